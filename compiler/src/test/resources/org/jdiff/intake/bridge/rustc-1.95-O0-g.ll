; ModuleID = 'kernel.134d93dd8c9d4f00-cgu.0'
source_filename = "kernel.134d93dd8c9d4f00-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%Body = type { [3 x double], float, [1 x i32] }

@alloc_31365cfefba383c4d2bf6b6a04cc10aa = private unnamed_addr constant [17 x i8] c"capacity overflow", align 1
@alloc_d4b953f91310fc7f7ed5c9c0120cf1fc = private unnamed_addr constant [95 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/vec/spec_from_iter_nested.rs\00", align 1
@alloc_c915f046f49c324d04a55a6418724f57 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_d4b953f91310fc7f7ed5c9c0120cf1fc, [16 x i8] c"^\00\00\00\00\00\00\009\00\00\00\12\00\00\00" }>, align 8
@alloc_3e1ebac14318b612ab4efabc52799932 = private unnamed_addr constant [186 x i8] c"unsafe precondition(s) violated: usize::unchecked_add cannot overflow\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_de4e626d456b04760e72bc785ed7e52a = private unnamed_addr constant [201 x i8] c"unsafe precondition(s) violated: ptr::offset_from_unsigned requires `self >= origin`\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_64e308ef4babfeb8b6220184de794a17 = private unnamed_addr constant [221 x i8] c"unsafe precondition(s) violated: hint::assert_unchecked must never be called when the condition is false\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_9877fdffb06d7cb7231dc08b14b0e6fe = private unnamed_addr constant [77 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/vec/mod.rs\00", align 1
@alloc_1d3f95e9ca2c2500370a366eac41ea2a = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9877fdffb06d7cb7231dc08b14b0e6fe, [16 x i8] c"L\00\00\00\00\00\00\00\AF\0F\00\00\0D\00\00\00" }>, align 8
@alloc_d41466a556d037f23fe96152fbab9365 = private unnamed_addr constant [81 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/raw_vec/mod.rs\00", align 1
@alloc_8a557fa53722333f4e14612354d66d02 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_d41466a556d037f23fe96152fbab9365, [16 x i8] c"P\00\00\00\00\00\00\00\B5\01\00\00\15\00\00\00" }>, align 8
@alloc_4ed3acad4d4aca0d9201b7f2b780b11a = private unnamed_addr constant [10 x i8] c"kernel.rs\00", align 1
@alloc_0618eea29992de09165068a4d1785ebf = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_4ed3acad4d4aca0d9201b7f2b780b11a, [16 x i8] c"\09\00\00\00\00\00\00\00 \00\00\002\00\00\00" }>, align 8
@alloc_a050ffaa3c65b26a5da9c2665a759d66 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_4ed3acad4d4aca0d9201b7f2b780b11a, [16 x i8] c"\09\00\00\00\00\00\00\00\14\00\00\00(\00\00\00" }>, align 8
@alloc_88bfb5085a97a9f03cee2b9c3c42dd08 = private unnamed_addr constant [81 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/non_null.rs\00", align 1
@alloc_7cb1dd7620319c06f8fe4029f6b4a0d1 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_88bfb5085a97a9f03cee2b9c3c42dd08, [16 x i8] c"P\00\00\00\00\00\00\00\B9\03\00\00 \00\00\00" }>, align 8
@alloc_ec595fc0e82ef92fc59bd74f68296eae = private unnamed_addr constant [73 x i8] c"assertion failed: 0 < pointee_size && pointee_size <= isize::MAX as usize", align 1
@alloc_e9481a72334486f24b2c0d82b25567e1 = private unnamed_addr constant [79 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/iter.rs\00", align 1
@alloc_12fdce0839ba33fd8bd1bb0711a36af6 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e9481a72334486f24b2c0d82b25567e1, [16 x i8] c"N\00\00\00\00\00\00\00\8E\00\00\00\01\00\00\00" }>, align 8
@alloc_57e7f0e1a1872c48d3cd28c0b28e4e78 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_4ed3acad4d4aca0d9201b7f2b780b11a, [16 x i8] c"\09\00\00\00\00\00\00\00\16\00\00\00,\00\00\00" }>, align 8
@alloc_1cc8268c207b7162f91a43971650375c = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_4ed3acad4d4aca0d9201b7f2b780b11a, [16 x i8] c"\09\00\00\00\00\00\00\00\17\00\00\00\22\00\00\00" }>, align 8
@alloc_3fd41d3ab014e2d30141647aa4578240 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_4ed3acad4d4aca0d9201b7f2b780b11a, [16 x i8] c"\09\00\00\00\00\00\00\00!\00\00\00\0C\00\00\00" }>, align 8
@alloc_caff97c855f2fa85e2550e7b1484066b = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_4ed3acad4d4aca0d9201b7f2b780b11a, [16 x i8] c"\09\00\00\00\00\00\00\00!\00\00\00\0B\00\00\00" }>, align 8

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nonlazybind uwtable
define void @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9a40c8496ed049d2E"(ptr align 8 %self, ptr align 8 %g) unnamed_addr #0 !dbg !86 {
start:
  %f.dbg.spill = alloca [8 x i8], align 8
  %init.dbg.spill = alloca [0 x i8], align 1
  %_5 = alloca [32 x i8], align 8
    #dbg_declare(ptr %self, !166, !DIExpression(), !173)
    #dbg_declare(ptr %init.dbg.spill, !167, !DIExpression(), !174)
    #dbg_declare(ptr %g, !168, !DIExpression(), !175)
    #dbg_declare(ptr %g, !176, !DIExpression(), !190)
  %_4.0 = load ptr, ptr %self, align 8, !dbg !192
  %0 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !192
  %_4.1 = load ptr, ptr %0, align 8, !dbg !192
  %1 = getelementptr inbounds i8, ptr %self, i64 16, !dbg !193
  %f = load ptr, ptr %1, align 8, !dbg !193
  store ptr %f, ptr %f.dbg.spill, align 8, !dbg !193
    #dbg_declare(ptr %f.dbg.spill, !186, !DIExpression(), !194)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_5, ptr align 8 %g, i64 24, i1 false), !dbg !195
  %2 = getelementptr inbounds i8, ptr %_5, i64 24, !dbg !195
  store ptr %f, ptr %2, align 8, !dbg !195
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::fold
  call void @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h57cddef4864b6a1dE"(ptr %_4.0, ptr %_4.1, ptr align 8 %_5) #12, !dbg !196
  ret void, !dbg !197
}

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nonlazybind uwtable
define double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb4f57f15e462183bE"(ptr %self.0, ptr %self.1, double %init) unnamed_addr #0 !dbg !198 {
start:
  %f.dbg.spill = alloca [0 x i8], align 1
  %g.dbg.spill = alloca [0 x i8], align 1
  %init.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !214, !DIExpression(), !220)
  store double %init, ptr %init.dbg.spill, align 8
    #dbg_declare(ptr %init.dbg.spill, !215, !DIExpression(), !221)
    #dbg_declare(ptr %g.dbg.spill, !216, !DIExpression(), !222)
    #dbg_declare(ptr %g.dbg.spill, !223, !DIExpression(), !232)
    #dbg_declare(ptr %f.dbg.spill, !228, !DIExpression(), !234)
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call double @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17had5c059dcb9d6c10E"(ptr %self.0, ptr %self.1, double %init) #12, !dbg !235
  ret double %_0, !dbg !236
}

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::size_hint
; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h9bfacceccef94101E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #1 !dbg !237 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !259, !DIExpression(), !261)
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::size_hint
  call void @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hf9e2e6591dbbfa70E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) #12, !dbg !262
  ret void, !dbg !263
}

; <alloc::vec::Vec<T> as alloc::vec::spec_from_iter_nested::SpecFromIterNested<T,I>>::from_iter
; Function Attrs: nonlazybind uwtable
define void @"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h2d71f0b4930f33eeE"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %iterator) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !264 {
start:
  %s.dbg.spill = alloca [16 x i8], align 8
  %upper.dbg.spill = alloca [8 x i8], align 8
  %0 = alloca [16 x i8], align 8
  %alloc.dbg.spill1 = alloca [0 x i8], align 1
  %alloc.dbg.spill = alloca [0 x i8], align 1
  %_12 = alloca [1 x i8], align 1
  %_11 = alloca [24 x i8], align 8
  %_3 = alloca [24 x i8], align 8
  %vector = alloca [24 x i8], align 8
    #dbg_declare(ptr %iterator, !308, !DIExpression(), !315)
    #dbg_declare(ptr %vector, !309, !DIExpression(), !316)
    #dbg_declare(ptr %alloc.dbg.spill, !317, !DIExpression(), !325)
    #dbg_declare(ptr %alloc.dbg.spill1, !334, !DIExpression(), !342)
  store i8 1, ptr %_12, align 1, !dbg !344
; invoke <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::size_hint
  invoke void @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h9bfacceccef94101E"(ptr sret([24 x i8]) align 8 %_3, ptr align 8 %iterator)
          to label %bb1 unwind label %cleanup, !dbg !345

bb8:                                              ; preds = %bb5, %cleanup
  %1 = load i8, ptr %_12, align 1, !dbg !346
  %2 = trunc nuw i8 %1 to i1, !dbg !346
  br i1 %2, label %bb7, label %bb6, !dbg !346

cleanup:                                          ; preds = %bb2, %bb3, %start
  %3 = landingpad { ptr, i32 }
          cleanup
  %4 = extractvalue { ptr, i32 } %3, 0
  %5 = extractvalue { ptr, i32 } %3, 1
  store ptr %4, ptr %0, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %5, ptr %6, align 8
  br label %bb8

bb1:                                              ; preds = %start
  %7 = getelementptr inbounds i8, ptr %_3, i64 8, !dbg !347
  %_5 = load i64, ptr %7, align 8, !dbg !347
  %8 = getelementptr inbounds i8, ptr %7, i64 8, !dbg !347
  %9 = load i64, ptr %8, align 8, !dbg !347
  %10 = trunc nuw i64 %_5 to i1, !dbg !348
  br i1 %10, label %bb3, label %bb2, !dbg !348

bb3:                                              ; preds = %bb1
  %11 = getelementptr inbounds i8, ptr %_3, i64 8, !dbg !349
  %12 = getelementptr inbounds i8, ptr %11, i64 8, !dbg !349
  %upper = load i64, ptr %12, align 8, !dbg !349
  store i64 %upper, ptr %upper.dbg.spill, align 8, !dbg !349
    #dbg_declare(ptr %upper.dbg.spill, !311, !DIExpression(), !350)
    #dbg_declare(ptr %upper.dbg.spill, !332, !DIExpression(), !351)
    #dbg_declare(ptr %upper.dbg.spill, !324, !DIExpression(), !352)
    #dbg_declare(ptr %upper.dbg.spill, !341, !DIExpression(), !353)
; invoke alloc::raw_vec::RawVecInner<A>::with_capacity_in
  %13 = invoke { i64, ptr } @"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h13ced6f04fbcd5acE"(i64 %upper, i64 8, i64 8)
          to label %bb9 unwind label %cleanup, !dbg !354

bb2:                                              ; preds = %bb1
  store ptr @alloc_31365cfefba383c4d2bf6b6a04cc10aa, ptr %s.dbg.spill, align 8, !dbg !355
  %14 = getelementptr inbounds i8, ptr %s.dbg.spill, i64 8, !dbg !355
  store i64 17, ptr %14, align 8, !dbg !355
    #dbg_declare(ptr %s.dbg.spill, !356, !DIExpression(), !450)
    #dbg_declare(ptr %s.dbg.spill, !451, !DIExpression(), !459)
    #dbg_declare(ptr %s.dbg.spill, !461, !DIExpression(), !466)
    #dbg_declare(ptr %s.dbg.spill, !468, !DIExpression(), !477)
; invoke core::panicking::panic_fmt
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr @alloc_31365cfefba383c4d2bf6b6a04cc10aa, ptr inttoptr (i64 35 to ptr), ptr align 8 @alloc_c915f046f49c324d04a55a6418724f57) #13
          to label %unreachable unwind label %cleanup, !dbg !355

bb9:                                              ; preds = %bb3
  %_23.0 = extractvalue { i64, ptr } %13, 0, !dbg !354
  %_23.1 = extractvalue { i64, ptr } %13, 1, !dbg !354
  store i64 %_23.0, ptr %vector, align 8, !dbg !479
  %15 = getelementptr inbounds i8, ptr %vector, i64 8, !dbg !479
  store ptr %_23.1, ptr %15, align 8, !dbg !479
  %16 = getelementptr inbounds i8, ptr %vector, i64 16, !dbg !479
  store i64 0, ptr %16, align 8, !dbg !479
  store i8 0, ptr %_12, align 1, !dbg !480
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_11, ptr align 8 %iterator, i64 24, i1 false), !dbg !480
; invoke <alloc::vec::Vec<T,A> as alloc::vec::spec_extend::SpecExtend<T,I>>::spec_extend
  invoke void @"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hd77de0a5fcb958ebE"(ptr align 8 %vector, ptr align 8 %_11)
          to label %bb4 unwind label %cleanup2, !dbg !481

bb5:                                              ; preds = %cleanup2
; invoke core::ptr::drop_in_place<alloc::vec::Vec<f64>>
  invoke void @"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE"(ptr align 8 %vector) #14
          to label %bb8 unwind label %terminate, !dbg !346

cleanup2:                                         ; preds = %bb9
  %17 = landingpad { ptr, i32 }
          cleanup
  %18 = extractvalue { ptr, i32 } %17, 0
  %19 = extractvalue { ptr, i32 } %17, 1
  store ptr %18, ptr %0, align 8
  %20 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %19, ptr %20, align 8
  br label %bb5

bb4:                                              ; preds = %bb9
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %vector, i64 24, i1 false), !dbg !482
  ret void, !dbg !483

terminate:                                        ; preds = %bb5
  %21 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_in_cleanup
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #15, !dbg !484
  unreachable, !dbg !484

unreachable:                                      ; preds = %bb2
  unreachable

bb10:                                             ; No predecessors!
  unreachable, !dbg !484

bb6:                                              ; preds = %bb7, %bb8
  %22 = load ptr, ptr %0, align 8, !dbg !484
  %23 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !484
  %24 = load i32, ptr %23, align 8, !dbg !484
  %25 = insertvalue { ptr, i32 } poison, ptr %22, 0, !dbg !484
  %26 = insertvalue { ptr, i32 } %25, i32 %24, 1, !dbg !484
  resume { ptr, i32 } %26, !dbg !484

bb7:                                              ; preds = %bb8
  br label %bb6, !dbg !346
}

; std::f64::<impl f64>::sin
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$3sin17hed4c22627455c310E"(double %self) unnamed_addr #1 !dbg !485 {
start:
  %0 = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store double %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !493, !DIExpression(), !494)
  %1 = call double @llvm.sin.f64(double %self), !dbg !495
  store double %1, ptr %0, align 8, !dbg !495
  %_0 = load double, ptr %0, align 8, !dbg !495
  ret double %_0, !dbg !496
}

; std::f64::<impl f64>::sqrt
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17h245943f8da1d18daE"(double %self) unnamed_addr #1 !dbg !497 {
start:
  %0 = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store double %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !499, !DIExpression(), !500)
    #dbg_declare(ptr %self.dbg.spill, !501, !DIExpression(), !507)
  %1 = call double @llvm.sqrt.f64(double %self), !dbg !509
  store double %1, ptr %0, align 8, !dbg !509
  %_0 = load double, ptr %0, align 8, !dbg !509
  ret double %_0, !dbg !510
}

; <&f64 as core::ops::arith::Mul>::mul
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN49_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17h45252494a2248089E"(ptr align 8 %self, ptr align 8 %other, ptr align 8 %0) unnamed_addr #1 !dbg !511 {
start:
  %other.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !538, !DIExpression(), !540)
  store ptr %other, ptr %other.dbg.spill, align 8
    #dbg_declare(ptr %other.dbg.spill, !539, !DIExpression(), !541)
  %_3 = load double, ptr %self, align 8, !dbg !542
  %_4 = load double, ptr %other, align 8, !dbg !543
  %_0 = fmul double %_3, %_4, !dbg !544
  ret double %_0, !dbg !551
}

; core::num::<impl usize>::unchecked_add::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h5c37fe6b6e8558cbE"(i64 %lhs, i64 %rhs, ptr align 8 %0) unnamed_addr #2 !dbg !552 {
start:
  %msg.dbg.spill = alloca [16 x i8], align 8
  %rhs.dbg.spill = alloca [8 x i8], align 8
  %lhs.dbg.spill = alloca [8 x i8], align 8
  store i64 %lhs, ptr %lhs.dbg.spill, align 8
    #dbg_declare(ptr %lhs.dbg.spill, !559, !DIExpression(), !563)
    #dbg_declare(ptr %lhs.dbg.spill, !564, !DIExpression(), !576)
  store i64 %rhs, ptr %rhs.dbg.spill, align 8
    #dbg_declare(ptr %rhs.dbg.spill, !560, !DIExpression(), !563)
    #dbg_declare(ptr %rhs.dbg.spill, !575, !DIExpression(), !579)
  %_7.0 = add i64 %lhs, %rhs, !dbg !580
  %_7.1 = icmp ult i64 %_7.0, %lhs, !dbg !580
  br i1 %_7.1, label %bb1, label %bb2, !dbg !581

bb2:                                              ; preds = %start
  ret void, !dbg !582

bb1:                                              ; preds = %start
  store ptr @alloc_3e1ebac14318b612ab4efabc52799932, ptr %msg.dbg.spill, align 8, !dbg !583
  %1 = getelementptr inbounds i8, ptr %msg.dbg.spill, i64 8, !dbg !583
  store i64 186, ptr %1, align 8, !dbg !583
    #dbg_declare(ptr %msg.dbg.spill, !561, !DIExpression(), !584)
    #dbg_declare(ptr %msg.dbg.spill, !585, !DIExpression(), !588)
    #dbg_declare(ptr %msg.dbg.spill, !590, !DIExpression(), !593)
    #dbg_declare(ptr %msg.dbg.spill, !595, !DIExpression(), !598)
    #dbg_declare(ptr %msg.dbg.spill, !600, !DIExpression(), !603)
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_3e1ebac14318b612ab4efabc52799932, ptr inttoptr (i64 373 to ptr), i1 zeroext false, ptr align 8 %0) #16, !dbg !605
  unreachable, !dbg !605
}

; core::ptr::drop_in_place<alloc::vec::Vec<f64>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>,kernel::total::{{closure}}>>::{{closure}}>
; Function Attrs: nonlazybind uwtable
define void @"_ZN4core3ptr217drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$..extend_trusted$LT$core..iter..adapters..map..Map$LT$core..slice..iter..Iter$LT$f64$GT$$C$kernel..total..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h5fe370250c7afee1E"(ptr align 8 %_1) unnamed_addr #0 !dbg !606 {
start:
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !612, !DIExpression(), !615)
; call core::ptr::drop_in_place<alloc::vec::set_len_on_drop::SetLenOnDrop>
  call void @"_ZN4core3ptr62drop_in_place$LT$alloc..vec..set_len_on_drop..SetLenOnDrop$GT$17ha4e0b78d38a82cccE"(ptr align 8 %_1), !dbg !615
  ret void, !dbg !615
}

; core::ptr::drop_in_place<core::iter::traits::iterator::Iterator::for_each::call<f64,alloc::vec::Vec<f64>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>,kernel::total::{{closure}}>>::{{closure}}>::{{closure}}>
; Function Attrs: nonlazybind uwtable
define void @"_ZN4core3ptr314drop_in_place$LT$core..iter..traits..iterator..Iterator..for_each..call$LT$f64$C$alloc..vec..Vec$LT$f64$GT$..extend_trusted$LT$core..iter..adapters..map..Map$LT$core..slice..iter..Iter$LT$f64$GT$$C$kernel..total..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17hf796c3d6a17ad127E"(ptr align 8 %_1) unnamed_addr #0 !dbg !616 {
start:
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !621, !DIExpression(), !624)
; call core::ptr::drop_in_place<alloc::vec::Vec<f64>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>,kernel::total::{{closure}}>>::{{closure}}>
  call void @"_ZN4core3ptr217drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$..extend_trusted$LT$core..iter..adapters..map..Map$LT$core..slice..iter..Iter$LT$f64$GT$$C$kernel..total..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h5fe370250c7afee1E"(ptr align 8 %_1), !dbg !624
  ret void, !dbg !624
}

; core::ptr::drop_in_place<core::iter::adapters::map::map_fold<&f64,f64,(),kernel::total::{{closure}},core::iter::traits::iterator::Iterator::for_each::call<f64,alloc::vec::Vec<f64>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>,kernel::total::{{closure}}>>::{{closure}}>::{{closure}}>::{{closure}}>
; Function Attrs: nonlazybind uwtable
define void @"_ZN4core3ptr458drop_in_place$LT$core..iter..adapters..map..map_fold$LT$$RF$f64$C$f64$C$$LP$$RP$$C$kernel..total..$u7b$$u7b$closure$u7d$$u7d$$C$core..iter..traits..iterator..Iterator..for_each..call$LT$f64$C$alloc..vec..Vec$LT$f64$GT$..extend_trusted$LT$core..iter..adapters..map..Map$LT$core..slice..iter..Iter$LT$f64$GT$$C$kernel..total..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h113b5fc3c0193a4aE"(ptr align 8 %_1) unnamed_addr #0 !dbg !625 {
start:
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !630, !DIExpression(), !633)
; call core::ptr::drop_in_place<core::iter::traits::iterator::Iterator::for_each::call<f64,alloc::vec::Vec<f64>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>,kernel::total::{{closure}}>>::{{closure}}>::{{closure}}>
  call void @"_ZN4core3ptr314drop_in_place$LT$core..iter..traits..iterator..Iterator..for_each..call$LT$f64$C$alloc..vec..Vec$LT$f64$GT$..extend_trusted$LT$core..iter..adapters..map..Map$LT$core..slice..iter..Iter$LT$f64$GT$$C$kernel..total..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17hf796c3d6a17ad127E"(ptr align 8 %_1), !dbg !633
  ret void, !dbg !633
}

; core::ptr::drop_in_place<alloc::vec::Vec<f64>>
; Function Attrs: nonlazybind uwtable
define void @"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE"(ptr align 8 %_1) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !634 {
start:
  %0 = alloca [16 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !639, !DIExpression(), !642)
; invoke <alloc::vec::Vec<T,A> as core::ops::drop::Drop>::drop
  invoke void @"_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6aff255a0d5b41ccE"(ptr align 8 %_1)
          to label %bb4 unwind label %cleanup, !dbg !642

bb3:                                              ; preds = %cleanup
; invoke core::ptr::drop_in_place<alloc::raw_vec::RawVec<f64>>
  invoke void @"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17hebc34c255217a200E"(ptr align 8 %_1) #14
          to label %bb1 unwind label %terminate, !dbg !642

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
  call void @"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17hebc34c255217a200E"(ptr align 8 %_1), !dbg !642
  ret void, !dbg !642

terminate:                                        ; preds = %bb3
  %5 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_in_cleanup
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #15, !dbg !642
  unreachable, !dbg !642

bb1:                                              ; preds = %bb3
  %6 = load ptr, ptr %0, align 8, !dbg !642
  %7 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !642
  %8 = load i32, ptr %7, align 8, !dbg !642
  %9 = insertvalue { ptr, i32 } poison, ptr %6, 0, !dbg !642
  %10 = insertvalue { ptr, i32 } %9, i32 %8, 1, !dbg !642
  resume { ptr, i32 } %10, !dbg !642
}

; core::ptr::drop_in_place<alloc::raw_vec::RawVec<f64>>
; Function Attrs: nonlazybind uwtable
define void @"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17hebc34c255217a200E"(ptr align 8 %_1) unnamed_addr #0 !dbg !643 {
start:
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !648, !DIExpression(), !651)
; call <alloc::raw_vec::RawVec<T,A> as core::ops::drop::Drop>::drop
  call void @"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he3253e5615e981faE"(ptr align 8 %_1), !dbg !651
  ret void, !dbg !651
}

; core::ptr::drop_in_place<alloc::vec::set_len_on_drop::SetLenOnDrop>
; Function Attrs: nonlazybind uwtable
define void @"_ZN4core3ptr62drop_in_place$LT$alloc..vec..set_len_on_drop..SetLenOnDrop$GT$17ha4e0b78d38a82cccE"(ptr align 8 %_1) unnamed_addr #0 !dbg !652 {
start:
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !657, !DIExpression(), !660)
; call <alloc::vec::set_len_on_drop::SetLenOnDrop as core::ops::drop::Drop>::drop
  call void @"_ZN83_$LT$alloc..vec..set_len_on_drop..SetLenOnDrop$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbbdeef5754a0d662E"(ptr align 8 %_1) #12, !dbg !660
  ret void, !dbg !660
}

; core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17hcf816711f5514241E"(ptr %this, ptr %origin, ptr align 8 %0) unnamed_addr #2 !dbg !661 {
start:
  %msg.dbg.spill = alloca [16 x i8], align 8
  %origin.dbg.spill = alloca [8 x i8], align 8
  %this.dbg.spill = alloca [8 x i8], align 8
  store ptr %this, ptr %this.dbg.spill, align 8
    #dbg_declare(ptr %this.dbg.spill, !668, !DIExpression(), !672)
    #dbg_declare(ptr %this.dbg.spill, !673, !DIExpression(), !680)
  store ptr %origin, ptr %origin.dbg.spill, align 8
    #dbg_declare(ptr %origin.dbg.spill, !669, !DIExpression(), !672)
    #dbg_declare(ptr %origin.dbg.spill, !679, !DIExpression(), !683)
  %_3 = icmp uge ptr %this, %origin, !dbg !684
  br i1 %_3, label %bb1, label %bb2, !dbg !681

bb2:                                              ; preds = %start
  store ptr @alloc_de4e626d456b04760e72bc785ed7e52a, ptr %msg.dbg.spill, align 8, !dbg !691
  %1 = getelementptr inbounds i8, ptr %msg.dbg.spill, i64 8, !dbg !691
  store i64 201, ptr %1, align 8, !dbg !691
    #dbg_declare(ptr %msg.dbg.spill, !670, !DIExpression(), !692)
    #dbg_declare(ptr %msg.dbg.spill, !693, !DIExpression(), !696)
    #dbg_declare(ptr %msg.dbg.spill, !698, !DIExpression(), !701)
    #dbg_declare(ptr %msg.dbg.spill, !703, !DIExpression(), !706)
    #dbg_declare(ptr %msg.dbg.spill, !708, !DIExpression(), !711)
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_de4e626d456b04760e72bc785ed7e52a, ptr inttoptr (i64 403 to ptr), i1 zeroext false, ptr align 8 %0) #16, !dbg !713
  unreachable, !dbg !713

bb1:                                              ; preds = %start
  ret void, !dbg !714
}

; core::hint::assert_unchecked::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_ZN4core4hint16assert_unchecked18precondition_check17h257720193a19c32fE(i1 zeroext %cond, ptr align 8 %0) unnamed_addr #2 !dbg !715 {
start:
  %msg.dbg.spill = alloca [16 x i8], align 8
  %cond.dbg.spill = alloca [1 x i8], align 1
  %1 = zext i1 %cond to i8
  store i8 %1, ptr %cond.dbg.spill, align 1
    #dbg_declare(ptr %cond.dbg.spill, !721, !DIExpression(), !724)
  br i1 %cond, label %bb2, label %bb1, !dbg !725

bb1:                                              ; preds = %start
  store ptr @alloc_64e308ef4babfeb8b6220184de794a17, ptr %msg.dbg.spill, align 8, !dbg !728
  %2 = getelementptr inbounds i8, ptr %msg.dbg.spill, i64 8, !dbg !728
  store i64 221, ptr %2, align 8, !dbg !728
    #dbg_declare(ptr %msg.dbg.spill, !722, !DIExpression(), !729)
    #dbg_declare(ptr %msg.dbg.spill, !730, !DIExpression(), !733)
    #dbg_declare(ptr %msg.dbg.spill, !735, !DIExpression(), !738)
    #dbg_declare(ptr %msg.dbg.spill, !740, !DIExpression(), !743)
    #dbg_declare(ptr %msg.dbg.spill, !745, !DIExpression(), !748)
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_64e308ef4babfeb8b6220184de794a17, ptr inttoptr (i64 443 to ptr), i1 zeroext false, ptr align 8 %0) #16, !dbg !750
  unreachable, !dbg !750

bb2:                                              ; preds = %start
  ret void, !dbg !751
}

; core::iter::traits::iterator::Iterator::map
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @_ZN4core4iter6traits8iterator8Iterator3map17h6138bea28fc27862E(ptr %self.0, ptr %self.1) unnamed_addr #1 !dbg !752 {
start:
  %f.dbg.spill = alloca [0 x i8], align 1
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !757, !DIExpression(), !761)
    #dbg_declare(ptr %f.dbg.spill, !758, !DIExpression(), !762)
  %1 = insertvalue { ptr, ptr } poison, ptr %self.0, 0, !dbg !763
  %2 = insertvalue { ptr, ptr } %1, ptr %self.1, 1, !dbg !763
  ret { ptr, ptr } %2, !dbg !763
}

; core::iter::traits::iterator::Iterator::map
; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator3map17hccdc58953cee49d9E(ptr sret([24 x i8]) align 8 %_0, ptr %self.0, ptr %self.1, ptr align 8 %f) unnamed_addr #1 !dbg !764 {
start:
  %f.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !768, !DIExpression(), !771)
  store ptr %f, ptr %f.dbg.spill, align 8
    #dbg_declare(ptr %f.dbg.spill, !769, !DIExpression(), !772)
  store ptr %self.0, ptr %_0, align 8, !dbg !773
  %1 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !773
  store ptr %self.1, ptr %1, align 8, !dbg !773
  %2 = getelementptr inbounds i8, ptr %_0, i64 16, !dbg !773
  store ptr %f, ptr %2, align 8, !dbg !773
  ret void, !dbg !777
}

; core::iter::traits::iterator::Iterator::sum
; Function Attrs: nonlazybind uwtable
define double @_ZN4core4iter6traits8iterator8Iterator3sum17h3118f683dc797c29E(ptr %self.0, ptr %self.1) unnamed_addr #0 !dbg !778 {
start:
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !782, !DIExpression(), !786)
; call <f64 as core::iter::traits::accum::Sum>::sum
  %_0 = call double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h8226d3d9dfaefa61E"(ptr %self.0, ptr %self.1), !dbg !787
  ret double %_0, !dbg !788
}

; core::iter::traits::iterator::Iterator::collect
; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator7collect17hf57bfdbaa0b8fee5E(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #1 !dbg !789 {
start:
    #dbg_declare(ptr %self, !791, !DIExpression(), !811)
; call <alloc::vec::Vec<T> as core::iter::traits::collect::FromIterator<T>>::from_iter
  call void @"_ZN95_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$core..iter..traits..collect..FromIterator$LT$T$GT$$GT$9from_iter17hbd80b38e65993d57E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) #12, !dbg !812
  ret void, !dbg !813
}

; core::iter::traits::iterator::Iterator::for_each
; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator8for_each17hf35b762e5116f115E(ptr align 8 %self, ptr align 8 %f) unnamed_addr #1 !dbg !814 {
start:
  %_4 = alloca [24 x i8], align 8
    #dbg_declare(ptr %self, !818, !DIExpression(), !822)
    #dbg_declare(ptr %f, !819, !DIExpression(), !823)
    #dbg_declare(ptr %f, !824, !DIExpression(), !831)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_4, ptr align 8 %f, i64 24, i1 false), !dbg !833
; call <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
  call void @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9a40c8496ed049d2E"(ptr align 8 %self, ptr align 8 %_4), !dbg !834
  ret void, !dbg !835
}

; core::iter::traits::iterator::Iterator::for_each::call::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hadb94b2d3ab8a49eE"(ptr align 8 %_1, double %item) unnamed_addr #1 !dbg !836 {
start:
  %item.dbg.spill = alloca [8 x i8], align 8
  %_2.dbg.spill = alloca [0 x i8], align 1
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !842, !DIExpression(DW_OP_deref), !844)
    #dbg_declare(ptr %_2.dbg.spill, !843, !DIExpression(), !845)
  store double %item, ptr %item.dbg.spill, align 8
    #dbg_declare(ptr %item.dbg.spill, !841, !DIExpression(), !846)
; call alloc::vec::Vec<T,A>::extend_trusted::{{closure}}
  call void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17hb320938d0383965fE"(ptr align 8 %_1, double %item) #12, !dbg !847
  ret void, !dbg !848
}

; core::iter::adapters::map::map_fold::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h379211e6fa17fef7E"(ptr align 1 %_1, double %acc, ptr align 8 %elt) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !849 {
start:
  %0 = alloca [16 x i8], align 8
  %elt.dbg.spill = alloca [8 x i8], align 8
  %acc.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !860, !DIExpression(DW_OP_deref), !862)
    #dbg_declare(ptr %_1.dbg.spill, !861, !DIExpression(DW_OP_deref), !863)
  store double %acc, ptr %acc.dbg.spill, align 8
    #dbg_declare(ptr %acc.dbg.spill, !858, !DIExpression(), !864)
  store ptr %elt, ptr %elt.dbg.spill, align 8
    #dbg_declare(ptr %elt.dbg.spill, !859, !DIExpression(), !865)
  store i8 1, ptr %_10, align 1, !dbg !866
; invoke kernel::energy::{{closure}}
  %_7 = invoke double @"_ZN6kernel6energy28_$u7b$$u7b$closure$u7d$$u7d$17h3c560e4c13918dd9E"(ptr align 1 %_1, ptr align 8 %elt)
          to label %bb1 unwind label %cleanup, !dbg !867

bb5:                                              ; preds = %cleanup
  %1 = load i8, ptr %_10, align 1, !dbg !868
  %2 = trunc nuw i8 %1 to i1, !dbg !868
  br i1 %2, label %bb4, label %bb3, !dbg !868

cleanup:                                          ; preds = %bb1, %start
  %3 = landingpad { ptr, i32 }
          cleanup
  %4 = extractvalue { ptr, i32 } %3, 0
  %5 = extractvalue { ptr, i32 } %3, 1
  store ptr %4, ptr %0, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %5, ptr %6, align 8
  br label %bb5

bb1:                                              ; preds = %start
  store i8 0, ptr %_10, align 1, !dbg !869
; invoke <f64 as core::iter::traits::accum::Sum>::sum::{{closure}}
  %_0 = invoke double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17hb9f09cadb3bc8b64E"(ptr align 1 %_1, double %acc, double %_7)
          to label %bb2 unwind label %cleanup, !dbg !869

bb2:                                              ; preds = %bb1
  ret double %_0, !dbg !870

bb3:                                              ; preds = %bb4, %bb5
  %7 = load ptr, ptr %0, align 8, !dbg !871
  %8 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !871
  %9 = load i32, ptr %8, align 8, !dbg !871
  %10 = insertvalue { ptr, i32 } poison, ptr %7, 0, !dbg !871
  %11 = insertvalue { ptr, i32 } %10, i32 %9, 1, !dbg !871
  resume { ptr, i32 } %11, !dbg !871

bb4:                                              ; preds = %bb5
  br label %bb3, !dbg !868
}

; core::iter::adapters::map::map_fold::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h3bcc18bb8018ae8dE"(ptr align 8 %_1, ptr align 8 %elt) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !872 {
start:
  %0 = alloca [16 x i8], align 8
  %elt.dbg.spill = alloca [8 x i8], align 8
  %acc.dbg.spill = alloca [0 x i8], align 1
  %_1.dbg.spill = alloca [8 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !879, !DIExpression(DW_OP_deref), !881)
    #dbg_declare(ptr %_1.dbg.spill, !880, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 24), !882)
    #dbg_declare(ptr %acc.dbg.spill, !877, !DIExpression(), !883)
  store ptr %elt, ptr %elt.dbg.spill, align 8
    #dbg_declare(ptr %elt.dbg.spill, !878, !DIExpression(), !884)
  store i8 1, ptr %_10, align 1, !dbg !885
  %_8 = getelementptr inbounds i8, ptr %_1, i64 24, !dbg !886
; invoke kernel::total::{{closure}}
  %_7 = invoke double @"_ZN6kernel5total28_$u7b$$u7b$closure$u7d$$u7d$17hc0f4e0d83ac4e2e3E"(ptr align 8 %_8, ptr align 8 %elt)
          to label %bb1 unwind label %cleanup, !dbg !886

bb5:                                              ; preds = %cleanup
  %1 = load i8, ptr %_10, align 1, !dbg !887
  %2 = trunc nuw i8 %1 to i1, !dbg !887
  br i1 %2, label %bb4, label %bb3, !dbg !887

cleanup:                                          ; preds = %bb1, %start
  %3 = landingpad { ptr, i32 }
          cleanup
  %4 = extractvalue { ptr, i32 } %3, 0
  %5 = extractvalue { ptr, i32 } %3, 1
  store ptr %4, ptr %0, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %5, ptr %6, align 8
  br label %bb5

bb1:                                              ; preds = %start
  store i8 0, ptr %_10, align 1, !dbg !888
; invoke core::iter::traits::iterator::Iterator::for_each::call::{{closure}}
  invoke void @"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hadb94b2d3ab8a49eE"(ptr align 8 %_1, double %_7)
          to label %bb2 unwind label %cleanup, !dbg !888

bb2:                                              ; preds = %bb1
  ret void, !dbg !889

bb3:                                              ; preds = %bb4, %bb5
  %7 = load ptr, ptr %0, align 8, !dbg !890
  %8 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !890
  %9 = load i32, ptr %8, align 8, !dbg !890
  %10 = insertvalue { ptr, i32 } poison, ptr %7, 0, !dbg !890
  %11 = insertvalue { ptr, i32 } %10, i32 %9, 1, !dbg !890
  resume { ptr, i32 } %11, !dbg !890

bb4:                                              ; preds = %bb5
  br label %bb3, !dbg !887
}

; core::array::<impl core::iter::traits::collect::IntoIterator for &[T; N]>::into_iter
; Function Attrs: nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5array98_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17h94e97fc5b7728353E"(ptr align 8 %self) unnamed_addr #0 !dbg !891 {
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
    #dbg_declare(ptr %self.dbg.spill, !925, !DIExpression(), !926)
    #dbg_declare(ptr %end_or_len, !927, !DIExpression(), !945)
  store i64 4, ptr %len.dbg.spill, align 8, !dbg !953
    #dbg_declare(ptr %len.dbg.spill, !943, !DIExpression(), !953)
  store i64 4, ptr %addr.dbg.spill, align 8, !dbg !954
    #dbg_declare(ptr %addr.dbg.spill, !959, !DIExpression(), !954)
  store i64 4, ptr %count.dbg.spill, align 8, !dbg !961
    #dbg_declare(ptr %count.dbg.spill, !971, !DIExpression(), !961)
  store ptr %self, ptr %self.dbg.spill1, align 8, !dbg !973
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill1, i64 8, !dbg !973
  store i64 4, ptr %0, align 8, !dbg !973
    #dbg_declare(ptr %self.dbg.spill1, !951, !DIExpression(), !974)
    #dbg_declare(ptr %self.dbg.spill1, !942, !DIExpression(), !975)
    #dbg_declare(ptr %self.dbg.spill1, !976, !DIExpression(), !990)
  store ptr %self, ptr %self.dbg.spill2, align 8, !dbg !992
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill2, i64 8, !dbg !992
  store i64 4, ptr %1, align 8, !dbg !992
    #dbg_declare(ptr %self.dbg.spill2, !993, !DIExpression(), !1001)
  store ptr %self, ptr %ptr.dbg.spill, align 8, !dbg !1003
    #dbg_declare(ptr %ptr.dbg.spill, !944, !DIExpression(), !1004)
    #dbg_declare(ptr %ptr.dbg.spill, !1005, !DIExpression(), !1011)
  br label %bb2, !dbg !1013

bb2:                                              ; preds = %start
  store ptr %self, ptr %self.dbg.spill3, align 8, !dbg !1014
    #dbg_declare(ptr %self.dbg.spill3, !970, !DIExpression(), !1015)
  %_6 = getelementptr inbounds nuw %Body, ptr %self, i64 4, !dbg !1016
  store ptr %_6, ptr %end_or_len, align 8, !dbg !1017
  br label %bb3, !dbg !1018

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8, !dbg !1019
  %2 = insertvalue { ptr, ptr } poison, ptr %self, 0, !dbg !1020
  %3 = insertvalue { ptr, ptr } %2, ptr %_0.1, 1, !dbg !1020
  ret { ptr, ptr } %3, !dbg !1020

bb1:                                              ; No predecessors!
  unreachable
}

; core::slice::<impl [T]>::iter
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h2d2c5b8bee60341eE"(ptr align 8 %self.0, i64 %self.1) unnamed_addr #1 !dbg !1021 {
start:
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store i64 %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !1030, !DIExpression(), !1031)
; call core::slice::iter::Iter<T>::new
  %1 = call { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17he8dee6d94357b08aE"(ptr align 8 %self.0, i64 %self.1) #12, !dbg !1032
  %_0.0 = extractvalue { ptr, ptr } %1, 0, !dbg !1032
  %_0.1 = extractvalue { ptr, ptr } %1, 1, !dbg !1032
  %2 = insertvalue { ptr, ptr } poison, ptr %_0.0, 0, !dbg !1033
  %3 = insertvalue { ptr, ptr } %2, ptr %_0.1, 1, !dbg !1033
  ret { ptr, ptr } %3, !dbg !1033
}

; core::slice::iter::Iter<T>::new
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17he8dee6d94357b08aE"(ptr align 8 %slice.0, i64 %slice.1) unnamed_addr #1 !dbg !1034 {
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
    #dbg_declare(ptr %slice.dbg.spill, !1037, !DIExpression(), !1044)
    #dbg_declare(ptr %slice.dbg.spill, !1045, !DIExpression(), !1058)
    #dbg_declare(ptr %end_or_len, !1042, !DIExpression(), !1060)
  store i64 %slice.1, ptr %len.dbg.spill, align 8, !dbg !1061
    #dbg_declare(ptr %len.dbg.spill, !1038, !DIExpression(), !1062)
    #dbg_declare(ptr %len.dbg.spill, !1063, !DIExpression(), !1068)
    #dbg_declare(ptr %len.dbg.spill, !1070, !DIExpression(), !1076)
  store ptr %slice.0, ptr %self.dbg.spill, align 8, !dbg !1078
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8, !dbg !1078
  store i64 %slice.1, ptr %1, align 8, !dbg !1078
    #dbg_declare(ptr %self.dbg.spill, !1079, !DIExpression(), !1087)
  store ptr %slice.0, ptr %ptr.dbg.spill, align 8, !dbg !1089
    #dbg_declare(ptr %ptr.dbg.spill, !1040, !DIExpression(), !1090)
    #dbg_declare(ptr %ptr.dbg.spill, !1091, !DIExpression(), !1097)
  br label %bb2, !dbg !1099

bb2:                                              ; preds = %start
  store ptr %slice.0, ptr %self.dbg.spill1, align 8, !dbg !1100
    #dbg_declare(ptr %self.dbg.spill1, !1075, !DIExpression(), !1101)
  %_6 = getelementptr inbounds nuw double, ptr %slice.0, i64 %slice.1, !dbg !1102
  store ptr %_6, ptr %end_or_len, align 8, !dbg !1103
  br label %bb3, !dbg !1104

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8, !dbg !1105
  %2 = insertvalue { ptr, ptr } poison, ptr %slice.0, 0, !dbg !1106
  %3 = insertvalue { ptr, ptr } %2, ptr %_0.1, 1, !dbg !1106
  ret { ptr, ptr } %3, !dbg !1106

bb1:                                              ; No predecessors!
  unreachable
}

; core::option::Option<T>::unwrap_or
; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN4core6option15Option$LT$T$GT$9unwrap_or17h35ae20fbb9ccf347E"(i64 %0, double %1, double %default) unnamed_addr #1 !dbg !1107 {
start:
  %default.dbg.spill = alloca [8 x i8], align 8
  %x = alloca [8 x i8], align 8
  %self = alloca [16 x i8], align 8
  store i64 %0, ptr %self, align 8
  %2 = getelementptr inbounds i8, ptr %self, i64 8
  store double %1, ptr %2, align 8
    #dbg_declare(ptr %x, !1115, !DIExpression(), !1117)
    #dbg_declare(ptr %self, !1113, !DIExpression(), !1118)
  store double %default, ptr %default.dbg.spill, align 8
    #dbg_declare(ptr %default.dbg.spill, !1114, !DIExpression(), !1119)
  %_3 = load i64, ptr %self, align 8, !dbg !1120
  %3 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !1120
  %4 = load double, ptr %3, align 8, !dbg !1120
  %5 = trunc nuw i64 %_3 to i1, !dbg !1121
  br i1 %5, label %bb3, label %bb2, !dbg !1121

bb3:                                              ; preds = %start
  %6 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !1122
  %7 = load double, ptr %6, align 8, !dbg !1122
  store double %7, ptr %x, align 8, !dbg !1122
  br label %bb4, !dbg !1123

bb2:                                              ; preds = %start
  store double %default, ptr %x, align 8, !dbg !1124
  br label %bb4, !dbg !1124

bb4:                                              ; preds = %bb3, %bb2
  %8 = load double, ptr %x, align 8, !dbg !1125
  ret double %8, !dbg !1125

bb1:                                              ; No predecessors!
  unreachable, !dbg !1120
}

; <f64 as core::iter::traits::accum::Sum>::sum
; Function Attrs: nonlazybind uwtable
define double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h8226d3d9dfaefa61E"(ptr %iter.0, ptr %iter.1) unnamed_addr #0 !dbg !1126 {
start:
  %iter.dbg.spill = alloca [16 x i8], align 8
  store ptr %iter.0, ptr %iter.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %iter.dbg.spill, i64 8
  store ptr %iter.1, ptr %0, align 8
    #dbg_declare(ptr %iter.dbg.spill, !1129, !DIExpression(), !1132)
; call <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb4f57f15e462183bE"(ptr %iter.0, ptr %iter.1, double -0.000000e+00), !dbg !1133
  ret double %_0, !dbg !1134
}

; <f64 as core::iter::traits::accum::Sum>::sum::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17hb9f09cadb3bc8b64E"(ptr align 1 %_1, double %a, double %b) unnamed_addr #1 !dbg !1135 {
start:
  %b.dbg.spill = alloca [8 x i8], align 8
  %a.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !1142, !DIExpression(), !1143)
  store double %a, ptr %a.dbg.spill, align 8
    #dbg_declare(ptr %a.dbg.spill, !1140, !DIExpression(), !1144)
  store double %b, ptr %b.dbg.spill, align 8
    #dbg_declare(ptr %b.dbg.spill, !1141, !DIExpression(), !1145)
  %_0 = fadd double %a, %b, !dbg !1146
  ret double %_0, !dbg !1147
}

; alloc::vec::Vec<T,A>::extend_trusted
; Function Attrs: nonlazybind uwtable
define void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h5a1e18e8b3c0ae93E"(ptr align 8 %self, ptr align 8 %iterator) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !1148 {
start:
  %s.dbg.spill = alloca [16 x i8], align 8
  %local_len.dbg.spill = alloca [16 x i8], align 8
  %len.dbg.spill = alloca [8 x i8], align 8
  %ptr.dbg.spill = alloca [8 x i8], align 8
  %additional.dbg.spill = alloca [8 x i8], align 8
  %low.dbg.spill = alloca [8 x i8], align 8
  %0 = alloca [16 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %_25 = alloca [1 x i8], align 1
  %_22 = alloca [24 x i8], align 8
  %_21 = alloca [24 x i8], align 8
  %_5 = alloca [24 x i8], align 8
  %high = alloca [16 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1156, !DIExpression(), !1182)
    #dbg_declare(ptr %self.dbg.spill, !1183, !DIExpression(), !1189)
    #dbg_declare(ptr %iterator, !1157, !DIExpression(), !1191)
    #dbg_declare(ptr %high, !1160, !DIExpression(), !1192)
  store i8 1, ptr %_25, align 1, !dbg !1193
; invoke <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::size_hint
  invoke void @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h9bfacceccef94101E"(ptr sret([24 x i8]) align 8 %_5, ptr align 8 %iterator)
          to label %bb1 unwind label %cleanup, !dbg !1194

bb8:                                              ; preds = %cleanup
  %1 = load i8, ptr %_25, align 1, !dbg !1195
  %2 = trunc nuw i8 %1 to i1, !dbg !1195
  br i1 %2, label %bb7, label %bb6, !dbg !1195

cleanup:                                          ; preds = %bb5, %bb3, %bb2, %start
  %3 = landingpad { ptr, i32 }
          cleanup
  %4 = extractvalue { ptr, i32 } %3, 0
  %5 = extractvalue { ptr, i32 } %3, 1
  store ptr %4, ptr %0, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %5, ptr %6, align 8
  br label %bb8

bb1:                                              ; preds = %start
  %low = load i64, ptr %_5, align 8, !dbg !1196
  store i64 %low, ptr %low.dbg.spill, align 8, !dbg !1196
    #dbg_declare(ptr %low.dbg.spill, !1158, !DIExpression(), !1197)
  %7 = getelementptr inbounds i8, ptr %_5, i64 8, !dbg !1198
  %8 = load i64, ptr %7, align 8, !dbg !1198
  %9 = getelementptr inbounds i8, ptr %7, i64 8, !dbg !1198
  %10 = load i64, ptr %9, align 8, !dbg !1198
  store i64 %8, ptr %high, align 8, !dbg !1198
  %11 = getelementptr inbounds i8, ptr %high, i64 8, !dbg !1198
  store i64 %10, ptr %11, align 8, !dbg !1198
  %_7 = load i64, ptr %high, align 8, !dbg !1199
  %12 = getelementptr inbounds i8, ptr %high, i64 8, !dbg !1199
  %13 = load i64, ptr %12, align 8, !dbg !1199
  %14 = trunc nuw i64 %_7 to i1, !dbg !1200
  br i1 %14, label %bb2, label %bb5, !dbg !1200

bb2:                                              ; preds = %bb1
  %15 = getelementptr inbounds i8, ptr %high, i64 8, !dbg !1201
  %additional = load i64, ptr %15, align 8, !dbg !1201
  store i64 %additional, ptr %additional.dbg.spill, align 8, !dbg !1201
    #dbg_declare(ptr %additional.dbg.spill, !1161, !DIExpression(), !1201)
; invoke alloc::vec::Vec<T,A>::reserve
  invoke void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h8335b87538adf3c6E"(ptr align 8 %self, i64 %additional)
          to label %bb3 unwind label %cleanup, !dbg !1202

bb5:                                              ; preds = %bb1
  store ptr @alloc_31365cfefba383c4d2bf6b6a04cc10aa, ptr %s.dbg.spill, align 8, !dbg !1203
  %16 = getelementptr inbounds i8, ptr %s.dbg.spill, i64 8, !dbg !1203
  store i64 17, ptr %16, align 8, !dbg !1203
    #dbg_declare(ptr %s.dbg.spill, !1204, !DIExpression(), !1207)
    #dbg_declare(ptr %s.dbg.spill, !1208, !DIExpression(), !1211)
    #dbg_declare(ptr %s.dbg.spill, !1213, !DIExpression(), !1216)
    #dbg_declare(ptr %s.dbg.spill, !1218, !DIExpression(), !1221)
; invoke core::panicking::panic_fmt
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr @alloc_31365cfefba383c4d2bf6b6a04cc10aa, ptr inttoptr (i64 35 to ptr), ptr align 8 @alloc_1d3f95e9ca2c2500370a366eac41ea2a) #13
          to label %unreachable unwind label %cleanup, !dbg !1203

bb3:                                              ; preds = %bb2
  %17 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !1223
  %_26 = load ptr, ptr %17, align 8, !dbg !1223
  store ptr %_26, ptr %ptr.dbg.spill, align 8, !dbg !1242
    #dbg_declare(ptr %ptr.dbg.spill, !1178, !DIExpression(), !1245)
  %len = getelementptr inbounds i8, ptr %self, i64 16, !dbg !1246
  store ptr %len, ptr %len.dbg.spill, align 8, !dbg !1246
    #dbg_declare(ptr %len.dbg.spill, !1247, !DIExpression(), !1254)
  %_27 = load i64, ptr %len, align 8, !dbg !1256
  store ptr %len, ptr %local_len.dbg.spill, align 8, !dbg !1257
  %18 = getelementptr inbounds i8, ptr %local_len.dbg.spill, i64 8, !dbg !1257
  store i64 %_27, ptr %18, align 8, !dbg !1257
    #dbg_declare(ptr %local_len.dbg.spill, !1180, !DIExpression(), !1258)
  store i8 0, ptr %_25, align 1, !dbg !1259
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_21, ptr align 8 %iterator, i64 24, i1 false), !dbg !1259
  %19 = getelementptr inbounds i8, ptr %_22, i64 16, !dbg !1260
  store ptr %_26, ptr %19, align 8, !dbg !1260
  store ptr %len, ptr %_22, align 8, !dbg !1260
  %20 = getelementptr inbounds i8, ptr %_22, i64 8, !dbg !1260
  store i64 %_27, ptr %20, align 8, !dbg !1260
; invoke core::iter::traits::iterator::Iterator::for_each
  invoke void @_ZN4core4iter6traits8iterator8Iterator8for_each17hf35b762e5116f115E(ptr align 8 %_21, ptr align 8 %_22)
          to label %bb4 unwind label %cleanup, !dbg !1261

bb4:                                              ; preds = %bb3
  ret void, !dbg !1262

unreachable:                                      ; preds = %bb5
  unreachable

bb9:                                              ; No predecessors!
  unreachable, !dbg !1263

bb6:                                              ; preds = %bb7, %bb8
  %21 = load ptr, ptr %0, align 8, !dbg !1263
  %22 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !1263
  %23 = load i32, ptr %22, align 8, !dbg !1263
  %24 = insertvalue { ptr, i32 } poison, ptr %21, 0, !dbg !1263
  %25 = insertvalue { ptr, i32 } %24, i32 %23, 1, !dbg !1263
  resume { ptr, i32 } %25, !dbg !1263

bb7:                                              ; preds = %bb8
  br label %bb6, !dbg !1195
}

; alloc::vec::Vec<T,A>::extend_trusted::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17hb320938d0383965fE"(ptr align 8 %_1, double %element) unnamed_addr #1 !dbg !1264 {
start:
  %element.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !1270, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 16), !1272)
    #dbg_declare(ptr %_1.dbg.spill, !1271, !DIExpression(DW_OP_deref), !1273)
  store double %element, ptr %element.dbg.spill, align 8
    #dbg_declare(ptr %element.dbg.spill, !1269, !DIExpression(), !1274)
  %0 = getelementptr inbounds i8, ptr %_1, i64 16, !dbg !1275
  %_4 = load ptr, ptr %0, align 8, !dbg !1275
  %1 = getelementptr inbounds i8, ptr %_1, i64 8, !dbg !1276
  %_5 = load i64, ptr %1, align 8, !dbg !1276
  %_3 = getelementptr inbounds nuw double, ptr %_4, i64 %_5, !dbg !1283
  store double %element, ptr %_3, align 8, !dbg !1286
  %2 = getelementptr inbounds i8, ptr %_1, i64 8, !dbg !1291
  %3 = getelementptr inbounds i8, ptr %_1, i64 8, !dbg !1291
  %4 = load i64, ptr %3, align 8, !dbg !1291
  %5 = add i64 %4, 1, !dbg !1291
  store i64 %5, ptr %2, align 8, !dbg !1291
  ret void, !dbg !1298
}

; alloc::vec::Vec<T,A>::len
; Function Attrs: inlinehint nonlazybind uwtable
define i64 @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$3len17h3dbb65864989937dE"(ptr align 8 %self) unnamed_addr #1 !dbg !1299 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1305, !DIExpression(), !1306)
  %0 = getelementptr inbounds i8, ptr %self, i64 16, !dbg !1307
  %_0 = load i64, ptr %0, align 8, !dbg !1307
  %_2 = icmp ule i64 %_0, 1152921504606846975, !dbg !1308
  ret i64 %_0, !dbg !1309
}

; alloc::vec::Vec<T,A>::reserve
; Function Attrs: nonlazybind uwtable
define void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h8335b87538adf3c6E"(ptr align 8 %self, i64 %additional) unnamed_addr #0 !dbg !1310 {
start:
  %self.dbg.spill4 = alloca [8 x i8], align 8
  %elem_size.dbg.spill = alloca [8 x i8], align 8
  %elem_layout.dbg.spill = alloca [16 x i8], align 8
  %self.dbg.spill2 = alloca [8 x i8], align 8
  %len.dbg.spill = alloca [8 x i8], align 8
  %additional.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %self1 = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1315, !DIExpression(), !1317)
  store i64 %additional, ptr %additional.dbg.spill, align 8
    #dbg_declare(ptr %additional.dbg.spill, !1316, !DIExpression(), !1318)
    #dbg_declare(ptr %additional.dbg.spill, !1319, !DIExpression(), !1328)
    #dbg_declare(ptr %additional.dbg.spill, !1330, !DIExpression(), !1349)
    #dbg_declare(ptr %additional.dbg.spill, !1351, !DIExpression(), !1360)
    #dbg_declare(ptr %self1, !1362, !DIExpression(), !1368)
    #dbg_value(ptr %self, !1326, !DIExpression(), !1370)
  %0 = getelementptr inbounds i8, ptr %self, i64 16, !dbg !1371
  %len = load i64, ptr %0, align 8, !dbg !1371
  store i64 %len, ptr %len.dbg.spill, align 8, !dbg !1371
    #dbg_declare(ptr %len.dbg.spill, !1327, !DIExpression(), !1372)
    #dbg_declare(ptr %len.dbg.spill, !1347, !DIExpression(), !1373)
    #dbg_declare(ptr %len.dbg.spill, !1358, !DIExpression(), !1374)
    #dbg_declare(ptr %len.dbg.spill, !1367, !DIExpression(), !1375)
  store ptr %self, ptr %self.dbg.spill2, align 8, !dbg !1376
    #dbg_declare(ptr %self.dbg.spill2, !1346, !DIExpression(), !1377)
    #dbg_declare(ptr %self.dbg.spill2, !1357, !DIExpression(), !1378)
    #dbg_declare(ptr %self.dbg.spill2, !1379, !DIExpression(), !1386)
  store i64 8, ptr %elem_layout.dbg.spill, align 8, !dbg !1350
  %1 = getelementptr inbounds i8, ptr %elem_layout.dbg.spill, i64 8, !dbg !1350
  store i64 8, ptr %1, align 8, !dbg !1350
    #dbg_declare(ptr %elem_layout.dbg.spill, !1348, !DIExpression(), !1388)
    #dbg_declare(ptr %elem_layout.dbg.spill, !1359, !DIExpression(), !1389)
    #dbg_value(ptr poison, !1390, !DIExpression(), !1398)
  store i64 8, ptr %elem_size.dbg.spill, align 8, !dbg !1400
    #dbg_declare(ptr %elem_size.dbg.spill, !1385, !DIExpression(), !1401)
  br label %bb5, !dbg !1402

bb5:                                              ; preds = %start
  %self3 = load i64, ptr %self, align 8, !dbg !1403
  store i64 %self3, ptr %self.dbg.spill4, align 8, !dbg !1403
    #dbg_declare(ptr %self.dbg.spill4, !1404, !DIExpression(), !1411)
  store i64 %self3, ptr %self1, align 8, !dbg !1413
  br label %bb3, !dbg !1414

bb4:                                              ; No predecessors!
  store i64 -1, ptr %self1, align 8, !dbg !1415
  br label %bb3, !dbg !1414

bb3:                                              ; preds = %bb5, %bb4
  %2 = load i64, ptr %self1, align 8, !dbg !1416
  %_9 = sub i64 %2, %len, !dbg !1416
  %_7 = icmp ugt i64 %additional, %_9, !dbg !1417
  br i1 %_7, label %bb1, label %bb2, !dbg !1418

bb2:                                              ; preds = %bb1, %bb3
  ret void, !dbg !1419

bb1:                                              ; preds = %bb3
; call <alloc::raw_vec::RawVecInner<_>>::reserve::do_reserve_and_handle::<alloc::alloc::Global>
  call void @_RINvNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecINtB8_11RawVecInnerpE7reserve21do_reserve_and_handleNtNtBa_5alloc6GlobalECs4X4t9plMPHF_9addr2line(ptr align 8 %self, i64 %len, i64 %additional, i64 8, i64 8), !dbg !1420
  br label %bb2, !dbg !1420
}

; alloc::raw_vec::RawVecInner<A>::with_capacity_in
; Function Attrs: inlinehint nonlazybind uwtable
define { i64, ptr } @"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h13ced6f04fbcd5acE"(i64 %capacity, i64 %elem_layout.0, i64 %elem_layout.1) unnamed_addr #1 !dbg !1421 {
start:
  %err.dbg.spill = alloca [16 x i8], align 8
  %cond.dbg.spill = alloca [1 x i8], align 1
  %self.dbg.spill = alloca [8 x i8], align 8
  %elem_size.dbg.spill = alloca [8 x i8], align 8
  %this.dbg.spill = alloca [16 x i8], align 8
  %rhs.dbg.spill = alloca [8 x i8], align 8
  %len.dbg.spill = alloca [8 x i8], align 8
  %elem_layout.dbg.spill = alloca [16 x i8], align 8
  %alloc.dbg.spill = alloca [0 x i8], align 1
  %capacity.dbg.spill = alloca [8 x i8], align 8
  %self = alloca [8 x i8], align 8
  %_4 = alloca [24 x i8], align 8
  store i64 %capacity, ptr %capacity.dbg.spill, align 8
    #dbg_declare(ptr %capacity.dbg.spill, !1426, !DIExpression(), !1449)
    #dbg_declare(ptr %capacity.dbg.spill, !1450, !DIExpression(), !1456)
    #dbg_declare(ptr %alloc.dbg.spill, !1427, !DIExpression(), !1458)
  store i64 %elem_layout.0, ptr %elem_layout.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %elem_layout.dbg.spill, i64 8
  store i64 %elem_layout.1, ptr %0, align 8
    #dbg_declare(ptr %elem_layout.dbg.spill, !1428, !DIExpression(), !1459)
    #dbg_declare(ptr %elem_layout.dbg.spill, !1455, !DIExpression(), !1460)
    #dbg_declare(ptr %self, !1461, !DIExpression(), !1465)
  store i64 0, ptr %len.dbg.spill, align 8, !dbg !1467
    #dbg_declare(ptr %len.dbg.spill, !1454, !DIExpression(), !1467)
  store i64 0, ptr %rhs.dbg.spill, align 8, !dbg !1468
    #dbg_declare(ptr %rhs.dbg.spill, !1464, !DIExpression(), !1468)
; call <alloc::raw_vec::RawVecInner>::try_allocate_in
  call void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsduwmD7cSIQq_5gimli(ptr sret([24 x i8]) align 8 %_4, i64 %capacity, i1 zeroext false, i64 %elem_layout.0, i64 %elem_layout.1), !dbg !1469
  %_5 = load i64, ptr %_4, align 8, !dbg !1469
  %1 = trunc nuw i64 %_5 to i1, !dbg !1470
  br i1 %1, label %bb3, label %bb4, !dbg !1470

bb3:                                              ; preds = %start
  %2 = getelementptr inbounds i8, ptr %_4, i64 8, !dbg !1471
  %err.0 = load i64, ptr %2, align 8, !dbg !1471
  %3 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !1471
  %err.1 = load i64, ptr %3, align 8, !dbg !1471
  store i64 %err.0, ptr %err.dbg.spill, align 8, !dbg !1471
  %4 = getelementptr inbounds i8, ptr %err.dbg.spill, i64 8, !dbg !1471
  store i64 %err.1, ptr %4, align 8, !dbg !1471
    #dbg_declare(ptr %err.dbg.spill, !1431, !DIExpression(), !1472)
; call alloc::raw_vec::handle_error
  call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 %err.0, i64 %err.1) #13, !dbg !1473
  unreachable, !dbg !1473

bb4:                                              ; preds = %start
  %5 = getelementptr inbounds i8, ptr %_4, i64 8, !dbg !1474
  %this.0 = load i64, ptr %5, align 8, !dbg !1474
  %6 = getelementptr inbounds i8, ptr %5, i64 8, !dbg !1474
  %this.1 = load ptr, ptr %6, align 8, !dbg !1474
  store i64 %this.0, ptr %this.dbg.spill, align 8, !dbg !1474
  %7 = getelementptr inbounds i8, ptr %this.dbg.spill, i64 8, !dbg !1474
  store ptr %this.1, ptr %7, align 8, !dbg !1474
    #dbg_declare(ptr %this.dbg.spill, !1429, !DIExpression(), !1475)
    #dbg_value(ptr poison, !1453, !DIExpression(), !1476)
    #dbg_value(ptr poison, !1477, !DIExpression(), !1481)
    #dbg_value(ptr poison, !1483, !DIExpression(), !1486)
  store i64 %elem_layout.1, ptr %elem_size.dbg.spill, align 8, !dbg !1488
    #dbg_declare(ptr %elem_size.dbg.spill, !1480, !DIExpression(), !1489)
  %8 = icmp eq i64 %elem_layout.1, 0, !dbg !1490
  br i1 %8, label %bb6, label %bb7, !dbg !1490

bb6:                                              ; preds = %bb4
  store i64 -1, ptr %self, align 8, !dbg !1491
  br label %bb5, !dbg !1492

bb7:                                              ; preds = %bb4
  store i64 %this.0, ptr %self.dbg.spill, align 8, !dbg !1493
    #dbg_declare(ptr %self.dbg.spill, !1494, !DIExpression(), !1497)
  store i64 %this.0, ptr %self, align 8, !dbg !1499
  br label %bb5, !dbg !1492

bb5:                                              ; preds = %bb7, %bb6
  %9 = load i64, ptr %self, align 8, !dbg !1500
  %_11 = sub i64 %9, 0, !dbg !1500
  %_7 = icmp ugt i64 %capacity, %_11, !dbg !1501
  %cond = xor i1 %_7, true, !dbg !1502
  %10 = zext i1 %cond to i8, !dbg !1502
  store i8 %10, ptr %cond.dbg.spill, align 1, !dbg !1502
    #dbg_declare(ptr %cond.dbg.spill, !1503, !DIExpression(), !1506)
  br label %bb8, !dbg !1508

bb8:                                              ; preds = %bb5
; call core::hint::assert_unchecked::precondition_check
  call void @_ZN4core4hint16assert_unchecked18precondition_check17h257720193a19c32fE(i1 zeroext %cond, ptr align 8 @alloc_8a557fa53722333f4e14612354d66d02) #17, !dbg !1510
  br label %bb9, !dbg !1510

bb9:                                              ; preds = %bb8
  %11 = insertvalue { i64, ptr } poison, i64 %this.0, 0, !dbg !1511
  %12 = insertvalue { i64, ptr } %11, ptr %this.1, 1, !dbg !1511
  ret { i64, ptr } %12, !dbg !1511

bb2:                                              ; No predecessors!
  unreachable, !dbg !1469
}

; <&f64 as core::ops::arith::Mul<f64>>::mul
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN60_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$LT$f64$GT$$GT$3mul17hbe138bbf6f793119E"(ptr align 8 %self, double %other, ptr align 8 %0) unnamed_addr #1 !dbg !1512 {
start:
  %other.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1517, !DIExpression(), !1519)
  store double %other, ptr %other.dbg.spill, align 8
    #dbg_declare(ptr %other.dbg.spill, !1518, !DIExpression(), !1520)
  %_3 = load double, ptr %self, align 8, !dbg !1521
  %_0 = fmul double %_3, %other, !dbg !1522
  ret double %_0, !dbg !1525
}

; <f64 as core::ops::arith::Mul<&f64>>::mul
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN60_$LT$f64$u20$as$u20$core..ops..arith..Mul$LT$$RF$f64$GT$$GT$3mul17hbe4e4ac9b3e12902E"(double %self, ptr align 8 %other, ptr align 8 %0) unnamed_addr #1 !dbg !1526 {
start:
  %other.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store double %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1531, !DIExpression(), !1533)
  store ptr %other, ptr %other.dbg.spill, align 8
    #dbg_declare(ptr %other.dbg.spill, !1532, !DIExpression(), !1534)
  %_3 = load double, ptr %other, align 8, !dbg !1535
  %_0 = fmul double %self, %_3, !dbg !1536
  ret double %_0, !dbg !1539
}

; <I as core::iter::traits::collect::IntoIterator>::into_iter
; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h97b3107f63ac51bfE"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #1 !dbg !1540 {
start:
    #dbg_declare(ptr %self, !1547, !DIExpression(), !1549)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 24, i1 false), !dbg !1550
  ret void, !dbg !1551
}

; kernel::total::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN6kernel5total28_$u7b$$u7b$closure$u7d$$u7d$17hc0f4e0d83ac4e2e3E"(ptr align 8 %_1, ptr align 8 %v) unnamed_addr #1 !dbg !1552 {
start:
  %v.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !1559, !DIExpression(DW_OP_deref, DW_OP_deref), !1560)
  store ptr %v, ptr %v.dbg.spill, align 8
    #dbg_declare(ptr %v.dbg.spill, !1558, !DIExpression(), !1561)
  %_5 = load ptr, ptr %_1, align 8, !dbg !1562
  %_4.0 = load i64, ptr %_5, align 8, !dbg !1562
  %0 = getelementptr inbounds i8, ptr %_5, i64 8, !dbg !1562
  %_4.1 = load double, ptr %0, align 8, !dbg !1562
; call core::option::Option<T>::unwrap_or
  %_3 = call double @"_ZN4core6option15Option$LT$T$GT$9unwrap_or17h35ae20fbb9ccf347E"(i64 %_4.0, double %_4.1, double 1.000000e+00) #12, !dbg !1563
; call <&f64 as core::ops::arith::Mul<f64>>::mul
  %_0 = call double @"_ZN60_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$LT$f64$GT$$GT$3mul17hbe138bbf6f793119E"(ptr align 8 %v, double %_3, ptr align 8 @alloc_0618eea29992de09165068a4d1785ebf) #12, !dbg !1564
  ret double %_0, !dbg !1565
}

; kernel::energy::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN6kernel6energy28_$u7b$$u7b$closure$u7d$$u7d$17h3c560e4c13918dd9E"(ptr align 1 %_1, ptr align 8 %x) unnamed_addr #1 !dbg !1566 {
start:
  %x.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !1572, !DIExpression(), !1573)
  store ptr %x, ptr %x.dbg.spill, align 8
    #dbg_declare(ptr %x.dbg.spill, !1571, !DIExpression(), !1574)
; call <&f64 as core::ops::arith::Mul>::mul
  %_0 = call double @"_ZN49_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17h45252494a2248089E"(ptr align 8 %x, ptr align 8 %x, ptr align 8 @alloc_a050ffaa3c65b26a5da9c2665a759d66) #12, !dbg !1575
  ret double %_0, !dbg !1576
}

; <alloc::vec::Vec<T,A> as core::ops::drop::Drop>::drop
; Function Attrs: nonlazybind uwtable
define void @"_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6aff255a0d5b41ccE"(ptr align 8 %self) unnamed_addr #0 !dbg !1577 {
start:
  %len.dbg.spill = alloca [8 x i8], align 8
  %data.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1582, !DIExpression(), !1583)
    #dbg_declare(ptr %self.dbg.spill, !1584, !DIExpression(), !1587)
  %0 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !1589
  %_5 = load ptr, ptr %0, align 8, !dbg !1589
  store ptr %_5, ptr %data.dbg.spill, align 8, !dbg !1596
    #dbg_declare(ptr %data.dbg.spill, !1599, !DIExpression(), !1609)
  %1 = getelementptr inbounds i8, ptr %self, i64 16, !dbg !1611
  %len = load i64, ptr %1, align 8, !dbg !1611
  store i64 %len, ptr %len.dbg.spill, align 8, !dbg !1611
    #dbg_declare(ptr %len.dbg.spill, !1608, !DIExpression(), !1612)
  ret void, !dbg !1613
}

; <alloc::vec::Vec<T,A> as core::ops::deref::Deref>::deref
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, i64 } @"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17he55d53b8013a6415E"(ptr align 8 %self) unnamed_addr #1 !dbg !1614 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1619, !DIExpression(), !1620)
    #dbg_declare(ptr %self.dbg.spill, !1621, !DIExpression(), !1625)
    #dbg_declare(ptr %self.dbg.spill, !1627, !DIExpression(), !1633)
  %0 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !1635
  %_5 = load ptr, ptr %0, align 8, !dbg !1635
  %1 = getelementptr inbounds i8, ptr %self, i64 16, !dbg !1642
  %_4 = load i64, ptr %1, align 8, !dbg !1642
  %2 = insertvalue { ptr, i64 } poison, ptr %_5, 0, !dbg !1643
  %3 = insertvalue { ptr, i64 } %2, i64 %_4, 1, !dbg !1643
  ret { ptr, i64 } %3, !dbg !1643
}

; <usize as core::slice::index::SliceIndex<[T]>>::index
; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17h12ea0e915c63a182E"(i64 %self, ptr align 8 %slice.0, i64 %slice.1, ptr align 8 %0) unnamed_addr #1 !dbg !1644 {
start:
  %slice.dbg.spill = alloca [16 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store i64 %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1651, !DIExpression(), !1653)
  store ptr %slice.0, ptr %slice.dbg.spill, align 8
  %1 = getelementptr inbounds i8, ptr %slice.dbg.spill, i64 8
  store i64 %slice.1, ptr %1, align 8
    #dbg_declare(ptr %slice.dbg.spill, !1652, !DIExpression(), !1654)
  %_4 = icmp ult i64 %self, %slice.1, !dbg !1655
  br i1 %_4, label %bb1, label %panic, !dbg !1655

bb1:                                              ; preds = %start
  %_0 = getelementptr inbounds nuw double, ptr %slice.0, i64 %self, !dbg !1656
  ret ptr %_0, !dbg !1657

panic:                                            ; preds = %start
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %self, i64 %slice.1, ptr align 8 %0) #18, !dbg !1655
  unreachable, !dbg !1655
}

; <alloc::raw_vec::RawVec<T,A> as core::ops::drop::Drop>::drop
; Function Attrs: nonlazybind uwtable
define void @"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he3253e5615e981faE"(ptr align 8 %self) unnamed_addr #0 !dbg !1658 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1663, !DIExpression(), !1664)
; call <alloc::raw_vec::RawVecInner>::deallocate
  call void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsduwmD7cSIQq_5gimli(ptr align 8 %self, i64 8, i64 8), !dbg !1665
  ret void, !dbg !1666
}

; <alloc::vec::Vec<T,A> as core::ops::index::Index<I>>::index
; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN81_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..index..Index$LT$I$GT$$GT$5index17hfd9bcaca9e89e478E"(ptr align 8 %self, i64 %index, ptr align 8 %0) unnamed_addr #1 !dbg !1667 {
start:
  %self.dbg.spill1 = alloca [16 x i8], align 8
  %index.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1672, !DIExpression(), !1676)
    #dbg_declare(ptr %self.dbg.spill, !1677, !DIExpression(), !1680)
    #dbg_declare(ptr %self.dbg.spill, !1682, !DIExpression(), !1685)
    #dbg_declare(ptr %self.dbg.spill, !1687, !DIExpression(), !1690)
  store i64 %index, ptr %index.dbg.spill, align 8
    #dbg_declare(ptr %index.dbg.spill, !1673, !DIExpression(), !1692)
    #dbg_declare(ptr %index.dbg.spill, !1693, !DIExpression(), !1701)
  %1 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !1703
  %_7 = load ptr, ptr %1, align 8, !dbg !1703
  %2 = getelementptr inbounds i8, ptr %self, i64 16, !dbg !1710
  %_6 = load i64, ptr %2, align 8, !dbg !1710
  store ptr %_7, ptr %self.dbg.spill1, align 8, !dbg !1711
  %3 = getelementptr inbounds i8, ptr %self.dbg.spill1, i64 8, !dbg !1711
  store i64 %_6, ptr %3, align 8, !dbg !1711
    #dbg_declare(ptr %self.dbg.spill1, !1699, !DIExpression(), !1712)
; call <usize as core::slice::index::SliceIndex<[T]>>::index
  %_0 = call align 8 ptr @"_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17h12ea0e915c63a182E"(i64 %index, ptr align 8 %_7, i64 %_6, ptr align 8 %0) #12, !dbg !1713
  ret ptr %_0, !dbg !1714
}

; <alloc::vec::set_len_on_drop::SetLenOnDrop as core::ops::drop::Drop>::drop
; Function Attrs: inlinehint nonlazybind uwtable
define internal void @"_ZN83_$LT$alloc..vec..set_len_on_drop..SetLenOnDrop$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbbdeef5754a0d662E"(ptr align 8 %self) unnamed_addr #1 !dbg !1715 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1720, !DIExpression(), !1721)
  %0 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !1722
  %_2 = load i64, ptr %0, align 8, !dbg !1722
  %_3 = load ptr, ptr %self, align 8, !dbg !1723
  store i64 %_2, ptr %_3, align 8, !dbg !1723
  ret void, !dbg !1724
}

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h57cddef4864b6a1dE"(ptr %self.0, ptr %self.1, ptr align 8 %f) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !1725 {
start:
  %self.dbg.spill5 = alloca [8 x i8], align 8
  %count.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill4 = alloca [8 x i8], align 8
  %0 = alloca [16 x i8], align 8
  %self.dbg.spill3 = alloca [8 x i8], align 8
  %origin.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill2 = alloca [8 x i8], align 8
  %subtracted.dbg.spill = alloca [8 x i8], align 8
  %end.dbg.spill1 = alloca [8 x i8], align 8
  %end.dbg.spill = alloca [8 x i8], align 8
  %rhs.dbg.spill = alloca [8 x i8], align 8
  %pointee_size.dbg.spill = alloca [8 x i8], align 8
  %acc.dbg.spill = alloca [0 x i8], align 1
  %init.dbg.spill = alloca [0 x i8], align 1
  %self.dbg.spill = alloca [16 x i8], align 8
  %_32 = alloca [1 x i8], align 1
  %_31 = alloca [1 x i8], align 1
  %len = alloca [8 x i8], align 8
  %i = alloca [8 x i8], align 8
  %_4 = alloca [1 x i8], align 1
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %1, align 8
    #dbg_declare(ptr %self.dbg.spill, !1731, !DIExpression(), !1751)
    #dbg_declare(ptr %init.dbg.spill, !1732, !DIExpression(), !1752)
    #dbg_declare(ptr %f, !1733, !DIExpression(), !1753)
    #dbg_declare(ptr %acc.dbg.spill, !1738, !DIExpression(), !1754)
    #dbg_declare(ptr %i, !1740, !DIExpression(), !1755)
    #dbg_declare(ptr %i, !1756, !DIExpression(), !1762)
    #dbg_declare(ptr %len, !1742, !DIExpression(), !1764)
    #dbg_declare(ptr %len, !1744, !DIExpression(), !1765)
  store i64 8, ptr %pointee_size.dbg.spill, align 8, !dbg !1766
    #dbg_declare(ptr %pointee_size.dbg.spill, !1774, !DIExpression(), !1766)
  store i64 1, ptr %rhs.dbg.spill, align 8, !dbg !1791
    #dbg_declare(ptr %rhs.dbg.spill, !1761, !DIExpression(), !1791)
  br label %bb2, !dbg !1792

bb2:                                              ; preds = %start
  store ptr %self.1, ptr %end.dbg.spill, align 8, !dbg !1793
    #dbg_declare(ptr %end.dbg.spill, !1736, !DIExpression(), !1794)
    #dbg_value(ptr poison, !1795, !DIExpression(), !1803)
    #dbg_value(ptr poison, !1802, !DIExpression(), !1805)
  %2 = icmp eq ptr %self.0, %self.1, !dbg !1806
  %3 = zext i1 %2 to i8, !dbg !1806
  store i8 %3, ptr %_4, align 1, !dbg !1806
  br label %bb3, !dbg !1807

bb3:                                              ; preds = %bb2
  %4 = load i8, ptr %_4, align 1, !dbg !1808
  %5 = trunc nuw i8 %4 to i1, !dbg !1808
  br i1 %5, label %bb4, label %bb5, !dbg !1808

bb5:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1, !dbg !1809
  store i8 1, ptr %_31, align 1, !dbg !1809
  store i64 0, ptr %i, align 8, !dbg !1810
  br label %bb7, !dbg !1811

bb4:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1, !dbg !1812
; invoke core::ptr::drop_in_place<core::iter::adapters::map::map_fold<&f64,f64,(),kernel::total::{{closure}},core::iter::traits::iterator::Iterator::for_each::call<f64,alloc::vec::Vec<f64>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>,kernel::total::{{closure}}>>::{{closure}}>::{{closure}}>::{{closure}}>
  invoke void @"_ZN4core3ptr458drop_in_place$LT$core..iter..adapters..map..map_fold$LT$$RF$f64$C$f64$C$$LP$$RP$$C$kernel..total..$u7b$$u7b$closure$u7d$$u7d$$C$core..iter..traits..iterator..Iterator..for_each..call$LT$f64$C$alloc..vec..Vec$LT$f64$GT$..extend_trusted$LT$core..iter..adapters..map..Map$LT$core..slice..iter..Iter$LT$f64$GT$$C$kernel..total..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h113b5fc3c0193a4aE"(ptr align 8 %f)
          to label %bb12 unwind label %cleanup6, !dbg !1813

bb7:                                              ; preds = %bb5
  store ptr %self.1, ptr %end.dbg.spill1, align 8, !dbg !1814
    #dbg_declare(ptr %end.dbg.spill1, !1746, !DIExpression(), !1815)
    #dbg_declare(ptr %end.dbg.spill1, !1788, !DIExpression(), !1816)
    #dbg_declare(ptr %end.dbg.spill1, !1817, !DIExpression(), !1820)
  store ptr %self.0, ptr %subtracted.dbg.spill, align 8, !dbg !1822
    #dbg_declare(ptr %subtracted.dbg.spill, !1789, !DIExpression(), !1823)
    #dbg_declare(ptr %subtracted.dbg.spill, !1817, !DIExpression(), !1824)
  store ptr %self.1, ptr %self.dbg.spill2, align 8, !dbg !1826
    #dbg_declare(ptr %self.dbg.spill2, !1780, !DIExpression(), !1827)
  store ptr %self.0, ptr %origin.dbg.spill, align 8, !dbg !1828
    #dbg_declare(ptr %origin.dbg.spill, !1781, !DIExpression(), !1829)
    #dbg_declare(ptr %origin.dbg.spill, !1773, !DIExpression(), !1830)
  store ptr %self.1, ptr %self.dbg.spill3, align 8, !dbg !1831
    #dbg_declare(ptr %self.dbg.spill3, !1772, !DIExpression(), !1832)
  br label %bb20, !dbg !1833

bb20:                                             ; preds = %bb7
; call core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
  call void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17hcf816711f5514241E"(ptr %self.1, ptr %self.0, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #17, !dbg !1835
  br label %bb22, !dbg !1836

bb22:                                             ; preds = %bb20
  br label %bb23, !dbg !1837

bb23:                                             ; preds = %bb22
  br label %bb24, !dbg !1838

bb24:                                             ; preds = %bb23
  %6 = ptrtoint ptr %self.1 to i64, !dbg !1839
  %7 = ptrtoint ptr %self.0 to i64, !dbg !1839
  %8 = sub nuw i64 %6, %7, !dbg !1839
  %9 = udiv exact i64 %8, 8, !dbg !1839
  store i64 %9, ptr %len, align 8, !dbg !1839
  br label %bb8, !dbg !1840

bb25:                                             ; No predecessors!
; invoke core::panicking::panic
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #13
          to label %unreachable unwind label %cleanup, !dbg !1841

bb16:                                             ; preds = %cleanup
  %10 = load i8, ptr %_31, align 1, !dbg !1813
  %11 = trunc nuw i8 %10 to i1, !dbg !1813
  br i1 %11, label %bb15, label %bb13, !dbg !1813

cleanup:                                          ; preds = %bb8, %bb25
  %12 = landingpad { ptr, i32 }
          cleanup
  %13 = extractvalue { ptr, i32 } %12, 0
  %14 = extractvalue { ptr, i32 } %12, 1
  store ptr %13, ptr %0, align 8
  %15 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %14, ptr %15, align 8
  br label %bb16

unreachable:                                      ; preds = %bb25
  unreachable

bb8:                                              ; preds = %bb11, %bb24
  store i8 0, ptr %_31, align 1, !dbg !1842
  store ptr %self.0, ptr %self.dbg.spill4, align 8, !dbg !1843
    #dbg_declare(ptr %self.dbg.spill4, !1844, !DIExpression(), !1851)
  %count = load i64, ptr %i, align 8, !dbg !1853
  store i64 %count, ptr %count.dbg.spill, align 8, !dbg !1853
    #dbg_declare(ptr %count.dbg.spill, !1850, !DIExpression(), !1854)
  %_45 = getelementptr inbounds nuw double, ptr %self.0, i64 %count, !dbg !1855
  store ptr %_45, ptr %self.dbg.spill5, align 8, !dbg !1856
    #dbg_declare(ptr %self.dbg.spill5, !1817, !DIExpression(), !1857)
; invoke core::iter::adapters::map::map_fold::{{closure}}
  invoke void @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h3bcc18bb8018ae8dE"(ptr align 8 %f, ptr align 8 %_45)
          to label %bb9 unwind label %cleanup, !dbg !1859

bb9:                                              ; preds = %bb8
  br label %bb26, !dbg !1860

bb26:                                             ; preds = %bb9
  %16 = load i64, ptr %i, align 8, !dbg !1862
; call core::num::<impl usize>::unchecked_add::precondition_check
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h5c37fe6b6e8558cbE"(i64 %16, i64 1, ptr align 8 @alloc_12fdce0839ba33fd8bd1bb0711a36af6) #17, !dbg !1862
  br label %bb27, !dbg !1862

bb27:                                             ; preds = %bb26
  %17 = load i64, ptr %i, align 8, !dbg !1863
  %_27 = add nuw i64 %17, 1, !dbg !1863
  store i64 %_27, ptr %i, align 8, !dbg !1864
  %_29 = load i64, ptr %i, align 8, !dbg !1865
  %_30 = load i64, ptr %len, align 8, !dbg !1866
  %_28 = icmp eq i64 %_29, %_30, !dbg !1865
  br i1 %_28, label %bb10, label %bb11, !dbg !1865

bb11:                                             ; preds = %bb27
  br label %bb8, !dbg !1867

bb10:                                             ; preds = %bb27
; invoke core::ptr::drop_in_place<core::iter::adapters::map::map_fold<&f64,f64,(),kernel::total::{{closure}},core::iter::traits::iterator::Iterator::for_each::call<f64,alloc::vec::Vec<f64>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>,kernel::total::{{closure}}>>::{{closure}}>::{{closure}}>::{{closure}}>
  invoke void @"_ZN4core3ptr458drop_in_place$LT$core..iter..adapters..map..map_fold$LT$$RF$f64$C$f64$C$$LP$$RP$$C$kernel..total..$u7b$$u7b$closure$u7d$$u7d$$C$core..iter..traits..iterator..Iterator..for_each..call$LT$f64$C$alloc..vec..Vec$LT$f64$GT$..extend_trusted$LT$core..iter..adapters..map..Map$LT$core..slice..iter..Iter$LT$f64$GT$$C$kernel..total..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h113b5fc3c0193a4aE"(ptr align 8 %f)
          to label %bb12 unwind label %cleanup6, !dbg !1813

bb18:                                             ; preds = %bb13, %cleanup6
  %18 = load i8, ptr %_32, align 1, !dbg !1813
  %19 = trunc nuw i8 %18 to i1, !dbg !1813
  br i1 %19, label %bb17, label %bb14, !dbg !1813

cleanup6:                                         ; preds = %bb4, %bb10
  %20 = landingpad { ptr, i32 }
          cleanup
  %21 = extractvalue { ptr, i32 } %20, 0
  %22 = extractvalue { ptr, i32 } %20, 1
  store ptr %21, ptr %0, align 8
  %23 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %22, ptr %23, align 8
  br label %bb18

bb12:                                             ; preds = %bb4, %bb10
  ret void, !dbg !1868

bb13:                                             ; preds = %bb15, %bb16
; invoke core::ptr::drop_in_place<core::iter::adapters::map::map_fold<&f64,f64,(),kernel::total::{{closure}},core::iter::traits::iterator::Iterator::for_each::call<f64,alloc::vec::Vec<f64>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>,kernel::total::{{closure}}>>::{{closure}}>::{{closure}}>::{{closure}}>
  invoke void @"_ZN4core3ptr458drop_in_place$LT$core..iter..adapters..map..map_fold$LT$$RF$f64$C$f64$C$$LP$$RP$$C$kernel..total..$u7b$$u7b$closure$u7d$$u7d$$C$core..iter..traits..iterator..Iterator..for_each..call$LT$f64$C$alloc..vec..Vec$LT$f64$GT$..extend_trusted$LT$core..iter..adapters..map..Map$LT$core..slice..iter..Iter$LT$f64$GT$$C$kernel..total..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h113b5fc3c0193a4aE"(ptr align 8 %f) #14
          to label %bb18 unwind label %terminate, !dbg !1813

bb15:                                             ; preds = %bb16
  br label %bb13, !dbg !1813

terminate:                                        ; preds = %bb13
  %24 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_in_cleanup
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #15, !dbg !1869
  unreachable, !dbg !1869

bb14:                                             ; preds = %bb17, %bb18
  %25 = load ptr, ptr %0, align 8, !dbg !1869
  %26 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !1869
  %27 = load i32, ptr %26, align 8, !dbg !1869
  %28 = insertvalue { ptr, i32 } poison, ptr %25, 0, !dbg !1869
  %29 = insertvalue { ptr, i32 } %28, i32 %27, 1, !dbg !1869
  resume { ptr, i32 } %29, !dbg !1869

bb17:                                             ; preds = %bb18
  br label %bb14, !dbg !1813

bb1:                                              ; No predecessors!
  unreachable

bb6:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17had5c059dcb9d6c10E"(ptr %self.0, ptr %self.1, double %init) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !1870 {
start:
  %self.dbg.spill5 = alloca [8 x i8], align 8
  %count.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill4 = alloca [8 x i8], align 8
  %0 = alloca [16 x i8], align 8
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
    #dbg_declare(ptr %self.dbg.spill, !1874, !DIExpression(), !1893)
  store double %init, ptr %init.dbg.spill, align 8
    #dbg_declare(ptr %init.dbg.spill, !1875, !DIExpression(), !1894)
    #dbg_declare(ptr %f, !1876, !DIExpression(), !1895)
    #dbg_declare(ptr %acc, !1881, !DIExpression(), !1896)
    #dbg_declare(ptr %i, !1883, !DIExpression(), !1897)
    #dbg_declare(ptr %i, !1898, !DIExpression(), !1902)
    #dbg_declare(ptr %len, !1885, !DIExpression(), !1904)
    #dbg_declare(ptr %len, !1887, !DIExpression(), !1905)
  store i64 8, ptr %pointee_size.dbg.spill, align 8, !dbg !1906
    #dbg_declare(ptr %pointee_size.dbg.spill, !1912, !DIExpression(), !1906)
  store i64 1, ptr %rhs.dbg.spill, align 8, !dbg !1924
    #dbg_declare(ptr %rhs.dbg.spill, !1901, !DIExpression(), !1924)
  br label %bb2, !dbg !1925

bb2:                                              ; preds = %start
  store ptr %self.1, ptr %end.dbg.spill, align 8, !dbg !1926
    #dbg_declare(ptr %end.dbg.spill, !1879, !DIExpression(), !1927)
    #dbg_value(ptr poison, !1928, !DIExpression(), !1932)
    #dbg_value(ptr poison, !1931, !DIExpression(), !1934)
  %2 = icmp eq ptr %self.0, %self.1, !dbg !1935
  %3 = zext i1 %2 to i8, !dbg !1935
  store i8 %3, ptr %_4, align 1, !dbg !1935
  br label %bb3, !dbg !1936

bb3:                                              ; preds = %bb2
  %4 = load i8, ptr %_4, align 1, !dbg !1937
  %5 = trunc nuw i8 %4 to i1, !dbg !1937
  br i1 %5, label %bb4, label %bb5, !dbg !1937

bb5:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1, !dbg !1938
  store i8 1, ptr %_31, align 1, !dbg !1938
  store double %init, ptr %acc, align 8, !dbg !1938
  store i64 0, ptr %i, align 8, !dbg !1939
  br label %bb7, !dbg !1940

bb4:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1, !dbg !1941
  store double %init, ptr %_0, align 8, !dbg !1941
  br label %bb12, !dbg !1942

bb7:                                              ; preds = %bb5
  store ptr %self.1, ptr %end.dbg.spill1, align 8, !dbg !1943
    #dbg_declare(ptr %end.dbg.spill1, !1889, !DIExpression(), !1944)
    #dbg_declare(ptr %end.dbg.spill1, !1921, !DIExpression(), !1945)
    #dbg_declare(ptr %end.dbg.spill1, !1946, !DIExpression(), !1949)
  store ptr %self.0, ptr %subtracted.dbg.spill, align 8, !dbg !1951
    #dbg_declare(ptr %subtracted.dbg.spill, !1922, !DIExpression(), !1952)
    #dbg_declare(ptr %subtracted.dbg.spill, !1946, !DIExpression(), !1953)
  store ptr %self.1, ptr %self.dbg.spill2, align 8, !dbg !1955
    #dbg_declare(ptr %self.dbg.spill2, !1916, !DIExpression(), !1956)
  store ptr %self.0, ptr %origin.dbg.spill, align 8, !dbg !1957
    #dbg_declare(ptr %origin.dbg.spill, !1917, !DIExpression(), !1958)
    #dbg_declare(ptr %origin.dbg.spill, !1911, !DIExpression(), !1959)
  store ptr %self.1, ptr %self.dbg.spill3, align 8, !dbg !1960
    #dbg_declare(ptr %self.dbg.spill3, !1910, !DIExpression(), !1961)
  br label %bb20, !dbg !1962

bb20:                                             ; preds = %bb7
; call core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
  call void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17hcf816711f5514241E"(ptr %self.1, ptr %self.0, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #17, !dbg !1964
  br label %bb22, !dbg !1965

bb22:                                             ; preds = %bb20
  br label %bb23, !dbg !1966

bb23:                                             ; preds = %bb22
  br label %bb24, !dbg !1967

bb24:                                             ; preds = %bb23
  %6 = ptrtoint ptr %self.1 to i64, !dbg !1968
  %7 = ptrtoint ptr %self.0 to i64, !dbg !1968
  %8 = sub nuw i64 %6, %7, !dbg !1968
  %9 = udiv exact i64 %8, 8, !dbg !1968
  store i64 %9, ptr %len, align 8, !dbg !1968
  br label %bb8, !dbg !1969

bb25:                                             ; No predecessors!
; invoke core::panicking::panic
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #13
          to label %unreachable unwind label %cleanup, !dbg !1970

bb16:                                             ; preds = %cleanup
  %10 = load i8, ptr %_31, align 1, !dbg !1942
  %11 = trunc nuw i8 %10 to i1, !dbg !1942
  br i1 %11, label %bb15, label %bb13, !dbg !1942

cleanup:                                          ; preds = %bb8, %bb25
  %12 = landingpad { ptr, i32 }
          cleanup
  %13 = extractvalue { ptr, i32 } %12, 0
  %14 = extractvalue { ptr, i32 } %12, 1
  store ptr %13, ptr %0, align 8
  %15 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %14, ptr %15, align 8
  br label %bb16

unreachable:                                      ; preds = %bb25
  unreachable

bb8:                                              ; preds = %bb11, %bb24
  store i8 0, ptr %_31, align 1, !dbg !1971
  %_21 = load double, ptr %acc, align 8, !dbg !1971
  store ptr %self.0, ptr %self.dbg.spill4, align 8, !dbg !1972
    #dbg_declare(ptr %self.dbg.spill4, !1973, !DIExpression(), !1977)
  %count = load i64, ptr %i, align 8, !dbg !1979
  store i64 %count, ptr %count.dbg.spill, align 8, !dbg !1979
    #dbg_declare(ptr %count.dbg.spill, !1976, !DIExpression(), !1980)
  %_45 = getelementptr inbounds nuw double, ptr %self.0, i64 %count, !dbg !1981
  store ptr %_45, ptr %self.dbg.spill5, align 8, !dbg !1982
    #dbg_declare(ptr %self.dbg.spill5, !1946, !DIExpression(), !1983)
; invoke core::iter::adapters::map::map_fold::{{closure}}
  %_18 = invoke double @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h379211e6fa17fef7E"(ptr align 1 %f, double %_21, ptr align 8 %_45)
          to label %bb9 unwind label %cleanup, !dbg !1985

bb9:                                              ; preds = %bb8
  store double %_18, ptr %acc, align 8, !dbg !1986
  br label %bb26, !dbg !1987

bb26:                                             ; preds = %bb9
  %16 = load i64, ptr %i, align 8, !dbg !1989
; call core::num::<impl usize>::unchecked_add::precondition_check
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h5c37fe6b6e8558cbE"(i64 %16, i64 1, ptr align 8 @alloc_12fdce0839ba33fd8bd1bb0711a36af6) #17, !dbg !1989
  br label %bb27, !dbg !1989

bb27:                                             ; preds = %bb26
  %17 = load i64, ptr %i, align 8, !dbg !1990
  %_27 = add nuw i64 %17, 1, !dbg !1990
  store i64 %_27, ptr %i, align 8, !dbg !1991
  %_29 = load i64, ptr %i, align 8, !dbg !1992
  %_30 = load i64, ptr %len, align 8, !dbg !1993
  %_28 = icmp eq i64 %_29, %_30, !dbg !1992
  br i1 %_28, label %bb10, label %bb11, !dbg !1992

bb11:                                             ; preds = %bb27
  br label %bb8, !dbg !1994

bb10:                                             ; preds = %bb27
  %18 = load double, ptr %acc, align 8, !dbg !1995
  store double %18, ptr %_0, align 8, !dbg !1995
  br label %bb12, !dbg !1942

bb12:                                             ; preds = %bb4, %bb10
  %19 = load double, ptr %_0, align 8, !dbg !1996
  ret double %19, !dbg !1996

bb13:                                             ; preds = %bb15, %bb16
  br label %bb18, !dbg !1942

bb15:                                             ; preds = %bb16
  br label %bb13, !dbg !1942

bb18:                                             ; preds = %bb13
  %20 = load i8, ptr %_32, align 1, !dbg !1942
  %21 = trunc nuw i8 %20 to i1, !dbg !1942
  br i1 %21, label %bb17, label %bb14, !dbg !1942

bb14:                                             ; preds = %bb17, %bb18
  %22 = load ptr, ptr %0, align 8, !dbg !1997
  %23 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !1997
  %24 = load i32, ptr %23, align 8, !dbg !1997
  %25 = insertvalue { ptr, i32 } poison, ptr %22, 0, !dbg !1997
  %26 = insertvalue { ptr, i32 } %25, i32 %24, 1, !dbg !1997
  resume { ptr, i32 } %26, !dbg !1997

bb17:                                             ; preds = %bb18
  br label %bb14, !dbg !1942

bb1:                                              ; No predecessors!
  unreachable

bb6:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::next
; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h0db00980c0ca3481E"(ptr align 8 %self) unnamed_addr #1 !dbg !1998 {
start:
  %end_or_len.dbg.spill = alloca [8 x i8], align 8
  %ptr.dbg.spill = alloca [8 x i8], align 8
  %count.dbg.spill = alloca [8 x i8], align 8
  %rhs.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %_0 = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !2014, !DIExpression(), !2021)
  store i64 1, ptr %rhs.dbg.spill, align 8, !dbg !2022
    #dbg_declare(ptr %rhs.dbg.spill, !2026, !DIExpression(), !2022)
  store i64 1, ptr %count.dbg.spill, align 8, !dbg !2028
    #dbg_declare(ptr %count.dbg.spill, !2035, !DIExpression(), !2028)
  %ptr = load ptr, ptr %self, align 8, !dbg !2037
  store ptr %ptr, ptr %ptr.dbg.spill, align 8, !dbg !2037
    #dbg_declare(ptr %ptr.dbg.spill, !2015, !DIExpression(), !2038)
    #dbg_declare(ptr %ptr.dbg.spill, !2034, !DIExpression(), !2039)
  %0 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !2040
  %end_or_len = load ptr, ptr %0, align 8, !dbg !2040
  store ptr %end_or_len, ptr %end_or_len.dbg.spill, align 8, !dbg !2040
    #dbg_declare(ptr %end_or_len.dbg.spill, !2017, !DIExpression(), !2041)
    #dbg_declare(ptr %end_or_len.dbg.spill, !2042, !DIExpression(), !2047)
    #dbg_declare(ptr %end_or_len.dbg.spill, !2049, !DIExpression(), !2056)
  br label %bb4, !dbg !2058

bb4:                                              ; preds = %start
    #dbg_value(ptr poison, !2059, !DIExpression(), !2066)
    #dbg_value(ptr poison, !2065, !DIExpression(), !2068)
  %_6 = icmp eq ptr %ptr, %end_or_len, !dbg !2069
  br i1 %_6, label %bb5, label %bb6, !dbg !2067

bb6:                                              ; preds = %bb4
  %_16 = getelementptr inbounds nuw %Body, ptr %ptr, i64 1, !dbg !2070
  store ptr %_16, ptr %self, align 8, !dbg !2071
  br label %bb7, !dbg !2072

bb5:                                              ; preds = %bb4
  store ptr null, ptr %_0, align 8, !dbg !2073
  br label %bb8, !dbg !2074

bb7:                                              ; preds = %bb6
    #dbg_value(ptr poison, !2076, !DIExpression(), !2082)
  store ptr %ptr, ptr %_0, align 8, !dbg !2084
  br label %bb8, !dbg !2085

bb8:                                              ; preds = %bb5, %bb7
  %1 = load ptr, ptr %_0, align 8, !dbg !2085
  ret ptr %1, !dbg !2085

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
; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hf9e2e6591dbbfa70E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #1 !dbg !2086 {
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
    #dbg_declare(ptr %self.dbg.spill, !2091, !DIExpression(), !2098)
    #dbg_declare(ptr %exact, !2092, !DIExpression(), !2099)
    #dbg_declare(ptr %exact, !2094, !DIExpression(), !2100)
  store i64 8, ptr %pointee_size.dbg.spill, align 8, !dbg !2101
    #dbg_declare(ptr %pointee_size.dbg.spill, !2107, !DIExpression(), !2101)
  br label %bb2, !dbg !2119

bb2:                                              ; preds = %start
  %0 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !2120
  %_5 = load ptr, ptr %0, align 8, !dbg !2120
  store ptr %_5, ptr %end.dbg.spill, align 8, !dbg !2121
    #dbg_declare(ptr %end.dbg.spill, !2096, !DIExpression(), !2122)
    #dbg_declare(ptr %end.dbg.spill, !2116, !DIExpression(), !2123)
    #dbg_declare(ptr %end.dbg.spill, !2124, !DIExpression(), !2127)
  %subtracted = load ptr, ptr %self, align 8, !dbg !2129
  store ptr %subtracted, ptr %subtracted.dbg.spill, align 8, !dbg !2129
    #dbg_declare(ptr %subtracted.dbg.spill, !2117, !DIExpression(), !2130)
    #dbg_declare(ptr %subtracted.dbg.spill, !2124, !DIExpression(), !2131)
  store ptr %_5, ptr %self.dbg.spill1, align 8, !dbg !2133
    #dbg_declare(ptr %self.dbg.spill1, !2111, !DIExpression(), !2134)
  store ptr %subtracted, ptr %origin.dbg.spill, align 8, !dbg !2135
    #dbg_declare(ptr %origin.dbg.spill, !2112, !DIExpression(), !2136)
    #dbg_declare(ptr %origin.dbg.spill, !2106, !DIExpression(), !2137)
  store ptr %_5, ptr %self.dbg.spill2, align 8, !dbg !2138
    #dbg_declare(ptr %self.dbg.spill2, !2105, !DIExpression(), !2139)
  br label %bb5, !dbg !2140

bb5:                                              ; preds = %bb2
; call core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
  call void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17hcf816711f5514241E"(ptr %_5, ptr %subtracted, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #17, !dbg !2142
  br label %bb7, !dbg !2143

bb7:                                              ; preds = %bb5
  br label %bb8, !dbg !2144

bb8:                                              ; preds = %bb7
  br label %bb9, !dbg !2145

bb9:                                              ; preds = %bb8
  %1 = ptrtoint ptr %_5 to i64, !dbg !2146
  %2 = ptrtoint ptr %subtracted to i64, !dbg !2146
  %3 = sub nuw i64 %1, %2, !dbg !2146
  %4 = udiv exact i64 %3, 8, !dbg !2146
  store i64 %4, ptr %exact, align 8, !dbg !2146
  br label %bb3, !dbg !2147

bb10:                                             ; No predecessors!
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #18, !dbg !2148
  unreachable, !dbg !2148

bb3:                                              ; preds = %bb9
  %_7 = load i64, ptr %exact, align 8, !dbg !2149
  %_8.1 = load i64, ptr %exact, align 8, !dbg !2150
  store i64 %_7, ptr %_0, align 8, !dbg !2151
  %5 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !2151
  store i64 1, ptr %5, align 8, !dbg !2151
  %6 = getelementptr inbounds i8, ptr %5, i64 8, !dbg !2151
  store i64 %_8.1, ptr %6, align 8, !dbg !2151
  ret void, !dbg !2152

bb1:                                              ; No predecessors!
  unreachable
}

; <alloc::vec::Vec<T> as core::iter::traits::collect::FromIterator<T>>::from_iter
; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN95_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$core..iter..traits..collect..FromIterator$LT$T$GT$$GT$9from_iter17hbd80b38e65993d57E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %iter) unnamed_addr #1 !dbg !2153 {
start:
  %_2 = alloca [24 x i8], align 8
    #dbg_declare(ptr %iter, !2156, !DIExpression(), !2157)
; call <I as core::iter::traits::collect::IntoIterator>::into_iter
  call void @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h97b3107f63ac51bfE"(ptr sret([24 x i8]) align 8 %_2, ptr align 8 %iter) #12, !dbg !2158
; call <alloc::vec::Vec<T> as alloc::vec::spec_from_iter::SpecFromIter<T,I>>::from_iter
  call void @"_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hef12cc70b46de061E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %_2), !dbg !2159
  ret void, !dbg !2160
}

; <alloc::vec::Vec<T,A> as alloc::vec::spec_extend::SpecExtend<T,I>>::spec_extend
; Function Attrs: nonlazybind uwtable
define void @"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hd77de0a5fcb958ebE"(ptr align 8 %self, ptr align 8 %iterator) unnamed_addr #0 !dbg !2161 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !2166, !DIExpression(), !2169)
    #dbg_declare(ptr %iterator, !2167, !DIExpression(), !2170)
; call alloc::vec::Vec<T,A>::extend_trusted
  call void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h5a1e18e8b3c0ae93E"(ptr align 8 %self, ptr align 8 %iterator), !dbg !2171
  ret void, !dbg !2172
}

; <alloc::vec::Vec<T> as alloc::vec::spec_from_iter::SpecFromIter<T,I>>::from_iter
; Function Attrs: nonlazybind uwtable
define void @"_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hef12cc70b46de061E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %iterator) unnamed_addr #0 !dbg !2173 {
start:
    #dbg_declare(ptr %iterator, !2178, !DIExpression(), !2179)
; call <alloc::vec::Vec<T> as alloc::vec::spec_from_iter_nested::SpecFromIterNested<T,I>>::from_iter
  call void @"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h2d71f0b4930f33eeE"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %iterator), !dbg !2180
  ret void, !dbg !2181
}

; Function Attrs: nounwind nonlazybind uwtable
define double @energy(ptr align 8 %bodies, ptr align 8 %force) unnamed_addr #3 personality ptr @rust_eh_personality !dbg !2182 {
start:
  %b.dbg.spill = alloca [8 x i8], align 8
  %a.dbg.spill = alloca [8 x i8], align 8
  %stiffness.dbg.spill = alloca [8 x i8], align 8
  %r.dbg.spill = alloca [8 x i8], align 8
  %body.dbg.spill = alloca [8 x i8], align 8
  %force.dbg.spill = alloca [8 x i8], align 8
  %bodies.dbg.spill = alloca [8 x i8], align 8
  %_16 = alloca [8 x i8], align 8
  %_6 = alloca [8 x i8], align 8
  %iter = alloca [16 x i8], align 8
  %sum = alloca [8 x i8], align 8
  store ptr %bodies, ptr %bodies.dbg.spill, align 8
    #dbg_declare(ptr %bodies.dbg.spill, !2203, !DIExpression(), !2218)
  store ptr %force, ptr %force.dbg.spill, align 8
    #dbg_declare(ptr %force.dbg.spill, !2204, !DIExpression(), !2219)
    #dbg_declare(ptr %sum, !2205, !DIExpression(), !2220)
    #dbg_declare(ptr %iter, !2207, !DIExpression(), !2221)
  store double 0.000000e+00, ptr %sum, align 8, !dbg !2222
; invoke core::array::<impl core::iter::traits::collect::IntoIterator for &[T; N]>::into_iter
  %0 = invoke { ptr, ptr } @"_ZN4core5array98_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17h94e97fc5b7728353E"(ptr align 8 %bodies)
          to label %bb1 unwind label %terminate, !dbg !2223

terminate:                                        ; preds = %bb14, %bb12, %bb13, %bb9, %bb8, %bb7, %bb5, %bb2, %start
  %1 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #15, !dbg !2224
  unreachable, !dbg !2224

bb1:                                              ; preds = %start
  %_4.0 = extractvalue { ptr, ptr } %0, 0, !dbg !2223
  %_4.1 = extractvalue { ptr, ptr } %0, 1, !dbg !2223
  store ptr %_4.0, ptr %iter, align 8, !dbg !2223
  %2 = getelementptr inbounds i8, ptr %iter, i64 8, !dbg !2223
  store ptr %_4.1, ptr %2, align 8, !dbg !2223
  br label %bb2, !dbg !2225

bb2:                                              ; preds = %bb15, %bb1
; invoke <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::next
  %3 = invoke align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h0db00980c0ca3481E"(ptr align 8 %iter)
          to label %bb3 unwind label %terminate, !dbg !2221

bb3:                                              ; preds = %bb2
  store ptr %3, ptr %_6, align 8, !dbg !2221
  %4 = load ptr, ptr %_6, align 8, !dbg !2221
  %5 = ptrtoint ptr %4 to i64, !dbg !2221
  %6 = icmp eq i64 %5, 0, !dbg !2221
  %_8 = select i1 %6, i64 0, i64 1, !dbg !2221
  %7 = trunc nuw i64 %_8 to i1, !dbg !2221
  br i1 %7, label %bb5, label %bb6, !dbg !2221

bb5:                                              ; preds = %bb3
  %body = load ptr, ptr %_6, align 8, !dbg !2226
  store ptr %body, ptr %body.dbg.spill, align 8, !dbg !2226
    #dbg_declare(ptr %body.dbg.spill, !2209, !DIExpression(), !2227)
; invoke core::slice::<impl [T]>::iter
  %8 = invoke { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h2d2c5b8bee60341eE"(ptr align 8 %body, i64 3)
          to label %bb7 unwind label %terminate, !dbg !2228

bb6:                                              ; preds = %bb3
  %_0 = load double, ptr %sum, align 8, !dbg !2229
  ret double %_0, !dbg !2230

bb7:                                              ; preds = %bb5
  %_13.0 = extractvalue { ptr, ptr } %8, 0, !dbg !2231
  %_13.1 = extractvalue { ptr, ptr } %8, 1, !dbg !2231
; invoke core::iter::traits::iterator::Iterator::map
  %9 = invoke { ptr, ptr } @_ZN4core4iter6traits8iterator8Iterator3map17h6138bea28fc27862E(ptr %_13.0, ptr %_13.1)
          to label %bb8 unwind label %terminate, !dbg !2232

bb8:                                              ; preds = %bb7
  %_12.0 = extractvalue { ptr, ptr } %9, 0, !dbg !2231
  %_12.1 = extractvalue { ptr, ptr } %9, 1, !dbg !2231
; invoke core::iter::traits::iterator::Iterator::sum
  %_11 = invoke double @_ZN4core4iter6traits8iterator8Iterator3sum17h3118f683dc797c29E(ptr %_12.0, ptr %_12.1)
          to label %bb9 unwind label %terminate, !dbg !2233

bb9:                                              ; preds = %bb8
; invoke std::f64::<impl f64>::sqrt
  %r = invoke double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17h245943f8da1d18daE"(double %_11)
          to label %bb10 unwind label %terminate, !dbg !2234

bb10:                                             ; preds = %bb9
  store double %r, ptr %r.dbg.spill, align 8, !dbg !2231
    #dbg_declare(ptr %r.dbg.spill, !2211, !DIExpression(), !2235)
  %_17 = load i64, ptr %force, align 8, !dbg !2236
  switch i64 %_17, label %bb4 [
    i64 0, label %bb13
    i64 1, label %bb12
    i64 2, label %bb11
  ], !dbg !2237

bb4:                                              ; preds = %bb10
  unreachable, !dbg !2238

bb13:                                             ; preds = %bb10
  %stiffness = getelementptr inbounds i8, ptr %force, i64 8, !dbg !2239
  store ptr %stiffness, ptr %stiffness.dbg.spill, align 8, !dbg !2239
    #dbg_declare(ptr %stiffness.dbg.spill, !2213, !DIExpression(), !2240)
; invoke <&f64 as core::ops::arith::Mul<f64>>::mul
  %10 = invoke double @"_ZN60_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$LT$f64$GT$$GT$3mul17hbe138bbf6f793119E"(ptr align 8 %stiffness, double %r, ptr align 8 @alloc_57e7f0e1a1872c48d3cd28c0b28e4e78)
          to label %bb16 unwind label %terminate, !dbg !2241

bb12:                                             ; preds = %bb10
  %a = getelementptr inbounds i8, ptr %force, i64 8, !dbg !2242
  store ptr %a, ptr %a.dbg.spill, align 8, !dbg !2242
    #dbg_declare(ptr %a.dbg.spill, !2215, !DIExpression(), !2243)
  %b = getelementptr inbounds i8, ptr %force, i64 16, !dbg !2244
  store ptr %b, ptr %b.dbg.spill, align 8, !dbg !2244
    #dbg_declare(ptr %b.dbg.spill, !2217, !DIExpression(), !2245)
  %_22 = load double, ptr %a, align 8, !dbg !2246
; invoke std::f64::<impl f64>::sin
  %_21 = invoke double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$3sin17hed4c22627455c310E"(double %_22)
          to label %bb14 unwind label %terminate, !dbg !2247

bb11:                                             ; preds = %bb10
  %11 = getelementptr inbounds i8, ptr %body, i64 24, !dbg !2248
  %_23 = load float, ptr %11, align 8, !dbg !2248
  %12 = fpext float %_23 to double, !dbg !2248
  store double %12, ptr %_16, align 8, !dbg !2248
  br label %bb15, !dbg !2249

bb16:                                             ; preds = %bb13
  store double %10, ptr %_16, align 8, !dbg !2241
  br label %bb15, !dbg !2241

bb15:                                             ; preds = %bb11, %bb17, %bb16
  %13 = load double, ptr %sum, align 8, !dbg !2250
  %14 = load double, ptr %_16, align 8, !dbg !2250
  %15 = fadd double %13, %14, !dbg !2250
  store double %15, ptr %sum, align 8, !dbg !2250
  br label %bb2, !dbg !2225

bb14:                                             ; preds = %bb12
; invoke <f64 as core::ops::arith::Mul<&f64>>::mul
  %16 = invoke double @"_ZN60_$LT$f64$u20$as$u20$core..ops..arith..Mul$LT$$RF$f64$GT$$GT$3mul17hbe4e4ac9b3e12902E"(double %_21, ptr align 8 %b, ptr align 8 @alloc_1cc8268c207b7162f91a43971650375c)
          to label %bb17 unwind label %terminate, !dbg !2246

bb17:                                             ; preds = %bb14
  store double %16, ptr %_16, align 8, !dbg !2246
  br label %bb15, !dbg !2246
}

; Function Attrs: nonlazybind uwtable
define void @moved(ptr sret([32 x i8]) align 8 %_0, ptr align 8 %body, ptr align 1 %by.0, ptr align 8 %by.1) unnamed_addr #0 !dbg !2251 {
start:
    #dbg_declare(ptr %body, !2261, !DIExpression(), !2263)
  %by.dbg.spill = alloca [16 x i8], align 8
  store ptr %by.0, ptr %by.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %by.dbg.spill, i64 8
  store ptr %by.1, ptr %0, align 8
    #dbg_declare(ptr %by.dbg.spill, !2262, !DIExpression(), !2264)
  %1 = getelementptr inbounds nuw double, ptr %body, i64 0, !dbg !2265
  %_5 = load double, ptr %1, align 8, !dbg !2265
  %2 = getelementptr inbounds i8, ptr %by.1, i64 40, !dbg !2266
  %3 = load ptr, ptr %2, align 8, !dbg !2266, !invariant.load !114, !nonnull !114
  %_3 = call double %3(ptr align 1 %by.0, double %_5) #12, !dbg !2266
  %4 = getelementptr inbounds nuw double, ptr %body, i64 0, !dbg !2267
  store double %_3, ptr %4, align 8, !dbg !2267
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %body, i64 32, i1 false), !dbg !2268
  ret void, !dbg !2269
}

; Function Attrs: nonlazybind uwtable
define double @total(ptr align 8 %values, i64 %0, double %1) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !2270 {
start:
  %2 = alloca [16 x i8], align 8
  %_4 = alloca [24 x i8], align 8
  %scaled = alloca [24 x i8], align 8
  %scale = alloca [16 x i8], align 8
  store i64 %0, ptr %scale, align 8
  %3 = getelementptr inbounds i8, ptr %scale, i64 8
  store double %1, ptr %3, align 8
    #dbg_declare(ptr %values, !2274, !DIExpression(), !2278)
    #dbg_declare(ptr %scale, !2275, !DIExpression(), !2279)
    #dbg_declare(ptr %scaled, !2276, !DIExpression(), !2280)
; invoke <alloc::vec::Vec<T,A> as core::ops::deref::Deref>::deref
  %4 = invoke { ptr, i64 } @"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17he55d53b8013a6415E"(ptr align 8 %values)
          to label %bb1 unwind label %cleanup, !dbg !2281

bb11:                                             ; preds = %bb10, %cleanup
; invoke core::ptr::drop_in_place<alloc::vec::Vec<f64>>
  invoke void @"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE"(ptr align 8 %values) #14
          to label %bb12 unwind label %terminate, !dbg !2282

cleanup:                                          ; preds = %bb7, %bb3, %bb2, %bb1, %start
  %5 = landingpad { ptr, i32 }
          cleanup
  %6 = extractvalue { ptr, i32 } %5, 0
  %7 = extractvalue { ptr, i32 } %5, 1
  store ptr %6, ptr %2, align 8
  %8 = getelementptr inbounds i8, ptr %2, i64 8
  store i32 %7, ptr %8, align 8
  br label %bb11

bb1:                                              ; preds = %start
  %_6.0 = extractvalue { ptr, i64 } %4, 0, !dbg !2281
  %_6.1 = extractvalue { ptr, i64 } %4, 1, !dbg !2281
; invoke core::slice::<impl [T]>::iter
  %9 = invoke { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h2d2c5b8bee60341eE"(ptr align 8 %_6.0, i64 %_6.1)
          to label %bb2 unwind label %cleanup, !dbg !2283

bb2:                                              ; preds = %bb1
  %_5.0 = extractvalue { ptr, ptr } %9, 0, !dbg !2281
  %_5.1 = extractvalue { ptr, ptr } %9, 1, !dbg !2281
; invoke core::iter::traits::iterator::Iterator::map
  invoke void @_ZN4core4iter6traits8iterator8Iterator3map17hccdc58953cee49d9E(ptr sret([24 x i8]) align 8 %_4, ptr %_5.0, ptr %_5.1, ptr align 8 %scale)
          to label %bb3 unwind label %cleanup, !dbg !2284

bb3:                                              ; preds = %bb2
; invoke core::iter::traits::iterator::Iterator::collect
  invoke void @_ZN4core4iter6traits8iterator8Iterator7collect17hf57bfdbaa0b8fee5E(ptr sret([24 x i8]) align 8 %scaled, ptr align 8 %_4)
          to label %bb4 unwind label %cleanup, !dbg !2285

bb4:                                              ; preds = %bb3
; invoke alloc::vec::Vec<T,A>::len
  %_13 = invoke i64 @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$3len17h3dbb65864989937dE"(ptr align 8 %scaled)
          to label %bb5 unwind label %cleanup1, !dbg !2286

bb10:                                             ; preds = %cleanup1
; invoke core::ptr::drop_in_place<alloc::vec::Vec<f64>>
  invoke void @"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE"(ptr align 8 %scaled) #14
          to label %bb11 unwind label %terminate, !dbg !2282

cleanup1:                                         ; preds = %bb6, %panic, %bb4
  %10 = landingpad { ptr, i32 }
          cleanup
  %11 = extractvalue { ptr, i32 } %10, 0
  %12 = extractvalue { ptr, i32 } %10, 1
  store ptr %11, ptr %2, align 8
  %13 = getelementptr inbounds i8, ptr %2, i64 8
  store i32 %12, ptr %13, align 8
  br label %bb10

bb5:                                              ; preds = %bb4
  %_15.0 = sub i64 %_13, 1, !dbg !2287
  %_15.1 = icmp ult i64 %_13, 1, !dbg !2287
  br i1 %_15.1, label %panic, label %bb6, !dbg !2287

bb6:                                              ; preds = %bb5
; invoke <alloc::vec::Vec<T,A> as core::ops::index::Index<I>>::index
  %_10 = invoke align 8 ptr @"_ZN81_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..index..Index$LT$I$GT$$GT$5index17hfd9bcaca9e89e478E"(ptr align 8 %scaled, i64 %_15.0, ptr align 8 @alloc_caff97c855f2fa85e2550e7b1484066b)
          to label %bb7 unwind label %cleanup1, !dbg !2288

panic:                                            ; preds = %bb5
; invoke core::panicking::panic_const::panic_const_sub_overflow
  invoke void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_sub_overflow(ptr align 8 @alloc_3fd41d3ab014e2d30141647aa4578240) #13
          to label %unreachable unwind label %cleanup1, !dbg !2287

unreachable:                                      ; preds = %panic
  unreachable

bb7:                                              ; preds = %bb6
  %_0 = load double, ptr %_10, align 8, !dbg !2289
; invoke core::ptr::drop_in_place<alloc::vec::Vec<f64>>
  invoke void @"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE"(ptr align 8 %scaled)
          to label %bb8 unwind label %cleanup, !dbg !2282

bb8:                                              ; preds = %bb7
; call core::ptr::drop_in_place<alloc::vec::Vec<f64>>
  call void @"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE"(ptr align 8 %values), !dbg !2282
  ret double %_0, !dbg !2290

terminate:                                        ; preds = %bb11, %bb10
  %14 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_in_cleanup
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #15, !dbg !2291
  unreachable, !dbg !2291

bb12:                                             ; preds = %bb11
  %15 = load ptr, ptr %2, align 8, !dbg !2291
  %16 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !2291
  %17 = load i32, ptr %16, align 8, !dbg !2291
  %18 = insertvalue { ptr, i32 } poison, ptr %15, 0, !dbg !2291
  %19 = insertvalue { ptr, i32 } %18, i32 %17, 1, !dbg !2291
  resume { ptr, i32 } %19, !dbg !2291
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

; Function Attrs: nounwind nonlazybind uwtable
declare i32 @rust_eh_personality(i32, i32, i64, ptr, ptr) unnamed_addr #3

; core::panicking::panic_in_cleanup
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() unnamed_addr #5

; core::panicking::panic_fmt
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr, ptr, ptr align 8) unnamed_addr #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #7

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #7

; core::panicking::panic_nounwind_fmt
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr, ptr, i1 zeroext, ptr align 8) unnamed_addr #8

; <alloc::raw_vec::RawVecInner<_>>::reserve::do_reserve_and_handle::<alloc::alloc::Global>
; Function Attrs: cold nonlazybind uwtable
declare void @_RINvNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecINtB8_11RawVecInnerpE7reserve21do_reserve_and_handleNtNtBa_5alloc6GlobalECs4X4t9plMPHF_9addr2line(ptr align 8, i64, i64, i64, i64) unnamed_addr #9

; <alloc::raw_vec::RawVecInner>::try_allocate_in
; Function Attrs: nonlazybind uwtable
declare void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsduwmD7cSIQq_5gimli(ptr sret([24 x i8]) align 8, i64, i1 zeroext, i64, i64) unnamed_addr #0

; alloc::raw_vec::handle_error
; Function Attrs: cold minsize noreturn nonlazybind optsize uwtable
declare void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64, i64) unnamed_addr #10

; core::panicking::panic_bounds_check
; Function Attrs: cold minsize noinline noreturn nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64, i64, ptr align 8) unnamed_addr #11

; <alloc::raw_vec::RawVecInner>::deallocate
; Function Attrs: nonlazybind uwtable
declare void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsduwmD7cSIQq_5gimli(ptr align 8, i64, i64) unnamed_addr #0

; core::panicking::panic
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1, i64, ptr align 8) unnamed_addr #6

; core::panicking::panic_cannot_unwind
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() unnamed_addr #5

; core::panicking::panic_const::panic_const_sub_overflow
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_sub_overflow(ptr align 8) unnamed_addr #6

attributes #0 = { nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { inlinehint nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { inlinehint nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { cold noinline noreturn nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { cold noinline noreturn nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #9 = { cold nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #10 = { cold minsize noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #11 = { cold minsize noinline noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #12 = { inlinehint }
attributes #13 = { noreturn }
attributes #14 = { cold }
attributes #15 = { cold noreturn nounwind }
attributes #16 = { noinline noreturn nounwind }
attributes #17 = { inlinehint nounwind }
attributes #18 = { noinline noreturn }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.dbg.cu = !{!5}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{i32 7, !"Dwarf Version", i32 4}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!5 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !6, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, enums: !7, splitDebugInlining: false, nameTableKind: None)
!6 = !DIFile(filename: "kernel.rs/@/kernel.134d93dd8c9d4f00-cgu.0", directory: "/src")
!7 = !{!8, !17}
!8 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "AssertKind", scope: !10, file: !9, baseType: !12, size: 8, align: 8, flags: DIFlagEnumClass, elements: !13)
!9 = !DIFile(filename: "<unknown>", directory: "")
!10 = !DINamespace(name: "panicking", scope: !11)
!11 = !DINamespace(name: "core", scope: null)
!12 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!13 = !{!14, !15, !16}
!14 = !DIEnumerator(name: "Eq", value: 0, isUnsigned: true)
!15 = !DIEnumerator(name: "Ne", value: 1, isUnsigned: true)
!16 = !DIEnumerator(name: "Match", value: 2, isUnsigned: true)
!17 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "AlignmentEnum", scope: !18, file: !9, baseType: !20, size: 64, align: 64, flags: DIFlagEnumClass, elements: !21)
!18 = !DINamespace(name: "alignment", scope: !19)
!19 = !DINamespace(name: "ptr", scope: !11)
!20 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!21 = !{!22, !23, !24, !25, !26, !27, !28, !29, !30, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !41, !42, !43, !44, !45, !46, !47, !48, !49, !50, !51, !52, !53, !54, !55, !56, !57, !58, !59, !60, !61, !62, !63, !64, !65, !66, !67, !68, !69, !70, !71, !72, !73, !74, !75, !76, !77, !78, !79, !80, !81, !82, !83, !84, !85}
!22 = !DIEnumerator(name: "_Align1Shl0", value: 1, isUnsigned: true)
!23 = !DIEnumerator(name: "_Align1Shl1", value: 2, isUnsigned: true)
!24 = !DIEnumerator(name: "_Align1Shl2", value: 4, isUnsigned: true)
!25 = !DIEnumerator(name: "_Align1Shl3", value: 8, isUnsigned: true)
!26 = !DIEnumerator(name: "_Align1Shl4", value: 16, isUnsigned: true)
!27 = !DIEnumerator(name: "_Align1Shl5", value: 32, isUnsigned: true)
!28 = !DIEnumerator(name: "_Align1Shl6", value: 64, isUnsigned: true)
!29 = !DIEnumerator(name: "_Align1Shl7", value: 128, isUnsigned: true)
!30 = !DIEnumerator(name: "_Align1Shl8", value: 256, isUnsigned: true)
!31 = !DIEnumerator(name: "_Align1Shl9", value: 512, isUnsigned: true)
!32 = !DIEnumerator(name: "_Align1Shl10", value: 1024, isUnsigned: true)
!33 = !DIEnumerator(name: "_Align1Shl11", value: 2048, isUnsigned: true)
!34 = !DIEnumerator(name: "_Align1Shl12", value: 4096, isUnsigned: true)
!35 = !DIEnumerator(name: "_Align1Shl13", value: 8192, isUnsigned: true)
!36 = !DIEnumerator(name: "_Align1Shl14", value: 16384, isUnsigned: true)
!37 = !DIEnumerator(name: "_Align1Shl15", value: 32768, isUnsigned: true)
!38 = !DIEnumerator(name: "_Align1Shl16", value: 65536, isUnsigned: true)
!39 = !DIEnumerator(name: "_Align1Shl17", value: 131072, isUnsigned: true)
!40 = !DIEnumerator(name: "_Align1Shl18", value: 262144, isUnsigned: true)
!41 = !DIEnumerator(name: "_Align1Shl19", value: 524288, isUnsigned: true)
!42 = !DIEnumerator(name: "_Align1Shl20", value: 1048576, isUnsigned: true)
!43 = !DIEnumerator(name: "_Align1Shl21", value: 2097152, isUnsigned: true)
!44 = !DIEnumerator(name: "_Align1Shl22", value: 4194304, isUnsigned: true)
!45 = !DIEnumerator(name: "_Align1Shl23", value: 8388608, isUnsigned: true)
!46 = !DIEnumerator(name: "_Align1Shl24", value: 16777216, isUnsigned: true)
!47 = !DIEnumerator(name: "_Align1Shl25", value: 33554432, isUnsigned: true)
!48 = !DIEnumerator(name: "_Align1Shl26", value: 67108864, isUnsigned: true)
!49 = !DIEnumerator(name: "_Align1Shl27", value: 134217728, isUnsigned: true)
!50 = !DIEnumerator(name: "_Align1Shl28", value: 268435456, isUnsigned: true)
!51 = !DIEnumerator(name: "_Align1Shl29", value: 536870912, isUnsigned: true)
!52 = !DIEnumerator(name: "_Align1Shl30", value: 1073741824, isUnsigned: true)
!53 = !DIEnumerator(name: "_Align1Shl31", value: 2147483648, isUnsigned: true)
!54 = !DIEnumerator(name: "_Align1Shl32", value: 4294967296, isUnsigned: true)
!55 = !DIEnumerator(name: "_Align1Shl33", value: 8589934592, isUnsigned: true)
!56 = !DIEnumerator(name: "_Align1Shl34", value: 17179869184, isUnsigned: true)
!57 = !DIEnumerator(name: "_Align1Shl35", value: 34359738368, isUnsigned: true)
!58 = !DIEnumerator(name: "_Align1Shl36", value: 68719476736, isUnsigned: true)
!59 = !DIEnumerator(name: "_Align1Shl37", value: 137438953472, isUnsigned: true)
!60 = !DIEnumerator(name: "_Align1Shl38", value: 274877906944, isUnsigned: true)
!61 = !DIEnumerator(name: "_Align1Shl39", value: 549755813888, isUnsigned: true)
!62 = !DIEnumerator(name: "_Align1Shl40", value: 1099511627776, isUnsigned: true)
!63 = !DIEnumerator(name: "_Align1Shl41", value: 2199023255552, isUnsigned: true)
!64 = !DIEnumerator(name: "_Align1Shl42", value: 4398046511104, isUnsigned: true)
!65 = !DIEnumerator(name: "_Align1Shl43", value: 8796093022208, isUnsigned: true)
!66 = !DIEnumerator(name: "_Align1Shl44", value: 17592186044416, isUnsigned: true)
!67 = !DIEnumerator(name: "_Align1Shl45", value: 35184372088832, isUnsigned: true)
!68 = !DIEnumerator(name: "_Align1Shl46", value: 70368744177664, isUnsigned: true)
!69 = !DIEnumerator(name: "_Align1Shl47", value: 140737488355328, isUnsigned: true)
!70 = !DIEnumerator(name: "_Align1Shl48", value: 281474976710656, isUnsigned: true)
!71 = !DIEnumerator(name: "_Align1Shl49", value: 562949953421312, isUnsigned: true)
!72 = !DIEnumerator(name: "_Align1Shl50", value: 1125899906842624, isUnsigned: true)
!73 = !DIEnumerator(name: "_Align1Shl51", value: 2251799813685248, isUnsigned: true)
!74 = !DIEnumerator(name: "_Align1Shl52", value: 4503599627370496, isUnsigned: true)
!75 = !DIEnumerator(name: "_Align1Shl53", value: 9007199254740992, isUnsigned: true)
!76 = !DIEnumerator(name: "_Align1Shl54", value: 18014398509481984, isUnsigned: true)
!77 = !DIEnumerator(name: "_Align1Shl55", value: 36028797018963968, isUnsigned: true)
!78 = !DIEnumerator(name: "_Align1Shl56", value: 72057594037927936, isUnsigned: true)
!79 = !DIEnumerator(name: "_Align1Shl57", value: 144115188075855872, isUnsigned: true)
!80 = !DIEnumerator(name: "_Align1Shl58", value: 288230376151711744, isUnsigned: true)
!81 = !DIEnumerator(name: "_Align1Shl59", value: 576460752303423488, isUnsigned: true)
!82 = !DIEnumerator(name: "_Align1Shl60", value: 1152921504606846976, isUnsigned: true)
!83 = !DIEnumerator(name: "_Align1Shl61", value: 2305843009213693952, isUnsigned: true)
!84 = !DIEnumerator(name: "_Align1Shl62", value: 4611686018427387904, isUnsigned: true)
!85 = !DIEnumerator(name: "_Align1Shl63", value: 9223372036854775808, isUnsigned: true)
!86 = distinct !DISubprogram(name: "fold<f64, core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}, (), core::iter::traits::iterator::Iterator::for_each::call::{closure_env#0}<f64, alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>>>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9a40c8496ed049d2E", scope: !88, file: !87, line: 124, type: !92, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !169, retainedNodes: !165)
!87 = !DIFile(filename: "library/core/src/iter/adapters/map.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "47fd4c3c8424e034238ec6bb5a169812")
!88 = !DINamespace(name: "{impl#2}", scope: !89)
!89 = !DINamespace(name: "map", scope: !90)
!90 = !DINamespace(name: "adapters", scope: !91)
!91 = !DINamespace(name: "iter", scope: !11)
!92 = !DISubroutineType(types: !93)
!93 = !{null, !94, !140, !141}
!94 = !DICompositeType(tag: DW_TAG_structure_type, name: "Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>", scope: !89, file: !9, size: 192, align: 64, flags: DIFlagPublic, elements: !95, templateParams: !137, identifier: "45ea66155bafcbb272cedda63fc3312")
!95 = !{!96, !118}
!96 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !94, file: !9, baseType: !97, size: 128, align: 64, flags: DIFlagProtected)
!97 = !DICompositeType(tag: DW_TAG_structure_type, name: "Iter<f64>", scope: !98, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !100, templateParams: !108, identifier: "16a30a5ac3957b64bbb5ffb7be676784")
!98 = !DINamespace(name: "iter", scope: !99)
!99 = !DINamespace(name: "slice", scope: !11)
!100 = !{!101, !110, !111}
!101 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !97, file: !9, baseType: !102, size: 64, align: 64, flags: DIFlagPrivate)
!102 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<f64>", scope: !103, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !104, templateParams: !108, identifier: "1ecac679bc3ea27f618623550abeeec7")
!103 = !DINamespace(name: "non_null", scope: !19)
!104 = !{!105}
!105 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !102, file: !9, baseType: !106, size: 64, align: 64, flags: DIFlagPrivate)
!106 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const f64", baseType: !107, size: 64, align: 64, dwarfAddressSpace: 0)
!107 = !DIBasicType(name: "f64", size: 64, encoding: DW_ATE_float)
!108 = !{!109}
!109 = !DITemplateTypeParameter(name: "T", type: !107)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !97, file: !9, baseType: !106, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !97, file: !9, baseType: !112, align: 8, offset: 128, flags: DIFlagPrivate)
!112 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&f64>", scope: !113, file: !9, align: 8, flags: DIFlagPublic, elements: !114, templateParams: !115, identifier: "edae5334879cec8fa6d1980c665f748a")
!113 = !DINamespace(name: "marker", scope: !11)
!114 = !{}
!115 = !{!116}
!116 = !DITemplateTypeParameter(name: "T", type: !117)
!117 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&f64", baseType: !107, size: 64, align: 64, dwarfAddressSpace: 0)
!118 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !94, file: !9, baseType: !119, size: 64, align: 64, offset: 128, flags: DIFlagPrivate)
!119 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !120, file: !9, size: 64, align: 64, elements: !122, templateParams: !114, identifier: "22fcdd4900fad98a207ad9c7ebbfebfe")
!120 = !DINamespace(name: "total", scope: !121)
!121 = !DINamespace(name: "kernel", scope: null)
!122 = !{!123}
!123 = !DIDerivedType(tag: DW_TAG_member, name: "_ref__scale", scope: !119, file: !9, baseType: !124, size: 64, align: 64)
!124 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::option::Option<f64>", baseType: !125, size: 64, align: 64, dwarfAddressSpace: 0)
!125 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<f64>", scope: !126, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !127, templateParams: !114, identifier: "2dba3d5d643af83f672e49d11190e3e1")
!126 = !DINamespace(name: "option", scope: !11)
!127 = !{!128}
!128 = !DICompositeType(tag: DW_TAG_variant_part, scope: !125, file: !9, size: 128, align: 64, elements: !129, templateParams: !114, identifier: "2459c3374fe6f39e654213ffe16d09ae", discriminator: !136)
!129 = !{!130, !132}
!130 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !128, file: !9, baseType: !131, size: 128, align: 64, extraData: i64 0)
!131 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !125, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !114, templateParams: !108, identifier: "66d3d0f0f14ec755afdda75addcb23df")
!132 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !128, file: !9, baseType: !133, size: 128, align: 64, extraData: i64 1)
!133 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !125, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !134, templateParams: !108, identifier: "cffe28f075c36a0754f941d6bdb0a54f")
!134 = !{!135}
!135 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !133, file: !9, baseType: !107, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!136 = !DIDerivedType(tag: DW_TAG_member, scope: !125, file: !9, baseType: !20, size: 64, align: 64, flags: DIFlagArtificial)
!137 = !{!138, !139}
!138 = !DITemplateTypeParameter(name: "I", type: !97)
!139 = !DITemplateTypeParameter(name: "F", type: !119)
!140 = !DIBasicType(name: "()", encoding: DW_ATE_unsigned)
!141 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<f64, alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>>", scope: !142, file: !9, size: 192, align: 64, elements: !147, templateParams: !114, identifier: "79527ec22a8698e827b4b4005609638e")
!142 = !DINamespace(name: "call", scope: !143)
!143 = !DINamespace(name: "for_each", scope: !144)
!144 = !DINamespace(name: "Iterator", scope: !145)
!145 = !DINamespace(name: "iterator", scope: !146)
!146 = !DINamespace(name: "traits", scope: !91)
!147 = !{!148}
!148 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !141, file: !9, baseType: !149, size: 192, align: 64)
!149 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>", scope: !150, file: !9, size: 192, align: 64, elements: !154, templateParams: !114, identifier: "7bb5b26676dc591930ed3e9d70d3de38")
!150 = !DINamespace(name: "extend_trusted", scope: !151)
!151 = !DINamespace(name: "{impl#21}", scope: !152)
!152 = !DINamespace(name: "vec", scope: !153)
!153 = !DINamespace(name: "alloc", scope: null)
!154 = !{!155, !157}
!155 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !149, file: !9, baseType: !156, size: 64, align: 64, offset: 128)
!156 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut f64", baseType: !107, size: 64, align: 64, dwarfAddressSpace: 0)
!157 = !DIDerivedType(tag: DW_TAG_member, name: "local_len", scope: !149, file: !9, baseType: !158, size: 128, align: 64)
!158 = !DICompositeType(tag: DW_TAG_structure_type, name: "SetLenOnDrop", scope: !159, file: !9, size: 128, align: 64, flags: DIFlagProtected, elements: !160, templateParams: !114, identifier: "82f2a1ecd8ee1beb5175ffa4ead30898")
!159 = !DINamespace(name: "set_len_on_drop", scope: !152)
!160 = !{!161, !164}
!161 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !158, file: !9, baseType: !162, size: 64, align: 64, flags: DIFlagPrivate)
!162 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut usize", baseType: !163, size: 64, align: 64, dwarfAddressSpace: 0)
!163 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!164 = !DIDerivedType(tag: DW_TAG_member, name: "local_len", scope: !158, file: !9, baseType: !163, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!165 = !{!166, !167, !168}
!166 = !DILocalVariable(name: "self", arg: 1, scope: !86, file: !87, line: 124, type: !94)
!167 = !DILocalVariable(name: "init", arg: 2, scope: !86, file: !87, line: 124, type: !140)
!168 = !DILocalVariable(name: "g", arg: 3, scope: !86, file: !87, line: 124, type: !141)
!169 = !{!170, !138, !139, !171, !172}
!170 = !DITemplateTypeParameter(name: "B", type: !107)
!171 = !DITemplateTypeParameter(name: "Acc", type: !140)
!172 = !DITemplateTypeParameter(name: "G", type: !141)
!173 = !DILocation(line: 124, column: 21, scope: !86)
!174 = !DILocation(line: 124, column: 27, scope: !86)
!175 = !DILocation(line: 124, column: 38, scope: !86)
!176 = !DILocalVariable(name: "g", arg: 2, scope: !177, file: !87, line: 86, type: !141)
!177 = distinct !DISubprogram(name: "map_fold<&f64, f64, (), kernel::total::{closure_env#0}, core::iter::traits::iterator::Iterator::for_each::call::{closure_env#0}<f64, alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold17hf69bba00434c6032E", scope: !89, file: !87, line: 84, type: !178, scopeLine: 84, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !187, retainedNodes: !185)
!178 = !DISubroutineType(types: !179)
!179 = !{!180, !119, !141}
!180 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<&f64, f64, (), kernel::total::{closure_env#0}, core::iter::traits::iterator::Iterator::for_each::call::{closure_env#0}<f64, alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>>>", scope: !181, file: !9, size: 256, align: 64, elements: !182, templateParams: !114, identifier: "6359ef8f0b7963e79f268b8576828045")
!181 = !DINamespace(name: "map_fold", scope: !89)
!182 = !{!183, !184}
!183 = !DIDerivedType(tag: DW_TAG_member, name: "g", scope: !180, file: !9, baseType: !141, size: 192, align: 64)
!184 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !180, file: !9, baseType: !119, size: 64, align: 64, offset: 192)
!185 = !{!186, !176}
!186 = !DILocalVariable(name: "f", arg: 1, scope: !177, file: !87, line: 85, type: !119)
!187 = !{!116, !170, !171, !188, !189}
!188 = !DITemplateTypeParameter(name: "impl FnMut(T) -> B", type: !119)
!189 = !DITemplateTypeParameter(name: "impl FnMut(Acc, B) -> Acc", type: !141)
!190 = !DILocation(line: 86, column: 5, scope: !177, inlinedAt: !191)
!191 = !DILocation(line: 128, column: 30, scope: !86)
!192 = !DILocation(line: 128, column: 9, scope: !86)
!193 = !DILocation(line: 128, column: 39, scope: !86)
!194 = !DILocation(line: 85, column: 5, scope: !177, inlinedAt: !191)
!195 = !DILocation(line: 88, column: 5, scope: !177, inlinedAt: !191)
!196 = !DILocation(line: 128, column: 19, scope: !86)
!197 = !DILocation(line: 129, column: 6, scope: !86)
!198 = distinct !DISubprogram(name: "fold<f64, core::slice::iter::Iter<f64>, kernel::energy::{closure_env#0}, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::energy::{closure_env#0}>>>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb4f57f15e462183bE", scope: !88, file: !87, line: 124, type: !199, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !217, retainedNodes: !213)
!199 = !DISubroutineType(types: !200)
!200 = !{!107, !201, !107, !209}
!201 = !DICompositeType(tag: DW_TAG_structure_type, name: "Map<core::slice::iter::Iter<f64>, kernel::energy::{closure_env#0}>", scope: !89, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !202, templateParams: !207, identifier: "4e1c1b4dd916e7c169b28e9ad48d77ba")
!202 = !{!203, !204}
!203 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !201, file: !9, baseType: !97, size: 128, align: 64, flags: DIFlagProtected)
!204 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !201, file: !9, baseType: !205, align: 8, offset: 128, flags: DIFlagPrivate)
!205 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !206, file: !9, align: 8, elements: !114, identifier: "3310d5e6a9d0f36ad333cfaf4bfc9823")
!206 = !DINamespace(name: "energy", scope: !121)
!207 = !{!138, !208}
!208 = !DITemplateTypeParameter(name: "F", type: !205)
!209 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::energy::{closure_env#0}>>", scope: !210, file: !9, align: 8, elements: !114, identifier: "fa4cea8485e7b2c4a30428b4b8d40d01")
!210 = !DINamespace(name: "sum", scope: !211)
!211 = !DINamespace(name: "{impl#132}", scope: !212)
!212 = !DINamespace(name: "accum", scope: !146)
!213 = !{!214, !215, !216}
!214 = !DILocalVariable(name: "self", arg: 1, scope: !198, file: !87, line: 124, type: !201)
!215 = !DILocalVariable(name: "init", arg: 2, scope: !198, file: !87, line: 124, type: !107)
!216 = !DILocalVariable(name: "g", arg: 3, scope: !198, file: !87, line: 124, type: !209)
!217 = !{!170, !138, !208, !218, !219}
!218 = !DITemplateTypeParameter(name: "Acc", type: !107)
!219 = !DITemplateTypeParameter(name: "G", type: !209)
!220 = !DILocation(line: 124, column: 21, scope: !198)
!221 = !DILocation(line: 124, column: 27, scope: !198)
!222 = !DILocation(line: 124, column: 38, scope: !198)
!223 = !DILocalVariable(name: "g", arg: 2, scope: !224, file: !87, line: 86, type: !209)
!224 = distinct !DISubprogram(name: "map_fold<&f64, f64, f64, kernel::energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::energy::{closure_env#0}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold17h5583edc023339c65E", scope: !89, file: !87, line: 84, type: !225, scopeLine: 84, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !229, retainedNodes: !227)
!225 = !DISubroutineType(types: !226)
!226 = !{null, !205, !209}
!227 = !{!228, !223}
!228 = !DILocalVariable(name: "f", arg: 1, scope: !224, file: !87, line: 85, type: !205)
!229 = !{!116, !170, !218, !230, !231}
!230 = !DITemplateTypeParameter(name: "impl FnMut(T) -> B", type: !205)
!231 = !DITemplateTypeParameter(name: "impl FnMut(Acc, B) -> Acc", type: !209)
!232 = !DILocation(line: 86, column: 5, scope: !224, inlinedAt: !233)
!233 = !DILocation(line: 128, column: 30, scope: !198)
!234 = !DILocation(line: 85, column: 5, scope: !224, inlinedAt: !233)
!235 = !DILocation(line: 128, column: 19, scope: !198)
!236 = !DILocation(line: 129, column: 6, scope: !198)
!237 = distinct !DISubprogram(name: "size_hint<f64, core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h9bfacceccef94101E", scope: !88, file: !87, line: 111, type: !238, scopeLine: 111, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !260, retainedNodes: !258)
!238 = !DISubroutineType(types: !239)
!239 = !{!240, !257}
!240 = !DICompositeType(tag: DW_TAG_structure_type, name: "(usize, core::option::Option<usize>)", file: !9, size: 192, align: 64, elements: !241, templateParams: !114, identifier: "50ba810bbf8cd1f32313d326053c8aa")
!241 = !{!242, !243}
!242 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !240, file: !9, baseType: !163, size: 64, align: 64)
!243 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !240, file: !9, baseType: !244, size: 128, align: 64, offset: 64)
!244 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<usize>", scope: !126, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !245, templateParams: !114, identifier: "6f59025219977f466509bd4ae79a2945")
!245 = !{!246}
!246 = !DICompositeType(tag: DW_TAG_variant_part, scope: !244, file: !9, size: 128, align: 64, elements: !247, templateParams: !114, identifier: "57fdcff454be91893aca78d2b2510f66", discriminator: !256)
!247 = !{!248, !252}
!248 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !246, file: !9, baseType: !249, size: 128, align: 64, extraData: i64 0)
!249 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !244, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !114, templateParams: !250, identifier: "5f402b7d82062085bb94b01d172ca4ec")
!250 = !{!251}
!251 = !DITemplateTypeParameter(name: "T", type: !163)
!252 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !246, file: !9, baseType: !253, size: 128, align: 64, extraData: i64 1)
!253 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !244, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !254, templateParams: !250, identifier: "c70f2dfad93186ce146b7e80830727")
!254 = !{!255}
!255 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !253, file: !9, baseType: !163, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!256 = !DIDerivedType(tag: DW_TAG_member, scope: !244, file: !9, baseType: !20, size: 64, align: 64, flags: DIFlagArtificial)
!257 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>", baseType: !94, size: 64, align: 64, dwarfAddressSpace: 0)
!258 = !{!259}
!259 = !DILocalVariable(name: "self", arg: 1, scope: !237, file: !87, line: 111, type: !257)
!260 = !{!170, !138, !139}
!261 = !DILocation(line: 111, column: 18, scope: !237)
!262 = !DILocation(line: 112, column: 19, scope: !237)
!263 = !DILocation(line: 113, column: 6, scope: !237)
!264 = distinct !DISubprogram(name: "from_iter<f64, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>", linkageName: "_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h2d71f0b4930f33eeE", scope: !266, file: !265, line: 50, type: !268, scopeLine: 50, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !313, retainedNodes: !307)
!265 = !DIFile(filename: "library/alloc/src/vec/spec_from_iter_nested.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "f1ca97f56309a9c2b99339993bd752ef")
!266 = !DINamespace(name: "{impl#1}", scope: !267)
!267 = !DINamespace(name: "spec_from_iter_nested", scope: !152)
!268 = !DISubroutineType(types: !269)
!269 = !{!270, !94}
!270 = !DICompositeType(tag: DW_TAG_structure_type, name: "Vec<f64, alloc::alloc::Global>", scope: !152, file: !9, size: 192, align: 64, flags: DIFlagPublic, elements: !271, templateParams: !305, identifier: "719081b40ac88b8d87e285172fa12cf8")
!271 = !{!272, !306}
!272 = !DIDerivedType(tag: DW_TAG_member, name: "buf", scope: !270, file: !9, baseType: !273, size: 128, align: 64, flags: DIFlagPrivate)
!273 = !DICompositeType(tag: DW_TAG_structure_type, name: "RawVec<f64, alloc::alloc::Global>", scope: !274, file: !9, size: 128, align: 64, flags: DIFlagProtected, elements: !275, templateParams: !305, identifier: "ac4d7042607b0360fbb8cdc4ffb2014e")
!274 = !DINamespace(name: "raw_vec", scope: !153)
!275 = !{!276, !303}
!276 = !DIDerivedType(tag: DW_TAG_member, name: "inner", scope: !273, file: !9, baseType: !277, size: 128, align: 64, flags: DIFlagPrivate)
!277 = !DICompositeType(tag: DW_TAG_structure_type, name: "RawVecInner<alloc::alloc::Global>", scope: !274, file: !9, size: 128, align: 64, flags: DIFlagPrivate, elements: !278, templateParams: !301, identifier: "45ea25bc7f42e606fa74c731a5e7f80c")
!278 = !{!279, !292, !298}
!279 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !277, file: !9, baseType: !280, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!280 = !DICompositeType(tag: DW_TAG_structure_type, name: "Unique<u8>", scope: !281, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !282, templateParams: !288, identifier: "3c59e741c9569c78cbe381fa3cbee4e5")
!281 = !DINamespace(name: "unique", scope: !19)
!282 = !{!283, !290}
!283 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !280, file: !9, baseType: !284, size: 64, align: 64, flags: DIFlagPrivate)
!284 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<u8>", scope: !103, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !285, templateParams: !288, identifier: "ff3cb4cecc4ed13dfb833309b96ea529")
!285 = !{!286}
!286 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !284, file: !9, baseType: !287, size: 64, align: 64, flags: DIFlagPrivate)
!287 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const u8", baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!288 = !{!289}
!289 = !DITemplateTypeParameter(name: "T", type: !12)
!290 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !280, file: !9, baseType: !291, align: 8, offset: 64, flags: DIFlagPrivate)
!291 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<u8>", scope: !113, file: !9, align: 8, flags: DIFlagPublic, elements: !114, templateParams: !288, identifier: "15bae875c56c7c0f828edf19d836075e")
!292 = !DIDerivedType(tag: DW_TAG_member, name: "cap", scope: !277, file: !9, baseType: !293, size: 64, align: 64, flags: DIFlagPrivate)
!293 = !DICompositeType(tag: DW_TAG_structure_type, name: "UsizeNoHighBit", scope: !294, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !296, templateParams: !114, identifier: "cad7375c0c871c072d809328de25b44")
!294 = !DINamespace(name: "niche_types", scope: !295)
!295 = !DINamespace(name: "num", scope: !11)
!296 = !{!297}
!297 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !293, file: !9, baseType: !163, size: 64, align: 64, flags: DIFlagPrivate)
!298 = !DIDerivedType(tag: DW_TAG_member, name: "alloc", scope: !277, file: !9, baseType: !299, align: 8, offset: 128, flags: DIFlagPrivate)
!299 = !DICompositeType(tag: DW_TAG_structure_type, name: "Global", scope: !300, file: !9, align: 8, flags: DIFlagPublic, elements: !114, identifier: "8471efeafbd677a88d306f08d1a0eeb")
!300 = !DINamespace(name: "alloc", scope: !153)
!301 = !{!302}
!302 = !DITemplateTypeParameter(name: "A", type: !299)
!303 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !273, file: !9, baseType: !304, align: 8, offset: 128, flags: DIFlagPrivate)
!304 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<f64>", scope: !113, file: !9, align: 8, flags: DIFlagPublic, elements: !114, templateParams: !108, identifier: "fac14b3484ae5e1bc87b28c2b0248abe")
!305 = !{!109, !302}
!306 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !270, file: !9, baseType: !163, size: 64, align: 64, offset: 128, flags: DIFlagPrivate)
!307 = !{!308, !309, !311}
!308 = !DILocalVariable(name: "iterator", arg: 1, scope: !264, file: !265, line: 50, type: !94)
!309 = !DILocalVariable(name: "vector", scope: !310, file: !265, line: 51, type: !270, align: 64)
!310 = distinct !DILexicalBlock(scope: !264, file: !265, line: 51, column: 9)
!311 = !DILocalVariable(name: "upper", scope: !312, file: !265, line: 52, type: !163, align: 64)
!312 = distinct !DILexicalBlock(scope: !264, file: !265, line: 52, column: 13)
!313 = !{!109, !314}
!314 = !DITemplateTypeParameter(name: "I", type: !94)
!315 = !DILocation(line: 50, column: 18, scope: !264)
!316 = !DILocation(line: 51, column: 13, scope: !310)
!317 = !DILocalVariable(name: "alloc", scope: !318, file: !319, line: 964, type: !299, align: 8)
!318 = distinct !DISubprogram(name: "with_capacity_in<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$16with_capacity_in17h7e344a9fc54fe4c7E", scope: !270, file: !319, line: 964, type: !320, scopeLine: 964, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !305, declaration: !322, retainedNodes: !323)
!319 = !DIFile(filename: "library/alloc/src/vec/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "561105229399139e451a3aa6309b761e")
!320 = !DISubroutineType(types: !321)
!321 = !{!270, !163, !299}
!322 = !DISubprogram(name: "with_capacity_in<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$16with_capacity_in17h7e344a9fc54fe4c7E", scope: !270, file: !319, line: 964, type: !320, scopeLine: 964, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !305)
!323 = !{!324, !317}
!324 = !DILocalVariable(name: "capacity", arg: 1, scope: !318, file: !319, line: 964, type: !163)
!325 = !DILocation(line: 964, column: 46, scope: !318, inlinedAt: !326)
!326 = !DILocation(line: 524, column: 9, scope: !327, inlinedAt: !333)
!327 = distinct !DISubprogram(name: "with_capacity<f64>", linkageName: "_ZN5alloc3vec12Vec$LT$T$GT$13with_capacity17h8d1f5fe5b1ae8253E", scope: !270, file: !319, line: 523, type: !328, scopeLine: 523, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, declaration: !330, retainedNodes: !331)
!328 = !DISubroutineType(types: !329)
!329 = !{!270, !163}
!330 = !DISubprogram(name: "with_capacity<f64>", linkageName: "_ZN5alloc3vec12Vec$LT$T$GT$13with_capacity17h8d1f5fe5b1ae8253E", scope: !270, file: !319, line: 523, type: !328, scopeLine: 523, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !108)
!331 = !{!332}
!332 = !DILocalVariable(name: "capacity", arg: 1, scope: !327, file: !319, line: 523, type: !163)
!333 = !DILocation(line: 52, column: 33, scope: !312)
!334 = !DILocalVariable(name: "alloc", scope: !335, file: !336, line: 175, type: !299, align: 8)
!335 = distinct !DISubprogram(name: "with_capacity_in<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$16with_capacity_in17ha4aa6f607b169b34E", scope: !273, file: !336, line: 175, type: !337, scopeLine: 175, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !305, declaration: !339, retainedNodes: !340)
!336 = !DIFile(filename: "library/alloc/src/raw_vec/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "78584250230dfe0aae92794a07566ae7")
!337 = !DISubroutineType(types: !338)
!338 = !{!273, !163, !299}
!339 = !DISubprogram(name: "with_capacity_in<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$16with_capacity_in17ha4aa6f607b169b34E", scope: !273, file: !336, line: 175, type: !337, scopeLine: 175, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !305)
!340 = !{!341, !334}
!341 = !DILocalVariable(name: "capacity", arg: 1, scope: !335, file: !336, line: 175, type: !163)
!342 = !DILocation(line: 175, column: 53, scope: !335, inlinedAt: !343)
!343 = !DILocation(line: 965, column: 20, scope: !318, inlinedAt: !326)
!344 = !DILocation(line: 51, column: 13, scope: !264)
!345 = !DILocation(line: 51, column: 41, scope: !264)
!346 = !DILocation(line: 62, column: 5, scope: !264)
!347 = !DILocation(line: 51, column: 32, scope: !264)
!348 = !DILocation(line: 51, column: 26, scope: !264)
!349 = !DILocation(line: 52, column: 22, scope: !264)
!350 = !DILocation(line: 52, column: 22, scope: !312)
!351 = !DILocation(line: 523, column: 32, scope: !327, inlinedAt: !333)
!352 = !DILocation(line: 964, column: 29, scope: !318, inlinedAt: !326)
!353 = !DILocation(line: 175, column: 36, scope: !335, inlinedAt: !343)
!354 = !DILocation(line: 177, column: 20, scope: !335, inlinedAt: !343)
!355 = !DILocation(line: 57, column: 18, scope: !264)
!356 = !DILocalVariable(name: "s", arg: 1, scope: !357, file: !358, line: 815, type: !443)
!357 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17h16660c124be5bb31E", scope: !359, file: !358, line: 815, type: !441, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, declaration: !448, retainedNodes: !449)
!358 = !DIFile(filename: "library/core/src/fmt/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "66c54229528687a22c80807f245fa4df")
!359 = !DICompositeType(tag: DW_TAG_structure_type, name: "Arguments", scope: !360, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !361, templateParams: !114, identifier: "e5c67bbe046da39973c72077c7f66185")
!360 = !DINamespace(name: "fmt", scope: !11)
!361 = !{!362, !363}
!362 = !DIDerivedType(tag: DW_TAG_member, name: "template", scope: !359, file: !9, baseType: !284, size: 64, align: 64, flags: DIFlagPrivate)
!363 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !359, file: !9, baseType: !364, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!364 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<core::fmt::rt::Argument>", scope: !103, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !365, templateParams: !439, identifier: "2e7cb7ba6db6aae8a5c20264d17cea0a")
!365 = !{!366}
!366 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !364, file: !9, baseType: !367, size: 64, align: 64, flags: DIFlagPrivate)
!367 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const core::fmt::rt::Argument", baseType: !368, size: 64, align: 64, dwarfAddressSpace: 0)
!368 = !DICompositeType(tag: DW_TAG_structure_type, name: "Argument", scope: !369, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !370, templateParams: !114, identifier: "1d5f7550f7e7e04cbc4d2cf57c27606b")
!369 = !DINamespace(name: "rt", scope: !360)
!370 = !{!371}
!371 = !DIDerivedType(tag: DW_TAG_member, name: "ty", scope: !368, file: !9, baseType: !372, size: 128, align: 64, flags: DIFlagPrivate)
!372 = !DICompositeType(tag: DW_TAG_structure_type, name: "ArgumentType", scope: !369, file: !9, size: 128, align: 64, flags: DIFlagPrivate, elements: !373, templateParams: !114, identifier: "b1cfb4618f1c38c3f96eab6c02edf448")
!373 = !{!374}
!374 = !DICompositeType(tag: DW_TAG_variant_part, scope: !372, file: !9, size: 128, align: 64, elements: !375, templateParams: !114, identifier: "fbd384083752b747f8b252853b979154", discriminator: !438)
!375 = !{!376, !434}
!376 = !DIDerivedType(tag: DW_TAG_member, name: "Placeholder", scope: !374, file: !9, baseType: !377, size: 128, align: 64)
!377 = !DICompositeType(tag: DW_TAG_structure_type, name: "Placeholder", scope: !372, file: !9, size: 128, align: 64, flags: DIFlagPrivate, elements: !378, templateParams: !114, identifier: "91d44a8fdafb90acd8f4961dbde4212b")
!378 = !{!379, !386, !429}
!379 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !377, file: !9, baseType: !380, size: 64, align: 64, flags: DIFlagPrivate)
!380 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<()>", scope: !103, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !381, templateParams: !384, identifier: "f4e496144210c619b96aa08326287b92")
!381 = !{!382}
!382 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !380, file: !9, baseType: !383, size: 64, align: 64, flags: DIFlagPrivate)
!383 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const ()", baseType: !140, size: 64, align: 64, dwarfAddressSpace: 0)
!384 = !{!385}
!385 = !DITemplateTypeParameter(name: "T", type: !140)
!386 = !DIDerivedType(tag: DW_TAG_member, name: "formatter", scope: !377, file: !9, baseType: !387, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!387 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "unsafe fn(core::ptr::non_null::NonNull<()>, &mut core::fmt::Formatter) -> core::result::Result<(), core::fmt::Error>", baseType: !388, size: 64, align: 64, dwarfAddressSpace: 0)
!388 = !DISubroutineType(types: !389)
!389 = !{!390, !380, !407}
!390 = !DICompositeType(tag: DW_TAG_structure_type, name: "Result<(), core::fmt::Error>", scope: !391, file: !9, size: 8, align: 8, flags: DIFlagPublic, elements: !392, templateParams: !114, identifier: "1c6752419820cdc3961061cc58b31873")
!391 = !DINamespace(name: "result", scope: !11)
!392 = !{!393}
!393 = !DICompositeType(tag: DW_TAG_variant_part, scope: !390, file: !9, size: 8, align: 8, elements: !394, templateParams: !114, identifier: "92c1f85eaa1d7dab2e3165ee2fc4946", discriminator: !406)
!394 = !{!395, !402}
!395 = !DIDerivedType(tag: DW_TAG_member, name: "Ok", scope: !393, file: !9, baseType: !396, size: 8, align: 8, extraData: i8 0)
!396 = !DICompositeType(tag: DW_TAG_structure_type, name: "Ok", scope: !390, file: !9, size: 8, align: 8, flags: DIFlagPublic, elements: !397, templateParams: !399, identifier: "1d7115f6c7f9f62c2100933bba0c76f9")
!397 = !{!398}
!398 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !396, file: !9, baseType: !140, align: 8, offset: 8, flags: DIFlagPublic)
!399 = !{!385, !400}
!400 = !DITemplateTypeParameter(name: "E", type: !401)
!401 = !DICompositeType(tag: DW_TAG_structure_type, name: "Error", scope: !360, file: !9, align: 8, flags: DIFlagPublic, elements: !114, identifier: "5a24300cdda31093f5fe20c939b4885")
!402 = !DIDerivedType(tag: DW_TAG_member, name: "Err", scope: !393, file: !9, baseType: !403, size: 8, align: 8, extraData: i8 1)
!403 = !DICompositeType(tag: DW_TAG_structure_type, name: "Err", scope: !390, file: !9, size: 8, align: 8, flags: DIFlagPublic, elements: !404, templateParams: !399, identifier: "27094aa3bc4c448bf12b8530386fdeb2")
!404 = !{!405}
!405 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !403, file: !9, baseType: !401, align: 8, offset: 8, flags: DIFlagPublic)
!406 = !DIDerivedType(tag: DW_TAG_member, scope: !390, file: !9, baseType: !12, size: 8, align: 8, flags: DIFlagArtificial)
!407 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::fmt::Formatter", baseType: !408, size: 64, align: 64, dwarfAddressSpace: 0)
!408 = !DICompositeType(tag: DW_TAG_structure_type, name: "Formatter", scope: !360, file: !9, size: 192, align: 64, flags: DIFlagPublic, elements: !409, templateParams: !114, identifier: "c45a1f7f7c29ecbbdbd29c835fac516c")
!409 = !{!410, !418}
!410 = !DIDerivedType(tag: DW_TAG_member, name: "options", scope: !408, file: !9, baseType: !411, size: 64, align: 32, offset: 128, flags: DIFlagPrivate)
!411 = !DICompositeType(tag: DW_TAG_structure_type, name: "FormattingOptions", scope: !360, file: !9, size: 64, align: 32, flags: DIFlagPublic, elements: !412, templateParams: !114, identifier: "ca2f5547247cd95c514a47d5800e09e")
!412 = !{!413, !415, !417}
!413 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !411, file: !9, baseType: !414, size: 32, align: 32, flags: DIFlagPrivate)
!414 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!415 = !DIDerivedType(tag: DW_TAG_member, name: "width", scope: !411, file: !9, baseType: !416, size: 16, align: 16, offset: 32, flags: DIFlagPrivate)
!416 = !DIBasicType(name: "u16", size: 16, encoding: DW_ATE_unsigned)
!417 = !DIDerivedType(tag: DW_TAG_member, name: "precision", scope: !411, file: !9, baseType: !416, size: 16, align: 16, offset: 48, flags: DIFlagPrivate)
!418 = !DIDerivedType(tag: DW_TAG_member, name: "buf", scope: !408, file: !9, baseType: !419, size: 128, align: 64, flags: DIFlagPrivate)
!419 = !DICompositeType(tag: DW_TAG_structure_type, name: "&mut dyn core::fmt::Write", file: !9, size: 128, align: 64, elements: !420, templateParams: !114, identifier: "effe97114690fc58a8e246cb04e37234")
!420 = !{!421, !424}
!421 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !419, file: !9, baseType: !422, size: 64, align: 64)
!422 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !423, size: 64, align: 64, dwarfAddressSpace: 0)
!423 = !DICompositeType(tag: DW_TAG_structure_type, name: "dyn core::fmt::Write", file: !9, align: 8, elements: !114, identifier: "64328679825f9c73b507edbfd5b86b47")
!424 = !DIDerivedType(tag: DW_TAG_member, name: "vtable", scope: !419, file: !9, baseType: !425, size: 64, align: 64, offset: 64)
!425 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[usize; 6]", baseType: !426, size: 64, align: 64, dwarfAddressSpace: 0)
!426 = !DICompositeType(tag: DW_TAG_array_type, baseType: !163, size: 384, align: 64, elements: !427)
!427 = !{!428}
!428 = !DISubrange(count: 6, lowerBound: 0)
!429 = !DIDerivedType(tag: DW_TAG_member, name: "_lifetime", scope: !377, file: !9, baseType: !430, align: 8, offset: 128, flags: DIFlagPrivate)
!430 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&()>", scope: !113, file: !9, align: 8, flags: DIFlagPublic, elements: !114, templateParams: !431, identifier: "efa596960370766459fc018866dc4048")
!431 = !{!432}
!432 = !DITemplateTypeParameter(name: "T", type: !433)
!433 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&()", baseType: !140, size: 64, align: 64, dwarfAddressSpace: 0)
!434 = !DIDerivedType(tag: DW_TAG_member, name: "Count", scope: !374, file: !9, baseType: !435, size: 128, align: 64, extraData: i64 0)
!435 = !DICompositeType(tag: DW_TAG_structure_type, name: "Count", scope: !372, file: !9, size: 128, align: 64, flags: DIFlagPrivate, elements: !436, templateParams: !114, identifier: "1d9161ed3114ac1c26d36137fc96704d")
!436 = !{!437}
!437 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !435, file: !9, baseType: !416, size: 16, align: 16, offset: 64, flags: DIFlagPrivate)
!438 = !DIDerivedType(tag: DW_TAG_member, scope: !372, file: !9, baseType: !20, size: 64, align: 64, flags: DIFlagArtificial)
!439 = !{!440}
!440 = !DITemplateTypeParameter(name: "T", type: !368)
!441 = !DISubroutineType(types: !442)
!442 = !{!359, !443}
!443 = !DICompositeType(tag: DW_TAG_structure_type, name: "&str", file: !9, size: 128, align: 64, elements: !444, templateParams: !114, identifier: "9277eecd40495f85161460476aacc992")
!444 = !{!445, !447}
!445 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !443, file: !9, baseType: !446, size: 64, align: 64)
!446 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!447 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !443, file: !9, baseType: !163, size: 64, align: 64, offset: 64)
!448 = !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17h16660c124be5bb31E", scope: !359, file: !358, line: 815, type: !441, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !114)
!449 = !{!356}
!450 = !DILocation(line: 815, column: 27, scope: !357, inlinedAt: !355)
!451 = !DILocalVariable(name: "self", arg: 1, scope: !452, file: !453, line: 578, type: !443)
!452 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !454, file: !453, line: 578, type: !456, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !458)
!453 = !DIFile(filename: "library/core/src/str/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b67baab1b9aefdbe1feb84767953c83d")
!454 = !DINamespace(name: "{impl#0}", scope: !455)
!455 = !DINamespace(name: "str", scope: !11)
!456 = !DISubroutineType(types: !457)
!457 = !{!287, !443}
!458 = !{!451}
!459 = !DILocation(line: 578, column: 25, scope: !452, inlinedAt: !460)
!460 = !DILocation(line: 819, column: 44, scope: !357, inlinedAt: !355)
!461 = !DILocalVariable(name: "self", arg: 1, scope: !462, file: !453, line: 157, type: !443)
!462 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h73494bcb2dbd3abbE", scope: !454, file: !453, line: 157, type: !463, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !465)
!463 = !DISubroutineType(types: !464)
!464 = !{!163, !443}
!465 = !{!461}
!466 = !DILocation(line: 157, column: 22, scope: !462, inlinedAt: !467)
!467 = !DILocation(line: 820, column: 40, scope: !357, inlinedAt: !355)
!468 = !DILocalVariable(name: "self", arg: 1, scope: !469, file: !453, line: 502, type: !443)
!469 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !454, file: !453, line: 502, type: !470, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !476)
!470 = !DISubroutineType(types: !471)
!471 = !{!472, !443}
!472 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[u8]", file: !9, size: 128, align: 64, elements: !473, templateParams: !114, identifier: "31681e0c10b314f1f33e38b2779acbb4")
!473 = !{!474, !475}
!474 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !472, file: !9, baseType: !446, size: 64, align: 64)
!475 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !472, file: !9, baseType: !163, size: 64, align: 64, offset: 64)
!476 = !{!468}
!477 = !DILocation(line: 502, column: 27, scope: !469, inlinedAt: !478)
!478 = !DILocation(line: 158, column: 14, scope: !462, inlinedAt: !467)
!479 = !DILocation(line: 965, column: 9, scope: !318, inlinedAt: !326)
!480 = !DILocation(line: 60, column: 28, scope: !310)
!481 = !DILocation(line: 60, column: 16, scope: !310)
!482 = !DILocation(line: 61, column: 9, scope: !310)
!483 = !DILocation(line: 62, column: 6, scope: !264)
!484 = !DILocation(line: 50, column: 5, scope: !264)
!485 = distinct !DISubprogram(name: "sin", linkageName: "_ZN3std3f6421_$LT$impl$u20$f64$GT$3sin17hed4c22627455c310E", scope: !487, file: !486, line: 699, type: !490, scopeLine: 699, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !492)
!486 = !DIFile(filename: "library/std/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "25b2a0d69a7ff90f22cee9f25d3729c1")
!487 = !DINamespace(name: "{impl#0}", scope: !488)
!488 = !DINamespace(name: "f64", scope: !489)
!489 = !DINamespace(name: "std", scope: null)
!490 = !DISubroutineType(types: !491)
!491 = !{!107, !107}
!492 = !{!493}
!493 = !DILocalVariable(name: "self", arg: 1, scope: !485, file: !486, line: 699, type: !107)
!494 = !DILocation(line: 699, column: 16, scope: !485)
!495 = !DILocation(line: 700, column: 9, scope: !485)
!496 = !DILocation(line: 701, column: 6, scope: !485)
!497 = distinct !DISubprogram(name: "sqrt", linkageName: "_ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17h245943f8da1d18daE", scope: !487, file: !486, line: 384, type: !490, scopeLine: 384, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !498)
!498 = !{!499}
!499 = !DILocalVariable(name: "self", arg: 1, scope: !497, file: !486, line: 384, type: !107)
!500 = !DILocation(line: 384, column: 17, scope: !497)
!501 = !DILocalVariable(name: "x", arg: 1, scope: !502, file: !503, line: 2038, type: !107)
!502 = distinct !DISubprogram(name: "sqrt", linkageName: "_ZN4core3f644math4sqrt17haab51869066f425dE", scope: !504, file: !503, line: 2038, type: !490, scopeLine: 2038, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !506)
!503 = !DIFile(filename: "library/core/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "cbb76cb498122bc6efb17630e39a4d29")
!504 = !DINamespace(name: "math", scope: !505)
!505 = !DINamespace(name: "f64", scope: !11)
!506 = !{!501}
!507 = !DILocation(line: 2038, column: 17, scope: !502, inlinedAt: !508)
!508 = !DILocation(line: 385, column: 9, scope: !497)
!509 = !DILocation(line: 2039, column: 9, scope: !502, inlinedAt: !508)
!510 = !DILocation(line: 386, column: 6, scope: !497)
!511 = distinct !DISubprogram(name: "mul", linkageName: "_ZN49_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17h45252494a2248089E", scope: !513, file: !512, line: 49, type: !516, scopeLine: 49, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !537)
!512 = !DIFile(filename: "library/core/src/internal_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9ec673d06a3eb53c47178443a566ec32")
!513 = !DINamespace(name: "{impl#188}", scope: !514)
!514 = !DINamespace(name: "arith", scope: !515)
!515 = !DINamespace(name: "ops", scope: !11)
!516 = !DISubroutineType(types: !517)
!517 = !{!107, !117, !117, !518}
!518 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::panic::location::Location", baseType: !519, size: 64, align: 64, dwarfAddressSpace: 0)
!519 = !DICompositeType(tag: DW_TAG_structure_type, name: "Location", scope: !520, file: !9, size: 192, align: 64, flags: DIFlagPublic, elements: !522, templateParams: !114, identifier: "c23b7de1297af8f4a89df3da49f37ee6")
!520 = !DINamespace(name: "location", scope: !521)
!521 = !DINamespace(name: "panic", scope: !11)
!522 = !{!523, !531, !532, !533}
!523 = !DIDerivedType(tag: DW_TAG_member, name: "filename", scope: !519, file: !9, baseType: !524, size: 128, align: 64, flags: DIFlagPrivate)
!524 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<str>", scope: !103, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !525, templateParams: !288, identifier: "cc7383b2ce73f6838bfb6ae828fb6ae6")
!525 = !{!526}
!526 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !524, file: !9, baseType: !527, size: 128, align: 64, flags: DIFlagPrivate)
!527 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const str", file: !9, size: 128, align: 64, elements: !528, templateParams: !114, identifier: "238a44609877474087c05adf26cd41fa")
!528 = !{!529, !530}
!529 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !527, file: !9, baseType: !446, size: 64, align: 64)
!530 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !527, file: !9, baseType: !163, size: 64, align: 64, offset: 64)
!531 = !DIDerivedType(tag: DW_TAG_member, name: "line", scope: !519, file: !9, baseType: !414, size: 32, align: 32, offset: 128, flags: DIFlagPrivate)
!532 = !DIDerivedType(tag: DW_TAG_member, name: "col", scope: !519, file: !9, baseType: !414, size: 32, align: 32, offset: 160, flags: DIFlagPrivate)
!533 = !DIDerivedType(tag: DW_TAG_member, name: "_filename", scope: !519, file: !9, baseType: !534, align: 8, offset: 192, flags: DIFlagPrivate)
!534 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&str>", scope: !113, file: !9, align: 8, flags: DIFlagPublic, elements: !114, templateParams: !535, identifier: "e16ac355808b6aef9fb50b5f125fee05")
!535 = !{!536}
!536 = !DITemplateTypeParameter(name: "T", type: !443)
!537 = !{!538, !539}
!538 = !DILocalVariable(name: "self", arg: 1, scope: !511, file: !512, line: 49, type: !117)
!539 = !DILocalVariable(name: "other", arg: 2, scope: !511, file: !512, line: 49, type: !117)
!540 = !DILocation(line: 49, column: 24, scope: !511)
!541 = !DILocation(line: 49, column: 30, scope: !511)
!542 = !DILocation(line: 50, column: 31, scope: !511)
!543 = !DILocation(line: 50, column: 38, scope: !511)
!544 = !DILocation(line: 352, column: 45, scope: !545, inlinedAt: !550)
!545 = distinct !DISubprogram(name: "mul", linkageName: "_ZN45_$LT$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17h7c849abbb5058eceE", scope: !547, file: !546, line: 352, type: !548, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114)
!546 = !DIFile(filename: "library/core/src/ops/arith.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "82a843efd6957c9872d7564e4a5df756")
!547 = !DINamespace(name: "{impl#142}", scope: !514)
!548 = !DISubroutineType(types: !549)
!549 = !{!107, !107, !107, !518}
!550 = !DILocation(line: 50, column: 17, scope: !511)
!551 = !DILocation(line: 51, column: 14, scope: !511)
!552 = distinct !DISubprogram(name: "precondition_check", linkageName: "_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h5c37fe6b6e8558cbE", scope: !554, file: !553, line: 68, type: !556, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !558)
!553 = !DIFile(filename: "library/core/src/ub_checks.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "8a26eb599fa825194a3e796d4688d4db")
!554 = !DINamespace(name: "unchecked_add", scope: !555)
!555 = !DINamespace(name: "{impl#11}", scope: !295)
!556 = !DISubroutineType(types: !557)
!557 = !{null, !163, !163, !518}
!558 = !{!559, !560, !561}
!559 = !DILocalVariable(name: "lhs", arg: 1, scope: !552, file: !553, line: 68, type: !163)
!560 = !DILocalVariable(name: "rhs", arg: 2, scope: !552, file: !553, line: 68, type: !163)
!561 = !DILocalVariable(name: "msg", scope: !562, file: !553, line: 70, type: !443, align: 64)
!562 = distinct !DILexicalBlock(scope: !552, file: !553, line: 70, column: 21)
!563 = !DILocation(line: 68, column: 43, scope: !552)
!564 = !DILocalVariable(name: "self", arg: 1, scope: !565, file: !566, line: 2828, type: !163)
!565 = distinct !DISubprogram(name: "overflowing_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj15overflowing_add", scope: !555, file: !566, line: 2828, type: !567, scopeLine: 2828, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !574)
!566 = !DIFile(filename: "library/core/src/num/uint_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "de2f29a3485fc28d710ba6c3062e6efa")
!567 = !DISubroutineType(types: !568)
!568 = !{!569, !163, !163}
!569 = !DICompositeType(tag: DW_TAG_structure_type, name: "(usize, bool)", file: !9, size: 128, align: 64, elements: !570, templateParams: !114, identifier: "d571287e27d8be874e95a2f698798cc6")
!570 = !{!571, !572}
!571 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !569, file: !9, baseType: !163, size: 64, align: 64)
!572 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !569, file: !9, baseType: !573, size: 8, align: 8, offset: 64)
!573 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!574 = !{!564, !575}
!575 = !DILocalVariable(name: "rhs", arg: 2, scope: !565, file: !566, line: 2828, type: !163)
!576 = !DILocation(line: 2828, column: 38, scope: !565, inlinedAt: !577)
!577 = !DILocation(line: 839, column: 27, scope: !578)
!578 = !DILexicalBlockFile(scope: !552, file: !566, discriminator: 0)
!579 = !DILocation(line: 2828, column: 44, scope: !565, inlinedAt: !577)
!580 = !DILocation(line: 2829, column: 26, scope: !565, inlinedAt: !577)
!581 = !DILocation(line: 839, column: 23, scope: !578)
!582 = !DILocation(line: 75, column: 14, scope: !552)
!583 = !DILocation(line: 70, column: 31, scope: !552)
!584 = !DILocation(line: 70, column: 25, scope: !562)
!585 = !DILocalVariable(name: "s", arg: 1, scope: !586, file: !358, line: 815, type: !443)
!586 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17h16660c124be5bb31E", scope: !359, file: !358, line: 815, type: !441, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, declaration: !448, retainedNodes: !587)
!587 = !{!585}
!588 = !DILocation(line: 815, column: 27, scope: !586, inlinedAt: !589)
!589 = !DILocation(line: 73, column: 59, scope: !562)
!590 = !DILocalVariable(name: "self", arg: 1, scope: !591, file: !453, line: 578, type: !443)
!591 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !454, file: !453, line: 578, type: !456, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !592)
!592 = !{!590}
!593 = !DILocation(line: 578, column: 25, scope: !591, inlinedAt: !594)
!594 = !DILocation(line: 819, column: 44, scope: !586, inlinedAt: !589)
!595 = !DILocalVariable(name: "self", arg: 1, scope: !596, file: !453, line: 157, type: !443)
!596 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h73494bcb2dbd3abbE", scope: !454, file: !453, line: 157, type: !463, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !597)
!597 = !{!595}
!598 = !DILocation(line: 157, column: 22, scope: !596, inlinedAt: !599)
!599 = !DILocation(line: 820, column: 40, scope: !586, inlinedAt: !589)
!600 = !DILocalVariable(name: "self", arg: 1, scope: !601, file: !453, line: 502, type: !443)
!601 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !454, file: !453, line: 502, type: !470, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !602)
!602 = !{!600}
!603 = !DILocation(line: 502, column: 27, scope: !601, inlinedAt: !604)
!604 = !DILocation(line: 158, column: 14, scope: !596, inlinedAt: !599)
!605 = !DILocation(line: 73, column: 21, scope: !562)
!606 = distinct !DISubprogram(name: "drop_in_place<alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>>", linkageName: "_ZN4core3ptr217drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$..extend_trusted$LT$core..iter..adapters..map..Map$LT$core..slice..iter..Iter$LT$f64$GT$$C$kernel..total..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h5fe370250c7afee1E", scope: !19, file: !607, line: 805, type: !608, scopeLine: 805, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !613, retainedNodes: !611)
!607 = !DIFile(filename: "library/core/src/ptr/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "8f706ae0a0620120e6e931983ef127f1")
!608 = !DISubroutineType(types: !609)
!609 = !{null, !610}
!610 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>", baseType: !149, size: 64, align: 64, dwarfAddressSpace: 0)
!611 = !{!612}
!612 = !DILocalVariable(arg: 1, scope: !606, file: !607, line: 805, type: !610)
!613 = !{!614}
!614 = !DITemplateTypeParameter(name: "T", type: !149)
!615 = !DILocation(line: 805, column: 1, scope: !606)
!616 = distinct !DISubprogram(name: "drop_in_place<core::iter::traits::iterator::Iterator::for_each::call::{closure_env#0}<f64, alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>>>", linkageName: "_ZN4core3ptr314drop_in_place$LT$core..iter..traits..iterator..Iterator..for_each..call$LT$f64$C$alloc..vec..Vec$LT$f64$GT$..extend_trusted$LT$core..iter..adapters..map..Map$LT$core..slice..iter..Iter$LT$f64$GT$$C$kernel..total..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17hf796c3d6a17ad127E", scope: !19, file: !607, line: 805, type: !617, scopeLine: 805, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !622, retainedNodes: !620)
!617 = !DISubroutineType(types: !618)
!618 = !{null, !619}
!619 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut core::iter::traits::iterator::Iterator::for_each::call::{closure_env#0}<f64, alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>>", baseType: !141, size: 64, align: 64, dwarfAddressSpace: 0)
!620 = !{!621}
!621 = !DILocalVariable(arg: 1, scope: !616, file: !607, line: 805, type: !619)
!622 = !{!623}
!623 = !DITemplateTypeParameter(name: "T", type: !141)
!624 = !DILocation(line: 805, column: 1, scope: !616)
!625 = distinct !DISubprogram(name: "drop_in_place<core::iter::adapters::map::map_fold::{closure_env#0}<&f64, f64, (), kernel::total::{closure_env#0}, core::iter::traits::iterator::Iterator::for_each::call::{closure_env#0}<f64, alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>>>>", linkageName: "_ZN4core3ptr458drop_in_place$LT$core..iter..adapters..map..map_fold$LT$$RF$f64$C$f64$C$$LP$$RP$$C$kernel..total..$u7b$$u7b$closure$u7d$$u7d$$C$core..iter..traits..iterator..Iterator..for_each..call$LT$f64$C$alloc..vec..Vec$LT$f64$GT$..extend_trusted$LT$core..iter..adapters..map..Map$LT$core..slice..iter..Iter$LT$f64$GT$$C$kernel..total..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h113b5fc3c0193a4aE", scope: !19, file: !607, line: 805, type: !626, scopeLine: 805, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !631, retainedNodes: !629)
!626 = !DISubroutineType(types: !627)
!627 = !{null, !628}
!628 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut core::iter::adapters::map::map_fold::{closure_env#0}<&f64, f64, (), kernel::total::{closure_env#0}, core::iter::traits::iterator::Iterator::for_each::call::{closure_env#0}<f64, alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>>>", baseType: !180, size: 64, align: 64, dwarfAddressSpace: 0)
!629 = !{!630}
!630 = !DILocalVariable(arg: 1, scope: !625, file: !607, line: 805, type: !628)
!631 = !{!632}
!632 = !DITemplateTypeParameter(name: "T", type: !180)
!633 = !DILocation(line: 805, column: 1, scope: !625)
!634 = distinct !DISubprogram(name: "drop_in_place<alloc::vec::Vec<f64, alloc::alloc::Global>>", linkageName: "_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE", scope: !19, file: !607, line: 805, type: !635, scopeLine: 805, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !640, retainedNodes: !638)
!635 = !DISubroutineType(types: !636)
!636 = !{null, !637}
!637 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut alloc::vec::Vec<f64, alloc::alloc::Global>", baseType: !270, size: 64, align: 64, dwarfAddressSpace: 0)
!638 = !{!639}
!639 = !DILocalVariable(arg: 1, scope: !634, file: !607, line: 805, type: !637)
!640 = !{!641}
!641 = !DITemplateTypeParameter(name: "T", type: !270)
!642 = !DILocation(line: 805, column: 1, scope: !634)
!643 = distinct !DISubprogram(name: "drop_in_place<alloc::raw_vec::RawVec<f64, alloc::alloc::Global>>", linkageName: "_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17hebc34c255217a200E", scope: !19, file: !607, line: 805, type: !644, scopeLine: 805, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !649, retainedNodes: !647)
!644 = !DISubroutineType(types: !645)
!645 = !{null, !646}
!646 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut alloc::raw_vec::RawVec<f64, alloc::alloc::Global>", baseType: !273, size: 64, align: 64, dwarfAddressSpace: 0)
!647 = !{!648}
!648 = !DILocalVariable(arg: 1, scope: !643, file: !607, line: 805, type: !646)
!649 = !{!650}
!650 = !DITemplateTypeParameter(name: "T", type: !273)
!651 = !DILocation(line: 805, column: 1, scope: !643)
!652 = distinct !DISubprogram(name: "drop_in_place<alloc::vec::set_len_on_drop::SetLenOnDrop>", linkageName: "_ZN4core3ptr62drop_in_place$LT$alloc..vec..set_len_on_drop..SetLenOnDrop$GT$17ha4e0b78d38a82cccE", scope: !19, file: !607, line: 805, type: !653, scopeLine: 805, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !658, retainedNodes: !656)
!653 = !DISubroutineType(types: !654)
!654 = !{null, !655}
!655 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut alloc::vec::set_len_on_drop::SetLenOnDrop", baseType: !158, size: 64, align: 64, dwarfAddressSpace: 0)
!656 = !{!657}
!657 = !DILocalVariable(arg: 1, scope: !652, file: !607, line: 805, type: !655)
!658 = !{!659}
!659 = !DITemplateTypeParameter(name: "T", type: !158)
!660 = !DILocation(line: 805, column: 1, scope: !652)
!661 = distinct !DISubprogram(name: "precondition_check", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17hcf816711f5514241E", scope: !662, file: !553, line: 68, type: !665, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !667)
!662 = !DINamespace(name: "offset_from_unsigned", scope: !663)
!663 = !DINamespace(name: "{impl#0}", scope: !664)
!664 = !DINamespace(name: "const_ptr", scope: !19)
!665 = !DISubroutineType(types: !666)
!666 = !{null, !383, !383, !518}
!667 = !{!668, !669, !670}
!668 = !DILocalVariable(name: "this", arg: 1, scope: !661, file: !553, line: 68, type: !383)
!669 = !DILocalVariable(name: "origin", arg: 2, scope: !661, file: !553, line: 68, type: !383)
!670 = !DILocalVariable(name: "msg", scope: !671, file: !553, line: 70, type: !443, align: 64)
!671 = distinct !DILexicalBlock(scope: !661, file: !553, line: 70, column: 21)
!672 = !DILocation(line: 68, column: 43, scope: !661)
!673 = !DILocalVariable(name: "this", arg: 1, scope: !674, file: !675, line: 706, type: !383)
!674 = distinct !DISubprogram(name: "runtime_ptr_ge", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned14runtime_ptr_ge17haced141bae9b2adcE", scope: !662, file: !675, line: 706, type: !676, scopeLine: 706, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !678)
!675 = !DIFile(filename: "library/core/src/ptr/const_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "48638a38fe414ca30cde797e4a40b3a9")
!676 = !DISubroutineType(types: !677)
!677 = !{!573, !383, !383}
!678 = !{!673, !679}
!679 = !DILocalVariable(name: "origin", arg: 2, scope: !674, file: !675, line: 706, type: !383)
!680 = !DILocation(line: 706, column: 33, scope: !674, inlinedAt: !681)
!681 = !DILocation(line: 723, column: 18, scope: !682)
!682 = !DILexicalBlockFile(scope: !661, file: !675, discriminator: 0)
!683 = !DILocation(line: 706, column: 50, scope: !674, inlinedAt: !681)
!684 = !DILocation(line: 712, column: 21, scope: !685, inlinedAt: !689)
!685 = !DILexicalBlockFile(scope: !686, file: !675, discriminator: 0)
!686 = distinct !DISubprogram(name: "runtime", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned14runtime_ptr_ge7runtime17h18f03c926cd9b3e8E", scope: !688, file: !687, line: 2434, type: !676, scopeLine: 2434, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114)
!687 = !DIFile(filename: "library/core/src/intrinsics/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b1b7915c1b8b57766c20270acae549ce")
!688 = !DINamespace(name: "runtime_ptr_ge", scope: !662)
!689 = !DILocation(line: 2447, column: 9, scope: !690, inlinedAt: !681)
!690 = !DILexicalBlockFile(scope: !674, file: !687, discriminator: 0)
!691 = !DILocation(line: 70, column: 31, scope: !661)
!692 = !DILocation(line: 70, column: 25, scope: !671)
!693 = !DILocalVariable(name: "s", arg: 1, scope: !694, file: !358, line: 815, type: !443)
!694 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17h16660c124be5bb31E", scope: !359, file: !358, line: 815, type: !441, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, declaration: !448, retainedNodes: !695)
!695 = !{!693}
!696 = !DILocation(line: 815, column: 27, scope: !694, inlinedAt: !697)
!697 = !DILocation(line: 73, column: 59, scope: !671)
!698 = !DILocalVariable(name: "self", arg: 1, scope: !699, file: !453, line: 578, type: !443)
!699 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !454, file: !453, line: 578, type: !456, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !700)
!700 = !{!698}
!701 = !DILocation(line: 578, column: 25, scope: !699, inlinedAt: !702)
!702 = !DILocation(line: 819, column: 44, scope: !694, inlinedAt: !697)
!703 = !DILocalVariable(name: "self", arg: 1, scope: !704, file: !453, line: 157, type: !443)
!704 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h73494bcb2dbd3abbE", scope: !454, file: !453, line: 157, type: !463, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !705)
!705 = !{!703}
!706 = !DILocation(line: 157, column: 22, scope: !704, inlinedAt: !707)
!707 = !DILocation(line: 820, column: 40, scope: !694, inlinedAt: !697)
!708 = !DILocalVariable(name: "self", arg: 1, scope: !709, file: !453, line: 502, type: !443)
!709 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !454, file: !453, line: 502, type: !470, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !710)
!710 = !{!708}
!711 = !DILocation(line: 502, column: 27, scope: !709, inlinedAt: !712)
!712 = !DILocation(line: 158, column: 14, scope: !704, inlinedAt: !707)
!713 = !DILocation(line: 73, column: 21, scope: !671)
!714 = !DILocation(line: 75, column: 14, scope: !661)
!715 = distinct !DISubprogram(name: "precondition_check", linkageName: "_ZN4core4hint16assert_unchecked18precondition_check17h257720193a19c32fE", scope: !716, file: !553, line: 68, type: !718, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !720)
!716 = !DINamespace(name: "assert_unchecked", scope: !717)
!717 = !DINamespace(name: "hint", scope: !11)
!718 = !DISubroutineType(types: !719)
!719 = !{null, !573, !518}
!720 = !{!721, !722}
!721 = !DILocalVariable(name: "cond", arg: 1, scope: !715, file: !553, line: 68, type: !573)
!722 = !DILocalVariable(name: "msg", scope: !723, file: !553, line: 70, type: !443, align: 64)
!723 = distinct !DILexicalBlock(scope: !715, file: !553, line: 70, column: 21)
!724 = !DILocation(line: 68, column: 43, scope: !715)
!725 = !DILocation(line: 208, column: 36, scope: !726)
!726 = !DILexicalBlockFile(scope: !715, file: !727, discriminator: 0)
!727 = !DIFile(filename: "library/core/src/hint.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "2a901a283eb5f69871d8be07d256ca78")
!728 = !DILocation(line: 70, column: 31, scope: !715)
!729 = !DILocation(line: 70, column: 25, scope: !723)
!730 = !DILocalVariable(name: "s", arg: 1, scope: !731, file: !358, line: 815, type: !443)
!731 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17h16660c124be5bb31E", scope: !359, file: !358, line: 815, type: !441, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, declaration: !448, retainedNodes: !732)
!732 = !{!730}
!733 = !DILocation(line: 815, column: 27, scope: !731, inlinedAt: !734)
!734 = !DILocation(line: 73, column: 59, scope: !723)
!735 = !DILocalVariable(name: "self", arg: 1, scope: !736, file: !453, line: 578, type: !443)
!736 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !454, file: !453, line: 578, type: !456, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !737)
!737 = !{!735}
!738 = !DILocation(line: 578, column: 25, scope: !736, inlinedAt: !739)
!739 = !DILocation(line: 819, column: 44, scope: !731, inlinedAt: !734)
!740 = !DILocalVariable(name: "self", arg: 1, scope: !741, file: !453, line: 157, type: !443)
!741 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h73494bcb2dbd3abbE", scope: !454, file: !453, line: 157, type: !463, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !742)
!742 = !{!740}
!743 = !DILocation(line: 157, column: 22, scope: !741, inlinedAt: !744)
!744 = !DILocation(line: 820, column: 40, scope: !731, inlinedAt: !734)
!745 = !DILocalVariable(name: "self", arg: 1, scope: !746, file: !453, line: 502, type: !443)
!746 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !454, file: !453, line: 502, type: !470, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !747)
!747 = !{!745}
!748 = !DILocation(line: 502, column: 27, scope: !746, inlinedAt: !749)
!749 = !DILocation(line: 158, column: 14, scope: !741, inlinedAt: !744)
!750 = !DILocation(line: 73, column: 21, scope: !723)
!751 = !DILocation(line: 75, column: 14, scope: !715)
!752 = distinct !DISubprogram(name: "map<core::slice::iter::Iter<f64>, f64, kernel::energy::{closure_env#0}>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3map17h6138bea28fc27862E", scope: !144, file: !753, line: 789, type: !754, scopeLine: 789, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !759, retainedNodes: !756)
!753 = !DIFile(filename: "library/core/src/iter/traits/iterator.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "03f316921fc0b2bb7786dd4fa41456f9")
!754 = !DISubroutineType(types: !755)
!755 = !{!201, !97, !205}
!756 = !{!757, !758}
!757 = !DILocalVariable(name: "self", arg: 1, scope: !752, file: !753, line: 789, type: !97)
!758 = !DILocalVariable(name: "f", arg: 2, scope: !752, file: !753, line: 789, type: !205)
!759 = !{!760, !170, !208}
!760 = !DITemplateTypeParameter(name: "Self", type: !97)
!761 = !DILocation(line: 789, column: 18, scope: !752)
!762 = !DILocation(line: 789, column: 24, scope: !752)
!763 = !DILocation(line: 795, column: 6, scope: !752)
!764 = distinct !DISubprogram(name: "map<core::slice::iter::Iter<f64>, f64, kernel::total::{closure_env#0}>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3map17hccdc58953cee49d9E", scope: !144, file: !753, line: 789, type: !765, scopeLine: 789, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !770, retainedNodes: !767)
!765 = !DISubroutineType(types: !766)
!766 = !{!94, !97, !119}
!767 = !{!768, !769}
!768 = !DILocalVariable(name: "self", arg: 1, scope: !764, file: !753, line: 789, type: !97)
!769 = !DILocalVariable(name: "f", arg: 2, scope: !764, file: !753, line: 789, type: !119)
!770 = !{!760, !170, !139}
!771 = !DILocation(line: 789, column: 18, scope: !764)
!772 = !DILocation(line: 789, column: 24, scope: !764)
!773 = !DILocation(line: 69, column: 9, scope: !774, inlinedAt: !776)
!774 = distinct !DISubprogram(name: "new<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>", linkageName: "_ZN4core4iter8adapters3map16Map$LT$I$C$F$GT$3new17h283145d25adfc803E", scope: !94, file: !87, line: 68, type: !765, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !137, declaration: !775)
!775 = !DISubprogram(name: "new<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>", linkageName: "_ZN4core4iter8adapters3map16Map$LT$I$C$F$GT$3new17h283145d25adfc803E", scope: !94, file: !87, line: 68, type: !765, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !137)
!776 = !DILocation(line: 794, column: 9, scope: !764)
!777 = !DILocation(line: 795, column: 6, scope: !764)
!778 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::energy::{closure_env#0}>, f64>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3sum17h3118f683dc797c29E", scope: !144, file: !753, line: 3653, type: !779, scopeLine: 3653, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !783, retainedNodes: !781)
!779 = !DISubroutineType(types: !780)
!780 = !{!107, !201}
!781 = !{!782}
!782 = !DILocalVariable(name: "self", arg: 1, scope: !778, file: !753, line: 3653, type: !201)
!783 = !{!784, !785}
!784 = !DITemplateTypeParameter(name: "Self", type: !201)
!785 = !DITemplateTypeParameter(name: "S", type: !107)
!786 = !DILocation(line: 3653, column: 15, scope: !778)
!787 = !DILocation(line: 3658, column: 9, scope: !778)
!788 = !DILocation(line: 3659, column: 6, scope: !778)
!789 = distinct !DISubprogram(name: "collect<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>, alloc::vec::Vec<f64, alloc::alloc::Global>>", linkageName: "_ZN4core4iter6traits8iterator8Iterator7collect17hf57bfdbaa0b8fee5E", scope: !144, file: !753, line: 2051, type: !268, scopeLine: 2051, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !808, retainedNodes: !790)
!790 = !{!791, !792, !794, !802}
!791 = !DILocalVariable(name: "self", arg: 1, scope: !789, file: !753, line: 2051, type: !94)
!792 = !DILocalVariable(name: "hint", scope: !793, file: !753, line: 2060, type: !240, align: 64)
!793 = distinct !DILexicalBlock(scope: !789, file: !753, line: 2060, column: 13)
!794 = !DILocalVariable(name: "args", scope: !795, file: !753, line: 2061, type: !798, align: 64)
!795 = !DILexicalBlockFile(scope: !796, file: !753, discriminator: 0)
!796 = distinct !DILexicalBlock(scope: !793, file: !797, line: 62, column: 38)
!797 = !DIFile(filename: "library/core/src/panic.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "5ea139883c81a8074ac3b0ff123e16cc")
!798 = !DICompositeType(tag: DW_TAG_structure_type, name: "(&(usize, core::option::Option<usize>))", file: !9, size: 64, align: 64, elements: !799, templateParams: !114, identifier: "c5028f3cc517908b2fb42933fcd3fce")
!799 = !{!800}
!800 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !798, file: !9, baseType: !801, size: 64, align: 64)
!801 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&(usize, core::option::Option<usize>)", baseType: !240, size: 64, align: 64, dwarfAddressSpace: 0)
!802 = !DILocalVariable(name: "args", scope: !803, file: !753, line: 2061, type: !805, align: 64)
!803 = !DILexicalBlockFile(scope: !804, file: !753, discriminator: 0)
!804 = distinct !DILexicalBlock(scope: !796, file: !797, line: 62, column: 38)
!805 = !DICompositeType(tag: DW_TAG_array_type, baseType: !368, size: 128, align: 64, elements: !806)
!806 = !{!807}
!807 = !DISubrange(count: 1, lowerBound: 0)
!808 = !{!809, !810}
!809 = !DITemplateTypeParameter(name: "Self", type: !94)
!810 = !DITemplateTypeParameter(name: "B", type: !270)
!811 = !DILocation(line: 2051, column: 45, scope: !789)
!812 = !DILocation(line: 2064, column: 9, scope: !789)
!813 = !DILocation(line: 2065, column: 6, scope: !789)
!814 = distinct !DISubprogram(name: "for_each<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>, alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>>", linkageName: "_ZN4core4iter6traits8iterator8Iterator8for_each17hf35b762e5116f115E", scope: !144, file: !753, line: 835, type: !815, scopeLine: 835, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !820, retainedNodes: !817)
!815 = !DISubroutineType(types: !816)
!816 = !{null, !94, !149}
!817 = !{!818, !819}
!818 = !DILocalVariable(name: "self", arg: 1, scope: !814, file: !753, line: 835, type: !94)
!819 = !DILocalVariable(name: "f", arg: 2, scope: !814, file: !753, line: 835, type: !149)
!820 = !{!809, !821}
!821 = !DITemplateTypeParameter(name: "F", type: !149)
!822 = !DILocation(line: 835, column: 20, scope: !814)
!823 = !DILocation(line: 835, column: 26, scope: !814)
!824 = !DILocalVariable(name: "f", arg: 1, scope: !825, file: !753, line: 841, type: !149)
!825 = distinct !DISubprogram(name: "call<f64, alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>>", linkageName: "_ZN4core4iter6traits8iterator8Iterator8for_each4call17hb28910acdddae763E", scope: !143, file: !753, line: 841, type: !826, scopeLine: 841, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !829, retainedNodes: !828)
!826 = !DISubroutineType(types: !827)
!827 = !{!141, !149}
!828 = !{!824}
!829 = !{!109, !830}
!830 = !DITemplateTypeParameter(name: "impl FnMut(T)", type: !149)
!831 = !DILocation(line: 841, column: 20, scope: !825, inlinedAt: !832)
!832 = !DILocation(line: 845, column: 23, scope: !814)
!833 = !DILocation(line: 842, column: 13, scope: !825, inlinedAt: !832)
!834 = !DILocation(line: 845, column: 14, scope: !814)
!835 = !DILocation(line: 846, column: 6, scope: !814)
!836 = distinct !DISubprogram(name: "{closure#0}<f64, alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>>", linkageName: "_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hadb94b2d3ab8a49eE", scope: !142, file: !753, line: 842, type: !837, scopeLine: 842, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !829, retainedNodes: !840)
!837 = !DISubroutineType(types: !838)
!838 = !{null, !839, !140, !107}
!839 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::traits::iterator::Iterator::for_each::call::{closure_env#0}<f64, alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>>", baseType: !141, size: 64, align: 64, dwarfAddressSpace: 0)
!840 = !{!841, !842, !843}
!841 = !DILocalVariable(name: "item", arg: 3, scope: !836, file: !753, line: 842, type: !107)
!842 = !DILocalVariable(name: "f", scope: !836, file: !753, line: 841, type: !149, align: 64)
!843 = !DILocalVariable(arg: 2, scope: !836, file: !753, line: 842, type: !140)
!844 = !DILocation(line: 841, column: 24, scope: !836)
!845 = !DILocation(line: 842, column: 19, scope: !836)
!846 = !DILocation(line: 842, column: 23, scope: !836)
!847 = !DILocation(line: 842, column: 29, scope: !836)
!848 = !DILocation(line: 842, column: 36, scope: !836)
!849 = distinct !DISubprogram(name: "{closure#0}<&f64, f64, f64, kernel::energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::energy::{closure_env#0}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h379211e6fa17fef7E", scope: !181, file: !87, line: 88, type: !850, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !229, retainedNodes: !857)
!850 = !DISubroutineType(types: !851)
!851 = !{!107, !852, !107, !117}
!852 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::map::map_fold::{closure_env#0}<&f64, f64, f64, kernel::energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::energy::{closure_env#0}>>>", baseType: !853, size: 64, align: 64, dwarfAddressSpace: 0)
!853 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<&f64, f64, f64, kernel::energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::energy::{closure_env#0}>>>", scope: !181, file: !9, align: 8, elements: !854, templateParams: !114, identifier: "6c1fa25e003b75dcf575457ae7ee56ae")
!854 = !{!855, !856}
!855 = !DIDerivedType(tag: DW_TAG_member, name: "g", scope: !853, file: !9, baseType: !209, align: 8)
!856 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !853, file: !9, baseType: !205, align: 8)
!857 = !{!858, !859, !860, !861}
!858 = !DILocalVariable(name: "acc", arg: 2, scope: !849, file: !87, line: 88, type: !107)
!859 = !DILocalVariable(name: "elt", arg: 3, scope: !849, file: !87, line: 88, type: !117)
!860 = !DILocalVariable(name: "g", scope: !849, file: !87, line: 86, type: !209, align: 8)
!861 = !DILocalVariable(name: "f", scope: !849, file: !87, line: 85, type: !205, align: 8)
!862 = !DILocation(line: 86, column: 9, scope: !849)
!863 = !DILocation(line: 85, column: 9, scope: !849)
!864 = !DILocation(line: 88, column: 11, scope: !849)
!865 = !DILocation(line: 88, column: 16, scope: !849)
!866 = !DILocation(line: 88, column: 23, scope: !849)
!867 = !DILocation(line: 88, column: 28, scope: !849)
!868 = !DILocation(line: 88, column: 34, scope: !849)
!869 = !DILocation(line: 88, column: 21, scope: !849)
!870 = !DILocation(line: 88, column: 35, scope: !849)
!871 = !DILocation(line: 88, column: 5, scope: !849)
!872 = distinct !DISubprogram(name: "{closure#0}<&f64, f64, (), kernel::total::{closure_env#0}, core::iter::traits::iterator::Iterator::for_each::call::{closure_env#0}<f64, alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h3bcc18bb8018ae8dE", scope: !181, file: !87, line: 88, type: !873, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !187, retainedNodes: !876)
!873 = !DISubroutineType(types: !874)
!874 = !{null, !875, !140, !117}
!875 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::map::map_fold::{closure_env#0}<&f64, f64, (), kernel::total::{closure_env#0}, core::iter::traits::iterator::Iterator::for_each::call::{closure_env#0}<f64, alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>>>", baseType: !180, size: 64, align: 64, dwarfAddressSpace: 0)
!876 = !{!877, !878, !879, !880}
!877 = !DILocalVariable(name: "acc", arg: 2, scope: !872, file: !87, line: 88, type: !140)
!878 = !DILocalVariable(name: "elt", arg: 3, scope: !872, file: !87, line: 88, type: !117)
!879 = !DILocalVariable(name: "g", scope: !872, file: !87, line: 86, type: !141, align: 64)
!880 = !DILocalVariable(name: "f", scope: !872, file: !87, line: 85, type: !119, align: 64)
!881 = !DILocation(line: 86, column: 9, scope: !872)
!882 = !DILocation(line: 85, column: 9, scope: !872)
!883 = !DILocation(line: 88, column: 11, scope: !872)
!884 = !DILocation(line: 88, column: 16, scope: !872)
!885 = !DILocation(line: 88, column: 23, scope: !872)
!886 = !DILocation(line: 88, column: 28, scope: !872)
!887 = !DILocation(line: 88, column: 34, scope: !872)
!888 = !DILocation(line: 88, column: 21, scope: !872)
!889 = !DILocation(line: 88, column: 35, scope: !872)
!890 = !DILocation(line: 88, column: 5, scope: !872)
!891 = distinct !DISubprogram(name: "into_iter<kernel::Body, 4>", linkageName: "_ZN4core5array98_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17h94e97fc5b7728353E", scope: !893, file: !892, line: 365, type: !895, scopeLine: 365, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !912, retainedNodes: !924)
!892 = !DIFile(filename: "library/core/src/array/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "ae7ea7cfa39f7224b0ae145dc07999b5")
!893 = !DINamespace(name: "{impl#13}", scope: !894)
!894 = !DINamespace(name: "array", scope: !11)
!895 = !DISubroutineType(types: !896)
!896 = !{!897, !920}
!897 = !DICompositeType(tag: DW_TAG_structure_type, name: "Iter<kernel::Body>", scope: !98, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !898, templateParams: !912, identifier: "7dcbc944d1fff0b7d233ed15c872b82f")
!898 = !{!899, !914, !915}
!899 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !897, file: !9, baseType: !900, size: 64, align: 64, flags: DIFlagPrivate)
!900 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<kernel::Body>", scope: !103, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !901, templateParams: !912, identifier: "39f9ab970db7c1f2ce53a4ddded275ad")
!901 = !{!902}
!902 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !900, file: !9, baseType: !903, size: 64, align: 64, flags: DIFlagPrivate)
!903 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const kernel::Body", baseType: !904, size: 64, align: 64, dwarfAddressSpace: 0)
!904 = !DICompositeType(tag: DW_TAG_structure_type, name: "Body", scope: !121, file: !9, size: 256, align: 64, flags: DIFlagPublic, elements: !905, templateParams: !114, identifier: "672fe00dc68df8f54d7b4bb1e9da13")
!905 = !{!906, !910}
!906 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !904, file: !9, baseType: !907, size: 192, align: 64, flags: DIFlagPrivate)
!907 = !DICompositeType(tag: DW_TAG_array_type, baseType: !107, size: 192, align: 64, elements: !908)
!908 = !{!909}
!909 = !DISubrange(count: 3, lowerBound: 0)
!910 = !DIDerivedType(tag: DW_TAG_member, name: "mass", scope: !904, file: !9, baseType: !911, size: 32, align: 32, offset: 192, flags: DIFlagPrivate)
!911 = !DIBasicType(name: "f32", size: 32, encoding: DW_ATE_float)
!912 = !{!913}
!913 = !DITemplateTypeParameter(name: "T", type: !904)
!914 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !897, file: !9, baseType: !903, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!915 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !897, file: !9, baseType: !916, align: 8, offset: 128, flags: DIFlagPrivate)
!916 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&kernel::Body>", scope: !113, file: !9, align: 8, flags: DIFlagPublic, elements: !114, templateParams: !917, identifier: "638475037135ede9e00341d9669d084f")
!917 = !{!918}
!918 = !DITemplateTypeParameter(name: "T", type: !919)
!919 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&kernel::Body", baseType: !904, size: 64, align: 64, dwarfAddressSpace: 0)
!920 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[kernel::Body; 4]", baseType: !921, size: 64, align: 64, dwarfAddressSpace: 0)
!921 = !DICompositeType(tag: DW_TAG_array_type, baseType: !904, size: 1024, align: 64, elements: !922)
!922 = !{!923}
!923 = !DISubrange(count: 4, lowerBound: 0)
!924 = !{!925}
!925 = !DILocalVariable(name: "self", arg: 1, scope: !891, file: !892, line: 365, type: !920)
!926 = !DILocation(line: 365, column: 18, scope: !891)
!927 = !DILocalVariable(name: "end_or_len", scope: !928, file: !929, line: 101, type: !903, align: 64)
!928 = distinct !DILexicalBlock(scope: !930, file: !929, line: 101, column: 13)
!929 = !DIFile(filename: "library/core/src/slice/iter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "f33ab2e22fe09095bf73c41c52bd166c")
!930 = distinct !DILexicalBlock(scope: !931, file: !929, line: 98, column: 9)
!931 = distinct !DILexicalBlock(scope: !932, file: !929, line: 97, column: 9)
!932 = distinct !DISubprogram(name: "new<kernel::Body>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17hc77329a4b37d5332E", scope: !897, file: !929, line: 96, type: !933, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !912, declaration: !940, retainedNodes: !941)
!933 = !DISubroutineType(types: !934)
!934 = !{!897, !935}
!935 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[kernel::Body]", file: !9, size: 128, align: 64, elements: !936, templateParams: !114, identifier: "8fd536348c5db73ef224451316e28eb1")
!936 = !{!937, !939}
!937 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !935, file: !9, baseType: !938, size: 64, align: 64)
!938 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !904, size: 64, align: 64, dwarfAddressSpace: 0)
!939 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !935, file: !9, baseType: !163, size: 64, align: 64, offset: 64)
!940 = !DISubprogram(name: "new<kernel::Body>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17hc77329a4b37d5332E", scope: !897, file: !929, line: 96, type: !933, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !912)
!941 = !{!942, !943, !944, !927}
!942 = !DILocalVariable(name: "slice", arg: 1, scope: !932, file: !929, line: 96, type: !935)
!943 = !DILocalVariable(name: "len", scope: !931, file: !929, line: 97, type: !163, align: 64)
!944 = !DILocalVariable(name: "ptr", scope: !930, file: !929, line: 98, type: !900, align: 64)
!945 = !DILocation(line: 101, column: 17, scope: !928, inlinedAt: !946)
!946 = !DILocation(line: 1041, column: 9, scope: !947, inlinedAt: !952)
!947 = distinct !DISubprogram(name: "iter<kernel::Body>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h36224008f3b009f7E", scope: !949, file: !948, line: 1040, type: !933, scopeLine: 1040, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !912, retainedNodes: !950)
!948 = !DIFile(filename: "library/core/src/slice/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b606e5d97bff599edd0dcbc6067a14f1")
!949 = !DINamespace(name: "{impl#0}", scope: !99)
!950 = !{!951}
!951 = !DILocalVariable(name: "self", arg: 1, scope: !947, file: !948, line: 1040, type: !935)
!952 = !DILocation(line: 366, column: 14, scope: !891)
!953 = !DILocation(line: 97, column: 13, scope: !931, inlinedAt: !946)
!954 = !DILocation(line: 884, column: 36, scope: !955, inlinedAt: !960)
!955 = distinct !DISubprogram(name: "without_provenance<kernel::Body>", linkageName: "_ZN4core3ptr18without_provenance17h437d8eacb6133d26E", scope: !19, file: !607, line: 884, type: !956, scopeLine: 884, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !912, retainedNodes: !958)
!956 = !DISubroutineType(types: !957)
!957 = !{!903, !163}
!958 = !{!959}
!959 = !DILocalVariable(name: "addr", scope: !955, file: !607, line: 884, type: !163, align: 64)
!960 = !DILocation(line: 102, column: 32, scope: !930, inlinedAt: !946)
!961 = !DILocation(line: 927, column: 35, scope: !962, inlinedAt: !972)
!962 = distinct !DISubprogram(name: "add<kernel::Body>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hab4d3f44c9cdc842E", scope: !964, file: !963, line: 927, type: !966, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !912, retainedNodes: !969)
!963 = !DIFile(filename: "library/core/src/ptr/mut_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "7c03c8e0ae695174f7f10881dc49d2cb")
!964 = !DINamespace(name: "{impl#0}", scope: !965)
!965 = !DINamespace(name: "mut_ptr", scope: !19)
!966 = !DISubroutineType(types: !967)
!967 = !{!968, !968, !163, !518}
!968 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut kernel::Body", baseType: !904, size: 64, align: 64, dwarfAddressSpace: 0)
!969 = !{!970, !971}
!970 = !DILocalVariable(name: "self", arg: 1, scope: !962, file: !963, line: 927, type: !968)
!971 = !DILocalVariable(name: "count", scope: !962, file: !963, line: 927, type: !163, align: 64)
!972 = !DILocation(line: 102, column: 78, scope: !930, inlinedAt: !946)
!973 = !DILocation(line: 366, column: 9, scope: !891)
!974 = !DILocation(line: 1040, column: 23, scope: !947, inlinedAt: !952)
!975 = !DILocation(line: 96, column: 29, scope: !932, inlinedAt: !946)
!976 = !DILocalVariable(name: "r", arg: 1, scope: !977, file: !978, line: 282, type: !935)
!977 = distinct !DISubprogram(name: "from_ref<[kernel::Body]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_ref17h155129067828d0f3E", scope: !979, file: !978, line: 282, type: !986, scopeLine: 282, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !912, declaration: !988, retainedNodes: !989)
!978 = !DIFile(filename: "library/core/src/ptr/non_null.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e5222a5160165ba1cd09076ad7a11733")
!979 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<[kernel::Body]>", scope: !103, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !980, templateParams: !912, identifier: "b0a4e84fcddebf3535ae6a576a8c1814")
!980 = !{!981}
!981 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !979, file: !9, baseType: !982, size: 128, align: 64, flags: DIFlagPrivate)
!982 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const [kernel::Body]", file: !9, size: 128, align: 64, elements: !983, templateParams: !114, identifier: "81f508303f4a25ffed6fbf61056c60f3")
!983 = !{!984, !985}
!984 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !982, file: !9, baseType: !938, size: 64, align: 64)
!985 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !982, file: !9, baseType: !163, size: 64, align: 64, offset: 64)
!986 = !DISubroutineType(types: !987)
!987 = !{!979, !935}
!988 = !DISubprogram(name: "from_ref<[kernel::Body]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_ref17h155129067828d0f3E", scope: !979, file: !978, line: 282, type: !986, scopeLine: 282, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !912)
!989 = !{!976}
!990 = !DILocation(line: 282, column: 27, scope: !977, inlinedAt: !991)
!991 = !DILocation(line: 98, column: 31, scope: !931, inlinedAt: !946)
!992 = !DILocation(line: 284, column: 18, scope: !977, inlinedAt: !991)
!993 = !DILocalVariable(name: "self", arg: 1, scope: !994, file: !978, line: 502, type: !979)
!994 = distinct !DISubprogram(name: "cast<[kernel::Body], kernel::Body>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$4cast17h9db4a08876459cbfE", scope: !979, file: !978, line: 502, type: !995, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !998, declaration: !997, retainedNodes: !1000)
!995 = !DISubroutineType(types: !996)
!996 = !{!900, !979}
!997 = !DISubprogram(name: "cast<[kernel::Body], kernel::Body>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$4cast17h9db4a08876459cbfE", scope: !979, file: !978, line: 502, type: !995, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !998)
!998 = !{!913, !999}
!999 = !DITemplateTypeParameter(name: "U", type: !904)
!1000 = !{!993}
!1001 = !DILocation(line: 502, column: 26, scope: !994, inlinedAt: !1002)
!1002 = !DILocation(line: 98, column: 56, scope: !931, inlinedAt: !946)
!1003 = !DILocation(line: 504, column: 18, scope: !994, inlinedAt: !1002)
!1004 = !DILocation(line: 98, column: 13, scope: !930, inlinedAt: !946)
!1005 = !DILocalVariable(name: "self", arg: 1, scope: !1006, file: !978, line: 401, type: !900)
!1006 = distinct !DISubprogram(name: "as_ptr<kernel::Body>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17hca11a60b5c59f09eE", scope: !900, file: !978, line: 401, type: !1007, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !912, declaration: !1009, retainedNodes: !1010)
!1007 = !DISubroutineType(types: !1008)
!1008 = !{!968, !900}
!1009 = !DISubprogram(name: "as_ptr<kernel::Body>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17hca11a60b5c59f09eE", scope: !900, file: !978, line: 401, type: !1007, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !912)
!1010 = !{!1005}
!1011 = !DILocation(line: 401, column: 25, scope: !1006, inlinedAt: !1012)
!1012 = !DILocation(line: 102, column: 69, scope: !930, inlinedAt: !946)
!1013 = !DILocation(line: 102, column: 20, scope: !930, inlinedAt: !946)
!1014 = !DILocation(line: 407, column: 18, scope: !1006, inlinedAt: !1012)
!1015 = !DILocation(line: 927, column: 29, scope: !962, inlinedAt: !972)
!1016 = !DILocation(line: 961, column: 18, scope: !962, inlinedAt: !972)
!1017 = !DILocation(line: 102, column: 63, scope: !930, inlinedAt: !946)
!1018 = !DILocation(line: 102, column: 17, scope: !930, inlinedAt: !946)
!1019 = !DILocation(line: 104, column: 13, scope: !928, inlinedAt: !946)
!1020 = !DILocation(line: 367, column: 6, scope: !891)
!1021 = distinct !DISubprogram(name: "iter<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h2d2c5b8bee60341eE", scope: !949, file: !948, line: 1040, type: !1022, scopeLine: 1040, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, retainedNodes: !1029)
!1022 = !DISubroutineType(types: !1023)
!1023 = !{!97, !1024}
!1024 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[f64]", file: !9, size: 128, align: 64, elements: !1025, templateParams: !114, identifier: "c2e5038d7aaf99ab8518798f59d45307")
!1025 = !{!1026, !1028}
!1026 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !1024, file: !9, baseType: !1027, size: 64, align: 64)
!1027 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !107, size: 64, align: 64, dwarfAddressSpace: 0)
!1028 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !1024, file: !9, baseType: !163, size: 64, align: 64, offset: 64)
!1029 = !{!1030}
!1030 = !DILocalVariable(name: "self", arg: 1, scope: !1021, file: !948, line: 1040, type: !1024)
!1031 = !DILocation(line: 1040, column: 23, scope: !1021)
!1032 = !DILocation(line: 1041, column: 9, scope: !1021)
!1033 = !DILocation(line: 1042, column: 6, scope: !1021)
!1034 = distinct !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17he8dee6d94357b08aE", scope: !97, file: !929, line: 96, type: !1022, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, declaration: !1035, retainedNodes: !1036)
!1035 = !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17he8dee6d94357b08aE", scope: !97, file: !929, line: 96, type: !1022, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !108)
!1036 = !{!1037, !1038, !1040, !1042}
!1037 = !DILocalVariable(name: "slice", arg: 1, scope: !1034, file: !929, line: 96, type: !1024)
!1038 = !DILocalVariable(name: "len", scope: !1039, file: !929, line: 97, type: !163, align: 64)
!1039 = distinct !DILexicalBlock(scope: !1034, file: !929, line: 97, column: 9)
!1040 = !DILocalVariable(name: "ptr", scope: !1041, file: !929, line: 98, type: !102, align: 64)
!1041 = distinct !DILexicalBlock(scope: !1039, file: !929, line: 98, column: 9)
!1042 = !DILocalVariable(name: "end_or_len", scope: !1043, file: !929, line: 101, type: !106, align: 64)
!1043 = distinct !DILexicalBlock(scope: !1041, file: !929, line: 101, column: 13)
!1044 = !DILocation(line: 96, column: 29, scope: !1034)
!1045 = !DILocalVariable(name: "r", arg: 1, scope: !1046, file: !978, line: 282, type: !1024)
!1046 = distinct !DISubprogram(name: "from_ref<[f64]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_ref17hae54d34f9da9018cE", scope: !1047, file: !978, line: 282, type: !1054, scopeLine: 282, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, declaration: !1056, retainedNodes: !1057)
!1047 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<[f64]>", scope: !103, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !1048, templateParams: !108, identifier: "10b95176810d92c16a4f705221822663")
!1048 = !{!1049}
!1049 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !1047, file: !9, baseType: !1050, size: 128, align: 64, flags: DIFlagPrivate)
!1050 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const [f64]", file: !9, size: 128, align: 64, elements: !1051, templateParams: !114, identifier: "58ff1aeba5526ea58640b554e0504a59")
!1051 = !{!1052, !1053}
!1052 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !1050, file: !9, baseType: !1027, size: 64, align: 64)
!1053 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !1050, file: !9, baseType: !163, size: 64, align: 64, offset: 64)
!1054 = !DISubroutineType(types: !1055)
!1055 = !{!1047, !1024}
!1056 = !DISubprogram(name: "from_ref<[f64]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_ref17hae54d34f9da9018cE", scope: !1047, file: !978, line: 282, type: !1054, scopeLine: 282, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !108)
!1057 = !{!1045}
!1058 = !DILocation(line: 282, column: 27, scope: !1046, inlinedAt: !1059)
!1059 = !DILocation(line: 98, column: 31, scope: !1039)
!1060 = !DILocation(line: 101, column: 17, scope: !1043)
!1061 = !DILocation(line: 97, column: 19, scope: !1034)
!1062 = !DILocation(line: 97, column: 13, scope: !1039)
!1063 = !DILocalVariable(name: "addr", arg: 1, scope: !1064, file: !607, line: 884, type: !163)
!1064 = distinct !DISubprogram(name: "without_provenance<f64>", linkageName: "_ZN4core3ptr18without_provenance17hd010a41e1ec56176E", scope: !19, file: !607, line: 884, type: !1065, scopeLine: 884, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, retainedNodes: !1067)
!1065 = !DISubroutineType(types: !1066)
!1066 = !{!106, !163}
!1067 = !{!1063}
!1068 = !DILocation(line: 884, column: 36, scope: !1064, inlinedAt: !1069)
!1069 = !DILocation(line: 102, column: 32, scope: !1041)
!1070 = !DILocalVariable(name: "count", arg: 2, scope: !1071, file: !963, line: 927, type: !163)
!1071 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hc5ef696dbf1a4b23E", scope: !964, file: !963, line: 927, type: !1072, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, retainedNodes: !1074)
!1072 = !DISubroutineType(types: !1073)
!1073 = !{!156, !156, !163, !518}
!1074 = !{!1075, !1070}
!1075 = !DILocalVariable(name: "self", arg: 1, scope: !1071, file: !963, line: 927, type: !156)
!1076 = !DILocation(line: 927, column: 35, scope: !1071, inlinedAt: !1077)
!1077 = !DILocation(line: 102, column: 78, scope: !1041)
!1078 = !DILocation(line: 284, column: 18, scope: !1046, inlinedAt: !1059)
!1079 = !DILocalVariable(name: "self", arg: 1, scope: !1080, file: !978, line: 502, type: !1047)
!1080 = distinct !DISubprogram(name: "cast<[f64], f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$4cast17h164202067827fc3bE", scope: !1047, file: !978, line: 502, type: !1081, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1084, declaration: !1083, retainedNodes: !1086)
!1081 = !DISubroutineType(types: !1082)
!1082 = !{!102, !1047}
!1083 = !DISubprogram(name: "cast<[f64], f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$4cast17h164202067827fc3bE", scope: !1047, file: !978, line: 502, type: !1081, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !1084)
!1084 = !{!109, !1085}
!1085 = !DITemplateTypeParameter(name: "U", type: !107)
!1086 = !{!1079}
!1087 = !DILocation(line: 502, column: 26, scope: !1080, inlinedAt: !1088)
!1088 = !DILocation(line: 98, column: 56, scope: !1039)
!1089 = !DILocation(line: 504, column: 18, scope: !1080, inlinedAt: !1088)
!1090 = !DILocation(line: 98, column: 13, scope: !1041)
!1091 = !DILocalVariable(name: "self", arg: 1, scope: !1092, file: !978, line: 401, type: !102)
!1092 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h19f23f830768d6c7E", scope: !102, file: !978, line: 401, type: !1093, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, declaration: !1095, retainedNodes: !1096)
!1093 = !DISubroutineType(types: !1094)
!1094 = !{!156, !102}
!1095 = !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h19f23f830768d6c7E", scope: !102, file: !978, line: 401, type: !1093, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !108)
!1096 = !{!1091}
!1097 = !DILocation(line: 401, column: 25, scope: !1092, inlinedAt: !1098)
!1098 = !DILocation(line: 102, column: 69, scope: !1041)
!1099 = !DILocation(line: 102, column: 20, scope: !1041)
!1100 = !DILocation(line: 407, column: 18, scope: !1092, inlinedAt: !1098)
!1101 = !DILocation(line: 927, column: 29, scope: !1071, inlinedAt: !1077)
!1102 = !DILocation(line: 961, column: 18, scope: !1071, inlinedAt: !1077)
!1103 = !DILocation(line: 102, column: 63, scope: !1041)
!1104 = !DILocation(line: 102, column: 17, scope: !1041)
!1105 = !DILocation(line: 104, column: 13, scope: !1043)
!1106 = !DILocation(line: 106, column: 6, scope: !1034)
!1107 = distinct !DISubprogram(name: "unwrap_or<f64>", linkageName: "_ZN4core6option15Option$LT$T$GT$9unwrap_or17h35ae20fbb9ccf347E", scope: !125, file: !1108, line: 1038, type: !1109, scopeLine: 1038, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, declaration: !1111, retainedNodes: !1112)
!1108 = !DIFile(filename: "library/core/src/option.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "3f12dd837a95e960b90752f70f5ddc0e")
!1109 = !DISubroutineType(types: !1110)
!1110 = !{!107, !125, !107}
!1111 = !DISubprogram(name: "unwrap_or<f64>", linkageName: "_ZN4core6option15Option$LT$T$GT$9unwrap_or17h35ae20fbb9ccf347E", scope: !125, file: !1108, line: 1038, type: !1109, scopeLine: 1038, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !108)
!1112 = !{!1113, !1114, !1115}
!1113 = !DILocalVariable(name: "self", arg: 1, scope: !1107, file: !1108, line: 1038, type: !125)
!1114 = !DILocalVariable(name: "default", arg: 2, scope: !1107, file: !1108, line: 1038, type: !107)
!1115 = !DILocalVariable(name: "x", scope: !1116, file: !1108, line: 1043, type: !107, align: 64)
!1116 = distinct !DILexicalBlock(scope: !1107, file: !1108, line: 1043, column: 13)
!1117 = !DILocation(line: 1043, column: 18, scope: !1116)
!1118 = !DILocation(line: 1038, column: 28, scope: !1107)
!1119 = !DILocation(line: 1038, column: 34, scope: !1107)
!1120 = !DILocation(line: 1042, column: 15, scope: !1107)
!1121 = !DILocation(line: 1042, column: 9, scope: !1107)
!1122 = !DILocation(line: 1043, column: 18, scope: !1107)
!1123 = !DILocation(line: 1046, column: 5, scope: !1107)
!1124 = !DILocation(line: 1044, column: 21, scope: !1107)
!1125 = !DILocation(line: 1046, column: 6, scope: !1107)
!1126 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::energy::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h8226d3d9dfaefa61E", scope: !211, file: !1127, line: 160, type: !779, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1130, retainedNodes: !1128)
!1127 = !DIFile(filename: "library/core/src/iter/traits/accum.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "29c702feed2d279674f04740ce9fc327")
!1128 = !{!1129}
!1129 = !DILocalVariable(name: "iter", arg: 1, scope: !1126, file: !1127, line: 160, type: !201)
!1130 = !{!1131}
!1131 = !DITemplateTypeParameter(name: "I", type: !201)
!1132 = !DILocation(line: 160, column: 44, scope: !1126)
!1133 = !DILocation(line: 161, column: 22, scope: !1126)
!1134 = !DILocation(line: 166, column: 14, scope: !1126)
!1135 = distinct !DISubprogram(name: "{closure#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::energy::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17hb9f09cadb3bc8b64E", scope: !210, file: !1127, line: 164, type: !1136, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1130, retainedNodes: !1139)
!1136 = !DISubroutineType(types: !1137)
!1137 = !{!107, !1138, !107, !107}
!1138 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::energy::{closure_env#0}>>", baseType: !209, size: 64, align: 64, dwarfAddressSpace: 0)
!1139 = !{!1140, !1141, !1142}
!1140 = !DILocalVariable(name: "a", arg: 2, scope: !1135, file: !1127, line: 164, type: !107)
!1141 = !DILocalVariable(name: "b", arg: 3, scope: !1135, file: !1127, line: 164, type: !107)
!1142 = !DILocalVariable(arg: 1, scope: !1135, file: !1127, line: 164, type: !1138)
!1143 = !DILocation(line: 164, column: 21, scope: !1135)
!1144 = !DILocation(line: 164, column: 22, scope: !1135)
!1145 = !DILocation(line: 164, column: 25, scope: !1135)
!1146 = !DILocation(line: 164, column: 28, scope: !1135)
!1147 = !DILocation(line: 164, column: 33, scope: !1135)
!1148 = distinct !DISubprogram(name: "extend_trusted<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h5a1e18e8b3c0ae93E", scope: !270, file: !319, line: 3988, type: !1149, scopeLine: 3988, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1153, declaration: !1152, retainedNodes: !1155)
!1149 = !DISubroutineType(types: !1150)
!1150 = !{null, !1151, !94}
!1151 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut alloc::vec::Vec<f64, alloc::alloc::Global>", baseType: !270, size: 64, align: 64, dwarfAddressSpace: 0)
!1152 = !DISubprogram(name: "extend_trusted<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h5a1e18e8b3c0ae93E", scope: !270, file: !319, line: 3988, type: !1149, scopeLine: 3988, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !1153)
!1153 = !{!109, !302, !1154}
!1154 = !DITemplateTypeParameter(name: "impl iter::TrustedLen<Item = T>", type: !94)
!1155 = !{!1156, !1157, !1158, !1160, !1161, !1163, !1168, !1169, !1172, !1175, !1178, !1180}
!1156 = !DILocalVariable(name: "self", arg: 1, scope: !1148, file: !319, line: 3988, type: !1151)
!1157 = !DILocalVariable(name: "iterator", arg: 2, scope: !1148, file: !319, line: 3988, type: !94)
!1158 = !DILocalVariable(name: "low", scope: !1159, file: !319, line: 3989, type: !163, align: 64)
!1159 = distinct !DILexicalBlock(scope: !1148, file: !319, line: 3989, column: 9)
!1160 = !DILocalVariable(name: "high", scope: !1159, file: !319, line: 3989, type: !244, align: 64)
!1161 = !DILocalVariable(name: "additional", scope: !1162, file: !319, line: 3990, type: !163, align: 64)
!1162 = distinct !DILexicalBlock(scope: !1159, file: !319, line: 3990, column: 40)
!1163 = !DILocalVariable(name: "left_val", scope: !1164, file: !319, line: 3991, type: !1167, align: 64)
!1164 = !DILexicalBlockFile(scope: !1165, file: !319, discriminator: 0)
!1165 = distinct !DILexicalBlock(scope: !1162, file: !1166, line: 58, column: 13)
!1166 = !DIFile(filename: "library/core/src/macros/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "51376b65c07e3acab5731a6bddd7c4b3")
!1167 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&usize", baseType: !163, size: 64, align: 64, dwarfAddressSpace: 0)
!1168 = !DILocalVariable(name: "right_val", scope: !1164, file: !319, line: 3991, type: !1167, align: 64)
!1169 = !DILocalVariable(name: "kind", scope: !1170, file: !319, line: 3991, type: !8, align: 8)
!1170 = !DILexicalBlockFile(scope: !1171, file: !319, discriminator: 0)
!1171 = distinct !DILexicalBlock(scope: !1165, file: !1166, line: 60, column: 21)
!1172 = !DILocalVariable(name: "args", scope: !1173, file: !319, line: 3991, type: !798, align: 64)
!1173 = !DILexicalBlockFile(scope: !1174, file: !319, discriminator: 0)
!1174 = distinct !DILexicalBlock(scope: !1171, file: !1166, line: 64, column: 114)
!1175 = !DILocalVariable(name: "args", scope: !1176, file: !319, line: 3991, type: !805, align: 64)
!1176 = !DILexicalBlockFile(scope: !1177, file: !319, discriminator: 0)
!1177 = distinct !DILexicalBlock(scope: !1174, file: !1166, line: 64, column: 114)
!1178 = !DILocalVariable(name: "ptr", scope: !1179, file: !319, line: 3999, type: !156, align: 64)
!1179 = distinct !DILexicalBlock(scope: !1162, file: !319, line: 3999, column: 17)
!1180 = !DILocalVariable(name: "local_len", scope: !1181, file: !319, line: 4000, type: !158, align: 64)
!1181 = distinct !DILexicalBlock(scope: !1179, file: !319, line: 4000, column: 17)
!1182 = !DILocation(line: 3988, column: 23, scope: !1148)
!1183 = !DILocalVariable(name: "self", arg: 1, scope: !1184, file: !319, line: 1997, type: !1151)
!1184 = distinct !DISubprogram(name: "as_mut_ptr<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$10as_mut_ptr17h36b7203812772e02E", scope: !270, file: !319, line: 1997, type: !1185, scopeLine: 1997, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !305, declaration: !1187, retainedNodes: !1188)
!1185 = !DISubroutineType(types: !1186)
!1186 = !{!156, !1151}
!1187 = !DISubprogram(name: "as_mut_ptr<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$10as_mut_ptr17h36b7203812772e02E", scope: !270, file: !319, line: 1997, type: !1185, scopeLine: 1997, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !305)
!1188 = !{!1183}
!1189 = !DILocation(line: 1997, column: 29, scope: !1184, inlinedAt: !1190)
!1190 = !DILocation(line: 3999, column: 32, scope: !1162)
!1191 = !DILocation(line: 3988, column: 34, scope: !1148)
!1192 = !DILocation(line: 3989, column: 19, scope: !1159)
!1193 = !DILocation(line: 3989, column: 27, scope: !1148)
!1194 = !DILocation(line: 3989, column: 36, scope: !1148)
!1195 = !DILocation(line: 4017, column: 5, scope: !1148)
!1196 = !DILocation(line: 3989, column: 14, scope: !1148)
!1197 = !DILocation(line: 3989, column: 14, scope: !1159)
!1198 = !DILocation(line: 3989, column: 19, scope: !1148)
!1199 = !DILocation(line: 3990, column: 35, scope: !1162)
!1200 = !DILocation(line: 3990, column: 16, scope: !1162)
!1201 = !DILocation(line: 3990, column: 21, scope: !1162)
!1202 = !DILocation(line: 3997, column: 18, scope: !1162)
!1203 = !DILocation(line: 4015, column: 13, scope: !1159)
!1204 = !DILocalVariable(name: "s", arg: 1, scope: !1205, file: !358, line: 815, type: !443)
!1205 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17h16660c124be5bb31E", scope: !359, file: !358, line: 815, type: !441, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, declaration: !448, retainedNodes: !1206)
!1206 = !{!1204}
!1207 = !DILocation(line: 815, column: 27, scope: !1205, inlinedAt: !1203)
!1208 = !DILocalVariable(name: "self", arg: 1, scope: !1209, file: !453, line: 578, type: !443)
!1209 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !454, file: !453, line: 578, type: !456, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !1210)
!1210 = !{!1208}
!1211 = !DILocation(line: 578, column: 25, scope: !1209, inlinedAt: !1212)
!1212 = !DILocation(line: 819, column: 44, scope: !1205, inlinedAt: !1203)
!1213 = !DILocalVariable(name: "self", arg: 1, scope: !1214, file: !453, line: 157, type: !443)
!1214 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h73494bcb2dbd3abbE", scope: !454, file: !453, line: 157, type: !463, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !1215)
!1215 = !{!1213}
!1216 = !DILocation(line: 157, column: 22, scope: !1214, inlinedAt: !1217)
!1217 = !DILocation(line: 820, column: 40, scope: !1205, inlinedAt: !1203)
!1218 = !DILocalVariable(name: "self", arg: 1, scope: !1219, file: !453, line: 502, type: !443)
!1219 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !454, file: !453, line: 502, type: !470, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !1220)
!1220 = !{!1218}
!1221 = !DILocation(line: 502, column: 27, scope: !1219, inlinedAt: !1222)
!1222 = !DILocation(line: 158, column: 14, scope: !1214, inlinedAt: !1217)
!1223 = !DILocation(line: 612, column: 9, scope: !1224, inlinedAt: !1230)
!1224 = distinct !DISubprogram(name: "non_null<alloc::alloc::Global, f64>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$8non_null17h812b47df59e241f7E", scope: !277, file: !336, line: 611, type: !1225, scopeLine: 611, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1229, declaration: !1228)
!1225 = !DISubroutineType(types: !1226)
!1226 = !{!102, !1227}
!1227 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&alloc::raw_vec::RawVecInner<alloc::alloc::Global>", baseType: !277, size: 64, align: 64, dwarfAddressSpace: 0)
!1228 = !DISubprogram(name: "non_null<alloc::alloc::Global, f64>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$8non_null17h812b47df59e241f7E", scope: !277, file: !336, line: 611, type: !1225, scopeLine: 611, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !1229)
!1229 = !{!302, !109}
!1230 = !DILocation(line: 607, column: 14, scope: !1231, inlinedAt: !1235)
!1231 = distinct !DISubprogram(name: "ptr<alloc::alloc::Global, f64>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$3ptr17hb29eae0b8b58403eE", scope: !277, file: !336, line: 606, type: !1232, scopeLine: 606, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1229, declaration: !1234)
!1232 = !DISubroutineType(types: !1233)
!1233 = !{!156, !1227}
!1234 = !DISubprogram(name: "ptr<alloc::alloc::Global, f64>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$3ptr17hb29eae0b8b58403eE", scope: !277, file: !336, line: 606, type: !1232, scopeLine: 606, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !1229)
!1235 = !DILocation(line: 295, column: 20, scope: !1236, inlinedAt: !1241)
!1236 = distinct !DISubprogram(name: "ptr<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$3ptr17hff0b91d2c5d8cd34E", scope: !273, file: !336, line: 294, type: !1237, scopeLine: 294, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !305, declaration: !1240)
!1237 = !DISubroutineType(types: !1238)
!1238 = !{!156, !1239}
!1239 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&alloc::raw_vec::RawVec<f64, alloc::alloc::Global>", baseType: !273, size: 64, align: 64, dwarfAddressSpace: 0)
!1240 = !DISubprogram(name: "ptr<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$3ptr17hff0b91d2c5d8cd34E", scope: !273, file: !336, line: 294, type: !1237, scopeLine: 294, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !305)
!1241 = !DILocation(line: 2000, column: 18, scope: !1184, inlinedAt: !1190)
!1242 = !DILocation(line: 407, column: 18, scope: !1243, inlinedAt: !1244)
!1243 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h19f23f830768d6c7E", scope: !102, file: !978, line: 401, type: !1093, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, declaration: !1095)
!1244 = !DILocation(line: 607, column: 30, scope: !1231, inlinedAt: !1235)
!1245 = !DILocation(line: 3999, column: 21, scope: !1179)
!1246 = !DILocation(line: 4000, column: 55, scope: !1179)
!1247 = !DILocalVariable(name: "len", arg: 1, scope: !1248, file: !1249, line: 13, type: !162)
!1248 = distinct !DISubprogram(name: "new", linkageName: "_ZN5alloc3vec15set_len_on_drop12SetLenOnDrop3new17h6d00e87731903471E", scope: !158, file: !1249, line: 13, type: !1250, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, declaration: !1252, retainedNodes: !1253)
!1249 = !DIFile(filename: "library/alloc/src/vec/set_len_on_drop.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9a0d01ce4a85900df996691fa734ffd7")
!1250 = !DISubroutineType(types: !1251)
!1251 = !{!158, !162}
!1252 = !DISubprogram(name: "new", linkageName: "_ZN5alloc3vec15set_len_on_drop12SetLenOnDrop3new17h6d00e87731903471E", scope: !158, file: !1249, line: 13, type: !1250, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !114)
!1253 = !{!1247}
!1254 = !DILocation(line: 13, column: 23, scope: !1248, inlinedAt: !1255)
!1255 = !DILocation(line: 4000, column: 37, scope: !1179)
!1256 = !DILocation(line: 14, column: 35, scope: !1248, inlinedAt: !1255)
!1257 = !DILocation(line: 14, column: 9, scope: !1248, inlinedAt: !1255)
!1258 = !DILocation(line: 4000, column: 21, scope: !1181)
!1259 = !DILocation(line: 4001, column: 17, scope: !1181)
!1260 = !DILocation(line: 4001, column: 35, scope: !1181)
!1261 = !DILocation(line: 4001, column: 26, scope: !1181)
!1262 = !DILocation(line: 4017, column: 6, scope: !1148)
!1263 = !DILocation(line: 3988, column: 5, scope: !1148)
!1264 = distinct !DISubprogram(name: "{closure#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17hb320938d0383965fE", scope: !150, file: !319, line: 4001, type: !1265, scopeLine: 4001, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1153, retainedNodes: !1268)
!1265 = !DISubroutineType(types: !1266)
!1266 = !{null, !1267, !107}
!1267 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>", baseType: !149, size: 64, align: 64, dwarfAddressSpace: 0)
!1268 = !{!1269, !1270, !1271}
!1269 = !DILocalVariable(name: "element", arg: 2, scope: !1264, file: !319, line: 4001, type: !107)
!1270 = !DILocalVariable(name: "ptr", scope: !1264, file: !319, line: 3999, type: !156, align: 64)
!1271 = !DILocalVariable(name: "local_len", scope: !1264, file: !319, line: 4000, type: !158, align: 64)
!1272 = !DILocation(line: 3999, column: 21, scope: !1264)
!1273 = !DILocation(line: 4000, column: 25, scope: !1264)
!1274 = !DILocation(line: 4001, column: 41, scope: !1264)
!1275 = !DILocation(line: 4002, column: 32, scope: !1264)
!1276 = !DILocation(line: 24, column: 9, scope: !1277, inlinedAt: !1282)
!1277 = distinct !DISubprogram(name: "current_len", linkageName: "_ZN5alloc3vec15set_len_on_drop12SetLenOnDrop11current_len17hdd8db663556c7727E", scope: !158, file: !1249, line: 23, type: !1278, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, declaration: !1281)
!1278 = !DISubroutineType(types: !1279)
!1279 = !{!163, !1280}
!1280 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&alloc::vec::set_len_on_drop::SetLenOnDrop", baseType: !158, size: 64, align: 64, dwarfAddressSpace: 0)
!1281 = !DISubprogram(name: "current_len", linkageName: "_ZN5alloc3vec15set_len_on_drop12SetLenOnDrop11current_len17hdd8db663556c7727E", scope: !158, file: !1249, line: 23, type: !1278, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !114)
!1282 = !DILocation(line: 4002, column: 50, scope: !1264)
!1283 = !DILocation(line: 961, column: 18, scope: !1284, inlinedAt: !1285)
!1284 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hc5ef696dbf1a4b23E", scope: !964, file: !963, line: 927, type: !1072, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108)
!1285 = !DILocation(line: 4002, column: 36, scope: !1264)
!1286 = !DILocation(line: 1917, column: 41, scope: !1287, inlinedAt: !1290)
!1287 = distinct !DISubprogram(name: "write<f64>", linkageName: "_ZN4core3ptr5write17hb37d79f8b7109c46E", scope: !19, file: !607, line: 1894, type: !1288, scopeLine: 1894, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108)
!1288 = !DISubroutineType(types: !1289)
!1289 = !{null, !156, !107, !518}
!1290 = !DILocation(line: 4002, column: 21, scope: !1264)
!1291 = !DILocation(line: 19, column: 9, scope: !1292, inlinedAt: !1297)
!1292 = distinct !DISubprogram(name: "increment_len", linkageName: "_ZN5alloc3vec15set_len_on_drop12SetLenOnDrop13increment_len17ha44b93112a8e1c9cE", scope: !158, file: !1249, line: 18, type: !1293, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, declaration: !1296)
!1293 = !DISubroutineType(types: !1294)
!1294 = !{null, !1295, !163}
!1295 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut alloc::vec::set_len_on_drop::SetLenOnDrop", baseType: !158, size: 64, align: 64, dwarfAddressSpace: 0)
!1296 = !DISubprogram(name: "increment_len", linkageName: "_ZN5alloc3vec15set_len_on_drop12SetLenOnDrop13increment_len17ha44b93112a8e1c9cE", scope: !158, file: !1249, line: 18, type: !1293, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !114)
!1297 = !DILocation(line: 4006, column: 31, scope: !1264)
!1298 = !DILocation(line: 4007, column: 18, scope: !1264)
!1299 = distinct !DISubprogram(name: "len<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$3len17h3dbb65864989937dE", scope: !270, file: !319, line: 2996, type: !1300, scopeLine: 2996, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !305, declaration: !1303, retainedNodes: !1304)
!1300 = !DISubroutineType(types: !1301)
!1301 = !{!163, !1302}
!1302 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&alloc::vec::Vec<f64, alloc::alloc::Global>", baseType: !270, size: 64, align: 64, dwarfAddressSpace: 0)
!1303 = !DISubprogram(name: "len<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$3len17h3dbb65864989937dE", scope: !270, file: !319, line: 2996, type: !1300, scopeLine: 2996, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !305)
!1304 = !{!1305}
!1305 = !DILocalVariable(name: "self", arg: 1, scope: !1299, file: !319, line: 2996, type: !1302)
!1306 = !DILocation(line: 2996, column: 22, scope: !1299)
!1307 = !DILocation(line: 2997, column: 19, scope: !1299)
!1308 = !DILocation(line: 3002, column: 37, scope: !1299)
!1309 = !DILocation(line: 3005, column: 6, scope: !1299)
!1310 = distinct !DISubprogram(name: "reserve<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h8335b87538adf3c6E", scope: !270, file: !319, line: 1445, type: !1311, scopeLine: 1445, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !305, declaration: !1313, retainedNodes: !1314)
!1311 = !DISubroutineType(types: !1312)
!1312 = !{null, !1151, !163}
!1313 = !DISubprogram(name: "reserve<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h8335b87538adf3c6E", scope: !270, file: !319, line: 1445, type: !1311, scopeLine: 1445, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !305)
!1314 = !{!1315, !1316}
!1315 = !DILocalVariable(name: "self", arg: 1, scope: !1310, file: !319, line: 1445, type: !1151)
!1316 = !DILocalVariable(name: "additional", arg: 2, scope: !1310, file: !319, line: 1445, type: !163)
!1317 = !DILocation(line: 1445, column: 20, scope: !1310)
!1318 = !DILocation(line: 1445, column: 31, scope: !1310)
!1319 = !DILocalVariable(name: "additional", arg: 3, scope: !1320, file: !336, line: 338, type: !163)
!1320 = distinct !DISubprogram(name: "reserve<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$7reserve17h60e9f4bc13169a0dE", scope: !273, file: !336, line: 338, type: !1321, scopeLine: 338, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !305, declaration: !1324, retainedNodes: !1325)
!1321 = !DISubroutineType(types: !1322)
!1322 = !{null, !1323, !163, !163}
!1323 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut alloc::raw_vec::RawVec<f64, alloc::alloc::Global>", baseType: !273, size: 64, align: 64, dwarfAddressSpace: 0)
!1324 = !DISubprogram(name: "reserve<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$7reserve17h60e9f4bc13169a0dE", scope: !273, file: !336, line: 338, type: !1321, scopeLine: 338, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !305)
!1325 = !{!1326, !1327, !1319}
!1326 = !DILocalVariable(name: "self", arg: 1, scope: !1320, file: !336, line: 338, type: !1323)
!1327 = !DILocalVariable(name: "len", arg: 2, scope: !1320, file: !336, line: 338, type: !163)
!1328 = !DILocation(line: 338, column: 50, scope: !1320, inlinedAt: !1329)
!1329 = !DILocation(line: 1446, column: 18, scope: !1310)
!1330 = !DILocalVariable(name: "additional", arg: 3, scope: !1331, file: !336, line: 653, type: !163)
!1331 = distinct !DISubprogram(name: "reserve<alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve17hc70bdf26d46d91feE", scope: !277, file: !336, line: 653, type: !1332, scopeLine: 653, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !301, declaration: !1344, retainedNodes: !1345)
!1332 = !DISubroutineType(types: !1333)
!1333 = !{null, !1334, !163, !163, !1335}
!1334 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut alloc::raw_vec::RawVecInner<alloc::alloc::Global>", baseType: !277, size: 64, align: 64, dwarfAddressSpace: 0)
!1335 = !DICompositeType(tag: DW_TAG_structure_type, name: "Layout", scope: !1336, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !1338, templateParams: !114, identifier: "ae6bead0f2b6a034e04e04a9846a76e3")
!1336 = !DINamespace(name: "layout", scope: !1337)
!1337 = !DINamespace(name: "alloc", scope: !11)
!1338 = !{!1339, !1340}
!1339 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !1335, file: !9, baseType: !163, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!1340 = !DIDerivedType(tag: DW_TAG_member, name: "align", scope: !1335, file: !9, baseType: !1341, size: 64, align: 64, flags: DIFlagPrivate)
!1341 = !DICompositeType(tag: DW_TAG_structure_type, name: "Alignment", scope: !18, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !1342, templateParams: !114, identifier: "5099570874743123f8e757e4da3ea37b")
!1342 = !{!1343}
!1343 = !DIDerivedType(tag: DW_TAG_member, name: "_inner_repr_trick", scope: !1341, file: !9, baseType: !17, size: 64, align: 64, flags: DIFlagPrivate)
!1344 = !DISubprogram(name: "reserve<alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve17hc70bdf26d46d91feE", scope: !277, file: !336, line: 653, type: !1332, scopeLine: 653, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !301)
!1345 = !{!1346, !1347, !1330, !1348}
!1346 = !DILocalVariable(name: "self", arg: 1, scope: !1331, file: !336, line: 653, type: !1334)
!1347 = !DILocalVariable(name: "len", arg: 2, scope: !1331, file: !336, line: 653, type: !163)
!1348 = !DILocalVariable(name: "elem_layout", arg: 4, scope: !1331, file: !336, line: 653, type: !1335)
!1349 = !DILocation(line: 653, column: 46, scope: !1331, inlinedAt: !1350)
!1350 = !DILocation(line: 340, column: 29, scope: !1320, inlinedAt: !1329)
!1351 = !DILocalVariable(name: "additional", arg: 3, scope: !1352, file: !336, line: 764, type: !163)
!1352 = distinct !DISubprogram(name: "needs_to_grow<alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$13needs_to_grow17h6d6bf13858627761E", scope: !277, file: !336, line: 764, type: !1353, scopeLine: 764, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !301, declaration: !1355, retainedNodes: !1356)
!1353 = !DISubroutineType(types: !1354)
!1354 = !{!573, !1227, !163, !163, !1335}
!1355 = !DISubprogram(name: "needs_to_grow<alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$13needs_to_grow17h6d6bf13858627761E", scope: !277, file: !336, line: 764, type: !1353, scopeLine: 764, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !301)
!1356 = !{!1357, !1358, !1351, !1359}
!1357 = !DILocalVariable(name: "self", arg: 1, scope: !1352, file: !336, line: 764, type: !1334)
!1358 = !DILocalVariable(name: "len", arg: 2, scope: !1352, file: !336, line: 764, type: !163)
!1359 = !DILocalVariable(name: "elem_layout", arg: 4, scope: !1352, file: !336, line: 764, type: !1335)
!1360 = !DILocation(line: 764, column: 47, scope: !1352, inlinedAt: !1361)
!1361 = !DILocation(line: 671, column: 17, scope: !1331, inlinedAt: !1350)
!1362 = !DILocalVariable(name: "self", arg: 1, scope: !1363, file: !566, line: 2493, type: !163)
!1363 = distinct !DISubprogram(name: "wrapping_sub", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj12wrapping_sub", scope: !555, file: !566, line: 2493, type: !1364, scopeLine: 2493, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !1366)
!1364 = !DISubroutineType(types: !1365)
!1365 = !{!163, !163, !163}
!1366 = !{!1362, !1367}
!1367 = !DILocalVariable(name: "rhs", arg: 2, scope: !1363, file: !566, line: 2493, type: !163)
!1368 = !DILocation(line: 2493, column: 35, scope: !1363, inlinedAt: !1369)
!1369 = !DILocation(line: 765, column: 56, scope: !1352, inlinedAt: !1361)
!1370 = !DILocation(line: 338, column: 27, scope: !1320, inlinedAt: !1329)
!1371 = !DILocation(line: 1446, column: 26, scope: !1310)
!1372 = !DILocation(line: 338, column: 38, scope: !1320, inlinedAt: !1329)
!1373 = !DILocation(line: 653, column: 34, scope: !1331, inlinedAt: !1350)
!1374 = !DILocation(line: 764, column: 35, scope: !1352, inlinedAt: !1361)
!1375 = !DILocation(line: 2493, column: 41, scope: !1363, inlinedAt: !1369)
!1376 = !DILocation(line: 340, column: 18, scope: !1320, inlinedAt: !1329)
!1377 = !DILocation(line: 653, column: 23, scope: !1331, inlinedAt: !1350)
!1378 = !DILocation(line: 764, column: 28, scope: !1352, inlinedAt: !1361)
!1379 = !DILocalVariable(name: "self", arg: 1, scope: !1380, file: !336, line: 616, type: !1334)
!1380 = distinct !DISubprogram(name: "capacity<alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$8capacity17h2599e2f2d9a59a44E", scope: !277, file: !336, line: 616, type: !1381, scopeLine: 616, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !301, declaration: !1383, retainedNodes: !1384)
!1381 = !DISubroutineType(types: !1382)
!1382 = !{!163, !1227, !163}
!1383 = !DISubprogram(name: "capacity<alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$8capacity17h2599e2f2d9a59a44E", scope: !277, file: !336, line: 616, type: !1381, scopeLine: 616, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !301)
!1384 = !{!1379, !1385}
!1385 = !DILocalVariable(name: "elem_size", arg: 2, scope: !1380, file: !336, line: 616, type: !163)
!1386 = !DILocation(line: 616, column: 23, scope: !1380, inlinedAt: !1387)
!1387 = !DILocation(line: 765, column: 27, scope: !1352, inlinedAt: !1361)
!1388 = !DILocation(line: 653, column: 65, scope: !1331, inlinedAt: !1350)
!1389 = !DILocation(line: 764, column: 66, scope: !1352, inlinedAt: !1361)
!1390 = !DILocalVariable(name: "self", arg: 1, scope: !1391, file: !1392, line: 175, type: !1395)
!1391 = distinct !DISubprogram(name: "size", linkageName: "_ZN4core5alloc6layout6Layout4size17h79f1aae605de63f9E", scope: !1335, file: !1392, line: 175, type: !1393, scopeLine: 175, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, declaration: !1396, retainedNodes: !1397)
!1392 = !DIFile(filename: "library/core/src/alloc/layout.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "742dc9b469eb35aa4fa4088d8f093c03")
!1393 = !DISubroutineType(types: !1394)
!1394 = !{!163, !1395}
!1395 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::alloc::layout::Layout", baseType: !1335, size: 64, align: 64, dwarfAddressSpace: 0)
!1396 = !DISubprogram(name: "size", linkageName: "_ZN4core5alloc6layout6Layout4size17h79f1aae605de63f9E", scope: !1335, file: !1392, line: 175, type: !1393, scopeLine: 175, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !114)
!1397 = !{!1390}
!1398 = !DILocation(line: 175, column: 23, scope: !1391, inlinedAt: !1399)
!1399 = !DILocation(line: 765, column: 48, scope: !1352, inlinedAt: !1361)
!1400 = !DILocation(line: 176, column: 9, scope: !1391, inlinedAt: !1399)
!1401 = !DILocation(line: 616, column: 30, scope: !1380, inlinedAt: !1387)
!1402 = !DILocation(line: 617, column: 12, scope: !1380, inlinedAt: !1387)
!1403 = !DILocation(line: 617, column: 49, scope: !1380, inlinedAt: !1387)
!1404 = !DILocalVariable(name: "self", arg: 1, scope: !1405, file: !1406, line: 46, type: !293)
!1405 = distinct !DISubprogram(name: "as_inner", linkageName: "_ZN4core3num11niche_types14UsizeNoHighBit8as_inner17hbf2daec1e19168a5E", scope: !293, file: !1406, line: 46, type: !1407, scopeLine: 46, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, declaration: !1409, retainedNodes: !1410)
!1406 = !DIFile(filename: "library/core/src/num/niche_types.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b3871eb21e61251a8509e6d07911f9fb")
!1407 = !DISubroutineType(types: !1408)
!1408 = !{!163, !293}
!1409 = !DISubprogram(name: "as_inner", linkageName: "_ZN4core3num11niche_types14UsizeNoHighBit8as_inner17hbf2daec1e19168a5E", scope: !293, file: !1406, line: 46, type: !1407, scopeLine: 46, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !114)
!1410 = !{!1404}
!1411 = !DILocation(line: 46, column: 35, scope: !1405, inlinedAt: !1412)
!1412 = !DILocation(line: 617, column: 58, scope: !1380, inlinedAt: !1387)
!1413 = !DILocation(line: 49, column: 26, scope: !1405, inlinedAt: !1412)
!1414 = !DILocation(line: 617, column: 9, scope: !1380, inlinedAt: !1387)
!1415 = !DILocation(line: 617, column: 29, scope: !1380, inlinedAt: !1387)
!1416 = !DILocation(line: 2494, column: 13, scope: !1363, inlinedAt: !1369)
!1417 = !DILocation(line: 765, column: 9, scope: !1352, inlinedAt: !1361)
!1418 = !DILocation(line: 671, column: 12, scope: !1331, inlinedAt: !1350)
!1419 = !DILocation(line: 1447, column: 6, scope: !1310)
!1420 = !DILocation(line: 673, column: 17, scope: !1331, inlinedAt: !1350)
!1421 = distinct !DISubprogram(name: "with_capacity_in<alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h13ced6f04fbcd5acE", scope: !277, file: !336, line: 432, type: !1422, scopeLine: 432, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !301, declaration: !1424, retainedNodes: !1425)
!1422 = !DISubroutineType(types: !1423)
!1423 = !{!277, !163, !299, !1335}
!1424 = !DISubprogram(name: "with_capacity_in<alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h13ced6f04fbcd5acE", scope: !277, file: !336, line: 432, type: !1422, scopeLine: 432, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !301)
!1425 = !{!1426, !1427, !1428, !1429, !1431}
!1426 = !DILocalVariable(name: "capacity", arg: 1, scope: !1421, file: !336, line: 432, type: !163)
!1427 = !DILocalVariable(name: "alloc", arg: 2, scope: !1421, file: !336, line: 432, type: !299)
!1428 = !DILocalVariable(name: "elem_layout", arg: 3, scope: !1421, file: !336, line: 432, type: !1335)
!1429 = !DILocalVariable(name: "this", scope: !1430, file: !336, line: 434, type: !277, align: 64)
!1430 = distinct !DILexicalBlock(scope: !1421, file: !336, line: 434, column: 13)
!1431 = !DILocalVariable(name: "err", scope: !1432, file: !336, line: 441, type: !1433, align: 64)
!1432 = distinct !DILexicalBlock(scope: !1421, file: !336, line: 441, column: 13)
!1433 = !DICompositeType(tag: DW_TAG_structure_type, name: "TryReserveError", scope: !1434, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !1435, templateParams: !114, identifier: "aadc5b14185c42e764a105b028ba728d")
!1434 = !DINamespace(name: "collections", scope: !153)
!1435 = !{!1436}
!1436 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !1433, file: !9, baseType: !1437, size: 128, align: 64, flags: DIFlagPrivate)
!1437 = !DICompositeType(tag: DW_TAG_structure_type, name: "TryReserveErrorKind", scope: !1434, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !1438, templateParams: !114, identifier: "bcabdc9b8161f8345ba45fd3dd2b352e")
!1438 = !{!1439}
!1439 = !DICompositeType(tag: DW_TAG_variant_part, scope: !1437, file: !9, size: 128, align: 64, elements: !1440, templateParams: !114, identifier: "ea838b7be60be9969d8daf2ecb7c8fd0", discriminator: !1448)
!1440 = !{!1441, !1443}
!1441 = !DIDerivedType(tag: DW_TAG_member, name: "CapacityOverflow", scope: !1439, file: !9, baseType: !1442, size: 128, align: 64, extraData: i64 0)
!1442 = !DICompositeType(tag: DW_TAG_structure_type, name: "CapacityOverflow", scope: !1437, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !114, identifier: "2fd3a5d7d557e582d8c71ef21e56c651")
!1443 = !DIDerivedType(tag: DW_TAG_member, name: "AllocError", scope: !1439, file: !9, baseType: !1444, size: 128, align: 64)
!1444 = !DICompositeType(tag: DW_TAG_structure_type, name: "AllocError", scope: !1437, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !1445, templateParams: !114, identifier: "831b16e5fe15eda163981d1f5c4117ec")
!1445 = !{!1446, !1447}
!1446 = !DIDerivedType(tag: DW_TAG_member, name: "layout", scope: !1444, file: !9, baseType: !1335, size: 128, align: 64, flags: DIFlagPublic)
!1447 = !DIDerivedType(tag: DW_TAG_member, name: "non_exhaustive", scope: !1444, file: !9, baseType: !140, align: 8, offset: 128, flags: DIFlagPublic)
!1448 = !DIDerivedType(tag: DW_TAG_member, scope: !1437, file: !9, baseType: !20, size: 64, align: 64, flags: DIFlagArtificial)
!1449 = !DILocation(line: 432, column: 25, scope: !1421)
!1450 = !DILocalVariable(name: "additional", arg: 3, scope: !1451, file: !336, line: 764, type: !163)
!1451 = distinct !DISubprogram(name: "needs_to_grow<alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$13needs_to_grow17h6d6bf13858627761E", scope: !277, file: !336, line: 764, type: !1353, scopeLine: 764, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !301, declaration: !1355, retainedNodes: !1452)
!1452 = !{!1453, !1454, !1450, !1455}
!1453 = !DILocalVariable(name: "self", arg: 1, scope: !1451, file: !336, line: 764, type: !1227)
!1454 = !DILocalVariable(name: "len", scope: !1451, file: !336, line: 764, type: !163, align: 64)
!1455 = !DILocalVariable(name: "elem_layout", arg: 4, scope: !1451, file: !336, line: 764, type: !1335)
!1456 = !DILocation(line: 764, column: 47, scope: !1451, inlinedAt: !1457)
!1457 = !DILocation(line: 437, column: 50, scope: !1430)
!1458 = !DILocation(line: 432, column: 42, scope: !1421)
!1459 = !DILocation(line: 432, column: 52, scope: !1421)
!1460 = !DILocation(line: 764, column: 66, scope: !1451, inlinedAt: !1457)
!1461 = !DILocalVariable(name: "self", arg: 1, scope: !1462, file: !566, line: 2493, type: !163)
!1462 = distinct !DISubprogram(name: "wrapping_sub", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj12wrapping_sub", scope: !555, file: !566, line: 2493, type: !1364, scopeLine: 2493, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !1463)
!1463 = !{!1461, !1464}
!1464 = !DILocalVariable(name: "rhs", scope: !1462, file: !566, line: 2493, type: !163, align: 64)
!1465 = !DILocation(line: 2493, column: 35, scope: !1462, inlinedAt: !1466)
!1466 = !DILocation(line: 765, column: 56, scope: !1451, inlinedAt: !1457)
!1467 = !DILocation(line: 764, column: 35, scope: !1451, inlinedAt: !1457)
!1468 = !DILocation(line: 2493, column: 41, scope: !1462, inlinedAt: !1466)
!1469 = !DILocation(line: 433, column: 15, scope: !1421)
!1470 = !DILocation(line: 433, column: 9, scope: !1421)
!1471 = !DILocation(line: 441, column: 17, scope: !1421)
!1472 = !DILocation(line: 441, column: 17, scope: !1432)
!1473 = !DILocation(line: 441, column: 25, scope: !1432)
!1474 = !DILocation(line: 434, column: 16, scope: !1421)
!1475 = !DILocation(line: 434, column: 16, scope: !1430)
!1476 = !DILocation(line: 764, column: 28, scope: !1451, inlinedAt: !1457)
!1477 = !DILocalVariable(name: "self", arg: 1, scope: !1478, file: !336, line: 616, type: !1227)
!1478 = distinct !DISubprogram(name: "capacity<alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$8capacity17h2599e2f2d9a59a44E", scope: !277, file: !336, line: 616, type: !1381, scopeLine: 616, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !301, declaration: !1383, retainedNodes: !1479)
!1479 = !{!1477, !1480}
!1480 = !DILocalVariable(name: "elem_size", arg: 2, scope: !1478, file: !336, line: 616, type: !163)
!1481 = !DILocation(line: 616, column: 23, scope: !1478, inlinedAt: !1482)
!1482 = !DILocation(line: 765, column: 27, scope: !1451, inlinedAt: !1457)
!1483 = !DILocalVariable(name: "self", arg: 1, scope: !1484, file: !1392, line: 175, type: !1395)
!1484 = distinct !DISubprogram(name: "size", linkageName: "_ZN4core5alloc6layout6Layout4size17h79f1aae605de63f9E", scope: !1335, file: !1392, line: 175, type: !1393, scopeLine: 175, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, declaration: !1396, retainedNodes: !1485)
!1485 = !{!1483}
!1486 = !DILocation(line: 175, column: 23, scope: !1484, inlinedAt: !1487)
!1487 = !DILocation(line: 765, column: 48, scope: !1451, inlinedAt: !1457)
!1488 = !DILocation(line: 176, column: 9, scope: !1484, inlinedAt: !1487)
!1489 = !DILocation(line: 616, column: 30, scope: !1478, inlinedAt: !1482)
!1490 = !DILocation(line: 617, column: 12, scope: !1478, inlinedAt: !1482)
!1491 = !DILocation(line: 617, column: 29, scope: !1478, inlinedAt: !1482)
!1492 = !DILocation(line: 617, column: 9, scope: !1478, inlinedAt: !1482)
!1493 = !DILocation(line: 617, column: 49, scope: !1478, inlinedAt: !1482)
!1494 = !DILocalVariable(name: "self", arg: 1, scope: !1495, file: !1406, line: 46, type: !293)
!1495 = distinct !DISubprogram(name: "as_inner", linkageName: "_ZN4core3num11niche_types14UsizeNoHighBit8as_inner17hbf2daec1e19168a5E", scope: !293, file: !1406, line: 46, type: !1407, scopeLine: 46, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, declaration: !1409, retainedNodes: !1496)
!1496 = !{!1494}
!1497 = !DILocation(line: 46, column: 35, scope: !1495, inlinedAt: !1498)
!1498 = !DILocation(line: 617, column: 58, scope: !1478, inlinedAt: !1482)
!1499 = !DILocation(line: 49, column: 26, scope: !1495, inlinedAt: !1498)
!1500 = !DILocation(line: 2494, column: 13, scope: !1462, inlinedAt: !1466)
!1501 = !DILocation(line: 765, column: 9, scope: !1451, inlinedAt: !1457)
!1502 = !DILocation(line: 437, column: 44, scope: !1430)
!1503 = !DILocalVariable(name: "cond", arg: 1, scope: !1504, file: !727, line: 202, type: !573)
!1504 = distinct !DISubprogram(name: "assert_unchecked", linkageName: "_RNvNtCsgEmfK2I1SDS_4core4hint16assert_unchecked", scope: !717, file: !727, line: 202, type: !718, scopeLine: 202, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !1505)
!1505 = !{!1503}
!1506 = !DILocation(line: 202, column: 38, scope: !1504, inlinedAt: !1507)
!1507 = !DILocation(line: 437, column: 21, scope: !1430)
!1508 = !DILocation(line: 77, column: 35, scope: !1509, inlinedAt: !1507)
!1509 = !DILexicalBlockFile(scope: !1504, file: !553, discriminator: 0)
!1510 = !DILocation(line: 78, column: 17, scope: !1509, inlinedAt: !1507)
!1511 = !DILocation(line: 443, column: 6, scope: !1421)
!1512 = distinct !DISubprogram(name: "mul", linkageName: "_ZN60_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$LT$f64$GT$$GT$3mul17hbe138bbf6f793119E", scope: !1513, file: !512, line: 27, type: !1514, scopeLine: 27, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !1516)
!1513 = !DINamespace(name: "{impl#186}", scope: !514)
!1514 = !DISubroutineType(types: !1515)
!1515 = !{!107, !117, !107, !518}
!1516 = !{!1517, !1518}
!1517 = !DILocalVariable(name: "self", arg: 1, scope: !1512, file: !512, line: 27, type: !117)
!1518 = !DILocalVariable(name: "other", arg: 2, scope: !1512, file: !512, line: 27, type: !107)
!1519 = !DILocation(line: 27, column: 24, scope: !1512)
!1520 = !DILocation(line: 27, column: 30, scope: !1512)
!1521 = !DILocation(line: 28, column: 31, scope: !1512)
!1522 = !DILocation(line: 352, column: 45, scope: !1523, inlinedAt: !1524)
!1523 = distinct !DISubprogram(name: "mul", linkageName: "_ZN45_$LT$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17h7c849abbb5058eceE", scope: !547, file: !546, line: 352, type: !548, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114)
!1524 = !DILocation(line: 28, column: 17, scope: !1512)
!1525 = !DILocation(line: 29, column: 14, scope: !1512)
!1526 = distinct !DISubprogram(name: "mul", linkageName: "_ZN60_$LT$f64$u20$as$u20$core..ops..arith..Mul$LT$$RF$f64$GT$$GT$3mul17hbe4e4ac9b3e12902E", scope: !1527, file: !512, line: 38, type: !1528, scopeLine: 38, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !1530)
!1527 = !DINamespace(name: "{impl#187}", scope: !514)
!1528 = !DISubroutineType(types: !1529)
!1529 = !{!107, !107, !117, !518}
!1530 = !{!1531, !1532}
!1531 = !DILocalVariable(name: "self", arg: 1, scope: !1526, file: !512, line: 38, type: !107)
!1532 = !DILocalVariable(name: "other", arg: 2, scope: !1526, file: !512, line: 38, type: !117)
!1533 = !DILocation(line: 38, column: 24, scope: !1526)
!1534 = !DILocation(line: 38, column: 30, scope: !1526)
!1535 = !DILocation(line: 39, column: 37, scope: !1526)
!1536 = !DILocation(line: 352, column: 45, scope: !1537, inlinedAt: !1538)
!1537 = distinct !DISubprogram(name: "mul", linkageName: "_ZN45_$LT$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17h7c849abbb5058eceE", scope: !547, file: !546, line: 352, type: !548, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114)
!1538 = !DILocation(line: 39, column: 17, scope: !1526)
!1539 = !DILocation(line: 40, column: 14, scope: !1526)
!1540 = distinct !DISubprogram(name: "into_iter<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>", linkageName: "_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h97b3107f63ac51bfE", scope: !1542, file: !1541, line: 322, type: !1544, scopeLine: 322, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1548, retainedNodes: !1546)
!1541 = !DIFile(filename: "library/core/src/iter/traits/collect.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "35d2b5f35e8dd294396f20d1a263fa6f")
!1542 = !DINamespace(name: "{impl#0}", scope: !1543)
!1543 = !DINamespace(name: "collect", scope: !146)
!1544 = !DISubroutineType(types: !1545)
!1545 = !{!94, !94}
!1546 = !{!1547}
!1547 = !DILocalVariable(name: "self", arg: 1, scope: !1540, file: !1541, line: 322, type: !94)
!1548 = !{!314}
!1549 = !DILocation(line: 322, column: 18, scope: !1540)
!1550 = !DILocation(line: 323, column: 9, scope: !1540)
!1551 = !DILocation(line: 324, column: 6, scope: !1540)
!1552 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN6kernel5total28_$u7b$$u7b$closure$u7d$$u7d$17hc0f4e0d83ac4e2e3E", scope: !120, file: !1553, line: 32, type: !1554, scopeLine: 32, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !1557)
!1553 = !DIFile(filename: "kernel.rs", directory: "/src", checksumkind: CSK_MD5, checksum: "fe772ef27e3223b60ff7a45cce73892f")
!1554 = !DISubroutineType(types: !1555)
!1555 = !{!107, !1556, !117}
!1556 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut kernel::total::{closure_env#0}", baseType: !119, size: 64, align: 64, dwarfAddressSpace: 0)
!1557 = !{!1558, !1559}
!1558 = !DILocalVariable(name: "v", arg: 2, scope: !1552, file: !1553, line: 32, type: !117)
!1559 = !DILocalVariable(name: "scale", scope: !1552, file: !1553, line: 31, type: !125, align: 64)
!1560 = !DILocation(line: 31, column: 32, scope: !1552)
!1561 = !DILocation(line: 32, column: 47, scope: !1552)
!1562 = !DILocation(line: 32, column: 54, scope: !1552)
!1563 = !DILocation(line: 32, column: 60, scope: !1552)
!1564 = !DILocation(line: 32, column: 50, scope: !1552)
!1565 = !DILocation(line: 32, column: 74, scope: !1552)
!1566 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN6kernel6energy28_$u7b$$u7b$closure$u7d$$u7d$17h3c560e4c13918dd9E", scope: !206, file: !1553, line: 20, type: !1567, scopeLine: 20, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !1570)
!1567 = !DISubroutineType(types: !1568)
!1568 = !{!107, !1569, !117}
!1569 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut kernel::energy::{closure_env#0}", baseType: !205, size: 64, align: 64, dwarfAddressSpace: 0)
!1570 = !{!1571, !1572}
!1571 = !DILocalVariable(name: "x", arg: 2, scope: !1566, file: !1553, line: 20, type: !117)
!1572 = !DILocalVariable(arg: 1, scope: !1566, file: !1553, line: 20, type: !1569)
!1573 = !DILocation(line: 20, column: 36, scope: !1566)
!1574 = !DILocation(line: 20, column: 37, scope: !1566)
!1575 = !DILocation(line: 20, column: 40, scope: !1566)
!1576 = !DILocation(line: 20, column: 45, scope: !1566)
!1577 = distinct !DISubprogram(name: "drop<f64, alloc::alloc::Global>", linkageName: "_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6aff255a0d5b41ccE", scope: !1578, file: !319, line: 4219, type: !1579, scopeLine: 4219, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !305, retainedNodes: !1581)
!1578 = !DINamespace(name: "{impl#26}", scope: !152)
!1579 = !DISubroutineType(types: !1580)
!1580 = !{null, !1151}
!1581 = !{!1582}
!1582 = !DILocalVariable(name: "self", arg: 1, scope: !1577, file: !319, line: 4219, type: !1151)
!1583 = !DILocation(line: 4219, column: 13, scope: !1577)
!1584 = !DILocalVariable(name: "self", arg: 1, scope: !1585, file: !319, line: 1997, type: !1151)
!1585 = distinct !DISubprogram(name: "as_mut_ptr<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$10as_mut_ptr17h36b7203812772e02E", scope: !270, file: !319, line: 1997, type: !1185, scopeLine: 1997, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !305, declaration: !1187, retainedNodes: !1586)
!1586 = !{!1584}
!1587 = !DILocation(line: 1997, column: 29, scope: !1585, inlinedAt: !1588)
!1588 = !DILocation(line: 4224, column: 67, scope: !1577)
!1589 = !DILocation(line: 612, column: 9, scope: !1590, inlinedAt: !1591)
!1590 = distinct !DISubprogram(name: "non_null<alloc::alloc::Global, f64>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$8non_null17h812b47df59e241f7E", scope: !277, file: !336, line: 611, type: !1225, scopeLine: 611, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1229, declaration: !1228)
!1591 = !DILocation(line: 607, column: 14, scope: !1592, inlinedAt: !1593)
!1592 = distinct !DISubprogram(name: "ptr<alloc::alloc::Global, f64>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$3ptr17hb29eae0b8b58403eE", scope: !277, file: !336, line: 606, type: !1232, scopeLine: 606, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1229, declaration: !1234)
!1593 = !DILocation(line: 295, column: 20, scope: !1594, inlinedAt: !1595)
!1594 = distinct !DISubprogram(name: "ptr<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$3ptr17hff0b91d2c5d8cd34E", scope: !273, file: !336, line: 294, type: !1237, scopeLine: 294, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !305, declaration: !1240)
!1595 = !DILocation(line: 2000, column: 18, scope: !1585, inlinedAt: !1588)
!1596 = !DILocation(line: 407, column: 18, scope: !1597, inlinedAt: !1598)
!1597 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h19f23f830768d6c7E", scope: !102, file: !978, line: 401, type: !1093, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, declaration: !1095)
!1598 = !DILocation(line: 607, column: 30, scope: !1592, inlinedAt: !1593)
!1599 = !DILocalVariable(name: "data", arg: 1, scope: !1600, file: !607, line: 1220, type: !156)
!1600 = distinct !DISubprogram(name: "slice_from_raw_parts_mut<f64>", linkageName: "_ZN4core3ptr24slice_from_raw_parts_mut17hc2ffc7d328ad909dE", scope: !19, file: !607, line: 1220, type: !1601, scopeLine: 1220, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, retainedNodes: !1607)
!1601 = !DISubroutineType(types: !1602)
!1602 = !{!1603, !156, !163}
!1603 = !DICompositeType(tag: DW_TAG_structure_type, name: "*mut [f64]", file: !9, size: 128, align: 64, elements: !1604, templateParams: !114, identifier: "75bca83efcea5d977a09d9c34899fde")
!1604 = !{!1605, !1606}
!1605 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !1603, file: !9, baseType: !1027, size: 64, align: 64)
!1606 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !1603, file: !9, baseType: !163, size: 64, align: 64, offset: 64)
!1607 = !{!1599, !1608}
!1608 = !DILocalVariable(name: "len", arg: 2, scope: !1600, file: !607, line: 1220, type: !163)
!1609 = !DILocation(line: 1220, column: 42, scope: !1600, inlinedAt: !1610)
!1610 = !DILocation(line: 4224, column: 32, scope: !1577)
!1611 = !DILocation(line: 4224, column: 81, scope: !1577)
!1612 = !DILocation(line: 1220, column: 56, scope: !1600, inlinedAt: !1610)
!1613 = !DILocation(line: 4227, column: 6, scope: !1577)
!1614 = distinct !DISubprogram(name: "deref<f64, alloc::alloc::Global>", linkageName: "_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17he55d53b8013a6415E", scope: !1615, file: !319, line: 3728, type: !1616, scopeLine: 3728, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !305, retainedNodes: !1618)
!1615 = !DINamespace(name: "{impl#9}", scope: !152)
!1616 = !DISubroutineType(types: !1617)
!1617 = !{!1024, !1302}
!1618 = !{!1619}
!1619 = !DILocalVariable(name: "self", arg: 1, scope: !1614, file: !319, line: 3728, type: !1302)
!1620 = !DILocation(line: 3728, column: 14, scope: !1614)
!1621 = !DILocalVariable(name: "self", arg: 1, scope: !1622, file: !319, line: 1798, type: !1302)
!1622 = distinct !DISubprogram(name: "as_slice<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$8as_slice17hf8b3c4dd9e8c3d45E", scope: !270, file: !319, line: 1798, type: !1616, scopeLine: 1798, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !305, declaration: !1623, retainedNodes: !1624)
!1623 = !DISubprogram(name: "as_slice<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$8as_slice17hf8b3c4dd9e8c3d45E", scope: !270, file: !319, line: 1798, type: !1616, scopeLine: 1798, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !305)
!1624 = !{!1621}
!1625 = !DILocation(line: 1798, column: 27, scope: !1622, inlinedAt: !1626)
!1626 = !DILocation(line: 3729, column: 14, scope: !1614)
!1627 = !DILocalVariable(name: "self", arg: 1, scope: !1628, file: !319, line: 1913, type: !1302)
!1628 = distinct !DISubprogram(name: "as_ptr<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$6as_ptr17h86fc566207e61c43E", scope: !270, file: !319, line: 1913, type: !1629, scopeLine: 1913, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !305, declaration: !1631, retainedNodes: !1632)
!1629 = !DISubroutineType(types: !1630)
!1630 = !{!106, !1302}
!1631 = !DISubprogram(name: "as_ptr<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$6as_ptr17h86fc566207e61c43E", scope: !270, file: !319, line: 1913, type: !1629, scopeLine: 1913, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !305)
!1632 = !{!1627}
!1633 = !DILocation(line: 1913, column: 25, scope: !1628, inlinedAt: !1634)
!1634 = !DILocation(line: 1815, column: 76, scope: !1622, inlinedAt: !1626)
!1635 = !DILocation(line: 612, column: 9, scope: !1636, inlinedAt: !1637)
!1636 = distinct !DISubprogram(name: "non_null<alloc::alloc::Global, f64>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$8non_null17h812b47df59e241f7E", scope: !277, file: !336, line: 611, type: !1225, scopeLine: 611, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1229, declaration: !1228)
!1637 = !DILocation(line: 607, column: 14, scope: !1638, inlinedAt: !1639)
!1638 = distinct !DISubprogram(name: "ptr<alloc::alloc::Global, f64>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$3ptr17hb29eae0b8b58403eE", scope: !277, file: !336, line: 606, type: !1232, scopeLine: 606, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1229, declaration: !1234)
!1639 = !DILocation(line: 295, column: 20, scope: !1640, inlinedAt: !1641)
!1640 = distinct !DISubprogram(name: "ptr<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$3ptr17hff0b91d2c5d8cd34E", scope: !273, file: !336, line: 294, type: !1237, scopeLine: 294, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !305, declaration: !1240)
!1641 = !DILocation(line: 1916, column: 18, scope: !1628, inlinedAt: !1634)
!1642 = !DILocation(line: 1815, column: 86, scope: !1622, inlinedAt: !1626)
!1643 = !DILocation(line: 3730, column: 6, scope: !1614)
!1644 = distinct !DISubprogram(name: "index<f64>", linkageName: "_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17h12ea0e915c63a182E", scope: !1646, file: !1645, line: 270, type: !1648, scopeLine: 270, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, retainedNodes: !1650)
!1645 = !DIFile(filename: "library/core/src/slice/index.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "35f1d9855ef780cd44773269ad8900cd")
!1646 = !DINamespace(name: "{impl#2}", scope: !1647)
!1647 = !DINamespace(name: "index", scope: !99)
!1648 = !DISubroutineType(types: !1649)
!1649 = !{!117, !163, !1024, !518}
!1650 = !{!1651, !1652}
!1651 = !DILocalVariable(name: "self", arg: 1, scope: !1644, file: !1645, line: 270, type: !163)
!1652 = !DILocalVariable(name: "slice", arg: 2, scope: !1644, file: !1645, line: 270, type: !1024)
!1653 = !DILocation(line: 270, column: 14, scope: !1644)
!1654 = !DILocation(line: 270, column: 20, scope: !1644)
!1655 = !DILocation(line: 272, column: 10, scope: !1644)
!1656 = !DILocation(line: 272, column: 9, scope: !1644)
!1657 = !DILocation(line: 273, column: 6, scope: !1644)
!1658 = distinct !DISubprogram(name: "drop<f64, alloc::alloc::Global>", linkageName: "_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he3253e5615e981faE", scope: !1659, file: !336, line: 421, type: !1660, scopeLine: 421, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !305, retainedNodes: !1662)
!1659 = !DINamespace(name: "{impl#3}", scope: !274)
!1660 = !DISubroutineType(types: !1661)
!1661 = !{null, !1323}
!1662 = !{!1663}
!1663 = !DILocalVariable(name: "self", arg: 1, scope: !1658, file: !336, line: 421, type: !1323)
!1664 = !DILocation(line: 421, column: 13, scope: !1658)
!1665 = !DILocation(line: 423, column: 29, scope: !1658)
!1666 = !DILocation(line: 424, column: 6, scope: !1658)
!1667 = distinct !DISubprogram(name: "index<f64, usize, alloc::alloc::Global>", linkageName: "_ZN81_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..index..Index$LT$I$GT$$GT$5index17hfd9bcaca9e89e478E", scope: !1668, file: !319, line: 3803, type: !1669, scopeLine: 3803, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1674, retainedNodes: !1671)
!1668 = !DINamespace(name: "{impl#14}", scope: !152)
!1669 = !DISubroutineType(types: !1670)
!1670 = !{!117, !1302, !163, !518}
!1671 = !{!1672, !1673}
!1672 = !DILocalVariable(name: "self", arg: 1, scope: !1667, file: !319, line: 3803, type: !1302)
!1673 = !DILocalVariable(name: "index", arg: 2, scope: !1667, file: !319, line: 3803, type: !163)
!1674 = !{!109, !1675, !302}
!1675 = !DITemplateTypeParameter(name: "I", type: !163)
!1676 = !DILocation(line: 3803, column: 14, scope: !1667)
!1677 = !DILocalVariable(name: "self", arg: 1, scope: !1678, file: !319, line: 3728, type: !1302)
!1678 = distinct !DISubprogram(name: "deref<f64, alloc::alloc::Global>", linkageName: "_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17he55d53b8013a6415E", scope: !1615, file: !319, line: 3728, type: !1616, scopeLine: 3728, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !305, retainedNodes: !1679)
!1679 = !{!1677}
!1680 = !DILocation(line: 3728, column: 14, scope: !1678, inlinedAt: !1681)
!1681 = !DILocation(line: 3804, column: 23, scope: !1667)
!1682 = !DILocalVariable(name: "self", arg: 1, scope: !1683, file: !319, line: 1798, type: !1302)
!1683 = distinct !DISubprogram(name: "as_slice<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$8as_slice17hf8b3c4dd9e8c3d45E", scope: !270, file: !319, line: 1798, type: !1616, scopeLine: 1798, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !305, declaration: !1623, retainedNodes: !1684)
!1684 = !{!1682}
!1685 = !DILocation(line: 1798, column: 27, scope: !1683, inlinedAt: !1686)
!1686 = !DILocation(line: 3729, column: 14, scope: !1678, inlinedAt: !1681)
!1687 = !DILocalVariable(name: "self", arg: 1, scope: !1688, file: !319, line: 1913, type: !1302)
!1688 = distinct !DISubprogram(name: "as_ptr<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$6as_ptr17h86fc566207e61c43E", scope: !270, file: !319, line: 1913, type: !1629, scopeLine: 1913, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !305, declaration: !1631, retainedNodes: !1689)
!1689 = !{!1687}
!1690 = !DILocation(line: 1913, column: 25, scope: !1688, inlinedAt: !1691)
!1691 = !DILocation(line: 1815, column: 76, scope: !1683, inlinedAt: !1686)
!1692 = !DILocation(line: 3803, column: 21, scope: !1667)
!1693 = !DILocalVariable(name: "index", arg: 2, scope: !1694, file: !1645, line: 18, type: !163)
!1694 = distinct !DISubprogram(name: "index<f64, usize>", linkageName: "_ZN4core5slice5index74_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$5index17hba47a95f99d2fa72E", scope: !1695, file: !1645, line: 18, type: !1696, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1700, retainedNodes: !1698)
!1695 = !DINamespace(name: "{impl#0}", scope: !1647)
!1696 = !DISubroutineType(types: !1697)
!1697 = !{!117, !1024, !163, !518}
!1698 = !{!1699, !1693}
!1699 = !DILocalVariable(name: "self", arg: 1, scope: !1694, file: !1645, line: 18, type: !1050)
!1700 = !{!109, !1675}
!1701 = !DILocation(line: 18, column: 21, scope: !1694, inlinedAt: !1702)
!1702 = !DILocation(line: 3804, column: 9, scope: !1667)
!1703 = !DILocation(line: 612, column: 9, scope: !1704, inlinedAt: !1705)
!1704 = distinct !DISubprogram(name: "non_null<alloc::alloc::Global, f64>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$8non_null17h812b47df59e241f7E", scope: !277, file: !336, line: 611, type: !1225, scopeLine: 611, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1229, declaration: !1228)
!1705 = !DILocation(line: 607, column: 14, scope: !1706, inlinedAt: !1707)
!1706 = distinct !DISubprogram(name: "ptr<alloc::alloc::Global, f64>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$3ptr17hb29eae0b8b58403eE", scope: !277, file: !336, line: 606, type: !1232, scopeLine: 606, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1229, declaration: !1234)
!1707 = !DILocation(line: 295, column: 20, scope: !1708, inlinedAt: !1709)
!1708 = distinct !DISubprogram(name: "ptr<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$3ptr17hff0b91d2c5d8cd34E", scope: !273, file: !336, line: 294, type: !1237, scopeLine: 294, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !305, declaration: !1240)
!1709 = !DILocation(line: 1916, column: 18, scope: !1688, inlinedAt: !1691)
!1710 = !DILocation(line: 1815, column: 86, scope: !1683, inlinedAt: !1686)
!1711 = !DILocation(line: 1815, column: 15, scope: !1683, inlinedAt: !1686)
!1712 = !DILocation(line: 18, column: 14, scope: !1694, inlinedAt: !1702)
!1713 = !DILocation(line: 19, column: 15, scope: !1694, inlinedAt: !1702)
!1714 = !DILocation(line: 3805, column: 6, scope: !1667)
!1715 = distinct !DISubprogram(name: "drop", linkageName: "_ZN83_$LT$alloc..vec..set_len_on_drop..SetLenOnDrop$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbbdeef5754a0d662E", scope: !1716, file: !1249, line: 30, type: !1717, scopeLine: 30, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !1719)
!1716 = !DINamespace(name: "{impl#1}", scope: !159)
!1717 = !DISubroutineType(types: !1718)
!1718 = !{null, !1295}
!1719 = !{!1720}
!1720 = !DILocalVariable(name: "self", arg: 1, scope: !1715, file: !1249, line: 30, type: !1295)
!1721 = !DILocation(line: 30, column: 13, scope: !1715)
!1722 = !DILocation(line: 31, column: 21, scope: !1715)
!1723 = !DILocation(line: 31, column: 9, scope: !1715)
!1724 = !DILocation(line: 32, column: 6, scope: !1715)
!1725 = distinct !DISubprogram(name: "fold<f64, (), core::iter::adapters::map::map_fold::{closure_env#0}<&f64, f64, (), kernel::total::{closure_env#0}, core::iter::traits::iterator::Iterator::for_each::call::{closure_env#0}<f64, alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>>>>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h57cddef4864b6a1dE", scope: !1727, file: !1726, line: 259, type: !1728, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1748, retainedNodes: !1730)
!1726 = !DIFile(filename: "library/core/src/slice/iter/macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "87d1f0c2746f51593d75ddf4c9271f14")
!1727 = !DINamespace(name: "{impl#171}", scope: !98)
!1728 = !DISubroutineType(types: !1729)
!1729 = !{null, !97, !140, !180}
!1730 = !{!1731, !1732, !1733, !1734, !1736, !1738, !1740, !1742, !1744, !1746}
!1731 = !DILocalVariable(name: "self", arg: 1, scope: !1725, file: !1726, line: 259, type: !97)
!1732 = !DILocalVariable(name: "init", arg: 2, scope: !1725, file: !1726, line: 259, type: !140)
!1733 = !DILocalVariable(name: "f", arg: 3, scope: !1725, file: !1726, line: 259, type: !180)
!1734 = !DILocalVariable(name: "len", scope: !1735, file: !1726, line: 29, type: !163, align: 64)
!1735 = distinct !DILexicalBlock(scope: !1725, file: !1726, line: 29, column: 13)
!1736 = !DILocalVariable(name: "end", scope: !1737, file: !1726, line: 33, type: !102, align: 64)
!1737 = distinct !DILexicalBlock(scope: !1725, file: !1726, line: 33, column: 13)
!1738 = !DILocalVariable(name: "acc", scope: !1739, file: !1726, line: 273, type: !140, align: 8)
!1739 = distinct !DILexicalBlock(scope: !1725, file: !1726, line: 273, column: 17)
!1740 = !DILocalVariable(name: "i", scope: !1741, file: !1726, line: 274, type: !163, align: 64)
!1741 = distinct !DILexicalBlock(scope: !1739, file: !1726, line: 274, column: 17)
!1742 = !DILocalVariable(name: "len", scope: !1743, file: !1726, line: 275, type: !163, align: 64)
!1743 = distinct !DILexicalBlock(scope: !1741, file: !1726, line: 275, column: 17)
!1744 = !DILocalVariable(name: "len", scope: !1745, file: !1726, line: 29, type: !163, align: 64)
!1745 = distinct !DILexicalBlock(scope: !1741, file: !1726, line: 29, column: 13)
!1746 = !DILocalVariable(name: "end", scope: !1747, file: !1726, line: 33, type: !102, align: 64)
!1747 = distinct !DILexicalBlock(scope: !1741, file: !1726, line: 33, column: 13)
!1748 = !{!109, !1749, !1750}
!1749 = !DITemplateTypeParameter(name: "B", type: !140)
!1750 = !DITemplateTypeParameter(name: "F", type: !180)
!1751 = !DILocation(line: 259, column: 27, scope: !1725)
!1752 = !DILocation(line: 259, column: 33, scope: !1725)
!1753 = !DILocation(line: 259, column: 42, scope: !1725)
!1754 = !DILocation(line: 273, column: 21, scope: !1739)
!1755 = !DILocation(line: 274, column: 21, scope: !1741)
!1756 = !DILocalVariable(name: "self", arg: 1, scope: !1757, file: !566, line: 832, type: !163)
!1757 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !555, file: !566, line: 832, type: !1758, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !1760)
!1758 = !DISubroutineType(types: !1759)
!1759 = !{!163, !163, !163, !518}
!1760 = !{!1756, !1761}
!1761 = !DILocalVariable(name: "rhs", scope: !1757, file: !566, line: 832, type: !163, align: 64)
!1762 = !DILocation(line: 832, column: 43, scope: !1757, inlinedAt: !1763)
!1763 = !DILocation(line: 283, column: 36, scope: !1743)
!1764 = !DILocation(line: 275, column: 21, scope: !1743)
!1765 = !DILocation(line: 29, column: 17, scope: !1745)
!1766 = !DILocation(line: 726, column: 13, scope: !1767, inlinedAt: !1775)
!1767 = distinct !DILexicalBlock(scope: !1768, file: !675, line: 726, column: 9)
!1768 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned17hf96d4d27eb4cf2a2E", scope: !663, file: !675, line: 701, type: !1769, scopeLine: 701, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, retainedNodes: !1771)
!1769 = !DISubroutineType(types: !1770)
!1770 = !{!163, !106, !106, !518}
!1771 = !{!1772, !1773, !1774}
!1772 = !DILocalVariable(name: "self", arg: 1, scope: !1768, file: !675, line: 701, type: !106)
!1773 = !DILocalVariable(name: "origin", arg: 2, scope: !1768, file: !675, line: 701, type: !106)
!1774 = !DILocalVariable(name: "pointee_size", scope: !1767, file: !675, line: 726, type: !163, align: 64)
!1775 = !DILocation(line: 887, column: 37, scope: !1776, inlinedAt: !1782)
!1776 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$20offset_from_unsigned17hdef81ffb69122358E", scope: !964, file: !963, line: 882, type: !1777, scopeLine: 882, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, retainedNodes: !1779)
!1777 = !DISubroutineType(types: !1778)
!1778 = !{!163, !156, !106, !518}
!1779 = !{!1780, !1781}
!1780 = !DILocalVariable(name: "self", arg: 1, scope: !1776, file: !963, line: 882, type: !156)
!1781 = !DILocalVariable(name: "origin", arg: 2, scope: !1776, file: !963, line: 882, type: !106)
!1782 = !DILocation(line: 953, column: 32, scope: !1783, inlinedAt: !1790)
!1783 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17hbbc851b115df374bE", scope: !102, file: !978, line: 948, type: !1784, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, declaration: !1786, retainedNodes: !1787)
!1784 = !DISubroutineType(types: !1785)
!1785 = !{!163, !102, !102}
!1786 = !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17hbbc851b115df374bE", scope: !102, file: !978, line: 948, type: !1784, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !108)
!1787 = !{!1788, !1789}
!1788 = !DILocalVariable(name: "self", arg: 1, scope: !1783, file: !978, line: 948, type: !102)
!1789 = !DILocalVariable(name: "subtracted", arg: 2, scope: !1783, file: !978, line: 948, type: !102)
!1790 = !DILocation(line: 57, column: 30, scope: !1747)
!1791 = !DILocation(line: 832, column: 49, scope: !1757, inlinedAt: !1763)
!1792 = !DILocation(line: 28, column: 12, scope: !1725)
!1793 = !DILocation(line: 33, column: 33, scope: !1725)
!1794 = !DILocation(line: 33, column: 17, scope: !1737)
!1795 = !DILocalVariable(name: "self", arg: 1, scope: !1796, file: !978, line: 1719, type: !1800)
!1796 = distinct !DISubprogram(name: "eq<f64>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17h87a4a18482516de7E", scope: !1797, file: !978, line: 1719, type: !1798, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, retainedNodes: !1801)
!1797 = !DINamespace(name: "{impl#16}", scope: !103)
!1798 = !DISubroutineType(types: !1799)
!1799 = !{!573, !1800, !1800}
!1800 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::ptr::non_null::NonNull<f64>", baseType: !102, size: 64, align: 64, dwarfAddressSpace: 0)
!1801 = !{!1795, !1802}
!1802 = !DILocalVariable(name: "other", arg: 2, scope: !1796, file: !978, line: 1719, type: !1800)
!1803 = !DILocation(line: 1719, column: 11, scope: !1796, inlinedAt: !1804)
!1804 = !DILocation(line: 44, column: 20, scope: !1737)
!1805 = !DILocation(line: 1719, column: 18, scope: !1796, inlinedAt: !1804)
!1806 = !DILocation(line: 1720, column: 9, scope: !1796, inlinedAt: !1804)
!1807 = !DILocation(line: 28, column: 9, scope: !1725)
!1808 = !DILocation(line: 25, column: 86, scope: !1725)
!1809 = !DILocation(line: 273, column: 31, scope: !1725)
!1810 = !DILocation(line: 274, column: 29, scope: !1739)
!1811 = !DILocation(line: 28, column: 12, scope: !1741)
!1812 = !DILocation(line: 271, column: 28, scope: !1725)
!1813 = !DILocation(line: 289, column: 13, scope: !1725)
!1814 = !DILocation(line: 33, column: 33, scope: !1741)
!1815 = !DILocation(line: 33, column: 17, scope: !1747)
!1816 = !DILocation(line: 948, column: 46, scope: !1783, inlinedAt: !1790)
!1817 = !DILocalVariable(name: "self", arg: 1, scope: !1818, file: !978, line: 401, type: !102)
!1818 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h19f23f830768d6c7E", scope: !102, file: !978, line: 401, type: !1093, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, declaration: !1095, retainedNodes: !1819)
!1819 = !{!1817}
!1820 = !DILocation(line: 401, column: 25, scope: !1818, inlinedAt: !1821)
!1821 = !DILocation(line: 953, column: 23, scope: !1783, inlinedAt: !1790)
!1822 = !DILocation(line: 57, column: 51, scope: !1747)
!1823 = !DILocation(line: 948, column: 52, scope: !1783, inlinedAt: !1790)
!1824 = !DILocation(line: 401, column: 25, scope: !1818, inlinedAt: !1825)
!1825 = !DILocation(line: 953, column: 64, scope: !1783, inlinedAt: !1790)
!1826 = !DILocation(line: 407, column: 18, scope: !1818, inlinedAt: !1821)
!1827 = !DILocation(line: 882, column: 46, scope: !1776, inlinedAt: !1782)
!1828 = !DILocation(line: 953, column: 53, scope: !1783, inlinedAt: !1790)
!1829 = !DILocation(line: 882, column: 52, scope: !1776, inlinedAt: !1782)
!1830 = !DILocation(line: 701, column: 52, scope: !1768, inlinedAt: !1775)
!1831 = !DILocation(line: 887, column: 18, scope: !1776, inlinedAt: !1782)
!1832 = !DILocation(line: 701, column: 46, scope: !1768, inlinedAt: !1775)
!1833 = !DILocation(line: 77, column: 35, scope: !1834, inlinedAt: !1775)
!1834 = !DILexicalBlockFile(scope: !1768, file: !553, discriminator: 0)
!1835 = !DILocation(line: 78, column: 17, scope: !1834, inlinedAt: !1775)
!1836 = !DILocation(line: 77, column: 13, scope: !1834, inlinedAt: !1775)
!1837 = !DILocation(line: 727, column: 17, scope: !1767, inlinedAt: !1775)
!1838 = !DILocation(line: 727, column: 37, scope: !1767, inlinedAt: !1775)
!1839 = !DILocation(line: 729, column: 18, scope: !1767, inlinedAt: !1775)
!1840 = !DILocation(line: 28, column: 9, scope: !1741)
!1841 = !DILocation(line: 727, column: 9, scope: !1767, inlinedAt: !1775)
!1842 = !DILocation(line: 279, column: 29, scope: !1743)
!1843 = !DILocation(line: 279, column: 58, scope: !1743)
!1844 = !DILocalVariable(name: "self", arg: 1, scope: !1845, file: !978, line: 651, type: !102)
!1845 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hc2b08df8c9485f47E", scope: !102, file: !978, line: 651, type: !1846, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, declaration: !1848, retainedNodes: !1849)
!1846 = !DISubroutineType(types: !1847)
!1847 = !{!102, !102, !163}
!1848 = !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hc2b08df8c9485f47E", scope: !102, file: !978, line: 651, type: !1846, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !108)
!1849 = !{!1844, !1850}
!1850 = !DILocalVariable(name: "count", arg: 2, scope: !1845, file: !978, line: 651, type: !163)
!1851 = !DILocation(line: 651, column: 29, scope: !1845, inlinedAt: !1852)
!1852 = !DILocation(line: 279, column: 67, scope: !1743)
!1853 = !DILocation(line: 279, column: 71, scope: !1743)
!1854 = !DILocation(line: 651, column: 35, scope: !1845, inlinedAt: !1852)
!1855 = !DILocation(line: 659, column: 28, scope: !1845, inlinedAt: !1852)
!1856 = !DILocation(line: 659, column: 18, scope: !1845, inlinedAt: !1852)
!1857 = !DILocation(line: 401, column: 25, scope: !1818, inlinedAt: !1858)
!1858 = !DILocation(line: 279, column: 74, scope: !1743)
!1859 = !DILocation(line: 279, column: 27, scope: !1743)
!1860 = !DILocation(line: 77, column: 35, scope: !1861, inlinedAt: !1763)
!1861 = !DILexicalBlockFile(scope: !1757, file: !553, discriminator: 0)
!1862 = !DILocation(line: 78, column: 17, scope: !1861, inlinedAt: !1763)
!1863 = !DILocation(line: 844, column: 17, scope: !1757, inlinedAt: !1763)
!1864 = !DILocation(line: 283, column: 21, scope: !1743)
!1865 = !DILocation(line: 284, column: 24, scope: !1743)
!1866 = !DILocation(line: 284, column: 29, scope: !1743)
!1867 = !DILocation(line: 276, column: 17, scope: !1743)
!1868 = !DILocation(line: 289, column: 14, scope: !1725)
!1869 = !DILocation(line: 259, column: 13, scope: !1725)
!1870 = distinct !DISubprogram(name: "fold<f64, f64, core::iter::adapters::map::map_fold::{closure_env#0}<&f64, f64, f64, kernel::energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::energy::{closure_env#0}>>>>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17had5c059dcb9d6c10E", scope: !1727, file: !1726, line: 259, type: !1871, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1891, retainedNodes: !1873)
!1871 = !DISubroutineType(types: !1872)
!1872 = !{!107, !97, !107, !853}
!1873 = !{!1874, !1875, !1876, !1877, !1879, !1881, !1883, !1885, !1887, !1889}
!1874 = !DILocalVariable(name: "self", arg: 1, scope: !1870, file: !1726, line: 259, type: !97)
!1875 = !DILocalVariable(name: "init", arg: 2, scope: !1870, file: !1726, line: 259, type: !107)
!1876 = !DILocalVariable(name: "f", arg: 3, scope: !1870, file: !1726, line: 259, type: !853)
!1877 = !DILocalVariable(name: "len", scope: !1878, file: !1726, line: 29, type: !163, align: 64)
!1878 = distinct !DILexicalBlock(scope: !1870, file: !1726, line: 29, column: 13)
!1879 = !DILocalVariable(name: "end", scope: !1880, file: !1726, line: 33, type: !102, align: 64)
!1880 = distinct !DILexicalBlock(scope: !1870, file: !1726, line: 33, column: 13)
!1881 = !DILocalVariable(name: "acc", scope: !1882, file: !1726, line: 273, type: !107, align: 64)
!1882 = distinct !DILexicalBlock(scope: !1870, file: !1726, line: 273, column: 17)
!1883 = !DILocalVariable(name: "i", scope: !1884, file: !1726, line: 274, type: !163, align: 64)
!1884 = distinct !DILexicalBlock(scope: !1882, file: !1726, line: 274, column: 17)
!1885 = !DILocalVariable(name: "len", scope: !1886, file: !1726, line: 275, type: !163, align: 64)
!1886 = distinct !DILexicalBlock(scope: !1884, file: !1726, line: 275, column: 17)
!1887 = !DILocalVariable(name: "len", scope: !1888, file: !1726, line: 29, type: !163, align: 64)
!1888 = distinct !DILexicalBlock(scope: !1884, file: !1726, line: 29, column: 13)
!1889 = !DILocalVariable(name: "end", scope: !1890, file: !1726, line: 33, type: !102, align: 64)
!1890 = distinct !DILexicalBlock(scope: !1884, file: !1726, line: 33, column: 13)
!1891 = !{!109, !170, !1892}
!1892 = !DITemplateTypeParameter(name: "F", type: !853)
!1893 = !DILocation(line: 259, column: 27, scope: !1870)
!1894 = !DILocation(line: 259, column: 33, scope: !1870)
!1895 = !DILocation(line: 259, column: 42, scope: !1870)
!1896 = !DILocation(line: 273, column: 21, scope: !1882)
!1897 = !DILocation(line: 274, column: 21, scope: !1884)
!1898 = !DILocalVariable(name: "self", arg: 1, scope: !1899, file: !566, line: 832, type: !163)
!1899 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !555, file: !566, line: 832, type: !1758, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !1900)
!1900 = !{!1898, !1901}
!1901 = !DILocalVariable(name: "rhs", scope: !1899, file: !566, line: 832, type: !163, align: 64)
!1902 = !DILocation(line: 832, column: 43, scope: !1899, inlinedAt: !1903)
!1903 = !DILocation(line: 283, column: 36, scope: !1886)
!1904 = !DILocation(line: 275, column: 21, scope: !1886)
!1905 = !DILocation(line: 29, column: 17, scope: !1888)
!1906 = !DILocation(line: 726, column: 13, scope: !1907, inlinedAt: !1913)
!1907 = distinct !DILexicalBlock(scope: !1908, file: !675, line: 726, column: 9)
!1908 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned17hf96d4d27eb4cf2a2E", scope: !663, file: !675, line: 701, type: !1769, scopeLine: 701, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, retainedNodes: !1909)
!1909 = !{!1910, !1911, !1912}
!1910 = !DILocalVariable(name: "self", arg: 1, scope: !1908, file: !675, line: 701, type: !106)
!1911 = !DILocalVariable(name: "origin", arg: 2, scope: !1908, file: !675, line: 701, type: !106)
!1912 = !DILocalVariable(name: "pointee_size", scope: !1907, file: !675, line: 726, type: !163, align: 64)
!1913 = !DILocation(line: 887, column: 37, scope: !1914, inlinedAt: !1918)
!1914 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$20offset_from_unsigned17hdef81ffb69122358E", scope: !964, file: !963, line: 882, type: !1777, scopeLine: 882, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, retainedNodes: !1915)
!1915 = !{!1916, !1917}
!1916 = !DILocalVariable(name: "self", arg: 1, scope: !1914, file: !963, line: 882, type: !156)
!1917 = !DILocalVariable(name: "origin", arg: 2, scope: !1914, file: !963, line: 882, type: !106)
!1918 = !DILocation(line: 953, column: 32, scope: !1919, inlinedAt: !1923)
!1919 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17hbbc851b115df374bE", scope: !102, file: !978, line: 948, type: !1784, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, declaration: !1786, retainedNodes: !1920)
!1920 = !{!1921, !1922}
!1921 = !DILocalVariable(name: "self", arg: 1, scope: !1919, file: !978, line: 948, type: !102)
!1922 = !DILocalVariable(name: "subtracted", arg: 2, scope: !1919, file: !978, line: 948, type: !102)
!1923 = !DILocation(line: 57, column: 30, scope: !1890)
!1924 = !DILocation(line: 832, column: 49, scope: !1899, inlinedAt: !1903)
!1925 = !DILocation(line: 28, column: 12, scope: !1870)
!1926 = !DILocation(line: 33, column: 33, scope: !1870)
!1927 = !DILocation(line: 33, column: 17, scope: !1880)
!1928 = !DILocalVariable(name: "self", arg: 1, scope: !1929, file: !978, line: 1719, type: !1800)
!1929 = distinct !DISubprogram(name: "eq<f64>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17h87a4a18482516de7E", scope: !1797, file: !978, line: 1719, type: !1798, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, retainedNodes: !1930)
!1930 = !{!1928, !1931}
!1931 = !DILocalVariable(name: "other", arg: 2, scope: !1929, file: !978, line: 1719, type: !1800)
!1932 = !DILocation(line: 1719, column: 11, scope: !1929, inlinedAt: !1933)
!1933 = !DILocation(line: 44, column: 20, scope: !1880)
!1934 = !DILocation(line: 1719, column: 18, scope: !1929, inlinedAt: !1933)
!1935 = !DILocation(line: 1720, column: 9, scope: !1929, inlinedAt: !1933)
!1936 = !DILocation(line: 28, column: 9, scope: !1870)
!1937 = !DILocation(line: 25, column: 86, scope: !1870)
!1938 = !DILocation(line: 273, column: 31, scope: !1870)
!1939 = !DILocation(line: 274, column: 29, scope: !1882)
!1940 = !DILocation(line: 28, column: 12, scope: !1884)
!1941 = !DILocation(line: 271, column: 28, scope: !1870)
!1942 = !DILocation(line: 289, column: 13, scope: !1870)
!1943 = !DILocation(line: 33, column: 33, scope: !1884)
!1944 = !DILocation(line: 33, column: 17, scope: !1890)
!1945 = !DILocation(line: 948, column: 46, scope: !1919, inlinedAt: !1923)
!1946 = !DILocalVariable(name: "self", arg: 1, scope: !1947, file: !978, line: 401, type: !102)
!1947 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h19f23f830768d6c7E", scope: !102, file: !978, line: 401, type: !1093, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, declaration: !1095, retainedNodes: !1948)
!1948 = !{!1946}
!1949 = !DILocation(line: 401, column: 25, scope: !1947, inlinedAt: !1950)
!1950 = !DILocation(line: 953, column: 23, scope: !1919, inlinedAt: !1923)
!1951 = !DILocation(line: 57, column: 51, scope: !1890)
!1952 = !DILocation(line: 948, column: 52, scope: !1919, inlinedAt: !1923)
!1953 = !DILocation(line: 401, column: 25, scope: !1947, inlinedAt: !1954)
!1954 = !DILocation(line: 953, column: 64, scope: !1919, inlinedAt: !1923)
!1955 = !DILocation(line: 407, column: 18, scope: !1947, inlinedAt: !1950)
!1956 = !DILocation(line: 882, column: 46, scope: !1914, inlinedAt: !1918)
!1957 = !DILocation(line: 953, column: 53, scope: !1919, inlinedAt: !1923)
!1958 = !DILocation(line: 882, column: 52, scope: !1914, inlinedAt: !1918)
!1959 = !DILocation(line: 701, column: 52, scope: !1908, inlinedAt: !1913)
!1960 = !DILocation(line: 887, column: 18, scope: !1914, inlinedAt: !1918)
!1961 = !DILocation(line: 701, column: 46, scope: !1908, inlinedAt: !1913)
!1962 = !DILocation(line: 77, column: 35, scope: !1963, inlinedAt: !1913)
!1963 = !DILexicalBlockFile(scope: !1908, file: !553, discriminator: 0)
!1964 = !DILocation(line: 78, column: 17, scope: !1963, inlinedAt: !1913)
!1965 = !DILocation(line: 77, column: 13, scope: !1963, inlinedAt: !1913)
!1966 = !DILocation(line: 727, column: 17, scope: !1907, inlinedAt: !1913)
!1967 = !DILocation(line: 727, column: 37, scope: !1907, inlinedAt: !1913)
!1968 = !DILocation(line: 729, column: 18, scope: !1907, inlinedAt: !1913)
!1969 = !DILocation(line: 28, column: 9, scope: !1884)
!1970 = !DILocation(line: 727, column: 9, scope: !1907, inlinedAt: !1913)
!1971 = !DILocation(line: 279, column: 29, scope: !1886)
!1972 = !DILocation(line: 279, column: 58, scope: !1886)
!1973 = !DILocalVariable(name: "self", arg: 1, scope: !1974, file: !978, line: 651, type: !102)
!1974 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hc2b08df8c9485f47E", scope: !102, file: !978, line: 651, type: !1846, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, declaration: !1848, retainedNodes: !1975)
!1975 = !{!1973, !1976}
!1976 = !DILocalVariable(name: "count", arg: 2, scope: !1974, file: !978, line: 651, type: !163)
!1977 = !DILocation(line: 651, column: 29, scope: !1974, inlinedAt: !1978)
!1978 = !DILocation(line: 279, column: 67, scope: !1886)
!1979 = !DILocation(line: 279, column: 71, scope: !1886)
!1980 = !DILocation(line: 651, column: 35, scope: !1974, inlinedAt: !1978)
!1981 = !DILocation(line: 659, column: 28, scope: !1974, inlinedAt: !1978)
!1982 = !DILocation(line: 659, column: 18, scope: !1974, inlinedAt: !1978)
!1983 = !DILocation(line: 401, column: 25, scope: !1947, inlinedAt: !1984)
!1984 = !DILocation(line: 279, column: 74, scope: !1886)
!1985 = !DILocation(line: 279, column: 27, scope: !1886)
!1986 = !DILocation(line: 279, column: 21, scope: !1886)
!1987 = !DILocation(line: 77, column: 35, scope: !1988, inlinedAt: !1903)
!1988 = !DILexicalBlockFile(scope: !1899, file: !553, discriminator: 0)
!1989 = !DILocation(line: 78, column: 17, scope: !1988, inlinedAt: !1903)
!1990 = !DILocation(line: 844, column: 17, scope: !1899, inlinedAt: !1903)
!1991 = !DILocation(line: 283, column: 21, scope: !1886)
!1992 = !DILocation(line: 284, column: 24, scope: !1886)
!1993 = !DILocation(line: 284, column: 29, scope: !1886)
!1994 = !DILocation(line: 276, column: 17, scope: !1886)
!1995 = !DILocation(line: 288, column: 17, scope: !1886)
!1996 = !DILocation(line: 289, column: 14, scope: !1870)
!1997 = !DILocation(line: 259, column: 13, scope: !1870)
!1998 = distinct !DISubprogram(name: "next<kernel::Body>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h0db00980c0ca3481E", scope: !1727, file: !1726, line: 157, type: !1999, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !912, retainedNodes: !2013)
!1999 = !DISubroutineType(types: !2000)
!2000 = !{!2001, !2012}
!2001 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&kernel::Body>", scope: !126, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !2002, templateParams: !114, identifier: "f5d3dfddf8eb9025d9975ab4d586f51a")
!2002 = !{!2003}
!2003 = !DICompositeType(tag: DW_TAG_variant_part, scope: !2001, file: !9, size: 64, align: 64, elements: !2004, templateParams: !114, identifier: "317f025d050effa927a454fdd9872162", discriminator: !2011)
!2004 = !{!2005, !2007}
!2005 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !2003, file: !9, baseType: !2006, size: 64, align: 64, extraData: i64 0)
!2006 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !2001, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !114, templateParams: !917, identifier: "23b5939e1159ae7d26f528903d2f197e")
!2007 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !2003, file: !9, baseType: !2008, size: 64, align: 64)
!2008 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !2001, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !2009, templateParams: !917, identifier: "f7f3c8ed3ca4be9313e21ec9a9707110")
!2009 = !{!2010}
!2010 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !2008, file: !9, baseType: !919, size: 64, align: 64, flags: DIFlagPublic)
!2011 = !DIDerivedType(tag: DW_TAG_member, scope: !2001, file: !9, baseType: !20, size: 64, align: 64, flags: DIFlagArtificial)
!2012 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Iter<kernel::Body>", baseType: !897, size: 64, align: 64, dwarfAddressSpace: 0)
!2013 = !{!2014, !2015, !2017, !2019}
!2014 = !DILocalVariable(name: "self", arg: 1, scope: !1998, file: !1726, line: 157, type: !2012)
!2015 = !DILocalVariable(name: "ptr", scope: !2016, file: !1726, line: 161, type: !900, align: 64)
!2016 = distinct !DILexicalBlock(scope: !1998, file: !1726, line: 161, column: 17)
!2017 = !DILocalVariable(name: "end_or_len", scope: !2018, file: !1726, line: 162, type: !903, align: 64)
!2018 = distinct !DILexicalBlock(scope: !2016, file: !1726, line: 162, column: 17)
!2019 = !DILocalVariable(name: "len", scope: !2020, file: !1726, line: 167, type: !163, align: 64)
!2020 = distinct !DILexicalBlock(scope: !2018, file: !1726, line: 167, column: 25)
!2021 = !DILocation(line: 157, column: 21, scope: !1998)
!2022 = !DILocation(line: 1011, column: 49, scope: !2023, inlinedAt: !2027)
!2023 = distinct !DISubprogram(name: "unchecked_sub", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_sub", scope: !555, file: !566, line: 1011, type: !1758, scopeLine: 1011, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !2024)
!2024 = !{!2025, !2026}
!2025 = !DILocalVariable(name: "self", arg: 1, scope: !2023, file: !566, line: 1011, type: !163)
!2026 = !DILocalVariable(name: "rhs", scope: !2023, file: !566, line: 1011, type: !163, align: 64)
!2027 = !DILocation(line: 175, column: 70, scope: !2020)
!2028 = !DILocation(line: 651, column: 35, scope: !2029, inlinedAt: !2036)
!2029 = distinct !DISubprogram(name: "add<kernel::Body>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17ha52bfa04d04ab8e1E", scope: !900, file: !978, line: 651, type: !2030, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !912, declaration: !2032, retainedNodes: !2033)
!2030 = !DISubroutineType(types: !2031)
!2031 = !{!900, !900, !163}
!2032 = !DISubprogram(name: "add<kernel::Body>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17ha52bfa04d04ab8e1E", scope: !900, file: !978, line: 651, type: !2030, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !912)
!2033 = !{!2034, !2035}
!2034 = !DILocalVariable(name: "self", arg: 1, scope: !2029, file: !978, line: 651, type: !900)
!2035 = !DILocalVariable(name: "count", scope: !2029, file: !978, line: 651, type: !163, align: 64)
!2036 = !DILocation(line: 185, column: 40, scope: !2018)
!2037 = !DILocation(line: 161, column: 27, scope: !1998)
!2038 = !DILocation(line: 161, column: 21, scope: !2016)
!2039 = !DILocation(line: 651, column: 29, scope: !2029, inlinedAt: !2036)
!2040 = !DILocation(line: 162, column: 34, scope: !2016)
!2041 = !DILocation(line: 162, column: 21, scope: !2018)
!2042 = !DILocalVariable(name: "self", arg: 1, scope: !2043, file: !675, line: 153, type: !903)
!2043 = distinct !DISubprogram(name: "addr<kernel::Body>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4addr17ha6afe940d053f53cE", scope: !663, file: !675, line: 153, type: !2044, scopeLine: 153, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !912, retainedNodes: !2046)
!2044 = !DISubroutineType(types: !2045)
!2045 = !{!163, !903}
!2046 = !{!2042}
!2047 = !DILocation(line: 153, column: 17, scope: !2043, inlinedAt: !2048)
!2048 = !DILocation(line: 167, column: 46, scope: !2018)
!2049 = !DILocalVariable(name: "self", arg: 1, scope: !2050, file: !675, line: 48, type: !903)
!2050 = distinct !DISubprogram(name: "cast<kernel::Body, ()>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4cast17h5525105c55da0416E", scope: !663, file: !675, line: 48, type: !2051, scopeLine: 48, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !2054, retainedNodes: !2053)
!2051 = !DISubroutineType(types: !2052)
!2052 = !{!383, !903}
!2053 = !{!2049}
!2054 = !{!913, !2055}
!2055 = !DITemplateTypeParameter(name: "U", type: !140)
!2056 = !DILocation(line: 48, column: 26, scope: !2050, inlinedAt: !2057)
!2057 = !DILocation(line: 159, column: 38, scope: !2043, inlinedAt: !2048)
!2058 = !DILocation(line: 166, column: 24, scope: !2018)
!2059 = !DILocalVariable(name: "self", arg: 1, scope: !2060, file: !978, line: 1719, type: !2063)
!2060 = distinct !DISubprogram(name: "eq<kernel::Body>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17h1ab05b201136e956E", scope: !1797, file: !978, line: 1719, type: !2061, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !912, retainedNodes: !2064)
!2061 = !DISubroutineType(types: !2062)
!2062 = !{!573, !2063, !2063}
!2063 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::ptr::non_null::NonNull<kernel::Body>", baseType: !900, size: 64, align: 64, dwarfAddressSpace: 0)
!2064 = !{!2059, !2065}
!2065 = !DILocalVariable(name: "other", arg: 2, scope: !2060, file: !978, line: 1719, type: !2063)
!2066 = !DILocation(line: 1719, column: 11, scope: !2060, inlinedAt: !2067)
!2067 = !DILocation(line: 180, column: 28, scope: !2018)
!2068 = !DILocation(line: 1719, column: 18, scope: !2060, inlinedAt: !2067)
!2069 = !DILocation(line: 1720, column: 9, scope: !2060, inlinedAt: !2067)
!2070 = !DILocation(line: 659, column: 28, scope: !2029, inlinedAt: !2036)
!2071 = !DILocation(line: 185, column: 25, scope: !2018)
!2072 = !DILocation(line: 166, column: 21, scope: !2018)
!2073 = !DILocation(line: 181, column: 36, scope: !2018)
!2074 = !DILocation(line: 0, scope: !2075)
!2075 = !DILexicalBlockFile(scope: !2018, file: !1553, discriminator: 0)
!2076 = !DILocalVariable(name: "self", arg: 1, scope: !2077, file: !978, line: 440, type: !2063)
!2077 = distinct !DISubprogram(name: "as_ref<kernel::Body>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ref17h8dd03e53a0fb0cbcE", scope: !900, file: !978, line: 440, type: !2078, scopeLine: 440, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !912, declaration: !2080, retainedNodes: !2081)
!2078 = !DISubroutineType(types: !2079)
!2079 = !{!919, !2063}
!2080 = !DISubprogram(name: "as_ref<kernel::Body>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ref17h8dd03e53a0fb0cbcE", scope: !900, file: !978, line: 440, type: !2078, scopeLine: 440, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !912)
!2081 = !{!2076}
!2082 = !DILocation(line: 440, column: 36, scope: !2077, inlinedAt: !2083)
!2083 = !DILocation(line: 190, column: 32, scope: !2018)
!2084 = !DILocation(line: 190, column: 21, scope: !2018)
!2085 = !DILocation(line: 192, column: 14, scope: !1998)
!2086 = distinct !DISubprogram(name: "size_hint<f64>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hf9e2e6591dbbfa70E", scope: !1727, file: !1726, line: 218, type: !2087, scopeLine: 218, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, retainedNodes: !2090)
!2087 = !DISubroutineType(types: !2088)
!2088 = !{!240, !2089}
!2089 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::slice::iter::Iter<f64>", baseType: !97, size: 64, align: 64, dwarfAddressSpace: 0)
!2090 = !{!2091, !2092, !2094, !2096}
!2091 = !DILocalVariable(name: "self", arg: 1, scope: !2086, file: !1726, line: 218, type: !2089)
!2092 = !DILocalVariable(name: "exact", scope: !2093, file: !1726, line: 219, type: !163, align: 64)
!2093 = distinct !DILexicalBlock(scope: !2086, file: !1726, line: 219, column: 17)
!2094 = !DILocalVariable(name: "len", scope: !2095, file: !1726, line: 29, type: !163, align: 64)
!2095 = distinct !DILexicalBlock(scope: !2086, file: !1726, line: 29, column: 13)
!2096 = !DILocalVariable(name: "end", scope: !2097, file: !1726, line: 33, type: !102, align: 64)
!2097 = distinct !DILexicalBlock(scope: !2086, file: !1726, line: 33, column: 13)
!2098 = !DILocation(line: 218, column: 26, scope: !2086)
!2099 = !DILocation(line: 219, column: 21, scope: !2093)
!2100 = !DILocation(line: 29, column: 17, scope: !2095)
!2101 = !DILocation(line: 726, column: 13, scope: !2102, inlinedAt: !2108)
!2102 = distinct !DILexicalBlock(scope: !2103, file: !675, line: 726, column: 9)
!2103 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned17hf96d4d27eb4cf2a2E", scope: !663, file: !675, line: 701, type: !1769, scopeLine: 701, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, retainedNodes: !2104)
!2104 = !{!2105, !2106, !2107}
!2105 = !DILocalVariable(name: "self", arg: 1, scope: !2103, file: !675, line: 701, type: !106)
!2106 = !DILocalVariable(name: "origin", arg: 2, scope: !2103, file: !675, line: 701, type: !106)
!2107 = !DILocalVariable(name: "pointee_size", scope: !2102, file: !675, line: 726, type: !163, align: 64)
!2108 = !DILocation(line: 887, column: 37, scope: !2109, inlinedAt: !2113)
!2109 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$20offset_from_unsigned17hdef81ffb69122358E", scope: !964, file: !963, line: 882, type: !1777, scopeLine: 882, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, retainedNodes: !2110)
!2110 = !{!2111, !2112}
!2111 = !DILocalVariable(name: "self", arg: 1, scope: !2109, file: !963, line: 882, type: !156)
!2112 = !DILocalVariable(name: "origin", arg: 2, scope: !2109, file: !963, line: 882, type: !106)
!2113 = !DILocation(line: 953, column: 32, scope: !2114, inlinedAt: !2118)
!2114 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17hbbc851b115df374bE", scope: !102, file: !978, line: 948, type: !1784, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, declaration: !1786, retainedNodes: !2115)
!2115 = !{!2116, !2117}
!2116 = !DILocalVariable(name: "self", arg: 1, scope: !2114, file: !978, line: 948, type: !102)
!2117 = !DILocalVariable(name: "subtracted", arg: 2, scope: !2114, file: !978, line: 948, type: !102)
!2118 = !DILocation(line: 57, column: 30, scope: !2097)
!2119 = !DILocation(line: 28, column: 12, scope: !2086)
!2120 = !DILocation(line: 33, column: 72, scope: !2086)
!2121 = !DILocation(line: 33, column: 33, scope: !2086)
!2122 = !DILocation(line: 33, column: 17, scope: !2097)
!2123 = !DILocation(line: 948, column: 46, scope: !2114, inlinedAt: !2118)
!2124 = !DILocalVariable(name: "self", arg: 1, scope: !2125, file: !978, line: 401, type: !102)
!2125 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h19f23f830768d6c7E", scope: !102, file: !978, line: 401, type: !1093, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !108, declaration: !1095, retainedNodes: !2126)
!2126 = !{!2124}
!2127 = !DILocation(line: 401, column: 25, scope: !2125, inlinedAt: !2128)
!2128 = !DILocation(line: 953, column: 23, scope: !2114, inlinedAt: !2118)
!2129 = !DILocation(line: 57, column: 51, scope: !2097)
!2130 = !DILocation(line: 948, column: 52, scope: !2114, inlinedAt: !2118)
!2131 = !DILocation(line: 401, column: 25, scope: !2125, inlinedAt: !2132)
!2132 = !DILocation(line: 953, column: 64, scope: !2114, inlinedAt: !2118)
!2133 = !DILocation(line: 407, column: 18, scope: !2125, inlinedAt: !2128)
!2134 = !DILocation(line: 882, column: 46, scope: !2109, inlinedAt: !2113)
!2135 = !DILocation(line: 953, column: 53, scope: !2114, inlinedAt: !2118)
!2136 = !DILocation(line: 882, column: 52, scope: !2109, inlinedAt: !2113)
!2137 = !DILocation(line: 701, column: 52, scope: !2103, inlinedAt: !2108)
!2138 = !DILocation(line: 887, column: 18, scope: !2109, inlinedAt: !2113)
!2139 = !DILocation(line: 701, column: 46, scope: !2103, inlinedAt: !2108)
!2140 = !DILocation(line: 77, column: 35, scope: !2141, inlinedAt: !2108)
!2141 = !DILexicalBlockFile(scope: !2103, file: !553, discriminator: 0)
!2142 = !DILocation(line: 78, column: 17, scope: !2141, inlinedAt: !2108)
!2143 = !DILocation(line: 77, column: 13, scope: !2141, inlinedAt: !2108)
!2144 = !DILocation(line: 727, column: 17, scope: !2102, inlinedAt: !2108)
!2145 = !DILocation(line: 727, column: 37, scope: !2102, inlinedAt: !2108)
!2146 = !DILocation(line: 729, column: 18, scope: !2102, inlinedAt: !2108)
!2147 = !DILocation(line: 28, column: 9, scope: !2086)
!2148 = !DILocation(line: 727, column: 9, scope: !2102, inlinedAt: !2108)
!2149 = !DILocation(line: 220, column: 18, scope: !2093)
!2150 = !DILocation(line: 220, column: 25, scope: !2093)
!2151 = !DILocation(line: 220, column: 17, scope: !2093)
!2152 = !DILocation(line: 221, column: 14, scope: !2086)
!2153 = distinct !DISubprogram(name: "from_iter<f64, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>", linkageName: "_ZN95_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$core..iter..traits..collect..FromIterator$LT$T$GT$$GT$9from_iter17hbd80b38e65993d57E", scope: !2154, file: !319, line: 3864, type: !268, scopeLine: 3864, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !313, retainedNodes: !2155)
!2154 = !DINamespace(name: "{impl#16}", scope: !152)
!2155 = !{!2156}
!2156 = !DILocalVariable(name: "iter", arg: 1, scope: !2153, file: !319, line: 3864, type: !94)
!2157 = !DILocation(line: 3864, column: 45, scope: !2153)
!2158 = !DILocation(line: 3865, column: 64, scope: !2153)
!2159 = !DILocation(line: 3865, column: 9, scope: !2153)
!2160 = !DILocation(line: 3866, column: 6, scope: !2153)
!2161 = distinct !DISubprogram(name: "spec_extend<f64, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>, alloc::alloc::Global>", linkageName: "_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hd77de0a5fcb958ebE", scope: !2163, file: !2162, line: 26, type: !1149, scopeLine: 26, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !2168, retainedNodes: !2165)
!2162 = !DIFile(filename: "library/alloc/src/vec/spec_extend.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "64fc232c5e502e0225698dc98d50caf8")
!2163 = !DINamespace(name: "{impl#1}", scope: !2164)
!2164 = !DINamespace(name: "spec_extend", scope: !152)
!2165 = !{!2166, !2167}
!2166 = !DILocalVariable(name: "self", arg: 1, scope: !2161, file: !2162, line: 26, type: !1151)
!2167 = !DILocalVariable(name: "iterator", arg: 2, scope: !2161, file: !2162, line: 26, type: !94)
!2168 = !{!109, !314, !302}
!2169 = !DILocation(line: 26, column: 28, scope: !2161)
!2170 = !DILocation(line: 26, column: 39, scope: !2161)
!2171 = !DILocation(line: 27, column: 14, scope: !2161)
!2172 = !DILocation(line: 28, column: 6, scope: !2161)
!2173 = distinct !DISubprogram(name: "from_iter<f64, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>", linkageName: "_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hef12cc70b46de061E", scope: !2175, file: !2174, line: 32, type: !268, scopeLine: 32, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !313, retainedNodes: !2177)
!2174 = !DIFile(filename: "library/alloc/src/vec/spec_from_iter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "87e48553151b7c26b3585234ec8e05e7")
!2175 = !DINamespace(name: "{impl#0}", scope: !2176)
!2176 = !DINamespace(name: "spec_from_iter", scope: !152)
!2177 = !{!2178}
!2178 = !DILocalVariable(name: "iterator", arg: 1, scope: !2173, file: !2174, line: 32, type: !94)
!2179 = !DILocation(line: 32, column: 26, scope: !2173)
!2180 = !DILocation(line: 33, column: 9, scope: !2173)
!2181 = !DILocation(line: 34, column: 6, scope: !2173)
!2182 = distinct !DISubprogram(name: "energy", scope: !121, file: !1553, line: 17, type: !2183, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !2202)
!2183 = !DISubroutineType(types: !2184)
!2184 = !{!107, !920, !2185}
!2185 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&kernel::Force", baseType: !2186, size: 64, align: 64, dwarfAddressSpace: 0)
!2186 = !DICompositeType(tag: DW_TAG_structure_type, name: "Force", scope: !121, file: !9, size: 192, align: 64, flags: DIFlagPublic, elements: !2187, templateParams: !114, identifier: "2397053e97ac58898b25e22777e7f25f")
!2187 = !{!2188}
!2188 = !DICompositeType(tag: DW_TAG_variant_part, scope: !2186, file: !9, size: 192, align: 64, elements: !2189, templateParams: !114, identifier: "96d798b677ff7e91776d061cfba06ac9", discriminator: !2201)
!2189 = !{!2190, !2194, !2199}
!2190 = !DIDerivedType(tag: DW_TAG_member, name: "Spring", scope: !2188, file: !9, baseType: !2191, size: 192, align: 64, extraData: i64 0)
!2191 = !DICompositeType(tag: DW_TAG_structure_type, name: "Spring", scope: !2186, file: !9, size: 192, align: 64, flags: DIFlagPublic, elements: !2192, templateParams: !114, identifier: "19fd6889c66e453fab6ba1c0b9c2297a")
!2192 = !{!2193}
!2193 = !DIDerivedType(tag: DW_TAG_member, name: "stiffness", scope: !2191, file: !9, baseType: !107, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!2194 = !DIDerivedType(tag: DW_TAG_member, name: "Drag", scope: !2188, file: !9, baseType: !2195, size: 192, align: 64, extraData: i64 1)
!2195 = !DICompositeType(tag: DW_TAG_structure_type, name: "Drag", scope: !2186, file: !9, size: 192, align: 64, flags: DIFlagPublic, elements: !2196, templateParams: !114, identifier: "8b353fcc821aafaf9c46c705b277b926")
!2196 = !{!2197, !2198}
!2197 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !2195, file: !9, baseType: !107, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!2198 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !2195, file: !9, baseType: !107, size: 64, align: 64, offset: 128, flags: DIFlagPublic)
!2199 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !2188, file: !9, baseType: !2200, size: 192, align: 64, extraData: i64 2)
!2200 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !2186, file: !9, size: 192, align: 64, flags: DIFlagPublic, elements: !114, identifier: "26915ff1cfd24d05ab9d87718759dd27")
!2201 = !DIDerivedType(tag: DW_TAG_member, scope: !2186, file: !9, baseType: !20, size: 64, align: 64, flags: DIFlagArtificial)
!2202 = !{!2203, !2204, !2205, !2207, !2209, !2211, !2213, !2215, !2217}
!2203 = !DILocalVariable(name: "bodies", arg: 1, scope: !2182, file: !1553, line: 17, type: !920)
!2204 = !DILocalVariable(name: "force", arg: 2, scope: !2182, file: !1553, line: 17, type: !2185)
!2205 = !DILocalVariable(name: "sum", scope: !2206, file: !1553, line: 18, type: !107, align: 64)
!2206 = distinct !DILexicalBlock(scope: !2182, file: !1553, line: 18, column: 5)
!2207 = !DILocalVariable(name: "iter", scope: !2208, file: !1553, line: 19, type: !897, align: 64)
!2208 = distinct !DILexicalBlock(scope: !2206, file: !1553, line: 19, column: 5)
!2209 = !DILocalVariable(name: "body", scope: !2210, file: !1553, line: 19, type: !919, align: 64)
!2210 = distinct !DILexicalBlock(scope: !2208, file: !1553, line: 19, column: 5)
!2211 = !DILocalVariable(name: "r", scope: !2212, file: !1553, line: 20, type: !107, align: 64)
!2212 = distinct !DILexicalBlock(scope: !2210, file: !1553, line: 20, column: 9)
!2213 = !DILocalVariable(name: "stiffness", scope: !2214, file: !1553, line: 22, type: !117, align: 64)
!2214 = distinct !DILexicalBlock(scope: !2212, file: !1553, line: 22, column: 13)
!2215 = !DILocalVariable(name: "a", scope: !2216, file: !1553, line: 23, type: !117, align: 64)
!2216 = distinct !DILexicalBlock(scope: !2212, file: !1553, line: 23, column: 13)
!2217 = !DILocalVariable(name: "b", scope: !2216, file: !1553, line: 23, type: !117, align: 64)
!2218 = !DILocation(line: 17, column: 26, scope: !2182)
!2219 = !DILocation(line: 17, column: 46, scope: !2182)
!2220 = !DILocation(line: 18, column: 9, scope: !2206)
!2221 = !DILocation(line: 19, column: 17, scope: !2208)
!2222 = !DILocation(line: 18, column: 19, scope: !2182)
!2223 = !DILocation(line: 19, column: 17, scope: !2206)
!2224 = !DILocation(line: 17, column: 1, scope: !2182)
!2225 = !DILocation(line: 19, column: 5, scope: !2208)
!2226 = !DILocation(line: 19, column: 9, scope: !2208)
!2227 = !DILocation(line: 19, column: 9, scope: !2210)
!2228 = !DILocation(line: 20, column: 25, scope: !2210)
!2229 = !DILocation(line: 27, column: 5, scope: !2206)
!2230 = !DILocation(line: 28, column: 2, scope: !2182)
!2231 = !DILocation(line: 20, column: 17, scope: !2210)
!2232 = !DILocation(line: 20, column: 32, scope: !2210)
!2233 = !DILocation(line: 20, column: 47, scope: !2210)
!2234 = !DILocation(line: 20, column: 60, scope: !2210)
!2235 = !DILocation(line: 20, column: 13, scope: !2212)
!2236 = !DILocation(line: 21, column: 22, scope: !2212)
!2237 = !DILocation(line: 21, column: 16, scope: !2212)
!2238 = !DILocation(line: 0, scope: !2182)
!2239 = !DILocation(line: 22, column: 29, scope: !2212)
!2240 = !DILocation(line: 22, column: 29, scope: !2214)
!2241 = !DILocation(line: 22, column: 44, scope: !2214)
!2242 = !DILocation(line: 23, column: 25, scope: !2212)
!2243 = !DILocation(line: 23, column: 25, scope: !2216)
!2244 = !DILocation(line: 23, column: 28, scope: !2212)
!2245 = !DILocation(line: 23, column: 28, scope: !2216)
!2246 = !DILocation(line: 23, column: 34, scope: !2216)
!2247 = !DILocation(line: 23, column: 36, scope: !2216)
!2248 = !DILocation(line: 24, column: 28, scope: !2212)
!2249 = !DILocation(line: 24, column: 43, scope: !2212)
!2250 = !DILocation(line: 21, column: 9, scope: !2212)
!2251 = distinct !DISubprogram(name: "moved", scope: !121, file: !1553, line: 37, type: !2252, scopeLine: 37, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !2260)
!2252 = !DISubroutineType(types: !2253)
!2253 = !{!904, !904, !2254}
!2254 = !DICompositeType(tag: DW_TAG_structure_type, name: "&dyn core::ops::function::Fn<(f64), Output=f64>", file: !9, size: 128, align: 64, elements: !2255, templateParams: !114, identifier: "78fcb5b09937886a2097334cf900e3d1")
!2255 = !{!2256, !2259}
!2256 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !2254, file: !9, baseType: !2257, size: 64, align: 64)
!2257 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2258, size: 64, align: 64, dwarfAddressSpace: 0)
!2258 = !DICompositeType(tag: DW_TAG_structure_type, name: "dyn core::ops::function::Fn<(f64), Output=f64>", file: !9, align: 8, elements: !114, identifier: "d3a041b4cce28af78945ab6bb01f70c6")
!2259 = !DIDerivedType(tag: DW_TAG_member, name: "vtable", scope: !2254, file: !9, baseType: !425, size: 64, align: 64, offset: 64)
!2260 = !{!2261, !2262}
!2261 = !DILocalVariable(name: "body", arg: 1, scope: !2251, file: !1553, line: 37, type: !904)
!2262 = !DILocalVariable(name: "by", arg: 2, scope: !2251, file: !1553, line: 37, type: !2254)
!2263 = !DILocation(line: 37, column: 14, scope: !2251)
!2264 = !DILocation(line: 37, column: 30, scope: !2251)
!2265 = !DILocation(line: 38, column: 21, scope: !2251)
!2266 = !DILocation(line: 38, column: 18, scope: !2251)
!2267 = !DILocation(line: 38, column: 5, scope: !2251)
!2268 = !DILocation(line: 39, column: 5, scope: !2251)
!2269 = !DILocation(line: 40, column: 2, scope: !2251)
!2270 = distinct !DISubprogram(name: "total", scope: !121, file: !1553, line: 31, type: !2271, scopeLine: 31, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !114, retainedNodes: !2273)
!2271 = !DISubroutineType(types: !2272)
!2272 = !{!107, !270, !125}
!2273 = !{!2274, !2275, !2276}
!2274 = !DILocalVariable(name: "values", arg: 1, scope: !2270, file: !1553, line: 31, type: !270)
!2275 = !DILocalVariable(name: "scale", arg: 2, scope: !2270, file: !1553, line: 31, type: !125)
!2276 = !DILocalVariable(name: "scaled", scope: !2277, file: !1553, line: 32, type: !270, align: 64)
!2277 = distinct !DILexicalBlock(scope: !2270, file: !1553, line: 32, column: 5)
!2278 = !DILocation(line: 31, column: 14, scope: !2270)
!2279 = !DILocation(line: 31, column: 32, scope: !2270)
!2280 = !DILocation(line: 32, column: 9, scope: !2277)
!2281 = !DILocation(line: 32, column: 28, scope: !2270)
!2282 = !DILocation(line: 34, column: 1, scope: !2270)
!2283 = !DILocation(line: 32, column: 35, scope: !2270)
!2284 = !DILocation(line: 32, column: 42, scope: !2270)
!2285 = !DILocation(line: 32, column: 76, scope: !2270)
!2286 = !DILocation(line: 33, column: 19, scope: !2277)
!2287 = !DILocation(line: 33, column: 12, scope: !2277)
!2288 = !DILocation(line: 33, column: 11, scope: !2277)
!2289 = !DILocation(line: 33, column: 5, scope: !2277)
!2290 = !DILocation(line: 34, column: 2, scope: !2270)
!2291 = !DILocation(line: 31, column: 1, scope: !2270)
