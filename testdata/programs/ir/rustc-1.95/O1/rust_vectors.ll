; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=1 -C panic=abort --emit=llvm-ir rust/rust_vectors.rs -o ir/rustc-1.95/O1/rust_vectors.ll
; ModuleID = 'rust_vectors.d1c141cca60df4b2-cgu.0'
source_filename = "rust_vectors.d1c141cca60df4b2-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%"alloc::vec::Vec<f64>" = type { %"alloc::raw_vec::RawVec<f64>", i64 }
%"alloc::raw_vec::RawVec<f64>" = type { %"alloc::raw_vec::RawVecInner", %"core::marker::PhantomData<f64>" }
%"alloc::raw_vec::RawVecInner" = type { i64, ptr, %"alloc::alloc::Global" }
%"alloc::alloc::Global" = type {}
%"core::marker::PhantomData<f64>" = type {}
%Particle = type { double, double, i32, [1 x i32] }
%"core::mem::maybe_uninit::MaybeUninit<[u8; 8]>" = type { [8 x i8] }

@alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167 = private unnamed_addr constant [21 x i8] c"rust/rust_vectors.rs\00", align 1
@alloc_a711e065e5f02d973706958dae9ffaa8 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00\0B\00\00\00!\00\00\00" }>, align 8
@alloc_4a0da83c99942813a330a245618a6a6f = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00:\00\00\00'\00\00\00" }>, align 8
@alloc_d1084648e479974e70c9329824bf76f9 = private unnamed_addr constant [9 x i8] c"mid > len", align 1
@alloc_c2bfad408fe3776ef4805e233d5025e3 = private unnamed_addr constant [96 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/sort/stable/quicksort.rs\00", align 1
@alloc_b53546d47a17b26d83a51e48c3ff5f7a = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_c2bfad408fe3776ef4805e233d5025e3, [16 x i8] c"_\00\00\00\00\00\00\00M\00\00\00\1F\00\00\00" }>, align 8
@alloc_f2f9ba200fb3017fda66833c01fe0293 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_c2bfad408fe3776ef4805e233d5025e3, [16 x i8] c"_\00\00\00\00\00\00\00G\00\00\00\17\00\00\00" }>, align 8
@alloc_bc57622bea3b563a9a810c7dfa741ff9 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00;\00\00\00K\00\00\00" }>, align 8
@alloc_54b8033b488ed698ed339a4b02c71a31 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00\12\00\00\00\07\00\00\00" }>, align 8
@alloc_bf4c2de6564b5bbcbdd34f64023af3f3 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00\15\00\00\00\07\00\00\00" }>, align 8
@alloc_d0f4721cf6436dab7929fb828d1138f1 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00\1E\00\00\00\12\00\00\00" }>, align 8
@alloc_d06068d497d81f27b6e86c7dfd52f7f2 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00\1E\00\00\00\19\00\00\00" }>, align 8

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nounwind nonlazybind uwtable
define noundef double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5aa9c0ca7e93e95aE"(ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(24) %self, double noundef %init) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_4.sroa.0.0.copyload = load ptr, ptr %self, align 8
  %_4.sroa.5.0.self.sroa_idx = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_4.sroa.5.0.copyload = load i64, ptr %_4.sroa.5.0.self.sroa_idx, align 8
  %_4.sroa.7.0.self.sroa_idx = getelementptr inbounds nuw i8, ptr %self, i64 16
  %_4.sroa.7.0.copyload = load i64, ptr %_4.sroa.7.0.self.sroa_idx, align 8
  %_7.i.i.i = icmp samesign ugt i64 %_4.sroa.7.0.copyload, 1
  %_2.i.i3 = icmp ule i64 %_4.sroa.7.0.copyload, %_4.sroa.5.0.copyload
  %.not.i18 = icmp ne ptr %_4.sroa.0.0.copyload, null
  %.not.i.not9 = select i1 %_2.i.i3, i1 %.not.i18, i1 false
  br i1 %.not.i.not9, label %bb3.i.preheader, label %_ZN4core4iter6traits8iterator8Iterator4fold17hed7a6fc3e4f3999cE.exit

bb3.i.preheader:                                  ; preds = %start
  %new_len.i.i6 = sext i1 %_2.i.i3 to i64
  %new_len.i3.i7 = add i64 %_4.sroa.5.0.copyload, %new_len.i.i6
  %_28.i5.i5 = getelementptr inbounds nuw i8, ptr %_4.sroa.0.0.copyload, i64 8
  br label %bb3.i

bb3.i:                                            ; preds = %bb3.i.preheader, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i"
  %new_len.i3.i13 = phi i64 [ %new_len.i3.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i" ], [ %new_len.i3.i7, %bb3.i.preheader ]
  %_28.i5.i12 = phi ptr [ %_28.i5.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i" ], [ %_28.i5.i5, %bb3.i.preheader ]
  %accum.sroa.0.0.i11 = phi double [ %_0.i1.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i" ], [ %init, %bb3.i.preheader ]
  %_28.i6.i10 = phi ptr [ %_28.i5.i12, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i" ], [ %_4.sroa.0.0.copyload, %bb3.i.preheader ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  br i1 %_7.i.i.i, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i", label %panic1.i.i.i

panic1.i.i.i:                                     ; preds = %bb3.i
; call core::panicking::panic_bounds_check
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef 1, i64 noundef 1, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_a711e065e5f02d973706958dae9ffaa8) #24, !noalias !9
  unreachable

"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i": ; preds = %bb3.i
  %_3.i.i.i = load double, ptr %_28.i6.i10, align 8, !alias.scope !12, !noalias !13, !noundef !14
  %0 = getelementptr inbounds nuw i8, ptr %_28.i6.i10, i64 8
  %_6.i.i.i = load double, ptr %0, align 8, !alias.scope !12, !noalias !13, !noundef !14
  %_0.i.i.i = fmul double %_3.i.i.i, %_6.i.i.i
  %_0.i1.i.i = fadd double %accum.sroa.0.0.i11, %_0.i.i.i
  %_2.i.i = icmp ule i64 %_4.sroa.7.0.copyload, %new_len.i3.i13
  %_28.i5.i.idx = select i1 %_2.i.i, i64 8, i64 0
  %_28.i5.i = getelementptr inbounds nuw i8, ptr %_28.i5.i12, i64 %_28.i5.i.idx
  %new_len.i.i = sext i1 %_2.i.i to i64
  %new_len.i3.i = add i64 %new_len.i3.i13, %new_len.i.i
  %.not.i1 = icmp ne ptr %_28.i5.i12, null
  %.not.i.not = select i1 %_2.i.i, i1 %.not.i1, i1 false
  br i1 %.not.i.not, label %bb3.i, label %_ZN4core4iter6traits8iterator8Iterator4fold17hed7a6fc3e4f3999cE.exit

_ZN4core4iter6traits8iterator8Iterator4fold17hed7a6fc3e4f3999cE.exit: ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i", %start
  %accum.sroa.0.0.i.lcssa = phi double [ %init, %start ], [ %_0.i1.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i" ]
  ret double %accum.sroa.0.0.i.lcssa
}

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(read, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable
define noundef double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6a69f07eed7ef854E"(ptr noundef nonnull %self.0, ptr noundef %self.1, double noundef %init) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = icmp ne ptr %self.1, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp eq ptr %self.0, %self.1
  br i1 %1, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb4e32fcea03363e4E.exit", label %bb5.i

bb5.i:                                            ; preds = %start
  %2 = ptrtoint ptr %self.1 to i64
  %3 = ptrtoint ptr %self.0 to i64
  %4 = sub nuw i64 %2, %3
  %5 = udiv exact i64 %4, 24
  br label %bb8.i

bb8.i:                                            ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i", %bb5.i
  %i.sroa.0.0.i = phi i64 [ 0, %bb5.i ], [ %_27.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i" ]
  %acc.sroa.0.0.i = phi double [ %init, %bb5.i ], [ %_0.i.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i" ]
  %_45.i = getelementptr inbounds nuw %"alloc::vec::Vec<f64>", ptr %self.0, i64 %i.sroa.0.0.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !15)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !18)
  %6 = getelementptr inbounds nuw i8, ptr %_45.i, i64 8
  %_5.i.i.i.i = load ptr, ptr %6, align 8, !alias.scope !21, !nonnull !14, !noundef !14
  %7 = getelementptr inbounds nuw i8, ptr %_45.i, i64 16
  %_4.i.i.i.i = load i64, ptr %7, align 8, !alias.scope !21, !noundef !14
  %8 = icmp eq i64 %_4.i.i.i.i, 0
  br i1 %8, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i", label %bb8.i.i.i.i.i.i.preheader

bb8.i.i.i.i.i.i.preheader:                        ; preds = %bb8.i
  %xtraiter = and i64 %_4.i.i.i.i, 7
  %9 = icmp ult i64 %_4.i.i.i.i, 8
  br i1 %9, label %bb8.i.i.i.i.i.i.epil.preheader, label %bb8.i.i.i.i.i.i.preheader.new

bb8.i.i.i.i.i.i.preheader.new:                    ; preds = %bb8.i.i.i.i.i.i.preheader
  %unroll_iter = and i64 %_4.i.i.i.i, -8
  br label %bb8.i.i.i.i.i.i

bb8.i.i.i.i.i.i:                                  ; preds = %bb8.i.i.i.i.i.i, %bb8.i.i.i.i.i.i.preheader.new
  %i.sroa.0.0.i.i.i.i.i.i = phi i64 [ 0, %bb8.i.i.i.i.i.i.preheader.new ], [ %_27.i.i.i.i.i.i.7, %bb8.i.i.i.i.i.i ]
  %acc.sroa.0.0.i.i.i.i.i.i = phi double [ 1.000000e+00, %bb8.i.i.i.i.i.i.preheader.new ], [ %_0.i.i.i.i.i.i.i.7, %bb8.i.i.i.i.i.i ]
  %niter = phi i64 [ 0, %bb8.i.i.i.i.i.i.preheader.new ], [ %niter.next.7, %bb8.i.i.i.i.i.i ]
  %_45.i.i.i.i.i.i = getelementptr inbounds nuw double, ptr %_5.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i
  %_4.i.i.i.i.i.i.i = load double, ptr %_45.i.i.i.i.i.i, align 8, !alias.scope !24, !noalias !27, !noundef !14
  %_0.i.i.i.i.i.i.i = fmul double %acc.sroa.0.0.i.i.i.i.i.i, %_4.i.i.i.i.i.i.i
  %10 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %10, i64 8
  %_4.i.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.i.i.i.1, align 8, !alias.scope !24, !noalias !27, !noundef !14
  %_0.i.i.i.i.i.i.i.1 = fmul double %_0.i.i.i.i.i.i.i, %_4.i.i.i.i.i.i.i.1
  %11 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %11, i64 16
  %_4.i.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.i.i.i.i.2, align 8, !alias.scope !24, !noalias !27, !noundef !14
  %_0.i.i.i.i.i.i.i.2 = fmul double %_0.i.i.i.i.i.i.i.1, %_4.i.i.i.i.i.i.i.2
  %12 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %12, i64 24
  %_4.i.i.i.i.i.i.i.3 = load double, ptr %_45.i.i.i.i.i.i.3, align 8, !alias.scope !24, !noalias !27, !noundef !14
  %_0.i.i.i.i.i.i.i.3 = fmul double %_0.i.i.i.i.i.i.i.2, %_4.i.i.i.i.i.i.i.3
  %13 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.4 = getelementptr inbounds nuw i8, ptr %13, i64 32
  %_4.i.i.i.i.i.i.i.4 = load double, ptr %_45.i.i.i.i.i.i.4, align 8, !alias.scope !24, !noalias !27, !noundef !14
  %_0.i.i.i.i.i.i.i.4 = fmul double %_0.i.i.i.i.i.i.i.3, %_4.i.i.i.i.i.i.i.4
  %14 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.5 = getelementptr inbounds nuw i8, ptr %14, i64 40
  %_4.i.i.i.i.i.i.i.5 = load double, ptr %_45.i.i.i.i.i.i.5, align 8, !alias.scope !24, !noalias !27, !noundef !14
  %_0.i.i.i.i.i.i.i.5 = fmul double %_0.i.i.i.i.i.i.i.4, %_4.i.i.i.i.i.i.i.5
  %15 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.6 = getelementptr inbounds nuw i8, ptr %15, i64 48
  %_4.i.i.i.i.i.i.i.6 = load double, ptr %_45.i.i.i.i.i.i.6, align 8, !alias.scope !24, !noalias !27, !noundef !14
  %_0.i.i.i.i.i.i.i.6 = fmul double %_0.i.i.i.i.i.i.i.5, %_4.i.i.i.i.i.i.i.6
  %16 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.7 = getelementptr inbounds nuw i8, ptr %16, i64 56
  %_4.i.i.i.i.i.i.i.7 = load double, ptr %_45.i.i.i.i.i.i.7, align 8, !alias.scope !24, !noalias !27, !noundef !14
  %_0.i.i.i.i.i.i.i.7 = fmul double %_0.i.i.i.i.i.i.i.6, %_4.i.i.i.i.i.i.i.7
  %_27.i.i.i.i.i.i.7 = add nuw i64 %i.sroa.0.0.i.i.i.i.i.i, 8
  %niter.next.7 = add i64 %niter, 8
  %niter.ncmp.7 = icmp eq i64 %niter.next.7, %unroll_iter
  br i1 %niter.ncmp.7, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.loopexit.unr-lcssa", label %bb8.i.i.i.i.i.i

"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.loopexit.unr-lcssa": ; preds = %bb8.i.i.i.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i", label %bb8.i.i.i.i.i.i.epil.preheader

bb8.i.i.i.i.i.i.epil.preheader:                   ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.loopexit.unr-lcssa", %bb8.i.i.i.i.i.i.preheader
  %i.sroa.0.0.i.i.i.i.i.i.epil.init = phi i64 [ 0, %bb8.i.i.i.i.i.i.preheader ], [ %_27.i.i.i.i.i.i.7, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.i.i.i.i.i.epil.init = phi double [ 1.000000e+00, %bb8.i.i.i.i.i.i.preheader ], [ %_0.i.i.i.i.i.i.i.7, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb8.i.i.i.i.i.i.epil

bb8.i.i.i.i.i.i.epil:                             ; preds = %bb8.i.i.i.i.i.i.epil, %bb8.i.i.i.i.i.i.epil.preheader
  %i.sroa.0.0.i.i.i.i.i.i.epil = phi i64 [ %_27.i.i.i.i.i.i.epil, %bb8.i.i.i.i.i.i.epil ], [ %i.sroa.0.0.i.i.i.i.i.i.epil.init, %bb8.i.i.i.i.i.i.epil.preheader ]
  %acc.sroa.0.0.i.i.i.i.i.i.epil = phi double [ %_0.i.i.i.i.i.i.i.epil, %bb8.i.i.i.i.i.i.epil ], [ %acc.sroa.0.0.i.i.i.i.i.i.epil.init, %bb8.i.i.i.i.i.i.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %bb8.i.i.i.i.i.i.epil ], [ 0, %bb8.i.i.i.i.i.i.epil.preheader ]
  %_45.i.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_5.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.epil
  %_4.i.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.i.i.i.i.epil, align 8, !alias.scope !24, !noalias !27, !noundef !14
  %_0.i.i.i.i.i.i.i.epil = fmul double %acc.sroa.0.0.i.i.i.i.i.i.epil, %_4.i.i.i.i.i.i.i.epil
  %_27.i.i.i.i.i.i.epil = add nuw i64 %i.sroa.0.0.i.i.i.i.i.i.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i", label %bb8.i.i.i.i.i.i.epil, !llvm.loop !28

"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i": ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.loopexit.unr-lcssa", %bb8.i.i.i.i.i.i.epil, %bb8.i
  %_0.sroa.0.0.i.i.i.i.i.i = phi double [ 1.000000e+00, %bb8.i ], [ %_0.i.i.i.i.i.i.i.7, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.loopexit.unr-lcssa" ], [ %_0.i.i.i.i.i.i.i.epil, %bb8.i.i.i.i.i.i.epil ]
  %_0.i.i.i = fadd double %acc.sroa.0.0.i, %_0.sroa.0.0.i.i.i.i.i.i
  %_27.i = add nuw i64 %i.sroa.0.0.i, 1
  %_28.i = icmp eq i64 %_27.i, %5
  br i1 %_28.i, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb4e32fcea03363e4E.exit", label %bb8.i

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb4e32fcea03363e4E.exit": ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i", %start
  %_0.sroa.0.0.i = phi double [ %init, %start ], [ %_0.i.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i" ]
  ret double %_0.sroa.0.0.i
}

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(read, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable
define noundef double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h81e691a5b6708397E"(ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(24) %self, double noundef %init) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !30)
  %_4.0.i = load ptr, ptr %self, align 8, !alias.scope !30, !nonnull !14, !noundef !14
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_4.1.i = load ptr, ptr %0, align 8, !alias.scope !30, !nonnull !14, !noundef !14
  %1 = icmp eq ptr %_4.0.i, %_4.1.i
  br i1 %1, label %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5777f19885952769E.exit", label %bb5.i.i

bb5.i.i:                                          ; preds = %start
  %2 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %count.i = load i64, ptr %2, align 8, !alias.scope !30, !noundef !14
  %3 = ptrtoint ptr %_4.1.i to i64
  %4 = ptrtoint ptr %_4.0.i to i64
  %5 = sub nuw i64 %3, %4
  %6 = lshr exact i64 %5, 3
  %xtraiter = and i64 %6, 1
  %7 = icmp eq i64 %5, 8
  br i1 %7, label %bb8.i.i.epil.preheader, label %bb5.i.i.new

bb5.i.i.new:                                      ; preds = %bb5.i.i
  %unroll_iter = and i64 %6, 2305843009213693950
  br label %bb8.i.i

bb8.i.i:                                          ; preds = %bb8.i.i, %bb5.i.i.new
  %f.sroa.0.0.i.i = phi i64 [ %count.i, %bb5.i.i.new ], [ %_7.i.i.i.i.i.1, %bb8.i.i ]
  %i.sroa.0.0.i.i = phi i64 [ 0, %bb5.i.i.new ], [ %_27.i.i.1, %bb8.i.i ]
  %acc.sroa.0.0.i.i = phi double [ %init, %bb5.i.i.new ], [ %_0.i1.i.i.i.i.1, %bb8.i.i ]
  %niter = phi i64 [ 0, %bb5.i.i.new ], [ %niter.next.1, %bb8.i.i ]
  %_45.i.i = getelementptr inbounds nuw double, ptr %_4.0.i, i64 %i.sroa.0.0.i.i
  %_3.i.i.i.i.i.i = load double, ptr %_45.i.i, align 8, !alias.scope !33, !noalias !42, !noundef !14
  %_0.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i, %_3.i.i.i.i.i.i
  %_7.i.i.i.i.i = add i64 %f.sroa.0.0.i.i, 1
  %_6.i.i.i.i.i = uitofp i64 %_7.i.i.i.i.i to double
  %_0.i.i.i.i.i = fmul double %_0.i.i.i.i.i.i, %_6.i.i.i.i.i
  %_0.i1.i.i.i.i = fadd double %acc.sroa.0.0.i.i, %_0.i.i.i.i.i
  %8 = getelementptr inbounds nuw double, ptr %_4.0.i, i64 %i.sroa.0.0.i.i
  %_45.i.i.1 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %_3.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.1, align 8, !alias.scope !33, !noalias !42, !noundef !14
  %_0.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.1, %_3.i.i.i.i.i.i.1
  %_7.i.i.i.i.i.1 = add i64 %f.sroa.0.0.i.i, 2
  %_6.i.i.i.i.i.1 = uitofp i64 %_7.i.i.i.i.i.1 to double
  %_0.i.i.i.i.i.1 = fmul double %_0.i.i.i.i.i.i.1, %_6.i.i.i.i.i.1
  %_0.i1.i.i.i.i.1 = fadd double %_0.i1.i.i.i.i, %_0.i.i.i.i.i.1
  %_27.i.i.1 = add nuw i64 %i.sroa.0.0.i.i, 2
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5777f19885952769E.exit.loopexit.unr-lcssa", label %bb8.i.i

"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5777f19885952769E.exit.loopexit.unr-lcssa": ; preds = %bb8.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5777f19885952769E.exit", label %bb8.i.i.epil.preheader

bb8.i.i.epil.preheader:                           ; preds = %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5777f19885952769E.exit.loopexit.unr-lcssa", %bb5.i.i
  %f.sroa.0.0.i.i.epil.init = phi i64 [ %count.i, %bb5.i.i ], [ %_7.i.i.i.i.i.1, %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5777f19885952769E.exit.loopexit.unr-lcssa" ]
  %i.sroa.0.0.i.i.epil.init = phi i64 [ 0, %bb5.i.i ], [ %_27.i.i.1, %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5777f19885952769E.exit.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.i.epil.init = phi double [ %init, %bb5.i.i ], [ %_0.i1.i.i.i.i.1, %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5777f19885952769E.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  %_45.i.i.epil = getelementptr inbounds nuw double, ptr %_4.0.i, i64 %i.sroa.0.0.i.i.epil.init
  %_3.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.epil, align 8, !alias.scope !33, !noalias !42, !noundef !14
  %_0.i.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.i.epil, %_3.i.i.i.i.i.i.epil
  %_7.i.i.i.i.i.epil = add i64 %f.sroa.0.0.i.i.epil.init, 1
  %_6.i.i.i.i.i.epil = uitofp i64 %_7.i.i.i.i.i.epil to double
  %_0.i.i.i.i.i.epil = fmul double %_0.i.i.i.i.i.i.epil, %_6.i.i.i.i.i.epil
  %_0.i1.i.i.i.i.epil = fadd double %acc.sroa.0.0.i.i.epil.init, %_0.i.i.i.i.i.epil
  br label %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5777f19885952769E.exit"

"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5777f19885952769E.exit": ; preds = %bb8.i.i.epil.preheader, %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5777f19885952769E.exit.loopexit.unr-lcssa", %start
  %_0.sroa.0.0.i.i = phi double [ %init, %start ], [ %_0.i1.i.i.i.i.1, %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5777f19885952769E.exit.loopexit.unr-lcssa" ], [ %_0.i1.i.i.i.i.epil, %bb8.i.i.epil.preheader ]
  ret double %_0.sroa.0.0.i.i
}

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define void @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9aff0da4b4e4230eE"(ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(24) %self, ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(24) %g) unnamed_addr #2 personality ptr @rust_eh_personality {
start:
  %_4.0 = load ptr, ptr %self, align 8, !nonnull !14, !noundef !14
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_4.1 = load ptr, ptr %0, align 8, !nonnull !14, !noundef !14
  %1 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %f = load ptr, ptr %1, align 8, !nonnull !14, !align !45, !noundef !14
  %_5.sroa.0.0.copyload = load ptr, ptr %g, align 8
  %_5.sroa.5.0.g.sroa_idx = getelementptr inbounds nuw i8, ptr %g, i64 8
  %_5.sroa.5.0.copyload = load i64, ptr %_5.sroa.5.0.g.sroa_idx, align 8
  %_5.sroa.8.0.g.sroa_idx = getelementptr inbounds nuw i8, ptr %g, i64 16
  %_5.sroa.8.0.copyload = load ptr, ptr %_5.sroa.8.0.g.sroa_idx, align 8
  %2 = icmp eq ptr %_4.0, %_4.1
  br i1 %2, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heb4cb9dd87be7da7E.exit", label %bb5.i

bb5.i:                                            ; preds = %start
  %3 = ptrtoint ptr %_4.1 to i64
  %4 = ptrtoint ptr %_4.0 to i64
  %5 = sub nuw i64 %3, %4
  %6 = lshr exact i64 %5, 3
  %xtraiter = and i64 %6, 1
  %7 = icmp eq i64 %5, 8
  br i1 %7, label %bb8.i.epil.preheader, label %bb5.i.new

bb5.i.new:                                        ; preds = %bb5.i
  %unroll_iter = and i64 %6, 2305843009213693950
  br label %bb8.i

bb8.i:                                            ; preds = %bb8.i, %bb5.i.new
  %8 = phi i64 [ %_5.sroa.5.0.copyload, %bb5.i.new ], [ %11, %bb8.i ]
  %i.sroa.0.0.i = phi i64 [ 0, %bb5.i.new ], [ %_27.i.1, %bb8.i ]
  %niter = phi i64 [ 0, %bb5.i.new ], [ %niter.next.1, %bb8.i ]
  %_45.i = getelementptr inbounds nuw double, ptr %_4.0, i64 %i.sroa.0.0.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !46)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !49)
  %_3.i.i.i = load double, ptr %f, align 8, !noalias !52, !noundef !14
  %_3.i.i.i.i = load double, ptr %_45.i, align 8, !alias.scope !57, !noalias !60, !noundef !14
  %_0.i.i.i.i = fmul double %_3.i.i.i, %_3.i.i.i.i
  %_3.i.i1.i.i = getelementptr inbounds nuw double, ptr %_5.sroa.8.0.copyload, i64 %8
  store double %_0.i.i.i.i, ptr %_3.i.i1.i.i, align 8, !noalias !61
  %9 = getelementptr inbounds nuw double, ptr %_4.0, i64 %i.sroa.0.0.i
  %_45.i.1 = getelementptr inbounds nuw i8, ptr %9, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !66)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !68)
  %_3.i.i.i.1 = load double, ptr %f, align 8, !noalias !70, !noundef !14
  %_3.i.i.i.i.1 = load double, ptr %_45.i.1, align 8, !alias.scope !71, !noalias !60, !noundef !14
  %_0.i.i.i.i.1 = fmul double %_3.i.i.i.1, %_3.i.i.i.i.1
  %10 = getelementptr double, ptr %_5.sroa.8.0.copyload, i64 %8
  %_3.i.i1.i.i.1 = getelementptr i8, ptr %10, i64 8
  store double %_0.i.i.i.i.1, ptr %_3.i.i1.i.i.1, align 8, !noalias !72
  %11 = add i64 %8, 2
  %_27.i.1 = add nuw i64 %i.sroa.0.0.i, 2
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heb4cb9dd87be7da7E.exit.loopexit.unr-lcssa", label %bb8.i

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heb4cb9dd87be7da7E.exit.loopexit.unr-lcssa": ; preds = %bb8.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heb4cb9dd87be7da7E.exit", label %bb8.i.epil.preheader

bb8.i.epil.preheader:                             ; preds = %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heb4cb9dd87be7da7E.exit.loopexit.unr-lcssa", %bb5.i
  %.epil.init = phi i64 [ %_5.sroa.5.0.copyload, %bb5.i ], [ %11, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heb4cb9dd87be7da7E.exit.loopexit.unr-lcssa" ]
  %i.sroa.0.0.i.epil.init = phi i64 [ 0, %bb5.i ], [ %_27.i.1, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heb4cb9dd87be7da7E.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  %_45.i.epil = getelementptr inbounds nuw double, ptr %_4.0, i64 %i.sroa.0.0.i.epil.init
  tail call void @llvm.experimental.noalias.scope.decl(metadata !46)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !49)
  %_3.i.i.i.epil = load double, ptr %f, align 8, !noalias !52, !noundef !14
  %_3.i.i.i.i.epil = load double, ptr %_45.i.epil, align 8, !alias.scope !57, !noalias !60, !noundef !14
  %_0.i.i.i.i.epil = fmul double %_3.i.i.i.epil, %_3.i.i.i.i.epil
  %_3.i.i1.i.i.epil = getelementptr inbounds nuw double, ptr %_5.sroa.8.0.copyload, i64 %.epil.init
  store double %_0.i.i.i.i.epil, ptr %_3.i.i1.i.i.epil, align 8, !noalias !61
  %12 = add i64 %.epil.init, 1
  br label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heb4cb9dd87be7da7E.exit"

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heb4cb9dd87be7da7E.exit": ; preds = %bb8.i.epil.preheader, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heb4cb9dd87be7da7E.exit.loopexit.unr-lcssa", %start
  %storemerge = phi i64 [ %_5.sroa.5.0.copyload, %start ], [ %11, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heb4cb9dd87be7da7E.exit.loopexit.unr-lcssa" ], [ %12, %bb8.i.epil.preheader ]
  %13 = icmp ne ptr %_5.sroa.0.0.copyload, null
  tail call void @llvm.assume(i1 %13)
  store i64 %storemerge, ptr %_5.sroa.0.0.copyload, align 8, !noalias !73
  ret void
}

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define void @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd611cd46f6755f49E"(ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(24) %self, ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(24) %g) unnamed_addr #2 personality ptr @rust_eh_personality {
start:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !74)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !77)
  %_4.0.i = load ptr, ptr %self, align 8, !alias.scope !74, !noalias !77, !nonnull !14, !noundef !14
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_4.1.i = load ptr, ptr %0, align 8, !alias.scope !74, !noalias !77, !nonnull !14, !noundef !14
  %_5.sroa.0.0.copyload.i = load ptr, ptr %g, align 8, !alias.scope !77, !noalias !74
  %_5.sroa.5.0.fold.sroa_idx.i = getelementptr inbounds nuw i8, ptr %g, i64 8
  %_5.sroa.5.0.copyload.i = load i64, ptr %_5.sroa.5.0.fold.sroa_idx.i, align 8, !alias.scope !77, !noalias !74
  %_5.sroa.8.0.fold.sroa_idx.i = getelementptr inbounds nuw i8, ptr %g, i64 16
  %_5.sroa.8.0.copyload.i = load ptr, ptr %_5.sroa.8.0.fold.sroa_idx.i, align 8, !alias.scope !77, !noalias !74
  %1 = icmp eq ptr %_4.0.i, %_4.1.i
  br i1 %1, label %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E.exit", label %bb5.i.i

bb5.i.i:                                          ; preds = %start
  %2 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %count.i = load i64, ptr %2, align 8, !alias.scope !74, !noalias !77, !noundef !14
  %3 = ptrtoint ptr %_4.1.i to i64
  %4 = ptrtoint ptr %_4.0.i to i64
  %5 = sub nuw i64 %3, %4
  %6 = lshr exact i64 %5, 3
  %xtraiter = and i64 %6, 1
  %7 = icmp eq i64 %5, 8
  br i1 %7, label %bb8.i.i.epil.preheader, label %bb5.i.i.new

bb5.i.i.new:                                      ; preds = %bb5.i.i
  %unroll_iter = and i64 %6, 2305843009213693950
  br label %bb8.i.i

bb8.i.i:                                          ; preds = %bb8.i.i, %bb5.i.i.new
  %8 = phi i64 [ %_5.sroa.5.0.copyload.i, %bb5.i.i.new ], [ %12, %bb8.i.i ]
  %_9.0.i5.i.i = phi i64 [ %count.i, %bb5.i.i.new ], [ %_9.0.i.i.i.1, %bb8.i.i ]
  %i.sroa.0.0.i.i = phi i64 [ 0, %bb5.i.i.new ], [ %_27.i.i.1, %bb8.i.i ]
  %niter = phi i64 [ 0, %bb5.i.i.new ], [ %niter.next.1, %bb8.i.i ]
  %_45.i.i = getelementptr inbounds nuw double, ptr %_4.0.i, i64 %i.sroa.0.0.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !79)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !82)
  %_5.i.i.i.i.i = load double, ptr %_45.i.i, align 8, !alias.scope !85, !noalias !88, !noundef !14
  %_0.i.i.i.i.i.i = fmul double %_5.i.i.i.i.i, 5.000000e-01
  %_7.i.i.i.i.i = trunc i64 %_9.0.i5.i.i to i32
  %_3.i.i.i.i.i.i = getelementptr inbounds nuw %Particle, ptr %_5.sroa.8.0.copyload.i, i64 %8
  store double %_5.i.i.i.i.i, ptr %_3.i.i.i.i.i.i, align 8, !noalias !94
  %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i = getelementptr inbounds nuw i8, ptr %_3.i.i.i.i.i.i, i64 8
  store double %_0.i.i.i.i.i.i, ptr %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i, align 8, !noalias !94
  %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i = getelementptr inbounds nuw i8, ptr %_3.i.i.i.i.i.i, i64 16
  store i32 %_7.i.i.i.i.i, ptr %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i, align 8, !noalias !94
  %9 = getelementptr inbounds nuw double, ptr %_4.0.i, i64 %i.sroa.0.0.i.i
  %_45.i.i.1 = getelementptr inbounds nuw i8, ptr %9, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !99)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !101)
  %_5.i.i.i.i.i.1 = load double, ptr %_45.i.i.1, align 8, !alias.scope !103, !noalias !88, !noundef !14
  %_0.i.i.i.i.i.i.1 = fmul double %_5.i.i.i.i.i.1, 5.000000e-01
  %10 = trunc i64 %_9.0.i5.i.i to i32
  %_7.i.i.i.i.i.1 = add i32 %10, 1
  %11 = getelementptr %Particle, ptr %_5.sroa.8.0.copyload.i, i64 %8
  %_3.i.i.i.i.i.i.1 = getelementptr i8, ptr %11, i64 24
  store double %_5.i.i.i.i.i.1, ptr %_3.i.i.i.i.i.i.1, align 8, !noalias !104
  %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.1 = getelementptr i8, ptr %11, i64 32
  store double %_0.i.i.i.i.i.i.1, ptr %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.1, align 8, !noalias !104
  %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.1 = getelementptr i8, ptr %11, i64 40
  store i32 %_7.i.i.i.i.i.1, ptr %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.1, align 8, !noalias !104
  %12 = add i64 %8, 2
  %_9.0.i.i.i.1 = add i64 %_9.0.i5.i.i, 2
  %_27.i.i.1 = add nuw i64 %i.sroa.0.0.i.i, 2
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E.exit.loopexit.unr-lcssa", label %bb8.i.i

"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E.exit.loopexit.unr-lcssa": ; preds = %bb8.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E.exit", label %bb8.i.i.epil.preheader

bb8.i.i.epil.preheader:                           ; preds = %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E.exit.loopexit.unr-lcssa", %bb5.i.i
  %.epil.init = phi i64 [ %_5.sroa.5.0.copyload.i, %bb5.i.i ], [ %12, %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E.exit.loopexit.unr-lcssa" ]
  %_9.0.i5.i.i.epil.init = phi i64 [ %count.i, %bb5.i.i ], [ %_9.0.i.i.i.1, %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E.exit.loopexit.unr-lcssa" ]
  %i.sroa.0.0.i.i.epil.init = phi i64 [ 0, %bb5.i.i ], [ %_27.i.i.1, %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  %_45.i.i.epil = getelementptr inbounds nuw double, ptr %_4.0.i, i64 %i.sroa.0.0.i.i.epil.init
  tail call void @llvm.experimental.noalias.scope.decl(metadata !79)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !82)
  %_5.i.i.i.i.i.epil = load double, ptr %_45.i.i.epil, align 8, !alias.scope !85, !noalias !88, !noundef !14
  %_0.i.i.i.i.i.i.epil = fmul double %_5.i.i.i.i.i.epil, 5.000000e-01
  %_7.i.i.i.i.i.epil = trunc i64 %_9.0.i5.i.i.epil.init to i32
  %_3.i.i.i.i.i.i.epil = getelementptr inbounds nuw %Particle, ptr %_5.sroa.8.0.copyload.i, i64 %.epil.init
  store double %_5.i.i.i.i.i.epil, ptr %_3.i.i.i.i.i.i.epil, align 8, !noalias !94
  %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.epil = getelementptr inbounds nuw i8, ptr %_3.i.i.i.i.i.i.epil, i64 8
  store double %_0.i.i.i.i.i.i.epil, ptr %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.epil, align 8, !noalias !94
  %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.epil = getelementptr inbounds nuw i8, ptr %_3.i.i.i.i.i.i.epil, i64 16
  store i32 %_7.i.i.i.i.i.epil, ptr %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.epil, align 8, !noalias !94
  %13 = add i64 %.epil.init, 1
  br label %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E.exit"

"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E.exit": ; preds = %bb8.i.i.epil.preheader, %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E.exit.loopexit.unr-lcssa", %start
  %storemerge.i = phi i64 [ %_5.sroa.5.0.copyload.i, %start ], [ %12, %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E.exit.loopexit.unr-lcssa" ], [ %13, %bb8.i.i.epil.preheader ]
  %14 = icmp ne ptr %_5.sroa.0.0.copyload.i, null
  tail call void @llvm.assume(i1 %14)
  store i64 %storemerge.i, ptr %_5.sroa.0.0.copyload.i, align 8, !noalias !105
  ret void
}

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he1108de867002161E"(ptr noundef nonnull %self.0, ptr noundef %self.1, double noundef %init) unnamed_addr #3 personality ptr @rust_eh_personality {
start:
  %0 = icmp ne ptr %self.1, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp eq ptr %self.0, %self.1
  br i1 %1, label %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haafecb8504803466E.exit", label %bb5.i.i

bb5.i.i:                                          ; preds = %start
  %2 = ptrtoint ptr %self.1 to i64
  %3 = ptrtoint ptr %self.0 to i64
  %4 = sub i64 %2, %3
  %5 = udiv i64 %4, 24
  %xtraiter = and i64 %5, 1
  %.off = add i64 %4, -24
  %6 = icmp ult i64 %.off, 24
  br i1 %6, label %bb8.i.i.epil.preheader, label %bb5.i.i.new

bb5.i.i.new:                                      ; preds = %bb5.i.i
  %unroll_iter = and i64 %5, 1152921504606846974
  br label %bb8.i.i

bb8.i.i:                                          ; preds = %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.1", %bb5.i.i.new
  %i.sroa.0.0.i.i = phi i64 [ 0, %bb5.i.i.new ], [ %_27.i.i.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.1" ]
  %acc.sroa.0.0.i.i = phi double [ %init, %bb5.i.i.new ], [ %_0.sroa.0.0.i.i.i.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.1" ]
  %niter = phi i64 [ 0, %bb5.i.i.new ], [ %niter.next.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.1" ]
  %_45.i.i = getelementptr inbounds nuw %Particle, ptr %self.0, i64 %i.sroa.0.0.i.i
  %7 = getelementptr inbounds nuw i8, ptr %_45.i.i, i64 16
  %_3.i.i.i.i = load i32, ptr %7, align 8, !alias.scope !106, !noalias !109, !noundef !14
  %_0.i.not.i.i.i = icmp eq i32 %_3.i.i.i.i, 1
  br i1 %_0.i.not.i.i.i, label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i", label %bb2.i.i.i

bb2.i.i.i:                                        ; preds = %bb8.i.i
  %_4.i.i.i.i.i = load double, ptr %_45.i.i, align 8, !alias.scope !112, !noundef !14
  %_3.i.i.i.i.i = fmul double %_4.i.i.i.i.i, %_4.i.i.i.i.i
  %8 = getelementptr inbounds nuw i8, ptr %_45.i.i, i64 8
  %_5.i.i.i.i.i = load double, ptr %8, align 8, !alias.scope !112, !noundef !14
  %_0.i.i.i.i.i = fadd double %_3.i.i.i.i.i, %_5.i.i.i.i.i
  %_0.i1.i.i.i.i = fadd double %acc.sroa.0.0.i.i, %_0.i.i.i.i.i
  br label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i"

"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i": ; preds = %bb2.i.i.i, %bb8.i.i
  %_0.sroa.0.0.i.i.i = phi double [ %_0.i1.i.i.i.i, %bb2.i.i.i ], [ %acc.sroa.0.0.i.i, %bb8.i.i ]
  %9 = getelementptr inbounds nuw %Particle, ptr %self.0, i64 %i.sroa.0.0.i.i
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 40
  %_3.i.i.i.i.1 = load i32, ptr %10, align 8, !alias.scope !106, !noalias !109, !noundef !14
  %_0.i.not.i.i.i.1 = icmp eq i32 %_3.i.i.i.i.1, 1
  br i1 %_0.i.not.i.i.i.1, label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.1", label %bb2.i.i.i.1

bb2.i.i.i.1:                                      ; preds = %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i"
  %_45.i.i.1 = getelementptr inbounds nuw i8, ptr %9, i64 24
  %_4.i.i.i.i.i.1 = load double, ptr %_45.i.i.1, align 8, !alias.scope !112, !noundef !14
  %_3.i.i.i.i.i.1 = fmul double %_4.i.i.i.i.i.1, %_4.i.i.i.i.i.1
  %11 = getelementptr inbounds nuw i8, ptr %9, i64 32
  %_5.i.i.i.i.i.1 = load double, ptr %11, align 8, !alias.scope !112, !noundef !14
  %_0.i.i.i.i.i.1 = fadd double %_3.i.i.i.i.i.1, %_5.i.i.i.i.i.1
  %_0.i1.i.i.i.i.1 = fadd double %_0.sroa.0.0.i.i.i, %_0.i.i.i.i.i.1
  br label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.1"

"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.1": ; preds = %bb2.i.i.i.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i"
  %_0.sroa.0.0.i.i.i.1 = phi double [ %_0.i1.i.i.i.i.1, %bb2.i.i.i.1 ], [ %_0.sroa.0.0.i.i.i, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i" ]
  %_27.i.i.1 = add nuw i64 %i.sroa.0.0.i.i, 2
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haafecb8504803466E.exit.loopexit.unr-lcssa", label %bb8.i.i

"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haafecb8504803466E.exit.loopexit.unr-lcssa": ; preds = %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.1"
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haafecb8504803466E.exit", label %bb8.i.i.epil.preheader

bb8.i.i.epil.preheader:                           ; preds = %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haafecb8504803466E.exit.loopexit.unr-lcssa", %bb5.i.i
  %i.sroa.0.0.i.i.epil.init = phi i64 [ 0, %bb5.i.i ], [ %_27.i.i.1, %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haafecb8504803466E.exit.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.i.epil.init = phi double [ %init, %bb5.i.i ], [ %_0.sroa.0.0.i.i.i.1, %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haafecb8504803466E.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  %_45.i.i.epil = getelementptr inbounds nuw %Particle, ptr %self.0, i64 %i.sroa.0.0.i.i.epil.init
  %12 = getelementptr inbounds nuw i8, ptr %_45.i.i.epil, i64 16
  %_3.i.i.i.i.epil = load i32, ptr %12, align 8, !alias.scope !106, !noalias !109, !noundef !14
  %_0.i.not.i.i.i.epil = icmp eq i32 %_3.i.i.i.i.epil, 1
  br i1 %_0.i.not.i.i.i.epil, label %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haafecb8504803466E.exit", label %bb2.i.i.i.epil

bb2.i.i.i.epil:                                   ; preds = %bb8.i.i.epil.preheader
  %_4.i.i.i.i.i.epil = load double, ptr %_45.i.i.epil, align 8, !alias.scope !112, !noundef !14
  %_3.i.i.i.i.i.epil = fmul double %_4.i.i.i.i.i.epil, %_4.i.i.i.i.i.epil
  %13 = getelementptr inbounds nuw i8, ptr %_45.i.i.epil, i64 8
  %_5.i.i.i.i.i.epil = load double, ptr %13, align 8, !alias.scope !112, !noundef !14
  %_0.i.i.i.i.i.epil = fadd double %_3.i.i.i.i.i.epil, %_5.i.i.i.i.i.epil
  %_0.i1.i.i.i.i.epil = fadd double %acc.sroa.0.0.i.i.epil.init, %_0.i.i.i.i.i.epil
  br label %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haafecb8504803466E.exit"

"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haafecb8504803466E.exit": ; preds = %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haafecb8504803466E.exit.loopexit.unr-lcssa", %bb2.i.i.i.epil, %bb8.i.i.epil.preheader, %start
  %_0.sroa.0.0.i.i = phi double [ %init, %start ], [ %_0.sroa.0.0.i.i.i.1, %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haafecb8504803466E.exit.loopexit.unr-lcssa" ], [ %_0.i1.i.i.i.i.epil, %bb2.i.i.i.epil ], [ %acc.sroa.0.0.i.i.epil.init, %bb8.i.i.epil.preheader ]
  ret double %_0.sroa.0.0.i.i
}

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(read, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable
define noundef double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he63fd6185f9e7e32E"(ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(24) %self, double noundef %init) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !117)
  %_4.0.i = load ptr, ptr %self, align 8, !alias.scope !117, !nonnull !14, !noundef !14
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_4.1.i = load ptr, ptr %0, align 8, !alias.scope !117, !nonnull !14, !noundef !14
  %1 = icmp eq ptr %_4.0.i, %_4.1.i
  br i1 %1, label %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3769c62b8d0a4af5E.exit", label %bb5.i.i

bb5.i.i:                                          ; preds = %start
  %2 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %count.i = load i64, ptr %2, align 8, !alias.scope !117, !noundef !14
  %3 = ptrtoint ptr %_4.1.i to i64
  %4 = ptrtoint ptr %_4.0.i to i64
  %5 = sub nuw i64 %3, %4
  %6 = lshr exact i64 %5, 3
  %xtraiter = and i64 %6, 3
  %7 = icmp ult i64 %5, 32
  br i1 %7, label %bb8.i.i.epil.preheader, label %bb5.i.i.new

bb5.i.i.new:                                      ; preds = %bb5.i.i
  %unroll_iter = and i64 %6, 2305843009213693948
  br label %bb8.i.i

bb8.i.i:                                          ; preds = %bb8.i.i, %bb5.i.i.new
  %f.sroa.0.0.i.i = phi i64 [ %count.i, %bb5.i.i.new ], [ %_6.i.i.i.i.i.3, %bb8.i.i ]
  %i.sroa.0.0.i.i = phi i64 [ 0, %bb5.i.i.new ], [ %_27.i.i.3, %bb8.i.i ]
  %acc.sroa.0.0.i.i = phi double [ %init, %bb5.i.i.new ], [ %_0.i.i.i.i.i.3, %bb8.i.i ]
  %niter = phi i64 [ 0, %bb5.i.i.new ], [ %niter.next.3, %bb8.i.i ]
  %_45.i.i = getelementptr inbounds nuw double, ptr %_4.0.i, i64 %i.sroa.0.0.i.i
  %_6.i.i.i.i.i = add i64 %f.sroa.0.0.i.i, 1
  %_5.i.i.i.i.i = uitofp i64 %_6.i.i.i.i.i to double
  %_3.i.i.i.i.i.i = load double, ptr %_45.i.i, align 8, !alias.scope !120, !noalias !129, !noundef !14
  %_0.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i, %_5.i.i.i.i.i
  %_0.i.i.i.i.i = fadd double %acc.sroa.0.0.i.i, %_0.i.i.i.i.i.i
  %8 = getelementptr inbounds nuw double, ptr %_4.0.i, i64 %i.sroa.0.0.i.i
  %_45.i.i.1 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %_6.i.i.i.i.i.1 = add i64 %f.sroa.0.0.i.i, 2
  %_5.i.i.i.i.i.1 = uitofp i64 %_6.i.i.i.i.i.1 to double
  %_3.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.1, align 8, !alias.scope !120, !noalias !129, !noundef !14
  %_0.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.1, %_5.i.i.i.i.i.1
  %_0.i.i.i.i.i.1 = fadd double %_0.i.i.i.i.i, %_0.i.i.i.i.i.i.1
  %9 = getelementptr inbounds nuw double, ptr %_4.0.i, i64 %i.sroa.0.0.i.i
  %_45.i.i.2 = getelementptr inbounds nuw i8, ptr %9, i64 16
  %_6.i.i.i.i.i.2 = add i64 %f.sroa.0.0.i.i, 3
  %_5.i.i.i.i.i.2 = uitofp i64 %_6.i.i.i.i.i.2 to double
  %_3.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.2, align 8, !alias.scope !120, !noalias !129, !noundef !14
  %_0.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.2, %_5.i.i.i.i.i.2
  %_0.i.i.i.i.i.2 = fadd double %_0.i.i.i.i.i.1, %_0.i.i.i.i.i.i.2
  %10 = getelementptr inbounds nuw double, ptr %_4.0.i, i64 %i.sroa.0.0.i.i
  %_45.i.i.3 = getelementptr inbounds nuw i8, ptr %10, i64 24
  %_6.i.i.i.i.i.3 = add i64 %f.sroa.0.0.i.i, 4
  %_5.i.i.i.i.i.3 = uitofp i64 %_6.i.i.i.i.i.3 to double
  %_3.i.i.i.i.i.i.3 = load double, ptr %_45.i.i.3, align 8, !alias.scope !120, !noalias !129, !noundef !14
  %_0.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i.3, %_5.i.i.i.i.i.3
  %_0.i.i.i.i.i.3 = fadd double %_0.i.i.i.i.i.2, %_0.i.i.i.i.i.i.3
  %_27.i.i.3 = add nuw i64 %i.sroa.0.0.i.i, 4
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3769c62b8d0a4af5E.exit.loopexit.unr-lcssa", label %bb8.i.i

"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3769c62b8d0a4af5E.exit.loopexit.unr-lcssa": ; preds = %bb8.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3769c62b8d0a4af5E.exit", label %bb8.i.i.epil.preheader

bb8.i.i.epil.preheader:                           ; preds = %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3769c62b8d0a4af5E.exit.loopexit.unr-lcssa", %bb5.i.i
  %f.sroa.0.0.i.i.epil.init = phi i64 [ %count.i, %bb5.i.i ], [ %_6.i.i.i.i.i.3, %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3769c62b8d0a4af5E.exit.loopexit.unr-lcssa" ]
  %i.sroa.0.0.i.i.epil.init = phi i64 [ 0, %bb5.i.i ], [ %_27.i.i.3, %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3769c62b8d0a4af5E.exit.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.i.epil.init = phi double [ %init, %bb5.i.i ], [ %_0.i.i.i.i.i.3, %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3769c62b8d0a4af5E.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb8.i.i.epil

bb8.i.i.epil:                                     ; preds = %bb8.i.i.epil, %bb8.i.i.epil.preheader
  %f.sroa.0.0.i.i.epil = phi i64 [ %f.sroa.0.0.i.i.epil.init, %bb8.i.i.epil.preheader ], [ %_6.i.i.i.i.i.epil, %bb8.i.i.epil ]
  %i.sroa.0.0.i.i.epil = phi i64 [ %i.sroa.0.0.i.i.epil.init, %bb8.i.i.epil.preheader ], [ %_27.i.i.epil, %bb8.i.i.epil ]
  %acc.sroa.0.0.i.i.epil = phi double [ %acc.sroa.0.0.i.i.epil.init, %bb8.i.i.epil.preheader ], [ %_0.i.i.i.i.i.epil, %bb8.i.i.epil ]
  %epil.iter = phi i64 [ 0, %bb8.i.i.epil.preheader ], [ %epil.iter.next, %bb8.i.i.epil ]
  %_45.i.i.epil = getelementptr inbounds nuw double, ptr %_4.0.i, i64 %i.sroa.0.0.i.i.epil
  %_6.i.i.i.i.i.epil = add i64 %f.sroa.0.0.i.i.epil, 1
  %_5.i.i.i.i.i.epil = uitofp i64 %_6.i.i.i.i.i.epil to double
  %_3.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.epil, align 8, !alias.scope !120, !noalias !129, !noundef !14
  %_0.i.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.i.epil, %_5.i.i.i.i.i.epil
  %_0.i.i.i.i.i.epil = fadd double %acc.sroa.0.0.i.i.epil, %_0.i.i.i.i.i.i.epil
  %_27.i.i.epil = add nuw i64 %i.sroa.0.0.i.i.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3769c62b8d0a4af5E.exit", label %bb8.i.i.epil, !llvm.loop !131

"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3769c62b8d0a4af5E.exit": ; preds = %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3769c62b8d0a4af5E.exit.loopexit.unr-lcssa", %bb8.i.i.epil, %start
  %_0.sroa.0.0.i.i = phi double [ %init, %start ], [ %_0.i.i.i.i.i.3, %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3769c62b8d0a4af5E.exit.loopexit.unr-lcssa" ], [ %_0.i.i.i.i.i.epil, %bb8.i.i.epil ]
  ret double %_0.sroa.0.0.i.i
}

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(write, argmem: readwrite, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable
define void @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfef2274aeb662d29E"(ptr noundef nonnull %self.0, ptr noundef %self.1, ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(24) %g) unnamed_addr #4 personality ptr @rust_eh_personality {
start:
  %_5.sroa.0.0.copyload = load ptr, ptr %g, align 8
  %_5.sroa.5.0.g.sroa_idx = getelementptr inbounds nuw i8, ptr %g, i64 8
  %_5.sroa.5.0.copyload = load i64, ptr %_5.sroa.5.0.g.sroa_idx, align 8
  %_5.sroa.8.0.g.sroa_idx = getelementptr inbounds nuw i8, ptr %g, i64 16
  %_5.sroa.8.0.copyload = load ptr, ptr %_5.sroa.8.0.g.sroa_idx, align 8
  %0 = icmp ne ptr %self.1, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp eq ptr %self.0, %self.1
  br i1 %1, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h392452b58bb246e1E.exit", label %bb5.i

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
  %7 = phi i64 [ %_5.sroa.5.0.copyload, %bb5.i.new ], [ %14, %bb8.i ]
  %i.sroa.0.0.i = phi i64 [ 0, %bb5.i.new ], [ %_27.i.3, %bb8.i ]
  %niter = phi i64 [ 0, %bb5.i.new ], [ %niter.next.3, %bb8.i ]
  %_45.i = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !132)
  %_3.i.i.i.i = load double, ptr %_45.i, align 8, !alias.scope !135, !noalias !140, !noundef !14
  %_0.i.i.i.i = fmul double %_3.i.i.i.i, %_3.i.i.i.i
  %_3.i.i1.i.i = getelementptr inbounds nuw double, ptr %_5.sroa.8.0.copyload, i64 %7
  store double %_0.i.i.i.i, ptr %_3.i.i1.i.i, align 8, !noalias !145
  %8 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i
  %_45.i.1 = getelementptr inbounds nuw i8, ptr %8, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !150)
  %_3.i.i.i.i.1 = load double, ptr %_45.i.1, align 8, !alias.scope !152, !noalias !140, !noundef !14
  %_0.i.i.i.i.1 = fmul double %_3.i.i.i.i.1, %_3.i.i.i.i.1
  %9 = getelementptr double, ptr %_5.sroa.8.0.copyload, i64 %7
  %_3.i.i1.i.i.1 = getelementptr i8, ptr %9, i64 8
  store double %_0.i.i.i.i.1, ptr %_3.i.i1.i.i.1, align 8, !noalias !153
  %10 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i
  %_45.i.2 = getelementptr inbounds nuw i8, ptr %10, i64 16
  tail call void @llvm.experimental.noalias.scope.decl(metadata !154)
  %_3.i.i.i.i.2 = load double, ptr %_45.i.2, align 8, !alias.scope !156, !noalias !140, !noundef !14
  %_0.i.i.i.i.2 = fmul double %_3.i.i.i.i.2, %_3.i.i.i.i.2
  %11 = getelementptr double, ptr %_5.sroa.8.0.copyload, i64 %7
  %_3.i.i1.i.i.2 = getelementptr i8, ptr %11, i64 16
  store double %_0.i.i.i.i.2, ptr %_3.i.i1.i.i.2, align 8, !noalias !157
  %12 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i
  %_45.i.3 = getelementptr inbounds nuw i8, ptr %12, i64 24
  tail call void @llvm.experimental.noalias.scope.decl(metadata !158)
  %_3.i.i.i.i.3 = load double, ptr %_45.i.3, align 8, !alias.scope !160, !noalias !140, !noundef !14
  %_0.i.i.i.i.3 = fmul double %_3.i.i.i.i.3, %_3.i.i.i.i.3
  %13 = getelementptr double, ptr %_5.sroa.8.0.copyload, i64 %7
  %_3.i.i1.i.i.3 = getelementptr i8, ptr %13, i64 24
  store double %_0.i.i.i.i.3, ptr %_3.i.i1.i.i.3, align 8, !noalias !161
  %14 = add i64 %7, 4
  %_27.i.3 = add nuw i64 %i.sroa.0.0.i, 4
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h392452b58bb246e1E.exit.loopexit.unr-lcssa", label %bb8.i

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h392452b58bb246e1E.exit.loopexit.unr-lcssa": ; preds = %bb8.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h392452b58bb246e1E.exit", label %bb8.i.epil.preheader

bb8.i.epil.preheader:                             ; preds = %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h392452b58bb246e1E.exit.loopexit.unr-lcssa", %bb5.i
  %.epil.init = phi i64 [ %_5.sroa.5.0.copyload, %bb5.i ], [ %14, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h392452b58bb246e1E.exit.loopexit.unr-lcssa" ]
  %i.sroa.0.0.i.epil.init = phi i64 [ 0, %bb5.i ], [ %_27.i.3, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h392452b58bb246e1E.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb8.i.epil

bb8.i.epil:                                       ; preds = %bb8.i.epil, %bb8.i.epil.preheader
  %15 = phi i64 [ %.epil.init, %bb8.i.epil.preheader ], [ %16, %bb8.i.epil ]
  %i.sroa.0.0.i.epil = phi i64 [ %i.sroa.0.0.i.epil.init, %bb8.i.epil.preheader ], [ %_27.i.epil, %bb8.i.epil ]
  %epil.iter = phi i64 [ 0, %bb8.i.epil.preheader ], [ %epil.iter.next, %bb8.i.epil ]
  %_45.i.epil = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.epil
  tail call void @llvm.experimental.noalias.scope.decl(metadata !132)
  %_3.i.i.i.i.epil = load double, ptr %_45.i.epil, align 8, !alias.scope !135, !noalias !140, !noundef !14
  %_0.i.i.i.i.epil = fmul double %_3.i.i.i.i.epil, %_3.i.i.i.i.epil
  %_3.i.i1.i.i.epil = getelementptr inbounds nuw double, ptr %_5.sroa.8.0.copyload, i64 %15
  store double %_0.i.i.i.i.epil, ptr %_3.i.i1.i.i.epil, align 8, !noalias !145
  %16 = add i64 %15, 1
  %_27.i.epil = add nuw i64 %i.sroa.0.0.i.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h392452b58bb246e1E.exit", label %bb8.i.epil, !llvm.loop !162

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h392452b58bb246e1E.exit": ; preds = %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h392452b58bb246e1E.exit.loopexit.unr-lcssa", %bb8.i.epil, %start
  %storemerge = phi i64 [ %_5.sroa.5.0.copyload, %start ], [ %14, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h392452b58bb246e1E.exit.loopexit.unr-lcssa" ], [ %16, %bb8.i.epil ]
  %17 = icmp ne ptr %_5.sroa.0.0.copyload, null
  tail call void @llvm.assume(i1 %17)
  store i64 %storemerge, ptr %_5.sroa.0.0.copyload, align 8, !noalias !163
  ret void
}

; <alloc::vec::Vec<T> as alloc::vec::spec_from_iter_nested::SpecFromIterNested<T,I>>::from_iter
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h263f120ee46b3b3fE"(ptr dead_on_unwind noalias noundef writable writeonly sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_0, ptr noundef nonnull %0, ptr noundef %1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_4.i = alloca [24 x i8], align 8
  %2 = icmp ne ptr %1, null
  tail call void @llvm.assume(i1 %2)
  %3 = ptrtoint ptr %1 to i64
  %4 = ptrtoint ptr %0 to i64
  %5 = sub nuw i64 %3, %4
  %6 = lshr exact i64 %5, 3
  call void @llvm.lifetime.start.p0(ptr nonnull %_4.i)
; call <alloc::raw_vec::RawVecInner>::try_allocate_in
  call void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsduwmD7cSIQq_5gimli(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_4.i, i64 noundef %6, i1 noundef zeroext false, i64 noundef 8, i64 noundef 8) #25
  %_5.i = load i64, ptr %_4.i, align 8, !range !164, !noundef !14
  %7 = trunc nuw i64 %_5.i to i1
  %8 = getelementptr inbounds nuw i8, ptr %_4.i, i64 8
  %err.0.i = load i64, ptr %8, align 8, !range !165, !noundef !14
  %9 = getelementptr inbounds nuw i8, ptr %_4.i, i64 16
  br i1 %7, label %bb3.i, label %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit", !prof !166

bb3.i:                                            ; preds = %start
  %err.1.i = load i64, ptr %9, align 8
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef %err.0.i, i64 %err.1.i) #26
  unreachable

"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit": ; preds = %start
  %this.1.i = load ptr, ptr %9, align 8, !nonnull !14, !noundef !14
  %_7.i = icmp samesign ule i64 %6, %err.0.i
  tail call void @llvm.assume(i1 %_7.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %_4.i)
  %10 = icmp eq ptr %0, %1
  br i1 %10, label %"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h4d46394f2e8f537eE.exit", label %bb8.i.i.i.i.i.preheader

bb8.i.i.i.i.i.preheader:                          ; preds = %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit"
  %xtraiter = and i64 %6, 3
  %11 = icmp ult i64 %5, 32
  br i1 %11, label %bb8.i.i.i.i.i.epil.preheader, label %bb8.i.i.i.i.i.preheader.new

bb8.i.i.i.i.i.preheader.new:                      ; preds = %bb8.i.i.i.i.i.preheader
  %unroll_iter = and i64 %6, 2305843009213693948
  br label %bb8.i.i.i.i.i

bb8.i.i.i.i.i:                                    ; preds = %bb8.i.i.i.i.i, %bb8.i.i.i.i.i.preheader.new
  %12 = phi i64 [ 0, %bb8.i.i.i.i.i.preheader.new ], [ %16, %bb8.i.i.i.i.i ]
  %niter = phi i64 [ 0, %bb8.i.i.i.i.i.preheader.new ], [ %niter.next.3, %bb8.i.i.i.i.i ]
  %_45.i.i.i.i.i = getelementptr inbounds nuw double, ptr %0, i64 %12
  tail call void @llvm.experimental.noalias.scope.decl(metadata !167)
  %_3.i.i.i.i.i.i.i.i = load double, ptr %_45.i.i.i.i.i, align 8, !alias.scope !170, !noalias !175, !noundef !14
  %_0.i.i.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i.i.i, %_3.i.i.i.i.i.i.i.i
  %_3.i.i1.i.i.i.i.i.i = getelementptr inbounds nuw double, ptr %this.1.i, i64 %12
  store double %_0.i.i.i.i.i.i.i.i, ptr %_3.i.i1.i.i.i.i.i.i, align 8, !noalias !188
  %13 = or disjoint i64 %12, 1
  %_45.i.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %0, i64 %13
  tail call void @llvm.experimental.noalias.scope.decl(metadata !193)
  %_3.i.i.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.i.i.1, align 8, !alias.scope !195, !noalias !175, !noundef !14
  %_0.i.i.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.i.i.1, %_3.i.i.i.i.i.i.i.i.1
  %_3.i.i1.i.i.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %this.1.i, i64 %13
  store double %_0.i.i.i.i.i.i.i.i.1, ptr %_3.i.i1.i.i.i.i.i.i.1, align 8, !noalias !196
  %14 = or disjoint i64 %12, 2
  %_45.i.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %0, i64 %14
  tail call void @llvm.experimental.noalias.scope.decl(metadata !197)
  %_3.i.i.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.i.i.i.2, align 8, !alias.scope !199, !noalias !175, !noundef !14
  %_0.i.i.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.i.i.2, %_3.i.i.i.i.i.i.i.i.2
  %_3.i.i1.i.i.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %this.1.i, i64 %14
  store double %_0.i.i.i.i.i.i.i.i.2, ptr %_3.i.i1.i.i.i.i.i.i.2, align 8, !noalias !200
  %15 = or disjoint i64 %12, 3
  %_45.i.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %0, i64 %15
  tail call void @llvm.experimental.noalias.scope.decl(metadata !201)
  %_3.i.i.i.i.i.i.i.i.3 = load double, ptr %_45.i.i.i.i.i.3, align 8, !alias.scope !203, !noalias !175, !noundef !14
  %_0.i.i.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i.i.i.3, %_3.i.i.i.i.i.i.i.i.3
  %_3.i.i1.i.i.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %this.1.i, i64 %15
  store double %_0.i.i.i.i.i.i.i.i.3, ptr %_3.i.i1.i.i.i.i.i.i.3, align 8, !noalias !204
  %16 = add nuw i64 %12, 4
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h4d46394f2e8f537eE.exit.loopexit.unr-lcssa", label %bb8.i.i.i.i.i

"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h4d46394f2e8f537eE.exit.loopexit.unr-lcssa": ; preds = %bb8.i.i.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h4d46394f2e8f537eE.exit", label %bb8.i.i.i.i.i.epil.preheader

bb8.i.i.i.i.i.epil.preheader:                     ; preds = %"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h4d46394f2e8f537eE.exit.loopexit.unr-lcssa", %bb8.i.i.i.i.i.preheader
  %.epil.init = phi i64 [ 0, %bb8.i.i.i.i.i.preheader ], [ %16, %"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h4d46394f2e8f537eE.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb8.i.i.i.i.i.epil

bb8.i.i.i.i.i.epil:                               ; preds = %bb8.i.i.i.i.i.epil, %bb8.i.i.i.i.i.epil.preheader
  %17 = phi i64 [ %18, %bb8.i.i.i.i.i.epil ], [ %.epil.init, %bb8.i.i.i.i.i.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %bb8.i.i.i.i.i.epil ], [ 0, %bb8.i.i.i.i.i.epil.preheader ]
  %_45.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %0, i64 %17
  tail call void @llvm.experimental.noalias.scope.decl(metadata !167)
  %_3.i.i.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.i.i.i.epil, align 8, !alias.scope !170, !noalias !175, !noundef !14
  %_0.i.i.i.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.i.i.i.epil, %_3.i.i.i.i.i.i.i.i.epil
  %_3.i.i1.i.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %this.1.i, i64 %17
  store double %_0.i.i.i.i.i.i.i.i.epil, ptr %_3.i.i1.i.i.i.i.i.i.epil, align 8, !noalias !188
  %18 = add nuw i64 %17, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h4d46394f2e8f537eE.exit", label %bb8.i.i.i.i.i.epil, !llvm.loop !205

"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h4d46394f2e8f537eE.exit": ; preds = %"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h4d46394f2e8f537eE.exit.loopexit.unr-lcssa", %bb8.i.i.i.i.i.epil, %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit"
  %storemerge.i.i.i.i = phi i64 [ 0, %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit" ], [ %16, %"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h4d46394f2e8f537eE.exit.loopexit.unr-lcssa" ], [ %18, %bb8.i.i.i.i.i.epil ]
  store i64 %err.0.i, ptr %_0, align 8
  %vector.sroa.4.0._0.sroa_idx = getelementptr inbounds nuw i8, ptr %_0, i64 8
  store ptr %this.1.i, ptr %vector.sroa.4.0._0.sroa_idx, align 8
  %vector.sroa.5.0._0.sroa_idx = getelementptr inbounds nuw i8, ptr %_0, i64 16
  store i64 %storemerge.i.i.i.i, ptr %vector.sroa.5.0._0.sroa_idx, align 8
  ret void
}

; <alloc::vec::Vec<T> as alloc::vec::spec_from_iter_nested::SpecFromIterNested<T,I>>::from_iter
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h31ffb5c66f835461E"(ptr dead_on_unwind noalias noundef writable writeonly sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_0, ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(24) %iterator) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_4.i = alloca [24 x i8], align 8
  %0 = getelementptr inbounds nuw i8, ptr %iterator, i64 8
  %_5.i.i.i = load ptr, ptr %0, align 8, !alias.scope !206, !noalias !213, !nonnull !14, !noundef !14
  %subtracted.i.i.i = load ptr, ptr %iterator, align 8, !alias.scope !206, !noalias !213, !nonnull !14, !noundef !14
  %1 = ptrtoint ptr %_5.i.i.i to i64
  %2 = ptrtoint ptr %subtracted.i.i.i to i64
  %3 = sub nuw i64 %1, %2
  %4 = lshr exact i64 %3, 3
  call void @llvm.lifetime.start.p0(ptr nonnull %_4.i)
; call <alloc::raw_vec::RawVecInner>::try_allocate_in
  call void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsduwmD7cSIQq_5gimli(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_4.i, i64 noundef %4, i1 noundef zeroext false, i64 noundef 8, i64 noundef 24) #25
  %_5.i = load i64, ptr %_4.i, align 8, !range !164, !noundef !14
  %5 = trunc nuw i64 %_5.i to i1
  %6 = getelementptr inbounds nuw i8, ptr %_4.i, i64 8
  %err.0.i = load i64, ptr %6, align 8, !range !165, !noundef !14
  %7 = getelementptr inbounds nuw i8, ptr %_4.i, i64 16
  br i1 %5, label %bb3.i, label %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit", !prof !166

bb3.i:                                            ; preds = %start
  %err.1.i = load i64, ptr %7, align 8
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef %err.0.i, i64 %err.1.i) #26
  unreachable

"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit": ; preds = %start
  %this.1.i = load ptr, ptr %7, align 8, !nonnull !14, !noundef !14
  %_7.i = icmp samesign ule i64 %4, %err.0.i
  tail call void @llvm.assume(i1 %_7.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %_4.i)
  %8 = icmp eq ptr %subtracted.i.i.i, %_5.i.i.i
  br i1 %8, label %"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h86a1e9f02f007dbdE.exit", label %bb8.i.i.i.i.i.i.preheader

bb8.i.i.i.i.i.i.preheader:                        ; preds = %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit"
  %_11.sroa.5.0.iterator.sroa_idx = getelementptr inbounds nuw i8, ptr %iterator, i64 16
  %_11.sroa.5.0.copyload = load i64, ptr %_11.sroa.5.0.iterator.sroa_idx, align 8
  %xtraiter = and i64 %4, 1
  %9 = icmp eq i64 %3, 8
  br i1 %9, label %bb8.i.i.i.i.i.i.epil.preheader, label %bb8.i.i.i.i.i.i.preheader.new

bb8.i.i.i.i.i.i.preheader.new:                    ; preds = %bb8.i.i.i.i.i.i.preheader
  %unroll_iter = and i64 %4, 2305843009213693950
  br label %bb8.i.i.i.i.i.i

bb8.i.i.i.i.i.i:                                  ; preds = %bb8.i.i.i.i.i.i, %bb8.i.i.i.i.i.i.preheader.new
  %10 = phi i64 [ 0, %bb8.i.i.i.i.i.i.preheader.new ], [ %13, %bb8.i.i.i.i.i.i ]
  %_9.0.i5.i.i.i.i.i.i = phi i64 [ %_11.sroa.5.0.copyload, %bb8.i.i.i.i.i.i.preheader.new ], [ %_9.0.i.i.i.i.i.i.i.1, %bb8.i.i.i.i.i.i ]
  %niter = phi i64 [ 0, %bb8.i.i.i.i.i.i.preheader.new ], [ %niter.next.1, %bb8.i.i.i.i.i.i ]
  %_45.i.i.i.i.i.i = getelementptr inbounds nuw double, ptr %subtracted.i.i.i, i64 %10
  tail call void @llvm.experimental.noalias.scope.decl(metadata !217)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !220)
  %_5.i.i.i.i.i.i.i.i.i = load double, ptr %_45.i.i.i.i.i.i, align 8, !alias.scope !223, !noalias !226, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.i = fmul double %_5.i.i.i.i.i.i.i.i.i, 5.000000e-01
  %_7.i.i.i.i.i.i.i.i.i = trunc i64 %_9.0.i5.i.i.i.i.i.i to i32
  %_3.i.i.i.i.i.i.i.i.i.i = getelementptr inbounds nuw %Particle, ptr %this.1.i, i64 %10
  store double %_5.i.i.i.i.i.i.i.i.i, ptr %_3.i.i.i.i.i.i.i.i.i.i, align 8, !noalias !245
  %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %_3.i.i.i.i.i.i.i.i.i.i, i64 8
  store double %_0.i.i.i.i.i.i.i.i.i.i, ptr %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i, align 8, !noalias !245
  %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %_3.i.i.i.i.i.i.i.i.i.i, i64 16
  store i32 %_7.i.i.i.i.i.i.i.i.i, ptr %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i, align 8, !noalias !245
  %11 = or disjoint i64 %10, 1
  %_45.i.i.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %subtracted.i.i.i, i64 %11
  tail call void @llvm.experimental.noalias.scope.decl(metadata !250)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !252)
  %_5.i.i.i.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.i.i.i.1, align 8, !alias.scope !254, !noalias !226, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.i.1 = fmul double %_5.i.i.i.i.i.i.i.i.i.1, 5.000000e-01
  %12 = trunc i64 %_9.0.i5.i.i.i.i.i.i to i32
  %_7.i.i.i.i.i.i.i.i.i.1 = add i32 %12, 1
  %_3.i.i.i.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw %Particle, ptr %this.1.i, i64 %11
  store double %_5.i.i.i.i.i.i.i.i.i.1, ptr %_3.i.i.i.i.i.i.i.i.i.i.1, align 8, !noalias !255
  %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %_3.i.i.i.i.i.i.i.i.i.i.1, i64 8
  store double %_0.i.i.i.i.i.i.i.i.i.i.1, ptr %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.1, align 8, !noalias !255
  %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %_3.i.i.i.i.i.i.i.i.i.i.1, i64 16
  store i32 %_7.i.i.i.i.i.i.i.i.i.1, ptr %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.1, align 8, !noalias !255
  %13 = add nuw i64 %10, 2
  %_9.0.i.i.i.i.i.i.i.1 = add i64 %_9.0.i5.i.i.i.i.i.i, 2
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h86a1e9f02f007dbdE.exit.loopexit.unr-lcssa", label %bb8.i.i.i.i.i.i

"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h86a1e9f02f007dbdE.exit.loopexit.unr-lcssa": ; preds = %bb8.i.i.i.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h86a1e9f02f007dbdE.exit", label %bb8.i.i.i.i.i.i.epil.preheader

bb8.i.i.i.i.i.i.epil.preheader:                   ; preds = %"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h86a1e9f02f007dbdE.exit.loopexit.unr-lcssa", %bb8.i.i.i.i.i.i.preheader
  %.epil.init = phi i64 [ 0, %bb8.i.i.i.i.i.i.preheader ], [ %13, %"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h86a1e9f02f007dbdE.exit.loopexit.unr-lcssa" ]
  %_9.0.i5.i.i.i.i.i.i.epil.init = phi i64 [ %_11.sroa.5.0.copyload, %bb8.i.i.i.i.i.i.preheader ], [ %_9.0.i.i.i.i.i.i.i.1, %"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h86a1e9f02f007dbdE.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  %_45.i.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %subtracted.i.i.i, i64 %.epil.init
  tail call void @llvm.experimental.noalias.scope.decl(metadata !217)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !220)
  %_5.i.i.i.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.i.i.i.i.epil, align 8, !alias.scope !223, !noalias !226, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.i.epil = fmul double %_5.i.i.i.i.i.i.i.i.i.epil, 5.000000e-01
  %_7.i.i.i.i.i.i.i.i.i.epil = trunc i64 %_9.0.i5.i.i.i.i.i.i.epil.init to i32
  %_3.i.i.i.i.i.i.i.i.i.i.epil = getelementptr inbounds nuw %Particle, ptr %this.1.i, i64 %.epil.init
  store double %_5.i.i.i.i.i.i.i.i.i.epil, ptr %_3.i.i.i.i.i.i.i.i.i.i.epil, align 8, !noalias !245
  %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.epil = getelementptr inbounds nuw i8, ptr %_3.i.i.i.i.i.i.i.i.i.i.epil, i64 8
  store double %_0.i.i.i.i.i.i.i.i.i.i.epil, ptr %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.epil, align 8, !noalias !245
  %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.epil = getelementptr inbounds nuw i8, ptr %_3.i.i.i.i.i.i.i.i.i.i.epil, i64 16
  store i32 %_7.i.i.i.i.i.i.i.i.i.epil, ptr %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.epil, align 8, !noalias !245
  %14 = add nuw i64 %.epil.init, 1
  br label %"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h86a1e9f02f007dbdE.exit"

"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h86a1e9f02f007dbdE.exit": ; preds = %bb8.i.i.i.i.i.i.epil.preheader, %"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h86a1e9f02f007dbdE.exit.loopexit.unr-lcssa", %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit"
  %storemerge.i.i.i.i.i = phi i64 [ 0, %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit" ], [ %13, %"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h86a1e9f02f007dbdE.exit.loopexit.unr-lcssa" ], [ %14, %bb8.i.i.i.i.i.i.epil.preheader ]
  store i64 %err.0.i, ptr %_0, align 8
  %vector.sroa.4.0._0.sroa_idx = getelementptr inbounds nuw i8, ptr %_0, i64 8
  store ptr %this.1.i, ptr %vector.sroa.4.0._0.sroa_idx, align 8
  %vector.sroa.5.0._0.sroa_idx = getelementptr inbounds nuw i8, ptr %_0, i64 16
  store i64 %storemerge.i.i.i.i.i, ptr %vector.sroa.5.0._0.sroa_idx, align 8
  ret void
}

; core::ptr::swap_nonoverlapping_bytes::swap_nonoverlapping_chunks
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite, inaccessiblemem: readwrite) uwtable
define void @_ZN4core3ptr25swap_nonoverlapping_bytes26swap_nonoverlapping_chunks17hc12f6cf95162f683E(ptr noundef captures(none) %x, ptr noundef captures(none) %y, i64 noundef range(i64 1, 0) %chunks) unnamed_addr #5 {
start:
  %xtraiter = and i64 %chunks, 1
  %0 = icmp eq i64 %chunks, 1
  br i1 %0, label %bb3.epil.preheader, label %start.new

start.new:                                        ; preds = %start
  %unroll_iter = and i64 %chunks, -2
  br label %bb3

bb4.unr-lcssa:                                    ; preds = %bb3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %bb4, label %bb3.epil.preheader

bb3.epil.preheader:                               ; preds = %bb4.unr-lcssa, %start
  %iter.sroa.0.02.epil.init = phi i64 [ 0, %start ], [ %_18.1, %bb4.unr-lcssa ]
  %lcmp.mod3 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod3)
  %_11.epil = getelementptr inbounds nuw %"core::mem::maybe_uninit::MaybeUninit<[u8; 8]>", ptr %x, i64 %iter.sroa.0.02.epil.init
  %_13.epil = getelementptr inbounds nuw %"core::mem::maybe_uninit::MaybeUninit<[u8; 8]>", ptr %y, i64 %iter.sroa.0.02.epil.init
  tail call void @llvm.experimental.noalias.scope.decl(metadata !256)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !259)
  %_3.sroa.0.0.copyload.i.epil = load i64, ptr %_11.epil, align 1, !alias.scope !256, !noalias !259
  %_4.sroa.0.0.copyload.i.epil = load i64, ptr %_13.epil, align 1, !alias.scope !259, !noalias !256
  store i64 %_4.sroa.0.0.copyload.i.epil, ptr %_11.epil, align 1, !alias.scope !256, !noalias !259
  store i64 %_3.sroa.0.0.copyload.i.epil, ptr %_13.epil, align 1, !alias.scope !259, !noalias !256
  br label %bb4

bb4:                                              ; preds = %bb4.unr-lcssa, %bb3.epil.preheader
  ret void

bb3:                                              ; preds = %bb3, %start.new
  %iter.sroa.0.02 = phi i64 [ 0, %start.new ], [ %_18.1, %bb3 ]
  %niter = phi i64 [ 0, %start.new ], [ %niter.next.1, %bb3 ]
  %_18 = or disjoint i64 %iter.sroa.0.02, 1
  %_11 = getelementptr inbounds nuw %"core::mem::maybe_uninit::MaybeUninit<[u8; 8]>", ptr %x, i64 %iter.sroa.0.02
  %_13 = getelementptr inbounds nuw %"core::mem::maybe_uninit::MaybeUninit<[u8; 8]>", ptr %y, i64 %iter.sroa.0.02
  tail call void @llvm.experimental.noalias.scope.decl(metadata !256)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !259)
  %_3.sroa.0.0.copyload.i = load i64, ptr %_11, align 1, !alias.scope !256, !noalias !259
  %_4.sroa.0.0.copyload.i = load i64, ptr %_13, align 1, !alias.scope !259, !noalias !256
  store i64 %_4.sroa.0.0.copyload.i, ptr %_11, align 1, !alias.scope !256, !noalias !259
  store i64 %_3.sroa.0.0.copyload.i, ptr %_13, align 1, !alias.scope !259, !noalias !256
  %_18.1 = add nuw i64 %iter.sroa.0.02, 2
  %_11.1 = getelementptr inbounds nuw %"core::mem::maybe_uninit::MaybeUninit<[u8; 8]>", ptr %x, i64 %_18
  %_13.1 = getelementptr inbounds nuw %"core::mem::maybe_uninit::MaybeUninit<[u8; 8]>", ptr %y, i64 %_18
  tail call void @llvm.experimental.noalias.scope.decl(metadata !261)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !263)
  %_3.sroa.0.0.copyload.i.1 = load i64, ptr %_11.1, align 1, !alias.scope !261, !noalias !263
  %_4.sroa.0.0.copyload.i.1 = load i64, ptr %_13.1, align 1, !alias.scope !263, !noalias !261
  store i64 %_4.sroa.0.0.copyload.i.1, ptr %_11.1, align 1, !alias.scope !261, !noalias !263
  store i64 %_3.sroa.0.0.copyload.i.1, ptr %_13.1, align 1, !alias.scope !263, !noalias !261
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %bb4.unr-lcssa, label %bb3
}

; core::iter::traits::iterator::Iterator::sum
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(read, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable
define noundef double @_ZN4core4iter6traits8iterator8Iterator3sum17h3ab0c4804759450dE(ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(24) %self) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !265)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !268)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !271)
  %_4.0.i.i.i = load ptr, ptr %self, align 8, !alias.scope !274, !nonnull !14, !noundef !14
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_4.1.i.i.i = load ptr, ptr %0, align 8, !alias.scope !274, !nonnull !14, !noundef !14
  %1 = icmp eq ptr %_4.0.i.i.i, %_4.1.i.i.i
  br i1 %1, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17ha1b06b101ff68d9eE.exit", label %bb5.i.i.i.i

bb5.i.i.i.i:                                      ; preds = %start
  %2 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %count.i.i.i = load i64, ptr %2, align 8, !alias.scope !274, !noundef !14
  %3 = ptrtoint ptr %_4.1.i.i.i to i64
  %4 = ptrtoint ptr %_4.0.i.i.i to i64
  %5 = sub nuw i64 %3, %4
  %6 = lshr exact i64 %5, 3
  %xtraiter = and i64 %6, 1
  %7 = icmp eq i64 %5, 8
  br i1 %7, label %bb8.i.i.i.i.epil.preheader, label %bb5.i.i.i.i.new

bb5.i.i.i.i.new:                                  ; preds = %bb5.i.i.i.i
  %unroll_iter = and i64 %6, 2305843009213693950
  br label %bb8.i.i.i.i

bb8.i.i.i.i:                                      ; preds = %bb8.i.i.i.i, %bb5.i.i.i.i.new
  %f.sroa.0.0.i.i.i.i = phi i64 [ %count.i.i.i, %bb5.i.i.i.i.new ], [ %_7.i.i.i.i.i.i.i.1, %bb8.i.i.i.i ]
  %i.sroa.0.0.i.i.i.i = phi i64 [ 0, %bb5.i.i.i.i.new ], [ %_27.i.i.i.i.1, %bb8.i.i.i.i ]
  %acc.sroa.0.0.i.i.i.i = phi double [ -0.000000e+00, %bb5.i.i.i.i.new ], [ %_0.i1.i.i.i.i.i.i.1, %bb8.i.i.i.i ]
  %niter = phi i64 [ 0, %bb5.i.i.i.i.new ], [ %niter.next.1, %bb8.i.i.i.i ]
  %_45.i.i.i.i = getelementptr inbounds nuw double, ptr %_4.0.i.i.i, i64 %i.sroa.0.0.i.i.i.i
  %_3.i.i.i.i.i.i.i.i = load double, ptr %_45.i.i.i.i, align 8, !alias.scope !275, !noalias !284, !noundef !14
  %_0.i.i.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i.i.i, %_3.i.i.i.i.i.i.i.i
  %_7.i.i.i.i.i.i.i = add i64 %f.sroa.0.0.i.i.i.i, 1
  %_6.i.i.i.i.i.i.i = uitofp i64 %_7.i.i.i.i.i.i.i to double
  %_0.i.i.i.i.i.i.i = fmul double %_0.i.i.i.i.i.i.i.i, %_6.i.i.i.i.i.i.i
  %_0.i1.i.i.i.i.i.i = fadd double %acc.sroa.0.0.i.i.i.i, %_0.i.i.i.i.i.i.i
  %8 = getelementptr inbounds nuw double, ptr %_4.0.i.i.i, i64 %i.sroa.0.0.i.i.i.i
  %_45.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %_3.i.i.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.i.1, align 8, !alias.scope !275, !noalias !284, !noundef !14
  %_0.i.i.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.i.i.1, %_3.i.i.i.i.i.i.i.i.1
  %_7.i.i.i.i.i.i.i.1 = add i64 %f.sroa.0.0.i.i.i.i, 2
  %_6.i.i.i.i.i.i.i.1 = uitofp i64 %_7.i.i.i.i.i.i.i.1 to double
  %_0.i.i.i.i.i.i.i.1 = fmul double %_0.i.i.i.i.i.i.i.i.1, %_6.i.i.i.i.i.i.i.1
  %_0.i1.i.i.i.i.i.i.1 = fadd double %_0.i1.i.i.i.i.i.i, %_0.i.i.i.i.i.i.i.1
  %_27.i.i.i.i.1 = add nuw i64 %i.sroa.0.0.i.i.i.i, 2
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17ha1b06b101ff68d9eE.exit.loopexit.unr-lcssa", label %bb8.i.i.i.i

"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17ha1b06b101ff68d9eE.exit.loopexit.unr-lcssa": ; preds = %bb8.i.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17ha1b06b101ff68d9eE.exit", label %bb8.i.i.i.i.epil.preheader

bb8.i.i.i.i.epil.preheader:                       ; preds = %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17ha1b06b101ff68d9eE.exit.loopexit.unr-lcssa", %bb5.i.i.i.i
  %f.sroa.0.0.i.i.i.i.epil.init = phi i64 [ %count.i.i.i, %bb5.i.i.i.i ], [ %_7.i.i.i.i.i.i.i.1, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17ha1b06b101ff68d9eE.exit.loopexit.unr-lcssa" ]
  %i.sroa.0.0.i.i.i.i.epil.init = phi i64 [ 0, %bb5.i.i.i.i ], [ %_27.i.i.i.i.1, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17ha1b06b101ff68d9eE.exit.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.i.i.i.epil.init = phi double [ -0.000000e+00, %bb5.i.i.i.i ], [ %_0.i1.i.i.i.i.i.i.1, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17ha1b06b101ff68d9eE.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  %_45.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_4.0.i.i.i, i64 %i.sroa.0.0.i.i.i.i.epil.init
  %_3.i.i.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.i.i.epil, align 8, !alias.scope !275, !noalias !284, !noundef !14
  %_0.i.i.i.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.i.i.i.epil, %_3.i.i.i.i.i.i.i.i.epil
  %_7.i.i.i.i.i.i.i.epil = add i64 %f.sroa.0.0.i.i.i.i.epil.init, 1
  %_6.i.i.i.i.i.i.i.epil = uitofp i64 %_7.i.i.i.i.i.i.i.epil to double
  %_0.i.i.i.i.i.i.i.epil = fmul double %_0.i.i.i.i.i.i.i.i.epil, %_6.i.i.i.i.i.i.i.epil
  %_0.i1.i.i.i.i.i.i.epil = fadd double %acc.sroa.0.0.i.i.i.i.epil.init, %_0.i.i.i.i.i.i.i.epil
  br label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17ha1b06b101ff68d9eE.exit"

"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17ha1b06b101ff68d9eE.exit": ; preds = %bb8.i.i.i.i.epil.preheader, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17ha1b06b101ff68d9eE.exit.loopexit.unr-lcssa", %start
  %_0.sroa.0.0.i.i.i.i = phi double [ -0.000000e+00, %start ], [ %_0.i1.i.i.i.i.i.i.1, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17ha1b06b101ff68d9eE.exit.loopexit.unr-lcssa" ], [ %_0.i1.i.i.i.i.i.i.epil, %bb8.i.i.i.i.epil.preheader ]
  ret double %_0.sroa.0.0.i.i.i.i
}

; core::iter::traits::iterator::Iterator::sum
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(read, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable
define noundef double @_ZN4core4iter6traits8iterator8Iterator3sum17h6c3d484c95bdddf4E(ptr noundef nonnull %self.0, ptr noundef %self.1) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = icmp ne ptr %self.1, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp eq ptr %self.0, %self.1
  br i1 %1, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17he6c23378e7b6768eE.exit", label %bb5.i.i.i

bb5.i.i.i:                                        ; preds = %start
  %2 = ptrtoint ptr %self.1 to i64
  %3 = ptrtoint ptr %self.0 to i64
  %4 = sub nuw i64 %2, %3
  %5 = udiv exact i64 %4, 24
  br label %bb8.i.i.i

bb8.i.i.i:                                        ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i", %bb5.i.i.i
  %i.sroa.0.0.i.i.i = phi i64 [ 0, %bb5.i.i.i ], [ %_27.i.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i" ]
  %acc.sroa.0.0.i.i.i = phi double [ -0.000000e+00, %bb5.i.i.i ], [ %_0.i.i.i.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i" ]
  %_45.i.i.i = getelementptr inbounds nuw %"alloc::vec::Vec<f64>", ptr %self.0, i64 %i.sroa.0.0.i.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !287)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !290)
  %6 = getelementptr inbounds nuw i8, ptr %_45.i.i.i, i64 8
  %_5.i.i.i.i.i.i = load ptr, ptr %6, align 8, !alias.scope !293, !nonnull !14, !noundef !14
  %7 = getelementptr inbounds nuw i8, ptr %_45.i.i.i, i64 16
  %_4.i.i.i.i.i.i = load i64, ptr %7, align 8, !alias.scope !293, !noundef !14
  %8 = icmp eq i64 %_4.i.i.i.i.i.i, 0
  br i1 %8, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i", label %bb8.i.i.i.i.i.i.i.i.preheader

bb8.i.i.i.i.i.i.i.i.preheader:                    ; preds = %bb8.i.i.i
  %xtraiter = and i64 %_4.i.i.i.i.i.i, 7
  %9 = icmp ult i64 %_4.i.i.i.i.i.i, 8
  br i1 %9, label %bb8.i.i.i.i.i.i.i.i.epil.preheader, label %bb8.i.i.i.i.i.i.i.i.preheader.new

bb8.i.i.i.i.i.i.i.i.preheader.new:                ; preds = %bb8.i.i.i.i.i.i.i.i.preheader
  %unroll_iter = and i64 %_4.i.i.i.i.i.i, -8
  br label %bb8.i.i.i.i.i.i.i.i

bb8.i.i.i.i.i.i.i.i:                              ; preds = %bb8.i.i.i.i.i.i.i.i, %bb8.i.i.i.i.i.i.i.i.preheader.new
  %i.sroa.0.0.i.i.i.i.i.i.i.i = phi i64 [ 0, %bb8.i.i.i.i.i.i.i.i.preheader.new ], [ %_27.i.i.i.i.i.i.i.i.7, %bb8.i.i.i.i.i.i.i.i ]
  %acc.sroa.0.0.i.i.i.i.i.i.i.i = phi double [ 1.000000e+00, %bb8.i.i.i.i.i.i.i.i.preheader.new ], [ %_0.i.i.i.i.i.i.i.i.i.7, %bb8.i.i.i.i.i.i.i.i ]
  %niter = phi i64 [ 0, %bb8.i.i.i.i.i.i.i.i.preheader.new ], [ %niter.next.7, %bb8.i.i.i.i.i.i.i.i ]
  %_45.i.i.i.i.i.i.i.i = getelementptr inbounds nuw double, ptr %_5.i.i.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.i.i
  %_4.i.i.i.i.i.i.i.i.i = load double, ptr %_45.i.i.i.i.i.i.i.i, align 8, !alias.scope !296, !noalias !299, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i = fmul double %acc.sroa.0.0.i.i.i.i.i.i.i.i, %_4.i.i.i.i.i.i.i.i.i
  %10 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %10, i64 8
  %_4.i.i.i.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.i.i.i.i.i.1, align 8, !alias.scope !296, !noalias !299, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.1 = fmul double %_0.i.i.i.i.i.i.i.i.i, %_4.i.i.i.i.i.i.i.i.i.1
  %11 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %11, i64 16
  %_4.i.i.i.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.i.i.i.i.i.i.2, align 8, !alias.scope !296, !noalias !299, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.2 = fmul double %_0.i.i.i.i.i.i.i.i.i.1, %_4.i.i.i.i.i.i.i.i.i.2
  %12 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %12, i64 24
  %_4.i.i.i.i.i.i.i.i.i.3 = load double, ptr %_45.i.i.i.i.i.i.i.i.3, align 8, !alias.scope !296, !noalias !299, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.3 = fmul double %_0.i.i.i.i.i.i.i.i.i.2, %_4.i.i.i.i.i.i.i.i.i.3
  %13 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.i.i.4 = getelementptr inbounds nuw i8, ptr %13, i64 32
  %_4.i.i.i.i.i.i.i.i.i.4 = load double, ptr %_45.i.i.i.i.i.i.i.i.4, align 8, !alias.scope !296, !noalias !299, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.4 = fmul double %_0.i.i.i.i.i.i.i.i.i.3, %_4.i.i.i.i.i.i.i.i.i.4
  %14 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.i.i.5 = getelementptr inbounds nuw i8, ptr %14, i64 40
  %_4.i.i.i.i.i.i.i.i.i.5 = load double, ptr %_45.i.i.i.i.i.i.i.i.5, align 8, !alias.scope !296, !noalias !299, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.5 = fmul double %_0.i.i.i.i.i.i.i.i.i.4, %_4.i.i.i.i.i.i.i.i.i.5
  %15 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.i.i.6 = getelementptr inbounds nuw i8, ptr %15, i64 48
  %_4.i.i.i.i.i.i.i.i.i.6 = load double, ptr %_45.i.i.i.i.i.i.i.i.6, align 8, !alias.scope !296, !noalias !299, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.6 = fmul double %_0.i.i.i.i.i.i.i.i.i.5, %_4.i.i.i.i.i.i.i.i.i.6
  %16 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.i.i.7 = getelementptr inbounds nuw i8, ptr %16, i64 56
  %_4.i.i.i.i.i.i.i.i.i.7 = load double, ptr %_45.i.i.i.i.i.i.i.i.7, align 8, !alias.scope !296, !noalias !299, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.7 = fmul double %_0.i.i.i.i.i.i.i.i.i.6, %_4.i.i.i.i.i.i.i.i.i.7
  %_27.i.i.i.i.i.i.i.i.7 = add nuw i64 %i.sroa.0.0.i.i.i.i.i.i.i.i, 8
  %niter.next.7 = add i64 %niter, 8
  %niter.ncmp.7 = icmp eq i64 %niter.next.7, %unroll_iter
  br i1 %niter.ncmp.7, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i.loopexit.unr-lcssa", label %bb8.i.i.i.i.i.i.i.i

"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i.loopexit.unr-lcssa": ; preds = %bb8.i.i.i.i.i.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i", label %bb8.i.i.i.i.i.i.i.i.epil.preheader

bb8.i.i.i.i.i.i.i.i.epil.preheader:               ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i.loopexit.unr-lcssa", %bb8.i.i.i.i.i.i.i.i.preheader
  %i.sroa.0.0.i.i.i.i.i.i.i.i.epil.init = phi i64 [ 0, %bb8.i.i.i.i.i.i.i.i.preheader ], [ %_27.i.i.i.i.i.i.i.i.7, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.i.i.i.i.i.i.i.epil.init = phi double [ 1.000000e+00, %bb8.i.i.i.i.i.i.i.i.preheader ], [ %_0.i.i.i.i.i.i.i.i.i.7, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb8.i.i.i.i.i.i.i.i.epil

bb8.i.i.i.i.i.i.i.i.epil:                         ; preds = %bb8.i.i.i.i.i.i.i.i.epil, %bb8.i.i.i.i.i.i.i.i.epil.preheader
  %i.sroa.0.0.i.i.i.i.i.i.i.i.epil = phi i64 [ %_27.i.i.i.i.i.i.i.i.epil, %bb8.i.i.i.i.i.i.i.i.epil ], [ %i.sroa.0.0.i.i.i.i.i.i.i.i.epil.init, %bb8.i.i.i.i.i.i.i.i.epil.preheader ]
  %acc.sroa.0.0.i.i.i.i.i.i.i.i.epil = phi double [ %_0.i.i.i.i.i.i.i.i.i.epil, %bb8.i.i.i.i.i.i.i.i.epil ], [ %acc.sroa.0.0.i.i.i.i.i.i.i.i.epil.init, %bb8.i.i.i.i.i.i.i.i.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %bb8.i.i.i.i.i.i.i.i.epil ], [ 0, %bb8.i.i.i.i.i.i.i.i.epil.preheader ]
  %_45.i.i.i.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_5.i.i.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.i.i.epil
  %_4.i.i.i.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.i.i.i.i.i.i.epil, align 8, !alias.scope !296, !noalias !299, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.epil = fmul double %acc.sroa.0.0.i.i.i.i.i.i.i.i.epil, %_4.i.i.i.i.i.i.i.i.i.epil
  %_27.i.i.i.i.i.i.i.i.epil = add nuw i64 %i.sroa.0.0.i.i.i.i.i.i.i.i.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i", label %bb8.i.i.i.i.i.i.i.i.epil, !llvm.loop !300

"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i": ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i.loopexit.unr-lcssa", %bb8.i.i.i.i.i.i.i.i.epil, %bb8.i.i.i
  %_0.sroa.0.0.i.i.i.i.i.i.i.i = phi double [ 1.000000e+00, %bb8.i.i.i ], [ %_0.i.i.i.i.i.i.i.i.i.7, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i.loopexit.unr-lcssa" ], [ %_0.i.i.i.i.i.i.i.i.i.epil, %bb8.i.i.i.i.i.i.i.i.epil ]
  %_0.i.i.i.i.i = fadd double %acc.sroa.0.0.i.i.i, %_0.sroa.0.0.i.i.i.i.i.i.i.i
  %_27.i.i.i = add nuw i64 %i.sroa.0.0.i.i.i, 1
  %_28.i.i.i = icmp eq i64 %_27.i.i.i, %5
  br i1 %_28.i.i.i, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17he6c23378e7b6768eE.exit", label %bb8.i.i.i

"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17he6c23378e7b6768eE.exit": ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i", %start
  %_0.sroa.0.0.i.i.i = phi double [ -0.000000e+00, %start ], [ %_0.i.i.i.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i" ]
  ret double %_0.sroa.0.0.i.i.i
}

; core::iter::traits::iterator::Iterator::sum
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(read, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable
define noundef double @_ZN4core4iter6traits8iterator8Iterator3sum17h7eed0e0a1def22e7E(ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(24) %self) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !301)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !304)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !307)
  %_4.0.i.i.i = load ptr, ptr %self, align 8, !alias.scope !310, !nonnull !14, !noundef !14
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_4.1.i.i.i = load ptr, ptr %0, align 8, !alias.scope !310, !nonnull !14, !noundef !14
  %1 = icmp eq ptr %_4.0.i.i.i, %_4.1.i.i.i
  br i1 %1, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h343a538a6e718190E.exit", label %bb5.i.i.i.i

bb5.i.i.i.i:                                      ; preds = %start
  %2 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %count.i.i.i = load i64, ptr %2, align 8, !alias.scope !310, !noundef !14
  %3 = ptrtoint ptr %_4.1.i.i.i to i64
  %4 = ptrtoint ptr %_4.0.i.i.i to i64
  %5 = sub nuw i64 %3, %4
  %6 = lshr exact i64 %5, 3
  %xtraiter = and i64 %6, 3
  %7 = icmp ult i64 %5, 32
  br i1 %7, label %bb8.i.i.i.i.epil.preheader, label %bb5.i.i.i.i.new

bb5.i.i.i.i.new:                                  ; preds = %bb5.i.i.i.i
  %unroll_iter = and i64 %6, 2305843009213693948
  br label %bb8.i.i.i.i

bb8.i.i.i.i:                                      ; preds = %bb8.i.i.i.i, %bb5.i.i.i.i.new
  %f.sroa.0.0.i.i.i.i = phi i64 [ %count.i.i.i, %bb5.i.i.i.i.new ], [ %_6.i.i.i.i.i.i.i.3, %bb8.i.i.i.i ]
  %i.sroa.0.0.i.i.i.i = phi i64 [ 0, %bb5.i.i.i.i.new ], [ %_27.i.i.i.i.3, %bb8.i.i.i.i ]
  %acc.sroa.0.0.i.i.i.i = phi double [ -0.000000e+00, %bb5.i.i.i.i.new ], [ %_0.i.i.i.i.i.i.i.3, %bb8.i.i.i.i ]
  %niter = phi i64 [ 0, %bb5.i.i.i.i.new ], [ %niter.next.3, %bb8.i.i.i.i ]
  %_45.i.i.i.i = getelementptr inbounds nuw double, ptr %_4.0.i.i.i, i64 %i.sroa.0.0.i.i.i.i
  %_6.i.i.i.i.i.i.i = add i64 %f.sroa.0.0.i.i.i.i, 1
  %_5.i.i.i.i.i.i.i = uitofp i64 %_6.i.i.i.i.i.i.i to double
  %_3.i.i.i.i.i.i.i.i = load double, ptr %_45.i.i.i.i, align 8, !alias.scope !311, !noalias !320, !noundef !14
  %_0.i.i.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i.i.i, %_5.i.i.i.i.i.i.i
  %_0.i.i.i.i.i.i.i = fadd double %acc.sroa.0.0.i.i.i.i, %_0.i.i.i.i.i.i.i.i
  %8 = getelementptr inbounds nuw double, ptr %_4.0.i.i.i, i64 %i.sroa.0.0.i.i.i.i
  %_45.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %_6.i.i.i.i.i.i.i.1 = add i64 %f.sroa.0.0.i.i.i.i, 2
  %_5.i.i.i.i.i.i.i.1 = uitofp i64 %_6.i.i.i.i.i.i.i.1 to double
  %_3.i.i.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.i.1, align 8, !alias.scope !311, !noalias !320, !noundef !14
  %_0.i.i.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.i.i.1, %_5.i.i.i.i.i.i.i.1
  %_0.i.i.i.i.i.i.i.1 = fadd double %_0.i.i.i.i.i.i.i, %_0.i.i.i.i.i.i.i.i.1
  %9 = getelementptr inbounds nuw double, ptr %_4.0.i.i.i, i64 %i.sroa.0.0.i.i.i.i
  %_45.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %9, i64 16
  %_6.i.i.i.i.i.i.i.2 = add i64 %f.sroa.0.0.i.i.i.i, 3
  %_5.i.i.i.i.i.i.i.2 = uitofp i64 %_6.i.i.i.i.i.i.i.2 to double
  %_3.i.i.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.i.i.2, align 8, !alias.scope !311, !noalias !320, !noundef !14
  %_0.i.i.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.i.i.2, %_5.i.i.i.i.i.i.i.2
  %_0.i.i.i.i.i.i.i.2 = fadd double %_0.i.i.i.i.i.i.i.1, %_0.i.i.i.i.i.i.i.i.2
  %10 = getelementptr inbounds nuw double, ptr %_4.0.i.i.i, i64 %i.sroa.0.0.i.i.i.i
  %_45.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %10, i64 24
  %_6.i.i.i.i.i.i.i.3 = add i64 %f.sroa.0.0.i.i.i.i, 4
  %_5.i.i.i.i.i.i.i.3 = uitofp i64 %_6.i.i.i.i.i.i.i.3 to double
  %_3.i.i.i.i.i.i.i.i.3 = load double, ptr %_45.i.i.i.i.3, align 8, !alias.scope !311, !noalias !320, !noundef !14
  %_0.i.i.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i.i.i.3, %_5.i.i.i.i.i.i.i.3
  %_0.i.i.i.i.i.i.i.3 = fadd double %_0.i.i.i.i.i.i.i.2, %_0.i.i.i.i.i.i.i.i.3
  %_27.i.i.i.i.3 = add nuw i64 %i.sroa.0.0.i.i.i.i, 4
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h343a538a6e718190E.exit.loopexit.unr-lcssa", label %bb8.i.i.i.i

"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h343a538a6e718190E.exit.loopexit.unr-lcssa": ; preds = %bb8.i.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h343a538a6e718190E.exit", label %bb8.i.i.i.i.epil.preheader

bb8.i.i.i.i.epil.preheader:                       ; preds = %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h343a538a6e718190E.exit.loopexit.unr-lcssa", %bb5.i.i.i.i
  %f.sroa.0.0.i.i.i.i.epil.init = phi i64 [ %count.i.i.i, %bb5.i.i.i.i ], [ %_6.i.i.i.i.i.i.i.3, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h343a538a6e718190E.exit.loopexit.unr-lcssa" ]
  %i.sroa.0.0.i.i.i.i.epil.init = phi i64 [ 0, %bb5.i.i.i.i ], [ %_27.i.i.i.i.3, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h343a538a6e718190E.exit.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.i.i.i.epil.init = phi double [ -0.000000e+00, %bb5.i.i.i.i ], [ %_0.i.i.i.i.i.i.i.3, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h343a538a6e718190E.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb8.i.i.i.i.epil

bb8.i.i.i.i.epil:                                 ; preds = %bb8.i.i.i.i.epil, %bb8.i.i.i.i.epil.preheader
  %f.sroa.0.0.i.i.i.i.epil = phi i64 [ %f.sroa.0.0.i.i.i.i.epil.init, %bb8.i.i.i.i.epil.preheader ], [ %_6.i.i.i.i.i.i.i.epil, %bb8.i.i.i.i.epil ]
  %i.sroa.0.0.i.i.i.i.epil = phi i64 [ %i.sroa.0.0.i.i.i.i.epil.init, %bb8.i.i.i.i.epil.preheader ], [ %_27.i.i.i.i.epil, %bb8.i.i.i.i.epil ]
  %acc.sroa.0.0.i.i.i.i.epil = phi double [ %acc.sroa.0.0.i.i.i.i.epil.init, %bb8.i.i.i.i.epil.preheader ], [ %_0.i.i.i.i.i.i.i.epil, %bb8.i.i.i.i.epil ]
  %epil.iter = phi i64 [ 0, %bb8.i.i.i.i.epil.preheader ], [ %epil.iter.next, %bb8.i.i.i.i.epil ]
  %_45.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_4.0.i.i.i, i64 %i.sroa.0.0.i.i.i.i.epil
  %_6.i.i.i.i.i.i.i.epil = add i64 %f.sroa.0.0.i.i.i.i.epil, 1
  %_5.i.i.i.i.i.i.i.epil = uitofp i64 %_6.i.i.i.i.i.i.i.epil to double
  %_3.i.i.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.i.i.epil, align 8, !alias.scope !311, !noalias !320, !noundef !14
  %_0.i.i.i.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.i.i.i.epil, %_5.i.i.i.i.i.i.i.epil
  %_0.i.i.i.i.i.i.i.epil = fadd double %acc.sroa.0.0.i.i.i.i.epil, %_0.i.i.i.i.i.i.i.i.epil
  %_27.i.i.i.i.epil = add nuw i64 %i.sroa.0.0.i.i.i.i.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h343a538a6e718190E.exit", label %bb8.i.i.i.i.epil, !llvm.loop !322

"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h343a538a6e718190E.exit": ; preds = %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h343a538a6e718190E.exit.loopexit.unr-lcssa", %bb8.i.i.i.i.epil, %start
  %_0.sroa.0.0.i.i.i.i = phi double [ -0.000000e+00, %start ], [ %_0.i.i.i.i.i.i.i.3, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h343a538a6e718190E.exit.loopexit.unr-lcssa" ], [ %_0.i.i.i.i.i.i.i.epil, %bb8.i.i.i.i.epil ]
  ret double %_0.sroa.0.0.i.i.i.i
}

; core::iter::traits::iterator::Iterator::sum
; Function Attrs: nounwind nonlazybind uwtable
define noundef double @_ZN4core4iter6traits8iterator8Iterator3sum17ha8a28ae7d2c9ae87E(ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(24) %self) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !323)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !326)
  %_4.sroa.0.0.copyload.i.i = load ptr, ptr %self, align 8, !alias.scope !329
  %_4.sroa.5.0.self.sroa_idx.i.i = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_4.sroa.5.0.copyload.i.i = load i64, ptr %_4.sroa.5.0.self.sroa_idx.i.i, align 8, !alias.scope !329
  %_4.sroa.7.0.self.sroa_idx.i.i = getelementptr inbounds nuw i8, ptr %self, i64 16
  %_4.sroa.7.0.copyload.i.i = load i64, ptr %_4.sroa.7.0.self.sroa_idx.i.i, align 8, !alias.scope !329
  %_7.i.i.i.i.i = icmp samesign ugt i64 %_4.sroa.7.0.copyload.i.i, 1
  %_2.i.i3.i.i = icmp ule i64 %_4.sroa.7.0.copyload.i.i, %_4.sroa.5.0.copyload.i.i
  %.not.i18.i.i = icmp ne ptr %_4.sroa.0.0.copyload.i.i, null
  %.not.i.not9.i.i = select i1 %_2.i.i3.i.i, i1 %.not.i18.i.i, i1 false
  br i1 %.not.i.not9.i.i, label %bb3.i.preheader.i.i, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h81141ff5b688ca6dE.exit"

bb3.i.preheader.i.i:                              ; preds = %start
  %new_len.i3.i7.i.i = add i64 %_4.sroa.5.0.copyload.i.i, -1
  %_28.i5.i5.i.i = getelementptr inbounds nuw i8, ptr %_4.sroa.0.0.copyload.i.i, i64 8
  br label %bb3.i.i.i

bb3.i.i.i:                                        ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i.i.i", %bb3.i.preheader.i.i
  %new_len.i3.i13.i.i = phi i64 [ %new_len.i3.i.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i.i.i" ], [ %new_len.i3.i7.i.i, %bb3.i.preheader.i.i ]
  %_28.i5.i12.i.i = phi ptr [ %_28.i5.i.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i.i.i" ], [ %_28.i5.i5.i.i, %bb3.i.preheader.i.i ]
  %accum.sroa.0.0.i11.i.i = phi double [ %_0.i1.i.i.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i.i.i" ], [ -0.000000e+00, %bb3.i.preheader.i.i ]
  %_28.i6.i10.i.i = phi ptr [ %_28.i5.i12.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i.i.i" ], [ %_4.sroa.0.0.copyload.i.i, %bb3.i.preheader.i.i ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !330)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !333)
  br i1 %_7.i.i.i.i.i, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i.i.i", label %panic1.i.i.i.i.i

panic1.i.i.i.i.i:                                 ; preds = %bb3.i.i.i
; call core::panicking::panic_bounds_check
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef 1, i64 noundef 1, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_a711e065e5f02d973706958dae9ffaa8) #24, !noalias !336
  unreachable

"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i.i.i": ; preds = %bb3.i.i.i
  %_3.i.i.i.i.i = load double, ptr %_28.i6.i10.i.i, align 8, !alias.scope !339, !noalias !340, !noundef !14
  %0 = getelementptr inbounds nuw i8, ptr %_28.i6.i10.i.i, i64 8
  %_6.i.i.i.i.i = load double, ptr %0, align 8, !alias.scope !339, !noalias !340, !noundef !14
  %_0.i.i.i.i.i = fmul double %_3.i.i.i.i.i, %_6.i.i.i.i.i
  %_0.i1.i.i.i.i = fadd double %accum.sroa.0.0.i11.i.i, %_0.i.i.i.i.i
  %_2.i.i.i.i = icmp ule i64 %_4.sroa.7.0.copyload.i.i, %new_len.i3.i13.i.i
  %_28.i5.i.idx.i.i = select i1 %_2.i.i.i.i, i64 8, i64 0
  %_28.i5.i.i.i = getelementptr inbounds nuw i8, ptr %_28.i5.i12.i.i, i64 %_28.i5.i.idx.i.i
  %new_len.i.i.i.i = sext i1 %_2.i.i.i.i to i64
  %new_len.i3.i.i.i = add i64 %new_len.i3.i13.i.i, %new_len.i.i.i.i
  br i1 %_2.i.i.i.i, label %bb3.i.i.i, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h81141ff5b688ca6dE.exit"

"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h81141ff5b688ca6dE.exit": ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i.i.i", %start
  %accum.sroa.0.0.i.lcssa.i.i = phi double [ -0.000000e+00, %start ], [ %_0.i1.i.i.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i.i.i" ]
  ret double %accum.sroa.0.0.i.lcssa.i.i
}

; core::iter::traits::iterator::Iterator::sum
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef double @_ZN4core4iter6traits8iterator8Iterator3sum17haa1bda5b8827cde6E(ptr noundef nonnull %self.0, ptr noundef %self.1) unnamed_addr #3 personality ptr @rust_eh_personality {
start:
  %0 = icmp ne ptr %self.1, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp eq ptr %self.0, %self.1
  br i1 %1, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h9c09d0bce8695504E.exit", label %bb5.i.i.i.i

bb5.i.i.i.i:                                      ; preds = %start
  %2 = ptrtoint ptr %self.1 to i64
  %3 = ptrtoint ptr %self.0 to i64
  %4 = sub i64 %2, %3
  %5 = udiv i64 %4, 24
  %xtraiter = and i64 %5, 1
  %.off = add i64 %4, -24
  %6 = icmp ult i64 %.off, 24
  br i1 %6, label %bb8.i.i.i.i.epil.preheader, label %bb5.i.i.i.i.new

bb5.i.i.i.i.new:                                  ; preds = %bb5.i.i.i.i
  %unroll_iter = and i64 %5, 1152921504606846974
  br label %bb8.i.i.i.i

bb8.i.i.i.i:                                      ; preds = %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i.1", %bb5.i.i.i.i.new
  %i.sroa.0.0.i.i.i.i = phi i64 [ 0, %bb5.i.i.i.i.new ], [ %_27.i.i.i.i.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i.1" ]
  %acc.sroa.0.0.i.i.i.i = phi double [ -0.000000e+00, %bb5.i.i.i.i.new ], [ %_0.sroa.0.0.i.i.i.i.i.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i.1" ]
  %niter = phi i64 [ 0, %bb5.i.i.i.i.new ], [ %niter.next.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i.1" ]
  %_45.i.i.i.i = getelementptr inbounds nuw %Particle, ptr %self.0, i64 %i.sroa.0.0.i.i.i.i
  %7 = getelementptr inbounds nuw i8, ptr %_45.i.i.i.i, i64 16
  %_3.i.i.i.i.i.i = load i32, ptr %7, align 8, !alias.scope !341, !noalias !344, !noundef !14
  %_0.i.not.i.i.i.i.i = icmp eq i32 %_3.i.i.i.i.i.i, 1
  br i1 %_0.i.not.i.i.i.i.i, label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i", label %bb2.i.i.i.i.i

bb2.i.i.i.i.i:                                    ; preds = %bb8.i.i.i.i
  %_4.i.i.i.i.i.i.i = load double, ptr %_45.i.i.i.i, align 8, !alias.scope !347, !noundef !14
  %_3.i.i.i.i.i.i.i = fmul double %_4.i.i.i.i.i.i.i, %_4.i.i.i.i.i.i.i
  %8 = getelementptr inbounds nuw i8, ptr %_45.i.i.i.i, i64 8
  %_5.i.i.i.i.i.i.i = load double, ptr %8, align 8, !alias.scope !347, !noundef !14
  %_0.i.i.i.i.i.i.i = fadd double %_3.i.i.i.i.i.i.i, %_5.i.i.i.i.i.i.i
  %_0.i1.i.i.i.i.i.i = fadd double %acc.sroa.0.0.i.i.i.i, %_0.i.i.i.i.i.i.i
  br label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i"

"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i": ; preds = %bb2.i.i.i.i.i, %bb8.i.i.i.i
  %_0.sroa.0.0.i.i.i.i.i = phi double [ %_0.i1.i.i.i.i.i.i, %bb2.i.i.i.i.i ], [ %acc.sroa.0.0.i.i.i.i, %bb8.i.i.i.i ]
  %9 = getelementptr inbounds nuw %Particle, ptr %self.0, i64 %i.sroa.0.0.i.i.i.i
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 40
  %_3.i.i.i.i.i.i.1 = load i32, ptr %10, align 8, !alias.scope !341, !noalias !344, !noundef !14
  %_0.i.not.i.i.i.i.i.1 = icmp eq i32 %_3.i.i.i.i.i.i.1, 1
  br i1 %_0.i.not.i.i.i.i.i.1, label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i.1", label %bb2.i.i.i.i.i.1

bb2.i.i.i.i.i.1:                                  ; preds = %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i"
  %_45.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %9, i64 24
  %_4.i.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.i.1, align 8, !alias.scope !347, !noundef !14
  %_3.i.i.i.i.i.i.i.1 = fmul double %_4.i.i.i.i.i.i.i.1, %_4.i.i.i.i.i.i.i.1
  %11 = getelementptr inbounds nuw i8, ptr %9, i64 32
  %_5.i.i.i.i.i.i.i.1 = load double, ptr %11, align 8, !alias.scope !347, !noundef !14
  %_0.i.i.i.i.i.i.i.1 = fadd double %_3.i.i.i.i.i.i.i.1, %_5.i.i.i.i.i.i.i.1
  %_0.i1.i.i.i.i.i.i.1 = fadd double %_0.sroa.0.0.i.i.i.i.i, %_0.i.i.i.i.i.i.i.1
  br label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i.1"

"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i.1": ; preds = %bb2.i.i.i.i.i.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i"
  %_0.sroa.0.0.i.i.i.i.i.1 = phi double [ %_0.i1.i.i.i.i.i.i.1, %bb2.i.i.i.i.i.1 ], [ %_0.sroa.0.0.i.i.i.i.i, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i" ]
  %_27.i.i.i.i.1 = add nuw i64 %i.sroa.0.0.i.i.i.i, 2
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h9c09d0bce8695504E.exit.loopexit.unr-lcssa", label %bb8.i.i.i.i

"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h9c09d0bce8695504E.exit.loopexit.unr-lcssa": ; preds = %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i.1"
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h9c09d0bce8695504E.exit", label %bb8.i.i.i.i.epil.preheader

bb8.i.i.i.i.epil.preheader:                       ; preds = %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h9c09d0bce8695504E.exit.loopexit.unr-lcssa", %bb5.i.i.i.i
  %i.sroa.0.0.i.i.i.i.epil.init = phi i64 [ 0, %bb5.i.i.i.i ], [ %_27.i.i.i.i.1, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h9c09d0bce8695504E.exit.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.i.i.i.epil.init = phi double [ -0.000000e+00, %bb5.i.i.i.i ], [ %_0.sroa.0.0.i.i.i.i.i.1, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h9c09d0bce8695504E.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  %_45.i.i.i.i.epil = getelementptr inbounds nuw %Particle, ptr %self.0, i64 %i.sroa.0.0.i.i.i.i.epil.init
  %12 = getelementptr inbounds nuw i8, ptr %_45.i.i.i.i.epil, i64 16
  %_3.i.i.i.i.i.i.epil = load i32, ptr %12, align 8, !alias.scope !341, !noalias !344, !noundef !14
  %_0.i.not.i.i.i.i.i.epil = icmp eq i32 %_3.i.i.i.i.i.i.epil, 1
  br i1 %_0.i.not.i.i.i.i.i.epil, label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h9c09d0bce8695504E.exit", label %bb2.i.i.i.i.i.epil

bb2.i.i.i.i.i.epil:                               ; preds = %bb8.i.i.i.i.epil.preheader
  %_4.i.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.i.i.epil, align 8, !alias.scope !347, !noundef !14
  %_3.i.i.i.i.i.i.i.epil = fmul double %_4.i.i.i.i.i.i.i.epil, %_4.i.i.i.i.i.i.i.epil
  %13 = getelementptr inbounds nuw i8, ptr %_45.i.i.i.i.epil, i64 8
  %_5.i.i.i.i.i.i.i.epil = load double, ptr %13, align 8, !alias.scope !347, !noundef !14
  %_0.i.i.i.i.i.i.i.epil = fadd double %_3.i.i.i.i.i.i.i.epil, %_5.i.i.i.i.i.i.i.epil
  %_0.i1.i.i.i.i.i.i.epil = fadd double %acc.sroa.0.0.i.i.i.i.epil.init, %_0.i.i.i.i.i.i.i.epil
  br label %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h9c09d0bce8695504E.exit"

"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h9c09d0bce8695504E.exit": ; preds = %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h9c09d0bce8695504E.exit.loopexit.unr-lcssa", %bb2.i.i.i.i.i.epil, %bb8.i.i.i.i.epil.preheader, %start
  %_0.sroa.0.0.i.i.i.i = phi double [ -0.000000e+00, %start ], [ %_0.sroa.0.0.i.i.i.i.i.1, %"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h9c09d0bce8695504E.exit.loopexit.unr-lcssa" ], [ %_0.i1.i.i.i.i.i.i.epil, %bb2.i.i.i.i.i.epil ], [ %acc.sroa.0.0.i.i.i.i.epil.init, %bb8.i.i.i.i.epil.preheader ]
  ret double %_0.sroa.0.0.i.i.i.i
}

; core::iter::traits::iterator::Iterator::product
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef double @_ZN4core4iter6traits8iterator8Iterator7product17h0ff39c2398e26e73E(ptr noundef nonnull %self.0, ptr noundef %self.1) unnamed_addr #3 personality ptr @rust_eh_personality {
start:
  %0 = icmp ne ptr %self.1, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp eq ptr %self.0, %self.1
  br i1 %1, label %"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product17ha930fe87e8c7c3a7E.exit", label %bb5.i.i

bb5.i.i:                                          ; preds = %start
  %2 = ptrtoint ptr %self.1 to i64
  %3 = ptrtoint ptr %self.0 to i64
  %4 = sub nuw i64 %2, %3
  %5 = lshr exact i64 %4, 3
  %xtraiter = and i64 %5, 7
  %6 = icmp ult i64 %4, 64
  br i1 %6, label %bb8.i.i.epil.preheader, label %bb5.i.i.new

bb5.i.i.new:                                      ; preds = %bb5.i.i
  %unroll_iter = and i64 %5, 2305843009213693944
  br label %bb8.i.i

bb8.i.i:                                          ; preds = %bb8.i.i, %bb5.i.i.new
  %i.sroa.0.0.i.i = phi i64 [ 0, %bb5.i.i.new ], [ %_27.i.i.7, %bb8.i.i ]
  %acc.sroa.0.0.i.i = phi double [ 1.000000e+00, %bb5.i.i.new ], [ %_0.i.i.i.7, %bb8.i.i ]
  %niter = phi i64 [ 0, %bb5.i.i.new ], [ %niter.next.7, %bb8.i.i ]
  %_45.i.i = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i
  %_4.i.i.i = load double, ptr %_45.i.i, align 8, !alias.scope !352, !noundef !14
  %_0.i.i.i = fmul double %acc.sroa.0.0.i.i, %_4.i.i.i
  %7 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i
  %_45.i.i.1 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %_4.i.i.i.1 = load double, ptr %_45.i.i.1, align 8, !alias.scope !352, !noundef !14
  %_0.i.i.i.1 = fmul double %_0.i.i.i, %_4.i.i.i.1
  %8 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i
  %_45.i.i.2 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %_4.i.i.i.2 = load double, ptr %_45.i.i.2, align 8, !alias.scope !352, !noundef !14
  %_0.i.i.i.2 = fmul double %_0.i.i.i.1, %_4.i.i.i.2
  %9 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i
  %_45.i.i.3 = getelementptr inbounds nuw i8, ptr %9, i64 24
  %_4.i.i.i.3 = load double, ptr %_45.i.i.3, align 8, !alias.scope !352, !noundef !14
  %_0.i.i.i.3 = fmul double %_0.i.i.i.2, %_4.i.i.i.3
  %10 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i
  %_45.i.i.4 = getelementptr inbounds nuw i8, ptr %10, i64 32
  %_4.i.i.i.4 = load double, ptr %_45.i.i.4, align 8, !alias.scope !352, !noundef !14
  %_0.i.i.i.4 = fmul double %_0.i.i.i.3, %_4.i.i.i.4
  %11 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i
  %_45.i.i.5 = getelementptr inbounds nuw i8, ptr %11, i64 40
  %_4.i.i.i.5 = load double, ptr %_45.i.i.5, align 8, !alias.scope !352, !noundef !14
  %_0.i.i.i.5 = fmul double %_0.i.i.i.4, %_4.i.i.i.5
  %12 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i
  %_45.i.i.6 = getelementptr inbounds nuw i8, ptr %12, i64 48
  %_4.i.i.i.6 = load double, ptr %_45.i.i.6, align 8, !alias.scope !352, !noundef !14
  %_0.i.i.i.6 = fmul double %_0.i.i.i.5, %_4.i.i.i.6
  %13 = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i
  %_45.i.i.7 = getelementptr inbounds nuw i8, ptr %13, i64 56
  %_4.i.i.i.7 = load double, ptr %_45.i.i.7, align 8, !alias.scope !352, !noundef !14
  %_0.i.i.i.7 = fmul double %_0.i.i.i.6, %_4.i.i.i.7
  %_27.i.i.7 = add nuw i64 %i.sroa.0.0.i.i, 8
  %niter.next.7 = add i64 %niter, 8
  %niter.ncmp.7 = icmp eq i64 %niter.next.7, %unroll_iter
  br i1 %niter.ncmp.7, label %"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product17ha930fe87e8c7c3a7E.exit.loopexit.unr-lcssa", label %bb8.i.i

"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product17ha930fe87e8c7c3a7E.exit.loopexit.unr-lcssa": ; preds = %bb8.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product17ha930fe87e8c7c3a7E.exit", label %bb8.i.i.epil.preheader

bb8.i.i.epil.preheader:                           ; preds = %"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product17ha930fe87e8c7c3a7E.exit.loopexit.unr-lcssa", %bb5.i.i
  %i.sroa.0.0.i.i.epil.init = phi i64 [ 0, %bb5.i.i ], [ %_27.i.i.7, %"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product17ha930fe87e8c7c3a7E.exit.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.i.epil.init = phi double [ 1.000000e+00, %bb5.i.i ], [ %_0.i.i.i.7, %"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product17ha930fe87e8c7c3a7E.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb8.i.i.epil

bb8.i.i.epil:                                     ; preds = %bb8.i.i.epil, %bb8.i.i.epil.preheader
  %i.sroa.0.0.i.i.epil = phi i64 [ %i.sroa.0.0.i.i.epil.init, %bb8.i.i.epil.preheader ], [ %_27.i.i.epil, %bb8.i.i.epil ]
  %acc.sroa.0.0.i.i.epil = phi double [ %acc.sroa.0.0.i.i.epil.init, %bb8.i.i.epil.preheader ], [ %_0.i.i.i.epil, %bb8.i.i.epil ]
  %epil.iter = phi i64 [ 0, %bb8.i.i.epil.preheader ], [ %epil.iter.next, %bb8.i.i.epil ]
  %_45.i.i.epil = getelementptr inbounds nuw double, ptr %self.0, i64 %i.sroa.0.0.i.i.epil
  %_4.i.i.i.epil = load double, ptr %_45.i.i.epil, align 8, !alias.scope !352, !noundef !14
  %_0.i.i.i.epil = fmul double %acc.sroa.0.0.i.i.epil, %_4.i.i.i.epil
  %_27.i.i.epil = add nuw i64 %i.sroa.0.0.i.i.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product17ha930fe87e8c7c3a7E.exit", label %bb8.i.i.epil, !llvm.loop !355

"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product17ha930fe87e8c7c3a7E.exit": ; preds = %"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product17ha930fe87e8c7c3a7E.exit.loopexit.unr-lcssa", %bb8.i.i.epil, %start
  %_0.sroa.0.0.i.i = phi double [ 1.000000e+00, %start ], [ %_0.i.i.i.7, %"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product17ha930fe87e8c7c3a7E.exit.loopexit.unr-lcssa" ], [ %_0.i.i.i.epil, %bb8.i.i.epil ]
  ret double %_0.sroa.0.0.i.i
}

; core::slice::sort::shared::pivot::median3_rec
; Function Attrs: nounwind nonlazybind uwtable
define noundef nonnull ptr @_ZN4core5slice4sort6shared5pivot11median3_rec17hff62d1adefe59ea5E(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %n, ptr noalias noundef align 8 dereferenceable(8) %is_less) unnamed_addr #0 {
start:
  %3 = and i64 %n, 2305843009213693944
  %_6.not = icmp eq i64 %3, 0
  br i1 %_6.not, label %bb6, label %bb1

bb1:                                              ; preds = %start
  %n84 = lshr i64 %n, 3
  %count = shl nuw nsw i64 %n84, 2
  %_10 = getelementptr inbounds nuw double, ptr %0, i64 %count
  %count1 = mul nuw i64 %n84, 7
  %_13 = getelementptr inbounds nuw double, ptr %0, i64 %count1
; call core::slice::sort::shared::pivot::median3_rec
  %4 = tail call noundef ptr @_ZN4core5slice4sort6shared5pivot11median3_rec17hff62d1adefe59ea5E(ptr noundef %0, ptr noundef %_10, ptr noundef %_13, i64 noundef %n84, ptr noalias noundef align 8 dereferenceable(8) %is_less) #25
  %_16 = getelementptr inbounds nuw double, ptr %1, i64 %count
  %_18 = getelementptr inbounds nuw double, ptr %1, i64 %count1
; call core::slice::sort::shared::pivot::median3_rec
  %5 = tail call noundef ptr @_ZN4core5slice4sort6shared5pivot11median3_rec17hff62d1adefe59ea5E(ptr noundef %1, ptr noundef %_16, ptr noundef %_18, i64 noundef %n84, ptr noalias noundef align 8 dereferenceable(8) %is_less) #25
  %_20 = getelementptr inbounds nuw double, ptr %2, i64 %count
  %_22 = getelementptr inbounds nuw double, ptr %2, i64 %count1
; call core::slice::sort::shared::pivot::median3_rec
  %6 = tail call noundef ptr @_ZN4core5slice4sort6shared5pivot11median3_rec17hff62d1adefe59ea5E(ptr noundef %2, ptr noundef %_20, ptr noundef %_22, i64 noundef %n84, ptr noalias noundef align 8 dereferenceable(8) %is_less) #25
  br label %bb6

bb6:                                              ; preds = %start, %bb1
  %c.sroa.0.0 = phi ptr [ %6, %bb1 ], [ %2, %start ]
  %b.sroa.0.0 = phi ptr [ %5, %bb1 ], [ %1, %start ]
  %a.sroa.0.0 = phi ptr [ %4, %bb1 ], [ %0, %start ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !356)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !359)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !361), !noalias !364
  tail call void @llvm.experimental.noalias.scope.decl(metadata !367), !noalias !364
  tail call void @llvm.experimental.noalias.scope.decl(metadata !369), !noalias !364
  tail call void @llvm.experimental.noalias.scope.decl(metadata !372), !noalias !364
  %_4.i.i.i = load double, ptr %a.sroa.0.0, align 8, !alias.scope !374, !noalias !375, !noundef !14
  %_5.i.i.i = load double, ptr %b.sroa.0.0, align 8, !alias.scope !376, !noalias !377, !noundef !14
  %.not.i.i.i = fcmp uno double %_4.i.i.i, %_5.i.i.i
  br i1 %.not.i.i.i, label %bb2.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit", !prof !166

bb2.i.i.i:                                        ; preds = %bb6
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !378
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit": ; preds = %bb6
  %_0.i = fcmp olt double %_4.i.i.i, %_5.i.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !379)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !382)
  %_5.i.i.i6 = load double, ptr %c.sroa.0.0, align 8, !alias.scope !385, !noalias !388, !noundef !14
  %.not.i.i.i7 = fcmp uno double %_4.i.i.i, %_5.i.i.i6
  br i1 %.not.i.i.i7, label %bb2.i.i.i9, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit10", !prof !166

bb2.i.i.i9:                                       ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit"
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !392
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit10": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit"
  %_0.i8 = fcmp olt double %_4.i.i.i, %_5.i.i.i6
  %7 = xor i1 %_0.i, %_0.i8
  br i1 %7, label %_ZN4core5slice4sort6shared5pivot7median317hf4e602458bf7e6caE.exit, label %bb3.i

bb3.i:                                            ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit10"
  %.not.i.i.i13 = fcmp uno double %_5.i.i.i, %_5.i.i.i6
  br i1 %.not.i.i.i13, label %bb2.i.i.i15, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit16", !prof !166

bb2.i.i.i15:                                      ; preds = %bb3.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !393
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit16": ; preds = %bb3.i
  %_0.i14 = fcmp olt double %_5.i.i.i, %_5.i.i.i6
  %_12.i = xor i1 %_0.i, %_0.i14
  %c.b.i = select i1 %_12.i, ptr %c.sroa.0.0, ptr %b.sroa.0.0
  br label %_ZN4core5slice4sort6shared5pivot7median317hf4e602458bf7e6caE.exit

_ZN4core5slice4sort6shared5pivot7median317hf4e602458bf7e6caE.exit: ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit10", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit16"
  %_0.sroa.0.0.i = phi ptr [ %a.sroa.0.0, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit10" ], [ %c.b.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit16" ]
  ret ptr %_0.sroa.0.0.i
}

; core::slice::sort::shared::smallsort::insert_tail
; Function Attrs: nounwind nonlazybind uwtable
define void @_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE(ptr noundef readnone captures(address) %begin, ptr noundef captures(address) %tail, ptr noalias noundef readnone align 8 captures(none) dereferenceable(8) %is_less) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = getelementptr inbounds i8, ptr %tail, i64 -8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !400)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !403)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !405)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !408)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !410)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !413)
  %_4.i.i.i = load double, ptr %tail, align 8, !alias.scope !415, !noalias !416, !noundef !14
  %_5.i.i.i = load double, ptr %0, align 8, !alias.scope !416, !noalias !415, !noundef !14
  %.not.i.i.i = fcmp uno double %_4.i.i.i, %_5.i.i.i
  br i1 %.not.i.i.i, label %bb2.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit", !prof !166

bb2.i.i.i:                                        ; preds = %start
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !417
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit": ; preds = %start
  %_0.i = fcmp olt double %_4.i.i.i, %_5.i.i.i
  br i1 %_0.i, label %bb4, label %bb12

bb12:                                             ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit", %bb10
  ret void

bb4:                                              ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6"
  %gap_guard.sroa.4.0 = phi ptr [ %sift.sroa.0.0, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6" ], [ %tail, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit" ]
  %sift.sroa.0.0 = phi ptr [ %2, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6" ], [ %0, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit" ]
  %1 = load i64, ptr %sift.sroa.0.0, align 8
  store i64 %1, ptr %gap_guard.sroa.4.0, align 8
  %_18 = icmp eq ptr %sift.sroa.0.0, %begin
  br i1 %_18, label %bb10, label %bb6

bb6:                                              ; preds = %bb4
  %2 = getelementptr inbounds i8, ptr %sift.sroa.0.0, i64 -8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !418)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !421)
  %_5.i.i.i2 = load double, ptr %2, align 8, !alias.scope !424, !noalias !427, !noundef !14
  %.not.i.i.i3 = fcmp uno double %_4.i.i.i, %_5.i.i.i2
  br i1 %.not.i.i.i3, label %bb2.i.i.i5, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6", !prof !166

bb2.i.i.i5:                                       ; preds = %bb6
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !431
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6": ; preds = %bb6
  %_0.i4 = fcmp olt double %_4.i.i.i, %_5.i.i.i2
  br i1 %_0.i4, label %bb4, label %bb10

bb10:                                             ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6", %bb4
  store double %_4.i.i.i, ptr %sift.sroa.0.0, align 8, !noalias !432
  br label %bb12
}

; core::slice::sort::shared::smallsort::sort4_stable
; Function Attrs: nounwind nonlazybind uwtable
define void @_ZN4core5slice4sort6shared9smallsort12sort4_stable17h970f1ca1c8b236a9E(ptr noundef readonly captures(none) %v_base, ptr noundef writeonly captures(none) %dst, ptr noalias readnone align 8 captures(none) %is_less) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_7 = getelementptr inbounds nuw i8, ptr %v_base, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !437)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !440)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !442)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !445)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !447)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !450)
  %_4.i.i.i = load double, ptr %_7, align 8, !alias.scope !452, !noalias !453, !noundef !14
  %_5.i.i.i = load double, ptr %v_base, align 8, !alias.scope !453, !noalias !452, !noundef !14
  %.not.i.i.i = fcmp uno double %_4.i.i.i, %_5.i.i.i
  br i1 %.not.i.i.i, label %bb2.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit", !prof !166

bb2.i.i.i:                                        ; preds = %start
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !454
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit": ; preds = %start
  %_12 = getelementptr inbounds nuw i8, ptr %v_base, i64 24
  %_14 = getelementptr inbounds nuw i8, ptr %v_base, i64 16
  tail call void @llvm.experimental.noalias.scope.decl(metadata !455)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !458)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !460)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !463)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !465)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !468)
  %_4.i.i.i7 = load double, ptr %_12, align 8, !alias.scope !470, !noalias !471, !noundef !14
  %_5.i.i.i8 = load double, ptr %_14, align 8, !alias.scope !471, !noalias !470, !noundef !14
  %.not.i.i.i9 = fcmp uno double %_4.i.i.i7, %_5.i.i.i8
  br i1 %.not.i.i.i9, label %bb2.i.i.i11, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit12", !prof !166

bb2.i.i.i11:                                      ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit"
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !472
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit12": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit"
  %_0.i = fcmp olt double %_4.i.i.i, %_5.i.i.i
  %_0.i10 = fcmp olt double %_4.i.i.i7, %_5.i.i.i8
  %count = zext i1 %_0.i to i64
  %a = getelementptr inbounds nuw double, ptr %v_base, i64 %count
  %_19 = xor i1 %_0.i, true
  %count1 = zext i1 %_19 to i64
  %b = getelementptr inbounds nuw double, ptr %v_base, i64 %count1
  %count2 = select i1 %_0.i10, i64 3, i64 2
  %c = getelementptr inbounds nuw double, ptr %v_base, i64 %count2
  %count3 = select i1 %_0.i10, i64 2, i64 3
  %d = getelementptr inbounds nuw double, ptr %v_base, i64 %count3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !473)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !476)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !478)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !481)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !483)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !486)
  %_4.i.i.i13 = load double, ptr %c, align 8, !alias.scope !488, !noalias !489, !noundef !14
  %_5.i.i.i14 = load double, ptr %a, align 8, !alias.scope !489, !noalias !488, !noundef !14
  %.not.i.i.i15 = fcmp uno double %_4.i.i.i13, %_5.i.i.i14
  br i1 %.not.i.i.i15, label %bb2.i.i.i17, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit18", !prof !166

bb2.i.i.i17:                                      ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit12"
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !490
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit18": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit12"
  tail call void @llvm.experimental.noalias.scope.decl(metadata !491)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !494)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !496)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !499)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !501)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !504)
  %_4.i.i.i19 = load double, ptr %d, align 8, !alias.scope !506, !noalias !507, !noundef !14
  %_5.i.i.i20 = load double, ptr %b, align 8, !alias.scope !507, !noalias !506, !noundef !14
  %.not.i.i.i21 = fcmp uno double %_4.i.i.i19, %_5.i.i.i20
  br i1 %.not.i.i.i21, label %bb2.i.i.i23, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24", !prof !166

bb2.i.i.i23:                                      ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit18"
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !508
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit18"
  %_0.i16 = fcmp olt double %_4.i.i.i13, %_5.i.i.i14
  %_0.i22 = fcmp olt double %_4.i.i.i19, %_5.i.i.i20
  %0 = select i1 %_0.i22, ptr %c, ptr %b, !unpredictable !14
  %1 = select i1 %_0.i16, ptr %a, ptr %0, !unpredictable !14
  %2 = select i1 %_0.i16, ptr %b, ptr %c, !unpredictable !14
  %3 = select i1 %_0.i22, ptr %d, ptr %2, !unpredictable !14
  tail call void @llvm.experimental.noalias.scope.decl(metadata !509)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !512)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !514)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !517)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !519)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !522)
  %_4.i.i.i25 = load double, ptr %3, align 8, !alias.scope !524, !noalias !525, !noundef !14
  %_5.i.i.i26 = load double, ptr %1, align 8, !alias.scope !525, !noalias !524, !noundef !14
  %.not.i.i.i27 = fcmp uno double %_4.i.i.i25, %_5.i.i.i26
  br i1 %.not.i.i.i27, label %bb2.i.i.i29, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit30", !prof !166

bb2.i.i.i29:                                      ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24"
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !526
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit30": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24"
  %4 = select i1 %_0.i22, ptr %b, ptr %d, !unpredictable !14
  %5 = select i1 %_0.i16, ptr %c, ptr %a, !unpredictable !14
  %_0.i28 = fcmp olt double %_4.i.i.i25, %_5.i.i.i26
  %6 = select i1 %_0.i28, ptr %3, ptr %1, !unpredictable !14
  %7 = select i1 %_0.i28, ptr %1, ptr %3, !unpredictable !14
  %8 = load i64, ptr %5, align 8
  store i64 %8, ptr %dst, align 8
  %dst4 = getelementptr inbounds nuw i8, ptr %dst, i64 8
  %9 = load i64, ptr %6, align 8
  store i64 %9, ptr %dst4, align 8
  %dst5 = getelementptr inbounds nuw i8, ptr %dst, i64 16
  %10 = load i64, ptr %7, align 8
  store i64 %10, ptr %dst5, align 8
  %dst6 = getelementptr inbounds nuw i8, ptr %dst, i64 24
  %11 = load i64, ptr %4, align 8
  store i64 %11, ptr %dst6, align 8
  ret void
}

; core::slice::sort::shared::smallsort::sort8_stable
; Function Attrs: nounwind nonlazybind uwtable
define void @_ZN4core5slice4sort6shared9smallsort12sort8_stable17h84b6fa9b898d788dE(ptr noundef readonly captures(none) %v_base, ptr noundef writeonly captures(none) %dst, ptr noundef captures(address) %scratch_base, ptr noalias readnone align 8 captures(none) %is_less) unnamed_addr #0 {
start:
; call core::slice::sort::shared::smallsort::sort4_stable
  tail call void @_ZN4core5slice4sort6shared9smallsort12sort4_stable17h970f1ca1c8b236a9E(ptr noundef %v_base, ptr noundef %scratch_base, ptr noalias align 8 poison) #25
  %_9 = getelementptr inbounds nuw i8, ptr %v_base, i64 32
  %_10 = getelementptr inbounds nuw i8, ptr %scratch_base, i64 32
; call core::slice::sort::shared::smallsort::sort4_stable
  tail call void @_ZN4core5slice4sort6shared9smallsort12sort4_stable17h970f1ca1c8b236a9E(ptr noundef nonnull %_9, ptr noundef nonnull %_10, ptr noalias align 8 poison) #25
  tail call void @llvm.experimental.noalias.scope.decl(metadata !527)
  %0 = getelementptr i8, ptr %scratch_base, i64 24
  %1 = getelementptr inbounds nuw i8, ptr %scratch_base, i64 56
  %2 = getelementptr inbounds nuw i8, ptr %dst, i64 56
  tail call void @llvm.experimental.noalias.scope.decl(metadata !530)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !533)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !535), !noalias !538
  tail call void @llvm.experimental.noalias.scope.decl(metadata !541), !noalias !538
  tail call void @llvm.experimental.noalias.scope.decl(metadata !543), !noalias !538
  tail call void @llvm.experimental.noalias.scope.decl(metadata !546), !noalias !538
  %_4.i.i.i.i = load double, ptr %_10, align 8, !alias.scope !548, !noalias !549, !noundef !14
  %_5.i.i.i.i = load double, ptr %scratch_base, align 8, !alias.scope !550, !noalias !551, !noundef !14
  %.not.i.i.i.i = fcmp uno double %_4.i.i.i.i, %_5.i.i.i.i
  br i1 %.not.i.i.i.i, label %bb2.i.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i", !prof !166

bb2.i.i.i.i:                                      ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.2", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.1", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i", %start
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !552
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i": ; preds = %start
  %_0.i.i = fcmp olt double %_4.i.i.i.i, %_5.i.i.i.i
  %..i17.i = select i1 %_0.i.i, ptr %_10, ptr %scratch_base
  %3 = load i64, ptr %..i17.i, align 8, !alias.scope !527, !noalias !553
  store i64 %3, ptr %dst, align 8, !noalias !555
  tail call void @llvm.experimental.noalias.scope.decl(metadata !556)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !559)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !561), !noalias !564
  tail call void @llvm.experimental.noalias.scope.decl(metadata !567), !noalias !564
  tail call void @llvm.experimental.noalias.scope.decl(metadata !569), !noalias !564
  tail call void @llvm.experimental.noalias.scope.decl(metadata !572), !noalias !564
  %_4.i.i.i19.i = load double, ptr %1, align 8, !alias.scope !574, !noalias !575, !noundef !14
  %_5.i.i.i20.i = load double, ptr %0, align 8, !alias.scope !576, !noalias !577, !noundef !14
  %.not.i.i.i21.i = fcmp uno double %_4.i.i.i19.i, %_5.i.i.i20.i
  br i1 %.not.i.i.i21.i, label %bb2.i.i.i23.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i", !prof !166

bb2.i.i.i23.i:                                    ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.3", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.2", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.1", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i"
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !578
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i"
  %is_l.i18.i = xor i1 %_0.i.i, true
  %count2.i.i = zext i1 %is_l.i18.i to i64
  %_14.i.i = getelementptr inbounds nuw double, ptr %scratch_base, i64 %count2.i.i
  %count.i.i = zext i1 %_0.i.i to i64
  %_12.i.i = getelementptr inbounds nuw double, ptr %_10, i64 %count.i.i
  %_0.i22.i = fcmp olt double %_4.i.i.i19.i, %_5.i.i.i20.i
  %..i.i = select i1 %_0.i22.i, ptr %0, ptr %1
  %is_l.i.i = xor i1 %_0.i22.i, true
  %4 = load i64, ptr %..i.i, align 8, !alias.scope !527, !noalias !579
  store i64 %4, ptr %2, align 8, !noalias !581
  %count.neg.i.i = sext i1 %is_l.i.i to i64
  %5 = getelementptr double, ptr %1, i64 %count.neg.i.i
  %count3.neg.i.i = sext i1 %_0.i22.i to i64
  %6 = getelementptr double, ptr %0, i64 %count3.neg.i.i
  %7 = getelementptr inbounds nuw i8, ptr %dst, i64 48
  tail call void @llvm.experimental.noalias.scope.decl(metadata !582)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !584)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !586), !noalias !538
  tail call void @llvm.experimental.noalias.scope.decl(metadata !588), !noalias !538
  tail call void @llvm.experimental.noalias.scope.decl(metadata !590), !noalias !538
  tail call void @llvm.experimental.noalias.scope.decl(metadata !592), !noalias !538
  %_4.i.i.i.i.1 = load double, ptr %_12.i.i, align 8, !alias.scope !594, !noalias !595, !noundef !14
  %_5.i.i.i.i.1 = load double, ptr %_14.i.i, align 8, !alias.scope !596, !noalias !597, !noundef !14
  %.not.i.i.i.i.1 = fcmp uno double %_4.i.i.i.i.1, %_5.i.i.i.i.1
  br i1 %.not.i.i.i.i.1, label %bb2.i.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.1", !prof !166

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.1": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i"
  %_16.i.i = getelementptr inbounds nuw i8, ptr %dst, i64 8
  %_0.i.i.1 = fcmp olt double %_4.i.i.i.i.1, %_5.i.i.i.i.1
  %..i17.i.1 = select i1 %_0.i.i.1, ptr %_12.i.i, ptr %_14.i.i
  %8 = load i64, ptr %..i17.i.1, align 8, !alias.scope !527, !noalias !553
  store i64 %8, ptr %_16.i.i, align 8, !noalias !555
  tail call void @llvm.experimental.noalias.scope.decl(metadata !598)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !600)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !602), !noalias !564
  tail call void @llvm.experimental.noalias.scope.decl(metadata !604), !noalias !564
  tail call void @llvm.experimental.noalias.scope.decl(metadata !606), !noalias !564
  tail call void @llvm.experimental.noalias.scope.decl(metadata !608), !noalias !564
  %_4.i.i.i19.i.1 = load double, ptr %5, align 8, !alias.scope !610, !noalias !611, !noundef !14
  %_5.i.i.i20.i.1 = load double, ptr %6, align 8, !alias.scope !612, !noalias !613, !noundef !14
  %.not.i.i.i21.i.1 = fcmp uno double %_4.i.i.i19.i.1, %_5.i.i.i20.i.1
  br i1 %.not.i.i.i21.i.1, label %bb2.i.i.i23.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.1", !prof !166

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.1": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.1"
  %is_l.i18.i.1 = xor i1 %_0.i.i.1, true
  %count2.i.i.1 = zext i1 %is_l.i18.i.1 to i64
  %_14.i.i.1 = getelementptr inbounds nuw double, ptr %_14.i.i, i64 %count2.i.i.1
  %count.i.i.1 = zext i1 %_0.i.i.1 to i64
  %_12.i.i.1 = getelementptr inbounds nuw double, ptr %_12.i.i, i64 %count.i.i.1
  %_0.i22.i.1 = fcmp olt double %_4.i.i.i19.i.1, %_5.i.i.i20.i.1
  %..i.i.1 = select i1 %_0.i22.i.1, ptr %6, ptr %5
  %is_l.i.i.1 = xor i1 %_0.i22.i.1, true
  %9 = load i64, ptr %..i.i.1, align 8, !alias.scope !527, !noalias !579
  store i64 %9, ptr %7, align 8, !noalias !581
  %count.neg.i.i.1 = sext i1 %is_l.i.i.1 to i64
  %10 = getelementptr double, ptr %5, i64 %count.neg.i.i.1
  %count3.neg.i.i.1 = sext i1 %_0.i22.i.1 to i64
  %11 = getelementptr double, ptr %6, i64 %count3.neg.i.i.1
  %12 = getelementptr inbounds nuw i8, ptr %dst, i64 40
  tail call void @llvm.experimental.noalias.scope.decl(metadata !614)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !616)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !618), !noalias !538
  tail call void @llvm.experimental.noalias.scope.decl(metadata !620), !noalias !538
  tail call void @llvm.experimental.noalias.scope.decl(metadata !622), !noalias !538
  tail call void @llvm.experimental.noalias.scope.decl(metadata !624), !noalias !538
  %_4.i.i.i.i.2 = load double, ptr %_12.i.i.1, align 8, !alias.scope !626, !noalias !627, !noundef !14
  %_5.i.i.i.i.2 = load double, ptr %_14.i.i.1, align 8, !alias.scope !628, !noalias !629, !noundef !14
  %.not.i.i.i.i.2 = fcmp uno double %_4.i.i.i.i.2, %_5.i.i.i.i.2
  br i1 %.not.i.i.i.i.2, label %bb2.i.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.2", !prof !166

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.2": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.1"
  %_16.i.i.1 = getelementptr inbounds nuw i8, ptr %dst, i64 16
  %_0.i.i.2 = fcmp olt double %_4.i.i.i.i.2, %_5.i.i.i.i.2
  %..i17.i.2 = select i1 %_0.i.i.2, ptr %_12.i.i.1, ptr %_14.i.i.1
  %13 = load i64, ptr %..i17.i.2, align 8, !alias.scope !527, !noalias !553
  store i64 %13, ptr %_16.i.i.1, align 8, !noalias !555
  tail call void @llvm.experimental.noalias.scope.decl(metadata !630)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !632)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !634), !noalias !564
  tail call void @llvm.experimental.noalias.scope.decl(metadata !636), !noalias !564
  tail call void @llvm.experimental.noalias.scope.decl(metadata !638), !noalias !564
  tail call void @llvm.experimental.noalias.scope.decl(metadata !640), !noalias !564
  %_4.i.i.i19.i.2 = load double, ptr %10, align 8, !alias.scope !642, !noalias !643, !noundef !14
  %_5.i.i.i20.i.2 = load double, ptr %11, align 8, !alias.scope !644, !noalias !645, !noundef !14
  %.not.i.i.i21.i.2 = fcmp uno double %_4.i.i.i19.i.2, %_5.i.i.i20.i.2
  br i1 %.not.i.i.i21.i.2, label %bb2.i.i.i23.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.2", !prof !166

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.2": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.2"
  %is_l.i18.i.2 = xor i1 %_0.i.i.2, true
  %count2.i.i.2 = zext i1 %is_l.i18.i.2 to i64
  %_14.i.i.2 = getelementptr inbounds nuw double, ptr %_14.i.i.1, i64 %count2.i.i.2
  %count.i.i.2 = zext i1 %_0.i.i.2 to i64
  %_12.i.i.2 = getelementptr inbounds nuw double, ptr %_12.i.i.1, i64 %count.i.i.2
  %_0.i22.i.2 = fcmp olt double %_4.i.i.i19.i.2, %_5.i.i.i20.i.2
  %..i.i.2 = select i1 %_0.i22.i.2, ptr %11, ptr %10
  %is_l.i.i.2 = xor i1 %_0.i22.i.2, true
  %14 = load i64, ptr %..i.i.2, align 8, !alias.scope !527, !noalias !579
  store i64 %14, ptr %12, align 8, !noalias !581
  %count.neg.i.i.2 = sext i1 %is_l.i.i.2 to i64
  %15 = getelementptr double, ptr %10, i64 %count.neg.i.i.2
  %count3.neg.i.i.2 = sext i1 %_0.i22.i.2 to i64
  %16 = getelementptr double, ptr %11, i64 %count3.neg.i.i.2
  %17 = getelementptr inbounds nuw i8, ptr %dst, i64 32
  tail call void @llvm.experimental.noalias.scope.decl(metadata !646)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !648)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !650), !noalias !538
  tail call void @llvm.experimental.noalias.scope.decl(metadata !652), !noalias !538
  tail call void @llvm.experimental.noalias.scope.decl(metadata !654), !noalias !538
  tail call void @llvm.experimental.noalias.scope.decl(metadata !656), !noalias !538
  %_4.i.i.i.i.3 = load double, ptr %_12.i.i.2, align 8, !alias.scope !658, !noalias !659, !noundef !14
  %_5.i.i.i.i.3 = load double, ptr %_14.i.i.2, align 8, !alias.scope !660, !noalias !661, !noundef !14
  %.not.i.i.i.i.3 = fcmp uno double %_4.i.i.i.i.3, %_5.i.i.i.i.3
  br i1 %.not.i.i.i.i.3, label %bb2.i.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.3", !prof !166

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.3": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.2"
  %_16.i.i.2 = getelementptr inbounds nuw i8, ptr %dst, i64 24
  %_0.i.i.3 = fcmp olt double %_4.i.i.i.i.3, %_5.i.i.i.i.3
  %..i17.i.3 = select i1 %_0.i.i.3, ptr %_12.i.i.2, ptr %_14.i.i.2
  %18 = load i64, ptr %..i17.i.3, align 8, !alias.scope !527, !noalias !553
  store i64 %18, ptr %_16.i.i.2, align 8, !noalias !555
  tail call void @llvm.experimental.noalias.scope.decl(metadata !662)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !664)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !666), !noalias !564
  tail call void @llvm.experimental.noalias.scope.decl(metadata !668), !noalias !564
  tail call void @llvm.experimental.noalias.scope.decl(metadata !670), !noalias !564
  tail call void @llvm.experimental.noalias.scope.decl(metadata !672), !noalias !564
  %_4.i.i.i19.i.3 = load double, ptr %15, align 8, !alias.scope !674, !noalias !675, !noundef !14
  %_5.i.i.i20.i.3 = load double, ptr %16, align 8, !alias.scope !676, !noalias !677, !noundef !14
  %.not.i.i.i21.i.3 = fcmp uno double %_4.i.i.i19.i.3, %_5.i.i.i20.i.3
  br i1 %.not.i.i.i21.i.3, label %bb2.i.i.i23.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.3", !prof !166

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.3": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.3"
  %is_l.i18.i.3 = xor i1 %_0.i.i.3, true
  %count2.i.i.3 = zext i1 %is_l.i18.i.3 to i64
  %_14.i.i.3 = getelementptr inbounds nuw double, ptr %_14.i.i.2, i64 %count2.i.i.3
  %count.i.i.3 = zext i1 %_0.i.i.3 to i64
  %_12.i.i.3 = getelementptr inbounds nuw double, ptr %_12.i.i.2, i64 %count.i.i.3
  %_0.i22.i.3 = fcmp olt double %_4.i.i.i19.i.3, %_5.i.i.i20.i.3
  %..i.i.3 = select i1 %_0.i22.i.3, ptr %16, ptr %15
  %is_l.i.i.3 = xor i1 %_0.i22.i.3, true
  %19 = load i64, ptr %..i.i.3, align 8, !alias.scope !527, !noalias !579
  store i64 %19, ptr %17, align 8, !noalias !581
  %count.neg.i.i.3 = sext i1 %is_l.i.i.3 to i64
  %20 = getelementptr double, ptr %15, i64 %count.neg.i.i.3
  %count3.neg.i.i.3 = sext i1 %_0.i22.i.3 to i64
  %21 = getelementptr double, ptr %16, i64 %count3.neg.i.i.3
  %22 = getelementptr i8, ptr %21, i64 8
  %23 = getelementptr i8, ptr %20, i64 8
  %_31.i = icmp ne ptr %_14.i.i.3, %22
  %_32.i = icmp ne ptr %_12.i.i.3, %23
  %or.cond.i = select i1 %_31.i, i1 true, i1 %_32.i, !prof !678
  br i1 %or.cond.i, label %bb13.i, label %_ZN4core5slice4sort6shared9smallsort19bidirectional_merge17h4ba58826c1efa134E.exit, !prof !678

bb13.i:                                           ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.3"
; call core::slice::sort::shared::smallsort::panic_on_ord_violation
  tail call void @_RNvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort22panic_on_ord_violation() #24, !noalias !527
  unreachable

_ZN4core5slice4sort6shared9smallsort19bidirectional_merge17h4ba58826c1efa134E.exit: ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.3"
  ret void
}

; core::slice::sort::shared::smallsort::bidirectional_merge
; Function Attrs: nounwind nonlazybind uwtable
define void @_ZN4core5slice4sort6shared9smallsort19bidirectional_merge17h4ba58826c1efa134E(ptr noalias noundef nonnull readonly align 8 captures(address) %v.0, i64 noundef range(i64 0, 1152921504606846976) %v.1, ptr noundef writeonly captures(none) %0, ptr noalias readnone align 8 captures(none) %is_less) unnamed_addr #0 {
start:
  %len_div_215 = lshr i64 %v.1, 1
  %_7 = icmp ne i64 %len_div_215, 0
  tail call void @llvm.assume(i1 %_7)
  %1 = getelementptr double, ptr %v.0, i64 %len_div_215
  %2 = getelementptr i8, ptr %1, i64 -8
  %count1 = add nsw i64 %v.1, -1
  %3 = getelementptr inbounds nuw double, ptr %v.0, i64 %count1
  %4 = getelementptr inbounds nuw double, ptr %0, i64 %count1
  br label %bb15

bb16:                                             ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24"
  %5 = getelementptr i8, ptr %10, i64 8
  %6 = getelementptr i8, ptr %9, i64 8
  %_43 = and i64 %v.1, 1
  %_22 = icmp eq i64 %_43, 0
  br i1 %_22, label %bb9, label %bb5

bb15:                                             ; preds = %start, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24"
  %dst.sroa.0.041 = phi ptr [ %0, %start ], [ %_16.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24" ]
  %iter.sroa.0.040 = phi i64 [ 0, %start ], [ %_39, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24" ]
  %left.sroa.0.039 = phi ptr [ %v.0, %start ], [ %_14.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24" ]
  %right.sroa.0.038 = phi ptr [ %1, %start ], [ %_12.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24" ]
  %left_rev.sroa.0.037 = phi ptr [ %2, %start ], [ %10, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24" ]
  %right_rev.sroa.0.036 = phi ptr [ %3, %start ], [ %9, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24" ]
  %dst_rev.sroa.0.035 = phi ptr [ %4, %start ], [ %11, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24" ]
  %_39 = add nuw nsw i64 %iter.sroa.0.040, 1
  tail call void @llvm.experimental.noalias.scope.decl(metadata !679)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !682)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !684), !noalias !687
  tail call void @llvm.experimental.noalias.scope.decl(metadata !690), !noalias !687
  tail call void @llvm.experimental.noalias.scope.decl(metadata !692), !noalias !687
  tail call void @llvm.experimental.noalias.scope.decl(metadata !695), !noalias !687
  %_4.i.i.i = load double, ptr %right.sroa.0.038, align 8, !alias.scope !697, !noalias !698, !noundef !14
  %_5.i.i.i = load double, ptr %left.sroa.0.039, align 8, !alias.scope !699, !noalias !700, !noundef !14
  %.not.i.i.i = fcmp uno double %_4.i.i.i, %_5.i.i.i
  br i1 %.not.i.i.i, label %bb2.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit", !prof !166

bb2.i.i.i:                                        ; preds = %bb15
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !701
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit": ; preds = %bb15
  %_0.i = fcmp olt double %_4.i.i.i, %_5.i.i.i
  %..i17 = select i1 %_0.i, ptr %right.sroa.0.038, ptr %left.sroa.0.039
  %7 = load i64, ptr %..i17, align 8, !noalias !702
  store i64 %7, ptr %dst.sroa.0.041, align 8, !noalias !702
  tail call void @llvm.experimental.noalias.scope.decl(metadata !704)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !707)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !709), !noalias !712
  tail call void @llvm.experimental.noalias.scope.decl(metadata !715), !noalias !712
  tail call void @llvm.experimental.noalias.scope.decl(metadata !717), !noalias !712
  tail call void @llvm.experimental.noalias.scope.decl(metadata !720), !noalias !712
  %_4.i.i.i19 = load double, ptr %right_rev.sroa.0.036, align 8, !alias.scope !722, !noalias !723, !noundef !14
  %_5.i.i.i20 = load double, ptr %left_rev.sroa.0.037, align 8, !alias.scope !724, !noalias !725, !noundef !14
  %.not.i.i.i21 = fcmp uno double %_4.i.i.i19, %_5.i.i.i20
  br i1 %.not.i.i.i21, label %bb2.i.i.i23, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24", !prof !166

bb2.i.i.i23:                                      ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit"
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !726
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit"
  %_16.i = getelementptr inbounds nuw i8, ptr %dst.sroa.0.041, i64 8
  %is_l.i18 = xor i1 %_0.i, true
  %count2.i = zext i1 %is_l.i18 to i64
  %_14.i = getelementptr inbounds nuw double, ptr %left.sroa.0.039, i64 %count2.i
  %count.i = zext i1 %_0.i to i64
  %_12.i = getelementptr inbounds nuw double, ptr %right.sroa.0.038, i64 %count.i
  %_0.i22 = fcmp olt double %_4.i.i.i19, %_5.i.i.i20
  %..i = select i1 %_0.i22, ptr %left_rev.sroa.0.037, ptr %right_rev.sroa.0.036
  %is_l.i = xor i1 %_0.i22, true
  %8 = load i64, ptr %..i, align 8, !noalias !727
  store i64 %8, ptr %dst_rev.sroa.0.035, align 8, !noalias !727
  %count.neg.i = sext i1 %is_l.i to i64
  %9 = getelementptr double, ptr %right_rev.sroa.0.036, i64 %count.neg.i
  %count3.neg.i = sext i1 %_0.i22 to i64
  %10 = getelementptr double, ptr %left_rev.sroa.0.037, i64 %count3.neg.i
  %11 = getelementptr inbounds i8, ptr %dst_rev.sroa.0.035, i64 -8
  %exitcond.not = icmp eq i64 %_39, %len_div_215
  br i1 %exitcond.not, label %bb16, label %bb15

bb5:                                              ; preds = %bb16
  %left_nonempty = icmp ult ptr %_14.i, %5
  %left.sroa.0.0.right.sroa.0.0 = select i1 %left_nonempty, ptr %_14.i, ptr %_12.i
  %12 = load i64, ptr %left.sroa.0.0.right.sroa.0.0, align 8
  store i64 %12, ptr %_16.i, align 8
  %count2 = zext i1 %left_nonempty to i64
  %_26 = getelementptr inbounds nuw double, ptr %_14.i, i64 %count2
  %_30 = xor i1 %left_nonempty, true
  %count3 = zext i1 %_30 to i64
  %_28 = getelementptr inbounds nuw double, ptr %_12.i, i64 %count3
  br label %bb9

bb9:                                              ; preds = %bb16, %bb5
  %right.sroa.0.1 = phi ptr [ %_12.i, %bb16 ], [ %_28, %bb5 ]
  %left.sroa.0.1 = phi ptr [ %_14.i, %bb16 ], [ %_26, %bb5 ]
  %_31 = icmp ne ptr %left.sroa.0.1, %5
  %_32 = icmp ne ptr %right.sroa.0.1, %6
  %or.cond = select i1 %_31, i1 true, i1 %_32, !prof !678
  br i1 %or.cond, label %bb13, label %bb14, !prof !678

bb14:                                             ; preds = %bb9
  ret void

bb13:                                             ; preds = %bb9
; call core::slice::sort::shared::smallsort::panic_on_ord_violation
  tail call void @_RNvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort22panic_on_ord_violation() #24
  unreachable
}

; core::slice::sort::shared::smallsort::insertion_sort_shift_left
; Function Attrs: nounwind nonlazybind uwtable
define void @_ZN4core5slice4sort6shared9smallsort25insertion_sort_shift_left17h53085c1d627c0a61E(ptr noalias noundef nonnull align 8 captures(address) %v.0, i64 noundef range(i64 0, 1152921504606846976) %v.1, i64 noundef %offset, ptr noalias readnone align 8 captures(none) %is_less) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = add i64 %offset, -1
  %or.cond.not = icmp ult i64 %0, %v.1
  br i1 %or.cond.not, label %bb3, label %bb2

bb2:                                              ; preds = %start
  tail call void @llvm.trap()
  unreachable

bb3:                                              ; preds = %start
  %v_end = getelementptr inbounds nuw double, ptr %v.0, i64 %v.1
  %_10.not2 = icmp samesign eq i64 %offset, %v.1
  br i1 %_10.not2, label %bb7, label %bb5.preheader

bb5.preheader:                                    ; preds = %bb3
  %1 = getelementptr inbounds nuw double, ptr %v.0, i64 %offset
  br label %bb5

bb7:                                              ; preds = %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit, %bb3
  ret void

bb5:                                              ; preds = %bb5.preheader, %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit
  %tail.sroa.0.03 = phi ptr [ %_14, %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit ], [ %1, %bb5.preheader ]
  %2 = getelementptr inbounds i8, ptr %tail.sroa.0.03, i64 -8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !729)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !732)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !734)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !737)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !739)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !742)
  %_4.i.i.i.i = load double, ptr %tail.sroa.0.03, align 8, !alias.scope !744, !noalias !745, !noundef !14
  %_5.i.i.i.i = load double, ptr %2, align 8, !alias.scope !745, !noalias !744, !noundef !14
  %.not.i.i.i.i = fcmp uno double %_4.i.i.i.i, %_5.i.i.i.i
  br i1 %.not.i.i.i.i, label %bb2.i.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i", !prof !166

bb2.i.i.i.i:                                      ; preds = %bb5
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !746
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i": ; preds = %bb5
  %_0.i.i = fcmp olt double %_4.i.i.i.i, %_5.i.i.i.i
  br i1 %_0.i.i, label %bb4.i, label %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit

bb4.i:                                            ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i"
  %gap_guard.sroa.4.0.i = phi ptr [ %sift.sroa.0.0.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i" ], [ %tail.sroa.0.03, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i" ]
  %sift.sroa.0.0.i = phi ptr [ %4, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i" ], [ %2, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i" ]
  %3 = load i64, ptr %sift.sroa.0.0.i, align 8
  store i64 %3, ptr %gap_guard.sroa.4.0.i, align 8
  %_18.i = icmp eq ptr %sift.sroa.0.0.i, %v.0
  br i1 %_18.i, label %bb10.i, label %bb6.i

bb6.i:                                            ; preds = %bb4.i
  %4 = getelementptr inbounds i8, ptr %sift.sroa.0.0.i, i64 -8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !747)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !750)
  %_5.i.i.i2.i = load double, ptr %4, align 8, !alias.scope !753, !noalias !756, !noundef !14
  %.not.i.i.i3.i = fcmp uno double %_4.i.i.i.i, %_5.i.i.i2.i
  br i1 %.not.i.i.i3.i, label %bb2.i.i.i5.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i", !prof !166

bb2.i.i.i5.i:                                     ; preds = %bb6.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !760
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i": ; preds = %bb6.i
  %_0.i4.i = fcmp olt double %_4.i.i.i.i, %_5.i.i.i2.i
  br i1 %_0.i4.i, label %bb4.i, label %bb10.i

bb10.i:                                           ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i", %bb4.i
  %sift.sroa.0.0.i.lcssa = phi ptr [ %sift.sroa.0.0.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i" ], [ %v.0, %bb4.i ]
  store double %_4.i.i.i.i, ptr %sift.sroa.0.0.i.lcssa, align 8, !noalias !761
  br label %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit

_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit: ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i", %bb10.i
  %_14 = getelementptr inbounds nuw i8, ptr %tail.sroa.0.03, i64 8
  %_10.not = icmp eq ptr %_14, %v_end
  br i1 %_10.not, label %bb7, label %bb5
}

; core::slice::sort::shared::smallsort::small_sort_general_with_scratch
; Function Attrs: nounwind nonlazybind uwtable
define void @_ZN4core5slice4sort6shared9smallsort31small_sort_general_with_scratch17h7fcde631b5ef7bb4E(ptr noalias noundef nonnull align 8 captures(none) %v.0, i64 noundef range(i64 0, 1152921504606846976) %v.1, ptr noalias noundef nonnull align 8 captures(address) %scratch.0, i64 noundef range(i64 0, 1152921504606846976) %scratch.1, ptr noalias readnone align 8 captures(none) %is_less) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_5 = icmp samesign ult i64 %v.1, 2
  br i1 %_5, label %bb27, label %bb2

bb2:                                              ; preds = %start
  %_8 = add nuw nsw i64 %v.1, 16
  %_6 = icmp samesign ult i64 %scratch.1, %_8
  br i1 %_6, label %bb3, label %bb4

bb4:                                              ; preds = %bb2
  %len_div_29 = lshr i64 %v.1, 1
  %_14 = icmp samesign ugt i64 %v.1, 15
  br i1 %_14, label %bb6, label %bb9

bb3:                                              ; preds = %bb2
  tail call void @llvm.trap()
  unreachable

bb9:                                              ; preds = %bb4
  %_22 = icmp samesign ugt i64 %v.1, 7
  br i1 %_22, label %bb10, label %bb33

bb6:                                              ; preds = %bb4
  %_16 = getelementptr inbounds nuw double, ptr %scratch.0, i64 %v.1
; call core::slice::sort::shared::smallsort::sort8_stable
  tail call void @_ZN4core5slice4sort6shared9smallsort12sort8_stable17h84b6fa9b898d788dE(ptr noundef nonnull %v.0, ptr noundef nonnull %scratch.0, ptr noundef nonnull %_16, ptr noalias align 8 poison) #25
  %_18 = getelementptr inbounds nuw double, ptr %v.0, i64 %len_div_29
  %_19 = getelementptr inbounds nuw double, ptr %scratch.0, i64 %len_div_29
  %_20 = getelementptr inbounds nuw i8, ptr %_16, i64 64
; call core::slice::sort::shared::smallsort::sort8_stable
  tail call void @_ZN4core5slice4sort6shared9smallsort12sort8_stable17h84b6fa9b898d788dE(ptr noundef nonnull %_18, ptr noundef nonnull %_19, ptr noundef nonnull %_20, ptr noalias align 8 poison) #25
  br label %bb15

bb10:                                             ; preds = %bb9
; call core::slice::sort::shared::smallsort::sort4_stable
  tail call void @_ZN4core5slice4sort6shared9smallsort12sort4_stable17h970f1ca1c8b236a9E(ptr noundef nonnull %v.0, ptr noundef nonnull %scratch.0, ptr noalias align 8 poison) #25
  %_27 = getelementptr inbounds nuw double, ptr %v.0, i64 %len_div_29
  %_28 = getelementptr inbounds nuw double, ptr %scratch.0, i64 %len_div_29
; call core::slice::sort::shared::smallsort::sort4_stable
  tail call void @_ZN4core5slice4sort6shared9smallsort12sort4_stable17h970f1ca1c8b236a9E(ptr noundef nonnull %_27, ptr noundef nonnull %_28, ptr noalias align 8 poison) #25
  br label %bb15

bb33:                                             ; preds = %bb9
  %0 = load i64, ptr %v.0, align 8
  store i64 %0, ptr %scratch.0, align 8
  %_31 = getelementptr inbounds nuw double, ptr %v.0, i64 %len_div_29
  %dst = getelementptr inbounds nuw double, ptr %scratch.0, i64 %len_div_29
  %1 = load i64, ptr %_31, align 8
  store i64 %1, ptr %dst, align 8
  br label %bb15

bb15:                                             ; preds = %bb33, %bb10, %bb6
  %presorted_len.sroa.0.0 = phi i64 [ 8, %bb6 ], [ 4, %bb10 ], [ 1, %bb33 ]
  %2 = sub nsw i64 %v.1, %len_div_29
  %_7411 = icmp samesign ult i64 %presorted_len.sroa.0.0, %len_div_29
  br i1 %_7411, label %bb38, label %bb16.loopexit

bb16.loopexit:                                    ; preds = %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit, %bb15
  %src.1 = getelementptr inbounds nuw double, ptr %v.0, i64 %len_div_29
  %dst4.1 = getelementptr inbounds nuw double, ptr %scratch.0, i64 %len_div_29
  %_7411.1 = icmp ult i64 %presorted_len.sroa.0.0, %2
  br i1 %_7411.1, label %bb38.1, label %bb16.loopexit.1

bb38.1:                                           ; preds = %bb16.loopexit, %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit.1
  %iter1.sroa.0.012.1 = phi i64 [ %_78.1, %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit.1 ], [ %presorted_len.sroa.0.0, %bb16.loopexit ]
  %_78.1 = add i64 %iter1.sroa.0.012.1, 1
  %_49.1 = getelementptr inbounds nuw double, ptr %src.1, i64 %iter1.sroa.0.012.1
  %dst5.1 = getelementptr inbounds nuw double, ptr %dst4.1, i64 %iter1.sroa.0.012.1
  %3 = load i64, ptr %_49.1, align 8
  store i64 %3, ptr %dst5.1, align 8
  %4 = getelementptr inbounds i8, ptr %dst5.1, i64 -8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !766)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !769)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !771)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !774)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !776)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !779)
  %_4.i.i.i.i.1 = load double, ptr %dst5.1, align 8, !alias.scope !781, !noalias !782, !noundef !14
  %_5.i.i.i.i.1 = load double, ptr %4, align 8, !alias.scope !782, !noalias !781, !noundef !14
  %.not.i.i.i.i.1 = fcmp uno double %_4.i.i.i.i.1, %_5.i.i.i.i.1
  br i1 %.not.i.i.i.i.1, label %bb2.i.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.1", !prof !166

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.1": ; preds = %bb38.1
  %_0.i.i.1 = fcmp olt double %_4.i.i.i.i.1, %_5.i.i.i.i.1
  br i1 %_0.i.i.1, label %bb4.i.1, label %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit.1

bb4.i.1:                                          ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.1", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i.1"
  %gap_guard.sroa.4.0.i.1 = phi ptr [ %sift.sroa.0.0.i.1, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i.1" ], [ %dst5.1, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.1" ]
  %sift.sroa.0.0.i.1 = phi ptr [ %6, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i.1" ], [ %4, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.1" ]
  %5 = load i64, ptr %sift.sroa.0.0.i.1, align 8
  store i64 %5, ptr %gap_guard.sroa.4.0.i.1, align 8
  %_18.i.1 = icmp eq ptr %sift.sroa.0.0.i.1, %dst4.1
  br i1 %_18.i.1, label %bb10.i.1, label %bb6.i.1

bb6.i.1:                                          ; preds = %bb4.i.1
  %6 = getelementptr inbounds i8, ptr %sift.sroa.0.0.i.1, i64 -8
  %_5.i.i.i2.i.1 = load double, ptr %6, align 8, !alias.scope !783, !noalias !790, !noundef !14
  %.not.i.i.i3.i.1 = fcmp uno double %_4.i.i.i.i.1, %_5.i.i.i2.i.1
  br i1 %.not.i.i.i3.i.1, label %bb2.i.i.i5.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i.1", !prof !166

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i.1": ; preds = %bb6.i.1
  %_0.i4.i.1 = fcmp olt double %_4.i.i.i.i.1, %_5.i.i.i2.i.1
  br i1 %_0.i4.i.1, label %bb4.i.1, label %bb10.i.1

bb10.i.1:                                         ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i.1", %bb4.i.1
  store double %_4.i.i.i.i.1, ptr %sift.sroa.0.0.i.1, align 8, !noalias !794
  br label %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit.1

_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit.1: ; preds = %bb10.i.1, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.1"
  %exitcond.1.not = icmp eq i64 %_78.1, %2
  br i1 %exitcond.1.not, label %bb16.loopexit.1, label %bb38.1

bb16.loopexit.1:                                  ; preds = %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit.1, %bb16.loopexit
; call core::slice::sort::shared::smallsort::bidirectional_merge
  tail call void @_ZN4core5slice4sort6shared9smallsort19bidirectional_merge17h4ba58826c1efa134E(ptr noalias noundef nonnull readonly align 8 captures(address, read_provenance) %scratch.0, i64 noundef %v.1, ptr noundef nonnull %v.0, ptr noalias align 8 poison) #25
  br label %bb27

bb27:                                             ; preds = %start, %bb16.loopexit.1
  ret void

bb38:                                             ; preds = %bb15, %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit
  %iter1.sroa.0.012 = phi i64 [ %_78, %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit ], [ %presorted_len.sroa.0.0, %bb15 ]
  %_78 = add i64 %iter1.sroa.0.012, 1
  %_49 = getelementptr inbounds nuw double, ptr %v.0, i64 %iter1.sroa.0.012
  %dst5 = getelementptr inbounds nuw double, ptr %scratch.0, i64 %iter1.sroa.0.012
  %7 = load i64, ptr %_49, align 8
  store i64 %7, ptr %dst5, align 8
  %8 = getelementptr inbounds i8, ptr %dst5, i64 -8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !799)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !801)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !803)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !805)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !807)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !809)
  %_4.i.i.i.i = load double, ptr %dst5, align 8, !alias.scope !811, !noalias !812, !noundef !14
  %_5.i.i.i.i = load double, ptr %8, align 8, !alias.scope !812, !noalias !811, !noundef !14
  %.not.i.i.i.i = fcmp uno double %_4.i.i.i.i, %_5.i.i.i.i
  br i1 %.not.i.i.i.i, label %bb2.i.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i", !prof !166

bb2.i.i.i.i:                                      ; preds = %bb38, %bb38.1
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !813
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i": ; preds = %bb38
  %_0.i.i = fcmp olt double %_4.i.i.i.i, %_5.i.i.i.i
  br i1 %_0.i.i, label %bb4.i, label %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit

bb4.i:                                            ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i"
  %gap_guard.sroa.4.0.i = phi ptr [ %sift.sroa.0.0.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i" ], [ %dst5, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i" ]
  %sift.sroa.0.0.i = phi ptr [ %10, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i" ], [ %8, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i" ]
  %9 = load i64, ptr %sift.sroa.0.0.i, align 8
  store i64 %9, ptr %gap_guard.sroa.4.0.i, align 8
  %_18.i = icmp eq ptr %sift.sroa.0.0.i, %scratch.0
  br i1 %_18.i, label %bb10.i, label %bb6.i

bb6.i:                                            ; preds = %bb4.i
  %10 = getelementptr inbounds i8, ptr %sift.sroa.0.0.i, i64 -8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !814)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !816)
  %_5.i.i.i2.i = load double, ptr %10, align 8, !alias.scope !818, !noalias !790, !noundef !14
  %.not.i.i.i3.i = fcmp uno double %_4.i.i.i.i, %_5.i.i.i2.i
  br i1 %.not.i.i.i3.i, label %bb2.i.i.i5.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i", !prof !166

bb2.i.i.i5.i:                                     ; preds = %bb6.i, %bb6.i.1
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !819
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i": ; preds = %bb6.i
  %_0.i4.i = fcmp olt double %_4.i.i.i.i, %_5.i.i.i2.i
  br i1 %_0.i4.i, label %bb4.i, label %bb10.i

bb10.i:                                           ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i", %bb4.i
  store double %_4.i.i.i.i, ptr %sift.sroa.0.0.i, align 8, !noalias !794
  br label %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit

_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit: ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i", %bb10.i
  %exitcond.not = icmp eq i64 %_78, %len_div_29
  br i1 %exitcond.not, label %bb16.loopexit, label %bb38
}

; core::slice::sort::stable::driftsort_main
; Function Attrs: noinline nounwind nonlazybind uwtable
define void @_ZN4core5slice4sort6stable14driftsort_main17h31c742f0c142ea19E(ptr noalias noundef nonnull align 8 %v.0, i64 noundef range(i64 0, 1152921504606846976) %v.1, ptr noalias noundef align 8 dereferenceable(8) %is_less) unnamed_addr #6 personality ptr @rust_eh_personality {
start:
  %_4.i.i = alloca [24 x i8], align 8
  %heap_buf = alloca [24 x i8], align 8
  %stack_buf = alloca [4096 x i8], align 8
  %_94 = lshr i64 %v.1, 1
  %v1 = sub nsw i64 %v.1, %_94
  %..i = tail call noundef i64 @llvm.umin.i64(i64 %v.1, i64 1000000)
  %..i5 = tail call noundef i64 @llvm.umax.i64(i64 %..i, i64 %v1)
  %..i6 = tail call noundef i64 @llvm.umax.i64(i64 %..i5, i64 48)
  call void @llvm.lifetime.start.p0(ptr nonnull %stack_buf)
  call void @llvm.lifetime.start.p0(ptr nonnull %heap_buf)
  %_14 = icmp ugt i64 %..i5, 512
  br i1 %_14, label %bb4, label %bb10.critedge

bb4:                                              ; preds = %start
  call void @llvm.lifetime.start.p0(ptr nonnull %_4.i.i), !noalias !820
; call <alloc::raw_vec::RawVecInner>::try_allocate_in
  call void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsduwmD7cSIQq_5gimli(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_4.i.i, i64 noundef %..i6, i1 noundef zeroext false, i64 noundef 8, i64 noundef 8) #25, !noalias !820
  %_5.i.i = load i64, ptr %_4.i.i, align 8, !range !164, !noalias !820, !noundef !14
  %0 = trunc nuw i64 %_5.i.i to i1
  %1 = getelementptr inbounds nuw i8, ptr %_4.i.i, i64 8
  %err.0.i.i = load i64, ptr %1, align 8, !range !165, !noalias !820, !noundef !14
  %2 = getelementptr inbounds nuw i8, ptr %_4.i.i, i64 16
  br i1 %0, label %bb3.i.i, label %"_ZN5alloc5slice99_$LT$impl$u20$core..slice..sort..stable..BufGuard$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$13with_capacity17hbdb5228a269e9f7bE.exit", !prof !166

bb3.i.i:                                          ; preds = %bb4
  %err.1.i.i = load i64, ptr %2, align 8, !noalias !820
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef %err.0.i.i, i64 %err.1.i.i) #26, !noalias !820
  unreachable

"_ZN5alloc5slice99_$LT$impl$u20$core..slice..sort..stable..BufGuard$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$13with_capacity17hbdb5228a269e9f7bE.exit": ; preds = %bb4
  %this.1.i.i = load ptr, ptr %2, align 8, !noalias !820, !nonnull !14, !noundef !14
  %_7.i.i = icmp ule i64 %..i6, %err.0.i.i
  tail call void @llvm.assume(i1 %_7.i.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %_4.i.i), !noalias !820
  store i64 %err.0.i.i, ptr %heap_buf, align 8
  %_17.sroa.4.0.heap_buf.sroa_idx = getelementptr inbounds nuw i8, ptr %heap_buf, i64 8
  store ptr %this.1.i.i, ptr %_17.sroa.4.0.heap_buf.sroa_idx, align 8
  %_17.sroa.5.0.heap_buf.sroa_idx = getelementptr inbounds nuw i8, ptr %heap_buf, i64 16
  store i64 0, ptr %_17.sroa.5.0.heap_buf.sroa_idx, align 8
  %eager_sort = icmp samesign ult i64 %v.1, 65
; call core::slice::sort::stable::drift::sort
  tail call void @_ZN4core5slice4sort6stable5drift4sort17h416414a2cd773740E(ptr noalias noundef nonnull align 8 %v.0, i64 noundef %v.1, ptr noalias noundef nonnull align 8 %this.1.i.i, i64 noundef %err.0.i.i, i1 noundef zeroext %eager_sort, ptr noalias noundef align 8 dereferenceable(8) %is_less) #25
; call <alloc::raw_vec::RawVecInner>::deallocate
  call void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsduwmD7cSIQq_5gimli(ptr noalias noundef nonnull align 8 dereferenceable(24) %heap_buf, i64 noundef 8, i64 noundef 8) #25
  br label %bb10

bb10.critedge:                                    ; preds = %start
  %eager_sort.c = icmp samesign ult i64 %v.1, 65
; call core::slice::sort::stable::drift::sort
  call void @_ZN4core5slice4sort6stable5drift4sort17h416414a2cd773740E(ptr noalias noundef nonnull align 8 %v.0, i64 noundef %v.1, ptr noalias noundef nonnull align 8 %stack_buf, i64 noundef 512, i1 noundef zeroext %eager_sort.c, ptr noalias noundef align 8 dereferenceable(8) %is_less) #25
  br label %bb10

bb10:                                             ; preds = %bb10.critedge, %"_ZN5alloc5slice99_$LT$impl$u20$core..slice..sort..stable..BufGuard$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$13with_capacity17hbdb5228a269e9f7bE.exit"
  call void @llvm.lifetime.end.p0(ptr nonnull %heap_buf)
  call void @llvm.lifetime.end.p0(ptr nonnull %stack_buf)
  ret void
}

; core::slice::sort::stable::AlignedStorage<T,_>::as_uninit_slice_mut
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define { ptr, i64 } @"_ZN4core5slice4sort6stable27AlignedStorage$LT$T$C$_$GT$19as_uninit_slice_mut17h6f9d82987b027c41E"(ptr noalias noundef align 8 dereferenceable(4096) %self) unnamed_addr #7 {
start:
  %0 = insertvalue { ptr, i64 } poison, ptr %self, 0
  %1 = insertvalue { ptr, i64 } %0, i64 512, 1
  ret { ptr, i64 } %1
}

; core::slice::sort::stable::drift::create_run
; Function Attrs: nounwind nonlazybind uwtable
define noundef range(i64 0, 2305843009213693952) i64 @_ZN4core5slice4sort6stable5drift10create_run17h177a059d11cbb1b1E(ptr noalias noundef nonnull align 8 %v.0, i64 noundef range(i64 0, 1152921504606846976) %v.1, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef range(i64 0, 1152921504606846976) %scratch.1, i64 noundef %min_good_run_len, i1 noundef zeroext %eager_sort, ptr noalias noundef align 8 dereferenceable(8) %is_less) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_7.not = icmp ult i64 %v.1, %min_good_run_len
  br i1 %_7.not, label %bb7, label %bb1

bb7:                                              ; preds = %_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit, %start
  br i1 %eager_sort, label %bb8, label %bb11

bb1:                                              ; preds = %start
  %_4.i = icmp samesign ult i64 %v.1, 2
  br i1 %_4.i, label %_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit, label %bb2.i

bb2.i:                                            ; preds = %bb1
  %_28.i = getelementptr inbounds nuw i8, ptr %v.0, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !823)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !826)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !828)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !831)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !833)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !836)
  %_4.i.i.i = load double, ptr %_28.i, align 8, !alias.scope !838, !noalias !839, !noundef !14
  %_5.i.i.i = load double, ptr %v.0, align 8, !alias.scope !839, !noalias !838, !noundef !14
  %.not.i.i.i = fcmp uno double %_4.i.i.i, %_5.i.i.i
  br i1 %.not.i.i.i, label %bb2.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit", !prof !166

bb2.i.i.i:                                        ; preds = %bb2.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !840
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit": ; preds = %bb2.i
  %_0.i = fcmp olt double %_4.i.i.i, %_5.i.i.i
  %_10.i20.not = icmp eq i64 %v.1, 2
  br i1 %_0.i, label %bb4.i.preheader, label %bb11.i.preheader

bb11.i.preheader:                                 ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit"
  br i1 %_10.i20.not, label %_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit, label %bb12.i

bb4.i.preheader:                                  ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit"
  br i1 %_10.i20.not, label %_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit, label %bb5.i

bb12.i:                                           ; preds = %bb11.i.preheader, %bb15.i
  %run_len.sroa.0.0.i18 = phi i64 [ %1, %bb15.i ], [ 2, %bb11.i.preheader ]
  %_40.i = getelementptr inbounds nuw double, ptr %v.0, i64 %run_len.sroa.0.0.i18
  %0 = getelementptr double, ptr %v.0, i64 %run_len.sroa.0.0.i18
  %_43.i = getelementptr i8, ptr %0, i64 -8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !841)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !844)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !846)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !849)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !851)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !854)
  %_4.i.i.i1 = load double, ptr %_40.i, align 8, !alias.scope !856, !noalias !857, !noundef !14
  %_5.i.i.i2 = load double, ptr %_43.i, align 8, !alias.scope !857, !noalias !856, !noundef !14
  %.not.i.i.i3 = fcmp uno double %_4.i.i.i1, %_5.i.i.i2
  br i1 %.not.i.i.i3, label %bb2.i.i.i5, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6", !prof !166

bb2.i.i.i5:                                       ; preds = %bb12.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !858
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6": ; preds = %bb12.i
  %_0.i4 = fcmp olt double %_4.i.i.i1, %_5.i.i.i2
  br i1 %_0.i4, label %_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit, label %bb15.i

bb15.i:                                           ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6"
  %1 = add nuw nsw i64 %run_len.sroa.0.0.i18, 1
  %exitcond.not = icmp eq i64 %1, %v.1
  br i1 %exitcond.not, label %_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit, label %bb12.i

bb5.i:                                            ; preds = %bb4.i.preheader, %bb7.i
  %run_len.sroa.0.1.i21 = phi i64 [ %3, %bb7.i ], [ 2, %bb4.i.preheader ]
  %_34.i = getelementptr inbounds nuw double, ptr %v.0, i64 %run_len.sroa.0.1.i21
  %2 = getelementptr double, ptr %v.0, i64 %run_len.sroa.0.1.i21
  %_37.i = getelementptr i8, ptr %2, i64 -8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !859)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !862)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !864)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !867)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !869)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !872)
  %_4.i.i.i7 = load double, ptr %_34.i, align 8, !alias.scope !874, !noalias !875, !noundef !14
  %_5.i.i.i8 = load double, ptr %_37.i, align 8, !alias.scope !875, !noalias !874, !noundef !14
  %.not.i.i.i9 = fcmp uno double %_4.i.i.i7, %_5.i.i.i8
  br i1 %.not.i.i.i9, label %bb2.i.i.i11, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit12", !prof !166

bb2.i.i.i11:                                      ; preds = %bb5.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !876
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit12": ; preds = %bb5.i
  %_0.i10 = fcmp olt double %_4.i.i.i7, %_5.i.i.i8
  br i1 %_0.i10, label %bb7.i, label %_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit

bb7.i:                                            ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit12"
  %3 = add nuw nsw i64 %run_len.sroa.0.1.i21, 1
  %exitcond26.not = icmp eq i64 %3, %v.1
  br i1 %exitcond26.not, label %_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit, label %bb5.i

_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit: ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6", %bb15.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit12", %bb7.i, %bb11.i.preheader, %bb4.i.preheader, %bb1
  %_0.sroa.3.0.i = phi i1 [ false, %bb1 ], [ true, %bb4.i.preheader ], [ true, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit12" ], [ false, %bb11.i.preheader ], [ true, %bb7.i ], [ false, %bb15.i ], [ false, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6" ]
  %_0.sroa.0.0.i = phi i64 [ %v.1, %bb1 ], [ 2, %bb4.i.preheader ], [ %run_len.sroa.0.1.i21, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit12" ], [ 2, %bb11.i.preheader ], [ %v.1, %bb7.i ], [ %run_len.sroa.0.0.i18, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6" ], [ %v.1, %bb15.i ]
  %_12 = icmp samesign ule i64 %_0.sroa.0.0.i, %v.1
  tail call void @llvm.assume(i1 %_12)
  %_13.not = icmp ult i64 %_0.sroa.0.0.i, %min_good_run_len
  br i1 %_13.not, label %bb7, label %bb3

bb3:                                              ; preds = %_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit
  br i1 %_0.sroa.3.0.i, label %bb14, label %bb5

bb11:                                             ; preds = %bb7
  %..i = tail call noundef i64 @llvm.umin.i64(i64 range(i64 -1152921504606846974, 1152921504606846976) %v.1, i64 %min_good_run_len)
  %_36 = shl nuw nsw i64 %..i, 1
  br label %bb12

bb8:                                              ; preds = %bb7
  %..i13 = tail call noundef i64 @llvm.umin.i64(i64 range(i64 -1152921504606846974, 1152921504606846976) %v.1, i64 32)
; call core::slice::sort::stable::quicksort::quicksort
  tail call void @_ZN4core5slice4sort6stable9quicksort9quicksort17h1ddd0a7270e0b434E(ptr noalias noundef nonnull align 8 %v.0, i64 noundef %..i13, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef %scratch.1, i32 noundef 0, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable_or_null(8) null, ptr noalias noundef align 8 dereferenceable(8) %is_less) #27
  %_35 = shl nuw nsw i64 %..i13, 1
  %_34 = or disjoint i64 %_35, 1
  br label %bb12

bb12:                                             ; preds = %bb5, %bb8, %bb11
  %_0.sroa.0.0 = phi i64 [ %_26, %bb5 ], [ %_34, %bb8 ], [ %_36, %bb11 ]
  ret i64 %_0.sroa.0.0

bb5.loopexit.unr-lcssa:                           ; preds = %bb5.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %bb5, label %bb5.i.i.epil.preheader

bb5.i.i.epil.preheader:                           ; preds = %bb5.loopexit.unr-lcssa, %bb5.i.i.preheader
  %i.sroa.0.018.i.i.epil.init = phi i64 [ 0, %bb5.i.i.preheader ], [ %15, %bb5.loopexit.unr-lcssa ]
  %lcmp.mod33 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod33)
  %4 = xor i64 %i.sroa.0.018.i.i.epil.init, -1
  %x.i.i.epil = getelementptr inbounds nuw double, ptr %v.0, i64 %i.sroa.0.018.i.i.epil.init
  %y.i.i.epil = getelementptr double, ptr %end.i, i64 %4
  %5 = load double, ptr %x.i.i.epil, align 8, !alias.scope !877, !noalias !882, !noundef !14
  %6 = load i64, ptr %y.i.i.epil, align 8, !alias.scope !884, !noalias !885
  store i64 %6, ptr %x.i.i.epil, align 8, !alias.scope !877, !noalias !882
  store double %5, ptr %y.i.i.epil, align 8, !alias.scope !884, !noalias !885
  br label %bb5

bb5:                                              ; preds = %bb5.i.i.epil.preheader, %bb5.loopexit.unr-lcssa, %bb14, %bb3
  %_27 = shl nuw nsw i64 %_0.sroa.0.0.i, 1
  %_26 = or disjoint i64 %_27, 1
  br label %bb12

bb14:                                             ; preds = %bb3
  %half_len1.i = lshr i64 %_0.sroa.0.0.i, 1
  %end.i = getelementptr inbounds nuw double, ptr %v.0, i64 %_0.sroa.0.0.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !885)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !882)
  %_917.not.i.i = icmp eq i64 %half_len1.i, 0
  br i1 %_917.not.i.i, label %bb5, label %bb5.i.i.preheader

bb5.i.i.preheader:                                ; preds = %bb14
  %xtraiter = and i64 %half_len1.i, 1
  %7 = icmp eq i64 %half_len1.i, 1
  br i1 %7, label %bb5.i.i.epil.preheader, label %bb5.i.i.preheader.new

bb5.i.i.preheader.new:                            ; preds = %bb5.i.i.preheader
  %unroll_iter = and i64 %half_len1.i, 9223372036854775806
  br label %bb5.i.i

bb5.i.i:                                          ; preds = %bb5.i.i, %bb5.i.i.preheader.new
  %i.sroa.0.018.i.i = phi i64 [ 0, %bb5.i.i.preheader.new ], [ %15, %bb5.i.i ]
  %niter = phi i64 [ 0, %bb5.i.i.preheader.new ], [ %niter.next.1, %bb5.i.i ]
  %8 = xor i64 %i.sroa.0.018.i.i, -1
  %x.i.i = getelementptr inbounds nuw double, ptr %v.0, i64 %i.sroa.0.018.i.i
  %y.i.i = getelementptr double, ptr %end.i, i64 %8
  %9 = load double, ptr %x.i.i, align 8, !alias.scope !877, !noalias !882, !noundef !14
  %10 = load i64, ptr %y.i.i, align 8, !alias.scope !884, !noalias !885
  store i64 %10, ptr %x.i.i, align 8, !alias.scope !877, !noalias !882
  store double %9, ptr %y.i.i, align 8, !alias.scope !884, !noalias !885
  %11 = xor i64 %i.sroa.0.018.i.i, -2
  %12 = getelementptr inbounds nuw double, ptr %v.0, i64 %i.sroa.0.018.i.i
  %x.i.i.1 = getelementptr inbounds nuw i8, ptr %12, i64 8
  %y.i.i.1 = getelementptr double, ptr %end.i, i64 %11
  %13 = load double, ptr %x.i.i.1, align 8, !alias.scope !877, !noalias !882, !noundef !14
  %14 = load i64, ptr %y.i.i.1, align 8, !alias.scope !884, !noalias !885
  store i64 %14, ptr %x.i.i.1, align 8, !alias.scope !877, !noalias !882
  store double %13, ptr %y.i.i.1, align 8, !alias.scope !884, !noalias !885
  %15 = add nuw nsw i64 %i.sroa.0.018.i.i, 2
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %bb5.loopexit.unr-lcssa, label %bb5.i.i
}

; core::slice::sort::stable::drift::stable_quicksort
; Function Attrs: nounwind nonlazybind uwtable
define void @_ZN4core5slice4sort6stable5drift16stable_quicksort17h4e49e0fb7fed1902E(ptr noalias noundef nonnull align 8 %v.0, i64 noundef range(i64 0, 1152921504606846976) %v.1, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef range(i64 0, 1152921504606846976) %scratch.1, ptr noalias noundef align 8 dereferenceable(8) %is_less) unnamed_addr #0 {
start:
  %self = or i64 %v.1, 1
  %0 = tail call range(i64 4, 64) i64 @llvm.ctlz.i64(i64 %self, i1 true)
  %1 = trunc nuw nsw i64 %0 to i32
  %log = shl nuw nsw i32 %1, 1
  %limit = xor i32 %log, 126
; call core::slice::sort::stable::quicksort::quicksort
  tail call void @_ZN4core5slice4sort6stable9quicksort9quicksort17h1ddd0a7270e0b434E(ptr noalias noundef nonnull align 8 %v.0, i64 noundef %v.1, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef %scratch.1, i32 noundef %limit, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable_or_null(8) null, ptr noalias noundef align 8 dereferenceable(8) %is_less) #27
  ret void
}

; core::slice::sort::stable::drift::sort
; Function Attrs: nounwind nonlazybind uwtable
define void @_ZN4core5slice4sort6stable5drift4sort17h416414a2cd773740E(ptr noalias noundef nonnull align 8 %v.0, i64 noundef range(i64 0, 1152921504606846976) %v.1, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef range(i64 0, 1152921504606846976) %scratch.1, i1 noundef zeroext %eager_sort, ptr noalias noundef align 8 dereferenceable(8) %is_less) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %desired_depth_storage = alloca [66 x i8], align 1
  %run_storage = alloca [528 x i8], align 8
  %_6 = icmp samesign ult i64 %v.1, 2
  br i1 %_6, label %bb23, label %bb2

bb2:                                              ; preds = %start
  %d = udiv i64 4611686018427387904, %v.1
  %r = urem i64 4611686018427387904, %v.1
  %_72.not = icmp ne i64 %r, 0
  %0 = zext i1 %_72.not to i64
  %scale_factor.sroa.0.0 = add nuw nsw i64 %d, %0
  %_9 = icmp samesign ult i64 %v.1, 4097
  br i1 %_9, label %bb3, label %bb4

bb4:                                              ; preds = %bb2
; call core::slice::sort::stable::drift::sqrt_approx
  %1 = tail call noundef i64 @_RNvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6stable5drift11sqrt_approx(i64 noundef %v.1) #25
  br label %bb5

bb3:                                              ; preds = %bb2
  %_1134 = lshr i64 %v.1, 1
  %v1 = sub nsw i64 %v.1, %_1134
  %..i = tail call noundef i64 @llvm.umin.i64(i64 %v1, i64 64)
  br label %bb5

bb5:                                              ; preds = %bb3, %bb4
  %min_good_run_len.sroa.0.0 = phi i64 [ %..i, %bb3 ], [ %1, %bb4 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %run_storage)
  call void @llvm.lifetime.start.p0(ptr nonnull %desired_depth_storage)
  br label %bb6

bb6:                                              ; preds = %bb19, %bb5
  %prev_run.sroa.0.0 = phi i64 [ 1, %bb5 ], [ %next_run.sroa.0.0, %bb19 ]
  %scan_idx.sroa.0.0 = phi i64 [ 0, %bb5 ], [ %13, %bb19 ]
  %stack_len.sroa.0.0 = phi i64 [ 0, %bb5 ], [ %12, %bb19 ]
  %_22 = icmp ult i64 %scan_idx.sroa.0.0, %v.1
  br i1 %_22, label %bb30, label %bb10

bb10:                                             ; preds = %bb6, %bb30
  %desired_depth.sroa.0.0 = phi i8 [ %4, %bb30 ], [ 0, %bb6 ]
  %next_run.sroa.0.0 = phi i64 [ %2, %bb30 ], [ 1, %bb6 ]
  %_3741 = icmp ugt i64 %stack_len.sroa.0.0, 1
  br i1 %_3741, label %bb12, label %bb17

bb30:                                             ; preds = %bb6
  %new_len = sub nuw nsw i64 %v.1, %scan_idx.sroa.0.0
  %_81 = getelementptr inbounds nuw double, ptr %v.0, i64 %scan_idx.sroa.0.0
; call core::slice::sort::stable::drift::create_run
  %2 = tail call noundef i64 @_ZN4core5slice4sort6stable5drift10create_run17h177a059d11cbb1b1E(ptr noalias noundef nonnull align 8 %_81, i64 noundef %new_len, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef %scratch.1, i64 noundef %min_good_run_len.sroa.0.0, i1 noundef zeroext %eager_sort, ptr noalias noundef align 8 dereferenceable(8) %is_less) #25
  %_31 = lshr i64 %prev_run.sroa.0.0, 1
  %_35 = lshr i64 %2, 1
  %factor = shl nuw nsw i64 %scan_idx.sroa.0.0, 1
  %x = sub nsw i64 %factor, %_31
  %reass.add = shl nuw nsw i64 %scan_idx.sroa.0.0, 1
  %y = add nuw i64 %_35, %reass.add
  %_89 = mul i64 %x, %scale_factor.sroa.0.0
  %_90 = mul i64 %y, %scale_factor.sroa.0.0
  %self3 = xor i64 %_90, %_89
  %3 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %self3, i1 false)
  %4 = trunc nuw nsw i64 %3 to i8
  br label %bb10

bb12:                                             ; preds = %bb10, %_ZN4core5slice4sort6stable5drift13logical_merge17h8d4cc01f3a046dd1E.exit
  %stack_len.sroa.0.143 = phi i64 [ %count, %_ZN4core5slice4sort6stable5drift13logical_merge17h8d4cc01f3a046dd1E.exit ], [ %stack_len.sroa.0.0, %bb10 ]
  %prev_run.sroa.0.142 = phi i64 [ %_0.sroa.0.0.i, %_ZN4core5slice4sort6stable5drift13logical_merge17h8d4cc01f3a046dd1E.exit ], [ %prev_run.sroa.0.0, %bb10 ]
  %count = add i64 %stack_len.sroa.0.143, -1
  %_41 = getelementptr inbounds nuw i8, ptr %desired_depth_storage, i64 %count
  %_40 = load i8, ptr %_41, align 1, !noundef !14
  %_39.not = icmp ult i8 %_40, %desired_depth.sroa.0.0
  br i1 %_39.not, label %bb17, label %bb13

bb17:                                             ; preds = %_ZN4core5slice4sort6stable5drift13logical_merge17h8d4cc01f3a046dd1E.exit, %bb12, %bb10
  %prev_run.sroa.0.1.lcssa = phi i64 [ %prev_run.sroa.0.0, %bb10 ], [ %_0.sroa.0.0.i, %_ZN4core5slice4sort6stable5drift13logical_merge17h8d4cc01f3a046dd1E.exit ], [ %prev_run.sroa.0.142, %bb12 ]
  %stack_len.sroa.0.1.lcssa = phi i64 [ %stack_len.sroa.0.0, %bb10 ], [ 1, %_ZN4core5slice4sort6stable5drift13logical_merge17h8d4cc01f3a046dd1E.exit ], [ %stack_len.sroa.0.143, %bb12 ]
  %_59 = getelementptr inbounds nuw i64, ptr %run_storage, i64 %stack_len.sroa.0.1.lcssa
  store i64 %prev_run.sroa.0.1.lcssa, ptr %_59, align 8
  %_61 = getelementptr inbounds nuw i8, ptr %desired_depth_storage, i64 %stack_len.sroa.0.1.lcssa
  store i8 %desired_depth.sroa.0.0, ptr %_61, align 1
  br i1 %_22, label %bb19, label %bb18

bb13:                                             ; preds = %bb12
  %_46 = getelementptr inbounds nuw i64, ptr %run_storage, i64 %count
  %left9 = load i64, ptr %_46, align 8, !noundef !14
  %_50 = lshr i64 %left9, 1
  %_51 = lshr i64 %prev_run.sroa.0.142, 1
  %merged_len = add nuw i64 %_50, %_51
  %merge_start_idx = sub i64 %scan_idx.sroa.0.0, %merged_len
  %_96 = getelementptr inbounds nuw double, ptr %v.0, i64 %merge_start_idx
  %can_fit_in_scratch.i = icmp samesign ugt i64 %merged_len, %scratch.1
  %_18.i = and i64 %prev_run.sroa.0.142, 1
  %.not4.i = icmp eq i64 %_18.i, 0
  %5 = or i64 %left9, %prev_run.sroa.0.142
  %6 = and i64 %5, 1
  %7 = icmp ne i64 %6, 0
  %or.cond2.i = or i1 %can_fit_in_scratch.i, %7
  br i1 %or.cond2.i, label %bb5.i, label %bb13.i

bb5.i:                                            ; preds = %bb13
  %_17.i = and i64 %left9, 1
  %.not.i = icmp eq i64 %_17.i, 0
  br i1 %.not.i, label %bb15.i, label %bb8.i

bb13.i:                                           ; preds = %bb13
  %_36.i = shl nuw nsw i64 %merged_len, 1
  br label %_ZN4core5slice4sort6stable5drift13logical_merge17h8d4cc01f3a046dd1E.exit

bb8.i:                                            ; preds = %bb15.i, %bb5.i
  br i1 %.not4.i, label %bb20.i, label %bb11.i

bb15.i:                                           ; preds = %bb5.i
  %self.i = or i64 %_50, 1
  %8 = tail call range(i64 4, 64) i64 @llvm.ctlz.i64(i64 %self.i, i1 true)
  %9 = trunc nuw nsw i64 %8 to i32
  %log.i = shl nuw nsw i32 %9, 1
  %limit.i = xor i32 %log.i, 126
; call core::slice::sort::stable::quicksort::quicksort
  tail call void @_ZN4core5slice4sort6stable9quicksort9quicksort17h1ddd0a7270e0b434E(ptr noalias noundef nonnull align 8 %_96, i64 noundef range(i64 0, 1152921504606846976) %_50, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef range(i64 0, 1152921504606846976) %scratch.1, i32 noundef %limit.i, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable_or_null(8) null, ptr noalias noundef nonnull align 8 dereferenceable(8) %is_less) #27
  br label %bb8.i

bb11.i:                                           ; preds = %bb20.i, %bb8.i
; call core::slice::sort::stable::merge::merge
  tail call void @_ZN4core5slice4sort6stable5merge5merge17hf209692e806d054fE(ptr noalias noundef nonnull align 8 %_96, i64 noundef range(i64 0, 1152921504606846976) %merged_len, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef range(i64 0, 1152921504606846976) %scratch.1, i64 noundef %_50, ptr noalias nonnull align 8 poison) #25
  %_35.i = shl nuw nsw i64 %merged_len, 1
  %_34.i = or disjoint i64 %_35.i, 1
  br label %_ZN4core5slice4sort6stable5drift13logical_merge17h8d4cc01f3a046dd1E.exit

bb20.i:                                           ; preds = %bb8.i
  %_33.i = getelementptr inbounds nuw double, ptr %_96, i64 %_50
  %self.i35 = or i64 %_51, 1
  %10 = tail call range(i64 4, 64) i64 @llvm.ctlz.i64(i64 %self.i35, i1 true)
  %11 = trunc nuw nsw i64 %10 to i32
  %log.i36 = shl nuw nsw i32 %11, 1
  %limit.i37 = xor i32 %log.i36, 126
; call core::slice::sort::stable::quicksort::quicksort
  tail call void @_ZN4core5slice4sort6stable9quicksort9quicksort17h1ddd0a7270e0b434E(ptr noalias noundef nonnull align 8 %_33.i, i64 noundef range(i64 0, 1152921504606846976) %_51, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef range(i64 0, 1152921504606846976) %scratch.1, i32 noundef %limit.i37, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable_or_null(8) null, ptr noalias noundef nonnull align 8 dereferenceable(8) %is_less) #27
  br label %bb11.i

_ZN4core5slice4sort6stable5drift13logical_merge17h8d4cc01f3a046dd1E.exit: ; preds = %bb13.i, %bb11.i
  %_0.sroa.0.0.i = phi i64 [ %_34.i, %bb11.i ], [ %_36.i, %bb13.i ]
  %_37 = icmp ugt i64 %count, 1
  br i1 %_37, label %bb12, label %bb17

bb19:                                             ; preds = %bb17
  %12 = add i64 %stack_len.sroa.0.1.lcssa, 1
  %_65 = lshr i64 %next_run.sroa.0.0, 1
  %13 = add nuw i64 %_65, %scan_idx.sroa.0.0
  br label %bb6

bb18:                                             ; preds = %bb17
  %_97 = and i64 %prev_run.sroa.0.1.lcssa, 1
  %.not = icmp eq i64 %_97, 0
  br i1 %.not, label %bb21, label %bb22

bb21:                                             ; preds = %bb18
  %self.i38 = or i64 %v.1, 1
  %14 = tail call range(i64 4, 64) i64 @llvm.ctlz.i64(i64 %self.i38, i1 true)
  %15 = trunc nuw nsw i64 %14 to i32
  %log.i39 = shl nuw nsw i32 %15, 1
  %limit.i40 = xor i32 %log.i39, 126
; call core::slice::sort::stable::quicksort::quicksort
  tail call void @_ZN4core5slice4sort6stable9quicksort9quicksort17h1ddd0a7270e0b434E(ptr noalias noundef nonnull align 8 %v.0, i64 noundef range(i64 0, 1152921504606846976) %v.1, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef range(i64 0, 1152921504606846976) %scratch.1, i32 noundef %limit.i40, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable_or_null(8) null, ptr noalias noundef align 8 dereferenceable(8) %is_less) #27
  br label %bb22

bb22:                                             ; preds = %bb18, %bb21
  call void @llvm.lifetime.end.p0(ptr nonnull %desired_depth_storage)
  call void @llvm.lifetime.end.p0(ptr nonnull %run_storage)
  br label %bb23

bb23:                                             ; preds = %start, %bb22
  ret void
}

; core::slice::sort::stable::merge::MergeState<T>::merge_down
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN4core5slice4sort6stable5merge19MergeState$LT$T$GT$10merge_down17h6f35f92fbbe070a4E"(ptr noalias noundef align 8 captures(none) dereferenceable(24) %self, ptr noundef readnone captures(address) %left_end, ptr noundef readnone captures(address) %right_end, ptr noundef writeonly captures(none) %0, ptr noalias noundef readnone align 8 captures(none) dereferenceable(8) %is_less) unnamed_addr #0 {
start:
  %1 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %2 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %.promoted = load ptr, ptr %1, align 8
  %.promoted8 = load ptr, ptr %2, align 8
  br label %bb1

bb1:                                              ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit", %start
  %_219 = phi ptr [ %.promoted8, %start ], [ %_21, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit" ]
  %_187 = phi ptr [ %.promoted, %start ], [ %_18, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit" ]
  %out.sroa.0.0 = phi ptr [ %0, %start ], [ %5, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit" ]
  %3 = getelementptr inbounds i8, ptr %_187, i64 -8
  %4 = getelementptr inbounds i8, ptr %_219, i64 -8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !886)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !889)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !891)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !894)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !896)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !899)
  %_4.i.i.i = load double, ptr %4, align 8, !alias.scope !901, !noalias !902, !noundef !14
  %_5.i.i.i = load double, ptr %3, align 8, !alias.scope !902, !noalias !901, !noundef !14
  %.not.i.i.i = fcmp uno double %_4.i.i.i, %_5.i.i.i
  br i1 %.not.i.i.i, label %bb2.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit", !prof !166

bb2.i.i.i:                                        ; preds = %bb1
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !903
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit": ; preds = %bb1
  %5 = getelementptr inbounds i8, ptr %out.sroa.0.0, i64 -8
  %_0.i = fcmp olt double %_4.i.i.i, %_5.i.i.i
  %. = select i1 %_0.i, ptr %3, ptr %4
  %6 = load i64, ptr %., align 8
  store i64 %6, ptr %5, align 8
  %_20 = xor i1 %_0.i, true
  %count = zext i1 %_20 to i64
  %_18 = getelementptr inbounds nuw double, ptr %3, i64 %count
  store ptr %_18, ptr %1, align 8
  %count4 = zext i1 %_0.i to i64
  %_21 = getelementptr inbounds nuw double, ptr %4, i64 %count4
  store ptr %_21, ptr %2, align 8
  %_23 = icmp eq ptr %_18, %left_end
  %_26 = icmp eq ptr %_21, %right_end
  %or.cond = select i1 %_23, i1 true, i1 %_26
  br i1 %or.cond, label %bb7, label %bb1

bb7:                                              ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit"
  ret void
}

; core::slice::sort::stable::merge::MergeState<T>::merge_up
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN4core5slice4sort6stable5merge19MergeState$LT$T$GT$8merge_up17ha9f4a9ae6d45a2c7E"(ptr noalias noundef align 8 captures(none) dereferenceable(24) %self, ptr noundef readonly captures(address) %0, ptr noundef readnone captures(address) %right_end, ptr noalias noundef readnone align 8 captures(none) dereferenceable(8) %is_less) unnamed_addr #0 {
start:
  %1 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_9 = load ptr, ptr %1, align 8, !noundef !14
  %self.promoted = load ptr, ptr %self, align 8
  %_76 = icmp ne ptr %self.promoted, %_9
  %_107 = icmp ne ptr %0, %right_end
  %or.cond8 = and i1 %_76, %_107
  br i1 %or.cond8, label %bb3.lr.ph, label %bb9

bb3.lr.ph:                                        ; preds = %start
  %2 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %.promoted = load ptr, ptr %2, align 8
  br label %bb3

bb9:                                              ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit", %start
  ret void

bb3:                                              ; preds = %bb3.lr.ph, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit"
  %_2511 = phi ptr [ %.promoted, %bb3.lr.ph ], [ %_25, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit" ]
  %right.sroa.0.010 = phi ptr [ %0, %bb3.lr.ph ], [ %_23, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit" ]
  %_2059 = phi ptr [ %self.promoted, %bb3.lr.ph ], [ %_20, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit" ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !904)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !907)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !909)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !912)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !914)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !917)
  %_4.i.i.i = load double, ptr %right.sroa.0.010, align 8, !alias.scope !919, !noalias !920, !noundef !14
  %_5.i.i.i = load double, ptr %_2059, align 8, !alias.scope !920, !noalias !919, !noundef !14
  %.not.i.i.i = fcmp uno double %_4.i.i.i, %_5.i.i.i
  br i1 %.not.i.i.i, label %bb2.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit", !prof !166

bb2.i.i.i:                                        ; preds = %bb3
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !921
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit": ; preds = %bb3
  %_0.i = fcmp olt double %_4.i.i.i, %_5.i.i.i
  %consume_left = xor i1 %_0.i, true
  %src.sroa.0.0 = select i1 %_0.i, ptr %right.sroa.0.010, ptr %_2059
  %3 = load i64, ptr %src.sroa.0.0, align 8
  store i64 %3, ptr %_2511, align 8
  %count = zext i1 %consume_left to i64
  %_20 = getelementptr inbounds nuw double, ptr %_2059, i64 %count
  store ptr %_20, ptr %self, align 8
  %count2 = zext i1 %_0.i to i64
  %_23 = getelementptr inbounds nuw double, ptr %right.sroa.0.010, i64 %count2
  %_25 = getelementptr inbounds nuw i8, ptr %_2511, i64 8
  store ptr %_25, ptr %2, align 8
  %_7 = icmp ne ptr %_20, %_9
  %_10 = icmp ne ptr %_23, %right_end
  %or.cond = select i1 %_7, i1 %_10, i1 false
  br i1 %or.cond, label %bb3, label %bb9
}

; core::slice::sort::stable::merge::merge
; Function Attrs: nounwind nonlazybind uwtable
define void @_ZN4core5slice4sort6stable5merge5merge17hf209692e806d054fE(ptr noalias noundef nonnull align 8 captures(address) %v.0, i64 noundef range(i64 0, 1152921504606846976) %v.1, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef range(i64 0, 1152921504606846976) %scratch.1, i64 noundef %0, ptr noalias readnone align 8 captures(none) %is_less) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %1 = icmp eq i64 %0, 0
  %_6 = icmp uge i64 %0, %v.1
  %or.cond = or i1 %1, %_6
  br i1 %or.cond, label %bb18, label %bb2

bb2:                                              ; preds = %start
  %right_len = sub nuw nsw i64 %v.1, %0
  %..i = tail call noundef i64 @llvm.umin.i64(i64 range(i64 -1152921504606846974, 1152921504606846976) %right_len, i64 %0)
  %_7 = icmp samesign ult i64 %scratch.1, %..i
  br i1 %_7, label %bb18, label %bb5

bb5:                                              ; preds = %bb2
  %v_mid = getelementptr inbounds nuw double, ptr %v.0, i64 %0
  %v_end = getelementptr inbounds nuw double, ptr %v.0, i64 %v.1
  %left_is_shorter.not = icmp ugt i64 %0, %right_len
  %spec.select = select i1 %left_is_shorter.not, ptr %v_mid, ptr %v.0
  %spec.select10 = tail call i64 @llvm.umin.i64(i64 %0, i64 %right_len)
  %2 = shl nuw nsw i64 %spec.select10, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %scratch.0, ptr nonnull align 8 %spec.select, i64 %2, i1 false)
  %_21.idx = shl nuw nsw i64 %spec.select10, 3
  %_21 = getelementptr inbounds nuw i8, ptr %scratch.0, i64 %_21.idx
  br i1 %left_is_shorter.not, label %bb1.i, label %bb3.i

bb1.i:                                            ; preds = %bb5, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i"
  %_219.i = phi ptr [ %_21.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i" ], [ %_21, %bb5 ]
  %_187.i = phi ptr [ %_18.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i" ], [ %spec.select, %bb5 ]
  %out.sroa.0.0.i = phi ptr [ %5, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i" ], [ %v_end, %bb5 ]
  %3 = getelementptr inbounds i8, ptr %_187.i, i64 -8
  %4 = getelementptr inbounds i8, ptr %_219.i, i64 -8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !922)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !925)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !927)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !930)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !932)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !935)
  %_4.i.i.i.i = load double, ptr %4, align 8, !alias.scope !937, !noalias !938, !noundef !14
  %_5.i.i.i.i = load double, ptr %3, align 8, !alias.scope !941, !noalias !942, !noundef !14
  %.not.i.i.i.i = fcmp uno double %_4.i.i.i.i, %_5.i.i.i.i
  br i1 %.not.i.i.i.i, label %bb2.i.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i", !prof !166

bb2.i.i.i.i:                                      ; preds = %bb1.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !943
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i": ; preds = %bb1.i
  %5 = getelementptr inbounds i8, ptr %out.sroa.0.0.i, i64 -8
  %_0.i.i = fcmp olt double %_4.i.i.i.i, %_5.i.i.i.i
  %..i11 = select i1 %_0.i.i, ptr %3, ptr %4
  %6 = load i64, ptr %..i11, align 8, !noalias !944
  store i64 %6, ptr %5, align 8, !noalias !944
  %_20.i = xor i1 %_0.i.i, true
  %count.i = zext i1 %_20.i to i64
  %_18.i = getelementptr inbounds nuw double, ptr %3, i64 %count.i
  %count4.i = zext i1 %_0.i.i to i64
  %_21.i = getelementptr inbounds nuw double, ptr %4, i64 %count4.i
  %_23.i = icmp eq ptr %_18.i, %v.0
  %_26.i = icmp eq ptr %_21.i, %scratch.0
  %or.cond.i = select i1 %_23.i, i1 true, i1 %_26.i
  br i1 %or.cond.i, label %bb16, label %bb1.i

bb3.i:                                            ; preds = %bb5, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i16"
  %_2511.i = phi ptr [ %_25.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i16" ], [ %spec.select, %bb5 ]
  %right.sroa.0.010.i = phi ptr [ %_23.i20, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i16" ], [ %v_mid, %bb5 ]
  %_2059.i = phi ptr [ %_20.i19, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i16" ], [ %scratch.0, %bb5 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !945)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !948)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !950)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !953)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !955)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !958)
  %_4.i.i.i.i13 = load double, ptr %right.sroa.0.010.i, align 8, !alias.scope !960, !noalias !961, !noundef !14
  %_5.i.i.i.i14 = load double, ptr %_2059.i, align 8, !alias.scope !964, !noalias !965, !noundef !14
  %.not.i.i.i.i15 = fcmp uno double %_4.i.i.i.i13, %_5.i.i.i.i14
  br i1 %.not.i.i.i.i15, label %bb2.i.i.i.i22, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i16", !prof !166

bb2.i.i.i.i22:                                    ; preds = %bb3.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !966
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i16": ; preds = %bb3.i
  %_0.i.i17 = fcmp olt double %_4.i.i.i.i13, %_5.i.i.i.i14
  %consume_left.i = xor i1 %_0.i.i17, true
  %src.sroa.0.0.i = select i1 %_0.i.i17, ptr %right.sroa.0.010.i, ptr %_2059.i
  %7 = load i64, ptr %src.sroa.0.0.i, align 8, !noalias !967
  store i64 %7, ptr %_2511.i, align 8, !noalias !967
  %count.i18 = zext i1 %consume_left.i to i64
  %_20.i19 = getelementptr inbounds nuw double, ptr %_2059.i, i64 %count.i18
  %count2.i = zext i1 %_0.i.i17 to i64
  %_23.i20 = getelementptr inbounds nuw double, ptr %right.sroa.0.010.i, i64 %count2.i
  %_25.i = getelementptr inbounds nuw i8, ptr %_2511.i, i64 8
  %_7.i = icmp ne ptr %_20.i19, %_21
  %_10.i = icmp ne ptr %_23.i20, %v_end
  %or.cond.i21 = select i1 %_7.i, i1 %_10.i, i1 false
  br i1 %or.cond.i21, label %bb3.i, label %bb16

bb16:                                             ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i16", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i"
  %merge_state.sroa.11.0 = phi ptr [ %_18.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i" ], [ %_25.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i16" ]
  %merge_state.sroa.6.0 = phi ptr [ %_21.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i" ], [ %_21, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i16" ]
  %merge_state.sroa.0.0 = phi ptr [ %scratch.0, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i" ], [ %_20.i19, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i16" ]
  %8 = ptrtoint ptr %merge_state.sroa.6.0 to i64
  %9 = ptrtoint ptr %merge_state.sroa.0.0 to i64
  %10 = sub nuw i64 %8, %9
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %merge_state.sroa.11.0, ptr align 8 %merge_state.sroa.0.0, i64 %10, i1 false), !noalias !968
  br label %bb18

bb18:                                             ; preds = %bb2, %start, %bb16
  ret void
}

; core::slice::sort::stable::quicksort::stable_partition
; Function Attrs: nounwind nonlazybind uwtable
define noundef i64 @_ZN4core5slice4sort6stable9quicksort16stable_partition17h5905ec3591bc2df0E(ptr noalias noundef nonnull align 8 captures(address) %v.0, i64 noundef range(i64 0, 1152921504606846976) %v.1, ptr noalias noundef nonnull align 8 captures(none) %scratch.0, i64 noundef range(i64 0, 1152921504606846976) %scratch.1, i64 noundef %0, i1 noundef zeroext %pivot_goes_left, ptr noalias readnone align 8 captures(none) %is_less) unnamed_addr #0 {
start:
  %_8 = icmp samesign uge i64 %scratch.1, %v.1
  %.not = icmp ult i64 %0, %v.1
  %or.cond = and i1 %_8, %.not
  br i1 %or.cond, label %bb30, label %bb28, !prof !973

bb30:                                             ; preds = %start
  %pivot = getelementptr inbounds nuw double, ptr %v.0, i64 %0
  %_83 = getelementptr double, ptr %scratch.0, i64 %v.1
  %_8.i67 = zext i1 %pivot_goes_left to i64
  br label %bb3

bb28:                                             ; preds = %start
  tail call void @llvm.trap()
  unreachable

bb3:                                              ; preds = %bb23, %bb30
  %state.sroa.27.0 = phi i64 [ 0, %bb30 ], [ %19, %bb23 ]
  %state.sroa.9.0 = phi ptr [ %v.0, %bb30 ], [ %_9.i68, %bb23 ]
  %state.sroa.43.0 = phi ptr [ %_83, %bb30 ], [ %17, %bb23 ]
  %pivot_pos.sroa.0.0 = phi i64 [ %0, %bb30 ], [ %v.1, %bb23 ]
  %1 = tail call i64 @llvm.usub.sat.i64(i64 %pivot_pos.sroa.0.0, i64 3)
  %unroll_end = getelementptr inbounds nuw double, ptr %v.0, i64 %1
  %_1997 = icmp ult ptr %state.sroa.9.0, %unroll_end
  br i1 %_1997, label %bb6, label %bb16

bb6:                                              ; preds = %bb3, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit41"
  %state.sroa.43.1100 = phi ptr [ %11, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit41" ], [ %state.sroa.43.0, %bb3 ]
  %state.sroa.9.199 = phi ptr [ %_9.i48, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit41" ], [ %state.sroa.9.0, %bb3 ]
  %state.sroa.27.198 = phi i64 [ %13, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit41" ], [ %state.sroa.27.0, %bb3 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !974)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !977)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !979)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !982)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !984)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !987)
  %_4.i.i.i = load double, ptr %state.sroa.9.199, align 8, !alias.scope !989, !noalias !990, !noundef !14
  %_5.i.i.i = load double, ptr %pivot, align 8, !alias.scope !990, !noalias !989, !noundef !14
  %.not.i.i.i = fcmp uno double %_4.i.i.i, %_5.i.i.i
  br i1 %.not.i.i.i, label %bb2.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit", !prof !166

bb2.i.i.i:                                        ; preds = %bb6
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !991
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit": ; preds = %bb6
  %_0.i = fcmp olt double %_4.i.i.i, %_5.i.i.i
  %2 = getelementptr inbounds i8, ptr %state.sroa.43.1100, i64 -8
  %dst_base.sroa.0.0.i = select i1 %_0.i, ptr %scratch.0, ptr %2
  %dst.i = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i, i64 %state.sroa.27.198
  %3 = load i64, ptr %state.sroa.9.199, align 8, !noalias !992
  store i64 %3, ptr %dst.i, align 8, !noalias !992
  %_9.i = getelementptr inbounds nuw i8, ptr %state.sroa.9.199, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !995)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !998)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1000)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1003)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1005)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1008)
  %_4.i.i.i10 = load double, ptr %_9.i, align 8, !alias.scope !1010, !noalias !1011, !noundef !14
  %_5.i.i.i11 = load double, ptr %pivot, align 8, !alias.scope !1011, !noalias !1010, !noundef !14
  %.not.i.i.i12 = fcmp uno double %_4.i.i.i10, %_5.i.i.i11
  br i1 %.not.i.i.i12, label %bb2.i.i.i14, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit15", !prof !166

bb2.i.i.i14:                                      ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit"
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !1012
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit15": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit"
  %_8.i = zext i1 %_0.i to i64
  %4 = add i64 %state.sroa.27.198, %_8.i
  %_0.i13 = fcmp olt double %_4.i.i.i10, %_5.i.i.i11
  %5 = getelementptr inbounds i8, ptr %state.sroa.43.1100, i64 -16
  %dst_base.sroa.0.0.i17 = select i1 %_0.i13, ptr %scratch.0, ptr %5
  %dst.i19 = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i17, i64 %4
  %6 = load i64, ptr %_9.i, align 8, !noalias !1013
  store i64 %6, ptr %dst.i19, align 8, !noalias !1013
  %_9.i22 = getelementptr inbounds nuw i8, ptr %state.sroa.9.199, i64 16
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1016)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1019)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1021)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1024)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1026)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1029)
  %_4.i.i.i23 = load double, ptr %_9.i22, align 8, !alias.scope !1031, !noalias !1032, !noundef !14
  %_5.i.i.i24 = load double, ptr %pivot, align 8, !alias.scope !1032, !noalias !1031, !noundef !14
  %.not.i.i.i25 = fcmp uno double %_4.i.i.i23, %_5.i.i.i24
  br i1 %.not.i.i.i25, label %bb2.i.i.i27, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit28", !prof !166

bb2.i.i.i27:                                      ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit15"
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !1033
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit28": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit15"
  %_8.i21 = zext i1 %_0.i13 to i64
  %7 = add i64 %4, %_8.i21
  %_0.i26 = fcmp olt double %_4.i.i.i23, %_5.i.i.i24
  %8 = getelementptr inbounds i8, ptr %state.sroa.43.1100, i64 -24
  %dst_base.sroa.0.0.i30 = select i1 %_0.i26, ptr %scratch.0, ptr %8
  %dst.i32 = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i30, i64 %7
  %9 = load i64, ptr %_9.i22, align 8, !noalias !1034
  store i64 %9, ptr %dst.i32, align 8, !noalias !1034
  %_9.i35 = getelementptr inbounds nuw i8, ptr %state.sroa.9.199, i64 24
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1037)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1040)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1042)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1045)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1047)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1050)
  %_4.i.i.i36 = load double, ptr %_9.i35, align 8, !alias.scope !1052, !noalias !1053, !noundef !14
  %_5.i.i.i37 = load double, ptr %pivot, align 8, !alias.scope !1053, !noalias !1052, !noundef !14
  %.not.i.i.i38 = fcmp uno double %_4.i.i.i36, %_5.i.i.i37
  br i1 %.not.i.i.i38, label %bb2.i.i.i40, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit41", !prof !166

bb2.i.i.i40:                                      ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit28"
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !1054
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit41": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit28"
  %_8.i34 = zext i1 %_0.i26 to i64
  %10 = add i64 %7, %_8.i34
  %_0.i39 = fcmp olt double %_4.i.i.i36, %_5.i.i.i37
  %11 = getelementptr inbounds i8, ptr %state.sroa.43.1100, i64 -32
  %dst_base.sroa.0.0.i43 = select i1 %_0.i39, ptr %scratch.0, ptr %11
  %dst.i45 = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i43, i64 %10
  %12 = load i64, ptr %_9.i35, align 8, !noalias !1055
  store i64 %12, ptr %dst.i45, align 8, !noalias !1055
  %_8.i47 = zext i1 %_0.i39 to i64
  %13 = add i64 %10, %_8.i47
  %_9.i48 = getelementptr inbounds nuw i8, ptr %state.sroa.9.199, i64 32
  %_19 = icmp ult ptr %_9.i48, %unroll_end
  br i1 %_19, label %bb6, label %bb16

bb16:                                             ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit41", %bb3
  %state.sroa.27.1.lcssa = phi i64 [ %state.sroa.27.0, %bb3 ], [ %13, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit41" ]
  %state.sroa.9.1.lcssa = phi ptr [ %state.sroa.9.0, %bb3 ], [ %_9.i48, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit41" ]
  %state.sroa.43.1.lcssa = phi ptr [ %state.sroa.43.0, %bb3 ], [ %11, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit41" ]
  %loop_end = getelementptr inbounds nuw double, ptr %v.0, i64 %pivot_pos.sroa.0.0
  %_47103 = icmp ult ptr %state.sroa.9.1.lcssa, %loop_end
  br i1 %_47103, label %bb18, label %bb21

bb21:                                             ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit54", %bb16
  %state.sroa.27.2.lcssa = phi i64 [ %state.sroa.27.1.lcssa, %bb16 ], [ %16, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit54" ]
  %state.sroa.9.2.lcssa = phi ptr [ %state.sroa.9.1.lcssa, %bb16 ], [ %_9.i61, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit54" ]
  %state.sroa.43.2.lcssa = phi ptr [ %state.sroa.43.1.lcssa, %bb16 ], [ %14, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit54" ]
  %_55 = icmp eq i64 %pivot_pos.sroa.0.0, %v.1
  br i1 %_55, label %bb22, label %bb23

bb18:                                             ; preds = %bb16, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit54"
  %state.sroa.43.2106 = phi ptr [ %14, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit54" ], [ %state.sroa.43.1.lcssa, %bb16 ]
  %state.sroa.9.2105 = phi ptr [ %_9.i61, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit54" ], [ %state.sroa.9.1.lcssa, %bb16 ]
  %state.sroa.27.2104 = phi i64 [ %16, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit54" ], [ %state.sroa.27.1.lcssa, %bb16 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1058)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1061)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1063)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1066)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1068)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1071)
  %_4.i.i.i49 = load double, ptr %state.sroa.9.2105, align 8, !alias.scope !1073, !noalias !1074, !noundef !14
  %_5.i.i.i50 = load double, ptr %pivot, align 8, !alias.scope !1074, !noalias !1073, !noundef !14
  %.not.i.i.i51 = fcmp uno double %_4.i.i.i49, %_5.i.i.i50
  br i1 %.not.i.i.i51, label %bb2.i.i.i53, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit54", !prof !166

bb2.i.i.i53:                                      ; preds = %bb18
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !1075
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit54": ; preds = %bb18
  %_0.i52 = fcmp olt double %_4.i.i.i49, %_5.i.i.i50
  %14 = getelementptr inbounds i8, ptr %state.sroa.43.2106, i64 -8
  %dst_base.sroa.0.0.i56 = select i1 %_0.i52, ptr %scratch.0, ptr %14
  %dst.i58 = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i56, i64 %state.sroa.27.2104
  %15 = load i64, ptr %state.sroa.9.2105, align 8, !noalias !1076
  store i64 %15, ptr %dst.i58, align 8, !noalias !1076
  %_8.i60 = zext i1 %_0.i52 to i64
  %16 = add i64 %state.sroa.27.2104, %_8.i60
  %_9.i61 = getelementptr inbounds nuw i8, ptr %state.sroa.9.2105, i64 8
  %_47 = icmp ult ptr %_9.i61, %loop_end
  br i1 %_47, label %bb18, label %bb21

bb23:                                             ; preds = %bb21
  %17 = getelementptr inbounds i8, ptr %state.sroa.43.2.lcssa, i64 -8
  %dst_base.sroa.0.0.i63 = select i1 %pivot_goes_left, ptr %scratch.0, ptr %17
  %dst.i65 = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i63, i64 %state.sroa.27.2.lcssa
  %18 = load i64, ptr %state.sroa.9.2.lcssa, align 8, !noalias !1079
  store i64 %18, ptr %dst.i65, align 8, !noalias !1079
  %19 = add i64 %state.sroa.27.2.lcssa, %_8.i67
  %_9.i68 = getelementptr inbounds nuw i8, ptr %state.sroa.9.2.lcssa, i64 8
  br label %bb3

bb22:                                             ; preds = %bb21
  %20 = shl i64 %state.sroa.27.2.lcssa, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %v.0, ptr nonnull align 8 %scratch.0, i64 %20, i1 false)
  %_63 = sub i64 %v.1, %state.sroa.27.2.lcssa
  %_92110.not = icmp eq i64 %v.1, %state.sroa.27.2.lcssa
  br i1 %_92110.not, label %bb40, label %bb39.lr.ph

bb39.lr.ph:                                       ; preds = %bb22
  %21 = getelementptr double, ptr %v.0, i64 %state.sroa.27.2.lcssa
  %xtraiter = and i64 %_63, 3
  %22 = sub i64 %state.sroa.27.2.lcssa, %v.1
  %23 = icmp ugt i64 %22, -4
  br i1 %23, label %bb39.epil.preheader, label %bb39.lr.ph.new

bb39.lr.ph.new:                                   ; preds = %bb39.lr.ph
  %unroll_iter = and i64 %_63, -4
  br label %bb39

bb40.loopexit.unr-lcssa:                          ; preds = %bb39
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %bb40, label %bb39.epil.preheader

bb39.epil.preheader:                              ; preds = %bb40.loopexit.unr-lcssa, %bb39.lr.ph
  %iter.sroa.0.0111.epil.init = phi i64 [ 0, %bb39.lr.ph ], [ %_96.3, %bb40.loopexit.unr-lcssa ]
  %lcmp.mod122 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod122)
  br label %bb39.epil

bb39.epil:                                        ; preds = %bb39.epil, %bb39.epil.preheader
  %iter.sroa.0.0111.epil = phi i64 [ %iter.sroa.0.0111.epil.init, %bb39.epil.preheader ], [ %_96.epil, %bb39.epil ]
  %epil.iter = phi i64 [ 0, %bb39.epil.preheader ], [ %epil.iter.next, %bb39.epil ]
  %_96.epil = add nuw i64 %iter.sroa.0.0111.epil, 1
  %24 = xor i64 %iter.sroa.0.0111.epil, -1
  %_69.epil = getelementptr double, ptr %_83, i64 %24
  %dst.epil = getelementptr double, ptr %21, i64 %iter.sroa.0.0111.epil
  %25 = load i64, ptr %_69.epil, align 8
  store i64 %25, ptr %dst.epil, align 8
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %bb40, label %bb39.epil, !llvm.loop !1082

bb40:                                             ; preds = %bb40.loopexit.unr-lcssa, %bb39.epil, %bb22
  ret i64 %state.sroa.27.2.lcssa

bb39:                                             ; preds = %bb39, %bb39.lr.ph.new
  %iter.sroa.0.0111 = phi i64 [ 0, %bb39.lr.ph.new ], [ %_96.3, %bb39 ]
  %niter = phi i64 [ 0, %bb39.lr.ph.new ], [ %niter.next.3, %bb39 ]
  %26 = xor i64 %iter.sroa.0.0111, -1
  %_69 = getelementptr double, ptr %_83, i64 %26
  %dst = getelementptr double, ptr %21, i64 %iter.sroa.0.0111
  %27 = load i64, ptr %_69, align 8
  store i64 %27, ptr %dst, align 8
  %28 = xor i64 %iter.sroa.0.0111, -2
  %_69.1 = getelementptr double, ptr %_83, i64 %28
  %29 = getelementptr double, ptr %21, i64 %iter.sroa.0.0111
  %dst.1 = getelementptr i8, ptr %29, i64 8
  %30 = load i64, ptr %_69.1, align 8
  store i64 %30, ptr %dst.1, align 8
  %31 = xor i64 %iter.sroa.0.0111, -3
  %_69.2 = getelementptr double, ptr %_83, i64 %31
  %32 = getelementptr double, ptr %21, i64 %iter.sroa.0.0111
  %dst.2 = getelementptr i8, ptr %32, i64 16
  %33 = load i64, ptr %_69.2, align 8
  store i64 %33, ptr %dst.2, align 8
  %_96.3 = add nuw i64 %iter.sroa.0.0111, 4
  %34 = xor i64 %iter.sroa.0.0111, -4
  %_69.3 = getelementptr double, ptr %_83, i64 %34
  %35 = getelementptr double, ptr %21, i64 %iter.sroa.0.0111
  %dst.3 = getelementptr i8, ptr %35, i64 24
  %36 = load i64, ptr %_69.3, align 8
  store i64 %36, ptr %dst.3, align 8
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %bb40.loopexit.unr-lcssa, label %bb39
}

; core::slice::sort::stable::quicksort::stable_partition
; Function Attrs: nounwind nonlazybind uwtable
define noundef i64 @_ZN4core5slice4sort6stable9quicksort16stable_partition17h837bcf61bb18aa3cE(ptr noalias noundef nonnull align 8 captures(address) %v.0, i64 noundef range(i64 0, 1152921504606846976) %v.1, ptr noalias noundef nonnull align 8 captures(none) %scratch.0, i64 noundef range(i64 0, 1152921504606846976) %scratch.1, i64 noundef %0, i1 noundef zeroext %pivot_goes_left, ptr noalias readnone align 8 captures(none) %is_less) unnamed_addr #0 {
start:
  %_8 = icmp samesign uge i64 %scratch.1, %v.1
  %.not = icmp ult i64 %0, %v.1
  %or.cond = and i1 %_8, %.not
  br i1 %or.cond, label %bb30, label %bb28, !prof !973

bb30:                                             ; preds = %start
  %pivot = getelementptr inbounds nuw double, ptr %v.0, i64 %0
  %_83 = getelementptr double, ptr %scratch.0, i64 %v.1
  %_8.i67 = zext i1 %pivot_goes_left to i64
  br label %bb3

bb28:                                             ; preds = %start
  tail call void @llvm.trap()
  unreachable

bb3:                                              ; preds = %bb23, %bb30
  %state.sroa.27.0 = phi i64 [ 0, %bb30 ], [ %19, %bb23 ]
  %state.sroa.9.0 = phi ptr [ %v.0, %bb30 ], [ %_9.i68, %bb23 ]
  %state.sroa.43.0 = phi ptr [ %_83, %bb30 ], [ %17, %bb23 ]
  %pivot_pos.sroa.0.0 = phi i64 [ %0, %bb30 ], [ %v.1, %bb23 ]
  %1 = tail call i64 @llvm.usub.sat.i64(i64 %pivot_pos.sroa.0.0, i64 3)
  %unroll_end = getelementptr inbounds nuw double, ptr %v.0, i64 %1
  %_1997 = icmp ult ptr %state.sroa.9.0, %unroll_end
  br i1 %_1997, label %bb6, label %bb16

bb6:                                              ; preds = %bb3, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit41"
  %state.sroa.43.1100 = phi ptr [ %11, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit41" ], [ %state.sroa.43.0, %bb3 ]
  %state.sroa.9.199 = phi ptr [ %_9.i48, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit41" ], [ %state.sroa.9.0, %bb3 ]
  %state.sroa.27.198 = phi i64 [ %13, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit41" ], [ %state.sroa.27.0, %bb3 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1083)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1086)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1088)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1091)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1093)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1096)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1098)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1101)
  %_4.i.i.i.i = load double, ptr %pivot, align 8, !alias.scope !1103, !noalias !1104, !noundef !14
  %_5.i.i.i.i = load double, ptr %state.sroa.9.199, align 8, !alias.scope !1104, !noalias !1103, !noundef !14
  %.not.i.i.i.i = fcmp uno double %_4.i.i.i.i, %_5.i.i.i.i
  br i1 %.not.i.i.i.i, label %bb2.i.i.i.i, label %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit", !prof !166

bb2.i.i.i.i:                                      ; preds = %bb6
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !1105
  unreachable

"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit": ; preds = %bb6
  %_0.i.i = fcmp uge double %_4.i.i.i.i, %_5.i.i.i.i
  %2 = getelementptr inbounds i8, ptr %state.sroa.43.1100, i64 -8
  %dst_base.sroa.0.0.i = select i1 %_0.i.i, ptr %scratch.0, ptr %2
  %dst.i = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i, i64 %state.sroa.27.198
  %3 = load i64, ptr %state.sroa.9.199, align 8, !noalias !1106
  store i64 %3, ptr %dst.i, align 8, !noalias !1106
  %_9.i = getelementptr inbounds nuw i8, ptr %state.sroa.9.199, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1109)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1112)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1114)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1117)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1119)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1122)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1124)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1127)
  %_4.i.i.i.i10 = load double, ptr %pivot, align 8, !alias.scope !1129, !noalias !1130, !noundef !14
  %_5.i.i.i.i11 = load double, ptr %_9.i, align 8, !alias.scope !1130, !noalias !1129, !noundef !14
  %.not.i.i.i.i12 = fcmp uno double %_4.i.i.i.i10, %_5.i.i.i.i11
  br i1 %.not.i.i.i.i12, label %bb2.i.i.i.i14, label %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit15", !prof !166

bb2.i.i.i.i14:                                    ; preds = %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit"
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !1131
  unreachable

"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit15": ; preds = %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit"
  %_8.i = zext i1 %_0.i.i to i64
  %4 = add i64 %state.sroa.27.198, %_8.i
  %_0.i.i13 = fcmp uge double %_4.i.i.i.i10, %_5.i.i.i.i11
  %5 = getelementptr inbounds i8, ptr %state.sroa.43.1100, i64 -16
  %dst_base.sroa.0.0.i17 = select i1 %_0.i.i13, ptr %scratch.0, ptr %5
  %dst.i19 = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i17, i64 %4
  %6 = load i64, ptr %_9.i, align 8, !noalias !1132
  store i64 %6, ptr %dst.i19, align 8, !noalias !1132
  %_9.i22 = getelementptr inbounds nuw i8, ptr %state.sroa.9.199, i64 16
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1135)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1138)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1140)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1143)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1145)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1148)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1150)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1153)
  %_4.i.i.i.i23 = load double, ptr %pivot, align 8, !alias.scope !1155, !noalias !1156, !noundef !14
  %_5.i.i.i.i24 = load double, ptr %_9.i22, align 8, !alias.scope !1156, !noalias !1155, !noundef !14
  %.not.i.i.i.i25 = fcmp uno double %_4.i.i.i.i23, %_5.i.i.i.i24
  br i1 %.not.i.i.i.i25, label %bb2.i.i.i.i27, label %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit28", !prof !166

bb2.i.i.i.i27:                                    ; preds = %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit15"
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !1157
  unreachable

"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit28": ; preds = %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit15"
  %_8.i21 = zext i1 %_0.i.i13 to i64
  %7 = add i64 %4, %_8.i21
  %_0.i.i26 = fcmp uge double %_4.i.i.i.i23, %_5.i.i.i.i24
  %8 = getelementptr inbounds i8, ptr %state.sroa.43.1100, i64 -24
  %dst_base.sroa.0.0.i30 = select i1 %_0.i.i26, ptr %scratch.0, ptr %8
  %dst.i32 = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i30, i64 %7
  %9 = load i64, ptr %_9.i22, align 8, !noalias !1158
  store i64 %9, ptr %dst.i32, align 8, !noalias !1158
  %_9.i35 = getelementptr inbounds nuw i8, ptr %state.sroa.9.199, i64 24
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1161)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1164)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1166)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1169)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1171)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1174)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1176)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1179)
  %_4.i.i.i.i36 = load double, ptr %pivot, align 8, !alias.scope !1181, !noalias !1182, !noundef !14
  %_5.i.i.i.i37 = load double, ptr %_9.i35, align 8, !alias.scope !1182, !noalias !1181, !noundef !14
  %.not.i.i.i.i38 = fcmp uno double %_4.i.i.i.i36, %_5.i.i.i.i37
  br i1 %.not.i.i.i.i38, label %bb2.i.i.i.i40, label %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit41", !prof !166

bb2.i.i.i.i40:                                    ; preds = %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit28"
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !1183
  unreachable

"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit41": ; preds = %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit28"
  %_8.i34 = zext i1 %_0.i.i26 to i64
  %10 = add i64 %7, %_8.i34
  %_0.i.i39 = fcmp uge double %_4.i.i.i.i36, %_5.i.i.i.i37
  %11 = getelementptr inbounds i8, ptr %state.sroa.43.1100, i64 -32
  %dst_base.sroa.0.0.i43 = select i1 %_0.i.i39, ptr %scratch.0, ptr %11
  %dst.i45 = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i43, i64 %10
  %12 = load i64, ptr %_9.i35, align 8, !noalias !1184
  store i64 %12, ptr %dst.i45, align 8, !noalias !1184
  %_8.i47 = zext i1 %_0.i.i39 to i64
  %13 = add i64 %10, %_8.i47
  %_9.i48 = getelementptr inbounds nuw i8, ptr %state.sroa.9.199, i64 32
  %_19 = icmp ult ptr %_9.i48, %unroll_end
  br i1 %_19, label %bb6, label %bb16

bb16:                                             ; preds = %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit41", %bb3
  %state.sroa.27.1.lcssa = phi i64 [ %state.sroa.27.0, %bb3 ], [ %13, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit41" ]
  %state.sroa.9.1.lcssa = phi ptr [ %state.sroa.9.0, %bb3 ], [ %_9.i48, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit41" ]
  %state.sroa.43.1.lcssa = phi ptr [ %state.sroa.43.0, %bb3 ], [ %11, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit41" ]
  %loop_end = getelementptr inbounds nuw double, ptr %v.0, i64 %pivot_pos.sroa.0.0
  %_47103 = icmp ult ptr %state.sroa.9.1.lcssa, %loop_end
  br i1 %_47103, label %bb18, label %bb21

bb21:                                             ; preds = %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit54", %bb16
  %state.sroa.27.2.lcssa = phi i64 [ %state.sroa.27.1.lcssa, %bb16 ], [ %16, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit54" ]
  %state.sroa.9.2.lcssa = phi ptr [ %state.sroa.9.1.lcssa, %bb16 ], [ %_9.i61, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit54" ]
  %state.sroa.43.2.lcssa = phi ptr [ %state.sroa.43.1.lcssa, %bb16 ], [ %14, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit54" ]
  %_55 = icmp eq i64 %pivot_pos.sroa.0.0, %v.1
  br i1 %_55, label %bb22, label %bb23

bb18:                                             ; preds = %bb16, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit54"
  %state.sroa.43.2106 = phi ptr [ %14, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit54" ], [ %state.sroa.43.1.lcssa, %bb16 ]
  %state.sroa.9.2105 = phi ptr [ %_9.i61, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit54" ], [ %state.sroa.9.1.lcssa, %bb16 ]
  %state.sroa.27.2104 = phi i64 [ %16, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit54" ], [ %state.sroa.27.1.lcssa, %bb16 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1187)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1190)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1192)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1195)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1197)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1200)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1202)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1205)
  %_4.i.i.i.i49 = load double, ptr %pivot, align 8, !alias.scope !1207, !noalias !1208, !noundef !14
  %_5.i.i.i.i50 = load double, ptr %state.sroa.9.2105, align 8, !alias.scope !1208, !noalias !1207, !noundef !14
  %.not.i.i.i.i51 = fcmp uno double %_4.i.i.i.i49, %_5.i.i.i.i50
  br i1 %.not.i.i.i.i51, label %bb2.i.i.i.i53, label %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit54", !prof !166

bb2.i.i.i.i53:                                    ; preds = %bb18
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !1209
  unreachable

"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit54": ; preds = %bb18
  %_0.i.i52 = fcmp uge double %_4.i.i.i.i49, %_5.i.i.i.i50
  %14 = getelementptr inbounds i8, ptr %state.sroa.43.2106, i64 -8
  %dst_base.sroa.0.0.i56 = select i1 %_0.i.i52, ptr %scratch.0, ptr %14
  %dst.i58 = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i56, i64 %state.sroa.27.2104
  %15 = load i64, ptr %state.sroa.9.2105, align 8, !noalias !1210
  store i64 %15, ptr %dst.i58, align 8, !noalias !1210
  %_8.i60 = zext i1 %_0.i.i52 to i64
  %16 = add i64 %state.sroa.27.2104, %_8.i60
  %_9.i61 = getelementptr inbounds nuw i8, ptr %state.sroa.9.2105, i64 8
  %_47 = icmp ult ptr %_9.i61, %loop_end
  br i1 %_47, label %bb18, label %bb21

bb23:                                             ; preds = %bb21
  %17 = getelementptr inbounds i8, ptr %state.sroa.43.2.lcssa, i64 -8
  %dst_base.sroa.0.0.i63 = select i1 %pivot_goes_left, ptr %scratch.0, ptr %17
  %dst.i65 = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i63, i64 %state.sroa.27.2.lcssa
  %18 = load i64, ptr %state.sroa.9.2.lcssa, align 8, !noalias !1213
  store i64 %18, ptr %dst.i65, align 8, !noalias !1213
  %19 = add i64 %state.sroa.27.2.lcssa, %_8.i67
  %_9.i68 = getelementptr inbounds nuw i8, ptr %state.sroa.9.2.lcssa, i64 8
  br label %bb3

bb22:                                             ; preds = %bb21
  %20 = shl i64 %state.sroa.27.2.lcssa, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %v.0, ptr nonnull align 8 %scratch.0, i64 %20, i1 false)
  %_63 = sub i64 %v.1, %state.sroa.27.2.lcssa
  %_92110.not = icmp eq i64 %v.1, %state.sroa.27.2.lcssa
  br i1 %_92110.not, label %bb40, label %bb39.lr.ph

bb39.lr.ph:                                       ; preds = %bb22
  %21 = getelementptr double, ptr %v.0, i64 %state.sroa.27.2.lcssa
  %xtraiter = and i64 %_63, 3
  %22 = sub i64 %state.sroa.27.2.lcssa, %v.1
  %23 = icmp ugt i64 %22, -4
  br i1 %23, label %bb39.epil.preheader, label %bb39.lr.ph.new

bb39.lr.ph.new:                                   ; preds = %bb39.lr.ph
  %unroll_iter = and i64 %_63, -4
  br label %bb39

bb40.loopexit.unr-lcssa:                          ; preds = %bb39
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %bb40, label %bb39.epil.preheader

bb39.epil.preheader:                              ; preds = %bb40.loopexit.unr-lcssa, %bb39.lr.ph
  %iter.sroa.0.0111.epil.init = phi i64 [ 0, %bb39.lr.ph ], [ %_96.3, %bb40.loopexit.unr-lcssa ]
  %lcmp.mod122 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod122)
  br label %bb39.epil

bb39.epil:                                        ; preds = %bb39.epil, %bb39.epil.preheader
  %iter.sroa.0.0111.epil = phi i64 [ %iter.sroa.0.0111.epil.init, %bb39.epil.preheader ], [ %_96.epil, %bb39.epil ]
  %epil.iter = phi i64 [ 0, %bb39.epil.preheader ], [ %epil.iter.next, %bb39.epil ]
  %_96.epil = add nuw i64 %iter.sroa.0.0111.epil, 1
  %24 = xor i64 %iter.sroa.0.0111.epil, -1
  %_69.epil = getelementptr double, ptr %_83, i64 %24
  %dst.epil = getelementptr double, ptr %21, i64 %iter.sroa.0.0111.epil
  %25 = load i64, ptr %_69.epil, align 8
  store i64 %25, ptr %dst.epil, align 8
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %bb40, label %bb39.epil, !llvm.loop !1216

bb40:                                             ; preds = %bb40.loopexit.unr-lcssa, %bb39.epil, %bb22
  ret i64 %state.sroa.27.2.lcssa

bb39:                                             ; preds = %bb39, %bb39.lr.ph.new
  %iter.sroa.0.0111 = phi i64 [ 0, %bb39.lr.ph.new ], [ %_96.3, %bb39 ]
  %niter = phi i64 [ 0, %bb39.lr.ph.new ], [ %niter.next.3, %bb39 ]
  %26 = xor i64 %iter.sroa.0.0111, -1
  %_69 = getelementptr double, ptr %_83, i64 %26
  %dst = getelementptr double, ptr %21, i64 %iter.sroa.0.0111
  %27 = load i64, ptr %_69, align 8
  store i64 %27, ptr %dst, align 8
  %28 = xor i64 %iter.sroa.0.0111, -2
  %_69.1 = getelementptr double, ptr %_83, i64 %28
  %29 = getelementptr double, ptr %21, i64 %iter.sroa.0.0111
  %dst.1 = getelementptr i8, ptr %29, i64 8
  %30 = load i64, ptr %_69.1, align 8
  store i64 %30, ptr %dst.1, align 8
  %31 = xor i64 %iter.sroa.0.0111, -3
  %_69.2 = getelementptr double, ptr %_83, i64 %31
  %32 = getelementptr double, ptr %21, i64 %iter.sroa.0.0111
  %dst.2 = getelementptr i8, ptr %32, i64 16
  %33 = load i64, ptr %_69.2, align 8
  store i64 %33, ptr %dst.2, align 8
  %_96.3 = add nuw i64 %iter.sroa.0.0111, 4
  %34 = xor i64 %iter.sroa.0.0111, -4
  %_69.3 = getelementptr double, ptr %_83, i64 %34
  %35 = getelementptr double, ptr %21, i64 %iter.sroa.0.0111
  %dst.3 = getelementptr i8, ptr %35, i64 24
  %36 = load i64, ptr %_69.3, align 8
  store i64 %36, ptr %dst.3, align 8
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %bb40.loopexit.unr-lcssa, label %bb39
}

; core::slice::sort::stable::quicksort::PartitionState<T>::partition_one
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define noundef ptr @"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE"(ptr noalias noundef align 8 captures(none) dereferenceable(32) %self, i1 noundef zeroext %towards_left) unnamed_addr #8 {
start:
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 24
  %self1 = load ptr, ptr %0, align 8, !noundef !14
  %1 = getelementptr inbounds i8, ptr %self1, i64 -8
  store ptr %1, ptr %0, align 8
  %2 = load ptr, ptr %self, align 8
  %dst_base.sroa.0.0 = select i1 %towards_left, ptr %2, ptr %1
  %3 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %count = load i64, ptr %3, align 8, !noundef !14
  %dst = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0, i64 %count
  %4 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %src = load ptr, ptr %4, align 8, !noundef !14
  %5 = load i64, ptr %src, align 8
  store i64 %5, ptr %dst, align 8
  %_8 = zext i1 %towards_left to i64
  %6 = add i64 %count, %_8
  store i64 %6, ptr %3, align 8
  %_9 = getelementptr inbounds nuw i8, ptr %src, i64 8
  store ptr %_9, ptr %4, align 8
  ret ptr %dst
}

; core::slice::sort::stable::quicksort::quicksort
; Function Attrs: noinline nounwind nonlazybind uwtable
define void @_ZN4core5slice4sort6stable9quicksort9quicksort17h1ddd0a7270e0b434E(ptr noalias noundef nonnull align 8 %0, i64 noundef range(i64 0, 1152921504606846976) %1, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef range(i64 0, 1152921504606846976) %scratch.1, i32 noundef %2, ptr noalias noundef readonly align 8 captures(address) dereferenceable_or_null(8) %3, ptr noalias noundef align 8 dereferenceable(8) %is_less) unnamed_addr #6 {
start:
  %pivot_copy = alloca [8 x i8], align 8
  %_84652 = icmp samesign ult i64 %1, 33
  br i1 %_84652, label %bb3, label %bb5.lr.ph

bb5.lr.ph:                                        ; preds = %start, %bb28
  %v.sroa.0.0.ph56 = phi ptr [ %_55, %bb28 ], [ %0, %start ]
  %v.sroa.16.0.ph55 = phi i64 [ %new_len, %bb28 ], [ %1, %start ]
  %limit.sroa.0.0.ph54 = phi i32 [ %5, %bb28 ], [ %2, %start ]
  %left_ancestor_pivot.sroa.0.0.ph53 = phi ptr [ null, %bb28 ], [ %3, %start ]
  %.not = icmp eq ptr %left_ancestor_pivot.sroa.0.0.ph53, null
  %.sink119 = ptrtoint ptr %v.sroa.0.0.ph56 to i64
  br label %bb5

bb5:                                              ; preds = %bb5.lr.ph, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h66c60076430bac96E.exit"
  %v.sroa.16.048 = phi i64 [ %v.sroa.16.0.ph55, %bb5.lr.ph ], [ %left_partition_len.sroa.0.0, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h66c60076430bac96E.exit" ]
  %limit.sroa.0.047 = phi i32 [ %limit.sroa.0.0.ph54, %bb5.lr.ph ], [ %5, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h66c60076430bac96E.exit" ]
  %4 = icmp eq i32 %limit.sroa.0.047, 0
  br i1 %4, label %bb6, label %bb7

bb3:                                              ; preds = %bb28, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h66c60076430bac96E.exit", %start
  %v.sroa.0.0.ph.lcssa45 = phi ptr [ %v.sroa.0.0.ph56, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h66c60076430bac96E.exit" ], [ %0, %start ], [ %_55, %bb28 ]
  %v.sroa.16.0.lcssa = phi i64 [ %left_partition_len.sroa.0.0, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h66c60076430bac96E.exit" ], [ %1, %start ], [ %new_len, %bb28 ]
; call core::slice::sort::shared::smallsort::small_sort_general_with_scratch
  call void @_ZN4core5slice4sort6shared9smallsort31small_sort_general_with_scratch17h7fcde631b5ef7bb4E(ptr noalias noundef nonnull align 8 %v.sroa.0.0.ph.lcssa45, i64 noundef range(i64 0, 33) %v.sroa.16.0.lcssa, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef range(i64 0, 1152921504606846976) %scratch.1, ptr noalias nonnull align 8 poison) #25
  br label %bb22

bb6:                                              ; preds = %bb5
; call core::slice::sort::stable::drift::sort
  call void @_ZN4core5slice4sort6stable5drift4sort17h416414a2cd773740E(ptr noalias noundef nonnull align 8 %v.sroa.0.0.ph56, i64 noundef %v.sroa.16.048, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef %scratch.1, i1 noundef zeroext true, ptr noalias noundef align 8 dereferenceable(8) %is_less) #25
  br label %bb22

bb7:                                              ; preds = %bb5
  %5 = add i32 %limit.sroa.0.047, -1
  call void @llvm.experimental.noalias.scope.decl(metadata !1217)
  %len_div_84.i = lshr i64 %v.sroa.16.048, 3
  %b.idx.i = shl nuw nsw i64 %len_div_84.i, 5
  %b.i = getelementptr inbounds nuw i8, ptr %v.sroa.0.0.ph56, i64 %b.idx.i
  %c.idx.i = mul nuw nsw i64 %len_div_84.i, 56
  %c.i = getelementptr inbounds nuw i8, ptr %v.sroa.0.0.ph56, i64 %c.idx.i
  %_12.i = icmp samesign ult i64 %v.sroa.16.048, 64
  br i1 %_12.i, label %bb3.i, label %bb5.i

bb5.i:                                            ; preds = %bb7
; call core::slice::sort::shared::pivot::median3_rec
  %self.i = call noundef ptr @_ZN4core5slice4sort6shared5pivot11median3_rec17hff62d1adefe59ea5E(ptr noundef nonnull readonly align 8 %v.sroa.0.0.ph56, ptr noundef nonnull readonly %b.i, ptr noundef nonnull readonly %c.i, i64 noundef %len_div_84.i, ptr noalias noundef nonnull align 8 dereferenceable(8) %is_less) #25
  br label %_ZN4core5slice4sort6shared5pivot12choose_pivot17h46c44bd3e7ddf4a1E.exit

bb3.i:                                            ; preds = %bb7
  call void @llvm.experimental.noalias.scope.decl(metadata !1220)
  call void @llvm.experimental.noalias.scope.decl(metadata !1223)
  call void @llvm.experimental.noalias.scope.decl(metadata !1225), !noalias !1228
  call void @llvm.experimental.noalias.scope.decl(metadata !1231), !noalias !1228
  call void @llvm.experimental.noalias.scope.decl(metadata !1233), !noalias !1228
  call void @llvm.experimental.noalias.scope.decl(metadata !1236), !noalias !1228
  %_4.i.i.i.i = load double, ptr %v.sroa.0.0.ph56, align 8, !alias.scope !1238, !noalias !1239, !noundef !14
  %_5.i.i.i.i = load double, ptr %b.i, align 8, !alias.scope !1241, !noalias !1242, !noundef !14
  %.not.i.i.i.i = fcmp uno double %_4.i.i.i.i, %_5.i.i.i.i
  br i1 %.not.i.i.i.i, label %bb2.i.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i", !prof !166

bb2.i.i.i.i:                                      ; preds = %bb3.i
; call core::option::unwrap_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !1243
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i": ; preds = %bb3.i
  %_0.i.i = fcmp olt double %_4.i.i.i.i, %_5.i.i.i.i
  call void @llvm.experimental.noalias.scope.decl(metadata !1244)
  call void @llvm.experimental.noalias.scope.decl(metadata !1247)
  %_5.i.i.i6.i = load double, ptr %c.i, align 8, !alias.scope !1250, !noalias !1253, !noundef !14
  %.not.i.i.i7.i = fcmp uno double %_4.i.i.i.i, %_5.i.i.i6.i
  br i1 %.not.i.i.i7.i, label %bb2.i.i.i9.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit10.i", !prof !166

bb2.i.i.i9.i:                                     ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i"
; call core::option::unwrap_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !1257
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit10.i": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i"
  %_0.i8.i = fcmp olt double %_4.i.i.i.i, %_5.i.i.i6.i
  %6 = xor i1 %_0.i.i, %_0.i8.i
  br i1 %6, label %_ZN4core5slice4sort6shared5pivot12choose_pivot17h46c44bd3e7ddf4a1E.exit, label %bb3.i.i

bb3.i.i:                                          ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit10.i"
  %.not.i.i.i13.i = fcmp uno double %_5.i.i.i.i, %_5.i.i.i6.i
  br i1 %.not.i.i.i13.i, label %bb2.i.i.i15.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit16.i", !prof !166

bb2.i.i.i15.i:                                    ; preds = %bb3.i.i
; call core::option::unwrap_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !1258
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit16.i": ; preds = %bb3.i.i
  %_0.i14.i = fcmp olt double %_5.i.i.i.i, %_5.i.i.i6.i
  %_12.i.i = xor i1 %_0.i.i, %_0.i14.i
  %c.b.i.i = select i1 %_12.i.i, ptr %c.i, ptr %b.i
  br label %_ZN4core5slice4sort6shared5pivot12choose_pivot17h46c44bd3e7ddf4a1E.exit

_ZN4core5slice4sort6shared5pivot12choose_pivot17h46c44bd3e7ddf4a1E.exit: ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit10.i", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit16.i", %bb5.i
  %self.i.sink = phi ptr [ %self.i, %bb5.i ], [ %v.sroa.0.0.ph56, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit10.i" ], [ %c.b.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit16.i" ]
  %7 = ptrtoint ptr %self.i.sink to i64
  %8 = sub nuw i64 %7, %.sink119
  %index.sroa.0.0.i = lshr exact i64 %8, 3
  %cond.i = icmp samesign ult i64 %index.sroa.0.0.i, %v.sroa.16.048
  call void @llvm.assume(i1 %cond.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %pivot_copy)
  %self = getelementptr inbounds nuw i8, ptr %v.sroa.0.0.ph56, i64 %8
  %9 = load double, ptr %self, align 8
  store double %9, ptr %pivot_copy, align 8
  br i1 %.not, label %bb14, label %bb12

bb22:                                             ; preds = %bb3, %bb6
  ret void

bb12:                                             ; preds = %_ZN4core5slice4sort6shared5pivot12choose_pivot17h46c44bd3e7ddf4a1E.exit
  call void @llvm.experimental.noalias.scope.decl(metadata !1265)
  call void @llvm.experimental.noalias.scope.decl(metadata !1268)
  %_4.i.i.i = load double, ptr %left_ancestor_pivot.sroa.0.0.ph53, align 8, !alias.scope !1271, !noalias !1274, !noundef !14
  %.not.i.i.i = fcmp uno double %_4.i.i.i, %9
  br i1 %.not.i.i.i, label %bb2.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit", !prof !166

bb2.i.i.i:                                        ; preds = %bb12
; call core::option::unwrap_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #24, !noalias !1278
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit": ; preds = %bb12
  %_0.i = fcmp uge double %_4.i.i.i, %9
  br i1 %_0.i, label %bb16, label %bb14

bb14:                                             ; preds = %_ZN4core5slice4sort6shared5pivot12choose_pivot17h46c44bd3e7ddf4a1E.exit, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit"
; call core::slice::sort::stable::quicksort::stable_partition
  %10 = call noundef i64 @_ZN4core5slice4sort6stable9quicksort16stable_partition17h5905ec3591bc2df0E(ptr noalias noundef nonnull align 8 %v.sroa.0.0.ph56, i64 noundef %v.sroa.16.048, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef %scratch.1, i64 noundef %index.sroa.0.0.i, i1 noundef zeroext false, ptr noalias align 8 poison) #25
  %11 = icmp eq i64 %10, 0
  br label %bb16

bb16:                                             ; preds = %bb14, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit"
  %left_partition_len.sroa.0.0 = phi i64 [ 0, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit" ], [ %10, %bb14 ]
  %perform_equal_partition.sroa.0.0.in = phi i1 [ true, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit" ], [ %11, %bb14 ]
  br i1 %perform_equal_partition.sroa.0.0.in, label %bb17, label %bb19

bb19:                                             ; preds = %bb16
  %_6.not.i = icmp ugt i64 %left_partition_len.sroa.0.0, %v.sroa.16.048
  br i1 %_6.not.i, label %bb3.i24, label %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h66c60076430bac96E.exit", !prof !166

bb3.i24:                                          ; preds = %bb19
; call core::panicking::panic_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr noundef nonnull @alloc_d1084648e479974e70c9329824bf76f9, ptr noundef nonnull inttoptr (i64 19 to ptr), ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_b53546d47a17b26d83a51e48c3ff5f7a) #24, !noalias !1279
  unreachable

"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h66c60076430bac96E.exit": ; preds = %bb19
  %data.i.i = getelementptr inbounds nuw double, ptr %v.sroa.0.0.ph56, i64 %left_partition_len.sroa.0.0
  %len.i.i = sub nuw nsw i64 %v.sroa.16.048, %left_partition_len.sroa.0.0
; call core::slice::sort::stable::quicksort::quicksort
  call void @_ZN4core5slice4sort6stable9quicksort9quicksort17h1ddd0a7270e0b434E(ptr noalias noundef nonnull align 8 %data.i.i, i64 noundef %len.i.i, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef %scratch.1, i32 noundef %5, ptr noalias noundef nonnull readonly align 8 captures(address, read_provenance) dereferenceable_or_null(8) %pivot_copy, ptr noalias noundef align 8 dereferenceable(8) %is_less) #27
  call void @llvm.lifetime.end.p0(ptr nonnull %pivot_copy)
  %_8 = icmp ult i64 %left_partition_len.sroa.0.0, 33
  br i1 %_8, label %bb3, label %bb5

bb17:                                             ; preds = %bb16
; call core::slice::sort::stable::quicksort::stable_partition
  %mid_eq = call noundef i64 @_ZN4core5slice4sort6stable9quicksort16stable_partition17h837bcf61bb18aa3cE(ptr noalias noundef nonnull align 8 %v.sroa.0.0.ph56, i64 noundef %v.sroa.16.048, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef %scratch.1, i64 noundef %index.sroa.0.0.i, i1 noundef zeroext true, ptr noalias align 8 poison) #25
  %_48 = icmp ugt i64 %mid_eq, %v.sroa.16.048
  br i1 %_48, label %bb27, label %bb28, !prof !166

bb28:                                             ; preds = %bb17
  %new_len = sub nuw nsw i64 %v.sroa.16.048, %mid_eq
  %_55 = getelementptr inbounds nuw double, ptr %v.sroa.0.0.ph56, i64 %mid_eq
  call void @llvm.lifetime.end.p0(ptr nonnull %pivot_copy)
  %_846 = icmp ult i64 %new_len, 33
  br i1 %_846, label %bb3, label %bb5.lr.ph

bb27:                                             ; preds = %bb17
; call core::slice::index::slice_index_fail
  call void @_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail(i64 noundef %mid_eq, i64 noundef %v.sroa.16.048, i64 noundef %v.sroa.16.048, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f2f9ba200fb3017fda66833c01fe0293) #24
  unreachable
}

; <f64 as core::iter::traits::accum::Sum>::sum
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(read, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable
define noundef double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h343a538a6e718190E"(ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(24) %iter) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1283)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1286)
  %_4.0.i.i = load ptr, ptr %iter, align 8, !alias.scope !1289, !nonnull !14, !noundef !14
  %0 = getelementptr inbounds nuw i8, ptr %iter, i64 8
  %_4.1.i.i = load ptr, ptr %0, align 8, !alias.scope !1289, !nonnull !14, !noundef !14
  %1 = icmp eq ptr %_4.0.i.i, %_4.1.i.i
  br i1 %1, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he63fd6185f9e7e32E.exit", label %bb5.i.i.i

bb5.i.i.i:                                        ; preds = %start
  %2 = getelementptr inbounds nuw i8, ptr %iter, i64 16
  %count.i.i = load i64, ptr %2, align 8, !alias.scope !1289, !noundef !14
  %3 = ptrtoint ptr %_4.1.i.i to i64
  %4 = ptrtoint ptr %_4.0.i.i to i64
  %5 = sub nuw i64 %3, %4
  %6 = lshr exact i64 %5, 3
  %xtraiter = and i64 %6, 3
  %7 = icmp ult i64 %5, 32
  br i1 %7, label %bb8.i.i.i.epil.preheader, label %bb5.i.i.i.new

bb5.i.i.i.new:                                    ; preds = %bb5.i.i.i
  %unroll_iter = and i64 %6, 2305843009213693948
  br label %bb8.i.i.i

bb8.i.i.i:                                        ; preds = %bb8.i.i.i, %bb5.i.i.i.new
  %f.sroa.0.0.i.i.i = phi i64 [ %count.i.i, %bb5.i.i.i.new ], [ %_6.i.i.i.i.i.i.3, %bb8.i.i.i ]
  %i.sroa.0.0.i.i.i = phi i64 [ 0, %bb5.i.i.i.new ], [ %_27.i.i.i.3, %bb8.i.i.i ]
  %acc.sroa.0.0.i.i.i = phi double [ -0.000000e+00, %bb5.i.i.i.new ], [ %_0.i.i.i.i.i.i.3, %bb8.i.i.i ]
  %niter = phi i64 [ 0, %bb5.i.i.i.new ], [ %niter.next.3, %bb8.i.i.i ]
  %_45.i.i.i = getelementptr inbounds nuw double, ptr %_4.0.i.i, i64 %i.sroa.0.0.i.i.i
  %_6.i.i.i.i.i.i = add i64 %f.sroa.0.0.i.i.i, 1
  %_5.i.i.i.i.i.i = uitofp i64 %_6.i.i.i.i.i.i to double
  %_3.i.i.i.i.i.i.i = load double, ptr %_45.i.i.i, align 8, !alias.scope !1290, !noalias !1299, !noundef !14
  %_0.i.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i.i, %_5.i.i.i.i.i.i
  %_0.i.i.i.i.i.i = fadd double %acc.sroa.0.0.i.i.i, %_0.i.i.i.i.i.i.i
  %8 = getelementptr inbounds nuw double, ptr %_4.0.i.i, i64 %i.sroa.0.0.i.i.i
  %_45.i.i.i.1 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %_6.i.i.i.i.i.i.1 = add i64 %f.sroa.0.0.i.i.i, 2
  %_5.i.i.i.i.i.i.1 = uitofp i64 %_6.i.i.i.i.i.i.1 to double
  %_3.i.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.1, align 8, !alias.scope !1290, !noalias !1299, !noundef !14
  %_0.i.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.i.1, %_5.i.i.i.i.i.i.1
  %_0.i.i.i.i.i.i.1 = fadd double %_0.i.i.i.i.i.i, %_0.i.i.i.i.i.i.i.1
  %9 = getelementptr inbounds nuw double, ptr %_4.0.i.i, i64 %i.sroa.0.0.i.i.i
  %_45.i.i.i.2 = getelementptr inbounds nuw i8, ptr %9, i64 16
  %_6.i.i.i.i.i.i.2 = add i64 %f.sroa.0.0.i.i.i, 3
  %_5.i.i.i.i.i.i.2 = uitofp i64 %_6.i.i.i.i.i.i.2 to double
  %_3.i.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.i.2, align 8, !alias.scope !1290, !noalias !1299, !noundef !14
  %_0.i.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.i.2, %_5.i.i.i.i.i.i.2
  %_0.i.i.i.i.i.i.2 = fadd double %_0.i.i.i.i.i.i.1, %_0.i.i.i.i.i.i.i.2
  %10 = getelementptr inbounds nuw double, ptr %_4.0.i.i, i64 %i.sroa.0.0.i.i.i
  %_45.i.i.i.3 = getelementptr inbounds nuw i8, ptr %10, i64 24
  %_6.i.i.i.i.i.i.3 = add i64 %f.sroa.0.0.i.i.i, 4
  %_5.i.i.i.i.i.i.3 = uitofp i64 %_6.i.i.i.i.i.i.3 to double
  %_3.i.i.i.i.i.i.i.3 = load double, ptr %_45.i.i.i.3, align 8, !alias.scope !1290, !noalias !1299, !noundef !14
  %_0.i.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i.i.3, %_5.i.i.i.i.i.i.3
  %_0.i.i.i.i.i.i.3 = fadd double %_0.i.i.i.i.i.i.2, %_0.i.i.i.i.i.i.i.3
  %_27.i.i.i.3 = add nuw i64 %i.sroa.0.0.i.i.i, 4
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he63fd6185f9e7e32E.exit.loopexit.unr-lcssa", label %bb8.i.i.i

"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he63fd6185f9e7e32E.exit.loopexit.unr-lcssa": ; preds = %bb8.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he63fd6185f9e7e32E.exit", label %bb8.i.i.i.epil.preheader

bb8.i.i.i.epil.preheader:                         ; preds = %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he63fd6185f9e7e32E.exit.loopexit.unr-lcssa", %bb5.i.i.i
  %f.sroa.0.0.i.i.i.epil.init = phi i64 [ %count.i.i, %bb5.i.i.i ], [ %_6.i.i.i.i.i.i.3, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he63fd6185f9e7e32E.exit.loopexit.unr-lcssa" ]
  %i.sroa.0.0.i.i.i.epil.init = phi i64 [ 0, %bb5.i.i.i ], [ %_27.i.i.i.3, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he63fd6185f9e7e32E.exit.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.i.i.epil.init = phi double [ -0.000000e+00, %bb5.i.i.i ], [ %_0.i.i.i.i.i.i.3, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he63fd6185f9e7e32E.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb8.i.i.i.epil

bb8.i.i.i.epil:                                   ; preds = %bb8.i.i.i.epil, %bb8.i.i.i.epil.preheader
  %f.sroa.0.0.i.i.i.epil = phi i64 [ %f.sroa.0.0.i.i.i.epil.init, %bb8.i.i.i.epil.preheader ], [ %_6.i.i.i.i.i.i.epil, %bb8.i.i.i.epil ]
  %i.sroa.0.0.i.i.i.epil = phi i64 [ %i.sroa.0.0.i.i.i.epil.init, %bb8.i.i.i.epil.preheader ], [ %_27.i.i.i.epil, %bb8.i.i.i.epil ]
  %acc.sroa.0.0.i.i.i.epil = phi double [ %acc.sroa.0.0.i.i.i.epil.init, %bb8.i.i.i.epil.preheader ], [ %_0.i.i.i.i.i.i.epil, %bb8.i.i.i.epil ]
  %epil.iter = phi i64 [ 0, %bb8.i.i.i.epil.preheader ], [ %epil.iter.next, %bb8.i.i.i.epil ]
  %_45.i.i.i.epil = getelementptr inbounds nuw double, ptr %_4.0.i.i, i64 %i.sroa.0.0.i.i.i.epil
  %_6.i.i.i.i.i.i.epil = add i64 %f.sroa.0.0.i.i.i.epil, 1
  %_5.i.i.i.i.i.i.epil = uitofp i64 %_6.i.i.i.i.i.i.epil to double
  %_3.i.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.i.epil, align 8, !alias.scope !1290, !noalias !1299, !noundef !14
  %_0.i.i.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.i.i.epil, %_5.i.i.i.i.i.i.epil
  %_0.i.i.i.i.i.i.epil = fadd double %acc.sroa.0.0.i.i.i.epil, %_0.i.i.i.i.i.i.i.epil
  %_27.i.i.i.epil = add nuw i64 %i.sroa.0.0.i.i.i.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he63fd6185f9e7e32E.exit", label %bb8.i.i.i.epil, !llvm.loop !1301

"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he63fd6185f9e7e32E.exit": ; preds = %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he63fd6185f9e7e32E.exit.loopexit.unr-lcssa", %bb8.i.i.i.epil, %start
  %_0.sroa.0.0.i.i.i = phi double [ -0.000000e+00, %start ], [ %_0.i.i.i.i.i.i.3, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he63fd6185f9e7e32E.exit.loopexit.unr-lcssa" ], [ %_0.i.i.i.i.i.i.epil, %bb8.i.i.i.epil ]
  ret double %_0.sroa.0.0.i.i.i
}

; <f64 as core::iter::traits::accum::Sum>::sum
; Function Attrs: nounwind nonlazybind uwtable
define noundef double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h81141ff5b688ca6dE"(ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(24) %iter) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1302)
  %_4.sroa.0.0.copyload.i = load ptr, ptr %iter, align 8, !alias.scope !1302
  %_4.sroa.5.0.self.sroa_idx.i = getelementptr inbounds nuw i8, ptr %iter, i64 8
  %_4.sroa.5.0.copyload.i = load i64, ptr %_4.sroa.5.0.self.sroa_idx.i, align 8, !alias.scope !1302
  %_4.sroa.7.0.self.sroa_idx.i = getelementptr inbounds nuw i8, ptr %iter, i64 16
  %_4.sroa.7.0.copyload.i = load i64, ptr %_4.sroa.7.0.self.sroa_idx.i, align 8, !alias.scope !1302
  %_7.i.i.i.i = icmp samesign ugt i64 %_4.sroa.7.0.copyload.i, 1
  %_2.i.i3.i = icmp ule i64 %_4.sroa.7.0.copyload.i, %_4.sroa.5.0.copyload.i
  %.not.i18.i = icmp ne ptr %_4.sroa.0.0.copyload.i, null
  %.not.i.not9.i = select i1 %_2.i.i3.i, i1 %.not.i18.i, i1 false
  br i1 %.not.i.not9.i, label %bb3.i.preheader.i, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5aa9c0ca7e93e95aE.exit"

bb3.i.preheader.i:                                ; preds = %start
  %new_len.i3.i7.i = add i64 %_4.sroa.5.0.copyload.i, -1
  %_28.i5.i5.i = getelementptr inbounds nuw i8, ptr %_4.sroa.0.0.copyload.i, i64 8
  br label %bb3.i.i

bb3.i.i:                                          ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i.i", %bb3.i.preheader.i
  %new_len.i3.i13.i = phi i64 [ %new_len.i3.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i.i" ], [ %new_len.i3.i7.i, %bb3.i.preheader.i ]
  %_28.i5.i12.i = phi ptr [ %_28.i5.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i.i" ], [ %_28.i5.i5.i, %bb3.i.preheader.i ]
  %accum.sroa.0.0.i11.i = phi double [ %_0.i1.i.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i.i" ], [ -0.000000e+00, %bb3.i.preheader.i ]
  %_28.i6.i10.i = phi ptr [ %_28.i5.i12.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i.i" ], [ %_4.sroa.0.0.copyload.i, %bb3.i.preheader.i ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1305)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1308)
  br i1 %_7.i.i.i.i, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i.i", label %panic1.i.i.i.i

panic1.i.i.i.i:                                   ; preds = %bb3.i.i
; call core::panicking::panic_bounds_check
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef 1, i64 noundef 1, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_a711e065e5f02d973706958dae9ffaa8) #24, !noalias !1311
  unreachable

"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i.i": ; preds = %bb3.i.i
  %_3.i.i.i.i = load double, ptr %_28.i6.i10.i, align 8, !alias.scope !1314, !noalias !1315, !noundef !14
  %0 = getelementptr inbounds nuw i8, ptr %_28.i6.i10.i, i64 8
  %_6.i.i.i.i = load double, ptr %0, align 8, !alias.scope !1314, !noalias !1315, !noundef !14
  %_0.i.i.i.i = fmul double %_3.i.i.i.i, %_6.i.i.i.i
  %_0.i1.i.i.i = fadd double %accum.sroa.0.0.i11.i, %_0.i.i.i.i
  %_2.i.i.i = icmp ule i64 %_4.sroa.7.0.copyload.i, %new_len.i3.i13.i
  %_28.i5.i.idx.i = select i1 %_2.i.i.i, i64 8, i64 0
  %_28.i5.i.i = getelementptr inbounds nuw i8, ptr %_28.i5.i12.i, i64 %_28.i5.i.idx.i
  %new_len.i.i.i = sext i1 %_2.i.i.i to i64
  %new_len.i3.i.i = add i64 %new_len.i3.i13.i, %new_len.i.i.i
  br i1 %_2.i.i.i, label %bb3.i.i, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5aa9c0ca7e93e95aE.exit"

"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5aa9c0ca7e93e95aE.exit": ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i.i", %start
  %accum.sroa.0.0.i.lcssa.i = phi double [ -0.000000e+00, %start ], [ %_0.i1.i.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i.i" ]
  ret double %accum.sroa.0.0.i.lcssa.i
}

; <f64 as core::iter::traits::accum::Sum>::sum
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h9c09d0bce8695504E"(ptr noundef nonnull %iter.0, ptr noundef %iter.1) unnamed_addr #3 personality ptr @rust_eh_personality {
start:
  %0 = icmp ne ptr %iter.1, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp eq ptr %iter.0, %iter.1
  br i1 %1, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he1108de867002161E.exit", label %bb5.i.i.i

bb5.i.i.i:                                        ; preds = %start
  %2 = ptrtoint ptr %iter.1 to i64
  %3 = ptrtoint ptr %iter.0 to i64
  %4 = sub i64 %2, %3
  %5 = udiv i64 %4, 24
  %xtraiter = and i64 %5, 1
  %.off = add i64 %4, -24
  %6 = icmp ult i64 %.off, 24
  br i1 %6, label %bb8.i.i.i.epil.preheader, label %bb5.i.i.i.new

bb5.i.i.i.new:                                    ; preds = %bb5.i.i.i
  %unroll_iter = and i64 %5, 1152921504606846974
  br label %bb8.i.i.i

bb8.i.i.i:                                        ; preds = %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.1", %bb5.i.i.i.new
  %i.sroa.0.0.i.i.i = phi i64 [ 0, %bb5.i.i.i.new ], [ %_27.i.i.i.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.1" ]
  %acc.sroa.0.0.i.i.i = phi double [ -0.000000e+00, %bb5.i.i.i.new ], [ %_0.sroa.0.0.i.i.i.i.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.1" ]
  %niter = phi i64 [ 0, %bb5.i.i.i.new ], [ %niter.next.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.1" ]
  %_45.i.i.i = getelementptr inbounds nuw %Particle, ptr %iter.0, i64 %i.sroa.0.0.i.i.i
  %7 = getelementptr inbounds nuw i8, ptr %_45.i.i.i, i64 16
  %_3.i.i.i.i.i = load i32, ptr %7, align 8, !alias.scope !1316, !noalias !1319, !noundef !14
  %_0.i.not.i.i.i.i = icmp eq i32 %_3.i.i.i.i.i, 1
  br i1 %_0.i.not.i.i.i.i, label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i", label %bb2.i.i.i.i

bb2.i.i.i.i:                                      ; preds = %bb8.i.i.i
  %_4.i.i.i.i.i.i = load double, ptr %_45.i.i.i, align 8, !alias.scope !1322, !noundef !14
  %_3.i.i.i.i.i.i = fmul double %_4.i.i.i.i.i.i, %_4.i.i.i.i.i.i
  %8 = getelementptr inbounds nuw i8, ptr %_45.i.i.i, i64 8
  %_5.i.i.i.i.i.i = load double, ptr %8, align 8, !alias.scope !1322, !noundef !14
  %_0.i.i.i.i.i.i = fadd double %_3.i.i.i.i.i.i, %_5.i.i.i.i.i.i
  %_0.i1.i.i.i.i.i = fadd double %acc.sroa.0.0.i.i.i, %_0.i.i.i.i.i.i
  br label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i"

"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i": ; preds = %bb2.i.i.i.i, %bb8.i.i.i
  %_0.sroa.0.0.i.i.i.i = phi double [ %_0.i1.i.i.i.i.i, %bb2.i.i.i.i ], [ %acc.sroa.0.0.i.i.i, %bb8.i.i.i ]
  %9 = getelementptr inbounds nuw %Particle, ptr %iter.0, i64 %i.sroa.0.0.i.i.i
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 40
  %_3.i.i.i.i.i.1 = load i32, ptr %10, align 8, !alias.scope !1316, !noalias !1319, !noundef !14
  %_0.i.not.i.i.i.i.1 = icmp eq i32 %_3.i.i.i.i.i.1, 1
  br i1 %_0.i.not.i.i.i.i.1, label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.1", label %bb2.i.i.i.i.1

bb2.i.i.i.i.1:                                    ; preds = %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i"
  %_45.i.i.i.1 = getelementptr inbounds nuw i8, ptr %9, i64 24
  %_4.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.1, align 8, !alias.scope !1322, !noundef !14
  %_3.i.i.i.i.i.i.1 = fmul double %_4.i.i.i.i.i.i.1, %_4.i.i.i.i.i.i.1
  %11 = getelementptr inbounds nuw i8, ptr %9, i64 32
  %_5.i.i.i.i.i.i.1 = load double, ptr %11, align 8, !alias.scope !1322, !noundef !14
  %_0.i.i.i.i.i.i.1 = fadd double %_3.i.i.i.i.i.i.1, %_5.i.i.i.i.i.i.1
  %_0.i1.i.i.i.i.i.1 = fadd double %_0.sroa.0.0.i.i.i.i, %_0.i.i.i.i.i.i.1
  br label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.1"

"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.1": ; preds = %bb2.i.i.i.i.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i"
  %_0.sroa.0.0.i.i.i.i.1 = phi double [ %_0.i1.i.i.i.i.i.1, %bb2.i.i.i.i.1 ], [ %_0.sroa.0.0.i.i.i.i, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i" ]
  %_27.i.i.i.1 = add nuw i64 %i.sroa.0.0.i.i.i, 2
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he1108de867002161E.exit.loopexit.unr-lcssa", label %bb8.i.i.i

"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he1108de867002161E.exit.loopexit.unr-lcssa": ; preds = %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.1"
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he1108de867002161E.exit", label %bb8.i.i.i.epil.preheader

bb8.i.i.i.epil.preheader:                         ; preds = %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he1108de867002161E.exit.loopexit.unr-lcssa", %bb5.i.i.i
  %i.sroa.0.0.i.i.i.epil.init = phi i64 [ 0, %bb5.i.i.i ], [ %_27.i.i.i.1, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he1108de867002161E.exit.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.i.i.epil.init = phi double [ -0.000000e+00, %bb5.i.i.i ], [ %_0.sroa.0.0.i.i.i.i.1, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he1108de867002161E.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  %_45.i.i.i.epil = getelementptr inbounds nuw %Particle, ptr %iter.0, i64 %i.sroa.0.0.i.i.i.epil.init
  %12 = getelementptr inbounds nuw i8, ptr %_45.i.i.i.epil, i64 16
  %_3.i.i.i.i.i.epil = load i32, ptr %12, align 8, !alias.scope !1316, !noalias !1319, !noundef !14
  %_0.i.not.i.i.i.i.epil = icmp eq i32 %_3.i.i.i.i.i.epil, 1
  br i1 %_0.i.not.i.i.i.i.epil, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he1108de867002161E.exit", label %bb2.i.i.i.i.epil

bb2.i.i.i.i.epil:                                 ; preds = %bb8.i.i.i.epil.preheader
  %_4.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.i.epil, align 8, !alias.scope !1322, !noundef !14
  %_3.i.i.i.i.i.i.epil = fmul double %_4.i.i.i.i.i.i.epil, %_4.i.i.i.i.i.i.epil
  %13 = getelementptr inbounds nuw i8, ptr %_45.i.i.i.epil, i64 8
  %_5.i.i.i.i.i.i.epil = load double, ptr %13, align 8, !alias.scope !1322, !noundef !14
  %_0.i.i.i.i.i.i.epil = fadd double %_3.i.i.i.i.i.i.epil, %_5.i.i.i.i.i.i.epil
  %_0.i1.i.i.i.i.i.epil = fadd double %acc.sroa.0.0.i.i.i.epil.init, %_0.i.i.i.i.i.i.epil
  br label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he1108de867002161E.exit"

"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he1108de867002161E.exit": ; preds = %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he1108de867002161E.exit.loopexit.unr-lcssa", %bb2.i.i.i.i.epil, %bb8.i.i.i.epil.preheader, %start
  %_0.sroa.0.0.i.i.i = phi double [ -0.000000e+00, %start ], [ %_0.sroa.0.0.i.i.i.i.1, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he1108de867002161E.exit.loopexit.unr-lcssa" ], [ %_0.i1.i.i.i.i.i.epil, %bb2.i.i.i.i.epil ], [ %acc.sroa.0.0.i.i.i.epil.init, %bb8.i.i.i.epil.preheader ]
  ret double %_0.sroa.0.0.i.i.i
}

; <f64 as core::iter::traits::accum::Sum>::sum
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(read, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable
define noundef double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17ha1b06b101ff68d9eE"(ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(24) %iter) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1327)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1330)
  %_4.0.i.i = load ptr, ptr %iter, align 8, !alias.scope !1333, !nonnull !14, !noundef !14
  %0 = getelementptr inbounds nuw i8, ptr %iter, i64 8
  %_4.1.i.i = load ptr, ptr %0, align 8, !alias.scope !1333, !nonnull !14, !noundef !14
  %1 = icmp eq ptr %_4.0.i.i, %_4.1.i.i
  br i1 %1, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h81e691a5b6708397E.exit", label %bb5.i.i.i

bb5.i.i.i:                                        ; preds = %start
  %2 = getelementptr inbounds nuw i8, ptr %iter, i64 16
  %count.i.i = load i64, ptr %2, align 8, !alias.scope !1333, !noundef !14
  %3 = ptrtoint ptr %_4.1.i.i to i64
  %4 = ptrtoint ptr %_4.0.i.i to i64
  %5 = sub nuw i64 %3, %4
  %6 = lshr exact i64 %5, 3
  %xtraiter = and i64 %6, 1
  %7 = icmp eq i64 %5, 8
  br i1 %7, label %bb8.i.i.i.epil.preheader, label %bb5.i.i.i.new

bb5.i.i.i.new:                                    ; preds = %bb5.i.i.i
  %unroll_iter = and i64 %6, 2305843009213693950
  br label %bb8.i.i.i

bb8.i.i.i:                                        ; preds = %bb8.i.i.i, %bb5.i.i.i.new
  %f.sroa.0.0.i.i.i = phi i64 [ %count.i.i, %bb5.i.i.i.new ], [ %_7.i.i.i.i.i.i.1, %bb8.i.i.i ]
  %i.sroa.0.0.i.i.i = phi i64 [ 0, %bb5.i.i.i.new ], [ %_27.i.i.i.1, %bb8.i.i.i ]
  %acc.sroa.0.0.i.i.i = phi double [ -0.000000e+00, %bb5.i.i.i.new ], [ %_0.i1.i.i.i.i.i.1, %bb8.i.i.i ]
  %niter = phi i64 [ 0, %bb5.i.i.i.new ], [ %niter.next.1, %bb8.i.i.i ]
  %_45.i.i.i = getelementptr inbounds nuw double, ptr %_4.0.i.i, i64 %i.sroa.0.0.i.i.i
  %_3.i.i.i.i.i.i.i = load double, ptr %_45.i.i.i, align 8, !alias.scope !1334, !noalias !1343, !noundef !14
  %_0.i.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i.i, %_3.i.i.i.i.i.i.i
  %_7.i.i.i.i.i.i = add i64 %f.sroa.0.0.i.i.i, 1
  %_6.i.i.i.i.i.i = uitofp i64 %_7.i.i.i.i.i.i to double
  %_0.i.i.i.i.i.i = fmul double %_0.i.i.i.i.i.i.i, %_6.i.i.i.i.i.i
  %_0.i1.i.i.i.i.i = fadd double %acc.sroa.0.0.i.i.i, %_0.i.i.i.i.i.i
  %8 = getelementptr inbounds nuw double, ptr %_4.0.i.i, i64 %i.sroa.0.0.i.i.i
  %_45.i.i.i.1 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %_3.i.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.1, align 8, !alias.scope !1334, !noalias !1343, !noundef !14
  %_0.i.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.i.1, %_3.i.i.i.i.i.i.i.1
  %_7.i.i.i.i.i.i.1 = add i64 %f.sroa.0.0.i.i.i, 2
  %_6.i.i.i.i.i.i.1 = uitofp i64 %_7.i.i.i.i.i.i.1 to double
  %_0.i.i.i.i.i.i.1 = fmul double %_0.i.i.i.i.i.i.i.1, %_6.i.i.i.i.i.i.1
  %_0.i1.i.i.i.i.i.1 = fadd double %_0.i1.i.i.i.i.i, %_0.i.i.i.i.i.i.1
  %_27.i.i.i.1 = add nuw i64 %i.sroa.0.0.i.i.i, 2
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h81e691a5b6708397E.exit.loopexit.unr-lcssa", label %bb8.i.i.i

"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h81e691a5b6708397E.exit.loopexit.unr-lcssa": ; preds = %bb8.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h81e691a5b6708397E.exit", label %bb8.i.i.i.epil.preheader

bb8.i.i.i.epil.preheader:                         ; preds = %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h81e691a5b6708397E.exit.loopexit.unr-lcssa", %bb5.i.i.i
  %f.sroa.0.0.i.i.i.epil.init = phi i64 [ %count.i.i, %bb5.i.i.i ], [ %_7.i.i.i.i.i.i.1, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h81e691a5b6708397E.exit.loopexit.unr-lcssa" ]
  %i.sroa.0.0.i.i.i.epil.init = phi i64 [ 0, %bb5.i.i.i ], [ %_27.i.i.i.1, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h81e691a5b6708397E.exit.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.i.i.epil.init = phi double [ -0.000000e+00, %bb5.i.i.i ], [ %_0.i1.i.i.i.i.i.1, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h81e691a5b6708397E.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  %_45.i.i.i.epil = getelementptr inbounds nuw double, ptr %_4.0.i.i, i64 %i.sroa.0.0.i.i.i.epil.init
  %_3.i.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.i.epil, align 8, !alias.scope !1334, !noalias !1343, !noundef !14
  %_0.i.i.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.i.i.epil, %_3.i.i.i.i.i.i.i.epil
  %_7.i.i.i.i.i.i.epil = add i64 %f.sroa.0.0.i.i.i.epil.init, 1
  %_6.i.i.i.i.i.i.epil = uitofp i64 %_7.i.i.i.i.i.i.epil to double
  %_0.i.i.i.i.i.i.epil = fmul double %_0.i.i.i.i.i.i.i.epil, %_6.i.i.i.i.i.i.epil
  %_0.i1.i.i.i.i.i.epil = fadd double %acc.sroa.0.0.i.i.i.epil.init, %_0.i.i.i.i.i.i.epil
  br label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h81e691a5b6708397E.exit"

"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h81e691a5b6708397E.exit": ; preds = %bb8.i.i.i.epil.preheader, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h81e691a5b6708397E.exit.loopexit.unr-lcssa", %start
  %_0.sroa.0.0.i.i.i = phi double [ -0.000000e+00, %start ], [ %_0.i1.i.i.i.i.i.1, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h81e691a5b6708397E.exit.loopexit.unr-lcssa" ], [ %_0.i1.i.i.i.i.i.epil, %bb8.i.i.i.epil.preheader ]
  ret double %_0.sroa.0.0.i.i.i
}

; <f64 as core::iter::traits::accum::Sum>::sum
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(read, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable
define noundef double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17he6c23378e7b6768eE"(ptr noundef nonnull %iter.0, ptr noundef %iter.1) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = icmp ne ptr %iter.1, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp eq ptr %iter.0, %iter.1
  br i1 %1, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6a69f07eed7ef854E.exit", label %bb5.i.i

bb5.i.i:                                          ; preds = %start
  %2 = ptrtoint ptr %iter.1 to i64
  %3 = ptrtoint ptr %iter.0 to i64
  %4 = sub nuw i64 %2, %3
  %5 = udiv exact i64 %4, 24
  br label %bb8.i.i

bb8.i.i:                                          ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i", %bb5.i.i
  %i.sroa.0.0.i.i = phi i64 [ 0, %bb5.i.i ], [ %_27.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i" ]
  %acc.sroa.0.0.i.i = phi double [ -0.000000e+00, %bb5.i.i ], [ %_0.i.i.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i" ]
  %_45.i.i = getelementptr inbounds nuw %"alloc::vec::Vec<f64>", ptr %iter.0, i64 %i.sroa.0.0.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1346)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1349)
  %6 = getelementptr inbounds nuw i8, ptr %_45.i.i, i64 8
  %_5.i.i.i.i.i = load ptr, ptr %6, align 8, !alias.scope !1352, !nonnull !14, !noundef !14
  %7 = getelementptr inbounds nuw i8, ptr %_45.i.i, i64 16
  %_4.i.i.i.i.i = load i64, ptr %7, align 8, !alias.scope !1352, !noundef !14
  %8 = icmp eq i64 %_4.i.i.i.i.i, 0
  br i1 %8, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i", label %bb8.i.i.i.i.i.i.i.preheader

bb8.i.i.i.i.i.i.i.preheader:                      ; preds = %bb8.i.i
  %xtraiter = and i64 %_4.i.i.i.i.i, 7
  %9 = icmp ult i64 %_4.i.i.i.i.i, 8
  br i1 %9, label %bb8.i.i.i.i.i.i.i.epil.preheader, label %bb8.i.i.i.i.i.i.i.preheader.new

bb8.i.i.i.i.i.i.i.preheader.new:                  ; preds = %bb8.i.i.i.i.i.i.i.preheader
  %unroll_iter = and i64 %_4.i.i.i.i.i, -8
  br label %bb8.i.i.i.i.i.i.i

bb8.i.i.i.i.i.i.i:                                ; preds = %bb8.i.i.i.i.i.i.i, %bb8.i.i.i.i.i.i.i.preheader.new
  %i.sroa.0.0.i.i.i.i.i.i.i = phi i64 [ 0, %bb8.i.i.i.i.i.i.i.preheader.new ], [ %_27.i.i.i.i.i.i.i.7, %bb8.i.i.i.i.i.i.i ]
  %acc.sroa.0.0.i.i.i.i.i.i.i = phi double [ 1.000000e+00, %bb8.i.i.i.i.i.i.i.preheader.new ], [ %_0.i.i.i.i.i.i.i.i.7, %bb8.i.i.i.i.i.i.i ]
  %niter = phi i64 [ 0, %bb8.i.i.i.i.i.i.i.preheader.new ], [ %niter.next.7, %bb8.i.i.i.i.i.i.i ]
  %_45.i.i.i.i.i.i.i = getelementptr inbounds nuw double, ptr %_5.i.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.i
  %_4.i.i.i.i.i.i.i.i = load double, ptr %_45.i.i.i.i.i.i.i, align 8, !alias.scope !1355, !noalias !1358, !noundef !14
  %_0.i.i.i.i.i.i.i.i = fmul double %acc.sroa.0.0.i.i.i.i.i.i.i, %_4.i.i.i.i.i.i.i.i
  %10 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %10, i64 8
  %_4.i.i.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.i.i.i.i.1, align 8, !alias.scope !1355, !noalias !1358, !noundef !14
  %_0.i.i.i.i.i.i.i.i.1 = fmul double %_0.i.i.i.i.i.i.i.i, %_4.i.i.i.i.i.i.i.i.1
  %11 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %11, i64 16
  %_4.i.i.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.i.i.i.i.i.2, align 8, !alias.scope !1355, !noalias !1358, !noundef !14
  %_0.i.i.i.i.i.i.i.i.2 = fmul double %_0.i.i.i.i.i.i.i.i.1, %_4.i.i.i.i.i.i.i.i.2
  %12 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %12, i64 24
  %_4.i.i.i.i.i.i.i.i.3 = load double, ptr %_45.i.i.i.i.i.i.i.3, align 8, !alias.scope !1355, !noalias !1358, !noundef !14
  %_0.i.i.i.i.i.i.i.i.3 = fmul double %_0.i.i.i.i.i.i.i.i.2, %_4.i.i.i.i.i.i.i.i.3
  %13 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.i.4 = getelementptr inbounds nuw i8, ptr %13, i64 32
  %_4.i.i.i.i.i.i.i.i.4 = load double, ptr %_45.i.i.i.i.i.i.i.4, align 8, !alias.scope !1355, !noalias !1358, !noundef !14
  %_0.i.i.i.i.i.i.i.i.4 = fmul double %_0.i.i.i.i.i.i.i.i.3, %_4.i.i.i.i.i.i.i.i.4
  %14 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.i.5 = getelementptr inbounds nuw i8, ptr %14, i64 40
  %_4.i.i.i.i.i.i.i.i.5 = load double, ptr %_45.i.i.i.i.i.i.i.5, align 8, !alias.scope !1355, !noalias !1358, !noundef !14
  %_0.i.i.i.i.i.i.i.i.5 = fmul double %_0.i.i.i.i.i.i.i.i.4, %_4.i.i.i.i.i.i.i.i.5
  %15 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.i.6 = getelementptr inbounds nuw i8, ptr %15, i64 48
  %_4.i.i.i.i.i.i.i.i.6 = load double, ptr %_45.i.i.i.i.i.i.i.6, align 8, !alias.scope !1355, !noalias !1358, !noundef !14
  %_0.i.i.i.i.i.i.i.i.6 = fmul double %_0.i.i.i.i.i.i.i.i.5, %_4.i.i.i.i.i.i.i.i.6
  %16 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.i.7 = getelementptr inbounds nuw i8, ptr %16, i64 56
  %_4.i.i.i.i.i.i.i.i.7 = load double, ptr %_45.i.i.i.i.i.i.i.7, align 8, !alias.scope !1355, !noalias !1358, !noundef !14
  %_0.i.i.i.i.i.i.i.i.7 = fmul double %_0.i.i.i.i.i.i.i.i.6, %_4.i.i.i.i.i.i.i.i.7
  %_27.i.i.i.i.i.i.i.7 = add nuw i64 %i.sroa.0.0.i.i.i.i.i.i.i, 8
  %niter.next.7 = add i64 %niter, 8
  %niter.ncmp.7 = icmp eq i64 %niter.next.7, %unroll_iter
  br i1 %niter.ncmp.7, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.loopexit.unr-lcssa", label %bb8.i.i.i.i.i.i.i

"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.loopexit.unr-lcssa": ; preds = %bb8.i.i.i.i.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i", label %bb8.i.i.i.i.i.i.i.epil.preheader

bb8.i.i.i.i.i.i.i.epil.preheader:                 ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.loopexit.unr-lcssa", %bb8.i.i.i.i.i.i.i.preheader
  %i.sroa.0.0.i.i.i.i.i.i.i.epil.init = phi i64 [ 0, %bb8.i.i.i.i.i.i.i.preheader ], [ %_27.i.i.i.i.i.i.i.7, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.i.i.i.i.i.i.epil.init = phi double [ 1.000000e+00, %bb8.i.i.i.i.i.i.i.preheader ], [ %_0.i.i.i.i.i.i.i.i.7, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb8.i.i.i.i.i.i.i.epil

bb8.i.i.i.i.i.i.i.epil:                           ; preds = %bb8.i.i.i.i.i.i.i.epil, %bb8.i.i.i.i.i.i.i.epil.preheader
  %i.sroa.0.0.i.i.i.i.i.i.i.epil = phi i64 [ %_27.i.i.i.i.i.i.i.epil, %bb8.i.i.i.i.i.i.i.epil ], [ %i.sroa.0.0.i.i.i.i.i.i.i.epil.init, %bb8.i.i.i.i.i.i.i.epil.preheader ]
  %acc.sroa.0.0.i.i.i.i.i.i.i.epil = phi double [ %_0.i.i.i.i.i.i.i.i.epil, %bb8.i.i.i.i.i.i.i.epil ], [ %acc.sroa.0.0.i.i.i.i.i.i.i.epil.init, %bb8.i.i.i.i.i.i.i.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %bb8.i.i.i.i.i.i.i.epil ], [ 0, %bb8.i.i.i.i.i.i.i.epil.preheader ]
  %_45.i.i.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_5.i.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.i.epil
  %_4.i.i.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.i.i.i.i.i.epil, align 8, !alias.scope !1355, !noalias !1358, !noundef !14
  %_0.i.i.i.i.i.i.i.i.epil = fmul double %acc.sroa.0.0.i.i.i.i.i.i.i.epil, %_4.i.i.i.i.i.i.i.i.epil
  %_27.i.i.i.i.i.i.i.epil = add nuw i64 %i.sroa.0.0.i.i.i.i.i.i.i.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i", label %bb8.i.i.i.i.i.i.i.epil, !llvm.loop !1359

"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i": ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.loopexit.unr-lcssa", %bb8.i.i.i.i.i.i.i.epil, %bb8.i.i
  %_0.sroa.0.0.i.i.i.i.i.i.i = phi double [ 1.000000e+00, %bb8.i.i ], [ %_0.i.i.i.i.i.i.i.i.7, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.loopexit.unr-lcssa" ], [ %_0.i.i.i.i.i.i.i.i.epil, %bb8.i.i.i.i.i.i.i.epil ]
  %_0.i.i.i.i = fadd double %acc.sroa.0.0.i.i, %_0.sroa.0.0.i.i.i.i.i.i.i
  %_27.i.i = add nuw i64 %i.sroa.0.0.i.i, 1
  %_28.i.i = icmp eq i64 %_27.i.i, %5
  br i1 %_28.i.i, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6a69f07eed7ef854E.exit", label %bb8.i.i

"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6a69f07eed7ef854E.exit": ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i", %start
  %_0.sroa.0.0.i.i = phi double [ -0.000000e+00, %start ], [ %_0.i.i.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i" ]
  ret double %_0.sroa.0.0.i.i
}

; alloc::vec::Vec<T,A>::try_remove
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(readwrite, inaccessiblemem: write, target_mem0: none, target_mem1: none) uwtable
define { i64, double } @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$10try_remove17h970123e11495fac3E"(ptr noalias noundef align 8 captures(none) dereferenceable(24) %self, i64 noundef %index) unnamed_addr #9 {
start:
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %len = load i64, ptr %0, align 8, !noundef !14
  %_15 = icmp ult i64 %len, 1152921504606846976
  tail call void @llvm.assume(i1 %_15)
  %_4.not = icmp ult i64 %index, %len
  br i1 %_4.not, label %bb2, label %bb3

bb2:                                              ; preds = %start
  %1 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_16 = load ptr, ptr %1, align 8, !nonnull !14, !noundef !14
  %ptr = getelementptr inbounds nuw double, ptr %_16, i64 %index
  %ret = load double, ptr %ptr, align 8, !noundef !14
  %_11 = getelementptr inbounds nuw i8, ptr %ptr, i64 8
  %2 = xor i64 %index, -1
  %count = add nsw i64 %len, %2
  %3 = shl nsw i64 %count, 3
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %ptr, ptr nonnull align 8 %_11, i64 %3, i1 false)
  %new_len = add nsw i64 %len, -1
  store i64 %new_len, ptr %0, align 8
  br label %bb3

bb3:                                              ; preds = %start, %bb2
  %_0.sroa.3.0 = phi double [ %ret, %bb2 ], [ undef, %start ]
  %_0.sroa.0.0 = phi i64 [ 1, %bb2 ], [ 0, %start ]
  %4 = insertvalue { i64, double } poison, i64 %_0.sroa.0.0, 0
  %5 = insertvalue { i64, double } %4, double %_0.sroa.3.0, 1
  ret { i64, double } %5
}

; alloc::vec::Vec<T,A>::extend_with
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17h25a2dc27a5847d7eE"(ptr noalias noundef align 8 dereferenceable(24) %self, i64 noundef %n, ptr dead_on_return noalias noundef align 8 captures(address) dereferenceable(24) %value) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_4.i.i.i = alloca [24 x i8], align 8
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %len.i = load i64, ptr %0, align 8, !alias.scope !1360, !noundef !14
  %self2.i = load i64, ptr %self, align 8, !range !1363, !alias.scope !1360, !noundef !14
  %_9.i = sub i64 %self2.i, %len.i
  %_7.i = icmp ugt i64 %n, %_9.i
  br i1 %_7.i, label %bb1.i, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hcf613de373d5e70aE.exit", !prof !166

bb1.i:                                            ; preds = %start
; call <alloc::raw_vec::RawVecInner<_>>::reserve::do_reserve_and_handle::<alloc::alloc::Global>
  tail call void @_RINvNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecINtB8_11RawVecInnerpE7reserve21do_reserve_and_handleNtNtBa_5alloc6GlobalECs4X4t9plMPHF_9addr2line(ptr noalias noundef align 8 dereferenceable(24) %self, i64 noundef %len.i, i64 noundef %n, i64 noundef 8, i64 noundef 24) #25
  br label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hcf613de373d5e70aE.exit"

"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hcf613de373d5e70aE.exit": ; preds = %start, %bb1.i
  %1 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_21 = load ptr, ptr %1, align 8, !nonnull !14, !noundef !14
  %count = load i64, ptr %0, align 8, !noundef !14
  %_22 = icmp ult i64 %count, 384307168202282326
  tail call void @llvm.assume(i1 %_22)
  %2 = getelementptr inbounds nuw %"alloc::vec::Vec<f64>", ptr %_21, i64 %count
  %_2412 = icmp ugt i64 %n, 1
  br i1 %_2412, label %bb13.lr.ph, label %bb14

bb13.lr.ph:                                       ; preds = %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hcf613de373d5e70aE.exit"
  %_3.i = getelementptr inbounds nuw i8, ptr %value, i64 16
  %3 = getelementptr inbounds nuw i8, ptr %value, i64 8
  %4 = getelementptr inbounds nuw i8, ptr %_4.i.i.i, i64 8
  %5 = getelementptr inbounds nuw i8, ptr %_4.i.i.i, i64 16
  %6 = add i64 %count, %n
  %7 = add i64 %6, -1
  br label %bb13

bb14:                                             ; preds = %"_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17hb3284cba6c32e033E.exit", %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hcf613de373d5e70aE.exit"
  %storemerge.lcssa = phi i64 [ %count, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hcf613de373d5e70aE.exit" ], [ %7, %"_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17hb3284cba6c32e033E.exit" ]
  %ptr.sroa.0.0.lcssa = phi ptr [ %2, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hcf613de373d5e70aE.exit" ], [ %_15, %"_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17hb3284cba6c32e033E.exit" ]
  %_17.not = icmp eq i64 %n, 0
  br i1 %_17.not, label %bb5, label %bb4

bb13:                                             ; preds = %bb13.lr.ph, %"_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17hb3284cba6c32e033E.exit"
  %ptr.sroa.0.015 = phi ptr [ %2, %bb13.lr.ph ], [ %_15, %"_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17hb3284cba6c32e033E.exit" ]
  %iter.sroa.0.014 = phi i64 [ 1, %bb13.lr.ph ], [ %_28, %"_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17hb3284cba6c32e033E.exit" ]
  %_28 = add nuw i64 %iter.sroa.0.014, 1
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1364)
  %_8.i = load ptr, ptr %3, align 8, !alias.scope !1364, !noalias !1367, !nonnull !14, !noundef !14
  %_7.i4 = load i64, ptr %_3.i, align 8, !alias.scope !1364, !noalias !1367, !noundef !14
  call void @llvm.lifetime.start.p0(ptr nonnull %_4.i.i.i), !noalias !1369
; call <alloc::raw_vec::RawVecInner>::try_allocate_in
  call void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsduwmD7cSIQq_5gimli(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_4.i.i.i, i64 noundef range(i64 0, 1152921504606846976) %_7.i4, i1 noundef zeroext false, i64 noundef 8, i64 noundef 8) #25, !noalias !1369
  %_5.i.i.i = load i64, ptr %_4.i.i.i, align 8, !range !164, !noalias !1369, !noundef !14
  %8 = trunc nuw i64 %_5.i.i.i to i1
  br i1 %8, label %bb3.i.i.i, label %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i.i", !prof !166

bb3.i.i.i:                                        ; preds = %bb13
  %9 = getelementptr inbounds nuw i8, ptr %_4.i.i.i, i64 8
  %err.0.i.i.i = load i64, ptr %9, align 8, !range !165, !noalias !1369, !noundef !14
  %10 = getelementptr inbounds nuw i8, ptr %_4.i.i.i, i64 16
  %err.1.i.i.i = load i64, ptr %10, align 8, !noalias !1369
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef %err.0.i.i.i, i64 %err.1.i.i.i) #26, !noalias !1369
  unreachable

"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i.i": ; preds = %bb13
  %this.0.i.i.i = load i64, ptr %4, align 8, !range !1363, !noalias !1369, !noundef !14
  %this.1.i.i.i = load ptr, ptr %5, align 8, !noalias !1369, !nonnull !14, !noundef !14
  %_7.i.i.i = icmp samesign ule i64 %_7.i4, %this.0.i.i.i
  tail call void @llvm.assume(i1 %_7.i.i.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %_4.i.i.i), !noalias !1369
  %_4.not.i.i = icmp eq i64 %_7.i4, 0
  br i1 %_4.not.i.i, label %"_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17hb3284cba6c32e033E.exit", label %bb1.i.i

bb1.i.i:                                          ; preds = %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i.i"
  %11 = shl nuw nsw i64 %_7.i4, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %this.1.i.i.i, ptr nonnull readonly align 8 %_8.i, i64 %11, i1 false), !noalias !1373
  br label %"_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17hb3284cba6c32e033E.exit"

"_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17hb3284cba6c32e033E.exit": ; preds = %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i.i", %bb1.i.i
  %src.sroa.5.0 = phi i64 [ 0, %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i.i" ], [ %_7.i4, %bb1.i.i ]
  store i64 %this.0.i.i.i, ptr %ptr.sroa.0.015, align 8
  %src.sroa.4.0.ptr.sroa.0.0.sroa_idx = getelementptr inbounds nuw i8, ptr %ptr.sroa.0.015, i64 8
  store ptr %this.1.i.i.i, ptr %src.sroa.4.0.ptr.sroa.0.0.sroa_idx, align 8
  %src.sroa.5.0.ptr.sroa.0.0.sroa_idx = getelementptr inbounds nuw i8, ptr %ptr.sroa.0.015, i64 16
  store i64 %src.sroa.5.0, ptr %src.sroa.5.0.ptr.sroa.0.0.sroa_idx, align 8
  %_15 = getelementptr inbounds nuw i8, ptr %ptr.sroa.0.015, i64 24
  %exitcond.not = icmp eq i64 %_28, %n
  br i1 %exitcond.not, label %bb14, label %bb13

bb5:                                              ; preds = %bb14
  store i64 %storemerge.lcssa, ptr %0, align 8, !noalias !1374
; call <alloc::raw_vec::RawVecInner>::deallocate
  tail call void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsduwmD7cSIQq_5gimli(ptr noalias noundef nonnull align 8 dereferenceable(24) %value, i64 noundef 8, i64 noundef 8) #25
  br label %bb7

bb4:                                              ; preds = %bb14
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %ptr.sroa.0.0.lcssa, ptr noundef nonnull align 8 dereferenceable(24) %value, i64 24, i1 false)
  %12 = add i64 %storemerge.lcssa, 1
  store i64 %12, ptr %0, align 8, !noalias !1379
  br label %bb7

bb7:                                              ; preds = %bb4, %bb5
  ret void
}

; alloc::vec::Vec<T,A>::extend_with
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17hbc05620f1fcd3fd4E"(ptr noalias noundef align 8 dereferenceable(24) %self, i64 noundef %n, double noundef %0) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %1 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %len.i = load i64, ptr %1, align 8, !alias.scope !1384, !noundef !14
  %self2.i = load i64, ptr %self, align 8, !range !1363, !alias.scope !1384, !noundef !14
  %_9.i = sub i64 %self2.i, %len.i
  %_7.i = icmp ugt i64 %n, %_9.i
  br i1 %_7.i, label %bb1.i, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit", !prof !166

bb1.i:                                            ; preds = %start
; call <alloc::raw_vec::RawVecInner<_>>::reserve::do_reserve_and_handle::<alloc::alloc::Global>
  tail call void @_RINvNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecINtB8_11RawVecInnerpE7reserve21do_reserve_and_handleNtNtBa_5alloc6GlobalECs4X4t9plMPHF_9addr2line(ptr noalias noundef align 8 dereferenceable(24) %self, i64 noundef %len.i, i64 noundef %n, i64 noundef 8, i64 noundef 8) #25
  br label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit"

"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit": ; preds = %start, %bb1.i
  %2 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_21 = load ptr, ptr %2, align 8, !nonnull !14, !noundef !14
  %count = load i64, ptr %1, align 8, !noundef !14
  %_22 = icmp ult i64 %count, 1152921504606846976
  tail call void @llvm.assume(i1 %_22)
  %3 = getelementptr inbounds nuw double, ptr %_21, i64 %count
  %_2410 = icmp ugt i64 %n, 1
  br i1 %_2410, label %bb13.preheader, label %bb14

bb13.preheader:                                   ; preds = %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit"
  %4 = add i64 %n, -1
  %5 = add i64 %n, -2
  %xtraiter = and i64 %4, 7
  %6 = icmp ult i64 %5, 7
  br i1 %6, label %bb13.epil.preheader, label %bb13.preheader.new

bb13.preheader.new:                               ; preds = %bb13.preheader
  %unroll_iter = and i64 %4, -8
  br label %bb13

bb14.loopexit.unr-lcssa:                          ; preds = %bb13
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %bb14.loopexit, label %bb13.epil.preheader

bb13.epil.preheader:                              ; preds = %bb14.loopexit.unr-lcssa, %bb13.preheader
  %ptr.sroa.0.013.epil.init = phi ptr [ %3, %bb13.preheader ], [ %_15.7, %bb14.loopexit.unr-lcssa ]
  %lcmp.mod16 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod16)
  br label %bb13.epil

bb13.epil:                                        ; preds = %bb13.epil, %bb13.epil.preheader
  %ptr.sroa.0.013.epil = phi ptr [ %_15.epil, %bb13.epil ], [ %ptr.sroa.0.013.epil.init, %bb13.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %bb13.epil ], [ 0, %bb13.epil.preheader ]
  store double %0, ptr %ptr.sroa.0.013.epil, align 8
  %_15.epil = getelementptr inbounds nuw i8, ptr %ptr.sroa.0.013.epil, i64 8
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %bb14.loopexit, label %bb13.epil, !llvm.loop !1387

bb14.loopexit:                                    ; preds = %bb13.epil, %bb14.loopexit.unr-lcssa
  %_15.lcssa = phi ptr [ %_15.7, %bb14.loopexit.unr-lcssa ], [ %_15.epil, %bb13.epil ]
  %7 = add i64 %count, %n
  %8 = add i64 %7, -1
  br label %bb14

bb14:                                             ; preds = %bb14.loopexit, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit"
  %storemerge.lcssa = phi i64 [ %count, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit" ], [ %8, %bb14.loopexit ]
  %ptr.sroa.0.0.lcssa = phi ptr [ %3, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit" ], [ %_15.lcssa, %bb14.loopexit ]
  %_17.not = icmp eq i64 %n, 0
  br i1 %_17.not, label %bb7, label %bb4

bb13:                                             ; preds = %bb13, %bb13.preheader.new
  %ptr.sroa.0.013 = phi ptr [ %3, %bb13.preheader.new ], [ %_15.7, %bb13 ]
  %niter = phi i64 [ 0, %bb13.preheader.new ], [ %niter.next.7, %bb13 ]
  store double %0, ptr %ptr.sroa.0.013, align 8
  %_15 = getelementptr inbounds nuw i8, ptr %ptr.sroa.0.013, i64 8
  store double %0, ptr %_15, align 8
  %_15.1 = getelementptr inbounds nuw i8, ptr %ptr.sroa.0.013, i64 16
  store double %0, ptr %_15.1, align 8
  %_15.2 = getelementptr inbounds nuw i8, ptr %ptr.sroa.0.013, i64 24
  store double %0, ptr %_15.2, align 8
  %_15.3 = getelementptr inbounds nuw i8, ptr %ptr.sroa.0.013, i64 32
  store double %0, ptr %_15.3, align 8
  %_15.4 = getelementptr inbounds nuw i8, ptr %ptr.sroa.0.013, i64 40
  store double %0, ptr %_15.4, align 8
  %_15.5 = getelementptr inbounds nuw i8, ptr %ptr.sroa.0.013, i64 48
  store double %0, ptr %_15.5, align 8
  %_15.6 = getelementptr inbounds nuw i8, ptr %ptr.sroa.0.013, i64 56
  store double %0, ptr %_15.6, align 8
  %_15.7 = getelementptr inbounds nuw i8, ptr %ptr.sroa.0.013, i64 64
  %niter.next.7 = add i64 %niter, 8
  %niter.ncmp.7 = icmp eq i64 %niter.next.7, %unroll_iter
  br i1 %niter.ncmp.7, label %bb14.loopexit.unr-lcssa, label %bb13

bb4:                                              ; preds = %bb14
  store double %0, ptr %ptr.sroa.0.0.lcssa, align 8
  %9 = add i64 %storemerge.lcssa, 1
  br label %bb7

bb7:                                              ; preds = %bb14, %bb4
  %storemerge9 = phi i64 [ %9, %bb4 ], [ %storemerge.lcssa, %bb14 ]
  store i64 %storemerge9, ptr %1, align 8, !noalias !14
  ret void
}

; alloc::vec::Vec<T,A>::extend_trusted
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h2f591a93473527d6E"(ptr noalias noundef align 8 dereferenceable(24) %self, ptr noundef nonnull %0, ptr noundef %1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %2 = icmp ne ptr %1, null
  tail call void @llvm.assume(i1 %2)
  %3 = ptrtoint ptr %1 to i64
  %4 = ptrtoint ptr %0 to i64
  %5 = sub nuw i64 %3, %4
  %6 = lshr exact i64 %5, 3
  %7 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %len.i = load i64, ptr %7, align 8, !alias.scope !1388, !noundef !14
  %self2.i = load i64, ptr %self, align 8, !range !1363, !alias.scope !1388, !noundef !14
  %_9.i = sub i64 %self2.i, %len.i
  %_7.i = icmp ugt i64 %6, %_9.i
  br i1 %_7.i, label %bb1.i, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit", !prof !166

bb1.i:                                            ; preds = %start
; call <alloc::raw_vec::RawVecInner<_>>::reserve::do_reserve_and_handle::<alloc::alloc::Global>
  tail call void @_RINvNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecINtB8_11RawVecInnerpE7reserve21do_reserve_and_handleNtNtBa_5alloc6GlobalECs4X4t9plMPHF_9addr2line(ptr noalias noundef align 8 dereferenceable(24) %self, i64 noundef %len.i, i64 noundef %6, i64 noundef 8, i64 noundef 8) #25
  br label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit"

"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit": ; preds = %start, %bb1.i
  %8 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_26 = load ptr, ptr %8, align 8, !nonnull !14, !noundef !14
  %_27 = load i64, ptr %7, align 8, !noundef !14
  %9 = icmp eq ptr %0, %1
  br i1 %9, label %_ZN4core4iter6traits8iterator8Iterator8for_each17he5758b6d5aea0e2dE.exit, label %bb8.i.i.i.preheader

bb8.i.i.i.preheader:                              ; preds = %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit"
  %xtraiter = and i64 %6, 3
  %10 = icmp ult i64 %5, 32
  br i1 %10, label %bb8.i.i.i.epil.preheader, label %bb8.i.i.i.preheader.new

bb8.i.i.i.preheader.new:                          ; preds = %bb8.i.i.i.preheader
  %unroll_iter = and i64 %6, 2305843009213693948
  br label %bb8.i.i.i

bb8.i.i.i:                                        ; preds = %bb8.i.i.i, %bb8.i.i.i.preheader.new
  %11 = phi i64 [ %_27, %bb8.i.i.i.preheader.new ], [ %18, %bb8.i.i.i ]
  %i.sroa.0.0.i.i.i = phi i64 [ 0, %bb8.i.i.i.preheader.new ], [ %_27.i.i.i.3, %bb8.i.i.i ]
  %niter = phi i64 [ 0, %bb8.i.i.i.preheader.new ], [ %niter.next.3, %bb8.i.i.i ]
  %_45.i.i.i = getelementptr inbounds nuw double, ptr %0, i64 %i.sroa.0.0.i.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1391)
  %_3.i.i.i.i.i.i = load double, ptr %_45.i.i.i, align 8, !alias.scope !1394, !noalias !1399, !noundef !14
  %_0.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i, %_3.i.i.i.i.i.i
  %_3.i.i1.i.i.i.i = getelementptr inbounds nuw double, ptr %_26, i64 %11
  store double %_0.i.i.i.i.i.i, ptr %_3.i.i1.i.i.i.i, align 8, !noalias !1408
  %12 = getelementptr inbounds nuw double, ptr %0, i64 %i.sroa.0.0.i.i.i
  %_45.i.i.i.1 = getelementptr inbounds nuw i8, ptr %12, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1413)
  %_3.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.1, align 8, !alias.scope !1415, !noalias !1399, !noundef !14
  %_0.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.1, %_3.i.i.i.i.i.i.1
  %13 = getelementptr double, ptr %_26, i64 %11
  %_3.i.i1.i.i.i.i.1 = getelementptr i8, ptr %13, i64 8
  store double %_0.i.i.i.i.i.i.1, ptr %_3.i.i1.i.i.i.i.1, align 8, !noalias !1416
  %14 = getelementptr inbounds nuw double, ptr %0, i64 %i.sroa.0.0.i.i.i
  %_45.i.i.i.2 = getelementptr inbounds nuw i8, ptr %14, i64 16
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1417)
  %_3.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.i.2, align 8, !alias.scope !1419, !noalias !1399, !noundef !14
  %_0.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.2, %_3.i.i.i.i.i.i.2
  %15 = getelementptr double, ptr %_26, i64 %11
  %_3.i.i1.i.i.i.i.2 = getelementptr i8, ptr %15, i64 16
  store double %_0.i.i.i.i.i.i.2, ptr %_3.i.i1.i.i.i.i.2, align 8, !noalias !1420
  %16 = getelementptr inbounds nuw double, ptr %0, i64 %i.sroa.0.0.i.i.i
  %_45.i.i.i.3 = getelementptr inbounds nuw i8, ptr %16, i64 24
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1421)
  %_3.i.i.i.i.i.i.3 = load double, ptr %_45.i.i.i.3, align 8, !alias.scope !1423, !noalias !1399, !noundef !14
  %_0.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i.3, %_3.i.i.i.i.i.i.3
  %17 = getelementptr double, ptr %_26, i64 %11
  %_3.i.i1.i.i.i.i.3 = getelementptr i8, ptr %17, i64 24
  store double %_0.i.i.i.i.i.i.3, ptr %_3.i.i1.i.i.i.i.3, align 8, !noalias !1424
  %18 = add i64 %11, 4
  %_27.i.i.i.3 = add nuw i64 %i.sroa.0.0.i.i.i, 4
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %_ZN4core4iter6traits8iterator8Iterator8for_each17he5758b6d5aea0e2dE.exit.loopexit.unr-lcssa, label %bb8.i.i.i

_ZN4core4iter6traits8iterator8Iterator8for_each17he5758b6d5aea0e2dE.exit.loopexit.unr-lcssa: ; preds = %bb8.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %_ZN4core4iter6traits8iterator8Iterator8for_each17he5758b6d5aea0e2dE.exit, label %bb8.i.i.i.epil.preheader

bb8.i.i.i.epil.preheader:                         ; preds = %_ZN4core4iter6traits8iterator8Iterator8for_each17he5758b6d5aea0e2dE.exit.loopexit.unr-lcssa, %bb8.i.i.i.preheader
  %.epil.init = phi i64 [ %_27, %bb8.i.i.i.preheader ], [ %18, %_ZN4core4iter6traits8iterator8Iterator8for_each17he5758b6d5aea0e2dE.exit.loopexit.unr-lcssa ]
  %i.sroa.0.0.i.i.i.epil.init = phi i64 [ 0, %bb8.i.i.i.preheader ], [ %_27.i.i.i.3, %_ZN4core4iter6traits8iterator8Iterator8for_each17he5758b6d5aea0e2dE.exit.loopexit.unr-lcssa ]
  %lcmp.mod4 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod4)
  br label %bb8.i.i.i.epil

bb8.i.i.i.epil:                                   ; preds = %bb8.i.i.i.epil, %bb8.i.i.i.epil.preheader
  %19 = phi i64 [ %20, %bb8.i.i.i.epil ], [ %.epil.init, %bb8.i.i.i.epil.preheader ]
  %i.sroa.0.0.i.i.i.epil = phi i64 [ %_27.i.i.i.epil, %bb8.i.i.i.epil ], [ %i.sroa.0.0.i.i.i.epil.init, %bb8.i.i.i.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %bb8.i.i.i.epil ], [ 0, %bb8.i.i.i.epil.preheader ]
  %_45.i.i.i.epil = getelementptr inbounds nuw double, ptr %0, i64 %i.sroa.0.0.i.i.i.epil
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1391)
  %_3.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.i.epil, align 8, !alias.scope !1394, !noalias !1399, !noundef !14
  %_0.i.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.i.epil, %_3.i.i.i.i.i.i.epil
  %_3.i.i1.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_26, i64 %19
  store double %_0.i.i.i.i.i.i.epil, ptr %_3.i.i1.i.i.i.i.epil, align 8, !noalias !1408
  %20 = add i64 %19, 1
  %_27.i.i.i.epil = add nuw i64 %i.sroa.0.0.i.i.i.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %_ZN4core4iter6traits8iterator8Iterator8for_each17he5758b6d5aea0e2dE.exit, label %bb8.i.i.i.epil, !llvm.loop !1425

_ZN4core4iter6traits8iterator8Iterator8for_each17he5758b6d5aea0e2dE.exit: ; preds = %_ZN4core4iter6traits8iterator8Iterator8for_each17he5758b6d5aea0e2dE.exit.loopexit.unr-lcssa, %bb8.i.i.i.epil, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit"
  %storemerge.i.i = phi i64 [ %_27, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit" ], [ %18, %_ZN4core4iter6traits8iterator8Iterator8for_each17he5758b6d5aea0e2dE.exit.loopexit.unr-lcssa ], [ %20, %bb8.i.i.i.epil ]
  store i64 %storemerge.i.i, ptr %7, align 8, !noalias !1426
  ret void
}

; alloc::vec::Vec<T,A>::extend_trusted
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7b4aa74f311b6ad1E"(ptr noalias noundef align 8 dereferenceable(24) %self, ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(24) %iterator) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = getelementptr inbounds nuw i8, ptr %iterator, i64 8
  %_5.i.i.i = load ptr, ptr %0, align 8, !alias.scope !1427, !noalias !1434, !nonnull !14, !noundef !14
  %subtracted.i.i.i = load ptr, ptr %iterator, align 8, !alias.scope !1427, !noalias !1434, !nonnull !14, !noundef !14
  %1 = ptrtoint ptr %_5.i.i.i to i64
  %2 = ptrtoint ptr %subtracted.i.i.i to i64
  %3 = sub nuw i64 %1, %2
  %4 = lshr exact i64 %3, 3
  %5 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %len.i = load i64, ptr %5, align 8, !alias.scope !1438, !noundef !14
  %self2.i = load i64, ptr %self, align 8, !range !1363, !alias.scope !1438, !noundef !14
  %_9.i = sub i64 %self2.i, %len.i
  %_7.i = icmp ugt i64 %4, %_9.i
  br i1 %_7.i, label %bb1.i, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h9f6233901f4f32eaE.exit", !prof !166

bb1.i:                                            ; preds = %start
; call <alloc::raw_vec::RawVecInner<_>>::reserve::do_reserve_and_handle::<alloc::alloc::Global>
  tail call void @_RINvNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecINtB8_11RawVecInnerpE7reserve21do_reserve_and_handleNtNtBa_5alloc6GlobalECs4X4t9plMPHF_9addr2line(ptr noalias noundef align 8 dereferenceable(24) %self, i64 noundef %len.i, i64 noundef %4, i64 noundef 8, i64 noundef 24) #25
  br label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h9f6233901f4f32eaE.exit"

"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h9f6233901f4f32eaE.exit": ; preds = %start, %bb1.i
  %6 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_26 = load ptr, ptr %6, align 8, !nonnull !14, !noundef !14
  %_27 = load i64, ptr %5, align 8, !noundef !14
  %7 = icmp eq ptr %subtracted.i.i.i, %_5.i.i.i
  br i1 %7, label %_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E.exit, label %bb8.i.i.i.i.preheader

bb8.i.i.i.i.preheader:                            ; preds = %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h9f6233901f4f32eaE.exit"
  %_21.sroa.5.0.iterator.sroa_idx = getelementptr inbounds nuw i8, ptr %iterator, i64 16
  %_21.sroa.5.0.copyload = load i64, ptr %_21.sroa.5.0.iterator.sroa_idx, align 8
  %xtraiter = and i64 %4, 1
  %8 = icmp eq i64 %3, 8
  br i1 %8, label %bb8.i.i.i.i.epil.preheader, label %bb8.i.i.i.i.preheader.new

bb8.i.i.i.i.preheader.new:                        ; preds = %bb8.i.i.i.i.preheader
  %unroll_iter = and i64 %4, 2305843009213693950
  br label %bb8.i.i.i.i

bb8.i.i.i.i:                                      ; preds = %bb8.i.i.i.i, %bb8.i.i.i.i.preheader.new
  %9 = phi i64 [ %_27, %bb8.i.i.i.i.preheader.new ], [ %13, %bb8.i.i.i.i ]
  %_9.0.i5.i.i.i.i = phi i64 [ %_21.sroa.5.0.copyload, %bb8.i.i.i.i.preheader.new ], [ %_9.0.i.i.i.i.i.1, %bb8.i.i.i.i ]
  %i.sroa.0.0.i.i.i.i = phi i64 [ 0, %bb8.i.i.i.i.preheader.new ], [ %_27.i.i.i.i.1, %bb8.i.i.i.i ]
  %niter = phi i64 [ 0, %bb8.i.i.i.i.preheader.new ], [ %niter.next.1, %bb8.i.i.i.i ]
  %_45.i.i.i.i = getelementptr inbounds nuw double, ptr %subtracted.i.i.i, i64 %i.sroa.0.0.i.i.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1441)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1444)
  %_5.i.i.i.i.i.i.i = load double, ptr %_45.i.i.i.i, align 8, !alias.scope !1447, !noalias !1450, !noundef !14
  %_0.i.i.i.i.i.i.i.i = fmul double %_5.i.i.i.i.i.i.i, 5.000000e-01
  %_7.i.i.i.i.i.i.i = trunc i64 %_9.0.i5.i.i.i.i to i32
  %_3.i.i.i.i.i.i.i.i = getelementptr inbounds nuw %Particle, ptr %_26, i64 %9
  store double %_5.i.i.i.i.i.i.i, ptr %_3.i.i.i.i.i.i.i.i, align 8, !noalias !1465
  %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %_3.i.i.i.i.i.i.i.i, i64 8
  store double %_0.i.i.i.i.i.i.i.i, ptr %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i, align 8, !noalias !1465
  %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %_3.i.i.i.i.i.i.i.i, i64 16
  store i32 %_7.i.i.i.i.i.i.i, ptr %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i, align 8, !noalias !1465
  %10 = getelementptr inbounds nuw double, ptr %subtracted.i.i.i, i64 %i.sroa.0.0.i.i.i.i
  %_45.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %10, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1470)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1472)
  %_5.i.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.i.1, align 8, !alias.scope !1474, !noalias !1450, !noundef !14
  %_0.i.i.i.i.i.i.i.i.1 = fmul double %_5.i.i.i.i.i.i.i.1, 5.000000e-01
  %11 = trunc i64 %_9.0.i5.i.i.i.i to i32
  %_7.i.i.i.i.i.i.i.1 = add i32 %11, 1
  %12 = getelementptr %Particle, ptr %_26, i64 %9
  %_3.i.i.i.i.i.i.i.i.1 = getelementptr i8, ptr %12, i64 24
  store double %_5.i.i.i.i.i.i.i.1, ptr %_3.i.i.i.i.i.i.i.i.1, align 8, !noalias !1475
  %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.1 = getelementptr i8, ptr %12, i64 32
  store double %_0.i.i.i.i.i.i.i.i.1, ptr %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.1, align 8, !noalias !1475
  %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.1 = getelementptr i8, ptr %12, i64 40
  store i32 %_7.i.i.i.i.i.i.i.1, ptr %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.1, align 8, !noalias !1475
  %13 = add i64 %9, 2
  %_9.0.i.i.i.i.i.1 = add i64 %_9.0.i5.i.i.i.i, 2
  %_27.i.i.i.i.1 = add nuw i64 %i.sroa.0.0.i.i.i.i, 2
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E.exit.loopexit.unr-lcssa, label %bb8.i.i.i.i

_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E.exit.loopexit.unr-lcssa: ; preds = %bb8.i.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E.exit, label %bb8.i.i.i.i.epil.preheader

bb8.i.i.i.i.epil.preheader:                       ; preds = %_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E.exit.loopexit.unr-lcssa, %bb8.i.i.i.i.preheader
  %.epil.init = phi i64 [ %_27, %bb8.i.i.i.i.preheader ], [ %13, %_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E.exit.loopexit.unr-lcssa ]
  %_9.0.i5.i.i.i.i.epil.init = phi i64 [ %_21.sroa.5.0.copyload, %bb8.i.i.i.i.preheader ], [ %_9.0.i.i.i.i.i.1, %_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E.exit.loopexit.unr-lcssa ]
  %i.sroa.0.0.i.i.i.i.epil.init = phi i64 [ 0, %bb8.i.i.i.i.preheader ], [ %_27.i.i.i.i.1, %_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E.exit.loopexit.unr-lcssa ]
  %lcmp.mod3 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod3)
  %_45.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %subtracted.i.i.i, i64 %i.sroa.0.0.i.i.i.i.epil.init
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1441)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1444)
  %_5.i.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.i.i.epil, align 8, !alias.scope !1447, !noalias !1450, !noundef !14
  %_0.i.i.i.i.i.i.i.i.epil = fmul double %_5.i.i.i.i.i.i.i.epil, 5.000000e-01
  %_7.i.i.i.i.i.i.i.epil = trunc i64 %_9.0.i5.i.i.i.i.epil.init to i32
  %_3.i.i.i.i.i.i.i.i.epil = getelementptr inbounds nuw %Particle, ptr %_26, i64 %.epil.init
  store double %_5.i.i.i.i.i.i.i.epil, ptr %_3.i.i.i.i.i.i.i.i.epil, align 8, !noalias !1465
  %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.epil = getelementptr inbounds nuw i8, ptr %_3.i.i.i.i.i.i.i.i.epil, i64 8
  store double %_0.i.i.i.i.i.i.i.i.epil, ptr %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.epil, align 8, !noalias !1465
  %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.epil = getelementptr inbounds nuw i8, ptr %_3.i.i.i.i.i.i.i.i.epil, i64 16
  store i32 %_7.i.i.i.i.i.i.i.epil, ptr %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.epil, align 8, !noalias !1465
  %14 = add i64 %.epil.init, 1
  br label %_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E.exit

_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E.exit: ; preds = %bb8.i.i.i.i.epil.preheader, %_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E.exit.loopexit.unr-lcssa, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h9f6233901f4f32eaE.exit"
  %storemerge.i.i.i = phi i64 [ %_27, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h9f6233901f4f32eaE.exit" ], [ %13, %_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E.exit.loopexit.unr-lcssa ], [ %14, %bb8.i.i.i.i.epil.preheader ]
  store i64 %storemerge.i.i.i, ptr %5, align 8, !noalias !1476
  ret void
}

; alloc::vec::Vec<T,A>::extend_trusted
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7f44cea4f4f7a38dE"(ptr noalias noundef align 8 dereferenceable(24) %self, ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(24) %iterator) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = getelementptr inbounds nuw i8, ptr %iterator, i64 8
  %_5.i.i = load ptr, ptr %0, align 8, !alias.scope !1477, !noalias !1482, !nonnull !14, !noundef !14
  %subtracted.i.i = load ptr, ptr %iterator, align 8, !alias.scope !1477, !noalias !1482, !nonnull !14, !noundef !14
  %1 = ptrtoint ptr %_5.i.i to i64
  %2 = ptrtoint ptr %subtracted.i.i to i64
  %3 = sub nuw i64 %1, %2
  %4 = lshr exact i64 %3, 3
  %5 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %len.i = load i64, ptr %5, align 8, !alias.scope !1485, !noundef !14
  %self2.i = load i64, ptr %self, align 8, !range !1363, !alias.scope !1485, !noundef !14
  %_9.i = sub i64 %self2.i, %len.i
  %_7.i = icmp ugt i64 %4, %_9.i
  br i1 %_7.i, label %bb1.i, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit", !prof !166

bb1.i:                                            ; preds = %start
; call <alloc::raw_vec::RawVecInner<_>>::reserve::do_reserve_and_handle::<alloc::alloc::Global>
  tail call void @_RINvNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecINtB8_11RawVecInnerpE7reserve21do_reserve_and_handleNtNtBa_5alloc6GlobalECs4X4t9plMPHF_9addr2line(ptr noalias noundef align 8 dereferenceable(24) %self, i64 noundef %len.i, i64 noundef %4, i64 noundef 8, i64 noundef 8) #25
  br label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit"

"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit": ; preds = %start, %bb1.i
  %6 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_26 = load ptr, ptr %6, align 8, !nonnull !14, !noundef !14
  %_27 = load i64, ptr %5, align 8, !noundef !14
  %_21.sroa.5.0.iterator.sroa_idx = getelementptr inbounds nuw i8, ptr %iterator, i64 16
  %_21.sroa.5.0.copyload = load ptr, ptr %_21.sroa.5.0.iterator.sroa_idx, align 8, !nonnull !14, !noundef !14
  %7 = icmp eq ptr %subtracted.i.i, %_5.i.i
  br i1 %7, label %_ZN4core4iter6traits8iterator8Iterator8for_each17h71722418ee47b4f8E.exit, label %bb8.i.i.i.preheader

bb8.i.i.i.preheader:                              ; preds = %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit"
  %xtraiter = and i64 %4, 1
  %8 = icmp eq i64 %3, 8
  br i1 %8, label %bb8.i.i.i.epil.preheader, label %bb8.i.i.i.preheader.new

bb8.i.i.i.preheader.new:                          ; preds = %bb8.i.i.i.preheader
  %unroll_iter = and i64 %4, 2305843009213693950
  br label %bb8.i.i.i

bb8.i.i.i:                                        ; preds = %bb8.i.i.i, %bb8.i.i.i.preheader.new
  %9 = phi i64 [ %_27, %bb8.i.i.i.preheader.new ], [ %12, %bb8.i.i.i ]
  %i.sroa.0.0.i.i.i = phi i64 [ 0, %bb8.i.i.i.preheader.new ], [ %_27.i.i.i.1, %bb8.i.i.i ]
  %niter = phi i64 [ 0, %bb8.i.i.i.preheader.new ], [ %niter.next.1, %bb8.i.i.i ]
  %_45.i.i.i = getelementptr inbounds nuw double, ptr %subtracted.i.i, i64 %i.sroa.0.0.i.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1488)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1491)
  %_3.i.i.i.i.i = load double, ptr %_21.sroa.5.0.copyload, align 8, !noalias !1494, !noundef !14
  %_3.i.i.i.i.i.i = load double, ptr %_45.i.i.i, align 8, !alias.scope !1505, !noalias !1508, !noundef !14
  %_0.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i, %_3.i.i.i.i.i.i
  %_3.i.i1.i.i.i.i = getelementptr inbounds nuw double, ptr %_26, i64 %9
  store double %_0.i.i.i.i.i.i, ptr %_3.i.i1.i.i.i.i, align 8, !noalias !1509
  %10 = getelementptr inbounds nuw double, ptr %subtracted.i.i, i64 %i.sroa.0.0.i.i.i
  %_45.i.i.i.1 = getelementptr inbounds nuw i8, ptr %10, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1514)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1516)
  %_3.i.i.i.i.i.1 = load double, ptr %_21.sroa.5.0.copyload, align 8, !noalias !1518, !noundef !14
  %_3.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.1, align 8, !alias.scope !1519, !noalias !1508, !noundef !14
  %_0.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.1, %_3.i.i.i.i.i.i.1
  %11 = getelementptr double, ptr %_26, i64 %9
  %_3.i.i1.i.i.i.i.1 = getelementptr i8, ptr %11, i64 8
  store double %_0.i.i.i.i.i.i.1, ptr %_3.i.i1.i.i.i.i.1, align 8, !noalias !1520
  %12 = add i64 %9, 2
  %_27.i.i.i.1 = add nuw i64 %i.sroa.0.0.i.i.i, 2
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %_ZN4core4iter6traits8iterator8Iterator8for_each17h71722418ee47b4f8E.exit.loopexit.unr-lcssa, label %bb8.i.i.i

_ZN4core4iter6traits8iterator8Iterator8for_each17h71722418ee47b4f8E.exit.loopexit.unr-lcssa: ; preds = %bb8.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %_ZN4core4iter6traits8iterator8Iterator8for_each17h71722418ee47b4f8E.exit, label %bb8.i.i.i.epil.preheader

bb8.i.i.i.epil.preheader:                         ; preds = %_ZN4core4iter6traits8iterator8Iterator8for_each17h71722418ee47b4f8E.exit.loopexit.unr-lcssa, %bb8.i.i.i.preheader
  %.epil.init = phi i64 [ %_27, %bb8.i.i.i.preheader ], [ %12, %_ZN4core4iter6traits8iterator8Iterator8for_each17h71722418ee47b4f8E.exit.loopexit.unr-lcssa ]
  %i.sroa.0.0.i.i.i.epil.init = phi i64 [ 0, %bb8.i.i.i.preheader ], [ %_27.i.i.i.1, %_ZN4core4iter6traits8iterator8Iterator8for_each17h71722418ee47b4f8E.exit.loopexit.unr-lcssa ]
  %lcmp.mod3 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod3)
  %_45.i.i.i.epil = getelementptr inbounds nuw double, ptr %subtracted.i.i, i64 %i.sroa.0.0.i.i.i.epil.init
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1488)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1491)
  %_3.i.i.i.i.i.epil = load double, ptr %_21.sroa.5.0.copyload, align 8, !noalias !1494, !noundef !14
  %_3.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.i.epil, align 8, !alias.scope !1505, !noalias !1508, !noundef !14
  %_0.i.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.epil, %_3.i.i.i.i.i.i.epil
  %_3.i.i1.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_26, i64 %.epil.init
  store double %_0.i.i.i.i.i.i.epil, ptr %_3.i.i1.i.i.i.i.epil, align 8, !noalias !1509
  %13 = add i64 %.epil.init, 1
  br label %_ZN4core4iter6traits8iterator8Iterator8for_each17h71722418ee47b4f8E.exit

_ZN4core4iter6traits8iterator8Iterator8for_each17h71722418ee47b4f8E.exit: ; preds = %bb8.i.i.i.epil.preheader, %_ZN4core4iter6traits8iterator8Iterator8for_each17h71722418ee47b4f8E.exit.loopexit.unr-lcssa, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit"
  %storemerge.i.i = phi i64 [ %_27, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit" ], [ %12, %_ZN4core4iter6traits8iterator8Iterator8for_each17h71722418ee47b4f8E.exit.loopexit.unr-lcssa ], [ %13, %bb8.i.i.i.epil.preheader ]
  store i64 %storemerge.i.i, ptr %5, align 8, !noalias !1521
  ret void
}

; alloc::vec::Vec<T,A>::insert
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$6insert17he2e291088b741596E"(ptr noalias noundef align 8 dereferenceable(24) %self, i64 noundef %index, double noundef %element, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %0) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1522)
  %1 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %len.i = load i64, ptr %1, align 8, !alias.scope !1522, !noalias !1525, !noundef !14
  %_21.i = icmp ult i64 %len.i, 1152921504606846976
  tail call void @llvm.assume(i1 %_21.i)
  %_5.i = icmp ugt i64 %index, %len.i
  br i1 %_5.i, label %bb1.i, label %bb2.i, !prof !166

bb2.i:                                            ; preds = %start
  %self1.i = load i64, ptr %self, align 8, !range !1363, !alias.scope !1522, !noalias !1525, !noundef !14
  %_7.i = icmp eq i64 %len.i, %self1.i
  br i1 %_7.i, label %bb3.i, label %bb6.i

bb1.i:                                            ; preds = %start
; call <alloc::vec::Vec<_, _>>::insert_mut::assert_failed
  tail call void @_RNvNvMs_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecppE10insert_mut13assert_failed(i64 noundef %index, i64 noundef %len.i, ptr noalias noundef nonnull readonly align 8 captures(address, read_provenance) dereferenceable(24) %0) #24, !noalias !1522
  unreachable

bb3.i:                                            ; preds = %bb2.i
; call alloc::raw_vec::RawVec<T,A>::grow_one
  tail call void @"_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h5413680e050a8d04E"(ptr noalias noundef nonnull align 8 dereferenceable(24) %self) #27, !noalias !1525
  br label %bb6.i

bb6.i:                                            ; preds = %bb3.i, %bb2.i
  %2 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_24.i = load ptr, ptr %2, align 8, !alias.scope !1522, !noalias !1525, !nonnull !14, !noundef !14
  %p.i = getelementptr inbounds nuw double, ptr %_24.i, i64 %index
  %_14.i = icmp ult i64 %index, %len.i
  br i1 %_14.i, label %bb7.i, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$10insert_mut17h9ac44ff3c6617cd4E.exit"

bb7.i:                                            ; preds = %bb6.i
  %dst.i = getelementptr inbounds nuw i8, ptr %p.i, i64 8
  %count.i = sub nuw nsw i64 %len.i, %index
  %3 = shl nuw nsw i64 %count.i, 3
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %dst.i, ptr nonnull align 8 %p.i, i64 %3, i1 false), !noalias !1525
  br label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$10insert_mut17h9ac44ff3c6617cd4E.exit"

"_ZN5alloc3vec16Vec$LT$T$C$A$GT$10insert_mut17h9ac44ff3c6617cd4E.exit": ; preds = %bb6.i, %bb7.i
  store double %element, ptr %p.i, align 8, !noalias !1525
  %new_len.i = add nuw nsw i64 %len.i, 1
  store i64 %new_len.i, ptr %1, align 8, !alias.scope !1522, !noalias !1525
  ret void
}

; alloc::vec::Vec<T,A>::remove
; Function Attrs: nounwind nonlazybind uwtable
define noundef double @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$6remove17h1d5d66ee0ae85d02E"(ptr noalias noundef align 8 captures(none) dereferenceable(24) %self, i64 noundef %index, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %0) unnamed_addr #0 {
start:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1527)
  %1 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %len.i = load i64, ptr %1, align 8, !alias.scope !1527, !noundef !14
  %_15.i = icmp ult i64 %len.i, 1152921504606846976
  tail call void @llvm.assume(i1 %_15.i)
  %_4.not.i = icmp ult i64 %index, %len.i
  br i1 %_4.not.i, label %bb2.i, label %bb3

bb2.i:                                            ; preds = %start
  %2 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_16.i = load ptr, ptr %2, align 8, !alias.scope !1527, !nonnull !14, !noundef !14
  %ptr.i = getelementptr inbounds nuw double, ptr %_16.i, i64 %index
  %ret.i = load double, ptr %ptr.i, align 8, !noalias !1527, !noundef !14
  %_11.i = getelementptr inbounds nuw i8, ptr %ptr.i, i64 8
  %3 = xor i64 %index, -1
  %count.i = add nsw i64 %len.i, %3
  %4 = shl nsw i64 %count.i, 3
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %ptr.i, ptr nonnull align 8 %_11.i, i64 %4, i1 false), !noalias !1527
  %new_len.i = add nsw i64 %len.i, -1
  store i64 %new_len.i, ptr %1, align 8, !alias.scope !1527
  ret double %ret.i

bb3:                                              ; preds = %start
  %_6 = load i64, ptr %1, align 8, !noundef !14
  %_7 = icmp ult i64 %_6, 1152921504606846976
  tail call void @llvm.assume(i1 %_7)
; call <alloc::vec::Vec<_, _>>::remove::assert_failed
  tail call void @_RNvNvMs_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecppE6remove13assert_failed(i64 noundef %index, i64 noundef %_6, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %0) #24
  unreachable
}

; alloc::vec::Vec<T,A>::reserve
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h9f6233901f4f32eaE"(ptr noalias noundef align 8 dereferenceable(24) %self, i64 noundef %additional) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %len = load i64, ptr %0, align 8, !noundef !14
  %self2 = load i64, ptr %self, align 8, !range !1363, !noundef !14
  %_9 = sub i64 %self2, %len
  %_7 = icmp ugt i64 %additional, %_9
  br i1 %_7, label %bb1, label %bb2, !prof !166

bb2:                                              ; preds = %bb1, %start
  ret void

bb1:                                              ; preds = %start
; call <alloc::raw_vec::RawVecInner<_>>::reserve::do_reserve_and_handle::<alloc::alloc::Global>
  tail call void @_RINvNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecINtB8_11RawVecInnerpE7reserve21do_reserve_and_handleNtNtBa_5alloc6GlobalECs4X4t9plMPHF_9addr2line(ptr noalias noundef align 8 dereferenceable(16) %self, i64 noundef %len, i64 noundef %additional, i64 noundef 8, i64 noundef 24) #25
  br label %bb2
}

; alloc::vec::Vec<T,A>::reserve
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hcf613de373d5e70aE"(ptr noalias noundef align 8 dereferenceable(24) %self, i64 noundef %additional) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %len = load i64, ptr %0, align 8, !noundef !14
  %self2 = load i64, ptr %self, align 8, !range !1363, !noundef !14
  %_9 = sub i64 %self2, %len
  %_7 = icmp ugt i64 %additional, %_9
  br i1 %_7, label %bb1, label %bb2, !prof !166

bb2:                                              ; preds = %bb1, %start
  ret void

bb1:                                              ; preds = %start
; call <alloc::raw_vec::RawVecInner<_>>::reserve::do_reserve_and_handle::<alloc::alloc::Global>
  tail call void @_RINvNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecINtB8_11RawVecInnerpE7reserve21do_reserve_and_handleNtNtBa_5alloc6GlobalECs4X4t9plMPHF_9addr2line(ptr noalias noundef align 8 dereferenceable(16) %self, i64 noundef %len, i64 noundef %additional, i64 noundef 8, i64 noundef 24) #25
  br label %bb2
}

; alloc::vec::Vec<T,A>::reserve
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E"(ptr noalias noundef align 8 dereferenceable(24) %self, i64 noundef %additional) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %len = load i64, ptr %0, align 8, !noundef !14
  %self2 = load i64, ptr %self, align 8, !range !1363, !noundef !14
  %_9 = sub i64 %self2, %len
  %_7 = icmp ugt i64 %additional, %_9
  br i1 %_7, label %bb1, label %bb2, !prof !166

bb2:                                              ; preds = %bb1, %start
  ret void

bb1:                                              ; preds = %start
; call <alloc::raw_vec::RawVecInner<_>>::reserve::do_reserve_and_handle::<alloc::alloc::Global>
  tail call void @_RINvNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecINtB8_11RawVecInnerpE7reserve21do_reserve_and_handleNtNtBa_5alloc6GlobalECs4X4t9plMPHF_9addr2line(ptr noalias noundef align 8 dereferenceable(16) %self, i64 noundef %len, i64 noundef %additional, i64 noundef 8, i64 noundef 8) #25
  br label %bb2
}

; alloc::vec::Vec<T,A>::truncate
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: readwrite) uwtable
define void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8truncate17h21f3b2acd8538478E"(ptr noalias noundef align 8 captures(none) dereferenceable(24) %self, i64 noundef %len) unnamed_addr #10 {
start:
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %_4 = load i64, ptr %0, align 8, !noundef !14
  %_3 = icmp ugt i64 %len, %_4
  br i1 %_3, label %bb3, label %bb2

bb2:                                              ; preds = %start
  store i64 %len, ptr %0, align 8
  br label %bb3

bb3:                                              ; preds = %start, %bb2
  ret void
}

; alloc::vec::from_elem
; Function Attrs: nounwind nonlazybind uwtable
define void @_ZN5alloc3vec9from_elem17h3d691b62d6a951c3E(ptr dead_on_unwind noalias noundef writable writeonly sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_0, ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(24) %elem, i64 noundef %n) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_4.i.i = alloca [24 x i8], align 8
  %_7.i = alloca [24 x i8], align 8
  %v.i = alloca [24 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %v.i), !noalias !1530
  call void @llvm.lifetime.start.p0(ptr nonnull %_4.i.i), !noalias !1530
; call <alloc::raw_vec::RawVecInner>::try_allocate_in
  call void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsduwmD7cSIQq_5gimli(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_4.i.i, i64 noundef %n, i1 noundef zeroext false, i64 noundef 8, i64 noundef 24) #25, !noalias !1530
  %_5.i.i = load i64, ptr %_4.i.i, align 8, !range !164, !noalias !1530, !noundef !14
  %0 = trunc nuw i64 %_5.i.i to i1
  %1 = getelementptr inbounds nuw i8, ptr %_4.i.i, i64 8
  %err.0.i.i = load i64, ptr %1, align 8, !range !165, !noalias !1530, !noundef !14
  %2 = getelementptr inbounds nuw i8, ptr %_4.i.i, i64 16
  br i1 %0, label %bb3.i.i, label %"_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17h262c1c888a36f835E.exit", !prof !166

bb3.i.i:                                          ; preds = %start
  %err.1.i.i = load i64, ptr %2, align 8, !noalias !1530
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef %err.0.i.i, i64 %err.1.i.i) #26, !noalias !1530
  unreachable

"_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17h262c1c888a36f835E.exit": ; preds = %start
  %this.1.i.i = load ptr, ptr %2, align 8, !noalias !1530, !nonnull !14, !noundef !14
  %_7.i.i = icmp ule i64 %n, %err.0.i.i
  tail call void @llvm.assume(i1 %_7.i.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %_4.i.i), !noalias !1530
  store i64 %err.0.i.i, ptr %v.i, align 8, !noalias !1530
  %3 = getelementptr inbounds nuw i8, ptr %v.i, i64 8
  store ptr %this.1.i.i, ptr %3, align 8, !noalias !1530
  %4 = getelementptr inbounds nuw i8, ptr %v.i, i64 16
  store i64 0, ptr %4, align 8, !noalias !1530
  call void @llvm.lifetime.start.p0(ptr nonnull %_7.i), !noalias !1530
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %_7.i, ptr noundef nonnull readonly align 8 dereferenceable(24) %elem, i64 24, i1 false), !noalias !1534
; call alloc::vec::Vec<T,A>::extend_with
  call void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17h25a2dc27a5847d7eE"(ptr noalias noundef align 8 dereferenceable(24) %v.i, i64 noundef %n, ptr noalias noundef align 8 captures(address) dereferenceable(24) %_7.i) #25, !noalias !1530
  call void @llvm.lifetime.end.p0(ptr nonnull %_7.i), !noalias !1530
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %_0, ptr noundef nonnull align 8 dereferenceable(24) %v.i, i64 24, i1 false), !noalias !1535
  call void @llvm.lifetime.end.p0(ptr nonnull %v.i), !noalias !1530
  ret void
}

; alloc::vec::from_elem
; Function Attrs: nounwind nonlazybind uwtable
define void @_ZN5alloc3vec9from_elem17hdb449a99686ac7b6E(ptr dead_on_unwind noalias noundef writable writeonly sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_0, double noundef %elem, i64 noundef %n) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_4.i.i = alloca [24 x i8], align 8
  %_16.i = alloca [24 x i8], align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1536)
  %_0.i.i = tail call i1 @llvm.is.fpclass.f64(double %elem, i32 64)
  br i1 %_0.i.i, label %bb2.i, label %bb3.i

bb3.i:                                            ; preds = %start
  call void @llvm.lifetime.start.p0(ptr nonnull %_4.i.i), !noalias !1536
; call <alloc::raw_vec::RawVecInner>::try_allocate_in
  call void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsduwmD7cSIQq_5gimli(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_4.i.i, i64 noundef %n, i1 noundef zeroext false, i64 noundef 8, i64 noundef 8) #25, !noalias !1536
  %_5.i.i = load i64, ptr %_4.i.i, align 8, !range !164, !noalias !1536, !noundef !14
  %0 = trunc nuw i64 %_5.i.i to i1
  %1 = getelementptr inbounds nuw i8, ptr %_4.i.i, i64 8
  %err.0.i.i = load i64, ptr %1, align 8, !range !165, !noalias !1536, !noundef !14
  %2 = getelementptr inbounds nuw i8, ptr %_4.i.i, i64 16
  br i1 %0, label %bb3.i.i, label %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i", !prof !166

bb3.i.i:                                          ; preds = %bb3.i
  %err.1.i.i = load i64, ptr %2, align 8, !noalias !1536
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef %err.0.i.i, i64 %err.1.i.i) #26, !noalias !1536
  unreachable

"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i": ; preds = %bb3.i
  %this.1.i.i = load ptr, ptr %2, align 8, !noalias !1536, !nonnull !14, !noundef !14
  %_7.i.i = icmp ule i64 %n, %err.0.i.i
  tail call void @llvm.assume(i1 %_7.i.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %_4.i.i), !noalias !1536
  %_2410.i.i = icmp ugt i64 %n, 1
  br i1 %_2410.i.i, label %bb13.i.i.preheader, label %bb14.i.i

bb13.i.i.preheader:                               ; preds = %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i"
  %3 = add i64 %n, -1
  %4 = add i64 %n, -2
  %xtraiter = and i64 %3, 7
  %5 = icmp ult i64 %4, 7
  br i1 %5, label %bb13.i.i.epil.preheader, label %bb13.i.i.preheader.new

bb13.i.i.preheader.new:                           ; preds = %bb13.i.i.preheader
  %unroll_iter = and i64 %3, -8
  br label %bb13.i.i

bb14.loopexit.i.i.unr-lcssa:                      ; preds = %bb13.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %bb14.loopexit.i.i, label %bb13.i.i.epil.preheader

bb13.i.i.epil.preheader:                          ; preds = %bb14.loopexit.i.i.unr-lcssa, %bb13.i.i.preheader
  %ptr.sroa.0.013.i.i.epil.init = phi ptr [ %this.1.i.i, %bb13.i.i.preheader ], [ %_15.i.i.7, %bb14.loopexit.i.i.unr-lcssa ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb13.i.i.epil

bb13.i.i.epil:                                    ; preds = %bb13.i.i.epil, %bb13.i.i.epil.preheader
  %ptr.sroa.0.013.i.i.epil = phi ptr [ %_15.i.i.epil, %bb13.i.i.epil ], [ %ptr.sroa.0.013.i.i.epil.init, %bb13.i.i.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %bb13.i.i.epil ], [ 0, %bb13.i.i.epil.preheader ]
  store double %elem, ptr %ptr.sroa.0.013.i.i.epil, align 8, !noalias !1536
  %_15.i.i.epil = getelementptr inbounds nuw i8, ptr %ptr.sroa.0.013.i.i.epil, i64 8
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %bb14.loopexit.i.i, label %bb13.i.i.epil, !llvm.loop !1539

bb14.loopexit.i.i:                                ; preds = %bb13.i.i.epil, %bb14.loopexit.i.i.unr-lcssa
  %_15.i.i.lcssa = phi ptr [ %_15.i.i.7, %bb14.loopexit.i.i.unr-lcssa ], [ %_15.i.i.epil, %bb13.i.i.epil ]
  %6 = add nsw i64 %n, -1
  br label %bb14.i.i

bb14.i.i:                                         ; preds = %bb14.loopexit.i.i, %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i"
  %storemerge.lcssa.i.i = phi i64 [ 0, %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i" ], [ %6, %bb14.loopexit.i.i ]
  %ptr.sroa.0.0.lcssa.i.i = phi ptr [ %this.1.i.i, %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i" ], [ %_15.i.i.lcssa, %bb14.loopexit.i.i ]
  %_17.not.i.i = icmp eq i64 %n, 0
  br i1 %_17.not.i.i, label %"_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17h817642b54eeaf847E.exit", label %bb4.i.i

bb13.i.i:                                         ; preds = %bb13.i.i, %bb13.i.i.preheader.new
  %ptr.sroa.0.013.i.i = phi ptr [ %this.1.i.i, %bb13.i.i.preheader.new ], [ %_15.i.i.7, %bb13.i.i ]
  %niter = phi i64 [ 0, %bb13.i.i.preheader.new ], [ %niter.next.7, %bb13.i.i ]
  store double %elem, ptr %ptr.sroa.0.013.i.i, align 8, !noalias !1536
  %_15.i.i = getelementptr inbounds nuw i8, ptr %ptr.sroa.0.013.i.i, i64 8
  store double %elem, ptr %_15.i.i, align 8, !noalias !1536
  %_15.i.i.1 = getelementptr inbounds nuw i8, ptr %ptr.sroa.0.013.i.i, i64 16
  store double %elem, ptr %_15.i.i.1, align 8, !noalias !1536
  %_15.i.i.2 = getelementptr inbounds nuw i8, ptr %ptr.sroa.0.013.i.i, i64 24
  store double %elem, ptr %_15.i.i.2, align 8, !noalias !1536
  %_15.i.i.3 = getelementptr inbounds nuw i8, ptr %ptr.sroa.0.013.i.i, i64 32
  store double %elem, ptr %_15.i.i.3, align 8, !noalias !1536
  %_15.i.i.4 = getelementptr inbounds nuw i8, ptr %ptr.sroa.0.013.i.i, i64 40
  store double %elem, ptr %_15.i.i.4, align 8, !noalias !1536
  %_15.i.i.5 = getelementptr inbounds nuw i8, ptr %ptr.sroa.0.013.i.i, i64 48
  store double %elem, ptr %_15.i.i.5, align 8, !noalias !1536
  %_15.i.i.6 = getelementptr inbounds nuw i8, ptr %ptr.sroa.0.013.i.i, i64 56
  store double %elem, ptr %_15.i.i.6, align 8, !noalias !1536
  %_15.i.i.7 = getelementptr inbounds nuw i8, ptr %ptr.sroa.0.013.i.i, i64 64
  %niter.next.7 = add i64 %niter, 8
  %niter.ncmp.7 = icmp eq i64 %niter.next.7, %unroll_iter
  br i1 %niter.ncmp.7, label %bb14.loopexit.i.i.unr-lcssa, label %bb13.i.i

bb4.i.i:                                          ; preds = %bb14.i.i
  store double %elem, ptr %ptr.sroa.0.0.lcssa.i.i, align 8, !noalias !1536
  %7 = add i64 %storemerge.lcssa.i.i, 1
  br label %"_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17h817642b54eeaf847E.exit"

bb2.i:                                            ; preds = %start
  call void @llvm.lifetime.start.p0(ptr nonnull %_16.i), !noalias !1536
; call <alloc::raw_vec::RawVecInner>::try_allocate_in
  call void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsduwmD7cSIQq_5gimli(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_16.i, i64 noundef %n, i1 noundef zeroext true, i64 noundef 8, i64 noundef 8) #25, !noalias !1536
  %_17.i = load i64, ptr %_16.i, align 8, !range !164, !noalias !1536, !noundef !14
  %8 = trunc nuw i64 %_17.i to i1
  %9 = getelementptr inbounds nuw i8, ptr %_16.i, i64 8
  %err.0.i = load i64, ptr %9, align 8, !range !165, !noalias !1536, !noundef !14
  %10 = getelementptr inbounds nuw i8, ptr %_16.i, i64 16
  br i1 %8, label %bb14.i, label %bb15.i, !prof !166

bb14.i:                                           ; preds = %bb2.i
  %err.1.i = load i64, ptr %10, align 8, !noalias !1536
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef %err.0.i, i64 %err.1.i) #26, !noalias !1536
  unreachable

bb15.i:                                           ; preds = %bb2.i
  %res.1.i = load ptr, ptr %10, align 8, !noalias !1536, !nonnull !14, !noundef !14
  call void @llvm.lifetime.end.p0(ptr nonnull %_16.i), !noalias !1536
  br label %"_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17h817642b54eeaf847E.exit"

"_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17h817642b54eeaf847E.exit": ; preds = %bb14.i.i, %bb4.i.i, %bb15.i
  %err.0.i.i.sink = phi i64 [ %err.0.i, %bb15.i ], [ %err.0.i.i, %bb4.i.i ], [ %err.0.i.i, %bb14.i.i ]
  %this.1.i.i.sink = phi ptr [ %res.1.i, %bb15.i ], [ %this.1.i.i, %bb4.i.i ], [ %this.1.i.i, %bb14.i.i ]
  %storemerge9.i.i.sink = phi i64 [ %n, %bb15.i ], [ %7, %bb4.i.i ], [ %storemerge.lcssa.i.i, %bb14.i.i ]
  store i64 %err.0.i.i.sink, ptr %_0, align 8, !alias.scope !1536
  %v.sroa.4.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %_0, i64 8
  store ptr %this.1.i.i.sink, ptr %v.sroa.4.0._0.sroa_idx.i, align 8, !alias.scope !1536
  %v.sroa.5.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %_0, i64 16
  store i64 %storemerge9.i.i.sink, ptr %v.sroa.5.0._0.sroa_idx.i, align 8, !alias.scope !1536
  ret void
}

; alloc::slice::<impl core::slice::sort::stable::BufGuard<T> for alloc::vec::Vec<T>>::with_capacity
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN5alloc5slice99_$LT$impl$u20$core..slice..sort..stable..BufGuard$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$13with_capacity17hbdb5228a269e9f7bE"(ptr dead_on_unwind noalias noundef writable writeonly sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_0, i64 noundef %capacity) unnamed_addr #0 {
start:
  %_4.i = alloca [24 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %_4.i)
; call <alloc::raw_vec::RawVecInner>::try_allocate_in
  call void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsduwmD7cSIQq_5gimli(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_4.i, i64 noundef %capacity, i1 noundef zeroext false, i64 noundef 8, i64 noundef 8) #25
  %_5.i = load i64, ptr %_4.i, align 8, !range !164, !noundef !14
  %0 = trunc nuw i64 %_5.i to i1
  %1 = getelementptr inbounds nuw i8, ptr %_4.i, i64 8
  %err.0.i = load i64, ptr %1, align 8, !range !165, !noundef !14
  %2 = getelementptr inbounds nuw i8, ptr %_4.i, i64 16
  br i1 %0, label %bb3.i, label %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit", !prof !166

bb3.i:                                            ; preds = %start
  %err.1.i = load i64, ptr %2, align 8
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef %err.0.i, i64 %err.1.i) #26
  unreachable

"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit": ; preds = %start
  %this.1.i = load ptr, ptr %2, align 8, !nonnull !14, !noundef !14
  %_7.i = icmp ule i64 %capacity, %err.0.i
  tail call void @llvm.assume(i1 %_7.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %_4.i)
  store i64 %err.0.i, ptr %_0, align 8
  %3 = getelementptr inbounds nuw i8, ptr %_0, i64 8
  store ptr %this.1.i, ptr %3, align 8
  %4 = getelementptr inbounds nuw i8, ptr %_0, i64 16
  store i64 0, ptr %4, align 8
  ret void
}

; alloc::slice::<impl core::slice::sort::stable::BufGuard<T> for alloc::vec::Vec<T>>::as_uninit_slice_mut
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define { ptr, i64 } @"_ZN5alloc5slice99_$LT$impl$u20$core..slice..sort..stable..BufGuard$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$19as_uninit_slice_mut17h0319413467bf449bE"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(24) %self) unnamed_addr #11 {
start:
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_10 = load ptr, ptr %0, align 8, !nonnull !14, !noundef !14
  %1 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %count = load i64, ptr %1, align 8, !noundef !14
  %_3 = getelementptr inbounds nuw double, ptr %_10, i64 %count
  %self1 = load i64, ptr %self, align 8, !range !1363, !noundef !14
  %len = sub i64 %self1, %count
  %2 = insertvalue { ptr, i64 } poison, ptr %_3, 0
  %3 = insertvalue { ptr, i64 } %2, i64 %len, 1
  ret { ptr, i64 } %3
}

; alloc::raw_vec::RawVec<T,A>::grow_one
; Function Attrs: noinline nounwind nonlazybind uwtable
define void @"_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h5413680e050a8d04E"(ptr noalias noundef align 8 dereferenceable(16) %self) unnamed_addr #6 {
start:
  %self1 = load i64, ptr %self, align 8, !range !1363, !noundef !14
; call <alloc::raw_vec::RawVecInner>::grow_amortized
  %0 = tail call { i64, i64 } @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner14grow_amortizedCsduwmD7cSIQq_5gimli(ptr noalias noundef align 8 dereferenceable(16) %self, i64 noundef %self1, i64 noundef 1, i64 noundef 8, i64 noundef 8) #25
  %1 = extractvalue { i64, i64 } %0, 0
  %.not = icmp eq i64 %1, -9223372036854775807
  br i1 %.not, label %bb3, label %bb2, !prof !1540

bb2:                                              ; preds = %start
  %2 = extractvalue { i64, i64 } %0, 1
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef %1, i64 %2) #26
  unreachable

bb3:                                              ; preds = %start
  ret void
}

; <T as alloc::vec::spec_from_elem::SpecFromElem>::from_elem
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17h262c1c888a36f835E"(ptr dead_on_unwind noalias noundef writable writeonly sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_0, ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(24) %elem, i64 noundef %n) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_4.i = alloca [24 x i8], align 8
  %_7 = alloca [24 x i8], align 8
  %v = alloca [24 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %v)
  call void @llvm.lifetime.start.p0(ptr nonnull %_4.i)
; call <alloc::raw_vec::RawVecInner>::try_allocate_in
  call void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsduwmD7cSIQq_5gimli(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_4.i, i64 noundef %n, i1 noundef zeroext false, i64 noundef 8, i64 noundef 24) #25
  %_5.i = load i64, ptr %_4.i, align 8, !range !164, !noundef !14
  %0 = trunc nuw i64 %_5.i to i1
  %1 = getelementptr inbounds nuw i8, ptr %_4.i, i64 8
  %err.0.i = load i64, ptr %1, align 8, !range !165, !noundef !14
  %2 = getelementptr inbounds nuw i8, ptr %_4.i, i64 16
  br i1 %0, label %bb3.i, label %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit", !prof !166

bb3.i:                                            ; preds = %start
  %err.1.i = load i64, ptr %2, align 8
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef %err.0.i, i64 %err.1.i) #26
  unreachable

"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit": ; preds = %start
  %this.1.i = load ptr, ptr %2, align 8, !nonnull !14, !noundef !14
  %_7.i = icmp ule i64 %n, %err.0.i
  tail call void @llvm.assume(i1 %_7.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %_4.i)
  store i64 %err.0.i, ptr %v, align 8
  %3 = getelementptr inbounds nuw i8, ptr %v, i64 8
  store ptr %this.1.i, ptr %3, align 8
  %4 = getelementptr inbounds nuw i8, ptr %v, i64 16
  store i64 0, ptr %4, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %_7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %_7, ptr noundef nonnull align 8 dereferenceable(24) %elem, i64 24, i1 false)
; call alloc::vec::Vec<T,A>::extend_with
  call void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17h25a2dc27a5847d7eE"(ptr noalias noundef align 8 dereferenceable(24) %v, i64 noundef %n, ptr noalias noundef align 8 captures(address) dereferenceable(24) %_7) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %_7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %_0, ptr noundef nonnull align 8 dereferenceable(24) %v, i64 24, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %v)
  ret void
}

; <alloc::vec::Vec<T,A> as core::clone::Clone>::clone
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17hb3284cba6c32e033E"(ptr dead_on_unwind noalias noundef writable writeonly sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_0, ptr noalias noundef readonly align 8 captures(none) dereferenceable(24) %self) unnamed_addr #0 {
start:
  %_4.i.i = alloca [24 x i8], align 8
  %_3 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_8 = load ptr, ptr %0, align 8, !nonnull !14, !noundef !14
  %_7 = load i64, ptr %_3, align 8, !noundef !14
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1541)
  call void @llvm.lifetime.start.p0(ptr nonnull %_4.i.i), !noalias !1544
; call <alloc::raw_vec::RawVecInner>::try_allocate_in
  call void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsduwmD7cSIQq_5gimli(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_4.i.i, i64 noundef range(i64 0, 1152921504606846976) %_7, i1 noundef zeroext false, i64 noundef 8, i64 noundef 8) #25, !noalias !1544
  %_5.i.i = load i64, ptr %_4.i.i, align 8, !range !164, !noalias !1544, !noundef !14
  %1 = trunc nuw i64 %_5.i.i to i1
  %2 = getelementptr inbounds nuw i8, ptr %_4.i.i, i64 8
  %err.0.i.i = load i64, ptr %2, align 8, !range !165, !noalias !1544, !noundef !14
  %3 = getelementptr inbounds nuw i8, ptr %_4.i.i, i64 16
  br i1 %1, label %bb3.i.i, label %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i", !prof !166

bb3.i.i:                                          ; preds = %start
  %err.1.i.i = load i64, ptr %3, align 8, !noalias !1544
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef %err.0.i.i, i64 %err.1.i.i) #26, !noalias !1544
  unreachable

"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i": ; preds = %start
  %this.1.i.i = load ptr, ptr %3, align 8, !noalias !1544, !nonnull !14, !noundef !14
  %_7.i.i = icmp samesign ule i64 %_7, %err.0.i.i
  tail call void @llvm.assume(i1 %_7.i.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %_4.i.i), !noalias !1544
  store i64 %err.0.i.i, ptr %_0, align 8, !alias.scope !1541, !noalias !1546
  %4 = getelementptr inbounds nuw i8, ptr %_0, i64 8
  store ptr %this.1.i.i, ptr %4, align 8, !alias.scope !1541, !noalias !1546
  %5 = getelementptr inbounds nuw i8, ptr %_0, i64 16
  store i64 0, ptr %5, align 8, !alias.scope !1541, !noalias !1546
  %_4.not.i = icmp eq i64 %_7, 0
  br i1 %_4.not.i, label %"_ZN87_$LT$T$u20$as$u20$alloc..slice..$LT$impl$u20$$u5b$T$u5d$$GT$..to_vec_in..ConvertVec$GT$6to_vec17hd90c0536e0d9b601E.exit", label %bb1.i

bb1.i:                                            ; preds = %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i"
  %6 = shl nuw nsw i64 %_7, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %this.1.i.i, ptr nonnull readonly align 8 %_8, i64 %6, i1 false), !noalias !1541
  store i64 %_7, ptr %5, align 8, !alias.scope !1541, !noalias !1546
  br label %"_ZN87_$LT$T$u20$as$u20$alloc..slice..$LT$impl$u20$$u5b$T$u5d$$GT$..to_vec_in..ConvertVec$GT$6to_vec17hd90c0536e0d9b601E.exit"

"_ZN87_$LT$T$u20$as$u20$alloc..slice..$LT$impl$u20$$u5b$T$u5d$$GT$..to_vec_in..ConvertVec$GT$6to_vec17hd90c0536e0d9b601E.exit": ; preds = %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i", %bb1.i
  ret void
}

; <alloc::vec::Vec<T,A> as core::ops::drop::Drop>::drop
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define void @"_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1bc8673032ae90d3E"(ptr noalias noundef readnone align 8 captures(none) dereferenceable(24) %self) unnamed_addr #7 {
start:
  ret void
}

; <alloc::vec::Vec<T,A> as core::ops::drop::Drop>::drop
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define void @"_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h454ebeca23fda425E"(ptr noalias noundef readnone align 8 captures(none) dereferenceable(24) %self) unnamed_addr #7 {
start:
  ret void
}

; <alloc::vec::Vec<T,A> as core::ops::drop::Drop>::drop
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd8b14d20472b8683E"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(24) %self) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_5 = load ptr, ptr %0, align 8, !nonnull !14, !noundef !14
  %1 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %len = load i64, ptr %1, align 8, !noundef !14
  %_73.i = icmp eq i64 %len, 0
  br i1 %_73.i, label %"_ZN4core3ptr57drop_in_place$LT$$u5b$alloc..vec..Vec$LT$f64$GT$$u5d$$GT$17hae9ffb63e4699b60E.exit", label %bb2.i

bb2.i:                                            ; preds = %start, %bb2.i
  %_3.sroa.0.04.i = phi i64 [ %2, %bb2.i ], [ 0, %start ]
  %_6.i = getelementptr inbounds nuw %"alloc::vec::Vec<f64>", ptr %_5, i64 %_3.sroa.0.04.i
  %2 = add nuw i64 %_3.sroa.0.04.i, 1
; call <alloc::raw_vec::RawVecInner>::deallocate
  tail call void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsduwmD7cSIQq_5gimli(ptr noalias noundef nonnull align 8 dereferenceable(24) %_6.i, i64 noundef 8, i64 noundef 8) #25
  %_7.i = icmp eq i64 %2, %len
  br i1 %_7.i, label %"_ZN4core3ptr57drop_in_place$LT$$u5b$alloc..vec..Vec$LT$f64$GT$$u5d$$GT$17hae9ffb63e4699b60E.exit", label %bb2.i

"_ZN4core3ptr57drop_in_place$LT$$u5b$alloc..vec..Vec$LT$f64$GT$$u5d$$GT$17hae9ffb63e4699b60E.exit": ; preds = %bb2.i, %start
  ret void
}

; <f64 as core::iter::traits::accum::Product<&f64>>::product
; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef double @"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product17ha930fe87e8c7c3a7E"(ptr noundef nonnull %iter.0, ptr noundef %iter.1) unnamed_addr #3 personality ptr @rust_eh_personality {
start:
  %0 = icmp ne ptr %iter.1, null
  tail call void @llvm.assume(i1 %0)
  %1 = icmp eq ptr %iter.0, %iter.1
  br i1 %1, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbc7f499d4f3749f4E.exit", label %bb5.i

bb5.i:                                            ; preds = %start
  %2 = ptrtoint ptr %iter.1 to i64
  %3 = ptrtoint ptr %iter.0 to i64
  %4 = sub nuw i64 %2, %3
  %5 = lshr exact i64 %4, 3
  %xtraiter = and i64 %5, 7
  %6 = icmp ult i64 %4, 64
  br i1 %6, label %bb8.i.epil.preheader, label %bb5.i.new

bb5.i.new:                                        ; preds = %bb5.i
  %unroll_iter = and i64 %5, 2305843009213693944
  br label %bb8.i

bb8.i:                                            ; preds = %bb8.i, %bb5.i.new
  %i.sroa.0.0.i = phi i64 [ 0, %bb5.i.new ], [ %_27.i.7, %bb8.i ]
  %acc.sroa.0.0.i = phi double [ 1.000000e+00, %bb5.i.new ], [ %_0.i.i.7, %bb8.i ]
  %niter = phi i64 [ 0, %bb5.i.new ], [ %niter.next.7, %bb8.i ]
  %_45.i = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i
  %_4.i.i = load double, ptr %_45.i, align 8, !alias.scope !1547, !noundef !14
  %_0.i.i = fmul double %acc.sroa.0.0.i, %_4.i.i
  %7 = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i
  %_45.i.1 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %_4.i.i.1 = load double, ptr %_45.i.1, align 8, !alias.scope !1547, !noundef !14
  %_0.i.i.1 = fmul double %_0.i.i, %_4.i.i.1
  %8 = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i
  %_45.i.2 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %_4.i.i.2 = load double, ptr %_45.i.2, align 8, !alias.scope !1547, !noundef !14
  %_0.i.i.2 = fmul double %_0.i.i.1, %_4.i.i.2
  %9 = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i
  %_45.i.3 = getelementptr inbounds nuw i8, ptr %9, i64 24
  %_4.i.i.3 = load double, ptr %_45.i.3, align 8, !alias.scope !1547, !noundef !14
  %_0.i.i.3 = fmul double %_0.i.i.2, %_4.i.i.3
  %10 = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i
  %_45.i.4 = getelementptr inbounds nuw i8, ptr %10, i64 32
  %_4.i.i.4 = load double, ptr %_45.i.4, align 8, !alias.scope !1547, !noundef !14
  %_0.i.i.4 = fmul double %_0.i.i.3, %_4.i.i.4
  %11 = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i
  %_45.i.5 = getelementptr inbounds nuw i8, ptr %11, i64 40
  %_4.i.i.5 = load double, ptr %_45.i.5, align 8, !alias.scope !1547, !noundef !14
  %_0.i.i.5 = fmul double %_0.i.i.4, %_4.i.i.5
  %12 = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i
  %_45.i.6 = getelementptr inbounds nuw i8, ptr %12, i64 48
  %_4.i.i.6 = load double, ptr %_45.i.6, align 8, !alias.scope !1547, !noundef !14
  %_0.i.i.6 = fmul double %_0.i.i.5, %_4.i.i.6
  %13 = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i
  %_45.i.7 = getelementptr inbounds nuw i8, ptr %13, i64 56
  %_4.i.i.7 = load double, ptr %_45.i.7, align 8, !alias.scope !1547, !noundef !14
  %_0.i.i.7 = fmul double %_0.i.i.6, %_4.i.i.7
  %_27.i.7 = add nuw i64 %i.sroa.0.0.i, 8
  %niter.next.7 = add i64 %niter, 8
  %niter.ncmp.7 = icmp eq i64 %niter.next.7, %unroll_iter
  br i1 %niter.ncmp.7, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbc7f499d4f3749f4E.exit.loopexit.unr-lcssa", label %bb8.i

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbc7f499d4f3749f4E.exit.loopexit.unr-lcssa": ; preds = %bb8.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbc7f499d4f3749f4E.exit", label %bb8.i.epil.preheader

bb8.i.epil.preheader:                             ; preds = %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbc7f499d4f3749f4E.exit.loopexit.unr-lcssa", %bb5.i
  %i.sroa.0.0.i.epil.init = phi i64 [ 0, %bb5.i ], [ %_27.i.7, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbc7f499d4f3749f4E.exit.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.epil.init = phi double [ 1.000000e+00, %bb5.i ], [ %_0.i.i.7, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbc7f499d4f3749f4E.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb8.i.epil

bb8.i.epil:                                       ; preds = %bb8.i.epil, %bb8.i.epil.preheader
  %i.sroa.0.0.i.epil = phi i64 [ %i.sroa.0.0.i.epil.init, %bb8.i.epil.preheader ], [ %_27.i.epil, %bb8.i.epil ]
  %acc.sroa.0.0.i.epil = phi double [ %acc.sroa.0.0.i.epil.init, %bb8.i.epil.preheader ], [ %_0.i.i.epil, %bb8.i.epil ]
  %epil.iter = phi i64 [ 0, %bb8.i.epil.preheader ], [ %epil.iter.next, %bb8.i.epil ]
  %_45.i.epil = getelementptr inbounds nuw double, ptr %iter.0, i64 %i.sroa.0.0.i.epil
  %_4.i.i.epil = load double, ptr %_45.i.epil, align 8, !alias.scope !1547, !noundef !14
  %_0.i.i.epil = fmul double %acc.sroa.0.0.i.epil, %_4.i.i.epil
  %_27.i.epil = add nuw i64 %i.sroa.0.0.i.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbc7f499d4f3749f4E.exit", label %bb8.i.epil, !llvm.loop !1550

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbc7f499d4f3749f4E.exit": ; preds = %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbc7f499d4f3749f4E.exit.loopexit.unr-lcssa", %bb8.i.epil, %start
  %_0.sroa.0.0.i = phi double [ 1.000000e+00, %start ], [ %_0.i.i.7, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbc7f499d4f3749f4E.exit.loopexit.unr-lcssa" ], [ %_0.i.i.epil, %bb8.i.epil ]
  ret double %_0.sroa.0.0.i
}

; <alloc::raw_vec::RawVec<T,A> as core::ops::drop::Drop>::drop
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h37680ec329f0cb3fE"(ptr noalias noundef align 8 dereferenceable(16) %self) unnamed_addr #0 {
start:
; call <alloc::raw_vec::RawVecInner>::deallocate
  tail call void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsduwmD7cSIQq_5gimli(ptr noalias noundef align 8 dereferenceable(16) %self, i64 noundef 8, i64 noundef 8) #25
  ret void
}

; <alloc::raw_vec::RawVec<T,A> as core::ops::drop::Drop>::drop
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3cb471a68ceb46c4E"(ptr noalias noundef align 8 dereferenceable(16) %self) unnamed_addr #0 {
start:
; call <alloc::raw_vec::RawVecInner>::deallocate
  tail call void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsduwmD7cSIQq_5gimli(ptr noalias noundef align 8 dereferenceable(16) %self, i64 noundef 8, i64 noundef 24) #25
  ret void
}

; <alloc::raw_vec::RawVec<T,A> as core::ops::drop::Drop>::drop
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc55f27e24a28729eE"(ptr noalias noundef align 8 dereferenceable(16) %self) unnamed_addr #0 {
start:
; call <alloc::raw_vec::RawVecInner>::deallocate
  tail call void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsduwmD7cSIQq_5gimli(ptr noalias noundef align 8 dereferenceable(16) %self, i64 noundef 8, i64 noundef 24) #25
  ret void
}

; <core::slice::sort::stable::merge::MergeState<T> as core::ops::drop::Drop>::drop
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define void @"_ZN95_$LT$core..slice..sort..stable..merge..MergeState$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h198c214fb87faa35E"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(24) %self) unnamed_addr #8 {
start:
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %self1 = load ptr, ptr %0, align 8, !noundef !14
  %_5 = load ptr, ptr %self, align 8, !noundef !14
  %1 = ptrtoint ptr %self1 to i64
  %2 = ptrtoint ptr %_5 to i64
  %3 = sub nuw i64 %1, %2
  %4 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %dst = load ptr, ptr %4, align 8, !noundef !14
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %dst, ptr align 8 %_5, i64 %3, i1 false)
  ret void
}

; <core::hint::select_unpredictable::DropOnPanic<T> as core::ops::drop::Drop>::drop
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define void @"_ZN96_$LT$core..hint..select_unpredictable..DropOnPanic$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha5b08f06b8919f35E"(ptr noalias noundef readnone align 8 captures(none) dereferenceable(8) %self) unnamed_addr #7 {
start:
  ret void
}

; <alloc::vec::Vec<T,A> as alloc::vec::spec_extend::SpecExtend<T,I>>::spec_extend
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h4d46394f2e8f537eE"(ptr noalias noundef align 8 dereferenceable(24) %self, ptr noundef nonnull %iterator.0, ptr noundef %iterator.1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1551)
  %0 = icmp ne ptr %iterator.1, null
  tail call void @llvm.assume(i1 %0)
  %1 = ptrtoint ptr %iterator.1 to i64
  %2 = ptrtoint ptr %iterator.0 to i64
  %3 = sub nuw i64 %1, %2
  %4 = lshr exact i64 %3, 3
  %5 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %len.i.i = load i64, ptr %5, align 8, !alias.scope !1554, !noundef !14
  %self2.i.i = load i64, ptr %self, align 8, !range !1363, !alias.scope !1554, !noundef !14
  %_9.i.i = sub i64 %self2.i.i, %len.i.i
  %_7.i.i = icmp ugt i64 %4, %_9.i.i
  br i1 %_7.i.i, label %bb1.i.i, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit.i", !prof !166

bb1.i.i:                                          ; preds = %start
; call <alloc::raw_vec::RawVecInner<_>>::reserve::do_reserve_and_handle::<alloc::alloc::Global>
  tail call void @_RINvNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecINtB8_11RawVecInnerpE7reserve21do_reserve_and_handleNtNtBa_5alloc6GlobalECs4X4t9plMPHF_9addr2line(ptr noalias noundef align 8 dereferenceable(24) %self, i64 noundef %len.i.i, i64 noundef %4, i64 noundef 8, i64 noundef 8) #25
  br label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit.i"

"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit.i": ; preds = %bb1.i.i, %start
  %6 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_26.i = load ptr, ptr %6, align 8, !alias.scope !1551, !nonnull !14, !noundef !14
  %_27.i = load i64, ptr %5, align 8, !alias.scope !1551, !noundef !14
  %7 = icmp eq ptr %iterator.0, %iterator.1
  br i1 %7, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h2f591a93473527d6E.exit", label %bb8.i.i.i.i.preheader

bb8.i.i.i.i.preheader:                            ; preds = %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit.i"
  %xtraiter = and i64 %4, 3
  %8 = icmp ult i64 %3, 32
  br i1 %8, label %bb8.i.i.i.i.epil.preheader, label %bb8.i.i.i.i.preheader.new

bb8.i.i.i.i.preheader.new:                        ; preds = %bb8.i.i.i.i.preheader
  %unroll_iter = and i64 %4, 2305843009213693948
  br label %bb8.i.i.i.i

bb8.i.i.i.i:                                      ; preds = %bb8.i.i.i.i, %bb8.i.i.i.i.preheader.new
  %9 = phi i64 [ %_27.i, %bb8.i.i.i.i.preheader.new ], [ %16, %bb8.i.i.i.i ]
  %i.sroa.0.0.i.i.i.i = phi i64 [ 0, %bb8.i.i.i.i.preheader.new ], [ %_27.i.i.i.i.3, %bb8.i.i.i.i ]
  %niter = phi i64 [ 0, %bb8.i.i.i.i.preheader.new ], [ %niter.next.3, %bb8.i.i.i.i ]
  %_45.i.i.i.i = getelementptr inbounds nuw double, ptr %iterator.0, i64 %i.sroa.0.0.i.i.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1557)
  %_3.i.i.i.i.i.i.i = load double, ptr %_45.i.i.i.i, align 8, !alias.scope !1560, !noalias !1565, !noundef !14
  %_0.i.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i.i, %_3.i.i.i.i.i.i.i
  %_3.i.i1.i.i.i.i.i = getelementptr inbounds nuw double, ptr %_26.i, i64 %9
  store double %_0.i.i.i.i.i.i.i, ptr %_3.i.i1.i.i.i.i.i, align 8, !noalias !1574
  %10 = getelementptr inbounds nuw double, ptr %iterator.0, i64 %i.sroa.0.0.i.i.i.i
  %_45.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %10, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1579)
  %_3.i.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.i.1, align 8, !alias.scope !1581, !noalias !1565, !noundef !14
  %_0.i.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.i.1, %_3.i.i.i.i.i.i.i.1
  %11 = getelementptr double, ptr %_26.i, i64 %9
  %_3.i.i1.i.i.i.i.i.1 = getelementptr i8, ptr %11, i64 8
  store double %_0.i.i.i.i.i.i.i.1, ptr %_3.i.i1.i.i.i.i.i.1, align 8, !noalias !1582
  %12 = getelementptr inbounds nuw double, ptr %iterator.0, i64 %i.sroa.0.0.i.i.i.i
  %_45.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %12, i64 16
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1583)
  %_3.i.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.i.i.2, align 8, !alias.scope !1585, !noalias !1565, !noundef !14
  %_0.i.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.i.2, %_3.i.i.i.i.i.i.i.2
  %13 = getelementptr double, ptr %_26.i, i64 %9
  %_3.i.i1.i.i.i.i.i.2 = getelementptr i8, ptr %13, i64 16
  store double %_0.i.i.i.i.i.i.i.2, ptr %_3.i.i1.i.i.i.i.i.2, align 8, !noalias !1586
  %14 = getelementptr inbounds nuw double, ptr %iterator.0, i64 %i.sroa.0.0.i.i.i.i
  %_45.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %14, i64 24
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1587)
  %_3.i.i.i.i.i.i.i.3 = load double, ptr %_45.i.i.i.i.3, align 8, !alias.scope !1589, !noalias !1565, !noundef !14
  %_0.i.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i.i.3, %_3.i.i.i.i.i.i.i.3
  %15 = getelementptr double, ptr %_26.i, i64 %9
  %_3.i.i1.i.i.i.i.i.3 = getelementptr i8, ptr %15, i64 24
  store double %_0.i.i.i.i.i.i.i.3, ptr %_3.i.i1.i.i.i.i.i.3, align 8, !noalias !1590
  %16 = add i64 %9, 4
  %_27.i.i.i.i.3 = add nuw i64 %i.sroa.0.0.i.i.i.i, 4
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h2f591a93473527d6E.exit.loopexit.unr-lcssa", label %bb8.i.i.i.i

"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h2f591a93473527d6E.exit.loopexit.unr-lcssa": ; preds = %bb8.i.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h2f591a93473527d6E.exit", label %bb8.i.i.i.i.epil.preheader

bb8.i.i.i.i.epil.preheader:                       ; preds = %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h2f591a93473527d6E.exit.loopexit.unr-lcssa", %bb8.i.i.i.i.preheader
  %.epil.init = phi i64 [ %_27.i, %bb8.i.i.i.i.preheader ], [ %16, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h2f591a93473527d6E.exit.loopexit.unr-lcssa" ]
  %i.sroa.0.0.i.i.i.i.epil.init = phi i64 [ 0, %bb8.i.i.i.i.preheader ], [ %_27.i.i.i.i.3, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h2f591a93473527d6E.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb8.i.i.i.i.epil

bb8.i.i.i.i.epil:                                 ; preds = %bb8.i.i.i.i.epil, %bb8.i.i.i.i.epil.preheader
  %17 = phi i64 [ %18, %bb8.i.i.i.i.epil ], [ %.epil.init, %bb8.i.i.i.i.epil.preheader ]
  %i.sroa.0.0.i.i.i.i.epil = phi i64 [ %_27.i.i.i.i.epil, %bb8.i.i.i.i.epil ], [ %i.sroa.0.0.i.i.i.i.epil.init, %bb8.i.i.i.i.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %bb8.i.i.i.i.epil ], [ 0, %bb8.i.i.i.i.epil.preheader ]
  %_45.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %iterator.0, i64 %i.sroa.0.0.i.i.i.i.epil
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1557)
  %_3.i.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.i.i.epil, align 8, !alias.scope !1560, !noalias !1565, !noundef !14
  %_0.i.i.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.i.i.epil, %_3.i.i.i.i.i.i.i.epil
  %_3.i.i1.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_26.i, i64 %17
  store double %_0.i.i.i.i.i.i.i.epil, ptr %_3.i.i1.i.i.i.i.i.epil, align 8, !noalias !1574
  %18 = add i64 %17, 1
  %_27.i.i.i.i.epil = add nuw i64 %i.sroa.0.0.i.i.i.i.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h2f591a93473527d6E.exit", label %bb8.i.i.i.i.epil, !llvm.loop !1591

"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h2f591a93473527d6E.exit": ; preds = %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h2f591a93473527d6E.exit.loopexit.unr-lcssa", %bb8.i.i.i.i.epil, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit.i"
  %storemerge.i.i.i = phi i64 [ %_27.i, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit.i" ], [ %16, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h2f591a93473527d6E.exit.loopexit.unr-lcssa" ], [ %18, %bb8.i.i.i.i.epil ]
  store i64 %storemerge.i.i.i, ptr %5, align 8, !alias.scope !1551, !noalias !1592
  ret void
}

; <alloc::vec::Vec<T,A> as alloc::vec::spec_extend::SpecExtend<T,I>>::spec_extend
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h86a1e9f02f007dbdE"(ptr noalias noundef align 8 dereferenceable(24) %self, ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(24) %iterator) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1593)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1596)
  %0 = getelementptr inbounds nuw i8, ptr %iterator, i64 8
  %_5.i.i.i.i = load ptr, ptr %0, align 8, !alias.scope !1598, !noalias !1605, !nonnull !14, !noundef !14
  %subtracted.i.i.i.i = load ptr, ptr %iterator, align 8, !alias.scope !1598, !noalias !1605, !nonnull !14, !noundef !14
  %1 = ptrtoint ptr %_5.i.i.i.i to i64
  %2 = ptrtoint ptr %subtracted.i.i.i.i to i64
  %3 = sub nuw i64 %1, %2
  %4 = lshr exact i64 %3, 3
  %5 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %len.i.i = load i64, ptr %5, align 8, !alias.scope !1609, !noalias !1596, !noundef !14
  %self2.i.i = load i64, ptr %self, align 8, !range !1363, !alias.scope !1609, !noalias !1596, !noundef !14
  %_9.i.i = sub i64 %self2.i.i, %len.i.i
  %_7.i.i = icmp ugt i64 %4, %_9.i.i
  br i1 %_7.i.i, label %bb1.i.i, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h9f6233901f4f32eaE.exit.i", !prof !166

bb1.i.i:                                          ; preds = %start
; call <alloc::raw_vec::RawVecInner<_>>::reserve::do_reserve_and_handle::<alloc::alloc::Global>
  tail call void @_RINvNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecINtB8_11RawVecInnerpE7reserve21do_reserve_and_handleNtNtBa_5alloc6GlobalECs4X4t9plMPHF_9addr2line(ptr noalias noundef align 8 dereferenceable(24) %self, i64 noundef %len.i.i, i64 noundef %4, i64 noundef 8, i64 noundef 24) #25, !noalias !1596
  br label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h9f6233901f4f32eaE.exit.i"

"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h9f6233901f4f32eaE.exit.i": ; preds = %bb1.i.i, %start
  %6 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_26.i = load ptr, ptr %6, align 8, !alias.scope !1593, !noalias !1596, !nonnull !14, !noundef !14
  %_27.i = load i64, ptr %5, align 8, !alias.scope !1593, !noalias !1596, !noundef !14
  %7 = icmp eq ptr %subtracted.i.i.i.i, %_5.i.i.i.i
  br i1 %7, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7b4aa74f311b6ad1E.exit", label %bb8.i.i.i.i.preheader.i

bb8.i.i.i.i.preheader.i:                          ; preds = %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h9f6233901f4f32eaE.exit.i"
  %_21.sroa.5.0.iterator.sroa_idx.i = getelementptr inbounds nuw i8, ptr %iterator, i64 16
  %_21.sroa.5.0.copyload.i = load i64, ptr %_21.sroa.5.0.iterator.sroa_idx.i, align 8, !alias.scope !1596, !noalias !1593
  %xtraiter = and i64 %4, 1
  %8 = icmp eq i64 %3, 8
  br i1 %8, label %bb8.i.i.i.i.i.epil.preheader, label %bb8.i.i.i.i.preheader.i.new

bb8.i.i.i.i.preheader.i.new:                      ; preds = %bb8.i.i.i.i.preheader.i
  %unroll_iter = and i64 %4, 2305843009213693950
  br label %bb8.i.i.i.i.i

bb8.i.i.i.i.i:                                    ; preds = %bb8.i.i.i.i.i, %bb8.i.i.i.i.preheader.i.new
  %9 = phi i64 [ %_27.i, %bb8.i.i.i.i.preheader.i.new ], [ %13, %bb8.i.i.i.i.i ]
  %_9.0.i5.i.i.i.i.i = phi i64 [ %_21.sroa.5.0.copyload.i, %bb8.i.i.i.i.preheader.i.new ], [ %_9.0.i.i.i.i.i.i.1, %bb8.i.i.i.i.i ]
  %i.sroa.0.0.i.i.i.i.i = phi i64 [ 0, %bb8.i.i.i.i.preheader.i.new ], [ %_27.i.i.i.i.i.1, %bb8.i.i.i.i.i ]
  %niter = phi i64 [ 0, %bb8.i.i.i.i.preheader.i.new ], [ %niter.next.1, %bb8.i.i.i.i.i ]
  %_45.i.i.i.i.i = getelementptr inbounds nuw double, ptr %subtracted.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1612)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1615)
  %_5.i.i.i.i.i.i.i.i = load double, ptr %_45.i.i.i.i.i, align 8, !alias.scope !1618, !noalias !1621, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i = fmul double %_5.i.i.i.i.i.i.i.i, 5.000000e-01
  %_7.i.i.i.i.i.i.i.i = trunc i64 %_9.0.i5.i.i.i.i.i to i32
  %_3.i.i.i.i.i.i.i.i.i = getelementptr inbounds nuw %Particle, ptr %_26.i, i64 %9
  store double %_5.i.i.i.i.i.i.i.i, ptr %_3.i.i.i.i.i.i.i.i.i, align 8, !noalias !1636
  %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %_3.i.i.i.i.i.i.i.i.i, i64 8
  store double %_0.i.i.i.i.i.i.i.i.i, ptr %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.i, align 8, !noalias !1636
  %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %_3.i.i.i.i.i.i.i.i.i, i64 16
  store i32 %_7.i.i.i.i.i.i.i.i, ptr %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.i, align 8, !noalias !1636
  %10 = getelementptr inbounds nuw double, ptr %subtracted.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i
  %_45.i.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %10, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1641)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1643)
  %_5.i.i.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.i.i.1, align 8, !alias.scope !1645, !noalias !1621, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.1 = fmul double %_5.i.i.i.i.i.i.i.i.1, 5.000000e-01
  %11 = trunc i64 %_9.0.i5.i.i.i.i.i to i32
  %_7.i.i.i.i.i.i.i.i.1 = add i32 %11, 1
  %12 = getelementptr %Particle, ptr %_26.i, i64 %9
  %_3.i.i.i.i.i.i.i.i.i.1 = getelementptr i8, ptr %12, i64 24
  store double %_5.i.i.i.i.i.i.i.i.1, ptr %_3.i.i.i.i.i.i.i.i.i.1, align 8, !noalias !1646
  %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.1 = getelementptr i8, ptr %12, i64 32
  store double %_0.i.i.i.i.i.i.i.i.i.1, ptr %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.1, align 8, !noalias !1646
  %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.1 = getelementptr i8, ptr %12, i64 40
  store i32 %_7.i.i.i.i.i.i.i.i.1, ptr %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.1, align 8, !noalias !1646
  %13 = add i64 %9, 2
  %_9.0.i.i.i.i.i.i.1 = add i64 %_9.0.i5.i.i.i.i.i, 2
  %_27.i.i.i.i.i.1 = add nuw i64 %i.sroa.0.0.i.i.i.i.i, 2
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7b4aa74f311b6ad1E.exit.loopexit.unr-lcssa", label %bb8.i.i.i.i.i

"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7b4aa74f311b6ad1E.exit.loopexit.unr-lcssa": ; preds = %bb8.i.i.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7b4aa74f311b6ad1E.exit", label %bb8.i.i.i.i.i.epil.preheader

bb8.i.i.i.i.i.epil.preheader:                     ; preds = %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7b4aa74f311b6ad1E.exit.loopexit.unr-lcssa", %bb8.i.i.i.i.preheader.i
  %.epil.init = phi i64 [ %_27.i, %bb8.i.i.i.i.preheader.i ], [ %13, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7b4aa74f311b6ad1E.exit.loopexit.unr-lcssa" ]
  %_9.0.i5.i.i.i.i.i.epil.init = phi i64 [ %_21.sroa.5.0.copyload.i, %bb8.i.i.i.i.preheader.i ], [ %_9.0.i.i.i.i.i.i.1, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7b4aa74f311b6ad1E.exit.loopexit.unr-lcssa" ]
  %i.sroa.0.0.i.i.i.i.i.epil.init = phi i64 [ 0, %bb8.i.i.i.i.preheader.i ], [ %_27.i.i.i.i.i.1, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7b4aa74f311b6ad1E.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  %_45.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %subtracted.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.epil.init
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1612)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1615)
  %_5.i.i.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.i.i.i.epil, align 8, !alias.scope !1618, !noalias !1621, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.epil = fmul double %_5.i.i.i.i.i.i.i.i.epil, 5.000000e-01
  %_7.i.i.i.i.i.i.i.i.epil = trunc i64 %_9.0.i5.i.i.i.i.i.epil.init to i32
  %_3.i.i.i.i.i.i.i.i.i.epil = getelementptr inbounds nuw %Particle, ptr %_26.i, i64 %.epil.init
  store double %_5.i.i.i.i.i.i.i.i.epil, ptr %_3.i.i.i.i.i.i.i.i.i.epil, align 8, !noalias !1636
  %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.epil = getelementptr inbounds nuw i8, ptr %_3.i.i.i.i.i.i.i.i.i.epil, i64 8
  store double %_0.i.i.i.i.i.i.i.i.i.epil, ptr %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.epil, align 8, !noalias !1636
  %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.epil = getelementptr inbounds nuw i8, ptr %_3.i.i.i.i.i.i.i.i.i.epil, i64 16
  store i32 %_7.i.i.i.i.i.i.i.i.epil, ptr %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.epil, align 8, !noalias !1636
  %14 = add i64 %.epil.init, 1
  br label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7b4aa74f311b6ad1E.exit"

"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7b4aa74f311b6ad1E.exit": ; preds = %bb8.i.i.i.i.i.epil.preheader, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7b4aa74f311b6ad1E.exit.loopexit.unr-lcssa", %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h9f6233901f4f32eaE.exit.i"
  %storemerge.i.i.i.i = phi i64 [ %_27.i, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h9f6233901f4f32eaE.exit.i" ], [ %13, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7b4aa74f311b6ad1E.exit.loopexit.unr-lcssa" ], [ %14, %bb8.i.i.i.i.i.epil.preheader ]
  store i64 %storemerge.i.i.i.i, ptr %5, align 8, !alias.scope !1593, !noalias !1647
  ret void
}

; <alloc::vec::Vec<T,A> as alloc::vec::spec_extend::SpecExtend<T,I>>::spec_extend
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17ha4f896fca6fca3f3E"(ptr noalias noundef align 8 dereferenceable(24) %self, ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(24) %iterator) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1648)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1651)
  %0 = getelementptr inbounds nuw i8, ptr %iterator, i64 8
  %_5.i.i.i = load ptr, ptr %0, align 8, !alias.scope !1653, !noalias !1658, !nonnull !14, !noundef !14
  %subtracted.i.i.i = load ptr, ptr %iterator, align 8, !alias.scope !1653, !noalias !1658, !nonnull !14, !noundef !14
  %1 = ptrtoint ptr %_5.i.i.i to i64
  %2 = ptrtoint ptr %subtracted.i.i.i to i64
  %3 = sub nuw i64 %1, %2
  %4 = lshr exact i64 %3, 3
  %5 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %len.i.i = load i64, ptr %5, align 8, !alias.scope !1661, !noalias !1651, !noundef !14
  %self2.i.i = load i64, ptr %self, align 8, !range !1363, !alias.scope !1661, !noalias !1651, !noundef !14
  %_9.i.i = sub i64 %self2.i.i, %len.i.i
  %_7.i.i = icmp ugt i64 %4, %_9.i.i
  br i1 %_7.i.i, label %bb1.i.i, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit.i", !prof !166

bb1.i.i:                                          ; preds = %start
; call <alloc::raw_vec::RawVecInner<_>>::reserve::do_reserve_and_handle::<alloc::alloc::Global>
  tail call void @_RINvNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecINtB8_11RawVecInnerpE7reserve21do_reserve_and_handleNtNtBa_5alloc6GlobalECs4X4t9plMPHF_9addr2line(ptr noalias noundef align 8 dereferenceable(24) %self, i64 noundef %len.i.i, i64 noundef %4, i64 noundef 8, i64 noundef 8) #25, !noalias !1651
  br label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit.i"

"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit.i": ; preds = %bb1.i.i, %start
  %6 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_26.i = load ptr, ptr %6, align 8, !alias.scope !1648, !noalias !1651, !nonnull !14, !noundef !14
  %_27.i = load i64, ptr %5, align 8, !alias.scope !1648, !noalias !1651, !noundef !14
  %_21.sroa.5.0.iterator.sroa_idx.i = getelementptr inbounds nuw i8, ptr %iterator, i64 16
  %_21.sroa.5.0.copyload.i = load ptr, ptr %_21.sroa.5.0.iterator.sroa_idx.i, align 8, !alias.scope !1651, !noalias !1648, !nonnull !14, !noundef !14
  %7 = icmp eq ptr %subtracted.i.i.i, %_5.i.i.i
  br i1 %7, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7f44cea4f4f7a38dE.exit", label %bb8.i.i.i.i.preheader

bb8.i.i.i.i.preheader:                            ; preds = %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit.i"
  %xtraiter = and i64 %4, 1
  %8 = icmp eq i64 %3, 8
  br i1 %8, label %bb8.i.i.i.i.epil.preheader, label %bb8.i.i.i.i.preheader.new

bb8.i.i.i.i.preheader.new:                        ; preds = %bb8.i.i.i.i.preheader
  %unroll_iter = and i64 %4, 2305843009213693950
  br label %bb8.i.i.i.i

bb8.i.i.i.i:                                      ; preds = %bb8.i.i.i.i, %bb8.i.i.i.i.preheader.new
  %9 = phi i64 [ %_27.i, %bb8.i.i.i.i.preheader.new ], [ %12, %bb8.i.i.i.i ]
  %i.sroa.0.0.i.i.i.i = phi i64 [ 0, %bb8.i.i.i.i.preheader.new ], [ %_27.i.i.i.i.1, %bb8.i.i.i.i ]
  %niter = phi i64 [ 0, %bb8.i.i.i.i.preheader.new ], [ %niter.next.1, %bb8.i.i.i.i ]
  %_45.i.i.i.i = getelementptr inbounds nuw double, ptr %subtracted.i.i.i, i64 %i.sroa.0.0.i.i.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1664)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1667)
  %_3.i.i.i.i.i.i = load double, ptr %_21.sroa.5.0.copyload.i, align 8, !noalias !1670, !noundef !14
  %_3.i.i.i.i.i.i.i = load double, ptr %_45.i.i.i.i, align 8, !alias.scope !1681, !noalias !1684, !noundef !14
  %_0.i.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i, %_3.i.i.i.i.i.i.i
  %_3.i.i1.i.i.i.i.i = getelementptr inbounds nuw double, ptr %_26.i, i64 %9
  store double %_0.i.i.i.i.i.i.i, ptr %_3.i.i1.i.i.i.i.i, align 8, !noalias !1685
  %10 = getelementptr inbounds nuw double, ptr %subtracted.i.i.i, i64 %i.sroa.0.0.i.i.i.i
  %_45.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %10, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1690)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1692)
  %_3.i.i.i.i.i.i.1 = load double, ptr %_21.sroa.5.0.copyload.i, align 8, !noalias !1694, !noundef !14
  %_3.i.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.i.1, align 8, !alias.scope !1695, !noalias !1684, !noundef !14
  %_0.i.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.1, %_3.i.i.i.i.i.i.i.1
  %11 = getelementptr double, ptr %_26.i, i64 %9
  %_3.i.i1.i.i.i.i.i.1 = getelementptr i8, ptr %11, i64 8
  store double %_0.i.i.i.i.i.i.i.1, ptr %_3.i.i1.i.i.i.i.i.1, align 8, !noalias !1696
  %12 = add i64 %9, 2
  %_27.i.i.i.i.1 = add nuw i64 %i.sroa.0.0.i.i.i.i, 2
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7f44cea4f4f7a38dE.exit.loopexit.unr-lcssa", label %bb8.i.i.i.i

"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7f44cea4f4f7a38dE.exit.loopexit.unr-lcssa": ; preds = %bb8.i.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7f44cea4f4f7a38dE.exit", label %bb8.i.i.i.i.epil.preheader

bb8.i.i.i.i.epil.preheader:                       ; preds = %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7f44cea4f4f7a38dE.exit.loopexit.unr-lcssa", %bb8.i.i.i.i.preheader
  %.epil.init = phi i64 [ %_27.i, %bb8.i.i.i.i.preheader ], [ %12, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7f44cea4f4f7a38dE.exit.loopexit.unr-lcssa" ]
  %i.sroa.0.0.i.i.i.i.epil.init = phi i64 [ 0, %bb8.i.i.i.i.preheader ], [ %_27.i.i.i.i.1, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7f44cea4f4f7a38dE.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  %_45.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %subtracted.i.i.i, i64 %i.sroa.0.0.i.i.i.i.epil.init
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1664)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1667)
  %_3.i.i.i.i.i.i.epil = load double, ptr %_21.sroa.5.0.copyload.i, align 8, !noalias !1670, !noundef !14
  %_3.i.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.i.i.epil, align 8, !alias.scope !1681, !noalias !1684, !noundef !14
  %_0.i.i.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.i.epil, %_3.i.i.i.i.i.i.i.epil
  %_3.i.i1.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_26.i, i64 %.epil.init
  store double %_0.i.i.i.i.i.i.i.epil, ptr %_3.i.i1.i.i.i.i.i.epil, align 8, !noalias !1685
  %13 = add i64 %.epil.init, 1
  br label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7f44cea4f4f7a38dE.exit"

"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7f44cea4f4f7a38dE.exit": ; preds = %bb8.i.i.i.i.epil.preheader, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7f44cea4f4f7a38dE.exit.loopexit.unr-lcssa", %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit.i"
  %storemerge.i.i.i = phi i64 [ %_27.i, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E.exit.i" ], [ %12, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7f44cea4f4f7a38dE.exit.loopexit.unr-lcssa" ], [ %13, %bb8.i.i.i.i.epil.preheader ]
  store i64 %storemerge.i.i.i, ptr %5, align 8, !alias.scope !1648, !noalias !1697
  ret void
}

; <alloc::vec::Vec<T> as alloc::vec::spec_from_iter::SpecFromIter<T,I>>::from_iter
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h16457a175a359a61E"(ptr dead_on_unwind noalias noundef writable writeonly sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_0, ptr noundef nonnull %iterator.0, ptr noundef %iterator.1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_4.i.i = alloca [24 x i8], align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1698)
  %0 = icmp ne ptr %iterator.1, null
  tail call void @llvm.assume(i1 %0)
  %1 = ptrtoint ptr %iterator.1 to i64
  %2 = ptrtoint ptr %iterator.0 to i64
  %3 = sub nuw i64 %1, %2
  %4 = lshr exact i64 %3, 3
  call void @llvm.lifetime.start.p0(ptr nonnull %_4.i.i), !noalias !1698
; call <alloc::raw_vec::RawVecInner>::try_allocate_in
  call void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsduwmD7cSIQq_5gimli(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_4.i.i, i64 noundef %4, i1 noundef zeroext false, i64 noundef 8, i64 noundef 8) #25, !noalias !1698
  %_5.i.i = load i64, ptr %_4.i.i, align 8, !range !164, !noalias !1698, !noundef !14
  %5 = trunc nuw i64 %_5.i.i to i1
  %6 = getelementptr inbounds nuw i8, ptr %_4.i.i, i64 8
  %err.0.i.i = load i64, ptr %6, align 8, !range !165, !noalias !1698, !noundef !14
  %7 = getelementptr inbounds nuw i8, ptr %_4.i.i, i64 16
  br i1 %5, label %bb3.i.i, label %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i", !prof !166

bb3.i.i:                                          ; preds = %start
  %err.1.i.i = load i64, ptr %7, align 8, !noalias !1698
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef %err.0.i.i, i64 %err.1.i.i) #26, !noalias !1698
  unreachable

"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i": ; preds = %start
  %this.1.i.i = load ptr, ptr %7, align 8, !noalias !1698, !nonnull !14, !noundef !14
  %_7.i.i = icmp samesign ule i64 %4, %err.0.i.i
  tail call void @llvm.assume(i1 %_7.i.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %_4.i.i), !noalias !1698
  %8 = icmp eq ptr %iterator.0, %iterator.1
  br i1 %8, label %"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h263f120ee46b3b3fE.exit", label %bb8.i.i.i.i.i.i.preheader

bb8.i.i.i.i.i.i.preheader:                        ; preds = %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i"
  %xtraiter = and i64 %4, 3
  %9 = icmp ult i64 %3, 32
  br i1 %9, label %bb8.i.i.i.i.i.i.epil.preheader, label %bb8.i.i.i.i.i.i.preheader.new

bb8.i.i.i.i.i.i.preheader.new:                    ; preds = %bb8.i.i.i.i.i.i.preheader
  %unroll_iter = and i64 %4, 2305843009213693948
  br label %bb8.i.i.i.i.i.i

bb8.i.i.i.i.i.i:                                  ; preds = %bb8.i.i.i.i.i.i, %bb8.i.i.i.i.i.i.preheader.new
  %10 = phi i64 [ 0, %bb8.i.i.i.i.i.i.preheader.new ], [ %14, %bb8.i.i.i.i.i.i ]
  %niter = phi i64 [ 0, %bb8.i.i.i.i.i.i.preheader.new ], [ %niter.next.3, %bb8.i.i.i.i.i.i ]
  %_45.i.i.i.i.i.i = getelementptr inbounds nuw double, ptr %iterator.0, i64 %10
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1701)
  %_3.i.i.i.i.i.i.i.i.i = load double, ptr %_45.i.i.i.i.i.i, align 8, !alias.scope !1704, !noalias !1709, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i.i.i.i, %_3.i.i.i.i.i.i.i.i.i
  %_3.i.i1.i.i.i.i.i.i.i = getelementptr inbounds nuw double, ptr %this.1.i.i, i64 %10
  store double %_0.i.i.i.i.i.i.i.i.i, ptr %_3.i.i1.i.i.i.i.i.i.i, align 8, !noalias !1722
  %11 = or disjoint i64 %10, 1
  %_45.i.i.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %iterator.0, i64 %11
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1727)
  %_3.i.i.i.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.i.i.i.1, align 8, !alias.scope !1729, !noalias !1709, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.i.i.i.1, %_3.i.i.i.i.i.i.i.i.i.1
  %_3.i.i1.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %this.1.i.i, i64 %11
  store double %_0.i.i.i.i.i.i.i.i.i.1, ptr %_3.i.i1.i.i.i.i.i.i.i.1, align 8, !noalias !1730
  %12 = or disjoint i64 %10, 2
  %_45.i.i.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %iterator.0, i64 %12
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1731)
  %_3.i.i.i.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.i.i.i.i.2, align 8, !alias.scope !1733, !noalias !1709, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.i.i.i.2, %_3.i.i.i.i.i.i.i.i.i.2
  %_3.i.i1.i.i.i.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %this.1.i.i, i64 %12
  store double %_0.i.i.i.i.i.i.i.i.i.2, ptr %_3.i.i1.i.i.i.i.i.i.i.2, align 8, !noalias !1734
  %13 = or disjoint i64 %10, 3
  %_45.i.i.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %iterator.0, i64 %13
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1735)
  %_3.i.i.i.i.i.i.i.i.i.3 = load double, ptr %_45.i.i.i.i.i.i.3, align 8, !alias.scope !1737, !noalias !1709, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i.i.i.i.3, %_3.i.i.i.i.i.i.i.i.i.3
  %_3.i.i1.i.i.i.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %this.1.i.i, i64 %13
  store double %_0.i.i.i.i.i.i.i.i.i.3, ptr %_3.i.i1.i.i.i.i.i.i.i.3, align 8, !noalias !1738
  %14 = add nuw i64 %10, 4
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h263f120ee46b3b3fE.exit.loopexit.unr-lcssa", label %bb8.i.i.i.i.i.i

"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h263f120ee46b3b3fE.exit.loopexit.unr-lcssa": ; preds = %bb8.i.i.i.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h263f120ee46b3b3fE.exit", label %bb8.i.i.i.i.i.i.epil.preheader

bb8.i.i.i.i.i.i.epil.preheader:                   ; preds = %"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h263f120ee46b3b3fE.exit.loopexit.unr-lcssa", %bb8.i.i.i.i.i.i.preheader
  %.epil.init = phi i64 [ 0, %bb8.i.i.i.i.i.i.preheader ], [ %14, %"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h263f120ee46b3b3fE.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb8.i.i.i.i.i.i.epil

bb8.i.i.i.i.i.i.epil:                             ; preds = %bb8.i.i.i.i.i.i.epil, %bb8.i.i.i.i.i.i.epil.preheader
  %15 = phi i64 [ %16, %bb8.i.i.i.i.i.i.epil ], [ %.epil.init, %bb8.i.i.i.i.i.i.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %bb8.i.i.i.i.i.i.epil ], [ 0, %bb8.i.i.i.i.i.i.epil.preheader ]
  %_45.i.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %iterator.0, i64 %15
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1701)
  %_3.i.i.i.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.i.i.i.i.epil, align 8, !alias.scope !1704, !noalias !1709, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.i.i.i.i.epil, %_3.i.i.i.i.i.i.i.i.i.epil
  %_3.i.i1.i.i.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %this.1.i.i, i64 %15
  store double %_0.i.i.i.i.i.i.i.i.i.epil, ptr %_3.i.i1.i.i.i.i.i.i.i.epil, align 8, !noalias !1722
  %16 = add nuw i64 %15, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h263f120ee46b3b3fE.exit", label %bb8.i.i.i.i.i.i.epil, !llvm.loop !1739

"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h263f120ee46b3b3fE.exit": ; preds = %"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h263f120ee46b3b3fE.exit.loopexit.unr-lcssa", %bb8.i.i.i.i.i.i.epil, %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i"
  %storemerge.i.i.i.i.i = phi i64 [ 0, %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i" ], [ %14, %"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h263f120ee46b3b3fE.exit.loopexit.unr-lcssa" ], [ %16, %bb8.i.i.i.i.i.i.epil ]
  store i64 %err.0.i.i, ptr %_0, align 8, !alias.scope !1698
  %vector.sroa.4.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %_0, i64 8
  store ptr %this.1.i.i, ptr %vector.sroa.4.0._0.sroa_idx.i, align 8, !alias.scope !1698
  %vector.sroa.5.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %_0, i64 16
  store i64 %storemerge.i.i.i.i.i, ptr %vector.sroa.5.0._0.sroa_idx.i, align 8, !alias.scope !1698
  ret void
}

; <alloc::vec::Vec<T> as alloc::vec::spec_from_iter::SpecFromIter<T,I>>::from_iter
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h7d7f86a91bd60d43E"(ptr dead_on_unwind noalias noundef writable writeonly sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_0, ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(24) %iterator) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_4.i.i = alloca [24 x i8], align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1740)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1743)
  %0 = getelementptr inbounds nuw i8, ptr %iterator, i64 8
  %_5.i.i.i.i = load ptr, ptr %0, align 8, !alias.scope !1745, !noalias !1752, !nonnull !14, !noundef !14
  %subtracted.i.i.i.i = load ptr, ptr %iterator, align 8, !alias.scope !1745, !noalias !1752, !nonnull !14, !noundef !14
  %1 = ptrtoint ptr %_5.i.i.i.i to i64
  %2 = ptrtoint ptr %subtracted.i.i.i.i to i64
  %3 = sub nuw i64 %1, %2
  %4 = lshr exact i64 %3, 3
  call void @llvm.lifetime.start.p0(ptr nonnull %_4.i.i), !noalias !1756
; call <alloc::raw_vec::RawVecInner>::try_allocate_in
  call void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsduwmD7cSIQq_5gimli(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_4.i.i, i64 noundef %4, i1 noundef zeroext false, i64 noundef 8, i64 noundef 24) #25, !noalias !1756
  %_5.i.i = load i64, ptr %_4.i.i, align 8, !range !164, !noalias !1756, !noundef !14
  %5 = trunc nuw i64 %_5.i.i to i1
  %6 = getelementptr inbounds nuw i8, ptr %_4.i.i, i64 8
  %err.0.i.i = load i64, ptr %6, align 8, !range !165, !noalias !1756, !noundef !14
  %7 = getelementptr inbounds nuw i8, ptr %_4.i.i, i64 16
  br i1 %5, label %bb3.i.i, label %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i", !prof !166

bb3.i.i:                                          ; preds = %start
  %err.1.i.i = load i64, ptr %7, align 8, !noalias !1756
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef %err.0.i.i, i64 %err.1.i.i) #26, !noalias !1756
  unreachable

"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i": ; preds = %start
  %this.1.i.i = load ptr, ptr %7, align 8, !noalias !1756, !nonnull !14, !noundef !14
  %_7.i.i = icmp samesign ule i64 %4, %err.0.i.i
  tail call void @llvm.assume(i1 %_7.i.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %_4.i.i), !noalias !1756
  %8 = icmp eq ptr %subtracted.i.i.i.i, %_5.i.i.i.i
  br i1 %8, label %"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h31ffb5c66f835461E.exit", label %bb8.i.i.i.i.i.i.preheader.i

bb8.i.i.i.i.i.i.preheader.i:                      ; preds = %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i"
  %_11.sroa.5.0.iterator.sroa_idx.i = getelementptr inbounds nuw i8, ptr %iterator, i64 16
  %_11.sroa.5.0.copyload.i = load i64, ptr %_11.sroa.5.0.iterator.sroa_idx.i, align 8, !alias.scope !1743, !noalias !1740
  %xtraiter = and i64 %4, 1
  %9 = icmp eq i64 %3, 8
  br i1 %9, label %bb8.i.i.i.i.i.i.i.epil.preheader, label %bb8.i.i.i.i.i.i.preheader.i.new

bb8.i.i.i.i.i.i.preheader.i.new:                  ; preds = %bb8.i.i.i.i.i.i.preheader.i
  %unroll_iter = and i64 %4, 2305843009213693950
  br label %bb8.i.i.i.i.i.i.i

bb8.i.i.i.i.i.i.i:                                ; preds = %bb8.i.i.i.i.i.i.i, %bb8.i.i.i.i.i.i.preheader.i.new
  %10 = phi i64 [ 0, %bb8.i.i.i.i.i.i.preheader.i.new ], [ %13, %bb8.i.i.i.i.i.i.i ]
  %_9.0.i5.i.i.i.i.i.i.i = phi i64 [ %_11.sroa.5.0.copyload.i, %bb8.i.i.i.i.i.i.preheader.i.new ], [ %_9.0.i.i.i.i.i.i.i.i.1, %bb8.i.i.i.i.i.i.i ]
  %niter = phi i64 [ 0, %bb8.i.i.i.i.i.i.preheader.i.new ], [ %niter.next.1, %bb8.i.i.i.i.i.i.i ]
  %_45.i.i.i.i.i.i.i = getelementptr inbounds nuw double, ptr %subtracted.i.i.i.i, i64 %10
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1757)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1760)
  %_5.i.i.i.i.i.i.i.i.i.i = load double, ptr %_45.i.i.i.i.i.i.i, align 8, !alias.scope !1763, !noalias !1766, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.i.i = fmul double %_5.i.i.i.i.i.i.i.i.i.i, 5.000000e-01
  %_7.i.i.i.i.i.i.i.i.i.i = trunc i64 %_9.0.i5.i.i.i.i.i.i.i to i32
  %_3.i.i.i.i.i.i.i.i.i.i.i = getelementptr inbounds nuw %Particle, ptr %this.1.i.i, i64 %10
  store double %_5.i.i.i.i.i.i.i.i.i.i, ptr %_3.i.i.i.i.i.i.i.i.i.i.i, align 8, !noalias !1785
  %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %_3.i.i.i.i.i.i.i.i.i.i.i, i64 8
  store double %_0.i.i.i.i.i.i.i.i.i.i.i, ptr %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i, align 8, !noalias !1785
  %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %_3.i.i.i.i.i.i.i.i.i.i.i, i64 16
  store i32 %_7.i.i.i.i.i.i.i.i.i.i, ptr %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i, align 8, !noalias !1785
  %11 = or disjoint i64 %10, 1
  %_45.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %subtracted.i.i.i.i, i64 %11
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1790)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1792)
  %_5.i.i.i.i.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.i.i.i.i.1, align 8, !alias.scope !1794, !noalias !1766, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.i.i.1 = fmul double %_5.i.i.i.i.i.i.i.i.i.i.1, 5.000000e-01
  %12 = trunc i64 %_9.0.i5.i.i.i.i.i.i.i to i32
  %_7.i.i.i.i.i.i.i.i.i.i.1 = add i32 %12, 1
  %_3.i.i.i.i.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw %Particle, ptr %this.1.i.i, i64 %11
  store double %_5.i.i.i.i.i.i.i.i.i.i.1, ptr %_3.i.i.i.i.i.i.i.i.i.i.i.1, align 8, !noalias !1795
  %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %_3.i.i.i.i.i.i.i.i.i.i.i.1, i64 8
  store double %_0.i.i.i.i.i.i.i.i.i.i.i.1, ptr %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i.1, align 8, !noalias !1795
  %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %_3.i.i.i.i.i.i.i.i.i.i.i.1, i64 16
  store i32 %_7.i.i.i.i.i.i.i.i.i.i.1, ptr %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i.1, align 8, !noalias !1795
  %13 = add nuw i64 %10, 2
  %_9.0.i.i.i.i.i.i.i.i.1 = add i64 %_9.0.i5.i.i.i.i.i.i.i, 2
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h31ffb5c66f835461E.exit.loopexit.unr-lcssa", label %bb8.i.i.i.i.i.i.i

"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h31ffb5c66f835461E.exit.loopexit.unr-lcssa": ; preds = %bb8.i.i.i.i.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h31ffb5c66f835461E.exit", label %bb8.i.i.i.i.i.i.i.epil.preheader

bb8.i.i.i.i.i.i.i.epil.preheader:                 ; preds = %"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h31ffb5c66f835461E.exit.loopexit.unr-lcssa", %bb8.i.i.i.i.i.i.preheader.i
  %.epil.init = phi i64 [ 0, %bb8.i.i.i.i.i.i.preheader.i ], [ %13, %"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h31ffb5c66f835461E.exit.loopexit.unr-lcssa" ]
  %_9.0.i5.i.i.i.i.i.i.i.epil.init = phi i64 [ %_11.sroa.5.0.copyload.i, %bb8.i.i.i.i.i.i.preheader.i ], [ %_9.0.i.i.i.i.i.i.i.i.1, %"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h31ffb5c66f835461E.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  %_45.i.i.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %subtracted.i.i.i.i, i64 %.epil.init
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1757)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1760)
  %_5.i.i.i.i.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.i.i.i.i.i.epil, align 8, !alias.scope !1763, !noalias !1766, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.i.i.epil = fmul double %_5.i.i.i.i.i.i.i.i.i.i.epil, 5.000000e-01
  %_7.i.i.i.i.i.i.i.i.i.i.epil = trunc i64 %_9.0.i5.i.i.i.i.i.i.i.epil.init to i32
  %_3.i.i.i.i.i.i.i.i.i.i.i.epil = getelementptr inbounds nuw %Particle, ptr %this.1.i.i, i64 %.epil.init
  store double %_5.i.i.i.i.i.i.i.i.i.i.epil, ptr %_3.i.i.i.i.i.i.i.i.i.i.i.epil, align 8, !noalias !1785
  %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i.epil = getelementptr inbounds nuw i8, ptr %_3.i.i.i.i.i.i.i.i.i.i.i.epil, i64 8
  store double %_0.i.i.i.i.i.i.i.i.i.i.i.epil, ptr %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i.epil, align 8, !noalias !1785
  %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i.epil = getelementptr inbounds nuw i8, ptr %_3.i.i.i.i.i.i.i.i.i.i.i.epil, i64 16
  store i32 %_7.i.i.i.i.i.i.i.i.i.i.epil, ptr %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i.epil, align 8, !noalias !1785
  %14 = add nuw i64 %.epil.init, 1
  br label %"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h31ffb5c66f835461E.exit"

"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h31ffb5c66f835461E.exit": ; preds = %bb8.i.i.i.i.i.i.i.epil.preheader, %"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h31ffb5c66f835461E.exit.loopexit.unr-lcssa", %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i"
  %storemerge.i.i.i.i.i.i = phi i64 [ 0, %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i" ], [ %13, %"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h31ffb5c66f835461E.exit.loopexit.unr-lcssa" ], [ %14, %bb8.i.i.i.i.i.i.i.epil.preheader ]
  store i64 %err.0.i.i, ptr %_0, align 8, !alias.scope !1740, !noalias !1743
  %vector.sroa.4.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %_0, i64 8
  store ptr %this.1.i.i, ptr %vector.sroa.4.0._0.sroa_idx.i, align 8, !alias.scope !1740, !noalias !1743
  %vector.sroa.5.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %_0, i64 16
  store i64 %storemerge.i.i.i.i.i.i, ptr %vector.sroa.5.0._0.sroa_idx.i, align 8, !alias.scope !1740, !noalias !1743
  ret void
}

; <core::slice::sort::shared::smallsort::CopyOnDrop<T> as core::ops::drop::Drop>::drop
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define void @"_ZN99_$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4ac2fcf2bf8ff50bE"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(24) %self) unnamed_addr #8 {
start:
  %src = load ptr, ptr %self, align 8, !noundef !14
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %dst = load ptr, ptr %0, align 8, !noundef !14
  %1 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %count = load i64, ptr %1, align 8, !noundef !14
  %2 = shl i64 %count, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %dst, ptr align 8 %src, i64 %2, i1 false)
  ret void
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @rust_collected_and_sorted(ptr noalias noundef readonly align 8 captures(none) dereferenceable(32) %x) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_4.i.i.i.i.i = alloca [24 x i8], align 8
  %a = alloca [24 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %a)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1796)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1799)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1802)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1805)
  call void @llvm.lifetime.start.p0(ptr nonnull %_4.i.i.i.i.i), !noalias !1808
; call <alloc::raw_vec::RawVecInner>::try_allocate_in
  call void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsduwmD7cSIQq_5gimli(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_4.i.i.i.i.i, i64 noundef 4, i1 noundef zeroext false, i64 noundef 8, i64 noundef 8) #25, !noalias !1808
  %_5.i.i.i.i.i = load i64, ptr %_4.i.i.i.i.i, align 8, !range !164, !noalias !1808, !noundef !14
  %0 = trunc nuw i64 %_5.i.i.i.i.i to i1
  %1 = getelementptr inbounds nuw i8, ptr %_4.i.i.i.i.i, i64 8
  %err.0.i.i.i.i.i = load i64, ptr %1, align 8, !range !165, !noalias !1808, !noundef !14
  %2 = getelementptr inbounds nuw i8, ptr %_4.i.i.i.i.i, i64 16
  br i1 %0, label %bb3.i.i.i.i.i, label %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i.i.i.i", !prof !166

bb3.i.i.i.i.i:                                    ; preds = %start
  %err.1.i.i.i.i.i = load i64, ptr %2, align 8, !noalias !1808
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef %err.0.i.i.i.i.i, i64 %err.1.i.i.i.i.i) #26, !noalias !1808
  unreachable

"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i.i.i.i": ; preds = %start
  %this.1.i.i.i.i.i = load ptr, ptr %2, align 8, !noalias !1808, !nonnull !14, !noundef !14
  %_7.i.i.i.i.i = icmp samesign ugt i64 %err.0.i.i.i.i.i, 3
  tail call void @llvm.assume(i1 %_7.i.i.i.i.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %_4.i.i.i.i.i), !noalias !1808
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1809)
  %_3.i.i.i.i.i.i.i.i.i.i.i.i = load double, ptr %x, align 8, !alias.scope !1812, !noalias !1817, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i.i.i.i.i.i.i, %_3.i.i.i.i.i.i.i.i.i.i.i.i
  store double %_0.i.i.i.i.i.i.i.i.i.i.i.i, ptr %this.1.i.i.i.i.i, align 8, !noalias !1830
  %_45.i.i.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %x, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1835)
  %_3.i.i.i.i.i.i.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.i.i.i.i.i.i.1, align 8, !alias.scope !1837, !noalias !1817, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.i.i.i.i.i.i.1, %_3.i.i.i.i.i.i.i.i.i.i.i.i.1
  %_3.i.i1.i.i.i.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %this.1.i.i.i.i.i, i64 8
  store double %_0.i.i.i.i.i.i.i.i.i.i.i.i.1, ptr %_3.i.i1.i.i.i.i.i.i.i.i.i.i.1, align 8, !noalias !1838
  %_45.i.i.i.i.i.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %x, i64 16
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1839)
  %_3.i.i.i.i.i.i.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.i.i.i.i.i.i.i.2, align 8, !alias.scope !1841, !noalias !1817, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.i.i.i.i.i.i.2, %_3.i.i.i.i.i.i.i.i.i.i.i.i.2
  %_3.i.i1.i.i.i.i.i.i.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %this.1.i.i.i.i.i, i64 16
  store double %_0.i.i.i.i.i.i.i.i.i.i.i.i.2, ptr %_3.i.i1.i.i.i.i.i.i.i.i.i.i.2, align 8, !noalias !1842
  %_45.i.i.i.i.i.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %x, i64 24
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1843)
  %_3.i.i.i.i.i.i.i.i.i.i.i.i.3 = load double, ptr %_45.i.i.i.i.i.i.i.i.i.3, align 8, !alias.scope !1845, !noalias !1817, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i.i.i.i.i.i.i.3, %_3.i.i.i.i.i.i.i.i.i.i.i.i.3
  %_3.i.i1.i.i.i.i.i.i.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %this.1.i.i.i.i.i, i64 24
  store double %_0.i.i.i.i.i.i.i.i.i.i.i.i.3, ptr %_3.i.i1.i.i.i.i.i.i.i.i.i.i.3, align 8, !noalias !1846
  store i64 %err.0.i.i.i.i.i, ptr %a, align 8, !alias.scope !1808
  %vector.sroa.4.0._0.sroa_idx.i.i.i.i = getelementptr inbounds nuw i8, ptr %a, i64 8
  store ptr %this.1.i.i.i.i.i, ptr %vector.sroa.4.0._0.sroa_idx.i.i.i.i, align 8, !alias.scope !1808
  %vector.sroa.5.0._0.sroa_idx.i.i.i.i = getelementptr inbounds nuw i8, ptr %a, i64 16
  store i64 4, ptr %vector.sroa.5.0._0.sroa_idx.i.i.i.i, align 8, !alias.scope !1808
; call core::slice::sort::shared::smallsort::insertion_sort_shift_left
  tail call void @_ZN4core5slice4sort6shared9smallsort25insertion_sort_shift_left17h53085c1d627c0a61E(ptr noalias noundef nonnull align 8 %this.1.i.i.i.i.i, i64 noundef range(i64 0, 1152921504606846976) 4, i64 noundef 1, ptr noalias align 8 poison) #25
  %_5.i1 = load ptr, ptr %vector.sroa.4.0._0.sroa_idx.i.i.i.i, align 8, !alias.scope !1847, !nonnull !14, !noundef !14
  %_4.i2 = load i64, ptr %vector.sroa.5.0._0.sroa_idx.i.i.i.i, align 8, !alias.scope !1847, !noundef !14
  %3 = icmp eq i64 %_4.i2, 0
  br i1 %3, label %_ZN4core4iter6traits8iterator8Iterator3sum17h7eed0e0a1def22e7E.exit, label %bb8.i.i.i.i.i.preheader

bb8.i.i.i.i.i.preheader:                          ; preds = %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i.i.i.i"
  %xtraiter = and i64 %_4.i2, 3
  %4 = icmp ult i64 %_4.i2, 4
  br i1 %4, label %bb8.i.i.i.i.i.epil.preheader, label %bb8.i.i.i.i.i.preheader.new

bb8.i.i.i.i.i.preheader.new:                      ; preds = %bb8.i.i.i.i.i.preheader
  %unroll_iter = and i64 %_4.i2, -4
  br label %bb8.i.i.i.i.i

bb8.i.i.i.i.i:                                    ; preds = %bb8.i.i.i.i.i, %bb8.i.i.i.i.i.preheader.new
  %f.sroa.0.0.i.i.i.i.i = phi i64 [ 0, %bb8.i.i.i.i.i.preheader.new ], [ %_6.i.i.i.i.i.i.i.i.3, %bb8.i.i.i.i.i ]
  %acc.sroa.0.0.i.i.i.i.i = phi double [ -0.000000e+00, %bb8.i.i.i.i.i.preheader.new ], [ %_0.i.i.i.i.i.i.i.i.3, %bb8.i.i.i.i.i ]
  %niter = phi i64 [ 0, %bb8.i.i.i.i.i.preheader.new ], [ %niter.next.3, %bb8.i.i.i.i.i ]
  %_45.i.i.i.i.i = getelementptr inbounds nuw double, ptr %_5.i1, i64 %f.sroa.0.0.i.i.i.i.i
  %_6.i.i.i.i.i.i.i.i = or disjoint i64 %f.sroa.0.0.i.i.i.i.i, 1
  %_5.i.i.i.i.i.i.i.i = uitofp i64 %_6.i.i.i.i.i.i.i.i to double
  %_3.i.i.i.i.i.i.i.i.i = load double, ptr %_45.i.i.i.i.i, align 8, !alias.scope !1850, !noalias !1859, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i.i.i.i, %_5.i.i.i.i.i.i.i.i
  %_0.i.i.i.i.i.i.i.i = fadd double %acc.sroa.0.0.i.i.i.i.i, %_0.i.i.i.i.i.i.i.i.i
  %_45.i.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %_5.i1, i64 %_6.i.i.i.i.i.i.i.i
  %_6.i.i.i.i.i.i.i.i.1 = or disjoint i64 %f.sroa.0.0.i.i.i.i.i, 2
  %_5.i.i.i.i.i.i.i.i.1 = uitofp i64 %_6.i.i.i.i.i.i.i.i.1 to double
  %_3.i.i.i.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.i.i.1, align 8, !alias.scope !1850, !noalias !1859, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.i.i.i.1, %_5.i.i.i.i.i.i.i.i.1
  %_0.i.i.i.i.i.i.i.i.1 = fadd double %_0.i.i.i.i.i.i.i.i, %_0.i.i.i.i.i.i.i.i.i.1
  %_45.i.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %_5.i1, i64 %_6.i.i.i.i.i.i.i.i.1
  %_6.i.i.i.i.i.i.i.i.2 = or disjoint i64 %f.sroa.0.0.i.i.i.i.i, 3
  %_5.i.i.i.i.i.i.i.i.2 = uitofp i64 %_6.i.i.i.i.i.i.i.i.2 to double
  %_3.i.i.i.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.i.i.i.2, align 8, !alias.scope !1850, !noalias !1859, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.i.i.i.2, %_5.i.i.i.i.i.i.i.i.2
  %_0.i.i.i.i.i.i.i.i.2 = fadd double %_0.i.i.i.i.i.i.i.i.1, %_0.i.i.i.i.i.i.i.i.i.2
  %_45.i.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %_5.i1, i64 %_6.i.i.i.i.i.i.i.i.2
  %_6.i.i.i.i.i.i.i.i.3 = add nuw i64 %f.sroa.0.0.i.i.i.i.i, 4
  %_5.i.i.i.i.i.i.i.i.3 = uitofp i64 %_6.i.i.i.i.i.i.i.i.3 to double
  %_3.i.i.i.i.i.i.i.i.i.3 = load double, ptr %_45.i.i.i.i.i.3, align 8, !alias.scope !1850, !noalias !1859, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i.i.i.i.3, %_5.i.i.i.i.i.i.i.i.3
  %_0.i.i.i.i.i.i.i.i.3 = fadd double %_0.i.i.i.i.i.i.i.i.2, %_0.i.i.i.i.i.i.i.i.i.3
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %_ZN4core4iter6traits8iterator8Iterator3sum17h7eed0e0a1def22e7E.exit.loopexit.unr-lcssa, label %bb8.i.i.i.i.i

_ZN4core4iter6traits8iterator8Iterator3sum17h7eed0e0a1def22e7E.exit.loopexit.unr-lcssa: ; preds = %bb8.i.i.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %_ZN4core4iter6traits8iterator8Iterator3sum17h7eed0e0a1def22e7E.exit, label %bb8.i.i.i.i.i.epil.preheader

bb8.i.i.i.i.i.epil.preheader:                     ; preds = %_ZN4core4iter6traits8iterator8Iterator3sum17h7eed0e0a1def22e7E.exit.loopexit.unr-lcssa, %bb8.i.i.i.i.i.preheader
  %f.sroa.0.0.i.i.i.i.i.epil.init = phi i64 [ 0, %bb8.i.i.i.i.i.preheader ], [ %_6.i.i.i.i.i.i.i.i.3, %_ZN4core4iter6traits8iterator8Iterator3sum17h7eed0e0a1def22e7E.exit.loopexit.unr-lcssa ]
  %acc.sroa.0.0.i.i.i.i.i.epil.init = phi double [ -0.000000e+00, %bb8.i.i.i.i.i.preheader ], [ %_0.i.i.i.i.i.i.i.i.3, %_ZN4core4iter6traits8iterator8Iterator3sum17h7eed0e0a1def22e7E.exit.loopexit.unr-lcssa ]
  %lcmp.mod5 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod5)
  br label %bb8.i.i.i.i.i.epil

bb8.i.i.i.i.i.epil:                               ; preds = %bb8.i.i.i.i.i.epil, %bb8.i.i.i.i.i.epil.preheader
  %f.sroa.0.0.i.i.i.i.i.epil = phi i64 [ %_6.i.i.i.i.i.i.i.i.epil, %bb8.i.i.i.i.i.epil ], [ %f.sroa.0.0.i.i.i.i.i.epil.init, %bb8.i.i.i.i.i.epil.preheader ]
  %acc.sroa.0.0.i.i.i.i.i.epil = phi double [ %_0.i.i.i.i.i.i.i.i.epil, %bb8.i.i.i.i.i.epil ], [ %acc.sroa.0.0.i.i.i.i.i.epil.init, %bb8.i.i.i.i.i.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %bb8.i.i.i.i.i.epil ], [ 0, %bb8.i.i.i.i.i.epil.preheader ]
  %_45.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_5.i1, i64 %f.sroa.0.0.i.i.i.i.i.epil
  %_6.i.i.i.i.i.i.i.i.epil = add nuw i64 %f.sroa.0.0.i.i.i.i.i.epil, 1
  %_5.i.i.i.i.i.i.i.i.epil = uitofp i64 %_6.i.i.i.i.i.i.i.i.epil to double
  %_3.i.i.i.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.i.i.i.epil, align 8, !alias.scope !1850, !noalias !1859, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.epil = fmul double %_3.i.i.i.i.i.i.i.i.i.epil, %_5.i.i.i.i.i.i.i.i.epil
  %_0.i.i.i.i.i.i.i.i.epil = fadd double %acc.sroa.0.0.i.i.i.i.i.epil, %_0.i.i.i.i.i.i.i.i.i.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %_ZN4core4iter6traits8iterator8Iterator3sum17h7eed0e0a1def22e7E.exit, label %bb8.i.i.i.i.i.epil, !llvm.loop !1869

_ZN4core4iter6traits8iterator8Iterator3sum17h7eed0e0a1def22e7E.exit: ; preds = %_ZN4core4iter6traits8iterator8Iterator3sum17h7eed0e0a1def22e7E.exit.loopexit.unr-lcssa, %bb8.i.i.i.i.i.epil, %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i.i.i.i"
  %_0.sroa.0.0.i.i.i.i.i = phi double [ -0.000000e+00, %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i.i.i.i" ], [ %_0.i.i.i.i.i.i.i.i.3, %_ZN4core4iter6traits8iterator8Iterator3sum17h7eed0e0a1def22e7E.exit.loopexit.unr-lcssa ], [ %_0.i.i.i.i.i.i.i.i.epil, %bb8.i.i.i.i.i.epil ]
  %_4.not.i.i = icmp eq i64 %_4.i2, 0
  br i1 %_4.not.i.i, label %panic.i.i, label %"_ZN81_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..index..Index$LT$I$GT$$GT$5index17h2a9646cabf774b9aE.exit"

panic.i.i:                                        ; preds = %_ZN4core4iter6traits8iterator8Iterator3sum17h7eed0e0a1def22e7E.exit
; call core::panicking::panic_bounds_check
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef 0, i64 noundef 0, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_bc57622bea3b563a9a810c7dfa741ff9) #24, !noalias !1870
  unreachable

"_ZN81_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..index..Index$LT$I$GT$$GT$5index17h2a9646cabf774b9aE.exit": ; preds = %_ZN4core4iter6traits8iterator8Iterator3sum17h7eed0e0a1def22e7E.exit
  %_15 = load double, ptr %_5.i1, align 8, !noundef !14
  %_0 = fmul double %_0.sroa.0.0.i.i.i.i.i, %_15
; call <alloc::raw_vec::RawVecInner>::deallocate
  call void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsduwmD7cSIQq_5gimli(ptr noalias noundef nonnull align 8 dereferenceable(24) %a, i64 noundef 8, i64 noundef 8) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %a)
  ret double %_0
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @rust_pushed_products(double noundef %x, i64 noundef %n) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %a = alloca [24 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %a)
  store i64 0, ptr %a, align 8, !alias.scope !1875
  %0 = getelementptr inbounds nuw i8, ptr %a, i64 8
  store ptr inttoptr (i64 8 to ptr), ptr %0, align 8, !alias.scope !1875
  %1 = getelementptr inbounds nuw i8, ptr %a, i64 16
  store i64 0, ptr %1, align 8
  %_0.i.i.i4.not = icmp eq i64 %n, 0
  br i1 %_0.i.i.i4.not, label %bb7, label %bb6

bb6:                                              ; preds = %start, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$4push17h8abe6e74934b05b6E.exit"
  %spec.select7 = phi i64 [ %spec.select, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$4push17h8abe6e74934b05b6E.exit" ], [ 1, %start ]
  %iter.sroa.0.06 = phi i64 [ %spec.select7, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$4push17h8abe6e74934b05b6E.exit" ], [ 0, %start ]
  %_15 = add nuw i64 %iter.sroa.0.06, 1
  %_14 = uitofp i64 %_15 to double
  %_13 = fmul double %x, %_14
  %len.i.i = load i64, ptr %1, align 8, !alias.scope !1878, !noundef !14
  %self1.i.i = load i64, ptr %a, align 8, !range !1363, !alias.scope !1878, !noundef !14
  %_4.i.i2 = icmp eq i64 %len.i.i, %self1.i.i
  br i1 %_4.i.i2, label %bb1.i.i, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$4push17h8abe6e74934b05b6E.exit"

bb1.i.i:                                          ; preds = %bb6
; call alloc::raw_vec::RawVec<T,A>::grow_one
  call void @"_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h5413680e050a8d04E"(ptr noalias noundef nonnull align 8 dereferenceable(24) %a) #27
  br label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$4push17h8abe6e74934b05b6E.exit"

"_ZN5alloc3vec16Vec$LT$T$C$A$GT$4push17h8abe6e74934b05b6E.exit": ; preds = %bb6, %bb1.i.i
  %_14.i.i = load ptr, ptr %0, align 8, !alias.scope !1878, !nonnull !14, !noundef !14
  %end.i.i = getelementptr inbounds nuw double, ptr %_14.i.i, i64 %len.i.i
  store double %_13, ptr %end.i.i, align 8
  %2 = add i64 %len.i.i, 1
  store i64 %2, ptr %1, align 8
  %_0.i.i.i = icmp ult i64 %spec.select7, %n
  %_0.i1.i.i = zext i1 %_0.i.i.i to i64
  %spec.select = add nuw i64 %spec.select7, %_0.i1.i.i
  br i1 %_0.i.i.i, label %bb6, label %bb7

bb7:                                              ; preds = %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$4push17h8abe6e74934b05b6E.exit", %start
  %_4.i = load i64, ptr %1, align 8, !alias.scope !1883, !noundef !14
  %_2.i.i3.i.i.i = icmp ugt i64 %_4.i, 1
  br i1 %_2.i.i3.i.i.i, label %bb3.i.preheader.i.i.i, label %_ZN4core4iter6traits8iterator8Iterator3sum17ha8a28ae7d2c9ae87E.exit

bb3.i.preheader.i.i.i:                            ; preds = %bb7
  %_5.i = load ptr, ptr %0, align 8, !alias.scope !1883, !nonnull !14, !noundef !14
  %new_len.i3.i7.i.i.i = add i64 %_4.i, -1
  %_28.i5.i5.i.i.i = getelementptr inbounds nuw i8, ptr %_5.i, i64 8
  %xtraiter = and i64 %new_len.i3.i7.i.i.i, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %bb3.i.i.i.i.prol.loopexit, label %bb3.i.i.i.i.prol

bb3.i.i.i.i.prol:                                 ; preds = %bb3.i.preheader.i.i.i
  %_3.i.i.i.i.i.i.prol = load double, ptr %_5.i, align 8, !alias.scope !1886, !noalias !1891, !noundef !14
  %3 = getelementptr inbounds nuw i8, ptr %_5.i, i64 8
  %_6.i.i.i.i.i.i.prol = load double, ptr %3, align 8, !alias.scope !1886, !noalias !1891, !noundef !14
  %_0.i.i.i.i.i.i.prol = fmul double %_3.i.i.i.i.i.i.prol, %_6.i.i.i.i.i.i.prol
  %_2.i.i.i.i.i.prol = icmp ugt i64 %new_len.i3.i7.i.i.i, 1
  %_28.i5.i.idx.i.i.i.prol = select i1 %_2.i.i.i.i.i.prol, i64 8, i64 0
  %_28.i5.i.i.i.i.prol = getelementptr inbounds nuw i8, ptr %_28.i5.i5.i.i.i, i64 %_28.i5.i.idx.i.i.i.prol
  %new_len.i.i.i.i.i.prol = sext i1 %_2.i.i.i.i.i.prol to i64
  %new_len.i3.i.i.i.i.prol = add i64 %new_len.i3.i7.i.i.i, %new_len.i.i.i.i.i.prol
  br label %bb3.i.i.i.i.prol.loopexit

bb3.i.i.i.i.prol.loopexit:                        ; preds = %bb3.i.i.i.i.prol, %bb3.i.preheader.i.i.i
  %new_len.i3.i13.i.i.i.unr = phi i64 [ %new_len.i3.i7.i.i.i, %bb3.i.preheader.i.i.i ], [ %new_len.i3.i.i.i.i.prol, %bb3.i.i.i.i.prol ]
  %_28.i5.i12.i.i.i.unr = phi ptr [ %_28.i5.i5.i.i.i, %bb3.i.preheader.i.i.i ], [ %_28.i5.i.i.i.i.prol, %bb3.i.i.i.i.prol ]
  %accum.sroa.0.0.i11.i.i.i.unr = phi double [ -0.000000e+00, %bb3.i.preheader.i.i.i ], [ %_0.i.i.i.i.i.i.prol, %bb3.i.i.i.i.prol ]
  %_28.i6.i10.i.i.i.unr = phi ptr [ %_5.i, %bb3.i.preheader.i.i.i ], [ %_28.i5.i5.i.i.i, %bb3.i.i.i.i.prol ]
  %_0.i1.i.i.i.i.i.lcssa.unr = phi double [ poison, %bb3.i.preheader.i.i.i ], [ %_0.i.i.i.i.i.i.prol, %bb3.i.i.i.i.prol ]
  %4 = icmp eq i64 %_4.i, 2
  br i1 %4, label %_ZN4core4iter6traits8iterator8Iterator3sum17ha8a28ae7d2c9ae87E.exit, label %bb3.i.i.i.i

bb3.i.i.i.i:                                      ; preds = %bb3.i.i.i.i.prol.loopexit, %bb3.i.i.i.i
  %new_len.i3.i13.i.i.i = phi i64 [ %new_len.i3.i.i.i.i.1, %bb3.i.i.i.i ], [ %new_len.i3.i13.i.i.i.unr, %bb3.i.i.i.i.prol.loopexit ]
  %_28.i5.i12.i.i.i = phi ptr [ %_28.i5.i.i.i.i.1, %bb3.i.i.i.i ], [ %_28.i5.i12.i.i.i.unr, %bb3.i.i.i.i.prol.loopexit ]
  %accum.sroa.0.0.i11.i.i.i = phi double [ %_0.i1.i.i.i.i.i.1, %bb3.i.i.i.i ], [ %accum.sroa.0.0.i11.i.i.i.unr, %bb3.i.i.i.i.prol.loopexit ]
  %_28.i6.i10.i.i.i = phi ptr [ %_28.i5.i.i.i.i, %bb3.i.i.i.i ], [ %_28.i6.i10.i.i.i.unr, %bb3.i.i.i.i.prol.loopexit ]
  %_3.i.i.i.i.i.i = load double, ptr %_28.i6.i10.i.i.i, align 8, !alias.scope !1886, !noalias !1891, !noundef !14
  %5 = getelementptr inbounds nuw i8, ptr %_28.i6.i10.i.i.i, i64 8
  %_6.i.i.i.i.i.i = load double, ptr %5, align 8, !alias.scope !1886, !noalias !1891, !noundef !14
  %_0.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i, %_6.i.i.i.i.i.i
  %_0.i1.i.i.i.i.i = fadd double %accum.sroa.0.0.i11.i.i.i, %_0.i.i.i.i.i.i
  %_2.i.i.i.i.i = icmp ugt i64 %new_len.i3.i13.i.i.i, 1
  %_28.i5.i.idx.i.i.i = select i1 %_2.i.i.i.i.i, i64 8, i64 0
  %_28.i5.i.i.i.i = getelementptr inbounds nuw i8, ptr %_28.i5.i12.i.i.i, i64 %_28.i5.i.idx.i.i.i
  %new_len.i.i.i.i.i = sext i1 %_2.i.i.i.i.i to i64
  %new_len.i3.i.i.i.i = add i64 %new_len.i3.i13.i.i.i, %new_len.i.i.i.i.i
  %_3.i.i.i.i.i.i.1 = load double, ptr %_28.i5.i12.i.i.i, align 8, !alias.scope !1886, !noalias !1891, !noundef !14
  %6 = getelementptr inbounds nuw i8, ptr %_28.i5.i12.i.i.i, i64 8
  %_6.i.i.i.i.i.i.1 = load double, ptr %6, align 8, !alias.scope !1886, !noalias !1891, !noundef !14
  %_0.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.1, %_6.i.i.i.i.i.i.1
  %_0.i1.i.i.i.i.i.1 = fadd double %_0.i1.i.i.i.i.i, %_0.i.i.i.i.i.i.1
  %_2.i.i.i.i.i.1 = icmp ugt i64 %new_len.i3.i.i.i.i, 1
  %_28.i5.i.idx.i.i.i.1 = select i1 %_2.i.i.i.i.i.1, i64 8, i64 0
  %_28.i5.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %_28.i5.i.i.i.i, i64 %_28.i5.i.idx.i.i.i.1
  %new_len.i.i.i.i.i.1 = sext i1 %_2.i.i.i.i.i.1 to i64
  %new_len.i3.i.i.i.i.1 = add i64 %new_len.i3.i.i.i.i, %new_len.i.i.i.i.i.1
  br i1 %_2.i.i.i.i.i.1, label %bb3.i.i.i.i, label %_ZN4core4iter6traits8iterator8Iterator3sum17ha8a28ae7d2c9ae87E.exit

_ZN4core4iter6traits8iterator8Iterator3sum17ha8a28ae7d2c9ae87E.exit: ; preds = %bb3.i.i.i.i.prol.loopexit, %bb3.i.i.i.i, %bb7
  %accum.sroa.0.0.i.lcssa.i.i.i = phi double [ -0.000000e+00, %bb7 ], [ %_0.i1.i.i.i.i.i.lcssa.unr, %bb3.i.i.i.i.prol.loopexit ], [ %_0.i1.i.i.i.i.i.1, %bb3.i.i.i.i ]
; call <alloc::raw_vec::RawVecInner>::deallocate
  call void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsduwmD7cSIQq_5gimli(ptr noalias noundef nonnull align 8 dereferenceable(24) %a, i64 noundef 8, i64 noundef 8) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %a)
  ret double %accum.sroa.0.0.i.lcssa.i.i.i
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @rust_vector_edits(ptr noalias noundef readonly align 8 captures(none) dereferenceable(32) %x) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_4.i.i.i = alloca [24 x i8], align 8
  %a = alloca [24 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %a)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1900)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1903)
  call void @llvm.lifetime.start.p0(ptr nonnull %_4.i.i.i), !noalias !1906
; call <alloc::raw_vec::RawVecInner>::try_allocate_in
  call void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsduwmD7cSIQq_5gimli(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_4.i.i.i, i64 noundef 4, i1 noundef zeroext false, i64 noundef 8, i64 noundef 8) #25, !noalias !1906
  %_5.i.i.i = load i64, ptr %_4.i.i.i, align 8, !range !164, !noalias !1906, !noundef !14
  %0 = trunc nuw i64 %_5.i.i.i to i1
  %1 = getelementptr inbounds nuw i8, ptr %_4.i.i.i, i64 8
  %err.0.i.i.i = load i64, ptr %1, align 8, !range !165, !noalias !1906, !noundef !14
  %2 = getelementptr inbounds nuw i8, ptr %_4.i.i.i, i64 16
  br i1 %0, label %bb3.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$6to_vec17h87bce569aa4b3085E.exit", !prof !166

bb3.i.i.i:                                        ; preds = %start
  %err.1.i.i.i = load i64, ptr %2, align 8, !noalias !1906
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef %err.0.i.i.i, i64 %err.1.i.i.i) #26, !noalias !1906
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$6to_vec17h87bce569aa4b3085E.exit": ; preds = %start
  %this.1.i.i.i = load ptr, ptr %2, align 8, !noalias !1906, !nonnull !14, !noundef !14
  %_7.i.i.i = icmp samesign ugt i64 %err.0.i.i.i, 3
  tail call void @llvm.assume(i1 %_7.i.i.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %_4.i.i.i), !noalias !1906
  store i64 %err.0.i.i.i, ptr %a, align 8, !alias.scope !1909, !noalias !1910
  %3 = getelementptr inbounds nuw i8, ptr %a, i64 8
  store ptr %this.1.i.i.i, ptr %3, align 8, !alias.scope !1909, !noalias !1910
  %4 = getelementptr inbounds nuw i8, ptr %a, i64 16
  store i64 0, ptr %4, align 8, !alias.scope !1909, !noalias !1910
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %this.1.i.i.i, ptr noundef nonnull readonly align 8 dereferenceable(32) %x, i64 32, i1 false), !noalias !1909
  store i64 4, ptr %4, align 8, !alias.scope !1909, !noalias !1910
  %5 = and i64 %err.0.i.i.i, 9223372036854775804
  %_7.i.i.i.i = icmp eq i64 %5, 4
  br i1 %_7.i.i.i.i, label %bb1.i.i.i.i, label %bb8.i.i.i.i.i.i, !prof !166

bb1.i.i.i.i:                                      ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$6to_vec17h87bce569aa4b3085E.exit"
; call <alloc::raw_vec::RawVecInner<_>>::reserve::do_reserve_and_handle::<alloc::alloc::Global>
  call void @_RINvNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecINtB8_11RawVecInnerpE7reserve21do_reserve_and_handleNtNtBa_5alloc6GlobalECs4X4t9plMPHF_9addr2line(ptr noalias noundef nonnull align 8 dereferenceable(24) %a, i64 noundef 4, i64 noundef 4, i64 noundef 8, i64 noundef 8) #25, !noalias !1911
  br label %bb8.i.i.i.i.i.i

bb8.i.i.i.i.i.i:                                  ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$6to_vec17h87bce569aa4b3085E.exit", %bb1.i.i.i.i
  %_3.i.i.i.i.i.i.i.i = load double, ptr %x, align 8, !noalias !1918, !noundef !14
  %_27.i.i.i = load i64, ptr %4, align 8, !alias.scope !1933, !noalias !1911, !noundef !14
  %_26.i.i.i = load ptr, ptr %3, align 8, !alias.scope !1933, !noalias !1911, !nonnull !14, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i.i.i, %_3.i.i.i.i.i.i.i.i
  %_3.i.i1.i.i.i.i.i.i.i = getelementptr inbounds nuw double, ptr %_26.i.i.i, i64 %_27.i.i.i
  store double %_0.i.i.i.i.i.i.i.i.i, ptr %_3.i.i1.i.i.i.i.i.i.i, align 8, !noalias !1937
  %_45.i.i.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %x, i64 8
  call void @llvm.experimental.noalias.scope.decl(metadata !1942)
  %_3.i.i.i.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.i.i.i.1, align 8, !alias.scope !1944, !noalias !1948, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.i.i, %_3.i.i.i.i.i.i.i.i.i.1
  %6 = getelementptr double, ptr %_26.i.i.i, i64 %_27.i.i.i
  %_3.i.i1.i.i.i.i.i.i.i.1 = getelementptr i8, ptr %6, i64 8
  store double %_0.i.i.i.i.i.i.i.i.i.1, ptr %_3.i.i1.i.i.i.i.i.i.i.1, align 8, !noalias !1949
  %_45.i.i.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %x, i64 16
  call void @llvm.experimental.noalias.scope.decl(metadata !1950)
  %_3.i.i.i.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.i.i.i.i.2, align 8, !alias.scope !1952, !noalias !1948, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.i.i, %_3.i.i.i.i.i.i.i.i.i.2
  %7 = getelementptr double, ptr %_26.i.i.i, i64 %_27.i.i.i
  %_3.i.i1.i.i.i.i.i.i.i.2 = getelementptr i8, ptr %7, i64 16
  store double %_0.i.i.i.i.i.i.i.i.i.2, ptr %_3.i.i1.i.i.i.i.i.i.i.2, align 8, !noalias !1954
  %8 = add i64 %_27.i.i.i, 3
  %_45.i.i.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %x, i64 24
  call void @llvm.experimental.noalias.scope.decl(metadata !1955)
  %_3.i.i.i.i.i.i.i.i.i.3 = load double, ptr %_45.i.i.i.i.i.i.3, align 8, !alias.scope !1957, !noalias !1948, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i.i.i, %_3.i.i.i.i.i.i.i.i.i.3
  %_3.i.i1.i.i.i.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %_26.i.i.i, i64 %8
  store double %_0.i.i.i.i.i.i.i.i.i.3, ptr %_3.i.i1.i.i.i.i.i.i.i.3, align 8, !noalias !1959
  %9 = add i64 %_27.i.i.i, 4
  store i64 %9, ptr %4, align 8, !alias.scope !1933, !noalias !1960
  call void @llvm.experimental.noalias.scope.decl(metadata !1961)
  call void @llvm.experimental.noalias.scope.decl(metadata !1964)
  %_15.i.i = icmp ult i64 %9, 1152921504606846976
  call void @llvm.assume(i1 %_15.i.i)
  %_4.not.i.i = icmp samesign ugt i64 %9, 1
  br i1 %_4.not.i.i, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$6remove17h1d5d66ee0ae85d02E.exit", label %bb3.i

bb3.i:                                            ; preds = %bb8.i.i.i.i.i.i
; call <alloc::vec::Vec<_, _>>::remove::assert_failed
  call void @_RNvNvMs_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecppE6remove13assert_failed(i64 noundef 1, i64 noundef %9, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_54b8033b488ed698ed339a4b02c71a31) #24, !noalias !1961
  unreachable

"_ZN5alloc3vec16Vec$LT$T$C$A$GT$6remove17h1d5d66ee0ae85d02E.exit": ; preds = %bb8.i.i.i.i.i.i
  %_16.i.i = load ptr, ptr %3, align 8, !alias.scope !1967, !noalias !1968, !nonnull !14, !noundef !14
  %ptr.i.i = getelementptr inbounds nuw i8, ptr %_16.i.i, i64 8
  %_11.i.i = getelementptr inbounds nuw i8, ptr %_16.i.i, i64 16
  %count.i.i = shl nuw nsw i64 %8, 3
  %10 = add nsw i64 %count.i.i, -8
  call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %ptr.i.i, ptr nonnull align 8 %_11.i.i, i64 %10, i1 false), !noalias !1970
  store i64 %8, ptr %4, align 8, !alias.scope !1967, !noalias !1968
  %11 = getelementptr inbounds nuw i8, ptr %x, i64 16
  %_14 = load double, ptr %11, align 8, !noundef !14
  %12 = getelementptr inbounds nuw i8, ptr %x, i64 24
  %_15 = load double, ptr %12, align 8, !noundef !14
  %_13 = fmul double %_14, %_15
  %_21.i.i = icmp ult i64 %8, 1152921504606846976
  call void @llvm.assume(i1 %_21.i.i)
  %self1.i.i = load i64, ptr %a, align 8, !range !1363, !alias.scope !1971, !noalias !1976, !noundef !14
  %_7.i.i = icmp eq i64 %8, %self1.i.i
  br i1 %_7.i.i, label %bb3.i.i, label %bb6.i.i

bb3.i.i:                                          ; preds = %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$6remove17h1d5d66ee0ae85d02E.exit"
; call alloc::raw_vec::RawVec<T,A>::grow_one
  call void @"_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h5413680e050a8d04E"(ptr noalias noundef nonnull align 8 dereferenceable(24) %a) #27, !noalias !1976
  br label %bb6.i.i

bb6.i.i:                                          ; preds = %bb3.i.i, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$6remove17h1d5d66ee0ae85d02E.exit"
  %_24.i.i = load ptr, ptr %3, align 8, !alias.scope !1971, !noalias !1976, !nonnull !14, !noundef !14
  %_14.i.i.not = icmp eq i64 %8, 0
  br i1 %_14.i.i.not, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$6insert17he2e291088b741596E.exit", label %bb7.i.i

bb7.i.i:                                          ; preds = %bb6.i.i
  %dst.i.i = getelementptr inbounds nuw i8, ptr %_24.i.i, i64 8
  %13 = shl nuw nsw i64 %8, 3
  call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %dst.i.i, ptr nonnull align 8 %_24.i.i, i64 %13, i1 false), !noalias !1976
  br label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$6insert17he2e291088b741596E.exit"

"_ZN5alloc3vec16Vec$LT$T$C$A$GT$6insert17he2e291088b741596E.exit": ; preds = %bb6.i.i, %bb7.i.i
  store double %_13, ptr %_24.i.i, align 8, !noalias !1976
  %spec.select = call i64 @llvm.umin.i64(i64 %9, i64 6)
  store i64 %spec.select, ptr %4, align 8
  %_5.i = load ptr, ptr %3, align 8, !alias.scope !1979, !nonnull !14, !noundef !14
  call void @llvm.experimental.noalias.scope.decl(metadata !1982)
  %_8.i = icmp ult i64 %_27.i.i.i, -4
  br i1 %_8.i, label %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4swap17hde50f44d7f333ba1E.exit", label %panic1.i

panic1.i:                                         ; preds = %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$6insert17he2e291088b741596E.exit"
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef 3, i64 noundef range(i64 0, 1152921504606846976) %spec.select, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_bf4c2de6564b5bbcbdd34f64023af3f3) #24, !noalias !1982
  unreachable

"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4swap17hde50f44d7f333ba1E.exit": ; preds = %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$6insert17he2e291088b741596E.exit"
  %pb.i = getelementptr inbounds nuw i8, ptr %_5.i, i64 24
  %tmp.sroa.0.0.copyload.i.i = load i64, ptr %_5.i, align 8, !alias.scope !1982
  %14 = load i64, ptr %pb.i, align 8, !alias.scope !1982
  store i64 %14, ptr %_5.i, align 8, !alias.scope !1982
  store i64 %tmp.sroa.0.0.copyload.i.i, ptr %pb.i, align 8, !alias.scope !1982
  %_5.i7 = load ptr, ptr %3, align 8, !alias.scope !1985, !nonnull !14, !noundef !14
  %_4.i8 = load i64, ptr %4, align 8, !alias.scope !1985, !noundef !14
  %15 = icmp eq i64 %_4.i8, 0
  br i1 %15, label %_ZN4core4iter6traits8iterator8Iterator3sum17h3ab0c4804759450dE.exit, label %bb8.i.i.i.i.i.preheader

bb8.i.i.i.i.i.preheader:                          ; preds = %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4swap17hde50f44d7f333ba1E.exit"
  %xtraiter = and i64 %_4.i8, 3
  %16 = icmp ult i64 %_4.i8, 4
  br i1 %16, label %bb8.i.i.i.i.i.epil.preheader, label %bb8.i.i.i.i.i.preheader.new

bb8.i.i.i.i.i.preheader.new:                      ; preds = %bb8.i.i.i.i.i.preheader
  %unroll_iter = and i64 %_4.i8, -4
  br label %bb8.i.i.i.i.i

bb8.i.i.i.i.i:                                    ; preds = %bb8.i.i.i.i.i, %bb8.i.i.i.i.i.preheader.new
  %f.sroa.0.0.i.i.i.i.i = phi i64 [ 0, %bb8.i.i.i.i.i.preheader.new ], [ %_7.i.i.i.i.i.i.i.i.3, %bb8.i.i.i.i.i ]
  %acc.sroa.0.0.i.i.i.i.i = phi double [ -0.000000e+00, %bb8.i.i.i.i.i.preheader.new ], [ %_0.i1.i.i.i.i.i.i.i.3, %bb8.i.i.i.i.i ]
  %niter = phi i64 [ 0, %bb8.i.i.i.i.i.preheader.new ], [ %niter.next.3, %bb8.i.i.i.i.i ]
  %_45.i.i.i.i.i = getelementptr inbounds nuw double, ptr %_5.i7, i64 %f.sroa.0.0.i.i.i.i.i
  %_3.i.i.i.i.i.i.i.i.i10 = load double, ptr %_45.i.i.i.i.i, align 8, !alias.scope !1988, !noalias !1997, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i11 = fmul double %_3.i.i.i.i.i.i.i.i.i10, %_3.i.i.i.i.i.i.i.i.i10
  %_7.i.i.i.i.i.i.i.i = or disjoint i64 %f.sroa.0.0.i.i.i.i.i, 1
  %_6.i.i.i.i.i.i.i.i = uitofp i64 %_7.i.i.i.i.i.i.i.i to double
  %_0.i.i.i.i.i.i.i.i = fmul double %_0.i.i.i.i.i.i.i.i.i11, %_6.i.i.i.i.i.i.i.i
  %_0.i1.i.i.i.i.i.i.i = fadd double %acc.sroa.0.0.i.i.i.i.i, %_0.i.i.i.i.i.i.i.i
  %_45.i.i.i.i.i.1 = getelementptr inbounds nuw double, ptr %_5.i7, i64 %_7.i.i.i.i.i.i.i.i
  %_3.i.i.i.i.i.i.i.i.i10.1 = load double, ptr %_45.i.i.i.i.i.1, align 8, !alias.scope !1988, !noalias !1997, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i11.1 = fmul double %_3.i.i.i.i.i.i.i.i.i10.1, %_3.i.i.i.i.i.i.i.i.i10.1
  %_7.i.i.i.i.i.i.i.i.1 = or disjoint i64 %f.sroa.0.0.i.i.i.i.i, 2
  %_6.i.i.i.i.i.i.i.i.1 = uitofp i64 %_7.i.i.i.i.i.i.i.i.1 to double
  %_0.i.i.i.i.i.i.i.i.1 = fmul double %_0.i.i.i.i.i.i.i.i.i11.1, %_6.i.i.i.i.i.i.i.i.1
  %_0.i1.i.i.i.i.i.i.i.1 = fadd double %_0.i1.i.i.i.i.i.i.i, %_0.i.i.i.i.i.i.i.i.1
  %_45.i.i.i.i.i.2 = getelementptr inbounds nuw double, ptr %_5.i7, i64 %_7.i.i.i.i.i.i.i.i.1
  %_3.i.i.i.i.i.i.i.i.i10.2 = load double, ptr %_45.i.i.i.i.i.2, align 8, !alias.scope !1988, !noalias !1997, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i11.2 = fmul double %_3.i.i.i.i.i.i.i.i.i10.2, %_3.i.i.i.i.i.i.i.i.i10.2
  %_7.i.i.i.i.i.i.i.i.2 = or disjoint i64 %f.sroa.0.0.i.i.i.i.i, 3
  %_6.i.i.i.i.i.i.i.i.2 = uitofp i64 %_7.i.i.i.i.i.i.i.i.2 to double
  %_0.i.i.i.i.i.i.i.i.2 = fmul double %_0.i.i.i.i.i.i.i.i.i11.2, %_6.i.i.i.i.i.i.i.i.2
  %_0.i1.i.i.i.i.i.i.i.2 = fadd double %_0.i1.i.i.i.i.i.i.i.1, %_0.i.i.i.i.i.i.i.i.2
  %_45.i.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %_5.i7, i64 %_7.i.i.i.i.i.i.i.i.2
  %_3.i.i.i.i.i.i.i.i.i10.3 = load double, ptr %_45.i.i.i.i.i.3, align 8, !alias.scope !1988, !noalias !1997, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i11.3 = fmul double %_3.i.i.i.i.i.i.i.i.i10.3, %_3.i.i.i.i.i.i.i.i.i10.3
  %_7.i.i.i.i.i.i.i.i.3 = add nuw i64 %f.sroa.0.0.i.i.i.i.i, 4
  %_6.i.i.i.i.i.i.i.i.3 = uitofp i64 %_7.i.i.i.i.i.i.i.i.3 to double
  %_0.i.i.i.i.i.i.i.i.3 = fmul double %_0.i.i.i.i.i.i.i.i.i11.3, %_6.i.i.i.i.i.i.i.i.3
  %_0.i1.i.i.i.i.i.i.i.3 = fadd double %_0.i1.i.i.i.i.i.i.i.2, %_0.i.i.i.i.i.i.i.i.3
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %_ZN4core4iter6traits8iterator8Iterator3sum17h3ab0c4804759450dE.exit.loopexit.unr-lcssa, label %bb8.i.i.i.i.i

_ZN4core4iter6traits8iterator8Iterator3sum17h3ab0c4804759450dE.exit.loopexit.unr-lcssa: ; preds = %bb8.i.i.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %_ZN4core4iter6traits8iterator8Iterator3sum17h3ab0c4804759450dE.exit, label %bb8.i.i.i.i.i.epil.preheader

bb8.i.i.i.i.i.epil.preheader:                     ; preds = %_ZN4core4iter6traits8iterator8Iterator3sum17h3ab0c4804759450dE.exit.loopexit.unr-lcssa, %bb8.i.i.i.i.i.preheader
  %f.sroa.0.0.i.i.i.i.i.epil.init = phi i64 [ 0, %bb8.i.i.i.i.i.preheader ], [ %_7.i.i.i.i.i.i.i.i.3, %_ZN4core4iter6traits8iterator8Iterator3sum17h3ab0c4804759450dE.exit.loopexit.unr-lcssa ]
  %acc.sroa.0.0.i.i.i.i.i.epil.init = phi double [ -0.000000e+00, %bb8.i.i.i.i.i.preheader ], [ %_0.i1.i.i.i.i.i.i.i.3, %_ZN4core4iter6traits8iterator8Iterator3sum17h3ab0c4804759450dE.exit.loopexit.unr-lcssa ]
  %lcmp.mod16 = icmp ne i64 %xtraiter, 0
  call void @llvm.assume(i1 %lcmp.mod16)
  br label %bb8.i.i.i.i.i.epil

bb8.i.i.i.i.i.epil:                               ; preds = %bb8.i.i.i.i.i.epil, %bb8.i.i.i.i.i.epil.preheader
  %f.sroa.0.0.i.i.i.i.i.epil = phi i64 [ %_7.i.i.i.i.i.i.i.i.epil, %bb8.i.i.i.i.i.epil ], [ %f.sroa.0.0.i.i.i.i.i.epil.init, %bb8.i.i.i.i.i.epil.preheader ]
  %acc.sroa.0.0.i.i.i.i.i.epil = phi double [ %_0.i1.i.i.i.i.i.i.i.epil, %bb8.i.i.i.i.i.epil ], [ %acc.sroa.0.0.i.i.i.i.i.epil.init, %bb8.i.i.i.i.i.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %bb8.i.i.i.i.i.epil ], [ 0, %bb8.i.i.i.i.i.epil.preheader ]
  %_45.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_5.i7, i64 %f.sroa.0.0.i.i.i.i.i.epil
  %_3.i.i.i.i.i.i.i.i.i10.epil = load double, ptr %_45.i.i.i.i.i.epil, align 8, !alias.scope !1988, !noalias !1997, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i11.epil = fmul double %_3.i.i.i.i.i.i.i.i.i10.epil, %_3.i.i.i.i.i.i.i.i.i10.epil
  %_7.i.i.i.i.i.i.i.i.epil = add nuw i64 %f.sroa.0.0.i.i.i.i.i.epil, 1
  %_6.i.i.i.i.i.i.i.i.epil = uitofp i64 %_7.i.i.i.i.i.i.i.i.epil to double
  %_0.i.i.i.i.i.i.i.i.epil = fmul double %_0.i.i.i.i.i.i.i.i.i11.epil, %_6.i.i.i.i.i.i.i.i.epil
  %_0.i1.i.i.i.i.i.i.i.epil = fadd double %acc.sroa.0.0.i.i.i.i.i.epil, %_0.i.i.i.i.i.i.i.i.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %_ZN4core4iter6traits8iterator8Iterator3sum17h3ab0c4804759450dE.exit, label %bb8.i.i.i.i.i.epil, !llvm.loop !2008

_ZN4core4iter6traits8iterator8Iterator3sum17h3ab0c4804759450dE.exit: ; preds = %_ZN4core4iter6traits8iterator8Iterator3sum17h3ab0c4804759450dE.exit.loopexit.unr-lcssa, %bb8.i.i.i.i.i.epil, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4swap17hde50f44d7f333ba1E.exit"
  %_0.sroa.0.0.i.i.i.i.i = phi double [ -0.000000e+00, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4swap17hde50f44d7f333ba1E.exit" ], [ %_0.i1.i.i.i.i.i.i.i.3, %_ZN4core4iter6traits8iterator8Iterator3sum17h3ab0c4804759450dE.exit.loopexit.unr-lcssa ], [ %_0.i1.i.i.i.i.i.i.i.epil, %bb8.i.i.i.i.i.epil ]
; call <alloc::raw_vec::RawVecInner>::deallocate
  call void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsduwmD7cSIQq_5gimli(ptr noalias noundef nonnull align 8 dereferenceable(24) %a, i64 noundef 8, i64 noundef 8) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %a)
  ret double %_0.sroa.0.0.i.i.i.i.i
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @rust_vector_of_structs(ptr noalias noundef readonly align 8 captures(none) dereferenceable(32) %x) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_4.i.i.i.i.i = alloca [24 x i8], align 8
  %p = alloca [24 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %p)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2009)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2012)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2015)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2018)
  call void @llvm.lifetime.start.p0(ptr nonnull %_4.i.i.i.i.i), !noalias !2021
; call <alloc::raw_vec::RawVecInner>::try_allocate_in
  call void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsduwmD7cSIQq_5gimli(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_4.i.i.i.i.i, i64 noundef 4, i1 noundef zeroext false, i64 noundef 8, i64 noundef 24) #25, !noalias !2021
  %_5.i.i.i.i.i = load i64, ptr %_4.i.i.i.i.i, align 8, !range !164, !noalias !2021, !noundef !14
  %0 = trunc nuw i64 %_5.i.i.i.i.i to i1
  %1 = getelementptr inbounds nuw i8, ptr %_4.i.i.i.i.i, i64 8
  %err.0.i.i.i.i.i = load i64, ptr %1, align 8, !range !165, !noalias !2021, !noundef !14
  %2 = getelementptr inbounds nuw i8, ptr %_4.i.i.i.i.i, i64 16
  br i1 %0, label %bb3.i.i.i.i.i, label %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i.i.i.i", !prof !166

bb3.i.i.i.i.i:                                    ; preds = %start
  %err.1.i.i.i.i.i = load i64, ptr %2, align 8, !noalias !2021
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef %err.0.i.i.i.i.i, i64 %err.1.i.i.i.i.i) #26, !noalias !2021
  unreachable

"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i.i.i.i": ; preds = %start
  %this.1.i.i.i.i.i = load ptr, ptr %2, align 8, !noalias !2021, !nonnull !14, !noundef !14
  %_7.i.i.i.i.i = icmp samesign ugt i64 %err.0.i.i.i.i.i, 3
  tail call void @llvm.assume(i1 %_7.i.i.i.i.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %_4.i.i.i.i.i), !noalias !2021
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2026)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2029)
  %_5.i.i.i.i.i.i.i.i.i.i.i.i.i = load double, ptr %x, align 8, !alias.scope !2032, !noalias !2035, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i = fmul double %_5.i.i.i.i.i.i.i.i.i.i.i.i.i, 5.000000e-01
  store double %_5.i.i.i.i.i.i.i.i.i.i.i.i.i, ptr %this.1.i.i.i.i.i, align 8, !noalias !2054
  %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %this.1.i.i.i.i.i, i64 8
  store double %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i, ptr %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i.i.i.i, align 8, !noalias !2054
  %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %this.1.i.i.i.i.i, i64 16
  store i32 0, ptr %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i.i.i.i, align 8, !noalias !2054
  %_45.i.i.i.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %x, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2059)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2061)
  %_5.i.i.i.i.i.i.i.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.i.i.i.i.i.i.i.1, align 8, !alias.scope !2063, !noalias !2035, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.1 = fmul double %_5.i.i.i.i.i.i.i.i.i.i.i.i.i.1, 5.000000e-01
  %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %this.1.i.i.i.i.i, i64 24
  store double %_5.i.i.i.i.i.i.i.i.i.i.i.i.i.1, ptr %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.1, align 8, !noalias !2064
  %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %this.1.i.i.i.i.i, i64 32
  store double %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.1, ptr %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i.i.i.i.1, align 8, !noalias !2064
  %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %this.1.i.i.i.i.i, i64 40
  store i32 1, ptr %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i.i.i.i.1, align 8, !noalias !2064
  %_45.i.i.i.i.i.i.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %x, i64 16
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2065)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2067)
  %_5.i.i.i.i.i.i.i.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.i.i.i.i.i.i.i.i.2, align 8, !alias.scope !2069, !noalias !2035, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.2 = fmul double %_5.i.i.i.i.i.i.i.i.i.i.i.i.i.2, 5.000000e-01
  %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %this.1.i.i.i.i.i, i64 48
  store double %_5.i.i.i.i.i.i.i.i.i.i.i.i.i.2, ptr %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.2, align 8, !noalias !2070
  %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %this.1.i.i.i.i.i, i64 56
  store double %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.2, ptr %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i.i.i.i.2, align 8, !noalias !2070
  %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %this.1.i.i.i.i.i, i64 64
  store i32 2, ptr %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i.i.i.i.2, align 8, !noalias !2070
  %_45.i.i.i.i.i.i.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %x, i64 24
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2071)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2073)
  %_5.i.i.i.i.i.i.i.i.i.i.i.i.i.3 = load double, ptr %_45.i.i.i.i.i.i.i.i.i.i.3, align 8, !alias.scope !2075, !noalias !2035, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.3 = fmul double %_5.i.i.i.i.i.i.i.i.i.i.i.i.i.3, 5.000000e-01
  %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %this.1.i.i.i.i.i, i64 72
  store double %_5.i.i.i.i.i.i.i.i.i.i.i.i.i.3, ptr %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.3, align 8, !noalias !2076
  %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %this.1.i.i.i.i.i, i64 80
  store double %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.3, ptr %_5.sroa.4.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i.i.i.i.3, align 8, !noalias !2076
  %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %this.1.i.i.i.i.i, i64 88
  store i32 3, ptr %_5.sroa.5.0._3.i.i.sroa_idx.i.i.i.i.i.i.i.i.i.i.i.i.3, align 8, !noalias !2076
  store i64 %err.0.i.i.i.i.i, ptr %p, align 8, !alias.scope !2077, !noalias !2078
  %vector.sroa.4.0._0.sroa_idx.i.i.i.i = getelementptr inbounds nuw i8, ptr %p, i64 8
  store ptr %this.1.i.i.i.i.i, ptr %vector.sroa.4.0._0.sroa_idx.i.i.i.i, align 8, !alias.scope !2077, !noalias !2078
  %vector.sroa.5.0._0.sroa_idx.i.i.i.i = getelementptr inbounds nuw i8, ptr %p, i64 16
  store i64 4, ptr %vector.sroa.5.0._0.sroa_idx.i.i.i.i, align 8, !alias.scope !2077, !noalias !2078
  %spec.select = getelementptr inbounds nuw i8, ptr %this.1.i.i.i.i.i, i64 24
  %3 = getelementptr inbounds nuw i8, ptr %this.1.i.i.i.i.i, i64 8
  %_18 = load double, ptr %3, align 8, !noundef !14
  %_17 = fmul double %_18, 1.000000e-01
  %_19 = load double, ptr %this.1.i.i.i.i.i, align 8, !noundef !14
  %_16 = fmul double %_17, %_19
  %4 = fadd double %_19, %_16
  store double %4, ptr %this.1.i.i.i.i.i, align 8
  %spec.select.1 = getelementptr inbounds nuw i8, ptr %this.1.i.i.i.i.i, i64 48
  %5 = getelementptr inbounds nuw i8, ptr %this.1.i.i.i.i.i, i64 32
  %_18.1 = load double, ptr %5, align 8, !noundef !14
  %_17.1 = fmul double %_18.1, 1.000000e-01
  %_19.1 = load double, ptr %spec.select, align 8, !noundef !14
  %_16.1 = fmul double %_17.1, %_19.1
  %6 = fadd double %_19.1, %_16.1
  store double %6, ptr %spec.select, align 8
  %spec.select.2 = getelementptr inbounds nuw i8, ptr %this.1.i.i.i.i.i, i64 72
  %7 = getelementptr inbounds nuw i8, ptr %this.1.i.i.i.i.i, i64 56
  %_18.2 = load double, ptr %7, align 8, !noundef !14
  %_17.2 = fmul double %_18.2, 1.000000e-01
  %_19.2 = load double, ptr %spec.select.1, align 8, !noundef !14
  %_16.2 = fmul double %_17.2, %_19.2
  %8 = fadd double %_19.2, %_16.2
  store double %8, ptr %spec.select.1, align 8
  %9 = getelementptr inbounds nuw i8, ptr %this.1.i.i.i.i.i, i64 80
  %_18.3 = load double, ptr %9, align 8, !noundef !14
  %_17.3 = fmul double %_18.3, 1.000000e-01
  %_19.3 = load double, ptr %spec.select.2, align 8, !noundef !14
  %_16.3 = fmul double %_17.3, %_19.3
  %10 = fadd double %_19.3, %_16.3
  store double %10, ptr %spec.select.2, align 8
  %_5.i1 = load ptr, ptr %vector.sroa.4.0._0.sroa_idx.i.i.i.i, align 8, !alias.scope !2079, !nonnull !14, !noundef !14
  %_4.i2 = load i64, ptr %vector.sroa.5.0._0.sroa_idx.i.i.i.i, align 8, !alias.scope !2079, !noundef !14
  %11 = icmp eq i64 %_4.i2, 0
  br i1 %11, label %_ZN4core4iter6traits8iterator8Iterator3sum17haa1bda5b8827cde6E.exit, label %bb8.i.i.i.i.i.preheader

bb8.i.i.i.i.i.preheader:                          ; preds = %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i.i.i.i"
  %xtraiter = and i64 %_4.i2, 1
  %12 = icmp eq i64 %_4.i2, 1
  br i1 %12, label %bb8.i.i.i.i.i.epil.preheader, label %bb8.i.i.i.i.i.preheader.new

bb8.i.i.i.i.i.preheader.new:                      ; preds = %bb8.i.i.i.i.i.preheader
  %unroll_iter = and i64 %_4.i2, -2
  br label %bb8.i.i.i.i.i

bb8.i.i.i.i.i:                                    ; preds = %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i.i.1", %bb8.i.i.i.i.i.preheader.new
  %i.sroa.0.0.i.i.i.i.i = phi i64 [ 0, %bb8.i.i.i.i.i.preheader.new ], [ %_27.i.i.i.i.i.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i.i.1" ]
  %acc.sroa.0.0.i.i.i.i.i = phi double [ -0.000000e+00, %bb8.i.i.i.i.i.preheader.new ], [ %_0.sroa.0.0.i.i.i.i.i.i.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i.i.1" ]
  %niter = phi i64 [ 0, %bb8.i.i.i.i.i.preheader.new ], [ %niter.next.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i.i.1" ]
  %_45.i.i.i.i.i = getelementptr inbounds nuw %Particle, ptr %_5.i1, i64 %i.sroa.0.0.i.i.i.i.i
  %13 = getelementptr inbounds nuw i8, ptr %_45.i.i.i.i.i, i64 16
  %_3.i.i.i.i.i.i.i = load i32, ptr %13, align 8, !alias.scope !2082, !noalias !2085, !noundef !14
  %_0.i.not.i.i.i.i.i.i = icmp eq i32 %_3.i.i.i.i.i.i.i, 1
  br i1 %_0.i.not.i.i.i.i.i.i, label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i.i", label %bb2.i.i.i.i.i.i

bb2.i.i.i.i.i.i:                                  ; preds = %bb8.i.i.i.i.i
  %_4.i.i.i.i.i.i.i.i = load double, ptr %_45.i.i.i.i.i, align 8, !alias.scope !2088, !noundef !14
  %_3.i.i.i.i.i.i.i.i = fmul double %_4.i.i.i.i.i.i.i.i, %_4.i.i.i.i.i.i.i.i
  %14 = getelementptr inbounds nuw i8, ptr %_45.i.i.i.i.i, i64 8
  %_5.i.i.i.i.i.i.i.i = load double, ptr %14, align 8, !alias.scope !2088, !noundef !14
  %_0.i.i.i.i.i.i.i.i = fadd double %_3.i.i.i.i.i.i.i.i, %_5.i.i.i.i.i.i.i.i
  %_0.i1.i.i.i.i.i.i.i = fadd double %acc.sroa.0.0.i.i.i.i.i, %_0.i.i.i.i.i.i.i.i
  br label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i.i"

"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i.i": ; preds = %bb2.i.i.i.i.i.i, %bb8.i.i.i.i.i
  %_0.sroa.0.0.i.i.i.i.i.i = phi double [ %_0.i1.i.i.i.i.i.i.i, %bb2.i.i.i.i.i.i ], [ %acc.sroa.0.0.i.i.i.i.i, %bb8.i.i.i.i.i ]
  %15 = getelementptr inbounds nuw %Particle, ptr %_5.i1, i64 %i.sroa.0.0.i.i.i.i.i
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 40
  %_3.i.i.i.i.i.i.i.1 = load i32, ptr %16, align 8, !alias.scope !2082, !noalias !2085, !noundef !14
  %_0.i.not.i.i.i.i.i.i.1 = icmp eq i32 %_3.i.i.i.i.i.i.i.1, 1
  br i1 %_0.i.not.i.i.i.i.i.i.1, label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i.i.1", label %bb2.i.i.i.i.i.i.1

bb2.i.i.i.i.i.i.1:                                ; preds = %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i.i"
  %_45.i.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %15, i64 24
  %_4.i.i.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.i.i.1, align 8, !alias.scope !2088, !noundef !14
  %_3.i.i.i.i.i.i.i.i.1 = fmul double %_4.i.i.i.i.i.i.i.i.1, %_4.i.i.i.i.i.i.i.i.1
  %17 = getelementptr inbounds nuw i8, ptr %15, i64 32
  %_5.i.i.i.i.i.i.i.i.1 = load double, ptr %17, align 8, !alias.scope !2088, !noundef !14
  %_0.i.i.i.i.i.i.i.i.1 = fadd double %_3.i.i.i.i.i.i.i.i.1, %_5.i.i.i.i.i.i.i.i.1
  %_0.i1.i.i.i.i.i.i.i.1 = fadd double %_0.sroa.0.0.i.i.i.i.i.i, %_0.i.i.i.i.i.i.i.i.1
  br label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i.i.1"

"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i.i.1": ; preds = %bb2.i.i.i.i.i.i.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i.i"
  %_0.sroa.0.0.i.i.i.i.i.i.1 = phi double [ %_0.i1.i.i.i.i.i.i.i.1, %bb2.i.i.i.i.i.i.1 ], [ %_0.sroa.0.0.i.i.i.i.i.i, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i.i" ]
  %_27.i.i.i.i.i.1 = add nuw i64 %i.sroa.0.0.i.i.i.i.i, 2
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %_ZN4core4iter6traits8iterator8Iterator3sum17haa1bda5b8827cde6E.exit.loopexit.unr-lcssa, label %bb8.i.i.i.i.i

_ZN4core4iter6traits8iterator8Iterator3sum17haa1bda5b8827cde6E.exit.loopexit.unr-lcssa: ; preds = %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.i.i.i.i.1"
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %_ZN4core4iter6traits8iterator8Iterator3sum17haa1bda5b8827cde6E.exit, label %bb8.i.i.i.i.i.epil.preheader

bb8.i.i.i.i.i.epil.preheader:                     ; preds = %_ZN4core4iter6traits8iterator8Iterator3sum17haa1bda5b8827cde6E.exit.loopexit.unr-lcssa, %bb8.i.i.i.i.i.preheader
  %i.sroa.0.0.i.i.i.i.i.epil.init = phi i64 [ 0, %bb8.i.i.i.i.i.preheader ], [ %_27.i.i.i.i.i.1, %_ZN4core4iter6traits8iterator8Iterator3sum17haa1bda5b8827cde6E.exit.loopexit.unr-lcssa ]
  %acc.sroa.0.0.i.i.i.i.i.epil.init = phi double [ -0.000000e+00, %bb8.i.i.i.i.i.preheader ], [ %_0.sroa.0.0.i.i.i.i.i.i.1, %_ZN4core4iter6traits8iterator8Iterator3sum17haa1bda5b8827cde6E.exit.loopexit.unr-lcssa ]
  %lcmp.mod9 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod9)
  %_45.i.i.i.i.i.epil = getelementptr inbounds nuw %Particle, ptr %_5.i1, i64 %i.sroa.0.0.i.i.i.i.i.epil.init
  %18 = getelementptr inbounds nuw i8, ptr %_45.i.i.i.i.i.epil, i64 16
  %_3.i.i.i.i.i.i.i.epil = load i32, ptr %18, align 8, !alias.scope !2082, !noalias !2085, !noundef !14
  %_0.i.not.i.i.i.i.i.i.epil = icmp eq i32 %_3.i.i.i.i.i.i.i.epil, 1
  br i1 %_0.i.not.i.i.i.i.i.i.epil, label %_ZN4core4iter6traits8iterator8Iterator3sum17haa1bda5b8827cde6E.exit, label %bb2.i.i.i.i.i.i.epil

bb2.i.i.i.i.i.i.epil:                             ; preds = %bb8.i.i.i.i.i.epil.preheader
  %_4.i.i.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.i.i.i.epil, align 8, !alias.scope !2088, !noundef !14
  %_3.i.i.i.i.i.i.i.i.epil = fmul double %_4.i.i.i.i.i.i.i.i.epil, %_4.i.i.i.i.i.i.i.i.epil
  %19 = getelementptr inbounds nuw i8, ptr %_45.i.i.i.i.i.epil, i64 8
  %_5.i.i.i.i.i.i.i.i.epil = load double, ptr %19, align 8, !alias.scope !2088, !noundef !14
  %_0.i.i.i.i.i.i.i.i.epil = fadd double %_3.i.i.i.i.i.i.i.i.epil, %_5.i.i.i.i.i.i.i.i.epil
  %_0.i1.i.i.i.i.i.i.i.epil = fadd double %acc.sroa.0.0.i.i.i.i.i.epil.init, %_0.i.i.i.i.i.i.i.i.epil
  br label %_ZN4core4iter6traits8iterator8Iterator3sum17haa1bda5b8827cde6E.exit

_ZN4core4iter6traits8iterator8Iterator3sum17haa1bda5b8827cde6E.exit: ; preds = %_ZN4core4iter6traits8iterator8Iterator3sum17haa1bda5b8827cde6E.exit.loopexit.unr-lcssa, %bb2.i.i.i.i.i.i.epil, %bb8.i.i.i.i.i.epil.preheader, %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i.i.i.i"
  %_0.sroa.0.0.i.i.i.i.i = phi double [ -0.000000e+00, %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i.i.i.i" ], [ %_0.sroa.0.0.i.i.i.i.i.i.1, %_ZN4core4iter6traits8iterator8Iterator3sum17haa1bda5b8827cde6E.exit.loopexit.unr-lcssa ], [ %_0.i1.i.i.i.i.i.i.i.epil, %bb2.i.i.i.i.i.i.epil ], [ %acc.sroa.0.0.i.i.i.i.i.epil.init, %bb8.i.i.i.i.i.epil.preheader ]
; call <alloc::raw_vec::RawVecInner>::deallocate
  call void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsduwmD7cSIQq_5gimli(ptr noalias noundef nonnull align 8 dereferenceable(24) %p, i64 noundef 8, i64 noundef 24) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %p)
  ret double %_0.sroa.0.0.i.i.i.i.i
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @rust_vector_of_vectors(ptr noalias noundef readonly align 8 captures(none) dereferenceable(32) %x) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_4.i.i.i8 = alloca [24 x i8], align 8
  %_7.i.i = alloca [24 x i8], align 8
  %v.i.i = alloca [24 x i8], align 8
  %_4.i.i.i = alloca [24 x i8], align 8
  %rows = alloca [24 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %rows)
  call void @llvm.lifetime.start.p0(ptr nonnull %_4.i.i.i), !noalias !2093
; call <alloc::raw_vec::RawVecInner>::try_allocate_in
  call void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsduwmD7cSIQq_5gimli(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_4.i.i.i, i64 noundef 4, i1 noundef zeroext false, i64 noundef 8, i64 noundef 8) #25, !noalias !2093
  %_5.i.i.i = load i64, ptr %_4.i.i.i, align 8, !range !164, !noalias !2093, !noundef !14
  %0 = trunc nuw i64 %_5.i.i.i to i1
  %1 = getelementptr inbounds nuw i8, ptr %_4.i.i.i, i64 8
  %err.0.i.i.i = load i64, ptr %1, align 8, !range !165, !noalias !2093, !noundef !14
  %2 = getelementptr inbounds nuw i8, ptr %_4.i.i.i, i64 16
  br i1 %0, label %bb3.i.i.i, label %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i.i", !prof !166

bb3.i.i.i:                                        ; preds = %start
  %err.1.i.i.i = load i64, ptr %2, align 8, !noalias !2093
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef %err.0.i.i.i, i64 %err.1.i.i.i) #26, !noalias !2093
  unreachable

"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i.i": ; preds = %start
  %this.1.i.i.i = load ptr, ptr %2, align 8, !noalias !2093, !nonnull !14, !noundef !14
  %_7.i.i.i = icmp samesign ugt i64 %err.0.i.i.i, 3
  tail call void @llvm.assume(i1 %_7.i.i.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %_4.i.i.i), !noalias !2093
  store double 1.000000e+00, ptr %this.1.i.i.i, align 8, !noalias !2093
  %_15.i.i.i = getelementptr inbounds nuw i8, ptr %this.1.i.i.i, i64 8
  store double 1.000000e+00, ptr %_15.i.i.i, align 8, !noalias !2093
  %_15.i.i.i.1 = getelementptr inbounds nuw i8, ptr %this.1.i.i.i, i64 16
  store double 1.000000e+00, ptr %_15.i.i.i.1, align 8, !noalias !2093
  %_15.i.i.i.2 = getelementptr inbounds nuw i8, ptr %this.1.i.i.i, i64 24
  store double 1.000000e+00, ptr %_15.i.i.i.2, align 8, !noalias !2093
  call void @llvm.lifetime.start.p0(ptr nonnull %v.i.i), !noalias !2098
  call void @llvm.lifetime.start.p0(ptr nonnull %_4.i.i.i8), !noalias !2098
; call <alloc::raw_vec::RawVecInner>::try_allocate_in
  call void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsduwmD7cSIQq_5gimli(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_4.i.i.i8, i64 noundef 3, i1 noundef zeroext false, i64 noundef 8, i64 noundef 24) #25, !noalias !2098
  %_5.i.i.i9 = load i64, ptr %_4.i.i.i8, align 8, !range !164, !noalias !2098, !noundef !14
  %3 = trunc nuw i64 %_5.i.i.i9 to i1
  %4 = getelementptr inbounds nuw i8, ptr %_4.i.i.i8, i64 8
  %err.0.i.i.i14 = load i64, ptr %4, align 8, !range !165, !noalias !2098, !noundef !14
  %5 = getelementptr inbounds nuw i8, ptr %_4.i.i.i8, i64 16
  br i1 %3, label %bb3.i.i.i13, label %_ZN5alloc3vec9from_elem17h3d691b62d6a951c3E.exit, !prof !166

bb3.i.i.i13:                                      ; preds = %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i.i"
  %err.1.i.i.i15 = load i64, ptr %5, align 8, !noalias !2098
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef %err.0.i.i.i14, i64 %err.1.i.i.i15) #26, !noalias !2098
  unreachable

_ZN5alloc3vec9from_elem17h3d691b62d6a951c3E.exit: ; preds = %"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h263bb763744b5fbcE.exit.i.i"
  %this.1.i.i.i11 = load ptr, ptr %5, align 8, !noalias !2098, !nonnull !14, !noundef !14
  %_7.i.i.i12 = icmp samesign ugt i64 %err.0.i.i.i14, 2
  tail call void @llvm.assume(i1 %_7.i.i.i12)
  call void @llvm.lifetime.end.p0(ptr nonnull %_4.i.i.i8), !noalias !2098
  store i64 %err.0.i.i.i14, ptr %v.i.i, align 8, !noalias !2098
  %6 = getelementptr inbounds nuw i8, ptr %v.i.i, i64 8
  store ptr %this.1.i.i.i11, ptr %6, align 8, !noalias !2098
  %7 = getelementptr inbounds nuw i8, ptr %v.i.i, i64 16
  store i64 0, ptr %7, align 8, !noalias !2098
  call void @llvm.lifetime.start.p0(ptr nonnull %_7.i.i), !noalias !2098
  store i64 %err.0.i.i.i, ptr %_7.i.i, align 8, !noalias !2105
  %_3.sroa.4.0._7.i.i.sroa_idx = getelementptr inbounds nuw i8, ptr %_7.i.i, i64 8
  store ptr %this.1.i.i.i, ptr %_3.sroa.4.0._7.i.i.sroa_idx, align 8, !noalias !2105
  %_3.sroa.5.0._7.i.i.sroa_idx = getelementptr inbounds nuw i8, ptr %_7.i.i, i64 16
  store i64 4, ptr %_3.sroa.5.0._7.i.i.sroa_idx, align 8, !noalias !2105
; call alloc::vec::Vec<T,A>::extend_with
  call void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17h25a2dc27a5847d7eE"(ptr noalias noundef align 8 dereferenceable(24) %v.i.i, i64 noundef 3, ptr noalias noundef align 8 captures(address) dereferenceable(24) %_7.i.i) #25, !noalias !2098
  call void @llvm.lifetime.end.p0(ptr nonnull %_7.i.i), !noalias !2098
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %rows, ptr noundef nonnull align 8 dereferenceable(24) %v.i.i, i64 24, i1 false), !noalias !2106
  call void @llvm.lifetime.end.p0(ptr nonnull %v.i.i), !noalias !2098
  %8 = getelementptr inbounds nuw i8, ptr %rows, i64 8
  %_5.i = load ptr, ptr %8, align 8, !alias.scope !2107, !nonnull !14, !noundef !14
  %9 = getelementptr inbounds nuw i8, ptr %rows, i64 16
  %_4.i = load i64, ptr %9, align 8, !alias.scope !2107, !noundef !14
  %.idx = mul nuw nsw i64 %_4.i, 24
  %10 = getelementptr inbounds nuw i8, ptr %_5.i, i64 %.idx
  %_7.i.i1651.not = icmp eq i64 %_4.i, 0
  br i1 %_7.i.i1651.not, label %bb11, label %bb10.preheader

bb10.preheader:                                   ; preds = %_ZN5alloc3vec9from_elem17h3d691b62d6a951c3E.exit
  %spec.select53 = getelementptr inbounds nuw i8, ptr %_5.i, i64 24
  br label %bb10

bb7.loopexit:                                     ; preds = %bb21, %bb10
  %_7.i.i16 = icmp eq ptr %spec.select58, %10
  %spec.select.idx = select i1 %_7.i.i16, i64 0, i64 24
  %spec.select = getelementptr inbounds nuw i8, ptr %spec.select58, i64 %spec.select.idx
  %spec.select34 = select i1 %_7.i.i16, ptr null, ptr %spec.select58
  %.not.i = icmp ne ptr %spec.select34, null
  %_9.0.i = zext i1 %.not.i to i64
  %iter.sroa.7.1 = add i64 %iter.sroa.7.159, %_9.0.i
  %_0.sroa.0.0.i = select i1 %.not.i, i64 %iter.sroa.7.159, i64 undef
  %.not = icmp eq ptr %spec.select34, null
  br i1 %.not, label %bb11, label %bb10

bb10:                                             ; preds = %bb10.preheader, %bb7.loopexit
  %_0.sroa.0.0.i60 = phi i64 [ %_0.sroa.0.0.i, %bb7.loopexit ], [ 0, %bb10.preheader ]
  %iter.sroa.7.159 = phi i64 [ %iter.sroa.7.1, %bb7.loopexit ], [ 1, %bb10.preheader ]
  %spec.select58 = phi ptr [ %spec.select, %bb7.loopexit ], [ %spec.select53, %bb10.preheader ]
  %iter.sroa.0.057 = phi ptr [ %spec.select58, %bb7.loopexit ], [ %_5.i, %bb10.preheader ]
  %11 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.057, i64 8
  %_5.i17 = load ptr, ptr %11, align 8, !alias.scope !2110, !nonnull !14, !noundef !14
  %12 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.057, i64 16
  %_4.i18 = load i64, ptr %12, align 8, !alias.scope !2110, !noundef !14
  %.idx61 = shl nuw nsw i64 %_4.i18, 3
  %13 = getelementptr inbounds nuw i8, ptr %_5.i17, i64 %.idx61
  %_7.i.i2441 = icmp ne i64 %_4.i18, 0
  %spec.select35.idx42 = select i1 %_7.i.i2441, i64 8, i64 0
  %spec.select3543 = getelementptr inbounds nuw i8, ptr %_5.i17, i64 %spec.select35.idx42
  %_9.0.i3146 = zext i1 %_7.i.i2441 to i64
  br i1 %_7.i.i2441, label %bb18.lr.ph, label %bb7.loopexit

bb18.lr.ph:                                       ; preds = %bb10
  %_27 = icmp ult i64 %_0.sroa.0.0.i60, 4
  br i1 %_27, label %bb18.lr.ph.split, label %panic

bb18.lr.ph.split:                                 ; preds = %bb18.lr.ph
  %14 = getelementptr inbounds nuw double, ptr %x, i64 %_0.sroa.0.0.i60
  %_26 = load double, ptr %14, align 8, !noundef !14
  br label %bb18

bb11:                                             ; preds = %bb7.loopexit, %_ZN5alloc3vec9from_elem17h3d691b62d6a951c3E.exit
  %_5.i19 = load ptr, ptr %8, align 8, !alias.scope !2113, !nonnull !14, !noundef !14
  %_4.i20 = load i64, ptr %9, align 8, !alias.scope !2113, !noundef !14
  %15 = icmp eq i64 %_4.i20, 0
  br i1 %15, label %_ZN4core4iter6traits8iterator8Iterator3sum17h6c3d484c95bdddf4E.exit, label %bb8.i.i.i.i

bb8.i.i.i.i:                                      ; preds = %bb11, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i.i"
  %i.sroa.0.0.i.i.i.i = phi i64 [ %_27.i.i.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i.i" ], [ 0, %bb11 ]
  %acc.sroa.0.0.i.i.i.i = phi double [ %_0.i.i.i.i.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i.i" ], [ -0.000000e+00, %bb11 ]
  %_45.i.i.i.i = getelementptr inbounds nuw %"alloc::vec::Vec<f64>", ptr %_5.i19, i64 %i.sroa.0.0.i.i.i.i
  call void @llvm.experimental.noalias.scope.decl(metadata !2116)
  call void @llvm.experimental.noalias.scope.decl(metadata !2119)
  %16 = getelementptr inbounds nuw i8, ptr %_45.i.i.i.i, i64 8
  %_5.i.i.i.i.i.i.i = load ptr, ptr %16, align 8, !alias.scope !2122, !nonnull !14, !noundef !14
  %17 = getelementptr inbounds nuw i8, ptr %_45.i.i.i.i, i64 16
  %_4.i.i.i.i.i.i.i = load i64, ptr %17, align 8, !alias.scope !2122, !noundef !14
  %18 = icmp eq i64 %_4.i.i.i.i.i.i.i, 0
  br i1 %18, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i.i", label %bb8.i.i.i.i.i.i.i.i.i.preheader

bb8.i.i.i.i.i.i.i.i.i.preheader:                  ; preds = %bb8.i.i.i.i
  %xtraiter = and i64 %_4.i.i.i.i.i.i.i, 7
  %19 = icmp ult i64 %_4.i.i.i.i.i.i.i, 8
  br i1 %19, label %bb8.i.i.i.i.i.i.i.i.i.epil.preheader, label %bb8.i.i.i.i.i.i.i.i.i.preheader.new

bb8.i.i.i.i.i.i.i.i.i.preheader.new:              ; preds = %bb8.i.i.i.i.i.i.i.i.i.preheader
  %unroll_iter = and i64 %_4.i.i.i.i.i.i.i, -8
  br label %bb8.i.i.i.i.i.i.i.i.i

bb8.i.i.i.i.i.i.i.i.i:                            ; preds = %bb8.i.i.i.i.i.i.i.i.i, %bb8.i.i.i.i.i.i.i.i.i.preheader.new
  %i.sroa.0.0.i.i.i.i.i.i.i.i.i = phi i64 [ 0, %bb8.i.i.i.i.i.i.i.i.i.preheader.new ], [ %_27.i.i.i.i.i.i.i.i.i.7, %bb8.i.i.i.i.i.i.i.i.i ]
  %acc.sroa.0.0.i.i.i.i.i.i.i.i.i = phi double [ 1.000000e+00, %bb8.i.i.i.i.i.i.i.i.i.preheader.new ], [ %_0.i.i.i.i.i.i.i.i.i.i.7, %bb8.i.i.i.i.i.i.i.i.i ]
  %niter = phi i64 [ 0, %bb8.i.i.i.i.i.i.i.i.i.preheader.new ], [ %niter.next.7, %bb8.i.i.i.i.i.i.i.i.i ]
  %_45.i.i.i.i.i.i.i.i.i = getelementptr inbounds nuw double, ptr %_5.i.i.i.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.i.i.i
  %_4.i.i.i.i.i.i.i.i.i.i = load double, ptr %_45.i.i.i.i.i.i.i.i.i, align 8, !alias.scope !2125, !noalias !2128, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.i = fmul double %acc.sroa.0.0.i.i.i.i.i.i.i.i.i, %_4.i.i.i.i.i.i.i.i.i.i
  %20 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %20, i64 8
  %_4.i.i.i.i.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.i.i.i.i.i.i.1, align 8, !alias.scope !2125, !noalias !2128, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.i.1 = fmul double %_0.i.i.i.i.i.i.i.i.i.i, %_4.i.i.i.i.i.i.i.i.i.i.1
  %21 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %21, i64 16
  %_4.i.i.i.i.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.i.i.i.i.i.i.i.2, align 8, !alias.scope !2125, !noalias !2128, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.i.2 = fmul double %_0.i.i.i.i.i.i.i.i.i.i.1, %_4.i.i.i.i.i.i.i.i.i.i.2
  %22 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %22, i64 24
  %_4.i.i.i.i.i.i.i.i.i.i.3 = load double, ptr %_45.i.i.i.i.i.i.i.i.i.3, align 8, !alias.scope !2125, !noalias !2128, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.i.3 = fmul double %_0.i.i.i.i.i.i.i.i.i.i.2, %_4.i.i.i.i.i.i.i.i.i.i.3
  %23 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.i.i.i.4 = getelementptr inbounds nuw i8, ptr %23, i64 32
  %_4.i.i.i.i.i.i.i.i.i.i.4 = load double, ptr %_45.i.i.i.i.i.i.i.i.i.4, align 8, !alias.scope !2125, !noalias !2128, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.i.4 = fmul double %_0.i.i.i.i.i.i.i.i.i.i.3, %_4.i.i.i.i.i.i.i.i.i.i.4
  %24 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.i.i.i.5 = getelementptr inbounds nuw i8, ptr %24, i64 40
  %_4.i.i.i.i.i.i.i.i.i.i.5 = load double, ptr %_45.i.i.i.i.i.i.i.i.i.5, align 8, !alias.scope !2125, !noalias !2128, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.i.5 = fmul double %_0.i.i.i.i.i.i.i.i.i.i.4, %_4.i.i.i.i.i.i.i.i.i.i.5
  %25 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.i.i.i.6 = getelementptr inbounds nuw i8, ptr %25, i64 48
  %_4.i.i.i.i.i.i.i.i.i.i.6 = load double, ptr %_45.i.i.i.i.i.i.i.i.i.6, align 8, !alias.scope !2125, !noalias !2128, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.i.6 = fmul double %_0.i.i.i.i.i.i.i.i.i.i.5, %_4.i.i.i.i.i.i.i.i.i.i.6
  %26 = getelementptr inbounds nuw double, ptr %_5.i.i.i.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.i.i.i
  %_45.i.i.i.i.i.i.i.i.i.7 = getelementptr inbounds nuw i8, ptr %26, i64 56
  %_4.i.i.i.i.i.i.i.i.i.i.7 = load double, ptr %_45.i.i.i.i.i.i.i.i.i.7, align 8, !alias.scope !2125, !noalias !2128, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.i.7 = fmul double %_0.i.i.i.i.i.i.i.i.i.i.6, %_4.i.i.i.i.i.i.i.i.i.i.7
  %_27.i.i.i.i.i.i.i.i.i.7 = add nuw i64 %i.sroa.0.0.i.i.i.i.i.i.i.i.i, 8
  %niter.next.7 = add i64 %niter, 8
  %niter.ncmp.7 = icmp eq i64 %niter.next.7, %unroll_iter
  br i1 %niter.ncmp.7, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i.i.loopexit.unr-lcssa", label %bb8.i.i.i.i.i.i.i.i.i

"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i.i.loopexit.unr-lcssa": ; preds = %bb8.i.i.i.i.i.i.i.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i.i", label %bb8.i.i.i.i.i.i.i.i.i.epil.preheader

bb8.i.i.i.i.i.i.i.i.i.epil.preheader:             ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i.i.loopexit.unr-lcssa", %bb8.i.i.i.i.i.i.i.i.i.preheader
  %i.sroa.0.0.i.i.i.i.i.i.i.i.i.epil.init = phi i64 [ 0, %bb8.i.i.i.i.i.i.i.i.i.preheader ], [ %_27.i.i.i.i.i.i.i.i.i.7, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i.i.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.i.i.i.i.i.i.i.i.epil.init = phi double [ 1.000000e+00, %bb8.i.i.i.i.i.i.i.i.i.preheader ], [ %_0.i.i.i.i.i.i.i.i.i.i.7, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i.i.loopexit.unr-lcssa" ]
  %lcmp.mod73 = icmp ne i64 %xtraiter, 0
  call void @llvm.assume(i1 %lcmp.mod73)
  br label %bb8.i.i.i.i.i.i.i.i.i.epil

bb8.i.i.i.i.i.i.i.i.i.epil:                       ; preds = %bb8.i.i.i.i.i.i.i.i.i.epil, %bb8.i.i.i.i.i.i.i.i.i.epil.preheader
  %i.sroa.0.0.i.i.i.i.i.i.i.i.i.epil = phi i64 [ %_27.i.i.i.i.i.i.i.i.i.epil, %bb8.i.i.i.i.i.i.i.i.i.epil ], [ %i.sroa.0.0.i.i.i.i.i.i.i.i.i.epil.init, %bb8.i.i.i.i.i.i.i.i.i.epil.preheader ]
  %acc.sroa.0.0.i.i.i.i.i.i.i.i.i.epil = phi double [ %_0.i.i.i.i.i.i.i.i.i.i.epil, %bb8.i.i.i.i.i.i.i.i.i.epil ], [ %acc.sroa.0.0.i.i.i.i.i.i.i.i.i.epil.init, %bb8.i.i.i.i.i.i.i.i.i.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %bb8.i.i.i.i.i.i.i.i.i.epil ], [ 0, %bb8.i.i.i.i.i.i.i.i.i.epil.preheader ]
  %_45.i.i.i.i.i.i.i.i.i.epil = getelementptr inbounds nuw double, ptr %_5.i.i.i.i.i.i.i, i64 %i.sroa.0.0.i.i.i.i.i.i.i.i.i.epil
  %_4.i.i.i.i.i.i.i.i.i.i.epil = load double, ptr %_45.i.i.i.i.i.i.i.i.i.epil, align 8, !alias.scope !2125, !noalias !2128, !noundef !14
  %_0.i.i.i.i.i.i.i.i.i.i.epil = fmul double %acc.sroa.0.0.i.i.i.i.i.i.i.i.i.epil, %_4.i.i.i.i.i.i.i.i.i.i.epil
  %_27.i.i.i.i.i.i.i.i.i.epil = add nuw i64 %i.sroa.0.0.i.i.i.i.i.i.i.i.i.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i.i", label %bb8.i.i.i.i.i.i.i.i.i.epil, !llvm.loop !2129

"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i.i": ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i.i.loopexit.unr-lcssa", %bb8.i.i.i.i.i.i.i.i.i.epil, %bb8.i.i.i.i
  %_0.sroa.0.0.i.i.i.i.i.i.i.i.i = phi double [ 1.000000e+00, %bb8.i.i.i.i ], [ %_0.i.i.i.i.i.i.i.i.i.i.7, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i.i.loopexit.unr-lcssa" ], [ %_0.i.i.i.i.i.i.i.i.i.i.epil, %bb8.i.i.i.i.i.i.i.i.i.epil ]
  %_0.i.i.i.i.i.i = fadd double %acc.sroa.0.0.i.i.i.i, %_0.sroa.0.0.i.i.i.i.i.i.i.i.i
  %_27.i.i.i.i = add nuw i64 %i.sroa.0.0.i.i.i.i, 1
  %_28.i.i.i.i = icmp eq i64 %_27.i.i.i.i, %_4.i20
  br i1 %_28.i.i.i.i, label %_ZN4core4iter6traits8iterator8Iterator3sum17h6c3d484c95bdddf4E.exit, label %bb8.i.i.i.i

_ZN4core4iter6traits8iterator8Iterator3sum17h6c3d484c95bdddf4E.exit: ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i.i", %bb11
  %_0.sroa.0.0.i.i.i.i = phi double [ -0.000000e+00, %bb11 ], [ %_0.i.i.i.i.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE.exit.i.i.i.i" ]
  %_73.i.i.i = icmp eq i64 %_4.i20, 0
  br i1 %_73.i.i.i, label %"_ZN4core3ptr70drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$f64$GT$$GT$$GT$17h40ddf0f8f70196bbE.exit", label %bb2.i.i.i

bb2.i.i.i:                                        ; preds = %_ZN4core4iter6traits8iterator8Iterator3sum17h6c3d484c95bdddf4E.exit, %bb2.i.i.i
  %_3.sroa.0.04.i.i.i = phi i64 [ %27, %bb2.i.i.i ], [ 0, %_ZN4core4iter6traits8iterator8Iterator3sum17h6c3d484c95bdddf4E.exit ]
  %_6.i.i.i = getelementptr inbounds nuw %"alloc::vec::Vec<f64>", ptr %_5.i19, i64 %_3.sroa.0.04.i.i.i
  %27 = add nuw i64 %_3.sroa.0.04.i.i.i, 1
; call <alloc::raw_vec::RawVecInner>::deallocate
  call void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsduwmD7cSIQq_5gimli(ptr noalias noundef nonnull align 8 dereferenceable(24) %_6.i.i.i, i64 noundef 8, i64 noundef 8) #25, !noalias !2130
  %_7.i.i.i21 = icmp eq i64 %27, %_4.i20
  br i1 %_7.i.i.i21, label %"_ZN4core3ptr70drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$f64$GT$$GT$$GT$17h40ddf0f8f70196bbE.exit", label %bb2.i.i.i

"_ZN4core3ptr70drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$f64$GT$$GT$$GT$17h40ddf0f8f70196bbE.exit": ; preds = %bb2.i.i.i, %_ZN4core4iter6traits8iterator8Iterator3sum17h6c3d484c95bdddf4E.exit
; call <alloc::raw_vec::RawVecInner>::deallocate
  call void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsduwmD7cSIQq_5gimli(ptr noalias noundef nonnull align 8 dereferenceable(24) %rows, i64 noundef 8, i64 noundef 24) #25
  call void @llvm.lifetime.end.p0(ptr nonnull %rows)
  ret double %_0.sroa.0.0.i.i.i.i

bb18:                                             ; preds = %bb18.lr.ph.split, %bb21
  %_0.sroa.0.0.i3350 = phi i64 [ 0, %bb18.lr.ph.split ], [ %_0.sroa.0.0.i33, %bb21 ]
  %iter1.sroa.7.149 = phi i64 [ %_9.0.i3146, %bb18.lr.ph.split ], [ %iter1.sroa.7.1, %bb21 ]
  %spec.select3548 = phi ptr [ %spec.select3543, %bb18.lr.ph.split ], [ %spec.select35, %bb21 ]
  %iter1.sroa.0.047 = phi ptr [ %_5.i17, %bb18.lr.ph.split ], [ %spec.select3548, %bb21 ]
  %_29 = icmp ult i64 %_0.sroa.0.0.i3350, 4
  br i1 %_29, label %bb21, label %panic2

panic:                                            ; preds = %bb18.lr.ph
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %_0.sroa.0.0.i60, i64 noundef 4, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_d0f4721cf6436dab7929fb828d1138f1) #24
  unreachable

bb21:                                             ; preds = %bb18
  %28 = getelementptr inbounds nuw double, ptr %x, i64 %_0.sroa.0.0.i3350
  %_28 = load double, ptr %28, align 8, !noundef !14
  %_25 = fmul double %_26, %_28
  %_30 = load double, ptr %iter1.sroa.0.047, align 8, !noundef !14
  %29 = fadd double %_25, %_30
  store double %29, ptr %iter1.sroa.0.047, align 8
  %_7.i.i24 = icmp ne ptr %spec.select3548, %13
  %spec.select35.idx = select i1 %_7.i.i24, i64 8, i64 0
  %spec.select35 = getelementptr inbounds nuw i8, ptr %spec.select3548, i64 %spec.select35.idx
  %_9.0.i31 = zext i1 %_7.i.i24 to i64
  %iter1.sroa.7.1 = add i64 %iter1.sroa.7.149, %_9.0.i31
  %_0.sroa.0.0.i33 = select i1 %_7.i.i24, i64 %iter1.sroa.7.149, i64 undef
  br i1 %_7.i.i24, label %bb18, label %bb7.loopexit

panic2:                                           ; preds = %bb18
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %_0.sroa.0.0.i3350, i64 noundef 4, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_d06068d497d81f27b6e86c7dfd52f7f2) #24
  unreachable
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #12

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #13

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #13

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #14

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #0

; core::panicking::panic_fmt
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr noundef nonnull, ptr noundef nonnull, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #15

; core::panicking::panic_bounds_check
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef, i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #16

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #14

; Function Attrs: cold noreturn nounwind memory(inaccessiblemem: write)
declare void @llvm.trap() #17

; core::slice::sort::shared::smallsort::panic_on_ord_violation
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort22panic_on_ord_violation() unnamed_addr #15

; core::slice::index::slice_index_fail
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail(i64 noundef, i64 noundef, i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #15

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #18

; core::slice::sort::stable::drift::sqrt_approx
; Function Attrs: nounwind nonlazybind uwtable
declare noundef i64 @_RNvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6stable5drift11sqrt_approx(i64 noundef) unnamed_addr #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #19

; core::option::unwrap_failed
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #15

; <alloc::vec::Vec<_, _>>::insert_mut::assert_failed
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNvMs_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecppE10insert_mut13assert_failed(i64 noundef, i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #16

; <alloc::vec::Vec<_, _>>::remove::assert_failed
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNvMs_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecppE6remove13assert_failed(i64 noundef, i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #16

; <alloc::raw_vec::RawVecInner<_>>::reserve::do_reserve_and_handle::<alloc::alloc::Global>
; Function Attrs: cold nounwind nonlazybind uwtable
declare void @_RINvNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecINtB8_11RawVecInnerpE7reserve21do_reserve_and_handleNtNtBa_5alloc6GlobalECs4X4t9plMPHF_9addr2line(ptr noalias noundef align 8 dereferenceable(16), i64 noundef, i64 noundef, i64 noundef range(i64 1, -9223372036854775807), i64 noundef) unnamed_addr #20

; <alloc::raw_vec::RawVecInner>::grow_amortized
; Function Attrs: nounwind nonlazybind uwtable
declare { i64, i64 } @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner14grow_amortizedCsduwmD7cSIQq_5gimli(ptr noalias noundef align 8 dereferenceable(16), i64 noundef, i64 noundef, i64 noundef range(i64 1, -9223372036854775807), i64 noundef) unnamed_addr #0

; alloc::raw_vec::handle_error
; Function Attrs: cold minsize noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef range(i64 0, -9223372036854775807), i64) unnamed_addr #21

; <alloc::raw_vec::RawVecInner>::try_allocate_in
; Function Attrs: nounwind nonlazybind uwtable
declare void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsduwmD7cSIQq_5gimli(ptr dead_on_unwind noalias noundef writable sret([24 x i8]) align 8 captures(none) dereferenceable(24), i64 noundef, i1 noundef zeroext, i64 noundef range(i64 1, -9223372036854775807), i64 noundef) unnamed_addr #0

; <alloc::raw_vec::RawVecInner>::deallocate
; Function Attrs: nounwind nonlazybind uwtable
declare void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsduwmD7cSIQq_5gimli(ptr noalias noundef align 8 dereferenceable(16), i64 noundef range(i64 1, -9223372036854775807), i64 noundef) unnamed_addr #0

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #22

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #23

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #23

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i1 @llvm.is.fpclass.f64(double, i32 immarg) #23

attributes #0 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nofree norecurse nosync nounwind nonlazybind memory(read, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nofree norecurse nosync nounwind nonlazybind memory(readwrite, target_mem0: none, target_mem1: none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { nofree norecurse nosync nounwind nonlazybind memory(write, argmem: readwrite, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #5 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite, inaccessiblemem: readwrite) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { noinline nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #8 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #9 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(readwrite, inaccessiblemem: write, target_mem0: none, target_mem1: none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #10 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: readwrite) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #11 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #12 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #13 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #14 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #15 = { cold noinline noreturn nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #16 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #17 = { cold noreturn nounwind memory(inaccessiblemem: write) }
attributes #18 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #19 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #20 = { cold nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #21 = { cold minsize noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #22 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #23 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #24 = { noinline noreturn nounwind }
attributes #25 = { nounwind }
attributes #26 = { noreturn nounwind }
attributes #27 = { noinline nounwind }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE: %elt.0"}
!5 = distinct !{!5, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE"}
!6 = !{!7}
!7 = distinct !{!7, !8, !"_ZN12rust_vectors20rust_pushed_products28_$u7b$$u7b$closure$u7d$$u7d$17h1f2d73e525c6d649E: %w.0"}
!8 = distinct !{!8, !"_ZN12rust_vectors20rust_pushed_products28_$u7b$$u7b$closure$u7d$$u7d$17h1f2d73e525c6d649E"}
!9 = !{!7, !4, !10}
!10 = distinct !{!10, !11, !"_ZN4core4iter6traits8iterator8Iterator4fold17hed7a6fc3e4f3999cE: %self"}
!11 = distinct !{!11, !"_ZN4core4iter6traits8iterator8Iterator4fold17hed7a6fc3e4f3999cE"}
!12 = !{!7, !4}
!13 = !{!10}
!14 = !{}
!15 = !{!16}
!16 = distinct !{!16, !17, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE: %elt"}
!17 = distinct !{!17, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE"}
!18 = !{!19}
!19 = distinct !{!19, !20, !"_ZN12rust_vectors22rust_vector_of_vectors28_$u7b$$u7b$closure$u7d$$u7d$17h71b8231b64be2108E: %r"}
!20 = distinct !{!20, !"_ZN12rust_vectors22rust_vector_of_vectors28_$u7b$$u7b$closure$u7d$$u7d$17h71b8231b64be2108E"}
!21 = !{!22, !19, !16}
!22 = distinct !{!22, !23, !"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h5632aae6638a49a7E: %self"}
!23 = distinct !{!23, !"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h5632aae6638a49a7E"}
!24 = !{!25}
!25 = distinct !{!25, !26, !"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product28_$u7b$$u7b$closure$u7d$$u7d$17h3c7e5977d1deb7f8E: %b"}
!26 = distinct !{!26, !"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product28_$u7b$$u7b$closure$u7d$$u7d$17h3c7e5977d1deb7f8E"}
!27 = !{!19, !16}
!28 = distinct !{!28, !29}
!29 = !{!"llvm.loop.unroll.disable"}
!30 = !{!31}
!31 = distinct !{!31, !32, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5777f19885952769E: %self"}
!32 = distinct !{!32, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5777f19885952769E"}
!33 = !{!34, !36, !38, !40}
!34 = distinct !{!34, !35, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!35 = distinct !{!35, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!36 = distinct !{!36, !37, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17h74ad4419bebce1eaE: %_2.1"}
!37 = distinct !{!37, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17h74ad4419bebce1eaE"}
!38 = distinct !{!38, !39, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h88dd5509d69db6b9E: %elt.1"}
!39 = distinct !{!39, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h88dd5509d69db6b9E"}
!40 = distinct !{!40, !41, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17hef61a27ae7a04ec0E: %item"}
!41 = distinct !{!41, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17hef61a27ae7a04ec0E"}
!42 = !{!43, !44, !31}
!43 = distinct !{!43, !35, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!44 = distinct !{!44, !41, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17hef61a27ae7a04ec0E: %_1"}
!45 = !{i64 8}
!46 = !{!47}
!47 = distinct !{!47, !48, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0633fad1b9ffc730E: %elt"}
!48 = distinct !{!48, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0633fad1b9ffc730E"}
!49 = !{!50}
!50 = distinct !{!50, !51, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17hd31ae34b5d4b51edE: %v"}
!51 = distinct !{!51, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17hd31ae34b5d4b51edE"}
!52 = !{!53, !50, !54, !47, !55}
!53 = distinct !{!53, !51, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17hd31ae34b5d4b51edE: %_1"}
!54 = distinct !{!54, !48, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0633fad1b9ffc730E: %_1"}
!55 = distinct !{!55, !56, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heb4cb9dd87be7da7E: %f"}
!56 = distinct !{!56, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heb4cb9dd87be7da7E"}
!57 = !{!58, !50, !47}
!58 = distinct !{!58, !59, !"_RNvXs2Y_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3MuldE3mul: %self"}
!59 = distinct !{!59, !"_RNvXs2Y_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3MuldE3mul"}
!60 = !{!53, !54, !55}
!61 = !{!62, !64, !54, !47, !55}
!62 = distinct !{!62, !63, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h86ba19b629a26e70E: %_1"}
!63 = distinct !{!63, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h86ba19b629a26e70E"}
!64 = distinct !{!64, !65, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h4655ad2791e91ba4E: %_1"}
!65 = distinct !{!65, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h4655ad2791e91ba4E"}
!66 = !{!67}
!67 = distinct !{!67, !48, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0633fad1b9ffc730E: %elt:It1"}
!68 = !{!69}
!69 = distinct !{!69, !51, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17hd31ae34b5d4b51edE: %v:It1"}
!70 = !{!53, !69, !54, !67, !55}
!71 = !{!58, !69, !67}
!72 = !{!62, !64, !54, !67, !55}
!73 = !{!55}
!74 = !{!75}
!75 = distinct !{!75, !76, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E: %self"}
!76 = distinct !{!76, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E"}
!77 = !{!78}
!78 = distinct !{!78, !76, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E: %fold"}
!79 = !{!80}
!80 = distinct !{!80, !81, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E: %item"}
!81 = distinct !{!81, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E"}
!82 = !{!83}
!83 = distinct !{!83, !84, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE: %elt.1"}
!84 = distinct !{!84, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE"}
!85 = !{!86, !83, !80}
!86 = distinct !{!86, !87, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h2788b4f4add45ef2E: %_2.1"}
!87 = distinct !{!87, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h2788b4f4add45ef2E"}
!88 = !{!89, !90, !91, !92, !75, !78}
!89 = distinct !{!89, !87, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h2788b4f4add45ef2E: %_0"}
!90 = distinct !{!90, !84, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE: %_1"}
!91 = distinct !{!91, !81, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E: %_1"}
!92 = distinct !{!92, !93, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h670fb59e275a1c13E: %f"}
!93 = distinct !{!93, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h670fb59e275a1c13E"}
!94 = !{!95, !97, !90, !83, !91, !80, !92, !75, !78}
!95 = distinct !{!95, !96, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h8b2d70e470641ae2E: %_1"}
!96 = distinct !{!96, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h8b2d70e470641ae2E"}
!97 = distinct !{!97, !98, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hf9f3e329ac081063E: %_1"}
!98 = distinct !{!98, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hf9f3e329ac081063E"}
!99 = !{!100}
!100 = distinct !{!100, !81, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E: %item:It1"}
!101 = !{!102}
!102 = distinct !{!102, !84, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE: %elt.1:It1"}
!103 = !{!86, !102, !100}
!104 = !{!95, !97, !90, !102, !91, !100, !92, !75, !78}
!105 = !{!92, !75, !78}
!106 = !{!107}
!107 = distinct !{!107, !108, !"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E: argument 0"}
!108 = distinct !{!108, !"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E"}
!109 = !{!110}
!110 = distinct !{!110, !111, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h0912aaf8a7d40b9cE: %q"}
!111 = distinct !{!111, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h0912aaf8a7d40b9cE"}
!112 = !{!113, !115, !107}
!113 = distinct !{!113, !114, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h604fd4a1dfcc0683E: %q"}
!114 = distinct !{!114, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h604fd4a1dfcc0683E"}
!115 = distinct !{!115, !116, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h075b824c013b03ebE: %elt"}
!116 = distinct !{!116, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h075b824c013b03ebE"}
!117 = !{!118}
!118 = distinct !{!118, !119, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3769c62b8d0a4af5E: %self"}
!119 = distinct !{!119, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3769c62b8d0a4af5E"}
!120 = !{!121, !123, !125, !127}
!121 = distinct !{!121, !122, !"_RNvXs2Y_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3MuldE3mul: %self"}
!122 = distinct !{!122, !"_RNvXs2Y_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3MuldE3mul"}
!123 = distinct !{!123, !124, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hce7259381e673ef2E: %_2.1"}
!124 = distinct !{!124, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hce7259381e673ef2E"}
!125 = distinct !{!125, !126, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha1b32222c18bbb99E: %elt.1"}
!126 = distinct !{!126, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha1b32222c18bbb99E"}
!127 = distinct !{!127, !128, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h9939870c95ae7f32E: %item"}
!128 = distinct !{!128, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h9939870c95ae7f32E"}
!129 = !{!130, !118}
!130 = distinct !{!130, !128, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h9939870c95ae7f32E: %_1"}
!131 = distinct !{!131, !29}
!132 = !{!133}
!133 = distinct !{!133, !134, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt"}
!134 = distinct !{!134, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E"}
!135 = !{!136, !138, !133}
!136 = distinct !{!136, !137, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!137 = distinct !{!137, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!138 = distinct !{!138, !139, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17h1d2b14b2db51cb75E: %v"}
!139 = distinct !{!139, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17h1d2b14b2db51cb75E"}
!140 = !{!141, !142, !143}
!141 = distinct !{!141, !137, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!142 = distinct !{!142, !134, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %_1"}
!143 = distinct !{!143, !144, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h392452b58bb246e1E: %f"}
!144 = distinct !{!144, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h392452b58bb246e1E"}
!145 = !{!146, !148, !142, !133, !143}
!146 = distinct !{!146, !147, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h04595ec8da9489adE: %_1"}
!147 = distinct !{!147, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h04595ec8da9489adE"}
!148 = distinct !{!148, !149, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h1a7917abbc11393eE: %_1"}
!149 = distinct !{!149, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h1a7917abbc11393eE"}
!150 = !{!151}
!151 = distinct !{!151, !134, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt:It1"}
!152 = !{!136, !138, !151}
!153 = !{!146, !148, !142, !151, !143}
!154 = !{!155}
!155 = distinct !{!155, !134, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt:It2"}
!156 = !{!136, !138, !155}
!157 = !{!146, !148, !142, !155, !143}
!158 = !{!159}
!159 = distinct !{!159, !134, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt:It3"}
!160 = !{!136, !138, !159}
!161 = !{!146, !148, !142, !159, !143}
!162 = distinct !{!162, !29}
!163 = !{!143}
!164 = !{i64 0, i64 2}
!165 = !{i64 0, i64 -9223372036854775807}
!166 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!167 = !{!168}
!168 = distinct !{!168, !169, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt"}
!169 = distinct !{!169, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E"}
!170 = !{!171, !173, !168}
!171 = distinct !{!171, !172, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!172 = distinct !{!172, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!173 = distinct !{!173, !174, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17h1d2b14b2db51cb75E: %v"}
!174 = distinct !{!174, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17h1d2b14b2db51cb75E"}
!175 = !{!176, !177, !178, !180, !182, !184, !186}
!176 = distinct !{!176, !172, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!177 = distinct !{!177, !169, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %_1"}
!178 = distinct !{!178, !179, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h392452b58bb246e1E: %f"}
!179 = distinct !{!179, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h392452b58bb246e1E"}
!180 = distinct !{!180, !181, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfef2274aeb662d29E: %g"}
!181 = distinct !{!181, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfef2274aeb662d29E"}
!182 = distinct !{!182, !183, !"_ZN4core4iter6traits8iterator8Iterator8for_each17he5758b6d5aea0e2dE: %f"}
!183 = distinct !{!183, !"_ZN4core4iter6traits8iterator8Iterator8for_each17he5758b6d5aea0e2dE"}
!184 = distinct !{!184, !185, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h2f591a93473527d6E: %self"}
!185 = distinct !{!185, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h2f591a93473527d6E"}
!186 = distinct !{!186, !187, !"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h4d46394f2e8f537eE: %self"}
!187 = distinct !{!187, !"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h4d46394f2e8f537eE"}
!188 = !{!189, !191, !177, !168, !178, !180, !182}
!189 = distinct !{!189, !190, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h04595ec8da9489adE: %_1"}
!190 = distinct !{!190, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h04595ec8da9489adE"}
!191 = distinct !{!191, !192, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h1a7917abbc11393eE: %_1"}
!192 = distinct !{!192, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h1a7917abbc11393eE"}
!193 = !{!194}
!194 = distinct !{!194, !169, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt:It1"}
!195 = !{!171, !173, !194}
!196 = !{!189, !191, !177, !194, !178, !180, !182}
!197 = !{!198}
!198 = distinct !{!198, !169, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt:It2"}
!199 = !{!171, !173, !198}
!200 = !{!189, !191, !177, !198, !178, !180, !182}
!201 = !{!202}
!202 = distinct !{!202, !169, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt:It3"}
!203 = !{!171, !173, !202}
!204 = !{!189, !191, !177, !202, !178, !180, !182}
!205 = distinct !{!205, !29}
!206 = !{!207, !209, !211}
!207 = distinct !{!207, !208, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hcd2ffa9683fe68efE: %self"}
!208 = distinct !{!208, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hcd2ffa9683fe68efE"}
!209 = distinct !{!209, !210, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17he485375ae9d976a9E: %self"}
!210 = distinct !{!210, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17he485375ae9d976a9E"}
!211 = distinct !{!211, !212, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h36f4770fbdcdae75E: %self"}
!212 = distinct !{!212, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h36f4770fbdcdae75E"}
!213 = !{!214, !215, !216}
!214 = distinct !{!214, !208, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hcd2ffa9683fe68efE: %_0"}
!215 = distinct !{!215, !210, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17he485375ae9d976a9E: %_0"}
!216 = distinct !{!216, !212, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h36f4770fbdcdae75E: %_0"}
!217 = !{!218}
!218 = distinct !{!218, !219, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E: %item"}
!219 = distinct !{!219, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E"}
!220 = !{!221}
!221 = distinct !{!221, !222, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE: %elt.1"}
!222 = distinct !{!222, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE"}
!223 = !{!224, !221, !218}
!224 = distinct !{!224, !225, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h2788b4f4add45ef2E: %_2.1"}
!225 = distinct !{!225, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h2788b4f4add45ef2E"}
!226 = !{!227, !228, !229, !230, !232, !234, !235, !237, !238, !240, !241, !243}
!227 = distinct !{!227, !225, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h2788b4f4add45ef2E: %_0"}
!228 = distinct !{!228, !222, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE: %_1"}
!229 = distinct !{!229, !219, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E: %_1"}
!230 = distinct !{!230, !231, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h670fb59e275a1c13E: %f"}
!231 = distinct !{!231, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h670fb59e275a1c13E"}
!232 = distinct !{!232, !233, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E: %self"}
!233 = distinct !{!233, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E"}
!234 = distinct !{!234, !233, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E: %fold"}
!235 = distinct !{!235, !236, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd611cd46f6755f49E: %self"}
!236 = distinct !{!236, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd611cd46f6755f49E"}
!237 = distinct !{!237, !236, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd611cd46f6755f49E: %g"}
!238 = distinct !{!238, !239, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E: %self"}
!239 = distinct !{!239, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E"}
!240 = distinct !{!240, !239, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E: %f"}
!241 = distinct !{!241, !242, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7b4aa74f311b6ad1E: %iterator"}
!242 = distinct !{!242, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7b4aa74f311b6ad1E"}
!243 = distinct !{!243, !244, !"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h86a1e9f02f007dbdE: %iterator"}
!244 = distinct !{!244, !"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h86a1e9f02f007dbdE"}
!245 = !{!246, !248, !228, !221, !229, !218, !230, !232, !234, !235, !237, !238, !240, !241, !243}
!246 = distinct !{!246, !247, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h8b2d70e470641ae2E: %_1"}
!247 = distinct !{!247, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h8b2d70e470641ae2E"}
!248 = distinct !{!248, !249, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hf9f3e329ac081063E: %_1"}
!249 = distinct !{!249, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hf9f3e329ac081063E"}
!250 = !{!251}
!251 = distinct !{!251, !219, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E: %item:It1"}
!252 = !{!253}
!253 = distinct !{!253, !222, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE: %elt.1:It1"}
!254 = !{!224, !253, !251}
!255 = !{!246, !248, !228, !253, !229, !251, !230, !232, !234, !235, !237, !238, !240, !241, !243}
!256 = !{!257}
!257 = distinct !{!257, !258, !"_ZN4core3ptr10swap_chunk17h56b582b01e812434E: %x"}
!258 = distinct !{!258, !"_ZN4core3ptr10swap_chunk17h56b582b01e812434E"}
!259 = !{!260}
!260 = distinct !{!260, !258, !"_ZN4core3ptr10swap_chunk17h56b582b01e812434E: %y"}
!261 = !{!262}
!262 = distinct !{!262, !258, !"_ZN4core3ptr10swap_chunk17h56b582b01e812434E: %x:It1"}
!263 = !{!264}
!264 = distinct !{!264, !258, !"_ZN4core3ptr10swap_chunk17h56b582b01e812434E: %y:It1"}
!265 = !{!266}
!266 = distinct !{!266, !267, !"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17ha1b06b101ff68d9eE: %iter"}
!267 = distinct !{!267, !"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17ha1b06b101ff68d9eE"}
!268 = !{!269}
!269 = distinct !{!269, !270, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h81e691a5b6708397E: %self"}
!270 = distinct !{!270, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h81e691a5b6708397E"}
!271 = !{!272}
!272 = distinct !{!272, !273, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5777f19885952769E: %self"}
!273 = distinct !{!273, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5777f19885952769E"}
!274 = !{!272, !269, !266}
!275 = !{!276, !278, !280, !282}
!276 = distinct !{!276, !277, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!277 = distinct !{!277, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!278 = distinct !{!278, !279, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17h74ad4419bebce1eaE: %_2.1"}
!279 = distinct !{!279, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17h74ad4419bebce1eaE"}
!280 = distinct !{!280, !281, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h88dd5509d69db6b9E: %elt.1"}
!281 = distinct !{!281, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h88dd5509d69db6b9E"}
!282 = distinct !{!282, !283, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17hef61a27ae7a04ec0E: %item"}
!283 = distinct !{!283, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17hef61a27ae7a04ec0E"}
!284 = !{!285, !286, !272, !269, !266}
!285 = distinct !{!285, !277, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!286 = distinct !{!286, !283, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17hef61a27ae7a04ec0E: %_1"}
!287 = !{!288}
!288 = distinct !{!288, !289, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE: %elt"}
!289 = distinct !{!289, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE"}
!290 = !{!291}
!291 = distinct !{!291, !292, !"_ZN12rust_vectors22rust_vector_of_vectors28_$u7b$$u7b$closure$u7d$$u7d$17h71b8231b64be2108E: %r"}
!292 = distinct !{!292, !"_ZN12rust_vectors22rust_vector_of_vectors28_$u7b$$u7b$closure$u7d$$u7d$17h71b8231b64be2108E"}
!293 = !{!294, !291, !288}
!294 = distinct !{!294, !295, !"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h5632aae6638a49a7E: %self"}
!295 = distinct !{!295, !"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h5632aae6638a49a7E"}
!296 = !{!297}
!297 = distinct !{!297, !298, !"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product28_$u7b$$u7b$closure$u7d$$u7d$17h3c7e5977d1deb7f8E: %b"}
!298 = distinct !{!298, !"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product28_$u7b$$u7b$closure$u7d$$u7d$17h3c7e5977d1deb7f8E"}
!299 = !{!291, !288}
!300 = distinct !{!300, !29}
!301 = !{!302}
!302 = distinct !{!302, !303, !"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h343a538a6e718190E: %iter"}
!303 = distinct !{!303, !"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h343a538a6e718190E"}
!304 = !{!305}
!305 = distinct !{!305, !306, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he63fd6185f9e7e32E: %self"}
!306 = distinct !{!306, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he63fd6185f9e7e32E"}
!307 = !{!308}
!308 = distinct !{!308, !309, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3769c62b8d0a4af5E: %self"}
!309 = distinct !{!309, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3769c62b8d0a4af5E"}
!310 = !{!308, !305, !302}
!311 = !{!312, !314, !316, !318}
!312 = distinct !{!312, !313, !"_RNvXs2Y_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3MuldE3mul: %self"}
!313 = distinct !{!313, !"_RNvXs2Y_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3MuldE3mul"}
!314 = distinct !{!314, !315, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hce7259381e673ef2E: %_2.1"}
!315 = distinct !{!315, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hce7259381e673ef2E"}
!316 = distinct !{!316, !317, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha1b32222c18bbb99E: %elt.1"}
!317 = distinct !{!317, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha1b32222c18bbb99E"}
!318 = distinct !{!318, !319, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h9939870c95ae7f32E: %item"}
!319 = distinct !{!319, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h9939870c95ae7f32E"}
!320 = !{!321, !308, !305, !302}
!321 = distinct !{!321, !319, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h9939870c95ae7f32E: %_1"}
!322 = distinct !{!322, !29}
!323 = !{!324}
!324 = distinct !{!324, !325, !"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h81141ff5b688ca6dE: %iter"}
!325 = distinct !{!325, !"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h81141ff5b688ca6dE"}
!326 = !{!327}
!327 = distinct !{!327, !328, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5aa9c0ca7e93e95aE: %self"}
!328 = distinct !{!328, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5aa9c0ca7e93e95aE"}
!329 = !{!327, !324}
!330 = !{!331}
!331 = distinct !{!331, !332, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE: %elt.0"}
!332 = distinct !{!332, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE"}
!333 = !{!334}
!334 = distinct !{!334, !335, !"_ZN12rust_vectors20rust_pushed_products28_$u7b$$u7b$closure$u7d$$u7d$17h1f2d73e525c6d649E: %w.0"}
!335 = distinct !{!335, !"_ZN12rust_vectors20rust_pushed_products28_$u7b$$u7b$closure$u7d$$u7d$17h1f2d73e525c6d649E"}
!336 = !{!334, !331, !337, !327, !324}
!337 = distinct !{!337, !338, !"_ZN4core4iter6traits8iterator8Iterator4fold17hed7a6fc3e4f3999cE: %self"}
!338 = distinct !{!338, !"_ZN4core4iter6traits8iterator8Iterator4fold17hed7a6fc3e4f3999cE"}
!339 = !{!334, !331}
!340 = !{!337, !327, !324}
!341 = !{!342}
!342 = distinct !{!342, !343, !"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E: argument 0"}
!343 = distinct !{!343, !"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E"}
!344 = !{!345}
!345 = distinct !{!345, !346, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h0912aaf8a7d40b9cE: %q"}
!346 = distinct !{!346, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h0912aaf8a7d40b9cE"}
!347 = !{!348, !350, !342}
!348 = distinct !{!348, !349, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h604fd4a1dfcc0683E: %q"}
!349 = distinct !{!349, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h604fd4a1dfcc0683E"}
!350 = distinct !{!350, !351, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h075b824c013b03ebE: %elt"}
!351 = distinct !{!351, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h075b824c013b03ebE"}
!352 = !{!353}
!353 = distinct !{!353, !354, !"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product28_$u7b$$u7b$closure$u7d$$u7d$17h3c7e5977d1deb7f8E: %b"}
!354 = distinct !{!354, !"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product28_$u7b$$u7b$closure$u7d$$u7d$17h3c7e5977d1deb7f8E"}
!355 = distinct !{!355, !29}
!356 = !{!357}
!357 = distinct !{!357, !358, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!358 = distinct !{!358, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!359 = !{!360}
!360 = distinct !{!360, !358, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!361 = !{!362}
!362 = distinct !{!362, !363, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!363 = distinct !{!363, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!364 = !{!365}
!365 = distinct !{!365, !366, !"_ZN4core5slice4sort6shared5pivot7median317hf4e602458bf7e6caE: %c"}
!366 = distinct !{!366, !"_ZN4core5slice4sort6shared5pivot7median317hf4e602458bf7e6caE"}
!367 = !{!368}
!368 = distinct !{!368, !363, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!369 = !{!370}
!370 = distinct !{!370, !371, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!371 = distinct !{!371, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!372 = !{!373}
!373 = distinct !{!373, !371, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!374 = !{!370, !362, !357}
!375 = !{!373, !368, !360, !365}
!376 = !{!373, !368, !360}
!377 = !{!370, !362, !357, !365}
!378 = !{!362, !368, !357, !360, !365}
!379 = !{!380}
!380 = distinct !{!380, !381, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!381 = distinct !{!381, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!382 = !{!383}
!383 = distinct !{!383, !384, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!384 = distinct !{!384, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!385 = !{!386, !383, !380}
!386 = distinct !{!386, !387, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!387 = distinct !{!387, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!388 = !{!389, !390, !391}
!389 = distinct !{!389, !387, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!390 = distinct !{!390, !384, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!391 = distinct !{!391, !381, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!392 = !{!390, !383, !391, !380}
!393 = !{!394, !396, !397, !399}
!394 = distinct !{!394, !395, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!395 = distinct !{!395, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!396 = distinct !{!396, !395, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!397 = distinct !{!397, !398, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!398 = distinct !{!398, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!399 = distinct !{!399, !398, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!400 = !{!401}
!401 = distinct !{!401, !402, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!402 = distinct !{!402, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!403 = !{!404}
!404 = distinct !{!404, !402, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!405 = !{!406}
!406 = distinct !{!406, !407, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!407 = distinct !{!407, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!408 = !{!409}
!409 = distinct !{!409, !407, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!410 = !{!411}
!411 = distinct !{!411, !412, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!412 = distinct !{!412, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!413 = !{!414}
!414 = distinct !{!414, !412, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!415 = !{!411, !406, !401}
!416 = !{!414, !409, !404}
!417 = !{!406, !409, !401, !404}
!418 = !{!419}
!419 = distinct !{!419, !420, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!420 = distinct !{!420, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!421 = !{!422}
!422 = distinct !{!422, !423, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!423 = distinct !{!423, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!424 = !{!425, !422, !419}
!425 = distinct !{!425, !426, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!426 = distinct !{!426, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!427 = !{!428, !429, !430}
!428 = distinct !{!428, !426, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!429 = distinct !{!429, !423, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!430 = distinct !{!430, !420, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!431 = !{!429, !422, !430, !419}
!432 = !{!433, !435}
!433 = distinct !{!433, !434, !"_ZN99_$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4ac2fcf2bf8ff50bE: %self"}
!434 = distinct !{!434, !"_ZN99_$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4ac2fcf2bf8ff50bE"}
!435 = distinct !{!435, !436, !"_ZN4core3ptr80drop_in_place$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$f64$GT$$GT$17hc9014340c69bac75E: %_1"}
!436 = distinct !{!436, !"_ZN4core3ptr80drop_in_place$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$f64$GT$$GT$17hc9014340c69bac75E"}
!437 = !{!438}
!438 = distinct !{!438, !439, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!439 = distinct !{!439, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!440 = !{!441}
!441 = distinct !{!441, !439, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!442 = !{!443}
!443 = distinct !{!443, !444, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!444 = distinct !{!444, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!445 = !{!446}
!446 = distinct !{!446, !444, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!447 = !{!448}
!448 = distinct !{!448, !449, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!449 = distinct !{!449, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!450 = !{!451}
!451 = distinct !{!451, !449, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!452 = !{!448, !443, !438}
!453 = !{!451, !446, !441}
!454 = !{!443, !446, !438, !441}
!455 = !{!456}
!456 = distinct !{!456, !457, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!457 = distinct !{!457, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!458 = !{!459}
!459 = distinct !{!459, !457, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!460 = !{!461}
!461 = distinct !{!461, !462, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!462 = distinct !{!462, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!463 = !{!464}
!464 = distinct !{!464, !462, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!465 = !{!466}
!466 = distinct !{!466, !467, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!467 = distinct !{!467, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!468 = !{!469}
!469 = distinct !{!469, !467, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!470 = !{!466, !461, !456}
!471 = !{!469, !464, !459}
!472 = !{!461, !464, !456, !459}
!473 = !{!474}
!474 = distinct !{!474, !475, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!475 = distinct !{!475, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!476 = !{!477}
!477 = distinct !{!477, !475, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!478 = !{!479}
!479 = distinct !{!479, !480, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!480 = distinct !{!480, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!481 = !{!482}
!482 = distinct !{!482, !480, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!483 = !{!484}
!484 = distinct !{!484, !485, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!485 = distinct !{!485, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!486 = !{!487}
!487 = distinct !{!487, !485, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!488 = !{!484, !479, !474}
!489 = !{!487, !482, !477}
!490 = !{!479, !482, !474, !477}
!491 = !{!492}
!492 = distinct !{!492, !493, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!493 = distinct !{!493, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!494 = !{!495}
!495 = distinct !{!495, !493, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!496 = !{!497}
!497 = distinct !{!497, !498, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!498 = distinct !{!498, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!499 = !{!500}
!500 = distinct !{!500, !498, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!501 = !{!502}
!502 = distinct !{!502, !503, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!503 = distinct !{!503, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!504 = !{!505}
!505 = distinct !{!505, !503, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!506 = !{!502, !497, !492}
!507 = !{!505, !500, !495}
!508 = !{!497, !500, !492, !495}
!509 = !{!510}
!510 = distinct !{!510, !511, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!511 = distinct !{!511, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!512 = !{!513}
!513 = distinct !{!513, !511, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!514 = !{!515}
!515 = distinct !{!515, !516, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!516 = distinct !{!516, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!517 = !{!518}
!518 = distinct !{!518, !516, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!519 = !{!520}
!520 = distinct !{!520, !521, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!521 = distinct !{!521, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!522 = !{!523}
!523 = distinct !{!523, !521, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!524 = !{!520, !515, !510}
!525 = !{!523, !518, !513}
!526 = !{!515, !518, !510, !513}
!527 = !{!528}
!528 = distinct !{!528, !529, !"_ZN4core5slice4sort6shared9smallsort19bidirectional_merge17h4ba58826c1efa134E: %v.0"}
!529 = distinct !{!529, !"_ZN4core5slice4sort6shared9smallsort19bidirectional_merge17h4ba58826c1efa134E"}
!530 = !{!531}
!531 = distinct !{!531, !532, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!532 = distinct !{!532, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!533 = !{!534}
!534 = distinct !{!534, !532, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!535 = !{!536}
!536 = distinct !{!536, !537, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!537 = distinct !{!537, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!538 = !{!539}
!539 = distinct !{!539, !540, !"_ZN4core5slice4sort6shared9smallsort8merge_up17h19832839b68d66a7E: %_0"}
!540 = distinct !{!540, !"_ZN4core5slice4sort6shared9smallsort8merge_up17h19832839b68d66a7E"}
!541 = !{!542}
!542 = distinct !{!542, !537, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!543 = !{!544}
!544 = distinct !{!544, !545, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!545 = distinct !{!545, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!546 = !{!547}
!547 = distinct !{!547, !545, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!548 = !{!544, !536, !531, !528}
!549 = !{!547, !542, !534, !539}
!550 = !{!547, !542, !534, !528}
!551 = !{!544, !536, !531, !539}
!552 = !{!536, !542, !531, !534, !539, !528}
!553 = !{!539, !554}
!554 = distinct !{!554, !540, !"_ZN4core5slice4sort6shared9smallsort8merge_up17h19832839b68d66a7E: %is_less"}
!555 = !{!539, !554, !528}
!556 = !{!557}
!557 = distinct !{!557, !558, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!558 = distinct !{!558, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!559 = !{!560}
!560 = distinct !{!560, !558, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!561 = !{!562}
!562 = distinct !{!562, !563, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!563 = distinct !{!563, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!564 = !{!565}
!565 = distinct !{!565, !566, !"_ZN4core5slice4sort6shared9smallsort10merge_down17h331fe7059d52bd56E: %_0"}
!566 = distinct !{!566, !"_ZN4core5slice4sort6shared9smallsort10merge_down17h331fe7059d52bd56E"}
!567 = !{!568}
!568 = distinct !{!568, !563, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!569 = !{!570}
!570 = distinct !{!570, !571, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!571 = distinct !{!571, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!572 = !{!573}
!573 = distinct !{!573, !571, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!574 = !{!570, !562, !557, !528}
!575 = !{!573, !568, !560, !565}
!576 = !{!573, !568, !560, !528}
!577 = !{!570, !562, !557, !565}
!578 = !{!562, !568, !557, !560, !565, !528}
!579 = !{!565, !580}
!580 = distinct !{!580, !566, !"_ZN4core5slice4sort6shared9smallsort10merge_down17h331fe7059d52bd56E: %is_less"}
!581 = !{!565, !580, !528}
!582 = !{!583}
!583 = distinct !{!583, !532, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a:It1"}
!584 = !{!585}
!585 = distinct !{!585, !532, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b:It1"}
!586 = !{!587}
!587 = distinct !{!587, !537, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p:It1"}
!588 = !{!589}
!589 = distinct !{!589, !537, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q:It1"}
!590 = !{!591}
!591 = distinct !{!591, !545, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self:It1"}
!592 = !{!593}
!593 = distinct !{!593, !545, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other:It1"}
!594 = !{!591, !587, !583, !528}
!595 = !{!593, !589, !585, !539}
!596 = !{!593, !589, !585, !528}
!597 = !{!591, !587, !583, !539}
!598 = !{!599}
!599 = distinct !{!599, !558, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a:It1"}
!600 = !{!601}
!601 = distinct !{!601, !558, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b:It1"}
!602 = !{!603}
!603 = distinct !{!603, !563, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p:It1"}
!604 = !{!605}
!605 = distinct !{!605, !563, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q:It1"}
!606 = !{!607}
!607 = distinct !{!607, !571, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self:It1"}
!608 = !{!609}
!609 = distinct !{!609, !571, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other:It1"}
!610 = !{!607, !603, !599, !528}
!611 = !{!609, !605, !601, !565}
!612 = !{!609, !605, !601, !528}
!613 = !{!607, !603, !599, !565}
!614 = !{!615}
!615 = distinct !{!615, !532, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a:It2"}
!616 = !{!617}
!617 = distinct !{!617, !532, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b:It2"}
!618 = !{!619}
!619 = distinct !{!619, !537, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p:It2"}
!620 = !{!621}
!621 = distinct !{!621, !537, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q:It2"}
!622 = !{!623}
!623 = distinct !{!623, !545, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self:It2"}
!624 = !{!625}
!625 = distinct !{!625, !545, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other:It2"}
!626 = !{!623, !619, !615, !528}
!627 = !{!625, !621, !617, !539}
!628 = !{!625, !621, !617, !528}
!629 = !{!623, !619, !615, !539}
!630 = !{!631}
!631 = distinct !{!631, !558, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a:It2"}
!632 = !{!633}
!633 = distinct !{!633, !558, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b:It2"}
!634 = !{!635}
!635 = distinct !{!635, !563, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p:It2"}
!636 = !{!637}
!637 = distinct !{!637, !563, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q:It2"}
!638 = !{!639}
!639 = distinct !{!639, !571, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self:It2"}
!640 = !{!641}
!641 = distinct !{!641, !571, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other:It2"}
!642 = !{!639, !635, !631, !528}
!643 = !{!641, !637, !633, !565}
!644 = !{!641, !637, !633, !528}
!645 = !{!639, !635, !631, !565}
!646 = !{!647}
!647 = distinct !{!647, !532, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a:It3"}
!648 = !{!649}
!649 = distinct !{!649, !532, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b:It3"}
!650 = !{!651}
!651 = distinct !{!651, !537, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p:It3"}
!652 = !{!653}
!653 = distinct !{!653, !537, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q:It3"}
!654 = !{!655}
!655 = distinct !{!655, !545, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self:It3"}
!656 = !{!657}
!657 = distinct !{!657, !545, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other:It3"}
!658 = !{!655, !651, !647, !528}
!659 = !{!657, !653, !649, !539}
!660 = !{!657, !653, !649, !528}
!661 = !{!655, !651, !647, !539}
!662 = !{!663}
!663 = distinct !{!663, !558, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a:It3"}
!664 = !{!665}
!665 = distinct !{!665, !558, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b:It3"}
!666 = !{!667}
!667 = distinct !{!667, !563, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p:It3"}
!668 = !{!669}
!669 = distinct !{!669, !563, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q:It3"}
!670 = !{!671}
!671 = distinct !{!671, !571, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self:It3"}
!672 = !{!673}
!673 = distinct !{!673, !571, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other:It3"}
!674 = !{!671, !667, !663, !528}
!675 = !{!673, !669, !665, !565}
!676 = !{!673, !669, !665, !528}
!677 = !{!671, !667, !663, !565}
!678 = !{!"branch_weights", i32 4001, i32 4000000}
!679 = !{!680}
!680 = distinct !{!680, !681, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!681 = distinct !{!681, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!682 = !{!683}
!683 = distinct !{!683, !681, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!684 = !{!685}
!685 = distinct !{!685, !686, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!686 = distinct !{!686, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!687 = !{!688}
!688 = distinct !{!688, !689, !"_ZN4core5slice4sort6shared9smallsort8merge_up17h19832839b68d66a7E: %_0"}
!689 = distinct !{!689, !"_ZN4core5slice4sort6shared9smallsort8merge_up17h19832839b68d66a7E"}
!690 = !{!691}
!691 = distinct !{!691, !686, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!692 = !{!693}
!693 = distinct !{!693, !694, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!694 = distinct !{!694, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!695 = !{!696}
!696 = distinct !{!696, !694, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!697 = !{!693, !685, !680}
!698 = !{!696, !691, !683, !688}
!699 = !{!696, !691, !683}
!700 = !{!693, !685, !680, !688}
!701 = !{!685, !691, !680, !683, !688}
!702 = !{!688, !703}
!703 = distinct !{!703, !689, !"_ZN4core5slice4sort6shared9smallsort8merge_up17h19832839b68d66a7E: %is_less"}
!704 = !{!705}
!705 = distinct !{!705, !706, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!706 = distinct !{!706, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!707 = !{!708}
!708 = distinct !{!708, !706, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!709 = !{!710}
!710 = distinct !{!710, !711, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!711 = distinct !{!711, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!712 = !{!713}
!713 = distinct !{!713, !714, !"_ZN4core5slice4sort6shared9smallsort10merge_down17h331fe7059d52bd56E: %_0"}
!714 = distinct !{!714, !"_ZN4core5slice4sort6shared9smallsort10merge_down17h331fe7059d52bd56E"}
!715 = !{!716}
!716 = distinct !{!716, !711, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!717 = !{!718}
!718 = distinct !{!718, !719, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!719 = distinct !{!719, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!720 = !{!721}
!721 = distinct !{!721, !719, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!722 = !{!718, !710, !705}
!723 = !{!721, !716, !708, !713}
!724 = !{!721, !716, !708}
!725 = !{!718, !710, !705, !713}
!726 = !{!710, !716, !705, !708, !713}
!727 = !{!713, !728}
!728 = distinct !{!728, !714, !"_ZN4core5slice4sort6shared9smallsort10merge_down17h331fe7059d52bd56E: %is_less"}
!729 = !{!730}
!730 = distinct !{!730, !731, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!731 = distinct !{!731, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!732 = !{!733}
!733 = distinct !{!733, !731, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!734 = !{!735}
!735 = distinct !{!735, !736, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!736 = distinct !{!736, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!737 = !{!738}
!738 = distinct !{!738, !736, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!739 = !{!740}
!740 = distinct !{!740, !741, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!741 = distinct !{!741, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!742 = !{!743}
!743 = distinct !{!743, !741, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!744 = !{!740, !735, !730}
!745 = !{!743, !738, !733}
!746 = !{!735, !738, !730, !733}
!747 = !{!748}
!748 = distinct !{!748, !749, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!749 = distinct !{!749, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!750 = !{!751}
!751 = distinct !{!751, !752, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!752 = distinct !{!752, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!753 = !{!754, !751, !748}
!754 = distinct !{!754, !755, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!755 = distinct !{!755, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!756 = !{!757, !758, !759}
!757 = distinct !{!757, !755, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!758 = distinct !{!758, !752, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!759 = distinct !{!759, !749, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!760 = !{!758, !751, !759, !748}
!761 = !{!762, !764}
!762 = distinct !{!762, !763, !"_ZN99_$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4ac2fcf2bf8ff50bE: %self"}
!763 = distinct !{!763, !"_ZN99_$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4ac2fcf2bf8ff50bE"}
!764 = distinct !{!764, !765, !"_ZN4core3ptr80drop_in_place$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$f64$GT$$GT$17hc9014340c69bac75E: %_1"}
!765 = distinct !{!765, !"_ZN4core3ptr80drop_in_place$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$f64$GT$$GT$17hc9014340c69bac75E"}
!766 = !{!767}
!767 = distinct !{!767, !768, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a:It1"}
!768 = distinct !{!768, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!769 = !{!770}
!770 = distinct !{!770, !768, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b:It1"}
!771 = !{!772}
!772 = distinct !{!772, !773, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p:It1"}
!773 = distinct !{!773, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!774 = !{!775}
!775 = distinct !{!775, !773, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q:It1"}
!776 = !{!777}
!777 = distinct !{!777, !778, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self:It1"}
!778 = distinct !{!778, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!779 = !{!780}
!780 = distinct !{!780, !778, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other:It1"}
!781 = !{!777, !772, !767}
!782 = !{!780, !775, !770}
!783 = !{!784, !786, !788}
!784 = distinct !{!784, !785, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!785 = distinct !{!785, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!786 = distinct !{!786, !787, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q:It1"}
!787 = distinct !{!787, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!788 = distinct !{!788, !789, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b:It1"}
!789 = distinct !{!789, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!790 = !{!791, !792, !793}
!791 = distinct !{!791, !785, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!792 = distinct !{!792, !787, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!793 = distinct !{!793, !789, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!794 = !{!795, !797}
!795 = distinct !{!795, !796, !"_ZN99_$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4ac2fcf2bf8ff50bE: %self"}
!796 = distinct !{!796, !"_ZN99_$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4ac2fcf2bf8ff50bE"}
!797 = distinct !{!797, !798, !"_ZN4core3ptr80drop_in_place$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$f64$GT$$GT$17hc9014340c69bac75E: %_1"}
!798 = distinct !{!798, !"_ZN4core3ptr80drop_in_place$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$f64$GT$$GT$17hc9014340c69bac75E"}
!799 = !{!800}
!800 = distinct !{!800, !768, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!801 = !{!802}
!802 = distinct !{!802, !768, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!803 = !{!804}
!804 = distinct !{!804, !773, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!805 = !{!806}
!806 = distinct !{!806, !773, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!807 = !{!808}
!808 = distinct !{!808, !778, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!809 = !{!810}
!810 = distinct !{!810, !778, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!811 = !{!808, !804, !800}
!812 = !{!810, !806, !802}
!813 = !{!804, !806, !800, !802}
!814 = !{!815}
!815 = distinct !{!815, !789, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!816 = !{!817}
!817 = distinct !{!817, !787, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!818 = !{!784, !817, !815}
!819 = !{!792, !817, !793, !815}
!820 = !{!821}
!821 = distinct !{!821, !822, !"_ZN5alloc5slice99_$LT$impl$u20$core..slice..sort..stable..BufGuard$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$13with_capacity17hbdb5228a269e9f7bE: %_0"}
!822 = distinct !{!822, !"_ZN5alloc5slice99_$LT$impl$u20$core..slice..sort..stable..BufGuard$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$13with_capacity17hbdb5228a269e9f7bE"}
!823 = !{!824}
!824 = distinct !{!824, !825, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!825 = distinct !{!825, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!826 = !{!827}
!827 = distinct !{!827, !825, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!828 = !{!829}
!829 = distinct !{!829, !830, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!830 = distinct !{!830, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!831 = !{!832}
!832 = distinct !{!832, !830, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!833 = !{!834}
!834 = distinct !{!834, !835, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!835 = distinct !{!835, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!836 = !{!837}
!837 = distinct !{!837, !835, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!838 = !{!834, !829, !824}
!839 = !{!837, !832, !827}
!840 = !{!829, !832, !824, !827}
!841 = !{!842}
!842 = distinct !{!842, !843, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!843 = distinct !{!843, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!844 = !{!845}
!845 = distinct !{!845, !843, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!846 = !{!847}
!847 = distinct !{!847, !848, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!848 = distinct !{!848, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!849 = !{!850}
!850 = distinct !{!850, !848, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!851 = !{!852}
!852 = distinct !{!852, !853, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!853 = distinct !{!853, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!854 = !{!855}
!855 = distinct !{!855, !853, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!856 = !{!852, !847, !842}
!857 = !{!855, !850, !845}
!858 = !{!847, !850, !842, !845}
!859 = !{!860}
!860 = distinct !{!860, !861, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!861 = distinct !{!861, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!862 = !{!863}
!863 = distinct !{!863, !861, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!864 = !{!865}
!865 = distinct !{!865, !866, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!866 = distinct !{!866, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!867 = !{!868}
!868 = distinct !{!868, !866, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!869 = !{!870}
!870 = distinct !{!870, !871, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!871 = distinct !{!871, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!872 = !{!873}
!873 = distinct !{!873, !871, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!874 = !{!870, !865, !860}
!875 = !{!873, !868, !863}
!876 = !{!865, !868, !860, !863}
!877 = !{!878, !880}
!878 = distinct !{!878, !879, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7reverse7revswap17hef848df9c687430cE: %a.0"}
!879 = distinct !{!879, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7reverse7revswap17hef848df9c687430cE"}
!880 = distinct !{!880, !881, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7reverse17h3caf0f664ea3e224E: %self.0"}
!881 = distinct !{!881, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7reverse17h3caf0f664ea3e224E"}
!882 = !{!883}
!883 = distinct !{!883, !879, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7reverse7revswap17hef848df9c687430cE: %b.0"}
!884 = !{!883, !880}
!885 = !{!878}
!886 = !{!887}
!887 = distinct !{!887, !888, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!888 = distinct !{!888, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!889 = !{!890}
!890 = distinct !{!890, !888, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!891 = !{!892}
!892 = distinct !{!892, !893, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!893 = distinct !{!893, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!894 = !{!895}
!895 = distinct !{!895, !893, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!896 = !{!897}
!897 = distinct !{!897, !898, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!898 = distinct !{!898, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!899 = !{!900}
!900 = distinct !{!900, !898, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!901 = !{!897, !892, !887}
!902 = !{!900, !895, !890}
!903 = !{!892, !895, !887, !890}
!904 = !{!905}
!905 = distinct !{!905, !906, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!906 = distinct !{!906, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!907 = !{!908}
!908 = distinct !{!908, !906, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!909 = !{!910}
!910 = distinct !{!910, !911, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!911 = distinct !{!911, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!912 = !{!913}
!913 = distinct !{!913, !911, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!914 = !{!915}
!915 = distinct !{!915, !916, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!916 = distinct !{!916, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!917 = !{!918}
!918 = distinct !{!918, !916, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!919 = !{!915, !910, !905}
!920 = !{!918, !913, !908}
!921 = !{!910, !913, !905, !908}
!922 = !{!923}
!923 = distinct !{!923, !924, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!924 = distinct !{!924, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!925 = !{!926}
!926 = distinct !{!926, !924, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!927 = !{!928}
!928 = distinct !{!928, !929, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!929 = distinct !{!929, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!930 = !{!931}
!931 = distinct !{!931, !929, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!932 = !{!933}
!933 = distinct !{!933, !934, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!934 = distinct !{!934, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!935 = !{!936}
!936 = distinct !{!936, !934, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!937 = !{!933, !928, !923}
!938 = !{!936, !931, !926, !939}
!939 = distinct !{!939, !940, !"_ZN4core5slice4sort6stable5merge19MergeState$LT$T$GT$10merge_down17h6f35f92fbbe070a4E: %self"}
!940 = distinct !{!940, !"_ZN4core5slice4sort6stable5merge19MergeState$LT$T$GT$10merge_down17h6f35f92fbbe070a4E"}
!941 = !{!936, !931, !926}
!942 = !{!933, !928, !923, !939}
!943 = !{!928, !931, !923, !926, !939}
!944 = !{!939}
!945 = !{!946}
!946 = distinct !{!946, !947, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!947 = distinct !{!947, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!948 = !{!949}
!949 = distinct !{!949, !947, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!950 = !{!951}
!951 = distinct !{!951, !952, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!952 = distinct !{!952, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!953 = !{!954}
!954 = distinct !{!954, !952, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!955 = !{!956}
!956 = distinct !{!956, !957, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!957 = distinct !{!957, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!958 = !{!959}
!959 = distinct !{!959, !957, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!960 = !{!956, !951, !946}
!961 = !{!959, !954, !949, !962}
!962 = distinct !{!962, !963, !"_ZN4core5slice4sort6stable5merge19MergeState$LT$T$GT$8merge_up17ha9f4a9ae6d45a2c7E: %self"}
!963 = distinct !{!963, !"_ZN4core5slice4sort6stable5merge19MergeState$LT$T$GT$8merge_up17ha9f4a9ae6d45a2c7E"}
!964 = !{!959, !954, !949}
!965 = !{!956, !951, !946, !962}
!966 = !{!951, !954, !946, !949, !962}
!967 = !{!962}
!968 = !{!969, !971}
!969 = distinct !{!969, !970, !"_ZN95_$LT$core..slice..sort..stable..merge..MergeState$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h198c214fb87faa35E: %self"}
!970 = distinct !{!970, !"_ZN95_$LT$core..slice..sort..stable..merge..MergeState$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h198c214fb87faa35E"}
!971 = distinct !{!971, !972, !"_ZN4core3ptr76drop_in_place$LT$core..slice..sort..stable..merge..MergeState$LT$f64$GT$$GT$17h2409bfa144c1a551E: %_1"}
!972 = distinct !{!972, !"_ZN4core3ptr76drop_in_place$LT$core..slice..sort..stable..merge..MergeState$LT$f64$GT$$GT$17h2409bfa144c1a551E"}
!973 = !{!"branch_weights", i32 4000000, i32 4001}
!974 = !{!975}
!975 = distinct !{!975, !976, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!976 = distinct !{!976, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!977 = !{!978}
!978 = distinct !{!978, !976, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!979 = !{!980}
!980 = distinct !{!980, !981, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!981 = distinct !{!981, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!982 = !{!983}
!983 = distinct !{!983, !981, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!984 = !{!985}
!985 = distinct !{!985, !986, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!986 = distinct !{!986, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!987 = !{!988}
!988 = distinct !{!988, !986, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!989 = !{!985, !980, !975}
!990 = !{!988, !983, !978}
!991 = !{!980, !983, !975, !978}
!992 = !{!993}
!993 = distinct !{!993, !994, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE: %self"}
!994 = distinct !{!994, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE"}
!995 = !{!996}
!996 = distinct !{!996, !997, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!997 = distinct !{!997, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!998 = !{!999}
!999 = distinct !{!999, !997, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!1000 = !{!1001}
!1001 = distinct !{!1001, !1002, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!1002 = distinct !{!1002, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!1003 = !{!1004}
!1004 = distinct !{!1004, !1002, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!1005 = !{!1006}
!1006 = distinct !{!1006, !1007, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!1007 = distinct !{!1007, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!1008 = !{!1009}
!1009 = distinct !{!1009, !1007, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!1010 = !{!1006, !1001, !996}
!1011 = !{!1009, !1004, !999}
!1012 = !{!1001, !1004, !996, !999}
!1013 = !{!1014}
!1014 = distinct !{!1014, !1015, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE: %self"}
!1015 = distinct !{!1015, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE"}
!1016 = !{!1017}
!1017 = distinct !{!1017, !1018, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!1018 = distinct !{!1018, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!1019 = !{!1020}
!1020 = distinct !{!1020, !1018, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!1021 = !{!1022}
!1022 = distinct !{!1022, !1023, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!1023 = distinct !{!1023, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!1024 = !{!1025}
!1025 = distinct !{!1025, !1023, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!1026 = !{!1027}
!1027 = distinct !{!1027, !1028, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!1028 = distinct !{!1028, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!1029 = !{!1030}
!1030 = distinct !{!1030, !1028, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!1031 = !{!1027, !1022, !1017}
!1032 = !{!1030, !1025, !1020}
!1033 = !{!1022, !1025, !1017, !1020}
!1034 = !{!1035}
!1035 = distinct !{!1035, !1036, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE: %self"}
!1036 = distinct !{!1036, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE"}
!1037 = !{!1038}
!1038 = distinct !{!1038, !1039, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!1039 = distinct !{!1039, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!1040 = !{!1041}
!1041 = distinct !{!1041, !1039, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!1042 = !{!1043}
!1043 = distinct !{!1043, !1044, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!1044 = distinct !{!1044, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!1045 = !{!1046}
!1046 = distinct !{!1046, !1044, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!1047 = !{!1048}
!1048 = distinct !{!1048, !1049, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!1049 = distinct !{!1049, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!1050 = !{!1051}
!1051 = distinct !{!1051, !1049, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!1052 = !{!1048, !1043, !1038}
!1053 = !{!1051, !1046, !1041}
!1054 = !{!1043, !1046, !1038, !1041}
!1055 = !{!1056}
!1056 = distinct !{!1056, !1057, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE: %self"}
!1057 = distinct !{!1057, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE"}
!1058 = !{!1059}
!1059 = distinct !{!1059, !1060, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!1060 = distinct !{!1060, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!1061 = !{!1062}
!1062 = distinct !{!1062, !1060, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!1063 = !{!1064}
!1064 = distinct !{!1064, !1065, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!1065 = distinct !{!1065, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!1066 = !{!1067}
!1067 = distinct !{!1067, !1065, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!1068 = !{!1069}
!1069 = distinct !{!1069, !1070, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!1070 = distinct !{!1070, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!1071 = !{!1072}
!1072 = distinct !{!1072, !1070, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!1073 = !{!1069, !1064, !1059}
!1074 = !{!1072, !1067, !1062}
!1075 = !{!1064, !1067, !1059, !1062}
!1076 = !{!1077}
!1077 = distinct !{!1077, !1078, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE: %self"}
!1078 = distinct !{!1078, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE"}
!1079 = !{!1080}
!1080 = distinct !{!1080, !1081, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE: %self"}
!1081 = distinct !{!1081, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE"}
!1082 = distinct !{!1082, !29}
!1083 = !{!1084}
!1084 = distinct !{!1084, !1085, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE: %a"}
!1085 = distinct !{!1085, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE"}
!1086 = !{!1087}
!1087 = distinct !{!1087, !1085, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE: %b"}
!1088 = !{!1089}
!1089 = distinct !{!1089, !1090, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!1090 = distinct !{!1090, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!1091 = !{!1092}
!1092 = distinct !{!1092, !1090, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!1093 = !{!1094}
!1094 = distinct !{!1094, !1095, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!1095 = distinct !{!1095, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!1096 = !{!1097}
!1097 = distinct !{!1097, !1095, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!1098 = !{!1099}
!1099 = distinct !{!1099, !1100, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!1100 = distinct !{!1100, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!1101 = !{!1102}
!1102 = distinct !{!1102, !1100, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!1103 = !{!1099, !1094, !1089, !1087}
!1104 = !{!1102, !1097, !1092, !1084}
!1105 = !{!1094, !1097, !1089, !1092, !1084, !1087}
!1106 = !{!1107}
!1107 = distinct !{!1107, !1108, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE: %self"}
!1108 = distinct !{!1108, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE"}
!1109 = !{!1110}
!1110 = distinct !{!1110, !1111, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE: %a"}
!1111 = distinct !{!1111, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE"}
!1112 = !{!1113}
!1113 = distinct !{!1113, !1111, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE: %b"}
!1114 = !{!1115}
!1115 = distinct !{!1115, !1116, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!1116 = distinct !{!1116, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!1117 = !{!1118}
!1118 = distinct !{!1118, !1116, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!1119 = !{!1120}
!1120 = distinct !{!1120, !1121, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!1121 = distinct !{!1121, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!1122 = !{!1123}
!1123 = distinct !{!1123, !1121, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!1124 = !{!1125}
!1125 = distinct !{!1125, !1126, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!1126 = distinct !{!1126, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!1127 = !{!1128}
!1128 = distinct !{!1128, !1126, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!1129 = !{!1125, !1120, !1115, !1113}
!1130 = !{!1128, !1123, !1118, !1110}
!1131 = !{!1120, !1123, !1115, !1118, !1110, !1113}
!1132 = !{!1133}
!1133 = distinct !{!1133, !1134, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE: %self"}
!1134 = distinct !{!1134, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE"}
!1135 = !{!1136}
!1136 = distinct !{!1136, !1137, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE: %a"}
!1137 = distinct !{!1137, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE"}
!1138 = !{!1139}
!1139 = distinct !{!1139, !1137, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE: %b"}
!1140 = !{!1141}
!1141 = distinct !{!1141, !1142, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!1142 = distinct !{!1142, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!1143 = !{!1144}
!1144 = distinct !{!1144, !1142, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!1145 = !{!1146}
!1146 = distinct !{!1146, !1147, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!1147 = distinct !{!1147, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!1148 = !{!1149}
!1149 = distinct !{!1149, !1147, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!1150 = !{!1151}
!1151 = distinct !{!1151, !1152, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!1152 = distinct !{!1152, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!1153 = !{!1154}
!1154 = distinct !{!1154, !1152, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!1155 = !{!1151, !1146, !1141, !1139}
!1156 = !{!1154, !1149, !1144, !1136}
!1157 = !{!1146, !1149, !1141, !1144, !1136, !1139}
!1158 = !{!1159}
!1159 = distinct !{!1159, !1160, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE: %self"}
!1160 = distinct !{!1160, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE"}
!1161 = !{!1162}
!1162 = distinct !{!1162, !1163, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE: %a"}
!1163 = distinct !{!1163, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE"}
!1164 = !{!1165}
!1165 = distinct !{!1165, !1163, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE: %b"}
!1166 = !{!1167}
!1167 = distinct !{!1167, !1168, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!1168 = distinct !{!1168, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!1169 = !{!1170}
!1170 = distinct !{!1170, !1168, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!1171 = !{!1172}
!1172 = distinct !{!1172, !1173, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!1173 = distinct !{!1173, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!1174 = !{!1175}
!1175 = distinct !{!1175, !1173, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!1176 = !{!1177}
!1177 = distinct !{!1177, !1178, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!1178 = distinct !{!1178, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!1179 = !{!1180}
!1180 = distinct !{!1180, !1178, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!1181 = !{!1177, !1172, !1167, !1165}
!1182 = !{!1180, !1175, !1170, !1162}
!1183 = !{!1172, !1175, !1167, !1170, !1162, !1165}
!1184 = !{!1185}
!1185 = distinct !{!1185, !1186, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE: %self"}
!1186 = distinct !{!1186, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE"}
!1187 = !{!1188}
!1188 = distinct !{!1188, !1189, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE: %a"}
!1189 = distinct !{!1189, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE"}
!1190 = !{!1191}
!1191 = distinct !{!1191, !1189, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE: %b"}
!1192 = !{!1193}
!1193 = distinct !{!1193, !1194, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!1194 = distinct !{!1194, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!1195 = !{!1196}
!1196 = distinct !{!1196, !1194, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!1197 = !{!1198}
!1198 = distinct !{!1198, !1199, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!1199 = distinct !{!1199, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!1200 = !{!1201}
!1201 = distinct !{!1201, !1199, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!1202 = !{!1203}
!1203 = distinct !{!1203, !1204, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!1204 = distinct !{!1204, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!1205 = !{!1206}
!1206 = distinct !{!1206, !1204, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!1207 = !{!1203, !1198, !1193, !1191}
!1208 = !{!1206, !1201, !1196, !1188}
!1209 = !{!1198, !1201, !1193, !1196, !1188, !1191}
!1210 = !{!1211}
!1211 = distinct !{!1211, !1212, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE: %self"}
!1212 = distinct !{!1212, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE"}
!1213 = !{!1214}
!1214 = distinct !{!1214, !1215, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE: %self"}
!1215 = distinct !{!1215, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE"}
!1216 = distinct !{!1216, !29}
!1217 = !{!1218}
!1218 = distinct !{!1218, !1219, !"_ZN4core5slice4sort6shared5pivot12choose_pivot17h46c44bd3e7ddf4a1E: %v.0"}
!1219 = distinct !{!1219, !"_ZN4core5slice4sort6shared5pivot12choose_pivot17h46c44bd3e7ddf4a1E"}
!1220 = !{!1221}
!1221 = distinct !{!1221, !1222, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!1222 = distinct !{!1222, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!1223 = !{!1224}
!1224 = distinct !{!1224, !1222, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!1225 = !{!1226}
!1226 = distinct !{!1226, !1227, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!1227 = distinct !{!1227, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!1228 = !{!1229}
!1229 = distinct !{!1229, !1230, !"_ZN4core5slice4sort6shared5pivot7median317hf4e602458bf7e6caE: %c"}
!1230 = distinct !{!1230, !"_ZN4core5slice4sort6shared5pivot7median317hf4e602458bf7e6caE"}
!1231 = !{!1232}
!1232 = distinct !{!1232, !1227, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!1233 = !{!1234}
!1234 = distinct !{!1234, !1235, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!1235 = distinct !{!1235, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!1236 = !{!1237}
!1237 = distinct !{!1237, !1235, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!1238 = !{!1234, !1226, !1221, !1218}
!1239 = !{!1237, !1232, !1224, !1229, !1240}
!1240 = distinct !{!1240, !1219, !"_ZN4core5slice4sort6shared5pivot12choose_pivot17h46c44bd3e7ddf4a1E: %is_less"}
!1241 = !{!1237, !1232, !1224, !1218}
!1242 = !{!1234, !1226, !1221, !1229, !1240}
!1243 = !{!1226, !1232, !1221, !1224, !1229, !1218, !1240}
!1244 = !{!1245}
!1245 = distinct !{!1245, !1246, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!1246 = distinct !{!1246, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!1247 = !{!1248}
!1248 = distinct !{!1248, !1249, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!1249 = distinct !{!1249, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!1250 = !{!1251, !1248, !1245, !1218}
!1251 = distinct !{!1251, !1252, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!1252 = distinct !{!1252, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!1253 = !{!1254, !1255, !1256, !1240}
!1254 = distinct !{!1254, !1252, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!1255 = distinct !{!1255, !1249, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!1256 = distinct !{!1256, !1246, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!1257 = !{!1255, !1248, !1256, !1245, !1218, !1240}
!1258 = !{!1259, !1261, !1262, !1264, !1218, !1240}
!1259 = distinct !{!1259, !1260, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!1260 = distinct !{!1260, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!1261 = distinct !{!1261, !1260, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!1262 = distinct !{!1262, !1263, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!1263 = distinct !{!1263, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!1264 = distinct !{!1264, !1263, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!1265 = !{!1266}
!1266 = distinct !{!1266, !1267, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!1267 = distinct !{!1267, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!1268 = !{!1269}
!1269 = distinct !{!1269, !1270, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!1270 = distinct !{!1270, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!1271 = !{!1272, !1269, !1266}
!1272 = distinct !{!1272, !1273, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %self"}
!1273 = distinct !{!1273, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp"}
!1274 = !{!1275, !1276, !1277}
!1275 = distinct !{!1275, !1273, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmp: %other"}
!1276 = distinct !{!1276, !1270, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!1277 = distinct !{!1277, !1267, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!1278 = !{!1269, !1276, !1266, !1277}
!1279 = !{!1280, !1282}
!1280 = distinct !{!1280, !1281, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h66c60076430bac96E: %pair"}
!1281 = distinct !{!1281, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h66c60076430bac96E"}
!1282 = distinct !{!1282, !1281, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h66c60076430bac96E: %self.0"}
!1283 = !{!1284}
!1284 = distinct !{!1284, !1285, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he63fd6185f9e7e32E: %self"}
!1285 = distinct !{!1285, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he63fd6185f9e7e32E"}
!1286 = !{!1287}
!1287 = distinct !{!1287, !1288, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3769c62b8d0a4af5E: %self"}
!1288 = distinct !{!1288, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3769c62b8d0a4af5E"}
!1289 = !{!1287, !1284}
!1290 = !{!1291, !1293, !1295, !1297}
!1291 = distinct !{!1291, !1292, !"_RNvXs2Y_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3MuldE3mul: %self"}
!1292 = distinct !{!1292, !"_RNvXs2Y_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3MuldE3mul"}
!1293 = distinct !{!1293, !1294, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hce7259381e673ef2E: %_2.1"}
!1294 = distinct !{!1294, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hce7259381e673ef2E"}
!1295 = distinct !{!1295, !1296, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha1b32222c18bbb99E: %elt.1"}
!1296 = distinct !{!1296, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha1b32222c18bbb99E"}
!1297 = distinct !{!1297, !1298, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h9939870c95ae7f32E: %item"}
!1298 = distinct !{!1298, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h9939870c95ae7f32E"}
!1299 = !{!1300, !1287, !1284}
!1300 = distinct !{!1300, !1298, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h9939870c95ae7f32E: %_1"}
!1301 = distinct !{!1301, !29}
!1302 = !{!1303}
!1303 = distinct !{!1303, !1304, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5aa9c0ca7e93e95aE: %self"}
!1304 = distinct !{!1304, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5aa9c0ca7e93e95aE"}
!1305 = !{!1306}
!1306 = distinct !{!1306, !1307, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE: %elt.0"}
!1307 = distinct !{!1307, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE"}
!1308 = !{!1309}
!1309 = distinct !{!1309, !1310, !"_ZN12rust_vectors20rust_pushed_products28_$u7b$$u7b$closure$u7d$$u7d$17h1f2d73e525c6d649E: %w.0"}
!1310 = distinct !{!1310, !"_ZN12rust_vectors20rust_pushed_products28_$u7b$$u7b$closure$u7d$$u7d$17h1f2d73e525c6d649E"}
!1311 = !{!1309, !1306, !1312, !1303}
!1312 = distinct !{!1312, !1313, !"_ZN4core4iter6traits8iterator8Iterator4fold17hed7a6fc3e4f3999cE: %self"}
!1313 = distinct !{!1313, !"_ZN4core4iter6traits8iterator8Iterator4fold17hed7a6fc3e4f3999cE"}
!1314 = !{!1309, !1306}
!1315 = !{!1312, !1303}
!1316 = !{!1317}
!1317 = distinct !{!1317, !1318, !"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E: argument 0"}
!1318 = distinct !{!1318, !"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E"}
!1319 = !{!1320}
!1320 = distinct !{!1320, !1321, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h0912aaf8a7d40b9cE: %q"}
!1321 = distinct !{!1321, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h0912aaf8a7d40b9cE"}
!1322 = !{!1323, !1325, !1317}
!1323 = distinct !{!1323, !1324, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h604fd4a1dfcc0683E: %q"}
!1324 = distinct !{!1324, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h604fd4a1dfcc0683E"}
!1325 = distinct !{!1325, !1326, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h075b824c013b03ebE: %elt"}
!1326 = distinct !{!1326, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h075b824c013b03ebE"}
!1327 = !{!1328}
!1328 = distinct !{!1328, !1329, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h81e691a5b6708397E: %self"}
!1329 = distinct !{!1329, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h81e691a5b6708397E"}
!1330 = !{!1331}
!1331 = distinct !{!1331, !1332, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5777f19885952769E: %self"}
!1332 = distinct !{!1332, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5777f19885952769E"}
!1333 = !{!1331, !1328}
!1334 = !{!1335, !1337, !1339, !1341}
!1335 = distinct !{!1335, !1336, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!1336 = distinct !{!1336, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!1337 = distinct !{!1337, !1338, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17h74ad4419bebce1eaE: %_2.1"}
!1338 = distinct !{!1338, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17h74ad4419bebce1eaE"}
!1339 = distinct !{!1339, !1340, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h88dd5509d69db6b9E: %elt.1"}
!1340 = distinct !{!1340, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h88dd5509d69db6b9E"}
!1341 = distinct !{!1341, !1342, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17hef61a27ae7a04ec0E: %item"}
!1342 = distinct !{!1342, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17hef61a27ae7a04ec0E"}
!1343 = !{!1344, !1345, !1331, !1328}
!1344 = distinct !{!1344, !1336, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!1345 = distinct !{!1345, !1342, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17hef61a27ae7a04ec0E: %_1"}
!1346 = !{!1347}
!1347 = distinct !{!1347, !1348, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE: %elt"}
!1348 = distinct !{!1348, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE"}
!1349 = !{!1350}
!1350 = distinct !{!1350, !1351, !"_ZN12rust_vectors22rust_vector_of_vectors28_$u7b$$u7b$closure$u7d$$u7d$17h71b8231b64be2108E: %r"}
!1351 = distinct !{!1351, !"_ZN12rust_vectors22rust_vector_of_vectors28_$u7b$$u7b$closure$u7d$$u7d$17h71b8231b64be2108E"}
!1352 = !{!1353, !1350, !1347}
!1353 = distinct !{!1353, !1354, !"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h5632aae6638a49a7E: %self"}
!1354 = distinct !{!1354, !"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h5632aae6638a49a7E"}
!1355 = !{!1356}
!1356 = distinct !{!1356, !1357, !"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product28_$u7b$$u7b$closure$u7d$$u7d$17h3c7e5977d1deb7f8E: %b"}
!1357 = distinct !{!1357, !"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product28_$u7b$$u7b$closure$u7d$$u7d$17h3c7e5977d1deb7f8E"}
!1358 = !{!1350, !1347}
!1359 = distinct !{!1359, !29}
!1360 = !{!1361}
!1361 = distinct !{!1361, !1362, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hcf613de373d5e70aE: %self"}
!1362 = distinct !{!1362, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hcf613de373d5e70aE"}
!1363 = !{i64 0, i64 -9223372036854775808}
!1364 = !{!1365}
!1365 = distinct !{!1365, !1366, !"_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17hb3284cba6c32e033E: %self"}
!1366 = distinct !{!1366, !"_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17hb3284cba6c32e033E"}
!1367 = !{!1368}
!1368 = distinct !{!1368, !1366, !"_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17hb3284cba6c32e033E: %_0"}
!1369 = !{!1370, !1372, !1368, !1365}
!1370 = distinct !{!1370, !1371, !"_ZN87_$LT$T$u20$as$u20$alloc..slice..$LT$impl$u20$$u5b$T$u5d$$GT$..to_vec_in..ConvertVec$GT$6to_vec17hd90c0536e0d9b601E: %v"}
!1371 = distinct !{!1371, !"_ZN87_$LT$T$u20$as$u20$alloc..slice..$LT$impl$u20$$u5b$T$u5d$$GT$..to_vec_in..ConvertVec$GT$6to_vec17hd90c0536e0d9b601E"}
!1372 = distinct !{!1372, !1371, !"_ZN87_$LT$T$u20$as$u20$alloc..slice..$LT$impl$u20$$u5b$T$u5d$$GT$..to_vec_in..ConvertVec$GT$6to_vec17hd90c0536e0d9b601E: %s.0"}
!1373 = !{!1370, !1368, !1365}
!1374 = !{!1375, !1377}
!1375 = distinct !{!1375, !1376, !"_RNvXs_NtNtCslNYArtu3iFV_5alloc3vec15set_len_on_dropNtB4_12SetLenOnDropNtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4drop: %self"}
!1376 = distinct !{!1376, !"_RNvXs_NtNtCslNYArtu3iFV_5alloc3vec15set_len_on_dropNtB4_12SetLenOnDropNtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4drop"}
!1377 = distinct !{!1377, !1378, !"_ZN4core3ptr62drop_in_place$LT$alloc..vec..set_len_on_drop..SetLenOnDrop$GT$17h0b8a163146ae54f2E: %_1"}
!1378 = distinct !{!1378, !"_ZN4core3ptr62drop_in_place$LT$alloc..vec..set_len_on_drop..SetLenOnDrop$GT$17h0b8a163146ae54f2E"}
!1379 = !{!1380, !1382}
!1380 = distinct !{!1380, !1381, !"_RNvXs_NtNtCslNYArtu3iFV_5alloc3vec15set_len_on_dropNtB4_12SetLenOnDropNtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4drop: %self"}
!1381 = distinct !{!1381, !"_RNvXs_NtNtCslNYArtu3iFV_5alloc3vec15set_len_on_dropNtB4_12SetLenOnDropNtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4drop"}
!1382 = distinct !{!1382, !1383, !"_ZN4core3ptr62drop_in_place$LT$alloc..vec..set_len_on_drop..SetLenOnDrop$GT$17h0b8a163146ae54f2E: %_1"}
!1383 = distinct !{!1383, !"_ZN4core3ptr62drop_in_place$LT$alloc..vec..set_len_on_drop..SetLenOnDrop$GT$17h0b8a163146ae54f2E"}
!1384 = !{!1385}
!1385 = distinct !{!1385, !1386, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E: %self"}
!1386 = distinct !{!1386, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E"}
!1387 = distinct !{!1387, !29}
!1388 = !{!1389}
!1389 = distinct !{!1389, !1390, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E: %self"}
!1390 = distinct !{!1390, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E"}
!1391 = !{!1392}
!1392 = distinct !{!1392, !1393, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt"}
!1393 = distinct !{!1393, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E"}
!1394 = !{!1395, !1397, !1392}
!1395 = distinct !{!1395, !1396, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!1396 = distinct !{!1396, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!1397 = distinct !{!1397, !1398, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17h1d2b14b2db51cb75E: %v"}
!1398 = distinct !{!1398, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17h1d2b14b2db51cb75E"}
!1399 = !{!1400, !1401, !1402, !1404, !1406}
!1400 = distinct !{!1400, !1396, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!1401 = distinct !{!1401, !1393, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %_1"}
!1402 = distinct !{!1402, !1403, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h392452b58bb246e1E: %f"}
!1403 = distinct !{!1403, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h392452b58bb246e1E"}
!1404 = distinct !{!1404, !1405, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfef2274aeb662d29E: %g"}
!1405 = distinct !{!1405, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfef2274aeb662d29E"}
!1406 = distinct !{!1406, !1407, !"_ZN4core4iter6traits8iterator8Iterator8for_each17he5758b6d5aea0e2dE: %f"}
!1407 = distinct !{!1407, !"_ZN4core4iter6traits8iterator8Iterator8for_each17he5758b6d5aea0e2dE"}
!1408 = !{!1409, !1411, !1401, !1392, !1402, !1404, !1406}
!1409 = distinct !{!1409, !1410, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h04595ec8da9489adE: %_1"}
!1410 = distinct !{!1410, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h04595ec8da9489adE"}
!1411 = distinct !{!1411, !1412, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h1a7917abbc11393eE: %_1"}
!1412 = distinct !{!1412, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h1a7917abbc11393eE"}
!1413 = !{!1414}
!1414 = distinct !{!1414, !1393, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt:It1"}
!1415 = !{!1395, !1397, !1414}
!1416 = !{!1409, !1411, !1401, !1414, !1402, !1404, !1406}
!1417 = !{!1418}
!1418 = distinct !{!1418, !1393, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt:It2"}
!1419 = !{!1395, !1397, !1418}
!1420 = !{!1409, !1411, !1401, !1418, !1402, !1404, !1406}
!1421 = !{!1422}
!1422 = distinct !{!1422, !1393, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt:It3"}
!1423 = !{!1395, !1397, !1422}
!1424 = !{!1409, !1411, !1401, !1422, !1402, !1404, !1406}
!1425 = distinct !{!1425, !29}
!1426 = !{!1402, !1404, !1406}
!1427 = !{!1428, !1430, !1432}
!1428 = distinct !{!1428, !1429, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hcd2ffa9683fe68efE: %self"}
!1429 = distinct !{!1429, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hcd2ffa9683fe68efE"}
!1430 = distinct !{!1430, !1431, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17he485375ae9d976a9E: %self"}
!1431 = distinct !{!1431, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17he485375ae9d976a9E"}
!1432 = distinct !{!1432, !1433, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h36f4770fbdcdae75E: %self"}
!1433 = distinct !{!1433, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h36f4770fbdcdae75E"}
!1434 = !{!1435, !1436, !1437}
!1435 = distinct !{!1435, !1429, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hcd2ffa9683fe68efE: %_0"}
!1436 = distinct !{!1436, !1431, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17he485375ae9d976a9E: %_0"}
!1437 = distinct !{!1437, !1433, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h36f4770fbdcdae75E: %_0"}
!1438 = !{!1439}
!1439 = distinct !{!1439, !1440, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h9f6233901f4f32eaE: %self"}
!1440 = distinct !{!1440, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h9f6233901f4f32eaE"}
!1441 = !{!1442}
!1442 = distinct !{!1442, !1443, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E: %item"}
!1443 = distinct !{!1443, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E"}
!1444 = !{!1445}
!1445 = distinct !{!1445, !1446, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE: %elt.1"}
!1446 = distinct !{!1446, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE"}
!1447 = !{!1448, !1445, !1442}
!1448 = distinct !{!1448, !1449, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h2788b4f4add45ef2E: %_2.1"}
!1449 = distinct !{!1449, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h2788b4f4add45ef2E"}
!1450 = !{!1451, !1452, !1453, !1454, !1456, !1458, !1459, !1461, !1462, !1464}
!1451 = distinct !{!1451, !1449, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h2788b4f4add45ef2E: %_0"}
!1452 = distinct !{!1452, !1446, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE: %_1"}
!1453 = distinct !{!1453, !1443, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E: %_1"}
!1454 = distinct !{!1454, !1455, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h670fb59e275a1c13E: %f"}
!1455 = distinct !{!1455, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h670fb59e275a1c13E"}
!1456 = distinct !{!1456, !1457, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E: %self"}
!1457 = distinct !{!1457, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E"}
!1458 = distinct !{!1458, !1457, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E: %fold"}
!1459 = distinct !{!1459, !1460, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd611cd46f6755f49E: %self"}
!1460 = distinct !{!1460, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd611cd46f6755f49E"}
!1461 = distinct !{!1461, !1460, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd611cd46f6755f49E: %g"}
!1462 = distinct !{!1462, !1463, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E: %self"}
!1463 = distinct !{!1463, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E"}
!1464 = distinct !{!1464, !1463, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E: %f"}
!1465 = !{!1466, !1468, !1452, !1445, !1453, !1442, !1454, !1456, !1458, !1459, !1461, !1462, !1464}
!1466 = distinct !{!1466, !1467, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h8b2d70e470641ae2E: %_1"}
!1467 = distinct !{!1467, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h8b2d70e470641ae2E"}
!1468 = distinct !{!1468, !1469, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hf9f3e329ac081063E: %_1"}
!1469 = distinct !{!1469, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hf9f3e329ac081063E"}
!1470 = !{!1471}
!1471 = distinct !{!1471, !1443, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E: %item:It1"}
!1472 = !{!1473}
!1473 = distinct !{!1473, !1446, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE: %elt.1:It1"}
!1474 = !{!1448, !1473, !1471}
!1475 = !{!1466, !1468, !1452, !1473, !1453, !1471, !1454, !1456, !1458, !1459, !1461, !1462, !1464}
!1476 = !{!1454, !1456, !1458, !1459, !1461, !1462, !1464}
!1477 = !{!1478, !1480}
!1478 = distinct !{!1478, !1479, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hcd2ffa9683fe68efE: %self"}
!1479 = distinct !{!1479, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hcd2ffa9683fe68efE"}
!1480 = distinct !{!1480, !1481, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hef0bdade964f7ddaE: %self"}
!1481 = distinct !{!1481, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hef0bdade964f7ddaE"}
!1482 = !{!1483, !1484}
!1483 = distinct !{!1483, !1479, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hcd2ffa9683fe68efE: %_0"}
!1484 = distinct !{!1484, !1481, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hef0bdade964f7ddaE: %_0"}
!1485 = !{!1486}
!1486 = distinct !{!1486, !1487, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E: %self"}
!1487 = distinct !{!1487, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E"}
!1488 = !{!1489}
!1489 = distinct !{!1489, !1490, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0633fad1b9ffc730E: %elt"}
!1490 = distinct !{!1490, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0633fad1b9ffc730E"}
!1491 = !{!1492}
!1492 = distinct !{!1492, !1493, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17hd31ae34b5d4b51edE: %v"}
!1493 = distinct !{!1493, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17hd31ae34b5d4b51edE"}
!1494 = !{!1495, !1492, !1496, !1489, !1497, !1499, !1501, !1502, !1504}
!1495 = distinct !{!1495, !1493, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17hd31ae34b5d4b51edE: %_1"}
!1496 = distinct !{!1496, !1490, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0633fad1b9ffc730E: %_1"}
!1497 = distinct !{!1497, !1498, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heb4cb9dd87be7da7E: %f"}
!1498 = distinct !{!1498, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heb4cb9dd87be7da7E"}
!1499 = distinct !{!1499, !1500, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9aff0da4b4e4230eE: %self"}
!1500 = distinct !{!1500, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9aff0da4b4e4230eE"}
!1501 = distinct !{!1501, !1500, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9aff0da4b4e4230eE: %g"}
!1502 = distinct !{!1502, !1503, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h71722418ee47b4f8E: %self"}
!1503 = distinct !{!1503, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h71722418ee47b4f8E"}
!1504 = distinct !{!1504, !1503, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h71722418ee47b4f8E: %f"}
!1505 = !{!1506, !1492, !1489}
!1506 = distinct !{!1506, !1507, !"_RNvXs2Y_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3MuldE3mul: %self"}
!1507 = distinct !{!1507, !"_RNvXs2Y_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3MuldE3mul"}
!1508 = !{!1495, !1496, !1497, !1499, !1501, !1502, !1504}
!1509 = !{!1510, !1512, !1496, !1489, !1497, !1499, !1501, !1502, !1504}
!1510 = distinct !{!1510, !1511, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h86ba19b629a26e70E: %_1"}
!1511 = distinct !{!1511, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h86ba19b629a26e70E"}
!1512 = distinct !{!1512, !1513, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h4655ad2791e91ba4E: %_1"}
!1513 = distinct !{!1513, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h4655ad2791e91ba4E"}
!1514 = !{!1515}
!1515 = distinct !{!1515, !1490, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0633fad1b9ffc730E: %elt:It1"}
!1516 = !{!1517}
!1517 = distinct !{!1517, !1493, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17hd31ae34b5d4b51edE: %v:It1"}
!1518 = !{!1495, !1517, !1496, !1515, !1497, !1499, !1501, !1502, !1504}
!1519 = !{!1506, !1517, !1515}
!1520 = !{!1510, !1512, !1496, !1515, !1497, !1499, !1501, !1502, !1504}
!1521 = !{!1497, !1499, !1501, !1502, !1504}
!1522 = !{!1523}
!1523 = distinct !{!1523, !1524, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$10insert_mut17h9ac44ff3c6617cd4E: %self"}
!1524 = distinct !{!1524, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$10insert_mut17h9ac44ff3c6617cd4E"}
!1525 = !{!1526}
!1526 = distinct !{!1526, !1524, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$10insert_mut17h9ac44ff3c6617cd4E: argument 1"}
!1527 = !{!1528}
!1528 = distinct !{!1528, !1529, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$10try_remove17h970123e11495fac3E: %self"}
!1529 = distinct !{!1529, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$10try_remove17h970123e11495fac3E"}
!1530 = !{!1531, !1533}
!1531 = distinct !{!1531, !1532, !"_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17h262c1c888a36f835E: %_0"}
!1532 = distinct !{!1532, !"_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17h262c1c888a36f835E"}
!1533 = distinct !{!1533, !1532, !"_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17h262c1c888a36f835E: %elem"}
!1534 = !{!1531}
!1535 = !{!1533}
!1536 = !{!1537}
!1537 = distinct !{!1537, !1538, !"_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17h817642b54eeaf847E: %_0"}
!1538 = distinct !{!1538, !"_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17h817642b54eeaf847E"}
!1539 = distinct !{!1539, !29}
!1540 = !{!"branch_weights", !"expected", i32 2000, i32 1}
!1541 = !{!1542}
!1542 = distinct !{!1542, !1543, !"_ZN87_$LT$T$u20$as$u20$alloc..slice..$LT$impl$u20$$u5b$T$u5d$$GT$..to_vec_in..ConvertVec$GT$6to_vec17hd90c0536e0d9b601E: %v"}
!1543 = distinct !{!1543, !"_ZN87_$LT$T$u20$as$u20$alloc..slice..$LT$impl$u20$$u5b$T$u5d$$GT$..to_vec_in..ConvertVec$GT$6to_vec17hd90c0536e0d9b601E"}
!1544 = !{!1542, !1545}
!1545 = distinct !{!1545, !1543, !"_ZN87_$LT$T$u20$as$u20$alloc..slice..$LT$impl$u20$$u5b$T$u5d$$GT$..to_vec_in..ConvertVec$GT$6to_vec17hd90c0536e0d9b601E: %s.0"}
!1546 = !{!1545}
!1547 = !{!1548}
!1548 = distinct !{!1548, !1549, !"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product28_$u7b$$u7b$closure$u7d$$u7d$17h3c7e5977d1deb7f8E: %b"}
!1549 = distinct !{!1549, !"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product28_$u7b$$u7b$closure$u7d$$u7d$17h3c7e5977d1deb7f8E"}
!1550 = distinct !{!1550, !29}
!1551 = !{!1552}
!1552 = distinct !{!1552, !1553, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h2f591a93473527d6E: %self"}
!1553 = distinct !{!1553, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h2f591a93473527d6E"}
!1554 = !{!1555, !1552}
!1555 = distinct !{!1555, !1556, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E: %self"}
!1556 = distinct !{!1556, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E"}
!1557 = !{!1558}
!1558 = distinct !{!1558, !1559, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt"}
!1559 = distinct !{!1559, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E"}
!1560 = !{!1561, !1563, !1558}
!1561 = distinct !{!1561, !1562, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!1562 = distinct !{!1562, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!1563 = distinct !{!1563, !1564, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17h1d2b14b2db51cb75E: %v"}
!1564 = distinct !{!1564, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17h1d2b14b2db51cb75E"}
!1565 = !{!1566, !1567, !1568, !1570, !1572, !1552}
!1566 = distinct !{!1566, !1562, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!1567 = distinct !{!1567, !1559, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %_1"}
!1568 = distinct !{!1568, !1569, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h392452b58bb246e1E: %f"}
!1569 = distinct !{!1569, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h392452b58bb246e1E"}
!1570 = distinct !{!1570, !1571, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfef2274aeb662d29E: %g"}
!1571 = distinct !{!1571, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfef2274aeb662d29E"}
!1572 = distinct !{!1572, !1573, !"_ZN4core4iter6traits8iterator8Iterator8for_each17he5758b6d5aea0e2dE: %f"}
!1573 = distinct !{!1573, !"_ZN4core4iter6traits8iterator8Iterator8for_each17he5758b6d5aea0e2dE"}
!1574 = !{!1575, !1577, !1567, !1558, !1568, !1570, !1572}
!1575 = distinct !{!1575, !1576, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h04595ec8da9489adE: %_1"}
!1576 = distinct !{!1576, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h04595ec8da9489adE"}
!1577 = distinct !{!1577, !1578, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h1a7917abbc11393eE: %_1"}
!1578 = distinct !{!1578, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h1a7917abbc11393eE"}
!1579 = !{!1580}
!1580 = distinct !{!1580, !1559, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt:It1"}
!1581 = !{!1561, !1563, !1580}
!1582 = !{!1575, !1577, !1567, !1580, !1568, !1570, !1572}
!1583 = !{!1584}
!1584 = distinct !{!1584, !1559, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt:It2"}
!1585 = !{!1561, !1563, !1584}
!1586 = !{!1575, !1577, !1567, !1584, !1568, !1570, !1572}
!1587 = !{!1588}
!1588 = distinct !{!1588, !1559, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt:It3"}
!1589 = !{!1561, !1563, !1588}
!1590 = !{!1575, !1577, !1567, !1588, !1568, !1570, !1572}
!1591 = distinct !{!1591, !29}
!1592 = !{!1568, !1570, !1572}
!1593 = !{!1594}
!1594 = distinct !{!1594, !1595, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7b4aa74f311b6ad1E: %self"}
!1595 = distinct !{!1595, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7b4aa74f311b6ad1E"}
!1596 = !{!1597}
!1597 = distinct !{!1597, !1595, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7b4aa74f311b6ad1E: %iterator"}
!1598 = !{!1599, !1601, !1603, !1597}
!1599 = distinct !{!1599, !1600, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hcd2ffa9683fe68efE: %self"}
!1600 = distinct !{!1600, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hcd2ffa9683fe68efE"}
!1601 = distinct !{!1601, !1602, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17he485375ae9d976a9E: %self"}
!1602 = distinct !{!1602, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17he485375ae9d976a9E"}
!1603 = distinct !{!1603, !1604, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h36f4770fbdcdae75E: %self"}
!1604 = distinct !{!1604, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h36f4770fbdcdae75E"}
!1605 = !{!1606, !1607, !1608, !1594}
!1606 = distinct !{!1606, !1600, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hcd2ffa9683fe68efE: %_0"}
!1607 = distinct !{!1607, !1602, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17he485375ae9d976a9E: %_0"}
!1608 = distinct !{!1608, !1604, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h36f4770fbdcdae75E: %_0"}
!1609 = !{!1610, !1594}
!1610 = distinct !{!1610, !1611, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h9f6233901f4f32eaE: %self"}
!1611 = distinct !{!1611, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h9f6233901f4f32eaE"}
!1612 = !{!1613}
!1613 = distinct !{!1613, !1614, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E: %item"}
!1614 = distinct !{!1614, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E"}
!1615 = !{!1616}
!1616 = distinct !{!1616, !1617, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE: %elt.1"}
!1617 = distinct !{!1617, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE"}
!1618 = !{!1619, !1616, !1613}
!1619 = distinct !{!1619, !1620, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h2788b4f4add45ef2E: %_2.1"}
!1620 = distinct !{!1620, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h2788b4f4add45ef2E"}
!1621 = !{!1622, !1623, !1624, !1625, !1627, !1629, !1630, !1632, !1633, !1635, !1597}
!1622 = distinct !{!1622, !1620, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h2788b4f4add45ef2E: %_0"}
!1623 = distinct !{!1623, !1617, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE: %_1"}
!1624 = distinct !{!1624, !1614, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E: %_1"}
!1625 = distinct !{!1625, !1626, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h670fb59e275a1c13E: %f"}
!1626 = distinct !{!1626, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h670fb59e275a1c13E"}
!1627 = distinct !{!1627, !1628, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E: %self"}
!1628 = distinct !{!1628, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E"}
!1629 = distinct !{!1629, !1628, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E: %fold"}
!1630 = distinct !{!1630, !1631, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd611cd46f6755f49E: %self"}
!1631 = distinct !{!1631, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd611cd46f6755f49E"}
!1632 = distinct !{!1632, !1631, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd611cd46f6755f49E: %g"}
!1633 = distinct !{!1633, !1634, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E: %self"}
!1634 = distinct !{!1634, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E"}
!1635 = distinct !{!1635, !1634, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E: %f"}
!1636 = !{!1637, !1639, !1623, !1616, !1624, !1613, !1625, !1627, !1629, !1630, !1632, !1633, !1635, !1597}
!1637 = distinct !{!1637, !1638, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h8b2d70e470641ae2E: %_1"}
!1638 = distinct !{!1638, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h8b2d70e470641ae2E"}
!1639 = distinct !{!1639, !1640, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hf9f3e329ac081063E: %_1"}
!1640 = distinct !{!1640, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hf9f3e329ac081063E"}
!1641 = !{!1642}
!1642 = distinct !{!1642, !1614, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E: %item:It1"}
!1643 = !{!1644}
!1644 = distinct !{!1644, !1617, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE: %elt.1:It1"}
!1645 = !{!1619, !1644, !1642}
!1646 = !{!1637, !1639, !1623, !1644, !1624, !1642, !1625, !1627, !1629, !1630, !1632, !1633, !1635, !1597}
!1647 = !{!1625, !1627, !1629, !1630, !1632, !1633, !1635, !1597}
!1648 = !{!1649}
!1649 = distinct !{!1649, !1650, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7f44cea4f4f7a38dE: %self"}
!1650 = distinct !{!1650, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7f44cea4f4f7a38dE"}
!1651 = !{!1652}
!1652 = distinct !{!1652, !1650, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7f44cea4f4f7a38dE: %iterator"}
!1653 = !{!1654, !1656, !1652}
!1654 = distinct !{!1654, !1655, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hcd2ffa9683fe68efE: %self"}
!1655 = distinct !{!1655, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hcd2ffa9683fe68efE"}
!1656 = distinct !{!1656, !1657, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hef0bdade964f7ddaE: %self"}
!1657 = distinct !{!1657, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hef0bdade964f7ddaE"}
!1658 = !{!1659, !1660, !1649}
!1659 = distinct !{!1659, !1655, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hcd2ffa9683fe68efE: %_0"}
!1660 = distinct !{!1660, !1657, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hef0bdade964f7ddaE: %_0"}
!1661 = !{!1662, !1649}
!1662 = distinct !{!1662, !1663, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E: %self"}
!1663 = distinct !{!1663, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17he7002ef94bce7b36E"}
!1664 = !{!1665}
!1665 = distinct !{!1665, !1666, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0633fad1b9ffc730E: %elt"}
!1666 = distinct !{!1666, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0633fad1b9ffc730E"}
!1667 = !{!1668}
!1668 = distinct !{!1668, !1669, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17hd31ae34b5d4b51edE: %v"}
!1669 = distinct !{!1669, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17hd31ae34b5d4b51edE"}
!1670 = !{!1671, !1668, !1672, !1665, !1673, !1675, !1677, !1678, !1680, !1652}
!1671 = distinct !{!1671, !1669, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17hd31ae34b5d4b51edE: %_1"}
!1672 = distinct !{!1672, !1666, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0633fad1b9ffc730E: %_1"}
!1673 = distinct !{!1673, !1674, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heb4cb9dd87be7da7E: %f"}
!1674 = distinct !{!1674, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heb4cb9dd87be7da7E"}
!1675 = distinct !{!1675, !1676, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9aff0da4b4e4230eE: %self"}
!1676 = distinct !{!1676, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9aff0da4b4e4230eE"}
!1677 = distinct !{!1677, !1676, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9aff0da4b4e4230eE: %g"}
!1678 = distinct !{!1678, !1679, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h71722418ee47b4f8E: %self"}
!1679 = distinct !{!1679, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h71722418ee47b4f8E"}
!1680 = distinct !{!1680, !1679, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h71722418ee47b4f8E: %f"}
!1681 = !{!1682, !1668, !1665}
!1682 = distinct !{!1682, !1683, !"_RNvXs2Y_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3MuldE3mul: %self"}
!1683 = distinct !{!1683, !"_RNvXs2Y_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3MuldE3mul"}
!1684 = !{!1671, !1672, !1673, !1675, !1677, !1678, !1680, !1652}
!1685 = !{!1686, !1688, !1672, !1665, !1673, !1675, !1677, !1678, !1680, !1652}
!1686 = distinct !{!1686, !1687, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h86ba19b629a26e70E: %_1"}
!1687 = distinct !{!1687, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h86ba19b629a26e70E"}
!1688 = distinct !{!1688, !1689, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h4655ad2791e91ba4E: %_1"}
!1689 = distinct !{!1689, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h4655ad2791e91ba4E"}
!1690 = !{!1691}
!1691 = distinct !{!1691, !1666, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0633fad1b9ffc730E: %elt:It1"}
!1692 = !{!1693}
!1693 = distinct !{!1693, !1669, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17hd31ae34b5d4b51edE: %v:It1"}
!1694 = !{!1671, !1693, !1672, !1691, !1673, !1675, !1677, !1678, !1680, !1652}
!1695 = !{!1682, !1693, !1691}
!1696 = !{!1686, !1688, !1672, !1691, !1673, !1675, !1677, !1678, !1680, !1652}
!1697 = !{!1673, !1675, !1677, !1678, !1680, !1652}
!1698 = !{!1699}
!1699 = distinct !{!1699, !1700, !"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h263f120ee46b3b3fE: %_0"}
!1700 = distinct !{!1700, !"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h263f120ee46b3b3fE"}
!1701 = !{!1702}
!1702 = distinct !{!1702, !1703, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt"}
!1703 = distinct !{!1703, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E"}
!1704 = !{!1705, !1707, !1702}
!1705 = distinct !{!1705, !1706, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!1706 = distinct !{!1706, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!1707 = distinct !{!1707, !1708, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17h1d2b14b2db51cb75E: %v"}
!1708 = distinct !{!1708, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17h1d2b14b2db51cb75E"}
!1709 = !{!1710, !1711, !1712, !1714, !1716, !1718, !1720, !1699}
!1710 = distinct !{!1710, !1706, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!1711 = distinct !{!1711, !1703, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %_1"}
!1712 = distinct !{!1712, !1713, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h392452b58bb246e1E: %f"}
!1713 = distinct !{!1713, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h392452b58bb246e1E"}
!1714 = distinct !{!1714, !1715, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfef2274aeb662d29E: %g"}
!1715 = distinct !{!1715, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfef2274aeb662d29E"}
!1716 = distinct !{!1716, !1717, !"_ZN4core4iter6traits8iterator8Iterator8for_each17he5758b6d5aea0e2dE: %f"}
!1717 = distinct !{!1717, !"_ZN4core4iter6traits8iterator8Iterator8for_each17he5758b6d5aea0e2dE"}
!1718 = distinct !{!1718, !1719, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h2f591a93473527d6E: %self"}
!1719 = distinct !{!1719, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h2f591a93473527d6E"}
!1720 = distinct !{!1720, !1721, !"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h4d46394f2e8f537eE: %self"}
!1721 = distinct !{!1721, !"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h4d46394f2e8f537eE"}
!1722 = !{!1723, !1725, !1711, !1702, !1712, !1714, !1716, !1699}
!1723 = distinct !{!1723, !1724, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h04595ec8da9489adE: %_1"}
!1724 = distinct !{!1724, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h04595ec8da9489adE"}
!1725 = distinct !{!1725, !1726, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h1a7917abbc11393eE: %_1"}
!1726 = distinct !{!1726, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h1a7917abbc11393eE"}
!1727 = !{!1728}
!1728 = distinct !{!1728, !1703, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt:It1"}
!1729 = !{!1705, !1707, !1728}
!1730 = !{!1723, !1725, !1711, !1728, !1712, !1714, !1716, !1699}
!1731 = !{!1732}
!1732 = distinct !{!1732, !1703, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt:It2"}
!1733 = !{!1705, !1707, !1732}
!1734 = !{!1723, !1725, !1711, !1732, !1712, !1714, !1716, !1699}
!1735 = !{!1736}
!1736 = distinct !{!1736, !1703, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt:It3"}
!1737 = !{!1705, !1707, !1736}
!1738 = !{!1723, !1725, !1711, !1736, !1712, !1714, !1716, !1699}
!1739 = distinct !{!1739, !29}
!1740 = !{!1741}
!1741 = distinct !{!1741, !1742, !"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h31ffb5c66f835461E: %_0"}
!1742 = distinct !{!1742, !"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h31ffb5c66f835461E"}
!1743 = !{!1744}
!1744 = distinct !{!1744, !1742, !"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h31ffb5c66f835461E: %iterator"}
!1745 = !{!1746, !1748, !1750, !1744}
!1746 = distinct !{!1746, !1747, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hcd2ffa9683fe68efE: %self"}
!1747 = distinct !{!1747, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hcd2ffa9683fe68efE"}
!1748 = distinct !{!1748, !1749, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17he485375ae9d976a9E: %self"}
!1749 = distinct !{!1749, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17he485375ae9d976a9E"}
!1750 = distinct !{!1750, !1751, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h36f4770fbdcdae75E: %self"}
!1751 = distinct !{!1751, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h36f4770fbdcdae75E"}
!1752 = !{!1753, !1754, !1755, !1741}
!1753 = distinct !{!1753, !1747, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hcd2ffa9683fe68efE: %_0"}
!1754 = distinct !{!1754, !1749, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17he485375ae9d976a9E: %_0"}
!1755 = distinct !{!1755, !1751, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h36f4770fbdcdae75E: %_0"}
!1756 = !{!1741, !1744}
!1757 = !{!1758}
!1758 = distinct !{!1758, !1759, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E: %item"}
!1759 = distinct !{!1759, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E"}
!1760 = !{!1761}
!1761 = distinct !{!1761, !1762, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE: %elt.1"}
!1762 = distinct !{!1762, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE"}
!1763 = !{!1764, !1761, !1758}
!1764 = distinct !{!1764, !1765, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h2788b4f4add45ef2E: %_2.1"}
!1765 = distinct !{!1765, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h2788b4f4add45ef2E"}
!1766 = !{!1767, !1768, !1769, !1770, !1772, !1774, !1775, !1777, !1778, !1780, !1781, !1783, !1741, !1744}
!1767 = distinct !{!1767, !1765, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h2788b4f4add45ef2E: %_0"}
!1768 = distinct !{!1768, !1762, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE: %_1"}
!1769 = distinct !{!1769, !1759, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E: %_1"}
!1770 = distinct !{!1770, !1771, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h670fb59e275a1c13E: %f"}
!1771 = distinct !{!1771, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h670fb59e275a1c13E"}
!1772 = distinct !{!1772, !1773, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E: %self"}
!1773 = distinct !{!1773, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E"}
!1774 = distinct !{!1774, !1773, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E: %fold"}
!1775 = distinct !{!1775, !1776, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd611cd46f6755f49E: %self"}
!1776 = distinct !{!1776, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd611cd46f6755f49E"}
!1777 = distinct !{!1777, !1776, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd611cd46f6755f49E: %g"}
!1778 = distinct !{!1778, !1779, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E: %self"}
!1779 = distinct !{!1779, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E"}
!1780 = distinct !{!1780, !1779, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E: %f"}
!1781 = distinct !{!1781, !1782, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7b4aa74f311b6ad1E: %iterator"}
!1782 = distinct !{!1782, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7b4aa74f311b6ad1E"}
!1783 = distinct !{!1783, !1784, !"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h86a1e9f02f007dbdE: %iterator"}
!1784 = distinct !{!1784, !"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h86a1e9f02f007dbdE"}
!1785 = !{!1786, !1788, !1768, !1761, !1769, !1758, !1770, !1772, !1774, !1775, !1777, !1778, !1780, !1781, !1783, !1741, !1744}
!1786 = distinct !{!1786, !1787, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h8b2d70e470641ae2E: %_1"}
!1787 = distinct !{!1787, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h8b2d70e470641ae2E"}
!1788 = distinct !{!1788, !1789, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hf9f3e329ac081063E: %_1"}
!1789 = distinct !{!1789, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hf9f3e329ac081063E"}
!1790 = !{!1791}
!1791 = distinct !{!1791, !1759, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E: %item:It1"}
!1792 = !{!1793}
!1793 = distinct !{!1793, !1762, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE: %elt.1:It1"}
!1794 = !{!1764, !1793, !1791}
!1795 = !{!1786, !1788, !1768, !1793, !1769, !1791, !1770, !1772, !1774, !1775, !1777, !1778, !1780, !1781, !1783, !1741, !1744}
!1796 = !{!1797}
!1797 = distinct !{!1797, !1798, !"_ZN4core4iter6traits8iterator8Iterator7collect17h461bd950d82d7b42E: %_0"}
!1798 = distinct !{!1798, !"_ZN4core4iter6traits8iterator8Iterator7collect17h461bd950d82d7b42E"}
!1799 = !{!1800}
!1800 = distinct !{!1800, !1801, !"_ZN95_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$core..iter..traits..collect..FromIterator$LT$T$GT$$GT$9from_iter17h845a9d6c680816d7E: %_0"}
!1801 = distinct !{!1801, !"_ZN95_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$core..iter..traits..collect..FromIterator$LT$T$GT$$GT$9from_iter17h845a9d6c680816d7E"}
!1802 = !{!1803}
!1803 = distinct !{!1803, !1804, !"_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h16457a175a359a61E: %_0"}
!1804 = distinct !{!1804, !"_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h16457a175a359a61E"}
!1805 = !{!1806}
!1806 = distinct !{!1806, !1807, !"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h263f120ee46b3b3fE: %_0"}
!1807 = distinct !{!1807, !"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h263f120ee46b3b3fE"}
!1808 = !{!1806, !1803, !1800, !1797}
!1809 = !{!1810}
!1810 = distinct !{!1810, !1811, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt"}
!1811 = distinct !{!1811, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E"}
!1812 = !{!1813, !1815, !1810}
!1813 = distinct !{!1813, !1814, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!1814 = distinct !{!1814, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!1815 = distinct !{!1815, !1816, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17h1d2b14b2db51cb75E: %v"}
!1816 = distinct !{!1816, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17h1d2b14b2db51cb75E"}
!1817 = !{!1818, !1819, !1820, !1822, !1824, !1826, !1828, !1806, !1803, !1800, !1797}
!1818 = distinct !{!1818, !1814, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!1819 = distinct !{!1819, !1811, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %_1"}
!1820 = distinct !{!1820, !1821, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h392452b58bb246e1E: %f"}
!1821 = distinct !{!1821, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h392452b58bb246e1E"}
!1822 = distinct !{!1822, !1823, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfef2274aeb662d29E: %g"}
!1823 = distinct !{!1823, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfef2274aeb662d29E"}
!1824 = distinct !{!1824, !1825, !"_ZN4core4iter6traits8iterator8Iterator8for_each17he5758b6d5aea0e2dE: %f"}
!1825 = distinct !{!1825, !"_ZN4core4iter6traits8iterator8Iterator8for_each17he5758b6d5aea0e2dE"}
!1826 = distinct !{!1826, !1827, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h2f591a93473527d6E: %self"}
!1827 = distinct !{!1827, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h2f591a93473527d6E"}
!1828 = distinct !{!1828, !1829, !"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h4d46394f2e8f537eE: %self"}
!1829 = distinct !{!1829, !"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h4d46394f2e8f537eE"}
!1830 = !{!1831, !1833, !1819, !1810, !1820, !1822, !1824, !1806, !1803, !1800, !1797}
!1831 = distinct !{!1831, !1832, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h04595ec8da9489adE: %_1"}
!1832 = distinct !{!1832, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h04595ec8da9489adE"}
!1833 = distinct !{!1833, !1834, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h1a7917abbc11393eE: %_1"}
!1834 = distinct !{!1834, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h1a7917abbc11393eE"}
!1835 = !{!1836}
!1836 = distinct !{!1836, !1811, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt:It1"}
!1837 = !{!1813, !1815, !1836}
!1838 = !{!1831, !1833, !1819, !1836, !1820, !1822, !1824, !1806, !1803, !1800, !1797}
!1839 = !{!1840}
!1840 = distinct !{!1840, !1811, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt:It2"}
!1841 = !{!1813, !1815, !1840}
!1842 = !{!1831, !1833, !1819, !1840, !1820, !1822, !1824, !1806, !1803, !1800, !1797}
!1843 = !{!1844}
!1844 = distinct !{!1844, !1811, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt:It3"}
!1845 = !{!1813, !1815, !1844}
!1846 = !{!1831, !1833, !1819, !1844, !1820, !1822, !1824, !1806, !1803, !1800, !1797}
!1847 = !{!1848}
!1848 = distinct !{!1848, !1849, !"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h5632aae6638a49a7E: %self"}
!1849 = distinct !{!1849, !"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h5632aae6638a49a7E"}
!1850 = !{!1851, !1853, !1855, !1857}
!1851 = distinct !{!1851, !1852, !"_RNvXs2Y_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3MuldE3mul: %self"}
!1852 = distinct !{!1852, !"_RNvXs2Y_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3MuldE3mul"}
!1853 = distinct !{!1853, !1854, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hce7259381e673ef2E: %_2.1"}
!1854 = distinct !{!1854, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hce7259381e673ef2E"}
!1855 = distinct !{!1855, !1856, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha1b32222c18bbb99E: %elt.1"}
!1856 = distinct !{!1856, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha1b32222c18bbb99E"}
!1857 = distinct !{!1857, !1858, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h9939870c95ae7f32E: %item"}
!1858 = distinct !{!1858, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h9939870c95ae7f32E"}
!1859 = !{!1860, !1861, !1863, !1865, !1867}
!1860 = distinct !{!1860, !1858, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h9939870c95ae7f32E: %_1"}
!1861 = distinct !{!1861, !1862, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3769c62b8d0a4af5E: %self"}
!1862 = distinct !{!1862, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3769c62b8d0a4af5E"}
!1863 = distinct !{!1863, !1864, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he63fd6185f9e7e32E: %self"}
!1864 = distinct !{!1864, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he63fd6185f9e7e32E"}
!1865 = distinct !{!1865, !1866, !"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h343a538a6e718190E: %iter"}
!1866 = distinct !{!1866, !"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h343a538a6e718190E"}
!1867 = distinct !{!1867, !1868, !"_ZN4core4iter6traits8iterator8Iterator3sum17h7eed0e0a1def22e7E: %self"}
!1868 = distinct !{!1868, !"_ZN4core4iter6traits8iterator8Iterator3sum17h7eed0e0a1def22e7E"}
!1869 = distinct !{!1869, !29}
!1870 = !{!1871, !1873}
!1871 = distinct !{!1871, !1872, !"_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17hac9fc173b6e37af1E: %slice.0"}
!1872 = distinct !{!1872, !"_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17hac9fc173b6e37af1E"}
!1873 = distinct !{!1873, !1874, !"_ZN81_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..index..Index$LT$I$GT$$GT$5index17h2a9646cabf774b9aE: %self"}
!1874 = distinct !{!1874, !"_ZN81_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..index..Index$LT$I$GT$$GT$5index17h2a9646cabf774b9aE"}
!1875 = !{!1876}
!1876 = distinct !{!1876, !1877, !"_ZN5alloc3vec12Vec$LT$T$GT$3new17hfa683918027c6eafE: %_0"}
!1877 = distinct !{!1877, !"_ZN5alloc3vec12Vec$LT$T$GT$3new17hfa683918027c6eafE"}
!1878 = !{!1879, !1881}
!1879 = distinct !{!1879, !1880, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17hd74b6a84bd7b789bE: %self"}
!1880 = distinct !{!1880, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17hd74b6a84bd7b789bE"}
!1881 = distinct !{!1881, !1882, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$4push17h8abe6e74934b05b6E: %self"}
!1882 = distinct !{!1882, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$4push17h8abe6e74934b05b6E"}
!1883 = !{!1884}
!1884 = distinct !{!1884, !1885, !"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h5632aae6638a49a7E: %self"}
!1885 = distinct !{!1885, !"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h5632aae6638a49a7E"}
!1886 = !{!1887, !1889}
!1887 = distinct !{!1887, !1888, !"_ZN12rust_vectors20rust_pushed_products28_$u7b$$u7b$closure$u7d$$u7d$17h1f2d73e525c6d649E: %w.0"}
!1888 = distinct !{!1888, !"_ZN12rust_vectors20rust_pushed_products28_$u7b$$u7b$closure$u7d$$u7d$17h1f2d73e525c6d649E"}
!1889 = distinct !{!1889, !1890, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE: %elt.0"}
!1890 = distinct !{!1890, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE"}
!1891 = !{!1892, !1894, !1896, !1898}
!1892 = distinct !{!1892, !1893, !"_ZN4core4iter6traits8iterator8Iterator4fold17hed7a6fc3e4f3999cE: %self"}
!1893 = distinct !{!1893, !"_ZN4core4iter6traits8iterator8Iterator4fold17hed7a6fc3e4f3999cE"}
!1894 = distinct !{!1894, !1895, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5aa9c0ca7e93e95aE: %self"}
!1895 = distinct !{!1895, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5aa9c0ca7e93e95aE"}
!1896 = distinct !{!1896, !1897, !"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h81141ff5b688ca6dE: %iter"}
!1897 = distinct !{!1897, !"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h81141ff5b688ca6dE"}
!1898 = distinct !{!1898, !1899, !"_ZN4core4iter6traits8iterator8Iterator3sum17ha8a28ae7d2c9ae87E: %self"}
!1899 = distinct !{!1899, !"_ZN4core4iter6traits8iterator8Iterator3sum17ha8a28ae7d2c9ae87E"}
!1900 = !{!1901}
!1901 = distinct !{!1901, !1902, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$6to_vec17h87bce569aa4b3085E: %_0"}
!1902 = distinct !{!1902, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$6to_vec17h87bce569aa4b3085E"}
!1903 = !{!1904}
!1904 = distinct !{!1904, !1905, !"_ZN87_$LT$T$u20$as$u20$alloc..slice..$LT$impl$u20$$u5b$T$u5d$$GT$..to_vec_in..ConvertVec$GT$6to_vec17hd90c0536e0d9b601E: %v"}
!1905 = distinct !{!1905, !"_ZN87_$LT$T$u20$as$u20$alloc..slice..$LT$impl$u20$$u5b$T$u5d$$GT$..to_vec_in..ConvertVec$GT$6to_vec17hd90c0536e0d9b601E"}
!1906 = !{!1904, !1907, !1901, !1908}
!1907 = distinct !{!1907, !1905, !"_ZN87_$LT$T$u20$as$u20$alloc..slice..$LT$impl$u20$$u5b$T$u5d$$GT$..to_vec_in..ConvertVec$GT$6to_vec17hd90c0536e0d9b601E: %s.0"}
!1908 = distinct !{!1908, !1902, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$6to_vec17h87bce569aa4b3085E: %self.0"}
!1909 = !{!1904, !1901}
!1910 = !{!1907, !1908}
!1911 = !{!1912, !1914, !1916}
!1912 = distinct !{!1912, !1913, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7f44cea4f4f7a38dE: %iterator"}
!1913 = distinct !{!1913, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7f44cea4f4f7a38dE"}
!1914 = distinct !{!1914, !1915, !"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17ha4f896fca6fca3f3E: %iterator"}
!1915 = distinct !{!1915, !"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17ha4f896fca6fca3f3E"}
!1916 = distinct !{!1916, !1917, !"_ZN93_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..collect..Extend$LT$T$GT$$GT$6extend17h914c7253f6ed10b8E: %iter"}
!1917 = distinct !{!1917, !"_ZN93_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..collect..Extend$LT$T$GT$$GT$6extend17h914c7253f6ed10b8E"}
!1918 = !{!1919, !1921, !1922, !1924, !1925, !1927, !1929, !1930, !1932, !1912, !1914, !1916}
!1919 = distinct !{!1919, !1920, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17hd31ae34b5d4b51edE: %_1"}
!1920 = distinct !{!1920, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17hd31ae34b5d4b51edE"}
!1921 = distinct !{!1921, !1920, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17hd31ae34b5d4b51edE: %v"}
!1922 = distinct !{!1922, !1923, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0633fad1b9ffc730E: %_1"}
!1923 = distinct !{!1923, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0633fad1b9ffc730E"}
!1924 = distinct !{!1924, !1923, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0633fad1b9ffc730E: %elt"}
!1925 = distinct !{!1925, !1926, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heb4cb9dd87be7da7E: %f"}
!1926 = distinct !{!1926, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heb4cb9dd87be7da7E"}
!1927 = distinct !{!1927, !1928, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9aff0da4b4e4230eE: %self"}
!1928 = distinct !{!1928, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9aff0da4b4e4230eE"}
!1929 = distinct !{!1929, !1928, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9aff0da4b4e4230eE: %g"}
!1930 = distinct !{!1930, !1931, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h71722418ee47b4f8E: %self"}
!1931 = distinct !{!1931, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h71722418ee47b4f8E"}
!1932 = distinct !{!1932, !1931, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h71722418ee47b4f8E: %f"}
!1933 = !{!1934, !1935, !1936}
!1934 = distinct !{!1934, !1913, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7f44cea4f4f7a38dE: %self"}
!1935 = distinct !{!1935, !1915, !"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17ha4f896fca6fca3f3E: %self"}
!1936 = distinct !{!1936, !1917, !"_ZN93_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..collect..Extend$LT$T$GT$$GT$6extend17h914c7253f6ed10b8E: %self"}
!1937 = !{!1938, !1940, !1922, !1924, !1925, !1927, !1929, !1930, !1932, !1912, !1914, !1916}
!1938 = distinct !{!1938, !1939, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h86ba19b629a26e70E: %_1"}
!1939 = distinct !{!1939, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h86ba19b629a26e70E"}
!1940 = distinct !{!1940, !1941, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h4655ad2791e91ba4E: %_1"}
!1941 = distinct !{!1941, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h4655ad2791e91ba4E"}
!1942 = !{!1943}
!1943 = distinct !{!1943, !1923, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0633fad1b9ffc730E: %elt:It1"}
!1944 = !{!1945, !1947, !1943}
!1945 = distinct !{!1945, !1946, !"_RNvXs2Y_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3MuldE3mul: %self"}
!1946 = distinct !{!1946, !"_RNvXs2Y_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3MuldE3mul"}
!1947 = distinct !{!1947, !1920, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17hd31ae34b5d4b51edE: %v:It1"}
!1948 = !{!1919, !1922, !1925, !1927, !1929, !1930, !1932, !1912, !1914, !1916}
!1949 = !{!1938, !1940, !1922, !1943, !1925, !1927, !1929, !1930, !1932, !1912, !1914, !1916}
!1950 = !{!1951}
!1951 = distinct !{!1951, !1923, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0633fad1b9ffc730E: %elt:It2"}
!1952 = !{!1945, !1953, !1951}
!1953 = distinct !{!1953, !1920, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17hd31ae34b5d4b51edE: %v:It2"}
!1954 = !{!1938, !1940, !1922, !1951, !1925, !1927, !1929, !1930, !1932, !1912, !1914, !1916}
!1955 = !{!1956}
!1956 = distinct !{!1956, !1923, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0633fad1b9ffc730E: %elt:It3"}
!1957 = !{!1945, !1958, !1956}
!1958 = distinct !{!1958, !1920, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17hd31ae34b5d4b51edE: %v:It3"}
!1959 = !{!1938, !1940, !1922, !1956, !1925, !1927, !1929, !1930, !1932, !1912, !1914, !1916}
!1960 = !{!1925, !1927, !1929, !1930, !1932, !1912, !1914, !1916}
!1961 = !{!1962}
!1962 = distinct !{!1962, !1963, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$6remove17h1d5d66ee0ae85d02E: %self"}
!1963 = distinct !{!1963, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$6remove17h1d5d66ee0ae85d02E"}
!1964 = !{!1965}
!1965 = distinct !{!1965, !1966, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$10try_remove17h970123e11495fac3E: %self"}
!1966 = distinct !{!1966, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$10try_remove17h970123e11495fac3E"}
!1967 = !{!1965, !1962}
!1968 = !{!1969}
!1969 = distinct !{!1969, !1963, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$6remove17h1d5d66ee0ae85d02E: argument 1"}
!1970 = !{!1965, !1962, !1969}
!1971 = !{!1972, !1974}
!1972 = distinct !{!1972, !1973, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$10insert_mut17h9ac44ff3c6617cd4E: %self"}
!1973 = distinct !{!1973, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$10insert_mut17h9ac44ff3c6617cd4E"}
!1974 = distinct !{!1974, !1975, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$6insert17he2e291088b741596E: %self"}
!1975 = distinct !{!1975, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$6insert17he2e291088b741596E"}
!1976 = !{!1977, !1978}
!1977 = distinct !{!1977, !1973, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$10insert_mut17h9ac44ff3c6617cd4E: argument 1"}
!1978 = distinct !{!1978, !1975, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$6insert17he2e291088b741596E: argument 1"}
!1979 = !{!1980}
!1980 = distinct !{!1980, !1981, !"_ZN75_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17h65a3a08e31f7edfdE: %self"}
!1981 = distinct !{!1981, !"_ZN75_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17h65a3a08e31f7edfdE"}
!1982 = !{!1983}
!1983 = distinct !{!1983, !1984, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4swap17hde50f44d7f333ba1E: %self.0"}
!1984 = distinct !{!1984, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4swap17hde50f44d7f333ba1E"}
!1985 = !{!1986}
!1986 = distinct !{!1986, !1987, !"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h5632aae6638a49a7E: %self"}
!1987 = distinct !{!1987, !"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h5632aae6638a49a7E"}
!1988 = !{!1989, !1991, !1993, !1995}
!1989 = distinct !{!1989, !1990, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %self"}
!1990 = distinct !{!1990, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul"}
!1991 = distinct !{!1991, !1992, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17h74ad4419bebce1eaE: %_2.1"}
!1992 = distinct !{!1992, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17h74ad4419bebce1eaE"}
!1993 = distinct !{!1993, !1994, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h88dd5509d69db6b9E: %elt.1"}
!1994 = distinct !{!1994, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h88dd5509d69db6b9E"}
!1995 = distinct !{!1995, !1996, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17hef61a27ae7a04ec0E: %item"}
!1996 = distinct !{!1996, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17hef61a27ae7a04ec0E"}
!1997 = !{!1998, !1999, !2000, !2002, !2004, !2006}
!1998 = distinct !{!1998, !1990, !"_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul: %other"}
!1999 = distinct !{!1999, !1996, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17hef61a27ae7a04ec0E: %_1"}
!2000 = distinct !{!2000, !2001, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5777f19885952769E: %self"}
!2001 = distinct !{!2001, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5777f19885952769E"}
!2002 = distinct !{!2002, !2003, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h81e691a5b6708397E: %self"}
!2003 = distinct !{!2003, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h81e691a5b6708397E"}
!2004 = distinct !{!2004, !2005, !"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17ha1b06b101ff68d9eE: %iter"}
!2005 = distinct !{!2005, !"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17ha1b06b101ff68d9eE"}
!2006 = distinct !{!2006, !2007, !"_ZN4core4iter6traits8iterator8Iterator3sum17h3ab0c4804759450dE: %self"}
!2007 = distinct !{!2007, !"_ZN4core4iter6traits8iterator8Iterator3sum17h3ab0c4804759450dE"}
!2008 = distinct !{!2008, !29}
!2009 = !{!2010}
!2010 = distinct !{!2010, !2011, !"_ZN4core4iter6traits8iterator8Iterator7collect17ha2566d092a5a8081E: %_0"}
!2011 = distinct !{!2011, !"_ZN4core4iter6traits8iterator8Iterator7collect17ha2566d092a5a8081E"}
!2012 = !{!2013}
!2013 = distinct !{!2013, !2014, !"_ZN95_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$core..iter..traits..collect..FromIterator$LT$T$GT$$GT$9from_iter17hb2bce4b62901e70eE: %_0"}
!2014 = distinct !{!2014, !"_ZN95_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$core..iter..traits..collect..FromIterator$LT$T$GT$$GT$9from_iter17hb2bce4b62901e70eE"}
!2015 = !{!2016}
!2016 = distinct !{!2016, !2017, !"_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h7d7f86a91bd60d43E: %_0"}
!2017 = distinct !{!2017, !"_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h7d7f86a91bd60d43E"}
!2018 = !{!2019}
!2019 = distinct !{!2019, !2020, !"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h31ffb5c66f835461E: %_0"}
!2020 = distinct !{!2020, !"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h31ffb5c66f835461E"}
!2021 = !{!2019, !2022, !2016, !2023, !2013, !2024, !2010, !2025}
!2022 = distinct !{!2022, !2020, !"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h31ffb5c66f835461E: %iterator"}
!2023 = distinct !{!2023, !2017, !"_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h7d7f86a91bd60d43E: %iterator"}
!2024 = distinct !{!2024, !2014, !"_ZN95_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$core..iter..traits..collect..FromIterator$LT$T$GT$$GT$9from_iter17hb2bce4b62901e70eE: %iter"}
!2025 = distinct !{!2025, !2011, !"_ZN4core4iter6traits8iterator8Iterator7collect17ha2566d092a5a8081E: %self"}
!2026 = !{!2027}
!2027 = distinct !{!2027, !2028, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E: %item"}
!2028 = distinct !{!2028, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E"}
!2029 = !{!2030}
!2030 = distinct !{!2030, !2031, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE: %elt.1"}
!2031 = distinct !{!2031, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE"}
!2032 = !{!2033, !2030, !2027}
!2033 = distinct !{!2033, !2034, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h2788b4f4add45ef2E: %_2.1"}
!2034 = distinct !{!2034, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h2788b4f4add45ef2E"}
!2035 = !{!2036, !2037, !2038, !2039, !2041, !2043, !2044, !2046, !2047, !2049, !2050, !2052, !2019, !2022, !2016, !2023, !2013, !2024, !2010, !2025}
!2036 = distinct !{!2036, !2034, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h2788b4f4add45ef2E: %_0"}
!2037 = distinct !{!2037, !2031, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE: %_1"}
!2038 = distinct !{!2038, !2028, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E: %_1"}
!2039 = distinct !{!2039, !2040, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h670fb59e275a1c13E: %f"}
!2040 = distinct !{!2040, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h670fb59e275a1c13E"}
!2041 = distinct !{!2041, !2042, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E: %self"}
!2042 = distinct !{!2042, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E"}
!2043 = distinct !{!2043, !2042, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E: %fold"}
!2044 = distinct !{!2044, !2045, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd611cd46f6755f49E: %self"}
!2045 = distinct !{!2045, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd611cd46f6755f49E"}
!2046 = distinct !{!2046, !2045, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd611cd46f6755f49E: %g"}
!2047 = distinct !{!2047, !2048, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E: %self"}
!2048 = distinct !{!2048, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E"}
!2049 = distinct !{!2049, !2048, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E: %f"}
!2050 = distinct !{!2050, !2051, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7b4aa74f311b6ad1E: %iterator"}
!2051 = distinct !{!2051, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7b4aa74f311b6ad1E"}
!2052 = distinct !{!2052, !2053, !"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h86a1e9f02f007dbdE: %iterator"}
!2053 = distinct !{!2053, !"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h86a1e9f02f007dbdE"}
!2054 = !{!2055, !2057, !2037, !2030, !2038, !2027, !2039, !2041, !2043, !2044, !2046, !2047, !2049, !2050, !2052, !2019, !2022, !2016, !2023, !2013, !2024, !2010, !2025}
!2055 = distinct !{!2055, !2056, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h8b2d70e470641ae2E: %_1"}
!2056 = distinct !{!2056, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h8b2d70e470641ae2E"}
!2057 = distinct !{!2057, !2058, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hf9f3e329ac081063E: %_1"}
!2058 = distinct !{!2058, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hf9f3e329ac081063E"}
!2059 = !{!2060}
!2060 = distinct !{!2060, !2028, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E: %item:It1"}
!2061 = !{!2062}
!2062 = distinct !{!2062, !2031, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE: %elt.1:It1"}
!2063 = !{!2033, !2062, !2060}
!2064 = !{!2055, !2057, !2037, !2062, !2038, !2060, !2039, !2041, !2043, !2044, !2046, !2047, !2049, !2050, !2052, !2019, !2022, !2016, !2023, !2013, !2024, !2010, !2025}
!2065 = !{!2066}
!2066 = distinct !{!2066, !2028, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E: %item:It2"}
!2067 = !{!2068}
!2068 = distinct !{!2068, !2031, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE: %elt.1:It2"}
!2069 = !{!2033, !2068, !2066}
!2070 = !{!2055, !2057, !2037, !2068, !2038, !2066, !2039, !2041, !2043, !2044, !2046, !2047, !2049, !2050, !2052, !2019, !2022, !2016, !2023, !2013, !2024, !2010, !2025}
!2071 = !{!2072}
!2072 = distinct !{!2072, !2028, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E: %item:It3"}
!2073 = !{!2074}
!2074 = distinct !{!2074, !2031, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE: %elt.1:It3"}
!2075 = !{!2033, !2074, !2072}
!2076 = !{!2055, !2057, !2037, !2074, !2038, !2072, !2039, !2041, !2043, !2044, !2046, !2047, !2049, !2050, !2052, !2019, !2022, !2016, !2023, !2013, !2024, !2010, !2025}
!2077 = !{!2019, !2016, !2013, !2010}
!2078 = !{!2022, !2023, !2024, !2025}
!2079 = !{!2080}
!2080 = distinct !{!2080, !2081, !"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hb127d1a972effc57E: %self"}
!2081 = distinct !{!2081, !"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hb127d1a972effc57E"}
!2082 = !{!2083}
!2083 = distinct !{!2083, !2084, !"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E: argument 0"}
!2084 = distinct !{!2084, !"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E"}
!2085 = !{!2086}
!2086 = distinct !{!2086, !2087, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h0912aaf8a7d40b9cE: %q"}
!2087 = distinct !{!2087, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h0912aaf8a7d40b9cE"}
!2088 = !{!2089, !2091, !2083}
!2089 = distinct !{!2089, !2090, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h604fd4a1dfcc0683E: %q"}
!2090 = distinct !{!2090, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h604fd4a1dfcc0683E"}
!2091 = distinct !{!2091, !2092, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h075b824c013b03ebE: %elt"}
!2092 = distinct !{!2092, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h075b824c013b03ebE"}
!2093 = !{!2094, !2096}
!2094 = distinct !{!2094, !2095, !"_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17h817642b54eeaf847E: %_0"}
!2095 = distinct !{!2095, !"_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17h817642b54eeaf847E"}
!2096 = distinct !{!2096, !2097, !"_ZN5alloc3vec9from_elem17hdb449a99686ac7b6E: %_0"}
!2097 = distinct !{!2097, !"_ZN5alloc3vec9from_elem17hdb449a99686ac7b6E"}
!2098 = !{!2099, !2101, !2102, !2104}
!2099 = distinct !{!2099, !2100, !"_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17h262c1c888a36f835E: %_0"}
!2100 = distinct !{!2100, !"_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17h262c1c888a36f835E"}
!2101 = distinct !{!2101, !2100, !"_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17h262c1c888a36f835E: %elem"}
!2102 = distinct !{!2102, !2103, !"_ZN5alloc3vec9from_elem17h3d691b62d6a951c3E: %_0"}
!2103 = distinct !{!2103, !"_ZN5alloc3vec9from_elem17h3d691b62d6a951c3E"}
!2104 = distinct !{!2104, !2103, !"_ZN5alloc3vec9from_elem17h3d691b62d6a951c3E: %elem"}
!2105 = !{!2099, !2102}
!2106 = !{!2101, !2104}
!2107 = !{!2108}
!2108 = distinct !{!2108, !2109, !"_ZN75_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hc4c11b5ada0360e8E: %self"}
!2109 = distinct !{!2109, !"_ZN75_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hc4c11b5ada0360e8E"}
!2110 = !{!2111}
!2111 = distinct !{!2111, !2112, !"_ZN75_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17h65a3a08e31f7edfdE: %self"}
!2112 = distinct !{!2112, !"_ZN75_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17h65a3a08e31f7edfdE"}
!2113 = !{!2114}
!2114 = distinct !{!2114, !2115, !"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h9cc9c330a258cca2E: %self"}
!2115 = distinct !{!2115, !"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h9cc9c330a258cca2E"}
!2116 = !{!2117}
!2117 = distinct !{!2117, !2118, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE: %elt"}
!2118 = distinct !{!2118, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE"}
!2119 = !{!2120}
!2120 = distinct !{!2120, !2121, !"_ZN12rust_vectors22rust_vector_of_vectors28_$u7b$$u7b$closure$u7d$$u7d$17h71b8231b64be2108E: %r"}
!2121 = distinct !{!2121, !"_ZN12rust_vectors22rust_vector_of_vectors28_$u7b$$u7b$closure$u7d$$u7d$17h71b8231b64be2108E"}
!2122 = !{!2123, !2120, !2117}
!2123 = distinct !{!2123, !2124, !"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h5632aae6638a49a7E: %self"}
!2124 = distinct !{!2124, !"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h5632aae6638a49a7E"}
!2125 = !{!2126}
!2126 = distinct !{!2126, !2127, !"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product28_$u7b$$u7b$closure$u7d$$u7d$17h3c7e5977d1deb7f8E: %b"}
!2127 = distinct !{!2127, !"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product28_$u7b$$u7b$closure$u7d$$u7d$17h3c7e5977d1deb7f8E"}
!2128 = !{!2120, !2117}
!2129 = distinct !{!2129, !29}
!2130 = !{!2131, !2133}
!2131 = distinct !{!2131, !2132, !"_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd8b14d20472b8683E: %self"}
!2132 = distinct !{!2132, !"_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd8b14d20472b8683E"}
!2133 = distinct !{!2133, !2134, !"_ZN4core3ptr70drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$f64$GT$$GT$$GT$17h40ddf0f8f70196bbE: %_1"}
!2134 = distinct !{!2134, !"_ZN4core3ptr70drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$f64$GT$$GT$$GT$17h40ddf0f8f70196bbE"}
