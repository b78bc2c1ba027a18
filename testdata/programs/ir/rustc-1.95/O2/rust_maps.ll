; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=2 -C panic=abort --emit=llvm-ir rust/rust_maps.rs -o ir/rustc-1.95/O2/rust_maps.ll
; ModuleID = 'rust_maps.87de784ed304531e-cgu.0'
source_filename = "rust_maps.87de784ed304531e-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_20c8584dcb181e33910bcb931afce25d = private unnamed_addr constant [96 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/collections/btree/navigate.rs\00", align 1
@alloc_bd0ae3f1f0822ae2725b9afc9427c3b0 = private unnamed_addr constant [92 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/collections/btree/node.rs\00", align 1
@alloc_50679f783fca94dab7457816f752eff0 = private unnamed_addr constant [48 x i8] c"assertion failed: edge.height == self.height - 1", align 1
@alloc_504953273ad5e8b074a0ae42466863cd = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bd0ae3f1f0822ae2725b9afc9427c3b0, [16 x i8] c"[\00\00\00\00\00\00\00\B6\02\00\00\09\00\00\00" }>, align 8
@alloc_e333371889bb5a7a279b3223d05e74c4 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bd0ae3f1f0822ae2725b9afc9427c3b0, [16 x i8] c"[\00\00\00\00\00\00\00\F0\00\00\00M\00\00\00" }>, align 8
@alloc_930f3883875d82d5043e839301ab22e6 = private unnamed_addr constant [40 x i8] c"assertion failed: src.len() == dst.len()", align 1
@alloc_db202d2d32dc3850d6df6c3ea29373d7 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bd0ae3f1f0822ae2725b9afc9427c3b0, [16 x i8] c"[\00\00\00\00\00\00\00T\07\00\00\05\00\00\00" }>, align 8
@alloc_9491b7dbbe0d9cdc65137b55b98df32b = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bd0ae3f1f0822ae2725b9afc9427c3b0, [16 x i8] c"[\00\00\00\00\00\00\00\D0\04\00\00#\00\00\00" }>, align 8
@alloc_8dbd5bf4d8f67619bbdc20dd931a734d = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bd0ae3f1f0822ae2725b9afc9427c3b0, [16 x i8] c"[\00\00\00\00\00\00\00\13\05\00\00$\00\00\00" }>, align 8
@alloc_9a0a6789de9e01112839dcd2a0d69581 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_20c8584dcb181e33910bcb931afce25d, [16 x i8] c"_\00\00\00\00\00\00\00X\02\00\000\00\00\00" }>, align 8
@alloc_3f20d457f81ac3772072fe651f3acb39 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_20c8584dcb181e33910bcb931afce25d, [16 x i8] c"_\00\00\00\00\00\00\00\16\02\00\00/\00\00\00" }>, align 8

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @rust_tree_map_sums(ptr noalias noundef readonly align 8 captures(none) dereferenceable(40) %x, ptr noalias noundef readonly align 4 captures(none) dereferenceable(20) %key) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  br label %bb4

bb4:                                              ; preds = %start, %"_ZN5alloc11collections5btree3map5entry22Entry$LT$K$C$V$C$A$GT$9or_insert17hd6cb80c8245d2192E.exit"
  %sums.sroa.13.0 = phi i64 [ 0, %start ], [ %sums.sroa.13.1, %"_ZN5alloc11collections5btree3map5entry22Entry$LT$K$C$V$C$A$GT$9or_insert17hd6cb80c8245d2192E.exit" ]
  %sums.sroa.8.0 = phi i64 [ undef, %start ], [ %sums.sroa.8.2, %"_ZN5alloc11collections5btree3map5entry22Entry$LT$K$C$V$C$A$GT$9or_insert17hd6cb80c8245d2192E.exit" ]
  %sums.sroa.0.0 = phi ptr [ null, %start ], [ %sums.sroa.0.2, %"_ZN5alloc11collections5btree3map5entry22Entry$LT$K$C$V$C$A$GT$9or_insert17hd6cb80c8245d2192E.exit" ]
  %iter.sroa.8.0165 = phi i64 [ 0, %start ], [ %0, %"_ZN5alloc11collections5btree3map5entry22Entry$LT$K$C$V$C$A$GT$9or_insert17hd6cb80c8245d2192E.exit" ]
  %0 = add nuw nsw i64 %iter.sroa.8.0165, 1
  %_3.i.i = getelementptr inbounds nuw i32, ptr %key, i64 %iter.sroa.8.0165
  %_3.i2.i = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.8.0165
  %_13 = load double, ptr %_3.i2.i, align 8, !noundef !3
  %_17 = load i32, ptr %_3.i.i, align 4, !noundef !3
  %.not.i = icmp eq ptr %sums.sroa.0.0, null
  br i1 %.not.i, label %bb2.i7.thread, label %bb1.i.i

bb1.i.i:                                          ; preds = %bb4, %bb8.i.i
  %self.sroa.3.0.i.i = phi i64 [ %_27.i.i, %bb8.i.i ], [ %sums.sroa.8.0, %bb4 ]
  %self.sroa.0.0.i.i = phi ptr [ %node.i.i, %bb8.i.i ], [ %sums.sroa.0.0, %bb4 ]
  %_22.i.i.i = getelementptr inbounds nuw i8, ptr %self.sroa.0.0.i.i, i64 96
  %1 = getelementptr inbounds nuw i8, ptr %self.sroa.0.0.i.i, i64 142
  %small.i.i.i = load i16, ptr %1, align 2, !noalias !4, !noundef !3
  %index.i.i.i = zext i16 %small.i.i.i to i64
  %_40.i.i.i = getelementptr inbounds nuw i32, ptr %_22.i.i.i, i64 %index.i.i.i
  br label %bb1.i.i.i

bb1.i.i.i:                                        ; preds = %bb4.i.i.i, %bb1.i.i
  %iter.sroa.8.0.i.i.i = phi i64 [ 0, %bb1.i.i ], [ %_9.0.i.i.i.i, %bb4.i.i.i ]
  %iter.sroa.0.0.i.i.i = phi ptr [ %_22.i.i.i, %bb1.i.i ], [ %_16.i.i.i.i.i, %bb4.i.i.i ]
  %_6.i.i.i.i.i = icmp eq ptr %iter.sroa.0.0.i.i.i, %_40.i.i.i
  br i1 %_6.i.i.i.i.i, label %bb5.i.i, label %bb4.i.i.i

bb4.i.i.i:                                        ; preds = %bb1.i.i.i
  %_16.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %iter.sroa.0.0.i.i.i, i64 4
  %_9.0.i.i.i.i = add nuw nsw i64 %iter.sroa.8.0.i.i.i, 1
  %_4.i.i.i.i = load i32, ptr %iter.sroa.0.0.i.i.i, align 4, !alias.scope !14, !noalias !17, !noundef !3
  %_0.i.i.i.i = tail call noundef range(i8 -1, 2) i8 @llvm.scmp.i8.i32(i32 %_17, i32 %_4.i.i.i.i)
  switch i8 %_0.i.i.i.i, label %bb3.i.i.i [
    i8 -1, label %bb5.i.i
    i8 0, label %"_ZN5alloc11collections5btree3map5entry22Entry$LT$K$C$V$C$A$GT$9or_insert17hd6cb80c8245d2192E.exit"
    i8 1, label %bb1.i.i.i
  ]

bb3.i.i.i:                                        ; preds = %bb4.i.i.i
  unreachable

bb5.i.i:                                          ; preds = %bb4.i.i.i, %bb1.i.i.i
  %_0.sroa.4.0.i.ph.i.i = phi i64 [ %index.i.i.i, %bb1.i.i.i ], [ %iter.sroa.8.0.i.i.i, %bb4.i.i.i ]
  %2 = icmp eq i64 %self.sroa.3.0.i.i, 0
  br i1 %2, label %bb2.i7, label %bb8.i.i

bb8.i.i:                                          ; preds = %bb5.i.i
  %_26.i.i = getelementptr inbounds nuw i8, ptr %self.sroa.0.0.i.i, i64 144
  %_30.i.i = icmp samesign ult i64 %_0.sroa.4.0.i.ph.i.i, 12
  tail call void @llvm.assume(i1 %_30.i.i)
  %self10.i.i = getelementptr inbounds nuw ptr, ptr %_26.i.i, i64 %_0.sroa.4.0.i.ph.i.i
  %node.i.i = load ptr, ptr %self10.i.i, align 8, !noalias !19, !nonnull !3, !noundef !3
  %_27.i.i = add i64 %self.sroa.3.0.i.i, -1
  br label %bb1.i.i

bb2.i7.thread:                                    ; preds = %bb4
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #9, !noalias !20
; call __rustc::__rust_alloc
  %3 = tail call noalias noundef align 8 dereferenceable_or_null(144) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 144, 241) 144, i64 noundef 8) #9, !noalias !20
  %4 = icmp eq ptr %3, null
  br i1 %4, label %bb3.i.i8.i.i, label %"_ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$16push_with_handle17hc221350c27ee8428E.exit.i.i", !prof !26

bb2.i7:                                           ; preds = %bb5.i.i
  %5 = getelementptr inbounds nuw i8, ptr %self.sroa.0.0.i.i, i64 142
  %_5.i.i.i.i = icmp ult i16 %small.i.i.i, 11
  br i1 %_5.i.i.i.i, label %bb1.i.i.i.i, label %bb3.i.i.i.i

bb3.i.i.i.i:                                      ; preds = %bb2.i7
  %_45.i.i.i.i = icmp samesign ult i64 %_0.sroa.4.0.i.ph.i.i, 5
  br i1 %_45.i.i.i.i, label %bb19.i.i.i.i, label %bb22.i.i.i.i

bb1.i.i.i.i:                                      ; preds = %bb2.i7
  %_6.i.not.i.i.i.i.i.not = icmp samesign ult i64 %_0.sroa.4.0.i.ph.i.i, %index.i.i.i
  %self.i.i.i.i.i.i = getelementptr inbounds nuw i32, ptr %_22.i.i.i, i64 %_0.sroa.4.0.i.ph.i.i
  br i1 %_6.i.not.i.i.i.i.i.not, label %bb1.i6.i.i.i.i.i, label %_ZN5alloc11collections5btree4node12slice_insert17h0f2a6b68219198f5E.exit.i.i.i.i.i

_ZN5alloc11collections5btree4node12slice_insert17h0f2a6b68219198f5E.exit.i.i.i.i.i: ; preds = %bb1.i.i.i.i
  store i32 %_17, ptr %self.i.i.i.i.i.i, align 4, !alias.scope !27, !noalias !30
  br label %bb5.i.i.i

bb1.i6.i.i.i.i.i:                                 ; preds = %bb1.i.i.i.i
  %count.i.i.i.i.i.i = add nuw nsw i64 %_0.sroa.4.0.i.ph.i.i, 1
  %dst.i.i.i.i.i.i = getelementptr inbounds nuw i32, ptr %_22.i.i.i, i64 %count.i.i.i.i.i.i
  %count1.i.i.i.i.i.i = sub nuw nsw i64 %index.i.i.i, %_0.sroa.4.0.i.ph.i.i
  %6 = shl nuw nsw i64 %count1.i.i.i.i.i.i, 2
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 4 %dst.i.i.i.i.i.i, ptr nonnull align 4 %self.i.i.i.i.i.i, i64 %6, i1 false), !alias.scope !27, !noalias !30
  store i32 %_17, ptr %self.i.i.i.i.i.i, align 4, !alias.scope !27, !noalias !30
  %self211.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %self.sroa.0.0.i.i, i64 8
  %_10.i7.i.i.i.i.i = getelementptr inbounds nuw double, ptr %self211.i.i.i.i.i, i64 %_0.sroa.4.0.i.ph.i.i
  %dst.i8.i.i.i.i.i = getelementptr inbounds nuw double, ptr %self211.i.i.i.i.i, i64 %count.i.i.i.i.i.i
  %7 = shl nuw nsw i64 %count1.i.i.i.i.i.i, 3
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %dst.i8.i.i.i.i.i, ptr nonnull align 8 %_10.i7.i.i.i.i.i, i64 %7, i1 false), !alias.scope !41, !noalias !30
  br label %bb5.i.i.i

bb22.i.i.i.i:                                     ; preds = %bb3.i.i.i.i
  switch i64 %_0.sroa.4.0.i.ph.i.i, label %bb20.i.i.i.i [
    i64 5, label %bb19.i.i.i.i
    i64 6, label %bb24.i.i.i.i
  ]

bb20.i.i.i.i:                                     ; preds = %bb22.i.i.i.i
  %_47.i.i.i.i = add nsw i64 %_0.sroa.4.0.i.ph.i.i, -7
  br label %bb19.i.i.i.i

bb24.i.i.i.i:                                     ; preds = %bb22.i.i.i.i
  br label %bb19.i.i.i.i

bb19.i.i.i.i:                                     ; preds = %bb24.i.i.i.i, %bb20.i.i.i.i, %bb22.i.i.i.i, %bb3.i.i.i.i
  %insertion.sroa.0.0.i.i.i.i = phi i1 [ true, %bb24.i.i.i.i ], [ true, %bb20.i.i.i.i ], [ false, %bb3.i.i.i.i ], [ false, %bb22.i.i.i.i ]
  %insertion.sroa.5.0.i.i.i.i = phi i64 [ 0, %bb24.i.i.i.i ], [ %_47.i.i.i.i, %bb20.i.i.i.i ], [ %_0.sroa.4.0.i.ph.i.i, %bb3.i.i.i.i ], [ %_0.sroa.4.0.i.ph.i.i, %bb22.i.i.i.i ]
  %middle_kv_idx.sroa.0.0.i.i.i.i = phi i64 [ 5, %bb24.i.i.i.i ], [ 6, %bb20.i.i.i.i ], [ 4, %bb3.i.i.i.i ], [ %_0.sroa.4.0.i.ph.i.i, %bb22.i.i.i.i ]
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #9, !noalias !44
; call __rustc::__rust_alloc
  %8 = tail call noalias noundef align 8 dereferenceable_or_null(144) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 144, 241) 144, i64 noundef 8) #9, !noalias !44
  %9 = icmp eq ptr %8, null
  br i1 %9, label %bb3.i.i.i.i.i.i, label %"_ZN5alloc5boxed16Box$LT$T$C$A$GT$13new_uninit_in17ha5fbb7b0bb0ecab2E.exit.i.i.i.i.i", !prof !26

bb3.i.i.i.i.i.i:                                  ; preds = %bb19.i.i.i.i
; call alloc::alloc::handle_alloc_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef 8, i64 noundef 144) #10, !noalias !44
  unreachable

"_ZN5alloc5boxed16Box$LT$T$C$A$GT$13new_uninit_in17ha5fbb7b0bb0ecab2E.exit.i.i.i.i.i": ; preds = %bb19.i.i.i.i
  store ptr null, ptr %8, align 8, !noalias !44
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 142
  tail call void @llvm.experimental.noalias.scope.decl(metadata !48)
  %_33.i.i.i.i.i.i = load i16, ptr %5, align 2, !noalias !51, !noundef !3
  %old_len.i.i.i.i.i.i = zext i16 %_33.i.i.i.i.i.i to i64
  %11 = xor i64 %middle_kv_idx.sroa.0.0.i.i.i.i, -1
  %new_len.i.i.i.i.i.i = add nsw i64 %old_len.i.i.i.i.i.i, %11
  %12 = trunc i64 %new_len.i.i.i.i.i.i to i16
  store i16 %12, ptr %10, align 2, !alias.scope !48, !noalias !53
  %_67.i.i.i.i.i.i = icmp ult i64 %new_len.i.i.i.i.i.i, 12
  br i1 %_67.i.i.i.i.i.i, label %"_ZN5alloc11collections5btree4node208Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17hc3b79aae7202e72fE.exit.i.i.i.i", label %bb15.i.i.i.i.i.i, !prof !54

bb15.i.i.i.i.i.i:                                 ; preds = %"_ZN5alloc5boxed16Box$LT$T$C$A$GT$13new_uninit_in17ha5fbb7b0bb0ecab2E.exit.i.i.i.i.i"
; call core::slice::index::slice_index_fail
  tail call void @_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail(i64 noundef 0, i64 noundef %new_len.i.i.i.i.i.i, i64 noundef 11, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_9491b7dbbe0d9cdc65137b55b98df32b) #11, !noalias !51
  unreachable

"_ZN5alloc11collections5btree4node208Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17hc3b79aae7202e72fE.exit.i.i.i.i": ; preds = %"_ZN5alloc5boxed16Box$LT$T$C$A$GT$13new_uninit_in17ha5fbb7b0bb0ecab2E.exit.i.i.i.i.i"
  %self4.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %self.sroa.0.0.i.i, i64 8
  %self5.i.i.i.i.i.i = getelementptr inbounds nuw double, ptr %self4.i.i.i.i.i.i, i64 %middle_kv_idx.sroa.0.0.i.i.i.i
  %v.i.i.i.i.i.i = load double, ptr %self5.i.i.i.i.i.i, align 8, !noalias !51, !noundef !3
  %self2.i.i.i.i.i.i = getelementptr inbounds nuw i32, ptr %_22.i.i.i, i64 %middle_kv_idx.sroa.0.0.i.i.i.i
  %k.i.i.i.i.i.i = load i32, ptr %self2.i.i.i.i.i.i, align 4, !noalias !51, !noundef !3
  %index6.i.i.i.i.i.i = add nuw nsw i64 %middle_kv_idx.sroa.0.0.i.i.i.i, 1
  %_65.i.i.i.i.i.i = getelementptr inbounds nuw i32, ptr %_22.i.i.i, i64 %index6.i.i.i.i.i.i
  %self9.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %8, i64 96
  %13 = shl nuw nsw i64 %new_len.i.i.i.i.i.i, 2
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %self9.i.i.i.i.i.i, ptr nonnull readonly align 4 %_65.i.i.i.i.i.i, i64 %13, i1 false), !alias.scope !55, !noalias !53
  %_82.i.i.i.i.i.i = getelementptr inbounds nuw double, ptr %self4.i.i.i.i.i.i, i64 %index6.i.i.i.i.i.i
  %self13.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %8, i64 8
  %14 = shl nuw nsw i64 %new_len.i.i.i.i.i.i, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %self13.i.i.i.i.i.i, ptr nonnull readonly align 8 %_82.i.i.i.i.i.i, i64 %14, i1 false), !alias.scope !59, !noalias !53
  %15 = trunc nuw nsw i64 %middle_kv_idx.sroa.0.0.i.i.i.i to i16
  store i16 %15, ptr %5, align 2, !noalias !51
  %spec.select.i.i.i.i = select i1 %insertion.sroa.0.0.i.i.i.i, ptr %8, ptr %self.sroa.0.0.i.i
  %16 = getelementptr inbounds nuw i8, ptr %spec.select.i.i.i.i, i64 142
  %_19.i6.i.i.i.i = load i16, ptr %16, align 2, !noalias !63, !noundef !3
  %_6.i7.i.i.i.i = zext i16 %_19.i6.i.i.i.i to i64
  %self1.i8.i.i.i.i = getelementptr inbounds nuw i8, ptr %spec.select.i.i.i.i, i64 96
  %_6.i.not.i11.not.i.i.i.i = icmp ult i64 %insertion.sroa.5.0.i.i.i.i, %_6.i7.i.i.i.i
  %self.i.i12.i.i.i.i = getelementptr inbounds nuw i32, ptr %self1.i8.i.i.i.i, i64 %insertion.sroa.5.0.i.i.i.i
  br i1 %_6.i.not.i11.not.i.i.i.i, label %bb1.i6.i13.i.i.i.i, label %_ZN5alloc11collections5btree4node12slice_insert17h0f2a6b68219198f5E.exit.i22.i.i.i.i

_ZN5alloc11collections5btree4node12slice_insert17h0f2a6b68219198f5E.exit.i22.i.i.i.i: ; preds = %"_ZN5alloc11collections5btree4node208Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17hc3b79aae7202e72fE.exit.i.i.i.i"
  store i32 %_17, ptr %self.i.i12.i.i.i.i, align 4, !alias.scope !67, !noalias !63
  br label %bb4.i.i.i8

bb1.i6.i13.i.i.i.i:                               ; preds = %"_ZN5alloc11collections5btree4node208Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17hc3b79aae7202e72fE.exit.i.i.i.i"
  %count.i.i10.i.i.i.i = add nuw nsw i64 %insertion.sroa.5.0.i.i.i.i, 1
  %dst.i.i14.i.i.i.i = getelementptr inbounds nuw i32, ptr %self1.i8.i.i.i.i, i64 %count.i.i10.i.i.i.i
  %count1.i.i15.i.i.i.i = sub nuw nsw i64 %_6.i7.i.i.i.i, %insertion.sroa.5.0.i.i.i.i
  %17 = shl nuw nsw i64 %count1.i.i15.i.i.i.i, 2
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 4 %dst.i.i14.i.i.i.i, ptr nonnull align 4 %self.i.i12.i.i.i.i, i64 %17, i1 false), !alias.scope !67, !noalias !63
  store i32 %_17, ptr %self.i.i12.i.i.i.i, align 4, !alias.scope !67, !noalias !63
  %self211.i16.i.i.i.i = getelementptr inbounds nuw i8, ptr %spec.select.i.i.i.i, i64 8
  %_10.i7.i17.i.i.i.i = getelementptr inbounds nuw double, ptr %self211.i16.i.i.i.i, i64 %insertion.sroa.5.0.i.i.i.i
  %dst.i8.i18.i.i.i.i = getelementptr inbounds nuw double, ptr %self211.i16.i.i.i.i, i64 %count.i.i10.i.i.i.i
  %18 = shl nuw nsw i64 %count1.i.i15.i.i.i.i, 3
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %dst.i8.i18.i.i.i.i, ptr nonnull align 8 %_10.i7.i17.i.i.i.i, i64 %18, i1 false), !alias.scope !70, !noalias !63
  br label %bb4.i.i.i8

bb4.i.i.i8:                                       ; preds = %bb1.i6.i13.i.i.i.i, %_ZN5alloc11collections5btree4node12slice_insert17h0f2a6b68219198f5E.exit.i22.i.i.i.i
  %19 = getelementptr inbounds nuw i8, ptr %spec.select.i.i.i.i, i64 8
  %new_len.i19.i.i.i.i = add i16 %_19.i6.i.i.i.i, 1
  %self.i5.i20.i.i.i.i = getelementptr inbounds nuw double, ptr %19, i64 %insertion.sroa.5.0.i.i.i.i
  store double 0.000000e+00, ptr %self.i5.i20.i.i.i.i, align 8, !alias.scope !70, !noalias !63
  store i16 %new_len.i19.i.i.i.i, ptr %16, align 2, !noalias !63
  %20 = load ptr, ptr %self.sroa.0.0.i.i, align 8, !noalias !73, !noundef !3
  %.not.i148.i.i.i = icmp eq ptr %20, null
  br i1 %.not.i148.i.i.i, label %bb10.i.i.i.i, label %bb9.i.i.i

bb5.i.i.i:                                        ; preds = %bb1.i6.i.i.i.i.i, %_ZN5alloc11collections5btree4node12slice_insert17h0f2a6b68219198f5E.exit.i.i.i.i.i
  %21 = getelementptr inbounds nuw i8, ptr %self.sroa.0.0.i.i, i64 8
  %new_len.i.i.i.i.i = add nuw nsw i16 %small.i.i.i, 1
  %self.i5.i.i.i.i.i = getelementptr inbounds nuw double, ptr %21, i64 %_0.sroa.4.0.i.ph.i.i
  store double 0.000000e+00, ptr %self.i5.i.i.i.i.i, align 8, !alias.scope !41, !noalias !30
  store i16 %new_len.i.i.i.i.i, ptr %5, align 2, !noalias !30
  br label %"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$12insert_entry17h1dee7e51270001d7E.exit.i"

bb10.i.i.i.i:                                     ; preds = %bb4.i.i.i8, %bb12.i.i.i
  %split.sroa.1322.0.lcssa.i.i.i = phi double [ %v.i.i.i.i.i.i, %bb4.i.i.i8 ], [ %v.i.i.i46.i.i.i, %bb12.i.i.i ]
  %split.sroa.11.0.lcssa.i.i.i = phi i32 [ %k.i.i.i.i.i.i, %bb4.i.i.i8 ], [ %k.i.i.i48.i.i.i, %bb12.i.i.i ]
  %split.sroa.9.0.lcssa.i.i.i = phi i64 [ 0, %bb4.i.i.i8 ], [ %_18.i.i.i.i, %bb12.i.i.i ]
  %split.sroa.7.0.lcssa.i.i.i = phi ptr [ %8, %bb4.i.i.i8 ], [ %46, %bb12.i.i.i ]
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #9, !noalias !76
; call __rustc::__rust_alloc
  %22 = tail call noalias noundef align 8 dereferenceable_or_null(240) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 144, 241) 240, i64 noundef 8) #9, !noalias !76
  %23 = icmp eq ptr %22, null
  br i1 %23, label %bb3.i.i.i.i.i.i.i.i.i, label %"_ZN5alloc5boxed16Box$LT$T$C$A$GT$13new_uninit_in17h38d8fcfd0664c445E.exit.i.i.i.i.i.i.i.i", !prof !26

bb3.i.i.i.i.i.i.i.i.i:                            ; preds = %bb10.i.i.i.i
; call alloc::alloc::handle_alloc_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef 8, i64 noundef 240) #10, !noalias !76
  unreachable

"_ZN5alloc5boxed16Box$LT$T$C$A$GT$13new_uninit_in17h38d8fcfd0664c445E.exit.i.i.i.i.i.i.i.i": ; preds = %bb10.i.i.i.i
  store ptr null, ptr %22, align 8, !noalias !76
  %24 = getelementptr inbounds nuw i8, ptr %22, i64 142
  store i16 0, ptr %24, align 2, !noalias !76
  %25 = getelementptr inbounds nuw i8, ptr %22, i64 144
  store ptr %sums.sroa.0.0, ptr %25, align 8, !noalias !76
  %n.i.i.i.i.i.i.i.i = add i64 %sums.sroa.8.0, 1
  %.not.i.i.i.i.i.i.i.i = icmp eq i64 %n.i.i.i.i.i.i.i.i, 0
  br i1 %.not.i.i.i.i.i.i.i.i, label %bb9.i.i.i.i.i.i.i.i, label %_ZN5alloc11collections5btree3mem7replace17h048fe710e3b1fc4aE.exit.i.i.i.i, !prof !26

bb9.i.i.i.i.i.i.i.i:                              ; preds = %"_ZN5alloc5boxed16Box$LT$T$C$A$GT$13new_uninit_in17h38d8fcfd0664c445E.exit.i.i.i.i.i.i.i.i"
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_e333371889bb5a7a279b3223d05e74c4) #11, !noalias !76
  unreachable

_ZN5alloc11collections5btree3mem7replace17h048fe710e3b1fc4aE.exit.i.i.i.i: ; preds = %"_ZN5alloc5boxed16Box$LT$T$C$A$GT$13new_uninit_in17h38d8fcfd0664c445E.exit.i.i.i.i.i.i.i.i"
  store ptr %22, ptr %sums.sroa.0.0, align 8, !noalias !82
  %26 = getelementptr inbounds nuw i8, ptr %sums.sroa.0.0, i64 140
  store i16 0, ptr %26, align 4, !noalias !90
  %_5.i.i.i.i.i = icmp eq i64 %split.sroa.9.0.lcssa.i.i.i, %sums.sroa.8.0
  br i1 %_5.i.i.i.i.i, label %"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$12insert_entry28_$u7b$$u7b$closure$u7d$$u7d$17hba6c301376d58eb1E.exit.i.i.i", label %bb2.i.i.i.i.i, !prof !91

bb2.i.i.i.i.i:                                    ; preds = %_ZN5alloc11collections5btree3mem7replace17h048fe710e3b1fc4aE.exit.i.i.i.i
; call core::panicking::panic
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) @alloc_50679f783fca94dab7457816f752eff0, i64 noundef 48, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_504953273ad5e8b074a0ae42466863cd) #11, !noalias !92
  unreachable

"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$12insert_entry28_$u7b$$u7b$closure$u7d$$u7d$17hba6c301376d58eb1E.exit.i.i.i": ; preds = %_ZN5alloc11collections5btree3mem7replace17h048fe710e3b1fc4aE.exit.i.i.i.i
  store i16 1, ptr %24, align 2, !noalias !92
  %self1.i.i28.i.i.i = getelementptr inbounds nuw i8, ptr %22, i64 96
  store i32 %split.sroa.11.0.lcssa.i.i.i, ptr %self1.i.i28.i.i.i, align 8, !noalias !92
  %self3.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %22, i64 8
  store double %split.sroa.1322.0.lcssa.i.i.i, ptr %self3.i.i.i.i.i, align 8, !noalias !92
  %self6.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %22, i64 152
  store ptr %split.sroa.7.0.lcssa.i.i.i, ptr %self6.i.i.i.i.i, align 8, !noalias !92
  store ptr %22, ptr %split.sroa.7.0.lcssa.i.i.i, align 8, !noalias !95
  %27 = getelementptr inbounds nuw i8, ptr %split.sroa.7.0.lcssa.i.i.i, i64 140
  store i16 1, ptr %27, align 4, !noalias !95
  br label %"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$12insert_entry17h1dee7e51270001d7E.exit.i"

bb9.i.i.i:                                        ; preds = %bb4.i.i.i8, %bb12.i.i.i
  %28 = phi ptr [ %73, %bb12.i.i.i ], [ %20, %bb4.i.i.i8 ]
  %split.sroa.0.0154.i.i.i = phi ptr [ %28, %bb12.i.i.i ], [ %self.sroa.0.0.i.i, %bb4.i.i.i8 ]
  %split.sroa.6.0153.i.i.i = phi i64 [ %_18.i.i.i.i, %bb12.i.i.i ], [ 0, %bb4.i.i.i8 ]
  %split.sroa.7.0152.i.i.i = phi ptr [ %46, %bb12.i.i.i ], [ %8, %bb4.i.i.i8 ]
  %split.sroa.11.0150.i.i.i = phi i32 [ %k.i.i.i48.i.i.i, %bb12.i.i.i ], [ %k.i.i.i.i.i.i, %bb4.i.i.i8 ]
  %split.sroa.1322.0149.i.i.i = phi double [ %v.i.i.i46.i.i.i, %bb12.i.i.i ], [ %v.i.i.i.i.i.i, %bb4.i.i.i8 ]
  %_18.i.i.i.i = add i64 %split.sroa.6.0153.i.i.i, 1
  %29 = getelementptr inbounds nuw i8, ptr %split.sroa.0.0154.i.i.i, i64 140
  %30 = load i16, ptr %29, align 4, !noalias !73
  %_20.i.i.i.i = zext i16 %30 to i64
  %31 = getelementptr inbounds nuw i8, ptr %28, i64 142
  %_39.i32.i.i.i = load i16, ptr %31, align 2, !noalias !98, !noundef !3
  %_11.i.i.i.i = icmp ult i16 %_39.i32.i.i.i, 11
  br i1 %_11.i.i.i.i, label %bb3.i58.i.i.i, label %bb5.i.i.i.i

bb5.i.i.i.i:                                      ; preds = %bb9.i.i.i
  %_43.i.i.i.i = icmp ult i16 %30, 5
  br i1 %_43.i.i.i.i, label %bb21.i.i.i.i, label %bb24.i34.i.i.i

bb3.i58.i.i.i:                                    ; preds = %bb9.i.i.i
  %_7.i.i.i.i.i = zext nneg i16 %_39.i32.i.i.i to i64
  %new_len.i.i59.i.i.i = add nuw nsw i16 %_39.i32.i.i.i, 1
  %self1.i.i60.i.i.i = getelementptr inbounds nuw i8, ptr %28, i64 96
  %count.i.i.i61.i.i.i = add nuw nsw i64 %_20.i.i.i.i, 1
  %_6.i.not.i.i62.not.i.i.i = icmp ult i16 %30, %_39.i32.i.i.i
  %self.i.i.i63.i.i.i = getelementptr inbounds nuw i32, ptr %self1.i.i60.i.i.i, i64 %_20.i.i.i.i
  br i1 %_6.i.not.i.i62.not.i.i.i, label %bb1.i14.i.i.i.i.i, label %_ZN5alloc11collections5btree4node12slice_insert17hc4bd58a429947d24E.exit.i.i.i.i.i

_ZN5alloc11collections5btree4node12slice_insert17hc4bd58a429947d24E.exit.i.i.i.i.i: ; preds = %bb3.i58.i.i.i
  store i32 %split.sroa.11.0150.i.i.i, ptr %self.i.i.i63.i.i.i, align 4, !alias.scope !102, !noalias !105
  %32 = getelementptr inbounds nuw i8, ptr %28, i64 8
  %self.i6.i.i.i.i.i = getelementptr inbounds nuw double, ptr %32, i64 %_20.i.i.i.i
  store double %split.sroa.1322.0149.i.i.i, ptr %self.i6.i.i.i.i.i, align 8, !alias.scope !108, !noalias !105
  br label %_ZN5alloc11collections5btree4node12slice_insert17ha5d3aea1374b256eE.exit.i.i.i.i.i

bb1.i14.i.i.i.i.i:                                ; preds = %bb3.i58.i.i.i
  %dst.i.i.i64.i.i.i = getelementptr inbounds nuw i32, ptr %self1.i.i60.i.i.i, i64 %count.i.i.i61.i.i.i
  %count1.i.i.i65.i.i.i = sub nsw i64 %_7.i.i.i.i.i, %_20.i.i.i.i
  %33 = shl nsw i64 %count1.i.i.i65.i.i.i, 2
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 4 %dst.i.i.i64.i.i.i, ptr nonnull align 4 %self.i.i.i63.i.i.i, i64 %33, i1 false), !alias.scope !102, !noalias !105
  store i32 %split.sroa.11.0150.i.i.i, ptr %self.i.i.i63.i.i.i, align 4, !alias.scope !102, !noalias !105
  %self219.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %28, i64 8
  %_10.i8.i.i.i.i.i = getelementptr inbounds nuw double, ptr %self219.i.i.i.i.i, i64 %_20.i.i.i.i
  %dst.i9.i.i.i.i.i = getelementptr inbounds nuw double, ptr %self219.i.i.i.i.i, i64 %count.i.i.i61.i.i.i
  %34 = shl nsw i64 %count1.i.i.i65.i.i.i, 3
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %dst.i9.i.i.i.i.i, ptr nonnull align 8 %_10.i8.i.i.i.i.i, i64 %34, i1 false), !alias.scope !108, !noalias !105
  store double %split.sroa.1322.0149.i.i.i, ptr %_10.i8.i.i.i.i.i, align 8, !alias.scope !108, !noalias !105
  %self3.i.i66234.i.i.i = getelementptr inbounds nuw i8, ptr %28, i64 144
  %_10.i15.i.i.i.i.i = getelementptr inbounds nuw ptr, ptr %self3.i.i66234.i.i.i, i64 %count.i.i.i61.i.i.i
  %35 = getelementptr inbounds nuw ptr, ptr %self3.i.i66234.i.i.i, i64 %_20.i.i.i.i
  %dst.i16.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %35, i64 16
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %dst.i16.i.i.i.i.i, ptr nonnull align 8 %_10.i15.i.i.i.i.i, i64 %34, i1 false), !alias.scope !111, !noalias !105
  br label %_ZN5alloc11collections5btree4node12slice_insert17ha5d3aea1374b256eE.exit.i.i.i.i.i

_ZN5alloc11collections5btree4node12slice_insert17ha5d3aea1374b256eE.exit.i.i.i.i.i: ; preds = %bb1.i14.i.i.i.i.i, %_ZN5alloc11collections5btree4node12slice_insert17hc4bd58a429947d24E.exit.i.i.i.i.i
  %36 = getelementptr inbounds nuw i8, ptr %28, i64 144
  %index.i.i235.i.i.i = add nuw nsw i64 %_7.i.i.i.i.i, 2
  %self.i13.i.i.i.i.i = getelementptr inbounds nuw ptr, ptr %36, i64 %count.i.i.i61.i.i.i
  store ptr %split.sroa.7.0152.i.i.i, ptr %self.i13.i.i.i.i.i, align 8, !alias.scope !111, !noalias !105
  store i16 %new_len.i.i59.i.i.i, ptr %31, align 2, !noalias !105
  %_0.i.i.i5.i.i.i.i.i.i = icmp samesign ult i64 %count.i.i.i61.i.i.i, %index.i.i235.i.i.i
  br i1 %_0.i.i.i5.i.i.i.i.i.i, label %bb4.i.i.i.i.i.i.preheader, label %"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$12insert_entry17h1dee7e51270001d7E.exit.i"

bb4.i.i.i.i.i.i.preheader:                        ; preds = %_ZN5alloc11collections5btree4node12slice_insert17ha5d3aea1374b256eE.exit.i.i.i.i.i
  %37 = add nuw nsw i64 %_7.i.i.i.i.i, 1
  %38 = sub nsw i64 %37, %_20.i.i.i.i
  %39 = sub nsw i64 %_7.i.i.i.i.i, %_20.i.i.i.i
  %xtraiter544 = and i64 %38, 3
  %lcmp.mod545.not = icmp eq i64 %xtraiter544, 0
  br i1 %lcmp.mod545.not, label %bb4.i.i.i.i.i.i.prol.loopexit, label %bb4.i.i.i.i.i.i.prol

bb4.i.i.i.i.i.i.prol:                             ; preds = %bb4.i.i.i.i.i.i.preheader, %bb4.i.i.i.i.i.i.prol
  %iter.sroa.0.06.i.i.i.i.i.i.prol = phi i64 [ %_0.i1.i.i.i.i.i.i.i.i.prol, %bb4.i.i.i.i.i.i.prol ], [ %count.i.i.i61.i.i.i, %bb4.i.i.i.i.i.i.preheader ]
  %prol.iter546 = phi i64 [ %prol.iter546.next, %bb4.i.i.i.i.i.i.prol ], [ 0, %bb4.i.i.i.i.i.i.preheader ]
  %_0.i1.i.i.i.i.i.i.i.i.prol = add nuw nsw i64 %iter.sroa.0.06.i.i.i.i.i.i.prol, 1
  %_18.i.i.i.i.i.i.i.prol = icmp samesign ult i64 %iter.sroa.0.06.i.i.i.i.i.i.prol, 12
  tail call void @llvm.assume(i1 %_18.i.i.i.i.i.i.i.prol)
  %self3.i.i.i.i.i.i.i.prol = getelementptr inbounds nuw ptr, ptr %36, i64 %iter.sroa.0.06.i.i.i.i.i.i.prol
  %node.i.i.i.i.i.i.i.prol = load ptr, ptr %self3.i.i.i.i.i.i.i.prol, align 8, !noalias !114, !nonnull !3, !noundef !3
  store ptr %28, ptr %node.i.i.i.i.i.i.i.prol, align 8, !noalias !114
  %_22.i.i.i.i.i.i.i.prol = trunc nuw nsw i64 %iter.sroa.0.06.i.i.i.i.i.i.prol to i16
  %40 = getelementptr inbounds nuw i8, ptr %node.i.i.i.i.i.i.i.prol, i64 140
  store i16 %_22.i.i.i.i.i.i.i.prol, ptr %40, align 4, !noalias !114
  %prol.iter546.next = add i64 %prol.iter546, 1
  %prol.iter546.cmp.not = icmp eq i64 %prol.iter546.next, %xtraiter544
  br i1 %prol.iter546.cmp.not, label %bb4.i.i.i.i.i.i.prol.loopexit, label %bb4.i.i.i.i.i.i.prol, !llvm.loop !119

bb4.i.i.i.i.i.i.prol.loopexit:                    ; preds = %bb4.i.i.i.i.i.i.prol, %bb4.i.i.i.i.i.i.preheader
  %iter.sroa.0.06.i.i.i.i.i.i.unr = phi i64 [ %count.i.i.i61.i.i.i, %bb4.i.i.i.i.i.i.preheader ], [ %_0.i1.i.i.i.i.i.i.i.i.prol, %bb4.i.i.i.i.i.i.prol ]
  %41 = icmp ult i64 %39, 3
  br i1 %41, label %"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$12insert_entry17h1dee7e51270001d7E.exit.i", label %bb4.i.i.i.i.i.i

bb4.i.i.i.i.i.i:                                  ; preds = %bb4.i.i.i.i.i.i.prol.loopexit, %bb4.i.i.i.i.i.i
  %iter.sroa.0.06.i.i.i.i.i.i = phi i64 [ %_0.i1.i.i.i.i.i.i.i.i.3, %bb4.i.i.i.i.i.i ], [ %iter.sroa.0.06.i.i.i.i.i.i.unr, %bb4.i.i.i.i.i.i.prol.loopexit ]
  %_0.i1.i.i.i.i.i.i.i.i = add nuw nsw i64 %iter.sroa.0.06.i.i.i.i.i.i, 1
  %self3.i.i.i.i.i.i.i = getelementptr inbounds nuw ptr, ptr %36, i64 %iter.sroa.0.06.i.i.i.i.i.i
  %node.i.i.i.i.i.i.i = load ptr, ptr %self3.i.i.i.i.i.i.i, align 8, !noalias !114, !nonnull !3, !noundef !3
  store ptr %28, ptr %node.i.i.i.i.i.i.i, align 8, !noalias !114
  %_22.i.i.i.i.i.i.i = trunc nuw nsw i64 %iter.sroa.0.06.i.i.i.i.i.i to i16
  %42 = getelementptr inbounds nuw i8, ptr %node.i.i.i.i.i.i.i, i64 140
  store i16 %_22.i.i.i.i.i.i.i, ptr %42, align 4, !noalias !114
  %_0.i1.i.i.i.i.i.i.i.i.1 = add nuw nsw i64 %iter.sroa.0.06.i.i.i.i.i.i, 2
  %self3.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw ptr, ptr %36, i64 %_0.i1.i.i.i.i.i.i.i.i
  %node.i.i.i.i.i.i.i.1 = load ptr, ptr %self3.i.i.i.i.i.i.i.1, align 8, !noalias !114, !nonnull !3, !noundef !3
  store ptr %28, ptr %node.i.i.i.i.i.i.i.1, align 8, !noalias !114
  %_22.i.i.i.i.i.i.i.1 = trunc nuw nsw i64 %_0.i1.i.i.i.i.i.i.i.i to i16
  %43 = getelementptr inbounds nuw i8, ptr %node.i.i.i.i.i.i.i.1, i64 140
  store i16 %_22.i.i.i.i.i.i.i.1, ptr %43, align 4, !noalias !114
  %_0.i1.i.i.i.i.i.i.i.i.2 = add nuw nsw i64 %iter.sroa.0.06.i.i.i.i.i.i, 3
  %self3.i.i.i.i.i.i.i.2 = getelementptr inbounds nuw ptr, ptr %36, i64 %_0.i1.i.i.i.i.i.i.i.i.1
  %node.i.i.i.i.i.i.i.2 = load ptr, ptr %self3.i.i.i.i.i.i.i.2, align 8, !noalias !114, !nonnull !3, !noundef !3
  store ptr %28, ptr %node.i.i.i.i.i.i.i.2, align 8, !noalias !114
  %_22.i.i.i.i.i.i.i.2 = trunc nuw nsw i64 %_0.i1.i.i.i.i.i.i.i.i.1 to i16
  %44 = getelementptr inbounds nuw i8, ptr %node.i.i.i.i.i.i.i.2, i64 140
  store i16 %_22.i.i.i.i.i.i.i.2, ptr %44, align 4, !noalias !114
  %_0.i1.i.i.i.i.i.i.i.i.3 = add nuw nsw i64 %iter.sroa.0.06.i.i.i.i.i.i, 4
  %_18.i.i.i.i.i.i.i.3 = icmp ult i64 %iter.sroa.0.06.i.i.i.i.i.i, 9
  tail call void @llvm.assume(i1 %_18.i.i.i.i.i.i.i.3)
  %self3.i.i.i.i.i.i.i.3 = getelementptr inbounds nuw ptr, ptr %36, i64 %_0.i1.i.i.i.i.i.i.i.i.2
  %node.i.i.i.i.i.i.i.3 = load ptr, ptr %self3.i.i.i.i.i.i.i.3, align 8, !noalias !114, !nonnull !3, !noundef !3
  store ptr %28, ptr %node.i.i.i.i.i.i.i.3, align 8, !noalias !114
  %_22.i.i.i.i.i.i.i.3 = trunc nuw nsw i64 %_0.i1.i.i.i.i.i.i.i.i.2 to i16
  %45 = getelementptr inbounds nuw i8, ptr %node.i.i.i.i.i.i.i.3, i64 140
  store i16 %_22.i.i.i.i.i.i.i.3, ptr %45, align 4, !noalias !114
  %exitcond.not.i.i.i.i.i.i.3 = icmp eq i64 %_0.i1.i.i.i.i.i.i.i.i.3, %index.i.i235.i.i.i
  br i1 %exitcond.not.i.i.i.i.i.i.3, label %"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$12insert_entry17h1dee7e51270001d7E.exit.i", label %bb4.i.i.i.i.i.i

bb24.i34.i.i.i:                                   ; preds = %bb5.i.i.i.i
  switch i16 %30, label %bb22.i56.i.i.i [
    i16 5, label %bb21.i.i.i.i
    i16 6, label %bb26.i.i.i.i
  ]

bb22.i56.i.i.i:                                   ; preds = %bb24.i34.i.i.i
  %_45.i57.i.i.i = add nsw i64 %_20.i.i.i.i, -7
  br label %bb21.i.i.i.i

bb26.i.i.i.i:                                     ; preds = %bb24.i34.i.i.i
  br label %bb21.i.i.i.i

bb21.i.i.i.i:                                     ; preds = %bb26.i.i.i.i, %bb22.i56.i.i.i, %bb24.i34.i.i.i, %bb5.i.i.i.i
  %middle_kv_idx.sroa.0.0.i35.i.i.i = phi i64 [ 5, %bb26.i.i.i.i ], [ 6, %bb22.i56.i.i.i ], [ 4, %bb5.i.i.i.i ], [ 5, %bb24.i34.i.i.i ]
  %insertion.sroa.5.0.i36.i.i.i = phi i64 [ 0, %bb26.i.i.i.i ], [ %_45.i57.i.i.i, %bb22.i56.i.i.i ], [ %_20.i.i.i.i, %bb5.i.i.i.i ], [ 5, %bb24.i34.i.i.i ]
  %insertion.sroa.0.0.i37.i.i.i = phi i1 [ true, %bb26.i.i.i.i ], [ true, %bb22.i56.i.i.i ], [ false, %bb5.i.i.i.i ], [ false, %bb24.i34.i.i.i ]
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #9, !noalias !121
; call __rustc::__rust_alloc
  %46 = tail call noalias noundef align 8 dereferenceable_or_null(240) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 144, 241) 240, i64 noundef 8) #9, !noalias !121
  %47 = icmp eq ptr %46, null
  br i1 %47, label %bb3.i.i.i55.i.i.i, label %"_ZN5alloc5boxed16Box$LT$T$C$A$GT$13new_uninit_in17h38d8fcfd0664c445E.exit.i.i.i.i.i", !prof !26

bb3.i.i.i55.i.i.i:                                ; preds = %bb21.i.i.i.i
; call alloc::alloc::handle_alloc_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef 8, i64 noundef 240) #10, !noalias !121
  unreachable

"_ZN5alloc5boxed16Box$LT$T$C$A$GT$13new_uninit_in17h38d8fcfd0664c445E.exit.i.i.i.i.i": ; preds = %bb21.i.i.i.i
  store ptr null, ptr %46, align 8, !noalias !121
  %48 = getelementptr inbounds nuw i8, ptr %46, i64 142
  tail call void @llvm.experimental.noalias.scope.decl(metadata !125)
  %_33.i.i.i38.i.i.i = load i16, ptr %31, align 2, !noalias !128, !noundef !3
  %old_len.i.i.i39.i.i.i = zext i16 %_33.i.i.i38.i.i.i to i64
  %49 = xor i64 %middle_kv_idx.sroa.0.0.i35.i.i.i, -1
  %new_len.i.i.i40.i.i.i = add nsw i64 %old_len.i.i.i39.i.i.i, %49
  %50 = trunc i64 %new_len.i.i.i40.i.i.i to i16
  store i16 %50, ptr %48, align 2, !alias.scope !125, !noalias !130
  %_67.i.i.i41.i.i.i = icmp ult i64 %new_len.i.i.i40.i.i.i, 12
  br i1 %_67.i.i.i41.i.i.i, label %"_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$15split_leaf_data17h73a24bac00256d16E.exit.i.i.i.i.i", label %bb15.i.i.i42.i.i.i, !prof !54

bb15.i.i.i42.i.i.i:                               ; preds = %"_ZN5alloc5boxed16Box$LT$T$C$A$GT$13new_uninit_in17h38d8fcfd0664c445E.exit.i.i.i.i.i"
; call core::slice::index::slice_index_fail
  tail call void @_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail(i64 noundef 0, i64 noundef %new_len.i.i.i40.i.i.i, i64 noundef 11, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_9491b7dbbe0d9cdc65137b55b98df32b) #11, !noalias !128
  unreachable

"_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$15split_leaf_data17h73a24bac00256d16E.exit.i.i.i.i.i": ; preds = %"_ZN5alloc5boxed16Box$LT$T$C$A$GT$13new_uninit_in17h38d8fcfd0664c445E.exit.i.i.i.i.i"
  %self1.i.i.i43.i.i.i = getelementptr inbounds nuw i8, ptr %28, i64 96
  %self4.i.i.i44.i.i.i = getelementptr inbounds nuw i8, ptr %28, i64 8
  %self5.i.i.i45.i.i.i = getelementptr inbounds nuw double, ptr %self4.i.i.i44.i.i.i, i64 %middle_kv_idx.sroa.0.0.i35.i.i.i
  %v.i.i.i46.i.i.i = load double, ptr %self5.i.i.i45.i.i.i, align 8, !noalias !128, !noundef !3
  %self2.i.i.i47.i.i.i = getelementptr inbounds nuw i32, ptr %self1.i.i.i43.i.i.i, i64 %middle_kv_idx.sroa.0.0.i35.i.i.i
  %k.i.i.i48.i.i.i = load i32, ptr %self2.i.i.i47.i.i.i, align 4, !noalias !128, !noundef !3
  %index6.i.i.i49.i.i.i = add nuw nsw i64 %middle_kv_idx.sroa.0.0.i35.i.i.i, 1
  %_65.i.i.i50.i.i.i = getelementptr inbounds nuw i32, ptr %self1.i.i.i43.i.i.i, i64 %index6.i.i.i49.i.i.i
  %self9.i.i.i51.i.i.i = getelementptr inbounds nuw i8, ptr %46, i64 96
  %51 = shl nuw nsw i64 %new_len.i.i.i40.i.i.i, 2
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %self9.i.i.i51.i.i.i, ptr nonnull readonly align 4 %_65.i.i.i50.i.i.i, i64 %51, i1 false), !alias.scope !131, !noalias !130
  %_82.i.i.i52.i.i.i = getelementptr inbounds nuw double, ptr %self4.i.i.i44.i.i.i, i64 %index6.i.i.i49.i.i.i
  %self13.i.i.i53.i.i.i = getelementptr inbounds nuw i8, ptr %46, i64 8
  %52 = shl nuw nsw i64 %new_len.i.i.i40.i.i.i, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %self13.i.i.i53.i.i.i, ptr nonnull readonly align 8 %_82.i.i.i52.i.i.i, i64 %52, i1 false), !alias.scope !135, !noalias !130
  %53 = trunc nuw nsw i64 %middle_kv_idx.sroa.0.0.i35.i.i.i to i16
  store i16 %53, ptr %31, align 2, !noalias !128
  %small.i.i.i.i.i = load i16, ptr %48, align 2, !noalias !121, !noundef !3
  %new_len.i5.i.i.i.i = zext i16 %small.i.i.i.i.i to i64
  %index5.i.i.i.i.i = add nuw nsw i64 %new_len.i5.i.i.i.i, 1
  %_49.i.i.i.i.i = icmp ult i16 %small.i.i.i.i.i, 12
  br i1 %_49.i.i.i.i.i, label %bb11.i.i.i.i.i, label %bb12.i.i.i.i.i, !prof !54

bb12.i.i.i.i.i:                                   ; preds = %"_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$15split_leaf_data17h73a24bac00256d16E.exit.i.i.i.i.i"
; call core::slice::index::slice_index_fail
  tail call void @_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail(i64 noundef 0, i64 noundef %index5.i.i.i.i.i, i64 noundef 12, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_8dbd5bf4d8f67619bbdc20dd931a734d) #11, !noalias !121
  unreachable

bb11.i.i.i.i.i:                                   ; preds = %"_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$15split_leaf_data17h73a24bac00256d16E.exit.i.i.i.i.i"
  %self4.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %46, i64 144
  %old_len.i.i.i.i.i = zext i16 %_39.i32.i.i.i to i64
  %new_len3.i.i.i.i.i = sub nuw nsw i64 %old_len.i.i.i.i.i, %middle_kv_idx.sroa.0.0.i35.i.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !139)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !142)
  %_3.i.i.i.i.i.i = icmp eq i64 %new_len3.i.i.i.i.i, %index5.i.i.i.i.i
  br i1 %_3.i.i.i.i.i.i, label %_ZN5alloc11collections5btree4node13move_to_slice17hbf811e142623b4b6E.exit.i.i.i.i.i, label %bb2.i.i.i.i.i.i, !prof !91

bb2.i.i.i.i.i.i:                                  ; preds = %bb11.i.i.i.i.i
; call core::panicking::panic
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) @alloc_930f3883875d82d5043e839301ab22e6, i64 noundef 40, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_db202d2d32dc3850d6df6c3ea29373d7) #11, !noalias !144
  unreachable

_ZN5alloc11collections5btree4node13move_to_slice17hbf811e142623b4b6E.exit.i.i.i.i.i: ; preds = %bb11.i.i.i.i.i
  %54 = getelementptr i8, ptr %28, i64 152
  %_47.i.i.i.i.i = getelementptr ptr, ptr %54, i64 %middle_kv_idx.sroa.0.0.i35.i.i.i
  %55 = shl nuw nsw i64 %index5.i.i.i.i.i, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(1) %self4.i.i.i.i.i, ptr noundef nonnull readonly align 8 dereferenceable(1) %_47.i.i.i.i.i, i64 %55, i1 false), !alias.scope !145, !noalias !121
  %56 = icmp ne i64 %_18.i.i.i.i, 0
  tail call void @llvm.assume(i1 %56)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !146)
  br label %bb2.i.i.i.i.i.i.i.i.i

bb2.i.i.i.i.i.i.i.i.i:                            ; preds = %bb2.i.i.i.i.i.i.i.i.i, %_ZN5alloc11collections5btree4node13move_to_slice17hbf811e142623b4b6E.exit.i.i.i.i.i
  %iter.sroa.0.013.i.i.i.i.i.i.i = phi i64 [ 0, %_ZN5alloc11collections5btree4node13move_to_slice17hbf811e142623b4b6E.exit.i.i.i.i.i ], [ %spec.select9.i.i.i.i.i.i.i, %bb2.i.i.i.i.i.i.i.i.i ]
  %_0.i3.i.i.i.i.i.i.i.i.i = icmp samesign uge i64 %iter.sroa.0.013.i.i.i.i.i.i.i, %new_len.i5.i.i.i.i
  %not._0.i3.i.i.i.i.i.i.i.i.i = xor i1 %_0.i3.i.i.i.i.i.i.i.i.i, true
  %_0.i4.i.i.i.i.i.i.i.i.i = zext i1 %not._0.i3.i.i.i.i.i.i.i.i.i to i64
  %spec.select9.i.i.i.i.i.i.i = add nuw nsw i64 %iter.sroa.0.013.i.i.i.i.i.i.i, %_0.i4.i.i.i.i.i.i.i.i.i
  %self3.i.i.i.i.i.i.i.i = getelementptr inbounds nuw ptr, ptr %self4.i.i.i.i.i, i64 %iter.sroa.0.013.i.i.i.i.i.i.i
  %node.i.i.i.i.i.i.i.i = load ptr, ptr %self3.i.i.i.i.i.i.i.i, align 8, !alias.scope !146, !noalias !149, !nonnull !3, !noundef !3
  store ptr %46, ptr %node.i.i.i.i.i.i.i.i, align 8, !noalias !155
  %_22.i.i.i.i.i.i.i.i = trunc nuw nsw i64 %iter.sroa.0.013.i.i.i.i.i.i.i to i16
  %57 = getelementptr inbounds nuw i8, ptr %node.i.i.i.i.i.i.i.i, i64 140
  store i16 %_22.i.i.i.i.i.i.i.i, ptr %57, align 4, !noalias !149
  %_0.i.not.i.i.i.i.i.i.i.i.i = icmp samesign ugt i64 %spec.select9.i.i.i.i.i.i.i, %new_len.i5.i.i.i.i
  %or.cond.i.i.i.i.i.i.i = select i1 %_0.i3.i.i.i.i.i.i.i.i.i, i1 true, i1 %_0.i.not.i.i.i.i.i.i.i.i.i
  br i1 %or.cond.i.i.i.i.i.i.i, label %"_ZN5alloc11collections5btree4node212Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17hcdbe3c83f881b318E.exit.i.i.i.i", label %bb2.i.i.i.i.i.i.i.i.i

"_ZN5alloc11collections5btree4node212Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17hcdbe3c83f881b318E.exit.i.i.i.i": ; preds = %bb2.i.i.i.i.i.i.i.i.i
  %spec.select.i54.i.i.i = select i1 %insertion.sroa.0.0.i37.i.i.i, ptr %46, ptr %28
  %58 = getelementptr inbounds nuw i8, ptr %spec.select.i54.i.i.i, i64 142
  %_32.i7.i.i.i.i = load i16, ptr %58, align 2, !noalias !156, !noundef !3
  %_7.i8.i.i.i.i = zext i16 %_32.i7.i.i.i.i to i64
  %new_len.i9.i.i.i.i = add i16 %_32.i7.i.i.i.i, 1
  %self1.i10.i.i.i.i = getelementptr inbounds nuw i8, ptr %spec.select.i54.i.i.i, i64 96
  %count.i.i12.i.i.i.i = add nuw nsw i64 %insertion.sroa.5.0.i36.i.i.i, 1
  %_6.i.not.i13.not.i.i.i.i = icmp samesign ult i64 %insertion.sroa.5.0.i36.i.i.i, %_7.i8.i.i.i.i
  %self.i.i14.i.i.i.i = getelementptr inbounds nuw i32, ptr %self1.i10.i.i.i.i, i64 %insertion.sroa.5.0.i36.i.i.i
  br i1 %_6.i.not.i13.not.i.i.i.i, label %bb1.i14.i38.i.i.i.i, label %_ZN5alloc11collections5btree4node12slice_insert17hc4bd58a429947d24E.exit.i21.i.i.i.i

_ZN5alloc11collections5btree4node12slice_insert17hc4bd58a429947d24E.exit.i21.i.i.i.i: ; preds = %"_ZN5alloc11collections5btree4node212Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17hcdbe3c83f881b318E.exit.i.i.i.i"
  store i32 %split.sroa.11.0150.i.i.i, ptr %self.i.i14.i.i.i.i, align 4, !alias.scope !159, !noalias !156
  %59 = getelementptr inbounds nuw i8, ptr %spec.select.i54.i.i.i, i64 8
  %self.i6.i22.i.i.i.i = getelementptr inbounds nuw double, ptr %59, i64 %insertion.sroa.5.0.i36.i.i.i
  store double %split.sroa.1322.0149.i.i.i, ptr %self.i6.i22.i.i.i.i, align 8, !alias.scope !162, !noalias !156
  br label %_ZN5alloc11collections5btree4node12slice_insert17ha5d3aea1374b256eE.exit.i27.i.i.i.i

bb1.i14.i38.i.i.i.i:                              ; preds = %"_ZN5alloc11collections5btree4node212Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17hcdbe3c83f881b318E.exit.i.i.i.i"
  %dst.i.i16.i.i.i.i = getelementptr inbounds nuw i32, ptr %self1.i10.i.i.i.i, i64 %count.i.i12.i.i.i.i
  %count1.i.i17.i.i.i.i = sub nuw nsw i64 %_7.i8.i.i.i.i, %insertion.sroa.5.0.i36.i.i.i
  %60 = shl nuw nsw i64 %count1.i.i17.i.i.i.i, 2
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 4 %dst.i.i16.i.i.i.i, ptr nonnull align 4 %self.i.i14.i.i.i.i, i64 %60, i1 false), !alias.scope !159, !noalias !156
  store i32 %split.sroa.11.0150.i.i.i, ptr %self.i.i14.i.i.i.i, align 4, !alias.scope !159, !noalias !156
  %self219.i18.i.i.i.i = getelementptr inbounds nuw i8, ptr %spec.select.i54.i.i.i, i64 8
  %_10.i8.i19.i.i.i.i = getelementptr inbounds nuw double, ptr %self219.i18.i.i.i.i, i64 %insertion.sroa.5.0.i36.i.i.i
  %dst.i9.i20.i.i.i.i = getelementptr inbounds nuw double, ptr %self219.i18.i.i.i.i, i64 %count.i.i12.i.i.i.i
  %61 = shl nuw nsw i64 %count1.i.i17.i.i.i.i, 3
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %dst.i9.i20.i.i.i.i, ptr nonnull align 8 %_10.i8.i19.i.i.i.i, i64 %61, i1 false), !alias.scope !162, !noalias !156
  store double %split.sroa.1322.0149.i.i.i, ptr %_10.i8.i19.i.i.i.i, align 8, !alias.scope !162, !noalias !156
  %self3.i2446.i.i.i.i = getelementptr inbounds nuw i8, ptr %spec.select.i54.i.i.i, i64 144
  %_10.i15.i39.i.i.i.i = getelementptr inbounds nuw ptr, ptr %self3.i2446.i.i.i.i, i64 %count.i.i12.i.i.i.i
  %62 = getelementptr inbounds nuw ptr, ptr %self3.i2446.i.i.i.i, i64 %insertion.sroa.5.0.i36.i.i.i
  %dst.i16.i40.i.i.i.i = getelementptr inbounds nuw i8, ptr %62, i64 16
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %dst.i16.i40.i.i.i.i, ptr nonnull align 8 %_10.i15.i39.i.i.i.i, i64 %61, i1 false), !alias.scope !165, !noalias !156
  br label %_ZN5alloc11collections5btree4node12slice_insert17ha5d3aea1374b256eE.exit.i27.i.i.i.i

_ZN5alloc11collections5btree4node12slice_insert17ha5d3aea1374b256eE.exit.i27.i.i.i.i: ; preds = %bb1.i14.i38.i.i.i.i, %_ZN5alloc11collections5btree4node12slice_insert17hc4bd58a429947d24E.exit.i21.i.i.i.i
  %63 = getelementptr inbounds nuw i8, ptr %spec.select.i54.i.i.i, i64 144
  %index.i2347.i.i.i.i = add nuw nsw i64 %_7.i8.i.i.i.i, 2
  %self.i13.i28.i.i.i.i = getelementptr inbounds nuw ptr, ptr %63, i64 %count.i.i12.i.i.i.i
  store ptr %split.sroa.7.0152.i.i.i, ptr %self.i13.i28.i.i.i.i, align 8, !alias.scope !165, !noalias !156
  store i16 %new_len.i9.i.i.i.i, ptr %58, align 2, !noalias !156
  %_0.i.i.i5.i.i29.i.i.i.i = icmp samesign ult i64 %count.i.i12.i.i.i.i, %index.i2347.i.i.i.i
  br i1 %_0.i.i.i5.i.i29.i.i.i.i, label %bb4.i.i30.i.i.i.i.preheader, label %bb12.i.i.i

bb4.i.i30.i.i.i.i.preheader:                      ; preds = %_ZN5alloc11collections5btree4node12slice_insert17ha5d3aea1374b256eE.exit.i27.i.i.i.i
  %64 = add nuw nsw i64 %_7.i8.i.i.i.i, 1
  %65 = sub nsw i64 %64, %insertion.sroa.5.0.i36.i.i.i
  %66 = sub nsw i64 %_7.i8.i.i.i.i, %insertion.sroa.5.0.i36.i.i.i
  %xtraiter = and i64 %65, 3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %bb4.i.i30.i.i.i.i.prol.loopexit, label %bb4.i.i30.i.i.i.i.prol

bb4.i.i30.i.i.i.i.prol:                           ; preds = %bb4.i.i30.i.i.i.i.preheader, %bb4.i.i30.i.i.i.i.prol
  %iter.sroa.0.06.i.i31.i.i.i.i.prol = phi i64 [ %_0.i1.i.i.i.i32.i.i.i.i.prol, %bb4.i.i30.i.i.i.i.prol ], [ %count.i.i12.i.i.i.i, %bb4.i.i30.i.i.i.i.preheader ]
  %prol.iter = phi i64 [ %prol.iter.next, %bb4.i.i30.i.i.i.i.prol ], [ 0, %bb4.i.i30.i.i.i.i.preheader ]
  %_0.i1.i.i.i.i32.i.i.i.i.prol = add nuw nsw i64 %iter.sroa.0.06.i.i31.i.i.i.i.prol, 1
  %_18.i.i.i33.i.i.i.i.prol = icmp samesign ult i64 %iter.sroa.0.06.i.i31.i.i.i.i.prol, 12
  tail call void @llvm.assume(i1 %_18.i.i.i33.i.i.i.i.prol)
  %self3.i.i.i34.i.i.i.i.prol = getelementptr inbounds nuw ptr, ptr %63, i64 %iter.sroa.0.06.i.i31.i.i.i.i.prol
  %node.i.i.i35.i.i.i.i.prol = load ptr, ptr %self3.i.i.i34.i.i.i.i.prol, align 8, !noalias !168, !nonnull !3, !noundef !3
  store ptr %spec.select.i54.i.i.i, ptr %node.i.i.i35.i.i.i.i.prol, align 8, !noalias !168
  %_22.i.i.i36.i.i.i.i.prol = trunc nuw nsw i64 %iter.sroa.0.06.i.i31.i.i.i.i.prol to i16
  %67 = getelementptr inbounds nuw i8, ptr %node.i.i.i35.i.i.i.i.prol, i64 140
  store i16 %_22.i.i.i36.i.i.i.i.prol, ptr %67, align 4, !noalias !168
  %prol.iter.next = add i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %prol.iter.next, %xtraiter
  br i1 %prol.iter.cmp.not, label %bb4.i.i30.i.i.i.i.prol.loopexit, label %bb4.i.i30.i.i.i.i.prol, !llvm.loop !173

bb4.i.i30.i.i.i.i.prol.loopexit:                  ; preds = %bb4.i.i30.i.i.i.i.prol, %bb4.i.i30.i.i.i.i.preheader
  %iter.sroa.0.06.i.i31.i.i.i.i.unr = phi i64 [ %count.i.i12.i.i.i.i, %bb4.i.i30.i.i.i.i.preheader ], [ %_0.i1.i.i.i.i32.i.i.i.i.prol, %bb4.i.i30.i.i.i.i.prol ]
  %68 = icmp ult i64 %66, 3
  br i1 %68, label %bb12.i.i.i, label %bb4.i.i30.i.i.i.i

bb4.i.i30.i.i.i.i:                                ; preds = %bb4.i.i30.i.i.i.i.prol.loopexit, %bb4.i.i30.i.i.i.i
  %iter.sroa.0.06.i.i31.i.i.i.i = phi i64 [ %_0.i1.i.i.i.i32.i.i.i.i.3, %bb4.i.i30.i.i.i.i ], [ %iter.sroa.0.06.i.i31.i.i.i.i.unr, %bb4.i.i30.i.i.i.i.prol.loopexit ]
  %_0.i1.i.i.i.i32.i.i.i.i = add nuw nsw i64 %iter.sroa.0.06.i.i31.i.i.i.i, 1
  %self3.i.i.i34.i.i.i.i = getelementptr inbounds nuw ptr, ptr %63, i64 %iter.sroa.0.06.i.i31.i.i.i.i
  %node.i.i.i35.i.i.i.i = load ptr, ptr %self3.i.i.i34.i.i.i.i, align 8, !noalias !168, !nonnull !3, !noundef !3
  store ptr %spec.select.i54.i.i.i, ptr %node.i.i.i35.i.i.i.i, align 8, !noalias !168
  %_22.i.i.i36.i.i.i.i = trunc nuw nsw i64 %iter.sroa.0.06.i.i31.i.i.i.i to i16
  %69 = getelementptr inbounds nuw i8, ptr %node.i.i.i35.i.i.i.i, i64 140
  store i16 %_22.i.i.i36.i.i.i.i, ptr %69, align 4, !noalias !168
  %_0.i1.i.i.i.i32.i.i.i.i.1 = add nuw nsw i64 %iter.sroa.0.06.i.i31.i.i.i.i, 2
  %self3.i.i.i34.i.i.i.i.1 = getelementptr inbounds nuw ptr, ptr %63, i64 %_0.i1.i.i.i.i32.i.i.i.i
  %node.i.i.i35.i.i.i.i.1 = load ptr, ptr %self3.i.i.i34.i.i.i.i.1, align 8, !noalias !168, !nonnull !3, !noundef !3
  store ptr %spec.select.i54.i.i.i, ptr %node.i.i.i35.i.i.i.i.1, align 8, !noalias !168
  %_22.i.i.i36.i.i.i.i.1 = trunc nuw nsw i64 %_0.i1.i.i.i.i32.i.i.i.i to i16
  %70 = getelementptr inbounds nuw i8, ptr %node.i.i.i35.i.i.i.i.1, i64 140
  store i16 %_22.i.i.i36.i.i.i.i.1, ptr %70, align 4, !noalias !168
  %_0.i1.i.i.i.i32.i.i.i.i.2 = add nuw nsw i64 %iter.sroa.0.06.i.i31.i.i.i.i, 3
  %self3.i.i.i34.i.i.i.i.2 = getelementptr inbounds nuw ptr, ptr %63, i64 %_0.i1.i.i.i.i32.i.i.i.i.1
  %node.i.i.i35.i.i.i.i.2 = load ptr, ptr %self3.i.i.i34.i.i.i.i.2, align 8, !noalias !168, !nonnull !3, !noundef !3
  store ptr %spec.select.i54.i.i.i, ptr %node.i.i.i35.i.i.i.i.2, align 8, !noalias !168
  %_22.i.i.i36.i.i.i.i.2 = trunc nuw nsw i64 %_0.i1.i.i.i.i32.i.i.i.i.1 to i16
  %71 = getelementptr inbounds nuw i8, ptr %node.i.i.i35.i.i.i.i.2, i64 140
  store i16 %_22.i.i.i36.i.i.i.i.2, ptr %71, align 4, !noalias !168
  %_0.i1.i.i.i.i32.i.i.i.i.3 = add nuw nsw i64 %iter.sroa.0.06.i.i31.i.i.i.i, 4
  %_18.i.i.i33.i.i.i.i.3 = icmp ult i64 %iter.sroa.0.06.i.i31.i.i.i.i, 9
  tail call void @llvm.assume(i1 %_18.i.i.i33.i.i.i.i.3)
  %self3.i.i.i34.i.i.i.i.3 = getelementptr inbounds nuw ptr, ptr %63, i64 %_0.i1.i.i.i.i32.i.i.i.i.2
  %node.i.i.i35.i.i.i.i.3 = load ptr, ptr %self3.i.i.i34.i.i.i.i.3, align 8, !noalias !168, !nonnull !3, !noundef !3
  store ptr %spec.select.i54.i.i.i, ptr %node.i.i.i35.i.i.i.i.3, align 8, !noalias !168
  %_22.i.i.i36.i.i.i.i.3 = trunc nuw nsw i64 %_0.i1.i.i.i.i32.i.i.i.i.2 to i16
  %72 = getelementptr inbounds nuw i8, ptr %node.i.i.i35.i.i.i.i.3, i64 140
  store i16 %_22.i.i.i36.i.i.i.i.3, ptr %72, align 4, !noalias !168
  %exitcond.not.i.i37.i.i.i.i.3 = icmp eq i64 %_0.i1.i.i.i.i32.i.i.i.i.3, %index.i2347.i.i.i.i
  br i1 %exitcond.not.i.i37.i.i.i.i.3, label %bb12.i.i.i, label %bb4.i.i30.i.i.i.i

bb12.i.i.i:                                       ; preds = %bb4.i.i30.i.i.i.i.prol.loopexit, %bb4.i.i30.i.i.i.i, %_ZN5alloc11collections5btree4node12slice_insert17ha5d3aea1374b256eE.exit.i27.i.i.i.i
  %73 = load ptr, ptr %28, align 8, !noalias !73, !noundef !3
  %.not.i.i.i.i = icmp eq ptr %73, null
  br i1 %.not.i.i.i.i, label %bb10.i.i.i.i, label %bb9.i.i.i

bb3.i.i8.i.i:                                     ; preds = %bb2.i7.thread
; call alloc::alloc::handle_alloc_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef 8, i64 noundef 144) #10, !noalias !20
  unreachable

"_ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$16push_with_handle17hc221350c27ee8428E.exit.i.i": ; preds = %bb2.i7.thread
  store ptr null, ptr %3, align 8, !noalias !20
  %74 = getelementptr inbounds nuw i8, ptr %3, i64 142
  store i16 1, ptr %74, align 2, !noalias !174
  %self1.i.i.i = getelementptr inbounds nuw i8, ptr %3, i64 96
  store i32 %_17, ptr %self1.i.i.i, align 8, !noalias !174
  %self3.i.i3.i = getelementptr inbounds nuw i8, ptr %3, i64 8
  store double 0.000000e+00, ptr %self3.i.i3.i, align 8, !noalias !174
  br label %"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$12insert_entry17h1dee7e51270001d7E.exit.i"

"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$12insert_entry17h1dee7e51270001d7E.exit.i": ; preds = %bb4.i.i.i.i.i.i.prol.loopexit, %bb4.i.i.i.i.i.i, %"_ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$16push_with_handle17hc221350c27ee8428E.exit.i.i", %_ZN5alloc11collections5btree4node12slice_insert17ha5d3aea1374b256eE.exit.i.i.i.i.i, %"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$12insert_entry28_$u7b$$u7b$closure$u7d$$u7d$17hba6c301376d58eb1E.exit.i.i.i", %bb5.i.i.i
  %sums.sroa.8.1 = phi i64 [ 0, %"_ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$16push_with_handle17hc221350c27ee8428E.exit.i.i" ], [ %sums.sroa.8.0, %bb5.i.i.i ], [ %n.i.i.i.i.i.i.i.i, %"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$12insert_entry28_$u7b$$u7b$closure$u7d$$u7d$17hba6c301376d58eb1E.exit.i.i.i" ], [ %sums.sroa.8.0, %_ZN5alloc11collections5btree4node12slice_insert17ha5d3aea1374b256eE.exit.i.i.i.i.i ], [ %sums.sroa.8.0, %bb4.i.i.i.i.i.i ], [ %sums.sroa.8.0, %bb4.i.i.i.i.i.i.prol.loopexit ]
  %sums.sroa.0.1 = phi ptr [ %3, %"_ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$16push_with_handle17hc221350c27ee8428E.exit.i.i" ], [ %sums.sroa.0.0, %bb5.i.i.i ], [ %22, %"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$12insert_entry28_$u7b$$u7b$closure$u7d$$u7d$17hba6c301376d58eb1E.exit.i.i.i" ], [ %sums.sroa.0.0, %_ZN5alloc11collections5btree4node12slice_insert17ha5d3aea1374b256eE.exit.i.i.i.i.i ], [ %sums.sroa.0.0, %bb4.i.i.i.i.i.i ], [ %sums.sroa.0.0, %bb4.i.i.i.i.i.i.prol.loopexit ]
  %handle.sroa.8.0.i.i = phi i64 [ 0, %"_ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$16push_with_handle17hc221350c27ee8428E.exit.i.i" ], [ %_0.sroa.4.0.i.ph.i.i, %bb5.i.i.i ], [ %insertion.sroa.5.0.i.i.i.i, %"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$12insert_entry28_$u7b$$u7b$closure$u7d$$u7d$17hba6c301376d58eb1E.exit.i.i.i" ], [ %insertion.sroa.5.0.i.i.i.i, %_ZN5alloc11collections5btree4node12slice_insert17ha5d3aea1374b256eE.exit.i.i.i.i.i ], [ %insertion.sroa.5.0.i.i.i.i, %bb4.i.i.i.i.i.i ], [ %insertion.sroa.5.0.i.i.i.i, %bb4.i.i.i.i.i.i.prol.loopexit ]
  %handle.sroa.0.0.i.i = phi ptr [ %3, %"_ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$16push_with_handle17hc221350c27ee8428E.exit.i.i" ], [ %self.sroa.0.0.i.i, %bb5.i.i.i ], [ %spec.select.i.i.i.i, %"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$12insert_entry28_$u7b$$u7b$closure$u7d$$u7d$17hba6c301376d58eb1E.exit.i.i.i" ], [ %spec.select.i.i.i.i, %_ZN5alloc11collections5btree4node12slice_insert17ha5d3aea1374b256eE.exit.i.i.i.i.i ], [ %spec.select.i.i.i.i, %bb4.i.i.i.i.i.i ], [ %spec.select.i.i.i.i, %bb4.i.i.i.i.i.i.prol.loopexit ]
  %75 = add i64 %sums.sroa.13.0, 1
  br label %"_ZN5alloc11collections5btree3map5entry22Entry$LT$K$C$V$C$A$GT$9or_insert17hd6cb80c8245d2192E.exit"

"_ZN5alloc11collections5btree3map5entry22Entry$LT$K$C$V$C$A$GT$9or_insert17hd6cb80c8245d2192E.exit": ; preds = %bb4.i.i.i, %"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$12insert_entry17h1dee7e51270001d7E.exit.i"
  %sums.sroa.13.1 = phi i64 [ %75, %"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$12insert_entry17h1dee7e51270001d7E.exit.i" ], [ %sums.sroa.13.0, %bb4.i.i.i ]
  %sums.sroa.8.2 = phi i64 [ %sums.sroa.8.1, %"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$12insert_entry17h1dee7e51270001d7E.exit.i" ], [ %sums.sroa.8.0, %bb4.i.i.i ]
  %sums.sroa.0.2 = phi ptr [ %sums.sroa.0.1, %"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$12insert_entry17h1dee7e51270001d7E.exit.i" ], [ %sums.sroa.0.0, %bb4.i.i.i ]
  %entry.sroa.0.0.copyload.sink.i = phi ptr [ %handle.sroa.0.0.i.i, %"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$12insert_entry17h1dee7e51270001d7E.exit.i" ], [ %self.sroa.0.0.i.i, %bb4.i.i.i ]
  %entry.sroa.28.0.copyload.sink.i = phi i64 [ %handle.sroa.8.0.i.i, %"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$12insert_entry17h1dee7e51270001d7E.exit.i" ], [ %iter.sroa.8.0.i.i.i, %bb4.i.i.i ]
  %_4.i.i.i = getelementptr inbounds nuw i8, ptr %entry.sroa.0.0.copyload.sink.i, i64 8
  %self3.i.i.i = getelementptr inbounds nuw double, ptr %_4.i.i.i, i64 %entry.sroa.28.0.copyload.sink.i
  %76 = load double, ptr %self3.i.i.i, align 8, !noundef !3
  %77 = fadd double %_13, %76
  store double %77, ptr %self3.i.i.i, align 8
  %exitcond.not = icmp eq i64 %0, 5
  br i1 %exitcond.not, label %bb10, label %bb4

bb10:                                             ; preds = %"_ZN5alloc11collections5btree3map5entry22Entry$LT$K$C$V$C$A$GT$9or_insert17hd6cb80c8245d2192E.exit"
  %78 = icmp eq i64 %sums.sroa.13.1, 0
  br i1 %78, label %bb3.i.i.i.i.i.i.i, label %bb2.i.lr.ph.i

bb2.i.lr.ph.i:                                    ; preds = %bb10
  %79 = ptrtoint ptr %sums.sroa.0.2 to i64
  br label %bb2.i.i11

bb2.i.i11:                                        ; preds = %bb3.i14, %bb2.i.lr.ph.i
  %_18.sroa.7.1 = phi i64 [ %79, %bb2.i.lr.ph.i ], [ 0, %bb3.i14 ]
  %value.sroa.3.0.copyload.i.i.pre21.i = phi i64 [ %sums.sroa.8.2, %bb2.i.lr.ph.i ], [ %_6.sroa.7.0.i.i.i.i, %bb3.i14 ]
  %self2.sroa.0.0.lcssa.i.i10.i = phi ptr [ null, %bb2.i.lr.ph.i ], [ %_6.sroa.0.0.i.i.i.i, %bb3.i14 ]
  %accum.sroa.0.08.i = phi double [ -0.000000e+00, %bb2.i.lr.ph.i ], [ %_0.i1.i.i, %bb3.i14 ]
  %80 = phi i64 [ %sums.sroa.13.1, %bb2.i.lr.ph.i ], [ %81, %bb3.i14 ]
  %81 = add i64 %80, -1
  %.not.i.i.i = icmp eq ptr %self2.sroa.0.0.lcssa.i.i10.i, null
  br i1 %.not.i.i.i, label %bb2.i.i.i, label %bb8.i.i13

bb2.i.i.i:                                        ; preds = %bb2.i.i11
  %82 = inttoptr i64 %_18.sroa.7.1 to ptr
  %83 = icmp eq i64 %value.sroa.3.0.copyload.i.i.pre21.i, 0
  br i1 %83, label %bb8.i.i13, label %bb12.i.i.i18.preheader

bb12.i.i.i18.preheader:                           ; preds = %bb2.i.i.i
  %xtraiter547 = and i64 %value.sroa.3.0.copyload.i.i.pre21.i, 7
  %lcmp.mod548.not = icmp eq i64 %xtraiter547, 0
  br i1 %lcmp.mod548.not, label %bb12.i.i.i18.prol.loopexit, label %bb12.i.i.i18.prol

bb12.i.i.i18.prol:                                ; preds = %bb12.i.i.i18.preheader, %bb12.i.i.i18.prol
  %self2.sroa.0.09.i.i.i.prol = phi ptr [ %self2.sroa.0.0.i.i.i.prol, %bb12.i.i.i18.prol ], [ %82, %bb12.i.i.i18.preheader ]
  %self1.sroa.0.08.i.i.i.prol = phi i64 [ %84, %bb12.i.i.i18.prol ], [ %value.sroa.3.0.copyload.i.i.pre21.i, %bb12.i.i.i18.preheader ]
  %prol.iter549 = phi i64 [ %prol.iter549.next, %bb12.i.i.i18.prol ], [ 0, %bb12.i.i.i18.preheader ]
  %_19.i.i.i.prol = getelementptr inbounds nuw i8, ptr %self2.sroa.0.09.i.i.i.prol, i64 144
  %84 = add i64 %self1.sroa.0.08.i.i.i.prol, -1
  %self2.sroa.0.0.i.i.i.prol = load ptr, ptr %_19.i.i.i.prol, align 8, !noalias !178, !nonnull !3, !noundef !3
  %prol.iter549.next = add i64 %prol.iter549, 1
  %prol.iter549.cmp.not = icmp eq i64 %prol.iter549.next, %xtraiter547
  br i1 %prol.iter549.cmp.not, label %bb12.i.i.i18.prol.loopexit, label %bb12.i.i.i18.prol, !llvm.loop !185

bb12.i.i.i18.prol.loopexit:                       ; preds = %bb12.i.i.i18.prol, %bb12.i.i.i18.preheader
  %self2.sroa.0.0.i.i.i.lcssa.unr = phi ptr [ poison, %bb12.i.i.i18.preheader ], [ %self2.sroa.0.0.i.i.i.prol, %bb12.i.i.i18.prol ]
  %self2.sroa.0.09.i.i.i.unr = phi ptr [ %82, %bb12.i.i.i18.preheader ], [ %self2.sroa.0.0.i.i.i.prol, %bb12.i.i.i18.prol ]
  %self1.sroa.0.08.i.i.i.unr = phi i64 [ %value.sroa.3.0.copyload.i.i.pre21.i, %bb12.i.i.i18.preheader ], [ %84, %bb12.i.i.i18.prol ]
  %85 = icmp ult i64 %value.sroa.3.0.copyload.i.i.pre21.i, 8
  br i1 %85, label %bb8.i.i13, label %bb12.i.i.i18

bb12.i.i.i18:                                     ; preds = %bb12.i.i.i18.prol.loopexit, %bb12.i.i.i18
  %self2.sroa.0.09.i.i.i = phi ptr [ %self2.sroa.0.0.i.i.i.7, %bb12.i.i.i18 ], [ %self2.sroa.0.09.i.i.i.unr, %bb12.i.i.i18.prol.loopexit ]
  %self1.sroa.0.08.i.i.i = phi i64 [ %86, %bb12.i.i.i18 ], [ %self1.sroa.0.08.i.i.i.unr, %bb12.i.i.i18.prol.loopexit ]
  %_19.i.i.i = getelementptr inbounds nuw i8, ptr %self2.sroa.0.09.i.i.i, i64 144
  %self2.sroa.0.0.i.i.i = load ptr, ptr %_19.i.i.i, align 8, !noalias !178, !nonnull !3, !noundef !3
  %_19.i.i.i.1 = getelementptr inbounds nuw i8, ptr %self2.sroa.0.0.i.i.i, i64 144
  %self2.sroa.0.0.i.i.i.1 = load ptr, ptr %_19.i.i.i.1, align 8, !noalias !178, !nonnull !3, !noundef !3
  %_19.i.i.i.2 = getelementptr inbounds nuw i8, ptr %self2.sroa.0.0.i.i.i.1, i64 144
  %self2.sroa.0.0.i.i.i.2 = load ptr, ptr %_19.i.i.i.2, align 8, !noalias !178, !nonnull !3, !noundef !3
  %_19.i.i.i.3 = getelementptr inbounds nuw i8, ptr %self2.sroa.0.0.i.i.i.2, i64 144
  %self2.sroa.0.0.i.i.i.3 = load ptr, ptr %_19.i.i.i.3, align 8, !noalias !178, !nonnull !3, !noundef !3
  %_19.i.i.i.4 = getelementptr inbounds nuw i8, ptr %self2.sroa.0.0.i.i.i.3, i64 144
  %self2.sroa.0.0.i.i.i.4 = load ptr, ptr %_19.i.i.i.4, align 8, !noalias !178, !nonnull !3, !noundef !3
  %_19.i.i.i.5 = getelementptr inbounds nuw i8, ptr %self2.sroa.0.0.i.i.i.4, i64 144
  %self2.sroa.0.0.i.i.i.5 = load ptr, ptr %_19.i.i.i.5, align 8, !noalias !178, !nonnull !3, !noundef !3
  %_19.i.i.i.6 = getelementptr inbounds nuw i8, ptr %self2.sroa.0.0.i.i.i.5, i64 144
  %self2.sroa.0.0.i.i.i.6 = load ptr, ptr %_19.i.i.i.6, align 8, !noalias !178, !nonnull !3, !noundef !3
  %_19.i.i.i.7 = getelementptr inbounds nuw i8, ptr %self2.sroa.0.0.i.i.i.6, i64 144
  %86 = add i64 %self1.sroa.0.08.i.i.i, -8
  %self2.sroa.0.0.i.i.i.7 = load ptr, ptr %_19.i.i.i.7, align 8, !noalias !178, !nonnull !3, !noundef !3
  %87 = icmp eq i64 %86, 0
  br i1 %87, label %bb8.i.i13, label %bb12.i.i.i18

bb8.i.i13:                                        ; preds = %bb12.i.i.i18.prol.loopexit, %bb12.i.i.i18, %bb2.i.i.i, %bb2.i.i11
  %value.sroa.3.0.copyload.i.i.i = phi i64 [ %value.sroa.3.0.copyload.i.i.pre21.i, %bb2.i.i11 ], [ 0, %bb2.i.i.i ], [ 0, %bb12.i.i.i18 ], [ 0, %bb12.i.i.i18.prol.loopexit ]
  %value.sroa.2.0.copyload.i.i.i = phi i64 [ %_18.sroa.7.1, %bb2.i.i11 ], [ 0, %bb2.i.i.i ], [ 0, %bb12.i.i.i18 ], [ 0, %bb12.i.i.i18.prol.loopexit ]
  %value.sroa.0.0.copyload.i.i.i = phi ptr [ %self2.sroa.0.0.lcssa.i.i10.i, %bb2.i.i11 ], [ %82, %bb2.i.i.i ], [ %self2.sroa.0.0.i.i.i.lcssa.unr, %bb12.i.i.i18.prol.loopexit ], [ %self2.sroa.0.0.i.i.i.7, %bb12.i.i.i18 ]
  %88 = getelementptr inbounds nuw i8, ptr %value.sroa.0.0.copyload.i.i.i, i64 142
  %_1517.i.i.i.i.i = load i16, ptr %88, align 2, !noalias !186, !noundef !3
  %_1118.i.i.i.i.i = zext i16 %_1517.i.i.i.i.i to i64
  %_919.i.i.i.i.i = icmp ult i64 %value.sroa.3.0.copyload.i.i.i, %_1118.i.i.i.i.i
  br i1 %_919.i.i.i.i.i, label %bb6.i.i.i.i, label %bb8.i.i.i.i.i

bb8.i.i.i.i.i:                                    ; preds = %bb8.i.i13, %bb5.i.i.i.i.i
  %edge.sroa.0.021.i.i.i.i.i = phi ptr [ %89, %bb5.i.i.i.i.i ], [ %value.sroa.0.0.copyload.i.i.i, %bb8.i.i13 ]
  %edge.sroa.5.020.i.i.i.i.i = phi i64 [ %_18.i.i.i.i.i.i, %bb5.i.i.i.i.i ], [ %value.sroa.2.0.copyload.i.i.i, %bb8.i.i13 ]
  %89 = load ptr, ptr %edge.sroa.0.021.i.i.i.i.i, align 8, !noalias !195, !noundef !3
  %.not.i.i.i.i.i.i = icmp eq ptr %89, null
  br i1 %.not.i.i.i.i.i.i, label %bb5.i.i.i.i17, label %bb5.i.i.i.i.i

bb7.loopexit.i.i.i.i.i:                           ; preds = %bb5.i.i.i.i.i
  %_20.i.i.i.i.i.i = zext i16 %91 to i64
  br label %bb6.i.i.i.i

bb5.i.i.i.i.i:                                    ; preds = %bb8.i.i.i.i.i
  %_18.i.i.i.i.i.i = add i64 %edge.sroa.5.020.i.i.i.i.i, 1
  %90 = getelementptr inbounds nuw i8, ptr %edge.sroa.0.021.i.i.i.i.i, i64 140
  %91 = load i16, ptr %90, align 4, !noalias !195
  %92 = getelementptr inbounds nuw i8, ptr %89, i64 142
  %_15.i.i.i.i.i = load i16, ptr %92, align 2, !noalias !186, !noundef !3
  %_9.i.i.i.i.i = icmp ult i16 %91, %_15.i.i.i.i.i
  br i1 %_9.i.i.i.i.i, label %bb7.loopexit.i.i.i.i.i, label %bb8.i.i.i.i.i

bb5.i.i.i.i17:                                    ; preds = %bb8.i.i.i.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_3f20d457f81ac3772072fe651f3acb39) #11, !noalias !198
  unreachable

bb6.i.i.i.i:                                      ; preds = %bb7.loopexit.i.i.i.i.i, %bb8.i.i13
  %self1.sroa.0.0.ph.i.i.i.i = phi ptr [ %89, %bb7.loopexit.i.i.i.i.i ], [ %value.sroa.0.0.copyload.i.i.i, %bb8.i.i13 ]
  %self1.sroa.6.0.ph.i.i.i.i = phi i64 [ %_18.i.i.i.i.i.i, %bb7.loopexit.i.i.i.i.i ], [ %value.sroa.2.0.copyload.i.i.i, %bb8.i.i13 ]
  %self1.sroa.9.0.ph.i.i.i.i = phi i64 [ %_20.i.i.i.i.i.i, %bb7.loopexit.i.i.i.i.i ], [ %value.sroa.3.0.copyload.i.i.i, %bb8.i.i13 ]
  %93 = icmp eq i64 %self1.sroa.6.0.ph.i.i.i.i, 0
  br i1 %93, label %bb2.i.i.i.i.i16, label %bb3.i.i.i.i.i

bb2.i.i.i.i.i16:                                  ; preds = %bb6.i.i.i.i
  %_11.i.i.i.i.i = add nuw nsw i64 %self1.sroa.9.0.ph.i.i.i.i, 1
  br label %bb3.i14

bb3.i.i.i.i.i:                                    ; preds = %bb6.i.i.i.i
  %94 = getelementptr i8, ptr %self1.sroa.0.0.ph.i.i.i.i, i64 152
  %self9.i.i.i.i.i = getelementptr ptr, ptr %94, i64 %self1.sroa.9.0.ph.i.i.i.i
  %xtraiter550 = and i64 %self1.sroa.6.0.ph.i.i.i.i, 7
  %lcmp.mod551.not = icmp eq i64 %xtraiter550, 0
  br i1 %lcmp.mod551.not, label %bb6.i.i.i.i.i.prol.loopexit, label %bb6.i.i.i.i.i.prol

bb6.i.i.i.i.i.prol:                               ; preds = %bb3.i.i.i.i.i, %bb6.i.i.i.i.i.prol
  %node.sroa.0.0.in.i.i.i.i.i.prol = phi ptr [ %_29.i.i.i.i.i.prol, %bb6.i.i.i.i.i.prol ], [ %self9.i.i.i.i.i, %bb3.i.i.i.i.i ]
  %self1.sroa.0.0.in.i.i.i.i.i.prol = phi i64 [ %self1.sroa.0.0.i.i.i.i.i.prol, %bb6.i.i.i.i.i.prol ], [ %self1.sroa.6.0.ph.i.i.i.i, %bb3.i.i.i.i.i ]
  %prol.iter552 = phi i64 [ %prol.iter552.next, %bb6.i.i.i.i.i.prol ], [ 0, %bb3.i.i.i.i.i ]
  %self1.sroa.0.0.i.i.i.i.i.prol = add i64 %self1.sroa.0.0.in.i.i.i.i.i.prol, -1
  %node.sroa.0.0.i.i.i.i.i.prol = load ptr, ptr %node.sroa.0.0.in.i.i.i.i.i.prol, align 8, !noalias !199, !nonnull !3, !noundef !3
  %_29.i.i.i.i.i.prol = getelementptr inbounds nuw i8, ptr %node.sroa.0.0.i.i.i.i.i.prol, i64 144
  %prol.iter552.next = add i64 %prol.iter552, 1
  %prol.iter552.cmp.not = icmp eq i64 %prol.iter552.next, %xtraiter550
  br i1 %prol.iter552.cmp.not, label %bb6.i.i.i.i.i.prol.loopexit, label %bb6.i.i.i.i.i.prol, !llvm.loop !203

bb6.i.i.i.i.i.prol.loopexit:                      ; preds = %bb6.i.i.i.i.i.prol, %bb3.i.i.i.i.i
  %node.sroa.0.0.i.i.i.i.i.lcssa.unr = phi ptr [ poison, %bb3.i.i.i.i.i ], [ %node.sroa.0.0.i.i.i.i.i.prol, %bb6.i.i.i.i.i.prol ]
  %node.sroa.0.0.in.i.i.i.i.i.unr = phi ptr [ %self9.i.i.i.i.i, %bb3.i.i.i.i.i ], [ %_29.i.i.i.i.i.prol, %bb6.i.i.i.i.i.prol ]
  %self1.sroa.0.0.in.i.i.i.i.i.unr = phi i64 [ %self1.sroa.6.0.ph.i.i.i.i, %bb3.i.i.i.i.i ], [ %self1.sroa.0.0.i.i.i.i.i.prol, %bb6.i.i.i.i.i.prol ]
  %95 = icmp ult i64 %self1.sroa.6.0.ph.i.i.i.i, 8
  br i1 %95, label %bb3.i14, label %bb6.i.i.i.i.i

bb6.i.i.i.i.i:                                    ; preds = %bb6.i.i.i.i.i.prol.loopexit, %bb6.i.i.i.i.i
  %node.sroa.0.0.in.i.i.i.i.i = phi ptr [ %_29.i.i.i.i.i.7, %bb6.i.i.i.i.i ], [ %node.sroa.0.0.in.i.i.i.i.i.unr, %bb6.i.i.i.i.i.prol.loopexit ]
  %self1.sroa.0.0.in.i.i.i.i.i = phi i64 [ %self1.sroa.0.0.i.i.i.i.i.7, %bb6.i.i.i.i.i ], [ %self1.sroa.0.0.in.i.i.i.i.i.unr, %bb6.i.i.i.i.i.prol.loopexit ]
  %node.sroa.0.0.i.i.i.i.i = load ptr, ptr %node.sroa.0.0.in.i.i.i.i.i, align 8, !noalias !199, !nonnull !3, !noundef !3
  %_29.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %node.sroa.0.0.i.i.i.i.i, i64 144
  %node.sroa.0.0.i.i.i.i.i.1 = load ptr, ptr %_29.i.i.i.i.i, align 8, !noalias !199, !nonnull !3, !noundef !3
  %_29.i.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %node.sroa.0.0.i.i.i.i.i.1, i64 144
  %node.sroa.0.0.i.i.i.i.i.2 = load ptr, ptr %_29.i.i.i.i.i.1, align 8, !noalias !199, !nonnull !3, !noundef !3
  %_29.i.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %node.sroa.0.0.i.i.i.i.i.2, i64 144
  %node.sroa.0.0.i.i.i.i.i.3 = load ptr, ptr %_29.i.i.i.i.i.2, align 8, !noalias !199, !nonnull !3, !noundef !3
  %_29.i.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %node.sroa.0.0.i.i.i.i.i.3, i64 144
  %node.sroa.0.0.i.i.i.i.i.4 = load ptr, ptr %_29.i.i.i.i.i.3, align 8, !noalias !199, !nonnull !3, !noundef !3
  %_29.i.i.i.i.i.4 = getelementptr inbounds nuw i8, ptr %node.sroa.0.0.i.i.i.i.i.4, i64 144
  %node.sroa.0.0.i.i.i.i.i.5 = load ptr, ptr %_29.i.i.i.i.i.4, align 8, !noalias !199, !nonnull !3, !noundef !3
  %_29.i.i.i.i.i.5 = getelementptr inbounds nuw i8, ptr %node.sroa.0.0.i.i.i.i.i.5, i64 144
  %node.sroa.0.0.i.i.i.i.i.6 = load ptr, ptr %_29.i.i.i.i.i.5, align 8, !noalias !199, !nonnull !3, !noundef !3
  %_29.i.i.i.i.i.6 = getelementptr inbounds nuw i8, ptr %node.sroa.0.0.i.i.i.i.i.6, i64 144
  %self1.sroa.0.0.i.i.i.i.i.7 = add i64 %self1.sroa.0.0.in.i.i.i.i.i, -8
  %node.sroa.0.0.i.i.i.i.i.7 = load ptr, ptr %_29.i.i.i.i.i.6, align 8, !noalias !199, !nonnull !3, !noundef !3
  %96 = icmp eq i64 %self1.sroa.0.0.i.i.i.i.i.7, 0
  %_29.i.i.i.i.i.7 = getelementptr inbounds nuw i8, ptr %node.sroa.0.0.i.i.i.i.i.7, i64 144
  br i1 %96, label %bb3.i14, label %bb6.i.i.i.i.i

bb3.i14:                                          ; preds = %bb6.i.i.i.i.i.prol.loopexit, %bb6.i.i.i.i.i, %bb2.i.i.i.i.i16
  %_6.sroa.0.0.i.i.i.i = phi ptr [ %self1.sroa.0.0.ph.i.i.i.i, %bb2.i.i.i.i.i16 ], [ %node.sroa.0.0.i.i.i.i.i.lcssa.unr, %bb6.i.i.i.i.i.prol.loopexit ], [ %node.sroa.0.0.i.i.i.i.i.7, %bb6.i.i.i.i.i ]
  %_6.sroa.7.0.i.i.i.i = phi i64 [ %_11.i.i.i.i.i, %bb2.i.i.i.i.i16 ], [ 0, %bb6.i.i.i.i.i ], [ 0, %bb6.i.i.i.i.i.prol.loopexit ]
  %_5.i.i.i.i.i15 = getelementptr inbounds nuw i8, ptr %self1.sroa.0.0.ph.i.i.i.i, i64 96
  %_13.i.i.i.i.i = icmp samesign ult i64 %self1.sroa.9.0.ph.i.i.i.i, 11
  tail call void @llvm.assume(i1 %_13.i.i.i.i.i)
  %self3.i7.i.i.i.i = getelementptr inbounds nuw i32, ptr %_5.i.i.i.i.i15, i64 %self1.sroa.9.0.ph.i.i.i.i
  %_9.i8.i.i.i.i = getelementptr inbounds nuw i8, ptr %self1.sroa.0.0.ph.i.i.i.i, i64 8
  %self4.i9.i.i.i.i = getelementptr inbounds nuw double, ptr %_9.i8.i.i.i.i, i64 %self1.sroa.9.0.ph.i.i.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !204)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !207)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !209)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !212)
  %_7.i.i.i = load i32, ptr %self3.i7.i.i.i.i, align 4, !alias.scope !214, !noalias !215, !noundef !3
  %_6.i.i.i = sitofp i32 %_7.i.i.i to double
  %_8.i.i.i = load double, ptr %self4.i9.i.i.i.i, align 8, !alias.scope !216, !noalias !217, !noundef !3
  %_5.i.i.i = fmul double %_8.i.i.i, %_6.i.i.i
  %_0.i.i.i = fmul double %_8.i.i.i, %_5.i.i.i
  %_0.i1.i.i = fadd double %accum.sroa.0.08.i, %_0.i.i.i
  %97 = icmp eq i64 %81, 0
  br i1 %97, label %bb3.i.i20, label %bb2.i.i11

bb3.i.i20:                                        ; preds = %bb3.i14
  %98 = ptrtoint ptr %sums.sroa.0.2 to i64
  br label %bb4.i.i.i.i.i

bb3.i.i.i.i.i.i.i:                                ; preds = %bb10
  %99 = icmp eq i64 %sums.sroa.8.2, 0
  br i1 %99, label %bb2.i.i.i.i.i.i22, label %bb10.i.i.i.i.i.i.i.preheader

bb10.i.i.i.i.i.i.i.preheader:                     ; preds = %bb3.i.i.i.i.i.i.i
  %xtraiter559 = and i64 %sums.sroa.8.2, 7
  %lcmp.mod560.not = icmp eq i64 %xtraiter559, 0
  br i1 %lcmp.mod560.not, label %bb10.i.i.i.i.i.i.i.prol.loopexit, label %bb10.i.i.i.i.i.i.i.prol

bb10.i.i.i.i.i.i.i.prol:                          ; preds = %bb10.i.i.i.i.i.i.i.preheader, %bb10.i.i.i.i.i.i.i.prol
  %root2.sroa.0.011.i.i.i.i.i.i.i.prol = phi ptr [ %100, %bb10.i.i.i.i.i.i.i.prol ], [ %sums.sroa.0.2, %bb10.i.i.i.i.i.i.i.preheader ]
  %root.sroa.0.010.i.i.i.i.i.i.i.prol = phi i64 [ %101, %bb10.i.i.i.i.i.i.i.prol ], [ %sums.sroa.8.2, %bb10.i.i.i.i.i.i.i.preheader ]
  %prol.iter561 = phi i64 [ %prol.iter561.next, %bb10.i.i.i.i.i.i.i.prol ], [ 0, %bb10.i.i.i.i.i.i.i.preheader ]
  %_22.i.i.i.i.i.i.i23.prol = getelementptr inbounds nuw i8, ptr %root2.sroa.0.011.i.i.i.i.i.i.i.prol, i64 144
  %100 = load ptr, ptr %_22.i.i.i.i.i.i.i23.prol, align 8, !noalias !218, !nonnull !3, !noundef !3
  %101 = add i64 %root.sroa.0.010.i.i.i.i.i.i.i.prol, -1
  %prol.iter561.next = add i64 %prol.iter561, 1
  %prol.iter561.cmp.not = icmp eq i64 %prol.iter561.next, %xtraiter559
  br i1 %prol.iter561.cmp.not, label %bb10.i.i.i.i.i.i.i.prol.loopexit, label %bb10.i.i.i.i.i.i.i.prol, !llvm.loop !235

bb10.i.i.i.i.i.i.i.prol.loopexit:                 ; preds = %bb10.i.i.i.i.i.i.i.prol, %bb10.i.i.i.i.i.i.i.preheader
  %.lcssa454.unr = phi ptr [ poison, %bb10.i.i.i.i.i.i.i.preheader ], [ %100, %bb10.i.i.i.i.i.i.i.prol ]
  %root2.sroa.0.011.i.i.i.i.i.i.i.unr = phi ptr [ %sums.sroa.0.2, %bb10.i.i.i.i.i.i.i.preheader ], [ %100, %bb10.i.i.i.i.i.i.i.prol ]
  %root.sroa.0.010.i.i.i.i.i.i.i.unr = phi i64 [ %sums.sroa.8.2, %bb10.i.i.i.i.i.i.i.preheader ], [ %101, %bb10.i.i.i.i.i.i.i.prol ]
  %102 = icmp ult i64 %sums.sroa.8.2, 8
  br i1 %102, label %bb2.i.i.i.i.i.i22, label %bb10.i.i.i.i.i.i.i

bb10.i.i.i.i.i.i.i:                               ; preds = %bb10.i.i.i.i.i.i.i.prol.loopexit, %bb10.i.i.i.i.i.i.i
  %root2.sroa.0.011.i.i.i.i.i.i.i = phi ptr [ %110, %bb10.i.i.i.i.i.i.i ], [ %root2.sroa.0.011.i.i.i.i.i.i.i.unr, %bb10.i.i.i.i.i.i.i.prol.loopexit ]
  %root.sroa.0.010.i.i.i.i.i.i.i = phi i64 [ %111, %bb10.i.i.i.i.i.i.i ], [ %root.sroa.0.010.i.i.i.i.i.i.i.unr, %bb10.i.i.i.i.i.i.i.prol.loopexit ]
  %_22.i.i.i.i.i.i.i23 = getelementptr inbounds nuw i8, ptr %root2.sroa.0.011.i.i.i.i.i.i.i, i64 144
  %103 = load ptr, ptr %_22.i.i.i.i.i.i.i23, align 8, !noalias !218, !nonnull !3, !noundef !3
  %_22.i.i.i.i.i.i.i23.1 = getelementptr inbounds nuw i8, ptr %103, i64 144
  %104 = load ptr, ptr %_22.i.i.i.i.i.i.i23.1, align 8, !noalias !218, !nonnull !3, !noundef !3
  %_22.i.i.i.i.i.i.i23.2 = getelementptr inbounds nuw i8, ptr %104, i64 144
  %105 = load ptr, ptr %_22.i.i.i.i.i.i.i23.2, align 8, !noalias !218, !nonnull !3, !noundef !3
  %_22.i.i.i.i.i.i.i23.3 = getelementptr inbounds nuw i8, ptr %105, i64 144
  %106 = load ptr, ptr %_22.i.i.i.i.i.i.i23.3, align 8, !noalias !218, !nonnull !3, !noundef !3
  %_22.i.i.i.i.i.i.i23.4 = getelementptr inbounds nuw i8, ptr %106, i64 144
  %107 = load ptr, ptr %_22.i.i.i.i.i.i.i23.4, align 8, !noalias !218, !nonnull !3, !noundef !3
  %_22.i.i.i.i.i.i.i23.5 = getelementptr inbounds nuw i8, ptr %107, i64 144
  %108 = load ptr, ptr %_22.i.i.i.i.i.i.i23.5, align 8, !noalias !218, !nonnull !3, !noundef !3
  %_22.i.i.i.i.i.i.i23.6 = getelementptr inbounds nuw i8, ptr %108, i64 144
  %109 = load ptr, ptr %_22.i.i.i.i.i.i.i23.6, align 8, !noalias !218, !nonnull !3, !noundef !3
  %_22.i.i.i.i.i.i.i23.7 = getelementptr inbounds nuw i8, ptr %109, i64 144
  %110 = load ptr, ptr %_22.i.i.i.i.i.i.i23.7, align 8, !noalias !218, !nonnull !3, !noundef !3
  %111 = add i64 %root.sroa.0.010.i.i.i.i.i.i.i, -8
  %112 = icmp eq i64 %111, 0
  br i1 %112, label %bb2.i.i.i.i.i.i22, label %bb10.i.i.i.i.i.i.i

bb2.i.i.i.i.i.i22:                                ; preds = %bb3.i.i.i.i21, %bb10.i.i.i.i.i.i.i.prol.loopexit, %bb10.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i.i
  %accum.sroa.0.0.lcssa.i80269 = phi double [ -0.000000e+00, %bb3.i.i.i.i.i.i.i ], [ -0.000000e+00, %bb10.i.i.i.i.i.i.i.prol.loopexit ], [ -0.000000e+00, %bb10.i.i.i.i.i.i.i ], [ %_0.i1.i.i, %bb3.i.i.i.i21 ]
  %_3.sroa.0.0.ph.i.i.i.i.i.i = phi ptr [ %sums.sroa.0.2, %bb3.i.i.i.i.i.i.i ], [ %110, %bb10.i.i.i.i.i.i.i ], [ %.lcssa454.unr, %bb10.i.i.i.i.i.i.i.prol.loopexit ], [ %self.sroa.0.0.ph.i.i.i.i.i.i.i.i, %bb3.i.i.i.i21 ]
  %113 = load ptr, ptr %_3.sroa.0.0.ph.i.i.i.i.i.i, align 8, !noalias !236, !noundef !3
  %.not.i.i8.i.i.i.i.i.i.i = icmp eq ptr %113, null
  br i1 %.not.i.i8.i.i.i.i.i.i.i, label %"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$16deallocating_end17ha1f1b09bf6327942E.exit.i.i.i.i.i.i", label %bb4.i.i.i.i.i.i.i

bb4.i.i.i.i.i.i.i:                                ; preds = %bb2.i.i.i.i.i.i22, %bb4.i.i.i.i.i.i.i
  %114 = phi ptr [ %115, %bb4.i.i.i.i.i.i.i ], [ %113, %bb2.i.i.i.i.i.i22 ]
  %edge.sroa.0.010.i.i.i.i.i.i.i = phi ptr [ %114, %bb4.i.i.i.i.i.i.i ], [ %_3.sroa.0.0.ph.i.i.i.i.i.i, %bb2.i.i.i.i.i.i22 ]
  %edge.sroa.3.09.i.i.i.i.i.i.i = phi i64 [ %_18.i.i.i.i.i.i.i.i.i, %bb4.i.i.i.i.i.i.i ], [ 0, %bb2.i.i.i.i.i.i22 ]
  %_18.i.i.i.i.i.i.i.i.i = add i64 %edge.sroa.3.09.i.i.i.i.i.i.i, 1
  %_10.not.i.i.i.i.i.i.i.i = icmp eq i64 %edge.sroa.3.09.i.i.i.i.i.i.i, 0
  %..i.i.i.i.i.i.i.i = select i1 %_10.not.i.i.i.i.i.i.i.i, i64 144, i64 240
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %edge.sroa.0.010.i.i.i.i.i.i.i, i64 noundef range(i64 144, 241) %..i.i.i.i.i.i.i.i, i64 noundef 8) #9, !noalias !243
  %115 = load ptr, ptr %114, align 8, !noalias !236, !noundef !3
  %.not.i.i.i.i.i.i.i.i.i = icmp eq ptr %115, null
  br i1 %.not.i.i.i.i.i.i.i.i.i, label %"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$16deallocating_end17ha1f1b09bf6327942E.exit.i.i.i.i.loopexit.i.i", label %bb4.i.i.i.i.i.i.i

"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$16deallocating_end17ha1f1b09bf6327942E.exit.i.i.i.i.loopexit.i.i": ; preds = %bb4.i.i.i.i.i.i.i
  %116 = icmp eq i64 %_18.i.i.i.i.i.i.i.i.i, 0
  %117 = select i1 %116, i64 144, i64 240
  br label %"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$16deallocating_end17ha1f1b09bf6327942E.exit.i.i.i.i.i.i"

"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$16deallocating_end17ha1f1b09bf6327942E.exit.i.i.i.i.i.i": ; preds = %"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$16deallocating_end17ha1f1b09bf6327942E.exit.i.i.i.i.loopexit.i.i", %bb2.i.i.i.i.i.i22
  %edge.sroa.3.0.lcssa.i.i.i.i.i.i.i = phi i64 [ 144, %bb2.i.i.i.i.i.i22 ], [ %117, %"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$16deallocating_end17ha1f1b09bf6327942E.exit.i.i.i.i.loopexit.i.i" ]
  %edge.sroa.0.0.lcssa.i.i.i.i.i.i.i = phi ptr [ %_3.sroa.0.0.ph.i.i.i.i.i.i, %bb2.i.i.i.i.i.i22 ], [ %114, %"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$16deallocating_end17ha1f1b09bf6327942E.exit.i.i.i.i.loopexit.i.i" ]
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %edge.sroa.0.0.lcssa.i.i.i.i.i.i.i, i64 noundef range(i64 144, 241) %edge.sroa.3.0.lcssa.i.i.i.i.i.i.i, i64 noundef 8) #9, !noalias !243
  ret double %accum.sroa.0.0.lcssa.i80269

bb4.i.i.i.i.i:                                    ; preds = %bb3.i.i.i.i21, %bb3.i.i20
  %_x.sroa.12.1.i.i = phi i64 [ %98, %bb3.i.i20 ], [ 0, %bb3.i.i.i.i21 ]
  %value.sroa.3.0.copyload.i.i.pre.i13.i.i.i.i = phi i64 [ %sums.sroa.8.2, %bb3.i.i20 ], [ %self.sroa.7.0.ph.i.i.i.i.i.i.i.i, %bb3.i.i.i.i21 ]
  %self.sroa.0.0.ph.i.i.i.i12.i.i.i.i = phi ptr [ null, %bb3.i.i20 ], [ %self.sroa.0.0.ph.i.i.i.i.i.i.i.i, %bb3.i.i.i.i21 ]
  %118 = phi i64 [ %sums.sroa.13.1, %bb3.i.i20 ], [ %119, %bb3.i.i.i.i21 ]
  %119 = add i64 %118, -1
  %.not.i.i1.i.i.i.i.i = icmp eq ptr %self.sroa.0.0.ph.i.i.i.i12.i.i.i.i, null
  br i1 %.not.i.i1.i.i.i.i.i, label %bb2.i.i.i.i.i.i.i, label %bb7.i.i.i.i.i.i

bb2.i.i.i.i.i.i.i:                                ; preds = %bb4.i.i.i.i.i
  %120 = inttoptr i64 %_x.sroa.12.1.i.i to ptr
  %121 = icmp eq i64 %value.sroa.3.0.copyload.i.i.pre.i13.i.i.i.i, 0
  br i1 %121, label %bb7.i.i.i.i.i.i, label %bb12.i.i.i.i.i.i.i.preheader

bb12.i.i.i.i.i.i.i.preheader:                     ; preds = %bb2.i.i.i.i.i.i.i
  %xtraiter553 = and i64 %value.sroa.3.0.copyload.i.i.pre.i13.i.i.i.i, 7
  %lcmp.mod554.not = icmp eq i64 %xtraiter553, 0
  br i1 %lcmp.mod554.not, label %bb12.i.i.i.i.i.i.i.prol.loopexit, label %bb12.i.i.i.i.i.i.i.prol

bb12.i.i.i.i.i.i.i.prol:                          ; preds = %bb12.i.i.i.i.i.i.i.preheader, %bb12.i.i.i.i.i.i.i.prol
  %self2.sroa.0.09.i.i.i.i.i.i.i.prol = phi ptr [ %self2.sroa.0.0.i.i.i.i.i.i.i.prol, %bb12.i.i.i.i.i.i.i.prol ], [ %120, %bb12.i.i.i.i.i.i.i.preheader ]
  %self1.sroa.0.08.i.i.i.i.i.i.i.prol = phi i64 [ %122, %bb12.i.i.i.i.i.i.i.prol ], [ %value.sroa.3.0.copyload.i.i.pre.i13.i.i.i.i, %bb12.i.i.i.i.i.i.i.preheader ]
  %prol.iter555 = phi i64 [ %prol.iter555.next, %bb12.i.i.i.i.i.i.i.prol ], [ 0, %bb12.i.i.i.i.i.i.i.preheader ]
  %_19.i.i.i.i.i.i.i.prol = getelementptr inbounds nuw i8, ptr %self2.sroa.0.09.i.i.i.i.i.i.i.prol, i64 144
  %122 = add i64 %self1.sroa.0.08.i.i.i.i.i.i.i.prol, -1
  %self2.sroa.0.0.i.i.i.i.i.i.i.prol = load ptr, ptr %_19.i.i.i.i.i.i.i.prol, align 8, !noalias !244, !nonnull !3, !noundef !3
  %prol.iter555.next = add i64 %prol.iter555, 1
  %prol.iter555.cmp.not = icmp eq i64 %prol.iter555.next, %xtraiter553
  br i1 %prol.iter555.cmp.not, label %bb12.i.i.i.i.i.i.i.prol.loopexit, label %bb12.i.i.i.i.i.i.i.prol, !llvm.loop !250

bb12.i.i.i.i.i.i.i.prol.loopexit:                 ; preds = %bb12.i.i.i.i.i.i.i.prol, %bb12.i.i.i.i.i.i.i.preheader
  %self2.sroa.0.0.i.i.i.i.i.i.i.lcssa.unr = phi ptr [ poison, %bb12.i.i.i.i.i.i.i.preheader ], [ %self2.sroa.0.0.i.i.i.i.i.i.i.prol, %bb12.i.i.i.i.i.i.i.prol ]
  %self2.sroa.0.09.i.i.i.i.i.i.i.unr = phi ptr [ %120, %bb12.i.i.i.i.i.i.i.preheader ], [ %self2.sroa.0.0.i.i.i.i.i.i.i.prol, %bb12.i.i.i.i.i.i.i.prol ]
  %self1.sroa.0.08.i.i.i.i.i.i.i.unr = phi i64 [ %value.sroa.3.0.copyload.i.i.pre.i13.i.i.i.i, %bb12.i.i.i.i.i.i.i.preheader ], [ %122, %bb12.i.i.i.i.i.i.i.prol ]
  %123 = icmp ult i64 %value.sroa.3.0.copyload.i.i.pre.i13.i.i.i.i, 8
  br i1 %123, label %bb7.i.i.i.i.i.i, label %bb12.i.i.i.i.i.i.i

bb12.i.i.i.i.i.i.i:                               ; preds = %bb12.i.i.i.i.i.i.i.prol.loopexit, %bb12.i.i.i.i.i.i.i
  %self2.sroa.0.09.i.i.i.i.i.i.i = phi ptr [ %self2.sroa.0.0.i.i.i.i.i.i.i.7, %bb12.i.i.i.i.i.i.i ], [ %self2.sroa.0.09.i.i.i.i.i.i.i.unr, %bb12.i.i.i.i.i.i.i.prol.loopexit ]
  %self1.sroa.0.08.i.i.i.i.i.i.i = phi i64 [ %124, %bb12.i.i.i.i.i.i.i ], [ %self1.sroa.0.08.i.i.i.i.i.i.i.unr, %bb12.i.i.i.i.i.i.i.prol.loopexit ]
  %_19.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %self2.sroa.0.09.i.i.i.i.i.i.i, i64 144
  %self2.sroa.0.0.i.i.i.i.i.i.i = load ptr, ptr %_19.i.i.i.i.i.i.i, align 8, !noalias !244, !nonnull !3, !noundef !3
  %_19.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %self2.sroa.0.0.i.i.i.i.i.i.i, i64 144
  %self2.sroa.0.0.i.i.i.i.i.i.i.1 = load ptr, ptr %_19.i.i.i.i.i.i.i.1, align 8, !noalias !244, !nonnull !3, !noundef !3
  %_19.i.i.i.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %self2.sroa.0.0.i.i.i.i.i.i.i.1, i64 144
  %self2.sroa.0.0.i.i.i.i.i.i.i.2 = load ptr, ptr %_19.i.i.i.i.i.i.i.2, align 8, !noalias !244, !nonnull !3, !noundef !3
  %_19.i.i.i.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %self2.sroa.0.0.i.i.i.i.i.i.i.2, i64 144
  %self2.sroa.0.0.i.i.i.i.i.i.i.3 = load ptr, ptr %_19.i.i.i.i.i.i.i.3, align 8, !noalias !244, !nonnull !3, !noundef !3
  %_19.i.i.i.i.i.i.i.4 = getelementptr inbounds nuw i8, ptr %self2.sroa.0.0.i.i.i.i.i.i.i.3, i64 144
  %self2.sroa.0.0.i.i.i.i.i.i.i.4 = load ptr, ptr %_19.i.i.i.i.i.i.i.4, align 8, !noalias !244, !nonnull !3, !noundef !3
  %_19.i.i.i.i.i.i.i.5 = getelementptr inbounds nuw i8, ptr %self2.sroa.0.0.i.i.i.i.i.i.i.4, i64 144
  %self2.sroa.0.0.i.i.i.i.i.i.i.5 = load ptr, ptr %_19.i.i.i.i.i.i.i.5, align 8, !noalias !244, !nonnull !3, !noundef !3
  %_19.i.i.i.i.i.i.i.6 = getelementptr inbounds nuw i8, ptr %self2.sroa.0.0.i.i.i.i.i.i.i.5, i64 144
  %self2.sroa.0.0.i.i.i.i.i.i.i.6 = load ptr, ptr %_19.i.i.i.i.i.i.i.6, align 8, !noalias !244, !nonnull !3, !noundef !3
  %_19.i.i.i.i.i.i.i.7 = getelementptr inbounds nuw i8, ptr %self2.sroa.0.0.i.i.i.i.i.i.i.6, i64 144
  %124 = add i64 %self1.sroa.0.08.i.i.i.i.i.i.i, -8
  %self2.sroa.0.0.i.i.i.i.i.i.i.7 = load ptr, ptr %_19.i.i.i.i.i.i.i.7, align 8, !noalias !244, !nonnull !3, !noundef !3
  %125 = icmp eq i64 %124, 0
  br i1 %125, label %bb7.i.i.i.i.i.i, label %bb12.i.i.i.i.i.i.i

bb7.i.i.i.i.i.i:                                  ; preds = %bb12.i.i.i.i.i.i.i.prol.loopexit, %bb12.i.i.i.i.i.i.i, %bb2.i.i.i.i.i.i.i, %bb4.i.i.i.i.i
  %value.sroa.3.0.copyload.i.i.i.i.i.i.i = phi i64 [ %value.sroa.3.0.copyload.i.i.pre.i13.i.i.i.i, %bb4.i.i.i.i.i ], [ 0, %bb2.i.i.i.i.i.i.i ], [ 0, %bb12.i.i.i.i.i.i.i ], [ 0, %bb12.i.i.i.i.i.i.i.prol.loopexit ]
  %value.sroa.2.0.copyload.i.i.i.i.i.i.i = phi i64 [ %_x.sroa.12.1.i.i, %bb4.i.i.i.i.i ], [ 0, %bb2.i.i.i.i.i.i.i ], [ 0, %bb12.i.i.i.i.i.i.i ], [ 0, %bb12.i.i.i.i.i.i.i.prol.loopexit ]
  %value.sroa.0.0.copyload.i.i.i.i.i.i.i = phi ptr [ %self.sroa.0.0.ph.i.i.i.i12.i.i.i.i, %bb4.i.i.i.i.i ], [ %120, %bb2.i.i.i.i.i.i.i ], [ %self2.sroa.0.0.i.i.i.i.i.i.i.lcssa.unr, %bb12.i.i.i.i.i.i.i.prol.loopexit ], [ %self2.sroa.0.0.i.i.i.i.i.i.i.7, %bb12.i.i.i.i.i.i.i ]
  %126 = getelementptr inbounds nuw i8, ptr %value.sroa.0.0.copyload.i.i.i.i.i.i.i, i64 142
  %_2219.i.i.i.i.i.i.i.i.i = load i16, ptr %126, align 2, !noalias !251, !noundef !3
  %_1820.i.i.i.i.i.i.i.i.i = zext i16 %_2219.i.i.i.i.i.i.i.i.i to i64
  %_1621.i.i.i.i.i.i.i.i.i = icmp ult i64 %value.sroa.3.0.copyload.i.i.i.i.i.i.i, %_1820.i.i.i.i.i.i.i.i.i
  br i1 %_1621.i.i.i.i.i.i.i.i.i, label %bb12.i.i.i.i.i.i.i.i.i, label %bb13.i.i.i.i.i.i.i.i.i

bb13.i.i.i.i.i.i.i.i.i:                           ; preds = %bb7.i.i.i.i.i.i, %bb7.i.i.i.i.i.i.i.i.i
  %edge.sroa.0.023.i.i.i.i.i.i.i.i.i = phi ptr [ %127, %bb7.i.i.i.i.i.i.i.i.i ], [ %value.sroa.0.0.copyload.i.i.i.i.i.i.i, %bb7.i.i.i.i.i.i ]
  %edge.sroa.5.022.i.i.i.i.i.i.i.i.i = phi i64 [ %_18.i.i.i.i.i.i.i.i.i.i.i, %bb7.i.i.i.i.i.i.i.i.i ], [ %value.sroa.2.0.copyload.i.i.i.i.i.i.i, %bb7.i.i.i.i.i.i ]
  %127 = load ptr, ptr %edge.sroa.0.023.i.i.i.i.i.i.i.i.i, align 8, !noalias !261, !noundef !3
  %.not.i.i.i.i.i.i.i.i.i.i.i = icmp eq ptr %127, null
  br i1 %.not.i.i.i.i.i.i.i.i.i.i.i, label %bb3.i.i.i.i.i.i.i.i, label %bb7.i.i.i.i.i.i.i.i.i

bb12.loopexit.i.i.i.i.i.i.i.i.i:                  ; preds = %bb7.i.i.i.i.i.i.i.i.i
  %_20.i.i.i.i.i.i.i.i.i.i.i = zext i16 %133 to i64
  br label %bb12.i.i.i.i.i.i.i.i.i

bb12.i.i.i.i.i.i.i.i.i:                           ; preds = %bb12.loopexit.i.i.i.i.i.i.i.i.i, %bb7.i.i.i.i.i.i
  %edge.sroa.8.0.lcssa.i.i.i.i.i.i.i.i.i = phi i64 [ %value.sroa.3.0.copyload.i.i.i.i.i.i.i, %bb7.i.i.i.i.i.i ], [ %_20.i.i.i.i.i.i.i.i.i.i.i, %bb12.loopexit.i.i.i.i.i.i.i.i.i ]
  %edge.sroa.5.0.lcssa.i.i.i.i.i.i.i.i.i = phi i64 [ %value.sroa.2.0.copyload.i.i.i.i.i.i.i, %bb7.i.i.i.i.i.i ], [ %_18.i.i.i.i.i.i.i.i.i.i.i, %bb12.loopexit.i.i.i.i.i.i.i.i.i ]
  %edge.sroa.0.0.lcssa.i.i.i.i.i.i.i.i.i = phi ptr [ %value.sroa.0.0.copyload.i.i.i.i.i.i.i, %bb7.i.i.i.i.i.i ], [ %127, %bb12.loopexit.i.i.i.i.i.i.i.i.i ]
  %128 = icmp eq i64 %edge.sroa.5.0.lcssa.i.i.i.i.i.i.i.i.i, 0
  br i1 %128, label %bb2.i.i.i.i.i.i.i.i.i.i, label %bb3.i.i.i.i.i.i.i.i.i.i

bb2.i.i.i.i.i.i.i.i.i.i:                          ; preds = %bb12.i.i.i.i.i.i.i.i.i
  %_11.i.i.i.i.i.i.i.i.i.i = add nuw nsw i64 %edge.sroa.8.0.lcssa.i.i.i.i.i.i.i.i.i, 1
  br label %bb3.i.i.i.i21

bb3.i.i.i.i.i.i.i.i.i.i:                          ; preds = %bb12.i.i.i.i.i.i.i.i.i
  %129 = getelementptr i8, ptr %edge.sroa.0.0.lcssa.i.i.i.i.i.i.i.i.i, i64 152
  %self9.i.i.i.i.i.i.i.i.i.i = getelementptr ptr, ptr %129, i64 %edge.sroa.8.0.lcssa.i.i.i.i.i.i.i.i.i
  %xtraiter556 = and i64 %edge.sroa.5.0.lcssa.i.i.i.i.i.i.i.i.i, 7
  %lcmp.mod557.not = icmp eq i64 %xtraiter556, 0
  br i1 %lcmp.mod557.not, label %bb6.i.i.i.i.i.i.i.i.i.i.prol.loopexit, label %bb6.i.i.i.i.i.i.i.i.i.i.prol

bb6.i.i.i.i.i.i.i.i.i.i.prol:                     ; preds = %bb3.i.i.i.i.i.i.i.i.i.i, %bb6.i.i.i.i.i.i.i.i.i.i.prol
  %node.sroa.0.0.in.i.i.i.i.i.i.i.i.i.i.prol = phi ptr [ %_29.i.i.i.i.i.i.i.i.i.i.prol, %bb6.i.i.i.i.i.i.i.i.i.i.prol ], [ %self9.i.i.i.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i.i.i.i.i ]
  %self1.sroa.0.0.in.i.i.i.i.i.i.i.i.i.i.prol = phi i64 [ %self1.sroa.0.0.i.i.i.i.i.i.i.i.i.i.prol, %bb6.i.i.i.i.i.i.i.i.i.i.prol ], [ %edge.sroa.5.0.lcssa.i.i.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i.i.i.i.i ]
  %prol.iter558 = phi i64 [ %prol.iter558.next, %bb6.i.i.i.i.i.i.i.i.i.i.prol ], [ 0, %bb3.i.i.i.i.i.i.i.i.i.i ]
  %self1.sroa.0.0.i.i.i.i.i.i.i.i.i.i.prol = add i64 %self1.sroa.0.0.in.i.i.i.i.i.i.i.i.i.i.prol, -1
  %node.sroa.0.0.i.i.i.i.i.i.i.i.i.i.prol = load ptr, ptr %node.sroa.0.0.in.i.i.i.i.i.i.i.i.i.i.prol, align 8, !noalias !266, !nonnull !3, !noundef !3
  %_29.i.i.i.i.i.i.i.i.i.i.prol = getelementptr inbounds nuw i8, ptr %node.sroa.0.0.i.i.i.i.i.i.i.i.i.i.prol, i64 144
  %prol.iter558.next = add i64 %prol.iter558, 1
  %prol.iter558.cmp.not = icmp eq i64 %prol.iter558.next, %xtraiter556
  br i1 %prol.iter558.cmp.not, label %bb6.i.i.i.i.i.i.i.i.i.i.prol.loopexit, label %bb6.i.i.i.i.i.i.i.i.i.i.prol, !llvm.loop !270

bb6.i.i.i.i.i.i.i.i.i.i.prol.loopexit:            ; preds = %bb6.i.i.i.i.i.i.i.i.i.i.prol, %bb3.i.i.i.i.i.i.i.i.i.i
  %node.sroa.0.0.i.i.i.i.i.i.i.i.i.i.lcssa.unr = phi ptr [ poison, %bb3.i.i.i.i.i.i.i.i.i.i ], [ %node.sroa.0.0.i.i.i.i.i.i.i.i.i.i.prol, %bb6.i.i.i.i.i.i.i.i.i.i.prol ]
  %node.sroa.0.0.in.i.i.i.i.i.i.i.i.i.i.unr = phi ptr [ %self9.i.i.i.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i.i.i.i.i ], [ %_29.i.i.i.i.i.i.i.i.i.i.prol, %bb6.i.i.i.i.i.i.i.i.i.i.prol ]
  %self1.sroa.0.0.in.i.i.i.i.i.i.i.i.i.i.unr = phi i64 [ %edge.sroa.5.0.lcssa.i.i.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i.i.i.i.i ], [ %self1.sroa.0.0.i.i.i.i.i.i.i.i.i.i.prol, %bb6.i.i.i.i.i.i.i.i.i.i.prol ]
  %130 = icmp ult i64 %edge.sroa.5.0.lcssa.i.i.i.i.i.i.i.i.i, 8
  br i1 %130, label %bb3.i.i.i.i21, label %bb6.i.i.i.i.i.i.i.i.i.i

bb6.i.i.i.i.i.i.i.i.i.i:                          ; preds = %bb6.i.i.i.i.i.i.i.i.i.i.prol.loopexit, %bb6.i.i.i.i.i.i.i.i.i.i
  %node.sroa.0.0.in.i.i.i.i.i.i.i.i.i.i = phi ptr [ %_29.i.i.i.i.i.i.i.i.i.i.7, %bb6.i.i.i.i.i.i.i.i.i.i ], [ %node.sroa.0.0.in.i.i.i.i.i.i.i.i.i.i.unr, %bb6.i.i.i.i.i.i.i.i.i.i.prol.loopexit ]
  %self1.sroa.0.0.in.i.i.i.i.i.i.i.i.i.i = phi i64 [ %self1.sroa.0.0.i.i.i.i.i.i.i.i.i.i.7, %bb6.i.i.i.i.i.i.i.i.i.i ], [ %self1.sroa.0.0.in.i.i.i.i.i.i.i.i.i.i.unr, %bb6.i.i.i.i.i.i.i.i.i.i.prol.loopexit ]
  %node.sroa.0.0.i.i.i.i.i.i.i.i.i.i = load ptr, ptr %node.sroa.0.0.in.i.i.i.i.i.i.i.i.i.i, align 8, !noalias !266, !nonnull !3, !noundef !3
  %_29.i.i.i.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %node.sroa.0.0.i.i.i.i.i.i.i.i.i.i, i64 144
  %node.sroa.0.0.i.i.i.i.i.i.i.i.i.i.1 = load ptr, ptr %_29.i.i.i.i.i.i.i.i.i.i, align 8, !noalias !266, !nonnull !3, !noundef !3
  %_29.i.i.i.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %node.sroa.0.0.i.i.i.i.i.i.i.i.i.i.1, i64 144
  %node.sroa.0.0.i.i.i.i.i.i.i.i.i.i.2 = load ptr, ptr %_29.i.i.i.i.i.i.i.i.i.i.1, align 8, !noalias !266, !nonnull !3, !noundef !3
  %_29.i.i.i.i.i.i.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %node.sroa.0.0.i.i.i.i.i.i.i.i.i.i.2, i64 144
  %node.sroa.0.0.i.i.i.i.i.i.i.i.i.i.3 = load ptr, ptr %_29.i.i.i.i.i.i.i.i.i.i.2, align 8, !noalias !266, !nonnull !3, !noundef !3
  %_29.i.i.i.i.i.i.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %node.sroa.0.0.i.i.i.i.i.i.i.i.i.i.3, i64 144
  %node.sroa.0.0.i.i.i.i.i.i.i.i.i.i.4 = load ptr, ptr %_29.i.i.i.i.i.i.i.i.i.i.3, align 8, !noalias !266, !nonnull !3, !noundef !3
  %_29.i.i.i.i.i.i.i.i.i.i.4 = getelementptr inbounds nuw i8, ptr %node.sroa.0.0.i.i.i.i.i.i.i.i.i.i.4, i64 144
  %node.sroa.0.0.i.i.i.i.i.i.i.i.i.i.5 = load ptr, ptr %_29.i.i.i.i.i.i.i.i.i.i.4, align 8, !noalias !266, !nonnull !3, !noundef !3
  %_29.i.i.i.i.i.i.i.i.i.i.5 = getelementptr inbounds nuw i8, ptr %node.sroa.0.0.i.i.i.i.i.i.i.i.i.i.5, i64 144
  %node.sroa.0.0.i.i.i.i.i.i.i.i.i.i.6 = load ptr, ptr %_29.i.i.i.i.i.i.i.i.i.i.5, align 8, !noalias !266, !nonnull !3, !noundef !3
  %_29.i.i.i.i.i.i.i.i.i.i.6 = getelementptr inbounds nuw i8, ptr %node.sroa.0.0.i.i.i.i.i.i.i.i.i.i.6, i64 144
  %self1.sroa.0.0.i.i.i.i.i.i.i.i.i.i.7 = add i64 %self1.sroa.0.0.in.i.i.i.i.i.i.i.i.i.i, -8
  %node.sroa.0.0.i.i.i.i.i.i.i.i.i.i.7 = load ptr, ptr %_29.i.i.i.i.i.i.i.i.i.i.6, align 8, !noalias !266, !nonnull !3, !noundef !3
  %131 = icmp eq i64 %self1.sroa.0.0.i.i.i.i.i.i.i.i.i.i.7, 0
  %_29.i.i.i.i.i.i.i.i.i.i.7 = getelementptr inbounds nuw i8, ptr %node.sroa.0.0.i.i.i.i.i.i.i.i.i.i.7, i64 144
  br i1 %131, label %bb3.i.i.i.i21, label %bb6.i.i.i.i.i.i.i.i.i.i

bb7.i.i.i.i.i.i.i.i.i:                            ; preds = %bb13.i.i.i.i.i.i.i.i.i
  %_18.i.i.i.i.i.i.i.i.i.i.i = add i64 %edge.sroa.5.022.i.i.i.i.i.i.i.i.i, 1
  %132 = getelementptr inbounds nuw i8, ptr %edge.sroa.0.023.i.i.i.i.i.i.i.i.i, i64 140
  %133 = load i16, ptr %132, align 4, !noalias !261
  %_10.not.i.i.i.i.i.i.i.i.i.i = icmp eq i64 %edge.sroa.5.022.i.i.i.i.i.i.i.i.i, 0
  %..i.i.i.i.i.i.i.i.i.i = select i1 %_10.not.i.i.i.i.i.i.i.i.i.i, i64 144, i64 240
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %edge.sroa.0.023.i.i.i.i.i.i.i.i.i, i64 noundef range(i64 144, 241) %..i.i.i.i.i.i.i.i.i.i, i64 noundef 8) #9, !noalias !271
  %134 = getelementptr inbounds nuw i8, ptr %127, i64 142
  %_22.i.i.i.i.i.i.i.i.i = load i16, ptr %134, align 2, !noalias !251, !noundef !3
  %_16.i.i.i.i.i.i.i.i.i = icmp ult i16 %133, %_22.i.i.i.i.i.i.i.i.i
  br i1 %_16.i.i.i.i.i.i.i.i.i, label %bb12.loopexit.i.i.i.i.i.i.i.i.i, label %bb13.i.i.i.i.i.i.i.i.i

bb3.i.i.i.i.i.i.i.i:                              ; preds = %bb13.i.i.i.i.i.i.i.i.i
  %_10.not.i14.i.i.i.i.i.i.i.i.i = icmp eq i64 %edge.sroa.5.022.i.i.i.i.i.i.i.i.i, 0
  %..i15.i.i.i.i.i.i.i.i.i = select i1 %_10.not.i14.i.i.i.i.i.i.i.i.i, i64 144, i64 240
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %edge.sroa.0.023.i.i.i.i.i.i.i.i.i, i64 noundef range(i64 144, 241) %..i15.i.i.i.i.i.i.i.i.i, i64 noundef 8) #9, !noalias !271
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_9a0a6789de9e01112839dcd2a0d69581) #11, !noalias !272
  unreachable

bb3.i.i.i.i21:                                    ; preds = %bb6.i.i.i.i.i.i.i.i.i.i.prol.loopexit, %bb6.i.i.i.i.i.i.i.i.i.i, %bb2.i.i.i.i.i.i.i.i.i.i
  %self.sroa.7.0.ph.i.i.i.i.i.i.i.i = phi i64 [ %_11.i.i.i.i.i.i.i.i.i.i, %bb2.i.i.i.i.i.i.i.i.i.i ], [ 0, %bb6.i.i.i.i.i.i.i.i.i.i ], [ 0, %bb6.i.i.i.i.i.i.i.i.i.i.prol.loopexit ]
  %self.sroa.0.0.ph.i.i.i.i.i.i.i.i = phi ptr [ %edge.sroa.0.0.lcssa.i.i.i.i.i.i.i.i.i, %bb2.i.i.i.i.i.i.i.i.i.i ], [ %node.sroa.0.0.i.i.i.i.i.i.i.i.i.i.lcssa.unr, %bb6.i.i.i.i.i.i.i.i.i.i.prol.loopexit ], [ %node.sroa.0.0.i.i.i.i.i.i.i.i.i.i.7, %bb6.i.i.i.i.i.i.i.i.i.i ]
  %135 = icmp eq i64 %119, 0
  br i1 %135, label %bb2.i.i.i.i.i.i22, label %bb4.i.i.i.i.i
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #1

; __rustc::__rust_no_alloc_shim_is_unstable_v2
; Function Attrs: nounwind nonlazybind uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() unnamed_addr #0

; __rustc::__rust_alloc
; Function Attrs: nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable
declare noalias noundef ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef, i64 allocalign noundef range(i64 1, -9223372036854775807)) unnamed_addr #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare range(i8 -1, 2) i8 @llvm.scmp.i8.i32(i32, i32) #3

; __rustc::__rust_dealloc
; Function Attrs: nounwind nonlazybind allockind("free") uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr allocptr noundef captures(address), i64 noundef, i64 noundef range(i64 1, -9223372036854775807)) unnamed_addr #4

; core::option::unwrap_failed
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #5

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #0

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #6

; core::panicking::panic
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance), i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #6

; core::slice::index::slice_index_fail
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail(i64 noundef, i64 noundef, i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #5

; alloc::alloc::handle_alloc_error
; Function Attrs: cold minsize noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef range(i64 1, -9223372036854775807), i64 noundef) unnamed_addr #7

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #8

attributes #0 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #2 = { nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable "alloc-family"="__rust_alloc" "alloc-variant-zeroed"="_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nounwind nonlazybind allockind("free") uwtable "alloc-family"="__rust_alloc" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #5 = { cold noinline noreturn nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { cold minsize noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #8 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #9 = { nounwind }
attributes #10 = { noreturn nounwind }
attributes #11 = { noinline noreturn nounwind }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{}
!4 = !{!5, !7, !8, !10, !11, !13}
!5 = distinct !{!5, !6, !"_ZN5alloc11collections5btree6search91_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$$GT$14find_key_index17hdd322bf3966f3eeeE: %self"}
!6 = distinct !{!6, !"_ZN5alloc11collections5btree6search91_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$$GT$14find_key_index17hdd322bf3966f3eeeE"}
!7 = distinct !{!7, !6, !"_ZN5alloc11collections5btree6search91_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$$GT$14find_key_index17hdd322bf3966f3eeeE: %key"}
!8 = distinct !{!8, !9, !"_ZN5alloc11collections5btree6search142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$11search_tree17ha001cc583bea151bE: %_0"}
!9 = distinct !{!9, !"_ZN5alloc11collections5btree6search142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$11search_tree17ha001cc583bea151bE"}
!10 = distinct !{!10, !9, !"_ZN5alloc11collections5btree6search142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$11search_tree17ha001cc583bea151bE: %key"}
!11 = distinct !{!11, !12, !"_ZN5alloc11collections5btree3map25BTreeMap$LT$K$C$V$C$A$GT$5entry17h99a977ffd30a55a2E: %_0"}
!12 = distinct !{!12, !"_ZN5alloc11collections5btree3map25BTreeMap$LT$K$C$V$C$A$GT$5entry17h99a977ffd30a55a2E"}
!13 = distinct !{!13, !12, !"_ZN5alloc11collections5btree3map25BTreeMap$LT$K$C$V$C$A$GT$5entry17h99a977ffd30a55a2E: %self"}
!14 = !{!15}
!15 = distinct !{!15, !16, !"_RNvXs1d_NtNtCsgEmfK2I1SDS_4core3cmp5implslNtB8_3Ord3cmp: %other"}
!16 = distinct !{!16, !"_RNvXs1d_NtNtCsgEmfK2I1SDS_4core3cmp5implslNtB8_3Ord3cmp"}
!17 = !{!18, !5, !7, !8, !10, !11, !13}
!18 = distinct !{!18, !16, !"_RNvXs1d_NtNtCsgEmfK2I1SDS_4core3cmp5implslNtB8_3Ord3cmp: %self"}
!19 = !{!8, !10, !11, !13}
!20 = !{!21, !23, !24}
!21 = distinct !{!21, !22, !"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$12insert_entry17h1dee7e51270001d7E: %_0"}
!22 = distinct !{!22, !"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$12insert_entry17h1dee7e51270001d7E"}
!23 = distinct !{!23, !22, !"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$12insert_entry17h1dee7e51270001d7E: %self"}
!24 = distinct !{!24, !25, !"_ZN5alloc11collections5btree3map5entry22Entry$LT$K$C$V$C$A$GT$9or_insert17hd6cb80c8245d2192E: %self"}
!25 = distinct !{!25, !"_ZN5alloc11collections5btree3map5entry22Entry$LT$K$C$V$C$A$GT$9or_insert17hd6cb80c8245d2192E"}
!26 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!27 = !{!28}
!28 = distinct !{!28, !29, !"_ZN5alloc11collections5btree4node12slice_insert17h0f2a6b68219198f5E: %slice.0"}
!29 = distinct !{!29, !"_ZN5alloc11collections5btree4node12slice_insert17h0f2a6b68219198f5E"}
!30 = !{!31, !33, !34, !36, !37, !39, !40, !21, !23, !24}
!31 = distinct !{!31, !32, !"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$10insert_fit17hbd25038312e8a7d6E: %_0"}
!32 = distinct !{!32, !"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$10insert_fit17hbd25038312e8a7d6E"}
!33 = distinct !{!33, !32, !"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$10insert_fit17hbd25038312e8a7d6E: %self"}
!34 = distinct !{!34, !35, !"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17h6327f3320a09eb19E: %_0"}
!35 = distinct !{!35, !"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17h6327f3320a09eb19E"}
!36 = distinct !{!36, !35, !"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17h6327f3320a09eb19E: %self"}
!37 = distinct !{!37, !38, !"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$16insert_recursing17ha0039ce6fc5a4210E: %_0"}
!38 = distinct !{!38, !"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$16insert_recursing17ha0039ce6fc5a4210E"}
!39 = distinct !{!39, !38, !"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$16insert_recursing17ha0039ce6fc5a4210E: %self"}
!40 = distinct !{!40, !38, !"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$16insert_recursing17ha0039ce6fc5a4210E: %split_root.0"}
!41 = !{!42}
!42 = distinct !{!42, !43, !"_ZN5alloc11collections5btree4node12slice_insert17hc4bd58a429947d24E: %slice.0"}
!43 = distinct !{!43, !"_ZN5alloc11collections5btree4node12slice_insert17hc4bd58a429947d24E"}
!44 = !{!45, !47, !34, !36, !37, !39, !40, !21, !23, !24}
!45 = distinct !{!45, !46, !"_ZN5alloc11collections5btree4node208Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17hc3b79aae7202e72fE: %_0"}
!46 = distinct !{!46, !"_ZN5alloc11collections5btree4node208Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17hc3b79aae7202e72fE"}
!47 = distinct !{!47, !46, !"_ZN5alloc11collections5btree4node208Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17hc3b79aae7202e72fE: %self"}
!48 = !{!49}
!49 = distinct !{!49, !50, !"_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$15split_leaf_data17hc582b90d15bcff67E: %new_node"}
!50 = distinct !{!50, !"_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$15split_leaf_data17hc582b90d15bcff67E"}
!51 = !{!52, !49, !45, !47, !34, !36, !37, !39, !40, !21, !23, !24}
!52 = distinct !{!52, !50, !"_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$15split_leaf_data17hc582b90d15bcff67E: %self"}
!53 = !{!52, !45, !47, !34, !36, !37, !39, !40, !21, !23, !24}
!54 = !{!"branch_weights", i32 4000000, i32 4001}
!55 = !{!56, !58}
!56 = distinct !{!56, !57, !"_ZN5alloc11collections5btree4node13move_to_slice17h2d06d559fac452c8E: %src.0"}
!57 = distinct !{!57, !"_ZN5alloc11collections5btree4node13move_to_slice17h2d06d559fac452c8E"}
!58 = distinct !{!58, !57, !"_ZN5alloc11collections5btree4node13move_to_slice17h2d06d559fac452c8E: %dst.0"}
!59 = !{!60, !62}
!60 = distinct !{!60, !61, !"_ZN5alloc11collections5btree4node13move_to_slice17h75b485ab1d83c8fdE: %src.0"}
!61 = distinct !{!61, !"_ZN5alloc11collections5btree4node13move_to_slice17h75b485ab1d83c8fdE"}
!62 = distinct !{!62, !61, !"_ZN5alloc11collections5btree4node13move_to_slice17h75b485ab1d83c8fdE: %dst.0"}
!63 = !{!64, !66, !34, !36, !37, !39, !40, !21, !23, !24}
!64 = distinct !{!64, !65, !"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$10insert_fit17hbd25038312e8a7d6E: %_0"}
!65 = distinct !{!65, !"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$10insert_fit17hbd25038312e8a7d6E"}
!66 = distinct !{!66, !65, !"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$10insert_fit17hbd25038312e8a7d6E: %self"}
!67 = !{!68}
!68 = distinct !{!68, !69, !"_ZN5alloc11collections5btree4node12slice_insert17h0f2a6b68219198f5E: %slice.0"}
!69 = distinct !{!69, !"_ZN5alloc11collections5btree4node12slice_insert17h0f2a6b68219198f5E"}
!70 = !{!71}
!71 = distinct !{!71, !72, !"_ZN5alloc11collections5btree4node12slice_insert17hc4bd58a429947d24E: %slice.0"}
!72 = distinct !{!72, !"_ZN5alloc11collections5btree4node12slice_insert17hc4bd58a429947d24E"}
!73 = !{!74, !37, !39, !40, !21, !23, !24}
!74 = distinct !{!74, !75, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$6ascend17hcd86b41efb3574b4E: %_0"}
!75 = distinct !{!75, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$6ascend17hcd86b41efb3574b4E"}
!76 = !{!77, !79, !81, !37, !39, !40, !21, !23, !24}
!77 = distinct !{!77, !78, !"_ZN5alloc11collections5btree3mem7replace17h048fe710e3b1fc4aE: %v"}
!78 = distinct !{!78, !"_ZN5alloc11collections5btree3mem7replace17h048fe710e3b1fc4aE"}
!79 = distinct !{!79, !80, !"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$12insert_entry28_$u7b$$u7b$closure$u7d$$u7d$17hba6c301376d58eb1E: %_1.0"}
!80 = distinct !{!80, !"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$12insert_entry28_$u7b$$u7b$closure$u7d$$u7d$17hba6c301376d58eb1E"}
!81 = distinct !{!81, !80, !"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$12insert_entry28_$u7b$$u7b$closure$u7d$$u7d$17hba6c301376d58eb1E: %ins"}
!82 = !{!83, !85, !87, !88, !77, !79, !81, !37, !39, !40, !21, !23, !24}
!83 = distinct !{!83, !84, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hf3d7f932ac4136beE: %self"}
!84 = distinct !{!84, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hf3d7f932ac4136beE"}
!85 = distinct !{!85, !86, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17he2d5b9518a4fec46E: %self"}
!86 = distinct !{!86, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17he2d5b9518a4fec46E"}
!87 = distinct !{!87, !86, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17he2d5b9518a4fec46E: %range"}
!88 = distinct !{!88, !89, !"_ZN5alloc11collections5btree4node121NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$17from_new_internal17h4c083f41b5f617d7E: %internal"}
!89 = distinct !{!89, !"_ZN5alloc11collections5btree4node121NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$17from_new_internal17h4c083f41b5f617d7E"}
!90 = !{!83, !85, !87, !77, !79, !81, !37, !39, !40, !21, !23, !24}
!91 = !{!"branch_weights", !"expected", i32 2000, i32 1}
!92 = !{!93, !79, !81, !37, !39, !40, !21, !23, !24}
!93 = distinct !{!93, !94, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$4push17hfef7ac5d1fd3db6fE: %self"}
!94 = distinct !{!94, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$4push17hfef7ac5d1fd3db6fE"}
!95 = !{!96, !93, !79, !81, !37, !39, !40, !21, !23, !24}
!96 = distinct !{!96, !97, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hf3d7f932ac4136beE: %self"}
!97 = distinct !{!97, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hf3d7f932ac4136beE"}
!98 = !{!99, !101, !37, !39, !40, !21, !23, !24}
!99 = distinct !{!99, !100, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17hc07e5ef55f381722E: %_0"}
!100 = distinct !{!100, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17hc07e5ef55f381722E"}
!101 = distinct !{!101, !100, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17hc07e5ef55f381722E: %self"}
!102 = !{!103}
!103 = distinct !{!103, !104, !"_ZN5alloc11collections5btree4node12slice_insert17h0f2a6b68219198f5E: %slice.0"}
!104 = distinct !{!104, !"_ZN5alloc11collections5btree4node12slice_insert17h0f2a6b68219198f5E"}
!105 = !{!106, !99, !101, !37, !39, !40, !21, !23, !24}
!106 = distinct !{!106, !107, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$10insert_fit17he586f0a719fe35e1E: %self"}
!107 = distinct !{!107, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$10insert_fit17he586f0a719fe35e1E"}
!108 = !{!109}
!109 = distinct !{!109, !110, !"_ZN5alloc11collections5btree4node12slice_insert17hc4bd58a429947d24E: %slice.0"}
!110 = distinct !{!110, !"_ZN5alloc11collections5btree4node12slice_insert17hc4bd58a429947d24E"}
!111 = !{!112}
!112 = distinct !{!112, !113, !"_ZN5alloc11collections5btree4node12slice_insert17ha5d3aea1374b256eE: %slice.0"}
!113 = distinct !{!113, !"_ZN5alloc11collections5btree4node12slice_insert17ha5d3aea1374b256eE"}
!114 = !{!115, !117, !106, !99, !101, !37, !39, !40, !21, !23, !24}
!115 = distinct !{!115, !116, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hf3d7f932ac4136beE: %self"}
!116 = distinct !{!116, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hf3d7f932ac4136beE"}
!117 = distinct !{!117, !118, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17h370e522f40cf3488E: %self"}
!118 = distinct !{!118, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17h370e522f40cf3488E"}
!119 = distinct !{!119, !120}
!120 = !{!"llvm.loop.unroll.disable"}
!121 = !{!122, !124, !99, !101, !37, !39, !40, !21, !23, !24}
!122 = distinct !{!122, !123, !"_ZN5alloc11collections5btree4node212Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17hcdbe3c83f881b318E: %_0"}
!123 = distinct !{!123, !"_ZN5alloc11collections5btree4node212Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17hcdbe3c83f881b318E"}
!124 = distinct !{!124, !123, !"_ZN5alloc11collections5btree4node212Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17hcdbe3c83f881b318E: %self"}
!125 = !{!126}
!126 = distinct !{!126, !127, !"_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$15split_leaf_data17h73a24bac00256d16E: %new_node"}
!127 = distinct !{!127, !"_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$15split_leaf_data17h73a24bac00256d16E"}
!128 = !{!129, !126, !122, !124, !99, !101, !37, !39, !40, !21, !23, !24}
!129 = distinct !{!129, !127, !"_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$15split_leaf_data17h73a24bac00256d16E: %self"}
!130 = !{!129, !122, !124, !99, !101, !37, !39, !40, !21, !23, !24}
!131 = !{!132, !134}
!132 = distinct !{!132, !133, !"_ZN5alloc11collections5btree4node13move_to_slice17h2d06d559fac452c8E: %src.0"}
!133 = distinct !{!133, !"_ZN5alloc11collections5btree4node13move_to_slice17h2d06d559fac452c8E"}
!134 = distinct !{!134, !133, !"_ZN5alloc11collections5btree4node13move_to_slice17h2d06d559fac452c8E: %dst.0"}
!135 = !{!136, !138}
!136 = distinct !{!136, !137, !"_ZN5alloc11collections5btree4node13move_to_slice17h75b485ab1d83c8fdE: %src.0"}
!137 = distinct !{!137, !"_ZN5alloc11collections5btree4node13move_to_slice17h75b485ab1d83c8fdE"}
!138 = distinct !{!138, !137, !"_ZN5alloc11collections5btree4node13move_to_slice17h75b485ab1d83c8fdE: %dst.0"}
!139 = !{!140}
!140 = distinct !{!140, !141, !"_ZN5alloc11collections5btree4node13move_to_slice17hbf811e142623b4b6E: %src.0"}
!141 = distinct !{!141, !"_ZN5alloc11collections5btree4node13move_to_slice17hbf811e142623b4b6E"}
!142 = !{!143}
!143 = distinct !{!143, !141, !"_ZN5alloc11collections5btree4node13move_to_slice17hbf811e142623b4b6E: %dst.0"}
!144 = !{!140, !143, !122, !124, !99, !101, !37, !39, !40, !21, !23, !24}
!145 = !{!140, !143}
!146 = !{!147}
!147 = distinct !{!147, !148, !"_ZN5alloc11collections5btree4node121NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$17from_new_internal17h4c083f41b5f617d7E: %internal"}
!148 = distinct !{!148, !"_ZN5alloc11collections5btree4node121NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$17from_new_internal17h4c083f41b5f617d7E"}
!149 = !{!150, !152, !154, !122, !124, !99, !101, !37, !39, !40, !21, !23, !24}
!150 = distinct !{!150, !151, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hf3d7f932ac4136beE: %self"}
!151 = distinct !{!151, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hf3d7f932ac4136beE"}
!152 = distinct !{!152, !153, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17he2d5b9518a4fec46E: %self"}
!153 = distinct !{!153, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17he2d5b9518a4fec46E"}
!154 = distinct !{!154, !153, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17he2d5b9518a4fec46E: %range"}
!155 = !{!150, !152, !154, !147, !122, !124, !99, !101, !37, !39, !40, !21, !23, !24}
!156 = !{!157, !99, !101, !37, !39, !40, !21, !23, !24}
!157 = distinct !{!157, !158, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$10insert_fit17he586f0a719fe35e1E: %self"}
!158 = distinct !{!158, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$10insert_fit17he586f0a719fe35e1E"}
!159 = !{!160}
!160 = distinct !{!160, !161, !"_ZN5alloc11collections5btree4node12slice_insert17h0f2a6b68219198f5E: %slice.0"}
!161 = distinct !{!161, !"_ZN5alloc11collections5btree4node12slice_insert17h0f2a6b68219198f5E"}
!162 = !{!163}
!163 = distinct !{!163, !164, !"_ZN5alloc11collections5btree4node12slice_insert17hc4bd58a429947d24E: %slice.0"}
!164 = distinct !{!164, !"_ZN5alloc11collections5btree4node12slice_insert17hc4bd58a429947d24E"}
!165 = !{!166}
!166 = distinct !{!166, !167, !"_ZN5alloc11collections5btree4node12slice_insert17ha5d3aea1374b256eE: %slice.0"}
!167 = distinct !{!167, !"_ZN5alloc11collections5btree4node12slice_insert17ha5d3aea1374b256eE"}
!168 = !{!169, !171, !157, !99, !101, !37, !39, !40, !21, !23, !24}
!169 = distinct !{!169, !170, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hf3d7f932ac4136beE: %self"}
!170 = distinct !{!170, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hf3d7f932ac4136beE"}
!171 = distinct !{!171, !172, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17h370e522f40cf3488E: %self"}
!172 = distinct !{!172, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17h370e522f40cf3488E"}
!173 = distinct !{!173, !120}
!174 = !{!175, !177, !21, !23, !24}
!175 = distinct !{!175, !176, !"_ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$16push_with_handle17hc221350c27ee8428E: %_0"}
!176 = distinct !{!176, !"_ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$16push_with_handle17hc221350c27ee8428E"}
!177 = distinct !{!177, !176, !"_ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$16push_with_handle17hc221350c27ee8428E: %self"}
!178 = !{!179, !181, !183}
!179 = distinct !{!179, !180, !"_ZN5alloc11collections5btree8navigate39LazyLeafRange$LT$BorrowType$C$K$C$V$GT$10init_front17h35894cd16d57e473E: %self"}
!180 = distinct !{!180, !"_ZN5alloc11collections5btree8navigate39LazyLeafRange$LT$BorrowType$C$K$C$V$GT$10init_front17h35894cd16d57e473E"}
!181 = distinct !{!181, !182, !"_ZN108_$LT$alloc..collections..btree..map..Iter$LT$K$C$V$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h0f30b8dcf656f916E: %self"}
!182 = distinct !{!182, !"_ZN108_$LT$alloc..collections..btree..map..Iter$LT$K$C$V$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h0f30b8dcf656f916E"}
!183 = distinct !{!183, !184, !"_ZN4core4iter6traits8iterator8Iterator4fold17h4620d6dbbe8f87ddE: %self"}
!184 = distinct !{!184, !"_ZN4core4iter6traits8iterator8Iterator4fold17h4620d6dbbe8f87ddE"}
!185 = distinct !{!185, !120}
!186 = !{!187, !189, !190, !192, !193, !181, !183}
!187 = distinct !{!187, !188, !"_ZN5alloc11collections5btree8navigate227_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$7next_kv17h3901264e20d612dfE: %_0"}
!188 = distinct !{!188, !"_ZN5alloc11collections5btree8navigate227_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$7next_kv17h3901264e20d612dfE"}
!189 = distinct !{!189, !188, !"_ZN5alloc11collections5btree8navigate227_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$7next_kv17h3901264e20d612dfE: %self"}
!190 = distinct !{!190, !191, !"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Immut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$14next_unchecked28_$u7b$$u7b$closure$u7d$$u7d$17hcb36781253690f1aE: %_0"}
!191 = distinct !{!191, !"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Immut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$14next_unchecked28_$u7b$$u7b$closure$u7d$$u7d$17hcb36781253690f1aE"}
!192 = distinct !{!192, !191, !"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Immut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$14next_unchecked28_$u7b$$u7b$closure$u7d$$u7d$17hcb36781253690f1aE: %leaf_edge"}
!193 = distinct !{!193, !194, !"_ZN5alloc11collections5btree3mem7replace17h0e5f5b4d09280d6fE: %v"}
!194 = distinct !{!194, !"_ZN5alloc11collections5btree3mem7replace17h0e5f5b4d09280d6fE"}
!195 = !{!196, !187, !189, !190, !192, !193, !181, !183}
!196 = distinct !{!196, !197, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$6ascend17hf07b6524f20e49b1E: %_0"}
!197 = distinct !{!197, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$6ascend17hf07b6524f20e49b1E"}
!198 = !{!190, !192, !193, !181, !183}
!199 = !{!200, !202, !190, !192, !193, !181, !183}
!200 = distinct !{!200, !201, !"_ZN5alloc11collections5btree8navigate235_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$14next_leaf_edge17h44edf17b8e658e59E: %_0"}
!201 = distinct !{!201, !"_ZN5alloc11collections5btree8navigate235_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$14next_leaf_edge17h44edf17b8e658e59E"}
!202 = distinct !{!202, !201, !"_ZN5alloc11collections5btree8navigate235_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$14next_leaf_edge17h44edf17b8e658e59E: %self"}
!203 = distinct !{!203, !120}
!204 = !{!205}
!205 = distinct !{!205, !206, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h7d2f67a9da16d23bE: %elt.0"}
!206 = distinct !{!206, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h7d2f67a9da16d23bE"}
!207 = !{!208}
!208 = distinct !{!208, !206, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h7d2f67a9da16d23bE: %elt.1"}
!209 = !{!210}
!210 = distinct !{!210, !211, !"_ZN9rust_maps18rust_tree_map_sums28_$u7b$$u7b$closure$u7d$$u7d$17hc23cc17768b08f50E: %_2.0"}
!211 = distinct !{!211, !"_ZN9rust_maps18rust_tree_map_sums28_$u7b$$u7b$closure$u7d$$u7d$17hc23cc17768b08f50E"}
!212 = !{!213}
!213 = distinct !{!213, !211, !"_ZN9rust_maps18rust_tree_map_sums28_$u7b$$u7b$closure$u7d$$u7d$17hc23cc17768b08f50E: %_2.1"}
!214 = !{!210, !205}
!215 = !{!213, !208, !183}
!216 = !{!213, !208}
!217 = !{!210, !205, !183}
!218 = !{!219, !221, !222, !224, !226, !227, !229, !231, !233}
!219 = distinct !{!219, !220, !"_ZN5alloc11collections5btree8navigate75LazyLeafRange$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$GT$10take_front17h221f05896aff51c7E: %_0"}
!220 = distinct !{!220, !"_ZN5alloc11collections5btree8navigate75LazyLeafRange$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$GT$10take_front17h221f05896aff51c7E"}
!221 = distinct !{!221, !220, !"_ZN5alloc11collections5btree8navigate75LazyLeafRange$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$GT$10take_front17h221f05896aff51c7E: %self"}
!222 = distinct !{!222, !223, !"_ZN5alloc11collections5btree8navigate75LazyLeafRange$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$GT$16deallocating_end17he98b04d6dc97db48E: %self"}
!223 = distinct !{!223, !"_ZN5alloc11collections5btree8navigate75LazyLeafRange$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$GT$16deallocating_end17he98b04d6dc97db48E"}
!224 = distinct !{!224, !225, !"_ZN5alloc11collections5btree3map25IntoIter$LT$K$C$V$C$A$GT$10dying_next17hf1fe594d4b96a759E: %_0"}
!225 = distinct !{!225, !"_ZN5alloc11collections5btree3map25IntoIter$LT$K$C$V$C$A$GT$10dying_next17hf1fe594d4b96a759E"}
!226 = distinct !{!226, !225, !"_ZN5alloc11collections5btree3map25IntoIter$LT$K$C$V$C$A$GT$10dying_next17hf1fe594d4b96a759E: %self"}
!227 = distinct !{!227, !228, !"_ZN99_$LT$alloc..collections..btree..map..IntoIter$LT$K$C$V$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0f3f4768a1c9ca7cE: %self"}
!228 = distinct !{!228, !"_ZN99_$LT$alloc..collections..btree..map..IntoIter$LT$K$C$V$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0f3f4768a1c9ca7cE"}
!229 = distinct !{!229, !230, !"_ZN4core3ptr78drop_in_place$LT$alloc..collections..btree..map..IntoIter$LT$i32$C$f64$GT$$GT$17h6ee162ec419ca2cbE: %_1"}
!230 = distinct !{!230, !"_ZN4core3ptr78drop_in_place$LT$alloc..collections..btree..map..IntoIter$LT$i32$C$f64$GT$$GT$17h6ee162ec419ca2cbE"}
!231 = distinct !{!231, !232, !"_ZN99_$LT$alloc..collections..btree..map..BTreeMap$LT$K$C$V$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h22312d1a504b2974E: %self"}
!232 = distinct !{!232, !"_ZN99_$LT$alloc..collections..btree..map..BTreeMap$LT$K$C$V$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h22312d1a504b2974E"}
!233 = distinct !{!233, !234, !"_ZN4core3ptr78drop_in_place$LT$alloc..collections..btree..map..BTreeMap$LT$i32$C$f64$GT$$GT$17h021ede0b22b69de4E: %_1"}
!234 = distinct !{!234, !"_ZN4core3ptr78drop_in_place$LT$alloc..collections..btree..map..BTreeMap$LT$i32$C$f64$GT$$GT$17h021ede0b22b69de4E"}
!235 = distinct !{!235, !120}
!236 = !{!237, !239, !241, !222, !224, !226, !227, !229, !231, !233}
!237 = distinct !{!237, !238, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$6ascend17haa5241dbf5142852E: %_0"}
!238 = distinct !{!238, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$6ascend17haa5241dbf5142852E"}
!239 = distinct !{!239, !240, !"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$21deallocate_and_ascend17h25958e03b5ab7b57E: %ret"}
!240 = distinct !{!240, !"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$21deallocate_and_ascend17h25958e03b5ab7b57E"}
!241 = distinct !{!241, !242, !"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$16deallocating_end17ha1f1b09bf6327942E: %self"}
!242 = distinct !{!242, !"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$16deallocating_end17ha1f1b09bf6327942E"}
!243 = !{!239, !241, !222, !224, !226, !227, !229, !231, !233}
!244 = !{!245, !247, !249, !224, !226, !227, !229, !231, !233}
!245 = distinct !{!245, !246, !"_ZN5alloc11collections5btree8navigate39LazyLeafRange$LT$BorrowType$C$K$C$V$GT$10init_front17he3c41a42ee0c129fE: %self"}
!246 = distinct !{!246, !"_ZN5alloc11collections5btree8navigate39LazyLeafRange$LT$BorrowType$C$K$C$V$GT$10init_front17he3c41a42ee0c129fE"}
!247 = distinct !{!247, !248, !"_ZN5alloc11collections5btree8navigate75LazyLeafRange$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$GT$27deallocating_next_unchecked17h12a09a3107262ca6E: %_0"}
!248 = distinct !{!248, !"_ZN5alloc11collections5btree8navigate75LazyLeafRange$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$GT$27deallocating_next_unchecked17h12a09a3107262ca6E"}
!249 = distinct !{!249, !248, !"_ZN5alloc11collections5btree8navigate75LazyLeafRange$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$GT$27deallocating_next_unchecked17h12a09a3107262ca6E: %self"}
!250 = distinct !{!250, !120}
!251 = !{!252, !254, !255, !257, !258, !260, !247, !249, !224, !226, !227, !229, !231, !233}
!252 = distinct !{!252, !253, !"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$17deallocating_next17h8168fea7ec0a7f11E: %_0"}
!253 = distinct !{!253, !"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$17deallocating_next17h8168fea7ec0a7f11E"}
!254 = distinct !{!254, !253, !"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$17deallocating_next17h8168fea7ec0a7f11E: %self"}
!255 = distinct !{!255, !256, !"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$27deallocating_next_unchecked28_$u7b$$u7b$closure$u7d$$u7d$17h7f9913a3c415db68E: %val"}
!256 = distinct !{!256, !"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$27deallocating_next_unchecked28_$u7b$$u7b$closure$u7d$$u7d$17h7f9913a3c415db68E"}
!257 = distinct !{!257, !256, !"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$27deallocating_next_unchecked28_$u7b$$u7b$closure$u7d$$u7d$17h7f9913a3c415db68E: %leaf_edge"}
!258 = distinct !{!258, !259, !"_ZN5alloc11collections5btree3mem7replace17hd4c78d1d4f62c0e8E: %ret"}
!259 = distinct !{!259, !"_ZN5alloc11collections5btree3mem7replace17hd4c78d1d4f62c0e8E"}
!260 = distinct !{!260, !259, !"_ZN5alloc11collections5btree3mem7replace17hd4c78d1d4f62c0e8E: %v"}
!261 = !{!262, !264, !252, !254, !255, !257, !258, !260, !247, !249, !224, !226, !227, !229, !231, !233}
!262 = distinct !{!262, !263, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$6ascend17haa5241dbf5142852E: %_0"}
!263 = distinct !{!263, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$6ascend17haa5241dbf5142852E"}
!264 = distinct !{!264, !265, !"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$21deallocate_and_ascend17h25958e03b5ab7b57E: %ret"}
!265 = distinct !{!265, !"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$21deallocate_and_ascend17h25958e03b5ab7b57E"}
!266 = !{!267, !269, !252, !254, !255, !257, !258, !260, !247, !249, !224, !226, !227, !229, !231, !233}
!267 = distinct !{!267, !268, !"_ZN5alloc11collections5btree8navigate235_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$14next_leaf_edge17h52eea5bc4f1f3c8eE: %_0"}
!268 = distinct !{!268, !"_ZN5alloc11collections5btree8navigate235_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$14next_leaf_edge17h52eea5bc4f1f3c8eE"}
!269 = distinct !{!269, !268, !"_ZN5alloc11collections5btree8navigate235_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$14next_leaf_edge17h52eea5bc4f1f3c8eE: %self"}
!270 = distinct !{!270, !120}
!271 = !{!264, !252, !254, !255, !257, !258, !260, !247, !249, !224, !226, !227, !229, !231, !233}
!272 = !{!255, !257, !258, !260, !247, !249, !224, !226, !227, !229, !231, !233}
