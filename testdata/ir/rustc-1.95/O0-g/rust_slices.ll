; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=0 -g --remap-path-prefix=$PWD=. --emit=llvm-ir rust/rust_slices.rs -o ir/rustc-1.95/O0-g/rust_slices.ll
; ModuleID = 'rust_slices.6a39b2a20befe61b-cgu.0'
source_filename = "rust_slices.6a39b2a20befe61b-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_59149eeb649f39d9180425e3764054a3 = private unnamed_addr constant [79 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/iter/range.rs\00", align 1
@alloc_8a7813f1a038cd71090e4a0dcbf8eae3 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_59149eeb649f39d9180425e3764054a3, [16 x i8] c"N\00\00\00\00\00\00\00\B2\01\00\00\01\00\00\00" }>, align 8
@alloc_9e7d5a76715d665cfed1210f047dff1f = private unnamed_addr constant [20 x i8] c"rust/rust_slices.rs\00", align 1
@alloc_5d2975b396ca6b7bfbe71db69eea684d = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9e7d5a76715d665cfed1210f047dff1f, [16 x i8] c"\13\00\00\00\00\00\00\00\1A\00\00\00\0E\00\00\00" }>, align 8
@alloc_22457baff367adadd7b361a97a2bff30 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9e7d5a76715d665cfed1210f047dff1f, [16 x i8] c"\13\00\00\00\00\00\00\00\1A\00\00\00\15\00\00\00" }>, align 8
@alloc_d70f92d798eb8c54817a20a250d59561 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9e7d5a76715d665cfed1210f047dff1f, [16 x i8] c"\13\00\00\00\00\00\00\00\1A\00\00\00\1C\00\00\00" }>, align 8
@alloc_f0416c5b660f4755a6a57ee8dba97160 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9e7d5a76715d665cfed1210f047dff1f, [16 x i8] c"\13\00\00\00\00\00\00\00%\00\00\00\15\00\00\00" }>, align 8
@alloc_cda84e4288bc5dc3245bffa1dccabaaa = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9e7d5a76715d665cfed1210f047dff1f, [16 x i8] c"\13\00\00\00\00\00\00\00%\00\00\00\1C\00\00\00" }>, align 8
@alloc_c4a938bc6aef91c5bb356b0e45fa61ef = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9e7d5a76715d665cfed1210f047dff1f, [16 x i8] c"\13\00\00\00\00\00\00\00&\00\00\00 \00\00\00" }>, align 8
@alloc_9baa17e37481b4396ec246d31f81b16d = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9e7d5a76715d665cfed1210f047dff1f, [16 x i8] c"\13\00\00\00\00\00\00\00&\00\00\00'\00\00\00" }>, align 8
@alloc_6cdc12beffb233110bdf92aa7a96a560 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9e7d5a76715d665cfed1210f047dff1f, [16 x i8] c"\13\00\00\00\00\00\00\00&\00\00\000\00\00\00" }>, align 8
@alloc_36d6bed9abb3a179c8dbe5dda43861fd = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9e7d5a76715d665cfed1210f047dff1f, [16 x i8] c"\13\00\00\00\00\00\00\00&\00\00\007\00\00\00" }>, align 8
@alloc_3838ac40a160d8f026adb86f90a4c1bd = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9e7d5a76715d665cfed1210f047dff1f, [16 x i8] c"\13\00\00\00\00\00\00\00\09\00\00\00\22\00\00\00" }>, align 8
@alloc_3e1ebac14318b612ab4efabc52799932 = private unnamed_addr constant [186 x i8] c"unsafe precondition(s) violated: usize::unchecked_add cannot overflow\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_fad0cd83b7d1858a846a172eb260e593 = private unnamed_addr constant [42 x i8] c"is_aligned_to: align is not a power-of-two", align 1
@alloc_3d063512bd2a283debbda10df8c730ad = private unnamed_addr constant [82 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/const_ptr.rs\00", align 1
@alloc_180ab55c3ad9891a0d81c48ca2ae33fa = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_3d063512bd2a283debbda10df8c730ad, [16 x i8] c"Q\00\00\00\00\00\00\00^\05\00\00\0D\00\00\00" }>, align 8
@alloc_de4e626d456b04760e72bc785ed7e52a = private unnamed_addr constant [201 x i8] c"unsafe precondition(s) violated: ptr::offset_from_unsigned requires `self >= origin`\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_d0b5540d38aa67683bd942cb6db4a43b = private unnamed_addr constant [28 x i8] c"window size must be non-zero", align 1
@alloc_a28e8c8fd5088943a8b5d44af697ff83 = private unnamed_addr constant [279 x i8] c"unsafe precondition(s) violated: slice::from_raw_parts requires the pointer to be aligned and non-null, and the total size of the slice not to exceed `isize::MAX`\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_5c1a2f972552229672fc942406cfc298 = private unnamed_addr constant [283 x i8] c"unsafe precondition(s) violated: slice::from_raw_parts_mut requires the pointer to be aligned and non-null, and the total size of the slice not to exceed `isize::MAX`\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_88bfb5085a97a9f03cee2b9c3c42dd08 = private unnamed_addr constant [81 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/non_null.rs\00", align 1
@alloc_7cb1dd7620319c06f8fe4029f6b4a0d1 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_88bfb5085a97a9f03cee2b9c3c42dd08, [16 x i8] c"P\00\00\00\00\00\00\00\B9\03\00\00 \00\00\00" }>, align 8
@alloc_ec595fc0e82ef92fc59bd74f68296eae = private unnamed_addr constant [73 x i8] c"assertion failed: 0 < pointee_size && pointee_size <= isize::MAX as usize", align 1
@alloc_e9481a72334486f24b2c0d82b25567e1 = private unnamed_addr constant [79 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/iter.rs\00", align 1
@alloc_31e0c595875695c77fd2f54110592d27 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e9481a72334486f24b2c0d82b25567e1, [16 x i8] c"N\00\00\00\00\00\00\00Q\05\00\00\1D\00\00\00" }>, align 8
@alloc_b2f28986b414e660fff9151eee01a1b2 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e9481a72334486f24b2c0d82b25567e1, [16 x i8] c"N\00\00\00\00\00\00\00P\05\00\00#\00\00\00" }>, align 8
@anon.ca5c624d3c3738ad2d4d8a84ab1f104c.0 = private unnamed_addr constant <{ [8 x i8], [8 x i8] }> <{ [8 x i8] zeroinitializer, [8 x i8] undef }>, align 8
@alloc_cce1fbca10f5a2307ed6992e5373e5aa = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9e7d5a76715d665cfed1210f047dff1f, [16 x i8] c"\13\00\00\00\00\00\00\00\08\00\00\00\13\00\00\00" }>, align 8
@alloc_7a61d6d71e5e6bf80261e6c83266dfab = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9e7d5a76715d665cfed1210f047dff1f, [16 x i8] c"\13\00\00\00\00\00\00\00\08\00\00\000\00\00\00" }>, align 8
@alloc_c136f447437456b9fa59ba9387261e6f = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9e7d5a76715d665cfed1210f047dff1f, [16 x i8] c"\13\00\00\00\00\00\00\00-\00\00\00\0D\00\00\00" }>, align 8
@alloc_91ba976d5db8450fd0921023fbb7d831 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9e7d5a76715d665cfed1210f047dff1f, [16 x i8] c"\13\00\00\00\00\00\00\009\00\00\00\0D\00\00\00" }>, align 8
@alloc_7d8bcaf2c668a2704bfb15784061bd5c = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9e7d5a76715d665cfed1210f047dff1f, [16 x i8] c"\13\00\00\00\00\00\00\00;\00\00\00\13\00\00\00" }>, align 8
@alloc_ec9e9bcaaa289ae7018269c49007f223 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9e7d5a76715d665cfed1210f047dff1f, [16 x i8] c"\13\00\00\00\00\00\00\00;\00\00\00\11\00\00\00" }>, align 8
@alloc_cfe9d55796b54eee4a9cb3a50dfa735d = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9e7d5a76715d665cfed1210f047dff1f, [16 x i8] c"\13\00\00\00\00\00\00\00;\00\00\00\09\00\00\00" }>, align 8
@alloc_eb2a031f3e485a7a2fb30d1f5acc06bd = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9e7d5a76715d665cfed1210f047dff1f, [16 x i8] c"\13\00\00\00\00\00\00\00\10\00\00\00\0E\00\00\00" }>, align 8
@alloc_8931687f25eb6d7fffcf253d6b12e50b = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9e7d5a76715d665cfed1210f047dff1f, [16 x i8] c"\13\00\00\00\00\00\00\00#\00\00\00\05\00\00\00" }>, align 8
@alloc_604f195e757083dfb7b32021c20633ff = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9e7d5a76715d665cfed1210f047dff1f, [16 x i8] c"\13\00\00\00\00\00\00\00$\00\00\00\0A\00\00\00" }>, align 8

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nonlazybind uwtable
define double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE"(ptr align 8 %self, double %init) unnamed_addr #0 !dbg !7 {
start:
  %f.dbg.spill = alloca [0 x i8], align 1
  %g.dbg.spill = alloca [0 x i8], align 1
  %init.dbg.spill = alloca [8 x i8], align 8
  %_4 = alloca [48 x i8], align 8
    #dbg_declare(ptr %self, !66, !DIExpression(), !73)
  store double %init, ptr %init.dbg.spill, align 8
    #dbg_declare(ptr %init.dbg.spill, !67, !DIExpression(), !74)
    #dbg_declare(ptr %g.dbg.spill, !68, !DIExpression(), !75)
    #dbg_declare(ptr %g.dbg.spill, !76, !DIExpression(), !90)
    #dbg_declare(ptr %f.dbg.spill, !81, !DIExpression(), !92)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_4, ptr align 8 %self, i64 48, i1 false), !dbg !93
; call <core::iter::adapters::zip::Zip<A,B> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call double @"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE"(ptr align 8 %_4, double %init) #11, !dbg !94
  ret double %_0, !dbg !95
}

; <core::iter::adapters::zip::Zip<A,B> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE"(ptr align 8 %self, double %init) unnamed_addr #1 !dbg !96 {
start:
  %f.dbg.spill = alloca [0 x i8], align 1
    #dbg_declare(ptr %self, !107, !DIExpression(), !112)
  %init.dbg.spill = alloca [8 x i8], align 8
  store double %init, ptr %init.dbg.spill, align 8
    #dbg_declare(ptr %init.dbg.spill, !108, !DIExpression(), !113)
    #dbg_declare(ptr %f.dbg.spill, !109, !DIExpression(), !114)
; call <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::fold
  %_0 = call double @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE"(ptr align 8 %self, double %init) #11, !dbg !115
  ret double %_0, !dbg !116
}

; <core::iter::adapters::filter::Filter<I,P> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbc8399049ac63a71E"(ptr align 8 %self, double %init) unnamed_addr #1 !dbg !117 {
start:
  %predicate.dbg.spill = alloca [0 x i8], align 1
  %fold.dbg.spill = alloca [0 x i8], align 1
  %init.dbg.spill = alloca [8 x i8], align 8
  %_4 = alloca [24 x i8], align 8
    #dbg_declare(ptr %self, !154, !DIExpression(), !159)
  store double %init, ptr %init.dbg.spill, align 8
    #dbg_declare(ptr %init.dbg.spill, !155, !DIExpression(), !160)
    #dbg_declare(ptr %fold.dbg.spill, !156, !DIExpression(), !161)
    #dbg_declare(ptr %fold.dbg.spill, !162, !DIExpression(), !172)
    #dbg_declare(ptr %predicate.dbg.spill, !167, !DIExpression(), !174)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_4, ptr align 8 %self, i64 24, i1 false), !dbg !175
; call core::iter::traits::iterator::Iterator::fold
  %_0 = call double @_ZN4core4iter6traits8iterator8Iterator4fold17h6623906278b4a40aE(ptr align 8 %_4, double %init) #11, !dbg !176
  ret double %_0, !dbg !177
}

; <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::get_unchecked
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$13get_unchecked17h2aa9e5c793f01601E"(ptr align 8 %self, i64 %idx) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !178 {
start:
  %0 = alloca [16 x i8], align 8
  %idx.dbg.spill2 = alloca [8 x i8], align 8
  %idx.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !184, !DIExpression(), !188)
  store i64 %idx, ptr %idx.dbg.spill, align 8
    #dbg_declare(ptr %idx.dbg.spill, !185, !DIExpression(), !189)
  %1 = getelementptr inbounds i8, ptr %self, i64 32, !dbg !190
  %_4 = load i64, ptr %1, align 8, !dbg !190
  %idx1 = add i64 %_4, %idx, !dbg !190
  store i64 %idx1, ptr %idx.dbg.spill2, align 8, !dbg !190
    #dbg_declare(ptr %idx.dbg.spill2, !186, !DIExpression(), !191)
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::__iterator_get_unchecked
  %_5 = call align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hf058a97bb0d525c4E"(ptr align 8 %self, i64 %idx1) #11, !dbg !192
  %_8 = getelementptr inbounds i8, ptr %self, i64 16, !dbg !193
; invoke <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::__iterator_get_unchecked
  %_7 = invoke align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hf058a97bb0d525c4E"(ptr align 8 %_8, i64 %idx1)
          to label %bb2 unwind label %cleanup, !dbg !194

bb3:                                              ; preds = %cleanup
  %2 = load ptr, ptr %0, align 8, !dbg !195
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !195
  %4 = load i32, ptr %3, align 8, !dbg !195
  %5 = insertvalue { ptr, i32 } poison, ptr %2, 0, !dbg !195
  %6 = insertvalue { ptr, i32 } %5, i32 %4, 1, !dbg !195
  resume { ptr, i32 } %6, !dbg !195

cleanup:                                          ; preds = %start
  %7 = landingpad { ptr, i32 }
          cleanup
  %8 = extractvalue { ptr, i32 } %7, 0
  %9 = extractvalue { ptr, i32 } %7, 1
  store ptr %8, ptr %0, align 8
  %10 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %9, ptr %10, align 8
  br label %bb3

bb2:                                              ; preds = %start
  %11 = insertvalue { ptr, ptr } poison, ptr %_5, 0, !dbg !196
  %12 = insertvalue { ptr, ptr } %11, ptr %_7, 1, !dbg !196
  ret { ptr, ptr } %12, !dbg !196
}

; <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::new
; Function Attrs: nonlazybind uwtable
define void @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h9a157a7a5b1bb534E"(ptr sret([48 x i8]) align 8 %_0, ptr %0, ptr %1, ptr %2, ptr %3) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !197 {
start:
  %len.dbg.spill = alloca [8 x i8], align 8
  %v2.dbg.spill = alloca [8 x i8], align 8
  %v1.dbg.spill = alloca [8 x i8], align 8
  %4 = alloca [16 x i8], align 8
  %b = alloca [16 x i8], align 8
  %a = alloca [16 x i8], align 8
  store ptr %0, ptr %a, align 8
  %5 = getelementptr inbounds i8, ptr %a, i64 8
  store ptr %1, ptr %5, align 8
  store ptr %2, ptr %b, align 8
  %6 = getelementptr inbounds i8, ptr %b, i64 8
  store ptr %3, ptr %6, align 8
    #dbg_declare(ptr %a, !202, !DIExpression(), !206)
    #dbg_declare(ptr %b, !203, !DIExpression(), !207)
; invoke core::iter::adapters::zip::TrustedRandomAccessNoCoerce::size
  %v1 = invoke i64 @_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h53ca857c609069d0E(ptr align 8 %a)
          to label %bb1 unwind label %cleanup, !dbg !208

bb3:                                              ; preds = %cleanup
  %7 = load ptr, ptr %4, align 8, !dbg !209
  %8 = getelementptr inbounds i8, ptr %4, i64 8, !dbg !209
  %9 = load i32, ptr %8, align 8, !dbg !209
  %10 = insertvalue { ptr, i32 } poison, ptr %7, 0, !dbg !209
  %11 = insertvalue { ptr, i32 } %10, i32 %9, 1, !dbg !209
  resume { ptr, i32 } %11, !dbg !209

cleanup:                                          ; preds = %bb2, %bb1, %start
  %12 = landingpad { ptr, i32 }
          cleanup
  %13 = extractvalue { ptr, i32 } %12, 0
  %14 = extractvalue { ptr, i32 } %12, 1
  store ptr %13, ptr %4, align 8
  %15 = getelementptr inbounds i8, ptr %4, i64 8
  store i32 %14, ptr %15, align 8
  br label %bb3

bb1:                                              ; preds = %start
  store i64 %v1, ptr %v1.dbg.spill, align 8, !dbg !210
    #dbg_declare(ptr %v1.dbg.spill, !211, !DIExpression(), !219)
; invoke core::iter::adapters::zip::TrustedRandomAccessNoCoerce::size
  %v2 = invoke i64 @_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h53ca857c609069d0E(ptr align 8 %b)
          to label %bb2 unwind label %cleanup, !dbg !221

bb2:                                              ; preds = %bb1
  store i64 %v2, ptr %v2.dbg.spill, align 8, !dbg !222
    #dbg_declare(ptr %v2.dbg.spill, !218, !DIExpression(), !223)
; invoke core::cmp::Ord::min
  %len = invoke i64 @_ZN4core3cmp3Ord3min17h5460074ff354acf8E(i64 %v1, i64 %v2)
          to label %bb6 unwind label %cleanup, !dbg !224

bb6:                                              ; preds = %bb2
  store i64 %len, ptr %len.dbg.spill, align 8, !dbg !225
    #dbg_declare(ptr %len.dbg.spill, !204, !DIExpression(), !226)
  %_8.0 = load ptr, ptr %a, align 8, !dbg !227
  %16 = getelementptr inbounds i8, ptr %a, i64 8, !dbg !227
  %_8.1 = load ptr, ptr %16, align 8, !dbg !227
  %_9.0 = load ptr, ptr %b, align 8, !dbg !228
  %17 = getelementptr inbounds i8, ptr %b, i64 8, !dbg !228
  %_9.1 = load ptr, ptr %17, align 8, !dbg !228
  store ptr %_8.0, ptr %_0, align 8, !dbg !229
  %18 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !229
  store ptr %_8.1, ptr %18, align 8, !dbg !229
  %19 = getelementptr inbounds i8, ptr %_0, i64 16, !dbg !229
  store ptr %_9.0, ptr %19, align 8, !dbg !229
  %20 = getelementptr inbounds i8, ptr %19, i64 8, !dbg !229
  store ptr %_9.1, ptr %20, align 8, !dbg !229
  %21 = getelementptr inbounds i8, ptr %_0, i64 32, !dbg !229
  store i64 0, ptr %21, align 8, !dbg !229
  %22 = getelementptr inbounds i8, ptr %_0, i64 40, !dbg !229
  store i64 %len, ptr %22, align 8, !dbg !229
  ret void, !dbg !230
}

; <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::fold
; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE"(ptr align 8 %self, double %init) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !231 {
start:
  %i.dbg.spill = alloca [8 x i8], align 8
  %old.dbg.spill = alloca [8 x i8], align 8
  %len.dbg.spill = alloca [8 x i8], align 8
  %0 = alloca [16 x i8], align 8
  %rhs.dbg.spill = alloca [8 x i8], align 8
  %n.dbg.spill = alloca [8 x i8], align 8
  %init.dbg.spill = alloca [8 x i8], align 8
  %_19 = alloca [1 x i8], align 1
  %_18 = alloca [1 x i8], align 1
  %_14 = alloca [24 x i8], align 8
  %_9 = alloca [16 x i8], align 8
  %iter = alloca [16 x i8], align 8
  %_6 = alloca [24 x i8], align 8
  %accum = alloca [8 x i8], align 8
  %f = alloca [0 x i8], align 1
    #dbg_declare(ptr %self, !233, !DIExpression(), !252)
  store double %init, ptr %init.dbg.spill, align 8
    #dbg_declare(ptr %init.dbg.spill, !234, !DIExpression(), !253)
    #dbg_declare(ptr %f, !235, !DIExpression(), !254)
    #dbg_declare(ptr %accum, !236, !DIExpression(), !255)
    #dbg_declare(ptr %iter, !240, !DIExpression(), !256)
    #dbg_declare(ptr %iter, !257, !DIExpression(), !267)
  store i64 1, ptr %n.dbg.spill, align 8, !dbg !269
    #dbg_declare(ptr %n.dbg.spill, !276, !DIExpression(), !269)
  store i64 1, ptr %rhs.dbg.spill, align 8, !dbg !309
    #dbg_declare(ptr %rhs.dbg.spill, !345, !DIExpression(), !309)
  store i8 1, ptr %_19, align 1, !dbg !347
  store double %init, ptr %accum, align 8, !dbg !347
; invoke <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::size_hint
  invoke void @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$9size_hint17he1126b2079891094E"(ptr sret([24 x i8]) align 8 %_6, ptr align 8 %self)
          to label %bb1 unwind label %cleanup, !dbg !348

bb13:                                             ; preds = %bb10, %bb11, %cleanup
  %1 = load i8, ptr %_19, align 1, !dbg !349
  %2 = trunc nuw i8 %1 to i1, !dbg !349
  br i1 %2, label %bb12, label %bb7, !dbg !349

cleanup:                                          ; preds = %start
  %3 = landingpad { ptr, i32 }
          cleanup
  %4 = extractvalue { ptr, i32 } %3, 0
  %5 = extractvalue { ptr, i32 } %3, 1
  store ptr %4, ptr %0, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %5, ptr %6, align 8
  br label %bb13

bb1:                                              ; preds = %start
  %len = load i64, ptr %_6, align 8, !dbg !348
  store i64 %len, ptr %len.dbg.spill, align 8, !dbg !348
    #dbg_declare(ptr %len.dbg.spill, !238, !DIExpression(), !350)
  store i64 0, ptr %iter, align 8, !dbg !268
  %7 = getelementptr inbounds i8, ptr %iter, i64 8, !dbg !268
  store i64 %len, ptr %7, align 8, !dbg !268
  br label %bb2, !dbg !351

bb2:                                              ; preds = %bb4, %bb1
    #dbg_value(ptr %iter, !304, !DIExpression(), !352)
    #dbg_value(ptr %iter, !298, !DIExpression(), !353)
    #dbg_value(ptr %iter, !354, !DIExpression(), !364)
    #dbg_value(ptr %iter, !363, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !366)
  %_25 = load i64, ptr %iter, align 8, !dbg !367
  %8 = getelementptr inbounds i8, ptr %iter, i64 8, !dbg !368
  %_26 = load i64, ptr %8, align 8, !dbg !368
  %_20 = icmp ult i64 %_25, %_26, !dbg !367
  br i1 %_20, label %bb14, label %bb15, !dbg !365

bb15:                                             ; preds = %bb2
  %_0 = load double, ptr %accum, align 8, !dbg !369
  br label %bb5, !dbg !349

bb14:                                             ; preds = %bb2
  %old = load i64, ptr %iter, align 8, !dbg !370
  store i64 %old, ptr %old.dbg.spill, align 8, !dbg !370
    #dbg_declare(ptr %old.dbg.spill, !299, !DIExpression(), !371)
    #dbg_declare(ptr %old.dbg.spill, !275, !DIExpression(), !372)
    #dbg_declare(ptr %old.dbg.spill, !344, !DIExpression(), !373)
  br label %bb16, !dbg !374

bb5:                                              ; preds = %bb15
  ret double %_0, !dbg !377

bb16:                                             ; preds = %bb14
; call core::num::<impl usize>::unchecked_add::precondition_check
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h996527c0d53a5703E"(i64 %old, i64 1, ptr align 8 @alloc_8a7813f1a038cd71090e4a0dcbf8eae3) #12, !dbg !378
  br label %bb17, !dbg !378

bb17:                                             ; preds = %bb16
  %_24 = add nuw i64 %old, 1, !dbg !379
  store i64 %_24, ptr %iter, align 8, !dbg !380
  %9 = getelementptr inbounds i8, ptr %_9, i64 8, !dbg !381
  store i64 %old, ptr %9, align 8, !dbg !381
  store i64 1, ptr %_9, align 8, !dbg !381
  %10 = getelementptr inbounds i8, ptr %_9, i64 8, !dbg !382
  %i = load i64, ptr %10, align 8, !dbg !382
  store i64 %i, ptr %i.dbg.spill, align 8, !dbg !382
    #dbg_declare(ptr %i.dbg.spill, !250, !DIExpression(), !383)
  store i8 0, ptr %_19, align 1, !dbg !384
  store i8 1, ptr %_18, align 1, !dbg !384
  %_15 = load double, ptr %accum, align 8, !dbg !384
; invoke <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::get_unchecked
  %11 = invoke { ptr, ptr } @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$13get_unchecked17h2aa9e5c793f01601E"(ptr align 8 %self, i64 %i)
          to label %bb3 unwind label %cleanup1, !dbg !385

bb11:                                             ; preds = %cleanup1
  %12 = load i8, ptr %_18, align 1, !dbg !386
  %13 = trunc nuw i8 %12 to i1, !dbg !386
  br i1 %13, label %bb10, label %bb13, !dbg !386

cleanup1:                                         ; preds = %bb3, %bb17
  %14 = landingpad { ptr, i32 }
          cleanup
  %15 = extractvalue { ptr, i32 } %14, 0
  %16 = extractvalue { ptr, i32 } %14, 1
  store ptr %15, ptr %0, align 8
  %17 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %16, ptr %17, align 8
  br label %bb11

bb3:                                              ; preds = %bb17
  %_16.0 = extractvalue { ptr, ptr } %11, 0, !dbg !387
  %_16.1 = extractvalue { ptr, ptr } %11, 1, !dbg !387
  store i8 0, ptr %_18, align 1, !dbg !388
  store double %_15, ptr %_14, align 8, !dbg !388
  %18 = getelementptr inbounds i8, ptr %_14, i64 8, !dbg !388
  store ptr %_16.0, ptr %18, align 8, !dbg !388
  %19 = getelementptr inbounds i8, ptr %18, i64 8, !dbg !388
  store ptr %_16.1, ptr %19, align 8, !dbg !388
  %20 = load double, ptr %_14, align 8, !dbg !388
  %21 = getelementptr inbounds i8, ptr %_14, i64 8, !dbg !388
  %22 = load ptr, ptr %21, align 8, !dbg !388
  %23 = getelementptr inbounds i8, ptr %21, i64 8, !dbg !388
  %24 = load ptr, ptr %23, align 8, !dbg !388
; invoke core::iter::adapters::map::map_fold::{{closure}}
  %_12 = invoke double @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E"(ptr align 1 %f, double %20, ptr align 8 %22, ptr align 8 %24)
          to label %bb4 unwind label %cleanup1, !dbg !388

bb4:                                              ; preds = %bb3
  store double %_12, ptr %accum, align 8, !dbg !389
  br label %bb2, !dbg !351

bb10:                                             ; preds = %bb11
  br label %bb13, !dbg !386

bb7:                                              ; preds = %bb12, %bb13
  br label %bb8, !dbg !349

bb12:                                             ; preds = %bb13
  br label %bb7, !dbg !349

bb8:                                              ; preds = %bb7
  %25 = load ptr, ptr %0, align 8, !dbg !390
  %26 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !390
  %27 = load i32, ptr %26, align 8, !dbg !390
  %28 = insertvalue { ptr, i32 } poison, ptr %25, 0, !dbg !390
  %29 = insertvalue { ptr, i32 } %28, i32 %27, 1, !dbg !390
  resume { ptr, i32 } %29, !dbg !390
}

; <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::size_hint
; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$9size_hint17he1126b2079891094E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #1 !dbg !391 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !400, !DIExpression(), !401)
  %0 = getelementptr inbounds i8, ptr %self, i64 40, !dbg !402
  %_3 = load i64, ptr %0, align 8, !dbg !402
  %1 = getelementptr inbounds i8, ptr %self, i64 32, !dbg !403
  %_4 = load i64, ptr %1, align 8, !dbg !403
  %_2 = sub i64 %_3, %_4, !dbg !402
  store i64 %_2, ptr %_0, align 8, !dbg !404
  %2 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !404
  store i64 1, ptr %2, align 8, !dbg !404
  %3 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !404
  store i64 %_2, ptr %3, align 8, !dbg !404
  ret void, !dbg !405
}

; rust_slices::weighted_norm
; Function Attrs: noinline nonlazybind uwtable
define double @_ZN11rust_slices13weighted_norm17hff3c77f74ca39555E(ptr align 8 %x.0, i64 %x.1, ptr align 8 %w.0, i64 %w.1) unnamed_addr #2 !dbg !406 {
start:
  %i.dbg.spill = alloca [8 x i8], align 8
  %w.dbg.spill = alloca [16 x i8], align 8
  %x.dbg.spill = alloca [16 x i8], align 8
  %_8 = alloca [16 x i8], align 8
  %iter = alloca [16 x i8], align 8
  %s = alloca [8 x i8], align 8
  store ptr %x.0, ptr %x.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %x.dbg.spill, i64 8
  store i64 %x.1, ptr %0, align 8
    #dbg_declare(ptr %x.dbg.spill, !411, !DIExpression(), !419)
  store ptr %w.0, ptr %w.dbg.spill, align 8
  %1 = getelementptr inbounds i8, ptr %w.dbg.spill, i64 8
  store i64 %w.1, ptr %1, align 8
    #dbg_declare(ptr %w.dbg.spill, !412, !DIExpression(), !420)
    #dbg_declare(ptr %s, !413, !DIExpression(), !421)
    #dbg_declare(ptr %iter, !415, !DIExpression(), !422)
  store double 0.000000e+00, ptr %s, align 8, !dbg !423
; call <I as core::iter::traits::collect::IntoIterator>::into_iter
  %2 = call { i64, i64 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h47567350bdc23d1aE"(i64 0, i64 %x.1) #11, !dbg !424
  %_4.0 = extractvalue { i64, i64 } %2, 0, !dbg !424
  %_4.1 = extractvalue { i64, i64 } %2, 1, !dbg !424
  store i64 %_4.0, ptr %iter, align 8, !dbg !424
  %3 = getelementptr inbounds i8, ptr %iter, i64 8, !dbg !424
  store i64 %_4.1, ptr %3, align 8, !dbg !424
  br label %bb2, !dbg !425

bb2:                                              ; preds = %bb9, %start
; call core::iter::range::<impl core::iter::traits::iterator::Iterator for core::ops::range::Range<A>>::next
  %4 = call { i64, i64 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h707e50516fe207e7E"(ptr align 8 %iter) #11, !dbg !422
  %5 = extractvalue { i64, i64 } %4, 0, !dbg !422
  %6 = extractvalue { i64, i64 } %4, 1, !dbg !422
  store i64 %5, ptr %_8, align 8, !dbg !422
  %7 = getelementptr inbounds i8, ptr %_8, i64 8, !dbg !422
  store i64 %6, ptr %7, align 8, !dbg !422
  %_10 = load i64, ptr %_8, align 8, !dbg !422
  %8 = getelementptr inbounds i8, ptr %_8, i64 8, !dbg !422
  %9 = load i64, ptr %8, align 8, !dbg !422
  %10 = trunc nuw i64 %_10 to i1, !dbg !422
  br i1 %10, label %bb5, label %bb6, !dbg !422

bb5:                                              ; preds = %bb2
  %11 = getelementptr inbounds i8, ptr %_8, i64 8, !dbg !426
  %i = load i64, ptr %11, align 8, !dbg !426
  store i64 %i, ptr %i.dbg.spill, align 8, !dbg !426
    #dbg_declare(ptr %i.dbg.spill, !417, !DIExpression(), !427)
  %_16 = icmp ult i64 %i, %w.1, !dbg !428
  br i1 %_16, label %bb7, label %panic, !dbg !428

bb6:                                              ; preds = %bb2
  %_23 = load double, ptr %s, align 8, !dbg !429
; call std::f64::<impl f64>::sqrt
  %_0 = call double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17h3e0b5b5ee0d2b0efE"(double %_23) #11, !dbg !430
  ret double %_0, !dbg !431

bb7:                                              ; preds = %bb5
  %12 = getelementptr inbounds nuw double, ptr %w.0, i64 %i, !dbg !428
  %_14 = load double, ptr %12, align 8, !dbg !428
  %_19 = icmp ult i64 %i, %x.1, !dbg !432
  br i1 %_19, label %bb8, label %panic1, !dbg !432

panic:                                            ; preds = %bb5
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %i, i64 %w.1, ptr align 8 @alloc_5d2975b396ca6b7bfbe71db69eea684d) #13, !dbg !428
  unreachable, !dbg !428

bb8:                                              ; preds = %bb7
  %13 = getelementptr inbounds nuw double, ptr %x.0, i64 %i, !dbg !432
  %_17 = load double, ptr %13, align 8, !dbg !432
  %_13 = fmul double %_14, %_17, !dbg !428
  %_22 = icmp ult i64 %i, %x.1, !dbg !433
  br i1 %_22, label %bb9, label %panic2, !dbg !433

panic1:                                           ; preds = %bb7
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %i, i64 %x.1, ptr align 8 @alloc_22457baff367adadd7b361a97a2bff30) #13, !dbg !432
  unreachable, !dbg !432

bb9:                                              ; preds = %bb8
  %14 = getelementptr inbounds nuw double, ptr %x.0, i64 %i, !dbg !433
  %_20 = load double, ptr %14, align 8, !dbg !433
  %_12 = fmul double %_13, %_20, !dbg !428
  %15 = load double, ptr %s, align 8, !dbg !434
  %16 = fadd double %15, %_12, !dbg !434
  store double %16, ptr %s, align 8, !dbg !434
  br label %bb2, !dbg !425

panic2:                                           ; preds = %bb8
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %i, i64 %x.1, ptr align 8 @alloc_d70f92d798eb8c54817a20a250d59561) #13, !dbg !433
  unreachable, !dbg !433

bb4:                                              ; No predecessors!
  unreachable, !dbg !422
}

; rust_slices::rust_window_roughness::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define internal zeroext i1 @"_ZN11rust_slices21rust_window_roughness28_$u7b$$u7b$closure$u7d$$u7d$17h3a8490f6b696730bE"(ptr align 1 %_1, ptr align 8 %w) unnamed_addr #1 !dbg !435 {
start:
  %w.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !442, !DIExpression(), !443)
  store ptr %w, ptr %w.dbg.spill, align 8
    #dbg_declare(ptr %w.dbg.spill, !441, !DIExpression(), !444)
  %_13.0 = load ptr, ptr %w, align 8, !dbg !445
  %0 = getelementptr inbounds i8, ptr %w, i64 8, !dbg !445
  %_13.1 = load i64, ptr %0, align 8, !dbg !445
  %_7 = icmp ult i64 1, %_13.1, !dbg !445
  br i1 %_7, label %bb1, label %panic, !dbg !445

bb1:                                              ; preds = %start
  %_14.0 = load ptr, ptr %w, align 8, !dbg !445
  %1 = getelementptr inbounds i8, ptr %w, i64 8, !dbg !445
  %_14.1 = load i64, ptr %1, align 8, !dbg !445
  %2 = getelementptr inbounds nuw double, ptr %_14.0, i64 1, !dbg !445
  %_3 = load double, ptr %2, align 8, !dbg !445
  %_15.0 = load ptr, ptr %w, align 8, !dbg !446
  %3 = getelementptr inbounds i8, ptr %w, i64 8, !dbg !446
  %_15.1 = load i64, ptr %3, align 8, !dbg !446
  %_12 = icmp ult i64 0, %_15.1, !dbg !446
  br i1 %_12, label %bb2, label %panic1, !dbg !446

panic:                                            ; preds = %start
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 1, i64 %_13.1, ptr align 8 @alloc_f0416c5b660f4755a6a57ee8dba97160) #13, !dbg !445
  unreachable, !dbg !445

bb2:                                              ; preds = %bb1
  %_16.0 = load ptr, ptr %w, align 8, !dbg !446
  %4 = getelementptr inbounds i8, ptr %w, i64 8, !dbg !446
  %_16.1 = load i64, ptr %4, align 8, !dbg !446
  %5 = getelementptr inbounds nuw double, ptr %_16.0, i64 0, !dbg !446
  %_8 = load double, ptr %5, align 8, !dbg !446
  %_0 = fcmp ogt double %_3, %_8, !dbg !445
  ret i1 %_0, !dbg !447

panic1:                                           ; preds = %bb1
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 0, i64 %_15.1, ptr align 8 @alloc_cda84e4288bc5dc3245bffa1dccabaaa) #13, !dbg !446
  unreachable, !dbg !446
}

; rust_slices::rust_window_roughness::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN11rust_slices21rust_window_roughness28_$u7b$$u7b$closure$u7d$$u7d$17had1ecba2017821d2E"(ptr align 1 %_1, double %s, ptr align 8 %w.0, i64 %w.1) unnamed_addr #1 !dbg !448 {
start:
  %w.dbg.spill = alloca [16 x i8], align 8
  %s.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !455, !DIExpression(), !456)
  store double %s, ptr %s.dbg.spill, align 8
    #dbg_declare(ptr %s.dbg.spill, !453, !DIExpression(), !457)
  store ptr %w.0, ptr %w.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %w.dbg.spill, i64 8
  store i64 %w.1, ptr %0, align 8
    #dbg_declare(ptr %w.dbg.spill, !454, !DIExpression(), !458)
  %_9 = icmp ult i64 1, %w.1, !dbg !459
  br i1 %_9, label %bb1, label %panic, !dbg !459

bb1:                                              ; preds = %start
  %1 = getelementptr inbounds nuw double, ptr %w.0, i64 1, !dbg !459
  %_6 = load double, ptr %1, align 8, !dbg !459
  %_13 = icmp ult i64 0, %w.1, !dbg !460
  br i1 %_13, label %bb2, label %panic1, !dbg !460

panic:                                            ; preds = %start
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 1, i64 %w.1, ptr align 8 @alloc_c4a938bc6aef91c5bb356b0e45fa61ef) #13, !dbg !459
  unreachable, !dbg !459

bb2:                                              ; preds = %bb1
  %2 = getelementptr inbounds nuw double, ptr %w.0, i64 0, !dbg !460
  %_10 = load double, ptr %2, align 8, !dbg !460
  %_5 = fsub double %_6, %_10, !dbg !461
  %_18 = icmp ult i64 1, %w.1, !dbg !462
  br i1 %_18, label %bb3, label %panic2, !dbg !462

panic1:                                           ; preds = %bb1
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 0, i64 %w.1, ptr align 8 @alloc_9baa17e37481b4396ec246d31f81b16d) #13, !dbg !460
  unreachable, !dbg !460

bb3:                                              ; preds = %bb2
  %3 = getelementptr inbounds nuw double, ptr %w.0, i64 1, !dbg !462
  %_15 = load double, ptr %3, align 8, !dbg !462
  %_22 = icmp ult i64 0, %w.1, !dbg !463
  br i1 %_22, label %bb4, label %panic3, !dbg !463

panic2:                                           ; preds = %bb2
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 1, i64 %w.1, ptr align 8 @alloc_6cdc12beffb233110bdf92aa7a96a560) #13, !dbg !462
  unreachable, !dbg !462

bb4:                                              ; preds = %bb3
  %4 = getelementptr inbounds nuw double, ptr %w.0, i64 0, !dbg !463
  %_19 = load double, ptr %4, align 8, !dbg !463
  %_14 = fsub double %_15, %_19, !dbg !464
  %_4 = fmul double %_5, %_14, !dbg !461
  %_0 = fadd double %s, %_4, !dbg !465
  ret double %_0, !dbg !466

panic3:                                           ; preds = %bb3
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 0, i64 %w.1, ptr align 8 @alloc_36d6bed9abb3a179c8dbe5dda43861fd) #13, !dbg !463
  unreachable, !dbg !463
}

; rust_slices::rust_dot::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E"(ptr align 1 %_1, ptr align 8 %_2.0, ptr align 8 %_2.1) unnamed_addr #1 !dbg !467 {
start:
  %b.dbg.spill = alloca [8 x i8], align 8
  %a.dbg.spill = alloca [8 x i8], align 8
  %_2.dbg.spill = alloca [16 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !475, !DIExpression(), !477)
  store ptr %_2.0, ptr %_2.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %_2.dbg.spill, i64 8
  store ptr %_2.1, ptr %0, align 8
    #dbg_declare(ptr %_2.dbg.spill, !476, !DIExpression(), !478)
  store ptr %_2.0, ptr %a.dbg.spill, align 8, !dbg !479
    #dbg_declare(ptr %a.dbg.spill, !472, !DIExpression(), !480)
  store ptr %_2.1, ptr %b.dbg.spill, align 8, !dbg !481
    #dbg_declare(ptr %b.dbg.spill, !474, !DIExpression(), !482)
; call <&f64 as core::ops::arith::Mul>::mul
  %_0 = call double @"_ZN49_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17h79b5bc79313996a6E"(ptr align 8 %_2.0, ptr align 8 %_2.1, ptr align 8 @alloc_3838ac40a160d8f026adb86f90a4c1bd) #11, !dbg !483
  ret double %_0, !dbg !484
}

; std::f64::<impl f64>::sqrt
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17h3e0b5b5ee0d2b0efE"(double %self) unnamed_addr #1 !dbg !485 {
start:
  %0 = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store double %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !493, !DIExpression(), !494)
    #dbg_declare(ptr %self.dbg.spill, !495, !DIExpression(), !501)
  %1 = call double @llvm.sqrt.f64(double %self), !dbg !503
  store double %1, ptr %0, align 8, !dbg !503
  %_0 = load double, ptr %0, align 8, !dbg !503
  ret double %_0, !dbg !504
}

; <&f64 as core::ops::arith::Mul>::mul
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN49_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17h79b5bc79313996a6E"(ptr align 8 %self, ptr align 8 %other, ptr align 8 %0) unnamed_addr #1 !dbg !505 {
start:
  %other.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !512, !DIExpression(), !514)
  store ptr %other, ptr %other.dbg.spill, align 8
    #dbg_declare(ptr %other.dbg.spill, !513, !DIExpression(), !515)
  %_3 = load double, ptr %self, align 8, !dbg !516
  %_4 = load double, ptr %other, align 8, !dbg !517
  %_0 = fmul double %_3, %_4, !dbg !518
  ret double %_0, !dbg !525
}

; <usize as core::iter::range::Step>::forward_unchecked
; Function Attrs: inlinehint nonlazybind uwtable
define internal i64 @"_ZN49_$LT$usize$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17h2629a044089caf74E"(i64 %start1, i64 %n) unnamed_addr #1 !dbg !526 {
start:
  %n.dbg.spill = alloca [8 x i8], align 8
  %start.dbg.spill = alloca [8 x i8], align 8
  store i64 %start1, ptr %start.dbg.spill, align 8
    #dbg_declare(ptr %start.dbg.spill, !528, !DIExpression(), !530)
    #dbg_declare(ptr %start.dbg.spill, !531, !DIExpression(), !535)
  store i64 %n, ptr %n.dbg.spill, align 8
    #dbg_declare(ptr %n.dbg.spill, !529, !DIExpression(), !537)
    #dbg_declare(ptr %n.dbg.spill, !534, !DIExpression(), !538)
  br label %bb1, !dbg !539

bb1:                                              ; preds = %start
; call core::num::<impl usize>::unchecked_add::precondition_check
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h996527c0d53a5703E"(i64 %start1, i64 %n, ptr align 8 @alloc_8a7813f1a038cd71090e4a0dcbf8eae3) #12, !dbg !541
  br label %bb2, !dbg !541

bb2:                                              ; preds = %bb1
  %_0 = add nuw i64 %start1, %n, !dbg !542
  ret i64 %_0, !dbg !543
}

; core::cmp::Ord::min
; Function Attrs: inlinehint nonlazybind uwtable
define i64 @_ZN4core3cmp3Ord3min17h5460074ff354acf8E(i64 %0, i64 %1) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !544 {
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
    #dbg_declare(ptr %self, !547, !DIExpression(), !551)
    #dbg_declare(ptr %other, !548, !DIExpression(), !552)
  store i8 1, ptr %_6, align 1, !dbg !553
  store ptr %other, ptr %self.dbg.spill.i, align 8
    #dbg_declare(ptr %self.dbg.spill.i, !554, !DIExpression(), !558)
  store ptr %self, ptr %other.dbg.spill.i, align 8
    #dbg_declare(ptr %other.dbg.spill.i, !557, !DIExpression(), !560)
  %_3.i = load i64, ptr %other, align 8, !dbg !561
  %_4.i = load i64, ptr %self, align 8, !dbg !562
  %_0.i = icmp ult i64 %_3.i, %_4.i, !dbg !561
  br label %bb1, !dbg !563

bb5:                                              ; preds = %cleanup
  br label %bb8, !dbg !564

cleanup:                                          ; No predecessors!
  %3 = landingpad { ptr, i32 }
          cleanup
  %4 = extractvalue { ptr, i32 } %3, 0
  %5 = extractvalue { ptr, i32 } %3, 1
  store ptr %4, ptr %2, align 8
  %6 = getelementptr inbounds i8, ptr %2, i64 8
  store i32 %5, ptr %6, align 8
  br label %bb5

bb1:                                              ; preds = %start
  br i1 %_0.i, label %bb2, label %bb3, !dbg !553

bb3:                                              ; preds = %bb1
  store i8 0, ptr %_6, align 1, !dbg !565
  %7 = load i64, ptr %self, align 8, !dbg !565
  store i64 %7, ptr %_0, align 8, !dbg !565
  br label %bb4, !dbg !564

bb2:                                              ; preds = %bb1
  %8 = load i64, ptr %other, align 8, !dbg !566
  store i64 %8, ptr %_0, align 8, !dbg !566
  br label %bb4, !dbg !564

bb4:                                              ; preds = %bb2, %bb3
  %9 = load i64, ptr %_0, align 8, !dbg !567
  ret i64 %9, !dbg !567

bb8:                                              ; preds = %bb5
  %10 = load i8, ptr %_6, align 1, !dbg !564
  %11 = trunc nuw i8 %10 to i1, !dbg !564
  br i1 %11, label %bb7, label %bb6, !dbg !564

bb6:                                              ; preds = %bb7, %bb8
  %12 = load ptr, ptr %2, align 8, !dbg !568
  %13 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !568
  %14 = load i32, ptr %13, align 8, !dbg !568
  %15 = insertvalue { ptr, i32 } poison, ptr %12, 0, !dbg !568
  %16 = insertvalue { ptr, i32 } %15, i32 %14, 1, !dbg !568
  resume { ptr, i32 } %16, !dbg !568

bb7:                                              ; preds = %bb8
  br label %bb6, !dbg !564
}

; core::num::<impl usize>::unchecked_add::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h996527c0d53a5703E"(i64 %lhs, i64 %rhs, ptr align 8 %0) unnamed_addr #3 !dbg !569 {
start:
  %msg.dbg.spill = alloca [16 x i8], align 8
  %rhs.dbg.spill = alloca [8 x i8], align 8
  %lhs.dbg.spill = alloca [8 x i8], align 8
  store i64 %lhs, ptr %lhs.dbg.spill, align 8
    #dbg_declare(ptr %lhs.dbg.spill, !574, !DIExpression(), !578)
    #dbg_declare(ptr %lhs.dbg.spill, !579, !DIExpression(), !589)
  store i64 %rhs, ptr %rhs.dbg.spill, align 8
    #dbg_declare(ptr %rhs.dbg.spill, !575, !DIExpression(), !578)
    #dbg_declare(ptr %rhs.dbg.spill, !588, !DIExpression(), !592)
  %_7.0 = add i64 %lhs, %rhs, !dbg !593
  %_7.1 = icmp ult i64 %_7.0, %lhs, !dbg !593
  br i1 %_7.1, label %bb1, label %bb2, !dbg !594

bb2:                                              ; preds = %start
  ret void, !dbg !595

bb1:                                              ; preds = %start
  store ptr @alloc_3e1ebac14318b612ab4efabc52799932, ptr %msg.dbg.spill, align 8, !dbg !596
  %1 = getelementptr inbounds i8, ptr %msg.dbg.spill, i64 8, !dbg !596
  store i64 186, ptr %1, align 8, !dbg !596
    #dbg_declare(ptr %msg.dbg.spill, !576, !DIExpression(), !597)
    #dbg_declare(ptr %msg.dbg.spill, !598, !DIExpression(), !691)
    #dbg_declare(ptr %msg.dbg.spill, !693, !DIExpression(), !701)
    #dbg_declare(ptr %msg.dbg.spill, !703, !DIExpression(), !708)
    #dbg_declare(ptr %msg.dbg.spill, !710, !DIExpression(), !719)
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_3e1ebac14318b612ab4efabc52799932, ptr inttoptr (i64 373 to ptr), i1 zeroext false, ptr align 8 %0) #14, !dbg !721
  unreachable, !dbg !721
}

; core::ptr::const_ptr::<impl *const T>::is_aligned_to
; Function Attrs: inlinehint nonlazybind uwtable
define zeroext i1 @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17h51c7e282212a665bE"(ptr %self, i64 %align) unnamed_addr #1 !dbg !722 {
start:
  %s.dbg.spill = alloca [16 x i8], align 8
  %0 = alloca [4 x i8], align 4
  %align.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !729, !DIExpression(), !731)
    #dbg_declare(ptr %self.dbg.spill, !732, !DIExpression(), !737)
    #dbg_declare(ptr %self.dbg.spill, !739, !DIExpression(), !746)
  store i64 %align, ptr %align.dbg.spill, align 8
    #dbg_declare(ptr %align.dbg.spill, !730, !DIExpression(), !748)
    #dbg_declare(ptr %align.dbg.spill, !749, !DIExpression(), !754)
    #dbg_declare(ptr %align.dbg.spill, !756, !DIExpression(), !761)
  %1 = call i64 @llvm.ctpop.i64(i64 %align), !dbg !763
  %2 = trunc i64 %1 to i32, !dbg !763
  store i32 %2, ptr %0, align 4, !dbg !763
  %_8 = load i32, ptr %0, align 4, !dbg !763
  %3 = icmp eq i32 %_8, 1, !dbg !764
  br i1 %3, label %bb1, label %bb2, !dbg !764

bb1:                                              ; preds = %start
  %_6 = ptrtoint ptr %self to i64, !dbg !765
  %_7 = sub i64 %align, 1, !dbg !766
  %_5 = and i64 %_6, %_7, !dbg !767
  %_0 = icmp eq i64 %_5, 0, !dbg !767
  ret i1 %_0, !dbg !768

bb2:                                              ; preds = %start
  store ptr @alloc_fad0cd83b7d1858a846a172eb260e593, ptr %s.dbg.spill, align 8, !dbg !769
  %4 = getelementptr inbounds i8, ptr %s.dbg.spill, i64 8, !dbg !769
  store i64 42, ptr %4, align 8, !dbg !769
    #dbg_declare(ptr %s.dbg.spill, !770, !DIExpression(), !773)
    #dbg_declare(ptr %s.dbg.spill, !774, !DIExpression(), !777)
    #dbg_declare(ptr %s.dbg.spill, !779, !DIExpression(), !782)
    #dbg_declare(ptr %s.dbg.spill, !784, !DIExpression(), !787)
; call core::panicking::panic_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr @alloc_fad0cd83b7d1858a846a172eb260e593, ptr inttoptr (i64 85 to ptr), ptr align 8 @alloc_180ab55c3ad9891a0d81c48ca2ae33fa) #13, !dbg !769
  unreachable, !dbg !769
}

; core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h011db55ae906cda0E"(ptr %this, ptr %origin, ptr align 8 %0) unnamed_addr #3 !dbg !789 {
start:
  %msg.dbg.spill = alloca [16 x i8], align 8
  %origin.dbg.spill = alloca [8 x i8], align 8
  %this.dbg.spill = alloca [8 x i8], align 8
  store ptr %this, ptr %this.dbg.spill, align 8
    #dbg_declare(ptr %this.dbg.spill, !794, !DIExpression(), !798)
    #dbg_declare(ptr %this.dbg.spill, !799, !DIExpression(), !805)
  store ptr %origin, ptr %origin.dbg.spill, align 8
    #dbg_declare(ptr %origin.dbg.spill, !795, !DIExpression(), !798)
    #dbg_declare(ptr %origin.dbg.spill, !804, !DIExpression(), !808)
  %_3 = icmp uge ptr %this, %origin, !dbg !809
  br i1 %_3, label %bb1, label %bb2, !dbg !806

bb2:                                              ; preds = %start
  store ptr @alloc_de4e626d456b04760e72bc785ed7e52a, ptr %msg.dbg.spill, align 8, !dbg !816
  %1 = getelementptr inbounds i8, ptr %msg.dbg.spill, i64 8, !dbg !816
  store i64 201, ptr %1, align 8, !dbg !816
    #dbg_declare(ptr %msg.dbg.spill, !796, !DIExpression(), !817)
    #dbg_declare(ptr %msg.dbg.spill, !818, !DIExpression(), !821)
    #dbg_declare(ptr %msg.dbg.spill, !823, !DIExpression(), !826)
    #dbg_declare(ptr %msg.dbg.spill, !828, !DIExpression(), !831)
    #dbg_declare(ptr %msg.dbg.spill, !833, !DIExpression(), !836)
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_de4e626d456b04760e72bc785ed7e52a, ptr inttoptr (i64 403 to ptr), i1 zeroext false, ptr align 8 %0) #14, !dbg !838
  unreachable, !dbg !838

bb1:                                              ; preds = %start
  ret void, !dbg !839
}

; core::iter::range::<impl core::iter::traits::iterator::Iterator for core::ops::range::Range<A>>::next
; Function Attrs: inlinehint nonlazybind uwtable
define { i64, i64 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h707e50516fe207e7E"(ptr align 8 %self) unnamed_addr #1 !dbg !840 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !842, !DIExpression(), !843)
; call <core::ops::range::Range<T> as core::iter::range::RangeIteratorImpl>::spec_next
  %0 = call { i64, i64 } @"_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h0d4c05180d93683eE"(ptr align 8 %self) #11, !dbg !844
  %_0.0 = extractvalue { i64, i64 } %0, 0, !dbg !844
  %_0.1 = extractvalue { i64, i64 } %0, 1, !dbg !844
  %1 = insertvalue { i64, i64 } poison, i64 %_0.0, 0, !dbg !845
  %2 = insertvalue { i64, i64 } %1, i64 %_0.1, 1, !dbg !845
  ret { i64, i64 } %2, !dbg !845
}

; core::iter::traits::iterator::Iterator::map
; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator3map17h109cdde25a390c9aE(ptr sret([48 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #1 !dbg !846 {
start:
    #dbg_declare(ptr %self, !853, !DIExpression(), !857)
  %f.dbg.spill = alloca [0 x i8], align 1
    #dbg_declare(ptr %f.dbg.spill, !854, !DIExpression(), !858)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 48, i1 false), !dbg !859
  ret void, !dbg !863
}

; core::iter::traits::iterator::Iterator::sum
; Function Attrs: nonlazybind uwtable
define double @_ZN4core4iter6traits8iterator8Iterator3sum17h22e9efc69dd84d39E(ptr align 8 %self) unnamed_addr #0 !dbg !864 {
start:
    #dbg_declare(ptr %self, !868, !DIExpression(), !872)
; call <f64 as core::iter::traits::accum::Sum>::sum
  %_0 = call double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE"(ptr align 8 %self), !dbg !873
  ret double %_0, !dbg !874
}

; core::iter::traits::iterator::Iterator::zip
; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator3zip17h13d9a666839c9d7cE(ptr sret([48 x i8]) align 8 %_0, ptr %self.0, ptr %self.1, ptr align 8 %other.0, i64 %other.1) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !875 {
start:
  %b.dbg.spill = alloca [16 x i8], align 8
  %0 = alloca [16 x i8], align 8
  %a.dbg.spill = alloca [16 x i8], align 8
  %other.dbg.spill = alloca [16 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  %_5 = alloca [1 x i8], align 1
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %1, align 8
    #dbg_declare(ptr %self.dbg.spill, !879, !DIExpression(), !884)
  store ptr %other.0, ptr %other.dbg.spill, align 8
  %2 = getelementptr inbounds i8, ptr %other.dbg.spill, i64 8
  store i64 %other.1, ptr %2, align 8
    #dbg_declare(ptr %other.dbg.spill, !880, !DIExpression(), !885)
  store i8 1, ptr %_5, align 1, !dbg !886
  store ptr %self.0, ptr %a.dbg.spill, align 8, !dbg !886
  %3 = getelementptr inbounds i8, ptr %a.dbg.spill, i64 8, !dbg !886
  store ptr %self.1, ptr %3, align 8, !dbg !886
    #dbg_declare(ptr %a.dbg.spill, !887, !DIExpression(), !892)
; invoke core::slice::iter::<impl core::iter::traits::collect::IntoIterator for &[T]>::into_iter
  %4 = invoke { ptr, ptr } @"_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17h5ad54ad06a832426E"(ptr align 8 %other.0, i64 %other.1)
          to label %bb1 unwind label %cleanup, !dbg !894

bb4:                                              ; preds = %cleanup
  %5 = load i8, ptr %_5, align 1, !dbg !895
  %6 = trunc nuw i8 %5 to i1, !dbg !895
  br i1 %6, label %bb3, label %bb2, !dbg !895

cleanup:                                          ; preds = %bb1, %start
  %7 = landingpad { ptr, i32 }
          cleanup
  %8 = extractvalue { ptr, i32 } %7, 0
  %9 = extractvalue { ptr, i32 } %7, 1
  store ptr %8, ptr %0, align 8
  %10 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %9, ptr %10, align 8
  br label %bb4

bb1:                                              ; preds = %start
  %b.0 = extractvalue { ptr, ptr } %4, 0, !dbg !896
  %b.1 = extractvalue { ptr, ptr } %4, 1, !dbg !896
  store ptr %b.0, ptr %b.dbg.spill, align 8, !dbg !896
  %11 = getelementptr inbounds i8, ptr %b.dbg.spill, i64 8, !dbg !896
  store ptr %b.1, ptr %11, align 8, !dbg !896
    #dbg_declare(ptr %b.dbg.spill, !891, !DIExpression(), !897)
  store i8 0, ptr %_5, align 1, !dbg !893
; invoke <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::new
  invoke void @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h9a157a7a5b1bb534E"(ptr sret([48 x i8]) align 8 %_0, ptr %self.0, ptr %self.1, ptr %b.0, ptr %b.1)
          to label %bb5 unwind label %cleanup, !dbg !898

bb5:                                              ; preds = %bb1
  ret void, !dbg !899

bb2:                                              ; preds = %bb3, %bb4
  %12 = load ptr, ptr %0, align 8, !dbg !900
  %13 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !900
  %14 = load i32, ptr %13, align 8, !dbg !900
  %15 = insertvalue { ptr, i32 } poison, ptr %12, 0, !dbg !900
  %16 = insertvalue { ptr, i32 } %15, i32 %14, 1, !dbg !900
  resume { ptr, i32 } %16, !dbg !900

bb3:                                              ; preds = %bb4
  br label %bb2, !dbg !895
}

; core::iter::traits::iterator::Iterator::fold
; Function Attrs: inlinehint nonlazybind uwtable
define double @_ZN4core4iter6traits8iterator8Iterator4fold17h6623906278b4a40aE(ptr align 8 %self, double %init) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !901 {
start:
  %x.dbg.spill = alloca [16 x i8], align 8
  %0 = alloca [16 x i8], align 8
  %init.dbg.spill = alloca [8 x i8], align 8
  %_13 = alloca [1 x i8], align 1
  %_11 = alloca [24 x i8], align 8
  %_5 = alloca [16 x i8], align 8
  %accum = alloca [8 x i8], align 8
  %f = alloca [0 x i8], align 1
    #dbg_declare(ptr %self, !910, !DIExpression(), !920)
  store double %init, ptr %init.dbg.spill, align 8
    #dbg_declare(ptr %init.dbg.spill, !911, !DIExpression(), !921)
    #dbg_declare(ptr %f, !912, !DIExpression(), !922)
    #dbg_declare(ptr %accum, !913, !DIExpression(), !923)
  store i8 1, ptr %_13, align 1, !dbg !924
  store double %init, ptr %accum, align 8, !dbg !924
  br label %bb1, !dbg !925

bb1:                                              ; preds = %bb4, %start
; invoke <core::slice::iter::Windows<T> as core::iter::traits::iterator::Iterator>::next
  %1 = invoke { ptr, i64 } @"_ZN94_$LT$core..slice..iter..Windows$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha70b44b86951775fE"(ptr align 8 %self)
          to label %bb2 unwind label %cleanup, !dbg !926

bb12:                                             ; preds = %cleanup
  %2 = load i8, ptr %_13, align 1, !dbg !927
  %3 = trunc nuw i8 %2 to i1, !dbg !927
  br i1 %3, label %bb11, label %bb8, !dbg !927

cleanup:                                          ; preds = %bb3, %bb1
  %4 = landingpad { ptr, i32 }
          cleanup
  %5 = extractvalue { ptr, i32 } %4, 0
  %6 = extractvalue { ptr, i32 } %4, 1
  store ptr %5, ptr %0, align 8
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %6, ptr %7, align 8
  br label %bb12

bb2:                                              ; preds = %bb1
  %8 = extractvalue { ptr, i64 } %1, 0, !dbg !928
  %9 = extractvalue { ptr, i64 } %1, 1, !dbg !928
  store ptr %8, ptr %_5, align 8, !dbg !928
  %10 = getelementptr inbounds i8, ptr %_5, i64 8, !dbg !928
  store i64 %9, ptr %10, align 8, !dbg !928
  %11 = load ptr, ptr %_5, align 8, !dbg !928
  %12 = getelementptr inbounds i8, ptr %_5, i64 8, !dbg !928
  %13 = load i64, ptr %12, align 8, !dbg !928
  %14 = ptrtoint ptr %11 to i64, !dbg !928
  %15 = icmp eq i64 %14, 0, !dbg !928
  %_7 = select i1 %15, i64 0, i64 1, !dbg !928
  %16 = trunc nuw i64 %_7 to i1, !dbg !929
  br i1 %16, label %bb3, label %bb5, !dbg !929

bb3:                                              ; preds = %bb2
  %x.0 = load ptr, ptr %_5, align 8, !dbg !930
  %17 = getelementptr inbounds i8, ptr %_5, i64 8, !dbg !930
  %x.1 = load i64, ptr %17, align 8, !dbg !930
  store ptr %x.0, ptr %x.dbg.spill, align 8, !dbg !930
  %18 = getelementptr inbounds i8, ptr %x.dbg.spill, i64 8, !dbg !930
  store i64 %x.1, ptr %18, align 8, !dbg !930
    #dbg_declare(ptr %x.dbg.spill, !915, !DIExpression(), !930)
  store i8 0, ptr %_13, align 1, !dbg !931
  %_12 = load double, ptr %accum, align 8, !dbg !931
  store double %_12, ptr %_11, align 8, !dbg !932
  %19 = getelementptr inbounds i8, ptr %_11, i64 8, !dbg !932
  store ptr %x.0, ptr %19, align 8, !dbg !932
  %20 = getelementptr inbounds i8, ptr %19, i64 8, !dbg !932
  store i64 %x.1, ptr %20, align 8, !dbg !932
  %21 = load double, ptr %_11, align 8, !dbg !932
  %22 = getelementptr inbounds i8, ptr %_11, i64 8, !dbg !932
  %23 = load ptr, ptr %22, align 8, !dbg !932
  %24 = getelementptr inbounds i8, ptr %22, i64 8, !dbg !932
  %25 = load i64, ptr %24, align 8, !dbg !932
; invoke core::iter::adapters::filter::filter_fold::{{closure}}
  %_9 = invoke double @"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E"(ptr align 1 %f, double %21, ptr align 8 %23, i64 %25)
          to label %bb4 unwind label %cleanup, !dbg !932

bb5:                                              ; preds = %bb2
  %_0 = load double, ptr %accum, align 8, !dbg !933
  br label %bb6, !dbg !927

bb4:                                              ; preds = %bb3
  store i8 1, ptr %_13, align 1, !dbg !934
  store double %_9, ptr %accum, align 8, !dbg !934
  br label %bb1, !dbg !925

bb6:                                              ; preds = %bb5
  ret double %_0, !dbg !935

bb13:                                             ; No predecessors!
  unreachable, !dbg !936

bb8:                                              ; preds = %bb11, %bb12
  br label %bb9, !dbg !927

bb11:                                             ; preds = %bb12
  br label %bb8, !dbg !927

bb9:                                              ; preds = %bb8
  %26 = load ptr, ptr %0, align 8, !dbg !936
  %27 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !936
  %28 = load i32, ptr %27, align 8, !dbg !936
  %29 = insertvalue { ptr, i32 } poison, ptr %26, 0, !dbg !936
  %30 = insertvalue { ptr, i32 } %29, i32 %28, 1, !dbg !936
  resume { ptr, i32 } %30, !dbg !936
}

; core::iter::traits::iterator::Iterator::filter
; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator6filter17h99c8f9f88c423893E(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #1 !dbg !937 {
start:
    #dbg_declare(ptr %self, !941, !DIExpression(), !944)
  %predicate.dbg.spill = alloca [0 x i8], align 1
    #dbg_declare(ptr %predicate.dbg.spill, !942, !DIExpression(), !945)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 24, i1 false), !dbg !946
  ret void, !dbg !950
}

; core::iter::adapters::map::map_fold::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E"(ptr align 1 %_1, double %acc, ptr align 8 %elt.0, ptr align 8 %elt.1) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !951 {
start:
  %0 = alloca [16 x i8], align 8
  %elt.dbg.spill = alloca [16 x i8], align 8
  %acc.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !958, !DIExpression(DW_OP_deref), !960)
    #dbg_declare(ptr %_1.dbg.spill, !959, !DIExpression(DW_OP_deref), !961)
  store double %acc, ptr %acc.dbg.spill, align 8
    #dbg_declare(ptr %acc.dbg.spill, !956, !DIExpression(), !962)
  store ptr %elt.0, ptr %elt.dbg.spill, align 8
  %1 = getelementptr inbounds i8, ptr %elt.dbg.spill, i64 8
  store ptr %elt.1, ptr %1, align 8
    #dbg_declare(ptr %elt.dbg.spill, !957, !DIExpression(), !963)
  store i8 1, ptr %_10, align 1, !dbg !964
; invoke rust_slices::rust_dot::{{closure}}
  %_7 = invoke double @"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E"(ptr align 1 %_1, ptr align 8 %elt.0, ptr align 8 %elt.1)
          to label %bb1 unwind label %cleanup, !dbg !965

bb5:                                              ; preds = %cleanup
  %2 = load i8, ptr %_10, align 1, !dbg !966
  %3 = trunc nuw i8 %2 to i1, !dbg !966
  br i1 %3, label %bb4, label %bb3, !dbg !966

cleanup:                                          ; preds = %bb1, %start
  %4 = landingpad { ptr, i32 }
          cleanup
  %5 = extractvalue { ptr, i32 } %4, 0
  %6 = extractvalue { ptr, i32 } %4, 1
  store ptr %5, ptr %0, align 8
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %6, ptr %7, align 8
  br label %bb5

bb1:                                              ; preds = %start
  store i8 0, ptr %_10, align 1, !dbg !967
; invoke <f64 as core::iter::traits::accum::Sum>::sum::{{closure}}
  %_0 = invoke double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h12fa8b3d1d1d2ce6E"(ptr align 1 %_1, double %acc, double %_7)
          to label %bb2 unwind label %cleanup, !dbg !967

bb2:                                              ; preds = %bb1
  ret double %_0, !dbg !968

bb3:                                              ; preds = %bb4, %bb5
  %8 = load ptr, ptr %0, align 8, !dbg !969
  %9 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !969
  %10 = load i32, ptr %9, align 8, !dbg !969
  %11 = insertvalue { ptr, i32 } poison, ptr %8, 0, !dbg !969
  %12 = insertvalue { ptr, i32 } %11, i32 %10, 1, !dbg !969
  resume { ptr, i32 } %12, !dbg !969

bb4:                                              ; preds = %bb5
  br label %bb3, !dbg !966
}

; core::iter::adapters::zip::TrustedRandomAccessNoCoerce::size
; Function Attrs: nonlazybind uwtable
define i64 @_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h53ca857c609069d0E(ptr align 8 %self) unnamed_addr #0 !dbg !970 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  %_2 = alloca [24 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !976, !DIExpression(), !978)
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::size_hint
  call void @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17he49ce3b2c41a50d0E"(ptr sret([24 x i8]) align 8 %_2, ptr align 8 %self) #11, !dbg !979
  %_0 = load i64, ptr %_2, align 8, !dbg !980
  ret i64 %_0, !dbg !981
}

; core::iter::adapters::filter::filter_fold::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E"(ptr align 1 %_1, double %acc, ptr align 8 %0, i64 %1) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !982 {
start:
  %2 = alloca [16 x i8], align 8
  %acc.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  %_13 = alloca [1 x i8], align 1
  %_12 = alloca [1 x i8], align 1
  %_9 = alloca [24 x i8], align 8
  %_0 = alloca [8 x i8], align 8
  %item = alloca [16 x i8], align 8
  store ptr %0, ptr %item, align 8
  %3 = getelementptr inbounds i8, ptr %item, i64 8
  store i64 %1, ptr %3, align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !989, !DIExpression(DW_OP_deref), !991)
    #dbg_declare(ptr %_1.dbg.spill, !990, !DIExpression(DW_OP_deref), !992)
  store double %acc, ptr %acc.dbg.spill, align 8
    #dbg_declare(ptr %acc.dbg.spill, !987, !DIExpression(), !993)
    #dbg_declare(ptr %item, !988, !DIExpression(), !994)
  store i8 1, ptr %_13, align 1, !dbg !995
  store i8 1, ptr %_12, align 1, !dbg !995
; invoke rust_slices::rust_window_roughness::{{closure}}
  %_4 = invoke zeroext i1 @"_ZN11rust_slices21rust_window_roughness28_$u7b$$u7b$closure$u7d$$u7d$17h3a8490f6b696730bE"(ptr align 1 %_1, ptr align 8 %item)
          to label %bb1 unwind label %cleanup, !dbg !995

bb9:                                              ; preds = %cleanup
  %4 = load i8, ptr %_12, align 1, !dbg !996
  %5 = trunc nuw i8 %4 to i1, !dbg !996
  br i1 %5, label %bb8, label %bb6, !dbg !996

cleanup:                                          ; preds = %bb2, %start
  %6 = landingpad { ptr, i32 }
          cleanup
  %7 = extractvalue { ptr, i32 } %6, 0
  %8 = extractvalue { ptr, i32 } %6, 1
  store ptr %7, ptr %2, align 8
  %9 = getelementptr inbounds i8, ptr %2, i64 8
  store i32 %8, ptr %9, align 8
  br label %bb9

bb1:                                              ; preds = %start
  br i1 %_4, label %bb2, label %bb4, !dbg !995

bb4:                                              ; preds = %bb1
  store i8 0, ptr %_13, align 1, !dbg !997
  store double %acc, ptr %_0, align 8, !dbg !997
  br label %bb5, !dbg !996

bb2:                                              ; preds = %bb1
  store i8 0, ptr %_13, align 1, !dbg !998
  store i8 0, ptr %_12, align 1, !dbg !999
  %_11.0 = load ptr, ptr %item, align 8, !dbg !999
  %10 = getelementptr inbounds i8, ptr %item, i64 8, !dbg !999
  %_11.1 = load i64, ptr %10, align 8, !dbg !999
  store double %acc, ptr %_9, align 8, !dbg !1000
  %11 = getelementptr inbounds i8, ptr %_9, i64 8, !dbg !1000
  store ptr %_11.0, ptr %11, align 8, !dbg !1000
  %12 = getelementptr inbounds i8, ptr %11, i64 8, !dbg !1000
  store i64 %_11.1, ptr %12, align 8, !dbg !1000
  %13 = load double, ptr %_9, align 8, !dbg !1000
  %14 = getelementptr inbounds i8, ptr %_9, i64 8, !dbg !1000
  %15 = load ptr, ptr %14, align 8, !dbg !1000
  %16 = getelementptr inbounds i8, ptr %14, i64 8, !dbg !1000
  %17 = load i64, ptr %16, align 8, !dbg !1000
; invoke rust_slices::rust_window_roughness::{{closure}}
  %18 = invoke double @"_ZN11rust_slices21rust_window_roughness28_$u7b$$u7b$closure$u7d$$u7d$17had1ecba2017821d2E"(ptr align 1 %_1, double %13, ptr align 8 %15, i64 %17)
          to label %bb3 unwind label %cleanup, !dbg !1000

bb5:                                              ; preds = %bb3, %bb4
  %19 = load double, ptr %_0, align 8, !dbg !1001
  ret double %19, !dbg !1001

bb3:                                              ; preds = %bb2
  store double %18, ptr %_0, align 8, !dbg !1000
  br label %bb5, !dbg !996

bb6:                                              ; preds = %bb8, %bb9
  %20 = load i8, ptr %_13, align 1, !dbg !996
  %21 = trunc nuw i8 %20 to i1, !dbg !996
  br i1 %21, label %bb10, label %bb7, !dbg !996

bb8:                                              ; preds = %bb9
  br label %bb6, !dbg !996

bb7:                                              ; preds = %bb10, %bb6
  %22 = load ptr, ptr %2, align 8, !dbg !1002
  %23 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !1002
  %24 = load i32, ptr %23, align 8, !dbg !1002
  %25 = insertvalue { ptr, i32 } poison, ptr %22, 0, !dbg !1002
  %26 = insertvalue { ptr, i32 } %25, i32 %24, 1, !dbg !1002
  resume { ptr, i32 } %26, !dbg !1002

bb10:                                             ; preds = %bb6
  br label %bb7, !dbg !996
}

; core::slice::<impl [T]>::iter
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h49cfc10b4292fd5dE"(ptr align 8 %self.0, i64 %self.1) unnamed_addr #1 !dbg !1003 {
start:
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store i64 %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !1009, !DIExpression(), !1010)
; call core::slice::iter::Iter<T>::new
  %1 = call { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17h5fea07eaa19eac99E"(ptr align 8 %self.0, i64 %self.1) #11, !dbg !1011
  %_0.0 = extractvalue { ptr, ptr } %1, 0, !dbg !1011
  %_0.1 = extractvalue { ptr, ptr } %1, 1, !dbg !1011
  %2 = insertvalue { ptr, ptr } poison, ptr %_0.0, 0, !dbg !1012
  %3 = insertvalue { ptr, ptr } %2, ptr %_0.1, 1, !dbg !1012
  ret { ptr, ptr } %3, !dbg !1012
}

; core::slice::<impl [T]>::windows
; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7windows17h6be08734403dc0b5E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self.0, i64 %self.1, i64 %size, ptr align 8 %0) unnamed_addr #1 !dbg !1013 {
start:
  %size.dbg.spill2 = alloca [8 x i8], align 8
  %msg.dbg.spill = alloca [16 x i8], align 8
  %size.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  %self = alloca [8 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store i64 %self.1, ptr %1, align 8
    #dbg_declare(ptr %self.dbg.spill, !1017, !DIExpression(), !1021)
    #dbg_declare(ptr %self.dbg.spill, !1022, !DIExpression(), !1030)
  store i64 %size, ptr %size.dbg.spill, align 8
    #dbg_declare(ptr %size.dbg.spill, !1018, !DIExpression(), !1032)
    #dbg_declare(ptr %size.dbg.spill, !1033, !DIExpression(), !1053)
    #dbg_declare(ptr %self, !1055, !DIExpression(), !1065)
  store ptr @alloc_d0b5540d38aa67683bd942cb6db4a43b, ptr %msg.dbg.spill, align 8, !dbg !1067
  %2 = getelementptr inbounds i8, ptr %msg.dbg.spill, i64 8, !dbg !1067
  store i64 28, ptr %2, align 8, !dbg !1067
    #dbg_declare(ptr %msg.dbg.spill, !1062, !DIExpression(), !1067)
  store i64 %size, ptr %self, align 8, !dbg !1068
  %3 = load i64, ptr %self, align 8, !dbg !1069
  %4 = icmp eq i64 %3, 0, !dbg !1069
  %_5 = select i1 %4, i64 0, i64 1, !dbg !1069
  %5 = trunc nuw i64 %_5 to i1, !dbg !1070
  br i1 %5, label %bb3, label %bb2, !dbg !1070

bb3:                                              ; preds = %start
  %size1 = load i64, ptr %self, align 8, !dbg !1071
  store i64 %size1, ptr %size.dbg.spill2, align 8, !dbg !1071
    #dbg_declare(ptr %size.dbg.spill2, !1019, !DIExpression(), !1072)
    #dbg_declare(ptr %size.dbg.spill2, !1063, !DIExpression(), !1073)
    #dbg_declare(ptr %size.dbg.spill2, !1029, !DIExpression(), !1074)
  store ptr %self.0, ptr %_0, align 8, !dbg !1075
  %6 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !1075
  store i64 %self.1, ptr %6, align 8, !dbg !1075
  %7 = getelementptr inbounds i8, ptr %_0, i64 16, !dbg !1075
  store i64 %size1, ptr %7, align 8, !dbg !1075
  ret void, !dbg !1076

bb2:                                              ; preds = %start
; call core::option::expect_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed(ptr align 1 @alloc_d0b5540d38aa67683bd942cb6db4a43b, i64 28, ptr align 8 %0) #13, !dbg !1077
  unreachable, !dbg !1077

bb1:                                              ; No predecessors!
  unreachable, !dbg !1069
}

; core::slice::raw::from_raw_parts
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, i64 } @_ZN4core5slice3raw14from_raw_parts17h005197fae4fab60cE(ptr %data, i64 %len, ptr align 8 %0) unnamed_addr #1 !dbg !1078 {
start:
  %len.dbg.spill = alloca [8 x i8], align 8
  %data.dbg.spill = alloca [8 x i8], align 8
  store ptr %data, ptr %data.dbg.spill, align 8
    #dbg_declare(ptr %data.dbg.spill, !1084, !DIExpression(), !1086)
    #dbg_declare(ptr %data.dbg.spill, !1087, !DIExpression(), !1098)
    #dbg_declare(ptr %data.dbg.spill, !1100, !DIExpression(), !1107)
  store i64 %len, ptr %len.dbg.spill, align 8
    #dbg_declare(ptr %len.dbg.spill, !1085, !DIExpression(), !1109)
    #dbg_declare(ptr %len.dbg.spill, !1097, !DIExpression(), !1110)
  br label %bb1, !dbg !1111

bb1:                                              ; preds = %start
; call core::slice::raw::from_raw_parts::precondition_check
  call void @_ZN4core5slice3raw14from_raw_parts18precondition_check17hdb88b1a3e4f07a00E(ptr %data, i64 8, i64 8, i64 %len, ptr align 8 %0) #12, !dbg !1113
  br label %bb3, !dbg !1114

bb3:                                              ; preds = %bb1
  %1 = insertvalue { ptr, i64 } poison, ptr %data, 0, !dbg !1115
  %2 = insertvalue { ptr, i64 } %1, i64 %len, 1, !dbg !1115
  ret { ptr, i64 } %2, !dbg !1115
}

; core::slice::raw::from_raw_parts
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, i64 } @_ZN4core5slice3raw14from_raw_parts17h44860dc85ef66e64E(ptr %data, i64 %len, ptr align 8 %0) unnamed_addr #1 !dbg !1116 {
start:
  %len.dbg.spill = alloca [8 x i8], align 8
  %data.dbg.spill = alloca [8 x i8], align 8
  store ptr %data, ptr %data.dbg.spill, align 8
    #dbg_declare(ptr %data.dbg.spill, !1127, !DIExpression(), !1131)
    #dbg_declare(ptr %data.dbg.spill, !1132, !DIExpression(), !1142)
    #dbg_declare(ptr %data.dbg.spill, !1144, !DIExpression(), !1149)
  store i64 %len, ptr %len.dbg.spill, align 8
    #dbg_declare(ptr %len.dbg.spill, !1128, !DIExpression(), !1151)
    #dbg_declare(ptr %len.dbg.spill, !1141, !DIExpression(), !1152)
  br label %bb1, !dbg !1153

bb1:                                              ; preds = %start
; call core::slice::raw::from_raw_parts::precondition_check
  call void @_ZN4core5slice3raw14from_raw_parts18precondition_check17hdb88b1a3e4f07a00E(ptr %data, i64 4, i64 4, i64 %len, ptr align 8 %0) #12, !dbg !1155
  br label %bb3, !dbg !1156

bb3:                                              ; preds = %bb1
  %1 = insertvalue { ptr, i64 } poison, ptr %data, 0, !dbg !1157
  %2 = insertvalue { ptr, i64 } %1, i64 %len, 1, !dbg !1157
  ret { ptr, i64 } %2, !dbg !1157
}

; core::slice::raw::from_raw_parts::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_ZN4core5slice3raw14from_raw_parts18precondition_check17hdb88b1a3e4f07a00E(ptr %data, i64 %size, i64 %align, i64 %len, ptr align 8 %0) unnamed_addr #3 personality ptr @rust_eh_personality !dbg !1158 {
start:
  %msg.dbg.spill = alloca [16 x i8], align 8
  %ptr.dbg.spill = alloca [8 x i8], align 8
  %is_zst.dbg.spill = alloca [1 x i8], align 1
  %len.dbg.spill = alloca [8 x i8], align 8
  %align.dbg.spill = alloca [8 x i8], align 8
  %size.dbg.spill = alloca [8 x i8], align 8
  %data.dbg.spill = alloca [8 x i8], align 8
  %max_len = alloca [8 x i8], align 8
  store ptr %data, ptr %data.dbg.spill, align 8
    #dbg_declare(ptr %data.dbg.spill, !1164, !DIExpression(), !1170)
  store i64 %size, ptr %size.dbg.spill, align 8
    #dbg_declare(ptr %size.dbg.spill, !1165, !DIExpression(), !1170)
    #dbg_declare(ptr %size.dbg.spill, !1171, !DIExpression(), !1180)
  store i64 %align, ptr %align.dbg.spill, align 8
    #dbg_declare(ptr %align.dbg.spill, !1166, !DIExpression(), !1170)
    #dbg_declare(ptr %align.dbg.spill, !1183, !DIExpression(), !1190)
    #dbg_declare(ptr %align.dbg.spill, !1192, !DIExpression(), !1196)
    #dbg_declare(ptr %align.dbg.spill, !1198, !DIExpression(), !1203)
  store i64 %len, ptr %len.dbg.spill, align 8
    #dbg_declare(ptr %len.dbg.spill, !1167, !DIExpression(), !1170)
    #dbg_declare(ptr %len.dbg.spill, !1177, !DIExpression(), !1206)
    #dbg_declare(ptr %max_len, !1178, !DIExpression(), !1207)
  store i8 0, ptr %is_zst.dbg.spill, align 1, !dbg !1208
    #dbg_declare(ptr %is_zst.dbg.spill, !1189, !DIExpression(), !1208)
  store ptr %data, ptr %ptr.dbg.spill, align 8, !dbg !1209
    #dbg_declare(ptr %ptr.dbg.spill, !1188, !DIExpression(), !1210)
    #dbg_declare(ptr %ptr.dbg.spill, !1195, !DIExpression(), !1211)
    #dbg_declare(ptr %ptr.dbg.spill, !1202, !DIExpression(), !1203)
    #dbg_declare(ptr %ptr.dbg.spill, !1212, !DIExpression(), !1217)
; invoke core::ptr::const_ptr::<impl *const T>::is_aligned_to
  %_11 = invoke zeroext i1 @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17h51c7e282212a665bE"(ptr %data, i64 %align)
          to label %bb8 unwind label %terminate, !dbg !1219

terminate:                                        ; preds = %start
  %1 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #15, !dbg !1221
  unreachable, !dbg !1221

bb8:                                              ; preds = %start
  br i1 %_11, label %bb6, label %bb7, !dbg !1197

bb7:                                              ; preds = %bb8
  br label %bb4, !dbg !1191

bb6:                                              ; preds = %bb8
  %_13 = ptrtoint ptr %data to i64, !dbg !1222
  %_12 = icmp eq i64 %_13, 0, !dbg !1235
  %_5 = xor i1 %_12, true, !dbg !1236
  br i1 %_5, label %bb1, label %bb4, !dbg !1191

bb4:                                              ; preds = %bb6, %bb7
  br label %bb5, !dbg !1237

bb1:                                              ; preds = %bb6
  %2 = icmp eq i64 %size, 0, !dbg !1239
  br i1 %2, label %bb9, label %bb10, !dbg !1239

bb5:                                              ; preds = %bb3, %bb4
  store ptr @alloc_a28e8c8fd5088943a8b5d44af697ff83, ptr %msg.dbg.spill, align 8, !dbg !1240
  %3 = getelementptr inbounds i8, ptr %msg.dbg.spill, i64 8, !dbg !1240
  store i64 279, ptr %3, align 8, !dbg !1240
    #dbg_declare(ptr %msg.dbg.spill, !1168, !DIExpression(), !1241)
    #dbg_declare(ptr %msg.dbg.spill, !1242, !DIExpression(), !1245)
    #dbg_declare(ptr %msg.dbg.spill, !1247, !DIExpression(), !1250)
    #dbg_declare(ptr %msg.dbg.spill, !1252, !DIExpression(), !1255)
    #dbg_declare(ptr %msg.dbg.spill, !1257, !DIExpression(), !1260)
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_a28e8c8fd5088943a8b5d44af697ff83, ptr inttoptr (i64 559 to ptr), i1 zeroext false, ptr align 8 %0) #14, !dbg !1262
  unreachable, !dbg !1262

bb9:                                              ; preds = %bb1
  store i64 -1, ptr %max_len, align 8, !dbg !1263
  br label %bb11, !dbg !1264

bb10:                                             ; preds = %bb1
  %4 = udiv i64 9223372036854775807, %size, !dbg !1265
  store i64 %4, ptr %max_len, align 8, !dbg !1265
  br label %bb11, !dbg !1264

bb11:                                             ; preds = %bb10, %bb9
  %5 = load i64, ptr %max_len, align 8, !dbg !1266
  %_7 = icmp ule i64 %len, %5, !dbg !1266
  br i1 %_7, label %bb2, label %bb3, !dbg !1181

bb3:                                              ; preds = %bb11
  br label %bb5, !dbg !1237

bb2:                                              ; preds = %bb11
  ret void, !dbg !1267
}

; core::slice::raw::from_raw_parts_mut
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, i64 } @_ZN4core5slice3raw18from_raw_parts_mut17h31759af2bfdd9940E(ptr %data, i64 %len, ptr align 8 %0) unnamed_addr #1 !dbg !1268 {
start:
  %len.dbg.spill = alloca [8 x i8], align 8
  %data.dbg.spill = alloca [8 x i8], align 8
  store ptr %data, ptr %data.dbg.spill, align 8
    #dbg_declare(ptr %data.dbg.spill, !1277, !DIExpression(), !1279)
    #dbg_declare(ptr %data.dbg.spill, !1280, !DIExpression(), !1290)
  store i64 %len, ptr %len.dbg.spill, align 8
    #dbg_declare(ptr %len.dbg.spill, !1278, !DIExpression(), !1292)
    #dbg_declare(ptr %len.dbg.spill, !1289, !DIExpression(), !1293)
  br label %bb1, !dbg !1294

bb1:                                              ; preds = %start
; call core::slice::raw::from_raw_parts_mut::precondition_check
  call void @_ZN4core5slice3raw18from_raw_parts_mut18precondition_check17hd5c99edebbf3bd93E(ptr %data, i64 8, i64 8, i64 %len, ptr align 8 %0) #12, !dbg !1296
  br label %bb3, !dbg !1297

bb3:                                              ; preds = %bb1
  %1 = insertvalue { ptr, i64 } poison, ptr %data, 0, !dbg !1298
  %2 = insertvalue { ptr, i64 } %1, i64 %len, 1, !dbg !1298
  ret { ptr, i64 } %2, !dbg !1298
}

; core::slice::raw::from_raw_parts_mut::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_ZN4core5slice3raw18from_raw_parts_mut18precondition_check17hd5c99edebbf3bd93E(ptr %data, i64 %size, i64 %align, i64 %len, ptr align 8 %0) unnamed_addr #3 personality ptr @rust_eh_personality !dbg !1299 {
start:
  %msg.dbg.spill = alloca [16 x i8], align 8
  %ptr.dbg.spill = alloca [8 x i8], align 8
  %is_zst.dbg.spill = alloca [1 x i8], align 1
  %len.dbg.spill = alloca [8 x i8], align 8
  %align.dbg.spill = alloca [8 x i8], align 8
  %size.dbg.spill = alloca [8 x i8], align 8
  %data.dbg.spill = alloca [8 x i8], align 8
  %max_len = alloca [8 x i8], align 8
  store ptr %data, ptr %data.dbg.spill, align 8
    #dbg_declare(ptr %data.dbg.spill, !1302, !DIExpression(), !1308)
  store i64 %size, ptr %size.dbg.spill, align 8
    #dbg_declare(ptr %size.dbg.spill, !1303, !DIExpression(), !1308)
    #dbg_declare(ptr %size.dbg.spill, !1309, !DIExpression(), !1315)
  store i64 %align, ptr %align.dbg.spill, align 8
    #dbg_declare(ptr %align.dbg.spill, !1304, !DIExpression(), !1308)
    #dbg_declare(ptr %align.dbg.spill, !1318, !DIExpression(), !1323)
    #dbg_declare(ptr %align.dbg.spill, !1325, !DIExpression(), !1329)
    #dbg_declare(ptr %align.dbg.spill, !1331, !DIExpression(), !1335)
  store i64 %len, ptr %len.dbg.spill, align 8
    #dbg_declare(ptr %len.dbg.spill, !1305, !DIExpression(), !1308)
    #dbg_declare(ptr %len.dbg.spill, !1312, !DIExpression(), !1338)
    #dbg_declare(ptr %max_len, !1313, !DIExpression(), !1339)
  store i8 0, ptr %is_zst.dbg.spill, align 1, !dbg !1340
    #dbg_declare(ptr %is_zst.dbg.spill, !1322, !DIExpression(), !1340)
  store ptr %data, ptr %ptr.dbg.spill, align 8, !dbg !1341
    #dbg_declare(ptr %ptr.dbg.spill, !1321, !DIExpression(), !1342)
    #dbg_declare(ptr %ptr.dbg.spill, !1328, !DIExpression(), !1343)
    #dbg_declare(ptr %ptr.dbg.spill, !1334, !DIExpression(), !1335)
    #dbg_declare(ptr %ptr.dbg.spill, !1344, !DIExpression(), !1347)
; invoke core::ptr::const_ptr::<impl *const T>::is_aligned_to
  %_11 = invoke zeroext i1 @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17h51c7e282212a665bE"(ptr %data, i64 %align)
          to label %bb8 unwind label %terminate, !dbg !1349

terminate:                                        ; preds = %start
  %1 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #15, !dbg !1351
  unreachable, !dbg !1351

bb8:                                              ; preds = %start
  br i1 %_11, label %bb6, label %bb7, !dbg !1330

bb7:                                              ; preds = %bb8
  br label %bb4, !dbg !1324

bb6:                                              ; preds = %bb8
  %_13 = ptrtoint ptr %data to i64, !dbg !1352
  %_12 = icmp eq i64 %_13, 0, !dbg !1360
  %_5 = xor i1 %_12, true, !dbg !1361
  br i1 %_5, label %bb1, label %bb4, !dbg !1324

bb4:                                              ; preds = %bb6, %bb7
  br label %bb5, !dbg !1362

bb1:                                              ; preds = %bb6
  %2 = icmp eq i64 %size, 0, !dbg !1364
  br i1 %2, label %bb9, label %bb10, !dbg !1364

bb5:                                              ; preds = %bb3, %bb4
  store ptr @alloc_5c1a2f972552229672fc942406cfc298, ptr %msg.dbg.spill, align 8, !dbg !1365
  %3 = getelementptr inbounds i8, ptr %msg.dbg.spill, i64 8, !dbg !1365
  store i64 283, ptr %3, align 8, !dbg !1365
    #dbg_declare(ptr %msg.dbg.spill, !1306, !DIExpression(), !1366)
    #dbg_declare(ptr %msg.dbg.spill, !1367, !DIExpression(), !1370)
    #dbg_declare(ptr %msg.dbg.spill, !1372, !DIExpression(), !1375)
    #dbg_declare(ptr %msg.dbg.spill, !1377, !DIExpression(), !1380)
    #dbg_declare(ptr %msg.dbg.spill, !1382, !DIExpression(), !1385)
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_5c1a2f972552229672fc942406cfc298, ptr inttoptr (i64 567 to ptr), i1 zeroext false, ptr align 8 %0) #14, !dbg !1387
  unreachable, !dbg !1387

bb9:                                              ; preds = %bb1
  store i64 -1, ptr %max_len, align 8, !dbg !1388
  br label %bb11, !dbg !1389

bb10:                                             ; preds = %bb1
  %4 = udiv i64 9223372036854775807, %size, !dbg !1390
  store i64 %4, ptr %max_len, align 8, !dbg !1390
  br label %bb11, !dbg !1389

bb11:                                             ; preds = %bb10, %bb9
  %5 = load i64, ptr %max_len, align 8, !dbg !1391
  %_7 = icmp ule i64 %len, %5, !dbg !1391
  br i1 %_7, label %bb2, label %bb3, !dbg !1316

bb3:                                              ; preds = %bb11
  br label %bb5, !dbg !1362

bb2:                                              ; preds = %bb11
  ret void, !dbg !1392
}

; core::slice::iter::Iter<T>::new
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17h5fea07eaa19eac99E"(ptr align 8 %slice.0, i64 %slice.1) unnamed_addr #1 !dbg !1393 {
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
    #dbg_declare(ptr %slice.dbg.spill, !1396, !DIExpression(), !1403)
    #dbg_declare(ptr %slice.dbg.spill, !1404, !DIExpression(), !1414)
    #dbg_declare(ptr %end_or_len, !1401, !DIExpression(), !1416)
  store i64 %slice.1, ptr %len.dbg.spill, align 8, !dbg !1417
    #dbg_declare(ptr %len.dbg.spill, !1397, !DIExpression(), !1418)
    #dbg_declare(ptr %len.dbg.spill, !1419, !DIExpression(), !1424)
    #dbg_declare(ptr %len.dbg.spill, !1426, !DIExpression(), !1435)
  store ptr %slice.0, ptr %self.dbg.spill, align 8, !dbg !1437
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8, !dbg !1437
  store i64 %slice.1, ptr %1, align 8, !dbg !1437
    #dbg_declare(ptr %self.dbg.spill, !1438, !DIExpression(), !1446)
  store ptr %slice.0, ptr %ptr.dbg.spill, align 8, !dbg !1448
    #dbg_declare(ptr %ptr.dbg.spill, !1399, !DIExpression(), !1449)
    #dbg_declare(ptr %ptr.dbg.spill, !1450, !DIExpression(), !1456)
  br label %bb2, !dbg !1458

bb2:                                              ; preds = %start
  store ptr %slice.0, ptr %self.dbg.spill1, align 8, !dbg !1459
    #dbg_declare(ptr %self.dbg.spill1, !1434, !DIExpression(), !1460)
  %_6 = getelementptr inbounds nuw double, ptr %slice.0, i64 %slice.1, !dbg !1461
  store ptr %_6, ptr %end_or_len, align 8, !dbg !1462
  br label %bb3, !dbg !1463

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8, !dbg !1464
  %2 = insertvalue { ptr, ptr } poison, ptr %slice.0, 0, !dbg !1465
  %3 = insertvalue { ptr, ptr } %2, ptr %_0.1, 1, !dbg !1465
  ret { ptr, ptr } %3, !dbg !1465

bb1:                                              ; No predecessors!
  unreachable
}

; core::slice::iter::<impl core::iter::traits::collect::IntoIterator for &[T]>::into_iter
; Function Attrs: nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17h5ad54ad06a832426E"(ptr align 8 %self.0, i64 %self.1) unnamed_addr #0 !dbg !1466 {
start:
  %self.dbg.spill2 = alloca [8 x i8], align 8
  %ptr.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill1 = alloca [16 x i8], align 8
  %len.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  %end_or_len = alloca [8 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store i64 %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !1469, !DIExpression(), !1470)
    #dbg_declare(ptr %self.dbg.spill, !1471, !DIExpression(), !1474)
    #dbg_declare(ptr %self.dbg.spill, !1476, !DIExpression(), !1485)
    #dbg_declare(ptr %self.dbg.spill, !1487, !DIExpression(), !1490)
    #dbg_declare(ptr %end_or_len, !1483, !DIExpression(), !1492)
  store i64 %self.1, ptr %len.dbg.spill, align 8, !dbg !1493
    #dbg_declare(ptr %len.dbg.spill, !1479, !DIExpression(), !1494)
    #dbg_declare(ptr %len.dbg.spill, !1495, !DIExpression(), !1498)
    #dbg_declare(ptr %len.dbg.spill, !1500, !DIExpression(), !1504)
  store ptr %self.0, ptr %self.dbg.spill1, align 8, !dbg !1506
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill1, i64 8, !dbg !1506
  store i64 %self.1, ptr %1, align 8, !dbg !1506
    #dbg_declare(ptr %self.dbg.spill1, !1507, !DIExpression(), !1510)
  store ptr %self.0, ptr %ptr.dbg.spill, align 8, !dbg !1512
    #dbg_declare(ptr %ptr.dbg.spill, !1481, !DIExpression(), !1513)
    #dbg_declare(ptr %ptr.dbg.spill, !1514, !DIExpression(), !1517)
  br label %bb2, !dbg !1519

bb2:                                              ; preds = %start
  store ptr %self.0, ptr %self.dbg.spill2, align 8, !dbg !1520
    #dbg_declare(ptr %self.dbg.spill2, !1503, !DIExpression(), !1521)
  %_6 = getelementptr inbounds nuw double, ptr %self.0, i64 %self.1, !dbg !1522
  store ptr %_6, ptr %end_or_len, align 8, !dbg !1523
  br label %bb3, !dbg !1524

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8, !dbg !1525
  %2 = insertvalue { ptr, ptr } poison, ptr %self.0, 0, !dbg !1526
  %3 = insertvalue { ptr, ptr } %2, ptr %_0.1, 1, !dbg !1526
  ret { ptr, ptr } %3, !dbg !1526

bb1:                                              ; No predecessors!
  unreachable
}

; core::slice::iter::<impl core::iter::traits::collect::IntoIterator for &[T]>::into_iter
; Function Attrs: nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17h6cb5cea89ce30a71E"(ptr align 4 %self.0, i64 %self.1) unnamed_addr #0 !dbg !1527 {
start:
  %self.dbg.spill2 = alloca [8 x i8], align 8
  %ptr.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill1 = alloca [16 x i8], align 8
  %len.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  %end_or_len = alloca [8 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store i64 %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !1543, !DIExpression(), !1544)
    #dbg_declare(ptr %self.dbg.spill, !1545, !DIExpression(), !1548)
    #dbg_declare(ptr %self.dbg.spill, !1550, !DIExpression(), !1560)
    #dbg_declare(ptr %self.dbg.spill, !1562, !DIExpression(), !1571)
    #dbg_declare(ptr %end_or_len, !1558, !DIExpression(), !1573)
  store i64 %self.1, ptr %len.dbg.spill, align 8, !dbg !1574
    #dbg_declare(ptr %len.dbg.spill, !1554, !DIExpression(), !1575)
    #dbg_declare(ptr %len.dbg.spill, !1576, !DIExpression(), !1581)
    #dbg_declare(ptr %len.dbg.spill, !1583, !DIExpression(), !1590)
  store ptr %self.0, ptr %self.dbg.spill1, align 8, !dbg !1592
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill1, i64 8, !dbg !1592
  store i64 %self.1, ptr %1, align 8, !dbg !1592
    #dbg_declare(ptr %self.dbg.spill1, !1593, !DIExpression(), !1601)
  store ptr %self.0, ptr %ptr.dbg.spill, align 8, !dbg !1603
    #dbg_declare(ptr %ptr.dbg.spill, !1556, !DIExpression(), !1604)
    #dbg_declare(ptr %ptr.dbg.spill, !1605, !DIExpression(), !1611)
  br label %bb2, !dbg !1613

bb2:                                              ; preds = %start
  store ptr %self.0, ptr %self.dbg.spill2, align 8, !dbg !1614
    #dbg_declare(ptr %self.dbg.spill2, !1589, !DIExpression(), !1615)
  %_6 = getelementptr inbounds nuw float, ptr %self.0, i64 %self.1, !dbg !1616
  store ptr %_6, ptr %end_or_len, align 8, !dbg !1617
  br label %bb3, !dbg !1618

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8, !dbg !1619
  %2 = insertvalue { ptr, ptr } poison, ptr %self.0, 0, !dbg !1620
  %3 = insertvalue { ptr, ptr } %2, ptr %_0.1, 1, !dbg !1620
  ret { ptr, ptr } %3, !dbg !1620

bb1:                                              ; No predecessors!
  unreachable
}

; core::slice::iter::<impl core::iter::traits::collect::IntoIterator for &mut [T]>::into_iter
; Function Attrs: nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice4iter95_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$mut$u20$$u5b$T$u5d$$GT$9into_iter17h63a55475c8ff8796E"(ptr align 8 %self.0, i64 %self.1) unnamed_addr #0 !dbg !1621 {
start:
  %self.dbg.spill2 = alloca [8 x i8], align 8
  %ptr.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill1 = alloca [16 x i8], align 8
  %len.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  %end_or_len = alloca [8 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store i64 %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !1635, !DIExpression(), !1636)
    #dbg_declare(ptr %self.dbg.spill, !1637, !DIExpression(), !1640)
    #dbg_declare(ptr %self.dbg.spill, !1642, !DIExpression(), !1652)
    #dbg_declare(ptr %self.dbg.spill, !1654, !DIExpression(), !1660)
    #dbg_declare(ptr %end_or_len, !1650, !DIExpression(), !1662)
  store i64 %self.1, ptr %len.dbg.spill, align 8, !dbg !1663
    #dbg_declare(ptr %len.dbg.spill, !1646, !DIExpression(), !1664)
    #dbg_declare(ptr %len.dbg.spill, !1665, !DIExpression(), !1670)
    #dbg_declare(ptr %len.dbg.spill, !1672, !DIExpression(), !1676)
  store ptr %self.0, ptr %self.dbg.spill1, align 8, !dbg !1678
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill1, i64 8, !dbg !1678
  store i64 %self.1, ptr %1, align 8, !dbg !1678
    #dbg_declare(ptr %self.dbg.spill1, !1679, !DIExpression(), !1682)
  store ptr %self.0, ptr %ptr.dbg.spill, align 8, !dbg !1684
    #dbg_declare(ptr %ptr.dbg.spill, !1648, !DIExpression(), !1685)
    #dbg_declare(ptr %ptr.dbg.spill, !1686, !DIExpression(), !1689)
  br label %bb2, !dbg !1691

bb2:                                              ; preds = %start
  store ptr %self.0, ptr %self.dbg.spill2, align 8, !dbg !1692
    #dbg_declare(ptr %self.dbg.spill2, !1675, !DIExpression(), !1693)
  %2 = getelementptr inbounds nuw double, ptr %self.0, i64 %self.1, !dbg !1694
  store ptr %2, ptr %end_or_len, align 8, !dbg !1694
  br label %bb3, !dbg !1695

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8, !dbg !1696
  %3 = insertvalue { ptr, ptr } poison, ptr %self.0, 0, !dbg !1697
  %4 = insertvalue { ptr, ptr } %3, ptr %_0.1, 1, !dbg !1697
  ret { ptr, ptr } %4, !dbg !1697

bb1:                                              ; No predecessors!
  unreachable
}

; <f64 as core::iter::traits::accum::Sum>::sum
; Function Attrs: nonlazybind uwtable
define double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE"(ptr align 8 %iter) unnamed_addr #0 !dbg !1698 {
start:
    #dbg_declare(ptr %iter, !1701, !DIExpression(), !1704)
; call <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE"(ptr align 8 %iter, double -0.000000e+00), !dbg !1705
  ret double %_0, !dbg !1706
}

; <f64 as core::iter::traits::accum::Sum>::sum::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h12fa8b3d1d1d2ce6E"(ptr align 1 %_1, double %a, double %b) unnamed_addr #1 !dbg !1707 {
start:
  %b.dbg.spill = alloca [8 x i8], align 8
  %a.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !1714, !DIExpression(), !1715)
  store double %a, ptr %a.dbg.spill, align 8
    #dbg_declare(ptr %a.dbg.spill, !1712, !DIExpression(), !1716)
  store double %b, ptr %b.dbg.spill, align 8
    #dbg_declare(ptr %b.dbg.spill, !1713, !DIExpression(), !1717)
  %_0 = fadd double %a, %b, !dbg !1718
  ret double %_0, !dbg !1719
}

; <I as core::iter::traits::collect::IntoIterator>::into_iter
; Function Attrs: inlinehint nonlazybind uwtable
define { i64, i64 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h47567350bdc23d1aE"(i64 %self.0, i64 %self.1) unnamed_addr #1 !dbg !1720 {
start:
  %self.dbg.spill = alloca [16 x i8], align 8
  store i64 %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store i64 %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !1722, !DIExpression(), !1723)
  %1 = insertvalue { i64, i64 } poison, i64 %self.0, 0, !dbg !1724
  %2 = insertvalue { i64, i64 } %1, i64 %self.1, 1, !dbg !1724
  ret { i64, i64 } %2, !dbg !1724
}

; <core::ops::range::Range<T> as core::iter::range::RangeIteratorImpl>::spec_next
; Function Attrs: inlinehint nonlazybind uwtable
define { i64, i64 } @"_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h0d4c05180d93683eE"(ptr align 8 %self) unnamed_addr #1 !dbg !1725 {
start:
  %other.dbg.spill.i = alloca [8 x i8], align 8
  %self.dbg.spill.i = alloca [8 x i8], align 8
  %old.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1727, !DIExpression(), !1730)
  %_4 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !1731
  store ptr %self, ptr %self.dbg.spill.i, align 8
    #dbg_declare(ptr %self.dbg.spill.i, !554, !DIExpression(), !1732)
  store ptr %_4, ptr %other.dbg.spill.i, align 8
    #dbg_declare(ptr %other.dbg.spill.i, !557, !DIExpression(), !1734)
  %_3.i = load i64, ptr %self, align 8, !dbg !1735
  %_4.i = load i64, ptr %_4, align 8, !dbg !1736
  %_0.i = icmp ult i64 %_3.i, %_4.i, !dbg !1735
  br i1 %_0.i, label %bb2, label %bb4, !dbg !1737

bb4:                                              ; preds = %start
  store i64 0, ptr %_0, align 8, !dbg !1738
  br label %bb5, !dbg !1739

bb2:                                              ; preds = %start
  %old = load i64, ptr %self, align 8, !dbg !1740
  store i64 %old, ptr %old.dbg.spill, align 8, !dbg !1740
    #dbg_declare(ptr %old.dbg.spill, !1728, !DIExpression(), !1741)
; call <usize as core::iter::range::Step>::forward_unchecked
  %_6 = call i64 @"_ZN49_$LT$usize$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17h2629a044089caf74E"(i64 %old, i64 1) #11, !dbg !1742
  store i64 %_6, ptr %self, align 8, !dbg !1743
  %0 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !1744
  store i64 %old, ptr %0, align 8, !dbg !1744
  store i64 1, ptr %_0, align 8, !dbg !1744
  br label %bb5, !dbg !1739

bb5:                                              ; preds = %bb2, %bb4
  %1 = load i64, ptr %_0, align 8, !dbg !1745
  %2 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !1745
  %3 = load i64, ptr %2, align 8, !dbg !1745
  %4 = insertvalue { i64, i64 } poison, i64 %1, 0, !dbg !1745
  %5 = insertvalue { i64, i64 } %4, i64 %3, 1, !dbg !1745
  ret { i64, i64 } %5, !dbg !1745
}

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::__iterator_get_unchecked
; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hf058a97bb0d525c4E"(ptr align 8 %self, i64 %idx) unnamed_addr #1 !dbg !1746 {
start:
  %idx.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1753, !DIExpression(), !1755)
  store i64 %idx, ptr %idx.dbg.spill, align 8
    #dbg_declare(ptr %idx.dbg.spill, !1754, !DIExpression(), !1756)
  %_5 = load ptr, ptr %self, align 8, !dbg !1757
  %_3 = getelementptr inbounds nuw double, ptr %_5, i64 %idx, !dbg !1758
  ret ptr %_3, !dbg !1761
}

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::next
; Function Attrs: inlinehint nonlazybind uwtable
define align 4 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h7a82149a4f7f321fE"(ptr align 8 %self) unnamed_addr #1 !dbg !1762 {
start:
  %end_or_len.dbg.spill = alloca [8 x i8], align 8
  %ptr.dbg.spill = alloca [8 x i8], align 8
  %count.dbg.spill = alloca [8 x i8], align 8
  %rhs.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %_0 = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1778, !DIExpression(), !1785)
  store i64 1, ptr %rhs.dbg.spill, align 8, !dbg !1786
    #dbg_declare(ptr %rhs.dbg.spill, !1790, !DIExpression(), !1786)
  store i64 1, ptr %count.dbg.spill, align 8, !dbg !1792
    #dbg_declare(ptr %count.dbg.spill, !1799, !DIExpression(), !1792)
  %ptr = load ptr, ptr %self, align 8, !dbg !1801
  store ptr %ptr, ptr %ptr.dbg.spill, align 8, !dbg !1801
    #dbg_declare(ptr %ptr.dbg.spill, !1779, !DIExpression(), !1802)
    #dbg_declare(ptr %ptr.dbg.spill, !1798, !DIExpression(), !1803)
  %0 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !1804
  %end_or_len = load ptr, ptr %0, align 8, !dbg !1804
  store ptr %end_or_len, ptr %end_or_len.dbg.spill, align 8, !dbg !1804
    #dbg_declare(ptr %end_or_len.dbg.spill, !1781, !DIExpression(), !1805)
    #dbg_declare(ptr %end_or_len.dbg.spill, !1806, !DIExpression(), !1811)
    #dbg_declare(ptr %end_or_len.dbg.spill, !1813, !DIExpression(), !1819)
  br label %bb4, !dbg !1821

bb4:                                              ; preds = %start
    #dbg_value(ptr poison, !1822, !DIExpression(), !1830)
    #dbg_value(ptr poison, !1829, !DIExpression(), !1832)
  %_6 = icmp eq ptr %ptr, %end_or_len, !dbg !1833
  br i1 %_6, label %bb5, label %bb6, !dbg !1831

bb6:                                              ; preds = %bb4
  %_16 = getelementptr inbounds nuw float, ptr %ptr, i64 1, !dbg !1834
  store ptr %_16, ptr %self, align 8, !dbg !1835
  br label %bb7, !dbg !1836

bb5:                                              ; preds = %bb4
  store ptr null, ptr %_0, align 8, !dbg !1837
  br label %bb8, !dbg !1838

bb7:                                              ; preds = %bb6
    #dbg_value(ptr poison, !1840, !DIExpression(), !1846)
  store ptr %ptr, ptr %_0, align 8, !dbg !1848
  br label %bb8, !dbg !1849

bb8:                                              ; preds = %bb5, %bb7
  %1 = load ptr, ptr %_0, align 8, !dbg !1849
  ret ptr %1, !dbg !1849

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
define void @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17he49ce3b2c41a50d0E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #1 !dbg !1850 {
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
    #dbg_declare(ptr %self.dbg.spill, !1854, !DIExpression(), !1861)
    #dbg_declare(ptr %exact, !1855, !DIExpression(), !1862)
    #dbg_declare(ptr %exact, !1857, !DIExpression(), !1863)
  store i64 8, ptr %pointee_size.dbg.spill, align 8, !dbg !1864
    #dbg_declare(ptr %pointee_size.dbg.spill, !1872, !DIExpression(), !1864)
  br label %bb2, !dbg !1889

bb2:                                              ; preds = %start
  %0 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !1890
  %_5 = load ptr, ptr %0, align 8, !dbg !1890
  store ptr %_5, ptr %end.dbg.spill, align 8, !dbg !1891
    #dbg_declare(ptr %end.dbg.spill, !1859, !DIExpression(), !1892)
    #dbg_declare(ptr %end.dbg.spill, !1886, !DIExpression(), !1893)
    #dbg_declare(ptr %end.dbg.spill, !1894, !DIExpression(), !1897)
  %subtracted = load ptr, ptr %self, align 8, !dbg !1899
  store ptr %subtracted, ptr %subtracted.dbg.spill, align 8, !dbg !1899
    #dbg_declare(ptr %subtracted.dbg.spill, !1887, !DIExpression(), !1900)
    #dbg_declare(ptr %subtracted.dbg.spill, !1894, !DIExpression(), !1901)
  store ptr %_5, ptr %self.dbg.spill1, align 8, !dbg !1903
    #dbg_declare(ptr %self.dbg.spill1, !1878, !DIExpression(), !1904)
  store ptr %subtracted, ptr %origin.dbg.spill, align 8, !dbg !1905
    #dbg_declare(ptr %origin.dbg.spill, !1879, !DIExpression(), !1906)
    #dbg_declare(ptr %origin.dbg.spill, !1871, !DIExpression(), !1907)
  store ptr %_5, ptr %self.dbg.spill2, align 8, !dbg !1908
    #dbg_declare(ptr %self.dbg.spill2, !1870, !DIExpression(), !1909)
  br label %bb5, !dbg !1910

bb5:                                              ; preds = %bb2
; call core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
  call void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h011db55ae906cda0E"(ptr %_5, ptr %subtracted, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #12, !dbg !1912
  br label %bb7, !dbg !1913

bb7:                                              ; preds = %bb5
  br label %bb8, !dbg !1914

bb8:                                              ; preds = %bb7
  br label %bb9, !dbg !1915

bb9:                                              ; preds = %bb8
  %1 = ptrtoint ptr %_5 to i64, !dbg !1916
  %2 = ptrtoint ptr %subtracted to i64, !dbg !1916
  %3 = sub nuw i64 %1, %2, !dbg !1916
  %4 = udiv exact i64 %3, 8, !dbg !1916
  store i64 %4, ptr %exact, align 8, !dbg !1916
  br label %bb3, !dbg !1917

bb10:                                             ; No predecessors!
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #13, !dbg !1918
  unreachable, !dbg !1918

bb3:                                              ; preds = %bb9
  %_7 = load i64, ptr %exact, align 8, !dbg !1919
  %_8.1 = load i64, ptr %exact, align 8, !dbg !1920
  store i64 %_7, ptr %_0, align 8, !dbg !1921
  %5 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !1921
  store i64 1, ptr %5, align 8, !dbg !1921
  %6 = getelementptr inbounds i8, ptr %5, i64 8, !dbg !1921
  store i64 %_8.1, ptr %6, align 8, !dbg !1921
  ret void, !dbg !1922

bb1:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::IterMut<T> as core::iter::traits::iterator::Iterator>::next
; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h80998b655d7e30f8E"(ptr align 8 %self) unnamed_addr #1 !dbg !1923 {
start:
  %end_or_len.dbg.spill = alloca [8 x i8], align 8
  %ptr.dbg.spill = alloca [8 x i8], align 8
  %count.dbg.spill = alloca [8 x i8], align 8
  %rhs.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %_0 = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1940, !DIExpression(), !1947)
  store i64 1, ptr %rhs.dbg.spill, align 8, !dbg !1948
    #dbg_declare(ptr %rhs.dbg.spill, !1952, !DIExpression(), !1948)
  store i64 1, ptr %count.dbg.spill, align 8, !dbg !1954
    #dbg_declare(ptr %count.dbg.spill, !1961, !DIExpression(), !1954)
  %ptr = load ptr, ptr %self, align 8, !dbg !1963
  store ptr %ptr, ptr %ptr.dbg.spill, align 8, !dbg !1963
    #dbg_declare(ptr %ptr.dbg.spill, !1941, !DIExpression(), !1964)
    #dbg_declare(ptr %ptr.dbg.spill, !1960, !DIExpression(), !1965)
  %0 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !1966
  %end_or_len = load ptr, ptr %0, align 8, !dbg !1966
  store ptr %end_or_len, ptr %end_or_len.dbg.spill, align 8, !dbg !1966
    #dbg_declare(ptr %end_or_len.dbg.spill, !1943, !DIExpression(), !1967)
    #dbg_declare(ptr %end_or_len.dbg.spill, !1968, !DIExpression(), !1973)
  br label %bb4, !dbg !1975

bb4:                                              ; preds = %start
    #dbg_value(ptr poison, !1976, !DIExpression(), !1983)
    #dbg_value(ptr poison, !1982, !DIExpression(), !1985)
  %_7 = icmp eq ptr %ptr, %end_or_len, !dbg !1986
  br i1 %_7, label %bb5, label %bb6, !dbg !1984

bb6:                                              ; preds = %bb4
  %_17 = getelementptr inbounds nuw double, ptr %ptr, i64 1, !dbg !1987
  store ptr %_17, ptr %self, align 8, !dbg !1988
  br label %bb7, !dbg !1989

bb5:                                              ; preds = %bb4
  store ptr null, ptr %_0, align 8, !dbg !1990
  br label %bb8, !dbg !1991

bb7:                                              ; preds = %bb6
    #dbg_value(ptr poison, !1993, !DIExpression(), !2000)
  store ptr %ptr, ptr %_0, align 8, !dbg !2002
  br label %bb8, !dbg !2003

bb8:                                              ; preds = %bb5, %bb7
  %1 = load ptr, ptr %_0, align 8, !dbg !2003
  ret ptr %1, !dbg !2003

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

; <core::slice::iter::Windows<T> as core::iter::traits::iterator::Iterator>::next
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, i64 } @"_ZN94_$LT$core..slice..iter..Windows$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha70b44b86951775fE"(ptr align 8 %self) unnamed_addr #1 !dbg !2004 {
start:
  %new_len.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill12 = alloca [16 x i8], align 8
  %index.dbg.spill9 = alloca [8 x i8], align 8
  %self.dbg.spill8 = alloca [8 x i8], align 8
  %self.dbg.spill6 = alloca [16 x i8], align 8
  %self.dbg.spill5 = alloca [8 x i8], align 8
  %offset.dbg.spill3 = alloca [8 x i8], align 8
  %self.dbg.spill2 = alloca [8 x i8], align 8
  %index.dbg.spill = alloca [8 x i8], align 8
  %offset.dbg.spill = alloca [8 x i8], align 8
  %rhs.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill1 = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %ret = alloca [16 x i8], align 8
    #dbg_declare(ptr %ret, !2023, !DIExpression(), !2025)
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !2022, !DIExpression(), !2026)
  store i64 0, ptr %self.dbg.spill1, align 8, !dbg !2027
    #dbg_declare(ptr %self.dbg.spill1, !2035, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2027)
  store i64 0, ptr %rhs.dbg.spill, align 8, !dbg !2060
    #dbg_declare(ptr %rhs.dbg.spill, !2066, !DIExpression(), !2060)
  store i64 0, ptr %offset.dbg.spill, align 8, !dbg !2068
    #dbg_declare(ptr %offset.dbg.spill, !2074, !DIExpression(), !2068)
  store i64 1, ptr %index.dbg.spill, align 8, !dbg !2077
    #dbg_declare(ptr %index.dbg.spill, !2086, !DIExpression(), !2077)
  store i64 1, ptr %self.dbg.spill2, align 8, !dbg !2090
    #dbg_declare(ptr %self.dbg.spill2, !2096, !DIExpression(), !2090)
  store i64 1, ptr %offset.dbg.spill3, align 8, !dbg !2102
    #dbg_declare(ptr %offset.dbg.spill3, !2074, !DIExpression(), !2102)
  %0 = getelementptr inbounds i8, ptr %self, i64 16, !dbg !2104
  %self4 = load i64, ptr %0, align 8, !dbg !2104
  store i64 %self4, ptr %self.dbg.spill5, align 8, !dbg !2104
    #dbg_declare(ptr %self.dbg.spill5, !2105, !DIExpression(), !2111)
  %_10.0 = load ptr, ptr %self, align 8, !dbg !2113
  %1 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !2113
  %_10.1 = load i64, ptr %1, align 8, !dbg !2113
  %_2 = icmp ugt i64 %self4, %_10.1, !dbg !2104
  br i1 %_2, label %bb1, label %bb2, !dbg !2104

bb2:                                              ; preds = %start
  %self.0 = load ptr, ptr %self, align 8, !dbg !2114
  %2 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !2114
  %self.1 = load i64, ptr %2, align 8, !dbg !2114
  store ptr %self.0, ptr %self.dbg.spill6, align 8, !dbg !2114
  %3 = getelementptr inbounds i8, ptr %self.dbg.spill6, i64 8, !dbg !2114
  store i64 %self.1, ptr %3, align 8, !dbg !2114
    #dbg_declare(ptr %self.dbg.spill6, !2055, !DIExpression(), !2115)
    #dbg_declare(ptr %self.dbg.spill6, !2048, !DIExpression(), !2116)
    #dbg_declare(ptr %self.dbg.spill6, !2036, !DIExpression(), !2117)
    #dbg_declare(ptr %self.dbg.spill6, !2073, !DIExpression(), !2118)
  %4 = getelementptr inbounds i8, ptr %self, i64 16, !dbg !2119
  %self7 = load i64, ptr %4, align 8, !dbg !2119
  store i64 %self7, ptr %self.dbg.spill8, align 8, !dbg !2119
    #dbg_declare(ptr %self.dbg.spill8, !2105, !DIExpression(), !2120)
  store i64 %self7, ptr %index.dbg.spill9, align 8, !dbg !2122
    #dbg_declare(ptr %index.dbg.spill9, !2056, !DIExpression(), !2123)
    #dbg_declare(ptr %index.dbg.spill9, !2047, !DIExpression(), !2124)
    #dbg_declare(ptr %index.dbg.spill9, !2035, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2027)
    #dbg_declare(ptr %index.dbg.spill9, !2037, !DIExpression(), !2125)
    #dbg_declare(ptr %index.dbg.spill9, !2065, !DIExpression(), !2126)
    #dbg_declare(ptr %index.dbg.spill9, !2075, !DIExpression(), !2127)
  %_19 = icmp ult i64 %self7, 0, !dbg !2128
  br i1 %_19, label %bb7, label %bb8, !dbg !2128

bb1:                                              ; preds = %start
  %5 = load ptr, ptr @anon.ca5c624d3c3738ad2d4d8a84ab1f104c.0, align 8, !dbg !2129
  %6 = load i64, ptr getelementptr inbounds (i8, ptr @anon.ca5c624d3c3738ad2d4d8a84ab1f104c.0, i64 8), align 8, !dbg !2129
  store ptr %5, ptr %ret, align 8, !dbg !2129
  %7 = getelementptr inbounds i8, ptr %ret, i64 8, !dbg !2129
  store i64 %6, ptr %7, align 8, !dbg !2129
  br label %bb3, !dbg !2130

bb8:                                              ; preds = %bb2
  %_13 = icmp ule i64 %self7, %self.1, !dbg !2131
  br i1 %_13, label %bb4, label %bb5, !dbg !2131

bb7:                                              ; preds = %bb2
  br label %bb6, !dbg !2132

bb5:                                              ; preds = %bb8
  br label %bb6, !dbg !2133

bb4:                                              ; preds = %bb8
  store ptr %self.0, ptr %ret, align 8, !dbg !2135
  %8 = getelementptr inbounds i8, ptr %ret, i64 8, !dbg !2135
  store i64 %self7, ptr %8, align 8, !dbg !2135
  %self.010 = load ptr, ptr %self, align 8, !dbg !2136
  %9 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !2136
  %self.111 = load i64, ptr %9, align 8, !dbg !2136
  store ptr %self.010, ptr %self.dbg.spill12, align 8, !dbg !2136
  %10 = getelementptr inbounds i8, ptr %self.dbg.spill12, i64 8, !dbg !2136
  store i64 %self.111, ptr %10, align 8, !dbg !2136
    #dbg_declare(ptr %self.dbg.spill12, !2085, !DIExpression(), !2137)
    #dbg_declare(ptr %self.dbg.spill12, !2097, !DIExpression(), !2138)
    #dbg_declare(ptr %self.dbg.spill12, !2073, !DIExpression(), !2139)
  %_21 = icmp ugt i64 1, %self.111, !dbg !2140
  br i1 %_21, label %bb9, label %bb10, !dbg !2140

bb6:                                              ; preds = %bb7, %bb5
; call core::slice::index::slice_index_fail
  call void @_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail(i64 0, i64 %self7, i64 %self.1, ptr align 8 @alloc_b2f28986b414e660fff9151eee01a1b2) #13, !dbg !2141
  unreachable, !dbg !2141

bb10:                                             ; preds = %bb4
  %new_len = sub nuw i64 %self.111, 1, !dbg !2142
  store i64 %new_len, ptr %new_len.dbg.spill, align 8, !dbg !2142
    #dbg_declare(ptr %new_len.dbg.spill, !2098, !DIExpression(), !2143)
    #dbg_declare(ptr %new_len.dbg.spill, !2075, !DIExpression(), !2144)
  %_28 = getelementptr inbounds nuw double, ptr %self.010, i64 1, !dbg !2145
  store ptr %_28, ptr %self, align 8, !dbg !2146
  %11 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !2146
  store i64 %new_len, ptr %11, align 8, !dbg !2146
  br label %bb3, !dbg !2130

bb9:                                              ; preds = %bb4
; call core::slice::index::slice_index_fail
  call void @_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail(i64 1, i64 %self.111, i64 %self.111, ptr align 8 @alloc_31e0c595875695c77fd2f54110592d27) #13, !dbg !2147
  unreachable, !dbg !2147

bb3:                                              ; preds = %bb1, %bb10
  %12 = load ptr, ptr %ret, align 8, !dbg !2148
  %13 = getelementptr inbounds i8, ptr %ret, i64 8, !dbg !2148
  %14 = load i64, ptr %13, align 8, !dbg !2148
  %15 = insertvalue { ptr, i64 } poison, ptr %12, 0, !dbg !2148
  %16 = insertvalue { ptr, i64 } %15, i64 %14, 1, !dbg !2148
  ret { ptr, i64 } %16, !dbg !2148
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_dot(ptr %x, ptr %y, i64 %n) unnamed_addr #4 personality ptr @rust_eh_personality !dbg !2149 {
start:
  %y.dbg.spill2 = alloca [16 x i8], align 8
  %x.dbg.spill1 = alloca [16 x i8], align 8
  %n.dbg.spill = alloca [8 x i8], align 8
  %y.dbg.spill = alloca [8 x i8], align 8
  %x.dbg.spill = alloca [8 x i8], align 8
  %_10 = alloca [48 x i8], align 8
  %_9 = alloca [48 x i8], align 8
  %_6 = alloca [32 x i8], align 8
  store ptr %x, ptr %x.dbg.spill, align 8
    #dbg_declare(ptr %x.dbg.spill, !2153, !DIExpression(), !2159)
  store ptr %y, ptr %y.dbg.spill, align 8
    #dbg_declare(ptr %y.dbg.spill, !2154, !DIExpression(), !2160)
  store i64 %n, ptr %n.dbg.spill, align 8
    #dbg_declare(ptr %n.dbg.spill, !2155, !DIExpression(), !2161)
; invoke core::slice::raw::from_raw_parts
  %0 = invoke { ptr, i64 } @_ZN4core5slice3raw14from_raw_parts17h005197fae4fab60cE(ptr %x, i64 %n, ptr align 8 @alloc_cce1fbca10f5a2307ed6992e5373e5aa)
          to label %bb1 unwind label %terminate, !dbg !2162

terminate:                                        ; preds = %bb5, %bb4, %bb3, %bb2, %bb1, %start
  %1 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #15, !dbg !2163
  unreachable, !dbg !2163

bb1:                                              ; preds = %start
  %_7.0 = extractvalue { ptr, i64 } %0, 0, !dbg !2162
  %_7.1 = extractvalue { ptr, i64 } %0, 1, !dbg !2162
; invoke core::slice::raw::from_raw_parts
  %2 = invoke { ptr, i64 } @_ZN4core5slice3raw14from_raw_parts17h005197fae4fab60cE(ptr %y, i64 %n, ptr align 8 @alloc_7a61d6d71e5e6bf80261e6c83266dfab)
          to label %bb2 unwind label %terminate, !dbg !2164

bb2:                                              ; preds = %bb1
  %_8.0 = extractvalue { ptr, i64 } %2, 0, !dbg !2164
  %_8.1 = extractvalue { ptr, i64 } %2, 1, !dbg !2164
  store ptr %_7.0, ptr %_6, align 8, !dbg !2165
  %3 = getelementptr inbounds i8, ptr %_6, i64 8, !dbg !2165
  store i64 %_7.1, ptr %3, align 8, !dbg !2165
  %4 = getelementptr inbounds i8, ptr %_6, i64 16, !dbg !2165
  store ptr %_8.0, ptr %4, align 8, !dbg !2165
  %5 = getelementptr inbounds i8, ptr %4, i64 8, !dbg !2165
  store i64 %_8.1, ptr %5, align 8, !dbg !2165
  %x.0 = load ptr, ptr %_6, align 8, !dbg !2166
  %6 = getelementptr inbounds i8, ptr %_6, i64 8, !dbg !2166
  %x.1 = load i64, ptr %6, align 8, !dbg !2166
  store ptr %x.0, ptr %x.dbg.spill1, align 8, !dbg !2166
  %7 = getelementptr inbounds i8, ptr %x.dbg.spill1, i64 8, !dbg !2166
  store i64 %x.1, ptr %7, align 8, !dbg !2166
    #dbg_declare(ptr %x.dbg.spill1, !2156, !DIExpression(), !2167)
  %8 = getelementptr inbounds i8, ptr %_6, i64 16, !dbg !2168
  %y.0 = load ptr, ptr %8, align 8, !dbg !2168
  %9 = getelementptr inbounds i8, ptr %8, i64 8, !dbg !2168
  %y.1 = load i64, ptr %9, align 8, !dbg !2168
  store ptr %y.0, ptr %y.dbg.spill2, align 8, !dbg !2168
  %10 = getelementptr inbounds i8, ptr %y.dbg.spill2, i64 8, !dbg !2168
  store i64 %y.1, ptr %10, align 8, !dbg !2168
    #dbg_declare(ptr %y.dbg.spill2, !2158, !DIExpression(), !2169)
; invoke core::slice::<impl [T]>::iter
  %11 = invoke { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h49cfc10b4292fd5dE"(ptr align 8 %x.0, i64 %x.1)
          to label %bb3 unwind label %terminate, !dbg !2170

bb3:                                              ; preds = %bb2
  %_11.0 = extractvalue { ptr, ptr } %11, 0, !dbg !2171
  %_11.1 = extractvalue { ptr, ptr } %11, 1, !dbg !2171
; invoke core::iter::traits::iterator::Iterator::zip
  invoke void @_ZN4core4iter6traits8iterator8Iterator3zip17h13d9a666839c9d7cE(ptr sret([48 x i8]) align 8 %_10, ptr %_11.0, ptr %_11.1, ptr align 8 %y.0, i64 %y.1)
          to label %bb4 unwind label %terminate, !dbg !2172

bb4:                                              ; preds = %bb3
; invoke core::iter::traits::iterator::Iterator::map
  invoke void @_ZN4core4iter6traits8iterator8Iterator3map17h109cdde25a390c9aE(ptr sret([48 x i8]) align 8 %_9, ptr align 8 %_10)
          to label %bb5 unwind label %terminate, !dbg !2173

bb5:                                              ; preds = %bb4
; invoke core::iter::traits::iterator::Iterator::sum
  %_0 = invoke double @_ZN4core4iter6traits8iterator8Iterator3sum17h22e9efc69dd84d39E(ptr align 8 %_9)
          to label %bb6 unwind label %terminate, !dbg !2174

bb6:                                              ; preds = %bb5
  ret double %_0, !dbg !2175
}

; Function Attrs: nounwind nonlazybind uwtable
define float @rust_float_mean_square(ptr %x, i64 %n) unnamed_addr #4 personality ptr @rust_eh_personality !dbg !2176 {
start:
  %v.dbg.spill = alloca [4 x i8], align 4
  %x.dbg.spill1 = alloca [16 x i8], align 8
  %n.dbg.spill = alloca [8 x i8], align 8
  %x.dbg.spill = alloca [8 x i8], align 8
  %_7 = alloca [8 x i8], align 8
  %iter = alloca [16 x i8], align 8
  %s = alloca [4 x i8], align 4
  store ptr %x, ptr %x.dbg.spill, align 8
    #dbg_declare(ptr %x.dbg.spill, !2180, !DIExpression(), !2190)
  store i64 %n, ptr %n.dbg.spill, align 8
    #dbg_declare(ptr %n.dbg.spill, !2181, !DIExpression(), !2191)
    #dbg_declare(ptr %s, !2184, !DIExpression(), !2192)
    #dbg_declare(ptr %iter, !2186, !DIExpression(), !2193)
; invoke core::slice::raw::from_raw_parts
  %0 = invoke { ptr, i64 } @_ZN4core5slice3raw14from_raw_parts17h44860dc85ef66e64E(ptr %x, i64 %n, ptr align 8 @alloc_c136f447437456b9fa59ba9387261e6f)
          to label %bb1 unwind label %terminate, !dbg !2194

terminate:                                        ; preds = %bb3, %bb1, %start
  %1 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #15, !dbg !2195
  unreachable, !dbg !2195

bb1:                                              ; preds = %start
  %x.0 = extractvalue { ptr, i64 } %0, 0, !dbg !2194
  %x.1 = extractvalue { ptr, i64 } %0, 1, !dbg !2194
  store ptr %x.0, ptr %x.dbg.spill1, align 8, !dbg !2194
  %2 = getelementptr inbounds i8, ptr %x.dbg.spill1, i64 8, !dbg !2194
  store i64 %x.1, ptr %2, align 8, !dbg !2194
    #dbg_declare(ptr %x.dbg.spill1, !2182, !DIExpression(), !2196)
  store float 0.000000e+00, ptr %s, align 4, !dbg !2197
; invoke core::slice::iter::<impl core::iter::traits::collect::IntoIterator for &[T]>::into_iter
  %3 = invoke { ptr, ptr } @"_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17h6cb5cea89ce30a71E"(ptr align 4 %x.0, i64 %x.1)
          to label %bb2 unwind label %terminate, !dbg !2198

bb2:                                              ; preds = %bb1
  %_5.0 = extractvalue { ptr, ptr } %3, 0, !dbg !2198
  %_5.1 = extractvalue { ptr, ptr } %3, 1, !dbg !2198
  store ptr %_5.0, ptr %iter, align 8, !dbg !2198
  %4 = getelementptr inbounds i8, ptr %iter, i64 8, !dbg !2198
  store ptr %_5.1, ptr %4, align 8, !dbg !2198
  br label %bb3, !dbg !2199

bb3:                                              ; preds = %bb6, %bb2
; invoke <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::next
  %5 = invoke align 4 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h7a82149a4f7f321fE"(ptr align 8 %iter)
          to label %bb4 unwind label %terminate, !dbg !2193

bb4:                                              ; preds = %bb3
  store ptr %5, ptr %_7, align 8, !dbg !2193
  %6 = load ptr, ptr %_7, align 8, !dbg !2193
  %7 = ptrtoint ptr %6 to i64, !dbg !2193
  %8 = icmp eq i64 %7, 0, !dbg !2193
  %_9 = select i1 %8, i64 0, i64 1, !dbg !2193
  %9 = trunc nuw i64 %_9 to i1, !dbg !2193
  br i1 %9, label %bb6, label %bb7, !dbg !2193

bb6:                                              ; preds = %bb4
  %_14 = load ptr, ptr %_7, align 8, !dbg !2200
  %v = load float, ptr %_14, align 4, !dbg !2200
  store float %v, ptr %v.dbg.spill, align 4, !dbg !2200
    #dbg_declare(ptr %v.dbg.spill, !2188, !DIExpression(), !2201)
  %_11 = fmul float %v, %v, !dbg !2202
  %10 = load float, ptr %s, align 4, !dbg !2203
  %11 = fadd float %10, %_11, !dbg !2203
  store float %11, ptr %s, align 4, !dbg !2203
  br label %bb3, !dbg !2199

bb7:                                              ; preds = %bb4
  %_12 = load float, ptr %s, align 4, !dbg !2204
  %_13 = uitofp i64 %n to float, !dbg !2205
  %_0 = fdiv float %_12, %_13, !dbg !2204
  ret float %_0, !dbg !2206

bb5:                                              ; No predecessors!
  unreachable, !dbg !2193
}

; Function Attrs: nounwind nonlazybind uwtable
define void @rust_prefix_sum_in_place(ptr %x, i64 %n) unnamed_addr #4 personality ptr @rust_eh_personality !dbg !2207 {
start:
  %i.dbg.spill = alloca [8 x i8], align 8
  %x.dbg.spill1 = alloca [16 x i8], align 8
  %n.dbg.spill = alloca [8 x i8], align 8
  %x.dbg.spill = alloca [8 x i8], align 8
  %_7 = alloca [16 x i8], align 8
  %iter = alloca [16 x i8], align 8
  store ptr %x, ptr %x.dbg.spill, align 8
    #dbg_declare(ptr %x.dbg.spill, !2211, !DIExpression(), !2219)
  store i64 %n, ptr %n.dbg.spill, align 8
    #dbg_declare(ptr %n.dbg.spill, !2212, !DIExpression(), !2220)
    #dbg_declare(ptr %iter, !2215, !DIExpression(), !2221)
; invoke core::slice::raw::from_raw_parts_mut
  %0 = invoke { ptr, i64 } @_ZN4core5slice3raw18from_raw_parts_mut17h31759af2bfdd9940E(ptr %x, i64 %n, ptr align 8 @alloc_91ba976d5db8450fd0921023fbb7d831)
          to label %bb1 unwind label %terminate, !dbg !2222

terminate:                                        ; preds = %panic3, %panic2, %panic, %bb3, %bb1, %start
  %1 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #15, !dbg !2223
  unreachable, !dbg !2223

bb1:                                              ; preds = %start
  %x.0 = extractvalue { ptr, i64 } %0, 0, !dbg !2222
  %x.1 = extractvalue { ptr, i64 } %0, 1, !dbg !2222
  store ptr %x.0, ptr %x.dbg.spill1, align 8, !dbg !2222
  %2 = getelementptr inbounds i8, ptr %x.dbg.spill1, i64 8, !dbg !2222
  store i64 %x.1, ptr %2, align 8, !dbg !2222
    #dbg_declare(ptr %x.dbg.spill1, !2213, !DIExpression(), !2224)
; invoke <I as core::iter::traits::collect::IntoIterator>::into_iter
  %3 = invoke { i64, i64 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h47567350bdc23d1aE"(i64 1, i64 %n)
          to label %bb2 unwind label %terminate, !dbg !2225

bb2:                                              ; preds = %bb1
  %_4.0 = extractvalue { i64, i64 } %3, 0, !dbg !2225
  %_4.1 = extractvalue { i64, i64 } %3, 1, !dbg !2225
  store i64 %_4.0, ptr %iter, align 8, !dbg !2225
  %4 = getelementptr inbounds i8, ptr %iter, i64 8, !dbg !2225
  store i64 %_4.1, ptr %4, align 8, !dbg !2225
  br label %bb3, !dbg !2226

bb3:                                              ; preds = %bb10, %bb2
; invoke core::iter::range::<impl core::iter::traits::iterator::Iterator for core::ops::range::Range<A>>::next
  %5 = invoke { i64, i64 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h707e50516fe207e7E"(ptr align 8 %iter)
          to label %bb4 unwind label %terminate, !dbg !2221

bb4:                                              ; preds = %bb3
  %6 = extractvalue { i64, i64 } %5, 0, !dbg !2221
  %7 = extractvalue { i64, i64 } %5, 1, !dbg !2221
  store i64 %6, ptr %_7, align 8, !dbg !2221
  %8 = getelementptr inbounds i8, ptr %_7, i64 8, !dbg !2221
  store i64 %7, ptr %8, align 8, !dbg !2221
  %_9 = load i64, ptr %_7, align 8, !dbg !2221
  %9 = getelementptr inbounds i8, ptr %_7, i64 8, !dbg !2221
  %10 = load i64, ptr %9, align 8, !dbg !2221
  %11 = trunc nuw i64 %_9 to i1, !dbg !2221
  br i1 %11, label %bb6, label %bb7, !dbg !2221

bb6:                                              ; preds = %bb4
  %12 = getelementptr inbounds i8, ptr %_7, i64 8, !dbg !2227
  %i = load i64, ptr %12, align 8, !dbg !2227
  store i64 %i, ptr %i.dbg.spill, align 8, !dbg !2227
    #dbg_declare(ptr %i.dbg.spill, !2217, !DIExpression(), !2228)
  %_14.0 = sub i64 %i, 1, !dbg !2229
  %_14.1 = icmp ult i64 %i, 1, !dbg !2229
  br i1 %_14.1, label %panic, label %bb8, !dbg !2229

bb7:                                              ; preds = %bb4
  ret void, !dbg !2230

bb8:                                              ; preds = %bb6
  %_17 = icmp ult i64 %_14.0, %x.1, !dbg !2231
  br i1 %_17, label %bb9, label %panic2, !dbg !2231

panic:                                            ; preds = %bb6
; invoke core::panicking::panic_const::panic_const_sub_overflow
  invoke void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_sub_overflow(ptr align 8 @alloc_7d8bcaf2c668a2704bfb15784061bd5c) #16
          to label %unreachable unwind label %terminate, !dbg !2229

unreachable:                                      ; preds = %panic3, %panic2, %panic
  unreachable

bb9:                                              ; preds = %bb8
  %13 = getelementptr inbounds nuw double, ptr %x.0, i64 %_14.0, !dbg !2231
  %_12 = load double, ptr %13, align 8, !dbg !2231
  %_11 = fmul double %_12, 5.000000e-01, !dbg !2231
  %_20 = icmp ult i64 %i, %x.1, !dbg !2232
  br i1 %_20, label %bb10, label %panic3, !dbg !2232

panic2:                                           ; preds = %bb8
; invoke core::panicking::panic_bounds_check
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %_14.0, i64 %x.1, ptr align 8 @alloc_ec9e9bcaaa289ae7018269c49007f223) #16
          to label %unreachable unwind label %terminate, !dbg !2231

bb10:                                             ; preds = %bb9
  %14 = getelementptr inbounds nuw double, ptr %x.0, i64 %i, !dbg !2232
  %15 = getelementptr inbounds nuw double, ptr %x.0, i64 %i, !dbg !2232
  %16 = load double, ptr %15, align 8, !dbg !2232
  %17 = fadd double %16, %_11, !dbg !2232
  store double %17, ptr %14, align 8, !dbg !2232
  br label %bb3, !dbg !2226

panic3:                                           ; preds = %bb9
; invoke core::panicking::panic_bounds_check
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %i, i64 %x.1, ptr align 8 @alloc_cfe9d55796b54eee4a9cb3a50dfa735d) #16
          to label %unreachable unwind label %terminate, !dbg !2232

bb5:                                              ; No predecessors!
  unreachable, !dbg !2221
}

; Function Attrs: nounwind nonlazybind uwtable
define void @rust_scale_in_place(ptr %x, i64 %n, double %k) unnamed_addr #4 personality ptr @rust_eh_personality !dbg !2233 {
start:
  %v.dbg.spill = alloca [8 x i8], align 8
  %k.dbg.spill = alloca [8 x i8], align 8
  %n.dbg.spill = alloca [8 x i8], align 8
  %x.dbg.spill = alloca [8 x i8], align 8
  %_7 = alloca [8 x i8], align 8
  %iter = alloca [16 x i8], align 8
  store ptr %x, ptr %x.dbg.spill, align 8
    #dbg_declare(ptr %x.dbg.spill, !2237, !DIExpression(), !2244)
  store i64 %n, ptr %n.dbg.spill, align 8
    #dbg_declare(ptr %n.dbg.spill, !2238, !DIExpression(), !2245)
  store double %k, ptr %k.dbg.spill, align 8
    #dbg_declare(ptr %k.dbg.spill, !2239, !DIExpression(), !2246)
    #dbg_declare(ptr %iter, !2240, !DIExpression(), !2247)
; invoke core::slice::raw::from_raw_parts_mut
  %0 = invoke { ptr, i64 } @_ZN4core5slice3raw18from_raw_parts_mut17h31759af2bfdd9940E(ptr %x, i64 %n, ptr align 8 @alloc_eb2a031f3e485a7a2fb30d1f5acc06bd)
          to label %bb1 unwind label %terminate, !dbg !2248

terminate:                                        ; preds = %bb3, %bb1, %start
  %1 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #15, !dbg !2249
  unreachable, !dbg !2249

bb1:                                              ; preds = %start
  %_5.0 = extractvalue { ptr, i64 } %0, 0, !dbg !2248
  %_5.1 = extractvalue { ptr, i64 } %0, 1, !dbg !2248
; invoke core::slice::iter::<impl core::iter::traits::collect::IntoIterator for &mut [T]>::into_iter
  %2 = invoke { ptr, ptr } @"_ZN4core5slice4iter95_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$mut$u20$$u5b$T$u5d$$GT$9into_iter17h63a55475c8ff8796E"(ptr align 8 %_5.0, i64 %_5.1)
          to label %bb2 unwind label %terminate, !dbg !2248

bb2:                                              ; preds = %bb1
  %_4.0 = extractvalue { ptr, ptr } %2, 0, !dbg !2248
  %_4.1 = extractvalue { ptr, ptr } %2, 1, !dbg !2248
  store ptr %_4.0, ptr %iter, align 8, !dbg !2248
  %3 = getelementptr inbounds i8, ptr %iter, i64 8, !dbg !2248
  store ptr %_4.1, ptr %3, align 8, !dbg !2248
  br label %bb3, !dbg !2250

bb3:                                              ; preds = %bb6, %bb2
; invoke <core::slice::iter::IterMut<T> as core::iter::traits::iterator::Iterator>::next
  %4 = invoke align 8 ptr @"_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h80998b655d7e30f8E"(ptr align 8 %iter)
          to label %bb4 unwind label %terminate, !dbg !2247

bb4:                                              ; preds = %bb3
  store ptr %4, ptr %_7, align 8, !dbg !2247
  %5 = load ptr, ptr %_7, align 8, !dbg !2247
  %6 = ptrtoint ptr %5 to i64, !dbg !2247
  %7 = icmp eq i64 %6, 0, !dbg !2247
  %_9 = select i1 %7, i64 0, i64 1, !dbg !2247
  %8 = trunc nuw i64 %_9 to i1, !dbg !2247
  br i1 %8, label %bb6, label %bb7, !dbg !2247

bb6:                                              ; preds = %bb4
  %v = load ptr, ptr %_7, align 8, !dbg !2251
  store ptr %v, ptr %v.dbg.spill, align 8, !dbg !2251
    #dbg_declare(ptr %v.dbg.spill, !2242, !DIExpression(), !2252)
  %_12 = load double, ptr %v, align 8, !dbg !2253
  %_11 = fmul double %k, %_12, !dbg !2254
  %9 = load double, ptr %v, align 8, !dbg !2255
  %10 = fmul double %9, %_11, !dbg !2255
  store double %10, ptr %v, align 8, !dbg !2255
  br label %bb3, !dbg !2250

bb7:                                              ; preds = %bb4
  ret void, !dbg !2256

bb5:                                              ; No predecessors!
  unreachable, !dbg !2247
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_window_roughness(ptr %x, i64 %n) unnamed_addr #4 personality ptr @rust_eh_personality !dbg !2257 {
start:
  %n.dbg.spill = alloca [8 x i8], align 8
  %x.dbg.spill = alloca [8 x i8], align 8
  %_4 = alloca [24 x i8], align 8
  %_3 = alloca [24 x i8], align 8
  store ptr %x, ptr %x.dbg.spill, align 8
    #dbg_declare(ptr %x.dbg.spill, !2261, !DIExpression(), !2263)
  store i64 %n, ptr %n.dbg.spill, align 8
    #dbg_declare(ptr %n.dbg.spill, !2262, !DIExpression(), !2264)
; invoke core::slice::raw::from_raw_parts
  %0 = invoke { ptr, i64 } @_ZN4core5slice3raw14from_raw_parts17h005197fae4fab60cE(ptr %x, i64 %n, ptr align 8 @alloc_8931687f25eb6d7fffcf253d6b12e50b)
          to label %bb1 unwind label %terminate, !dbg !2265

terminate:                                        ; preds = %bb3, %bb2, %bb1, %start
  %1 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #15, !dbg !2266
  unreachable, !dbg !2266

bb1:                                              ; preds = %start
  %_5.0 = extractvalue { ptr, i64 } %0, 0, !dbg !2265
  %_5.1 = extractvalue { ptr, i64 } %0, 1, !dbg !2265
; invoke core::slice::<impl [T]>::windows
  invoke void @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7windows17h6be08734403dc0b5E"(ptr sret([24 x i8]) align 8 %_4, ptr align 8 %_5.0, i64 %_5.1, i64 2, ptr align 8 @alloc_604f195e757083dfb7b32021c20633ff)
          to label %bb2 unwind label %terminate, !dbg !2267

bb2:                                              ; preds = %bb1
; invoke core::iter::traits::iterator::Iterator::filter
  invoke void @_ZN4core4iter6traits8iterator8Iterator6filter17h99c8f9f88c423893E(ptr sret([24 x i8]) align 8 %_3, ptr align 8 %_4)
          to label %bb3 unwind label %terminate, !dbg !2268

bb3:                                              ; preds = %bb2
; invoke <core::iter::adapters::filter::Filter<I,P> as core::iter::traits::iterator::Iterator>::fold
  %_0 = invoke double @"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbc8399049ac63a71E"(ptr align 8 %_3, double 0.000000e+00)
          to label %bb4 unwind label %terminate, !dbg !2269

bb4:                                              ; preds = %bb3
  ret double %_0, !dbg !2270
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #5

; Function Attrs: nounwind nonlazybind uwtable
declare i32 @rust_eh_personality(i32, i32, i64, ptr, ptr) unnamed_addr #4

; core::panicking::panic_bounds_check
; Function Attrs: cold minsize noinline noreturn nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64, i64, ptr align 8) unnamed_addr #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #7

; core::panicking::panic_nounwind_fmt
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr, ptr, i1 zeroext, ptr align 8) unnamed_addr #8

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #7

; core::panicking::panic_fmt
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr, ptr, ptr align 8) unnamed_addr #9

; core::option::expect_failed
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed(ptr align 1, i64, ptr align 8) unnamed_addr #9

; core::panicking::panic_cannot_unwind
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() unnamed_addr #10

; core::panicking::panic
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1, i64, ptr align 8) unnamed_addr #9

; core::slice::index::slice_index_fail
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail(i64, i64, i64, ptr align 8) unnamed_addr #9

; core::panicking::panic_const::panic_const_sub_overflow
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_sub_overflow(ptr align 8) unnamed_addr #9

attributes #0 = { nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { inlinehint nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { noinline nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { inlinehint nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { cold minsize noinline noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { cold noinline noreturn nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #9 = { cold noinline noreturn nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #10 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #11 = { inlinehint }
attributes #12 = { inlinehint nounwind }
attributes #13 = { noinline noreturn }
attributes #14 = { noinline noreturn nounwind }
attributes #15 = { cold noreturn nounwind }
attributes #16 = { noreturn }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.dbg.cu = !{!5}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{i32 7, !"Dwarf Version", i32 4}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!5 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !6, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!6 = !DIFile(filename: "rust/rust_slices.rs/@/rust_slices.6a39b2a20befe61b-cgu.0", directory: ".")
!7 = distinct !DISubprogram(name: "fold<f64, core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE", scope: !9, file: !8, line: 124, type: !14, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !69, retainedNodes: !65)
!8 = !DIFile(filename: "library/core/src/iter/adapters/map.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "47fd4c3c8424e034238ec6bb5a169812")
!9 = !DINamespace(name: "{impl#2}", scope: !10)
!10 = !DINamespace(name: "map", scope: !11)
!11 = !DINamespace(name: "adapters", scope: !12)
!12 = !DINamespace(name: "iter", scope: !13)
!13 = !DINamespace(name: "core", scope: null)
!14 = !DISubroutineType(types: !15)
!15 = !{!16, !17, !16, !60}
!16 = !DIBasicType(name: "f64", size: 64, encoding: DW_ATE_float)
!17 = !DICompositeType(tag: DW_TAG_structure_type, name: "Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>", scope: !10, file: !18, size: 384, align: 64, flags: DIFlagPublic, elements: !19, templateParams: !57, identifier: "e5e2393d803322a319a06a01e969489d")
!18 = !DIFile(filename: "<unknown>", directory: "")
!19 = !{!20, !53}
!20 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !17, file: !18, baseType: !21, size: 384, align: 64, flags: DIFlagProtected)
!21 = !DICompositeType(tag: DW_TAG_structure_type, name: "Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", scope: !22, file: !18, size: 384, align: 64, flags: DIFlagPublic, elements: !23, templateParams: !50, identifier: "1cd6cf3f0a3037bd656f34c18a5e0258")
!22 = !DINamespace(name: "zip", scope: !11)
!23 = !{!24, !46, !47, !49}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !21, file: !18, baseType: !25, size: 128, align: 64, flags: DIFlagPrivate)
!25 = !DICompositeType(tag: DW_TAG_structure_type, name: "Iter<f64>", scope: !26, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !28, templateParams: !36, identifier: "16a30a5ac3957b64bbb5ffb7be676784")
!26 = !DINamespace(name: "iter", scope: !27)
!27 = !DINamespace(name: "slice", scope: !13)
!28 = !{!29, !38, !39}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !25, file: !18, baseType: !30, size: 64, align: 64, flags: DIFlagPrivate)
!30 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<f64>", scope: !31, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !33, templateParams: !36, identifier: "1ecac679bc3ea27f618623550abeeec7")
!31 = !DINamespace(name: "non_null", scope: !32)
!32 = !DINamespace(name: "ptr", scope: !13)
!33 = !{!34}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !30, file: !18, baseType: !35, size: 64, align: 64, flags: DIFlagPrivate)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const f64", baseType: !16, size: 64, align: 64, dwarfAddressSpace: 0)
!36 = !{!37}
!37 = !DITemplateTypeParameter(name: "T", type: !16)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !25, file: !18, baseType: !35, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !25, file: !18, baseType: !40, align: 8, offset: 128, flags: DIFlagPrivate)
!40 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&f64>", scope: !41, file: !18, align: 8, flags: DIFlagPublic, elements: !42, templateParams: !43, identifier: "edae5334879cec8fa6d1980c665f748a")
!41 = !DINamespace(name: "marker", scope: !13)
!42 = !{}
!43 = !{!44}
!44 = !DITemplateTypeParameter(name: "T", type: !45)
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&f64", baseType: !16, size: 64, align: 64, dwarfAddressSpace: 0)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !21, file: !18, baseType: !25, size: 128, align: 64, offset: 128, flags: DIFlagPrivate)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "index", scope: !21, file: !18, baseType: !48, size: 64, align: 64, offset: 256, flags: DIFlagPrivate)
!48 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !21, file: !18, baseType: !48, size: 64, align: 64, offset: 320, flags: DIFlagPrivate)
!50 = !{!51, !52}
!51 = !DITemplateTypeParameter(name: "A", type: !25)
!52 = !DITemplateTypeParameter(name: "B", type: !25)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !17, file: !18, baseType: !54, align: 8, offset: 384, flags: DIFlagPrivate)
!54 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !55, file: !18, align: 8, elements: !42, identifier: "ab67be8fbb79bff4ab810b482be6824d")
!55 = !DINamespace(name: "rust_dot", scope: !56)
!56 = !DINamespace(name: "rust_slices", scope: null)
!57 = !{!58, !59}
!58 = !DITemplateTypeParameter(name: "I", type: !21)
!59 = !DITemplateTypeParameter(name: "F", type: !54)
!60 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>", scope: !61, file: !18, align: 8, elements: !42, identifier: "f1e811778e183f0df758e7ed8a5edf16")
!61 = !DINamespace(name: "sum", scope: !62)
!62 = !DINamespace(name: "{impl#132}", scope: !63)
!63 = !DINamespace(name: "accum", scope: !64)
!64 = !DINamespace(name: "traits", scope: !12)
!65 = !{!66, !67, !68}
!66 = !DILocalVariable(name: "self", arg: 1, scope: !7, file: !8, line: 124, type: !17)
!67 = !DILocalVariable(name: "init", arg: 2, scope: !7, file: !8, line: 124, type: !16)
!68 = !DILocalVariable(name: "g", arg: 3, scope: !7, file: !8, line: 124, type: !60)
!69 = !{!70, !58, !59, !71, !72}
!70 = !DITemplateTypeParameter(name: "B", type: !16)
!71 = !DITemplateTypeParameter(name: "Acc", type: !16)
!72 = !DITemplateTypeParameter(name: "G", type: !60)
!73 = !DILocation(line: 124, column: 21, scope: !7)
!74 = !DILocation(line: 124, column: 27, scope: !7)
!75 = !DILocation(line: 124, column: 38, scope: !7)
!76 = !DILocalVariable(name: "g", arg: 2, scope: !77, file: !8, line: 86, type: !60)
!77 = distinct !DISubprogram(name: "map_fold<(&f64, &f64), f64, f64, rust_slices::rust_dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold17h841cbebc696d34aaE", scope: !10, file: !8, line: 84, type: !78, scopeLine: 84, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !82, retainedNodes: !80)
!78 = !DISubroutineType(types: !79)
!79 = !{null, !54, !60}
!80 = !{!81, !76}
!81 = !DILocalVariable(name: "f", arg: 1, scope: !77, file: !8, line: 85, type: !54)
!82 = !{!83, !70, !71, !88, !89}
!83 = !DITemplateTypeParameter(name: "T", type: !84)
!84 = !DICompositeType(tag: DW_TAG_structure_type, name: "(&f64, &f64)", file: !18, size: 128, align: 64, elements: !85, templateParams: !42, identifier: "70d3215da7631c75bb661354973f5cc8")
!85 = !{!86, !87}
!86 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !84, file: !18, baseType: !45, size: 64, align: 64)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !84, file: !18, baseType: !45, size: 64, align: 64, offset: 64)
!88 = !DITemplateTypeParameter(name: "impl FnMut(T) -> B", type: !54)
!89 = !DITemplateTypeParameter(name: "impl FnMut(Acc, B) -> Acc", type: !60)
!90 = !DILocation(line: 86, column: 5, scope: !77, inlinedAt: !91)
!91 = !DILocation(line: 128, column: 30, scope: !7)
!92 = !DILocation(line: 85, column: 5, scope: !77, inlinedAt: !91)
!93 = !DILocation(line: 128, column: 9, scope: !7)
!94 = !DILocation(line: 128, column: 19, scope: !7)
!95 = !DILocation(line: 129, column: 6, scope: !7)
!96 = distinct !DISubprogram(name: "fold<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>, f64, core::iter::adapters::map::map_fold::{closure_env#0}<(&f64, &f64), f64, f64, rust_slices::rust_dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>>", linkageName: "_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE", scope: !98, file: !97, line: 99, type: !99, scopeLine: 99, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !110, retainedNodes: !106)
!97 = !DIFile(filename: "library/core/src/iter/adapters/zip.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "3b799775cfe5a249b4485e2512707a77")
!98 = !DINamespace(name: "{impl#1}", scope: !22)
!99 = !DISubroutineType(types: !100)
!100 = !{!16, !21, !16, !101}
!101 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<(&f64, &f64), f64, f64, rust_slices::rust_dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>", scope: !102, file: !18, align: 8, elements: !103, templateParams: !42, identifier: "583f0b306a1804165e4e14221a62a83b")
!102 = !DINamespace(name: "map_fold", scope: !10)
!103 = !{!104, !105}
!104 = !DIDerivedType(tag: DW_TAG_member, name: "g", scope: !101, file: !18, baseType: !60, align: 8)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !101, file: !18, baseType: !54, align: 8)
!106 = !{!107, !108, !109}
!107 = !DILocalVariable(name: "self", arg: 1, scope: !96, file: !97, line: 99, type: !21)
!108 = !DILocalVariable(name: "init", arg: 2, scope: !96, file: !97, line: 99, type: !16)
!109 = !DILocalVariable(name: "f", arg: 3, scope: !96, file: !97, line: 99, type: !101)
!110 = !{!51, !52, !71, !111}
!111 = !DITemplateTypeParameter(name: "F", type: !101)
!112 = !DILocation(line: 99, column: 21, scope: !96)
!113 = !DILocation(line: 99, column: 27, scope: !96)
!114 = !DILocation(line: 99, column: 38, scope: !96)
!115 = !DILocation(line: 103, column: 9, scope: !96)
!116 = !DILocation(line: 104, column: 6, scope: !96)
!117 = distinct !DISubprogram(name: "fold<core::slice::iter::Windows<f64>, rust_slices::rust_window_roughness::{closure_env#0}, f64, rust_slices::rust_window_roughness::{closure_env#1}>", linkageName: "_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbc8399049ac63a71E", scope: !119, file: !118, line: 161, type: !121, scopeLine: 161, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !157, retainedNodes: !153)
!118 = !DIFile(filename: "library/core/src/iter/adapters/filter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "634e5fd3f9a3a9d3391e3e4b05922314")
!119 = !DINamespace(name: "{impl#3}", scope: !120)
!120 = !DINamespace(name: "filter", scope: !11)
!121 = !DISubroutineType(types: !122)
!122 = !{!16, !123, !16, !152}
!123 = !DICompositeType(tag: DW_TAG_structure_type, name: "Filter<core::slice::iter::Windows<f64>, rust_slices::rust_window_roughness::{closure_env#0}>", scope: !120, file: !18, size: 192, align: 64, flags: DIFlagPublic, elements: !124, templateParams: !149, identifier: "3eade734075b1444860c591a0d0fcdcf")
!124 = !{!125, !146}
!125 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !123, file: !18, baseType: !126, size: 192, align: 64, flags: DIFlagProtected)
!126 = !DICompositeType(tag: DW_TAG_structure_type, name: "Windows<f64>", scope: !26, file: !18, size: 192, align: 64, flags: DIFlagPublic, elements: !127, templateParams: !36, identifier: "d1f1822a6cd2cda46859bd63f6b66de9")
!127 = !{!128, !134}
!128 = !DIDerivedType(tag: DW_TAG_member, name: "v", scope: !126, file: !18, baseType: !129, size: 128, align: 64, flags: DIFlagPrivate)
!129 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[f64]", file: !18, size: 128, align: 64, elements: !130, templateParams: !42, identifier: "c2e5038d7aaf99ab8518798f59d45307")
!130 = !{!131, !133}
!131 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !129, file: !18, baseType: !132, size: 64, align: 64)
!132 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64, align: 64, dwarfAddressSpace: 0)
!133 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !129, file: !18, baseType: !48, size: 64, align: 64, offset: 64)
!134 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !126, file: !18, baseType: !135, size: 64, align: 64, offset: 128, flags: DIFlagPrivate)
!135 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonZero<usize>", scope: !136, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !138, templateParams: !144, identifier: "44b3255484829a0f48397ba71910d976")
!136 = !DINamespace(name: "nonzero", scope: !137)
!137 = !DINamespace(name: "num", scope: !13)
!138 = !{!139}
!139 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !135, file: !18, baseType: !140, size: 64, align: 64, flags: DIFlagPrivate)
!140 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonZeroUsizeInner", scope: !141, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !142, templateParams: !42, identifier: "3fd2e83a31e4fa746278d8fcd4d42ef")
!141 = !DINamespace(name: "niche_types", scope: !137)
!142 = !{!143}
!143 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !140, file: !18, baseType: !48, size: 64, align: 64, flags: DIFlagPrivate)
!144 = !{!145}
!145 = !DITemplateTypeParameter(name: "T", type: !48)
!146 = !DIDerivedType(tag: DW_TAG_member, name: "predicate", scope: !123, file: !18, baseType: !147, align: 8, offset: 192, flags: DIFlagPrivate)
!147 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !148, file: !18, align: 8, elements: !42, identifier: "415900ee6d8a680f96d0fdb577c94a16")
!148 = !DINamespace(name: "rust_window_roughness", scope: !56)
!149 = !{!150, !151}
!150 = !DITemplateTypeParameter(name: "I", type: !126)
!151 = !DITemplateTypeParameter(name: "P", type: !147)
!152 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#1}", scope: !148, file: !18, align: 8, elements: !42, identifier: "63d3e25a28b69e2f91cff977aa6d1bdb")
!153 = !{!154, !155, !156}
!154 = !DILocalVariable(name: "self", arg: 1, scope: !117, file: !118, line: 161, type: !123)
!155 = !DILocalVariable(name: "init", arg: 2, scope: !117, file: !118, line: 161, type: !16)
!156 = !DILocalVariable(name: "fold", arg: 3, scope: !117, file: !118, line: 161, type: !152)
!157 = !{!150, !151, !71, !158}
!158 = !DITemplateTypeParameter(name: "Fold", type: !152)
!159 = !DILocation(line: 161, column: 24, scope: !117)
!160 = !DILocation(line: 161, column: 30, scope: !117)
!161 = !DILocation(line: 161, column: 41, scope: !117)
!162 = !DILocalVariable(name: "fold", arg: 2, scope: !163, file: !118, line: 77, type: !152)
!163 = distinct !DISubprogram(name: "filter_fold<&[f64], f64, rust_slices::rust_window_roughness::{closure_env#0}, rust_slices::rust_window_roughness::{closure_env#1}>", linkageName: "_ZN4core4iter8adapters6filter11filter_fold17h31980b12113a493fE", scope: !120, file: !118, line: 75, type: !164, scopeLine: 75, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !168, retainedNodes: !166)
!164 = !DISubroutineType(types: !165)
!165 = !{null, !147, !152}
!166 = !{!167, !162}
!167 = !DILocalVariable(name: "predicate", arg: 1, scope: !163, file: !118, line: 76, type: !147)
!168 = !{!169, !71, !170, !171}
!169 = !DITemplateTypeParameter(name: "T", type: !129)
!170 = !DITemplateTypeParameter(name: "impl FnMut(&T) -> bool", type: !147)
!171 = !DITemplateTypeParameter(name: "impl FnMut(Acc, T) -> Acc", type: !152)
!172 = !DILocation(line: 77, column: 5, scope: !163, inlinedAt: !173)
!173 = !DILocation(line: 165, column: 30, scope: !117)
!174 = !DILocation(line: 76, column: 5, scope: !163, inlinedAt: !173)
!175 = !DILocation(line: 165, column: 9, scope: !117)
!176 = !DILocation(line: 165, column: 19, scope: !117)
!177 = !DILocation(line: 166, column: 6, scope: !117)
!178 = distinct !DISubprogram(name: "get_unchecked<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$13get_unchecked17h2aa9e5c793f01601E", scope: !179, file: !97, line: 267, type: !180, scopeLine: 267, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !50, retainedNodes: !183)
!179 = !DINamespace(name: "{impl#4}", scope: !22)
!180 = !DISubroutineType(types: !181)
!181 = !{!84, !182, !48}
!182 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", baseType: !21, size: 64, align: 64, dwarfAddressSpace: 0)
!183 = !{!184, !185, !186}
!184 = !DILocalVariable(name: "self", arg: 1, scope: !178, file: !97, line: 267, type: !182)
!185 = !DILocalVariable(name: "idx", arg: 2, scope: !178, file: !97, line: 267, type: !48)
!186 = !DILocalVariable(name: "idx", scope: !187, file: !97, line: 268, type: !48, align: 64)
!187 = distinct !DILexicalBlock(scope: !178, file: !97, line: 268, column: 9)
!188 = !DILocation(line: 267, column: 29, scope: !178)
!189 = !DILocation(line: 267, column: 40, scope: !178)
!190 = !DILocation(line: 268, column: 19, scope: !178)
!191 = !DILocation(line: 268, column: 13, scope: !187)
!192 = !DILocation(line: 271, column: 26, scope: !187)
!193 = !DILocation(line: 271, column: 57, scope: !187)
!194 = !DILocation(line: 271, column: 64, scope: !187)
!195 = !DILocation(line: 267, column: 5, scope: !178)
!196 = !DILocation(line: 272, column: 6, scope: !178)
!197 = distinct !DISubprogram(name: "new<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h9a157a7a5b1bb534E", scope: !198, file: !97, line: 299, type: !199, scopeLine: 299, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !50, retainedNodes: !201)
!198 = !DINamespace(name: "{impl#5}", scope: !22)
!199 = !DISubroutineType(types: !200)
!200 = !{!21, !25, !25}
!201 = !{!202, !203, !204}
!202 = !DILocalVariable(name: "a", arg: 1, scope: !197, file: !97, line: 299, type: !25)
!203 = !DILocalVariable(name: "b", arg: 2, scope: !197, file: !97, line: 299, type: !25)
!204 = !DILocalVariable(name: "len", scope: !205, file: !97, line: 300, type: !48, align: 64)
!205 = distinct !DILexicalBlock(scope: !197, file: !97, line: 300, column: 9)
!206 = !DILocation(line: 299, column: 12, scope: !197)
!207 = !DILocation(line: 299, column: 18, scope: !197)
!208 = !DILocation(line: 300, column: 30, scope: !197)
!209 = !DILocation(line: 299, column: 5, scope: !197)
!210 = !DILocation(line: 300, column: 28, scope: !197)
!211 = !DILocalVariable(name: "v1", arg: 1, scope: !212, file: !213, line: 1574, type: !48)
!212 = distinct !DISubprogram(name: "min<usize>", linkageName: "_ZN4core3cmp3min17h7aea2faf3b0bdd35E", scope: !214, file: !213, line: 1574, type: !215, scopeLine: 1574, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !144, retainedNodes: !217)
!213 = !DIFile(filename: "library/core/src/cmp.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9b875f3ee90b4abbf50efdba3db39504")
!214 = !DINamespace(name: "cmp", scope: !13)
!215 = !DISubroutineType(types: !216)
!216 = !{!48, !48, !48}
!217 = !{!211, !218}
!218 = !DILocalVariable(name: "v2", arg: 2, scope: !212, file: !213, line: 1574, type: !48)
!219 = !DILocation(line: 1574, column: 53, scope: !212, inlinedAt: !220)
!220 = !DILocation(line: 300, column: 19, scope: !197)
!221 = !DILocation(line: 300, column: 40, scope: !197)
!222 = !DILocation(line: 300, column: 38, scope: !197)
!223 = !DILocation(line: 1574, column: 60, scope: !212, inlinedAt: !220)
!224 = !DILocation(line: 1575, column: 8, scope: !212, inlinedAt: !220)
!225 = !DILocation(line: 1575, column: 5, scope: !212, inlinedAt: !220)
!226 = !DILocation(line: 300, column: 13, scope: !205)
!227 = !DILocation(line: 301, column: 15, scope: !205)
!228 = !DILocation(line: 301, column: 18, scope: !205)
!229 = !DILocation(line: 301, column: 9, scope: !205)
!230 = !DILocation(line: 302, column: 6, scope: !197)
!231 = distinct !DISubprogram(name: "fold<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>, f64, core::iter::adapters::map::map_fold::{closure_env#0}<(&f64, &f64), f64, f64, rust_slices::rust_dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE", scope: !179, file: !97, line: 275, type: !99, scopeLine: 275, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !110, retainedNodes: !232)
!232 = !{!233, !234, !235, !236, !238, !240, !250}
!233 = !DILocalVariable(name: "self", arg: 1, scope: !231, file: !97, line: 275, type: !21)
!234 = !DILocalVariable(name: "init", arg: 2, scope: !231, file: !97, line: 275, type: !16)
!235 = !DILocalVariable(name: "f", arg: 3, scope: !231, file: !97, line: 275, type: !101)
!236 = !DILocalVariable(name: "accum", scope: !237, file: !97, line: 279, type: !16, align: 64)
!237 = distinct !DILexicalBlock(scope: !231, file: !97, line: 279, column: 9)
!238 = !DILocalVariable(name: "len", scope: !239, file: !97, line: 280, type: !48, align: 64)
!239 = distinct !DILexicalBlock(scope: !237, file: !97, line: 280, column: 9)
!240 = !DILocalVariable(name: "iter", scope: !241, file: !97, line: 281, type: !242, align: 64)
!241 = distinct !DILexicalBlock(scope: !239, file: !97, line: 281, column: 9)
!242 = !DICompositeType(tag: DW_TAG_structure_type, name: "Range<usize>", scope: !243, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !245, templateParams: !248, identifier: "53448c16a7a0802d59f963f67d6d8fdf")
!243 = !DINamespace(name: "range", scope: !244)
!244 = !DINamespace(name: "ops", scope: !13)
!245 = !{!246, !247}
!246 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !242, file: !18, baseType: !48, size: 64, align: 64, flags: DIFlagPublic)
!247 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !242, file: !18, baseType: !48, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!248 = !{!249}
!249 = !DITemplateTypeParameter(name: "Idx", type: !48)
!250 = !DILocalVariable(name: "i", scope: !251, file: !97, line: 281, type: !48, align: 64)
!251 = distinct !DILexicalBlock(scope: !241, file: !97, line: 281, column: 9)
!252 = !DILocation(line: 275, column: 21, scope: !231)
!253 = !DILocation(line: 275, column: 31, scope: !231)
!254 = !DILocation(line: 275, column: 42, scope: !231)
!255 = !DILocation(line: 279, column: 13, scope: !237)
!256 = !DILocation(line: 281, column: 18, scope: !241)
!257 = !DILocalVariable(name: "self", arg: 1, scope: !258, file: !259, line: 322, type: !242)
!258 = distinct !DISubprogram(name: "into_iter<core::ops::range::Range<usize>>", linkageName: "_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h47567350bdc23d1aE", scope: !260, file: !259, line: 322, type: !262, scopeLine: 322, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !265, retainedNodes: !264)
!259 = !DIFile(filename: "library/core/src/iter/traits/collect.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "35d2b5f35e8dd294396f20d1a263fa6f")
!260 = !DINamespace(name: "{impl#0}", scope: !261)
!261 = !DINamespace(name: "collect", scope: !64)
!262 = !DISubroutineType(types: !263)
!263 = !{!242, !242}
!264 = !{!257}
!265 = !{!266}
!266 = !DITemplateTypeParameter(name: "I", type: !242)
!267 = !DILocation(line: 322, column: 18, scope: !258, inlinedAt: !268)
!268 = !DILocation(line: 281, column: 18, scope: !239)
!269 = !DILocation(line: 211, column: 50, scope: !270, inlinedAt: !277)
!270 = distinct !DISubprogram(name: "forward_unchecked", linkageName: "_ZN49_$LT$usize$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17h2629a044089caf74E", scope: !272, file: !271, line: 211, type: !215, scopeLine: 211, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !274)
!271 = !DIFile(filename: "library/core/src/iter/range.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e302cc3146df1591d87c4742d277fd2d")
!272 = !DINamespace(name: "{impl#43}", scope: !273)
!273 = !DINamespace(name: "range", scope: !12)
!274 = !{!275, !276}
!275 = !DILocalVariable(name: "start", arg: 1, scope: !270, file: !271, line: 211, type: !48)
!276 = !DILocalVariable(name: "n", scope: !270, file: !271, line: 211, type: !48, align: 64)
!277 = !DILocation(line: 775, column: 35, scope: !278, inlinedAt: !300)
!278 = distinct !DILexicalBlock(scope: !279, file: !271, line: 773, column: 13)
!279 = distinct !DISubprogram(name: "spec_next<usize>", linkageName: "_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h0d4c05180d93683eE", scope: !280, file: !271, line: 771, type: !281, scopeLine: 771, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !144, retainedNodes: !297)
!280 = !DINamespace(name: "{impl#5}", scope: !273)
!281 = !DISubroutineType(types: !282)
!282 = !{!283, !296}
!283 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<usize>", scope: !284, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !285, templateParams: !42, identifier: "6f59025219977f466509bd4ae79a2945")
!284 = !DINamespace(name: "option", scope: !13)
!285 = !{!286}
!286 = !DICompositeType(tag: DW_TAG_variant_part, scope: !283, file: !18, size: 128, align: 64, elements: !287, templateParams: !42, identifier: "57fdcff454be91893aca78d2b2510f66", discriminator: !294)
!287 = !{!288, !290}
!288 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !286, file: !18, baseType: !289, size: 128, align: 64, extraData: i64 0)
!289 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !283, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !42, templateParams: !144, identifier: "5f402b7d82062085bb94b01d172ca4ec")
!290 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !286, file: !18, baseType: !291, size: 128, align: 64, extraData: i64 1)
!291 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !283, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !292, templateParams: !144, identifier: "c70f2dfad93186ce146b7e80830727")
!292 = !{!293}
!293 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !291, file: !18, baseType: !48, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!294 = !DIDerivedType(tag: DW_TAG_member, scope: !283, file: !18, baseType: !295, size: 64, align: 64, flags: DIFlagArtificial)
!295 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!296 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::ops::range::Range<usize>", baseType: !242, size: 64, align: 64, dwarfAddressSpace: 0)
!297 = !{!298, !299}
!298 = !DILocalVariable(name: "self", arg: 1, scope: !279, file: !271, line: 771, type: !296)
!299 = !DILocalVariable(name: "old", scope: !278, file: !271, line: 773, type: !48, align: 64)
!300 = !DILocation(line: 857, column: 14, scope: !301, inlinedAt: !307)
!301 = distinct !DISubprogram(name: "next<usize>", linkageName: "_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h707e50516fe207e7E", scope: !302, file: !271, line: 856, type: !281, scopeLine: 856, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !305, retainedNodes: !303)
!302 = !DINamespace(name: "{impl#6}", scope: !273)
!303 = !{!304}
!304 = !DILocalVariable(name: "self", arg: 1, scope: !301, file: !271, line: 856, type: !296)
!305 = !{!306}
!306 = !DITemplateTypeParameter(name: "A", type: !48)
!307 = !DILocation(line: 281, column: 18, scope: !308)
!308 = !DILexicalBlockFile(scope: !241, file: !97, discriminator: 2)
!309 = !DILocation(line: 832, column: 49, scope: !310, inlinedAt: !346)
!310 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !312, file: !311, line: 832, type: !313, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !343)
!311 = !DIFile(filename: "library/core/src/num/uint_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "de2f29a3485fc28d710ba6c3062e6efa")
!312 = !DINamespace(name: "{impl#11}", scope: !137)
!313 = !DISubroutineType(types: !314)
!314 = !{!48, !48, !48, !315}
!315 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::panic::location::Location", baseType: !316, size: 64, align: 64, dwarfAddressSpace: 0)
!316 = !DICompositeType(tag: DW_TAG_structure_type, name: "Location", scope: !317, file: !18, size: 192, align: 64, flags: DIFlagPublic, elements: !319, templateParams: !42, identifier: "c23b7de1297af8f4a89df3da49f37ee6")
!317 = !DINamespace(name: "location", scope: !318)
!318 = !DINamespace(name: "panic", scope: !13)
!319 = !{!320, !332, !334, !335}
!320 = !DIDerivedType(tag: DW_TAG_member, name: "filename", scope: !316, file: !18, baseType: !321, size: 128, align: 64, flags: DIFlagPrivate)
!321 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<str>", scope: !31, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !322, templateParams: !330, identifier: "cc7383b2ce73f6838bfb6ae828fb6ae6")
!322 = !{!323}
!323 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !321, file: !18, baseType: !324, size: 128, align: 64, flags: DIFlagPrivate)
!324 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const str", file: !18, size: 128, align: 64, elements: !325, templateParams: !42, identifier: "238a44609877474087c05adf26cd41fa")
!325 = !{!326, !329}
!326 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !324, file: !18, baseType: !327, size: 64, align: 64)
!327 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !328, size: 64, align: 64, dwarfAddressSpace: 0)
!328 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!329 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !324, file: !18, baseType: !48, size: 64, align: 64, offset: 64)
!330 = !{!331}
!331 = !DITemplateTypeParameter(name: "T", type: !328)
!332 = !DIDerivedType(tag: DW_TAG_member, name: "line", scope: !316, file: !18, baseType: !333, size: 32, align: 32, offset: 128, flags: DIFlagPrivate)
!333 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!334 = !DIDerivedType(tag: DW_TAG_member, name: "col", scope: !316, file: !18, baseType: !333, size: 32, align: 32, offset: 160, flags: DIFlagPrivate)
!335 = !DIDerivedType(tag: DW_TAG_member, name: "_filename", scope: !316, file: !18, baseType: !336, align: 8, offset: 192, flags: DIFlagPrivate)
!336 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&str>", scope: !41, file: !18, align: 8, flags: DIFlagPublic, elements: !42, templateParams: !337, identifier: "e16ac355808b6aef9fb50b5f125fee05")
!337 = !{!338}
!338 = !DITemplateTypeParameter(name: "T", type: !339)
!339 = !DICompositeType(tag: DW_TAG_structure_type, name: "&str", file: !18, size: 128, align: 64, elements: !340, templateParams: !42, identifier: "9277eecd40495f85161460476aacc992")
!340 = !{!341, !342}
!341 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !339, file: !18, baseType: !327, size: 64, align: 64)
!342 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !339, file: !18, baseType: !48, size: 64, align: 64, offset: 64)
!343 = !{!344, !345}
!344 = !DILocalVariable(name: "self", arg: 1, scope: !310, file: !311, line: 832, type: !48)
!345 = !DILocalVariable(name: "rhs", scope: !310, file: !311, line: 832, type: !48, align: 64)
!346 = !DILocation(line: 213, column: 28, scope: !270, inlinedAt: !277)
!347 = !DILocation(line: 279, column: 25, scope: !231)
!348 = !DILocation(line: 280, column: 19, scope: !237)
!349 = !DILocation(line: 290, column: 5, scope: !231)
!350 = !DILocation(line: 280, column: 13, scope: !239)
!351 = !DILocation(line: 281, column: 9, scope: !241)
!352 = !DILocation(line: 856, column: 13, scope: !301, inlinedAt: !307)
!353 = !DILocation(line: 771, column: 18, scope: !279, inlinedAt: !300)
!354 = !DILocalVariable(name: "self", arg: 1, scope: !355, file: !213, line: 1916, type: !361)
!355 = distinct !DISubprogram(name: "lt", linkageName: "_RNvXsU_NtNtCsgEmfK2I1SDS_4core3cmp5implsjNtB7_10PartialOrd2lt", scope: !356, file: !213, line: 1916, type: !358, scopeLine: 1916, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !362)
!356 = !DINamespace(name: "{impl#58}", scope: !357)
!357 = !DINamespace(name: "impls", scope: !214)
!358 = !DISubroutineType(types: !359)
!359 = !{!360, !361, !361}
!360 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!361 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&usize", baseType: !48, size: 64, align: 64, dwarfAddressSpace: 0)
!362 = !{!354, !363}
!363 = !DILocalVariable(name: "other", arg: 2, scope: !355, file: !213, line: 1916, type: !361)
!364 = !DILocation(line: 1916, column: 19, scope: !355, inlinedAt: !365)
!365 = !DILocation(line: 772, column: 12, scope: !279, inlinedAt: !300)
!366 = !DILocation(line: 1916, column: 26, scope: !355, inlinedAt: !365)
!367 = !DILocation(line: 1916, column: 50, scope: !355, inlinedAt: !365)
!368 = !DILocation(line: 1916, column: 59, scope: !355, inlinedAt: !365)
!369 = !DILocation(line: 289, column: 9, scope: !239)
!370 = !DILocation(line: 773, column: 23, scope: !279, inlinedAt: !300)
!371 = !DILocation(line: 773, column: 17, scope: !278, inlinedAt: !300)
!372 = !DILocation(line: 211, column: 37, scope: !270, inlinedAt: !277)
!373 = !DILocation(line: 832, column: 43, scope: !310, inlinedAt: !346)
!374 = !DILocation(line: 77, column: 35, scope: !375, inlinedAt: !346)
!375 = !DILexicalBlockFile(scope: !310, file: !376, discriminator: 0)
!376 = !DIFile(filename: "library/core/src/ub_checks.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "8a26eb599fa825194a3e796d4688d4db")
!377 = !DILocation(line: 290, column: 6, scope: !231)
!378 = !DILocation(line: 78, column: 17, scope: !375, inlinedAt: !346)
!379 = !DILocation(line: 844, column: 17, scope: !310, inlinedAt: !346)
!380 = !DILocation(line: 775, column: 13, scope: !278, inlinedAt: !300)
!381 = !DILocation(line: 776, column: 13, scope: !278, inlinedAt: !300)
!382 = !DILocation(line: 281, column: 13, scope: !241)
!383 = !DILocation(line: 281, column: 13, scope: !251)
!384 = !DILocation(line: 286, column: 27, scope: !251)
!385 = !DILocation(line: 286, column: 39, scope: !251)
!386 = !DILocation(line: 286, column: 55, scope: !251)
!387 = !DILocation(line: 286, column: 34, scope: !251)
!388 = !DILocation(line: 286, column: 25, scope: !251)
!389 = !DILocation(line: 286, column: 17, scope: !251)
!390 = !DILocation(line: 275, column: 5, scope: !231)
!391 = distinct !DISubprogram(name: "size_hint<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$9size_hint17he1126b2079891094E", scope: !198, file: !97, line: 321, type: !392, scopeLine: 321, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !50, retainedNodes: !399)
!392 = !DISubroutineType(types: !393)
!393 = !{!394, !398}
!394 = !DICompositeType(tag: DW_TAG_structure_type, name: "(usize, core::option::Option<usize>)", file: !18, size: 192, align: 64, elements: !395, templateParams: !42, identifier: "50ba810bbf8cd1f32313d326053c8aa")
!395 = !{!396, !397}
!396 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !394, file: !18, baseType: !48, size: 64, align: 64)
!397 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !394, file: !18, baseType: !283, size: 128, align: 64, offset: 64)
!398 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", baseType: !21, size: 64, align: 64, dwarfAddressSpace: 0)
!399 = !{!400}
!400 = !DILocalVariable(name: "self", arg: 1, scope: !391, file: !97, line: 321, type: !398)
!401 = !DILocation(line: 321, column: 18, scope: !391)
!402 = !DILocation(line: 322, column: 19, scope: !391)
!403 = !DILocation(line: 322, column: 30, scope: !391)
!404 = !DILocation(line: 323, column: 9, scope: !391)
!405 = !DILocation(line: 324, column: 6, scope: !391)
!406 = distinct !DISubprogram(name: "weighted_norm", linkageName: "_ZN11rust_slices13weighted_norm17hff3c77f74ca39555E", scope: !56, file: !407, line: 23, type: !408, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !410)
!407 = !DIFile(filename: "rust/rust_slices.rs", directory: ".", checksumkind: CSK_MD5, checksum: "fb4a1c9ab27ee0c50bcbfe42d0d5c36b")
!408 = !DISubroutineType(types: !409)
!409 = !{!16, !129, !129}
!410 = !{!411, !412, !413, !415, !417}
!411 = !DILocalVariable(name: "x", arg: 1, scope: !406, file: !407, line: 23, type: !129)
!412 = !DILocalVariable(name: "w", arg: 2, scope: !406, file: !407, line: 23, type: !129)
!413 = !DILocalVariable(name: "s", scope: !414, file: !407, line: 24, type: !16, align: 64)
!414 = distinct !DILexicalBlock(scope: !406, file: !407, line: 24, column: 5)
!415 = !DILocalVariable(name: "iter", scope: !416, file: !407, line: 25, type: !242, align: 64)
!416 = distinct !DILexicalBlock(scope: !414, file: !407, line: 25, column: 5)
!417 = !DILocalVariable(name: "i", scope: !418, file: !407, line: 25, type: !48, align: 64)
!418 = distinct !DILexicalBlock(scope: !416, file: !407, line: 25, column: 5)
!419 = !DILocation(line: 23, column: 22, scope: !406)
!420 = !DILocation(line: 23, column: 33, scope: !406)
!421 = !DILocation(line: 24, column: 9, scope: !414)
!422 = !DILocation(line: 25, column: 14, scope: !416)
!423 = !DILocation(line: 24, column: 17, scope: !406)
!424 = !DILocation(line: 25, column: 14, scope: !414)
!425 = !DILocation(line: 25, column: 5, scope: !416)
!426 = !DILocation(line: 25, column: 9, scope: !416)
!427 = !DILocation(line: 25, column: 9, scope: !418)
!428 = !DILocation(line: 26, column: 14, scope: !418)
!429 = !DILocation(line: 28, column: 5, scope: !414)
!430 = !DILocation(line: 28, column: 7, scope: !414)
!431 = !DILocation(line: 29, column: 2, scope: !406)
!432 = !DILocation(line: 26, column: 21, scope: !418)
!433 = !DILocation(line: 26, column: 28, scope: !418)
!434 = !DILocation(line: 26, column: 9, scope: !418)
!435 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN11rust_slices21rust_window_roughness28_$u7b$$u7b$closure$u7d$$u7d$17h3a8490f6b696730bE", scope: !148, file: !407, line: 37, type: !436, scopeLine: 37, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !440)
!436 = !DISubroutineType(types: !437)
!437 = !{!360, !438, !439}
!438 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_slices::rust_window_roughness::{closure_env#0}", baseType: !147, size: 64, align: 64, dwarfAddressSpace: 0)
!439 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&&[f64]", baseType: !129, size: 64, align: 64, dwarfAddressSpace: 0)
!440 = !{!441, !442}
!441 = !DILocalVariable(name: "w", arg: 2, scope: !435, file: !407, line: 37, type: !439)
!442 = !DILocalVariable(arg: 1, scope: !435, file: !407, line: 37, type: !438)
!443 = !DILocation(line: 37, column: 17, scope: !435)
!444 = !DILocation(line: 37, column: 18, scope: !435)
!445 = !DILocation(line: 37, column: 21, scope: !435)
!446 = !DILocation(line: 37, column: 28, scope: !435)
!447 = !DILocation(line: 37, column: 32, scope: !435)
!448 = distinct !DISubprogram(name: "{closure#1}", linkageName: "_ZN11rust_slices21rust_window_roughness28_$u7b$$u7b$closure$u7d$$u7d$17had1ecba2017821d2E", scope: !148, file: !407, line: 38, type: !449, scopeLine: 38, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !452)
!449 = !DISubroutineType(types: !450)
!450 = !{!16, !451, !16, !129}
!451 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_slices::rust_window_roughness::{closure_env#1}", baseType: !152, size: 64, align: 64, dwarfAddressSpace: 0)
!452 = !{!453, !454, !455}
!453 = !DILocalVariable(name: "s", arg: 2, scope: !448, file: !407, line: 38, type: !16)
!454 = !DILocalVariable(name: "w", arg: 3, scope: !448, file: !407, line: 38, type: !129)
!455 = !DILocalVariable(arg: 1, scope: !448, file: !407, line: 38, type: !451)
!456 = !DILocation(line: 38, column: 20, scope: !448)
!457 = !DILocation(line: 38, column: 21, scope: !448)
!458 = !DILocation(line: 38, column: 24, scope: !448)
!459 = !DILocation(line: 38, column: 32, scope: !448)
!460 = !DILocation(line: 38, column: 39, scope: !448)
!461 = !DILocation(line: 38, column: 31, scope: !448)
!462 = !DILocation(line: 38, column: 48, scope: !448)
!463 = !DILocation(line: 38, column: 55, scope: !448)
!464 = !DILocation(line: 38, column: 47, scope: !448)
!465 = !DILocation(line: 38, column: 27, scope: !448)
!466 = !DILocation(line: 38, column: 60, scope: !448)
!467 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E", scope: !55, file: !407, line: 9, type: !468, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !471)
!468 = !DISubroutineType(types: !469)
!469 = !{!16, !470, !84}
!470 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_slices::rust_dot::{closure_env#0}", baseType: !54, size: 64, align: 64, dwarfAddressSpace: 0)
!471 = !{!472, !474, !475, !476}
!472 = !DILocalVariable(name: "a", scope: !473, file: !407, line: 9, type: !45, align: 64)
!473 = distinct !DILexicalBlock(scope: !467, file: !407, line: 9, column: 34)
!474 = !DILocalVariable(name: "b", scope: !473, file: !407, line: 9, type: !45, align: 64)
!475 = !DILocalVariable(arg: 1, scope: !467, file: !407, line: 9, type: !470)
!476 = !DILocalVariable(arg: 2, scope: !467, file: !407, line: 9, type: !84)
!477 = !DILocation(line: 9, column: 25, scope: !467)
!478 = !DILocation(line: 9, column: 26, scope: !467)
!479 = !DILocation(line: 9, column: 27, scope: !467)
!480 = !DILocation(line: 9, column: 27, scope: !473)
!481 = !DILocation(line: 9, column: 30, scope: !467)
!482 = !DILocation(line: 9, column: 30, scope: !473)
!483 = !DILocation(line: 9, column: 34, scope: !473)
!484 = !DILocation(line: 9, column: 39, scope: !467)
!485 = distinct !DISubprogram(name: "sqrt", linkageName: "_ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17h3e0b5b5ee0d2b0efE", scope: !487, file: !486, line: 384, type: !490, scopeLine: 384, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !492)
!486 = !DIFile(filename: "library/std/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "25b2a0d69a7ff90f22cee9f25d3729c1")
!487 = !DINamespace(name: "{impl#0}", scope: !488)
!488 = !DINamespace(name: "f64", scope: !489)
!489 = !DINamespace(name: "std", scope: null)
!490 = !DISubroutineType(types: !491)
!491 = !{!16, !16}
!492 = !{!493}
!493 = !DILocalVariable(name: "self", arg: 1, scope: !485, file: !486, line: 384, type: !16)
!494 = !DILocation(line: 384, column: 17, scope: !485)
!495 = !DILocalVariable(name: "x", arg: 1, scope: !496, file: !497, line: 2038, type: !16)
!496 = distinct !DISubprogram(name: "sqrt", linkageName: "_ZN4core3f644math4sqrt17h97a6036c95053ba6E", scope: !498, file: !497, line: 2038, type: !490, scopeLine: 2038, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !500)
!497 = !DIFile(filename: "library/core/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "cbb76cb498122bc6efb17630e39a4d29")
!498 = !DINamespace(name: "math", scope: !499)
!499 = !DINamespace(name: "f64", scope: !13)
!500 = !{!495}
!501 = !DILocation(line: 2038, column: 17, scope: !496, inlinedAt: !502)
!502 = !DILocation(line: 385, column: 9, scope: !485)
!503 = !DILocation(line: 2039, column: 9, scope: !496, inlinedAt: !502)
!504 = !DILocation(line: 386, column: 6, scope: !485)
!505 = distinct !DISubprogram(name: "mul", linkageName: "_ZN49_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17h79b5bc79313996a6E", scope: !507, file: !506, line: 49, type: !509, scopeLine: 49, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !511)
!506 = !DIFile(filename: "library/core/src/internal_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9ec673d06a3eb53c47178443a566ec32")
!507 = !DINamespace(name: "{impl#188}", scope: !508)
!508 = !DINamespace(name: "arith", scope: !244)
!509 = !DISubroutineType(types: !510)
!510 = !{!16, !45, !45, !315}
!511 = !{!512, !513}
!512 = !DILocalVariable(name: "self", arg: 1, scope: !505, file: !506, line: 49, type: !45)
!513 = !DILocalVariable(name: "other", arg: 2, scope: !505, file: !506, line: 49, type: !45)
!514 = !DILocation(line: 49, column: 24, scope: !505)
!515 = !DILocation(line: 49, column: 30, scope: !505)
!516 = !DILocation(line: 50, column: 31, scope: !505)
!517 = !DILocation(line: 50, column: 38, scope: !505)
!518 = !DILocation(line: 352, column: 45, scope: !519, inlinedAt: !524)
!519 = distinct !DISubprogram(name: "mul", linkageName: "_ZN45_$LT$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17ha8c98496ce4d1c1bE", scope: !521, file: !520, line: 352, type: !522, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42)
!520 = !DIFile(filename: "library/core/src/ops/arith.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "82a843efd6957c9872d7564e4a5df756")
!521 = !DINamespace(name: "{impl#142}", scope: !508)
!522 = !DISubroutineType(types: !523)
!523 = !{!16, !16, !16, !315}
!524 = !DILocation(line: 50, column: 17, scope: !505)
!525 = !DILocation(line: 51, column: 14, scope: !505)
!526 = distinct !DISubprogram(name: "forward_unchecked", linkageName: "_ZN49_$LT$usize$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17h2629a044089caf74E", scope: !272, file: !271, line: 211, type: !215, scopeLine: 211, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !527)
!527 = !{!528, !529}
!528 = !DILocalVariable(name: "start", arg: 1, scope: !526, file: !271, line: 211, type: !48)
!529 = !DILocalVariable(name: "n", arg: 2, scope: !526, file: !271, line: 211, type: !48)
!530 = !DILocation(line: 211, column: 37, scope: !526)
!531 = !DILocalVariable(name: "self", arg: 1, scope: !532, file: !311, line: 832, type: !48)
!532 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !312, file: !311, line: 832, type: !313, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !533)
!533 = !{!531, !534}
!534 = !DILocalVariable(name: "rhs", arg: 2, scope: !532, file: !311, line: 832, type: !48)
!535 = !DILocation(line: 832, column: 43, scope: !532, inlinedAt: !536)
!536 = !DILocation(line: 213, column: 28, scope: !526)
!537 = !DILocation(line: 211, column: 50, scope: !526)
!538 = !DILocation(line: 832, column: 49, scope: !532, inlinedAt: !536)
!539 = !DILocation(line: 77, column: 35, scope: !540, inlinedAt: !536)
!540 = !DILexicalBlockFile(scope: !532, file: !376, discriminator: 0)
!541 = !DILocation(line: 78, column: 17, scope: !540, inlinedAt: !536)
!542 = !DILocation(line: 844, column: 17, scope: !532, inlinedAt: !536)
!543 = !DILocation(line: 214, column: 10, scope: !526)
!544 = distinct !DISubprogram(name: "min<usize>", linkageName: "_ZN4core3cmp3Ord3min17h5460074ff354acf8E", scope: !545, file: !213, line: 1072, type: !215, scopeLine: 1072, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !549, retainedNodes: !546)
!545 = !DINamespace(name: "Ord", scope: !214)
!546 = !{!547, !548}
!547 = !DILocalVariable(name: "self", arg: 1, scope: !544, file: !213, line: 1072, type: !48)
!548 = !DILocalVariable(name: "other", arg: 2, scope: !544, file: !213, line: 1072, type: !48)
!549 = !{!550}
!550 = !DITemplateTypeParameter(name: "Self", type: !48)
!551 = !DILocation(line: 1072, column: 12, scope: !544)
!552 = !DILocation(line: 1072, column: 18, scope: !544)
!553 = !DILocation(line: 1076, column: 12, scope: !544)
!554 = !DILocalVariable(name: "self", arg: 1, scope: !555, file: !213, line: 1916, type: !361)
!555 = distinct !DISubprogram(name: "lt", linkageName: "_RNvXsU_NtNtCsgEmfK2I1SDS_4core3cmp5implsjNtB7_10PartialOrd2lt", scope: !356, file: !213, line: 1916, type: !358, scopeLine: 1916, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !556)
!556 = !{!554, !557}
!557 = !DILocalVariable(name: "other", arg: 2, scope: !555, file: !213, line: 1916, type: !361)
!558 = !DILocation(line: 1916, column: 19, scope: !555, inlinedAt: !559)
!559 = distinct !DILocation(line: 1076, column: 12, scope: !544)
!560 = !DILocation(line: 1916, column: 26, scope: !555, inlinedAt: !559)
!561 = !DILocation(line: 1916, column: 50, scope: !555, inlinedAt: !559)
!562 = !DILocation(line: 1916, column: 59, scope: !555, inlinedAt: !559)
!563 = !DILocation(line: 1916, column: 67, scope: !555, inlinedAt: !559)
!564 = !DILocation(line: 1077, column: 5, scope: !544)
!565 = !DILocation(line: 1076, column: 42, scope: !544)
!566 = !DILocation(line: 1076, column: 27, scope: !544)
!567 = !DILocation(line: 1077, column: 6, scope: !544)
!568 = !DILocation(line: 1072, column: 5, scope: !544)
!569 = distinct !DISubprogram(name: "precondition_check", linkageName: "_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h996527c0d53a5703E", scope: !570, file: !376, line: 68, type: !571, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !573)
!570 = !DINamespace(name: "unchecked_add", scope: !312)
!571 = !DISubroutineType(types: !572)
!572 = !{null, !48, !48, !315}
!573 = !{!574, !575, !576}
!574 = !DILocalVariable(name: "lhs", arg: 1, scope: !569, file: !376, line: 68, type: !48)
!575 = !DILocalVariable(name: "rhs", arg: 2, scope: !569, file: !376, line: 68, type: !48)
!576 = !DILocalVariable(name: "msg", scope: !577, file: !376, line: 70, type: !339, align: 64)
!577 = distinct !DILexicalBlock(scope: !569, file: !376, line: 70, column: 21)
!578 = !DILocation(line: 68, column: 43, scope: !569)
!579 = !DILocalVariable(name: "self", arg: 1, scope: !580, file: !311, line: 2828, type: !48)
!580 = distinct !DISubprogram(name: "overflowing_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj15overflowing_add", scope: !312, file: !311, line: 2828, type: !581, scopeLine: 2828, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !587)
!581 = !DISubroutineType(types: !582)
!582 = !{!583, !48, !48}
!583 = !DICompositeType(tag: DW_TAG_structure_type, name: "(usize, bool)", file: !18, size: 128, align: 64, elements: !584, templateParams: !42, identifier: "d571287e27d8be874e95a2f698798cc6")
!584 = !{!585, !586}
!585 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !583, file: !18, baseType: !48, size: 64, align: 64)
!586 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !583, file: !18, baseType: !360, size: 8, align: 8, offset: 64)
!587 = !{!579, !588}
!588 = !DILocalVariable(name: "rhs", arg: 2, scope: !580, file: !311, line: 2828, type: !48)
!589 = !DILocation(line: 2828, column: 38, scope: !580, inlinedAt: !590)
!590 = !DILocation(line: 839, column: 27, scope: !591)
!591 = !DILexicalBlockFile(scope: !569, file: !311, discriminator: 0)
!592 = !DILocation(line: 2828, column: 44, scope: !580, inlinedAt: !590)
!593 = !DILocation(line: 2829, column: 26, scope: !580, inlinedAt: !590)
!594 = !DILocation(line: 839, column: 23, scope: !591)
!595 = !DILocation(line: 75, column: 14, scope: !569)
!596 = !DILocation(line: 70, column: 31, scope: !569)
!597 = !DILocation(line: 70, column: 25, scope: !577)
!598 = !DILocalVariable(name: "s", arg: 1, scope: !599, file: !600, line: 815, type: !339)
!599 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17h43f94eef860ef150E", scope: !601, file: !600, line: 815, type: !687, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, declaration: !689, retainedNodes: !690)
!600 = !DIFile(filename: "library/core/src/fmt/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "66c54229528687a22c80807f245fa4df")
!601 = !DICompositeType(tag: DW_TAG_structure_type, name: "Arguments", scope: !602, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !603, templateParams: !42, identifier: "e5c67bbe046da39973c72077c7f66185")
!602 = !DINamespace(name: "fmt", scope: !13)
!603 = !{!604, !609}
!604 = !DIDerivedType(tag: DW_TAG_member, name: "template", scope: !601, file: !18, baseType: !605, size: 64, align: 64, flags: DIFlagPrivate)
!605 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<u8>", scope: !31, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !606, templateParams: !330, identifier: "ff3cb4cecc4ed13dfb833309b96ea529")
!606 = !{!607}
!607 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !605, file: !18, baseType: !608, size: 64, align: 64, flags: DIFlagPrivate)
!608 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const u8", baseType: !328, size: 64, align: 64, dwarfAddressSpace: 0)
!609 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !601, file: !18, baseType: !610, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!610 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<core::fmt::rt::Argument>", scope: !31, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !611, templateParams: !685, identifier: "2e7cb7ba6db6aae8a5c20264d17cea0a")
!611 = !{!612}
!612 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !610, file: !18, baseType: !613, size: 64, align: 64, flags: DIFlagPrivate)
!613 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const core::fmt::rt::Argument", baseType: !614, size: 64, align: 64, dwarfAddressSpace: 0)
!614 = !DICompositeType(tag: DW_TAG_structure_type, name: "Argument", scope: !615, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !616, templateParams: !42, identifier: "1d5f7550f7e7e04cbc4d2cf57c27606b")
!615 = !DINamespace(name: "rt", scope: !602)
!616 = !{!617}
!617 = !DIDerivedType(tag: DW_TAG_member, name: "ty", scope: !614, file: !18, baseType: !618, size: 128, align: 64, flags: DIFlagPrivate)
!618 = !DICompositeType(tag: DW_TAG_structure_type, name: "ArgumentType", scope: !615, file: !18, size: 128, align: 64, flags: DIFlagPrivate, elements: !619, templateParams: !42, identifier: "b1cfb4618f1c38c3f96eab6c02edf448")
!619 = !{!620}
!620 = !DICompositeType(tag: DW_TAG_variant_part, scope: !618, file: !18, size: 128, align: 64, elements: !621, templateParams: !42, identifier: "fbd384083752b747f8b252853b979154", discriminator: !684)
!621 = !{!622, !680}
!622 = !DIDerivedType(tag: DW_TAG_member, name: "Placeholder", scope: !620, file: !18, baseType: !623, size: 128, align: 64)
!623 = !DICompositeType(tag: DW_TAG_structure_type, name: "Placeholder", scope: !618, file: !18, size: 128, align: 64, flags: DIFlagPrivate, elements: !624, templateParams: !42, identifier: "91d44a8fdafb90acd8f4961dbde4212b")
!624 = !{!625, !633, !675}
!625 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !623, file: !18, baseType: !626, size: 64, align: 64, flags: DIFlagPrivate)
!626 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<()>", scope: !31, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !627, templateParams: !631, identifier: "f4e496144210c619b96aa08326287b92")
!627 = !{!628}
!628 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !626, file: !18, baseType: !629, size: 64, align: 64, flags: DIFlagPrivate)
!629 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const ()", baseType: !630, size: 64, align: 64, dwarfAddressSpace: 0)
!630 = !DIBasicType(name: "()", encoding: DW_ATE_unsigned)
!631 = !{!632}
!632 = !DITemplateTypeParameter(name: "T", type: !630)
!633 = !DIDerivedType(tag: DW_TAG_member, name: "formatter", scope: !623, file: !18, baseType: !634, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!634 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "unsafe fn(core::ptr::non_null::NonNull<()>, &mut core::fmt::Formatter) -> core::result::Result<(), core::fmt::Error>", baseType: !635, size: 64, align: 64, dwarfAddressSpace: 0)
!635 = !DISubroutineType(types: !636)
!636 = !{!637, !626, !654}
!637 = !DICompositeType(tag: DW_TAG_structure_type, name: "Result<(), core::fmt::Error>", scope: !638, file: !18, size: 8, align: 8, flags: DIFlagPublic, elements: !639, templateParams: !42, identifier: "1c6752419820cdc3961061cc58b31873")
!638 = !DINamespace(name: "result", scope: !13)
!639 = !{!640}
!640 = !DICompositeType(tag: DW_TAG_variant_part, scope: !637, file: !18, size: 8, align: 8, elements: !641, templateParams: !42, identifier: "92c1f85eaa1d7dab2e3165ee2fc4946", discriminator: !653)
!641 = !{!642, !649}
!642 = !DIDerivedType(tag: DW_TAG_member, name: "Ok", scope: !640, file: !18, baseType: !643, size: 8, align: 8, extraData: i8 0)
!643 = !DICompositeType(tag: DW_TAG_structure_type, name: "Ok", scope: !637, file: !18, size: 8, align: 8, flags: DIFlagPublic, elements: !644, templateParams: !646, identifier: "1d7115f6c7f9f62c2100933bba0c76f9")
!644 = !{!645}
!645 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !643, file: !18, baseType: !630, align: 8, offset: 8, flags: DIFlagPublic)
!646 = !{!632, !647}
!647 = !DITemplateTypeParameter(name: "E", type: !648)
!648 = !DICompositeType(tag: DW_TAG_structure_type, name: "Error", scope: !602, file: !18, align: 8, flags: DIFlagPublic, elements: !42, identifier: "5a24300cdda31093f5fe20c939b4885")
!649 = !DIDerivedType(tag: DW_TAG_member, name: "Err", scope: !640, file: !18, baseType: !650, size: 8, align: 8, extraData: i8 1)
!650 = !DICompositeType(tag: DW_TAG_structure_type, name: "Err", scope: !637, file: !18, size: 8, align: 8, flags: DIFlagPublic, elements: !651, templateParams: !646, identifier: "27094aa3bc4c448bf12b8530386fdeb2")
!651 = !{!652}
!652 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !650, file: !18, baseType: !648, align: 8, offset: 8, flags: DIFlagPublic)
!653 = !DIDerivedType(tag: DW_TAG_member, scope: !637, file: !18, baseType: !328, size: 8, align: 8, flags: DIFlagArtificial)
!654 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::fmt::Formatter", baseType: !655, size: 64, align: 64, dwarfAddressSpace: 0)
!655 = !DICompositeType(tag: DW_TAG_structure_type, name: "Formatter", scope: !602, file: !18, size: 192, align: 64, flags: DIFlagPublic, elements: !656, templateParams: !42, identifier: "c45a1f7f7c29ecbbdbd29c835fac516c")
!656 = !{!657, !664}
!657 = !DIDerivedType(tag: DW_TAG_member, name: "options", scope: !655, file: !18, baseType: !658, size: 64, align: 32, offset: 128, flags: DIFlagPrivate)
!658 = !DICompositeType(tag: DW_TAG_structure_type, name: "FormattingOptions", scope: !602, file: !18, size: 64, align: 32, flags: DIFlagPublic, elements: !659, templateParams: !42, identifier: "ca2f5547247cd95c514a47d5800e09e")
!659 = !{!660, !661, !663}
!660 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !658, file: !18, baseType: !333, size: 32, align: 32, flags: DIFlagPrivate)
!661 = !DIDerivedType(tag: DW_TAG_member, name: "width", scope: !658, file: !18, baseType: !662, size: 16, align: 16, offset: 32, flags: DIFlagPrivate)
!662 = !DIBasicType(name: "u16", size: 16, encoding: DW_ATE_unsigned)
!663 = !DIDerivedType(tag: DW_TAG_member, name: "precision", scope: !658, file: !18, baseType: !662, size: 16, align: 16, offset: 48, flags: DIFlagPrivate)
!664 = !DIDerivedType(tag: DW_TAG_member, name: "buf", scope: !655, file: !18, baseType: !665, size: 128, align: 64, flags: DIFlagPrivate)
!665 = !DICompositeType(tag: DW_TAG_structure_type, name: "&mut dyn core::fmt::Write", file: !18, size: 128, align: 64, elements: !666, templateParams: !42, identifier: "effe97114690fc58a8e246cb04e37234")
!666 = !{!667, !670}
!667 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !665, file: !18, baseType: !668, size: 64, align: 64)
!668 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !669, size: 64, align: 64, dwarfAddressSpace: 0)
!669 = !DICompositeType(tag: DW_TAG_structure_type, name: "dyn core::fmt::Write", file: !18, align: 8, elements: !42, identifier: "64328679825f9c73b507edbfd5b86b47")
!670 = !DIDerivedType(tag: DW_TAG_member, name: "vtable", scope: !665, file: !18, baseType: !671, size: 64, align: 64, offset: 64)
!671 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[usize; 6]", baseType: !672, size: 64, align: 64, dwarfAddressSpace: 0)
!672 = !DICompositeType(tag: DW_TAG_array_type, baseType: !48, size: 384, align: 64, elements: !673)
!673 = !{!674}
!674 = !DISubrange(count: 6, lowerBound: 0)
!675 = !DIDerivedType(tag: DW_TAG_member, name: "_lifetime", scope: !623, file: !18, baseType: !676, align: 8, offset: 128, flags: DIFlagPrivate)
!676 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&()>", scope: !41, file: !18, align: 8, flags: DIFlagPublic, elements: !42, templateParams: !677, identifier: "efa596960370766459fc018866dc4048")
!677 = !{!678}
!678 = !DITemplateTypeParameter(name: "T", type: !679)
!679 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&()", baseType: !630, size: 64, align: 64, dwarfAddressSpace: 0)
!680 = !DIDerivedType(tag: DW_TAG_member, name: "Count", scope: !620, file: !18, baseType: !681, size: 128, align: 64, extraData: i64 0)
!681 = !DICompositeType(tag: DW_TAG_structure_type, name: "Count", scope: !618, file: !18, size: 128, align: 64, flags: DIFlagPrivate, elements: !682, templateParams: !42, identifier: "1d9161ed3114ac1c26d36137fc96704d")
!682 = !{!683}
!683 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !681, file: !18, baseType: !662, size: 16, align: 16, offset: 64, flags: DIFlagPrivate)
!684 = !DIDerivedType(tag: DW_TAG_member, scope: !618, file: !18, baseType: !295, size: 64, align: 64, flags: DIFlagArtificial)
!685 = !{!686}
!686 = !DITemplateTypeParameter(name: "T", type: !614)
!687 = !DISubroutineType(types: !688)
!688 = !{!601, !339}
!689 = !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17h43f94eef860ef150E", scope: !601, file: !600, line: 815, type: !687, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !42)
!690 = !{!598}
!691 = !DILocation(line: 815, column: 27, scope: !599, inlinedAt: !692)
!692 = !DILocation(line: 73, column: 59, scope: !577)
!693 = !DILocalVariable(name: "self", arg: 1, scope: !694, file: !695, line: 578, type: !339)
!694 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !696, file: !695, line: 578, type: !698, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !700)
!695 = !DIFile(filename: "library/core/src/str/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b67baab1b9aefdbe1feb84767953c83d")
!696 = !DINamespace(name: "{impl#0}", scope: !697)
!697 = !DINamespace(name: "str", scope: !13)
!698 = !DISubroutineType(types: !699)
!699 = !{!608, !339}
!700 = !{!693}
!701 = !DILocation(line: 578, column: 25, scope: !694, inlinedAt: !702)
!702 = !DILocation(line: 819, column: 44, scope: !599, inlinedAt: !692)
!703 = !DILocalVariable(name: "self", arg: 1, scope: !704, file: !695, line: 157, type: !339)
!704 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h153f2972641389dfE", scope: !696, file: !695, line: 157, type: !705, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !707)
!705 = !DISubroutineType(types: !706)
!706 = !{!48, !339}
!707 = !{!703}
!708 = !DILocation(line: 157, column: 22, scope: !704, inlinedAt: !709)
!709 = !DILocation(line: 820, column: 40, scope: !599, inlinedAt: !692)
!710 = !DILocalVariable(name: "self", arg: 1, scope: !711, file: !695, line: 502, type: !339)
!711 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !696, file: !695, line: 502, type: !712, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !718)
!712 = !DISubroutineType(types: !713)
!713 = !{!714, !339}
!714 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[u8]", file: !18, size: 128, align: 64, elements: !715, templateParams: !42, identifier: "31681e0c10b314f1f33e38b2779acbb4")
!715 = !{!716, !717}
!716 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !714, file: !18, baseType: !327, size: 64, align: 64)
!717 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !714, file: !18, baseType: !48, size: 64, align: 64, offset: 64)
!718 = !{!710}
!719 = !DILocation(line: 502, column: 27, scope: !711, inlinedAt: !720)
!720 = !DILocation(line: 158, column: 14, scope: !704, inlinedAt: !709)
!721 = !DILocation(line: 73, column: 21, scope: !577)
!722 = distinct !DISubprogram(name: "is_aligned_to<()>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17h51c7e282212a665bE", scope: !724, file: !723, line: 1372, type: !726, scopeLine: 1372, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !631, retainedNodes: !728)
!723 = !DIFile(filename: "library/core/src/ptr/const_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "48638a38fe414ca30cde797e4a40b3a9")
!724 = !DINamespace(name: "{impl#0}", scope: !725)
!725 = !DINamespace(name: "const_ptr", scope: !32)
!726 = !DISubroutineType(types: !727)
!727 = !{!360, !629, !48}
!728 = !{!729, !730}
!729 = !DILocalVariable(name: "self", arg: 1, scope: !722, file: !723, line: 1372, type: !629)
!730 = !DILocalVariable(name: "align", arg: 2, scope: !722, file: !723, line: 1372, type: !48)
!731 = !DILocation(line: 1372, column: 26, scope: !722)
!732 = !DILocalVariable(name: "self", arg: 1, scope: !733, file: !723, line: 153, type: !629)
!733 = distinct !DISubprogram(name: "addr<()>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4addr17hb237e60a8f9129b0E", scope: !724, file: !723, line: 153, type: !734, scopeLine: 153, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !631, retainedNodes: !736)
!734 = !DISubroutineType(types: !735)
!735 = !{!48, !629}
!736 = !{!732}
!737 = !DILocation(line: 153, column: 17, scope: !733, inlinedAt: !738)
!738 = !DILocation(line: 1377, column: 14, scope: !722)
!739 = !DILocalVariable(name: "self", arg: 1, scope: !740, file: !723, line: 48, type: !629)
!740 = distinct !DISubprogram(name: "cast<(), ()>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4cast17h367d93fb424c0a69E", scope: !724, file: !723, line: 48, type: !741, scopeLine: 48, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !744, retainedNodes: !743)
!741 = !DISubroutineType(types: !742)
!742 = !{!629, !629}
!743 = !{!739}
!744 = !{!632, !745}
!745 = !DITemplateTypeParameter(name: "U", type: !630)
!746 = !DILocation(line: 48, column: 26, scope: !740, inlinedAt: !747)
!747 = !DILocation(line: 159, column: 38, scope: !733, inlinedAt: !738)
!748 = !DILocation(line: 1372, column: 32, scope: !722)
!749 = !DILocalVariable(name: "self", arg: 1, scope: !750, file: !311, line: 3761, type: !48)
!750 = distinct !DISubprogram(name: "is_power_of_two", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj15is_power_of_two", scope: !312, file: !311, line: 3761, type: !751, scopeLine: 3761, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !753)
!751 = !DISubroutineType(types: !752)
!752 = !{!360, !48}
!753 = !{!749}
!754 = !DILocation(line: 3761, column: 38, scope: !750, inlinedAt: !755)
!755 = !DILocation(line: 1373, column: 19, scope: !722)
!756 = !DILocalVariable(name: "self", arg: 1, scope: !757, file: !311, line: 84, type: !48)
!757 = distinct !DISubprogram(name: "count_ones", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj10count_ones", scope: !312, file: !311, line: 84, type: !758, scopeLine: 84, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !760)
!758 = !DISubroutineType(types: !759)
!759 = !{!333, !48}
!760 = !{!756}
!761 = !DILocation(line: 84, column: 33, scope: !757, inlinedAt: !762)
!762 = !DILocation(line: 3762, column: 18, scope: !750, inlinedAt: !755)
!763 = !DILocation(line: 85, column: 20, scope: !757, inlinedAt: !762)
!764 = !DILocation(line: 1373, column: 13, scope: !722)
!765 = !DILocation(line: 159, column: 18, scope: !733, inlinedAt: !738)
!766 = !DILocation(line: 1377, column: 23, scope: !722)
!767 = !DILocation(line: 1377, column: 9, scope: !722)
!768 = !DILocation(line: 1378, column: 6, scope: !722)
!769 = !DILocation(line: 1374, column: 13, scope: !722)
!770 = !DILocalVariable(name: "s", arg: 1, scope: !771, file: !600, line: 815, type: !339)
!771 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17h43f94eef860ef150E", scope: !601, file: !600, line: 815, type: !687, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, declaration: !689, retainedNodes: !772)
!772 = !{!770}
!773 = !DILocation(line: 815, column: 27, scope: !771, inlinedAt: !769)
!774 = !DILocalVariable(name: "self", arg: 1, scope: !775, file: !695, line: 578, type: !339)
!775 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !696, file: !695, line: 578, type: !698, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !776)
!776 = !{!774}
!777 = !DILocation(line: 578, column: 25, scope: !775, inlinedAt: !778)
!778 = !DILocation(line: 819, column: 44, scope: !771, inlinedAt: !769)
!779 = !DILocalVariable(name: "self", arg: 1, scope: !780, file: !695, line: 157, type: !339)
!780 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h153f2972641389dfE", scope: !696, file: !695, line: 157, type: !705, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !781)
!781 = !{!779}
!782 = !DILocation(line: 157, column: 22, scope: !780, inlinedAt: !783)
!783 = !DILocation(line: 820, column: 40, scope: !771, inlinedAt: !769)
!784 = !DILocalVariable(name: "self", arg: 1, scope: !785, file: !695, line: 502, type: !339)
!785 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !696, file: !695, line: 502, type: !712, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !786)
!786 = !{!784}
!787 = !DILocation(line: 502, column: 27, scope: !785, inlinedAt: !788)
!788 = !DILocation(line: 158, column: 14, scope: !780, inlinedAt: !783)
!789 = distinct !DISubprogram(name: "precondition_check", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h011db55ae906cda0E", scope: !790, file: !376, line: 68, type: !791, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !793)
!790 = !DINamespace(name: "offset_from_unsigned", scope: !724)
!791 = !DISubroutineType(types: !792)
!792 = !{null, !629, !629, !315}
!793 = !{!794, !795, !796}
!794 = !DILocalVariable(name: "this", arg: 1, scope: !789, file: !376, line: 68, type: !629)
!795 = !DILocalVariable(name: "origin", arg: 2, scope: !789, file: !376, line: 68, type: !629)
!796 = !DILocalVariable(name: "msg", scope: !797, file: !376, line: 70, type: !339, align: 64)
!797 = distinct !DILexicalBlock(scope: !789, file: !376, line: 70, column: 21)
!798 = !DILocation(line: 68, column: 43, scope: !789)
!799 = !DILocalVariable(name: "this", arg: 1, scope: !800, file: !723, line: 706, type: !629)
!800 = distinct !DISubprogram(name: "runtime_ptr_ge", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned14runtime_ptr_ge17h163a5af9b107b371E", scope: !790, file: !723, line: 706, type: !801, scopeLine: 706, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !803)
!801 = !DISubroutineType(types: !802)
!802 = !{!360, !629, !629}
!803 = !{!799, !804}
!804 = !DILocalVariable(name: "origin", arg: 2, scope: !800, file: !723, line: 706, type: !629)
!805 = !DILocation(line: 706, column: 33, scope: !800, inlinedAt: !806)
!806 = !DILocation(line: 723, column: 18, scope: !807)
!807 = !DILexicalBlockFile(scope: !789, file: !723, discriminator: 0)
!808 = !DILocation(line: 706, column: 50, scope: !800, inlinedAt: !806)
!809 = !DILocation(line: 712, column: 21, scope: !810, inlinedAt: !814)
!810 = !DILexicalBlockFile(scope: !811, file: !723, discriminator: 0)
!811 = distinct !DISubprogram(name: "runtime", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned14runtime_ptr_ge7runtime17h182fe4f8b3591759E", scope: !813, file: !812, line: 2434, type: !801, scopeLine: 2434, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42)
!812 = !DIFile(filename: "library/core/src/intrinsics/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b1b7915c1b8b57766c20270acae549ce")
!813 = !DINamespace(name: "runtime_ptr_ge", scope: !790)
!814 = !DILocation(line: 2447, column: 9, scope: !815, inlinedAt: !806)
!815 = !DILexicalBlockFile(scope: !800, file: !812, discriminator: 0)
!816 = !DILocation(line: 70, column: 31, scope: !789)
!817 = !DILocation(line: 70, column: 25, scope: !797)
!818 = !DILocalVariable(name: "s", arg: 1, scope: !819, file: !600, line: 815, type: !339)
!819 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17h43f94eef860ef150E", scope: !601, file: !600, line: 815, type: !687, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, declaration: !689, retainedNodes: !820)
!820 = !{!818}
!821 = !DILocation(line: 815, column: 27, scope: !819, inlinedAt: !822)
!822 = !DILocation(line: 73, column: 59, scope: !797)
!823 = !DILocalVariable(name: "self", arg: 1, scope: !824, file: !695, line: 578, type: !339)
!824 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !696, file: !695, line: 578, type: !698, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !825)
!825 = !{!823}
!826 = !DILocation(line: 578, column: 25, scope: !824, inlinedAt: !827)
!827 = !DILocation(line: 819, column: 44, scope: !819, inlinedAt: !822)
!828 = !DILocalVariable(name: "self", arg: 1, scope: !829, file: !695, line: 157, type: !339)
!829 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h153f2972641389dfE", scope: !696, file: !695, line: 157, type: !705, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !830)
!830 = !{!828}
!831 = !DILocation(line: 157, column: 22, scope: !829, inlinedAt: !832)
!832 = !DILocation(line: 820, column: 40, scope: !819, inlinedAt: !822)
!833 = !DILocalVariable(name: "self", arg: 1, scope: !834, file: !695, line: 502, type: !339)
!834 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !696, file: !695, line: 502, type: !712, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !835)
!835 = !{!833}
!836 = !DILocation(line: 502, column: 27, scope: !834, inlinedAt: !837)
!837 = !DILocation(line: 158, column: 14, scope: !829, inlinedAt: !832)
!838 = !DILocation(line: 73, column: 21, scope: !797)
!839 = !DILocation(line: 75, column: 14, scope: !789)
!840 = distinct !DISubprogram(name: "next<usize>", linkageName: "_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h707e50516fe207e7E", scope: !302, file: !271, line: 856, type: !281, scopeLine: 856, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !305, retainedNodes: !841)
!841 = !{!842}
!842 = !DILocalVariable(name: "self", arg: 1, scope: !840, file: !271, line: 856, type: !296)
!843 = !DILocation(line: 856, column: 13, scope: !840)
!844 = !DILocation(line: 857, column: 14, scope: !840)
!845 = !DILocation(line: 858, column: 6, scope: !840)
!846 = distinct !DISubprogram(name: "map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, f64, rust_slices::rust_dot::{closure_env#0}>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3map17h109cdde25a390c9aE", scope: !848, file: !847, line: 789, type: !850, scopeLine: 789, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !855, retainedNodes: !852)
!847 = !DIFile(filename: "library/core/src/iter/traits/iterator.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "03f316921fc0b2bb7786dd4fa41456f9")
!848 = !DINamespace(name: "Iterator", scope: !849)
!849 = !DINamespace(name: "iterator", scope: !64)
!850 = !DISubroutineType(types: !851)
!851 = !{!17, !21, !54}
!852 = !{!853, !854}
!853 = !DILocalVariable(name: "self", arg: 1, scope: !846, file: !847, line: 789, type: !21)
!854 = !DILocalVariable(name: "f", arg: 2, scope: !846, file: !847, line: 789, type: !54)
!855 = !{!856, !70, !59}
!856 = !DITemplateTypeParameter(name: "Self", type: !21)
!857 = !DILocation(line: 789, column: 18, scope: !846)
!858 = !DILocation(line: 789, column: 24, scope: !846)
!859 = !DILocation(line: 69, column: 9, scope: !860, inlinedAt: !862)
!860 = distinct !DISubprogram(name: "new<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>", linkageName: "_ZN4core4iter8adapters3map16Map$LT$I$C$F$GT$3new17h666be1765e3d2695E", scope: !17, file: !8, line: 68, type: !850, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !57, declaration: !861)
!861 = !DISubprogram(name: "new<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>", linkageName: "_ZN4core4iter8adapters3map16Map$LT$I$C$F$GT$3new17h666be1765e3d2695E", scope: !17, file: !8, line: 68, type: !850, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !57)
!862 = !DILocation(line: 794, column: 9, scope: !846)
!863 = !DILocation(line: 795, column: 6, scope: !846)
!864 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>, f64>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3sum17h22e9efc69dd84d39E", scope: !848, file: !847, line: 3653, type: !865, scopeLine: 3653, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !869, retainedNodes: !867)
!865 = !DISubroutineType(types: !866)
!866 = !{!16, !17}
!867 = !{!868}
!868 = !DILocalVariable(name: "self", arg: 1, scope: !864, file: !847, line: 3653, type: !17)
!869 = !{!870, !871}
!870 = !DITemplateTypeParameter(name: "Self", type: !17)
!871 = !DITemplateTypeParameter(name: "S", type: !16)
!872 = !DILocation(line: 3653, column: 15, scope: !864)
!873 = !DILocation(line: 3658, column: 9, scope: !864)
!874 = !DILocation(line: 3659, column: 6, scope: !864)
!875 = distinct !DISubprogram(name: "zip<core::slice::iter::Iter<f64>, &[f64]>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3zip17h13d9a666839c9d7cE", scope: !848, file: !847, line: 626, type: !876, scopeLine: 626, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !881, retainedNodes: !878)
!876 = !DISubroutineType(types: !877)
!877 = !{!21, !25, !129}
!878 = !{!879, !880}
!879 = !DILocalVariable(name: "self", arg: 1, scope: !875, file: !847, line: 626, type: !25)
!880 = !DILocalVariable(name: "other", arg: 2, scope: !875, file: !847, line: 626, type: !129)
!881 = !{!882, !883}
!882 = !DITemplateTypeParameter(name: "Self", type: !25)
!883 = !DITemplateTypeParameter(name: "U", type: !129)
!884 = !DILocation(line: 626, column: 15, scope: !875)
!885 = !DILocation(line: 626, column: 21, scope: !875)
!886 = !DILocation(line: 631, column: 18, scope: !875)
!887 = !DILocalVariable(name: "a", arg: 1, scope: !888, file: !97, line: 23, type: !25)
!888 = distinct !DISubprogram(name: "new<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN4core4iter8adapters3zip16Zip$LT$A$C$B$GT$3new17ha72b24b1eb5b3871E", scope: !21, file: !97, line: 23, type: !199, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !50, declaration: !889, retainedNodes: !890)
!889 = !DISubprogram(name: "new<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN4core4iter8adapters3zip16Zip$LT$A$C$B$GT$3new17ha72b24b1eb5b3871E", scope: !21, file: !97, line: 23, type: !199, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !50)
!890 = !{!887, !891}
!891 = !DILocalVariable(name: "b", arg: 2, scope: !888, file: !97, line: 23, type: !25)
!892 = !DILocation(line: 23, column: 32, scope: !888, inlinedAt: !893)
!893 = !DILocation(line: 631, column: 9, scope: !875)
!894 = !DILocation(line: 631, column: 30, scope: !875)
!895 = !DILocation(line: 631, column: 41, scope: !875)
!896 = !DILocation(line: 631, column: 24, scope: !875)
!897 = !DILocation(line: 23, column: 38, scope: !888, inlinedAt: !893)
!898 = !DILocation(line: 24, column: 9, scope: !888, inlinedAt: !893)
!899 = !DILocation(line: 632, column: 6, scope: !875)
!900 = !DILocation(line: 626, column: 5, scope: !875)
!901 = distinct !DISubprogram(name: "fold<core::slice::iter::Windows<f64>, f64, core::iter::adapters::filter::filter_fold::{closure_env#0}<&[f64], f64, rust_slices::rust_window_roughness::{closure_env#0}, rust_slices::rust_window_roughness::{closure_env#1}>>", linkageName: "_ZN4core4iter6traits8iterator8Iterator4fold17h6623906278b4a40aE", scope: !848, file: !847, line: 2640, type: !902, scopeLine: 2640, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !917, retainedNodes: !909)
!902 = !DISubroutineType(types: !903)
!903 = !{!16, !126, !16, !904}
!904 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<&[f64], f64, rust_slices::rust_window_roughness::{closure_env#0}, rust_slices::rust_window_roughness::{closure_env#1}>", scope: !905, file: !18, align: 8, elements: !906, templateParams: !42, identifier: "c1544cc3eb93ed9f8a33bea68e7b1d41")
!905 = !DINamespace(name: "filter_fold", scope: !120)
!906 = !{!907, !908}
!907 = !DIDerivedType(tag: DW_TAG_member, name: "predicate", scope: !904, file: !18, baseType: !147, align: 8)
!908 = !DIDerivedType(tag: DW_TAG_member, name: "fold", scope: !904, file: !18, baseType: !152, align: 8)
!909 = !{!910, !911, !912, !913, !915}
!910 = !DILocalVariable(name: "self", arg: 1, scope: !901, file: !847, line: 2640, type: !126)
!911 = !DILocalVariable(name: "init", arg: 2, scope: !901, file: !847, line: 2640, type: !16)
!912 = !DILocalVariable(name: "f", arg: 3, scope: !901, file: !847, line: 2640, type: !904)
!913 = !DILocalVariable(name: "accum", scope: !914, file: !847, line: 2645, type: !16, align: 64)
!914 = distinct !DILexicalBlock(scope: !901, file: !847, line: 2645, column: 9)
!915 = !DILocalVariable(name: "x", scope: !916, file: !847, line: 2646, type: !129, align: 64)
!916 = distinct !DILexicalBlock(scope: !914, file: !847, line: 2646, column: 41)
!917 = !{!918, !70, !919}
!918 = !DITemplateTypeParameter(name: "Self", type: !126)
!919 = !DITemplateTypeParameter(name: "F", type: !904)
!920 = !DILocation(line: 2640, column: 19, scope: !901)
!921 = !DILocation(line: 2640, column: 29, scope: !901)
!922 = !DILocation(line: 2640, column: 38, scope: !901)
!923 = !DILocation(line: 2645, column: 13, scope: !914)
!924 = !DILocation(line: 2645, column: 25, scope: !901)
!925 = !DILocation(line: 2646, column: 9, scope: !914)
!926 = !DILocation(line: 2646, column: 34, scope: !916)
!927 = !DILocation(line: 2650, column: 5, scope: !901)
!928 = !DILocation(line: 2646, column: 29, scope: !916)
!929 = !DILocation(line: 2646, column: 19, scope: !916)
!930 = !DILocation(line: 2646, column: 24, scope: !916)
!931 = !DILocation(line: 2647, column: 23, scope: !916)
!932 = !DILocation(line: 2647, column: 21, scope: !916)
!933 = !DILocation(line: 2649, column: 9, scope: !914)
!934 = !DILocation(line: 2647, column: 13, scope: !916)
!935 = !DILocation(line: 2650, column: 6, scope: !901)
!936 = !DILocation(line: 2640, column: 5, scope: !901)
!937 = distinct !DISubprogram(name: "filter<core::slice::iter::Windows<f64>, rust_slices::rust_window_roughness::{closure_env#0}>", linkageName: "_ZN4core4iter6traits8iterator8Iterator6filter17h99c8f9f88c423893E", scope: !848, file: !847, line: 911, type: !938, scopeLine: 911, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !943, retainedNodes: !940)
!938 = !DISubroutineType(types: !939)
!939 = !{!123, !126, !147}
!940 = !{!941, !942}
!941 = !DILocalVariable(name: "self", arg: 1, scope: !937, file: !847, line: 911, type: !126)
!942 = !DILocalVariable(name: "predicate", arg: 2, scope: !937, file: !847, line: 911, type: !147)
!943 = !{!918, !151}
!944 = !DILocation(line: 911, column: 18, scope: !937)
!945 = !DILocation(line: 911, column: 24, scope: !937)
!946 = !DILocation(line: 28, column: 9, scope: !947, inlinedAt: !949)
!947 = distinct !DISubprogram(name: "new<core::slice::iter::Windows<f64>, rust_slices::rust_window_roughness::{closure_env#0}>", linkageName: "_ZN4core4iter8adapters6filter19Filter$LT$I$C$P$GT$3new17h48957a0cb1407f45E", scope: !123, file: !118, line: 27, type: !938, scopeLine: 27, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !149, declaration: !948)
!948 = !DISubprogram(name: "new<core::slice::iter::Windows<f64>, rust_slices::rust_window_roughness::{closure_env#0}>", linkageName: "_ZN4core4iter8adapters6filter19Filter$LT$I$C$P$GT$3new17h48957a0cb1407f45E", scope: !123, file: !118, line: 27, type: !938, scopeLine: 27, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !149)
!949 = !DILocation(line: 916, column: 9, scope: !937)
!950 = !DILocation(line: 917, column: 6, scope: !937)
!951 = distinct !DISubprogram(name: "{closure#0}<(&f64, &f64), f64, f64, rust_slices::rust_dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E", scope: !102, file: !8, line: 88, type: !952, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !82, retainedNodes: !955)
!952 = !DISubroutineType(types: !953)
!953 = !{!16, !954, !16, !84}
!954 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::map::map_fold::{closure_env#0}<(&f64, &f64), f64, f64, rust_slices::rust_dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>", baseType: !101, size: 64, align: 64, dwarfAddressSpace: 0)
!955 = !{!956, !957, !958, !959}
!956 = !DILocalVariable(name: "acc", arg: 2, scope: !951, file: !8, line: 88, type: !16)
!957 = !DILocalVariable(name: "elt", arg: 3, scope: !951, file: !8, line: 88, type: !84)
!958 = !DILocalVariable(name: "g", scope: !951, file: !8, line: 86, type: !60, align: 8)
!959 = !DILocalVariable(name: "f", scope: !951, file: !8, line: 85, type: !54, align: 8)
!960 = !DILocation(line: 86, column: 9, scope: !951)
!961 = !DILocation(line: 85, column: 9, scope: !951)
!962 = !DILocation(line: 88, column: 11, scope: !951)
!963 = !DILocation(line: 88, column: 16, scope: !951)
!964 = !DILocation(line: 88, column: 23, scope: !951)
!965 = !DILocation(line: 88, column: 28, scope: !951)
!966 = !DILocation(line: 88, column: 34, scope: !951)
!967 = !DILocation(line: 88, column: 21, scope: !951)
!968 = !DILocation(line: 88, column: 35, scope: !951)
!969 = !DILocation(line: 88, column: 5, scope: !951)
!970 = distinct !DISubprogram(name: "size<core::slice::iter::Iter<f64>>", linkageName: "_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h53ca857c609069d0E", scope: !971, file: !97, line: 587, type: !972, scopeLine: 587, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !977, retainedNodes: !975)
!971 = !DINamespace(name: "TrustedRandomAccessNoCoerce", scope: !22)
!972 = !DISubroutineType(types: !973)
!973 = !{!48, !974}
!974 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::slice::iter::Iter<f64>", baseType: !25, size: 64, align: 64, dwarfAddressSpace: 0)
!975 = !{!976}
!976 = !DILocalVariable(name: "self", arg: 1, scope: !970, file: !97, line: 587, type: !974)
!977 = !{!882}
!978 = !DILocation(line: 587, column: 13, scope: !970)
!979 = !DILocation(line: 591, column: 14, scope: !970)
!980 = !DILocation(line: 591, column: 9, scope: !970)
!981 = !DILocation(line: 592, column: 6, scope: !970)
!982 = distinct !DISubprogram(name: "{closure#0}<&[f64], f64, rust_slices::rust_window_roughness::{closure_env#0}, rust_slices::rust_window_roughness::{closure_env#1}>", linkageName: "_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E", scope: !905, file: !118, line: 79, type: !983, scopeLine: 79, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !168, retainedNodes: !986)
!983 = !DISubroutineType(types: !984)
!984 = !{!16, !985, !16, !129}
!985 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::filter::filter_fold::{closure_env#0}<&[f64], f64, rust_slices::rust_window_roughness::{closure_env#0}, rust_slices::rust_window_roughness::{closure_env#1}>", baseType: !904, size: 64, align: 64, dwarfAddressSpace: 0)
!986 = !{!987, !988, !989, !990}
!987 = !DILocalVariable(name: "acc", arg: 2, scope: !982, file: !118, line: 79, type: !16)
!988 = !DILocalVariable(name: "item", arg: 3, scope: !982, file: !118, line: 79, type: !129)
!989 = !DILocalVariable(name: "predicate", scope: !982, file: !118, line: 76, type: !147, align: 8)
!990 = !DILocalVariable(name: "fold", scope: !982, file: !118, line: 77, type: !152, align: 8)
!991 = !DILocation(line: 76, column: 9, scope: !982)
!992 = !DILocation(line: 77, column: 9, scope: !982)
!993 = !DILocation(line: 79, column: 11, scope: !982)
!994 = !DILocation(line: 79, column: 16, scope: !982)
!995 = !DILocation(line: 79, column: 25, scope: !982)
!996 = !DILocation(line: 79, column: 73, scope: !982)
!997 = !DILocation(line: 79, column: 69, scope: !982)
!998 = !DILocation(line: 79, column: 49, scope: !982)
!999 = !DILocation(line: 79, column: 54, scope: !982)
!1000 = !DILocation(line: 79, column: 44, scope: !982)
!1001 = !DILocation(line: 79, column: 74, scope: !982)
!1002 = !DILocation(line: 79, column: 5, scope: !982)
!1003 = distinct !DISubprogram(name: "iter<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h49cfc10b4292fd5dE", scope: !1005, file: !1004, line: 1040, type: !1006, scopeLine: 1040, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !1008)
!1004 = !DIFile(filename: "library/core/src/slice/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b606e5d97bff599edd0dcbc6067a14f1")
!1005 = !DINamespace(name: "{impl#0}", scope: !27)
!1006 = !DISubroutineType(types: !1007)
!1007 = !{!25, !129}
!1008 = !{!1009}
!1009 = !DILocalVariable(name: "self", arg: 1, scope: !1003, file: !1004, line: 1040, type: !129)
!1010 = !DILocation(line: 1040, column: 23, scope: !1003)
!1011 = !DILocation(line: 1041, column: 9, scope: !1003)
!1012 = !DILocation(line: 1042, column: 6, scope: !1003)
!1013 = distinct !DISubprogram(name: "windows<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7windows17h6be08734403dc0b5E", scope: !1005, file: !1004, line: 1115, type: !1014, scopeLine: 1115, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !1016)
!1014 = !DISubroutineType(types: !1015)
!1015 = !{!126, !129, !48, !315}
!1016 = !{!1017, !1018, !1019}
!1017 = !DILocalVariable(name: "self", arg: 1, scope: !1013, file: !1004, line: 1115, type: !129)
!1018 = !DILocalVariable(name: "size", arg: 2, scope: !1013, file: !1004, line: 1115, type: !48)
!1019 = !DILocalVariable(name: "size", scope: !1020, file: !1004, line: 1116, type: !135, align: 64)
!1020 = distinct !DILexicalBlock(scope: !1013, file: !1004, line: 1116, column: 9)
!1021 = !DILocation(line: 1115, column: 26, scope: !1013)
!1022 = !DILocalVariable(name: "slice", arg: 1, scope: !1023, file: !1024, line: 1338, type: !129)
!1023 = distinct !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter16Windows$LT$T$GT$3new17h830558a9b52bf51bE", scope: !126, file: !1024, line: 1338, type: !1025, scopeLine: 1338, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, declaration: !1027, retainedNodes: !1028)
!1024 = !DIFile(filename: "library/core/src/slice/iter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "f33ab2e22fe09095bf73c41c52bd166c")
!1025 = !DISubroutineType(types: !1026)
!1026 = !{!126, !129, !135}
!1027 = !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter16Windows$LT$T$GT$3new17h830558a9b52bf51bE", scope: !126, file: !1024, line: 1338, type: !1025, scopeLine: 1338, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !36)
!1028 = !{!1022, !1029}
!1029 = !DILocalVariable(name: "size", arg: 2, scope: !1023, file: !1024, line: 1338, type: !135)
!1030 = !DILocation(line: 1338, column: 29, scope: !1023, inlinedAt: !1031)
!1031 = !DILocation(line: 1117, column: 9, scope: !1020)
!1032 = !DILocation(line: 1115, column: 33, scope: !1013)
!1033 = !DILocalVariable(name: "n", arg: 1, scope: !1034, file: !1035, line: 401, type: !48)
!1034 = distinct !DISubprogram(name: "new<usize>", linkageName: "_ZN4core3num7nonzero16NonZero$LT$T$GT$3new17h391aca5339cc1a12E", scope: !135, file: !1035, line: 401, type: !1036, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !144, declaration: !1051, retainedNodes: !1052)
!1035 = !DIFile(filename: "library/core/src/num/nonzero.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "aad4bdcbb1703d04909aa911a1ea2cc8")
!1036 = !DISubroutineType(types: !1037)
!1037 = !{!1038, !48}
!1038 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<core::num::nonzero::NonZero<usize>>", scope: !284, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !1039, templateParams: !42, identifier: "154beb0b877584a974e739a702238d52")
!1039 = !{!1040}
!1040 = !DICompositeType(tag: DW_TAG_variant_part, scope: !1038, file: !18, size: 64, align: 64, elements: !1041, templateParams: !42, identifier: "632f0bc54bc396e7bcd0ee399c4ee276", discriminator: !1050)
!1041 = !{!1042, !1046}
!1042 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !1040, file: !18, baseType: !1043, size: 64, align: 64, extraData: i64 0)
!1043 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !1038, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !42, templateParams: !1044, identifier: "fdf1d5b543d0ecd1cc60adec507553df")
!1044 = !{!1045}
!1045 = !DITemplateTypeParameter(name: "T", type: !135)
!1046 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !1040, file: !18, baseType: !1047, size: 64, align: 64)
!1047 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !1038, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !1048, templateParams: !1044, identifier: "5f1e783c3a77f8532b126463ac0cf900")
!1048 = !{!1049}
!1049 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1047, file: !18, baseType: !135, size: 64, align: 64, flags: DIFlagPublic)
!1050 = !DIDerivedType(tag: DW_TAG_member, scope: !1038, file: !18, baseType: !295, size: 64, align: 64, flags: DIFlagArtificial)
!1051 = !DISubprogram(name: "new<usize>", linkageName: "_ZN4core3num7nonzero16NonZero$LT$T$GT$3new17h391aca5339cc1a12E", scope: !135, file: !1035, line: 401, type: !1036, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !144)
!1052 = !{!1033}
!1053 = !DILocation(line: 401, column: 22, scope: !1034, inlinedAt: !1054)
!1054 = !DILocation(line: 1116, column: 20, scope: !1013)
!1055 = !DILocalVariable(name: "self", arg: 1, scope: !1056, file: !1057, line: 968, type: !1038)
!1056 = distinct !DISubprogram(name: "expect<core::num::nonzero::NonZero<usize>>", linkageName: "_ZN4core6option15Option$LT$T$GT$6expect17hdbe14b11946dc270E", scope: !1038, file: !1057, line: 968, type: !1058, scopeLine: 968, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1044, declaration: !1060, retainedNodes: !1061)
!1057 = !DIFile(filename: "library/core/src/option.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "3f12dd837a95e960b90752f70f5ddc0e")
!1058 = !DISubroutineType(types: !1059)
!1059 = !{!135, !1038, !339, !315}
!1060 = !DISubprogram(name: "expect<core::num::nonzero::NonZero<usize>>", linkageName: "_ZN4core6option15Option$LT$T$GT$6expect17hdbe14b11946dc270E", scope: !1038, file: !1057, line: 968, type: !1058, scopeLine: 968, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !1044)
!1061 = !{!1055, !1062, !1063}
!1062 = !DILocalVariable(name: "msg", scope: !1056, file: !1057, line: 968, type: !339, align: 64)
!1063 = !DILocalVariable(name: "val", scope: !1064, file: !1057, line: 970, type: !135, align: 64)
!1064 = distinct !DILexicalBlock(scope: !1056, file: !1057, line: 970, column: 13)
!1065 = !DILocation(line: 968, column: 25, scope: !1056, inlinedAt: !1066)
!1066 = !DILocation(line: 1116, column: 39, scope: !1013)
!1067 = !DILocation(line: 968, column: 31, scope: !1056, inlinedAt: !1066)
!1068 = !DILocation(line: 404, column: 18, scope: !1034, inlinedAt: !1054)
!1069 = !DILocation(line: 969, column: 15, scope: !1056, inlinedAt: !1066)
!1070 = !DILocation(line: 969, column: 9, scope: !1056, inlinedAt: !1066)
!1071 = !DILocation(line: 970, column: 18, scope: !1056, inlinedAt: !1066)
!1072 = !DILocation(line: 1116, column: 13, scope: !1020)
!1073 = !DILocation(line: 970, column: 18, scope: !1064, inlinedAt: !1066)
!1074 = !DILocation(line: 1338, column: 45, scope: !1023, inlinedAt: !1031)
!1075 = !DILocation(line: 1339, column: 9, scope: !1023, inlinedAt: !1031)
!1076 = !DILocation(line: 1118, column: 6, scope: !1013)
!1077 = !DILocation(line: 971, column: 21, scope: !1056, inlinedAt: !1066)
!1078 = distinct !DISubprogram(name: "from_raw_parts<f64>", linkageName: "_ZN4core5slice3raw14from_raw_parts17h005197fae4fab60cE", scope: !1080, file: !1079, line: 124, type: !1081, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !1083)
!1079 = !DIFile(filename: "library/core/src/slice/raw.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "1c257c0bb74a1862c3fb776eeea63ad9")
!1080 = !DINamespace(name: "raw", scope: !27)
!1081 = !DISubroutineType(types: !1082)
!1082 = !{!129, !35, !48, !315}
!1083 = !{!1084, !1085}
!1084 = !DILocalVariable(name: "data", arg: 1, scope: !1078, file: !1079, line: 124, type: !35)
!1085 = !DILocalVariable(name: "len", arg: 2, scope: !1078, file: !1079, line: 124, type: !48)
!1086 = !DILocation(line: 124, column: 43, scope: !1078)
!1087 = !DILocalVariable(name: "data", arg: 1, scope: !1088, file: !1089, line: 1174, type: !35)
!1088 = distinct !DISubprogram(name: "slice_from_raw_parts<f64>", linkageName: "_ZN4core3ptr20slice_from_raw_parts17h99ff5256f71fb50bE", scope: !32, file: !1089, line: 1174, type: !1090, scopeLine: 1174, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !1096)
!1089 = !DIFile(filename: "library/core/src/ptr/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "8f706ae0a0620120e6e931983ef127f1")
!1090 = !DISubroutineType(types: !1091)
!1091 = !{!1092, !35, !48}
!1092 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const [f64]", file: !18, size: 128, align: 64, elements: !1093, templateParams: !42, identifier: "58ff1aeba5526ea58640b554e0504a59")
!1093 = !{!1094, !1095}
!1094 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !1092, file: !18, baseType: !132, size: 64, align: 64)
!1095 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !1092, file: !18, baseType: !48, size: 64, align: 64, offset: 64)
!1096 = !{!1087, !1097}
!1097 = !DILocalVariable(name: "len", arg: 2, scope: !1088, file: !1089, line: 1174, type: !48)
!1098 = !DILocation(line: 1174, column: 38, scope: !1088, inlinedAt: !1099)
!1099 = !DILocation(line: 139, column: 11, scope: !1078)
!1100 = !DILocalVariable(name: "data_pointer", arg: 1, scope: !1101, file: !1102, line: 117, type: !35)
!1101 = distinct !DISubprogram(name: "from_raw_parts<[f64], f64>", linkageName: "_ZN4core3ptr8metadata14from_raw_parts17h301bbe5bccb7ad72E", scope: !1103, file: !1102, line: 116, type: !1090, scopeLine: 116, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1105, retainedNodes: !1104)
!1102 = !DIFile(filename: "library/core/src/ptr/metadata.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "c85ba1a096992da0f69a2c5ff0eac593")
!1103 = !DINamespace(name: "metadata", scope: !32)
!1104 = !{!1100}
!1105 = !{!37, !1106}
!1106 = !DITemplateTypeParameter(name: "impl Thin", type: !16)
!1107 = !DILocation(line: 117, column: 5, scope: !1101, inlinedAt: !1108)
!1108 = !DILocation(line: 1175, column: 5, scope: !1088, inlinedAt: !1099)
!1109 = !DILocation(line: 124, column: 59, scope: !1078)
!1110 = !DILocation(line: 1174, column: 54, scope: !1088, inlinedAt: !1099)
!1111 = !DILocation(line: 77, column: 35, scope: !1112)
!1112 = !DILexicalBlockFile(scope: !1078, file: !376, discriminator: 0)
!1113 = !DILocation(line: 78, column: 17, scope: !1112)
!1114 = !DILocation(line: 77, column: 13, scope: !1112)
!1115 = !DILocation(line: 141, column: 2, scope: !1078)
!1116 = distinct !DISubprogram(name: "from_raw_parts<f32>", linkageName: "_ZN4core5slice3raw14from_raw_parts17h44860dc85ef66e64E", scope: !1080, file: !1079, line: 124, type: !1117, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1129, retainedNodes: !1126)
!1117 = !DISubroutineType(types: !1118)
!1118 = !{!1119, !1125, !48, !315}
!1119 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[f32]", file: !18, size: 128, align: 64, elements: !1120, templateParams: !42, identifier: "e7193ce1890c77a4ff44c72207b247fe")
!1120 = !{!1121, !1124}
!1121 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !1119, file: !18, baseType: !1122, size: 64, align: 64)
!1122 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1123, size: 64, align: 64, dwarfAddressSpace: 0)
!1123 = !DIBasicType(name: "f32", size: 32, encoding: DW_ATE_float)
!1124 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !1119, file: !18, baseType: !48, size: 64, align: 64, offset: 64)
!1125 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const f32", baseType: !1123, size: 64, align: 64, dwarfAddressSpace: 0)
!1126 = !{!1127, !1128}
!1127 = !DILocalVariable(name: "data", arg: 1, scope: !1116, file: !1079, line: 124, type: !1125)
!1128 = !DILocalVariable(name: "len", arg: 2, scope: !1116, file: !1079, line: 124, type: !48)
!1129 = !{!1130}
!1130 = !DITemplateTypeParameter(name: "T", type: !1123)
!1131 = !DILocation(line: 124, column: 43, scope: !1116)
!1132 = !DILocalVariable(name: "data", arg: 1, scope: !1133, file: !1089, line: 1174, type: !1125)
!1133 = distinct !DISubprogram(name: "slice_from_raw_parts<f32>", linkageName: "_ZN4core3ptr20slice_from_raw_parts17h6ace11e5710af8daE", scope: !32, file: !1089, line: 1174, type: !1134, scopeLine: 1174, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1129, retainedNodes: !1140)
!1134 = !DISubroutineType(types: !1135)
!1135 = !{!1136, !1125, !48}
!1136 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const [f32]", file: !18, size: 128, align: 64, elements: !1137, templateParams: !42, identifier: "6a8c01e86f2f5835e5097e4d04a9acbb")
!1137 = !{!1138, !1139}
!1138 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !1136, file: !18, baseType: !1122, size: 64, align: 64)
!1139 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !1136, file: !18, baseType: !48, size: 64, align: 64, offset: 64)
!1140 = !{!1132, !1141}
!1141 = !DILocalVariable(name: "len", arg: 2, scope: !1133, file: !1089, line: 1174, type: !48)
!1142 = !DILocation(line: 1174, column: 38, scope: !1133, inlinedAt: !1143)
!1143 = !DILocation(line: 139, column: 11, scope: !1116)
!1144 = !DILocalVariable(name: "data_pointer", arg: 1, scope: !1145, file: !1102, line: 117, type: !1125)
!1145 = distinct !DISubprogram(name: "from_raw_parts<[f32], f32>", linkageName: "_ZN4core3ptr8metadata14from_raw_parts17h63dab76c8ff34ddaE", scope: !1103, file: !1102, line: 116, type: !1134, scopeLine: 116, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1147, retainedNodes: !1146)
!1146 = !{!1144}
!1147 = !{!1130, !1148}
!1148 = !DITemplateTypeParameter(name: "impl Thin", type: !1123)
!1149 = !DILocation(line: 117, column: 5, scope: !1145, inlinedAt: !1150)
!1150 = !DILocation(line: 1175, column: 5, scope: !1133, inlinedAt: !1143)
!1151 = !DILocation(line: 124, column: 59, scope: !1116)
!1152 = !DILocation(line: 1174, column: 54, scope: !1133, inlinedAt: !1143)
!1153 = !DILocation(line: 77, column: 35, scope: !1154)
!1154 = !DILexicalBlockFile(scope: !1116, file: !376, discriminator: 0)
!1155 = !DILocation(line: 78, column: 17, scope: !1154)
!1156 = !DILocation(line: 77, column: 13, scope: !1154)
!1157 = !DILocation(line: 141, column: 2, scope: !1116)
!1158 = distinct !DISubprogram(name: "precondition_check", linkageName: "_ZN4core5slice3raw14from_raw_parts18precondition_check17hdb88b1a3e4f07a00E", scope: !1159, file: !376, line: 68, type: !1160, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !1163)
!1159 = !DINamespace(name: "from_raw_parts", scope: !1080)
!1160 = !DISubroutineType(types: !1161)
!1161 = !{null, !1162, !48, !48, !48, !315}
!1162 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut ()", baseType: !630, size: 64, align: 64, dwarfAddressSpace: 0)
!1163 = !{!1164, !1165, !1166, !1167, !1168}
!1164 = !DILocalVariable(name: "data", arg: 1, scope: !1158, file: !376, line: 68, type: !1162)
!1165 = !DILocalVariable(name: "size", arg: 2, scope: !1158, file: !376, line: 68, type: !48)
!1166 = !DILocalVariable(name: "align", arg: 3, scope: !1158, file: !376, line: 68, type: !48)
!1167 = !DILocalVariable(name: "len", arg: 4, scope: !1158, file: !376, line: 68, type: !48)
!1168 = !DILocalVariable(name: "msg", scope: !1169, file: !376, line: 70, type: !339, align: 64)
!1169 = distinct !DILexicalBlock(scope: !1158, file: !376, line: 70, column: 21)
!1170 = !DILocation(line: 68, column: 43, scope: !1158)
!1171 = !DILocalVariable(name: "size", arg: 1, scope: !1172, file: !376, line: 147, type: !48)
!1172 = distinct !DISubprogram(name: "is_valid_allocation_size", linkageName: "_ZN4core9ub_checks24is_valid_allocation_size17hfc8911b3e57a0424E", scope: !1173, file: !376, line: 147, type: !1174, scopeLine: 147, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !1176)
!1173 = !DINamespace(name: "ub_checks", scope: !13)
!1174 = !DISubroutineType(types: !1175)
!1175 = !{!360, !48, !48}
!1176 = !{!1171, !1177, !1178}
!1177 = !DILocalVariable(name: "len", arg: 2, scope: !1172, file: !376, line: 147, type: !48)
!1178 = !DILocalVariable(name: "max_len", scope: !1179, file: !376, line: 148, type: !48, align: 64)
!1179 = distinct !DILexicalBlock(scope: !1172, file: !376, line: 148, column: 5)
!1180 = !DILocation(line: 147, column: 46, scope: !1172, inlinedAt: !1181)
!1181 = !DILocation(line: 137, column: 20, scope: !1182)
!1182 = !DILexicalBlockFile(scope: !1158, file: !1079, discriminator: 0)
!1183 = !DILocalVariable(name: "align", arg: 2, scope: !1184, file: !376, line: 120, type: !48)
!1184 = distinct !DISubprogram(name: "maybe_is_aligned_and_not_null", linkageName: "_ZN4core9ub_checks29maybe_is_aligned_and_not_null17h7b049f41d9f2d930E", scope: !1173, file: !376, line: 118, type: !1185, scopeLine: 118, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !1187)
!1185 = !DISubroutineType(types: !1186)
!1186 = !{!360, !629, !48, !360}
!1187 = !{!1188, !1183, !1189}
!1188 = !DILocalVariable(name: "ptr", arg: 1, scope: !1184, file: !376, line: 119, type: !629)
!1189 = !DILocalVariable(name: "is_zst", scope: !1184, file: !376, line: 121, type: !360, align: 8)
!1190 = !DILocation(line: 120, column: 5, scope: !1184, inlinedAt: !1191)
!1191 = !DILocation(line: 136, column: 13, scope: !1182)
!1192 = !DILocalVariable(name: "align", arg: 2, scope: !1193, file: !376, line: 134, type: !48)
!1193 = distinct !DISubprogram(name: "maybe_is_aligned", linkageName: "_ZN4core9ub_checks16maybe_is_aligned17h3cd5f7a01b1c1432E", scope: !1173, file: !376, line: 134, type: !726, scopeLine: 134, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !1194)
!1194 = !{!1195, !1192}
!1195 = !DILocalVariable(name: "ptr", arg: 1, scope: !1193, file: !376, line: 134, type: !629)
!1196 = !DILocation(line: 134, column: 54, scope: !1193, inlinedAt: !1197)
!1197 = !DILocation(line: 124, column: 5, scope: !1184, inlinedAt: !1191)
!1198 = !DILocalVariable(name: "align", arg: 2, scope: !1199, file: !812, line: 2434, type: !48)
!1199 = distinct !DISubprogram(name: "runtime", linkageName: "_ZN4core9ub_checks16maybe_is_aligned7runtime17h8379558fd130f721E", scope: !1200, file: !812, line: 2434, type: !726, scopeLine: 2434, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !1201)
!1200 = !DINamespace(name: "maybe_is_aligned", scope: !1173)
!1201 = !{!1202, !1198}
!1202 = !DILocalVariable(name: "ptr", arg: 1, scope: !1199, file: !812, line: 2434, type: !629)
!1203 = !DILocation(line: 2434, column: 40, scope: !1199, inlinedAt: !1204)
!1204 = !DILocation(line: 2447, column: 9, scope: !1205, inlinedAt: !1197)
!1205 = !DILexicalBlockFile(scope: !1193, file: !812, discriminator: 0)
!1206 = !DILocation(line: 147, column: 59, scope: !1172, inlinedAt: !1181)
!1207 = !DILocation(line: 148, column: 9, scope: !1179, inlinedAt: !1181)
!1208 = !DILocation(line: 121, column: 5, scope: !1184, inlinedAt: !1191)
!1209 = !DILocation(line: 136, column: 54, scope: !1182)
!1210 = !DILocation(line: 119, column: 5, scope: !1184, inlinedAt: !1191)
!1211 = !DILocation(line: 134, column: 38, scope: !1193, inlinedAt: !1197)
!1212 = !DILocalVariable(name: "self", arg: 1, scope: !1213, file: !723, line: 22, type: !629)
!1213 = distinct !DISubprogram(name: "is_null<()>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$7is_null17ha587934e84af065fE", scope: !724, file: !723, line: 22, type: !1214, scopeLine: 22, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !631, retainedNodes: !1216)
!1214 = !DISubroutineType(types: !1215)
!1215 = !{!360, !629}
!1216 = !{!1212}
!1217 = !DILocation(line: 22, column: 26, scope: !1213, inlinedAt: !1218)
!1218 = !DILocation(line: 124, column: 53, scope: !1184, inlinedAt: !1191)
!1219 = !DILocation(line: 141, column: 17, scope: !1220, inlinedAt: !1204)
!1220 = !DILexicalBlockFile(scope: !1199, file: !376, discriminator: 0)
!1221 = !DILocation(line: 68, column: 13, scope: !1158)
!1222 = !DILocation(line: 159, column: 18, scope: !1223, inlinedAt: !1226)
!1223 = distinct !DISubprogram(name: "addr<u8>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4addr17hbc5921c31b0d4ed2E", scope: !724, file: !723, line: 153, type: !1224, scopeLine: 153, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !330)
!1224 = !DISubroutineType(types: !1225)
!1225 = !{!48, !608}
!1226 = !DILocation(line: 38, column: 21, scope: !1227, inlinedAt: !1232)
!1227 = !DILexicalBlockFile(scope: !1228, file: !723, discriminator: 0)
!1228 = distinct !DISubprogram(name: "runtime", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$7is_null7runtime17ha2f3958cb7f31f7bE", scope: !1229, file: !812, line: 2434, type: !1230, scopeLine: 2434, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42)
!1229 = !DINamespace(name: "is_null", scope: !724)
!1230 = !DISubroutineType(types: !1231)
!1231 = !{!360, !608}
!1232 = !DILocation(line: 2447, column: 9, scope: !1233, inlinedAt: !1218)
!1233 = !DILexicalBlockFile(scope: !1234, file: !812, discriminator: 2)
!1234 = !DILexicalBlockFile(scope: !1213, file: !812, discriminator: 0)
!1235 = !DILocation(line: 38, column: 17, scope: !1227, inlinedAt: !1232)
!1236 = !DILocation(line: 124, column: 48, scope: !1184, inlinedAt: !1191)
!1237 = !DILocation(line: 0, scope: !1238)
!1238 = !DILexicalBlockFile(scope: !1158, file: !407, discriminator: 0)
!1239 = !DILocation(line: 148, column: 22, scope: !1172, inlinedAt: !1181)
!1240 = !DILocation(line: 70, column: 31, scope: !1158)
!1241 = !DILocation(line: 70, column: 25, scope: !1169)
!1242 = !DILocalVariable(name: "s", arg: 1, scope: !1243, file: !600, line: 815, type: !339)
!1243 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17h43f94eef860ef150E", scope: !601, file: !600, line: 815, type: !687, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, declaration: !689, retainedNodes: !1244)
!1244 = !{!1242}
!1245 = !DILocation(line: 815, column: 27, scope: !1243, inlinedAt: !1246)
!1246 = !DILocation(line: 73, column: 59, scope: !1169)
!1247 = !DILocalVariable(name: "self", arg: 1, scope: !1248, file: !695, line: 578, type: !339)
!1248 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !696, file: !695, line: 578, type: !698, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !1249)
!1249 = !{!1247}
!1250 = !DILocation(line: 578, column: 25, scope: !1248, inlinedAt: !1251)
!1251 = !DILocation(line: 819, column: 44, scope: !1243, inlinedAt: !1246)
!1252 = !DILocalVariable(name: "self", arg: 1, scope: !1253, file: !695, line: 157, type: !339)
!1253 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h153f2972641389dfE", scope: !696, file: !695, line: 157, type: !705, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !1254)
!1254 = !{!1252}
!1255 = !DILocation(line: 157, column: 22, scope: !1253, inlinedAt: !1256)
!1256 = !DILocation(line: 820, column: 40, scope: !1243, inlinedAt: !1246)
!1257 = !DILocalVariable(name: "self", arg: 1, scope: !1258, file: !695, line: 502, type: !339)
!1258 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !696, file: !695, line: 502, type: !712, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !1259)
!1259 = !{!1257}
!1260 = !DILocation(line: 502, column: 27, scope: !1258, inlinedAt: !1261)
!1261 = !DILocation(line: 158, column: 14, scope: !1253, inlinedAt: !1256)
!1262 = !DILocation(line: 73, column: 21, scope: !1169)
!1263 = !DILocation(line: 148, column: 34, scope: !1172, inlinedAt: !1181)
!1264 = !DILocation(line: 148, column: 19, scope: !1172, inlinedAt: !1181)
!1265 = !DILocation(line: 148, column: 54, scope: !1172, inlinedAt: !1181)
!1266 = !DILocation(line: 149, column: 5, scope: !1179, inlinedAt: !1181)
!1267 = !DILocation(line: 75, column: 14, scope: !1158)
!1268 = distinct !DISubprogram(name: "from_raw_parts_mut<f64>", linkageName: "_ZN4core5slice3raw18from_raw_parts_mut17h31759af2bfdd9940E", scope: !1080, file: !1079, line: 179, type: !1269, scopeLine: 179, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !1276)
!1269 = !DISubroutineType(types: !1270)
!1270 = !{!1271, !1275, !48, !315}
!1271 = !DICompositeType(tag: DW_TAG_structure_type, name: "&mut [f64]", file: !18, size: 128, align: 64, elements: !1272, templateParams: !42, identifier: "20ddfcfce50bf865828153ff1ef46b96")
!1272 = !{!1273, !1274}
!1273 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !1271, file: !18, baseType: !132, size: 64, align: 64)
!1274 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !1271, file: !18, baseType: !48, size: 64, align: 64, offset: 64)
!1275 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut f64", baseType: !16, size: 64, align: 64, dwarfAddressSpace: 0)
!1276 = !{!1277, !1278}
!1277 = !DILocalVariable(name: "data", arg: 1, scope: !1268, file: !1079, line: 179, type: !1275)
!1278 = !DILocalVariable(name: "len", arg: 2, scope: !1268, file: !1079, line: 179, type: !48)
!1279 = !DILocation(line: 179, column: 47, scope: !1268)
!1280 = !DILocalVariable(name: "data", arg: 1, scope: !1281, file: !1089, line: 1220, type: !1275)
!1281 = distinct !DISubprogram(name: "slice_from_raw_parts_mut<f64>", linkageName: "_ZN4core3ptr24slice_from_raw_parts_mut17hbf9cd234c2804126E", scope: !32, file: !1089, line: 1220, type: !1282, scopeLine: 1220, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !1288)
!1282 = !DISubroutineType(types: !1283)
!1283 = !{!1284, !1275, !48}
!1284 = !DICompositeType(tag: DW_TAG_structure_type, name: "*mut [f64]", file: !18, size: 128, align: 64, elements: !1285, templateParams: !42, identifier: "75bca83efcea5d977a09d9c34899fde")
!1285 = !{!1286, !1287}
!1286 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !1284, file: !18, baseType: !132, size: 64, align: 64)
!1287 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !1284, file: !18, baseType: !48, size: 64, align: 64, offset: 64)
!1288 = !{!1280, !1289}
!1289 = !DILocalVariable(name: "len", arg: 2, scope: !1281, file: !1089, line: 1220, type: !48)
!1290 = !DILocation(line: 1220, column: 42, scope: !1281, inlinedAt: !1291)
!1291 = !DILocation(line: 194, column: 15, scope: !1268)
!1292 = !DILocation(line: 179, column: 61, scope: !1268)
!1293 = !DILocation(line: 1220, column: 56, scope: !1281, inlinedAt: !1291)
!1294 = !DILocation(line: 77, column: 35, scope: !1295)
!1295 = !DILexicalBlockFile(scope: !1268, file: !376, discriminator: 0)
!1296 = !DILocation(line: 78, column: 17, scope: !1295)
!1297 = !DILocation(line: 77, column: 13, scope: !1295)
!1298 = !DILocation(line: 196, column: 2, scope: !1268)
!1299 = distinct !DISubprogram(name: "precondition_check", linkageName: "_ZN4core5slice3raw18from_raw_parts_mut18precondition_check17hd5c99edebbf3bd93E", scope: !1300, file: !376, line: 68, type: !1160, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !1301)
!1300 = !DINamespace(name: "from_raw_parts_mut", scope: !1080)
!1301 = !{!1302, !1303, !1304, !1305, !1306}
!1302 = !DILocalVariable(name: "data", arg: 1, scope: !1299, file: !376, line: 68, type: !1162)
!1303 = !DILocalVariable(name: "size", arg: 2, scope: !1299, file: !376, line: 68, type: !48)
!1304 = !DILocalVariable(name: "align", arg: 3, scope: !1299, file: !376, line: 68, type: !48)
!1305 = !DILocalVariable(name: "len", arg: 4, scope: !1299, file: !376, line: 68, type: !48)
!1306 = !DILocalVariable(name: "msg", scope: !1307, file: !376, line: 70, type: !339, align: 64)
!1307 = distinct !DILexicalBlock(scope: !1299, file: !376, line: 70, column: 21)
!1308 = !DILocation(line: 68, column: 43, scope: !1299)
!1309 = !DILocalVariable(name: "size", arg: 1, scope: !1310, file: !376, line: 147, type: !48)
!1310 = distinct !DISubprogram(name: "is_valid_allocation_size", linkageName: "_ZN4core9ub_checks24is_valid_allocation_size17hfc8911b3e57a0424E", scope: !1173, file: !376, line: 147, type: !1174, scopeLine: 147, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !1311)
!1311 = !{!1309, !1312, !1313}
!1312 = !DILocalVariable(name: "len", arg: 2, scope: !1310, file: !376, line: 147, type: !48)
!1313 = !DILocalVariable(name: "max_len", scope: !1314, file: !376, line: 148, type: !48, align: 64)
!1314 = distinct !DILexicalBlock(scope: !1310, file: !376, line: 148, column: 5)
!1315 = !DILocation(line: 147, column: 46, scope: !1310, inlinedAt: !1316)
!1316 = !DILocation(line: 192, column: 20, scope: !1317)
!1317 = !DILexicalBlockFile(scope: !1299, file: !1079, discriminator: 0)
!1318 = !DILocalVariable(name: "align", arg: 2, scope: !1319, file: !376, line: 120, type: !48)
!1319 = distinct !DISubprogram(name: "maybe_is_aligned_and_not_null", linkageName: "_ZN4core9ub_checks29maybe_is_aligned_and_not_null17h7b049f41d9f2d930E", scope: !1173, file: !376, line: 118, type: !1185, scopeLine: 118, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !1320)
!1320 = !{!1321, !1318, !1322}
!1321 = !DILocalVariable(name: "ptr", arg: 1, scope: !1319, file: !376, line: 119, type: !629)
!1322 = !DILocalVariable(name: "is_zst", scope: !1319, file: !376, line: 121, type: !360, align: 8)
!1323 = !DILocation(line: 120, column: 5, scope: !1319, inlinedAt: !1324)
!1324 = !DILocation(line: 191, column: 13, scope: !1317)
!1325 = !DILocalVariable(name: "align", arg: 2, scope: !1326, file: !376, line: 134, type: !48)
!1326 = distinct !DISubprogram(name: "maybe_is_aligned", linkageName: "_ZN4core9ub_checks16maybe_is_aligned17h3cd5f7a01b1c1432E", scope: !1173, file: !376, line: 134, type: !726, scopeLine: 134, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !1327)
!1327 = !{!1328, !1325}
!1328 = !DILocalVariable(name: "ptr", arg: 1, scope: !1326, file: !376, line: 134, type: !629)
!1329 = !DILocation(line: 134, column: 54, scope: !1326, inlinedAt: !1330)
!1330 = !DILocation(line: 124, column: 5, scope: !1319, inlinedAt: !1324)
!1331 = !DILocalVariable(name: "align", arg: 2, scope: !1332, file: !812, line: 2434, type: !48)
!1332 = distinct !DISubprogram(name: "runtime", linkageName: "_ZN4core9ub_checks16maybe_is_aligned7runtime17h8379558fd130f721E", scope: !1200, file: !812, line: 2434, type: !726, scopeLine: 2434, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !1333)
!1333 = !{!1334, !1331}
!1334 = !DILocalVariable(name: "ptr", arg: 1, scope: !1332, file: !812, line: 2434, type: !629)
!1335 = !DILocation(line: 2434, column: 40, scope: !1332, inlinedAt: !1336)
!1336 = !DILocation(line: 2447, column: 9, scope: !1337, inlinedAt: !1330)
!1337 = !DILexicalBlockFile(scope: !1326, file: !812, discriminator: 0)
!1338 = !DILocation(line: 147, column: 59, scope: !1310, inlinedAt: !1316)
!1339 = !DILocation(line: 148, column: 9, scope: !1314, inlinedAt: !1316)
!1340 = !DILocation(line: 121, column: 5, scope: !1319, inlinedAt: !1324)
!1341 = !DILocation(line: 191, column: 54, scope: !1317)
!1342 = !DILocation(line: 119, column: 5, scope: !1319, inlinedAt: !1324)
!1343 = !DILocation(line: 134, column: 38, scope: !1326, inlinedAt: !1330)
!1344 = !DILocalVariable(name: "self", arg: 1, scope: !1345, file: !723, line: 22, type: !629)
!1345 = distinct !DISubprogram(name: "is_null<()>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$7is_null17ha587934e84af065fE", scope: !724, file: !723, line: 22, type: !1214, scopeLine: 22, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !631, retainedNodes: !1346)
!1346 = !{!1344}
!1347 = !DILocation(line: 22, column: 26, scope: !1345, inlinedAt: !1348)
!1348 = !DILocation(line: 124, column: 53, scope: !1319, inlinedAt: !1324)
!1349 = !DILocation(line: 141, column: 17, scope: !1350, inlinedAt: !1336)
!1350 = !DILexicalBlockFile(scope: !1332, file: !376, discriminator: 0)
!1351 = !DILocation(line: 68, column: 13, scope: !1299)
!1352 = !DILocation(line: 159, column: 18, scope: !1353, inlinedAt: !1354)
!1353 = distinct !DISubprogram(name: "addr<u8>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4addr17hbc5921c31b0d4ed2E", scope: !724, file: !723, line: 153, type: !1224, scopeLine: 153, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !330)
!1354 = !DILocation(line: 38, column: 21, scope: !1355, inlinedAt: !1357)
!1355 = !DILexicalBlockFile(scope: !1356, file: !723, discriminator: 0)
!1356 = distinct !DISubprogram(name: "runtime", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$7is_null7runtime17ha2f3958cb7f31f7bE", scope: !1229, file: !812, line: 2434, type: !1230, scopeLine: 2434, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42)
!1357 = !DILocation(line: 2447, column: 9, scope: !1358, inlinedAt: !1348)
!1358 = !DILexicalBlockFile(scope: !1359, file: !812, discriminator: 2)
!1359 = !DILexicalBlockFile(scope: !1345, file: !812, discriminator: 0)
!1360 = !DILocation(line: 38, column: 17, scope: !1355, inlinedAt: !1357)
!1361 = !DILocation(line: 124, column: 48, scope: !1319, inlinedAt: !1324)
!1362 = !DILocation(line: 0, scope: !1363)
!1363 = !DILexicalBlockFile(scope: !1299, file: !407, discriminator: 0)
!1364 = !DILocation(line: 148, column: 22, scope: !1310, inlinedAt: !1316)
!1365 = !DILocation(line: 70, column: 31, scope: !1299)
!1366 = !DILocation(line: 70, column: 25, scope: !1307)
!1367 = !DILocalVariable(name: "s", arg: 1, scope: !1368, file: !600, line: 815, type: !339)
!1368 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17h43f94eef860ef150E", scope: !601, file: !600, line: 815, type: !687, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, declaration: !689, retainedNodes: !1369)
!1369 = !{!1367}
!1370 = !DILocation(line: 815, column: 27, scope: !1368, inlinedAt: !1371)
!1371 = !DILocation(line: 73, column: 59, scope: !1307)
!1372 = !DILocalVariable(name: "self", arg: 1, scope: !1373, file: !695, line: 578, type: !339)
!1373 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !696, file: !695, line: 578, type: !698, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !1374)
!1374 = !{!1372}
!1375 = !DILocation(line: 578, column: 25, scope: !1373, inlinedAt: !1376)
!1376 = !DILocation(line: 819, column: 44, scope: !1368, inlinedAt: !1371)
!1377 = !DILocalVariable(name: "self", arg: 1, scope: !1378, file: !695, line: 157, type: !339)
!1378 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h153f2972641389dfE", scope: !696, file: !695, line: 157, type: !705, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !1379)
!1379 = !{!1377}
!1380 = !DILocation(line: 157, column: 22, scope: !1378, inlinedAt: !1381)
!1381 = !DILocation(line: 820, column: 40, scope: !1368, inlinedAt: !1371)
!1382 = !DILocalVariable(name: "self", arg: 1, scope: !1383, file: !695, line: 502, type: !339)
!1383 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !696, file: !695, line: 502, type: !712, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !1384)
!1384 = !{!1382}
!1385 = !DILocation(line: 502, column: 27, scope: !1383, inlinedAt: !1386)
!1386 = !DILocation(line: 158, column: 14, scope: !1378, inlinedAt: !1381)
!1387 = !DILocation(line: 73, column: 21, scope: !1307)
!1388 = !DILocation(line: 148, column: 34, scope: !1310, inlinedAt: !1316)
!1389 = !DILocation(line: 148, column: 19, scope: !1310, inlinedAt: !1316)
!1390 = !DILocation(line: 148, column: 54, scope: !1310, inlinedAt: !1316)
!1391 = !DILocation(line: 149, column: 5, scope: !1314, inlinedAt: !1316)
!1392 = !DILocation(line: 75, column: 14, scope: !1299)
!1393 = distinct !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h5fea07eaa19eac99E", scope: !25, file: !1024, line: 96, type: !1006, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, declaration: !1394, retainedNodes: !1395)
!1394 = !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h5fea07eaa19eac99E", scope: !25, file: !1024, line: 96, type: !1006, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !36)
!1395 = !{!1396, !1397, !1399, !1401}
!1396 = !DILocalVariable(name: "slice", arg: 1, scope: !1393, file: !1024, line: 96, type: !129)
!1397 = !DILocalVariable(name: "len", scope: !1398, file: !1024, line: 97, type: !48, align: 64)
!1398 = distinct !DILexicalBlock(scope: !1393, file: !1024, line: 97, column: 9)
!1399 = !DILocalVariable(name: "ptr", scope: !1400, file: !1024, line: 98, type: !30, align: 64)
!1400 = distinct !DILexicalBlock(scope: !1398, file: !1024, line: 98, column: 9)
!1401 = !DILocalVariable(name: "end_or_len", scope: !1402, file: !1024, line: 101, type: !35, align: 64)
!1402 = distinct !DILexicalBlock(scope: !1400, file: !1024, line: 101, column: 13)
!1403 = !DILocation(line: 96, column: 29, scope: !1393)
!1404 = !DILocalVariable(name: "r", arg: 1, scope: !1405, file: !1406, line: 282, type: !129)
!1405 = distinct !DISubprogram(name: "from_ref<[f64]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_ref17ha51fc3f48ebe047bE", scope: !1407, file: !1406, line: 282, type: !1410, scopeLine: 282, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, declaration: !1412, retainedNodes: !1413)
!1406 = !DIFile(filename: "library/core/src/ptr/non_null.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e5222a5160165ba1cd09076ad7a11733")
!1407 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<[f64]>", scope: !31, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !1408, templateParams: !36, identifier: "10b95176810d92c16a4f705221822663")
!1408 = !{!1409}
!1409 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !1407, file: !18, baseType: !1092, size: 128, align: 64, flags: DIFlagPrivate)
!1410 = !DISubroutineType(types: !1411)
!1411 = !{!1407, !129}
!1412 = !DISubprogram(name: "from_ref<[f64]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_ref17ha51fc3f48ebe047bE", scope: !1407, file: !1406, line: 282, type: !1410, scopeLine: 282, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !36)
!1413 = !{!1404}
!1414 = !DILocation(line: 282, column: 27, scope: !1405, inlinedAt: !1415)
!1415 = !DILocation(line: 98, column: 31, scope: !1398)
!1416 = !DILocation(line: 101, column: 17, scope: !1402)
!1417 = !DILocation(line: 97, column: 19, scope: !1393)
!1418 = !DILocation(line: 97, column: 13, scope: !1398)
!1419 = !DILocalVariable(name: "addr", arg: 1, scope: !1420, file: !1089, line: 884, type: !48)
!1420 = distinct !DISubprogram(name: "without_provenance<f64>", linkageName: "_ZN4core3ptr18without_provenance17h257528cb93a19117E", scope: !32, file: !1089, line: 884, type: !1421, scopeLine: 884, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !1423)
!1421 = !DISubroutineType(types: !1422)
!1422 = !{!35, !48}
!1423 = !{!1419}
!1424 = !DILocation(line: 884, column: 36, scope: !1420, inlinedAt: !1425)
!1425 = !DILocation(line: 102, column: 32, scope: !1400)
!1426 = !DILocalVariable(name: "count", arg: 2, scope: !1427, file: !1428, line: 927, type: !48)
!1427 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h56854c45ad742558E", scope: !1429, file: !1428, line: 927, type: !1431, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !1433)
!1428 = !DIFile(filename: "library/core/src/ptr/mut_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "7c03c8e0ae695174f7f10881dc49d2cb")
!1429 = !DINamespace(name: "{impl#0}", scope: !1430)
!1430 = !DINamespace(name: "mut_ptr", scope: !32)
!1431 = !DISubroutineType(types: !1432)
!1432 = !{!1275, !1275, !48, !315}
!1433 = !{!1434, !1426}
!1434 = !DILocalVariable(name: "self", arg: 1, scope: !1427, file: !1428, line: 927, type: !1275)
!1435 = !DILocation(line: 927, column: 35, scope: !1427, inlinedAt: !1436)
!1436 = !DILocation(line: 102, column: 78, scope: !1400)
!1437 = !DILocation(line: 284, column: 18, scope: !1405, inlinedAt: !1415)
!1438 = !DILocalVariable(name: "self", arg: 1, scope: !1439, file: !1406, line: 502, type: !1407)
!1439 = distinct !DISubprogram(name: "cast<[f64], f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$4cast17h3b622f4fc8d49775E", scope: !1407, file: !1406, line: 502, type: !1440, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1443, declaration: !1442, retainedNodes: !1445)
!1440 = !DISubroutineType(types: !1441)
!1441 = !{!30, !1407}
!1442 = !DISubprogram(name: "cast<[f64], f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$4cast17h3b622f4fc8d49775E", scope: !1407, file: !1406, line: 502, type: !1440, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !1443)
!1443 = !{!37, !1444}
!1444 = !DITemplateTypeParameter(name: "U", type: !16)
!1445 = !{!1438}
!1446 = !DILocation(line: 502, column: 26, scope: !1439, inlinedAt: !1447)
!1447 = !DILocation(line: 98, column: 56, scope: !1398)
!1448 = !DILocation(line: 504, column: 18, scope: !1439, inlinedAt: !1447)
!1449 = !DILocation(line: 98, column: 13, scope: !1400)
!1450 = !DILocalVariable(name: "self", arg: 1, scope: !1451, file: !1406, line: 401, type: !30)
!1451 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h129c5a2574c09d28E", scope: !30, file: !1406, line: 401, type: !1452, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, declaration: !1454, retainedNodes: !1455)
!1452 = !DISubroutineType(types: !1453)
!1453 = !{!1275, !30}
!1454 = !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h129c5a2574c09d28E", scope: !30, file: !1406, line: 401, type: !1452, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !36)
!1455 = !{!1450}
!1456 = !DILocation(line: 401, column: 25, scope: !1451, inlinedAt: !1457)
!1457 = !DILocation(line: 102, column: 69, scope: !1400)
!1458 = !DILocation(line: 102, column: 20, scope: !1400)
!1459 = !DILocation(line: 407, column: 18, scope: !1451, inlinedAt: !1457)
!1460 = !DILocation(line: 927, column: 29, scope: !1427, inlinedAt: !1436)
!1461 = !DILocation(line: 961, column: 18, scope: !1427, inlinedAt: !1436)
!1462 = !DILocation(line: 102, column: 63, scope: !1400)
!1463 = !DILocation(line: 102, column: 17, scope: !1400)
!1464 = !DILocation(line: 104, column: 13, scope: !1402)
!1465 = !DILocation(line: 106, column: 6, scope: !1393)
!1466 = distinct !DISubprogram(name: "into_iter<f64>", linkageName: "_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17h5ad54ad06a832426E", scope: !1467, file: !1024, line: 25, type: !1006, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !1468)
!1467 = !DINamespace(name: "{impl#1}", scope: !26)
!1468 = !{!1469}
!1469 = !DILocalVariable(name: "self", arg: 1, scope: !1466, file: !1024, line: 25, type: !129)
!1470 = !DILocation(line: 25, column: 18, scope: !1466)
!1471 = !DILocalVariable(name: "self", arg: 1, scope: !1472, file: !1004, line: 1040, type: !129)
!1472 = distinct !DISubprogram(name: "iter<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h49cfc10b4292fd5dE", scope: !1005, file: !1004, line: 1040, type: !1006, scopeLine: 1040, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !1473)
!1473 = !{!1471}
!1474 = !DILocation(line: 1040, column: 23, scope: !1472, inlinedAt: !1475)
!1475 = !DILocation(line: 26, column: 14, scope: !1466)
!1476 = !DILocalVariable(name: "slice", arg: 1, scope: !1477, file: !1024, line: 96, type: !129)
!1477 = distinct !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h5fea07eaa19eac99E", scope: !25, file: !1024, line: 96, type: !1006, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, declaration: !1394, retainedNodes: !1478)
!1478 = !{!1476, !1479, !1481, !1483}
!1479 = !DILocalVariable(name: "len", scope: !1480, file: !1024, line: 97, type: !48, align: 64)
!1480 = distinct !DILexicalBlock(scope: !1477, file: !1024, line: 97, column: 9)
!1481 = !DILocalVariable(name: "ptr", scope: !1482, file: !1024, line: 98, type: !30, align: 64)
!1482 = distinct !DILexicalBlock(scope: !1480, file: !1024, line: 98, column: 9)
!1483 = !DILocalVariable(name: "end_or_len", scope: !1484, file: !1024, line: 101, type: !35, align: 64)
!1484 = distinct !DILexicalBlock(scope: !1482, file: !1024, line: 101, column: 13)
!1485 = !DILocation(line: 96, column: 29, scope: !1477, inlinedAt: !1486)
!1486 = !DILocation(line: 1041, column: 9, scope: !1472, inlinedAt: !1475)
!1487 = !DILocalVariable(name: "r", arg: 1, scope: !1488, file: !1406, line: 282, type: !129)
!1488 = distinct !DISubprogram(name: "from_ref<[f64]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_ref17ha51fc3f48ebe047bE", scope: !1407, file: !1406, line: 282, type: !1410, scopeLine: 282, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, declaration: !1412, retainedNodes: !1489)
!1489 = !{!1487}
!1490 = !DILocation(line: 282, column: 27, scope: !1488, inlinedAt: !1491)
!1491 = !DILocation(line: 98, column: 31, scope: !1480, inlinedAt: !1486)
!1492 = !DILocation(line: 101, column: 17, scope: !1484, inlinedAt: !1486)
!1493 = !DILocation(line: 97, column: 19, scope: !1477, inlinedAt: !1486)
!1494 = !DILocation(line: 97, column: 13, scope: !1480, inlinedAt: !1486)
!1495 = !DILocalVariable(name: "addr", arg: 1, scope: !1496, file: !1089, line: 884, type: !48)
!1496 = distinct !DISubprogram(name: "without_provenance<f64>", linkageName: "_ZN4core3ptr18without_provenance17h257528cb93a19117E", scope: !32, file: !1089, line: 884, type: !1421, scopeLine: 884, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !1497)
!1497 = !{!1495}
!1498 = !DILocation(line: 884, column: 36, scope: !1496, inlinedAt: !1499)
!1499 = !DILocation(line: 102, column: 32, scope: !1482, inlinedAt: !1486)
!1500 = !DILocalVariable(name: "count", arg: 2, scope: !1501, file: !1428, line: 927, type: !48)
!1501 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h56854c45ad742558E", scope: !1429, file: !1428, line: 927, type: !1431, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !1502)
!1502 = !{!1503, !1500}
!1503 = !DILocalVariable(name: "self", arg: 1, scope: !1501, file: !1428, line: 927, type: !1275)
!1504 = !DILocation(line: 927, column: 35, scope: !1501, inlinedAt: !1505)
!1505 = !DILocation(line: 102, column: 78, scope: !1482, inlinedAt: !1486)
!1506 = !DILocation(line: 284, column: 18, scope: !1488, inlinedAt: !1491)
!1507 = !DILocalVariable(name: "self", arg: 1, scope: !1508, file: !1406, line: 502, type: !1407)
!1508 = distinct !DISubprogram(name: "cast<[f64], f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$4cast17h3b622f4fc8d49775E", scope: !1407, file: !1406, line: 502, type: !1440, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1443, declaration: !1442, retainedNodes: !1509)
!1509 = !{!1507}
!1510 = !DILocation(line: 502, column: 26, scope: !1508, inlinedAt: !1511)
!1511 = !DILocation(line: 98, column: 56, scope: !1480, inlinedAt: !1486)
!1512 = !DILocation(line: 504, column: 18, scope: !1508, inlinedAt: !1511)
!1513 = !DILocation(line: 98, column: 13, scope: !1482, inlinedAt: !1486)
!1514 = !DILocalVariable(name: "self", arg: 1, scope: !1515, file: !1406, line: 401, type: !30)
!1515 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h129c5a2574c09d28E", scope: !30, file: !1406, line: 401, type: !1452, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, declaration: !1454, retainedNodes: !1516)
!1516 = !{!1514}
!1517 = !DILocation(line: 401, column: 25, scope: !1515, inlinedAt: !1518)
!1518 = !DILocation(line: 102, column: 69, scope: !1482, inlinedAt: !1486)
!1519 = !DILocation(line: 102, column: 20, scope: !1482, inlinedAt: !1486)
!1520 = !DILocation(line: 407, column: 18, scope: !1515, inlinedAt: !1518)
!1521 = !DILocation(line: 927, column: 29, scope: !1501, inlinedAt: !1505)
!1522 = !DILocation(line: 961, column: 18, scope: !1501, inlinedAt: !1505)
!1523 = !DILocation(line: 102, column: 63, scope: !1482, inlinedAt: !1486)
!1524 = !DILocation(line: 102, column: 17, scope: !1482, inlinedAt: !1486)
!1525 = !DILocation(line: 104, column: 13, scope: !1484, inlinedAt: !1486)
!1526 = !DILocation(line: 27, column: 6, scope: !1466)
!1527 = distinct !DISubprogram(name: "into_iter<f32>", linkageName: "_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17h6cb5cea89ce30a71E", scope: !1467, file: !1024, line: 25, type: !1528, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1129, retainedNodes: !1542)
!1528 = !DISubroutineType(types: !1529)
!1529 = !{!1530, !1119}
!1530 = !DICompositeType(tag: DW_TAG_structure_type, name: "Iter<f32>", scope: !26, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !1531, templateParams: !1129, identifier: "24760ae0bb61cce5437cdf5ba81b085d")
!1531 = !{!1532, !1536, !1537}
!1532 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !1530, file: !18, baseType: !1533, size: 64, align: 64, flags: DIFlagPrivate)
!1533 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<f32>", scope: !31, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !1534, templateParams: !1129, identifier: "23cd9b1a2169fa6ca11e4c98cd74e8e5")
!1534 = !{!1535}
!1535 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !1533, file: !18, baseType: !1125, size: 64, align: 64, flags: DIFlagPrivate)
!1536 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !1530, file: !18, baseType: !1125, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!1537 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !1530, file: !18, baseType: !1538, align: 8, offset: 128, flags: DIFlagPrivate)
!1538 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&f32>", scope: !41, file: !18, align: 8, flags: DIFlagPublic, elements: !42, templateParams: !1539, identifier: "4bb0806e0b9d863e54bc9befd6b1efe3")
!1539 = !{!1540}
!1540 = !DITemplateTypeParameter(name: "T", type: !1541)
!1541 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&f32", baseType: !1123, size: 64, align: 64, dwarfAddressSpace: 0)
!1542 = !{!1543}
!1543 = !DILocalVariable(name: "self", arg: 1, scope: !1527, file: !1024, line: 25, type: !1119)
!1544 = !DILocation(line: 25, column: 18, scope: !1527)
!1545 = !DILocalVariable(name: "self", arg: 1, scope: !1546, file: !1004, line: 1040, type: !1119)
!1546 = distinct !DISubprogram(name: "iter<f32>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h7c367e38d74f2747E", scope: !1005, file: !1004, line: 1040, type: !1528, scopeLine: 1040, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1129, retainedNodes: !1547)
!1547 = !{!1545}
!1548 = !DILocation(line: 1040, column: 23, scope: !1546, inlinedAt: !1549)
!1549 = !DILocation(line: 26, column: 14, scope: !1527)
!1550 = !DILocalVariable(name: "slice", arg: 1, scope: !1551, file: !1024, line: 96, type: !1119)
!1551 = distinct !DISubprogram(name: "new<f32>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h3055ac26d0cb29d3E", scope: !1530, file: !1024, line: 96, type: !1528, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1129, declaration: !1552, retainedNodes: !1553)
!1552 = !DISubprogram(name: "new<f32>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h3055ac26d0cb29d3E", scope: !1530, file: !1024, line: 96, type: !1528, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !1129)
!1553 = !{!1550, !1554, !1556, !1558}
!1554 = !DILocalVariable(name: "len", scope: !1555, file: !1024, line: 97, type: !48, align: 64)
!1555 = distinct !DILexicalBlock(scope: !1551, file: !1024, line: 97, column: 9)
!1556 = !DILocalVariable(name: "ptr", scope: !1557, file: !1024, line: 98, type: !1533, align: 64)
!1557 = distinct !DILexicalBlock(scope: !1555, file: !1024, line: 98, column: 9)
!1558 = !DILocalVariable(name: "end_or_len", scope: !1559, file: !1024, line: 101, type: !1125, align: 64)
!1559 = distinct !DILexicalBlock(scope: !1557, file: !1024, line: 101, column: 13)
!1560 = !DILocation(line: 96, column: 29, scope: !1551, inlinedAt: !1561)
!1561 = !DILocation(line: 1041, column: 9, scope: !1546, inlinedAt: !1549)
!1562 = !DILocalVariable(name: "r", arg: 1, scope: !1563, file: !1406, line: 282, type: !1119)
!1563 = distinct !DISubprogram(name: "from_ref<[f32]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_ref17h176b6d03241d1efaE", scope: !1564, file: !1406, line: 282, type: !1567, scopeLine: 282, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1129, declaration: !1569, retainedNodes: !1570)
!1564 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<[f32]>", scope: !31, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !1565, templateParams: !1129, identifier: "aa15d888adaa73d1178d36ff88aa0c17")
!1565 = !{!1566}
!1566 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !1564, file: !18, baseType: !1136, size: 128, align: 64, flags: DIFlagPrivate)
!1567 = !DISubroutineType(types: !1568)
!1568 = !{!1564, !1119}
!1569 = !DISubprogram(name: "from_ref<[f32]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_ref17h176b6d03241d1efaE", scope: !1564, file: !1406, line: 282, type: !1567, scopeLine: 282, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !1129)
!1570 = !{!1562}
!1571 = !DILocation(line: 282, column: 27, scope: !1563, inlinedAt: !1572)
!1572 = !DILocation(line: 98, column: 31, scope: !1555, inlinedAt: !1561)
!1573 = !DILocation(line: 101, column: 17, scope: !1559, inlinedAt: !1561)
!1574 = !DILocation(line: 97, column: 19, scope: !1551, inlinedAt: !1561)
!1575 = !DILocation(line: 97, column: 13, scope: !1555, inlinedAt: !1561)
!1576 = !DILocalVariable(name: "addr", arg: 1, scope: !1577, file: !1089, line: 884, type: !48)
!1577 = distinct !DISubprogram(name: "without_provenance<f32>", linkageName: "_ZN4core3ptr18without_provenance17h5445f711664d6ffaE", scope: !32, file: !1089, line: 884, type: !1578, scopeLine: 884, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1129, retainedNodes: !1580)
!1578 = !DISubroutineType(types: !1579)
!1579 = !{!1125, !48}
!1580 = !{!1576}
!1581 = !DILocation(line: 884, column: 36, scope: !1577, inlinedAt: !1582)
!1582 = !DILocation(line: 102, column: 32, scope: !1557, inlinedAt: !1561)
!1583 = !DILocalVariable(name: "count", arg: 2, scope: !1584, file: !1428, line: 927, type: !48)
!1584 = distinct !DISubprogram(name: "add<f32>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hd759e53691394f15E", scope: !1429, file: !1428, line: 927, type: !1585, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1129, retainedNodes: !1588)
!1585 = !DISubroutineType(types: !1586)
!1586 = !{!1587, !1587, !48, !315}
!1587 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut f32", baseType: !1123, size: 64, align: 64, dwarfAddressSpace: 0)
!1588 = !{!1589, !1583}
!1589 = !DILocalVariable(name: "self", arg: 1, scope: !1584, file: !1428, line: 927, type: !1587)
!1590 = !DILocation(line: 927, column: 35, scope: !1584, inlinedAt: !1591)
!1591 = !DILocation(line: 102, column: 78, scope: !1557, inlinedAt: !1561)
!1592 = !DILocation(line: 284, column: 18, scope: !1563, inlinedAt: !1572)
!1593 = !DILocalVariable(name: "self", arg: 1, scope: !1594, file: !1406, line: 502, type: !1564)
!1594 = distinct !DISubprogram(name: "cast<[f32], f32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$4cast17h8a1a6ed4e221f517E", scope: !1564, file: !1406, line: 502, type: !1595, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1598, declaration: !1597, retainedNodes: !1600)
!1595 = !DISubroutineType(types: !1596)
!1596 = !{!1533, !1564}
!1597 = !DISubprogram(name: "cast<[f32], f32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$4cast17h8a1a6ed4e221f517E", scope: !1564, file: !1406, line: 502, type: !1595, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !1598)
!1598 = !{!1130, !1599}
!1599 = !DITemplateTypeParameter(name: "U", type: !1123)
!1600 = !{!1593}
!1601 = !DILocation(line: 502, column: 26, scope: !1594, inlinedAt: !1602)
!1602 = !DILocation(line: 98, column: 56, scope: !1555, inlinedAt: !1561)
!1603 = !DILocation(line: 504, column: 18, scope: !1594, inlinedAt: !1602)
!1604 = !DILocation(line: 98, column: 13, scope: !1557, inlinedAt: !1561)
!1605 = !DILocalVariable(name: "self", arg: 1, scope: !1606, file: !1406, line: 401, type: !1533)
!1606 = distinct !DISubprogram(name: "as_ptr<f32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17hb528f09ee1da2fc9E", scope: !1533, file: !1406, line: 401, type: !1607, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1129, declaration: !1609, retainedNodes: !1610)
!1607 = !DISubroutineType(types: !1608)
!1608 = !{!1587, !1533}
!1609 = !DISubprogram(name: "as_ptr<f32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17hb528f09ee1da2fc9E", scope: !1533, file: !1406, line: 401, type: !1607, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !1129)
!1610 = !{!1605}
!1611 = !DILocation(line: 401, column: 25, scope: !1606, inlinedAt: !1612)
!1612 = !DILocation(line: 102, column: 69, scope: !1557, inlinedAt: !1561)
!1613 = !DILocation(line: 102, column: 20, scope: !1557, inlinedAt: !1561)
!1614 = !DILocation(line: 407, column: 18, scope: !1606, inlinedAt: !1612)
!1615 = !DILocation(line: 927, column: 29, scope: !1584, inlinedAt: !1591)
!1616 = !DILocation(line: 961, column: 18, scope: !1584, inlinedAt: !1591)
!1617 = !DILocation(line: 102, column: 63, scope: !1557, inlinedAt: !1561)
!1618 = !DILocation(line: 102, column: 17, scope: !1557, inlinedAt: !1561)
!1619 = !DILocation(line: 104, column: 13, scope: !1559, inlinedAt: !1561)
!1620 = !DILocation(line: 27, column: 6, scope: !1527)
!1621 = distinct !DISubprogram(name: "into_iter<f64>", linkageName: "_ZN4core5slice4iter95_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$mut$u20$$u5b$T$u5d$$GT$9into_iter17h63a55475c8ff8796E", scope: !1622, file: !1024, line: 35, type: !1623, scopeLine: 35, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !1634)
!1622 = !DINamespace(name: "{impl#2}", scope: !26)
!1623 = !DISubroutineType(types: !1624)
!1624 = !{!1625, !1271}
!1625 = !DICompositeType(tag: DW_TAG_structure_type, name: "IterMut<f64>", scope: !26, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !1626, templateParams: !36, identifier: "99ce3aefc61bf6059503da387745b64a")
!1626 = !{!1627, !1628, !1629}
!1627 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !1625, file: !18, baseType: !30, size: 64, align: 64, flags: DIFlagPrivate)
!1628 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !1625, file: !18, baseType: !1275, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!1629 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !1625, file: !18, baseType: !1630, align: 8, offset: 128, flags: DIFlagPrivate)
!1630 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&mut f64>", scope: !41, file: !18, align: 8, flags: DIFlagPublic, elements: !42, templateParams: !1631, identifier: "976de26c2f4e7f5012e45ce572a57140")
!1631 = !{!1632}
!1632 = !DITemplateTypeParameter(name: "T", type: !1633)
!1633 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut f64", baseType: !16, size: 64, align: 64, dwarfAddressSpace: 0)
!1634 = !{!1635}
!1635 = !DILocalVariable(name: "self", arg: 1, scope: !1621, file: !1024, line: 35, type: !1271)
!1636 = !DILocation(line: 35, column: 18, scope: !1621)
!1637 = !DILocalVariable(name: "self", arg: 1, scope: !1638, file: !1004, line: 1060, type: !1271)
!1638 = distinct !DISubprogram(name: "iter_mut<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17h60328d502142a7d6E", scope: !1005, file: !1004, line: 1060, type: !1623, scopeLine: 1060, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !1639)
!1639 = !{!1637}
!1640 = !DILocation(line: 1060, column: 27, scope: !1638, inlinedAt: !1641)
!1641 = !DILocation(line: 36, column: 14, scope: !1621)
!1642 = !DILocalVariable(name: "slice", arg: 1, scope: !1643, file: !1024, line: 221, type: !1271)
!1643 = distinct !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter16IterMut$LT$T$GT$3new17h1d7b8ef95e40dcbeE", scope: !1625, file: !1024, line: 221, type: !1623, scopeLine: 221, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, declaration: !1644, retainedNodes: !1645)
!1644 = !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter16IterMut$LT$T$GT$3new17h1d7b8ef95e40dcbeE", scope: !1625, file: !1024, line: 221, type: !1623, scopeLine: 221, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !36)
!1645 = !{!1642, !1646, !1648, !1650}
!1646 = !DILocalVariable(name: "len", scope: !1647, file: !1024, line: 222, type: !48, align: 64)
!1647 = distinct !DILexicalBlock(scope: !1643, file: !1024, line: 222, column: 9)
!1648 = !DILocalVariable(name: "ptr", scope: !1649, file: !1024, line: 223, type: !30, align: 64)
!1649 = distinct !DILexicalBlock(scope: !1647, file: !1024, line: 223, column: 9)
!1650 = !DILocalVariable(name: "end_or_len", scope: !1651, file: !1024, line: 241, type: !1275, align: 64)
!1651 = distinct !DILexicalBlock(scope: !1649, file: !1024, line: 241, column: 13)
!1652 = !DILocation(line: 221, column: 29, scope: !1643, inlinedAt: !1653)
!1653 = !DILocation(line: 1061, column: 9, scope: !1638, inlinedAt: !1641)
!1654 = !DILocalVariable(name: "r", arg: 1, scope: !1655, file: !1406, line: 291, type: !1271)
!1655 = distinct !DISubprogram(name: "from_mut<[f64]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_mut17ha77745f1966b9cb7E", scope: !1407, file: !1406, line: 291, type: !1656, scopeLine: 291, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, declaration: !1658, retainedNodes: !1659)
!1656 = !DISubroutineType(types: !1657)
!1657 = !{!1407, !1271}
!1658 = !DISubprogram(name: "from_mut<[f64]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_mut17ha77745f1966b9cb7E", scope: !1407, file: !1406, line: 291, type: !1656, scopeLine: 291, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !36)
!1659 = !{!1654}
!1660 = !DILocation(line: 291, column: 27, scope: !1655, inlinedAt: !1661)
!1661 = !DILocation(line: 223, column: 31, scope: !1647, inlinedAt: !1653)
!1662 = !DILocation(line: 241, column: 17, scope: !1651, inlinedAt: !1653)
!1663 = !DILocation(line: 222, column: 19, scope: !1643, inlinedAt: !1653)
!1664 = !DILocation(line: 222, column: 13, scope: !1647, inlinedAt: !1653)
!1665 = !DILocalVariable(name: "addr", arg: 1, scope: !1666, file: !1089, line: 924, type: !48)
!1666 = distinct !DISubprogram(name: "without_provenance_mut<f64>", linkageName: "_ZN4core3ptr22without_provenance_mut17hfb96ae430d3acb72E", scope: !32, file: !1089, line: 924, type: !1667, scopeLine: 924, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !1669)
!1667 = !DISubroutineType(types: !1668)
!1668 = !{!1275, !48}
!1669 = !{!1665}
!1670 = !DILocation(line: 924, column: 40, scope: !1666, inlinedAt: !1671)
!1671 = !DILocation(line: 242, column: 32, scope: !1649, inlinedAt: !1653)
!1672 = !DILocalVariable(name: "count", arg: 2, scope: !1673, file: !1428, line: 927, type: !48)
!1673 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h56854c45ad742558E", scope: !1429, file: !1428, line: 927, type: !1431, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !1674)
!1674 = !{!1675, !1672}
!1675 = !DILocalVariable(name: "self", arg: 1, scope: !1673, file: !1428, line: 927, type: !1275)
!1676 = !DILocation(line: 927, column: 35, scope: !1673, inlinedAt: !1677)
!1677 = !DILocation(line: 242, column: 82, scope: !1649, inlinedAt: !1653)
!1678 = !DILocation(line: 293, column: 18, scope: !1655, inlinedAt: !1661)
!1679 = !DILocalVariable(name: "self", arg: 1, scope: !1680, file: !1406, line: 502, type: !1407)
!1680 = distinct !DISubprogram(name: "cast<[f64], f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$4cast17h3b622f4fc8d49775E", scope: !1407, file: !1406, line: 502, type: !1440, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1443, declaration: !1442, retainedNodes: !1681)
!1681 = !{!1679}
!1682 = !DILocation(line: 502, column: 26, scope: !1680, inlinedAt: !1683)
!1683 = !DILocation(line: 223, column: 56, scope: !1647, inlinedAt: !1653)
!1684 = !DILocation(line: 504, column: 18, scope: !1680, inlinedAt: !1683)
!1685 = !DILocation(line: 223, column: 13, scope: !1649, inlinedAt: !1653)
!1686 = !DILocalVariable(name: "self", arg: 1, scope: !1687, file: !1406, line: 401, type: !30)
!1687 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h129c5a2574c09d28E", scope: !30, file: !1406, line: 401, type: !1452, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, declaration: !1454, retainedNodes: !1688)
!1688 = !{!1686}
!1689 = !DILocation(line: 401, column: 25, scope: !1687, inlinedAt: !1690)
!1690 = !DILocation(line: 242, column: 73, scope: !1649, inlinedAt: !1653)
!1691 = !DILocation(line: 242, column: 20, scope: !1649, inlinedAt: !1653)
!1692 = !DILocation(line: 407, column: 18, scope: !1687, inlinedAt: !1690)
!1693 = !DILocation(line: 927, column: 29, scope: !1673, inlinedAt: !1677)
!1694 = !DILocation(line: 961, column: 18, scope: !1673, inlinedAt: !1677)
!1695 = !DILocation(line: 242, column: 17, scope: !1649, inlinedAt: !1653)
!1696 = !DILocation(line: 244, column: 13, scope: !1651, inlinedAt: !1653)
!1697 = !DILocation(line: 37, column: 6, scope: !1621)
!1698 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE", scope: !62, file: !1699, line: 160, type: !865, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1702, retainedNodes: !1700)
!1699 = !DIFile(filename: "library/core/src/iter/traits/accum.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "29c702feed2d279674f04740ce9fc327")
!1700 = !{!1701}
!1701 = !DILocalVariable(name: "iter", arg: 1, scope: !1698, file: !1699, line: 160, type: !17)
!1702 = !{!1703}
!1703 = !DITemplateTypeParameter(name: "I", type: !17)
!1704 = !DILocation(line: 160, column: 44, scope: !1698)
!1705 = !DILocation(line: 161, column: 22, scope: !1698)
!1706 = !DILocation(line: 166, column: 14, scope: !1698)
!1707 = distinct !DISubprogram(name: "{closure#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h12fa8b3d1d1d2ce6E", scope: !61, file: !1699, line: 164, type: !1708, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1702, retainedNodes: !1711)
!1708 = !DISubroutineType(types: !1709)
!1709 = !{!16, !1710, !16, !16}
!1710 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>", baseType: !60, size: 64, align: 64, dwarfAddressSpace: 0)
!1711 = !{!1712, !1713, !1714}
!1712 = !DILocalVariable(name: "a", arg: 2, scope: !1707, file: !1699, line: 164, type: !16)
!1713 = !DILocalVariable(name: "b", arg: 3, scope: !1707, file: !1699, line: 164, type: !16)
!1714 = !DILocalVariable(arg: 1, scope: !1707, file: !1699, line: 164, type: !1710)
!1715 = !DILocation(line: 164, column: 21, scope: !1707)
!1716 = !DILocation(line: 164, column: 22, scope: !1707)
!1717 = !DILocation(line: 164, column: 25, scope: !1707)
!1718 = !DILocation(line: 164, column: 28, scope: !1707)
!1719 = !DILocation(line: 164, column: 33, scope: !1707)
!1720 = distinct !DISubprogram(name: "into_iter<core::ops::range::Range<usize>>", linkageName: "_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h47567350bdc23d1aE", scope: !260, file: !259, line: 322, type: !262, scopeLine: 322, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !265, retainedNodes: !1721)
!1721 = !{!1722}
!1722 = !DILocalVariable(name: "self", arg: 1, scope: !1720, file: !259, line: 322, type: !242)
!1723 = !DILocation(line: 322, column: 18, scope: !1720)
!1724 = !DILocation(line: 324, column: 6, scope: !1720)
!1725 = distinct !DISubprogram(name: "spec_next<usize>", linkageName: "_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h0d4c05180d93683eE", scope: !280, file: !271, line: 771, type: !281, scopeLine: 771, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !144, retainedNodes: !1726)
!1726 = !{!1727, !1728}
!1727 = !DILocalVariable(name: "self", arg: 1, scope: !1725, file: !271, line: 771, type: !296)
!1728 = !DILocalVariable(name: "old", scope: !1729, file: !271, line: 773, type: !48, align: 64)
!1729 = distinct !DILexicalBlock(scope: !1725, file: !271, line: 773, column: 13)
!1730 = !DILocation(line: 771, column: 18, scope: !1725)
!1731 = !DILocation(line: 772, column: 25, scope: !1725)
!1732 = !DILocation(line: 1916, column: 19, scope: !555, inlinedAt: !1733)
!1733 = distinct !DILocation(line: 772, column: 12, scope: !1725)
!1734 = !DILocation(line: 1916, column: 26, scope: !555, inlinedAt: !1733)
!1735 = !DILocation(line: 1916, column: 50, scope: !555, inlinedAt: !1733)
!1736 = !DILocation(line: 1916, column: 59, scope: !555, inlinedAt: !1733)
!1737 = !DILocation(line: 772, column: 12, scope: !1725)
!1738 = !DILocation(line: 778, column: 13, scope: !1725)
!1739 = !DILocation(line: 772, column: 9, scope: !1725)
!1740 = !DILocation(line: 773, column: 23, scope: !1725)
!1741 = !DILocation(line: 773, column: 17, scope: !1729)
!1742 = !DILocation(line: 775, column: 35, scope: !1729)
!1743 = !DILocation(line: 775, column: 13, scope: !1729)
!1744 = !DILocation(line: 776, column: 13, scope: !1729)
!1745 = !DILocation(line: 780, column: 6, scope: !1725)
!1746 = distinct !DISubprogram(name: "__iterator_get_unchecked<f64>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hf058a97bb0d525c4E", scope: !1748, file: !1747, line: 418, type: !1749, scopeLine: 418, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !1752)
!1747 = !DIFile(filename: "library/core/src/slice/iter/macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "87d1f0c2746f51593d75ddf4c9271f14")
!1748 = !DINamespace(name: "{impl#171}", scope: !26)
!1749 = !DISubroutineType(types: !1750)
!1750 = !{!45, !1751, !48}
!1751 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Iter<f64>", baseType: !25, size: 64, align: 64, dwarfAddressSpace: 0)
!1752 = !{!1753, !1754}
!1753 = !DILocalVariable(name: "self", arg: 1, scope: !1746, file: !1747, line: 418, type: !1751)
!1754 = !DILocalVariable(name: "idx", arg: 2, scope: !1746, file: !1747, line: 418, type: !48)
!1755 = !DILocation(line: 418, column: 48, scope: !1746)
!1756 = !DILocation(line: 418, column: 59, scope: !1746)
!1757 = !DILocation(line: 429, column: 42, scope: !1746)
!1758 = !DILocation(line: 961, column: 18, scope: !1759, inlinedAt: !1760)
!1759 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h56854c45ad742558E", scope: !1429, file: !1428, line: 927, type: !1431, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36)
!1760 = !DILocation(line: 429, column: 60, scope: !1746)
!1761 = !DILocation(line: 430, column: 14, scope: !1746)
!1762 = distinct !DISubprogram(name: "next<f32>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h7a82149a4f7f321fE", scope: !1748, file: !1747, line: 157, type: !1763, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1129, retainedNodes: !1777)
!1763 = !DISubroutineType(types: !1764)
!1764 = !{!1765, !1776}
!1765 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&f32>", scope: !284, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !1766, templateParams: !42, identifier: "a87ca59d10b869bfd705bceda929cfc4")
!1766 = !{!1767}
!1767 = !DICompositeType(tag: DW_TAG_variant_part, scope: !1765, file: !18, size: 64, align: 64, elements: !1768, templateParams: !42, identifier: "145c806562c7fe2e5000899673db7d2", discriminator: !1775)
!1768 = !{!1769, !1771}
!1769 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !1767, file: !18, baseType: !1770, size: 64, align: 64, extraData: i64 0)
!1770 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !1765, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !42, templateParams: !1539, identifier: "94a68cdcf8d857edf16a9c8745a73513")
!1771 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !1767, file: !18, baseType: !1772, size: 64, align: 64)
!1772 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !1765, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !1773, templateParams: !1539, identifier: "25ae66c168de4efb97e6c6a643b6e8c9")
!1773 = !{!1774}
!1774 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1772, file: !18, baseType: !1541, size: 64, align: 64, flags: DIFlagPublic)
!1775 = !DIDerivedType(tag: DW_TAG_member, scope: !1765, file: !18, baseType: !295, size: 64, align: 64, flags: DIFlagArtificial)
!1776 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Iter<f32>", baseType: !1530, size: 64, align: 64, dwarfAddressSpace: 0)
!1777 = !{!1778, !1779, !1781, !1783}
!1778 = !DILocalVariable(name: "self", arg: 1, scope: !1762, file: !1747, line: 157, type: !1776)
!1779 = !DILocalVariable(name: "ptr", scope: !1780, file: !1747, line: 161, type: !1533, align: 64)
!1780 = distinct !DILexicalBlock(scope: !1762, file: !1747, line: 161, column: 17)
!1781 = !DILocalVariable(name: "end_or_len", scope: !1782, file: !1747, line: 162, type: !1125, align: 64)
!1782 = distinct !DILexicalBlock(scope: !1780, file: !1747, line: 162, column: 17)
!1783 = !DILocalVariable(name: "len", scope: !1784, file: !1747, line: 167, type: !48, align: 64)
!1784 = distinct !DILexicalBlock(scope: !1782, file: !1747, line: 167, column: 25)
!1785 = !DILocation(line: 157, column: 21, scope: !1762)
!1786 = !DILocation(line: 1011, column: 49, scope: !1787, inlinedAt: !1791)
!1787 = distinct !DISubprogram(name: "unchecked_sub", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_sub", scope: !312, file: !311, line: 1011, type: !313, scopeLine: 1011, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !1788)
!1788 = !{!1789, !1790}
!1789 = !DILocalVariable(name: "self", arg: 1, scope: !1787, file: !311, line: 1011, type: !48)
!1790 = !DILocalVariable(name: "rhs", scope: !1787, file: !311, line: 1011, type: !48, align: 64)
!1791 = !DILocation(line: 175, column: 70, scope: !1784)
!1792 = !DILocation(line: 651, column: 35, scope: !1793, inlinedAt: !1800)
!1793 = distinct !DISubprogram(name: "add<f32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17h953d0f428fc09fe4E", scope: !1533, file: !1406, line: 651, type: !1794, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1129, declaration: !1796, retainedNodes: !1797)
!1794 = !DISubroutineType(types: !1795)
!1795 = !{!1533, !1533, !48}
!1796 = !DISubprogram(name: "add<f32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17h953d0f428fc09fe4E", scope: !1533, file: !1406, line: 651, type: !1794, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !1129)
!1797 = !{!1798, !1799}
!1798 = !DILocalVariable(name: "self", arg: 1, scope: !1793, file: !1406, line: 651, type: !1533)
!1799 = !DILocalVariable(name: "count", scope: !1793, file: !1406, line: 651, type: !48, align: 64)
!1800 = !DILocation(line: 185, column: 40, scope: !1782)
!1801 = !DILocation(line: 161, column: 27, scope: !1762)
!1802 = !DILocation(line: 161, column: 21, scope: !1780)
!1803 = !DILocation(line: 651, column: 29, scope: !1793, inlinedAt: !1800)
!1804 = !DILocation(line: 162, column: 34, scope: !1780)
!1805 = !DILocation(line: 162, column: 21, scope: !1782)
!1806 = !DILocalVariable(name: "self", arg: 1, scope: !1807, file: !723, line: 153, type: !1125)
!1807 = distinct !DISubprogram(name: "addr<f32>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4addr17h998ff65241791e45E", scope: !724, file: !723, line: 153, type: !1808, scopeLine: 153, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1129, retainedNodes: !1810)
!1808 = !DISubroutineType(types: !1809)
!1809 = !{!48, !1125}
!1810 = !{!1806}
!1811 = !DILocation(line: 153, column: 17, scope: !1807, inlinedAt: !1812)
!1812 = !DILocation(line: 167, column: 46, scope: !1782)
!1813 = !DILocalVariable(name: "self", arg: 1, scope: !1814, file: !723, line: 48, type: !1125)
!1814 = distinct !DISubprogram(name: "cast<f32, ()>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4cast17h62827553cf4c9e00E", scope: !724, file: !723, line: 48, type: !1815, scopeLine: 48, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1818, retainedNodes: !1817)
!1815 = !DISubroutineType(types: !1816)
!1816 = !{!629, !1125}
!1817 = !{!1813}
!1818 = !{!1130, !745}
!1819 = !DILocation(line: 48, column: 26, scope: !1814, inlinedAt: !1820)
!1820 = !DILocation(line: 159, column: 38, scope: !1807, inlinedAt: !1812)
!1821 = !DILocation(line: 166, column: 24, scope: !1782)
!1822 = !DILocalVariable(name: "self", arg: 1, scope: !1823, file: !1406, line: 1719, type: !1827)
!1823 = distinct !DISubprogram(name: "eq<f32>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17h67c9d6e9306922f3E", scope: !1824, file: !1406, line: 1719, type: !1825, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1129, retainedNodes: !1828)
!1824 = !DINamespace(name: "{impl#16}", scope: !31)
!1825 = !DISubroutineType(types: !1826)
!1826 = !{!360, !1827, !1827}
!1827 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::ptr::non_null::NonNull<f32>", baseType: !1533, size: 64, align: 64, dwarfAddressSpace: 0)
!1828 = !{!1822, !1829}
!1829 = !DILocalVariable(name: "other", arg: 2, scope: !1823, file: !1406, line: 1719, type: !1827)
!1830 = !DILocation(line: 1719, column: 11, scope: !1823, inlinedAt: !1831)
!1831 = !DILocation(line: 180, column: 28, scope: !1782)
!1832 = !DILocation(line: 1719, column: 18, scope: !1823, inlinedAt: !1831)
!1833 = !DILocation(line: 1720, column: 9, scope: !1823, inlinedAt: !1831)
!1834 = !DILocation(line: 659, column: 28, scope: !1793, inlinedAt: !1800)
!1835 = !DILocation(line: 185, column: 25, scope: !1782)
!1836 = !DILocation(line: 166, column: 21, scope: !1782)
!1837 = !DILocation(line: 181, column: 36, scope: !1782)
!1838 = !DILocation(line: 0, scope: !1839)
!1839 = !DILexicalBlockFile(scope: !1782, file: !407, discriminator: 0)
!1840 = !DILocalVariable(name: "self", arg: 1, scope: !1841, file: !1406, line: 440, type: !1827)
!1841 = distinct !DISubprogram(name: "as_ref<f32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ref17h8afb4477bae58249E", scope: !1533, file: !1406, line: 440, type: !1842, scopeLine: 440, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1129, declaration: !1844, retainedNodes: !1845)
!1842 = !DISubroutineType(types: !1843)
!1843 = !{!1541, !1827}
!1844 = !DISubprogram(name: "as_ref<f32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ref17h8afb4477bae58249E", scope: !1533, file: !1406, line: 440, type: !1842, scopeLine: 440, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !1129)
!1845 = !{!1840}
!1846 = !DILocation(line: 440, column: 36, scope: !1841, inlinedAt: !1847)
!1847 = !DILocation(line: 190, column: 32, scope: !1782)
!1848 = !DILocation(line: 190, column: 21, scope: !1782)
!1849 = !DILocation(line: 192, column: 14, scope: !1762)
!1850 = distinct !DISubprogram(name: "size_hint<f64>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17he49ce3b2c41a50d0E", scope: !1748, file: !1747, line: 218, type: !1851, scopeLine: 218, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !1853)
!1851 = !DISubroutineType(types: !1852)
!1852 = !{!394, !974}
!1853 = !{!1854, !1855, !1857, !1859}
!1854 = !DILocalVariable(name: "self", arg: 1, scope: !1850, file: !1747, line: 218, type: !974)
!1855 = !DILocalVariable(name: "exact", scope: !1856, file: !1747, line: 219, type: !48, align: 64)
!1856 = distinct !DILexicalBlock(scope: !1850, file: !1747, line: 219, column: 17)
!1857 = !DILocalVariable(name: "len", scope: !1858, file: !1747, line: 29, type: !48, align: 64)
!1858 = distinct !DILexicalBlock(scope: !1850, file: !1747, line: 29, column: 13)
!1859 = !DILocalVariable(name: "end", scope: !1860, file: !1747, line: 33, type: !30, align: 64)
!1860 = distinct !DILexicalBlock(scope: !1850, file: !1747, line: 33, column: 13)
!1861 = !DILocation(line: 218, column: 26, scope: !1850)
!1862 = !DILocation(line: 219, column: 21, scope: !1856)
!1863 = !DILocation(line: 29, column: 17, scope: !1858)
!1864 = !DILocation(line: 726, column: 13, scope: !1865, inlinedAt: !1873)
!1865 = distinct !DILexicalBlock(scope: !1866, file: !723, line: 726, column: 9)
!1866 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned17h22c63819a7a55abbE", scope: !724, file: !723, line: 701, type: !1867, scopeLine: 701, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !1869)
!1867 = !DISubroutineType(types: !1868)
!1868 = !{!48, !35, !35, !315}
!1869 = !{!1870, !1871, !1872}
!1870 = !DILocalVariable(name: "self", arg: 1, scope: !1866, file: !723, line: 701, type: !35)
!1871 = !DILocalVariable(name: "origin", arg: 2, scope: !1866, file: !723, line: 701, type: !35)
!1872 = !DILocalVariable(name: "pointee_size", scope: !1865, file: !723, line: 726, type: !48, align: 64)
!1873 = !DILocation(line: 887, column: 37, scope: !1874, inlinedAt: !1880)
!1874 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$20offset_from_unsigned17h193fac77c092cd20E", scope: !1429, file: !1428, line: 882, type: !1875, scopeLine: 882, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !1877)
!1875 = !DISubroutineType(types: !1876)
!1876 = !{!48, !1275, !35, !315}
!1877 = !{!1878, !1879}
!1878 = !DILocalVariable(name: "self", arg: 1, scope: !1874, file: !1428, line: 882, type: !1275)
!1879 = !DILocalVariable(name: "origin", arg: 2, scope: !1874, file: !1428, line: 882, type: !35)
!1880 = !DILocation(line: 953, column: 32, scope: !1881, inlinedAt: !1888)
!1881 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17hc4d27960f7942048E", scope: !30, file: !1406, line: 948, type: !1882, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, declaration: !1884, retainedNodes: !1885)
!1882 = !DISubroutineType(types: !1883)
!1883 = !{!48, !30, !30}
!1884 = !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17hc4d27960f7942048E", scope: !30, file: !1406, line: 948, type: !1882, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !36)
!1885 = !{!1886, !1887}
!1886 = !DILocalVariable(name: "self", arg: 1, scope: !1881, file: !1406, line: 948, type: !30)
!1887 = !DILocalVariable(name: "subtracted", arg: 2, scope: !1881, file: !1406, line: 948, type: !30)
!1888 = !DILocation(line: 57, column: 30, scope: !1860)
!1889 = !DILocation(line: 28, column: 12, scope: !1850)
!1890 = !DILocation(line: 33, column: 72, scope: !1850)
!1891 = !DILocation(line: 33, column: 33, scope: !1850)
!1892 = !DILocation(line: 33, column: 17, scope: !1860)
!1893 = !DILocation(line: 948, column: 46, scope: !1881, inlinedAt: !1888)
!1894 = !DILocalVariable(name: "self", arg: 1, scope: !1895, file: !1406, line: 401, type: !30)
!1895 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h129c5a2574c09d28E", scope: !30, file: !1406, line: 401, type: !1452, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, declaration: !1454, retainedNodes: !1896)
!1896 = !{!1894}
!1897 = !DILocation(line: 401, column: 25, scope: !1895, inlinedAt: !1898)
!1898 = !DILocation(line: 953, column: 23, scope: !1881, inlinedAt: !1888)
!1899 = !DILocation(line: 57, column: 51, scope: !1860)
!1900 = !DILocation(line: 948, column: 52, scope: !1881, inlinedAt: !1888)
!1901 = !DILocation(line: 401, column: 25, scope: !1895, inlinedAt: !1902)
!1902 = !DILocation(line: 953, column: 64, scope: !1881, inlinedAt: !1888)
!1903 = !DILocation(line: 407, column: 18, scope: !1895, inlinedAt: !1898)
!1904 = !DILocation(line: 882, column: 46, scope: !1874, inlinedAt: !1880)
!1905 = !DILocation(line: 953, column: 53, scope: !1881, inlinedAt: !1888)
!1906 = !DILocation(line: 882, column: 52, scope: !1874, inlinedAt: !1880)
!1907 = !DILocation(line: 701, column: 52, scope: !1866, inlinedAt: !1873)
!1908 = !DILocation(line: 887, column: 18, scope: !1874, inlinedAt: !1880)
!1909 = !DILocation(line: 701, column: 46, scope: !1866, inlinedAt: !1873)
!1910 = !DILocation(line: 77, column: 35, scope: !1911, inlinedAt: !1873)
!1911 = !DILexicalBlockFile(scope: !1866, file: !376, discriminator: 0)
!1912 = !DILocation(line: 78, column: 17, scope: !1911, inlinedAt: !1873)
!1913 = !DILocation(line: 77, column: 13, scope: !1911, inlinedAt: !1873)
!1914 = !DILocation(line: 727, column: 17, scope: !1865, inlinedAt: !1873)
!1915 = !DILocation(line: 727, column: 37, scope: !1865, inlinedAt: !1873)
!1916 = !DILocation(line: 729, column: 18, scope: !1865, inlinedAt: !1873)
!1917 = !DILocation(line: 28, column: 9, scope: !1850)
!1918 = !DILocation(line: 727, column: 9, scope: !1865, inlinedAt: !1873)
!1919 = !DILocation(line: 220, column: 18, scope: !1856)
!1920 = !DILocation(line: 220, column: 25, scope: !1856)
!1921 = !DILocation(line: 220, column: 17, scope: !1856)
!1922 = !DILocation(line: 221, column: 14, scope: !1850)
!1923 = distinct !DISubprogram(name: "next<f64>", linkageName: "_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h80998b655d7e30f8E", scope: !1924, file: !1747, line: 157, type: !1925, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !1939)
!1924 = !DINamespace(name: "{impl#179}", scope: !26)
!1925 = !DISubroutineType(types: !1926)
!1926 = !{!1927, !1938}
!1927 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&mut f64>", scope: !284, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !1928, templateParams: !42, identifier: "ea7d39baed2276918e1f0691d567ebdd")
!1928 = !{!1929}
!1929 = !DICompositeType(tag: DW_TAG_variant_part, scope: !1927, file: !18, size: 64, align: 64, elements: !1930, templateParams: !42, identifier: "d24879ab9f2adbd3aabd9df892733348", discriminator: !1937)
!1930 = !{!1931, !1933}
!1931 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !1929, file: !18, baseType: !1932, size: 64, align: 64, extraData: i64 0)
!1932 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !1927, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !42, templateParams: !1631, identifier: "407f52a8f1905fc6bd41a9f2266b4fd3")
!1933 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !1929, file: !18, baseType: !1934, size: 64, align: 64)
!1934 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !1927, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !1935, templateParams: !1631, identifier: "158c997302a226d61799ed10227231d1")
!1935 = !{!1936}
!1936 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1934, file: !18, baseType: !1633, size: 64, align: 64, flags: DIFlagPublic)
!1937 = !DIDerivedType(tag: DW_TAG_member, scope: !1927, file: !18, baseType: !295, size: 64, align: 64, flags: DIFlagArtificial)
!1938 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::IterMut<f64>", baseType: !1625, size: 64, align: 64, dwarfAddressSpace: 0)
!1939 = !{!1940, !1941, !1943, !1945}
!1940 = !DILocalVariable(name: "self", arg: 1, scope: !1923, file: !1747, line: 157, type: !1938)
!1941 = !DILocalVariable(name: "ptr", scope: !1942, file: !1747, line: 161, type: !30, align: 64)
!1942 = distinct !DILexicalBlock(scope: !1923, file: !1747, line: 161, column: 17)
!1943 = !DILocalVariable(name: "end_or_len", scope: !1944, file: !1747, line: 162, type: !1275, align: 64)
!1944 = distinct !DILexicalBlock(scope: !1942, file: !1747, line: 162, column: 17)
!1945 = !DILocalVariable(name: "len", scope: !1946, file: !1747, line: 167, type: !48, align: 64)
!1946 = distinct !DILexicalBlock(scope: !1944, file: !1747, line: 167, column: 25)
!1947 = !DILocation(line: 157, column: 21, scope: !1923)
!1948 = !DILocation(line: 1011, column: 49, scope: !1949, inlinedAt: !1953)
!1949 = distinct !DISubprogram(name: "unchecked_sub", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_sub", scope: !312, file: !311, line: 1011, type: !313, scopeLine: 1011, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !1950)
!1950 = !{!1951, !1952}
!1951 = !DILocalVariable(name: "self", arg: 1, scope: !1949, file: !311, line: 1011, type: !48)
!1952 = !DILocalVariable(name: "rhs", scope: !1949, file: !311, line: 1011, type: !48, align: 64)
!1953 = !DILocation(line: 175, column: 70, scope: !1946)
!1954 = !DILocation(line: 651, column: 35, scope: !1955, inlinedAt: !1962)
!1955 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hb8bde5072b1c7ebeE", scope: !30, file: !1406, line: 651, type: !1956, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, declaration: !1958, retainedNodes: !1959)
!1956 = !DISubroutineType(types: !1957)
!1957 = !{!30, !30, !48}
!1958 = !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hb8bde5072b1c7ebeE", scope: !30, file: !1406, line: 651, type: !1956, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !36)
!1959 = !{!1960, !1961}
!1960 = !DILocalVariable(name: "self", arg: 1, scope: !1955, file: !1406, line: 651, type: !30)
!1961 = !DILocalVariable(name: "count", scope: !1955, file: !1406, line: 651, type: !48, align: 64)
!1962 = !DILocation(line: 185, column: 40, scope: !1944)
!1963 = !DILocation(line: 161, column: 27, scope: !1923)
!1964 = !DILocation(line: 161, column: 21, scope: !1942)
!1965 = !DILocation(line: 651, column: 29, scope: !1955, inlinedAt: !1962)
!1966 = !DILocation(line: 162, column: 34, scope: !1942)
!1967 = !DILocation(line: 162, column: 21, scope: !1944)
!1968 = !DILocalVariable(name: "self", arg: 1, scope: !1969, file: !1428, line: 144, type: !1275)
!1969 = distinct !DISubprogram(name: "addr<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$4addr17ha6df6099eeaeb56cE", scope: !1429, file: !1428, line: 144, type: !1970, scopeLine: 144, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !1972)
!1970 = !DISubroutineType(types: !1971)
!1971 = !{!48, !1275}
!1972 = !{!1968}
!1973 = !DILocation(line: 144, column: 17, scope: !1969, inlinedAt: !1974)
!1974 = !DILocation(line: 167, column: 46, scope: !1944)
!1975 = !DILocation(line: 166, column: 24, scope: !1944)
!1976 = !DILocalVariable(name: "self", arg: 1, scope: !1977, file: !1406, line: 1719, type: !1980)
!1977 = distinct !DISubprogram(name: "eq<f64>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17h828933a18ff46b9bE", scope: !1824, file: !1406, line: 1719, type: !1978, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !1981)
!1978 = !DISubroutineType(types: !1979)
!1979 = !{!360, !1980, !1980}
!1980 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::ptr::non_null::NonNull<f64>", baseType: !30, size: 64, align: 64, dwarfAddressSpace: 0)
!1981 = !{!1976, !1982}
!1982 = !DILocalVariable(name: "other", arg: 2, scope: !1977, file: !1406, line: 1719, type: !1980)
!1983 = !DILocation(line: 1719, column: 11, scope: !1977, inlinedAt: !1984)
!1984 = !DILocation(line: 180, column: 28, scope: !1944)
!1985 = !DILocation(line: 1719, column: 18, scope: !1977, inlinedAt: !1984)
!1986 = !DILocation(line: 1720, column: 9, scope: !1977, inlinedAt: !1984)
!1987 = !DILocation(line: 659, column: 28, scope: !1955, inlinedAt: !1962)
!1988 = !DILocation(line: 185, column: 25, scope: !1944)
!1989 = !DILocation(line: 166, column: 21, scope: !1944)
!1990 = !DILocation(line: 181, column: 36, scope: !1944)
!1991 = !DILocation(line: 0, scope: !1992)
!1992 = !DILexicalBlockFile(scope: !1944, file: !407, discriminator: 0)
!1993 = !DILocalVariable(name: "self", arg: 1, scope: !1994, file: !1406, line: 478, type: !1997)
!1994 = distinct !DISubprogram(name: "as_mut<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_mut17h24360b92b6a0cf86E", scope: !30, file: !1406, line: 478, type: !1995, scopeLine: 478, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, declaration: !1998, retainedNodes: !1999)
!1995 = !DISubroutineType(types: !1996)
!1996 = !{!1633, !1997}
!1997 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::ptr::non_null::NonNull<f64>", baseType: !30, size: 64, align: 64, dwarfAddressSpace: 0)
!1998 = !DISubprogram(name: "as_mut<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_mut17h24360b92b6a0cf86E", scope: !30, file: !1406, line: 478, type: !1995, scopeLine: 478, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !36)
!1999 = !{!1993}
!2000 = !DILocation(line: 478, column: 36, scope: !1994, inlinedAt: !2001)
!2001 = !DILocation(line: 190, column: 32, scope: !1944)
!2002 = !DILocation(line: 190, column: 21, scope: !1944)
!2003 = !DILocation(line: 192, column: 14, scope: !1923)
!2004 = distinct !DISubprogram(name: "next<f64>", linkageName: "_ZN94_$LT$core..slice..iter..Windows$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha70b44b86951775fE", scope: !2005, file: !1024, line: 1356, type: !2006, scopeLine: 1356, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !2021)
!2005 = !DINamespace(name: "{impl#62}", scope: !26)
!2006 = !DISubroutineType(types: !2007)
!2007 = !{!2008, !2020}
!2008 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&[f64]>", scope: !284, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !2009, templateParams: !42, identifier: "b829250c133c9c953b3f9a2662752f0a")
!2009 = !{!2010}
!2010 = !DICompositeType(tag: DW_TAG_variant_part, scope: !2008, file: !18, size: 128, align: 64, elements: !2011, templateParams: !42, identifier: "4de86ae8601e529acae542412dee7445", discriminator: !2019)
!2011 = !{!2012, !2015}
!2012 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !2010, file: !18, baseType: !2013, size: 128, align: 64, extraData: i64 0)
!2013 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !2008, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !42, templateParams: !2014, identifier: "3a6c53632d711beaf2c3aec3e4b7add8")
!2014 = !{!169}
!2015 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !2010, file: !18, baseType: !2016, size: 128, align: 64)
!2016 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !2008, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !2017, templateParams: !2014, identifier: "25a85519a5ff98d11b9f169946923104")
!2017 = !{!2018}
!2018 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !2016, file: !18, baseType: !129, size: 128, align: 64, flags: DIFlagPublic)
!2019 = !DIDerivedType(tag: DW_TAG_member, scope: !2008, file: !18, baseType: !295, size: 64, align: 64, flags: DIFlagArtificial)
!2020 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Windows<f64>", baseType: !126, size: 64, align: 64, dwarfAddressSpace: 0)
!2021 = !{!2022, !2023}
!2022 = !DILocalVariable(name: "self", arg: 1, scope: !2004, file: !1024, line: 1356, type: !2020)
!2023 = !DILocalVariable(name: "ret", scope: !2024, file: !1024, line: 1360, type: !2008, align: 64)
!2024 = distinct !DILexicalBlock(scope: !2004, file: !1024, line: 1360, column: 13)
!2025 = !DILocation(line: 1360, column: 17, scope: !2024)
!2026 = !DILocation(line: 1356, column: 13, scope: !2004)
!2027 = !DILocation(line: 435, column: 14, scope: !2028, inlinedAt: !2038)
!2028 = distinct !DISubprogram(name: "index<f64>", linkageName: "_ZN106_$LT$core..ops..range..Range$LT$usize$GT$$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17had24b656ea0289c4E", scope: !2030, file: !2029, line: 435, type: !2032, scopeLine: 435, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !2034)
!2029 = !DIFile(filename: "library/core/src/slice/index.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "35f1d9855ef780cd44773269ad8900cd")
!2030 = !DINamespace(name: "{impl#4}", scope: !2031)
!2031 = !DINamespace(name: "index", scope: !27)
!2032 = !DISubroutineType(types: !2033)
!2033 = !{!129, !242, !129, !315}
!2034 = !{!2035, !2035, !2036, !2037}
!2035 = !DILocalVariable(name: "self", scope: !2028, file: !2029, line: 435, type: !242, align: 64)
!2036 = !DILocalVariable(name: "slice", arg: 2, scope: !2028, file: !2029, line: 435, type: !129)
!2037 = !DILocalVariable(name: "new_len", scope: !2028, file: !2029, line: 437, type: !48, align: 64)
!2038 = !DILocation(line: 529, column: 23, scope: !2039, inlinedAt: !2049)
!2039 = distinct !DISubprogram(name: "index<f64>", linkageName: "_ZN108_$LT$core..ops..range..RangeTo$LT$usize$GT$$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17h9f5a14cd4e0bb6a7E", scope: !2040, file: !2029, line: 528, type: !2041, scopeLine: 528, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !2046)
!2040 = !DINamespace(name: "{impl#6}", scope: !2031)
!2041 = !DISubroutineType(types: !2042)
!2042 = !{!129, !2043, !129, !315}
!2043 = !DICompositeType(tag: DW_TAG_structure_type, name: "RangeTo<usize>", scope: !243, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !2044, templateParams: !248, identifier: "f710578d6607af7c4ac65fc39895c7c0")
!2044 = !{!2045}
!2045 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !2043, file: !18, baseType: !48, size: 64, align: 64, flags: DIFlagPublic)
!2046 = !{!2047, !2048}
!2047 = !DILocalVariable(name: "self", scope: !2039, file: !2029, line: 528, type: !2043, align: 64)
!2048 = !DILocalVariable(name: "slice", arg: 2, scope: !2039, file: !2029, line: 528, type: !129)
!2049 = !DILocation(line: 19, column: 15, scope: !2050, inlinedAt: !2059)
!2050 = distinct !DISubprogram(name: "index<f64, core::ops::range::RangeTo<usize>>", linkageName: "_ZN4core5slice5index74_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$5index17h5c770159d28019a5E", scope: !2051, file: !2029, line: 18, type: !2052, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !2057, retainedNodes: !2054)
!2051 = !DINamespace(name: "{impl#0}", scope: !2031)
!2052 = !DISubroutineType(types: !2053)
!2053 = !{!129, !129, !2043, !315}
!2054 = !{!2055, !2056}
!2055 = !DILocalVariable(name: "self", arg: 1, scope: !2050, file: !2029, line: 18, type: !129)
!2056 = !DILocalVariable(name: "index", scope: !2050, file: !2029, line: 18, type: !2043, align: 64)
!2057 = !{!37, !2058}
!2058 = !DITemplateTypeParameter(name: "I", type: !2043)
!2059 = !DILocation(line: 1360, column: 35, scope: !2004)
!2060 = !DILocation(line: 917, column: 40, scope: !2061, inlinedAt: !2067)
!2061 = distinct !DISubprogram(name: "checked_sub", linkageName: "_ZN4core3num23_$LT$impl$u20$usize$GT$11checked_sub17h096d1b88eb9e44f0E", scope: !312, file: !311, line: 917, type: !2062, scopeLine: 917, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !2064)
!2062 = !DISubroutineType(types: !2063)
!2063 = !{!283, !48, !48}
!2064 = !{!2065, !2066}
!2065 = !DILocalVariable(name: "self", arg: 1, scope: !2061, file: !311, line: 917, type: !48)
!2066 = !DILocalVariable(name: "rhs", scope: !2061, file: !311, line: 917, type: !48, align: 64)
!2067 = !DILocation(line: 437, column: 32, scope: !2028, inlinedAt: !2038)
!2068 = !DILocation(line: 84, column: 5, scope: !2069, inlinedAt: !2076)
!2069 = distinct !DISubprogram(name: "get_offset_len_noubcheck<f64>", linkageName: "_ZN4core5slice5index24get_offset_len_noubcheck17hed9ccee5e831218fE", scope: !2031, file: !2029, line: 82, type: !2070, scopeLine: 82, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !2072)
!2070 = !DISubroutineType(types: !2071)
!2071 = !{!1092, !1092, !48, !48}
!2072 = !{!2073, !2074, !2075, !2074}
!2073 = !DILocalVariable(name: "ptr", arg: 1, scope: !2069, file: !2029, line: 83, type: !129)
!2074 = !DILocalVariable(name: "offset", scope: !2069, file: !2029, line: 84, type: !48, align: 64)
!2075 = !DILocalVariable(name: "len", arg: 3, scope: !2069, file: !2029, line: 85, type: !48)
!2076 = !DILocation(line: 441, column: 24, scope: !2028, inlinedAt: !2038)
!2077 = !DILocation(line: 18, column: 21, scope: !2078, inlinedAt: !2089)
!2078 = distinct !DISubprogram(name: "index<f64, core::ops::range::RangeFrom<usize>>", linkageName: "_ZN4core5slice5index74_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$5index17h21944cae733f2c41E", scope: !2051, file: !2029, line: 18, type: !2079, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !2087, retainedNodes: !2084)
!2079 = !DISubroutineType(types: !2080)
!2080 = !{!129, !129, !2081, !315}
!2081 = !DICompositeType(tag: DW_TAG_structure_type, name: "RangeFrom<usize>", scope: !243, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !2082, templateParams: !248, identifier: "dae3ef637417c7c22fbe71130fe73be")
!2082 = !{!2083}
!2083 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !2081, file: !18, baseType: !48, size: 64, align: 64, flags: DIFlagPublic)
!2084 = !{!2085, !2086}
!2085 = !DILocalVariable(name: "self", arg: 1, scope: !2078, file: !2029, line: 18, type: !129)
!2086 = !DILocalVariable(name: "index", scope: !2078, file: !2029, line: 18, type: !2081, align: 64)
!2087 = !{!37, !2088}
!2088 = !DITemplateTypeParameter(name: "I", type: !2081)
!2089 = !DILocation(line: 1361, column: 29, scope: !2024)
!2090 = !DILocation(line: 567, column: 14, scope: !2091, inlinedAt: !2100)
!2091 = distinct !DISubprogram(name: "index<f64>", linkageName: "_ZN110_$LT$core..ops..range..RangeFrom$LT$usize$GT$$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17hd7d1f7fe195c9f25E", scope: !2092, file: !2029, line: 567, type: !2093, scopeLine: 567, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !36, retainedNodes: !2095)
!2092 = !DINamespace(name: "{impl#7}", scope: !2031)
!2093 = !DISubroutineType(types: !2094)
!2094 = !{!129, !2081, !129, !315}
!2095 = !{!2096, !2097, !2098}
!2096 = !DILocalVariable(name: "self", scope: !2091, file: !2029, line: 567, type: !2081, align: 64)
!2097 = !DILocalVariable(name: "slice", arg: 2, scope: !2091, file: !2029, line: 567, type: !129)
!2098 = !DILocalVariable(name: "new_len", scope: !2099, file: !2029, line: 573, type: !48, align: 64)
!2099 = distinct !DILexicalBlock(scope: !2091, file: !2029, line: 573, column: 13)
!2100 = !DILocation(line: 19, column: 15, scope: !2101, inlinedAt: !2089)
!2101 = !DILexicalBlockFile(scope: !2078, file: !2029, discriminator: 2)
!2102 = !DILocation(line: 84, column: 5, scope: !2069, inlinedAt: !2103)
!2103 = !DILocation(line: 574, column: 15, scope: !2099, inlinedAt: !2100)
!2104 = !DILocation(line: 1357, column: 12, scope: !2004)
!2105 = !DILocalVariable(name: "self", arg: 1, scope: !2106, file: !1035, line: 480, type: !135)
!2106 = distinct !DISubprogram(name: "get<usize>", linkageName: "_ZN4core3num7nonzero16NonZero$LT$T$GT$3get17hf3bc59a569ff999eE", scope: !135, file: !1035, line: 480, type: !2107, scopeLine: 480, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !144, declaration: !2109, retainedNodes: !2110)
!2107 = !DISubroutineType(types: !2108)
!2108 = !{!48, !135}
!2109 = !DISubprogram(name: "get<usize>", linkageName: "_ZN4core3num7nonzero16NonZero$LT$T$GT$3get17hf3bc59a569ff999eE", scope: !135, file: !1035, line: 480, type: !2107, scopeLine: 480, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !144)
!2110 = !{!2105}
!2111 = !DILocation(line: 480, column: 22, scope: !2106, inlinedAt: !2112)
!2112 = !DILocation(line: 1357, column: 22, scope: !2004)
!2113 = !DILocation(line: 1357, column: 30, scope: !2004)
!2114 = !DILocation(line: 1360, column: 29, scope: !2004)
!2115 = !DILocation(line: 18, column: 14, scope: !2050, inlinedAt: !2059)
!2116 = !DILocation(line: 528, column: 20, scope: !2039, inlinedAt: !2049)
!2117 = !DILocation(line: 435, column: 20, scope: !2028, inlinedAt: !2038)
!2118 = !DILocation(line: 83, column: 5, scope: !2069, inlinedAt: !2076)
!2119 = !DILocation(line: 1360, column: 38, scope: !2004)
!2120 = !DILocation(line: 480, column: 22, scope: !2106, inlinedAt: !2121)
!2121 = !DILocation(line: 1360, column: 48, scope: !2004)
!2122 = !DILocation(line: 499, column: 18, scope: !2106, inlinedAt: !2121)
!2123 = !DILocation(line: 18, column: 21, scope: !2050, inlinedAt: !2059)
!2124 = !DILocation(line: 528, column: 14, scope: !2039, inlinedAt: !2049)
!2125 = !DILocation(line: 437, column: 21, scope: !2028, inlinedAt: !2038)
!2126 = !DILocation(line: 917, column: 34, scope: !2061, inlinedAt: !2067)
!2127 = !DILocation(line: 85, column: 5, scope: !2069, inlinedAt: !2076)
!2128 = !DILocation(line: 923, column: 16, scope: !2061, inlinedAt: !2067)
!2129 = !DILocation(line: 1358, column: 13, scope: !2004)
!2130 = !DILocation(line: 1357, column: 9, scope: !2004)
!2131 = !DILocation(line: 438, column: 16, scope: !2028, inlinedAt: !2038)
!2132 = !DILocation(line: 437, column: 16, scope: !2028, inlinedAt: !2038)
!2133 = !DILocation(line: 0, scope: !2134, inlinedAt: !2038)
!2134 = !DILexicalBlockFile(scope: !2028, file: !407, discriminator: 0)
!2135 = !DILocation(line: 1360, column: 23, scope: !2004)
!2136 = !DILocation(line: 1361, column: 23, scope: !2024)
!2137 = !DILocation(line: 18, column: 14, scope: !2078, inlinedAt: !2089)
!2138 = !DILocation(line: 567, column: 20, scope: !2091, inlinedAt: !2100)
!2139 = !DILocation(line: 83, column: 5, scope: !2069, inlinedAt: !2103)
!2140 = !DILocation(line: 568, column: 12, scope: !2091, inlinedAt: !2100)
!2141 = !DILocation(line: 443, column: 13, scope: !2028, inlinedAt: !2038)
!2142 = !DILocation(line: 573, column: 27, scope: !2091, inlinedAt: !2100)
!2143 = !DILocation(line: 573, column: 17, scope: !2099, inlinedAt: !2100)
!2144 = !DILocation(line: 85, column: 5, scope: !2069, inlinedAt: !2103)
!2145 = !DILocation(line: 89, column: 24, scope: !2069, inlinedAt: !2103)
!2146 = !DILocation(line: 1361, column: 13, scope: !2024)
!2147 = !DILocation(line: 569, column: 13, scope: !2091, inlinedAt: !2100)
!2148 = !DILocation(line: 1364, column: 6, scope: !2004)
!2149 = distinct !DISubprogram(name: "rust_dot", scope: !56, file: !407, line: 7, type: !2150, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !2152)
!2150 = !DISubroutineType(types: !2151)
!2151 = !{!16, !35, !35, !48}
!2152 = !{!2153, !2154, !2155, !2156, !2158}
!2153 = !DILocalVariable(name: "x", arg: 1, scope: !2149, file: !407, line: 7, type: !35)
!2154 = !DILocalVariable(name: "y", arg: 2, scope: !2149, file: !407, line: 7, type: !35)
!2155 = !DILocalVariable(name: "n", arg: 3, scope: !2149, file: !407, line: 7, type: !48)
!2156 = !DILocalVariable(name: "x", scope: !2157, file: !407, line: 8, type: !129, align: 64)
!2157 = distinct !DILexicalBlock(scope: !2149, file: !407, line: 8, column: 5)
!2158 = !DILocalVariable(name: "y", scope: !2157, file: !407, line: 8, type: !129, align: 64)
!2159 = !DILocation(line: 7, column: 35, scope: !2149)
!2160 = !DILocation(line: 7, column: 50, scope: !2149)
!2161 = !DILocation(line: 7, column: 65, scope: !2149)
!2162 = !DILocation(line: 8, column: 19, scope: !2149)
!2163 = !DILocation(line: 7, column: 1, scope: !2149)
!2164 = !DILocation(line: 8, column: 48, scope: !2149)
!2165 = !DILocation(line: 8, column: 18, scope: !2149)
!2166 = !DILocation(line: 8, column: 10, scope: !2149)
!2167 = !DILocation(line: 8, column: 10, scope: !2157)
!2168 = !DILocation(line: 8, column: 13, scope: !2149)
!2169 = !DILocation(line: 8, column: 13, scope: !2157)
!2170 = !DILocation(line: 9, column: 7, scope: !2157)
!2171 = !DILocation(line: 9, column: 5, scope: !2157)
!2172 = !DILocation(line: 9, column: 14, scope: !2157)
!2173 = !DILocation(line: 9, column: 21, scope: !2157)
!2174 = !DILocation(line: 9, column: 41, scope: !2157)
!2175 = !DILocation(line: 10, column: 2, scope: !2149)
!2176 = distinct !DISubprogram(name: "rust_float_mean_square", scope: !56, file: !407, line: 44, type: !2177, scopeLine: 44, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !2179)
!2177 = !DISubroutineType(types: !2178)
!2178 = !{!1123, !1125, !48}
!2179 = !{!2180, !2181, !2182, !2184, !2186, !2188}
!2180 = !DILocalVariable(name: "x", arg: 1, scope: !2176, file: !407, line: 44, type: !1125)
!2181 = !DILocalVariable(name: "n", arg: 2, scope: !2176, file: !407, line: 44, type: !48)
!2182 = !DILocalVariable(name: "x", scope: !2183, file: !407, line: 45, type: !1119, align: 64)
!2183 = distinct !DILexicalBlock(scope: !2176, file: !407, line: 45, column: 5)
!2184 = !DILocalVariable(name: "s", scope: !2185, file: !407, line: 46, type: !1123, align: 32)
!2185 = distinct !DILexicalBlock(scope: !2183, file: !407, line: 46, column: 5)
!2186 = !DILocalVariable(name: "iter", scope: !2187, file: !407, line: 47, type: !1530, align: 64)
!2187 = distinct !DILexicalBlock(scope: !2185, file: !407, line: 47, column: 5)
!2188 = !DILocalVariable(name: "v", scope: !2189, file: !407, line: 47, type: !1123, align: 32)
!2189 = distinct !DILexicalBlock(scope: !2187, file: !407, line: 47, column: 5)
!2190 = !DILocation(line: 44, column: 49, scope: !2176)
!2191 = !DILocation(line: 44, column: 64, scope: !2176)
!2192 = !DILocation(line: 46, column: 9, scope: !2185)
!2193 = !DILocation(line: 47, column: 15, scope: !2187)
!2194 = !DILocation(line: 45, column: 13, scope: !2176)
!2195 = !DILocation(line: 44, column: 1, scope: !2176)
!2196 = !DILocation(line: 45, column: 9, scope: !2183)
!2197 = !DILocation(line: 46, column: 17, scope: !2183)
!2198 = !DILocation(line: 47, column: 15, scope: !2185)
!2199 = !DILocation(line: 47, column: 5, scope: !2187)
!2200 = !DILocation(line: 47, column: 10, scope: !2187)
!2201 = !DILocation(line: 47, column: 10, scope: !2189)
!2202 = !DILocation(line: 48, column: 14, scope: !2189)
!2203 = !DILocation(line: 48, column: 9, scope: !2189)
!2204 = !DILocation(line: 50, column: 5, scope: !2185)
!2205 = !DILocation(line: 50, column: 9, scope: !2185)
!2206 = !DILocation(line: 51, column: 2, scope: !2176)
!2207 = distinct !DISubprogram(name: "rust_prefix_sum_in_place", scope: !56, file: !407, line: 56, type: !2208, scopeLine: 56, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !2210)
!2208 = !DISubroutineType(types: !2209)
!2209 = !{null, !1275, !48}
!2210 = !{!2211, !2212, !2213, !2215, !2217}
!2211 = !DILocalVariable(name: "x", arg: 1, scope: !2207, file: !407, line: 56, type: !1275)
!2212 = !DILocalVariable(name: "n", arg: 2, scope: !2207, file: !407, line: 56, type: !48)
!2213 = !DILocalVariable(name: "x", scope: !2214, file: !407, line: 57, type: !1271, align: 64)
!2214 = distinct !DILexicalBlock(scope: !2207, file: !407, line: 57, column: 5)
!2215 = !DILocalVariable(name: "iter", scope: !2216, file: !407, line: 58, type: !242, align: 64)
!2216 = distinct !DILexicalBlock(scope: !2214, file: !407, line: 58, column: 5)
!2217 = !DILocalVariable(name: "i", scope: !2218, file: !407, line: 58, type: !48, align: 64)
!2218 = distinct !DILexicalBlock(scope: !2216, file: !407, line: 58, column: 5)
!2219 = !DILocation(line: 56, column: 51, scope: !2207)
!2220 = !DILocation(line: 56, column: 64, scope: !2207)
!2221 = !DILocation(line: 58, column: 14, scope: !2216)
!2222 = !DILocation(line: 57, column: 13, scope: !2207)
!2223 = !DILocation(line: 56, column: 1, scope: !2207)
!2224 = !DILocation(line: 57, column: 9, scope: !2214)
!2225 = !DILocation(line: 58, column: 14, scope: !2214)
!2226 = !DILocation(line: 58, column: 5, scope: !2216)
!2227 = !DILocation(line: 58, column: 9, scope: !2216)
!2228 = !DILocation(line: 58, column: 9, scope: !2218)
!2229 = !DILocation(line: 59, column: 19, scope: !2218)
!2230 = !DILocation(line: 61, column: 2, scope: !2207)
!2231 = !DILocation(line: 59, column: 17, scope: !2218)
!2232 = !DILocation(line: 59, column: 9, scope: !2218)
!2233 = distinct !DISubprogram(name: "rust_scale_in_place", scope: !56, file: !407, line: 15, type: !2234, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !2236)
!2234 = !DISubroutineType(types: !2235)
!2235 = !{null, !1275, !48, !16}
!2236 = !{!2237, !2238, !2239, !2240, !2242}
!2237 = !DILocalVariable(name: "x", arg: 1, scope: !2233, file: !407, line: 15, type: !1275)
!2238 = !DILocalVariable(name: "n", arg: 2, scope: !2233, file: !407, line: 15, type: !48)
!2239 = !DILocalVariable(name: "k", arg: 3, scope: !2233, file: !407, line: 15, type: !16)
!2240 = !DILocalVariable(name: "iter", scope: !2241, file: !407, line: 16, type: !1625, align: 64)
!2241 = distinct !DILexicalBlock(scope: !2233, file: !407, line: 16, column: 5)
!2242 = !DILocalVariable(name: "v", scope: !2243, file: !407, line: 16, type: !1633, align: 64)
!2243 = distinct !DILexicalBlock(scope: !2241, file: !407, line: 16, column: 5)
!2244 = !DILocation(line: 15, column: 46, scope: !2233)
!2245 = !DILocation(line: 15, column: 59, scope: !2233)
!2246 = !DILocation(line: 15, column: 69, scope: !2233)
!2247 = !DILocation(line: 16, column: 14, scope: !2241)
!2248 = !DILocation(line: 16, column: 14, scope: !2233)
!2249 = !DILocation(line: 15, column: 1, scope: !2233)
!2250 = !DILocation(line: 16, column: 5, scope: !2241)
!2251 = !DILocation(line: 16, column: 9, scope: !2241)
!2252 = !DILocation(line: 16, column: 9, scope: !2243)
!2253 = !DILocation(line: 17, column: 19, scope: !2243)
!2254 = !DILocation(line: 17, column: 15, scope: !2243)
!2255 = !DILocation(line: 17, column: 9, scope: !2243)
!2256 = !DILocation(line: 19, column: 2, scope: !2233)
!2257 = distinct !DISubprogram(name: "rust_window_roughness", scope: !56, file: !407, line: 34, type: !2258, scopeLine: 34, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !42, retainedNodes: !2260)
!2258 = !DISubroutineType(types: !2259)
!2259 = !{!16, !35, !48}
!2260 = !{!2261, !2262}
!2261 = !DILocalVariable(name: "x", arg: 1, scope: !2257, file: !407, line: 34, type: !35)
!2262 = !DILocalVariable(name: "n", arg: 2, scope: !2257, file: !407, line: 34, type: !48)
!2263 = !DILocation(line: 34, column: 48, scope: !2257)
!2264 = !DILocation(line: 34, column: 63, scope: !2257)
!2265 = !DILocation(line: 35, column: 5, scope: !2257)
!2266 = !DILocation(line: 34, column: 1, scope: !2257)
!2267 = !DILocation(line: 36, column: 10, scope: !2257)
!2268 = !DILocation(line: 37, column: 10, scope: !2257)
!2269 = !DILocation(line: 38, column: 10, scope: !2257)
!2270 = !DILocation(line: 39, column: 2, scope: !2257)
