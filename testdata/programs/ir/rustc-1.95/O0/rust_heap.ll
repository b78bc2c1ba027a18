; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=0 -C panic=abort --emit=llvm-ir rust/rust_heap.rs -o ir/rustc-1.95/O0/rust_heap.ll
; ModuleID = 'rust_heap.400bd6dfcf5d2307-cgu.0'
source_filename = "rust_heap.400bd6dfcf5d2307-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%"alloc::boxed::Box<dyn core::ops::function::Fn(f64) -> f64>" = type { %"core::ptr::unique::Unique<dyn core::ops::function::Fn(f64) -> f64>", %"alloc::alloc::Global" }
%"core::ptr::unique::Unique<dyn core::ops::function::Fn(f64) -> f64>" = type { %"core::ptr::non_null::NonNull<dyn core::ops::function::Fn(f64) -> f64>", %"core::marker::PhantomData<dyn core::ops::function::Fn(f64) -> f64>" }
%"core::ptr::non_null::NonNull<dyn core::ops::function::Fn(f64) -> f64>" = type { { ptr, ptr } }
%"core::marker::PhantomData<dyn core::ops::function::Fn(f64) -> f64>" = type {}
%"alloc::alloc::Global" = type {}

@anon.7a227f46573bc12763725085db6bff8c.0 = private unnamed_addr constant <{ [4 x i8], [4 x i8] }> <{ [4 x i8] zeroinitializer, [4 x i8] undef }>, align 4
@alloc_59149eeb649f39d9180425e3764054a3 = private unnamed_addr constant [79 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/iter/range.rs\00", align 1
@alloc_8a7813f1a038cd71090e4a0dcbf8eae3 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_59149eeb649f39d9180425e3764054a3, [16 x i8] c"N\00\00\00\00\00\00\00\B2\01\00\00\01\00\00\00" }>, align 8
@alloc_3e1ebac14318b612ab4efabc52799932 = private unnamed_addr constant [186 x i8] c"unsafe precondition(s) violated: usize::unchecked_add cannot overflow\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_560a59ed819b9d9a5841f6e731c4c8e5 = private unnamed_addr constant [210 x i8] c"unsafe precondition(s) violated: NonNull::new_unchecked requires that the pointer is non-null\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_0625062a5eee489a7813ee965a38d15a = private unnamed_addr constant [198 x i8] c"unsafe precondition(s) violated: Alignment::new_unchecked requires a power of two\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_de4e626d456b04760e72bc785ed7e52a = private unnamed_addr constant [201 x i8] c"unsafe precondition(s) violated: ptr::offset_from_unsigned requires `self >= origin`\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_cd6787beacc65dd083ad158e8e78e243 = private unnamed_addr constant [73 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/cell.rs\00", align 1
@alloc_8b1bd8a54ddd8487fd1124e96f669cec = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_cd6787beacc65dd083ad158e8e78e243, [16 x i8] c"H\00\00\00\00\00\00\00\F0\04\00\00&\00\00\00" }>, align 8
@alloc_f37b20c298c2c3e67b6dd7966bb8290f = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_cd6787beacc65dd083ad158e8e78e243, [16 x i8] c"H\00\00\00\00\00\00\00\93\04\00\00&\00\00\00" }>, align 8
@alloc_64e308ef4babfeb8b6220184de794a17 = private unnamed_addr constant [221 x i8] c"unsafe precondition(s) violated: hint::assert_unchecked must never be called when the condition is false\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_75fb06c2453febd814e73f5f2e72ae38 = private unnamed_addr constant [199 x i8] c"unsafe precondition(s) violated: hint::unreachable_unchecked must never be reached\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_8cf3531fd3c828ab298b686071a40c17 = private unnamed_addr constant [259 x i8] c"unsafe precondition(s) violated: Layout::from_size_alignment_unchecked requires that the rounded-up allocation size does not exceed isize::MAX\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_9f19ebb31b378a5b93b5179ea6021a1b = private unnamed_addr constant [72 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/rc.rs\00", align 1
@alloc_eb2c8ee2a0602e61d03787d63d316b31 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9f19ebb31b378a5b93b5179ea6021a1b, [16 x i8] c"G\00\00\00\00\00\00\00\9F\0E\00\00\0D\00\00\00" }>, align 8
@alloc_88bfb5085a97a9f03cee2b9c3c42dd08 = private unnamed_addr constant [81 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/non_null.rs\00", align 1
@alloc_b32cf8b9ab30c790bbc0840b2fa926d9 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_88bfb5085a97a9f03cee2b9c3c42dd08, [16 x i8] c"P\00\00\00\00\00\00\00\AA\05\00\00\12\00\00\00" }>, align 8
@anon.7a227f46573bc12763725085db6bff8c.1 = private unnamed_addr constant <{ [8 x i8], [8 x i8] }> <{ [8 x i8] zeroinitializer, [8 x i8] undef }>, align 8
@alloc_f79e0e94e2ad0f0e1c95aa03a7f180a1 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_88bfb5085a97a9f03cee2b9c3c42dd08, [16 x i8] c"P\00\00\00\00\00\00\00\10\01\00\00\1B\00\00\00" }>, align 8
@alloc_4f6caa8a4a84c834531934bdfde7b2ea = private unnamed_addr constant [82 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/alignment.rs\00", align 1
@alloc_baf8ef05762bb2cbbccf0ad20ba0c118 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_4f6caa8a4a84c834531934bdfde7b2ea, [16 x i8] c"Q\00\00\00\00\00\00\00\7F\00\00\00\12\00\00\00" }>, align 8
@alloc_e94ebeffbe15b2c683ebcfffeb83b79c = private unnamed_addr constant [81 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/alloc/layout.rs\00", align 1
@alloc_43b307780025650359e0e1b649546c3c = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e94ebeffbe15b2c683ebcfffeb83b79c, [16 x i8] c"P\00\00\00\00\00\00\00\01\01\00\00\12\00\00\00" }>, align 8
@alloc_7cb1dd7620319c06f8fe4029f6b4a0d1 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_88bfb5085a97a9f03cee2b9c3c42dd08, [16 x i8] c"P\00\00\00\00\00\00\00\B9\03\00\00 \00\00\00" }>, align 8
@alloc_ec595fc0e82ef92fc59bd74f68296eae = private unnamed_addr constant [73 x i8] c"assertion failed: 0 < pointee_size && pointee_size <= isize::MAX as usize", align 1
@alloc_e9481a72334486f24b2c0d82b25567e1 = private unnamed_addr constant [79 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/iter.rs\00", align 1
@alloc_12fdce0839ba33fd8bd1bb0711a36af6 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e9481a72334486f24b2c0d82b25567e1, [16 x i8] c"N\00\00\00\00\00\00\00\8E\00\00\00\01\00\00\00" }>, align 8
@alloc_bf71f5111e63e60f3af736a3797de015 = private unnamed_addr constant [18 x i8] c"rust/rust_heap.rs\00", align 1
@alloc_dd6e0b4d95f0a5403f44620e4d5d86bf = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bf71f5111e63e60f3af736a3797de015, [16 x i8] c"\11\00\00\00\00\00\00\002\00\00\00\14\00\00\00" }>, align 8
@alloc_e78b0b1e705e97fa59a18db8efefa6e2 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bf71f5111e63e60f3af736a3797de015, [16 x i8] c"\11\00\00\00\00\00\00\002\00\00\00+\00\00\00" }>, align 8
@alloc_cadeceb77b8c2d88cc4392f1db318b2e = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bf71f5111e63e60f3af736a3797de015, [16 x i8] c"\11\00\00\00\00\00\00\002\00\00\00H\00\00\00" }>, align 8
@alloc_ed574328b5a1cd6d7337a70757aef40e = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bf71f5111e63e60f3af736a3797de015, [16 x i8] c"\11\00\00\00\00\00\00\00*\00\00\00\1C\00\00\00" }>, align 8
@alloc_681313b60387b4de89692e6bc4a5de54 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bf71f5111e63e60f3af736a3797de015, [16 x i8] c"\11\00\00\00\00\00\00\00+\00\00\00\1B\00\00\00" }>, align 8
@alloc_8f47f62764ec8ff588e10885a19d8c6a = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bf71f5111e63e60f3af736a3797de015, [16 x i8] c"\11\00\00\00\00\00\00\00*\00\00\00.\00\00\00" }>, align 8
@alloc_ace6f2af5c2a0e63d3f7801c9adc7b53 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bf71f5111e63e60f3af736a3797de015, [16 x i8] c"\11\00\00\00\00\00\00\00\10\00\00\00\15\00\00\00" }>, align 8
@alloc_6936263b1c216c48785cc094a5ae8c9e = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bf71f5111e63e60f3af736a3797de015, [16 x i8] c"\11\00\00\00\00\00\00\00\11\00\00\00\1F\00\00\00" }>, align 8
@alloc_4e9687b4328bb10b1d9ea845e3a29afd = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bf71f5111e63e60f3af736a3797de015, [16 x i8] c"\11\00\00\00\00\00\00\00\11\00\00\000\00\00\00" }>, align 8
@alloc_32db05eae941b813a5b5d73695dbbd96 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bf71f5111e63e60f3af736a3797de015, [16 x i8] c"\11\00\00\00\00\00\00\00\12\00\00\00$\00\00\00" }>, align 8
@alloc_09793ae6f014d1fa9bba951d14360c61 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bf71f5111e63e60f3af736a3797de015, [16 x i8] c"\11\00\00\00\00\00\00\00\12\00\00\005\00\00\00" }>, align 8
@alloc_079eb44514541ce7acb058032a10df73 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bf71f5111e63e60f3af736a3797de015, [16 x i8] c"\11\00\00\00\00\00\00\00\14\00\00\00\1E\00\00\00" }>, align 8
@vtable.0 = private unnamed_addr constant <{ [24 x i8], ptr, ptr, ptr }> <{ [24 x i8] c"\00\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00", ptr @"_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h242cccd2f28cf903E", ptr @"_ZN9rust_heap19rust_boxed_closures28_$u7b$$u7b$closure$u7d$$u7d$17h198a6dc59f3a2fd6E", ptr @"_ZN9rust_heap19rust_boxed_closures28_$u7b$$u7b$closure$u7d$$u7d$17h198a6dc59f3a2fd6E" }>, align 8
@vtable.1 = private unnamed_addr constant <{ [24 x i8], ptr, ptr, ptr }> <{ [24 x i8] c"\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00", ptr @"_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17hcdb4961a4158a427E", ptr @"_ZN9rust_heap19rust_boxed_closures28_$u7b$$u7b$closure$u7d$$u7d$17h9a2313f6e4c8e67cE", ptr @"_ZN9rust_heap19rust_boxed_closures28_$u7b$$u7b$closure$u7d$$u7d$17h9a2313f6e4c8e67cE" }>, align 8
@vtable.2 = private unnamed_addr constant <{ [24 x i8], ptr, ptr, ptr }> <{ [24 x i8] c"\00\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00", ptr @"_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17heeb529d39a67c846E", ptr @"_ZN9rust_heap19rust_boxed_closures28_$u7b$$u7b$closure$u7d$$u7d$17hb2169cc112e08920E", ptr @"_ZN9rust_heap19rust_boxed_closures28_$u7b$$u7b$closure$u7d$$u7d$17hb2169cc112e08920E" }>, align 8
@vtable.3 = private unnamed_addr constant <{ [24 x i8], ptr }> <{ [24 x i8] c"\00\00\00\00\00\00\00\00\10\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00", ptr @"_ZN51_$LT$rust_heap..Power$u20$as$u20$rust_heap..Law$GT$5value17hce6377a5a2ea7d7fE" }>, align 8
@vtable.4 = private unnamed_addr constant <{ ptr, [16 x i8], ptr }> <{ ptr @"_ZN4core3ptr35drop_in_place$LT$rust_heap..Sum$GT$17hd36ee96e11ac825bE", [16 x i8] c" \00\00\00\00\00\00\00\08\00\00\00\00\00\00\00", ptr @"_ZN49_$LT$rust_heap..Sum$u20$as$u20$rust_heap..Law$GT$5value17hbffda398a05e7cbfE" }>, align 8
@alloc_0d2b3c58c97a7f690f6ddcc9cee77934 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bf71f5111e63e60f3af736a3797de015, [16 x i8] c"\11\00\00\00\00\00\00\00C\00\00\00\0C\00\00\00" }>, align 8
@alloc_b0910b79b45e735654f151440b0fb2f3 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bf71f5111e63e60f3af736a3797de015, [16 x i8] c"\11\00\00\00\00\00\00\00D\00\00\00\0D\00\00\00" }>, align 8
@alloc_a927e5ce90c1c1164b908f8e056f17f8 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bf71f5111e63e60f3af736a3797de015, [16 x i8] c"\11\00\00\00\00\00\00\00G\00\00\00\15\00\00\00" }>, align 8
@alloc_d6fc4e45be2380b8c9ecc78f246183d2 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bf71f5111e63e60f3af736a3797de015, [16 x i8] c"\11\00\00\00\00\00\00\00G\00\00\00'\00\00\00" }>, align 8

; <i32 as core::iter::range::Step>::forward_unchecked
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal i32 @"_ZN47_$LT$i32$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17h82abfcd349b5873bE"(i32 %start1, i64 %n) unnamed_addr #0 {
start:
  %self = alloca [8 x i8], align 4
  %rhs = trunc i64 %n to i32
  %0 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %start1, i32 %rhs)
  %_8.0 = extractvalue { i32, i1 } %0, 0
  %_8.1 = extractvalue { i32, i1 } %0, 1
  %_10 = icmp slt i32 %rhs, 0
  %b = xor i1 %_8.1, %_10
  br i1 %b, label %bb1, label %bb3

bb3:                                              ; preds = %start
  %1 = getelementptr inbounds i8, ptr %self, i64 4
  store i32 %_8.0, ptr %1, align 4
  store i32 1, ptr %self, align 4
  %2 = getelementptr inbounds i8, ptr %self, i64 4
  %val = load i32, ptr %2, align 4
  ret i32 %val

bb1:                                              ; preds = %start
  %3 = load i32, ptr @anon.7a227f46573bc12763725085db6bff8c.0, align 4
  %4 = load i32, ptr getelementptr inbounds (i8, ptr @anon.7a227f46573bc12763725085db6bff8c.0, i64 4), align 4
  store i32 %3, ptr %self, align 4
  %5 = getelementptr inbounds i8, ptr %self, i64 4
  store i32 %4, ptr %5, align 4
; call core::hint::unreachable_unchecked::precondition_check
  call void @_ZN4core4hint21unreachable_unchecked18precondition_check17h71695da557e1cbb4E(ptr align 8 @alloc_8a7813f1a038cd71090e4a0dcbf8eae3) #13
  unreachable
}

; <&A as core::alloc::Allocator>::deallocate
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @"_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h0724ab5a8a583e05E"(ptr align 8 %self, ptr %ptr, i64 %layout.0, i64 %layout.1) unnamed_addr #0 {
start:
  %_4 = load ptr, ptr %self, align 8
; call <alloc::alloc::Global as core::alloc::Allocator>::deallocate
  call void @"_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h530d182795900517E"(ptr align 1 %_4, ptr %ptr, i64 %layout.0, i64 %layout.1) #13
  ret void
}

; <rust_heap::Sum as rust_heap::Law>::value
; Function Attrs: nounwind nonlazybind uwtable
define double @"_ZN49_$LT$rust_heap..Sum$u20$as$u20$rust_heap..Law$GT$5value17hbffda398a05e7cbfE"(ptr align 8 %self, double %x) unnamed_addr #1 {
start:
  %_8.0 = load ptr, ptr %self, align 8
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_8.1 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %_8.1, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3, !nonnull !3
  %_3 = call double %2(ptr align 1 %_8.0, double %x) #13
  %3 = getelementptr inbounds i8, ptr %self, i64 16
  %_9.0 = load ptr, ptr %3, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 8
  %_9.1 = load ptr, ptr %4, align 8
  %5 = getelementptr inbounds i8, ptr %_9.1, i64 24
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !nonnull !3
  %_6 = call double %6(ptr align 1 %_9.0, double %x) #13
  %_5 = fmul double %_6, %x
  %_0 = fadd double %_3, %_5
  ret double %_0
}

; core::intrinsics::cold_path
; Function Attrs: cold nounwind nonlazybind uwtable
define internal void @_ZN4core10intrinsics9cold_path17h03568596daab34a6E() unnamed_addr #2 {
start:
  ret void
}

; core::num::<impl usize>::unchecked_add::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h7af99723fb927dc7E"(i64 %lhs, i64 %rhs, ptr align 8 %0) unnamed_addr #0 {
start:
  %_7.0 = add i64 %lhs, %rhs
  %_7.1 = icmp ult i64 %_7.0, %lhs
  br i1 %_7.1, label %bb1, label %bb2

bb2:                                              ; preds = %start
  ret void

bb1:                                              ; preds = %start
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_3e1ebac14318b612ab4efabc52799932, ptr inttoptr (i64 373 to ptr), i1 zeroext false, ptr align 8 %0) #14
  unreachable
}

; core::ops::function::FnOnce::call_once{{vtable.shim}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h242cccd2f28cf903E"(ptr %_1, double %0) unnamed_addr #0 {
start:
  %_2 = alloca [8 x i8], align 8
  store double %0, ptr %_2, align 8
  %1 = load double, ptr %_1, align 8
  %2 = load double, ptr %_2, align 8
; call core::ops::function::FnOnce::call_once
  %_0 = call double @_ZN4core3ops8function6FnOnce9call_once17h0fe76dc89ce18288E(double %1, double %2) #13
  ret double %_0
}

; core::ops::function::FnOnce::call_once{{vtable.shim}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17hcdb4961a4158a427E"(ptr %_1, double %0) unnamed_addr #0 {
start:
  %_2 = alloca [8 x i8], align 8
  store double %0, ptr %_2, align 8
  %1 = load double, ptr %_2, align 8
; call core::ops::function::FnOnce::call_once
  %_0 = call double @_ZN4core3ops8function6FnOnce9call_once17hc49792288846c390E(double %1) #13
  ret double %_0
}

; core::ops::function::FnOnce::call_once{{vtable.shim}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17heeb529d39a67c846E"(ptr %_1, double %0) unnamed_addr #0 {
start:
  %_2 = alloca [8 x i8], align 8
  store double %0, ptr %_2, align 8
  %1 = load double, ptr %_1, align 8
  %2 = load double, ptr %_2, align 8
; call core::ops::function::FnOnce::call_once
  %_0 = call double @_ZN4core3ops8function6FnOnce9call_once17h4981332d0fe00c4dE(double %1, double %2) #13
  ret double %_0
}

; core::ops::function::FnOnce::call_once
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_ZN4core3ops8function6FnOnce9call_once17h0fe76dc89ce18288E(double %0, double %1) unnamed_addr #0 {
start:
  %_2 = alloca [8 x i8], align 8
  %_1 = alloca [8 x i8], align 8
  store double %0, ptr %_1, align 8
  store double %1, ptr %_2, align 8
  %2 = load double, ptr %_2, align 8
; call rust_heap::rust_boxed_closures::{{closure}}
  %_0 = call double @"_ZN9rust_heap19rust_boxed_closures28_$u7b$$u7b$closure$u7d$$u7d$17h198a6dc59f3a2fd6E"(ptr align 8 %_1, double %2) #13
  ret double %_0
}

; core::ops::function::FnOnce::call_once
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_ZN4core3ops8function6FnOnce9call_once17h4981332d0fe00c4dE(double %0, double %1) unnamed_addr #0 {
start:
  %_2 = alloca [8 x i8], align 8
  %_1 = alloca [8 x i8], align 8
  store double %0, ptr %_1, align 8
  store double %1, ptr %_2, align 8
  %2 = load double, ptr %_2, align 8
; call rust_heap::rust_boxed_closures::{{closure}}
  %_0 = call double @"_ZN9rust_heap19rust_boxed_closures28_$u7b$$u7b$closure$u7d$$u7d$17hb2169cc112e08920E"(ptr align 8 %_1, double %2) #13
  ret double %_0
}

; core::ops::function::FnOnce::call_once
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_ZN4core3ops8function6FnOnce9call_once17hc49792288846c390E(double %0) unnamed_addr #0 {
start:
  %_2 = alloca [8 x i8], align 8
  %_1 = alloca [0 x i8], align 1
  store double %0, ptr %_2, align 8
  %1 = load double, ptr %_2, align 8
; call rust_heap::rust_boxed_closures::{{closure}}
  %_0 = call double @"_ZN9rust_heap19rust_boxed_closures28_$u7b$$u7b$closure$u7d$$u7d$17h9a2313f6e4c8e67cE"(ptr align 1 %_1, double %1) #13
  ret double %_0
}

; core::ptr::drop_in_place<alloc::rc::Weak<core::cell::RefCell<f64>,&alloc::alloc::Global>>
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN4core3ptr101drop_in_place$LT$alloc..rc..Weak$LT$core..cell..RefCell$LT$f64$GT$$C$$RF$alloc..alloc..Global$GT$$GT$17h2ea630b6e14ebefdE"(ptr align 8 %_1) unnamed_addr #1 {
start:
; call <alloc::rc::Weak<T,A> as core::ops::drop::Drop>::drop
  call void @"_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha8c2263a34bbb675E"(ptr align 8 %_1) #15
  ret void
}

; core::ptr::drop_in_place<dyn core::ops::function::Fn<(f64,)>+Output = f64>
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN4core3ptr103drop_in_place$LT$dyn$u20$core..ops..function..Fn$LT$$LP$f64$C$$RP$$GT$$u2b$Output$u20$$u3d$$u20$f64$GT$17h297d81e3463fecf2E"(ptr align 1 %_1.0, ptr align 8 %_1.1) unnamed_addr #1 {
start:
  %0 = getelementptr inbounds i8, ptr %_1.1, i64 0
  %1 = load ptr, ptr %0, align 8, !invariant.load !3
  %2 = icmp ne ptr %1, null
  br i1 %2, label %is_not_null, label %bb1

is_not_null:                                      ; preds = %start
  call void %1(ptr %_1.0) #13
  br label %bb1

bb1:                                              ; preds = %is_not_null, %start
  ret void
}

; core::ptr::drop_in_place<alloc::boxed::Box<dyn core::ops::function::Fn<(f64,)>+Output = f64>>
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN4core3ptr128drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..Fn$LT$$LP$f64$C$$RP$$GT$$u2b$Output$u20$$u3d$$u20$f64$GT$$GT$17hca96d182a117fe59E"(ptr align 8 %_1) unnamed_addr #1 {
start:
  %_6.0 = load ptr, ptr %_1, align 8
  %0 = getelementptr inbounds i8, ptr %_1, i64 8
  %_6.1 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %_6.1, i64 0
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = icmp ne ptr %2, null
  br i1 %3, label %is_not_null, label %bb2

is_not_null:                                      ; preds = %start
  call void %2(ptr %_6.0) #13
  br label %bb2

bb2:                                              ; preds = %is_not_null, %start
; call <alloc::boxed::Box<T,A> as core::ops::drop::Drop>::drop
  call void @"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h45209cdf71a075deE"(ptr align 8 %_1) #13
  ret void
}

; core::ptr::drop_in_place<[alloc::boxed::Box<dyn core::ops::function::Fn<(f64,)>+Output = f64>; 3]>
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN4core3ptr149drop_in_place$LT$$u5b$alloc..boxed..Box$LT$dyn$u20$core..ops..function..Fn$LT$$LP$f64$C$$RP$$GT$$u2b$Output$u20$$u3d$$u20$f64$GT$$u3b$$u20$3$u5d$$GT$17h507c9fe38a943c66E"(ptr align 8 %_1) unnamed_addr #1 {
start:
  %_5 = alloca [8 x i8], align 8
  store i64 0, ptr %_5, align 8
  br label %bb3

bb3:                                              ; preds = %bb2, %start
  %0 = load i64, ptr %_5, align 8
  %_9 = icmp eq i64 %0, 3
  br i1 %_9, label %bb1, label %bb2

bb2:                                              ; preds = %bb3
  %1 = load i64, ptr %_5, align 8
  %_8 = getelementptr inbounds nuw %"alloc::boxed::Box<dyn core::ops::function::Fn(f64) -> f64>", ptr %_1, i64 %1
  %2 = load i64, ptr %_5, align 8
  %3 = add i64 %2, 1
  store i64 %3, ptr %_5, align 8
; call core::ptr::drop_in_place<alloc::boxed::Box<dyn core::ops::function::Fn<(f64,)>+Output = f64>>
  call void @"_ZN4core3ptr128drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..Fn$LT$$LP$f64$C$$RP$$GT$$u2b$Output$u20$$u3d$$u20$f64$GT$$GT$17hca96d182a117fe59E"(ptr align 8 %_8) #15
  br label %bb3

bb1:                                              ; preds = %bb3
  ret void
}

; core::ptr::drop_in_place<rust_heap::Sum>
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN4core3ptr35drop_in_place$LT$rust_heap..Sum$GT$17hd36ee96e11ac825bE"(ptr align 8 %_1) unnamed_addr #1 {
start:
; call core::ptr::drop_in_place<alloc::boxed::Box<dyn rust_heap::Law>>
  call void @"_ZN4core3ptr68drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$rust_heap..Law$GT$$GT$17hf099737227abba8cE"(ptr align 8 %_1) #15
  %0 = getelementptr inbounds i8, ptr %_1, i64 16
; call core::ptr::drop_in_place<alloc::boxed::Box<dyn rust_heap::Law>>
  call void @"_ZN4core3ptr68drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$rust_heap..Law$GT$$GT$17hf099737227abba8cE"(ptr align 8 %0) #15
  ret void
}

; core::ptr::drop_in_place<rust_heap::Node>
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN4core3ptr36drop_in_place$LT$rust_heap..Node$GT$17hb786fe98aa2afe0eE"(ptr align 8 %_1) unnamed_addr #1 {
start:
  %0 = getelementptr inbounds i8, ptr %_1, i64 8
; call core::ptr::drop_in_place<core::option::Option<alloc::boxed::Box<rust_heap::Node>>>
  call void @"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E"(ptr align 8 %0) #15
  %1 = getelementptr inbounds i8, ptr %_1, i64 16
; call core::ptr::drop_in_place<core::option::Option<alloc::boxed::Box<rust_heap::Node>>>
  call void @"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E"(ptr align 8 %1) #15
  ret void
}

; core::ptr::drop_in_place<core::cell::BorrowRef>
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN4core3ptr42drop_in_place$LT$core..cell..BorrowRef$GT$17h83b008b042c294e3E"(ptr align 8 %_1) unnamed_addr #1 {
start:
; call <core::cell::BorrowRef as core::ops::drop::Drop>::drop
  call void @"_ZN63_$LT$core..cell..BorrowRef$u20$as$u20$core..ops..drop..Drop$GT$4drop17h702dcbe8c0f9f599E"(ptr align 8 %_1) #13
  ret void
}

; core::ptr::drop_in_place<rust_heap::Expression>
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN4core3ptr42drop_in_place$LT$rust_heap..Expression$GT$17h6bbe68205ce55476E"(ptr align 8 %_1) unnamed_addr #1 {
start:
  %_2 = load i64, ptr %_1, align 8
  switch i64 %_2, label %bb6 [
    i64 0, label %bb1
    i64 1, label %bb3
    i64 2, label %bb5
  ]

bb6:                                              ; preds = %start
  %0 = getelementptr inbounds i8, ptr %_1, i64 8
; call core::ptr::drop_in_place<alloc::boxed::Box<rust_heap::Expression>>
  call void @"_ZN4core3ptr67drop_in_place$LT$alloc..boxed..Box$LT$rust_heap..Expression$GT$$GT$17h9f0ed8e3df0ccb96E"(ptr align 8 %0) #15
  br label %bb1

bb1:                                              ; preds = %bb6, %bb5, %bb3, %start
  ret void

bb3:                                              ; preds = %start
  %1 = getelementptr inbounds i8, ptr %_1, i64 8
; call core::ptr::drop_in_place<alloc::boxed::Box<rust_heap::Expression>>
  call void @"_ZN4core3ptr67drop_in_place$LT$alloc..boxed..Box$LT$rust_heap..Expression$GT$$GT$17h9f0ed8e3df0ccb96E"(ptr align 8 %1) #15
  %2 = getelementptr inbounds i8, ptr %_1, i64 16
; call core::ptr::drop_in_place<alloc::boxed::Box<rust_heap::Expression>>
  call void @"_ZN4core3ptr67drop_in_place$LT$alloc..boxed..Box$LT$rust_heap..Expression$GT$$GT$17h9f0ed8e3df0ccb96E"(ptr align 8 %2) #15
  br label %bb1

bb5:                                              ; preds = %start
  %3 = getelementptr inbounds i8, ptr %_1, i64 8
; call core::ptr::drop_in_place<alloc::boxed::Box<rust_heap::Expression>>
  call void @"_ZN4core3ptr67drop_in_place$LT$alloc..boxed..Box$LT$rust_heap..Expression$GT$$GT$17h9f0ed8e3df0ccb96E"(ptr align 8 %3) #15
  %4 = getelementptr inbounds i8, ptr %_1, i64 16
; call core::ptr::drop_in_place<alloc::boxed::Box<rust_heap::Expression>>
  call void @"_ZN4core3ptr67drop_in_place$LT$alloc..boxed..Box$LT$rust_heap..Expression$GT$$GT$17h9f0ed8e3df0ccb96E"(ptr align 8 %4) #15
  br label %bb1
}

; core::ptr::drop_in_place<dyn rust_heap::Law>
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN4core3ptr43drop_in_place$LT$dyn$u20$rust_heap..Law$GT$17hb857ed4910da5f08E"(ptr align 1 %_1.0, ptr align 8 %_1.1) unnamed_addr #1 {
start:
  %0 = getelementptr inbounds i8, ptr %_1.1, i64 0
  %1 = load ptr, ptr %0, align 8, !invariant.load !3
  %2 = icmp ne ptr %1, null
  br i1 %2, label %is_not_null, label %bb1

is_not_null:                                      ; preds = %start
  call void %1(ptr %_1.0) #13
  br label %bb1

bb1:                                              ; preds = %is_not_null, %start
  ret void
}

; core::ptr::drop_in_place<core::cell::BorrowRefMut>
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN4core3ptr45drop_in_place$LT$core..cell..BorrowRefMut$GT$17h7e1f2556fcdcd983E"(ptr align 8 %_1) unnamed_addr #1 {
start:
; call <core::cell::BorrowRefMut as core::ops::drop::Drop>::drop
  call void @"_ZN66_$LT$core..cell..BorrowRefMut$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4b3b421b080751a5E"(ptr align 8 %_1) #13
  ret void
}

; core::ptr::drop_in_place<core::cell::Ref<f64>>
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN4core3ptr47drop_in_place$LT$core..cell..Ref$LT$f64$GT$$GT$17h6a13f337edd80a0bE"(ptr align 8 %_1) unnamed_addr #1 {
start:
  %0 = getelementptr inbounds i8, ptr %_1, i64 8
; call core::ptr::drop_in_place<core::cell::BorrowRef>
  call void @"_ZN4core3ptr42drop_in_place$LT$core..cell..BorrowRef$GT$17h83b008b042c294e3E"(ptr align 8 %0) #15
  ret void
}

; core::ptr::drop_in_place<core::cell::RefMut<f64>>
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN4core3ptr50drop_in_place$LT$core..cell..RefMut$LT$f64$GT$$GT$17hd0881ff084d81a5aE"(ptr align 8 %_1) unnamed_addr #1 {
start:
  %0 = getelementptr inbounds i8, ptr %_1, i64 8
; call core::ptr::drop_in_place<core::cell::BorrowRefMut>
  call void @"_ZN4core3ptr45drop_in_place$LT$core..cell..BorrowRefMut$GT$17h7e1f2556fcdcd983E"(ptr align 8 %0) #15
  ret void
}

; core::ptr::drop_in_place<alloc::boxed::Box<rust_heap::Node>>
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN4core3ptr61drop_in_place$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$17h7d86e1dbdb4d6e07E"(ptr align 8 %_1) unnamed_addr #1 {
start:
  %_6 = load ptr, ptr %_1, align 8
; call core::ptr::drop_in_place<rust_heap::Node>
  call void @"_ZN4core3ptr36drop_in_place$LT$rust_heap..Node$GT$17hb786fe98aa2afe0eE"(ptr align 8 %_6) #15
; call <alloc::boxed::Box<T,A> as core::ops::drop::Drop>::drop
  call void @"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdfd79f17274402bfE"(ptr align 8 %_1) #13
  ret void
}

; core::ptr::drop_in_place<alloc::boxed::Box<rust_heap::Expression>>
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN4core3ptr67drop_in_place$LT$alloc..boxed..Box$LT$rust_heap..Expression$GT$$GT$17h9f0ed8e3df0ccb96E"(ptr align 8 %_1) unnamed_addr #1 {
start:
  %_6 = load ptr, ptr %_1, align 8
; call core::ptr::drop_in_place<rust_heap::Expression>
  call void @"_ZN4core3ptr42drop_in_place$LT$rust_heap..Expression$GT$17h6bbe68205ce55476E"(ptr align 8 %_6) #15
; call <alloc::boxed::Box<T,A> as core::ops::drop::Drop>::drop
  call void @"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8cbf0f99f4dcf40cE"(ptr align 8 %_1) #13
  ret void
}

; core::ptr::drop_in_place<alloc::boxed::Box<dyn rust_heap::Law>>
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN4core3ptr68drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$rust_heap..Law$GT$$GT$17hf099737227abba8cE"(ptr align 8 %_1) unnamed_addr #1 {
start:
  %_6.0 = load ptr, ptr %_1, align 8
  %0 = getelementptr inbounds i8, ptr %_1, i64 8
  %_6.1 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %_6.1, i64 0
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = icmp ne ptr %2, null
  br i1 %3, label %is_not_null, label %bb2

is_not_null:                                      ; preds = %start
  call void %2(ptr %_6.0) #13
  br label %bb2

bb2:                                              ; preds = %is_not_null, %start
; call <alloc::boxed::Box<T,A> as core::ops::drop::Drop>::drop
  call void @"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h005e6a19bd47d0caE"(ptr align 8 %_1) #13
  ret void
}

; core::ptr::drop_in_place<alloc::rc::Rc<core::cell::RefCell<f64>>>
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN4core3ptr72drop_in_place$LT$alloc..rc..Rc$LT$core..cell..RefCell$LT$f64$GT$$GT$$GT$17h33df224c2c2e3fbaE"(ptr align 8 %_1) unnamed_addr #1 {
start:
; call <alloc::rc::Rc<T,A> as core::ops::drop::Drop>::drop
  call void @"_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1a376ffc7433e532E"(ptr align 8 %_1) #13
  ret void
}

; core::ptr::drop_in_place<core::option::Option<alloc::boxed::Box<rust_heap::Node>>>
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E"(ptr align 8 %_1) unnamed_addr #1 {
start:
  %0 = load ptr, ptr %_1, align 8
  %1 = ptrtoint ptr %0 to i64
  %2 = icmp eq i64 %1, 0
  %_2 = select i1 %2, i64 0, i64 1
  %3 = icmp eq i64 %_2, 0
  br i1 %3, label %bb1, label %bb2

bb1:                                              ; preds = %bb2, %start
  ret void

bb2:                                              ; preds = %start
; call core::ptr::drop_in_place<alloc::boxed::Box<rust_heap::Node>>
  call void @"_ZN4core3ptr61drop_in_place$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$17h7d86e1dbdb4d6e07E"(ptr align 8 %_1) #15
  br label %bb1
}

; core::ptr::non_null::NonNull<T>::new_unchecked::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17he070bb2b1810204eE"(ptr %ptr, ptr align 8 %0) unnamed_addr #0 {
start:
  %_5 = ptrtoint ptr %ptr to i64
  %1 = icmp eq i64 %_5, 0
  br i1 %1, label %bb1, label %bb2

bb1:                                              ; preds = %start
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_560a59ed819b9d9a5841f6e731c4c8e5, ptr inttoptr (i64 421 to ptr), i1 zeroext false, ptr align 8 %0) #14
  unreachable

bb2:                                              ; preds = %start
  ret void
}

; core::ptr::alignment::Alignment::new_unchecked::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17h92cd0a60e735f2ceE(i64 %align, ptr align 8 %0) unnamed_addr #0 {
start:
  %1 = alloca [4 x i8], align 4
  %2 = call i64 @llvm.ctpop.i64(i64 %align)
  %3 = trunc i64 %2 to i32
  store i32 %3, ptr %1, align 4
  %_5 = load i32, ptr %1, align 4
  %4 = icmp eq i32 %_5, 1
  br i1 %4, label %bb1, label %bb2

bb1:                                              ; preds = %start
  ret void

bb2:                                              ; preds = %start
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_0625062a5eee489a7813ee965a38d15a, ptr inttoptr (i64 397 to ptr), i1 zeroext false, ptr align 8 %0) #14
  unreachable
}

; core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17he5e934c5baa72500E"(ptr %this, ptr %origin, ptr align 8 %0) unnamed_addr #0 {
start:
  %_3 = icmp uge ptr %this, %origin
  br i1 %_3, label %bb1, label %bb2

bb2:                                              ; preds = %start
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_de4e626d456b04760e72bc785ed7e52a, ptr inttoptr (i64 403 to ptr), i1 zeroext false, ptr align 8 %0) #14
  unreachable

bb1:                                              ; preds = %start
  ret void
}

; core::cell::Cell<T>::get
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN4core4cell13Cell$LT$T$GT$3get17hfb06567994e2d5b1E"(ptr align 8 %self) unnamed_addr #0 {
start:
  %_0 = load double, ptr %self, align 8
  ret double %_0
}

; core::cell::Cell<T>::new
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN4core4cell13Cell$LT$T$GT$3new17h80c4cbcd0a7ccc94E"(double %value) unnamed_addr #0 {
start:
  ret double %value
}

; core::cell::Cell<T>::set
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @"_ZN4core4cell13Cell$LT$T$GT$3set17h8a5ef05674c89fbfE"(ptr align 8 %self, double %val) unnamed_addr #0 {
start:
  %_3 = load double, ptr %self, align 8
  store double %val, ptr %self, align 8
  ret void
}

; core::cell::RefCell<T>::borrow_mut
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { ptr, ptr } @"_ZN4core4cell16RefCell$LT$T$GT$10borrow_mut17h9430e09f251de7cbE"(ptr align 8 %self, ptr align 8 %0) unnamed_addr #0 {
start:
  %_2 = alloca [16 x i8], align 8
  %_9 = load i64, ptr %self, align 8
  %1 = icmp eq i64 %_9, 0
  br i1 %1, label %bb2, label %bb1

bb2:                                              ; preds = %start
  store i64 -1, ptr %self, align 8
  %_15 = getelementptr inbounds i8, ptr %self, i64 8
  br label %bb3

bb1:                                              ; preds = %start
; call core::cell::panic_already_borrowed
  call void @_RNvNtCsgEmfK2I1SDS_4core4cell22panic_already_borrowed(ptr align 8 %0) #14
  unreachable

bb3:                                              ; preds = %bb2
; call core::ptr::non_null::NonNull<T>::new_unchecked::precondition_check
  call void @"_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17he070bb2b1810204eE"(ptr %_15, ptr align 8 @alloc_8b1bd8a54ddd8487fd1124e96f669cec) #13
  br label %bb5

bb5:                                              ; preds = %bb3
  store ptr %_15, ptr %_2, align 8
  %2 = getelementptr inbounds i8, ptr %_2, i64 8
  store ptr %self, ptr %2, align 8
  %b.0 = load ptr, ptr %_2, align 8
  %3 = getelementptr inbounds i8, ptr %_2, i64 8
  %b.1 = load ptr, ptr %3, align 8
  %4 = insertvalue { ptr, ptr } poison, ptr %b.0, 0
  %5 = insertvalue { ptr, ptr } %4, ptr %b.1, 1
  ret { ptr, ptr } %5
}

; core::cell::RefCell<T>::new
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, double } @"_ZN4core4cell16RefCell$LT$T$GT$3new17h8e62ecbcd9a74c02E"(double %value) unnamed_addr #0 {
start:
  %0 = insertvalue { i64, double } { i64 0, double poison }, double %value, 1
  ret { i64, double } %0
}

; core::cell::RefCell<T>::borrow
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { ptr, ptr } @"_ZN4core4cell16RefCell$LT$T$GT$6borrow17h73f929117a3a4704E"(ptr align 8 %self, ptr align 8 %0) unnamed_addr #0 {
start:
  %_2 = alloca [16 x i8], align 8
  %self1 = load i64, ptr %self, align 8
  %b = add i64 %self1, 1
  %_11 = icmp sgt i64 %b, 0
  br i1 %_11, label %bb1, label %bb2

bb2:                                              ; preds = %start
; call core::cell::panic_already_mutably_borrowed
  call void @_RNvNtCsgEmfK2I1SDS_4core4cell30panic_already_mutably_borrowed(ptr align 8 %0) #14
  unreachable

bb1:                                              ; preds = %start
  store i64 %b, ptr %self, align 8
  %_17 = getelementptr inbounds i8, ptr %self, i64 8
  br label %bb3

bb3:                                              ; preds = %bb1
; call core::ptr::non_null::NonNull<T>::new_unchecked::precondition_check
  call void @"_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17he070bb2b1810204eE"(ptr %_17, ptr align 8 @alloc_f37b20c298c2c3e67b6dd7966bb8290f) #13
  br label %bb5

bb5:                                              ; preds = %bb3
  store ptr %_17, ptr %_2, align 8
  %1 = getelementptr inbounds i8, ptr %_2, i64 8
  store ptr %self, ptr %1, align 8
  %b.0 = load ptr, ptr %_2, align 8
  %2 = getelementptr inbounds i8, ptr %_2, i64 8
  %b.1 = load ptr, ptr %2, align 8
  %3 = insertvalue { ptr, ptr } poison, ptr %b.0, 0
  %4 = insertvalue { ptr, ptr } %3, ptr %b.1, 1
  ret { ptr, ptr } %4
}

; core::hint::assert_unchecked::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_ZN4core4hint16assert_unchecked18precondition_check17hfb9d830862aebd91E(i1 zeroext %cond, ptr align 8 %0) unnamed_addr #0 {
start:
  br i1 %cond, label %bb2, label %bb1

bb1:                                              ; preds = %start
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_64e308ef4babfeb8b6220184de794a17, ptr inttoptr (i64 443 to ptr), i1 zeroext false, ptr align 8 %0) #14
  unreachable

bb2:                                              ; preds = %start
  ret void
}

; core::hint::unreachable_unchecked::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_ZN4core4hint21unreachable_unchecked18precondition_check17h71695da557e1cbb4E(ptr align 8 %0) unnamed_addr #0 {
start:
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_75fb06c2453febd814e73f5f2e72ae38, ptr inttoptr (i64 399 to ptr), i1 zeroext false, ptr align 8 %0) #14
  unreachable
}

; core::iter::range::<impl core::iter::traits::iterator::Iterator for core::ops::range::Range<A>>::next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i32, i32 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h2c9b403b40ea0798E"(ptr align 4 %self) unnamed_addr #0 {
start:
; call <core::ops::range::Range<T> as core::iter::range::RangeIteratorImpl>::spec_next
  %0 = call { i32, i32 } @"_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h38a22e7a8e341a3cE"(ptr align 4 %self) #13
  %_0.0 = extractvalue { i32, i32 } %0, 0
  %_0.1 = extractvalue { i32, i32 } %0, 1
  %1 = insertvalue { i32, i32 } poison, i32 %_0.0, 0
  %2 = insertvalue { i32, i32 } %1, i32 %_0.1, 1
  ret { i32, i32 } %2
}

; core::alloc::layout::Layout::from_size_alignment_unchecked::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17hcd3394c7628a2960E(i64 %size, i64 %alignment, ptr align 8 %0) unnamed_addr #0 {
start:
  %_7 = sub nuw i64 -9223372036854775808, %alignment
  %_3 = icmp ule i64 %size, %_7
  br i1 %_3, label %bb1, label %bb2

bb2:                                              ; preds = %start
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_8cf3531fd3c828ab298b686071a40c17, ptr inttoptr (i64 519 to ptr), i1 zeroext false, ptr align 8 %0) #14
  unreachable

bb1:                                              ; preds = %start
  ret void
}

; core::array::<impl core::iter::traits::collect::IntoIterator for &[T; N]>::into_iter
; Function Attrs: nounwind nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5array98_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17h2817ab90f21fb651E"(ptr align 8 %self) unnamed_addr #1 {
start:
  %end_or_len = alloca [8 x i8], align 8
  br label %bb2

bb2:                                              ; preds = %start
  %_6 = getelementptr inbounds nuw double, ptr %self, i64 4
  store ptr %_6, ptr %end_or_len, align 8
  br label %bb3

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8
  %0 = insertvalue { ptr, ptr } poison, ptr %self, 0
  %1 = insertvalue { ptr, ptr } %0, ptr %_0.1, 1
  ret { ptr, ptr } %1

bb1:                                              ; No predecessors!
  unreachable
}

; core::slice::<impl [T]>::iter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h7923fedd3b7dfd4eE"(ptr align 8 %self.0, i64 %self.1) unnamed_addr #0 {
start:
; call core::slice::iter::Iter<T>::new
  %0 = call { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17hb39bc65f57d3f8ebE"(ptr align 8 %self.0, i64 %self.1) #13
  %_0.0 = extractvalue { ptr, ptr } %0, 0
  %_0.1 = extractvalue { ptr, ptr } %0, 1
  %1 = insertvalue { ptr, ptr } poison, ptr %_0.0, 0
  %2 = insertvalue { ptr, ptr } %1, ptr %_0.1, 1
  ret { ptr, ptr } %2
}

; core::slice::iter::Iter<T>::new
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17hb39bc65f57d3f8ebE"(ptr align 8 %slice.0, i64 %slice.1) unnamed_addr #0 {
start:
  %end_or_len = alloca [8 x i8], align 8
  br label %bb2

bb2:                                              ; preds = %start
  %_6 = getelementptr inbounds nuw %"alloc::boxed::Box<dyn core::ops::function::Fn(f64) -> f64>", ptr %slice.0, i64 %slice.1
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

; <rust_heap::Power as rust_heap::Law>::value
; Function Attrs: nounwind nonlazybind uwtable
define double @"_ZN51_$LT$rust_heap..Power$u20$as$u20$rust_heap..Law$GT$5value17hce6377a5a2ea7d7fE"(ptr align 8 %self, double %x) unnamed_addr #1 {
start:
  %iter = alloca [8 x i8], align 4
  %p = alloca [8 x i8], align 8
  %0 = load double, ptr %self, align 8
  store double %0, ptr %p, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 8
  %_6 = load i32, ptr %1, align 8
; call <I as core::iter::traits::collect::IntoIterator>::into_iter
  %2 = call { i32, i32 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17hbea2c18ed8bce8acE"(i32 0, i32 %_6) #13
  %_4.0 = extractvalue { i32, i32 } %2, 0
  %_4.1 = extractvalue { i32, i32 } %2, 1
  store i32 %_4.0, ptr %iter, align 4
  %3 = getelementptr inbounds i8, ptr %iter, i64 4
  store i32 %_4.1, ptr %3, align 4
  br label %bb2

bb2:                                              ; preds = %bb5, %start
; call core::iter::range::<impl core::iter::traits::iterator::Iterator for core::ops::range::Range<A>>::next
  %4 = call { i32, i32 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h2c9b403b40ea0798E"(ptr align 4 %iter) #13
  %_8.0 = extractvalue { i32, i32 } %4, 0
  %_8.1 = extractvalue { i32, i32 } %4, 1
  %_10 = zext i32 %_8.0 to i64
  %5 = trunc nuw i64 %_10 to i1
  br i1 %5, label %bb5, label %bb6

bb5:                                              ; preds = %bb2
  %6 = load double, ptr %p, align 8
  %7 = fmul double %6, %x
  store double %7, ptr %p, align 8
  br label %bb2

bb6:                                              ; preds = %bb2
  %_0 = load double, ptr %p, align 8
  ret double %_0

bb4:                                              ; No predecessors!
  unreachable
}

; <alloc::alloc::Global as core::clone::Clone>::clone
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17hb990031da9dd7534E"(ptr align 1 %self) unnamed_addr #0 {
start:
  ret void
}

; alloc::rc::RcInnerPtr::inc_strong
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @_ZN5alloc2rc10RcInnerPtr10inc_strong17h2d4fcfa302ce23a9E(ptr align 8 %self) unnamed_addr #0 {
start:
; call alloc::rc::RcInnerPtr::strong
  %strong = call i64 @_ZN5alloc2rc10RcInnerPtr6strong17hbd52bd19f572b401E(ptr align 8 %self) #13
  %cond = icmp ne i64 %strong, 0
  br label %bb3

bb3:                                              ; preds = %start
; call core::hint::assert_unchecked::precondition_check
  call void @_ZN4core4hint16assert_unchecked18precondition_check17hfb9d830862aebd91E(i1 zeroext %cond, ptr align 8 @alloc_eb2c8ee2a0602e61d03787d63d316b31) #13
  br label %bb4

bb4:                                              ; preds = %bb3
  %strong1 = add i64 %strong, 1
  store i64 %strong1, ptr %self, align 8
  %b = icmp eq i64 %strong1, 0
  %0 = icmp eq i64 %strong1, 0
  br i1 %0, label %bb5, label %bb7

bb5:                                              ; preds = %bb4
  call void @llvm.trap()
  unreachable

bb7:                                              ; preds = %bb4
  ret void
}

; alloc::rc::RcInnerPtr::strong
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define i64 @_ZN5alloc2rc10RcInnerPtr6strong17hbd52bd19f572b401E(ptr align 8 %self) unnamed_addr #0 {
start:
  %_0 = load i64, ptr %self, align 8
  ret i64 %_0
}

; alloc::rc::Rc<T>::new
; Function Attrs: nounwind nonlazybind uwtable
define ptr @"_ZN5alloc2rc11Rc$LT$T$GT$3new17h8827deab2eab139fE"(i64 %value.0, double %value.1) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %_4 = alloca [32 x i8], align 8
  store i64 1, ptr %_4, align 8
  %0 = getelementptr inbounds i8, ptr %_4, i64 8
  store i64 1, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %_4, i64 16
  store i64 %value.0, ptr %1, align 8
  %2 = getelementptr inbounds i8, ptr %1, i64 8
  store double %value.1, ptr %2, align 8
; call alloc::boxed::box_new_uninit
  %_3.i = call ptr @_ZN5alloc5boxed14box_new_uninit17ha3663d389238e6ceE(i64 8, i64 32) #13
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_3.i, ptr align 8 %_4, i64 32, i1 false)
  ret ptr %_3.i
}

; alloc::rc::Rc<T,A>::drop_slow
; Function Attrs: noinline nounwind nonlazybind uwtable
define void @"_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h6989982c0b961eb1E"(ptr align 8 %self) unnamed_addr #3 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_weak = alloca [16 x i8], align 8
  %_3 = load ptr, ptr %self, align 8
  %_4 = getelementptr inbounds i8, ptr %self, i64 8
  store ptr %_3, ptr %_weak, align 8
  %1 = getelementptr inbounds i8, ptr %_weak, i64 8
  store ptr %_4, ptr %1, align 8
  %self1 = load ptr, ptr %self, align 8
  %_6 = getelementptr inbounds i8, ptr %self1, i64 16
  br label %bb1

bb1:                                              ; preds = %start
; call core::ptr::drop_in_place<alloc::rc::Weak<core::cell::RefCell<f64>,&alloc::alloc::Global>>
  call void @"_ZN4core3ptr101drop_in_place$LT$alloc..rc..Weak$LT$core..cell..RefCell$LT$f64$GT$$C$$RF$alloc..alloc..Global$GT$$GT$17h2ea630b6e14ebefdE"(ptr align 8 %_weak) #15
  ret void

bb3:                                              ; No predecessors!
; call core::ptr::drop_in_place<alloc::rc::Weak<core::cell::RefCell<f64>,&alloc::alloc::Global>>
  call void @"_ZN4core3ptr101drop_in_place$LT$alloc..rc..Weak$LT$core..cell..RefCell$LT$f64$GT$$C$$RF$alloc..alloc..Global$GT$$GT$17h2ea630b6e14ebefdE"(ptr align 8 %_weak) #16
  %2 = load ptr, ptr %0, align 8
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load i32, ptr %3, align 8
  %5 = insertvalue { ptr, i32 } poison, ptr %2, 0
  %6 = insertvalue { ptr, i32 } %5, i32 %4, 1
  resume { ptr, i32 } %6
}

; alloc::alloc::Global::alloc_impl_runtime
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, i64 } @_ZN5alloc5alloc6Global18alloc_impl_runtime17h616ba8b6fd447932E(i64 %layout.0, i64 %layout.1, i1 zeroext %zeroed) unnamed_addr #0 {
start:
  %self1 = alloca [8 x i8], align 8
  %self = alloca [8 x i8], align 8
  %_9 = alloca [8 x i8], align 8
  %raw_ptr = alloca [8 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  %0 = icmp eq i64 %layout.1, 0
  br i1 %0, label %bb2, label %bb1

bb2:                                              ; preds = %start
  %data = inttoptr i64 %layout.0 to ptr
  %data2 = inttoptr i64 %layout.0 to ptr
  br label %bb7

bb1:                                              ; preds = %start
  br i1 %zeroed, label %bb3, label %bb4

bb7:                                              ; preds = %bb2
  %_19 = inttoptr i64 %layout.0 to ptr
; call core::ptr::non_null::NonNull<T>::new_unchecked::precondition_check
  call void @"_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17he070bb2b1810204eE"(ptr %_19, ptr align 8 @alloc_b32cf8b9ab30c790bbc0840b2fa926d9) #13
  br label %bb9

bb9:                                              ; preds = %bb7
  store ptr %data2, ptr %_0, align 8
  %1 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 0, ptr %1, align 8
  br label %bb6

bb6:                                              ; preds = %bb21, %bb14, %bb9
  %2 = load ptr, ptr %_0, align 8
  %3 = getelementptr inbounds i8, ptr %_0, i64 8
  %4 = load i64, ptr %3, align 8
  %5 = insertvalue { ptr, i64 } poison, ptr %2, 0
  %6 = insertvalue { ptr, i64 } %5, i64 %4, 1
  ret { ptr, i64 } %6

bb4:                                              ; preds = %bb1
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #15
; call __rustc::__rust_alloc
  %7 = call ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 %layout.1, i64 %layout.0) #15
  store ptr %7, ptr %raw_ptr, align 8
  br label %bb5

bb3:                                              ; preds = %bb1
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #15
; call __rustc::__rust_alloc_zeroed
  %8 = call ptr @_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed(i64 %layout.1, i64 %layout.0) #15
  store ptr %8, ptr %raw_ptr, align 8
  br label %bb5

bb5:                                              ; preds = %bb3, %bb4
  %9 = load ptr, ptr %raw_ptr, align 8
  %_29 = ptrtoint ptr %9 to i64
  %10 = icmp eq i64 %_29, 0
  br i1 %10, label %bb14, label %bb15

bb14:                                             ; preds = %bb5
  store ptr null, ptr %self1, align 8
  store ptr null, ptr %self, align 8
  %11 = load ptr, ptr @anon.7a227f46573bc12763725085db6bff8c.1, align 8
  %12 = load i64, ptr getelementptr inbounds (i8, ptr @anon.7a227f46573bc12763725085db6bff8c.1, i64 8), align 8
  store ptr %11, ptr %_0, align 8
  %13 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %12, ptr %13, align 8
  br label %bb6

bb15:                                             ; preds = %bb5
  br label %bb16

bb16:                                             ; preds = %bb15
  %_31 = load ptr, ptr %raw_ptr, align 8
; call core::ptr::non_null::NonNull<T>::new_unchecked::precondition_check
  call void @"_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17he070bb2b1810204eE"(ptr %_31, ptr align 8 @alloc_f79e0e94e2ad0f0e1c95aa03a7f180a1) #13
  br label %bb18

bb18:                                             ; preds = %bb16
  %_28 = load ptr, ptr %raw_ptr, align 8
  store ptr %_28, ptr %self1, align 8
  %v = load ptr, ptr %self1, align 8
  store ptr %v, ptr %self, align 8
  %v3 = load ptr, ptr %self, align 8
  store ptr %v3, ptr %_9, align 8
  %ptr = load ptr, ptr %_9, align 8
  br label %bb19

bb19:                                             ; preds = %bb18
; call core::ptr::non_null::NonNull<T>::new_unchecked::precondition_check
  call void @"_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17he070bb2b1810204eE"(ptr %ptr, ptr align 8 @alloc_b32cf8b9ab30c790bbc0840b2fa926d9) #13
  br label %bb21

bb21:                                             ; preds = %bb19
  store ptr %ptr, ptr %_0, align 8
  %14 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %layout.1, ptr %14, align 8
  br label %bb6
}

; alloc::boxed::box_new_uninit
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal ptr @_ZN5alloc5boxed14box_new_uninit17ha3663d389238e6ceE(i64 %layout.0, i64 %layout.1) unnamed_addr #0 {
start:
  %_2 = alloca [16 x i8], align 8
; call alloc::alloc::Global::alloc_impl_runtime
  %0 = call { ptr, i64 } @_ZN5alloc5alloc6Global18alloc_impl_runtime17h616ba8b6fd447932E(i64 %layout.0, i64 %layout.1, i1 zeroext false) #13
  %1 = extractvalue { ptr, i64 } %0, 0
  %2 = extractvalue { ptr, i64 } %0, 1
  store ptr %1, ptr %_2, align 8
  %3 = getelementptr inbounds i8, ptr %_2, i64 8
  store i64 %2, ptr %3, align 8
  %4 = load ptr, ptr %_2, align 8
  %5 = getelementptr inbounds i8, ptr %_2, i64 8
  %6 = load i64, ptr %5, align 8
  %7 = ptrtoint ptr %4 to i64
  %8 = icmp eq i64 %7, 0
  %_3 = select i1 %8, i64 1, i64 0
  %9 = trunc nuw i64 %_3 to i1
  br i1 %9, label %bb2, label %bb3

bb2:                                              ; preds = %start
; call alloc::alloc::handle_alloc_error
  call void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 %layout.0, i64 %layout.1) #17
  unreachable

bb3:                                              ; preds = %start
  %ptr.0 = load ptr, ptr %_2, align 8
  %10 = getelementptr inbounds i8, ptr %_2, i64 8
  %ptr.1 = load i64, ptr %10, align 8
  ret ptr %ptr.0

bb1:                                              ; No predecessors!
  unreachable
}

; <I as core::iter::traits::collect::IntoIterator>::into_iter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i32, i32 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17hbea2c18ed8bce8acE"(i32 %self.0, i32 %self.1) unnamed_addr #0 {
start:
  %0 = insertvalue { i32, i32 } poison, i32 %self.0, 0
  %1 = insertvalue { i32, i32 } %0, i32 %self.1, 1
  ret { i32, i32 } %1
}

; <alloc::alloc::Global as core::alloc::Allocator>::deallocate
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h530d182795900517E"(ptr align 1 %self, ptr %ptr, i64 %layout.0, i64 %layout.1) unnamed_addr #0 {
start:
  %0 = icmp eq i64 %layout.1, 0
  br i1 %0, label %bb2, label %bb1

bb2:                                              ; preds = %bb1, %start
  ret void

bb1:                                              ; preds = %start
; call __rustc::__rust_dealloc
  call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr %ptr, i64 %layout.1, i64 %layout.0) #15
  br label %bb2
}

; <core::cell::BorrowRef as core::ops::drop::Drop>::drop
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN63_$LT$core..cell..BorrowRef$u20$as$u20$core..ops..drop..Drop$GT$4drop17h702dcbe8c0f9f599E"(ptr align 8 %self) unnamed_addr #0 {
start:
  %_4 = load ptr, ptr %self, align 8
  %_2 = load i64, ptr %_4, align 8
  %_5 = load ptr, ptr %self, align 8
  %_3 = sub i64 %_2, 1
  store i64 %_3, ptr %_5, align 8
  ret void
}

; <alloc::rc::Rc<T,A> as core::clone::Clone>::clone
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define ptr @"_ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h01ef9e1c4de1c663E"(ptr align 8 %self) unnamed_addr #0 {
start:
  %_8 = load ptr, ptr %self, align 8
; call alloc::rc::RcInnerPtr::inc_strong
  call void @_ZN5alloc2rc10RcInnerPtr10inc_strong17h2d4fcfa302ce23a9E(ptr align 8 %_8) #13
  %ptr = load ptr, ptr %self, align 8
  %_6 = getelementptr inbounds i8, ptr %self, i64 8
; call <alloc::alloc::Global as core::clone::Clone>::clone
  call void @"_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17hb990031da9dd7534E"(ptr align 1 %_6) #13
  ret ptr %ptr
}

; <core::cell::BorrowRefMut as core::ops::drop::Drop>::drop
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN66_$LT$core..cell..BorrowRefMut$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4b3b421b080751a5E"(ptr align 8 %self) unnamed_addr #0 {
start:
  %_4 = load ptr, ptr %self, align 8
  %_2 = load i64, ptr %_4, align 8
  %_5 = load ptr, ptr %self, align 8
  %_3 = add i64 %_2, 1
  store i64 %_3, ptr %_5, align 8
  ret void
}

; <alloc::rc::Rc<T,A> as core::ops::drop::Drop>::drop
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @"_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1a376ffc7433e532E"(ptr align 8 %self) unnamed_addr #0 {
start:
  %_5 = load ptr, ptr %self, align 8
  %_8 = load i64, ptr %_5, align 8
  %val = sub i64 %_8, 1
  store i64 %val, ptr %_5, align 8
  %_15 = load ptr, ptr %self, align 8
  %_2 = load i64, ptr %_15, align 8
  %0 = icmp eq i64 %_2, 0
  br i1 %0, label %bb1, label %bb2

bb1:                                              ; preds = %start
; call alloc::rc::Rc<T,A>::drop_slow
  call void @"_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h6989982c0b961eb1E"(ptr align 8 %self) #18
  br label %bb3

bb2:                                              ; preds = %start
  br label %bb3

bb3:                                              ; preds = %bb2, %bb1
  ret void
}

; <core::cell::Ref<T> as core::ops::deref::Deref>::deref
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define align 8 ptr @"_ZN68_$LT$core..cell..Ref$LT$T$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hb86d0b1dcac38821E"(ptr align 8 %self) unnamed_addr #0 {
start:
  %_3 = load ptr, ptr %self, align 8
  ret ptr %_3
}

; <alloc::rc::Weak<T,A> as core::ops::drop::Drop>::drop
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha8c2263a34bbb675E"(ptr align 8 %self) unnamed_addr #1 {
start:
  %0 = alloca [8 x i8], align 8
  %1 = alloca [8 x i8], align 8
  %_3 = alloca [16 x i8], align 8
  %self1 = load ptr, ptr %self, align 8
  %_22 = ptrtoint ptr %self1 to i64
  %2 = icmp eq i64 %_22, -1
  br i1 %2, label %bb6, label %bb7

bb6:                                              ; preds = %start
  br label %bb5

bb7:                                              ; preds = %start
  %self2 = load ptr, ptr %self, align 8
  %_21 = getelementptr inbounds i8, ptr %self2, i64 8
  store ptr %_21, ptr %_3, align 8
  %3 = getelementptr inbounds i8, ptr %_3, i64 8
  store ptr %self2, ptr %3, align 8
  %inner.0 = load ptr, ptr %_3, align 8
  %4 = getelementptr inbounds i8, ptr %_3, i64 8
  %inner.1 = load ptr, ptr %4, align 8
  %_26 = load i64, ptr %inner.0, align 8
  %val = sub i64 %_26, 1
  store i64 %val, ptr %inner.0, align 8
  %_6 = load i64, ptr %inner.0, align 8
  %5 = icmp eq i64 %_6, 0
  br i1 %5, label %bb1, label %bb3

bb5:                                              ; preds = %bb4, %bb6
  ret void

bb1:                                              ; preds = %bb7
  %_9 = getelementptr inbounds i8, ptr %self, i64 8
  %self3 = load ptr, ptr %self, align 8
  %self4 = load ptr, ptr %self, align 8
  store i64 32, ptr %1, align 8
  %size = load i64, ptr %1, align 8
  store i64 8, ptr %0, align 8
  %align = load i64, ptr %0, align 8
  br label %bb10

bb3:                                              ; preds = %bb7
  br label %bb4

bb10:                                             ; preds = %bb1
; call core::ptr::alignment::Alignment::new_unchecked::precondition_check
  call void @_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17h92cd0a60e735f2ceE(i64 %align, ptr align 8 @alloc_baf8ef05762bb2cbbccf0ad20ba0c118) #13
  br label %bb11

bb11:                                             ; preds = %bb10
  br label %bb12

bb12:                                             ; preds = %bb11
; call core::alloc::layout::Layout::from_size_alignment_unchecked::precondition_check
  call void @_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17hcd3394c7628a2960E(i64 %size, i64 %align, ptr align 8 @alloc_43b307780025650359e0e1b649546c3c) #13
  br label %bb13

bb13:                                             ; preds = %bb12
; call <&A as core::alloc::Allocator>::deallocate
  call void @"_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h0724ab5a8a583e05E"(ptr align 8 %_9, ptr %self3, i64 %align, i64 %size) #13
  br label %bb4

bb4:                                              ; preds = %bb3, %bb13
  br label %bb5
}

; <alloc::boxed::Box<T,A> as core::ops::drop::Drop>::drop
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h005e6a19bd47d0caE"(ptr align 8 %self) unnamed_addr #0 {
start:
  %0 = alloca [8 x i8], align 8
  %1 = alloca [8 x i8], align 8
  %ptr.0 = load ptr, ptr %self, align 8
  %2 = getelementptr inbounds i8, ptr %self, i64 8
  %ptr.1 = load ptr, ptr %2, align 8
  %3 = getelementptr inbounds i8, ptr %ptr.1, i64 8
  %4 = load i64, ptr %3, align 8, !invariant.load !3
  %5 = getelementptr inbounds i8, ptr %ptr.1, i64 16
  %6 = load i64, ptr %5, align 8, !invariant.load !3
  store i64 %4, ptr %1, align 8
  %size = load i64, ptr %1, align 8
  %7 = getelementptr inbounds i8, ptr %ptr.1, i64 8
  %8 = load i64, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds i8, ptr %ptr.1, i64 16
  %10 = load i64, ptr %9, align 8, !invariant.load !3
  store i64 %10, ptr %0, align 8
  %align = load i64, ptr %0, align 8
  br label %bb6

bb6:                                              ; preds = %start
; call core::ptr::alignment::Alignment::new_unchecked::precondition_check
  call void @_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17h92cd0a60e735f2ceE(i64 %align, ptr align 8 @alloc_baf8ef05762bb2cbbccf0ad20ba0c118) #13
  br label %bb7

bb7:                                              ; preds = %bb6
  br label %bb8

bb8:                                              ; preds = %bb7
; call core::alloc::layout::Layout::from_size_alignment_unchecked::precondition_check
  call void @_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17hcd3394c7628a2960E(i64 %size, i64 %align, ptr align 8 @alloc_43b307780025650359e0e1b649546c3c) #13
  br label %bb9

bb9:                                              ; preds = %bb8
  %11 = icmp eq i64 %size, 0
  br i1 %11, label %bb3, label %bb1

bb3:                                              ; preds = %bb1, %bb9
  ret void

bb1:                                              ; preds = %bb9
  %_7 = getelementptr inbounds i8, ptr %self, i64 16
; call <alloc::alloc::Global as core::alloc::Allocator>::deallocate
  call void @"_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h530d182795900517E"(ptr align 1 %_7, ptr %ptr.0, i64 %align, i64 %size) #13
  br label %bb3
}

; <alloc::boxed::Box<T,A> as core::ops::drop::Drop>::drop
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h45209cdf71a075deE"(ptr align 8 %self) unnamed_addr #0 {
start:
  %0 = alloca [8 x i8], align 8
  %1 = alloca [8 x i8], align 8
  %ptr.0 = load ptr, ptr %self, align 8
  %2 = getelementptr inbounds i8, ptr %self, i64 8
  %ptr.1 = load ptr, ptr %2, align 8
  %3 = getelementptr inbounds i8, ptr %ptr.1, i64 8
  %4 = load i64, ptr %3, align 8, !invariant.load !3
  %5 = getelementptr inbounds i8, ptr %ptr.1, i64 16
  %6 = load i64, ptr %5, align 8, !invariant.load !3
  store i64 %4, ptr %1, align 8
  %size = load i64, ptr %1, align 8
  %7 = getelementptr inbounds i8, ptr %ptr.1, i64 8
  %8 = load i64, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds i8, ptr %ptr.1, i64 16
  %10 = load i64, ptr %9, align 8, !invariant.load !3
  store i64 %10, ptr %0, align 8
  %align = load i64, ptr %0, align 8
  br label %bb6

bb6:                                              ; preds = %start
; call core::ptr::alignment::Alignment::new_unchecked::precondition_check
  call void @_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17h92cd0a60e735f2ceE(i64 %align, ptr align 8 @alloc_baf8ef05762bb2cbbccf0ad20ba0c118) #13
  br label %bb7

bb7:                                              ; preds = %bb6
  br label %bb8

bb8:                                              ; preds = %bb7
; call core::alloc::layout::Layout::from_size_alignment_unchecked::precondition_check
  call void @_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17hcd3394c7628a2960E(i64 %size, i64 %align, ptr align 8 @alloc_43b307780025650359e0e1b649546c3c) #13
  br label %bb9

bb9:                                              ; preds = %bb8
  %11 = icmp eq i64 %size, 0
  br i1 %11, label %bb3, label %bb1

bb3:                                              ; preds = %bb1, %bb9
  ret void

bb1:                                              ; preds = %bb9
  %_7 = getelementptr inbounds i8, ptr %self, i64 16
; call <alloc::alloc::Global as core::alloc::Allocator>::deallocate
  call void @"_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h530d182795900517E"(ptr align 1 %_7, ptr %ptr.0, i64 %align, i64 %size) #13
  br label %bb3
}

; <alloc::boxed::Box<T,A> as core::ops::drop::Drop>::drop
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8cbf0f99f4dcf40cE"(ptr align 8 %self) unnamed_addr #0 {
start:
  %0 = alloca [8 x i8], align 8
  %1 = alloca [8 x i8], align 8
  %ptr = load ptr, ptr %self, align 8
  store i64 24, ptr %1, align 8
  %size = load i64, ptr %1, align 8
  store i64 8, ptr %0, align 8
  %align = load i64, ptr %0, align 8
  br label %bb6

bb6:                                              ; preds = %start
; call core::ptr::alignment::Alignment::new_unchecked::precondition_check
  call void @_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17h92cd0a60e735f2ceE(i64 %align, ptr align 8 @alloc_baf8ef05762bb2cbbccf0ad20ba0c118) #13
  br label %bb7

bb7:                                              ; preds = %bb6
  br label %bb8

bb8:                                              ; preds = %bb7
; call core::alloc::layout::Layout::from_size_alignment_unchecked::precondition_check
  call void @_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17hcd3394c7628a2960E(i64 %size, i64 %align, ptr align 8 @alloc_43b307780025650359e0e1b649546c3c) #13
  br label %bb9

bb9:                                              ; preds = %bb8
  %2 = icmp eq i64 %size, 0
  br i1 %2, label %bb3, label %bb1

bb3:                                              ; preds = %bb1, %bb9
  ret void

bb1:                                              ; preds = %bb9
  %_7 = getelementptr inbounds i8, ptr %self, i64 8
; call <alloc::alloc::Global as core::alloc::Allocator>::deallocate
  call void @"_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h530d182795900517E"(ptr align 1 %_7, ptr %ptr, i64 %align, i64 %size) #13
  br label %bb3
}

; <alloc::boxed::Box<T,A> as core::ops::drop::Drop>::drop
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdfd79f17274402bfE"(ptr align 8 %self) unnamed_addr #0 {
start:
  %0 = alloca [8 x i8], align 8
  %1 = alloca [8 x i8], align 8
  %ptr = load ptr, ptr %self, align 8
  store i64 24, ptr %1, align 8
  %size = load i64, ptr %1, align 8
  store i64 8, ptr %0, align 8
  %align = load i64, ptr %0, align 8
  br label %bb6

bb6:                                              ; preds = %start
; call core::ptr::alignment::Alignment::new_unchecked::precondition_check
  call void @_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17h92cd0a60e735f2ceE(i64 %align, ptr align 8 @alloc_baf8ef05762bb2cbbccf0ad20ba0c118) #13
  br label %bb7

bb7:                                              ; preds = %bb6
  br label %bb8

bb8:                                              ; preds = %bb7
; call core::alloc::layout::Layout::from_size_alignment_unchecked::precondition_check
  call void @_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17hcd3394c7628a2960E(i64 %size, i64 %align, ptr align 8 @alloc_43b307780025650359e0e1b649546c3c) #13
  br label %bb9

bb9:                                              ; preds = %bb8
  %2 = icmp eq i64 %size, 0
  br i1 %2, label %bb3, label %bb1

bb3:                                              ; preds = %bb1, %bb9
  ret void

bb1:                                              ; preds = %bb9
  %_7 = getelementptr inbounds i8, ptr %self, i64 8
; call <alloc::alloc::Global as core::alloc::Allocator>::deallocate
  call void @"_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h530d182795900517E"(ptr align 1 %_7, ptr %ptr, i64 %align, i64 %size) #13
  br label %bb3
}

; <core::cell::RefMut<T> as core::ops::deref::DerefMut>::deref_mut
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define align 8 ptr @"_ZN74_$LT$core..cell..RefMut$LT$T$GT$$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17h432e7a0e35ae572bE"(ptr align 8 %self) unnamed_addr #0 {
start:
  %_3 = load ptr, ptr %self, align 8
  ret ptr %_3
}

; <alloc::boxed::Box<F,A> as core::ops::function::Fn<Args>>::call
; Function Attrs: nounwind nonlazybind uwtable
define double @"_ZN86_$LT$alloc..boxed..Box$LT$F$C$A$GT$$u20$as$u20$core..ops..function..Fn$LT$Args$GT$$GT$4call17h3a6df1c8bdfd2f60E"(ptr align 8 %self, double %0) unnamed_addr #1 {
start:
  %args = alloca [8 x i8], align 8
  store double %0, ptr %args, align 8
  %_5.0 = load ptr, ptr %self, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 8
  %_5.1 = load ptr, ptr %1, align 8
  %2 = getelementptr inbounds i8, ptr %_5.1, i64 40
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !nonnull !3
  %4 = load double, ptr %args, align 8
  %_0 = call double %3(ptr align 1 %_5.0, double %4) #13
  ret double %_0
}

; <core::ops::range::Range<T> as core::iter::range::RangeIteratorImpl>::spec_next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i32, i32 } @"_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h38a22e7a8e341a3cE"(ptr align 4 %self) unnamed_addr #0 {
start:
  %_0 = alloca [8 x i8], align 4
  %_4 = getelementptr inbounds i8, ptr %self, i64 4
  %_3.i = load i32, ptr %self, align 4
  %_4.i = load i32, ptr %_4, align 4
  %_0.i = icmp slt i32 %_3.i, %_4.i
  br i1 %_0.i, label %bb2, label %bb4

bb4:                                              ; preds = %start
  store i32 0, ptr %_0, align 4
  br label %bb5

bb2:                                              ; preds = %start
  %old = load i32, ptr %self, align 4
; call <i32 as core::iter::range::Step>::forward_unchecked
  %_6 = call i32 @"_ZN47_$LT$i32$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17h82abfcd349b5873bE"(i32 %old, i64 1) #13
  store i32 %_6, ptr %self, align 4
  %0 = getelementptr inbounds i8, ptr %_0, i64 4
  store i32 %old, ptr %0, align 4
  store i32 1, ptr %_0, align 4
  br label %bb5

bb5:                                              ; preds = %bb2, %bb4
  %1 = load i32, ptr %_0, align 4
  %2 = getelementptr inbounds i8, ptr %_0, i64 4
  %3 = load i32, ptr %2, align 4
  %4 = insertvalue { i32, i32 } poison, i32 %1, 0
  %5 = insertvalue { i32, i32 } %4, i32 %3, 1
  ret { i32, i32 } %5
}

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0ad132069fb689d4E"(ptr %self.0, ptr %self.1, double %init) unnamed_addr #0 personality ptr @rust_eh_personality {
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
  call void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17he5e934c5baa72500E"(ptr %self.1, ptr %self.0, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #13
  br label %bb22

bb22:                                             ; preds = %bb20
  br label %bb23

bb23:                                             ; preds = %bb22
  br label %bb24

bb24:                                             ; preds = %bb23
  %5 = ptrtoint ptr %self.1 to i64
  %6 = ptrtoint ptr %self.0 to i64
  %7 = sub nuw i64 %5, %6
  %8 = udiv exact i64 %7, 16
  store i64 %8, ptr %len, align 8
  br label %bb8

bb25:                                             ; No predecessors!
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #14
  unreachable

bb8:                                              ; preds = %bb11, %bb24
  store i8 0, ptr %_31, align 1
  %_21 = load double, ptr %acc, align 8
  %count = load i64, ptr %i, align 8
  %_45 = getelementptr inbounds nuw %"alloc::boxed::Box<dyn core::ops::function::Fn(f64) -> f64>", ptr %self.0, i64 %count
; call rust_heap::rust_boxed_closures::{{closure}}
  %_18 = call double @"_ZN9rust_heap19rust_boxed_closures28_$u7b$$u7b$closure$u7d$$u7d$17ha77711730c3908e5E"(ptr align 1 %f, double %_21, ptr align 8 %_45) #13
  br label %bb9

bb9:                                              ; preds = %bb8
  store double %_18, ptr %acc, align 8
  br label %bb26

bb26:                                             ; preds = %bb9
  %9 = load i64, ptr %i, align 8
; call core::num::<impl usize>::unchecked_add::precondition_check
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h7af99723fb927dc7E"(i64 %9, i64 1, ptr align 8 @alloc_12fdce0839ba33fd8bd1bb0711a36af6) #13
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
define align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb7d9bf13d5eaf833E"(ptr align 8 %self) unnamed_addr #0 {
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

; rust_heap::rust_boxed_closures::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN9rust_heap19rust_boxed_closures28_$u7b$$u7b$closure$u7d$$u7d$17h198a6dc59f3a2fd6E"(ptr align 8 %_1, double %v) unnamed_addr #0 {
start:
  %_3 = load double, ptr %_1, align 8
  %_0 = fmul double %_3, %v
  ret double %_0
}

; rust_heap::rust_boxed_closures::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN9rust_heap19rust_boxed_closures28_$u7b$$u7b$closure$u7d$$u7d$17h9a2313f6e4c8e67cE"(ptr align 1 %_1, double %v) unnamed_addr #0 {
start:
  %_0 = fmul double %v, %v
  ret double %_0
}

; rust_heap::rust_boxed_closures::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN9rust_heap19rust_boxed_closures28_$u7b$$u7b$closure$u7d$$u7d$17ha77711730c3908e5E"(ptr align 1 %_1, double %v, ptr align 8 %f) unnamed_addr #0 {
start:
; call <alloc::boxed::Box<F,A> as core::ops::function::Fn<Args>>::call
  %_0 = call double @"_ZN86_$LT$alloc..boxed..Box$LT$F$C$A$GT$$u20$as$u20$core..ops..function..Fn$LT$Args$GT$$GT$4call17h3a6df1c8bdfd2f60E"(ptr align 8 %f, double %v) #15
  ret double %_0
}

; rust_heap::rust_boxed_closures::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN9rust_heap19rust_boxed_closures28_$u7b$$u7b$closure$u7d$$u7d$17hb2169cc112e08920E"(ptr align 8 %_1, double %v) unnamed_addr #0 {
start:
  %_3 = load double, ptr %_1, align 8
  %_0 = fadd double %v, %_3
  ret double %_0
}

; rust_heap::fold
; Function Attrs: nounwind nonlazybind uwtable
define internal double @_ZN9rust_heap4fold17h069edcc10e14143cE(ptr align 8 %at, double %depth) unnamed_addr #1 {
start:
  %_0 = alloca [8 x i8], align 8
  %0 = load ptr, ptr %at, align 8
  %1 = ptrtoint ptr %0 to i64
  %2 = icmp eq i64 %1, 0
  %_3 = select i1 %2, i64 0, i64 1
  %3 = trunc nuw i64 %_3 to i1
  br i1 %3, label %bb2, label %bb3

bb2:                                              ; preds = %start
  %_14 = load ptr, ptr %at, align 8
  %_31 = ptrtoint ptr %_14 to i64
  %_33 = and i64 %_31, 7
  %_34 = icmp eq i64 %_33, 0
  br i1 %_34, label %bb9, label %panic

bb3:                                              ; preds = %start
  store double 1.000000e+00, ptr %_0, align 8
  br label %bb6

bb6:                                              ; preds = %bb12, %bb3
  %4 = load double, ptr %_0, align 8
  ret double %4

bb9:                                              ; preds = %bb2
  %_36 = ptrtoint ptr %_14 to i64
  %_38 = icmp eq i64 %_36, 0
  %_39 = and i1 %_38, true
  %_40 = xor i1 %_39, true
  br i1 %_40, label %bb10, label %panic1

panic:                                            ; preds = %bb2
; call core::panicking::panic_misaligned_pointer_dereference
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference(i64 8, i64 %_31, ptr align 8 @alloc_dd6e0b4d95f0a5403f44620e4d5d86bf) #14
  unreachable

bb10:                                             ; preds = %bb9
  %_6 = load double, ptr %_14, align 8
  %_5 = fmul double %_6, %depth
  %_15 = load ptr, ptr %at, align 8
  %_26 = ptrtoint ptr %_15 to i64
  %_28 = and i64 %_26, 7
  %_29 = icmp eq i64 %_28, 0
  br i1 %_29, label %bb8, label %panic2

panic1:                                           ; preds = %bb9
; call core::panicking::panic_null_pointer_dereference
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference(ptr align 8 @alloc_dd6e0b4d95f0a5403f44620e4d5d86bf) #14
  unreachable

bb8:                                              ; preds = %bb10
  %_42 = ptrtoint ptr %_15 to i64
  %_43 = icmp eq i64 %_42, 0
  %_44 = and i1 %_43, true
  %_45 = xor i1 %_44, true
  br i1 %_45, label %bb11, label %panic3

panic2:                                           ; preds = %bb10
; call core::panicking::panic_misaligned_pointer_dereference
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference(i64 8, i64 %_26, ptr align 8 @alloc_e78b0b1e705e97fa59a18db8efefa6e2) #14
  unreachable

bb11:                                             ; preds = %bb8
  %_9 = getelementptr inbounds i8, ptr %_15, i64 8
  %_10 = fadd double %depth, 1.000000e+00
; call rust_heap::fold
  %_8 = call double @_ZN9rust_heap4fold17h069edcc10e14143cE(ptr align 8 %_9, double %_10) #15
  %_16 = load ptr, ptr %at, align 8
  %_21 = ptrtoint ptr %_16 to i64
  %_23 = and i64 %_21, 7
  %_24 = icmp eq i64 %_23, 0
  br i1 %_24, label %bb7, label %panic4

panic3:                                           ; preds = %bb8
; call core::panicking::panic_null_pointer_dereference
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference(ptr align 8 @alloc_e78b0b1e705e97fa59a18db8efefa6e2) #14
  unreachable

bb7:                                              ; preds = %bb11
  %_47 = ptrtoint ptr %_16 to i64
  %_48 = icmp eq i64 %_47, 0
  %_49 = and i1 %_48, true
  %_50 = xor i1 %_49, true
  br i1 %_50, label %bb12, label %panic5

panic4:                                           ; preds = %bb11
; call core::panicking::panic_misaligned_pointer_dereference
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference(i64 8, i64 %_21, ptr align 8 @alloc_cadeceb77b8c2d88cc4392f1db318b2e) #14
  unreachable

bb12:                                             ; preds = %bb7
  %_12 = getelementptr inbounds i8, ptr %_16, i64 16
  %_13 = fadd double %depth, 1.000000e+00
; call rust_heap::fold
  %_11 = call double @_ZN9rust_heap4fold17h069edcc10e14143cE(ptr align 8 %_12, double %_13) #15
  %_7 = fmul double %_8, %_11
  %5 = fadd double %_5, %_7
  store double %5, ptr %_0, align 8
  br label %bb6

panic5:                                           ; preds = %bb7
; call core::panicking::panic_null_pointer_dereference
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference(ptr align 8 @alloc_cadeceb77b8c2d88cc4392f1db318b2e) #14
  unreachable

bb1:                                              ; No predecessors!
  unreachable
}

; rust_heap::insert
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_ZN9rust_heap6insert17hcee05e545507cfa2E(ptr align 8 %at, double %value) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %n = alloca [8 x i8], align 8
  %_6 = alloca [24 x i8], align 8
  %0 = load ptr, ptr %at, align 8
  %1 = ptrtoint ptr %0 to i64
  %2 = icmp eq i64 %1, 0
  %_3 = select i1 %2, i64 0, i64 1
  %3 = trunc nuw i64 %_3 to i1
  br i1 %3, label %bb2, label %bb3

bb2:                                              ; preds = %start
  store ptr %at, ptr %n, align 8
  %_16 = load ptr, ptr %n, align 8
  %_17 = load ptr, ptr %_16, align 8
  %_34 = ptrtoint ptr %_17 to i64
  %_36 = and i64 %_34, 7
  %_37 = icmp eq i64 %_36, 0
  br i1 %_37, label %bb11, label %panic

bb3:                                              ; preds = %start
  store double %value, ptr %_6, align 8
  %4 = getelementptr inbounds i8, ptr %_6, i64 8
  store ptr null, ptr %4, align 8
  %5 = getelementptr inbounds i8, ptr %_6, i64 16
  store ptr null, ptr %5, align 8
; call alloc::boxed::box_new_uninit
  %_3.i = call ptr @_ZN5alloc5boxed14box_new_uninit17ha3663d389238e6ceE(i64 8, i64 24) #13
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_3.i, ptr align 8 %_6, i64 24, i1 false)
; call core::ptr::drop_in_place<core::option::Option<alloc::boxed::Box<rust_heap::Node>>>
  call void @"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E"(ptr align 8 %at) #15
  store ptr %_3.i, ptr %at, align 8
  br label %bb8

bb8:                                              ; preds = %bb13, %bb14, %bb3
  ret void

bb11:                                             ; preds = %bb2
  %_39 = ptrtoint ptr %_17 to i64
  %_41 = icmp eq i64 %_39, 0
  %_42 = and i1 %_41, true
  %_43 = xor i1 %_42, true
  br i1 %_43, label %bb12, label %panic1

panic:                                            ; preds = %bb2
; call core::panicking::panic_misaligned_pointer_dereference
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference(i64 8, i64 %_34, ptr align 8 @alloc_ed574328b5a1cd6d7337a70757aef40e) #14
  unreachable

bb12:                                             ; preds = %bb11
  %_12 = load double, ptr %_17, align 8
  %_11 = fcmp olt double %value, %_12
  br i1 %_11, label %bb6, label %bb7

panic1:                                           ; preds = %bb11
; call core::panicking::panic_null_pointer_dereference
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference(ptr align 8 @alloc_ed574328b5a1cd6d7337a70757aef40e) #14
  unreachable

bb7:                                              ; preds = %bb12
  %_19 = load ptr, ptr %at, align 8
  %_24 = ptrtoint ptr %_19 to i64
  %_26 = and i64 %_24, 7
  %_27 = icmp eq i64 %_26, 0
  br i1 %_27, label %bb9, label %panic2

bb6:                                              ; preds = %bb12
  %6 = load ptr, ptr %n, align 8
  %_18 = load ptr, ptr %6, align 8
  %_29 = ptrtoint ptr %_18 to i64
  %_31 = and i64 %_29, 7
  %_32 = icmp eq i64 %_31, 0
  br i1 %_32, label %bb10, label %panic4

bb9:                                              ; preds = %bb7
  %_50 = ptrtoint ptr %_19 to i64
  %_51 = icmp eq i64 %_50, 0
  %_52 = and i1 %_51, true
  %_53 = xor i1 %_52, true
  br i1 %_53, label %bb14, label %panic3

panic2:                                           ; preds = %bb7
; call core::panicking::panic_misaligned_pointer_dereference
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference(i64 8, i64 %_24, ptr align 8 @alloc_681313b60387b4de89692e6bc4a5de54) #14
  unreachable

bb14:                                             ; preds = %bb9
  %_15 = getelementptr inbounds i8, ptr %_19, i64 16
; call rust_heap::insert
  call void @_ZN9rust_heap6insert17hcee05e545507cfa2E(ptr align 8 %_15, double %value) #15
  br label %bb8

panic3:                                           ; preds = %bb9
; call core::panicking::panic_null_pointer_dereference
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference(ptr align 8 @alloc_681313b60387b4de89692e6bc4a5de54) #14
  unreachable

bb10:                                             ; preds = %bb6
  %_45 = ptrtoint ptr %_18 to i64
  %_46 = icmp eq i64 %_45, 0
  %_47 = and i1 %_46, true
  %_48 = xor i1 %_47, true
  br i1 %_48, label %bb13, label %panic5

panic4:                                           ; preds = %bb6
; call core::panicking::panic_misaligned_pointer_dereference
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference(i64 8, i64 %_29, ptr align 8 @alloc_8f47f62764ec8ff588e10885a19d8c6a) #14
  unreachable

bb13:                                             ; preds = %bb10
  %_13 = getelementptr inbounds i8, ptr %_18, i64 8
; call rust_heap::insert
  call void @_ZN9rust_heap6insert17hcee05e545507cfa2E(ptr align 8 %_13, double %value) #15
  br label %bb8

panic5:                                           ; preds = %bb10
; call core::panicking::panic_null_pointer_dereference
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference(ptr align 8 @alloc_8f47f62764ec8ff588e10885a19d8c6a) #14
  unreachable

bb1:                                              ; No predecessors!
  unreachable
}

; rust_heap::evaluate
; Function Attrs: nounwind nonlazybind uwtable
define internal double @_ZN9rust_heap8evaluate17h762827d772ca5e84E(ptr align 8 %e, ptr align 8 %x) unnamed_addr #1 {
start:
  %_0 = alloca [8 x i8], align 8
  %_3 = load i64, ptr %e, align 8
  switch i64 %_3, label %bb1 [
    i64 0, label %bb5
    i64 1, label %bb4
    i64 2, label %bb3
    i64 3, label %bb2
  ]

bb1:                                              ; preds = %start
  unreachable

bb5:                                              ; preds = %start
  %i = getelementptr inbounds i8, ptr %e, i64 8
  %_5 = load i64, ptr %i, align 8
  %_6 = icmp ult i64 %_5, 3
  br i1 %_6, label %bb6, label %panic

bb4:                                              ; preds = %start
  %a = getelementptr inbounds i8, ptr %e, i64 8
  %b = getelementptr inbounds i8, ptr %e, i64 16
  %_24 = load ptr, ptr %a, align 8
  %_43 = ptrtoint ptr %_24 to i64
  %_45 = and i64 %_43, 7
  %_46 = icmp eq i64 %_45, 0
  br i1 %_46, label %bb15, label %panic1

bb3:                                              ; preds = %start
  %a5 = getelementptr inbounds i8, ptr %e, i64 8
  %b6 = getelementptr inbounds i8, ptr %e, i64 16
  %_23 = load ptr, ptr %a5, align 8
  %_48 = ptrtoint ptr %_23 to i64
  %_50 = and i64 %_48, 7
  %_51 = icmp eq i64 %_50, 0
  br i1 %_51, label %bb16, label %panic7

bb2:                                              ; preds = %start
  %a11 = getelementptr inbounds i8, ptr %e, i64 8
  %_22 = load ptr, ptr %a11, align 8
  %_53 = ptrtoint ptr %_22 to i64
  %_55 = and i64 %_53, 7
  %_56 = icmp eq i64 %_55, 0
  br i1 %_56, label %bb17, label %panic12

bb6:                                              ; preds = %bb5
  %0 = getelementptr inbounds nuw double, ptr %x, i64 %_5
  %1 = load double, ptr %0, align 8
  store double %1, ptr %_0, align 8
  br label %bb12

panic:                                            ; preds = %bb5
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %_5, i64 3, ptr align 8 @alloc_ace6f2af5c2a0e63d3f7801c9adc7b53) #14
  unreachable

bb12:                                             ; preds = %bb18, %bb22, %bb21, %bb6
  %2 = load double, ptr %_0, align 8
  ret double %2

bb15:                                             ; preds = %bb4
  %_68 = ptrtoint ptr %_24 to i64
  %_69 = icmp eq i64 %_68, 0
  %_70 = and i1 %_69, true
  %_71 = xor i1 %_70, true
  br i1 %_71, label %bb20, label %panic2

panic1:                                           ; preds = %bb4
; call core::panicking::panic_misaligned_pointer_dereference
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference(i64 8, i64 %_43, ptr align 8 @alloc_6936263b1c216c48785cc094a5ae8c9e) #14
  unreachable

bb20:                                             ; preds = %bb15
; call rust_heap::evaluate
  %_9 = call double @_ZN9rust_heap8evaluate17h762827d772ca5e84E(ptr align 8 %_24, ptr align 8 %x) #15
  %_25 = load ptr, ptr %b, align 8
  %_38 = ptrtoint ptr %_25 to i64
  %_40 = and i64 %_38, 7
  %_41 = icmp eq i64 %_40, 0
  br i1 %_41, label %bb14, label %panic3

panic2:                                           ; preds = %bb15
; call core::panicking::panic_null_pointer_dereference
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference(ptr align 8 @alloc_6936263b1c216c48785cc094a5ae8c9e) #14
  unreachable

bb14:                                             ; preds = %bb20
  %_73 = ptrtoint ptr %_25 to i64
  %_74 = icmp eq i64 %_73, 0
  %_75 = and i1 %_74, true
  %_76 = xor i1 %_75, true
  br i1 %_76, label %bb21, label %panic4

panic3:                                           ; preds = %bb20
; call core::panicking::panic_misaligned_pointer_dereference
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference(i64 8, i64 %_38, ptr align 8 @alloc_4e9687b4328bb10b1d9ea845e3a29afd) #14
  unreachable

bb21:                                             ; preds = %bb14
; call rust_heap::evaluate
  %_11 = call double @_ZN9rust_heap8evaluate17h762827d772ca5e84E(ptr align 8 %_25, ptr align 8 %x) #15
  %3 = fadd double %_9, %_11
  store double %3, ptr %_0, align 8
  br label %bb12

panic4:                                           ; preds = %bb14
; call core::panicking::panic_null_pointer_dereference
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference(ptr align 8 @alloc_4e9687b4328bb10b1d9ea845e3a29afd) #14
  unreachable

bb16:                                             ; preds = %bb3
  %_63 = ptrtoint ptr %_23 to i64
  %_64 = icmp eq i64 %_63, 0
  %_65 = and i1 %_64, true
  %_66 = xor i1 %_65, true
  br i1 %_66, label %bb19, label %panic8

panic7:                                           ; preds = %bb3
; call core::panicking::panic_misaligned_pointer_dereference
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference(i64 8, i64 %_48, ptr align 8 @alloc_32db05eae941b813a5b5d73695dbbd96) #14
  unreachable

bb19:                                             ; preds = %bb16
; call rust_heap::evaluate
  %_15 = call double @_ZN9rust_heap8evaluate17h762827d772ca5e84E(ptr align 8 %_23, ptr align 8 %x) #15
  %_26 = load ptr, ptr %b6, align 8
  %_33 = ptrtoint ptr %_26 to i64
  %_35 = and i64 %_33, 7
  %_36 = icmp eq i64 %_35, 0
  br i1 %_36, label %bb13, label %panic9

panic8:                                           ; preds = %bb16
; call core::panicking::panic_null_pointer_dereference
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference(ptr align 8 @alloc_32db05eae941b813a5b5d73695dbbd96) #14
  unreachable

bb13:                                             ; preds = %bb19
  %_78 = ptrtoint ptr %_26 to i64
  %_79 = icmp eq i64 %_78, 0
  %_80 = and i1 %_79, true
  %_81 = xor i1 %_80, true
  br i1 %_81, label %bb22, label %panic10

panic9:                                           ; preds = %bb19
; call core::panicking::panic_misaligned_pointer_dereference
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference(i64 8, i64 %_33, ptr align 8 @alloc_09793ae6f014d1fa9bba951d14360c61) #14
  unreachable

bb22:                                             ; preds = %bb13
; call rust_heap::evaluate
  %_17 = call double @_ZN9rust_heap8evaluate17h762827d772ca5e84E(ptr align 8 %_26, ptr align 8 %x) #15
  %4 = fmul double %_15, %_17
  store double %4, ptr %_0, align 8
  br label %bb12

panic10:                                          ; preds = %bb13
; call core::panicking::panic_null_pointer_dereference
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference(ptr align 8 @alloc_09793ae6f014d1fa9bba951d14360c61) #14
  unreachable

bb17:                                             ; preds = %bb2
  %_58 = ptrtoint ptr %_22 to i64
  %_59 = icmp eq i64 %_58, 0
  %_60 = and i1 %_59, true
  %_61 = xor i1 %_60, true
  br i1 %_61, label %bb18, label %panic13

panic12:                                          ; preds = %bb2
; call core::panicking::panic_misaligned_pointer_dereference
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference(i64 8, i64 %_53, ptr align 8 @alloc_079eb44514541ce7acb058032a10df73) #14
  unreachable

bb18:                                             ; preds = %bb17
; call rust_heap::evaluate
  %v = call double @_ZN9rust_heap8evaluate17h762827d772ca5e84E(ptr align 8 %_22, ptr align 8 %x) #15
  %5 = fmul double %v, %v
  store double %5, ptr %_0, align 8
  br label %bb12

panic13:                                          ; preds = %bb17
; call core::panicking::panic_null_pointer_dereference
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference(ptr align 8 @alloc_079eb44514541ce7acb058032a10df73) #14
  unreachable
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_boxed_closures(double %x, double %k) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %stages = alloca [48 x i8], align 8
; call alloc::boxed::box_new_uninit
  %_3.i2 = call ptr @_ZN5alloc5boxed14box_new_uninit17ha3663d389238e6ceE(i64 8, i64 8) #13
  store double %k, ptr %_3.i2, align 8
; call alloc::boxed::box_new_uninit
  %_3.i1 = call ptr @_ZN5alloc5boxed14box_new_uninit17ha3663d389238e6ceE(i64 1, i64 0) #13
; call alloc::boxed::box_new_uninit
  %_3.i = call ptr @_ZN5alloc5boxed14box_new_uninit17ha3663d389238e6ceE(i64 8, i64 8) #13
  store double %k, ptr %_3.i, align 8
  %0 = getelementptr inbounds nuw %"alloc::boxed::Box<dyn core::ops::function::Fn(f64) -> f64>", ptr %stages, i64 0
  store ptr %_3.i2, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %0, i64 8
  store ptr @vtable.0, ptr %1, align 8
  %2 = getelementptr inbounds nuw %"alloc::boxed::Box<dyn core::ops::function::Fn(f64) -> f64>", ptr %stages, i64 1
  store ptr %_3.i1, ptr %2, align 8
  %3 = getelementptr inbounds i8, ptr %2, i64 8
  store ptr @vtable.1, ptr %3, align 8
  %4 = getelementptr inbounds nuw %"alloc::boxed::Box<dyn core::ops::function::Fn(f64) -> f64>", ptr %stages, i64 2
  store ptr %_3.i, ptr %4, align 8
  %5 = getelementptr inbounds i8, ptr %4, i64 8
  store ptr @vtable.2, ptr %5, align 8
; call core::slice::<impl [T]>::iter
  %6 = call { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h7923fedd3b7dfd4eE"(ptr align 8 %stages, i64 3) #13
  %_12.0 = extractvalue { ptr, ptr } %6, 0
  %_12.1 = extractvalue { ptr, ptr } %6, 1
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call double @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0ad132069fb689d4E"(ptr %_12.0, ptr %_12.1, double %x) #13
; call core::ptr::drop_in_place<[alloc::boxed::Box<dyn core::ops::function::Fn<(f64,)>+Output = f64>; 3]>
  call void @"_ZN4core3ptr149drop_in_place$LT$$u5b$alloc..boxed..Box$LT$dyn$u20$core..ops..function..Fn$LT$$LP$f64$C$$RP$$GT$$u2b$Output$u20$$u3d$$u20$f64$GT$$u3b$$u20$3$u5d$$GT$17h507c9fe38a943c66E"(ptr align 8 %stages) #15
  ret double %_0
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_boxed_trait_objects(double %a, double %b, double %x) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %law = alloca [32 x i8], align 8
  %_6 = alloca [32 x i8], align 8
; call alloc::boxed::box_new_uninit
  %_3.i2 = call ptr @_ZN5alloc5boxed14box_new_uninit17ha3663d389238e6ceE(i64 8, i64 16) #13
  store double %a, ptr %_3.i2, align 8
  %0 = getelementptr inbounds i8, ptr %_3.i2, i64 8
  store i32 2, ptr %0, align 8
; call alloc::boxed::box_new_uninit
  %_3.i1 = call ptr @_ZN5alloc5boxed14box_new_uninit17ha3663d389238e6ceE(i64 8, i64 16) #13
  store double %b, ptr %_3.i1, align 8
  %1 = getelementptr inbounds i8, ptr %_3.i1, i64 8
  store i32 3, ptr %1, align 8
  store ptr %_3.i2, ptr %_6, align 8
  %2 = getelementptr inbounds i8, ptr %_6, i64 8
  store ptr @vtable.3, ptr %2, align 8
  %3 = getelementptr inbounds i8, ptr %_6, i64 16
  store ptr %_3.i1, ptr %3, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 8
  store ptr @vtable.3, ptr %4, align 8
; call alloc::boxed::box_new_uninit
  %_3.i3 = call ptr @_ZN5alloc5boxed14box_new_uninit17ha3663d389238e6ceE(i64 8, i64 32) #13
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_3.i3, ptr align 8 %_6, i64 32, i1 false)
  %_17 = fmul double %a, %b
; call alloc::boxed::box_new_uninit
  %_3.i = call ptr @_ZN5alloc5boxed14box_new_uninit17ha3663d389238e6ceE(i64 8, i64 16) #13
  store double %_17, ptr %_3.i, align 8
  %5 = getelementptr inbounds i8, ptr %_3.i, i64 8
  store i32 1, ptr %5, align 8
  store ptr %_3.i3, ptr %law, align 8
  %6 = getelementptr inbounds i8, ptr %law, i64 8
  store ptr @vtable.4, ptr %6, align 8
  %7 = getelementptr inbounds i8, ptr %law, i64 16
  store ptr %_3.i, ptr %7, align 8
  %8 = getelementptr inbounds i8, ptr %7, i64 8
  store ptr @vtable.3, ptr %8, align 8
; call <rust_heap::Sum as rust_heap::Law>::value
  %_0 = call double @"_ZN49_$LT$rust_heap..Sum$u20$as$u20$rust_heap..Law$GT$5value17hbffda398a05e7cbfE"(ptr align 8 %law, double %x) #15
; call core::ptr::drop_in_place<rust_heap::Sum>
  call void @"_ZN4core3ptr35drop_in_place$LT$rust_heap..Sum$GT$17hd36ee96e11ac825bE"(ptr align 8 %law) #15
  ret double %_0
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_expression_tree(ptr align 8 %x) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [24 x i8], align 8
  %1 = alloca [24 x i8], align 8
  %_17 = alloca [24 x i8], align 8
  %_12 = alloca [24 x i8], align 8
  %tree = alloca [24 x i8], align 8
  %_8 = alloca [24 x i8], align 8
  %_6 = alloca [24 x i8], align 8
  %_4 = alloca [24 x i8], align 8
  %left = alloca [24 x i8], align 8
  %2 = getelementptr inbounds i8, ptr %_4, i64 8
  store i64 0, ptr %2, align 8
  store i64 0, ptr %_4, align 8
; call alloc::boxed::box_new_uninit
  %_3.i5 = call ptr @_ZN5alloc5boxed14box_new_uninit17ha3663d389238e6ceE(i64 8, i64 24) #13
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_3.i5, ptr align 8 %_4, i64 24, i1 false)
  %3 = getelementptr inbounds i8, ptr %_8, i64 8
  store i64 1, ptr %3, align 8
  store i64 0, ptr %_8, align 8
; call alloc::boxed::box_new_uninit
  %_3.i4 = call ptr @_ZN5alloc5boxed14box_new_uninit17ha3663d389238e6ceE(i64 8, i64 24) #13
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_3.i4, ptr align 8 %_8, i64 24, i1 false)
  %4 = getelementptr inbounds i8, ptr %_6, i64 8
  store ptr %_3.i4, ptr %4, align 8
  store i64 3, ptr %_6, align 8
; call alloc::boxed::box_new_uninit
  %_3.i3 = call ptr @_ZN5alloc5boxed14box_new_uninit17ha3663d389238e6ceE(i64 8, i64 24) #13
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_3.i3, ptr align 8 %_6, i64 24, i1 false)
  %5 = getelementptr inbounds i8, ptr %left, i64 8
  store ptr %_3.i5, ptr %5, align 8
  %6 = getelementptr inbounds i8, ptr %left, i64 16
  store ptr %_3.i3, ptr %6, align 8
  store i64 1, ptr %left, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %1, ptr align 8 %left, i64 24, i1 false)
; call alloc::boxed::box_new_uninit
  %_3.i2 = call ptr @_ZN5alloc5boxed14box_new_uninit17ha3663d389238e6ceE(i64 8, i64 24) #13
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_3.i2, ptr align 8 %1, i64 24, i1 false)
  %7 = getelementptr inbounds i8, ptr %_12, i64 8
  store i64 2, ptr %7, align 8
  store i64 0, ptr %_12, align 8
; call alloc::boxed::box_new_uninit
  %_3.i1 = call ptr @_ZN5alloc5boxed14box_new_uninit17ha3663d389238e6ceE(i64 8, i64 24) #13
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_3.i1, ptr align 8 %_12, i64 24, i1 false)
  %8 = getelementptr inbounds i8, ptr %tree, i64 8
  store ptr %_3.i2, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %tree, i64 16
  store ptr %_3.i1, ptr %9, align 8
  store i64 2, ptr %tree, align 8
; call rust_heap::evaluate
  %_13 = call double @_ZN9rust_heap8evaluate17h762827d772ca5e84E(ptr align 8 %tree, ptr align 8 %x) #15
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %tree, i64 24, i1 false)
; call alloc::boxed::box_new_uninit
  %_3.i = call ptr @_ZN5alloc5boxed14box_new_uninit17ha3663d389238e6ceE(i64 8, i64 24) #13
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_3.i, ptr align 8 %0, i64 24, i1 false)
  %10 = getelementptr inbounds i8, ptr %_17, i64 8
  store ptr %_3.i, ptr %10, align 8
  store i64 3, ptr %_17, align 8
; call rust_heap::evaluate
  %_15 = call double @_ZN9rust_heap8evaluate17h762827d772ca5e84E(ptr align 8 %_17, ptr align 8 %x) #15
  %_0 = fmul double %_13, %_15
; call core::ptr::drop_in_place<rust_heap::Expression>
  call void @"_ZN4core3ptr42drop_in_place$LT$rust_heap..Expression$GT$17h6bbe68205ce55476E"(ptr align 8 %_17) #15
  ret double %_0
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_search_tree(ptr align 8 %x) unnamed_addr #1 {
start:
  %_5 = alloca [8 x i8], align 8
  %iter = alloca [16 x i8], align 8
  %root = alloca [8 x i8], align 8
  store ptr null, ptr %root, align 8
; call core::array::<impl core::iter::traits::collect::IntoIterator for &[T; N]>::into_iter
  %0 = call { ptr, ptr } @"_ZN4core5array98_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17h2817ab90f21fb651E"(ptr align 8 %x) #15
  %_3.0 = extractvalue { ptr, ptr } %0, 0
  %_3.1 = extractvalue { ptr, ptr } %0, 1
  store ptr %_3.0, ptr %iter, align 8
  %1 = getelementptr inbounds i8, ptr %iter, i64 8
  store ptr %_3.1, ptr %1, align 8
  br label %bb2

bb2:                                              ; preds = %bb5, %start
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::next
  %2 = call align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb7d9bf13d5eaf833E"(ptr align 8 %iter) #13
  store ptr %2, ptr %_5, align 8
  %3 = load ptr, ptr %_5, align 8
  %4 = ptrtoint ptr %3 to i64
  %5 = icmp eq i64 %4, 0
  %_7 = select i1 %5, i64 0, i64 1
  %6 = trunc nuw i64 %_7 to i1
  br i1 %6, label %bb5, label %bb6

bb5:                                              ; preds = %bb2
  %v = load ptr, ptr %_5, align 8
  %_11 = load double, ptr %v, align 8
; call rust_heap::insert
  call void @_ZN9rust_heap6insert17hcee05e545507cfa2E(ptr align 8 %root, double %_11) #15
  br label %bb2

bb6:                                              ; preds = %bb2
; call rust_heap::fold
  %_0 = call double @_ZN9rust_heap4fold17h069edcc10e14143cE(ptr align 8 %root, double 1.000000e+00) #15
; call core::ptr::drop_in_place<core::option::Option<alloc::boxed::Box<rust_heap::Node>>>
  call void @"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E"(ptr align 8 %root) #15
  ret double %_0

bb4:                                              ; No predecessors!
  unreachable
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_shared_cell(double %x, double %y) unnamed_addr #1 {
start:
  %_33 = alloca [16 x i8], align 8
  %_27 = alloca [16 x i8], align 8
  %plain = alloca [8 x i8], align 8
  %_14 = alloca [16 x i8], align 8
  %_9 = alloca [16 x i8], align 8
  %other = alloca [8 x i8], align 8
  %shared = alloca [8 x i8], align 8
; call core::cell::RefCell<T>::new
  %0 = call { i64, double } @"_ZN4core4cell16RefCell$LT$T$GT$3new17h8e62ecbcd9a74c02E"(double %x) #13
  %_4.0 = extractvalue { i64, double } %0, 0
  %_4.1 = extractvalue { i64, double } %0, 1
; call alloc::rc::Rc<T>::new
  %1 = call ptr @"_ZN5alloc2rc11Rc$LT$T$GT$3new17h8827deab2eab139fE"(i64 %_4.0, double %_4.1) #15
  store ptr %1, ptr %shared, align 8
; call <alloc::rc::Rc<T,A> as core::clone::Clone>::clone
  %2 = call ptr @"_ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h01ef9e1c4de1c663E"(ptr align 8 %shared) #13
  store ptr %2, ptr %other, align 8
  %_3.i5 = load ptr, ptr %other, align 8
  %_0.i6 = getelementptr inbounds i8, ptr %_3.i5, i64 16
; call core::cell::RefCell<T>::borrow_mut
  %3 = call { ptr, ptr } @"_ZN4core4cell16RefCell$LT$T$GT$10borrow_mut17h9430e09f251de7cbE"(ptr align 8 %_0.i6, ptr align 8 @alloc_0d2b3c58c97a7f690f6ddcc9cee77934) #13
  %4 = extractvalue { ptr, ptr } %3, 0
  %5 = extractvalue { ptr, ptr } %3, 1
  store ptr %4, ptr %_9, align 8
  %6 = getelementptr inbounds i8, ptr %_9, i64 8
  store ptr %5, ptr %6, align 8
; call <core::cell::RefMut<T> as core::ops::deref::DerefMut>::deref_mut
  %_7 = call align 8 ptr @"_ZN74_$LT$core..cell..RefMut$LT$T$GT$$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17h432e7a0e35ae572bE"(ptr align 8 %_9) #13
  %7 = load double, ptr %_7, align 8
  %8 = fmul double %7, %y
  store double %8, ptr %_7, align 8
; call core::ptr::drop_in_place<core::cell::RefMut<f64>>
  call void @"_ZN4core3ptr50drop_in_place$LT$core..cell..RefMut$LT$f64$GT$$GT$17hd0881ff084d81a5aE"(ptr align 8 %_9) #15
  %_3.i3 = load ptr, ptr %shared, align 8
  %_0.i4 = getelementptr inbounds i8, ptr %_3.i3, i64 16
; call core::cell::RefCell<T>::borrow_mut
  %9 = call { ptr, ptr } @"_ZN4core4cell16RefCell$LT$T$GT$10borrow_mut17h9430e09f251de7cbE"(ptr align 8 %_0.i4, ptr align 8 @alloc_b0910b79b45e735654f151440b0fb2f3) #13
  %10 = extractvalue { ptr, ptr } %9, 0
  %11 = extractvalue { ptr, ptr } %9, 1
  store ptr %10, ptr %_14, align 8
  %12 = getelementptr inbounds i8, ptr %_14, i64 8
  store ptr %11, ptr %12, align 8
; call <core::cell::RefMut<T> as core::ops::deref::DerefMut>::deref_mut
  %_12 = call align 8 ptr @"_ZN74_$LT$core..cell..RefMut$LT$T$GT$$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17h432e7a0e35ae572bE"(ptr align 8 %_14) #13
  %13 = load double, ptr %_12, align 8
  %14 = fadd double %13, 1.000000e+00
  store double %14, ptr %_12, align 8
; call core::ptr::drop_in_place<core::cell::RefMut<f64>>
  call void @"_ZN4core3ptr50drop_in_place$LT$core..cell..RefMut$LT$f64$GT$$GT$17hd0881ff084d81a5aE"(ptr align 8 %_14) #15
; call core::cell::Cell<T>::new
  %15 = call double @"_ZN4core4cell13Cell$LT$T$GT$3new17h80c4cbcd0a7ccc94E"(double %y) #13
  store double %15, ptr %plain, align 8
; call core::cell::Cell<T>::get
  %_21 = call double @"_ZN4core4cell13Cell$LT$T$GT$3get17hfb06567994e2d5b1E"(ptr align 8 %plain) #13
  %_20 = fmul double %_21, %x
; call core::cell::Cell<T>::set
  call void @"_ZN4core4cell13Cell$LT$T$GT$3set17h8a5ef05674c89fbfE"(ptr align 8 %plain, double %_20) #13
  %_3.i1 = load ptr, ptr %shared, align 8
  %_0.i2 = getelementptr inbounds i8, ptr %_3.i1, i64 16
; call core::cell::RefCell<T>::borrow
  %16 = call { ptr, ptr } @"_ZN4core4cell16RefCell$LT$T$GT$6borrow17h73f929117a3a4704E"(ptr align 8 %_0.i2, ptr align 8 @alloc_a927e5ce90c1c1164b908f8e056f17f8) #13
  %17 = extractvalue { ptr, ptr } %16, 0
  %18 = extractvalue { ptr, ptr } %16, 1
  store ptr %17, ptr %_27, align 8
  %19 = getelementptr inbounds i8, ptr %_27, i64 8
  store ptr %18, ptr %19, align 8
; call <core::cell::Ref<T> as core::ops::deref::Deref>::deref
  %_25 = call align 8 ptr @"_ZN68_$LT$core..cell..Ref$LT$T$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hb86d0b1dcac38821E"(ptr align 8 %_27) #13
  %_24 = load double, ptr %_25, align 8
  %_3.i = load ptr, ptr %other, align 8
  %_0.i = getelementptr inbounds i8, ptr %_3.i, i64 16
; call core::cell::RefCell<T>::borrow
  %20 = call { ptr, ptr } @"_ZN4core4cell16RefCell$LT$T$GT$6borrow17h73f929117a3a4704E"(ptr align 8 %_0.i, ptr align 8 @alloc_d6fc4e45be2380b8c9ecc78f246183d2) #13
  %21 = extractvalue { ptr, ptr } %20, 0
  %22 = extractvalue { ptr, ptr } %20, 1
  store ptr %21, ptr %_33, align 8
  %23 = getelementptr inbounds i8, ptr %_33, i64 8
  store ptr %22, ptr %23, align 8
; call <core::cell::Ref<T> as core::ops::deref::Deref>::deref
  %_31 = call align 8 ptr @"_ZN68_$LT$core..cell..Ref$LT$T$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hb86d0b1dcac38821E"(ptr align 8 %_33) #13
  %_30 = load double, ptr %_31, align 8
  %v = fmul double %_24, %_30
; call core::ptr::drop_in_place<core::cell::Ref<f64>>
  call void @"_ZN4core3ptr47drop_in_place$LT$core..cell..Ref$LT$f64$GT$$GT$17h6a13f337edd80a0bE"(ptr align 8 %_33) #15
; call core::ptr::drop_in_place<core::cell::Ref<f64>>
  call void @"_ZN4core3ptr47drop_in_place$LT$core..cell..Ref$LT$f64$GT$$GT$17h6a13f337edd80a0bE"(ptr align 8 %_27) #15
; call core::cell::Cell<T>::get
  %_36 = call double @"_ZN4core4cell13Cell$LT$T$GT$3get17hfb06567994e2d5b1E"(ptr align 8 %plain) #13
  %_0 = fmul double %v, %_36
; call core::ptr::drop_in_place<alloc::rc::Rc<core::cell::RefCell<f64>>>
  call void @"_ZN4core3ptr72drop_in_place$LT$alloc..rc..Rc$LT$core..cell..RefCell$LT$f64$GT$$GT$$GT$17h33df224c2c2e3fbaE"(ptr align 8 %other) #15
; call core::ptr::drop_in_place<alloc::rc::Rc<core::cell::RefCell<f64>>>
  call void @"_ZN4core3ptr72drop_in_place$LT$alloc..rc..Rc$LT$core..cell..RefCell$LT$f64$GT$$GT$$GT$17h33df224c2c2e3fbaE"(ptr align 8 %shared) #15
  ret double %_0
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.sadd.with.overflow.i32(i32, i32) #4

; core::panicking::panic_nounwind_fmt
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr, ptr, i1 zeroext, ptr align 8) unnamed_addr #5

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #4

; core::cell::panic_already_borrowed
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core4cell22panic_already_borrowed(ptr align 8) unnamed_addr #5

; core::cell::panic_already_mutably_borrowed
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core4cell30panic_already_mutably_borrowed(ptr align 8) unnamed_addr #5

; Function Attrs: cold noreturn nounwind memory(inaccessiblemem: write)
declare void @llvm.trap() #6

; Function Attrs: nounwind nonlazybind uwtable
declare i32 @rust_eh_personality(i32, i32, i64, ptr, ptr) unnamed_addr #1

; __rustc::__rust_no_alloc_shim_is_unstable_v2
; Function Attrs: nounwind nonlazybind uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() unnamed_addr #1

; __rustc::__rust_alloc
; Function Attrs: nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable
declare noalias ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64, i64 allocalign) unnamed_addr #7

; __rustc::__rust_alloc_zeroed
; Function Attrs: nounwind nonlazybind allockind("alloc,zeroed,aligned") allocsize(0) uwtable
declare noalias ptr @_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed(i64, i64 allocalign) unnamed_addr #8

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #9

; alloc::alloc::handle_alloc_error
; Function Attrs: cold minsize noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64, i64) unnamed_addr #10

; __rustc::__rust_dealloc
; Function Attrs: nounwind nonlazybind allockind("free") uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr allocptr captures(address), i64, i64) unnamed_addr #11

; core::panicking::panic
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1, i64, ptr align 8) unnamed_addr #5

; core::panicking::panic_misaligned_pointer_dereference
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference(i64, i64, ptr align 8) unnamed_addr #12

; core::panicking::panic_null_pointer_dereference
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference(ptr align 8) unnamed_addr #12

; core::panicking::panic_bounds_check
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64, i64, ptr align 8) unnamed_addr #12

attributes #0 = { inlinehint nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { cold nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { noinline nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { cold noinline noreturn nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { cold noreturn nounwind memory(inaccessiblemem: write) }
attributes #7 = { nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable "alloc-family"="__rust_alloc" "alloc-variant-zeroed"="_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #8 = { nounwind nonlazybind allockind("alloc,zeroed,aligned") allocsize(0) uwtable "alloc-family"="__rust_alloc" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #9 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #10 = { cold minsize noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #11 = { nounwind nonlazybind allockind("free") uwtable "alloc-family"="__rust_alloc" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #12 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #13 = { inlinehint nounwind }
attributes #14 = { noinline noreturn nounwind }
attributes #15 = { nounwind }
attributes #16 = { cold nounwind }
attributes #17 = { noreturn nounwind }
attributes #18 = { noinline nounwind }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{}
