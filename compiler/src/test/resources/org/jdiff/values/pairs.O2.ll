; made by: rustc --crate-type lib -C panic=abort -C opt-level=2 -g --remap-path-prefix SOURCE_FOLDER=. --emit llvm-ir pairs.rs
; ModuleID = 'pairs.9952f7ef80a5bcea-cgu.0'
source_filename = "pairs.9952f7ef80a5bcea-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; pairs::d2
; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind nonlazybind willreturn memory(argmem: readwrite) uwtable
define internal fastcc void @_ZN5pairs2d217h04f70841b7a855b5E(ptr dead_on_unwind noalias noundef nonnull writable writeonly sret([16 x i8]) align 8 captures(none) dereferenceable(16) initializes((0, 16)) %_0, ptr dead_on_return noalias noundef nonnull readonly align 8 captures(none) dereferenceable(16) %a, double noundef %t) unnamed_addr #0 !dbg !7 {
start:
    #dbg_declare(ptr %a, !17, !DIExpression(), !20)
    #dbg_value(double %t, !18, !DIExpression(), !21)
  %0 = getelementptr inbounds nuw i8, ptr %a, i64 8, !dbg !22
  %_4 = load double, ptr %0, align 8, !dbg !22, !noundef !19
  %_3 = fmul double %t, %_4, !dbg !22
  %_6 = load double, ptr %a, align 8, !dbg !23, !noundef !19
  %_5 = fmul double %_4, %_6, !dbg !23
  store double %_3, ptr %_0, align 8, !dbg !24
  %1 = getelementptr inbounds nuw i8, ptr %_0, i64 8, !dbg !24
  store double %_5, ptr %1, align 8, !dbg !24
  ret void, !dbg !25
}

; pairs::t3
; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind nonlazybind willreturn memory(argmem: readwrite) uwtable
define internal fastcc void @_ZN5pairs2t317he62b56b04a0678b2E(ptr dead_on_unwind noalias noundef nonnull writable writeonly sret([12 x i8]) align 4 captures(none) dereferenceable(12) initializes((0, 12)) %_0, ptr dead_on_return noalias noundef nonnull readonly align 4 captures(none) dereferenceable(12) %a, float noundef %t) unnamed_addr #0 !dbg !26 {
start:
    #dbg_declare(ptr %a, !37, !DIExpression(), !39)
    #dbg_value(float %t, !38, !DIExpression(), !40)
  %0 = getelementptr inbounds nuw i8, ptr %a, i64 4, !dbg !41
  %_4 = load float, ptr %0, align 4, !dbg !41, !noundef !19
  %_3 = fmul float %t, %_4, !dbg !41
  %1 = getelementptr inbounds nuw i8, ptr %a, i64 8, !dbg !42
  %_6 = load float, ptr %1, align 4, !dbg !42, !noundef !19
  %_7 = load float, ptr %a, align 4, !dbg !43, !noundef !19
  %_5 = fmul float %_6, %_7, !dbg !42
  %_8 = fadd float %t, %_7, !dbg !44
  store float %_3, ptr %_0, align 4, !dbg !45
  %2 = getelementptr inbounds nuw i8, ptr %_0, i64 4, !dbg !45
  store float %_5, ptr %2, align 4, !dbg !45
  %3 = getelementptr inbounds nuw i8, ptr %_0, i64 8, !dbg !45
  store float %_8, ptr %3, align 4, !dbg !45
  ret void, !dbg !46
}

; pairs::arr
; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define internal fastcc i64 @_ZN5pairs3arr17h386f0293cf88f8a7E(i64 %0, float noundef %t) unnamed_addr #1 !dbg !47 {
start:
  %.sroa.0.0.extract.trunc = trunc i64 %0 to i32
  %1 = bitcast i32 %.sroa.0.0.extract.trunc to float
  %.sroa.4.0.extract.shift = lshr i64 %0, 32
  %.sroa.4.0.extract.trunc = trunc nuw i64 %.sroa.4.0.extract.shift to i32
  %2 = bitcast i32 %.sroa.4.0.extract.trunc to float
    #dbg_value(float %1, !52, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !54)
    #dbg_value(float %2, !52, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !54)
    #dbg_value(float %t, !53, !DIExpression(), !54)
  %_3 = fmul float %t, %2, !dbg !55
  %_5 = fmul float %1, %2, !dbg !56
  %3 = bitcast float %_3 to i32, !dbg !57
  %4 = bitcast float %_5 to i32, !dbg !57
  %_0.sroa.2.0.insert.ext = zext i32 %4 to i64, !dbg !57
  %_0.sroa.2.0.insert.shift = shl nuw i64 %_0.sroa.2.0.insert.ext, 32, !dbg !57
  %_0.sroa.0.0.insert.ext = zext i32 %3 to i64, !dbg !57
  %_0.sroa.0.0.insert.insert = or disjoint i64 %_0.sroa.2.0.insert.shift, %_0.sroa.0.0.insert.ext, !dbg !57
  ret i64 %_0.sroa.0.0.insert.insert, !dbg !57
}

; pairs::big
; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind nonlazybind willreturn memory(argmem: readwrite) uwtable
define internal fastcc void @_ZN5pairs3big17h4dd41a79cc3f2b6dE(ptr dead_on_unwind noalias noundef nonnull writable writeonly sret([56 x i8]) align 8 captures(none) dereferenceable(56) initializes((0, 56)) %_0, ptr dead_on_return noalias noundef nonnull align 8 captures(none) dereferenceable(56) initializes((24, 32)) %b) unnamed_addr #0 !dbg !58 {
start:
    #dbg_declare(ptr %b, !71, !DIExpression(), !72)
  %0 = getelementptr inbounds nuw i8, ptr %b, i64 16, !dbg !73
  %_2 = load double, ptr %0, align 8, !dbg !73, !noundef !19
  %1 = load double, ptr %b, align 8, !dbg !74, !noundef !19
  %2 = fmul double %_2, %1, !dbg !74
  store double %2, ptr %b, align 8, !dbg !74
  %3 = getelementptr inbounds nuw i8, ptr %b, i64 24, !dbg !75
  store double %2, ptr %3, align 8, !dbg !75
  %4 = getelementptr inbounds nuw i8, ptr %b, i64 48, !dbg !76
  %5 = load i32, ptr %4, align 8, !dbg !76, !noundef !19
  %6 = add i32 %5, 1, !dbg !76
  store i32 %6, ptr %4, align 8, !dbg !76
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %_0, ptr noundef nonnull align 8 dereferenceable(56) %b, i64 56, i1 false), !dbg !77
  ret void, !dbg !78
}

; pairs::fat
; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define internal fastcc { double, ptr } @_ZN5pairs3fat17h8752305952a7516fE(ptr noalias noundef nonnull align 8 %p.0, double noundef %w, i64 noundef range(i64 0, 4) %n) unnamed_addr #2 !dbg !79 {
start:
    #dbg_value(ptr %p.0, !94, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !99)
    #dbg_value(i64 8, !94, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !99)
    #dbg_value(double %w, !95, !DIExpression(), !99)
    #dbg_value(i64 %n, !96, !DIExpression(), !99)
    #dbg_value(double poison, !97, !DIExpression(), !100)
  %0 = getelementptr inbounds nuw double, ptr %p.0, i64 %n, !dbg !101
  %_5 = load double, ptr %0, align 8, !dbg !101, !noundef !19
  %v = fmul double %w, %_5, !dbg !102
    #dbg_value(double %v, !97, !DIExpression(), !100)
  %_8 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !103
  %1 = insertvalue { double, ptr } poison, double %v, 0, !dbg !104
  %2 = insertvalue { double, ptr } %1, ptr %_8, 1, !dbg !104
  ret { double, ptr } %2, !dbg !104
}

; pairs::opt
; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define internal fastcc { i64, double } @_ZN5pairs3opt17h340a52b92405bf35E(double noundef %x) unnamed_addr #1 !dbg !105 {
start:
    #dbg_value(double %x, !125, !DIExpression(), !126)
  %_2 = fcmp ogt double %x, 1.000000e-01, !dbg !127
  %_3 = fmul double %x, %x, !dbg !127
  %_0.sroa.0.0 = zext i1 %_2 to i64, !dbg !127
  %0 = insertvalue { i64, double } poison, i64 %_0.sroa.0.0, 0, !dbg !128
  %1 = insertvalue { i64, double } %0, double %_3, 1, !dbg !128
  ret { i64, double } %1, !dbg !128
}

; pairs::rot
; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define internal fastcc { float, float } @_ZN5pairs3rot17h6bf83bcad4fad47bE(float noundef %p.0, float noundef %p.1, float noundef %t) unnamed_addr #1 !dbg !129 {
start:
    #dbg_value(float %p.0, !137, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !139)
    #dbg_value(float %p.1, !137, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !139)
    #dbg_value(float %t, !138, !DIExpression(), !139)
  %_4 = fmul float %p.0, %t, !dbg !140
  %_3 = fsub float %_4, %p.1, !dbg !140
  %_8 = fmul float %p.1, %t, !dbg !141
  %_9 = fmul float %p.0, %p.0, !dbg !142
  %_7 = fadd float %_9, %_8, !dbg !141
  %0 = insertvalue { float, float } poison, float %_3, 0, !dbg !143
  %1 = insertvalue { float, float } %0, float %_7, 1, !dbg !143
  ret { float, float } %1, !dbg !143
}

; pairs::arr3
; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind nonlazybind willreturn memory(argmem: readwrite) uwtable
define internal fastcc void @_ZN5pairs4arr317h096d5e2b996859dcE(ptr dead_on_unwind noalias noundef nonnull writable writeonly sret([12 x i8]) align 4 captures(none) dereferenceable(12) initializes((0, 12)) %_0, ptr dead_on_return noalias noundef nonnull readonly align 4 captures(none) dereferenceable(12) %a, float noundef %t) unnamed_addr #0 !dbg !144 {
start:
    #dbg_declare(ptr %a, !151, !DIExpression(), !153)
    #dbg_value(float %t, !152, !DIExpression(), !154)
  %0 = getelementptr inbounds nuw i8, ptr %a, i64 4, !dbg !155
  %_4 = load float, ptr %0, align 4, !dbg !155, !noundef !19
  %_3 = fmul float %t, %_4, !dbg !155
  %_6 = load float, ptr %a, align 4, !dbg !156, !noundef !19
  %_5 = fmul float %_4, %_6, !dbg !156
  %1 = getelementptr inbounds nuw i8, ptr %a, i64 8, !dbg !157
  %_8 = load float, ptr %1, align 4, !dbg !157, !noundef !19
  %_7 = fmul float %_8, %_8, !dbg !157
  store float %_3, ptr %_0, align 4, !dbg !158
  %2 = getelementptr inbounds nuw i8, ptr %_0, i64 4, !dbg !158
  store float %_5, ptr %2, align 4, !dbg !158
  %3 = getelementptr inbounds nuw i8, ptr %_0, i64 8, !dbg !158
  store float %_7, ptr %3, align 4, !dbg !158
  ret void, !dbg !159
}

; pairs::arr4
; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind nonlazybind willreturn memory(argmem: readwrite) uwtable
define internal fastcc void @_ZN5pairs4arr417h7cf24a8ec7d9b2b4E(ptr dead_on_unwind noalias noundef nonnull writable writeonly sret([16 x i8]) align 4 captures(none) dereferenceable(16) initializes((0, 16)) %_0, ptr dead_on_return noalias noundef nonnull readonly align 4 captures(none) dereferenceable(16) %a, float noundef %t) unnamed_addr #0 !dbg !160 {
start:
    #dbg_declare(ptr %a, !167, !DIExpression(), !169)
    #dbg_value(float %t, !168, !DIExpression(), !170)
  %0 = getelementptr inbounds nuw i8, ptr %a, i64 4, !dbg !171
  %_4 = load float, ptr %0, align 4, !dbg !171, !noundef !19
  %_3 = fmul float %t, %_4, !dbg !171
  %_6 = load float, ptr %a, align 4, !dbg !172, !noundef !19
  %_5 = fmul float %_4, %_6, !dbg !172
  %1 = getelementptr inbounds nuw i8, ptr %a, i64 8, !dbg !173
  %_8 = load float, ptr %1, align 4, !dbg !173, !noundef !19
  %_7 = fmul float %_8, %_8, !dbg !173
  %2 = getelementptr inbounds nuw i8, ptr %a, i64 12, !dbg !174
  %_10 = load float, ptr %2, align 4, !dbg !174, !noundef !19
  %_9 = fmul float %_6, %_10, !dbg !174
  store float %_3, ptr %_0, align 4, !dbg !175
  %3 = getelementptr inbounds nuw i8, ptr %_0, i64 4, !dbg !175
  store float %_5, ptr %3, align 4, !dbg !175
  %4 = getelementptr inbounds nuw i8, ptr %_0, i64 8, !dbg !175
  store float %_7, ptr %4, align 4, !dbg !175
  %5 = getelementptr inbounds nuw i8, ptr %_0, i64 12, !dbg !175
  store float %_9, ptr %5, align 4, !dbg !175
  ret void, !dbg !176
}

; pairs::optf
; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define internal fastcc { i32, float } @_ZN5pairs4optf17ha8f50ba66fe260d6E(float noundef %x) unnamed_addr #1 !dbg !177 {
start:
    #dbg_value(float %x, !195, !DIExpression(), !196)
  %_2 = fcmp ogt float %x, 0x3FB99999A0000000, !dbg !197
  %_3 = fmul float %x, %x, !dbg !197
  %_0.sroa.0.0 = zext i1 %_2 to i32, !dbg !197
  %0 = insertvalue { i32, float } poison, i32 %_0.sroa.0.0, 0, !dbg !198
  %1 = insertvalue { i32, float } %0, float %_3, 1, !dbg !198
  ret { i32, float } %1, !dbg !198
}

; pairs::step
; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define internal fastcc { float, i32 } @_ZN5pairs4step17h0864d90ef090b05bE(float noundef %m.0, i32 noundef %m.1, float noundef %t) unnamed_addr #1 !dbg !199 {
start:
    #dbg_value(float %m.0, !207, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !209)
    #dbg_value(i32 %m.1, !207, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !209)
    #dbg_value(float %t, !208, !DIExpression(), !209)
  %_4 = fmul float %m.0, %t, !dbg !210
  %_6 = sitofp i32 %m.1 to float, !dbg !211
  %_3 = fadd float %_4, %_6, !dbg !210
  %_8 = add i32 %m.1, 1, !dbg !212
  %0 = insertvalue { float, i32 } poison, float %_3, 0, !dbg !213
  %1 = insertvalue { float, i32 } %0, i32 %_8, 1, !dbg !213
  ret { float, i32 } %1, !dbg !213
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef float @array(ptr noalias noundef readonly align 4 captures(none) dereferenceable(32) %x) unnamed_addr #3 !dbg !214 {
start:
    #dbg_value(ptr %x, !222, !DIExpression(), !227)
  %_47 = load i64, ptr %x, align 4, !dbg !228
  %0 = getelementptr inbounds nuw i8, ptr %x, i64 8, !dbg !229
  %_6 = load float, ptr %0, align 4, !dbg !229, !noundef !19
; call pairs::arr
  %1 = tail call fastcc i64 @_ZN5pairs3arr17h386f0293cf88f8a7E(i64 %_47, float noundef %_6) #8, !dbg !230
    #dbg_value(i64 %1, !223, !DIExpression(), !231)
  %2 = getelementptr inbounds nuw i8, ptr %x, i64 12, !dbg !232
  %_8 = load float, ptr %2, align 4, !dbg !232, !noundef !19
; call pairs::arr
  %3 = tail call fastcc i64 @_ZN5pairs3arr17h386f0293cf88f8a7E(i64 %1, float noundef %_8) #8, !dbg !233
  %.sroa.05.0.extract.trunc = trunc i64 %3 to i32, !dbg !233
  %4 = bitcast i32 %.sroa.05.0.extract.trunc to float, !dbg !233
  %.sroa.46.0.extract.shift = lshr i64 %3, 32, !dbg !233
  %.sroa.46.0.extract.trunc = trunc nuw i64 %.sroa.46.0.extract.shift to i32, !dbg !233
  %5 = bitcast i32 %.sroa.46.0.extract.trunc to float, !dbg !233
    #dbg_value(float %4, !225, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !234)
    #dbg_value(float %5, !225, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !234)
  %_9 = fmul float %4, %5, !dbg !235
  %_0 = fadd float %_9, %4, !dbg !235
  ret float %_0, !dbg !236
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef float @array3(ptr noalias noundef readonly align 4 captures(none) dereferenceable(32) %x) unnamed_addr #3 !dbg !237 {
start:
  %a1 = alloca [12 x i8], align 4
  %_3 = alloca [12 x i8], align 4
  %a = alloca [12 x i8], align 4
    #dbg_value(ptr %x, !239, !DIExpression(), !244)
    #dbg_declare(ptr %a, !240, !DIExpression(), !245)
    #dbg_declare(ptr %a1, !242, !DIExpression(), !246)
  call void @llvm.lifetime.start.p0(ptr nonnull %_3), !dbg !247
  %_4 = load float, ptr %x, align 4, !dbg !248, !noundef !19
  %0 = getelementptr inbounds nuw i8, ptr %x, i64 4, !dbg !249
  %_5 = load float, ptr %0, align 4, !dbg !249, !noundef !19
  %1 = getelementptr inbounds nuw i8, ptr %x, i64 16, !dbg !250
  %_6 = load float, ptr %1, align 4, !dbg !250, !noundef !19
  store float %_4, ptr %_3, align 4, !dbg !247
  %2 = getelementptr inbounds nuw i8, ptr %_3, i64 4, !dbg !247
  store float %_5, ptr %2, align 4, !dbg !247
  %3 = getelementptr inbounds nuw i8, ptr %_3, i64 8, !dbg !247
  store float %_6, ptr %3, align 4, !dbg !247
  %4 = getelementptr inbounds nuw i8, ptr %x, i64 8, !dbg !251
  %_7 = load float, ptr %4, align 4, !dbg !251, !noundef !19
; call pairs::arr3
  call fastcc void @_ZN5pairs4arr317h096d5e2b996859dcE(ptr noalias noundef sret([12 x i8]) align 4 captures(none) dereferenceable(12) %a, ptr noalias noundef readonly align 4 captures(none) dereferenceable(12) %_3, float noundef %_7) #8, !dbg !252
  call void @llvm.lifetime.end.p0(ptr nonnull %_3), !dbg !253
  call void @llvm.lifetime.start.p0(ptr nonnull %a1), !dbg !254
  %5 = getelementptr inbounds nuw i8, ptr %x, i64 12, !dbg !255
  %_9 = load float, ptr %5, align 4, !dbg !255, !noundef !19
; call pairs::arr3
  call fastcc void @_ZN5pairs4arr317h096d5e2b996859dcE(ptr noalias noundef sret([12 x i8]) align 4 captures(none) dereferenceable(12) %a1, ptr noalias noundef readonly align 4 captures(none) dereferenceable(12) %a, float noundef %_9) #8, !dbg !256
  %_11 = load float, ptr %a1, align 4, !dbg !257, !noundef !19
  %6 = getelementptr inbounds nuw i8, ptr %a1, i64 4, !dbg !258
  %_12 = load float, ptr %6, align 4, !dbg !258, !noundef !19
  %_10 = fmul float %_11, %_12, !dbg !257
  %7 = getelementptr inbounds nuw i8, ptr %a1, i64 8, !dbg !259
  %_14 = load float, ptr %7, align 4, !dbg !259, !noundef !19
  %_13 = fmul float %_11, %_14, !dbg !260
  %_0 = fadd float %_10, %_13, !dbg !257
  call void @llvm.lifetime.end.p0(ptr nonnull %a1), !dbg !261
  ret float %_0, !dbg !262
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef float @array4(ptr noalias noundef readonly align 4 captures(none) dereferenceable(32) %x) unnamed_addr #3 !dbg !263 {
start:
  %a1 = alloca [16 x i8], align 4
  %_3 = alloca [16 x i8], align 4
  %a = alloca [16 x i8], align 4
    #dbg_value(ptr %x, !265, !DIExpression(), !270)
    #dbg_declare(ptr %a, !266, !DIExpression(), !271)
    #dbg_declare(ptr %a1, !268, !DIExpression(), !272)
  call void @llvm.lifetime.start.p0(ptr nonnull %_3), !dbg !273
  %_4 = load float, ptr %x, align 4, !dbg !274, !noundef !19
  %0 = getelementptr inbounds nuw i8, ptr %x, i64 4, !dbg !275
  %_5 = load float, ptr %0, align 4, !dbg !275, !noundef !19
  %1 = getelementptr inbounds nuw i8, ptr %x, i64 16, !dbg !276
  %_6 = load float, ptr %1, align 4, !dbg !276, !noundef !19
  %2 = getelementptr inbounds nuw i8, ptr %x, i64 20, !dbg !277
  %_7 = load float, ptr %2, align 4, !dbg !277, !noundef !19
  store float %_4, ptr %_3, align 4, !dbg !273
  %3 = getelementptr inbounds nuw i8, ptr %_3, i64 4, !dbg !273
  store float %_5, ptr %3, align 4, !dbg !273
  %4 = getelementptr inbounds nuw i8, ptr %_3, i64 8, !dbg !273
  store float %_6, ptr %4, align 4, !dbg !273
  %5 = getelementptr inbounds nuw i8, ptr %_3, i64 12, !dbg !273
  store float %_7, ptr %5, align 4, !dbg !273
  %6 = getelementptr inbounds nuw i8, ptr %x, i64 8, !dbg !278
  %_8 = load float, ptr %6, align 4, !dbg !278, !noundef !19
; call pairs::arr4
  call fastcc void @_ZN5pairs4arr417h7cf24a8ec7d9b2b4E(ptr noalias noundef sret([16 x i8]) align 4 captures(none) dereferenceable(16) %a, ptr noalias noundef readonly align 4 captures(none) dereferenceable(16) %_3, float noundef %_8) #8, !dbg !279
  call void @llvm.lifetime.end.p0(ptr nonnull %_3), !dbg !280
  call void @llvm.lifetime.start.p0(ptr nonnull %a1), !dbg !281
  %7 = getelementptr inbounds nuw i8, ptr %x, i64 12, !dbg !282
  %_10 = load float, ptr %7, align 4, !dbg !282, !noundef !19
; call pairs::arr4
  call fastcc void @_ZN5pairs4arr417h7cf24a8ec7d9b2b4E(ptr noalias noundef sret([16 x i8]) align 4 captures(none) dereferenceable(16) %a1, ptr noalias noundef readonly align 4 captures(none) dereferenceable(16) %a, float noundef %_10) #8, !dbg !283
  %_12 = load float, ptr %a1, align 4, !dbg !284, !noundef !19
  %8 = getelementptr inbounds nuw i8, ptr %a1, i64 4, !dbg !285
  %_13 = load float, ptr %8, align 4, !dbg !285, !noundef !19
  %_11 = fmul float %_12, %_13, !dbg !284
  %9 = getelementptr inbounds nuw i8, ptr %a1, i64 12, !dbg !286
  %_15 = load float, ptr %9, align 4, !dbg !286, !noundef !19
  %10 = getelementptr inbounds nuw i8, ptr %a1, i64 8, !dbg !287
  %_16 = load float, ptr %10, align 4, !dbg !287, !noundef !19
  %_14 = fmul float %_15, %_16, !dbg !286
  %_0 = fadd float %_11, %_14, !dbg !284
  call void @llvm.lifetime.end.p0(ptr nonnull %a1), !dbg !288
  ret float %_0, !dbg !289
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef double @bigs(ptr noalias noundef readonly align 8 captures(none) dereferenceable(64) %x) unnamed_addr #3 !dbg !290 {
start:
  %0 = alloca [56 x i8], align 8
  %c = alloca [56 x i8], align 8
  %_3 = alloca [56 x i8], align 8
  %b = alloca [56 x i8], align 8
    #dbg_value(ptr %x, !296, !DIExpression(), !301)
    #dbg_declare(ptr %b, !297, !DIExpression(), !302)
    #dbg_declare(ptr %c, !299, !DIExpression(), !303)
  call void @llvm.lifetime.start.p0(ptr nonnull %_3), !dbg !304
  %_4 = load double, ptr %x, align 8, !dbg !305, !noundef !19
  %1 = getelementptr inbounds nuw i8, ptr %x, i64 8, !dbg !306
  %_6 = load double, ptr %1, align 8, !dbg !306, !noundef !19
  %2 = getelementptr inbounds nuw i8, ptr %x, i64 16, !dbg !307
  %_7 = load double, ptr %2, align 8, !dbg !307, !noundef !19
  %3 = getelementptr inbounds nuw i8, ptr %x, i64 24, !dbg !308
  %_8 = load double, ptr %3, align 8, !dbg !308, !noundef !19
  %4 = getelementptr inbounds nuw i8, ptr %x, i64 32, !dbg !309
  %_9 = load double, ptr %4, align 8, !dbg !309, !noundef !19
  %5 = getelementptr inbounds nuw i8, ptr %x, i64 40, !dbg !310
  %_10 = load double, ptr %5, align 8, !dbg !310, !noundef !19
  store double %_4, ptr %_3, align 8, !dbg !304
  %6 = getelementptr inbounds nuw i8, ptr %_3, i64 8, !dbg !304
  store double %_6, ptr %6, align 8, !dbg !304
  %_5.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %_3, i64 16, !dbg !304
  store double %_7, ptr %_5.sroa.4.0..sroa_idx, align 8, !dbg !304
  %_5.sroa.5.0..sroa_idx = getelementptr inbounds nuw i8, ptr %_3, i64 24, !dbg !304
  store double %_8, ptr %_5.sroa.5.0..sroa_idx, align 8, !dbg !304
  %_5.sroa.6.0..sroa_idx = getelementptr inbounds nuw i8, ptr %_3, i64 32, !dbg !304
  store double %_9, ptr %_5.sroa.6.0..sroa_idx, align 8, !dbg !304
  %_5.sroa.7.0..sroa_idx = getelementptr inbounds nuw i8, ptr %_3, i64 40, !dbg !304
  store double %_10, ptr %_5.sroa.7.0..sroa_idx, align 8, !dbg !304
  %7 = getelementptr inbounds nuw i8, ptr %_3, i64 48, !dbg !304
  store i32 1, ptr %7, align 8, !dbg !304
; call pairs::big
  call fastcc void @_ZN5pairs3big17h4dd41a79cc3f2b6dE(ptr noalias noundef sret([56 x i8]) align 8 captures(none) dereferenceable(56) %b, ptr noalias noundef align 8 captures(none) dereferenceable(56) %_3) #8, !dbg !311
  call void @llvm.lifetime.end.p0(ptr nonnull %_3), !dbg !312
  call void @llvm.lifetime.start.p0(ptr nonnull %c), !dbg !313
  call void @llvm.lifetime.start.p0(ptr nonnull %0), !dbg !314
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %0, ptr noundef nonnull align 8 dereferenceable(56) %b, i64 56, i1 false), !dbg !314
; call pairs::big
  call fastcc void @_ZN5pairs3big17h4dd41a79cc3f2b6dE(ptr noalias noundef sret([56 x i8]) align 8 captures(none) dereferenceable(56) %c, ptr noalias noundef align 8 captures(none) dereferenceable(56) %0) #8, !dbg !314
  call void @llvm.lifetime.end.p0(ptr nonnull %0), !dbg !314
  %_13 = load double, ptr %c, align 8, !dbg !315, !noundef !19
  %8 = getelementptr inbounds nuw i8, ptr %c, i64 24, !dbg !316
  %_14 = load double, ptr %8, align 8, !dbg !316, !noundef !19
  %_12 = fmul double %_13, %_14, !dbg !315
  %9 = getelementptr inbounds nuw i8, ptr %b, i64 16, !dbg !317
  %_15 = load double, ptr %9, align 8, !dbg !317, !noundef !19
  %_0 = fadd double %_12, %_15, !dbg !315
  call void @llvm.lifetime.end.p0(ptr nonnull %c), !dbg !318
  ret double %_0, !dbg !319
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef double @doubles(ptr noalias noundef readonly align 8 captures(none) dereferenceable(64) %x) unnamed_addr #3 !dbg !320 {
start:
  %a1 = alloca [16 x i8], align 8
  %_3 = alloca [16 x i8], align 8
  %a = alloca [16 x i8], align 8
    #dbg_value(ptr %x, !322, !DIExpression(), !327)
    #dbg_declare(ptr %a, !323, !DIExpression(), !328)
    #dbg_declare(ptr %a1, !325, !DIExpression(), !329)
  call void @llvm.lifetime.start.p0(ptr nonnull %_3), !dbg !330
  %_4 = load double, ptr %x, align 8, !dbg !331, !noundef !19
  %0 = getelementptr inbounds nuw i8, ptr %x, i64 8, !dbg !332
  %_5 = load double, ptr %0, align 8, !dbg !332, !noundef !19
  store double %_4, ptr %_3, align 8, !dbg !330
  %1 = getelementptr inbounds nuw i8, ptr %_3, i64 8, !dbg !330
  store double %_5, ptr %1, align 8, !dbg !330
  %2 = getelementptr inbounds nuw i8, ptr %x, i64 16, !dbg !333
  %_6 = load double, ptr %2, align 8, !dbg !333, !noundef !19
; call pairs::d2
  call fastcc void @_ZN5pairs2d217h04f70841b7a855b5E(ptr noalias noundef sret([16 x i8]) align 8 captures(none) dereferenceable(16) %a, ptr noalias noundef readonly align 8 captures(none) dereferenceable(16) %_3, double noundef %_6) #8, !dbg !334
  call void @llvm.lifetime.end.p0(ptr nonnull %_3), !dbg !335
  call void @llvm.lifetime.start.p0(ptr nonnull %a1), !dbg !336
  %3 = getelementptr inbounds nuw i8, ptr %x, i64 24, !dbg !337
  %_8 = load double, ptr %3, align 8, !dbg !337, !noundef !19
; call pairs::d2
  call fastcc void @_ZN5pairs2d217h04f70841b7a855b5E(ptr noalias noundef sret([16 x i8]) align 8 captures(none) dereferenceable(16) %a1, ptr noalias noundef readonly align 8 captures(none) dereferenceable(16) %a, double noundef %_8) #8, !dbg !338
  %_9 = load double, ptr %a1, align 8, !dbg !339, !noundef !19
  %4 = getelementptr inbounds nuw i8, ptr %a1, i64 8, !dbg !340
  %_10 = load double, ptr %4, align 8, !dbg !340, !noundef !19
  %_0 = fmul double %_9, %_10, !dbg !339
  call void @llvm.lifetime.end.p0(ptr nonnull %a1), !dbg !341
  ret double %_0, !dbg !342
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define noundef double @fatv(ptr noalias noundef align 8 dereferenceable(64) %x, i64 noundef %n) unnamed_addr #4 !dbg !343 {
start:
    #dbg_value(ptr %x, !348, !DIExpression(), !358)
    #dbg_value(i64 %n, !349, !DIExpression(), !358)
  %w = load double, ptr %x, align 8, !dbg !359, !noundef !19
    #dbg_value(double %w, !350, !DIExpression(), !360)
  %_7 = and i64 %n, 1, !dbg !361
; call pairs::fat
  %0 = tail call fastcc { double, ptr } @_ZN5pairs3fat17h8752305952a7516fE(ptr noalias noundef nonnull align 8 %x, double noundef %w, i64 noundef %_7) #8, !dbg !362
  %_6.0 = extractvalue { double, ptr } %0, 0, !dbg !362
  %_6.1 = extractvalue { double, ptr } %0, 1, !dbg !362
    #dbg_value(double %_6.0, !352, !DIExpression(), !363)
    #dbg_value(ptr %_6.1, !354, !DIExpression(), !363)
  %1 = fmul double %_6.0, %_6.0, !dbg !364
  store double %1, ptr %_6.1, align 8, !dbg !364
  %_12 = add i64 %n, 1, !dbg !365
  %_11 = and i64 %_12, 3, !dbg !365
; call pairs::fat
  %2 = tail call fastcc { double, ptr } @_ZN5pairs3fat17h8752305952a7516fE(ptr noalias noundef nonnull align 8 %x, double noundef %_6.0, i64 noundef %_11) #8, !dbg !366
  %_10.0 = extractvalue { double, ptr } %2, 0, !dbg !366
  %_10.1 = extractvalue { double, ptr } %2, 1, !dbg !366
    #dbg_value(double %_10.0, !355, !DIExpression(), !367)
    #dbg_value(ptr %_10.1, !357, !DIExpression(), !367)
  %3 = load double, ptr %_10.1, align 8, !dbg !368, !noundef !19
  %4 = fmul double %3, %_10.0, !dbg !368
  store double %4, ptr %_10.1, align 8, !dbg !368
  %_13 = fmul double %_10.0, %4, !dbg !369
  %5 = getelementptr inbounds nuw i8, ptr %x, i64 16, !dbg !370
  %_15 = load double, ptr %5, align 8, !dbg !370, !noundef !19
  %_0 = fadd double %_13, %_15, !dbg !369
  ret double %_0, !dbg !371
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef float @mixed(ptr noalias noundef readonly align 4 captures(none) dereferenceable(32) %x, i32 noundef %n) unnamed_addr #3 !dbg !372 {
start:
    #dbg_value(ptr %x, !376, !DIExpression(), !382)
    #dbg_value(i32 %n, !377, !DIExpression(), !382)
  %_5 = load float, ptr %x, align 4, !dbg !383, !noundef !19
  %0 = getelementptr inbounds nuw i8, ptr %x, i64 4, !dbg !384
  %_6 = load float, ptr %0, align 4, !dbg !384, !noundef !19
; call pairs::step
  %1 = tail call fastcc { float, i32 } @_ZN5pairs4step17h0864d90ef090b05bE(float noundef %_5, i32 noundef %n, float noundef %_6) #8, !dbg !385
  %m.0 = extractvalue { float, i32 } %1, 0, !dbg !385
  %m.1 = extractvalue { float, i32 } %1, 1, !dbg !385
    #dbg_value(float %m.0, !378, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !386)
    #dbg_value(i32 %m.1, !378, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !386)
  %2 = getelementptr inbounds nuw i8, ptr %x, i64 8, !dbg !387
  %_8 = load float, ptr %2, align 4, !dbg !387, !noundef !19
; call pairs::step
  %3 = tail call fastcc { float, i32 } @_ZN5pairs4step17h0864d90ef090b05bE(float noundef %m.0, i32 noundef %m.1, float noundef %_8) #8, !dbg !388
  %m.01 = extractvalue { float, i32 } %3, 0, !dbg !388
  %m.12 = extractvalue { float, i32 } %3, 1, !dbg !388
    #dbg_value(float %m.01, !380, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !389)
    #dbg_value(i32 %m.12, !380, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !389)
  %_10 = sitofp i32 %m.12 to float, !dbg !390
  %_0 = fmul float %m.01, %_10, !dbg !391
  ret float %_0, !dbg !392
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef double @option(ptr noalias noundef readonly align 8 captures(none) dereferenceable(64) %0) unnamed_addr #3 personality ptr @rust_eh_personality !dbg !393 {
start:
    #dbg_value(ptr poison, !396, !DIExpression(), !415)
    #dbg_value(ptr %0, !395, !DIExpression(), !417)
    #dbg_value(double 3.000000e+00, !418, !DIExpression(), !429)
    #dbg_value(double 2.000000e+00, !418, !DIExpression(), !431)
  %_5 = load double, ptr %0, align 8, !dbg !433, !noundef !19
    #dbg_value(i64 poison, !424, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !429)
    #dbg_value(double poison, !424, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !429)
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !434
  %_9 = load double, ptr %1, align 8, !dbg !434, !noundef !19
    #dbg_value(i64 poison, !424, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !431)
    #dbg_value(double poison, !424, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !431)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !435
  %_12 = load double, ptr %2, align 8, !dbg !435, !noundef !19
; call pairs::opt
  %3 = tail call fastcc { i64, double } @_ZN5pairs3opt17h340a52b92405bf35E(double noundef %_12) #8, !dbg !436
  %_11.0 = extractvalue { i64, double } %3, 0, !dbg !436
    #dbg_value(i64 %_11.0, !411, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !415)
    #dbg_value(double poison, !411, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !415)
    #dbg_value(double 0.000000e+00, !412, !DIExpression(), !415)
    #dbg_value(ptr undef, !396, !DIExpression(), !415)
  %4 = trunc nuw i64 %_11.0 to i1, !dbg !437
  %_11.1 = extractvalue { i64, double } %3, 1, !dbg !437
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !437
  %_3.i.i = load double, ptr %5, align 8, !dbg !437
  %_0.i.i = fmul double %_11.1, %_3.i.i, !dbg !437
  %_0.sroa.0.0.i = select i1 %4, double %_0.i.i, double 0.000000e+00, !dbg !437
; call pairs::opt
  %6 = tail call fastcc { i64, double } @_ZN5pairs3opt17h340a52b92405bf35E(double noundef %_5) #8, !dbg !438
  %7 = extractvalue { i64, double } %6, 0, !dbg !438
    #dbg_value(i64 %7, !424, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !429)
  %8 = trunc nuw i64 %7 to i1, !dbg !439
  %9 = extractvalue { i64, double } %6, 1, !dbg !439
  %x1.sroa.0.0 = select i1 %8, double %9, double 3.000000e+00, !dbg !439
  %_8 = fadd double %_9, -5.000000e+00, !dbg !434
; call pairs::opt
  %10 = tail call fastcc { i64, double } @_ZN5pairs3opt17h340a52b92405bf35E(double noundef %_8) #8, !dbg !440
  %11 = extractvalue { i64, double } %10, 0, !dbg !440
    #dbg_value(i64 %11, !424, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !431)
  %12 = trunc nuw i64 %11 to i1, !dbg !441
  %13 = extractvalue { i64, double } %10, 1, !dbg !441
  %x2.sroa.0.0 = select i1 %12, double %13, double 2.000000e+00, !dbg !441
  %_2 = fmul double %x1.sroa.0.0, %x2.sroa.0.0, !dbg !438
  %_0 = fadd double %_0.sroa.0.0.i, %_2, !dbg !438
  ret double %_0, !dbg !442
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef float @optionf(ptr noalias noundef readonly align 4 captures(none) dereferenceable(32) %0) unnamed_addr #3 personality ptr @rust_eh_personality !dbg !443 {
start:
    #dbg_value(ptr poison, !446, !DIExpression(), !464)
    #dbg_value(ptr %0, !445, !DIExpression(), !466)
    #dbg_value(float 3.000000e+00, !467, !DIExpression(), !478)
    #dbg_value(float 2.000000e+00, !467, !DIExpression(), !480)
  %_5 = load float, ptr %0, align 4, !dbg !482, !noundef !19
    #dbg_value(i32 poison, !473, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !478)
    #dbg_value(float poison, !473, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !478)
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !483
  %_9 = load float, ptr %1, align 4, !dbg !483, !noundef !19
    #dbg_value(i32 poison, !473, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !480)
    #dbg_value(float poison, !473, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !480)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !484
  %_12 = load float, ptr %2, align 4, !dbg !484, !noundef !19
; call pairs::optf
  %3 = tail call fastcc { i32, float } @_ZN5pairs4optf17ha8f50ba66fe260d6E(float noundef %_12) #8, !dbg !485
  %_11.0 = extractvalue { i32, float } %3, 0, !dbg !485
    #dbg_value(i32 %_11.0, !460, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !464)
    #dbg_value(float poison, !460, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !464)
    #dbg_value(float 0.000000e+00, !461, !DIExpression(), !464)
    #dbg_value(ptr undef, !446, !DIExpression(), !464)
  %4 = trunc nuw i32 %_11.0 to i1, !dbg !486
  %_11.1 = extractvalue { i32, float } %3, 1, !dbg !486
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 12, !dbg !486
  %_3.i.i = load float, ptr %5, align 4, !dbg !486
  %_0.i.i = fmul float %_11.1, %_3.i.i, !dbg !486
  %_0.sroa.0.0.i = select i1 %4, float %_0.i.i, float 0.000000e+00, !dbg !486
; call pairs::optf
  %6 = tail call fastcc { i32, float } @_ZN5pairs4optf17ha8f50ba66fe260d6E(float noundef %_5) #8, !dbg !487
  %7 = extractvalue { i32, float } %6, 0, !dbg !487
    #dbg_value(i32 %7, !473, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !478)
  %8 = trunc i32 %7 to i1, !dbg !488
  %9 = extractvalue { i32, float } %6, 1, !dbg !488
  %x1.sroa.0.0 = select i1 %8, float %9, float 3.000000e+00, !dbg !488
  %_8 = fadd float %_9, -5.000000e+00, !dbg !483
; call pairs::optf
  %10 = tail call fastcc { i32, float } @_ZN5pairs4optf17ha8f50ba66fe260d6E(float noundef %_8) #8, !dbg !489
  %11 = extractvalue { i32, float } %10, 0, !dbg !489
    #dbg_value(i32 %11, !473, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !480)
  %12 = trunc i32 %11 to i1, !dbg !490
  %13 = extractvalue { i32, float } %10, 1, !dbg !490
  %x2.sroa.0.0 = select i1 %12, float %13, float 2.000000e+00, !dbg !490
  %_2 = fmul float %x1.sroa.0.0, %x2.sroa.0.0, !dbg !487
  %_0 = fadd float %_0.sroa.0.0.i, %_2, !dbg !487
  ret float %_0, !dbg !491
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef float @pair(ptr noalias noundef readonly align 4 captures(none) dereferenceable(32) %x) unnamed_addr #3 !dbg !492 {
start:
    #dbg_value(ptr %x, !494, !DIExpression(), !499)
  %_4 = load float, ptr %x, align 4, !dbg !500, !noundef !19
  %0 = getelementptr inbounds nuw i8, ptr %x, i64 4, !dbg !501
  %_5 = load float, ptr %0, align 4, !dbg !501, !noundef !19
  %1 = getelementptr inbounds nuw i8, ptr %x, i64 8, !dbg !502
  %_6 = load float, ptr %1, align 4, !dbg !502, !noundef !19
; call pairs::rot
  %2 = tail call fastcc { float, float } @_ZN5pairs3rot17h6bf83bcad4fad47bE(float noundef %_4, float noundef %_5, float noundef %_6) #8, !dbg !503
  %p.0 = extractvalue { float, float } %2, 0, !dbg !503
  %p.1 = extractvalue { float, float } %2, 1, !dbg !503
    #dbg_value(float %p.0, !495, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !504)
    #dbg_value(float %p.1, !495, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !504)
; call pairs::rot
  %3 = tail call fastcc { float, float } @_ZN5pairs3rot17h6bf83bcad4fad47bE(float noundef %p.0, float noundef %p.1, float noundef %_4) #8, !dbg !505
  %p.01 = extractvalue { float, float } %3, 0, !dbg !505
  %p.12 = extractvalue { float, float } %3, 1, !dbg !505
    #dbg_value(float %p.01, !497, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !506)
    #dbg_value(float %p.12, !497, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !506)
  %_0 = fmul float %p.01, %p.12, !dbg !507
  ret float %_0, !dbg !508
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef float @triple(ptr noalias noundef readonly align 4 captures(none) dereferenceable(32) %x) unnamed_addr #3 !dbg !509 {
start:
  %a1 = alloca [12 x i8], align 4
  %_3 = alloca [12 x i8], align 4
  %a = alloca [12 x i8], align 4
    #dbg_value(ptr %x, !511, !DIExpression(), !516)
    #dbg_declare(ptr %a, !512, !DIExpression(), !517)
    #dbg_declare(ptr %a1, !514, !DIExpression(), !518)
  call void @llvm.lifetime.start.p0(ptr nonnull %_3), !dbg !519
  %_4 = load float, ptr %x, align 4, !dbg !520, !noundef !19
  %0 = getelementptr inbounds nuw i8, ptr %x, i64 4, !dbg !521
  %_5 = load float, ptr %0, align 4, !dbg !521, !noundef !19
  %1 = getelementptr inbounds nuw i8, ptr %x, i64 8, !dbg !522
  %_6 = load float, ptr %1, align 4, !dbg !522, !noundef !19
  store float %_4, ptr %_3, align 4, !dbg !519
  %2 = getelementptr inbounds nuw i8, ptr %_3, i64 4, !dbg !519
  store float %_5, ptr %2, align 4, !dbg !519
  %3 = getelementptr inbounds nuw i8, ptr %_3, i64 8, !dbg !519
  store float %_6, ptr %3, align 4, !dbg !519
  %4 = getelementptr inbounds nuw i8, ptr %x, i64 12, !dbg !523
  %_7 = load float, ptr %4, align 4, !dbg !523, !noundef !19
; call pairs::t3
  call fastcc void @_ZN5pairs2t317he62b56b04a0678b2E(ptr noalias noundef sret([12 x i8]) align 4 captures(none) dereferenceable(12) %a, ptr noalias noundef readonly align 4 captures(none) dereferenceable(12) %_3, float noundef %_7) #8, !dbg !524
  call void @llvm.lifetime.end.p0(ptr nonnull %_3), !dbg !525
  call void @llvm.lifetime.start.p0(ptr nonnull %a1), !dbg !526
  %5 = getelementptr inbounds nuw i8, ptr %x, i64 16, !dbg !527
  %_9 = load float, ptr %5, align 4, !dbg !527, !noundef !19
; call pairs::t3
  call fastcc void @_ZN5pairs2t317he62b56b04a0678b2E(ptr noalias noundef sret([12 x i8]) align 4 captures(none) dereferenceable(12) %a1, ptr noalias noundef readonly align 4 captures(none) dereferenceable(12) %a, float noundef %_9) #8, !dbg !528
  %_11 = load float, ptr %a1, align 4, !dbg !529, !noundef !19
  %6 = getelementptr inbounds nuw i8, ptr %a1, i64 4, !dbg !530
  %_12 = load float, ptr %6, align 4, !dbg !530, !noundef !19
  %_10 = fmul float %_11, %_12, !dbg !529
  %7 = getelementptr inbounds nuw i8, ptr %a1, i64 8, !dbg !531
  %_13 = load float, ptr %7, align 4, !dbg !531, !noundef !19
  %_0 = fadd float %_10, %_13, !dbg !529
  call void @llvm.lifetime.end.p0(ptr nonnull %a1), !dbg !532
  ret float %_0, !dbg !533
}

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #6

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #6

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #7

attributes #0 = { mustprogress nofree noinline norecurse nosync nounwind nonlazybind willreturn memory(argmem: readwrite) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { mustprogress nofree noinline norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { mustprogress nofree noinline norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #5 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #8 = { noinline nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.dbg.cu = !{!5}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{i32 7, !"Dwarf Version", i32 4}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!5 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !6, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!6 = !DIFile(filename: "pairs.rs/@/pairs.9952f7ef80a5bcea-cgu.0", directory: ".")
!7 = distinct !DISubprogram(name: "d2", linkageName: "_ZN5pairs2d217h04f70841b7a855b5E", scope: !9, file: !8, line: 18, type: !10, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !19, retainedNodes: !16)
!8 = !DIFile(filename: "pairs.rs", directory: ".", checksumkind: CSK_MD5, checksum: "0532b903e94f1aaf7c439238fd5e914a")
!9 = !DINamespace(name: "pairs", scope: null)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !12, !13}
!12 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 128, align: 64, elements: !14)
!13 = !DIBasicType(name: "f64", size: 64, encoding: DW_ATE_float)
!14 = !{!15}
!15 = !DISubrange(count: 2, lowerBound: 0)
!16 = !{!17, !18}
!17 = !DILocalVariable(name: "a", arg: 1, scope: !7, file: !8, line: 18, type: !12)
!18 = !DILocalVariable(name: "t", arg: 2, scope: !7, file: !8, line: 18, type: !13)
!19 = !{}
!20 = !DILocation(line: 18, column: 24, scope: !7)
!21 = !DILocation(line: 0, scope: !7)
!22 = !DILocation(line: 18, column: 60, scope: !7)
!23 = !DILocation(line: 18, column: 70, scope: !7)
!24 = !DILocation(line: 18, column: 59, scope: !7)
!25 = !DILocation(line: 18, column: 84, scope: !7)
!26 = distinct !DISubprogram(name: "t3", linkageName: "_ZN5pairs2t317he62b56b04a0678b2E", scope: !9, file: !8, line: 16, type: !27, scopeLine: 16, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !19, retainedNodes: !36)
!27 = !DISubroutineType(types: !28)
!28 = !{!29, !29, !33}
!29 = !DICompositeType(tag: DW_TAG_structure_type, name: "T3", scope: !9, file: !30, size: 96, align: 32, flags: DIFlagPublic, elements: !31, templateParams: !19, identifier: "346156b7bf9f23e05bda4b0def290f05")
!30 = !DIFile(filename: "<unknown>", directory: "")
!31 = !{!32, !34, !35}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !29, file: !30, baseType: !33, size: 32, align: 32, flags: DIFlagPrivate)
!33 = !DIBasicType(name: "f32", size: 32, encoding: DW_ATE_float)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !29, file: !30, baseType: !33, size: 32, align: 32, offset: 32, flags: DIFlagPrivate)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "z", scope: !29, file: !30, baseType: !33, size: 32, align: 32, offset: 64, flags: DIFlagPrivate)
!36 = !{!37, !38}
!37 = !DILocalVariable(name: "a", arg: 1, scope: !26, file: !8, line: 16, type: !29)
!38 = !DILocalVariable(name: "t", arg: 2, scope: !26, file: !8, line: 16, type: !33)
!39 = !DILocation(line: 16, column: 24, scope: !26)
!40 = !DILocation(line: 0, scope: !26)
!41 = !DILocation(line: 16, column: 55, scope: !26)
!42 = !DILocation(line: 16, column: 67, scope: !26)
!43 = !DILocation(line: 16, column: 73, scope: !26)
!44 = !DILocation(line: 16, column: 81, scope: !26)
!45 = !DILocation(line: 16, column: 47, scope: !26)
!46 = !DILocation(line: 16, column: 92, scope: !26)
!47 = distinct !DISubprogram(name: "arr", linkageName: "_ZN5pairs3arr17h386f0293cf88f8a7E", scope: !9, file: !8, line: 10, type: !48, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !19, retainedNodes: !51)
!48 = !DISubroutineType(types: !49)
!49 = !{!50, !50, !33}
!50 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, size: 64, align: 32, elements: !14)
!51 = !{!52, !53}
!52 = !DILocalVariable(name: "a", arg: 1, scope: !47, file: !8, line: 10, type: !50)
!53 = !DILocalVariable(name: "t", arg: 2, scope: !47, file: !8, line: 10, type: !33)
!54 = !DILocation(line: 0, scope: !47)
!55 = !DILocation(line: 10, column: 61, scope: !47)
!56 = !DILocation(line: 10, column: 71, scope: !47)
!57 = !DILocation(line: 10, column: 85, scope: !47)
!58 = distinct !DISubprogram(name: "big", linkageName: "_ZN5pairs3big17h4dd41a79cc3f2b6dE", scope: !9, file: !8, line: 24, type: !59, scopeLine: 24, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !19, retainedNodes: !70)
!59 = !DISubroutineType(types: !60)
!60 = !{!61, !61}
!61 = !DICompositeType(tag: DW_TAG_structure_type, name: "B", scope: !9, file: !30, size: 448, align: 64, flags: DIFlagPublic, elements: !62, templateParams: !19, identifier: "3616b9a91f7ef5ed1bab12ba75d13b6a")
!62 = !{!63, !64, !68}
!63 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !61, file: !30, baseType: !13, size: 64, align: 64, flags: DIFlagPrivate)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "v", scope: !61, file: !30, baseType: !65, size: 320, align: 64, offset: 64, flags: DIFlagPrivate)
!65 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 320, align: 64, elements: !66)
!66 = !{!67}
!67 = !DISubrange(count: 5, lowerBound: 0)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "n", scope: !61, file: !30, baseType: !69, size: 32, align: 32, offset: 384, flags: DIFlagPrivate)
!69 = !DIBasicType(name: "i32", size: 32, encoding: DW_ATE_signed)
!70 = !{!71}
!71 = !DILocalVariable(name: "b", arg: 1, scope: !58, file: !8, line: 24, type: !61)
!72 = !DILocation(line: 24, column: 25, scope: !58)
!73 = !DILocation(line: 24, column: 49, scope: !58)
!74 = !DILocation(line: 24, column: 42, scope: !58)
!75 = !DILocation(line: 24, column: 57, scope: !58)
!76 = !DILocation(line: 24, column: 71, scope: !58)
!77 = !DILocation(line: 24, column: 81, scope: !58)
!78 = !DILocation(line: 24, column: 84, scope: !58)
!79 = distinct !DISubprogram(name: "fat", linkageName: "_ZN5pairs3fat17h8752305952a7516fE", scope: !9, file: !8, line: 20, type: !80, scopeLine: 20, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !19, retainedNodes: !93)
!80 = !DISubroutineType(cc: DW_CC_nocall, types: !81)
!81 = !{!82, !87, !13, !92}
!82 = !DICompositeType(tag: DW_TAG_structure_type, name: "(f64, &mut f64)", file: !30, size: 128, align: 64, elements: !83, templateParams: !19, identifier: "71025da40dccc4c314dcd661c9366c00")
!83 = !{!84, !85}
!84 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !82, file: !30, baseType: !13, size: 64, align: 64)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !82, file: !30, baseType: !86, size: 64, align: 64, offset: 64)
!86 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut f64", baseType: !13, size: 64, align: 64, dwarfAddressSpace: 0)
!87 = !DICompositeType(tag: DW_TAG_structure_type, name: "&mut [f64]", file: !30, size: 128, align: 64, elements: !88, templateParams: !19, identifier: "20ddfcfce50bf865828153ff1ef46b96")
!88 = !{!89, !91}
!89 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !87, file: !30, baseType: !90, size: 64, align: 64)
!90 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64, align: 64, dwarfAddressSpace: 0)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !87, file: !30, baseType: !92, size: 64, align: 64, offset: 64)
!92 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!93 = !{!94, !95, !96, !97}
!94 = !DILocalVariable(name: "p", arg: 1, scope: !79, file: !8, line: 20, type: !87)
!95 = !DILocalVariable(name: "w", arg: 2, scope: !79, file: !8, line: 20, type: !13)
!96 = !DILocalVariable(name: "n", arg: 3, scope: !79, file: !8, line: 20, type: !92)
!97 = !DILocalVariable(name: "v", scope: !98, file: !8, line: 20, type: !13, align: 64)
!98 = distinct !DILexicalBlock(scope: !79, file: !8, line: 20, column: 89)
!99 = !DILocation(line: 0, scope: !79)
!100 = !DILocation(line: 0, scope: !98)
!101 = !DILocation(line: 20, column: 101, scope: !79)
!102 = !DILocation(line: 20, column: 97, scope: !79)
!103 = !DILocation(line: 20, column: 111, scope: !98)
!104 = !DILocation(line: 20, column: 127, scope: !79)
!105 = distinct !DISubprogram(name: "opt", linkageName: "_ZN5pairs3opt17h340a52b92405bf35E", scope: !9, file: !8, line: 22, type: !106, scopeLine: 22, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !19, retainedNodes: !124)
!106 = !DISubroutineType(types: !107)
!107 = !{!108, !13}
!108 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<f64>", scope: !109, file: !30, size: 128, align: 64, flags: DIFlagPublic, elements: !111, templateParams: !19, identifier: "2dba3d5d643af83f672e49d11190e3e1")
!109 = !DINamespace(name: "option", scope: !110)
!110 = !DINamespace(name: "core", scope: null)
!111 = !{!112}
!112 = !DICompositeType(tag: DW_TAG_variant_part, scope: !108, file: !30, size: 128, align: 64, elements: !113, templateParams: !19, identifier: "2459c3374fe6f39e654213ffe16d09ae", discriminator: !122)
!113 = !{!114, !118}
!114 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !112, file: !30, baseType: !115, size: 128, align: 64, extraData: i64 0)
!115 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !108, file: !30, size: 128, align: 64, flags: DIFlagPublic, elements: !19, templateParams: !116, identifier: "66d3d0f0f14ec755afdda75addcb23df")
!116 = !{!117}
!117 = !DITemplateTypeParameter(name: "T", type: !13)
!118 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !112, file: !30, baseType: !119, size: 128, align: 64, extraData: i64 1)
!119 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !108, file: !30, size: 128, align: 64, flags: DIFlagPublic, elements: !120, templateParams: !116, identifier: "cffe28f075c36a0754f941d6bdb0a54f")
!120 = !{!121}
!121 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !119, file: !30, baseType: !13, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!122 = !DIDerivedType(tag: DW_TAG_member, scope: !108, file: !30, baseType: !123, size: 64, align: 64, flags: DIFlagArtificial)
!123 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!124 = !{!125}
!125 = !DILocalVariable(name: "x", arg: 1, scope: !105, file: !8, line: 22, type: !13)
!126 = !DILocation(line: 0, scope: !105)
!127 = !DILocation(line: 22, column: 53, scope: !105)
!128 = !DILocation(line: 22, column: 92, scope: !105)
!129 = distinct !DISubprogram(name: "rot", linkageName: "_ZN5pairs3rot17h6bf83bcad4fad47bE", scope: !9, file: !8, line: 6, type: !130, scopeLine: 6, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !19, retainedNodes: !136)
!130 = !DISubroutineType(types: !131)
!131 = !{!132, !132, !33}
!132 = !DICompositeType(tag: DW_TAG_structure_type, name: "P", scope: !9, file: !30, size: 64, align: 32, flags: DIFlagPublic, elements: !133, templateParams: !19, identifier: "c3067bc05b27245c61f475e434ab0b2c")
!133 = !{!134, !135}
!134 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !132, file: !30, baseType: !33, size: 32, align: 32, flags: DIFlagPrivate)
!135 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !132, file: !30, baseType: !33, size: 32, align: 32, offset: 32, flags: DIFlagPrivate)
!136 = !{!137, !138}
!137 = !DILocalVariable(name: "p", arg: 1, scope: !129, file: !8, line: 6, type: !132)
!138 = !DILocalVariable(name: "t", arg: 2, scope: !129, file: !8, line: 6, type: !33)
!139 = !DILocation(line: 0, scope: !129)
!140 = !DILocation(line: 6, column: 53, scope: !129)
!141 = !DILocation(line: 6, column: 71, scope: !129)
!142 = !DILocation(line: 6, column: 81, scope: !129)
!143 = !DILocation(line: 6, column: 94, scope: !129)
!144 = distinct !DISubprogram(name: "arr3", linkageName: "_ZN5pairs4arr317h096d5e2b996859dcE", scope: !9, file: !8, line: 12, type: !145, scopeLine: 12, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !19, retainedNodes: !150)
!145 = !DISubroutineType(types: !146)
!146 = !{!147, !147, !33}
!147 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, size: 96, align: 32, elements: !148)
!148 = !{!149}
!149 = !DISubrange(count: 3, lowerBound: 0)
!150 = !{!151, !152}
!151 = !DILocalVariable(name: "a", arg: 1, scope: !144, file: !8, line: 12, type: !147)
!152 = !DILocalVariable(name: "t", arg: 2, scope: !144, file: !8, line: 12, type: !33)
!153 = !DILocation(line: 12, column: 26, scope: !144)
!154 = !DILocation(line: 0, scope: !144)
!155 = !DILocation(line: 12, column: 62, scope: !144)
!156 = !DILocation(line: 12, column: 72, scope: !144)
!157 = !DILocation(line: 12, column: 85, scope: !144)
!158 = !DILocation(line: 12, column: 61, scope: !144)
!159 = !DILocation(line: 12, column: 99, scope: !144)
!160 = distinct !DISubprogram(name: "arr4", linkageName: "_ZN5pairs4arr417h7cf24a8ec7d9b2b4E", scope: !9, file: !8, line: 14, type: !161, scopeLine: 14, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !19, retainedNodes: !166)
!161 = !DISubroutineType(types: !162)
!162 = !{!163, !163, !33}
!163 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, size: 128, align: 32, elements: !164)
!164 = !{!165}
!165 = !DISubrange(count: 4, lowerBound: 0)
!166 = !{!167, !168}
!167 = !DILocalVariable(name: "a", arg: 1, scope: !160, file: !8, line: 14, type: !163)
!168 = !DILocalVariable(name: "t", arg: 2, scope: !160, file: !8, line: 14, type: !33)
!169 = !DILocation(line: 14, column: 26, scope: !160)
!170 = !DILocation(line: 0, scope: !160)
!171 = !DILocation(line: 14, column: 62, scope: !160)
!172 = !DILocation(line: 14, column: 72, scope: !160)
!173 = !DILocation(line: 14, column: 85, scope: !160)
!174 = !DILocation(line: 14, column: 98, scope: !160)
!175 = !DILocation(line: 14, column: 61, scope: !160)
!176 = !DILocation(line: 14, column: 112, scope: !160)
!177 = distinct !DISubprogram(name: "optf", linkageName: "_ZN5pairs4optf17ha8f50ba66fe260d6E", scope: !9, file: !8, line: 26, type: !178, scopeLine: 26, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !19, retainedNodes: !194)
!178 = !DISubroutineType(types: !179)
!179 = !{!180, !33}
!180 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<f32>", scope: !109, file: !30, size: 64, align: 32, flags: DIFlagPublic, elements: !181, templateParams: !19, identifier: "ed8140bed9f6546915658f5ef5292e5e")
!181 = !{!182}
!182 = !DICompositeType(tag: DW_TAG_variant_part, scope: !180, file: !30, size: 64, align: 32, elements: !183, templateParams: !19, identifier: "51588a87edf124fc9225ca6ecc9c366e", discriminator: !192)
!183 = !{!184, !188}
!184 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !182, file: !30, baseType: !185, size: 64, align: 32, extraData: i32 0)
!185 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !180, file: !30, size: 64, align: 32, flags: DIFlagPublic, elements: !19, templateParams: !186, identifier: "e2a2a4bd7b045638ba6e560c71b4cb0d")
!186 = !{!187}
!187 = !DITemplateTypeParameter(name: "T", type: !33)
!188 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !182, file: !30, baseType: !189, size: 64, align: 32, extraData: i32 1)
!189 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !180, file: !30, size: 64, align: 32, flags: DIFlagPublic, elements: !190, templateParams: !186, identifier: "fa1c271ef6f1d76ba394b4ebd4dbf256")
!190 = !{!191}
!191 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !189, file: !30, baseType: !33, size: 32, align: 32, offset: 32, flags: DIFlagPublic)
!192 = !DIDerivedType(tag: DW_TAG_member, scope: !180, file: !30, baseType: !193, size: 32, align: 32, flags: DIFlagArtificial)
!193 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!194 = !{!195}
!195 = !DILocalVariable(name: "x", arg: 1, scope: !177, file: !8, line: 26, type: !33)
!196 = !DILocation(line: 0, scope: !177)
!197 = !DILocation(line: 26, column: 54, scope: !177)
!198 = !DILocation(line: 26, column: 93, scope: !177)
!199 = distinct !DISubprogram(name: "step", linkageName: "_ZN5pairs4step17h0864d90ef090b05bE", scope: !9, file: !8, line: 8, type: !200, scopeLine: 8, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !19, retainedNodes: !206)
!200 = !DISubroutineType(types: !201)
!201 = !{!202, !202, !33}
!202 = !DICompositeType(tag: DW_TAG_structure_type, name: "M", scope: !9, file: !30, size: 64, align: 32, flags: DIFlagPublic, elements: !203, templateParams: !19, identifier: "bce0c28b25de1c75feb6b2c97e0c49d4")
!203 = !{!204, !205}
!204 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !202, file: !30, baseType: !33, size: 32, align: 32, flags: DIFlagPrivate)
!205 = !DIDerivedType(tag: DW_TAG_member, name: "n", scope: !202, file: !30, baseType: !69, size: 32, align: 32, offset: 32, flags: DIFlagPrivate)
!206 = !{!207, !208}
!207 = !DILocalVariable(name: "m", arg: 1, scope: !199, file: !8, line: 8, type: !202)
!208 = !DILocalVariable(name: "t", arg: 2, scope: !199, file: !8, line: 8, type: !33)
!209 = !DILocation(line: 0, scope: !199)
!210 = !DILocation(line: 8, column: 54, scope: !199)
!211 = !DILocation(line: 8, column: 64, scope: !199)
!212 = !DILocation(line: 8, column: 79, scope: !199)
!213 = !DILocation(line: 8, column: 90, scope: !199)
!214 = distinct !DISubprogram(name: "array", scope: !9, file: !8, line: 11, type: !215, scopeLine: 11, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !19, retainedNodes: !221)
!215 = !DISubroutineType(types: !216)
!216 = !{!33, !217}
!217 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[f32; 8]", baseType: !218, size: 64, align: 64, dwarfAddressSpace: 0)
!218 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, size: 256, align: 32, elements: !219)
!219 = !{!220}
!220 = !DISubrange(count: 8, lowerBound: 0)
!221 = !{!222, !223, !225}
!222 = !DILocalVariable(name: "x", arg: 1, scope: !214, file: !8, line: 11, type: !217)
!223 = !DILocalVariable(name: "a", scope: !224, file: !8, line: 11, type: !50, align: 32)
!224 = distinct !DILexicalBlock(scope: !214, file: !8, line: 11, column: 50)
!225 = !DILocalVariable(name: "a", scope: !226, file: !8, line: 11, type: !50, align: 32)
!226 = distinct !DILexicalBlock(scope: !224, file: !8, line: 11, column: 83)
!227 = !DILocation(line: 0, scope: !214)
!228 = !DILocation(line: 11, column: 63, scope: !214)
!229 = !DILocation(line: 11, column: 76, scope: !214)
!230 = !DILocation(line: 11, column: 58, scope: !214)
!231 = !DILocation(line: 0, scope: !224)
!232 = !DILocation(line: 11, column: 98, scope: !224)
!233 = !DILocation(line: 11, column: 91, scope: !224)
!234 = !DILocation(line: 0, scope: !226)
!235 = !DILocation(line: 11, column: 105, scope: !226)
!236 = !DILocation(line: 11, column: 125, scope: !214)
!237 = distinct !DISubprogram(name: "array3", scope: !9, file: !8, line: 13, type: !215, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !19, retainedNodes: !238)
!238 = !{!239, !240, !242}
!239 = !DILocalVariable(name: "x", arg: 1, scope: !237, file: !8, line: 13, type: !217)
!240 = !DILocalVariable(name: "a", scope: !241, file: !8, line: 13, type: !147, align: 32)
!241 = distinct !DILexicalBlock(scope: !237, file: !8, line: 13, column: 51)
!242 = !DILocalVariable(name: "a", scope: !243, file: !8, line: 13, type: !147, align: 32)
!243 = distinct !DILexicalBlock(scope: !241, file: !8, line: 13, column: 91)
!244 = !DILocation(line: 0, scope: !237)
!245 = !DILocation(line: 13, column: 55, scope: !241)
!246 = !DILocation(line: 13, column: 95, scope: !243)
!247 = !DILocation(line: 13, column: 64, scope: !237)
!248 = !DILocation(line: 13, column: 65, scope: !237)
!249 = !DILocation(line: 13, column: 71, scope: !237)
!250 = !DILocation(line: 13, column: 77, scope: !237)
!251 = !DILocation(line: 13, column: 84, scope: !237)
!252 = !DILocation(line: 13, column: 59, scope: !237)
!253 = !DILocation(line: 13, column: 88, scope: !237)
!254 = !DILocation(line: 13, column: 95, scope: !241)
!255 = !DILocation(line: 13, column: 107, scope: !241)
!256 = !DILocation(line: 13, column: 99, scope: !241)
!257 = !DILocation(line: 13, column: 114, scope: !243)
!258 = !DILocation(line: 13, column: 121, scope: !243)
!259 = !DILocation(line: 13, column: 135, scope: !243)
!260 = !DILocation(line: 13, column: 128, scope: !243)
!261 = !DILocation(line: 13, column: 140, scope: !241)
!262 = !DILocation(line: 13, column: 141, scope: !237)
!263 = distinct !DISubprogram(name: "array4", scope: !9, file: !8, line: 15, type: !215, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !19, retainedNodes: !264)
!264 = !{!265, !266, !268}
!265 = !DILocalVariable(name: "x", arg: 1, scope: !263, file: !8, line: 15, type: !217)
!266 = !DILocalVariable(name: "a", scope: !267, file: !8, line: 15, type: !163, align: 32)
!267 = distinct !DILexicalBlock(scope: !263, file: !8, line: 15, column: 51)
!268 = !DILocalVariable(name: "a", scope: !269, file: !8, line: 15, type: !163, align: 32)
!269 = distinct !DILexicalBlock(scope: !267, file: !8, line: 15, column: 97)
!270 = !DILocation(line: 0, scope: !263)
!271 = !DILocation(line: 15, column: 55, scope: !267)
!272 = !DILocation(line: 15, column: 101, scope: !269)
!273 = !DILocation(line: 15, column: 64, scope: !263)
!274 = !DILocation(line: 15, column: 65, scope: !263)
!275 = !DILocation(line: 15, column: 71, scope: !263)
!276 = !DILocation(line: 15, column: 77, scope: !263)
!277 = !DILocation(line: 15, column: 83, scope: !263)
!278 = !DILocation(line: 15, column: 90, scope: !263)
!279 = !DILocation(line: 15, column: 59, scope: !263)
!280 = !DILocation(line: 15, column: 94, scope: !263)
!281 = !DILocation(line: 15, column: 101, scope: !267)
!282 = !DILocation(line: 15, column: 113, scope: !267)
!283 = !DILocation(line: 15, column: 105, scope: !267)
!284 = !DILocation(line: 15, column: 120, scope: !269)
!285 = !DILocation(line: 15, column: 127, scope: !269)
!286 = !DILocation(line: 15, column: 134, scope: !269)
!287 = !DILocation(line: 15, column: 141, scope: !269)
!288 = !DILocation(line: 15, column: 146, scope: !267)
!289 = !DILocation(line: 15, column: 147, scope: !263)
!290 = distinct !DISubprogram(name: "bigs", scope: !9, file: !8, line: 25, type: !291, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !19, retainedNodes: !295)
!291 = !DISubroutineType(types: !292)
!292 = !{!13, !293}
!293 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[f64; 8]", baseType: !294, size: 64, align: 64, dwarfAddressSpace: 0)
!294 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 512, align: 64, elements: !219)
!295 = !{!296, !297, !299}
!296 = !DILocalVariable(name: "x", arg: 1, scope: !290, file: !8, line: 25, type: !293)
!297 = !DILocalVariable(name: "b", scope: !298, file: !8, line: 25, type: !61, align: 64)
!298 = distinct !DILexicalBlock(scope: !290, file: !8, line: 25, column: 49)
!299 = !DILocalVariable(name: "c", scope: !300, file: !8, line: 25, type: !61, align: 64)
!300 = distinct !DILexicalBlock(scope: !298, file: !8, line: 25, column: 118)
!301 = !DILocation(line: 0, scope: !290)
!302 = !DILocation(line: 25, column: 53, scope: !298)
!303 = !DILocation(line: 25, column: 122, scope: !300)
!304 = !DILocation(line: 25, column: 61, scope: !290)
!305 = !DILocation(line: 25, column: 68, scope: !290)
!306 = !DILocation(line: 25, column: 78, scope: !290)
!307 = !DILocation(line: 25, column: 84, scope: !290)
!308 = !DILocation(line: 25, column: 90, scope: !290)
!309 = !DILocation(line: 25, column: 96, scope: !290)
!310 = !DILocation(line: 25, column: 102, scope: !290)
!311 = !DILocation(line: 25, column: 57, scope: !290)
!312 = !DILocation(line: 25, column: 115, scope: !290)
!313 = !DILocation(line: 25, column: 122, scope: !298)
!314 = !DILocation(line: 25, column: 126, scope: !298)
!315 = !DILocation(line: 25, column: 134, scope: !300)
!316 = !DILocation(line: 25, column: 140, scope: !300)
!317 = !DILocation(line: 25, column: 149, scope: !300)
!318 = !DILocation(line: 25, column: 156, scope: !298)
!319 = !DILocation(line: 25, column: 157, scope: !290)
!320 = distinct !DISubprogram(name: "doubles", scope: !9, file: !8, line: 19, type: !291, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !19, retainedNodes: !321)
!321 = !{!322, !323, !325}
!322 = !DILocalVariable(name: "x", arg: 1, scope: !320, file: !8, line: 19, type: !293)
!323 = !DILocalVariable(name: "a", scope: !324, file: !8, line: 19, type: !12, align: 64)
!324 = distinct !DILexicalBlock(scope: !320, file: !8, line: 19, column: 52)
!325 = !DILocalVariable(name: "a", scope: !326, file: !8, line: 19, type: !12, align: 64)
!326 = distinct !DILexicalBlock(scope: !324, file: !8, line: 19, column: 84)
!327 = !DILocation(line: 0, scope: !320)
!328 = !DILocation(line: 19, column: 56, scope: !324)
!329 = !DILocation(line: 19, column: 88, scope: !326)
!330 = !DILocation(line: 19, column: 63, scope: !320)
!331 = !DILocation(line: 19, column: 64, scope: !320)
!332 = !DILocation(line: 19, column: 70, scope: !320)
!333 = !DILocation(line: 19, column: 77, scope: !320)
!334 = !DILocation(line: 19, column: 60, scope: !320)
!335 = !DILocation(line: 19, column: 81, scope: !320)
!336 = !DILocation(line: 19, column: 88, scope: !324)
!337 = !DILocation(line: 19, column: 98, scope: !324)
!338 = !DILocation(line: 19, column: 92, scope: !324)
!339 = !DILocation(line: 19, column: 105, scope: !326)
!340 = !DILocation(line: 19, column: 112, scope: !326)
!341 = !DILocation(line: 19, column: 117, scope: !324)
!342 = !DILocation(line: 19, column: 118, scope: !320)
!343 = distinct !DISubprogram(name: "fatv", scope: !9, file: !8, line: 21, type: !344, scopeLine: 21, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !19, retainedNodes: !347)
!344 = !DISubroutineType(types: !345)
!345 = !{!13, !346, !92}
!346 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut [f64; 8]", baseType: !294, size: 64, align: 64, dwarfAddressSpace: 0)
!347 = !{!348, !349, !350, !352, !354, !355, !357}
!348 = !DILocalVariable(name: "x", arg: 1, scope: !343, file: !8, line: 21, type: !346)
!349 = !DILocalVariable(name: "n", arg: 2, scope: !343, file: !8, line: 21, type: !92)
!350 = !DILocalVariable(name: "w", scope: !351, file: !8, line: 21, type: !13, align: 64)
!351 = distinct !DILexicalBlock(scope: !343, file: !8, line: 21, column: 63)
!352 = !DILocalVariable(name: "v", scope: !353, file: !8, line: 21, type: !13, align: 64)
!353 = distinct !DILexicalBlock(scope: !351, file: !8, line: 21, column: 77)
!354 = !DILocalVariable(name: "p", scope: !353, file: !8, line: 21, type: !86, align: 64)
!355 = !DILocalVariable(name: "u", scope: !356, file: !8, line: 21, type: !13, align: 64)
!356 = distinct !DILexicalBlock(scope: !353, file: !8, line: 21, column: 129)
!357 = !DILocalVariable(name: "q", scope: !356, file: !8, line: 21, type: !86, align: 64)
!358 = !DILocation(line: 0, scope: !343)
!359 = !DILocation(line: 21, column: 71, scope: !343)
!360 = !DILocation(line: 0, scope: !351)
!361 = !DILocation(line: 21, column: 109, scope: !351)
!362 = !DILocation(line: 21, column: 90, scope: !351)
!363 = !DILocation(line: 0, scope: !353)
!364 = !DILocation(line: 21, column: 117, scope: !353)
!365 = !DILocation(line: 21, column: 161, scope: !353)
!366 = !DILocation(line: 21, column: 142, scope: !353)
!367 = !DILocation(line: 0, scope: !356)
!368 = !DILocation(line: 21, column: 175, scope: !356)
!369 = !DILocation(line: 21, column: 184, scope: !356)
!370 = !DILocation(line: 21, column: 193, scope: !356)
!371 = !DILocation(line: 21, column: 199, scope: !343)
!372 = distinct !DISubprogram(name: "mixed", scope: !9, file: !8, line: 9, type: !373, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !19, retainedNodes: !375)
!373 = !DISubroutineType(types: !374)
!374 = !{!33, !217, !69}
!375 = !{!376, !377, !378, !380}
!376 = !DILocalVariable(name: "x", arg: 1, scope: !372, file: !8, line: 9, type: !217)
!377 = !DILocalVariable(name: "n", arg: 2, scope: !372, file: !8, line: 9, type: !69)
!378 = !DILocalVariable(name: "m", scope: !379, file: !8, line: 9, type: !202, align: 32)
!379 = distinct !DILexicalBlock(scope: !372, file: !8, line: 9, column: 58)
!380 = !DILocalVariable(name: "m", scope: !381, file: !8, line: 9, type: !202, align: 32)
!381 = distinct !DILexicalBlock(scope: !379, file: !8, line: 9, column: 96)
!382 = !DILocation(line: 0, scope: !372)
!383 = !DILocation(line: 9, column: 78, scope: !372)
!384 = !DILocation(line: 9, column: 89, scope: !372)
!385 = !DILocation(line: 9, column: 66, scope: !372)
!386 = !DILocation(line: 0, scope: !379)
!387 = !DILocation(line: 9, column: 112, scope: !379)
!388 = !DILocation(line: 9, column: 104, scope: !379)
!389 = !DILocation(line: 0, scope: !381)
!390 = !DILocation(line: 9, column: 125, scope: !381)
!391 = !DILocation(line: 9, column: 119, scope: !381)
!392 = !DILocation(line: 9, column: 137, scope: !372)
!393 = distinct !DISubprogram(name: "option", scope: !9, file: !8, line: 23, type: !291, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !19, retainedNodes: !394)
!394 = !{!395}
!395 = !DILocalVariable(name: "x", arg: 1, scope: !393, file: !8, line: 23, type: !293)
!396 = !DILocalVariable(name: "f", arg: 3, scope: !397, file: !398, line: 1224, type: !401)
!397 = distinct !DISubprogram(name: "map_or<f64, f64, pairs::option::{closure_env#0}>", linkageName: "_ZN4core6option15Option$LT$T$GT$6map_or17hd974c07f099055aaE", scope: !108, file: !398, line: 1224, type: !399, scopeLine: 1224, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !407, declaration: !406, retainedNodes: !410)
!398 = !DIFile(filename: "library/core/src/option.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "3f12dd837a95e960b90752f70f5ddc0e")
!399 = !DISubroutineType(types: !400)
!400 = !{!13, !108, !13, !401}
!401 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !402, file: !30, size: 64, align: 64, elements: !403, templateParams: !19, identifier: "8f2b6deafdfa836a1638f6ff7b114796")
!402 = !DINamespace(name: "option", scope: !9)
!403 = !{!404}
!404 = !DIDerivedType(tag: DW_TAG_member, name: "_ref__x", scope: !401, file: !30, baseType: !405, size: 64, align: 64)
!405 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&&[f64; 8]", baseType: !293, size: 64, align: 64, dwarfAddressSpace: 0)
!406 = !DISubprogram(name: "map_or<f64, f64, pairs::option::{closure_env#0}>", linkageName: "_ZN4core6option15Option$LT$T$GT$6map_or17hd974c07f099055aaE", scope: !108, file: !398, line: 1224, type: !399, scopeLine: 1224, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !407)
!407 = !{!117, !408, !409}
!408 = !DITemplateTypeParameter(name: "U", type: !13)
!409 = !DITemplateTypeParameter(name: "F", type: !401)
!410 = !{!411, !412, !396, !413}
!411 = !DILocalVariable(name: "self", arg: 1, scope: !397, file: !398, line: 1224, type: !108)
!412 = !DILocalVariable(name: "default", arg: 2, scope: !397, file: !398, line: 1224, type: !13)
!413 = !DILocalVariable(name: "t", scope: !414, file: !398, line: 1230, type: !13, align: 64)
!414 = distinct !DILexicalBlock(scope: !397, file: !398, line: 1230, column: 13)
!415 = !DILocation(line: 0, scope: !397, inlinedAt: !416)
!416 = distinct !DILocation(line: 23, column: 121, scope: !393)
!417 = !DILocation(line: 0, scope: !393)
!418 = !DILocalVariable(name: "default", scope: !419, file: !398, line: 1038, type: !13, align: 64)
!419 = distinct !DISubprogram(name: "unwrap_or<f64>", linkageName: "_ZN4core6option15Option$LT$T$GT$9unwrap_or17hf5966ea851ee0b5eE", scope: !108, file: !398, line: 1038, type: !420, scopeLine: 1038, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !116, declaration: !422, retainedNodes: !423)
!420 = !DISubroutineType(types: !421)
!421 = !{!13, !108, !13}
!422 = !DISubprogram(name: "unwrap_or<f64>", linkageName: "_ZN4core6option15Option$LT$T$GT$9unwrap_or17hf5966ea851ee0b5eE", scope: !108, file: !398, line: 1038, type: !420, scopeLine: 1038, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !116)
!423 = !{!424, !418, !425, !418, !427}
!424 = !DILocalVariable(name: "self", arg: 1, scope: !419, file: !398, line: 1038, type: !108)
!425 = !DILocalVariable(name: "x", scope: !426, file: !398, line: 1043, type: !13, align: 64)
!426 = distinct !DILexicalBlock(scope: !419, file: !398, line: 1043, column: 13)
!427 = !DILocalVariable(name: "x", scope: !428, file: !398, line: 1043, type: !13, align: 64)
!428 = distinct !DILexicalBlock(scope: !419, file: !398, line: 1043, column: 13)
!429 = !DILocation(line: 0, scope: !419, inlinedAt: !430)
!430 = !DILocation(line: 23, column: 61, scope: !393)
!431 = !DILocation(line: 0, scope: !419, inlinedAt: !432)
!432 = !DILocation(line: 23, column: 94, scope: !393)
!433 = !DILocation(line: 23, column: 55, scope: !393)
!434 = !DILocation(line: 23, column: 82, scope: !393)
!435 = !DILocation(line: 23, column: 115, scope: !393)
!436 = !DILocation(line: 23, column: 111, scope: !393)
!437 = !DILocation(line: 1229, column: 9, scope: !397, inlinedAt: !416)
!438 = !DILocation(line: 23, column: 51, scope: !393)
!439 = !DILocation(line: 1042, column: 9, scope: !419, inlinedAt: !430)
!440 = !DILocation(line: 23, column: 78, scope: !393)
!441 = !DILocation(line: 1042, column: 9, scope: !419, inlinedAt: !432)
!442 = !DILocation(line: 23, column: 148, scope: !393)
!443 = distinct !DISubprogram(name: "optionf", scope: !9, file: !8, line: 27, type: !215, scopeLine: 27, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !19, retainedNodes: !444)
!444 = !{!445}
!445 = !DILocalVariable(name: "x", arg: 1, scope: !443, file: !8, line: 27, type: !217)
!446 = !DILocalVariable(name: "f", arg: 3, scope: !447, file: !398, line: 1224, type: !450)
!447 = distinct !DISubprogram(name: "map_or<f32, f32, pairs::optionf::{closure_env#0}>", linkageName: "_ZN4core6option15Option$LT$T$GT$6map_or17hf0d9b6122fce0959E", scope: !180, file: !398, line: 1224, type: !448, scopeLine: 1224, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !456, declaration: !455, retainedNodes: !459)
!448 = !DISubroutineType(types: !449)
!449 = !{!33, !180, !33, !450}
!450 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !451, file: !30, size: 64, align: 64, elements: !452, templateParams: !19, identifier: "96291320466dc9eb43950263628627a")
!451 = !DINamespace(name: "optionf", scope: !9)
!452 = !{!453}
!453 = !DIDerivedType(tag: DW_TAG_member, name: "_ref__x", scope: !450, file: !30, baseType: !454, size: 64, align: 64)
!454 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&&[f32; 8]", baseType: !217, size: 64, align: 64, dwarfAddressSpace: 0)
!455 = !DISubprogram(name: "map_or<f32, f32, pairs::optionf::{closure_env#0}>", linkageName: "_ZN4core6option15Option$LT$T$GT$6map_or17hf0d9b6122fce0959E", scope: !180, file: !398, line: 1224, type: !448, scopeLine: 1224, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !456)
!456 = !{!187, !457, !458}
!457 = !DITemplateTypeParameter(name: "U", type: !33)
!458 = !DITemplateTypeParameter(name: "F", type: !450)
!459 = !{!460, !461, !446, !462}
!460 = !DILocalVariable(name: "self", arg: 1, scope: !447, file: !398, line: 1224, type: !180)
!461 = !DILocalVariable(name: "default", arg: 2, scope: !447, file: !398, line: 1224, type: !33)
!462 = !DILocalVariable(name: "t", scope: !463, file: !398, line: 1230, type: !33, align: 32)
!463 = distinct !DILexicalBlock(scope: !447, file: !398, line: 1230, column: 13)
!464 = !DILocation(line: 0, scope: !447, inlinedAt: !465)
!465 = distinct !DILocation(line: 27, column: 125, scope: !443)
!466 = !DILocation(line: 0, scope: !443)
!467 = !DILocalVariable(name: "default", scope: !468, file: !398, line: 1038, type: !33, align: 32)
!468 = distinct !DISubprogram(name: "unwrap_or<f32>", linkageName: "_ZN4core6option15Option$LT$T$GT$9unwrap_or17h720138a67afca431E", scope: !180, file: !398, line: 1038, type: !469, scopeLine: 1038, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !186, declaration: !471, retainedNodes: !472)
!469 = !DISubroutineType(types: !470)
!470 = !{!33, !180, !33}
!471 = !DISubprogram(name: "unwrap_or<f32>", linkageName: "_ZN4core6option15Option$LT$T$GT$9unwrap_or17h720138a67afca431E", scope: !180, file: !398, line: 1038, type: !469, scopeLine: 1038, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !186)
!472 = !{!473, !467, !474, !467, !476}
!473 = !DILocalVariable(name: "self", arg: 1, scope: !468, file: !398, line: 1038, type: !180)
!474 = !DILocalVariable(name: "x", scope: !475, file: !398, line: 1043, type: !33, align: 32)
!475 = distinct !DILexicalBlock(scope: !468, file: !398, line: 1043, column: 13)
!476 = !DILocalVariable(name: "x", scope: !477, file: !398, line: 1043, type: !33, align: 32)
!477 = distinct !DILexicalBlock(scope: !468, file: !398, line: 1043, column: 13)
!478 = !DILocation(line: 0, scope: !468, inlinedAt: !479)
!479 = !DILocation(line: 27, column: 63, scope: !443)
!480 = !DILocation(line: 0, scope: !468, inlinedAt: !481)
!481 = !DILocation(line: 27, column: 97, scope: !443)
!482 = !DILocation(line: 27, column: 57, scope: !443)
!483 = !DILocation(line: 27, column: 85, scope: !443)
!484 = !DILocation(line: 27, column: 119, scope: !443)
!485 = !DILocation(line: 27, column: 114, scope: !443)
!486 = !DILocation(line: 1229, column: 9, scope: !447, inlinedAt: !465)
!487 = !DILocation(line: 27, column: 52, scope: !443)
!488 = !DILocation(line: 1042, column: 9, scope: !468, inlinedAt: !479)
!489 = !DILocation(line: 27, column: 80, scope: !443)
!490 = !DILocation(line: 1042, column: 9, scope: !468, inlinedAt: !481)
!491 = !DILocation(line: 27, column: 152, scope: !443)
!492 = distinct !DISubprogram(name: "pair", scope: !9, file: !8, line: 7, type: !215, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !19, retainedNodes: !493)
!493 = !{!494, !495, !497}
!494 = !DILocalVariable(name: "x", arg: 1, scope: !492, file: !8, line: 7, type: !217)
!495 = !DILocalVariable(name: "p", scope: !496, file: !8, line: 7, type: !132, align: 32)
!496 = distinct !DILexicalBlock(scope: !492, file: !8, line: 7, column: 49)
!497 = !DILocalVariable(name: "p", scope: !498, file: !8, line: 7, type: !132, align: 32)
!498 = distinct !DILexicalBlock(scope: !496, file: !8, line: 7, column: 92)
!499 = !DILocation(line: 0, scope: !492)
!500 = !DILocation(line: 7, column: 68, scope: !492)
!501 = !DILocation(line: 7, column: 77, scope: !492)
!502 = !DILocation(line: 7, column: 85, scope: !492)
!503 = !DILocation(line: 7, column: 57, scope: !492)
!504 = !DILocation(line: 0, scope: !496)
!505 = !DILocation(line: 7, column: 100, scope: !496)
!506 = !DILocation(line: 0, scope: !498)
!507 = !DILocation(line: 7, column: 114, scope: !498)
!508 = !DILocation(line: 7, column: 125, scope: !492)
!509 = distinct !DISubprogram(name: "triple", scope: !9, file: !8, line: 17, type: !215, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !19, retainedNodes: !510)
!510 = !{!511, !512, !514}
!511 = !DILocalVariable(name: "x", arg: 1, scope: !509, file: !8, line: 17, type: !217)
!512 = !DILocalVariable(name: "a", scope: !513, file: !8, line: 17, type: !29, align: 32)
!513 = distinct !DILexicalBlock(scope: !509, file: !8, line: 17, column: 51)
!514 = !DILocalVariable(name: "a", scope: !515, file: !8, line: 17, type: !29, align: 32)
!515 = distinct !DILexicalBlock(scope: !513, file: !8, line: 17, column: 103)
!516 = !DILocation(line: 0, scope: !509)
!517 = !DILocation(line: 17, column: 55, scope: !513)
!518 = !DILocation(line: 17, column: 107, scope: !515)
!519 = !DILocation(line: 17, column: 62, scope: !509)
!520 = !DILocation(line: 17, column: 70, scope: !509)
!521 = !DILocation(line: 17, column: 79, scope: !509)
!522 = !DILocation(line: 17, column: 88, scope: !509)
!523 = !DILocation(line: 17, column: 96, scope: !509)
!524 = !DILocation(line: 17, column: 59, scope: !509)
!525 = !DILocation(line: 17, column: 100, scope: !509)
!526 = !DILocation(line: 17, column: 107, scope: !513)
!527 = !DILocation(line: 17, column: 117, scope: !513)
!528 = !DILocation(line: 17, column: 111, scope: !513)
!529 = !DILocation(line: 17, column: 124, scope: !515)
!530 = !DILocation(line: 17, column: 130, scope: !515)
!531 = !DILocation(line: 17, column: 136, scope: !515)
!532 = !DILocation(line: 17, column: 140, scope: !513)
!533 = !DILocation(line: 17, column: 141, scope: !509)
