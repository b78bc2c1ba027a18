; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=1 -C panic=abort --emit=llvm-ir rust/rust_structs.rs -o ir/rustc-1.95/O1/rust_structs.ll
; ModuleID = 'rust_structs.659c588fe44d1b73-cgu.0'
source_filename = "rust_structs.659c588fe44d1b73-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%"core::mem::maybe_uninit::MaybeUninit<Step>" = type { [2 x i64] }

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E"(ptr noundef nonnull %self.0, ptr noundef %self.1, double noundef %init) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = icmp ne ptr %self.1, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp eq ptr %self.0, %self.1
  br i1 %1, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E.exit", label %bb5.i

bb5.i:                                            ; preds = %start
  %2 = ptrtoint ptr %self.1 to i64
  %3 = ptrtoint ptr %self.0 to i64
  %4 = sub nuw i64 %2, %3
  %5 = lshr exact i64 %4, 3
  %xtraiter = and i64 %5, 3
  %6 = icmp ult i64 %4, 32
  br i1 %6, label %bb8.i.epil.preheader, label %bb5.i.new

bb5.i.new:                                        ; preds = %bb5.i
  %unroll_iter = and i64 %5, 2305843009213693948
  br label %bb8.i

bb8.i:                                            ; preds = %bb8.i, %bb5.i.new
  %i.sroa.0.0.i = phi i64 [ 0, %bb5.i.new ], [ %_27.i.3, %bb8.i ]
  %acc.sroa.0.0.i = phi double [ %init, %bb5.i.new ], [ %_0.i.i.i.3, %bb8.i ]
  %niter = phi i64 [ 0, %bb5.i.new ], [ %niter.next.3, %bb8.i ]
  %_45.i = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i
  %_3.i.i.i.i = load double, ptr %_45.i, align 8, !alias.scope !3, !noalias !10, !noundef !12
  %_0.i.i.i.i = fmul double %_3.i.i.i.i, %_3.i.i.i.i
  %_0.i.i.i = fadd double %acc.sroa.0.0.i, %_0.i.i.i.i
  %7 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i
  %_45.i.1 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %_3.i.i.i.i.1 = load double, ptr %_45.i.1, align 8, !alias.scope !3, !noalias !10, !noundef !12
  %_0.i.i.i.i.1 = fmul double %_3.i.i.i.i.1, %_3.i.i.i.i.1
  %_0.i.i.i.1 = fadd double %_0.i.i.i, %_0.i.i.i.i.1
  %8 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i
  %_45.i.2 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %_3.i.i.i.i.2 = load double, ptr %_45.i.2, align 8, !alias.scope !3, !noalias !10, !noundef !12
  %_0.i.i.i.i.2 = fmul double %_3.i.i.i.i.2, %_3.i.i.i.i.2
  %_0.i.i.i.2 = fadd double %_0.i.i.i.1, %_0.i.i.i.i.2
  %9 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i
  %_45.i.3 = getelementptr inbounds nuw i8, ptr %9, i64 24
  %_3.i.i.i.i.3 = load double, ptr %_45.i.3, align 8, !alias.scope !3, !noalias !10, !noundef !12
  %_0.i.i.i.i.3 = fmul double %_3.i.i.i.i.3, %_3.i.i.i.i.3
  %_0.i.i.i.3 = fadd double %_0.i.i.i.2, %_0.i.i.i.i.3
  %_27.i.3 = add nuw i64 %i.sroa.0.0.i, 4
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E.exit.loopexit.unr-lcssa", label %bb8.i

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E.exit.loopexit.unr-lcssa": ; preds = %bb8.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E.exit", label %bb8.i.epil.preheader

bb8.i.epil.preheader:                             ; preds = %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E.exit.loopexit.unr-lcssa", %bb5.i
  %i.sroa.0.0.i.epil.init = phi i64 [ 0, %bb5.i ], [ %_27.i.3, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E.exit.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.epil.init = phi double [ %init, %bb5.i ], [ %_0.i.i.i.3, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb8.i.epil

bb8.i.epil:                                       ; preds = %bb8.i.epil, %bb8.i.epil.preheader
  %i.sroa.0.0.i.epil = phi i64 [ %i.sroa.0.0.i.epil.init, %bb8.i.epil.preheader ], [ %_27.i.epil, %bb8.i.epil ]
  %acc.sroa.0.0.i.epil = phi double [ %acc.sroa.0.0.i.epil.init, %bb8.i.epil.preheader ], [ %_0.i.i.i.epil, %bb8.i.epil ]
  %epil.iter = phi i64 [ 0, %bb8.i.epil.preheader ], [ %epil.iter.next, %bb8.i.epil ]
  %_45.i.epil = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.epil
  %_3.i.i.i.i.epil = load double, ptr %_45.i.epil, align 8, !alias.scope !3, !noalias !10, !noundef !12
  %_0.i.i.i.i.epil = fmul double %_3.i.i.i.i.epil, %_3.i.i.i.i.epil
  %_0.i.i.i.epil = fadd double %acc.sroa.0.0.i.epil, %_0.i.i.i.i.epil
  %_27.i.epil = add nuw i64 %i.sroa.0.0.i.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E.exit", label %bb8.i.epil, !llvm.loop !13

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E.exit": ; preds = %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E.exit.loopexit.unr-lcssa", %bb8.i.epil, %start
  %_0.sroa.0.0.i = phi double [ %init, %start ], [ %_0.i.i.i.3, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E.exit.loopexit.unr-lcssa" ], [ %_0.i.i.i.epil, %bb8.i.epil ]
  ret double %_0.sroa.0.0.i
}

; <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::new
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: write, inaccessiblemem: write) uwtable
define void @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h41f1a2c81c1bbd87E"(ptr dead_on_unwind noalias noundef writable writeonly sret([48 x i8]) align 8 captures(none) dereferenceable(48) initializes((0, 48)) %_0, ptr noundef nonnull %0, ptr noundef %1, ptr noundef nonnull %2, ptr noundef %3) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %4 = icmp ne ptr %1, null
  tail call void @llvm.assume(i1 %4)
  %5 = ptrtoint ptr %1 to i64
  %6 = ptrtoint ptr %0 to i64
  %7 = sub nuw i64 %5, %6
  %8 = lshr exact i64 %7, 3
  %9 = icmp ne ptr %3, null
  tail call void @llvm.assume(i1 %9)
  %10 = ptrtoint ptr %3 to i64
  %11 = ptrtoint ptr %2 to i64
  %12 = sub nuw i64 %10, %11
  %13 = lshr exact i64 %12, 3
  %..i = tail call noundef i64 @llvm.umin.i64(i64 %13, i64 %8)
  store ptr %0, ptr %_0, align 8
  %14 = getelementptr inbounds nuw i8, ptr %_0, i64 8
  store ptr %1, ptr %14, align 8
  %15 = getelementptr inbounds nuw i8, ptr %_0, i64 16
  store ptr %2, ptr %15, align 8
  %16 = getelementptr inbounds nuw i8, ptr %_0, i64 24
  store ptr %3, ptr %16, align 8
  %17 = getelementptr inbounds nuw i8, ptr %_0, i64 32
  store i64 0, ptr %17, align 8
  %18 = getelementptr inbounds nuw i8, ptr %_0, i64 40
  store i64 %..i, ptr %18, align 8
  ret void
}

; rust_structs::Shape::doubled
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef double @_ZN12rust_structs5Shape7doubled17h578ca51c0d92bfebE(ptr noalias noundef readonly align 8 captures(none) dereferenceable(8) %self) unnamed_addr #2 {
start:
  %_3.i = load double, ptr %self, align 8, !alias.scope !15, !noundef !12
  %_2.i = fmul double %_3.i, 0x400921FB54442D18
  %_0.i = fmul double %_3.i, %_2.i
  %_0 = fmul double %_0.i, 2.000000e+00
  ret double %_0
}

; core::iter::traits::iterator::Iterator::sum
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef double @_ZN4core4iter6traits8iterator8Iterator3sum17h632ee76fa2d71775E(ptr noundef nonnull %self.0, ptr noundef %self.1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = icmp ne ptr %self.1, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp eq ptr %self.0, %self.1
  br i1 %1, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E.exit", label %bb5.i.i.i

bb5.i.i.i:                                        ; preds = %start
  %2 = ptrtoint ptr %self.1 to i64
  %3 = ptrtoint ptr %self.0 to i64
  %4 = sub nuw i64 %2, %3
  %5 = lshr exact i64 %4, 3
  %xtraiter = and i64 %5, 3
  %6 = icmp ult i64 %4, 32
  br i1 %6, label %bb8.i.i.i.epil.preheader, label %bb5.i.i.i.new

bb5.i.i.i.new:                                    ; preds = %bb5.i.i.i
  %unroll_iter = and i64 %5, 2305843009213693948
  br label %bb8.i.i.i

bb8.i.i.i:                                        ; preds = %bb8.i.i.i, %bb5.i.i.i.new
  %i.sroa.0.0.i.i.i = phi i64 [ 0, %bb5.i.i.i.new ], [ %_27.i.i.i.3, %bb8.i.i.i ]
  %acc.sroa.0.0.i.i.i = phi double [ -0.000000e+00, %bb5.i.i.i.new ], [ %_0.i.i.i.i.i.3, %bb8.i.i.i ]
  %niter = phi i64 [ 0, %bb5.i.i.i.new ], [ %niter.next.3, %bb8.i.i.i ]
  %_45.i.i.i = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i.i
  %_3.i.i.i.i.i.i = load double, ptr %_45.i.i.i, align 8, !alias.scope !18, !noalias !25, !noundef !12
  %_0.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i, %_3.i.i.i.i.i.i
  %_0.i.i.i.i.i = fadd double %acc.sroa.0.0.i.i.i, %_0.i.i.i.i.i.i
  %7 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i.i
  %_45.i.i.i.1 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %_3.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.1, align 8, !alias.scope !18, !noalias !25, !noundef !12
  %_0.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.1, %_3.i.i.i.i.i.i.1
  %_0.i.i.i.i.i.1 = fadd double %_0.i.i.i.i.i, %_0.i.i.i.i.i.i.1
  %8 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i.i
  %_45.i.i.i.2 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %_3.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.i.2, align 8, !alias.scope !18, !noalias !25, !noundef !12
  %_0.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.2, %_3.i.i.i.i.i.i.2
  %_0.i.i.i.i.i.2 = fadd double %_0.i.i.i.i.i.1, %_0.i.i.i.i.i.i.2
  %9 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i.i
  %_45.i.i.i.3 = getelementptr inbounds nuw i8, ptr %9, i64 24
  %_3.i.i.i.i.i.i.3 = load double, ptr %_45.i.i.i.3, align 8, !alias.scope !18, !noalias !25, !noundef !12
  %_0.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i.3, %_3.i.i.i.i.i.i.3
  %_0.i.i.i.i.i.3 = fadd double %_0.i.i.i.i.i.2, %_0.i.i.i.i.i.i.3
  %_27.i.i.i.3 = add nuw i64 %i.sroa.0.0.i.i.i, 4
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E.exit.loopexit.unr-lcssa", label %bb8.i.i.i

"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E.exit.loopexit.unr-lcssa": ; preds = %bb8.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E.exit", label %bb8.i.i.i.epil.preheader

bb8.i.i.i.epil.preheader:                         ; preds = %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E.exit.loopexit.unr-lcssa", %bb5.i.i.i
  %i.sroa.0.0.i.i.i.epil.init = phi i64 [ 0, %bb5.i.i.i ], [ %_27.i.i.i.3, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E.exit.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.i.i.epil.init = phi double [ -0.000000e+00, %bb5.i.i.i ], [ %_0.i.i.i.i.i.3, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb8.i.i.i.epil

bb8.i.i.i.epil:                                   ; preds = %bb8.i.i.i.epil, %bb8.i.i.i.epil.preheader
  %i.sroa.0.0.i.i.i.epil = phi i64 [ %i.sroa.0.0.i.i.i.epil.init, %bb8.i.i.i.epil.preheader ], [ %_27.i.i.i.epil, %bb8.i.i.i.epil ]
  %acc.sroa.0.0.i.i.i.epil = phi double [ %acc.sroa.0.0.i.i.i.epil.init, %bb8.i.i.i.epil.preheader ], [ %_0.i.i.i.i.i.epil, %bb8.i.i.i.epil ]
  %epil.iter = phi i64 [ 0, %bb8.i.i.i.epil.preheader ], [ %epil.iter.next, %bb8.i.i.i.epil ]
  %_45.i.i.i.epil = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i.i.epil
  %_3.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.i.epil, align 8, !alias.scope !18, !noalias !25, !noundef !12
  %_0.i.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.i.epil, %_3.i.i.i.i.i.i.epil
  %_0.i.i.i.i.i.epil = fadd double %acc.sroa.0.0.i.i.i.epil, %_0.i.i.i.i.i.i.epil
  %_27.i.i.i.epil = add nuw i64 %i.sroa.0.0.i.i.i.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E.exit", label %bb8.i.i.i.epil, !llvm.loop !27

"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E.exit": ; preds = %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E.exit.loopexit.unr-lcssa", %bb8.i.i.i.epil, %start
  %_0.sroa.0.0.i.i.i = phi double [ -0.000000e+00, %start ], [ %_0.i.i.i.i.i.3, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E.exit.loopexit.unr-lcssa" ], [ %_0.i.i.i.i.i.epil, %bb8.i.i.i.epil ]
  ret double %_0.sroa.0.0.i.i.i
}

; core::iter::adapters::zip::TrustedRandomAccessNoCoerce::size
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef range(i64 0, 2305843009213693952) i64 @_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h50eaad2c8dd50942E(ptr noalias noundef readonly align 8 captures(none) dereferenceable(16) %self) unnamed_addr #2 {
start:
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_5.i = load ptr, ptr %0, align 8, !alias.scope !28, !noalias !31, !nonnull !12, !noundef !12
  %subtracted.i = load ptr, ptr %self, align 8, !alias.scope !28, !noalias !31, !nonnull !12, !noundef !12
  %1 = ptrtoint ptr %_5.i to i64
  %2 = ptrtoint ptr %subtracted.i to i64
  %3 = sub nuw i64 %1, %2
  %4 = lshr exact i64 %3, 3
  ret i64 %4
}

; core::iter::adapters::zip::TrustedRandomAccessNoCoerce::size
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef range(i64 0, 2305843009213693952) i64 @_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hab7b1ee6f6f48dc0E(ptr noalias noundef readonly align 8 captures(none) dereferenceable(16) %self) unnamed_addr #2 {
start:
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_5.i = load ptr, ptr %0, align 8, !alias.scope !33, !noalias !36, !nonnull !12, !noundef !12
  %subtracted.i = load ptr, ptr %self, align 8, !alias.scope !33, !noalias !36, !nonnull !12, !noundef !12
  %1 = ptrtoint ptr %_5.i to i64
  %2 = ptrtoint ptr %subtracted.i to i64
  %3 = sub nuw i64 %1, %2
  %4 = lshr exact i64 %3, 3
  ret i64 %4
}

; <f64 as core::iter::traits::accum::Sum>::sum
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E"(ptr noundef nonnull %iter.0, ptr noundef %iter.1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = icmp ne ptr %iter.1, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp eq ptr %iter.0, %iter.1
  br i1 %1, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E.exit", label %bb5.i.i

bb5.i.i:                                          ; preds = %start
  %2 = ptrtoint ptr %iter.1 to i64
  %3 = ptrtoint ptr %iter.0 to i64
  %4 = sub nuw i64 %2, %3
  %5 = lshr exact i64 %4, 3
  %xtraiter = and i64 %5, 3
  %6 = icmp ult i64 %4, 32
  br i1 %6, label %bb8.i.i.epil.preheader, label %bb5.i.i.new

bb5.i.i.new:                                      ; preds = %bb5.i.i
  %unroll_iter = and i64 %5, 2305843009213693948
  br label %bb8.i.i

bb8.i.i:                                          ; preds = %bb8.i.i, %bb5.i.i.new
  %i.sroa.0.0.i.i = phi i64 [ 0, %bb5.i.i.new ], [ %_27.i.i.3, %bb8.i.i ]
  %acc.sroa.0.0.i.i = phi double [ -0.000000e+00, %bb5.i.i.new ], [ %_0.i.i.i.i.3, %bb8.i.i ]
  %niter = phi i64 [ 0, %bb5.i.i.new ], [ %niter.next.3, %bb8.i.i ]
  %_45.i.i = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i.i
  %_3.i.i.i.i.i = load double, ptr %_45.i.i, align 8, !alias.scope !38, !noalias !45, !noundef !12
  %_0.i.i.i.i.i = fmul double %_3.i.i.i.i.i, %_3.i.i.i.i.i
  %_0.i.i.i.i = fadd double %acc.sroa.0.0.i.i, %_0.i.i.i.i.i
  %7 = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i.i
  %_45.i.i.1 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %_3.i.i.i.i.i.1 = load double, ptr %_45.i.i.1, align 8, !alias.scope !38, !noalias !45, !noundef !12
  %_0.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.1, %_3.i.i.i.i.i.1
  %_0.i.i.i.i.1 = fadd double %_0.i.i.i.i, %_0.i.i.i.i.i.1
  %8 = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i.i
  %_45.i.i.2 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %_3.i.i.i.i.i.2 = load double, ptr %_45.i.i.2, align 8, !alias.scope !38, !noalias !45, !noundef !12
  %_0.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.2, %_3.i.i.i.i.i.2
  %_0.i.i.i.i.2 = fadd double %_0.i.i.i.i.1, %_0.i.i.i.i.i.2
  %9 = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i.i
  %_45.i.i.3 = getelementptr inbounds nuw i8, ptr %9, i64 24
  %_3.i.i.i.i.i.3 = load double, ptr %_45.i.i.3, align 8, !alias.scope !38, !noalias !45, !noundef !12
  %_0.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.3, %_3.i.i.i.i.i.3
  %_0.i.i.i.i.3 = fadd double %_0.i.i.i.i.2, %_0.i.i.i.i.i.3
  %_27.i.i.3 = add nuw i64 %i.sroa.0.0.i.i, 4
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E.exit.loopexit.unr-lcssa", label %bb8.i.i

"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E.exit.loopexit.unr-lcssa": ; preds = %bb8.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E.exit", label %bb8.i.i.epil.preheader

bb8.i.i.epil.preheader:                           ; preds = %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E.exit.loopexit.unr-lcssa", %bb5.i.i
  %i.sroa.0.0.i.i.epil.init = phi i64 [ 0, %bb5.i.i ], [ %_27.i.i.3, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E.exit.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.i.epil.init = phi double [ -0.000000e+00, %bb5.i.i ], [ %_0.i.i.i.i.3, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb8.i.i.epil

bb8.i.i.epil:                                     ; preds = %bb8.i.i.epil, %bb8.i.i.epil.preheader
  %i.sroa.0.0.i.i.epil = phi i64 [ %i.sroa.0.0.i.i.epil.init, %bb8.i.i.epil.preheader ], [ %_27.i.i.epil, %bb8.i.i.epil ]
  %acc.sroa.0.0.i.i.epil = phi double [ %acc.sroa.0.0.i.i.epil.init, %bb8.i.i.epil.preheader ], [ %_0.i.i.i.i.epil, %bb8.i.i.epil ]
  %epil.iter = phi i64 [ 0, %bb8.i.i.epil.preheader ], [ %epil.iter.next, %bb8.i.i.epil ]
  %_45.i.i.epil = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i.i.epil
  %_3.i.i.i.i.i.epil = load double, ptr %_45.i.i.epil, align 8, !alias.scope !38, !noalias !45, !noundef !12
  %_0.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.epil, %_3.i.i.i.i.i.epil
  %_0.i.i.i.i.epil = fadd double %acc.sroa.0.0.i.i.epil, %_0.i.i.i.i.i.epil
  %_27.i.i.epil = add nuw i64 %i.sroa.0.0.i.i.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E.exit", label %bb8.i.i.epil, !llvm.loop !47

"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E.exit": ; preds = %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E.exit.loopexit.unr-lcssa", %bb8.i.i.epil, %start
  %_0.sroa.0.0.i.i = phi double [ -0.000000e+00, %start ], [ %_0.i.i.i.i.3, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E.exit.loopexit.unr-lcssa" ], [ %_0.i.i.i.i.epil, %bb8.i.i.epil ]
  ret double %_0.sroa.0.0.i.i
}

; <rust_structs::Rectangle as rust_structs::Shape>::doubled
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef double @"_ZN63_$LT$rust_structs..Rectangle$u20$as$u20$rust_structs..Shape$GT$7doubled17h73d5e33af1560d1fE"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(16) %self) unnamed_addr #2 {
start:
  %_2.i = load double, ptr %self, align 8, !alias.scope !48, !noundef !12
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_3.i = load double, ptr %0, align 8, !alias.scope !48, !noundef !12
  %_0.i = fmul double %_2.i, %_3.i
  %1 = tail call noundef double @llvm.maxnum.f64(double %_3.i, double 1.000000e+00)
  %_3 = fmul double %_2.i, %1
  %_0 = fadd double %_0.i, %_3
  ret double %_0
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(inaccessiblemem: write) uwtable
define noundef double @rust_enum_steps(double noundef %0, double noundef %a, double noundef %b) unnamed_addr #3 {
start:
  %iter = alloca [80 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %iter)
  store i64 0, ptr %iter, align 8
  %_8.sroa.4.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i64 8
  store i64 4, ptr %_8.sroa.4.0.iter.sroa_idx, align 8
  %_8.sroa.5.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i64 16
  store i64 0, ptr %_8.sroa.5.0.iter.sroa_idx, align 8
  %_8.sroa.6.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i64 24
  store double %a, ptr %_8.sroa.6.0.iter.sroa_idx, align 8
  %_8.sroa.7.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i64 32
  store i64 1, ptr %_8.sroa.7.0.iter.sroa_idx, align 8
  %_8.sroa.8.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i64 40
  store double %b, ptr %_8.sroa.8.0.iter.sroa_idx, align 8
  %_8.sroa.9.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i64 48
  store i64 2, ptr %_8.sroa.9.0.iter.sroa_idx, align 8
  %_8.sroa.11.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i64 64
  store i64 0, ptr %_8.sroa.11.0.iter.sroa_idx, align 8
  %_8.sroa.12.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i64 72
  store double %b, ptr %_8.sroa.12.0.iter.sroa_idx, align 8
  br label %bb2

bb2:                                              ; preds = %bb2.backedge, %start
  %_11.i.i10 = phi i64 [ 0, %start ], [ %_11.i.i11, %bb2.backedge ]
  %_10.i.i8 = phi i64 [ 0, %start ], [ %_10.i.i7, %bb2.backedge ]
  %x.sroa.0.0 = phi double [ %0, %start ], [ %x.sroa.0.0.be, %bb2.backedge ]
  %_5.not.i.i = icmp eq i64 %_10.i.i8, 4
  br i1 %_5.not.i.i, label %"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h23b4cc10da6f3eb5E.exit", label %bb1.i.i

bb1.i.i:                                          ; preds = %bb2
  %_11.i.i = add nuw nsw i64 %_10.i.i8, 1
  %_19.i.i = icmp ult i64 %_10.i.i8, 4
  tail call void @llvm.assume(i1 %_19.i.i)
  %self3.i.i = getelementptr inbounds nuw %"core::mem::maybe_uninit::MaybeUninit<Step>", ptr %_8.sroa.5.0.iter.sroa_idx, i64 %_10.i.i8
  %_14.0.i.i = load i64, ptr %self3.i.i, align 8, !range !51, !alias.scope !52, !noundef !12
  %1 = getelementptr inbounds nuw i8, ptr %self3.i.i, i64 8
  %_14.1.i.i = load double, ptr %1, align 8, !alias.scope !52
  br label %"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h23b4cc10da6f3eb5E.exit"

"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h23b4cc10da6f3eb5E.exit": ; preds = %bb2, %bb1.i.i
  %_11.i.i11 = phi i64 [ %_11.i.i, %bb1.i.i ], [ %_11.i.i10, %bb2 ]
  %_10.i.i7 = phi i64 [ %_11.i.i, %bb1.i.i ], [ 4, %bb2 ]
  %_0.sroa.3.0.i.i = phi double [ %_14.1.i.i, %bb1.i.i ], [ undef, %bb2 ]
  %_0.sroa.0.0.i.i = phi i64 [ %_14.0.i.i, %bb1.i.i ], [ 3, %bb2 ]
  switch i64 %_0.sroa.0.0.i.i, label %default.unreachable [
    i64 3, label %bb6
    i64 0, label %bb9
    i64 1, label %bb8
    i64 2, label %bb7
  ]

bb6:                                              ; preds = %"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h23b4cc10da6f3eb5E.exit"
  store i64 %_11.i.i11, ptr %iter, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %iter)
  %_0 = fmul double %x.sroa.0.0, %x.sroa.0.0
  ret double %_0

default.unreachable:                              ; preds = %"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h23b4cc10da6f3eb5E.exit"
  unreachable

bb9:                                              ; preds = %"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h23b4cc10da6f3eb5E.exit"
  %2 = fmul double %x.sroa.0.0, %_0.sroa.3.0.i.i
  br label %bb2.backedge

bb8:                                              ; preds = %"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h23b4cc10da6f3eb5E.exit"
  %3 = fadd double %x.sroa.0.0, %_0.sroa.3.0.i.i
  br label %bb2.backedge

bb7:                                              ; preds = %"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h23b4cc10da6f3eb5E.exit"
  %4 = fneg double %x.sroa.0.0
  br label %bb2.backedge

bb2.backedge:                                     ; preds = %bb7, %bb8, %bb9
  %x.sroa.0.0.be = phi double [ %4, %bb7 ], [ %3, %bb8 ], [ %2, %bb9 ]
  br label %bb2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef double @rust_kinetic_energy(ptr noalias noundef readonly align 8 captures(none) dereferenceable(40) %b) unnamed_addr #2 personality ptr @rust_eh_personality {
start:
  %0 = getelementptr inbounds nuw i8, ptr %b, i64 32
  %1 = load i8, ptr %0, align 8, !range !57, !noundef !12
  %_2 = trunc nuw i8 %1 to i1
  br i1 %_2, label %bb6, label %bb8.i.i.i.i

bb8.i.i.i.i:                                      ; preds = %start
  %2 = getelementptr inbounds nuw i8, ptr %b, i64 24
  %_4 = load double, ptr %2, align 8, !noundef !12
  %_3.i.i.i.i.i.i.i = load double, ptr %b, align 8, !alias.scope !58, !noalias !65, !noundef !12
  %_0.i.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i.i, %_3.i.i.i.i.i.i.i
  %_45.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %b, i64 8
  %_3.i.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.i.1, align 8, !alias.scope !58, !noalias !65, !noundef !12
  %_0.i.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.i.1, %_3.i.i.i.i.i.i.i.1
  %_0.i.i.i.i.i.i.1 = fadd double %_0.i.i.i.i.i.i.i, %_0.i.i.i.i.i.i.i.1
  %_45.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %b, i64 16
  %_3.i.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.i.i.2, align 8, !alias.scope !58, !noalias !65, !noundef !12
  %_0.i.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.i.2, %_3.i.i.i.i.i.i.i.2
  %_0.i.i.i.i.i.i.2 = fadd double %_0.i.i.i.i.i.i.1, %_0.i.i.i.i.i.i.i.2
  %_3 = fmul double %_4, 5.000000e-01
  %3 = fmul double %_3, %_0.i.i.i.i.i.i.2
  br label %bb6

bb6:                                              ; preds = %start, %bb8.i.i.i.i
  %_0.sroa.0.0 = phi double [ %3, %bb8.i.i.i.i ], [ 0.000000e+00, %start ]
  ret double %_0.sroa.0.0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: readwrite) uwtable
define void @rust_push_body(ptr noalias noundef align 8 captures(none) dereferenceable(40) %b, ptr noalias noundef readonly align 8 captures(none) dereferenceable(24) %impulse) unnamed_addr #4 personality ptr @rust_eh_personality {
start:
  %0 = getelementptr inbounds nuw i8, ptr %b, i64 24
  %_15 = load double, ptr %0, align 8, !noundef !12
  %_3.i = load double, ptr %impulse, align 8, !alias.scope !67, !noundef !12
  %_0.i = fdiv double %_3.i, %_15
  %1 = load double, ptr %b, align 8, !noundef !12
  %2 = fadd double %1, %_0.i
  store double %2, ptr %b, align 8
  %_3.i.i.i.1 = getelementptr inbounds nuw i8, ptr %b, i64 8
  %_3.i2.i.i.1 = getelementptr inbounds nuw i8, ptr %impulse, i64 8
  %_15.1 = load double, ptr %0, align 8, !noundef !12
  %_3.i.1 = load double, ptr %_3.i2.i.i.1, align 8, !alias.scope !67, !noundef !12
  %_0.i.1 = fdiv double %_3.i.1, %_15.1
  %3 = load double, ptr %_3.i.i.i.1, align 8, !noundef !12
  %4 = fadd double %3, %_0.i.1
  store double %4, ptr %_3.i.i.i.1, align 8
  %_3.i.i.i.2 = getelementptr inbounds nuw i8, ptr %b, i64 16
  %_3.i2.i.i.2 = getelementptr inbounds nuw i8, ptr %impulse, i64 16
  %_15.2 = load double, ptr %0, align 8, !noundef !12
  %_3.i.2 = load double, ptr %_3.i2.i.i.2, align 8, !alias.scope !67, !noundef !12
  %_0.i.2 = fdiv double %_3.i.2, %_15.2
  %5 = load double, ptr %_3.i.i.i.2, align 8, !noundef !12
  %6 = fadd double %5, %_0.i.2
  store double %6, ptr %_3.i.i.i.2, align 8
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef double @rust_static_dispatch(double noundef %radius, double noundef %width, double noundef %height) unnamed_addr #5 {
start:
  %_2.i.i.i = fmul double %radius, 0x400921FB54442D18
  %_0.i.i.i = fmul double %radius, %_2.i.i.i
  %_0.i.i = fmul double %_0.i.i.i, 2.000000e+00
  %_0.i.i3.i = fmul double %width, %height
  %0 = tail call noundef double @llvm.maxnum.f64(double %height, double 1.000000e+00)
  %_3.i.i = fmul double %width, %0
  %_0.i4.i = fadd double %_0.i.i3.i, %_3.i.i
  %_0.i = fdiv double %_0.i.i, %_0.i4.i
  ret double %_0.i
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

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{!4, !6, !8}
!4 = distinct !{!4, !5, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!5 = distinct !{!5, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!6 = distinct !{!6, !7, !"_ZN12rust_structs19rust_kinetic_energy28_$u7b$$u7b$closure$u7d$$u7d$17ha8acd139c8685866E: %v"}
!7 = distinct !{!7, !"_ZN12rust_structs19rust_kinetic_energy28_$u7b$$u7b$closure$u7d$$u7d$17ha8acd139c8685866E"}
!8 = distinct !{!8, !9, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf3f80bc46272bb70E: %elt"}
!9 = distinct !{!9, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf3f80bc46272bb70E"}
!10 = !{!11}
!11 = distinct !{!11, !5, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!12 = !{}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.unroll.disable"}
!15 = !{!16}
!16 = distinct !{!16, !17, !"_ZN60_$LT$rust_structs..Circle$u20$as$u20$rust_structs..Shape$GT$4area17h589de671b68de279E: %self"}
!17 = distinct !{!17, !"_ZN60_$LT$rust_structs..Circle$u20$as$u20$rust_structs..Shape$GT$4area17h589de671b68de279E"}
!18 = !{!19, !21, !23}
!19 = distinct !{!19, !20, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!20 = distinct !{!20, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!21 = distinct !{!21, !22, !"_ZN12rust_structs19rust_kinetic_energy28_$u7b$$u7b$closure$u7d$$u7d$17ha8acd139c8685866E: %v"}
!22 = distinct !{!22, !"_ZN12rust_structs19rust_kinetic_energy28_$u7b$$u7b$closure$u7d$$u7d$17ha8acd139c8685866E"}
!23 = distinct !{!23, !24, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf3f80bc46272bb70E: %elt"}
!24 = distinct !{!24, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf3f80bc46272bb70E"}
!25 = !{!26}
!26 = distinct !{!26, !20, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!27 = distinct !{!27, !14}
!28 = !{!29}
!29 = distinct !{!29, !30, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h78e168b54c84e789E: %self"}
!30 = distinct !{!30, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h78e168b54c84e789E"}
!31 = !{!32}
!32 = distinct !{!32, !30, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h78e168b54c84e789E: %_0"}
!33 = !{!34}
!34 = distinct !{!34, !35, !"_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h1273a334ca351cfdE: %self"}
!35 = distinct !{!35, !"_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h1273a334ca351cfdE"}
!36 = !{!37}
!37 = distinct !{!37, !35, !"_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h1273a334ca351cfdE: %_0"}
!38 = !{!39, !41, !43}
!39 = distinct !{!39, !40, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!40 = distinct !{!40, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!41 = distinct !{!41, !42, !"_ZN12rust_structs19rust_kinetic_energy28_$u7b$$u7b$closure$u7d$$u7d$17ha8acd139c8685866E: %v"}
!42 = distinct !{!42, !"_ZN12rust_structs19rust_kinetic_energy28_$u7b$$u7b$closure$u7d$$u7d$17ha8acd139c8685866E"}
!43 = distinct !{!43, !44, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf3f80bc46272bb70E: %elt"}
!44 = distinct !{!44, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf3f80bc46272bb70E"}
!45 = !{!46}
!46 = distinct !{!46, !40, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!47 = distinct !{!47, !14}
!48 = !{!49}
!49 = distinct !{!49, !50, !"_ZN63_$LT$rust_structs..Rectangle$u20$as$u20$rust_structs..Shape$GT$4area17h4c4f9bacd6eb9190E: %self"}
!50 = distinct !{!50, !"_ZN63_$LT$rust_structs..Rectangle$u20$as$u20$rust_structs..Shape$GT$4area17h4c4f9bacd6eb9190E"}
!51 = !{i64 0, i64 3}
!52 = !{!53, !55}
!53 = distinct !{!53, !54, !"_ZN4core5array4iter10iter_inner78PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$GT$4next17hd6a92406e32ea662E: %self.0"}
!54 = distinct !{!54, !"_ZN4core5array4iter10iter_inner78PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$GT$4next17hd6a92406e32ea662E"}
!55 = distinct !{!55, !56, !"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h23b4cc10da6f3eb5E: %self"}
!56 = distinct !{!56, !"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h23b4cc10da6f3eb5E"}
!57 = !{i8 0, i8 2}
!58 = !{!59, !61, !63}
!59 = distinct !{!59, !60, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!60 = distinct !{!60, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!61 = distinct !{!61, !62, !"_ZN12rust_structs19rust_kinetic_energy28_$u7b$$u7b$closure$u7d$$u7d$17ha8acd139c8685866E: %v"}
!62 = distinct !{!62, !"_ZN12rust_structs19rust_kinetic_energy28_$u7b$$u7b$closure$u7d$$u7d$17ha8acd139c8685866E"}
!63 = distinct !{!63, !64, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf3f80bc46272bb70E: %elt"}
!64 = distinct !{!64, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf3f80bc46272bb70E"}
!65 = !{!66}
!66 = distinct !{!66, !60, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!67 = !{!68}
!68 = distinct !{!68, !69, !"_RNvXs40_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3DivdE3div: %self"}
!69 = distinct !{!69, !"_RNvXs40_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3DivdE3div"}
