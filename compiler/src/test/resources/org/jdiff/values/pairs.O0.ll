; made by: rustc --crate-type lib -C panic=abort -C opt-level=0 -g --remap-path-prefix SOURCE_FOLDER=. --emit llvm-ir pairs.rs
; ModuleID = 'pairs.9952f7ef80a5bcea-cgu.0'
source_filename = "pairs.9952f7ef80a5bcea-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_a38dd93db47a944d02d4d7e7ea9b8cbf = private unnamed_addr constant [9 x i8] c"pairs.rs\00", align 1
@alloc_24bbfa86a8a8b04e005024548af8de76 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a38dd93db47a944d02d4d7e7ea9b8cbf, [16 x i8] c"\08\00\00\00\00\00\00\00\18\00\00\00G\00\00\00" }>, align 8
@alloc_779663994f1e09ed28d73c4fa9b779bb = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a38dd93db47a944d02d4d7e7ea9b8cbf, [16 x i8] c"\08\00\00\00\00\00\00\00\14\00\00\00e\00\00\00" }>, align 8
@alloc_a4d5454fced31afb21fd9769fa3e82c4 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a38dd93db47a944d02d4d7e7ea9b8cbf, [16 x i8] c"\08\00\00\00\00\00\00\00\14\00\00\00v\00\00\00" }>, align 8
@alloc_73b0cea74230eec708c3e00a19bd9e22 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a38dd93db47a944d02d4d7e7ea9b8cbf, [16 x i8] c"\08\00\00\00\00\00\00\00\14\00\00\00t\00\00\00" }>, align 8
@alloc_6e60be9f70ddbcb5b2961e9f878b3e20 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a38dd93db47a944d02d4d7e7ea9b8cbf, [16 x i8] c"\08\00\00\00\00\00\00\00\08\00\00\00O\00\00\00" }>, align 8
@alloc_ccfe2d73cfe5f239c4d101cecf280ac5 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a38dd93db47a944d02d4d7e7ea9b8cbf, [16 x i8] c"\08\00\00\00\00\00\00\00\15\00\00\00d\00\00\00" }>, align 8
@alloc_0a7e8da28f26a3bc60502f94ba17efa1 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a38dd93db47a944d02d4d7e7ea9b8cbf, [16 x i8] c"\08\00\00\00\00\00\00\00\15\00\00\00\98\00\00\00" }>, align 8
@alloc_d27297b0abbbbdfabab9cb3536503fe2 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a38dd93db47a944d02d4d7e7ea9b8cbf, [16 x i8] c"\08\00\00\00\00\00\00\00\15\00\00\00\A1\00\00\00" }>, align 8

; core::array::<impl core::ops::index::IndexMut<I> for [T; N]>::index_mut
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { ptr, i64 } @"_ZN4core5array88_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9index_mut17h5d499ed59ec827adE"(ptr align 8 %self, ptr align 8 %0) unnamed_addr #0 !dbg !7 {
start:
  %self.dbg.spill.i = alloca [16 x i8], align 8
  %index.dbg.spill = alloca [0 x i8], align 1
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !62, !DIExpression(), !67)
    #dbg_declare(ptr %index.dbg.spill, !63, !DIExpression(), !68)
  store ptr %self, ptr %self.dbg.spill.i, align 8
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill.i, i64 8
  store i64 8, ptr %1, align 8
    #dbg_declare(ptr %self.dbg.spill.i, !69, !DIExpression(), !79)
    #dbg_declare(ptr poison, !78, !DIExpression(), !81)
; call <core::ops::range::RangeFull as core::slice::index::SliceIndex<[T]>>::index_mut
  %2 = call { ptr, i64 } @"_ZN97_$LT$core..ops..range..RangeFull$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$9index_mut17hb238ff10dd1a51b0E"(ptr align 8 %self, i64 8, ptr align 8 %0) #7, !dbg !82
  %_0.0.i = extractvalue { ptr, i64 } %2, 0, !dbg !82
  %_0.1.i = extractvalue { ptr, i64 } %2, 1, !dbg !82
  %_0.0 = extractvalue { ptr, i64 } %2, 0, !dbg !83
  %_0.1 = extractvalue { ptr, i64 } %2, 1, !dbg !83
  %3 = insertvalue { ptr, i64 } poison, ptr %_0.0, 0, !dbg !84
  %4 = insertvalue { ptr, i64 } %3, i64 %_0.1, 1, !dbg !84
  ret { ptr, i64 } %4, !dbg !84
}

; core::option::Option<T>::map_or
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN4core6option15Option$LT$T$GT$6map_or17hd974c07f099055aaE"(i64 %0, double %1, double %default, ptr align 8 %f) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !85 {
start:
  %2 = alloca [16 x i8], align 8
  %t.dbg.spill = alloca [8 x i8], align 8
  %f.dbg.spill = alloca [8 x i8], align 8
  %default.dbg.spill = alloca [8 x i8], align 8
  %_8 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  %self = alloca [16 x i8], align 8
  store i64 %0, ptr %self, align 8
  %3 = getelementptr inbounds i8, ptr %self, i64 8
  store double %1, ptr %3, align 8
    #dbg_declare(ptr %self, !115, !DIExpression(), !120)
  store double %default, ptr %default.dbg.spill, align 8
    #dbg_declare(ptr %default.dbg.spill, !116, !DIExpression(), !121)
  store ptr %f, ptr %f.dbg.spill, align 8
    #dbg_declare(ptr %f.dbg.spill, !117, !DIExpression(), !122)
  store i8 1, ptr %_8, align 1, !dbg !123
  %_4 = load i64, ptr %self, align 8, !dbg !123
  %4 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !123
  %5 = load double, ptr %4, align 8, !dbg !123
  %6 = trunc nuw i64 %_4 to i1, !dbg !124
  br i1 %6, label %bb3, label %bb2, !dbg !124

bb3:                                              ; preds = %start
  %7 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !125
  %t = load double, ptr %7, align 8, !dbg !125
  store double %t, ptr %t.dbg.spill, align 8, !dbg !125
    #dbg_declare(ptr %t.dbg.spill, !118, !DIExpression(), !126)
; call pairs::option::{{closure}}
  %8 = call double @"_ZN5pairs6option28_$u7b$$u7b$closure$u7d$$u7d$17h99304aaf8f0b0e6dE"(ptr align 8 %f, double %t) #7, !dbg !127
  store double %8, ptr %_0, align 8, !dbg !127
  br label %bb4, !dbg !127

bb2:                                              ; preds = %start
  store i8 0, ptr %_8, align 1, !dbg !128
  store double %default, ptr %_0, align 8, !dbg !128
  br label %bb5, !dbg !129

bb5:                                              ; preds = %bb4, %bb2
  %9 = load double, ptr %_0, align 8, !dbg !130
  ret double %9, !dbg !130

bb4:                                              ; preds = %bb3
  br label %bb5, !dbg !129

bb8:                                              ; No predecessors!
  %10 = load i8, ptr %_8, align 1, !dbg !129
  %11 = trunc nuw i8 %10 to i1, !dbg !129
  br i1 %11, label %bb7, label %bb6, !dbg !129

bb6:                                              ; preds = %bb7, %bb8
  %12 = load ptr, ptr %2, align 8, !dbg !131
  %13 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !131
  %14 = load i32, ptr %13, align 8, !dbg !131
  %15 = insertvalue { ptr, i32 } poison, ptr %12, 0, !dbg !131
  %16 = insertvalue { ptr, i32 } %15, i32 %14, 1, !dbg !131
  resume { ptr, i32 } %16, !dbg !131

bb7:                                              ; preds = %bb8
  br label %bb6, !dbg !129

bb1:                                              ; No predecessors!
  unreachable, !dbg !123
}

; core::option::Option<T>::map_or
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define float @"_ZN4core6option15Option$LT$T$GT$6map_or17hf0d9b6122fce0959E"(i32 %0, float %1, float %default, ptr align 8 %f) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !132 {
start:
  %2 = alloca [16 x i8], align 8
  %t.dbg.spill = alloca [4 x i8], align 4
  %f.dbg.spill = alloca [8 x i8], align 8
  %default.dbg.spill = alloca [4 x i8], align 4
  %_8 = alloca [1 x i8], align 1
  %_0 = alloca [4 x i8], align 4
  %self = alloca [8 x i8], align 4
  store i32 %0, ptr %self, align 4
  %3 = getelementptr inbounds i8, ptr %self, i64 4
  store float %1, ptr %3, align 4
    #dbg_declare(ptr %self, !161, !DIExpression(), !166)
  store float %default, ptr %default.dbg.spill, align 4
    #dbg_declare(ptr %default.dbg.spill, !162, !DIExpression(), !167)
  store ptr %f, ptr %f.dbg.spill, align 8
    #dbg_declare(ptr %f.dbg.spill, !163, !DIExpression(), !168)
  store i8 1, ptr %_8, align 1, !dbg !169
  %4 = load i32, ptr %self, align 4, !dbg !169
  %5 = getelementptr inbounds i8, ptr %self, i64 4, !dbg !169
  %6 = load float, ptr %5, align 4, !dbg !169
  %_4 = zext i32 %4 to i64, !dbg !169
  %7 = trunc nuw i64 %_4 to i1, !dbg !170
  br i1 %7, label %bb3, label %bb2, !dbg !170

bb3:                                              ; preds = %start
  %8 = getelementptr inbounds i8, ptr %self, i64 4, !dbg !171
  %t = load float, ptr %8, align 4, !dbg !171
  store float %t, ptr %t.dbg.spill, align 4, !dbg !171
    #dbg_declare(ptr %t.dbg.spill, !164, !DIExpression(), !172)
; call pairs::optionf::{{closure}}
  %9 = call float @"_ZN5pairs7optionf28_$u7b$$u7b$closure$u7d$$u7d$17had6f0b4154a3d21aE"(ptr align 8 %f, float %t) #7, !dbg !173
  store float %9, ptr %_0, align 4, !dbg !173
  br label %bb4, !dbg !173

bb2:                                              ; preds = %start
  store i8 0, ptr %_8, align 1, !dbg !174
  store float %default, ptr %_0, align 4, !dbg !174
  br label %bb5, !dbg !175

bb5:                                              ; preds = %bb4, %bb2
  %10 = load float, ptr %_0, align 4, !dbg !176
  ret float %10, !dbg !176

bb4:                                              ; preds = %bb3
  br label %bb5, !dbg !175

bb8:                                              ; No predecessors!
  %11 = load i8, ptr %_8, align 1, !dbg !175
  %12 = trunc nuw i8 %11 to i1, !dbg !175
  br i1 %12, label %bb7, label %bb6, !dbg !175

bb6:                                              ; preds = %bb7, %bb8
  %13 = load ptr, ptr %2, align 8, !dbg !177
  %14 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !177
  %15 = load i32, ptr %14, align 8, !dbg !177
  %16 = insertvalue { ptr, i32 } poison, ptr %13, 0, !dbg !177
  %17 = insertvalue { ptr, i32 } %16, i32 %15, 1, !dbg !177
  resume { ptr, i32 } %17, !dbg !177

bb7:                                              ; preds = %bb8
  br label %bb6, !dbg !175

bb1:                                              ; No predecessors!
  unreachable, !dbg !169
}

; core::option::Option<T>::unwrap_or
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define float @"_ZN4core6option15Option$LT$T$GT$9unwrap_or17h720138a67afca431E"(i32 %0, float %1, float %default) unnamed_addr #0 !dbg !178 {
start:
  %default.dbg.spill = alloca [4 x i8], align 4
  %x = alloca [4 x i8], align 4
  %self = alloca [8 x i8], align 4
  store i32 %0, ptr %self, align 4
  %2 = getelementptr inbounds i8, ptr %self, i64 4
  store float %1, ptr %2, align 4
    #dbg_declare(ptr %x, !185, !DIExpression(), !187)
    #dbg_declare(ptr %self, !183, !DIExpression(), !188)
  store float %default, ptr %default.dbg.spill, align 4
    #dbg_declare(ptr %default.dbg.spill, !184, !DIExpression(), !189)
  %3 = load i32, ptr %self, align 4, !dbg !190
  %4 = getelementptr inbounds i8, ptr %self, i64 4, !dbg !190
  %5 = load float, ptr %4, align 4, !dbg !190
  %_3 = zext i32 %3 to i64, !dbg !190
  %6 = trunc nuw i64 %_3 to i1, !dbg !191
  br i1 %6, label %bb3, label %bb2, !dbg !191

bb3:                                              ; preds = %start
  %7 = getelementptr inbounds i8, ptr %self, i64 4, !dbg !192
  %8 = load float, ptr %7, align 4, !dbg !192
  store float %8, ptr %x, align 4, !dbg !192
  br label %bb4, !dbg !193

bb2:                                              ; preds = %start
  store float %default, ptr %x, align 4, !dbg !194
  br label %bb4, !dbg !194

bb4:                                              ; preds = %bb3, %bb2
  %9 = load float, ptr %x, align 4, !dbg !195
  ret float %9, !dbg !195

bb1:                                              ; No predecessors!
  unreachable, !dbg !190
}

; core::option::Option<T>::unwrap_or
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN4core6option15Option$LT$T$GT$9unwrap_or17hf5966ea851ee0b5eE"(i64 %0, double %1, double %default) unnamed_addr #0 !dbg !196 {
start:
  %default.dbg.spill = alloca [8 x i8], align 8
  %x = alloca [8 x i8], align 8
  %self = alloca [16 x i8], align 8
  store i64 %0, ptr %self, align 8
  %2 = getelementptr inbounds i8, ptr %self, i64 8
  store double %1, ptr %2, align 8
    #dbg_declare(ptr %x, !203, !DIExpression(), !205)
    #dbg_declare(ptr %self, !201, !DIExpression(), !206)
  store double %default, ptr %default.dbg.spill, align 8
    #dbg_declare(ptr %default.dbg.spill, !202, !DIExpression(), !207)
  %_3 = load i64, ptr %self, align 8, !dbg !208
  %3 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !208
  %4 = load double, ptr %3, align 8, !dbg !208
  %5 = trunc nuw i64 %_3 to i1, !dbg !209
  br i1 %5, label %bb3, label %bb2, !dbg !209

bb3:                                              ; preds = %start
  %6 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !210
  %7 = load double, ptr %6, align 8, !dbg !210
  store double %7, ptr %x, align 8, !dbg !210
  br label %bb4, !dbg !211

bb2:                                              ; preds = %start
  store double %default, ptr %x, align 8, !dbg !212
  br label %bb4, !dbg !212

bb4:                                              ; preds = %bb3, %bb2
  %8 = load double, ptr %x, align 8, !dbg !213
  ret double %8, !dbg !213

bb1:                                              ; No predecessors!
  unreachable, !dbg !208
}

; pairs::d2
; Function Attrs: noinline nounwind nonlazybind uwtable
define internal void @_ZN5pairs2d217h04f70841b7a855b5E(ptr sret([16 x i8]) align 8 %_0, ptr align 8 %a, double %t) unnamed_addr #1 !dbg !214 {
start:
    #dbg_declare(ptr %a, !222, !DIExpression(), !224)
  %t.dbg.spill = alloca [8 x i8], align 8
  store double %t, ptr %t.dbg.spill, align 8
    #dbg_declare(ptr %t.dbg.spill, !223, !DIExpression(), !225)
  %0 = getelementptr inbounds nuw double, ptr %a, i64 1, !dbg !226
  %_4 = load double, ptr %0, align 8, !dbg !226
  %_3 = fmul double %_4, %t, !dbg !226
  %1 = getelementptr inbounds nuw double, ptr %a, i64 0, !dbg !227
  %_8 = load double, ptr %1, align 8, !dbg !227
  %2 = getelementptr inbounds nuw double, ptr %a, i64 1, !dbg !228
  %_11 = load double, ptr %2, align 8, !dbg !228
  %_7 = fmul double %_8, %_11, !dbg !227
  %3 = getelementptr inbounds nuw double, ptr %_0, i64 0, !dbg !229
  store double %_3, ptr %3, align 8, !dbg !229
  %4 = getelementptr inbounds nuw double, ptr %_0, i64 1, !dbg !229
  store double %_7, ptr %4, align 8, !dbg !229
  ret void, !dbg !230
}

; pairs::t3
; Function Attrs: noinline nounwind nonlazybind uwtable
define internal void @_ZN5pairs2t317he62b56b04a0678b2E(ptr sret([12 x i8]) align 4 %_0, ptr align 4 %a, float %t) unnamed_addr #1 !dbg !231 {
start:
    #dbg_declare(ptr %a, !240, !DIExpression(), !242)
  %t.dbg.spill = alloca [4 x i8], align 4
  store float %t, ptr %t.dbg.spill, align 4
    #dbg_declare(ptr %t.dbg.spill, !241, !DIExpression(), !243)
  %0 = getelementptr inbounds i8, ptr %a, i64 4, !dbg !244
  %_4 = load float, ptr %0, align 4, !dbg !244
  %_3 = fmul float %_4, %t, !dbg !244
  %1 = getelementptr inbounds i8, ptr %a, i64 8, !dbg !245
  %_6 = load float, ptr %1, align 4, !dbg !245
  %_7 = load float, ptr %a, align 4, !dbg !246
  %_5 = fmul float %_6, %_7, !dbg !245
  %_9 = load float, ptr %a, align 4, !dbg !247
  %_8 = fadd float %_9, %t, !dbg !247
  store float %_3, ptr %_0, align 4, !dbg !248
  %2 = getelementptr inbounds i8, ptr %_0, i64 4, !dbg !248
  store float %_5, ptr %2, align 4, !dbg !248
  %3 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !248
  store float %_8, ptr %3, align 4, !dbg !248
  ret void, !dbg !249
}

; pairs::arr
; Function Attrs: noinline nounwind nonlazybind uwtable
define internal i64 @_ZN5pairs3arr17h386f0293cf88f8a7E(i64 %0, float %t) unnamed_addr #1 !dbg !250 {
start:
  %t.dbg.spill = alloca [4 x i8], align 4
  %_0 = alloca [8 x i8], align 4
  %1 = alloca [8 x i8], align 8
  %a = alloca [8 x i8], align 4
  store i64 %0, ptr %1, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %a, ptr align 8 %1, i64 8, i1 false)
    #dbg_declare(ptr %a, !255, !DIExpression(), !257)
  store float %t, ptr %t.dbg.spill, align 4
    #dbg_declare(ptr %t.dbg.spill, !256, !DIExpression(), !258)
  %2 = getelementptr inbounds nuw float, ptr %a, i64 1, !dbg !259
  %_4 = load float, ptr %2, align 4, !dbg !259
  %_3 = fmul float %_4, %t, !dbg !259
  %3 = getelementptr inbounds nuw float, ptr %a, i64 0, !dbg !260
  %_8 = load float, ptr %3, align 4, !dbg !260
  %4 = getelementptr inbounds nuw float, ptr %a, i64 1, !dbg !261
  %_11 = load float, ptr %4, align 4, !dbg !261
  %_7 = fmul float %_8, %_11, !dbg !260
  %5 = getelementptr inbounds nuw float, ptr %_0, i64 0, !dbg !262
  store float %_3, ptr %5, align 4, !dbg !262
  %6 = getelementptr inbounds nuw float, ptr %_0, i64 1, !dbg !262
  store float %_7, ptr %6, align 4, !dbg !262
  %7 = load i64, ptr %_0, align 4, !dbg !263
  ret i64 %7, !dbg !263
}

; pairs::big
; Function Attrs: noinline nounwind nonlazybind uwtable
define internal void @_ZN5pairs3big17h4dd41a79cc3f2b6dE(ptr sret([56 x i8]) align 8 %_0, ptr align 8 %b) unnamed_addr #1 !dbg !264 {
start:
    #dbg_declare(ptr %b, !277, !DIExpression(), !278)
  %0 = getelementptr inbounds i8, ptr %b, i64 8, !dbg !279
  %1 = getelementptr inbounds nuw double, ptr %0, i64 1, !dbg !279
  %_2 = load double, ptr %1, align 8, !dbg !279
  %2 = load double, ptr %b, align 8, !dbg !280
  %3 = fmul double %2, %_2, !dbg !280
  store double %3, ptr %b, align 8, !dbg !280
  %_5 = load double, ptr %b, align 8, !dbg !281
  %4 = getelementptr inbounds i8, ptr %b, i64 8, !dbg !282
  %5 = getelementptr inbounds nuw double, ptr %4, i64 2, !dbg !282
  store double %_5, ptr %5, align 8, !dbg !282
  %6 = getelementptr inbounds i8, ptr %b, i64 48, !dbg !283
  %7 = load i32, ptr %6, align 8, !dbg !283
  %8 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %7, i32 1), !dbg !283
  %_8.0 = extractvalue { i32, i1 } %8, 0, !dbg !283
  %_8.1 = extractvalue { i32, i1 } %8, 1, !dbg !283
  br i1 %_8.1, label %panic, label %bb3, !dbg !283

bb3:                                              ; preds = %start
  %9 = getelementptr inbounds i8, ptr %b, i64 48, !dbg !283
  store i32 %_8.0, ptr %9, align 8, !dbg !283
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %b, i64 56, i1 false), !dbg !284
  ret void, !dbg !285

panic:                                            ; preds = %start
; call core::panicking::panic_const::panic_const_add_overflow
  call void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8 @alloc_24bbfa86a8a8b04e005024548af8de76) #8, !dbg !283
  unreachable, !dbg !283
}

; pairs::fat
; Function Attrs: noinline nounwind nonlazybind uwtable
define internal { double, ptr } @_ZN5pairs3fat17h8752305952a7516fE(ptr align 8 %p.0, i64 %p.1, double %w, i64 %n) unnamed_addr #1 !dbg !286 {
start:
  %v.dbg.spill = alloca [8 x i8], align 8
  %n.dbg.spill = alloca [8 x i8], align 8
  %w.dbg.spill = alloca [8 x i8], align 8
  %p.dbg.spill = alloca [16 x i8], align 8
  store ptr %p.0, ptr %p.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %p.dbg.spill, i64 8
  store i64 %p.1, ptr %0, align 8
    #dbg_declare(ptr %p.dbg.spill, !295, !DIExpression(), !300)
  store double %w, ptr %w.dbg.spill, align 8
    #dbg_declare(ptr %w.dbg.spill, !296, !DIExpression(), !301)
  store i64 %n, ptr %n.dbg.spill, align 8
    #dbg_declare(ptr %n.dbg.spill, !297, !DIExpression(), !302)
  %_8 = icmp ult i64 %n, %p.1, !dbg !303
  br i1 %_8, label %bb1, label %panic, !dbg !303

bb1:                                              ; preds = %start
  %1 = getelementptr inbounds nuw double, ptr %p.0, i64 %n, !dbg !303
  %_5 = load double, ptr %1, align 8, !dbg !303
  %v = fmul double %w, %_5, !dbg !304
  store double %v, ptr %v.dbg.spill, align 8, !dbg !304
    #dbg_declare(ptr %v.dbg.spill, !298, !DIExpression(), !305)
  %_11.0 = add i64 %n, 1, !dbg !306
  %_11.1 = icmp ult i64 %_11.0, %n, !dbg !306
  br i1 %_11.1, label %panic1, label %bb2, !dbg !306

panic:                                            ; preds = %start
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %n, i64 %p.1, ptr align 8 @alloc_779663994f1e09ed28d73c4fa9b779bb) #8, !dbg !303
  unreachable, !dbg !303

bb2:                                              ; preds = %bb1
  %_14 = icmp ult i64 %_11.0, %p.1, !dbg !307
  br i1 %_14, label %bb3, label %panic2, !dbg !307

panic1:                                           ; preds = %bb1
; call core::panicking::panic_const::panic_const_add_overflow
  call void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8 @alloc_a4d5454fced31afb21fd9769fa3e82c4) #8, !dbg !306
  unreachable, !dbg !306

bb3:                                              ; preds = %bb2
  %_9 = getelementptr inbounds nuw double, ptr %p.0, i64 %_11.0, !dbg !308
  %2 = insertvalue { double, ptr } poison, double %v, 0, !dbg !309
  %3 = insertvalue { double, ptr } %2, ptr %_9, 1, !dbg !309
  ret { double, ptr } %3, !dbg !309

panic2:                                           ; preds = %bb2
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %_11.0, i64 %p.1, ptr align 8 @alloc_73b0cea74230eec708c3e00a19bd9e22) #8, !dbg !307
  unreachable, !dbg !307
}

; pairs::opt
; Function Attrs: noinline nounwind nonlazybind uwtable
define internal { i64, double } @_ZN5pairs3opt17h340a52b92405bf35E(double %x) unnamed_addr #1 !dbg !310 {
start:
  %x.dbg.spill = alloca [8 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  store double %x, ptr %x.dbg.spill, align 8
    #dbg_declare(ptr %x.dbg.spill, !314, !DIExpression(), !315)
  %_2 = fcmp ogt double %x, 1.000000e-01, !dbg !316
  br i1 %_2, label %bb1, label %bb2, !dbg !316

bb2:                                              ; preds = %start
  store i64 0, ptr %_0, align 8, !dbg !317
  br label %bb3, !dbg !318

bb1:                                              ; preds = %start
  %_3 = fmul double %x, %x, !dbg !319
  %0 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !320
  store double %_3, ptr %0, align 8, !dbg !320
  store i64 1, ptr %_0, align 8, !dbg !320
  br label %bb3, !dbg !318

bb3:                                              ; preds = %bb1, %bb2
  %1 = load i64, ptr %_0, align 8, !dbg !321
  %2 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !321
  %3 = load double, ptr %2, align 8, !dbg !321
  %4 = insertvalue { i64, double } poison, i64 %1, 0, !dbg !321
  %5 = insertvalue { i64, double } %4, double %3, 1, !dbg !321
  ret { i64, double } %5, !dbg !321
}

; pairs::rot
; Function Attrs: noinline nounwind nonlazybind uwtable
define internal { float, float } @_ZN5pairs3rot17h6bf83bcad4fad47bE(float %p.0, float %p.1, float %t) unnamed_addr #1 !dbg !322 {
start:
  %t.dbg.spill = alloca [4 x i8], align 4
  %p.dbg.spill = alloca [8 x i8], align 4
  store float %p.0, ptr %p.dbg.spill, align 4
  %0 = getelementptr inbounds i8, ptr %p.dbg.spill, i64 4
  store float %p.1, ptr %0, align 4
    #dbg_declare(ptr %p.dbg.spill, !330, !DIExpression(), !332)
  store float %t, ptr %t.dbg.spill, align 4
    #dbg_declare(ptr %t.dbg.spill, !331, !DIExpression(), !333)
  %_4 = fmul float %p.0, %t, !dbg !334
  %_3 = fsub float %_4, %p.1, !dbg !334
  %_8 = fmul float %p.1, %t, !dbg !335
  %_10 = fmul float %p.0, %p.0, !dbg !336
  %_7 = fadd float %_8, %_10, !dbg !335
  %1 = insertvalue { float, float } poison, float %_3, 0, !dbg !337
  %2 = insertvalue { float, float } %1, float %_7, 1, !dbg !337
  ret { float, float } %2, !dbg !337
}

; pairs::arr3
; Function Attrs: noinline nounwind nonlazybind uwtable
define internal void @_ZN5pairs4arr317h096d5e2b996859dcE(ptr sret([12 x i8]) align 4 %_0, ptr align 4 %a, float %t) unnamed_addr #1 !dbg !338 {
start:
    #dbg_declare(ptr %a, !345, !DIExpression(), !347)
  %t.dbg.spill = alloca [4 x i8], align 4
  store float %t, ptr %t.dbg.spill, align 4
    #dbg_declare(ptr %t.dbg.spill, !346, !DIExpression(), !348)
  %0 = getelementptr inbounds nuw float, ptr %a, i64 1, !dbg !349
  %_4 = load float, ptr %0, align 4, !dbg !349
  %_3 = fmul float %_4, %t, !dbg !349
  %1 = getelementptr inbounds nuw float, ptr %a, i64 0, !dbg !350
  %_8 = load float, ptr %1, align 4, !dbg !350
  %2 = getelementptr inbounds nuw float, ptr %a, i64 1, !dbg !351
  %_11 = load float, ptr %2, align 4, !dbg !351
  %_7 = fmul float %_8, %_11, !dbg !350
  %3 = getelementptr inbounds nuw float, ptr %a, i64 2, !dbg !352
  %_15 = load float, ptr %3, align 4, !dbg !352
  %4 = getelementptr inbounds nuw float, ptr %a, i64 2, !dbg !353
  %_18 = load float, ptr %4, align 4, !dbg !353
  %_14 = fmul float %_15, %_18, !dbg !352
  %5 = getelementptr inbounds nuw float, ptr %_0, i64 0, !dbg !354
  store float %_3, ptr %5, align 4, !dbg !354
  %6 = getelementptr inbounds nuw float, ptr %_0, i64 1, !dbg !354
  store float %_7, ptr %6, align 4, !dbg !354
  %7 = getelementptr inbounds nuw float, ptr %_0, i64 2, !dbg !354
  store float %_14, ptr %7, align 4, !dbg !354
  ret void, !dbg !355
}

; pairs::arr4
; Function Attrs: noinline nounwind nonlazybind uwtable
define internal void @_ZN5pairs4arr417h7cf24a8ec7d9b2b4E(ptr sret([16 x i8]) align 4 %_0, ptr align 4 %a, float %t) unnamed_addr #1 !dbg !356 {
start:
    #dbg_declare(ptr %a, !363, !DIExpression(), !365)
  %t.dbg.spill = alloca [4 x i8], align 4
  store float %t, ptr %t.dbg.spill, align 4
    #dbg_declare(ptr %t.dbg.spill, !364, !DIExpression(), !366)
  %0 = getelementptr inbounds nuw float, ptr %a, i64 1, !dbg !367
  %_4 = load float, ptr %0, align 4, !dbg !367
  %_3 = fmul float %_4, %t, !dbg !367
  %1 = getelementptr inbounds nuw float, ptr %a, i64 0, !dbg !368
  %_8 = load float, ptr %1, align 4, !dbg !368
  %2 = getelementptr inbounds nuw float, ptr %a, i64 1, !dbg !369
  %_11 = load float, ptr %2, align 4, !dbg !369
  %_7 = fmul float %_8, %_11, !dbg !368
  %3 = getelementptr inbounds nuw float, ptr %a, i64 2, !dbg !370
  %_15 = load float, ptr %3, align 4, !dbg !370
  %4 = getelementptr inbounds nuw float, ptr %a, i64 2, !dbg !371
  %_18 = load float, ptr %4, align 4, !dbg !371
  %_14 = fmul float %_15, %_18, !dbg !370
  %5 = getelementptr inbounds nuw float, ptr %a, i64 3, !dbg !372
  %_22 = load float, ptr %5, align 4, !dbg !372
  %6 = getelementptr inbounds nuw float, ptr %a, i64 0, !dbg !373
  %_25 = load float, ptr %6, align 4, !dbg !373
  %_21 = fmul float %_22, %_25, !dbg !372
  %7 = getelementptr inbounds nuw float, ptr %_0, i64 0, !dbg !374
  store float %_3, ptr %7, align 4, !dbg !374
  %8 = getelementptr inbounds nuw float, ptr %_0, i64 1, !dbg !374
  store float %_7, ptr %8, align 4, !dbg !374
  %9 = getelementptr inbounds nuw float, ptr %_0, i64 2, !dbg !374
  store float %_14, ptr %9, align 4, !dbg !374
  %10 = getelementptr inbounds nuw float, ptr %_0, i64 3, !dbg !374
  store float %_21, ptr %10, align 4, !dbg !374
  ret void, !dbg !375
}

; pairs::optf
; Function Attrs: noinline nounwind nonlazybind uwtable
define internal { i32, float } @_ZN5pairs4optf17ha8f50ba66fe260d6E(float %x) unnamed_addr #1 !dbg !376 {
start:
  %x.dbg.spill = alloca [4 x i8], align 4
  %_0 = alloca [8 x i8], align 4
  store float %x, ptr %x.dbg.spill, align 4
    #dbg_declare(ptr %x.dbg.spill, !380, !DIExpression(), !381)
  %_2 = fcmp ogt float %x, 0x3FB99999A0000000, !dbg !382
  br i1 %_2, label %bb1, label %bb2, !dbg !382

bb2:                                              ; preds = %start
  store i32 0, ptr %_0, align 4, !dbg !383
  br label %bb3, !dbg !384

bb1:                                              ; preds = %start
  %_3 = fmul float %x, %x, !dbg !385
  %0 = getelementptr inbounds i8, ptr %_0, i64 4, !dbg !386
  store float %_3, ptr %0, align 4, !dbg !386
  store i32 1, ptr %_0, align 4, !dbg !386
  br label %bb3, !dbg !384

bb3:                                              ; preds = %bb1, %bb2
  %1 = load i32, ptr %_0, align 4, !dbg !387
  %2 = getelementptr inbounds i8, ptr %_0, i64 4, !dbg !387
  %3 = load float, ptr %2, align 4, !dbg !387
  %4 = insertvalue { i32, float } poison, i32 %1, 0, !dbg !387
  %5 = insertvalue { i32, float } %4, float %3, 1, !dbg !387
  ret { i32, float } %5, !dbg !387
}

; pairs::step
; Function Attrs: noinline nounwind nonlazybind uwtable
define internal { float, i32 } @_ZN5pairs4step17h0864d90ef090b05bE(float %m.0, i32 %m.1, float %t) unnamed_addr #1 !dbg !388 {
start:
  %t.dbg.spill = alloca [4 x i8], align 4
  %m.dbg.spill = alloca [8 x i8], align 4
  store float %m.0, ptr %m.dbg.spill, align 4
  %0 = getelementptr inbounds i8, ptr %m.dbg.spill, i64 4
  store i32 %m.1, ptr %0, align 4
    #dbg_declare(ptr %m.dbg.spill, !396, !DIExpression(), !398)
  store float %t, ptr %t.dbg.spill, align 4
    #dbg_declare(ptr %t.dbg.spill, !397, !DIExpression(), !399)
  %_4 = fmul float %m.0, %t, !dbg !400
  %_6 = sitofp i32 %m.1 to float, !dbg !401
  %_3 = fadd float %_4, %_6, !dbg !400
  %1 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %m.1, i32 1), !dbg !402
  %_10.0 = extractvalue { i32, i1 } %1, 0, !dbg !402
  %_10.1 = extractvalue { i32, i1 } %1, 1, !dbg !402
  br i1 %_10.1, label %panic, label %bb1, !dbg !402

bb1:                                              ; preds = %start
  %2 = insertvalue { float, i32 } poison, float %_3, 0, !dbg !403
  %3 = insertvalue { float, i32 } %2, i32 %_10.0, 1, !dbg !403
  ret { float, i32 } %3, !dbg !403

panic:                                            ; preds = %start
; call core::panicking::panic_const::panic_const_add_overflow
  call void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8 @alloc_6e60be9f70ddbcb5b2961e9f878b3e20) #8, !dbg !402
  unreachable, !dbg !402
}

; pairs::option::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN5pairs6option28_$u7b$$u7b$closure$u7d$$u7d$17h99304aaf8f0b0e6dE"(ptr align 8 %_1, double %v) unnamed_addr #0 !dbg !404 {
start:
  %v.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !409, !DIExpression(DW_OP_deref), !410)
  store double %v, ptr %v.dbg.spill, align 8
    #dbg_declare(ptr %v.dbg.spill, !408, !DIExpression(), !411)
  %_7 = load ptr, ptr %_1, align 8, !dbg !412
  %0 = getelementptr inbounds nuw double, ptr %_7, i64 3, !dbg !412
  %_3 = load double, ptr %0, align 8, !dbg !412
  %_0 = fmul double %v, %_3, !dbg !413
  ret double %_0, !dbg !414
}

; pairs::optionf::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal float @"_ZN5pairs7optionf28_$u7b$$u7b$closure$u7d$$u7d$17had6f0b4154a3d21aE"(ptr align 8 %_1, float %v) unnamed_addr #0 !dbg !415 {
start:
  %v.dbg.spill = alloca [4 x i8], align 4
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !420, !DIExpression(DW_OP_deref), !421)
  store float %v, ptr %v.dbg.spill, align 4
    #dbg_declare(ptr %v.dbg.spill, !419, !DIExpression(), !422)
  %_7 = load ptr, ptr %_1, align 8, !dbg !423
  %0 = getelementptr inbounds nuw float, ptr %_7, i64 3, !dbg !423
  %_3 = load float, ptr %0, align 4, !dbg !423
  %_0 = fmul float %v, %_3, !dbg !424
  ret float %_0, !dbg !425
}

; <core::ops::range::RangeFull as core::slice::index::SliceIndex<[T]>>::index_mut
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { ptr, i64 } @"_ZN97_$LT$core..ops..range..RangeFull$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$9index_mut17hb238ff10dd1a51b0E"(ptr align 8 %slice.0, i64 %slice.1, ptr align 8 %0) unnamed_addr #0 !dbg !426 {
start:
  %slice.dbg.spill = alloca [16 x i8], align 8
  %_1.dbg.spill = alloca [0 x i8], align 1
    #dbg_declare(ptr %_1.dbg.spill, !432, !DIExpression(), !433)
  store ptr %slice.0, ptr %slice.dbg.spill, align 8
  %1 = getelementptr inbounds i8, ptr %slice.dbg.spill, i64 8
  store i64 %slice.1, ptr %1, align 8
    #dbg_declare(ptr %slice.dbg.spill, !431, !DIExpression(), !434)
  %2 = insertvalue { ptr, i64 } poison, ptr %slice.0, 0, !dbg !435
  %3 = insertvalue { ptr, i64 } %2, i64 %slice.1, 1, !dbg !435
  ret { ptr, i64 } %3, !dbg !435
}

; Function Attrs: nounwind nonlazybind uwtable
define float @array(ptr align 4 %x) unnamed_addr #2 !dbg !436 {
start:
  %0 = alloca [8 x i8], align 8
  %1 = alloca [8 x i8], align 8
  %2 = alloca [8 x i8], align 4
  %3 = alloca [8 x i8], align 8
  %4 = alloca [8 x i8], align 8
  %x.dbg.spill = alloca [8 x i8], align 8
  %a1 = alloca [8 x i8], align 4
  %_3 = alloca [8 x i8], align 4
  %a = alloca [8 x i8], align 4
  store ptr %x, ptr %x.dbg.spill, align 8
    #dbg_declare(ptr %x.dbg.spill, !440, !DIExpression(), !445)
    #dbg_declare(ptr %a, !441, !DIExpression(), !446)
    #dbg_declare(ptr %a1, !443, !DIExpression(), !447)
  %5 = getelementptr inbounds nuw float, ptr %x, i64 0, !dbg !448
  %_4 = load float, ptr %5, align 4, !dbg !448
  %6 = getelementptr inbounds nuw float, ptr %x, i64 1, !dbg !449
  %_7 = load float, ptr %6, align 4, !dbg !449
  %7 = getelementptr inbounds nuw float, ptr %_3, i64 0, !dbg !450
  store float %_4, ptr %7, align 4, !dbg !450
  %8 = getelementptr inbounds nuw float, ptr %_3, i64 1, !dbg !450
  store float %_7, ptr %8, align 4, !dbg !450
  %9 = getelementptr inbounds nuw float, ptr %x, i64 2, !dbg !451
  %_10 = load float, ptr %9, align 4, !dbg !451
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %4, ptr align 4 %_3, i64 8, i1 false), !dbg !452
  %10 = load i64, ptr %4, align 8, !dbg !452
; call pairs::arr
  %11 = call i64 @_ZN5pairs3arr17h386f0293cf88f8a7E(i64 %10, float %_10) #9, !dbg !452
  store i64 %11, ptr %3, align 8, !dbg !452
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %a, ptr align 8 %3, i64 8, i1 false), !dbg !452
  %12 = getelementptr inbounds nuw float, ptr %x, i64 3, !dbg !453
  %_14 = load float, ptr %12, align 4, !dbg !453
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %2, ptr align 4 %a, i64 8, i1 false), !dbg !454
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %1, ptr align 4 %2, i64 8, i1 false), !dbg !454
  %13 = load i64, ptr %1, align 8, !dbg !454
; call pairs::arr
  %14 = call i64 @_ZN5pairs3arr17h386f0293cf88f8a7E(i64 %13, float %_14) #9, !dbg !454
  store i64 %14, ptr %0, align 8, !dbg !454
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %a1, ptr align 8 %0, i64 8, i1 false), !dbg !454
  %15 = getelementptr inbounds nuw float, ptr %a1, i64 0, !dbg !455
  %_18 = load float, ptr %15, align 4, !dbg !455
  %16 = getelementptr inbounds nuw float, ptr %a1, i64 1, !dbg !456
  %_21 = load float, ptr %16, align 4, !dbg !456
  %_17 = fmul float %_18, %_21, !dbg !455
  %17 = getelementptr inbounds nuw float, ptr %a1, i64 0, !dbg !457
  %_24 = load float, ptr %17, align 4, !dbg !457
  %_0 = fadd float %_17, %_24, !dbg !455
  ret float %_0, !dbg !458
}

; Function Attrs: nounwind nonlazybind uwtable
define float @array3(ptr align 4 %x) unnamed_addr #2 !dbg !459 {
start:
  %0 = alloca [12 x i8], align 4
  %x.dbg.spill = alloca [8 x i8], align 8
  %a1 = alloca [12 x i8], align 4
  %_3 = alloca [12 x i8], align 4
  %a = alloca [12 x i8], align 4
  store ptr %x, ptr %x.dbg.spill, align 8
    #dbg_declare(ptr %x.dbg.spill, !461, !DIExpression(), !466)
    #dbg_declare(ptr %a, !462, !DIExpression(), !467)
    #dbg_declare(ptr %a1, !464, !DIExpression(), !468)
  %1 = getelementptr inbounds nuw float, ptr %x, i64 0, !dbg !469
  %_4 = load float, ptr %1, align 4, !dbg !469
  %2 = getelementptr inbounds nuw float, ptr %x, i64 1, !dbg !470
  %_7 = load float, ptr %2, align 4, !dbg !470
  %3 = getelementptr inbounds nuw float, ptr %x, i64 4, !dbg !471
  %_10 = load float, ptr %3, align 4, !dbg !471
  %4 = getelementptr inbounds nuw float, ptr %_3, i64 0, !dbg !472
  store float %_4, ptr %4, align 4, !dbg !472
  %5 = getelementptr inbounds nuw float, ptr %_3, i64 1, !dbg !472
  store float %_7, ptr %5, align 4, !dbg !472
  %6 = getelementptr inbounds nuw float, ptr %_3, i64 2, !dbg !472
  store float %_10, ptr %6, align 4, !dbg !472
  %7 = getelementptr inbounds nuw float, ptr %x, i64 2, !dbg !473
  %_13 = load float, ptr %7, align 4, !dbg !473
; call pairs::arr3
  call void @_ZN5pairs4arr317h096d5e2b996859dcE(ptr sret([12 x i8]) align 4 %a, ptr align 4 %_3, float %_13) #9, !dbg !474
  %8 = getelementptr inbounds nuw float, ptr %x, i64 3, !dbg !475
  %_17 = load float, ptr %8, align 4, !dbg !475
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %0, ptr align 4 %a, i64 12, i1 false), !dbg !476
; call pairs::arr3
  call void @_ZN5pairs4arr317h096d5e2b996859dcE(ptr sret([12 x i8]) align 4 %a1, ptr align 4 %0, float %_17) #9, !dbg !476
  %9 = getelementptr inbounds nuw float, ptr %a1, i64 0, !dbg !477
  %_21 = load float, ptr %9, align 4, !dbg !477
  %10 = getelementptr inbounds nuw float, ptr %a1, i64 1, !dbg !478
  %_24 = load float, ptr %10, align 4, !dbg !478
  %_20 = fmul float %_21, %_24, !dbg !477
  %11 = getelementptr inbounds nuw float, ptr %a1, i64 0, !dbg !479
  %_28 = load float, ptr %11, align 4, !dbg !479
  %12 = getelementptr inbounds nuw float, ptr %a1, i64 2, !dbg !480
  %_31 = load float, ptr %12, align 4, !dbg !480
  %_27 = fmul float %_28, %_31, !dbg !479
  %_0 = fadd float %_20, %_27, !dbg !477
  ret float %_0, !dbg !481
}

; Function Attrs: nounwind nonlazybind uwtable
define float @array4(ptr align 4 %x) unnamed_addr #2 !dbg !482 {
start:
  %0 = alloca [16 x i8], align 4
  %x.dbg.spill = alloca [8 x i8], align 8
  %a1 = alloca [16 x i8], align 4
  %_3 = alloca [16 x i8], align 4
  %a = alloca [16 x i8], align 4
  store ptr %x, ptr %x.dbg.spill, align 8
    #dbg_declare(ptr %x.dbg.spill, !484, !DIExpression(), !489)
    #dbg_declare(ptr %a, !485, !DIExpression(), !490)
    #dbg_declare(ptr %a1, !487, !DIExpression(), !491)
  %1 = getelementptr inbounds nuw float, ptr %x, i64 0, !dbg !492
  %_4 = load float, ptr %1, align 4, !dbg !492
  %2 = getelementptr inbounds nuw float, ptr %x, i64 1, !dbg !493
  %_7 = load float, ptr %2, align 4, !dbg !493
  %3 = getelementptr inbounds nuw float, ptr %x, i64 4, !dbg !494
  %_10 = load float, ptr %3, align 4, !dbg !494
  %4 = getelementptr inbounds nuw float, ptr %x, i64 5, !dbg !495
  %_13 = load float, ptr %4, align 4, !dbg !495
  %5 = getelementptr inbounds nuw float, ptr %_3, i64 0, !dbg !496
  store float %_4, ptr %5, align 4, !dbg !496
  %6 = getelementptr inbounds nuw float, ptr %_3, i64 1, !dbg !496
  store float %_7, ptr %6, align 4, !dbg !496
  %7 = getelementptr inbounds nuw float, ptr %_3, i64 2, !dbg !496
  store float %_10, ptr %7, align 4, !dbg !496
  %8 = getelementptr inbounds nuw float, ptr %_3, i64 3, !dbg !496
  store float %_13, ptr %8, align 4, !dbg !496
  %9 = getelementptr inbounds nuw float, ptr %x, i64 2, !dbg !497
  %_16 = load float, ptr %9, align 4, !dbg !497
; call pairs::arr4
  call void @_ZN5pairs4arr417h7cf24a8ec7d9b2b4E(ptr sret([16 x i8]) align 4 %a, ptr align 4 %_3, float %_16) #9, !dbg !498
  %10 = getelementptr inbounds nuw float, ptr %x, i64 3, !dbg !499
  %_20 = load float, ptr %10, align 4, !dbg !499
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %0, ptr align 4 %a, i64 16, i1 false), !dbg !500
; call pairs::arr4
  call void @_ZN5pairs4arr417h7cf24a8ec7d9b2b4E(ptr sret([16 x i8]) align 4 %a1, ptr align 4 %0, float %_20) #9, !dbg !500
  %11 = getelementptr inbounds nuw float, ptr %a1, i64 0, !dbg !501
  %_24 = load float, ptr %11, align 4, !dbg !501
  %12 = getelementptr inbounds nuw float, ptr %a1, i64 1, !dbg !502
  %_27 = load float, ptr %12, align 4, !dbg !502
  %_23 = fmul float %_24, %_27, !dbg !501
  %13 = getelementptr inbounds nuw float, ptr %a1, i64 3, !dbg !503
  %_31 = load float, ptr %13, align 4, !dbg !503
  %14 = getelementptr inbounds nuw float, ptr %a1, i64 2, !dbg !504
  %_34 = load float, ptr %14, align 4, !dbg !504
  %_30 = fmul float %_31, %_34, !dbg !503
  %_0 = fadd float %_23, %_30, !dbg !501
  ret float %_0, !dbg !505
}

; Function Attrs: nounwind nonlazybind uwtable
define double @bigs(ptr align 8 %x) unnamed_addr #2 !dbg !506 {
start:
  %0 = alloca [56 x i8], align 8
  %x.dbg.spill = alloca [8 x i8], align 8
  %c = alloca [56 x i8], align 8
  %_7 = alloca [40 x i8], align 8
  %_3 = alloca [56 x i8], align 8
  %b = alloca [56 x i8], align 8
  store ptr %x, ptr %x.dbg.spill, align 8
    #dbg_declare(ptr %x.dbg.spill, !510, !DIExpression(), !515)
    #dbg_declare(ptr %b, !511, !DIExpression(), !516)
    #dbg_declare(ptr %c, !513, !DIExpression(), !517)
  %1 = getelementptr inbounds nuw double, ptr %x, i64 0, !dbg !518
  %_4 = load double, ptr %1, align 8, !dbg !518
  %2 = getelementptr inbounds nuw double, ptr %x, i64 1, !dbg !519
  %_8 = load double, ptr %2, align 8, !dbg !519
  %3 = getelementptr inbounds nuw double, ptr %x, i64 2, !dbg !520
  %_11 = load double, ptr %3, align 8, !dbg !520
  %4 = getelementptr inbounds nuw double, ptr %x, i64 3, !dbg !521
  %_14 = load double, ptr %4, align 8, !dbg !521
  %5 = getelementptr inbounds nuw double, ptr %x, i64 4, !dbg !522
  %_17 = load double, ptr %5, align 8, !dbg !522
  %6 = getelementptr inbounds nuw double, ptr %x, i64 5, !dbg !523
  %_20 = load double, ptr %6, align 8, !dbg !523
  %7 = getelementptr inbounds nuw double, ptr %_7, i64 0, !dbg !524
  store double %_8, ptr %7, align 8, !dbg !524
  %8 = getelementptr inbounds nuw double, ptr %_7, i64 1, !dbg !524
  store double %_11, ptr %8, align 8, !dbg !524
  %9 = getelementptr inbounds nuw double, ptr %_7, i64 2, !dbg !524
  store double %_14, ptr %9, align 8, !dbg !524
  %10 = getelementptr inbounds nuw double, ptr %_7, i64 3, !dbg !524
  store double %_17, ptr %10, align 8, !dbg !524
  %11 = getelementptr inbounds nuw double, ptr %_7, i64 4, !dbg !524
  store double %_20, ptr %11, align 8, !dbg !524
  store double %_4, ptr %_3, align 8, !dbg !525
  %12 = getelementptr inbounds i8, ptr %_3, i64 8, !dbg !525
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %12, ptr align 8 %_7, i64 40, i1 false), !dbg !525
  %13 = getelementptr inbounds i8, ptr %_3, i64 48, !dbg !525
  store i32 1, ptr %13, align 8, !dbg !525
; call pairs::big
  call void @_ZN5pairs3big17h4dd41a79cc3f2b6dE(ptr sret([56 x i8]) align 8 %b, ptr align 8 %_3) #9, !dbg !526
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %b, i64 56, i1 false), !dbg !527
; call pairs::big
  call void @_ZN5pairs3big17h4dd41a79cc3f2b6dE(ptr sret([56 x i8]) align 8 %c, ptr align 8 %0) #9, !dbg !527
  %_25 = load double, ptr %c, align 8, !dbg !528
  %14 = getelementptr inbounds i8, ptr %c, i64 8, !dbg !529
  %15 = getelementptr inbounds nuw double, ptr %14, i64 2, !dbg !529
  %_26 = load double, ptr %15, align 8, !dbg !529
  %_24 = fmul double %_25, %_26, !dbg !528
  %16 = getelementptr inbounds i8, ptr %b, i64 8, !dbg !530
  %17 = getelementptr inbounds nuw double, ptr %16, i64 1, !dbg !530
  %_29 = load double, ptr %17, align 8, !dbg !530
  %_0 = fadd double %_24, %_29, !dbg !528
  ret double %_0, !dbg !531
}

; Function Attrs: nounwind nonlazybind uwtable
define double @doubles(ptr align 8 %x) unnamed_addr #2 !dbg !532 {
start:
  %0 = alloca [16 x i8], align 8
  %x.dbg.spill = alloca [8 x i8], align 8
  %a1 = alloca [16 x i8], align 8
  %_3 = alloca [16 x i8], align 8
  %a = alloca [16 x i8], align 8
  store ptr %x, ptr %x.dbg.spill, align 8
    #dbg_declare(ptr %x.dbg.spill, !534, !DIExpression(), !539)
    #dbg_declare(ptr %a, !535, !DIExpression(), !540)
    #dbg_declare(ptr %a1, !537, !DIExpression(), !541)
  %1 = getelementptr inbounds nuw double, ptr %x, i64 0, !dbg !542
  %_4 = load double, ptr %1, align 8, !dbg !542
  %2 = getelementptr inbounds nuw double, ptr %x, i64 1, !dbg !543
  %_7 = load double, ptr %2, align 8, !dbg !543
  %3 = getelementptr inbounds nuw double, ptr %_3, i64 0, !dbg !544
  store double %_4, ptr %3, align 8, !dbg !544
  %4 = getelementptr inbounds nuw double, ptr %_3, i64 1, !dbg !544
  store double %_7, ptr %4, align 8, !dbg !544
  %5 = getelementptr inbounds nuw double, ptr %x, i64 2, !dbg !545
  %_10 = load double, ptr %5, align 8, !dbg !545
; call pairs::d2
  call void @_ZN5pairs2d217h04f70841b7a855b5E(ptr sret([16 x i8]) align 8 %a, ptr align 8 %_3, double %_10) #9, !dbg !546
  %6 = getelementptr inbounds nuw double, ptr %x, i64 3, !dbg !547
  %_14 = load double, ptr %6, align 8, !dbg !547
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %a, i64 16, i1 false), !dbg !548
; call pairs::d2
  call void @_ZN5pairs2d217h04f70841b7a855b5E(ptr sret([16 x i8]) align 8 %a1, ptr align 8 %0, double %_14) #9, !dbg !548
  %7 = getelementptr inbounds nuw double, ptr %a1, i64 0, !dbg !549
  %_17 = load double, ptr %7, align 8, !dbg !549
  %8 = getelementptr inbounds nuw double, ptr %a1, i64 1, !dbg !550
  %_20 = load double, ptr %8, align 8, !dbg !550
  %_0 = fmul double %_17, %_20, !dbg !549
  ret double %_0, !dbg !551
}

; Function Attrs: nounwind nonlazybind uwtable
define double @fatv(ptr align 8 %x, i64 %n) unnamed_addr #2 !dbg !552 {
start:
  %q.dbg.spill = alloca [8 x i8], align 8
  %u.dbg.spill = alloca [8 x i8], align 8
  %p.dbg.spill = alloca [8 x i8], align 8
  %v.dbg.spill = alloca [8 x i8], align 8
  %w.dbg.spill = alloca [8 x i8], align 8
  %n.dbg.spill = alloca [8 x i8], align 8
  %x.dbg.spill = alloca [8 x i8], align 8
  store ptr %x, ptr %x.dbg.spill, align 8
    #dbg_declare(ptr %x.dbg.spill, !556, !DIExpression(), !566)
  store i64 %n, ptr %n.dbg.spill, align 8
    #dbg_declare(ptr %n.dbg.spill, !557, !DIExpression(), !567)
  %0 = getelementptr inbounds nuw double, ptr %x, i64 0, !dbg !568
  %w = load double, ptr %0, align 8, !dbg !568
  store double %w, ptr %w.dbg.spill, align 8, !dbg !568
    #dbg_declare(ptr %w.dbg.spill, !558, !DIExpression(), !569)
; call core::array::<impl core::ops::index::IndexMut<I> for [T; N]>::index_mut
  %1 = call { ptr, i64 } @"_ZN4core5array88_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9index_mut17h5d499ed59ec827adE"(ptr align 8 %x, ptr align 8 @alloc_ccfe2d73cfe5f239c4d101cecf280ac5) #7, !dbg !570
  %_9.0 = extractvalue { ptr, i64 } %1, 0, !dbg !570
  %_9.1 = extractvalue { ptr, i64 } %1, 1, !dbg !570
  %_10 = and i64 %n, 1, !dbg !571
; call pairs::fat
  %2 = call { double, ptr } @_ZN5pairs3fat17h8752305952a7516fE(ptr align 8 %_9.0, i64 %_9.1, double %w, i64 %_10) #9, !dbg !572
  %_8.0 = extractvalue { double, ptr } %2, 0, !dbg !572
  %_8.1 = extractvalue { double, ptr } %2, 1, !dbg !572
  store double %_8.0, ptr %v.dbg.spill, align 8, !dbg !573
    #dbg_declare(ptr %v.dbg.spill, !560, !DIExpression(), !574)
  store ptr %_8.1, ptr %p.dbg.spill, align 8, !dbg !575
    #dbg_declare(ptr %p.dbg.spill, !562, !DIExpression(), !576)
  %3 = fmul double %_8.0, %_8.0, !dbg !577
  store double %3, ptr %_8.1, align 8, !dbg !577
; call core::array::<impl core::ops::index::IndexMut<I> for [T; N]>::index_mut
  %4 = call { ptr, i64 } @"_ZN4core5array88_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9index_mut17h5d499ed59ec827adE"(ptr align 8 %x, ptr align 8 @alloc_0a7e8da28f26a3bc60502f94ba17efa1) #7, !dbg !578
  %_14.0 = extractvalue { ptr, i64 } %4, 0, !dbg !578
  %_14.1 = extractvalue { ptr, i64 } %4, 1, !dbg !578
  %_17.0 = add i64 %n, 1, !dbg !579
  %_17.1 = icmp ult i64 %_17.0, %n, !dbg !579
  br i1 %_17.1, label %panic, label %bb5, !dbg !579

bb5:                                              ; preds = %start
  %_15 = and i64 %_17.0, 3, !dbg !579
; call pairs::fat
  %5 = call { double, ptr } @_ZN5pairs3fat17h8752305952a7516fE(ptr align 8 %_14.0, i64 %_14.1, double %_8.0, i64 %_15) #9, !dbg !580
  %_13.0 = extractvalue { double, ptr } %5, 0, !dbg !580
  %_13.1 = extractvalue { double, ptr } %5, 1, !dbg !580
  store double %_13.0, ptr %u.dbg.spill, align 8, !dbg !581
    #dbg_declare(ptr %u.dbg.spill, !563, !DIExpression(), !582)
  store ptr %_13.1, ptr %q.dbg.spill, align 8, !dbg !583
    #dbg_declare(ptr %q.dbg.spill, !565, !DIExpression(), !584)
  %6 = load double, ptr %_13.1, align 8, !dbg !585
  %7 = fmul double %6, %_13.0, !dbg !585
  store double %7, ptr %_13.1, align 8, !dbg !585
  %_19 = load double, ptr %_13.1, align 8, !dbg !586
  %_18 = fmul double %_13.0, %_19, !dbg !587
  %8 = getelementptr inbounds nuw double, ptr %x, i64 2, !dbg !588
  %_20 = load double, ptr %8, align 8, !dbg !588
  %_0 = fadd double %_18, %_20, !dbg !587
  ret double %_0, !dbg !589

panic:                                            ; preds = %start
; call core::panicking::panic_const::panic_const_add_overflow
  call void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8 @alloc_d27297b0abbbbdfabab9cb3536503fe2) #8, !dbg !579
  unreachable, !dbg !579
}

; Function Attrs: nounwind nonlazybind uwtable
define float @mixed(ptr align 4 %x, i32 %n) unnamed_addr #2 !dbg !590 {
start:
  %m.dbg.spill3 = alloca [8 x i8], align 4
  %m.dbg.spill = alloca [8 x i8], align 4
  %n.dbg.spill = alloca [4 x i8], align 4
  %x.dbg.spill = alloca [8 x i8], align 8
  store ptr %x, ptr %x.dbg.spill, align 8
    #dbg_declare(ptr %x.dbg.spill, !594, !DIExpression(), !600)
  store i32 %n, ptr %n.dbg.spill, align 4
    #dbg_declare(ptr %n.dbg.spill, !595, !DIExpression(), !601)
  %0 = getelementptr inbounds nuw float, ptr %x, i64 0, !dbg !602
  %_5 = load float, ptr %0, align 4, !dbg !602
  %1 = getelementptr inbounds nuw float, ptr %x, i64 1, !dbg !603
  %_8 = load float, ptr %1, align 4, !dbg !603
; call pairs::step
  %2 = call { float, i32 } @_ZN5pairs4step17h0864d90ef090b05bE(float %_5, i32 %n, float %_8) #9, !dbg !604
  %m.0 = extractvalue { float, i32 } %2, 0, !dbg !604
  %m.1 = extractvalue { float, i32 } %2, 1, !dbg !604
  store float %m.0, ptr %m.dbg.spill, align 4, !dbg !604
  %3 = getelementptr inbounds i8, ptr %m.dbg.spill, i64 4, !dbg !604
  store i32 %m.1, ptr %3, align 4, !dbg !604
    #dbg_declare(ptr %m.dbg.spill, !596, !DIExpression(), !605)
  %4 = getelementptr inbounds nuw float, ptr %x, i64 2, !dbg !606
  %_12 = load float, ptr %4, align 4, !dbg !606
; call pairs::step
  %5 = call { float, i32 } @_ZN5pairs4step17h0864d90ef090b05bE(float %m.0, i32 %m.1, float %_12) #9, !dbg !607
  %m.01 = extractvalue { float, i32 } %5, 0, !dbg !607
  %m.12 = extractvalue { float, i32 } %5, 1, !dbg !607
  store float %m.01, ptr %m.dbg.spill3, align 4, !dbg !607
  %6 = getelementptr inbounds i8, ptr %m.dbg.spill3, i64 4, !dbg !607
  store i32 %m.12, ptr %6, align 4, !dbg !607
    #dbg_declare(ptr %m.dbg.spill3, !598, !DIExpression(), !608)
  %_16 = sitofp i32 %m.12 to float, !dbg !609
  %_0 = fmul float %m.01, %_16, !dbg !610
  ret float %_0, !dbg !611
}

; Function Attrs: nounwind nonlazybind uwtable
define double @option(ptr align 8 %0) unnamed_addr #2 !dbg !612 {
start:
  %x = alloca [8 x i8], align 8
  store ptr %0, ptr %x, align 8
    #dbg_declare(ptr %x, !614, !DIExpression(), !615)
  %1 = load ptr, ptr %x, align 8, !dbg !616
  %2 = getelementptr inbounds nuw double, ptr %1, i64 0, !dbg !616
  %_5 = load double, ptr %2, align 8, !dbg !616
; call pairs::opt
  %3 = call { i64, double } @_ZN5pairs3opt17h340a52b92405bf35E(double %_5) #9, !dbg !617
  %_4.0 = extractvalue { i64, double } %3, 0, !dbg !617
  %_4.1 = extractvalue { i64, double } %3, 1, !dbg !617
; call core::option::Option<T>::unwrap_or
  %_3 = call double @"_ZN4core6option15Option$LT$T$GT$9unwrap_or17hf5966ea851ee0b5eE"(i64 %_4.0, double %_4.1, double 3.000000e+00) #7, !dbg !618
  %4 = load ptr, ptr %x, align 8, !dbg !619
  %5 = getelementptr inbounds nuw double, ptr %4, i64 1, !dbg !619
  %_11 = load double, ptr %5, align 8, !dbg !619
  %_10 = fsub double %_11, 5.000000e+00, !dbg !619
; call pairs::opt
  %6 = call { i64, double } @_ZN5pairs3opt17h340a52b92405bf35E(double %_10) #9, !dbg !620
  %_9.0 = extractvalue { i64, double } %6, 0, !dbg !620
  %_9.1 = extractvalue { i64, double } %6, 1, !dbg !620
; call core::option::Option<T>::unwrap_or
  %_8 = call double @"_ZN4core6option15Option$LT$T$GT$9unwrap_or17hf5966ea851ee0b5eE"(i64 %_9.0, double %_9.1, double 2.000000e+00) #7, !dbg !621
  %_2 = fmul double %_3, %_8, !dbg !617
  %7 = load ptr, ptr %x, align 8, !dbg !622
  %8 = getelementptr inbounds nuw double, ptr %7, i64 2, !dbg !622
  %_16 = load double, ptr %8, align 8, !dbg !622
; call pairs::opt
  %9 = call { i64, double } @_ZN5pairs3opt17h340a52b92405bf35E(double %_16) #9, !dbg !623
  %_15.0 = extractvalue { i64, double } %9, 0, !dbg !623
  %_15.1 = extractvalue { i64, double } %9, 1, !dbg !623
; call core::option::Option<T>::map_or
  %_14 = call double @"_ZN4core6option15Option$LT$T$GT$6map_or17hd974c07f099055aaE"(i64 %_15.0, double %_15.1, double 0.000000e+00, ptr align 8 %x) #7, !dbg !624
  %_0 = fadd double %_2, %_14, !dbg !617
  ret double %_0, !dbg !625
}

; Function Attrs: nounwind nonlazybind uwtable
define float @optionf(ptr align 4 %0) unnamed_addr #2 !dbg !626 {
start:
  %x = alloca [8 x i8], align 8
  store ptr %0, ptr %x, align 8
    #dbg_declare(ptr %x, !628, !DIExpression(), !629)
  %1 = load ptr, ptr %x, align 8, !dbg !630
  %2 = getelementptr inbounds nuw float, ptr %1, i64 0, !dbg !630
  %_5 = load float, ptr %2, align 4, !dbg !630
; call pairs::optf
  %3 = call { i32, float } @_ZN5pairs4optf17ha8f50ba66fe260d6E(float %_5) #9, !dbg !631
  %_4.0 = extractvalue { i32, float } %3, 0, !dbg !631
  %_4.1 = extractvalue { i32, float } %3, 1, !dbg !631
; call core::option::Option<T>::unwrap_or
  %_3 = call float @"_ZN4core6option15Option$LT$T$GT$9unwrap_or17h720138a67afca431E"(i32 %_4.0, float %_4.1, float 3.000000e+00) #7, !dbg !632
  %4 = load ptr, ptr %x, align 8, !dbg !633
  %5 = getelementptr inbounds nuw float, ptr %4, i64 1, !dbg !633
  %_11 = load float, ptr %5, align 4, !dbg !633
  %_10 = fsub float %_11, 5.000000e+00, !dbg !633
; call pairs::optf
  %6 = call { i32, float } @_ZN5pairs4optf17ha8f50ba66fe260d6E(float %_10) #9, !dbg !634
  %_9.0 = extractvalue { i32, float } %6, 0, !dbg !634
  %_9.1 = extractvalue { i32, float } %6, 1, !dbg !634
; call core::option::Option<T>::unwrap_or
  %_8 = call float @"_ZN4core6option15Option$LT$T$GT$9unwrap_or17h720138a67afca431E"(i32 %_9.0, float %_9.1, float 2.000000e+00) #7, !dbg !635
  %_2 = fmul float %_3, %_8, !dbg !631
  %7 = load ptr, ptr %x, align 8, !dbg !636
  %8 = getelementptr inbounds nuw float, ptr %7, i64 2, !dbg !636
  %_16 = load float, ptr %8, align 4, !dbg !636
; call pairs::optf
  %9 = call { i32, float } @_ZN5pairs4optf17ha8f50ba66fe260d6E(float %_16) #9, !dbg !637
  %_15.0 = extractvalue { i32, float } %9, 0, !dbg !637
  %_15.1 = extractvalue { i32, float } %9, 1, !dbg !637
; call core::option::Option<T>::map_or
  %_14 = call float @"_ZN4core6option15Option$LT$T$GT$6map_or17hf0d9b6122fce0959E"(i32 %_15.0, float %_15.1, float 0.000000e+00, ptr align 8 %x) #7, !dbg !638
  %_0 = fadd float %_2, %_14, !dbg !631
  ret float %_0, !dbg !639
}

; Function Attrs: nounwind nonlazybind uwtable
define float @pair(ptr align 4 %x) unnamed_addr #2 !dbg !640 {
start:
  %p.dbg.spill3 = alloca [8 x i8], align 4
  %p.dbg.spill = alloca [8 x i8], align 4
  %x.dbg.spill = alloca [8 x i8], align 8
  store ptr %x, ptr %x.dbg.spill, align 8
    #dbg_declare(ptr %x.dbg.spill, !642, !DIExpression(), !647)
  %0 = getelementptr inbounds nuw float, ptr %x, i64 0, !dbg !648
  %_4 = load float, ptr %0, align 4, !dbg !648
  %1 = getelementptr inbounds nuw float, ptr %x, i64 1, !dbg !649
  %_7 = load float, ptr %1, align 4, !dbg !649
  %2 = getelementptr inbounds nuw float, ptr %x, i64 2, !dbg !650
  %_10 = load float, ptr %2, align 4, !dbg !650
; call pairs::rot
  %3 = call { float, float } @_ZN5pairs3rot17h6bf83bcad4fad47bE(float %_4, float %_7, float %_10) #9, !dbg !651
  %p.0 = extractvalue { float, float } %3, 0, !dbg !651
  %p.1 = extractvalue { float, float } %3, 1, !dbg !651
  store float %p.0, ptr %p.dbg.spill, align 4, !dbg !651
  %4 = getelementptr inbounds i8, ptr %p.dbg.spill, i64 4, !dbg !651
  store float %p.1, ptr %4, align 4, !dbg !651
    #dbg_declare(ptr %p.dbg.spill, !643, !DIExpression(), !652)
  %5 = getelementptr inbounds nuw float, ptr %x, i64 0, !dbg !653
  %_14 = load float, ptr %5, align 4, !dbg !653
; call pairs::rot
  %6 = call { float, float } @_ZN5pairs3rot17h6bf83bcad4fad47bE(float %p.0, float %p.1, float %_14) #9, !dbg !654
  %p.01 = extractvalue { float, float } %6, 0, !dbg !654
  %p.12 = extractvalue { float, float } %6, 1, !dbg !654
  store float %p.01, ptr %p.dbg.spill3, align 4, !dbg !654
  %7 = getelementptr inbounds i8, ptr %p.dbg.spill3, i64 4, !dbg !654
  store float %p.12, ptr %7, align 4, !dbg !654
    #dbg_declare(ptr %p.dbg.spill3, !645, !DIExpression(), !655)
  %_0 = fmul float %p.01, %p.12, !dbg !656
  ret float %_0, !dbg !657
}

; Function Attrs: nounwind nonlazybind uwtable
define float @triple(ptr align 4 %x) unnamed_addr #2 !dbg !658 {
start:
  %0 = alloca [12 x i8], align 4
  %x.dbg.spill = alloca [8 x i8], align 8
  %a1 = alloca [12 x i8], align 4
  %_3 = alloca [12 x i8], align 4
  %a = alloca [12 x i8], align 4
  store ptr %x, ptr %x.dbg.spill, align 8
    #dbg_declare(ptr %x.dbg.spill, !660, !DIExpression(), !665)
    #dbg_declare(ptr %a, !661, !DIExpression(), !666)
    #dbg_declare(ptr %a1, !663, !DIExpression(), !667)
  %1 = getelementptr inbounds nuw float, ptr %x, i64 0, !dbg !668
  %_4 = load float, ptr %1, align 4, !dbg !668
  %2 = getelementptr inbounds nuw float, ptr %x, i64 1, !dbg !669
  %_7 = load float, ptr %2, align 4, !dbg !669
  %3 = getelementptr inbounds nuw float, ptr %x, i64 2, !dbg !670
  %_10 = load float, ptr %3, align 4, !dbg !670
  store float %_4, ptr %_3, align 4, !dbg !671
  %4 = getelementptr inbounds i8, ptr %_3, i64 4, !dbg !671
  store float %_7, ptr %4, align 4, !dbg !671
  %5 = getelementptr inbounds i8, ptr %_3, i64 8, !dbg !671
  store float %_10, ptr %5, align 4, !dbg !671
  %6 = getelementptr inbounds nuw float, ptr %x, i64 3, !dbg !672
  %_13 = load float, ptr %6, align 4, !dbg !672
; call pairs::t3
  call void @_ZN5pairs2t317he62b56b04a0678b2E(ptr sret([12 x i8]) align 4 %a, ptr align 4 %_3, float %_13) #9, !dbg !673
  %7 = getelementptr inbounds nuw float, ptr %x, i64 4, !dbg !674
  %_17 = load float, ptr %7, align 4, !dbg !674
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %0, ptr align 4 %a, i64 12, i1 false), !dbg !675
; call pairs::t3
  call void @_ZN5pairs2t317he62b56b04a0678b2E(ptr sret([12 x i8]) align 4 %a1, ptr align 4 %0, float %_17) #9, !dbg !675
  %_21 = load float, ptr %a1, align 4, !dbg !676
  %8 = getelementptr inbounds i8, ptr %a1, i64 4, !dbg !677
  %_22 = load float, ptr %8, align 4, !dbg !677
  %_20 = fmul float %_21, %_22, !dbg !676
  %9 = getelementptr inbounds i8, ptr %a1, i64 8, !dbg !678
  %_23 = load float, ptr %9, align 4, !dbg !678
  %_0 = fadd float %_20, %_23, !dbg !676
  ret float %_0, !dbg !679
}

; Function Attrs: nounwind nonlazybind uwtable
declare i32 @rust_eh_personality(i32, i32, i64, ptr, ptr) unnamed_addr #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.sadd.with.overflow.i32(i32, i32) #4

; core::panicking::panic_const::panic_const_add_overflow
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8) unnamed_addr #5

; core::panicking::panic_bounds_check
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64, i64, ptr align 8) unnamed_addr #6

attributes #0 = { inlinehint nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { noinline nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { cold noinline noreturn nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { inlinehint nounwind }
attributes #8 = { noinline noreturn nounwind }
attributes #9 = { noinline nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.dbg.cu = !{!5}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{i32 7, !"Dwarf Version", i32 4}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!5 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !6, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!6 = !DIFile(filename: "pairs.rs/@/pairs.9952f7ef80a5bcea-cgu.0", directory: ".")
!7 = distinct !DISubprogram(name: "index_mut<f64, core::ops::range::RangeFull, 8>", linkageName: "_ZN4core5array88_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9index_mut17h5d499ed59ec827adE", scope: !9, file: !8, line: 401, type: !12, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !64, retainedNodes: !61)
!8 = !DIFile(filename: "library/core/src/array/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "ae7ea7cfa39f7224b0ae145dc07999b5")
!9 = !DINamespace(name: "{impl#16}", scope: !10)
!10 = !DINamespace(name: "array", scope: !11)
!11 = !DINamespace(name: "core", scope: null)
!12 = !DISubroutineType(types: !13)
!13 = !{!14, !23, !27, !30}
!14 = !DICompositeType(tag: DW_TAG_structure_type, name: "&mut [f64]", file: !15, size: 128, align: 64, elements: !16, templateParams: !22, identifier: "20ddfcfce50bf865828153ff1ef46b96")
!15 = !DIFile(filename: "<unknown>", directory: "")
!16 = !{!17, !20}
!17 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !14, file: !15, baseType: !18, size: 64, align: 64)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64, align: 64, dwarfAddressSpace: 0)
!19 = !DIBasicType(name: "f64", size: 64, encoding: DW_ATE_float)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !14, file: !15, baseType: !21, size: 64, align: 64, offset: 64)
!21 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!22 = !{}
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut [f64; 8]", baseType: !24, size: 64, align: 64, dwarfAddressSpace: 0)
!24 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 512, align: 64, elements: !25)
!25 = !{!26}
!26 = !DISubrange(count: 8, lowerBound: 0)
!27 = !DICompositeType(tag: DW_TAG_structure_type, name: "RangeFull", scope: !28, file: !15, align: 8, flags: DIFlagPublic, elements: !22, identifier: "b91e28ef09a6cf13e80ed152bb99e2c2")
!28 = !DINamespace(name: "range", scope: !29)
!29 = !DINamespace(name: "ops", scope: !11)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::panic::location::Location", baseType: !31, size: 64, align: 64, dwarfAddressSpace: 0)
!31 = !DICompositeType(tag: DW_TAG_structure_type, name: "Location", scope: !32, file: !15, size: 192, align: 64, flags: DIFlagPublic, elements: !34, templateParams: !22, identifier: "c23b7de1297af8f4a89df3da49f37ee6")
!32 = !DINamespace(name: "location", scope: !33)
!33 = !DINamespace(name: "panic", scope: !11)
!34 = !{!35, !49, !51, !52}
!35 = !DIDerivedType(tag: DW_TAG_member, name: "filename", scope: !31, file: !15, baseType: !36, size: 128, align: 64, flags: DIFlagPrivate)
!36 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<str>", scope: !37, file: !15, size: 128, align: 64, flags: DIFlagPublic, elements: !39, templateParams: !47, identifier: "cc7383b2ce73f6838bfb6ae828fb6ae6")
!37 = !DINamespace(name: "non_null", scope: !38)
!38 = !DINamespace(name: "ptr", scope: !11)
!39 = !{!40}
!40 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !36, file: !15, baseType: !41, size: 128, align: 64, flags: DIFlagPrivate)
!41 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const str", file: !15, size: 128, align: 64, elements: !42, templateParams: !22, identifier: "238a44609877474087c05adf26cd41fa")
!42 = !{!43, !46}
!43 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !41, file: !15, baseType: !44, size: 64, align: 64)
!44 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !45, size: 64, align: 64, dwarfAddressSpace: 0)
!45 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !41, file: !15, baseType: !21, size: 64, align: 64, offset: 64)
!47 = !{!48}
!48 = !DITemplateTypeParameter(name: "T", type: !45)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "line", scope: !31, file: !15, baseType: !50, size: 32, align: 32, offset: 128, flags: DIFlagPrivate)
!50 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "col", scope: !31, file: !15, baseType: !50, size: 32, align: 32, offset: 160, flags: DIFlagPrivate)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "_filename", scope: !31, file: !15, baseType: !53, align: 8, offset: 192, flags: DIFlagPrivate)
!53 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&str>", scope: !54, file: !15, align: 8, flags: DIFlagPublic, elements: !22, templateParams: !55, identifier: "e16ac355808b6aef9fb50b5f125fee05")
!54 = !DINamespace(name: "marker", scope: !11)
!55 = !{!56}
!56 = !DITemplateTypeParameter(name: "T", type: !57)
!57 = !DICompositeType(tag: DW_TAG_structure_type, name: "&str", file: !15, size: 128, align: 64, elements: !58, templateParams: !22, identifier: "9277eecd40495f85161460476aacc992")
!58 = !{!59, !60}
!59 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !57, file: !15, baseType: !44, size: 64, align: 64)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !57, file: !15, baseType: !21, size: 64, align: 64, offset: 64)
!61 = !{!62, !63}
!62 = !DILocalVariable(name: "self", arg: 1, scope: !7, file: !8, line: 401, type: !23)
!63 = !DILocalVariable(name: "index", arg: 2, scope: !7, file: !8, line: 401, type: !27)
!64 = !{!65, !66}
!65 = !DITemplateTypeParameter(name: "T", type: !19)
!66 = !DITemplateTypeParameter(name: "I", type: !27)
!67 = !DILocation(line: 401, column: 18, scope: !7)
!68 = !DILocation(line: 401, column: 29, scope: !7)
!69 = !DILocalVariable(name: "self", arg: 1, scope: !70, file: !71, line: 30, type: !14)
!70 = distinct !DISubprogram(name: "index_mut<f64, core::ops::range::RangeFull>", linkageName: "_ZN4core5slice5index77_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$9index_mut17h57899e538f089ae5E", scope: !72, file: !71, line: 30, type: !75, scopeLine: 30, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !64, retainedNodes: !77)
!71 = !DIFile(filename: "library/core/src/slice/index.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "35f1d9855ef780cd44773269ad8900cd")
!72 = !DINamespace(name: "{impl#1}", scope: !73)
!73 = !DINamespace(name: "index", scope: !74)
!74 = !DINamespace(name: "slice", scope: !11)
!75 = !DISubroutineType(types: !76)
!76 = !{!14, !14, !27, !30}
!77 = !{!69, !78}
!78 = !DILocalVariable(name: "index", arg: 2, scope: !70, file: !71, line: 30, type: !27)
!79 = !DILocation(line: 30, column: 18, scope: !70, inlinedAt: !80)
!80 = distinct !DILocation(line: 402, column: 9, scope: !7)
!81 = !DILocation(line: 30, column: 29, scope: !70, inlinedAt: !80)
!82 = !DILocation(line: 31, column: 15, scope: !70, inlinedAt: !80)
!83 = !DILocation(line: 402, column: 9, scope: !7)
!84 = !DILocation(line: 403, column: 6, scope: !7)
!85 = distinct !DISubprogram(name: "map_or<f64, f64, pairs::option::{closure_env#0}>", linkageName: "_ZN4core6option15Option$LT$T$GT$6map_or17hd974c07f099055aaE", scope: !87, file: !86, line: 1224, type: !101, scopeLine: 1224, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !111, declaration: !110, retainedNodes: !114)
!86 = !DIFile(filename: "library/core/src/option.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "3f12dd837a95e960b90752f70f5ddc0e")
!87 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<f64>", scope: !88, file: !15, size: 128, align: 64, flags: DIFlagPublic, elements: !89, templateParams: !22, identifier: "2dba3d5d643af83f672e49d11190e3e1")
!88 = !DINamespace(name: "option", scope: !11)
!89 = !{!90}
!90 = !DICompositeType(tag: DW_TAG_variant_part, scope: !87, file: !15, size: 128, align: 64, elements: !91, templateParams: !22, identifier: "2459c3374fe6f39e654213ffe16d09ae", discriminator: !99)
!91 = !{!92, !95}
!92 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !90, file: !15, baseType: !93, size: 128, align: 64, extraData: i64 0)
!93 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !87, file: !15, size: 128, align: 64, flags: DIFlagPublic, elements: !22, templateParams: !94, identifier: "66d3d0f0f14ec755afdda75addcb23df")
!94 = !{!65}
!95 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !90, file: !15, baseType: !96, size: 128, align: 64, extraData: i64 1)
!96 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !87, file: !15, size: 128, align: 64, flags: DIFlagPublic, elements: !97, templateParams: !94, identifier: "cffe28f075c36a0754f941d6bdb0a54f")
!97 = !{!98}
!98 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !96, file: !15, baseType: !19, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!99 = !DIDerivedType(tag: DW_TAG_member, scope: !87, file: !15, baseType: !100, size: 64, align: 64, flags: DIFlagArtificial)
!100 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!101 = !DISubroutineType(types: !102)
!102 = !{!19, !87, !19, !103}
!103 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !104, file: !15, size: 64, align: 64, elements: !106, templateParams: !22, identifier: "8f2b6deafdfa836a1638f6ff7b114796")
!104 = !DINamespace(name: "option", scope: !105)
!105 = !DINamespace(name: "pairs", scope: null)
!106 = !{!107}
!107 = !DIDerivedType(tag: DW_TAG_member, name: "_ref__x", scope: !103, file: !15, baseType: !108, size: 64, align: 64)
!108 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&&[f64; 8]", baseType: !109, size: 64, align: 64, dwarfAddressSpace: 0)
!109 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[f64; 8]", baseType: !24, size: 64, align: 64, dwarfAddressSpace: 0)
!110 = !DISubprogram(name: "map_or<f64, f64, pairs::option::{closure_env#0}>", linkageName: "_ZN4core6option15Option$LT$T$GT$6map_or17hd974c07f099055aaE", scope: !87, file: !86, line: 1224, type: !101, scopeLine: 1224, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !111)
!111 = !{!65, !112, !113}
!112 = !DITemplateTypeParameter(name: "U", type: !19)
!113 = !DITemplateTypeParameter(name: "F", type: !103)
!114 = !{!115, !116, !117, !118}
!115 = !DILocalVariable(name: "self", arg: 1, scope: !85, file: !86, line: 1224, type: !87)
!116 = !DILocalVariable(name: "default", arg: 2, scope: !85, file: !86, line: 1224, type: !19)
!117 = !DILocalVariable(name: "f", arg: 3, scope: !85, file: !86, line: 1224, type: !103)
!118 = !DILocalVariable(name: "t", scope: !119, file: !86, line: 1230, type: !19, align: 64)
!119 = distinct !DILexicalBlock(scope: !85, file: !86, line: 1230, column: 13)
!120 = !DILocation(line: 1224, column: 31, scope: !85)
!121 = !DILocation(line: 1224, column: 37, scope: !85)
!122 = !DILocation(line: 1224, column: 49, scope: !85)
!123 = !DILocation(line: 1229, column: 15, scope: !85)
!124 = !DILocation(line: 1229, column: 9, scope: !85)
!125 = !DILocation(line: 1230, column: 18, scope: !85)
!126 = !DILocation(line: 1230, column: 18, scope: !119)
!127 = !DILocation(line: 1230, column: 24, scope: !119)
!128 = !DILocation(line: 1231, column: 21, scope: !85)
!129 = !DILocation(line: 1233, column: 5, scope: !85)
!130 = !DILocation(line: 1233, column: 6, scope: !85)
!131 = !DILocation(line: 1224, column: 5, scope: !85)
!132 = distinct !DISubprogram(name: "map_or<f32, f32, pairs::optionf::{closure_env#0}>", linkageName: "_ZN4core6option15Option$LT$T$GT$6map_or17hf0d9b6122fce0959E", scope: !133, file: !86, line: 1224, type: !147, scopeLine: 1224, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !157, declaration: !156, retainedNodes: !160)
!133 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<f32>", scope: !88, file: !15, size: 64, align: 32, flags: DIFlagPublic, elements: !134, templateParams: !22, identifier: "ed8140bed9f6546915658f5ef5292e5e")
!134 = !{!135}
!135 = !DICompositeType(tag: DW_TAG_variant_part, scope: !133, file: !15, size: 64, align: 32, elements: !136, templateParams: !22, identifier: "51588a87edf124fc9225ca6ecc9c366e", discriminator: !146)
!136 = !{!137, !142}
!137 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !135, file: !15, baseType: !138, size: 64, align: 32, extraData: i32 0)
!138 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !133, file: !15, size: 64, align: 32, flags: DIFlagPublic, elements: !22, templateParams: !139, identifier: "e2a2a4bd7b045638ba6e560c71b4cb0d")
!139 = !{!140}
!140 = !DITemplateTypeParameter(name: "T", type: !141)
!141 = !DIBasicType(name: "f32", size: 32, encoding: DW_ATE_float)
!142 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !135, file: !15, baseType: !143, size: 64, align: 32, extraData: i32 1)
!143 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !133, file: !15, size: 64, align: 32, flags: DIFlagPublic, elements: !144, templateParams: !139, identifier: "fa1c271ef6f1d76ba394b4ebd4dbf256")
!144 = !{!145}
!145 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !143, file: !15, baseType: !141, size: 32, align: 32, offset: 32, flags: DIFlagPublic)
!146 = !DIDerivedType(tag: DW_TAG_member, scope: !133, file: !15, baseType: !50, size: 32, align: 32, flags: DIFlagArtificial)
!147 = !DISubroutineType(types: !148)
!148 = !{!141, !133, !141, !149}
!149 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !150, file: !15, size: 64, align: 64, elements: !151, templateParams: !22, identifier: "96291320466dc9eb43950263628627a")
!150 = !DINamespace(name: "optionf", scope: !105)
!151 = !{!152}
!152 = !DIDerivedType(tag: DW_TAG_member, name: "_ref__x", scope: !149, file: !15, baseType: !153, size: 64, align: 64)
!153 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&&[f32; 8]", baseType: !154, size: 64, align: 64, dwarfAddressSpace: 0)
!154 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[f32; 8]", baseType: !155, size: 64, align: 64, dwarfAddressSpace: 0)
!155 = !DICompositeType(tag: DW_TAG_array_type, baseType: !141, size: 256, align: 32, elements: !25)
!156 = !DISubprogram(name: "map_or<f32, f32, pairs::optionf::{closure_env#0}>", linkageName: "_ZN4core6option15Option$LT$T$GT$6map_or17hf0d9b6122fce0959E", scope: !133, file: !86, line: 1224, type: !147, scopeLine: 1224, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !157)
!157 = !{!140, !158, !159}
!158 = !DITemplateTypeParameter(name: "U", type: !141)
!159 = !DITemplateTypeParameter(name: "F", type: !149)
!160 = !{!161, !162, !163, !164}
!161 = !DILocalVariable(name: "self", arg: 1, scope: !132, file: !86, line: 1224, type: !133)
!162 = !DILocalVariable(name: "default", arg: 2, scope: !132, file: !86, line: 1224, type: !141)
!163 = !DILocalVariable(name: "f", arg: 3, scope: !132, file: !86, line: 1224, type: !149)
!164 = !DILocalVariable(name: "t", scope: !165, file: !86, line: 1230, type: !141, align: 32)
!165 = distinct !DILexicalBlock(scope: !132, file: !86, line: 1230, column: 13)
!166 = !DILocation(line: 1224, column: 31, scope: !132)
!167 = !DILocation(line: 1224, column: 37, scope: !132)
!168 = !DILocation(line: 1224, column: 49, scope: !132)
!169 = !DILocation(line: 1229, column: 15, scope: !132)
!170 = !DILocation(line: 1229, column: 9, scope: !132)
!171 = !DILocation(line: 1230, column: 18, scope: !132)
!172 = !DILocation(line: 1230, column: 18, scope: !165)
!173 = !DILocation(line: 1230, column: 24, scope: !165)
!174 = !DILocation(line: 1231, column: 21, scope: !132)
!175 = !DILocation(line: 1233, column: 5, scope: !132)
!176 = !DILocation(line: 1233, column: 6, scope: !132)
!177 = !DILocation(line: 1224, column: 5, scope: !132)
!178 = distinct !DISubprogram(name: "unwrap_or<f32>", linkageName: "_ZN4core6option15Option$LT$T$GT$9unwrap_or17h720138a67afca431E", scope: !133, file: !86, line: 1038, type: !179, scopeLine: 1038, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !139, declaration: !181, retainedNodes: !182)
!179 = !DISubroutineType(types: !180)
!180 = !{!141, !133, !141}
!181 = !DISubprogram(name: "unwrap_or<f32>", linkageName: "_ZN4core6option15Option$LT$T$GT$9unwrap_or17h720138a67afca431E", scope: !133, file: !86, line: 1038, type: !179, scopeLine: 1038, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !139)
!182 = !{!183, !184, !185}
!183 = !DILocalVariable(name: "self", arg: 1, scope: !178, file: !86, line: 1038, type: !133)
!184 = !DILocalVariable(name: "default", arg: 2, scope: !178, file: !86, line: 1038, type: !141)
!185 = !DILocalVariable(name: "x", scope: !186, file: !86, line: 1043, type: !141, align: 32)
!186 = distinct !DILexicalBlock(scope: !178, file: !86, line: 1043, column: 13)
!187 = !DILocation(line: 1043, column: 18, scope: !186)
!188 = !DILocation(line: 1038, column: 28, scope: !178)
!189 = !DILocation(line: 1038, column: 34, scope: !178)
!190 = !DILocation(line: 1042, column: 15, scope: !178)
!191 = !DILocation(line: 1042, column: 9, scope: !178)
!192 = !DILocation(line: 1043, column: 18, scope: !178)
!193 = !DILocation(line: 1046, column: 5, scope: !178)
!194 = !DILocation(line: 1044, column: 21, scope: !178)
!195 = !DILocation(line: 1046, column: 6, scope: !178)
!196 = distinct !DISubprogram(name: "unwrap_or<f64>", linkageName: "_ZN4core6option15Option$LT$T$GT$9unwrap_or17hf5966ea851ee0b5eE", scope: !87, file: !86, line: 1038, type: !197, scopeLine: 1038, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !94, declaration: !199, retainedNodes: !200)
!197 = !DISubroutineType(types: !198)
!198 = !{!19, !87, !19}
!199 = !DISubprogram(name: "unwrap_or<f64>", linkageName: "_ZN4core6option15Option$LT$T$GT$9unwrap_or17hf5966ea851ee0b5eE", scope: !87, file: !86, line: 1038, type: !197, scopeLine: 1038, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !94)
!200 = !{!201, !202, !203}
!201 = !DILocalVariable(name: "self", arg: 1, scope: !196, file: !86, line: 1038, type: !87)
!202 = !DILocalVariable(name: "default", arg: 2, scope: !196, file: !86, line: 1038, type: !19)
!203 = !DILocalVariable(name: "x", scope: !204, file: !86, line: 1043, type: !19, align: 64)
!204 = distinct !DILexicalBlock(scope: !196, file: !86, line: 1043, column: 13)
!205 = !DILocation(line: 1043, column: 18, scope: !204)
!206 = !DILocation(line: 1038, column: 28, scope: !196)
!207 = !DILocation(line: 1038, column: 34, scope: !196)
!208 = !DILocation(line: 1042, column: 15, scope: !196)
!209 = !DILocation(line: 1042, column: 9, scope: !196)
!210 = !DILocation(line: 1043, column: 18, scope: !196)
!211 = !DILocation(line: 1046, column: 5, scope: !196)
!212 = !DILocation(line: 1044, column: 21, scope: !196)
!213 = !DILocation(line: 1046, column: 6, scope: !196)
!214 = distinct !DISubprogram(name: "d2", linkageName: "_ZN5pairs2d217h04f70841b7a855b5E", scope: !105, file: !215, line: 18, type: !216, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !22, retainedNodes: !221)
!215 = !DIFile(filename: "pairs.rs", directory: ".", checksumkind: CSK_MD5, checksum: "0532b903e94f1aaf7c439238fd5e914a")
!216 = !DISubroutineType(types: !217)
!217 = !{!218, !218, !19}
!218 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 128, align: 64, elements: !219)
!219 = !{!220}
!220 = !DISubrange(count: 2, lowerBound: 0)
!221 = !{!222, !223}
!222 = !DILocalVariable(name: "a", arg: 1, scope: !214, file: !215, line: 18, type: !218)
!223 = !DILocalVariable(name: "t", arg: 2, scope: !214, file: !215, line: 18, type: !19)
!224 = !DILocation(line: 18, column: 24, scope: !214)
!225 = !DILocation(line: 18, column: 37, scope: !214)
!226 = !DILocation(line: 18, column: 60, scope: !214)
!227 = !DILocation(line: 18, column: 70, scope: !214)
!228 = !DILocation(line: 18, column: 77, scope: !214)
!229 = !DILocation(line: 18, column: 59, scope: !214)
!230 = !DILocation(line: 18, column: 84, scope: !214)
!231 = distinct !DISubprogram(name: "t3", linkageName: "_ZN5pairs2t317he62b56b04a0678b2E", scope: !105, file: !215, line: 16, type: !232, scopeLine: 16, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !22, retainedNodes: !239)
!232 = !DISubroutineType(types: !233)
!233 = !{!234, !234, !141}
!234 = !DICompositeType(tag: DW_TAG_structure_type, name: "T3", scope: !105, file: !15, size: 96, align: 32, flags: DIFlagPublic, elements: !235, templateParams: !22, identifier: "346156b7bf9f23e05bda4b0def290f05")
!235 = !{!236, !237, !238}
!236 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !234, file: !15, baseType: !141, size: 32, align: 32, flags: DIFlagPrivate)
!237 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !234, file: !15, baseType: !141, size: 32, align: 32, offset: 32, flags: DIFlagPrivate)
!238 = !DIDerivedType(tag: DW_TAG_member, name: "z", scope: !234, file: !15, baseType: !141, size: 32, align: 32, offset: 64, flags: DIFlagPrivate)
!239 = !{!240, !241}
!240 = !DILocalVariable(name: "a", arg: 1, scope: !231, file: !215, line: 16, type: !234)
!241 = !DILocalVariable(name: "t", arg: 2, scope: !231, file: !215, line: 16, type: !141)
!242 = !DILocation(line: 16, column: 24, scope: !231)
!243 = !DILocation(line: 16, column: 31, scope: !231)
!244 = !DILocation(line: 16, column: 55, scope: !231)
!245 = !DILocation(line: 16, column: 67, scope: !231)
!246 = !DILocation(line: 16, column: 73, scope: !231)
!247 = !DILocation(line: 16, column: 81, scope: !231)
!248 = !DILocation(line: 16, column: 47, scope: !231)
!249 = !DILocation(line: 16, column: 92, scope: !231)
!250 = distinct !DISubprogram(name: "arr", linkageName: "_ZN5pairs3arr17h386f0293cf88f8a7E", scope: !105, file: !215, line: 10, type: !251, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !22, retainedNodes: !254)
!251 = !DISubroutineType(types: !252)
!252 = !{!253, !253, !141}
!253 = !DICompositeType(tag: DW_TAG_array_type, baseType: !141, size: 64, align: 32, elements: !219)
!254 = !{!255, !256}
!255 = !DILocalVariable(name: "a", arg: 1, scope: !250, file: !215, line: 10, type: !253)
!256 = !DILocalVariable(name: "t", arg: 2, scope: !250, file: !215, line: 10, type: !141)
!257 = !DILocation(line: 10, column: 25, scope: !250)
!258 = !DILocation(line: 10, column: 38, scope: !250)
!259 = !DILocation(line: 10, column: 61, scope: !250)
!260 = !DILocation(line: 10, column: 71, scope: !250)
!261 = !DILocation(line: 10, column: 78, scope: !250)
!262 = !DILocation(line: 10, column: 60, scope: !250)
!263 = !DILocation(line: 10, column: 85, scope: !250)
!264 = distinct !DISubprogram(name: "big", linkageName: "_ZN5pairs3big17h4dd41a79cc3f2b6dE", scope: !105, file: !215, line: 24, type: !265, scopeLine: 24, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !22, retainedNodes: !276)
!265 = !DISubroutineType(types: !266)
!266 = !{!267, !267}
!267 = !DICompositeType(tag: DW_TAG_structure_type, name: "B", scope: !105, file: !15, size: 448, align: 64, flags: DIFlagPublic, elements: !268, templateParams: !22, identifier: "3616b9a91f7ef5ed1bab12ba75d13b6a")
!268 = !{!269, !270, !274}
!269 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !267, file: !15, baseType: !19, size: 64, align: 64, flags: DIFlagPrivate)
!270 = !DIDerivedType(tag: DW_TAG_member, name: "v", scope: !267, file: !15, baseType: !271, size: 320, align: 64, offset: 64, flags: DIFlagPrivate)
!271 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 320, align: 64, elements: !272)
!272 = !{!273}
!273 = !DISubrange(count: 5, lowerBound: 0)
!274 = !DIDerivedType(tag: DW_TAG_member, name: "n", scope: !267, file: !15, baseType: !275, size: 32, align: 32, offset: 384, flags: DIFlagPrivate)
!275 = !DIBasicType(name: "i32", size: 32, encoding: DW_ATE_signed)
!276 = !{!277}
!277 = !DILocalVariable(name: "b", arg: 1, scope: !264, file: !215, line: 24, type: !267)
!278 = !DILocation(line: 24, column: 25, scope: !264)
!279 = !DILocation(line: 24, column: 49, scope: !264)
!280 = !DILocation(line: 24, column: 42, scope: !264)
!281 = !DILocation(line: 24, column: 66, scope: !264)
!282 = !DILocation(line: 24, column: 57, scope: !264)
!283 = !DILocation(line: 24, column: 71, scope: !264)
!284 = !DILocation(line: 24, column: 81, scope: !264)
!285 = !DILocation(line: 24, column: 84, scope: !264)
!286 = distinct !DISubprogram(name: "fat", linkageName: "_ZN5pairs3fat17h8752305952a7516fE", scope: !105, file: !215, line: 20, type: !287, scopeLine: 20, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !22, retainedNodes: !294)
!287 = !DISubroutineType(types: !288)
!288 = !{!289, !14, !19, !21}
!289 = !DICompositeType(tag: DW_TAG_structure_type, name: "(f64, &mut f64)", file: !15, size: 128, align: 64, elements: !290, templateParams: !22, identifier: "71025da40dccc4c314dcd661c9366c00")
!290 = !{!291, !292}
!291 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !289, file: !15, baseType: !19, size: 64, align: 64)
!292 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !289, file: !15, baseType: !293, size: 64, align: 64, offset: 64)
!293 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut f64", baseType: !19, size: 64, align: 64, dwarfAddressSpace: 0)
!294 = !{!295, !296, !297, !298}
!295 = !DILocalVariable(name: "p", arg: 1, scope: !286, file: !215, line: 20, type: !14)
!296 = !DILocalVariable(name: "w", arg: 2, scope: !286, file: !215, line: 20, type: !19)
!297 = !DILocalVariable(name: "n", arg: 3, scope: !286, file: !215, line: 20, type: !21)
!298 = !DILocalVariable(name: "v", scope: !299, file: !215, line: 20, type: !19, align: 64)
!299 = distinct !DILexicalBlock(scope: !286, file: !215, line: 20, column: 89)
!300 = !DILocation(line: 20, column: 29, scope: !286)
!301 = !DILocation(line: 20, column: 47, scope: !286)
!302 = !DILocation(line: 20, column: 55, scope: !286)
!303 = !DILocation(line: 20, column: 101, scope: !286)
!304 = !DILocation(line: 20, column: 97, scope: !286)
!305 = !DILocation(line: 20, column: 93, scope: !299)
!306 = !DILocation(line: 20, column: 118, scope: !299)
!307 = !DILocation(line: 20, column: 116, scope: !299)
!308 = !DILocation(line: 20, column: 111, scope: !299)
!309 = !DILocation(line: 20, column: 127, scope: !286)
!310 = distinct !DISubprogram(name: "opt", linkageName: "_ZN5pairs3opt17h340a52b92405bf35E", scope: !105, file: !215, line: 22, type: !311, scopeLine: 22, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !22, retainedNodes: !313)
!311 = !DISubroutineType(types: !312)
!312 = !{!87, !19}
!313 = !{!314}
!314 = !DILocalVariable(name: "x", arg: 1, scope: !310, file: !215, line: 22, type: !19)
!315 = !DILocation(line: 22, column: 25, scope: !310)
!316 = !DILocation(line: 22, column: 53, scope: !310)
!317 = !DILocation(line: 22, column: 84, scope: !310)
!318 = !DILocation(line: 22, column: 50, scope: !310)
!319 = !DILocation(line: 22, column: 68, scope: !310)
!320 = !DILocation(line: 22, column: 63, scope: !310)
!321 = !DILocation(line: 22, column: 92, scope: !310)
!322 = distinct !DISubprogram(name: "rot", linkageName: "_ZN5pairs3rot17h6bf83bcad4fad47bE", scope: !105, file: !215, line: 6, type: !323, scopeLine: 6, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !22, retainedNodes: !329)
!323 = !DISubroutineType(types: !324)
!324 = !{!325, !325, !141}
!325 = !DICompositeType(tag: DW_TAG_structure_type, name: "P", scope: !105, file: !15, size: 64, align: 32, flags: DIFlagPublic, elements: !326, templateParams: !22, identifier: "c3067bc05b27245c61f475e434ab0b2c")
!326 = !{!327, !328}
!327 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !325, file: !15, baseType: !141, size: 32, align: 32, flags: DIFlagPrivate)
!328 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !325, file: !15, baseType: !141, size: 32, align: 32, offset: 32, flags: DIFlagPrivate)
!329 = !{!330, !331}
!330 = !DILocalVariable(name: "p", arg: 1, scope: !322, file: !215, line: 6, type: !325)
!331 = !DILocalVariable(name: "t", arg: 2, scope: !322, file: !215, line: 6, type: !141)
!332 = !DILocation(line: 6, column: 25, scope: !322)
!333 = !DILocation(line: 6, column: 31, scope: !322)
!334 = !DILocation(line: 6, column: 53, scope: !322)
!335 = !DILocation(line: 6, column: 71, scope: !322)
!336 = !DILocation(line: 6, column: 81, scope: !322)
!337 = !DILocation(line: 6, column: 94, scope: !322)
!338 = distinct !DISubprogram(name: "arr3", linkageName: "_ZN5pairs4arr317h096d5e2b996859dcE", scope: !105, file: !215, line: 12, type: !339, scopeLine: 12, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !22, retainedNodes: !344)
!339 = !DISubroutineType(types: !340)
!340 = !{!341, !341, !141}
!341 = !DICompositeType(tag: DW_TAG_array_type, baseType: !141, size: 96, align: 32, elements: !342)
!342 = !{!343}
!343 = !DISubrange(count: 3, lowerBound: 0)
!344 = !{!345, !346}
!345 = !DILocalVariable(name: "a", arg: 1, scope: !338, file: !215, line: 12, type: !341)
!346 = !DILocalVariable(name: "t", arg: 2, scope: !338, file: !215, line: 12, type: !141)
!347 = !DILocation(line: 12, column: 26, scope: !338)
!348 = !DILocation(line: 12, column: 39, scope: !338)
!349 = !DILocation(line: 12, column: 62, scope: !338)
!350 = !DILocation(line: 12, column: 72, scope: !338)
!351 = !DILocation(line: 12, column: 79, scope: !338)
!352 = !DILocation(line: 12, column: 85, scope: !338)
!353 = !DILocation(line: 12, column: 92, scope: !338)
!354 = !DILocation(line: 12, column: 61, scope: !338)
!355 = !DILocation(line: 12, column: 99, scope: !338)
!356 = distinct !DISubprogram(name: "arr4", linkageName: "_ZN5pairs4arr417h7cf24a8ec7d9b2b4E", scope: !105, file: !215, line: 14, type: !357, scopeLine: 14, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !22, retainedNodes: !362)
!357 = !DISubroutineType(types: !358)
!358 = !{!359, !359, !141}
!359 = !DICompositeType(tag: DW_TAG_array_type, baseType: !141, size: 128, align: 32, elements: !360)
!360 = !{!361}
!361 = !DISubrange(count: 4, lowerBound: 0)
!362 = !{!363, !364}
!363 = !DILocalVariable(name: "a", arg: 1, scope: !356, file: !215, line: 14, type: !359)
!364 = !DILocalVariable(name: "t", arg: 2, scope: !356, file: !215, line: 14, type: !141)
!365 = !DILocation(line: 14, column: 26, scope: !356)
!366 = !DILocation(line: 14, column: 39, scope: !356)
!367 = !DILocation(line: 14, column: 62, scope: !356)
!368 = !DILocation(line: 14, column: 72, scope: !356)
!369 = !DILocation(line: 14, column: 79, scope: !356)
!370 = !DILocation(line: 14, column: 85, scope: !356)
!371 = !DILocation(line: 14, column: 92, scope: !356)
!372 = !DILocation(line: 14, column: 98, scope: !356)
!373 = !DILocation(line: 14, column: 105, scope: !356)
!374 = !DILocation(line: 14, column: 61, scope: !356)
!375 = !DILocation(line: 14, column: 112, scope: !356)
!376 = distinct !DISubprogram(name: "optf", linkageName: "_ZN5pairs4optf17ha8f50ba66fe260d6E", scope: !105, file: !215, line: 26, type: !377, scopeLine: 26, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !22, retainedNodes: !379)
!377 = !DISubroutineType(types: !378)
!378 = !{!133, !141}
!379 = !{!380}
!380 = !DILocalVariable(name: "x", arg: 1, scope: !376, file: !215, line: 26, type: !141)
!381 = !DILocation(line: 26, column: 26, scope: !376)
!382 = !DILocation(line: 26, column: 54, scope: !376)
!383 = !DILocation(line: 26, column: 85, scope: !376)
!384 = !DILocation(line: 26, column: 51, scope: !376)
!385 = !DILocation(line: 26, column: 69, scope: !376)
!386 = !DILocation(line: 26, column: 64, scope: !376)
!387 = !DILocation(line: 26, column: 93, scope: !376)
!388 = distinct !DISubprogram(name: "step", linkageName: "_ZN5pairs4step17h0864d90ef090b05bE", scope: !105, file: !215, line: 8, type: !389, scopeLine: 8, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !22, retainedNodes: !395)
!389 = !DISubroutineType(types: !390)
!390 = !{!391, !391, !141}
!391 = !DICompositeType(tag: DW_TAG_structure_type, name: "M", scope: !105, file: !15, size: 64, align: 32, flags: DIFlagPublic, elements: !392, templateParams: !22, identifier: "bce0c28b25de1c75feb6b2c97e0c49d4")
!392 = !{!393, !394}
!393 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !391, file: !15, baseType: !141, size: 32, align: 32, flags: DIFlagPrivate)
!394 = !DIDerivedType(tag: DW_TAG_member, name: "n", scope: !391, file: !15, baseType: !275, size: 32, align: 32, offset: 32, flags: DIFlagPrivate)
!395 = !{!396, !397}
!396 = !DILocalVariable(name: "m", arg: 1, scope: !388, file: !215, line: 8, type: !391)
!397 = !DILocalVariable(name: "t", arg: 2, scope: !388, file: !215, line: 8, type: !141)
!398 = !DILocation(line: 8, column: 26, scope: !388)
!399 = !DILocation(line: 8, column: 32, scope: !388)
!400 = !DILocation(line: 8, column: 54, scope: !388)
!401 = !DILocation(line: 8, column: 64, scope: !388)
!402 = !DILocation(line: 8, column: 79, scope: !388)
!403 = !DILocation(line: 8, column: 90, scope: !388)
!404 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN5pairs6option28_$u7b$$u7b$closure$u7d$$u7d$17h99304aaf8f0b0e6dE", scope: !104, file: !215, line: 23, type: !405, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !22, retainedNodes: !407)
!405 = !DISubroutineType(types: !406)
!406 = !{!19, !103, !19}
!407 = !{!408, !409}
!408 = !DILocalVariable(name: "v", arg: 2, scope: !404, file: !215, line: 23, type: !19)
!409 = !DILocalVariable(name: "x", scope: !404, file: !215, line: 23, type: !109, align: 64)
!410 = !DILocation(line: 23, column: 28, scope: !404)
!411 = !DILocation(line: 23, column: 134, scope: !404)
!412 = !DILocation(line: 23, column: 141, scope: !404)
!413 = !DILocation(line: 23, column: 137, scope: !404)
!414 = !DILocation(line: 23, column: 145, scope: !404)
!415 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN5pairs7optionf28_$u7b$$u7b$closure$u7d$$u7d$17had6f0b4154a3d21aE", scope: !150, file: !215, line: 27, type: !416, scopeLine: 27, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !22, retainedNodes: !418)
!416 = !DISubroutineType(types: !417)
!417 = !{!141, !149, !141}
!418 = !{!419, !420}
!419 = !DILocalVariable(name: "v", arg: 2, scope: !415, file: !215, line: 27, type: !141)
!420 = !DILocalVariable(name: "x", scope: !415, file: !215, line: 27, type: !154, align: 64)
!421 = !DILocation(line: 27, column: 29, scope: !415)
!422 = !DILocation(line: 27, column: 138, scope: !415)
!423 = !DILocation(line: 27, column: 145, scope: !415)
!424 = !DILocation(line: 27, column: 141, scope: !415)
!425 = !DILocation(line: 27, column: 149, scope: !415)
!426 = distinct !DISubprogram(name: "index_mut<f64>", linkageName: "_ZN97_$LT$core..ops..range..RangeFull$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$9index_mut17hb238ff10dd1a51b0E", scope: !427, file: !71, line: 660, type: !428, scopeLine: 660, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !94, retainedNodes: !430)
!427 = !DINamespace(name: "{impl#9}", scope: !73)
!428 = !DISubroutineType(types: !429)
!429 = !{!14, !27, !14, !30}
!430 = !{!431, !432}
!431 = !DILocalVariable(name: "slice", arg: 2, scope: !426, file: !71, line: 660, type: !14)
!432 = !DILocalVariable(arg: 1, scope: !426, file: !71, line: 660, type: !27)
!433 = !DILocation(line: 660, column: 18, scope: !426)
!434 = !DILocation(line: 660, column: 24, scope: !426)
!435 = !DILocation(line: 662, column: 6, scope: !426)
!436 = distinct !DISubprogram(name: "array", scope: !105, file: !215, line: 11, type: !437, scopeLine: 11, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !22, retainedNodes: !439)
!437 = !DISubroutineType(types: !438)
!438 = !{!141, !154}
!439 = !{!440, !441, !443}
!440 = !DILocalVariable(name: "x", arg: 1, scope: !436, file: !215, line: 11, type: !154)
!441 = !DILocalVariable(name: "a", scope: !442, file: !215, line: 11, type: !253, align: 32)
!442 = distinct !DILexicalBlock(scope: !436, file: !215, line: 11, column: 50)
!443 = !DILocalVariable(name: "a", scope: !444, file: !215, line: 11, type: !253, align: 32)
!444 = distinct !DILexicalBlock(scope: !442, file: !215, line: 11, column: 83)
!445 = !DILocation(line: 11, column: 27, scope: !436)
!446 = !DILocation(line: 11, column: 54, scope: !442)
!447 = !DILocation(line: 11, column: 87, scope: !444)
!448 = !DILocation(line: 11, column: 63, scope: !436)
!449 = !DILocation(line: 11, column: 69, scope: !436)
!450 = !DILocation(line: 11, column: 62, scope: !436)
!451 = !DILocation(line: 11, column: 76, scope: !436)
!452 = !DILocation(line: 11, column: 58, scope: !436)
!453 = !DILocation(line: 11, column: 98, scope: !442)
!454 = !DILocation(line: 11, column: 91, scope: !442)
!455 = !DILocation(line: 11, column: 105, scope: !444)
!456 = !DILocation(line: 11, column: 112, scope: !444)
!457 = !DILocation(line: 11, column: 119, scope: !444)
!458 = !DILocation(line: 11, column: 125, scope: !436)
!459 = distinct !DISubprogram(name: "array3", scope: !105, file: !215, line: 13, type: !437, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !22, retainedNodes: !460)
!460 = !{!461, !462, !464}
!461 = !DILocalVariable(name: "x", arg: 1, scope: !459, file: !215, line: 13, type: !154)
!462 = !DILocalVariable(name: "a", scope: !463, file: !215, line: 13, type: !341, align: 32)
!463 = distinct !DILexicalBlock(scope: !459, file: !215, line: 13, column: 51)
!464 = !DILocalVariable(name: "a", scope: !465, file: !215, line: 13, type: !341, align: 32)
!465 = distinct !DILexicalBlock(scope: !463, file: !215, line: 13, column: 91)
!466 = !DILocation(line: 13, column: 28, scope: !459)
!467 = !DILocation(line: 13, column: 55, scope: !463)
!468 = !DILocation(line: 13, column: 95, scope: !465)
!469 = !DILocation(line: 13, column: 65, scope: !459)
!470 = !DILocation(line: 13, column: 71, scope: !459)
!471 = !DILocation(line: 13, column: 77, scope: !459)
!472 = !DILocation(line: 13, column: 64, scope: !459)
!473 = !DILocation(line: 13, column: 84, scope: !459)
!474 = !DILocation(line: 13, column: 59, scope: !459)
!475 = !DILocation(line: 13, column: 107, scope: !463)
!476 = !DILocation(line: 13, column: 99, scope: !463)
!477 = !DILocation(line: 13, column: 114, scope: !465)
!478 = !DILocation(line: 13, column: 121, scope: !465)
!479 = !DILocation(line: 13, column: 128, scope: !465)
!480 = !DILocation(line: 13, column: 135, scope: !465)
!481 = !DILocation(line: 13, column: 141, scope: !459)
!482 = distinct !DISubprogram(name: "array4", scope: !105, file: !215, line: 15, type: !437, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !22, retainedNodes: !483)
!483 = !{!484, !485, !487}
!484 = !DILocalVariable(name: "x", arg: 1, scope: !482, file: !215, line: 15, type: !154)
!485 = !DILocalVariable(name: "a", scope: !486, file: !215, line: 15, type: !359, align: 32)
!486 = distinct !DILexicalBlock(scope: !482, file: !215, line: 15, column: 51)
!487 = !DILocalVariable(name: "a", scope: !488, file: !215, line: 15, type: !359, align: 32)
!488 = distinct !DILexicalBlock(scope: !486, file: !215, line: 15, column: 97)
!489 = !DILocation(line: 15, column: 28, scope: !482)
!490 = !DILocation(line: 15, column: 55, scope: !486)
!491 = !DILocation(line: 15, column: 101, scope: !488)
!492 = !DILocation(line: 15, column: 65, scope: !482)
!493 = !DILocation(line: 15, column: 71, scope: !482)
!494 = !DILocation(line: 15, column: 77, scope: !482)
!495 = !DILocation(line: 15, column: 83, scope: !482)
!496 = !DILocation(line: 15, column: 64, scope: !482)
!497 = !DILocation(line: 15, column: 90, scope: !482)
!498 = !DILocation(line: 15, column: 59, scope: !482)
!499 = !DILocation(line: 15, column: 113, scope: !486)
!500 = !DILocation(line: 15, column: 105, scope: !486)
!501 = !DILocation(line: 15, column: 120, scope: !488)
!502 = !DILocation(line: 15, column: 127, scope: !488)
!503 = !DILocation(line: 15, column: 134, scope: !488)
!504 = !DILocation(line: 15, column: 141, scope: !488)
!505 = !DILocation(line: 15, column: 147, scope: !482)
!506 = distinct !DISubprogram(name: "bigs", scope: !105, file: !215, line: 25, type: !507, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !22, retainedNodes: !509)
!507 = !DISubroutineType(types: !508)
!508 = !{!19, !109}
!509 = !{!510, !511, !513}
!510 = !DILocalVariable(name: "x", arg: 1, scope: !506, file: !215, line: 25, type: !109)
!511 = !DILocalVariable(name: "b", scope: !512, file: !215, line: 25, type: !267, align: 64)
!512 = distinct !DILexicalBlock(scope: !506, file: !215, line: 25, column: 49)
!513 = !DILocalVariable(name: "c", scope: !514, file: !215, line: 25, type: !267, align: 64)
!514 = distinct !DILexicalBlock(scope: !512, file: !215, line: 25, column: 118)
!515 = !DILocation(line: 25, column: 26, scope: !506)
!516 = !DILocation(line: 25, column: 53, scope: !512)
!517 = !DILocation(line: 25, column: 122, scope: !514)
!518 = !DILocation(line: 25, column: 68, scope: !506)
!519 = !DILocation(line: 25, column: 78, scope: !506)
!520 = !DILocation(line: 25, column: 84, scope: !506)
!521 = !DILocation(line: 25, column: 90, scope: !506)
!522 = !DILocation(line: 25, column: 96, scope: !506)
!523 = !DILocation(line: 25, column: 102, scope: !506)
!524 = !DILocation(line: 25, column: 77, scope: !506)
!525 = !DILocation(line: 25, column: 61, scope: !506)
!526 = !DILocation(line: 25, column: 57, scope: !506)
!527 = !DILocation(line: 25, column: 126, scope: !512)
!528 = !DILocation(line: 25, column: 134, scope: !514)
!529 = !DILocation(line: 25, column: 140, scope: !514)
!530 = !DILocation(line: 25, column: 149, scope: !514)
!531 = !DILocation(line: 25, column: 157, scope: !506)
!532 = distinct !DISubprogram(name: "doubles", scope: !105, file: !215, line: 19, type: !507, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !22, retainedNodes: !533)
!533 = !{!534, !535, !537}
!534 = !DILocalVariable(name: "x", arg: 1, scope: !532, file: !215, line: 19, type: !109)
!535 = !DILocalVariable(name: "a", scope: !536, file: !215, line: 19, type: !218, align: 64)
!536 = distinct !DILexicalBlock(scope: !532, file: !215, line: 19, column: 52)
!537 = !DILocalVariable(name: "a", scope: !538, file: !215, line: 19, type: !218, align: 64)
!538 = distinct !DILexicalBlock(scope: !536, file: !215, line: 19, column: 84)
!539 = !DILocation(line: 19, column: 29, scope: !532)
!540 = !DILocation(line: 19, column: 56, scope: !536)
!541 = !DILocation(line: 19, column: 88, scope: !538)
!542 = !DILocation(line: 19, column: 64, scope: !532)
!543 = !DILocation(line: 19, column: 70, scope: !532)
!544 = !DILocation(line: 19, column: 63, scope: !532)
!545 = !DILocation(line: 19, column: 77, scope: !532)
!546 = !DILocation(line: 19, column: 60, scope: !532)
!547 = !DILocation(line: 19, column: 98, scope: !536)
!548 = !DILocation(line: 19, column: 92, scope: !536)
!549 = !DILocation(line: 19, column: 105, scope: !538)
!550 = !DILocation(line: 19, column: 112, scope: !538)
!551 = !DILocation(line: 19, column: 118, scope: !532)
!552 = distinct !DISubprogram(name: "fatv", scope: !105, file: !215, line: 21, type: !553, scopeLine: 21, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !22, retainedNodes: !555)
!553 = !DISubroutineType(types: !554)
!554 = !{!19, !23, !21}
!555 = !{!556, !557, !558, !560, !562, !563, !565}
!556 = !DILocalVariable(name: "x", arg: 1, scope: !552, file: !215, line: 21, type: !23)
!557 = !DILocalVariable(name: "n", arg: 2, scope: !552, file: !215, line: 21, type: !21)
!558 = !DILocalVariable(name: "w", scope: !559, file: !215, line: 21, type: !19, align: 64)
!559 = distinct !DILexicalBlock(scope: !552, file: !215, line: 21, column: 63)
!560 = !DILocalVariable(name: "v", scope: !561, file: !215, line: 21, type: !19, align: 64)
!561 = distinct !DILexicalBlock(scope: !559, file: !215, line: 21, column: 77)
!562 = !DILocalVariable(name: "p", scope: !561, file: !215, line: 21, type: !293, align: 64)
!563 = !DILocalVariable(name: "u", scope: !564, file: !215, line: 21, type: !19, align: 64)
!564 = distinct !DILexicalBlock(scope: !561, file: !215, line: 21, column: 129)
!565 = !DILocalVariable(name: "q", scope: !564, file: !215, line: 21, type: !293, align: 64)
!566 = !DILocation(line: 21, column: 26, scope: !552)
!567 = !DILocation(line: 21, column: 44, scope: !552)
!568 = !DILocation(line: 21, column: 71, scope: !552)
!569 = !DILocation(line: 21, column: 67, scope: !559)
!570 = !DILocation(line: 21, column: 100, scope: !559)
!571 = !DILocation(line: 21, column: 109, scope: !559)
!572 = !DILocation(line: 21, column: 90, scope: !559)
!573 = !DILocation(line: 21, column: 82, scope: !559)
!574 = !DILocation(line: 21, column: 82, scope: !561)
!575 = !DILocation(line: 21, column: 85, scope: !559)
!576 = !DILocation(line: 21, column: 85, scope: !561)
!577 = !DILocation(line: 21, column: 117, scope: !561)
!578 = !DILocation(line: 21, column: 152, scope: !561)
!579 = !DILocation(line: 21, column: 161, scope: !561)
!580 = !DILocation(line: 21, column: 142, scope: !561)
!581 = !DILocation(line: 21, column: 134, scope: !561)
!582 = !DILocation(line: 21, column: 134, scope: !564)
!583 = !DILocation(line: 21, column: 137, scope: !561)
!584 = !DILocation(line: 21, column: 137, scope: !564)
!585 = !DILocation(line: 21, column: 175, scope: !564)
!586 = !DILocation(line: 21, column: 188, scope: !564)
!587 = !DILocation(line: 21, column: 184, scope: !564)
!588 = !DILocation(line: 21, column: 193, scope: !564)
!589 = !DILocation(line: 21, column: 199, scope: !552)
!590 = distinct !DISubprogram(name: "mixed", scope: !105, file: !215, line: 9, type: !591, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !22, retainedNodes: !593)
!591 = !DISubroutineType(types: !592)
!592 = !{!141, !154, !275}
!593 = !{!594, !595, !596, !598}
!594 = !DILocalVariable(name: "x", arg: 1, scope: !590, file: !215, line: 9, type: !154)
!595 = !DILocalVariable(name: "n", arg: 2, scope: !590, file: !215, line: 9, type: !275)
!596 = !DILocalVariable(name: "m", scope: !597, file: !215, line: 9, type: !391, align: 32)
!597 = distinct !DILexicalBlock(scope: !590, file: !215, line: 9, column: 58)
!598 = !DILocalVariable(name: "m", scope: !599, file: !215, line: 9, type: !391, align: 32)
!599 = distinct !DILexicalBlock(scope: !597, file: !215, line: 9, column: 96)
!600 = !DILocation(line: 9, column: 27, scope: !590)
!601 = !DILocation(line: 9, column: 41, scope: !590)
!602 = !DILocation(line: 9, column: 78, scope: !590)
!603 = !DILocation(line: 9, column: 89, scope: !590)
!604 = !DILocation(line: 9, column: 66, scope: !590)
!605 = !DILocation(line: 9, column: 62, scope: !597)
!606 = !DILocation(line: 9, column: 112, scope: !597)
!607 = !DILocation(line: 9, column: 104, scope: !597)
!608 = !DILocation(line: 9, column: 100, scope: !599)
!609 = !DILocation(line: 9, column: 125, scope: !599)
!610 = !DILocation(line: 9, column: 119, scope: !599)
!611 = !DILocation(line: 9, column: 137, scope: !590)
!612 = distinct !DISubprogram(name: "option", scope: !105, file: !215, line: 23, type: !507, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !22, retainedNodes: !613)
!613 = !{!614}
!614 = !DILocalVariable(name: "x", arg: 1, scope: !612, file: !215, line: 23, type: !109)
!615 = !DILocation(line: 23, column: 28, scope: !612)
!616 = !DILocation(line: 23, column: 55, scope: !612)
!617 = !DILocation(line: 23, column: 51, scope: !612)
!618 = !DILocation(line: 23, column: 61, scope: !612)
!619 = !DILocation(line: 23, column: 82, scope: !612)
!620 = !DILocation(line: 23, column: 78, scope: !612)
!621 = !DILocation(line: 23, column: 94, scope: !612)
!622 = !DILocation(line: 23, column: 115, scope: !612)
!623 = !DILocation(line: 23, column: 111, scope: !612)
!624 = !DILocation(line: 23, column: 121, scope: !612)
!625 = !DILocation(line: 23, column: 148, scope: !612)
!626 = distinct !DISubprogram(name: "optionf", scope: !105, file: !215, line: 27, type: !437, scopeLine: 27, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !22, retainedNodes: !627)
!627 = !{!628}
!628 = !DILocalVariable(name: "x", arg: 1, scope: !626, file: !215, line: 27, type: !154)
!629 = !DILocation(line: 27, column: 29, scope: !626)
!630 = !DILocation(line: 27, column: 57, scope: !626)
!631 = !DILocation(line: 27, column: 52, scope: !626)
!632 = !DILocation(line: 27, column: 63, scope: !626)
!633 = !DILocation(line: 27, column: 85, scope: !626)
!634 = !DILocation(line: 27, column: 80, scope: !626)
!635 = !DILocation(line: 27, column: 97, scope: !626)
!636 = !DILocation(line: 27, column: 119, scope: !626)
!637 = !DILocation(line: 27, column: 114, scope: !626)
!638 = !DILocation(line: 27, column: 125, scope: !626)
!639 = !DILocation(line: 27, column: 152, scope: !626)
!640 = distinct !DISubprogram(name: "pair", scope: !105, file: !215, line: 7, type: !437, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !22, retainedNodes: !641)
!641 = !{!642, !643, !645}
!642 = !DILocalVariable(name: "x", arg: 1, scope: !640, file: !215, line: 7, type: !154)
!643 = !DILocalVariable(name: "p", scope: !644, file: !215, line: 7, type: !325, align: 32)
!644 = distinct !DILexicalBlock(scope: !640, file: !215, line: 7, column: 49)
!645 = !DILocalVariable(name: "p", scope: !646, file: !215, line: 7, type: !325, align: 32)
!646 = distinct !DILexicalBlock(scope: !644, file: !215, line: 7, column: 92)
!647 = !DILocation(line: 7, column: 26, scope: !640)
!648 = !DILocation(line: 7, column: 68, scope: !640)
!649 = !DILocation(line: 7, column: 77, scope: !640)
!650 = !DILocation(line: 7, column: 85, scope: !640)
!651 = !DILocation(line: 7, column: 57, scope: !640)
!652 = !DILocation(line: 7, column: 53, scope: !644)
!653 = !DILocation(line: 7, column: 107, scope: !644)
!654 = !DILocation(line: 7, column: 100, scope: !644)
!655 = !DILocation(line: 7, column: 96, scope: !646)
!656 = !DILocation(line: 7, column: 114, scope: !646)
!657 = !DILocation(line: 7, column: 125, scope: !640)
!658 = distinct !DISubprogram(name: "triple", scope: !105, file: !215, line: 17, type: !437, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !22, retainedNodes: !659)
!659 = !{!660, !661, !663}
!660 = !DILocalVariable(name: "x", arg: 1, scope: !658, file: !215, line: 17, type: !154)
!661 = !DILocalVariable(name: "a", scope: !662, file: !215, line: 17, type: !234, align: 32)
!662 = distinct !DILexicalBlock(scope: !658, file: !215, line: 17, column: 51)
!663 = !DILocalVariable(name: "a", scope: !664, file: !215, line: 17, type: !234, align: 32)
!664 = distinct !DILexicalBlock(scope: !662, file: !215, line: 17, column: 103)
!665 = !DILocation(line: 17, column: 28, scope: !658)
!666 = !DILocation(line: 17, column: 55, scope: !662)
!667 = !DILocation(line: 17, column: 107, scope: !664)
!668 = !DILocation(line: 17, column: 70, scope: !658)
!669 = !DILocation(line: 17, column: 79, scope: !658)
!670 = !DILocation(line: 17, column: 88, scope: !658)
!671 = !DILocation(line: 17, column: 62, scope: !658)
!672 = !DILocation(line: 17, column: 96, scope: !658)
!673 = !DILocation(line: 17, column: 59, scope: !658)
!674 = !DILocation(line: 17, column: 117, scope: !662)
!675 = !DILocation(line: 17, column: 111, scope: !662)
!676 = !DILocation(line: 17, column: 124, scope: !664)
!677 = !DILocation(line: 17, column: 130, scope: !664)
!678 = !DILocation(line: 17, column: 136, scope: !664)
!679 = !DILocation(line: 17, column: 141, scope: !658)
