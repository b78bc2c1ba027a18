; ModuleID = 'panics.fcb9a5805c597a43-cgu.0'
source_filename = "panics.fcb9a5805c597a43-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_59149eeb649f39d9180425e3764054a3 = private unnamed_addr constant [79 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/iter/range.rs\00", align 1
@alloc_8a7813f1a038cd71090e4a0dcbf8eae3 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_59149eeb649f39d9180425e3764054a3, [16 x i8] c"N\00\00\00\00\00\00\00\B2\01\00\00\01\00\00\00" }>, align 8
@alloc_3e1ebac14318b612ab4efabc52799932 = private unnamed_addr constant [186 x i8] c"unsafe precondition(s) violated: usize::unchecked_add cannot overflow\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_560a59ed819b9d9a5841f6e731c4c8e5 = private unnamed_addr constant [210 x i8] c"unsafe precondition(s) violated: NonNull::new_unchecked requires that the pointer is non-null\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_0625062a5eee489a7813ee965a38d15a = private unnamed_addr constant [198 x i8] c"unsafe precondition(s) violated: Alignment::new_unchecked requires a power of two\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_8cf3531fd3c828ab298b686071a40c17 = private unnamed_addr constant [259 x i8] c"unsafe precondition(s) violated: Layout::from_size_alignment_unchecked requires that the rounded-up allocation size does not exceed isize::MAX\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_82a99021b1306c9239507412b95c0e74 = private unnamed_addr constant [205 x i8] c"unsafe precondition(s) violated: Vec::from_raw_parts_in requires that length <= capacity\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_88bfb5085a97a9f03cee2b9c3c42dd08 = private unnamed_addr constant [81 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/non_null.rs\00", align 1
@alloc_b32cf8b9ab30c790bbc0840b2fa926d9 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_88bfb5085a97a9f03cee2b9c3c42dd08, [16 x i8] c"P\00\00\00\00\00\00\00\AA\05\00\00\12\00\00\00" }>, align 8
@anon.a9ee86b8a5cc3bc39760e4d8c41ea199.0 = private unnamed_addr constant <{ [8 x i8], [8 x i8] }> <{ [8 x i8] zeroinitializer, [8 x i8] undef }>, align 8
@alloc_f79e0e94e2ad0f0e1c95aa03a7f180a1 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_88bfb5085a97a9f03cee2b9c3c42dd08, [16 x i8] c"P\00\00\00\00\00\00\00\10\01\00\00\1B\00\00\00" }>, align 8
@alloc_9877fdffb06d7cb7231dc08b14b0e6fe = private unnamed_addr constant [77 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/vec/mod.rs\00", align 1
@alloc_a82f16a057b8762ce341062d6330570f = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9877fdffb06d7cb7231dc08b14b0e6fe, [16 x i8] c"L\00\00\00\00\00\00\00\9E\04\00\00\09\00\00\00" }>, align 8
@alloc_95987411d8537e05d2640be94dab2c2b = private unnamed_addr constant [79 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/unique.rs\00", align 1
@alloc_0fdb1f1c10dc29159bdf6e349f9e77cb = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_95987411d8537e05d2640be94dab2c2b, [16 x i8] c"N\00\00\00\00\00\00\00Y\00\00\00$\00\00\00" }>, align 8
@alloc_05236de32237de90edff315decba339b = private unnamed_addr constant [10 x i8] c"panics.rs\00", align 1
@alloc_0fe05341f519e9a18073df7e2774ff01 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_05236de32237de90edff315decba339b, [16 x i8] c"\09\00\00\00\00\00\00\00\10\00\00\00\05\00\00\00" }>, align 8
@alloc_c7f3412538188b72654074a1420f7fd1 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_05236de32237de90edff315decba339b, [16 x i8] c"\09\00\00\00\00\00\00\00\10\00\00\00\0F\00\00\00" }>, align 8
@alloc_6b7088e93e5707b6de628ec9a2e43e00 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_05236de32237de90edff315decba339b, [16 x i8] c"\09\00\00\00\00\00\00\00\10\00\00\00\0D\00\00\00" }>, align 8
@alloc_dc438da34522efff4ee796c6add720dc = private unnamed_addr constant [25 x i8] c"root of a negative number", align 1
@alloc_20d4edc49b0b1eb6c4220b718bb499bc = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_05236de32237de90edff315decba339b, [16 x i8] c"\09\00\00\00\00\00\00\00\09\00\00\00\09\00\00\00" }>, align 8
@alloc_4f6caa8a4a84c834531934bdfde7b2ea = private unnamed_addr constant [82 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/alignment.rs\00", align 1
@alloc_baf8ef05762bb2cbbccf0ad20ba0c118 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_4f6caa8a4a84c834531934bdfde7b2ea, [16 x i8] c"Q\00\00\00\00\00\00\00\7F\00\00\00\12\00\00\00" }>, align 8
@alloc_e94ebeffbe15b2c683ebcfffeb83b79c = private unnamed_addr constant [81 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/alloc/layout.rs\00", align 1
@alloc_43b307780025650359e0e1b649546c3c = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e94ebeffbe15b2c683ebcfffeb83b79c, [16 x i8] c"P\00\00\00\00\00\00\00\01\01\00\00\12\00\00\00" }>, align 8
@alloc_18aa493469d390d4c41aa8e444b524a3 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_05236de32237de90edff315decba339b, [16 x i8] c"\09\00\00\00\00\00\00\00\1F\00\00\00\17\00\00\00" }>, align 8
@alloc_b764b3445a3fa6033cf6e503ab988240 = private unnamed_addr constant [10 x i8] c"an element", align 1
@alloc_af35e837b359b6e75f00d383c46c6d77 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_05236de32237de90edff315decba339b, [16 x i8] c"\09\00\00\00\00\00\00\00 \00\00\00\1B\00\00\00" }>, align 8
@alloc_8c80184194dab070e42f0e344c6c8777 = private unnamed_addr constant [14 x i8] c"three elements", align 1
@alloc_850cc27d3520db912f7d3c635e3411cf = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_05236de32237de90edff315decba339b, [16 x i8] c"\09\00\00\00\00\00\00\00!\00\00\00\05\00\00\00" }>, align 8
@alloc_46279122b2ef262ada9ad9a26923377a = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_05236de32237de90edff315decba339b, [16 x i8] c"\09\00\00\00\00\00\00\00#\00\00\00\06\00\00\00" }>, align 8
@alloc_77fdacc37ebd588234cd828a1d31fe55 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_05236de32237de90edff315decba339b, [16 x i8] c"\09\00\00\00\00\00\00\00#\00\00\00\05\00\00\00" }>, align 8
@alloc_8488584080265f4e61ecb0d996673760 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_05236de32237de90edff315decba339b, [16 x i8] c"\09\00\00\00\00\00\00\00#\00\00\00\19\00\00\00" }>, align 8
@alloc_59cfcd1df0946fe4de8c0020f61faaa1 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_05236de32237de90edff315decba339b, [16 x i8] c"\09\00\00\00\00\00\00\00#\00\00\00%\00\00\00" }>, align 8

; <core::panic::unwind_safe::AssertUnwindSafe<F> as core::ops::function::FnOnce<()>>::call_once
; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN115_$LT$core..panic..unwind_safe..AssertUnwindSafe$LT$F$GT$$u20$as$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$GT$9call_once17h94b47acff1b15832E"(ptr align 8 %self.0, ptr align 8 %self.1) unnamed_addr #0 {
start:
  %_2 = alloca [0 x i8], align 1
; call core::ops::function::FnOnce::call_once
  %_0 = call double @_ZN4core3ops8function6FnOnce9call_once17h86f22d83f1b215c6E(ptr align 8 %self.0, ptr align 8 %self.1) #16
  ret double %_0
}

; std::f64::<impl f64>::sin
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$3sin17hf7d70b7db179b64aE"(double %self) unnamed_addr #0 {
start:
  %0 = alloca [8 x i8], align 8
  %1 = call double @llvm.sin.f64(double %self)
  store double %1, ptr %0, align 8
  %_0 = load double, ptr %0, align 8
  ret double %_0
}

; std::f64::<impl f64>::sqrt
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17h0c67f9a8fd788632E"(double %self) unnamed_addr #0 {
start:
  %0 = alloca [8 x i8], align 8
  %1 = call double @llvm.sqrt.f64(double %self)
  store double %1, ptr %0, align 8
  %_0 = load double, ptr %0, align 8
  ret double %_0
}

; std::panic::catch_unwind
; Function Attrs: nonlazybind uwtable
define void @_ZN3std5panic12catch_unwind17h987f90e5dfdd55b9E(ptr sret([16 x i8]) align 8 %_0, ptr align 8 %f.0, ptr align 8 %f.1) unnamed_addr #1 {
start:
  %0 = alloca [4 x i8], align 4
  %slot1 = alloca [16 x i8], align 8
  %slot = alloca [8 x i8], align 8
  %data = alloca [16 x i8], align 8
  store ptr %f.0, ptr %data, align 8
  %1 = getelementptr inbounds i8, ptr %data, i64 8
  store ptr %f.1, ptr %1, align 8
  %2 = call i32 @__rust_try(ptr @_ZN3std9panicking12catch_unwind7do_call17h9e55c059255d9315E, ptr %data, ptr @_ZN3std9panicking12catch_unwind8do_catch17h8328f31304a56a24E)
  store i32 %2, ptr %0, align 4
  %_6 = load i32, ptr %0, align 4
  %3 = icmp eq i32 %_6, 0
  br i1 %3, label %bb2, label %bb3

bb2:                                              ; preds = %start
  %4 = load double, ptr %data, align 8
  store double %4, ptr %slot, align 8
  %_9 = load double, ptr %slot, align 8
  %5 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %_9, ptr %5, align 8
  store ptr null, ptr %_0, align 8
  br label %bb4

bb3:                                              ; preds = %start
  %6 = load ptr, ptr %data, align 8
  %7 = getelementptr inbounds i8, ptr %data, i64 8
  %8 = load ptr, ptr %7, align 8
  store ptr %6, ptr %slot1, align 8
  %9 = getelementptr inbounds i8, ptr %slot1, i64 8
  store ptr %8, ptr %9, align 8
  %_11.0 = load ptr, ptr %slot1, align 8
  %10 = getelementptr inbounds i8, ptr %slot1, i64 8
  %_11.1 = load ptr, ptr %10, align 8
  store ptr %_11.0, ptr %_0, align 8
  %11 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr %_11.1, ptr %11, align 8
  br label %bb4

bb4:                                              ; preds = %bb3, %bb2
  ret void
}

; std::panicking::catch_unwind::do_call
; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN3std9panicking12catch_unwind7do_call17h9e55c059255d9315E(ptr %data) unnamed_addr #0 {
start:
  %f.0 = load ptr, ptr %data, align 8
  %0 = getelementptr inbounds i8, ptr %data, i64 8
  %f.1 = load ptr, ptr %0, align 8
; call <core::panic::unwind_safe::AssertUnwindSafe<F> as core::ops::function::FnOnce<()>>::call_once
  %value = call double @"_ZN115_$LT$core..panic..unwind_safe..AssertUnwindSafe$LT$F$GT$$u20$as$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$GT$9call_once17h94b47acff1b15832E"(ptr align 8 %f.0, ptr align 8 %f.1) #16
  store double %value, ptr %data, align 8
  ret void
}

; std::panicking::catch_unwind::do_catch
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @_ZN3std9panicking12catch_unwind8do_catch17h8328f31304a56a24E(ptr %data, ptr %payload) unnamed_addr #2 personality ptr @rust_eh_personality {
start:
; invoke std::panicking::catch_unwind::cleanup
  %0 = invoke { ptr, ptr } @_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup(ptr %payload)
          to label %bb1 unwind label %terminate

terminate:                                        ; preds = %start
  %1 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #17
  unreachable

bb1:                                              ; preds = %start
  %obj.0 = extractvalue { ptr, ptr } %0, 0
  %obj.1 = extractvalue { ptr, ptr } %0, 1
  store ptr %obj.0, ptr %data, align 8
  %2 = getelementptr inbounds i8, ptr %data, i64 8
  store ptr %obj.1, ptr %2, align 8
  ret void
}

; <usize as core::iter::range::Step>::forward_unchecked
; Function Attrs: inlinehint nonlazybind uwtable
define internal i64 @"_ZN49_$LT$usize$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17h13d881bb12d09feaE"(i64 %start1, i64 %n) unnamed_addr #0 {
start:
  br label %bb1

bb1:                                              ; preds = %start
; call core::num::<impl usize>::unchecked_add::precondition_check
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hdd6d5331d748f50aE"(i64 %start1, i64 %n, ptr align 8 @alloc_8a7813f1a038cd71090e4a0dcbf8eae3) #18
  br label %bb2

bb2:                                              ; preds = %bb1
  %_0 = add nuw i64 %start1, %n
  ret i64 %_0
}

; core::fmt::Arguments::from_str
; Function Attrs: inlinehint nonlazybind uwtable
define internal { ptr, ptr } @_ZN4core3fmt9Arguments8from_str17he636fd37d258a9a4E(ptr align 1 %s.0, i64 %s.1) unnamed_addr #0 {
start:
  %_6 = shl i64 %s.1, 1
  %_5 = or i64 %_6, 1
  %_4 = inttoptr i64 %_5 to ptr
  %0 = insertvalue { ptr, ptr } poison, ptr %s.0, 0
  %1 = insertvalue { ptr, ptr } %0, ptr %_4, 1
  ret { ptr, ptr } %1
}

; core::num::<impl usize>::unchecked_add::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hdd6d5331d748f50aE"(i64 %lhs, i64 %rhs, ptr align 8 %0) unnamed_addr #2 {
start:
  %_7.0 = add i64 %lhs, %rhs
  %_7.1 = icmp ult i64 %_7.0, %lhs
  br i1 %_7.1, label %bb1, label %bb2

bb2:                                              ; preds = %start
  ret void

bb1:                                              ; preds = %start
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_3e1ebac14318b612ab4efabc52799932, ptr inttoptr (i64 373 to ptr), i1 zeroext false, ptr align 8 %0) #19
  unreachable
}

; core::ops::function::FnOnce::call_once
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @_ZN4core3ops8function6FnOnce9call_once17h86f22d83f1b215c6E(ptr align 8 %0, ptr align 8 %1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %2 = alloca [16 x i8], align 8
  %_2 = alloca [0 x i8], align 1
  %_1 = alloca [16 x i8], align 8
  store ptr %0, ptr %_1, align 8
  %3 = getelementptr inbounds i8, ptr %_1, i64 8
  store ptr %1, ptr %3, align 8
; invoke panics::caught::{{closure}}
  %_0 = invoke double @"_ZN6panics6caught28_$u7b$$u7b$closure$u7d$$u7d$17h33e8e750d20ce0ecE"(ptr align 8 %_1)
          to label %bb1 unwind label %cleanup

bb3:                                              ; preds = %cleanup
  %4 = load ptr, ptr %2, align 8
  %5 = getelementptr inbounds i8, ptr %2, i64 8
  %6 = load i32, ptr %5, align 8
  %7 = insertvalue { ptr, i32 } poison, ptr %4, 0
  %8 = insertvalue { ptr, i32 } %7, i32 %6, 1
  resume { ptr, i32 } %8

cleanup:                                          ; preds = %start
  %9 = landingpad { ptr, i32 }
          cleanup
  %10 = extractvalue { ptr, i32 } %9, 0
  %11 = extractvalue { ptr, i32 } %9, 1
  store ptr %10, ptr %2, align 8
  %12 = getelementptr inbounds i8, ptr %2, i64 8
  store i32 %11, ptr %12, align 8
  br label %bb3

bb1:                                              ; preds = %start
  ret double %_0
}

; core::ptr::drop_in_place<alloc::boxed::Box<core::mem::maybe_uninit::MaybeUninit<[f64; 3]>>>
; Function Attrs: nonlazybind uwtable
define void @"_ZN4core3ptr114drop_in_place$LT$alloc..boxed..Box$LT$core..mem..maybe_uninit..MaybeUninit$LT$$u5b$f64$u3b$$u20$3$u5d$$GT$$GT$$GT$17hc4788048847b031eE"(ptr align 8 %_1) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_6 = load ptr, ptr %_1, align 8
  br label %bb3

bb3:                                              ; preds = %start
; call <alloc::boxed::Box<T,A> as core::ops::drop::Drop>::drop
  call void @"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he1c9abc4d94dd8a5E"(ptr align 8 %_1) #16
  ret void

bb4:                                              ; No predecessors!
; invoke <alloc::boxed::Box<T,A> as core::ops::drop::Drop>::drop
  invoke void @"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he1c9abc4d94dd8a5E"(ptr align 8 %_1) #20
          to label %bb1 unwind label %terminate

terminate:                                        ; preds = %bb4
  %1 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_in_cleanup
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #17
  unreachable

bb1:                                              ; preds = %bb4
  %2 = load ptr, ptr %0, align 8
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load i32, ptr %3, align 8
  %5 = insertvalue { ptr, i32 } poison, ptr %2, 0
  %6 = insertvalue { ptr, i32 } %5, i32 %4, 1
  resume { ptr, i32 } %6
}

; core::ptr::drop_in_place<core::result::Result<f64,alloc::boxed::Box<dyn core::any::Any+core::marker::Send>>>
; Function Attrs: nonlazybind uwtable
define void @"_ZN4core3ptr125drop_in_place$LT$core..result..Result$LT$f64$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17h641c0ae82ed7c629E"(ptr align 8 %_1) unnamed_addr #1 {
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
; call core::ptr::drop_in_place<alloc::boxed::Box<dyn core::any::Any+core::marker::Send>>
  call void @"_ZN4core3ptr91drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$17h63f13a76181ab59eE"(ptr align 8 %_1)
  br label %bb1
}

; core::ptr::drop_in_place<alloc::vec::Vec<f64>>
; Function Attrs: nonlazybind uwtable
define void @"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h59c2665737dbf79eE"(ptr align 8 %_1) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
; invoke <alloc::vec::Vec<T,A> as core::ops::drop::Drop>::drop
  invoke void @"_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h32cfbbc26862f3e3E"(ptr align 8 %_1)
          to label %bb4 unwind label %cleanup

bb3:                                              ; preds = %cleanup
; invoke core::ptr::drop_in_place<alloc::raw_vec::RawVec<f64>>
  invoke void @"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17h18cb1e10d8c5ef12E"(ptr align 8 %_1) #20
          to label %bb1 unwind label %terminate

cleanup:                                          ; preds = %start
  %1 = landingpad { ptr, i32 }
          cleanup
  %2 = extractvalue { ptr, i32 } %1, 0
  %3 = extractvalue { ptr, i32 } %1, 1
  store ptr %2, ptr %0, align 8
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %3, ptr %4, align 8
  br label %bb3

bb4:                                              ; preds = %start
; call core::ptr::drop_in_place<alloc::raw_vec::RawVec<f64>>
  call void @"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17h18cb1e10d8c5ef12E"(ptr align 8 %_1)
  ret void

terminate:                                        ; preds = %bb3
  %5 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_in_cleanup
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #17
  unreachable

bb1:                                              ; preds = %bb3
  %6 = load ptr, ptr %0, align 8
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  %8 = load i32, ptr %7, align 8
  %9 = insertvalue { ptr, i32 } poison, ptr %6, 0
  %10 = insertvalue { ptr, i32 } %9, i32 %8, 1
  resume { ptr, i32 } %10
}

; core::ptr::drop_in_place<alloc::raw_vec::RawVec<f64>>
; Function Attrs: nonlazybind uwtable
define void @"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17h18cb1e10d8c5ef12E"(ptr align 8 %_1) unnamed_addr #1 {
start:
; call <alloc::raw_vec::RawVec<T,A> as core::ops::drop::Drop>::drop
  call void @"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb5c321c31d287f54E"(ptr align 8 %_1)
  ret void
}

; core::ptr::drop_in_place<dyn core::any::Any+core::marker::Send>
; Function Attrs: nonlazybind uwtable
define void @"_ZN4core3ptr66drop_in_place$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$17hb75213063e0b85b9E"(ptr align 1 %_1.0, ptr align 8 %_1.1) unnamed_addr #1 {
start:
  %0 = getelementptr inbounds i8, ptr %_1.1, i64 0
  %1 = load ptr, ptr %0, align 8, !invariant.load !3
  %2 = icmp ne ptr %1, null
  br i1 %2, label %is_not_null, label %bb1

is_not_null:                                      ; preds = %start
  call void %1(ptr %_1.0) #16
  br label %bb1

bb1:                                              ; preds = %is_not_null, %start
  ret void
}

; core::ptr::non_null::NonNull<T>::new_unchecked::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17hfbac3b0bb17b3bdaE"(ptr %ptr, ptr align 8 %0) unnamed_addr #2 {
start:
  %_5 = ptrtoint ptr %ptr to i64
  %1 = icmp eq i64 %_5, 0
  br i1 %1, label %bb1, label %bb2

bb1:                                              ; preds = %start
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_560a59ed819b9d9a5841f6e731c4c8e5, ptr inttoptr (i64 421 to ptr), i1 zeroext false, ptr align 8 %0) #19
  unreachable

bb2:                                              ; preds = %start
  ret void
}

; core::ptr::drop_in_place<alloc::boxed::Box<dyn core::any::Any+core::marker::Send>>
; Function Attrs: nonlazybind uwtable
define void @"_ZN4core3ptr91drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$17h63f13a76181ab59eE"(ptr align 8 %_1) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_6.0 = load ptr, ptr %_1, align 8
  %1 = getelementptr inbounds i8, ptr %_1, i64 8
  %_6.1 = load ptr, ptr %1, align 8
  %2 = getelementptr inbounds i8, ptr %_6.1, i64 0
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = icmp ne ptr %3, null
  br i1 %4, label %is_not_null, label %bb3

is_not_null:                                      ; preds = %start
  invoke void %3(ptr %_6.0)
          to label %bb3 unwind label %cleanup

bb3:                                              ; preds = %is_not_null, %start
; call <alloc::boxed::Box<T,A> as core::ops::drop::Drop>::drop
  call void @"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6021ca642d9c0b27E"(ptr align 8 %_1) #16
  ret void

bb4:                                              ; preds = %cleanup
; invoke <alloc::boxed::Box<T,A> as core::ops::drop::Drop>::drop
  invoke void @"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6021ca642d9c0b27E"(ptr align 8 %_1) #20
          to label %bb1 unwind label %terminate

cleanup:                                          ; preds = %is_not_null
  %5 = landingpad { ptr, i32 }
          cleanup
  %6 = extractvalue { ptr, i32 } %5, 0
  %7 = extractvalue { ptr, i32 } %5, 1
  store ptr %6, ptr %0, align 8
  %8 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %7, ptr %8, align 8
  br label %bb4

terminate:                                        ; preds = %bb4
  %9 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_in_cleanup
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #17
  unreachable

bb1:                                              ; preds = %bb4
  %10 = load ptr, ptr %0, align 8
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load i32, ptr %11, align 8
  %13 = insertvalue { ptr, i32 } poison, ptr %10, 0
  %14 = insertvalue { ptr, i32 } %13, i32 %12, 1
  resume { ptr, i32 } %14
}

; core::ptr::alignment::Alignment::new_unchecked::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17h6b3a74deb668499cE(i64 %align, ptr align 8 %0) unnamed_addr #2 {
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
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_0625062a5eee489a7813ee965a38d15a, ptr inttoptr (i64 397 to ptr), i1 zeroext false, ptr align 8 %0) #19
  unreachable
}

; core::iter::range::<impl core::iter::traits::iterator::Iterator for core::ops::range::Range<A>>::next
; Function Attrs: inlinehint nonlazybind uwtable
define { i64, i64 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h15bb02aa80311283E"(ptr align 8 %self) unnamed_addr #0 {
start:
; call <core::ops::range::Range<T> as core::iter::range::RangeIteratorImpl>::spec_next
  %0 = call { i64, i64 } @"_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h1f3a3821736c8891E"(ptr align 8 %self) #16
  %_0.0 = extractvalue { i64, i64 } %0, 0
  %_0.1 = extractvalue { i64, i64 } %0, 1
  %1 = insertvalue { i64, i64 } poison, i64 %_0.0, 0
  %2 = insertvalue { i64, i64 } %1, i64 %_0.1, 1
  ret { i64, i64 } %2
}

; core::alloc::layout::Layout::from_size_alignment_unchecked::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17ha999c824e024fac5E(i64 %size, i64 %alignment, ptr align 8 %0) unnamed_addr #2 {
start:
  %_7 = sub nuw i64 -9223372036854775808, %alignment
  %_3 = icmp ule i64 %size, %_7
  br i1 %_3, label %bb1, label %bb2

bb2:                                              ; preds = %start
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_8cf3531fd3c828ab298b686071a40c17, ptr inttoptr (i64 519 to ptr), i1 zeroext false, ptr align 8 %0) #19
  unreachable

bb1:                                              ; preds = %start
  ret void
}

; core::slice::<impl [T]>::first
; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$5first17ha20c5b9589ce55d0E"(ptr align 8 %self.0, i64 %self.1) unnamed_addr #0 {
start:
  %_0 = alloca [8 x i8], align 8
  %_3 = icmp uge i64 %self.1, 1
  br i1 %_3, label %bb1, label %bb2

bb2:                                              ; preds = %start
  store ptr null, ptr %_0, align 8
  br label %bb3

bb1:                                              ; preds = %start
  %first = getelementptr inbounds nuw double, ptr %self.0, i64 0
  store ptr %first, ptr %_0, align 8
  br label %bb3

bb3:                                              ; preds = %bb1, %bb2
  %0 = load ptr, ptr %_0, align 8
  ret ptr %0
}

; core::option::Option<T>::expect
; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN4core6option15Option$LT$T$GT$6expect17h4db2604a805fe66dE"(ptr align 8 %0, ptr align 1 %msg.0, i64 %msg.1, ptr align 8 %1) unnamed_addr #0 {
start:
  %self = alloca [8 x i8], align 8
  store ptr %0, ptr %self, align 8
  %2 = load ptr, ptr %self, align 8
  %3 = ptrtoint ptr %2 to i64
  %4 = icmp eq i64 %3, 0
  %_3 = select i1 %4, i64 0, i64 1
  %5 = trunc nuw i64 %_3 to i1
  br i1 %5, label %bb3, label %bb2

bb3:                                              ; preds = %start
  %val = load ptr, ptr %self, align 8
  ret ptr %val

bb2:                                              ; preds = %start
; call core::option::expect_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed(ptr align 1 %msg.0, i64 %msg.1, ptr align 8 %1) #21
  unreachable

bb1:                                              ; No predecessors!
  unreachable
}

; alloc::vec::Vec<T,A>::from_raw_parts_in::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$17from_raw_parts_in18precondition_check17he69c5616f5863addE"(i64 %length, i64 %capacity, ptr align 8 %0) unnamed_addr #2 {
start:
  %_3 = icmp ule i64 %length, %capacity
  br i1 %_3, label %bb1, label %bb2

bb2:                                              ; preds = %start
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_82a99021b1306c9239507412b95c0e74, ptr inttoptr (i64 411 to ptr), i1 zeroext false, ptr align 8 %0) #19
  unreachable

bb1:                                              ; preds = %start
  ret void
}

; alloc::vec::Vec<T,A>::len
; Function Attrs: inlinehint nonlazybind uwtable
define i64 @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$3len17h93fb4d20cf9f34b9E"(ptr align 8 %self) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds i8, ptr %self, i64 16
  %_0 = load i64, ptr %0, align 8
  %_2 = icmp ule i64 %_0, 1152921504606846975
  ret i64 %_0
}

; alloc::alloc::Global::alloc_impl_runtime
; Function Attrs: inlinehint nonlazybind uwtable
define internal { ptr, i64 } @_ZN5alloc5alloc6Global18alloc_impl_runtime17h48cf9a2033aacb4aE(i64 %layout.0, i64 %layout.1, i1 zeroext %zeroed) unnamed_addr #0 {
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
  call void @"_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17hfbac3b0bb17b3bdaE"(ptr %_19, ptr align 8 @alloc_b32cf8b9ab30c790bbc0840b2fa926d9) #18
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
  call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #22
; call __rustc::__rust_alloc
  %7 = call ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 %layout.1, i64 %layout.0) #22
  store ptr %7, ptr %raw_ptr, align 8
  br label %bb5

bb3:                                              ; preds = %bb1
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #22
; call __rustc::__rust_alloc_zeroed
  %8 = call ptr @_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed(i64 %layout.1, i64 %layout.0) #22
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
  %11 = load ptr, ptr @anon.a9ee86b8a5cc3bc39760e4d8c41ea199.0, align 8
  %12 = load i64, ptr getelementptr inbounds (i8, ptr @anon.a9ee86b8a5cc3bc39760e4d8c41ea199.0, i64 8), align 8
  store ptr %11, ptr %_0, align 8
  %13 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %12, ptr %13, align 8
  br label %bb6

bb15:                                             ; preds = %bb5
  br label %bb16

bb16:                                             ; preds = %bb15
  %_31 = load ptr, ptr %raw_ptr, align 8
; call core::ptr::non_null::NonNull<T>::new_unchecked::precondition_check
  call void @"_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17hfbac3b0bb17b3bdaE"(ptr %_31, ptr align 8 @alloc_f79e0e94e2ad0f0e1c95aa03a7f180a1) #18
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
  call void @"_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17hfbac3b0bb17b3bdaE"(ptr %ptr, ptr align 8 @alloc_b32cf8b9ab30c790bbc0840b2fa926d9) #18
  br label %bb21

bb21:                                             ; preds = %bb19
  store ptr %ptr, ptr %_0, align 8
  %14 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %layout.1, ptr %14, align 8
  br label %bb6
}

; alloc::boxed::box_new_uninit
; Function Attrs: inlinehint nonlazybind uwtable
define internal ptr @_ZN5alloc5boxed14box_new_uninit17h366d48ca742dc60fE(i64 %layout.0, i64 %layout.1) unnamed_addr #0 {
start:
  %_2 = alloca [16 x i8], align 8
; call alloc::alloc::Global::alloc_impl_runtime
  %0 = call { ptr, i64 } @_ZN5alloc5alloc6Global18alloc_impl_runtime17h48cf9a2033aacb4aE(i64 %layout.0, i64 %layout.1, i1 zeroext false) #16
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
  call void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 %layout.0, i64 %layout.1) #23
  unreachable

bb3:                                              ; preds = %start
  %ptr.0 = load ptr, ptr %_2, align 8
  %10 = getelementptr inbounds i8, ptr %_2, i64 8
  %ptr.1 = load i64, ptr %10, align 8
  ret ptr %ptr.0

bb1:                                              ; No predecessors!
  unreachable
}

; <f64 as core::ops::arith::Mul<&f64>>::mul
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN60_$LT$f64$u20$as$u20$core..ops..arith..Mul$LT$$RF$f64$GT$$GT$3mul17h231b3438b6f546e9E"(double %self, ptr align 8 %other, ptr align 8 %0) unnamed_addr #0 {
start:
  %_3 = load double, ptr %other, align 8
  %_0 = fmul double %self, %_3
  ret double %_0
}

; <I as core::iter::traits::collect::IntoIterator>::into_iter
; Function Attrs: inlinehint nonlazybind uwtable
define { i64, i64 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h40e60ba0c54cb2b5E"(i64 %self.0, i64 %self.1) unnamed_addr #0 {
start:
  %0 = insertvalue { i64, i64 } poison, i64 %self.0, 0
  %1 = insertvalue { i64, i64 } %0, i64 %self.1, 1
  ret { i64, i64 } %1
}

; <alloc::alloc::Global as core::alloc::Allocator>::deallocate
; Function Attrs: inlinehint nonlazybind uwtable
define internal void @"_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h833f0bc5dff1e6b6E"(ptr align 1 %self, ptr %ptr, i64 %layout.0, i64 %layout.1) unnamed_addr #0 {
start:
  %0 = icmp eq i64 %layout.1, 0
  br i1 %0, label %bb2, label %bb1

bb2:                                              ; preds = %bb1, %start
  ret void

bb1:                                              ; preds = %start
; call __rustc::__rust_dealloc
  call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr %ptr, i64 %layout.1, i64 %layout.0) #22
  br label %bb2
}

; panics::neighbours
; Function Attrs: noinline nonlazybind uwtable
define internal double @_ZN6panics10neighbours17h8dc120b48314685bE(ptr align 8 %x.0, i64 %x.1, i64 %at) unnamed_addr #3 {
start:
  %_5 = icmp ult i64 %at, %x.1
  br i1 %_5, label %bb1, label %panic

bb1:                                              ; preds = %start
  %0 = getelementptr inbounds nuw double, ptr %x.0, i64 %at
  %_3 = load double, ptr %0, align 8
  %_8.0 = add i64 %at, 1
  %_8.1 = icmp ult i64 %_8.0, %at
  br i1 %_8.1, label %panic1, label %bb2

panic:                                            ; preds = %start
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %at, i64 %x.1, ptr align 8 @alloc_0fe05341f519e9a18073df7e2774ff01) #21
  unreachable

bb2:                                              ; preds = %bb1
  %_10 = icmp ult i64 %_8.0, %x.1
  br i1 %_10, label %bb3, label %panic2

panic1:                                           ; preds = %bb1
; call core::panicking::panic_const::panic_const_add_overflow
  call void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8 @alloc_c7f3412538188b72654074a1420f7fd1) #21
  unreachable

bb3:                                              ; preds = %bb2
  %1 = getelementptr inbounds nuw double, ptr %x.0, i64 %_8.0
  %_6 = load double, ptr %1, align 8
  %_0 = fmul double %_3, %_6
  ret double %_0

panic2:                                           ; preds = %bb2
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %_8.0, i64 %x.1, ptr align 8 @alloc_6b7088e93e5707b6de628ec9a2e43e00) #21
  unreachable
}

; panics::checked_root
; Function Attrs: noinline nonlazybind uwtable
define internal double @_ZN6panics12checked_root17h22d5289dea45230cE(double %x) unnamed_addr #3 {
start:
  %_2 = fcmp olt double %x, 0.000000e+00
  br i1 %_2, label %bb1, label %bb3

bb3:                                              ; preds = %start
; call std::f64::<impl f64>::sqrt
  %_0 = call double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17h0c67f9a8fd788632E"(double %x) #16
  ret double %_0

bb1:                                              ; preds = %start
; call core::fmt::Arguments::from_str
  %0 = call { ptr, ptr } @_ZN4core3fmt9Arguments8from_str17he636fd37d258a9a4E(ptr align 1 @alloc_dc438da34522efff4ee796c6add720dc, i64 25) #16
  %_4.0 = extractvalue { ptr, ptr } %0, 0
  %_4.1 = extractvalue { ptr, ptr } %0, 1
; call core::panicking::panic_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr %_4.0, ptr %_4.1, ptr align 8 @alloc_20d4edc49b0b1eb6c4220b718bb499bc) #21
  unreachable
}

; panics::caught::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN6panics6caught28_$u7b$$u7b$closure$u7d$$u7d$17h33e8e750d20ce0ecE"(ptr align 8 %_1) unnamed_addr #0 {
start:
  %_5 = load ptr, ptr %_1, align 8
  %_3 = load double, ptr %_5, align 8
; call panics::checked_root
  %_2 = call double @_ZN6panics12checked_root17h22d5289dea45230cE(double %_3) #24
  %0 = getelementptr inbounds i8, ptr %_1, i64 8
  %_6 = load ptr, ptr %0, align 8
  %_4 = load double, ptr %_6, align 8
  %_0 = fmul double %_2, %_4
  ret double %_0
}

; <alloc::vec::Vec<T,A> as core::ops::drop::Drop>::drop
; Function Attrs: nonlazybind uwtable
define void @"_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h32cfbbc26862f3e3E"(ptr align 8 %self) unnamed_addr #1 {
start:
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_5 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %len = load i64, ptr %1, align 8
  ret void
}

; <alloc::boxed::Box<T,A> as core::ops::drop::Drop>::drop
; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6021ca642d9c0b27E"(ptr align 8 %self) unnamed_addr #0 {
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
  call void @_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17h6b3a74deb668499cE(i64 %align, ptr align 8 @alloc_baf8ef05762bb2cbbccf0ad20ba0c118) #18
  br label %bb7

bb7:                                              ; preds = %bb6
  br label %bb8

bb8:                                              ; preds = %bb7
; call core::alloc::layout::Layout::from_size_alignment_unchecked::precondition_check
  call void @_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17ha999c824e024fac5E(i64 %size, i64 %align, ptr align 8 @alloc_43b307780025650359e0e1b649546c3c) #18
  br label %bb9

bb9:                                              ; preds = %bb8
  %11 = icmp eq i64 %size, 0
  br i1 %11, label %bb3, label %bb1

bb3:                                              ; preds = %bb1, %bb9
  ret void

bb1:                                              ; preds = %bb9
  %_7 = getelementptr inbounds i8, ptr %self, i64 16
; call <alloc::alloc::Global as core::alloc::Allocator>::deallocate
  call void @"_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h833f0bc5dff1e6b6E"(ptr align 1 %_7, ptr %ptr.0, i64 %align, i64 %size) #16
  br label %bb3
}

; <alloc::boxed::Box<T,A> as core::ops::drop::Drop>::drop
; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he1c9abc4d94dd8a5E"(ptr align 8 %self) unnamed_addr #0 {
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
  call void @_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17h6b3a74deb668499cE(i64 %align, ptr align 8 @alloc_baf8ef05762bb2cbbccf0ad20ba0c118) #18
  br label %bb7

bb7:                                              ; preds = %bb6
  br label %bb8

bb8:                                              ; preds = %bb7
; call core::alloc::layout::Layout::from_size_alignment_unchecked::precondition_check
  call void @_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17ha999c824e024fac5E(i64 %size, i64 %align, ptr align 8 @alloc_43b307780025650359e0e1b649546c3c) #18
  br label %bb9

bb9:                                              ; preds = %bb8
  %2 = icmp eq i64 %size, 0
  br i1 %2, label %bb3, label %bb1

bb3:                                              ; preds = %bb1, %bb9
  ret void

bb1:                                              ; preds = %bb9
  %_7 = getelementptr inbounds i8, ptr %self, i64 8
; call <alloc::alloc::Global as core::alloc::Allocator>::deallocate
  call void @"_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h833f0bc5dff1e6b6E"(ptr align 1 %_7, ptr %ptr, i64 %align, i64 %size) #16
  br label %bb3
}

; <alloc::vec::Vec<T,A> as core::ops::deref::Deref>::deref
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, i64 } @"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hf24a3546c37826f9E"(ptr align 8 %self) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_5 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %_4 = load i64, ptr %1, align 8
  %2 = insertvalue { ptr, i64 } poison, ptr %_5, 0
  %3 = insertvalue { ptr, i64 } %2, i64 %_4, 1
  ret { ptr, i64 } %3
}

; <usize as core::slice::index::SliceIndex<[T]>>::index
; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17h33939fd8d494c3afE"(i64 %self, ptr align 8 %slice.0, i64 %slice.1, ptr align 8 %0) unnamed_addr #0 {
start:
  %_4 = icmp ult i64 %self, %slice.1
  br i1 %_4, label %bb1, label %panic

bb1:                                              ; preds = %start
  %_0 = getelementptr inbounds nuw double, ptr %slice.0, i64 %self
  ret ptr %_0

panic:                                            ; preds = %start
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %self, i64 %slice.1, ptr align 8 %0) #21
  unreachable
}

; <alloc::raw_vec::RawVec<T,A> as core::ops::drop::Drop>::drop
; Function Attrs: nonlazybind uwtable
define void @"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb5c321c31d287f54E"(ptr align 8 %self) unnamed_addr #1 {
start:
; call <alloc::raw_vec::RawVecInner>::deallocate
  call void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsduwmD7cSIQq_5gimli(ptr align 8 %self, i64 8, i64 8)
  ret void
}

; <alloc::vec::Vec<T,A> as core::ops::index::Index<I>>::index
; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN81_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..index..Index$LT$I$GT$$GT$5index17hcbe08d31c7cff839E"(ptr align 8 %self, i64 %index, ptr align 8 %0) unnamed_addr #0 {
start:
  %1 = getelementptr inbounds i8, ptr %self, i64 8
  %_7 = load ptr, ptr %1, align 8
  %2 = getelementptr inbounds i8, ptr %self, i64 16
  %_6 = load i64, ptr %2, align 8
; call <usize as core::slice::index::SliceIndex<[T]>>::index
  %_0 = call align 8 ptr @"_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17h33939fd8d494c3afE"(i64 %index, ptr align 8 %_7, i64 %_6, ptr align 8 %0) #16
  ret ptr %_0
}

; <core::ops::range::Range<T> as core::iter::range::RangeIteratorImpl>::spec_next
; Function Attrs: inlinehint nonlazybind uwtable
define { i64, i64 } @"_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h1f3a3821736c8891E"(ptr align 8 %self) unnamed_addr #0 {
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
  %_6 = call i64 @"_ZN49_$LT$usize$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17h13d881bb12d09feaE"(i64 %old, i64 1) #16
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

; Function Attrs: nonlazybind uwtable
define double @asserted(double %x, double %y) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %capacity.i = alloca [8 x i8], align 8
  %self.i = alloca [16 x i8], align 8
  %0 = alloca [16 x i8], align 8
  %last = alloca [16 x i8], align 8
  %_5 = alloca [8 x i8], align 8
  %v = alloca [24 x i8], align 8
; call alloc::boxed::box_new_uninit
  %_1.i = call align 8 ptr @_ZN5alloc5boxed14box_new_uninit17h366d48ca742dc60fE(i64 8, i64 24) #16
  store ptr %_1.i, ptr %_5, align 8
  %_6 = fmul double %x, %y
; invoke std::f64::<impl f64>::sin
  %_7 = invoke double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$3sin17hf7d70b7db179b64aE"(double %y)
          to label %bb2 unwind label %cleanup

bb20:                                             ; preds = %cleanup
; invoke core::ptr::drop_in_place<alloc::boxed::Box<core::mem::maybe_uninit::MaybeUninit<[f64; 3]>>>
  invoke void @"_ZN4core3ptr114drop_in_place$LT$alloc..boxed..Box$LT$core..mem..maybe_uninit..MaybeUninit$LT$$u5b$f64$u3b$$u20$3$u5d$$GT$$GT$$GT$17hc4788048847b031eE"(ptr align 8 %_5) #20
          to label %bb21 unwind label %terminate

cleanup:                                          ; preds = %start
  %1 = landingpad { ptr, i32 }
          cleanup
  %2 = extractvalue { ptr, i32 } %1, 0
  %3 = extractvalue { ptr, i32 } %1, 1
  store ptr %2, ptr %0, align 8
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %3, ptr %4, align 8
  br label %bb20

bb2:                                              ; preds = %start
  %_32 = load ptr, ptr %_5, align 8
  %_34 = ptrtoint ptr %_32 to i64
  %_36 = and i64 %_34, 7
  %_37 = icmp eq i64 %_36, 0
  br i1 %_37, label %bb22, label %panic

bb22:                                             ; preds = %bb2
  %_39 = ptrtoint ptr %_32 to i64
  %_41 = icmp eq i64 %_39, 0
  %_42 = and i1 %_41, true
  %_43 = xor i1 %_42, true
  br i1 %_43, label %bb23, label %panic1

panic:                                            ; preds = %bb2
; call core::panicking::panic_misaligned_pointer_dereference
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference(i64 8, i64 %_34, ptr align 8 @alloc_18aa493469d390d4c41aa8e444b524a3) #19
  unreachable

bb23:                                             ; preds = %bb22
  %5 = getelementptr inbounds nuw double, ptr %_32, i64 0
  store double %x, ptr %5, align 8
  %6 = getelementptr inbounds nuw double, ptr %_32, i64 1
  store double %_6, ptr %6, align 8
  %7 = getelementptr inbounds nuw double, ptr %_32, i64 2
  store double %_7, ptr %7, align 8
  %_4 = load ptr, ptr %_5, align 8
; call alloc::vec::Vec<T,A>::from_raw_parts_in::precondition_check
  call void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$17from_raw_parts_in18precondition_check17he69c5616f5863addE"(i64 3, i64 3, ptr align 8 @alloc_a82f16a057b8762ce341062d6330570f) #18
  store i64 3, ptr %capacity.i, align 8
; call core::ptr::non_null::NonNull<T>::new_unchecked::precondition_check
  call void @"_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17hfbac3b0bb17b3bdaE"(ptr align 8 %_4, ptr align 8 @alloc_0fdb1f1c10dc29159bdf6e349f9e77cb) #18
  %_12.0.i = load i64, ptr %capacity.i, align 8
  store i64 %_12.0.i, ptr %v, align 8
  %8 = getelementptr inbounds i8, ptr %v, i64 8
  store ptr %_4, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %v, i64 16
  store i64 3, ptr %9, align 8
; invoke <alloc::vec::Vec<T,A> as core::ops::deref::Deref>::deref
  %10 = invoke { ptr, i64 } @"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hf24a3546c37826f9E"(ptr align 8 %v)
          to label %bb4 unwind label %cleanup2

panic1:                                           ; preds = %bb22
; call core::panicking::panic_null_pointer_dereference
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference(ptr align 8 @alloc_18aa493469d390d4c41aa8e444b524a3) #19
  unreachable

bb19:                                             ; preds = %cleanup2
; invoke core::ptr::drop_in_place<alloc::vec::Vec<f64>>
  invoke void @"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h59c2665737dbf79eE"(ptr align 8 %v) #20
          to label %bb21 unwind label %terminate

cleanup2:                                         ; preds = %bb2.i, %bb16, %bb14, %bb13, %bb10, %bb9, %bb6, %bb5, %bb4, %bb23
  %11 = landingpad { ptr, i32 }
          cleanup
  %12 = extractvalue { ptr, i32 } %11, 0
  %13 = extractvalue { ptr, i32 } %11, 1
  store ptr %12, ptr %0, align 8
  %14 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %13, ptr %14, align 8
  br label %bb19

bb4:                                              ; preds = %bb23
  %_10.0 = extractvalue { ptr, i64 } %10, 0
  %_10.1 = extractvalue { ptr, i64 } %10, 1
; invoke core::slice::<impl [T]>::first
  %_9 = invoke align 8 ptr @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$5first17ha20c5b9589ce55d0E"(ptr align 8 %_10.0, i64 %_10.1)
          to label %bb5 unwind label %cleanup2

bb5:                                              ; preds = %bb4
; invoke core::option::Option<T>::expect
  %first = invoke align 8 ptr @"_ZN4core6option15Option$LT$T$GT$6expect17h4db2604a805fe66dE"(ptr align 8 %_9, ptr align 1 @alloc_b764b3445a3fa6033cf6e503ab988240, i64 10, ptr align 8 @alloc_af35e837b359b6e75f00d383c46c6d77)
          to label %bb6 unwind label %cleanup2

bb6:                                              ; preds = %bb5
; invoke alloc::vec::Vec<T,A>::len
  %_14 = invoke i64 @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$3len17h93fb4d20cf9f34b9E"(ptr align 8 %v)
          to label %bb7 unwind label %cleanup2

bb7:                                              ; preds = %bb6
  %_13 = icmp eq i64 %_14, 3
  br i1 %_13, label %bb8, label %bb9

bb9:                                              ; preds = %bb7
; invoke core::fmt::Arguments::from_str
  %15 = invoke { ptr, ptr } @_ZN4core3fmt9Arguments8from_str17he636fd37d258a9a4E(ptr align 1 @alloc_8c80184194dab070e42f0e344c6c8777, i64 14)
          to label %bb10 unwind label %cleanup2

bb8:                                              ; preds = %bb7
  %_20 = fmul double %y, %y
  %_19 = fcmp olt double %_20, 0.000000e+00
  br i1 %_19, label %bb11, label %bb12

bb10:                                             ; preds = %bb9
  %_17.0 = extractvalue { ptr, ptr } %15, 0
  %_17.1 = extractvalue { ptr, ptr } %15, 1
; invoke core::panicking::panic_fmt
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr %_17.0, ptr %_17.1, ptr align 8 @alloc_850cc27d3520db912f7d3c635e3411cf) #23
          to label %unreachable unwind label %cleanup2

unreachable:                                      ; preds = %bb10
  unreachable

bb12:                                             ; preds = %bb8
  %_21 = fmul double %x, %y
  %16 = getelementptr inbounds i8, ptr %last, i64 8
  store double %_21, ptr %16, align 8
  store i64 1, ptr %last, align 8
  br label %bb13

bb11:                                             ; preds = %bb8
  store i64 0, ptr %last, align 8
  br label %bb13

bb13:                                             ; preds = %bb11, %bb12
; invoke <alloc::vec::Vec<T,A> as core::ops::index::Index<I>>::index
  %_24 = invoke align 8 ptr @"_ZN81_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..index..Index$LT$I$GT$$GT$5index17hcbe08d31c7cff839E"(ptr align 8 %v, i64 1, ptr align 8 @alloc_46279122b2ef262ada9ad9a26923377a)
          to label %bb14 unwind label %cleanup2

bb14:                                             ; preds = %bb13
  %_23 = load double, ptr %_24, align 8
; invoke <f64 as core::ops::arith::Mul<&f64>>::mul
  %_22 = invoke double @"_ZN60_$LT$f64$u20$as$u20$core..ops..arith..Mul$LT$$RF$f64$GT$$GT$3mul17h231b3438b6f546e9E"(double %_23, ptr align 8 %first, ptr align 8 @alloc_77fdacc37ebd588234cd828a1d31fe55)
          to label %bb15 unwind label %cleanup2

bb15:                                             ; preds = %bb14
  %_28.0 = load i64, ptr %last, align 8
  %17 = getelementptr inbounds i8, ptr %last, i64 8
  %_28.1 = load double, ptr %17, align 8
  store i64 %_28.0, ptr %self.i, align 8
  %18 = getelementptr inbounds i8, ptr %self.i, i64 8
  store double %_28.1, ptr %18, align 8
  %_2.i = load i64, ptr %self.i, align 8
  %19 = getelementptr inbounds i8, ptr %self.i, i64 8
  %20 = load double, ptr %19, align 8
  %21 = trunc nuw i64 %_2.i to i1
  br i1 %21, label %"_ZN4core6option15Option$LT$T$GT$6unwrap17h69472839bb969821E.exit", label %bb2.i

bb2.i:                                            ; preds = %bb15
; invoke core::option::unwrap_failed
  invoke void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr align 8 @alloc_8488584080265f4e61ecb0d996673760) #21
          to label %.noexc unwind label %cleanup2

.noexc:                                           ; preds = %bb2.i
  unreachable

"_ZN4core6option15Option$LT$T$GT$6unwrap17h69472839bb969821E.exit": ; preds = %bb15
  %22 = getelementptr inbounds i8, ptr %self.i, i64 8
  %val.i = load double, ptr %22, align 8
  br label %bb16

bb16:                                             ; preds = %"_ZN4core6option15Option$LT$T$GT$6unwrap17h69472839bb969821E.exit"
; invoke <alloc::vec::Vec<T,A> as core::ops::index::Index<I>>::index
  %_30 = invoke align 8 ptr @"_ZN81_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..index..Index$LT$I$GT$$GT$5index17hcbe08d31c7cff839E"(ptr align 8 %v, i64 2, ptr align 8 @alloc_59cfcd1df0946fe4de8c0020f61faaa1)
          to label %bb17 unwind label %cleanup2

bb17:                                             ; preds = %bb16
  %_29 = load double, ptr %_30, align 8
  %_26 = fmul double %val.i, %_29
  %_0 = fadd double %_22, %_26
; call core::ptr::drop_in_place<alloc::vec::Vec<f64>>
  call void @"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h59c2665737dbf79eE"(ptr align 8 %v)
  ret double %_0

terminate:                                        ; preds = %bb20, %bb19
  %23 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_in_cleanup
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #17
  unreachable

bb21:                                             ; preds = %bb20, %bb19
  %24 = load ptr, ptr %0, align 8
  %25 = getelementptr inbounds i8, ptr %0, i64 8
  %26 = load i32, ptr %25, align 8
  %27 = insertvalue { ptr, i32 } poison, ptr %24, 0
  %28 = insertvalue { ptr, i32 } %27, i32 %26, 1
  resume { ptr, i32 } %28
}

; Function Attrs: nonlazybind uwtable
define double @bounds(double %x, double %y) unnamed_addr #1 {
start:
  %_11 = alloca [16 x i8], align 8
  %iter = alloca [16 x i8], align 8
  %s = alloca [8 x i8], align 8
  %a = alloca [40 x i8], align 8
  %_4 = fmul double %x, %y
  %_5 = fsub double %x, %y
  %_6 = fadd double %x, 3.000000e+00
  %0 = getelementptr inbounds nuw double, ptr %a, i64 0
  store double %x, ptr %0, align 8
  %1 = getelementptr inbounds nuw double, ptr %a, i64 1
  store double %y, ptr %1, align 8
  %2 = getelementptr inbounds nuw double, ptr %a, i64 2
  store double %_4, ptr %2, align 8
  %3 = getelementptr inbounds nuw double, ptr %a, i64 3
  store double %_5, ptr %3, align 8
  %4 = getelementptr inbounds nuw double, ptr %a, i64 4
  store double %_6, ptr %4, align 8
  store double 0.000000e+00, ptr %s, align 8
; call <I as core::iter::traits::collect::IntoIterator>::into_iter
  %5 = call { i64, i64 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h40e60ba0c54cb2b5E"(i64 0, i64 4) #16
  %_8.0 = extractvalue { i64, i64 } %5, 0
  %_8.1 = extractvalue { i64, i64 } %5, 1
  store i64 %_8.0, ptr %iter, align 8
  %6 = getelementptr inbounds i8, ptr %iter, i64 8
  store i64 %_8.1, ptr %6, align 8
  br label %bb2

bb2:                                              ; preds = %bb5, %start
; call core::iter::range::<impl core::iter::traits::iterator::Iterator for core::ops::range::Range<A>>::next
  %7 = call { i64, i64 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h15bb02aa80311283E"(ptr align 8 %iter) #16
  %8 = extractvalue { i64, i64 } %7, 0
  %9 = extractvalue { i64, i64 } %7, 1
  store i64 %8, ptr %_11, align 8
  %10 = getelementptr inbounds i8, ptr %_11, i64 8
  store i64 %9, ptr %10, align 8
  %_13 = load i64, ptr %_11, align 8
  %11 = getelementptr inbounds i8, ptr %_11, i64 8
  %12 = load i64, ptr %11, align 8
  %13 = trunc nuw i64 %_13 to i1
  br i1 %13, label %bb5, label %bb6

bb5:                                              ; preds = %bb2
  %14 = getelementptr inbounds i8, ptr %_11, i64 8
  %i = load i64, ptr %14, align 8
; call panics::neighbours
  %_16 = call double @_ZN6panics10neighbours17h8dc120b48314685bE(ptr align 8 %a, i64 5, i64 %i) #24
  %_21 = fmul double %x, %x
  %_20 = fadd double %_21, 1.000000e+00
; call panics::checked_root
  %_19 = call double @_ZN6panics12checked_root17h22d5289dea45230cE(double %_20) #24
  %_15 = fmul double %_16, %_19
  %15 = load double, ptr %s, align 8
  %16 = fadd double %15, %_15
  store double %16, ptr %s, align 8
  br label %bb2

bb6:                                              ; preds = %bb2
  %_0 = load double, ptr %s, align 8
  ret double %_0

bb4:                                              ; No predecessors!
  unreachable
}

; Function Attrs: nonlazybind uwtable
define double @caught(double %0, double %1) unnamed_addr #1 {
start:
  %_3 = alloca [16 x i8], align 8
  %_0 = alloca [8 x i8], align 8
  %y = alloca [8 x i8], align 8
  %x = alloca [8 x i8], align 8
  store double %0, ptr %x, align 8
  store double %1, ptr %y, align 8
; call std::panic::catch_unwind
  call void @_ZN3std5panic12catch_unwind17h987f90e5dfdd55b9E(ptr sret([16 x i8]) align 8 %_3, ptr align 8 %x, ptr align 8 %y)
  %2 = load ptr, ptr %_3, align 8
  %3 = ptrtoint ptr %2 to i64
  %4 = icmp eq i64 %3, 0
  %_8 = select i1 %4, i64 0, i64 1
  %5 = trunc nuw i64 %_8 to i1
  br i1 %5, label %bb3, label %bb4

bb3:                                              ; preds = %start
  %6 = load double, ptr %x, align 8
  %7 = load double, ptr %x, align 8
  %_10 = fmul double %6, %7
  %8 = load double, ptr %y, align 8
  %9 = fadd double %_10, %8
  store double %9, ptr %_0, align 8
  br label %bb5

bb4:                                              ; preds = %start
  %10 = getelementptr inbounds i8, ptr %_3, i64 8
  %v = load double, ptr %10, align 8
  %11 = load double, ptr %x, align 8
  %12 = fmul double %v, %11
  store double %12, ptr %_0, align 8
  br label %bb5

bb5:                                              ; preds = %bb3, %bb4
; call core::ptr::drop_in_place<core::result::Result<f64,alloc::boxed::Box<dyn core::any::Any+core::marker::Send>>>
  call void @"_ZN4core3ptr125drop_in_place$LT$core..result..Result$LT$f64$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17h641c0ae82ed7c629E"(ptr align 8 %_3)
  %13 = load double, ptr %_0, align 8
  ret double %13

bb2:                                              ; No predecessors!
  unreachable
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #4

; Function Attrs: nonlazybind
define internal i32 @__rust_try(ptr %0, ptr %1, ptr %2) unnamed_addr #5 personality ptr @rust_eh_personality {
entry-block:
  invoke void %0(ptr %1)
          to label %then unwind label %catch

then:                                             ; preds = %entry-block
  ret i32 0

catch:                                            ; preds = %entry-block
  %3 = landingpad { ptr, i32 }
          catch ptr null
  %4 = extractvalue { ptr, i32 } %3, 0
  call void %2(ptr %1, ptr %4)
  ret i32 1
}

; Function Attrs: nounwind nonlazybind uwtable
declare i32 @rust_eh_personality(i32, i32, i64, ptr, ptr) unnamed_addr #6

; std::panicking::catch_unwind::cleanup
; Function Attrs: cold minsize nonlazybind optsize uwtable
declare { ptr, ptr } @_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup(ptr) unnamed_addr #7

; core::panicking::panic_cannot_unwind
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() unnamed_addr #8

; core::panicking::panic_nounwind_fmt
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr, ptr, i1 zeroext, ptr align 8) unnamed_addr #9

; core::panicking::panic_in_cleanup
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() unnamed_addr #8

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #4

; core::option::expect_failed
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed(ptr align 1, i64, ptr align 8) unnamed_addr #10

; core::option::unwrap_failed
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr align 8) unnamed_addr #10

; __rustc::__rust_no_alloc_shim_is_unstable_v2
; Function Attrs: nounwind nonlazybind uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() unnamed_addr #6

; __rustc::__rust_alloc
; Function Attrs: nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable
declare noalias ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64, i64 allocalign) unnamed_addr #11

; __rustc::__rust_alloc_zeroed
; Function Attrs: nounwind nonlazybind allockind("alloc,zeroed,aligned") allocsize(0) uwtable
declare noalias ptr @_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed(i64, i64 allocalign) unnamed_addr #12

; alloc::alloc::handle_alloc_error
; Function Attrs: cold minsize noreturn nonlazybind optsize uwtable
declare void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64, i64) unnamed_addr #13

; __rustc::__rust_dealloc
; Function Attrs: nounwind nonlazybind allockind("free") uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr allocptr captures(address), i64, i64) unnamed_addr #14

; core::panicking::panic_bounds_check
; Function Attrs: cold minsize noinline noreturn nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64, i64, ptr align 8) unnamed_addr #15

; core::panicking::panic_const::panic_const_add_overflow
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8) unnamed_addr #10

; core::panicking::panic_fmt
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr, ptr, ptr align 8) unnamed_addr #10

; <alloc::raw_vec::RawVecInner>::deallocate
; Function Attrs: nonlazybind uwtable
declare void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsduwmD7cSIQq_5gimli(ptr align 8, i64, i64) unnamed_addr #1

; core::panicking::panic_misaligned_pointer_dereference
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference(i64, i64, ptr align 8) unnamed_addr #8

; core::panicking::panic_null_pointer_dereference
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference(ptr align 8) unnamed_addr #8

attributes #0 = { inlinehint nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { inlinehint nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { noinline nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nonlazybind "target-cpu"="x86-64" }
attributes #6 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { cold minsize nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #8 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #9 = { cold noinline noreturn nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #10 = { cold noinline noreturn nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #11 = { nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable "alloc-family"="__rust_alloc" "alloc-variant-zeroed"="_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #12 = { nounwind nonlazybind allockind("alloc,zeroed,aligned") allocsize(0) uwtable "alloc-family"="__rust_alloc" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #13 = { cold minsize noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #14 = { nounwind nonlazybind allockind("free") uwtable "alloc-family"="__rust_alloc" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #15 = { cold minsize noinline noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #16 = { inlinehint }
attributes #17 = { cold noreturn nounwind }
attributes #18 = { inlinehint nounwind }
attributes #19 = { noinline noreturn nounwind }
attributes #20 = { cold }
attributes #21 = { noinline noreturn }
attributes #22 = { nounwind }
attributes #23 = { noreturn }
attributes #24 = { noinline }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{}
