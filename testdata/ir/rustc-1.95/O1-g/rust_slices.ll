; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=1 -g --remap-path-prefix=$PWD=. --emit=llvm-ir rust/rust_slices.rs -o ir/rustc-1.95/O1-g/rust_slices.ll
; ModuleID = 'rust_slices.6a39b2a20befe61b-cgu.0'
source_filename = "rust_slices.6a39b2a20befe61b-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_9e7d5a76715d665cfed1210f047dff1f = private unnamed_addr constant [20 x i8] c"rust/rust_slices.rs\00", align 1
@alloc_5d2975b396ca6b7bfbe71db69eea684d = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9e7d5a76715d665cfed1210f047dff1f, [16 x i8] c"\13\00\00\00\00\00\00\00\1A\00\00\00\0E\00\00\00" }>, align 8
@alloc_ec9e9bcaaa289ae7018269c49007f223 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9e7d5a76715d665cfed1210f047dff1f, [16 x i8] c"\13\00\00\00\00\00\00\00;\00\00\00\11\00\00\00" }>, align 8

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(read, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable
define noundef double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE"(ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(48) %self, double noundef %init) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !7 {
start:
    #dbg_value(ptr poison, !73, !DIExpression(), !82)
    #dbg_value(ptr poison, !96, !DIExpression(), !138)
    #dbg_value(ptr poison, !139, !DIExpression(), !165)
    #dbg_declare(ptr %self, !66, !DIExpression(), !167)
    #dbg_value(double %init, !67, !DIExpression(), !168)
    #dbg_declare(ptr poison, !68, !DIExpression(), !169)
  %_4.sroa.0.0.copyload = load ptr, ptr %self, align 8, !dbg !170
    #dbg_value(ptr %_4.sroa.0.0.copyload, !134, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !171)
    #dbg_value(ptr %_4.sroa.0.0.copyload, !113, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !172)
    #dbg_value(i64 poison, !134, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !171)
    #dbg_value(i64 poison, !113, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !172)
  %_4.sroa.41.0.self.sroa_idx = getelementptr inbounds nuw i8, ptr %self, i64 16, !dbg !170
  %_4.sroa.41.0.copyload = load ptr, ptr %_4.sroa.41.0.self.sroa_idx, align 8, !dbg !170
    #dbg_value(ptr %_4.sroa.41.0.copyload, !134, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !171)
    #dbg_value(ptr %_4.sroa.41.0.copyload, !113, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !172)
    #dbg_value(i64 poison, !134, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !171)
    #dbg_value(i64 poison, !113, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !172)
  %_4.sroa.52.0.self.sroa_idx = getelementptr inbounds nuw i8, ptr %self, i64 32, !dbg !170
  %_4.sroa.52.0.copyload = load i64, ptr %_4.sroa.52.0.self.sroa_idx, align 8, !dbg !170
    #dbg_value(i64 %_4.sroa.52.0.copyload, !134, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !171)
    #dbg_value(i64 %_4.sroa.52.0.copyload, !113, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !172)
  %_4.sroa.6.0.self.sroa_idx = getelementptr inbounds nuw i8, ptr %self, i64 40, !dbg !170
  %_4.sroa.6.0.copyload = load i64, ptr %_4.sroa.6.0.self.sroa_idx, align 8, !dbg !170
    #dbg_value(i64 %_4.sroa.6.0.copyload, !134, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !171)
    #dbg_value(i64 %_4.sroa.6.0.copyload, !113, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !172)
    #dbg_value(double %init, !135, !DIExpression(), !171)
    #dbg_declare(ptr poison, !136, !DIExpression(), !173)
    #dbg_value(ptr poison, !174, !DIExpression(), !186)
    #dbg_value(ptr poison, !196, !DIExpression(), !208)
    #dbg_value(ptr poison, !203, !DIExpression(), !209)
    #dbg_value(double %init, !114, !DIExpression(), !172)
    #dbg_declare(ptr poison, !115, !DIExpression(), !210)
    #dbg_value(i64 1, !211, !DIExpression(), !218)
    #dbg_value(i64 1, !220, !DIExpression(), !257)
    #dbg_value(double %init, !116, !DIExpression(), !259)
    #dbg_value(ptr undef, !139, !DIExpression(), !165)
  %_2.i.i.i = sub i64 %_4.sroa.6.0.copyload, %_4.sroa.52.0.copyload, !dbg !260
    #dbg_value(i64 %_2.i.i.i, !117, !DIExpression(), !261)
    #dbg_value(i64 0, !118, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !262)
    #dbg_value(i64 %_2.i.i.i, !118, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !262)
    #dbg_value(double %init, !116, !DIExpression(), !259)
    #dbg_value(ptr undef, !203, !DIExpression(), !209)
    #dbg_value(ptr undef, !196, !DIExpression(), !208)
    #dbg_value(ptr undef, !174, !DIExpression(), !186)
    #dbg_value(ptr undef, !185, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !263)
  %_205.not.i.i = icmp eq i64 %_4.sroa.6.0.copyload, %_4.sroa.52.0.copyload, !dbg !264
  br i1 %_205.not.i.i, label %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE.exit", label %bb14.lr.ph.i.i, !dbg !265

bb14.lr.ph.i.i:                                   ; preds = %start
  %0 = icmp ne ptr %_4.sroa.0.0.copyload, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp ne ptr %_4.sroa.41.0.copyload, null
  tail call void @llvm.assume(i1 %1)
  %xtraiter = and i64 %_2.i.i.i, 3, !dbg !265
  %2 = sub i64 %_4.sroa.52.0.copyload, %_4.sroa.6.0.copyload, !dbg !265
  %3 = icmp ugt i64 %2, -4, !dbg !265
  br i1 %3, label %bb14.i.i.epil.preheader, label %bb14.lr.ph.i.i.new, !dbg !265

bb14.lr.ph.i.i.new:                               ; preds = %bb14.lr.ph.i.i
  %unroll_iter = and i64 %_2.i.i.i, -4, !dbg !265
  br label %bb14.i.i, !dbg !265

bb14.i.i:                                         ; preds = %bb14.i.i, %bb14.lr.ph.i.i.new
  %accum.sroa.0.07.i.i = phi double [ %init, %bb14.lr.ph.i.i.new ], [ %_0.i.i.i.i.3, %bb14.i.i ]
  %iter.sroa.0.06.i.i = phi i64 [ 0, %bb14.lr.ph.i.i.new ], [ %_24.i.i.3, %bb14.i.i ]
  %niter = phi i64 [ 0, %bb14.lr.ph.i.i.new ], [ %niter.next.3, %bb14.i.i ]
    #dbg_value(double %accum.sroa.0.07.i.i, !116, !DIExpression(), !259)
    #dbg_value(i64 %iter.sroa.0.06.i.i, !197, !DIExpression(), !266)
    #dbg_value(i64 %iter.sroa.0.06.i.i, !217, !DIExpression(), !218)
    #dbg_value(i64 %iter.sroa.0.06.i.i, !256, !DIExpression(), !257)
  %_24.i.i = or disjoint i64 %iter.sroa.0.06.i.i, 1, !dbg !267
    #dbg_value(i64 %_24.i.i, !118, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !262)
    #dbg_value(i64 %iter.sroa.0.06.i.i, !127, !DIExpression(), !268)
    #dbg_value(ptr undef, !96, !DIExpression(), !138)
    #dbg_value(i64 %iter.sroa.0.06.i.i, !97, !DIExpression(), !138)
  %idx1.i.i.i = add i64 %iter.sroa.0.06.i.i, %_4.sroa.52.0.copyload, !dbg !269
    #dbg_value(i64 %idx1.i.i.i, !98, !DIExpression(), !270)
    #dbg_value(ptr undef, !73, !DIExpression(), !82)
    #dbg_value(i64 %idx1.i.i.i, !81, !DIExpression(), !82)
  %_3.i.i.i.i = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload, i64 %idx1.i.i.i, !dbg !271
    #dbg_value(ptr undef, !73, !DIExpression(), !280)
    #dbg_value(i64 %idx1.i.i.i, !81, !DIExpression(), !280)
  %_3.i4.i.i.i = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload, i64 %idx1.i.i.i, !dbg !282
  tail call void @llvm.experimental.noalias.scope.decl(metadata !284), !dbg !287
  tail call void @llvm.experimental.noalias.scope.decl(metadata !288), !dbg !287
    #dbg_value(double %accum.sroa.0.07.i.i, !290, !DIExpression(), !303)
    #dbg_value(ptr %_3.i.i.i.i, !296, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !303)
    #dbg_value(ptr %_3.i4.i.i.i, !296, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !303)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !305), !dbg !308
  tail call void @llvm.experimental.noalias.scope.decl(metadata !309), !dbg !308
    #dbg_value(ptr poison, !311, !DIExpression(), !322)
    #dbg_value(ptr %_3.i.i.i.i, !321, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !322)
    #dbg_value(ptr %_3.i4.i.i.i, !321, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !322)
    #dbg_value(ptr %_3.i.i.i.i, !318, !DIExpression(), !324)
    #dbg_value(ptr %_3.i4.i.i.i, !320, !DIExpression(), !324)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !325), !dbg !328
  tail call void @llvm.experimental.noalias.scope.decl(metadata !329), !dbg !328
    #dbg_value(ptr %_3.i.i.i.i, !331, !DIExpression(), !340)
    #dbg_value(ptr %_3.i4.i.i.i, !339, !DIExpression(), !340)
  %_3.i.i.i.i.i = load double, ptr %_3.i.i.i.i, align 8, !dbg !342, !alias.scope !343, !noalias !344, !noundef !42
  %_4.i.i.i.i.i = load double, ptr %_3.i4.i.i.i, align 8, !dbg !349, !alias.scope !350, !noalias !351, !noundef !42
  %_0.i.i.i.i.i = fmul double %_3.i.i.i.i.i, %_4.i.i.i.i.i, !dbg !352
    #dbg_value(ptr poison, !359, !DIExpression(), !370)
    #dbg_value(double %accum.sroa.0.07.i.i, !366, !DIExpression(), !370)
    #dbg_value(double %_0.i.i.i.i.i, !367, !DIExpression(), !370)
  %_0.i.i.i.i = fadd double %accum.sroa.0.07.i.i, %_0.i.i.i.i.i, !dbg !372
    #dbg_value(double %_0.i.i.i.i, !116, !DIExpression(), !259)
    #dbg_value(ptr undef, !203, !DIExpression(), !209)
    #dbg_value(ptr undef, !196, !DIExpression(), !208)
    #dbg_value(ptr undef, !174, !DIExpression(), !186)
    #dbg_value(ptr undef, !185, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !263)
    #dbg_value(i64 %_24.i.i, !197, !DIExpression(), !266)
    #dbg_value(i64 %_24.i.i, !217, !DIExpression(), !218)
    #dbg_value(i64 %_24.i.i, !256, !DIExpression(), !257)
  %_24.i.i.1 = or disjoint i64 %iter.sroa.0.06.i.i, 2, !dbg !267
    #dbg_value(i64 %_24.i.i.1, !118, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !262)
    #dbg_value(i64 %_24.i.i, !127, !DIExpression(), !268)
    #dbg_value(i64 %_24.i.i, !97, !DIExpression(), !138)
  %idx1.i.i.i.1 = add i64 %_24.i.i, %_4.sroa.52.0.copyload, !dbg !269
    #dbg_value(i64 %idx1.i.i.i.1, !98, !DIExpression(), !270)
    #dbg_value(i64 %idx1.i.i.i.1, !81, !DIExpression(), !82)
  %_3.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload, i64 %idx1.i.i.i.1, !dbg !271
    #dbg_value(i64 %idx1.i.i.i.1, !81, !DIExpression(), !280)
  %_3.i4.i.i.i.1 = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload, i64 %idx1.i.i.i.1, !dbg !282
  tail call void @llvm.experimental.noalias.scope.decl(metadata !373), !dbg !287
  tail call void @llvm.experimental.noalias.scope.decl(metadata !375), !dbg !287
    #dbg_value(double %_0.i.i.i.i, !290, !DIExpression(), !303)
    #dbg_value(ptr %_3.i.i.i.i.1, !296, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !303)
    #dbg_value(ptr %_3.i4.i.i.i.1, !296, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !303)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !377), !dbg !308
  tail call void @llvm.experimental.noalias.scope.decl(metadata !379), !dbg !308
    #dbg_value(ptr %_3.i.i.i.i.1, !321, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !322)
    #dbg_value(ptr %_3.i4.i.i.i.1, !321, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !322)
    #dbg_value(ptr %_3.i.i.i.i.1, !318, !DIExpression(), !324)
    #dbg_value(ptr %_3.i4.i.i.i.1, !320, !DIExpression(), !324)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !381), !dbg !328
  tail call void @llvm.experimental.noalias.scope.decl(metadata !383), !dbg !328
    #dbg_value(ptr %_3.i.i.i.i.1, !331, !DIExpression(), !340)
    #dbg_value(ptr %_3.i4.i.i.i.1, !339, !DIExpression(), !340)
  %_3.i.i.i.i.i.1 = load double, ptr %_3.i.i.i.i.1, align 8, !dbg !342, !alias.scope !385, !noalias !386, !noundef !42
  %_4.i.i.i.i.i.1 = load double, ptr %_3.i4.i.i.i.1, align 8, !dbg !349, !alias.scope !387, !noalias !388, !noundef !42
  %_0.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.1, %_4.i.i.i.i.i.1, !dbg !352
    #dbg_value(double %_0.i.i.i.i, !366, !DIExpression(), !370)
    #dbg_value(double %_0.i.i.i.i.i.1, !367, !DIExpression(), !370)
  %_0.i.i.i.i.1 = fadd double %_0.i.i.i.i, %_0.i.i.i.i.i.1, !dbg !372
    #dbg_value(double %_0.i.i.i.i.1, !116, !DIExpression(), !259)
    #dbg_value(i64 %_24.i.i.1, !197, !DIExpression(), !266)
    #dbg_value(i64 %_24.i.i.1, !217, !DIExpression(), !218)
    #dbg_value(i64 %_24.i.i.1, !256, !DIExpression(), !257)
  %_24.i.i.2 = or disjoint i64 %iter.sroa.0.06.i.i, 3, !dbg !267
    #dbg_value(i64 %_24.i.i.2, !118, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !262)
    #dbg_value(i64 %_24.i.i.1, !127, !DIExpression(), !268)
    #dbg_value(i64 %_24.i.i.1, !97, !DIExpression(), !138)
  %idx1.i.i.i.2 = add i64 %_24.i.i.1, %_4.sroa.52.0.copyload, !dbg !269
    #dbg_value(i64 %idx1.i.i.i.2, !98, !DIExpression(), !270)
    #dbg_value(i64 %idx1.i.i.i.2, !81, !DIExpression(), !82)
  %_3.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload, i64 %idx1.i.i.i.2, !dbg !271
    #dbg_value(i64 %idx1.i.i.i.2, !81, !DIExpression(), !280)
  %_3.i4.i.i.i.2 = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload, i64 %idx1.i.i.i.2, !dbg !282
  tail call void @llvm.experimental.noalias.scope.decl(metadata !389), !dbg !287
  tail call void @llvm.experimental.noalias.scope.decl(metadata !391), !dbg !287
    #dbg_value(double %_0.i.i.i.i.1, !290, !DIExpression(), !303)
    #dbg_value(ptr %_3.i.i.i.i.2, !296, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !303)
    #dbg_value(ptr %_3.i4.i.i.i.2, !296, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !303)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !393), !dbg !308
  tail call void @llvm.experimental.noalias.scope.decl(metadata !395), !dbg !308
    #dbg_value(ptr %_3.i.i.i.i.2, !321, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !322)
    #dbg_value(ptr %_3.i4.i.i.i.2, !321, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !322)
    #dbg_value(ptr %_3.i.i.i.i.2, !318, !DIExpression(), !324)
    #dbg_value(ptr %_3.i4.i.i.i.2, !320, !DIExpression(), !324)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !397), !dbg !328
  tail call void @llvm.experimental.noalias.scope.decl(metadata !399), !dbg !328
    #dbg_value(ptr %_3.i.i.i.i.2, !331, !DIExpression(), !340)
    #dbg_value(ptr %_3.i4.i.i.i.2, !339, !DIExpression(), !340)
  %_3.i.i.i.i.i.2 = load double, ptr %_3.i.i.i.i.2, align 8, !dbg !342, !alias.scope !401, !noalias !402, !noundef !42
  %_4.i.i.i.i.i.2 = load double, ptr %_3.i4.i.i.i.2, align 8, !dbg !349, !alias.scope !403, !noalias !404, !noundef !42
  %_0.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.2, %_4.i.i.i.i.i.2, !dbg !352
    #dbg_value(double %_0.i.i.i.i.1, !366, !DIExpression(), !370)
    #dbg_value(double %_0.i.i.i.i.i.2, !367, !DIExpression(), !370)
  %_0.i.i.i.i.2 = fadd double %_0.i.i.i.i.1, %_0.i.i.i.i.i.2, !dbg !372
    #dbg_value(double %_0.i.i.i.i.2, !116, !DIExpression(), !259)
    #dbg_value(i64 %_24.i.i.2, !197, !DIExpression(), !266)
    #dbg_value(i64 %_24.i.i.2, !217, !DIExpression(), !218)
    #dbg_value(i64 %_24.i.i.2, !256, !DIExpression(), !257)
  %_24.i.i.3 = add nuw i64 %iter.sroa.0.06.i.i, 4, !dbg !267
    #dbg_value(i64 %_24.i.i.3, !118, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !262)
    #dbg_value(i64 %_24.i.i.2, !127, !DIExpression(), !268)
    #dbg_value(i64 %_24.i.i.2, !97, !DIExpression(), !138)
  %idx1.i.i.i.3 = add i64 %_24.i.i.2, %_4.sroa.52.0.copyload, !dbg !269
    #dbg_value(i64 %idx1.i.i.i.3, !98, !DIExpression(), !270)
    #dbg_value(i64 %idx1.i.i.i.3, !81, !DIExpression(), !82)
  %_3.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload, i64 %idx1.i.i.i.3, !dbg !271
    #dbg_value(i64 %idx1.i.i.i.3, !81, !DIExpression(), !280)
  %_3.i4.i.i.i.3 = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload, i64 %idx1.i.i.i.3, !dbg !282
  tail call void @llvm.experimental.noalias.scope.decl(metadata !405), !dbg !287
  tail call void @llvm.experimental.noalias.scope.decl(metadata !407), !dbg !287
    #dbg_value(double %_0.i.i.i.i.2, !290, !DIExpression(), !303)
    #dbg_value(ptr %_3.i.i.i.i.3, !296, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !303)
    #dbg_value(ptr %_3.i4.i.i.i.3, !296, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !303)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !409), !dbg !308
  tail call void @llvm.experimental.noalias.scope.decl(metadata !411), !dbg !308
    #dbg_value(ptr %_3.i.i.i.i.3, !321, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !322)
    #dbg_value(ptr %_3.i4.i.i.i.3, !321, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !322)
    #dbg_value(ptr %_3.i.i.i.i.3, !318, !DIExpression(), !324)
    #dbg_value(ptr %_3.i4.i.i.i.3, !320, !DIExpression(), !324)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !413), !dbg !328
  tail call void @llvm.experimental.noalias.scope.decl(metadata !415), !dbg !328
    #dbg_value(ptr %_3.i.i.i.i.3, !331, !DIExpression(), !340)
    #dbg_value(ptr %_3.i4.i.i.i.3, !339, !DIExpression(), !340)
  %_3.i.i.i.i.i.3 = load double, ptr %_3.i.i.i.i.3, align 8, !dbg !342, !alias.scope !417, !noalias !418, !noundef !42
  %_4.i.i.i.i.i.3 = load double, ptr %_3.i4.i.i.i.3, align 8, !dbg !349, !alias.scope !419, !noalias !420, !noundef !42
  %_0.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.3, %_4.i.i.i.i.i.3, !dbg !352
    #dbg_value(double %_0.i.i.i.i.2, !366, !DIExpression(), !370)
    #dbg_value(double %_0.i.i.i.i.i.3, !367, !DIExpression(), !370)
  %_0.i.i.i.i.3 = fadd double %_0.i.i.i.i.2, %_0.i.i.i.i.i.3, !dbg !372
    #dbg_value(double %_0.i.i.i.i.3, !116, !DIExpression(), !259)
  %niter.next.3 = add i64 %niter, 4, !dbg !265
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter, !dbg !265
  br i1 %niter.ncmp.3, label %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE.exit.loopexit.unr-lcssa", label %bb14.i.i, !dbg !265

"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE.exit.loopexit.unr-lcssa": ; preds = %bb14.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0, !dbg !265
  br i1 %lcmp.mod.not, label %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE.exit", label %bb14.i.i.epil.preheader, !dbg !265

bb14.i.i.epil.preheader:                          ; preds = %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE.exit.loopexit.unr-lcssa", %bb14.lr.ph.i.i
  %accum.sroa.0.07.i.i.epil.init = phi double [ %init, %bb14.lr.ph.i.i ], [ %_0.i.i.i.i.3, %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE.exit.loopexit.unr-lcssa" ]
  %iter.sroa.0.06.i.i.epil.init = phi i64 [ 0, %bb14.lr.ph.i.i ], [ %_24.i.i.3, %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE.exit.loopexit.unr-lcssa" ]
  %lcmp.mod4 = icmp ne i64 %xtraiter, 0, !dbg !265
  tail call void @llvm.assume(i1 %lcmp.mod4), !dbg !265
  br label %bb14.i.i.epil, !dbg !265

bb14.i.i.epil:                                    ; preds = %bb14.i.i.epil, %bb14.i.i.epil.preheader
  %accum.sroa.0.07.i.i.epil = phi double [ %accum.sroa.0.07.i.i.epil.init, %bb14.i.i.epil.preheader ], [ %_0.i.i.i.i.epil, %bb14.i.i.epil ]
  %iter.sroa.0.06.i.i.epil = phi i64 [ %iter.sroa.0.06.i.i.epil.init, %bb14.i.i.epil.preheader ], [ %_24.i.i.epil, %bb14.i.i.epil ]
  %epil.iter = phi i64 [ 0, %bb14.i.i.epil.preheader ], [ %epil.iter.next, %bb14.i.i.epil ]
    #dbg_value(double %accum.sroa.0.07.i.i.epil, !116, !DIExpression(), !259)
    #dbg_value(i64 %iter.sroa.0.06.i.i.epil, !197, !DIExpression(), !266)
    #dbg_value(i64 %iter.sroa.0.06.i.i.epil, !217, !DIExpression(), !218)
    #dbg_value(i64 %iter.sroa.0.06.i.i.epil, !256, !DIExpression(), !257)
  %_24.i.i.epil = add nuw i64 %iter.sroa.0.06.i.i.epil, 1, !dbg !267
    #dbg_value(i64 %_24.i.i.epil, !118, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !262)
    #dbg_value(i64 %iter.sroa.0.06.i.i.epil, !127, !DIExpression(), !268)
    #dbg_value(ptr undef, !96, !DIExpression(), !138)
    #dbg_value(i64 %iter.sroa.0.06.i.i.epil, !97, !DIExpression(), !138)
  %idx1.i.i.i.epil = add i64 %iter.sroa.0.06.i.i.epil, %_4.sroa.52.0.copyload, !dbg !269
    #dbg_value(i64 %idx1.i.i.i.epil, !98, !DIExpression(), !270)
    #dbg_value(ptr undef, !73, !DIExpression(), !82)
    #dbg_value(i64 %idx1.i.i.i.epil, !81, !DIExpression(), !82)
  %_3.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload, i64 %idx1.i.i.i.epil, !dbg !271
    #dbg_value(ptr undef, !73, !DIExpression(), !280)
    #dbg_value(i64 %idx1.i.i.i.epil, !81, !DIExpression(), !280)
  %_3.i4.i.i.i.epil = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload, i64 %idx1.i.i.i.epil, !dbg !282
  tail call void @llvm.experimental.noalias.scope.decl(metadata !284), !dbg !287
  tail call void @llvm.experimental.noalias.scope.decl(metadata !288), !dbg !287
    #dbg_value(double %accum.sroa.0.07.i.i.epil, !290, !DIExpression(), !303)
    #dbg_value(ptr %_3.i.i.i.i.epil, !296, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !303)
    #dbg_value(ptr %_3.i4.i.i.i.epil, !296, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !303)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !305), !dbg !308
  tail call void @llvm.experimental.noalias.scope.decl(metadata !309), !dbg !308
    #dbg_value(ptr poison, !311, !DIExpression(), !322)
    #dbg_value(ptr %_3.i.i.i.i.epil, !321, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !322)
    #dbg_value(ptr %_3.i4.i.i.i.epil, !321, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !322)
    #dbg_value(ptr %_3.i.i.i.i.epil, !318, !DIExpression(), !324)
    #dbg_value(ptr %_3.i4.i.i.i.epil, !320, !DIExpression(), !324)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !325), !dbg !328
  tail call void @llvm.experimental.noalias.scope.decl(metadata !329), !dbg !328
    #dbg_value(ptr %_3.i.i.i.i.epil, !331, !DIExpression(), !340)
    #dbg_value(ptr %_3.i4.i.i.i.epil, !339, !DIExpression(), !340)
  %_3.i.i.i.i.i.epil = load double, ptr %_3.i.i.i.i.epil, align 8, !dbg !342, !alias.scope !343, !noalias !344, !noundef !42
  %_4.i.i.i.i.i.epil = load double, ptr %_3.i4.i.i.i.epil, align 8, !dbg !349, !alias.scope !350, !noalias !351, !noundef !42
  %_0.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.epil, %_4.i.i.i.i.i.epil, !dbg !352
    #dbg_value(ptr poison, !359, !DIExpression(), !370)
    #dbg_value(double %accum.sroa.0.07.i.i.epil, !366, !DIExpression(), !370)
    #dbg_value(double %_0.i.i.i.i.i.epil, !367, !DIExpression(), !370)
  %_0.i.i.i.i.epil = fadd double %accum.sroa.0.07.i.i.epil, %_0.i.i.i.i.i.epil, !dbg !372
    #dbg_value(double %_0.i.i.i.i.epil, !116, !DIExpression(), !259)
    #dbg_value(ptr undef, !203, !DIExpression(), !209)
    #dbg_value(ptr undef, !196, !DIExpression(), !208)
    #dbg_value(ptr undef, !174, !DIExpression(), !186)
    #dbg_value(ptr undef, !185, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !263)
  %epil.iter.next = add i64 %epil.iter, 1, !dbg !265
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter, !dbg !265
  br i1 %epil.iter.cmp.not, label %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE.exit", label %bb14.i.i.epil, !dbg !265, !llvm.loop !421

"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE.exit": ; preds = %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE.exit.loopexit.unr-lcssa", %bb14.i.i.epil, %start
  %accum.sroa.0.0.lcssa.i.i = phi double [ %init, %start ], [ %_0.i.i.i.i.3, %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE.exit.loopexit.unr-lcssa" ], [ %_0.i.i.i.i.epil, %bb14.i.i.epil ], !dbg !172
  ret double %accum.sroa.0.0.lcssa.i.i, !dbg !423
}

; <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::new
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: write, inaccessiblemem: write) uwtable
define void @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h9a157a7a5b1bb534E"(ptr dead_on_unwind noalias noundef writable writeonly sret([48 x i8]) align 8 captures(none) dereferenceable(48) initializes((0, 48)) %_0, ptr noundef nonnull %0, ptr noundef %1, ptr noundef nonnull %2, ptr noundef %3) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !424 {
start:
    #dbg_value(ptr poison, !432, !DIExpression(), !444)
    #dbg_value(ptr poison, !451, !DIExpression(), !455)
    #dbg_value(ptr poison, !432, !DIExpression(), !456)
    #dbg_value(ptr poison, !451, !DIExpression(), !459)
    #dbg_value(ptr %0, !428, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !460)
    #dbg_value(ptr %1, !428, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !460)
    #dbg_value(ptr %2, !429, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !460)
    #dbg_value(ptr %3, !429, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !460)
    #dbg_value(ptr undef, !451, !DIExpression(), !459)
    #dbg_value(ptr undef, !432, !DIExpression(), !456)
    #dbg_value(i64 8, !461, !DIExpression(), !472)
  %4 = icmp ne ptr %1, null
  tail call void @llvm.assume(i1 %4)
    #dbg_value(ptr %1, !442, !DIExpression(), !490)
    #dbg_value(ptr %1, !487, !DIExpression(), !491)
    #dbg_value(ptr %0, !488, !DIExpression(), !491)
    #dbg_value(ptr %1, !478, !DIExpression(), !492)
    #dbg_value(ptr %0, !479, !DIExpression(), !492)
    #dbg_value(ptr %0, !471, !DIExpression(), !493)
    #dbg_value(ptr %1, !470, !DIExpression(), !493)
  %5 = ptrtoint ptr %1 to i64, !dbg !494
  %6 = ptrtoint ptr %0 to i64, !dbg !494
  %7 = sub nuw i64 %5, %6, !dbg !494
  %8 = lshr exact i64 %7, 3, !dbg !494
    #dbg_value(i64 %8, !495, !DIExpression(), !499)
    #dbg_value(ptr undef, !451, !DIExpression(), !455)
    #dbg_value(ptr undef, !432, !DIExpression(), !444)
    #dbg_value(i64 8, !461, !DIExpression(), !501)
  %9 = icmp ne ptr %3, null
  tail call void @llvm.assume(i1 %9)
    #dbg_value(ptr %3, !442, !DIExpression(), !505)
    #dbg_value(ptr %3, !487, !DIExpression(), !506)
    #dbg_value(ptr %2, !488, !DIExpression(), !506)
    #dbg_value(ptr %3, !478, !DIExpression(), !507)
    #dbg_value(ptr %2, !479, !DIExpression(), !507)
    #dbg_value(ptr %2, !471, !DIExpression(), !508)
    #dbg_value(ptr %3, !470, !DIExpression(), !508)
  %10 = ptrtoint ptr %3 to i64, !dbg !509
  %11 = ptrtoint ptr %2 to i64, !dbg !509
  %12 = sub nuw i64 %10, %11, !dbg !509
  %13 = lshr exact i64 %12, 3, !dbg !509
    #dbg_value(i64 %13, !498, !DIExpression(), !499)
    #dbg_value(i64 %8, !510, !DIExpression(), !517)
    #dbg_value(i64 %13, !514, !DIExpression(), !517)
  %_0.sroa.0.0.i = tail call noundef i64 @llvm.umin.i64(i64 %13, i64 %8), !dbg !519
    #dbg_value(i64 %_0.sroa.0.0.i, !430, !DIExpression(), !520)
  store ptr %0, ptr %_0, align 8, !dbg !521
  %14 = getelementptr inbounds nuw i8, ptr %_0, i64 8, !dbg !521
  store ptr %1, ptr %14, align 8, !dbg !521
  %15 = getelementptr inbounds nuw i8, ptr %_0, i64 16, !dbg !521
  store ptr %2, ptr %15, align 8, !dbg !521
  %16 = getelementptr inbounds nuw i8, ptr %_0, i64 24, !dbg !521
  store ptr %3, ptr %16, align 8, !dbg !521
  %17 = getelementptr inbounds nuw i8, ptr %_0, i64 32, !dbg !521
  store i64 0, ptr %17, align 8, !dbg !521
  %18 = getelementptr inbounds nuw i8, ptr %_0, i64 40, !dbg !521
  store i64 %_0.sroa.0.0.i, ptr %18, align 8, !dbg !521
  ret void, !dbg !522
}

; rust_slices::weighted_norm
; Function Attrs: noinline nonlazybind uwtable
define noundef double @_ZN11rust_slices13weighted_norm17hff3c77f74ca39555E(ptr noalias noundef nonnull readonly align 8 captures(none) %x.0, i64 noundef range(i64 0, 1152921504606846976) %x.1, ptr noalias noundef nonnull readonly align 8 captures(none) %w.0, i64 noundef range(i64 0, 1152921504606846976) %w.1) unnamed_addr #2 !dbg !523 {
start:
    #dbg_value(ptr poison, !540, !DIExpression(), !544)
    #dbg_value(ptr poison, !548, !DIExpression(), !556)
    #dbg_value(ptr poison, !554, !DIExpression(), !557)
    #dbg_value(ptr %x.0, !532, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !558)
    #dbg_value(i64 %x.1, !532, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !558)
    #dbg_value(ptr %w.0, !533, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !558)
    #dbg_value(i64 %w.1, !533, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !558)
    #dbg_value(double 0.000000e+00, !534, !DIExpression(), !559)
    #dbg_value(i64 0, !536, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !560)
    #dbg_value(i64 %x.1, !536, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !560)
    #dbg_value(ptr undef, !554, !DIExpression(), !557)
    #dbg_value(ptr undef, !548, !DIExpression(), !556)
    #dbg_value(ptr undef, !540, !DIExpression(), !544)
    #dbg_value(ptr undef, !543, !DIExpression(), !544)
  %_0.i.i.i7.not = icmp eq i64 %x.1, 0, !dbg !561
  br i1 %_0.i.i.i7.not, label %bb6, label %bb5, !dbg !562

bb5:                                              ; preds = %start, %bb8
  %spec.select11 = phi i64 [ %spec.select, %bb8 ], [ 1, %start ]
  %s.sroa.0.010 = phi double [ %3, %bb8 ], [ 0.000000e+00, %start ]
  %iter.sroa.0.09 = phi i64 [ %spec.select11, %bb8 ], [ 0, %start ]
    #dbg_value(double %s.sroa.0.010, !534, !DIExpression(), !559)
    #dbg_value(i64 %iter.sroa.0.09, !536, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !560)
    #dbg_value(i64 %iter.sroa.0.09, !538, !DIExpression(), !563)
  %_16 = icmp samesign ult i64 %iter.sroa.0.09, %w.1, !dbg !564
  br i1 %_16, label %bb8, label %panic, !dbg !564

bb6.loopexit:                                     ; preds = %bb8
  %0 = tail call double @llvm.sqrt.f64(double %3), !dbg !565
  br label %bb6, !dbg !565

bb6:                                              ; preds = %bb6.loopexit, %start
  %s.sroa.0.0.lcssa = phi double [ 0.000000e+00, %start ], [ %0, %bb6.loopexit ], !dbg !558
    #dbg_value(double %s.sroa.0.0.lcssa, !581, !DIExpression(), !583)
    #dbg_value(double %s.sroa.0.0.lcssa, !573, !DIExpression(), !584)
  ret double %s.sroa.0.0.lcssa, !dbg !585

panic:                                            ; preds = %bb5
; call core::panicking::panic_bounds_check
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %iter.sroa.0.09, i64 noundef %w.1, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_5d2975b396ca6b7bfbe71db69eea684d) #15, !dbg !564
  unreachable, !dbg !564

bb8:                                              ; preds = %bb5
  %1 = getelementptr inbounds nuw double, ptr %w.0, i64 %iter.sroa.0.09, !dbg !564
  %_14 = load double, ptr %1, align 8, !dbg !564, !noundef !42
  %2 = getelementptr inbounds nuw double, ptr %x.0, i64 %iter.sroa.0.09, !dbg !586
  %_17 = load double, ptr %2, align 8, !dbg !586, !noundef !42
  %_13 = fmul double %_14, %_17, !dbg !564
  %_12 = fmul double %_17, %_13, !dbg !564
  %3 = fadd double %s.sroa.0.010, %_12, !dbg !587
    #dbg_value(i64 %spec.select11, !536, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !560)
    #dbg_value(double %3, !534, !DIExpression(), !559)
    #dbg_value(ptr undef, !554, !DIExpression(), !557)
    #dbg_value(ptr undef, !548, !DIExpression(), !556)
    #dbg_value(ptr undef, !540, !DIExpression(), !544)
    #dbg_value(ptr undef, !543, !DIExpression(), !544)
  %_0.i.i.i = icmp samesign ult i64 %spec.select11, %x.1, !dbg !561
  %_0.i1.i.i = zext i1 %_0.i.i.i to i64, !dbg !588
  %spec.select = add nuw i64 %spec.select11, %_0.i1.i.i, !dbg !588
    #dbg_value(i64 %spec.select, !536, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !560)
  br i1 %_0.i.i.i, label %bb5, label %bb6.loopexit, !dbg !562
}

; core::iter::traits::iterator::Iterator::sum
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(read, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable
define noundef double @_ZN4core4iter6traits8iterator8Iterator3sum17h22e9efc69dd84d39E(ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(48) %self) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !589 {
start:
    #dbg_declare(ptr %self, !596, !DIExpression(), !600)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !601), !dbg !604
    #dbg_declare(ptr %self, !605, !DIExpression(), !608)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !610), !dbg !613
    #dbg_value(ptr poison, !73, !DIExpression(), !614)
    #dbg_value(ptr poison, !96, !DIExpression(), !620)
    #dbg_value(ptr poison, !139, !DIExpression(), !621)
    #dbg_declare(ptr %self, !66, !DIExpression(), !623)
    #dbg_value(double -0.000000e+00, !67, !DIExpression(), !624)
    #dbg_declare(ptr poison, !68, !DIExpression(), !625)
  %_4.sroa.0.0.copyload.i.i = load ptr, ptr %self, align 8, !dbg !626, !alias.scope !627
    #dbg_value(ptr %_4.sroa.0.0.copyload.i.i, !134, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !628)
    #dbg_value(ptr %_4.sroa.0.0.copyload.i.i, !113, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !629)
    #dbg_value(i64 poison, !134, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !628)
    #dbg_value(i64 poison, !113, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !629)
  %_4.sroa.41.0.self.sroa_idx.i.i = getelementptr inbounds nuw i8, ptr %self, i64 16, !dbg !626
  %_4.sroa.41.0.copyload.i.i = load ptr, ptr %_4.sroa.41.0.self.sroa_idx.i.i, align 8, !dbg !626, !alias.scope !627
    #dbg_value(ptr %_4.sroa.41.0.copyload.i.i, !134, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !628)
    #dbg_value(ptr %_4.sroa.41.0.copyload.i.i, !113, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !629)
    #dbg_value(i64 poison, !134, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !628)
    #dbg_value(i64 poison, !113, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !629)
  %_4.sroa.52.0.self.sroa_idx.i.i = getelementptr inbounds nuw i8, ptr %self, i64 32, !dbg !626
  %_4.sroa.52.0.copyload.i.i = load i64, ptr %_4.sroa.52.0.self.sroa_idx.i.i, align 8, !dbg !626, !alias.scope !627
    #dbg_value(i64 %_4.sroa.52.0.copyload.i.i, !134, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !628)
    #dbg_value(i64 %_4.sroa.52.0.copyload.i.i, !113, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !629)
  %_4.sroa.6.0.self.sroa_idx.i.i = getelementptr inbounds nuw i8, ptr %self, i64 40, !dbg !626
  %_4.sroa.6.0.copyload.i.i = load i64, ptr %_4.sroa.6.0.self.sroa_idx.i.i, align 8, !dbg !626, !alias.scope !627
    #dbg_value(i64 %_4.sroa.6.0.copyload.i.i, !134, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !628)
    #dbg_value(i64 %_4.sroa.6.0.copyload.i.i, !113, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !629)
    #dbg_value(double -0.000000e+00, !135, !DIExpression(), !628)
    #dbg_declare(ptr poison, !136, !DIExpression(), !630)
    #dbg_value(ptr poison, !174, !DIExpression(), !631)
    #dbg_value(ptr poison, !196, !DIExpression(), !635)
    #dbg_value(ptr poison, !203, !DIExpression(), !636)
    #dbg_value(double -0.000000e+00, !114, !DIExpression(), !629)
    #dbg_declare(ptr poison, !115, !DIExpression(), !637)
    #dbg_value(i64 1, !211, !DIExpression(), !638)
    #dbg_value(i64 1, !220, !DIExpression(), !640)
    #dbg_value(double -0.000000e+00, !116, !DIExpression(), !642)
    #dbg_value(ptr undef, !139, !DIExpression(), !621)
  %_2.i.i.i.i.i = sub i64 %_4.sroa.6.0.copyload.i.i, %_4.sroa.52.0.copyload.i.i, !dbg !643
    #dbg_value(i64 %_2.i.i.i.i.i, !117, !DIExpression(), !644)
    #dbg_value(i64 0, !118, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !645)
    #dbg_value(i64 %_2.i.i.i.i.i, !118, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !645)
    #dbg_value(double -0.000000e+00, !116, !DIExpression(), !642)
    #dbg_value(ptr undef, !203, !DIExpression(), !636)
    #dbg_value(ptr undef, !196, !DIExpression(), !635)
    #dbg_value(ptr undef, !174, !DIExpression(), !631)
    #dbg_value(ptr undef, !185, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !646)
  %_205.not.i.i.i.i = icmp eq i64 %_4.sroa.6.0.copyload.i.i, %_4.sroa.52.0.copyload.i.i, !dbg !647
  br i1 %_205.not.i.i.i.i, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE.exit", label %bb14.lr.ph.i.i.i.i, !dbg !648

bb14.lr.ph.i.i.i.i:                               ; preds = %start
  %0 = icmp ne ptr %_4.sroa.0.0.copyload.i.i, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp ne ptr %_4.sroa.41.0.copyload.i.i, null
  tail call void @llvm.assume(i1 %1)
  %xtraiter = and i64 %_2.i.i.i.i.i, 3, !dbg !648
  %2 = sub i64 %_4.sroa.52.0.copyload.i.i, %_4.sroa.6.0.copyload.i.i, !dbg !648
  %3 = icmp ugt i64 %2, -4, !dbg !648
  br i1 %3, label %bb14.i.i.i.i.epil.preheader, label %bb14.lr.ph.i.i.i.i.new, !dbg !648

bb14.lr.ph.i.i.i.i.new:                           ; preds = %bb14.lr.ph.i.i.i.i
  %unroll_iter = and i64 %_2.i.i.i.i.i, -4, !dbg !648
  br label %bb14.i.i.i.i, !dbg !648

bb14.i.i.i.i:                                     ; preds = %bb14.i.i.i.i, %bb14.lr.ph.i.i.i.i.new
  %accum.sroa.0.07.i.i.i.i = phi double [ -0.000000e+00, %bb14.lr.ph.i.i.i.i.new ], [ %_0.i.i.i.i.i.i.3, %bb14.i.i.i.i ]
  %iter.sroa.0.06.i.i.i.i = phi i64 [ 0, %bb14.lr.ph.i.i.i.i.new ], [ %_24.i.i.i.i.3, %bb14.i.i.i.i ]
  %niter = phi i64 [ 0, %bb14.lr.ph.i.i.i.i.new ], [ %niter.next.3, %bb14.i.i.i.i ]
    #dbg_value(double %accum.sroa.0.07.i.i.i.i, !116, !DIExpression(), !642)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.i, !197, !DIExpression(), !649)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.i, !217, !DIExpression(), !638)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.i, !256, !DIExpression(), !640)
  %_24.i.i.i.i = or disjoint i64 %iter.sroa.0.06.i.i.i.i, 1, !dbg !650
    #dbg_value(i64 %_24.i.i.i.i, !118, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !645)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.i, !127, !DIExpression(), !651)
    #dbg_value(ptr undef, !96, !DIExpression(), !620)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.i, !97, !DIExpression(), !620)
  %idx1.i.i.i.i.i = add i64 %iter.sroa.0.06.i.i.i.i, %_4.sroa.52.0.copyload.i.i, !dbg !652
    #dbg_value(i64 %idx1.i.i.i.i.i, !98, !DIExpression(), !653)
    #dbg_value(ptr undef, !73, !DIExpression(), !614)
    #dbg_value(i64 %idx1.i.i.i.i.i, !81, !DIExpression(), !614)
  %_3.i.i.i.i.i.i = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i.i, i64 %idx1.i.i.i.i.i, !dbg !654
    #dbg_value(ptr undef, !73, !DIExpression(), !656)
    #dbg_value(i64 %idx1.i.i.i.i.i, !81, !DIExpression(), !656)
  %_3.i4.i.i.i.i.i = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i.i, i64 %idx1.i.i.i.i.i, !dbg !658
  tail call void @llvm.experimental.noalias.scope.decl(metadata !660), !dbg !663
  tail call void @llvm.experimental.noalias.scope.decl(metadata !664), !dbg !663
    #dbg_value(double %accum.sroa.0.07.i.i.i.i, !290, !DIExpression(), !666)
    #dbg_value(ptr %_3.i.i.i.i.i.i, !296, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !666)
    #dbg_value(ptr %_3.i4.i.i.i.i.i, !296, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !666)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !668), !dbg !671
  tail call void @llvm.experimental.noalias.scope.decl(metadata !672), !dbg !671
    #dbg_value(ptr poison, !311, !DIExpression(), !674)
    #dbg_value(ptr %_3.i.i.i.i.i.i, !321, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !674)
    #dbg_value(ptr %_3.i4.i.i.i.i.i, !321, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !674)
    #dbg_value(ptr %_3.i.i.i.i.i.i, !318, !DIExpression(), !676)
    #dbg_value(ptr %_3.i4.i.i.i.i.i, !320, !DIExpression(), !676)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !677), !dbg !680
  tail call void @llvm.experimental.noalias.scope.decl(metadata !681), !dbg !680
    #dbg_value(ptr %_3.i.i.i.i.i.i, !331, !DIExpression(), !683)
    #dbg_value(ptr %_3.i4.i.i.i.i.i, !339, !DIExpression(), !683)
  %_3.i.i.i.i.i.i.i = load double, ptr %_3.i.i.i.i.i.i, align 8, !dbg !685, !alias.scope !686, !noalias !687, !noundef !42
  %_4.i.i.i.i.i.i.i = load double, ptr %_3.i4.i.i.i.i.i, align 8, !dbg !692, !alias.scope !693, !noalias !694, !noundef !42
  %_0.i.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i.i, %_4.i.i.i.i.i.i.i, !dbg !695
    #dbg_value(ptr poison, !359, !DIExpression(), !697)
    #dbg_value(double %accum.sroa.0.07.i.i.i.i, !366, !DIExpression(), !697)
    #dbg_value(double %_0.i.i.i.i.i.i.i, !367, !DIExpression(), !697)
  %_0.i.i.i.i.i.i = fadd double %accum.sroa.0.07.i.i.i.i, %_0.i.i.i.i.i.i.i, !dbg !699
    #dbg_value(double %_0.i.i.i.i.i.i, !116, !DIExpression(), !642)
    #dbg_value(ptr undef, !203, !DIExpression(), !636)
    #dbg_value(ptr undef, !196, !DIExpression(), !635)
    #dbg_value(ptr undef, !174, !DIExpression(), !631)
    #dbg_value(ptr undef, !185, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !646)
    #dbg_value(i64 %_24.i.i.i.i, !197, !DIExpression(), !649)
    #dbg_value(i64 %_24.i.i.i.i, !217, !DIExpression(), !638)
    #dbg_value(i64 %_24.i.i.i.i, !256, !DIExpression(), !640)
  %_24.i.i.i.i.1 = or disjoint i64 %iter.sroa.0.06.i.i.i.i, 2, !dbg !650
    #dbg_value(i64 %_24.i.i.i.i.1, !118, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !645)
    #dbg_value(i64 %_24.i.i.i.i, !127, !DIExpression(), !651)
    #dbg_value(i64 %_24.i.i.i.i, !97, !DIExpression(), !620)
  %idx1.i.i.i.i.i.1 = add i64 %_24.i.i.i.i, %_4.sroa.52.0.copyload.i.i, !dbg !652
    #dbg_value(i64 %idx1.i.i.i.i.i.1, !98, !DIExpression(), !653)
    #dbg_value(i64 %idx1.i.i.i.i.i.1, !81, !DIExpression(), !614)
  %_3.i.i.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i.i, i64 %idx1.i.i.i.i.i.1, !dbg !654
    #dbg_value(i64 %idx1.i.i.i.i.i.1, !81, !DIExpression(), !656)
  %_3.i4.i.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i.i, i64 %idx1.i.i.i.i.i.1, !dbg !658
  tail call void @llvm.experimental.noalias.scope.decl(metadata !700), !dbg !663
  tail call void @llvm.experimental.noalias.scope.decl(metadata !702), !dbg !663
    #dbg_value(double %_0.i.i.i.i.i.i, !290, !DIExpression(), !666)
    #dbg_value(ptr %_3.i.i.i.i.i.i.1, !296, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !666)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.1, !296, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !666)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !704), !dbg !671
  tail call void @llvm.experimental.noalias.scope.decl(metadata !706), !dbg !671
    #dbg_value(ptr %_3.i.i.i.i.i.i.1, !321, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !674)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.1, !321, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !674)
    #dbg_value(ptr %_3.i.i.i.i.i.i.1, !318, !DIExpression(), !676)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.1, !320, !DIExpression(), !676)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !708), !dbg !680
  tail call void @llvm.experimental.noalias.scope.decl(metadata !710), !dbg !680
    #dbg_value(ptr %_3.i.i.i.i.i.i.1, !331, !DIExpression(), !683)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.1, !339, !DIExpression(), !683)
  %_3.i.i.i.i.i.i.i.1 = load double, ptr %_3.i.i.i.i.i.i.1, align 8, !dbg !685, !alias.scope !712, !noalias !713, !noundef !42
  %_4.i.i.i.i.i.i.i.1 = load double, ptr %_3.i4.i.i.i.i.i.1, align 8, !dbg !692, !alias.scope !714, !noalias !715, !noundef !42
  %_0.i.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.i.1, %_4.i.i.i.i.i.i.i.1, !dbg !695
    #dbg_value(double %_0.i.i.i.i.i.i, !366, !DIExpression(), !697)
    #dbg_value(double %_0.i.i.i.i.i.i.i.1, !367, !DIExpression(), !697)
  %_0.i.i.i.i.i.i.1 = fadd double %_0.i.i.i.i.i.i, %_0.i.i.i.i.i.i.i.1, !dbg !699
    #dbg_value(double %_0.i.i.i.i.i.i.1, !116, !DIExpression(), !642)
    #dbg_value(i64 %_24.i.i.i.i.1, !197, !DIExpression(), !649)
    #dbg_value(i64 %_24.i.i.i.i.1, !217, !DIExpression(), !638)
    #dbg_value(i64 %_24.i.i.i.i.1, !256, !DIExpression(), !640)
  %_24.i.i.i.i.2 = or disjoint i64 %iter.sroa.0.06.i.i.i.i, 3, !dbg !650
    #dbg_value(i64 %_24.i.i.i.i.2, !118, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !645)
    #dbg_value(i64 %_24.i.i.i.i.1, !127, !DIExpression(), !651)
    #dbg_value(i64 %_24.i.i.i.i.1, !97, !DIExpression(), !620)
  %idx1.i.i.i.i.i.2 = add i64 %_24.i.i.i.i.1, %_4.sroa.52.0.copyload.i.i, !dbg !652
    #dbg_value(i64 %idx1.i.i.i.i.i.2, !98, !DIExpression(), !653)
    #dbg_value(i64 %idx1.i.i.i.i.i.2, !81, !DIExpression(), !614)
  %_3.i.i.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i.i, i64 %idx1.i.i.i.i.i.2, !dbg !654
    #dbg_value(i64 %idx1.i.i.i.i.i.2, !81, !DIExpression(), !656)
  %_3.i4.i.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i.i, i64 %idx1.i.i.i.i.i.2, !dbg !658
  tail call void @llvm.experimental.noalias.scope.decl(metadata !716), !dbg !663
  tail call void @llvm.experimental.noalias.scope.decl(metadata !718), !dbg !663
    #dbg_value(double %_0.i.i.i.i.i.i.1, !290, !DIExpression(), !666)
    #dbg_value(ptr %_3.i.i.i.i.i.i.2, !296, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !666)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.2, !296, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !666)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !720), !dbg !671
  tail call void @llvm.experimental.noalias.scope.decl(metadata !722), !dbg !671
    #dbg_value(ptr %_3.i.i.i.i.i.i.2, !321, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !674)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.2, !321, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !674)
    #dbg_value(ptr %_3.i.i.i.i.i.i.2, !318, !DIExpression(), !676)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.2, !320, !DIExpression(), !676)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !724), !dbg !680
  tail call void @llvm.experimental.noalias.scope.decl(metadata !726), !dbg !680
    #dbg_value(ptr %_3.i.i.i.i.i.i.2, !331, !DIExpression(), !683)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.2, !339, !DIExpression(), !683)
  %_3.i.i.i.i.i.i.i.2 = load double, ptr %_3.i.i.i.i.i.i.2, align 8, !dbg !685, !alias.scope !728, !noalias !729, !noundef !42
  %_4.i.i.i.i.i.i.i.2 = load double, ptr %_3.i4.i.i.i.i.i.2, align 8, !dbg !692, !alias.scope !730, !noalias !731, !noundef !42
  %_0.i.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.i.2, %_4.i.i.i.i.i.i.i.2, !dbg !695
    #dbg_value(double %_0.i.i.i.i.i.i.1, !366, !DIExpression(), !697)
    #dbg_value(double %_0.i.i.i.i.i.i.i.2, !367, !DIExpression(), !697)
  %_0.i.i.i.i.i.i.2 = fadd double %_0.i.i.i.i.i.i.1, %_0.i.i.i.i.i.i.i.2, !dbg !699
    #dbg_value(double %_0.i.i.i.i.i.i.2, !116, !DIExpression(), !642)
    #dbg_value(i64 %_24.i.i.i.i.2, !197, !DIExpression(), !649)
    #dbg_value(i64 %_24.i.i.i.i.2, !217, !DIExpression(), !638)
    #dbg_value(i64 %_24.i.i.i.i.2, !256, !DIExpression(), !640)
  %_24.i.i.i.i.3 = add nuw i64 %iter.sroa.0.06.i.i.i.i, 4, !dbg !650
    #dbg_value(i64 %_24.i.i.i.i.3, !118, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !645)
    #dbg_value(i64 %_24.i.i.i.i.2, !127, !DIExpression(), !651)
    #dbg_value(i64 %_24.i.i.i.i.2, !97, !DIExpression(), !620)
  %idx1.i.i.i.i.i.3 = add i64 %_24.i.i.i.i.2, %_4.sroa.52.0.copyload.i.i, !dbg !652
    #dbg_value(i64 %idx1.i.i.i.i.i.3, !98, !DIExpression(), !653)
    #dbg_value(i64 %idx1.i.i.i.i.i.3, !81, !DIExpression(), !614)
  %_3.i.i.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i.i, i64 %idx1.i.i.i.i.i.3, !dbg !654
    #dbg_value(i64 %idx1.i.i.i.i.i.3, !81, !DIExpression(), !656)
  %_3.i4.i.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i.i, i64 %idx1.i.i.i.i.i.3, !dbg !658
  tail call void @llvm.experimental.noalias.scope.decl(metadata !732), !dbg !663
  tail call void @llvm.experimental.noalias.scope.decl(metadata !734), !dbg !663
    #dbg_value(double %_0.i.i.i.i.i.i.2, !290, !DIExpression(), !666)
    #dbg_value(ptr %_3.i.i.i.i.i.i.3, !296, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !666)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.3, !296, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !666)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !736), !dbg !671
  tail call void @llvm.experimental.noalias.scope.decl(metadata !738), !dbg !671
    #dbg_value(ptr %_3.i.i.i.i.i.i.3, !321, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !674)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.3, !321, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !674)
    #dbg_value(ptr %_3.i.i.i.i.i.i.3, !318, !DIExpression(), !676)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.3, !320, !DIExpression(), !676)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !740), !dbg !680
  tail call void @llvm.experimental.noalias.scope.decl(metadata !742), !dbg !680
    #dbg_value(ptr %_3.i.i.i.i.i.i.3, !331, !DIExpression(), !683)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.3, !339, !DIExpression(), !683)
  %_3.i.i.i.i.i.i.i.3 = load double, ptr %_3.i.i.i.i.i.i.3, align 8, !dbg !685, !alias.scope !744, !noalias !745, !noundef !42
  %_4.i.i.i.i.i.i.i.3 = load double, ptr %_3.i4.i.i.i.i.i.3, align 8, !dbg !692, !alias.scope !746, !noalias !747, !noundef !42
  %_0.i.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i.i.3, %_4.i.i.i.i.i.i.i.3, !dbg !695
    #dbg_value(double %_0.i.i.i.i.i.i.2, !366, !DIExpression(), !697)
    #dbg_value(double %_0.i.i.i.i.i.i.i.3, !367, !DIExpression(), !697)
  %_0.i.i.i.i.i.i.3 = fadd double %_0.i.i.i.i.i.i.2, %_0.i.i.i.i.i.i.i.3, !dbg !699
    #dbg_value(double %_0.i.i.i.i.i.i.3, !116, !DIExpression(), !642)
  %niter.next.3 = add i64 %niter, 4, !dbg !648
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter, !dbg !648
  br i1 %niter.ncmp.3, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE.exit.loopexit.unr-lcssa", label %bb14.i.i.i.i, !dbg !648

"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE.exit.loopexit.unr-lcssa": ; preds = %bb14.i.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0, !dbg !648
  br i1 %lcmp.mod.not, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE.exit", label %bb14.i.i.i.i.epil.preheader, !dbg !648

bb14.i.i.i.i.epil.preheader:                      ; preds = %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE.exit.loopexit.unr-lcssa", %bb14.lr.ph.i.i.i.i
  %accum.sroa.0.07.i.i.i.i.epil.init = phi double [ -0.000000e+00, %bb14.lr.ph.i.i.i.i ], [ %_0.i.i.i.i.i.i.3, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE.exit.loopexit.unr-lcssa" ]
  %iter.sroa.0.06.i.i.i.i.epil.init = phi i64 [ 0, %bb14.lr.ph.i.i.i.i ], [ %_24.i.i.i.i.3, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0, !dbg !648
  tail call void @llvm.assume(i1 %lcmp.mod2), !dbg !648
  br label %bb14.i.i.i.i.epil, !dbg !648

bb14.i.i.i.i.epil:                                ; preds = %bb14.i.i.i.i.epil, %bb14.i.i.i.i.epil.preheader
  %accum.sroa.0.07.i.i.i.i.epil = phi double [ %accum.sroa.0.07.i.i.i.i.epil.init, %bb14.i.i.i.i.epil.preheader ], [ %_0.i.i.i.i.i.i.epil, %bb14.i.i.i.i.epil ]
  %iter.sroa.0.06.i.i.i.i.epil = phi i64 [ %iter.sroa.0.06.i.i.i.i.epil.init, %bb14.i.i.i.i.epil.preheader ], [ %_24.i.i.i.i.epil, %bb14.i.i.i.i.epil ]
  %epil.iter = phi i64 [ 0, %bb14.i.i.i.i.epil.preheader ], [ %epil.iter.next, %bb14.i.i.i.i.epil ]
    #dbg_value(double %accum.sroa.0.07.i.i.i.i.epil, !116, !DIExpression(), !642)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.i.epil, !197, !DIExpression(), !649)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.i.epil, !217, !DIExpression(), !638)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.i.epil, !256, !DIExpression(), !640)
  %_24.i.i.i.i.epil = add nuw i64 %iter.sroa.0.06.i.i.i.i.epil, 1, !dbg !650
    #dbg_value(i64 %_24.i.i.i.i.epil, !118, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !645)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.i.epil, !127, !DIExpression(), !651)
    #dbg_value(ptr undef, !96, !DIExpression(), !620)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.i.epil, !97, !DIExpression(), !620)
  %idx1.i.i.i.i.i.epil = add i64 %iter.sroa.0.06.i.i.i.i.epil, %_4.sroa.52.0.copyload.i.i, !dbg !652
    #dbg_value(i64 %idx1.i.i.i.i.i.epil, !98, !DIExpression(), !653)
    #dbg_value(ptr undef, !73, !DIExpression(), !614)
    #dbg_value(i64 %idx1.i.i.i.i.i.epil, !81, !DIExpression(), !614)
  %_3.i.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i.i, i64 %idx1.i.i.i.i.i.epil, !dbg !654
    #dbg_value(ptr undef, !73, !DIExpression(), !656)
    #dbg_value(i64 %idx1.i.i.i.i.i.epil, !81, !DIExpression(), !656)
  %_3.i4.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i.i, i64 %idx1.i.i.i.i.i.epil, !dbg !658
  tail call void @llvm.experimental.noalias.scope.decl(metadata !660), !dbg !663
  tail call void @llvm.experimental.noalias.scope.decl(metadata !664), !dbg !663
    #dbg_value(double %accum.sroa.0.07.i.i.i.i.epil, !290, !DIExpression(), !666)
    #dbg_value(ptr %_3.i.i.i.i.i.i.epil, !296, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !666)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.epil, !296, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !666)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !668), !dbg !671
  tail call void @llvm.experimental.noalias.scope.decl(metadata !672), !dbg !671
    #dbg_value(ptr poison, !311, !DIExpression(), !674)
    #dbg_value(ptr %_3.i.i.i.i.i.i.epil, !321, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !674)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.epil, !321, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !674)
    #dbg_value(ptr %_3.i.i.i.i.i.i.epil, !318, !DIExpression(), !676)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.epil, !320, !DIExpression(), !676)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !677), !dbg !680
  tail call void @llvm.experimental.noalias.scope.decl(metadata !681), !dbg !680
    #dbg_value(ptr %_3.i.i.i.i.i.i.epil, !331, !DIExpression(), !683)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.epil, !339, !DIExpression(), !683)
  %_3.i.i.i.i.i.i.i.epil = load double, ptr %_3.i.i.i.i.i.i.epil, align 8, !dbg !685, !alias.scope !686, !noalias !687, !noundef !42
  %_4.i.i.i.i.i.i.i.epil = load double, ptr %_3.i4.i.i.i.i.i.epil, align 8, !dbg !692, !alias.scope !693, !noalias !694, !noundef !42
  %_0.i.i.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.i.i.epil, %_4.i.i.i.i.i.i.i.epil, !dbg !695
    #dbg_value(ptr poison, !359, !DIExpression(), !697)
    #dbg_value(double %accum.sroa.0.07.i.i.i.i.epil, !366, !DIExpression(), !697)
    #dbg_value(double %_0.i.i.i.i.i.i.i.epil, !367, !DIExpression(), !697)
  %_0.i.i.i.i.i.i.epil = fadd double %accum.sroa.0.07.i.i.i.i.epil, %_0.i.i.i.i.i.i.i.epil, !dbg !699
    #dbg_value(double %_0.i.i.i.i.i.i.epil, !116, !DIExpression(), !642)
    #dbg_value(ptr undef, !203, !DIExpression(), !636)
    #dbg_value(ptr undef, !196, !DIExpression(), !635)
    #dbg_value(ptr undef, !174, !DIExpression(), !631)
    #dbg_value(ptr undef, !185, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !646)
  %epil.iter.next = add i64 %epil.iter, 1, !dbg !648
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter, !dbg !648
  br i1 %epil.iter.cmp.not, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE.exit", label %bb14.i.i.i.i.epil, !dbg !648, !llvm.loop !748

"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE.exit": ; preds = %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE.exit.loopexit.unr-lcssa", %bb14.i.i.i.i.epil, %start
  %accum.sroa.0.0.lcssa.i.i.i.i = phi double [ -0.000000e+00, %start ], [ %_0.i.i.i.i.i.i.3, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE.exit.loopexit.unr-lcssa" ], [ %_0.i.i.i.i.i.i.epil, %bb14.i.i.i.i.epil ], !dbg !629
  ret double %accum.sroa.0.0.lcssa.i.i.i.i, !dbg !749
}

; core::iter::adapters::zip::TrustedRandomAccessNoCoerce::size
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef range(i64 0, 2305843009213693952) i64 @_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h53ca857c609069d0E(ptr noalias noundef readonly align 8 captures(none) dereferenceable(16) %self) unnamed_addr #3 !dbg !446 {
start:
    #dbg_value(ptr %self, !451, !DIExpression(), !750)
    #dbg_value(ptr %self, !432, !DIExpression(), !751)
    #dbg_value(i64 8, !461, !DIExpression(), !753)
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8, !dbg !757
  %_5.i = load ptr, ptr %0, align 8, !dbg !757, !alias.scope !758, !noalias !761, !nonnull !42, !noundef !42
    #dbg_value(ptr %_5.i, !442, !DIExpression(), !763)
    #dbg_value(ptr %_5.i, !487, !DIExpression(), !764)
  %subtracted.i = load ptr, ptr %self, align 8, !dbg !765, !alias.scope !758, !noalias !761, !nonnull !42, !noundef !42
    #dbg_value(ptr %subtracted.i, !488, !DIExpression(), !764)
    #dbg_value(ptr %_5.i, !478, !DIExpression(), !766)
    #dbg_value(ptr %subtracted.i, !479, !DIExpression(), !766)
    #dbg_value(ptr %subtracted.i, !471, !DIExpression(), !767)
    #dbg_value(ptr %_5.i, !470, !DIExpression(), !767)
  %1 = ptrtoint ptr %_5.i to i64, !dbg !768
  %2 = ptrtoint ptr %subtracted.i to i64, !dbg !768
  %3 = sub nuw i64 %1, %2, !dbg !768
  %4 = lshr exact i64 %3, 3, !dbg !768
  ret i64 %4, !dbg !769
}

; <f64 as core::iter::traits::accum::Sum>::sum
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(read, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable
define noundef double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE"(ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(48) %iter) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !606 {
start:
    #dbg_declare(ptr %iter, !605, !DIExpression(), !770)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !771), !dbg !774
    #dbg_value(ptr poison, !73, !DIExpression(), !775)
    #dbg_value(ptr poison, !96, !DIExpression(), !781)
    #dbg_value(ptr poison, !139, !DIExpression(), !782)
    #dbg_declare(ptr %iter, !66, !DIExpression(), !784)
    #dbg_value(double -0.000000e+00, !67, !DIExpression(), !785)
    #dbg_declare(ptr poison, !68, !DIExpression(), !786)
  %_4.sroa.0.0.copyload.i = load ptr, ptr %iter, align 8, !dbg !787, !alias.scope !771
    #dbg_value(ptr %_4.sroa.0.0.copyload.i, !134, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !788)
    #dbg_value(ptr %_4.sroa.0.0.copyload.i, !113, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !789)
    #dbg_value(i64 poison, !134, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !788)
    #dbg_value(i64 poison, !113, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !789)
  %_4.sroa.41.0.self.sroa_idx.i = getelementptr inbounds nuw i8, ptr %iter, i64 16, !dbg !787
  %_4.sroa.41.0.copyload.i = load ptr, ptr %_4.sroa.41.0.self.sroa_idx.i, align 8, !dbg !787, !alias.scope !771
    #dbg_value(ptr %_4.sroa.41.0.copyload.i, !134, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !788)
    #dbg_value(ptr %_4.sroa.41.0.copyload.i, !113, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !789)
    #dbg_value(i64 poison, !134, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !788)
    #dbg_value(i64 poison, !113, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !789)
  %_4.sroa.52.0.self.sroa_idx.i = getelementptr inbounds nuw i8, ptr %iter, i64 32, !dbg !787
  %_4.sroa.52.0.copyload.i = load i64, ptr %_4.sroa.52.0.self.sroa_idx.i, align 8, !dbg !787, !alias.scope !771
    #dbg_value(i64 %_4.sroa.52.0.copyload.i, !134, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !788)
    #dbg_value(i64 %_4.sroa.52.0.copyload.i, !113, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !789)
  %_4.sroa.6.0.self.sroa_idx.i = getelementptr inbounds nuw i8, ptr %iter, i64 40, !dbg !787
  %_4.sroa.6.0.copyload.i = load i64, ptr %_4.sroa.6.0.self.sroa_idx.i, align 8, !dbg !787, !alias.scope !771
    #dbg_value(i64 %_4.sroa.6.0.copyload.i, !134, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !788)
    #dbg_value(i64 %_4.sroa.6.0.copyload.i, !113, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !789)
    #dbg_value(double -0.000000e+00, !135, !DIExpression(), !788)
    #dbg_declare(ptr poison, !136, !DIExpression(), !790)
    #dbg_value(ptr poison, !174, !DIExpression(), !791)
    #dbg_value(ptr poison, !196, !DIExpression(), !795)
    #dbg_value(ptr poison, !203, !DIExpression(), !796)
    #dbg_value(double -0.000000e+00, !114, !DIExpression(), !789)
    #dbg_declare(ptr poison, !115, !DIExpression(), !797)
    #dbg_value(i64 1, !211, !DIExpression(), !798)
    #dbg_value(i64 1, !220, !DIExpression(), !800)
    #dbg_value(double -0.000000e+00, !116, !DIExpression(), !802)
    #dbg_value(ptr undef, !139, !DIExpression(), !782)
  %_2.i.i.i.i = sub i64 %_4.sroa.6.0.copyload.i, %_4.sroa.52.0.copyload.i, !dbg !803
    #dbg_value(i64 %_2.i.i.i.i, !117, !DIExpression(), !804)
    #dbg_value(i64 0, !118, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !805)
    #dbg_value(i64 %_2.i.i.i.i, !118, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !805)
    #dbg_value(double -0.000000e+00, !116, !DIExpression(), !802)
    #dbg_value(ptr undef, !203, !DIExpression(), !796)
    #dbg_value(ptr undef, !196, !DIExpression(), !795)
    #dbg_value(ptr undef, !174, !DIExpression(), !791)
    #dbg_value(ptr undef, !185, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !806)
  %_205.not.i.i.i = icmp eq i64 %_4.sroa.6.0.copyload.i, %_4.sroa.52.0.copyload.i, !dbg !807
  br i1 %_205.not.i.i.i, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE.exit", label %bb14.lr.ph.i.i.i, !dbg !808

bb14.lr.ph.i.i.i:                                 ; preds = %start
  %0 = icmp ne ptr %_4.sroa.0.0.copyload.i, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp ne ptr %_4.sroa.41.0.copyload.i, null
  tail call void @llvm.assume(i1 %1)
  %xtraiter = and i64 %_2.i.i.i.i, 3, !dbg !808
  %2 = sub i64 %_4.sroa.52.0.copyload.i, %_4.sroa.6.0.copyload.i, !dbg !808
  %3 = icmp ugt i64 %2, -4, !dbg !808
  br i1 %3, label %bb14.i.i.i.epil.preheader, label %bb14.lr.ph.i.i.i.new, !dbg !808

bb14.lr.ph.i.i.i.new:                             ; preds = %bb14.lr.ph.i.i.i
  %unroll_iter = and i64 %_2.i.i.i.i, -4, !dbg !808
  br label %bb14.i.i.i, !dbg !808

bb14.i.i.i:                                       ; preds = %bb14.i.i.i, %bb14.lr.ph.i.i.i.new
  %accum.sroa.0.07.i.i.i = phi double [ -0.000000e+00, %bb14.lr.ph.i.i.i.new ], [ %_0.i.i.i.i.i.3, %bb14.i.i.i ]
  %iter.sroa.0.06.i.i.i = phi i64 [ 0, %bb14.lr.ph.i.i.i.new ], [ %_24.i.i.i.3, %bb14.i.i.i ]
  %niter = phi i64 [ 0, %bb14.lr.ph.i.i.i.new ], [ %niter.next.3, %bb14.i.i.i ]
    #dbg_value(double %accum.sroa.0.07.i.i.i, !116, !DIExpression(), !802)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i, !197, !DIExpression(), !809)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i, !217, !DIExpression(), !798)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i, !256, !DIExpression(), !800)
  %_24.i.i.i = or disjoint i64 %iter.sroa.0.06.i.i.i, 1, !dbg !810
    #dbg_value(i64 %_24.i.i.i, !118, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !805)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i, !127, !DIExpression(), !811)
    #dbg_value(ptr undef, !96, !DIExpression(), !781)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i, !97, !DIExpression(), !781)
  %idx1.i.i.i.i = add i64 %iter.sroa.0.06.i.i.i, %_4.sroa.52.0.copyload.i, !dbg !812
    #dbg_value(i64 %idx1.i.i.i.i, !98, !DIExpression(), !813)
    #dbg_value(ptr undef, !73, !DIExpression(), !775)
    #dbg_value(i64 %idx1.i.i.i.i, !81, !DIExpression(), !775)
  %_3.i.i.i.i.i = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i, i64 %idx1.i.i.i.i, !dbg !814
    #dbg_value(ptr undef, !73, !DIExpression(), !816)
    #dbg_value(i64 %idx1.i.i.i.i, !81, !DIExpression(), !816)
  %_3.i4.i.i.i.i = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i, i64 %idx1.i.i.i.i, !dbg !818
  tail call void @llvm.experimental.noalias.scope.decl(metadata !820), !dbg !823
  tail call void @llvm.experimental.noalias.scope.decl(metadata !824), !dbg !823
    #dbg_value(double %accum.sroa.0.07.i.i.i, !290, !DIExpression(), !826)
    #dbg_value(ptr %_3.i.i.i.i.i, !296, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !826)
    #dbg_value(ptr %_3.i4.i.i.i.i, !296, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !826)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !828), !dbg !831
  tail call void @llvm.experimental.noalias.scope.decl(metadata !832), !dbg !831
    #dbg_value(ptr poison, !311, !DIExpression(), !834)
    #dbg_value(ptr %_3.i.i.i.i.i, !321, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !834)
    #dbg_value(ptr %_3.i4.i.i.i.i, !321, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !834)
    #dbg_value(ptr %_3.i.i.i.i.i, !318, !DIExpression(), !836)
    #dbg_value(ptr %_3.i4.i.i.i.i, !320, !DIExpression(), !836)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !837), !dbg !840
  tail call void @llvm.experimental.noalias.scope.decl(metadata !841), !dbg !840
    #dbg_value(ptr %_3.i.i.i.i.i, !331, !DIExpression(), !843)
    #dbg_value(ptr %_3.i4.i.i.i.i, !339, !DIExpression(), !843)
  %_3.i.i.i.i.i.i = load double, ptr %_3.i.i.i.i.i, align 8, !dbg !845, !alias.scope !846, !noalias !847, !noundef !42
  %_4.i.i.i.i.i.i = load double, ptr %_3.i4.i.i.i.i, align 8, !dbg !852, !alias.scope !853, !noalias !854, !noundef !42
  %_0.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i, %_4.i.i.i.i.i.i, !dbg !855
    #dbg_value(ptr poison, !359, !DIExpression(), !857)
    #dbg_value(double %accum.sroa.0.07.i.i.i, !366, !DIExpression(), !857)
    #dbg_value(double %_0.i.i.i.i.i.i, !367, !DIExpression(), !857)
  %_0.i.i.i.i.i = fadd double %accum.sroa.0.07.i.i.i, %_0.i.i.i.i.i.i, !dbg !859
    #dbg_value(double %_0.i.i.i.i.i, !116, !DIExpression(), !802)
    #dbg_value(ptr undef, !203, !DIExpression(), !796)
    #dbg_value(ptr undef, !196, !DIExpression(), !795)
    #dbg_value(ptr undef, !174, !DIExpression(), !791)
    #dbg_value(ptr undef, !185, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !806)
    #dbg_value(i64 %_24.i.i.i, !197, !DIExpression(), !809)
    #dbg_value(i64 %_24.i.i.i, !217, !DIExpression(), !798)
    #dbg_value(i64 %_24.i.i.i, !256, !DIExpression(), !800)
  %_24.i.i.i.1 = or disjoint i64 %iter.sroa.0.06.i.i.i, 2, !dbg !810
    #dbg_value(i64 %_24.i.i.i.1, !118, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !805)
    #dbg_value(i64 %_24.i.i.i, !127, !DIExpression(), !811)
    #dbg_value(i64 %_24.i.i.i, !97, !DIExpression(), !781)
  %idx1.i.i.i.i.1 = add i64 %_24.i.i.i, %_4.sroa.52.0.copyload.i, !dbg !812
    #dbg_value(i64 %idx1.i.i.i.i.1, !98, !DIExpression(), !813)
    #dbg_value(i64 %idx1.i.i.i.i.1, !81, !DIExpression(), !775)
  %_3.i.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i, i64 %idx1.i.i.i.i.1, !dbg !814
    #dbg_value(i64 %idx1.i.i.i.i.1, !81, !DIExpression(), !816)
  %_3.i4.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i, i64 %idx1.i.i.i.i.1, !dbg !818
  tail call void @llvm.experimental.noalias.scope.decl(metadata !860), !dbg !823
  tail call void @llvm.experimental.noalias.scope.decl(metadata !862), !dbg !823
    #dbg_value(double %_0.i.i.i.i.i, !290, !DIExpression(), !826)
    #dbg_value(ptr %_3.i.i.i.i.i.1, !296, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !826)
    #dbg_value(ptr %_3.i4.i.i.i.i.1, !296, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !826)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !864), !dbg !831
  tail call void @llvm.experimental.noalias.scope.decl(metadata !866), !dbg !831
    #dbg_value(ptr %_3.i.i.i.i.i.1, !321, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !834)
    #dbg_value(ptr %_3.i4.i.i.i.i.1, !321, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !834)
    #dbg_value(ptr %_3.i.i.i.i.i.1, !318, !DIExpression(), !836)
    #dbg_value(ptr %_3.i4.i.i.i.i.1, !320, !DIExpression(), !836)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !868), !dbg !840
  tail call void @llvm.experimental.noalias.scope.decl(metadata !870), !dbg !840
    #dbg_value(ptr %_3.i.i.i.i.i.1, !331, !DIExpression(), !843)
    #dbg_value(ptr %_3.i4.i.i.i.i.1, !339, !DIExpression(), !843)
  %_3.i.i.i.i.i.i.1 = load double, ptr %_3.i.i.i.i.i.1, align 8, !dbg !845, !alias.scope !872, !noalias !873, !noundef !42
  %_4.i.i.i.i.i.i.1 = load double, ptr %_3.i4.i.i.i.i.1, align 8, !dbg !852, !alias.scope !874, !noalias !875, !noundef !42
  %_0.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.1, %_4.i.i.i.i.i.i.1, !dbg !855
    #dbg_value(double %_0.i.i.i.i.i, !366, !DIExpression(), !857)
    #dbg_value(double %_0.i.i.i.i.i.i.1, !367, !DIExpression(), !857)
  %_0.i.i.i.i.i.1 = fadd double %_0.i.i.i.i.i, %_0.i.i.i.i.i.i.1, !dbg !859
    #dbg_value(double %_0.i.i.i.i.i.1, !116, !DIExpression(), !802)
    #dbg_value(i64 %_24.i.i.i.1, !197, !DIExpression(), !809)
    #dbg_value(i64 %_24.i.i.i.1, !217, !DIExpression(), !798)
    #dbg_value(i64 %_24.i.i.i.1, !256, !DIExpression(), !800)
  %_24.i.i.i.2 = or disjoint i64 %iter.sroa.0.06.i.i.i, 3, !dbg !810
    #dbg_value(i64 %_24.i.i.i.2, !118, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !805)
    #dbg_value(i64 %_24.i.i.i.1, !127, !DIExpression(), !811)
    #dbg_value(i64 %_24.i.i.i.1, !97, !DIExpression(), !781)
  %idx1.i.i.i.i.2 = add i64 %_24.i.i.i.1, %_4.sroa.52.0.copyload.i, !dbg !812
    #dbg_value(i64 %idx1.i.i.i.i.2, !98, !DIExpression(), !813)
    #dbg_value(i64 %idx1.i.i.i.i.2, !81, !DIExpression(), !775)
  %_3.i.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i, i64 %idx1.i.i.i.i.2, !dbg !814
    #dbg_value(i64 %idx1.i.i.i.i.2, !81, !DIExpression(), !816)
  %_3.i4.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i, i64 %idx1.i.i.i.i.2, !dbg !818
  tail call void @llvm.experimental.noalias.scope.decl(metadata !876), !dbg !823
  tail call void @llvm.experimental.noalias.scope.decl(metadata !878), !dbg !823
    #dbg_value(double %_0.i.i.i.i.i.1, !290, !DIExpression(), !826)
    #dbg_value(ptr %_3.i.i.i.i.i.2, !296, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !826)
    #dbg_value(ptr %_3.i4.i.i.i.i.2, !296, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !826)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !880), !dbg !831
  tail call void @llvm.experimental.noalias.scope.decl(metadata !882), !dbg !831
    #dbg_value(ptr %_3.i.i.i.i.i.2, !321, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !834)
    #dbg_value(ptr %_3.i4.i.i.i.i.2, !321, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !834)
    #dbg_value(ptr %_3.i.i.i.i.i.2, !318, !DIExpression(), !836)
    #dbg_value(ptr %_3.i4.i.i.i.i.2, !320, !DIExpression(), !836)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !884), !dbg !840
  tail call void @llvm.experimental.noalias.scope.decl(metadata !886), !dbg !840
    #dbg_value(ptr %_3.i.i.i.i.i.2, !331, !DIExpression(), !843)
    #dbg_value(ptr %_3.i4.i.i.i.i.2, !339, !DIExpression(), !843)
  %_3.i.i.i.i.i.i.2 = load double, ptr %_3.i.i.i.i.i.2, align 8, !dbg !845, !alias.scope !888, !noalias !889, !noundef !42
  %_4.i.i.i.i.i.i.2 = load double, ptr %_3.i4.i.i.i.i.2, align 8, !dbg !852, !alias.scope !890, !noalias !891, !noundef !42
  %_0.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.2, %_4.i.i.i.i.i.i.2, !dbg !855
    #dbg_value(double %_0.i.i.i.i.i.1, !366, !DIExpression(), !857)
    #dbg_value(double %_0.i.i.i.i.i.i.2, !367, !DIExpression(), !857)
  %_0.i.i.i.i.i.2 = fadd double %_0.i.i.i.i.i.1, %_0.i.i.i.i.i.i.2, !dbg !859
    #dbg_value(double %_0.i.i.i.i.i.2, !116, !DIExpression(), !802)
    #dbg_value(i64 %_24.i.i.i.2, !197, !DIExpression(), !809)
    #dbg_value(i64 %_24.i.i.i.2, !217, !DIExpression(), !798)
    #dbg_value(i64 %_24.i.i.i.2, !256, !DIExpression(), !800)
  %_24.i.i.i.3 = add nuw i64 %iter.sroa.0.06.i.i.i, 4, !dbg !810
    #dbg_value(i64 %_24.i.i.i.3, !118, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !805)
    #dbg_value(i64 %_24.i.i.i.2, !127, !DIExpression(), !811)
    #dbg_value(i64 %_24.i.i.i.2, !97, !DIExpression(), !781)
  %idx1.i.i.i.i.3 = add i64 %_24.i.i.i.2, %_4.sroa.52.0.copyload.i, !dbg !812
    #dbg_value(i64 %idx1.i.i.i.i.3, !98, !DIExpression(), !813)
    #dbg_value(i64 %idx1.i.i.i.i.3, !81, !DIExpression(), !775)
  %_3.i.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i, i64 %idx1.i.i.i.i.3, !dbg !814
    #dbg_value(i64 %idx1.i.i.i.i.3, !81, !DIExpression(), !816)
  %_3.i4.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i, i64 %idx1.i.i.i.i.3, !dbg !818
  tail call void @llvm.experimental.noalias.scope.decl(metadata !892), !dbg !823
  tail call void @llvm.experimental.noalias.scope.decl(metadata !894), !dbg !823
    #dbg_value(double %_0.i.i.i.i.i.2, !290, !DIExpression(), !826)
    #dbg_value(ptr %_3.i.i.i.i.i.3, !296, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !826)
    #dbg_value(ptr %_3.i4.i.i.i.i.3, !296, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !826)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !896), !dbg !831
  tail call void @llvm.experimental.noalias.scope.decl(metadata !898), !dbg !831
    #dbg_value(ptr %_3.i.i.i.i.i.3, !321, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !834)
    #dbg_value(ptr %_3.i4.i.i.i.i.3, !321, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !834)
    #dbg_value(ptr %_3.i.i.i.i.i.3, !318, !DIExpression(), !836)
    #dbg_value(ptr %_3.i4.i.i.i.i.3, !320, !DIExpression(), !836)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !900), !dbg !840
  tail call void @llvm.experimental.noalias.scope.decl(metadata !902), !dbg !840
    #dbg_value(ptr %_3.i.i.i.i.i.3, !331, !DIExpression(), !843)
    #dbg_value(ptr %_3.i4.i.i.i.i.3, !339, !DIExpression(), !843)
  %_3.i.i.i.i.i.i.3 = load double, ptr %_3.i.i.i.i.i.3, align 8, !dbg !845, !alias.scope !904, !noalias !905, !noundef !42
  %_4.i.i.i.i.i.i.3 = load double, ptr %_3.i4.i.i.i.i.3, align 8, !dbg !852, !alias.scope !906, !noalias !907, !noundef !42
  %_0.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i.3, %_4.i.i.i.i.i.i.3, !dbg !855
    #dbg_value(double %_0.i.i.i.i.i.2, !366, !DIExpression(), !857)
    #dbg_value(double %_0.i.i.i.i.i.i.3, !367, !DIExpression(), !857)
  %_0.i.i.i.i.i.3 = fadd double %_0.i.i.i.i.i.2, %_0.i.i.i.i.i.i.3, !dbg !859
    #dbg_value(double %_0.i.i.i.i.i.3, !116, !DIExpression(), !802)
  %niter.next.3 = add i64 %niter, 4, !dbg !808
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter, !dbg !808
  br i1 %niter.ncmp.3, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE.exit.loopexit.unr-lcssa", label %bb14.i.i.i, !dbg !808

"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE.exit.loopexit.unr-lcssa": ; preds = %bb14.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0, !dbg !808
  br i1 %lcmp.mod.not, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE.exit", label %bb14.i.i.i.epil.preheader, !dbg !808

bb14.i.i.i.epil.preheader:                        ; preds = %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE.exit.loopexit.unr-lcssa", %bb14.lr.ph.i.i.i
  %accum.sroa.0.07.i.i.i.epil.init = phi double [ -0.000000e+00, %bb14.lr.ph.i.i.i ], [ %_0.i.i.i.i.i.3, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE.exit.loopexit.unr-lcssa" ]
  %iter.sroa.0.06.i.i.i.epil.init = phi i64 [ 0, %bb14.lr.ph.i.i.i ], [ %_24.i.i.i.3, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0, !dbg !808
  tail call void @llvm.assume(i1 %lcmp.mod2), !dbg !808
  br label %bb14.i.i.i.epil, !dbg !808

bb14.i.i.i.epil:                                  ; preds = %bb14.i.i.i.epil, %bb14.i.i.i.epil.preheader
  %accum.sroa.0.07.i.i.i.epil = phi double [ %accum.sroa.0.07.i.i.i.epil.init, %bb14.i.i.i.epil.preheader ], [ %_0.i.i.i.i.i.epil, %bb14.i.i.i.epil ]
  %iter.sroa.0.06.i.i.i.epil = phi i64 [ %iter.sroa.0.06.i.i.i.epil.init, %bb14.i.i.i.epil.preheader ], [ %_24.i.i.i.epil, %bb14.i.i.i.epil ]
  %epil.iter = phi i64 [ 0, %bb14.i.i.i.epil.preheader ], [ %epil.iter.next, %bb14.i.i.i.epil ]
    #dbg_value(double %accum.sroa.0.07.i.i.i.epil, !116, !DIExpression(), !802)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.epil, !197, !DIExpression(), !809)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.epil, !217, !DIExpression(), !798)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.epil, !256, !DIExpression(), !800)
  %_24.i.i.i.epil = add nuw i64 %iter.sroa.0.06.i.i.i.epil, 1, !dbg !810
    #dbg_value(i64 %_24.i.i.i.epil, !118, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !805)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.epil, !127, !DIExpression(), !811)
    #dbg_value(ptr undef, !96, !DIExpression(), !781)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.epil, !97, !DIExpression(), !781)
  %idx1.i.i.i.i.epil = add i64 %iter.sroa.0.06.i.i.i.epil, %_4.sroa.52.0.copyload.i, !dbg !812
    #dbg_value(i64 %idx1.i.i.i.i.epil, !98, !DIExpression(), !813)
    #dbg_value(ptr undef, !73, !DIExpression(), !775)
    #dbg_value(i64 %idx1.i.i.i.i.epil, !81, !DIExpression(), !775)
  %_3.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i, i64 %idx1.i.i.i.i.epil, !dbg !814
    #dbg_value(ptr undef, !73, !DIExpression(), !816)
    #dbg_value(i64 %idx1.i.i.i.i.epil, !81, !DIExpression(), !816)
  %_3.i4.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i, i64 %idx1.i.i.i.i.epil, !dbg !818
  tail call void @llvm.experimental.noalias.scope.decl(metadata !820), !dbg !823
  tail call void @llvm.experimental.noalias.scope.decl(metadata !824), !dbg !823
    #dbg_value(double %accum.sroa.0.07.i.i.i.epil, !290, !DIExpression(), !826)
    #dbg_value(ptr %_3.i.i.i.i.i.epil, !296, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !826)
    #dbg_value(ptr %_3.i4.i.i.i.i.epil, !296, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !826)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !828), !dbg !831
  tail call void @llvm.experimental.noalias.scope.decl(metadata !832), !dbg !831
    #dbg_value(ptr poison, !311, !DIExpression(), !834)
    #dbg_value(ptr %_3.i.i.i.i.i.epil, !321, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !834)
    #dbg_value(ptr %_3.i4.i.i.i.i.epil, !321, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !834)
    #dbg_value(ptr %_3.i.i.i.i.i.epil, !318, !DIExpression(), !836)
    #dbg_value(ptr %_3.i4.i.i.i.i.epil, !320, !DIExpression(), !836)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !837), !dbg !840
  tail call void @llvm.experimental.noalias.scope.decl(metadata !841), !dbg !840
    #dbg_value(ptr %_3.i.i.i.i.i.epil, !331, !DIExpression(), !843)
    #dbg_value(ptr %_3.i4.i.i.i.i.epil, !339, !DIExpression(), !843)
  %_3.i.i.i.i.i.i.epil = load double, ptr %_3.i.i.i.i.i.epil, align 8, !dbg !845, !alias.scope !846, !noalias !847, !noundef !42
  %_4.i.i.i.i.i.i.epil = load double, ptr %_3.i4.i.i.i.i.epil, align 8, !dbg !852, !alias.scope !853, !noalias !854, !noundef !42
  %_0.i.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.i.epil, %_4.i.i.i.i.i.i.epil, !dbg !855
    #dbg_value(ptr poison, !359, !DIExpression(), !857)
    #dbg_value(double %accum.sroa.0.07.i.i.i.epil, !366, !DIExpression(), !857)
    #dbg_value(double %_0.i.i.i.i.i.i.epil, !367, !DIExpression(), !857)
  %_0.i.i.i.i.i.epil = fadd double %accum.sroa.0.07.i.i.i.epil, %_0.i.i.i.i.i.i.epil, !dbg !859
    #dbg_value(double %_0.i.i.i.i.i.epil, !116, !DIExpression(), !802)
    #dbg_value(ptr undef, !203, !DIExpression(), !796)
    #dbg_value(ptr undef, !196, !DIExpression(), !795)
    #dbg_value(ptr undef, !174, !DIExpression(), !791)
    #dbg_value(ptr undef, !185, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !806)
  %epil.iter.next = add i64 %epil.iter, 1, !dbg !808
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter, !dbg !808
  br i1 %epil.iter.cmp.not, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE.exit", label %bb14.i.i.i.epil, !dbg !808, !llvm.loop !908

"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE.exit": ; preds = %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE.exit.loopexit.unr-lcssa", %bb14.i.i.i.epil, %start
  %accum.sroa.0.0.lcssa.i.i.i = phi double [ -0.000000e+00, %start ], [ %_0.i.i.i.i.i.3, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE.exit.loopexit.unr-lcssa" ], [ %_0.i.i.i.i.i.epil, %bb14.i.i.i.epil ], !dbg !789
  ret double %accum.sroa.0.0.lcssa.i.i.i, !dbg !909
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: readwrite) uwtable
define noundef double @rust_dot(ptr noundef readonly captures(address_is_null) %x, ptr noundef readonly captures(address_is_null) %y, i64 noundef %n) unnamed_addr #4 personality ptr @rust_eh_personality !dbg !910 {
start:
    #dbg_value(ptr %x, !914, !DIExpression(), !920)
    #dbg_value(ptr %y, !915, !DIExpression(), !920)
    #dbg_value(i64 %n, !916, !DIExpression(), !920)
    #dbg_value(ptr poison, !917, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !921)
    #dbg_value(i64 poison, !917, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !921)
    #dbg_value(i64 %n, !917, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !921)
    #dbg_value(ptr %x, !917, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !921)
    #dbg_value(ptr poison, !919, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !921)
    #dbg_value(i64 poison, !919, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !921)
    #dbg_value(i64 %n, !919, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !921)
    #dbg_value(ptr %y, !919, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !921)
    #dbg_value(ptr %x, !596, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !922)
    #dbg_value(ptr %x, !605, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !924)
    #dbg_value(ptr %x, !66, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !926)
    #dbg_value(!DIArgList(ptr %x, i64 %n), !596, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !922)
    #dbg_value(!DIArgList(ptr %x, i64 %n), !605, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !924)
    #dbg_value(!DIArgList(ptr %x, i64 %n), !66, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !926)
    #dbg_value(ptr %y, !596, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !922)
    #dbg_value(ptr %y, !605, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !924)
    #dbg_value(ptr %y, !66, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !926)
    #dbg_value(!DIArgList(ptr %y, i64 %n), !596, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !922)
    #dbg_value(!DIArgList(ptr %y, i64 %n), !605, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !924)
    #dbg_value(!DIArgList(ptr %y, i64 %n), !66, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !926)
    #dbg_value(i64 0, !596, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !922)
    #dbg_value(i64 0, !605, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !924)
    #dbg_value(i64 0, !66, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !926)
    #dbg_value(i64 %n, !596, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !922)
    #dbg_value(i64 %n, !605, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !924)
    #dbg_value(i64 %n, !66, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !926)
    #dbg_value(ptr poison, !73, !DIExpression(), !928)
    #dbg_value(ptr poison, !96, !DIExpression(), !933)
    #dbg_value(double -0.000000e+00, !67, !DIExpression(), !926)
    #dbg_declare(ptr poison, !68, !DIExpression(), !934)
    #dbg_value(ptr %x, !134, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !935)
    #dbg_value(ptr %x, !113, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !936)
    #dbg_value(i64 poison, !134, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !935)
    #dbg_value(i64 poison, !113, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !936)
    #dbg_value(ptr %y, !134, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !935)
    #dbg_value(ptr %y, !113, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !936)
    #dbg_value(i64 poison, !134, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !935)
    #dbg_value(i64 poison, !113, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !936)
    #dbg_value(i64 0, !134, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !935)
    #dbg_value(i64 0, !113, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !936)
    #dbg_value(i64 %n, !134, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !935)
    #dbg_value(i64 %n, !113, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !936)
    #dbg_value(double -0.000000e+00, !135, !DIExpression(), !935)
    #dbg_declare(ptr poison, !136, !DIExpression(), !937)
    #dbg_value(ptr poison, !174, !DIExpression(), !938)
    #dbg_value(ptr poison, !196, !DIExpression(), !942)
    #dbg_value(ptr poison, !203, !DIExpression(), !943)
    #dbg_value(double -0.000000e+00, !114, !DIExpression(), !936)
    #dbg_declare(ptr poison, !115, !DIExpression(), !944)
    #dbg_value(i64 1, !211, !DIExpression(), !945)
    #dbg_value(i64 1, !220, !DIExpression(), !947)
    #dbg_value(double -0.000000e+00, !116, !DIExpression(), !949)
    #dbg_value(i64 %n, !117, !DIExpression(), !950)
    #dbg_value(i64 0, !118, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !951)
    #dbg_value(i64 %n, !118, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !951)
    #dbg_value(double -0.000000e+00, !116, !DIExpression(), !949)
    #dbg_value(ptr undef, !203, !DIExpression(), !943)
    #dbg_value(ptr undef, !196, !DIExpression(), !942)
    #dbg_value(ptr undef, !174, !DIExpression(), !938)
    #dbg_value(ptr undef, !185, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !952)
  %_205.not.i.i.i.i.i = icmp eq i64 %n, 0, !dbg !953
  br i1 %_205.not.i.i.i.i.i, label %bb6, label %bb14.lr.ph.i.i.i.i.i, !dbg !954

bb14.lr.ph.i.i.i.i.i:                             ; preds = %start
  %0 = icmp ne ptr %x, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp ne ptr %y, null
  tail call void @llvm.assume(i1 %1)
  %xtraiter = and i64 %n, 3, !dbg !954
  %2 = icmp ult i64 %n, 4, !dbg !954
  br i1 %2, label %bb14.i.i.i.i.i.epil.preheader, label %bb14.lr.ph.i.i.i.i.i.new, !dbg !954

bb14.lr.ph.i.i.i.i.i.new:                         ; preds = %bb14.lr.ph.i.i.i.i.i
  %unroll_iter = and i64 %n, -4, !dbg !954
  br label %bb14.i.i.i.i.i, !dbg !954

bb14.i.i.i.i.i:                                   ; preds = %bb14.i.i.i.i.i, %bb14.lr.ph.i.i.i.i.i.new
  %accum.sroa.0.07.i.i.i.i.i = phi double [ -0.000000e+00, %bb14.lr.ph.i.i.i.i.i.new ], [ %_0.i.i.i.i.i.i.i.3, %bb14.i.i.i.i.i ]
  %iter.sroa.0.06.i.i.i.i.i = phi i64 [ 0, %bb14.lr.ph.i.i.i.i.i.new ], [ %_24.i.i.i.i.i.3, %bb14.i.i.i.i.i ]
  %niter = phi i64 [ 0, %bb14.lr.ph.i.i.i.i.i.new ], [ %niter.next.3, %bb14.i.i.i.i.i ]
    #dbg_value(double %accum.sroa.0.07.i.i.i.i.i, !116, !DIExpression(), !949)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.i.i, !197, !DIExpression(), !955)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.i.i, !217, !DIExpression(), !945)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.i.i, !256, !DIExpression(), !947)
  %_24.i.i.i.i.i = or disjoint i64 %iter.sroa.0.06.i.i.i.i.i, 1, !dbg !956
    #dbg_value(i64 %_24.i.i.i.i.i, !118, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !951)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.i.i, !127, !DIExpression(), !957)
    #dbg_value(ptr undef, !96, !DIExpression(), !933)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.i.i, !97, !DIExpression(), !933)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.i.i, !98, !DIExpression(), !958)
    #dbg_value(ptr undef, !73, !DIExpression(), !928)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.i.i, !81, !DIExpression(), !928)
  %_3.i.i.i.i.i.i.i = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.06.i.i.i.i.i, !dbg !959
    #dbg_value(ptr undef, !73, !DIExpression(), !961)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.i.i, !81, !DIExpression(), !961)
  %_3.i4.i.i.i.i.i.i = getelementptr inbounds nuw double, ptr %y, i64 %iter.sroa.0.06.i.i.i.i.i, !dbg !963
  tail call void @llvm.experimental.noalias.scope.decl(metadata !965), !dbg !968
  tail call void @llvm.experimental.noalias.scope.decl(metadata !969), !dbg !968
    #dbg_value(double %accum.sroa.0.07.i.i.i.i.i, !290, !DIExpression(), !971)
    #dbg_value(ptr %_3.i.i.i.i.i.i.i, !296, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !971)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.i, !296, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !971)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !973), !dbg !976
  tail call void @llvm.experimental.noalias.scope.decl(metadata !977), !dbg !976
    #dbg_value(ptr poison, !311, !DIExpression(), !979)
    #dbg_value(ptr %_3.i.i.i.i.i.i.i, !321, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !979)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.i, !321, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !979)
    #dbg_value(ptr %_3.i.i.i.i.i.i.i, !318, !DIExpression(), !981)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.i, !320, !DIExpression(), !981)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !982), !dbg !985
  tail call void @llvm.experimental.noalias.scope.decl(metadata !986), !dbg !985
    #dbg_value(ptr %_3.i.i.i.i.i.i.i, !331, !DIExpression(), !988)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.i, !339, !DIExpression(), !988)
  %_3.i.i.i.i.i.i.i.i = load double, ptr %_3.i.i.i.i.i.i.i, align 8, !dbg !990, !alias.scope !991, !noalias !992, !noundef !42
  %_4.i.i.i.i.i.i.i.i = load double, ptr %_3.i4.i.i.i.i.i.i, align 8, !dbg !1003, !alias.scope !1004, !noalias !1005, !noundef !42
  %_0.i.i.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i.i.i, %_4.i.i.i.i.i.i.i.i, !dbg !1006
    #dbg_value(ptr poison, !359, !DIExpression(), !1008)
    #dbg_value(double %accum.sroa.0.07.i.i.i.i.i, !366, !DIExpression(), !1008)
    #dbg_value(double %_0.i.i.i.i.i.i.i.i, !367, !DIExpression(), !1008)
  %_0.i.i.i.i.i.i.i = fadd double %accum.sroa.0.07.i.i.i.i.i, %_0.i.i.i.i.i.i.i.i, !dbg !1010
    #dbg_value(double %_0.i.i.i.i.i.i.i, !116, !DIExpression(), !949)
    #dbg_value(ptr undef, !203, !DIExpression(), !943)
    #dbg_value(ptr undef, !196, !DIExpression(), !942)
    #dbg_value(ptr undef, !174, !DIExpression(), !938)
    #dbg_value(ptr undef, !185, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !952)
    #dbg_value(i64 %_24.i.i.i.i.i, !197, !DIExpression(), !955)
    #dbg_value(i64 %_24.i.i.i.i.i, !217, !DIExpression(), !945)
    #dbg_value(i64 %_24.i.i.i.i.i, !256, !DIExpression(), !947)
  %_24.i.i.i.i.i.1 = or disjoint i64 %iter.sroa.0.06.i.i.i.i.i, 2, !dbg !956
    #dbg_value(i64 %_24.i.i.i.i.i.1, !118, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !951)
    #dbg_value(i64 %_24.i.i.i.i.i, !127, !DIExpression(), !957)
    #dbg_value(i64 %_24.i.i.i.i.i, !97, !DIExpression(), !933)
    #dbg_value(i64 %_24.i.i.i.i.i, !98, !DIExpression(), !958)
    #dbg_value(i64 %_24.i.i.i.i.i, !81, !DIExpression(), !928)
  %_3.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %x, i64 %_24.i.i.i.i.i, !dbg !959
    #dbg_value(i64 %_24.i.i.i.i.i, !81, !DIExpression(), !961)
  %_3.i4.i.i.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %y, i64 %_24.i.i.i.i.i, !dbg !963
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1011), !dbg !968
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1013), !dbg !968
    #dbg_value(double %_0.i.i.i.i.i.i.i, !290, !DIExpression(), !971)
    #dbg_value(ptr %_3.i.i.i.i.i.i.i.1, !296, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !971)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.i.1, !296, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !971)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1015), !dbg !976
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1017), !dbg !976
    #dbg_value(ptr %_3.i.i.i.i.i.i.i.1, !321, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !979)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.i.1, !321, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !979)
    #dbg_value(ptr %_3.i.i.i.i.i.i.i.1, !318, !DIExpression(), !981)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.i.1, !320, !DIExpression(), !981)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1019), !dbg !985
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1021), !dbg !985
    #dbg_value(ptr %_3.i.i.i.i.i.i.i.1, !331, !DIExpression(), !988)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.i.1, !339, !DIExpression(), !988)
  %_3.i.i.i.i.i.i.i.i.1 = load double, ptr %_3.i.i.i.i.i.i.i.1, align 8, !dbg !990, !alias.scope !1023, !noalias !1024, !noundef !42
  %_4.i.i.i.i.i.i.i.i.1 = load double, ptr %_3.i4.i.i.i.i.i.i.1, align 8, !dbg !1003, !alias.scope !1025, !noalias !1026, !noundef !42
  %_0.i.i.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.i.i.1, %_4.i.i.i.i.i.i.i.i.1, !dbg !1006
    #dbg_value(double %_0.i.i.i.i.i.i.i, !366, !DIExpression(), !1008)
    #dbg_value(double %_0.i.i.i.i.i.i.i.i.1, !367, !DIExpression(), !1008)
  %_0.i.i.i.i.i.i.i.1 = fadd double %_0.i.i.i.i.i.i.i, %_0.i.i.i.i.i.i.i.i.1, !dbg !1010
    #dbg_value(double %_0.i.i.i.i.i.i.i.1, !116, !DIExpression(), !949)
    #dbg_value(i64 %_24.i.i.i.i.i.1, !197, !DIExpression(), !955)
    #dbg_value(i64 %_24.i.i.i.i.i.1, !217, !DIExpression(), !945)
    #dbg_value(i64 %_24.i.i.i.i.i.1, !256, !DIExpression(), !947)
  %_24.i.i.i.i.i.2 = or disjoint i64 %iter.sroa.0.06.i.i.i.i.i, 3, !dbg !956
    #dbg_value(i64 %_24.i.i.i.i.i.2, !118, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !951)
    #dbg_value(i64 %_24.i.i.i.i.i.1, !127, !DIExpression(), !957)
    #dbg_value(i64 %_24.i.i.i.i.i.1, !97, !DIExpression(), !933)
    #dbg_value(i64 %_24.i.i.i.i.i.1, !98, !DIExpression(), !958)
    #dbg_value(i64 %_24.i.i.i.i.i.1, !81, !DIExpression(), !928)
  %_3.i.i.i.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %x, i64 %_24.i.i.i.i.i.1, !dbg !959
    #dbg_value(i64 %_24.i.i.i.i.i.1, !81, !DIExpression(), !961)
  %_3.i4.i.i.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %y, i64 %_24.i.i.i.i.i.1, !dbg !963
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1027), !dbg !968
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1029), !dbg !968
    #dbg_value(double %_0.i.i.i.i.i.i.i.1, !290, !DIExpression(), !971)
    #dbg_value(ptr %_3.i.i.i.i.i.i.i.2, !296, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !971)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.i.2, !296, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !971)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1031), !dbg !976
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1033), !dbg !976
    #dbg_value(ptr %_3.i.i.i.i.i.i.i.2, !321, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !979)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.i.2, !321, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !979)
    #dbg_value(ptr %_3.i.i.i.i.i.i.i.2, !318, !DIExpression(), !981)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.i.2, !320, !DIExpression(), !981)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1035), !dbg !985
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1037), !dbg !985
    #dbg_value(ptr %_3.i.i.i.i.i.i.i.2, !331, !DIExpression(), !988)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.i.2, !339, !DIExpression(), !988)
  %_3.i.i.i.i.i.i.i.i.2 = load double, ptr %_3.i.i.i.i.i.i.i.2, align 8, !dbg !990, !alias.scope !1039, !noalias !1040, !noundef !42
  %_4.i.i.i.i.i.i.i.i.2 = load double, ptr %_3.i4.i.i.i.i.i.i.2, align 8, !dbg !1003, !alias.scope !1041, !noalias !1042, !noundef !42
  %_0.i.i.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.i.i.2, %_4.i.i.i.i.i.i.i.i.2, !dbg !1006
    #dbg_value(double %_0.i.i.i.i.i.i.i.1, !366, !DIExpression(), !1008)
    #dbg_value(double %_0.i.i.i.i.i.i.i.i.2, !367, !DIExpression(), !1008)
  %_0.i.i.i.i.i.i.i.2 = fadd double %_0.i.i.i.i.i.i.i.1, %_0.i.i.i.i.i.i.i.i.2, !dbg !1010
    #dbg_value(double %_0.i.i.i.i.i.i.i.2, !116, !DIExpression(), !949)
    #dbg_value(i64 %_24.i.i.i.i.i.2, !197, !DIExpression(), !955)
    #dbg_value(i64 %_24.i.i.i.i.i.2, !217, !DIExpression(), !945)
    #dbg_value(i64 %_24.i.i.i.i.i.2, !256, !DIExpression(), !947)
  %_24.i.i.i.i.i.3 = add nuw i64 %iter.sroa.0.06.i.i.i.i.i, 4, !dbg !956
    #dbg_value(i64 %_24.i.i.i.i.i.3, !118, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !951)
    #dbg_value(i64 %_24.i.i.i.i.i.2, !127, !DIExpression(), !957)
    #dbg_value(i64 %_24.i.i.i.i.i.2, !97, !DIExpression(), !933)
    #dbg_value(i64 %_24.i.i.i.i.i.2, !98, !DIExpression(), !958)
    #dbg_value(i64 %_24.i.i.i.i.i.2, !81, !DIExpression(), !928)
  %_3.i.i.i.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %x, i64 %_24.i.i.i.i.i.2, !dbg !959
    #dbg_value(i64 %_24.i.i.i.i.i.2, !81, !DIExpression(), !961)
  %_3.i4.i.i.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %y, i64 %_24.i.i.i.i.i.2, !dbg !963
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1043), !dbg !968
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1045), !dbg !968
    #dbg_value(double %_0.i.i.i.i.i.i.i.2, !290, !DIExpression(), !971)
    #dbg_value(ptr %_3.i.i.i.i.i.i.i.3, !296, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !971)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.i.3, !296, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !971)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1047), !dbg !976
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1049), !dbg !976
    #dbg_value(ptr %_3.i.i.i.i.i.i.i.3, !321, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !979)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.i.3, !321, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !979)
    #dbg_value(ptr %_3.i.i.i.i.i.i.i.3, !318, !DIExpression(), !981)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.i.3, !320, !DIExpression(), !981)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1051), !dbg !985
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1053), !dbg !985
    #dbg_value(ptr %_3.i.i.i.i.i.i.i.3, !331, !DIExpression(), !988)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.i.3, !339, !DIExpression(), !988)
  %_3.i.i.i.i.i.i.i.i.3 = load double, ptr %_3.i.i.i.i.i.i.i.3, align 8, !dbg !990, !alias.scope !1055, !noalias !1056, !noundef !42
  %_4.i.i.i.i.i.i.i.i.3 = load double, ptr %_3.i4.i.i.i.i.i.i.3, align 8, !dbg !1003, !alias.scope !1057, !noalias !1058, !noundef !42
  %_0.i.i.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i.i.i.3, %_4.i.i.i.i.i.i.i.i.3, !dbg !1006
    #dbg_value(double %_0.i.i.i.i.i.i.i.2, !366, !DIExpression(), !1008)
    #dbg_value(double %_0.i.i.i.i.i.i.i.i.3, !367, !DIExpression(), !1008)
  %_0.i.i.i.i.i.i.i.3 = fadd double %_0.i.i.i.i.i.i.i.2, %_0.i.i.i.i.i.i.i.i.3, !dbg !1010
    #dbg_value(double %_0.i.i.i.i.i.i.i.3, !116, !DIExpression(), !949)
  %niter.next.3 = add i64 %niter, 4, !dbg !954
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter, !dbg !954
  br i1 %niter.ncmp.3, label %bb6.loopexit.unr-lcssa, label %bb14.i.i.i.i.i, !dbg !954

bb6.loopexit.unr-lcssa:                           ; preds = %bb14.i.i.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0, !dbg !954
  br i1 %lcmp.mod.not, label %bb6, label %bb14.i.i.i.i.i.epil.preheader, !dbg !954

bb14.i.i.i.i.i.epil.preheader:                    ; preds = %bb6.loopexit.unr-lcssa, %bb14.lr.ph.i.i.i.i.i
  %accum.sroa.0.07.i.i.i.i.i.epil.init = phi double [ -0.000000e+00, %bb14.lr.ph.i.i.i.i.i ], [ %_0.i.i.i.i.i.i.i.3, %bb6.loopexit.unr-lcssa ]
  %iter.sroa.0.06.i.i.i.i.i.epil.init = phi i64 [ 0, %bb14.lr.ph.i.i.i.i.i ], [ %_24.i.i.i.i.i.3, %bb6.loopexit.unr-lcssa ]
  %lcmp.mod7 = icmp ne i64 %xtraiter, 0, !dbg !954
  tail call void @llvm.assume(i1 %lcmp.mod7), !dbg !954
  br label %bb14.i.i.i.i.i.epil, !dbg !954

bb14.i.i.i.i.i.epil:                              ; preds = %bb14.i.i.i.i.i.epil, %bb14.i.i.i.i.i.epil.preheader
  %accum.sroa.0.07.i.i.i.i.i.epil = phi double [ %accum.sroa.0.07.i.i.i.i.i.epil.init, %bb14.i.i.i.i.i.epil.preheader ], [ %_0.i.i.i.i.i.i.i.epil, %bb14.i.i.i.i.i.epil ]
  %iter.sroa.0.06.i.i.i.i.i.epil = phi i64 [ %iter.sroa.0.06.i.i.i.i.i.epil.init, %bb14.i.i.i.i.i.epil.preheader ], [ %_24.i.i.i.i.i.epil, %bb14.i.i.i.i.i.epil ]
  %epil.iter = phi i64 [ 0, %bb14.i.i.i.i.i.epil.preheader ], [ %epil.iter.next, %bb14.i.i.i.i.i.epil ]
    #dbg_value(double %accum.sroa.0.07.i.i.i.i.i.epil, !116, !DIExpression(), !949)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.i.i.epil, !197, !DIExpression(), !955)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.i.i.epil, !217, !DIExpression(), !945)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.i.i.epil, !256, !DIExpression(), !947)
  %_24.i.i.i.i.i.epil = add nuw i64 %iter.sroa.0.06.i.i.i.i.i.epil, 1, !dbg !956
    #dbg_value(i64 %_24.i.i.i.i.i.epil, !118, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !951)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.i.i.epil, !127, !DIExpression(), !957)
    #dbg_value(ptr undef, !96, !DIExpression(), !933)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.i.i.epil, !97, !DIExpression(), !933)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.i.i.epil, !98, !DIExpression(), !958)
    #dbg_value(ptr undef, !73, !DIExpression(), !928)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.i.i.epil, !81, !DIExpression(), !928)
  %_3.i.i.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.06.i.i.i.i.i.epil, !dbg !959
    #dbg_value(ptr undef, !73, !DIExpression(), !961)
    #dbg_value(i64 %iter.sroa.0.06.i.i.i.i.i.epil, !81, !DIExpression(), !961)
  %_3.i4.i.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %y, i64 %iter.sroa.0.06.i.i.i.i.i.epil, !dbg !963
  tail call void @llvm.experimental.noalias.scope.decl(metadata !965), !dbg !968
  tail call void @llvm.experimental.noalias.scope.decl(metadata !969), !dbg !968
    #dbg_value(double %accum.sroa.0.07.i.i.i.i.i.epil, !290, !DIExpression(), !971)
    #dbg_value(ptr %_3.i.i.i.i.i.i.i.epil, !296, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !971)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.i.epil, !296, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !971)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !973), !dbg !976
  tail call void @llvm.experimental.noalias.scope.decl(metadata !977), !dbg !976
    #dbg_value(ptr poison, !311, !DIExpression(), !979)
    #dbg_value(ptr %_3.i.i.i.i.i.i.i.epil, !321, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !979)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.i.epil, !321, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !979)
    #dbg_value(ptr %_3.i.i.i.i.i.i.i.epil, !318, !DIExpression(), !981)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.i.epil, !320, !DIExpression(), !981)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !982), !dbg !985
  tail call void @llvm.experimental.noalias.scope.decl(metadata !986), !dbg !985
    #dbg_value(ptr %_3.i.i.i.i.i.i.i.epil, !331, !DIExpression(), !988)
    #dbg_value(ptr %_3.i4.i.i.i.i.i.i.epil, !339, !DIExpression(), !988)
  %_3.i.i.i.i.i.i.i.i.epil = load double, ptr %_3.i.i.i.i.i.i.i.epil, align 8, !dbg !990, !alias.scope !991, !noalias !992, !noundef !42
  %_4.i.i.i.i.i.i.i.i.epil = load double, ptr %_3.i4.i.i.i.i.i.i.epil, align 8, !dbg !1003, !alias.scope !1004, !noalias !1005, !noundef !42
  %_0.i.i.i.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.i.i.i.epil, %_4.i.i.i.i.i.i.i.i.epil, !dbg !1006
    #dbg_value(ptr poison, !359, !DIExpression(), !1008)
    #dbg_value(double %accum.sroa.0.07.i.i.i.i.i.epil, !366, !DIExpression(), !1008)
    #dbg_value(double %_0.i.i.i.i.i.i.i.i.epil, !367, !DIExpression(), !1008)
  %_0.i.i.i.i.i.i.i.epil = fadd double %accum.sroa.0.07.i.i.i.i.i.epil, %_0.i.i.i.i.i.i.i.i.epil, !dbg !1010
    #dbg_value(double %_0.i.i.i.i.i.i.i.epil, !116, !DIExpression(), !949)
    #dbg_value(ptr undef, !203, !DIExpression(), !943)
    #dbg_value(ptr undef, !196, !DIExpression(), !942)
    #dbg_value(ptr undef, !174, !DIExpression(), !938)
    #dbg_value(ptr undef, !185, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !952)
  %epil.iter.next = add i64 %epil.iter, 1, !dbg !954
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter, !dbg !954
  br i1 %epil.iter.cmp.not, label %bb6, label %bb14.i.i.i.i.i.epil, !dbg !954, !llvm.loop !1059

bb6:                                              ; preds = %bb6.loopexit.unr-lcssa, %bb14.i.i.i.i.i.epil, %start
  %accum.sroa.0.0.lcssa.i.i.i.i.i = phi double [ -0.000000e+00, %start ], [ %_0.i.i.i.i.i.i.i.3, %bb6.loopexit.unr-lcssa ], [ %_0.i.i.i.i.i.i.i.epil, %bb14.i.i.i.i.i.epil ], !dbg !936
  ret double %accum.sroa.0.0.lcssa.i.i.i.i.i, !dbg !1060
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef float @rust_float_mean_square(ptr noundef readonly captures(address) %x, i64 noundef %n) unnamed_addr #5 personality ptr @rust_eh_personality !dbg !1061 {
start:
    #dbg_value(ptr poison, !1096, !DIExpression(), !1119)
    #dbg_value(ptr %x, !1067, !DIExpression(), !1121)
    #dbg_value(i64 %n, !1068, !DIExpression(), !1121)
    #dbg_value(ptr %x, !1069, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1122)
    #dbg_value(i64 %n, !1069, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1122)
    #dbg_value(float 0.000000e+00, !1076, !DIExpression(), !1123)
    #dbg_value(ptr %x, !1124, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1131)
    #dbg_value(ptr %x, !1133, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1138)
    #dbg_value(ptr %x, !1140, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1150)
    #dbg_value(i64 %n, !1124, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1131)
    #dbg_value(i64 %n, !1133, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1138)
    #dbg_value(i64 %n, !1140, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1150)
    #dbg_value(i64 %n, !1144, !DIExpression(), !1152)
    #dbg_value(i64 %n, !1153, !DIExpression(), !1160)
    #dbg_value(ptr %x, !1146, !DIExpression(), !1162)
    #dbg_value(ptr %x, !1159, !DIExpression(), !1160)
  %_6.i.idx = shl i64 %n, 2, !dbg !1163
  %_6.i = getelementptr inbounds nuw i8, ptr %x, i64 %_6.i.idx, !dbg !1163
    #dbg_value(ptr %x, !1078, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1164)
    #dbg_value(ptr %_6.i, !1078, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1164)
  %0 = icmp ne ptr %x, null
  tail call void @llvm.assume(i1 %0)
    #dbg_value(ptr %x, !1078, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1164)
    #dbg_value(float 0.000000e+00, !1076, !DIExpression(), !1123)
    #dbg_value(ptr undef, !1096, !DIExpression(), !1119)
  %_6.i35 = icmp eq i64 %n, 0, !dbg !1165
  br i1 %_6.i35, label %bb7, label %bb6.preheader, !dbg !1175

bb6.preheader:                                    ; preds = %start
  %1 = add i64 %_6.i.idx, -4, !dbg !1175
  %2 = lshr exact i64 %1, 2, !dbg !1175
  %3 = add nuw nsw i64 %2, 1, !dbg !1175
  %xtraiter = and i64 %3, 7, !dbg !1175
  %4 = and i64 %1, 28, !dbg !1175
  %lcmp.mod.not = icmp eq i64 %4, 28, !dbg !1175
  br i1 %lcmp.mod.not, label %bb6.prol.loopexit, label %bb6.prol, !dbg !1175

bb6.prol:                                         ; preds = %bb6.preheader, %bb6.prol
  %s.sroa.0.07.prol = phi float [ %5, %bb6.prol ], [ 0.000000e+00, %bb6.preheader ]
  %iter.sroa.0.06.prol = phi ptr [ %spec.select.prol, %bb6.prol ], [ %x, %bb6.preheader ]
  %prol.iter = phi i64 [ %prol.iter.next, %bb6.prol ], [ 0, %bb6.preheader ]
    #dbg_value(float %s.sroa.0.07.prol, !1076, !DIExpression(), !1123)
    #dbg_value(ptr %iter.sroa.0.06.prol, !1078, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1164)
  %spec.select.prol = getelementptr inbounds nuw i8, ptr %iter.sroa.0.06.prol, i64 4, !dbg !1176
    #dbg_value(ptr %spec.select.prol, !1078, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1164)
  %v.prol = load float, ptr %iter.sroa.0.06.prol, align 4, !dbg !1177, !noundef !42
    #dbg_value(float %v.prol, !1094, !DIExpression(), !1178)
  %_11.prol = fmul float %v.prol, %v.prol, !dbg !1179
  %5 = fadd float %s.sroa.0.07.prol, %_11.prol, !dbg !1180
    #dbg_value(float %5, !1076, !DIExpression(), !1123)
    #dbg_value(ptr undef, !1096, !DIExpression(), !1119)
    #dbg_value(ptr %spec.select.prol, !1113, !DIExpression(), !1181)
    #dbg_value(ptr %_6.i, !1115, !DIExpression(), !1182)
    #dbg_value(ptr poison, !1172, !DIExpression(), !1183)
    #dbg_value(ptr poison, !1173, !DIExpression(), !1184)
    #dbg_value(ptr poison, !1078, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1164)
  %prol.iter.next = add i64 %prol.iter, 1, !dbg !1175
  %prol.iter.cmp.not = icmp eq i64 %prol.iter.next, %xtraiter, !dbg !1175
  br i1 %prol.iter.cmp.not, label %bb6.prol.loopexit, label %bb6.prol, !dbg !1175, !llvm.loop !1185

bb6.prol.loopexit:                                ; preds = %bb6.prol, %bb6.preheader
  %.lcssa.unr = phi float [ poison, %bb6.preheader ], [ %5, %bb6.prol ]
  %s.sroa.0.07.unr = phi float [ 0.000000e+00, %bb6.preheader ], [ %5, %bb6.prol ]
  %iter.sroa.0.06.unr = phi ptr [ %x, %bb6.preheader ], [ %spec.select.prol, %bb6.prol ]
  %6 = icmp ult i64 %1, 28, !dbg !1175
  br i1 %6, label %bb7, label %bb6, !dbg !1175

bb6:                                              ; preds = %bb6.prol.loopexit, %bb6
  %s.sroa.0.07 = phi float [ %14, %bb6 ], [ %s.sroa.0.07.unr, %bb6.prol.loopexit ]
  %iter.sroa.0.06 = phi ptr [ %spec.select.7, %bb6 ], [ %iter.sroa.0.06.unr, %bb6.prol.loopexit ]
    #dbg_value(float %s.sroa.0.07, !1076, !DIExpression(), !1123)
    #dbg_value(ptr %iter.sroa.0.06, !1078, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1164)
  %spec.select = getelementptr inbounds nuw i8, ptr %iter.sroa.0.06, i64 4, !dbg !1176
    #dbg_value(ptr %spec.select, !1078, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1164)
  %v = load float, ptr %iter.sroa.0.06, align 4, !dbg !1177, !noundef !42
    #dbg_value(float %v, !1094, !DIExpression(), !1178)
  %_11 = fmul float %v, %v, !dbg !1179
  %7 = fadd float %s.sroa.0.07, %_11, !dbg !1180
    #dbg_value(ptr undef, !1096, !DIExpression(), !1119)
    #dbg_value(ptr %spec.select, !1113, !DIExpression(), !1181)
    #dbg_value(ptr %_6.i, !1115, !DIExpression(), !1182)
    #dbg_value(ptr poison, !1172, !DIExpression(), !1183)
    #dbg_value(ptr poison, !1173, !DIExpression(), !1184)
    #dbg_value(float %7, !1076, !DIExpression(), !1123)
  %spec.select.1 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.06, i64 8, !dbg !1176
    #dbg_value(ptr %spec.select.1, !1078, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1164)
  %v.1 = load float, ptr %spec.select, align 4, !dbg !1177, !noundef !42
    #dbg_value(float %v.1, !1094, !DIExpression(), !1178)
  %_11.1 = fmul float %v.1, %v.1, !dbg !1179
  %8 = fadd float %7, %_11.1, !dbg !1180
    #dbg_value(ptr %spec.select.1, !1113, !DIExpression(), !1181)
    #dbg_value(float %8, !1076, !DIExpression(), !1123)
  %spec.select.2 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.06, i64 12, !dbg !1176
    #dbg_value(ptr %spec.select.2, !1078, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1164)
  %v.2 = load float, ptr %spec.select.1, align 4, !dbg !1177, !noundef !42
    #dbg_value(float %v.2, !1094, !DIExpression(), !1178)
  %_11.2 = fmul float %v.2, %v.2, !dbg !1179
  %9 = fadd float %8, %_11.2, !dbg !1180
    #dbg_value(ptr %spec.select.2, !1113, !DIExpression(), !1181)
    #dbg_value(float %9, !1076, !DIExpression(), !1123)
  %spec.select.3 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.06, i64 16, !dbg !1176
    #dbg_value(ptr %spec.select.3, !1078, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1164)
  %v.3 = load float, ptr %spec.select.2, align 4, !dbg !1177, !noundef !42
    #dbg_value(float %v.3, !1094, !DIExpression(), !1178)
  %_11.3 = fmul float %v.3, %v.3, !dbg !1179
  %10 = fadd float %9, %_11.3, !dbg !1180
    #dbg_value(ptr %spec.select.3, !1113, !DIExpression(), !1181)
    #dbg_value(float %10, !1076, !DIExpression(), !1123)
  %spec.select.4 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.06, i64 20, !dbg !1176
    #dbg_value(ptr %spec.select.4, !1078, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1164)
  %v.4 = load float, ptr %spec.select.3, align 4, !dbg !1177, !noundef !42
    #dbg_value(float %v.4, !1094, !DIExpression(), !1178)
  %_11.4 = fmul float %v.4, %v.4, !dbg !1179
  %11 = fadd float %10, %_11.4, !dbg !1180
    #dbg_value(ptr %spec.select.4, !1113, !DIExpression(), !1181)
    #dbg_value(float %11, !1076, !DIExpression(), !1123)
  %spec.select.5 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.06, i64 24, !dbg !1176
    #dbg_value(ptr %spec.select.5, !1078, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1164)
  %v.5 = load float, ptr %spec.select.4, align 4, !dbg !1177, !noundef !42
    #dbg_value(float %v.5, !1094, !DIExpression(), !1178)
  %_11.5 = fmul float %v.5, %v.5, !dbg !1179
  %12 = fadd float %11, %_11.5, !dbg !1180
    #dbg_value(ptr %spec.select.5, !1113, !DIExpression(), !1181)
    #dbg_value(float %12, !1076, !DIExpression(), !1123)
  %spec.select.6 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.06, i64 28, !dbg !1176
    #dbg_value(ptr %spec.select.6, !1078, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1164)
  %v.6 = load float, ptr %spec.select.5, align 4, !dbg !1177, !noundef !42
    #dbg_value(float %v.6, !1094, !DIExpression(), !1178)
  %_11.6 = fmul float %v.6, %v.6, !dbg !1179
  %13 = fadd float %12, %_11.6, !dbg !1180
    #dbg_value(ptr %spec.select.6, !1113, !DIExpression(), !1181)
    #dbg_value(float %13, !1076, !DIExpression(), !1123)
  %spec.select.7 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.06, i64 32, !dbg !1176
    #dbg_value(ptr %spec.select.7, !1078, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1164)
  %v.7 = load float, ptr %spec.select.6, align 4, !dbg !1177, !noundef !42
    #dbg_value(float %v.7, !1094, !DIExpression(), !1178)
  %_11.7 = fmul float %v.7, %v.7, !dbg !1179
  %14 = fadd float %13, %_11.7, !dbg !1180
    #dbg_value(float %14, !1076, !DIExpression(), !1123)
    #dbg_value(ptr %spec.select.7, !1113, !DIExpression(), !1181)
  %_6.i3.7 = icmp eq ptr %spec.select.7, %_6.i, !dbg !1165
    #dbg_value(ptr poison, !1078, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1164)
  br i1 %_6.i3.7, label %bb7, label %bb6, !dbg !1175

bb7:                                              ; preds = %bb6.prol.loopexit, %bb6, %start
  %s.sroa.0.0.lcssa = phi float [ 0.000000e+00, %start ], [ %.lcssa.unr, %bb6.prol.loopexit ], [ %14, %bb6 ], !dbg !1122
  %_12 = uitofp i64 %n to float, !dbg !1186
  %_0 = fdiv float %s.sroa.0.0.lcssa, %_12, !dbg !1187
  ret float %_0, !dbg !1188
}

; Function Attrs: nounwind nonlazybind uwtable
define void @rust_prefix_sum_in_place(ptr noundef captures(none) %x, i64 noundef %n) unnamed_addr #6 personality ptr @rust_eh_personality !dbg !1189 {
start:
    #dbg_value(ptr poison, !540, !DIExpression(), !1205)
    #dbg_value(ptr poison, !548, !DIExpression(), !1209)
    #dbg_value(ptr poison, !554, !DIExpression(), !1210)
    #dbg_value(ptr %x, !1193, !DIExpression(), !1211)
    #dbg_value(i64 %n, !1194, !DIExpression(), !1211)
    #dbg_value(ptr %x, !1195, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1212)
    #dbg_value(i64 %n, !1195, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1212)
    #dbg_value(i64 1, !1201, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1213)
    #dbg_value(i64 %n, !1201, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1213)
    #dbg_value(ptr undef, !554, !DIExpression(), !1210)
    #dbg_value(ptr undef, !548, !DIExpression(), !1209)
    #dbg_value(ptr undef, !540, !DIExpression(), !1205)
    #dbg_value(ptr undef, !543, !DIExpression(), !1205)
  %_0.i.i.i5 = icmp ugt i64 %n, 1, !dbg !1214
  br i1 %_0.i.i.i5, label %bb6, label %bb7, !dbg !1215

terminate:                                        ; preds = %panic
  %0 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #16, !dbg !1216
  unreachable, !dbg !1216

bb6:                                              ; preds = %start, %bb9
  %spec.select9 = phi i64 [ %spec.select, %bb9 ], [ 2, %start ]
  %iter.sroa.0.08 = phi i64 [ %spec.select9, %bb9 ], [ 1, %start ]
    #dbg_value(i64 %iter.sroa.0.08, !1201, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1213)
    #dbg_value(i64 %iter.sroa.0.08, !1203, !DIExpression(), !1217)
  %_13 = add i64 %iter.sroa.0.08, -1, !dbg !1218
  %_15 = icmp ult i64 %_13, %n, !dbg !1219
  br i1 %_15, label %bb9, label %panic, !dbg !1219

bb7:                                              ; preds = %bb9, %start
  ret void, !dbg !1220

panic:                                            ; preds = %bb6
; invoke core::panicking::panic_bounds_check
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %_13, i64 noundef %n, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_ec9e9bcaaa289ae7018269c49007f223) #17
          to label %unreachable unwind label %terminate, !dbg !1219

unreachable:                                      ; preds = %panic
  unreachable

bb9:                                              ; preds = %bb6
  %1 = getelementptr inbounds nuw double, ptr %x, i64 %_13, !dbg !1219
  %_12 = load double, ptr %1, align 8, !dbg !1219, !noundef !42
  %_11 = fmul double %_12, 5.000000e-01, !dbg !1219
  %2 = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.08, !dbg !1221
  %3 = load double, ptr %2, align 8, !dbg !1221, !noundef !42
  %4 = fadd double %3, %_11, !dbg !1221
  store double %4, ptr %2, align 8, !dbg !1221
    #dbg_value(i64 %spec.select9, !1201, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1213)
    #dbg_value(ptr undef, !554, !DIExpression(), !1210)
    #dbg_value(ptr undef, !548, !DIExpression(), !1209)
    #dbg_value(ptr undef, !540, !DIExpression(), !1205)
    #dbg_value(ptr undef, !543, !DIExpression(), !1205)
  %_0.i.i.i = icmp ult i64 %spec.select9, %n, !dbg !1214
  %_0.i1.i.i = zext i1 %_0.i.i.i to i64, !dbg !1222
  %spec.select = add nuw i64 %spec.select9, %_0.i1.i.i, !dbg !1222
    #dbg_value(i64 %spec.select, !1201, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1213)
  br i1 %_0.i.i.i, label %bb6, label %bb7, !dbg !1215
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite, inaccessiblemem: write) uwtable
define void @rust_scale_in_place(ptr noundef captures(address) %x, i64 noundef %n, double noundef %k) unnamed_addr #7 personality ptr @rust_eh_personality !dbg !1223 {
start:
    #dbg_value(ptr poison, !1243, !DIExpression(), !1267)
    #dbg_value(ptr %x, !1227, !DIExpression(), !1269)
    #dbg_value(i64 %n, !1228, !DIExpression(), !1269)
    #dbg_value(double %k, !1229, !DIExpression(), !1269)
    #dbg_value(ptr %x, !1270, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1276)
    #dbg_value(ptr %x, !1278, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1281)
    #dbg_value(ptr %x, !1283, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1293)
    #dbg_value(i64 %n, !1270, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1276)
    #dbg_value(i64 %n, !1278, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1281)
    #dbg_value(i64 %n, !1283, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1293)
    #dbg_value(i64 %n, !1287, !DIExpression(), !1295)
    #dbg_value(i64 %n, !1296, !DIExpression(), !1300)
    #dbg_value(ptr %x, !1289, !DIExpression(), !1302)
    #dbg_value(ptr %x, !1299, !DIExpression(), !1300)
  %.idx = shl i64 %n, 3, !dbg !1303
  %0 = getelementptr inbounds nuw i8, ptr %x, i64 %.idx, !dbg !1303
    #dbg_value(ptr %x, !1230, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1304)
    #dbg_value(ptr %0, !1230, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1304)
  %1 = icmp ne ptr %x, null
  tail call void @llvm.assume(i1 %1)
    #dbg_value(ptr %x, !1230, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1304)
    #dbg_value(ptr undef, !1243, !DIExpression(), !1267)
  %_7.i2 = icmp eq i64 %n, 0, !dbg !1305
  br i1 %_7.i2, label %bb7, label %bb6.preheader, !dbg !1314

bb6.preheader:                                    ; preds = %start
  %2 = add i64 %.idx, -8, !dbg !1314
  %3 = lshr exact i64 %2, 3, !dbg !1314
  %4 = add nuw nsw i64 %3, 1, !dbg !1314
  %xtraiter = and i64 %4, 3, !dbg !1314
  %5 = and i64 %2, 24, !dbg !1314
  %lcmp.mod.not = icmp eq i64 %5, 24, !dbg !1314
  br i1 %lcmp.mod.not, label %bb6.prol.loopexit, label %bb6.prol, !dbg !1314

bb6.prol:                                         ; preds = %bb6.preheader, %bb6.prol
  %iter.sroa.0.03.prol = phi ptr [ %spec.select.prol, %bb6.prol ], [ %x, %bb6.preheader ]
  %prol.iter = phi i64 [ %prol.iter.next, %bb6.prol ], [ 0, %bb6.preheader ]
    #dbg_value(ptr %iter.sroa.0.03.prol, !1230, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1304)
  %spec.select.prol = getelementptr inbounds nuw i8, ptr %iter.sroa.0.03.prol, i64 8, !dbg !1315
    #dbg_value(ptr %spec.select.prol, !1230, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1304)
    #dbg_value(ptr %iter.sroa.0.03.prol, !1241, !DIExpression(), !1316)
  %_12.prol = load double, ptr %iter.sroa.0.03.prol, align 8, !dbg !1317, !noundef !42
  %_11.prol = fmul double %k, %_12.prol, !dbg !1318
  %6 = fmul double %_12.prol, %_11.prol, !dbg !1319
  store double %6, ptr %iter.sroa.0.03.prol, align 8, !dbg !1319
    #dbg_value(ptr undef, !1243, !DIExpression(), !1267)
    #dbg_value(ptr %spec.select.prol, !1261, !DIExpression(), !1320)
    #dbg_value(ptr %0, !1263, !DIExpression(), !1321)
    #dbg_value(ptr poison, !1311, !DIExpression(), !1322)
    #dbg_value(ptr poison, !1312, !DIExpression(), !1323)
    #dbg_value(ptr poison, !1230, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1304)
  %prol.iter.next = add i64 %prol.iter, 1, !dbg !1314
  %prol.iter.cmp.not = icmp eq i64 %prol.iter.next, %xtraiter, !dbg !1314
  br i1 %prol.iter.cmp.not, label %bb6.prol.loopexit, label %bb6.prol, !dbg !1314, !llvm.loop !1324

bb6.prol.loopexit:                                ; preds = %bb6.prol, %bb6.preheader
  %iter.sroa.0.03.unr = phi ptr [ %x, %bb6.preheader ], [ %spec.select.prol, %bb6.prol ]
  %7 = icmp ult i64 %2, 24, !dbg !1314
  br i1 %7, label %bb7, label %bb6, !dbg !1314

bb6:                                              ; preds = %bb6.prol.loopexit, %bb6
  %iter.sroa.0.03 = phi ptr [ %spec.select.3, %bb6 ], [ %iter.sroa.0.03.unr, %bb6.prol.loopexit ]
    #dbg_value(ptr %iter.sroa.0.03, !1230, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1304)
  %spec.select = getelementptr inbounds nuw i8, ptr %iter.sroa.0.03, i64 8, !dbg !1315
    #dbg_value(ptr %spec.select, !1230, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1304)
    #dbg_value(ptr %iter.sroa.0.03, !1241, !DIExpression(), !1316)
  %_12 = load double, ptr %iter.sroa.0.03, align 8, !dbg !1317, !noundef !42
  %_11 = fmul double %k, %_12, !dbg !1318
  %8 = fmul double %_12, %_11, !dbg !1319
  store double %8, ptr %iter.sroa.0.03, align 8, !dbg !1319
    #dbg_value(ptr undef, !1243, !DIExpression(), !1267)
    #dbg_value(ptr %spec.select, !1261, !DIExpression(), !1320)
    #dbg_value(ptr %0, !1263, !DIExpression(), !1321)
    #dbg_value(ptr poison, !1311, !DIExpression(), !1322)
    #dbg_value(ptr poison, !1312, !DIExpression(), !1323)
  %spec.select.1 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.03, i64 16, !dbg !1315
    #dbg_value(ptr %spec.select.1, !1230, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1304)
    #dbg_value(ptr %spec.select, !1241, !DIExpression(), !1316)
  %_12.1 = load double, ptr %spec.select, align 8, !dbg !1317, !noundef !42
  %_11.1 = fmul double %k, %_12.1, !dbg !1318
  %9 = fmul double %_12.1, %_11.1, !dbg !1319
  store double %9, ptr %spec.select, align 8, !dbg !1319
    #dbg_value(ptr %spec.select.1, !1261, !DIExpression(), !1320)
  %spec.select.2 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.03, i64 24, !dbg !1315
    #dbg_value(ptr %spec.select.2, !1230, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1304)
    #dbg_value(ptr %spec.select.1, !1241, !DIExpression(), !1316)
  %_12.2 = load double, ptr %spec.select.1, align 8, !dbg !1317, !noundef !42
  %_11.2 = fmul double %k, %_12.2, !dbg !1318
  %10 = fmul double %_12.2, %_11.2, !dbg !1319
  store double %10, ptr %spec.select.1, align 8, !dbg !1319
    #dbg_value(ptr %spec.select.2, !1261, !DIExpression(), !1320)
  %spec.select.3 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.03, i64 32, !dbg !1315
    #dbg_value(ptr %spec.select.3, !1230, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1304)
    #dbg_value(ptr %spec.select.2, !1241, !DIExpression(), !1316)
  %_12.3 = load double, ptr %spec.select.2, align 8, !dbg !1317, !noundef !42
  %_11.3 = fmul double %k, %_12.3, !dbg !1318
  %11 = fmul double %_12.3, %_11.3, !dbg !1319
  store double %11, ptr %spec.select.2, align 8, !dbg !1319
    #dbg_value(ptr %spec.select.3, !1261, !DIExpression(), !1320)
  %_7.i.3 = icmp eq ptr %spec.select.3, %0, !dbg !1305
    #dbg_value(ptr poison, !1230, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1304)
  br i1 %_7.i.3, label %bb7, label %bb6, !dbg !1314

bb7:                                              ; preds = %bb6.prol.loopexit, %bb6, %start
  ret void, !dbg !1325
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read) uwtable
define noundef double @rust_window_roughness(ptr noundef readonly captures(address_is_null) %x, i64 noundef %n) unnamed_addr #8 personality ptr @rust_eh_personality !dbg !1326 {
start:
    #dbg_value(ptr %x, !1330, !DIExpression(), !1332)
    #dbg_value(i64 %n, !1331, !DIExpression(), !1332)
    #dbg_value(ptr %x, !1333, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1367)
    #dbg_value(i64 %n, !1333, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1367)
    #dbg_value(i64 2, !1333, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1367)
    #dbg_value(ptr poison, !1369, !DIExpression(), !1391)
    #dbg_value(double 0.000000e+00, !1363, !DIExpression(), !1367)
    #dbg_declare(ptr poison, !1364, !DIExpression(), !1413)
    #dbg_value(ptr %x, !1404, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1414)
    #dbg_value(i64 %n, !1404, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1414)
    #dbg_value(i64 2, !1404, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1414)
    #dbg_value(double 0.000000e+00, !1405, !DIExpression(), !1414)
    #dbg_declare(ptr poison, !1406, !DIExpression(), !1415)
    #dbg_value(double 0.000000e+00, !1407, !DIExpression(), !1416)
    #dbg_value(double 0.000000e+00, !1407, !DIExpression(), !1416)
    #dbg_value(ptr undef, !1369, !DIExpression(), !1391)
  %_2.i.i3.i = icmp ugt i64 %n, 1, !dbg !1417
  %.not.i18.i = icmp ne ptr %x, null, !dbg !1418
  %.not.i.not9.i = and i1 %.not.i18.i, %_2.i.i3.i, !dbg !1419
  br i1 %.not.i.not9.i, label %bb3.i.preheader.i, label %bb4, !dbg !1419

bb3.i.preheader.i:                                ; preds = %start
  %new_len.i4.i7.i = add i64 %n, -1, !dbg !1417
  %_28.i6.i5.i = getelementptr inbounds nuw i8, ptr %x, i64 8, !dbg !1417
  %xtraiter = and i64 %new_len.i4.i7.i, 1, !dbg !1420
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0, !dbg !1420
  br i1 %lcmp.mod.not, label %bb3.i.i.prol.loopexit, label %bb3.i.i.prol, !dbg !1420

bb3.i.i.prol:                                     ; preds = %bb3.i.preheader.i
    #dbg_value(double 0.000000e+00, !1407, !DIExpression(), !1416)
    #dbg_value(ptr %x, !1408, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1443)
    #dbg_value(i64 2, !1408, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1443)
    #dbg_value(ptr poison, !1427, !DIExpression(), !1444)
    #dbg_value(ptr %x, !1436, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1445)
    #dbg_value(i64 2, !1436, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1445)
    #dbg_value(double 0.000000e+00, !1435, !DIExpression(), !1445)
    #dbg_value(ptr poison, !1428, !DIExpression(), !1444)
    #dbg_value(ptr undef, !1427, !DIExpression(), !1444)
  %0 = getelementptr inbounds nuw i8, ptr %x, i64 8, !dbg !1420
  %_3.i.i.i.i.prol = load double, ptr %0, align 8, !dbg !1420, !alias.scope !1446, !noalias !1449, !noundef !42
  %_6.i.i.i.i.prol = load double, ptr %x, align 8, !dbg !1456, !alias.scope !1446, !noalias !1449, !noundef !42
  %_0.i.i.i.i.prol = fcmp ogt double %_3.i.i.i.i.prol, %_6.i.i.i.i.prol, !dbg !1420
  %_5.i3.i.i.i.prol = fsub double %_3.i.i.i.i.prol, %_6.i.i.i.i.prol, !dbg !1457
  %_4.i.i.i.i.prol = fmul double %_5.i3.i.i.i.prol, %_5.i3.i.i.i.prol, !dbg !1457
  %_0.sroa.0.0.i.i.i.prol = select i1 %_0.i.i.i.i.prol, double %_4.i.i.i.i.prol, double 0.000000e+00, !dbg !1457
    #dbg_value(double %_0.sroa.0.0.i.i.i.prol, !1407, !DIExpression(), !1416)
    #dbg_value(ptr undef, !1369, !DIExpression(), !1391)
  %_2.i.i.i.prol = icmp ugt i64 %new_len.i4.i7.i, 1, !dbg !1417
  %_28.i6.i.idx.i.prol = select i1 %_2.i.i.i.prol, i64 8, i64 0, !dbg !1417
  %_28.i6.i.i.prol = getelementptr inbounds nuw i8, ptr %_28.i6.i5.i, i64 %_28.i6.i.idx.i.prol, !dbg !1417
  %new_len.i.i.i.prol = sext i1 %_2.i.i.i.prol to i64, !dbg !1417
  %new_len.i4.i.i.prol = add i64 %new_len.i4.i7.i, %new_len.i.i.i.prol, !dbg !1417
  br label %bb3.i.i.prol.loopexit, !dbg !1420

bb3.i.i.prol.loopexit:                            ; preds = %bb3.i.i.prol, %bb3.i.preheader.i
  %new_len.i4.i13.i.unr = phi i64 [ %new_len.i4.i7.i, %bb3.i.preheader.i ], [ %new_len.i4.i.i.prol, %bb3.i.i.prol ]
  %_28.i6.i12.i.unr = phi ptr [ %_28.i6.i5.i, %bb3.i.preheader.i ], [ %_28.i6.i.i.prol, %bb3.i.i.prol ]
  %accum.sroa.0.0.i11.i.unr = phi double [ 0.000000e+00, %bb3.i.preheader.i ], [ %_0.sroa.0.0.i.i.i.prol, %bb3.i.i.prol ]
  %_28.i7.i10.i.unr = phi ptr [ %x, %bb3.i.preheader.i ], [ %_28.i6.i5.i, %bb3.i.i.prol ]
  %_0.sroa.0.0.i.i.i.lcssa.unr = phi double [ poison, %bb3.i.preheader.i ], [ %_0.sroa.0.0.i.i.i.prol, %bb3.i.i.prol ]
  %1 = icmp eq i64 %n, 2, !dbg !1420
  br i1 %1, label %bb4, label %bb3.i.i, !dbg !1420

bb3.i.i:                                          ; preds = %bb3.i.i.prol.loopexit, %bb3.i.i
  %new_len.i4.i13.i = phi i64 [ %new_len.i4.i.i.1, %bb3.i.i ], [ %new_len.i4.i13.i.unr, %bb3.i.i.prol.loopexit ]
  %_28.i6.i12.i = phi ptr [ %_28.i6.i.i.1, %bb3.i.i ], [ %_28.i6.i12.i.unr, %bb3.i.i.prol.loopexit ]
  %accum.sroa.0.0.i11.i = phi double [ %_0.sroa.0.0.i.i.i.1, %bb3.i.i ], [ %accum.sroa.0.0.i11.i.unr, %bb3.i.i.prol.loopexit ]
  %_28.i7.i10.i = phi ptr [ %_28.i6.i.i, %bb3.i.i ], [ %_28.i7.i10.i.unr, %bb3.i.i.prol.loopexit ]
    #dbg_value(double %accum.sroa.0.0.i11.i, !1407, !DIExpression(), !1416)
    #dbg_value(ptr %_28.i7.i10.i, !1408, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1443)
    #dbg_value(i64 2, !1408, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1443)
    #dbg_value(ptr %_28.i7.i10.i, !1436, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1445)
    #dbg_value(i64 2, !1436, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1445)
    #dbg_value(double %accum.sroa.0.0.i11.i, !1435, !DIExpression(), !1445)
    #dbg_value(ptr poison, !1428, !DIExpression(), !1444)
    #dbg_value(ptr undef, !1427, !DIExpression(), !1444)
  %2 = getelementptr inbounds nuw i8, ptr %_28.i7.i10.i, i64 8, !dbg !1420
  %_3.i.i.i.i = load double, ptr %2, align 8, !dbg !1420, !alias.scope !1446, !noalias !1449, !noundef !42
  %_6.i.i.i.i = load double, ptr %_28.i7.i10.i, align 8, !dbg !1456, !alias.scope !1446, !noalias !1449, !noundef !42
  %_0.i.i.i.i = fcmp ogt double %_3.i.i.i.i, %_6.i.i.i.i, !dbg !1420
  %_5.i3.i.i.i = fsub double %_3.i.i.i.i, %_6.i.i.i.i, !dbg !1457
  %_4.i.i.i.i = fmul double %_5.i3.i.i.i, %_5.i3.i.i.i, !dbg !1457
  %_0.i4.i.i.i = fadd double %accum.sroa.0.0.i11.i, %_4.i.i.i.i, !dbg !1457
  %_0.sroa.0.0.i.i.i = select i1 %_0.i.i.i.i, double %_0.i4.i.i.i, double %accum.sroa.0.0.i11.i, !dbg !1457
    #dbg_value(double %_0.sroa.0.0.i.i.i, !1407, !DIExpression(), !1416)
    #dbg_value(ptr undef, !1369, !DIExpression(), !1391)
  %_2.i.i.i = icmp ugt i64 %new_len.i4.i13.i, 1, !dbg !1417
  %_28.i6.i.idx.i = select i1 %_2.i.i.i, i64 8, i64 0, !dbg !1417
  %_28.i6.i.i = getelementptr inbounds nuw i8, ptr %_28.i6.i12.i, i64 %_28.i6.i.idx.i, !dbg !1417
  %new_len.i.i.i = sext i1 %_2.i.i.i to i64, !dbg !1417
  %new_len.i4.i.i = add i64 %new_len.i4.i13.i, %new_len.i.i.i, !dbg !1417
    #dbg_value(ptr %_28.i6.i12.i, !1408, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1443)
    #dbg_value(i64 2, !1408, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1443)
    #dbg_value(ptr %_28.i6.i12.i, !1436, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1445)
    #dbg_value(i64 2, !1436, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1445)
    #dbg_value(double %_0.sroa.0.0.i.i.i, !1435, !DIExpression(), !1445)
  %3 = getelementptr inbounds nuw i8, ptr %_28.i6.i12.i, i64 8, !dbg !1420
  %_3.i.i.i.i.1 = load double, ptr %3, align 8, !dbg !1420, !alias.scope !1446, !noalias !1449, !noundef !42
  %_6.i.i.i.i.1 = load double, ptr %_28.i6.i12.i, align 8, !dbg !1456, !alias.scope !1446, !noalias !1449, !noundef !42
  %_0.i.i.i.i.1 = fcmp ogt double %_3.i.i.i.i.1, %_6.i.i.i.i.1, !dbg !1420
  %_5.i3.i.i.i.1 = fsub double %_3.i.i.i.i.1, %_6.i.i.i.i.1, !dbg !1457
  %_4.i.i.i.i.1 = fmul double %_5.i3.i.i.i.1, %_5.i3.i.i.i.1, !dbg !1457
  %_0.i4.i.i.i.1 = fadd double %_0.sroa.0.0.i.i.i, %_4.i.i.i.i.1, !dbg !1457
  %_0.sroa.0.0.i.i.i.1 = select i1 %_0.i.i.i.i.1, double %_0.i4.i.i.i.1, double %_0.sroa.0.0.i.i.i, !dbg !1457
    #dbg_value(double %_0.sroa.0.0.i.i.i.1, !1407, !DIExpression(), !1416)
  %_2.i.i.i.1 = icmp ugt i64 %new_len.i4.i.i, 1, !dbg !1417
  %_28.i6.i.idx.i.1 = select i1 %_2.i.i.i.1, i64 8, i64 0, !dbg !1417
  %_28.i6.i.i.1 = getelementptr inbounds nuw i8, ptr %_28.i6.i.i, i64 %_28.i6.i.idx.i.1, !dbg !1417
  %new_len.i.i.i.1 = sext i1 %_2.i.i.i.1 to i64, !dbg !1417
  %new_len.i4.i.i.1 = add i64 %new_len.i4.i.i, %new_len.i.i.i.1, !dbg !1417
  br i1 %_2.i.i.i.1, label %bb3.i.i, label %bb4, !dbg !1419

bb4:                                              ; preds = %bb3.i.i.prol.loopexit, %bb3.i.i, %start
  %accum.sroa.0.0.i.lcssa.i = phi double [ 0.000000e+00, %start ], [ %_0.sroa.0.0.i.i.i.lcssa.unr, %bb3.i.i.prol.loopexit ], [ %_0.sroa.0.0.i.i.i.1, %bb3.i.i ], !dbg !1414
  ret double %accum.sroa.0.0.i.lcssa.i, !dbg !1458
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #9

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #6

; core::panicking::panic_bounds_check
; Function Attrs: cold minsize noinline noreturn nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef, i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #10

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #11

; core::panicking::panic_cannot_unwind
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() unnamed_addr #12

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #13

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #14

attributes #0 = { nofree norecurse nosync nounwind nonlazybind memory(read, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: write, inaccessiblemem: write) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { noinline nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: readwrite) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #5 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite, inaccessiblemem: write) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #8 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #9 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { cold minsize noinline noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #11 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #12 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #13 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #14 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #15 = { noinline noreturn }
attributes #16 = { cold noreturn nounwind }
attributes #17 = { noreturn }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.dbg.cu = !{!5}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{i32 7, !"Dwarf Version", i32 4}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!5 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !6, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!6 = !DIFile(filename: "rust/rust_slices.rs/@/rust_slices.6a39b2a20befe61b-cgu.0", directory: ".")
!7 = distinct !DISubprogram(name: "fold<f64, core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE", scope: !9, file: !8, line: 124, type: !14, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !69, retainedNodes: !65)
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
!73 = !DILocalVariable(name: "self", arg: 1, scope: !74, file: !75, line: 418, type: !79)
!74 = distinct !DISubprogram(name: "__iterator_get_unchecked<f64>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hf058a97bb0d525c4E", scope: !76, file: !75, line: 418, type: !77, scopeLine: 418, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !36, retainedNodes: !80)
!75 = !DIFile(filename: "library/core/src/slice/iter/macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "87d1f0c2746f51593d75ddf4c9271f14")
!76 = !DINamespace(name: "{impl#171}", scope: !26)
!77 = !DISubroutineType(types: !78)
!78 = !{!45, !79, !48}
!79 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Iter<f64>", baseType: !25, size: 64, align: 64, dwarfAddressSpace: 0)
!80 = !{!73, !81}
!81 = !DILocalVariable(name: "idx", arg: 2, scope: !74, file: !75, line: 418, type: !48)
!82 = !DILocation(line: 0, scope: !74, inlinedAt: !83)
!83 = distinct !DILocation(line: 271, column: 26, scope: !84, inlinedAt: !99)
!84 = distinct !DILexicalBlock(scope: !86, file: !85, line: 268, column: 9)
!85 = !DIFile(filename: "library/core/src/iter/adapters/zip.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "3b799775cfe5a249b4485e2512707a77")
!86 = distinct !DISubprogram(name: "get_unchecked<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$13get_unchecked17h2aa9e5c793f01601E", scope: !87, file: !85, line: 267, type: !88, scopeLine: 267, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !50, retainedNodes: !95)
!87 = !DINamespace(name: "{impl#4}", scope: !22)
!88 = !DISubroutineType(types: !89)
!89 = !{!90, !94, !48}
!90 = !DICompositeType(tag: DW_TAG_structure_type, name: "(&f64, &f64)", file: !18, size: 128, align: 64, elements: !91, templateParams: !42, identifier: "70d3215da7631c75bb661354973f5cc8")
!91 = !{!92, !93}
!92 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !90, file: !18, baseType: !45, size: 64, align: 64)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !90, file: !18, baseType: !45, size: 64, align: 64, offset: 64)
!94 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", baseType: !21, size: 64, align: 64, dwarfAddressSpace: 0)
!95 = !{!96, !97, !98}
!96 = !DILocalVariable(name: "self", arg: 1, scope: !86, file: !85, line: 267, type: !94)
!97 = !DILocalVariable(name: "idx", arg: 2, scope: !86, file: !85, line: 267, type: !48)
!98 = !DILocalVariable(name: "idx", scope: !84, file: !85, line: 268, type: !48, align: 64)
!99 = distinct !DILocation(line: 286, column: 39, scope: !100, inlinedAt: !130)
!100 = distinct !DILexicalBlock(scope: !101, file: !85, line: 281, column: 9)
!101 = distinct !DILexicalBlock(scope: !102, file: !85, line: 281, column: 9)
!102 = distinct !DILexicalBlock(scope: !103, file: !85, line: 280, column: 9)
!103 = distinct !DILexicalBlock(scope: !104, file: !85, line: 279, column: 9)
!104 = distinct !DISubprogram(name: "fold<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>, f64, core::iter::adapters::map::map_fold::{closure_env#0}<(&f64, &f64), f64, f64, rust_slices::rust_dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE", scope: !87, file: !85, line: 275, type: !105, scopeLine: 275, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !128, retainedNodes: !112)
!105 = !DISubroutineType(types: !106)
!106 = !{!16, !21, !16, !107}
!107 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<(&f64, &f64), f64, f64, rust_slices::rust_dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>", scope: !108, file: !18, align: 8, elements: !109, templateParams: !42, identifier: "583f0b306a1804165e4e14221a62a83b")
!108 = !DINamespace(name: "map_fold", scope: !10)
!109 = !{!110, !111}
!110 = !DIDerivedType(tag: DW_TAG_member, name: "g", scope: !107, file: !18, baseType: !60, align: 8)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !107, file: !18, baseType: !54, align: 8)
!112 = !{!113, !114, !115, !116, !117, !118, !127}
!113 = !DILocalVariable(name: "self", arg: 1, scope: !104, file: !85, line: 275, type: !21)
!114 = !DILocalVariable(name: "init", arg: 2, scope: !104, file: !85, line: 275, type: !16)
!115 = !DILocalVariable(name: "f", arg: 3, scope: !104, file: !85, line: 275, type: !107)
!116 = !DILocalVariable(name: "accum", scope: !103, file: !85, line: 279, type: !16, align: 64)
!117 = !DILocalVariable(name: "len", scope: !102, file: !85, line: 280, type: !48, align: 64)
!118 = !DILocalVariable(name: "iter", scope: !101, file: !85, line: 281, type: !119, align: 64)
!119 = !DICompositeType(tag: DW_TAG_structure_type, name: "Range<usize>", scope: !120, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !122, templateParams: !125, identifier: "53448c16a7a0802d59f963f67d6d8fdf")
!120 = !DINamespace(name: "range", scope: !121)
!121 = !DINamespace(name: "ops", scope: !13)
!122 = !{!123, !124}
!123 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !119, file: !18, baseType: !48, size: 64, align: 64, flags: DIFlagPublic)
!124 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !119, file: !18, baseType: !48, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!125 = !{!126}
!126 = !DITemplateTypeParameter(name: "Idx", type: !48)
!127 = !DILocalVariable(name: "i", scope: !100, file: !85, line: 281, type: !48, align: 64)
!128 = !{!51, !52, !71, !129}
!129 = !DITemplateTypeParameter(name: "F", type: !107)
!130 = distinct !DILocation(line: 103, column: 9, scope: !131, inlinedAt: !137)
!131 = distinct !DISubprogram(name: "fold<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>, f64, core::iter::adapters::map::map_fold::{closure_env#0}<(&f64, &f64), f64, f64, rust_slices::rust_dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>>", linkageName: "_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE", scope: !132, file: !85, line: 99, type: !105, scopeLine: 99, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !128, retainedNodes: !133)
!132 = !DINamespace(name: "{impl#1}", scope: !22)
!133 = !{!134, !135, !136}
!134 = !DILocalVariable(name: "self", arg: 1, scope: !131, file: !85, line: 99, type: !21)
!135 = !DILocalVariable(name: "init", arg: 2, scope: !131, file: !85, line: 99, type: !16)
!136 = !DILocalVariable(name: "f", arg: 3, scope: !131, file: !85, line: 99, type: !107)
!137 = distinct !DILocation(line: 128, column: 19, scope: !7)
!138 = !DILocation(line: 0, scope: !86, inlinedAt: !99)
!139 = !DILocalVariable(name: "self", arg: 1, scope: !140, file: !85, line: 321, type: !163)
!140 = distinct !DISubprogram(name: "size_hint<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$9size_hint17he1126b2079891094E", scope: !141, file: !85, line: 321, type: !142, scopeLine: 321, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !50, retainedNodes: !164)
!141 = !DINamespace(name: "{impl#5}", scope: !22)
!142 = !DISubroutineType(types: !143)
!143 = !{!144, !163}
!144 = !DICompositeType(tag: DW_TAG_structure_type, name: "(usize, core::option::Option<usize>)", file: !18, size: 192, align: 64, elements: !145, templateParams: !42, identifier: "50ba810bbf8cd1f32313d326053c8aa")
!145 = !{!146, !147}
!146 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !144, file: !18, baseType: !48, size: 64, align: 64)
!147 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !144, file: !18, baseType: !148, size: 128, align: 64, offset: 64)
!148 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<usize>", scope: !149, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !150, templateParams: !42, identifier: "6f59025219977f466509bd4ae79a2945")
!149 = !DINamespace(name: "option", scope: !13)
!150 = !{!151}
!151 = !DICompositeType(tag: DW_TAG_variant_part, scope: !148, file: !18, size: 128, align: 64, elements: !152, templateParams: !42, identifier: "57fdcff454be91893aca78d2b2510f66", discriminator: !161)
!152 = !{!153, !157}
!153 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !151, file: !18, baseType: !154, size: 128, align: 64, extraData: i64 0)
!154 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !148, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !42, templateParams: !155, identifier: "5f402b7d82062085bb94b01d172ca4ec")
!155 = !{!156}
!156 = !DITemplateTypeParameter(name: "T", type: !48)
!157 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !151, file: !18, baseType: !158, size: 128, align: 64, extraData: i64 1)
!158 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !148, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !159, templateParams: !155, identifier: "c70f2dfad93186ce146b7e80830727")
!159 = !{!160}
!160 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !158, file: !18, baseType: !48, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!161 = !DIDerivedType(tag: DW_TAG_member, scope: !148, file: !18, baseType: !162, size: 64, align: 64, flags: DIFlagArtificial)
!162 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!163 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", baseType: !21, size: 64, align: 64, dwarfAddressSpace: 0)
!164 = !{!139}
!165 = !DILocation(line: 0, scope: !140, inlinedAt: !166)
!166 = distinct !DILocation(line: 280, column: 19, scope: !103, inlinedAt: !130)
!167 = !DILocation(line: 124, column: 21, scope: !7)
!168 = !DILocation(line: 0, scope: !7)
!169 = !DILocation(line: 124, column: 38, scope: !7)
!170 = !DILocation(line: 128, column: 9, scope: !7)
!171 = !DILocation(line: 0, scope: !131, inlinedAt: !137)
!172 = !DILocation(line: 0, scope: !104, inlinedAt: !130)
!173 = !DILocation(line: 99, column: 38, scope: !131, inlinedAt: !137)
!174 = !DILocalVariable(name: "self", arg: 1, scope: !175, file: !176, line: 1916, type: !183)
!175 = distinct !DISubprogram(name: "lt", linkageName: "_RNvXsU_NtNtCsgEmfK2I1SDS_4core3cmp5implsjNtB7_10PartialOrd2lt", scope: !177, file: !176, line: 1916, type: !180, scopeLine: 1916, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !42, retainedNodes: !184)
!176 = !DIFile(filename: "library/core/src/cmp.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9b875f3ee90b4abbf50efdba3db39504")
!177 = !DINamespace(name: "{impl#58}", scope: !178)
!178 = !DINamespace(name: "impls", scope: !179)
!179 = !DINamespace(name: "cmp", scope: !13)
!180 = !DISubroutineType(types: !181)
!181 = !{!182, !183, !183}
!182 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!183 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&usize", baseType: !48, size: 64, align: 64, dwarfAddressSpace: 0)
!184 = !{!174, !185}
!185 = !DILocalVariable(name: "other", arg: 2, scope: !175, file: !176, line: 1916, type: !183)
!186 = !DILocation(line: 1916, column: 19, scope: !175, inlinedAt: !187)
!187 = distinct !DILocation(line: 772, column: 12, scope: !188, inlinedAt: !199)
!188 = distinct !DISubprogram(name: "spec_next<usize>", linkageName: "_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h0d4c05180d93683eE", scope: !190, file: !189, line: 771, type: !192, scopeLine: 771, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !155, retainedNodes: !195)
!189 = !DIFile(filename: "library/core/src/iter/range.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e302cc3146df1591d87c4742d277fd2d")
!190 = !DINamespace(name: "{impl#5}", scope: !191)
!191 = !DINamespace(name: "range", scope: !12)
!192 = !DISubroutineType(types: !193)
!193 = !{!148, !194}
!194 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::ops::range::Range<usize>", baseType: !119, size: 64, align: 64, dwarfAddressSpace: 0)
!195 = !{!196, !197}
!196 = !DILocalVariable(name: "self", arg: 1, scope: !188, file: !189, line: 771, type: !194)
!197 = !DILocalVariable(name: "old", scope: !198, file: !189, line: 773, type: !48, align: 64)
!198 = distinct !DILexicalBlock(scope: !188, file: !189, line: 773, column: 13)
!199 = distinct !DILocation(line: 857, column: 14, scope: !200, inlinedAt: !206)
!200 = distinct !DISubprogram(name: "next<usize>", linkageName: "_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h707e50516fe207e7E", scope: !201, file: !189, line: 856, type: !192, scopeLine: 856, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !204, retainedNodes: !202)
!201 = !DINamespace(name: "{impl#6}", scope: !191)
!202 = !{!203}
!203 = !DILocalVariable(name: "self", arg: 1, scope: !200, file: !189, line: 856, type: !194)
!204 = !{!205}
!205 = !DITemplateTypeParameter(name: "A", type: !48)
!206 = distinct !DILocation(line: 281, column: 18, scope: !207, inlinedAt: !130)
!207 = !DILexicalBlockFile(scope: !101, file: !85, discriminator: 2)
!208 = !DILocation(line: 771, column: 18, scope: !188, inlinedAt: !199)
!209 = !DILocation(line: 856, column: 13, scope: !200, inlinedAt: !206)
!210 = !DILocation(line: 275, column: 42, scope: !104, inlinedAt: !130)
!211 = !DILocalVariable(name: "n", scope: !212, file: !189, line: 211, type: !48, align: 64)
!212 = distinct !DISubprogram(name: "forward_unchecked", linkageName: "_RNvXsF_NtNtCsgEmfK2I1SDS_4core4iter5rangejNtB5_4Step17forward_unchecked", scope: !213, file: !189, line: 211, type: !214, scopeLine: 211, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !42, retainedNodes: !216)
!213 = !DINamespace(name: "{impl#43}", scope: !191)
!214 = !DISubroutineType(types: !215)
!215 = !{!48, !48, !48}
!216 = !{!217, !211}
!217 = !DILocalVariable(name: "start", arg: 1, scope: !212, file: !189, line: 211, type: !48)
!218 = !DILocation(line: 0, scope: !212, inlinedAt: !219)
!219 = distinct !DILocation(line: 775, column: 35, scope: !198, inlinedAt: !199)
!220 = !DILocalVariable(name: "rhs", scope: !221, file: !222, line: 832, type: !48, align: 64)
!221 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !223, file: !222, line: 832, type: !225, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !42, retainedNodes: !255)
!222 = !DIFile(filename: "library/core/src/num/uint_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "de2f29a3485fc28d710ba6c3062e6efa")
!223 = !DINamespace(name: "{impl#11}", scope: !224)
!224 = !DINamespace(name: "num", scope: !13)
!225 = !DISubroutineType(types: !226)
!226 = !{!48, !48, !48, !227}
!227 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::panic::location::Location", baseType: !228, size: 64, align: 64, dwarfAddressSpace: 0)
!228 = !DICompositeType(tag: DW_TAG_structure_type, name: "Location", scope: !229, file: !18, size: 192, align: 64, flags: DIFlagPublic, elements: !231, templateParams: !42, identifier: "c23b7de1297af8f4a89df3da49f37ee6")
!229 = !DINamespace(name: "location", scope: !230)
!230 = !DINamespace(name: "panic", scope: !13)
!231 = !{!232, !244, !246, !247}
!232 = !DIDerivedType(tag: DW_TAG_member, name: "filename", scope: !228, file: !18, baseType: !233, size: 128, align: 64, flags: DIFlagPrivate)
!233 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<str>", scope: !31, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !234, templateParams: !242, identifier: "cc7383b2ce73f6838bfb6ae828fb6ae6")
!234 = !{!235}
!235 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !233, file: !18, baseType: !236, size: 128, align: 64, flags: DIFlagPrivate)
!236 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const str", file: !18, size: 128, align: 64, elements: !237, templateParams: !42, identifier: "238a44609877474087c05adf26cd41fa")
!237 = !{!238, !241}
!238 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !236, file: !18, baseType: !239, size: 64, align: 64)
!239 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !240, size: 64, align: 64, dwarfAddressSpace: 0)
!240 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!241 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !236, file: !18, baseType: !48, size: 64, align: 64, offset: 64)
!242 = !{!243}
!243 = !DITemplateTypeParameter(name: "T", type: !240)
!244 = !DIDerivedType(tag: DW_TAG_member, name: "line", scope: !228, file: !18, baseType: !245, size: 32, align: 32, offset: 128, flags: DIFlagPrivate)
!245 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!246 = !DIDerivedType(tag: DW_TAG_member, name: "col", scope: !228, file: !18, baseType: !245, size: 32, align: 32, offset: 160, flags: DIFlagPrivate)
!247 = !DIDerivedType(tag: DW_TAG_member, name: "_filename", scope: !228, file: !18, baseType: !248, align: 8, offset: 192, flags: DIFlagPrivate)
!248 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&str>", scope: !41, file: !18, align: 8, flags: DIFlagPublic, elements: !42, templateParams: !249, identifier: "e16ac355808b6aef9fb50b5f125fee05")
!249 = !{!250}
!250 = !DITemplateTypeParameter(name: "T", type: !251)
!251 = !DICompositeType(tag: DW_TAG_structure_type, name: "&str", file: !18, size: 128, align: 64, elements: !252, templateParams: !42, identifier: "9277eecd40495f85161460476aacc992")
!252 = !{!253, !254}
!253 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !251, file: !18, baseType: !239, size: 64, align: 64)
!254 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !251, file: !18, baseType: !48, size: 64, align: 64, offset: 64)
!255 = !{!256, !220}
!256 = !DILocalVariable(name: "self", arg: 1, scope: !221, file: !222, line: 832, type: !48)
!257 = !DILocation(line: 0, scope: !221, inlinedAt: !258)
!258 = distinct !DILocation(line: 213, column: 28, scope: !212, inlinedAt: !219)
!259 = !DILocation(line: 0, scope: !103, inlinedAt: !130)
!260 = !DILocation(line: 322, column: 19, scope: !140, inlinedAt: !166)
!261 = !DILocation(line: 0, scope: !102, inlinedAt: !130)
!262 = !DILocation(line: 0, scope: !101, inlinedAt: !130)
!263 = !DILocation(line: 1916, column: 26, scope: !175, inlinedAt: !187)
!264 = !DILocation(line: 1916, column: 50, scope: !175, inlinedAt: !187)
!265 = !DILocation(line: 772, column: 12, scope: !188, inlinedAt: !199)
!266 = !DILocation(line: 0, scope: !198, inlinedAt: !199)
!267 = !DILocation(line: 844, column: 17, scope: !221, inlinedAt: !258)
!268 = !DILocation(line: 0, scope: !100, inlinedAt: !130)
!269 = !DILocation(line: 268, column: 19, scope: !86, inlinedAt: !99)
!270 = !DILocation(line: 0, scope: !84, inlinedAt: !99)
!271 = !DILocation(line: 961, column: 18, scope: !272, inlinedAt: !279)
!272 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h56854c45ad742558E", scope: !274, file: !273, line: 927, type: !276, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !36)
!273 = !DIFile(filename: "library/core/src/ptr/mut_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "7c03c8e0ae695174f7f10881dc49d2cb")
!274 = !DINamespace(name: "{impl#0}", scope: !275)
!275 = !DINamespace(name: "mut_ptr", scope: !32)
!276 = !DISubroutineType(types: !277)
!277 = !{!278, !278, !48, !227}
!278 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut f64", baseType: !16, size: 64, align: 64, dwarfAddressSpace: 0)
!279 = distinct !DILocation(line: 429, column: 60, scope: !74, inlinedAt: !83)
!280 = !DILocation(line: 0, scope: !74, inlinedAt: !281)
!281 = distinct !DILocation(line: 271, column: 64, scope: !84, inlinedAt: !99)
!282 = !DILocation(line: 961, column: 18, scope: !272, inlinedAt: !283)
!283 = distinct !DILocation(line: 429, column: 60, scope: !74, inlinedAt: !281)
!284 = !{!285}
!285 = distinct !{!285, !286, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0"}
!286 = distinct !{!286, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E"}
!287 = !DILocation(line: 286, column: 25, scope: !100, inlinedAt: !130)
!288 = !{!289}
!289 = distinct !{!289, !286, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1"}
!290 = !DILocalVariable(name: "acc", arg: 2, scope: !291, file: !8, line: 88, type: !16)
!291 = distinct !DISubprogram(name: "{closure#0}<(&f64, &f64), f64, f64, rust_slices::rust_dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E", scope: !108, file: !8, line: 88, type: !292, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !299, retainedNodes: !295)
!292 = !DISubroutineType(types: !293)
!293 = !{!16, !294, !16, !90}
!294 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::map::map_fold::{closure_env#0}<(&f64, &f64), f64, f64, rust_slices::rust_dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>", baseType: !107, size: 64, align: 64, dwarfAddressSpace: 0)
!295 = !{!290, !296, !297, !298}
!296 = !DILocalVariable(name: "elt", arg: 3, scope: !291, file: !8, line: 88, type: !90)
!297 = !DILocalVariable(name: "g", scope: !291, file: !8, line: 86, type: !60, align: 8)
!298 = !DILocalVariable(name: "f", scope: !291, file: !8, line: 85, type: !54, align: 8)
!299 = !{!300, !70, !71, !301, !302}
!300 = !DITemplateTypeParameter(name: "T", type: !90)
!301 = !DITemplateTypeParameter(name: "impl FnMut(T) -> B", type: !54)
!302 = !DITemplateTypeParameter(name: "impl FnMut(Acc, B) -> Acc", type: !60)
!303 = !DILocation(line: 0, scope: !291, inlinedAt: !304)
!304 = distinct !DILocation(line: 286, column: 25, scope: !100, inlinedAt: !130)
!305 = !{!306}
!306 = distinct !{!306, !307, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0"}
!307 = distinct !{!307, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E"}
!308 = !DILocation(line: 88, column: 28, scope: !291, inlinedAt: !304)
!309 = !{!310}
!310 = distinct !{!310, !307, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1"}
!311 = !DILocalVariable(arg: 1, scope: !312, file: !313, line: 9, type: !316)
!312 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E", scope: !55, file: !313, line: 9, type: !314, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !42, retainedNodes: !317)
!313 = !DIFile(filename: "rust/rust_slices.rs", directory: ".", checksumkind: CSK_MD5, checksum: "fb4a1c9ab27ee0c50bcbfe42d0d5c36b")
!314 = !DISubroutineType(types: !315)
!315 = !{!16, !316, !90}
!316 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_slices::rust_dot::{closure_env#0}", baseType: !54, size: 64, align: 64, dwarfAddressSpace: 0)
!317 = !{!318, !320, !311, !321}
!318 = !DILocalVariable(name: "a", scope: !319, file: !313, line: 9, type: !45, align: 64)
!319 = distinct !DILexicalBlock(scope: !312, file: !313, line: 9, column: 34)
!320 = !DILocalVariable(name: "b", scope: !319, file: !313, line: 9, type: !45, align: 64)
!321 = !DILocalVariable(arg: 2, scope: !312, file: !313, line: 9, type: !90)
!322 = !DILocation(line: 0, scope: !312, inlinedAt: !323)
!323 = distinct !DILocation(line: 88, column: 28, scope: !291, inlinedAt: !304)
!324 = !DILocation(line: 0, scope: !319, inlinedAt: !323)
!325 = !{!326}
!326 = distinct !{!326, !327, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!327 = distinct !{!327, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!328 = !DILocation(line: 9, column: 34, scope: !319, inlinedAt: !323)
!329 = !{!330}
!330 = distinct !{!330, !327, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!331 = !DILocalVariable(name: "self", arg: 1, scope: !332, file: !333, line: 49, type: !45)
!332 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul", scope: !334, file: !333, line: 49, type: !336, scopeLine: 49, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !42, retainedNodes: !338)
!333 = !DIFile(filename: "library/core/src/internal_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9ec673d06a3eb53c47178443a566ec32")
!334 = !DINamespace(name: "{impl#188}", scope: !335)
!335 = !DINamespace(name: "arith", scope: !121)
!336 = !DISubroutineType(types: !337)
!337 = !{!16, !45, !45, !227}
!338 = !{!331, !339}
!339 = !DILocalVariable(name: "other", arg: 2, scope: !332, file: !333, line: 49, type: !45)
!340 = !DILocation(line: 0, scope: !332, inlinedAt: !341)
!341 = distinct !DILocation(line: 9, column: 34, scope: !319, inlinedAt: !323)
!342 = !DILocation(line: 50, column: 31, scope: !332, inlinedAt: !341)
!343 = !{!326, !306, !285}
!344 = !{!330, !310, !289, !345, !347}
!345 = distinct !{!345, !346, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE: %self"}
!346 = distinct !{!346, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE"}
!347 = distinct !{!347, !348, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE: %self"}
!348 = distinct !{!348, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE"}
!349 = !DILocation(line: 50, column: 38, scope: !332, inlinedAt: !341)
!350 = !{!330, !310, !289}
!351 = !{!326, !306, !285, !345, !347}
!352 = !DILocation(line: 352, column: 45, scope: !353, inlinedAt: !358)
!353 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs2g_NtNtCsgEmfK2I1SDS_4core3ops5arithdNtB6_3Mul3mul", scope: !355, file: !354, line: 352, type: !356, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !42)
!354 = !DIFile(filename: "library/core/src/ops/arith.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "82a843efd6957c9872d7564e4a5df756")
!355 = !DINamespace(name: "{impl#142}", scope: !335)
!356 = !DISubroutineType(types: !357)
!357 = !{!16, !16, !16, !227}
!358 = distinct !DILocation(line: 50, column: 17, scope: !332, inlinedAt: !341)
!359 = !DILocalVariable(arg: 1, scope: !360, file: !361, line: 164, type: !364)
!360 = distinct !DISubprogram(name: "{closure#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h12fa8b3d1d1d2ce6E", scope: !61, file: !361, line: 164, type: !362, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !368, retainedNodes: !365)
!361 = !DIFile(filename: "library/core/src/iter/traits/accum.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "29c702feed2d279674f04740ce9fc327")
!362 = !DISubroutineType(types: !363)
!363 = !{!16, !364, !16, !16}
!364 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>", baseType: !60, size: 64, align: 64, dwarfAddressSpace: 0)
!365 = !{!366, !367, !359}
!366 = !DILocalVariable(name: "a", arg: 2, scope: !360, file: !361, line: 164, type: !16)
!367 = !DILocalVariable(name: "b", arg: 3, scope: !360, file: !361, line: 164, type: !16)
!368 = !{!369}
!369 = !DITemplateTypeParameter(name: "I", type: !17)
!370 = !DILocation(line: 0, scope: !360, inlinedAt: !371)
!371 = distinct !DILocation(line: 88, column: 21, scope: !291, inlinedAt: !304)
!372 = !DILocation(line: 164, column: 28, scope: !360, inlinedAt: !371)
!373 = !{!374}
!374 = distinct !{!374, !286, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It1"}
!375 = !{!376}
!376 = distinct !{!376, !286, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It1"}
!377 = !{!378}
!378 = distinct !{!378, !307, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It1"}
!379 = !{!380}
!380 = distinct !{!380, !307, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It1"}
!381 = !{!382}
!382 = distinct !{!382, !327, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It1"}
!383 = !{!384}
!384 = distinct !{!384, !327, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It1"}
!385 = !{!382, !378, !374}
!386 = !{!384, !380, !376, !345, !347}
!387 = !{!384, !380, !376}
!388 = !{!382, !378, !374, !345, !347}
!389 = !{!390}
!390 = distinct !{!390, !286, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It2"}
!391 = !{!392}
!392 = distinct !{!392, !286, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It2"}
!393 = !{!394}
!394 = distinct !{!394, !307, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It2"}
!395 = !{!396}
!396 = distinct !{!396, !307, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It2"}
!397 = !{!398}
!398 = distinct !{!398, !327, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It2"}
!399 = !{!400}
!400 = distinct !{!400, !327, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It2"}
!401 = !{!398, !394, !390}
!402 = !{!400, !396, !392, !345, !347}
!403 = !{!400, !396, !392}
!404 = !{!398, !394, !390, !345, !347}
!405 = !{!406}
!406 = distinct !{!406, !286, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It3"}
!407 = !{!408}
!408 = distinct !{!408, !286, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It3"}
!409 = !{!410}
!410 = distinct !{!410, !307, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It3"}
!411 = !{!412}
!412 = distinct !{!412, !307, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It3"}
!413 = !{!414}
!414 = distinct !{!414, !327, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It3"}
!415 = !{!416}
!416 = distinct !{!416, !327, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It3"}
!417 = !{!414, !410, !406}
!418 = !{!416, !412, !408, !345, !347}
!419 = !{!416, !412, !408}
!420 = !{!414, !410, !406, !345, !347}
!421 = distinct !{!421, !422}
!422 = !{!"llvm.loop.unroll.disable"}
!423 = !DILocation(line: 129, column: 6, scope: !7)
!424 = distinct !DISubprogram(name: "new<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h9a157a7a5b1bb534E", scope: !141, file: !85, line: 299, type: !425, scopeLine: 299, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !50, retainedNodes: !427)
!425 = !DISubroutineType(types: !426)
!426 = !{!21, !25, !25}
!427 = !{!428, !429, !430}
!428 = !DILocalVariable(name: "a", arg: 1, scope: !424, file: !85, line: 299, type: !25)
!429 = !DILocalVariable(name: "b", arg: 2, scope: !424, file: !85, line: 299, type: !25)
!430 = !DILocalVariable(name: "len", scope: !431, file: !85, line: 300, type: !48, align: 64)
!431 = distinct !DILexicalBlock(scope: !424, file: !85, line: 300, column: 9)
!432 = !DILocalVariable(name: "self", arg: 1, scope: !433, file: !75, line: 218, type: !436)
!433 = distinct !DISubprogram(name: "size_hint<f64>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17he49ce3b2c41a50d0E", scope: !76, file: !75, line: 218, type: !434, scopeLine: 218, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !36, retainedNodes: !437)
!434 = !DISubroutineType(types: !435)
!435 = !{!144, !436}
!436 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::slice::iter::Iter<f64>", baseType: !25, size: 64, align: 64, dwarfAddressSpace: 0)
!437 = !{!432, !438, !440, !442}
!438 = !DILocalVariable(name: "exact", scope: !439, file: !75, line: 219, type: !48, align: 64)
!439 = distinct !DILexicalBlock(scope: !433, file: !75, line: 219, column: 17)
!440 = !DILocalVariable(name: "len", scope: !441, file: !75, line: 29, type: !48, align: 64)
!441 = distinct !DILexicalBlock(scope: !433, file: !75, line: 29, column: 13)
!442 = !DILocalVariable(name: "end", scope: !443, file: !75, line: 33, type: !30, align: 64)
!443 = distinct !DILexicalBlock(scope: !433, file: !75, line: 33, column: 13)
!444 = !DILocation(line: 0, scope: !433, inlinedAt: !445)
!445 = distinct !DILocation(line: 591, column: 14, scope: !446, inlinedAt: !454)
!446 = distinct !DISubprogram(name: "size<core::slice::iter::Iter<f64>>", linkageName: "_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h53ca857c609069d0E", scope: !447, file: !85, line: 587, type: !448, scopeLine: 587, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !452, retainedNodes: !450)
!447 = !DINamespace(name: "TrustedRandomAccessNoCoerce", scope: !22)
!448 = !DISubroutineType(types: !449)
!449 = !{!48, !436}
!450 = !{!451}
!451 = !DILocalVariable(name: "self", arg: 1, scope: !446, file: !85, line: 587, type: !436)
!452 = !{!453}
!453 = !DITemplateTypeParameter(name: "Self", type: !25)
!454 = distinct !DILocation(line: 300, column: 40, scope: !424)
!455 = !DILocation(line: 0, scope: !446, inlinedAt: !454)
!456 = !DILocation(line: 0, scope: !433, inlinedAt: !457)
!457 = distinct !DILocation(line: 591, column: 14, scope: !446, inlinedAt: !458)
!458 = distinct !DILocation(line: 300, column: 30, scope: !424)
!459 = !DILocation(line: 0, scope: !446, inlinedAt: !458)
!460 = !DILocation(line: 0, scope: !424)
!461 = !DILocalVariable(name: "pointee_size", scope: !462, file: !463, line: 726, type: !48, align: 64)
!462 = distinct !DILexicalBlock(scope: !464, file: !463, line: 726, column: 9)
!463 = !DIFile(filename: "library/core/src/ptr/const_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "48638a38fe414ca30cde797e4a40b3a9")
!464 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned17h22c63819a7a55abbE", scope: !465, file: !463, line: 701, type: !467, scopeLine: 701, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !36, retainedNodes: !469)
!465 = !DINamespace(name: "{impl#0}", scope: !466)
!466 = !DINamespace(name: "const_ptr", scope: !32)
!467 = !DISubroutineType(types: !468)
!468 = !{!48, !35, !35, !227}
!469 = !{!470, !471, !461}
!470 = !DILocalVariable(name: "self", arg: 1, scope: !464, file: !463, line: 701, type: !35)
!471 = !DILocalVariable(name: "origin", arg: 2, scope: !464, file: !463, line: 701, type: !35)
!472 = !DILocation(line: 0, scope: !462, inlinedAt: !473)
!473 = distinct !DILocation(line: 887, column: 37, scope: !474, inlinedAt: !480)
!474 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$20offset_from_unsigned17h193fac77c092cd20E", scope: !274, file: !273, line: 882, type: !475, scopeLine: 882, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !36, retainedNodes: !477)
!475 = !DISubroutineType(types: !476)
!476 = !{!48, !278, !35, !227}
!477 = !{!478, !479}
!478 = !DILocalVariable(name: "self", arg: 1, scope: !474, file: !273, line: 882, type: !278)
!479 = !DILocalVariable(name: "origin", arg: 2, scope: !474, file: !273, line: 882, type: !35)
!480 = distinct !DILocation(line: 953, column: 32, scope: !481, inlinedAt: !489)
!481 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17hc4d27960f7942048E", scope: !30, file: !482, line: 948, type: !483, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !36, declaration: !485, retainedNodes: !486)
!482 = !DIFile(filename: "library/core/src/ptr/non_null.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e5222a5160165ba1cd09076ad7a11733")
!483 = !DISubroutineType(types: !484)
!484 = !{!48, !30, !30}
!485 = !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17hc4d27960f7942048E", scope: !30, file: !482, line: 948, type: !483, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !36)
!486 = !{!487, !488}
!487 = !DILocalVariable(name: "self", arg: 1, scope: !481, file: !482, line: 948, type: !30)
!488 = !DILocalVariable(name: "subtracted", arg: 2, scope: !481, file: !482, line: 948, type: !30)
!489 = distinct !DILocation(line: 57, column: 30, scope: !443, inlinedAt: !457)
!490 = !DILocation(line: 0, scope: !443, inlinedAt: !457)
!491 = !DILocation(line: 0, scope: !481, inlinedAt: !489)
!492 = !DILocation(line: 0, scope: !474, inlinedAt: !480)
!493 = !DILocation(line: 0, scope: !464, inlinedAt: !473)
!494 = !DILocation(line: 729, column: 18, scope: !462, inlinedAt: !473)
!495 = !DILocalVariable(name: "v1", arg: 1, scope: !496, file: !176, line: 1574, type: !48)
!496 = distinct !DISubprogram(name: "min<usize>", linkageName: "_ZN4core3cmp3min17h7aea2faf3b0bdd35E", scope: !179, file: !176, line: 1574, type: !214, scopeLine: 1574, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !155, retainedNodes: !497)
!497 = !{!495, !498}
!498 = !DILocalVariable(name: "v2", arg: 2, scope: !496, file: !176, line: 1574, type: !48)
!499 = !DILocation(line: 0, scope: !496, inlinedAt: !500)
!500 = !DILocation(line: 300, column: 19, scope: !424)
!501 = !DILocation(line: 0, scope: !462, inlinedAt: !502)
!502 = distinct !DILocation(line: 887, column: 37, scope: !474, inlinedAt: !503)
!503 = distinct !DILocation(line: 953, column: 32, scope: !481, inlinedAt: !504)
!504 = distinct !DILocation(line: 57, column: 30, scope: !443, inlinedAt: !445)
!505 = !DILocation(line: 0, scope: !443, inlinedAt: !445)
!506 = !DILocation(line: 0, scope: !481, inlinedAt: !504)
!507 = !DILocation(line: 0, scope: !474, inlinedAt: !503)
!508 = !DILocation(line: 0, scope: !464, inlinedAt: !502)
!509 = !DILocation(line: 729, column: 18, scope: !462, inlinedAt: !502)
!510 = !DILocalVariable(name: "self", arg: 1, scope: !511, file: !176, line: 1072, type: !48)
!511 = distinct !DISubprogram(name: "min<usize>", linkageName: "_ZN4core3cmp3Ord3min17h5460074ff354acf8E", scope: !512, file: !176, line: 1072, type: !214, scopeLine: 1072, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !515, retainedNodes: !513)
!512 = !DINamespace(name: "Ord", scope: !179)
!513 = !{!510, !514}
!514 = !DILocalVariable(name: "other", arg: 2, scope: !511, file: !176, line: 1072, type: !48)
!515 = !{!516}
!516 = !DITemplateTypeParameter(name: "Self", type: !48)
!517 = !DILocation(line: 0, scope: !511, inlinedAt: !518)
!518 = distinct !DILocation(line: 1575, column: 8, scope: !496, inlinedAt: !500)
!519 = !DILocation(line: 1076, column: 12, scope: !511, inlinedAt: !518)
!520 = !DILocation(line: 0, scope: !431)
!521 = !DILocation(line: 301, column: 9, scope: !431)
!522 = !DILocation(line: 302, column: 6, scope: !424)
!523 = distinct !DISubprogram(name: "weighted_norm", linkageName: "_ZN11rust_slices13weighted_norm17hff3c77f74ca39555E", scope: !56, file: !313, line: 23, type: !524, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !42, retainedNodes: !531)
!524 = !DISubroutineType(types: !525)
!525 = !{!16, !526, !526}
!526 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[f64]", file: !18, size: 128, align: 64, elements: !527, templateParams: !42, identifier: "c2e5038d7aaf99ab8518798f59d45307")
!527 = !{!528, !530}
!528 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !526, file: !18, baseType: !529, size: 64, align: 64)
!529 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64, align: 64, dwarfAddressSpace: 0)
!530 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !526, file: !18, baseType: !48, size: 64, align: 64, offset: 64)
!531 = !{!532, !533, !534, !536, !538}
!532 = !DILocalVariable(name: "x", arg: 1, scope: !523, file: !313, line: 23, type: !526)
!533 = !DILocalVariable(name: "w", arg: 2, scope: !523, file: !313, line: 23, type: !526)
!534 = !DILocalVariable(name: "s", scope: !535, file: !313, line: 24, type: !16, align: 64)
!535 = distinct !DILexicalBlock(scope: !523, file: !313, line: 24, column: 5)
!536 = !DILocalVariable(name: "iter", scope: !537, file: !313, line: 25, type: !119, align: 64)
!537 = distinct !DILexicalBlock(scope: !535, file: !313, line: 25, column: 5)
!538 = !DILocalVariable(name: "i", scope: !539, file: !313, line: 25, type: !48, align: 64)
!539 = distinct !DILexicalBlock(scope: !537, file: !313, line: 25, column: 5)
!540 = !DILocalVariable(name: "self", arg: 1, scope: !541, file: !176, line: 1916, type: !183)
!541 = distinct !DISubprogram(name: "lt", linkageName: "_RNvXsU_NtNtCsgEmfK2I1SDS_4core3cmp5implsjNtB7_10PartialOrd2lt", scope: !177, file: !176, line: 1916, type: !180, scopeLine: 1916, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !42, retainedNodes: !542)
!542 = !{!540, !543}
!543 = !DILocalVariable(name: "other", arg: 2, scope: !541, file: !176, line: 1916, type: !183)
!544 = !DILocation(line: 0, scope: !541, inlinedAt: !545)
!545 = distinct !DILocation(line: 772, column: 12, scope: !546, inlinedAt: !551)
!546 = distinct !DISubprogram(name: "spec_next<usize>", linkageName: "_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h0d4c05180d93683eE", scope: !190, file: !189, line: 771, type: !192, scopeLine: 771, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !155, retainedNodes: !547)
!547 = !{!548, !549}
!548 = !DILocalVariable(name: "self", arg: 1, scope: !546, file: !189, line: 771, type: !194)
!549 = !DILocalVariable(name: "old", scope: !550, file: !189, line: 773, type: !48, align: 64)
!550 = distinct !DILexicalBlock(scope: !546, file: !189, line: 773, column: 13)
!551 = distinct !DILocation(line: 857, column: 14, scope: !552, inlinedAt: !555)
!552 = distinct !DISubprogram(name: "next<usize>", linkageName: "_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h707e50516fe207e7E", scope: !201, file: !189, line: 856, type: !192, scopeLine: 856, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !204, retainedNodes: !553)
!553 = !{!554}
!554 = !DILocalVariable(name: "self", arg: 1, scope: !552, file: !189, line: 856, type: !194)
!555 = distinct !DILocation(line: 25, column: 14, scope: !537)
!556 = !DILocation(line: 0, scope: !546, inlinedAt: !551)
!557 = !DILocation(line: 0, scope: !552, inlinedAt: !555)
!558 = !DILocation(line: 0, scope: !523)
!559 = !DILocation(line: 0, scope: !535)
!560 = !DILocation(line: 0, scope: !537)
!561 = !DILocation(line: 1916, column: 50, scope: !541, inlinedAt: !545)
!562 = !DILocation(line: 25, column: 14, scope: !537)
!563 = !DILocation(line: 0, scope: !539)
!564 = !DILocation(line: 26, column: 14, scope: !539)
!565 = !DILocation(line: 2039, column: 9, scope: !566, inlinedAt: !574)
!566 = distinct !DISubprogram(name: "sqrt", linkageName: "_RNvNtNtCsgEmfK2I1SDS_4core3f644math4sqrt", scope: !568, file: !567, line: 2038, type: !570, scopeLine: 2038, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !42, retainedNodes: !572)
!567 = !DIFile(filename: "library/core/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "cbb76cb498122bc6efb17630e39a4d29")
!568 = !DINamespace(name: "math", scope: !569)
!569 = !DINamespace(name: "f64", scope: !13)
!570 = !DISubroutineType(types: !571)
!571 = !{!16, !16}
!572 = !{!573}
!573 = !DILocalVariable(name: "x", arg: 1, scope: !566, file: !567, line: 2038, type: !16)
!574 = distinct !DILocation(line: 385, column: 9, scope: !575, inlinedAt: !582)
!575 = distinct !DISubprogram(name: "sqrt", linkageName: "_RNvMNtCsjrHSEGnQ3l9_3std3f64d4sqrt", scope: !577, file: !576, line: 384, type: !570, scopeLine: 384, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !42, retainedNodes: !580)
!576 = !DIFile(filename: "library/std/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "25b2a0d69a7ff90f22cee9f25d3729c1")
!577 = !DINamespace(name: "{impl#0}", scope: !578)
!578 = !DINamespace(name: "f64", scope: !579)
!579 = !DINamespace(name: "std", scope: null)
!580 = !{!581}
!581 = !DILocalVariable(name: "self", arg: 1, scope: !575, file: !576, line: 384, type: !16)
!582 = distinct !DILocation(line: 28, column: 7, scope: !535)
!583 = !DILocation(line: 0, scope: !575, inlinedAt: !582)
!584 = !DILocation(line: 0, scope: !566, inlinedAt: !574)
!585 = !DILocation(line: 29, column: 2, scope: !523)
!586 = !DILocation(line: 26, column: 21, scope: !539)
!587 = !DILocation(line: 26, column: 9, scope: !539)
!588 = !DILocation(line: 772, column: 12, scope: !546, inlinedAt: !551)
!589 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>, f64>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3sum17h22e9efc69dd84d39E", scope: !591, file: !590, line: 3653, type: !593, scopeLine: 3653, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !597, retainedNodes: !595)
!590 = !DIFile(filename: "library/core/src/iter/traits/iterator.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "03f316921fc0b2bb7786dd4fa41456f9")
!591 = !DINamespace(name: "Iterator", scope: !592)
!592 = !DINamespace(name: "iterator", scope: !64)
!593 = !DISubroutineType(types: !594)
!594 = !{!16, !17}
!595 = !{!596}
!596 = !DILocalVariable(name: "self", arg: 1, scope: !589, file: !590, line: 3653, type: !17)
!597 = !{!598, !599}
!598 = !DITemplateTypeParameter(name: "Self", type: !17)
!599 = !DITemplateTypeParameter(name: "S", type: !16)
!600 = !DILocation(line: 3653, column: 15, scope: !589)
!601 = !{!602}
!602 = distinct !{!602, !603, !"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE: %iter"}
!603 = distinct !{!603, !"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE"}
!604 = !DILocation(line: 3658, column: 9, scope: !589)
!605 = !DILocalVariable(name: "iter", arg: 1, scope: !606, file: !361, line: 160, type: !17)
!606 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE", scope: !62, file: !361, line: 160, type: !593, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !368, retainedNodes: !607)
!607 = !{!605}
!608 = !DILocation(line: 160, column: 44, scope: !606, inlinedAt: !609)
!609 = distinct !DILocation(line: 3658, column: 9, scope: !589)
!610 = !{!611}
!611 = distinct !{!611, !612, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE: %self"}
!612 = distinct !{!612, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE"}
!613 = !DILocation(line: 161, column: 22, scope: !606, inlinedAt: !609)
!614 = !DILocation(line: 0, scope: !74, inlinedAt: !615)
!615 = distinct !DILocation(line: 271, column: 26, scope: !84, inlinedAt: !616)
!616 = distinct !DILocation(line: 286, column: 39, scope: !100, inlinedAt: !617)
!617 = distinct !DILocation(line: 103, column: 9, scope: !131, inlinedAt: !618)
!618 = distinct !DILocation(line: 128, column: 19, scope: !7, inlinedAt: !619)
!619 = distinct !DILocation(line: 161, column: 22, scope: !606, inlinedAt: !609)
!620 = !DILocation(line: 0, scope: !86, inlinedAt: !616)
!621 = !DILocation(line: 0, scope: !140, inlinedAt: !622)
!622 = distinct !DILocation(line: 280, column: 19, scope: !103, inlinedAt: !617)
!623 = !DILocation(line: 124, column: 21, scope: !7, inlinedAt: !619)
!624 = !DILocation(line: 0, scope: !7, inlinedAt: !619)
!625 = !DILocation(line: 124, column: 38, scope: !7, inlinedAt: !619)
!626 = !DILocation(line: 128, column: 9, scope: !7, inlinedAt: !619)
!627 = !{!611, !602}
!628 = !DILocation(line: 0, scope: !131, inlinedAt: !618)
!629 = !DILocation(line: 0, scope: !104, inlinedAt: !617)
!630 = !DILocation(line: 99, column: 38, scope: !131, inlinedAt: !618)
!631 = !DILocation(line: 1916, column: 19, scope: !175, inlinedAt: !632)
!632 = distinct !DILocation(line: 772, column: 12, scope: !188, inlinedAt: !633)
!633 = distinct !DILocation(line: 857, column: 14, scope: !200, inlinedAt: !634)
!634 = distinct !DILocation(line: 281, column: 18, scope: !207, inlinedAt: !617)
!635 = !DILocation(line: 771, column: 18, scope: !188, inlinedAt: !633)
!636 = !DILocation(line: 856, column: 13, scope: !200, inlinedAt: !634)
!637 = !DILocation(line: 275, column: 42, scope: !104, inlinedAt: !617)
!638 = !DILocation(line: 0, scope: !212, inlinedAt: !639)
!639 = distinct !DILocation(line: 775, column: 35, scope: !198, inlinedAt: !633)
!640 = !DILocation(line: 0, scope: !221, inlinedAt: !641)
!641 = distinct !DILocation(line: 213, column: 28, scope: !212, inlinedAt: !639)
!642 = !DILocation(line: 0, scope: !103, inlinedAt: !617)
!643 = !DILocation(line: 322, column: 19, scope: !140, inlinedAt: !622)
!644 = !DILocation(line: 0, scope: !102, inlinedAt: !617)
!645 = !DILocation(line: 0, scope: !101, inlinedAt: !617)
!646 = !DILocation(line: 1916, column: 26, scope: !175, inlinedAt: !632)
!647 = !DILocation(line: 1916, column: 50, scope: !175, inlinedAt: !632)
!648 = !DILocation(line: 772, column: 12, scope: !188, inlinedAt: !633)
!649 = !DILocation(line: 0, scope: !198, inlinedAt: !633)
!650 = !DILocation(line: 844, column: 17, scope: !221, inlinedAt: !641)
!651 = !DILocation(line: 0, scope: !100, inlinedAt: !617)
!652 = !DILocation(line: 268, column: 19, scope: !86, inlinedAt: !616)
!653 = !DILocation(line: 0, scope: !84, inlinedAt: !616)
!654 = !DILocation(line: 961, column: 18, scope: !272, inlinedAt: !655)
!655 = distinct !DILocation(line: 429, column: 60, scope: !74, inlinedAt: !615)
!656 = !DILocation(line: 0, scope: !74, inlinedAt: !657)
!657 = distinct !DILocation(line: 271, column: 64, scope: !84, inlinedAt: !616)
!658 = !DILocation(line: 961, column: 18, scope: !272, inlinedAt: !659)
!659 = distinct !DILocation(line: 429, column: 60, scope: !74, inlinedAt: !657)
!660 = !{!661}
!661 = distinct !{!661, !662, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0"}
!662 = distinct !{!662, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E"}
!663 = !DILocation(line: 286, column: 25, scope: !100, inlinedAt: !617)
!664 = !{!665}
!665 = distinct !{!665, !662, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1"}
!666 = !DILocation(line: 0, scope: !291, inlinedAt: !667)
!667 = distinct !DILocation(line: 286, column: 25, scope: !100, inlinedAt: !617)
!668 = !{!669}
!669 = distinct !{!669, !670, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0"}
!670 = distinct !{!670, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E"}
!671 = !DILocation(line: 88, column: 28, scope: !291, inlinedAt: !667)
!672 = !{!673}
!673 = distinct !{!673, !670, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1"}
!674 = !DILocation(line: 0, scope: !312, inlinedAt: !675)
!675 = distinct !DILocation(line: 88, column: 28, scope: !291, inlinedAt: !667)
!676 = !DILocation(line: 0, scope: !319, inlinedAt: !675)
!677 = !{!678}
!678 = distinct !{!678, !679, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!679 = distinct !{!679, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!680 = !DILocation(line: 9, column: 34, scope: !319, inlinedAt: !675)
!681 = !{!682}
!682 = distinct !{!682, !679, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!683 = !DILocation(line: 0, scope: !332, inlinedAt: !684)
!684 = distinct !DILocation(line: 9, column: 34, scope: !319, inlinedAt: !675)
!685 = !DILocation(line: 50, column: 31, scope: !332, inlinedAt: !684)
!686 = !{!678, !669, !661}
!687 = !{!682, !673, !665, !688, !690, !611, !602}
!688 = distinct !{!688, !689, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE: %self"}
!689 = distinct !{!689, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE"}
!690 = distinct !{!690, !691, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE: %self"}
!691 = distinct !{!691, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE"}
!692 = !DILocation(line: 50, column: 38, scope: !332, inlinedAt: !684)
!693 = !{!682, !673, !665}
!694 = !{!678, !669, !661, !688, !690, !611, !602}
!695 = !DILocation(line: 352, column: 45, scope: !353, inlinedAt: !696)
!696 = distinct !DILocation(line: 50, column: 17, scope: !332, inlinedAt: !684)
!697 = !DILocation(line: 0, scope: !360, inlinedAt: !698)
!698 = distinct !DILocation(line: 88, column: 21, scope: !291, inlinedAt: !667)
!699 = !DILocation(line: 164, column: 28, scope: !360, inlinedAt: !698)
!700 = !{!701}
!701 = distinct !{!701, !662, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It1"}
!702 = !{!703}
!703 = distinct !{!703, !662, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It1"}
!704 = !{!705}
!705 = distinct !{!705, !670, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It1"}
!706 = !{!707}
!707 = distinct !{!707, !670, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It1"}
!708 = !{!709}
!709 = distinct !{!709, !679, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It1"}
!710 = !{!711}
!711 = distinct !{!711, !679, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It1"}
!712 = !{!709, !705, !701}
!713 = !{!711, !707, !703, !688, !690, !611, !602}
!714 = !{!711, !707, !703}
!715 = !{!709, !705, !701, !688, !690, !611, !602}
!716 = !{!717}
!717 = distinct !{!717, !662, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It2"}
!718 = !{!719}
!719 = distinct !{!719, !662, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It2"}
!720 = !{!721}
!721 = distinct !{!721, !670, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It2"}
!722 = !{!723}
!723 = distinct !{!723, !670, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It2"}
!724 = !{!725}
!725 = distinct !{!725, !679, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It2"}
!726 = !{!727}
!727 = distinct !{!727, !679, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It2"}
!728 = !{!725, !721, !717}
!729 = !{!727, !723, !719, !688, !690, !611, !602}
!730 = !{!727, !723, !719}
!731 = !{!725, !721, !717, !688, !690, !611, !602}
!732 = !{!733}
!733 = distinct !{!733, !662, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It3"}
!734 = !{!735}
!735 = distinct !{!735, !662, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It3"}
!736 = !{!737}
!737 = distinct !{!737, !670, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It3"}
!738 = !{!739}
!739 = distinct !{!739, !670, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It3"}
!740 = !{!741}
!741 = distinct !{!741, !679, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It3"}
!742 = !{!743}
!743 = distinct !{!743, !679, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It3"}
!744 = !{!741, !737, !733}
!745 = !{!743, !739, !735, !688, !690, !611, !602}
!746 = !{!743, !739, !735}
!747 = !{!741, !737, !733, !688, !690, !611, !602}
!748 = distinct !{!748, !422}
!749 = !DILocation(line: 3659, column: 6, scope: !589)
!750 = !DILocation(line: 0, scope: !446)
!751 = !DILocation(line: 0, scope: !433, inlinedAt: !752)
!752 = distinct !DILocation(line: 591, column: 14, scope: !446)
!753 = !DILocation(line: 0, scope: !462, inlinedAt: !754)
!754 = distinct !DILocation(line: 887, column: 37, scope: !474, inlinedAt: !755)
!755 = distinct !DILocation(line: 953, column: 32, scope: !481, inlinedAt: !756)
!756 = distinct !DILocation(line: 57, column: 30, scope: !443, inlinedAt: !752)
!757 = !DILocation(line: 33, column: 72, scope: !433, inlinedAt: !752)
!758 = !{!759}
!759 = distinct !{!759, !760, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17he49ce3b2c41a50d0E: %self"}
!760 = distinct !{!760, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17he49ce3b2c41a50d0E"}
!761 = !{!762}
!762 = distinct !{!762, !760, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17he49ce3b2c41a50d0E: %_0"}
!763 = !DILocation(line: 0, scope: !443, inlinedAt: !752)
!764 = !DILocation(line: 0, scope: !481, inlinedAt: !756)
!765 = !DILocation(line: 57, column: 51, scope: !443, inlinedAt: !752)
!766 = !DILocation(line: 0, scope: !474, inlinedAt: !755)
!767 = !DILocation(line: 0, scope: !464, inlinedAt: !754)
!768 = !DILocation(line: 729, column: 18, scope: !462, inlinedAt: !754)
!769 = !DILocation(line: 592, column: 6, scope: !446)
!770 = !DILocation(line: 160, column: 44, scope: !606)
!771 = !{!772}
!772 = distinct !{!772, !773, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE: %self"}
!773 = distinct !{!773, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE"}
!774 = !DILocation(line: 161, column: 22, scope: !606)
!775 = !DILocation(line: 0, scope: !74, inlinedAt: !776)
!776 = distinct !DILocation(line: 271, column: 26, scope: !84, inlinedAt: !777)
!777 = distinct !DILocation(line: 286, column: 39, scope: !100, inlinedAt: !778)
!778 = distinct !DILocation(line: 103, column: 9, scope: !131, inlinedAt: !779)
!779 = distinct !DILocation(line: 128, column: 19, scope: !7, inlinedAt: !780)
!780 = distinct !DILocation(line: 161, column: 22, scope: !606)
!781 = !DILocation(line: 0, scope: !86, inlinedAt: !777)
!782 = !DILocation(line: 0, scope: !140, inlinedAt: !783)
!783 = distinct !DILocation(line: 280, column: 19, scope: !103, inlinedAt: !778)
!784 = !DILocation(line: 124, column: 21, scope: !7, inlinedAt: !780)
!785 = !DILocation(line: 0, scope: !7, inlinedAt: !780)
!786 = !DILocation(line: 124, column: 38, scope: !7, inlinedAt: !780)
!787 = !DILocation(line: 128, column: 9, scope: !7, inlinedAt: !780)
!788 = !DILocation(line: 0, scope: !131, inlinedAt: !779)
!789 = !DILocation(line: 0, scope: !104, inlinedAt: !778)
!790 = !DILocation(line: 99, column: 38, scope: !131, inlinedAt: !779)
!791 = !DILocation(line: 1916, column: 19, scope: !175, inlinedAt: !792)
!792 = distinct !DILocation(line: 772, column: 12, scope: !188, inlinedAt: !793)
!793 = distinct !DILocation(line: 857, column: 14, scope: !200, inlinedAt: !794)
!794 = distinct !DILocation(line: 281, column: 18, scope: !207, inlinedAt: !778)
!795 = !DILocation(line: 771, column: 18, scope: !188, inlinedAt: !793)
!796 = !DILocation(line: 856, column: 13, scope: !200, inlinedAt: !794)
!797 = !DILocation(line: 275, column: 42, scope: !104, inlinedAt: !778)
!798 = !DILocation(line: 0, scope: !212, inlinedAt: !799)
!799 = distinct !DILocation(line: 775, column: 35, scope: !198, inlinedAt: !793)
!800 = !DILocation(line: 0, scope: !221, inlinedAt: !801)
!801 = distinct !DILocation(line: 213, column: 28, scope: !212, inlinedAt: !799)
!802 = !DILocation(line: 0, scope: !103, inlinedAt: !778)
!803 = !DILocation(line: 322, column: 19, scope: !140, inlinedAt: !783)
!804 = !DILocation(line: 0, scope: !102, inlinedAt: !778)
!805 = !DILocation(line: 0, scope: !101, inlinedAt: !778)
!806 = !DILocation(line: 1916, column: 26, scope: !175, inlinedAt: !792)
!807 = !DILocation(line: 1916, column: 50, scope: !175, inlinedAt: !792)
!808 = !DILocation(line: 772, column: 12, scope: !188, inlinedAt: !793)
!809 = !DILocation(line: 0, scope: !198, inlinedAt: !793)
!810 = !DILocation(line: 844, column: 17, scope: !221, inlinedAt: !801)
!811 = !DILocation(line: 0, scope: !100, inlinedAt: !778)
!812 = !DILocation(line: 268, column: 19, scope: !86, inlinedAt: !777)
!813 = !DILocation(line: 0, scope: !84, inlinedAt: !777)
!814 = !DILocation(line: 961, column: 18, scope: !272, inlinedAt: !815)
!815 = distinct !DILocation(line: 429, column: 60, scope: !74, inlinedAt: !776)
!816 = !DILocation(line: 0, scope: !74, inlinedAt: !817)
!817 = distinct !DILocation(line: 271, column: 64, scope: !84, inlinedAt: !777)
!818 = !DILocation(line: 961, column: 18, scope: !272, inlinedAt: !819)
!819 = distinct !DILocation(line: 429, column: 60, scope: !74, inlinedAt: !817)
!820 = !{!821}
!821 = distinct !{!821, !822, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0"}
!822 = distinct !{!822, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E"}
!823 = !DILocation(line: 286, column: 25, scope: !100, inlinedAt: !778)
!824 = !{!825}
!825 = distinct !{!825, !822, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1"}
!826 = !DILocation(line: 0, scope: !291, inlinedAt: !827)
!827 = distinct !DILocation(line: 286, column: 25, scope: !100, inlinedAt: !778)
!828 = !{!829}
!829 = distinct !{!829, !830, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0"}
!830 = distinct !{!830, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E"}
!831 = !DILocation(line: 88, column: 28, scope: !291, inlinedAt: !827)
!832 = !{!833}
!833 = distinct !{!833, !830, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1"}
!834 = !DILocation(line: 0, scope: !312, inlinedAt: !835)
!835 = distinct !DILocation(line: 88, column: 28, scope: !291, inlinedAt: !827)
!836 = !DILocation(line: 0, scope: !319, inlinedAt: !835)
!837 = !{!838}
!838 = distinct !{!838, !839, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!839 = distinct !{!839, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!840 = !DILocation(line: 9, column: 34, scope: !319, inlinedAt: !835)
!841 = !{!842}
!842 = distinct !{!842, !839, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!843 = !DILocation(line: 0, scope: !332, inlinedAt: !844)
!844 = distinct !DILocation(line: 9, column: 34, scope: !319, inlinedAt: !835)
!845 = !DILocation(line: 50, column: 31, scope: !332, inlinedAt: !844)
!846 = !{!838, !829, !821}
!847 = !{!842, !833, !825, !848, !850, !772}
!848 = distinct !{!848, !849, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE: %self"}
!849 = distinct !{!849, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE"}
!850 = distinct !{!850, !851, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE: %self"}
!851 = distinct !{!851, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE"}
!852 = !DILocation(line: 50, column: 38, scope: !332, inlinedAt: !844)
!853 = !{!842, !833, !825}
!854 = !{!838, !829, !821, !848, !850, !772}
!855 = !DILocation(line: 352, column: 45, scope: !353, inlinedAt: !856)
!856 = distinct !DILocation(line: 50, column: 17, scope: !332, inlinedAt: !844)
!857 = !DILocation(line: 0, scope: !360, inlinedAt: !858)
!858 = distinct !DILocation(line: 88, column: 21, scope: !291, inlinedAt: !827)
!859 = !DILocation(line: 164, column: 28, scope: !360, inlinedAt: !858)
!860 = !{!861}
!861 = distinct !{!861, !822, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It1"}
!862 = !{!863}
!863 = distinct !{!863, !822, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It1"}
!864 = !{!865}
!865 = distinct !{!865, !830, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It1"}
!866 = !{!867}
!867 = distinct !{!867, !830, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It1"}
!868 = !{!869}
!869 = distinct !{!869, !839, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It1"}
!870 = !{!871}
!871 = distinct !{!871, !839, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It1"}
!872 = !{!869, !865, !861}
!873 = !{!871, !867, !863, !848, !850, !772}
!874 = !{!871, !867, !863}
!875 = !{!869, !865, !861, !848, !850, !772}
!876 = !{!877}
!877 = distinct !{!877, !822, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It2"}
!878 = !{!879}
!879 = distinct !{!879, !822, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It2"}
!880 = !{!881}
!881 = distinct !{!881, !830, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It2"}
!882 = !{!883}
!883 = distinct !{!883, !830, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It2"}
!884 = !{!885}
!885 = distinct !{!885, !839, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It2"}
!886 = !{!887}
!887 = distinct !{!887, !839, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It2"}
!888 = !{!885, !881, !877}
!889 = !{!887, !883, !879, !848, !850, !772}
!890 = !{!887, !883, !879}
!891 = !{!885, !881, !877, !848, !850, !772}
!892 = !{!893}
!893 = distinct !{!893, !822, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It3"}
!894 = !{!895}
!895 = distinct !{!895, !822, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It3"}
!896 = !{!897}
!897 = distinct !{!897, !830, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It3"}
!898 = !{!899}
!899 = distinct !{!899, !830, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It3"}
!900 = !{!901}
!901 = distinct !{!901, !839, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It3"}
!902 = !{!903}
!903 = distinct !{!903, !839, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It3"}
!904 = !{!901, !897, !893}
!905 = !{!903, !899, !895, !848, !850, !772}
!906 = !{!903, !899, !895}
!907 = !{!901, !897, !893, !848, !850, !772}
!908 = distinct !{!908, !422}
!909 = !DILocation(line: 166, column: 14, scope: !606)
!910 = distinct !DISubprogram(name: "rust_dot", scope: !56, file: !313, line: 7, type: !911, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !42, retainedNodes: !913)
!911 = !DISubroutineType(types: !912)
!912 = !{!16, !35, !35, !48}
!913 = !{!914, !915, !916, !917, !919}
!914 = !DILocalVariable(name: "x", arg: 1, scope: !910, file: !313, line: 7, type: !35)
!915 = !DILocalVariable(name: "y", arg: 2, scope: !910, file: !313, line: 7, type: !35)
!916 = !DILocalVariable(name: "n", arg: 3, scope: !910, file: !313, line: 7, type: !48)
!917 = !DILocalVariable(name: "x", scope: !918, file: !313, line: 8, type: !526, align: 64)
!918 = distinct !DILexicalBlock(scope: !910, file: !313, line: 8, column: 5)
!919 = !DILocalVariable(name: "y", scope: !918, file: !313, line: 8, type: !526, align: 64)
!920 = !DILocation(line: 0, scope: !910)
!921 = !DILocation(line: 0, scope: !918)
!922 = !DILocation(line: 0, scope: !589, inlinedAt: !923)
!923 = distinct !DILocation(line: 9, column: 41, scope: !918)
!924 = !DILocation(line: 0, scope: !606, inlinedAt: !925)
!925 = distinct !DILocation(line: 3658, column: 9, scope: !589, inlinedAt: !923)
!926 = !DILocation(line: 0, scope: !7, inlinedAt: !927)
!927 = distinct !DILocation(line: 161, column: 22, scope: !606, inlinedAt: !925)
!928 = !DILocation(line: 0, scope: !74, inlinedAt: !929)
!929 = distinct !DILocation(line: 271, column: 26, scope: !84, inlinedAt: !930)
!930 = distinct !DILocation(line: 286, column: 39, scope: !100, inlinedAt: !931)
!931 = distinct !DILocation(line: 103, column: 9, scope: !131, inlinedAt: !932)
!932 = distinct !DILocation(line: 128, column: 19, scope: !7, inlinedAt: !927)
!933 = !DILocation(line: 0, scope: !86, inlinedAt: !930)
!934 = !DILocation(line: 124, column: 38, scope: !7, inlinedAt: !927)
!935 = !DILocation(line: 0, scope: !131, inlinedAt: !932)
!936 = !DILocation(line: 0, scope: !104, inlinedAt: !931)
!937 = !DILocation(line: 99, column: 38, scope: !131, inlinedAt: !932)
!938 = !DILocation(line: 1916, column: 19, scope: !175, inlinedAt: !939)
!939 = distinct !DILocation(line: 772, column: 12, scope: !188, inlinedAt: !940)
!940 = distinct !DILocation(line: 857, column: 14, scope: !200, inlinedAt: !941)
!941 = distinct !DILocation(line: 281, column: 18, scope: !207, inlinedAt: !931)
!942 = !DILocation(line: 771, column: 18, scope: !188, inlinedAt: !940)
!943 = !DILocation(line: 856, column: 13, scope: !200, inlinedAt: !941)
!944 = !DILocation(line: 275, column: 42, scope: !104, inlinedAt: !931)
!945 = !DILocation(line: 0, scope: !212, inlinedAt: !946)
!946 = distinct !DILocation(line: 775, column: 35, scope: !198, inlinedAt: !940)
!947 = !DILocation(line: 0, scope: !221, inlinedAt: !948)
!948 = distinct !DILocation(line: 213, column: 28, scope: !212, inlinedAt: !946)
!949 = !DILocation(line: 0, scope: !103, inlinedAt: !931)
!950 = !DILocation(line: 0, scope: !102, inlinedAt: !931)
!951 = !DILocation(line: 0, scope: !101, inlinedAt: !931)
!952 = !DILocation(line: 1916, column: 26, scope: !175, inlinedAt: !939)
!953 = !DILocation(line: 1916, column: 50, scope: !175, inlinedAt: !939)
!954 = !DILocation(line: 772, column: 12, scope: !188, inlinedAt: !940)
!955 = !DILocation(line: 0, scope: !198, inlinedAt: !940)
!956 = !DILocation(line: 844, column: 17, scope: !221, inlinedAt: !948)
!957 = !DILocation(line: 0, scope: !100, inlinedAt: !931)
!958 = !DILocation(line: 0, scope: !84, inlinedAt: !930)
!959 = !DILocation(line: 961, column: 18, scope: !272, inlinedAt: !960)
!960 = distinct !DILocation(line: 429, column: 60, scope: !74, inlinedAt: !929)
!961 = !DILocation(line: 0, scope: !74, inlinedAt: !962)
!962 = distinct !DILocation(line: 271, column: 64, scope: !84, inlinedAt: !930)
!963 = !DILocation(line: 961, column: 18, scope: !272, inlinedAt: !964)
!964 = distinct !DILocation(line: 429, column: 60, scope: !74, inlinedAt: !962)
!965 = !{!966}
!966 = distinct !{!966, !967, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0"}
!967 = distinct !{!967, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E"}
!968 = !DILocation(line: 286, column: 25, scope: !100, inlinedAt: !931)
!969 = !{!970}
!970 = distinct !{!970, !967, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1"}
!971 = !DILocation(line: 0, scope: !291, inlinedAt: !972)
!972 = distinct !DILocation(line: 286, column: 25, scope: !100, inlinedAt: !931)
!973 = !{!974}
!974 = distinct !{!974, !975, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0"}
!975 = distinct !{!975, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E"}
!976 = !DILocation(line: 88, column: 28, scope: !291, inlinedAt: !972)
!977 = !{!978}
!978 = distinct !{!978, !975, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1"}
!979 = !DILocation(line: 0, scope: !312, inlinedAt: !980)
!980 = distinct !DILocation(line: 88, column: 28, scope: !291, inlinedAt: !972)
!981 = !DILocation(line: 0, scope: !319, inlinedAt: !980)
!982 = !{!983}
!983 = distinct !{!983, !984, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!984 = distinct !{!984, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!985 = !DILocation(line: 9, column: 34, scope: !319, inlinedAt: !980)
!986 = !{!987}
!987 = distinct !{!987, !984, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!988 = !DILocation(line: 0, scope: !332, inlinedAt: !989)
!989 = distinct !DILocation(line: 9, column: 34, scope: !319, inlinedAt: !980)
!990 = !DILocation(line: 50, column: 31, scope: !332, inlinedAt: !989)
!991 = !{!983, !974, !966}
!992 = !{!987, !978, !970, !993, !995, !997, !999, !1001}
!993 = distinct !{!993, !994, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE: %self"}
!994 = distinct !{!994, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE"}
!995 = distinct !{!995, !996, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE: %self"}
!996 = distinct !{!996, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE"}
!997 = distinct !{!997, !998, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE: %self"}
!998 = distinct !{!998, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE"}
!999 = distinct !{!999, !1000, !"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE: %iter"}
!1000 = distinct !{!1000, !"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE"}
!1001 = distinct !{!1001, !1002, !"_ZN4core4iter6traits8iterator8Iterator3sum17h22e9efc69dd84d39E: %self"}
!1002 = distinct !{!1002, !"_ZN4core4iter6traits8iterator8Iterator3sum17h22e9efc69dd84d39E"}
!1003 = !DILocation(line: 50, column: 38, scope: !332, inlinedAt: !989)
!1004 = !{!987, !978, !970}
!1005 = !{!983, !974, !966, !993, !995, !997, !999, !1001}
!1006 = !DILocation(line: 352, column: 45, scope: !353, inlinedAt: !1007)
!1007 = distinct !DILocation(line: 50, column: 17, scope: !332, inlinedAt: !989)
!1008 = !DILocation(line: 0, scope: !360, inlinedAt: !1009)
!1009 = distinct !DILocation(line: 88, column: 21, scope: !291, inlinedAt: !972)
!1010 = !DILocation(line: 164, column: 28, scope: !360, inlinedAt: !1009)
!1011 = !{!1012}
!1012 = distinct !{!1012, !967, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It1"}
!1013 = !{!1014}
!1014 = distinct !{!1014, !967, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It1"}
!1015 = !{!1016}
!1016 = distinct !{!1016, !975, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It1"}
!1017 = !{!1018}
!1018 = distinct !{!1018, !975, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It1"}
!1019 = !{!1020}
!1020 = distinct !{!1020, !984, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It1"}
!1021 = !{!1022}
!1022 = distinct !{!1022, !984, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It1"}
!1023 = !{!1020, !1016, !1012}
!1024 = !{!1022, !1018, !1014, !993, !995, !997, !999, !1001}
!1025 = !{!1022, !1018, !1014}
!1026 = !{!1020, !1016, !1012, !993, !995, !997, !999, !1001}
!1027 = !{!1028}
!1028 = distinct !{!1028, !967, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It2"}
!1029 = !{!1030}
!1030 = distinct !{!1030, !967, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It2"}
!1031 = !{!1032}
!1032 = distinct !{!1032, !975, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It2"}
!1033 = !{!1034}
!1034 = distinct !{!1034, !975, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It2"}
!1035 = !{!1036}
!1036 = distinct !{!1036, !984, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It2"}
!1037 = !{!1038}
!1038 = distinct !{!1038, !984, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It2"}
!1039 = !{!1036, !1032, !1028}
!1040 = !{!1038, !1034, !1030, !993, !995, !997, !999, !1001}
!1041 = !{!1038, !1034, !1030}
!1042 = !{!1036, !1032, !1028, !993, !995, !997, !999, !1001}
!1043 = !{!1044}
!1044 = distinct !{!1044, !967, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It3"}
!1045 = !{!1046}
!1046 = distinct !{!1046, !967, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It3"}
!1047 = !{!1048}
!1048 = distinct !{!1048, !975, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It3"}
!1049 = !{!1050}
!1050 = distinct !{!1050, !975, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It3"}
!1051 = !{!1052}
!1052 = distinct !{!1052, !984, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It3"}
!1053 = !{!1054}
!1054 = distinct !{!1054, !984, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It3"}
!1055 = !{!1052, !1048, !1044}
!1056 = !{!1054, !1050, !1046, !993, !995, !997, !999, !1001}
!1057 = !{!1054, !1050, !1046}
!1058 = !{!1052, !1048, !1044, !993, !995, !997, !999, !1001}
!1059 = distinct !{!1059, !422}
!1060 = !DILocation(line: 10, column: 2, scope: !910)
!1061 = distinct !DISubprogram(name: "rust_float_mean_square", scope: !56, file: !313, line: 44, type: !1062, scopeLine: 44, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !42, retainedNodes: !1066)
!1062 = !DISubroutineType(types: !1063)
!1063 = !{!1064, !1065, !48}
!1064 = !DIBasicType(name: "f32", size: 32, encoding: DW_ATE_float)
!1065 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const f32", baseType: !1064, size: 64, align: 64, dwarfAddressSpace: 0)
!1066 = !{!1067, !1068, !1069, !1076, !1078, !1094}
!1067 = !DILocalVariable(name: "x", arg: 1, scope: !1061, file: !313, line: 44, type: !1065)
!1068 = !DILocalVariable(name: "n", arg: 2, scope: !1061, file: !313, line: 44, type: !48)
!1069 = !DILocalVariable(name: "x", scope: !1070, file: !313, line: 45, type: !1071, align: 64)
!1070 = distinct !DILexicalBlock(scope: !1061, file: !313, line: 45, column: 5)
!1071 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[f32]", file: !18, size: 128, align: 64, elements: !1072, templateParams: !42, identifier: "e7193ce1890c77a4ff44c72207b247fe")
!1072 = !{!1073, !1075}
!1073 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !1071, file: !18, baseType: !1074, size: 64, align: 64)
!1074 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1064, size: 64, align: 64, dwarfAddressSpace: 0)
!1075 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !1071, file: !18, baseType: !48, size: 64, align: 64, offset: 64)
!1076 = !DILocalVariable(name: "s", scope: !1077, file: !313, line: 46, type: !1064, align: 32)
!1077 = distinct !DILexicalBlock(scope: !1070, file: !313, line: 46, column: 5)
!1078 = !DILocalVariable(name: "iter", scope: !1079, file: !313, line: 47, type: !1080, align: 64)
!1079 = distinct !DILexicalBlock(scope: !1077, file: !313, line: 47, column: 5)
!1080 = !DICompositeType(tag: DW_TAG_structure_type, name: "Iter<f32>", scope: !26, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !1081, templateParams: !1086, identifier: "24760ae0bb61cce5437cdf5ba81b085d")
!1081 = !{!1082, !1088, !1089}
!1082 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !1080, file: !18, baseType: !1083, size: 64, align: 64, flags: DIFlagPrivate)
!1083 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<f32>", scope: !31, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !1084, templateParams: !1086, identifier: "23cd9b1a2169fa6ca11e4c98cd74e8e5")
!1084 = !{!1085}
!1085 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !1083, file: !18, baseType: !1065, size: 64, align: 64, flags: DIFlagPrivate)
!1086 = !{!1087}
!1087 = !DITemplateTypeParameter(name: "T", type: !1064)
!1088 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !1080, file: !18, baseType: !1065, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!1089 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !1080, file: !18, baseType: !1090, align: 8, offset: 128, flags: DIFlagPrivate)
!1090 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&f32>", scope: !41, file: !18, align: 8, flags: DIFlagPublic, elements: !42, templateParams: !1091, identifier: "4bb0806e0b9d863e54bc9befd6b1efe3")
!1091 = !{!1092}
!1092 = !DITemplateTypeParameter(name: "T", type: !1093)
!1093 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&f32", baseType: !1064, size: 64, align: 64, dwarfAddressSpace: 0)
!1094 = !DILocalVariable(name: "v", scope: !1095, file: !313, line: 47, type: !1064, align: 32)
!1095 = distinct !DILexicalBlock(scope: !1079, file: !313, line: 47, column: 5)
!1096 = !DILocalVariable(name: "self", arg: 1, scope: !1097, file: !75, line: 157, type: !1111)
!1097 = distinct !DISubprogram(name: "next<f32>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h7a82149a4f7f321fE", scope: !76, file: !75, line: 157, type: !1098, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !1086, retainedNodes: !1112)
!1098 = !DISubroutineType(types: !1099)
!1099 = !{!1100, !1111}
!1100 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&f32>", scope: !149, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !1101, templateParams: !42, identifier: "a87ca59d10b869bfd705bceda929cfc4")
!1101 = !{!1102}
!1102 = !DICompositeType(tag: DW_TAG_variant_part, scope: !1100, file: !18, size: 64, align: 64, elements: !1103, templateParams: !42, identifier: "145c806562c7fe2e5000899673db7d2", discriminator: !1110)
!1103 = !{!1104, !1106}
!1104 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !1102, file: !18, baseType: !1105, size: 64, align: 64, extraData: i64 0)
!1105 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !1100, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !42, templateParams: !1091, identifier: "94a68cdcf8d857edf16a9c8745a73513")
!1106 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !1102, file: !18, baseType: !1107, size: 64, align: 64)
!1107 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !1100, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !1108, templateParams: !1091, identifier: "25ae66c168de4efb97e6c6a643b6e8c9")
!1108 = !{!1109}
!1109 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1107, file: !18, baseType: !1093, size: 64, align: 64, flags: DIFlagPublic)
!1110 = !DIDerivedType(tag: DW_TAG_member, scope: !1100, file: !18, baseType: !162, size: 64, align: 64, flags: DIFlagArtificial)
!1111 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Iter<f32>", baseType: !1080, size: 64, align: 64, dwarfAddressSpace: 0)
!1112 = !{!1096, !1113, !1115, !1117}
!1113 = !DILocalVariable(name: "ptr", scope: !1114, file: !75, line: 161, type: !1083, align: 64)
!1114 = distinct !DILexicalBlock(scope: !1097, file: !75, line: 161, column: 17)
!1115 = !DILocalVariable(name: "end_or_len", scope: !1116, file: !75, line: 162, type: !1065, align: 64)
!1116 = distinct !DILexicalBlock(scope: !1114, file: !75, line: 162, column: 17)
!1117 = !DILocalVariable(name: "len", scope: !1118, file: !75, line: 167, type: !48, align: 64)
!1118 = distinct !DILexicalBlock(scope: !1116, file: !75, line: 167, column: 25)
!1119 = !DILocation(line: 0, scope: !1097, inlinedAt: !1120)
!1120 = distinct !DILocation(line: 47, column: 15, scope: !1079)
!1121 = !DILocation(line: 0, scope: !1061)
!1122 = !DILocation(line: 0, scope: !1070)
!1123 = !DILocation(line: 0, scope: !1077)
!1124 = !DILocalVariable(name: "self", arg: 1, scope: !1125, file: !1126, line: 25, type: !1071)
!1125 = distinct !DISubprogram(name: "into_iter<f32>", linkageName: "_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17h6cb5cea89ce30a71E", scope: !1127, file: !1126, line: 25, type: !1128, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !1086, retainedNodes: !1130)
!1126 = !DIFile(filename: "library/core/src/slice/iter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "f33ab2e22fe09095bf73c41c52bd166c")
!1127 = !DINamespace(name: "{impl#1}", scope: !26)
!1128 = !DISubroutineType(types: !1129)
!1129 = !{!1080, !1071}
!1130 = !{!1124}
!1131 = !DILocation(line: 0, scope: !1125, inlinedAt: !1132)
!1132 = distinct !DILocation(line: 47, column: 15, scope: !1077)
!1133 = !DILocalVariable(name: "self", arg: 1, scope: !1134, file: !1135, line: 1040, type: !1071)
!1134 = distinct !DISubprogram(name: "iter<f32>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h7c367e38d74f2747E", scope: !1136, file: !1135, line: 1040, type: !1128, scopeLine: 1040, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !1086, retainedNodes: !1137)
!1135 = !DIFile(filename: "library/core/src/slice/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b606e5d97bff599edd0dcbc6067a14f1")
!1136 = !DINamespace(name: "{impl#0}", scope: !27)
!1137 = !{!1133}
!1138 = !DILocation(line: 0, scope: !1134, inlinedAt: !1139)
!1139 = distinct !DILocation(line: 26, column: 14, scope: !1125, inlinedAt: !1132)
!1140 = !DILocalVariable(name: "slice", arg: 1, scope: !1141, file: !1126, line: 96, type: !1071)
!1141 = distinct !DISubprogram(name: "new<f32>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h3055ac26d0cb29d3E", scope: !1080, file: !1126, line: 96, type: !1128, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !1086, declaration: !1142, retainedNodes: !1143)
!1142 = !DISubprogram(name: "new<f32>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h3055ac26d0cb29d3E", scope: !1080, file: !1126, line: 96, type: !1128, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1086)
!1143 = !{!1140, !1144, !1146, !1148}
!1144 = !DILocalVariable(name: "len", scope: !1145, file: !1126, line: 97, type: !48, align: 64)
!1145 = distinct !DILexicalBlock(scope: !1141, file: !1126, line: 97, column: 9)
!1146 = !DILocalVariable(name: "ptr", scope: !1147, file: !1126, line: 98, type: !1083, align: 64)
!1147 = distinct !DILexicalBlock(scope: !1145, file: !1126, line: 98, column: 9)
!1148 = !DILocalVariable(name: "end_or_len", scope: !1149, file: !1126, line: 101, type: !1065, align: 64)
!1149 = distinct !DILexicalBlock(scope: !1147, file: !1126, line: 101, column: 13)
!1150 = !DILocation(line: 0, scope: !1141, inlinedAt: !1151)
!1151 = distinct !DILocation(line: 1041, column: 9, scope: !1134, inlinedAt: !1139)
!1152 = !DILocation(line: 0, scope: !1145, inlinedAt: !1151)
!1153 = !DILocalVariable(name: "count", arg: 2, scope: !1154, file: !273, line: 927, type: !48)
!1154 = distinct !DISubprogram(name: "add<f32>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hd759e53691394f15E", scope: !274, file: !273, line: 927, type: !1155, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !1086, retainedNodes: !1158)
!1155 = !DISubroutineType(types: !1156)
!1156 = !{!1157, !1157, !48, !227}
!1157 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut f32", baseType: !1064, size: 64, align: 64, dwarfAddressSpace: 0)
!1158 = !{!1159, !1153}
!1159 = !DILocalVariable(name: "self", arg: 1, scope: !1154, file: !273, line: 927, type: !1157)
!1160 = !DILocation(line: 0, scope: !1154, inlinedAt: !1161)
!1161 = distinct !DILocation(line: 102, column: 78, scope: !1147, inlinedAt: !1151)
!1162 = !DILocation(line: 0, scope: !1147, inlinedAt: !1151)
!1163 = !DILocation(line: 961, column: 18, scope: !1154, inlinedAt: !1161)
!1164 = !DILocation(line: 0, scope: !1079)
!1165 = !DILocation(line: 1720, column: 9, scope: !1166, inlinedAt: !1174)
!1166 = distinct !DISubprogram(name: "eq<f32>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17h67c9d6e9306922f3E", scope: !1167, file: !482, line: 1719, type: !1168, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !1086, retainedNodes: !1171)
!1167 = !DINamespace(name: "{impl#16}", scope: !31)
!1168 = !DISubroutineType(types: !1169)
!1169 = !{!182, !1170, !1170}
!1170 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::ptr::non_null::NonNull<f32>", baseType: !1083, size: 64, align: 64, dwarfAddressSpace: 0)
!1171 = !{!1172, !1173}
!1172 = !DILocalVariable(name: "self", arg: 1, scope: !1166, file: !482, line: 1719, type: !1170)
!1173 = !DILocalVariable(name: "other", arg: 2, scope: !1166, file: !482, line: 1719, type: !1170)
!1174 = distinct !DILocation(line: 180, column: 28, scope: !1116, inlinedAt: !1120)
!1175 = !DILocation(line: 47, column: 15, scope: !1079)
!1176 = !DILocation(line: 180, column: 28, scope: !1116, inlinedAt: !1120)
!1177 = !DILocation(line: 47, column: 10, scope: !1079)
!1178 = !DILocation(line: 0, scope: !1095)
!1179 = !DILocation(line: 48, column: 14, scope: !1095)
!1180 = !DILocation(line: 48, column: 9, scope: !1095)
!1181 = !DILocation(line: 0, scope: !1114, inlinedAt: !1120)
!1182 = !DILocation(line: 0, scope: !1116, inlinedAt: !1120)
!1183 = !DILocation(line: 1719, column: 11, scope: !1166, inlinedAt: !1174)
!1184 = !DILocation(line: 1719, column: 18, scope: !1166, inlinedAt: !1174)
!1185 = distinct !{!1185, !422}
!1186 = !DILocation(line: 50, column: 9, scope: !1077)
!1187 = !DILocation(line: 50, column: 5, scope: !1077)
!1188 = !DILocation(line: 51, column: 2, scope: !1061)
!1189 = distinct !DISubprogram(name: "rust_prefix_sum_in_place", scope: !56, file: !313, line: 56, type: !1190, scopeLine: 56, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !42, retainedNodes: !1192)
!1190 = !DISubroutineType(types: !1191)
!1191 = !{null, !278, !48}
!1192 = !{!1193, !1194, !1195, !1201, !1203}
!1193 = !DILocalVariable(name: "x", arg: 1, scope: !1189, file: !313, line: 56, type: !278)
!1194 = !DILocalVariable(name: "n", arg: 2, scope: !1189, file: !313, line: 56, type: !48)
!1195 = !DILocalVariable(name: "x", scope: !1196, file: !313, line: 57, type: !1197, align: 64)
!1196 = distinct !DILexicalBlock(scope: !1189, file: !313, line: 57, column: 5)
!1197 = !DICompositeType(tag: DW_TAG_structure_type, name: "&mut [f64]", file: !18, size: 128, align: 64, elements: !1198, templateParams: !42, identifier: "20ddfcfce50bf865828153ff1ef46b96")
!1198 = !{!1199, !1200}
!1199 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !1197, file: !18, baseType: !529, size: 64, align: 64)
!1200 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !1197, file: !18, baseType: !48, size: 64, align: 64, offset: 64)
!1201 = !DILocalVariable(name: "iter", scope: !1202, file: !313, line: 58, type: !119, align: 64)
!1202 = distinct !DILexicalBlock(scope: !1196, file: !313, line: 58, column: 5)
!1203 = !DILocalVariable(name: "i", scope: !1204, file: !313, line: 58, type: !48, align: 64)
!1204 = distinct !DILexicalBlock(scope: !1202, file: !313, line: 58, column: 5)
!1205 = !DILocation(line: 0, scope: !541, inlinedAt: !1206)
!1206 = distinct !DILocation(line: 772, column: 12, scope: !546, inlinedAt: !1207)
!1207 = distinct !DILocation(line: 857, column: 14, scope: !552, inlinedAt: !1208)
!1208 = distinct !DILocation(line: 58, column: 14, scope: !1202)
!1209 = !DILocation(line: 0, scope: !546, inlinedAt: !1207)
!1210 = !DILocation(line: 0, scope: !552, inlinedAt: !1208)
!1211 = !DILocation(line: 0, scope: !1189)
!1212 = !DILocation(line: 0, scope: !1196)
!1213 = !DILocation(line: 0, scope: !1202)
!1214 = !DILocation(line: 1916, column: 50, scope: !541, inlinedAt: !1206)
!1215 = !DILocation(line: 58, column: 14, scope: !1202)
!1216 = !DILocation(line: 56, column: 1, scope: !1189)
!1217 = !DILocation(line: 0, scope: !1204)
!1218 = !DILocation(line: 59, column: 19, scope: !1204)
!1219 = !DILocation(line: 59, column: 17, scope: !1204)
!1220 = !DILocation(line: 61, column: 2, scope: !1189)
!1221 = !DILocation(line: 59, column: 9, scope: !1204)
!1222 = !DILocation(line: 772, column: 12, scope: !546, inlinedAt: !1207)
!1223 = distinct !DISubprogram(name: "rust_scale_in_place", scope: !56, file: !313, line: 15, type: !1224, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !42, retainedNodes: !1226)
!1224 = !DISubroutineType(types: !1225)
!1225 = !{null, !278, !48, !16}
!1226 = !{!1227, !1228, !1229, !1230, !1241}
!1227 = !DILocalVariable(name: "x", arg: 1, scope: !1223, file: !313, line: 15, type: !278)
!1228 = !DILocalVariable(name: "n", arg: 2, scope: !1223, file: !313, line: 15, type: !48)
!1229 = !DILocalVariable(name: "k", arg: 3, scope: !1223, file: !313, line: 15, type: !16)
!1230 = !DILocalVariable(name: "iter", scope: !1231, file: !313, line: 16, type: !1232, align: 64)
!1231 = distinct !DILexicalBlock(scope: !1223, file: !313, line: 16, column: 5)
!1232 = !DICompositeType(tag: DW_TAG_structure_type, name: "IterMut<f64>", scope: !26, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !1233, templateParams: !36, identifier: "99ce3aefc61bf6059503da387745b64a")
!1233 = !{!1234, !1235, !1236}
!1234 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !1232, file: !18, baseType: !30, size: 64, align: 64, flags: DIFlagPrivate)
!1235 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !1232, file: !18, baseType: !278, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!1236 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !1232, file: !18, baseType: !1237, align: 8, offset: 128, flags: DIFlagPrivate)
!1237 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&mut f64>", scope: !41, file: !18, align: 8, flags: DIFlagPublic, elements: !42, templateParams: !1238, identifier: "976de26c2f4e7f5012e45ce572a57140")
!1238 = !{!1239}
!1239 = !DITemplateTypeParameter(name: "T", type: !1240)
!1240 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut f64", baseType: !16, size: 64, align: 64, dwarfAddressSpace: 0)
!1241 = !DILocalVariable(name: "v", scope: !1242, file: !313, line: 16, type: !1240, align: 64)
!1242 = distinct !DILexicalBlock(scope: !1231, file: !313, line: 16, column: 5)
!1243 = !DILocalVariable(name: "self", arg: 1, scope: !1244, file: !75, line: 157, type: !1259)
!1244 = distinct !DISubprogram(name: "next<f64>", linkageName: "_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h80998b655d7e30f8E", scope: !1245, file: !75, line: 157, type: !1246, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !36, retainedNodes: !1260)
!1245 = !DINamespace(name: "{impl#179}", scope: !26)
!1246 = !DISubroutineType(types: !1247)
!1247 = !{!1248, !1259}
!1248 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&mut f64>", scope: !149, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !1249, templateParams: !42, identifier: "ea7d39baed2276918e1f0691d567ebdd")
!1249 = !{!1250}
!1250 = !DICompositeType(tag: DW_TAG_variant_part, scope: !1248, file: !18, size: 64, align: 64, elements: !1251, templateParams: !42, identifier: "d24879ab9f2adbd3aabd9df892733348", discriminator: !1258)
!1251 = !{!1252, !1254}
!1252 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !1250, file: !18, baseType: !1253, size: 64, align: 64, extraData: i64 0)
!1253 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !1248, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !42, templateParams: !1238, identifier: "407f52a8f1905fc6bd41a9f2266b4fd3")
!1254 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !1250, file: !18, baseType: !1255, size: 64, align: 64)
!1255 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !1248, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !1256, templateParams: !1238, identifier: "158c997302a226d61799ed10227231d1")
!1256 = !{!1257}
!1257 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1255, file: !18, baseType: !1240, size: 64, align: 64, flags: DIFlagPublic)
!1258 = !DIDerivedType(tag: DW_TAG_member, scope: !1248, file: !18, baseType: !162, size: 64, align: 64, flags: DIFlagArtificial)
!1259 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::IterMut<f64>", baseType: !1232, size: 64, align: 64, dwarfAddressSpace: 0)
!1260 = !{!1243, !1261, !1263, !1265}
!1261 = !DILocalVariable(name: "ptr", scope: !1262, file: !75, line: 161, type: !30, align: 64)
!1262 = distinct !DILexicalBlock(scope: !1244, file: !75, line: 161, column: 17)
!1263 = !DILocalVariable(name: "end_or_len", scope: !1264, file: !75, line: 162, type: !278, align: 64)
!1264 = distinct !DILexicalBlock(scope: !1262, file: !75, line: 162, column: 17)
!1265 = !DILocalVariable(name: "len", scope: !1266, file: !75, line: 167, type: !48, align: 64)
!1266 = distinct !DILexicalBlock(scope: !1264, file: !75, line: 167, column: 25)
!1267 = !DILocation(line: 0, scope: !1244, inlinedAt: !1268)
!1268 = distinct !DILocation(line: 16, column: 14, scope: !1231)
!1269 = !DILocation(line: 0, scope: !1223)
!1270 = !DILocalVariable(name: "self", arg: 1, scope: !1271, file: !1126, line: 35, type: !1197)
!1271 = distinct !DISubprogram(name: "into_iter<f64>", linkageName: "_ZN4core5slice4iter95_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$mut$u20$$u5b$T$u5d$$GT$9into_iter17h63a55475c8ff8796E", scope: !1272, file: !1126, line: 35, type: !1273, scopeLine: 35, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !36, retainedNodes: !1275)
!1272 = !DINamespace(name: "{impl#2}", scope: !26)
!1273 = !DISubroutineType(types: !1274)
!1274 = !{!1232, !1197}
!1275 = !{!1270}
!1276 = !DILocation(line: 0, scope: !1271, inlinedAt: !1277)
!1277 = distinct !DILocation(line: 16, column: 14, scope: !1223)
!1278 = !DILocalVariable(name: "self", arg: 1, scope: !1279, file: !1135, line: 1060, type: !1197)
!1279 = distinct !DISubprogram(name: "iter_mut<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17h60328d502142a7d6E", scope: !1136, file: !1135, line: 1060, type: !1273, scopeLine: 1060, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !36, retainedNodes: !1280)
!1280 = !{!1278}
!1281 = !DILocation(line: 0, scope: !1279, inlinedAt: !1282)
!1282 = distinct !DILocation(line: 36, column: 14, scope: !1271, inlinedAt: !1277)
!1283 = !DILocalVariable(name: "slice", arg: 1, scope: !1284, file: !1126, line: 221, type: !1197)
!1284 = distinct !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter16IterMut$LT$T$GT$3new17h1d7b8ef95e40dcbeE", scope: !1232, file: !1126, line: 221, type: !1273, scopeLine: 221, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !36, declaration: !1285, retainedNodes: !1286)
!1285 = !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter16IterMut$LT$T$GT$3new17h1d7b8ef95e40dcbeE", scope: !1232, file: !1126, line: 221, type: !1273, scopeLine: 221, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !36)
!1286 = !{!1283, !1287, !1289, !1291}
!1287 = !DILocalVariable(name: "len", scope: !1288, file: !1126, line: 222, type: !48, align: 64)
!1288 = distinct !DILexicalBlock(scope: !1284, file: !1126, line: 222, column: 9)
!1289 = !DILocalVariable(name: "ptr", scope: !1290, file: !1126, line: 223, type: !30, align: 64)
!1290 = distinct !DILexicalBlock(scope: !1288, file: !1126, line: 223, column: 9)
!1291 = !DILocalVariable(name: "end_or_len", scope: !1292, file: !1126, line: 241, type: !278, align: 64)
!1292 = distinct !DILexicalBlock(scope: !1290, file: !1126, line: 241, column: 13)
!1293 = !DILocation(line: 0, scope: !1284, inlinedAt: !1294)
!1294 = distinct !DILocation(line: 1061, column: 9, scope: !1279, inlinedAt: !1282)
!1295 = !DILocation(line: 0, scope: !1288, inlinedAt: !1294)
!1296 = !DILocalVariable(name: "count", arg: 2, scope: !1297, file: !273, line: 927, type: !48)
!1297 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h56854c45ad742558E", scope: !274, file: !273, line: 927, type: !276, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !36, retainedNodes: !1298)
!1298 = !{!1299, !1296}
!1299 = !DILocalVariable(name: "self", arg: 1, scope: !1297, file: !273, line: 927, type: !278)
!1300 = !DILocation(line: 0, scope: !1297, inlinedAt: !1301)
!1301 = distinct !DILocation(line: 242, column: 82, scope: !1290, inlinedAt: !1294)
!1302 = !DILocation(line: 0, scope: !1290, inlinedAt: !1294)
!1303 = !DILocation(line: 961, column: 18, scope: !1297, inlinedAt: !1301)
!1304 = !DILocation(line: 0, scope: !1231)
!1305 = !DILocation(line: 1720, column: 9, scope: !1306, inlinedAt: !1313)
!1306 = distinct !DISubprogram(name: "eq<f64>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17h828933a18ff46b9bE", scope: !1167, file: !482, line: 1719, type: !1307, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !36, retainedNodes: !1310)
!1307 = !DISubroutineType(types: !1308)
!1308 = !{!182, !1309, !1309}
!1309 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::ptr::non_null::NonNull<f64>", baseType: !30, size: 64, align: 64, dwarfAddressSpace: 0)
!1310 = !{!1311, !1312}
!1311 = !DILocalVariable(name: "self", arg: 1, scope: !1306, file: !482, line: 1719, type: !1309)
!1312 = !DILocalVariable(name: "other", arg: 2, scope: !1306, file: !482, line: 1719, type: !1309)
!1313 = distinct !DILocation(line: 180, column: 28, scope: !1264, inlinedAt: !1268)
!1314 = !DILocation(line: 16, column: 14, scope: !1231)
!1315 = !DILocation(line: 180, column: 28, scope: !1264, inlinedAt: !1268)
!1316 = !DILocation(line: 0, scope: !1242)
!1317 = !DILocation(line: 17, column: 19, scope: !1242)
!1318 = !DILocation(line: 17, column: 15, scope: !1242)
!1319 = !DILocation(line: 17, column: 9, scope: !1242)
!1320 = !DILocation(line: 0, scope: !1262, inlinedAt: !1268)
!1321 = !DILocation(line: 0, scope: !1264, inlinedAt: !1268)
!1322 = !DILocation(line: 1719, column: 11, scope: !1306, inlinedAt: !1313)
!1323 = !DILocation(line: 1719, column: 18, scope: !1306, inlinedAt: !1313)
!1324 = distinct !{!1324, !422}
!1325 = !DILocation(line: 19, column: 2, scope: !1223)
!1326 = distinct !DISubprogram(name: "rust_window_roughness", scope: !56, file: !313, line: 34, type: !1327, scopeLine: 34, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !42, retainedNodes: !1329)
!1327 = !DISubroutineType(types: !1328)
!1328 = !{!16, !35, !48}
!1329 = !{!1330, !1331}
!1330 = !DILocalVariable(name: "x", arg: 1, scope: !1326, file: !313, line: 34, type: !35)
!1331 = !DILocalVariable(name: "n", arg: 2, scope: !1326, file: !313, line: 34, type: !48)
!1332 = !DILocation(line: 0, scope: !1326)
!1333 = !DILocalVariable(name: "self", arg: 1, scope: !1334, file: !1335, line: 161, type: !1340)
!1334 = distinct !DISubprogram(name: "fold<core::slice::iter::Windows<f64>, rust_slices::rust_window_roughness::{closure_env#0}, f64, rust_slices::rust_window_roughness::{closure_env#1}>", linkageName: "_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbc8399049ac63a71E", scope: !1336, file: !1335, line: 161, type: !1338, scopeLine: 161, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !1365, retainedNodes: !1362)
!1335 = !DIFile(filename: "library/core/src/iter/adapters/filter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "634e5fd3f9a3a9d3391e3e4b05922314")
!1336 = !DINamespace(name: "{impl#3}", scope: !1337)
!1337 = !DINamespace(name: "filter", scope: !11)
!1338 = !DISubroutineType(types: !1339)
!1339 = !{!16, !1340, !16, !1361}
!1340 = !DICompositeType(tag: DW_TAG_structure_type, name: "Filter<core::slice::iter::Windows<f64>, rust_slices::rust_window_roughness::{closure_env#0}>", scope: !1337, file: !18, size: 192, align: 64, flags: DIFlagPublic, elements: !1341, templateParams: !1358, identifier: "3eade734075b1444860c591a0d0fcdcf")
!1341 = !{!1342, !1355}
!1342 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !1340, file: !18, baseType: !1343, size: 192, align: 64, flags: DIFlagProtected)
!1343 = !DICompositeType(tag: DW_TAG_structure_type, name: "Windows<f64>", scope: !26, file: !18, size: 192, align: 64, flags: DIFlagPublic, elements: !1344, templateParams: !36, identifier: "d1f1822a6cd2cda46859bd63f6b66de9")
!1344 = !{!1345, !1346}
!1345 = !DIDerivedType(tag: DW_TAG_member, name: "v", scope: !1343, file: !18, baseType: !526, size: 128, align: 64, flags: DIFlagPrivate)
!1346 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !1343, file: !18, baseType: !1347, size: 64, align: 64, offset: 128, flags: DIFlagPrivate)
!1347 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonZero<usize>", scope: !1348, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !1349, templateParams: !155, identifier: "44b3255484829a0f48397ba71910d976")
!1348 = !DINamespace(name: "nonzero", scope: !224)
!1349 = !{!1350}
!1350 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1347, file: !18, baseType: !1351, size: 64, align: 64, flags: DIFlagPrivate)
!1351 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonZeroUsizeInner", scope: !1352, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !1353, templateParams: !42, identifier: "3fd2e83a31e4fa746278d8fcd4d42ef")
!1352 = !DINamespace(name: "niche_types", scope: !224)
!1353 = !{!1354}
!1354 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1351, file: !18, baseType: !48, size: 64, align: 64, flags: DIFlagPrivate)
!1355 = !DIDerivedType(tag: DW_TAG_member, name: "predicate", scope: !1340, file: !18, baseType: !1356, align: 8, offset: 192, flags: DIFlagPrivate)
!1356 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !1357, file: !18, align: 8, elements: !42, identifier: "415900ee6d8a680f96d0fdb577c94a16")
!1357 = !DINamespace(name: "rust_window_roughness", scope: !56)
!1358 = !{!1359, !1360}
!1359 = !DITemplateTypeParameter(name: "I", type: !1343)
!1360 = !DITemplateTypeParameter(name: "P", type: !1356)
!1361 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#1}", scope: !1357, file: !18, align: 8, elements: !42, identifier: "63d3e25a28b69e2f91cff977aa6d1bdb")
!1362 = !{!1333, !1363, !1364}
!1363 = !DILocalVariable(name: "init", arg: 2, scope: !1334, file: !1335, line: 161, type: !16)
!1364 = !DILocalVariable(name: "fold", arg: 3, scope: !1334, file: !1335, line: 161, type: !1361)
!1365 = !{!1359, !1360, !71, !1366}
!1366 = !DITemplateTypeParameter(name: "Fold", type: !1361)
!1367 = !DILocation(line: 0, scope: !1334, inlinedAt: !1368)
!1368 = distinct !DILocation(line: 38, column: 10, scope: !1326)
!1369 = !DILocalVariable(name: "self", arg: 1, scope: !1370, file: !1126, line: 1356, type: !1387)
!1370 = distinct !DISubprogram(name: "next<f64>", linkageName: "_ZN94_$LT$core..slice..iter..Windows$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha70b44b86951775fE", scope: !1371, file: !1126, line: 1356, type: !1372, scopeLine: 1356, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !36, retainedNodes: !1388)
!1371 = !DINamespace(name: "{impl#62}", scope: !26)
!1372 = !DISubroutineType(types: !1373)
!1373 = !{!1374, !1387}
!1374 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&[f64]>", scope: !149, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !1375, templateParams: !42, identifier: "b829250c133c9c953b3f9a2662752f0a")
!1375 = !{!1376}
!1376 = !DICompositeType(tag: DW_TAG_variant_part, scope: !1374, file: !18, size: 128, align: 64, elements: !1377, templateParams: !42, identifier: "4de86ae8601e529acae542412dee7445", discriminator: !1386)
!1377 = !{!1378, !1382}
!1378 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !1376, file: !18, baseType: !1379, size: 128, align: 64, extraData: i64 0)
!1379 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !1374, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !42, templateParams: !1380, identifier: "3a6c53632d711beaf2c3aec3e4b7add8")
!1380 = !{!1381}
!1381 = !DITemplateTypeParameter(name: "T", type: !526)
!1382 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !1376, file: !18, baseType: !1383, size: 128, align: 64)
!1383 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !1374, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !1384, templateParams: !1380, identifier: "25a85519a5ff98d11b9f169946923104")
!1384 = !{!1385}
!1385 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1383, file: !18, baseType: !526, size: 128, align: 64, flags: DIFlagPublic)
!1386 = !DIDerivedType(tag: DW_TAG_member, scope: !1374, file: !18, baseType: !162, size: 64, align: 64, flags: DIFlagArtificial)
!1387 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Windows<f64>", baseType: !1343, size: 64, align: 64, dwarfAddressSpace: 0)
!1388 = !{!1369, !1389}
!1389 = !DILocalVariable(name: "ret", scope: !1390, file: !1126, line: 1360, type: !1374, align: 64)
!1390 = distinct !DILexicalBlock(scope: !1370, file: !1126, line: 1360, column: 13)
!1391 = !DILocation(line: 0, scope: !1370, inlinedAt: !1392)
!1392 = distinct !DILocation(line: 2646, column: 34, scope: !1393, inlinedAt: !1412)
!1393 = distinct !DILexicalBlock(scope: !1394, file: !590, line: 2646, column: 41)
!1394 = distinct !DILexicalBlock(scope: !1395, file: !590, line: 2645, column: 9)
!1395 = distinct !DISubprogram(name: "fold<core::slice::iter::Windows<f64>, f64, core::iter::adapters::filter::filter_fold::{closure_env#0}<&[f64], f64, rust_slices::rust_window_roughness::{closure_env#0}, rust_slices::rust_window_roughness::{closure_env#1}>>", linkageName: "_ZN4core4iter6traits8iterator8Iterator4fold17h6623906278b4a40aE", scope: !591, file: !590, line: 2640, type: !1396, scopeLine: 2640, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !1409, retainedNodes: !1403)
!1396 = !DISubroutineType(types: !1397)
!1397 = !{!16, !1343, !16, !1398}
!1398 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<&[f64], f64, rust_slices::rust_window_roughness::{closure_env#0}, rust_slices::rust_window_roughness::{closure_env#1}>", scope: !1399, file: !18, align: 8, elements: !1400, templateParams: !42, identifier: "c1544cc3eb93ed9f8a33bea68e7b1d41")
!1399 = !DINamespace(name: "filter_fold", scope: !1337)
!1400 = !{!1401, !1402}
!1401 = !DIDerivedType(tag: DW_TAG_member, name: "predicate", scope: !1398, file: !18, baseType: !1356, align: 8)
!1402 = !DIDerivedType(tag: DW_TAG_member, name: "fold", scope: !1398, file: !18, baseType: !1361, align: 8)
!1403 = !{!1404, !1405, !1406, !1407, !1408}
!1404 = !DILocalVariable(name: "self", arg: 1, scope: !1395, file: !590, line: 2640, type: !1343)
!1405 = !DILocalVariable(name: "init", arg: 2, scope: !1395, file: !590, line: 2640, type: !16)
!1406 = !DILocalVariable(name: "f", arg: 3, scope: !1395, file: !590, line: 2640, type: !1398)
!1407 = !DILocalVariable(name: "accum", scope: !1394, file: !590, line: 2645, type: !16, align: 64)
!1408 = !DILocalVariable(name: "x", scope: !1393, file: !590, line: 2646, type: !526, align: 64)
!1409 = !{!1410, !70, !1411}
!1410 = !DITemplateTypeParameter(name: "Self", type: !1343)
!1411 = !DITemplateTypeParameter(name: "F", type: !1398)
!1412 = distinct !DILocation(line: 165, column: 19, scope: !1334, inlinedAt: !1368)
!1413 = !DILocation(line: 161, column: 41, scope: !1334, inlinedAt: !1368)
!1414 = !DILocation(line: 0, scope: !1395, inlinedAt: !1412)
!1415 = !DILocation(line: 2640, column: 38, scope: !1395, inlinedAt: !1412)
!1416 = !DILocation(line: 0, scope: !1394, inlinedAt: !1412)
!1417 = !DILocation(line: 1357, column: 12, scope: !1370, inlinedAt: !1392)
!1418 = !DILocation(line: 2646, column: 29, scope: !1393, inlinedAt: !1412)
!1419 = !DILocation(line: 2646, column: 19, scope: !1393, inlinedAt: !1412)
!1420 = !DILocation(line: 37, column: 21, scope: !1421, inlinedAt: !1429)
!1421 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN11rust_slices21rust_window_roughness28_$u7b$$u7b$closure$u7d$$u7d$17h3a8490f6b696730bE", scope: !1357, file: !313, line: 37, type: !1422, scopeLine: 37, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !42, retainedNodes: !1426)
!1422 = !DISubroutineType(types: !1423)
!1423 = !{!182, !1424, !1425}
!1424 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_slices::rust_window_roughness::{closure_env#0}", baseType: !1356, size: 64, align: 64, dwarfAddressSpace: 0)
!1425 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&&[f64]", baseType: !526, size: 64, align: 64, dwarfAddressSpace: 0)
!1426 = !{!1427, !1428}
!1427 = !DILocalVariable(name: "w", arg: 2, scope: !1421, file: !313, line: 37, type: !1425)
!1428 = !DILocalVariable(arg: 1, scope: !1421, file: !313, line: 37, type: !1424)
!1429 = distinct !DILocation(line: 79, column: 25, scope: !1430, inlinedAt: !1442)
!1430 = distinct !DISubprogram(name: "{closure#0}<&[f64], f64, rust_slices::rust_window_roughness::{closure_env#0}, rust_slices::rust_window_roughness::{closure_env#1}>", linkageName: "_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E", scope: !1399, file: !1335, line: 79, type: !1431, scopeLine: 79, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !1439, retainedNodes: !1434)
!1431 = !DISubroutineType(types: !1432)
!1432 = !{!16, !1433, !16, !526}
!1433 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::filter::filter_fold::{closure_env#0}<&[f64], f64, rust_slices::rust_window_roughness::{closure_env#0}, rust_slices::rust_window_roughness::{closure_env#1}>", baseType: !1398, size: 64, align: 64, dwarfAddressSpace: 0)
!1434 = !{!1435, !1436, !1437, !1438}
!1435 = !DILocalVariable(name: "acc", arg: 2, scope: !1430, file: !1335, line: 79, type: !16)
!1436 = !DILocalVariable(name: "item", arg: 3, scope: !1430, file: !1335, line: 79, type: !526)
!1437 = !DILocalVariable(name: "predicate", scope: !1430, file: !1335, line: 76, type: !1356, align: 8)
!1438 = !DILocalVariable(name: "fold", scope: !1430, file: !1335, line: 77, type: !1361, align: 8)
!1439 = !{!1381, !71, !1440, !1441}
!1440 = !DITemplateTypeParameter(name: "impl FnMut(&T) -> bool", type: !1356)
!1441 = !DITemplateTypeParameter(name: "impl FnMut(Acc, T) -> Acc", type: !1361)
!1442 = distinct !DILocation(line: 2647, column: 21, scope: !1393, inlinedAt: !1412)
!1443 = !DILocation(line: 0, scope: !1393, inlinedAt: !1412)
!1444 = !DILocation(line: 0, scope: !1421, inlinedAt: !1429)
!1445 = !DILocation(line: 0, scope: !1430, inlinedAt: !1442)
!1446 = !{!1447}
!1447 = distinct !{!1447, !1448, !"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E: argument 0"}
!1448 = distinct !{!1448, !"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E"}
!1449 = !{!1450, !1452, !1454}
!1450 = distinct !{!1450, !1451, !"_ZN11rust_slices21rust_window_roughness28_$u7b$$u7b$closure$u7d$$u7d$17h3a8490f6b696730bE: %w"}
!1451 = distinct !{!1451, !"_ZN11rust_slices21rust_window_roughness28_$u7b$$u7b$closure$u7d$$u7d$17h3a8490f6b696730bE"}
!1452 = distinct !{!1452, !1453, !"_ZN4core4iter6traits8iterator8Iterator4fold17h6623906278b4a40aE: %self"}
!1453 = distinct !{!1453, !"_ZN4core4iter6traits8iterator8Iterator4fold17h6623906278b4a40aE"}
!1454 = distinct !{!1454, !1455, !"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbc8399049ac63a71E: %self"}
!1455 = distinct !{!1455, !"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbc8399049ac63a71E"}
!1456 = !DILocation(line: 37, column: 28, scope: !1421, inlinedAt: !1429)
!1457 = !DILocation(line: 79, column: 25, scope: !1430, inlinedAt: !1442)
!1458 = !DILocation(line: 39, column: 2, scope: !1326)
