; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=1 -g --remap-path-prefix=$PWD=. -C panic=abort --emit=llvm-ir rust/rust_structs.rs -o ir/rustc-1.95/O1-g/rust_structs.ll
; ModuleID = 'rust_structs.659c588fe44d1b73-cgu.0'
source_filename = "rust_structs.659c588fe44d1b73-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%"core::mem::maybe_uninit::MaybeUninit<Step>" = type { [2 x i64] }

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E"(ptr noundef nonnull %self.0, ptr noundef %self.1, double noundef %init) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !7 {
start:
    #dbg_value(ptr %self.0, !55, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !62)
    #dbg_value(ptr %self.1, !55, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !62)
    #dbg_value(double %init, !56, !DIExpression(), !62)
    #dbg_declare(ptr poison, !57, !DIExpression(), !63)
    #dbg_value(ptr %self.0, !64, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !95)
    #dbg_value(ptr %self.1, !64, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !95)
    #dbg_value(double %init, !76, !DIExpression(), !95)
    #dbg_declare(ptr poison, !77, !DIExpression(), !97)
    #dbg_value(i64 8, !98, !DIExpression(), !137)
    #dbg_value(i64 1, !159, !DIExpression(), !168)
    #dbg_value(ptr %self.1, !81, !DIExpression(), !170)
    #dbg_value(ptr poison, !171, !DIExpression(), !180)
    #dbg_value(ptr poison, !179, !DIExpression(), !182)
  %0 = icmp ne ptr %self.1, null, !dbg !183
  tail call void @llvm.assume(i1 %0), !dbg !183
  %1 = icmp eq ptr %self.0, %self.1, !dbg !191
  br i1 %1, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E.exit", label %bb5.i, !dbg !192

bb5.i:                                            ; preds = %start
    #dbg_value(double %init, !83, !DIExpression(), !193)
    #dbg_value(i64 0, !85, !DIExpression(), !194)
    #dbg_value(i64 0, !167, !DIExpression(), !168)
    #dbg_value(ptr %self.1, !91, !DIExpression(), !195)
    #dbg_value(ptr %self.1, !156, !DIExpression(), !196)
    #dbg_value(ptr %self.1, !189, !DIExpression(), !197)
    #dbg_value(ptr %self.0, !157, !DIExpression(), !196)
    #dbg_value(ptr %self.0, !189, !DIExpression(), !199)
    #dbg_value(ptr %self.1, !147, !DIExpression(), !201)
    #dbg_value(ptr %self.0, !148, !DIExpression(), !201)
    #dbg_value(ptr %self.0, !136, !DIExpression(), !202)
    #dbg_value(ptr %self.1, !135, !DIExpression(), !202)
  %2 = ptrtoint ptr %self.1 to i64, !dbg !203
  %3 = ptrtoint ptr %self.0 to i64, !dbg !203
  %4 = sub nuw i64 %2, %3, !dbg !203
  %5 = lshr exact i64 %4, 3, !dbg !203
    #dbg_value(i64 %5, !87, !DIExpression(), !204)
  %xtraiter = and i64 %5, 3, !dbg !205
  %6 = icmp ult i64 %4, 32, !dbg !205
  br i1 %6, label %bb8.i.epil.preheader, label %bb5.i.new, !dbg !205

bb5.i.new:                                        ; preds = %bb5.i
  %unroll_iter = and i64 %5, 2305843009213693948, !dbg !205
  br label %bb8.i, !dbg !205

bb8.i:                                            ; preds = %bb8.i, %bb5.i.new
  %i.sroa.0.0.i = phi i64 [ 0, %bb5.i.new ], [ %_27.i.3, %bb8.i ], !dbg !193
  %acc.sroa.0.0.i = phi double [ %init, %bb5.i.new ], [ %_0.i.i.i.3, %bb8.i ], !dbg !95
  %niter = phi i64 [ 0, %bb5.i.new ], [ %niter.next.3, %bb8.i ]
    #dbg_value(double %acc.sroa.0.0.i, !83, !DIExpression(), !193)
    #dbg_value(i64 %i.sroa.0.0.i, !167, !DIExpression(), !168)
    #dbg_value(i64 %i.sroa.0.0.i, !85, !DIExpression(), !194)
    #dbg_value(ptr %self.0, !206, !DIExpression(), !213)
    #dbg_value(i64 %i.sroa.0.0.i, !212, !DIExpression(), !213)
  %_45.i = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i, !dbg !215
    #dbg_value(ptr %_45.i, !189, !DIExpression(), !216)
    #dbg_value(double %acc.sroa.0.0.i, !218, !DIExpression(), !230)
    #dbg_value(ptr %_45.i, !224, !DIExpression(), !230)
    #dbg_value(ptr poison, !232, !DIExpression(), !240)
    #dbg_value(ptr %_45.i, !239, !DIExpression(), !240)
    #dbg_value(ptr %_45.i, !242, !DIExpression(), !252)
    #dbg_value(ptr %_45.i, !251, !DIExpression(), !252)
  %_3.i.i.i.i = load double, ptr %_45.i, align 8, !dbg !254, !alias.scope !255, !noalias !262, !noundef !38
  %_0.i.i.i.i = fmul double %_3.i.i.i.i, %_3.i.i.i.i, !dbg !264
    #dbg_value(ptr poison, !271, !DIExpression(), !282)
    #dbg_value(double %acc.sroa.0.0.i, !278, !DIExpression(), !282)
    #dbg_value(double %_0.i.i.i.i, !279, !DIExpression(), !282)
  %_0.i.i.i = fadd double %acc.sroa.0.0.i, %_0.i.i.i.i, !dbg !284
    #dbg_value(double %_0.i.i.i, !83, !DIExpression(), !193)
    #dbg_value(i64 %i.sroa.0.0.i, !85, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !194)
    #dbg_value(i64 %i.sroa.0.0.i, !167, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !168)
    #dbg_value(i64 %i.sroa.0.0.i, !212, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !213)
  %7 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i, !dbg !215
  %_45.i.1 = getelementptr inbounds nuw i8, ptr %7, i64 8, !dbg !215
    #dbg_value(ptr %_45.i.1, !189, !DIExpression(), !216)
    #dbg_value(double %_0.i.i.i, !218, !DIExpression(), !230)
    #dbg_value(ptr %_45.i.1, !224, !DIExpression(), !230)
    #dbg_value(ptr %_45.i.1, !239, !DIExpression(), !240)
    #dbg_value(ptr %_45.i.1, !242, !DIExpression(), !252)
    #dbg_value(ptr %_45.i.1, !251, !DIExpression(), !252)
  %_3.i.i.i.i.1 = load double, ptr %_45.i.1, align 8, !dbg !254, !alias.scope !255, !noalias !262, !noundef !38
  %_0.i.i.i.i.1 = fmul double %_3.i.i.i.i.1, %_3.i.i.i.i.1, !dbg !264
    #dbg_value(double %_0.i.i.i, !278, !DIExpression(), !282)
    #dbg_value(double %_0.i.i.i.i.1, !279, !DIExpression(), !282)
  %_0.i.i.i.1 = fadd double %_0.i.i.i, %_0.i.i.i.i.1, !dbg !284
    #dbg_value(double %_0.i.i.i.1, !83, !DIExpression(), !193)
    #dbg_value(i64 %i.sroa.0.0.i, !85, !DIExpression(DW_OP_constu, 2, DW_OP_or, DW_OP_stack_value), !194)
    #dbg_value(i64 %i.sroa.0.0.i, !167, !DIExpression(DW_OP_constu, 2, DW_OP_or, DW_OP_stack_value), !168)
    #dbg_value(i64 %i.sroa.0.0.i, !212, !DIExpression(DW_OP_constu, 2, DW_OP_or, DW_OP_stack_value), !213)
  %8 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i, !dbg !215
  %_45.i.2 = getelementptr inbounds nuw i8, ptr %8, i64 16, !dbg !215
    #dbg_value(ptr %_45.i.2, !189, !DIExpression(), !216)
    #dbg_value(double %_0.i.i.i.1, !218, !DIExpression(), !230)
    #dbg_value(ptr %_45.i.2, !224, !DIExpression(), !230)
    #dbg_value(ptr %_45.i.2, !239, !DIExpression(), !240)
    #dbg_value(ptr %_45.i.2, !242, !DIExpression(), !252)
    #dbg_value(ptr %_45.i.2, !251, !DIExpression(), !252)
  %_3.i.i.i.i.2 = load double, ptr %_45.i.2, align 8, !dbg !254, !alias.scope !255, !noalias !262, !noundef !38
  %_0.i.i.i.i.2 = fmul double %_3.i.i.i.i.2, %_3.i.i.i.i.2, !dbg !264
    #dbg_value(double %_0.i.i.i.1, !278, !DIExpression(), !282)
    #dbg_value(double %_0.i.i.i.i.2, !279, !DIExpression(), !282)
  %_0.i.i.i.2 = fadd double %_0.i.i.i.1, %_0.i.i.i.i.2, !dbg !284
    #dbg_value(double %_0.i.i.i.2, !83, !DIExpression(), !193)
    #dbg_value(i64 %i.sroa.0.0.i, !85, !DIExpression(DW_OP_constu, 3, DW_OP_or, DW_OP_stack_value), !194)
    #dbg_value(i64 %i.sroa.0.0.i, !167, !DIExpression(DW_OP_constu, 3, DW_OP_or, DW_OP_stack_value), !168)
    #dbg_value(i64 %i.sroa.0.0.i, !212, !DIExpression(DW_OP_constu, 3, DW_OP_or, DW_OP_stack_value), !213)
  %9 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i, !dbg !215
  %_45.i.3 = getelementptr inbounds nuw i8, ptr %9, i64 24, !dbg !215
    #dbg_value(ptr %_45.i.3, !189, !DIExpression(), !216)
    #dbg_value(double %_0.i.i.i.2, !218, !DIExpression(), !230)
    #dbg_value(ptr %_45.i.3, !224, !DIExpression(), !230)
    #dbg_value(ptr %_45.i.3, !239, !DIExpression(), !240)
    #dbg_value(ptr %_45.i.3, !242, !DIExpression(), !252)
    #dbg_value(ptr %_45.i.3, !251, !DIExpression(), !252)
  %_3.i.i.i.i.3 = load double, ptr %_45.i.3, align 8, !dbg !254, !alias.scope !255, !noalias !262, !noundef !38
  %_0.i.i.i.i.3 = fmul double %_3.i.i.i.i.3, %_3.i.i.i.i.3, !dbg !264
    #dbg_value(double %_0.i.i.i.2, !278, !DIExpression(), !282)
    #dbg_value(double %_0.i.i.i.i.3, !279, !DIExpression(), !282)
  %_0.i.i.i.3 = fadd double %_0.i.i.i.2, %_0.i.i.i.i.3, !dbg !284
    #dbg_value(double %_0.i.i.i.3, !83, !DIExpression(), !193)
  %_27.i.3 = add nuw i64 %i.sroa.0.0.i, 4, !dbg !285
    #dbg_value(i64 %_27.i.3, !85, !DIExpression(), !194)
    #dbg_value(i64 %_27.i.3, !167, !DIExpression(), !168)
  %niter.next.3 = add i64 %niter, 4, !dbg !286
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter, !dbg !286
  br i1 %niter.ncmp.3, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E.exit.loopexit.unr-lcssa", label %bb8.i, !dbg !286

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E.exit.loopexit.unr-lcssa": ; preds = %bb8.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0, !dbg !286
  br i1 %lcmp.mod.not, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E.exit", label %bb8.i.epil.preheader, !dbg !286

bb8.i.epil.preheader:                             ; preds = %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E.exit.loopexit.unr-lcssa", %bb5.i
  %i.sroa.0.0.i.epil.init = phi i64 [ 0, %bb5.i ], [ %_27.i.3, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E.exit.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.epil.init = phi double [ %init, %bb5.i ], [ %_0.i.i.i.3, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0, !dbg !286
  tail call void @llvm.assume(i1 %lcmp.mod2), !dbg !286
  br label %bb8.i.epil, !dbg !286

bb8.i.epil:                                       ; preds = %bb8.i.epil, %bb8.i.epil.preheader
  %i.sroa.0.0.i.epil = phi i64 [ %i.sroa.0.0.i.epil.init, %bb8.i.epil.preheader ], [ %_27.i.epil, %bb8.i.epil ], !dbg !193
  %acc.sroa.0.0.i.epil = phi double [ %acc.sroa.0.0.i.epil.init, %bb8.i.epil.preheader ], [ %_0.i.i.i.epil, %bb8.i.epil ], !dbg !95
  %epil.iter = phi i64 [ 0, %bb8.i.epil.preheader ], [ %epil.iter.next, %bb8.i.epil ]
    #dbg_value(double %acc.sroa.0.0.i.epil, !83, !DIExpression(), !193)
    #dbg_value(i64 %i.sroa.0.0.i.epil, !167, !DIExpression(), !168)
    #dbg_value(i64 %i.sroa.0.0.i.epil, !85, !DIExpression(), !194)
    #dbg_value(ptr %self.0, !206, !DIExpression(), !213)
    #dbg_value(i64 %i.sroa.0.0.i.epil, !212, !DIExpression(), !213)
  %_45.i.epil = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.epil, !dbg !215
    #dbg_value(ptr %_45.i.epil, !189, !DIExpression(), !216)
    #dbg_value(double %acc.sroa.0.0.i.epil, !218, !DIExpression(), !230)
    #dbg_value(ptr %_45.i.epil, !224, !DIExpression(), !230)
    #dbg_value(ptr poison, !232, !DIExpression(), !240)
    #dbg_value(ptr %_45.i.epil, !239, !DIExpression(), !240)
    #dbg_value(ptr %_45.i.epil, !242, !DIExpression(), !252)
    #dbg_value(ptr %_45.i.epil, !251, !DIExpression(), !252)
  %_3.i.i.i.i.epil = load double, ptr %_45.i.epil, align 8, !dbg !254, !alias.scope !255, !noalias !262, !noundef !38
  %_0.i.i.i.i.epil = fmul double %_3.i.i.i.i.epil, %_3.i.i.i.i.epil, !dbg !264
    #dbg_value(ptr poison, !271, !DIExpression(), !282)
    #dbg_value(double %acc.sroa.0.0.i.epil, !278, !DIExpression(), !282)
    #dbg_value(double %_0.i.i.i.i.epil, !279, !DIExpression(), !282)
  %_0.i.i.i.epil = fadd double %acc.sroa.0.0.i.epil, %_0.i.i.i.i.epil, !dbg !284
    #dbg_value(double %_0.i.i.i.epil, !83, !DIExpression(), !193)
  %_27.i.epil = add nuw i64 %i.sroa.0.0.i.epil, 1, !dbg !285
    #dbg_value(i64 %_27.i.epil, !85, !DIExpression(), !194)
    #dbg_value(i64 %_27.i.epil, !167, !DIExpression(), !168)
  %epil.iter.next = add i64 %epil.iter, 1, !dbg !286
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter, !dbg !286
  br i1 %epil.iter.cmp.not, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E.exit", label %bb8.i.epil, !dbg !286, !llvm.loop !287

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E.exit": ; preds = %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E.exit.loopexit.unr-lcssa", %bb8.i.epil, %start
  %_0.sroa.0.0.i = phi double [ %init, %start ], [ %_0.i.i.i.3, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E.exit.loopexit.unr-lcssa" ], [ %_0.i.i.i.epil, %bb8.i.epil ], !dbg !95
  ret double %_0.sroa.0.0.i, !dbg !289
}

; <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::new
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: write, inaccessiblemem: write) uwtable
define void @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h41f1a2c81c1bbd87E"(ptr dead_on_unwind noalias noundef writable writeonly sret([48 x i8]) align 8 captures(none) dereferenceable(48) initializes((0, 48)) %_0, ptr noundef nonnull %0, ptr noundef %1, ptr noundef nonnull %2, ptr noundef %3) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !290 {
start:
    #dbg_value(ptr poison, !319, !DIExpression(), !350)
    #dbg_value(ptr poison, !357, !DIExpression(), !361)
    #dbg_value(ptr poison, !362, !DIExpression(), !375)
    #dbg_value(ptr poison, !381, !DIExpression(), !385)
    #dbg_value(ptr %0, !315, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !386)
    #dbg_value(ptr %1, !315, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !386)
    #dbg_value(ptr %2, !316, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !386)
    #dbg_value(ptr %3, !316, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !386)
    #dbg_value(ptr undef, !381, !DIExpression(), !385)
    #dbg_value(ptr undef, !362, !DIExpression(), !375)
    #dbg_value(i64 8, !387, !DIExpression(), !393)
  %4 = icmp ne ptr %1, null
  tail call void @llvm.assume(i1 %4)
    #dbg_value(ptr %1, !373, !DIExpression(), !405)
    #dbg_value(ptr %1, !402, !DIExpression(), !406)
    #dbg_value(ptr %0, !403, !DIExpression(), !406)
    #dbg_value(ptr %1, !397, !DIExpression(), !407)
    #dbg_value(ptr %0, !398, !DIExpression(), !407)
    #dbg_value(ptr %0, !392, !DIExpression(), !408)
    #dbg_value(ptr %1, !391, !DIExpression(), !408)
  %5 = ptrtoint ptr %1 to i64, !dbg !409
  %6 = ptrtoint ptr %0 to i64, !dbg !409
  %7 = sub nuw i64 %5, %6, !dbg !409
  %8 = lshr exact i64 %7, 3, !dbg !409
    #dbg_value(i64 %8, !410, !DIExpression(), !418)
    #dbg_value(ptr undef, !357, !DIExpression(), !361)
    #dbg_value(ptr undef, !319, !DIExpression(), !350)
    #dbg_value(i64 8, !420, !DIExpression(), !426)
  %9 = icmp ne ptr %3, null
  tail call void @llvm.assume(i1 %9)
    #dbg_value(ptr %3, !348, !DIExpression(), !438)
    #dbg_value(ptr %3, !435, !DIExpression(), !439)
    #dbg_value(ptr %2, !436, !DIExpression(), !439)
    #dbg_value(ptr %3, !430, !DIExpression(), !440)
    #dbg_value(ptr %2, !431, !DIExpression(), !440)
    #dbg_value(ptr %2, !425, !DIExpression(), !441)
    #dbg_value(ptr %3, !424, !DIExpression(), !441)
  %10 = ptrtoint ptr %3 to i64, !dbg !442
  %11 = ptrtoint ptr %2 to i64, !dbg !442
  %12 = sub nuw i64 %10, %11, !dbg !442
  %13 = lshr exact i64 %12, 3, !dbg !442
    #dbg_value(i64 %13, !417, !DIExpression(), !418)
    #dbg_value(i64 %8, !443, !DIExpression(), !450)
    #dbg_value(i64 %13, !447, !DIExpression(), !450)
  %..i = tail call noundef i64 @llvm.umin.i64(i64 %13, i64 %8), !dbg !452
    #dbg_value(i64 %..i, !317, !DIExpression(), !453)
  store ptr %0, ptr %_0, align 8, !dbg !454
  %14 = getelementptr inbounds nuw i8, ptr %_0, i64 8, !dbg !454
  store ptr %1, ptr %14, align 8, !dbg !454
  %15 = getelementptr inbounds nuw i8, ptr %_0, i64 16, !dbg !454
  store ptr %2, ptr %15, align 8, !dbg !454
  %16 = getelementptr inbounds nuw i8, ptr %_0, i64 24, !dbg !454
  store ptr %3, ptr %16, align 8, !dbg !454
  %17 = getelementptr inbounds nuw i8, ptr %_0, i64 32, !dbg !454
  store i64 0, ptr %17, align 8, !dbg !454
  %18 = getelementptr inbounds nuw i8, ptr %_0, i64 40, !dbg !454
  store i64 %..i, ptr %18, align 8, !dbg !454
  ret void, !dbg !455
}

; rust_structs::Shape::doubled
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef double @_ZN12rust_structs5Shape7doubled17h578ca51c0d92bfebE(ptr noalias noundef readonly align 8 captures(none) dereferenceable(8) %self) unnamed_addr #2 !dbg !456 {
start:
    #dbg_value(ptr %self, !465, !DIExpression(), !468)
    #dbg_value(ptr %self, !469, !DIExpression(), !473)
  %_3.i = load double, ptr %self, align 8, !dbg !475, !alias.scope !476, !noundef !38
  %_2.i = fmul double %_3.i, 0x400921FB54442D18, !dbg !479
  %_0.i = fmul double %_3.i, %_2.i, !dbg !479
  %_0 = fmul double %_0.i, 2.000000e+00, !dbg !480
  ret double %_0, !dbg !481
}

; core::iter::traits::iterator::Iterator::sum
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef double @_ZN4core4iter6traits8iterator8Iterator3sum17h632ee76fa2d71775E(ptr noundef nonnull %self.0, ptr noundef %self.1) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !482 {
start:
    #dbg_value(ptr %self.0, !489, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !493)
    #dbg_value(ptr %self.1, !489, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !493)
    #dbg_value(ptr %self.0, !494, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !497)
    #dbg_value(ptr %self.1, !494, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !497)
    #dbg_value(ptr %self.0, !55, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !499)
    #dbg_value(ptr %self.1, !55, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !499)
    #dbg_value(double -0.000000e+00, !56, !DIExpression(), !499)
    #dbg_declare(ptr poison, !57, !DIExpression(), !501)
    #dbg_value(ptr %self.0, !64, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !502)
    #dbg_value(ptr %self.1, !64, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !502)
    #dbg_value(double -0.000000e+00, !76, !DIExpression(), !502)
    #dbg_declare(ptr poison, !77, !DIExpression(), !504)
    #dbg_value(i64 8, !98, !DIExpression(), !505)
    #dbg_value(i64 1, !159, !DIExpression(), !509)
    #dbg_value(ptr %self.1, !81, !DIExpression(), !511)
    #dbg_value(ptr poison, !171, !DIExpression(), !512)
    #dbg_value(ptr poison, !179, !DIExpression(), !514)
  %0 = icmp ne ptr %self.1, null, !dbg !515
  tail call void @llvm.assume(i1 %0), !dbg !515
  %1 = icmp eq ptr %self.0, %self.1, !dbg !517
  br i1 %1, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E.exit", label %bb5.i.i.i, !dbg !518

bb5.i.i.i:                                        ; preds = %start
    #dbg_value(double -0.000000e+00, !83, !DIExpression(), !519)
    #dbg_value(i64 0, !85, !DIExpression(), !520)
    #dbg_value(i64 0, !167, !DIExpression(), !509)
    #dbg_value(ptr %self.1, !91, !DIExpression(), !521)
    #dbg_value(ptr %self.1, !156, !DIExpression(), !522)
    #dbg_value(ptr %self.1, !189, !DIExpression(), !523)
    #dbg_value(ptr %self.0, !157, !DIExpression(), !522)
    #dbg_value(ptr %self.0, !189, !DIExpression(), !525)
    #dbg_value(ptr %self.1, !147, !DIExpression(), !527)
    #dbg_value(ptr %self.0, !148, !DIExpression(), !527)
    #dbg_value(ptr %self.0, !136, !DIExpression(), !528)
    #dbg_value(ptr %self.1, !135, !DIExpression(), !528)
  %2 = ptrtoint ptr %self.1 to i64, !dbg !529
  %3 = ptrtoint ptr %self.0 to i64, !dbg !529
  %4 = sub nuw i64 %2, %3, !dbg !529
  %5 = lshr exact i64 %4, 3, !dbg !529
    #dbg_value(i64 %5, !87, !DIExpression(), !530)
  %xtraiter = and i64 %5, 3, !dbg !531
  %6 = icmp ult i64 %4, 32, !dbg !531
  br i1 %6, label %bb8.i.i.i.epil.preheader, label %bb5.i.i.i.new, !dbg !531

bb5.i.i.i.new:                                    ; preds = %bb5.i.i.i
  %unroll_iter = and i64 %5, 2305843009213693948, !dbg !531
  br label %bb8.i.i.i, !dbg !531

bb8.i.i.i:                                        ; preds = %bb8.i.i.i, %bb5.i.i.i.new
  %i.sroa.0.0.i.i.i = phi i64 [ 0, %bb5.i.i.i.new ], [ %_27.i.i.i.3, %bb8.i.i.i ], !dbg !519
  %acc.sroa.0.0.i.i.i = phi double [ -0.000000e+00, %bb5.i.i.i.new ], [ %_0.i.i.i.i.i.3, %bb8.i.i.i ], !dbg !502
  %niter = phi i64 [ 0, %bb5.i.i.i.new ], [ %niter.next.3, %bb8.i.i.i ]
    #dbg_value(double %acc.sroa.0.0.i.i.i, !83, !DIExpression(), !519)
    #dbg_value(i64 %i.sroa.0.0.i.i.i, !167, !DIExpression(), !509)
    #dbg_value(i64 %i.sroa.0.0.i.i.i, !85, !DIExpression(), !520)
    #dbg_value(ptr %self.0, !206, !DIExpression(), !532)
    #dbg_value(i64 %i.sroa.0.0.i.i.i, !212, !DIExpression(), !532)
  %_45.i.i.i = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i.i, !dbg !534
    #dbg_value(ptr %_45.i.i.i, !189, !DIExpression(), !535)
    #dbg_value(double %acc.sroa.0.0.i.i.i, !218, !DIExpression(), !537)
    #dbg_value(ptr %_45.i.i.i, !224, !DIExpression(), !537)
    #dbg_value(ptr poison, !232, !DIExpression(), !539)
    #dbg_value(ptr %_45.i.i.i, !239, !DIExpression(), !539)
    #dbg_value(ptr %_45.i.i.i, !242, !DIExpression(), !541)
    #dbg_value(ptr %_45.i.i.i, !251, !DIExpression(), !541)
  %_3.i.i.i.i.i.i = load double, ptr %_45.i.i.i, align 8, !dbg !543, !alias.scope !544, !noalias !551, !noundef !38
  %_0.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i, %_3.i.i.i.i.i.i, !dbg !553
    #dbg_value(ptr poison, !271, !DIExpression(), !555)
    #dbg_value(double %acc.sroa.0.0.i.i.i, !278, !DIExpression(), !555)
    #dbg_value(double %_0.i.i.i.i.i.i, !279, !DIExpression(), !555)
  %_0.i.i.i.i.i = fadd double %acc.sroa.0.0.i.i.i, %_0.i.i.i.i.i.i, !dbg !557
    #dbg_value(double %_0.i.i.i.i.i, !83, !DIExpression(), !519)
    #dbg_value(i64 %i.sroa.0.0.i.i.i, !85, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !520)
    #dbg_value(i64 %i.sroa.0.0.i.i.i, !167, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !509)
    #dbg_value(i64 %i.sroa.0.0.i.i.i, !212, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !532)
  %7 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i.i, !dbg !534
  %_45.i.i.i.1 = getelementptr inbounds nuw i8, ptr %7, i64 8, !dbg !534
    #dbg_value(ptr %_45.i.i.i.1, !189, !DIExpression(), !535)
    #dbg_value(double %_0.i.i.i.i.i, !218, !DIExpression(), !537)
    #dbg_value(ptr %_45.i.i.i.1, !224, !DIExpression(), !537)
    #dbg_value(ptr %_45.i.i.i.1, !239, !DIExpression(), !539)
    #dbg_value(ptr %_45.i.i.i.1, !242, !DIExpression(), !541)
    #dbg_value(ptr %_45.i.i.i.1, !251, !DIExpression(), !541)
  %_3.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.1, align 8, !dbg !543, !alias.scope !544, !noalias !551, !noundef !38
  %_0.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.1, %_3.i.i.i.i.i.i.1, !dbg !553
    #dbg_value(double %_0.i.i.i.i.i, !278, !DIExpression(), !555)
    #dbg_value(double %_0.i.i.i.i.i.i.1, !279, !DIExpression(), !555)
  %_0.i.i.i.i.i.1 = fadd double %_0.i.i.i.i.i, %_0.i.i.i.i.i.i.1, !dbg !557
    #dbg_value(double %_0.i.i.i.i.i.1, !83, !DIExpression(), !519)
    #dbg_value(i64 %i.sroa.0.0.i.i.i, !85, !DIExpression(DW_OP_constu, 2, DW_OP_or, DW_OP_stack_value), !520)
    #dbg_value(i64 %i.sroa.0.0.i.i.i, !167, !DIExpression(DW_OP_constu, 2, DW_OP_or, DW_OP_stack_value), !509)
    #dbg_value(i64 %i.sroa.0.0.i.i.i, !212, !DIExpression(DW_OP_constu, 2, DW_OP_or, DW_OP_stack_value), !532)
  %8 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i.i, !dbg !534
  %_45.i.i.i.2 = getelementptr inbounds nuw i8, ptr %8, i64 16, !dbg !534
    #dbg_value(ptr %_45.i.i.i.2, !189, !DIExpression(), !535)
    #dbg_value(double %_0.i.i.i.i.i.1, !218, !DIExpression(), !537)
    #dbg_value(ptr %_45.i.i.i.2, !224, !DIExpression(), !537)
    #dbg_value(ptr %_45.i.i.i.2, !239, !DIExpression(), !539)
    #dbg_value(ptr %_45.i.i.i.2, !242, !DIExpression(), !541)
    #dbg_value(ptr %_45.i.i.i.2, !251, !DIExpression(), !541)
  %_3.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.i.2, align 8, !dbg !543, !alias.scope !544, !noalias !551, !noundef !38
  %_0.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.2, %_3.i.i.i.i.i.i.2, !dbg !553
    #dbg_value(double %_0.i.i.i.i.i.1, !278, !DIExpression(), !555)
    #dbg_value(double %_0.i.i.i.i.i.i.2, !279, !DIExpression(), !555)
  %_0.i.i.i.i.i.2 = fadd double %_0.i.i.i.i.i.1, %_0.i.i.i.i.i.i.2, !dbg !557
    #dbg_value(double %_0.i.i.i.i.i.2, !83, !DIExpression(), !519)
    #dbg_value(i64 %i.sroa.0.0.i.i.i, !85, !DIExpression(DW_OP_constu, 3, DW_OP_or, DW_OP_stack_value), !520)
    #dbg_value(i64 %i.sroa.0.0.i.i.i, !167, !DIExpression(DW_OP_constu, 3, DW_OP_or, DW_OP_stack_value), !509)
    #dbg_value(i64 %i.sroa.0.0.i.i.i, !212, !DIExpression(DW_OP_constu, 3, DW_OP_or, DW_OP_stack_value), !532)
  %9 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i.i, !dbg !534
  %_45.i.i.i.3 = getelementptr inbounds nuw i8, ptr %9, i64 24, !dbg !534
    #dbg_value(ptr %_45.i.i.i.3, !189, !DIExpression(), !535)
    #dbg_value(double %_0.i.i.i.i.i.2, !218, !DIExpression(), !537)
    #dbg_value(ptr %_45.i.i.i.3, !224, !DIExpression(), !537)
    #dbg_value(ptr %_45.i.i.i.3, !239, !DIExpression(), !539)
    #dbg_value(ptr %_45.i.i.i.3, !242, !DIExpression(), !541)
    #dbg_value(ptr %_45.i.i.i.3, !251, !DIExpression(), !541)
  %_3.i.i.i.i.i.i.3 = load double, ptr %_45.i.i.i.3, align 8, !dbg !543, !alias.scope !544, !noalias !551, !noundef !38
  %_0.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i.3, %_3.i.i.i.i.i.i.3, !dbg !553
    #dbg_value(double %_0.i.i.i.i.i.2, !278, !DIExpression(), !555)
    #dbg_value(double %_0.i.i.i.i.i.i.3, !279, !DIExpression(), !555)
  %_0.i.i.i.i.i.3 = fadd double %_0.i.i.i.i.i.2, %_0.i.i.i.i.i.i.3, !dbg !557
    #dbg_value(double %_0.i.i.i.i.i.3, !83, !DIExpression(), !519)
  %_27.i.i.i.3 = add nuw i64 %i.sroa.0.0.i.i.i, 4, !dbg !558
    #dbg_value(i64 %_27.i.i.i.3, !85, !DIExpression(), !520)
    #dbg_value(i64 %_27.i.i.i.3, !167, !DIExpression(), !509)
  %niter.next.3 = add i64 %niter, 4, !dbg !559
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter, !dbg !559
  br i1 %niter.ncmp.3, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E.exit.loopexit.unr-lcssa", label %bb8.i.i.i, !dbg !559

"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E.exit.loopexit.unr-lcssa": ; preds = %bb8.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0, !dbg !559
  br i1 %lcmp.mod.not, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E.exit", label %bb8.i.i.i.epil.preheader, !dbg !559

bb8.i.i.i.epil.preheader:                         ; preds = %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E.exit.loopexit.unr-lcssa", %bb5.i.i.i
  %i.sroa.0.0.i.i.i.epil.init = phi i64 [ 0, %bb5.i.i.i ], [ %_27.i.i.i.3, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E.exit.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.i.i.epil.init = phi double [ -0.000000e+00, %bb5.i.i.i ], [ %_0.i.i.i.i.i.3, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0, !dbg !559
  tail call void @llvm.assume(i1 %lcmp.mod2), !dbg !559
  br label %bb8.i.i.i.epil, !dbg !559

bb8.i.i.i.epil:                                   ; preds = %bb8.i.i.i.epil, %bb8.i.i.i.epil.preheader
  %i.sroa.0.0.i.i.i.epil = phi i64 [ %i.sroa.0.0.i.i.i.epil.init, %bb8.i.i.i.epil.preheader ], [ %_27.i.i.i.epil, %bb8.i.i.i.epil ], !dbg !519
  %acc.sroa.0.0.i.i.i.epil = phi double [ %acc.sroa.0.0.i.i.i.epil.init, %bb8.i.i.i.epil.preheader ], [ %_0.i.i.i.i.i.epil, %bb8.i.i.i.epil ], !dbg !502
  %epil.iter = phi i64 [ 0, %bb8.i.i.i.epil.preheader ], [ %epil.iter.next, %bb8.i.i.i.epil ]
    #dbg_value(double %acc.sroa.0.0.i.i.i.epil, !83, !DIExpression(), !519)
    #dbg_value(i64 %i.sroa.0.0.i.i.i.epil, !167, !DIExpression(), !509)
    #dbg_value(i64 %i.sroa.0.0.i.i.i.epil, !85, !DIExpression(), !520)
    #dbg_value(ptr %self.0, !206, !DIExpression(), !532)
    #dbg_value(i64 %i.sroa.0.0.i.i.i.epil, !212, !DIExpression(), !532)
  %_45.i.i.i.epil = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i.i.epil, !dbg !534
    #dbg_value(ptr %_45.i.i.i.epil, !189, !DIExpression(), !535)
    #dbg_value(double %acc.sroa.0.0.i.i.i.epil, !218, !DIExpression(), !537)
    #dbg_value(ptr %_45.i.i.i.epil, !224, !DIExpression(), !537)
    #dbg_value(ptr poison, !232, !DIExpression(), !539)
    #dbg_value(ptr %_45.i.i.i.epil, !239, !DIExpression(), !539)
    #dbg_value(ptr %_45.i.i.i.epil, !242, !DIExpression(), !541)
    #dbg_value(ptr %_45.i.i.i.epil, !251, !DIExpression(), !541)
  %_3.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.i.epil, align 8, !dbg !543, !alias.scope !544, !noalias !551, !noundef !38
  %_0.i.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.i.epil, %_3.i.i.i.i.i.i.epil, !dbg !553
    #dbg_value(ptr poison, !271, !DIExpression(), !555)
    #dbg_value(double %acc.sroa.0.0.i.i.i.epil, !278, !DIExpression(), !555)
    #dbg_value(double %_0.i.i.i.i.i.i.epil, !279, !DIExpression(), !555)
  %_0.i.i.i.i.i.epil = fadd double %acc.sroa.0.0.i.i.i.epil, %_0.i.i.i.i.i.i.epil, !dbg !557
    #dbg_value(double %_0.i.i.i.i.i.epil, !83, !DIExpression(), !519)
  %_27.i.i.i.epil = add nuw i64 %i.sroa.0.0.i.i.i.epil, 1, !dbg !558
    #dbg_value(i64 %_27.i.i.i.epil, !85, !DIExpression(), !520)
    #dbg_value(i64 %_27.i.i.i.epil, !167, !DIExpression(), !509)
  %epil.iter.next = add i64 %epil.iter, 1, !dbg !559
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter, !dbg !559
  br i1 %epil.iter.cmp.not, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E.exit", label %bb8.i.i.i.epil, !dbg !559, !llvm.loop !560

"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E.exit": ; preds = %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E.exit.loopexit.unr-lcssa", %bb8.i.i.i.epil, %start
  %_0.sroa.0.0.i.i.i = phi double [ -0.000000e+00, %start ], [ %_0.i.i.i.i.i.3, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E.exit.loopexit.unr-lcssa" ], [ %_0.i.i.i.i.i.epil, %bb8.i.i.i.epil ], !dbg !502
  ret double %_0.sroa.0.0.i.i.i, !dbg !561
}

; core::iter::adapters::zip::TrustedRandomAccessNoCoerce::size
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef range(i64 0, 2305843009213693952) i64 @_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h50eaad2c8dd50942E(ptr noalias noundef readonly align 8 captures(none) dereferenceable(16) %self) unnamed_addr #2 !dbg !352 {
start:
    #dbg_value(ptr %self, !357, !DIExpression(), !562)
    #dbg_value(ptr %self, !319, !DIExpression(), !563)
    #dbg_value(i64 8, !420, !DIExpression(), !565)
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8, !dbg !569
  %_5.i = load ptr, ptr %0, align 8, !dbg !569, !alias.scope !570, !noalias !573, !nonnull !38, !noundef !38
    #dbg_value(ptr %_5.i, !348, !DIExpression(), !575)
    #dbg_value(ptr %_5.i, !435, !DIExpression(), !576)
  %subtracted.i = load ptr, ptr %self, align 8, !dbg !577, !alias.scope !570, !noalias !573, !nonnull !38, !noundef !38
    #dbg_value(ptr %subtracted.i, !436, !DIExpression(), !576)
    #dbg_value(ptr %_5.i, !430, !DIExpression(), !578)
    #dbg_value(ptr %subtracted.i, !431, !DIExpression(), !578)
    #dbg_value(ptr %subtracted.i, !425, !DIExpression(), !579)
    #dbg_value(ptr %_5.i, !424, !DIExpression(), !579)
  %1 = ptrtoint ptr %_5.i to i64, !dbg !580
  %2 = ptrtoint ptr %subtracted.i to i64, !dbg !580
  %3 = sub nuw i64 %1, %2, !dbg !580
  %4 = lshr exact i64 %3, 3, !dbg !580
  ret i64 %4, !dbg !581
}

; core::iter::adapters::zip::TrustedRandomAccessNoCoerce::size
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef range(i64 0, 2305843009213693952) i64 @_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hab7b1ee6f6f48dc0E(ptr noalias noundef readonly align 8 captures(none) dereferenceable(16) %self) unnamed_addr #2 !dbg !377 {
start:
    #dbg_value(ptr %self, !381, !DIExpression(), !582)
    #dbg_value(ptr %self, !362, !DIExpression(), !583)
    #dbg_value(i64 8, !387, !DIExpression(), !585)
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8, !dbg !589
  %_5.i = load ptr, ptr %0, align 8, !dbg !589, !alias.scope !590, !noalias !593, !nonnull !38, !noundef !38
    #dbg_value(ptr %_5.i, !373, !DIExpression(), !595)
    #dbg_value(ptr %_5.i, !402, !DIExpression(), !596)
  %subtracted.i = load ptr, ptr %self, align 8, !dbg !597, !alias.scope !590, !noalias !593, !nonnull !38, !noundef !38
    #dbg_value(ptr %subtracted.i, !403, !DIExpression(), !596)
    #dbg_value(ptr %_5.i, !397, !DIExpression(), !598)
    #dbg_value(ptr %subtracted.i, !398, !DIExpression(), !598)
    #dbg_value(ptr %subtracted.i, !392, !DIExpression(), !599)
    #dbg_value(ptr %_5.i, !391, !DIExpression(), !599)
  %1 = ptrtoint ptr %_5.i to i64, !dbg !600
  %2 = ptrtoint ptr %subtracted.i to i64, !dbg !600
  %3 = sub nuw i64 %1, %2, !dbg !600
  %4 = lshr exact i64 %3, 3, !dbg !600
  ret i64 %4, !dbg !601
}

; <f64 as core::iter::traits::accum::Sum>::sum
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E"(ptr noundef nonnull %iter.0, ptr noundef %iter.1) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !495 {
start:
    #dbg_value(ptr %iter.0, !494, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !602)
    #dbg_value(ptr %iter.1, !494, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !602)
    #dbg_value(ptr %iter.0, !55, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !603)
    #dbg_value(ptr %iter.1, !55, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !603)
    #dbg_value(double -0.000000e+00, !56, !DIExpression(), !603)
    #dbg_declare(ptr poison, !57, !DIExpression(), !605)
    #dbg_value(ptr %iter.0, !64, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !606)
    #dbg_value(ptr %iter.1, !64, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !606)
    #dbg_value(double -0.000000e+00, !76, !DIExpression(), !606)
    #dbg_declare(ptr poison, !77, !DIExpression(), !608)
    #dbg_value(i64 8, !98, !DIExpression(), !609)
    #dbg_value(i64 1, !159, !DIExpression(), !613)
    #dbg_value(ptr %iter.1, !81, !DIExpression(), !615)
    #dbg_value(ptr poison, !171, !DIExpression(), !616)
    #dbg_value(ptr poison, !179, !DIExpression(), !618)
  %0 = icmp ne ptr %iter.1, null, !dbg !619
  tail call void @llvm.assume(i1 %0), !dbg !619
  %1 = icmp eq ptr %iter.0, %iter.1, !dbg !621
  br i1 %1, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E.exit", label %bb5.i.i, !dbg !622

bb5.i.i:                                          ; preds = %start
    #dbg_value(double -0.000000e+00, !83, !DIExpression(), !623)
    #dbg_value(i64 0, !85, !DIExpression(), !624)
    #dbg_value(i64 0, !167, !DIExpression(), !613)
    #dbg_value(ptr %iter.1, !91, !DIExpression(), !625)
    #dbg_value(ptr %iter.1, !156, !DIExpression(), !626)
    #dbg_value(ptr %iter.1, !189, !DIExpression(), !627)
    #dbg_value(ptr %iter.0, !157, !DIExpression(), !626)
    #dbg_value(ptr %iter.0, !189, !DIExpression(), !629)
    #dbg_value(ptr %iter.1, !147, !DIExpression(), !631)
    #dbg_value(ptr %iter.0, !148, !DIExpression(), !631)
    #dbg_value(ptr %iter.0, !136, !DIExpression(), !632)
    #dbg_value(ptr %iter.1, !135, !DIExpression(), !632)
  %2 = ptrtoint ptr %iter.1 to i64, !dbg !633
  %3 = ptrtoint ptr %iter.0 to i64, !dbg !633
  %4 = sub nuw i64 %2, %3, !dbg !633
  %5 = lshr exact i64 %4, 3, !dbg !633
    #dbg_value(i64 %5, !87, !DIExpression(), !634)
  %xtraiter = and i64 %5, 3, !dbg !635
  %6 = icmp ult i64 %4, 32, !dbg !635
  br i1 %6, label %bb8.i.i.epil.preheader, label %bb5.i.i.new, !dbg !635

bb5.i.i.new:                                      ; preds = %bb5.i.i
  %unroll_iter = and i64 %5, 2305843009213693948, !dbg !635
  br label %bb8.i.i, !dbg !635

bb8.i.i:                                          ; preds = %bb8.i.i, %bb5.i.i.new
  %i.sroa.0.0.i.i = phi i64 [ 0, %bb5.i.i.new ], [ %_27.i.i.3, %bb8.i.i ], !dbg !623
  %acc.sroa.0.0.i.i = phi double [ -0.000000e+00, %bb5.i.i.new ], [ %_0.i.i.i.i.3, %bb8.i.i ], !dbg !606
  %niter = phi i64 [ 0, %bb5.i.i.new ], [ %niter.next.3, %bb8.i.i ]
    #dbg_value(double %acc.sroa.0.0.i.i, !83, !DIExpression(), !623)
    #dbg_value(i64 %i.sroa.0.0.i.i, !167, !DIExpression(), !613)
    #dbg_value(i64 %i.sroa.0.0.i.i, !85, !DIExpression(), !624)
    #dbg_value(ptr %iter.0, !206, !DIExpression(), !636)
    #dbg_value(i64 %i.sroa.0.0.i.i, !212, !DIExpression(), !636)
  %_45.i.i = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i.i, !dbg !638
    #dbg_value(ptr %_45.i.i, !189, !DIExpression(), !639)
    #dbg_value(double %acc.sroa.0.0.i.i, !218, !DIExpression(), !641)
    #dbg_value(ptr %_45.i.i, !224, !DIExpression(), !641)
    #dbg_value(ptr poison, !232, !DIExpression(), !643)
    #dbg_value(ptr %_45.i.i, !239, !DIExpression(), !643)
    #dbg_value(ptr %_45.i.i, !242, !DIExpression(), !645)
    #dbg_value(ptr %_45.i.i, !251, !DIExpression(), !645)
  %_3.i.i.i.i.i = load double, ptr %_45.i.i, align 8, !dbg !647, !alias.scope !648, !noalias !655, !noundef !38
  %_0.i.i.i.i.i = fmul double %_3.i.i.i.i.i, %_3.i.i.i.i.i, !dbg !657
    #dbg_value(ptr poison, !271, !DIExpression(), !659)
    #dbg_value(double %acc.sroa.0.0.i.i, !278, !DIExpression(), !659)
    #dbg_value(double %_0.i.i.i.i.i, !279, !DIExpression(), !659)
  %_0.i.i.i.i = fadd double %acc.sroa.0.0.i.i, %_0.i.i.i.i.i, !dbg !661
    #dbg_value(double %_0.i.i.i.i, !83, !DIExpression(), !623)
    #dbg_value(i64 %i.sroa.0.0.i.i, !85, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !624)
    #dbg_value(i64 %i.sroa.0.0.i.i, !167, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !613)
    #dbg_value(i64 %i.sroa.0.0.i.i, !212, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !636)
  %7 = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i.i, !dbg !638
  %_45.i.i.1 = getelementptr inbounds nuw i8, ptr %7, i64 8, !dbg !638
    #dbg_value(ptr %_45.i.i.1, !189, !DIExpression(), !639)
    #dbg_value(double %_0.i.i.i.i, !218, !DIExpression(), !641)
    #dbg_value(ptr %_45.i.i.1, !224, !DIExpression(), !641)
    #dbg_value(ptr %_45.i.i.1, !239, !DIExpression(), !643)
    #dbg_value(ptr %_45.i.i.1, !242, !DIExpression(), !645)
    #dbg_value(ptr %_45.i.i.1, !251, !DIExpression(), !645)
  %_3.i.i.i.i.i.1 = load double, ptr %_45.i.i.1, align 8, !dbg !647, !alias.scope !648, !noalias !655, !noundef !38
  %_0.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.1, %_3.i.i.i.i.i.1, !dbg !657
    #dbg_value(double %_0.i.i.i.i, !278, !DIExpression(), !659)
    #dbg_value(double %_0.i.i.i.i.i.1, !279, !DIExpression(), !659)
  %_0.i.i.i.i.1 = fadd double %_0.i.i.i.i, %_0.i.i.i.i.i.1, !dbg !661
    #dbg_value(double %_0.i.i.i.i.1, !83, !DIExpression(), !623)
    #dbg_value(i64 %i.sroa.0.0.i.i, !85, !DIExpression(DW_OP_constu, 2, DW_OP_or, DW_OP_stack_value), !624)
    #dbg_value(i64 %i.sroa.0.0.i.i, !167, !DIExpression(DW_OP_constu, 2, DW_OP_or, DW_OP_stack_value), !613)
    #dbg_value(i64 %i.sroa.0.0.i.i, !212, !DIExpression(DW_OP_constu, 2, DW_OP_or, DW_OP_stack_value), !636)
  %8 = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i.i, !dbg !638
  %_45.i.i.2 = getelementptr inbounds nuw i8, ptr %8, i64 16, !dbg !638
    #dbg_value(ptr %_45.i.i.2, !189, !DIExpression(), !639)
    #dbg_value(double %_0.i.i.i.i.1, !218, !DIExpression(), !641)
    #dbg_value(ptr %_45.i.i.2, !224, !DIExpression(), !641)
    #dbg_value(ptr %_45.i.i.2, !239, !DIExpression(), !643)
    #dbg_value(ptr %_45.i.i.2, !242, !DIExpression(), !645)
    #dbg_value(ptr %_45.i.i.2, !251, !DIExpression(), !645)
  %_3.i.i.i.i.i.2 = load double, ptr %_45.i.i.2, align 8, !dbg !647, !alias.scope !648, !noalias !655, !noundef !38
  %_0.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.2, %_3.i.i.i.i.i.2, !dbg !657
    #dbg_value(double %_0.i.i.i.i.1, !278, !DIExpression(), !659)
    #dbg_value(double %_0.i.i.i.i.i.2, !279, !DIExpression(), !659)
  %_0.i.i.i.i.2 = fadd double %_0.i.i.i.i.1, %_0.i.i.i.i.i.2, !dbg !661
    #dbg_value(double %_0.i.i.i.i.2, !83, !DIExpression(), !623)
    #dbg_value(i64 %i.sroa.0.0.i.i, !85, !DIExpression(DW_OP_constu, 3, DW_OP_or, DW_OP_stack_value), !624)
    #dbg_value(i64 %i.sroa.0.0.i.i, !167, !DIExpression(DW_OP_constu, 3, DW_OP_or, DW_OP_stack_value), !613)
    #dbg_value(i64 %i.sroa.0.0.i.i, !212, !DIExpression(DW_OP_constu, 3, DW_OP_or, DW_OP_stack_value), !636)
  %9 = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i.i, !dbg !638
  %_45.i.i.3 = getelementptr inbounds nuw i8, ptr %9, i64 24, !dbg !638
    #dbg_value(ptr %_45.i.i.3, !189, !DIExpression(), !639)
    #dbg_value(double %_0.i.i.i.i.2, !218, !DIExpression(), !641)
    #dbg_value(ptr %_45.i.i.3, !224, !DIExpression(), !641)
    #dbg_value(ptr %_45.i.i.3, !239, !DIExpression(), !643)
    #dbg_value(ptr %_45.i.i.3, !242, !DIExpression(), !645)
    #dbg_value(ptr %_45.i.i.3, !251, !DIExpression(), !645)
  %_3.i.i.i.i.i.3 = load double, ptr %_45.i.i.3, align 8, !dbg !647, !alias.scope !648, !noalias !655, !noundef !38
  %_0.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.3, %_3.i.i.i.i.i.3, !dbg !657
    #dbg_value(double %_0.i.i.i.i.2, !278, !DIExpression(), !659)
    #dbg_value(double %_0.i.i.i.i.i.3, !279, !DIExpression(), !659)
  %_0.i.i.i.i.3 = fadd double %_0.i.i.i.i.2, %_0.i.i.i.i.i.3, !dbg !661
    #dbg_value(double %_0.i.i.i.i.3, !83, !DIExpression(), !623)
  %_27.i.i.3 = add nuw i64 %i.sroa.0.0.i.i, 4, !dbg !662
    #dbg_value(i64 %_27.i.i.3, !85, !DIExpression(), !624)
    #dbg_value(i64 %_27.i.i.3, !167, !DIExpression(), !613)
  %niter.next.3 = add i64 %niter, 4, !dbg !663
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter, !dbg !663
  br i1 %niter.ncmp.3, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E.exit.loopexit.unr-lcssa", label %bb8.i.i, !dbg !663

"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E.exit.loopexit.unr-lcssa": ; preds = %bb8.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0, !dbg !663
  br i1 %lcmp.mod.not, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E.exit", label %bb8.i.i.epil.preheader, !dbg !663

bb8.i.i.epil.preheader:                           ; preds = %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E.exit.loopexit.unr-lcssa", %bb5.i.i
  %i.sroa.0.0.i.i.epil.init = phi i64 [ 0, %bb5.i.i ], [ %_27.i.i.3, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E.exit.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.i.epil.init = phi double [ -0.000000e+00, %bb5.i.i ], [ %_0.i.i.i.i.3, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0, !dbg !663
  tail call void @llvm.assume(i1 %lcmp.mod2), !dbg !663
  br label %bb8.i.i.epil, !dbg !663

bb8.i.i.epil:                                     ; preds = %bb8.i.i.epil, %bb8.i.i.epil.preheader
  %i.sroa.0.0.i.i.epil = phi i64 [ %i.sroa.0.0.i.i.epil.init, %bb8.i.i.epil.preheader ], [ %_27.i.i.epil, %bb8.i.i.epil ], !dbg !623
  %acc.sroa.0.0.i.i.epil = phi double [ %acc.sroa.0.0.i.i.epil.init, %bb8.i.i.epil.preheader ], [ %_0.i.i.i.i.epil, %bb8.i.i.epil ], !dbg !606
  %epil.iter = phi i64 [ 0, %bb8.i.i.epil.preheader ], [ %epil.iter.next, %bb8.i.i.epil ]
    #dbg_value(double %acc.sroa.0.0.i.i.epil, !83, !DIExpression(), !623)
    #dbg_value(i64 %i.sroa.0.0.i.i.epil, !167, !DIExpression(), !613)
    #dbg_value(i64 %i.sroa.0.0.i.i.epil, !85, !DIExpression(), !624)
    #dbg_value(ptr %iter.0, !206, !DIExpression(), !636)
    #dbg_value(i64 %i.sroa.0.0.i.i.epil, !212, !DIExpression(), !636)
  %_45.i.i.epil = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i.i.epil, !dbg !638
    #dbg_value(ptr %_45.i.i.epil, !189, !DIExpression(), !639)
    #dbg_value(double %acc.sroa.0.0.i.i.epil, !218, !DIExpression(), !641)
    #dbg_value(ptr %_45.i.i.epil, !224, !DIExpression(), !641)
    #dbg_value(ptr poison, !232, !DIExpression(), !643)
    #dbg_value(ptr %_45.i.i.epil, !239, !DIExpression(), !643)
    #dbg_value(ptr %_45.i.i.epil, !242, !DIExpression(), !645)
    #dbg_value(ptr %_45.i.i.epil, !251, !DIExpression(), !645)
  %_3.i.i.i.i.i.epil = load double, ptr %_45.i.i.epil, align 8, !dbg !647, !alias.scope !648, !noalias !655, !noundef !38
  %_0.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.epil, %_3.i.i.i.i.i.epil, !dbg !657
    #dbg_value(ptr poison, !271, !DIExpression(), !659)
    #dbg_value(double %acc.sroa.0.0.i.i.epil, !278, !DIExpression(), !659)
    #dbg_value(double %_0.i.i.i.i.i.epil, !279, !DIExpression(), !659)
  %_0.i.i.i.i.epil = fadd double %acc.sroa.0.0.i.i.epil, %_0.i.i.i.i.i.epil, !dbg !661
    #dbg_value(double %_0.i.i.i.i.epil, !83, !DIExpression(), !623)
  %_27.i.i.epil = add nuw i64 %i.sroa.0.0.i.i.epil, 1, !dbg !662
    #dbg_value(i64 %_27.i.i.epil, !85, !DIExpression(), !624)
    #dbg_value(i64 %_27.i.i.epil, !167, !DIExpression(), !613)
  %epil.iter.next = add i64 %epil.iter, 1, !dbg !663
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter, !dbg !663
  br i1 %epil.iter.cmp.not, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E.exit", label %bb8.i.i.epil, !dbg !663, !llvm.loop !664

"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E.exit": ; preds = %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E.exit.loopexit.unr-lcssa", %bb8.i.i.epil, %start
  %_0.sroa.0.0.i.i = phi double [ -0.000000e+00, %start ], [ %_0.i.i.i.i.3, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E.exit.loopexit.unr-lcssa" ], [ %_0.i.i.i.i.epil, %bb8.i.i.epil ], !dbg !606
  ret double %_0.sroa.0.0.i.i, !dbg !665
}

; <rust_structs::Rectangle as rust_structs::Shape>::doubled
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef double @"_ZN63_$LT$rust_structs..Rectangle$u20$as$u20$rust_structs..Shape$GT$7doubled17h73d5e33af1560d1fE"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(16) %self) unnamed_addr #2 !dbg !666 {
start:
    #dbg_value(ptr %self, !676, !DIExpression(), !677)
    #dbg_value(ptr %self, !678, !DIExpression(), !681)
  %_2.i = load double, ptr %self, align 8, !dbg !683, !alias.scope !684, !noundef !38
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8, !dbg !687
  %_3.i = load double, ptr %0, align 8, !dbg !687, !alias.scope !684, !noundef !38
  %_0.i = fmul double %_2.i, %_3.i, !dbg !683
    #dbg_value(double %_3.i, !688, !DIExpression(), !697)
    #dbg_value(double 1.000000e+00, !696, !DIExpression(), !697)
  %1 = tail call noundef double @llvm.maxnum.f64(double %_3.i, double 1.000000e+00), !dbg !699
  %_3 = fmul double %_2.i, %1, !dbg !700
  %_0 = fadd double %_0.i, %_3, !dbg !701
  ret double %_0, !dbg !702
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(inaccessiblemem: write) uwtable
define noundef double @rust_enum_steps(double noundef %0, double noundef %a, double noundef %b) unnamed_addr #3 !dbg !703 {
start:
  %iter = alloca [80 x i8], align 8
    #dbg_value(double %0, !707, !DIExpression(), !787)
    #dbg_value(double %0, !730, !DIExpression(), !788)
    #dbg_value(double %a, !708, !DIExpression(), !787)
    #dbg_value(double %b, !709, !DIExpression(), !787)
    #dbg_declare(ptr %iter, !732, !DIExpression(), !789)
    #dbg_value(i64 0, !710, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !790)
    #dbg_value(double %a, !710, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !790)
    #dbg_value(i64 1, !710, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !790)
    #dbg_value(double %b, !710, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !790)
    #dbg_value(i64 2, !710, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !790)
    #dbg_value(i64 0, !710, !DIExpression(DW_OP_LLVM_fragment, 384, 64), !790)
    #dbg_value(double %b, !710, !DIExpression(DW_OP_LLVM_fragment, 448, 64), !790)
  call void @llvm.lifetime.start.p0(ptr nonnull %iter), !dbg !791
  store i64 0, ptr %iter, align 8, !dbg !791
  %_8.sroa.4.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i64 8, !dbg !791
  store i64 4, ptr %_8.sroa.4.0.iter.sroa_idx, align 8, !dbg !791
  %_8.sroa.5.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i64 16, !dbg !791
  store i64 0, ptr %_8.sroa.5.0.iter.sroa_idx, align 8, !dbg !791
  %_8.sroa.6.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i64 24, !dbg !791
  store double %a, ptr %_8.sroa.6.0.iter.sroa_idx, align 8, !dbg !791
  %_8.sroa.7.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i64 32, !dbg !791
  store i64 1, ptr %_8.sroa.7.0.iter.sroa_idx, align 8, !dbg !791
  %_8.sroa.8.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i64 40, !dbg !791
  store double %b, ptr %_8.sroa.8.0.iter.sroa_idx, align 8, !dbg !791
  %_8.sroa.9.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i64 48, !dbg !791
  store i64 2, ptr %_8.sroa.9.0.iter.sroa_idx, align 8, !dbg !791
  %_8.sroa.11.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i64 64, !dbg !791
  store i64 0, ptr %_8.sroa.11.0.iter.sroa_idx, align 8, !dbg !791
  %_8.sroa.12.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i64 72, !dbg !791
  store double %b, ptr %_8.sroa.12.0.iter.sroa_idx, align 8, !dbg !791
  br label %bb2, !dbg !792

bb2:                                              ; preds = %bb2.backedge, %start
  %_11.i.i10 = phi i64 [ 0, %start ], [ %_11.i.i11, %bb2.backedge ]
  %_10.i.i8 = phi i64 [ 0, %start ], [ %_10.i.i7, %bb2.backedge ]
  %x.sroa.0.0 = phi double [ %0, %start ], [ %x.sroa.0.0.be, %bb2.backedge ]
    #dbg_value(double %x.sroa.0.0, !730, !DIExpression(), !788)
    #dbg_value(double %x.sroa.0.0, !707, !DIExpression(), !787)
    #dbg_value(ptr %iter, !793, !DIExpression(), !812)
    #dbg_value(ptr %iter, !814, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !832)
    #dbg_value(i64 4, !814, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !832)
    #dbg_value(i64 1, !834, !DIExpression(), !838)
    #dbg_value(ptr %iter, !856, !DIExpression(), !858)
    #dbg_value(ptr %iter, !848, !DIExpression(), !859)
  %_5.not.i.i = icmp eq i64 %_10.i.i8, 4, !dbg !860
  br i1 %_5.not.i.i, label %"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h23b4cc10da6f3eb5E.exit", label %bb1.i.i, !dbg !860

bb1.i.i:                                          ; preds = %bb2
    #dbg_value(i64 %_10.i.i8, !849, !DIExpression(), !861)
    #dbg_value(i64 %_10.i.i8, !837, !DIExpression(), !838)
  %_11.i.i = add nuw nsw i64 %_10.i.i8, 1, !dbg !862
    #dbg_value(i64 %_10.i.i8, !863, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !886)
    #dbg_value(i64 1, !863, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !886)
    #dbg_value(ptr %_8.sroa.5.0.iter.sroa_idx, !883, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !886)
    #dbg_value(i64 4, !883, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !886)
    #dbg_value(i64 %_10.i.i8, !884, !DIExpression(), !888)
    #dbg_value(i64 %_10.i.i8, !889, !DIExpression(), !895)
    #dbg_value(i64 %_10.i.i8, !897, !DIExpression(), !909)
    #dbg_value(i64 %_10.i.i8, !911, !DIExpression(), !926)
    #dbg_value(ptr poison, !894, !DIExpression(DW_OP_deref, DW_OP_LLVM_fragment, 0, 64), !895)
    #dbg_value(i64 poison, !894, !DIExpression(DW_OP_deref, DW_OP_LLVM_fragment, 64, 64), !895)
    #dbg_value(ptr %_8.sroa.5.0.iter.sroa_idx, !905, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !909)
    #dbg_value(ptr %_8.sroa.5.0.iter.sroa_idx, !924, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !926)
    #dbg_value(i64 4, !905, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !909)
    #dbg_value(i64 4, !924, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !926)
  %_19.i.i = icmp ult i64 %_10.i.i8, 4, !dbg !928
  tail call void @llvm.assume(i1 %_19.i.i), !dbg !929
  %self4.i.i = getelementptr inbounds nuw %"core::mem::maybe_uninit::MaybeUninit<Step>", ptr %_8.sroa.5.0.iter.sroa_idx, i64 %_10.i.i8, !dbg !930
    #dbg_value(ptr %self4.i.i, !931, !DIExpression(), !938)
    #dbg_value(ptr %self4.i.i, !940, !DIExpression(), !946)
    #dbg_value(ptr %self4.i.i, !948, !DIExpression(), !952)
  %_14.0.i.i = load i64, ptr %self4.i.i, align 8, !dbg !954, !range !955, !alias.scope !956, !noundef !38
  %1 = getelementptr inbounds nuw i8, ptr %self4.i.i, i64 8, !dbg !954
  %_14.1.i.i = load double, ptr %1, align 8, !dbg !954, !alias.scope !956
  br label %"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h23b4cc10da6f3eb5E.exit", !dbg !961

"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h23b4cc10da6f3eb5E.exit": ; preds = %bb2, %bb1.i.i
  %_11.i.i11 = phi i64 [ %_11.i.i, %bb1.i.i ], [ %_11.i.i10, %bb2 ]
  %_10.i.i7 = phi i64 [ %_11.i.i, %bb1.i.i ], [ 4, %bb2 ]
  %_0.sroa.3.0.i.i = phi double [ %_14.1.i.i, %bb1.i.i ], [ undef, %bb2 ]
  %_0.sroa.0.0.i.i = phi i64 [ %_14.0.i.i, %bb1.i.i ], [ 3, %bb2 ], !dbg !886
  switch i64 %_0.sroa.0.0.i.i, label %default.unreachable [
    i64 3, label %bb6
    i64 0, label %bb9
    i64 1, label %bb8
    i64 2, label %bb7
  ], !dbg !789

bb6:                                              ; preds = %"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h23b4cc10da6f3eb5E.exit"
  store i64 %_11.i.i11, ptr %iter, align 8, !dbg !962
  call void @llvm.lifetime.end.p0(ptr nonnull %iter), !dbg !963
  %_0 = fmul double %x.sroa.0.0, %x.sroa.0.0, !dbg !964
  ret double %_0, !dbg !965

default.unreachable:                              ; preds = %"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h23b4cc10da6f3eb5E.exit"
  unreachable

bb9:                                              ; preds = %"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h23b4cc10da6f3eb5E.exit"
    #dbg_value(double %_0.sroa.3.0.i.i, !783, !DIExpression(), !966)
  %2 = fmul double %x.sroa.0.0, %_0.sroa.3.0.i.i, !dbg !967
  br label %bb2.backedge, !dbg !968

bb8:                                              ; preds = %"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h23b4cc10da6f3eb5E.exit"
    #dbg_value(double %_0.sroa.3.0.i.i, !785, !DIExpression(), !969)
  %3 = fadd double %x.sroa.0.0, %_0.sroa.3.0.i.i, !dbg !970
  br label %bb2.backedge, !dbg !971

bb7:                                              ; preds = %"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h23b4cc10da6f3eb5E.exit"
  %4 = fneg double %x.sroa.0.0, !dbg !972
  br label %bb2.backedge, !dbg !973

bb2.backedge:                                     ; preds = %bb7, %bb8, %bb9
  %x.sroa.0.0.be = phi double [ %4, %bb7 ], [ %3, %bb8 ], [ %2, %bb9 ]
  br label %bb2, !dbg !860
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef double @rust_kinetic_energy(ptr noalias noundef readonly align 8 captures(none) dereferenceable(40) %b) unnamed_addr #2 personality ptr @rust_eh_personality !dbg !974 {
start:
    #dbg_value(ptr %b, !987, !DIExpression(), !988)
  %0 = getelementptr inbounds nuw i8, ptr %b, i64 32, !dbg !989
  %1 = load i8, ptr %0, align 8, !dbg !989, !range !990, !noundef !38
  %_2 = trunc nuw i8 %1 to i1, !dbg !989
  br i1 %_2, label %bb6, label %bb8.i.i.i.i, !dbg !989

bb8.i.i.i.i:                                      ; preds = %start
    #dbg_value(ptr %b, !489, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !991)
    #dbg_value(ptr %b, !489, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !991)
    #dbg_value(ptr %b, !494, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !993)
    #dbg_value(ptr %b, !494, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !993)
    #dbg_value(ptr %b, !55, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !995)
    #dbg_value(ptr %b, !55, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !995)
    #dbg_value(double -0.000000e+00, !56, !DIExpression(), !995)
    #dbg_declare(ptr poison, !57, !DIExpression(), !997)
    #dbg_value(ptr %b, !64, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !998)
    #dbg_value(ptr %b, !64, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !998)
    #dbg_value(double -0.000000e+00, !76, !DIExpression(), !998)
    #dbg_declare(ptr poison, !77, !DIExpression(), !1000)
    #dbg_value(double -0.000000e+00, !83, !DIExpression(), !1001)
    #dbg_value(i64 0, !85, !DIExpression(), !1002)
    #dbg_value(i64 3, !87, !DIExpression(), !1003)
  %2 = getelementptr inbounds nuw i8, ptr %b, i64 24, !dbg !1004
    #dbg_value(ptr %2, !489, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !991)
    #dbg_value(ptr %2, !494, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !993)
    #dbg_value(ptr %2, !55, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !995)
    #dbg_value(ptr %2, !64, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !998)
  %_4 = load double, ptr %2, align 8, !dbg !1004, !noundef !38
    #dbg_value(double -0.000000e+00, !83, !DIExpression(), !1001)
    #dbg_value(i64 0, !85, !DIExpression(), !1002)
    #dbg_value(ptr %b, !206, !DIExpression(), !1005)
    #dbg_value(i64 0, !212, !DIExpression(), !1005)
    #dbg_value(double -0.000000e+00, !218, !DIExpression(), !1007)
    #dbg_value(ptr %b, !224, !DIExpression(), !1007)
    #dbg_value(ptr poison, !232, !DIExpression(), !1009)
    #dbg_value(ptr %b, !239, !DIExpression(), !1009)
    #dbg_value(ptr %b, !242, !DIExpression(), !1011)
    #dbg_value(ptr %b, !251, !DIExpression(), !1011)
  %_3.i.i.i.i.i.i.i = load double, ptr %b, align 8, !dbg !1013, !alias.scope !1014, !noalias !1021, !noundef !38
  %_0.i.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i.i, %_3.i.i.i.i.i.i.i, !dbg !1023
    #dbg_value(ptr poison, !271, !DIExpression(), !1025)
    #dbg_value(double -0.000000e+00, !278, !DIExpression(), !1025)
    #dbg_value(double %_0.i.i.i.i.i.i.i, !279, !DIExpression(), !1025)
    #dbg_value(double %_0.i.i.i.i.i.i.i, !83, !DIExpression(), !1001)
    #dbg_value(i64 1, !85, !DIExpression(), !1002)
    #dbg_value(i64 1, !212, !DIExpression(), !1005)
  %_45.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %b, i64 8, !dbg !1027
    #dbg_value(double %_0.i.i.i.i.i.i.i, !218, !DIExpression(), !1007)
    #dbg_value(ptr %_45.i.i.i.i.1, !224, !DIExpression(), !1007)
    #dbg_value(ptr %_45.i.i.i.i.1, !239, !DIExpression(), !1009)
    #dbg_value(ptr %_45.i.i.i.i.1, !242, !DIExpression(), !1011)
    #dbg_value(ptr %_45.i.i.i.i.1, !251, !DIExpression(), !1011)
  %_3.i.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.i.1, align 8, !dbg !1013, !alias.scope !1014, !noalias !1021, !noundef !38
  %_0.i.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.i.1, %_3.i.i.i.i.i.i.i.1, !dbg !1023
    #dbg_value(double %_0.i.i.i.i.i.i.i, !278, !DIExpression(), !1025)
    #dbg_value(double %_0.i.i.i.i.i.i.i.1, !279, !DIExpression(), !1025)
  %_0.i.i.i.i.i.i.1 = fadd double %_0.i.i.i.i.i.i.i, %_0.i.i.i.i.i.i.i.1, !dbg !1028
    #dbg_value(double %_0.i.i.i.i.i.i.1, !83, !DIExpression(), !1001)
    #dbg_value(i64 2, !85, !DIExpression(), !1002)
    #dbg_value(i64 2, !212, !DIExpression(), !1005)
  %_45.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %b, i64 16, !dbg !1027
    #dbg_value(double %_0.i.i.i.i.i.i.1, !218, !DIExpression(), !1007)
    #dbg_value(ptr %_45.i.i.i.i.2, !224, !DIExpression(), !1007)
    #dbg_value(ptr %_45.i.i.i.i.2, !239, !DIExpression(), !1009)
    #dbg_value(ptr %_45.i.i.i.i.2, !242, !DIExpression(), !1011)
    #dbg_value(ptr %_45.i.i.i.i.2, !251, !DIExpression(), !1011)
  %_3.i.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.i.i.2, align 8, !dbg !1013, !alias.scope !1014, !noalias !1021, !noundef !38
  %_0.i.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.i.2, %_3.i.i.i.i.i.i.i.2, !dbg !1023
    #dbg_value(double %_0.i.i.i.i.i.i.1, !278, !DIExpression(), !1025)
    #dbg_value(double %_0.i.i.i.i.i.i.i.2, !279, !DIExpression(), !1025)
  %_0.i.i.i.i.i.i.2 = fadd double %_0.i.i.i.i.i.i.1, %_0.i.i.i.i.i.i.i.2, !dbg !1028
    #dbg_value(double %_0.i.i.i.i.i.i.2, !83, !DIExpression(), !1001)
    #dbg_value(i64 3, !85, !DIExpression(), !1002)
  %_3 = fmul double %_4, 5.000000e-01, !dbg !1029
  %3 = fmul double %_3, %_0.i.i.i.i.i.i.2, !dbg !1029
  br label %bb6, !dbg !1030

bb6:                                              ; preds = %start, %bb8.i.i.i.i
  %_0.sroa.0.0 = phi double [ %3, %bb8.i.i.i.i ], [ 0.000000e+00, %start ], !dbg !988
  ret double %_0.sroa.0.0, !dbg !1030
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: readwrite) uwtable
define void @rust_push_body(ptr noalias noundef align 8 captures(none) dereferenceable(40) %b, ptr noalias noundef readonly align 8 captures(none) dereferenceable(24) %impulse) unnamed_addr #4 personality ptr @rust_eh_personality !dbg !1031 {
start:
    #dbg_value(ptr poison, !1044, !DIExpression(), !1069)
    #dbg_value(ptr poison, !1074, !DIExpression(), !1076)
    #dbg_value(ptr %b, !1037, !DIExpression(), !1077)
    #dbg_value(ptr %impulse, !1038, !DIExpression(), !1077)
    #dbg_value(ptr %b, !1078, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1088)
    #dbg_value(i64 3, !1078, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1088)
    #dbg_value(ptr %b, !1090, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1101)
    #dbg_value(i64 3, !1090, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1101)
    #dbg_value(i64 3, !1095, !DIExpression(), !1103)
    #dbg_value(i64 3, !1104, !DIExpression(), !1110)
    #dbg_value(ptr %b, !1097, !DIExpression(), !1112)
    #dbg_value(ptr %b, !1109, !DIExpression(), !1110)
    #dbg_value(ptr %b, !1039, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1113)
    #dbg_value(ptr %b, !1039, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !1113)
    #dbg_value(ptr %impulse, !1039, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1113)
    #dbg_value(ptr %impulse, !1039, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !1113)
    #dbg_value(i64 0, !1039, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !1113)
    #dbg_value(i64 3, !1039, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !1113)
    #dbg_value(ptr undef, !1074, !DIExpression(), !1076)
    #dbg_value(ptr undef, !1044, !DIExpression(), !1069)
  %0 = getelementptr inbounds nuw i8, ptr %b, i64 24, !dbg !1114
    #dbg_value(ptr %0, !1039, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1113)
    #dbg_value(i64 0, !1039, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !1113)
    #dbg_value(i64 1, !1039, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !1113)
    #dbg_value(ptr %b, !1041, !DIExpression(), !1115)
    #dbg_value(ptr %impulse, !1043, !DIExpression(), !1115)
  %_15 = load double, ptr %0, align 8, !dbg !1116, !noundef !38
    #dbg_value(ptr %impulse, !1117, !DIExpression(), !1124)
    #dbg_value(double %_15, !1123, !DIExpression(), !1124)
  %_3.i = load double, ptr %impulse, align 8, !dbg !1126, !alias.scope !1127, !noundef !38
  %_0.i = fdiv double %_3.i, %_15, !dbg !1130
  %1 = load double, ptr %b, align 8, !dbg !1134, !noundef !38
  %2 = fadd double %1, %_0.i, !dbg !1134
  store double %2, ptr %b, align 8, !dbg !1134
    #dbg_value(ptr undef, !1074, !DIExpression(), !1076)
    #dbg_value(ptr undef, !1044, !DIExpression(), !1069)
    #dbg_value(i64 poison, !1039, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !1113)
    #dbg_value(i64 1, !1039, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !1113)
  %_3.i.i.i.1 = getelementptr inbounds nuw i8, ptr %b, i64 8, !dbg !1135
  %_3.i2.i.i.1 = getelementptr inbounds nuw i8, ptr %impulse, i64 8, !dbg !1135
    #dbg_value(i64 2, !1039, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !1113)
    #dbg_value(ptr %_3.i.i.i.1, !1041, !DIExpression(), !1115)
    #dbg_value(ptr %_3.i2.i.i.1, !1043, !DIExpression(), !1115)
  %_15.1 = load double, ptr %0, align 8, !dbg !1116, !noundef !38
    #dbg_value(ptr %_3.i2.i.i.1, !1117, !DIExpression(), !1124)
    #dbg_value(double %_15.1, !1123, !DIExpression(), !1124)
  %_3.i.1 = load double, ptr %_3.i2.i.i.1, align 8, !dbg !1126, !alias.scope !1127, !noundef !38
  %_0.i.1 = fdiv double %_3.i.1, %_15.1, !dbg !1130
  %3 = load double, ptr %_3.i.i.i.1, align 8, !dbg !1134, !noundef !38
  %4 = fadd double %3, %_0.i.1, !dbg !1134
  store double %4, ptr %_3.i.i.i.1, align 8, !dbg !1134
    #dbg_value(i64 poison, !1039, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !1113)
    #dbg_value(i64 2, !1039, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !1113)
  %_3.i.i.i.2 = getelementptr inbounds nuw i8, ptr %b, i64 16, !dbg !1135
  %_3.i2.i.i.2 = getelementptr inbounds nuw i8, ptr %impulse, i64 16, !dbg !1135
    #dbg_value(i64 3, !1039, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !1113)
    #dbg_value(ptr %_3.i.i.i.2, !1041, !DIExpression(), !1115)
    #dbg_value(ptr %_3.i2.i.i.2, !1043, !DIExpression(), !1115)
  %_15.2 = load double, ptr %0, align 8, !dbg !1116, !noundef !38
    #dbg_value(ptr %_3.i2.i.i.2, !1117, !DIExpression(), !1124)
    #dbg_value(double %_15.2, !1123, !DIExpression(), !1124)
  %_3.i.2 = load double, ptr %_3.i2.i.i.2, align 8, !dbg !1126, !alias.scope !1127, !noundef !38
  %_0.i.2 = fdiv double %_3.i.2, %_15.2, !dbg !1130
  %5 = load double, ptr %_3.i.i.i.2, align 8, !dbg !1134, !noundef !38
  %6 = fadd double %5, %_0.i.2, !dbg !1134
  store double %6, ptr %_3.i.i.i.2, align 8, !dbg !1134
    #dbg_value(i64 poison, !1039, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !1113)
  ret void, !dbg !1136
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef double @rust_static_dispatch(double noundef %radius, double noundef %width, double noundef %height) unnamed_addr #5 !dbg !1137 {
start:
    #dbg_value(ptr poison, !678, !DIExpression(), !1142)
    #dbg_value(ptr poison, !676, !DIExpression(), !1155)
    #dbg_value(ptr poison, !1150, !DIExpression(), !1156)
    #dbg_value(ptr poison, !469, !DIExpression(), !1157)
    #dbg_value(ptr poison, !465, !DIExpression(), !1160)
    #dbg_value(ptr poison, !1149, !DIExpression(), !1156)
    #dbg_value(double %radius, !1139, !DIExpression(), !1161)
    #dbg_value(double %width, !1140, !DIExpression(), !1161)
    #dbg_value(double %height, !1141, !DIExpression(), !1161)
    #dbg_value(ptr undef, !1149, !DIExpression(), !1156)
    #dbg_value(ptr undef, !1150, !DIExpression(), !1156)
    #dbg_value(ptr undef, !465, !DIExpression(), !1160)
    #dbg_value(ptr undef, !469, !DIExpression(), !1157)
  %_2.i.i.i = fmul double %radius, 0x400921FB54442D18, !dbg !1162
  %_0.i.i.i = fmul double %radius, %_2.i.i.i, !dbg !1162
  %_0.i.i = fmul double %_0.i.i.i, 2.000000e+00, !dbg !1163
    #dbg_value(ptr undef, !676, !DIExpression(), !1155)
    #dbg_value(ptr undef, !678, !DIExpression(), !1142)
  %_0.i.i3.i = fmul double %width, %height, !dbg !1164
    #dbg_value(double %height, !688, !DIExpression(), !1165)
    #dbg_value(double 1.000000e+00, !696, !DIExpression(), !1165)
  %0 = tail call noundef double @llvm.maxnum.f64(double %height, double 1.000000e+00), !dbg !1167
  %_3.i.i = fmul double %width, %0, !dbg !1168
  %_0.i4.i = fadd double %_0.i.i3.i, %_3.i.i, !dbg !1169
  %_0.i = fdiv double %_0.i.i, %_0.i4.i, !dbg !1170
  ret double %_0.i, !dbg !1171
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #6

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #6

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #8

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #9

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #10

attributes #0 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: write, inaccessiblemem: write) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { nofree norecurse nosync nounwind nonlazybind memory(inaccessiblemem: write) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: readwrite) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #9 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #10 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.dbg.cu = !{!5}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{i32 7, !"Dwarf Version", i32 4}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!5 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !6, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!6 = !DIFile(filename: "rust/rust_structs.rs/@/rust_structs.659c588fe44d1b73-cgu.0", directory: ".")
!7 = distinct !DISubprogram(name: "fold<f64, core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E", scope: !9, file: !8, line: 124, type: !14, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !58, retainedNodes: !54)
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
!62 = !DILocation(line: 0, scope: !7)
!63 = !DILocation(line: 124, column: 38, scope: !7)
!64 = !DILocalVariable(name: "self", arg: 1, scope: !65, file: !66, line: 259, type: !21)
!65 = distinct !DISubprogram(name: "fold<f64, f64, core::iter::adapters::map::map_fold::{closure_env#0}<&f64, f64, f64, rust_structs::rust_kinetic_energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>>>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E", scope: !67, file: !66, line: 259, type: !68, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !93, retainedNodes: !75)
!66 = !DIFile(filename: "library/core/src/slice/iter/macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "87d1f0c2746f51593d75ddf4c9271f14")
!67 = !DINamespace(name: "{impl#171}", scope: !22)
!68 = !DISubroutineType(types: !69)
!69 = !{!16, !21, !16, !70}
!70 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<&f64, f64, f64, rust_structs::rust_kinetic_energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>>", scope: !71, file: !18, align: 8, elements: !72, templateParams: !38, identifier: "b7134cb6a2d70d764e251e3783022712")
!71 = !DINamespace(name: "map_fold", scope: !10)
!72 = !{!73, !74}
!73 = !DIDerivedType(tag: DW_TAG_member, name: "g", scope: !70, file: !18, baseType: !49, align: 8)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !70, file: !18, baseType: !43, align: 8)
!75 = !{!64, !76, !77, !78, !81, !83, !85, !87, !89, !91}
!76 = !DILocalVariable(name: "init", arg: 2, scope: !65, file: !66, line: 259, type: !16)
!77 = !DILocalVariable(name: "f", arg: 3, scope: !65, file: !66, line: 259, type: !70)
!78 = !DILocalVariable(name: "len", scope: !79, file: !66, line: 29, type: !80, align: 64)
!79 = distinct !DILexicalBlock(scope: !65, file: !66, line: 29, column: 13)
!80 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!81 = !DILocalVariable(name: "end", scope: !82, file: !66, line: 33, type: !26, align: 64)
!82 = distinct !DILexicalBlock(scope: !65, file: !66, line: 33, column: 13)
!83 = !DILocalVariable(name: "acc", scope: !84, file: !66, line: 273, type: !16, align: 64)
!84 = distinct !DILexicalBlock(scope: !65, file: !66, line: 273, column: 17)
!85 = !DILocalVariable(name: "i", scope: !86, file: !66, line: 274, type: !80, align: 64)
!86 = distinct !DILexicalBlock(scope: !84, file: !66, line: 274, column: 17)
!87 = !DILocalVariable(name: "len", scope: !88, file: !66, line: 275, type: !80, align: 64)
!88 = distinct !DILexicalBlock(scope: !86, file: !66, line: 275, column: 17)
!89 = !DILocalVariable(name: "len", scope: !90, file: !66, line: 29, type: !80, align: 64)
!90 = distinct !DILexicalBlock(scope: !86, file: !66, line: 29, column: 13)
!91 = !DILocalVariable(name: "end", scope: !92, file: !66, line: 33, type: !26, align: 64)
!92 = distinct !DILexicalBlock(scope: !86, file: !66, line: 33, column: 13)
!93 = !{!33, !59, !94}
!94 = !DITemplateTypeParameter(name: "F", type: !70)
!95 = !DILocation(line: 0, scope: !65, inlinedAt: !96)
!96 = distinct !DILocation(line: 128, column: 19, scope: !7)
!97 = !DILocation(line: 259, column: 42, scope: !65, inlinedAt: !96)
!98 = !DILocalVariable(name: "pointee_size", scope: !99, file: !100, line: 726, type: !80, align: 64)
!99 = distinct !DILexicalBlock(scope: !101, file: !100, line: 726, column: 9)
!100 = !DIFile(filename: "library/core/src/ptr/const_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "48638a38fe414ca30cde797e4a40b3a9")
!101 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned17h0bfacf46074b0a1cE", scope: !102, file: !100, line: 701, type: !104, scopeLine: 701, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, retainedNodes: !134)
!102 = !DINamespace(name: "{impl#0}", scope: !103)
!103 = !DINamespace(name: "const_ptr", scope: !28)
!104 = !DISubroutineType(types: !105)
!105 = !{!80, !31, !31, !106}
!106 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::panic::location::Location", baseType: !107, size: 64, align: 64, dwarfAddressSpace: 0)
!107 = !DICompositeType(tag: DW_TAG_structure_type, name: "Location", scope: !108, file: !18, size: 192, align: 64, flags: DIFlagPublic, elements: !110, templateParams: !38, identifier: "c23b7de1297af8f4a89df3da49f37ee6")
!108 = !DINamespace(name: "location", scope: !109)
!109 = !DINamespace(name: "panic", scope: !13)
!110 = !{!111, !123, !125, !126}
!111 = !DIDerivedType(tag: DW_TAG_member, name: "filename", scope: !107, file: !18, baseType: !112, size: 128, align: 64, flags: DIFlagPrivate)
!112 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<str>", scope: !27, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !113, templateParams: !121, identifier: "cc7383b2ce73f6838bfb6ae828fb6ae6")
!113 = !{!114}
!114 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !112, file: !18, baseType: !115, size: 128, align: 64, flags: DIFlagPrivate)
!115 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const str", file: !18, size: 128, align: 64, elements: !116, templateParams: !38, identifier: "238a44609877474087c05adf26cd41fa")
!116 = !{!117, !120}
!117 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !115, file: !18, baseType: !118, size: 64, align: 64)
!118 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !119, size: 64, align: 64, dwarfAddressSpace: 0)
!119 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!120 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !115, file: !18, baseType: !80, size: 64, align: 64, offset: 64)
!121 = !{!122}
!122 = !DITemplateTypeParameter(name: "T", type: !119)
!123 = !DIDerivedType(tag: DW_TAG_member, name: "line", scope: !107, file: !18, baseType: !124, size: 32, align: 32, offset: 128, flags: DIFlagPrivate)
!124 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!125 = !DIDerivedType(tag: DW_TAG_member, name: "col", scope: !107, file: !18, baseType: !124, size: 32, align: 32, offset: 160, flags: DIFlagPrivate)
!126 = !DIDerivedType(tag: DW_TAG_member, name: "_filename", scope: !107, file: !18, baseType: !127, align: 8, offset: 192, flags: DIFlagPrivate)
!127 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&str>", scope: !37, file: !18, align: 8, flags: DIFlagPublic, elements: !38, templateParams: !128, identifier: "e16ac355808b6aef9fb50b5f125fee05")
!128 = !{!129}
!129 = !DITemplateTypeParameter(name: "T", type: !130)
!130 = !DICompositeType(tag: DW_TAG_structure_type, name: "&str", file: !18, size: 128, align: 64, elements: !131, templateParams: !38, identifier: "9277eecd40495f85161460476aacc992")
!131 = !{!132, !133}
!132 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !130, file: !18, baseType: !118, size: 64, align: 64)
!133 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !130, file: !18, baseType: !80, size: 64, align: 64, offset: 64)
!134 = !{!135, !136, !98}
!135 = !DILocalVariable(name: "self", arg: 1, scope: !101, file: !100, line: 701, type: !31)
!136 = !DILocalVariable(name: "origin", arg: 2, scope: !101, file: !100, line: 701, type: !31)
!137 = !DILocation(line: 0, scope: !99, inlinedAt: !138)
!138 = distinct !DILocation(line: 887, column: 37, scope: !139, inlinedAt: !149)
!139 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$20offset_from_unsigned17h2e98267e24a95b56E", scope: !141, file: !140, line: 882, type: !143, scopeLine: 882, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, retainedNodes: !146)
!140 = !DIFile(filename: "library/core/src/ptr/mut_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "7c03c8e0ae695174f7f10881dc49d2cb")
!141 = !DINamespace(name: "{impl#0}", scope: !142)
!142 = !DINamespace(name: "mut_ptr", scope: !28)
!143 = !DISubroutineType(types: !144)
!144 = !{!80, !145, !31, !106}
!145 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut f64", baseType: !16, size: 64, align: 64, dwarfAddressSpace: 0)
!146 = !{!147, !148}
!147 = !DILocalVariable(name: "self", arg: 1, scope: !139, file: !140, line: 882, type: !145)
!148 = !DILocalVariable(name: "origin", arg: 2, scope: !139, file: !140, line: 882, type: !31)
!149 = distinct !DILocation(line: 953, column: 32, scope: !150, inlinedAt: !158)
!150 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17h86f4bdad3462d3b9E", scope: !26, file: !151, line: 948, type: !152, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, declaration: !154, retainedNodes: !155)
!151 = !DIFile(filename: "library/core/src/ptr/non_null.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e5222a5160165ba1cd09076ad7a11733")
!152 = !DISubroutineType(types: !153)
!153 = !{!80, !26, !26}
!154 = !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17h86f4bdad3462d3b9E", scope: !26, file: !151, line: 948, type: !152, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !32)
!155 = !{!156, !157}
!156 = !DILocalVariable(name: "self", arg: 1, scope: !150, file: !151, line: 948, type: !26)
!157 = !DILocalVariable(name: "subtracted", arg: 2, scope: !150, file: !151, line: 948, type: !26)
!158 = distinct !DILocation(line: 57, column: 30, scope: !92, inlinedAt: !96)
!159 = !DILocalVariable(name: "rhs", scope: !160, file: !161, line: 832, type: !80, align: 64)
!160 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !162, file: !161, line: 832, type: !164, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !38, retainedNodes: !166)
!161 = !DIFile(filename: "library/core/src/num/uint_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "de2f29a3485fc28d710ba6c3062e6efa")
!162 = !DINamespace(name: "{impl#11}", scope: !163)
!163 = !DINamespace(name: "num", scope: !13)
!164 = !DISubroutineType(types: !165)
!165 = !{!80, !80, !80, !106}
!166 = !{!167, !159}
!167 = !DILocalVariable(name: "self", arg: 1, scope: !160, file: !161, line: 832, type: !80)
!168 = !DILocation(line: 0, scope: !160, inlinedAt: !169)
!169 = distinct !DILocation(line: 283, column: 36, scope: !88, inlinedAt: !96)
!170 = !DILocation(line: 0, scope: !82, inlinedAt: !96)
!171 = !DILocalVariable(name: "self", arg: 1, scope: !172, file: !151, line: 1719, type: !177)
!172 = distinct !DISubprogram(name: "eq<f64>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17hd016287b65f836f1E", scope: !173, file: !151, line: 1719, type: !174, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, retainedNodes: !178)
!173 = !DINamespace(name: "{impl#16}", scope: !27)
!174 = !DISubroutineType(types: !175)
!175 = !{!176, !177, !177}
!176 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!177 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::ptr::non_null::NonNull<f64>", baseType: !26, size: 64, align: 64, dwarfAddressSpace: 0)
!178 = !{!171, !179}
!179 = !DILocalVariable(name: "other", arg: 2, scope: !172, file: !151, line: 1719, type: !177)
!180 = !DILocation(line: 1719, column: 11, scope: !172, inlinedAt: !181)
!181 = distinct !DILocation(line: 44, column: 20, scope: !82, inlinedAt: !96)
!182 = !DILocation(line: 1719, column: 18, scope: !172, inlinedAt: !181)
!183 = !DILocation(line: 407, column: 18, scope: !184, inlinedAt: !190)
!184 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h41359047294b5ce7E", scope: !26, file: !151, line: 401, type: !185, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, declaration: !187, retainedNodes: !188)
!185 = !DISubroutineType(types: !186)
!186 = !{!145, !26}
!187 = !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h41359047294b5ce7E", scope: !26, file: !151, line: 401, type: !185, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !32)
!188 = !{!189}
!189 = !DILocalVariable(name: "self", arg: 1, scope: !184, file: !151, line: 401, type: !26)
!190 = distinct !DILocation(line: 1720, column: 32, scope: !172, inlinedAt: !181)
!191 = !DILocation(line: 1720, column: 9, scope: !172, inlinedAt: !181)
!192 = !DILocation(line: 25, column: 86, scope: !65, inlinedAt: !96)
!193 = !DILocation(line: 0, scope: !84, inlinedAt: !96)
!194 = !DILocation(line: 0, scope: !86, inlinedAt: !96)
!195 = !DILocation(line: 0, scope: !92, inlinedAt: !96)
!196 = !DILocation(line: 0, scope: !150, inlinedAt: !158)
!197 = !DILocation(line: 0, scope: !184, inlinedAt: !198)
!198 = distinct !DILocation(line: 953, column: 23, scope: !150, inlinedAt: !158)
!199 = !DILocation(line: 0, scope: !184, inlinedAt: !200)
!200 = distinct !DILocation(line: 953, column: 64, scope: !150, inlinedAt: !158)
!201 = !DILocation(line: 0, scope: !139, inlinedAt: !149)
!202 = !DILocation(line: 0, scope: !101, inlinedAt: !138)
!203 = !DILocation(line: 729, column: 18, scope: !99, inlinedAt: !138)
!204 = !DILocation(line: 0, scope: !88, inlinedAt: !96)
!205 = !DILocation(line: 28, column: 9, scope: !86, inlinedAt: !96)
!206 = !DILocalVariable(name: "self", arg: 1, scope: !207, file: !151, line: 651, type: !26)
!207 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hc93c61906879cf46E", scope: !26, file: !151, line: 651, type: !208, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, declaration: !210, retainedNodes: !211)
!208 = !DISubroutineType(types: !209)
!209 = !{!26, !26, !80}
!210 = !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hc93c61906879cf46E", scope: !26, file: !151, line: 651, type: !208, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !32)
!211 = !{!206, !212}
!212 = !DILocalVariable(name: "count", arg: 2, scope: !207, file: !151, line: 651, type: !80)
!213 = !DILocation(line: 0, scope: !207, inlinedAt: !214)
!214 = distinct !DILocation(line: 279, column: 67, scope: !88, inlinedAt: !96)
!215 = !DILocation(line: 659, column: 28, scope: !207, inlinedAt: !214)
!216 = !DILocation(line: 0, scope: !184, inlinedAt: !217)
!217 = distinct !DILocation(line: 279, column: 74, scope: !88, inlinedAt: !96)
!218 = !DILocalVariable(name: "acc", arg: 2, scope: !219, file: !8, line: 88, type: !16)
!219 = distinct !DISubprogram(name: "{closure#0}<&f64, f64, f64, rust_structs::rust_kinetic_energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf3f80bc46272bb70E", scope: !71, file: !8, line: 88, type: !220, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !227, retainedNodes: !223)
!220 = !DISubroutineType(types: !221)
!221 = !{!16, !222, !16, !41}
!222 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::map::map_fold::{closure_env#0}<&f64, f64, f64, rust_structs::rust_kinetic_energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>>", baseType: !70, size: 64, align: 64, dwarfAddressSpace: 0)
!223 = !{!218, !224, !225, !226}
!224 = !DILocalVariable(name: "elt", arg: 3, scope: !219, file: !8, line: 88, type: !41)
!225 = !DILocalVariable(name: "g", scope: !219, file: !8, line: 86, type: !49, align: 8)
!226 = !DILocalVariable(name: "f", scope: !219, file: !8, line: 85, type: !43, align: 8)
!227 = !{!40, !59, !60, !228, !229}
!228 = !DITemplateTypeParameter(name: "impl FnMut(T) -> B", type: !43)
!229 = !DITemplateTypeParameter(name: "impl FnMut(Acc, B) -> Acc", type: !49)
!230 = !DILocation(line: 0, scope: !219, inlinedAt: !231)
!231 = distinct !DILocation(line: 279, column: 27, scope: !88, inlinedAt: !96)
!232 = !DILocalVariable(arg: 1, scope: !233, file: !234, line: 16, type: !237)
!233 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN12rust_structs19rust_kinetic_energy28_$u7b$$u7b$closure$u7d$$u7d$17ha8acd139c8685866E", scope: !44, file: !234, line: 16, type: !235, scopeLine: 16, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !38, retainedNodes: !238)
!234 = !DIFile(filename: "rust/rust_structs.rs", directory: ".", checksumkind: CSK_MD5, checksum: "77987d6ce585201e139c64f775ea09ee")
!235 = !DISubroutineType(types: !236)
!236 = !{!16, !237, !41}
!237 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_structs::rust_kinetic_energy::{closure_env#0}", baseType: !43, size: 64, align: 64, dwarfAddressSpace: 0)
!238 = !{!239, !232}
!239 = !DILocalVariable(name: "v", arg: 2, scope: !233, file: !234, line: 16, type: !41)
!240 = !DILocation(line: 0, scope: !233, inlinedAt: !241)
!241 = distinct !DILocation(line: 88, column: 28, scope: !219, inlinedAt: !231)
!242 = !DILocalVariable(name: "self", arg: 1, scope: !243, file: !244, line: 49, type: !41)
!243 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul", scope: !245, file: !244, line: 49, type: !248, scopeLine: 49, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !38, retainedNodes: !250)
!244 = !DIFile(filename: "library/core/src/internal_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9ec673d06a3eb53c47178443a566ec32")
!245 = !DINamespace(name: "{impl#188}", scope: !246)
!246 = !DINamespace(name: "arith", scope: !247)
!247 = !DINamespace(name: "ops", scope: !13)
!248 = !DISubroutineType(types: !249)
!249 = !{!16, !41, !41, !106}
!250 = !{!242, !251}
!251 = !DILocalVariable(name: "other", arg: 2, scope: !243, file: !244, line: 49, type: !41)
!252 = !DILocation(line: 0, scope: !243, inlinedAt: !253)
!253 = distinct !DILocation(line: 16, column: 46, scope: !233, inlinedAt: !241)
!254 = !DILocation(line: 50, column: 31, scope: !243, inlinedAt: !253)
!255 = !{!256, !258, !260}
!256 = distinct !{!256, !257, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!257 = distinct !{!257, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!258 = distinct !{!258, !259, !"_ZN12rust_structs19rust_kinetic_energy28_$u7b$$u7b$closure$u7d$$u7d$17ha8acd139c8685866E: %v"}
!259 = distinct !{!259, !"_ZN12rust_structs19rust_kinetic_energy28_$u7b$$u7b$closure$u7d$$u7d$17ha8acd139c8685866E"}
!260 = distinct !{!260, !261, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf3f80bc46272bb70E: %elt"}
!261 = distinct !{!261, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf3f80bc46272bb70E"}
!262 = !{!263}
!263 = distinct !{!263, !257, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!264 = !DILocation(line: 352, column: 45, scope: !265, inlinedAt: !270)
!265 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs2g_NtNtCsgEmfK2I1SDS_4core3ops5arithdNtB6_3Mul3mul", scope: !267, file: !266, line: 352, type: !268, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !38)
!266 = !DIFile(filename: "library/core/src/ops/arith.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "82a843efd6957c9872d7564e4a5df756")
!267 = !DINamespace(name: "{impl#142}", scope: !246)
!268 = !DISubroutineType(types: !269)
!269 = !{!16, !16, !16, !106}
!270 = distinct !DILocation(line: 50, column: 17, scope: !243, inlinedAt: !253)
!271 = !DILocalVariable(arg: 1, scope: !272, file: !273, line: 164, type: !276)
!272 = distinct !DISubprogram(name: "{closure#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h8fafb00bf9946eedE", scope: !50, file: !273, line: 164, type: !274, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !280, retainedNodes: !277)
!273 = !DIFile(filename: "library/core/src/iter/traits/accum.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "29c702feed2d279674f04740ce9fc327")
!274 = !DISubroutineType(types: !275)
!275 = !{!16, !276, !16, !16}
!276 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>", baseType: !49, size: 64, align: 64, dwarfAddressSpace: 0)
!277 = !{!278, !279, !271}
!278 = !DILocalVariable(name: "a", arg: 2, scope: !272, file: !273, line: 164, type: !16)
!279 = !DILocalVariable(name: "b", arg: 3, scope: !272, file: !273, line: 164, type: !16)
!280 = !{!281}
!281 = !DITemplateTypeParameter(name: "I", type: !17)
!282 = !DILocation(line: 0, scope: !272, inlinedAt: !283)
!283 = distinct !DILocation(line: 88, column: 21, scope: !219, inlinedAt: !231)
!284 = !DILocation(line: 164, column: 28, scope: !272, inlinedAt: !283)
!285 = !DILocation(line: 844, column: 17, scope: !160, inlinedAt: !169)
!286 = !DILocation(line: 284, column: 24, scope: !88, inlinedAt: !96)
!287 = distinct !{!287, !288}
!288 = !{!"llvm.loop.unroll.disable"}
!289 = !DILocation(line: 129, column: 6, scope: !7)
!290 = distinct !DISubprogram(name: "new<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h41f1a2c81c1bbd87E", scope: !292, file: !291, line: 299, type: !294, scopeLine: 299, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !311, retainedNodes: !314)
!291 = !DIFile(filename: "library/core/src/iter/adapters/zip.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "3b799775cfe5a249b4485e2512707a77")
!292 = !DINamespace(name: "{impl#5}", scope: !293)
!293 = !DINamespace(name: "zip", scope: !11)
!294 = !DISubroutineType(types: !295)
!295 = !{!296, !299, !21}
!296 = !DICompositeType(tag: DW_TAG_structure_type, name: "Zip<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", scope: !293, file: !18, size: 384, align: 64, flags: DIFlagPublic, elements: !297, templateParams: !311, identifier: "f3775827890a1b462bbad2c6758bafcd")
!297 = !{!298, !308, !309, !310}
!298 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !296, file: !18, baseType: !299, size: 128, align: 64, flags: DIFlagPrivate)
!299 = !DICompositeType(tag: DW_TAG_structure_type, name: "IterMut<f64>", scope: !22, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !300, templateParams: !32, identifier: "99ce3aefc61bf6059503da387745b64a")
!300 = !{!301, !302, !303}
!301 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !299, file: !18, baseType: !26, size: 64, align: 64, flags: DIFlagPrivate)
!302 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !299, file: !18, baseType: !145, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!303 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !299, file: !18, baseType: !304, align: 8, offset: 128, flags: DIFlagPrivate)
!304 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&mut f64>", scope: !37, file: !18, align: 8, flags: DIFlagPublic, elements: !38, templateParams: !305, identifier: "976de26c2f4e7f5012e45ce572a57140")
!305 = !{!306}
!306 = !DITemplateTypeParameter(name: "T", type: !307)
!307 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut f64", baseType: !16, size: 64, align: 64, dwarfAddressSpace: 0)
!308 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !296, file: !18, baseType: !21, size: 128, align: 64, offset: 128, flags: DIFlagPrivate)
!309 = !DIDerivedType(tag: DW_TAG_member, name: "index", scope: !296, file: !18, baseType: !80, size: 64, align: 64, offset: 256, flags: DIFlagPrivate)
!310 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !296, file: !18, baseType: !80, size: 64, align: 64, offset: 320, flags: DIFlagPrivate)
!311 = !{!312, !313}
!312 = !DITemplateTypeParameter(name: "A", type: !299)
!313 = !DITemplateTypeParameter(name: "B", type: !21)
!314 = !{!315, !316, !317}
!315 = !DILocalVariable(name: "a", arg: 1, scope: !290, file: !291, line: 299, type: !299)
!316 = !DILocalVariable(name: "b", arg: 2, scope: !290, file: !291, line: 299, type: !21)
!317 = !DILocalVariable(name: "len", scope: !318, file: !291, line: 300, type: !80, align: 64)
!318 = distinct !DILexicalBlock(scope: !290, file: !291, line: 300, column: 9)
!319 = !DILocalVariable(name: "self", arg: 1, scope: !320, file: !66, line: 218, type: !342)
!320 = distinct !DISubprogram(name: "size_hint<f64>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h78e168b54c84e789E", scope: !67, file: !66, line: 218, type: !321, scopeLine: 218, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, retainedNodes: !343)
!321 = !DISubroutineType(types: !322)
!322 = !{!323, !342}
!323 = !DICompositeType(tag: DW_TAG_structure_type, name: "(usize, core::option::Option<usize>)", file: !18, size: 192, align: 64, elements: !324, templateParams: !38, identifier: "50ba810bbf8cd1f32313d326053c8aa")
!324 = !{!325, !326}
!325 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !323, file: !18, baseType: !80, size: 64, align: 64)
!326 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !323, file: !18, baseType: !327, size: 128, align: 64, offset: 64)
!327 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<usize>", scope: !328, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !329, templateParams: !38, identifier: "6f59025219977f466509bd4ae79a2945")
!328 = !DINamespace(name: "option", scope: !13)
!329 = !{!330}
!330 = !DICompositeType(tag: DW_TAG_variant_part, scope: !327, file: !18, size: 128, align: 64, elements: !331, templateParams: !38, identifier: "57fdcff454be91893aca78d2b2510f66", discriminator: !340)
!331 = !{!332, !336}
!332 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !330, file: !18, baseType: !333, size: 128, align: 64, extraData: i64 0)
!333 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !327, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !38, templateParams: !334, identifier: "5f402b7d82062085bb94b01d172ca4ec")
!334 = !{!335}
!335 = !DITemplateTypeParameter(name: "T", type: !80)
!336 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !330, file: !18, baseType: !337, size: 128, align: 64, extraData: i64 1)
!337 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !327, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !338, templateParams: !334, identifier: "c70f2dfad93186ce146b7e80830727")
!338 = !{!339}
!339 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !337, file: !18, baseType: !80, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!340 = !DIDerivedType(tag: DW_TAG_member, scope: !327, file: !18, baseType: !341, size: 64, align: 64, flags: DIFlagArtificial)
!341 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!342 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::slice::iter::Iter<f64>", baseType: !21, size: 64, align: 64, dwarfAddressSpace: 0)
!343 = !{!319, !344, !346, !348}
!344 = !DILocalVariable(name: "exact", scope: !345, file: !66, line: 219, type: !80, align: 64)
!345 = distinct !DILexicalBlock(scope: !320, file: !66, line: 219, column: 17)
!346 = !DILocalVariable(name: "len", scope: !347, file: !66, line: 29, type: !80, align: 64)
!347 = distinct !DILexicalBlock(scope: !320, file: !66, line: 29, column: 13)
!348 = !DILocalVariable(name: "end", scope: !349, file: !66, line: 33, type: !26, align: 64)
!349 = distinct !DILexicalBlock(scope: !320, file: !66, line: 33, column: 13)
!350 = !DILocation(line: 0, scope: !320, inlinedAt: !351)
!351 = distinct !DILocation(line: 591, column: 14, scope: !352, inlinedAt: !360)
!352 = distinct !DISubprogram(name: "size<core::slice::iter::Iter<f64>>", linkageName: "_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h50eaad2c8dd50942E", scope: !353, file: !291, line: 587, type: !354, scopeLine: 587, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !358, retainedNodes: !356)
!353 = !DINamespace(name: "TrustedRandomAccessNoCoerce", scope: !293)
!354 = !DISubroutineType(types: !355)
!355 = !{!80, !342}
!356 = !{!357}
!357 = !DILocalVariable(name: "self", arg: 1, scope: !352, file: !291, line: 587, type: !342)
!358 = !{!359}
!359 = !DITemplateTypeParameter(name: "Self", type: !21)
!360 = distinct !DILocation(line: 300, column: 40, scope: !290)
!361 = !DILocation(line: 0, scope: !352, inlinedAt: !360)
!362 = !DILocalVariable(name: "self", arg: 1, scope: !363, file: !66, line: 218, type: !367)
!363 = distinct !DISubprogram(name: "size_hint<f64>", linkageName: "_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h1273a334ca351cfdE", scope: !364, file: !66, line: 218, type: !365, scopeLine: 218, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, retainedNodes: !368)
!364 = !DINamespace(name: "{impl#179}", scope: !22)
!365 = !DISubroutineType(types: !366)
!366 = !{!323, !367}
!367 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::slice::iter::IterMut<f64>", baseType: !299, size: 64, align: 64, dwarfAddressSpace: 0)
!368 = !{!362, !369, !371, !373}
!369 = !DILocalVariable(name: "exact", scope: !370, file: !66, line: 219, type: !80, align: 64)
!370 = distinct !DILexicalBlock(scope: !363, file: !66, line: 219, column: 17)
!371 = !DILocalVariable(name: "len", scope: !372, file: !66, line: 29, type: !80, align: 64)
!372 = distinct !DILexicalBlock(scope: !363, file: !66, line: 29, column: 13)
!373 = !DILocalVariable(name: "end", scope: !374, file: !66, line: 33, type: !26, align: 64)
!374 = distinct !DILexicalBlock(scope: !363, file: !66, line: 33, column: 13)
!375 = !DILocation(line: 0, scope: !363, inlinedAt: !376)
!376 = distinct !DILocation(line: 591, column: 14, scope: !377, inlinedAt: !384)
!377 = distinct !DISubprogram(name: "size<core::slice::iter::IterMut<f64>>", linkageName: "_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hab7b1ee6f6f48dc0E", scope: !353, file: !291, line: 587, type: !378, scopeLine: 587, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !382, retainedNodes: !380)
!378 = !DISubroutineType(types: !379)
!379 = !{!80, !367}
!380 = !{!381}
!381 = !DILocalVariable(name: "self", arg: 1, scope: !377, file: !291, line: 587, type: !367)
!382 = !{!383}
!383 = !DITemplateTypeParameter(name: "Self", type: !299)
!384 = distinct !DILocation(line: 300, column: 30, scope: !290)
!385 = !DILocation(line: 0, scope: !377, inlinedAt: !384)
!386 = !DILocation(line: 0, scope: !290)
!387 = !DILocalVariable(name: "pointee_size", scope: !388, file: !100, line: 726, type: !80, align: 64)
!388 = distinct !DILexicalBlock(scope: !389, file: !100, line: 726, column: 9)
!389 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned17h0bfacf46074b0a1cE", scope: !102, file: !100, line: 701, type: !104, scopeLine: 701, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, retainedNodes: !390)
!390 = !{!391, !392, !387}
!391 = !DILocalVariable(name: "self", arg: 1, scope: !389, file: !100, line: 701, type: !31)
!392 = !DILocalVariable(name: "origin", arg: 2, scope: !389, file: !100, line: 701, type: !31)
!393 = !DILocation(line: 0, scope: !388, inlinedAt: !394)
!394 = distinct !DILocation(line: 887, column: 37, scope: !395, inlinedAt: !399)
!395 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$20offset_from_unsigned17h2e98267e24a95b56E", scope: !141, file: !140, line: 882, type: !143, scopeLine: 882, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, retainedNodes: !396)
!396 = !{!397, !398}
!397 = !DILocalVariable(name: "self", arg: 1, scope: !395, file: !140, line: 882, type: !145)
!398 = !DILocalVariable(name: "origin", arg: 2, scope: !395, file: !140, line: 882, type: !31)
!399 = distinct !DILocation(line: 953, column: 32, scope: !400, inlinedAt: !404)
!400 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17h86f4bdad3462d3b9E", scope: !26, file: !151, line: 948, type: !152, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, declaration: !154, retainedNodes: !401)
!401 = !{!402, !403}
!402 = !DILocalVariable(name: "self", arg: 1, scope: !400, file: !151, line: 948, type: !26)
!403 = !DILocalVariable(name: "subtracted", arg: 2, scope: !400, file: !151, line: 948, type: !26)
!404 = distinct !DILocation(line: 57, column: 30, scope: !374, inlinedAt: !376)
!405 = !DILocation(line: 0, scope: !374, inlinedAt: !376)
!406 = !DILocation(line: 0, scope: !400, inlinedAt: !404)
!407 = !DILocation(line: 0, scope: !395, inlinedAt: !399)
!408 = !DILocation(line: 0, scope: !389, inlinedAt: !394)
!409 = !DILocation(line: 729, column: 18, scope: !388, inlinedAt: !394)
!410 = !DILocalVariable(name: "v1", arg: 1, scope: !411, file: !412, line: 1574, type: !80)
!411 = distinct !DISubprogram(name: "min<usize>", linkageName: "_ZN4core3cmp3min17he9bdbb25fc0759d2E", scope: !413, file: !412, line: 1574, type: !414, scopeLine: 1574, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !334, retainedNodes: !416)
!412 = !DIFile(filename: "library/core/src/cmp.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9b875f3ee90b4abbf50efdba3db39504")
!413 = !DINamespace(name: "cmp", scope: !13)
!414 = !DISubroutineType(types: !415)
!415 = !{!80, !80, !80}
!416 = !{!410, !417}
!417 = !DILocalVariable(name: "v2", arg: 2, scope: !411, file: !412, line: 1574, type: !80)
!418 = !DILocation(line: 0, scope: !411, inlinedAt: !419)
!419 = !DILocation(line: 300, column: 19, scope: !290)
!420 = !DILocalVariable(name: "pointee_size", scope: !421, file: !100, line: 726, type: !80, align: 64)
!421 = distinct !DILexicalBlock(scope: !422, file: !100, line: 726, column: 9)
!422 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned17h0bfacf46074b0a1cE", scope: !102, file: !100, line: 701, type: !104, scopeLine: 701, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, retainedNodes: !423)
!423 = !{!424, !425, !420}
!424 = !DILocalVariable(name: "self", arg: 1, scope: !422, file: !100, line: 701, type: !31)
!425 = !DILocalVariable(name: "origin", arg: 2, scope: !422, file: !100, line: 701, type: !31)
!426 = !DILocation(line: 0, scope: !421, inlinedAt: !427)
!427 = distinct !DILocation(line: 887, column: 37, scope: !428, inlinedAt: !432)
!428 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$20offset_from_unsigned17h2e98267e24a95b56E", scope: !141, file: !140, line: 882, type: !143, scopeLine: 882, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, retainedNodes: !429)
!429 = !{!430, !431}
!430 = !DILocalVariable(name: "self", arg: 1, scope: !428, file: !140, line: 882, type: !145)
!431 = !DILocalVariable(name: "origin", arg: 2, scope: !428, file: !140, line: 882, type: !31)
!432 = distinct !DILocation(line: 953, column: 32, scope: !433, inlinedAt: !437)
!433 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17h86f4bdad3462d3b9E", scope: !26, file: !151, line: 948, type: !152, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, declaration: !154, retainedNodes: !434)
!434 = !{!435, !436}
!435 = !DILocalVariable(name: "self", arg: 1, scope: !433, file: !151, line: 948, type: !26)
!436 = !DILocalVariable(name: "subtracted", arg: 2, scope: !433, file: !151, line: 948, type: !26)
!437 = distinct !DILocation(line: 57, column: 30, scope: !349, inlinedAt: !351)
!438 = !DILocation(line: 0, scope: !349, inlinedAt: !351)
!439 = !DILocation(line: 0, scope: !433, inlinedAt: !437)
!440 = !DILocation(line: 0, scope: !428, inlinedAt: !432)
!441 = !DILocation(line: 0, scope: !422, inlinedAt: !427)
!442 = !DILocation(line: 729, column: 18, scope: !421, inlinedAt: !427)
!443 = !DILocalVariable(name: "self", arg: 1, scope: !444, file: !412, line: 1072, type: !80)
!444 = distinct !DISubprogram(name: "min<usize>", linkageName: "_ZN4core3cmp3Ord3min17h443b5e2042838b42E", scope: !445, file: !412, line: 1072, type: !414, scopeLine: 1072, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !448, retainedNodes: !446)
!445 = !DINamespace(name: "Ord", scope: !413)
!446 = !{!443, !447}
!447 = !DILocalVariable(name: "other", arg: 2, scope: !444, file: !412, line: 1072, type: !80)
!448 = !{!449}
!449 = !DITemplateTypeParameter(name: "Self", type: !80)
!450 = !DILocation(line: 0, scope: !444, inlinedAt: !451)
!451 = distinct !DILocation(line: 1575, column: 8, scope: !411, inlinedAt: !419)
!452 = !DILocation(line: 1077, column: 5, scope: !444, inlinedAt: !451)
!453 = !DILocation(line: 0, scope: !318)
!454 = !DILocation(line: 301, column: 9, scope: !318)
!455 = !DILocation(line: 302, column: 6, scope: !290)
!456 = distinct !DISubprogram(name: "doubled<rust_structs::Circle>", linkageName: "_ZN12rust_structs5Shape7doubled17h578ca51c0d92bfebE", scope: !457, file: !234, line: 28, type: !458, scopeLine: 28, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !466, retainedNodes: !464)
!457 = !DINamespace(name: "Shape", scope: !45)
!458 = !DISubroutineType(types: !459)
!459 = !{!16, !460}
!460 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&rust_structs::Circle", baseType: !461, size: 64, align: 64, dwarfAddressSpace: 0)
!461 = !DICompositeType(tag: DW_TAG_structure_type, name: "Circle", scope: !45, file: !18, size: 64, align: 64, flags: DIFlagPrivate, elements: !462, templateParams: !38, identifier: "97f1cc6a259fdacd175c75c294dc5a6")
!462 = !{!463}
!463 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !461, file: !18, baseType: !16, size: 64, align: 64, flags: DIFlagPrivate)
!464 = !{!465}
!465 = !DILocalVariable(name: "self", arg: 1, scope: !456, file: !234, line: 28, type: !460)
!466 = !{!467}
!467 = !DITemplateTypeParameter(name: "Self", type: !461)
!468 = !DILocation(line: 0, scope: !456)
!469 = !DILocalVariable(name: "self", arg: 1, scope: !470, file: !234, line: 41, type: !460)
!470 = distinct !DISubprogram(name: "area", linkageName: "_ZN60_$LT$rust_structs..Circle$u20$as$u20$rust_structs..Shape$GT$4area17h589de671b68de279E", scope: !471, file: !234, line: 41, type: !458, scopeLine: 41, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !38, retainedNodes: !472)
!471 = !DINamespace(name: "{impl#0}", scope: !45)
!472 = !{!469}
!473 = !DILocation(line: 0, scope: !470, inlinedAt: !474)
!474 = distinct !DILocation(line: 29, column: 20, scope: !456)
!475 = !DILocation(line: 42, column: 32, scope: !470, inlinedAt: !474)
!476 = !{!477}
!477 = distinct !{!477, !478, !"_ZN60_$LT$rust_structs..Circle$u20$as$u20$rust_structs..Shape$GT$4area17h589de671b68de279E: %self"}
!478 = distinct !{!478, !"_ZN60_$LT$rust_structs..Circle$u20$as$u20$rust_structs..Shape$GT$4area17h589de671b68de279E"}
!479 = !DILocation(line: 42, column: 9, scope: !470, inlinedAt: !474)
!480 = !DILocation(line: 29, column: 9, scope: !456)
!481 = !DILocation(line: 30, column: 6, scope: !456)
!482 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>, f64>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3sum17h632ee76fa2d71775E", scope: !484, file: !483, line: 3653, type: !486, scopeLine: 3653, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !490, retainedNodes: !488)
!483 = !DIFile(filename: "library/core/src/iter/traits/iterator.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "03f316921fc0b2bb7786dd4fa41456f9")
!484 = !DINamespace(name: "Iterator", scope: !485)
!485 = !DINamespace(name: "iterator", scope: !53)
!486 = !DISubroutineType(types: !487)
!487 = !{!16, !17}
!488 = !{!489}
!489 = !DILocalVariable(name: "self", arg: 1, scope: !482, file: !483, line: 3653, type: !17)
!490 = !{!491, !492}
!491 = !DITemplateTypeParameter(name: "Self", type: !17)
!492 = !DITemplateTypeParameter(name: "S", type: !16)
!493 = !DILocation(line: 0, scope: !482)
!494 = !DILocalVariable(name: "iter", arg: 1, scope: !495, file: !273, line: 160, type: !17)
!495 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E", scope: !51, file: !273, line: 160, type: !486, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !280, retainedNodes: !496)
!496 = !{!494}
!497 = !DILocation(line: 0, scope: !495, inlinedAt: !498)
!498 = distinct !DILocation(line: 3658, column: 9, scope: !482)
!499 = !DILocation(line: 0, scope: !7, inlinedAt: !500)
!500 = distinct !DILocation(line: 161, column: 22, scope: !495, inlinedAt: !498)
!501 = !DILocation(line: 124, column: 38, scope: !7, inlinedAt: !500)
!502 = !DILocation(line: 0, scope: !65, inlinedAt: !503)
!503 = distinct !DILocation(line: 128, column: 19, scope: !7, inlinedAt: !500)
!504 = !DILocation(line: 259, column: 42, scope: !65, inlinedAt: !503)
!505 = !DILocation(line: 0, scope: !99, inlinedAt: !506)
!506 = distinct !DILocation(line: 887, column: 37, scope: !139, inlinedAt: !507)
!507 = distinct !DILocation(line: 953, column: 32, scope: !150, inlinedAt: !508)
!508 = distinct !DILocation(line: 57, column: 30, scope: !92, inlinedAt: !503)
!509 = !DILocation(line: 0, scope: !160, inlinedAt: !510)
!510 = distinct !DILocation(line: 283, column: 36, scope: !88, inlinedAt: !503)
!511 = !DILocation(line: 0, scope: !82, inlinedAt: !503)
!512 = !DILocation(line: 1719, column: 11, scope: !172, inlinedAt: !513)
!513 = distinct !DILocation(line: 44, column: 20, scope: !82, inlinedAt: !503)
!514 = !DILocation(line: 1719, column: 18, scope: !172, inlinedAt: !513)
!515 = !DILocation(line: 407, column: 18, scope: !184, inlinedAt: !516)
!516 = distinct !DILocation(line: 1720, column: 32, scope: !172, inlinedAt: !513)
!517 = !DILocation(line: 1720, column: 9, scope: !172, inlinedAt: !513)
!518 = !DILocation(line: 25, column: 86, scope: !65, inlinedAt: !503)
!519 = !DILocation(line: 0, scope: !84, inlinedAt: !503)
!520 = !DILocation(line: 0, scope: !86, inlinedAt: !503)
!521 = !DILocation(line: 0, scope: !92, inlinedAt: !503)
!522 = !DILocation(line: 0, scope: !150, inlinedAt: !508)
!523 = !DILocation(line: 0, scope: !184, inlinedAt: !524)
!524 = distinct !DILocation(line: 953, column: 23, scope: !150, inlinedAt: !508)
!525 = !DILocation(line: 0, scope: !184, inlinedAt: !526)
!526 = distinct !DILocation(line: 953, column: 64, scope: !150, inlinedAt: !508)
!527 = !DILocation(line: 0, scope: !139, inlinedAt: !507)
!528 = !DILocation(line: 0, scope: !101, inlinedAt: !506)
!529 = !DILocation(line: 729, column: 18, scope: !99, inlinedAt: !506)
!530 = !DILocation(line: 0, scope: !88, inlinedAt: !503)
!531 = !DILocation(line: 28, column: 9, scope: !86, inlinedAt: !503)
!532 = !DILocation(line: 0, scope: !207, inlinedAt: !533)
!533 = distinct !DILocation(line: 279, column: 67, scope: !88, inlinedAt: !503)
!534 = !DILocation(line: 659, column: 28, scope: !207, inlinedAt: !533)
!535 = !DILocation(line: 0, scope: !184, inlinedAt: !536)
!536 = distinct !DILocation(line: 279, column: 74, scope: !88, inlinedAt: !503)
!537 = !DILocation(line: 0, scope: !219, inlinedAt: !538)
!538 = distinct !DILocation(line: 279, column: 27, scope: !88, inlinedAt: !503)
!539 = !DILocation(line: 0, scope: !233, inlinedAt: !540)
!540 = distinct !DILocation(line: 88, column: 28, scope: !219, inlinedAt: !538)
!541 = !DILocation(line: 0, scope: !243, inlinedAt: !542)
!542 = distinct !DILocation(line: 16, column: 46, scope: !233, inlinedAt: !540)
!543 = !DILocation(line: 50, column: 31, scope: !243, inlinedAt: !542)
!544 = !{!545, !547, !549}
!545 = distinct !{!545, !546, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!546 = distinct !{!546, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!547 = distinct !{!547, !548, !"_ZN12rust_structs19rust_kinetic_energy28_$u7b$$u7b$closure$u7d$$u7d$17ha8acd139c8685866E: %v"}
!548 = distinct !{!548, !"_ZN12rust_structs19rust_kinetic_energy28_$u7b$$u7b$closure$u7d$$u7d$17ha8acd139c8685866E"}
!549 = distinct !{!549, !550, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf3f80bc46272bb70E: %elt"}
!550 = distinct !{!550, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf3f80bc46272bb70E"}
!551 = !{!552}
!552 = distinct !{!552, !546, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!553 = !DILocation(line: 352, column: 45, scope: !265, inlinedAt: !554)
!554 = distinct !DILocation(line: 50, column: 17, scope: !243, inlinedAt: !542)
!555 = !DILocation(line: 0, scope: !272, inlinedAt: !556)
!556 = distinct !DILocation(line: 88, column: 21, scope: !219, inlinedAt: !538)
!557 = !DILocation(line: 164, column: 28, scope: !272, inlinedAt: !556)
!558 = !DILocation(line: 844, column: 17, scope: !160, inlinedAt: !510)
!559 = !DILocation(line: 284, column: 24, scope: !88, inlinedAt: !503)
!560 = distinct !{!560, !288}
!561 = !DILocation(line: 3659, column: 6, scope: !482)
!562 = !DILocation(line: 0, scope: !352)
!563 = !DILocation(line: 0, scope: !320, inlinedAt: !564)
!564 = distinct !DILocation(line: 591, column: 14, scope: !352)
!565 = !DILocation(line: 0, scope: !421, inlinedAt: !566)
!566 = distinct !DILocation(line: 887, column: 37, scope: !428, inlinedAt: !567)
!567 = distinct !DILocation(line: 953, column: 32, scope: !433, inlinedAt: !568)
!568 = distinct !DILocation(line: 57, column: 30, scope: !349, inlinedAt: !564)
!569 = !DILocation(line: 33, column: 72, scope: !320, inlinedAt: !564)
!570 = !{!571}
!571 = distinct !{!571, !572, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h78e168b54c84e789E: %self"}
!572 = distinct !{!572, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h78e168b54c84e789E"}
!573 = !{!574}
!574 = distinct !{!574, !572, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h78e168b54c84e789E: %_0"}
!575 = !DILocation(line: 0, scope: !349, inlinedAt: !564)
!576 = !DILocation(line: 0, scope: !433, inlinedAt: !568)
!577 = !DILocation(line: 57, column: 51, scope: !349, inlinedAt: !564)
!578 = !DILocation(line: 0, scope: !428, inlinedAt: !567)
!579 = !DILocation(line: 0, scope: !422, inlinedAt: !566)
!580 = !DILocation(line: 729, column: 18, scope: !421, inlinedAt: !566)
!581 = !DILocation(line: 592, column: 6, scope: !352)
!582 = !DILocation(line: 0, scope: !377)
!583 = !DILocation(line: 0, scope: !363, inlinedAt: !584)
!584 = distinct !DILocation(line: 591, column: 14, scope: !377)
!585 = !DILocation(line: 0, scope: !388, inlinedAt: !586)
!586 = distinct !DILocation(line: 887, column: 37, scope: !395, inlinedAt: !587)
!587 = distinct !DILocation(line: 953, column: 32, scope: !400, inlinedAt: !588)
!588 = distinct !DILocation(line: 57, column: 30, scope: !374, inlinedAt: !584)
!589 = !DILocation(line: 33, column: 72, scope: !363, inlinedAt: !584)
!590 = !{!591}
!591 = distinct !{!591, !592, !"_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h1273a334ca351cfdE: %self"}
!592 = distinct !{!592, !"_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h1273a334ca351cfdE"}
!593 = !{!594}
!594 = distinct !{!594, !592, !"_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h1273a334ca351cfdE: %_0"}
!595 = !DILocation(line: 0, scope: !374, inlinedAt: !584)
!596 = !DILocation(line: 0, scope: !400, inlinedAt: !588)
!597 = !DILocation(line: 57, column: 51, scope: !374, inlinedAt: !584)
!598 = !DILocation(line: 0, scope: !395, inlinedAt: !587)
!599 = !DILocation(line: 0, scope: !389, inlinedAt: !586)
!600 = !DILocation(line: 729, column: 18, scope: !388, inlinedAt: !586)
!601 = !DILocation(line: 592, column: 6, scope: !377)
!602 = !DILocation(line: 0, scope: !495)
!603 = !DILocation(line: 0, scope: !7, inlinedAt: !604)
!604 = distinct !DILocation(line: 161, column: 22, scope: !495)
!605 = !DILocation(line: 124, column: 38, scope: !7, inlinedAt: !604)
!606 = !DILocation(line: 0, scope: !65, inlinedAt: !607)
!607 = distinct !DILocation(line: 128, column: 19, scope: !7, inlinedAt: !604)
!608 = !DILocation(line: 259, column: 42, scope: !65, inlinedAt: !607)
!609 = !DILocation(line: 0, scope: !99, inlinedAt: !610)
!610 = distinct !DILocation(line: 887, column: 37, scope: !139, inlinedAt: !611)
!611 = distinct !DILocation(line: 953, column: 32, scope: !150, inlinedAt: !612)
!612 = distinct !DILocation(line: 57, column: 30, scope: !92, inlinedAt: !607)
!613 = !DILocation(line: 0, scope: !160, inlinedAt: !614)
!614 = distinct !DILocation(line: 283, column: 36, scope: !88, inlinedAt: !607)
!615 = !DILocation(line: 0, scope: !82, inlinedAt: !607)
!616 = !DILocation(line: 1719, column: 11, scope: !172, inlinedAt: !617)
!617 = distinct !DILocation(line: 44, column: 20, scope: !82, inlinedAt: !607)
!618 = !DILocation(line: 1719, column: 18, scope: !172, inlinedAt: !617)
!619 = !DILocation(line: 407, column: 18, scope: !184, inlinedAt: !620)
!620 = distinct !DILocation(line: 1720, column: 32, scope: !172, inlinedAt: !617)
!621 = !DILocation(line: 1720, column: 9, scope: !172, inlinedAt: !617)
!622 = !DILocation(line: 25, column: 86, scope: !65, inlinedAt: !607)
!623 = !DILocation(line: 0, scope: !84, inlinedAt: !607)
!624 = !DILocation(line: 0, scope: !86, inlinedAt: !607)
!625 = !DILocation(line: 0, scope: !92, inlinedAt: !607)
!626 = !DILocation(line: 0, scope: !150, inlinedAt: !612)
!627 = !DILocation(line: 0, scope: !184, inlinedAt: !628)
!628 = distinct !DILocation(line: 953, column: 23, scope: !150, inlinedAt: !612)
!629 = !DILocation(line: 0, scope: !184, inlinedAt: !630)
!630 = distinct !DILocation(line: 953, column: 64, scope: !150, inlinedAt: !612)
!631 = !DILocation(line: 0, scope: !139, inlinedAt: !611)
!632 = !DILocation(line: 0, scope: !101, inlinedAt: !610)
!633 = !DILocation(line: 729, column: 18, scope: !99, inlinedAt: !610)
!634 = !DILocation(line: 0, scope: !88, inlinedAt: !607)
!635 = !DILocation(line: 28, column: 9, scope: !86, inlinedAt: !607)
!636 = !DILocation(line: 0, scope: !207, inlinedAt: !637)
!637 = distinct !DILocation(line: 279, column: 67, scope: !88, inlinedAt: !607)
!638 = !DILocation(line: 659, column: 28, scope: !207, inlinedAt: !637)
!639 = !DILocation(line: 0, scope: !184, inlinedAt: !640)
!640 = distinct !DILocation(line: 279, column: 74, scope: !88, inlinedAt: !607)
!641 = !DILocation(line: 0, scope: !219, inlinedAt: !642)
!642 = distinct !DILocation(line: 279, column: 27, scope: !88, inlinedAt: !607)
!643 = !DILocation(line: 0, scope: !233, inlinedAt: !644)
!644 = distinct !DILocation(line: 88, column: 28, scope: !219, inlinedAt: !642)
!645 = !DILocation(line: 0, scope: !243, inlinedAt: !646)
!646 = distinct !DILocation(line: 16, column: 46, scope: !233, inlinedAt: !644)
!647 = !DILocation(line: 50, column: 31, scope: !243, inlinedAt: !646)
!648 = !{!649, !651, !653}
!649 = distinct !{!649, !650, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!650 = distinct !{!650, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!651 = distinct !{!651, !652, !"_ZN12rust_structs19rust_kinetic_energy28_$u7b$$u7b$closure$u7d$$u7d$17ha8acd139c8685866E: %v"}
!652 = distinct !{!652, !"_ZN12rust_structs19rust_kinetic_energy28_$u7b$$u7b$closure$u7d$$u7d$17ha8acd139c8685866E"}
!653 = distinct !{!653, !654, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf3f80bc46272bb70E: %elt"}
!654 = distinct !{!654, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf3f80bc46272bb70E"}
!655 = !{!656}
!656 = distinct !{!656, !650, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!657 = !DILocation(line: 352, column: 45, scope: !265, inlinedAt: !658)
!658 = distinct !DILocation(line: 50, column: 17, scope: !243, inlinedAt: !646)
!659 = !DILocation(line: 0, scope: !272, inlinedAt: !660)
!660 = distinct !DILocation(line: 88, column: 21, scope: !219, inlinedAt: !642)
!661 = !DILocation(line: 164, column: 28, scope: !272, inlinedAt: !660)
!662 = !DILocation(line: 844, column: 17, scope: !160, inlinedAt: !614)
!663 = !DILocation(line: 284, column: 24, scope: !88, inlinedAt: !607)
!664 = distinct !{!664, !288}
!665 = !DILocation(line: 166, column: 14, scope: !495)
!666 = distinct !DISubprogram(name: "doubled", linkageName: "_ZN63_$LT$rust_structs..Rectangle$u20$as$u20$rust_structs..Shape$GT$7doubled17h73d5e33af1560d1fE", scope: !667, file: !234, line: 50, type: !668, scopeLine: 50, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !38, retainedNodes: !675)
!667 = !DINamespace(name: "{impl#1}", scope: !45)
!668 = !DISubroutineType(types: !669)
!669 = !{!16, !670}
!670 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&rust_structs::Rectangle", baseType: !671, size: 64, align: 64, dwarfAddressSpace: 0)
!671 = !DICompositeType(tag: DW_TAG_structure_type, name: "Rectangle", scope: !45, file: !18, size: 128, align: 64, flags: DIFlagPrivate, elements: !672, templateParams: !38, identifier: "5ce0a88954704e5138484a258a24a068")
!672 = !{!673, !674}
!673 = !DIDerivedType(tag: DW_TAG_member, name: "width", scope: !671, file: !18, baseType: !16, size: 64, align: 64, flags: DIFlagPrivate)
!674 = !DIDerivedType(tag: DW_TAG_member, name: "height", scope: !671, file: !18, baseType: !16, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!675 = !{!676}
!676 = !DILocalVariable(name: "self", arg: 1, scope: !666, file: !234, line: 50, type: !670)
!677 = !DILocation(line: 0, scope: !666)
!678 = !DILocalVariable(name: "self", arg: 1, scope: !679, file: !234, line: 47, type: !670)
!679 = distinct !DISubprogram(name: "area", linkageName: "_ZN63_$LT$rust_structs..Rectangle$u20$as$u20$rust_structs..Shape$GT$4area17h4c4f9bacd6eb9190E", scope: !667, file: !234, line: 47, type: !668, scopeLine: 47, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !38, retainedNodes: !680)
!680 = !{!678}
!681 = !DILocation(line: 0, scope: !679, inlinedAt: !682)
!682 = distinct !DILocation(line: 51, column: 14, scope: !666)
!683 = !DILocation(line: 48, column: 9, scope: !679, inlinedAt: !682)
!684 = !{!685}
!685 = distinct !{!685, !686, !"_ZN63_$LT$rust_structs..Rectangle$u20$as$u20$rust_structs..Shape$GT$4area17h4c4f9bacd6eb9190E: %self"}
!686 = distinct !{!686, !"_ZN63_$LT$rust_structs..Rectangle$u20$as$u20$rust_structs..Shape$GT$4area17h4c4f9bacd6eb9190E"}
!687 = !DILocation(line: 48, column: 22, scope: !679, inlinedAt: !682)
!688 = !DILocalVariable(name: "self", arg: 1, scope: !689, file: !690, line: 1009, type: !16)
!689 = distinct !DISubprogram(name: "max", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3f64d3max", scope: !691, file: !690, line: 1009, type: !693, scopeLine: 1009, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !38, retainedNodes: !695)
!690 = !DIFile(filename: "library/core/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "cbb76cb498122bc6efb17630e39a4d29")
!691 = !DINamespace(name: "{impl#0}", scope: !692)
!692 = !DINamespace(name: "f64", scope: !13)
!693 = !DISubroutineType(types: !694)
!694 = !{!16, !16, !16}
!695 = !{!688, !696}
!696 = !DILocalVariable(name: "other", arg: 2, scope: !689, file: !690, line: 1009, type: !16)
!697 = !DILocation(line: 0, scope: !689, inlinedAt: !698)
!698 = distinct !DILocation(line: 51, column: 48, scope: !666)
!699 = !DILocation(line: 1010, column: 9, scope: !689, inlinedAt: !698)
!700 = !DILocation(line: 51, column: 23, scope: !666)
!701 = !DILocation(line: 51, column: 9, scope: !666)
!702 = !DILocation(line: 52, column: 6, scope: !666)
!703 = distinct !DISubprogram(name: "rust_enum_steps", scope: !45, file: !234, line: 72, type: !704, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !38, retainedNodes: !706)
!704 = !DISubroutineType(types: !705)
!705 = !{!16, !16, !16, !16}
!706 = !{!707, !708, !709, !710, !730, !732, !781, !783, !785}
!707 = !DILocalVariable(name: "x", arg: 1, scope: !703, file: !234, line: 72, type: !16)
!708 = !DILocalVariable(name: "a", arg: 2, scope: !703, file: !234, line: 72, type: !16)
!709 = !DILocalVariable(name: "b", arg: 3, scope: !703, file: !234, line: 72, type: !16)
!710 = !DILocalVariable(name: "steps", scope: !711, file: !234, line: 73, type: !712, align: 64)
!711 = distinct !DILexicalBlock(scope: !703, file: !234, line: 73, column: 5)
!712 = !DICompositeType(tag: DW_TAG_array_type, baseType: !713, size: 512, align: 64, elements: !728)
!713 = !DICompositeType(tag: DW_TAG_structure_type, name: "Step", scope: !45, file: !18, size: 128, align: 64, flags: DIFlagPrivate, elements: !714, templateParams: !38, identifier: "89424925500a8e8cd3572dd1df310be8")
!714 = !{!715}
!715 = !DICompositeType(tag: DW_TAG_variant_part, scope: !713, file: !18, size: 128, align: 64, elements: !716, templateParams: !38, identifier: "5e20e8e22bd1f6b97f30aa0e052ff09", discriminator: !727)
!716 = !{!717, !721, !725}
!717 = !DIDerivedType(tag: DW_TAG_member, name: "Scale", scope: !715, file: !18, baseType: !718, size: 128, align: 64, extraData: i64 0)
!718 = !DICompositeType(tag: DW_TAG_structure_type, name: "Scale", scope: !713, file: !18, size: 128, align: 64, flags: DIFlagPrivate, elements: !719, templateParams: !38, identifier: "fb438649c137e609a5d3d8ab709c6231")
!719 = !{!720}
!720 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !718, file: !18, baseType: !16, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!721 = !DIDerivedType(tag: DW_TAG_member, name: "Shift", scope: !715, file: !18, baseType: !722, size: 128, align: 64, extraData: i64 1)
!722 = !DICompositeType(tag: DW_TAG_structure_type, name: "Shift", scope: !713, file: !18, size: 128, align: 64, flags: DIFlagPrivate, elements: !723, templateParams: !38, identifier: "e4461a6d82305084fc2ed9ca7dd5326a")
!723 = !{!724}
!724 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !722, file: !18, baseType: !16, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!725 = !DIDerivedType(tag: DW_TAG_member, name: "Flip", scope: !715, file: !18, baseType: !726, size: 128, align: 64, extraData: i64 2)
!726 = !DICompositeType(tag: DW_TAG_structure_type, name: "Flip", scope: !713, file: !18, size: 128, align: 64, flags: DIFlagPrivate, elements: !38, identifier: "c431da68e2d2e9ba448e22c304cfaa2b")
!727 = !DIDerivedType(tag: DW_TAG_member, scope: !713, file: !18, baseType: !341, size: 64, align: 64, flags: DIFlagArtificial)
!728 = !{!729}
!729 = !DISubrange(count: 4, lowerBound: 0)
!730 = !DILocalVariable(name: "y", scope: !731, file: !234, line: 74, type: !16, align: 64)
!731 = distinct !DILexicalBlock(scope: !711, file: !234, line: 74, column: 5)
!732 = !DILocalVariable(name: "iter", scope: !733, file: !234, line: 75, type: !734, align: 64)
!733 = distinct !DILexicalBlock(scope: !731, file: !234, line: 75, column: 5)
!734 = !DICompositeType(tag: DW_TAG_structure_type, name: "IntoIter<rust_structs::Step, 4>", scope: !735, file: !18, size: 640, align: 64, flags: DIFlagPublic, elements: !737, templateParams: !773, identifier: "4aa76e1de0a2e8688535b6614c34a597")
!735 = !DINamespace(name: "iter", scope: !736)
!736 = !DINamespace(name: "array", scope: !13)
!737 = !{!738}
!738 = !DIDerivedType(tag: DW_TAG_member, name: "inner", scope: !734, file: !18, baseType: !739, size: 640, align: 64, flags: DIFlagPrivate)
!739 = !DICompositeType(tag: DW_TAG_structure_type, name: "ManuallyDrop<core::array::iter::iter_inner::PolymorphicIter<[core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>; 4]>>", scope: !740, file: !18, size: 640, align: 64, flags: DIFlagPublic, elements: !742, templateParams: !779, identifier: "67aeca31f3362f4f1897db3b93e5d44b")
!740 = !DINamespace(name: "manually_drop", scope: !741)
!741 = !DINamespace(name: "mem", scope: !13)
!742 = !{!743}
!743 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !739, file: !18, baseType: !744, size: 640, align: 64, flags: DIFlagPrivate)
!744 = !DICompositeType(tag: DW_TAG_structure_type, name: "MaybeDangling<core::array::iter::iter_inner::PolymorphicIter<[core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>; 4]>>", scope: !745, file: !18, size: 640, align: 64, flags: DIFlagPublic, elements: !746, templateParams: !777, identifier: "6700f61bad0490c3c3daf2a05a82658")
!745 = !DINamespace(name: "maybe_dangling", scope: !741)
!746 = !{!747}
!747 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !744, file: !18, baseType: !748, size: 640, align: 64, flags: DIFlagPrivate)
!748 = !DICompositeType(tag: DW_TAG_structure_type, name: "PolymorphicIter<[core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>; 4]>", scope: !749, file: !18, size: 640, align: 64, flags: DIFlagProtected, elements: !750, templateParams: !775, identifier: "676c4e6bdce53741ddabd677081a637f")
!749 = !DINamespace(name: "iter_inner", scope: !735)
!750 = !{!751, !757}
!751 = !DIDerivedType(tag: DW_TAG_member, name: "alive", scope: !748, file: !18, baseType: !752, size: 128, align: 64, flags: DIFlagPrivate)
!752 = !DICompositeType(tag: DW_TAG_structure_type, name: "IndexRange", scope: !753, file: !18, size: 128, align: 64, flags: DIFlagProtected, elements: !754, templateParams: !38, identifier: "9d57a0034a7acda8f094eb96e3b9b624")
!753 = !DINamespace(name: "index_range", scope: !247)
!754 = !{!755, !756}
!755 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !752, file: !18, baseType: !80, size: 64, align: 64, flags: DIFlagPrivate)
!756 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !752, file: !18, baseType: !80, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!757 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !748, file: !18, baseType: !758, size: 512, align: 64, offset: 128, flags: DIFlagPrivate)
!758 = !DICompositeType(tag: DW_TAG_array_type, baseType: !759, size: 512, align: 64, elements: !728)
!759 = !DICompositeType(tag: DW_TAG_union_type, name: "MaybeUninit<rust_structs::Step>", scope: !760, file: !18, size: 128, align: 64, elements: !761, templateParams: !773, identifier: "f38eff052558abb2df1b12c20394bde")
!760 = !DINamespace(name: "maybe_uninit", scope: !741)
!761 = !{!762, !764}
!762 = !DIDerivedType(tag: DW_TAG_member, name: "uninit", scope: !759, file: !18, baseType: !763, align: 8)
!763 = !DIBasicType(name: "()", encoding: DW_ATE_unsigned)
!764 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !759, file: !18, baseType: !765, size: 128, align: 64)
!765 = !DICompositeType(tag: DW_TAG_structure_type, name: "ManuallyDrop<rust_structs::Step>", scope: !740, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !766, templateParams: !773, identifier: "b27242568f0cad5a892093fd38f948e3")
!766 = !{!767}
!767 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !765, file: !18, baseType: !768, size: 128, align: 64, flags: DIFlagPrivate)
!768 = !DICompositeType(tag: DW_TAG_structure_type, name: "MaybeDangling<rust_structs::Step>", scope: !745, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !769, templateParams: !771, identifier: "324dceeca3fa69a6326d1fddee6889b5")
!769 = !{!770}
!770 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !768, file: !18, baseType: !713, size: 128, align: 64, flags: DIFlagPrivate)
!771 = !{!772}
!772 = !DITemplateTypeParameter(name: "P", type: !713)
!773 = !{!774}
!774 = !DITemplateTypeParameter(name: "T", type: !713)
!775 = !{!776}
!776 = !DITemplateTypeParameter(name: "DATA", type: !758)
!777 = !{!778}
!778 = !DITemplateTypeParameter(name: "P", type: !748)
!779 = !{!780}
!780 = !DITemplateTypeParameter(name: "T", type: !748)
!781 = !DILocalVariable(name: "s", scope: !782, file: !234, line: 75, type: !713, align: 64)
!782 = distinct !DILexicalBlock(scope: !733, file: !234, line: 75, column: 5)
!783 = !DILocalVariable(name: "k", scope: !784, file: !234, line: 77, type: !16, align: 64)
!784 = distinct !DILexicalBlock(scope: !782, file: !234, line: 77, column: 13)
!785 = !DILocalVariable(name: "d", scope: !786, file: !234, line: 78, type: !16, align: 64)
!786 = distinct !DILexicalBlock(scope: !782, file: !234, line: 78, column: 13)
!787 = !DILocation(line: 0, scope: !703)
!788 = !DILocation(line: 0, scope: !731)
!789 = !DILocation(line: 75, column: 14, scope: !733)
!790 = !DILocation(line: 0, scope: !711)
!791 = !DILocation(line: 75, column: 14, scope: !731)
!792 = !DILocation(line: 75, column: 5, scope: !733)
!793 = !DILocalVariable(name: "self", arg: 1, scope: !794, file: !795, line: 239, type: !810)
!794 = distinct !DISubprogram(name: "next<rust_structs::Step, 4>", linkageName: "_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h23b4cc10da6f3eb5E", scope: !796, file: !795, line: 239, type: !797, scopeLine: 239, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !773, retainedNodes: !811)
!795 = !DIFile(filename: "library/core/src/array/iter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "850b034bcb1e8fcbd62ac2367d33e28f")
!796 = !DINamespace(name: "{impl#4}", scope: !735)
!797 = !DISubroutineType(types: !798)
!798 = !{!799, !810}
!799 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<rust_structs::Step>", scope: !328, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !800, templateParams: !38, identifier: "fad5a4d9468e3c30e303e5f23a7d6f9d")
!800 = !{!801}
!801 = !DICompositeType(tag: DW_TAG_variant_part, scope: !799, file: !18, size: 128, align: 64, elements: !802, templateParams: !38, identifier: "ec85827cb9fbcb3aefc484066dc6233", discriminator: !809)
!802 = !{!803, !805}
!803 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !801, file: !18, baseType: !804, size: 128, align: 64, extraData: i64 3)
!804 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !799, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !38, templateParams: !773, identifier: "b07c92db424c4a34a8ef1284489474d0")
!805 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !801, file: !18, baseType: !806, size: 128, align: 64)
!806 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !799, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !807, templateParams: !773, identifier: "b68b24f428c0526c897b40aebb1fb882")
!807 = !{!808}
!808 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !806, file: !18, baseType: !713, size: 128, align: 64, flags: DIFlagPublic)
!809 = !DIDerivedType(tag: DW_TAG_member, scope: !799, file: !18, baseType: !341, size: 64, align: 64, flags: DIFlagArtificial)
!810 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::array::iter::IntoIter<rust_structs::Step, 4>", baseType: !734, size: 64, align: 64, dwarfAddressSpace: 0)
!811 = !{!793}
!812 = !DILocation(line: 0, scope: !794, inlinedAt: !813)
!813 = distinct !DILocation(line: 75, column: 14, scope: !733)
!814 = !DILocalVariable(name: "self", arg: 1, scope: !815, file: !816, line: 161, type: !825)
!815 = distinct !DISubprogram(name: "next<rust_structs::Step>", linkageName: "_ZN4core5array4iter10iter_inner78PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$GT$4next17hd6a92406e32ea662E", scope: !817, file: !816, line: 161, type: !823, scopeLine: 161, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !773, declaration: !830, retainedNodes: !831)
!816 = !DIFile(filename: "library/core/src/array/iter/iter_inner.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "82dc76d1ba04cdd16151ae5a75c6edf2")
!817 = !DICompositeType(tag: DW_TAG_structure_type, name: "PolymorphicIter<[core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>]>", scope: !749, file: !18, size: 128, align: 64, flags: DIFlagProtected, elements: !818, templateParams: !821, identifier: "721908033ac349e898bf4dc3e159249a")
!818 = !{!819, !820}
!819 = !DIDerivedType(tag: DW_TAG_member, name: "alive", scope: !817, file: !18, baseType: !752, size: 128, align: 64, flags: DIFlagPrivate)
!820 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !817, file: !18, baseType: !759, align: 64, offset: 128, flags: DIFlagPrivate)
!821 = !{!822}
!822 = !DITemplateTypeParameter(name: "DATA", type: !759)
!823 = !DISubroutineType(types: !824)
!824 = !{!799, !825}
!825 = !DICompositeType(tag: DW_TAG_structure_type, name: "&mut core::array::iter::iter_inner::PolymorphicIter<[core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>]>", file: !18, size: 128, align: 64, elements: !826, templateParams: !38, identifier: "76e4e041c3d6147194afb04419fa71f7")
!826 = !{!827, !829}
!827 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !825, file: !18, baseType: !828, size: 64, align: 64)
!828 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !817, size: 64, align: 64, dwarfAddressSpace: 0)
!829 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !825, file: !18, baseType: !80, size: 64, align: 64, offset: 64)
!830 = !DISubprogram(name: "next<rust_structs::Step>", linkageName: "_ZN4core5array4iter10iter_inner78PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$GT$4next17hd6a92406e32ea662E", scope: !817, file: !816, line: 161, type: !823, scopeLine: 161, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !773)
!831 = !{!814}
!832 = !DILocation(line: 0, scope: !815, inlinedAt: !833)
!833 = distinct !DILocation(line: 240, column: 27, scope: !794, inlinedAt: !813)
!834 = !DILocalVariable(name: "rhs", scope: !835, file: !161, line: 832, type: !80, align: 64)
!835 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !162, file: !161, line: 832, type: !164, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !38, retainedNodes: !836)
!836 = !{!837, !834}
!837 = !DILocalVariable(name: "self", arg: 1, scope: !835, file: !161, line: 832, type: !80)
!838 = !DILocation(line: 0, scope: !835, inlinedAt: !839)
!839 = distinct !DILocation(line: 63, column: 37, scope: !840, inlinedAt: !850)
!840 = distinct !DILexicalBlock(scope: !842, file: !841, line: 61, column: 9)
!841 = !DIFile(filename: "library/core/src/ops/index_range.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "0cbb503d6203e487667028bd8e76f0d1")
!842 = distinct !DISubprogram(name: "next_unchecked", linkageName: "_RNvMNtNtCsgEmfK2I1SDS_4core3ops11index_rangeNtB2_10IndexRange14next_unchecked", scope: !752, file: !841, line: 58, type: !843, scopeLine: 58, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !38, declaration: !846, retainedNodes: !847)
!843 = !DISubroutineType(types: !844)
!844 = !{!80, !845}
!845 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::ops::index_range::IndexRange", baseType: !752, size: 64, align: 64, dwarfAddressSpace: 0)
!846 = !DISubprogram(name: "next_unchecked", linkageName: "_RNvMNtNtCsgEmfK2I1SDS_4core3ops11index_rangeNtB2_10IndexRange14next_unchecked", scope: !752, file: !841, line: 58, type: !843, scopeLine: 58, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !38)
!847 = !{!848, !849}
!848 = !DILocalVariable(name: "self", arg: 1, scope: !842, file: !841, line: 58, type: !845)
!849 = !DILocalVariable(name: "value", scope: !840, file: !841, line: 61, type: !80, align: 64)
!850 = distinct !DILocation(line: 133, column: 32, scope: !851, inlinedAt: !857)
!851 = distinct !DISubprogram(name: "next", linkageName: "_RNvXs_NtNtCsgEmfK2I1SDS_4core3ops11index_rangeNtB4_10IndexRangeNtNtNtNtB8_4iter6traits8iterator8Iterator4next", scope: !852, file: !841, line: 130, type: !853, scopeLine: 130, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !38, retainedNodes: !855)
!852 = !DINamespace(name: "{impl#1}", scope: !753)
!853 = !DISubroutineType(types: !854)
!854 = !{!327, !845}
!855 = !{!856}
!856 = !DILocalVariable(name: "self", arg: 1, scope: !851, file: !841, line: 130, type: !845)
!857 = distinct !DILocation(line: 167, column: 20, scope: !815, inlinedAt: !833)
!858 = !DILocation(line: 130, column: 13, scope: !851, inlinedAt: !857)
!859 = !DILocation(line: 58, column: 36, scope: !842, inlinedAt: !850)
!860 = !DILocation(line: 131, column: 12, scope: !851, inlinedAt: !857)
!861 = !DILocation(line: 0, scope: !840, inlinedAt: !850)
!862 = !DILocation(line: 844, column: 17, scope: !835, inlinedAt: !839)
!863 = !DILocalVariable(name: "self", arg: 1, scope: !864, file: !865, line: 1160, type: !327)
!864 = distinct !DISubprogram(name: "map<usize, rust_structs::Step, core::array::iter::iter_inner::{impl#8}::next::{closure_env#0}<rust_structs::Step>>", linkageName: "_ZN4core6option15Option$LT$T$GT$3map17h989314e225e1c692E", scope: !327, file: !865, line: 1160, type: !866, scopeLine: 1160, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !879, declaration: !878, retainedNodes: !882)
!865 = !DIFile(filename: "library/core/src/option.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "3f12dd837a95e960b90752f70f5ddc0e")
!866 = !DISubroutineType(types: !867)
!867 = !{!799, !327, !868}
!868 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<rust_structs::Step>", scope: !869, file: !18, size: 128, align: 64, elements: !871, templateParams: !38, identifier: "40c85d877250811ecb9e8cc8d13fbb3d")
!869 = !DINamespace(name: "next", scope: !870)
!870 = !DINamespace(name: "{impl#8}", scope: !749)
!871 = !{!872}
!872 = !DIDerivedType(tag: DW_TAG_member, name: "_ref__self__data", scope: !868, file: !18, baseType: !873, size: 128, align: 64)
!873 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>]", file: !18, size: 128, align: 64, elements: !874, templateParams: !38, identifier: "9b1a073e0c3fb084fff1a42ec2d26c3")
!874 = !{!875, !877}
!875 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !873, file: !18, baseType: !876, size: 64, align: 64)
!876 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !759, size: 64, align: 64, dwarfAddressSpace: 0)
!877 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !873, file: !18, baseType: !80, size: 64, align: 64, offset: 64)
!878 = !DISubprogram(name: "map<usize, rust_structs::Step, core::array::iter::iter_inner::{impl#8}::next::{closure_env#0}<rust_structs::Step>>", linkageName: "_ZN4core6option15Option$LT$T$GT$3map17h989314e225e1c692E", scope: !327, file: !865, line: 1160, type: !866, scopeLine: 1160, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !879)
!879 = !{!335, !880, !881}
!880 = !DITemplateTypeParameter(name: "U", type: !713)
!881 = !DITemplateTypeParameter(name: "F", type: !868)
!882 = !{!863, !883, !884}
!883 = !DILocalVariable(name: "f", scope: !864, file: !865, line: 1160, type: !868, align: 64)
!884 = !DILocalVariable(name: "x", scope: !885, file: !865, line: 1165, type: !80, align: 64)
!885 = distinct !DILexicalBlock(scope: !864, file: !865, line: 1165, column: 13)
!886 = !DILocation(line: 0, scope: !864, inlinedAt: !887)
!887 = distinct !DILocation(line: 167, column: 27, scope: !815, inlinedAt: !833)
!888 = !DILocation(line: 0, scope: !885, inlinedAt: !887)
!889 = !DILocalVariable(name: "idx", arg: 2, scope: !890, file: !816, line: 167, type: !80)
!890 = distinct !DISubprogram(name: "{closure#0}<rust_structs::Step>", linkageName: "_ZN4core5array4iter10iter_inner78PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$GT$4next28_$u7b$$u7b$closure$u7d$$u7d$17habd4a86b7d7e72bdE", scope: !869, file: !816, line: 167, type: !891, scopeLine: 167, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !773, retainedNodes: !893)
!891 = !DISubroutineType(types: !892)
!892 = !{!713, !868, !80}
!893 = !{!889, !894}
!894 = !DILocalVariable(name: "self__data", scope: !890, file: !816, line: 161, type: !759, align: 64)
!895 = !DILocation(line: 0, scope: !890, inlinedAt: !896)
!896 = distinct !DILocation(line: 1165, column: 29, scope: !885, inlinedAt: !887)
!897 = !DILocalVariable(name: "index", arg: 2, scope: !898, file: !899, line: 639, type: !80)
!898 = distinct !DISubprogram(name: "get_unchecked<core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>, usize>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$13get_unchecked17hc339bbfaa4e48a8dE", scope: !900, file: !899, line: 639, type: !901, scopeLine: 639, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !906, retainedNodes: !904)
!899 = !DIFile(filename: "library/core/src/slice/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b606e5d97bff599edd0dcbc6067a14f1")
!900 = !DINamespace(name: "{impl#0}", scope: !23)
!901 = !DISubroutineType(types: !902)
!902 = !{!903, !873, !80, !106}
!903 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>", baseType: !759, size: 64, align: 64, dwarfAddressSpace: 0)
!904 = !{!905, !897}
!905 = !DILocalVariable(name: "self", arg: 1, scope: !898, file: !899, line: 639, type: !873)
!906 = !{!907, !908}
!907 = !DITemplateTypeParameter(name: "T", type: !759)
!908 = !DITemplateTypeParameter(name: "I", type: !80)
!909 = !DILocation(line: 0, scope: !898, inlinedAt: !910)
!910 = distinct !DILocation(line: 174, column: 32, scope: !890, inlinedAt: !896)
!911 = !DILocalVariable(name: "self", arg: 1, scope: !912, file: !913, line: 239, type: !80)
!912 = distinct !DISubprogram(name: "get_unchecked<core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>>", linkageName: "_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$13get_unchecked17hf7e70c2b55f9da62E", scope: !914, file: !913, line: 239, type: !916, scopeLine: 239, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !925, retainedNodes: !923)
!913 = !DIFile(filename: "library/core/src/slice/index.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "35f1d9855ef780cd44773269ad8900cd")
!914 = !DINamespace(name: "{impl#2}", scope: !915)
!915 = !DINamespace(name: "index", scope: !23)
!916 = !DISubroutineType(types: !917)
!917 = !{!918, !80, !919, !106}
!918 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>", baseType: !759, size: 64, align: 64, dwarfAddressSpace: 0)
!919 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const [core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>]", file: !18, size: 128, align: 64, elements: !920, templateParams: !38, identifier: "852ac15219c29aa1a06246db4ed19a13")
!920 = !{!921, !922}
!921 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !919, file: !18, baseType: !876, size: 64, align: 64)
!922 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !919, file: !18, baseType: !80, size: 64, align: 64, offset: 64)
!923 = !{!911, !924}
!924 = !DILocalVariable(name: "slice", arg: 2, scope: !912, file: !913, line: 239, type: !873)
!925 = !{!907}
!926 = !DILocation(line: 0, scope: !912, inlinedAt: !927)
!927 = distinct !DILocation(line: 646, column: 26, scope: !898, inlinedAt: !910)
!928 = !DILocation(line: 252, column: 39, scope: !912, inlinedAt: !927)
!929 = !DILocation(line: 252, column: 13, scope: !912, inlinedAt: !927)
!930 = !DILocation(line: 253, column: 13, scope: !912, inlinedAt: !927)
!931 = !DILocalVariable(name: "self", arg: 1, scope: !932, file: !933, line: 775, type: !918)
!932 = distinct !DISubprogram(name: "assume_init_read<rust_structs::Step>", linkageName: "_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17h27f908478f9b5f4eE", scope: !759, file: !933, line: 775, type: !934, scopeLine: 775, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !773, declaration: !936, retainedNodes: !937)
!933 = !DIFile(filename: "library/core/src/mem/maybe_uninit.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "89f2894609c73ba2762e84773a0bc293")
!934 = !DISubroutineType(types: !935)
!935 = !{!713, !903, !106}
!936 = !DISubprogram(name: "assume_init_read<rust_structs::Step>", linkageName: "_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17h27f908478f9b5f4eE", scope: !759, file: !933, line: 775, type: !934, scopeLine: 775, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !773)
!937 = !{!931}
!938 = !DILocation(line: 0, scope: !932, inlinedAt: !939)
!939 = distinct !DILocation(line: 174, column: 51, scope: !890, inlinedAt: !896)
!940 = !DILocalVariable(name: "self", arg: 1, scope: !941, file: !100, line: 1166, type: !944)
!941 = distinct !DISubprogram(name: "read<rust_structs::Step>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4read17h0b54f5a3e91e7f03E", scope: !102, file: !100, line: 1166, type: !942, scopeLine: 1166, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !773, retainedNodes: !945)
!942 = !DISubroutineType(types: !943)
!943 = !{!713, !944, !106}
!944 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const rust_structs::Step", baseType: !713, size: 64, align: 64, dwarfAddressSpace: 0)
!945 = !{!940}
!946 = !DILocation(line: 0, scope: !941, inlinedAt: !947)
!947 = distinct !DILocation(line: 780, column: 27, scope: !932, inlinedAt: !939)
!948 = !DILocalVariable(name: "src", arg: 1, scope: !949, file: !950, line: 1678, type: !944)
!949 = distinct !DISubprogram(name: "read<rust_structs::Step>", linkageName: "_ZN4core3ptr4read17h9825b405ff7e74ebE", scope: !28, file: !950, line: 1678, type: !942, scopeLine: 1678, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !773, retainedNodes: !951)
!950 = !DIFile(filename: "library/core/src/ptr/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "8f706ae0a0620120e6e931983ef127f1")
!951 = !{!948}
!952 = !DILocation(line: 0, scope: !949, inlinedAt: !953)
!953 = distinct !DILocation(line: 1171, column: 18, scope: !941, inlinedAt: !947)
!954 = !DILocation(line: 1717, column: 9, scope: !949, inlinedAt: !953)
!955 = !{i64 0, i64 3}
!956 = !{!957, !959}
!957 = distinct !{!957, !958, !"_ZN4core5array4iter10iter_inner78PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$GT$4next17hd6a92406e32ea662E: %self.0"}
!958 = distinct !{!958, !"_ZN4core5array4iter10iter_inner78PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$GT$4next17hd6a92406e32ea662E"}
!959 = distinct !{!959, !960, !"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h23b4cc10da6f3eb5E: %self"}
!960 = distinct !{!960, !"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h23b4cc10da6f3eb5E"}
!961 = !DILocation(line: 1165, column: 33, scope: !864, inlinedAt: !887)
!962 = !DILocation(line: 63, column: 9, scope: !840, inlinedAt: !850)
!963 = !DILocation(line: 81, column: 5, scope: !731)
!964 = !DILocation(line: 82, column: 5, scope: !731)
!965 = !DILocation(line: 83, column: 2, scope: !703)
!966 = !DILocation(line: 0, scope: !784)
!967 = !DILocation(line: 77, column: 31, scope: !784)
!968 = !DILocation(line: 77, column: 35, scope: !782)
!969 = !DILocation(line: 0, scope: !786)
!970 = !DILocation(line: 78, column: 31, scope: !786)
!971 = !DILocation(line: 78, column: 35, scope: !782)
!972 = !DILocation(line: 79, column: 27, scope: !782)
!973 = !DILocation(line: 79, column: 28, scope: !782)
!974 = distinct !DISubprogram(name: "rust_kinetic_energy", scope: !45, file: !234, line: 12, type: !975, scopeLine: 12, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !38, retainedNodes: !986)
!975 = !DISubroutineType(types: !976)
!976 = !{!16, !977}
!977 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&rust_structs::Body", baseType: !978, size: 64, align: 64, dwarfAddressSpace: 0)
!978 = !DICompositeType(tag: DW_TAG_structure_type, name: "Body", scope: !45, file: !18, size: 320, align: 64, flags: DIFlagPublic, elements: !979, templateParams: !38, identifier: "4fcd2c87221c3182d77818d2382f9629")
!979 = !{!980, !984, !985}
!980 = !DIDerivedType(tag: DW_TAG_member, name: "velocity", scope: !978, file: !18, baseType: !981, size: 192, align: 64, flags: DIFlagPublic)
!981 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 192, align: 64, elements: !982)
!982 = !{!983}
!983 = !DISubrange(count: 3, lowerBound: 0)
!984 = !DIDerivedType(tag: DW_TAG_member, name: "mass", scope: !978, file: !18, baseType: !16, size: 64, align: 64, offset: 192, flags: DIFlagPublic)
!985 = !DIDerivedType(tag: DW_TAG_member, name: "pinned", scope: !978, file: !18, baseType: !176, size: 8, align: 8, offset: 256, flags: DIFlagPublic)
!986 = !{!987}
!987 = !DILocalVariable(name: "b", arg: 1, scope: !974, file: !234, line: 12, type: !977)
!988 = !DILocation(line: 0, scope: !974)
!989 = !DILocation(line: 13, column: 8, scope: !974)
!990 = !{i8 0, i8 2}
!991 = !DILocation(line: 0, scope: !482, inlinedAt: !992)
!992 = distinct !DILocation(line: 16, column: 53, scope: !974)
!993 = !DILocation(line: 0, scope: !495, inlinedAt: !994)
!994 = distinct !DILocation(line: 3658, column: 9, scope: !482, inlinedAt: !992)
!995 = !DILocation(line: 0, scope: !7, inlinedAt: !996)
!996 = distinct !DILocation(line: 161, column: 22, scope: !495, inlinedAt: !994)
!997 = !DILocation(line: 124, column: 38, scope: !7, inlinedAt: !996)
!998 = !DILocation(line: 0, scope: !65, inlinedAt: !999)
!999 = distinct !DILocation(line: 128, column: 19, scope: !7, inlinedAt: !996)
!1000 = !DILocation(line: 259, column: 42, scope: !65, inlinedAt: !999)
!1001 = !DILocation(line: 0, scope: !84, inlinedAt: !999)
!1002 = !DILocation(line: 0, scope: !86, inlinedAt: !999)
!1003 = !DILocation(line: 0, scope: !88, inlinedAt: !999)
!1004 = !DILocation(line: 16, column: 11, scope: !974)
!1005 = !DILocation(line: 0, scope: !207, inlinedAt: !1006)
!1006 = distinct !DILocation(line: 279, column: 67, scope: !88, inlinedAt: !999)
!1007 = !DILocation(line: 0, scope: !219, inlinedAt: !1008)
!1008 = distinct !DILocation(line: 279, column: 27, scope: !88, inlinedAt: !999)
!1009 = !DILocation(line: 0, scope: !233, inlinedAt: !1010)
!1010 = distinct !DILocation(line: 88, column: 28, scope: !219, inlinedAt: !1008)
!1011 = !DILocation(line: 0, scope: !243, inlinedAt: !1012)
!1012 = distinct !DILocation(line: 16, column: 46, scope: !233, inlinedAt: !1010)
!1013 = !DILocation(line: 50, column: 31, scope: !243, inlinedAt: !1012)
!1014 = !{!1015, !1017, !1019}
!1015 = distinct !{!1015, !1016, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!1016 = distinct !{!1016, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!1017 = distinct !{!1017, !1018, !"_ZN12rust_structs19rust_kinetic_energy28_$u7b$$u7b$closure$u7d$$u7d$17ha8acd139c8685866E: %v"}
!1018 = distinct !{!1018, !"_ZN12rust_structs19rust_kinetic_energy28_$u7b$$u7b$closure$u7d$$u7d$17ha8acd139c8685866E"}
!1019 = distinct !{!1019, !1020, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf3f80bc46272bb70E: %elt"}
!1020 = distinct !{!1020, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf3f80bc46272bb70E"}
!1021 = !{!1022}
!1022 = distinct !{!1022, !1016, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!1023 = !DILocation(line: 352, column: 45, scope: !265, inlinedAt: !1024)
!1024 = distinct !DILocation(line: 50, column: 17, scope: !243, inlinedAt: !1012)
!1025 = !DILocation(line: 0, scope: !272, inlinedAt: !1026)
!1026 = distinct !DILocation(line: 88, column: 21, scope: !219, inlinedAt: !1008)
!1027 = !DILocation(line: 659, column: 28, scope: !207, inlinedAt: !1006)
!1028 = !DILocation(line: 164, column: 28, scope: !272, inlinedAt: !1026)
!1029 = !DILocation(line: 16, column: 5, scope: !974)
!1030 = !DILocation(line: 17, column: 2, scope: !974)
!1031 = distinct !DISubprogram(name: "rust_push_body", scope: !45, file: !234, line: 20, type: !1032, scopeLine: 20, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !38, retainedNodes: !1036)
!1032 = !DISubroutineType(types: !1033)
!1033 = !{null, !1034, !1035}
!1034 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_structs::Body", baseType: !978, size: 64, align: 64, dwarfAddressSpace: 0)
!1035 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[f64; 3]", baseType: !981, size: 64, align: 64, dwarfAddressSpace: 0)
!1036 = !{!1037, !1038, !1039, !1041, !1043}
!1037 = !DILocalVariable(name: "b", arg: 1, scope: !1031, file: !234, line: 20, type: !1034)
!1038 = !DILocalVariable(name: "impulse", arg: 2, scope: !1031, file: !234, line: 20, type: !1035)
!1039 = !DILocalVariable(name: "iter", scope: !1040, file: !234, line: 21, type: !296, align: 64)
!1040 = distinct !DILexicalBlock(scope: !1031, file: !234, line: 21, column: 5)
!1041 = !DILocalVariable(name: "v", scope: !1042, file: !234, line: 21, type: !307, align: 64)
!1042 = distinct !DILexicalBlock(scope: !1040, file: !234, line: 21, column: 5)
!1043 = !DILocalVariable(name: "p", scope: !1042, file: !234, line: 21, type: !41, align: 64)
!1044 = !DILocalVariable(name: "self", arg: 1, scope: !1045, file: !291, line: 305, type: !1065)
!1045 = distinct !DISubprogram(name: "next<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hf76ff9d8bab2ab72E", scope: !292, file: !291, line: 305, type: !1046, scopeLine: 305, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !311, retainedNodes: !1066)
!1046 = !DISubroutineType(types: !1047)
!1047 = !{!1048, !1065}
!1048 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<(&mut f64, &f64)>", scope: !328, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !1049, templateParams: !38, identifier: "ac3cd90d9b49720256eaa7c9c2ccc67")
!1049 = !{!1050}
!1050 = !DICompositeType(tag: DW_TAG_variant_part, scope: !1048, file: !18, size: 128, align: 64, elements: !1051, templateParams: !38, identifier: "a36ca30cdabcd8c8fbc6c84d9efa037e", discriminator: !1064)
!1051 = !{!1052, !1060}
!1052 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !1050, file: !18, baseType: !1053, size: 128, align: 64, extraData: i64 0)
!1053 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !1048, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !38, templateParams: !1054, identifier: "53e4f66a94356242f575a4f84a59d8e")
!1054 = !{!1055}
!1055 = !DITemplateTypeParameter(name: "T", type: !1056)
!1056 = !DICompositeType(tag: DW_TAG_structure_type, name: "(&mut f64, &f64)", file: !18, size: 128, align: 64, elements: !1057, templateParams: !38, identifier: "6a375595dab5fc5299b0552d985337d8")
!1057 = !{!1058, !1059}
!1058 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1056, file: !18, baseType: !307, size: 64, align: 64)
!1059 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !1056, file: !18, baseType: !41, size: 64, align: 64, offset: 64)
!1060 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !1050, file: !18, baseType: !1061, size: 128, align: 64)
!1061 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !1048, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !1062, templateParams: !1054, identifier: "d2046245d1e41e95447e8c9029af4b69")
!1062 = !{!1063}
!1063 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1061, file: !18, baseType: !1056, size: 128, align: 64, flags: DIFlagPublic)
!1064 = !DIDerivedType(tag: DW_TAG_member, scope: !1048, file: !18, baseType: !341, size: 64, align: 64, flags: DIFlagArtificial)
!1065 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::zip::Zip<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", baseType: !296, size: 64, align: 64, dwarfAddressSpace: 0)
!1066 = !{!1044, !1067}
!1067 = !DILocalVariable(name: "i", scope: !1068, file: !291, line: 307, type: !80, align: 64)
!1068 = distinct !DILexicalBlock(scope: !1045, file: !291, line: 307, column: 13)
!1069 = !DILocation(line: 0, scope: !1045, inlinedAt: !1070)
!1070 = distinct !DILocation(line: 85, column: 9, scope: !1071, inlinedAt: !1075)
!1071 = distinct !DISubprogram(name: "next<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h5330e465ff54b738E", scope: !1072, file: !291, line: 84, type: !1046, scopeLine: 84, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !311, retainedNodes: !1073)
!1072 = !DINamespace(name: "{impl#1}", scope: !293)
!1073 = !{!1074}
!1074 = !DILocalVariable(name: "self", arg: 1, scope: !1071, file: !291, line: 84, type: !1065)
!1075 = distinct !DILocation(line: 21, column: 19, scope: !1040)
!1076 = !DILocation(line: 0, scope: !1071, inlinedAt: !1075)
!1077 = !DILocation(line: 0, scope: !1031)
!1078 = !DILocalVariable(name: "self", arg: 1, scope: !1079, file: !899, line: 1060, type: !1082)
!1079 = distinct !DISubprogram(name: "iter_mut<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17h4a762ac9ee6464caE", scope: !900, file: !899, line: 1060, type: !1080, scopeLine: 1060, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, retainedNodes: !1087)
!1080 = !DISubroutineType(types: !1081)
!1081 = !{!299, !1082}
!1082 = !DICompositeType(tag: DW_TAG_structure_type, name: "&mut [f64]", file: !18, size: 128, align: 64, elements: !1083, templateParams: !38, identifier: "20ddfcfce50bf865828153ff1ef46b96")
!1083 = !{!1084, !1086}
!1084 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !1082, file: !18, baseType: !1085, size: 64, align: 64)
!1085 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64, align: 64, dwarfAddressSpace: 0)
!1086 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !1082, file: !18, baseType: !80, size: 64, align: 64, offset: 64)
!1087 = !{!1078}
!1088 = !DILocation(line: 0, scope: !1079, inlinedAt: !1089)
!1089 = distinct !DILocation(line: 21, column: 30, scope: !1031)
!1090 = !DILocalVariable(name: "slice", arg: 1, scope: !1091, file: !1092, line: 221, type: !1082)
!1091 = distinct !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter16IterMut$LT$T$GT$3new17h1344c77ae2572ac4E", scope: !299, file: !1092, line: 221, type: !1080, scopeLine: 221, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, declaration: !1093, retainedNodes: !1094)
!1092 = !DIFile(filename: "library/core/src/slice/iter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "f33ab2e22fe09095bf73c41c52bd166c")
!1093 = !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter16IterMut$LT$T$GT$3new17h1344c77ae2572ac4E", scope: !299, file: !1092, line: 221, type: !1080, scopeLine: 221, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !32)
!1094 = !{!1090, !1095, !1097, !1099}
!1095 = !DILocalVariable(name: "len", scope: !1096, file: !1092, line: 222, type: !80, align: 64)
!1096 = distinct !DILexicalBlock(scope: !1091, file: !1092, line: 222, column: 9)
!1097 = !DILocalVariable(name: "ptr", scope: !1098, file: !1092, line: 223, type: !26, align: 64)
!1098 = distinct !DILexicalBlock(scope: !1096, file: !1092, line: 223, column: 9)
!1099 = !DILocalVariable(name: "end_or_len", scope: !1100, file: !1092, line: 241, type: !145, align: 64)
!1100 = distinct !DILexicalBlock(scope: !1098, file: !1092, line: 241, column: 13)
!1101 = !DILocation(line: 0, scope: !1091, inlinedAt: !1102)
!1102 = distinct !DILocation(line: 1061, column: 9, scope: !1079, inlinedAt: !1089)
!1103 = !DILocation(line: 0, scope: !1096, inlinedAt: !1102)
!1104 = !DILocalVariable(name: "count", arg: 2, scope: !1105, file: !140, line: 927, type: !80)
!1105 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hdb0dd3bb6a40a47cE", scope: !141, file: !140, line: 927, type: !1106, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, retainedNodes: !1108)
!1106 = !DISubroutineType(types: !1107)
!1107 = !{!145, !145, !80, !106}
!1108 = !{!1109, !1104}
!1109 = !DILocalVariable(name: "self", arg: 1, scope: !1105, file: !140, line: 927, type: !145)
!1110 = !DILocation(line: 0, scope: !1105, inlinedAt: !1111)
!1111 = distinct !DILocation(line: 242, column: 82, scope: !1098, inlinedAt: !1102)
!1112 = !DILocation(line: 0, scope: !1098, inlinedAt: !1102)
!1113 = !DILocation(line: 0, scope: !1040)
!1114 = !DILocation(line: 961, column: 18, scope: !1105, inlinedAt: !1111)
!1115 = !DILocation(line: 0, scope: !1042)
!1116 = !DILocation(line: 22, column: 19, scope: !1042)
!1117 = !DILocalVariable(name: "self", arg: 1, scope: !1118, file: !244, line: 27, type: !41)
!1118 = distinct !DISubprogram(name: "div", linkageName: "_RNvXs40_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3DivdE3div", scope: !1119, file: !244, line: 27, type: !1120, scopeLine: 27, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !38, retainedNodes: !1122)
!1119 = !DINamespace(name: "{impl#250}", scope: !246)
!1120 = !DISubroutineType(types: !1121)
!1121 = !{!16, !41, !16, !106}
!1122 = !{!1117, !1123}
!1123 = !DILocalVariable(name: "other", arg: 2, scope: !1118, file: !244, line: 27, type: !16)
!1124 = !DILocation(line: 0, scope: !1118, inlinedAt: !1125)
!1125 = distinct !DILocation(line: 22, column: 15, scope: !1042)
!1126 = !DILocation(line: 28, column: 31, scope: !1118, inlinedAt: !1125)
!1127 = !{!1128}
!1128 = distinct !{!1128, !1129, !"_RNvXs40_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3DivdE3div: %self"}
!1129 = distinct !{!1129, !"_RNvXs40_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3DivdE3div"}
!1130 = !DILocation(line: 517, column: 45, scope: !1131, inlinedAt: !1133)
!1131 = distinct !DISubprogram(name: "div", linkageName: "_RNvXs3S_NtNtCsgEmfK2I1SDS_4core3ops5arithdNtB6_3Div3div", scope: !1132, file: !266, line: 517, type: !693, scopeLine: 517, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !38)
!1132 = !DINamespace(name: "{impl#242}", scope: !246)
!1133 = distinct !DILocation(line: 28, column: 17, scope: !1118, inlinedAt: !1125)
!1134 = !DILocation(line: 22, column: 9, scope: !1042)
!1135 = !DILocation(line: 306, column: 12, scope: !1045, inlinedAt: !1070)
!1136 = !DILocation(line: 24, column: 2, scope: !1031)
!1137 = distinct !DISubprogram(name: "rust_static_dispatch", scope: !45, file: !234, line: 60, type: !704, scopeLine: 60, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !38, retainedNodes: !1138)
!1138 = !{!1139, !1140, !1141}
!1139 = !DILocalVariable(name: "radius", arg: 1, scope: !1137, file: !234, line: 60, type: !16)
!1140 = !DILocalVariable(name: "width", arg: 2, scope: !1137, file: !234, line: 60, type: !16)
!1141 = !DILocalVariable(name: "height", arg: 3, scope: !1137, file: !234, line: 60, type: !16)
!1142 = !DILocation(line: 0, scope: !679, inlinedAt: !1143)
!1143 = distinct !DILocation(line: 51, column: 14, scope: !666, inlinedAt: !1144)
!1144 = distinct !DILocation(line: 56, column: 21, scope: !1145, inlinedAt: !1154)
!1145 = distinct !DISubprogram(name: "ratio<rust_structs::Circle, rust_structs::Rectangle>", linkageName: "_ZN12rust_structs5ratio17hcc6fe4c567eaded6E", scope: !45, file: !234, line: 55, type: !1146, scopeLine: 55, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !1151, retainedNodes: !1148)
!1146 = !DISubroutineType(types: !1147)
!1147 = !{!16, !460, !670}
!1148 = !{!1149, !1150}
!1149 = !DILocalVariable(name: "a", arg: 1, scope: !1145, file: !234, line: 55, type: !460)
!1150 = !DILocalVariable(name: "b", arg: 2, scope: !1145, file: !234, line: 55, type: !670)
!1151 = !{!1152, !1153}
!1152 = !DITemplateTypeParameter(name: "A", type: !461)
!1153 = !DITemplateTypeParameter(name: "B", type: !671)
!1154 = distinct !DILocation(line: 61, column: 5, scope: !1137)
!1155 = !DILocation(line: 0, scope: !666, inlinedAt: !1144)
!1156 = !DILocation(line: 0, scope: !1145, inlinedAt: !1154)
!1157 = !DILocation(line: 0, scope: !470, inlinedAt: !1158)
!1158 = distinct !DILocation(line: 29, column: 20, scope: !456, inlinedAt: !1159)
!1159 = distinct !DILocation(line: 56, column: 7, scope: !1145, inlinedAt: !1154)
!1160 = !DILocation(line: 0, scope: !456, inlinedAt: !1159)
!1161 = !DILocation(line: 0, scope: !1137)
!1162 = !DILocation(line: 42, column: 9, scope: !470, inlinedAt: !1158)
!1163 = !DILocation(line: 29, column: 9, scope: !456, inlinedAt: !1159)
!1164 = !DILocation(line: 48, column: 9, scope: !679, inlinedAt: !1143)
!1165 = !DILocation(line: 0, scope: !689, inlinedAt: !1166)
!1166 = distinct !DILocation(line: 51, column: 48, scope: !666, inlinedAt: !1144)
!1167 = !DILocation(line: 1010, column: 9, scope: !689, inlinedAt: !1166)
!1168 = !DILocation(line: 51, column: 23, scope: !666, inlinedAt: !1144)
!1169 = !DILocation(line: 51, column: 9, scope: !666, inlinedAt: !1144)
!1170 = !DILocation(line: 56, column: 5, scope: !1145, inlinedAt: !1154)
!1171 = !DILocation(line: 62, column: 2, scope: !1137)
