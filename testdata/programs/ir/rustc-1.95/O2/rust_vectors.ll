; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=2 -C panic=abort --emit=llvm-ir rust/rust_vectors.rs -o ir/rustc-1.95/O2/rust_vectors.ll
; ModuleID = 'rust_vectors.d1c141cca60df4b2-cgu.0'
source_filename = "rust_vectors.d1c141cca60df4b2-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167 = private unnamed_addr constant [21 x i8] c"rust/rust_vectors.rs\00", align 1
@alloc_4a0da83c99942813a330a245618a6a6f = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00:\00\00\00'\00\00\00" }>, align 8
@alloc_d1084648e479974e70c9329824bf76f9 = private unnamed_addr constant [9 x i8] c"mid > len", align 1
@alloc_c2bfad408fe3776ef4805e233d5025e3 = private unnamed_addr constant [96 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/sort/stable/quicksort.rs\00", align 1
@alloc_b53546d47a17b26d83a51e48c3ff5f7a = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_c2bfad408fe3776ef4805e233d5025e3, [16 x i8] c"_\00\00\00\00\00\00\00M\00\00\00\1F\00\00\00" }>, align 8
@alloc_f2f9ba200fb3017fda66833c01fe0293 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_c2bfad408fe3776ef4805e233d5025e3, [16 x i8] c"_\00\00\00\00\00\00\00G\00\00\00\17\00\00\00" }>, align 8
@alloc_54b8033b488ed698ed339a4b02c71a31 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00\12\00\00\00\07\00\00\00" }>, align 8
@alloc_bf4c2de6564b5bbcbdd34f64023af3f3 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00\15\00\00\00\07\00\00\00" }>, align 8

; core::slice::sort::shared::pivot::median3_rec
; Function Attrs: nounwind nonlazybind uwtable
define internal fastcc noundef nonnull ptr @_ZN4core5slice4sort6shared5pivot11median3_rec17hff62d1adefe59ea5E(ptr noundef nonnull %0, ptr noundef nonnull %1, ptr noundef nonnull %2, i64 noundef range(i64 0, 144115188075855872) %n) unnamed_addr #0 {
start:
  %_6 = icmp samesign ugt i64 %n, 7
  br i1 %_6, label %bb1, label %bb6

bb1:                                              ; preds = %start
  %n84 = lshr i64 %n, 3
  %count = shl nuw nsw i64 %n84, 2
  %_10 = getelementptr inbounds nuw double, ptr %0, i64 %count
  %count1 = mul nuw nsw i64 %n84, 7
  %_13 = getelementptr inbounds nuw double, ptr %0, i64 %count1
; call core::slice::sort::shared::pivot::median3_rec
  %3 = tail call fastcc noundef ptr @_ZN4core5slice4sort6shared5pivot11median3_rec17hff62d1adefe59ea5E(ptr noundef %0, ptr noundef %_10, ptr noundef %_13, i64 noundef %n84) #18
  %_16 = getelementptr inbounds nuw double, ptr %1, i64 %count
  %_18 = getelementptr inbounds nuw double, ptr %1, i64 %count1
; call core::slice::sort::shared::pivot::median3_rec
  %4 = tail call fastcc noundef ptr @_ZN4core5slice4sort6shared5pivot11median3_rec17hff62d1adefe59ea5E(ptr noundef %1, ptr noundef %_16, ptr noundef %_18, i64 noundef %n84) #18
  %_20 = getelementptr inbounds nuw double, ptr %2, i64 %count
  %_22 = getelementptr inbounds nuw double, ptr %2, i64 %count1
; call core::slice::sort::shared::pivot::median3_rec
  %5 = tail call fastcc noundef ptr @_ZN4core5slice4sort6shared5pivot11median3_rec17hff62d1adefe59ea5E(ptr noundef %2, ptr noundef %_20, ptr noundef %_22, i64 noundef %n84) #18
  br label %bb6

bb6:                                              ; preds = %start, %bb1
  %c.sroa.0.0 = phi ptr [ %5, %bb1 ], [ %2, %start ]
  %b.sroa.0.0 = phi ptr [ %4, %bb1 ], [ %1, %start ]
  %a.sroa.0.0 = phi ptr [ %3, %bb1 ], [ %0, %start ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8), !noalias !11
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14), !noalias !11
  %_6.i.i = load double, ptr %a.sroa.0.0, align 8, !alias.scope !16, !noalias !17, !noundef !18
  %_7.i.i = load double, ptr %b.sroa.0.0, align 8, !alias.scope !19, !noalias !20, !noundef !18
  %brmerge.not.i = fcmp uno double %_6.i.i, %_7.i.i
  br i1 %brmerge.not.i, label %bb6.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit", !prof !21

bb6.i.i:                                          ; preds = %bb6
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !22
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit": ; preds = %bb6
  %_8.i.mux.i = fcmp olt double %_6.i.i, %_7.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !23)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !26)
  %_7.i.i6 = load double, ptr %c.sroa.0.0, align 8, !alias.scope !29, !noalias !30, !noundef !18
  %brmerge.not.i7 = fcmp uno double %_6.i.i, %_7.i.i6
  br i1 %brmerge.not.i7, label %bb6.i.i9, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit10", !prof !21

bb6.i.i9:                                         ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit"
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !33
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit10": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit"
  %_8.i.mux.i8 = fcmp olt double %_6.i.i, %_7.i.i6
  %6 = xor i1 %_8.i.mux.i, %_8.i.mux.i8
  br i1 %6, label %_ZN4core5slice4sort6shared5pivot7median317hf4e602458bf7e6caE.exit, label %bb3.i

bb3.i:                                            ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit10"
  %brmerge.not.i13 = fcmp uno double %_7.i.i, %_7.i.i6
  br i1 %brmerge.not.i13, label %bb6.i.i15, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit16", !prof !21

bb6.i.i15:                                        ; preds = %bb3.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !34
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit16": ; preds = %bb3.i
  %_8.i.mux.i14 = fcmp olt double %_7.i.i, %_7.i.i6
  %_12.i = xor i1 %_8.i.mux.i, %_8.i.mux.i14
  %c.b.i = select i1 %_12.i, ptr %c.sroa.0.0, ptr %b.sroa.0.0
  br label %_ZN4core5slice4sort6shared5pivot7median317hf4e602458bf7e6caE.exit

_ZN4core5slice4sort6shared5pivot7median317hf4e602458bf7e6caE.exit: ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit10", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit16"
  %_0.sroa.0.0.i = phi ptr [ %a.sroa.0.0, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit10" ], [ %c.b.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit16" ]
  ret ptr %_0.sroa.0.0.i
}

; core::slice::sort::shared::smallsort::sort4_stable
; Function Attrs: nounwind nonlazybind uwtable
define internal fastcc void @_ZN4core5slice4sort6shared9smallsort12sort4_stable17h970f1ca1c8b236a9E(ptr noundef nonnull readonly captures(none) %v_base, ptr noundef nonnull writeonly captures(none) %dst) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_7 = getelementptr inbounds nuw i8, ptr %v_base, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !41)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !44)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !46)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !49)
  %_6.i.i = load double, ptr %_7, align 8, !alias.scope !51, !noalias !52, !noundef !18
  %_7.i.i = load double, ptr %v_base, align 8, !alias.scope !52, !noalias !51, !noundef !18
  %brmerge.not.i = fcmp uno double %_6.i.i, %_7.i.i
  br i1 %brmerge.not.i, label %bb6.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit", !prof !21

bb6.i.i:                                          ; preds = %start
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !53
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit": ; preds = %start
  %_12 = getelementptr inbounds nuw i8, ptr %v_base, i64 24
  %_14 = getelementptr inbounds nuw i8, ptr %v_base, i64 16
  tail call void @llvm.experimental.noalias.scope.decl(metadata !54)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !57)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !59)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !62)
  %_6.i.i7 = load double, ptr %_12, align 8, !alias.scope !64, !noalias !65, !noundef !18
  %_7.i.i8 = load double, ptr %_14, align 8, !alias.scope !65, !noalias !64, !noundef !18
  %brmerge.not.i9 = fcmp uno double %_6.i.i7, %_7.i.i8
  br i1 %brmerge.not.i9, label %bb6.i.i11, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit12", !prof !21

bb6.i.i11:                                        ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit"
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !66
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit12": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit"
  %_8.i.mux.i = fcmp olt double %_6.i.i, %_7.i.i
  %_8.i.mux.i10 = fcmp olt double %_6.i.i7, %_7.i.i8
  %count = zext i1 %_8.i.mux.i to i64
  %a = getelementptr inbounds nuw double, ptr %v_base, i64 %count
  %_19 = xor i1 %_8.i.mux.i, true
  %count1 = zext i1 %_19 to i64
  %b = getelementptr inbounds nuw double, ptr %v_base, i64 %count1
  %count2 = select i1 %_8.i.mux.i10, i64 3, i64 2
  %c = getelementptr inbounds nuw double, ptr %v_base, i64 %count2
  %count3 = select i1 %_8.i.mux.i10, i64 2, i64 3
  %d = getelementptr inbounds nuw double, ptr %v_base, i64 %count3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !67)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !70)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !72)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !75)
  %_6.i.i13 = load double, ptr %c, align 8, !alias.scope !77, !noalias !78, !noundef !18
  %_7.i.i14 = load double, ptr %a, align 8, !alias.scope !78, !noalias !77, !noundef !18
  %brmerge.not.i15 = fcmp uno double %_6.i.i13, %_7.i.i14
  br i1 %brmerge.not.i15, label %bb6.i.i17, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit18", !prof !21

bb6.i.i17:                                        ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit12"
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !79
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit18": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit12"
  tail call void @llvm.experimental.noalias.scope.decl(metadata !80)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !83)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !85)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !88)
  %_6.i.i19 = load double, ptr %d, align 8, !alias.scope !90, !noalias !91, !noundef !18
  %_7.i.i20 = load double, ptr %b, align 8, !alias.scope !91, !noalias !90, !noundef !18
  %brmerge.not.i21 = fcmp uno double %_6.i.i19, %_7.i.i20
  br i1 %brmerge.not.i21, label %bb6.i.i23, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24", !prof !21

bb6.i.i23:                                        ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit18"
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !92
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit18"
  %_8.i.mux.i16 = fcmp olt double %_6.i.i13, %_7.i.i14
  %_8.i.mux.i22 = fcmp olt double %_6.i.i19, %_7.i.i20
  %0 = select i1 %_8.i.mux.i22, ptr %c, ptr %b, !unpredictable !18
  %1 = select i1 %_8.i.mux.i16, ptr %a, ptr %0, !unpredictable !18
  %2 = select i1 %_8.i.mux.i16, ptr %b, ptr %c, !unpredictable !18
  %3 = select i1 %_8.i.mux.i22, ptr %d, ptr %2, !unpredictable !18
  tail call void @llvm.experimental.noalias.scope.decl(metadata !93)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !96)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !98)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !101)
  %_6.i.i25 = load double, ptr %3, align 8, !alias.scope !103, !noalias !104, !noundef !18
  %_7.i.i26 = load double, ptr %1, align 8, !alias.scope !104, !noalias !103, !noundef !18
  %brmerge.not.i27 = fcmp uno double %_6.i.i25, %_7.i.i26
  br i1 %brmerge.not.i27, label %bb6.i.i29, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit30", !prof !21

bb6.i.i29:                                        ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24"
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !105
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit30": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24"
  %4 = select i1 %_8.i.mux.i22, ptr %b, ptr %d, !unpredictable !18
  %5 = select i1 %_8.i.mux.i16, ptr %c, ptr %a, !unpredictable !18
  %_8.i.mux.i28 = fcmp olt double %_6.i.i25, %_7.i.i26
  %6 = select i1 %_8.i.mux.i28, ptr %3, ptr %1, !unpredictable !18
  %7 = select i1 %_8.i.mux.i28, ptr %1, ptr %3, !unpredictable !18
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
define internal fastcc void @_ZN4core5slice4sort6shared9smallsort12sort8_stable17h84b6fa9b898d788dE(ptr noundef nonnull readonly captures(none) %v_base, ptr noundef nonnull writeonly captures(none) %dst, ptr noundef nonnull captures(address) %scratch_base) unnamed_addr #0 {
start:
; call core::slice::sort::shared::smallsort::sort4_stable
  tail call fastcc void @_ZN4core5slice4sort6shared9smallsort12sort4_stable17h970f1ca1c8b236a9E(ptr noundef %v_base, ptr noundef %scratch_base) #18
  %_9 = getelementptr inbounds nuw i8, ptr %v_base, i64 32
  %_10 = getelementptr inbounds nuw i8, ptr %scratch_base, i64 32
; call core::slice::sort::shared::smallsort::sort4_stable
  tail call fastcc void @_ZN4core5slice4sort6shared9smallsort12sort4_stable17h970f1ca1c8b236a9E(ptr noundef %_9, ptr noundef %_10) #18
  tail call void @llvm.experimental.noalias.scope.decl(metadata !106)
  %0 = getelementptr inbounds nuw i8, ptr %dst, i64 56
  %1 = getelementptr inbounds nuw i8, ptr %scratch_base, i64 56
  %2 = getelementptr i8, ptr %scratch_base, i64 24
  tail call void @llvm.experimental.noalias.scope.decl(metadata !109)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !112)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !114), !noalias !117
  tail call void @llvm.experimental.noalias.scope.decl(metadata !120), !noalias !117
  %_6.i.i.i = load double, ptr %_10, align 8, !alias.scope !122, !noalias !123, !noundef !18
  %_7.i.i.i = load double, ptr %scratch_base, align 8, !alias.scope !124, !noalias !125, !noundef !18
  %brmerge.not.i.i = fcmp uno double %_6.i.i.i, %_7.i.i.i
  br i1 %brmerge.not.i.i, label %bb6.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i", !prof !21

bb6.i.i.i:                                        ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.2", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.1", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i", %start
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !126
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i": ; preds = %start
  %_8.i.mux.i.i = fcmp olt double %_6.i.i.i, %_7.i.i.i
  %..i17.i = select i1 %_8.i.mux.i.i, ptr %_10, ptr %scratch_base
  %3 = load i64, ptr %..i17.i, align 8, !alias.scope !106, !noalias !127
  store i64 %3, ptr %dst, align 8, !noalias !129
  tail call void @llvm.experimental.noalias.scope.decl(metadata !130)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !133)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !135), !noalias !138
  tail call void @llvm.experimental.noalias.scope.decl(metadata !141), !noalias !138
  %_6.i.i19.i = load double, ptr %1, align 8, !alias.scope !143, !noalias !144, !noundef !18
  %_7.i.i20.i = load double, ptr %2, align 8, !alias.scope !145, !noalias !146, !noundef !18
  %brmerge.not.i21.i = fcmp uno double %_6.i.i19.i, %_7.i.i20.i
  br i1 %brmerge.not.i21.i, label %bb6.i.i23.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i", !prof !21

bb6.i.i23.i:                                      ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.3", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.2", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.1", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i"
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !147
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i"
  %is_l.i18.i = xor i1 %_8.i.mux.i.i, true
  %count2.i.i = zext i1 %is_l.i18.i to i64
  %_14.i.i = getelementptr inbounds nuw double, ptr %scratch_base, i64 %count2.i.i
  %count.i.i = zext i1 %_8.i.mux.i.i to i64
  %_12.i.i = getelementptr inbounds nuw double, ptr %_10, i64 %count.i.i
  %_8.i.mux.i22.i = fcmp olt double %_6.i.i19.i, %_7.i.i20.i
  %..i.i = select i1 %_8.i.mux.i22.i, ptr %2, ptr %1
  %is_l.i.i = xor i1 %_8.i.mux.i22.i, true
  %4 = load i64, ptr %..i.i, align 8, !alias.scope !106, !noalias !148
  store i64 %4, ptr %0, align 8, !noalias !150
  %count.neg.i.i = sext i1 %is_l.i.i to i64
  %5 = getelementptr double, ptr %1, i64 %count.neg.i.i
  %count3.neg.i.i = sext i1 %_8.i.mux.i22.i to i64
  %6 = getelementptr double, ptr %2, i64 %count3.neg.i.i
  %7 = getelementptr inbounds nuw i8, ptr %dst, i64 48
  tail call void @llvm.experimental.noalias.scope.decl(metadata !151)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !153)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !155), !noalias !117
  tail call void @llvm.experimental.noalias.scope.decl(metadata !157), !noalias !117
  %_6.i.i.i.1 = load double, ptr %_12.i.i, align 8, !alias.scope !159, !noalias !160, !noundef !18
  %_7.i.i.i.1 = load double, ptr %_14.i.i, align 8, !alias.scope !161, !noalias !162, !noundef !18
  %brmerge.not.i.i.1 = fcmp uno double %_6.i.i.i.1, %_7.i.i.i.1
  br i1 %brmerge.not.i.i.1, label %bb6.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.1", !prof !21

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.1": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i"
  %_16.i.i = getelementptr inbounds nuw i8, ptr %dst, i64 8
  %_8.i.mux.i.i.1 = fcmp olt double %_6.i.i.i.1, %_7.i.i.i.1
  %..i17.i.1 = select i1 %_8.i.mux.i.i.1, ptr %_12.i.i, ptr %_14.i.i
  %8 = load i64, ptr %..i17.i.1, align 8, !alias.scope !106, !noalias !127
  store i64 %8, ptr %_16.i.i, align 8, !noalias !129
  tail call void @llvm.experimental.noalias.scope.decl(metadata !163)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !165)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !167), !noalias !138
  tail call void @llvm.experimental.noalias.scope.decl(metadata !169), !noalias !138
  %_6.i.i19.i.1 = load double, ptr %5, align 8, !alias.scope !171, !noalias !172, !noundef !18
  %_7.i.i20.i.1 = load double, ptr %6, align 8, !alias.scope !173, !noalias !174, !noundef !18
  %brmerge.not.i21.i.1 = fcmp uno double %_6.i.i19.i.1, %_7.i.i20.i.1
  br i1 %brmerge.not.i21.i.1, label %bb6.i.i23.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.1", !prof !21

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.1": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.1"
  %is_l.i18.i.1 = xor i1 %_8.i.mux.i.i.1, true
  %count2.i.i.1 = zext i1 %is_l.i18.i.1 to i64
  %_14.i.i.1 = getelementptr inbounds nuw double, ptr %_14.i.i, i64 %count2.i.i.1
  %count.i.i.1 = zext i1 %_8.i.mux.i.i.1 to i64
  %_12.i.i.1 = getelementptr inbounds nuw double, ptr %_12.i.i, i64 %count.i.i.1
  %_8.i.mux.i22.i.1 = fcmp olt double %_6.i.i19.i.1, %_7.i.i20.i.1
  %..i.i.1 = select i1 %_8.i.mux.i22.i.1, ptr %6, ptr %5
  %is_l.i.i.1 = xor i1 %_8.i.mux.i22.i.1, true
  %9 = load i64, ptr %..i.i.1, align 8, !alias.scope !106, !noalias !148
  store i64 %9, ptr %7, align 8, !noalias !150
  %count.neg.i.i.1 = sext i1 %is_l.i.i.1 to i64
  %10 = getelementptr double, ptr %5, i64 %count.neg.i.i.1
  %count3.neg.i.i.1 = sext i1 %_8.i.mux.i22.i.1 to i64
  %11 = getelementptr double, ptr %6, i64 %count3.neg.i.i.1
  %12 = getelementptr inbounds nuw i8, ptr %dst, i64 40
  tail call void @llvm.experimental.noalias.scope.decl(metadata !175)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !177)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !179), !noalias !117
  tail call void @llvm.experimental.noalias.scope.decl(metadata !181), !noalias !117
  %_6.i.i.i.2 = load double, ptr %_12.i.i.1, align 8, !alias.scope !183, !noalias !184, !noundef !18
  %_7.i.i.i.2 = load double, ptr %_14.i.i.1, align 8, !alias.scope !185, !noalias !186, !noundef !18
  %brmerge.not.i.i.2 = fcmp uno double %_6.i.i.i.2, %_7.i.i.i.2
  br i1 %brmerge.not.i.i.2, label %bb6.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.2", !prof !21

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.2": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.1"
  %_16.i.i.1 = getelementptr inbounds nuw i8, ptr %dst, i64 16
  %_8.i.mux.i.i.2 = fcmp olt double %_6.i.i.i.2, %_7.i.i.i.2
  %..i17.i.2 = select i1 %_8.i.mux.i.i.2, ptr %_12.i.i.1, ptr %_14.i.i.1
  %13 = load i64, ptr %..i17.i.2, align 8, !alias.scope !106, !noalias !127
  store i64 %13, ptr %_16.i.i.1, align 8, !noalias !129
  tail call void @llvm.experimental.noalias.scope.decl(metadata !187)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !189)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !191), !noalias !138
  tail call void @llvm.experimental.noalias.scope.decl(metadata !193), !noalias !138
  %_6.i.i19.i.2 = load double, ptr %10, align 8, !alias.scope !195, !noalias !196, !noundef !18
  %_7.i.i20.i.2 = load double, ptr %11, align 8, !alias.scope !197, !noalias !198, !noundef !18
  %brmerge.not.i21.i.2 = fcmp uno double %_6.i.i19.i.2, %_7.i.i20.i.2
  br i1 %brmerge.not.i21.i.2, label %bb6.i.i23.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.2", !prof !21

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.2": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.2"
  %is_l.i18.i.2 = xor i1 %_8.i.mux.i.i.2, true
  %count2.i.i.2 = zext i1 %is_l.i18.i.2 to i64
  %_14.i.i.2 = getelementptr inbounds nuw double, ptr %_14.i.i.1, i64 %count2.i.i.2
  %count.i.i.2 = zext i1 %_8.i.mux.i.i.2 to i64
  %_12.i.i.2 = getelementptr inbounds nuw double, ptr %_12.i.i.1, i64 %count.i.i.2
  %_8.i.mux.i22.i.2 = fcmp olt double %_6.i.i19.i.2, %_7.i.i20.i.2
  %..i.i.2 = select i1 %_8.i.mux.i22.i.2, ptr %11, ptr %10
  %is_l.i.i.2 = xor i1 %_8.i.mux.i22.i.2, true
  %14 = load i64, ptr %..i.i.2, align 8, !alias.scope !106, !noalias !148
  store i64 %14, ptr %12, align 8, !noalias !150
  %count.neg.i.i.2 = sext i1 %is_l.i.i.2 to i64
  %15 = getelementptr double, ptr %10, i64 %count.neg.i.i.2
  %count3.neg.i.i.2 = sext i1 %_8.i.mux.i22.i.2 to i64
  %16 = getelementptr double, ptr %11, i64 %count3.neg.i.i.2
  %17 = getelementptr inbounds nuw i8, ptr %dst, i64 32
  tail call void @llvm.experimental.noalias.scope.decl(metadata !199)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !201)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !203), !noalias !117
  tail call void @llvm.experimental.noalias.scope.decl(metadata !205), !noalias !117
  %_6.i.i.i.3 = load double, ptr %_12.i.i.2, align 8, !alias.scope !207, !noalias !208, !noundef !18
  %_7.i.i.i.3 = load double, ptr %_14.i.i.2, align 8, !alias.scope !209, !noalias !210, !noundef !18
  %brmerge.not.i.i.3 = fcmp uno double %_6.i.i.i.3, %_7.i.i.i.3
  br i1 %brmerge.not.i.i.3, label %bb6.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.3", !prof !21

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.3": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.2"
  %_16.i.i.2 = getelementptr inbounds nuw i8, ptr %dst, i64 24
  %_8.i.mux.i.i.3 = fcmp olt double %_6.i.i.i.3, %_7.i.i.i.3
  %..i17.i.3 = select i1 %_8.i.mux.i.i.3, ptr %_12.i.i.2, ptr %_14.i.i.2
  %18 = load i64, ptr %..i17.i.3, align 8, !alias.scope !106, !noalias !127
  store i64 %18, ptr %_16.i.i.2, align 8, !noalias !129
  tail call void @llvm.experimental.noalias.scope.decl(metadata !211)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !213)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !215), !noalias !138
  tail call void @llvm.experimental.noalias.scope.decl(metadata !217), !noalias !138
  %_6.i.i19.i.3 = load double, ptr %15, align 8, !alias.scope !219, !noalias !220, !noundef !18
  %_7.i.i20.i.3 = load double, ptr %16, align 8, !alias.scope !221, !noalias !222, !noundef !18
  %brmerge.not.i21.i.3 = fcmp uno double %_6.i.i19.i.3, %_7.i.i20.i.3
  br i1 %brmerge.not.i21.i.3, label %bb6.i.i23.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.3", !prof !21

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.3": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.3"
  %is_l.i18.i.3 = xor i1 %_8.i.mux.i.i.3, true
  %count2.i.i.3 = zext i1 %is_l.i18.i.3 to i64
  %_14.i.i.3 = getelementptr inbounds nuw double, ptr %_14.i.i.2, i64 %count2.i.i.3
  %count.i.i.3 = zext i1 %_8.i.mux.i.i.3 to i64
  %_12.i.i.3 = getelementptr inbounds nuw double, ptr %_12.i.i.2, i64 %count.i.i.3
  %_8.i.mux.i22.i.3 = fcmp olt double %_6.i.i19.i.3, %_7.i.i20.i.3
  %..i.i.3 = select i1 %_8.i.mux.i22.i.3, ptr %16, ptr %15
  %is_l.i.i.3 = xor i1 %_8.i.mux.i22.i.3, true
  %19 = load i64, ptr %..i.i.3, align 8, !alias.scope !106, !noalias !148
  store i64 %19, ptr %17, align 8, !noalias !150
  %count.neg.i.i.3 = sext i1 %is_l.i.i.3 to i64
  %20 = getelementptr double, ptr %15, i64 %count.neg.i.i.3
  %count3.neg.i.i.3 = sext i1 %_8.i.mux.i22.i.3 to i64
  %21 = getelementptr double, ptr %16, i64 %count3.neg.i.i.3
  %22 = getelementptr i8, ptr %21, i64 8
  %23 = getelementptr i8, ptr %20, i64 8
  %_31.i = icmp ne ptr %_14.i.i.3, %22
  %_32.i = icmp ne ptr %_12.i.i.3, %23
  %or.cond.i = select i1 %_31.i, i1 true, i1 %_32.i, !prof !223
  br i1 %or.cond.i, label %bb13.i, label %_ZN4core5slice4sort6shared9smallsort19bidirectional_merge17h4ba58826c1efa134E.exit, !prof !223

bb13.i:                                           ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.3"
; call core::slice::sort::shared::smallsort::panic_on_ord_violation
  tail call void @_RNvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort22panic_on_ord_violation() #19, !noalias !106
  unreachable

_ZN4core5slice4sort6shared9smallsort19bidirectional_merge17h4ba58826c1efa134E.exit: ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.3"
  ret void
}

; core::slice::sort::shared::smallsort::insertion_sort_shift_left
; Function Attrs: nounwind nonlazybind uwtable
define internal fastcc void @_ZN4core5slice4sort6shared9smallsort25insertion_sort_shift_left17h53085c1d627c0a61E(ptr noalias noundef nonnull align 8 captures(address) %v.0, i64 noundef range(i64 2, 21) %v.1) unnamed_addr #0 personality ptr @rust_eh_personality {
bb5.preheader:
  %v_end.idx = shl nuw nsw i64 %v.1, 3
  %v_end = getelementptr inbounds nuw i8, ptr %v.0, i64 %v_end.idx
  %tail.sroa.0.02 = getelementptr inbounds nuw i8, ptr %v.0, i64 8
  br label %bb5

bb7:                                              ; preds = %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit
  ret void

bb5:                                              ; preds = %bb5.preheader, %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit
  %tail.sroa.0.05 = phi ptr [ %tail.sroa.0.0, %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit ], [ %tail.sroa.0.02, %bb5.preheader ]
  %v.0.pn4 = phi ptr [ %tail.sroa.0.05, %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit ], [ %v.0, %bb5.preheader ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !224)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !227)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !229)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !232)
  %_6.i.i.i = load double, ptr %tail.sroa.0.05, align 8, !alias.scope !234, !noalias !235, !noundef !18
  %_7.i.i.i = load double, ptr %v.0.pn4, align 8, !alias.scope !235, !noalias !234, !noundef !18
  %brmerge.not.i.i = fcmp uno double %_6.i.i.i, %_7.i.i.i
  br i1 %brmerge.not.i.i, label %bb6.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i", !prof !21

bb6.i.i.i:                                        ; preds = %bb5
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !236
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i": ; preds = %bb5
  %_8.i.mux.i.i = fcmp olt double %_6.i.i.i, %_7.i.i.i
  br i1 %_8.i.mux.i.i, label %bb4.i, label %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit

bb4.i:                                            ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i"
  %.in.i = phi double [ %_7.i.i2.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i" ], [ %_7.i.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i" ]
  %gap_guard.sroa.4.0.i = phi ptr [ %sift.sroa.0.0.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i" ], [ %tail.sroa.0.05, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i" ]
  %sift.sroa.0.0.i = phi ptr [ %0, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i" ], [ %v.0.pn4, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i" ]
  store double %.in.i, ptr %gap_guard.sroa.4.0.i, align 8
  %_18.i = icmp eq ptr %sift.sroa.0.0.i, %v.0
  br i1 %_18.i, label %bb10.i, label %bb6.i

bb6.i:                                            ; preds = %bb4.i
  %0 = getelementptr inbounds i8, ptr %sift.sroa.0.0.i, i64 -8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !237)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !240)
  %_7.i.i2.i = load double, ptr %0, align 8, !alias.scope !243, !noalias !244, !noundef !18
  %brmerge.not.i3.i = fcmp uno double %_6.i.i.i, %_7.i.i2.i
  br i1 %brmerge.not.i3.i, label %bb6.i.i5.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i", !prof !21

bb6.i.i5.i:                                       ; preds = %bb6.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !247
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i": ; preds = %bb6.i
  %_8.i.mux.i4.i = fcmp olt double %_6.i.i.i, %_7.i.i2.i
  br i1 %_8.i.mux.i4.i, label %bb4.i, label %bb10.i

bb10.i:                                           ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i", %bb4.i
  %sift.sroa.0.0.i.lcssa = phi ptr [ %sift.sroa.0.0.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i" ], [ %v.0, %bb4.i ]
  store double %_6.i.i.i, ptr %sift.sroa.0.0.i.lcssa, align 8, !noalias !248
  br label %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit

_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit: ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i", %bb10.i
  %tail.sroa.0.0 = getelementptr inbounds nuw i8, ptr %tail.sroa.0.05, i64 8
  %_10.not = icmp eq ptr %tail.sroa.0.0, %v_end
  br i1 %_10.not, label %bb7, label %bb5
}

; core::slice::sort::stable::driftsort_main
; Function Attrs: noinline nounwind nonlazybind uwtable
define void @_ZN4core5slice4sort6stable14driftsort_main17h31c742f0c142ea19E(ptr noalias noundef nonnull align 8 %v.0, i64 noundef range(i64 0, 1152921504606846976) %v.1, ptr noalias noundef align 8 dereferenceable(8) %is_less) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %stack_buf = alloca [4096 x i8], align 8
  %_94 = lshr i64 %v.1, 1
  %v1 = sub nsw i64 %v.1, %_94
  %..i = tail call noundef i64 @llvm.umin.i64(i64 %v.1, i64 1000000)
  %..i5 = tail call noundef i64 @llvm.umax.i64(i64 %..i, i64 %v1)
  %..i6 = tail call noundef i64 @llvm.umax.i64(i64 %..i5, i64 48)
  call void @llvm.lifetime.start.p0(ptr nonnull %stack_buf)
  %_14 = icmp ugt i64 %..i5, 512
  br i1 %_14, label %bb4, label %bb10.critedge

bb4:                                              ; preds = %start
  %_33.0.i.i.i = shl i64 %..i6, 3
  %_33.1.i.i.i = icmp ugt i64 %v1, 2305843009213693951
  %_38.i.i.i = icmp ugt i64 %_33.0.i.i.i, 9223372036854775800
  %or.cond.not.i.i.i = or i1 %_33.1.i.i.i, %_38.i.i.i
  br i1 %or.cond.not.i.i.i, label %bb3.i.i, label %bb3.i.i.i, !prof !253

bb3.i.i.i:                                        ; preds = %bb4
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #18, !noalias !254
; call __rustc::__rust_alloc
  %0 = tail call noundef align 8 ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 9223372036854775801) %_33.0.i.i.i, i64 noundef 8) #18, !noalias !254
  %1 = icmp eq ptr %0, null
  br i1 %1, label %bb3.i.i, label %"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h052f6c2e95124163E.exit"

bb3.i.i:                                          ; preds = %bb3.i.i.i, %bb4
  %_4.sroa.4.0.ph.i.i = phi i64 [ 8, %bb3.i.i.i ], [ 0, %bb4 ]
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef %_4.sroa.4.0.ph.i.i, i64 %_33.0.i.i.i) #20, !noalias !259
  unreachable

"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h052f6c2e95124163E.exit": ; preds = %bb3.i.i.i
  %eager_sort = icmp samesign ult i64 %v.1, 65
; call core::slice::sort::stable::drift::sort
  tail call fastcc void @_ZN4core5slice4sort6stable5drift4sort17h416414a2cd773740E(ptr noalias noundef nonnull align 8 %v.0, i64 noundef %v.1, ptr noalias noundef nonnull align 8 %0, i64 noundef %..i6, i1 noundef zeroext %eager_sort, ptr noalias noundef align 8 dereferenceable(8) %is_less) #18
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %0, i64 noundef %_33.0.i.i.i, i64 noundef range(i64 1, -9223372036854775807) 8) #18, !noalias !260
  br label %bb10

bb10.critedge:                                    ; preds = %start
  %eager_sort.c = icmp samesign ult i64 %v.1, 65
; call core::slice::sort::stable::drift::sort
  call fastcc void @_ZN4core5slice4sort6stable5drift4sort17h416414a2cd773740E(ptr noalias noundef nonnull align 8 %v.0, i64 noundef %v.1, ptr noalias noundef nonnull align 8 %stack_buf, i64 noundef 512, i1 noundef zeroext %eager_sort.c, ptr noalias noundef align 8 dereferenceable(8) %is_less) #18
  br label %bb10

bb10:                                             ; preds = %bb10.critedge, %"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h052f6c2e95124163E.exit"
  call void @llvm.lifetime.end.p0(ptr nonnull %stack_buf)
  ret void
}

; core::slice::sort::stable::drift::sort
; Function Attrs: nounwind nonlazybind uwtable
define internal fastcc void @_ZN4core5slice4sort6stable5drift4sort17h416414a2cd773740E(ptr noalias noundef nonnull align 8 %v.0, i64 noundef range(i64 0, 1152921504606846976) %v.1, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef range(i64 0, 1152921504606846976) %scratch.1, i1 noundef zeroext %eager_sort, ptr noalias noundef nonnull align 8 dereferenceable(8) %is_less) unnamed_addr #0 personality ptr @rust_eh_personality {
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
  %1 = tail call noundef i64 @_RNvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6stable5drift11sqrt_approx(i64 noundef %v.1) #18
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
  %_13.not.i112 = icmp ugt i64 %min_good_run_len.sroa.0.0, 2
  %_13.not.i118 = icmp ugt i64 %min_good_run_len.sroa.0.0, 2
  br label %bb6

bb6:                                              ; preds = %bb19, %bb5
  %prev_run.sroa.0.0 = phi i64 [ 1, %bb5 ], [ %next_run.sroa.0.0, %bb19 ]
  %scan_idx.sroa.0.0 = phi i64 [ 0, %bb5 ], [ %38, %bb19 ]
  %stack_len.sroa.0.0 = phi i64 [ 0, %bb5 ], [ %37, %bb19 ]
  %_22 = icmp ult i64 %scan_idx.sroa.0.0, %v.1
  br i1 %_22, label %bb30, label %bb10

bb10:                                             ; preds = %bb6, %_ZN4core5slice4sort6stable5drift10create_run17h177a059d11cbb1b1E.exit
  %desired_depth.sroa.0.0 = phi i8 [ %19, %_ZN4core5slice4sort6stable5drift10create_run17h177a059d11cbb1b1E.exit ], [ 0, %bb6 ]
  %next_run.sroa.0.0 = phi i64 [ %_0.sroa.0.0.i37, %_ZN4core5slice4sort6stable5drift10create_run17h177a059d11cbb1b1E.exit ], [ 1, %bb6 ]
  %_3795 = icmp ugt i64 %stack_len.sroa.0.0, 1
  br i1 %_3795, label %bb12.lr.ph, label %bb17

bb12.lr.ph:                                       ; preds = %bb10
  %v_end.i = getelementptr inbounds nuw double, ptr %v.0, i64 %scan_idx.sroa.0.0
  br label %bb12

bb30:                                             ; preds = %bb6
  %new_len = sub nuw nsw i64 %v.1, %scan_idx.sroa.0.0
  %_81 = getelementptr inbounds nuw double, ptr %v.0, i64 %scan_idx.sroa.0.0
  %_7.not.i = icmp ult i64 %new_len, %min_good_run_len.sroa.0.0
  br i1 %_7.not.i, label %bb7.i38, label %bb1.i

bb7.i38:                                          ; preds = %_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit.i.thread115, %_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit.i.thread, %_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit.i, %bb30
  br i1 %eager_sort, label %bb16.i42, label %bb11.i39

bb1.i:                                            ; preds = %bb30
  %_4.i.i = icmp samesign ult i64 %new_len, 2
  br i1 %_4.i.i, label %bb5.i35, label %bb2.i.i

bb2.i.i:                                          ; preds = %bb1.i
  %_28.i.i = getelementptr inbounds nuw i8, ptr %_81, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !269)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !272)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !274), !noalias !277
  tail call void @llvm.experimental.noalias.scope.decl(metadata !280), !noalias !277
  %_6.i.i65 = load double, ptr %_28.i.i, align 8, !alias.scope !282, !noalias !283, !noundef !18
  %_7.i.i66 = load double, ptr %_81, align 8, !alias.scope !284, !noalias !285, !noundef !18
  %brmerge.not.i67 = fcmp uno double %_6.i.i65, %_7.i.i66
  br i1 %brmerge.not.i67, label %bb6.i.i69, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit70", !prof !21

bb6.i.i69:                                        ; preds = %bb2.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !286
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit70": ; preds = %bb2.i.i
  %_8.i.mux.i68 = fcmp olt double %_6.i.i65, %_7.i.i66
  %_10.i.i91.not = icmp eq i64 %new_len, 2
  br i1 %_8.i.mux.i68, label %bb4.i.i.preheader, label %bb11.i.i.preheader

bb11.i.i.preheader:                               ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit70"
  br i1 %_10.i.i91.not, label %_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit.i.thread, label %bb12.i.i

bb4.i.i.preheader:                                ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit70"
  br i1 %_10.i.i91.not, label %_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit.i.thread115, label %bb5.i.i

bb12.i.i:                                         ; preds = %bb11.i.i.preheader, %bb15.i.i
  %_7.i.i60 = phi double [ %_6.i.i59, %bb15.i.i ], [ %_6.i.i65, %bb11.i.i.preheader ]
  %run_len.sroa.0.0.i.i89 = phi i64 [ %2, %bb15.i.i ], [ 2, %bb11.i.i.preheader ]
  %_40.i.i = getelementptr inbounds nuw double, ptr %_81, i64 %run_len.sroa.0.0.i.i89
  tail call void @llvm.experimental.noalias.scope.decl(metadata !287)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !290), !noalias !277
  %_6.i.i59 = load double, ptr %_40.i.i, align 8, !alias.scope !293, !noalias !294, !noundef !18
  %brmerge.not.i61 = fcmp uno double %_6.i.i59, %_7.i.i60
  br i1 %brmerge.not.i61, label %bb6.i.i63, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit64", !prof !21

bb6.i.i63:                                        ; preds = %bb12.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !297
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit64": ; preds = %bb12.i.i
  %_8.i.mux.i62 = fcmp olt double %_6.i.i59, %_7.i.i60
  br i1 %_8.i.mux.i62, label %_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit.i, label %bb15.i.i

bb15.i.i:                                         ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit64"
  %2 = add nuw i64 %run_len.sroa.0.0.i.i89, 1
  %exitcond.not = icmp eq i64 %2, %new_len
  br i1 %exitcond.not, label %_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit.i, label %bb12.i.i

bb5.i.i:                                          ; preds = %bb4.i.i.preheader, %bb7.i.i
  %_7.i.i57 = phi double [ %_6.i.i, %bb7.i.i ], [ %_6.i.i65, %bb4.i.i.preheader ]
  %run_len.sroa.0.1.i.i92 = phi i64 [ %3, %bb7.i.i ], [ 2, %bb4.i.i.preheader ]
  %_34.i.i = getelementptr inbounds nuw double, ptr %_81, i64 %run_len.sroa.0.1.i.i92
  tail call void @llvm.experimental.noalias.scope.decl(metadata !298)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !301), !noalias !277
  %_6.i.i = load double, ptr %_34.i.i, align 8, !alias.scope !304, !noalias !305, !noundef !18
  %brmerge.not.i = fcmp uno double %_6.i.i, %_7.i.i57
  br i1 %brmerge.not.i, label %bb6.i.i58, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit", !prof !21

bb6.i.i58:                                        ; preds = %bb5.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !308
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit": ; preds = %bb5.i.i
  %_8.i.mux.i = fcmp olt double %_6.i.i, %_7.i.i57
  br i1 %_8.i.mux.i, label %bb7.i.i, label %_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit.i

bb7.i.i:                                          ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit"
  %3 = add nuw i64 %run_len.sroa.0.1.i.i92, 1
  %exitcond105.not = icmp eq i64 %3, %new_len
  br i1 %exitcond105.not, label %_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit.i, label %bb5.i.i

_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit.i: ; preds = %bb15.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit64", %bb7.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit"
  %_0.sroa.0.0.i.i = phi i64 [ %run_len.sroa.0.1.i.i92, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit" ], [ %new_len, %bb7.i.i ], [ %run_len.sroa.0.0.i.i89, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit64" ], [ %new_len, %bb15.i.i ]
  %_12.i = icmp samesign ule i64 %_0.sroa.0.0.i.i, %new_len
  tail call void @llvm.assume(i1 %_12.i)
  %_13.not.i = icmp ult i64 %_0.sroa.0.0.i.i, %min_good_run_len.sroa.0.0
  br i1 %_13.not.i, label %bb7.i38, label %bb3.i

_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit.i.thread115: ; preds = %bb4.i.i.preheader
  br i1 %_13.not.i118, label %bb7.i38, label %bb5.preheader.i.i

_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit.i.thread: ; preds = %bb11.i.i.preheader
  br i1 %_13.not.i112, label %bb7.i38, label %bb5.i35

bb3.i:                                            ; preds = %_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit.i
  br i1 %_8.i.mux.i68, label %bb14.i, label %bb5.i35

bb11.i39:                                         ; preds = %bb7.i38
  %..i56 = tail call noundef i64 @llvm.umin.i64(i64 range(i64 0, 1152921504606846976) %new_len, i64 %min_good_run_len.sroa.0.0)
  %_36.i40 = shl nuw nsw i64 %..i56, 1
  br label %_ZN4core5slice4sort6stable5drift10create_run17h177a059d11cbb1b1E.exit

bb16.i42:                                         ; preds = %bb7.i38
  %..i55 = tail call noundef i64 @llvm.umin.i64(i64 range(i64 0, 1152921504606846976) %new_len, i64 32)
; call core::slice::sort::stable::quicksort::quicksort
  tail call void @_ZN4core5slice4sort6stable9quicksort9quicksort17h1ddd0a7270e0b434E(ptr noalias noundef nonnull align 8 %_81, i64 noundef %..i55, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef range(i64 0, 1152921504606846976) %scratch.1, i32 noundef 0, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable_or_null(8) null, ptr noalias noundef nonnull align 8 dereferenceable(8) %is_less) #21
  %_35.i43 = shl nuw nsw i64 %..i55, 1
  %_34.i44 = or disjoint i64 %_35.i43, 1
  br label %_ZN4core5slice4sort6stable5drift10create_run17h177a059d11cbb1b1E.exit

bb5.i35:                                          ; preds = %bb6.i.i, %middle.block, %_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit.i.thread, %bb1.i, %bb14.i, %bb3.i
  %_0.sroa.0.0.i.i7679 = phi i64 [ %new_len, %bb1.i ], [ %_0.sroa.0.0.i.i, %bb3.i ], [ %_0.sroa.0.0.i.i, %bb14.i ], [ 2, %_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit.i.thread ], [ %_0.sroa.0.0.i.i113121125, %middle.block ], [ %_0.sroa.0.0.i.i113121125, %bb6.i.i ]
  %_27.i36 = shl nuw nsw i64 %_0.sroa.0.0.i.i7679, 1
  %_26.i = or disjoint i64 %_27.i36, 1
  br label %_ZN4core5slice4sort6stable5drift10create_run17h177a059d11cbb1b1E.exit

bb14.i:                                           ; preds = %bb3.i
  %half_len1.i = lshr i64 %_0.sroa.0.0.i.i, 1
  tail call void @llvm.experimental.noalias.scope.decl(metadata !309), !noalias !312
  tail call void @llvm.experimental.noalias.scope.decl(metadata !314), !noalias !312
  %_917.not.i.i = icmp eq i64 %half_len1.i, 0
  br i1 %_917.not.i.i, label %bb5.i35, label %bb5.preheader.i.i

bb5.preheader.i.i:                                ; preds = %_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit.i.thread115, %bb14.i
  %half_len1.i126 = phi i64 [ %half_len1.i, %bb14.i ], [ 1, %_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit.i.thread115 ]
  %_0.sroa.0.0.i.i113121125 = phi i64 [ %_0.sroa.0.0.i.i, %bb14.i ], [ 2, %_ZN4core5slice4sort6shared17find_existing_run17he4ef063de0cb4d0cE.exit.i.thread115 ]
  %end.i = getelementptr inbounds nuw double, ptr %_81, i64 %_0.sroa.0.0.i.i113121125
  %min.iters.check = icmp samesign ult i64 %half_len1.i126, 4
  br i1 %min.iters.check, label %bb6.i.i.preheader, label %vector.ph

vector.ph:                                        ; preds = %bb5.preheader.i.i
  %n.vec = and i64 %half_len1.i126, 9223372036854775804
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %4 = xor i64 %index, -1
  %5 = getelementptr inbounds nuw double, ptr %_81, i64 %index
  %6 = getelementptr double, ptr %end.i, i64 %4
  %7 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %wide.load = load <2 x double>, ptr %5, align 8, !alias.scope !316, !noalias !319
  %wide.load133 = load <2 x double>, ptr %7, align 8, !alias.scope !316, !noalias !319
  %8 = getelementptr i8, ptr %6, i64 -8
  %9 = getelementptr i8, ptr %6, i64 -24
  %wide.load134 = load <2 x i64>, ptr %8, align 8, !alias.scope !320, !noalias !321
  %wide.load135 = load <2 x i64>, ptr %9, align 8, !alias.scope !320, !noalias !321
  %reverse = shufflevector <2 x i64> %wide.load134, <2 x i64> poison, <2 x i32> <i32 1, i32 0>
  %reverse136 = shufflevector <2 x i64> %wide.load135, <2 x i64> poison, <2 x i32> <i32 1, i32 0>
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 16
  store <2 x i64> %reverse, ptr %5, align 8, !alias.scope !316, !noalias !319
  store <2 x i64> %reverse136, ptr %10, align 8, !alias.scope !316, !noalias !319
  %11 = getelementptr i8, ptr %6, i64 -8
  %12 = getelementptr i8, ptr %6, i64 -24
  %reverse137 = shufflevector <2 x double> %wide.load, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  %reverse138 = shufflevector <2 x double> %wide.load133, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  store <2 x double> %reverse137, ptr %11, align 8, !alias.scope !320, !noalias !321
  store <2 x double> %reverse138, ptr %12, align 8, !alias.scope !320, !noalias !321
  %index.next = add nuw i64 %index, 4
  %13 = icmp eq i64 %index.next, %n.vec
  br i1 %13, label %middle.block, label %vector.body, !llvm.loop !322

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %half_len1.i126, %n.vec
  br i1 %cmp.n, label %bb5.i35, label %bb6.i.i.preheader

bb6.i.i.preheader:                                ; preds = %bb5.preheader.i.i, %middle.block
  %i.sroa.0.018.i.i.ph = phi i64 [ 0, %bb5.preheader.i.i ], [ %n.vec, %middle.block ]
  br label %bb6.i.i

bb6.i.i:                                          ; preds = %bb6.i.i.preheader, %bb6.i.i
  %i.sroa.0.018.i.i = phi i64 [ %17, %bb6.i.i ], [ %i.sroa.0.018.i.i.ph, %bb6.i.i.preheader ]
  %14 = xor i64 %i.sroa.0.018.i.i, -1
  %x.i.i = getelementptr inbounds nuw double, ptr %_81, i64 %i.sroa.0.018.i.i
  %y.i.i = getelementptr double, ptr %end.i, i64 %14
  %15 = load double, ptr %x.i.i, align 8, !alias.scope !316, !noalias !319, !noundef !18
  %16 = load i64, ptr %y.i.i, align 8, !alias.scope !320, !noalias !321
  store i64 %16, ptr %x.i.i, align 8, !alias.scope !316, !noalias !319
  store double %15, ptr %y.i.i, align 8, !alias.scope !320, !noalias !321
  %17 = add nuw nsw i64 %i.sroa.0.018.i.i, 1
  %exitcond.not.i.i = icmp eq i64 %17, %half_len1.i126
  br i1 %exitcond.not.i.i, label %bb5.i35, label %bb6.i.i, !llvm.loop !325

_ZN4core5slice4sort6stable5drift10create_run17h177a059d11cbb1b1E.exit: ; preds = %bb11.i39, %bb16.i42, %bb5.i35
  %_0.sroa.0.0.i37 = phi i64 [ %_26.i, %bb5.i35 ], [ %_34.i44, %bb16.i42 ], [ %_36.i40, %bb11.i39 ]
  %_31 = lshr i64 %prev_run.sroa.0.0, 1
  %_35 = lshr i64 %_0.sroa.0.0.i37, 1
  %factor = shl nuw nsw i64 %scan_idx.sroa.0.0, 1
  %x = sub nsw i64 %factor, %_31
  %y = add nuw nsw i64 %_35, %factor
  %_89 = mul i64 %x, %scale_factor.sroa.0.0
  %_90 = mul i64 %y, %scale_factor.sroa.0.0
  %self3 = xor i64 %_90, %_89
  %18 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %self3, i1 false)
  %19 = trunc nuw nsw i64 %18 to i8
  br label %bb10

bb12:                                             ; preds = %bb12.lr.ph, %_ZN4core5slice4sort6stable5drift13logical_merge17h8d4cc01f3a046dd1E.exit
  %stack_len.sroa.0.197 = phi i64 [ %stack_len.sroa.0.0, %bb12.lr.ph ], [ %count, %_ZN4core5slice4sort6stable5drift13logical_merge17h8d4cc01f3a046dd1E.exit ]
  %prev_run.sroa.0.196 = phi i64 [ %prev_run.sroa.0.0, %bb12.lr.ph ], [ %_0.sroa.0.0.i, %_ZN4core5slice4sort6stable5drift13logical_merge17h8d4cc01f3a046dd1E.exit ]
  %count = add i64 %stack_len.sroa.0.197, -1
  %_41 = getelementptr inbounds nuw i8, ptr %desired_depth_storage, i64 %count
  %_40 = load i8, ptr %_41, align 1, !noundef !18
  %_39.not = icmp ult i8 %_40, %desired_depth.sroa.0.0
  br i1 %_39.not, label %bb17, label %bb13

bb17:                                             ; preds = %_ZN4core5slice4sort6stable5drift13logical_merge17h8d4cc01f3a046dd1E.exit, %bb12, %bb10
  %prev_run.sroa.0.1.lcssa = phi i64 [ %prev_run.sroa.0.0, %bb10 ], [ %prev_run.sroa.0.196, %bb12 ], [ %_0.sroa.0.0.i, %_ZN4core5slice4sort6stable5drift13logical_merge17h8d4cc01f3a046dd1E.exit ]
  %stack_len.sroa.0.1.lcssa = phi i64 [ %stack_len.sroa.0.0, %bb10 ], [ %stack_len.sroa.0.197, %bb12 ], [ 1, %_ZN4core5slice4sort6stable5drift13logical_merge17h8d4cc01f3a046dd1E.exit ]
  %_59 = getelementptr inbounds nuw i64, ptr %run_storage, i64 %stack_len.sroa.0.1.lcssa
  store i64 %prev_run.sroa.0.1.lcssa, ptr %_59, align 8
  %_61 = getelementptr inbounds nuw i8, ptr %desired_depth_storage, i64 %stack_len.sroa.0.1.lcssa
  store i8 %desired_depth.sroa.0.0, ptr %_61, align 1
  br i1 %_22, label %bb19, label %bb18

bb13:                                             ; preds = %bb12
  %_46 = getelementptr inbounds nuw i64, ptr %run_storage, i64 %count
  %left9 = load i64, ptr %_46, align 8, !noundef !18
  %_50 = lshr i64 %left9, 1
  %_51 = lshr i64 %prev_run.sroa.0.196, 1
  %merged_len = add nuw i64 %_50, %_51
  %merge_start_idx = sub i64 %scan_idx.sroa.0.0, %merged_len
  %_96 = getelementptr inbounds nuw double, ptr %v.0, i64 %merge_start_idx
  %can_fit_in_scratch.i = icmp samesign ugt i64 %merged_len, %scratch.1
  %_18.i = and i64 %prev_run.sroa.0.196, 1
  %.not4.i = icmp eq i64 %_18.i, 0
  %20 = or i64 %left9, %prev_run.sroa.0.196
  %21 = and i64 %20, 1
  %22 = icmp ne i64 %21, 0
  %or.cond2.i = or i1 %can_fit_in_scratch.i, %22
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
  %23 = tail call range(i64 4, 64) i64 @llvm.ctlz.i64(i64 %self.i, i1 true)
  %24 = trunc nuw nsw i64 %23 to i32
  %log.i = shl nuw nsw i32 %24, 1
  %limit.i = xor i32 %log.i, 126
; call core::slice::sort::stable::quicksort::quicksort
  tail call void @_ZN4core5slice4sort6stable9quicksort9quicksort17h1ddd0a7270e0b434E(ptr noalias noundef nonnull align 8 %_96, i64 noundef range(i64 0, 1152921504606846976) %_50, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef range(i64 0, 1152921504606846976) %scratch.1, i32 noundef %limit.i, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable_or_null(8) null, ptr noalias noundef nonnull align 8 dereferenceable(8) %is_less) #21
  br label %bb8.i

bb11.i:                                           ; preds = %bb20.i, %bb8.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !326)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !329)
  %25 = icmp eq i64 %_50, 0
  %_6.i = icmp eq i64 %_51, 0
  %or.cond.i = or i1 %_6.i, %25
  br i1 %or.cond.i, label %_ZN4core5slice4sort6stable5merge5merge17hf209692e806d054fE.exit, label %bb2.i

bb2.i:                                            ; preds = %bb11.i
  %..i.i = tail call i64 @llvm.umin.i64(i64 %_51, i64 range(i64 0, -9223372036854775808) %_50)
  %_7.i = icmp samesign ult i64 %scratch.1, %..i.i
  br i1 %_7.i, label %_ZN4core5slice4sort6stable5merge5merge17hf209692e806d054fE.exit, label %bb5.i45

bb5.i45:                                          ; preds = %bb2.i
  %v_mid.i = getelementptr inbounds nuw double, ptr %_96, i64 %_50
  %left_is_shorter.not.i = icmp samesign ugt i64 %_50, %_51
  %spec.select.i = select i1 %left_is_shorter.not.i, ptr %v_mid.i, ptr %_96
  %26 = shl nuw nsw i64 %..i.i, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %scratch.0, ptr nonnull align 8 %spec.select.i, i64 %26, i1 false), !alias.scope !331
  %_21.i = getelementptr inbounds nuw i8, ptr %scratch.0, i64 %26
  br i1 %left_is_shorter.not.i, label %bb1.i.i, label %bb3.i.i

bb1.i.i:                                          ; preds = %bb5.i45, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.i"
  %_219.i.i = phi ptr [ %_21.i.i48, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.i" ], [ %_21.i, %bb5.i45 ]
  %_187.i.i = phi ptr [ %_18.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.i" ], [ %v_mid.i, %bb5.i45 ]
  %out.sroa.0.0.i.i = phi ptr [ %29, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.i" ], [ %v_end.i, %bb5.i45 ]
  %27 = getelementptr inbounds i8, ptr %_187.i.i, i64 -8
  %28 = getelementptr inbounds i8, ptr %_219.i.i, i64 -8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !332)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !335)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !337)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !340)
  %_6.i.i.i.i = load double, ptr %28, align 8, !alias.scope !342, !noalias !343, !noundef !18
  %_7.i.i.i.i = load double, ptr %27, align 8, !alias.scope !346, !noalias !347, !noundef !18
  %brmerge.not.i.i.i = fcmp uno double %_6.i.i.i.i, %_7.i.i.i.i
  br i1 %brmerge.not.i.i.i, label %bb6.i.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.i", !prof !21

bb6.i.i.i.i:                                      ; preds = %bb1.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !348
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.i": ; preds = %bb1.i.i
  %29 = getelementptr inbounds i8, ptr %out.sroa.0.0.i.i, i64 -8
  %_8.i.mux.i.i.i = fcmp olt double %_6.i.i.i.i, %_7.i.i.i.i
  %..i11.i = select i1 %_8.i.mux.i.i.i, ptr %27, ptr %28
  %30 = load i64, ptr %..i11.i, align 8, !alias.scope !331, !noalias !349
  store i64 %30, ptr %29, align 8, !alias.scope !326, !noalias !350
  %_20.i.i = xor i1 %_8.i.mux.i.i.i, true
  %count.i.i = zext i1 %_20.i.i to i64
  %_18.i.i = getelementptr inbounds nuw double, ptr %27, i64 %count.i.i
  %count4.i.i = zext i1 %_8.i.mux.i.i.i to i64
  %_21.i.i48 = getelementptr inbounds nuw double, ptr %28, i64 %count4.i.i
  %_23.i.i = icmp eq ptr %_18.i.i, %_96
  %_26.i.i = icmp eq ptr %_21.i.i48, %scratch.0
  %or.cond.i.i = select i1 %_23.i.i, i1 true, i1 %_26.i.i
  br i1 %or.cond.i.i, label %bb16.i47, label %bb1.i.i

bb3.i.i:                                          ; preds = %bb5.i45, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i16.i"
  %_2511.i.i = phi ptr [ %_25.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i16.i" ], [ %_96, %bb5.i45 ]
  %right.sroa.0.010.i.i = phi ptr [ %_23.i20.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i16.i" ], [ %v_mid.i, %bb5.i45 ]
  %_2059.i.i = phi ptr [ %_20.i19.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i16.i" ], [ %scratch.0, %bb5.i45 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !351)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !354)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !356)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !359)
  %_6.i.i.i13.i = load double, ptr %right.sroa.0.010.i.i, align 8, !alias.scope !361, !noalias !362, !noundef !18
  %_7.i.i.i14.i = load double, ptr %_2059.i.i, align 8, !alias.scope !365, !noalias !366, !noundef !18
  %brmerge.not.i.i15.i = fcmp uno double %_6.i.i.i13.i, %_7.i.i.i14.i
  br i1 %brmerge.not.i.i15.i, label %bb6.i.i.i22.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i16.i", !prof !21

bb6.i.i.i22.i:                                    ; preds = %bb3.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !367
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i16.i": ; preds = %bb3.i.i
  %_8.i.mux.i.i17.i = fcmp olt double %_6.i.i.i13.i, %_7.i.i.i14.i
  %consume_left.i.i = xor i1 %_8.i.mux.i.i17.i, true
  %src.sroa.0.0.i.i = select i1 %_8.i.mux.i.i17.i, ptr %right.sroa.0.010.i.i, ptr %_2059.i.i
  %31 = load i64, ptr %src.sroa.0.0.i.i, align 8, !alias.scope !331, !noalias !368
  store i64 %31, ptr %_2511.i.i, align 8, !alias.scope !326, !noalias !369
  %count.i18.i = zext i1 %consume_left.i.i to i64
  %_20.i19.i = getelementptr inbounds nuw double, ptr %_2059.i.i, i64 %count.i18.i
  %count2.i.i = zext i1 %_8.i.mux.i.i17.i to i64
  %_23.i20.i = getelementptr inbounds nuw double, ptr %right.sroa.0.010.i.i, i64 %count2.i.i
  %_25.i.i = getelementptr inbounds nuw i8, ptr %_2511.i.i, i64 8
  %_7.i.i = icmp ne ptr %_20.i19.i, %_21.i
  %_10.i.i46 = icmp ne ptr %_23.i20.i, %v_end.i
  %or.cond.i21.i = select i1 %_7.i.i, i1 %_10.i.i46, i1 false
  br i1 %or.cond.i21.i, label %bb3.i.i, label %bb16.i47

bb16.i47:                                         ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i16.i", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.i"
  %merge_state.sroa.11.0.i = phi ptr [ %_18.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.i" ], [ %_25.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i16.i" ]
  %merge_state.sroa.6.0.i = phi ptr [ %_21.i.i48, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.i" ], [ %_21.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i16.i" ]
  %merge_state.sroa.0.0.i = phi ptr [ %scratch.0, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.i" ], [ %_20.i19.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i16.i" ]
  %32 = ptrtoint ptr %merge_state.sroa.6.0.i to i64
  %33 = ptrtoint ptr %merge_state.sroa.0.0.i to i64
  %34 = sub nuw i64 %32, %33
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %merge_state.sroa.11.0.i, ptr align 8 %merge_state.sroa.0.0.i, i64 %34, i1 false), !alias.scope !331, !noalias !370
  br label %_ZN4core5slice4sort6stable5merge5merge17hf209692e806d054fE.exit

_ZN4core5slice4sort6stable5merge5merge17hf209692e806d054fE.exit: ; preds = %bb11.i, %bb2.i, %bb16.i47
  %_35.i = shl nuw nsw i64 %merged_len, 1
  %_34.i = or disjoint i64 %_35.i, 1
  br label %_ZN4core5slice4sort6stable5drift13logical_merge17h8d4cc01f3a046dd1E.exit

bb20.i:                                           ; preds = %bb8.i
  %_33.i = getelementptr inbounds nuw double, ptr %_96, i64 %_50
  %self.i49 = or i64 %_51, 1
  %35 = tail call range(i64 4, 64) i64 @llvm.ctlz.i64(i64 %self.i49, i1 true)
  %36 = trunc nuw nsw i64 %35 to i32
  %log.i50 = shl nuw nsw i32 %36, 1
  %limit.i51 = xor i32 %log.i50, 126
; call core::slice::sort::stable::quicksort::quicksort
  tail call void @_ZN4core5slice4sort6stable9quicksort9quicksort17h1ddd0a7270e0b434E(ptr noalias noundef nonnull align 8 %_33.i, i64 noundef range(i64 0, 1152921504606846976) %_51, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef range(i64 0, 1152921504606846976) %scratch.1, i32 noundef %limit.i51, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable_or_null(8) null, ptr noalias noundef nonnull align 8 dereferenceable(8) %is_less) #21
  br label %bb11.i

_ZN4core5slice4sort6stable5drift13logical_merge17h8d4cc01f3a046dd1E.exit: ; preds = %bb13.i, %_ZN4core5slice4sort6stable5merge5merge17hf209692e806d054fE.exit
  %_0.sroa.0.0.i = phi i64 [ %_34.i, %_ZN4core5slice4sort6stable5merge5merge17hf209692e806d054fE.exit ], [ %_36.i, %bb13.i ]
  %_37 = icmp ugt i64 %count, 1
  br i1 %_37, label %bb12, label %bb17

bb19:                                             ; preds = %bb17
  %37 = add i64 %stack_len.sroa.0.1.lcssa, 1
  %_65 = lshr i64 %next_run.sroa.0.0, 1
  %38 = add nuw i64 %_65, %scan_idx.sroa.0.0
  br label %bb6

bb18:                                             ; preds = %bb17
  %_97 = and i64 %prev_run.sroa.0.1.lcssa, 1
  %.not = icmp eq i64 %_97, 0
  br i1 %.not, label %bb21, label %bb22

bb21:                                             ; preds = %bb18
  %self.i52 = or i64 %v.1, 1
  %39 = tail call range(i64 4, 64) i64 @llvm.ctlz.i64(i64 %self.i52, i1 true)
  %40 = trunc nuw nsw i64 %39 to i32
  %log.i53 = shl nuw nsw i32 %40, 1
  %limit.i54 = xor i32 %log.i53, 126
; call core::slice::sort::stable::quicksort::quicksort
  tail call void @_ZN4core5slice4sort6stable9quicksort9quicksort17h1ddd0a7270e0b434E(ptr noalias noundef nonnull align 8 %v.0, i64 noundef range(i64 0, 1152921504606846976) %v.1, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef range(i64 0, 1152921504606846976) %scratch.1, i32 noundef %limit.i54, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable_or_null(8) null, ptr noalias noundef nonnull align 8 dereferenceable(8) %is_less) #21
  br label %bb22

bb22:                                             ; preds = %bb18, %bb21
  call void @llvm.lifetime.end.p0(ptr nonnull %desired_depth_storage)
  call void @llvm.lifetime.end.p0(ptr nonnull %run_storage)
  br label %bb23

bb23:                                             ; preds = %start, %bb22
  ret void
}

; core::slice::sort::stable::quicksort::quicksort
; Function Attrs: noinline nounwind nonlazybind uwtable
define void @_ZN4core5slice4sort6stable9quicksort9quicksort17h1ddd0a7270e0b434E(ptr noalias noundef nonnull align 8 %0, i64 noundef range(i64 0, 1152921504606846976) %1, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef range(i64 0, 1152921504606846976) %scratch.1, i32 noundef %2, ptr noalias noundef readonly align 8 captures(address) dereferenceable_or_null(8) %3, ptr noalias noundef align 8 dereferenceable(8) %is_less) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %pivot_copy = alloca [8 x i8], align 8
  %_8193199 = icmp samesign ult i64 %1, 33
  br i1 %_8193199, label %bb3, label %bb5.lr.ph

bb5.lr.ph:                                        ; preds = %start, %bb28
  %v.sroa.0.0.ph203 = phi ptr [ %_55, %bb28 ], [ %0, %start ]
  %v.sroa.16.0.ph202 = phi i64 [ %_63.i68, %bb28 ], [ %1, %start ]
  %limit.sroa.0.0.ph201 = phi i32 [ %26, %bb28 ], [ %2, %start ]
  %left_ancestor_pivot.sroa.0.0.ph200 = phi ptr [ null, %bb28 ], [ %3, %start ]
  %4 = ptrtoint ptr %v.sroa.0.0.ph203 to i64
  %.not = icmp eq ptr %left_ancestor_pivot.sroa.0.0.ph200, null
  br label %bb5

bb5:                                              ; preds = %bb5.lr.ph, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h66c60076430bac96E.exit"
  %v.sroa.16.0195 = phi i64 [ %v.sroa.16.0.ph202, %bb5.lr.ph ], [ %state.sroa.27.2.lcssa.i, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h66c60076430bac96E.exit" ]
  %limit.sroa.0.0194 = phi i32 [ %limit.sroa.0.0.ph201, %bb5.lr.ph ], [ %26, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h66c60076430bac96E.exit" ]
  %5 = icmp eq i32 %limit.sroa.0.0194, 0
  br i1 %5, label %bb6, label %bb7

bb3:                                              ; preds = %bb28, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h66c60076430bac96E.exit", %start
  %v.sroa.0.0.ph.lcssa192 = phi ptr [ %v.sroa.0.0.ph203, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h66c60076430bac96E.exit" ], [ %0, %start ], [ %_55, %bb28 ]
  %v.sroa.16.0.lcssa = phi i64 [ %state.sroa.27.2.lcssa.i, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h66c60076430bac96E.exit" ], [ %1, %start ], [ %_63.i68, %bb28 ]
  call void @llvm.experimental.noalias.scope.decl(metadata !375)
  call void @llvm.experimental.noalias.scope.decl(metadata !378)
  %_5.i = icmp samesign ult i64 %v.sroa.16.0.lcssa, 2
  br i1 %_5.i, label %bb22, label %bb2.i

bb2.i:                                            ; preds = %bb3
  %_8.i = add nuw nsw i64 %v.sroa.16.0.lcssa, 16
  %_6.i = icmp samesign ult i64 %scratch.1, %_8.i
  br i1 %_6.i, label %bb3.i, label %bb4.i

bb4.i:                                            ; preds = %bb2.i
  %len_div_29.i = lshr i64 %v.sroa.16.0.lcssa, 1
  %_14.i = icmp samesign ugt i64 %v.sroa.16.0.lcssa, 15
  br i1 %_14.i, label %bb6.i, label %bb9.i

bb3.i:                                            ; preds = %bb2.i
  call void @llvm.trap()
  unreachable

bb9.i:                                            ; preds = %bb4.i
  %_22.i = icmp samesign ugt i64 %v.sroa.16.0.lcssa, 7
  br i1 %_22.i, label %bb10.i, label %bb33.i

bb6.i:                                            ; preds = %bb4.i
  %_16.i = getelementptr inbounds nuw double, ptr %scratch.0, i64 %v.sroa.16.0.lcssa
; call core::slice::sort::shared::smallsort::sort8_stable
  call fastcc void @_ZN4core5slice4sort6shared9smallsort12sort8_stable17h84b6fa9b898d788dE(ptr noundef nonnull align 8 %v.sroa.0.0.ph.lcssa192, ptr noundef nonnull align 8 %scratch.0, ptr noundef %_16.i) #18
  %_18.i = getelementptr inbounds nuw double, ptr %v.sroa.0.0.ph.lcssa192, i64 %len_div_29.i
  %_19.i = getelementptr inbounds nuw double, ptr %scratch.0, i64 %len_div_29.i
  %_20.i = getelementptr inbounds nuw i8, ptr %_16.i, i64 64
; call core::slice::sort::shared::smallsort::sort8_stable
  call fastcc void @_ZN4core5slice4sort6shared9smallsort12sort8_stable17h84b6fa9b898d788dE(ptr noundef %_18.i, ptr noundef %_19.i, ptr noundef %_20.i) #18
  br label %bb15.i

bb10.i:                                           ; preds = %bb9.i
; call core::slice::sort::shared::smallsort::sort4_stable
  call fastcc void @_ZN4core5slice4sort6shared9smallsort12sort4_stable17h970f1ca1c8b236a9E(ptr noundef nonnull align 8 %v.sroa.0.0.ph.lcssa192, ptr noundef nonnull align 8 %scratch.0) #18
  %_27.i = getelementptr inbounds nuw double, ptr %v.sroa.0.0.ph.lcssa192, i64 %len_div_29.i
  %_28.i = getelementptr inbounds nuw double, ptr %scratch.0, i64 %len_div_29.i
; call core::slice::sort::shared::smallsort::sort4_stable
  call fastcc void @_ZN4core5slice4sort6shared9smallsort12sort4_stable17h970f1ca1c8b236a9E(ptr noundef %_27.i, ptr noundef %_28.i) #18
  br label %bb15.i

bb33.i:                                           ; preds = %bb9.i
  %6 = load i64, ptr %v.sroa.0.0.ph.lcssa192, align 8, !alias.scope !375, !noalias !380
  store i64 %6, ptr %scratch.0, align 8, !alias.scope !378, !noalias !382
  %_31.i = getelementptr inbounds nuw double, ptr %v.sroa.0.0.ph.lcssa192, i64 %len_div_29.i
  %dst.i = getelementptr inbounds nuw double, ptr %scratch.0, i64 %len_div_29.i
  %7 = load i64, ptr %_31.i, align 8, !alias.scope !375, !noalias !380
  store i64 %7, ptr %dst.i, align 8, !alias.scope !378, !noalias !382
  br label %bb15.i

bb15.i:                                           ; preds = %bb33.i, %bb10.i, %bb6.i
  %presorted_len.sroa.0.0.i = phi i64 [ 8, %bb6.i ], [ 4, %bb10.i ], [ 1, %bb33.i ]
  %8 = sub nsw i64 %v.sroa.16.0.lcssa, %len_div_29.i
  %_7421.i = icmp samesign ult i64 %presorted_len.sroa.0.0.i, %len_div_29.i
  br i1 %_7421.i, label %bb38.i, label %bb16.loopexit.i

bb16.loopexit.i:                                  ; preds = %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit.i, %bb15.i
  %src.1.i = getelementptr inbounds nuw double, ptr %v.sroa.0.0.ph.lcssa192, i64 %len_div_29.i
  %dst4.1.i = getelementptr double, ptr %scratch.0, i64 %len_div_29.i
  %_7421.1.i = icmp ult i64 %presorted_len.sroa.0.0.i, %8
  br i1 %_7421.1.i, label %bb38.1.i, label %bb16.loopexit.1.i

bb38.1.i:                                         ; preds = %bb16.loopexit.i, %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit.1.i
  %iter1.sroa.0.022.1.i = phi i64 [ %_78.1.i, %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit.1.i ], [ %presorted_len.sroa.0.0.i, %bb16.loopexit.i ]
  %_78.1.i = add i64 %iter1.sroa.0.022.1.i, 1
  %_49.1.i = getelementptr inbounds nuw double, ptr %src.1.i, i64 %iter1.sroa.0.022.1.i
  %dst5.1.i = getelementptr inbounds nuw double, ptr %dst4.1.i, i64 %iter1.sroa.0.022.1.i
  %9 = load i64, ptr %_49.1.i, align 8, !alias.scope !375, !noalias !380
  store i64 %9, ptr %dst5.1.i, align 8, !alias.scope !378, !noalias !382
  %10 = getelementptr inbounds i8, ptr %dst5.1.i, i64 -8
  %_6.i.i.i10.cast.1.i = bitcast i64 %9 to double
  %_7.i.i.i11.1.i = load double, ptr %10, align 8, !alias.scope !383, !noalias !388, !noundef !18
  %brmerge.not.i.i12.1.i = fcmp uno double %_7.i.i.i11.1.i, %_6.i.i.i10.cast.1.i
  br i1 %brmerge.not.i.i12.1.i, label %bb6.i.i.i15.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i13.1.i", !prof !21

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i13.1.i": ; preds = %bb38.1.i
  %_8.i.mux.i.i14.1.i = fcmp ogt double %_7.i.i.i11.1.i, %_6.i.i.i10.cast.1.i
  br i1 %_8.i.mux.i.i14.1.i, label %bb4.i.1.i, label %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit.1.i

bb4.i.1.i:                                        ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i13.1.i", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i.1.i"
  %.in.i.1.i = phi double [ %_7.i.i2.i.1.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i.1.i" ], [ %_7.i.i.i11.1.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i13.1.i" ]
  %gap_guard.sroa.4.0.i.1.i = phi ptr [ %sift.sroa.0.0.i.1.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i.1.i" ], [ %dst5.1.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i13.1.i" ]
  %sift.sroa.0.0.i.1.i = phi ptr [ %11, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i.1.i" ], [ %10, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i13.1.i" ]
  store double %.in.i.1.i, ptr %gap_guard.sroa.4.0.i.1.i, align 8, !alias.scope !378, !noalias !382
  %_18.i.1.i = icmp eq ptr %sift.sroa.0.0.i.1.i, %dst4.1.i
  br i1 %_18.i.1.i, label %bb10.i.1.i, label %bb6.i.1.i

bb6.i.1.i:                                        ; preds = %bb4.i.1.i
  %11 = getelementptr inbounds i8, ptr %sift.sroa.0.0.i.1.i, i64 -8
  %_7.i.i2.i.1.i = load double, ptr %11, align 8, !alias.scope !391, !noalias !396, !noundef !18
  %brmerge.not.i3.i.1.i = fcmp uno double %_7.i.i2.i.1.i, %_6.i.i.i10.cast.1.i
  br i1 %brmerge.not.i3.i.1.i, label %bb6.i.i5.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i.1.i", !prof !21

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i.1.i": ; preds = %bb6.i.1.i
  %_8.i.mux.i4.i.1.i = fcmp ogt double %_7.i.i2.i.1.i, %_6.i.i.i10.cast.1.i
  br i1 %_8.i.mux.i4.i.1.i, label %bb4.i.1.i, label %bb10.i.1.i

bb10.i.1.i:                                       ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i.1.i", %bb4.i.1.i
  %sift.sroa.0.0.i.lcssa.1.i = phi ptr [ %sift.sroa.0.0.i.1.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i.1.i" ], [ %dst4.1.i, %bb4.i.1.i ]
  store i64 %9, ptr %sift.sroa.0.0.i.lcssa.1.i, align 8, !alias.scope !378, !noalias !399
  br label %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit.1.i

_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit.1.i: ; preds = %bb10.i.1.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i13.1.i"
  %exitcond.1.not.i = icmp eq i64 %_78.1.i, %8
  br i1 %exitcond.1.not.i, label %bb16.loopexit.1.i, label %bb38.1.i

bb16.loopexit.1.i:                                ; preds = %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit.1.i, %bb16.loopexit.i
  call void @llvm.experimental.noalias.scope.decl(metadata !404)
  %count1.i.i = add nsw i64 %v.sroa.16.0.lcssa, -1
  %12 = getelementptr inbounds nuw double, ptr %v.sroa.0.0.ph.lcssa192, i64 %count1.i.i
  %13 = getelementptr inbounds nuw double, ptr %scratch.0, i64 %count1.i.i
  %14 = getelementptr i8, ptr %dst4.1.i, i64 -8
  br label %bb15.i.i

bb16.i.i:                                         ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.i"
  %15 = getelementptr i8, ptr %20, i64 8
  %16 = getelementptr i8, ptr %19, i64 8
  %_43.i.i = and i64 %v.sroa.16.0.lcssa, 1
  %_22.i.i = icmp eq i64 %_43.i.i, 0
  br i1 %_22.i.i, label %bb9.i.i, label %bb5.i.i

bb15.i.i:                                         ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.i", %bb16.loopexit.1.i
  %dst.sroa.0.042.i.i = phi ptr [ %_16.i.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.i" ], [ %v.sroa.0.0.ph.lcssa192, %bb16.loopexit.1.i ]
  %iter.sroa.0.041.i.i = phi i64 [ %_39.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.i" ], [ 0, %bb16.loopexit.1.i ]
  %left.sroa.0.040.i.i = phi ptr [ %_14.i.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.i" ], [ %scratch.0, %bb16.loopexit.1.i ]
  %right.sroa.0.039.i.i = phi ptr [ %_12.i.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.i" ], [ %dst4.1.i, %bb16.loopexit.1.i ]
  %left_rev.sroa.0.038.i.i = phi ptr [ %20, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.i" ], [ %14, %bb16.loopexit.1.i ]
  %right_rev.sroa.0.037.i.i = phi ptr [ %19, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.i" ], [ %13, %bb16.loopexit.1.i ]
  %dst_rev.sroa.0.036.i.i = phi ptr [ %21, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.i" ], [ %12, %bb16.loopexit.1.i ]
  %_39.i.i = add nuw nsw i64 %iter.sroa.0.041.i.i, 1
  call void @llvm.experimental.noalias.scope.decl(metadata !407)
  call void @llvm.experimental.noalias.scope.decl(metadata !410)
  call void @llvm.experimental.noalias.scope.decl(metadata !412), !noalias !415
  call void @llvm.experimental.noalias.scope.decl(metadata !418), !noalias !415
  %_6.i.i.i.i = load double, ptr %right.sroa.0.039.i.i, align 8, !alias.scope !420, !noalias !421, !noundef !18
  %_7.i.i.i.i = load double, ptr %left.sroa.0.040.i.i, align 8, !alias.scope !422, !noalias !423, !noundef !18
  %brmerge.not.i.i.i = fcmp uno double %_6.i.i.i.i, %_7.i.i.i.i
  br i1 %brmerge.not.i.i.i, label %bb6.i.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.i", !prof !21

bb6.i.i.i.i:                                      ; preds = %bb15.i.i
; call core::option::unwrap_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !424
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.i": ; preds = %bb15.i.i
  %_8.i.mux.i.i.i = fcmp olt double %_6.i.i.i.i, %_7.i.i.i.i
  %..i17.i.i = select i1 %_8.i.mux.i.i.i, ptr %right.sroa.0.039.i.i, ptr %left.sroa.0.040.i.i
  %17 = load i64, ptr %..i17.i.i, align 8, !alias.scope !425, !noalias !426
  store i64 %17, ptr %dst.sroa.0.042.i.i, align 8, !alias.scope !375, !noalias !428
  call void @llvm.experimental.noalias.scope.decl(metadata !429)
  call void @llvm.experimental.noalias.scope.decl(metadata !432)
  call void @llvm.experimental.noalias.scope.decl(metadata !434), !noalias !437
  call void @llvm.experimental.noalias.scope.decl(metadata !440), !noalias !437
  %_6.i.i19.i.i = load double, ptr %right_rev.sroa.0.037.i.i, align 8, !alias.scope !442, !noalias !443, !noundef !18
  %_7.i.i20.i.i = load double, ptr %left_rev.sroa.0.038.i.i, align 8, !alias.scope !444, !noalias !445, !noundef !18
  %brmerge.not.i21.i.i = fcmp uno double %_6.i.i19.i.i, %_7.i.i20.i.i
  br i1 %brmerge.not.i21.i.i, label %bb6.i.i23.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.i", !prof !21

bb6.i.i23.i.i:                                    ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.i"
; call core::option::unwrap_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !446
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit24.i.i": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i.i"
  %_16.i.i.i = getelementptr inbounds nuw i8, ptr %dst.sroa.0.042.i.i, i64 8
  %is_l.i18.i.i = xor i1 %_8.i.mux.i.i.i, true
  %count2.i.i.i = zext i1 %is_l.i18.i.i to i64
  %_14.i.i.i = getelementptr inbounds nuw double, ptr %left.sroa.0.040.i.i, i64 %count2.i.i.i
  %count.i.i.i = zext i1 %_8.i.mux.i.i.i to i64
  %_12.i.i.i = getelementptr inbounds nuw double, ptr %right.sroa.0.039.i.i, i64 %count.i.i.i
  %_8.i.mux.i22.i.i = fcmp olt double %_6.i.i19.i.i, %_7.i.i20.i.i
  %..i.i.i = select i1 %_8.i.mux.i22.i.i, ptr %left_rev.sroa.0.038.i.i, ptr %right_rev.sroa.0.037.i.i
  %is_l.i.i.i = xor i1 %_8.i.mux.i22.i.i, true
  %18 = load i64, ptr %..i.i.i, align 8, !alias.scope !425, !noalias !447
  store i64 %18, ptr %dst_rev.sroa.0.036.i.i, align 8, !alias.scope !375, !noalias !449
  %count.neg.i.i.i = sext i1 %is_l.i.i.i to i64
  %19 = getelementptr double, ptr %right_rev.sroa.0.037.i.i, i64 %count.neg.i.i.i
  %count3.neg.i.i.i = sext i1 %_8.i.mux.i22.i.i to i64
  %20 = getelementptr double, ptr %left_rev.sroa.0.038.i.i, i64 %count3.neg.i.i.i
  %21 = getelementptr inbounds i8, ptr %dst_rev.sroa.0.036.i.i, i64 -8
  %exitcond.not.i.i = icmp eq i64 %_39.i.i, %len_div_29.i
  br i1 %exitcond.not.i.i, label %bb16.i.i, label %bb15.i.i

bb5.i.i:                                          ; preds = %bb16.i.i
  %left_nonempty.i.i = icmp ult ptr %_14.i.i.i, %15
  %left.sroa.0.0.right.sroa.0.0.i.i = select i1 %left_nonempty.i.i, ptr %_14.i.i.i, ptr %_12.i.i.i
  %22 = load i64, ptr %left.sroa.0.0.right.sroa.0.0.i.i, align 8, !alias.scope !425, !noalias !382
  store i64 %22, ptr %_16.i.i.i, align 8, !alias.scope !375, !noalias !450
  %count2.i.i = zext i1 %left_nonempty.i.i to i64
  %_26.i.i = getelementptr inbounds nuw double, ptr %_14.i.i.i, i64 %count2.i.i
  %_30.i.i = xor i1 %left_nonempty.i.i, true
  %count3.i.i = zext i1 %_30.i.i to i64
  %_28.i.i = getelementptr inbounds nuw double, ptr %_12.i.i.i, i64 %count3.i.i
  br label %bb9.i.i

bb9.i.i:                                          ; preds = %bb5.i.i, %bb16.i.i
  %right.sroa.0.1.i.i = phi ptr [ %_12.i.i.i, %bb16.i.i ], [ %_28.i.i, %bb5.i.i ]
  %left.sroa.0.1.i.i = phi ptr [ %_14.i.i.i, %bb16.i.i ], [ %_26.i.i, %bb5.i.i ]
  %_31.i.i = icmp ne ptr %left.sroa.0.1.i.i, %15
  %_32.i.i = icmp ne ptr %right.sroa.0.1.i.i, %16
  %or.cond.i.i = select i1 %_31.i.i, i1 true, i1 %_32.i.i, !prof !223
  br i1 %or.cond.i.i, label %bb13.i.i, label %bb22, !prof !223

bb13.i.i:                                         ; preds = %bb9.i.i
; call core::slice::sort::shared::smallsort::panic_on_ord_violation
  call void @_RNvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort22panic_on_ord_violation() #19, !noalias !451
  unreachable

bb38.i:                                           ; preds = %bb15.i, %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit.i
  %iter1.sroa.0.022.i = phi i64 [ %_78.i, %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit.i ], [ %presorted_len.sroa.0.0.i, %bb15.i ]
  %_78.i = add i64 %iter1.sroa.0.022.i, 1
  %_49.i = getelementptr inbounds nuw double, ptr %v.sroa.0.0.ph.lcssa192, i64 %iter1.sroa.0.022.i
  %dst5.i = getelementptr inbounds nuw double, ptr %scratch.0, i64 %iter1.sroa.0.022.i
  %23 = load i64, ptr %_49.i, align 8, !alias.scope !375, !noalias !380
  store i64 %23, ptr %dst5.i, align 8, !alias.scope !378, !noalias !382
  %24 = getelementptr inbounds i8, ptr %dst5.i, i64 -8
  call void @llvm.experimental.noalias.scope.decl(metadata !452)
  call void @llvm.experimental.noalias.scope.decl(metadata !454)
  %_6.i.i.i10.cast.i = bitcast i64 %23 to double
  %_7.i.i.i11.i = load double, ptr %24, align 8, !alias.scope !456, !noalias !388, !noundef !18
  %brmerge.not.i.i12.i = fcmp uno double %_7.i.i.i11.i, %_6.i.i.i10.cast.i
  br i1 %brmerge.not.i.i12.i, label %bb6.i.i.i15.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i13.i", !prof !21

bb6.i.i.i15.i:                                    ; preds = %bb38.i, %bb38.1.i
; call core::option::unwrap_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !457
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i13.i": ; preds = %bb38.i
  %_8.i.mux.i.i14.i = fcmp ogt double %_7.i.i.i11.i, %_6.i.i.i10.cast.i
  br i1 %_8.i.mux.i.i14.i, label %bb4.i.i, label %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit.i

bb4.i.i:                                          ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i13.i", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i.i"
  %.in.i.i = phi double [ %_7.i.i2.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i.i" ], [ %_7.i.i.i11.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i13.i" ]
  %gap_guard.sroa.4.0.i.i = phi ptr [ %sift.sroa.0.0.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i.i" ], [ %dst5.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i13.i" ]
  %sift.sroa.0.0.i.i = phi ptr [ %25, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i.i" ], [ %24, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i13.i" ]
  store double %.in.i.i, ptr %gap_guard.sroa.4.0.i.i, align 8, !alias.scope !378, !noalias !382
  %_18.i.i = icmp eq ptr %sift.sroa.0.0.i.i, %scratch.0
  br i1 %_18.i.i, label %bb10.i.i, label %bb6.i.i

bb6.i.i:                                          ; preds = %bb4.i.i
  %25 = getelementptr inbounds i8, ptr %sift.sroa.0.0.i.i, i64 -8
  call void @llvm.experimental.noalias.scope.decl(metadata !458)
  call void @llvm.experimental.noalias.scope.decl(metadata !460)
  %_7.i.i2.i.i = load double, ptr %25, align 8, !alias.scope !462, !noalias !396, !noundef !18
  %brmerge.not.i3.i.i = fcmp uno double %_7.i.i2.i.i, %_6.i.i.i10.cast.i
  br i1 %brmerge.not.i3.i.i, label %bb6.i.i5.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i.i", !prof !21

bb6.i.i5.i.i:                                     ; preds = %bb6.i.i, %bb6.i.1.i
; call core::option::unwrap_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !463
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i.i": ; preds = %bb6.i.i
  %_8.i.mux.i4.i.i = fcmp ogt double %_7.i.i2.i.i, %_6.i.i.i10.cast.i
  br i1 %_8.i.mux.i4.i.i, label %bb4.i.i, label %bb10.i.i

bb10.i.i:                                         ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i.i", %bb4.i.i
  %sift.sroa.0.0.i.lcssa.i = phi ptr [ %sift.sroa.0.0.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit6.i.i" ], [ %scratch.0, %bb4.i.i ]
  store i64 %23, ptr %sift.sroa.0.0.i.lcssa.i, align 8, !alias.scope !378, !noalias !399
  br label %_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit.i

_ZN4core5slice4sort6shared9smallsort11insert_tail17he166c2ba449f8dbdE.exit.i: ; preds = %bb10.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i13.i"
  %exitcond.not.i = icmp eq i64 %_78.i, %len_div_29.i
  br i1 %exitcond.not.i, label %bb16.loopexit.i, label %bb38.i

bb6:                                              ; preds = %bb5
; call core::slice::sort::stable::drift::sort
  call fastcc void @_ZN4core5slice4sort6stable5drift4sort17h416414a2cd773740E(ptr noalias noundef nonnull align 8 %v.sroa.0.0.ph203, i64 noundef %v.sroa.16.0195, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef %scratch.1, i1 noundef zeroext true, ptr noalias noundef align 8 dereferenceable(8) %is_less) #18
  br label %bb22

bb7:                                              ; preds = %bb5
  %26 = add i32 %limit.sroa.0.0194, -1
  call void @llvm.experimental.noalias.scope.decl(metadata !464)
  %len_div_84.i = lshr i64 %v.sroa.16.0195, 3
  %b.idx.i = shl nuw nsw i64 %len_div_84.i, 5
  %b.i = getelementptr inbounds nuw i8, ptr %v.sroa.0.0.ph203, i64 %b.idx.i
  %c.idx.i = mul nuw nsw i64 %len_div_84.i, 56
  %c.i = getelementptr inbounds nuw i8, ptr %v.sroa.0.0.ph203, i64 %c.idx.i
  %_12.i = icmp samesign ult i64 %v.sroa.16.0195, 64
  br i1 %_12.i, label %bb3.i24, label %bb5.i

bb5.i:                                            ; preds = %bb7
; call core::slice::sort::shared::pivot::median3_rec
  %self.i = call fastcc noundef ptr @_ZN4core5slice4sort6shared5pivot11median3_rec17hff62d1adefe59ea5E(ptr noundef nonnull readonly align 8 %v.sroa.0.0.ph203, ptr noundef readonly %b.i, ptr noundef readonly %c.i, i64 noundef %len_div_84.i) #18
  br label %bb10

bb3.i24:                                          ; preds = %bb7
  call void @llvm.experimental.noalias.scope.decl(metadata !467)
  call void @llvm.experimental.noalias.scope.decl(metadata !470)
  call void @llvm.experimental.noalias.scope.decl(metadata !472), !noalias !475
  call void @llvm.experimental.noalias.scope.decl(metadata !478), !noalias !475
  %_6.i.i.i = load double, ptr %v.sroa.0.0.ph203, align 8, !alias.scope !480, !noalias !481, !noundef !18
  %_7.i.i.i = load double, ptr %b.i, align 8, !alias.scope !483, !noalias !484, !noundef !18
  %brmerge.not.i.i = fcmp uno double %_6.i.i.i, %_7.i.i.i
  br i1 %brmerge.not.i.i, label %bb6.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i", !prof !21

bb6.i.i.i:                                        ; preds = %bb3.i24
; call core::option::unwrap_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !485
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i": ; preds = %bb3.i24
  %_8.i.mux.i.i = fcmp olt double %_6.i.i.i, %_7.i.i.i
  call void @llvm.experimental.noalias.scope.decl(metadata !486)
  call void @llvm.experimental.noalias.scope.decl(metadata !489)
  %_7.i.i6.i = load double, ptr %c.i, align 8, !alias.scope !492, !noalias !493, !noundef !18
  %brmerge.not.i7.i = fcmp uno double %_6.i.i.i, %_7.i.i6.i
  br i1 %brmerge.not.i7.i, label %bb6.i.i9.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit10.i", !prof !21

bb6.i.i9.i:                                       ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i"
; call core::option::unwrap_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !496
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit10.i": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i"
  %_8.i.mux.i8.i = fcmp olt double %_6.i.i.i, %_7.i.i6.i
  %27 = xor i1 %_8.i.mux.i.i, %_8.i.mux.i8.i
  br i1 %27, label %bb10, label %bb3.i.i

bb3.i.i:                                          ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit10.i"
  %brmerge.not.i13.i = fcmp uno double %_7.i.i.i, %_7.i.i6.i
  br i1 %brmerge.not.i13.i, label %bb6.i.i15.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit16.i", !prof !21

bb6.i.i15.i:                                      ; preds = %bb3.i.i
; call core::option::unwrap_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !497
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit16.i": ; preds = %bb3.i.i
  %_8.i.mux.i14.i = fcmp olt double %_7.i.i.i, %_7.i.i6.i
  %_12.i.i = xor i1 %_8.i.mux.i.i, %_8.i.mux.i14.i
  %c.b.i.i = select i1 %_12.i.i, ptr %c.i, ptr %b.i
  br label %bb10

bb22:                                             ; preds = %bb3.thread, %bb9.i.i, %bb3, %bb6
  ret void

bb10:                                             ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit16.i", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit10.i", %bb5.i
  %_0.sroa.0.0.i.sink.i = phi ptr [ %self.i, %bb5.i ], [ %v.sroa.0.0.ph203, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit10.i" ], [ %c.b.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit16.i" ]
  %28 = ptrtoint ptr %_0.sroa.0.0.i.sink.i to i64
  %29 = sub nuw i64 %28, %4
  %index.sroa.0.0.i = lshr exact i64 %29, 3
  %cond.i = icmp samesign ult i64 %index.sroa.0.0.i, %v.sroa.16.0195
  call void @llvm.assume(i1 %cond.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %pivot_copy)
  %self = getelementptr inbounds nuw i8, ptr %v.sroa.0.0.ph203, i64 %29
  %30 = load double, ptr %self, align 8
  store double %30, ptr %pivot_copy, align 8
  br i1 %.not, label %bb14, label %bb12

bb12:                                             ; preds = %bb10
  call void @llvm.experimental.noalias.scope.decl(metadata !504)
  call void @llvm.experimental.noalias.scope.decl(metadata !507)
  %_6.i.i = load double, ptr %left_ancestor_pivot.sroa.0.0.ph200, align 8, !alias.scope !510, !noalias !511, !noundef !18
  %brmerge.not.i = fcmp uno double %_6.i.i, %30
  br i1 %brmerge.not.i, label %bb6.i.i25, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit", !prof !21

bb6.i.i25:                                        ; preds = %bb12
; call core::option::unwrap_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !514
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit": ; preds = %bb12
  %_8.i.mux.i = fcmp olt double %_6.i.i, %30
  br i1 %_8.i.mux.i, label %bb14, label %bb17

bb14:                                             ; preds = %bb10, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit"
  call void @llvm.experimental.noalias.scope.decl(metadata !515)
  call void @llvm.experimental.noalias.scope.decl(metadata !518)
  %_8.i26.not = icmp samesign ult i64 %scratch.1, %v.sroa.16.0195
  br i1 %_8.i26.not, label %bb28.i, label %bb30.i, !prof !223

bb30.i:                                           ; preds = %bb14
  %_83.i = getelementptr double, ptr %scratch.0, i64 %v.sroa.16.0195
  br label %bb3.i27

bb28.i:                                           ; preds = %bb14
  call void @llvm.trap()
  unreachable

bb3.i27:                                          ; preds = %bb23.i, %bb30.i
  %state.sroa.27.0.i = phi i64 [ 0, %bb30.i ], [ %state.sroa.27.2.lcssa.i, %bb23.i ]
  %state.sroa.9.0.i = phi ptr [ %v.sroa.0.0.ph203, %bb30.i ], [ %_9.i67.i, %bb23.i ]
  %state.sroa.43.0.i = phi ptr [ %_83.i, %bb30.i ], [ %42, %bb23.i ]
  %pivot_pos.sroa.0.0.i = phi i64 [ %index.sroa.0.0.i, %bb30.i ], [ %v.sroa.16.0195, %bb23.i ]
  %31 = call i64 @llvm.usub.sat.i64(i64 %pivot_pos.sroa.0.0.i, i64 3)
  %unroll_end.i = getelementptr inbounds nuw double, ptr %v.sroa.0.0.ph203, i64 %31
  %_1996.i = icmp ult ptr %state.sroa.9.0.i, %unroll_end.i
  br i1 %_1996.i, label %bb6.i30.preheader, label %bb16.i

bb6.i30.preheader:                                ; preds = %bb3.i27
  %_7.i.i.i32 = load double, ptr %self, align 8, !alias.scope !520, !noalias !525, !noundef !18
  br label %bb6.i30

bb6.i30:                                          ; preds = %bb6.i30.preheader, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit41.i"
  %state.sroa.43.199.i = phi ptr [ %38, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit41.i" ], [ %state.sroa.43.0.i, %bb6.i30.preheader ]
  %state.sroa.9.198.i = phi ptr [ %_9.i48.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit41.i" ], [ %state.sroa.9.0.i, %bb6.i30.preheader ]
  %state.sroa.27.197.i = phi i64 [ %39, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit41.i" ], [ %state.sroa.27.0.i, %bb6.i30.preheader ]
  call void @llvm.experimental.noalias.scope.decl(metadata !528)
  call void @llvm.experimental.noalias.scope.decl(metadata !529)
  call void @llvm.experimental.noalias.scope.decl(metadata !530)
  call void @llvm.experimental.noalias.scope.decl(metadata !531)
  %_6.i.i.i31 = load double, ptr %state.sroa.9.198.i, align 8, !alias.scope !532, !noalias !533, !noundef !18
  %brmerge.not.i.i33 = fcmp uno double %_6.i.i.i31, %_7.i.i.i32
  br i1 %brmerge.not.i.i33, label %bb6.i.i.i37, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i34", !prof !21

bb6.i.i.i37:                                      ; preds = %bb6.i30
; call core::option::unwrap_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !534
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i34": ; preds = %bb6.i30
  %_8.i.mux.i.i35 = fcmp olt double %_6.i.i.i31, %_7.i.i.i32
  %32 = getelementptr inbounds i8, ptr %state.sroa.43.199.i, i64 -8
  %dst_base.sroa.0.0.i.i = select i1 %_8.i.mux.i.i35, ptr %scratch.0, ptr %32
  %dst.i.i = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i.i, i64 %state.sroa.27.197.i
  store double %_6.i.i.i31, ptr %dst.i.i, align 8, !alias.scope !518, !noalias !535
  %_9.i.i = getelementptr inbounds nuw i8, ptr %state.sroa.9.198.i, i64 8
  call void @llvm.experimental.noalias.scope.decl(metadata !538)
  call void @llvm.experimental.noalias.scope.decl(metadata !541)
  %_6.i.i10.i = load double, ptr %_9.i.i, align 8, !alias.scope !544, !noalias !545, !noundef !18
  %brmerge.not.i12.i = fcmp uno double %_6.i.i10.i, %_7.i.i.i32
  br i1 %brmerge.not.i12.i, label %bb6.i.i14.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit15.i", !prof !21

bb6.i.i14.i:                                      ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i34"
; call core::option::unwrap_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !548
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit15.i": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit.i34"
  %_8.i.i = zext i1 %_8.i.mux.i.i35 to i64
  %33 = add i64 %state.sroa.27.197.i, %_8.i.i
  %_8.i.mux.i13.i = fcmp olt double %_6.i.i10.i, %_7.i.i.i32
  %34 = getelementptr inbounds i8, ptr %state.sroa.43.199.i, i64 -16
  %dst_base.sroa.0.0.i17.i = select i1 %_8.i.mux.i13.i, ptr %scratch.0, ptr %34
  %dst.i19.i = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i17.i, i64 %33
  store double %_6.i.i10.i, ptr %dst.i19.i, align 8, !alias.scope !518, !noalias !549
  %_9.i22.i = getelementptr inbounds nuw i8, ptr %state.sroa.9.198.i, i64 16
  call void @llvm.experimental.noalias.scope.decl(metadata !552)
  call void @llvm.experimental.noalias.scope.decl(metadata !555)
  %_6.i.i23.i = load double, ptr %_9.i22.i, align 8, !alias.scope !558, !noalias !559, !noundef !18
  %brmerge.not.i25.i = fcmp uno double %_6.i.i23.i, %_7.i.i.i32
  br i1 %brmerge.not.i25.i, label %bb6.i.i27.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit28.i", !prof !21

bb6.i.i27.i:                                      ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit15.i"
; call core::option::unwrap_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !562
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit28.i": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit15.i"
  %_8.i21.i = zext i1 %_8.i.mux.i13.i to i64
  %35 = add i64 %33, %_8.i21.i
  %_8.i.mux.i26.i = fcmp olt double %_6.i.i23.i, %_7.i.i.i32
  %36 = getelementptr inbounds i8, ptr %state.sroa.43.199.i, i64 -24
  %dst_base.sroa.0.0.i30.i = select i1 %_8.i.mux.i26.i, ptr %scratch.0, ptr %36
  %dst.i32.i = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i30.i, i64 %35
  store double %_6.i.i23.i, ptr %dst.i32.i, align 8, !alias.scope !518, !noalias !563
  %_9.i35.i = getelementptr inbounds nuw i8, ptr %state.sroa.9.198.i, i64 24
  call void @llvm.experimental.noalias.scope.decl(metadata !566)
  call void @llvm.experimental.noalias.scope.decl(metadata !569)
  %_6.i.i36.i = load double, ptr %_9.i35.i, align 8, !alias.scope !572, !noalias !573, !noundef !18
  %brmerge.not.i38.i = fcmp uno double %_6.i.i36.i, %_7.i.i.i32
  br i1 %brmerge.not.i38.i, label %bb6.i.i40.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit41.i", !prof !21

bb6.i.i40.i:                                      ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit28.i"
; call core::option::unwrap_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !576
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit41.i": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit28.i"
  %_8.i34.i = zext i1 %_8.i.mux.i26.i to i64
  %37 = add i64 %35, %_8.i34.i
  %_8.i.mux.i39.i = fcmp olt double %_6.i.i36.i, %_7.i.i.i32
  %38 = getelementptr inbounds i8, ptr %state.sroa.43.199.i, i64 -32
  %dst_base.sroa.0.0.i43.i = select i1 %_8.i.mux.i39.i, ptr %scratch.0, ptr %38
  %dst.i45.i = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i43.i, i64 %37
  store double %_6.i.i36.i, ptr %dst.i45.i, align 8, !alias.scope !518, !noalias !577
  %_8.i47.i = zext i1 %_8.i.mux.i39.i to i64
  %39 = add i64 %37, %_8.i47.i
  %_9.i48.i = getelementptr inbounds nuw i8, ptr %state.sroa.9.198.i, i64 32
  %_19.i36 = icmp ult ptr %_9.i48.i, %unroll_end.i
  br i1 %_19.i36, label %bb6.i30, label %bb16.i

bb16.i:                                           ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit41.i", %bb3.i27
  %state.sroa.27.1.lcssa.i = phi i64 [ %state.sroa.27.0.i, %bb3.i27 ], [ %39, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit41.i" ]
  %state.sroa.9.1.lcssa.i = phi ptr [ %state.sroa.9.0.i, %bb3.i27 ], [ %_9.i48.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit41.i" ]
  %state.sroa.43.1.lcssa.i = phi ptr [ %state.sroa.43.0.i, %bb3.i27 ], [ %38, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit41.i" ]
  %loop_end.i = getelementptr inbounds nuw double, ptr %v.sroa.0.0.ph203, i64 %pivot_pos.sroa.0.0.i
  %_47102.i = icmp ult ptr %state.sroa.9.1.lcssa.i, %loop_end.i
  br i1 %_47102.i, label %bb18.i.preheader, label %bb21.i

bb18.i.preheader:                                 ; preds = %bb16.i
  %_7.i.i50.i = load double, ptr %self, align 8, !alias.scope !580, !noalias !585, !noundef !18
  br label %bb18.i

bb21.i:                                           ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit54.i", %bb16.i
  %state.sroa.27.2.lcssa.i = phi i64 [ %state.sroa.27.1.lcssa.i, %bb16.i ], [ %41, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit54.i" ]
  %state.sroa.9.2.lcssa.i = phi ptr [ %state.sroa.9.1.lcssa.i, %bb16.i ], [ %_9.i61.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit54.i" ]
  %state.sroa.43.2.lcssa.i = phi ptr [ %state.sroa.43.1.lcssa.i, %bb16.i ], [ %40, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit54.i" ]
  %_55.i = icmp eq i64 %pivot_pos.sroa.0.0.i, %v.sroa.16.0195
  br i1 %_55.i, label %bb22.i, label %bb23.i

bb18.i:                                           ; preds = %bb18.i.preheader, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit54.i"
  %state.sroa.43.2105.i = phi ptr [ %40, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit54.i" ], [ %state.sroa.43.1.lcssa.i, %bb18.i.preheader ]
  %state.sroa.9.2104.i = phi ptr [ %_9.i61.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit54.i" ], [ %state.sroa.9.1.lcssa.i, %bb18.i.preheader ]
  %state.sroa.27.2103.i = phi i64 [ %41, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit54.i" ], [ %state.sroa.27.1.lcssa.i, %bb18.i.preheader ]
  call void @llvm.experimental.noalias.scope.decl(metadata !588)
  call void @llvm.experimental.noalias.scope.decl(metadata !589)
  call void @llvm.experimental.noalias.scope.decl(metadata !590)
  call void @llvm.experimental.noalias.scope.decl(metadata !591)
  %_6.i.i49.i = load double, ptr %state.sroa.9.2104.i, align 8, !alias.scope !592, !noalias !593, !noundef !18
  %brmerge.not.i51.i = fcmp uno double %_6.i.i49.i, %_7.i.i50.i
  br i1 %brmerge.not.i51.i, label %bb6.i.i53.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit54.i", !prof !21

bb6.i.i53.i:                                      ; preds = %bb18.i
; call core::option::unwrap_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !594
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit54.i": ; preds = %bb18.i
  %_8.i.mux.i52.i = fcmp olt double %_6.i.i49.i, %_7.i.i50.i
  %40 = getelementptr inbounds i8, ptr %state.sroa.43.2105.i, i64 -8
  %dst_base.sroa.0.0.i56.i = select i1 %_8.i.mux.i52.i, ptr %scratch.0, ptr %40
  %dst.i58.i = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i56.i, i64 %state.sroa.27.2103.i
  store double %_6.i.i49.i, ptr %dst.i58.i, align 8, !alias.scope !518, !noalias !595
  %_8.i60.i = zext i1 %_8.i.mux.i52.i to i64
  %41 = add i64 %state.sroa.27.2103.i, %_8.i60.i
  %_9.i61.i = getelementptr inbounds nuw i8, ptr %state.sroa.9.2104.i, i64 8
  %_47.i = icmp ult ptr %_9.i61.i, %loop_end.i
  br i1 %_47.i, label %bb18.i, label %bb21.i

bb23.i:                                           ; preds = %bb21.i
  %42 = getelementptr inbounds i8, ptr %state.sroa.43.2.lcssa.i, i64 -8
  %dst.i65.i = getelementptr inbounds nuw double, ptr %42, i64 %state.sroa.27.2.lcssa.i
  %43 = load i64, ptr %state.sroa.9.2.lcssa.i, align 8, !alias.scope !515, !noalias !598
  store i64 %43, ptr %dst.i65.i, align 8, !alias.scope !518, !noalias !601
  %_9.i67.i = getelementptr inbounds nuw i8, ptr %state.sroa.9.2.lcssa.i, i64 8
  br label %bb3.i27

bb22.i:                                           ; preds = %bb21.i
  %44 = shl i64 %state.sroa.27.2.lcssa.i, 3
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %v.sroa.0.0.ph203, ptr nonnull align 8 %scratch.0, i64 %44, i1 false), !alias.scope !602
  %_63.i = sub i64 %v.sroa.16.0195, %state.sroa.27.2.lcssa.i
  %_92109.not.i = icmp eq i64 %v.sroa.16.0195, %state.sroa.27.2.lcssa.i
  br i1 %_92109.not.i, label %bb16, label %bb39.lr.ph.i

bb39.lr.ph.i:                                     ; preds = %bb22.i
  %45 = getelementptr double, ptr %v.sroa.0.0.ph203, i64 %state.sroa.27.2.lcssa.i
  %min.iters.check484 = icmp ult i64 %_63.i, 4
  br i1 %min.iters.check484, label %bb39.i.preheader, label %vector.ph485

vector.ph485:                                     ; preds = %bb39.lr.ph.i
  %n.vec487 = and i64 %_63.i, -4
  br label %vector.body488

vector.body488:                                   ; preds = %vector.body488, %vector.ph485
  %index489 = phi i64 [ 0, %vector.ph485 ], [ %index.next494, %vector.body488 ]
  %46 = xor i64 %index489, -1
  %47 = getelementptr double, ptr %_83.i, i64 %46
  %48 = getelementptr double, ptr %45, i64 %index489
  %49 = getelementptr i8, ptr %47, i64 -8
  %50 = getelementptr i8, ptr %47, i64 -24
  %wide.load490 = load <2 x i64>, ptr %49, align 8, !alias.scope !518, !noalias !515
  %wide.load491 = load <2 x i64>, ptr %50, align 8, !alias.scope !518, !noalias !515
  %reverse492 = shufflevector <2 x i64> %wide.load490, <2 x i64> poison, <2 x i32> <i32 1, i32 0>
  %reverse493 = shufflevector <2 x i64> %wide.load491, <2 x i64> poison, <2 x i32> <i32 1, i32 0>
  %51 = getelementptr i8, ptr %48, i64 16
  store <2 x i64> %reverse492, ptr %48, align 8, !alias.scope !515, !noalias !518
  store <2 x i64> %reverse493, ptr %51, align 8, !alias.scope !515, !noalias !518
  %index.next494 = add nuw i64 %index489, 4
  %52 = icmp eq i64 %index.next494, %n.vec487
  br i1 %52, label %middle.block495, label %vector.body488, !llvm.loop !603

middle.block495:                                  ; preds = %vector.body488
  %cmp.n496 = icmp eq i64 %_63.i, %n.vec487
  br i1 %cmp.n496, label %bb16, label %bb39.i.preheader

bb39.i.preheader:                                 ; preds = %bb39.lr.ph.i, %middle.block495
  %iter.sroa.0.0110.i.ph = phi i64 [ 0, %bb39.lr.ph.i ], [ %n.vec487, %middle.block495 ]
  br label %bb39.i

bb39.i:                                           ; preds = %bb39.i.preheader, %bb39.i
  %iter.sroa.0.0110.i = phi i64 [ %_96.i, %bb39.i ], [ %iter.sroa.0.0110.i.ph, %bb39.i.preheader ]
  %_96.i = add nuw i64 %iter.sroa.0.0110.i, 1
  %53 = xor i64 %iter.sroa.0.0110.i, -1
  %_69.i = getelementptr double, ptr %_83.i, i64 %53
  %dst.i28 = getelementptr double, ptr %45, i64 %iter.sroa.0.0110.i
  %54 = load i64, ptr %_69.i, align 8, !alias.scope !518, !noalias !515
  store i64 %54, ptr %dst.i28, align 8, !alias.scope !515, !noalias !518
  %exitcond.not.i29 = icmp eq i64 %_96.i, %_63.i
  br i1 %exitcond.not.i29, label %bb16, label %bb39.i, !llvm.loop !604

bb16:                                             ; preds = %bb39.i, %middle.block495, %bb22.i
  %55 = icmp eq i64 %state.sroa.27.2.lcssa.i, 0
  br i1 %55, label %bb17, label %bb19

bb19:                                             ; preds = %bb16
  %_6.not.i = icmp ugt i64 %state.sroa.27.2.lcssa.i, %v.sroa.16.0195
  br i1 %_6.not.i, label %bb3.i38, label %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h66c60076430bac96E.exit", !prof !605

bb3.i38:                                          ; preds = %bb19
; call core::panicking::panic_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr noundef nonnull @alloc_d1084648e479974e70c9329824bf76f9, ptr noundef nonnull inttoptr (i64 19 to ptr), ptr noalias noundef nonnull readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_b53546d47a17b26d83a51e48c3ff5f7a) #19, !noalias !606
  unreachable

"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h66c60076430bac96E.exit": ; preds = %bb19
  %data.i.i = getelementptr inbounds nuw double, ptr %v.sroa.0.0.ph203, i64 %state.sroa.27.2.lcssa.i
; call core::slice::sort::stable::quicksort::quicksort
  call void @_ZN4core5slice4sort6stable9quicksort9quicksort17h1ddd0a7270e0b434E(ptr noalias noundef nonnull align 8 %data.i.i, i64 noundef %_63.i, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef %scratch.1, i32 noundef %26, ptr noalias noundef nonnull readonly align 8 captures(address, read_provenance) dereferenceable_or_null(8) %pivot_copy, ptr noalias noundef nonnull align 8 dereferenceable(8) %is_less) #21
  call void @llvm.lifetime.end.p0(ptr nonnull %pivot_copy)
  %_8 = icmp ult i64 %state.sroa.27.2.lcssa.i, 33
  br i1 %_8, label %bb3, label %bb5

bb17:                                             ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE.exit", %bb16
  call void @llvm.experimental.noalias.scope.decl(metadata !610)
  call void @llvm.experimental.noalias.scope.decl(metadata !613)
  %_8.i39.not = icmp samesign ult i64 %scratch.1, %v.sroa.16.0195
  br i1 %_8.i39.not, label %bb28.i42, label %bb30.i43, !prof !223

bb30.i43:                                         ; preds = %bb17
  %_83.i45 = getelementptr double, ptr %scratch.0, i64 %v.sroa.16.0195
  br label %bb3.i46

bb28.i42:                                         ; preds = %bb17
  call void @llvm.trap()
  unreachable

bb3.i46:                                          ; preds = %bb23.i64, %bb30.i43
  %state.sroa.27.0.i47 = phi i64 [ 0, %bb30.i43 ], [ %69, %bb23.i64 ]
  %state.sroa.9.0.i48 = phi ptr [ %v.sroa.0.0.ph203, %bb30.i43 ], [ %_9.i67.i66, %bb23.i64 ]
  %state.sroa.43.0.i49 = phi ptr [ %_83.i45, %bb30.i43 ], [ %67, %bb23.i64 ]
  %pivot_pos.sroa.0.0.i50 = phi i64 [ %index.sroa.0.0.i, %bb30.i43 ], [ %v.sroa.16.0195, %bb23.i64 ]
  %56 = call i64 @llvm.usub.sat.i64(i64 %pivot_pos.sroa.0.0.i50, i64 3)
  %unroll_end.i51 = getelementptr inbounds nuw double, ptr %v.sroa.0.0.ph203, i64 %56
  %_1996.i52 = icmp ult ptr %state.sroa.9.0.i48, %unroll_end.i51
  br i1 %_1996.i52, label %bb6.i86.preheader, label %bb16.i53

bb6.i86.preheader:                                ; preds = %bb3.i46
  %_6.i.i.i.i90 = load double, ptr %self, align 8, !alias.scope !615, !noalias !622, !noundef !18
  br label %bb6.i86

bb6.i86:                                          ; preds = %bb6.i86.preheader, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit41.i"
  %state.sroa.43.199.i87 = phi ptr [ %63, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit41.i" ], [ %state.sroa.43.0.i49, %bb6.i86.preheader ]
  %state.sroa.9.198.i88 = phi ptr [ %_9.i48.i111, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit41.i" ], [ %state.sroa.9.0.i48, %bb6.i86.preheader ]
  %state.sroa.27.197.i89 = phi i64 [ %64, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit41.i" ], [ %state.sroa.27.0.i47, %bb6.i86.preheader ]
  call void @llvm.experimental.noalias.scope.decl(metadata !626)
  call void @llvm.experimental.noalias.scope.decl(metadata !627)
  call void @llvm.experimental.noalias.scope.decl(metadata !628)
  call void @llvm.experimental.noalias.scope.decl(metadata !629)
  call void @llvm.experimental.noalias.scope.decl(metadata !630)
  call void @llvm.experimental.noalias.scope.decl(metadata !631)
  %_7.i.i.i.i91 = load double, ptr %state.sroa.9.198.i88, align 8, !alias.scope !632, !noalias !633, !noundef !18
  %brmerge.not.i.i.i92 = fcmp uno double %_6.i.i.i.i90, %_7.i.i.i.i91
  br i1 %brmerge.not.i.i.i92, label %bb6.i.i.i.i113, label %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit.i", !prof !21

bb6.i.i.i.i113:                                   ; preds = %bb6.i86
; call core::option::unwrap_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !634
  unreachable

"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit.i": ; preds = %bb6.i86
  %_8.i.mux.i.i.i93 = fcmp uge double %_6.i.i.i.i90, %_7.i.i.i.i91
  %57 = getelementptr inbounds i8, ptr %state.sroa.43.199.i87, i64 -8
  %dst_base.sroa.0.0.i.i94 = select i1 %_8.i.mux.i.i.i93, ptr %scratch.0, ptr %57
  %dst.i.i95 = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i.i94, i64 %state.sroa.27.197.i89
  store double %_7.i.i.i.i91, ptr %dst.i.i95, align 8, !alias.scope !613, !noalias !635
  %_9.i.i96 = getelementptr inbounds nuw i8, ptr %state.sroa.9.198.i88, i64 8
  call void @llvm.experimental.noalias.scope.decl(metadata !638)
  call void @llvm.experimental.noalias.scope.decl(metadata !641)
  call void @llvm.experimental.noalias.scope.decl(metadata !644)
  %_7.i.i.i11.i97 = load double, ptr %_9.i.i96, align 8, !alias.scope !647, !noalias !648, !noundef !18
  %brmerge.not.i.i12.i98 = fcmp uno double %_6.i.i.i.i90, %_7.i.i.i11.i97
  br i1 %brmerge.not.i.i12.i98, label %bb6.i.i.i14.i, label %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit15.i", !prof !21

bb6.i.i.i14.i:                                    ; preds = %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit.i"
; call core::option::unwrap_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !652
  unreachable

"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit15.i": ; preds = %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit.i"
  %_8.i.i99 = zext i1 %_8.i.mux.i.i.i93 to i64
  %58 = add i64 %state.sroa.27.197.i89, %_8.i.i99
  %_8.i.mux.i.i13.i = fcmp uge double %_6.i.i.i.i90, %_7.i.i.i11.i97
  %59 = getelementptr inbounds i8, ptr %state.sroa.43.199.i87, i64 -16
  %dst_base.sroa.0.0.i17.i100 = select i1 %_8.i.mux.i.i13.i, ptr %scratch.0, ptr %59
  %dst.i19.i101 = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i17.i100, i64 %58
  store double %_7.i.i.i11.i97, ptr %dst.i19.i101, align 8, !alias.scope !613, !noalias !653
  %_9.i22.i102 = getelementptr inbounds nuw i8, ptr %state.sroa.9.198.i88, i64 16
  call void @llvm.experimental.noalias.scope.decl(metadata !656)
  call void @llvm.experimental.noalias.scope.decl(metadata !659)
  call void @llvm.experimental.noalias.scope.decl(metadata !662)
  %_7.i.i.i24.i = load double, ptr %_9.i22.i102, align 8, !alias.scope !665, !noalias !666, !noundef !18
  %brmerge.not.i.i25.i = fcmp uno double %_6.i.i.i.i90, %_7.i.i.i24.i
  br i1 %brmerge.not.i.i25.i, label %bb6.i.i.i27.i, label %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit28.i", !prof !21

bb6.i.i.i27.i:                                    ; preds = %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit15.i"
; call core::option::unwrap_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !670
  unreachable

"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit28.i": ; preds = %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit15.i"
  %_8.i21.i103 = zext i1 %_8.i.mux.i.i13.i to i64
  %60 = add i64 %58, %_8.i21.i103
  %_8.i.mux.i.i26.i = fcmp uge double %_6.i.i.i.i90, %_7.i.i.i24.i
  %61 = getelementptr inbounds i8, ptr %state.sroa.43.199.i87, i64 -24
  %dst_base.sroa.0.0.i30.i104 = select i1 %_8.i.mux.i.i26.i, ptr %scratch.0, ptr %61
  %dst.i32.i105 = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i30.i104, i64 %60
  store double %_7.i.i.i24.i, ptr %dst.i32.i105, align 8, !alias.scope !613, !noalias !671
  %_9.i35.i106 = getelementptr inbounds nuw i8, ptr %state.sroa.9.198.i88, i64 24
  call void @llvm.experimental.noalias.scope.decl(metadata !674)
  call void @llvm.experimental.noalias.scope.decl(metadata !677)
  call void @llvm.experimental.noalias.scope.decl(metadata !680)
  %_7.i.i.i37.i = load double, ptr %_9.i35.i106, align 8, !alias.scope !683, !noalias !684, !noundef !18
  %brmerge.not.i.i38.i = fcmp uno double %_6.i.i.i.i90, %_7.i.i.i37.i
  br i1 %brmerge.not.i.i38.i, label %bb6.i.i.i40.i, label %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit41.i", !prof !21

bb6.i.i.i40.i:                                    ; preds = %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit28.i"
; call core::option::unwrap_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !688
  unreachable

"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit41.i": ; preds = %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit28.i"
  %_8.i34.i107 = zext i1 %_8.i.mux.i.i26.i to i64
  %62 = add i64 %60, %_8.i34.i107
  %_8.i.mux.i.i39.i = fcmp uge double %_6.i.i.i.i90, %_7.i.i.i37.i
  %63 = getelementptr inbounds i8, ptr %state.sroa.43.199.i87, i64 -32
  %dst_base.sroa.0.0.i43.i108 = select i1 %_8.i.mux.i.i39.i, ptr %scratch.0, ptr %63
  %dst.i45.i109 = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i43.i108, i64 %62
  store double %_7.i.i.i37.i, ptr %dst.i45.i109, align 8, !alias.scope !613, !noalias !689
  %_8.i47.i110 = zext i1 %_8.i.mux.i.i39.i to i64
  %64 = add i64 %62, %_8.i47.i110
  %_9.i48.i111 = getelementptr inbounds nuw i8, ptr %state.sroa.9.198.i88, i64 32
  %_19.i112 = icmp ult ptr %_9.i48.i111, %unroll_end.i51
  br i1 %_19.i112, label %bb6.i86, label %bb16.i53

bb16.i53:                                         ; preds = %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit41.i", %bb3.i46
  %state.sroa.27.1.lcssa.i54 = phi i64 [ %state.sroa.27.0.i47, %bb3.i46 ], [ %64, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit41.i" ]
  %state.sroa.9.1.lcssa.i55 = phi ptr [ %state.sroa.9.0.i48, %bb3.i46 ], [ %_9.i48.i111, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit41.i" ]
  %state.sroa.43.1.lcssa.i56 = phi ptr [ %state.sroa.43.0.i49, %bb3.i46 ], [ %63, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit41.i" ]
  %loop_end.i57 = getelementptr inbounds nuw double, ptr %v.sroa.0.0.ph203, i64 %pivot_pos.sroa.0.0.i50
  %_47102.i58 = icmp ult ptr %state.sroa.9.1.lcssa.i55, %loop_end.i57
  br i1 %_47102.i58, label %bb18.i77.preheader, label %bb21.i59

bb18.i77.preheader:                               ; preds = %bb16.i53
  %_6.i.i.i49.i = load double, ptr %self, align 8, !alias.scope !692, !noalias !699, !noundef !18
  br label %bb18.i77

bb21.i59:                                         ; preds = %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit54.i", %bb16.i53
  %state.sroa.27.2.lcssa.i60 = phi i64 [ %state.sroa.27.1.lcssa.i54, %bb16.i53 ], [ %66, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit54.i" ]
  %state.sroa.9.2.lcssa.i61 = phi ptr [ %state.sroa.9.1.lcssa.i55, %bb16.i53 ], [ %_9.i61.i84, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit54.i" ]
  %state.sroa.43.2.lcssa.i62 = phi ptr [ %state.sroa.43.1.lcssa.i56, %bb16.i53 ], [ %65, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit54.i" ]
  %_55.i63 = icmp eq i64 %pivot_pos.sroa.0.0.i50, %v.sroa.16.0195
  br i1 %_55.i63, label %bb22.i67, label %bb23.i64

bb18.i77:                                         ; preds = %bb18.i77.preheader, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit54.i"
  %state.sroa.43.2105.i78 = phi ptr [ %65, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit54.i" ], [ %state.sroa.43.1.lcssa.i56, %bb18.i77.preheader ]
  %state.sroa.9.2104.i79 = phi ptr [ %_9.i61.i84, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit54.i" ], [ %state.sroa.9.1.lcssa.i55, %bb18.i77.preheader ]
  %state.sroa.27.2103.i80 = phi i64 [ %66, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit54.i" ], [ %state.sroa.27.1.lcssa.i54, %bb18.i77.preheader ]
  call void @llvm.experimental.noalias.scope.decl(metadata !703)
  call void @llvm.experimental.noalias.scope.decl(metadata !704)
  call void @llvm.experimental.noalias.scope.decl(metadata !705)
  call void @llvm.experimental.noalias.scope.decl(metadata !706)
  call void @llvm.experimental.noalias.scope.decl(metadata !707)
  call void @llvm.experimental.noalias.scope.decl(metadata !708)
  %_7.i.i.i50.i = load double, ptr %state.sroa.9.2104.i79, align 8, !alias.scope !709, !noalias !710, !noundef !18
  %brmerge.not.i.i51.i = fcmp uno double %_6.i.i.i49.i, %_7.i.i.i50.i
  br i1 %brmerge.not.i.i51.i, label %bb6.i.i.i53.i, label %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit54.i", !prof !21

bb6.i.i.i53.i:                                    ; preds = %bb18.i77
; call core::option::unwrap_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4a0da83c99942813a330a245618a6a6f) #19, !noalias !711
  unreachable

"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE.exit54.i": ; preds = %bb18.i77
  %_8.i.mux.i.i52.i = fcmp uge double %_6.i.i.i49.i, %_7.i.i.i50.i
  %65 = getelementptr inbounds i8, ptr %state.sroa.43.2105.i78, i64 -8
  %dst_base.sroa.0.0.i56.i81 = select i1 %_8.i.mux.i.i52.i, ptr %scratch.0, ptr %65
  %dst.i58.i82 = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i56.i81, i64 %state.sroa.27.2103.i80
  store double %_7.i.i.i50.i, ptr %dst.i58.i82, align 8, !alias.scope !613, !noalias !712
  %_8.i60.i83 = zext i1 %_8.i.mux.i.i52.i to i64
  %66 = add i64 %state.sroa.27.2103.i80, %_8.i60.i83
  %_9.i61.i84 = getelementptr inbounds nuw i8, ptr %state.sroa.9.2104.i79, i64 8
  %_47.i85 = icmp ult ptr %_9.i61.i84, %loop_end.i57
  br i1 %_47.i85, label %bb18.i77, label %bb21.i59

bb23.i64:                                         ; preds = %bb21.i59
  %67 = getelementptr inbounds i8, ptr %state.sroa.43.2.lcssa.i62, i64 -8
  %dst.i65.i65 = getelementptr inbounds nuw double, ptr %scratch.0, i64 %state.sroa.27.2.lcssa.i60
  %68 = load i64, ptr %state.sroa.9.2.lcssa.i61, align 8, !alias.scope !610, !noalias !715
  store i64 %68, ptr %dst.i65.i65, align 8, !alias.scope !613, !noalias !718
  %69 = add i64 %state.sroa.27.2.lcssa.i60, 1
  %_9.i67.i66 = getelementptr inbounds nuw i8, ptr %state.sroa.9.2.lcssa.i61, i64 8
  br label %bb3.i46

bb22.i67:                                         ; preds = %bb21.i59
  %70 = shl i64 %state.sroa.27.2.lcssa.i60, 3
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %v.sroa.0.0.ph203, ptr nonnull align 8 %scratch.0, i64 %70, i1 false), !alias.scope !719
  %_63.i68 = sub i64 %v.sroa.16.0195, %state.sroa.27.2.lcssa.i60
  %_92109.not.i69 = icmp eq i64 %v.sroa.16.0195, %state.sroa.27.2.lcssa.i60
  br i1 %_92109.not.i69, label %bb3.thread, label %bb39.lr.ph.i70

bb39.lr.ph.i70:                                   ; preds = %bb22.i67
  %71 = getelementptr double, ptr %v.sroa.0.0.ph203, i64 %state.sroa.27.2.lcssa.i60
  %min.iters.check = icmp ult i64 %_63.i68, 4
  br i1 %min.iters.check, label %bb39.i71.preheader, label %vector.ph

vector.ph:                                        ; preds = %bb39.lr.ph.i70
  %n.vec = and i64 %_63.i68, -4
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %72 = xor i64 %index, -1
  %73 = getelementptr double, ptr %_83.i45, i64 %72
  %74 = getelementptr double, ptr %71, i64 %index
  %75 = getelementptr i8, ptr %73, i64 -8
  %76 = getelementptr i8, ptr %73, i64 -24
  %wide.load = load <2 x i64>, ptr %75, align 8, !alias.scope !613, !noalias !610
  %wide.load481 = load <2 x i64>, ptr %76, align 8, !alias.scope !613, !noalias !610
  %reverse = shufflevector <2 x i64> %wide.load, <2 x i64> poison, <2 x i32> <i32 1, i32 0>
  %reverse482 = shufflevector <2 x i64> %wide.load481, <2 x i64> poison, <2 x i32> <i32 1, i32 0>
  %77 = getelementptr i8, ptr %74, i64 16
  store <2 x i64> %reverse, ptr %74, align 8, !alias.scope !610, !noalias !613
  store <2 x i64> %reverse482, ptr %77, align 8, !alias.scope !610, !noalias !613
  %index.next = add nuw i64 %index, 4
  %78 = icmp eq i64 %index.next, %n.vec
  br i1 %78, label %middle.block, label %vector.body, !llvm.loop !720

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %_63.i68, %n.vec
  br i1 %cmp.n, label %_ZN4core5slice4sort6stable9quicksort16stable_partition17h837bcf61bb18aa3cE.exit, label %bb39.i71.preheader

bb39.i71.preheader:                               ; preds = %bb39.lr.ph.i70, %middle.block
  %iter.sroa.0.0110.i72.ph = phi i64 [ 0, %bb39.lr.ph.i70 ], [ %n.vec, %middle.block ]
  br label %bb39.i71

bb39.i71:                                         ; preds = %bb39.i71.preheader, %bb39.i71
  %iter.sroa.0.0110.i72 = phi i64 [ %_96.i73, %bb39.i71 ], [ %iter.sroa.0.0110.i72.ph, %bb39.i71.preheader ]
  %_96.i73 = add nuw i64 %iter.sroa.0.0110.i72, 1
  %79 = xor i64 %iter.sroa.0.0110.i72, -1
  %_69.i74 = getelementptr double, ptr %_83.i45, i64 %79
  %dst.i75 = getelementptr double, ptr %71, i64 %iter.sroa.0.0110.i72
  %80 = load i64, ptr %_69.i74, align 8, !alias.scope !613, !noalias !610
  store i64 %80, ptr %dst.i75, align 8, !alias.scope !610, !noalias !613
  %exitcond.not.i76 = icmp eq i64 %_96.i73, %_63.i68
  br i1 %exitcond.not.i76, label %_ZN4core5slice4sort6stable9quicksort16stable_partition17h837bcf61bb18aa3cE.exit, label %bb39.i71, !llvm.loop !721

_ZN4core5slice4sort6stable9quicksort16stable_partition17h837bcf61bb18aa3cE.exit: ; preds = %bb39.i71, %middle.block
  %_48 = icmp ugt i64 %state.sroa.27.2.lcssa.i60, %v.sroa.16.0195
  br i1 %_48, label %bb27, label %bb28, !prof !605

bb3.thread:                                       ; preds = %bb22.i67
  call void @llvm.lifetime.end.p0(ptr nonnull %pivot_copy)
  br label %bb22

bb28:                                             ; preds = %_ZN4core5slice4sort6stable9quicksort16stable_partition17h837bcf61bb18aa3cE.exit
  %_55 = getelementptr inbounds nuw double, ptr %v.sroa.0.0.ph203, i64 %state.sroa.27.2.lcssa.i60
  call void @llvm.lifetime.end.p0(ptr nonnull %pivot_copy)
  %_8193 = icmp ult i64 %_63.i68, 33
  br i1 %_8193, label %bb3, label %bb5.lr.ph

bb27:                                             ; preds = %_ZN4core5slice4sort6stable9quicksort16stable_partition17h837bcf61bb18aa3cE.exit
; call core::slice::index::slice_index_fail
  call void @_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail(i64 noundef %state.sroa.27.2.lcssa.i60, i64 noundef %v.sroa.16.0195, i64 noundef %v.sroa.16.0195, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f2f9ba200fb3017fda66833c01fe0293) #19
  unreachable
}

; alloc::raw_vec::RawVec<T,A>::grow_one
; Function Attrs: cold noinline nounwind nonlazybind uwtable
define void @"_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h5413680e050a8d04E"(ptr noalias noundef align 8 captures(none) dereferenceable(16) %self) unnamed_addr #2 personality ptr @rust_eh_personality {
start:
  %self3.i = alloca [24 x i8], align 8
  %self1 = load i64, ptr %self, align 8, !range !722, !noundef !18
  tail call void @llvm.experimental.noalias.scope.decl(metadata !723)
  %v16.i = shl nuw i64 %self1, 1
  %0 = tail call i64 @llvm.umax.i64(i64 %v16.i, i64 4)
  call void @llvm.lifetime.start.p0(ptr nonnull %self3.i), !noalias !723
; call alloc::raw_vec::RawVecInner<A>::finish_grow
  call fastcc void @"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17hfe0a4d65a1ba46d4E"(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %self3.i, ptr noalias noundef nonnull readonly align 8 captures(address, read_provenance) dereferenceable(16) %self, i64 noundef %0, i64 noundef 8) #18
  %_37.i = load i64, ptr %self3.i, align 8, !range !726, !noalias !723, !noundef !18
  %1 = trunc nuw i64 %_37.i to i1
  %2 = getelementptr inbounds nuw i8, ptr %self3.i, i64 8
  br i1 %1, label %bb18.i, label %bb3

bb18.i:                                           ; preds = %start
  %e.0.i = load i64, ptr %2, align 8, !range !727, !noalias !723, !noundef !18
  %3 = getelementptr inbounds nuw i8, ptr %self3.i, i64 16
  %e.1.i = load i64, ptr %3, align 8, !noalias !723
  call void @llvm.lifetime.end.p0(ptr nonnull %self3.i), !noalias !723
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef %e.0.i, i64 %e.1.i) #20
  unreachable

bb3:                                              ; preds = %start
  %v.0.i = load ptr, ptr %2, align 8, !noalias !723, !nonnull !18, !noundef !18
  call void @llvm.lifetime.end.p0(ptr nonnull %self3.i), !noalias !723
  %4 = getelementptr inbounds nuw i8, ptr %self, i64 8
  store ptr %v.0.i, ptr %4, align 8, !alias.scope !723
  %5 = icmp sgt i64 %0, -1
  tail call void @llvm.assume(i1 %5)
  store i64 %0, ptr %self, align 8, !alias.scope !723
  ret void
}

; alloc::raw_vec::RawVecInner<A>::finish_grow
; Function Attrs: cold nounwind nonlazybind uwtable
define internal fastcc void @"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17hfe0a4d65a1ba46d4E"(ptr dead_on_unwind noalias noundef nonnull writable writeonly sret([24 x i8]) align 8 captures(none) dereferenceable(24) initializes((0, 8)) %_0, ptr noalias noundef nonnull readonly align 8 captures(none) dereferenceable(16) %self, i64 noundef %cap, i64 noundef range(i64 8, 25) %elem_layout.1) unnamed_addr #3 {
start:
  %0 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %elem_layout.1, i64 %cap)
  %_33.0 = extractvalue { i64, i1 } %0, 0
  %_33.1 = extractvalue { i64, i1 } %0, 1
  %_38 = icmp ugt i64 %_33.0, 9223372036854775800
  %or.cond.not = or i1 %_33.1, %_38
  br i1 %or.cond.not, label %bb11, label %bb15, !prof !253

bb15:                                             ; preds = %start
  %self1.i = load i64, ptr %self, align 8, !range !722, !alias.scope !728, !noalias !731, !noundef !18
  %1 = icmp eq i64 %self1.i, 0
  br i1 %1, label %bb5, label %bb3

bb3:                                              ; preds = %bb15
  %alloc_size.i = mul nuw i64 %self1.i, %elem_layout.1
  %2 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %self3.i = load ptr, ptr %2, align 8, !alias.scope !728, !noalias !731, !nonnull !18, !noundef !18
  %cond.i.i = icmp uge i64 %_33.0, %alloc_size.i
  tail call void @llvm.assume(i1 %cond.i.i)
; call __rustc::__rust_realloc
  %raw_ptr.i.i = tail call noundef align 8 ptr @_RNvCsfLfy6EI15iL_7___rustc14___rust_realloc(ptr noundef nonnull %self3.i, i64 noundef %alloc_size.i, i64 noundef 8, i64 noundef range(i64 0, 9223372036854775801) %_33.0) #18
  br label %bb7

bb5:                                              ; preds = %bb15
  %3 = icmp eq i64 %_33.0, 0
  br i1 %3, label %bb9, label %bb1.i.i

bb1.i.i:                                          ; preds = %bb5
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #18
; call __rustc::__rust_alloc
  %4 = tail call noundef align 8 ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 9223372036854775801) %_33.0, i64 noundef 8) #18
  br label %bb7

bb7:                                              ; preds = %bb1.i.i, %bb3
  %raw_ptr.i.i.pn = phi ptr [ %raw_ptr.i.i, %bb3 ], [ %4, %bb1.i.i ]
  %5 = icmp eq ptr %raw_ptr.i.i.pn, null
  br i1 %5, label %bb8, label %bb9

bb8:                                              ; preds = %bb7
  %6 = getelementptr inbounds nuw i8, ptr %_0, i64 8
  store i64 8, ptr %6, align 8
  br label %bb11

bb9:                                              ; preds = %bb5, %bb7
  %raw_ptr.i.i.pn17 = phi ptr [ %raw_ptr.i.i.pn, %bb7 ], [ inttoptr (i64 8 to ptr), %bb5 ]
  %7 = getelementptr inbounds nuw i8, ptr %_0, i64 8
  store ptr %raw_ptr.i.i.pn17, ptr %7, align 8
  br label %bb11

bb11:                                             ; preds = %start, %bb9, %bb8
  %.sink18 = phi i64 [ 16, %bb9 ], [ 16, %bb8 ], [ 8, %start ]
  %_33.0.sink = phi i64 [ %_33.0, %bb9 ], [ %_33.0, %bb8 ], [ 0, %start ]
  %storemerge8 = phi i64 [ 0, %bb9 ], [ 1, %bb8 ], [ 1, %start ]
  %8 = getelementptr inbounds nuw i8, ptr %_0, i64 %.sink18
  store i64 %_33.0.sink, ptr %8, align 8
  store i64 %storemerge8, ptr %_0, align 8
  ret void
}

; alloc::raw_vec::RawVecInner<A>::reserve::do_reserve_and_handle
; Function Attrs: cold nounwind nonlazybind uwtable
define internal fastcc void @"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17h41199bd77e1699abE"(ptr noalias noundef nonnull align 8 captures(none) dereferenceable(16) %slf, i64 noundef %len, i64 noundef %additional, i64 noundef range(i64 8, 25) %elem_layout.1) unnamed_addr #3 personality ptr @rust_eh_personality {
start:
  %self3.i = alloca [24 x i8], align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !733)
  %_25.0.i = add i64 %additional, %len
  %_25.1.i = icmp ult i64 %_25.0.i, %len
  br i1 %_25.1.i, label %bb2, label %bb9.i

bb9.i:                                            ; preds = %start
  %self5.i = load i64, ptr %slf, align 8, !range !722, !alias.scope !733, !noundef !18
  %v16.i = shl nuw i64 %self5.i, 1
  %..i.i = tail call noundef i64 @llvm.umax.i64(i64 %_25.0.i, i64 %v16.i)
  %..i15.i = tail call noundef i64 @llvm.umax.i64(i64 %..i.i, i64 4)
  call void @llvm.lifetime.start.p0(ptr nonnull %self3.i), !noalias !733
; call alloc::raw_vec::RawVecInner<A>::finish_grow
  call fastcc void @"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17hfe0a4d65a1ba46d4E"(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %self3.i, ptr noalias noundef nonnull readonly align 8 captures(address, read_provenance) dereferenceable(16) %slf, i64 noundef %..i15.i, i64 noundef range(i64 8, 25) %elem_layout.1) #18
  %_37.i = load i64, ptr %self3.i, align 8, !range !726, !noalias !733, !noundef !18
  %0 = trunc nuw i64 %_37.i to i1
  %1 = getelementptr inbounds nuw i8, ptr %self3.i, i64 8
  br i1 %0, label %bb18.i, label %bb3

bb18.i:                                           ; preds = %bb9.i
  %e.0.i = load i64, ptr %1, align 8, !range !727, !noalias !733, !noundef !18
  %2 = getelementptr inbounds nuw i8, ptr %self3.i, i64 16
  %e.1.i = load i64, ptr %2, align 8, !noalias !733
  call void @llvm.lifetime.end.p0(ptr nonnull %self3.i), !noalias !733
  br label %bb2

bb2:                                              ; preds = %bb18.i, %start
  %_0.sroa.5.0.i.ph = phi i64 [ undef, %start ], [ %e.1.i, %bb18.i ]
  %_0.sroa.0.0.i.ph = phi i64 [ 0, %start ], [ %e.0.i, %bb18.i ]
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef %_0.sroa.0.0.i.ph, i64 %_0.sroa.5.0.i.ph) #20
  unreachable

bb3:                                              ; preds = %bb9.i
  %v.0.i = load ptr, ptr %1, align 8, !noalias !733, !nonnull !18, !noundef !18
  call void @llvm.lifetime.end.p0(ptr nonnull %self3.i), !noalias !733
  %3 = getelementptr inbounds nuw i8, ptr %slf, i64 8
  store ptr %v.0.i, ptr %3, align 8, !alias.scope !733
  %4 = icmp sgt i64 %..i15.i, -1
  tail call void @llvm.assume(i1 %4)
  store i64 %..i15.i, ptr %slf, align 8, !alias.scope !733
  ret void
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @rust_collected_and_sorted(ptr noalias noundef readonly align 8 captures(none) dereferenceable(32) %x) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #18, !noalias !736
; call __rustc::__rust_alloc
  %0 = tail call noundef align 8 dereferenceable_or_null(32) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 9223372036854775801) 32, i64 noundef 8) #18, !noalias !736
  %1 = icmp eq ptr %0, null
  br i1 %1, label %bb3.i.i, label %bb8.i.i.i.i.i.i.preheader

bb8.i.i.i.i.i.i.preheader:                        ; preds = %start
  tail call void @llvm.experimental.noalias.scope.decl(metadata !741)
  %_3.i.i.i.i.i.i.i.i = load double, ptr %x, align 8, !alias.scope !744, !noalias !747, !noundef !18
  %_0.i.i.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i.i.i, %_3.i.i.i.i.i.i.i.i
  store double %_0.i.i.i.i.i.i.i.i, ptr %0, align 8, !noalias !759
  %_45.i.i.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %x, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !764)
  %_3.i.i.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.i.i.i.1, align 8, !alias.scope !766, !noalias !747, !noundef !18
  %_0.i.i.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.i.i.1, %_3.i.i.i.i.i.i.i.i.1
  %_3.i.i.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store double %_0.i.i.i.i.i.i.i.i.1, ptr %_3.i.i.i.i.i.i.i.i.i.1, align 8, !noalias !767
  %_45.i.i.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %x, i64 16
  tail call void @llvm.experimental.noalias.scope.decl(metadata !768)
  %_3.i.i.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.i.i.i.i.2, align 8, !alias.scope !770, !noalias !747, !noundef !18
  %_0.i.i.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.i.i.2, %_3.i.i.i.i.i.i.i.i.2
  %_3.i.i.i.i.i.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store double %_0.i.i.i.i.i.i.i.i.2, ptr %_3.i.i.i.i.i.i.i.i.i.2, align 8, !noalias !771
  %_45.i.i.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %x, i64 24
  tail call void @llvm.experimental.noalias.scope.decl(metadata !772)
  %_3.i.i.i.i.i.i.i.i.3 = load double, ptr %_45.i.i.i.i.i.i.3, align 8, !alias.scope !774, !noalias !747, !noundef !18
  %_0.i.i.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i.i.i.3, %_3.i.i.i.i.i.i.i.i.3
  %_3.i.i.i.i.i.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store double %_0.i.i.i.i.i.i.i.i.3, ptr %_3.i.i.i.i.i.i.i.i.i.3, align 8, !noalias !775
; call core::slice::sort::shared::smallsort::insertion_sort_shift_left
  tail call fastcc void @_ZN4core5slice4sort6shared9smallsort25insertion_sort_shift_left17h53085c1d627c0a61E(ptr noalias noundef nonnull align 8 %0, i64 noundef range(i64 0, 1152921504606846976) 4) #18
  %_7.i.i.i.i = load double, ptr %0, align 8, !alias.scope !776, !noalias !783, !noundef !18
  %_7.i.i.i.i.1 = load double, ptr %_3.i.i.i.i.i.i.i.i.i.1, align 8, !alias.scope !776, !noalias !783, !noundef !18
  %_0.i.i.i.i.1 = fmul double %_7.i.i.i.i.1, 2.000000e+00
  %_0.i1.i.i.i.1 = fadd double %_7.i.i.i.i, %_0.i.i.i.i.1
  %_7.i.i.i.i.2 = load double, ptr %_3.i.i.i.i.i.i.i.i.i.2, align 8, !alias.scope !776, !noalias !783, !noundef !18
  %_0.i.i.i.i.2 = fmul double %_7.i.i.i.i.2, 3.000000e+00
  %_0.i1.i.i.i.2 = fadd double %_0.i1.i.i.i.1, %_0.i.i.i.i.2
  %_7.i.i.i.i.3 = load double, ptr %_3.i.i.i.i.i.i.i.i.i.3, align 8, !alias.scope !776, !noalias !783, !noundef !18
  %_0.i.i.i.i.3 = fmul double %_7.i.i.i.i.3, 4.000000e+00
  %_0.i1.i.i.i.3 = fadd double %_0.i1.i.i.i.2, %_0.i.i.i.i.3
  %_0 = fmul double %_0.i1.i.i.i.3, %_7.i.i.i.i
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %0, i64 noundef 32, i64 noundef range(i64 1, -9223372036854775807) 8) #18, !noalias !785
  ret double %_0

bb3.i.i:                                          ; preds = %start
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef 8, i64 32) #20, !noalias !794
  unreachable
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @rust_pushed_products(double noundef %x, i64 noundef %n) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %a = alloca [24 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %a)
  store i64 0, ptr %a, align 8
  %0 = getelementptr inbounds nuw i8, ptr %a, i64 8
  store ptr inttoptr (i64 8 to ptr), ptr %0, align 8
  %1 = getelementptr inbounds nuw i8, ptr %a, i64 16
  store i64 0, ptr %1, align 8
  %_122.not = icmp eq i64 %n, 0
  br i1 %_122.not, label %_ZN4core4iter6traits8iterator8Iterator4fold17hed7a6fc3e4f3999cE.exit, label %bb3

bb4:                                              ; preds = %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17hd74b6a84bd7b789bE.exit"
  %_20.pre = load ptr, ptr %0, align 8
  %_2.i7.i = icmp ult i64 %4, 2
  br i1 %_2.i7.i, label %_ZN4core4iter6traits8iterator8Iterator4fold17hed7a6fc3e4f3999cE.exit, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i.preheader"

"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i.preheader": ; preds = %bb4
  %_3.i.i.i.pre = load double, ptr %_20.pre, align 8, !alias.scope !795, !noalias !800
  br label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i"

"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i": ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i.preheader", %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i"
  %_3.i.i.i = phi double [ %_6.i.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i" ], [ %_3.i.i.i.pre, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i.preheader" ]
  %accum.sroa.0.010.i = phi double [ %_0.i1.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i" ], [ -0.000000e+00, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i.preheader" ]
  %new_len.i59.i = phi i64 [ %new_len.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i" ], [ %4, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i.preheader" ]
  %_28.i68.i = phi ptr [ %_28.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i" ], [ %_20.pre, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i.preheader" ]
  %_28.i.i = getelementptr inbounds nuw i8, ptr %_28.i68.i, i64 8
  %new_len.i.i = add i64 %new_len.i59.i, -1
  %_6.i.i.i = load double, ptr %_28.i.i, align 8, !alias.scope !795, !noalias !800, !noundef !18
  %_0.i.i.i = fmul double %_3.i.i.i, %_6.i.i.i
  %_0.i1.i.i = fadd double %accum.sroa.0.010.i, %_0.i.i.i
  %_2.i.i = icmp ult i64 %new_len.i59.i, 3
  br i1 %_2.i.i, label %_ZN4core4iter6traits8iterator8Iterator4fold17hed7a6fc3e4f3999cE.exit, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i"

_ZN4core4iter6traits8iterator8Iterator4fold17hed7a6fc3e4f3999cE.exit: ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i", %start, %bb4
  %_2013 = phi ptr [ %_20.pre, %bb4 ], [ inttoptr (i64 8 to ptr), %start ], [ %_20.pre, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i" ]
  %accum.sroa.0.0.lcssa.i = phi double [ -0.000000e+00, %bb4 ], [ -0.000000e+00, %start ], [ %_0.i1.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE.exit.i" ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !803)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !806)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !809)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !812)
  %self1.i.i.i.i.i = load i64, ptr %a, align 8, !range !722, !alias.scope !815, !noalias !818, !noundef !18
  %2 = icmp eq i64 %self1.i.i.i.i.i, 0
  br i1 %2, label %"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h052f6c2e95124163E.exit", label %bb2.i.i.i.i

bb2.i.i.i.i:                                      ; preds = %_ZN4core4iter6traits8iterator8Iterator4fold17hed7a6fc3e4f3999cE.exit
  %alloc_size.i.i.i.i.i = shl nuw i64 %self1.i.i.i.i.i, 3
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %_2013, i64 noundef %alloc_size.i.i.i.i.i, i64 noundef range(i64 1, -9223372036854775807) 8) #18, !noalias !820
  br label %"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h052f6c2e95124163E.exit"

"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h052f6c2e95124163E.exit": ; preds = %_ZN4core4iter6traits8iterator8Iterator4fold17hed7a6fc3e4f3999cE.exit, %bb2.i.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %a)
  ret double %accum.sroa.0.0.lcssa.i

bb3:                                              ; preds = %start, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17hd74b6a84bd7b789bE.exit"
  %_14.i5 = phi ptr [ %_14.i, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17hd74b6a84bd7b789bE.exit" ], [ inttoptr (i64 8 to ptr), %start ]
  %len.i = phi i64 [ %4, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17hd74b6a84bd7b789bE.exit" ], [ 0, %start ]
  %iter.sroa.0.03 = phi i64 [ %3, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17hd74b6a84bd7b789bE.exit" ], [ 0, %start ]
  %3 = add nuw i64 %iter.sroa.0.03, 1
  %_8 = uitofp i64 %3 to double
  %_7 = fmul double %x, %_8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !821)
  %self1.i = load i64, ptr %a, align 8, !range !722, !alias.scope !821, !noundef !18
  %_4.i = icmp eq i64 %len.i, %self1.i
  br i1 %_4.i, label %bb1.i, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17hd74b6a84bd7b789bE.exit"

bb1.i:                                            ; preds = %bb3
; call alloc::raw_vec::RawVec<T,A>::grow_one
  call void @"_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h5413680e050a8d04E"(ptr noalias noundef nonnull align 8 dereferenceable(24) %a) #21
  %_14.i.pre = load ptr, ptr %0, align 8, !alias.scope !821
  br label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17hd74b6a84bd7b789bE.exit"

"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17hd74b6a84bd7b789bE.exit": ; preds = %bb3, %bb1.i
  %_14.i = phi ptr [ %_14.i5, %bb3 ], [ %_14.i.pre, %bb1.i ]
  %end.i = getelementptr inbounds nuw double, ptr %_14.i, i64 %len.i
  store double %_7, ptr %end.i, align 8, !noalias !821
  %4 = add i64 %len.i, 1
  store i64 %4, ptr %1, align 8
  %exitcond.not = icmp eq i64 %3, %n
  br i1 %exitcond.not, label %bb4, label %bb3
}

; Function Attrs: cold nounwind nonlazybind uwtable
define noundef double @rust_vector_edits(ptr noalias noundef readonly align 8 captures(none) dereferenceable(32) %x) unnamed_addr #3 personality ptr @rust_eh_personality {
start:
  %a = alloca [24 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %a)
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #18, !noalias !824
; call __rustc::__rust_alloc
  %0 = tail call noundef align 8 dereferenceable_or_null(32) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 9223372036854775801) 32, i64 noundef 8) #18, !noalias !824
  %1 = icmp eq ptr %0, null
  br i1 %1, label %bb5, label %bb6

bb5:                                              ; preds = %start
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef 8, i64 32) #20
  unreachable

bb6:                                              ; preds = %start
  store i64 4, ptr %a, align 8
  %2 = getelementptr inbounds nuw i8, ptr %a, i64 8
  store ptr %0, ptr %2, align 8
  %3 = getelementptr inbounds nuw i8, ptr %a, i64 16
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %x, i64 32, i1 false)
  store i64 4, ptr %3, align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !827)
; call alloc::raw_vec::RawVecInner<A>::reserve::do_reserve_and_handle
  call fastcc void @"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17h41199bd77e1699abE"(ptr noalias noundef nonnull align 8 dereferenceable(24) %a, i64 noundef 4, i64 noundef 4, i64 noundef 8) #18
  %_27.pre.i = load i64, ptr %3, align 8, !alias.scope !827, !noalias !830
  %_26.i = load ptr, ptr %2, align 8, !alias.scope !827, !noalias !830, !nonnull !18, !noundef !18
  %_3.i.i.i.i.i.i = load double, ptr %x, align 8, !noalias !832, !noundef !18
  %_0.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i, %_3.i.i.i.i.i.i
  %_3.i.i.i.i.i.i.i = getelementptr inbounds nuw double, ptr %_26.i, i64 %_27.pre.i
  store double %_0.i.i.i.i.i.i, ptr %_3.i.i.i.i.i.i.i, align 8, !noalias !847
  %_45.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %x, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !852)
  %_5.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.i.1, align 8, !alias.scope !854, !noalias !856, !noundef !18
  %_0.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i, %_5.i.i.i.i.i.i.1
  %4 = getelementptr double, ptr %_26.i, i64 %_27.pre.i
  %_3.i.i.i.i.i.i.i.1 = getelementptr i8, ptr %4, i64 8
  store double %_0.i.i.i.i.i.i.1, ptr %_3.i.i.i.i.i.i.i.1, align 8, !noalias !857
  %_45.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %x, i64 16
  tail call void @llvm.experimental.noalias.scope.decl(metadata !858)
  %_5.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.i.i.2, align 8, !alias.scope !860, !noalias !856, !noundef !18
  %_0.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i, %_5.i.i.i.i.i.i.2
  %5 = getelementptr double, ptr %_26.i, i64 %_27.pre.i
  %_3.i.i.i.i.i.i.i.2 = getelementptr i8, ptr %5, i64 16
  store double %_0.i.i.i.i.i.i.2, ptr %_3.i.i.i.i.i.i.i.2, align 8, !noalias !862
  %6 = add nsw i64 %_27.pre.i, 3
  %_45.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %x, i64 24
  tail call void @llvm.experimental.noalias.scope.decl(metadata !863)
  %_5.i.i.i.i.i.i.3 = load double, ptr %_45.i.i.i.i.3, align 8, !alias.scope !865, !noalias !856, !noundef !18
  %_0.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i, %_5.i.i.i.i.i.i.3
  %_3.i.i.i.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %_26.i, i64 %6
  store double %_0.i.i.i.i.i.i.3, ptr %_3.i.i.i.i.i.i.i.3, align 8, !noalias !867
  %7 = add nsw i64 %_27.pre.i, 4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !868)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !871)
  %_4.i.i = icmp slt i64 %_27.pre.i, -2
  br i1 %_4.i.i, label %bb3.i, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$6remove17h1d5d66ee0ae85d02E.exit"

bb3.i:                                            ; preds = %bb6
; call <alloc::vec::Vec<_, _>>::remove::assert_failed
  tail call void @_RNvNvMs_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecppE6remove13assert_failed(i64 noundef 1, i64 noundef %7, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_54b8033b488ed698ed339a4b02c71a31) #19, !noalias !868
  unreachable

"_ZN5alloc3vec16Vec$LT$T$C$A$GT$6remove17h1d5d66ee0ae85d02E.exit": ; preds = %bb6
  %ptr.i.i = getelementptr inbounds nuw i8, ptr %_26.i, i64 8
  %_11.i.i = getelementptr inbounds nuw i8, ptr %_26.i, i64 16
  %count.i.i = shl nuw nsw i64 %7, 3
  %8 = add nsw i64 %count.i.i, -16
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %ptr.i.i, ptr nonnull align 8 %_11.i.i, i64 %8, i1 false), !noalias !874
  store i64 %6, ptr %3, align 8, !alias.scope !874
  %_12 = fmul double %_5.i.i.i.i.i.i.2, %_5.i.i.i.i.i.i.3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !875)
  %self1.i = load i64, ptr %a, align 8, !range !722, !alias.scope !875, !noundef !18
  %_7.i = icmp eq i64 %6, %self1.i
  br i1 %_7.i, label %bb3.i4, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$10insert_mut17h9ac44ff3c6617cd4E.exit"

bb3.i4:                                           ; preds = %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$6remove17h1d5d66ee0ae85d02E.exit"
; call alloc::raw_vec::RawVec<T,A>::grow_one
  call void @"_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h5413680e050a8d04E"(ptr noalias noundef nonnull align 8 dereferenceable(24) %a) #21
  %_24.i.pre = load ptr, ptr %2, align 8, !alias.scope !875
  br label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$10insert_mut17h9ac44ff3c6617cd4E.exit"

"_ZN5alloc3vec16Vec$LT$T$C$A$GT$10insert_mut17h9ac44ff3c6617cd4E.exit": ; preds = %bb3.i4, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$6remove17h1d5d66ee0ae85d02E.exit"
  %_24.i = phi ptr [ %_24.i.pre, %bb3.i4 ], [ %_26.i, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$6remove17h1d5d66ee0ae85d02E.exit" ]
  %dst.i = getelementptr inbounds nuw i8, ptr %_24.i, i64 8
  %9 = shl nuw nsw i64 %6, 3
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %dst.i, ptr nonnull align 8 %_24.i, i64 %9, i1 false), !noalias !875
  store double %_12, ptr %_24.i, align 8, !noalias !875
  %_41 = icmp slt i64 %_27.pre.i, 2
  br i1 %_41, label %bb12, label %bb13

bb12:                                             ; preds = %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$10insert_mut17h9ac44ff3c6617cd4E.exit"
  %_50 = icmp ult i64 %_27.pre.i, -4
  br i1 %_50, label %bb13, label %panic1

bb13:                                             ; preds = %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$10insert_mut17h9ac44ff3c6617cd4E.exit", %bb12
  %_4513 = phi i64 [ %7, %bb12 ], [ 6, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$10insert_mut17h9ac44ff3c6617cd4E.exit" ]
  %_49 = getelementptr inbounds nuw i8, ptr %_24.i, i64 24
  %10 = load i64, ptr %_49, align 8
  store i64 %10, ptr %_24.i, align 8
  store double %_12, ptr %_49, align 8
  %smin = tail call i64 @llvm.smin.i64(i64 %_27.pre.i, i64 2)
  %xtraiter = and i64 %_4513, 3
  %11 = icmp ugt i64 %smin, -4
  br i1 %11, label %bb8.i.epil.preheader, label %bb13.new

bb13.new:                                         ; preds = %bb13
  %unroll_iter = and i64 %_4513, -4
  br label %bb8.i

bb8.i:                                            ; preds = %bb8.i, %bb13.new
  %f.sroa.0.0.i = phi i64 [ 0, %bb13.new ], [ %_7.i.i.i.i.3, %bb8.i ]
  %acc.sroa.0.0.i = phi double [ -0.000000e+00, %bb13.new ], [ %_0.i1.i.i.i.3, %bb8.i ]
  %niter = phi i64 [ 0, %bb13.new ], [ %niter.next.3, %bb8.i ]
  %_45.i = getelementptr inbounds nuw double, ptr %_24.i, i64 %f.sroa.0.0.i
  %_8.i.i.i.i = load double, ptr %_45.i, align 8, !alias.scope !878, !noalias !885, !noundef !18
  %_5.i.i.i.i = fmul double %_8.i.i.i.i, %_8.i.i.i.i
  %_7.i.i.i.i = or disjoint i64 %f.sroa.0.0.i, 1
  %_6.i.i.i.i = uitofp i64 %_7.i.i.i.i to double
  %_0.i.i.i.i = fmul double %_5.i.i.i.i, %_6.i.i.i.i
  %_0.i1.i.i.i = fadd double %acc.sroa.0.0.i, %_0.i.i.i.i
  %_45.i.1 = getelementptr inbounds nuw double, ptr %_24.i, i64 %_7.i.i.i.i
  %_8.i.i.i.i.1 = load double, ptr %_45.i.1, align 8, !alias.scope !878, !noalias !885, !noundef !18
  %_5.i.i.i.i.1 = fmul double %_8.i.i.i.i.1, %_8.i.i.i.i.1
  %_7.i.i.i.i.1 = or disjoint i64 %f.sroa.0.0.i, 2
  %_6.i.i.i.i.1 = uitofp i64 %_7.i.i.i.i.1 to double
  %_0.i.i.i.i.1 = fmul double %_5.i.i.i.i.1, %_6.i.i.i.i.1
  %_0.i1.i.i.i.1 = fadd double %_0.i1.i.i.i, %_0.i.i.i.i.1
  %_45.i.2 = getelementptr inbounds nuw double, ptr %_24.i, i64 %_7.i.i.i.i.1
  %_8.i.i.i.i.2 = load double, ptr %_45.i.2, align 8, !alias.scope !878, !noalias !885, !noundef !18
  %_5.i.i.i.i.2 = fmul double %_8.i.i.i.i.2, %_8.i.i.i.i.2
  %_7.i.i.i.i.2 = or disjoint i64 %f.sroa.0.0.i, 3
  %_6.i.i.i.i.2 = uitofp i64 %_7.i.i.i.i.2 to double
  %_0.i.i.i.i.2 = fmul double %_5.i.i.i.i.2, %_6.i.i.i.i.2
  %_0.i1.i.i.i.2 = fadd double %_0.i1.i.i.i.1, %_0.i.i.i.i.2
  %_45.i.3 = getelementptr inbounds nuw double, ptr %_24.i, i64 %_7.i.i.i.i.2
  %_8.i.i.i.i.3 = load double, ptr %_45.i.3, align 8, !alias.scope !878, !noalias !885, !noundef !18
  %_5.i.i.i.i.3 = fmul double %_8.i.i.i.i.3, %_8.i.i.i.i.3
  %_7.i.i.i.i.3 = add nuw i64 %f.sroa.0.0.i, 4
  %_6.i.i.i.i.3 = uitofp i64 %_7.i.i.i.i.3 to double
  %_0.i.i.i.i.3 = fmul double %_5.i.i.i.i.3, %_6.i.i.i.i.3
  %_0.i1.i.i.i.3 = fadd double %_0.i1.i.i.i.2, %_0.i.i.i.i.3
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heffb0e3e2b593d05E.exit.unr-lcssa", label %bb8.i

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heffb0e3e2b593d05E.exit.unr-lcssa": ; preds = %bb8.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heffb0e3e2b593d05E.exit", label %bb8.i.epil.preheader

bb8.i.epil.preheader:                             ; preds = %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heffb0e3e2b593d05E.exit.unr-lcssa", %bb13
  %f.sroa.0.0.i.epil.init = phi i64 [ 0, %bb13 ], [ %_7.i.i.i.i.3, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heffb0e3e2b593d05E.exit.unr-lcssa" ]
  %acc.sroa.0.0.i.epil.init = phi double [ -0.000000e+00, %bb13 ], [ %_0.i1.i.i.i.3, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heffb0e3e2b593d05E.exit.unr-lcssa" ]
  %lcmp.mod19 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod19)
  br label %bb8.i.epil

bb8.i.epil:                                       ; preds = %bb8.i.epil, %bb8.i.epil.preheader
  %f.sroa.0.0.i.epil = phi i64 [ %f.sroa.0.0.i.epil.init, %bb8.i.epil.preheader ], [ %_7.i.i.i.i.epil, %bb8.i.epil ]
  %acc.sroa.0.0.i.epil = phi double [ %acc.sroa.0.0.i.epil.init, %bb8.i.epil.preheader ], [ %_0.i1.i.i.i.epil, %bb8.i.epil ]
  %epil.iter = phi i64 [ 0, %bb8.i.epil.preheader ], [ %epil.iter.next, %bb8.i.epil ]
  %_45.i.epil = getelementptr inbounds nuw double, ptr %_24.i, i64 %f.sroa.0.0.i.epil
  %_8.i.i.i.i.epil = load double, ptr %_45.i.epil, align 8, !alias.scope !878, !noalias !885, !noundef !18
  %_5.i.i.i.i.epil = fmul double %_8.i.i.i.i.epil, %_8.i.i.i.i.epil
  %_7.i.i.i.i.epil = add nuw i64 %f.sroa.0.0.i.epil, 1
  %_6.i.i.i.i.epil = uitofp i64 %_7.i.i.i.i.epil to double
  %_0.i.i.i.i.epil = fmul double %_5.i.i.i.i.epil, %_6.i.i.i.i.epil
  %_0.i1.i.i.i.epil = fadd double %acc.sroa.0.0.i.epil, %_0.i.i.i.i.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heffb0e3e2b593d05E.exit", label %bb8.i.epil, !llvm.loop !887

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heffb0e3e2b593d05E.exit": ; preds = %bb8.i.epil, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heffb0e3e2b593d05E.exit.unr-lcssa"
  %_0.i1.i.i.i.lcssa = phi double [ %_0.i1.i.i.i.3, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heffb0e3e2b593d05E.exit.unr-lcssa" ], [ %_0.i1.i.i.i.epil, %bb8.i.epil ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !889)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !892)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !895)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !898)
  %self1.i.i.i.i.i = load i64, ptr %a, align 8, !range !722, !alias.scope !901, !noalias !904, !noundef !18
  %12 = icmp eq i64 %self1.i.i.i.i.i, 0
  br i1 %12, label %"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h052f6c2e95124163E.exit", label %bb2.i.i.i.i

bb2.i.i.i.i:                                      ; preds = %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heffb0e3e2b593d05E.exit"
  %alloc_size.i.i.i.i.i = shl nuw i64 %self1.i.i.i.i.i, 3
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %_24.i, i64 noundef %alloc_size.i.i.i.i.i, i64 noundef range(i64 1, -9223372036854775807) 8) #18, !noalias !906
  br label %"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h052f6c2e95124163E.exit"

"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h052f6c2e95124163E.exit": ; preds = %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heffb0e3e2b593d05E.exit", %bb2.i.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %a)
  ret double %_0.i1.i.i.i.lcssa

panic1:                                           ; preds = %bb12
; call core::panicking::panic_bounds_check
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef 3, i64 noundef %7, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_bf4c2de6564b5bbcbdd34f64023af3f3) #19
  unreachable
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @rust_vector_of_structs(ptr noalias noundef readonly align 8 captures(none) dereferenceable(32) %x) unnamed_addr #0 personality ptr @rust_eh_personality {
"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0244110200607477E.exit.i.3":
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #18, !noalias !907
  %_5.i.i.i.i.i.i.i.i.i.i = load double, ptr %x, align 8, !alias.scope !913, !noalias !920, !noundef !18
  %_45.i.i.i.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %x, i64 16
  %_5.i.i.i.i.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.i.i.i.i.i.2, align 8, !alias.scope !941, !noalias !920, !noundef !18
  %_45.i.i.i.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %x, i64 24
  %_5.i.i.i.i.i.i.i.i.i.i.3 = load double, ptr %_45.i.i.i.i.i.i.i.3, align 8, !alias.scope !944, !noalias !920, !noundef !18
  %_6.i.i.i.i.i.i.i.i.i.i = fmul double %_5.i.i.i.i.i.i.i.i.i.i, 5.000000e-01
  %_12 = fmul double %_6.i.i.i.i.i.i.i.i.i.i, 1.000000e-01
  %_11 = fmul double %_12, %_5.i.i.i.i.i.i.i.i.i.i
  %0 = fadd double %_5.i.i.i.i.i.i.i.i.i.i, %_11
  %_3.i.i.i.i = fmul double %0, %0
  %_0.i.i.i.i = fadd double %_3.i.i.i.i, %_6.i.i.i.i.i.i.i.i.i.i
  %_6.i.i.i.i.i.i.i.i.i.i.2 = fmul double %_5.i.i.i.i.i.i.i.i.i.i.2, 5.000000e-01
  %_12.2 = fmul double %_6.i.i.i.i.i.i.i.i.i.i.2, 1.000000e-01
  %_11.2 = fmul double %_12.2, %_5.i.i.i.i.i.i.i.i.i.i.2
  %1 = fadd double %_5.i.i.i.i.i.i.i.i.i.i.2, %_11.2
  %_3.i.i.i.i.2 = fmul double %1, %1
  %_0.i.i.i.i.2 = fadd double %_3.i.i.i.i.2, %_6.i.i.i.i.i.i.i.i.i.i.2
  %_0.i1.i.i.i.2 = fadd double %_0.i.i.i.i, %_0.i.i.i.i.2
  %_6.i.i.i.i.i.i.i.i.i.i.3 = fmul double %_5.i.i.i.i.i.i.i.i.i.i.3, 5.000000e-01
  %_12.3 = fmul double %_6.i.i.i.i.i.i.i.i.i.i.3, 1.000000e-01
  %_11.3 = fmul double %_12.3, %_5.i.i.i.i.i.i.i.i.i.i.3
  %2 = fadd double %_5.i.i.i.i.i.i.i.i.i.i.3, %_11.3
  %_3.i.i.i.i.3 = fmul double %2, %2
  %_0.i.i.i.i.3 = fadd double %_3.i.i.i.i.3, %_6.i.i.i.i.i.i.i.i.i.i.3
  %_0.i1.i.i.i.3 = fadd double %_0.i1.i.i.i.2, %_0.i.i.i.i.3
  ret double %_0.i1.i.i.i.3
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @rust_vector_of_vectors(ptr noalias noundef readonly align 8 captures(none) dereferenceable(32) %x) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #18, !noalias !947
; call __rustc::__rust_alloc
  %0 = tail call noundef align 8 dereferenceable_or_null(32) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 9223372036854775801) 32, i64 noundef 8) #18, !noalias !947
  %1 = icmp eq ptr %0, null
  br i1 %1, label %bb3.i.i, label %bb3.i.i.i.i.i.i

bb3.i.i:                                          ; preds = %start
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef 8, i64 32) #20, !noalias !952
  unreachable

bb3.i.i.i.i.i.i:                                  ; preds = %start
  store double 1.000000e+00, ptr %0, align 8, !noalias !953
  %_15.i.i = getelementptr inbounds nuw i8, ptr %0, i64 8
  store double 1.000000e+00, ptr %_15.i.i, align 8, !noalias !953
  %_15.1.i.i = getelementptr inbounds nuw i8, ptr %0, i64 16
  store double 1.000000e+00, ptr %_15.1.i.i, align 8, !noalias !953
  %_15.2.i.i = getelementptr inbounds nuw i8, ptr %0, i64 24
  store double 1.000000e+00, ptr %_15.2.i.i, align 8, !noalias !953
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #18, !noalias !956
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #18, !noalias !962
; call __rustc::__rust_alloc
  %2 = tail call noundef align 8 dereferenceable_or_null(32) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 9223372036854775801) 32, i64 noundef 8) #18, !noalias !962
  %3 = icmp eq ptr %2, null
  br i1 %3, label %bb3.i.i.i.i.i, label %bb3.i.i.i.i.1.i.i

bb3.i.i.i.i.i:                                    ; preds = %bb3.i.i.i.i.1.i.i, %bb3.i.i.i.i.i.i
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef 8, i64 32) #20, !noalias !974
  unreachable

bb3.i.i.i.i.1.i.i:                                ; preds = %bb3.i.i.i.i.i.i
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %2, ptr noundef nonnull readonly align 8 dereferenceable(32) %0, i64 32, i1 false), !noalias !975
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #18, !noalias !976
; call __rustc::__rust_alloc
  %4 = tail call noundef align 8 dereferenceable_or_null(32) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 9223372036854775801) 32, i64 noundef 8) #18, !noalias !976
  %5 = icmp eq ptr %4, null
  br i1 %5, label %bb3.i.i.i.i.i, label %bb8.i.i.i.i.preheader

bb8.i.i.i.i.preheader:                            ; preds = %bb3.i.i.i.i.1.i.i
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %4, ptr noundef nonnull readonly align 8 dereferenceable(32) %0, i64 32, i1 false), !noalias !978
  %_23 = load double, ptr %x, align 8, !noundef !18
  %_22 = fmul double %_23, %_23
  %_27 = load double, ptr %2, align 8, !noundef !18
  %6 = fadd double %_22, %_27
  store double %6, ptr %2, align 8
  %_17.i.i20 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %7 = getelementptr inbounds nuw i8, ptr %x, i64 8
  %_25.1 = load double, ptr %7, align 8, !noundef !18
  %_22.1 = fmul double %_23, %_25.1
  %_27.1 = load double, ptr %_17.i.i20, align 8, !noundef !18
  %8 = fadd double %_22.1, %_27.1
  store double %8, ptr %_17.i.i20, align 8
  %_17.i.i20.1 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %9 = getelementptr inbounds nuw i8, ptr %x, i64 16
  %_25.2 = load double, ptr %9, align 8, !noundef !18
  %_22.2 = fmul double %_23, %_25.2
  %_27.2 = load double, ptr %_17.i.i20.1, align 8, !noundef !18
  %10 = fadd double %_22.2, %_27.2
  store double %10, ptr %_17.i.i20.1, align 8
  %_17.i.i20.2 = getelementptr inbounds nuw i8, ptr %2, i64 24
  %11 = getelementptr inbounds nuw i8, ptr %x, i64 24
  %_25.3 = load double, ptr %11, align 8, !noundef !18
  %_22.3 = fmul double %_23, %_25.3
  %_27.3 = load double, ptr %_17.i.i20.2, align 8, !noundef !18
  %12 = fadd double %_22.3, %_27.3
  store double %12, ptr %_17.i.i20.2, align 8
  %13 = getelementptr inbounds nuw i8, ptr %x, i64 8
  %_23.1 = load double, ptr %13, align 8, !noundef !18
  %_25.151 = load double, ptr %x, align 8, !noundef !18
  %_22.152 = fmul double %_23.1, %_25.151
  %_27.153 = load double, ptr %4, align 8, !noundef !18
  %14 = fadd double %_22.152, %_27.153
  store double %14, ptr %4, align 8
  %_17.i.i20.150 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %_22.1.1 = fmul double %_23.1, %_23.1
  %_27.1.1 = load double, ptr %_17.i.i20.150, align 8, !noundef !18
  %15 = fadd double %_22.1.1, %_27.1.1
  store double %15, ptr %_17.i.i20.150, align 8
  %_17.i.i20.1.1 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %16 = getelementptr inbounds nuw i8, ptr %x, i64 16
  %_25.2.1 = load double, ptr %16, align 8, !noundef !18
  %_22.2.1 = fmul double %_23.1, %_25.2.1
  %_27.2.1 = load double, ptr %_17.i.i20.1.1, align 8, !noundef !18
  %17 = fadd double %_22.2.1, %_27.2.1
  store double %17, ptr %_17.i.i20.1.1, align 8
  %_17.i.i20.2.1 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %18 = getelementptr inbounds nuw i8, ptr %x, i64 24
  %_25.3.1 = load double, ptr %18, align 8, !noundef !18
  %_22.3.1 = fmul double %_23.1, %_25.3.1
  %_27.3.1 = load double, ptr %_17.i.i20.2.1, align 8, !noundef !18
  %19 = fadd double %_22.3.1, %_27.3.1
  store double %19, ptr %_17.i.i20.2.1, align 8
  %20 = getelementptr inbounds nuw i8, ptr %x, i64 16
  %_23.2 = load double, ptr %20, align 8, !noundef !18
  %_25.258 = load double, ptr %x, align 8, !noundef !18
  %_22.259 = fmul double %_23.2, %_25.258
  %_27.260 = load double, ptr %0, align 8, !noundef !18
  %21 = fadd double %_22.259, %_27.260
  store double %21, ptr %0, align 8
  %22 = getelementptr inbounds nuw i8, ptr %x, i64 8
  %_25.1.2 = load double, ptr %22, align 8, !noundef !18
  %_22.1.2 = fmul double %_23.2, %_25.1.2
  %_27.1.2 = load double, ptr %_15.i.i, align 8, !noundef !18
  %23 = fadd double %_22.1.2, %_27.1.2
  store double %23, ptr %_15.i.i, align 8
  %_17.i.i20.1.2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %_22.2.2 = fmul double %_23.2, %_23.2
  %_27.2.2 = load double, ptr %_17.i.i20.1.2, align 8, !noundef !18
  %24 = fadd double %_22.2.2, %_27.2.2
  store double %24, ptr %_17.i.i20.1.2, align 8
  %_17.i.i20.2.2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %25 = getelementptr inbounds nuw i8, ptr %x, i64 24
  %_25.3.2 = load double, ptr %25, align 8, !noundef !18
  %_22.3.2 = fmul double %_23.2, %_25.3.2
  %_27.3.2 = load double, ptr %_17.i.i20.2.2, align 8, !noundef !18
  %26 = fadd double %_22.3.2, %_27.3.2
  store double %26, ptr %_17.i.i20.2.2, align 8
  %_4.i.i.i.i.i = load double, ptr %2, align 8, !alias.scope !979, !noalias !982, !noundef !18
  %_45.i.i.i.i.168 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %_4.i.i.i.i.i.169 = load double, ptr %_45.i.i.i.i.168, align 8, !alias.scope !979, !noalias !982, !noundef !18
  %_45.i.i.i.i.276 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %_4.i.i.i.i.i.277 = load double, ptr %_45.i.i.i.i.276, align 8, !alias.scope !979, !noalias !982, !noundef !18
  %_45.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %2, i64 24
  %_4.i.i.i.i.i.3 = load double, ptr %_45.i.i.i.i.3, align 8, !alias.scope !979, !noalias !982, !noundef !18
  %_4.i.i.i.i.i.1 = load double, ptr %4, align 8, !alias.scope !979, !noalias !987, !noundef !18
  %_45.i.i.i.i.1.1 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %_4.i.i.i.i.i.1.1 = load double, ptr %_45.i.i.i.i.1.1, align 8, !alias.scope !979, !noalias !987, !noundef !18
  %_0.i.i.i.i.i.1.1 = fmul double %_4.i.i.i.i.i.1, %_4.i.i.i.i.i.1.1
  %_45.i.i.i.i.1.2 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %_4.i.i.i.i.i.1.2 = load double, ptr %_45.i.i.i.i.1.2, align 8, !alias.scope !979, !noalias !987, !noundef !18
  %_0.i.i.i.i.i.1.2 = fmul double %_0.i.i.i.i.i.1.1, %_4.i.i.i.i.i.1.2
  %_45.i.i.i.i.1.3 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %_4.i.i.i.i.i.1.3 = load double, ptr %_45.i.i.i.i.1.3, align 8, !alias.scope !979, !noalias !987, !noundef !18
  %_0.i.i.i.i.i.1.3 = fmul double %_0.i.i.i.i.i.1.2, %_4.i.i.i.i.i.1.3
  %_0.i.i.i.i.i.170 = fmul double %_4.i.i.i.i.i, %_4.i.i.i.i.i.169
  %_0.i.i.i.i.i.278 = fmul double %_0.i.i.i.i.i.170, %_4.i.i.i.i.i.277
  %_0.i.i.i.i.i.3 = fmul double %_0.i.i.i.i.i.278, %_4.i.i.i.i.i.3
  %_4.i.i.i.i.i.2 = load double, ptr %0, align 8, !alias.scope !979, !noalias !990, !noundef !18
  %_45.i.i.i.i.2.1 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %_4.i.i.i.i.i.2.1 = load double, ptr %_45.i.i.i.i.2.1, align 8, !alias.scope !979, !noalias !990, !noundef !18
  %_0.i.i.i.i.i.2.1 = fmul double %_4.i.i.i.i.i.2, %_4.i.i.i.i.i.2.1
  %_45.i.i.i.i.2.2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %_4.i.i.i.i.i.2.2 = load double, ptr %_45.i.i.i.i.2.2, align 8, !alias.scope !979, !noalias !990, !noundef !18
  %_0.i.i.i.i.i.2.2 = fmul double %_0.i.i.i.i.i.2.1, %_4.i.i.i.i.i.2.2
  %_45.i.i.i.i.2.3 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %_4.i.i.i.i.i.2.3 = load double, ptr %_45.i.i.i.i.2.3, align 8, !alias.scope !979, !noalias !990, !noundef !18
  %_0.i.i.i.i.i.2.3 = fmul double %_0.i.i.i.i.i.2.2, %_4.i.i.i.i.i.2.3
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %2, i64 noundef 32, i64 noundef range(i64 1, -9223372036854775807) 8) #18, !noalias !993
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %4, i64 noundef 32, i64 noundef range(i64 1, -9223372036854775807) 8) #18, !noalias !1008
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %0, i64 noundef 32, i64 noundef range(i64 1, -9223372036854775807) 8) #18, !noalias !1013
  %_0.i.i.i.1 = fadd double %_0.i.i.i.i.i.3, %_0.i.i.i.i.i.1.3
  %_0.i.i.i.2 = fadd double %_0.i.i.i.1, %_0.i.i.i.i.i.2.3
  ret double %_0.i.i.i.2
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #5

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #6

; __rustc::__rust_dealloc
; Function Attrs: nounwind nonlazybind allockind("free") uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr allocptr noundef captures(address), i64 noundef, i64 noundef range(i64 1, -9223372036854775807)) unnamed_addr #7

; __rustc::__rust_realloc
; Function Attrs: nounwind nonlazybind allockind("realloc,aligned") allocsize(3) uwtable
declare noalias noundef ptr @_RNvCsfLfy6EI15iL_7___rustc14___rust_realloc(ptr allocptr noundef, i64 noundef, i64 allocalign noundef range(i64 1, -9223372036854775807), i64 noundef) unnamed_addr #8

; __rustc::__rust_no_alloc_shim_is_unstable_v2
; Function Attrs: nounwind nonlazybind uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() unnamed_addr #0

; __rustc::__rust_alloc
; Function Attrs: nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable
declare noalias noundef ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef, i64 allocalign noundef range(i64 1, -9223372036854775807)) unnamed_addr #9

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #0

; core::panicking::panic_fmt
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr noundef nonnull, ptr noundef nonnull, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #10

; core::panicking::panic_bounds_check
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef, i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #11

; core::option::unwrap_failed
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #10

; Function Attrs: cold noreturn nounwind memory(inaccessiblemem: write)
declare void @llvm.trap() #12

; core::slice::sort::shared::smallsort::panic_on_ord_violation
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort22panic_on_ord_violation() unnamed_addr #10

; core::slice::index::slice_index_fail
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail(i64 noundef, i64 noundef, i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #10

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #13

; core::slice::sort::stable::drift::sqrt_approx
; Function Attrs: nounwind nonlazybind uwtable
declare noundef i64 @_RNvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6stable5drift11sqrt_approx(i64 noundef) unnamed_addr #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #14

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #6

; <alloc::vec::Vec<_, _>>::remove::assert_failed
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNvMs_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecppE6remove13assert_failed(i64 noundef, i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #11

; alloc::raw_vec::handle_error
; Function Attrs: cold minsize noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef range(i64 0, -9223372036854775807), i64) unnamed_addr #15

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64) #14

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #16

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #17

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #17

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #17

attributes #0 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { noinline nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { cold noinline nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { cold nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #5 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { nounwind nonlazybind allockind("free") uwtable "alloc-family"="__rust_alloc" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #8 = { nounwind nonlazybind allockind("realloc,aligned") allocsize(3) uwtable "alloc-family"="__rust_alloc" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #9 = { nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable "alloc-family"="__rust_alloc" "alloc-variant-zeroed"="_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #10 = { cold noinline noreturn nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #11 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #12 = { cold noreturn nounwind memory(inaccessiblemem: write) }
attributes #13 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #14 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #15 = { cold minsize noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #16 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #17 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #18 = { nounwind }
attributes #19 = { noinline noreturn nounwind }
attributes #20 = { noreturn nounwind }
attributes #21 = { noinline nounwind }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!5 = distinct !{!5, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!6 = !{!7}
!7 = distinct !{!7, !5, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!8 = !{!9}
!9 = distinct !{!9, !10, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!10 = distinct !{!10, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!11 = !{!12}
!12 = distinct !{!12, !13, !"_ZN4core5slice4sort6shared5pivot7median317hf4e602458bf7e6caE: %c"}
!13 = distinct !{!13, !"_ZN4core5slice4sort6shared5pivot7median317hf4e602458bf7e6caE"}
!14 = !{!15}
!15 = distinct !{!15, !10, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!16 = !{!9, !4}
!17 = !{!15, !7, !12}
!18 = !{}
!19 = !{!15, !7}
!20 = !{!9, !4, !12}
!21 = !{!"branch_weights", i32 1, i32 4001}
!22 = !{!9, !15, !4, !7, !12}
!23 = !{!24}
!24 = distinct !{!24, !25, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!25 = distinct !{!25, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!26 = !{!27}
!27 = distinct !{!27, !28, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!28 = distinct !{!28, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!29 = !{!27, !24}
!30 = !{!31, !32}
!31 = distinct !{!31, !28, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!32 = distinct !{!32, !25, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!33 = !{!31, !27, !32, !24}
!34 = !{!35, !37, !38, !40}
!35 = distinct !{!35, !36, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!36 = distinct !{!36, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!37 = distinct !{!37, !36, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!38 = distinct !{!38, !39, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!39 = distinct !{!39, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!40 = distinct !{!40, !39, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!41 = !{!42}
!42 = distinct !{!42, !43, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!43 = distinct !{!43, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!44 = !{!45}
!45 = distinct !{!45, !43, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!46 = !{!47}
!47 = distinct !{!47, !48, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!48 = distinct !{!48, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!49 = !{!50}
!50 = distinct !{!50, !48, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!51 = !{!47, !42}
!52 = !{!50, !45}
!53 = !{!47, !50, !42, !45}
!54 = !{!55}
!55 = distinct !{!55, !56, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!56 = distinct !{!56, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!57 = !{!58}
!58 = distinct !{!58, !56, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!59 = !{!60}
!60 = distinct !{!60, !61, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!61 = distinct !{!61, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!62 = !{!63}
!63 = distinct !{!63, !61, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!64 = !{!60, !55}
!65 = !{!63, !58}
!66 = !{!60, !63, !55, !58}
!67 = !{!68}
!68 = distinct !{!68, !69, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!69 = distinct !{!69, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!70 = !{!71}
!71 = distinct !{!71, !69, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!72 = !{!73}
!73 = distinct !{!73, !74, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!74 = distinct !{!74, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!75 = !{!76}
!76 = distinct !{!76, !74, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!77 = !{!73, !68}
!78 = !{!76, !71}
!79 = !{!73, !76, !68, !71}
!80 = !{!81}
!81 = distinct !{!81, !82, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!82 = distinct !{!82, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!83 = !{!84}
!84 = distinct !{!84, !82, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!85 = !{!86}
!86 = distinct !{!86, !87, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!87 = distinct !{!87, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!88 = !{!89}
!89 = distinct !{!89, !87, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!90 = !{!86, !81}
!91 = !{!89, !84}
!92 = !{!86, !89, !81, !84}
!93 = !{!94}
!94 = distinct !{!94, !95, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!95 = distinct !{!95, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!96 = !{!97}
!97 = distinct !{!97, !95, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!98 = !{!99}
!99 = distinct !{!99, !100, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!100 = distinct !{!100, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!101 = !{!102}
!102 = distinct !{!102, !100, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!103 = !{!99, !94}
!104 = !{!102, !97}
!105 = !{!99, !102, !94, !97}
!106 = !{!107}
!107 = distinct !{!107, !108, !"_ZN4core5slice4sort6shared9smallsort19bidirectional_merge17h4ba58826c1efa134E: %v.0"}
!108 = distinct !{!108, !"_ZN4core5slice4sort6shared9smallsort19bidirectional_merge17h4ba58826c1efa134E"}
!109 = !{!110}
!110 = distinct !{!110, !111, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!111 = distinct !{!111, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!112 = !{!113}
!113 = distinct !{!113, !111, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!114 = !{!115}
!115 = distinct !{!115, !116, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!116 = distinct !{!116, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!117 = !{!118}
!118 = distinct !{!118, !119, !"_ZN4core5slice4sort6shared9smallsort8merge_up17h19832839b68d66a7E: %_0"}
!119 = distinct !{!119, !"_ZN4core5slice4sort6shared9smallsort8merge_up17h19832839b68d66a7E"}
!120 = !{!121}
!121 = distinct !{!121, !116, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!122 = !{!115, !110, !107}
!123 = !{!121, !113, !118}
!124 = !{!121, !113, !107}
!125 = !{!115, !110, !118}
!126 = !{!115, !121, !110, !113, !118, !107}
!127 = !{!118, !128}
!128 = distinct !{!128, !119, !"_ZN4core5slice4sort6shared9smallsort8merge_up17h19832839b68d66a7E: %is_less"}
!129 = !{!118, !128, !107}
!130 = !{!131}
!131 = distinct !{!131, !132, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!132 = distinct !{!132, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!133 = !{!134}
!134 = distinct !{!134, !132, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!135 = !{!136}
!136 = distinct !{!136, !137, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!137 = distinct !{!137, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!138 = !{!139}
!139 = distinct !{!139, !140, !"_ZN4core5slice4sort6shared9smallsort10merge_down17h331fe7059d52bd56E: %_0"}
!140 = distinct !{!140, !"_ZN4core5slice4sort6shared9smallsort10merge_down17h331fe7059d52bd56E"}
!141 = !{!142}
!142 = distinct !{!142, !137, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!143 = !{!136, !131, !107}
!144 = !{!142, !134, !139}
!145 = !{!142, !134, !107}
!146 = !{!136, !131, !139}
!147 = !{!136, !142, !131, !134, !139, !107}
!148 = !{!139, !149}
!149 = distinct !{!149, !140, !"_ZN4core5slice4sort6shared9smallsort10merge_down17h331fe7059d52bd56E: %is_less"}
!150 = !{!139, !149, !107}
!151 = !{!152}
!152 = distinct !{!152, !111, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a:It1"}
!153 = !{!154}
!154 = distinct !{!154, !111, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b:It1"}
!155 = !{!156}
!156 = distinct !{!156, !116, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p:It1"}
!157 = !{!158}
!158 = distinct !{!158, !116, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q:It1"}
!159 = !{!156, !152, !107}
!160 = !{!158, !154, !118}
!161 = !{!158, !154, !107}
!162 = !{!156, !152, !118}
!163 = !{!164}
!164 = distinct !{!164, !132, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a:It1"}
!165 = !{!166}
!166 = distinct !{!166, !132, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b:It1"}
!167 = !{!168}
!168 = distinct !{!168, !137, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p:It1"}
!169 = !{!170}
!170 = distinct !{!170, !137, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q:It1"}
!171 = !{!168, !164, !107}
!172 = !{!170, !166, !139}
!173 = !{!170, !166, !107}
!174 = !{!168, !164, !139}
!175 = !{!176}
!176 = distinct !{!176, !111, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a:It2"}
!177 = !{!178}
!178 = distinct !{!178, !111, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b:It2"}
!179 = !{!180}
!180 = distinct !{!180, !116, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p:It2"}
!181 = !{!182}
!182 = distinct !{!182, !116, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q:It2"}
!183 = !{!180, !176, !107}
!184 = !{!182, !178, !118}
!185 = !{!182, !178, !107}
!186 = !{!180, !176, !118}
!187 = !{!188}
!188 = distinct !{!188, !132, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a:It2"}
!189 = !{!190}
!190 = distinct !{!190, !132, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b:It2"}
!191 = !{!192}
!192 = distinct !{!192, !137, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p:It2"}
!193 = !{!194}
!194 = distinct !{!194, !137, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q:It2"}
!195 = !{!192, !188, !107}
!196 = !{!194, !190, !139}
!197 = !{!194, !190, !107}
!198 = !{!192, !188, !139}
!199 = !{!200}
!200 = distinct !{!200, !111, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a:It3"}
!201 = !{!202}
!202 = distinct !{!202, !111, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b:It3"}
!203 = !{!204}
!204 = distinct !{!204, !116, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p:It3"}
!205 = !{!206}
!206 = distinct !{!206, !116, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q:It3"}
!207 = !{!204, !200, !107}
!208 = !{!206, !202, !118}
!209 = !{!206, !202, !107}
!210 = !{!204, !200, !118}
!211 = !{!212}
!212 = distinct !{!212, !132, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a:It3"}
!213 = !{!214}
!214 = distinct !{!214, !132, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b:It3"}
!215 = !{!216}
!216 = distinct !{!216, !137, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p:It3"}
!217 = !{!218}
!218 = distinct !{!218, !137, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q:It3"}
!219 = !{!216, !212, !107}
!220 = !{!218, !214, !139}
!221 = !{!218, !214, !107}
!222 = !{!216, !212, !139}
!223 = !{!"branch_weights", i32 4001, i32 4000000}
!224 = !{!225}
!225 = distinct !{!225, !226, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!226 = distinct !{!226, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!227 = !{!228}
!228 = distinct !{!228, !226, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!229 = !{!230}
!230 = distinct !{!230, !231, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!231 = distinct !{!231, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!232 = !{!233}
!233 = distinct !{!233, !231, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!234 = !{!230, !225}
!235 = !{!233, !228}
!236 = !{!230, !233, !225, !228}
!237 = !{!238}
!238 = distinct !{!238, !239, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!239 = distinct !{!239, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!240 = !{!241}
!241 = distinct !{!241, !242, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!242 = distinct !{!242, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!243 = !{!241, !238}
!244 = !{!245, !246}
!245 = distinct !{!245, !242, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!246 = distinct !{!246, !239, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!247 = !{!245, !241, !246, !238}
!248 = !{!249, !251}
!249 = distinct !{!249, !250, !"_ZN99_$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4ac2fcf2bf8ff50bE: %self"}
!250 = distinct !{!250, !"_ZN99_$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4ac2fcf2bf8ff50bE"}
!251 = distinct !{!251, !252, !"_ZN4core3ptr80drop_in_place$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$f64$GT$$GT$17hc9014340c69bac75E: %_1"}
!252 = distinct !{!252, !"_ZN4core3ptr80drop_in_place$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$f64$GT$$GT$17hc9014340c69bac75E"}
!253 = !{!"branch_weights", i32 2002, i32 2000}
!254 = !{!255, !257}
!255 = distinct !{!255, !256, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$15try_allocate_in17hea2f774e465f84cbE: %_0"}
!256 = distinct !{!256, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$15try_allocate_in17hea2f774e465f84cbE"}
!257 = distinct !{!257, !258, !"_ZN5alloc5slice99_$LT$impl$u20$core..slice..sort..stable..BufGuard$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$13with_capacity17hbdb5228a269e9f7bE: %_0"}
!258 = distinct !{!258, !"_ZN5alloc5slice99_$LT$impl$u20$core..slice..sort..stable..BufGuard$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$13with_capacity17hbdb5228a269e9f7bE"}
!259 = !{!257}
!260 = !{!261, !263, !265, !267}
!261 = distinct !{!261, !262, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h7932737390edd501E: %self"}
!262 = distinct !{!262, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h7932737390edd501E"}
!263 = distinct !{!263, !264, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h37680ec329f0cb3fE: %self"}
!264 = distinct !{!264, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h37680ec329f0cb3fE"}
!265 = distinct !{!265, !266, !"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17h592803827220f96bE: %_1"}
!266 = distinct !{!266, !"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17h592803827220f96bE"}
!267 = distinct !{!267, !268, !"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h052f6c2e95124163E: %_1"}
!268 = distinct !{!268, !"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h052f6c2e95124163E"}
!269 = !{!270}
!270 = distinct !{!270, !271, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!271 = distinct !{!271, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!272 = !{!273}
!273 = distinct !{!273, !271, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!274 = !{!275}
!275 = distinct !{!275, !276, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!276 = distinct !{!276, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!277 = !{!278}
!278 = distinct !{!278, !279, !"_ZN4core5slice4sort6stable5drift10create_run17h177a059d11cbb1b1E: %scratch.0"}
!279 = distinct !{!279, !"_ZN4core5slice4sort6stable5drift10create_run17h177a059d11cbb1b1E"}
!280 = !{!281}
!281 = distinct !{!281, !276, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!282 = !{!275, !270}
!283 = !{!281, !273, !278}
!284 = !{!281, !273}
!285 = !{!275, !270, !278}
!286 = !{!275, !281, !270, !273, !278}
!287 = !{!288}
!288 = distinct !{!288, !289, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!289 = distinct !{!289, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!290 = !{!291}
!291 = distinct !{!291, !292, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!292 = distinct !{!292, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!293 = !{!291, !288}
!294 = !{!295, !296, !278}
!295 = distinct !{!295, !292, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!296 = distinct !{!296, !289, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!297 = !{!291, !295, !288, !296, !278}
!298 = !{!299}
!299 = distinct !{!299, !300, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!300 = distinct !{!300, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!301 = !{!302}
!302 = distinct !{!302, !303, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!303 = distinct !{!303, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!304 = !{!302, !299}
!305 = !{!306, !307, !278}
!306 = distinct !{!306, !303, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!307 = distinct !{!307, !300, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!308 = !{!302, !306, !299, !307, !278}
!309 = !{!310}
!310 = distinct !{!310, !311, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7reverse7revswap17hef848df9c687430cE: %a.0"}
!311 = distinct !{!311, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7reverse7revswap17hef848df9c687430cE"}
!312 = !{!278, !313}
!313 = distinct !{!313, !279, !"_ZN4core5slice4sort6stable5drift10create_run17h177a059d11cbb1b1E: %is_less"}
!314 = !{!315}
!315 = distinct !{!315, !311, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7reverse7revswap17hef848df9c687430cE: %b.0"}
!316 = !{!310, !317}
!317 = distinct !{!317, !318, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7reverse17h3caf0f664ea3e224E: %self.0"}
!318 = distinct !{!318, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7reverse17h3caf0f664ea3e224E"}
!319 = !{!315, !278, !313}
!320 = !{!315, !317}
!321 = !{!310, !278, !313}
!322 = distinct !{!322, !323, !324}
!323 = !{!"llvm.loop.isvectorized", i32 1}
!324 = !{!"llvm.loop.unroll.runtime.disable"}
!325 = distinct !{!325, !324, !323}
!326 = !{!327}
!327 = distinct !{!327, !328, !"_ZN4core5slice4sort6stable5merge5merge17hf209692e806d054fE: %v.0"}
!328 = distinct !{!328, !"_ZN4core5slice4sort6stable5merge5merge17hf209692e806d054fE"}
!329 = !{!330}
!330 = distinct !{!330, !328, !"_ZN4core5slice4sort6stable5merge5merge17hf209692e806d054fE: %scratch.0"}
!331 = !{!327, !330}
!332 = !{!333}
!333 = distinct !{!333, !334, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!334 = distinct !{!334, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!335 = !{!336}
!336 = distinct !{!336, !334, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!337 = !{!338}
!338 = distinct !{!338, !339, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!339 = distinct !{!339, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!340 = !{!341}
!341 = distinct !{!341, !339, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!342 = !{!338, !333, !330}
!343 = !{!341, !336, !344, !327}
!344 = distinct !{!344, !345, !"_ZN4core5slice4sort6stable5merge19MergeState$LT$T$GT$10merge_down17h6f35f92fbbe070a4E: %self"}
!345 = distinct !{!345, !"_ZN4core5slice4sort6stable5merge19MergeState$LT$T$GT$10merge_down17h6f35f92fbbe070a4E"}
!346 = !{!341, !336, !327}
!347 = !{!338, !333, !344, !330}
!348 = !{!338, !341, !333, !336, !344, !327, !330}
!349 = !{!344}
!350 = !{!344, !330}
!351 = !{!352}
!352 = distinct !{!352, !353, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!353 = distinct !{!353, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!354 = !{!355}
!355 = distinct !{!355, !353, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!356 = !{!357}
!357 = distinct !{!357, !358, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!358 = distinct !{!358, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!359 = !{!360}
!360 = distinct !{!360, !358, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!361 = !{!357, !352, !327}
!362 = !{!360, !355, !363, !330}
!363 = distinct !{!363, !364, !"_ZN4core5slice4sort6stable5merge19MergeState$LT$T$GT$8merge_up17ha9f4a9ae6d45a2c7E: %self"}
!364 = distinct !{!364, !"_ZN4core5slice4sort6stable5merge19MergeState$LT$T$GT$8merge_up17ha9f4a9ae6d45a2c7E"}
!365 = !{!360, !355, !330}
!366 = !{!357, !352, !363, !327}
!367 = !{!357, !360, !352, !355, !363, !327, !330}
!368 = !{!363}
!369 = !{!363, !330}
!370 = !{!371, !373}
!371 = distinct !{!371, !372, !"_ZN95_$LT$core..slice..sort..stable..merge..MergeState$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h198c214fb87faa35E: %self"}
!372 = distinct !{!372, !"_ZN95_$LT$core..slice..sort..stable..merge..MergeState$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h198c214fb87faa35E"}
!373 = distinct !{!373, !374, !"_ZN4core3ptr76drop_in_place$LT$core..slice..sort..stable..merge..MergeState$LT$f64$GT$$GT$17h2409bfa144c1a551E: %_1"}
!374 = distinct !{!374, !"_ZN4core3ptr76drop_in_place$LT$core..slice..sort..stable..merge..MergeState$LT$f64$GT$$GT$17h2409bfa144c1a551E"}
!375 = !{!376}
!376 = distinct !{!376, !377, !"_ZN4core5slice4sort6shared9smallsort31small_sort_general_with_scratch17h7fcde631b5ef7bb4E: %v.0"}
!377 = distinct !{!377, !"_ZN4core5slice4sort6shared9smallsort31small_sort_general_with_scratch17h7fcde631b5ef7bb4E"}
!378 = !{!379}
!379 = distinct !{!379, !377, !"_ZN4core5slice4sort6shared9smallsort31small_sort_general_with_scratch17h7fcde631b5ef7bb4E: %scratch.0"}
!380 = !{!379, !381}
!381 = distinct !{!381, !377, !"_ZN4core5slice4sort6shared9smallsort31small_sort_general_with_scratch17h7fcde631b5ef7bb4E: %is_less"}
!382 = !{!376, !381}
!383 = !{!384, !386, !379}
!384 = distinct !{!384, !385, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q:It1"}
!385 = distinct !{!385, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!386 = distinct !{!386, !387, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b:It1"}
!387 = distinct !{!387, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!388 = !{!389, !390, !376, !381}
!389 = distinct !{!389, !385, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!390 = distinct !{!390, !387, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!391 = !{!392, !394, !379}
!392 = distinct !{!392, !393, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q:It1"}
!393 = distinct !{!393, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!394 = distinct !{!394, !395, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b:It1"}
!395 = distinct !{!395, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!396 = !{!397, !398, !376, !381}
!397 = distinct !{!397, !393, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!398 = distinct !{!398, !395, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!399 = !{!400, !402, !376, !381}
!400 = distinct !{!400, !401, !"_ZN99_$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4ac2fcf2bf8ff50bE: %self"}
!401 = distinct !{!401, !"_ZN99_$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4ac2fcf2bf8ff50bE"}
!402 = distinct !{!402, !403, !"_ZN4core3ptr80drop_in_place$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$f64$GT$$GT$17hc9014340c69bac75E: %_1"}
!403 = distinct !{!403, !"_ZN4core3ptr80drop_in_place$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$f64$GT$$GT$17hc9014340c69bac75E"}
!404 = !{!405}
!405 = distinct !{!405, !406, !"_ZN4core5slice4sort6shared9smallsort19bidirectional_merge17h4ba58826c1efa134E: %v.0"}
!406 = distinct !{!406, !"_ZN4core5slice4sort6shared9smallsort19bidirectional_merge17h4ba58826c1efa134E"}
!407 = !{!408}
!408 = distinct !{!408, !409, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!409 = distinct !{!409, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!410 = !{!411}
!411 = distinct !{!411, !409, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!412 = !{!413}
!413 = distinct !{!413, !414, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!414 = distinct !{!414, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!415 = !{!416}
!416 = distinct !{!416, !417, !"_ZN4core5slice4sort6shared9smallsort8merge_up17h19832839b68d66a7E: %_0"}
!417 = distinct !{!417, !"_ZN4core5slice4sort6shared9smallsort8merge_up17h19832839b68d66a7E"}
!418 = !{!419}
!419 = distinct !{!419, !414, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!420 = !{!413, !408, !405, !379}
!421 = !{!419, !411, !416, !376, !381}
!422 = !{!419, !411, !405, !379}
!423 = !{!413, !408, !416, !376, !381}
!424 = !{!413, !419, !408, !411, !416, !405, !376, !379, !381}
!425 = !{!405, !379}
!426 = !{!416, !427, !376, !381}
!427 = distinct !{!427, !417, !"_ZN4core5slice4sort6shared9smallsort8merge_up17h19832839b68d66a7E: %is_less"}
!428 = !{!416, !427, !405, !379, !381}
!429 = !{!430}
!430 = distinct !{!430, !431, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!431 = distinct !{!431, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!432 = !{!433}
!433 = distinct !{!433, !431, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!434 = !{!435}
!435 = distinct !{!435, !436, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!436 = distinct !{!436, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!437 = !{!438}
!438 = distinct !{!438, !439, !"_ZN4core5slice4sort6shared9smallsort10merge_down17h331fe7059d52bd56E: %_0"}
!439 = distinct !{!439, !"_ZN4core5slice4sort6shared9smallsort10merge_down17h331fe7059d52bd56E"}
!440 = !{!441}
!441 = distinct !{!441, !436, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!442 = !{!435, !430, !405, !379}
!443 = !{!441, !433, !438, !376, !381}
!444 = !{!441, !433, !405, !379}
!445 = !{!435, !430, !438, !376, !381}
!446 = !{!435, !441, !430, !433, !438, !405, !376, !379, !381}
!447 = !{!438, !448, !376, !381}
!448 = distinct !{!448, !439, !"_ZN4core5slice4sort6shared9smallsort10merge_down17h331fe7059d52bd56E: %is_less"}
!449 = !{!438, !448, !405, !379, !381}
!450 = !{!405, !379, !381}
!451 = !{!405, !376, !379, !381}
!452 = !{!453}
!453 = distinct !{!453, !387, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!454 = !{!455}
!455 = distinct !{!455, !385, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!456 = !{!455, !453, !379}
!457 = !{!389, !455, !390, !453, !376, !379, !381}
!458 = !{!459}
!459 = distinct !{!459, !395, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!460 = !{!461}
!461 = distinct !{!461, !393, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!462 = !{!461, !459, !379}
!463 = !{!397, !461, !398, !459, !376, !379, !381}
!464 = !{!465}
!465 = distinct !{!465, !466, !"_ZN4core5slice4sort6shared5pivot12choose_pivot17h46c44bd3e7ddf4a1E: %v.0"}
!466 = distinct !{!466, !"_ZN4core5slice4sort6shared5pivot12choose_pivot17h46c44bd3e7ddf4a1E"}
!467 = !{!468}
!468 = distinct !{!468, !469, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!469 = distinct !{!469, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!470 = !{!471}
!471 = distinct !{!471, !469, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!472 = !{!473}
!473 = distinct !{!473, !474, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!474 = distinct !{!474, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!475 = !{!476}
!476 = distinct !{!476, !477, !"_ZN4core5slice4sort6shared5pivot7median317hf4e602458bf7e6caE: %c"}
!477 = distinct !{!477, !"_ZN4core5slice4sort6shared5pivot7median317hf4e602458bf7e6caE"}
!478 = !{!479}
!479 = distinct !{!479, !474, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!480 = !{!473, !468, !465}
!481 = !{!479, !471, !476, !482}
!482 = distinct !{!482, !466, !"_ZN4core5slice4sort6shared5pivot12choose_pivot17h46c44bd3e7ddf4a1E: %is_less"}
!483 = !{!479, !471, !465}
!484 = !{!473, !468, !476, !482}
!485 = !{!473, !479, !468, !471, !476, !465, !482}
!486 = !{!487}
!487 = distinct !{!487, !488, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!488 = distinct !{!488, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!489 = !{!490}
!490 = distinct !{!490, !491, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!491 = distinct !{!491, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!492 = !{!490, !487, !465}
!493 = !{!494, !495, !482}
!494 = distinct !{!494, !491, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!495 = distinct !{!495, !488, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!496 = !{!494, !490, !495, !487, !465, !482}
!497 = !{!498, !500, !501, !503, !465, !482}
!498 = distinct !{!498, !499, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!499 = distinct !{!499, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!500 = distinct !{!500, !499, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!501 = distinct !{!501, !502, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!502 = distinct !{!502, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!503 = distinct !{!503, !502, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!504 = !{!505}
!505 = distinct !{!505, !506, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!506 = distinct !{!506, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!507 = !{!508}
!508 = distinct !{!508, !509, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!509 = distinct !{!509, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!510 = !{!508, !505}
!511 = !{!512, !513}
!512 = distinct !{!512, !509, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!513 = distinct !{!513, !506, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!514 = !{!508, !512, !505, !513}
!515 = !{!516}
!516 = distinct !{!516, !517, !"_ZN4core5slice4sort6stable9quicksort16stable_partition17h5905ec3591bc2df0E: %v.0"}
!517 = distinct !{!517, !"_ZN4core5slice4sort6stable9quicksort16stable_partition17h5905ec3591bc2df0E"}
!518 = !{!519}
!519 = distinct !{!519, !517, !"_ZN4core5slice4sort6stable9quicksort16stable_partition17h5905ec3591bc2df0E: %scratch.0"}
!520 = !{!521, !523, !516}
!521 = distinct !{!521, !522, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!522 = distinct !{!522, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!523 = distinct !{!523, !524, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!524 = distinct !{!524, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!525 = !{!526, !527, !519}
!526 = distinct !{!526, !522, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!527 = distinct !{!527, !524, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!528 = !{!527}
!529 = !{!523}
!530 = !{!526}
!531 = !{!521}
!532 = !{!526, !527, !516}
!533 = !{!521, !523, !519}
!534 = !{!526, !521, !527, !523, !516, !519}
!535 = !{!536, !516}
!536 = distinct !{!536, !537, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE: %self"}
!537 = distinct !{!537, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE"}
!538 = !{!539}
!539 = distinct !{!539, !540, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!540 = distinct !{!540, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!541 = !{!542}
!542 = distinct !{!542, !543, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!543 = distinct !{!543, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!544 = !{!542, !539, !516}
!545 = !{!546, !547, !519}
!546 = distinct !{!546, !543, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!547 = distinct !{!547, !540, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!548 = !{!542, !546, !539, !547, !516, !519}
!549 = !{!550, !516}
!550 = distinct !{!550, !551, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE: %self"}
!551 = distinct !{!551, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE"}
!552 = !{!553}
!553 = distinct !{!553, !554, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!554 = distinct !{!554, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!555 = !{!556}
!556 = distinct !{!556, !557, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!557 = distinct !{!557, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!558 = !{!556, !553, !516}
!559 = !{!560, !561, !519}
!560 = distinct !{!560, !557, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!561 = distinct !{!561, !554, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!562 = !{!556, !560, !553, !561, !516, !519}
!563 = !{!564, !516}
!564 = distinct !{!564, !565, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE: %self"}
!565 = distinct !{!565, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE"}
!566 = !{!567}
!567 = distinct !{!567, !568, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!568 = distinct !{!568, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!569 = !{!570}
!570 = distinct !{!570, !571, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!571 = distinct !{!571, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!572 = !{!570, !567, !516}
!573 = !{!574, !575, !519}
!574 = distinct !{!574, !571, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!575 = distinct !{!575, !568, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!576 = !{!570, !574, !567, !575, !516, !519}
!577 = !{!578, !516}
!578 = distinct !{!578, !579, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE: %self"}
!579 = distinct !{!579, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE"}
!580 = !{!581, !583, !516}
!581 = distinct !{!581, !582, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!582 = distinct !{!582, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!583 = distinct !{!583, !584, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!584 = distinct !{!584, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!585 = !{!586, !587, !519}
!586 = distinct !{!586, !582, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!587 = distinct !{!587, !584, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!588 = !{!587}
!589 = !{!583}
!590 = !{!586}
!591 = !{!581}
!592 = !{!586, !587, !516}
!593 = !{!581, !583, !519}
!594 = !{!586, !581, !587, !583, !516, !519}
!595 = !{!596, !516}
!596 = distinct !{!596, !597, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE: %self"}
!597 = distinct !{!597, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE"}
!598 = !{!599, !519}
!599 = distinct !{!599, !600, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE: %self"}
!600 = distinct !{!600, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE"}
!601 = !{!599, !516}
!602 = !{!516, !519}
!603 = distinct !{!603, !323, !324}
!604 = distinct !{!604, !324, !323}
!605 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!606 = !{!607, !609}
!607 = distinct !{!607, !608, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h66c60076430bac96E: %pair"}
!608 = distinct !{!608, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h66c60076430bac96E"}
!609 = distinct !{!609, !608, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h66c60076430bac96E: %self.0"}
!610 = !{!611}
!611 = distinct !{!611, !612, !"_ZN4core5slice4sort6stable9quicksort16stable_partition17h837bcf61bb18aa3cE: %v.0"}
!612 = distinct !{!612, !"_ZN4core5slice4sort6stable9quicksort16stable_partition17h837bcf61bb18aa3cE"}
!613 = !{!614}
!614 = distinct !{!614, !612, !"_ZN4core5slice4sort6stable9quicksort16stable_partition17h837bcf61bb18aa3cE: %scratch.0"}
!615 = !{!616, !618, !620, !611}
!616 = distinct !{!616, !617, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!617 = distinct !{!617, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!618 = distinct !{!618, !619, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!619 = distinct !{!619, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!620 = distinct !{!620, !621, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE: %b"}
!621 = distinct !{!621, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE"}
!622 = !{!623, !624, !625, !614}
!623 = distinct !{!623, !617, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!624 = distinct !{!624, !619, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!625 = distinct !{!625, !621, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE: %a"}
!626 = !{!625}
!627 = !{!620}
!628 = !{!618}
!629 = !{!624}
!630 = !{!616}
!631 = !{!623}
!632 = !{!623, !624, !625, !611}
!633 = !{!616, !618, !620, !614}
!634 = !{!616, !623, !618, !624, !625, !620, !611, !614}
!635 = !{!636, !611}
!636 = distinct !{!636, !637, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE: %self"}
!637 = distinct !{!637, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE"}
!638 = !{!639}
!639 = distinct !{!639, !640, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE: %a"}
!640 = distinct !{!640, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE"}
!641 = !{!642}
!642 = distinct !{!642, !643, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!643 = distinct !{!643, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!644 = !{!645}
!645 = distinct !{!645, !646, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!646 = distinct !{!646, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!647 = !{!645, !642, !639, !611}
!648 = !{!649, !650, !651, !614}
!649 = distinct !{!649, !646, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!650 = distinct !{!650, !643, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!651 = distinct !{!651, !640, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE: %b"}
!652 = !{!649, !645, !650, !642, !639, !651, !611, !614}
!653 = !{!654, !611}
!654 = distinct !{!654, !655, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE: %self"}
!655 = distinct !{!655, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE"}
!656 = !{!657}
!657 = distinct !{!657, !658, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE: %a"}
!658 = distinct !{!658, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE"}
!659 = !{!660}
!660 = distinct !{!660, !661, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!661 = distinct !{!661, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!662 = !{!663}
!663 = distinct !{!663, !664, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!664 = distinct !{!664, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!665 = !{!663, !660, !657, !611}
!666 = !{!667, !668, !669, !614}
!667 = distinct !{!667, !664, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!668 = distinct !{!668, !661, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!669 = distinct !{!669, !658, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE: %b"}
!670 = !{!667, !663, !668, !660, !657, !669, !611, !614}
!671 = !{!672, !611}
!672 = distinct !{!672, !673, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE: %self"}
!673 = distinct !{!673, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE"}
!674 = !{!675}
!675 = distinct !{!675, !676, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE: %a"}
!676 = distinct !{!676, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE"}
!677 = !{!678}
!678 = distinct !{!678, !679, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!679 = distinct !{!679, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!680 = !{!681}
!681 = distinct !{!681, !682, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!682 = distinct !{!682, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!683 = !{!681, !678, !675, !611}
!684 = !{!685, !686, !687, !614}
!685 = distinct !{!685, !682, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!686 = distinct !{!686, !679, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!687 = distinct !{!687, !676, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE: %b"}
!688 = !{!685, !681, !686, !678, !675, !687, !611, !614}
!689 = !{!690, !611}
!690 = distinct !{!690, !691, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE: %self"}
!691 = distinct !{!691, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE"}
!692 = !{!693, !695, !697, !611}
!693 = distinct !{!693, !694, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %p"}
!694 = distinct !{!694, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E"}
!695 = distinct !{!695, !696, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %a"}
!696 = distinct !{!696, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE"}
!697 = distinct !{!697, !698, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE: %b"}
!698 = distinct !{!698, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE"}
!699 = !{!700, !701, !702, !614}
!700 = distinct !{!700, !694, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hfb1f5875b0e35913E: %q"}
!701 = distinct !{!701, !696, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17h2c95019ced9a832fE: %b"}
!702 = distinct !{!702, !698, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h5b08df170d71c17eE: %a"}
!703 = !{!702}
!704 = !{!697}
!705 = !{!695}
!706 = !{!701}
!707 = !{!693}
!708 = !{!700}
!709 = !{!700, !701, !702, !611}
!710 = !{!693, !695, !697, !614}
!711 = !{!693, !700, !695, !701, !702, !697, !611, !614}
!712 = !{!713, !611}
!713 = distinct !{!713, !714, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE: %self"}
!714 = distinct !{!714, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE"}
!715 = !{!716, !614}
!716 = distinct !{!716, !717, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE: %self"}
!717 = distinct !{!717, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h2fe1453c928eba2bE"}
!718 = !{!716, !611}
!719 = !{!611, !614}
!720 = distinct !{!720, !323, !324}
!721 = distinct !{!721, !324, !323}
!722 = !{i64 0, i64 -9223372036854775808}
!723 = !{!724}
!724 = distinct !{!724, !725, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14grow_amortized17h1f65a4c3ed60c801E: %self"}
!725 = distinct !{!725, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14grow_amortized17h1f65a4c3ed60c801E"}
!726 = !{i64 0, i64 2}
!727 = !{i64 0, i64 -9223372036854775807}
!728 = !{!729}
!729 = distinct !{!729, !730, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14current_memory17h80ec82e7d3851863E: %self"}
!730 = distinct !{!730, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14current_memory17h80ec82e7d3851863E"}
!731 = !{!732}
!732 = distinct !{!732, !730, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14current_memory17h80ec82e7d3851863E: %_0"}
!733 = !{!734}
!734 = distinct !{!734, !735, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14grow_amortized17h1f65a4c3ed60c801E: %self"}
!735 = distinct !{!735, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14grow_amortized17h1f65a4c3ed60c801E"}
!736 = !{!737, !739}
!737 = distinct !{!737, !738, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$15try_allocate_in17hea2f774e465f84cbE: %_0"}
!738 = distinct !{!738, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$15try_allocate_in17hea2f774e465f84cbE"}
!739 = distinct !{!739, !740, !"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h263f120ee46b3b3fE: %_0"}
!740 = distinct !{!740, !"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h263f120ee46b3b3fE"}
!741 = !{!742}
!742 = distinct !{!742, !743, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt"}
!743 = distinct !{!743, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E"}
!744 = !{!745, !742}
!745 = distinct !{!745, !746, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17h1d2b14b2db51cb75E: %v"}
!746 = distinct !{!746, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17h1d2b14b2db51cb75E"}
!747 = !{!748, !749, !751, !753, !755, !757, !739}
!748 = distinct !{!748, !743, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %_1"}
!749 = distinct !{!749, !750, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h392452b58bb246e1E: %f"}
!750 = distinct !{!750, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h392452b58bb246e1E"}
!751 = distinct !{!751, !752, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfef2274aeb662d29E: %g"}
!752 = distinct !{!752, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfef2274aeb662d29E"}
!753 = distinct !{!753, !754, !"_ZN4core4iter6traits8iterator8Iterator8for_each17he5758b6d5aea0e2dE: %f"}
!754 = distinct !{!754, !"_ZN4core4iter6traits8iterator8Iterator8for_each17he5758b6d5aea0e2dE"}
!755 = distinct !{!755, !756, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h2f591a93473527d6E: %self"}
!756 = distinct !{!756, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h2f591a93473527d6E"}
!757 = distinct !{!757, !758, !"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h4d46394f2e8f537eE: %self"}
!758 = distinct !{!758, !"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h4d46394f2e8f537eE"}
!759 = !{!760, !762, !748, !742, !749, !751, !753, !755, !757, !739}
!760 = distinct !{!760, !761, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h04595ec8da9489adE: %_1"}
!761 = distinct !{!761, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h04595ec8da9489adE"}
!762 = distinct !{!762, !763, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h1a7917abbc11393eE: %_1"}
!763 = distinct !{!763, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h1a7917abbc11393eE"}
!764 = !{!765}
!765 = distinct !{!765, !743, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt:It1"}
!766 = !{!745, !765}
!767 = !{!760, !762, !748, !765, !749, !751, !753, !755, !757, !739}
!768 = !{!769}
!769 = distinct !{!769, !743, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt:It2"}
!770 = !{!745, !769}
!771 = !{!760, !762, !748, !769, !749, !751, !753, !755, !757, !739}
!772 = !{!773}
!773 = distinct !{!773, !743, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha6c57dc4983b25a7E: %elt:It3"}
!774 = !{!745, !773}
!775 = !{!760, !762, !748, !773, !749, !751, !753, !755, !757, !739}
!776 = !{!777, !779, !781}
!777 = distinct !{!777, !778, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hce7259381e673ef2E: %_2.1"}
!778 = distinct !{!778, !"_ZN12rust_vectors25rust_collected_and_sorted28_$u7b$$u7b$closure$u7d$$u7d$17hce7259381e673ef2E"}
!779 = distinct !{!779, !780, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha1b32222c18bbb99E: %elt.1"}
!780 = distinct !{!780, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17ha1b32222c18bbb99E"}
!781 = distinct !{!781, !782, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h9939870c95ae7f32E: %item"}
!782 = distinct !{!782, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h9939870c95ae7f32E"}
!783 = !{!784}
!784 = distinct !{!784, !782, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h9939870c95ae7f32E: %_1"}
!785 = !{!786, !788, !790, !792}
!786 = distinct !{!786, !787, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h7932737390edd501E: %self"}
!787 = distinct !{!787, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h7932737390edd501E"}
!788 = distinct !{!788, !789, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h37680ec329f0cb3fE: %self"}
!789 = distinct !{!789, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h37680ec329f0cb3fE"}
!790 = distinct !{!790, !791, !"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17h592803827220f96bE: %_1"}
!791 = distinct !{!791, !"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17h592803827220f96bE"}
!792 = distinct !{!792, !793, !"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h052f6c2e95124163E: %_1"}
!793 = distinct !{!793, !"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h052f6c2e95124163E"}
!794 = !{!739}
!795 = !{!796, !798}
!796 = distinct !{!796, !797, !"_ZN12rust_vectors20rust_pushed_products28_$u7b$$u7b$closure$u7d$$u7d$17h1f2d73e525c6d649E: %w.0"}
!797 = distinct !{!797, !"_ZN12rust_vectors20rust_pushed_products28_$u7b$$u7b$closure$u7d$$u7d$17h1f2d73e525c6d649E"}
!798 = distinct !{!798, !799, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE: %elt.0"}
!799 = distinct !{!799, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h45ee69b8efd0b2dbE"}
!800 = !{!801}
!801 = distinct !{!801, !802, !"_ZN4core4iter6traits8iterator8Iterator4fold17hed7a6fc3e4f3999cE: %self"}
!802 = distinct !{!802, !"_ZN4core4iter6traits8iterator8Iterator4fold17hed7a6fc3e4f3999cE"}
!803 = !{!804}
!804 = distinct !{!804, !805, !"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h052f6c2e95124163E: %_1"}
!805 = distinct !{!805, !"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h052f6c2e95124163E"}
!806 = !{!807}
!807 = distinct !{!807, !808, !"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17h592803827220f96bE: %_1"}
!808 = distinct !{!808, !"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17h592803827220f96bE"}
!809 = !{!810}
!810 = distinct !{!810, !811, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h37680ec329f0cb3fE: %self"}
!811 = distinct !{!811, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h37680ec329f0cb3fE"}
!812 = !{!813}
!813 = distinct !{!813, !814, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h7932737390edd501E: %self"}
!814 = distinct !{!814, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h7932737390edd501E"}
!815 = !{!816, !813, !810, !807, !804}
!816 = distinct !{!816, !817, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14current_memory17h80ec82e7d3851863E: %self"}
!817 = distinct !{!817, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14current_memory17h80ec82e7d3851863E"}
!818 = !{!819}
!819 = distinct !{!819, !817, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14current_memory17h80ec82e7d3851863E: %_0"}
!820 = !{!813, !810, !807, !804}
!821 = !{!822}
!822 = distinct !{!822, !823, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17hd74b6a84bd7b789bE: %self"}
!823 = distinct !{!823, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17hd74b6a84bd7b789bE"}
!824 = !{!825}
!825 = distinct !{!825, !826, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$15try_allocate_in17hea2f774e465f84cbE: %_0"}
!826 = distinct !{!826, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$15try_allocate_in17hea2f774e465f84cbE"}
!827 = !{!828}
!828 = distinct !{!828, !829, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7f44cea4f4f7a38dE: %self"}
!829 = distinct !{!829, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7f44cea4f4f7a38dE"}
!830 = !{!831}
!831 = distinct !{!831, !829, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7f44cea4f4f7a38dE: %iterator"}
!832 = !{!833, !835, !836, !838, !839, !841, !843, !844, !846, !828, !831}
!833 = distinct !{!833, !834, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17hd31ae34b5d4b51edE: %_1"}
!834 = distinct !{!834, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17hd31ae34b5d4b51edE"}
!835 = distinct !{!835, !834, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17hd31ae34b5d4b51edE: %v"}
!836 = distinct !{!836, !837, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0633fad1b9ffc730E: %_1"}
!837 = distinct !{!837, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0633fad1b9ffc730E"}
!838 = distinct !{!838, !837, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0633fad1b9ffc730E: %elt"}
!839 = distinct !{!839, !840, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heb4cb9dd87be7da7E: %f"}
!840 = distinct !{!840, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heb4cb9dd87be7da7E"}
!841 = distinct !{!841, !842, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9aff0da4b4e4230eE: %self"}
!842 = distinct !{!842, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9aff0da4b4e4230eE"}
!843 = distinct !{!843, !842, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9aff0da4b4e4230eE: %g"}
!844 = distinct !{!844, !845, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h71722418ee47b4f8E: %self"}
!845 = distinct !{!845, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h71722418ee47b4f8E"}
!846 = distinct !{!846, !845, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h71722418ee47b4f8E: %f"}
!847 = !{!848, !850, !836, !838, !839, !841, !843, !844, !846, !828, !831}
!848 = distinct !{!848, !849, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h86ba19b629a26e70E: %_1"}
!849 = distinct !{!849, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h86ba19b629a26e70E"}
!850 = distinct !{!850, !851, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h4655ad2791e91ba4E: %_1"}
!851 = distinct !{!851, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h4655ad2791e91ba4E"}
!852 = !{!853}
!853 = distinct !{!853, !837, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0633fad1b9ffc730E: %elt:It1"}
!854 = !{!855, !853}
!855 = distinct !{!855, !834, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17hd31ae34b5d4b51edE: %v:It1"}
!856 = !{!833, !836, !839, !841, !843, !844, !846, !828, !831}
!857 = !{!848, !850, !836, !853, !839, !841, !843, !844, !846, !828, !831}
!858 = !{!859}
!859 = distinct !{!859, !837, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0633fad1b9ffc730E: %elt:It2"}
!860 = !{!861, !859}
!861 = distinct !{!861, !834, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17hd31ae34b5d4b51edE: %v:It2"}
!862 = !{!848, !850, !836, !859, !839, !841, !843, !844, !846, !828, !831}
!863 = !{!864}
!864 = distinct !{!864, !837, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0633fad1b9ffc730E: %elt:It3"}
!865 = !{!866, !864}
!866 = distinct !{!866, !834, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17hd31ae34b5d4b51edE: %v:It3"}
!867 = !{!848, !850, !836, !864, !839, !841, !843, !844, !846, !828, !831}
!868 = !{!869}
!869 = distinct !{!869, !870, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$6remove17h1d5d66ee0ae85d02E: %self"}
!870 = distinct !{!870, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$6remove17h1d5d66ee0ae85d02E"}
!871 = !{!872}
!872 = distinct !{!872, !873, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$10try_remove17h970123e11495fac3E: %self"}
!873 = distinct !{!873, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$10try_remove17h970123e11495fac3E"}
!874 = !{!872, !869}
!875 = !{!876}
!876 = distinct !{!876, !877, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$10insert_mut17h9ac44ff3c6617cd4E: %self"}
!877 = distinct !{!877, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$10insert_mut17h9ac44ff3c6617cd4E"}
!878 = !{!879, !881, !883}
!879 = distinct !{!879, !880, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17h74ad4419bebce1eaE: %_2.1"}
!880 = distinct !{!880, !"_ZN12rust_vectors17rust_vector_edits28_$u7b$$u7b$closure$u7d$$u7d$17h74ad4419bebce1eaE"}
!881 = distinct !{!881, !882, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h88dd5509d69db6b9E: %elt.1"}
!882 = distinct !{!882, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h88dd5509d69db6b9E"}
!883 = distinct !{!883, !884, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17hef61a27ae7a04ec0E: %item"}
!884 = distinct !{!884, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17hef61a27ae7a04ec0E"}
!885 = !{!886}
!886 = distinct !{!886, !884, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17hef61a27ae7a04ec0E: %_1"}
!887 = distinct !{!887, !888}
!888 = !{!"llvm.loop.unroll.disable"}
!889 = !{!890}
!890 = distinct !{!890, !891, !"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h052f6c2e95124163E: %_1"}
!891 = distinct !{!891, !"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h052f6c2e95124163E"}
!892 = !{!893}
!893 = distinct !{!893, !894, !"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17h592803827220f96bE: %_1"}
!894 = distinct !{!894, !"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17h592803827220f96bE"}
!895 = !{!896}
!896 = distinct !{!896, !897, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h37680ec329f0cb3fE: %self"}
!897 = distinct !{!897, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h37680ec329f0cb3fE"}
!898 = !{!899}
!899 = distinct !{!899, !900, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h7932737390edd501E: %self"}
!900 = distinct !{!900, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h7932737390edd501E"}
!901 = !{!902, !899, !896, !893, !890}
!902 = distinct !{!902, !903, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14current_memory17h80ec82e7d3851863E: %self"}
!903 = distinct !{!903, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14current_memory17h80ec82e7d3851863E"}
!904 = !{!905}
!905 = distinct !{!905, !903, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14current_memory17h80ec82e7d3851863E: %_0"}
!906 = !{!899, !896, !893, !890}
!907 = !{!908, !910, !912}
!908 = distinct !{!908, !909, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$15try_allocate_in17hea2f774e465f84cbE: %_0"}
!909 = distinct !{!909, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$15try_allocate_in17hea2f774e465f84cbE"}
!910 = distinct !{!910, !911, !"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h31ffb5c66f835461E: %_0"}
!911 = distinct !{!911, !"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h31ffb5c66f835461E"}
!912 = distinct !{!912, !911, !"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h31ffb5c66f835461E: %iterator"}
!913 = !{!914, !916, !918}
!914 = distinct !{!914, !915, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h2788b4f4add45ef2E: %_2.1"}
!915 = distinct !{!915, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h2788b4f4add45ef2E"}
!916 = distinct !{!916, !917, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE: %elt.1"}
!917 = distinct !{!917, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE"}
!918 = distinct !{!918, !919, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E: %item"}
!919 = distinct !{!919, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E"}
!920 = !{!921, !922, !923, !924, !926, !928, !929, !931, !932, !934, !935, !937, !938, !940, !910, !912}
!921 = distinct !{!921, !915, !"_ZN12rust_vectors22rust_vector_of_structs28_$u7b$$u7b$closure$u7d$$u7d$17h2788b4f4add45ef2E: %_0"}
!922 = distinct !{!922, !917, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE: %_1"}
!923 = distinct !{!923, !919, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E: %_1"}
!924 = distinct !{!924, !925, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h670fb59e275a1c13E: %f"}
!925 = distinct !{!925, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h670fb59e275a1c13E"}
!926 = distinct !{!926, !927, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E: %self"}
!927 = distinct !{!927, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E"}
!928 = distinct !{!928, !927, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7e9488138c816da7E: %fold"}
!929 = distinct !{!929, !930, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd611cd46f6755f49E: %self"}
!930 = distinct !{!930, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd611cd46f6755f49E"}
!931 = distinct !{!931, !930, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd611cd46f6755f49E: %g"}
!932 = distinct !{!932, !933, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E: %self"}
!933 = distinct !{!933, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E"}
!934 = distinct !{!934, !933, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h008c500407ed8dd2E: %f"}
!935 = distinct !{!935, !936, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7b4aa74f311b6ad1E: %self"}
!936 = distinct !{!936, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7b4aa74f311b6ad1E"}
!937 = distinct !{!937, !936, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7b4aa74f311b6ad1E: %iterator"}
!938 = distinct !{!938, !939, !"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h86a1e9f02f007dbdE: %self"}
!939 = distinct !{!939, !"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h86a1e9f02f007dbdE"}
!940 = distinct !{!940, !939, !"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h86a1e9f02f007dbdE: %iterator"}
!941 = !{!914, !942, !943}
!942 = distinct !{!942, !917, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE: %elt.1:It2"}
!943 = distinct !{!943, !919, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E: %item:It2"}
!944 = !{!914, !945, !946}
!945 = distinct !{!945, !917, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h54d57b5ac3cac5beE: %elt.1:It3"}
!946 = distinct !{!946, !919, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h614dce5eb9879dc8E: %item:It3"}
!947 = !{!948, !950}
!948 = distinct !{!948, !949, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$15try_allocate_in17hea2f774e465f84cbE: %_0"}
!949 = distinct !{!949, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$15try_allocate_in17hea2f774e465f84cbE"}
!950 = distinct !{!950, !951, !"_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17h817642b54eeaf847E: %_0"}
!951 = distinct !{!951, !"_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17h817642b54eeaf847E"}
!952 = !{!950}
!953 = !{!954, !950}
!954 = distinct !{!954, !955, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17hbc05620f1fcd3fd4E: %self"}
!955 = distinct !{!955, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17hbc05620f1fcd3fd4E"}
!956 = !{!957, !959, !961}
!957 = distinct !{!957, !958, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$15try_allocate_in17hea2f774e465f84cbE: %_0"}
!958 = distinct !{!958, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$15try_allocate_in17hea2f774e465f84cbE"}
!959 = distinct !{!959, !960, !"_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17h262c1c888a36f835E: %_0"}
!960 = distinct !{!960, !"_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17h262c1c888a36f835E"}
!961 = distinct !{!961, !960, !"_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17h262c1c888a36f835E: %elem"}
!962 = !{!963, !965, !967, !968, !970, !971, !973, !959, !961}
!963 = distinct !{!963, !964, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$15try_allocate_in17hea2f774e465f84cbE: %_0"}
!964 = distinct !{!964, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$15try_allocate_in17hea2f774e465f84cbE"}
!965 = distinct !{!965, !966, !"_ZN87_$LT$T$u20$as$u20$alloc..slice..$LT$impl$u20$$u5b$T$u5d$$GT$..to_vec_in..ConvertVec$GT$6to_vec17hd90c0536e0d9b601E: %v"}
!966 = distinct !{!966, !"_ZN87_$LT$T$u20$as$u20$alloc..slice..$LT$impl$u20$$u5b$T$u5d$$GT$..to_vec_in..ConvertVec$GT$6to_vec17hd90c0536e0d9b601E"}
!967 = distinct !{!967, !966, !"_ZN87_$LT$T$u20$as$u20$alloc..slice..$LT$impl$u20$$u5b$T$u5d$$GT$..to_vec_in..ConvertVec$GT$6to_vec17hd90c0536e0d9b601E: %s.0"}
!968 = distinct !{!968, !969, !"_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17hb3284cba6c32e033E: %_0"}
!969 = distinct !{!969, !"_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17hb3284cba6c32e033E"}
!970 = distinct !{!970, !969, !"_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17hb3284cba6c32e033E: %self"}
!971 = distinct !{!971, !972, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17h25a2dc27a5847d7eE: %self"}
!972 = distinct !{!972, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17h25a2dc27a5847d7eE"}
!973 = distinct !{!973, !972, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17h25a2dc27a5847d7eE: %value"}
!974 = !{!965, !967, !968, !970, !971, !973, !959, !961}
!975 = !{!965, !968, !970, !971, !973, !959, !961}
!976 = !{!963, !965, !967, !968, !977, !971, !973, !959, !961}
!977 = distinct !{!977, !969, !"_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17hb3284cba6c32e033E: %self:It1"}
!978 = !{!965, !968, !977, !971, !973, !959, !961}
!979 = !{!980}
!980 = distinct !{!980, !981, !"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product28_$u7b$$u7b$closure$u7d$$u7d$17h3c7e5977d1deb7f8E: %b"}
!981 = distinct !{!981, !"_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product28_$u7b$$u7b$closure$u7d$$u7d$17h3c7e5977d1deb7f8E"}
!982 = !{!983, !985}
!983 = distinct !{!983, !984, !"_ZN12rust_vectors22rust_vector_of_vectors28_$u7b$$u7b$closure$u7d$$u7d$17h71b8231b64be2108E: %r"}
!984 = distinct !{!984, !"_ZN12rust_vectors22rust_vector_of_vectors28_$u7b$$u7b$closure$u7d$$u7d$17h71b8231b64be2108E"}
!985 = distinct !{!985, !986, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE: %elt"}
!986 = distinct !{!986, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE"}
!987 = !{!988, !989}
!988 = distinct !{!988, !984, !"_ZN12rust_vectors22rust_vector_of_vectors28_$u7b$$u7b$closure$u7d$$u7d$17h71b8231b64be2108E: %r:It1"}
!989 = distinct !{!989, !986, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE: %elt:It1"}
!990 = !{!991, !992}
!991 = distinct !{!991, !984, !"_ZN12rust_vectors22rust_vector_of_vectors28_$u7b$$u7b$closure$u7d$$u7d$17h71b8231b64be2108E: %r:It2"}
!992 = distinct !{!992, !986, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0181ea673829b12dE: %elt:It2"}
!993 = !{!994, !996, !998, !1000, !1002, !1004, !1006}
!994 = distinct !{!994, !995, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h7932737390edd501E: %self"}
!995 = distinct !{!995, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h7932737390edd501E"}
!996 = distinct !{!996, !997, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h37680ec329f0cb3fE: %self"}
!997 = distinct !{!997, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h37680ec329f0cb3fE"}
!998 = distinct !{!998, !999, !"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17h592803827220f96bE: %_1"}
!999 = distinct !{!999, !"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17h592803827220f96bE"}
!1000 = distinct !{!1000, !1001, !"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h052f6c2e95124163E: %_1"}
!1001 = distinct !{!1001, !"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h052f6c2e95124163E"}
!1002 = distinct !{!1002, !1003, !"_ZN4core3ptr57drop_in_place$LT$$u5b$alloc..vec..Vec$LT$f64$GT$$u5d$$GT$17hae9ffb63e4699b60E: %_1.0"}
!1003 = distinct !{!1003, !"_ZN4core3ptr57drop_in_place$LT$$u5b$alloc..vec..Vec$LT$f64$GT$$u5d$$GT$17hae9ffb63e4699b60E"}
!1004 = distinct !{!1004, !1005, !"_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd8b14d20472b8683E: %self"}
!1005 = distinct !{!1005, !"_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd8b14d20472b8683E"}
!1006 = distinct !{!1006, !1007, !"_ZN4core3ptr70drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$f64$GT$$GT$$GT$17h40ddf0f8f70196bbE: %_1"}
!1007 = distinct !{!1007, !"_ZN4core3ptr70drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$f64$GT$$GT$$GT$17h40ddf0f8f70196bbE"}
!1008 = !{!1009, !1010, !1011, !1012, !1002, !1004, !1006}
!1009 = distinct !{!1009, !995, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h7932737390edd501E: %self:It1"}
!1010 = distinct !{!1010, !997, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h37680ec329f0cb3fE: %self:It1"}
!1011 = distinct !{!1011, !999, !"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17h592803827220f96bE: %_1:It1"}
!1012 = distinct !{!1012, !1001, !"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h052f6c2e95124163E: %_1:It1"}
!1013 = !{!1014, !1015, !1016, !1017, !1002, !1004, !1006}
!1014 = distinct !{!1014, !995, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h7932737390edd501E: %self:It2"}
!1015 = distinct !{!1015, !997, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h37680ec329f0cb3fE: %self:It2"}
!1016 = distinct !{!1016, !999, !"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17h592803827220f96bE: %_1:It2"}
!1017 = distinct !{!1017, !1001, !"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h052f6c2e95124163E: %_1:It2"}
