; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=0 -C panic=abort --emit=llvm-ir rust/rust_iterators.rs -o ir/rustc-1.95/O0/rust_iterators.ll
; ModuleID = 'rust_iterators.3d542cfa6a65f563-cgu.0'
source_filename = "rust_iterators.3d542cfa6a65f563-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%Shape = type { i64, [2 x i64] }

@alloc_88bfb5085a97a9f03cee2b9c3c42dd08 = private unnamed_addr constant [81 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/non_null.rs\00", align 1
@alloc_7cb1dd7620319c06f8fe4029f6b4a0d1 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_88bfb5085a97a9f03cee2b9c3c42dd08, [16 x i8] c"P\00\00\00\00\00\00\00\B9\03\00\00 \00\00\00" }>, align 8
@alloc_ec595fc0e82ef92fc59bd74f68296eae = private unnamed_addr constant [73 x i8] c"assertion failed: 0 < pointee_size && pointee_size <= isize::MAX as usize", align 1
@alloc_8b7cdb05fe5326c9465ce7f7c87cb401 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_88bfb5085a97a9f03cee2b9c3c42dd08, [16 x i8] c"P\00\00\00\00\00\00\00\E3\02\00\003\00\00\00" }>, align 8
@alloc_59149eeb649f39d9180425e3764054a3 = private unnamed_addr constant [79 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/iter/range.rs\00", align 1
@alloc_8a7813f1a038cd71090e4a0dcbf8eae3 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_59149eeb649f39d9180425e3764054a3, [16 x i8] c"N\00\00\00\00\00\00\00\B2\01\00\00\01\00\00\00" }>, align 8
@alloc_22ec38716d4aeca5993ab3a929a477ad = private unnamed_addr constant [23 x i8] c"rust/rust_iterators.rs\00", align 1
@alloc_4069819a309841b9e050d480594c633d = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_22ec38716d4aeca5993ab3a929a477ad, [16 x i8] c"\16\00\00\00\00\00\00\00\8B\00\00\00\22\00\00\00" }>, align 8
@alloc_574f8ed6d99436b2950a4b915ebf1715 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_22ec38716d4aeca5993ab3a929a477ad, [16 x i8] c"\16\00\00\00\00\00\00\00\8B\00\00\001\00\00\00" }>, align 8
@alloc_fd5b418d75d7b1474e344d72d870d764 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_22ec38716d4aeca5993ab3a929a477ad, [16 x i8] c"\16\00\00\00\00\00\00\00\8B\00\00\00\15\00\00\00" }>, align 8
@alloc_a520c1e2f1a6ea231a945ee519cf2d56 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_22ec38716d4aeca5993ab3a929a477ad, [16 x i8] c"\16\00\00\00\00\00\00\00\17\00\00\00\17\00\00\00" }>, align 8
@alloc_9ef13fa95c5801544b2d66c67e924569 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_22ec38716d4aeca5993ab3a929a477ad, [16 x i8] c"\16\00\00\00\00\00\00\00\06\00\00\00]\00\00\00" }>, align 8
@alloc_6fb592f55783be20531731aa4f548111 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_22ec38716d4aeca5993ab3a929a477ad, [16 x i8] c"\16\00\00\00\00\00\00\00\06\00\00\00)\00\00\00" }>, align 8
@alloc_930c321edbb7d7255f96aa69ecc9a02e = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_22ec38716d4aeca5993ab3a929a477ad, [16 x i8] c"\16\00\00\00\00\00\00\00\0B\00\00\00,\00\00\00" }>, align 8
@alloc_97eac24f6ed768a77c3de42f60f85ab3 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_22ec38716d4aeca5993ab3a929a477ad, [16 x i8] c"\16\00\00\00\00\00\00\00\0B\00\00\003\00\00\00" }>, align 8
@alloc_dbcce5cb8873847766db4f16f930a00e = private unnamed_addr constant [186 x i8] c"unsafe precondition(s) violated: isize::unchecked_neg cannot overflow\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_3e1ebac14318b612ab4efabc52799932 = private unnamed_addr constant [186 x i8] c"unsafe precondition(s) violated: usize::unchecked_add cannot overflow\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_d7e165a166a72c56d1d4a46283bb3267 = private unnamed_addr constant [209 x i8] c"unsafe precondition(s) violated: NonZero::new_unchecked requires the argument to be non-zero\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_fad0cd83b7d1858a846a172eb260e593 = private unnamed_addr constant [42 x i8] c"is_aligned_to: align is not a power-of-two", align 1
@alloc_3d063512bd2a283debbda10df8c730ad = private unnamed_addr constant [82 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/const_ptr.rs\00", align 1
@alloc_180ab55c3ad9891a0d81c48ca2ae33fa = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_3d063512bd2a283debbda10df8c730ad, [16 x i8] c"Q\00\00\00\00\00\00\00^\05\00\00\0D\00\00\00" }>, align 8
@alloc_de4e626d456b04760e72bc785ed7e52a = private unnamed_addr constant [201 x i8] c"unsafe precondition(s) violated: ptr::offset_from_unsigned requires `self >= origin`\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_bb680d00cb96bb6ecce5593ddcbe0edc = private unnamed_addr constant [93 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/iter/traits/double_ended.rs\00", align 1
@alloc_35cfdbd55c4a06ca8ef12953945e9496 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bb680d00cb96bb6ecce5593ddcbe0edc, [16 x i8] c"\\\00\00\00\00\00\00\00\8E\00\00\00%\00\00\00" }>, align 8
@alloc_4aead6e2018a46d0df208d5729447de7 = private unnamed_addr constant [27 x i8] c"assertion failed: step != 0", align 1
@alloc_a29035eaaf9428fc6bb3bd1cdac57179 = private unnamed_addr constant [90 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/iter/adapters/step_by.rs\00", align 1
@alloc_c7baa26b60c90f85c8064a305f54009b = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a29035eaaf9428fc6bb3bd1cdac57179, [16 x i8] c"Y\00\00\00\00\00\00\00#\00\00\00\09\00\00\00" }>, align 8
@alloc_8d4a1773e12407e94bdf7053c711876c = private unnamed_addr constant [217 x i8] c"unsafe precondition(s) violated: slice::split_at_unchecked requires the index to be within the slice\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_a6e8913658d98d0dbd0444b57ddfd811 = private unnamed_addr constant [27 x i8] c"chunk size must be non-zero", align 1
@alloc_d0b5540d38aa67683bd942cb6db4a43b = private unnamed_addr constant [28 x i8] c"window size must be non-zero", align 1
@alloc_d1084648e479974e70c9329824bf76f9 = private unnamed_addr constant [9 x i8] c"mid > len", align 1
@alloc_91c74303079502ec2def021907035619 = private unnamed_addr constant [78 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/mod.rs\00", align 1
@alloc_83fd111bb7600a90cbb3b10e2b08ff6e = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_91c74303079502ec2def021907035619, [16 x i8] c"M\00\00\00\00\00\00\00m\08\00\00 \00\00\00" }>, align 8
@alloc_a28e8c8fd5088943a8b5d44af697ff83 = private unnamed_addr constant [279 x i8] c"unsafe precondition(s) violated: slice::from_raw_parts requires the pointer to be aligned and non-null, and the total size of the slice not to exceed `isize::MAX`\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_e9481a72334486f24b2c0d82b25567e1 = private unnamed_addr constant [79 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/iter.rs\00", align 1
@alloc_12fdce0839ba33fd8bd1bb0711a36af6 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e9481a72334486f24b2c0d82b25567e1, [16 x i8] c"N\00\00\00\00\00\00\00\8E\00\00\00\01\00\00\00" }>, align 8
@anon.03197a19e8589195650e583b8e373828.0 = private unnamed_addr constant <{ [8 x i8], [8 x i8] }> <{ [8 x i8] zeroinitializer, [8 x i8] undef }>, align 8
@alloc_d80e96b7726bedbe8d12a75fe1ee9d4c = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e9481a72334486f24b2c0d82b25567e1, [16 x i8] c"N\00\00\00\00\00\00\00\E6\05\00\00%\00\00\00" }>, align 8
@alloc_31e0c595875695c77fd2f54110592d27 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e9481a72334486f24b2c0d82b25567e1, [16 x i8] c"N\00\00\00\00\00\00\00Q\05\00\00\1D\00\00\00" }>, align 8
@alloc_b2f28986b414e660fff9151eee01a1b2 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e9481a72334486f24b2c0d82b25567e1, [16 x i8] c"N\00\00\00\00\00\00\00P\05\00\00#\00\00\00" }>, align 8
@vtable.0 = private unnamed_addr constant <{ [24 x i8], ptr, ptr, ptr }> <{ [24 x i8] c"\00\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00", ptr @"_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h0ed8a5c80d01a7d2E", ptr @"_ZN14rust_iterators20rust_closure_objects28_$u7b$$u7b$closure$u7d$$u7d$17h12b84e9eab73c51bE", ptr @"_ZN14rust_iterators20rust_closure_objects28_$u7b$$u7b$closure$u7d$$u7d$17h12b84e9eab73c51bE" }>, align 8
@vtable.1 = private unnamed_addr constant <{ [24 x i8], ptr, ptr, ptr }> <{ [24 x i8] c"\00\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00", ptr @"_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17he81787fe4d27570dE", ptr @"_ZN14rust_iterators20rust_closure_objects28_$u7b$$u7b$closure$u7d$$u7d$17hbc75cd5efd786964E", ptr @"_ZN14rust_iterators20rust_closure_objects28_$u7b$$u7b$closure$u7d$$u7d$17hbc75cd5efd786964E" }>, align 8
@vtable.2 = private unnamed_addr constant <{ [24 x i8], ptr, ptr }> <{ [24 x i8] c"\00\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00", ptr @"_ZN60_$LT$rust_iterators..Wave$u20$as$u20$rust_iterators..Law$GT$5value17h0f6583c7b857b5c8E", ptr @"_ZN60_$LT$rust_iterators..Wave$u20$as$u20$rust_iterators..Law$GT$5twice17hc3d340e8348c25cfE" }>, align 8
@vtable.3 = private unnamed_addr constant <{ [24 x i8], ptr, ptr }> <{ [24 x i8] c"\00\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00", ptr @"_ZN62_$LT$rust_iterators..Linear$u20$as$u20$rust_iterators..Law$GT$5value17h4801a9bccfe7045fE", ptr @_ZN14rust_iterators3Law5twice17h1f8c3585c2bc16c2E }>, align 8
@alloc_8d5a8809044c581507ca24e573d7f4c5 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_22ec38716d4aeca5993ab3a929a477ad, [16 x i8] c"\16\00\00\00\00\00\00\00\0B\00\00\00\18\00\00\00" }>, align 8
@alloc_5e2a1ccc2424ed8717895c87ab66391f = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_22ec38716d4aeca5993ab3a929a477ad, [16 x i8] c"\16\00\00\00\00\00\00\00\0C\00\00\00\18\00\00\00" }>, align 8

; <core::iter::adapters::skip::Skip<I> as core::iter::traits::iterator::Iterator>::try_fold
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @"_ZN100_$LT$core..iter..adapters..skip..Skip$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h2b5ea194c4e41fc6E"(ptr sret([16 x i8]) align 8 %_0, ptr align 8 %self, double %init, ptr align 8 %fold) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_16 = alloca [1 x i8], align 1
  %_15 = alloca [1 x i8], align 1
  %_14 = alloca [24 x i8], align 8
  store i8 1, ptr %_16, align 1
  store i8 1, ptr %_15, align 1
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %n = load i64, ptr %1, align 8
  %2 = getelementptr inbounds i8, ptr %self, i64 16
  store i64 0, ptr %2, align 8
  %_5 = icmp ugt i64 %n, 0
  br i1 %_5, label %bb1, label %bb8

bb8:                                              ; preds = %bb7, %start
  store i8 0, ptr %_16, align 1
  store i8 0, ptr %_15, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_14, ptr align 8 %fold, i64 24, i1 false)
; call core::iter::traits::iterator::Iterator::try_fold
  call void @_ZN4core4iter6traits8iterator8Iterator8try_fold17hf0ed4835f0f1e47dE(ptr sret([16 x i8]) align 8 %_0, ptr align 8 %self, double %init, ptr align 8 %_14) #8
  br label %bb9

bb1:                                              ; preds = %start
  %_10 = sub i64 %n, 1
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::nth
  %_8 = call align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$3nth17h652529cff32bcedcE"(ptr align 8 %self, i64 %_10) #8
  br label %bb2

bb2:                                              ; preds = %bb1
  %3 = ptrtoint ptr %_8 to i64
  %4 = icmp eq i64 %3, 0
  %_18 = select i1 %4, i64 0, i64 1
  %_17 = icmp eq i64 %_18, 1
  %_6 = xor i1 %_17, true
  br i1 %_6, label %bb3, label %bb6

bb6:                                              ; preds = %bb2
  br label %bb7

bb3:                                              ; preds = %bb2
  br label %bb4

bb7:                                              ; preds = %bb6
  br label %bb8

bb9:                                              ; preds = %bb8
  br label %bb10

bb10:                                             ; preds = %bb5, %bb9
  ret void

bb4:                                              ; preds = %bb3
  store i8 0, ptr %_16, align 1
; call <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::Try>::from_output
  call void @"_ZN95_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..Try$GT$11from_output17hf5db9c731e2ac75fE"(ptr sret([16 x i8]) align 8 %_0, double %init) #8
  br label %bb5

bb5:                                              ; preds = %bb4
  br label %bb10

bb13:                                             ; No predecessors!
  %5 = load i8, ptr %_15, align 1
  %6 = trunc nuw i8 %5 to i1
  br i1 %6, label %bb12, label %bb15

bb15:                                             ; preds = %bb12, %bb13
  %7 = load i8, ptr %_16, align 1
  %8 = trunc nuw i8 %7 to i1
  br i1 %8, label %bb14, label %bb11

bb12:                                             ; preds = %bb13
  br label %bb15

bb11:                                             ; preds = %bb14, %bb15
  %9 = load ptr, ptr %0, align 8
  %10 = getelementptr inbounds i8, ptr %0, i64 8
  %11 = load i32, ptr %10, align 8
  %12 = insertvalue { ptr, i32 } poison, ptr %9, 0
  %13 = insertvalue { ptr, i32 } %12, i32 %11, 1
  resume { ptr, i32 } %13

bb14:                                             ; preds = %bb15
  br label %bb11
}

; <core::iter::adapters::take::Take<I> as core::iter::traits::iterator::Iterator>::try_fold
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, double } @"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h8de6dd95ebfc30a1E"(ptr align 8 %self, double %init, ptr align 1 %fold.0, ptr align 8 %fold.1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  %_8 = alloca [24 x i8], align 8
  %self1 = alloca [16 x i8], align 8
  %v = alloca [16 x i8], align 8
  store i8 1, ptr %_10, align 1
  %1 = getelementptr inbounds i8, ptr %self, i64 24
  %_4 = load i64, ptr %1, align 8
  %2 = icmp eq i64 %_4, 0
  br i1 %2, label %bb1, label %bb2

bb1:                                              ; preds = %start
; call <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::Try>::from_output
  %3 = call { i64, double } @"_ZN95_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..Try$GT$11from_output17hab6bb7e98aa51c09E"(double %init) #8
  %4 = extractvalue { i64, double } %3, 0
  %5 = extractvalue { i64, double } %3, 1
  store i64 %4, ptr %v, align 8
  %6 = getelementptr inbounds i8, ptr %v, i64 8
  store double %5, ptr %6, align 8
  br label %bb12

bb2:                                              ; preds = %start
  %n = getelementptr inbounds i8, ptr %self, i64 24
  store i8 0, ptr %_10, align 1
  store ptr %n, ptr %_8, align 8
  %7 = getelementptr inbounds i8, ptr %_8, i64 8
  store ptr %fold.0, ptr %7, align 8
  %8 = getelementptr inbounds i8, ptr %7, i64 8
  store ptr %fold.1, ptr %8, align 8
; call <core::iter::adapters::skip::Skip<I> as core::iter::traits::iterator::Iterator>::try_fold
  call void @"_ZN100_$LT$core..iter..adapters..skip..Skip$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h2b5ea194c4e41fc6E"(ptr sret([16 x i8]) align 8 %self1, ptr align 8 %self, double %init, ptr align 8 %_8) #8
  br label %bb3

bb12:                                             ; preds = %bb1
  br label %bb4

bb4:                                              ; preds = %bb8, %bb12
  %9 = load i64, ptr %v, align 8
  %10 = getelementptr inbounds i8, ptr %v, i64 8
  %11 = load double, ptr %10, align 8
  %12 = insertvalue { i64, double } poison, i64 %9, 0
  %13 = insertvalue { i64, double } %12, double %11, 1
  ret { i64, double } %13

bb3:                                              ; preds = %bb2
  %14 = load i64, ptr %self1, align 8
  %15 = icmp eq i64 %14, 2
  %_11 = select i1 %15, i64 0, i64 1
  %16 = trunc nuw i64 %_11 to i1
  br i1 %16, label %bb10, label %bb11

bb10:                                             ; preds = %bb3
  %17 = load i64, ptr %self1, align 8
  %18 = getelementptr inbounds i8, ptr %self1, i64 8
  %19 = load double, ptr %18, align 8
  store i64 %17, ptr %v, align 8
  %20 = getelementptr inbounds i8, ptr %v, i64 8
  store double %19, ptr %20, align 8
  br label %bb8

bb11:                                             ; preds = %bb3
  %21 = getelementptr inbounds i8, ptr %self1, i64 8
  %v2 = load double, ptr %21, align 8
; call <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::Try>::from_output
  %22 = call { i64, double } @"_ZN95_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..Try$GT$11from_output17hab6bb7e98aa51c09E"(double %v2) #8
  %23 = extractvalue { i64, double } %22, 0
  %24 = extractvalue { i64, double } %22, 1
  store i64 %23, ptr %v, align 8
  %25 = getelementptr inbounds i8, ptr %v, i64 8
  store double %24, ptr %25, align 8
  br label %bb13

bb13:                                             ; preds = %bb11
  br label %bb8

bb8:                                              ; preds = %bb10, %bb13
  br label %bb4

bb9:                                              ; No predecessors!
  unreachable

bb7:                                              ; No predecessors!
  %26 = load i8, ptr %_10, align 1
  %27 = trunc nuw i8 %26 to i1
  br i1 %27, label %bb6, label %bb5

bb5:                                              ; preds = %bb6, %bb7
  %28 = load ptr, ptr %0, align 8
  %29 = getelementptr inbounds i8, ptr %0, i64 8
  %30 = load i32, ptr %29, align 8
  %31 = insertvalue { ptr, i32 } poison, ptr %28, 0
  %32 = insertvalue { ptr, i32 } %31, i32 %30, 1
  resume { ptr, i32 } %32

bb6:                                              ; preds = %bb7
  br label %bb5
}

; <core::iter::adapters::take::Take<I> as core::iter::traits::iterator::Iterator>::try_fold::check::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h5269006abb3538a3E"(ptr sret([16 x i8]) align 8 %_0, ptr align 8 %_1, double %acc, ptr align 8 %x) unnamed_addr #0 {
start:
  %_11 = alloca [16 x i8], align 8
  %_8 = load ptr, ptr %_1, align 8
  %_9 = load ptr, ptr %_1, align 8
  %0 = load i64, ptr %_9, align 8
  %1 = sub i64 %0, 1
  store i64 %1, ptr %_8, align 8
  %_5 = getelementptr inbounds i8, ptr %_1, i64 8
; call core::iter::adapters::copied::copy_try_fold::{{closure}}
  %2 = call { i64, double } @"_ZN4core4iter8adapters6copied13copy_try_fold28_$u7b$$u7b$closure$u7d$$u7d$17he2f1fd3932a87f1dE"(ptr align 8 %_5, double %acc, ptr align 8 %x) #8
  %r.0 = extractvalue { i64, double } %2, 0
  %r.1 = extractvalue { i64, double } %2, 1
  %_10 = load ptr, ptr %_1, align 8
  %_7 = load i64, ptr %_10, align 8
  %3 = icmp eq i64 %_7, 0
  br i1 %3, label %bb2, label %bb3

bb2:                                              ; preds = %start
  store i64 %r.0, ptr %_0, align 8
  %4 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %r.1, ptr %4, align 8
  br label %bb4

bb3:                                              ; preds = %start
; call <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::Try>::branch
  %5 = call { i64, double } @"_ZN95_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17hcaec5b1d643e7944E"(i64 %r.0, double %r.1) #8
  %6 = extractvalue { i64, double } %5, 0
  %7 = extractvalue { i64, double } %5, 1
  store i64 %6, ptr %_11, align 8
  %8 = getelementptr inbounds i8, ptr %_11, i64 8
  store double %7, ptr %8, align 8
  %_12 = load i64, ptr %_11, align 8
  %9 = getelementptr inbounds i8, ptr %_11, i64 8
  %10 = load double, ptr %9, align 8
  %11 = trunc nuw i64 %_12 to i1
  br i1 %11, label %bb7, label %bb8

bb4:                                              ; preds = %bb10, %bb2
  ret void

bb7:                                              ; preds = %bb3
  %12 = getelementptr inbounds i8, ptr %_11, i64 8
  %v1 = load double, ptr %12, align 8
; call <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::FromResidual<core::ops::control_flow::ControlFlow<B,core::convert::Infallible>>>::from_residual
  %13 = call { i64, double } @"_ZN185_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..ops..control_flow..ControlFlow$LT$B$C$core..convert..Infallible$GT$$GT$$GT$13from_residual17h4d005f041b5bca11E"(double %v1) #8
  %_15.0 = extractvalue { i64, double } %13, 0
  %_15.1 = extractvalue { i64, double } %13, 1
  store i64 %_15.0, ptr %_0, align 8
  %14 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %_15.1, ptr %14, align 8
  br label %bb10

bb8:                                              ; preds = %bb3
  %15 = getelementptr inbounds i8, ptr %_11, i64 8
  %v = load double, ptr %15, align 8
  %16 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %v, ptr %16, align 8
  store i64 2, ptr %_0, align 8
  br label %bb10

bb10:                                             ; preds = %bb7, %bb8
  br label %bb4

bb6:                                              ; No predecessors!
  unreachable
}

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nounwind nonlazybind uwtable
define double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h27ae042d776beb52E"(ptr align 8 %self, double %init) unnamed_addr #1 {
start:
  %_4 = alloca [24 x i8], align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_4, ptr align 8 %self, i64 24, i1 false)
; call core::iter::traits::iterator::Iterator::fold
  %_0 = call double @_ZN4core4iter6traits8iterator8Iterator4fold17heb6f37ecd08ef64fE(ptr align 8 %_4, double %init) #8
  ret double %_0
}

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nounwind nonlazybind uwtable
define double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h421b2257e6afcd08E"(ptr %self.0, ptr %self.1, double %init) unnamed_addr #1 {
start:
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call double @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hab53769abe2ba4f4E"(ptr %self.0, ptr %self.1, double %init) #8
  ret double %_0
}

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nounwind nonlazybind uwtable
define double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9badf74d19aed060E"(ptr align 8 %self, double %init) unnamed_addr #1 {
start:
  %_4 = alloca [24 x i8], align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_4, ptr align 8 %self, i64 24, i1 false)
; call core::iter::traits::iterator::Iterator::fold
  %_0 = call double @_ZN4core4iter6traits8iterator8Iterator4fold17ha66bc2328230d651E(ptr align 8 %_4, double %init) #8
  ret double %_0
}

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nounwind nonlazybind uwtable
define double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hefa7706a31050e2cE"(ptr align 8 %self, double %init) unnamed_addr #1 {
start:
  %_4 = alloca [48 x i8], align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_4, ptr align 8 %self, i64 48, i1 false)
; call <core::iter::adapters::zip::Zip<A,B> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call double @"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5c1a0553e0a02318E"(ptr align 8 %_4, double %init) #8
  ret double %_0
}

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nounwind nonlazybind uwtable
define double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf8295121a5133fd8E"(ptr align 8 %self, double %init) unnamed_addr #1 {
start:
  %_4.0 = load ptr, ptr %self, align 8
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_4.1 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %f.0 = load ptr, ptr %1, align 8
  %2 = getelementptr inbounds i8, ptr %1, i64 8
  %f.1 = load ptr, ptr %2, align 8
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call double @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6cccb5b07322b994E"(ptr %_4.0, ptr %_4.1, double %init, ptr align 8 %f.0, ptr align 8 %f.1) #8
  ret double %_0
}

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::try_fold
; Function Attrs: nounwind nonlazybind uwtable
define { i64, double } @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h93fe5f04bfccd99bE"(ptr align 8 %self, double %init, ptr align 8 %g) unnamed_addr #1 {
start:
  %f = getelementptr inbounds i8, ptr %self, i64 40
; call <core::iter::adapters::step_by::StepBy<I> as core::iter::traits::iterator::Iterator>::try_fold
  %0 = call { i64, double } @"_ZN105_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h588afdde189b9fabE"(ptr align 8 %self, double %init, ptr align 8 %g, ptr align 1 %f) #9
  %_0.0 = extractvalue { i64, double } %0, 0
  %_0.1 = extractvalue { i64, double } %0, 1
  %1 = insertvalue { i64, double } poison, i64 %_0.0, 0
  %2 = insertvalue { i64, double } %1, double %_0.1, 1
  ret { i64, double } %2
}

; <core::iter::adapters::zip::Zip<A,B> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5c1a0553e0a02318E"(ptr align 8 %self, double %init) unnamed_addr #0 {
start:
; call <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::fold
  %_0 = call double @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17hde45ae4bf64ba3f7E"(ptr align 8 %self, double %init) #8
  ret double %_0
}

; <core::iter::adapters::copied::Copied<I> as core::iter::traits::iterator::Iterator>::try_fold
; Function Attrs: nounwind nonlazybind uwtable
define { i64, double } @"_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h6c67ce50c5ba8647E"(ptr align 8 %self, double %init, ptr align 1 %f.0, ptr align 8 %f.1) unnamed_addr #1 {
start:
; call <core::iter::adapters::take::Take<I> as core::iter::traits::iterator::Iterator>::try_fold
  %0 = call { i64, double } @"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h8de6dd95ebfc30a1E"(ptr align 8 %self, double %init, ptr align 1 %f.0, ptr align 8 %f.1) #8
  %_0.0 = extractvalue { i64, double } %0, 0
  %_0.1 = extractvalue { i64, double } %0, 1
  %1 = insertvalue { i64, double } poison, i64 %_0.0, 0
  %2 = insertvalue { i64, double } %1, double %_0.1, 1
  ret { i64, double } %2
}

; <core::iter::sources::from_fn::FromFn<F> as core::iter::traits::iterator::Iterator>::next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, ptr } @"_ZN104_$LT$core..iter..sources..from_fn..FromFn$LT$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h4b967514b41af865E"(ptr align 8 %self) unnamed_addr #0 {
start:
; call <core::iter::adapters::step_by::StepBy<I> as core::iter::adapters::step_by::StepByImpl<I>>::spec_try_fold::nth::{{closure}}
  %0 = call { i64, ptr } @"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$13spec_try_fold3nth28_$u7b$$u7b$closure$u7d$$u7d$17h8301f964e903c6ecE"(ptr align 8 %self) #8
  %_0.0 = extractvalue { i64, ptr } %0, 0
  %_0.1 = extractvalue { i64, ptr } %0, 1
  %1 = insertvalue { i64, ptr } poison, i64 %_0.0, 0
  %2 = insertvalue { i64, ptr } %1, ptr %_0.1, 1
  ret { i64, ptr } %2
}

; <core::iter::adapters::step_by::StepBy<I> as core::iter::traits::iterator::Iterator>::try_fold
; Function Attrs: nounwind nonlazybind uwtable
define { i64, double } @"_ZN105_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h588afdde189b9fabE"(ptr align 8 %self, double %acc, ptr align 8 %f.0, ptr align 1 %f.1) unnamed_addr #1 {
start:
; call <core::iter::adapters::step_by::StepBy<I> as core::iter::adapters::step_by::StepByImpl<I>>::spec_try_fold
  %0 = call { i64, double } @"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$13spec_try_fold17h3fb19caec64408ddE"(ptr align 8 %self, double %acc, ptr align 8 %f.0, ptr align 1 %f.1) #9
  %_0.0 = extractvalue { i64, double } %0, 0
  %_0.1 = extractvalue { i64, double } %0, 1
  %1 = insertvalue { i64, double } poison, i64 %_0.0, 0
  %2 = insertvalue { i64, double } %1, double %_0.1, 1
  ret { i64, double } %2
}

; <core::iter::adapters::chain::Chain<A,B> as core::iter::traits::iterator::Iterator>::try_fold
; Function Attrs: nounwind nonlazybind uwtable
define { i64, double } @"_ZN106_$LT$core..iter..adapters..chain..Chain$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h98e5beb2ed42b8a8E"(ptr align 8 %self, double %0, ptr align 1 %1, ptr align 8 %2) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %3 = alloca [16 x i8], align 8
  %_25 = alloca [1 x i8], align 1
  %_24 = alloca [1 x i8], align 1
  %_23 = alloca [8 x i8], align 8
  %_16 = alloca [16 x i8], align 8
  %_13 = alloca [40 x i8], align 8
  %_6 = alloca [16 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  %f = alloca [16 x i8], align 8
  %acc = alloca [8 x i8], align 8
  store double %0, ptr %acc, align 8
  store ptr %1, ptr %f, align 8
  %4 = getelementptr inbounds i8, ptr %f, i64 8
  store ptr %2, ptr %4, align 8
  store i8 1, ptr %_24, align 1
  %5 = getelementptr inbounds i8, ptr %self, i64 32
  %6 = getelementptr inbounds i8, ptr %5, i64 32
  %7 = load i8, ptr %6, align 8
  %8 = icmp eq i8 %7, 2
  %_4 = select i1 %8, i64 0, i64 1
  %9 = trunc nuw i64 %_4 to i1
  br i1 %9, label %bb1, label %bb10

bb1:                                              ; preds = %start
  %a = getelementptr inbounds i8, ptr %self, i64 32
  store i8 0, ptr %_25, align 1
  %_8 = load double, ptr %acc, align 8
; call <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::try_fold
  %10 = call { i64, double } @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h93fe5f04bfccd99bE"(ptr align 8 %a, double %_8, ptr align 8 %f) #9
  %_7.0 = extractvalue { i64, double } %10, 0
  %_7.1 = extractvalue { i64, double } %10, 1
  br label %bb2

bb10:                                             ; preds = %bb8, %start
  %11 = load ptr, ptr %self, align 8
  %12 = ptrtoint ptr %11 to i64
  %13 = icmp eq i64 %12, 0
  %_14 = select i1 %13, i64 0, i64 1
  %14 = trunc nuw i64 %_14 to i1
  br i1 %14, label %bb11, label %bb23

bb2:                                              ; preds = %bb1
; call <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::Try>::branch
  %15 = call { i64, double } @"_ZN95_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17hcaec5b1d643e7944E"(i64 %_7.0, double %_7.1) #8
  %16 = extractvalue { i64, double } %15, 0
  %17 = extractvalue { i64, double } %15, 1
  store i64 %16, ptr %_6, align 8
  %18 = getelementptr inbounds i8, ptr %_6, i64 8
  store double %17, ptr %18, align 8
  br label %bb3

bb3:                                              ; preds = %bb2
  %_10 = load i64, ptr %_6, align 8
  %19 = getelementptr inbounds i8, ptr %_6, i64 8
  %20 = load double, ptr %19, align 8
  %21 = trunc nuw i64 %_10 to i1
  br i1 %21, label %bb6, label %bb5

bb6:                                              ; preds = %bb3
  %22 = getelementptr inbounds i8, ptr %_6, i64 8
  %residual = load double, ptr %22, align 8
; call <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::FromResidual<core::ops::control_flow::ControlFlow<B,core::convert::Infallible>>>::from_residual
  %23 = call { i64, double } @"_ZN185_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..ops..control_flow..ControlFlow$LT$B$C$core..convert..Infallible$GT$$GT$$GT$13from_residual17h4d005f041b5bca11E"(double %residual) #8
  %24 = extractvalue { i64, double } %23, 0
  %25 = extractvalue { i64, double } %23, 1
  store i64 %24, ptr %_0, align 8
  %26 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %25, ptr %26, align 8
  br label %bb7

bb5:                                              ; preds = %bb3
  %27 = getelementptr inbounds i8, ptr %_6, i64 8
  %val = load double, ptr %27, align 8
  store i8 1, ptr %_25, align 1
  store double %val, ptr %acc, align 8
  %28 = getelementptr inbounds i8, ptr %_13, i64 32
  store i8 2, ptr %28, align 8
  br label %bb8

bb8:                                              ; preds = %bb5
  %29 = getelementptr inbounds i8, ptr %self, i64 32
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %29, ptr align 8 %_13, i64 40, i1 false)
  br label %bb10

bb9:                                              ; No predecessors!
  %30 = getelementptr inbounds i8, ptr %self, i64 32
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %30, ptr align 8 %_13, i64 40, i1 false)
  br label %bb21

bb21:                                             ; preds = %bb9
  %31 = load i8, ptr %_24, align 1
  %32 = trunc nuw i8 %31 to i1
  br i1 %32, label %bb20, label %bb18

bb7:                                              ; preds = %bb6
  br label %bb17

bb17:                                             ; preds = %bb24, %bb16, %bb25, %bb7
  %33 = load i64, ptr %_0, align 8
  %34 = getelementptr inbounds i8, ptr %_0, i64 8
  %35 = load double, ptr %34, align 8
  %36 = insertvalue { i64, double } poison, i64 %33, 0
  %37 = insertvalue { i64, double } %36, double %35, 1
  ret { i64, double } %37

bb11:                                             ; preds = %bb10
  store i8 0, ptr %_25, align 1
  %_18 = load double, ptr %acc, align 8
  store i8 0, ptr %_24, align 1
  %_19.0 = load ptr, ptr %f, align 8
  %38 = getelementptr inbounds i8, ptr %f, i64 8
  %_19.1 = load ptr, ptr %38, align 8
; call <core::iter::adapters::copied::Copied<I> as core::iter::traits::iterator::Iterator>::try_fold
  %39 = call { i64, double } @"_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h6c67ce50c5ba8647E"(ptr align 8 %self, double %_18, ptr align 1 %_19.0, ptr align 8 %_19.1) #9
  %_17.0 = extractvalue { i64, double } %39, 0
  %_17.1 = extractvalue { i64, double } %39, 1
  br label %bb12

bb23:                                             ; preds = %bb10
  store i8 0, ptr %_25, align 1
  %40 = load double, ptr %acc, align 8
  store double %40, ptr %_23, align 8
  %41 = load double, ptr %_23, align 8
; call <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::Try>::from_output
  %42 = call { i64, double } @"_ZN95_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..Try$GT$11from_output17hab6bb7e98aa51c09E"(double %41) #8
  %43 = extractvalue { i64, double } %42, 0
  %44 = extractvalue { i64, double } %42, 1
  store i64 %43, ptr %_0, align 8
  %45 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %44, ptr %45, align 8
  br label %bb24

bb12:                                             ; preds = %bb11
; call <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::Try>::branch
  %46 = call { i64, double } @"_ZN95_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17hcaec5b1d643e7944E"(i64 %_17.0, double %_17.1) #8
  %47 = extractvalue { i64, double } %46, 0
  %48 = extractvalue { i64, double } %46, 1
  store i64 %47, ptr %_16, align 8
  %49 = getelementptr inbounds i8, ptr %_16, i64 8
  store double %48, ptr %49, align 8
  br label %bb13

bb13:                                             ; preds = %bb12
  %_20 = load i64, ptr %_16, align 8
  %50 = getelementptr inbounds i8, ptr %_16, i64 8
  %51 = load double, ptr %50, align 8
  %52 = trunc nuw i64 %_20 to i1
  br i1 %52, label %bb15, label %bb14

bb15:                                             ; preds = %bb13
  %53 = getelementptr inbounds i8, ptr %_16, i64 8
  %residual2 = load double, ptr %53, align 8
; call <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::FromResidual<core::ops::control_flow::ControlFlow<B,core::convert::Infallible>>>::from_residual
  %54 = call { i64, double } @"_ZN185_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..ops..control_flow..ControlFlow$LT$B$C$core..convert..Infallible$GT$$GT$$GT$13from_residual17h4d005f041b5bca11E"(double %residual2) #8
  %55 = extractvalue { i64, double } %54, 0
  %56 = extractvalue { i64, double } %54, 1
  store i64 %55, ptr %_0, align 8
  %57 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %56, ptr %57, align 8
  br label %bb16

bb14:                                             ; preds = %bb13
  %58 = getelementptr inbounds i8, ptr %_16, i64 8
  %val1 = load double, ptr %58, align 8
  store double %val1, ptr %acc, align 8
  store i8 0, ptr %_25, align 1
  %59 = load double, ptr %acc, align 8
  store double %59, ptr %_23, align 8
  %60 = load double, ptr %_23, align 8
; call <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::Try>::from_output
  %61 = call { i64, double } @"_ZN95_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..Try$GT$11from_output17hab6bb7e98aa51c09E"(double %60) #8
  %62 = extractvalue { i64, double } %61, 0
  %63 = extractvalue { i64, double } %61, 1
  store i64 %62, ptr %_0, align 8
  %64 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %63, ptr %64, align 8
  br label %bb25

bb25:                                             ; preds = %bb14
  br label %bb17

bb16:                                             ; preds = %bb15
  br label %bb17

bb24:                                             ; preds = %bb23
  br label %bb17

bb18:                                             ; preds = %bb20, %bb21
  %65 = load i8, ptr %_25, align 1
  %66 = trunc nuw i8 %65 to i1
  br i1 %66, label %bb22, label %bb19

bb20:                                             ; preds = %bb21
  br label %bb18

bb19:                                             ; preds = %bb22, %bb18
  %67 = load ptr, ptr %3, align 8
  %68 = getelementptr inbounds i8, ptr %3, i64 8
  %69 = load i32, ptr %68, align 8
  %70 = insertvalue { ptr, i32 } poison, ptr %67, 0
  %71 = insertvalue { ptr, i32 } %70, i32 %69, 1
  resume { ptr, i32 } %71

bb22:                                             ; preds = %bb18
  br label %bb19

bb4:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<T> as core::iter::traits::double_ended::DoubleEndedIterator>::next_back
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define align 8 ptr @"_ZN106_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h47f79cc84c119a00E"(ptr align 8 %self) unnamed_addr #0 {
start:
  %self1 = alloca [8 x i8], align 8
  %_14 = alloca [8 x i8], align 8
  %_2 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  br label %bb2

bb2:                                              ; preds = %start
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_6 = load ptr, ptr %0, align 8
  %_11 = load ptr, ptr %self, align 8
  %1 = icmp eq ptr %_11, %_6
  %2 = zext i1 %1 to i8
  store i8 %2, ptr %_2, align 1
  br label %bb3

bb3:                                              ; preds = %bb2
  %3 = load i8, ptr %_2, align 1
  %4 = trunc nuw i8 %3 to i1
  br i1 %4, label %bb4, label %bb5

bb5:                                              ; preds = %bb3
  br label %bb9

bb4:                                              ; preds = %bb3
  store ptr null, ptr %_0, align 8
  br label %bb6

bb9:                                              ; preds = %bb5
  %self2 = getelementptr inbounds i8, ptr %self, i64 8
  %5 = load ptr, ptr %self2, align 8
  store ptr %5, ptr %self1, align 8
  br label %bb11

bb11:                                             ; preds = %bb9
  br label %bb12

bb12:                                             ; preds = %bb11
; call core::num::<impl isize>::unchecked_neg::precondition_check
  call void @"_ZN4core3num23_$LT$impl$u20$isize$GT$13unchecked_neg18precondition_check17h9372693734221ebbE"(i64 1, ptr align 8 @alloc_8b7cdb05fe5326c9465ce7f7c87cb401) #8
  br label %bb13

bb13:                                             ; preds = %bb12
  %_24 = load ptr, ptr %self1, align 8
  %_23 = getelementptr inbounds double, ptr %_24, i64 -1
  store ptr %_23, ptr %self1, align 8
  br label %bb10

bb10:                                             ; preds = %bb13
  %6 = load ptr, ptr %self1, align 8
  store ptr %6, ptr %self2, align 8
  %7 = load ptr, ptr %self2, align 8
  store ptr %7, ptr %_14, align 8
  br label %bb7

bb7:                                              ; preds = %bb10
  %_25 = load ptr, ptr %_14, align 8
  store ptr %_25, ptr %_0, align 8
  br label %bb6

bb6:                                              ; preds = %bb4, %bb7
  %8 = load ptr, ptr %_0, align 8
  ret ptr %8

bb1:                                              ; No predecessors!
  unreachable

bb8:                                              ; No predecessors!
  unreachable
}

; <core::iter::adapters::scan::Scan<I,St,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN109_$LT$core..iter..adapters..scan..Scan$LT$I$C$St$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heda4cadb2a71ed4fE"(ptr align 8 %self, double %init) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %self1 = alloca [16 x i8], align 8
  %v = alloca [8 x i8], align 8
  %f = getelementptr inbounds i8, ptr %self, i64 80
  %_9 = getelementptr inbounds i8, ptr %self, i64 8
; call <core::iter::adapters::chain::Chain<A,B> as core::iter::traits::iterator::Iterator>::try_fold
  %1 = call { i64, double } @"_ZN106_$LT$core..iter..adapters..chain..Chain$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h98e5beb2ed42b8a8E"(ptr align 8 %_9, double %init, ptr align 1 %f, ptr align 8 %self) #9
  %2 = extractvalue { i64, double } %1, 0
  %3 = extractvalue { i64, double } %1, 1
  store i64 %2, ptr %self1, align 8
  %4 = getelementptr inbounds i8, ptr %self1, i64 8
  store double %3, ptr %4, align 8
  br label %bb4

bb4:                                              ; preds = %start
  %_11 = load i64, ptr %self1, align 8
  %5 = getelementptr inbounds i8, ptr %self1, i64 8
  %6 = load double, ptr %5, align 8
  %7 = trunc nuw i64 %_11 to i1
  br i1 %7, label %bb7, label %bb8

bb7:                                              ; preds = %bb4
  %8 = getelementptr inbounds i8, ptr %self1, i64 8
  %9 = load double, ptr %8, align 8
  store double %9, ptr %v, align 8
  br label %bb5

bb8:                                              ; preds = %bb4
  %10 = getelementptr inbounds i8, ptr %self1, i64 8
  %11 = load double, ptr %10, align 8
  store double %11, ptr %v, align 8
  br label %bb5

bb5:                                              ; preds = %bb7, %bb8
  %12 = load double, ptr %v, align 8
  ret double %12

bb6:                                              ; No predecessors!
  unreachable

bb2:                                              ; No predecessors!
  %13 = load ptr, ptr %0, align 8
  %14 = getelementptr inbounds i8, ptr %0, i64 8
  %15 = load i32, ptr %14, align 8
  %16 = insertvalue { ptr, i32 } poison, ptr %13, 0
  %17 = insertvalue { ptr, i32 } %16, i32 %15, 1
  resume { ptr, i32 } %17
}

; <core::iter::adapters::scan::Scan<I,St,F> as core::iter::traits::iterator::Iterator>::try_fold::scan::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, double } @"_ZN109_$LT$core..iter..adapters..scan..Scan$LT$I$C$St$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold4scan28_$u7b$$u7b$closure$u7d$$u7d$17h439fa66dd51ae8a2E"(ptr align 8 %_1, double %acc, double %x) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_17 = alloca [8 x i8], align 8
  %_16 = alloca [1 x i8], align 1
  %_4 = alloca [16 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  store i8 1, ptr %_16, align 1
  %_14 = load ptr, ptr %_1, align 8
  %1 = getelementptr inbounds i8, ptr %_1, i64 8
  %_15 = load ptr, ptr %1, align 8
; call rust_iterators::rust_adapters::{{closure}}
  %2 = call { i64, double } @"_ZN14rust_iterators13rust_adapters28_$u7b$$u7b$closure$u7d$$u7d$17hc8e441af2f8b8396E"(ptr align 1 %_14, ptr align 8 %_15, double %x) #8
  %3 = extractvalue { i64, double } %2, 0
  %4 = extractvalue { i64, double } %2, 1
  store i64 %3, ptr %_4, align 8
  %5 = getelementptr inbounds i8, ptr %_4, i64 8
  store double %4, ptr %5, align 8
  br label %bb1

bb1:                                              ; preds = %start
  %_6 = load i64, ptr %_4, align 8
  %6 = getelementptr inbounds i8, ptr %_4, i64 8
  %7 = load double, ptr %6, align 8
  %8 = trunc nuw i64 %_6 to i1
  br i1 %8, label %bb3, label %bb4

bb3:                                              ; preds = %bb1
  %9 = getelementptr inbounds i8, ptr %_4, i64 8
  %x1 = load double, ptr %9, align 8
  %_11 = getelementptr inbounds i8, ptr %_1, i64 16
  store i8 0, ptr %_16, align 1
; call core::ops::try_trait::NeverShortCircuit<T>::wrap_mut_2::{{closure}}
  %r = call double @"_ZN4core3ops9try_trait26NeverShortCircuit$LT$T$GT$10wrap_mut_228_$u7b$$u7b$closure$u7d$$u7d$17h7ee232e7a397768fE"(ptr align 1 %_11, double %acc, double %x1) #8
  br label %bb6

bb4:                                              ; preds = %bb1
  store i8 0, ptr %_16, align 1
; call <core::ops::try_trait::NeverShortCircuit<T> as core::ops::try_trait::Try>::from_output
  %_7 = call double @"_ZN94_$LT$core..ops..try_trait..NeverShortCircuit$LT$T$GT$$u20$as$u20$core..ops..try_trait..Try$GT$11from_output17h72d7190d0916eb2bE"(double %acc) #8
  br label %bb5

bb5:                                              ; preds = %bb4
  %10 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %_7, ptr %10, align 8
  store i64 1, ptr %_0, align 8
  br label %bb7

bb7:                                              ; preds = %bb15, %bb5
  %11 = load i64, ptr %_0, align 8
  %12 = getelementptr inbounds i8, ptr %_0, i64 8
  %13 = load double, ptr %12, align 8
  %14 = insertvalue { i64, double } poison, i64 %11, 0
  %15 = insertvalue { i64, double } %14, double %13, 1
  ret { i64, double } %15

bb6:                                              ; preds = %bb3
; call <core::ops::try_trait::NeverShortCircuit<T> as core::ops::try_trait::Try>::branch
  %16 = call double @"_ZN94_$LT$core..ops..try_trait..NeverShortCircuit$LT$T$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17hf5f966fac419c130E"(double %r) #8
  store double %16, ptr %_17, align 8
  br label %bb11

bb11:                                             ; preds = %bb6
  %17 = load double, ptr %_17, align 8
  br label %bb13

bb13:                                             ; preds = %bb11
  %v = load double, ptr %_17, align 8
  %18 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %v, ptr %18, align 8
  store i64 0, ptr %_0, align 8
  br label %bb15

bb15:                                             ; preds = %bb14, %bb13
  br label %bb7

bb12:                                             ; No predecessors!
; call <core::ops::try_trait::NeverShortCircuit<T> as core::ops::try_trait::FromResidual<core::ops::try_trait::NeverShortCircuitResidual>>::from_residual
  %_21 = call double @"_ZN158_$LT$core..ops..try_trait..NeverShortCircuit$LT$T$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..ops..try_trait..NeverShortCircuitResidual$GT$$GT$13from_residual17h135ced5c4d350d5dE"() #8
  br label %bb14

bb14:                                             ; preds = %bb12
  %19 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %_21, ptr %19, align 8
  store i64 1, ptr %_0, align 8
  br label %bb15

bb2:                                              ; No predecessors!
  unreachable

bb10:                                             ; No predecessors!
  %20 = load i8, ptr %_16, align 1
  %21 = trunc nuw i8 %20 to i1
  br i1 %21, label %bb9, label %bb8

bb8:                                              ; preds = %bb9, %bb10
  %22 = load ptr, ptr %0, align 8
  %23 = getelementptr inbounds i8, ptr %0, i64 8
  %24 = load i32, ptr %23, align 8
  %25 = insertvalue { ptr, i32 } poison, ptr %22, 0
  %26 = insertvalue { ptr, i32 } %25, i32 %24, 1
  resume { ptr, i32 } %26

bb9:                                              ; preds = %bb10
  br label %bb8
}

; <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::get_unchecked
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { ptr, ptr } @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$13get_unchecked17h54cb6f852e0f683eE"(ptr align 8 %self, i64 %idx) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 32
  %_4 = load i64, ptr %1, align 8
  %idx1 = add i64 %_4, %idx
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::__iterator_get_unchecked
  %_5 = call align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17h6a2680ebdc2b4638E"(ptr align 8 %self, i64 %idx1) #8
  %_8 = getelementptr inbounds i8, ptr %self, i64 16
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::__iterator_get_unchecked
  %_7 = call align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17h6a2680ebdc2b4638E"(ptr align 8 %_8, i64 %idx1) #8
  br label %bb2

bb2:                                              ; preds = %start
  %2 = insertvalue { ptr, ptr } poison, ptr %_5, 0
  %3 = insertvalue { ptr, ptr } %2, ptr %_7, 1
  ret { ptr, ptr } %3

bb3:                                              ; No predecessors!
  %4 = load ptr, ptr %0, align 8
  %5 = getelementptr inbounds i8, ptr %0, i64 8
  %6 = load i32, ptr %5, align 8
  %7 = insertvalue { ptr, i32 } poison, ptr %4, 0
  %8 = insertvalue { ptr, i32 } %7, i32 %6, 1
  resume { ptr, i32 } %8
}

; <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::new
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hfcefb297286c2436E"(ptr sret([48 x i8]) align 8 %_0, ptr %0, ptr %1, ptr %2, ptr %3) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %4 = alloca [16 x i8], align 8
  %b = alloca [16 x i8], align 8
  %a = alloca [16 x i8], align 8
  store ptr %0, ptr %a, align 8
  %5 = getelementptr inbounds i8, ptr %a, i64 8
  store ptr %1, ptr %5, align 8
  store ptr %2, ptr %b, align 8
  %6 = getelementptr inbounds i8, ptr %b, i64 8
  store ptr %3, ptr %6, align 8
; call core::iter::adapters::zip::TrustedRandomAccessNoCoerce::size
  %v1 = call i64 @_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hc8676a7a72493abfE(ptr align 8 %a) #9
  br label %bb1

bb1:                                              ; preds = %start
; call core::iter::adapters::zip::TrustedRandomAccessNoCoerce::size
  %v2 = call i64 @_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hc8676a7a72493abfE(ptr align 8 %b) #9
  br label %bb2

bb2:                                              ; preds = %bb1
; call core::cmp::Ord::min
  %len = call i64 @_ZN4core3cmp3Ord3min17ha318652f6e53a08eE(i64 %v1, i64 %v2) #8
  br label %bb6

bb6:                                              ; preds = %bb2
  %_8.0 = load ptr, ptr %a, align 8
  %7 = getelementptr inbounds i8, ptr %a, i64 8
  %_8.1 = load ptr, ptr %7, align 8
  %_9.0 = load ptr, ptr %b, align 8
  %8 = getelementptr inbounds i8, ptr %b, i64 8
  %_9.1 = load ptr, ptr %8, align 8
  store ptr %_8.0, ptr %_0, align 8
  %9 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr %_8.1, ptr %9, align 8
  %10 = getelementptr inbounds i8, ptr %_0, i64 16
  store ptr %_9.0, ptr %10, align 8
  %11 = getelementptr inbounds i8, ptr %10, i64 8
  store ptr %_9.1, ptr %11, align 8
  %12 = getelementptr inbounds i8, ptr %_0, i64 32
  store i64 0, ptr %12, align 8
  %13 = getelementptr inbounds i8, ptr %_0, i64 40
  store i64 %len, ptr %13, align 8
  ret void

bb3:                                              ; No predecessors!
  %14 = load ptr, ptr %4, align 8
  %15 = getelementptr inbounds i8, ptr %4, i64 8
  %16 = load i32, ptr %15, align 8
  %17 = insertvalue { ptr, i32 } poison, ptr %14, 0
  %18 = insertvalue { ptr, i32 } %17, i32 %16, 1
  resume { ptr, i32 } %18
}

; <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::fold
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17hde45ae4bf64ba3f7E"(ptr align 8 %self, double %init) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_19 = alloca [1 x i8], align 1
  %_18 = alloca [1 x i8], align 1
  %_14 = alloca [24 x i8], align 8
  %_9 = alloca [16 x i8], align 8
  %iter = alloca [16 x i8], align 8
  %_6 = alloca [24 x i8], align 8
  %accum = alloca [8 x i8], align 8
  %f = alloca [0 x i8], align 1
  store i8 1, ptr %_19, align 1
  store double %init, ptr %accum, align 8
; call <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::size_hint
  call void @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$9size_hint17h8999920b16639d59E"(ptr sret([24 x i8]) align 8 %_6, ptr align 8 %self) #8
  br label %bb1

bb1:                                              ; preds = %start
  %len = load i64, ptr %_6, align 8
  store i64 0, ptr %iter, align 8
  %1 = getelementptr inbounds i8, ptr %iter, i64 8
  store i64 %len, ptr %1, align 8
  br label %bb2

bb2:                                              ; preds = %bb4, %bb1
  %_25 = load i64, ptr %iter, align 8
  %2 = getelementptr inbounds i8, ptr %iter, i64 8
  %_26 = load i64, ptr %2, align 8
  %_20 = icmp ult i64 %_25, %_26
  br i1 %_20, label %bb14, label %bb15

bb15:                                             ; preds = %bb2
  %_0 = load double, ptr %accum, align 8
  br label %bb5

bb14:                                             ; preds = %bb2
  %old = load i64, ptr %iter, align 8
  br label %bb16

bb5:                                              ; preds = %bb15
  ret double %_0

bb16:                                             ; preds = %bb14
; call core::num::<impl usize>::unchecked_add::precondition_check
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h574fcc06d5dcf2cdE"(i64 %old, i64 1, ptr align 8 @alloc_8a7813f1a038cd71090e4a0dcbf8eae3) #8
  br label %bb17

bb17:                                             ; preds = %bb16
  %_24 = add nuw i64 %old, 1
  store i64 %_24, ptr %iter, align 8
  %3 = getelementptr inbounds i8, ptr %_9, i64 8
  store i64 %old, ptr %3, align 8
  store i64 1, ptr %_9, align 8
  %4 = getelementptr inbounds i8, ptr %_9, i64 8
  %i = load i64, ptr %4, align 8
  store i8 0, ptr %_19, align 1
  store i8 1, ptr %_18, align 1
  %_15 = load double, ptr %accum, align 8
; call <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::get_unchecked
  %5 = call { ptr, ptr } @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$13get_unchecked17h54cb6f852e0f683eE"(ptr align 8 %self, i64 %i) #8
  %_16.0 = extractvalue { ptr, ptr } %5, 0
  %_16.1 = extractvalue { ptr, ptr } %5, 1
  br label %bb3

bb3:                                              ; preds = %bb17
  store i8 0, ptr %_18, align 1
  store double %_15, ptr %_14, align 8
  %6 = getelementptr inbounds i8, ptr %_14, i64 8
  store ptr %_16.0, ptr %6, align 8
  %7 = getelementptr inbounds i8, ptr %6, i64 8
  store ptr %_16.1, ptr %7, align 8
  %8 = load double, ptr %_14, align 8
  %9 = getelementptr inbounds i8, ptr %_14, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = getelementptr inbounds i8, ptr %9, i64 8
  %12 = load ptr, ptr %11, align 8
; call core::iter::adapters::map::map_fold::{{closure}}
  %_12 = call double @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17heeeaf6855e6cd342E"(ptr align 1 %f, double %8, ptr align 8 %10, ptr align 8 %12) #8
  br label %bb4

bb4:                                              ; preds = %bb3
  store double %_12, ptr %accum, align 8
  br label %bb2

bb11:                                             ; No predecessors!
  %13 = load i8, ptr %_18, align 1
  %14 = trunc nuw i8 %13 to i1
  br i1 %14, label %bb10, label %bb13

bb13:                                             ; preds = %bb10, %bb11
  %15 = load i8, ptr %_19, align 1
  %16 = trunc nuw i8 %15 to i1
  br i1 %16, label %bb12, label %bb7

bb10:                                             ; preds = %bb11
  br label %bb13

bb7:                                              ; preds = %bb12, %bb13
  br label %bb8

bb12:                                             ; preds = %bb13
  br label %bb7

bb8:                                              ; preds = %bb7
  %17 = load ptr, ptr %0, align 8
  %18 = getelementptr inbounds i8, ptr %0, i64 8
  %19 = load i32, ptr %18, align 8
  %20 = insertvalue { ptr, i32 } poison, ptr %17, 0
  %21 = insertvalue { ptr, i32 } %20, i32 %19, 1
  resume { ptr, i32 } %21
}

; <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::size_hint
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$9size_hint17h8999920b16639d59E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds i8, ptr %self, i64 40
  %_3 = load i64, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 32
  %_4 = load i64, ptr %1, align 8
  %_2 = sub i64 %_3, %_4
  store i64 %_2, ptr %_0, align 8
  %2 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 1, ptr %2, align 8
  %3 = getelementptr inbounds i8, ptr %2, i64 8
  store i64 %_2, ptr %3, align 8
  ret void
}

; <core::iter::adapters::step_by::StepBy<I> as core::iter::adapters::step_by::StepByImpl<I>>::spec_try_fold
; Function Attrs: nounwind nonlazybind uwtable
define { i64, double } @"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$13spec_try_fold17h3fb19caec64408ddE"(ptr align 8 %self, double %0, ptr align 8 %1, ptr align 1 %2) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %3 = alloca [16 x i8], align 8
  %_26 = alloca [1 x i8], align 1
  %_25 = alloca [1 x i8], align 1
  %_19 = alloca [16 x i8], align 8
  %_13 = alloca [24 x i8], align 8
  %_10 = alloca [16 x i8], align 8
  %_5 = alloca [16 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  %f = alloca [16 x i8], align 8
  %acc = alloca [8 x i8], align 8
  store double %0, ptr %acc, align 8
  store ptr %1, ptr %f, align 8
  %4 = getelementptr inbounds i8, ptr %f, i64 8
  store ptr %2, ptr %4, align 8
  store i8 1, ptr %_26, align 1
  store i8 1, ptr %_25, align 1
  %5 = getelementptr inbounds i8, ptr %self, i64 32
  %6 = load i8, ptr %5, align 8
  %_4 = trunc nuw i8 %6 to i1
  br i1 %_4, label %bb1, label %bb12

bb12:                                             ; preds = %bb9, %start
  %7 = getelementptr inbounds i8, ptr %self, i64 24
  %step_minus_one = load i64, ptr %7, align 8
  store ptr %self, ptr %_19, align 8
  %8 = getelementptr inbounds i8, ptr %_19, i64 8
  store i64 %step_minus_one, ptr %8, align 8
  store i8 0, ptr %_26, align 1
  %_23 = load double, ptr %acc, align 8
  store i8 0, ptr %_25, align 1
  %_24.0 = load ptr, ptr %f, align 8
  %9 = getelementptr inbounds i8, ptr %f, i64 8
  %_24.1 = load ptr, ptr %9, align 8
; call core::iter::traits::iterator::Iterator::try_fold
  %10 = call { i64, double } @_ZN4core4iter6traits8iterator8Iterator8try_fold17h00af21214f39797cE(ptr align 8 %_19, double %_23, ptr align 8 %_24.0, ptr align 1 %_24.1) #8
  %11 = extractvalue { i64, double } %10, 0
  %12 = extractvalue { i64, double } %10, 1
  store i64 %11, ptr %_0, align 8
  %13 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %12, ptr %13, align 8
  br label %bb13

bb1:                                              ; preds = %start
  %14 = getelementptr inbounds i8, ptr %self, i64 32
  store i8 0, ptr %14, align 8
; call <core::iter::adapters::rev::Rev<I> as core::iter::traits::iterator::Iterator>::next
  %15 = call { i64, ptr } @"_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h2edb98d25b684aabE"(ptr align 8 %self) #8
  %16 = extractvalue { i64, ptr } %15, 0
  %17 = extractvalue { i64, ptr } %15, 1
  store i64 %16, ptr %_5, align 8
  %18 = getelementptr inbounds i8, ptr %_5, i64 8
  store ptr %17, ptr %18, align 8
  br label %bb2

bb2:                                              ; preds = %bb1
  %19 = load i64, ptr %_5, align 8
  %20 = getelementptr inbounds i8, ptr %_5, i64 8
  %21 = load ptr, ptr %20, align 8
  %22 = ptrtoint ptr %21 to i64
  %23 = icmp eq i64 %22, 0
  %_7 = select i1 %23, i64 0, i64 1
  %24 = trunc nuw i64 %_7 to i1
  br i1 %24, label %bb4, label %bb5

bb4:                                              ; preds = %bb2
  %x.0 = load i64, ptr %_5, align 8
  %25 = getelementptr inbounds i8, ptr %_5, i64 8
  %x.1 = load ptr, ptr %25, align 8
  store i8 0, ptr %_26, align 1
  %_14 = load double, ptr %acc, align 8
  store double %_14, ptr %_13, align 8
  %26 = getelementptr inbounds i8, ptr %_13, i64 8
  store i64 %x.0, ptr %26, align 8
  %27 = getelementptr inbounds i8, ptr %26, i64 8
  store ptr %x.1, ptr %27, align 8
  %28 = load double, ptr %_13, align 8
  %29 = getelementptr inbounds i8, ptr %_13, i64 8
  %30 = load i64, ptr %29, align 8
  %31 = getelementptr inbounds i8, ptr %29, i64 8
  %32 = load ptr, ptr %31, align 8
; call core::iter::adapters::map::map_try_fold::{{closure}}
  %33 = call { i64, double } @"_ZN4core4iter8adapters3map12map_try_fold28_$u7b$$u7b$closure$u7d$$u7d$17h104e57cae7815810E"(ptr align 8 %f, double %28, i64 %30, ptr align 8 %32) #8
  %_11.0 = extractvalue { i64, double } %33, 0
  %_11.1 = extractvalue { i64, double } %33, 1
  br label %bb7

bb5:                                              ; preds = %bb2
  store i8 0, ptr %_26, align 1
  %_8 = load double, ptr %acc, align 8
; call <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::Try>::from_output
  %34 = call { i64, double } @"_ZN95_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..Try$GT$11from_output17hab6bb7e98aa51c09E"(double %_8) #8
  %35 = extractvalue { i64, double } %34, 0
  %36 = extractvalue { i64, double } %34, 1
  store i64 %35, ptr %_0, align 8
  %37 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %36, ptr %37, align 8
  br label %bb6

bb6:                                              ; preds = %bb5
  br label %bb14

bb14:                                             ; preds = %bb11, %bb6
  br label %bb15

bb7:                                              ; preds = %bb4
; call <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::Try>::branch
  %38 = call { i64, double } @"_ZN95_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17hcaec5b1d643e7944E"(i64 %_11.0, double %_11.1) #8
  %39 = extractvalue { i64, double } %38, 0
  %40 = extractvalue { i64, double } %38, 1
  store i64 %39, ptr %_10, align 8
  %41 = getelementptr inbounds i8, ptr %_10, i64 8
  store double %40, ptr %41, align 8
  br label %bb8

bb8:                                              ; preds = %bb7
  %_15 = load i64, ptr %_10, align 8
  %42 = getelementptr inbounds i8, ptr %_10, i64 8
  %43 = load double, ptr %42, align 8
  %44 = trunc nuw i64 %_15 to i1
  br i1 %44, label %bb10, label %bb9

bb10:                                             ; preds = %bb8
  %45 = getelementptr inbounds i8, ptr %_10, i64 8
  %residual = load double, ptr %45, align 8
; call <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::FromResidual<core::ops::control_flow::ControlFlow<B,core::convert::Infallible>>>::from_residual
  %46 = call { i64, double } @"_ZN185_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..ops..control_flow..ControlFlow$LT$B$C$core..convert..Infallible$GT$$GT$$GT$13from_residual17h4d005f041b5bca11E"(double %residual) #8
  %47 = extractvalue { i64, double } %46, 0
  %48 = extractvalue { i64, double } %46, 1
  store i64 %47, ptr %_0, align 8
  %49 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %48, ptr %49, align 8
  br label %bb11

bb9:                                              ; preds = %bb8
  %50 = getelementptr inbounds i8, ptr %_10, i64 8
  %val = load double, ptr %50, align 8
  store double %val, ptr %acc, align 8
  br label %bb12

bb13:                                             ; preds = %bb12
  br label %bb15

bb15:                                             ; preds = %bb14, %bb13
  %51 = load i64, ptr %_0, align 8
  %52 = getelementptr inbounds i8, ptr %_0, i64 8
  %53 = load double, ptr %52, align 8
  %54 = insertvalue { i64, double } poison, i64 %51, 0
  %55 = insertvalue { i64, double } %54, double %53, 1
  ret { i64, double } %55

bb11:                                             ; preds = %bb10
  br label %bb14

bb3:                                              ; No predecessors!
  unreachable

bb18:                                             ; No predecessors!
  %56 = load i8, ptr %_25, align 1
  %57 = trunc nuw i8 %56 to i1
  br i1 %57, label %bb17, label %bb20

bb20:                                             ; preds = %bb17, %bb18
  %58 = load i8, ptr %_26, align 1
  %59 = trunc nuw i8 %58 to i1
  br i1 %59, label %bb19, label %bb16

bb17:                                             ; preds = %bb18
  br label %bb20

bb16:                                             ; preds = %bb19, %bb20
  %60 = load ptr, ptr %3, align 8
  %61 = getelementptr inbounds i8, ptr %3, i64 8
  %62 = load i32, ptr %61, align 8
  %63 = insertvalue { ptr, i32 } poison, ptr %60, 0
  %64 = insertvalue { ptr, i32 } %63, i32 %62, 1
  resume { ptr, i32 } %64

bb19:                                             ; preds = %bb20
  br label %bb16
}

; <core::iter::adapters::step_by::StepBy<I> as core::iter::adapters::step_by::StepByImpl<I>>::spec_try_fold::nth::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, ptr } @"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$13spec_try_fold3nth28_$u7b$$u7b$closure$u7d$$u7d$17h8301f964e903c6ecE"(ptr align 8 %_1) unnamed_addr #0 {
start:
  %_3 = load ptr, ptr %_1, align 8
  %0 = getelementptr inbounds i8, ptr %_1, i64 8
  %_2 = load i64, ptr %0, align 8
; call <core::iter::adapters::rev::Rev<I> as core::iter::traits::iterator::Iterator>::nth
  %1 = call { i64, ptr } @"_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$3nth17h2a0bc45310438579E"(ptr align 8 %_3, i64 %_2) #8
  %_0.0 = extractvalue { i64, ptr } %1, 0
  %_0.1 = extractvalue { i64, ptr } %1, 1
  %2 = insertvalue { i64, ptr } poison, i64 %_0.0, 0
  %3 = insertvalue { i64, ptr } %2, ptr %_0.1, 1
  ret { i64, ptr } %3
}

; <rust_iterators::Matrix<_,_> as core::ops::arith::Mul<rust_iterators::Matrix<_,_>>>::mul
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN120_$LT$rust_iterators..Matrix$LT$_$C$_$GT$$u20$as$u20$core..ops..arith..Mul$LT$rust_iterators..Matrix$LT$_$C$_$GT$$GT$$GT$3mul17ha381d42158fded7aE"(ptr sret([32 x i8]) align 8 %_0, ptr align 8 %self, ptr align 8 %o) unnamed_addr #1 {
start:
  %_23 = alloca [16 x i8], align 8
  %iter2 = alloca [16 x i8], align 8
  %_16 = alloca [16 x i8], align 8
  %iter1 = alloca [16 x i8], align 8
  %_9 = alloca [16 x i8], align 8
  %iter = alloca [16 x i8], align 8
  %_5 = alloca [16 x i8], align 8
  %_4 = alloca [32 x i8], align 8
  %r = alloca [32 x i8], align 8
  %0 = getelementptr inbounds nuw double, ptr %_5, i64 0
  %1 = getelementptr inbounds nuw double, ptr %_5, i64 2
  br label %repeat_loop_header

repeat_loop_header:                               ; preds = %repeat_loop_body, %start
  %2 = phi ptr [ %0, %start ], [ %4, %repeat_loop_body ]
  %3 = icmp ne ptr %2, %1
  br i1 %3, label %repeat_loop_body, label %repeat_loop_next

repeat_loop_body:                                 ; preds = %repeat_loop_header
  store double 0.000000e+00, ptr %2, align 8
  %4 = getelementptr inbounds double, ptr %2, i64 1
  br label %repeat_loop_header

repeat_loop_next:                                 ; preds = %repeat_loop_header
  %5 = getelementptr inbounds nuw [2 x double], ptr %_4, i64 0
  %6 = getelementptr inbounds nuw [2 x double], ptr %_4, i64 2
  br label %repeat_loop_header3

repeat_loop_header3:                              ; preds = %repeat_loop_body4, %repeat_loop_next
  %7 = phi ptr [ %5, %repeat_loop_next ], [ %9, %repeat_loop_body4 ]
  %8 = icmp ne ptr %7, %6
  br i1 %8, label %repeat_loop_body4, label %repeat_loop_next5

repeat_loop_body4:                                ; preds = %repeat_loop_header3
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %7, ptr align 8 %_5, i64 16, i1 false)
  %9 = getelementptr inbounds [2 x double], ptr %7, i64 1
  br label %repeat_loop_header3

repeat_loop_next5:                                ; preds = %repeat_loop_header3
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %r, ptr align 8 %_4, i64 32, i1 false)
; call <I as core::iter::traits::collect::IntoIterator>::into_iter
  %10 = call { i64, i64 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h85f9be3f9d5c0227E"(i64 0, i64 2) #8
  %_6.0 = extractvalue { i64, i64 } %10, 0
  %_6.1 = extractvalue { i64, i64 } %10, 1
  store i64 %_6.0, ptr %iter, align 8
  %11 = getelementptr inbounds i8, ptr %iter, i64 8
  store i64 %_6.1, ptr %11, align 8
  br label %bb2

bb2:                                              ; preds = %bb8, %repeat_loop_next5
; call core::iter::range::<impl core::iter::traits::iterator::Iterator for core::ops::range::Range<A>>::next
  %12 = call { i64, i64 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17hb6bf9ab1369f36a5E"(ptr align 8 %iter) #8
  %13 = extractvalue { i64, i64 } %12, 0
  %14 = extractvalue { i64, i64 } %12, 1
  store i64 %13, ptr %_9, align 8
  %15 = getelementptr inbounds i8, ptr %_9, i64 8
  store i64 %14, ptr %15, align 8
  %_11 = load i64, ptr %_9, align 8
  %16 = getelementptr inbounds i8, ptr %_9, i64 8
  %17 = load i64, ptr %16, align 8
  %18 = trunc nuw i64 %_11 to i1
  br i1 %18, label %bb5, label %bb6

bb5:                                              ; preds = %bb2
  %19 = getelementptr inbounds i8, ptr %_9, i64 8
  %i = load i64, ptr %19, align 8
; call <I as core::iter::traits::collect::IntoIterator>::into_iter
  %20 = call { i64, i64 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h85f9be3f9d5c0227E"(i64 0, i64 2) #8
  %_13.0 = extractvalue { i64, i64 } %20, 0
  %_13.1 = extractvalue { i64, i64 } %20, 1
  store i64 %_13.0, ptr %iter1, align 8
  %21 = getelementptr inbounds i8, ptr %iter1, i64 8
  store i64 %_13.1, ptr %21, align 8
  br label %bb8

bb6:                                              ; preds = %bb2
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %r, i64 32, i1 false)
  ret void

bb8:                                              ; preds = %bb12, %bb5
; call core::iter::range::<impl core::iter::traits::iterator::Iterator for core::ops::range::Range<A>>::next
  %22 = call { i64, i64 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17hb6bf9ab1369f36a5E"(ptr align 8 %iter1) #8
  %23 = extractvalue { i64, i64 } %22, 0
  %24 = extractvalue { i64, i64 } %22, 1
  store i64 %23, ptr %_16, align 8
  %25 = getelementptr inbounds i8, ptr %_16, i64 8
  store i64 %24, ptr %25, align 8
  %_18 = load i64, ptr %_16, align 8
  %26 = getelementptr inbounds i8, ptr %_16, i64 8
  %27 = load i64, ptr %26, align 8
  %28 = trunc nuw i64 %_18 to i1
  br i1 %28, label %bb10, label %bb2

bb10:                                             ; preds = %bb8
  %29 = getelementptr inbounds i8, ptr %_16, i64 8
  %j = load i64, ptr %29, align 8
; call <I as core::iter::traits::collect::IntoIterator>::into_iter
  %30 = call { i64, i64 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h85f9be3f9d5c0227E"(i64 0, i64 3) #8
  %_20.0 = extractvalue { i64, i64 } %30, 0
  %_20.1 = extractvalue { i64, i64 } %30, 1
  store i64 %_20.0, ptr %iter2, align 8
  %31 = getelementptr inbounds i8, ptr %iter2, i64 8
  store i64 %_20.1, ptr %31, align 8
  br label %bb12

bb12:                                             ; preds = %bb20, %bb10
; call core::iter::range::<impl core::iter::traits::iterator::Iterator for core::ops::range::Range<A>>::next
  %32 = call { i64, i64 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17hb6bf9ab1369f36a5E"(ptr align 8 %iter2) #8
  %33 = extractvalue { i64, i64 } %32, 0
  %34 = extractvalue { i64, i64 } %32, 1
  store i64 %33, ptr %_23, align 8
  %35 = getelementptr inbounds i8, ptr %_23, i64 8
  store i64 %34, ptr %35, align 8
  %_25 = load i64, ptr %_23, align 8
  %36 = getelementptr inbounds i8, ptr %_23, i64 8
  %37 = load i64, ptr %36, align 8
  %38 = trunc nuw i64 %_25 to i1
  br i1 %38, label %bb14, label %bb8

bb14:                                             ; preds = %bb12
  %39 = getelementptr inbounds i8, ptr %_23, i64 8
  %k = load i64, ptr %39, align 8
  %_29 = icmp ult i64 %i, 2
  br i1 %_29, label %bb15, label %panic

bb15:                                             ; preds = %bb14
  %_30 = icmp ult i64 %k, 3
  br i1 %_30, label %bb16, label %panic6

panic:                                            ; preds = %bb14
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %i, i64 2, ptr align 8 @alloc_4069819a309841b9e050d480594c633d) #10
  unreachable

bb16:                                             ; preds = %bb15
  %40 = getelementptr inbounds nuw [3 x double], ptr %self, i64 %i
  %41 = getelementptr inbounds nuw double, ptr %40, i64 %k
  %_28 = load double, ptr %41, align 8
  %_32 = icmp ult i64 %k, 3
  br i1 %_32, label %bb17, label %panic7

panic6:                                           ; preds = %bb15
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %k, i64 3, ptr align 8 @alloc_4069819a309841b9e050d480594c633d) #10
  unreachable

bb17:                                             ; preds = %bb16
  %_33 = icmp ult i64 %j, 2
  br i1 %_33, label %bb18, label %panic8

panic7:                                           ; preds = %bb16
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %k, i64 3, ptr align 8 @alloc_574f8ed6d99436b2950a4b915ebf1715) #10
  unreachable

bb18:                                             ; preds = %bb17
  %42 = getelementptr inbounds nuw [2 x double], ptr %o, i64 %k
  %43 = getelementptr inbounds nuw double, ptr %42, i64 %j
  %_31 = load double, ptr %43, align 8
  %_27 = fmul double %_28, %_31
  %_34 = icmp ult i64 %i, 2
  br i1 %_34, label %bb19, label %panic9

panic8:                                           ; preds = %bb17
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %j, i64 2, ptr align 8 @alloc_574f8ed6d99436b2950a4b915ebf1715) #10
  unreachable

bb19:                                             ; preds = %bb18
  %_35 = icmp ult i64 %j, 2
  br i1 %_35, label %bb20, label %panic10

panic9:                                           ; preds = %bb18
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %i, i64 2, ptr align 8 @alloc_fd5b418d75d7b1474e344d72d870d764) #10
  unreachable

bb20:                                             ; preds = %bb19
  %44 = getelementptr inbounds nuw [2 x double], ptr %r, i64 %i
  %45 = getelementptr inbounds nuw double, ptr %44, i64 %j
  %46 = getelementptr inbounds nuw [2 x double], ptr %r, i64 %i
  %47 = getelementptr inbounds nuw double, ptr %46, i64 %j
  %48 = load double, ptr %47, align 8
  %49 = fadd double %48, %_27
  store double %49, ptr %45, align 8
  br label %bb12

panic10:                                          ; preds = %bb19
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %j, i64 2, ptr align 8 @alloc_fd5b418d75d7b1474e344d72d870d764) #10
  unreachable

bb4:                                              ; No predecessors!
  unreachable
}

; <core::iter::adapters::filter::Filter<I,P> as core::iter::traits::double_ended::DoubleEndedIterator>::next_back
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, ptr } @"_ZN123_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h94feafc6553f3c91E"(ptr align 8 %self) unnamed_addr #0 {
start:
  %_3 = getelementptr inbounds i8, ptr %self, i64 24
; call core::iter::traits::double_ended::DoubleEndedIterator::rfind
  %0 = call { i64, ptr } @_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind17heed725816534ebd5E(ptr align 8 %self, ptr align 1 %_3) #8
  %_0.0 = extractvalue { i64, ptr } %0, 0
  %_0.1 = extractvalue { i64, ptr } %0, 1
  %1 = insertvalue { i64, ptr } poison, i64 %_0.0, 0
  %2 = insertvalue { i64, ptr } %1, ptr %_0.1, 1
  ret { i64, ptr } %2
}

; <core::iter::adapters::enumerate::Enumerate<I> as core::iter::traits::double_ended::DoubleEndedIterator>::try_rfold
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, ptr } @"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold17h48ef8a4af7e46717E"(ptr align 8 %self, ptr align 1 %fold) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %len.i = alloca [8 x i8], align 8
  %0 = alloca [16 x i8], align 8
  %_13 = alloca [1 x i8], align 1
  %_12 = alloca [1 x i8], align 1
  store i8 1, ptr %_13, align 1
  store i8 1, ptr %_12, align 1
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %_5 = load i64, ptr %1, align 8
  %2 = getelementptr inbounds i8, ptr %self, i64 8
  %_4.i = load ptr, ptr %2, align 8
  %subtracted.i = load ptr, ptr %self, align 8
; call core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
  call void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h1a1929c68d00aa74E"(ptr %_4.i, ptr %subtracted.i, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #8
  %3 = ptrtoint ptr %_4.i to i64
  %4 = ptrtoint ptr %subtracted.i to i64
  %5 = sub nuw i64 %3, %4
  %6 = udiv exact i64 %5, 8
  store i64 %6, ptr %len.i, align 8
  %7 = load i64, ptr %len.i, align 8
  br label %bb1

bb1:                                              ; preds = %start
  %count = add i64 %_5, %7
  store i8 0, ptr %_13, align 1
  store i8 0, ptr %_12, align 1
; call core::iter::traits::double_ended::DoubleEndedIterator::try_rfold
  %8 = call { i64, ptr } @_ZN4core4iter6traits12double_ended19DoubleEndedIterator9try_rfold17hd7c3b2a83ed990c0E(ptr align 8 %self, ptr align 1 %fold, i64 %count) #8
  %_0.0 = extractvalue { i64, ptr } %8, 0
  %_0.1 = extractvalue { i64, ptr } %8, 1
  br label %bb2

bb2:                                              ; preds = %bb1
  %9 = insertvalue { i64, ptr } poison, i64 %_0.0, 0
  %10 = insertvalue { i64, ptr } %9, ptr %_0.1, 1
  ret { i64, ptr } %10

bb6:                                              ; No predecessors!
  %11 = load i8, ptr %_12, align 1
  %12 = trunc nuw i8 %11 to i1
  br i1 %12, label %bb5, label %bb3

bb3:                                              ; preds = %bb5, %bb6
  %13 = load i8, ptr %_13, align 1
  %14 = trunc nuw i8 %13 to i1
  br i1 %14, label %bb7, label %bb4

bb5:                                              ; preds = %bb6
  br label %bb3

bb4:                                              ; preds = %bb7, %bb3
  %15 = load ptr, ptr %0, align 8
  %16 = getelementptr inbounds i8, ptr %0, i64 8
  %17 = load i32, ptr %16, align 8
  %18 = insertvalue { ptr, i32 } poison, ptr %15, 0
  %19 = insertvalue { ptr, i32 } %18, i32 %17, 1
  resume { ptr, i32 } %19

bb7:                                              ; preds = %bb3
  br label %bb4
}

; <core::iter::adapters::enumerate::Enumerate<I> as core::iter::traits::double_ended::DoubleEndedIterator>::try_rfold::enumerate::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, ptr } @"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h5d58e899a4af7222E"(ptr align 8 %_1, ptr align 8 %item) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds i8, ptr %_1, i64 8
  %1 = getelementptr inbounds i8, ptr %_1, i64 8
  %2 = load i64, ptr %1, align 8
  %3 = sub i64 %2, 1
  store i64 %3, ptr %0, align 8
  %4 = getelementptr inbounds i8, ptr %_1, i64 8
  %_7 = load i64, ptr %4, align 8
; call core::iter::traits::double_ended::DoubleEndedIterator::rfind::check::{{closure}}
  %5 = call { i64, ptr } @"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind5check28_$u7b$$u7b$closure$u7d$$u7d$17h27f4287cc199d317E"(ptr align 8 %_1, i64 %_7, ptr align 8 %item) #8
  %_0.0 = extractvalue { i64, ptr } %5, 0
  %_0.1 = extractvalue { i64, ptr } %5, 1
  %6 = insertvalue { i64, ptr } poison, i64 %_0.0, 0
  %7 = insertvalue { i64, ptr } %6, ptr %_0.1, 1
  ret { i64, ptr } %7
}

; <core::option::Option<T> as core::ops::try_trait::FromResidual<core::option::Option<core::convert::Infallible>>>::from_residual
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, double } @"_ZN145_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..option..Option$LT$core..convert..Infallible$GT$$GT$$GT$13from_residual17h8627ed055835a754E"() unnamed_addr #0 {
start:
  ret { i64, double } { i64 0, double undef }
}

; rust_iterators::apply_twice
; Function Attrs: nounwind nonlazybind uwtable
define internal double @_ZN14rust_iterators11apply_twice17h2df6ae8b9bb28465E(ptr align 8 %0, ptr align 8 %1, double %x) unnamed_addr #1 {
start:
  %f = alloca [16 x i8], align 8
  store ptr %0, ptr %f, align 8
  %2 = getelementptr inbounds i8, ptr %f, i64 8
  store ptr %1, ptr %2, align 8
; call rust_iterators::rust_closures::{{closure}}
  %_5 = call double @"_ZN14rust_iterators13rust_closures28_$u7b$$u7b$closure$u7d$$u7d$17h0396a753d49d0d09E"(ptr align 8 %f, double %x) #8
; call rust_iterators::rust_closures::{{closure}}
  %_0 = call double @"_ZN14rust_iterators13rust_closures28_$u7b$$u7b$closure$u7d$$u7d$17h0396a753d49d0d09E"(ptr align 8 %f, double %_5) #8
  ret double %_0
}

; rust_iterators::rust_options::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN14rust_iterators12rust_options28_$u7b$$u7b$closure$u7d$$u7d$17h22e5c9a64369688eE"(double %v) unnamed_addr #0 {
start:
  %_0 = fmul double %v, %v
  ret double %_0
}

; rust_iterators::rust_adapters::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN14rust_iterators13rust_adapters28_$u7b$$u7b$closure$u7d$$u7d$17h507e5d84405d73fbE"(ptr align 1 %_1, i64 %_2.0, ptr align 8 %_2.1) unnamed_addr #0 {
start:
; call <&f64 as core::ops::arith::Mul>::mul
  %_5 = call double @"_ZN49_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17h3d88414c5da430a6E"(ptr align 8 %_2.1, ptr align 8 %_2.1, ptr align 8 @alloc_a520c1e2f1a6ea231a945ee519cf2d56) #8
  %_6 = uitofp i64 %_2.0 to double
  %_0 = fmul double %_5, %_6
  ret double %_0
}

; rust_iterators::rust_adapters::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal zeroext i1 @"_ZN14rust_iterators13rust_adapters28_$u7b$$u7b$closure$u7d$$u7d$17h53076f5cf5bb837fE"(ptr align 1 %_1, ptr align 8 %_2) unnamed_addr #0 {
start:
  %v = getelementptr inbounds i8, ptr %_2, i64 8
  %_5 = load ptr, ptr %v, align 8
  %_4 = load double, ptr %_5, align 8
  %_0 = fcmp ogt double %_4, 0.000000e+00
  ret i1 %_0
}

; rust_iterators::rust_adapters::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { i64, double } @"_ZN14rust_iterators13rust_adapters28_$u7b$$u7b$closure$u7d$$u7d$17hc8e441af2f8b8396E"(ptr align 1 %_1, ptr align 8 %state, double %v) unnamed_addr #0 {
start:
  %0 = load double, ptr %state, align 8
  %1 = fmul double %0, %v
  store double %1, ptr %state, align 8
  %_4 = load double, ptr %state, align 8
  %2 = insertvalue { i64, double } { i64 1, double poison }, double %_4, 1
  ret { i64, double } %2
}

; rust_iterators::rust_closures::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN14rust_iterators13rust_closures28_$u7b$$u7b$closure$u7d$$u7d$17h0396a753d49d0d09E"(ptr align 8 %_1, double %v) unnamed_addr #0 {
start:
  %_6 = load ptr, ptr %_1, align 8
  %_4 = load double, ptr %_6, align 8
  %_3 = fmul double %_4, %v
  %0 = getelementptr inbounds i8, ptr %_1, i64 8
  %_7 = load ptr, ptr %0, align 8
  %_5 = load double, ptr %_7, align 8
  %_0 = fadd double %_3, %_5
  ret double %_0
}

; rust_iterators::rust_closures::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN14rust_iterators13rust_closures28_$u7b$$u7b$closure$u7d$$u7d$17h3faba0ec660b76b9E"(ptr align 8 %_1, double %v) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds i8, ptr %_1, i64 8
  %_5 = load ptr, ptr %0, align 8
  %_4 = load double, ptr %_5, align 8
  %_3 = fmul double %v, %_4
  %_6 = load ptr, ptr %_1, align 8
  %_7 = load ptr, ptr %_1, align 8
  %1 = load double, ptr %_7, align 8
  %2 = fadd double %1, %_3
  store double %2, ptr %_6, align 8
  ret void
}

; rust_iterators::rust_enum_areas::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN14rust_iterators15rust_enum_areas28_$u7b$$u7b$closure$u7d$$u7d$17h0c1e26ecbbb8a461E"(ptr align 1 %_1, double %p, double %a) unnamed_addr #0 {
start:
  %_0 = fmul double %p, %a
  ret double %_0
}

; rust_iterators::rust_enum_areas::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN14rust_iterators15rust_enum_areas28_$u7b$$u7b$closure$u7d$$u7d$17h976e429ff798943dE"(ptr align 1 %_1, ptr align 8 %s) unnamed_addr #0 {
start:
  %_3 = alloca [24 x i8], align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_3, ptr align 8 %s, i64 24, i1 false)
; call rust_iterators::area
  %_0 = call double @_ZN14rust_iterators4area17he009ca10c31aa050E(ptr align 8 %_3) #9
  ret double %_0
}

; rust_iterators::rust_zip_map_sum::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN14rust_iterators16rust_zip_map_sum28_$u7b$$u7b$closure$u7d$$u7d$17h0f695112db042dddE"(ptr align 1 %_1, double %p, ptr align 8 %v) unnamed_addr #0 {
start:
; call <f64 as core::ops::arith::Mul<&f64>>::mul
  %_0 = call double @"_ZN60_$LT$f64$u20$as$u20$core..ops..arith..Mul$LT$$RF$f64$GT$$GT$3mul17h2728e1a73a4c091fE"(double %p, ptr align 8 %v, ptr align 8 @alloc_9ef13fa95c5801544b2d66c67e924569) #8
  ret double %_0
}

; rust_iterators::rust_zip_map_sum::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN14rust_iterators16rust_zip_map_sum28_$u7b$$u7b$closure$u7d$$u7d$17h41ef95ce818e1311E"(ptr align 1 %_1, ptr align 8 %_2.0, ptr align 8 %_2.1) unnamed_addr #0 {
start:
; call <&f64 as core::ops::arith::Mul>::mul
  %_5 = call double @"_ZN49_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17h3d88414c5da430a6E"(ptr align 8 %_2.0, ptr align 8 %_2.1, ptr align 8 @alloc_6fb592f55783be20531731aa4f548111) #8
; call <f64 as core::ops::arith::Add<&f64>>::add
  %_0 = call double @"_ZN60_$LT$f64$u20$as$u20$core..ops..arith..Add$LT$$RF$f64$GT$$GT$3add17hda8641d4a86fc14fE"(double %_5, ptr align 8 %_2.0, ptr align 8 @alloc_6fb592f55783be20531731aa4f548111) #8
  ret double %_0
}

; rust_iterators::through_reference
; Function Attrs: noinline nounwind nonlazybind uwtable
define internal double @_ZN14rust_iterators17through_reference17h78d9cddca2821071E(ptr align 1 %f.0, ptr align 8 %f.1, double %x) unnamed_addr #2 {
start:
  %0 = getelementptr inbounds i8, ptr %f.1, i64 40
  %1 = load ptr, ptr %0, align 8, !invariant.load !3, !nonnull !3
  %_3 = call double %1(ptr align 1 %f.0, double %x) #8
  %_7 = fadd double %x, 1.000000e+00
  %2 = getelementptr inbounds i8, ptr %f.1, i64 40
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !nonnull !3
  %_5 = call double %3(ptr align 1 %f.0, double %_7) #8
  %_0 = fmul double %_3, %_5
  ret double %_0
}

; rust_iterators::rust_trait_objects::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN14rust_iterators18rust_trait_objects28_$u7b$$u7b$closure$u7d$$u7d$17h89ac2b1d8aecbf73E"(ptr align 8 %_1, ptr align 8 %l) unnamed_addr #0 {
start:
  %_7.0 = load ptr, ptr %l, align 8
  %0 = getelementptr inbounds i8, ptr %l, i64 8
  %_7.1 = load ptr, ptr %0, align 8
  %_8 = load ptr, ptr %_1, align 8
  %_4 = load double, ptr %_8, align 8
  %1 = getelementptr inbounds i8, ptr %_7.1, i64 32
  %2 = load ptr, ptr %1, align 8, !invariant.load !3, !nonnull !3
  %_3 = call double %2(ptr align 1 %_7.0, double %_4) #8
  %_9.0 = load ptr, ptr %l, align 8
  %3 = getelementptr inbounds i8, ptr %l, i64 8
  %_9.1 = load ptr, ptr %3, align 8
  %4 = getelementptr inbounds i8, ptr %_1, i64 8
  %_10 = load ptr, ptr %4, align 8
  %_6 = load double, ptr %_10, align 8
  %5 = getelementptr inbounds i8, ptr %_9.1, i64 24
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !nonnull !3
  %_5 = call double %6(ptr align 1 %_9.0, double %_6) #8
  %_0 = fmul double %_3, %_5
  ret double %_0
}

; rust_iterators::rust_closure_objects::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN14rust_iterators20rust_closure_objects28_$u7b$$u7b$closure$u7d$$u7d$17h12b84e9eab73c51bE"(ptr align 8 %_1, double %v) unnamed_addr #0 {
start:
  %_4 = load double, ptr %_1, align 8
  %_3 = fmul double %_4, %v
  %_0 = fmul double %_3, %v
  ret double %_0
}

; rust_iterators::rust_closure_objects::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN14rust_iterators20rust_closure_objects28_$u7b$$u7b$closure$u7d$$u7d$17hbc75cd5efd786964E"(ptr align 8 %_1, double %v) unnamed_addr #0 {
start:
  %_4 = load ptr, ptr %_1, align 8
  %_3 = load double, ptr %_4, align 8
  %_0 = fadd double %v, %_3
  ret double %_0
}

; rust_iterators::rust_windows_and_chunks::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN14rust_iterators23rust_windows_and_chunks28_$u7b$$u7b$closure$u7d$$u7d$17h09e9c6e6c4f104f3E"(ptr align 1 %_1, ptr align 8 %w.0, i64 %w.1) unnamed_addr #0 {
start:
  %_7 = icmp ult i64 1, %w.1
  br i1 %_7, label %bb1, label %panic

bb1:                                              ; preds = %start
  %0 = getelementptr inbounds nuw double, ptr %w.0, i64 1
  %_4 = load double, ptr %0, align 8
  %_11 = icmp ult i64 0, %w.1
  br i1 %_11, label %bb2, label %panic1

panic:                                            ; preds = %start
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 1, i64 %w.1, ptr align 8 @alloc_930c321edbb7d7255f96aa69ecc9a02e) #10
  unreachable

bb2:                                              ; preds = %bb1
  %1 = getelementptr inbounds nuw double, ptr %w.0, i64 0
  %_8 = load double, ptr %1, align 8
  %_3 = fsub double %_4, %_8
; call std::f64::<impl f64>::powi
  %_0 = call double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$4powi17hf17c7ee80d0e8a69E"(double %_3, i32 2) #8
  ret double %_0

panic1:                                           ; preds = %bb1
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 0, i64 %w.1, ptr align 8 @alloc_97eac24f6ed768a77c3de42f60f85ab3) #10
  unreachable
}

; rust_iterators::rust_windows_and_chunks::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN14rust_iterators23rust_windows_and_chunks28_$u7b$$u7b$closure$u7d$$u7d$17hd9c24a5ec9b7134eE"(ptr align 1 %_1, ptr align 8 %c.0, i64 %c.1) unnamed_addr #0 {
start:
; call core::slice::<impl [T]>::iter
  %0 = call { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h67a51a9b02975442E"(ptr align 8 %c.0, i64 %c.1) #8
  %_3.0 = extractvalue { ptr, ptr } %0, 0
  %_3.1 = extractvalue { ptr, ptr } %0, 1
; call core::iter::traits::iterator::Iterator::product
  %_0 = call double @_ZN4core4iter6traits8iterator8Iterator7product17h07835561bc4adcd1E(ptr %_3.0, ptr %_3.1) #9
  ret double %_0
}

; rust_iterators::Law::twice
; Function Attrs: nounwind nonlazybind uwtable
define double @_ZN14rust_iterators3Law5twice17h1f8c3585c2bc16c2E(ptr align 8 %self, double %x) unnamed_addr #1 {
start:
; call <rust_iterators::Linear as rust_iterators::Law>::value
  %_3 = call double @"_ZN62_$LT$rust_iterators..Linear$u20$as$u20$rust_iterators..Law$GT$5value17h4801a9bccfe7045fE"(ptr align 8 %self, double %x) #9
  %_0 = fmul double 2.000000e+00, %_3
  ret double %_0
}

; rust_iterators::area
; Function Attrs: nounwind nonlazybind uwtable
define internal double @_ZN14rust_iterators4area17he009ca10c31aa050E(ptr align 8 %s) unnamed_addr #1 {
start:
  %_0 = alloca [8 x i8], align 8
  %_2 = load i64, ptr %s, align 8
  switch i64 %_2, label %bb1 [
    i64 0, label %bb4
    i64 1, label %bb3
    i64 2, label %bb2
  ]

bb1:                                              ; preds = %start
  unreachable

bb4:                                              ; preds = %start
  %0 = getelementptr inbounds i8, ptr %s, i64 8
  %r = load double, ptr %0, align 8
  %_4 = fmul double 3.000000e+00, %r
  %1 = fmul double %_4, %r
  store double %1, ptr %_0, align 8
  br label %bb7

bb3:                                              ; preds = %start
  %width = getelementptr inbounds i8, ptr %s, i64 8
  %height = getelementptr inbounds i8, ptr %s, i64 16
  %_10 = load double, ptr %width, align 8
  %_11 = load double, ptr %height, align 8
  %_9 = fcmp ogt double %_10, %_11
  br i1 %_9, label %bb5, label %bb6

bb2:                                              ; preds = %start
  %2 = getelementptr inbounds i8, ptr %s, i64 8
  %n = load i64, ptr %2, align 8
  %3 = uitofp i64 %n to double
  store double %3, ptr %_0, align 8
  br label %bb7

bb7:                                              ; preds = %bb2, %bb5, %bb6, %bb4
  %4 = load double, ptr %_0, align 8
  ret double %4

bb6:                                              ; preds = %bb3
  %5 = getelementptr inbounds i8, ptr %s, i64 8
  %width1 = load double, ptr %5, align 8
  %6 = fmul double %width1, %width1
  store double %6, ptr %_0, align 8
  br label %bb7

bb5:                                              ; preds = %bb3
  %7 = getelementptr inbounds i8, ptr %s, i64 8
  %width2 = load double, ptr %7, align 8
  %8 = getelementptr inbounds i8, ptr %s, i64 16
  %height3 = load double, ptr %8, align 8
  %9 = fmul double %width2, %height3
  store double %9, ptr %_0, align 8
  br label %bb7
}

; rust_iterators::both
; Function Attrs: nounwind nonlazybind uwtable
define internal { i64, double } @_ZN14rust_iterators4both17hbf226b26270fcbe7E(double %a, double %b) unnamed_addr #1 {
start:
  %_8 = alloca [16 x i8], align 8
  %_4 = alloca [16 x i8], align 8
  %_0 = alloca [16 x i8], align 8
; call rust_iterators::root
  %0 = call { i64, double } @_ZN14rust_iterators4root17h5d367f980ff029a9E(double %a) #9
  %_5.0 = extractvalue { i64, double } %0, 0
  %_5.1 = extractvalue { i64, double } %0, 1
; call <core::option::Option<T> as core::ops::try_trait::Try>::branch
  %1 = call { i64, double } @"_ZN75_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17haa03b0df4b2d850bE"(i64 %_5.0, double %_5.1) #8
  %2 = extractvalue { i64, double } %1, 0
  %3 = extractvalue { i64, double } %1, 1
  store i64 %2, ptr %_4, align 8
  %4 = getelementptr inbounds i8, ptr %_4, i64 8
  store double %3, ptr %4, align 8
  %_6 = load i64, ptr %_4, align 8
  %5 = getelementptr inbounds i8, ptr %_4, i64 8
  %6 = load double, ptr %5, align 8
  %7 = trunc nuw i64 %_6 to i1
  br i1 %7, label %bb5, label %bb4

bb5:                                              ; preds = %start
; call <core::option::Option<T> as core::ops::try_trait::FromResidual<core::option::Option<core::convert::Infallible>>>::from_residual
  %8 = call { i64, double } @"_ZN145_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..option..Option$LT$core..convert..Infallible$GT$$GT$$GT$13from_residual17h8627ed055835a754E"() #8
  %9 = extractvalue { i64, double } %8, 0
  %10 = extractvalue { i64, double } %8, 1
  store i64 %9, ptr %_0, align 8
  %11 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %10, ptr %11, align 8
  br label %bb10

bb4:                                              ; preds = %start
  %12 = getelementptr inbounds i8, ptr %_4, i64 8
  %val = load double, ptr %12, align 8
; call rust_iterators::root
  %13 = call { i64, double } @_ZN14rust_iterators4root17h5d367f980ff029a9E(double %b) #9
  %_9.0 = extractvalue { i64, double } %13, 0
  %_9.1 = extractvalue { i64, double } %13, 1
; call <core::option::Option<T> as core::ops::try_trait::Try>::branch
  %14 = call { i64, double } @"_ZN75_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17haa03b0df4b2d850bE"(i64 %_9.0, double %_9.1) #8
  %15 = extractvalue { i64, double } %14, 0
  %16 = extractvalue { i64, double } %14, 1
  store i64 %15, ptr %_8, align 8
  %17 = getelementptr inbounds i8, ptr %_8, i64 8
  store double %16, ptr %17, align 8
  %_10 = load i64, ptr %_8, align 8
  %18 = getelementptr inbounds i8, ptr %_8, i64 8
  %19 = load double, ptr %18, align 8
  %20 = trunc nuw i64 %_10 to i1
  br i1 %20, label %bb9, label %bb8

bb9:                                              ; preds = %bb4
; call <core::option::Option<T> as core::ops::try_trait::FromResidual<core::option::Option<core::convert::Infallible>>>::from_residual
  %21 = call { i64, double } @"_ZN145_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..option..Option$LT$core..convert..Infallible$GT$$GT$$GT$13from_residual17h8627ed055835a754E"() #8
  %22 = extractvalue { i64, double } %21, 0
  %23 = extractvalue { i64, double } %21, 1
  store i64 %22, ptr %_0, align 8
  %24 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %23, ptr %24, align 8
  br label %bb10

bb8:                                              ; preds = %bb4
  %25 = getelementptr inbounds i8, ptr %_8, i64 8
  %val1 = load double, ptr %25, align 8
  %_3 = fmul double %val, %val1
  %26 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %_3, ptr %26, align 8
  store i64 1, ptr %_0, align 8
  br label %bb10

bb10:                                             ; preds = %bb5, %bb9, %bb8
  %27 = load i64, ptr %_0, align 8
  %28 = getelementptr inbounds i8, ptr %_0, i64 8
  %29 = load double, ptr %28, align 8
  %30 = insertvalue { i64, double } poison, i64 %27, 0
  %31 = insertvalue { i64, double } %30, double %29, 1
  ret { i64, double } %31

bb3:                                              ; No predecessors!
  unreachable
}

; rust_iterators::root
; Function Attrs: nounwind nonlazybind uwtable
define internal { i64, double } @_ZN14rust_iterators4root17h5d367f980ff029a9E(double %x) unnamed_addr #1 {
start:
  %_0 = alloca [16 x i8], align 8
  %_2 = fcmp olt double %x, 0.000000e+00
  br i1 %_2, label %bb1, label %bb2

bb2:                                              ; preds = %start
; call std::f64::<impl f64>::sqrt
  %_3 = call double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17hc044386d8a6ea13eE"(double %x) #8
  %0 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %_3, ptr %0, align 8
  store i64 1, ptr %_0, align 8
  br label %bb4

bb1:                                              ; preds = %start
  store i64 0, ptr %_0, align 8
  br label %bb4

bb4:                                              ; preds = %bb1, %bb2
  %1 = load i64, ptr %_0, align 8
  %2 = getelementptr inbounds i8, ptr %_0, i64 8
  %3 = load double, ptr %2, align 8
  %4 = insertvalue { i64, double } poison, i64 %1, 0
  %5 = insertvalue { i64, double } %4, double %3, 1
  ret { i64, double } %5
}

; <core::ops::try_trait::NeverShortCircuit<T> as core::ops::try_trait::FromResidual<core::ops::try_trait::NeverShortCircuitResidual>>::from_residual
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN158_$LT$core..ops..try_trait..NeverShortCircuit$LT$T$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..ops..try_trait..NeverShortCircuitResidual$GT$$GT$13from_residual17h135ced5c4d350d5dE"() unnamed_addr #0 {
start:
  unreachable
}

; <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::FromResidual<core::ops::control_flow::ControlFlow<B,core::convert::Infallible>>>::from_residual
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, double } @"_ZN185_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..ops..control_flow..ControlFlow$LT$B$C$core..convert..Infallible$GT$$GT$$GT$13from_residual17h4d005f041b5bca11E"(double %residual) unnamed_addr #0 {
start:
  %0 = insertvalue { i64, double } { i64 1, double poison }, double %residual, 1
  ret { i64, double } %0
}

; <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::FromResidual<core::ops::control_flow::ControlFlow<B,core::convert::Infallible>>>::from_residual
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @"_ZN185_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..ops..control_flow..ControlFlow$LT$B$C$core..convert..Infallible$GT$$GT$$GT$13from_residual17hb804f3340456a0c7E"(ptr sret([16 x i8]) align 8 %_0, i64 %residual.0, double %residual.1) unnamed_addr #0 {
start:
  store i64 %residual.0, ptr %_0, align 8
  %0 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %residual.1, ptr %0, align 8
  ret void
}

; <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::FromResidual<core::ops::control_flow::ControlFlow<B,core::convert::Infallible>>>::from_residual
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, ptr } @"_ZN185_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..ops..control_flow..ControlFlow$LT$B$C$core..convert..Infallible$GT$$GT$$GT$13from_residual17hcbba06d968f5b141E"(i64 %residual.0, ptr align 8 %residual.1) unnamed_addr #0 {
start:
  %0 = insertvalue { i64, ptr } poison, i64 %residual.0, 0
  %1 = insertvalue { i64, ptr } %0, ptr %residual.1, 1
  ret { i64, ptr } %1
}

; std::f64::<impl f64>::powi
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$4powi17hf17c7ee80d0e8a69E"(double %self, i32 %n) unnamed_addr #0 {
start:
  %0 = alloca [8 x i8], align 8
  %1 = call double @llvm.powi.f64.i32(double %self, i32 %n)
  store double %1, ptr %0, align 8
  %_0 = load double, ptr %0, align 8
  ret double %_0
}

; std::f64::<impl f64>::sqrt
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17hc044386d8a6ea13eE"(double %self) unnamed_addr #0 {
start:
  %0 = alloca [8 x i8], align 8
  %1 = call double @llvm.sqrt.f64(double %self)
  store double %1, ptr %0, align 8
  %_0 = load double, ptr %0, align 8
  ret double %_0
}

; <&f64 as core::ops::arith::Mul>::mul
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN49_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17h3d88414c5da430a6E"(ptr align 8 %self, ptr align 8 %other, ptr align 8 %0) unnamed_addr #0 {
start:
  %_3 = load double, ptr %self, align 8
  %_4 = load double, ptr %other, align 8
  %_0 = fmul double %_3, %_4
  ret double %_0
}

; <usize as core::iter::range::Step>::forward_unchecked
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal i64 @"_ZN49_$LT$usize$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17he45a65b8904c1c99E"(i64 %start1, i64 %n) unnamed_addr #0 {
start:
  br label %bb1

bb1:                                              ; preds = %start
; call core::num::<impl usize>::unchecked_add::precondition_check
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h574fcc06d5dcf2cdE"(i64 %start1, i64 %n, ptr align 8 @alloc_8a7813f1a038cd71090e4a0dcbf8eae3) #8
  br label %bb2

bb2:                                              ; preds = %bb1
  %_0 = add nuw i64 %start1, %n
  ret i64 %_0
}

; core::intrinsics::cold_path
; Function Attrs: cold nounwind nonlazybind uwtable
define internal void @_ZN4core10intrinsics9cold_path17h38e88c38fcb4986eE() unnamed_addr #3 {
start:
  ret void
}

; core::cmp::Ord::min
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define i64 @_ZN4core3cmp3Ord3min17ha318652f6e53a08eE(i64 %0, i64 %1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %2 = alloca [16 x i8], align 8
  %_6 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  %other = alloca [8 x i8], align 8
  %self = alloca [8 x i8], align 8
  store i64 %0, ptr %self, align 8
  store i64 %1, ptr %other, align 8
  store i8 1, ptr %_6, align 1
  %_3.i = load i64, ptr %other, align 8
  %_4.i = load i64, ptr %self, align 8
  %_0.i = icmp ult i64 %_3.i, %_4.i
  br label %bb1

bb1:                                              ; preds = %start
  br i1 %_0.i, label %bb2, label %bb3

bb3:                                              ; preds = %bb1
  store i8 0, ptr %_6, align 1
  %3 = load i64, ptr %self, align 8
  store i64 %3, ptr %_0, align 8
  br label %bb4

bb2:                                              ; preds = %bb1
  %4 = load i64, ptr %other, align 8
  store i64 %4, ptr %_0, align 8
  br label %bb4

bb4:                                              ; preds = %bb2, %bb3
  %5 = load i64, ptr %_0, align 8
  ret i64 %5

bb5:                                              ; No predecessors!
  br label %bb8

bb8:                                              ; preds = %bb5
  %6 = load i8, ptr %_6, align 1
  %7 = trunc nuw i8 %6 to i1
  br i1 %7, label %bb7, label %bb6

bb6:                                              ; preds = %bb7, %bb8
  %8 = load ptr, ptr %2, align 8
  %9 = getelementptr inbounds i8, ptr %2, i64 8
  %10 = load i32, ptr %9, align 8
  %11 = insertvalue { ptr, i32 } poison, ptr %8, 0
  %12 = insertvalue { ptr, i32 } %11, i32 %10, 1
  resume { ptr, i32 } %12

bb7:                                              ; preds = %bb8
  br label %bb6
}

; core::num::<impl isize>::unchecked_neg::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core3num23_$LT$impl$u20$isize$GT$13unchecked_neg18precondition_check17h9372693734221ebbE"(i64 %lhs, ptr align 8 %0) unnamed_addr #0 {
start:
  %b = icmp eq i64 %lhs, -9223372036854775808
  %1 = icmp eq i64 %lhs, -9223372036854775808
  br i1 %1, label %bb1, label %bb3

bb1:                                              ; preds = %start
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_dbcce5cb8873847766db4f16f930a00e, ptr inttoptr (i64 373 to ptr), i1 zeroext false, ptr align 8 %0) #10
  unreachable

bb3:                                              ; preds = %start
  ret void
}

; core::num::<impl usize>::unchecked_add::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h574fcc06d5dcf2cdE"(i64 %lhs, i64 %rhs, ptr align 8 %0) unnamed_addr #0 {
start:
  %_7.0 = add i64 %lhs, %rhs
  %_7.1 = icmp ult i64 %_7.0, %lhs
  br i1 %_7.1, label %bb1, label %bb2

bb2:                                              ; preds = %start
  ret void

bb1:                                              ; preds = %start
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_3e1ebac14318b612ab4efabc52799932, ptr inttoptr (i64 373 to ptr), i1 zeroext false, ptr align 8 %0) #10
  unreachable
}

; core::num::nonzero::NonZero<T>::new_unchecked::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core3num7nonzero16NonZero$LT$T$GT$13new_unchecked18precondition_check17h0ae3d060a3c246e5E"(ptr align 8 %0) unnamed_addr #0 {
start:
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_d7e165a166a72c56d1d4a46283bb3267, ptr inttoptr (i64 419 to ptr), i1 zeroext false, ptr align 8 %0) #10
  unreachable
}

; core::ops::function::impls::<impl core::ops::function::FnMut<A> for &mut F>::call_mut
; Function Attrs: nounwind nonlazybind uwtable
define { i64, double } @"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h3ea3c907101b29ccE"(ptr align 8 %self, double %0, double %1) unnamed_addr #1 {
start:
  %args = alloca [16 x i8], align 8
  store double %0, ptr %args, align 8
  %2 = getelementptr inbounds i8, ptr %args, i64 8
  store double %1, ptr %2, align 8
  %_3 = load ptr, ptr %self, align 8
  %3 = load double, ptr %args, align 8
  %4 = getelementptr inbounds i8, ptr %args, i64 8
  %5 = load double, ptr %4, align 8
; call <core::iter::adapters::scan::Scan<I,St,F> as core::iter::traits::iterator::Iterator>::try_fold::scan::{{closure}}
  %6 = call { i64, double } @"_ZN109_$LT$core..iter..adapters..scan..Scan$LT$I$C$St$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold4scan28_$u7b$$u7b$closure$u7d$$u7d$17h439fa66dd51ae8a2E"(ptr align 8 %_3, double %3, double %5) #8
  %_0.0 = extractvalue { i64, double } %6, 0
  %_0.1 = extractvalue { i64, double } %6, 1
  %7 = insertvalue { i64, double } poison, i64 %_0.0, 0
  %8 = insertvalue { i64, double } %7, double %_0.1, 1
  ret { i64, double } %8
}

; core::ops::function::impls::<impl core::ops::function::FnMut<A> for &mut F>::call_mut
; Function Attrs: nounwind nonlazybind uwtable
define zeroext i1 @"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h55183226354902aaE"(ptr align 8 %self, ptr align 8 %0) unnamed_addr #1 {
start:
  %args = alloca [8 x i8], align 8
  store ptr %0, ptr %args, align 8
  %_3 = load ptr, ptr %self, align 8
  %1 = load ptr, ptr %args, align 8
; call rust_iterators::rust_adapters::{{closure}}
  %_0 = call zeroext i1 @"_ZN14rust_iterators13rust_adapters28_$u7b$$u7b$closure$u7d$$u7d$17h53076f5cf5bb837fE"(ptr align 1 %_3, ptr align 8 %1) #8
  ret i1 %_0
}

; core::ops::function::FnOnce::call_once{{vtable.shim}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h0ed8a5c80d01a7d2E"(ptr %_1, double %0) unnamed_addr #0 {
start:
  %_2 = alloca [8 x i8], align 8
  store double %0, ptr %_2, align 8
  %1 = load double, ptr %_1, align 8
  %2 = load double, ptr %_2, align 8
; call core::ops::function::FnOnce::call_once
  %_0 = call double @_ZN4core3ops8function6FnOnce9call_once17h5e4f9d913ce8c4e8E(double %1, double %2) #8
  ret double %_0
}

; core::ops::function::FnOnce::call_once{{vtable.shim}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17he81787fe4d27570dE"(ptr %_1, double %0) unnamed_addr #0 {
start:
  %_2 = alloca [8 x i8], align 8
  store double %0, ptr %_2, align 8
  %1 = load ptr, ptr %_1, align 8
  %2 = load double, ptr %_2, align 8
; call core::ops::function::FnOnce::call_once
  %_0 = call double @_ZN4core3ops8function6FnOnce9call_once17h6d1ffbe18adf1172E(ptr align 8 %1, double %2) #8
  ret double %_0
}

; core::ops::function::FnOnce::call_once
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_ZN4core3ops8function6FnOnce9call_once17h5e4f9d913ce8c4e8E(double %0, double %1) unnamed_addr #0 {
start:
  %_2 = alloca [8 x i8], align 8
  %_1 = alloca [8 x i8], align 8
  store double %0, ptr %_1, align 8
  store double %1, ptr %_2, align 8
  %2 = load double, ptr %_2, align 8
; call rust_iterators::rust_closure_objects::{{closure}}
  %_0 = call double @"_ZN14rust_iterators20rust_closure_objects28_$u7b$$u7b$closure$u7d$$u7d$17h12b84e9eab73c51bE"(ptr align 8 %_1, double %2) #8
  ret double %_0
}

; core::ops::function::FnOnce::call_once
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_ZN4core3ops8function6FnOnce9call_once17h6d1ffbe18adf1172E(ptr align 8 %0, double %1) unnamed_addr #0 {
start:
  %_2 = alloca [8 x i8], align 8
  %_1 = alloca [8 x i8], align 8
  store ptr %0, ptr %_1, align 8
  store double %1, ptr %_2, align 8
  %2 = load double, ptr %_2, align 8
; call rust_iterators::rust_closure_objects::{{closure}}
  %_0 = call double @"_ZN14rust_iterators20rust_closure_objects28_$u7b$$u7b$closure$u7d$$u7d$17hbc75cd5efd786964E"(ptr align 8 %_1, double %2) #8
  ret double %_0
}

; core::ops::try_trait::NeverShortCircuit<T>::wrap_mut_2::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN4core3ops9try_trait26NeverShortCircuit$LT$T$GT$10wrap_mut_228_$u7b$$u7b$closure$u7d$$u7d$17h7ee232e7a397768fE"(ptr align 1 %_1, double %a, double %b) unnamed_addr #0 {
start:
; call <f64 as core::iter::traits::accum::Sum>::sum::{{closure}}
  %_4 = call double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h41a0369461abb2ffE"(ptr align 1 %_1, double %a, double %b) #8
  ret double %_4
}

; core::ptr::const_ptr::<impl *const T>::is_aligned_to
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define zeroext i1 @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17h600be0a16ad77ed4E"(ptr %self, i64 %align) unnamed_addr #0 {
start:
  %0 = alloca [4 x i8], align 4
  %1 = call i64 @llvm.ctpop.i64(i64 %align)
  %2 = trunc i64 %1 to i32
  store i32 %2, ptr %0, align 4
  %_8 = load i32, ptr %0, align 4
  %3 = icmp eq i32 %_8, 1
  br i1 %3, label %bb1, label %bb2

bb1:                                              ; preds = %start
  %_6 = ptrtoint ptr %self to i64
  %_7 = sub i64 %align, 1
  %_5 = and i64 %_6, %_7
  %_0 = icmp eq i64 %_5, 0
  ret i1 %_0

bb2:                                              ; preds = %start
; call core::panicking::panic_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr @alloc_fad0cd83b7d1858a846a172eb260e593, ptr inttoptr (i64 85 to ptr), ptr align 8 @alloc_180ab55c3ad9891a0d81c48ca2ae33fa) #10
  unreachable
}

; core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h1a1929c68d00aa74E"(ptr %this, ptr %origin, ptr align 8 %0) unnamed_addr #0 {
start:
  %_3 = icmp uge ptr %this, %origin
  br i1 %_3, label %bb1, label %bb2

bb2:                                              ; preds = %start
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_de4e626d456b04760e72bc785ed7e52a, ptr inttoptr (i64 403 to ptr), i1 zeroext false, ptr align 8 %0) #10
  unreachable

bb1:                                              ; preds = %start
  ret void
}

; core::iter::range::<impl core::iter::traits::iterator::Iterator for core::ops::range::Range<A>>::next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, i64 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17hb6bf9ab1369f36a5E"(ptr align 8 %self) unnamed_addr #0 {
start:
; call <core::ops::range::Range<T> as core::iter::range::RangeIteratorImpl>::spec_next
  %0 = call { i64, i64 } @"_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h76c474e4229d0261E"(ptr align 8 %self) #8
  %_0.0 = extractvalue { i64, i64 } %0, 0
  %_0.1 = extractvalue { i64, i64 } %0, 1
  %1 = insertvalue { i64, i64 } poison, i64 %_0.0, 0
  %2 = insertvalue { i64, i64 } %1, i64 %_0.1, 1
  ret { i64, i64 } %2
}

; core::iter::traits::double_ended::DoubleEndedIterator::advance_back_by
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define i64 @_ZN4core4iter6traits12double_ended19DoubleEndedIterator15advance_back_by17h0768afbf186d2e21E(ptr align 8 %self, i64 %n) unnamed_addr #0 {
start:
  %_22 = alloca [8 x i8], align 8
  %_4 = alloca [16 x i8], align 8
  %iter = alloca [16 x i8], align 8
  %_0 = alloca [8 x i8], align 8
  store i64 0, ptr %iter, align 8
  %0 = getelementptr inbounds i8, ptr %iter, i64 8
  store i64 %n, ptr %0, align 8
  br label %bb1

bb1:                                              ; preds = %bb6, %start
  %_17 = load i64, ptr %iter, align 8
  %1 = getelementptr inbounds i8, ptr %iter, i64 8
  %_18 = load i64, ptr %1, align 8
  %_12 = icmp ult i64 %_17, %_18
  br i1 %_12, label %bb9, label %bb10

bb10:                                             ; preds = %bb1
  store i64 0, ptr %_0, align 8
  br label %bb8

bb9:                                              ; preds = %bb1
  %old = load i64, ptr %iter, align 8
  br label %bb11

bb8:                                              ; preds = %bb14, %bb10
  %2 = load i64, ptr %_0, align 8
  ret i64 %2

bb11:                                             ; preds = %bb9
; call core::num::<impl usize>::unchecked_add::precondition_check
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h574fcc06d5dcf2cdE"(i64 %old, i64 1, ptr align 8 @alloc_8a7813f1a038cd71090e4a0dcbf8eae3) #8
  br label %bb12

bb12:                                             ; preds = %bb11
  %_16 = add nuw i64 %old, 1
  store i64 %_16, ptr %iter, align 8
  %3 = getelementptr inbounds i8, ptr %_4, i64 8
  store i64 %old, ptr %3, align 8
  store i64 1, ptr %_4, align 8
  %4 = getelementptr inbounds i8, ptr %_4, i64 8
  %i = load i64, ptr %4, align 8
; call <core::iter::adapters::filter::Filter<I,P> as core::iter::traits::double_ended::DoubleEndedIterator>::next_back
  %5 = call { i64, ptr } @"_ZN123_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h94feafc6553f3c91E"(ptr align 8 %self) #8
  %_9.0 = extractvalue { i64, ptr } %5, 0
  %_9.1 = extractvalue { i64, ptr } %5, 1
  %6 = ptrtoint ptr %_9.1 to i64
  %7 = icmp eq i64 %6, 0
  %_21 = select i1 %7, i64 0, i64 1
  %_20 = icmp eq i64 %_21, 1
  %_7 = xor i1 %_20, true
  br i1 %_7, label %bb4, label %bb6

bb6:                                              ; preds = %bb12
  br label %bb1

bb4:                                              ; preds = %bb12
  %n1 = sub i64 %n, %i
  store i64 %n1, ptr %_22, align 8
  %8 = load i64, ptr %_22, align 8
  %9 = icmp eq i64 %8, 0
  %_23 = select i1 %9, i64 0, i64 1
  %10 = trunc nuw i64 %_23 to i1
  br i1 %10, label %bb14, label %bb13

bb14:                                             ; preds = %bb4
  %n2 = load i64, ptr %_22, align 8
  store i64 %n2, ptr %_0, align 8
  br label %bb8

bb13:                                             ; preds = %bb4
; call core::num::nonzero::NonZero<T>::new_unchecked::precondition_check
  call void @"_ZN4core3num7nonzero16NonZero$LT$T$GT$13new_unchecked18precondition_check17h0ae3d060a3c246e5E"(ptr align 8 @alloc_35cfdbd55c4a06ca8ef12953945e9496) #8
  br label %bb2

bb2:                                              ; preds = %bb13
  unreachable
}

; core::iter::traits::double_ended::DoubleEndedIterator::rfind
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, ptr } @_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind17heed725816534ebd5E(ptr align 8 %self, ptr align 1 %predicate) unnamed_addr #0 {
start:
  %self1 = alloca [16 x i8], align 8
  %_0 = alloca [16 x i8], align 8
; call <core::iter::adapters::enumerate::Enumerate<I> as core::iter::traits::double_ended::DoubleEndedIterator>::try_rfold
  %0 = call { i64, ptr } @"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold17h48ef8a4af7e46717E"(ptr align 8 %self, ptr align 1 %predicate) #8
  %1 = extractvalue { i64, ptr } %0, 0
  %2 = extractvalue { i64, ptr } %0, 1
  store i64 %1, ptr %self1, align 8
  %3 = getelementptr inbounds i8, ptr %self1, i64 8
  store ptr %2, ptr %3, align 8
  %4 = load i64, ptr %self1, align 8
  %5 = getelementptr inbounds i8, ptr %self1, i64 8
  %6 = load ptr, ptr %5, align 8
  %7 = ptrtoint ptr %6 to i64
  %8 = icmp eq i64 %7, 0
  %_5 = select i1 %8, i64 0, i64 1
  %9 = trunc nuw i64 %_5 to i1
  br i1 %9, label %bb3, label %bb4

bb3:                                              ; preds = %start
  %x.0 = load i64, ptr %self1, align 8
  %10 = getelementptr inbounds i8, ptr %self1, i64 8
  %x.1 = load ptr, ptr %10, align 8
  store i64 %x.0, ptr %_0, align 8
  %11 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr %x.1, ptr %11, align 8
  br label %bb7

bb4:                                              ; preds = %start
  %12 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr null, ptr %12, align 8
  br label %bb7

bb7:                                              ; preds = %bb3, %bb4
  %13 = load i64, ptr %self1, align 8
  %14 = getelementptr inbounds i8, ptr %self1, i64 8
  %15 = load ptr, ptr %14, align 8
  %16 = ptrtoint ptr %15 to i64
  %17 = icmp eq i64 %16, 0
  %_7 = select i1 %17, i64 0, i64 1
  %18 = trunc nuw i64 %_7 to i1
  br i1 %18, label %bb5, label %bb6

bb5:                                              ; preds = %bb6, %bb7
  %19 = load i64, ptr %_0, align 8
  %20 = getelementptr inbounds i8, ptr %_0, i64 8
  %21 = load ptr, ptr %20, align 8
  %22 = insertvalue { i64, ptr } poison, i64 %19, 0
  %23 = insertvalue { i64, ptr } %22, ptr %21, 1
  ret { i64, ptr } %23

bb6:                                              ; preds = %bb7
  br label %bb5

bb2:                                              ; No predecessors!
  unreachable
}

; core::iter::traits::double_ended::DoubleEndedIterator::rfind::check::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, ptr } @"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind5check28_$u7b$$u7b$closure$u7d$$u7d$17h27f4287cc199d317E"(ptr align 8 %_1, i64 %0, ptr align 8 %1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %2 = alloca [16 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  %x = alloca [16 x i8], align 8
  store i64 %0, ptr %x, align 8
  %3 = getelementptr inbounds i8, ptr %x, i64 8
  store ptr %1, ptr %3, align 8
; call core::ops::function::impls::<impl core::ops::function::FnMut<A> for &mut F>::call_mut
  %_4 = call zeroext i1 @"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h55183226354902aaE"(ptr align 8 %_1, ptr align 8 %x) #9
  br label %bb1

bb1:                                              ; preds = %start
  br i1 %_4, label %bb2, label %bb3

bb3:                                              ; preds = %bb1
  %4 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr null, ptr %4, align 8
  br label %bb4

bb2:                                              ; preds = %bb1
  %_8.0 = load i64, ptr %x, align 8
  %5 = getelementptr inbounds i8, ptr %x, i64 8
  %_8.1 = load ptr, ptr %5, align 8
  store i64 %_8.0, ptr %_0, align 8
  %6 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr %_8.1, ptr %6, align 8
  br label %bb4

bb4:                                              ; preds = %bb2, %bb3
  %7 = load i64, ptr %_0, align 8
  %8 = getelementptr inbounds i8, ptr %_0, i64 8
  %9 = load ptr, ptr %8, align 8
  %10 = insertvalue { i64, ptr } poison, i64 %7, 0
  %11 = insertvalue { i64, ptr } %10, ptr %9, 1
  ret { i64, ptr } %11

bb5:                                              ; No predecessors!
  %12 = load ptr, ptr %2, align 8
  %13 = getelementptr inbounds i8, ptr %2, i64 8
  %14 = load i32, ptr %13, align 8
  %15 = insertvalue { ptr, i32 } poison, ptr %12, 0
  %16 = insertvalue { ptr, i32 } %15, i32 %14, 1
  resume { ptr, i32 } %16
}

; core::iter::traits::double_ended::DoubleEndedIterator::nth_back
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, ptr } @_ZN4core4iter6traits12double_ended19DoubleEndedIterator8nth_back17hfdc4cfd6309e39eaE(ptr align 8 %self, i64 %n) unnamed_addr #0 {
start:
  %_0 = alloca [16 x i8], align 8
; call core::iter::traits::double_ended::DoubleEndedIterator::advance_back_by
  %_5 = call i64 @_ZN4core4iter6traits12double_ended19DoubleEndedIterator15advance_back_by17h0768afbf186d2e21E(ptr align 8 %self, i64 %n) #8
  %0 = icmp eq i64 %_5, 0
  %_7 = select i1 %0, i64 0, i64 1
  %_6 = icmp eq i64 %_7, 0
  %_3 = xor i1 %_6, true
  br i1 %_3, label %bb2, label %bb3

bb3:                                              ; preds = %start
; call <core::iter::adapters::filter::Filter<I,P> as core::iter::traits::double_ended::DoubleEndedIterator>::next_back
  %1 = call { i64, ptr } @"_ZN123_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h94feafc6553f3c91E"(ptr align 8 %self) #8
  %2 = extractvalue { i64, ptr } %1, 0
  %3 = extractvalue { i64, ptr } %1, 1
  store i64 %2, ptr %_0, align 8
  %4 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr %3, ptr %4, align 8
  br label %bb4

bb2:                                              ; preds = %start
  %5 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr null, ptr %5, align 8
  br label %bb4

bb4:                                              ; preds = %bb2, %bb3
  %6 = load i64, ptr %_0, align 8
  %7 = getelementptr inbounds i8, ptr %_0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = insertvalue { i64, ptr } poison, i64 %6, 0
  %10 = insertvalue { i64, ptr } %9, ptr %8, 1
  ret { i64, ptr } %10
}

; core::iter::traits::double_ended::DoubleEndedIterator::try_rfold
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, ptr } @_ZN4core4iter6traits12double_ended19DoubleEndedIterator9try_rfold17hd7c3b2a83ed990c0E(ptr align 8 %self, ptr align 1 %0, i64 %1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %2 = alloca [16 x i8], align 8
  %_17 = alloca [1 x i8], align 1
  %_8 = alloca [16 x i8], align 8
  %_5 = alloca [8 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  %f = alloca [16 x i8], align 8
  store ptr %0, ptr %f, align 8
  %3 = getelementptr inbounds i8, ptr %f, i64 8
  store i64 %1, ptr %3, align 8
  store i8 1, ptr %_17, align 1
  br label %bb1

bb1:                                              ; preds = %bb7, %start
; call <core::slice::iter::Iter<T> as core::iter::traits::double_ended::DoubleEndedIterator>::next_back
  %4 = call align 8 ptr @"_ZN106_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h47f79cc84c119a00E"(ptr align 8 %self) #8
  store ptr %4, ptr %_5, align 8
  br label %bb2

bb2:                                              ; preds = %bb1
  %5 = load ptr, ptr %_5, align 8
  %6 = ptrtoint ptr %5 to i64
  %7 = icmp eq i64 %6, 0
  %_6 = select i1 %7, i64 0, i64 1
  %8 = trunc nuw i64 %_6 to i1
  br i1 %8, label %bb3, label %bb10

bb3:                                              ; preds = %bb2
  %x = load ptr, ptr %_5, align 8
  store i8 0, ptr %_17, align 1
; call <core::iter::adapters::enumerate::Enumerate<I> as core::iter::traits::double_ended::DoubleEndedIterator>::try_rfold::enumerate::{{closure}}
  %9 = call { i64, ptr } @"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h5d58e899a4af7222E"(ptr align 8 %f, ptr align 8 %x) #8
  %_9.0 = extractvalue { i64, ptr } %9, 0
  %_9.1 = extractvalue { i64, ptr } %9, 1
  br label %bb4

bb10:                                             ; preds = %bb2
  store i8 0, ptr %_17, align 1
; call <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::Try>::from_output
  %10 = call { i64, ptr } @"_ZN95_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..Try$GT$11from_output17h34c945a1220e9ac6E"() #8
  %11 = extractvalue { i64, ptr } %10, 0
  %12 = extractvalue { i64, ptr } %10, 1
  store i64 %11, ptr %_0, align 8
  %13 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr %12, ptr %13, align 8
  br label %bb11

bb4:                                              ; preds = %bb3
; call <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::Try>::branch
  %14 = call { i64, ptr } @"_ZN95_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h8a52550fa2e3bfddE"(i64 %_9.0, ptr align 8 %_9.1) #8
  %15 = extractvalue { i64, ptr } %14, 0
  %16 = extractvalue { i64, ptr } %14, 1
  store i64 %15, ptr %_8, align 8
  %17 = getelementptr inbounds i8, ptr %_8, i64 8
  store ptr %16, ptr %17, align 8
  br label %bb5

bb5:                                              ; preds = %bb4
  %18 = load i64, ptr %_8, align 8
  %19 = getelementptr inbounds i8, ptr %_8, i64 8
  %20 = load ptr, ptr %19, align 8
  %21 = ptrtoint ptr %20 to i64
  %22 = icmp eq i64 %21, 0
  %_13 = select i1 %22, i64 0, i64 1
  %23 = trunc nuw i64 %_13 to i1
  br i1 %23, label %bb8, label %bb7

bb8:                                              ; preds = %bb5
  %residual.0 = load i64, ptr %_8, align 8
  %24 = getelementptr inbounds i8, ptr %_8, i64 8
  %residual.1 = load ptr, ptr %24, align 8
; call <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::FromResidual<core::ops::control_flow::ControlFlow<B,core::convert::Infallible>>>::from_residual
  %25 = call { i64, ptr } @"_ZN185_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..ops..control_flow..ControlFlow$LT$B$C$core..convert..Infallible$GT$$GT$$GT$13from_residual17hcbba06d968f5b141E"(i64 %residual.0, ptr align 8 %residual.1) #8
  %26 = extractvalue { i64, ptr } %25, 0
  %27 = extractvalue { i64, ptr } %25, 1
  store i64 %26, ptr %_0, align 8
  %28 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr %27, ptr %28, align 8
  br label %bb9

bb7:                                              ; preds = %bb5
  store i8 1, ptr %_17, align 1
  br label %bb1

bb9:                                              ; preds = %bb8
  br label %bb12

bb12:                                             ; preds = %bb11, %bb9
  %29 = load i64, ptr %_0, align 8
  %30 = getelementptr inbounds i8, ptr %_0, i64 8
  %31 = load ptr, ptr %30, align 8
  %32 = insertvalue { i64, ptr } poison, i64 %29, 0
  %33 = insertvalue { i64, ptr } %32, ptr %31, 1
  ret { i64, ptr } %33

bb11:                                             ; preds = %bb10
  br label %bb12

bb6:                                              ; No predecessors!
  unreachable

bb16:                                             ; No predecessors!
  %34 = load i8, ptr %_17, align 1
  %35 = trunc nuw i8 %34 to i1
  br i1 %35, label %bb15, label %bb13

bb13:                                             ; preds = %bb15, %bb16
  %36 = load ptr, ptr %2, align 8
  %37 = getelementptr inbounds i8, ptr %2, i64 8
  %38 = load i32, ptr %37, align 8
  %39 = insertvalue { ptr, i32 } poison, ptr %36, 0
  %40 = insertvalue { ptr, i32 } %39, i32 %38, 1
  resume { ptr, i32 } %40

bb15:                                             ; preds = %bb16
  br label %bb13
}

; core::iter::traits::iterator::Iterator::map
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator3map17h0a98a768304873b0E(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 24, i1 false)
  ret void
}

; core::iter::traits::iterator::Iterator::map
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator3map17h20e5a73dc82c9ebeE(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 24, i1 false)
  ret void
}

; core::iter::traits::iterator::Iterator::map
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator3map17h3ce4d1c0daef9358E(ptr sret([40 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 40, i1 false)
  ret void
}

; core::iter::traits::iterator::Iterator::map
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator3map17h8a74926514148153E(ptr sret([48 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 48, i1 false)
  ret void
}

; core::iter::traits::iterator::Iterator::map
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator3map17hb395d62a7e7a2b43E(ptr sret([32 x i8]) align 8 %_0, ptr %self.0, ptr %self.1, ptr align 8 %f.0, ptr align 8 %f.1) unnamed_addr #0 {
start:
  store ptr %self.0, ptr %_0, align 8
  %0 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr %self.1, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %_0, i64 16
  store ptr %f.0, ptr %1, align 8
  %2 = getelementptr inbounds i8, ptr %1, i64 8
  store ptr %f.1, ptr %2, align 8
  ret void
}

; core::iter::traits::iterator::Iterator::map
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { ptr, ptr } @_ZN4core4iter6traits8iterator8Iterator3map17hcb63a6e372adc029E(ptr %self.0, ptr %self.1) unnamed_addr #0 {
start:
  %0 = insertvalue { ptr, ptr } poison, ptr %self.0, 0
  %1 = insertvalue { ptr, ptr } %0, ptr %self.1, 1
  ret { ptr, ptr } %1
}

; core::iter::traits::iterator::Iterator::rev
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator3rev17h51c91070d365adecE(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 24, i1 false)
  ret void
}

; core::iter::traits::iterator::Iterator::sum
; Function Attrs: nounwind nonlazybind uwtable
define double @_ZN4core4iter6traits8iterator8Iterator3sum17h19b54f33ed6d0608E(ptr align 8 %self) unnamed_addr #1 {
start:
; call <f64 as core::iter::traits::accum::Sum>::sum
  %_0 = call double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h568866d5f87396e5E"(ptr align 8 %self) #9
  ret double %_0
}

; core::iter::traits::iterator::Iterator::sum
; Function Attrs: nounwind nonlazybind uwtable
define double @_ZN4core4iter6traits8iterator8Iterator3sum17h905872e088ffc775E(ptr align 8 %self) unnamed_addr #1 {
start:
; call <f64 as core::iter::traits::accum::Sum>::sum
  %_0 = call double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h61c6a0ad3a7d9f53E"(ptr align 8 %self) #9
  ret double %_0
}

; core::iter::traits::iterator::Iterator::sum
; Function Attrs: nounwind nonlazybind uwtable
define double @_ZN4core4iter6traits8iterator8Iterator3sum17h9c184d1c376cb26dE(ptr align 8 %self) unnamed_addr #1 {
start:
; call <f64 as core::iter::traits::accum::Sum>::sum
  %_0 = call double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hc6948af5385d8c08E"(ptr align 8 %self) #9
  ret double %_0
}

; core::iter::traits::iterator::Iterator::sum
; Function Attrs: nounwind nonlazybind uwtable
define double @_ZN4core4iter6traits8iterator8Iterator3sum17h9e31d366f742a7bfE(ptr align 8 %self) unnamed_addr #1 {
start:
; call <f64 as core::iter::traits::accum::Sum>::sum
  %_0 = call double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h5f8ee53785a39a00E"(ptr align 8 %self) #9
  ret double %_0
}

; core::iter::traits::iterator::Iterator::sum
; Function Attrs: nounwind nonlazybind uwtable
define double @_ZN4core4iter6traits8iterator8Iterator3sum17hb739d668d6652a04E(ptr align 8 %self) unnamed_addr #1 {
start:
; call <f64 as core::iter::traits::accum::Sum>::sum
  %_0 = call double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hb5ee2c7ddd4e6649E"(ptr align 8 %self) #9
  ret double %_0
}

; core::iter::traits::iterator::Iterator::zip
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator3zip17h0efe58fa76aeb8d5E(ptr sret([48 x i8]) align 8 %_0, ptr %self.0, ptr %self.1, ptr %other.0, ptr %other.1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_5 = alloca [1 x i8], align 1
  store i8 1, ptr %_5, align 1
; call <I as core::iter::traits::collect::IntoIterator>::into_iter
  %1 = call { ptr, ptr } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h4682bb22af82866aE"(ptr %other.0, ptr %other.1) #8
  %b.0 = extractvalue { ptr, ptr } %1, 0
  %b.1 = extractvalue { ptr, ptr } %1, 1
  br label %bb1

bb1:                                              ; preds = %start
  store i8 0, ptr %_5, align 1
; call <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::new
  call void @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hfcefb297286c2436E"(ptr sret([48 x i8]) align 8 %_0, ptr %self.0, ptr %self.1, ptr %b.0, ptr %b.1) #9
  br label %bb5

bb5:                                              ; preds = %bb1
  ret void

bb4:                                              ; No predecessors!
  %2 = load i8, ptr %_5, align 1
  %3 = trunc nuw i8 %2 to i1
  br i1 %3, label %bb3, label %bb2

bb2:                                              ; preds = %bb3, %bb4
  %4 = load ptr, ptr %0, align 8
  %5 = getelementptr inbounds i8, ptr %0, i64 8
  %6 = load i32, ptr %5, align 8
  %7 = insertvalue { ptr, i32 } poison, ptr %4, 0
  %8 = insertvalue { ptr, i32 } %7, i32 %6, 1
  resume { ptr, i32 } %8

bb3:                                              ; preds = %bb4
  br label %bb2
}

; core::iter::traits::iterator::Iterator::fold
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @_ZN4core4iter6traits8iterator8Iterator4fold17ha66bc2328230d651E(ptr align 8 %self, double %init) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_13 = alloca [1 x i8], align 1
  %_11 = alloca [24 x i8], align 8
  %_5 = alloca [16 x i8], align 8
  %accum = alloca [8 x i8], align 8
  %f = alloca [0 x i8], align 1
  store i8 1, ptr %_13, align 1
  store double %init, ptr %accum, align 8
  br label %bb1

bb1:                                              ; preds = %bb4, %start
; call <core::slice::iter::Windows<T> as core::iter::traits::iterator::Iterator>::next
  %1 = call { ptr, i64 } @"_ZN94_$LT$core..slice..iter..Windows$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17he84cb04b34bb8c05E"(ptr align 8 %self) #8
  %2 = extractvalue { ptr, i64 } %1, 0
  %3 = extractvalue { ptr, i64 } %1, 1
  store ptr %2, ptr %_5, align 8
  %4 = getelementptr inbounds i8, ptr %_5, i64 8
  store i64 %3, ptr %4, align 8
  br label %bb2

bb2:                                              ; preds = %bb1
  %5 = load ptr, ptr %_5, align 8
  %6 = getelementptr inbounds i8, ptr %_5, i64 8
  %7 = load i64, ptr %6, align 8
  %8 = ptrtoint ptr %5 to i64
  %9 = icmp eq i64 %8, 0
  %_7 = select i1 %9, i64 0, i64 1
  %10 = trunc nuw i64 %_7 to i1
  br i1 %10, label %bb3, label %bb5

bb3:                                              ; preds = %bb2
  %x.0 = load ptr, ptr %_5, align 8
  %11 = getelementptr inbounds i8, ptr %_5, i64 8
  %x.1 = load i64, ptr %11, align 8
  store i8 0, ptr %_13, align 1
  %_12 = load double, ptr %accum, align 8
  store double %_12, ptr %_11, align 8
  %12 = getelementptr inbounds i8, ptr %_11, i64 8
  store ptr %x.0, ptr %12, align 8
  %13 = getelementptr inbounds i8, ptr %12, i64 8
  store i64 %x.1, ptr %13, align 8
  %14 = load double, ptr %_11, align 8
  %15 = getelementptr inbounds i8, ptr %_11, i64 8
  %16 = load ptr, ptr %15, align 8
  %17 = getelementptr inbounds i8, ptr %15, i64 8
  %18 = load i64, ptr %17, align 8
; call core::iter::adapters::map::map_fold::{{closure}}
  %_9 = call double @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0c4f835d86ba5b6eE"(ptr align 1 %f, double %14, ptr align 8 %16, i64 %18) #8
  br label %bb4

bb5:                                              ; preds = %bb2
  %_0 = load double, ptr %accum, align 8
  br label %bb6

bb4:                                              ; preds = %bb3
  store i8 1, ptr %_13, align 1
  store double %_9, ptr %accum, align 8
  br label %bb1

bb6:                                              ; preds = %bb5
  ret double %_0

bb13:                                             ; No predecessors!
  unreachable

bb12:                                             ; No predecessors!
  %19 = load i8, ptr %_13, align 1
  %20 = trunc nuw i8 %19 to i1
  br i1 %20, label %bb11, label %bb8

bb8:                                              ; preds = %bb11, %bb12
  br label %bb9

bb11:                                             ; preds = %bb12
  br label %bb8

bb9:                                              ; preds = %bb8
  %21 = load ptr, ptr %0, align 8
  %22 = getelementptr inbounds i8, ptr %0, i64 8
  %23 = load i32, ptr %22, align 8
  %24 = insertvalue { ptr, i32 } poison, ptr %21, 0
  %25 = insertvalue { ptr, i32 } %24, i32 %23, 1
  resume { ptr, i32 } %25
}

; core::iter::traits::iterator::Iterator::fold
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @_ZN4core4iter6traits8iterator8Iterator4fold17heb6f37ecd08ef64fE(ptr align 8 %self, double %init) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_13 = alloca [1 x i8], align 1
  %_11 = alloca [24 x i8], align 8
  %_5 = alloca [16 x i8], align 8
  %accum = alloca [8 x i8], align 8
  %f = alloca [0 x i8], align 1
  store i8 1, ptr %_13, align 1
  store double %init, ptr %accum, align 8
  br label %bb1

bb1:                                              ; preds = %bb4, %start
; call <core::slice::iter::Chunks<T> as core::iter::traits::iterator::Iterator>::next
  %1 = call { ptr, i64 } @"_ZN93_$LT$core..slice..iter..Chunks$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h274d10f71af3dd3aE"(ptr align 8 %self) #8
  %2 = extractvalue { ptr, i64 } %1, 0
  %3 = extractvalue { ptr, i64 } %1, 1
  store ptr %2, ptr %_5, align 8
  %4 = getelementptr inbounds i8, ptr %_5, i64 8
  store i64 %3, ptr %4, align 8
  br label %bb2

bb2:                                              ; preds = %bb1
  %5 = load ptr, ptr %_5, align 8
  %6 = getelementptr inbounds i8, ptr %_5, i64 8
  %7 = load i64, ptr %6, align 8
  %8 = ptrtoint ptr %5 to i64
  %9 = icmp eq i64 %8, 0
  %_7 = select i1 %9, i64 0, i64 1
  %10 = trunc nuw i64 %_7 to i1
  br i1 %10, label %bb3, label %bb5

bb3:                                              ; preds = %bb2
  %x.0 = load ptr, ptr %_5, align 8
  %11 = getelementptr inbounds i8, ptr %_5, i64 8
  %x.1 = load i64, ptr %11, align 8
  store i8 0, ptr %_13, align 1
  %_12 = load double, ptr %accum, align 8
  store double %_12, ptr %_11, align 8
  %12 = getelementptr inbounds i8, ptr %_11, i64 8
  store ptr %x.0, ptr %12, align 8
  %13 = getelementptr inbounds i8, ptr %12, i64 8
  store i64 %x.1, ptr %13, align 8
  %14 = load double, ptr %_11, align 8
  %15 = getelementptr inbounds i8, ptr %_11, i64 8
  %16 = load ptr, ptr %15, align 8
  %17 = getelementptr inbounds i8, ptr %15, i64 8
  %18 = load i64, ptr %17, align 8
; call core::iter::adapters::map::map_fold::{{closure}}
  %_9 = call double @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hb2fba98daa0eb02bE"(ptr align 1 %f, double %14, ptr align 8 %16, i64 %18) #8
  br label %bb4

bb5:                                              ; preds = %bb2
  %_0 = load double, ptr %accum, align 8
  br label %bb6

bb4:                                              ; preds = %bb3
  store i8 1, ptr %_13, align 1
  store double %_9, ptr %accum, align 8
  br label %bb1

bb6:                                              ; preds = %bb5
  ret double %_0

bb13:                                             ; No predecessors!
  unreachable

bb12:                                             ; No predecessors!
  %19 = load i8, ptr %_13, align 1
  %20 = trunc nuw i8 %19 to i1
  br i1 %20, label %bb11, label %bb8

bb8:                                              ; preds = %bb11, %bb12
  br label %bb9

bb11:                                             ; preds = %bb12
  br label %bb8

bb9:                                              ; preds = %bb8
  %21 = load ptr, ptr %0, align 8
  %22 = getelementptr inbounds i8, ptr %0, i64 8
  %23 = load i32, ptr %22, align 8
  %24 = insertvalue { ptr, i32 } poison, ptr %21, 0
  %25 = insertvalue { ptr, i32 } %24, i32 %23, 1
  resume { ptr, i32 } %25
}

; core::iter::traits::iterator::Iterator::scan
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator4scan17h598108943ba37aa6E(ptr sret([80 x i8]) align 8 %_0, ptr align 8 %self, double %initial_state) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds i8, ptr %_0, i64 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %self, i64 72, i1 false)
  store double %initial_state, ptr %_0, align 8
  ret void
}

; core::iter::traits::iterator::Iterator::skip
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator4skip17hac04fadc08d9fafaE(ptr sret([24 x i8]) align 8 %_0, ptr %self.0, ptr %self.1, i64 %n) unnamed_addr #0 {
start:
  store ptr %self.0, ptr %_0, align 8
  %0 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr %self.1, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %_0, i64 16
  store i64 %n, ptr %1, align 8
  ret void
}

; core::iter::traits::iterator::Iterator::take
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator4take17h50f442f0d12c80d2E(ptr sret([32 x i8]) align 8 %_0, ptr align 8 %self, i64 %n) unnamed_addr #0 {
start:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 24, i1 false)
  %0 = getelementptr inbounds i8, ptr %_0, i64 24
  store i64 %n, ptr %0, align 8
  ret void
}

; core::iter::traits::iterator::Iterator::chain
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator5chain17h6533761177f8f0d5E(ptr sret([72 x i8]) align 8 %_0, ptr align 8 %self, ptr align 8 %other) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_6 = alloca [32 x i8], align 8
  %_5 = alloca [40 x i8], align 8
  %b = alloca [32 x i8], align 8
  %a = alloca [40 x i8], align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %a, ptr align 8 %self, i64 40, i1 false)
; call <I as core::iter::traits::collect::IntoIterator>::into_iter
  call void @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h1eac02ba19ea1f83E"(ptr sret([32 x i8]) align 8 %b, ptr align 8 %other) #8
  br label %bb1

bb1:                                              ; preds = %start
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_5, ptr align 8 %a, i64 40, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_6, ptr align 8 %b, i64 32, i1 false)
  %1 = getelementptr inbounds i8, ptr %_0, i64 32
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %1, ptr align 8 %_5, i64 40, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %_6, i64 32, i1 false)
  ret void

bb3:                                              ; No predecessors!
  %2 = load ptr, ptr %0, align 8
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load i32, ptr %3, align 8
  %5 = insertvalue { ptr, i32 } poison, ptr %2, 0
  %6 = insertvalue { ptr, i32 } %5, i32 %4, 1
  resume { ptr, i32 } %6
}

; core::iter::traits::iterator::Iterator::copied
; Function Attrs: nounwind nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator6copied17h42940aab3017a123E(ptr sret([32 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #1 {
start:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 32, i1 false)
  ret void
}

; core::iter::traits::iterator::Iterator::filter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator6filter17hc1b828bd613e7f73E(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 24, i1 false)
  ret void
}

; core::iter::traits::iterator::Iterator::product
; Function Attrs: nounwind nonlazybind uwtable
define double @_ZN4core4iter6traits8iterator8Iterator7product17h07835561bc4adcd1E(ptr %self.0, ptr %self.1) unnamed_addr #1 {
start:
; call <f64 as core::iter::traits::accum::Product<&f64>>::product
  %_0 = call double @"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product17h9ff39e9fe422255dE"(ptr %self.0, ptr %self.1) #9
  ret double %_0
}

; core::iter::traits::iterator::Iterator::step_by
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator7step_by17he6b914880ef6d0b4E(ptr sret([40 x i8]) align 8 %_0, ptr align 8 %self, i64 %step) unnamed_addr #0 {
start:
; call core::iter::adapters::step_by::StepBy<I>::new
  call void @"_ZN4core4iter8adapters7step_by15StepBy$LT$I$GT$3new17he97dfd97707fea07E"(ptr sret([40 x i8]) align 8 %_0, ptr align 8 %self, i64 %step) #8
  ret void
}

; core::iter::traits::iterator::Iterator::try_fold
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, double } @_ZN4core4iter6traits8iterator8Iterator8try_fold17h00af21214f39797cE(ptr align 8 %self, double %init, ptr align 8 %0, ptr align 1 %1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %2 = alloca [16 x i8], align 8
  %_17 = alloca [1 x i8], align 1
  %_11 = alloca [24 x i8], align 8
  %_8 = alloca [16 x i8], align 8
  %_5 = alloca [16 x i8], align 8
  %accum = alloca [8 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  %f = alloca [16 x i8], align 8
  store ptr %0, ptr %f, align 8
  %3 = getelementptr inbounds i8, ptr %f, i64 8
  store ptr %1, ptr %3, align 8
  store i8 1, ptr %_17, align 1
  store double %init, ptr %accum, align 8
  br label %bb1

bb1:                                              ; preds = %bb7, %start
; call <core::iter::sources::from_fn::FromFn<F> as core::iter::traits::iterator::Iterator>::next
  %4 = call { i64, ptr } @"_ZN104_$LT$core..iter..sources..from_fn..FromFn$LT$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h4b967514b41af865E"(ptr align 8 %self) #8
  %5 = extractvalue { i64, ptr } %4, 0
  %6 = extractvalue { i64, ptr } %4, 1
  store i64 %5, ptr %_5, align 8
  %7 = getelementptr inbounds i8, ptr %_5, i64 8
  store ptr %6, ptr %7, align 8
  br label %bb2

bb2:                                              ; preds = %bb1
  %8 = load i64, ptr %_5, align 8
  %9 = getelementptr inbounds i8, ptr %_5, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = ptrtoint ptr %10 to i64
  %12 = icmp eq i64 %11, 0
  %_6 = select i1 %12, i64 0, i64 1
  %13 = trunc nuw i64 %_6 to i1
  br i1 %13, label %bb3, label %bb10

bb3:                                              ; preds = %bb2
  %x.0 = load i64, ptr %_5, align 8
  %14 = getelementptr inbounds i8, ptr %_5, i64 8
  %x.1 = load ptr, ptr %14, align 8
  store i8 0, ptr %_17, align 1
  %_12 = load double, ptr %accum, align 8
  store double %_12, ptr %_11, align 8
  %15 = getelementptr inbounds i8, ptr %_11, i64 8
  store i64 %x.0, ptr %15, align 8
  %16 = getelementptr inbounds i8, ptr %15, i64 8
  store ptr %x.1, ptr %16, align 8
  %17 = load double, ptr %_11, align 8
  %18 = getelementptr inbounds i8, ptr %_11, i64 8
  %19 = load i64, ptr %18, align 8
  %20 = getelementptr inbounds i8, ptr %18, i64 8
  %21 = load ptr, ptr %20, align 8
; call core::iter::adapters::map::map_try_fold::{{closure}}
  %22 = call { i64, double } @"_ZN4core4iter8adapters3map12map_try_fold28_$u7b$$u7b$closure$u7d$$u7d$17h104e57cae7815810E"(ptr align 8 %f, double %17, i64 %19, ptr align 8 %21) #8
  %_9.0 = extractvalue { i64, double } %22, 0
  %_9.1 = extractvalue { i64, double } %22, 1
  br label %bb4

bb10:                                             ; preds = %bb2
  store i8 0, ptr %_17, align 1
  %_16 = load double, ptr %accum, align 8
; call <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::Try>::from_output
  %23 = call { i64, double } @"_ZN95_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..Try$GT$11from_output17hab6bb7e98aa51c09E"(double %_16) #8
  %24 = extractvalue { i64, double } %23, 0
  %25 = extractvalue { i64, double } %23, 1
  store i64 %24, ptr %_0, align 8
  %26 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %25, ptr %26, align 8
  br label %bb11

bb4:                                              ; preds = %bb3
; call <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::Try>::branch
  %27 = call { i64, double } @"_ZN95_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17hcaec5b1d643e7944E"(i64 %_9.0, double %_9.1) #8
  %28 = extractvalue { i64, double } %27, 0
  %29 = extractvalue { i64, double } %27, 1
  store i64 %28, ptr %_8, align 8
  %30 = getelementptr inbounds i8, ptr %_8, i64 8
  store double %29, ptr %30, align 8
  br label %bb5

bb5:                                              ; preds = %bb4
  %_13 = load i64, ptr %_8, align 8
  %31 = getelementptr inbounds i8, ptr %_8, i64 8
  %32 = load double, ptr %31, align 8
  %33 = trunc nuw i64 %_13 to i1
  br i1 %33, label %bb8, label %bb7

bb8:                                              ; preds = %bb5
  %34 = getelementptr inbounds i8, ptr %_8, i64 8
  %residual = load double, ptr %34, align 8
; call <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::FromResidual<core::ops::control_flow::ControlFlow<B,core::convert::Infallible>>>::from_residual
  %35 = call { i64, double } @"_ZN185_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..ops..control_flow..ControlFlow$LT$B$C$core..convert..Infallible$GT$$GT$$GT$13from_residual17h4d005f041b5bca11E"(double %residual) #8
  %36 = extractvalue { i64, double } %35, 0
  %37 = extractvalue { i64, double } %35, 1
  store i64 %36, ptr %_0, align 8
  %38 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %37, ptr %38, align 8
  br label %bb9

bb7:                                              ; preds = %bb5
  %39 = getelementptr inbounds i8, ptr %_8, i64 8
  %val = load double, ptr %39, align 8
  store i8 1, ptr %_17, align 1
  store double %val, ptr %accum, align 8
  br label %bb1

bb9:                                              ; preds = %bb8
  br label %bb12

bb12:                                             ; preds = %bb11, %bb9
  %40 = load i64, ptr %_0, align 8
  %41 = getelementptr inbounds i8, ptr %_0, i64 8
  %42 = load double, ptr %41, align 8
  %43 = insertvalue { i64, double } poison, i64 %40, 0
  %44 = insertvalue { i64, double } %43, double %42, 1
  ret { i64, double } %44

bb11:                                             ; preds = %bb10
  br label %bb12

bb6:                                              ; No predecessors!
  unreachable

bb16:                                             ; No predecessors!
  %45 = load i8, ptr %_17, align 1
  %46 = trunc nuw i8 %45 to i1
  br i1 %46, label %bb15, label %bb13

bb13:                                             ; preds = %bb15, %bb16
  %47 = load ptr, ptr %2, align 8
  %48 = getelementptr inbounds i8, ptr %2, i64 8
  %49 = load i32, ptr %48, align 8
  %50 = insertvalue { ptr, i32 } poison, ptr %47, 0
  %51 = insertvalue { ptr, i32 } %50, i32 %49, 1
  resume { ptr, i32 } %51

bb15:                                             ; preds = %bb16
  br label %bb13
}

; core::iter::traits::iterator::Iterator::try_fold
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator8try_fold17hf0ed4835f0f1e47dE(ptr sret([16 x i8]) align 8 %_0, ptr align 8 %self, double %init, ptr align 8 %f) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_17 = alloca [1 x i8], align 1
  %_9 = alloca [16 x i8], align 8
  %_8 = alloca [16 x i8], align 8
  %_5 = alloca [8 x i8], align 8
  %accum = alloca [8 x i8], align 8
  store i8 1, ptr %_17, align 1
  store double %init, ptr %accum, align 8
  br label %bb1

bb1:                                              ; preds = %bb7, %start
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::next
  %1 = call align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h23b941ca0c7136acE"(ptr align 8 %self) #8
  store ptr %1, ptr %_5, align 8
  br label %bb2

bb2:                                              ; preds = %bb1
  %2 = load ptr, ptr %_5, align 8
  %3 = ptrtoint ptr %2 to i64
  %4 = icmp eq i64 %3, 0
  %_6 = select i1 %4, i64 0, i64 1
  %5 = trunc nuw i64 %_6 to i1
  br i1 %5, label %bb3, label %bb10

bb3:                                              ; preds = %bb2
  %x = load ptr, ptr %_5, align 8
  store i8 0, ptr %_17, align 1
  %_12 = load double, ptr %accum, align 8
; call <core::iter::adapters::take::Take<I> as core::iter::traits::iterator::Iterator>::try_fold::check::{{closure}}
  call void @"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h5269006abb3538a3E"(ptr sret([16 x i8]) align 8 %_9, ptr align 8 %f, double %_12, ptr align 8 %x) #8
  br label %bb4

bb10:                                             ; preds = %bb2
  store i8 0, ptr %_17, align 1
  %_16 = load double, ptr %accum, align 8
; call <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::Try>::from_output
  call void @"_ZN95_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..Try$GT$11from_output17hf5db9c731e2ac75fE"(ptr sret([16 x i8]) align 8 %_0, double %_16) #8
  br label %bb11

bb4:                                              ; preds = %bb3
; call <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::Try>::branch
  call void @"_ZN95_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h304da30b79238219E"(ptr sret([16 x i8]) align 8 %_8, ptr align 8 %_9) #8
  br label %bb5

bb5:                                              ; preds = %bb4
  %6 = load i64, ptr %_8, align 8
  %7 = icmp eq i64 %6, 2
  %_13 = select i1 %7, i64 0, i64 1
  %8 = trunc nuw i64 %_13 to i1
  br i1 %8, label %bb8, label %bb7

bb8:                                              ; preds = %bb5
  %residual.0 = load i64, ptr %_8, align 8
  %9 = getelementptr inbounds i8, ptr %_8, i64 8
  %residual.1 = load double, ptr %9, align 8
; call <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::FromResidual<core::ops::control_flow::ControlFlow<B,core::convert::Infallible>>>::from_residual
  call void @"_ZN185_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..ops..control_flow..ControlFlow$LT$B$C$core..convert..Infallible$GT$$GT$$GT$13from_residual17hb804f3340456a0c7E"(ptr sret([16 x i8]) align 8 %_0, i64 %residual.0, double %residual.1) #8
  br label %bb9

bb7:                                              ; preds = %bb5
  %10 = getelementptr inbounds i8, ptr %_8, i64 8
  %val = load double, ptr %10, align 8
  store i8 1, ptr %_17, align 1
  store double %val, ptr %accum, align 8
  br label %bb1

bb9:                                              ; preds = %bb8
  br label %bb12

bb12:                                             ; preds = %bb11, %bb9
  ret void

bb11:                                             ; preds = %bb10
  br label %bb12

bb6:                                              ; No predecessors!
  unreachable

bb16:                                             ; No predecessors!
  %11 = load i8, ptr %_17, align 1
  %12 = trunc nuw i8 %11 to i1
  br i1 %12, label %bb15, label %bb13

bb13:                                             ; preds = %bb15, %bb16
  %13 = load ptr, ptr %0, align 8
  %14 = getelementptr inbounds i8, ptr %0, i64 8
  %15 = load i32, ptr %14, align 8
  %16 = insertvalue { ptr, i32 } poison, ptr %13, 0
  %17 = insertvalue { ptr, i32 } %16, i32 %15, 1
  resume { ptr, i32 } %17

bb15:                                             ; preds = %bb16
  br label %bb13
}

; core::iter::traits::iterator::Iterator::enumerate
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator9enumerate17h11e4f6a2601b5a0aE(ptr sret([24 x i8]) align 8 %_0, ptr %self.0, ptr %self.1) unnamed_addr #0 {
start:
  store ptr %self.0, ptr %_0, align 8
  %0 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr %self.1, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %_0, i64 16
  store i64 0, ptr %1, align 8
  ret void
}

; core::iter::adapters::map::map_try_fold::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, double } @"_ZN4core4iter8adapters3map12map_try_fold28_$u7b$$u7b$closure$u7d$$u7d$17h104e57cae7815810E"(ptr align 8 %_1, double %acc, i64 %elt.0, ptr align 8 %elt.1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  store i8 1, ptr %_10, align 1
  %1 = getelementptr inbounds i8, ptr %_1, i64 8
  %_9 = load ptr, ptr %1, align 8
; call rust_iterators::rust_adapters::{{closure}}
  %_7 = call double @"_ZN14rust_iterators13rust_adapters28_$u7b$$u7b$closure$u7d$$u7d$17h507e5d84405d73fbE"(ptr align 1 %_9, i64 %elt.0, ptr align 8 %elt.1) #8
  br label %bb1

bb1:                                              ; preds = %start
  store i8 0, ptr %_10, align 1
; call core::ops::function::impls::<impl core::ops::function::FnMut<A> for &mut F>::call_mut
  %2 = call { i64, double } @"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h3ea3c907101b29ccE"(ptr align 8 %_1, double %acc, double %_7) #9
  %_0.0 = extractvalue { i64, double } %2, 0
  %_0.1 = extractvalue { i64, double } %2, 1
  br label %bb2

bb2:                                              ; preds = %bb1
  %3 = insertvalue { i64, double } poison, i64 %_0.0, 0
  %4 = insertvalue { i64, double } %3, double %_0.1, 1
  ret { i64, double } %4

bb5:                                              ; No predecessors!
  %5 = load i8, ptr %_10, align 1
  %6 = trunc nuw i8 %5 to i1
  br i1 %6, label %bb4, label %bb3

bb3:                                              ; preds = %bb4, %bb5
  %7 = load ptr, ptr %0, align 8
  %8 = getelementptr inbounds i8, ptr %0, i64 8
  %9 = load i32, ptr %8, align 8
  %10 = insertvalue { ptr, i32 } poison, ptr %7, 0
  %11 = insertvalue { ptr, i32 } %10, i32 %9, 1
  resume { ptr, i32 } %11

bb4:                                              ; preds = %bb5
  br label %bb3
}

; core::iter::adapters::map::map_fold::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0c4f835d86ba5b6eE"(ptr align 1 %_1, double %acc, ptr align 8 %elt.0, i64 %elt.1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  store i8 1, ptr %_10, align 1
; call rust_iterators::rust_windows_and_chunks::{{closure}}
  %_7 = call double @"_ZN14rust_iterators23rust_windows_and_chunks28_$u7b$$u7b$closure$u7d$$u7d$17h09e9c6e6c4f104f3E"(ptr align 1 %_1, ptr align 8 %elt.0, i64 %elt.1) #8
  br label %bb1

bb1:                                              ; preds = %start
  store i8 0, ptr %_10, align 1
; call <f64 as core::iter::traits::accum::Sum>::sum::{{closure}}
  %_0 = call double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h23278e1191d3a4f1E"(ptr align 1 %_1, double %acc, double %_7) #8
  br label %bb2

bb2:                                              ; preds = %bb1
  ret double %_0

bb5:                                              ; No predecessors!
  %1 = load i8, ptr %_10, align 1
  %2 = trunc nuw i8 %1 to i1
  br i1 %2, label %bb4, label %bb3

bb3:                                              ; preds = %bb4, %bb5
  %3 = load ptr, ptr %0, align 8
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load i32, ptr %4, align 8
  %6 = insertvalue { ptr, i32 } poison, ptr %3, 0
  %7 = insertvalue { ptr, i32 } %6, i32 %5, 1
  resume { ptr, i32 } %7

bb4:                                              ; preds = %bb5
  br label %bb3
}

; core::iter::adapters::map::map_fold::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h263254ba8cf86963E"(ptr align 1 %_1, double %acc, ptr align 8 %elt) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  store i8 1, ptr %_10, align 1
; call rust_iterators::rust_enum_areas::{{closure}}
  %_7 = call double @"_ZN14rust_iterators15rust_enum_areas28_$u7b$$u7b$closure$u7d$$u7d$17h976e429ff798943dE"(ptr align 1 %_1, ptr align 8 %elt) #8
  br label %bb1

bb1:                                              ; preds = %start
  store i8 0, ptr %_10, align 1
; call rust_iterators::rust_enum_areas::{{closure}}
  %_0 = call double @"_ZN14rust_iterators15rust_enum_areas28_$u7b$$u7b$closure$u7d$$u7d$17h0c1e26ecbbb8a461E"(ptr align 1 %_1, double %acc, double %_7) #8
  br label %bb2

bb2:                                              ; preds = %bb1
  ret double %_0

bb5:                                              ; No predecessors!
  %1 = load i8, ptr %_10, align 1
  %2 = trunc nuw i8 %1 to i1
  br i1 %2, label %bb4, label %bb3

bb3:                                              ; preds = %bb4, %bb5
  %3 = load ptr, ptr %0, align 8
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load i32, ptr %4, align 8
  %6 = insertvalue { ptr, i32 } poison, ptr %3, 0
  %7 = insertvalue { ptr, i32 } %6, i32 %5, 1
  resume { ptr, i32 } %7

bb4:                                              ; preds = %bb5
  br label %bb3
}

; core::iter::adapters::map::map_fold::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h34f669a20d3faa02E"(ptr align 8 %_1, double %acc, ptr align 8 %elt) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  %_4 = getelementptr inbounds i8, ptr %_1, i64 16
  store i8 1, ptr %_10, align 1
; call rust_iterators::rust_trait_objects::{{closure}}
  %_7 = call double @"_ZN14rust_iterators18rust_trait_objects28_$u7b$$u7b$closure$u7d$$u7d$17h89ac2b1d8aecbf73E"(ptr align 8 %_1, ptr align 8 %elt) #8
  br label %bb1

bb1:                                              ; preds = %start
  store i8 0, ptr %_10, align 1
; call <f64 as core::iter::traits::accum::Sum>::sum::{{closure}}
  %_0 = call double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h04d845e3af453013E"(ptr align 1 %_4, double %acc, double %_7) #8
  br label %bb2

bb2:                                              ; preds = %bb1
  ret double %_0

bb5:                                              ; No predecessors!
  %1 = load i8, ptr %_10, align 1
  %2 = trunc nuw i8 %1 to i1
  br i1 %2, label %bb4, label %bb3

bb3:                                              ; preds = %bb4, %bb5
  %3 = load ptr, ptr %0, align 8
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load i32, ptr %4, align 8
  %6 = insertvalue { ptr, i32 } poison, ptr %3, 0
  %7 = insertvalue { ptr, i32 } %6, i32 %5, 1
  resume { ptr, i32 } %7

bb4:                                              ; preds = %bb5
  br label %bb3
}

; core::iter::adapters::map::map_fold::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hb2fba98daa0eb02bE"(ptr align 1 %_1, double %acc, ptr align 8 %elt.0, i64 %elt.1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  store i8 1, ptr %_10, align 1
; call rust_iterators::rust_windows_and_chunks::{{closure}}
  %_7 = call double @"_ZN14rust_iterators23rust_windows_and_chunks28_$u7b$$u7b$closure$u7d$$u7d$17hd9c24a5ec9b7134eE"(ptr align 1 %_1, ptr align 8 %elt.0, i64 %elt.1) #8
  br label %bb1

bb1:                                              ; preds = %start
  store i8 0, ptr %_10, align 1
; call <f64 as core::iter::traits::accum::Sum>::sum::{{closure}}
  %_0 = call double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17hf8e24883f3124b3dE"(ptr align 1 %_1, double %acc, double %_7) #8
  br label %bb2

bb2:                                              ; preds = %bb1
  ret double %_0

bb5:                                              ; No predecessors!
  %1 = load i8, ptr %_10, align 1
  %2 = trunc nuw i8 %1 to i1
  br i1 %2, label %bb4, label %bb3

bb3:                                              ; preds = %bb4, %bb5
  %3 = load ptr, ptr %0, align 8
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load i32, ptr %4, align 8
  %6 = insertvalue { ptr, i32 } poison, ptr %3, 0
  %7 = insertvalue { ptr, i32 } %6, i32 %5, 1
  resume { ptr, i32 } %7

bb4:                                              ; preds = %bb5
  br label %bb3
}

; core::iter::adapters::map::map_fold::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17heeeaf6855e6cd342E"(ptr align 1 %_1, double %acc, ptr align 8 %elt.0, ptr align 8 %elt.1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  store i8 1, ptr %_10, align 1
; call rust_iterators::rust_zip_map_sum::{{closure}}
  %_7 = call double @"_ZN14rust_iterators16rust_zip_map_sum28_$u7b$$u7b$closure$u7d$$u7d$17h41ef95ce818e1311E"(ptr align 1 %_1, ptr align 8 %elt.0, ptr align 8 %elt.1) #8
  br label %bb1

bb1:                                              ; preds = %start
  store i8 0, ptr %_10, align 1
; call <f64 as core::iter::traits::accum::Sum>::sum::{{closure}}
  %_0 = call double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h5cc14c246c75acabE"(ptr align 1 %_1, double %acc, double %_7) #8
  br label %bb2

bb2:                                              ; preds = %bb1
  ret double %_0

bb5:                                              ; No predecessors!
  %1 = load i8, ptr %_10, align 1
  %2 = trunc nuw i8 %1 to i1
  br i1 %2, label %bb4, label %bb3

bb3:                                              ; preds = %bb4, %bb5
  %3 = load ptr, ptr %0, align 8
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load i32, ptr %4, align 8
  %6 = insertvalue { ptr, i32 } poison, ptr %3, 0
  %7 = insertvalue { ptr, i32 } %6, i32 %5, 1
  resume { ptr, i32 } %7

bb4:                                              ; preds = %bb5
  br label %bb3
}

; core::iter::adapters::zip::TrustedRandomAccessNoCoerce::size
; Function Attrs: nounwind nonlazybind uwtable
define i64 @_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hc8676a7a72493abfE(ptr align 8 %self) unnamed_addr #1 {
start:
  %_2 = alloca [24 x i8], align 8
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::size_hint
  call void @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hb79bb41819a262c4E"(ptr sret([24 x i8]) align 8 %_2, ptr align 8 %self) #8
  %_0 = load i64, ptr %_2, align 8
  ret i64 %_0
}

; core::iter::adapters::copied::copy_try_fold::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, double } @"_ZN4core4iter8adapters6copied13copy_try_fold28_$u7b$$u7b$closure$u7d$$u7d$17he2f1fd3932a87f1dE"(ptr align 8 %_1, double %acc, ptr align 8 %_3) unnamed_addr #0 {
start:
  %elt = load double, ptr %_3, align 8
; call <core::iter::adapters::scan::Scan<I,St,F> as core::iter::traits::iterator::Iterator>::try_fold::scan::{{closure}}
  %0 = call { i64, double } @"_ZN109_$LT$core..iter..adapters..scan..Scan$LT$I$C$St$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold4scan28_$u7b$$u7b$closure$u7d$$u7d$17h439fa66dd51ae8a2E"(ptr align 8 %_1, double %acc, double %elt) #8
  %_0.0 = extractvalue { i64, double } %0, 0
  %_0.1 = extractvalue { i64, double } %0, 1
  %1 = insertvalue { i64, double } poison, i64 %_0.0, 0
  %2 = insertvalue { i64, double } %1, double %_0.1, 1
  ret { i64, double } %2
}

; core::iter::adapters::step_by::StepBy<I>::new
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @"_ZN4core4iter8adapters7step_by15StepBy$LT$I$GT$3new17he97dfd97707fea07E"(ptr sret([40 x i8]) align 8 %_0, ptr align 8 %iter, i64 %step) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_7 = alloca [1 x i8], align 1
  %_5 = alloca [24 x i8], align 8
  %iter1 = alloca [24 x i8], align 8
  store i8 1, ptr %_7, align 1
  %1 = icmp eq i64 %step, 0
  br i1 %1, label %bb2, label %bb1

bb2:                                              ; preds = %start
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_4aead6e2018a46d0df208d5729447de7, i64 27, ptr align 8 @alloc_c7baa26b60c90f85c8064a305f54009b) #10
  unreachable

bb1:                                              ; preds = %start
  store i8 0, ptr %_7, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_5, ptr align 8 %iter, i64 24, i1 false)
; call <T as core::iter::adapters::step_by::SpecRangeSetup<T>>::setup
  call void @"_ZN76_$LT$T$u20$as$u20$core..iter..adapters..step_by..SpecRangeSetup$LT$T$GT$$GT$5setup17h9aeacd8e80a72d8eE"(ptr sret([24 x i8]) align 8 %iter1, ptr align 8 %_5, i64 %step) #8
  br label %bb3

bb3:                                              ; preds = %bb1
  %_6 = sub i64 %step, 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %iter1, i64 24, i1 false)
  %2 = getelementptr inbounds i8, ptr %_0, i64 24
  store i64 %_6, ptr %2, align 8
  %3 = getelementptr inbounds i8, ptr %_0, i64 32
  store i8 1, ptr %3, align 8
  ret void

bb6:                                              ; No predecessors!
  %4 = load i8, ptr %_7, align 1
  %5 = trunc nuw i8 %4 to i1
  br i1 %5, label %bb5, label %bb4

bb4:                                              ; preds = %bb5, %bb6
  %6 = load ptr, ptr %0, align 8
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  %8 = load i32, ptr %7, align 8
  %9 = insertvalue { ptr, i32 } poison, ptr %6, 0
  %10 = insertvalue { ptr, i32 } %9, i32 %8, 1
  resume { ptr, i32 } %10

bb5:                                              ; preds = %bb6
  br label %bb4
}

; core::slice::<impl [T]>::split_at_unchecked
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$18split_at_unchecked17h21d1bf492a88bf48E"(ptr sret([32 x i8]) align 8 %_0, ptr align 8 %self.0, i64 %self.1, i64 %mid, ptr align 8 %0) unnamed_addr #0 {
start:
  br label %bb1

bb1:                                              ; preds = %start
; call core::slice::<impl [T]>::split_at_unchecked::precondition_check
  call void @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$18split_at_unchecked18precondition_check17hf3f387884f581200E"(i64 %mid, i64 %self.1, ptr align 8 %0) #8
  br label %bb2

bb2:                                              ; preds = %bb1
  br label %bb3

bb3:                                              ; preds = %bb2
; call core::slice::raw::from_raw_parts::precondition_check
  call void @_ZN4core5slice3raw14from_raw_parts18precondition_check17h8362cccc397f5d95E(ptr %self.0, i64 8, i64 8, i64 %mid, ptr align 8 %0) #8
  br label %bb5

bb5:                                              ; preds = %bb3
  %data = getelementptr inbounds nuw double, ptr %self.0, i64 %mid
  %len = sub nuw i64 %self.1, %mid
  br label %bb6

bb6:                                              ; preds = %bb5
; call core::slice::raw::from_raw_parts::precondition_check
  call void @_ZN4core5slice3raw14from_raw_parts18precondition_check17h8362cccc397f5d95E(ptr %data, i64 8, i64 8, i64 %len, ptr align 8 %0) #8
  br label %bb8

bb8:                                              ; preds = %bb6
  store ptr %self.0, ptr %_0, align 8
  %1 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %mid, ptr %1, align 8
  %2 = getelementptr inbounds i8, ptr %_0, i64 16
  store ptr %data, ptr %2, align 8
  %3 = getelementptr inbounds i8, ptr %2, i64 8
  store i64 %len, ptr %3, align 8
  ret void
}

; core::slice::<impl [T]>::split_at_unchecked::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$18split_at_unchecked18precondition_check17hf3f387884f581200E"(i64 %mid, i64 %len, ptr align 8 %0) unnamed_addr #0 {
start:
  %_3 = icmp ule i64 %mid, %len
  br i1 %_3, label %bb1, label %bb2

bb2:                                              ; preds = %start
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_8d4a1773e12407e94bdf7053c711876c, ptr inttoptr (i64 435 to ptr), i1 zeroext false, ptr align 8 %0) #10
  unreachable

bb1:                                              ; preds = %start
  ret void
}

; core::slice::<impl [T]>::iter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h67a51a9b02975442E"(ptr align 8 %self.0, i64 %self.1) unnamed_addr #0 {
start:
; call core::slice::iter::Iter<T>::new
  %0 = call { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17hbbfbd1a4443d1241E"(ptr align 8 %self.0, i64 %self.1) #8
  %_0.0 = extractvalue { ptr, ptr } %0, 0
  %_0.1 = extractvalue { ptr, ptr } %0, 1
  %1 = insertvalue { ptr, ptr } poison, ptr %_0.0, 0
  %2 = insertvalue { ptr, ptr } %1, ptr %_0.1, 1
  ret { ptr, ptr } %2
}

; core::slice::<impl [T]>::iter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hb58d0219e9dca6baE"(ptr align 8 %self.0, i64 %self.1) unnamed_addr #0 {
start:
; call core::slice::iter::Iter<T>::new
  %0 = call { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17h8911d05bcd3b5442E"(ptr align 8 %self.0, i64 %self.1) #8
  %_0.0 = extractvalue { ptr, ptr } %0, 0
  %_0.1 = extractvalue { ptr, ptr } %0, 1
  %1 = insertvalue { ptr, ptr } poison, ptr %_0.0, 0
  %2 = insertvalue { ptr, ptr } %1, ptr %_0.1, 1
  ret { ptr, ptr } %2
}

; core::slice::<impl [T]>::iter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hcb9f0383efb880b1E"(ptr align 8 %self.0, i64 %self.1) unnamed_addr #0 {
start:
; call core::slice::iter::Iter<T>::new
  %0 = call { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17h994ef908e405d701E"(ptr align 8 %self.0, i64 %self.1) #8
  %_0.0 = extractvalue { ptr, ptr } %0, 0
  %_0.1 = extractvalue { ptr, ptr } %0, 1
  %1 = insertvalue { ptr, ptr } poison, ptr %_0.0, 0
  %2 = insertvalue { ptr, ptr } %1, ptr %_0.1, 1
  ret { ptr, ptr } %2
}

; core::slice::<impl [T]>::chunks
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$6chunks17hc2482dbc364af01eE"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self.0, i64 %self.1, i64 %chunk_size, ptr align 8 %0) unnamed_addr #0 {
start:
  %1 = icmp eq i64 %chunk_size, 0
  br i1 %1, label %bb2, label %bb1

bb2:                                              ; preds = %start
; call core::panicking::panic_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr @alloc_a6e8913658d98d0dbd0444b57ddfd811, ptr inttoptr (i64 55 to ptr), ptr align 8 %0) #10
  unreachable

bb1:                                              ; preds = %start
  store ptr %self.0, ptr %_0, align 8
  %2 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %self.1, ptr %2, align 8
  %3 = getelementptr inbounds i8, ptr %_0, i64 16
  store i64 %chunk_size, ptr %3, align 8
  ret void
}

; core::slice::<impl [T]>::windows
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7windows17h4c386f88962b0e93E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self.0, i64 %self.1, i64 %size, ptr align 8 %0) unnamed_addr #0 {
start:
  %self = alloca [8 x i8], align 8
  store i64 %size, ptr %self, align 8
  %1 = load i64, ptr %self, align 8
  %2 = icmp eq i64 %1, 0
  %_5 = select i1 %2, i64 0, i64 1
  %3 = trunc nuw i64 %_5 to i1
  br i1 %3, label %bb3, label %bb2

bb3:                                              ; preds = %start
  %size1 = load i64, ptr %self, align 8
  store ptr %self.0, ptr %_0, align 8
  %4 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %self.1, ptr %4, align 8
  %5 = getelementptr inbounds i8, ptr %_0, i64 16
  store i64 %size1, ptr %5, align 8
  ret void

bb2:                                              ; preds = %start
; call core::option::expect_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed(ptr align 1 @alloc_d0b5540d38aa67683bd942cb6db4a43b, i64 28, ptr align 8 %0) #10
  unreachable

bb1:                                              ; No predecessors!
  unreachable
}

; core::slice::<impl [T]>::split_at
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8split_at17h3703e3cd0cd94ca2E"(ptr sret([32 x i8]) align 8 %pair, ptr align 8 %self.0, i64 %self.1, i64 %mid, ptr align 8 %0) unnamed_addr #0 {
start:
  %_8 = alloca [32 x i8], align 8
  %_3 = alloca [32 x i8], align 8
  %_6 = icmp ule i64 %mid, %self.1
  br i1 %_6, label %bb1, label %bb3

bb3:                                              ; preds = %start
; call core::panicking::panic_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr @alloc_d1084648e479974e70c9329824bf76f9, ptr inttoptr (i64 19 to ptr), ptr align 8 %0) #10
  unreachable

bb1:                                              ; preds = %start
; call core::slice::<impl [T]>::split_at_unchecked
  call void @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$18split_at_unchecked17h21d1bf492a88bf48E"(ptr sret([32 x i8]) align 8 %_8, ptr align 8 %self.0, i64 %self.1, i64 %mid, ptr align 8 @alloc_83fd111bb7600a90cbb3b10e2b08ff6e) #8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_3, ptr align 8 %_8, i64 32, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %pair, ptr align 8 %_3, i64 32, i1 false)
  ret void
}

; core::slice::raw::from_raw_parts::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_ZN4core5slice3raw14from_raw_parts18precondition_check17h8362cccc397f5d95E(ptr %data, i64 %size, i64 %align, i64 %len, ptr align 8 %0) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %max_len = alloca [8 x i8], align 8
; call core::ptr::const_ptr::<impl *const T>::is_aligned_to
  %_11 = call zeroext i1 @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17h600be0a16ad77ed4E"(ptr %data, i64 %align) #8
  br i1 %_11, label %bb6, label %bb7

bb7:                                              ; preds = %start
  br label %bb4

bb6:                                              ; preds = %start
  %_13 = ptrtoint ptr %data to i64
  %_12 = icmp eq i64 %_13, 0
  %_5 = xor i1 %_12, true
  br i1 %_5, label %bb1, label %bb4

bb4:                                              ; preds = %bb6, %bb7
  br label %bb5

bb1:                                              ; preds = %bb6
  %1 = icmp eq i64 %size, 0
  br i1 %1, label %bb9, label %bb10

bb5:                                              ; preds = %bb3, %bb4
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_a28e8c8fd5088943a8b5d44af697ff83, ptr inttoptr (i64 559 to ptr), i1 zeroext false, ptr align 8 %0) #10
  unreachable

bb9:                                              ; preds = %bb1
  store i64 -1, ptr %max_len, align 8
  br label %bb11

bb10:                                             ; preds = %bb1
  %2 = udiv i64 9223372036854775807, %size
  store i64 %2, ptr %max_len, align 8
  br label %bb11

bb11:                                             ; preds = %bb10, %bb9
  %3 = load i64, ptr %max_len, align 8
  %_7 = icmp ule i64 %len, %3
  br i1 %_7, label %bb2, label %bb3

bb3:                                              ; preds = %bb11
  br label %bb5

bb2:                                              ; preds = %bb11
  ret void
}

; core::slice::iter::Iter<T>::new
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17h8911d05bcd3b5442E"(ptr align 8 %slice.0, i64 %slice.1) unnamed_addr #0 {
start:
  %end_or_len = alloca [8 x i8], align 8
  br label %bb2

bb2:                                              ; preds = %start
  %_6 = getelementptr inbounds nuw %Shape, ptr %slice.0, i64 %slice.1
  store ptr %_6, ptr %end_or_len, align 8
  br label %bb3

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8
  %0 = insertvalue { ptr, ptr } poison, ptr %slice.0, 0
  %1 = insertvalue { ptr, ptr } %0, ptr %_0.1, 1
  ret { ptr, ptr } %1

bb1:                                              ; No predecessors!
  unreachable
}

; core::slice::iter::Iter<T>::new
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17h994ef908e405d701E"(ptr align 8 %slice.0, i64 %slice.1) unnamed_addr #0 {
start:
  %end_or_len = alloca [8 x i8], align 8
  br label %bb2

bb2:                                              ; preds = %start
  %_6 = getelementptr inbounds nuw { ptr, ptr }, ptr %slice.0, i64 %slice.1
  store ptr %_6, ptr %end_or_len, align 8
  br label %bb3

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8
  %0 = insertvalue { ptr, ptr } poison, ptr %slice.0, 0
  %1 = insertvalue { ptr, ptr } %0, ptr %_0.1, 1
  ret { ptr, ptr } %1

bb1:                                              ; No predecessors!
  unreachable
}

; core::slice::iter::Iter<T>::new
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17hbbfbd1a4443d1241E"(ptr align 8 %slice.0, i64 %slice.1) unnamed_addr #0 {
start:
  %end_or_len = alloca [8 x i8], align 8
  br label %bb2

bb2:                                              ; preds = %start
  %_6 = getelementptr inbounds nuw double, ptr %slice.0, i64 %slice.1
  store ptr %_6, ptr %end_or_len, align 8
  br label %bb3

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8
  %0 = insertvalue { ptr, ptr } poison, ptr %slice.0, 0
  %1 = insertvalue { ptr, ptr } %0, ptr %_0.1, 1
  ret { ptr, ptr } %1

bb1:                                              ; No predecessors!
  unreachable
}

; core::option::Option<T>::map_or
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN4core6option15Option$LT$T$GT$6map_or17h3a39cbed3f2ef92eE"(i64 %0, double %1, double %default) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %2 = alloca [16 x i8], align 8
  %_8 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  %self = alloca [16 x i8], align 8
  store i64 %0, ptr %self, align 8
  %3 = getelementptr inbounds i8, ptr %self, i64 8
  store double %1, ptr %3, align 8
  store i8 1, ptr %_8, align 1
  %_4 = load i64, ptr %self, align 8
  %4 = getelementptr inbounds i8, ptr %self, i64 8
  %5 = load double, ptr %4, align 8
  %6 = trunc nuw i64 %_4 to i1
  br i1 %6, label %bb3, label %bb2

bb3:                                              ; preds = %start
  %7 = getelementptr inbounds i8, ptr %self, i64 8
  %t = load double, ptr %7, align 8
; call rust_iterators::rust_options::{{closure}}
  %8 = call double @"_ZN14rust_iterators12rust_options28_$u7b$$u7b$closure$u7d$$u7d$17h22e5c9a64369688eE"(double %t) #8
  store double %8, ptr %_0, align 8
  br label %bb4

bb2:                                              ; preds = %start
  store i8 0, ptr %_8, align 1
  store double %default, ptr %_0, align 8
  br label %bb5

bb5:                                              ; preds = %bb4, %bb2
  %9 = load double, ptr %_0, align 8
  ret double %9

bb4:                                              ; preds = %bb3
  br label %bb5

bb8:                                              ; No predecessors!
  %10 = load i8, ptr %_8, align 1
  %11 = trunc nuw i8 %10 to i1
  br i1 %11, label %bb7, label %bb6

bb6:                                              ; preds = %bb7, %bb8
  %12 = load ptr, ptr %2, align 8
  %13 = getelementptr inbounds i8, ptr %2, i64 8
  %14 = load i32, ptr %13, align 8
  %15 = insertvalue { ptr, i32 } poison, ptr %12, 0
  %16 = insertvalue { ptr, i32 } %15, i32 %14, 1
  resume { ptr, i32 } %16

bb7:                                              ; preds = %bb8
  br label %bb6

bb1:                                              ; No predecessors!
  unreachable
}

; core::option::Option<T>::unwrap_or
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN4core6option15Option$LT$T$GT$9unwrap_or17h9ac2de73173ae565E"(i64 %0, double %1, double %default) unnamed_addr #0 {
start:
  %x = alloca [8 x i8], align 8
  %self = alloca [16 x i8], align 8
  store i64 %0, ptr %self, align 8
  %2 = getelementptr inbounds i8, ptr %self, i64 8
  store double %1, ptr %2, align 8
  %_3 = load i64, ptr %self, align 8
  %3 = getelementptr inbounds i8, ptr %self, i64 8
  %4 = load double, ptr %3, align 8
  %5 = trunc nuw i64 %_3 to i1
  br i1 %5, label %bb3, label %bb2

bb3:                                              ; preds = %start
  %6 = getelementptr inbounds i8, ptr %self, i64 8
  %7 = load double, ptr %6, align 8
  store double %7, ptr %x, align 8
  br label %bb4

bb2:                                              ; preds = %start
  store double %default, ptr %x, align 8
  br label %bb4

bb4:                                              ; preds = %bb3, %bb2
  %8 = load double, ptr %x, align 8
  ret double %8

bb1:                                              ; No predecessors!
  unreachable
}

; <f64 as core::iter::traits::accum::Sum>::sum
; Function Attrs: nounwind nonlazybind uwtable
define double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h568866d5f87396e5E"(ptr align 8 %iter) unnamed_addr #1 {
start:
; call <core::iter::adapters::scan::Scan<I,St,F> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call double @"_ZN109_$LT$core..iter..adapters..scan..Scan$LT$I$C$St$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heda4cadb2a71ed4fE"(ptr align 8 %iter, double -0.000000e+00) #8
  ret double %_0
}

; <f64 as core::iter::traits::accum::Sum>::sum
; Function Attrs: nounwind nonlazybind uwtable
define double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h5f8ee53785a39a00E"(ptr align 8 %iter) unnamed_addr #1 {
start:
; call <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9badf74d19aed060E"(ptr align 8 %iter, double -0.000000e+00) #9
  ret double %_0
}

; <f64 as core::iter::traits::accum::Sum>::sum
; Function Attrs: nounwind nonlazybind uwtable
define double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h61c6a0ad3a7d9f53E"(ptr align 8 %iter) unnamed_addr #1 {
start:
; call <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf8295121a5133fd8E"(ptr align 8 %iter, double -0.000000e+00) #9
  ret double %_0
}

; <f64 as core::iter::traits::accum::Sum>::sum
; Function Attrs: nounwind nonlazybind uwtable
define double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hb5ee2c7ddd4e6649E"(ptr align 8 %iter) unnamed_addr #1 {
start:
; call <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hefa7706a31050e2cE"(ptr align 8 %iter, double -0.000000e+00) #9
  ret double %_0
}

; <f64 as core::iter::traits::accum::Sum>::sum
; Function Attrs: nounwind nonlazybind uwtable
define double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hc6948af5385d8c08E"(ptr align 8 %iter) unnamed_addr #1 {
start:
; call <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h27ae042d776beb52E"(ptr align 8 %iter, double -0.000000e+00) #9
  ret double %_0
}

; <f64 as core::iter::traits::accum::Sum>::sum::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h04d845e3af453013E"(ptr align 1 %_1, double %a, double %b) unnamed_addr #0 {
start:
  %_0 = fadd double %a, %b
  ret double %_0
}

; <f64 as core::iter::traits::accum::Sum>::sum::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h23278e1191d3a4f1E"(ptr align 1 %_1, double %a, double %b) unnamed_addr #0 {
start:
  %_0 = fadd double %a, %b
  ret double %_0
}

; <f64 as core::iter::traits::accum::Sum>::sum::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h41a0369461abb2ffE"(ptr align 1 %_1, double %a, double %b) unnamed_addr #0 {
start:
  %_0 = fadd double %a, %b
  ret double %_0
}

; <f64 as core::iter::traits::accum::Sum>::sum::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h5cc14c246c75acabE"(ptr align 1 %_1, double %a, double %b) unnamed_addr #0 {
start:
  %_0 = fadd double %a, %b
  ret double %_0
}

; <f64 as core::iter::traits::accum::Sum>::sum::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17hf8e24883f3124b3dE"(ptr align 1 %_1, double %a, double %b) unnamed_addr #0 {
start:
  %_0 = fadd double %a, %b
  ret double %_0
}

; <f64 as core::ops::arith::Add<&f64>>::add
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN60_$LT$f64$u20$as$u20$core..ops..arith..Add$LT$$RF$f64$GT$$GT$3add17hda8641d4a86fc14fE"(double %self, ptr align 8 %other, ptr align 8 %0) unnamed_addr #0 {
start:
  %_3 = load double, ptr %other, align 8
  %_0 = fadd double %self, %_3
  ret double %_0
}

; <f64 as core::ops::arith::Mul<&f64>>::mul
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN60_$LT$f64$u20$as$u20$core..ops..arith..Mul$LT$$RF$f64$GT$$GT$3mul17h2728e1a73a4c091fE"(double %self, ptr align 8 %other, ptr align 8 %0) unnamed_addr #0 {
start:
  %_3 = load double, ptr %other, align 8
  %_0 = fmul double %self, %_3
  ret double %_0
}

; <rust_iterators::Wave as rust_iterators::Law>::twice
; Function Attrs: nounwind nonlazybind uwtable
define double @"_ZN60_$LT$rust_iterators..Wave$u20$as$u20$rust_iterators..Law$GT$5twice17hc3d340e8348c25cfE"(ptr align 8 %self, double %x) unnamed_addr #1 {
start:
  %_3 = fmul double 2.000000e+00, %x
; call <rust_iterators::Wave as rust_iterators::Law>::value
  %_0 = call double @"_ZN60_$LT$rust_iterators..Wave$u20$as$u20$rust_iterators..Law$GT$5value17h0f6583c7b857b5c8E"(ptr align 8 %self, double %_3) #9
  ret double %_0
}

; <rust_iterators::Wave as rust_iterators::Law>::value
; Function Attrs: nounwind nonlazybind uwtable
define double @"_ZN60_$LT$rust_iterators..Wave$u20$as$u20$rust_iterators..Law$GT$5value17h0f6583c7b857b5c8E"(ptr align 8 %self, double %x) unnamed_addr #1 {
start:
  %_4 = load double, ptr %self, align 8
  %_3 = fmul double %_4, %x
  %_0 = fmul double %_3, %x
  ret double %_0
}

; <rust_iterators::Linear as rust_iterators::Law>::value
; Function Attrs: nounwind nonlazybind uwtable
define double @"_ZN62_$LT$rust_iterators..Linear$u20$as$u20$rust_iterators..Law$GT$5value17h4801a9bccfe7045fE"(ptr align 8 %self, double %x) unnamed_addr #1 {
start:
  %_3 = load double, ptr %self, align 8
  %_0 = fmul double %_3, %x
  ret double %_0
}

; <I as core::iter::traits::collect::IntoIterator>::into_iter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h1eac02ba19ea1f83E"(ptr sret([32 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 32, i1 false)
  ret void
}

; <I as core::iter::traits::collect::IntoIterator>::into_iter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { ptr, ptr } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h4682bb22af82866aE"(ptr %self.0, ptr %self.1) unnamed_addr #0 {
start:
  %0 = insertvalue { ptr, ptr } poison, ptr %self.0, 0
  %1 = insertvalue { ptr, ptr } %0, ptr %self.1, 1
  ret { ptr, ptr } %1
}

; <I as core::iter::traits::collect::IntoIterator>::into_iter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, i64 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h85f9be3f9d5c0227E"(i64 %self.0, i64 %self.1) unnamed_addr #0 {
start:
  %0 = insertvalue { i64, i64 } poison, i64 %self.0, 0
  %1 = insertvalue { i64, i64 } %0, i64 %self.1, 1
  ret { i64, i64 } %1
}

; <f64 as core::iter::traits::accum::Product<&f64>>::product
; Function Attrs: nounwind nonlazybind uwtable
define double @"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product17h9ff39e9fe422255dE"(ptr %iter.0, ptr %iter.1) unnamed_addr #1 {
start:
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call double @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd0cffcbcfaabd90eE"(ptr %iter.0, ptr %iter.1, double 1.000000e+00) #8
  ret double %_0
}

; <f64 as core::iter::traits::accum::Product<&f64>>::product::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product28_$u7b$$u7b$closure$u7d$$u7d$17h43139f1625a85b97E"(ptr align 1 %_1, double %a, ptr align 8 %b) unnamed_addr #0 {
start:
  %_4 = load double, ptr %b, align 8
  %_0 = fmul double %a, %_4
  ret double %_0
}

; <core::option::Option<T> as core::ops::try_trait::Try>::branch
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, double } @"_ZN75_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17haa03b0df4b2d850bE"(i64 %0, double %1) unnamed_addr #0 {
start:
  %_0 = alloca [16 x i8], align 8
  %self = alloca [16 x i8], align 8
  store i64 %0, ptr %self, align 8
  %2 = getelementptr inbounds i8, ptr %self, i64 8
  store double %1, ptr %2, align 8
  %_2 = load i64, ptr %self, align 8
  %3 = getelementptr inbounds i8, ptr %self, i64 8
  %4 = load double, ptr %3, align 8
  %5 = trunc nuw i64 %_2 to i1
  br i1 %5, label %bb3, label %bb2

bb3:                                              ; preds = %start
  %6 = getelementptr inbounds i8, ptr %self, i64 8
  %v = load double, ptr %6, align 8
  %7 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %v, ptr %7, align 8
  store i64 0, ptr %_0, align 8
  br label %bb4

bb2:                                              ; preds = %start
  store i64 1, ptr %_0, align 8
  br label %bb4

bb4:                                              ; preds = %bb3, %bb2
  %8 = load i64, ptr %_0, align 8
  %9 = getelementptr inbounds i8, ptr %_0, i64 8
  %10 = load double, ptr %9, align 8
  %11 = insertvalue { i64, double } poison, i64 %8, 0
  %12 = insertvalue { i64, double } %11, double %10, 1
  ret { i64, double } %12

bb1:                                              ; No predecessors!
  unreachable
}

; <T as core::iter::adapters::step_by::SpecRangeSetup<T>>::setup
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @"_ZN76_$LT$T$u20$as$u20$core..iter..adapters..step_by..SpecRangeSetup$LT$T$GT$$GT$5setup17h9aeacd8e80a72d8eE"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %inner, i64 %_step) unnamed_addr #0 {
start:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %inner, i64 24, i1 false)
  ret void
}

; <core::ops::range::Range<T> as core::iter::range::RangeIteratorImpl>::spec_next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, i64 } @"_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h76c474e4229d0261E"(ptr align 8 %self) unnamed_addr #0 {
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
  %_6 = call i64 @"_ZN49_$LT$usize$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17he45a65b8904c1c99E"(i64 %old, i64 1) #8
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

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::__iterator_get_unchecked
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17h6a2680ebdc2b4638E"(ptr align 8 %self, i64 %idx) unnamed_addr #0 {
start:
  %_5 = load ptr, ptr %self, align 8
  %_3 = getelementptr inbounds nuw double, ptr %_5, i64 %idx
  ret ptr %_3
}

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::nth
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$3nth17h652529cff32bcedcE"(ptr align 8 %self, i64 %n) unnamed_addr #0 {
start:
  %len = alloca [8 x i8], align 8
  %_0 = alloca [8 x i8], align 8
  br label %bb2

bb2:                                              ; preds = %start
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_7 = load ptr, ptr %0, align 8
  %subtracted = load ptr, ptr %self, align 8
  br label %bb11

bb11:                                             ; preds = %bb2
; call core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
  call void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h1a1929c68d00aa74E"(ptr %_7, ptr %subtracted, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #8
  br label %bb13

bb13:                                             ; preds = %bb11
  br label %bb14

bb14:                                             ; preds = %bb13
  br label %bb15

bb15:                                             ; preds = %bb14
  %1 = ptrtoint ptr %_7 to i64
  %2 = ptrtoint ptr %subtracted to i64
  %3 = sub nuw i64 %1, %2
  %4 = udiv exact i64 %3, 8
  store i64 %4, ptr %len, align 8
  br label %bb3

bb16:                                             ; No predecessors!
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #10
  unreachable

bb3:                                              ; preds = %bb15
  %5 = load i64, ptr %len, align 8
  %_3 = icmp uge i64 %n, %5
  br i1 %_3, label %bb4, label %bb8

bb8:                                              ; preds = %bb3
  %old = load ptr, ptr %self, align 8
  br label %bb19

bb4:                                              ; preds = %bb3
  br label %bb6

bb19:                                             ; preds = %bb8
  %self1 = getelementptr inbounds i8, ptr %self, i64 8
  %self2 = load ptr, ptr %self, align 8
  %_32 = getelementptr inbounds nuw double, ptr %self2, i64 %n
  store ptr %_32, ptr %self, align 8
  br label %bb17

bb17:                                             ; preds = %bb19
  %old3 = load ptr, ptr %self, align 8
  br label %bb22

bb22:                                             ; preds = %bb17
  %self4 = getelementptr inbounds i8, ptr %self, i64 8
  %self5 = load ptr, ptr %self, align 8
  %_44 = getelementptr inbounds nuw double, ptr %self5, i64 1
  store ptr %_44, ptr %self, align 8
  br label %bb20

bb20:                                             ; preds = %bb22
  store ptr %old3, ptr %_0, align 8
  br label %bb9

bb9:                                              ; preds = %bb7, %bb20
  %6 = load ptr, ptr %_0, align 8
  ret ptr %6

bb6:                                              ; preds = %bb4
  %self6 = getelementptr inbounds i8, ptr %self, i64 8
  %_13 = load ptr, ptr %self6, align 8
  store ptr %_13, ptr %self, align 8
  br label %bb7

bb7:                                              ; preds = %bb6
  store ptr null, ptr %_0, align 8
  br label %bb9

bb1:                                              ; No predecessors!
  unreachable

bb5:                                              ; No predecessors!
  unreachable

bb18:                                             ; No predecessors!
  unreachable

bb21:                                             ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3e1976309d5e6d30E"(ptr %self.0, ptr %self.1, double %init) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_32 = alloca [1 x i8], align 1
  %_31 = alloca [1 x i8], align 1
  %len = alloca [8 x i8], align 8
  %i = alloca [8 x i8], align 8
  %acc = alloca [8 x i8], align 8
  %_4 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  %f = alloca [0 x i8], align 1
  br label %bb2

bb2:                                              ; preds = %start
  %1 = icmp eq ptr %self.0, %self.1
  %2 = zext i1 %1 to i8
  store i8 %2, ptr %_4, align 1
  br label %bb3

bb3:                                              ; preds = %bb2
  %3 = load i8, ptr %_4, align 1
  %4 = trunc nuw i8 %3 to i1
  br i1 %4, label %bb4, label %bb5

bb5:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
  store i8 1, ptr %_31, align 1
  store double %init, ptr %acc, align 8
  store i64 0, ptr %i, align 8
  br label %bb7

bb4:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
  store double %init, ptr %_0, align 8
  br label %bb12

bb7:                                              ; preds = %bb5
  br label %bb20

bb20:                                             ; preds = %bb7
; call core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
  call void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h1a1929c68d00aa74E"(ptr %self.1, ptr %self.0, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #8
  br label %bb22

bb22:                                             ; preds = %bb20
  br label %bb23

bb23:                                             ; preds = %bb22
  br label %bb24

bb24:                                             ; preds = %bb23
  %5 = ptrtoint ptr %self.1 to i64
  %6 = ptrtoint ptr %self.0 to i64
  %7 = sub nuw i64 %5, %6
  %8 = udiv exact i64 %7, 8
  store i64 %8, ptr %len, align 8
  br label %bb8

bb25:                                             ; No predecessors!
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #10
  unreachable

bb8:                                              ; preds = %bb11, %bb24
  store i8 0, ptr %_31, align 1
  %_21 = load double, ptr %acc, align 8
  %count = load i64, ptr %i, align 8
  %_45 = getelementptr inbounds nuw double, ptr %self.0, i64 %count
; call rust_iterators::rust_zip_map_sum::{{closure}}
  %_18 = call double @"_ZN14rust_iterators16rust_zip_map_sum28_$u7b$$u7b$closure$u7d$$u7d$17h0f695112db042dddE"(ptr align 1 %f, double %_21, ptr align 8 %_45) #8
  br label %bb9

bb9:                                              ; preds = %bb8
  store double %_18, ptr %acc, align 8
  br label %bb26

bb26:                                             ; preds = %bb9
  %9 = load i64, ptr %i, align 8
; call core::num::<impl usize>::unchecked_add::precondition_check
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h574fcc06d5dcf2cdE"(i64 %9, i64 1, ptr align 8 @alloc_12fdce0839ba33fd8bd1bb0711a36af6) #8
  br label %bb27

bb27:                                             ; preds = %bb26
  %10 = load i64, ptr %i, align 8
  %_27 = add nuw i64 %10, 1
  store i64 %_27, ptr %i, align 8
  %_29 = load i64, ptr %i, align 8
  %_30 = load i64, ptr %len, align 8
  %_28 = icmp eq i64 %_29, %_30
  br i1 %_28, label %bb10, label %bb11

bb11:                                             ; preds = %bb27
  br label %bb8

bb10:                                             ; preds = %bb27
  %11 = load double, ptr %acc, align 8
  store double %11, ptr %_0, align 8
  br label %bb12

bb12:                                             ; preds = %bb4, %bb10
  %12 = load double, ptr %_0, align 8
  ret double %12

bb16:                                             ; No predecessors!
  %13 = load i8, ptr %_31, align 1
  %14 = trunc nuw i8 %13 to i1
  br i1 %14, label %bb15, label %bb13

bb13:                                             ; preds = %bb15, %bb16
  br label %bb18

bb15:                                             ; preds = %bb16
  br label %bb13

bb18:                                             ; preds = %bb13
  %15 = load i8, ptr %_32, align 1
  %16 = trunc nuw i8 %15 to i1
  br i1 %16, label %bb17, label %bb14

bb14:                                             ; preds = %bb17, %bb18
  %17 = load ptr, ptr %0, align 8
  %18 = getelementptr inbounds i8, ptr %0, i64 8
  %19 = load i32, ptr %18, align 8
  %20 = insertvalue { ptr, i32 } poison, ptr %17, 0
  %21 = insertvalue { ptr, i32 } %20, i32 %19, 1
  resume { ptr, i32 } %21

bb17:                                             ; preds = %bb18
  br label %bb14

bb1:                                              ; No predecessors!
  unreachable

bb6:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6cccb5b07322b994E"(ptr %self.0, ptr %self.1, double %init, ptr align 8 %0, ptr align 8 %1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %2 = alloca [16 x i8], align 8
  %_32 = alloca [1 x i8], align 1
  %_31 = alloca [1 x i8], align 1
  %len = alloca [8 x i8], align 8
  %i = alloca [8 x i8], align 8
  %acc = alloca [8 x i8], align 8
  %_4 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  %f = alloca [16 x i8], align 8
  store ptr %0, ptr %f, align 8
  %3 = getelementptr inbounds i8, ptr %f, i64 8
  store ptr %1, ptr %3, align 8
  br label %bb2

bb2:                                              ; preds = %start
  %4 = icmp eq ptr %self.0, %self.1
  %5 = zext i1 %4 to i8
  store i8 %5, ptr %_4, align 1
  br label %bb3

bb3:                                              ; preds = %bb2
  %6 = load i8, ptr %_4, align 1
  %7 = trunc nuw i8 %6 to i1
  br i1 %7, label %bb4, label %bb5

bb5:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
  store i8 1, ptr %_31, align 1
  store double %init, ptr %acc, align 8
  store i64 0, ptr %i, align 8
  br label %bb7

bb4:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
  store double %init, ptr %_0, align 8
  br label %bb12

bb7:                                              ; preds = %bb5
  br label %bb20

bb20:                                             ; preds = %bb7
; call core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
  call void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h1a1929c68d00aa74E"(ptr %self.1, ptr %self.0, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #8
  br label %bb22

bb22:                                             ; preds = %bb20
  br label %bb23

bb23:                                             ; preds = %bb22
  br label %bb24

bb24:                                             ; preds = %bb23
  %8 = ptrtoint ptr %self.1 to i64
  %9 = ptrtoint ptr %self.0 to i64
  %10 = sub nuw i64 %8, %9
  %11 = udiv exact i64 %10, 16
  store i64 %11, ptr %len, align 8
  br label %bb8

bb25:                                             ; No predecessors!
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #10
  unreachable

bb8:                                              ; preds = %bb11, %bb24
  store i8 0, ptr %_31, align 1
  %_21 = load double, ptr %acc, align 8
  %count = load i64, ptr %i, align 8
  %_45 = getelementptr inbounds nuw { ptr, ptr }, ptr %self.0, i64 %count
; call core::iter::adapters::map::map_fold::{{closure}}
  %_18 = call double @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h34f669a20d3faa02E"(ptr align 8 %f, double %_21, ptr align 8 %_45) #8
  br label %bb9

bb9:                                              ; preds = %bb8
  store double %_18, ptr %acc, align 8
  br label %bb26

bb26:                                             ; preds = %bb9
  %12 = load i64, ptr %i, align 8
; call core::num::<impl usize>::unchecked_add::precondition_check
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h574fcc06d5dcf2cdE"(i64 %12, i64 1, ptr align 8 @alloc_12fdce0839ba33fd8bd1bb0711a36af6) #8
  br label %bb27

bb27:                                             ; preds = %bb26
  %13 = load i64, ptr %i, align 8
  %_27 = add nuw i64 %13, 1
  store i64 %_27, ptr %i, align 8
  %_29 = load i64, ptr %i, align 8
  %_30 = load i64, ptr %len, align 8
  %_28 = icmp eq i64 %_29, %_30
  br i1 %_28, label %bb10, label %bb11

bb11:                                             ; preds = %bb27
  br label %bb8

bb10:                                             ; preds = %bb27
  %14 = load double, ptr %acc, align 8
  store double %14, ptr %_0, align 8
  br label %bb12

bb12:                                             ; preds = %bb4, %bb10
  %15 = load double, ptr %_0, align 8
  ret double %15

bb16:                                             ; No predecessors!
  %16 = load i8, ptr %_31, align 1
  %17 = trunc nuw i8 %16 to i1
  br i1 %17, label %bb15, label %bb13

bb13:                                             ; preds = %bb15, %bb16
  br label %bb18

bb15:                                             ; preds = %bb16
  br label %bb13

bb18:                                             ; preds = %bb13
  %18 = load i8, ptr %_32, align 1
  %19 = trunc nuw i8 %18 to i1
  br i1 %19, label %bb17, label %bb14

bb14:                                             ; preds = %bb17, %bb18
  %20 = load ptr, ptr %2, align 8
  %21 = getelementptr inbounds i8, ptr %2, i64 8
  %22 = load i32, ptr %21, align 8
  %23 = insertvalue { ptr, i32 } poison, ptr %20, 0
  %24 = insertvalue { ptr, i32 } %23, i32 %22, 1
  resume { ptr, i32 } %24

bb17:                                             ; preds = %bb18
  br label %bb14

bb1:                                              ; No predecessors!
  unreachable

bb6:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hab53769abe2ba4f4E"(ptr %self.0, ptr %self.1, double %init) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_32 = alloca [1 x i8], align 1
  %_31 = alloca [1 x i8], align 1
  %len = alloca [8 x i8], align 8
  %i = alloca [8 x i8], align 8
  %acc = alloca [8 x i8], align 8
  %_4 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  %f = alloca [0 x i8], align 1
  br label %bb2

bb2:                                              ; preds = %start
  %1 = icmp eq ptr %self.0, %self.1
  %2 = zext i1 %1 to i8
  store i8 %2, ptr %_4, align 1
  br label %bb3

bb3:                                              ; preds = %bb2
  %3 = load i8, ptr %_4, align 1
  %4 = trunc nuw i8 %3 to i1
  br i1 %4, label %bb4, label %bb5

bb5:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
  store i8 1, ptr %_31, align 1
  store double %init, ptr %acc, align 8
  store i64 0, ptr %i, align 8
  br label %bb7

bb4:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
  store double %init, ptr %_0, align 8
  br label %bb12

bb7:                                              ; preds = %bb5
  br label %bb20

bb20:                                             ; preds = %bb7
; call core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
  call void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h1a1929c68d00aa74E"(ptr %self.1, ptr %self.0, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #8
  br label %bb22

bb22:                                             ; preds = %bb20
  br label %bb23

bb23:                                             ; preds = %bb22
  br label %bb24

bb24:                                             ; preds = %bb23
  %5 = ptrtoint ptr %self.1 to i64
  %6 = ptrtoint ptr %self.0 to i64
  %7 = sub nuw i64 %5, %6
  %8 = udiv exact i64 %7, 24
  store i64 %8, ptr %len, align 8
  br label %bb8

bb25:                                             ; No predecessors!
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #10
  unreachable

bb8:                                              ; preds = %bb11, %bb24
  store i8 0, ptr %_31, align 1
  %_21 = load double, ptr %acc, align 8
  %count = load i64, ptr %i, align 8
  %_45 = getelementptr inbounds nuw %Shape, ptr %self.0, i64 %count
; call core::iter::adapters::map::map_fold::{{closure}}
  %_18 = call double @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h263254ba8cf86963E"(ptr align 1 %f, double %_21, ptr align 8 %_45) #8
  br label %bb9

bb9:                                              ; preds = %bb8
  store double %_18, ptr %acc, align 8
  br label %bb26

bb26:                                             ; preds = %bb9
  %9 = load i64, ptr %i, align 8
; call core::num::<impl usize>::unchecked_add::precondition_check
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h574fcc06d5dcf2cdE"(i64 %9, i64 1, ptr align 8 @alloc_12fdce0839ba33fd8bd1bb0711a36af6) #8
  br label %bb27

bb27:                                             ; preds = %bb26
  %10 = load i64, ptr %i, align 8
  %_27 = add nuw i64 %10, 1
  store i64 %_27, ptr %i, align 8
  %_29 = load i64, ptr %i, align 8
  %_30 = load i64, ptr %len, align 8
  %_28 = icmp eq i64 %_29, %_30
  br i1 %_28, label %bb10, label %bb11

bb11:                                             ; preds = %bb27
  br label %bb8

bb10:                                             ; preds = %bb27
  %11 = load double, ptr %acc, align 8
  store double %11, ptr %_0, align 8
  br label %bb12

bb12:                                             ; preds = %bb4, %bb10
  %12 = load double, ptr %_0, align 8
  ret double %12

bb16:                                             ; No predecessors!
  %13 = load i8, ptr %_31, align 1
  %14 = trunc nuw i8 %13 to i1
  br i1 %14, label %bb15, label %bb13

bb13:                                             ; preds = %bb15, %bb16
  br label %bb18

bb15:                                             ; preds = %bb16
  br label %bb13

bb18:                                             ; preds = %bb13
  %15 = load i8, ptr %_32, align 1
  %16 = trunc nuw i8 %15 to i1
  br i1 %16, label %bb17, label %bb14

bb14:                                             ; preds = %bb17, %bb18
  %17 = load ptr, ptr %0, align 8
  %18 = getelementptr inbounds i8, ptr %0, i64 8
  %19 = load i32, ptr %18, align 8
  %20 = insertvalue { ptr, i32 } poison, ptr %17, 0
  %21 = insertvalue { ptr, i32 } %20, i32 %19, 1
  resume { ptr, i32 } %21

bb17:                                             ; preds = %bb18
  br label %bb14

bb1:                                              ; No predecessors!
  unreachable

bb6:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd0cffcbcfaabd90eE"(ptr %self.0, ptr %self.1, double %init) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_32 = alloca [1 x i8], align 1
  %_31 = alloca [1 x i8], align 1
  %len = alloca [8 x i8], align 8
  %i = alloca [8 x i8], align 8
  %acc = alloca [8 x i8], align 8
  %_4 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  %f = alloca [0 x i8], align 1
  br label %bb2

bb2:                                              ; preds = %start
  %1 = icmp eq ptr %self.0, %self.1
  %2 = zext i1 %1 to i8
  store i8 %2, ptr %_4, align 1
  br label %bb3

bb3:                                              ; preds = %bb2
  %3 = load i8, ptr %_4, align 1
  %4 = trunc nuw i8 %3 to i1
  br i1 %4, label %bb4, label %bb5

bb5:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
  store i8 1, ptr %_31, align 1
  store double %init, ptr %acc, align 8
  store i64 0, ptr %i, align 8
  br label %bb7

bb4:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
  store double %init, ptr %_0, align 8
  br label %bb12

bb7:                                              ; preds = %bb5
  br label %bb20

bb20:                                             ; preds = %bb7
; call core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
  call void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h1a1929c68d00aa74E"(ptr %self.1, ptr %self.0, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #8
  br label %bb22

bb22:                                             ; preds = %bb20
  br label %bb23

bb23:                                             ; preds = %bb22
  br label %bb24

bb24:                                             ; preds = %bb23
  %5 = ptrtoint ptr %self.1 to i64
  %6 = ptrtoint ptr %self.0 to i64
  %7 = sub nuw i64 %5, %6
  %8 = udiv exact i64 %7, 8
  store i64 %8, ptr %len, align 8
  br label %bb8

bb25:                                             ; No predecessors!
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #10
  unreachable

bb8:                                              ; preds = %bb11, %bb24
  store i8 0, ptr %_31, align 1
  %_21 = load double, ptr %acc, align 8
  %count = load i64, ptr %i, align 8
  %_45 = getelementptr inbounds nuw double, ptr %self.0, i64 %count
; call <f64 as core::iter::traits::accum::Product<&f64>>::product::{{closure}}
  %_18 = call double @"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product28_$u7b$$u7b$closure$u7d$$u7d$17h43139f1625a85b97E"(ptr align 1 %f, double %_21, ptr align 8 %_45) #8
  br label %bb9

bb9:                                              ; preds = %bb8
  store double %_18, ptr %acc, align 8
  br label %bb26

bb26:                                             ; preds = %bb9
  %9 = load i64, ptr %i, align 8
; call core::num::<impl usize>::unchecked_add::precondition_check
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h574fcc06d5dcf2cdE"(i64 %9, i64 1, ptr align 8 @alloc_12fdce0839ba33fd8bd1bb0711a36af6) #8
  br label %bb27

bb27:                                             ; preds = %bb26
  %10 = load i64, ptr %i, align 8
  %_27 = add nuw i64 %10, 1
  store i64 %_27, ptr %i, align 8
  %_29 = load i64, ptr %i, align 8
  %_30 = load i64, ptr %len, align 8
  %_28 = icmp eq i64 %_29, %_30
  br i1 %_28, label %bb10, label %bb11

bb11:                                             ; preds = %bb27
  br label %bb8

bb10:                                             ; preds = %bb27
  %11 = load double, ptr %acc, align 8
  store double %11, ptr %_0, align 8
  br label %bb12

bb12:                                             ; preds = %bb4, %bb10
  %12 = load double, ptr %_0, align 8
  ret double %12

bb16:                                             ; No predecessors!
  %13 = load i8, ptr %_31, align 1
  %14 = trunc nuw i8 %13 to i1
  br i1 %14, label %bb15, label %bb13

bb13:                                             ; preds = %bb15, %bb16
  br label %bb18

bb15:                                             ; preds = %bb16
  br label %bb13

bb18:                                             ; preds = %bb13
  %15 = load i8, ptr %_32, align 1
  %16 = trunc nuw i8 %15 to i1
  br i1 %16, label %bb17, label %bb14

bb14:                                             ; preds = %bb17, %bb18
  %17 = load ptr, ptr %0, align 8
  %18 = getelementptr inbounds i8, ptr %0, i64 8
  %19 = load i32, ptr %18, align 8
  %20 = insertvalue { ptr, i32 } poison, ptr %17, 0
  %21 = insertvalue { ptr, i32 } %20, i32 %19, 1
  resume { ptr, i32 } %21

bb17:                                             ; preds = %bb18
  br label %bb14

bb1:                                              ; No predecessors!
  unreachable

bb6:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h23b941ca0c7136acE"(ptr align 8 %self) unnamed_addr #0 {
start:
  %_0 = alloca [8 x i8], align 8
  %ptr = load ptr, ptr %self, align 8
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %end_or_len = load ptr, ptr %0, align 8
  br label %bb4

bb4:                                              ; preds = %start
  %_6 = icmp eq ptr %ptr, %end_or_len
  br i1 %_6, label %bb5, label %bb6

bb6:                                              ; preds = %bb4
  %_16 = getelementptr inbounds nuw double, ptr %ptr, i64 1
  store ptr %_16, ptr %self, align 8
  br label %bb7

bb5:                                              ; preds = %bb4
  store ptr null, ptr %_0, align 8
  br label %bb8

bb7:                                              ; preds = %bb6
  store ptr %ptr, ptr %_0, align 8
  br label %bb8

bb8:                                              ; preds = %bb5, %bb7
  %1 = load ptr, ptr %_0, align 8
  ret ptr %1

bb1:                                              ; No predecessors!
  unreachable

bb2:                                              ; No predecessors!
  unreachable

bb3:                                              ; No predecessors!
  unreachable

bb9:                                              ; No predecessors!
  unreachable

bb10:                                             ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::size_hint
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hb79bb41819a262c4E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  %exact = alloca [8 x i8], align 8
  br label %bb2

bb2:                                              ; preds = %start
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_5 = load ptr, ptr %0, align 8
  %subtracted = load ptr, ptr %self, align 8
  br label %bb5

bb5:                                              ; preds = %bb2
; call core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
  call void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h1a1929c68d00aa74E"(ptr %_5, ptr %subtracted, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #8
  br label %bb7

bb7:                                              ; preds = %bb5
  br label %bb8

bb8:                                              ; preds = %bb7
  br label %bb9

bb9:                                              ; preds = %bb8
  %1 = ptrtoint ptr %_5 to i64
  %2 = ptrtoint ptr %subtracted to i64
  %3 = sub nuw i64 %1, %2
  %4 = udiv exact i64 %3, 8
  store i64 %4, ptr %exact, align 8
  br label %bb3

bb10:                                             ; No predecessors!
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #10
  unreachable

bb3:                                              ; preds = %bb9
  %_7 = load i64, ptr %exact, align 8
  %_8.1 = load i64, ptr %exact, align 8
  store i64 %_7, ptr %_0, align 8
  %5 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 1, ptr %5, align 8
  %6 = getelementptr inbounds i8, ptr %5, i64 8
  store i64 %_8.1, ptr %6, align 8
  ret void

bb1:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::Chunks<T> as core::iter::traits::iterator::Iterator>::next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { ptr, i64 } @"_ZN93_$LT$core..slice..iter..Chunks$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h274d10f71af3dd3aE"(ptr align 8 %self) unnamed_addr #0 {
start:
  %_7 = alloca [32 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  %self.0 = load ptr, ptr %self, align 8
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %self.1 = load i64, ptr %0, align 8
  %1 = icmp eq i64 %self.1, 0
  br i1 %1, label %bb1, label %bb2

bb1:                                              ; preds = %start
  %2 = load ptr, ptr @anon.03197a19e8589195650e583b8e373828.0, align 8
  %3 = load i64, ptr getelementptr inbounds (i8, ptr @anon.03197a19e8589195650e583b8e373828.0, i64 8), align 8
  store ptr %2, ptr %_0, align 8
  %4 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %3, ptr %4, align 8
  br label %bb4

bb2:                                              ; preds = %start
  %_9.0 = load ptr, ptr %self, align 8
  %5 = getelementptr inbounds i8, ptr %self, i64 8
  %_9.1 = load i64, ptr %5, align 8
  %6 = getelementptr inbounds i8, ptr %self, i64 16
  %v2 = load i64, ptr %6, align 8
; call core::cmp::Ord::min
  %chunksz = call i64 @_ZN4core3cmp3Ord3min17ha318652f6e53a08eE(i64 %_9.1, i64 %v2) #8
  %_10.0 = load ptr, ptr %self, align 8
  %7 = getelementptr inbounds i8, ptr %self, i64 8
  %_10.1 = load i64, ptr %7, align 8
; call core::slice::<impl [T]>::split_at
  call void @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8split_at17h3703e3cd0cd94ca2E"(ptr sret([32 x i8]) align 8 %_7, ptr align 8 %_10.0, i64 %_10.1, i64 %chunksz, ptr align 8 @alloc_d80e96b7726bedbe8d12a75fe1ee9d4c) #8
  %fst.0 = load ptr, ptr %_7, align 8
  %8 = getelementptr inbounds i8, ptr %_7, i64 8
  %fst.1 = load i64, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %_7, i64 16
  %snd.0 = load ptr, ptr %9, align 8
  %10 = getelementptr inbounds i8, ptr %9, i64 8
  %snd.1 = load i64, ptr %10, align 8
  store ptr %snd.0, ptr %self, align 8
  %11 = getelementptr inbounds i8, ptr %self, i64 8
  store i64 %snd.1, ptr %11, align 8
  store ptr %fst.0, ptr %_0, align 8
  %12 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %fst.1, ptr %12, align 8
  br label %bb4

bb4:                                              ; preds = %bb2, %bb1
  %13 = load ptr, ptr %_0, align 8
  %14 = getelementptr inbounds i8, ptr %_0, i64 8
  %15 = load i64, ptr %14, align 8
  %16 = insertvalue { ptr, i64 } poison, ptr %13, 0
  %17 = insertvalue { ptr, i64 } %16, i64 %15, 1
  ret { ptr, i64 } %17
}

; <core::ops::try_trait::NeverShortCircuit<T> as core::ops::try_trait::Try>::from_output
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN94_$LT$core..ops..try_trait..NeverShortCircuit$LT$T$GT$$u20$as$u20$core..ops..try_trait..Try$GT$11from_output17h72d7190d0916eb2bE"(double %x) unnamed_addr #0 {
start:
  ret double %x
}

; <core::ops::try_trait::NeverShortCircuit<T> as core::ops::try_trait::Try>::branch
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN94_$LT$core..ops..try_trait..NeverShortCircuit$LT$T$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17hf5f966fac419c130E"(double %self) unnamed_addr #0 {
start:
  ret double %self
}

; <core::slice::iter::Windows<T> as core::iter::traits::iterator::Iterator>::next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { ptr, i64 } @"_ZN94_$LT$core..slice..iter..Windows$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17he84cb04b34bb8c05E"(ptr align 8 %self) unnamed_addr #0 {
start:
  %ret = alloca [16 x i8], align 8
  %0 = getelementptr inbounds i8, ptr %self, i64 16
  %self1 = load i64, ptr %0, align 8
  %_10.0 = load ptr, ptr %self, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 8
  %_10.1 = load i64, ptr %1, align 8
  %_2 = icmp ugt i64 %self1, %_10.1
  br i1 %_2, label %bb1, label %bb2

bb2:                                              ; preds = %start
  %self.0 = load ptr, ptr %self, align 8
  %2 = getelementptr inbounds i8, ptr %self, i64 8
  %self.1 = load i64, ptr %2, align 8
  %3 = getelementptr inbounds i8, ptr %self, i64 16
  %self2 = load i64, ptr %3, align 8
  %_19 = icmp ult i64 %self2, 0
  br i1 %_19, label %bb7, label %bb8

bb1:                                              ; preds = %start
  %4 = load ptr, ptr @anon.03197a19e8589195650e583b8e373828.0, align 8
  %5 = load i64, ptr getelementptr inbounds (i8, ptr @anon.03197a19e8589195650e583b8e373828.0, i64 8), align 8
  store ptr %4, ptr %ret, align 8
  %6 = getelementptr inbounds i8, ptr %ret, i64 8
  store i64 %5, ptr %6, align 8
  br label %bb3

bb8:                                              ; preds = %bb2
  %_13 = icmp ule i64 %self2, %self.1
  br i1 %_13, label %bb4, label %bb5

bb7:                                              ; preds = %bb2
  br label %bb6

bb5:                                              ; preds = %bb8
  br label %bb6

bb4:                                              ; preds = %bb8
  store ptr %self.0, ptr %ret, align 8
  %7 = getelementptr inbounds i8, ptr %ret, i64 8
  store i64 %self2, ptr %7, align 8
  %self.03 = load ptr, ptr %self, align 8
  %8 = getelementptr inbounds i8, ptr %self, i64 8
  %self.14 = load i64, ptr %8, align 8
  %_21 = icmp ugt i64 1, %self.14
  br i1 %_21, label %bb9, label %bb10

bb6:                                              ; preds = %bb7, %bb5
; call core::slice::index::slice_index_fail
  call void @_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail(i64 0, i64 %self2, i64 %self.1, ptr align 8 @alloc_b2f28986b414e660fff9151eee01a1b2) #10
  unreachable

bb10:                                             ; preds = %bb4
  %new_len = sub nuw i64 %self.14, 1
  %_28 = getelementptr inbounds nuw double, ptr %self.03, i64 1
  store ptr %_28, ptr %self, align 8
  %9 = getelementptr inbounds i8, ptr %self, i64 8
  store i64 %new_len, ptr %9, align 8
  br label %bb3

bb9:                                              ; preds = %bb4
; call core::slice::index::slice_index_fail
  call void @_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail(i64 1, i64 %self.14, i64 %self.14, ptr align 8 @alloc_31e0c595875695c77fd2f54110592d27) #10
  unreachable

bb3:                                              ; preds = %bb1, %bb10
  %10 = load ptr, ptr %ret, align 8
  %11 = getelementptr inbounds i8, ptr %ret, i64 8
  %12 = load i64, ptr %11, align 8
  %13 = insertvalue { ptr, i64 } poison, ptr %10, 0
  %14 = insertvalue { ptr, i64 } %13, i64 %12, 1
  ret { ptr, i64 } %14
}

; <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::Try>::from_output
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, ptr } @"_ZN95_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..Try$GT$11from_output17h34c945a1220e9ac6E"() unnamed_addr #0 {
start:
  ret { i64, ptr } { i64 undef, ptr null }
}

; <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::Try>::from_output
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, double } @"_ZN95_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..Try$GT$11from_output17hab6bb7e98aa51c09E"(double %output) unnamed_addr #0 {
start:
  %0 = insertvalue { i64, double } { i64 0, double poison }, double %output, 1
  ret { i64, double } %0
}

; <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::Try>::from_output
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @"_ZN95_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..Try$GT$11from_output17hf5db9c731e2ac75fE"(ptr sret([16 x i8]) align 8 %_0, double %output) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %output, ptr %0, align 8
  store i64 2, ptr %_0, align 8
  ret void
}

; <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::Try>::branch
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @"_ZN95_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h304da30b79238219E"(ptr sret([16 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  %0 = load i64, ptr %self, align 8
  %1 = icmp eq i64 %0, 2
  %_2 = select i1 %1, i64 0, i64 1
  %2 = trunc nuw i64 %_2 to i1
  br i1 %2, label %bb2, label %bb3

bb2:                                              ; preds = %start
  %b.0 = load i64, ptr %self, align 8
  %3 = getelementptr inbounds i8, ptr %self, i64 8
  %b.1 = load double, ptr %3, align 8
  store i64 %b.0, ptr %_0, align 8
  %4 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %b.1, ptr %4, align 8
  br label %bb4

bb3:                                              ; preds = %start
  %5 = getelementptr inbounds i8, ptr %self, i64 8
  %c = load double, ptr %5, align 8
  %6 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %c, ptr %6, align 8
  store i64 2, ptr %_0, align 8
  br label %bb4

bb4:                                              ; preds = %bb2, %bb3
  ret void

bb1:                                              ; No predecessors!
  unreachable
}

; <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::Try>::branch
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, ptr } @"_ZN95_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h8a52550fa2e3bfddE"(i64 %0, ptr align 8 %1) unnamed_addr #0 {
start:
  %_0 = alloca [16 x i8], align 8
  %self = alloca [16 x i8], align 8
  store i64 %0, ptr %self, align 8
  %2 = getelementptr inbounds i8, ptr %self, i64 8
  store ptr %1, ptr %2, align 8
  %3 = load i64, ptr %self, align 8
  %4 = getelementptr inbounds i8, ptr %self, i64 8
  %5 = load ptr, ptr %4, align 8
  %6 = ptrtoint ptr %5 to i64
  %7 = icmp eq i64 %6, 0
  %_2 = select i1 %7, i64 0, i64 1
  %8 = trunc nuw i64 %_2 to i1
  br i1 %8, label %bb2, label %bb3

bb2:                                              ; preds = %start
  %b.0 = load i64, ptr %self, align 8
  %9 = getelementptr inbounds i8, ptr %self, i64 8
  %b.1 = load ptr, ptr %9, align 8
  store i64 %b.0, ptr %_0, align 8
  %10 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr %b.1, ptr %10, align 8
  br label %bb4

bb3:                                              ; preds = %start
  %11 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr null, ptr %11, align 8
  br label %bb4

bb4:                                              ; preds = %bb2, %bb3
  %12 = load i64, ptr %_0, align 8
  %13 = getelementptr inbounds i8, ptr %_0, i64 8
  %14 = load ptr, ptr %13, align 8
  %15 = insertvalue { i64, ptr } poison, i64 %12, 0
  %16 = insertvalue { i64, ptr } %15, ptr %14, 1
  ret { i64, ptr } %16

bb1:                                              ; No predecessors!
  unreachable
}

; <core::ops::control_flow::ControlFlow<B,C> as core::ops::try_trait::Try>::branch
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, double } @"_ZN95_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17hcaec5b1d643e7944E"(i64 %0, double %1) unnamed_addr #0 {
start:
  %_0 = alloca [16 x i8], align 8
  %self = alloca [16 x i8], align 8
  store i64 %0, ptr %self, align 8
  %2 = getelementptr inbounds i8, ptr %self, i64 8
  store double %1, ptr %2, align 8
  %_2 = load i64, ptr %self, align 8
  %3 = getelementptr inbounds i8, ptr %self, i64 8
  %4 = load double, ptr %3, align 8
  %5 = trunc nuw i64 %_2 to i1
  br i1 %5, label %bb2, label %bb3

bb2:                                              ; preds = %start
  %6 = getelementptr inbounds i8, ptr %self, i64 8
  %b = load double, ptr %6, align 8
  %7 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %b, ptr %7, align 8
  store i64 1, ptr %_0, align 8
  br label %bb4

bb3:                                              ; preds = %start
  %8 = getelementptr inbounds i8, ptr %self, i64 8
  %c = load double, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %c, ptr %9, align 8
  store i64 0, ptr %_0, align 8
  br label %bb4

bb4:                                              ; preds = %bb2, %bb3
  %10 = load i64, ptr %_0, align 8
  %11 = getelementptr inbounds i8, ptr %_0, i64 8
  %12 = load double, ptr %11, align 8
  %13 = insertvalue { i64, double } poison, i64 %10, 0
  %14 = insertvalue { i64, double } %13, double %12, 1
  ret { i64, double } %14

bb1:                                              ; No predecessors!
  unreachable
}

; <core::iter::adapters::rev::Rev<I> as core::iter::traits::iterator::Iterator>::nth
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, ptr } @"_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$3nth17h2a0bc45310438579E"(ptr align 8 %self, i64 %n) unnamed_addr #0 {
start:
; call core::iter::traits::double_ended::DoubleEndedIterator::nth_back
  %0 = call { i64, ptr } @_ZN4core4iter6traits12double_ended19DoubleEndedIterator8nth_back17hfdc4cfd6309e39eaE(ptr align 8 %self, i64 %n) #8
  %_0.0 = extractvalue { i64, ptr } %0, 0
  %_0.1 = extractvalue { i64, ptr } %0, 1
  %1 = insertvalue { i64, ptr } poison, i64 %_0.0, 0
  %2 = insertvalue { i64, ptr } %1, ptr %_0.1, 1
  ret { i64, ptr } %2
}

; <core::iter::adapters::rev::Rev<I> as core::iter::traits::iterator::Iterator>::next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, ptr } @"_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h2edb98d25b684aabE"(ptr align 8 %self) unnamed_addr #0 {
start:
; call <core::iter::adapters::filter::Filter<I,P> as core::iter::traits::double_ended::DoubleEndedIterator>::next_back
  %0 = call { i64, ptr } @"_ZN123_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h94feafc6553f3c91E"(ptr align 8 %self) #8
  %_0.0 = extractvalue { i64, ptr } %0, 0
  %_0.1 = extractvalue { i64, ptr } %0, 1
  %1 = insertvalue { i64, ptr } poison, i64 %_0.0, 0
  %2 = insertvalue { i64, ptr } %1, ptr %_0.1, 1
  ret { i64, ptr } %2
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_adapters(ptr align 8 %x) unnamed_addr #1 {
start:
  %_13 = alloca [24 x i8], align 8
  %_12 = alloca [32 x i8], align 8
  %_11 = alloca [32 x i8], align 8
  %_8 = alloca [24 x i8], align 8
  %_7 = alloca [24 x i8], align 8
  %_6 = alloca [24 x i8], align 8
  %_5 = alloca [40 x i8], align 8
  %_4 = alloca [40 x i8], align 8
  %_3 = alloca [72 x i8], align 8
  %_2 = alloca [80 x i8], align 8
; call core::slice::<impl [T]>::iter
  %0 = call { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h67a51a9b02975442E"(ptr align 8 %x, i64 6) #8
  %_9.0 = extractvalue { ptr, ptr } %0, 0
  %_9.1 = extractvalue { ptr, ptr } %0, 1
; call core::iter::traits::iterator::Iterator::enumerate
  call void @_ZN4core4iter6traits8iterator8Iterator9enumerate17h11e4f6a2601b5a0aE(ptr sret([24 x i8]) align 8 %_8, ptr %_9.0, ptr %_9.1) #8
; call core::iter::traits::iterator::Iterator::filter
  call void @_ZN4core4iter6traits8iterator8Iterator6filter17hc1b828bd613e7f73E(ptr sret([24 x i8]) align 8 %_7, ptr align 8 %_8) #8
; call core::iter::traits::iterator::Iterator::rev
  call void @_ZN4core4iter6traits8iterator8Iterator3rev17h51c91070d365adecE(ptr sret([24 x i8]) align 8 %_6, ptr align 8 %_7) #8
; call core::iter::traits::iterator::Iterator::step_by
  call void @_ZN4core4iter6traits8iterator8Iterator7step_by17he6b914880ef6d0b4E(ptr sret([40 x i8]) align 8 %_5, ptr align 8 %_6, i64 2) #8
; call core::iter::traits::iterator::Iterator::map
  call void @_ZN4core4iter6traits8iterator8Iterator3map17h3ce4d1c0daef9358E(ptr sret([40 x i8]) align 8 %_4, ptr align 8 %_5) #8
; call core::slice::<impl [T]>::iter
  %1 = call { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h67a51a9b02975442E"(ptr align 8 %x, i64 6) #8
  %_14.0 = extractvalue { ptr, ptr } %1, 0
  %_14.1 = extractvalue { ptr, ptr } %1, 1
; call core::iter::traits::iterator::Iterator::skip
  call void @_ZN4core4iter6traits8iterator8Iterator4skip17hac04fadc08d9fafaE(ptr sret([24 x i8]) align 8 %_13, ptr %_14.0, ptr %_14.1, i64 1) #8
; call core::iter::traits::iterator::Iterator::take
  call void @_ZN4core4iter6traits8iterator8Iterator4take17h50f442f0d12c80d2E(ptr sret([32 x i8]) align 8 %_12, ptr align 8 %_13, i64 2) #8
; call core::iter::traits::iterator::Iterator::copied
  call void @_ZN4core4iter6traits8iterator8Iterator6copied17h42940aab3017a123E(ptr sret([32 x i8]) align 8 %_11, ptr align 8 %_12) #9
; call core::iter::traits::iterator::Iterator::chain
  call void @_ZN4core4iter6traits8iterator8Iterator5chain17h6533761177f8f0d5E(ptr sret([72 x i8]) align 8 %_3, ptr align 8 %_4, ptr align 8 %_11) #8
; call core::iter::traits::iterator::Iterator::scan
  call void @_ZN4core4iter6traits8iterator8Iterator4scan17h598108943ba37aa6E(ptr sret([80 x i8]) align 8 %_2, ptr align 8 %_3, double 1.000000e+00) #8
; call core::iter::traits::iterator::Iterator::sum
  %_0 = call double @_ZN4core4iter6traits8iterator8Iterator3sum17h19b54f33ed6d0608E(ptr align 8 %_2) #9
  ret double %_0
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_closure_objects(double %x, double %0) unnamed_addr #1 {
start:
  %shift = alloca [8 x i8], align 8
  %square = alloca [8 x i8], align 8
  %k = alloca [8 x i8], align 8
  store double %0, ptr %k, align 8
  %1 = load double, ptr %k, align 8
  store double %1, ptr %square, align 8
  store ptr %k, ptr %shift, align 8
; call rust_iterators::through_reference
  %_6 = call double @_ZN14rust_iterators17through_reference17h78d9cddca2821071E(ptr align 1 %square, ptr align 8 @vtable.0, double %x) #11
; call rust_iterators::through_reference
  %_9 = call double @_ZN14rust_iterators17through_reference17h78d9cddca2821071E(ptr align 1 %shift, ptr align 8 @vtable.1, double %x) #11
  %_0 = fadd double %_6, %_9
  ret double %_0
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_closures(double %0, double %1) unnamed_addr #1 {
start:
  %add = alloca [16 x i8], align 8
  %total = alloca [8 x i8], align 8
  %k = alloca [8 x i8], align 8
  %x = alloca [8 x i8], align 8
  store double %0, ptr %x, align 8
  store double %1, ptr %k, align 8
  store double 0.000000e+00, ptr %total, align 8
  store ptr %total, ptr %add, align 8
  %2 = getelementptr inbounds i8, ptr %add, i64 8
  store ptr %k, ptr %2, align 8
  %_9 = load double, ptr %x, align 8
; call rust_iterators::rust_closures::{{closure}}
  call void @"_ZN14rust_iterators13rust_closures28_$u7b$$u7b$closure$u7d$$u7d$17h3faba0ec660b76b9E"(ptr align 8 %add, double %_9) #8
  %3 = load double, ptr %x, align 8
; call rust_iterators::apply_twice
  %_13 = call double @_ZN14rust_iterators11apply_twice17h2df6ae8b9bb28465E(ptr align 8 %k, ptr align 8 %x, double %3) #9
; call rust_iterators::rust_closures::{{closure}}
  call void @"_ZN14rust_iterators13rust_closures28_$u7b$$u7b$closure$u7d$$u7d$17h3faba0ec660b76b9E"(ptr align 8 %add, double %_13) #8
  %_0 = load double, ptr %total, align 8
  ret double %_0
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_enum_areas(ptr align 8 %x) unnamed_addr #1 {
start:
  %_15 = alloca [24 x i8], align 8
  %_14 = alloca [24 x i8], align 8
  %_7 = alloca [24 x i8], align 8
  %_3 = alloca [24 x i8], align 8
  %shapes = alloca [96 x i8], align 8
  %0 = getelementptr inbounds nuw double, ptr %x, i64 0
  %_4 = load double, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %_3, i64 8
  store double %_4, ptr %1, align 8
  store i64 0, ptr %_3, align 8
  %2 = getelementptr inbounds nuw double, ptr %x, i64 1
  %_8 = load double, ptr %2, align 8
  %3 = getelementptr inbounds nuw double, ptr %x, i64 2
  %_11 = load double, ptr %3, align 8
  %4 = getelementptr inbounds i8, ptr %_7, i64 8
  store double %_8, ptr %4, align 8
  %5 = getelementptr inbounds i8, ptr %_7, i64 16
  store double %_11, ptr %5, align 8
  store i64 1, ptr %_7, align 8
  %6 = getelementptr inbounds i8, ptr %_14, i64 8
  store i64 3, ptr %6, align 8
  store i64 2, ptr %_14, align 8
  %7 = getelementptr inbounds nuw double, ptr %x, i64 2
  %_16 = load double, ptr %7, align 8
  %8 = getelementptr inbounds nuw double, ptr %x, i64 3
  %_19 = load double, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %_15, i64 8
  store double %_16, ptr %9, align 8
  %10 = getelementptr inbounds i8, ptr %_15, i64 16
  store double %_19, ptr %10, align 8
  store i64 1, ptr %_15, align 8
  %11 = getelementptr inbounds nuw %Shape, ptr %shapes, i64 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %11, ptr align 8 %_3, i64 24, i1 false)
  %12 = getelementptr inbounds nuw %Shape, ptr %shapes, i64 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %12, ptr align 8 %_7, i64 24, i1 false)
  %13 = getelementptr inbounds nuw %Shape, ptr %shapes, i64 2
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %13, ptr align 8 %_14, i64 24, i1 false)
  %14 = getelementptr inbounds nuw %Shape, ptr %shapes, i64 3
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %14, ptr align 8 %_15, i64 24, i1 false)
; call core::slice::<impl [T]>::iter
  %15 = call { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hb58d0219e9dca6baE"(ptr align 8 %shapes, i64 4) #8
  %_23.0 = extractvalue { ptr, ptr } %15, 0
  %_23.1 = extractvalue { ptr, ptr } %15, 1
; call core::iter::traits::iterator::Iterator::map
  %16 = call { ptr, ptr } @_ZN4core4iter6traits8iterator8Iterator3map17hcb63a6e372adc029E(ptr %_23.0, ptr %_23.1) #8
  %_22.0 = extractvalue { ptr, ptr } %16, 0
  %_22.1 = extractvalue { ptr, ptr } %16, 1
; call <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h421b2257e6afcd08E"(ptr %_22.0, ptr %_22.1, double 1.000000e+00) #9
  ret double %_0
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_matrix_product(ptr align 8 %x) unnamed_addr #1 {
start:
  %0 = alloca [48 x i8], align 8
  %1 = alloca [48 x i8], align 8
  %c = alloca [32 x i8], align 8
  %_40 = alloca [16 x i8], align 8
  %_33 = alloca [16 x i8], align 8
  %_26 = alloca [16 x i8], align 8
  %_25 = alloca [48 x i8], align 8
  %b = alloca [48 x i8], align 8
  %_14 = alloca [24 x i8], align 8
  %_4 = alloca [24 x i8], align 8
  %_3 = alloca [48 x i8], align 8
  %a = alloca [48 x i8], align 8
  %2 = getelementptr inbounds nuw double, ptr %x, i64 0
  %_5 = load double, ptr %2, align 8
  %3 = getelementptr inbounds nuw double, ptr %x, i64 1
  %_8 = load double, ptr %3, align 8
  %4 = getelementptr inbounds nuw double, ptr %x, i64 2
  %_11 = load double, ptr %4, align 8
  %5 = getelementptr inbounds nuw double, ptr %_4, i64 0
  store double %_5, ptr %5, align 8
  %6 = getelementptr inbounds nuw double, ptr %_4, i64 1
  store double %_8, ptr %6, align 8
  %7 = getelementptr inbounds nuw double, ptr %_4, i64 2
  store double %_11, ptr %7, align 8
  %8 = getelementptr inbounds nuw double, ptr %x, i64 3
  %_15 = load double, ptr %8, align 8
  %9 = getelementptr inbounds nuw double, ptr %x, i64 4
  %_18 = load double, ptr %9, align 8
  %10 = getelementptr inbounds nuw double, ptr %x, i64 5
  %_21 = load double, ptr %10, align 8
  %11 = getelementptr inbounds nuw double, ptr %_14, i64 0
  store double %_15, ptr %11, align 8
  %12 = getelementptr inbounds nuw double, ptr %_14, i64 1
  store double %_18, ptr %12, align 8
  %13 = getelementptr inbounds nuw double, ptr %_14, i64 2
  store double %_21, ptr %13, align 8
  %14 = getelementptr inbounds nuw [3 x double], ptr %_3, i64 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %14, ptr align 8 %_4, i64 24, i1 false)
  %15 = getelementptr inbounds nuw [3 x double], ptr %_3, i64 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %15, ptr align 8 %_14, i64 24, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %a, ptr align 8 %_3, i64 48, i1 false)
  %16 = getelementptr inbounds nuw double, ptr %x, i64 0
  %_27 = load double, ptr %16, align 8
  %17 = getelementptr inbounds nuw double, ptr %x, i64 3
  %_30 = load double, ptr %17, align 8
  %18 = getelementptr inbounds nuw double, ptr %_26, i64 0
  store double %_27, ptr %18, align 8
  %19 = getelementptr inbounds nuw double, ptr %_26, i64 1
  store double %_30, ptr %19, align 8
  %20 = getelementptr inbounds nuw double, ptr %x, i64 1
  %_34 = load double, ptr %20, align 8
  %21 = getelementptr inbounds nuw double, ptr %x, i64 4
  %_37 = load double, ptr %21, align 8
  %22 = getelementptr inbounds nuw double, ptr %_33, i64 0
  store double %_34, ptr %22, align 8
  %23 = getelementptr inbounds nuw double, ptr %_33, i64 1
  store double %_37, ptr %23, align 8
  %24 = getelementptr inbounds nuw double, ptr %x, i64 2
  %_41 = load double, ptr %24, align 8
  %25 = getelementptr inbounds nuw double, ptr %x, i64 5
  %_44 = load double, ptr %25, align 8
  %26 = getelementptr inbounds nuw double, ptr %_40, i64 0
  store double %_41, ptr %26, align 8
  %27 = getelementptr inbounds nuw double, ptr %_40, i64 1
  store double %_44, ptr %27, align 8
  %28 = getelementptr inbounds nuw [2 x double], ptr %_25, i64 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %28, ptr align 8 %_26, i64 16, i1 false)
  %29 = getelementptr inbounds nuw [2 x double], ptr %_25, i64 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %29, ptr align 8 %_33, i64 16, i1 false)
  %30 = getelementptr inbounds nuw [2 x double], ptr %_25, i64 2
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %30, ptr align 8 %_40, i64 16, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %b, ptr align 8 %_25, i64 48, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %1, ptr align 8 %a, i64 48, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %b, i64 48, i1 false)
; call <rust_iterators::Matrix<_,_> as core::ops::arith::Mul<rust_iterators::Matrix<_,_>>>::mul
  call void @"_ZN120_$LT$rust_iterators..Matrix$LT$_$C$_$GT$$u20$as$u20$core..ops..arith..Mul$LT$rust_iterators..Matrix$LT$_$C$_$GT$$GT$$GT$3mul17ha381d42158fded7aE"(ptr sret([32 x i8]) align 8 %c, ptr align 8 %1, ptr align 8 %0) #9
  %31 = getelementptr inbounds nuw [2 x double], ptr %c, i64 0
  %32 = getelementptr inbounds nuw double, ptr %31, i64 0
  %_49 = load double, ptr %32, align 8
  %33 = getelementptr inbounds nuw [2 x double], ptr %c, i64 1
  %34 = getelementptr inbounds nuw double, ptr %33, i64 1
  %_54 = load double, ptr %34, align 8
  %_48 = fmul double %_49, %_54
  %35 = getelementptr inbounds nuw [2 x double], ptr %c, i64 0
  %36 = getelementptr inbounds nuw double, ptr %35, i64 1
  %_60 = load double, ptr %36, align 8
  %37 = getelementptr inbounds nuw [2 x double], ptr %c, i64 1
  %38 = getelementptr inbounds nuw double, ptr %37, i64 0
  %_65 = load double, ptr %38, align 8
  %_59 = fmul double %_60, %_65
  %_0 = fsub double %_48, %_59
  ret double %_0
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_options(double %a, double %b) unnamed_addr #1 {
start:
; call rust_iterators::both
  %0 = call { i64, double } @_ZN14rust_iterators4both17hbf226b26270fcbe7E(double %a, double %b) #9
  %_4.0 = extractvalue { i64, double } %0, 0
  %_4.1 = extractvalue { i64, double } %0, 1
  %_5 = fmul double %a, %b
; call core::option::Option<T>::unwrap_or
  %_3 = call double @"_ZN4core6option15Option$LT$T$GT$9unwrap_or17h9ac2de73173ae565E"(i64 %_4.0, double %_4.1, double %_5) #8
  %_8 = fmul double %a, %a
; call rust_iterators::both
  %1 = call { i64, double } @_ZN14rust_iterators4both17hbf226b26270fcbe7E(double %b, double %_8) #9
  %_7.0 = extractvalue { i64, double } %1, 0
  %_7.1 = extractvalue { i64, double } %1, 1
; call core::option::Option<T>::map_or
  %_6 = call double @"_ZN4core6option15Option$LT$T$GT$6map_or17h3a39cbed3f2ef92eE"(i64 %_7.0, double %_7.1, double 0.000000e+00) #8
  %_0 = fadd double %_3, %_6
  ret double %_0
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_trait_objects(double %0, double %1, i32 %which) unnamed_addr #1 {
start:
  %_16 = alloca [32 x i8], align 8
  %laws = alloca [32 x i8], align 8
  %second = alloca [8 x i8], align 8
  %first = alloca [8 x i8], align 8
  %b = alloca [8 x i8], align 8
  %a = alloca [8 x i8], align 8
  store double %0, ptr %a, align 8
  store double %1, ptr %b, align 8
  %2 = load double, ptr %a, align 8
  store double %2, ptr %first, align 8
  %3 = load double, ptr %b, align 8
  store double %3, ptr %second, align 8
  %_7 = icmp eq i32 %which, 0
  br i1 %_7, label %bb1, label %bb2

bb2:                                              ; preds = %start
  %4 = getelementptr inbounds nuw { ptr, ptr }, ptr %laws, i64 0
  store ptr %second, ptr %4, align 8
  %5 = getelementptr inbounds i8, ptr %4, i64 8
  store ptr @vtable.2, ptr %5, align 8
  %6 = getelementptr inbounds nuw { ptr, ptr }, ptr %laws, i64 1
  store ptr %second, ptr %6, align 8
  %7 = getelementptr inbounds i8, ptr %6, i64 8
  store ptr @vtable.2, ptr %7, align 8
  br label %bb3

bb1:                                              ; preds = %start
  %8 = getelementptr inbounds nuw { ptr, ptr }, ptr %laws, i64 0
  store ptr %first, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %8, i64 8
  store ptr @vtable.3, ptr %9, align 8
  %10 = getelementptr inbounds nuw { ptr, ptr }, ptr %laws, i64 1
  store ptr %second, ptr %10, align 8
  %11 = getelementptr inbounds i8, ptr %10, i64 8
  store ptr @vtable.2, ptr %11, align 8
  br label %bb3

bb3:                                              ; preds = %bb1, %bb2
; call core::slice::<impl [T]>::iter
  %12 = call { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hcb9f0383efb880b1E"(ptr align 8 %laws, i64 2) #8
  %_17.0 = extractvalue { ptr, ptr } %12, 0
  %_17.1 = extractvalue { ptr, ptr } %12, 1
; call core::iter::traits::iterator::Iterator::map
  call void @_ZN4core4iter6traits8iterator8Iterator3map17hb395d62a7e7a2b43E(ptr sret([32 x i8]) align 8 %_16, ptr %_17.0, ptr %_17.1, ptr align 8 %a, ptr align 8 %b) #8
; call core::iter::traits::iterator::Iterator::sum
  %_0 = call double @_ZN4core4iter6traits8iterator8Iterator3sum17h905872e088ffc775E(ptr align 8 %_16) #9
  ret double %_0
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_windows_and_chunks(ptr align 8 %x) unnamed_addr #1 {
start:
  %_8 = alloca [24 x i8], align 8
  %_7 = alloca [24 x i8], align 8
  %_4 = alloca [24 x i8], align 8
  %_3 = alloca [24 x i8], align 8
; call core::slice::<impl [T]>::windows
  call void @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7windows17h4c386f88962b0e93E"(ptr sret([24 x i8]) align 8 %_4, ptr align 8 %x, i64 6, i64 2, ptr align 8 @alloc_8d5a8809044c581507ca24e573d7f4c5) #8
; call core::iter::traits::iterator::Iterator::map
  call void @_ZN4core4iter6traits8iterator8Iterator3map17h0a98a768304873b0E(ptr sret([24 x i8]) align 8 %_3, ptr align 8 %_4) #8
; call core::iter::traits::iterator::Iterator::sum
  %rough = call double @_ZN4core4iter6traits8iterator8Iterator3sum17h9e31d366f742a7bfE(ptr align 8 %_3) #9
; call core::slice::<impl [T]>::chunks
  call void @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$6chunks17hc2482dbc364af01eE"(ptr sret([24 x i8]) align 8 %_8, ptr align 8 %x, i64 6, i64 4, ptr align 8 @alloc_5e2a1ccc2424ed8717895c87ab66391f) #8
; call core::iter::traits::iterator::Iterator::map
  call void @_ZN4core4iter6traits8iterator8Iterator3map17h20e5a73dc82c9ebeE(ptr sret([24 x i8]) align 8 %_7, ptr align 8 %_8) #8
; call core::iter::traits::iterator::Iterator::sum
  %pairs = call double @_ZN4core4iter6traits8iterator8Iterator3sum17h9c184d1c376cb26dE(ptr align 8 %_7) #9
  %_0 = fmul double %rough, %pairs
  ret double %_0
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_zip_map_sum(ptr align 8 %x, ptr align 8 %y) unnamed_addr #1 {
start:
  %_5 = alloca [48 x i8], align 8
  %_4 = alloca [48 x i8], align 8
; call core::slice::<impl [T]>::iter
  %0 = call { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h67a51a9b02975442E"(ptr align 8 %x, i64 4) #8
  %_6.0 = extractvalue { ptr, ptr } %0, 0
  %_6.1 = extractvalue { ptr, ptr } %0, 1
; call core::slice::<impl [T]>::iter
  %1 = call { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h67a51a9b02975442E"(ptr align 8 %y, i64 4) #8
  %_8.0 = extractvalue { ptr, ptr } %1, 0
  %_8.1 = extractvalue { ptr, ptr } %1, 1
; call core::iter::traits::iterator::Iterator::zip
  call void @_ZN4core4iter6traits8iterator8Iterator3zip17h0efe58fa76aeb8d5E(ptr sret([48 x i8]) align 8 %_5, ptr %_6.0, ptr %_6.1, ptr %_8.0, ptr %_8.1) #8
; call core::iter::traits::iterator::Iterator::map
  call void @_ZN4core4iter6traits8iterator8Iterator3map17h8a74926514148153E(ptr sret([48 x i8]) align 8 %_4, ptr align 8 %_5) #8
; call core::iter::traits::iterator::Iterator::sum
  %_3 = call double @_ZN4core4iter6traits8iterator8Iterator3sum17hb739d668d6652a04E(ptr align 8 %_4) #9
; call core::slice::<impl [T]>::iter
  %2 = call { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h67a51a9b02975442E"(ptr align 8 %x, i64 4) #8
  %_11.0 = extractvalue { ptr, ptr } %2, 0
  %_11.1 = extractvalue { ptr, ptr } %2, 1
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::fold
  %_10 = call double @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3e1976309d5e6d30E"(ptr %_11.0, ptr %_11.1, double 1.000000e+00) #8
  %_0 = fmul double %_3, %_10
  ret double %_0
}

; Function Attrs: nounwind nonlazybind uwtable
declare i32 @rust_eh_personality(i32, i32, i64, ptr, ptr) unnamed_addr #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

; core::panicking::panic
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1, i64, ptr align 8) unnamed_addr #5

; core::panicking::panic_bounds_check
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64, i64, ptr align 8) unnamed_addr #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.powi.f64.i32(double, i32) #7

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #7

; core::panicking::panic_nounwind_fmt
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr, ptr, i1 zeroext, ptr align 8) unnamed_addr #5

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #7

; core::panicking::panic_fmt
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr, ptr, ptr align 8) unnamed_addr #5

; core::option::expect_failed
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed(ptr align 1, i64, ptr align 8) unnamed_addr #5

; core::slice::index::slice_index_fail
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail(i64, i64, i64, ptr align 8) unnamed_addr #5

attributes #0 = { inlinehint nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { noinline nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { cold nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { cold noinline noreturn nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { inlinehint nounwind }
attributes #9 = { nounwind }
attributes #10 = { noinline noreturn nounwind }
attributes #11 = { noinline nounwind }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{}
