; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=1 --emit=llvm-ir rust/rust_slices.rs -o ir/rustc-1.95/O1/rust_slices.ll
; ModuleID = 'rust_slices.6a39b2a20befe61b-cgu.0'
source_filename = "rust_slices.6a39b2a20befe61b-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_9e7d5a76715d665cfed1210f047dff1f = private unnamed_addr constant [20 x i8] c"rust/rust_slices.rs\00", align 1
@alloc_5d2975b396ca6b7bfbe71db69eea684d = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9e7d5a76715d665cfed1210f047dff1f, [16 x i8] c"\13\00\00\00\00\00\00\00\1A\00\00\00\0E\00\00\00" }>, align 8
@alloc_ec9e9bcaaa289ae7018269c49007f223 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9e7d5a76715d665cfed1210f047dff1f, [16 x i8] c"\13\00\00\00\00\00\00\00;\00\00\00\11\00\00\00" }>, align 8

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(read, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable
define noundef double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE"(ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(48) %self, double noundef %init) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_4.sroa.0.0.copyload = load ptr, ptr %self, align 8
  %_4.sroa.41.0.self.sroa_idx = getelementptr inbounds nuw i8, ptr %self, i64 16
  %_4.sroa.41.0.copyload = load ptr, ptr %_4.sroa.41.0.self.sroa_idx, align 8
  %_4.sroa.52.0.self.sroa_idx = getelementptr inbounds nuw i8, ptr %self, i64 32
  %_4.sroa.52.0.copyload = load i64, ptr %_4.sroa.52.0.self.sroa_idx, align 8
  %_4.sroa.6.0.self.sroa_idx = getelementptr inbounds nuw i8, ptr %self, i64 40
  %_4.sroa.6.0.copyload = load i64, ptr %_4.sroa.6.0.self.sroa_idx, align 8
  %_2.i.i.i = sub i64 %_4.sroa.6.0.copyload, %_4.sroa.52.0.copyload
  %_205.not.i.i = icmp eq i64 %_4.sroa.6.0.copyload, %_4.sroa.52.0.copyload
  br i1 %_205.not.i.i, label %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE.exit", label %bb14.lr.ph.i.i

bb14.lr.ph.i.i:                                   ; preds = %start
  %0 = icmp ne ptr %_4.sroa.0.0.copyload, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp ne ptr %_4.sroa.41.0.copyload, null
  tail call void @llvm.assume(i1 %1)
  %xtraiter = and i64 %_2.i.i.i, 3
  %2 = sub i64 %_4.sroa.52.0.copyload, %_4.sroa.6.0.copyload
  %3 = icmp ugt i64 %2, -4
  br i1 %3, label %bb14.i.i.epil.preheader, label %bb14.lr.ph.i.i.new

bb14.lr.ph.i.i.new:                               ; preds = %bb14.lr.ph.i.i
  %unroll_iter = and i64 %_2.i.i.i, -4
  br label %bb14.i.i

bb14.i.i:                                         ; preds = %bb14.i.i, %bb14.lr.ph.i.i.new
  %accum.sroa.0.07.i.i = phi double [ %init, %bb14.lr.ph.i.i.new ], [ %_0.i.i.i.i.3, %bb14.i.i ]
  %iter.sroa.0.06.i.i = phi i64 [ 0, %bb14.lr.ph.i.i.new ], [ %_24.i.i.3, %bb14.i.i ]
  %niter = phi i64 [ 0, %bb14.lr.ph.i.i.new ], [ %niter.next.3, %bb14.i.i ]
  %_24.i.i = or disjoint i64 %iter.sroa.0.06.i.i, 1
  %idx1.i.i.i = add i64 %iter.sroa.0.06.i.i, %_4.sroa.52.0.copyload
  %_3.i.i.i.i = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload, i64 %idx1.i.i.i
  %_3.i3.i.i.i = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload, i64 %idx1.i.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  %_3.i.i.i.i.i = load double, ptr %_3.i.i.i.i, align 8, !alias.scope !18, !noalias !19, !noundef !24
  %_4.i.i.i.i.i = load double, ptr %_3.i3.i.i.i, align 8, !alias.scope !25, !noalias !26, !noundef !24
  %_0.i.i.i.i.i = fmul double %_3.i.i.i.i.i, %_4.i.i.i.i.i
  %_0.i.i.i.i = fadd double %accum.sroa.0.07.i.i, %_0.i.i.i.i.i
  %_24.i.i.1 = or disjoint i64 %iter.sroa.0.06.i.i, 2
  %idx1.i.i.i.1 = add i64 %_24.i.i, %_4.sroa.52.0.copyload
  %_3.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload, i64 %idx1.i.i.i.1
  %_3.i3.i.i.i.1 = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload, i64 %idx1.i.i.i.1
  tail call void @llvm.experimental.noalias.scope.decl(metadata !27)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !29)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !31)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !33)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !35)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !37)
  %_3.i.i.i.i.i.1 = load double, ptr %_3.i.i.i.i.1, align 8, !alias.scope !39, !noalias !40, !noundef !24
  %_4.i.i.i.i.i.1 = load double, ptr %_3.i3.i.i.i.1, align 8, !alias.scope !41, !noalias !42, !noundef !24
  %_0.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.1, %_4.i.i.i.i.i.1
  %_0.i.i.i.i.1 = fadd double %_0.i.i.i.i, %_0.i.i.i.i.i.1
  %_24.i.i.2 = or disjoint i64 %iter.sroa.0.06.i.i, 3
  %idx1.i.i.i.2 = add i64 %_24.i.i.1, %_4.sroa.52.0.copyload
  %_3.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload, i64 %idx1.i.i.i.2
  %_3.i3.i.i.i.2 = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload, i64 %idx1.i.i.i.2
  tail call void @llvm.experimental.noalias.scope.decl(metadata !43)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !45)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !47)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !49)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !51)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !53)
  %_3.i.i.i.i.i.2 = load double, ptr %_3.i.i.i.i.2, align 8, !alias.scope !55, !noalias !56, !noundef !24
  %_4.i.i.i.i.i.2 = load double, ptr %_3.i3.i.i.i.2, align 8, !alias.scope !57, !noalias !58, !noundef !24
  %_0.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.2, %_4.i.i.i.i.i.2
  %_0.i.i.i.i.2 = fadd double %_0.i.i.i.i.1, %_0.i.i.i.i.i.2
  %_24.i.i.3 = add nuw i64 %iter.sroa.0.06.i.i, 4
  %idx1.i.i.i.3 = add i64 %_24.i.i.2, %_4.sroa.52.0.copyload
  %_3.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload, i64 %idx1.i.i.i.3
  %_3.i3.i.i.i.3 = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload, i64 %idx1.i.i.i.3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !59)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !61)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !63)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !65)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !67)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !69)
  %_3.i.i.i.i.i.3 = load double, ptr %_3.i.i.i.i.3, align 8, !alias.scope !71, !noalias !72, !noundef !24
  %_4.i.i.i.i.i.3 = load double, ptr %_3.i3.i.i.i.3, align 8, !alias.scope !73, !noalias !74, !noundef !24
  %_0.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.3, %_4.i.i.i.i.i.3
  %_0.i.i.i.i.3 = fadd double %_0.i.i.i.i.2, %_0.i.i.i.i.i.3
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE.exit.loopexit.unr-lcssa", label %bb14.i.i

"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE.exit.loopexit.unr-lcssa": ; preds = %bb14.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE.exit", label %bb14.i.i.epil.preheader

bb14.i.i.epil.preheader:                          ; preds = %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE.exit.loopexit.unr-lcssa", %bb14.lr.ph.i.i
  %accum.sroa.0.07.i.i.epil.init = phi double [ %init, %bb14.lr.ph.i.i ], [ %_0.i.i.i.i.3, %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE.exit.loopexit.unr-lcssa" ]
  %iter.sroa.0.06.i.i.epil.init = phi i64 [ 0, %bb14.lr.ph.i.i ], [ %_24.i.i.3, %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE.exit.loopexit.unr-lcssa" ]
  %lcmp.mod4 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod4)
  br label %bb14.i.i.epil

bb14.i.i.epil:                                    ; preds = %bb14.i.i.epil, %bb14.i.i.epil.preheader
  %accum.sroa.0.07.i.i.epil = phi double [ %accum.sroa.0.07.i.i.epil.init, %bb14.i.i.epil.preheader ], [ %_0.i.i.i.i.epil, %bb14.i.i.epil ]
  %iter.sroa.0.06.i.i.epil = phi i64 [ %iter.sroa.0.06.i.i.epil.init, %bb14.i.i.epil.preheader ], [ %_24.i.i.epil, %bb14.i.i.epil ]
  %epil.iter = phi i64 [ 0, %bb14.i.i.epil.preheader ], [ %epil.iter.next, %bb14.i.i.epil ]
  %_24.i.i.epil = add nuw i64 %iter.sroa.0.06.i.i.epil, 1
  %idx1.i.i.i.epil = add i64 %iter.sroa.0.06.i.i.epil, %_4.sroa.52.0.copyload
  %_3.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload, i64 %idx1.i.i.i.epil
  %_3.i3.i.i.i.epil = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload, i64 %idx1.i.i.i.epil
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  %_3.i.i.i.i.i.epil = load double, ptr %_3.i.i.i.i.epil, align 8, !alias.scope !18, !noalias !19, !noundef !24
  %_4.i.i.i.i.i.epil = load double, ptr %_3.i3.i.i.i.epil, align 8, !alias.scope !25, !noalias !26, !noundef !24
  %_0.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.epil, %_4.i.i.i.i.i.epil
  %_0.i.i.i.i.epil = fadd double %accum.sroa.0.07.i.i.epil, %_0.i.i.i.i.i.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE.exit", label %bb14.i.i.epil, !llvm.loop !75

"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE.exit": ; preds = %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE.exit.loopexit.unr-lcssa", %bb14.i.i.epil, %start
  %accum.sroa.0.0.lcssa.i.i = phi double [ %init, %start ], [ %_0.i.i.i.i.3, %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE.exit.loopexit.unr-lcssa" ], [ %_0.i.i.i.i.epil, %bb14.i.i.epil ]
  ret double %accum.sroa.0.0.lcssa.i.i
}

; <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::new
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: write, inaccessiblemem: write) uwtable
define void @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h9a157a7a5b1bb534E"(ptr dead_on_unwind noalias noundef writable writeonly sret([48 x i8]) align 8 captures(none) dereferenceable(48) initializes((0, 48)) %_0, ptr noundef nonnull %0, ptr noundef %1, ptr noundef nonnull %2, ptr noundef %3) unnamed_addr #1 personality ptr @rust_eh_personality {
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
  %_0.sroa.0.0.i = tail call noundef i64 @llvm.umin.i64(i64 %13, i64 %8)
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
  store i64 %_0.sroa.0.0.i, ptr %18, align 8
  ret void
}

; rust_slices::weighted_norm
; Function Attrs: noinline nonlazybind uwtable
define noundef double @_ZN11rust_slices13weighted_norm17hff3c77f74ca39555E(ptr noalias noundef nonnull readonly align 8 captures(none) %x.0, i64 noundef range(i64 0, 1152921504606846976) %x.1, ptr noalias noundef nonnull readonly align 8 captures(none) %w.0, i64 noundef range(i64 0, 1152921504606846976) %w.1) unnamed_addr #2 {
start:
  %_0.i.i.i7.not = icmp eq i64 %x.1, 0
  br i1 %_0.i.i.i7.not, label %bb6, label %bb5

bb5:                                              ; preds = %start, %bb8
  %spec.select11 = phi i64 [ %spec.select, %bb8 ], [ 1, %start ]
  %s.sroa.0.010 = phi double [ %3, %bb8 ], [ 0.000000e+00, %start ]
  %iter.sroa.0.09 = phi i64 [ %spec.select11, %bb8 ], [ 0, %start ]
  %_16 = icmp samesign ult i64 %iter.sroa.0.09, %w.1
  br i1 %_16, label %bb8, label %panic

bb6.loopexit:                                     ; preds = %bb8
  %0 = tail call double @llvm.sqrt.f64(double %3)
  br label %bb6

bb6:                                              ; preds = %bb6.loopexit, %start
  %s.sroa.0.0.lcssa = phi double [ 0.000000e+00, %start ], [ %0, %bb6.loopexit ]
  ret double %s.sroa.0.0.lcssa

panic:                                            ; preds = %bb5
; call core::panicking::panic_bounds_check
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %iter.sroa.0.09, i64 noundef %w.1, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_5d2975b396ca6b7bfbe71db69eea684d) #15
  unreachable

bb8:                                              ; preds = %bb5
  %1 = getelementptr inbounds nuw double, ptr %w.0, i64 %iter.sroa.0.09
  %_14 = load double, ptr %1, align 8, !noundef !24
  %2 = getelementptr inbounds nuw double, ptr %x.0, i64 %iter.sroa.0.09
  %_17 = load double, ptr %2, align 8, !noundef !24
  %_13 = fmul double %_14, %_17
  %_12 = fmul double %_17, %_13
  %3 = fadd double %s.sroa.0.010, %_12
  %_0.i.i.i = icmp samesign ult i64 %spec.select11, %x.1
  %_0.i1.i.i = zext i1 %_0.i.i.i to i64
  %spec.select = add nuw i64 %spec.select11, %_0.i1.i.i
  br i1 %_0.i.i.i, label %bb5, label %bb6.loopexit
}

; core::iter::traits::iterator::Iterator::sum
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(read, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable
define noundef double @_ZN4core4iter6traits8iterator8Iterator3sum17h22e9efc69dd84d39E(ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(48) %self) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !77)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !80)
  %_4.sroa.0.0.copyload.i.i = load ptr, ptr %self, align 8, !alias.scope !83
  %_4.sroa.41.0.self.sroa_idx.i.i = getelementptr inbounds nuw i8, ptr %self, i64 16
  %_4.sroa.41.0.copyload.i.i = load ptr, ptr %_4.sroa.41.0.self.sroa_idx.i.i, align 8, !alias.scope !83
  %_4.sroa.52.0.self.sroa_idx.i.i = getelementptr inbounds nuw i8, ptr %self, i64 32
  %_4.sroa.52.0.copyload.i.i = load i64, ptr %_4.sroa.52.0.self.sroa_idx.i.i, align 8, !alias.scope !83
  %_4.sroa.6.0.self.sroa_idx.i.i = getelementptr inbounds nuw i8, ptr %self, i64 40
  %_4.sroa.6.0.copyload.i.i = load i64, ptr %_4.sroa.6.0.self.sroa_idx.i.i, align 8, !alias.scope !83
  %_2.i.i.i.i.i = sub i64 %_4.sroa.6.0.copyload.i.i, %_4.sroa.52.0.copyload.i.i
  %_205.not.i.i.i.i = icmp eq i64 %_4.sroa.6.0.copyload.i.i, %_4.sroa.52.0.copyload.i.i
  br i1 %_205.not.i.i.i.i, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE.exit", label %bb14.lr.ph.i.i.i.i

bb14.lr.ph.i.i.i.i:                               ; preds = %start
  %0 = icmp ne ptr %_4.sroa.0.0.copyload.i.i, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp ne ptr %_4.sroa.41.0.copyload.i.i, null
  tail call void @llvm.assume(i1 %1)
  %xtraiter = and i64 %_2.i.i.i.i.i, 3
  %2 = sub i64 %_4.sroa.52.0.copyload.i.i, %_4.sroa.6.0.copyload.i.i
  %3 = icmp ugt i64 %2, -4
  br i1 %3, label %bb14.i.i.i.i.epil.preheader, label %bb14.lr.ph.i.i.i.i.new

bb14.lr.ph.i.i.i.i.new:                           ; preds = %bb14.lr.ph.i.i.i.i
  %unroll_iter = and i64 %_2.i.i.i.i.i, -4
  br label %bb14.i.i.i.i

bb14.i.i.i.i:                                     ; preds = %bb14.i.i.i.i, %bb14.lr.ph.i.i.i.i.new
  %accum.sroa.0.07.i.i.i.i = phi double [ -0.000000e+00, %bb14.lr.ph.i.i.i.i.new ], [ %_0.i.i.i.i.i.i.3, %bb14.i.i.i.i ]
  %iter.sroa.0.06.i.i.i.i = phi i64 [ 0, %bb14.lr.ph.i.i.i.i.new ], [ %_24.i.i.i.i.3, %bb14.i.i.i.i ]
  %niter = phi i64 [ 0, %bb14.lr.ph.i.i.i.i.new ], [ %niter.next.3, %bb14.i.i.i.i ]
  %_24.i.i.i.i = or disjoint i64 %iter.sroa.0.06.i.i.i.i, 1
  %idx1.i.i.i.i.i = add i64 %iter.sroa.0.06.i.i.i.i, %_4.sroa.52.0.copyload.i.i
  %_3.i.i.i.i.i.i = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i.i, i64 %idx1.i.i.i.i.i
  %_3.i3.i.i.i.i.i = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i.i, i64 %idx1.i.i.i.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !84)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !87)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !89)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !92)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !94)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !97)
  %_3.i.i.i.i.i.i.i = load double, ptr %_3.i.i.i.i.i.i, align 8, !alias.scope !99, !noalias !100, !noundef !24
  %_4.i.i.i.i.i.i.i = load double, ptr %_3.i3.i.i.i.i.i, align 8, !alias.scope !105, !noalias !106, !noundef !24
  %_0.i.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i.i, %_4.i.i.i.i.i.i.i
  %_0.i.i.i.i.i.i = fadd double %accum.sroa.0.07.i.i.i.i, %_0.i.i.i.i.i.i.i
  %_24.i.i.i.i.1 = or disjoint i64 %iter.sroa.0.06.i.i.i.i, 2
  %idx1.i.i.i.i.i.1 = add i64 %_24.i.i.i.i, %_4.sroa.52.0.copyload.i.i
  %_3.i.i.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i.i, i64 %idx1.i.i.i.i.i.1
  %_3.i3.i.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i.i, i64 %idx1.i.i.i.i.i.1
  tail call void @llvm.experimental.noalias.scope.decl(metadata !107)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !109)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !111)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !113)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !115)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !117)
  %_3.i.i.i.i.i.i.i.1 = load double, ptr %_3.i.i.i.i.i.i.1, align 8, !alias.scope !119, !noalias !120, !noundef !24
  %_4.i.i.i.i.i.i.i.1 = load double, ptr %_3.i3.i.i.i.i.i.1, align 8, !alias.scope !121, !noalias !122, !noundef !24
  %_0.i.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.i.1, %_4.i.i.i.i.i.i.i.1
  %_0.i.i.i.i.i.i.1 = fadd double %_0.i.i.i.i.i.i, %_0.i.i.i.i.i.i.i.1
  %_24.i.i.i.i.2 = or disjoint i64 %iter.sroa.0.06.i.i.i.i, 3
  %idx1.i.i.i.i.i.2 = add i64 %_24.i.i.i.i.1, %_4.sroa.52.0.copyload.i.i
  %_3.i.i.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i.i, i64 %idx1.i.i.i.i.i.2
  %_3.i3.i.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i.i, i64 %idx1.i.i.i.i.i.2
  tail call void @llvm.experimental.noalias.scope.decl(metadata !123)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !125)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !127)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !129)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !131)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !133)
  %_3.i.i.i.i.i.i.i.2 = load double, ptr %_3.i.i.i.i.i.i.2, align 8, !alias.scope !135, !noalias !136, !noundef !24
  %_4.i.i.i.i.i.i.i.2 = load double, ptr %_3.i3.i.i.i.i.i.2, align 8, !alias.scope !137, !noalias !138, !noundef !24
  %_0.i.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.i.2, %_4.i.i.i.i.i.i.i.2
  %_0.i.i.i.i.i.i.2 = fadd double %_0.i.i.i.i.i.i.1, %_0.i.i.i.i.i.i.i.2
  %_24.i.i.i.i.3 = add nuw i64 %iter.sroa.0.06.i.i.i.i, 4
  %idx1.i.i.i.i.i.3 = add i64 %_24.i.i.i.i.2, %_4.sroa.52.0.copyload.i.i
  %_3.i.i.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i.i, i64 %idx1.i.i.i.i.i.3
  %_3.i3.i.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i.i, i64 %idx1.i.i.i.i.i.3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !139)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !141)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !143)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !145)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !147)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !149)
  %_3.i.i.i.i.i.i.i.3 = load double, ptr %_3.i.i.i.i.i.i.3, align 8, !alias.scope !151, !noalias !152, !noundef !24
  %_4.i.i.i.i.i.i.i.3 = load double, ptr %_3.i3.i.i.i.i.i.3, align 8, !alias.scope !153, !noalias !154, !noundef !24
  %_0.i.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i.i.3, %_4.i.i.i.i.i.i.i.3
  %_0.i.i.i.i.i.i.3 = fadd double %_0.i.i.i.i.i.i.2, %_0.i.i.i.i.i.i.i.3
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE.exit.loopexit.unr-lcssa", label %bb14.i.i.i.i

"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE.exit.loopexit.unr-lcssa": ; preds = %bb14.i.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE.exit", label %bb14.i.i.i.i.epil.preheader

bb14.i.i.i.i.epil.preheader:                      ; preds = %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE.exit.loopexit.unr-lcssa", %bb14.lr.ph.i.i.i.i
  %accum.sroa.0.07.i.i.i.i.epil.init = phi double [ -0.000000e+00, %bb14.lr.ph.i.i.i.i ], [ %_0.i.i.i.i.i.i.3, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE.exit.loopexit.unr-lcssa" ]
  %iter.sroa.0.06.i.i.i.i.epil.init = phi i64 [ 0, %bb14.lr.ph.i.i.i.i ], [ %_24.i.i.i.i.3, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb14.i.i.i.i.epil

bb14.i.i.i.i.epil:                                ; preds = %bb14.i.i.i.i.epil, %bb14.i.i.i.i.epil.preheader
  %accum.sroa.0.07.i.i.i.i.epil = phi double [ %accum.sroa.0.07.i.i.i.i.epil.init, %bb14.i.i.i.i.epil.preheader ], [ %_0.i.i.i.i.i.i.epil, %bb14.i.i.i.i.epil ]
  %iter.sroa.0.06.i.i.i.i.epil = phi i64 [ %iter.sroa.0.06.i.i.i.i.epil.init, %bb14.i.i.i.i.epil.preheader ], [ %_24.i.i.i.i.epil, %bb14.i.i.i.i.epil ]
  %epil.iter = phi i64 [ 0, %bb14.i.i.i.i.epil.preheader ], [ %epil.iter.next, %bb14.i.i.i.i.epil ]
  %_24.i.i.i.i.epil = add nuw i64 %iter.sroa.0.06.i.i.i.i.epil, 1
  %idx1.i.i.i.i.i.epil = add i64 %iter.sroa.0.06.i.i.i.i.epil, %_4.sroa.52.0.copyload.i.i
  %_3.i.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i.i, i64 %idx1.i.i.i.i.i.epil
  %_3.i3.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i.i, i64 %idx1.i.i.i.i.i.epil
  tail call void @llvm.experimental.noalias.scope.decl(metadata !84)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !87)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !89)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !92)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !94)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !97)
  %_3.i.i.i.i.i.i.i.epil = load double, ptr %_3.i.i.i.i.i.i.epil, align 8, !alias.scope !99, !noalias !100, !noundef !24
  %_4.i.i.i.i.i.i.i.epil = load double, ptr %_3.i3.i.i.i.i.i.epil, align 8, !alias.scope !105, !noalias !106, !noundef !24
  %_0.i.i.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.i.i.epil, %_4.i.i.i.i.i.i.i.epil
  %_0.i.i.i.i.i.i.epil = fadd double %accum.sroa.0.07.i.i.i.i.epil, %_0.i.i.i.i.i.i.i.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE.exit", label %bb14.i.i.i.i.epil, !llvm.loop !155

"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE.exit": ; preds = %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE.exit.loopexit.unr-lcssa", %bb14.i.i.i.i.epil, %start
  %accum.sroa.0.0.lcssa.i.i.i.i = phi double [ -0.000000e+00, %start ], [ %_0.i.i.i.i.i.i.3, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE.exit.loopexit.unr-lcssa" ], [ %_0.i.i.i.i.i.i.epil, %bb14.i.i.i.i.epil ]
  ret double %accum.sroa.0.0.lcssa.i.i.i.i
}

; core::iter::adapters::zip::TrustedRandomAccessNoCoerce::size
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef range(i64 0, 2305843009213693952) i64 @_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h53ca857c609069d0E(ptr noalias noundef readonly align 8 captures(none) dereferenceable(16) %self) unnamed_addr #3 {
start:
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_5.i = load ptr, ptr %0, align 8, !alias.scope !156, !noalias !159, !nonnull !24, !noundef !24
  %subtracted.i = load ptr, ptr %self, align 8, !alias.scope !156, !noalias !159, !nonnull !24, !noundef !24
  %1 = ptrtoint ptr %_5.i to i64
  %2 = ptrtoint ptr %subtracted.i to i64
  %3 = sub nuw i64 %1, %2
  %4 = lshr exact i64 %3, 3
  ret i64 %4
}

; <f64 as core::iter::traits::accum::Sum>::sum
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(read, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable
define noundef double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE"(ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(48) %iter) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !161)
  %_4.sroa.0.0.copyload.i = load ptr, ptr %iter, align 8, !alias.scope !161
  %_4.sroa.41.0.self.sroa_idx.i = getelementptr inbounds nuw i8, ptr %iter, i64 16
  %_4.sroa.41.0.copyload.i = load ptr, ptr %_4.sroa.41.0.self.sroa_idx.i, align 8, !alias.scope !161
  %_4.sroa.52.0.self.sroa_idx.i = getelementptr inbounds nuw i8, ptr %iter, i64 32
  %_4.sroa.52.0.copyload.i = load i64, ptr %_4.sroa.52.0.self.sroa_idx.i, align 8, !alias.scope !161
  %_4.sroa.6.0.self.sroa_idx.i = getelementptr inbounds nuw i8, ptr %iter, i64 40
  %_4.sroa.6.0.copyload.i = load i64, ptr %_4.sroa.6.0.self.sroa_idx.i, align 8, !alias.scope !161
  %_2.i.i.i.i = sub i64 %_4.sroa.6.0.copyload.i, %_4.sroa.52.0.copyload.i
  %_205.not.i.i.i = icmp eq i64 %_4.sroa.6.0.copyload.i, %_4.sroa.52.0.copyload.i
  br i1 %_205.not.i.i.i, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE.exit", label %bb14.lr.ph.i.i.i

bb14.lr.ph.i.i.i:                                 ; preds = %start
  %0 = icmp ne ptr %_4.sroa.0.0.copyload.i, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp ne ptr %_4.sroa.41.0.copyload.i, null
  tail call void @llvm.assume(i1 %1)
  %xtraiter = and i64 %_2.i.i.i.i, 3
  %2 = sub i64 %_4.sroa.52.0.copyload.i, %_4.sroa.6.0.copyload.i
  %3 = icmp ugt i64 %2, -4
  br i1 %3, label %bb14.i.i.i.epil.preheader, label %bb14.lr.ph.i.i.i.new

bb14.lr.ph.i.i.i.new:                             ; preds = %bb14.lr.ph.i.i.i
  %unroll_iter = and i64 %_2.i.i.i.i, -4
  br label %bb14.i.i.i

bb14.i.i.i:                                       ; preds = %bb14.i.i.i, %bb14.lr.ph.i.i.i.new
  %accum.sroa.0.07.i.i.i = phi double [ -0.000000e+00, %bb14.lr.ph.i.i.i.new ], [ %_0.i.i.i.i.i.3, %bb14.i.i.i ]
  %iter.sroa.0.06.i.i.i = phi i64 [ 0, %bb14.lr.ph.i.i.i.new ], [ %_24.i.i.i.3, %bb14.i.i.i ]
  %niter = phi i64 [ 0, %bb14.lr.ph.i.i.i.new ], [ %niter.next.3, %bb14.i.i.i ]
  %_24.i.i.i = or disjoint i64 %iter.sroa.0.06.i.i.i, 1
  %idx1.i.i.i.i = add i64 %iter.sroa.0.06.i.i.i, %_4.sroa.52.0.copyload.i
  %_3.i.i.i.i.i = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i, i64 %idx1.i.i.i.i
  %_3.i3.i.i.i.i = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i, i64 %idx1.i.i.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !164)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !167)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !169)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !172)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !174)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !177)
  %_3.i.i.i.i.i.i = load double, ptr %_3.i.i.i.i.i, align 8, !alias.scope !179, !noalias !180, !noundef !24
  %_4.i.i.i.i.i.i = load double, ptr %_3.i3.i.i.i.i, align 8, !alias.scope !185, !noalias !186, !noundef !24
  %_0.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i, %_4.i.i.i.i.i.i
  %_0.i.i.i.i.i = fadd double %accum.sroa.0.07.i.i.i, %_0.i.i.i.i.i.i
  %_24.i.i.i.1 = or disjoint i64 %iter.sroa.0.06.i.i.i, 2
  %idx1.i.i.i.i.1 = add i64 %_24.i.i.i, %_4.sroa.52.0.copyload.i
  %_3.i.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i, i64 %idx1.i.i.i.i.1
  %_3.i3.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i, i64 %idx1.i.i.i.i.1
  tail call void @llvm.experimental.noalias.scope.decl(metadata !187)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !189)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !191)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !193)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !195)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !197)
  %_3.i.i.i.i.i.i.1 = load double, ptr %_3.i.i.i.i.i.1, align 8, !alias.scope !199, !noalias !200, !noundef !24
  %_4.i.i.i.i.i.i.1 = load double, ptr %_3.i3.i.i.i.i.1, align 8, !alias.scope !201, !noalias !202, !noundef !24
  %_0.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.1, %_4.i.i.i.i.i.i.1
  %_0.i.i.i.i.i.1 = fadd double %_0.i.i.i.i.i, %_0.i.i.i.i.i.i.1
  %_24.i.i.i.2 = or disjoint i64 %iter.sroa.0.06.i.i.i, 3
  %idx1.i.i.i.i.2 = add i64 %_24.i.i.i.1, %_4.sroa.52.0.copyload.i
  %_3.i.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i, i64 %idx1.i.i.i.i.2
  %_3.i3.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i, i64 %idx1.i.i.i.i.2
  tail call void @llvm.experimental.noalias.scope.decl(metadata !203)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !205)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !207)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !209)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !211)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !213)
  %_3.i.i.i.i.i.i.2 = load double, ptr %_3.i.i.i.i.i.2, align 8, !alias.scope !215, !noalias !216, !noundef !24
  %_4.i.i.i.i.i.i.2 = load double, ptr %_3.i3.i.i.i.i.2, align 8, !alias.scope !217, !noalias !218, !noundef !24
  %_0.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.2, %_4.i.i.i.i.i.i.2
  %_0.i.i.i.i.i.2 = fadd double %_0.i.i.i.i.i.1, %_0.i.i.i.i.i.i.2
  %_24.i.i.i.3 = add nuw i64 %iter.sroa.0.06.i.i.i, 4
  %idx1.i.i.i.i.3 = add i64 %_24.i.i.i.2, %_4.sroa.52.0.copyload.i
  %_3.i.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i, i64 %idx1.i.i.i.i.3
  %_3.i3.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i, i64 %idx1.i.i.i.i.3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !219)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !221)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !223)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !225)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !227)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !229)
  %_3.i.i.i.i.i.i.3 = load double, ptr %_3.i.i.i.i.i.3, align 8, !alias.scope !231, !noalias !232, !noundef !24
  %_4.i.i.i.i.i.i.3 = load double, ptr %_3.i3.i.i.i.i.3, align 8, !alias.scope !233, !noalias !234, !noundef !24
  %_0.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i.3, %_4.i.i.i.i.i.i.3
  %_0.i.i.i.i.i.3 = fadd double %_0.i.i.i.i.i.2, %_0.i.i.i.i.i.i.3
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE.exit.loopexit.unr-lcssa", label %bb14.i.i.i

"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE.exit.loopexit.unr-lcssa": ; preds = %bb14.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE.exit", label %bb14.i.i.i.epil.preheader

bb14.i.i.i.epil.preheader:                        ; preds = %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE.exit.loopexit.unr-lcssa", %bb14.lr.ph.i.i.i
  %accum.sroa.0.07.i.i.i.epil.init = phi double [ -0.000000e+00, %bb14.lr.ph.i.i.i ], [ %_0.i.i.i.i.i.3, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE.exit.loopexit.unr-lcssa" ]
  %iter.sroa.0.06.i.i.i.epil.init = phi i64 [ 0, %bb14.lr.ph.i.i.i ], [ %_24.i.i.i.3, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb14.i.i.i.epil

bb14.i.i.i.epil:                                  ; preds = %bb14.i.i.i.epil, %bb14.i.i.i.epil.preheader
  %accum.sroa.0.07.i.i.i.epil = phi double [ %accum.sroa.0.07.i.i.i.epil.init, %bb14.i.i.i.epil.preheader ], [ %_0.i.i.i.i.i.epil, %bb14.i.i.i.epil ]
  %iter.sroa.0.06.i.i.i.epil = phi i64 [ %iter.sroa.0.06.i.i.i.epil.init, %bb14.i.i.i.epil.preheader ], [ %_24.i.i.i.epil, %bb14.i.i.i.epil ]
  %epil.iter = phi i64 [ 0, %bb14.i.i.i.epil.preheader ], [ %epil.iter.next, %bb14.i.i.i.epil ]
  %_24.i.i.i.epil = add nuw i64 %iter.sroa.0.06.i.i.i.epil, 1
  %idx1.i.i.i.i.epil = add i64 %iter.sroa.0.06.i.i.i.epil, %_4.sroa.52.0.copyload.i
  %_3.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_4.sroa.0.0.copyload.i, i64 %idx1.i.i.i.i.epil
  %_3.i3.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_4.sroa.41.0.copyload.i, i64 %idx1.i.i.i.i.epil
  tail call void @llvm.experimental.noalias.scope.decl(metadata !164)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !167)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !169)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !172)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !174)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !177)
  %_3.i.i.i.i.i.i.epil = load double, ptr %_3.i.i.i.i.i.epil, align 8, !alias.scope !179, !noalias !180, !noundef !24
  %_4.i.i.i.i.i.i.epil = load double, ptr %_3.i3.i.i.i.i.epil, align 8, !alias.scope !185, !noalias !186, !noundef !24
  %_0.i.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.i.epil, %_4.i.i.i.i.i.i.epil
  %_0.i.i.i.i.i.epil = fadd double %accum.sroa.0.07.i.i.i.epil, %_0.i.i.i.i.i.i.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE.exit", label %bb14.i.i.i.epil, !llvm.loop !235

"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE.exit": ; preds = %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE.exit.loopexit.unr-lcssa", %bb14.i.i.i.epil, %start
  %accum.sroa.0.0.lcssa.i.i.i = phi double [ -0.000000e+00, %start ], [ %_0.i.i.i.i.i.3, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE.exit.loopexit.unr-lcssa" ], [ %_0.i.i.i.i.i.epil, %bb14.i.i.i.epil ]
  ret double %accum.sroa.0.0.lcssa.i.i.i
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: readwrite) uwtable
define noundef double @rust_dot(ptr noundef readonly captures(address_is_null) %x, ptr noundef readonly captures(address_is_null) %y, i64 noundef %n) unnamed_addr #4 personality ptr @rust_eh_personality {
start:
  %_205.not.i.i.i.i.i = icmp eq i64 %n, 0
  br i1 %_205.not.i.i.i.i.i, label %bb6, label %bb14.lr.ph.i.i.i.i.i

bb14.lr.ph.i.i.i.i.i:                             ; preds = %start
  %0 = icmp ne ptr %x, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp ne ptr %y, null
  tail call void @llvm.assume(i1 %1)
  %xtraiter = and i64 %n, 3
  %2 = icmp ult i64 %n, 4
  br i1 %2, label %bb14.i.i.i.i.i.epil.preheader, label %bb14.lr.ph.i.i.i.i.i.new

bb14.lr.ph.i.i.i.i.i.new:                         ; preds = %bb14.lr.ph.i.i.i.i.i
  %unroll_iter = and i64 %n, -4
  br label %bb14.i.i.i.i.i

bb14.i.i.i.i.i:                                   ; preds = %bb14.i.i.i.i.i, %bb14.lr.ph.i.i.i.i.i.new
  %accum.sroa.0.07.i.i.i.i.i = phi double [ -0.000000e+00, %bb14.lr.ph.i.i.i.i.i.new ], [ %_0.i.i.i.i.i.i.i.3, %bb14.i.i.i.i.i ]
  %iter.sroa.0.06.i.i.i.i.i = phi i64 [ 0, %bb14.lr.ph.i.i.i.i.i.new ], [ %_24.i.i.i.i.i.3, %bb14.i.i.i.i.i ]
  %niter = phi i64 [ 0, %bb14.lr.ph.i.i.i.i.i.new ], [ %niter.next.3, %bb14.i.i.i.i.i ]
  %_24.i.i.i.i.i = or disjoint i64 %iter.sroa.0.06.i.i.i.i.i, 1
  %_3.i.i.i.i.i.i.i = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.06.i.i.i.i.i
  %_3.i3.i.i.i.i.i.i = getelementptr inbounds nuw double, ptr %y, i64 %iter.sroa.0.06.i.i.i.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !236)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !239)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !241)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !244)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !246)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !249)
  %_3.i.i.i.i.i.i.i.i = load double, ptr %_3.i.i.i.i.i.i.i, align 8, !alias.scope !251, !noalias !252, !noundef !24
  %_4.i.i.i.i.i.i.i.i = load double, ptr %_3.i3.i.i.i.i.i.i, align 8, !alias.scope !263, !noalias !264, !noundef !24
  %_0.i.i.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i.i.i, %_4.i.i.i.i.i.i.i.i
  %_0.i.i.i.i.i.i.i = fadd double %accum.sroa.0.07.i.i.i.i.i, %_0.i.i.i.i.i.i.i.i
  %_24.i.i.i.i.i.1 = or disjoint i64 %iter.sroa.0.06.i.i.i.i.i, 2
  %_3.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %x, i64 %_24.i.i.i.i.i
  %_3.i3.i.i.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %y, i64 %_24.i.i.i.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !265)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !267)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !269)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !271)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !273)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !275)
  %_3.i.i.i.i.i.i.i.i.1 = load double, ptr %_3.i.i.i.i.i.i.i.1, align 8, !alias.scope !277, !noalias !278, !noundef !24
  %_4.i.i.i.i.i.i.i.i.1 = load double, ptr %_3.i3.i.i.i.i.i.i.1, align 8, !alias.scope !279, !noalias !280, !noundef !24
  %_0.i.i.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.i.i.1, %_4.i.i.i.i.i.i.i.i.1
  %_0.i.i.i.i.i.i.i.1 = fadd double %_0.i.i.i.i.i.i.i, %_0.i.i.i.i.i.i.i.i.1
  %_24.i.i.i.i.i.2 = or disjoint i64 %iter.sroa.0.06.i.i.i.i.i, 3
  %_3.i.i.i.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %x, i64 %_24.i.i.i.i.i.1
  %_3.i3.i.i.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %y, i64 %_24.i.i.i.i.i.1
  tail call void @llvm.experimental.noalias.scope.decl(metadata !281)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !283)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !285)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !287)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !289)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !291)
  %_3.i.i.i.i.i.i.i.i.2 = load double, ptr %_3.i.i.i.i.i.i.i.2, align 8, !alias.scope !293, !noalias !294, !noundef !24
  %_4.i.i.i.i.i.i.i.i.2 = load double, ptr %_3.i3.i.i.i.i.i.i.2, align 8, !alias.scope !295, !noalias !296, !noundef !24
  %_0.i.i.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.i.i.2, %_4.i.i.i.i.i.i.i.i.2
  %_0.i.i.i.i.i.i.i.2 = fadd double %_0.i.i.i.i.i.i.i.1, %_0.i.i.i.i.i.i.i.i.2
  %_24.i.i.i.i.i.3 = add nuw i64 %iter.sroa.0.06.i.i.i.i.i, 4
  %_3.i.i.i.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %x, i64 %_24.i.i.i.i.i.2
  %_3.i3.i.i.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %y, i64 %_24.i.i.i.i.i.2
  tail call void @llvm.experimental.noalias.scope.decl(metadata !297)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !299)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !301)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !303)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !305)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !307)
  %_3.i.i.i.i.i.i.i.i.3 = load double, ptr %_3.i.i.i.i.i.i.i.3, align 8, !alias.scope !309, !noalias !310, !noundef !24
  %_4.i.i.i.i.i.i.i.i.3 = load double, ptr %_3.i3.i.i.i.i.i.i.3, align 8, !alias.scope !311, !noalias !312, !noundef !24
  %_0.i.i.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i.i.i.3, %_4.i.i.i.i.i.i.i.i.3
  %_0.i.i.i.i.i.i.i.3 = fadd double %_0.i.i.i.i.i.i.i.2, %_0.i.i.i.i.i.i.i.i.3
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %bb6.loopexit.unr-lcssa, label %bb14.i.i.i.i.i

bb6.loopexit.unr-lcssa:                           ; preds = %bb14.i.i.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %bb6, label %bb14.i.i.i.i.i.epil.preheader

bb14.i.i.i.i.i.epil.preheader:                    ; preds = %bb6.loopexit.unr-lcssa, %bb14.lr.ph.i.i.i.i.i
  %accum.sroa.0.07.i.i.i.i.i.epil.init = phi double [ -0.000000e+00, %bb14.lr.ph.i.i.i.i.i ], [ %_0.i.i.i.i.i.i.i.3, %bb6.loopexit.unr-lcssa ]
  %iter.sroa.0.06.i.i.i.i.i.epil.init = phi i64 [ 0, %bb14.lr.ph.i.i.i.i.i ], [ %_24.i.i.i.i.i.3, %bb6.loopexit.unr-lcssa ]
  %lcmp.mod5 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod5)
  br label %bb14.i.i.i.i.i.epil

bb14.i.i.i.i.i.epil:                              ; preds = %bb14.i.i.i.i.i.epil, %bb14.i.i.i.i.i.epil.preheader
  %accum.sroa.0.07.i.i.i.i.i.epil = phi double [ %accum.sroa.0.07.i.i.i.i.i.epil.init, %bb14.i.i.i.i.i.epil.preheader ], [ %_0.i.i.i.i.i.i.i.epil, %bb14.i.i.i.i.i.epil ]
  %iter.sroa.0.06.i.i.i.i.i.epil = phi i64 [ %iter.sroa.0.06.i.i.i.i.i.epil.init, %bb14.i.i.i.i.i.epil.preheader ], [ %_24.i.i.i.i.i.epil, %bb14.i.i.i.i.i.epil ]
  %epil.iter = phi i64 [ 0, %bb14.i.i.i.i.i.epil.preheader ], [ %epil.iter.next, %bb14.i.i.i.i.i.epil ]
  %_24.i.i.i.i.i.epil = add nuw i64 %iter.sroa.0.06.i.i.i.i.i.epil, 1
  %_3.i.i.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.06.i.i.i.i.i.epil
  %_3.i3.i.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %y, i64 %iter.sroa.0.06.i.i.i.i.i.epil
  tail call void @llvm.experimental.noalias.scope.decl(metadata !236)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !239)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !241)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !244)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !246)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !249)
  %_3.i.i.i.i.i.i.i.i.epil = load double, ptr %_3.i.i.i.i.i.i.i.epil, align 8, !alias.scope !251, !noalias !252, !noundef !24
  %_4.i.i.i.i.i.i.i.i.epil = load double, ptr %_3.i3.i.i.i.i.i.i.epil, align 8, !alias.scope !263, !noalias !264, !noundef !24
  %_0.i.i.i.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.i.i.i.epil, %_4.i.i.i.i.i.i.i.i.epil
  %_0.i.i.i.i.i.i.i.epil = fadd double %accum.sroa.0.07.i.i.i.i.i.epil, %_0.i.i.i.i.i.i.i.i.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %bb6, label %bb14.i.i.i.i.i.epil, !llvm.loop !313

bb6:                                              ; preds = %bb6.loopexit.unr-lcssa, %bb14.i.i.i.i.i.epil, %start
  %accum.sroa.0.0.lcssa.i.i.i.i.i = phi double [ -0.000000e+00, %start ], [ %_0.i.i.i.i.i.i.i.3, %bb6.loopexit.unr-lcssa ], [ %_0.i.i.i.i.i.i.i.epil, %bb14.i.i.i.i.i.epil ]
  ret double %accum.sroa.0.0.lcssa.i.i.i.i.i
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef float @rust_float_mean_square(ptr noundef readonly captures(address) %x, i64 noundef %n) unnamed_addr #5 personality ptr @rust_eh_personality {
start:
  %_6.i.idx = shl i64 %n, 2
  %_6.i = getelementptr inbounds nuw i8, ptr %x, i64 %_6.i.idx
  %0 = icmp ne ptr %x, null
  tail call void @llvm.assume(i1 %0)
  %_6.i24 = icmp eq i64 %n, 0
  br i1 %_6.i24, label %bb7, label %bb6.preheader

bb6.preheader:                                    ; preds = %start
  %1 = add i64 %_6.i.idx, -4
  %2 = lshr exact i64 %1, 2
  %3 = add nuw nsw i64 %2, 1
  %xtraiter = and i64 %3, 7
  %4 = and i64 %1, 28
  %lcmp.mod.not = icmp eq i64 %4, 28
  br i1 %lcmp.mod.not, label %bb6.prol.loopexit, label %bb6.prol

bb6.prol:                                         ; preds = %bb6.preheader, %bb6.prol
  %s.sroa.0.06.prol = phi float [ %5, %bb6.prol ], [ 0.000000e+00, %bb6.preheader ]
  %iter.sroa.0.05.prol = phi ptr [ %spec.select.prol, %bb6.prol ], [ %x, %bb6.preheader ]
  %prol.iter = phi i64 [ %prol.iter.next, %bb6.prol ], [ 0, %bb6.preheader ]
  %spec.select.prol = getelementptr inbounds nuw i8, ptr %iter.sroa.0.05.prol, i64 4
  %v.prol = load float, ptr %iter.sroa.0.05.prol, align 4, !noundef !24
  %_11.prol = fmul float %v.prol, %v.prol
  %5 = fadd float %s.sroa.0.06.prol, %_11.prol
  %prol.iter.next = add i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %prol.iter.next, %xtraiter
  br i1 %prol.iter.cmp.not, label %bb6.prol.loopexit, label %bb6.prol, !llvm.loop !314

bb6.prol.loopexit:                                ; preds = %bb6.prol, %bb6.preheader
  %.lcssa.unr = phi float [ poison, %bb6.preheader ], [ %5, %bb6.prol ]
  %s.sroa.0.06.unr = phi float [ 0.000000e+00, %bb6.preheader ], [ %5, %bb6.prol ]
  %iter.sroa.0.05.unr = phi ptr [ %x, %bb6.preheader ], [ %spec.select.prol, %bb6.prol ]
  %6 = icmp ult i64 %1, 28
  br i1 %6, label %bb7, label %bb6

bb6:                                              ; preds = %bb6.prol.loopexit, %bb6
  %s.sroa.0.06 = phi float [ %14, %bb6 ], [ %s.sroa.0.06.unr, %bb6.prol.loopexit ]
  %iter.sroa.0.05 = phi ptr [ %spec.select.7, %bb6 ], [ %iter.sroa.0.05.unr, %bb6.prol.loopexit ]
  %spec.select = getelementptr inbounds nuw i8, ptr %iter.sroa.0.05, i64 4
  %v = load float, ptr %iter.sroa.0.05, align 4, !noundef !24
  %_11 = fmul float %v, %v
  %7 = fadd float %s.sroa.0.06, %_11
  %spec.select.1 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.05, i64 8
  %v.1 = load float, ptr %spec.select, align 4, !noundef !24
  %_11.1 = fmul float %v.1, %v.1
  %8 = fadd float %7, %_11.1
  %spec.select.2 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.05, i64 12
  %v.2 = load float, ptr %spec.select.1, align 4, !noundef !24
  %_11.2 = fmul float %v.2, %v.2
  %9 = fadd float %8, %_11.2
  %spec.select.3 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.05, i64 16
  %v.3 = load float, ptr %spec.select.2, align 4, !noundef !24
  %_11.3 = fmul float %v.3, %v.3
  %10 = fadd float %9, %_11.3
  %spec.select.4 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.05, i64 20
  %v.4 = load float, ptr %spec.select.3, align 4, !noundef !24
  %_11.4 = fmul float %v.4, %v.4
  %11 = fadd float %10, %_11.4
  %spec.select.5 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.05, i64 24
  %v.5 = load float, ptr %spec.select.4, align 4, !noundef !24
  %_11.5 = fmul float %v.5, %v.5
  %12 = fadd float %11, %_11.5
  %spec.select.6 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.05, i64 28
  %v.6 = load float, ptr %spec.select.5, align 4, !noundef !24
  %_11.6 = fmul float %v.6, %v.6
  %13 = fadd float %12, %_11.6
  %spec.select.7 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.05, i64 32
  %v.7 = load float, ptr %spec.select.6, align 4, !noundef !24
  %_11.7 = fmul float %v.7, %v.7
  %14 = fadd float %13, %_11.7
  %_6.i2.7 = icmp eq ptr %spec.select.7, %_6.i
  br i1 %_6.i2.7, label %bb7, label %bb6

bb7:                                              ; preds = %bb6.prol.loopexit, %bb6, %start
  %s.sroa.0.0.lcssa = phi float [ 0.000000e+00, %start ], [ %.lcssa.unr, %bb6.prol.loopexit ], [ %14, %bb6 ]
  %_12 = uitofp i64 %n to float
  %_0 = fdiv float %s.sroa.0.0.lcssa, %_12
  ret float %_0
}

; Function Attrs: nounwind nonlazybind uwtable
define void @rust_prefix_sum_in_place(ptr noundef captures(none) %x, i64 noundef %n) unnamed_addr #6 personality ptr @rust_eh_personality {
start:
  %_0.i.i.i4 = icmp ugt i64 %n, 1
  br i1 %_0.i.i.i4, label %bb6, label %bb7

terminate:                                        ; preds = %panic
  %0 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #16
  unreachable

bb6:                                              ; preds = %start, %bb9
  %spec.select8 = phi i64 [ %spec.select, %bb9 ], [ 2, %start ]
  %iter.sroa.0.07 = phi i64 [ %spec.select8, %bb9 ], [ 1, %start ]
  %_13 = add i64 %iter.sroa.0.07, -1
  %_15 = icmp ult i64 %_13, %n
  br i1 %_15, label %bb9, label %panic

bb7:                                              ; preds = %bb9, %start
  ret void

panic:                                            ; preds = %bb6
; invoke core::panicking::panic_bounds_check
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %_13, i64 noundef %n, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_ec9e9bcaaa289ae7018269c49007f223) #17
          to label %unreachable unwind label %terminate

unreachable:                                      ; preds = %panic
  unreachable

bb9:                                              ; preds = %bb6
  %1 = getelementptr inbounds nuw double, ptr %x, i64 %_13
  %_12 = load double, ptr %1, align 8, !noundef !24
  %_11 = fmul double %_12, 5.000000e-01
  %2 = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.07
  %3 = load double, ptr %2, align 8, !noundef !24
  %4 = fadd double %3, %_11
  store double %4, ptr %2, align 8
  %_0.i.i.i = icmp ult i64 %spec.select8, %n
  %_0.i1.i.i = zext i1 %_0.i.i.i to i64
  %spec.select = add nuw i64 %spec.select8, %_0.i1.i.i
  br i1 %_0.i.i.i, label %bb6, label %bb7
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite, inaccessiblemem: write) uwtable
define void @rust_scale_in_place(ptr noundef captures(address) %x, i64 noundef %n, double noundef %k) unnamed_addr #7 personality ptr @rust_eh_personality {
start:
  %.idx = shl i64 %n, 3
  %0 = getelementptr inbounds nuw i8, ptr %x, i64 %.idx
  %1 = icmp ne ptr %x, null
  tail call void @llvm.assume(i1 %1)
  %_7.i2 = icmp eq i64 %n, 0
  br i1 %_7.i2, label %bb7, label %bb6.preheader

bb6.preheader:                                    ; preds = %start
  %2 = add i64 %.idx, -8
  %3 = lshr exact i64 %2, 3
  %4 = add nuw nsw i64 %3, 1
  %xtraiter = and i64 %4, 3
  %5 = and i64 %2, 24
  %lcmp.mod.not = icmp eq i64 %5, 24
  br i1 %lcmp.mod.not, label %bb6.prol.loopexit, label %bb6.prol

bb6.prol:                                         ; preds = %bb6.preheader, %bb6.prol
  %iter.sroa.0.03.prol = phi ptr [ %spec.select.prol, %bb6.prol ], [ %x, %bb6.preheader ]
  %prol.iter = phi i64 [ %prol.iter.next, %bb6.prol ], [ 0, %bb6.preheader ]
  %spec.select.prol = getelementptr inbounds nuw i8, ptr %iter.sroa.0.03.prol, i64 8
  %_12.prol = load double, ptr %iter.sroa.0.03.prol, align 8, !noundef !24
  %_11.prol = fmul double %k, %_12.prol
  %6 = fmul double %_12.prol, %_11.prol
  store double %6, ptr %iter.sroa.0.03.prol, align 8
  %prol.iter.next = add i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %prol.iter.next, %xtraiter
  br i1 %prol.iter.cmp.not, label %bb6.prol.loopexit, label %bb6.prol, !llvm.loop !315

bb6.prol.loopexit:                                ; preds = %bb6.prol, %bb6.preheader
  %iter.sroa.0.03.unr = phi ptr [ %x, %bb6.preheader ], [ %spec.select.prol, %bb6.prol ]
  %7 = icmp ult i64 %2, 24
  br i1 %7, label %bb7, label %bb6

bb6:                                              ; preds = %bb6.prol.loopexit, %bb6
  %iter.sroa.0.03 = phi ptr [ %spec.select.3, %bb6 ], [ %iter.sroa.0.03.unr, %bb6.prol.loopexit ]
  %spec.select = getelementptr inbounds nuw i8, ptr %iter.sroa.0.03, i64 8
  %_12 = load double, ptr %iter.sroa.0.03, align 8, !noundef !24
  %_11 = fmul double %k, %_12
  %8 = fmul double %_12, %_11
  store double %8, ptr %iter.sroa.0.03, align 8
  %spec.select.1 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.03, i64 16
  %_12.1 = load double, ptr %spec.select, align 8, !noundef !24
  %_11.1 = fmul double %k, %_12.1
  %9 = fmul double %_12.1, %_11.1
  store double %9, ptr %spec.select, align 8
  %spec.select.2 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.03, i64 24
  %_12.2 = load double, ptr %spec.select.1, align 8, !noundef !24
  %_11.2 = fmul double %k, %_12.2
  %10 = fmul double %_12.2, %_11.2
  store double %10, ptr %spec.select.1, align 8
  %spec.select.3 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.03, i64 32
  %_12.3 = load double, ptr %spec.select.2, align 8, !noundef !24
  %_11.3 = fmul double %k, %_12.3
  %11 = fmul double %_12.3, %_11.3
  store double %11, ptr %spec.select.2, align 8
  %_7.i.3 = icmp eq ptr %spec.select.3, %0
  br i1 %_7.i.3, label %bb7, label %bb6

bb7:                                              ; preds = %bb6.prol.loopexit, %bb6, %start
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read) uwtable
define noundef double @rust_window_roughness(ptr noundef readonly captures(address_is_null) %x, i64 noundef %n) unnamed_addr #8 personality ptr @rust_eh_personality {
start:
  %_2.i.i3.i = icmp ugt i64 %n, 1
  %.not.i18.i = icmp ne ptr %x, null
  %.not.i.not9.i = and i1 %.not.i18.i, %_2.i.i3.i
  br i1 %.not.i.not9.i, label %bb3.i.preheader.i, label %bb4

bb3.i.preheader.i:                                ; preds = %start
  %new_len.i4.i7.i = add i64 %n, -1
  %_28.i6.i5.i = getelementptr inbounds nuw i8, ptr %x, i64 8
  %xtraiter = and i64 %new_len.i4.i7.i, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %bb3.i.i.prol.loopexit, label %bb3.i.i.prol

bb3.i.i.prol:                                     ; preds = %bb3.i.preheader.i
  %0 = getelementptr inbounds nuw i8, ptr %x, i64 8
  %_3.i.i.i.i.prol = load double, ptr %0, align 8, !alias.scope !316, !noalias !319, !noundef !24
  %_6.i.i.i.i.prol = load double, ptr %x, align 8, !alias.scope !316, !noalias !319, !noundef !24
  %_0.i.i.i.i.prol = fcmp ogt double %_3.i.i.i.i.prol, %_6.i.i.i.i.prol
  %_5.i3.i.i.i.prol = fsub double %_3.i.i.i.i.prol, %_6.i.i.i.i.prol
  %_4.i.i.i.i.prol = fmul double %_5.i3.i.i.i.prol, %_5.i3.i.i.i.prol
  %_0.sroa.0.0.i.i.i.prol = select i1 %_0.i.i.i.i.prol, double %_4.i.i.i.i.prol, double 0.000000e+00
  %_2.i.i.i.prol = icmp ugt i64 %new_len.i4.i7.i, 1
  %_28.i6.i.idx.i.prol = select i1 %_2.i.i.i.prol, i64 8, i64 0
  %_28.i6.i.i.prol = getelementptr inbounds nuw i8, ptr %_28.i6.i5.i, i64 %_28.i6.i.idx.i.prol
  %new_len.i.i.i.prol = sext i1 %_2.i.i.i.prol to i64
  %new_len.i4.i.i.prol = add i64 %new_len.i4.i7.i, %new_len.i.i.i.prol
  br label %bb3.i.i.prol.loopexit

bb3.i.i.prol.loopexit:                            ; preds = %bb3.i.i.prol, %bb3.i.preheader.i
  %new_len.i4.i13.i.unr = phi i64 [ %new_len.i4.i7.i, %bb3.i.preheader.i ], [ %new_len.i4.i.i.prol, %bb3.i.i.prol ]
  %_28.i6.i12.i.unr = phi ptr [ %_28.i6.i5.i, %bb3.i.preheader.i ], [ %_28.i6.i.i.prol, %bb3.i.i.prol ]
  %accum.sroa.0.0.i11.i.unr = phi double [ 0.000000e+00, %bb3.i.preheader.i ], [ %_0.sroa.0.0.i.i.i.prol, %bb3.i.i.prol ]
  %_28.i7.i10.i.unr = phi ptr [ %x, %bb3.i.preheader.i ], [ %_28.i6.i5.i, %bb3.i.i.prol ]
  %_0.sroa.0.0.i.i.i.lcssa.unr = phi double [ poison, %bb3.i.preheader.i ], [ %_0.sroa.0.0.i.i.i.prol, %bb3.i.i.prol ]
  %1 = icmp eq i64 %n, 2
  br i1 %1, label %bb4, label %bb3.i.i

bb3.i.i:                                          ; preds = %bb3.i.i.prol.loopexit, %bb3.i.i
  %new_len.i4.i13.i = phi i64 [ %new_len.i4.i.i.1, %bb3.i.i ], [ %new_len.i4.i13.i.unr, %bb3.i.i.prol.loopexit ]
  %_28.i6.i12.i = phi ptr [ %_28.i6.i.i.1, %bb3.i.i ], [ %_28.i6.i12.i.unr, %bb3.i.i.prol.loopexit ]
  %accum.sroa.0.0.i11.i = phi double [ %_0.sroa.0.0.i.i.i.1, %bb3.i.i ], [ %accum.sroa.0.0.i11.i.unr, %bb3.i.i.prol.loopexit ]
  %_28.i7.i10.i = phi ptr [ %_28.i6.i.i, %bb3.i.i ], [ %_28.i7.i10.i.unr, %bb3.i.i.prol.loopexit ]
  %2 = getelementptr inbounds nuw i8, ptr %_28.i7.i10.i, i64 8
  %_3.i.i.i.i = load double, ptr %2, align 8, !alias.scope !316, !noalias !319, !noundef !24
  %_6.i.i.i.i = load double, ptr %_28.i7.i10.i, align 8, !alias.scope !316, !noalias !319, !noundef !24
  %_0.i.i.i.i = fcmp ogt double %_3.i.i.i.i, %_6.i.i.i.i
  %_5.i3.i.i.i = fsub double %_3.i.i.i.i, %_6.i.i.i.i
  %_4.i.i.i.i = fmul double %_5.i3.i.i.i, %_5.i3.i.i.i
  %_0.i4.i.i.i = fadd double %accum.sroa.0.0.i11.i, %_4.i.i.i.i
  %_0.sroa.0.0.i.i.i = select i1 %_0.i.i.i.i, double %_0.i4.i.i.i, double %accum.sroa.0.0.i11.i
  %_2.i.i.i = icmp ugt i64 %new_len.i4.i13.i, 1
  %_28.i6.i.idx.i = select i1 %_2.i.i.i, i64 8, i64 0
  %_28.i6.i.i = getelementptr inbounds nuw i8, ptr %_28.i6.i12.i, i64 %_28.i6.i.idx.i
  %new_len.i.i.i = sext i1 %_2.i.i.i to i64
  %new_len.i4.i.i = add i64 %new_len.i4.i13.i, %new_len.i.i.i
  %3 = getelementptr inbounds nuw i8, ptr %_28.i6.i12.i, i64 8
  %_3.i.i.i.i.1 = load double, ptr %3, align 8, !alias.scope !316, !noalias !319, !noundef !24
  %_6.i.i.i.i.1 = load double, ptr %_28.i6.i12.i, align 8, !alias.scope !316, !noalias !319, !noundef !24
  %_0.i.i.i.i.1 = fcmp ogt double %_3.i.i.i.i.1, %_6.i.i.i.i.1
  %_5.i3.i.i.i.1 = fsub double %_3.i.i.i.i.1, %_6.i.i.i.i.1
  %_4.i.i.i.i.1 = fmul double %_5.i3.i.i.i.1, %_5.i3.i.i.i.1
  %_0.i4.i.i.i.1 = fadd double %_0.sroa.0.0.i.i.i, %_4.i.i.i.i.1
  %_0.sroa.0.0.i.i.i.1 = select i1 %_0.i.i.i.i.1, double %_0.i4.i.i.i.1, double %_0.sroa.0.0.i.i.i
  %_2.i.i.i.1 = icmp ugt i64 %new_len.i4.i.i, 1
  %_28.i6.i.idx.i.1 = select i1 %_2.i.i.i.1, i64 8, i64 0
  %_28.i6.i.i.1 = getelementptr inbounds nuw i8, ptr %_28.i6.i.i, i64 %_28.i6.i.idx.i.1
  %new_len.i.i.i.1 = sext i1 %_2.i.i.i.1 to i64
  %new_len.i4.i.i.1 = add i64 %new_len.i4.i.i, %new_len.i.i.i.1
  br i1 %_2.i.i.i.1, label %bb3.i.i, label %bb4

bb4:                                              ; preds = %bb3.i.i.prol.loopexit, %bb3.i.i, %start
  %accum.sroa.0.0.i.lcssa.i = phi double [ 0.000000e+00, %start ], [ %_0.sroa.0.0.i.i.i.lcssa.unr, %bb3.i.i.prol.loopexit ], [ %_0.sroa.0.0.i.i.i.1, %bb3.i.i ]
  ret double %accum.sroa.0.0.i.lcssa.i
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

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0"}
!5 = distinct !{!5, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E"}
!6 = !{!7}
!7 = distinct !{!7, !5, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1"}
!8 = !{!9}
!9 = distinct !{!9, !10, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0"}
!10 = distinct !{!10, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1"}
!13 = !{!14}
!14 = distinct !{!14, !15, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!15 = distinct !{!15, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!16 = !{!17}
!17 = distinct !{!17, !15, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!18 = !{!14, !9, !4}
!19 = !{!17, !12, !7, !20, !22}
!20 = distinct !{!20, !21, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE: %self"}
!21 = distinct !{!21, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE"}
!22 = distinct !{!22, !23, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE: %self"}
!23 = distinct !{!23, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE"}
!24 = !{}
!25 = !{!17, !12, !7}
!26 = !{!14, !9, !4, !20, !22}
!27 = !{!28}
!28 = distinct !{!28, !5, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It1"}
!29 = !{!30}
!30 = distinct !{!30, !5, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It1"}
!31 = !{!32}
!32 = distinct !{!32, !10, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It1"}
!33 = !{!34}
!34 = distinct !{!34, !10, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It1"}
!35 = !{!36}
!36 = distinct !{!36, !15, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It1"}
!37 = !{!38}
!38 = distinct !{!38, !15, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It1"}
!39 = !{!36, !32, !28}
!40 = !{!38, !34, !30, !20, !22}
!41 = !{!38, !34, !30}
!42 = !{!36, !32, !28, !20, !22}
!43 = !{!44}
!44 = distinct !{!44, !5, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It2"}
!45 = !{!46}
!46 = distinct !{!46, !5, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It2"}
!47 = !{!48}
!48 = distinct !{!48, !10, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It2"}
!49 = !{!50}
!50 = distinct !{!50, !10, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It2"}
!51 = !{!52}
!52 = distinct !{!52, !15, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It2"}
!53 = !{!54}
!54 = distinct !{!54, !15, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It2"}
!55 = !{!52, !48, !44}
!56 = !{!54, !50, !46, !20, !22}
!57 = !{!54, !50, !46}
!58 = !{!52, !48, !44, !20, !22}
!59 = !{!60}
!60 = distinct !{!60, !5, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It3"}
!61 = !{!62}
!62 = distinct !{!62, !5, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It3"}
!63 = !{!64}
!64 = distinct !{!64, !10, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It3"}
!65 = !{!66}
!66 = distinct !{!66, !10, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It3"}
!67 = !{!68}
!68 = distinct !{!68, !15, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It3"}
!69 = !{!70}
!70 = distinct !{!70, !15, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It3"}
!71 = !{!68, !64, !60}
!72 = !{!70, !66, !62, !20, !22}
!73 = !{!70, !66, !62}
!74 = !{!68, !64, !60, !20, !22}
!75 = distinct !{!75, !76}
!76 = !{!"llvm.loop.unroll.disable"}
!77 = !{!78}
!78 = distinct !{!78, !79, !"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE: %iter"}
!79 = distinct !{!79, !"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE"}
!80 = !{!81}
!81 = distinct !{!81, !82, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE: %self"}
!82 = distinct !{!82, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE"}
!83 = !{!81, !78}
!84 = !{!85}
!85 = distinct !{!85, !86, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0"}
!86 = distinct !{!86, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E"}
!87 = !{!88}
!88 = distinct !{!88, !86, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1"}
!89 = !{!90}
!90 = distinct !{!90, !91, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0"}
!91 = distinct !{!91, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E"}
!92 = !{!93}
!93 = distinct !{!93, !91, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1"}
!94 = !{!95}
!95 = distinct !{!95, !96, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!96 = distinct !{!96, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!97 = !{!98}
!98 = distinct !{!98, !96, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!99 = !{!95, !90, !85}
!100 = !{!98, !93, !88, !101, !103, !81, !78}
!101 = distinct !{!101, !102, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE: %self"}
!102 = distinct !{!102, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE"}
!103 = distinct !{!103, !104, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE: %self"}
!104 = distinct !{!104, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE"}
!105 = !{!98, !93, !88}
!106 = !{!95, !90, !85, !101, !103, !81, !78}
!107 = !{!108}
!108 = distinct !{!108, !86, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It1"}
!109 = !{!110}
!110 = distinct !{!110, !86, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It1"}
!111 = !{!112}
!112 = distinct !{!112, !91, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It1"}
!113 = !{!114}
!114 = distinct !{!114, !91, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It1"}
!115 = !{!116}
!116 = distinct !{!116, !96, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It1"}
!117 = !{!118}
!118 = distinct !{!118, !96, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It1"}
!119 = !{!116, !112, !108}
!120 = !{!118, !114, !110, !101, !103, !81, !78}
!121 = !{!118, !114, !110}
!122 = !{!116, !112, !108, !101, !103, !81, !78}
!123 = !{!124}
!124 = distinct !{!124, !86, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It2"}
!125 = !{!126}
!126 = distinct !{!126, !86, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It2"}
!127 = !{!128}
!128 = distinct !{!128, !91, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It2"}
!129 = !{!130}
!130 = distinct !{!130, !91, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It2"}
!131 = !{!132}
!132 = distinct !{!132, !96, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It2"}
!133 = !{!134}
!134 = distinct !{!134, !96, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It2"}
!135 = !{!132, !128, !124}
!136 = !{!134, !130, !126, !101, !103, !81, !78}
!137 = !{!134, !130, !126}
!138 = !{!132, !128, !124, !101, !103, !81, !78}
!139 = !{!140}
!140 = distinct !{!140, !86, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It3"}
!141 = !{!142}
!142 = distinct !{!142, !86, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It3"}
!143 = !{!144}
!144 = distinct !{!144, !91, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It3"}
!145 = !{!146}
!146 = distinct !{!146, !91, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It3"}
!147 = !{!148}
!148 = distinct !{!148, !96, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It3"}
!149 = !{!150}
!150 = distinct !{!150, !96, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It3"}
!151 = !{!148, !144, !140}
!152 = !{!150, !146, !142, !101, !103, !81, !78}
!153 = !{!150, !146, !142}
!154 = !{!148, !144, !140, !101, !103, !81, !78}
!155 = distinct !{!155, !76}
!156 = !{!157}
!157 = distinct !{!157, !158, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17he49ce3b2c41a50d0E: %self"}
!158 = distinct !{!158, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17he49ce3b2c41a50d0E"}
!159 = !{!160}
!160 = distinct !{!160, !158, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17he49ce3b2c41a50d0E: %_0"}
!161 = !{!162}
!162 = distinct !{!162, !163, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE: %self"}
!163 = distinct !{!163, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE"}
!164 = !{!165}
!165 = distinct !{!165, !166, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0"}
!166 = distinct !{!166, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E"}
!167 = !{!168}
!168 = distinct !{!168, !166, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1"}
!169 = !{!170}
!170 = distinct !{!170, !171, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0"}
!171 = distinct !{!171, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E"}
!172 = !{!173}
!173 = distinct !{!173, !171, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1"}
!174 = !{!175}
!175 = distinct !{!175, !176, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!176 = distinct !{!176, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!177 = !{!178}
!178 = distinct !{!178, !176, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!179 = !{!175, !170, !165}
!180 = !{!178, !173, !168, !181, !183, !162}
!181 = distinct !{!181, !182, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE: %self"}
!182 = distinct !{!182, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE"}
!183 = distinct !{!183, !184, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE: %self"}
!184 = distinct !{!184, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE"}
!185 = !{!178, !173, !168}
!186 = !{!175, !170, !165, !181, !183, !162}
!187 = !{!188}
!188 = distinct !{!188, !166, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It1"}
!189 = !{!190}
!190 = distinct !{!190, !166, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It1"}
!191 = !{!192}
!192 = distinct !{!192, !171, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It1"}
!193 = !{!194}
!194 = distinct !{!194, !171, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It1"}
!195 = !{!196}
!196 = distinct !{!196, !176, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It1"}
!197 = !{!198}
!198 = distinct !{!198, !176, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It1"}
!199 = !{!196, !192, !188}
!200 = !{!198, !194, !190, !181, !183, !162}
!201 = !{!198, !194, !190}
!202 = !{!196, !192, !188, !181, !183, !162}
!203 = !{!204}
!204 = distinct !{!204, !166, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It2"}
!205 = !{!206}
!206 = distinct !{!206, !166, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It2"}
!207 = !{!208}
!208 = distinct !{!208, !171, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It2"}
!209 = !{!210}
!210 = distinct !{!210, !171, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It2"}
!211 = !{!212}
!212 = distinct !{!212, !176, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It2"}
!213 = !{!214}
!214 = distinct !{!214, !176, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It2"}
!215 = !{!212, !208, !204}
!216 = !{!214, !210, !206, !181, !183, !162}
!217 = !{!214, !210, !206}
!218 = !{!212, !208, !204, !181, !183, !162}
!219 = !{!220}
!220 = distinct !{!220, !166, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It3"}
!221 = !{!222}
!222 = distinct !{!222, !166, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It3"}
!223 = !{!224}
!224 = distinct !{!224, !171, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It3"}
!225 = !{!226}
!226 = distinct !{!226, !171, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It3"}
!227 = !{!228}
!228 = distinct !{!228, !176, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It3"}
!229 = !{!230}
!230 = distinct !{!230, !176, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It3"}
!231 = !{!228, !224, !220}
!232 = !{!230, !226, !222, !181, !183, !162}
!233 = !{!230, !226, !222}
!234 = !{!228, !224, !220, !181, !183, !162}
!235 = distinct !{!235, !76}
!236 = !{!237}
!237 = distinct !{!237, !238, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0"}
!238 = distinct !{!238, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E"}
!239 = !{!240}
!240 = distinct !{!240, !238, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1"}
!241 = !{!242}
!242 = distinct !{!242, !243, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0"}
!243 = distinct !{!243, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E"}
!244 = !{!245}
!245 = distinct !{!245, !243, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1"}
!246 = !{!247}
!247 = distinct !{!247, !248, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!248 = distinct !{!248, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!249 = !{!250}
!250 = distinct !{!250, !248, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!251 = !{!247, !242, !237}
!252 = !{!250, !245, !240, !253, !255, !257, !259, !261}
!253 = distinct !{!253, !254, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE: %self"}
!254 = distinct !{!254, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE"}
!255 = distinct !{!255, !256, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE: %self"}
!256 = distinct !{!256, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE"}
!257 = distinct !{!257, !258, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE: %self"}
!258 = distinct !{!258, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE"}
!259 = distinct !{!259, !260, !"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE: %iter"}
!260 = distinct !{!260, !"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE"}
!261 = distinct !{!261, !262, !"_ZN4core4iter6traits8iterator8Iterator3sum17h22e9efc69dd84d39E: %self"}
!262 = distinct !{!262, !"_ZN4core4iter6traits8iterator8Iterator3sum17h22e9efc69dd84d39E"}
!263 = !{!250, !245, !240}
!264 = !{!247, !242, !237, !253, !255, !257, !259, !261}
!265 = !{!266}
!266 = distinct !{!266, !238, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It1"}
!267 = !{!268}
!268 = distinct !{!268, !238, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It1"}
!269 = !{!270}
!270 = distinct !{!270, !243, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It1"}
!271 = !{!272}
!272 = distinct !{!272, !243, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It1"}
!273 = !{!274}
!274 = distinct !{!274, !248, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It1"}
!275 = !{!276}
!276 = distinct !{!276, !248, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It1"}
!277 = !{!274, !270, !266}
!278 = !{!276, !272, !268, !253, !255, !257, !259, !261}
!279 = !{!276, !272, !268}
!280 = !{!274, !270, !266, !253, !255, !257, !259, !261}
!281 = !{!282}
!282 = distinct !{!282, !238, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It2"}
!283 = !{!284}
!284 = distinct !{!284, !238, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It2"}
!285 = !{!286}
!286 = distinct !{!286, !243, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It2"}
!287 = !{!288}
!288 = distinct !{!288, !243, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It2"}
!289 = !{!290}
!290 = distinct !{!290, !248, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It2"}
!291 = !{!292}
!292 = distinct !{!292, !248, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It2"}
!293 = !{!290, !286, !282}
!294 = !{!292, !288, !284, !253, !255, !257, !259, !261}
!295 = !{!292, !288, !284}
!296 = !{!290, !286, !282, !253, !255, !257, !259, !261}
!297 = !{!298}
!298 = distinct !{!298, !238, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It3"}
!299 = !{!300}
!300 = distinct !{!300, !238, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It3"}
!301 = !{!302}
!302 = distinct !{!302, !243, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It3"}
!303 = !{!304}
!304 = distinct !{!304, !243, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It3"}
!305 = !{!306}
!306 = distinct !{!306, !248, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self:It3"}
!307 = !{!308}
!308 = distinct !{!308, !248, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other:It3"}
!309 = !{!306, !302, !298}
!310 = !{!308, !304, !300, !253, !255, !257, !259, !261}
!311 = !{!308, !304, !300}
!312 = !{!306, !302, !298, !253, !255, !257, !259, !261}
!313 = distinct !{!313, !76}
!314 = distinct !{!314, !76}
!315 = distinct !{!315, !76}
!316 = !{!317}
!317 = distinct !{!317, !318, !"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E: argument 0"}
!318 = distinct !{!318, !"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E"}
!319 = !{!320, !322, !324}
!320 = distinct !{!320, !321, !"_ZN11rust_slices21rust_window_roughness28_$u7b$$u7b$closure$u7d$$u7d$17h3a8490f6b696730bE: %w"}
!321 = distinct !{!321, !"_ZN11rust_slices21rust_window_roughness28_$u7b$$u7b$closure$u7d$$u7d$17h3a8490f6b696730bE"}
!322 = distinct !{!322, !323, !"_ZN4core4iter6traits8iterator8Iterator4fold17h6623906278b4a40aE: %self"}
!323 = distinct !{!323, !"_ZN4core4iter6traits8iterator8Iterator4fold17h6623906278b4a40aE"}
!324 = distinct !{!324, !325, !"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbc8399049ac63a71E: %self"}
!325 = distinct !{!325, !"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbc8399049ac63a71E"}
