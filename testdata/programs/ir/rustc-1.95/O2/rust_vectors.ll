; env RUSTC_BOOTSTRAP=1 rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=2 -C panic=abort -Zshare-generics=no --emit=llvm-ir rust/rust_vectors.rs -o ir/rustc-1.95/O2/rust_vectors.ll
; ModuleID = 'rust_vectors.d1c141cca60df4b2-cgu.0'
source_filename = "rust_vectors.d1c141cca60df4b2-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167 = private unnamed_addr constant [21 x i8] c"rust/rust_vectors.rs\00", align 1
@alloc_f67e190e401eef34f157913085225c9a = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00:\00\00\000\00\00\00" }>, align 8
@alloc_54b8033b488ed698ed339a4b02c71a31 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00\12\00\00\00\07\00\00\00" }>, align 8
@alloc_bf4c2de6564b5bbcbdd34f64023af3f3 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00\15\00\00\00\07\00\00\00" }>, align 8

; core::slice::sort::unstable::ipnsort::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
; Function Attrs: noinline nounwind nonlazybind uwtable
define void @_RINvNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable7ipnsortdNCINvMB6_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1r_(ptr noalias noundef nonnull align 8 %v.0, i64 noundef range(i64 0, 1152921504606846976) %v.1, ptr noalias noundef align 8 dereferenceable(8) %is_less) unnamed_addr #0 {
start:
  %_4.i = icmp samesign ult i64 %v.1, 2
  br i1 %_4.i, label %bb6, label %bb2.i

bb2.i:                                            ; preds = %start
  %_28.i = getelementptr inbounds nuw i8, ptr %v.0, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %_6.i.i = load double, ptr %_28.i, align 8, !alias.scope !13, !noalias !14, !noundef !15
  %_7.i.i = load double, ptr %v.0, align 8, !alias.scope !14, !noalias !13, !noundef !15
  %brmerge.not.i = fcmp uno double %_6.i.i, %_7.i.i
  br i1 %brmerge.not.i, label %bb6.i.i, label %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit, !prof !16

bb6.i.i:                                          ; preds = %bb2.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !17
  unreachable

_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit: ; preds = %bb2.i
  %_8.i.mux.i = fcmp olt double %_6.i.i, %_7.i.i
  %_10.i27.not = icmp eq i64 %v.1, 2
  br i1 %_8.i.mux.i, label %bb4.i.preheader, label %bb11.i.preheader

bb11.i.preheader:                                 ; preds = %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit
  br i1 %_10.i27.not, label %_RINvNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared17find_existing_rundNCINvMB6_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1A_.exit, label %bb12.i

bb4.i.preheader:                                  ; preds = %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit
  br i1 %_10.i27.not, label %_RINvNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared17find_existing_rundNCINvMB6_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1A_.exit, label %bb5.i

bb12.i:                                           ; preds = %bb11.i.preheader, %bb15.i
  %_7.i.i3 = phi double [ %_6.i.i2, %bb15.i ], [ %_6.i.i, %bb11.i.preheader ]
  %run_len.sroa.0.0.i25 = phi i64 [ %0, %bb15.i ], [ 2, %bb11.i.preheader ]
  %_40.i = getelementptr inbounds nuw double, ptr %v.0, i64 %run_len.sroa.0.0.i25
  tail call void @llvm.experimental.noalias.scope.decl(metadata !18)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !21)
  %_6.i.i2 = load double, ptr %_40.i, align 8, !alias.scope !24, !noalias !25, !noundef !15
  %brmerge.not.i4 = fcmp uno double %_6.i.i2, %_7.i.i3
  br i1 %brmerge.not.i4, label %bb6.i.i6, label %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit7, !prof !16

bb6.i.i6:                                         ; preds = %bb12.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !28
  unreachable

_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit7: ; preds = %bb12.i
  %_8.i.mux.i5 = fcmp olt double %_6.i.i2, %_7.i.i3
  br i1 %_8.i.mux.i5, label %_RINvNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared17find_existing_rundNCINvMB6_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1A_.exit, label %bb15.i

bb15.i:                                           ; preds = %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit7
  %0 = add nuw nsw i64 %run_len.sroa.0.0.i25, 1
  %exitcond.not = icmp eq i64 %0, %v.1
  br i1 %exitcond.not, label %bb2, label %bb12.i

bb5.i:                                            ; preds = %bb4.i.preheader, %bb7.i
  %_7.i.i9 = phi double [ %_6.i.i8, %bb7.i ], [ %_6.i.i, %bb4.i.preheader ]
  %run_len.sroa.0.1.i28 = phi i64 [ %1, %bb7.i ], [ 2, %bb4.i.preheader ]
  %_34.i = getelementptr inbounds nuw double, ptr %v.0, i64 %run_len.sroa.0.1.i28
  tail call void @llvm.experimental.noalias.scope.decl(metadata !29)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !32)
  %_6.i.i8 = load double, ptr %_34.i, align 8, !alias.scope !35, !noalias !36, !noundef !15
  %brmerge.not.i10 = fcmp uno double %_6.i.i8, %_7.i.i9
  br i1 %brmerge.not.i10, label %bb6.i.i12, label %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit13, !prof !16

bb6.i.i12:                                        ; preds = %bb5.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !39
  unreachable

_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit13: ; preds = %bb5.i
  %_8.i.mux.i11 = fcmp olt double %_6.i.i8, %_7.i.i9
  br i1 %_8.i.mux.i11, label %bb7.i, label %_RINvNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared17find_existing_rundNCINvMB6_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1A_.exit

bb7.i:                                            ; preds = %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit13
  %1 = add nuw nsw i64 %run_len.sroa.0.1.i28, 1
  %exitcond33.not = icmp eq i64 %1, %v.1
  br i1 %exitcond33.not, label %bb2, label %bb5.i

_RINvNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared17find_existing_rundNCINvMB6_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1A_.exit: ; preds = %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit7, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit13, %bb11.i.preheader, %bb4.i.preheader
  %_0.sroa.0.0.i = phi i64 [ 2, %bb11.i.preheader ], [ 2, %bb4.i.preheader ], [ %run_len.sroa.0.1.i28, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit13 ], [ %run_len.sroa.0.0.i25, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit7 ]
  %_8 = icmp samesign ule i64 %_0.sroa.0.0.i, %v.1
  tail call void @llvm.assume(i1 %_8)
  %_9 = icmp eq i64 %_0.sroa.0.0.i, %v.1
  br i1 %_9, label %bb2, label %bb9

bb2:                                              ; preds = %bb15.i, %bb7.i, %_RINvNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared17find_existing_rundNCINvMB6_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1A_.exit
  br i1 %_8.i.mux.i, label %bb3, label %bb6

bb9:                                              ; preds = %_RINvNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared17find_existing_rundNCINvMB6_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1A_.exit
  %self = or i64 %v.1, 1
  %2 = tail call range(i64 4, 64) i64 @llvm.ctlz.i64(i64 %self, i1 true)
  %3 = trunc nuw nsw i64 %2 to i32
  %log = shl nuw nsw i32 %3, 1
  %limit = xor i32 %log, 126
; call core::slice::sort::unstable::quicksort::quicksort::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  tail call fastcc void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort9quicksortdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1F_(ptr noalias noundef nonnull align 8 %v.0, i64 noundef %v.1, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable_or_null(8) null, i32 noundef %limit, ptr noalias noundef align 8 dereferenceable(8) %is_less) #19
  br label %bb6

bb6:                                              ; preds = %bb6.i.i14, %middle.block, %start, %bb2, %bb9
  ret void

bb3:                                              ; preds = %bb2
  %half_len1.i = lshr i64 %v.1, 1
  tail call void @llvm.experimental.noalias.scope.decl(metadata !40)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !43)
  %end.i = getelementptr inbounds nuw double, ptr %v.0, i64 %v.1
  %min.iters.check = icmp samesign ult i64 %v.1, 8
  br i1 %min.iters.check, label %bb6.i.i14.preheader, label %vector.ph

vector.ph:                                        ; preds = %bb3
  %n.vec = and i64 %half_len1.i, 576460752303423484
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %4 = xor i64 %index, -1
  %5 = getelementptr inbounds nuw double, ptr %v.0, i64 %index
  %6 = getelementptr double, ptr %end.i, i64 %4
  %7 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %wide.load = load <2 x double>, ptr %5, align 8, !alias.scope !45, !noalias !43
  %wide.load52 = load <2 x double>, ptr %7, align 8, !alias.scope !45, !noalias !43
  %8 = getelementptr i8, ptr %6, i64 -8
  %9 = getelementptr i8, ptr %6, i64 -24
  %wide.load53 = load <2 x i64>, ptr %8, align 8, !alias.scope !48, !noalias !40
  %wide.load54 = load <2 x i64>, ptr %9, align 8, !alias.scope !48, !noalias !40
  %reverse = shufflevector <2 x i64> %wide.load53, <2 x i64> poison, <2 x i32> <i32 1, i32 0>
  %reverse55 = shufflevector <2 x i64> %wide.load54, <2 x i64> poison, <2 x i32> <i32 1, i32 0>
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 16
  store <2 x i64> %reverse, ptr %5, align 8, !alias.scope !45, !noalias !43
  store <2 x i64> %reverse55, ptr %10, align 8, !alias.scope !45, !noalias !43
  %11 = getelementptr i8, ptr %6, i64 -8
  %12 = getelementptr i8, ptr %6, i64 -24
  %reverse56 = shufflevector <2 x double> %wide.load, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  %reverse57 = shufflevector <2 x double> %wide.load52, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  store <2 x double> %reverse56, ptr %11, align 8, !alias.scope !48, !noalias !40
  store <2 x double> %reverse57, ptr %12, align 8, !alias.scope !48, !noalias !40
  %index.next = add nuw i64 %index, 4
  %13 = icmp eq i64 %index.next, %n.vec
  br i1 %13, label %middle.block, label %vector.body, !llvm.loop !49

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %half_len1.i, %n.vec
  br i1 %cmp.n, label %bb6, label %bb6.i.i14.preheader

bb6.i.i14.preheader:                              ; preds = %bb3, %middle.block
  %i.sroa.0.018.i.i.ph = phi i64 [ 0, %bb3 ], [ %n.vec, %middle.block ]
  br label %bb6.i.i14

bb6.i.i14:                                        ; preds = %bb6.i.i14.preheader, %bb6.i.i14
  %i.sroa.0.018.i.i = phi i64 [ %17, %bb6.i.i14 ], [ %i.sroa.0.018.i.i.ph, %bb6.i.i14.preheader ]
  %14 = xor i64 %i.sroa.0.018.i.i, -1
  %x.i.i = getelementptr inbounds nuw double, ptr %v.0, i64 %i.sroa.0.018.i.i
  %y.i.i = getelementptr double, ptr %end.i, i64 %14
  %15 = load double, ptr %x.i.i, align 8, !alias.scope !45, !noalias !43, !noundef !15
  %16 = load i64, ptr %y.i.i, align 8, !alias.scope !48, !noalias !40
  store i64 %16, ptr %x.i.i, align 8, !alias.scope !45, !noalias !43
  store double %15, ptr %y.i.i, align 8, !alias.scope !48, !noalias !40
  %17 = add nuw nsw i64 %i.sroa.0.018.i.i, 1
  %exitcond.not.i.i = icmp eq i64 %17, %half_len1.i
  br i1 %exitcond.not.i.i, label %bb6, label %bb6.i.i14, !llvm.loop !52
}

; core::slice::sort::shared::pivot::median3_rec::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal fastcc noundef nonnull ptr @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot11median3_recdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1C_(ptr noundef nonnull %0, ptr noundef nonnull %1, ptr noundef nonnull %2, i64 noundef range(i64 0, 144115188075855872) %n) unnamed_addr #1 {
start:
  %_6 = icmp samesign ugt i64 %n, 7
  br i1 %_6, label %bb1, label %bb6

bb1:                                              ; preds = %start
  %n84 = lshr i64 %n, 3
  %count = shl nuw nsw i64 %n84, 2
  %_10 = getelementptr inbounds nuw double, ptr %0, i64 %count
  %count1 = mul nuw nsw i64 %n84, 7
  %_13 = getelementptr inbounds nuw double, ptr %0, i64 %count1
; call core::slice::sort::shared::pivot::median3_rec::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  %3 = tail call fastcc noundef ptr @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot11median3_recdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1C_(ptr noundef %0, ptr noundef %_10, ptr noundef %_13, i64 noundef %n84) #19
  %_16 = getelementptr inbounds nuw double, ptr %1, i64 %count
  %_18 = getelementptr inbounds nuw double, ptr %1, i64 %count1
; call core::slice::sort::shared::pivot::median3_rec::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  %4 = tail call fastcc noundef ptr @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot11median3_recdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1C_(ptr noundef %1, ptr noundef %_16, ptr noundef %_18, i64 noundef %n84) #19
  %_20 = getelementptr inbounds nuw double, ptr %2, i64 %count
  %_22 = getelementptr inbounds nuw double, ptr %2, i64 %count1
; call core::slice::sort::shared::pivot::median3_rec::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  %5 = tail call fastcc noundef ptr @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot11median3_recdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1C_(ptr noundef %2, ptr noundef %_20, ptr noundef %_22, i64 noundef %n84) #19
  br label %bb6

bb6:                                              ; preds = %start, %bb1
  %c.sroa.0.0 = phi ptr [ %5, %bb1 ], [ %2, %start ]
  %b.sroa.0.0 = phi ptr [ %4, %bb1 ], [ %1, %start ]
  %a.sroa.0.0 = phi ptr [ %3, %bb1 ], [ %0, %start ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !53)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !56)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !58), !noalias !61
  tail call void @llvm.experimental.noalias.scope.decl(metadata !64), !noalias !61
  %_6.i.i = load double, ptr %a.sroa.0.0, align 8, !alias.scope !66, !noalias !67, !noundef !15
  %_7.i.i = load double, ptr %b.sroa.0.0, align 8, !alias.scope !68, !noalias !69, !noundef !15
  %brmerge.not.i = fcmp uno double %_6.i.i, %_7.i.i
  br i1 %brmerge.not.i, label %bb6.i.i, label %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit, !prof !16

bb6.i.i:                                          ; preds = %bb6
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !70
  unreachable

_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit: ; preds = %bb6
  %_8.i.mux.i = fcmp olt double %_6.i.i, %_7.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !71)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !74)
  %_7.i.i6 = load double, ptr %c.sroa.0.0, align 8, !alias.scope !77, !noalias !78, !noundef !15
  %brmerge.not.i7 = fcmp uno double %_6.i.i, %_7.i.i6
  br i1 %brmerge.not.i7, label %bb6.i.i9, label %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit10, !prof !16

bb6.i.i9:                                         ; preds = %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !81
  unreachable

_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit10: ; preds = %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit
  %_8.i.mux.i8 = fcmp olt double %_6.i.i, %_7.i.i6
  %6 = xor i1 %_8.i.mux.i, %_8.i.mux.i8
  br i1 %6, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot7median3dNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1x_.exit, label %bb3.i

bb3.i:                                            ; preds = %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit10
  %brmerge.not.i13 = fcmp uno double %_7.i.i, %_7.i.i6
  br i1 %brmerge.not.i13, label %bb6.i.i15, label %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit16, !prof !16

bb6.i.i15:                                        ; preds = %bb3.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !82
  unreachable

_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit16: ; preds = %bb3.i
  %_8.i.mux.i14 = fcmp olt double %_7.i.i, %_7.i.i6
  %_12.i = xor i1 %_8.i.mux.i, %_8.i.mux.i14
  %c.b.i = select i1 %_12.i, ptr %c.sroa.0.0, ptr %b.sroa.0.0
  br label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot7median3dNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1x_.exit

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot7median3dNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1x_.exit: ; preds = %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit10, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit16
  %_0.sroa.0.0.i = phi ptr [ %a.sroa.0.0, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit10 ], [ %c.b.i, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit16 ]
  ret ptr %_0.sroa.0.0.i
}

; core::slice::sort::shared::smallsort::insertion_sort_shift_left::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal fastcc void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort25insertion_sort_shift_leftdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1U_(ptr noalias noundef nonnull align 8 captures(address) %v.0, i64 noundef range(i64 1, 32) %v.1, i64 noundef range(i64 1, 14) %offset) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %_5 = icmp samesign ugt i64 %offset, %v.1
  br i1 %_5, label %bb2, label %bb3

bb2:                                              ; preds = %start
  tail call void @llvm.trap()
  unreachable

bb3:                                              ; preds = %start
  %v_end = getelementptr inbounds nuw double, ptr %v.0, i64 %v.1
  %_10.not2 = icmp samesign eq i64 %offset, %v.1
  br i1 %_10.not2, label %bb7, label %bb5.preheader

bb5.preheader:                                    ; preds = %bb3
  %0 = getelementptr inbounds nuw double, ptr %v.0, i64 %offset
  br label %bb5

bb7:                                              ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort11insert_taildNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1G_.exit, %bb3
  ret void

bb5:                                              ; preds = %bb5.preheader, %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort11insert_taildNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1G_.exit
  %tail.sroa.0.03 = phi ptr [ %_14, %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort11insert_taildNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1G_.exit ], [ %0, %bb5.preheader ]
  %1 = getelementptr inbounds i8, ptr %tail.sroa.0.03, i64 -8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !89)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !92)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !94)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !97)
  %_6.i.i.i = load double, ptr %tail.sroa.0.03, align 8, !alias.scope !99, !noalias !100, !noundef !15
  %_7.i.i.i = load double, ptr %1, align 8, !alias.scope !100, !noalias !99, !noundef !15
  %brmerge.not.i.i = fcmp uno double %_6.i.i.i, %_7.i.i.i
  br i1 %brmerge.not.i.i, label %bb6.i.i.i, label %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit.i, !prof !16

bb6.i.i.i:                                        ; preds = %bb5
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !101
  unreachable

_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit.i: ; preds = %bb5
  %_8.i.mux.i.i = fcmp olt double %_6.i.i.i, %_7.i.i.i
  br i1 %_8.i.mux.i.i, label %bb4.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort11insert_taildNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1G_.exit

bb4.i:                                            ; preds = %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit.i, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit6.i
  %.in.i = phi double [ %_7.i.i2.i, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit6.i ], [ %_7.i.i.i, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit.i ]
  %gap_guard.sroa.4.0.i = phi ptr [ %sift.sroa.0.0.i, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit6.i ], [ %tail.sroa.0.03, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit.i ]
  %sift.sroa.0.0.i = phi ptr [ %2, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit6.i ], [ %1, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit.i ]
  store double %.in.i, ptr %gap_guard.sroa.4.0.i, align 8
  %_18.i = icmp eq ptr %sift.sroa.0.0.i, %v.0
  br i1 %_18.i, label %bb10.i, label %bb6.i

bb6.i:                                            ; preds = %bb4.i
  %2 = getelementptr inbounds i8, ptr %sift.sroa.0.0.i, i64 -8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !102)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !105)
  %_7.i.i2.i = load double, ptr %2, align 8, !alias.scope !108, !noalias !109, !noundef !15
  %brmerge.not.i3.i = fcmp uno double %_6.i.i.i, %_7.i.i2.i
  br i1 %brmerge.not.i3.i, label %bb6.i.i5.i, label %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit6.i, !prof !16

bb6.i.i5.i:                                       ; preds = %bb6.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !112
  unreachable

_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit6.i: ; preds = %bb6.i
  %_8.i.mux.i4.i = fcmp olt double %_6.i.i.i, %_7.i.i2.i
  br i1 %_8.i.mux.i4.i, label %bb4.i, label %bb10.i

bb10.i:                                           ; preds = %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit6.i, %bb4.i
  %sift.sroa.0.0.i.lcssa = phi ptr [ %sift.sroa.0.0.i, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit6.i ], [ %v.0, %bb4.i ]
  store double %_6.i.i.i, ptr %sift.sroa.0.0.i.lcssa, align 8, !noalias !113
  br label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort11insert_taildNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1G_.exit

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort11insert_taildNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1G_.exit: ; preds = %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit.i, %bb10.i
  %_14 = getelementptr inbounds nuw i8, ptr %tail.sroa.0.03, i64 8
  %_10.not = icmp eq ptr %_14, %v_end
  br i1 %_10.not, label %bb7, label %bb5
}

; core::slice::sort::unstable::heapsort::heapsort::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
; Function Attrs: noinline nounwind nonlazybind uwtable
define void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable8heapsort8heapsortdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1D_(ptr noalias noundef nonnull align 8 captures(none) %v.0, i64 noundef range(i64 0, 1152921504606846976) %v.1, ptr noalias readnone align 8 captures(none) %is_less) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_75 = lshr i64 %v.1, 1
  %_6 = add nuw nsw i64 %_75, %v.1
  %_17.not16 = icmp eq i64 %_6, 0
  br i1 %_17.not16, label %bb7, label %bb6

bb7:                                              ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable8heapsort9sift_downdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1E_.exit, %start
  ret void

bb6:                                              ; preds = %start, %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable8heapsort9sift_downdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1E_.exit
  %iter.sroa.2.017 = phi i64 [ %_20, %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable8heapsort9sift_downdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1E_.exit ], [ %_6, %start ]
  %_20 = add nsw i64 %iter.sroa.2.017, -1
  %_12.not = icmp ult i64 %_20, %v.1
  br i1 %_12.not, label %bb11, label %bb2

bb2:                                              ; preds = %bb6
  %0 = sub nuw nsw i64 %_20, %v.1
  br label %bb14

bb11:                                             ; preds = %bb6
  %pb = getelementptr inbounds nuw double, ptr %v.0, i64 %_20
  %tmp.sroa.0.0.copyload.i = load i64, ptr %v.0, align 8
  %1 = load i64, ptr %pb, align 8
  store i64 %1, ptr %v.0, align 8
  store i64 %tmp.sroa.0.0.copyload.i, ptr %pb, align 8
  br label %bb14

bb14:                                             ; preds = %bb11, %bb2
  %sift_idx.sroa.0.0 = phi i64 [ %0, %bb2 ], [ 0, %bb11 ]
  %..i = tail call noundef range(i64 0, 1152921504606846976) i64 @llvm.umin.i64(i64 range(i64 0, 1152921504606846976) %v.1, i64 range(i64 0, 1729382256910270462) %_20)
  %_4.i = icmp ule i64 %sift_idx.sroa.0.0, %..i
  tail call void @llvm.assume(i1 %_4.i)
  %_9.i12 = shl nuw nsw i64 %sift_idx.sroa.0.0, 1
  %2 = or disjoint i64 %_9.i12, 1
  %_11.not.i13 = icmp samesign ult i64 %2, %..i
  br i1 %_11.not.i13, label %bb3.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable8heapsort9sift_downdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1E_.exit

bb3.i:                                            ; preds = %bb14, %bb16.i
  %3 = phi i64 [ %5, %bb16.i ], [ %2, %bb14 ]
  %_9.i15 = phi i64 [ %_9.i, %bb16.i ], [ %_9.i12, %bb14 ]
  %node.sroa.0.0.i14 = phi i64 [ %child.sroa.0.0.i, %bb16.i ], [ %sift_idx.sroa.0.0, %bb14 ]
  %_14.i = add nuw nsw i64 %_9.i15, 2
  %_13.i = icmp samesign ult i64 %_14.i, %..i
  br i1 %_13.i, label %bb4.i, label %bb7.i

bb4.i:                                            ; preds = %bb3.i
  %_20.i = getelementptr inbounds nuw double, ptr %v.0, i64 %3
  %_23.i = getelementptr inbounds nuw double, ptr %v.0, i64 %_14.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !118)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !121)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !123)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !126)
  %_6.i.i = load double, ptr %_20.i, align 8, !alias.scope !128, !noalias !129, !noundef !15
  %_7.i.i = load double, ptr %_23.i, align 8, !alias.scope !129, !noalias !128, !noundef !15
  %brmerge.not.i = fcmp uno double %_6.i.i, %_7.i.i
  br i1 %brmerge.not.i, label %bb6.i.i, label %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit, !prof !16

bb6.i.i:                                          ; preds = %bb4.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !130
  unreachable

_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit: ; preds = %bb4.i
  %_8.i.mux.i = fcmp olt double %_6.i.i, %_7.i.i
  %_16.i = zext i1 %_8.i.mux.i to i64
  %4 = add nuw nsw i64 %3, %_16.i
  br label %bb7.i

bb7.i:                                            ; preds = %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit, %bb3.i
  %child.sroa.0.0.i = phi i64 [ %4, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit ], [ %3, %bb3.i ]
  %_29.i = getelementptr inbounds nuw double, ptr %v.0, i64 %node.sroa.0.0.i14
  %_32.i = getelementptr inbounds nuw double, ptr %v.0, i64 %child.sroa.0.0.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !131)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !134)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !136)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !139)
  %_6.i.i6 = load double, ptr %_29.i, align 8, !alias.scope !141, !noalias !142, !noundef !15
  %_7.i.i7 = load double, ptr %_32.i, align 8, !alias.scope !142, !noalias !141, !noundef !15
  %brmerge.not.i8 = fcmp uno double %_6.i.i6, %_7.i.i7
  br i1 %brmerge.not.i8, label %bb6.i.i10, label %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit11, !prof !16

bb6.i.i10:                                        ; preds = %bb7.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !143
  unreachable

_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit11: ; preds = %bb7.i
  %_8.i.mux.i9 = fcmp olt double %_6.i.i6, %_7.i.i7
  br i1 %_8.i.mux.i9, label %bb16.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable8heapsort9sift_downdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1E_.exit

bb16.i:                                           ; preds = %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit11
  tail call void @llvm.experimental.noalias.scope.decl(metadata !144)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !147)
  store double %_7.i.i7, ptr %_29.i, align 8, !alias.scope !144, !noalias !147
  store double %_6.i.i6, ptr %_32.i, align 8, !alias.scope !147, !noalias !144
  %_9.i = shl nuw nsw i64 %child.sroa.0.0.i, 1
  %5 = or disjoint i64 %_9.i, 1
  %_11.not.i = icmp samesign ult i64 %5, %..i
  br i1 %_11.not.i, label %bb3.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable8heapsort9sift_downdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1E_.exit

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable8heapsort9sift_downdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1E_.exit: ; preds = %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit11, %bb16.i, %bb14
  %_17.not = icmp eq i64 %_20, 0
  br i1 %_17.not, label %bb7, label %bb6
}

; core::slice::sort::unstable::quicksort::quicksort::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal fastcc void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort9quicksortdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1F_(ptr noalias noundef nonnull align 8 %0, i64 noundef range(i64 0, 1152921504606846976) %1, ptr noalias noundef readonly align 8 captures(address) dereferenceable_or_null(8) %2, i32 noundef range(i32 0, 127) %3, ptr noalias noundef nonnull align 8 dereferenceable(8) %is_less) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %stack_array.i = alloca [256 x i8], align 8
  %_5122 = icmp samesign ult i64 %1, 33
  br i1 %_5122, label %bb3, label %bb5

bb5:                                              ; preds = %start, %bb1.backedge
  %v.sroa.0.0126 = phi ptr [ %v.sroa.0.0.be, %bb1.backedge ], [ %0, %start ]
  %v.sroa.15.0125 = phi i64 [ %v.sroa.15.0.be, %bb1.backedge ], [ %1, %start ]
  %ancestor_pivot.sroa.0.0124 = phi ptr [ %ancestor_pivot.sroa.0.0.be, %bb1.backedge ], [ %2, %start ]
  %limit.sroa.0.0123 = phi i32 [ %289, %bb1.backedge ], [ %3, %start ]
  %4 = icmp eq i32 %limit.sroa.0.0123, 0
  br i1 %4, label %bb6, label %bb7

bb3:                                              ; preds = %bb1.backedge, %start
  %v.sroa.15.0.lcssa = phi i64 [ %1, %start ], [ %v.sroa.15.0.be, %bb1.backedge ]
  %v.sroa.0.0.lcssa = phi ptr [ %0, %start ], [ %v.sroa.0.0.be, %bb1.backedge ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !149)
  %_4.i = icmp samesign ult i64 %v.sroa.15.0.lcssa, 2
  br i1 %_4.i, label %bb22, label %bb4.i

bb4.i:                                            ; preds = %bb3
  call void @llvm.lifetime.start.p0(ptr nonnull %stack_array.i), !noalias !149
  %len_div_26.i = lshr i64 %v.sroa.15.0.lcssa, 1
  %no_merge.i = icmp samesign ult i64 %v.sroa.15.0.lcssa, 18
  %v.1.len_div_26.i = select i1 %no_merge.i, i64 %v.sroa.15.0.lcssa, i64 %len_div_26.i
  %data.i = getelementptr double, ptr %v.sroa.0.0.lcssa, i64 %len_div_26.i
  %len.i = sub nuw nsw i64 %v.sroa.15.0.lcssa, %len_div_26.i
  br label %bb8.i

bb8.i:                                            ; preds = %bb19.i, %bb4.i
  %region.sroa.8.0.i = phi i64 [ %v.1.len_div_26.i, %bb4.i ], [ %len.i, %bb19.i ]
  %region.sroa.0.0.i = phi ptr [ %v.sroa.0.0.lcssa, %bb4.i ], [ %data.i, %bb19.i ]
  %_14.i = icmp ugt i64 %region.sroa.8.0.i, 12
  br i1 %_14.i, label %bb9.i, label %bb11.i

bb11.i:                                           ; preds = %bb8.i
  %_19.i = icmp samesign ugt i64 %region.sroa.8.0.i, 8
  br i1 %_19.i, label %bb12.i, label %bb16.i

bb9.i:                                            ; preds = %bb8.i
  %v_b.i.i.i = getelementptr inbounds nuw i8, ptr %region.sroa.0.0.i, i64 96
  tail call void @llvm.experimental.noalias.scope.decl(metadata !152)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !155)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !157)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !160)
  %_6.i.i.i.i.i = load double, ptr %v_b.i.i.i, align 8, !alias.scope !162, !noalias !165, !noundef !15
  %_7.i.i.i.i.i = load double, ptr %region.sroa.0.0.i, align 8, !alias.scope !166, !noalias !167, !noundef !15
  %brmerge.not.i.i.i.i = fcmp uno double %_6.i.i.i.i.i, %_7.i.i.i.i.i
  br i1 %brmerge.not.i.i.i.i, label %bb6.i.i.i.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit.i.i, !prof !16

bb6.i.i.i.i.i:                                    ; preds = %bb9.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !168
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit.i.i: ; preds = %bb9.i
  %_8.i.mux.i.i.i.i = fcmp olt double %_6.i.i.i.i.i, %_7.i.i.i.i.i
  %5 = select i1 %_8.i.mux.i.i.i.i, ptr %v_b.i.i.i, ptr %region.sroa.0.0.i, !unpredictable !15
  %6 = select i1 %_8.i.mux.i.i.i.i, double %_7.i.i.i.i.i, double %_6.i.i.i.i.i
  %7 = load i64, ptr %5, align 8, !alias.scope !169
  store i64 %7, ptr %region.sroa.0.0.i, align 8, !alias.scope !169
  store double %6, ptr %v_b.i.i.i, align 8, !alias.scope !169
  %v_a.i.i.i = getelementptr inbounds nuw i8, ptr %region.sroa.0.0.i, i64 8
  %v_b.i1.i.i = getelementptr inbounds nuw i8, ptr %region.sroa.0.0.i, i64 80
  tail call void @llvm.experimental.noalias.scope.decl(metadata !170)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !173)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !175)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !178)
  %_6.i.i.i2.i.i = load double, ptr %v_b.i1.i.i, align 8, !alias.scope !180, !noalias !181, !noundef !15
  %_7.i.i.i3.i.i = load double, ptr %v_a.i.i.i, align 8, !alias.scope !182, !noalias !183, !noundef !15
  %brmerge.not.i.i4.i.i = fcmp uno double %_6.i.i.i2.i.i, %_7.i.i.i3.i.i
  %8 = bitcast i64 %7 to double
  br i1 %brmerge.not.i.i4.i.i, label %bb6.i.i.i6.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit7.i.i, !prof !16

bb6.i.i.i6.i.i:                                   ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !184
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit7.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit.i.i
  %_8.i.mux.i.i5.i.i = fcmp olt double %_6.i.i.i2.i.i, %_7.i.i.i3.i.i
  %9 = select i1 %_8.i.mux.i.i5.i.i, ptr %v_b.i1.i.i, ptr %v_a.i.i.i, !unpredictable !15
  %10 = select i1 %_8.i.mux.i.i5.i.i, double %_7.i.i.i3.i.i, double %_6.i.i.i2.i.i
  %11 = load i64, ptr %9, align 8, !alias.scope !169
  store i64 %11, ptr %v_a.i.i.i, align 8, !alias.scope !169
  store double %10, ptr %v_b.i1.i.i, align 8, !alias.scope !169
  %v_a.i8.i.i = getelementptr inbounds nuw i8, ptr %region.sroa.0.0.i, i64 16
  %v_b.i9.i.i = getelementptr inbounds nuw i8, ptr %region.sroa.0.0.i, i64 72
  tail call void @llvm.experimental.noalias.scope.decl(metadata !185)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !188)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !190)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !193)
  %_6.i.i.i10.i.i = load double, ptr %v_b.i9.i.i, align 8, !alias.scope !195, !noalias !196, !noundef !15
  %_7.i.i.i11.i.i = load double, ptr %v_a.i8.i.i, align 8, !alias.scope !197, !noalias !198, !noundef !15
  %brmerge.not.i.i12.i.i = fcmp uno double %_6.i.i.i10.i.i, %_7.i.i.i11.i.i
  %12 = bitcast i64 %11 to double
  br i1 %brmerge.not.i.i12.i.i, label %bb6.i.i.i14.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit15.i.i, !prof !16

bb6.i.i.i14.i.i:                                  ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit7.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !199
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit15.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit7.i.i
  %_8.i.mux.i.i13.i.i = fcmp olt double %_6.i.i.i10.i.i, %_7.i.i.i11.i.i
  %13 = select i1 %_8.i.mux.i.i13.i.i, ptr %v_b.i9.i.i, ptr %v_a.i8.i.i, !unpredictable !15
  %14 = select i1 %_8.i.mux.i.i13.i.i, double %_7.i.i.i11.i.i, double %_6.i.i.i10.i.i
  %15 = load i64, ptr %13, align 8, !alias.scope !169
  store i64 %15, ptr %v_a.i8.i.i, align 8, !alias.scope !169
  store double %14, ptr %v_b.i9.i.i, align 8, !alias.scope !169
  %v_a.i16.i.i = getelementptr inbounds nuw i8, ptr %region.sroa.0.0.i, i64 24
  %v_b.i17.i.i = getelementptr inbounds nuw i8, ptr %region.sroa.0.0.i, i64 56
  tail call void @llvm.experimental.noalias.scope.decl(metadata !200)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !203)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !205)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !208)
  %_6.i.i.i18.i.i = load double, ptr %v_b.i17.i.i, align 8, !alias.scope !210, !noalias !211, !noundef !15
  %_7.i.i.i19.i.i = load double, ptr %v_a.i16.i.i, align 8, !alias.scope !212, !noalias !213, !noundef !15
  %brmerge.not.i.i20.i.i = fcmp uno double %_6.i.i.i18.i.i, %_7.i.i.i19.i.i
  %16 = bitcast i64 %15 to double
  br i1 %brmerge.not.i.i20.i.i, label %bb6.i.i.i22.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit23.i.i, !prof !16

bb6.i.i.i22.i.i:                                  ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit15.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !214
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit23.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit15.i.i
  %_8.i.mux.i.i21.i.i = fcmp olt double %_6.i.i.i18.i.i, %_7.i.i.i19.i.i
  %17 = select i1 %_8.i.mux.i.i21.i.i, ptr %v_b.i17.i.i, ptr %v_a.i16.i.i, !unpredictable !15
  %18 = select i1 %_8.i.mux.i.i21.i.i, double %_7.i.i.i19.i.i, double %_6.i.i.i18.i.i
  %19 = load i64, ptr %17, align 8, !alias.scope !169
  store i64 %19, ptr %v_a.i16.i.i, align 8, !alias.scope !169
  store double %18, ptr %v_b.i17.i.i, align 8, !alias.scope !169
  %v_a.i24.i.i = getelementptr inbounds nuw i8, ptr %region.sroa.0.0.i, i64 40
  %v_b.i25.i.i = getelementptr inbounds nuw i8, ptr %region.sroa.0.0.i, i64 88
  tail call void @llvm.experimental.noalias.scope.decl(metadata !215)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !218)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !220)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !223)
  %_6.i.i.i26.i.i = load double, ptr %v_b.i25.i.i, align 8, !alias.scope !225, !noalias !226, !noundef !15
  %_7.i.i.i27.i.i = load double, ptr %v_a.i24.i.i, align 8, !alias.scope !227, !noalias !228, !noundef !15
  %brmerge.not.i.i28.i.i = fcmp uno double %_6.i.i.i26.i.i, %_7.i.i.i27.i.i
  %20 = bitcast i64 %19 to double
  br i1 %brmerge.not.i.i28.i.i, label %bb6.i.i.i30.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit31.i.i, !prof !16

bb6.i.i.i30.i.i:                                  ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit23.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !229
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit31.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit23.i.i
  %_8.i.mux.i.i29.i.i = fcmp olt double %_6.i.i.i26.i.i, %_7.i.i.i27.i.i
  %21 = select i1 %_8.i.mux.i.i29.i.i, ptr %v_b.i25.i.i, ptr %v_a.i24.i.i, !unpredictable !15
  %22 = select i1 %_8.i.mux.i.i29.i.i, double %_7.i.i.i27.i.i, double %_6.i.i.i26.i.i
  %23 = load i64, ptr %21, align 8, !alias.scope !169
  store i64 %23, ptr %v_a.i24.i.i, align 8, !alias.scope !169
  store double %22, ptr %v_b.i25.i.i, align 8, !alias.scope !169
  %v_a.i32.i.i = getelementptr inbounds nuw i8, ptr %region.sroa.0.0.i, i64 48
  %v_b.i33.i.i = getelementptr inbounds nuw i8, ptr %region.sroa.0.0.i, i64 64
  tail call void @llvm.experimental.noalias.scope.decl(metadata !230)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !233)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !235)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !238)
  %_6.i.i.i34.i.i = load double, ptr %v_b.i33.i.i, align 8, !alias.scope !240, !noalias !241, !noundef !15
  %_7.i.i.i35.i.i = load double, ptr %v_a.i32.i.i, align 8, !alias.scope !242, !noalias !243, !noundef !15
  %brmerge.not.i.i36.i.i = fcmp uno double %_6.i.i.i34.i.i, %_7.i.i.i35.i.i
  %24 = bitcast i64 %23 to double
  br i1 %brmerge.not.i.i36.i.i, label %bb6.i.i.i38.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit39.i.i, !prof !16

bb6.i.i.i38.i.i:                                  ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit31.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !244
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit39.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit31.i.i
  %_8.i.mux.i.i37.i.i = fcmp olt double %_6.i.i.i34.i.i, %_7.i.i.i35.i.i
  %25 = select i1 %_8.i.mux.i.i37.i.i, ptr %v_b.i33.i.i, ptr %v_a.i32.i.i, !unpredictable !15
  %26 = select i1 %_8.i.mux.i.i37.i.i, double %_7.i.i.i35.i.i, double %_6.i.i.i34.i.i
  %27 = load i64, ptr %25, align 8, !alias.scope !169
  store i64 %27, ptr %v_a.i32.i.i, align 8, !alias.scope !169
  store double %26, ptr %v_b.i33.i.i, align 8, !alias.scope !169
  %_6.i.i.i42.cast.i.i = bitcast i64 %27 to double
  %brmerge.not.i.i44.i.i = fcmp uno double %12, %_6.i.i.i42.cast.i.i
  br i1 %brmerge.not.i.i44.i.i, label %bb6.i.i.i46.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit47.i.i, !prof !16

bb6.i.i.i46.i.i:                                  ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit39.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !245
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit47.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit39.i.i
  %_8.i.mux.i.i45.i.i = fcmp ogt double %12, %_6.i.i.i42.cast.i.i
  %28 = select i1 %_8.i.mux.i.i45.i.i, ptr %v_a.i32.i.i, ptr %v_a.i.i.i, !unpredictable !15
  %29 = select i1 %_8.i.mux.i.i45.i.i, double %12, double %_6.i.i.i42.cast.i.i
  %30 = load i64, ptr %28, align 8, !alias.scope !169
  store i64 %30, ptr %v_a.i.i.i, align 8, !alias.scope !169
  store double %29, ptr %v_a.i32.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i52.i.i = fcmp uno double %20, %16
  %31 = bitcast i64 %30 to double
  br i1 %brmerge.not.i.i52.i.i, label %bb6.i.i.i54.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit55.i.i, !prof !16

bb6.i.i.i54.i.i:                                  ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit47.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !252
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit55.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit47.i.i
  %_8.i.mux.i.i53.i.i = fcmp olt double %20, %16
  %32 = select i1 %_8.i.mux.i.i53.i.i, ptr %v_a.i16.i.i, ptr %v_a.i8.i.i, !unpredictable !15
  %33 = select i1 %_8.i.mux.i.i53.i.i, double %16, double %20
  %34 = load i64, ptr %32, align 8, !alias.scope !169
  store i64 %34, ptr %v_a.i8.i.i, align 8, !alias.scope !169
  store double %33, ptr %v_a.i16.i.i, align 8, !alias.scope !169
  %v_a.i56.i.i = getelementptr inbounds nuw i8, ptr %region.sroa.0.0.i, i64 32
  tail call void @llvm.experimental.noalias.scope.decl(metadata !259)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !262)
  %_7.i.i.i59.i.i = load double, ptr %v_a.i56.i.i, align 8, !alias.scope !265, !noalias !266, !noundef !15
  %brmerge.not.i.i60.i.i = fcmp uno double %22, %_7.i.i.i59.i.i
  %35 = bitcast i64 %34 to double
  br i1 %brmerge.not.i.i60.i.i, label %bb6.i.i.i62.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit63.i.i, !prof !16

bb6.i.i.i62.i.i:                                  ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit55.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !269
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit63.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit55.i.i
  %_8.i.mux.i.i61.i.i = fcmp olt double %22, %_7.i.i.i59.i.i
  %36 = select i1 %_8.i.mux.i.i61.i.i, ptr %v_b.i25.i.i, ptr %v_a.i56.i.i, !unpredictable !15
  %37 = select i1 %_8.i.mux.i.i61.i.i, double %_7.i.i.i59.i.i, double %22
  %38 = load i64, ptr %36, align 8, !alias.scope !169
  store i64 %38, ptr %v_a.i56.i.i, align 8, !alias.scope !169
  store double %37, ptr %v_b.i25.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i68.i.i = fcmp uno double %14, %18
  %39 = bitcast i64 %38 to double
  br i1 %brmerge.not.i.i68.i.i, label %bb6.i.i.i70.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit71.i.i, !prof !16

bb6.i.i.i70.i.i:                                  ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit63.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !270
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit71.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit63.i.i
  %_8.i.mux.i.i69.i.i = fcmp olt double %14, %18
  %40 = select i1 %_8.i.mux.i.i69.i.i, ptr %v_b.i9.i.i, ptr %v_b.i17.i.i, !unpredictable !15
  %41 = select i1 %_8.i.mux.i.i69.i.i, double %18, double %14
  %42 = load i64, ptr %40, align 8, !alias.scope !169
  store i64 %42, ptr %v_b.i17.i.i, align 8, !alias.scope !169
  store double %41, ptr %v_b.i9.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i76.i.i = fcmp uno double %10, %26
  %43 = bitcast i64 %42 to double
  br i1 %brmerge.not.i.i76.i.i, label %bb6.i.i.i78.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit79.i.i, !prof !16

bb6.i.i.i78.i.i:                                  ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit71.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !277
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit79.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit71.i.i
  %_8.i.mux.i.i77.i.i = fcmp olt double %10, %26
  %44 = select i1 %_8.i.mux.i.i77.i.i, ptr %v_b.i1.i.i, ptr %v_b.i33.i.i, !unpredictable !15
  %45 = select i1 %_8.i.mux.i.i77.i.i, double %26, double %10
  %46 = load i64, ptr %44, align 8, !alias.scope !169
  store i64 %46, ptr %v_b.i33.i.i, align 8, !alias.scope !169
  store double %45, ptr %v_b.i1.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i84.i.i = fcmp uno double %39, %8
  %47 = bitcast i64 %46 to double
  br i1 %brmerge.not.i.i84.i.i, label %bb6.i.i.i86.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit87.i.i, !prof !16

bb6.i.i.i86.i.i:                                  ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit79.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !284
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit87.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit79.i.i
  %_8.i.mux.i.i85.i.i = fcmp olt double %39, %8
  %48 = select i1 %_8.i.mux.i.i85.i.i, ptr %v_a.i56.i.i, ptr %region.sroa.0.0.i, !unpredictable !15
  %49 = select i1 %_8.i.mux.i.i85.i.i, double %8, double %39
  %50 = load i64, ptr %48, align 8, !alias.scope !169
  store i64 %50, ptr %region.sroa.0.0.i, align 8, !alias.scope !169
  store double %49, ptr %v_a.i56.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i92.i.i = fcmp uno double %35, %31
  %51 = bitcast i64 %50 to double
  br i1 %brmerge.not.i.i92.i.i, label %bb6.i.i.i94.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit95.i.i, !prof !16

bb6.i.i.i94.i.i:                                  ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit87.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !291
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit95.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit87.i.i
  %_8.i.mux.i.i93.i.i = fcmp olt double %35, %31
  %52 = select i1 %_8.i.mux.i.i93.i.i, ptr %v_a.i8.i.i, ptr %v_a.i.i.i, !unpredictable !15
  %53 = select i1 %_8.i.mux.i.i93.i.i, double %31, double %35
  %54 = load i64, ptr %52, align 8, !alias.scope !169
  store i64 %54, ptr %v_a.i.i.i, align 8, !alias.scope !169
  store double %53, ptr %v_a.i8.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i100.i.i = fcmp uno double %29, %33
  %55 = bitcast i64 %54 to double
  br i1 %brmerge.not.i.i100.i.i, label %bb6.i.i.i102.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit103.i.i, !prof !16

bb6.i.i.i102.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit95.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !298
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit103.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit95.i.i
  %_8.i.mux.i.i101.i.i = fcmp olt double %29, %33
  %56 = select i1 %_8.i.mux.i.i101.i.i, ptr %v_a.i32.i.i, ptr %v_a.i16.i.i, !unpredictable !15
  %57 = select i1 %_8.i.mux.i.i101.i.i, double %33, double %29
  %58 = load i64, ptr %56, align 8, !alias.scope !169
  store i64 %58, ptr %v_a.i16.i.i, align 8, !alias.scope !169
  store double %57, ptr %v_a.i32.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i108.i.i = fcmp uno double %47, %43
  %59 = bitcast i64 %58 to double
  br i1 %brmerge.not.i.i108.i.i, label %bb6.i.i.i110.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit111.i.i, !prof !16

bb6.i.i.i110.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit103.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !305
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit111.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit103.i.i
  %_8.i.mux.i.i109.i.i = fcmp olt double %47, %43
  %60 = select i1 %_8.i.mux.i.i109.i.i, ptr %v_b.i33.i.i, ptr %v_b.i17.i.i, !unpredictable !15
  %61 = select i1 %_8.i.mux.i.i109.i.i, double %43, double %47
  %62 = load i64, ptr %60, align 8, !alias.scope !169
  store i64 %62, ptr %v_b.i17.i.i, align 8, !alias.scope !169
  store double %61, ptr %v_b.i33.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i116.i.i = fcmp uno double %45, %41
  %63 = bitcast i64 %62 to double
  br i1 %brmerge.not.i.i116.i.i, label %bb6.i.i.i118.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit119.i.i, !prof !16

bb6.i.i.i118.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit111.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !312
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit119.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit111.i.i
  %_8.i.mux.i.i117.i.i = fcmp olt double %45, %41
  %64 = select i1 %_8.i.mux.i.i117.i.i, ptr %v_b.i1.i.i, ptr %v_b.i9.i.i, !unpredictable !15
  %65 = select i1 %_8.i.mux.i.i117.i.i, double %41, double %45
  %66 = load i64, ptr %64, align 8, !alias.scope !169
  store i64 %66, ptr %v_b.i9.i.i, align 8, !alias.scope !169
  store double %65, ptr %v_b.i1.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i124.i.i = fcmp uno double %6, %37
  %67 = bitcast i64 %66 to double
  br i1 %brmerge.not.i.i124.i.i, label %bb6.i.i.i126.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit127.i.i, !prof !16

bb6.i.i.i126.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit119.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !319
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit127.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit119.i.i
  %_8.i.mux.i.i125.i.i = fcmp olt double %6, %37
  %68 = select i1 %_8.i.mux.i.i125.i.i, ptr %v_b.i.i.i, ptr %v_b.i25.i.i, !unpredictable !15
  %69 = select i1 %_8.i.mux.i.i125.i.i, double %37, double %6
  %70 = load i64, ptr %68, align 8, !alias.scope !169
  store i64 %70, ptr %v_b.i25.i.i, align 8, !alias.scope !169
  store double %69, ptr %v_b.i.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i132.i.i = fcmp uno double %57, %49
  %71 = bitcast i64 %70 to double
  br i1 %brmerge.not.i.i132.i.i, label %bb6.i.i.i134.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit135.i.i, !prof !16

bb6.i.i.i134.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit127.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !326
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit135.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit127.i.i
  %_8.i.mux.i.i133.i.i = fcmp olt double %57, %49
  %72 = select i1 %_8.i.mux.i.i133.i.i, ptr %v_a.i32.i.i, ptr %v_a.i56.i.i, !unpredictable !15
  %73 = select i1 %_8.i.mux.i.i133.i.i, double %49, double %57
  %74 = load i64, ptr %72, align 8, !alias.scope !169
  store i64 %74, ptr %v_a.i56.i.i, align 8, !alias.scope !169
  store double %73, ptr %v_a.i32.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i140.i.i = fcmp uno double %67, %24
  %75 = bitcast i64 %74 to double
  br i1 %brmerge.not.i.i140.i.i, label %bb6.i.i.i142.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit143.i.i, !prof !16

bb6.i.i.i142.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit135.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !333
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit143.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit135.i.i
  %_8.i.mux.i.i141.i.i = fcmp olt double %67, %24
  %76 = select i1 %_8.i.mux.i.i141.i.i, ptr %v_b.i9.i.i, ptr %v_a.i24.i.i, !unpredictable !15
  %77 = select i1 %_8.i.mux.i.i141.i.i, double %24, double %67
  %78 = load i64, ptr %76, align 8, !alias.scope !169
  store i64 %78, ptr %v_a.i24.i.i, align 8, !alias.scope !169
  store double %77, ptr %v_b.i9.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i148.i.i = fcmp uno double %61, %71
  %79 = bitcast i64 %78 to double
  br i1 %brmerge.not.i.i148.i.i, label %bb6.i.i.i150.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit151.i.i, !prof !16

bb6.i.i.i150.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit143.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !340
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit151.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit143.i.i
  %_8.i.mux.i.i149.i.i = fcmp ogt double %61, %71
  %80 = select i1 %_8.i.mux.i.i149.i.i, ptr %v_b.i25.i.i, ptr %v_b.i33.i.i, !unpredictable !15
  %81 = select i1 %_8.i.mux.i.i149.i.i, double %61, double %71
  %82 = load i64, ptr %80, align 8, !alias.scope !169
  store i64 %82, ptr %v_b.i33.i.i, align 8, !alias.scope !169
  store double %81, ptr %v_b.i25.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i156.i.i = fcmp uno double %69, %65
  %83 = bitcast i64 %82 to double
  br i1 %brmerge.not.i.i156.i.i, label %bb6.i.i.i158.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit159.i.i, !prof !16

bb6.i.i.i158.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit151.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !347
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit159.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit151.i.i
  %_8.i.mux.i.i157.i.i = fcmp olt double %69, %65
  %84 = select i1 %_8.i.mux.i.i157.i.i, ptr %v_b.i.i.i, ptr %v_b.i1.i.i, !unpredictable !15
  %85 = select i1 %_8.i.mux.i.i157.i.i, double %65, double %69
  %86 = load i64, ptr %84, align 8, !alias.scope !169
  store i64 %86, ptr %v_b.i1.i.i, align 8, !alias.scope !169
  store double %85, ptr %v_b.i.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i164.i.i = fcmp uno double %79, %51
  %87 = bitcast i64 %86 to double
  br i1 %brmerge.not.i.i164.i.i, label %bb6.i.i.i166.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit167.i.i, !prof !16

bb6.i.i.i166.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit159.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !354
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit167.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit159.i.i
  %_8.i.mux.i.i165.i.i = fcmp olt double %79, %51
  %88 = select i1 %_8.i.mux.i.i165.i.i, ptr %v_a.i24.i.i, ptr %region.sroa.0.0.i, !unpredictable !15
  %89 = select i1 %_8.i.mux.i.i165.i.i, double %51, double %79
  %90 = load i64, ptr %88, align 8, !alias.scope !169
  store i64 %90, ptr %region.sroa.0.0.i, align 8, !alias.scope !169
  store double %89, ptr %v_a.i24.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i172.i.i = fcmp uno double %83, %59
  %91 = bitcast i64 %90 to double
  br i1 %brmerge.not.i.i172.i.i, label %bb6.i.i.i174.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit175.i.i, !prof !16

bb6.i.i.i174.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit167.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !361
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit175.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit167.i.i
  %_8.i.mux.i.i173.i.i = fcmp olt double %83, %59
  %92 = select i1 %_8.i.mux.i.i173.i.i, ptr %v_b.i33.i.i, ptr %v_a.i16.i.i, !unpredictable !15
  %93 = select i1 %_8.i.mux.i.i173.i.i, double %59, double %83
  %94 = load i64, ptr %92, align 8, !alias.scope !169
  store i64 %94, ptr %v_a.i16.i.i, align 8, !alias.scope !169
  store double %93, ptr %v_b.i33.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i180.i.i = fcmp uno double %63, %75
  %95 = bitcast i64 %94 to double
  br i1 %brmerge.not.i.i180.i.i, label %bb6.i.i.i182.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit183.i.i, !prof !16

bb6.i.i.i182.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit175.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !368
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit183.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit175.i.i
  %_8.i.mux.i.i181.i.i = fcmp olt double %63, %75
  %96 = select i1 %_8.i.mux.i.i181.i.i, ptr %v_b.i17.i.i, ptr %v_a.i56.i.i, !unpredictable !15
  %97 = select i1 %_8.i.mux.i.i181.i.i, double %75, double %63
  %98 = load i64, ptr %96, align 8, !alias.scope !169
  store i64 %98, ptr %v_a.i56.i.i, align 8, !alias.scope !169
  store double %97, ptr %v_b.i17.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i188.i.i = fcmp uno double %81, %73
  %99 = bitcast i64 %98 to double
  br i1 %brmerge.not.i.i188.i.i, label %bb6.i.i.i190.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit191.i.i, !prof !16

bb6.i.i.i190.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit183.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !375
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit191.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit183.i.i
  %_8.i.mux.i.i189.i.i = fcmp olt double %81, %73
  %100 = select i1 %_8.i.mux.i.i189.i.i, ptr %v_b.i25.i.i, ptr %v_a.i32.i.i, !unpredictable !15
  %101 = select i1 %_8.i.mux.i.i189.i.i, double %73, double %81
  %102 = load i64, ptr %100, align 8, !alias.scope !169
  store i64 %102, ptr %v_a.i32.i.i, align 8, !alias.scope !169
  store double %101, ptr %v_b.i25.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i196.i.i = fcmp uno double %77, %87
  %103 = bitcast i64 %102 to double
  br i1 %brmerge.not.i.i196.i.i, label %bb6.i.i.i198.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit199.i.i, !prof !16

bb6.i.i.i198.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit191.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !382
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit199.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit191.i.i
  %_8.i.mux.i.i197.i.i = fcmp ogt double %77, %87
  %104 = select i1 %_8.i.mux.i.i197.i.i, ptr %v_b.i1.i.i, ptr %v_b.i9.i.i, !unpredictable !15
  %105 = select i1 %_8.i.mux.i.i197.i.i, double %77, double %87
  %106 = load i64, ptr %104, align 8, !alias.scope !169
  store i64 %106, ptr %v_b.i9.i.i, align 8, !alias.scope !169
  store double %105, ptr %v_b.i1.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i204.i.i = fcmp uno double %55, %91
  %107 = bitcast i64 %106 to double
  br i1 %brmerge.not.i.i204.i.i, label %bb6.i.i.i206.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit207.i.i, !prof !16

bb6.i.i.i206.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit199.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !389
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit207.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit199.i.i
  %_8.i.mux.i.i205.i.i = fcmp olt double %55, %91
  %108 = select i1 %_8.i.mux.i.i205.i.i, ptr %v_a.i.i.i, ptr %region.sroa.0.0.i, !unpredictable !15
  %109 = select i1 %_8.i.mux.i.i205.i.i, double %91, double %55
  %110 = load i64, ptr %108, align 8, !alias.scope !169
  store i64 %110, ptr %region.sroa.0.0.i, align 8, !alias.scope !169
  store double %109, ptr %v_a.i.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i212.i.i = fcmp uno double %89, %53
  br i1 %brmerge.not.i.i212.i.i, label %bb6.i.i.i214.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit215.i.i, !prof !16

bb6.i.i.i214.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit207.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !396
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit215.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit207.i.i
  %_8.i.mux.i.i213.i.i = fcmp olt double %89, %53
  %111 = select i1 %_8.i.mux.i.i213.i.i, ptr %v_a.i24.i.i, ptr %v_a.i8.i.i, !unpredictable !15
  %112 = select i1 %_8.i.mux.i.i213.i.i, double %53, double %89
  %113 = load i64, ptr %111, align 8, !alias.scope !169
  store i64 %113, ptr %v_a.i8.i.i, align 8, !alias.scope !169
  store double %112, ptr %v_a.i24.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i220.i.i = fcmp uno double %107, %103
  %114 = bitcast i64 %113 to double
  br i1 %brmerge.not.i.i220.i.i, label %bb6.i.i.i222.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit223.i.i, !prof !16

bb6.i.i.i222.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit215.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !403
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit223.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit215.i.i
  %_8.i.mux.i.i221.i.i = fcmp olt double %107, %103
  %115 = select i1 %_8.i.mux.i.i221.i.i, ptr %v_b.i9.i.i, ptr %v_a.i32.i.i, !unpredictable !15
  %116 = select i1 %_8.i.mux.i.i221.i.i, double %103, double %107
  %117 = load i64, ptr %115, align 8, !alias.scope !169
  store i64 %117, ptr %v_a.i32.i.i, align 8, !alias.scope !169
  store double %116, ptr %v_b.i9.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i228.i.i = fcmp uno double %93, %97
  %118 = bitcast i64 %117 to double
  br i1 %brmerge.not.i.i228.i.i, label %bb6.i.i.i230.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit231.i.i, !prof !16

bb6.i.i.i230.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit223.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !410
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit231.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit223.i.i
  %_8.i.mux.i.i229.i.i = fcmp olt double %93, %97
  %119 = select i1 %_8.i.mux.i.i229.i.i, ptr %v_b.i33.i.i, ptr %v_b.i17.i.i, !unpredictable !15
  %120 = select i1 %_8.i.mux.i.i229.i.i, double %97, double %93
  %121 = load i64, ptr %119, align 8, !alias.scope !169
  store i64 %121, ptr %v_b.i17.i.i, align 8, !alias.scope !169
  store double %120, ptr %v_b.i33.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i236.i.i = fcmp uno double %101, %105
  %122 = bitcast i64 %121 to double
  br i1 %brmerge.not.i.i236.i.i, label %bb6.i.i.i238.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit239.i.i, !prof !16

bb6.i.i.i238.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit231.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !417
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit239.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit231.i.i
  %_8.i.mux.i.i237.i.i = fcmp olt double %101, %105
  %123 = select i1 %_8.i.mux.i.i237.i.i, ptr %v_b.i25.i.i, ptr %v_b.i1.i.i, !unpredictable !15
  %124 = select i1 %_8.i.mux.i.i237.i.i, double %105, double %101
  %125 = load i64, ptr %123, align 8, !alias.scope !169
  store i64 %125, ptr %v_b.i1.i.i, align 8, !alias.scope !169
  store double %124, ptr %v_b.i25.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i244.i.i = fcmp uno double %109, %95
  %126 = bitcast i64 %125 to double
  br i1 %brmerge.not.i.i244.i.i, label %bb6.i.i.i246.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit247.i.i, !prof !16

bb6.i.i.i246.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit239.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !424
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit247.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit239.i.i
  %_8.i.mux.i.i245.i.i = fcmp ogt double %109, %95
  %127 = select i1 %_8.i.mux.i.i245.i.i, ptr %v_a.i16.i.i, ptr %v_a.i.i.i, !unpredictable !15
  %128 = select i1 %_8.i.mux.i.i245.i.i, double %109, double %95
  %129 = load i64, ptr %127, align 8, !alias.scope !169
  store i64 %129, ptr %v_a.i.i.i, align 8, !alias.scope !169
  store double %128, ptr %v_a.i16.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i252.i.i = fcmp uno double %99, %114
  %130 = bitcast i64 %129 to double
  br i1 %brmerge.not.i.i252.i.i, label %bb6.i.i.i254.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit255.i.i, !prof !16

bb6.i.i.i254.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit247.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !431
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit255.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit247.i.i
  %_8.i.mux.i.i253.i.i = fcmp olt double %99, %114
  %131 = select i1 %_8.i.mux.i.i253.i.i, ptr %v_a.i56.i.i, ptr %v_a.i8.i.i, !unpredictable !15
  %132 = select i1 %_8.i.mux.i.i253.i.i, double %114, double %99
  %133 = load i64, ptr %131, align 8, !alias.scope !169
  store i64 %133, ptr %v_a.i8.i.i, align 8, !alias.scope !169
  store double %132, ptr %v_a.i56.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i260.i.i = fcmp uno double %112, %118
  %134 = bitcast i64 %133 to double
  br i1 %brmerge.not.i.i260.i.i, label %bb6.i.i.i262.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit263.i.i, !prof !16

bb6.i.i.i262.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit255.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !438
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit263.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit255.i.i
  %_8.i.mux.i.i261.i.i = fcmp ogt double %112, %118
  %135 = select i1 %_8.i.mux.i.i261.i.i, ptr %v_a.i32.i.i, ptr %v_a.i24.i.i, !unpredictable !15
  %136 = select i1 %_8.i.mux.i.i261.i.i, double %112, double %118
  %137 = load i64, ptr %135, align 8, !alias.scope !169
  store i64 %137, ptr %v_a.i24.i.i, align 8, !alias.scope !169
  store double %136, ptr %v_a.i32.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i268.i.i = fcmp uno double %116, %126
  %138 = bitcast i64 %137 to double
  br i1 %brmerge.not.i.i268.i.i, label %bb6.i.i.i270.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit271.i.i, !prof !16

bb6.i.i.i270.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit263.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !445
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit271.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit263.i.i
  %_8.i.mux.i.i269.i.i = fcmp ogt double %116, %126
  %139 = select i1 %_8.i.mux.i.i269.i.i, ptr %v_b.i1.i.i, ptr %v_b.i9.i.i, !unpredictable !15
  %140 = select i1 %_8.i.mux.i.i269.i.i, double %116, double %126
  %141 = load i64, ptr %139, align 8, !alias.scope !169
  store i64 %141, ptr %v_b.i9.i.i, align 8, !alias.scope !169
  store double %140, ptr %v_b.i1.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i276.i.i = fcmp uno double %134, %130
  %142 = bitcast i64 %141 to double
  br i1 %brmerge.not.i.i276.i.i, label %bb6.i.i.i278.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit279.i.i, !prof !16

bb6.i.i.i278.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit271.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !452
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit279.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit271.i.i
  %_8.i.mux.i.i277.i.i = fcmp olt double %134, %130
  %143 = select i1 %_8.i.mux.i.i277.i.i, ptr %v_a.i8.i.i, ptr %v_a.i.i.i, !unpredictable !15
  %144 = select i1 %_8.i.mux.i.i277.i.i, double %130, double %134
  %145 = load i64, ptr %143, align 8, !alias.scope !169
  store i64 %145, ptr %v_a.i.i.i, align 8, !alias.scope !169
  store double %144, ptr %v_a.i8.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i284.i.i = fcmp uno double %132, %128
  br i1 %brmerge.not.i.i284.i.i, label %bb6.i.i.i286.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit287.i.i, !prof !16

bb6.i.i.i286.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit279.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !459
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit287.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit279.i.i
  %_8.i.mux.i.i285.i.i = fcmp olt double %132, %128
  %146 = select i1 %_8.i.mux.i.i285.i.i, ptr %v_a.i56.i.i, ptr %v_a.i16.i.i, !unpredictable !15
  %147 = select i1 %_8.i.mux.i.i285.i.i, double %128, double %132
  %148 = load i64, ptr %146, align 8, !alias.scope !169
  store i64 %148, ptr %v_a.i16.i.i, align 8, !alias.scope !169
  store double %147, ptr %v_a.i56.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i292.i.i = fcmp uno double %122, %138
  %149 = bitcast i64 %148 to double
  br i1 %brmerge.not.i.i292.i.i, label %bb6.i.i.i294.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit295.i.i, !prof !16

bb6.i.i.i294.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit287.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !466
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit295.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit287.i.i
  %_8.i.mux.i.i293.i.i = fcmp olt double %122, %138
  %150 = select i1 %_8.i.mux.i.i293.i.i, ptr %v_b.i17.i.i, ptr %v_a.i24.i.i, !unpredictable !15
  %151 = select i1 %_8.i.mux.i.i293.i.i, double %138, double %122
  %152 = load i64, ptr %150, align 8, !alias.scope !169
  store i64 %152, ptr %v_a.i24.i.i, align 8, !alias.scope !169
  store double %151, ptr %v_b.i17.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i300.i.i = fcmp uno double %120, %136
  %153 = bitcast i64 %152 to double
  br i1 %brmerge.not.i.i300.i.i, label %bb6.i.i.i302.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit303.i.i, !prof !16

bb6.i.i.i302.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit295.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !473
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit303.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit295.i.i
  %_8.i.mux.i.i301.i.i = fcmp olt double %120, %136
  %154 = select i1 %_8.i.mux.i.i301.i.i, ptr %v_b.i33.i.i, ptr %v_a.i32.i.i, !unpredictable !15
  %155 = select i1 %_8.i.mux.i.i301.i.i, double %136, double %120
  %156 = load i64, ptr %154, align 8, !alias.scope !169
  store i64 %156, ptr %v_a.i32.i.i, align 8, !alias.scope !169
  store double %155, ptr %v_b.i33.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i308.i.i = fcmp uno double %144, %149
  %157 = bitcast i64 %156 to double
  br i1 %brmerge.not.i.i308.i.i, label %bb6.i.i.i310.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit311.i.i, !prof !16

bb6.i.i.i310.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit303.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !480
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit311.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit303.i.i
  %_8.i.mux.i.i309.i.i = fcmp ogt double %144, %149
  %158 = select i1 %_8.i.mux.i.i309.i.i, ptr %v_a.i16.i.i, ptr %v_a.i8.i.i, !unpredictable !15
  %159 = select i1 %_8.i.mux.i.i309.i.i, double %144, double %149
  %160 = load i64, ptr %158, align 8, !alias.scope !169
  store i64 %160, ptr %v_a.i8.i.i, align 8, !alias.scope !169
  store double %159, ptr %v_a.i16.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i316.i.i = fcmp uno double %147, %153
  br i1 %brmerge.not.i.i316.i.i, label %bb6.i.i.i318.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit319.i.i, !prof !16

bb6.i.i.i318.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit311.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !487
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit319.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit311.i.i
  %_8.i.mux.i.i317.i.i = fcmp ogt double %147, %153
  %161 = select i1 %_8.i.mux.i.i317.i.i, ptr %v_a.i24.i.i, ptr %v_a.i56.i.i, !unpredictable !15
  %162 = select i1 %_8.i.mux.i.i317.i.i, double %147, double %153
  %163 = load i64, ptr %161, align 8, !alias.scope !169
  store i64 %163, ptr %v_a.i56.i.i, align 8, !alias.scope !169
  store double %162, ptr %v_a.i24.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i324.i.i = fcmp uno double %151, %157
  %164 = bitcast i64 %163 to double
  br i1 %brmerge.not.i.i324.i.i, label %bb6.i.i.i326.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit327.i.i, !prof !16

bb6.i.i.i326.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit319.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !494
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit327.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit319.i.i
  %_8.i.mux.i.i325.i.i = fcmp olt double %151, %157
  %165 = select i1 %_8.i.mux.i.i325.i.i, ptr %v_b.i17.i.i, ptr %v_a.i32.i.i, !unpredictable !15
  %166 = select i1 %_8.i.mux.i.i325.i.i, double %157, double %151
  %167 = load i64, ptr %165, align 8, !alias.scope !169
  store i64 %167, ptr %v_a.i32.i.i, align 8, !alias.scope !169
  store double %166, ptr %v_b.i17.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i332.i.i = fcmp uno double %155, %142
  %168 = bitcast i64 %167 to double
  br i1 %brmerge.not.i.i332.i.i, label %bb6.i.i.i334.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit335.i.i, !prof !16

bb6.i.i.i334.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit327.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !501
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit335.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit327.i.i
  %_8.i.mux.i.i333.i.i = fcmp ogt double %155, %142
  %169 = select i1 %_8.i.mux.i.i333.i.i, ptr %v_b.i9.i.i, ptr %v_b.i33.i.i, !unpredictable !15
  %170 = select i1 %_8.i.mux.i.i333.i.i, double %155, double %142
  %171 = load i64, ptr %169, align 8, !alias.scope !169
  store i64 %171, ptr %v_b.i33.i.i, align 8, !alias.scope !169
  store double %170, ptr %v_b.i9.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i340.i.i = fcmp uno double %159, %164
  br i1 %brmerge.not.i.i340.i.i, label %bb6.i.i.i342.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit343.i.i, !prof !16

bb6.i.i.i342.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit335.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !508
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit343.i.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit335.i.i
  %_8.i.mux.i.i341.i.i = fcmp ogt double %159, %164
  %172 = select i1 %_8.i.mux.i.i341.i.i, ptr %v_a.i56.i.i, ptr %v_a.i16.i.i, !unpredictable !15
  %173 = select i1 %_8.i.mux.i.i341.i.i, double %159, double %164
  %174 = load i64, ptr %172, align 8, !alias.scope !169
  store i64 %174, ptr %v_a.i16.i.i, align 8, !alias.scope !169
  store double %173, ptr %v_a.i56.i.i, align 8, !alias.scope !169
  %brmerge.not.i.i348.i.i = fcmp uno double %162, %168
  br i1 %brmerge.not.i.i348.i.i, label %bb6.i.i.i350.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort14sort13_optimaldNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1J_.exit.i, !prof !16

bb6.i.i.i350.i.i:                                 ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit343.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !515
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort14sort13_optimaldNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1J_.exit.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit343.i.i
  %_8.i.mux.i.i349.i.i = fcmp ogt double %162, %168
  %175 = select i1 %_8.i.mux.i.i349.i.i, ptr %v_a.i32.i.i, ptr %v_a.i24.i.i, !unpredictable !15
  %176 = select i1 %_8.i.mux.i.i349.i.i, double %162, double %168
  %177 = load i64, ptr %175, align 8, !alias.scope !169
  store i64 %177, ptr %v_a.i24.i.i, align 8, !alias.scope !169
  store double %176, ptr %v_a.i32.i.i, align 8, !alias.scope !169
  br label %bb16.i

bb12.i:                                           ; preds = %bb11.i
  %v_b.i.i7.i = getelementptr inbounds nuw i8, ptr %region.sroa.0.0.i, i64 24
  tail call void @llvm.experimental.noalias.scope.decl(metadata !522)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !525)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !527)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !530)
  %_6.i.i.i.i8.i = load double, ptr %v_b.i.i7.i, align 8, !alias.scope !532, !noalias !535, !noundef !15
  %_7.i.i.i.i9.i = load double, ptr %region.sroa.0.0.i, align 8, !alias.scope !536, !noalias !537, !noundef !15
  %brmerge.not.i.i.i10.i = fcmp uno double %_6.i.i.i.i8.i, %_7.i.i.i.i9.i
  br i1 %brmerge.not.i.i.i10.i, label %bb6.i.i.i.i121.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit.i11.i, !prof !16

bb6.i.i.i.i121.i:                                 ; preds = %bb12.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !538
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit.i11.i: ; preds = %bb12.i
  %_8.i.mux.i.i.i12.i = fcmp olt double %_6.i.i.i.i8.i, %_7.i.i.i.i9.i
  %178 = select i1 %_8.i.mux.i.i.i12.i, ptr %v_b.i.i7.i, ptr %region.sroa.0.0.i, !unpredictable !15
  %179 = select i1 %_8.i.mux.i.i.i12.i, double %_7.i.i.i.i9.i, double %_6.i.i.i.i8.i
  %180 = load i64, ptr %178, align 8, !alias.scope !539
  store i64 %180, ptr %region.sroa.0.0.i, align 8, !alias.scope !539
  store double %179, ptr %v_b.i.i7.i, align 8, !alias.scope !539
  %v_a.i.i13.i = getelementptr inbounds nuw i8, ptr %region.sroa.0.0.i, i64 8
  %v_b.i1.i14.i = getelementptr inbounds nuw i8, ptr %region.sroa.0.0.i, i64 56
  tail call void @llvm.experimental.noalias.scope.decl(metadata !540)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !543)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !545)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !548)
  %_6.i.i.i2.i15.i = load double, ptr %v_b.i1.i14.i, align 8, !alias.scope !550, !noalias !551, !noundef !15
  %_7.i.i.i3.i16.i = load double, ptr %v_a.i.i13.i, align 8, !alias.scope !552, !noalias !553, !noundef !15
  %brmerge.not.i.i4.i17.i = fcmp uno double %_6.i.i.i2.i15.i, %_7.i.i.i3.i16.i
  %181 = bitcast i64 %180 to double
  br i1 %brmerge.not.i.i4.i17.i, label %bb6.i.i.i6.i120.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit7.i18.i, !prof !16

bb6.i.i.i6.i120.i:                                ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit.i11.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !554
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit7.i18.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit.i11.i
  %_8.i.mux.i.i5.i19.i = fcmp olt double %_6.i.i.i2.i15.i, %_7.i.i.i3.i16.i
  %182 = select i1 %_8.i.mux.i.i5.i19.i, ptr %v_b.i1.i14.i, ptr %v_a.i.i13.i, !unpredictable !15
  %183 = select i1 %_8.i.mux.i.i5.i19.i, double %_7.i.i.i3.i16.i, double %_6.i.i.i2.i15.i
  %184 = load i64, ptr %182, align 8, !alias.scope !539
  store i64 %184, ptr %v_a.i.i13.i, align 8, !alias.scope !539
  store double %183, ptr %v_b.i1.i14.i, align 8, !alias.scope !539
  %v_a.i8.i20.i = getelementptr inbounds nuw i8, ptr %region.sroa.0.0.i, i64 16
  %v_b.i9.i21.i = getelementptr inbounds nuw i8, ptr %region.sroa.0.0.i, i64 40
  tail call void @llvm.experimental.noalias.scope.decl(metadata !555)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !558)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !560)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !563)
  %_6.i.i.i10.i22.i = load double, ptr %v_b.i9.i21.i, align 8, !alias.scope !565, !noalias !566, !noundef !15
  %_7.i.i.i11.i23.i = load double, ptr %v_a.i8.i20.i, align 8, !alias.scope !567, !noalias !568, !noundef !15
  %brmerge.not.i.i12.i24.i = fcmp uno double %_6.i.i.i10.i22.i, %_7.i.i.i11.i23.i
  %185 = bitcast i64 %184 to double
  br i1 %brmerge.not.i.i12.i24.i, label %bb6.i.i.i14.i119.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit15.i25.i, !prof !16

bb6.i.i.i14.i119.i:                               ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit7.i18.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !569
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit15.i25.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit7.i18.i
  %_8.i.mux.i.i13.i26.i = fcmp olt double %_6.i.i.i10.i22.i, %_7.i.i.i11.i23.i
  %186 = select i1 %_8.i.mux.i.i13.i26.i, ptr %v_b.i9.i21.i, ptr %v_a.i8.i20.i, !unpredictable !15
  %187 = select i1 %_8.i.mux.i.i13.i26.i, double %_7.i.i.i11.i23.i, double %_6.i.i.i10.i22.i
  %188 = load i64, ptr %186, align 8, !alias.scope !539
  store i64 %188, ptr %v_a.i8.i20.i, align 8, !alias.scope !539
  store double %187, ptr %v_b.i9.i21.i, align 8, !alias.scope !539
  %v_a.i16.i27.i = getelementptr inbounds nuw i8, ptr %region.sroa.0.0.i, i64 32
  %v_b.i17.i28.i = getelementptr inbounds nuw i8, ptr %region.sroa.0.0.i, i64 64
  tail call void @llvm.experimental.noalias.scope.decl(metadata !570)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !573)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !575)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !578)
  %_6.i.i.i18.i29.i = load double, ptr %v_b.i17.i28.i, align 8, !alias.scope !580, !noalias !581, !noundef !15
  %_7.i.i.i19.i30.i = load double, ptr %v_a.i16.i27.i, align 8, !alias.scope !582, !noalias !583, !noundef !15
  %brmerge.not.i.i20.i31.i = fcmp uno double %_6.i.i.i18.i29.i, %_7.i.i.i19.i30.i
  %189 = bitcast i64 %188 to double
  br i1 %brmerge.not.i.i20.i31.i, label %bb6.i.i.i22.i118.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit23.i32.i, !prof !16

bb6.i.i.i22.i118.i:                               ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit15.i25.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !584
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit23.i32.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit15.i25.i
  %_8.i.mux.i.i21.i33.i = fcmp olt double %_6.i.i.i18.i29.i, %_7.i.i.i19.i30.i
  %190 = select i1 %_8.i.mux.i.i21.i33.i, ptr %v_b.i17.i28.i, ptr %v_a.i16.i27.i, !unpredictable !15
  %191 = select i1 %_8.i.mux.i.i21.i33.i, double %_7.i.i.i19.i30.i, double %_6.i.i.i18.i29.i
  %192 = load i64, ptr %190, align 8, !alias.scope !539
  store i64 %192, ptr %v_a.i16.i27.i, align 8, !alias.scope !539
  store double %191, ptr %v_b.i17.i28.i, align 8, !alias.scope !539
  %brmerge.not.i.i28.i34.i = fcmp uno double %183, %181
  %193 = bitcast i64 %192 to double
  br i1 %brmerge.not.i.i28.i34.i, label %bb6.i.i.i30.i117.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit31.i35.i, !prof !16

bb6.i.i.i30.i117.i:                               ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit23.i32.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !585
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit31.i35.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit23.i32.i
  %_8.i.mux.i.i29.i36.i = fcmp olt double %183, %181
  %194 = select i1 %_8.i.mux.i.i29.i36.i, ptr %v_b.i1.i14.i, ptr %region.sroa.0.0.i, !unpredictable !15
  %195 = select i1 %_8.i.mux.i.i29.i36.i, double %181, double %183
  %196 = load i64, ptr %194, align 8, !alias.scope !539
  store i64 %196, ptr %region.sroa.0.0.i, align 8, !alias.scope !539
  store double %195, ptr %v_b.i1.i14.i, align 8, !alias.scope !539
  %brmerge.not.i.i36.i37.i = fcmp uno double %193, %189
  %197 = bitcast i64 %196 to double
  br i1 %brmerge.not.i.i36.i37.i, label %bb6.i.i.i38.i116.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit39.i38.i, !prof !16

bb6.i.i.i38.i116.i:                               ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit31.i35.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !592
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit39.i38.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit31.i35.i
  %_8.i.mux.i.i37.i39.i = fcmp olt double %193, %189
  %198 = select i1 %_8.i.mux.i.i37.i39.i, ptr %v_a.i16.i27.i, ptr %v_a.i8.i20.i, !unpredictable !15
  %199 = select i1 %_8.i.mux.i.i37.i39.i, double %189, double %193
  %200 = load i64, ptr %198, align 8, !alias.scope !539
  store i64 %200, ptr %v_a.i8.i20.i, align 8, !alias.scope !539
  store double %199, ptr %v_a.i16.i27.i, align 8, !alias.scope !539
  %brmerge.not.i.i44.i40.i = fcmp uno double %191, %179
  %201 = bitcast i64 %200 to double
  br i1 %brmerge.not.i.i44.i40.i, label %bb6.i.i.i46.i115.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit47.i41.i, !prof !16

bb6.i.i.i46.i115.i:                               ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit39.i38.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !599
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit47.i41.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit39.i38.i
  %_8.i.mux.i.i45.i42.i = fcmp olt double %191, %179
  %202 = select i1 %_8.i.mux.i.i45.i42.i, ptr %v_b.i17.i28.i, ptr %v_b.i.i7.i, !unpredictable !15
  %203 = select i1 %_8.i.mux.i.i45.i42.i, double %179, double %191
  %204 = load i64, ptr %202, align 8, !alias.scope !539
  store i64 %204, ptr %v_b.i.i7.i, align 8, !alias.scope !539
  store double %203, ptr %v_b.i17.i28.i, align 8, !alias.scope !539
  %v_b.i49.i.i = getelementptr inbounds nuw i8, ptr %region.sroa.0.0.i, i64 48
  tail call void @llvm.experimental.noalias.scope.decl(metadata !606)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !609)
  %_6.i.i.i50.i.i = load double, ptr %v_b.i49.i.i, align 8, !alias.scope !612, !noalias !613, !noundef !15
  %brmerge.not.i.i52.i43.i = fcmp uno double %_6.i.i.i50.i.i, %187
  %205 = bitcast i64 %204 to double
  br i1 %brmerge.not.i.i52.i43.i, label %bb6.i.i.i54.i114.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit55.i44.i, !prof !16

bb6.i.i.i54.i114.i:                               ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit47.i41.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !616
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit55.i44.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit47.i41.i
  %_8.i.mux.i.i53.i45.i = fcmp olt double %_6.i.i.i50.i.i, %187
  %206 = select i1 %_8.i.mux.i.i53.i45.i, ptr %v_b.i49.i.i, ptr %v_b.i9.i21.i, !unpredictable !15
  %207 = select i1 %_8.i.mux.i.i53.i45.i, double %187, double %_6.i.i.i50.i.i
  %208 = load i64, ptr %206, align 8, !alias.scope !539
  store i64 %208, ptr %v_b.i9.i21.i, align 8, !alias.scope !539
  store double %207, ptr %v_b.i49.i.i, align 8, !alias.scope !539
  %brmerge.not.i.i60.i46.i = fcmp uno double %201, %197
  %209 = bitcast i64 %208 to double
  br i1 %brmerge.not.i.i60.i46.i, label %bb6.i.i.i62.i113.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit63.i47.i, !prof !16

bb6.i.i.i62.i113.i:                               ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit55.i44.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !617
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit63.i47.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit55.i44.i
  %_8.i.mux.i.i61.i48.i = fcmp olt double %201, %197
  %210 = select i1 %_8.i.mux.i.i61.i48.i, ptr %v_a.i8.i20.i, ptr %region.sroa.0.0.i, !unpredictable !15
  %211 = select i1 %_8.i.mux.i.i61.i48.i, double %197, double %201
  %212 = load i64, ptr %210, align 8, !alias.scope !539
  store i64 %212, ptr %region.sroa.0.0.i, align 8, !alias.scope !539
  store double %211, ptr %v_a.i8.i20.i, align 8, !alias.scope !539
  %brmerge.not.i.i68.i49.i = fcmp uno double %205, %185
  %213 = bitcast i64 %212 to double
  br i1 %brmerge.not.i.i68.i49.i, label %bb6.i.i.i70.i112.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit71.i50.i, !prof !16

bb6.i.i.i70.i112.i:                               ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit63.i47.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !624
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit71.i50.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit63.i47.i
  %_8.i.mux.i.i69.i51.i = fcmp olt double %205, %185
  %214 = select i1 %_8.i.mux.i.i69.i51.i, ptr %v_b.i.i7.i, ptr %v_a.i.i13.i, !unpredictable !15
  %215 = select i1 %_8.i.mux.i.i69.i51.i, double %185, double %205
  %216 = load i64, ptr %214, align 8, !alias.scope !539
  store i64 %216, ptr %v_a.i.i13.i, align 8, !alias.scope !539
  store double %215, ptr %v_b.i.i7.i, align 8, !alias.scope !539
  %brmerge.not.i.i76.i52.i = fcmp uno double %199, %209
  %217 = bitcast i64 %216 to double
  br i1 %brmerge.not.i.i76.i52.i, label %bb6.i.i.i78.i111.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit79.i53.i, !prof !16

bb6.i.i.i78.i111.i:                               ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit71.i50.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !631
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit79.i53.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit71.i50.i
  %_8.i.mux.i.i77.i54.i = fcmp ogt double %199, %209
  %218 = select i1 %_8.i.mux.i.i77.i54.i, ptr %v_b.i9.i21.i, ptr %v_a.i16.i27.i, !unpredictable !15
  %219 = select i1 %_8.i.mux.i.i77.i54.i, double %199, double %209
  %220 = load i64, ptr %218, align 8, !alias.scope !539
  store i64 %220, ptr %v_a.i16.i27.i, align 8, !alias.scope !539
  store double %219, ptr %v_b.i9.i21.i, align 8, !alias.scope !539
  %brmerge.not.i.i84.i55.i = fcmp uno double %203, %195
  %221 = bitcast i64 %220 to double
  br i1 %brmerge.not.i.i84.i55.i, label %bb6.i.i.i86.i110.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit87.i56.i, !prof !16

bb6.i.i.i86.i110.i:                               ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit79.i53.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !638
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit87.i56.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit79.i53.i
  %_8.i.mux.i.i85.i57.i = fcmp olt double %203, %195
  %222 = select i1 %_8.i.mux.i.i85.i57.i, ptr %v_b.i17.i28.i, ptr %v_b.i1.i14.i, !unpredictable !15
  %223 = select i1 %_8.i.mux.i.i85.i57.i, double %195, double %203
  %224 = load i64, ptr %222, align 8, !alias.scope !539
  store i64 %224, ptr %v_b.i1.i14.i, align 8, !alias.scope !539
  store double %223, ptr %v_b.i17.i28.i, align 8, !alias.scope !539
  %brmerge.not.i.i92.i58.i = fcmp uno double %221, %217
  %225 = bitcast i64 %224 to double
  br i1 %brmerge.not.i.i92.i58.i, label %bb6.i.i.i94.i109.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit95.i59.i, !prof !16

bb6.i.i.i94.i109.i:                               ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit87.i56.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !645
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit95.i59.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit87.i56.i
  %_8.i.mux.i.i93.i60.i = fcmp olt double %221, %217
  %226 = select i1 %_8.i.mux.i.i93.i60.i, ptr %v_a.i16.i27.i, ptr %v_a.i.i13.i, !unpredictable !15
  %227 = select i1 %_8.i.mux.i.i93.i60.i, double %217, double %221
  %228 = load i64, ptr %226, align 8, !alias.scope !539
  store i64 %228, ptr %v_a.i.i13.i, align 8, !alias.scope !539
  store double %227, ptr %v_a.i16.i27.i, align 8, !alias.scope !539
  %brmerge.not.i.i100.i61.i = fcmp uno double %207, %215
  %229 = bitcast i64 %228 to double
  br i1 %brmerge.not.i.i100.i61.i, label %bb6.i.i.i102.i108.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit103.i62.i, !prof !16

bb6.i.i.i102.i108.i:                              ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit95.i59.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !652
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit103.i62.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit95.i59.i
  %_8.i.mux.i.i101.i63.i = fcmp olt double %207, %215
  %230 = select i1 %_8.i.mux.i.i101.i63.i, ptr %v_b.i49.i.i, ptr %v_b.i.i7.i, !unpredictable !15
  %231 = select i1 %_8.i.mux.i.i101.i63.i, double %215, double %207
  %232 = load i64, ptr %230, align 8, !alias.scope !539
  store i64 %232, ptr %v_b.i.i7.i, align 8, !alias.scope !539
  store double %231, ptr %v_b.i49.i.i, align 8, !alias.scope !539
  %brmerge.not.i.i108.i64.i = fcmp uno double %219, %225
  %233 = bitcast i64 %232 to double
  br i1 %brmerge.not.i.i108.i64.i, label %bb6.i.i.i110.i107.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit111.i65.i, !prof !16

bb6.i.i.i110.i107.i:                              ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit103.i62.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !659
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit111.i65.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit103.i62.i
  %_8.i.mux.i.i109.i66.i = fcmp ogt double %219, %225
  %234 = select i1 %_8.i.mux.i.i109.i66.i, ptr %v_b.i1.i14.i, ptr %v_b.i9.i21.i, !unpredictable !15
  %235 = select i1 %_8.i.mux.i.i109.i66.i, double %219, double %225
  %236 = load i64, ptr %234, align 8, !alias.scope !539
  store i64 %236, ptr %v_b.i9.i21.i, align 8, !alias.scope !539
  store double %235, ptr %v_b.i1.i14.i, align 8, !alias.scope !539
  %brmerge.not.i.i116.i67.i = fcmp uno double %229, %213
  %237 = bitcast i64 %236 to double
  br i1 %brmerge.not.i.i116.i67.i, label %bb6.i.i.i118.i106.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit119.i68.i, !prof !16

bb6.i.i.i118.i106.i:                              ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit111.i65.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !666
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit119.i68.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit111.i65.i
  %_8.i.mux.i.i117.i69.i = fcmp olt double %229, %213
  %238 = select i1 %_8.i.mux.i.i117.i69.i, ptr %v_a.i.i13.i, ptr %region.sroa.0.0.i, !unpredictable !15
  %239 = select i1 %_8.i.mux.i.i117.i69.i, double %213, double %229
  %240 = load i64, ptr %238, align 8, !alias.scope !539
  store i64 %240, ptr %region.sroa.0.0.i, align 8, !alias.scope !539
  store double %239, ptr %v_a.i.i13.i, align 8, !alias.scope !539
  %brmerge.not.i.i124.i70.i = fcmp uno double %227, %211
  br i1 %brmerge.not.i.i124.i70.i, label %bb6.i.i.i126.i105.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit127.i71.i, !prof !16

bb6.i.i.i126.i105.i:                              ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit119.i68.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !673
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit127.i71.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit119.i68.i
  %_8.i.mux.i.i125.i72.i = fcmp olt double %227, %211
  %241 = select i1 %_8.i.mux.i.i125.i72.i, ptr %v_a.i16.i27.i, ptr %v_a.i8.i20.i, !unpredictable !15
  %242 = select i1 %_8.i.mux.i.i125.i72.i, double %211, double %227
  %243 = load i64, ptr %241, align 8, !alias.scope !539
  store i64 %243, ptr %v_a.i8.i20.i, align 8, !alias.scope !539
  store double %242, ptr %v_a.i16.i27.i, align 8, !alias.scope !539
  %brmerge.not.i.i132.i73.i = fcmp uno double %237, %233
  %244 = bitcast i64 %243 to double
  br i1 %brmerge.not.i.i132.i73.i, label %bb6.i.i.i134.i104.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit135.i74.i, !prof !16

bb6.i.i.i134.i104.i:                              ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit127.i71.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !680
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit135.i74.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit127.i71.i
  %_8.i.mux.i.i133.i75.i = fcmp olt double %237, %233
  %245 = select i1 %_8.i.mux.i.i133.i75.i, ptr %v_b.i9.i21.i, ptr %v_b.i.i7.i, !unpredictable !15
  %246 = select i1 %_8.i.mux.i.i133.i75.i, double %233, double %237
  %247 = load i64, ptr %245, align 8, !alias.scope !539
  store i64 %247, ptr %v_b.i.i7.i, align 8, !alias.scope !539
  store double %246, ptr %v_b.i9.i21.i, align 8, !alias.scope !539
  %brmerge.not.i.i140.i76.i = fcmp uno double %223, %231
  %248 = bitcast i64 %247 to double
  br i1 %brmerge.not.i.i140.i76.i, label %bb6.i.i.i142.i103.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit143.i77.i, !prof !16

bb6.i.i.i142.i103.i:                              ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit135.i74.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !687
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit143.i77.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit135.i74.i
  %_8.i.mux.i.i141.i78.i = fcmp olt double %223, %231
  %249 = select i1 %_8.i.mux.i.i141.i78.i, ptr %v_b.i17.i28.i, ptr %v_b.i49.i.i, !unpredictable !15
  %250 = select i1 %_8.i.mux.i.i141.i78.i, double %231, double %223
  %251 = load i64, ptr %249, align 8, !alias.scope !539
  store i64 %251, ptr %v_b.i49.i.i, align 8, !alias.scope !539
  store double %250, ptr %v_b.i17.i28.i, align 8, !alias.scope !539
  %brmerge.not.i.i148.i79.i = fcmp uno double %248, %244
  %252 = bitcast i64 %251 to double
  br i1 %brmerge.not.i.i148.i79.i, label %bb6.i.i.i150.i102.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit151.i80.i, !prof !16

bb6.i.i.i150.i102.i:                              ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit143.i77.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !694
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit151.i80.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit143.i77.i
  %_8.i.mux.i.i149.i81.i = fcmp olt double %248, %244
  %253 = select i1 %_8.i.mux.i.i149.i81.i, ptr %v_b.i.i7.i, ptr %v_a.i8.i20.i, !unpredictable !15
  %254 = select i1 %_8.i.mux.i.i149.i81.i, double %244, double %248
  %255 = load i64, ptr %253, align 8, !alias.scope !539
  store i64 %255, ptr %v_a.i8.i20.i, align 8, !alias.scope !539
  store double %254, ptr %v_b.i.i7.i, align 8, !alias.scope !539
  %brmerge.not.i.i156.i82.i = fcmp uno double %246, %242
  %256 = bitcast i64 %255 to double
  br i1 %brmerge.not.i.i156.i82.i, label %bb6.i.i.i158.i101.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit159.i83.i, !prof !16

bb6.i.i.i158.i101.i:                              ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit151.i80.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !701
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit159.i83.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit151.i80.i
  %_8.i.mux.i.i157.i84.i = fcmp olt double %246, %242
  %257 = select i1 %_8.i.mux.i.i157.i84.i, ptr %v_b.i9.i21.i, ptr %v_a.i16.i27.i, !unpredictable !15
  %258 = select i1 %_8.i.mux.i.i157.i84.i, double %242, double %246
  %259 = load i64, ptr %257, align 8, !alias.scope !539
  store i64 %259, ptr %v_a.i16.i27.i, align 8, !alias.scope !539
  store double %258, ptr %v_b.i9.i21.i, align 8, !alias.scope !539
  %brmerge.not.i.i164.i85.i = fcmp uno double %235, %252
  %260 = bitcast i64 %259 to double
  br i1 %brmerge.not.i.i164.i85.i, label %bb6.i.i.i166.i100.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit167.i86.i, !prof !16

bb6.i.i.i166.i100.i:                              ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit159.i83.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !708
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit167.i86.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit159.i83.i
  %_8.i.mux.i.i165.i87.i = fcmp olt double %235, %252
  %261 = select i1 %_8.i.mux.i.i165.i87.i, ptr %v_b.i1.i14.i, ptr %v_b.i49.i.i, !unpredictable !15
  %262 = select i1 %_8.i.mux.i.i165.i87.i, double %252, double %235
  %263 = load i64, ptr %261, align 8, !alias.scope !539
  store i64 %263, ptr %v_b.i49.i.i, align 8, !alias.scope !539
  store double %262, ptr %v_b.i1.i14.i, align 8, !alias.scope !539
  %brmerge.not.i.i172.i88.i = fcmp uno double %239, %256
  %264 = bitcast i64 %263 to double
  br i1 %brmerge.not.i.i172.i88.i, label %bb6.i.i.i174.i99.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit175.i89.i, !prof !16

bb6.i.i.i174.i99.i:                               ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit167.i86.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !715
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit175.i89.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit167.i86.i
  %_8.i.mux.i.i173.i90.i = fcmp ogt double %239, %256
  %265 = select i1 %_8.i.mux.i.i173.i90.i, ptr %v_a.i8.i20.i, ptr %v_a.i.i13.i, !unpredictable !15
  %266 = select i1 %_8.i.mux.i.i173.i90.i, double %239, double %256
  %267 = load i64, ptr %265, align 8, !alias.scope !539
  store i64 %267, ptr %v_a.i.i13.i, align 8, !alias.scope !539
  store double %266, ptr %v_a.i8.i20.i, align 8, !alias.scope !539
  %brmerge.not.i.i180.i91.i = fcmp uno double %254, %260
  br i1 %brmerge.not.i.i180.i91.i, label %bb6.i.i.i182.i98.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit183.i92.i, !prof !16

bb6.i.i.i182.i98.i:                               ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit175.i89.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !722
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit183.i92.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit175.i89.i
  %_8.i.mux.i.i181.i93.i = fcmp ogt double %254, %260
  %268 = select i1 %_8.i.mux.i.i181.i93.i, ptr %v_a.i16.i27.i, ptr %v_b.i.i7.i, !unpredictable !15
  %269 = select i1 %_8.i.mux.i.i181.i93.i, double %254, double %260
  %270 = load i64, ptr %268, align 8, !alias.scope !539
  store i64 %270, ptr %v_b.i.i7.i, align 8, !alias.scope !539
  store double %269, ptr %v_a.i16.i27.i, align 8, !alias.scope !539
  %brmerge.not.i.i188.i94.i = fcmp uno double %258, %264
  br i1 %brmerge.not.i.i188.i94.i, label %bb6.i.i.i190.i97.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort13sort9_optimaldNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1I_.exit.i, !prof !16

bb6.i.i.i190.i97.i:                               ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit183.i92.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !729
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort13sort9_optimaldNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1I_.exit.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_.exit183.i92.i
  %_8.i.mux.i.i189.i96.i = fcmp ogt double %258, %264
  %271 = select i1 %_8.i.mux.i.i189.i96.i, ptr %v_b.i49.i.i, ptr %v_b.i9.i21.i, !unpredictable !15
  %272 = select i1 %_8.i.mux.i.i189.i96.i, double %258, double %264
  %273 = load i64, ptr %271, align 8, !alias.scope !539
  store i64 %273, ptr %v_b.i9.i21.i, align 8, !alias.scope !539
  store double %272, ptr %v_b.i49.i.i, align 8, !alias.scope !539
  br label %bb16.i

bb16.i:                                           ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort13sort9_optimaldNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1I_.exit.i, %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort14sort13_optimaldNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1J_.exit.i, %bb11.i
  %presorted_len.sroa.0.0.i = phi i64 [ 13, %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort14sort13_optimaldNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1J_.exit.i ], [ 9, %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort13sort9_optimaldNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1I_.exit.i ], [ 1, %bb11.i ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !736)
  %_5.i.i = icmp samesign ugt i64 %presorted_len.sroa.0.0.i, %region.sroa.8.0.i
  br i1 %_5.i.i, label %bb2.i.i, label %bb3.i.i

bb2.i.i:                                          ; preds = %bb16.i
  tail call void @llvm.trap()
  unreachable

bb3.i.i:                                          ; preds = %bb16.i
  %v_end.i.i = getelementptr inbounds nuw double, ptr %region.sroa.0.0.i, i64 %region.sroa.8.0.i
  %_10.not2.i.i = icmp samesign eq i64 %presorted_len.sroa.0.0.i, %region.sroa.8.0.i
  br i1 %_10.not2.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort25insertion_sort_shift_leftdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1U_.exit.i, label %bb5.preheader.i.i

bb5.preheader.i.i:                                ; preds = %bb3.i.i
  %274 = getelementptr inbounds nuw double, ptr %region.sroa.0.0.i, i64 %presorted_len.sroa.0.0.i
  br label %bb5.i.i

bb5.i.i:                                          ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort11insert_taildNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1G_.exit.i.i, %bb5.preheader.i.i
  %tail.sroa.0.03.i.i = phi ptr [ %_14.i.i, %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort11insert_taildNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1G_.exit.i.i ], [ %274, %bb5.preheader.i.i ]
  %275 = getelementptr inbounds i8, ptr %tail.sroa.0.03.i.i, i64 -8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !739)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !742)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !744)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !747)
  %_6.i.i.i.i122.i = load double, ptr %tail.sroa.0.03.i.i, align 8, !alias.scope !749, !noalias !750, !noundef !15
  %_7.i.i.i.i123.i = load double, ptr %275, align 8, !alias.scope !751, !noalias !752, !noundef !15
  %brmerge.not.i.i.i124.i = fcmp uno double %_6.i.i.i.i122.i, %_7.i.i.i.i123.i
  br i1 %brmerge.not.i.i.i124.i, label %bb6.i.i.i.i126.i, label %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit.i.i.i, !prof !16

bb6.i.i.i.i126.i:                                 ; preds = %bb5.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !753
  unreachable

_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit.i.i.i: ; preds = %bb5.i.i
  %_8.i.mux.i.i.i125.i = fcmp olt double %_6.i.i.i.i122.i, %_7.i.i.i.i123.i
  br i1 %_8.i.mux.i.i.i125.i, label %bb4.i.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort11insert_taildNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1G_.exit.i.i

bb4.i.i.i:                                        ; preds = %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit.i.i.i, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit6.i.i.i
  %.in.i.i.i = phi double [ %_7.i.i2.i.i.i, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit6.i.i.i ], [ %_7.i.i.i.i123.i, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit.i.i.i ]
  %gap_guard.sroa.4.0.i.i.i = phi ptr [ %sift.sroa.0.0.i.i.i, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit6.i.i.i ], [ %tail.sroa.0.03.i.i, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit.i.i.i ]
  %sift.sroa.0.0.i.i.i = phi ptr [ %276, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit6.i.i.i ], [ %275, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit.i.i.i ]
  store double %.in.i.i.i, ptr %gap_guard.sroa.4.0.i.i.i, align 8, !alias.scope !754
  %_18.i.i.i = icmp eq ptr %sift.sroa.0.0.i.i.i, %region.sroa.0.0.i
  br i1 %_18.i.i.i, label %bb10.i.i.i, label %bb6.i.i.i

bb6.i.i.i:                                        ; preds = %bb4.i.i.i
  %276 = getelementptr inbounds i8, ptr %sift.sroa.0.0.i.i.i, i64 -8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !755)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !758)
  %_7.i.i2.i.i.i = load double, ptr %276, align 8, !alias.scope !761, !noalias !762, !noundef !15
  %brmerge.not.i3.i.i.i = fcmp uno double %_6.i.i.i.i122.i, %_7.i.i2.i.i.i
  br i1 %brmerge.not.i3.i.i.i, label %bb6.i.i5.i.i.i, label %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit6.i.i.i, !prof !16

bb6.i.i5.i.i.i:                                   ; preds = %bb6.i.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !765
  unreachable

_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit6.i.i.i: ; preds = %bb6.i.i.i
  %_8.i.mux.i4.i.i.i = fcmp olt double %_6.i.i.i.i122.i, %_7.i.i2.i.i.i
  br i1 %_8.i.mux.i4.i.i.i, label %bb4.i.i.i, label %bb10.i.i.i

bb10.i.i.i:                                       ; preds = %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit6.i.i.i, %bb4.i.i.i
  %sift.sroa.0.0.i.lcssa.i.i = phi ptr [ %sift.sroa.0.0.i.i.i, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit6.i.i.i ], [ %region.sroa.0.0.i, %bb4.i.i.i ]
  store double %_6.i.i.i.i122.i, ptr %sift.sroa.0.0.i.lcssa.i.i, align 8, !alias.scope !754, !noalias !766
  br label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort11insert_taildNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1G_.exit.i.i

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort11insert_taildNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1G_.exit.i.i: ; preds = %bb10.i.i.i, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit.i.i.i
  %_14.i.i = getelementptr inbounds nuw i8, ptr %tail.sroa.0.03.i.i, i64 8
  %_10.not.i.i = icmp eq ptr %_14.i.i, %v_end.i.i
  br i1 %_10.not.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort25insertion_sort_shift_leftdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1U_.exit.i, label %bb5.i.i

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort25insertion_sort_shift_leftdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1U_.exit.i: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort11insert_taildNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1G_.exit.i.i, %bb3.i.i
  br i1 %no_merge.i, label %bb23.sink.split.i, label %bb19.i

bb19.i:                                           ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort25insertion_sort_shift_leftdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1U_.exit.i
  %_26.not.i = icmp eq ptr %region.sroa.0.0.i, %v.sroa.0.0.lcssa
  br i1 %_26.not.i, label %bb8.i, label %bb20.i

bb20.i:                                           ; preds = %bb19.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !771)
  %count1.i.i = add nsw i64 %v.sroa.15.0.lcssa, -1
  %277 = getelementptr inbounds nuw double, ptr %stack_array.i, i64 %count1.i.i
  %278 = getelementptr inbounds nuw double, ptr %v.sroa.0.0.lcssa, i64 %count1.i.i
  %279 = getelementptr i8, ptr %data.i, i64 -8
  br label %bb15.i.i

bb16.i.i:                                         ; preds = %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit24.i.i
  %280 = getelementptr i8, ptr %285, i64 8
  %281 = getelementptr i8, ptr %284, i64 8
  %_43.i.i = and i64 %v.sroa.15.0.lcssa, 1
  %_22.i.i = icmp eq i64 %_43.i.i, 0
  br i1 %_22.i.i, label %bb9.i.i, label %bb5.i127.i

bb15.i.i:                                         ; preds = %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit24.i.i, %bb20.i
  %dst.sroa.0.042.i.i = phi ptr [ %_16.i.i.i, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit24.i.i ], [ %stack_array.i, %bb20.i ]
  %iter.sroa.0.041.i.i = phi i64 [ %_39.i.i, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit24.i.i ], [ 0, %bb20.i ]
  %left.sroa.0.040.i.i = phi ptr [ %_14.i.i.i, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit24.i.i ], [ %v.sroa.0.0.lcssa, %bb20.i ]
  %right.sroa.0.039.i.i = phi ptr [ %_12.i.i.i, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit24.i.i ], [ %data.i, %bb20.i ]
  %left_rev.sroa.0.038.i.i = phi ptr [ %285, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit24.i.i ], [ %279, %bb20.i ]
  %right_rev.sroa.0.037.i.i = phi ptr [ %284, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit24.i.i ], [ %278, %bb20.i ]
  %dst_rev.sroa.0.036.i.i = phi ptr [ %286, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit24.i.i ], [ %277, %bb20.i ]
  %_39.i.i = add nuw nsw i64 %iter.sroa.0.041.i.i, 1
  tail call void @llvm.experimental.noalias.scope.decl(metadata !774)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !777)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !779), !noalias !782
  tail call void @llvm.experimental.noalias.scope.decl(metadata !785), !noalias !782
  %_6.i.i.i.i = load double, ptr %right.sroa.0.039.i.i, align 8, !alias.scope !787, !noalias !788, !noundef !15
  %_7.i.i.i.i = load double, ptr %left.sroa.0.040.i.i, align 8, !alias.scope !789, !noalias !790, !noundef !15
  %brmerge.not.i.i.i = fcmp uno double %_6.i.i.i.i, %_7.i.i.i.i
  br i1 %brmerge.not.i.i.i, label %bb6.i.i.i.i, label %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit.i.i, !prof !16

bb6.i.i.i.i:                                      ; preds = %bb15.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !791
  unreachable

_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit.i.i: ; preds = %bb15.i.i
  %_8.i.mux.i.i.i = fcmp olt double %_6.i.i.i.i, %_7.i.i.i.i
  %..i17.i.i = select i1 %_8.i.mux.i.i.i, ptr %right.sroa.0.039.i.i, ptr %left.sroa.0.040.i.i
  %282 = load i64, ptr %..i17.i.i, align 8, !alias.scope !792, !noalias !793
  store i64 %282, ptr %dst.sroa.0.042.i.i, align 8, !noalias !795
  tail call void @llvm.experimental.noalias.scope.decl(metadata !796)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !799)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !801), !noalias !804
  tail call void @llvm.experimental.noalias.scope.decl(metadata !807), !noalias !804
  %_6.i.i19.i.i = load double, ptr %right_rev.sroa.0.037.i.i, align 8, !alias.scope !809, !noalias !810, !noundef !15
  %_7.i.i20.i.i = load double, ptr %left_rev.sroa.0.038.i.i, align 8, !alias.scope !811, !noalias !812, !noundef !15
  %brmerge.not.i21.i.i = fcmp uno double %_6.i.i19.i.i, %_7.i.i20.i.i
  br i1 %brmerge.not.i21.i.i, label %bb6.i.i23.i.i, label %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit24.i.i, !prof !16

bb6.i.i23.i.i:                                    ; preds = %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !813
  unreachable

_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit24.i.i: ; preds = %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit.i.i
  %_16.i.i.i = getelementptr inbounds nuw i8, ptr %dst.sroa.0.042.i.i, i64 8
  %is_l.i18.i.i = xor i1 %_8.i.mux.i.i.i, true
  %count2.i.i.i = zext i1 %is_l.i18.i.i to i64
  %_14.i.i.i = getelementptr inbounds nuw double, ptr %left.sroa.0.040.i.i, i64 %count2.i.i.i
  %count.i.i.i = zext i1 %_8.i.mux.i.i.i to i64
  %_12.i.i.i = getelementptr inbounds nuw double, ptr %right.sroa.0.039.i.i, i64 %count.i.i.i
  %_8.i.mux.i22.i.i = fcmp olt double %_6.i.i19.i.i, %_7.i.i20.i.i
  %..i.i.i = select i1 %_8.i.mux.i22.i.i, ptr %left_rev.sroa.0.038.i.i, ptr %right_rev.sroa.0.037.i.i
  %is_l.i.i.i = xor i1 %_8.i.mux.i22.i.i, true
  %283 = load i64, ptr %..i.i.i, align 8, !alias.scope !792, !noalias !814
  store i64 %283, ptr %dst_rev.sroa.0.036.i.i, align 8, !noalias !816
  %count.neg.i.i.i = sext i1 %is_l.i.i.i to i64
  %284 = getelementptr double, ptr %right_rev.sroa.0.037.i.i, i64 %count.neg.i.i.i
  %count3.neg.i.i.i = sext i1 %_8.i.mux.i22.i.i to i64
  %285 = getelementptr double, ptr %left_rev.sroa.0.038.i.i, i64 %count3.neg.i.i.i
  %286 = getelementptr inbounds i8, ptr %dst_rev.sroa.0.036.i.i, i64 -8
  %exitcond.not.i.i = icmp eq i64 %_39.i.i, %len_div_26.i
  br i1 %exitcond.not.i.i, label %bb16.i.i, label %bb15.i.i

bb5.i127.i:                                       ; preds = %bb16.i.i
  %left_nonempty.i.i = icmp ult ptr %_14.i.i.i, %280
  %left.sroa.0.0.right.sroa.0.0.i.i = select i1 %left_nonempty.i.i, ptr %_14.i.i.i, ptr %_12.i.i.i
  %287 = load i64, ptr %left.sroa.0.0.right.sroa.0.0.i.i, align 8, !alias.scope !792
  store i64 %287, ptr %_16.i.i.i, align 8, !noalias !792
  %count2.i.i = zext i1 %left_nonempty.i.i to i64
  %_26.i.i = getelementptr inbounds nuw double, ptr %_14.i.i.i, i64 %count2.i.i
  %_30.i.i = xor i1 %left_nonempty.i.i, true
  %count3.i.i = zext i1 %_30.i.i to i64
  %_28.i.i = getelementptr inbounds nuw double, ptr %_12.i.i.i, i64 %count3.i.i
  br label %bb9.i.i

bb9.i.i:                                          ; preds = %bb5.i127.i, %bb16.i.i
  %right.sroa.0.1.i.i = phi ptr [ %_12.i.i.i, %bb16.i.i ], [ %_28.i.i, %bb5.i127.i ]
  %left.sroa.0.1.i.i = phi ptr [ %_14.i.i.i, %bb16.i.i ], [ %_26.i.i, %bb5.i127.i ]
  %_31.i.i = icmp ne ptr %left.sroa.0.1.i.i, %280
  %_32.i.i = icmp ne ptr %right.sroa.0.1.i.i, %281
  %or.cond.i.i = select i1 %_31.i.i, i1 true, i1 %_32.i.i, !prof !817
  br i1 %or.cond.i.i, label %bb13.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort19bidirectional_mergedNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1O_.exit.i, !prof !817

bb13.i.i:                                         ; preds = %bb9.i.i
; call core::slice::sort::shared::smallsort::panic_on_ord_violation
  tail call void @_RNvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort22panic_on_ord_violation() #18, !noalias !771
  unreachable

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort19bidirectional_mergedNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1O_.exit.i: ; preds = %bb9.i.i
  %288 = shl nuw nsw i64 %v.sroa.15.0.lcssa, 3
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %v.sroa.0.0.lcssa, ptr nonnull align 8 %stack_array.i, i64 %288, i1 false)
  br label %bb23.sink.split.i

bb23.sink.split.i:                                ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort25insertion_sort_shift_leftdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1U_.exit.i, %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort19bidirectional_mergedNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1O_.exit.i
  call void @llvm.lifetime.end.p0(ptr nonnull %stack_array.i), !noalias !149
  br label %bb22

bb6:                                              ; preds = %bb5
; call core::slice::sort::unstable::heapsort::heapsort::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  tail call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable8heapsort8heapsortdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1D_(ptr noalias noundef nonnull align 8 %v.sroa.0.0126, i64 noundef %v.sroa.15.0125, ptr noalias nonnull align 8 poison) #20
  br label %bb22

bb7:                                              ; preds = %bb5
  %289 = add nsw i32 %limit.sroa.0.0123, -1
  tail call void @llvm.experimental.noalias.scope.decl(metadata !818)
  %len_div_84.i = lshr i64 %v.sroa.15.0125, 3
  %b.idx.i = shl nuw nsw i64 %len_div_84.i, 5
  %b.i = getelementptr inbounds nuw i8, ptr %v.sroa.0.0126, i64 %b.idx.i
  %c.idx.i = mul nuw nsw i64 %len_div_84.i, 56
  %c.i = getelementptr inbounds nuw i8, ptr %v.sroa.0.0126, i64 %c.idx.i
  %_12.i = icmp samesign ult i64 %v.sroa.15.0125, 64
  br i1 %_12.i, label %bb3.i, label %bb5.i

bb5.i:                                            ; preds = %bb7
; call core::slice::sort::shared::pivot::median3_rec::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  %self.i = tail call fastcc noundef ptr @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot11median3_recdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1C_(ptr noundef nonnull readonly align 8 %v.sroa.0.0126, ptr noundef readonly %b.i, ptr noundef readonly %c.i, i64 noundef %len_div_84.i) #19
  br label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot12choose_pivotdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1D_.exit

bb3.i:                                            ; preds = %bb7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !821)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !824)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !826), !noalias !829
  tail call void @llvm.experimental.noalias.scope.decl(metadata !832), !noalias !829
  %_6.i.i.i = load double, ptr %v.sroa.0.0126, align 8, !alias.scope !834, !noalias !835, !noundef !15
  %_7.i.i.i = load double, ptr %b.i, align 8, !alias.scope !837, !noalias !838, !noundef !15
  %brmerge.not.i.i = fcmp uno double %_6.i.i.i, %_7.i.i.i
  br i1 %brmerge.not.i.i, label %bb6.i.i.i22, label %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit.i, !prof !16

bb6.i.i.i22:                                      ; preds = %bb3.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !839
  unreachable

_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit.i: ; preds = %bb3.i
  %_8.i.mux.i.i = fcmp olt double %_6.i.i.i, %_7.i.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !840)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !843)
  %_7.i.i6.i = load double, ptr %c.i, align 8, !alias.scope !846, !noalias !847, !noundef !15
  %brmerge.not.i7.i = fcmp uno double %_6.i.i.i, %_7.i.i6.i
  br i1 %brmerge.not.i7.i, label %bb6.i.i9.i, label %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit10.i, !prof !16

bb6.i.i9.i:                                       ; preds = %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !850
  unreachable

_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit10.i: ; preds = %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit.i
  %_8.i.mux.i8.i = fcmp olt double %_6.i.i.i, %_7.i.i6.i
  %290 = xor i1 %_8.i.mux.i.i, %_8.i.mux.i8.i
  br i1 %290, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot12choose_pivotdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1D_.exit, label %bb3.i.i21

bb3.i.i21:                                        ; preds = %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit10.i
  %brmerge.not.i13.i = fcmp uno double %_7.i.i.i, %_7.i.i6.i
  br i1 %brmerge.not.i13.i, label %bb6.i.i15.i, label %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit16.i, !prof !16

bb6.i.i15.i:                                      ; preds = %bb3.i.i21
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !851
  unreachable

_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit16.i: ; preds = %bb3.i.i21
  %_8.i.mux.i14.i = fcmp olt double %_7.i.i.i, %_7.i.i6.i
  %_12.i.i = xor i1 %_8.i.mux.i.i, %_8.i.mux.i14.i
  %c.b.i.i = select i1 %_12.i.i, ptr %c.i, ptr %b.i
  br label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot12choose_pivotdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1D_.exit

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot12choose_pivotdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1D_.exit: ; preds = %bb5.i, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit10.i, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit16.i
  %_0.sroa.0.0.i.sink.i = phi ptr [ %self.i, %bb5.i ], [ %v.sroa.0.0126, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit10.i ], [ %c.b.i.i, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit16.i ]
  %291 = ptrtoint ptr %_0.sroa.0.0.i.sink.i to i64
  %292 = ptrtoint ptr %v.sroa.0.0126 to i64
  %293 = sub nuw i64 %291, %292
  %index.sroa.0.0.i = lshr exact i64 %293, 3
  %cond.i = icmp samesign ult i64 %index.sroa.0.0.i, %v.sroa.15.0125
  tail call void @llvm.assume(i1 %cond.i)
  %.not = icmp eq ptr %ancestor_pivot.sroa.0.0124, null
  br i1 %.not, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot12choose_pivotdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1D_.exit.bb7.i_crit_edge, label %bb11

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot12choose_pivotdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1D_.exit.bb7.i_crit_edge: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot12choose_pivotdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1D_.exit
  %tmp.sroa.0.0.copyload.i.i.i.pre = load i64, ptr %v.sroa.0.0126, align 8, !alias.scope !858
  %_9.i.i.phi.trans.insert = getelementptr inbounds nuw i8, ptr %v.sroa.0.0126, i64 %293
  %.pre = load i64, ptr %_9.i.i.phi.trans.insert, align 8, !alias.scope !858
  br label %bb7.i

bb22:                                             ; preds = %bb23.sink.split.i, %bb3, %bb6
  ret void

bb7.i:                                            ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot12choose_pivotdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1D_.exit.bb7.i_crit_edge, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit
  %294 = phi i64 [ %.pre, %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot12choose_pivotdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1D_.exit.bb7.i_crit_edge ], [ %307, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit ]
  %tmp.sroa.0.0.copyload.i.i.i = phi i64 [ %tmp.sroa.0.0.copyload.i.i.i.pre, %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot12choose_pivotdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1D_.exit.bb7.i_crit_edge ], [ %tmp.sroa.0.0.copyload.i.i.i.pre169, %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !863)
  %_9.i.i = getelementptr inbounds nuw i8, ptr %v.sroa.0.0126, i64 %293
  store i64 %294, ptr %v.sroa.0.0126, align 8, !alias.scope !858
  store i64 %tmp.sroa.0.0.copyload.i.i.i, ptr %_9.i.i, align 8, !alias.scope !858
  %data.i.i.i = getelementptr inbounds nuw i8, ptr %v.sroa.0.0126, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !864)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !867)
  %value.i.i = load double, ptr %data.i.i.i, align 8, !alias.scope !869, !noalias !867, !noundef !15
  %295 = getelementptr double, ptr %v.sroa.0.0126, i64 %v.sroa.15.0125
  %unroll_end.i.i = getelementptr i8, ptr %295, i64 -8
  %state.sroa.11.043.i.i = getelementptr inbounds nuw i8, ptr %v.sroa.0.0126, i64 16
  %_1944.i.i = icmp ult ptr %state.sroa.11.043.i.i, %unroll_end.i.i
  %_7.i.i.i.pre.i.i = load double, ptr %v.sroa.0.0126, align 8, !alias.scope !870, !noalias !875
  br i1 %_1944.i.i, label %bb5.i.i27, label %bb12.preheader.i.i

bb12.preheader.i.i:                               ; preds = %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_.exit31.i.i, %bb7.i
  %state.sroa.0.0.lcssa.i.i = phi ptr [ %data.i.i.i, %bb7.i ], [ %_16.i14.i.i, %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_.exit31.i.i ]
  %state.sroa.21.0.lcssa.i.i = phi i64 [ 0, %bb7.i ], [ %302, %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_.exit31.i.i ]
  %state.sroa.11.0.lcssa.i.i = phi ptr [ %state.sroa.11.043.i.i, %bb7.i ], [ %state.sroa.11.0.i.i, %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_.exit31.i.i ]
  %brmerge.not.i.i.i.i24 = fcmp uno double %value.i.i, %_7.i.i.i.pre.i.i
  %is_done.i18.i = icmp eq ptr %state.sroa.11.0.lcssa.i.i, %295
  br i1 %is_done.i18.i, label %bb12.cont.i.i, label %bb12.cont.thread.i.i

bb12.cont.i.i:                                    ; preds = %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_.exit.cont.i.i, %bb12.preheader.i.i
  %state.sroa.0.1.i.lcssa.i = phi ptr [ %state.sroa.0.0.lcssa.i.i, %bb12.preheader.i.i ], [ %state.sroa.11.1.i20.i, %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_.exit.cont.i.i ]
  %state.sroa.21.1.i.lcssa.i = phi i64 [ %state.sroa.21.0.lcssa.i.i, %bb12.preheader.i.i ], [ %297, %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_.exit.cont.i.i ]
  br i1 %brmerge.not.i.i.i.i24, label %bb6.i.i.i.i.i26, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB25_.exit.i, !prof !16

bb12.cont.thread.i.i:                             ; preds = %bb12.preheader.i.i, %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_.exit.cont.i.i
  %state.sroa.21.1.i21.i = phi i64 [ %297, %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_.exit.cont.i.i ], [ %state.sroa.21.0.lcssa.i.i, %bb12.preheader.i.i ]
  %state.sroa.11.1.i20.i = phi ptr [ %state.sroa.11.1.sroa.gep.i.i, %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_.exit.cont.i.i ], [ %state.sroa.11.0.lcssa.i.i, %bb12.preheader.i.i ]
  %state.sroa.0.1.i19.i = phi ptr [ %state.sroa.11.1.i20.i, %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_.exit.cont.i.i ], [ %state.sroa.0.0.lcssa.i.i, %bb12.preheader.i.i ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !881)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !882)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !883)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !884)
  %_6.i.i.i.else.val.i.i = load double, ptr %state.sroa.11.1.i20.i, align 8, !alias.scope !885, !noalias !886, !noundef !15
  %brmerge.not.i.i54.i.i = fcmp uno double %_6.i.i.i.else.val.i.i, %_7.i.i.i.pre.i.i
  br i1 %brmerge.not.i.i54.i.i, label %bb6.i.i.i.i.i26, label %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_.exit.cont.i.i, !prof !16

bb6.i.i.i.i.i26:                                  ; preds = %bb12.cont.i.i, %bb12.cont.thread.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !887
  unreachable

_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_.exit.cont.i.i: ; preds = %bb12.cont.thread.i.i
  %left.i58.i.i = getelementptr inbounds nuw double, ptr %data.i.i.i, i64 %state.sroa.21.1.i21.i
  %296 = load i64, ptr %left.i58.i.i, align 8, !alias.scope !869, !noalias !888
  store i64 %296, ptr %state.sroa.0.1.i19.i, align 8, !alias.scope !869, !noalias !888
  %_8.i.mux.i.i60.i.i = fcmp olt double %_6.i.i.i.else.val.i.i, %_7.i.i.i.pre.i.i
  store double %_6.i.i.i.else.val.i.i, ptr %left.i58.i.i, align 8, !alias.scope !869, !noalias !888
  %_15.i.i.i = zext i1 %_8.i.mux.i.i60.i.i to i64
  %297 = add i64 %state.sroa.21.1.i21.i, %_15.i.i.i
  %state.sroa.11.1.sroa.gep.i.i = getelementptr inbounds nuw i8, ptr %state.sroa.11.1.i20.i, i64 8
  %is_done.i.i = icmp eq ptr %state.sroa.11.1.sroa.gep.i.i, %295
  br i1 %is_done.i.i, label %bb12.cont.i.i, label %bb12.cont.thread.i.i

bb5.i.i27:                                        ; preds = %bb7.i, %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_.exit31.i.i
  %state.sroa.11.047.i.i = phi ptr [ %state.sroa.11.0.i.i, %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_.exit31.i.i ], [ %state.sroa.11.043.i.i, %bb7.i ]
  %state.sroa.21.046.i.i = phi i64 [ %302, %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_.exit31.i.i ], [ 0, %bb7.i ]
  %state.sroa.0.045.i.i = phi ptr [ %_16.i14.i.i, %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_.exit31.i.i ], [ %data.i.i.i, %bb7.i ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !889)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !892)
  %_6.i.i.i4.i.i = load double, ptr %state.sroa.11.047.i.i, align 8, !alias.scope !895, !noalias !896, !noundef !15
  %brmerge.not.i.i6.i.i = fcmp uno double %_6.i.i.i4.i.i, %_7.i.i.i.pre.i.i
  br i1 %brmerge.not.i.i6.i.i, label %bb6.i.i.i15.i.i, label %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_.exit16.i.i, !prof !16

bb6.i.i.i15.i.i:                                  ; preds = %bb5.i.i27
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !902
  unreachable

_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_.exit16.i.i: ; preds = %bb5.i.i27
  %left.i11.i.i = getelementptr inbounds nuw double, ptr %data.i.i.i, i64 %state.sroa.21.046.i.i
  %298 = load i64, ptr %left.i11.i.i, align 8, !alias.scope !869, !noalias !903
  store i64 %298, ptr %state.sroa.0.045.i.i, align 8, !alias.scope !869, !noalias !903
  store double %_6.i.i.i4.i.i, ptr %left.i11.i.i, align 8, !alias.scope !869, !noalias !903
  %_16.i14.i.i = getelementptr inbounds nuw i8, ptr %state.sroa.0.045.i.i, i64 16
  tail call void @llvm.experimental.noalias.scope.decl(metadata !904)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !907)
  %_6.i.i.i19.i.i = load double, ptr %_16.i14.i.i, align 8, !alias.scope !910, !noalias !911, !noundef !15
  %brmerge.not.i.i21.i.i = fcmp uno double %_6.i.i.i19.i.i, %_7.i.i.i.pre.i.i
  br i1 %brmerge.not.i.i21.i.i, label %bb6.i.i.i30.i.i28, label %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_.exit31.i.i, !prof !16

bb6.i.i.i30.i.i28:                                ; preds = %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_.exit16.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !917
  unreachable

_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_.exit31.i.i: ; preds = %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_.exit16.i.i
  %_8.i.mux.i.i7.i.i = fcmp olt double %_6.i.i.i4.i.i, %_7.i.i.i.pre.i.i
  %_15.i13.i.i = zext i1 %_8.i.mux.i.i7.i.i to i64
  %299 = add i64 %state.sroa.21.046.i.i, %_15.i13.i.i
  %_8.i.mux.i.i22.i.i = fcmp olt double %_6.i.i.i19.i.i, %_7.i.i.i.pre.i.i
  %left.i26.i.i = getelementptr inbounds nuw double, ptr %data.i.i.i, i64 %299
  %300 = load i64, ptr %left.i26.i.i, align 8, !alias.scope !869, !noalias !918
  store i64 %300, ptr %state.sroa.11.047.i.i, align 8, !alias.scope !869, !noalias !918
  %301 = load i64, ptr %_16.i14.i.i, align 8, !alias.scope !869, !noalias !918
  store i64 %301, ptr %left.i26.i.i, align 8, !alias.scope !869, !noalias !918
  %_15.i28.i.i = zext i1 %_8.i.mux.i.i22.i.i to i64
  %302 = add i64 %299, %_15.i28.i.i
  %state.sroa.11.0.i.i = getelementptr inbounds nuw i8, ptr %state.sroa.0.045.i.i, i64 24
  %_19.i.i = icmp ult ptr %state.sroa.11.0.i.i, %unroll_end.i.i
  br i1 %_19.i.i, label %bb5.i.i27, label %bb12.preheader.i.i

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB25_.exit.i: ; preds = %bb12.cont.i.i
  %left.i.i.i = getelementptr inbounds nuw double, ptr %data.i.i.i, i64 %state.sroa.21.1.i.lcssa.i
  %303 = load i64, ptr %left.i.i.i, align 8, !alias.scope !869, !noalias !888
  store i64 %303, ptr %state.sroa.0.1.i.lcssa.i, align 8, !alias.scope !869, !noalias !888
  %_8.i.mux.i.i60.i9.i = fcmp olt double %value.i.i, %_7.i.i.i.pre.i.i
  store double %value.i.i, ptr %left.i.i.i, align 8, !alias.scope !869, !noalias !888
  %_15.i.i10.i = zext i1 %_8.i.mux.i.i60.i9.i to i64
  %304 = add i64 %state.sroa.21.1.i.lcssa.i, %_15.i.i10.i
  %_15.not.i = icmp ult i64 %304, %v.sroa.15.0125
  br i1 %_15.not.i, label %_RNvMNtCsgEmfK2I1SDS_4core5sliceSd12split_at_mutCsi0wgFuyA0BW_12rust_vectors.exit, label %bb9.i25

bb9.i25:                                          ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB25_.exit.i
  tail call void @llvm.trap()
  unreachable

_RNvMNtCsgEmfK2I1SDS_4core5sliceSd12split_at_mutCsi0wgFuyA0BW_12rust_vectors.exit: ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB25_.exit.i
  %_9.i5.i = getelementptr inbounds nuw double, ptr %v.sroa.0.0126, i64 %304
  %tmp.sroa.0.0.copyload.i.i6.i = load i64, ptr %v.sroa.0.0126, align 8, !alias.scope !919
  %305 = load i64, ptr %_9.i5.i, align 8, !alias.scope !919
  store i64 %305, ptr %v.sroa.0.0126, align 8, !alias.scope !919
  store i64 %tmp.sroa.0.0.copyload.i.i6.i, ptr %_9.i5.i, align 8, !alias.scope !919
  %data.i.i31 = getelementptr inbounds nuw i8, ptr %_9.i5.i, i64 8
  %306 = xor i64 %304, -1
  %len.i.i32 = add i64 %v.sroa.15.0125, %306
; call core::slice::sort::unstable::quicksort::quicksort::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  tail call fastcc void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort9quicksortdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1F_(ptr noalias noundef nonnull align 8 %v.sroa.0.0126, i64 noundef %304, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable_or_null(8) %ancestor_pivot.sroa.0.0124, i32 noundef %289, ptr noalias noundef align 8 dereferenceable(8) %is_less) #19
  br label %bb1.backedge

bb11:                                             ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot12choose_pivotdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1D_.exit
  %_18 = getelementptr inbounds nuw i8, ptr %v.sroa.0.0126, i64 %293
  tail call void @llvm.experimental.noalias.scope.decl(metadata !922)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !925)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !927)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !930)
  %_6.i.i = load double, ptr %ancestor_pivot.sroa.0.0124, align 8, !alias.scope !932, !noalias !933, !noundef !15
  %_7.i.i = load double, ptr %_18, align 8, !alias.scope !933, !noalias !932, !noundef !15
  %brmerge.not.i = fcmp uno double %_6.i.i, %_7.i.i
  br i1 %brmerge.not.i, label %bb6.i.i, label %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit, !prof !16

bb6.i.i:                                          ; preds = %bb11
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !934
  unreachable

_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit: ; preds = %bb11
  %307 = bitcast double %_7.i.i to i64
  %_8.i.mux.i = fcmp olt double %_6.i.i, %_7.i.i
  %tmp.sroa.0.0.copyload.i.i.i.pre169 = load i64, ptr %v.sroa.0.0126, align 8, !alias.scope !858
  br i1 %_8.i.mux.i, label %bb7.i, label %bb7.i40

bb7.i40:                                          ; preds = %_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_.exit
  tail call void @llvm.experimental.noalias.scope.decl(metadata !935)
  store double %_7.i.i, ptr %v.sroa.0.0126, align 8, !alias.scope !938
  store i64 %tmp.sroa.0.0.copyload.i.i.i.pre169, ptr %_18, align 8, !alias.scope !938
  %data.i.i.i43 = getelementptr inbounds nuw i8, ptr %v.sroa.0.0126, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !941)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !944)
  %value.i.i44 = load double, ptr %data.i.i.i43, align 8, !alias.scope !946, !noalias !944, !noundef !15
  %308 = getelementptr double, ptr %v.sroa.0.0126, i64 %v.sroa.15.0125
  %unroll_end.i.i45 = getelementptr i8, ptr %308, i64 -8
  %state.sroa.11.043.i.i46 = getelementptr inbounds nuw i8, ptr %v.sroa.0.0126, i64 16
  %_1944.i.i47 = icmp ult ptr %state.sroa.11.043.i.i46, %unroll_end.i.i45
  %_6.i.i.i.i.pre.i.i = load double, ptr %v.sroa.0.0126, align 8, !alias.scope !947, !noalias !954
  br i1 %_1944.i.i47, label %bb5.i.i70, label %bb12.preheader.i.i48

bb12.preheader.i.i48:                             ; preds = %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_.exit31.i.i, %bb7.i40
  %state.sroa.0.0.lcssa.i.i49 = phi ptr [ %data.i.i.i43, %bb7.i40 ], [ %_16.i14.i.i75, %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_.exit31.i.i ]
  %state.sroa.21.0.lcssa.i.i50 = phi i64 [ 0, %bb7.i40 ], [ %315, %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_.exit31.i.i ]
  %state.sroa.11.0.lcssa.i.i51 = phi ptr [ %state.sroa.11.043.i.i46, %bb7.i40 ], [ %state.sroa.11.0.i.i79, %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_.exit31.i.i ]
  %brmerge.not.i.i.i.i.i = fcmp uno double %_6.i.i.i.i.pre.i.i, %value.i.i44
  %is_done.i18.i52 = icmp eq ptr %state.sroa.11.0.lcssa.i.i51, %308
  br i1 %is_done.i18.i52, label %bb12.cont.i.i61, label %bb12.cont.thread.i.i53

bb12.cont.i.i61:                                  ; preds = %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_.exit.cont.i.i, %bb12.preheader.i.i48
  %state.sroa.0.1.i.lcssa.i62 = phi ptr [ %state.sroa.0.0.lcssa.i.i49, %bb12.preheader.i.i48 ], [ %state.sroa.11.1.i20.i55, %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_.exit.cont.i.i ]
  %state.sroa.21.1.i.lcssa.i63 = phi i64 [ %state.sroa.21.0.lcssa.i.i50, %bb12.preheader.i.i48 ], [ %310, %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_.exit.cont.i.i ]
  br i1 %brmerge.not.i.i.i.i.i, label %bb6.i.i.i.i.i.i, label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB2_9quicksortdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0EB2o_.exit.i, !prof !16

bb12.cont.thread.i.i53:                           ; preds = %bb12.preheader.i.i48, %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_.exit.cont.i.i
  %state.sroa.21.1.i21.i54 = phi i64 [ %310, %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_.exit.cont.i.i ], [ %state.sroa.21.0.lcssa.i.i50, %bb12.preheader.i.i48 ]
  %state.sroa.11.1.i20.i55 = phi ptr [ %state.sroa.11.1.sroa.gep.i.i59, %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_.exit.cont.i.i ], [ %state.sroa.11.0.lcssa.i.i51, %bb12.preheader.i.i48 ]
  %state.sroa.0.1.i19.i56 = phi ptr [ %state.sroa.11.1.i20.i55, %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_.exit.cont.i.i ], [ %state.sroa.0.0.lcssa.i.i49, %bb12.preheader.i.i48 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !961)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !962)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !963)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !964)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !965)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !966)
  %_7.i.i.i.i.else.val.i.i = load double, ptr %state.sroa.11.1.i20.i55, align 8, !alias.scope !967, !noalias !968, !noundef !15
  %brmerge.not.i.i.i54.i.i = fcmp uno double %_6.i.i.i.i.pre.i.i, %_7.i.i.i.i.else.val.i.i
  br i1 %brmerge.not.i.i.i54.i.i, label %bb6.i.i.i.i.i.i, label %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_.exit.cont.i.i, !prof !16

bb6.i.i.i.i.i.i:                                  ; preds = %bb12.cont.i.i61, %bb12.cont.thread.i.i53
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !969
  unreachable

_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_.exit.cont.i.i: ; preds = %bb12.cont.thread.i.i53
  %left.i58.i.i57 = getelementptr inbounds nuw double, ptr %data.i.i.i43, i64 %state.sroa.21.1.i21.i54
  %309 = load i64, ptr %left.i58.i.i57, align 8, !alias.scope !946, !noalias !970
  store i64 %309, ptr %state.sroa.0.1.i19.i56, align 8, !alias.scope !946, !noalias !970
  %_8.i.mux.i.i.i60.i.i = fcmp uge double %_6.i.i.i.i.pre.i.i, %_7.i.i.i.i.else.val.i.i
  store double %_7.i.i.i.i.else.val.i.i, ptr %left.i58.i.i57, align 8, !alias.scope !946, !noalias !970
  %_15.i.i.i58 = zext i1 %_8.i.mux.i.i.i60.i.i to i64
  %310 = add i64 %state.sroa.21.1.i21.i54, %_15.i.i.i58
  %state.sroa.11.1.sroa.gep.i.i59 = getelementptr inbounds nuw i8, ptr %state.sroa.11.1.i20.i55, i64 8
  %is_done.i.i60 = icmp eq ptr %state.sroa.11.1.sroa.gep.i.i59, %308
  br i1 %is_done.i.i60, label %bb12.cont.i.i61, label %bb12.cont.thread.i.i53

bb5.i.i70:                                        ; preds = %bb7.i40, %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_.exit31.i.i
  %state.sroa.11.047.i.i71 = phi ptr [ %state.sroa.11.0.i.i79, %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_.exit31.i.i ], [ %state.sroa.11.043.i.i46, %bb7.i40 ]
  %state.sroa.21.046.i.i72 = phi i64 [ %315, %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_.exit31.i.i ], [ 0, %bb7.i40 ]
  %state.sroa.0.045.i.i73 = phi ptr [ %_16.i14.i.i75, %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_.exit31.i.i ], [ %data.i.i.i43, %bb7.i40 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !971)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !974)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !977)
  %_7.i.i.i.i5.i.i = load double, ptr %state.sroa.11.047.i.i71, align 8, !alias.scope !980, !noalias !981, !noundef !15
  %brmerge.not.i.i.i6.i.i = fcmp uno double %_6.i.i.i.i.pre.i.i, %_7.i.i.i.i5.i.i
  br i1 %brmerge.not.i.i.i6.i.i, label %bb6.i.i.i.i15.i.i, label %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_.exit16.i.i, !prof !16

bb6.i.i.i.i15.i.i:                                ; preds = %bb5.i.i70
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !988
  unreachable

_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_.exit16.i.i: ; preds = %bb5.i.i70
  %left.i11.i.i74 = getelementptr inbounds nuw double, ptr %data.i.i.i43, i64 %state.sroa.21.046.i.i72
  %311 = load i64, ptr %left.i11.i.i74, align 8, !alias.scope !946, !noalias !989
  store i64 %311, ptr %state.sroa.0.045.i.i73, align 8, !alias.scope !946, !noalias !989
  store double %_7.i.i.i.i5.i.i, ptr %left.i11.i.i74, align 8, !alias.scope !946, !noalias !989
  %_16.i14.i.i75 = getelementptr inbounds nuw i8, ptr %state.sroa.0.045.i.i73, i64 16
  tail call void @llvm.experimental.noalias.scope.decl(metadata !990)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !993)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !996)
  %_7.i.i.i.i20.i.i = load double, ptr %_16.i14.i.i75, align 8, !alias.scope !999, !noalias !1000, !noundef !15
  %brmerge.not.i.i.i21.i.i = fcmp uno double %_6.i.i.i.i.pre.i.i, %_7.i.i.i.i20.i.i
  br i1 %brmerge.not.i.i.i21.i.i, label %bb6.i.i.i.i30.i.i, label %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_.exit31.i.i, !prof !16

bb6.i.i.i.i30.i.i:                                ; preds = %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_.exit16.i.i
; call core::option::unwrap_failed
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f67e190e401eef34f157913085225c9a) #18, !noalias !1007
  unreachable

_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_.exit31.i.i: ; preds = %_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_.exit16.i.i
  %_8.i.mux.i.i.i7.i.i = fcmp uge double %_6.i.i.i.i.pre.i.i, %_7.i.i.i.i5.i.i
  %_15.i13.i.i76 = zext i1 %_8.i.mux.i.i.i7.i.i to i64
  %312 = add i64 %state.sroa.21.046.i.i72, %_15.i13.i.i76
  %_8.i.mux.i.i.i22.i.i = fcmp uge double %_6.i.i.i.i.pre.i.i, %_7.i.i.i.i20.i.i
  %left.i26.i.i77 = getelementptr inbounds nuw double, ptr %data.i.i.i43, i64 %312
  %313 = load i64, ptr %left.i26.i.i77, align 8, !alias.scope !946, !noalias !1008
  store i64 %313, ptr %state.sroa.11.047.i.i71, align 8, !alias.scope !946, !noalias !1008
  %314 = load i64, ptr %_16.i14.i.i75, align 8, !alias.scope !946, !noalias !1008
  store i64 %314, ptr %left.i26.i.i77, align 8, !alias.scope !946, !noalias !1008
  %_15.i28.i.i78 = zext i1 %_8.i.mux.i.i.i22.i.i to i64
  %315 = add i64 %312, %_15.i28.i.i78
  %state.sroa.11.0.i.i79 = getelementptr inbounds nuw i8, ptr %state.sroa.0.045.i.i73, i64 24
  %_19.i.i80 = icmp ult ptr %state.sroa.11.0.i.i79, %unroll_end.i.i45
  br i1 %_19.i.i80, label %bb5.i.i70, label %bb12.preheader.i.i48

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB2_9quicksortdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0EB2o_.exit.i: ; preds = %bb12.cont.i.i61
  %left.i.i.i64 = getelementptr inbounds nuw double, ptr %data.i.i.i43, i64 %state.sroa.21.1.i.lcssa.i63
  %316 = load i64, ptr %left.i.i.i64, align 8, !alias.scope !946, !noalias !970
  store i64 %316, ptr %state.sroa.0.1.i.lcssa.i62, align 8, !alias.scope !946, !noalias !970
  %_8.i.mux.i.i.i60.i9.i = fcmp uge double %_6.i.i.i.i.pre.i.i, %value.i.i44
  store double %value.i.i44, ptr %left.i.i.i64, align 8, !alias.scope !946, !noalias !970
  %_15.i.i10.i65 = zext i1 %_8.i.mux.i.i.i60.i9.i to i64
  %317 = add i64 %state.sroa.21.1.i.lcssa.i63, %_15.i.i10.i65
  %_15.not.i66 = icmp ult i64 %317, %v.sroa.15.0125
  br i1 %_15.not.i66, label %bb24, label %bb9.i67

bb9.i67:                                          ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB2_9quicksortdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0EB2o_.exit.i
  tail call void @llvm.trap()
  unreachable

bb24:                                             ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB2_9quicksortdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0EB2o_.exit.i
  %_9.i5.i68 = getelementptr inbounds nuw double, ptr %v.sroa.0.0126, i64 %317
  %tmp.sroa.0.0.copyload.i.i6.i69 = load i64, ptr %v.sroa.0.0126, align 8, !alias.scope !1009
  %318 = load i64, ptr %_9.i5.i68, align 8, !alias.scope !1009
  store i64 %318, ptr %v.sroa.0.0126, align 8, !alias.scope !1009
  store i64 %tmp.sroa.0.0.copyload.i.i6.i69, ptr %_9.i5.i68, align 8, !alias.scope !1009
  %index = add nuw nsw i64 %317, 1
  %new_len = sub nuw i64 %v.sroa.15.0125, %index
  %_49 = getelementptr inbounds nuw double, ptr %v.sroa.0.0126, i64 %index
  br label %bb1.backedge

bb1.backedge:                                     ; preds = %bb24, %_RNvMNtCsgEmfK2I1SDS_4core5sliceSd12split_at_mutCsi0wgFuyA0BW_12rust_vectors.exit
  %ancestor_pivot.sroa.0.0.be = phi ptr [ %_9.i5.i, %_RNvMNtCsgEmfK2I1SDS_4core5sliceSd12split_at_mutCsi0wgFuyA0BW_12rust_vectors.exit ], [ null, %bb24 ]
  %v.sroa.15.0.be = phi i64 [ %len.i.i32, %_RNvMNtCsgEmfK2I1SDS_4core5sliceSd12split_at_mutCsi0wgFuyA0BW_12rust_vectors.exit ], [ %new_len, %bb24 ]
  %v.sroa.0.0.be = phi ptr [ %data.i.i31, %_RNvMNtCsgEmfK2I1SDS_4core5sliceSd12split_at_mutCsi0wgFuyA0BW_12rust_vectors.exit ], [ %_49, %bb24 ]
  %_5 = icmp ult i64 %v.sroa.15.0.be, 33
  br i1 %_5, label %bb3, label %bb5
}

; <alloc::raw_vec::RawVecInner<_>>::reserve::do_reserve_and_handle::<alloc::alloc::Global>
; Function Attrs: cold nounwind nonlazybind uwtable
define internal fastcc void @_RINvNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecINtB8_11RawVecInnerpE7reserve21do_reserve_and_handleNtNtBa_5alloc6GlobalECsi0wgFuyA0BW_12rust_vectors(ptr noalias noundef nonnull align 8 captures(none) dereferenceable(16) %slf, i64 noundef %len, i64 noundef %additional, i64 noundef range(i64 8, 25) %elem_layout.1) unnamed_addr #2 personality ptr @rust_eh_personality {
start:
  %self3.i = alloca [24 x i8], align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1012)
  %_25.0.i = add i64 %additional, %len
  %_25.1.i = icmp ult i64 %_25.0.i, %len
  br i1 %_25.1.i, label %bb2, label %bb9.i

bb9.i:                                            ; preds = %start
  %self5.i = load i64, ptr %slf, align 8, !range !1015, !alias.scope !1012, !noundef !15
  %v16.i = shl nuw i64 %self5.i, 1
  %..i.i = tail call noundef i64 @llvm.umax.i64(i64 %_25.0.i, i64 range(i64 0, -1) %v16.i)
  %..i15.i = tail call noundef i64 @llvm.umax.i64(i64 %..i.i, i64 4)
  call void @llvm.lifetime.start.p0(ptr nonnull %self3.i), !noalias !1012
; call <alloc::raw_vec::RawVecInner>::finish_grow
  call fastcc void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner11finish_growCsi0wgFuyA0BW_12rust_vectors(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %self3.i, ptr noalias noundef nonnull readonly align 8 captures(address, read_provenance) dereferenceable(16) %slf, i64 noundef %..i15.i, i64 noundef range(i64 8, 25) %elem_layout.1) #19
  %_37.i = load i64, ptr %self3.i, align 8, !range !1016, !noalias !1012, !noundef !15
  %0 = trunc nuw i64 %_37.i to i1
  %1 = getelementptr inbounds nuw i8, ptr %self3.i, i64 8
  br i1 %0, label %bb18.i, label %bb3

bb18.i:                                           ; preds = %bb9.i
  %e.0.i = load i64, ptr %1, align 8, !range !1017, !noalias !1012, !noundef !15
  %2 = getelementptr inbounds nuw i8, ptr %self3.i, i64 16
  %e.1.i = load i64, ptr %2, align 8, !noalias !1012
  call void @llvm.lifetime.end.p0(ptr nonnull %self3.i), !noalias !1012
  br label %bb2

bb2:                                              ; preds = %bb18.i, %start
  %_0.sroa.5.0.i.ph = phi i64 [ undef, %start ], [ %e.1.i, %bb18.i ]
  %_0.sroa.0.0.i.ph = phi i64 [ 0, %start ], [ %e.0.i, %bb18.i ]
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef %_0.sroa.0.0.i.ph, i64 %_0.sroa.5.0.i.ph) #21
  unreachable

bb3:                                              ; preds = %bb9.i
  %v.0.i = load ptr, ptr %1, align 8, !noalias !1012, !nonnull !15, !noundef !15
  call void @llvm.lifetime.end.p0(ptr nonnull %self3.i), !noalias !1012
  %3 = getelementptr inbounds nuw i8, ptr %slf, i64 8
  store ptr %v.0.i, ptr %3, align 8, !alias.scope !1012
  %4 = icmp sgt i64 %..i15.i, -1
  tail call void @llvm.assume(i1 %4)
  store i64 %..i15.i, ptr %slf, align 8, !alias.scope !1012
  ret void
}

; <alloc::raw_vec::RawVec<f64>>::grow_one
; Function Attrs: cold noinline nounwind nonlazybind uwtable
define void @_RNvMs3_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVecdE8grow_oneCsi0wgFuyA0BW_12rust_vectors(ptr noalias noundef align 8 captures(none) dereferenceable(16) %self) unnamed_addr #3 personality ptr @rust_eh_personality {
start:
  %self3.i = alloca [24 x i8], align 8
  %self1 = load i64, ptr %self, align 8, !range !1015, !noundef !15
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1018)
  %v16.i = shl nuw i64 %self1, 1
  %0 = tail call i64 @llvm.umax.i64(i64 %v16.i, i64 4)
  call void @llvm.lifetime.start.p0(ptr nonnull %self3.i), !noalias !1018
; call <alloc::raw_vec::RawVecInner>::finish_grow
  call fastcc void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner11finish_growCsi0wgFuyA0BW_12rust_vectors(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %self3.i, ptr noalias noundef nonnull readonly align 8 captures(address, read_provenance) dereferenceable(16) %self, i64 noundef %0, i64 noundef 8) #19
  %_37.i = load i64, ptr %self3.i, align 8, !range !1016, !noalias !1018, !noundef !15
  %1 = trunc nuw i64 %_37.i to i1
  %2 = getelementptr inbounds nuw i8, ptr %self3.i, i64 8
  br i1 %1, label %bb18.i, label %bb3

bb18.i:                                           ; preds = %start
  %e.0.i = load i64, ptr %2, align 8, !range !1017, !noalias !1018, !noundef !15
  %3 = getelementptr inbounds nuw i8, ptr %self3.i, i64 16
  %e.1.i = load i64, ptr %3, align 8, !noalias !1018
  call void @llvm.lifetime.end.p0(ptr nonnull %self3.i), !noalias !1018
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef %e.0.i, i64 %e.1.i) #21
  unreachable

bb3:                                              ; preds = %start
  %v.0.i = load ptr, ptr %2, align 8, !noalias !1018, !nonnull !15, !noundef !15
  call void @llvm.lifetime.end.p0(ptr nonnull %self3.i), !noalias !1018
  %4 = getelementptr inbounds nuw i8, ptr %self, i64 8
  store ptr %v.0.i, ptr %4, align 8, !alias.scope !1018
  %5 = icmp sgt i64 %0, -1
  tail call void @llvm.assume(i1 %5)
  store i64 %0, ptr %self, align 8, !alias.scope !1018
  ret void
}

; <alloc::raw_vec::RawVecInner>::finish_grow
; Function Attrs: cold nounwind nonlazybind uwtable
define internal fastcc void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner11finish_growCsi0wgFuyA0BW_12rust_vectors(ptr dead_on_unwind noalias noundef nonnull writable writeonly sret([24 x i8]) align 8 captures(none) dereferenceable(24) initializes((0, 8)) %_0, ptr noalias noundef nonnull readonly align 8 captures(none) dereferenceable(16) %self, i64 noundef %cap, i64 noundef range(i64 8, 25) %elem_layout.1) unnamed_addr #2 {
start:
  %0 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %elem_layout.1, i64 %cap)
  %_33.0 = extractvalue { i64, i1 } %0, 0
  %_33.1 = extractvalue { i64, i1 } %0, 1
  %_38 = icmp ugt i64 %_33.0, 9223372036854775800
  %or.cond.not = or i1 %_33.1, %_38
  br i1 %or.cond.not, label %bb11, label %bb15, !prof !1021

bb15:                                             ; preds = %start
  %self1.i = load i64, ptr %self, align 8, !range !1015, !alias.scope !1022, !noalias !1025, !noundef !15
  %1 = icmp eq i64 %self1.i, 0
  br i1 %1, label %bb5, label %bb3

bb3:                                              ; preds = %bb15
  %alloc_size.i = mul nuw i64 %self1.i, %elem_layout.1
  %2 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %self3.i = load ptr, ptr %2, align 8, !alias.scope !1022, !noalias !1025, !nonnull !15, !noundef !15
  %cond.i.i = icmp uge i64 %_33.0, %alloc_size.i
  tail call void @llvm.assume(i1 %cond.i.i)
; call __rustc::__rust_realloc
  %raw_ptr.i.i = tail call noundef align 8 ptr @_RNvCsfLfy6EI15iL_7___rustc14___rust_realloc(ptr noundef nonnull %self3.i, i64 noundef %alloc_size.i, i64 noundef 8, i64 noundef range(i64 0, 9223372036854775801) %_33.0) #19
  br label %bb7

bb5:                                              ; preds = %bb15
  %3 = icmp eq i64 %_33.0, 0
  br i1 %3, label %bb9, label %bb1.i.i

bb1.i.i:                                          ; preds = %bb5
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #19
; call __rustc::__rust_alloc
  %4 = tail call noundef align 8 ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 9223372036854775801) %_33.0, i64 noundef 8) #19
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

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @rust_collected_and_sorted(ptr noalias noundef readonly align 8 captures(none) dereferenceable(32) %x) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #19, !noalias !1027
; call __rustc::__rust_alloc
  %0 = tail call noundef align 8 dereferenceable_or_null(32) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 9223372036854775801) 32, i64 noundef 8) #19, !noalias !1027
  %1 = icmp eq ptr %0, null
  br i1 %1, label %bb3.i.i, label %bb8.i.i.i.i.i.i.preheader

bb8.i.i.i.i.i.i.preheader:                        ; preds = %start
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1032)
  %_3.i.i.i.i.i.i.i.i = load double, ptr %x, align 8, !alias.scope !1035, !noalias !1038, !noundef !15
  %_0.i.i.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i.i.i, %_3.i.i.i.i.i.i.i.i
  store double %_0.i.i.i.i.i.i.i.i, ptr %0, align 8, !noalias !1050
  %_45.i.i.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %x, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1055)
  %_3.i.i.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.i.i.i.1, align 8, !alias.scope !1057, !noalias !1038, !noundef !15
  %_0.i.i.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i.i.i.1, %_3.i.i.i.i.i.i.i.i.1
  %_3.i.i.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store double %_0.i.i.i.i.i.i.i.i.1, ptr %_3.i.i.i.i.i.i.i.i.i.1, align 8, !noalias !1058
  %_45.i.i.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %x, i64 16
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1059)
  %_3.i.i.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.i.i.i.i.2, align 8, !alias.scope !1061, !noalias !1038, !noundef !15
  %_0.i.i.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i.i.i.2, %_3.i.i.i.i.i.i.i.i.2
  %_3.i.i.i.i.i.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store double %_0.i.i.i.i.i.i.i.i.2, ptr %_3.i.i.i.i.i.i.i.i.i.2, align 8, !noalias !1062
  %_45.i.i.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %x, i64 24
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1063)
  %_3.i.i.i.i.i.i.i.i.3 = load double, ptr %_45.i.i.i.i.i.i.3, align 8, !alias.scope !1065, !noalias !1038, !noundef !15
  %_0.i.i.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i.i.i.3, %_3.i.i.i.i.i.i.i.i.3
  %_3.i.i.i.i.i.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store double %_0.i.i.i.i.i.i.i.i.3, ptr %_3.i.i.i.i.i.i.i.i.i.3, align 8, !noalias !1066
; call core::slice::sort::shared::smallsort::insertion_sort_shift_left::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  tail call fastcc void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort25insertion_sort_shift_leftdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1U_(ptr noalias noundef nonnull align 8 %0, i64 noundef range(i64 0, 1152921504606846976) 4, i64 noundef 1) #19
  %_7.i.i.i.i = load double, ptr %0, align 8, !alias.scope !1067, !noalias !1074, !noundef !15
  %_7.i.i.i.i.1 = load double, ptr %_3.i.i.i.i.i.i.i.i.i.1, align 8, !alias.scope !1067, !noalias !1074, !noundef !15
  %_0.i.i.i.i.1 = fmul double %_7.i.i.i.i.1, 2.000000e+00
  %_0.i1.i.i.i.1 = fadd double %_7.i.i.i.i, %_0.i.i.i.i.1
  %_7.i.i.i.i.2 = load double, ptr %_3.i.i.i.i.i.i.i.i.i.2, align 8, !alias.scope !1067, !noalias !1074, !noundef !15
  %_0.i.i.i.i.2 = fmul double %_7.i.i.i.i.2, 3.000000e+00
  %_0.i1.i.i.i.2 = fadd double %_0.i1.i.i.i.1, %_0.i.i.i.i.2
  %_7.i.i.i.i.3 = load double, ptr %_3.i.i.i.i.i.i.i.i.i.3, align 8, !alias.scope !1067, !noalias !1074, !noundef !15
  %_0.i.i.i.i.3 = fmul double %_7.i.i.i.i.3, 4.000000e+00
  %_0.i1.i.i.i.3 = fadd double %_0.i1.i.i.i.2, %_0.i.i.i.i.3
  %_0 = fmul double %_0.i1.i.i.i.3, %_7.i.i.i.i
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %0, i64 noundef 32, i64 noundef range(i64 1, -9223372036854775807) 8) #19, !noalias !1076
  ret double %_0

bb3.i.i:                                          ; preds = %start
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef 8, i64 32) #21, !noalias !1085
  unreachable
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @rust_pushed_products(double noundef %x, i64 noundef %n) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %a = alloca [24 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %a)
  store i64 0, ptr %a, align 8
  %0 = getelementptr inbounds nuw i8, ptr %a, i64 8
  store ptr inttoptr (i64 8 to ptr), ptr %0, align 8
  %1 = getelementptr inbounds nuw i8, ptr %a, i64 16
  store i64 0, ptr %1, align 8
  %_122.not = icmp eq i64 %n, 0
  br i1 %_122.not, label %_RINvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter7WindowsdENtNtNtNtBa_4iter6traits8iterator8Iterator4folddNCINvNtNtBU_8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtBS_5accumdNtB3f_3Sum3sumINtB1E_3MapB3_B2c_EE0E0EB2g_.exit, label %bb3

bb4:                                              ; preds = %_RNvMsF_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdE8push_mutCsi0wgFuyA0BW_12rust_vectors.exit
  %_20.pre = load ptr, ptr %0, align 8
  %_2.i7.i = icmp ult i64 %4, 2
  br i1 %_2.i7.i, label %_RINvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter7WindowsdENtNtNtNtBa_4iter6traits8iterator8Iterator4folddNCINvNtNtBU_8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtBS_5accumdNtB3f_3Sum3sumINtB1E_3MapB3_B2c_EE0E0EB2g_.exit, label %_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtNtB8_6traits5accumdNtB22_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter7WindowsdEBZ_EE0E0B13_.exit.i.preheader

_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtNtB8_6traits5accumdNtB22_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter7WindowsdEBZ_EE0E0B13_.exit.i.preheader: ; preds = %bb4
  %_3.i.i.i.pre = load double, ptr %_20.pre, align 8, !alias.scope !1086, !noalias !1091
  br label %_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtNtB8_6traits5accumdNtB22_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter7WindowsdEBZ_EE0E0B13_.exit.i

_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtNtB8_6traits5accumdNtB22_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter7WindowsdEBZ_EE0E0B13_.exit.i: ; preds = %_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtNtB8_6traits5accumdNtB22_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter7WindowsdEBZ_EE0E0B13_.exit.i.preheader, %_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtNtB8_6traits5accumdNtB22_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter7WindowsdEBZ_EE0E0B13_.exit.i
  %_3.i.i.i = phi double [ %_6.i.i.i, %_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtNtB8_6traits5accumdNtB22_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter7WindowsdEBZ_EE0E0B13_.exit.i ], [ %_3.i.i.i.pre, %_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtNtB8_6traits5accumdNtB22_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter7WindowsdEBZ_EE0E0B13_.exit.i.preheader ]
  %accum.sroa.0.010.i = phi double [ %_0.i1.i.i, %_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtNtB8_6traits5accumdNtB22_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter7WindowsdEBZ_EE0E0B13_.exit.i ], [ -0.000000e+00, %_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtNtB8_6traits5accumdNtB22_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter7WindowsdEBZ_EE0E0B13_.exit.i.preheader ]
  %new_len.i59.i = phi i64 [ %new_len.i.i, %_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtNtB8_6traits5accumdNtB22_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter7WindowsdEBZ_EE0E0B13_.exit.i ], [ %4, %_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtNtB8_6traits5accumdNtB22_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter7WindowsdEBZ_EE0E0B13_.exit.i.preheader ]
  %_28.i68.i = phi ptr [ %_28.i.i, %_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtNtB8_6traits5accumdNtB22_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter7WindowsdEBZ_EE0E0B13_.exit.i ], [ %_20.pre, %_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtNtB8_6traits5accumdNtB22_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter7WindowsdEBZ_EE0E0B13_.exit.i.preheader ]
  %_28.i.i = getelementptr inbounds nuw i8, ptr %_28.i68.i, i64 8
  %new_len.i.i = add i64 %new_len.i59.i, -1
  %_6.i.i.i = load double, ptr %_28.i.i, align 8, !alias.scope !1086, !noalias !1091, !noundef !15
  %_0.i.i.i = fmul double %_3.i.i.i, %_6.i.i.i
  %_0.i1.i.i = fadd double %accum.sroa.0.010.i, %_0.i.i.i
  %_2.i.i = icmp ult i64 %new_len.i59.i, 3
  br i1 %_2.i.i, label %_RINvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter7WindowsdENtNtNtNtBa_4iter6traits8iterator8Iterator4folddNCINvNtNtBU_8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtBS_5accumdNtB3f_3Sum3sumINtB1E_3MapB3_B2c_EE0E0EB2g_.exit, label %_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtNtB8_6traits5accumdNtB22_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter7WindowsdEBZ_EE0E0B13_.exit.i

_RINvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter7WindowsdENtNtNtNtBa_4iter6traits8iterator8Iterator4folddNCINvNtNtBU_8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtBS_5accumdNtB3f_3Sum3sumINtB1E_3MapB3_B2c_EE0E0EB2g_.exit: ; preds = %_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtNtB8_6traits5accumdNtB22_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter7WindowsdEBZ_EE0E0B13_.exit.i, %start, %bb4
  %_2013 = phi ptr [ %_20.pre, %bb4 ], [ inttoptr (i64 8 to ptr), %start ], [ %_20.pre, %_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtNtB8_6traits5accumdNtB22_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter7WindowsdEBZ_EE0E0B13_.exit.i ]
  %accum.sroa.0.0.lcssa.i = phi double [ -0.000000e+00, %bb4 ], [ -0.000000e+00, %start ], [ %_0.i1.i.i, %_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtNtB8_6traits5accumdNtB22_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter7WindowsdEBZ_EE0E0B13_.exit.i ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1094)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1097)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1100)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1103)
  %self1.i.i.i.i.i = load i64, ptr %a, align 8, !range !1015, !alias.scope !1106, !noalias !1109, !noundef !15
  %2 = icmp eq i64 %self1.i.i.i.i.i, 0
  br i1 %2, label %_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors.exit, label %bb2.i.i.i.i

bb2.i.i.i.i:                                      ; preds = %_RINvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter7WindowsdENtNtNtNtBa_4iter6traits8iterator8Iterator4folddNCINvNtNtBU_8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtBS_5accumdNtB3f_3Sum3sumINtB1E_3MapB3_B2c_EE0E0EB2g_.exit
  %alloc_size.i.i.i.i.i = shl nuw i64 %self1.i.i.i.i.i, 3
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %_2013, i64 noundef %alloc_size.i.i.i.i.i, i64 noundef range(i64 1, -9223372036854775807) 8) #19, !noalias !1111
  br label %_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors.exit

_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors.exit: ; preds = %_RINvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter7WindowsdENtNtNtNtBa_4iter6traits8iterator8Iterator4folddNCINvNtNtBU_8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtBS_5accumdNtB3f_3Sum3sumINtB1E_3MapB3_B2c_EE0E0EB2g_.exit, %bb2.i.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %a)
  ret double %accum.sroa.0.0.lcssa.i

bb3:                                              ; preds = %start, %_RNvMsF_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdE8push_mutCsi0wgFuyA0BW_12rust_vectors.exit
  %_14.i5 = phi ptr [ %_14.i, %_RNvMsF_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdE8push_mutCsi0wgFuyA0BW_12rust_vectors.exit ], [ inttoptr (i64 8 to ptr), %start ]
  %len.i = phi i64 [ %4, %_RNvMsF_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdE8push_mutCsi0wgFuyA0BW_12rust_vectors.exit ], [ 0, %start ]
  %iter.sroa.0.03 = phi i64 [ %3, %_RNvMsF_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdE8push_mutCsi0wgFuyA0BW_12rust_vectors.exit ], [ 0, %start ]
  %3 = add nuw i64 %iter.sroa.0.03, 1
  %_8 = uitofp i64 %3 to double
  %_7 = fmul double %x, %_8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1112)
  %self1.i = load i64, ptr %a, align 8, !range !1015, !alias.scope !1112, !noundef !15
  %_4.i = icmp eq i64 %len.i, %self1.i
  br i1 %_4.i, label %bb1.i, label %_RNvMsF_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdE8push_mutCsi0wgFuyA0BW_12rust_vectors.exit

bb1.i:                                            ; preds = %bb3
; call <alloc::raw_vec::RawVec<f64>>::grow_one
  call void @_RNvMs3_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVecdE8grow_oneCsi0wgFuyA0BW_12rust_vectors(ptr noalias noundef nonnull align 8 dereferenceable(24) %a) #20
  %_14.i.pre = load ptr, ptr %0, align 8, !alias.scope !1112
  br label %_RNvMsF_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdE8push_mutCsi0wgFuyA0BW_12rust_vectors.exit

_RNvMsF_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdE8push_mutCsi0wgFuyA0BW_12rust_vectors.exit: ; preds = %bb3, %bb1.i
  %_14.i = phi ptr [ %_14.i5, %bb3 ], [ %_14.i.pre, %bb1.i ]
  %end.i = getelementptr inbounds nuw double, ptr %_14.i, i64 %len.i
  store double %_7, ptr %end.i, align 8, !noalias !1112
  %4 = add i64 %len.i, 1
  store i64 %4, ptr %1, align 8
  %exitcond.not = icmp eq i64 %3, %n
  br i1 %exitcond.not, label %bb4, label %bb3
}

; Function Attrs: cold nounwind nonlazybind uwtable
define noundef double @rust_vector_edits(ptr noalias noundef readonly align 8 captures(none) dereferenceable(32) %x) unnamed_addr #2 personality ptr @rust_eh_personality {
start:
  %a = alloca [24 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %a)
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #19, !noalias !1115
; call __rustc::__rust_alloc
  %0 = tail call noundef align 8 dereferenceable_or_null(32) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 9223372036854775801) 32, i64 noundef 8) #19, !noalias !1115
  %1 = icmp eq ptr %0, null
  br i1 %1, label %bb5, label %bb6

bb5:                                              ; preds = %start
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef 8, i64 32) #21
  unreachable

bb6:                                              ; preds = %start
  store i64 4, ptr %a, align 8
  %2 = getelementptr inbounds nuw i8, ptr %a, i64 8
  store ptr %0, ptr %2, align 8
  %3 = getelementptr inbounds nuw i8, ptr %a, i64 16
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %x, i64 32, i1 false)
  store i64 4, ptr %3, align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1118)
; call <alloc::raw_vec::RawVecInner<_>>::reserve::do_reserve_and_handle::<alloc::alloc::Global>
  call fastcc void @_RINvNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecINtB8_11RawVecInnerpE7reserve21do_reserve_and_handleNtNtBa_5alloc6GlobalECsi0wgFuyA0BW_12rust_vectors(ptr noalias noundef nonnull align 8 dereferenceable(24) %a, i64 noundef 4, i64 noundef 4, i64 noundef 8) #19
  %_27.pre.i = load i64, ptr %3, align 8, !alias.scope !1118, !noalias !1121
  %_26.i = load ptr, ptr %2, align 8, !alias.scope !1118, !noalias !1121, !nonnull !15, !noundef !15
  %_3.i.i.i.i.i.i = load double, ptr %x, align 8, !noalias !1123, !noundef !15
  %_0.i.i.i.i.i.i = fmul double %_3.i.i.i.i.i.i, %_3.i.i.i.i.i.i
  %_3.i.i.i.i.i.i.i = getelementptr inbounds nuw double, ptr %_26.i, i64 %_27.pre.i
  store double %_0.i.i.i.i.i.i, ptr %_3.i.i.i.i.i.i.i, align 8, !noalias !1138
  %_45.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %x, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1143)
  %_5.i.i.i.i.i.i.1 = load double, ptr %_45.i.i.i.i.1, align 8, !alias.scope !1145, !noalias !1147, !noundef !15
  %_0.i.i.i.i.i.i.1 = fmul double %_3.i.i.i.i.i.i, %_5.i.i.i.i.i.i.1
  %4 = getelementptr double, ptr %_26.i, i64 %_27.pre.i
  %_3.i.i.i.i.i.i.i.1 = getelementptr i8, ptr %4, i64 8
  store double %_0.i.i.i.i.i.i.1, ptr %_3.i.i.i.i.i.i.i.1, align 8, !noalias !1148
  %_45.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %x, i64 16
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1149)
  %_5.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.i.i.2, align 8, !alias.scope !1151, !noalias !1147, !noundef !15
  %_0.i.i.i.i.i.i.2 = fmul double %_3.i.i.i.i.i.i, %_5.i.i.i.i.i.i.2
  %5 = getelementptr double, ptr %_26.i, i64 %_27.pre.i
  %_3.i.i.i.i.i.i.i.2 = getelementptr i8, ptr %5, i64 16
  store double %_0.i.i.i.i.i.i.2, ptr %_3.i.i.i.i.i.i.i.2, align 8, !noalias !1153
  %6 = add nsw i64 %_27.pre.i, 3
  %_45.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %x, i64 24
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1154)
  %_5.i.i.i.i.i.i.3 = load double, ptr %_45.i.i.i.i.3, align 8, !alias.scope !1156, !noalias !1147, !noundef !15
  %_0.i.i.i.i.i.i.3 = fmul double %_3.i.i.i.i.i.i, %_5.i.i.i.i.i.i.3
  %_3.i.i.i.i.i.i.i.3 = getelementptr inbounds nuw double, ptr %_26.i, i64 %6
  store double %_0.i.i.i.i.i.i.3, ptr %_3.i.i.i.i.i.i.i.3, align 8, !noalias !1158
  %7 = add nsw i64 %_27.pre.i, 4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1159)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1162)
  %_4.i.i = icmp slt i64 %_27.pre.i, -2
  br i1 %_4.i.i, label %bb3.i, label %_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE6removeCsi0wgFuyA0BW_12rust_vectors.exit

bb3.i:                                            ; preds = %bb6
; call <alloc::vec::Vec<_, _>>::remove::assert_failed
  tail call void @_RNvNvMs_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecppE6remove13assert_failed(i64 noundef 1, i64 noundef %7, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_54b8033b488ed698ed339a4b02c71a31) #18, !noalias !1159
  unreachable

_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE6removeCsi0wgFuyA0BW_12rust_vectors.exit: ; preds = %bb6
  %ptr.i.i = getelementptr inbounds nuw i8, ptr %_26.i, i64 8
  %_11.i.i = getelementptr inbounds nuw i8, ptr %_26.i, i64 16
  %count.i.i = shl nuw nsw i64 %7, 3
  %8 = add nsw i64 %count.i.i, -16
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %ptr.i.i, ptr nonnull align 8 %_11.i.i, i64 %8, i1 false), !noalias !1165
  store i64 %6, ptr %3, align 8, !alias.scope !1165
  %_12 = fmul double %_5.i.i.i.i.i.i.2, %_5.i.i.i.i.i.i.3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1166)
  %self1.i = load i64, ptr %a, align 8, !range !1015, !alias.scope !1166, !noundef !15
  %_7.i = icmp eq i64 %6, %self1.i
  br i1 %_7.i, label %bb3.i4, label %_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE10insert_mutCsi0wgFuyA0BW_12rust_vectors.exit

bb3.i4:                                           ; preds = %_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE6removeCsi0wgFuyA0BW_12rust_vectors.exit
; call <alloc::raw_vec::RawVec<f64>>::grow_one
  call void @_RNvMs3_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVecdE8grow_oneCsi0wgFuyA0BW_12rust_vectors(ptr noalias noundef nonnull align 8 dereferenceable(24) %a) #20
  %_24.i.pre = load ptr, ptr %2, align 8, !alias.scope !1166
  br label %_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE10insert_mutCsi0wgFuyA0BW_12rust_vectors.exit

_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE10insert_mutCsi0wgFuyA0BW_12rust_vectors.exit: ; preds = %bb3.i4, %_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE6removeCsi0wgFuyA0BW_12rust_vectors.exit
  %_24.i = phi ptr [ %_24.i.pre, %bb3.i4 ], [ %_26.i, %_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE6removeCsi0wgFuyA0BW_12rust_vectors.exit ]
  %dst.i = getelementptr inbounds nuw i8, ptr %_24.i, i64 8
  %9 = shl nuw nsw i64 %6, 3
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %dst.i, ptr nonnull align 8 %_24.i, i64 %9, i1 false), !noalias !1166
  store double %_12, ptr %_24.i, align 8, !noalias !1166
  %_41 = icmp slt i64 %_27.pre.i, 2
  br i1 %_41, label %bb12, label %bb13

bb12:                                             ; preds = %_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE10insert_mutCsi0wgFuyA0BW_12rust_vectors.exit
  %_50 = icmp ult i64 %_27.pre.i, -4
  br i1 %_50, label %bb13, label %panic1

bb13:                                             ; preds = %_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE10insert_mutCsi0wgFuyA0BW_12rust_vectors.exit, %bb12
  %_4513 = phi i64 [ %7, %bb12 ], [ 6, %_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE10insert_mutCsi0wgFuyA0BW_12rust_vectors.exit ]
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
  %_8.i.i.i.i = load double, ptr %_45.i, align 8, !alias.scope !1169, !noalias !1176, !noundef !15
  %_5.i.i.i.i = fmul double %_8.i.i.i.i, %_8.i.i.i.i
  %_7.i.i.i.i = or disjoint i64 %f.sroa.0.0.i, 1
  %_6.i.i.i.i = uitofp i64 %_7.i.i.i.i to double
  %_0.i.i.i.i = fmul double %_5.i.i.i.i, %_6.i.i.i.i
  %_0.i1.i.i.i = fadd double %acc.sroa.0.0.i, %_0.i.i.i.i
  %_45.i.1 = getelementptr inbounds nuw double, ptr %_24.i, i64 %_7.i.i.i.i
  %_8.i.i.i.i.1 = load double, ptr %_45.i.1, align 8, !alias.scope !1169, !noalias !1176, !noundef !15
  %_5.i.i.i.i.1 = fmul double %_8.i.i.i.i.1, %_8.i.i.i.i.1
  %_7.i.i.i.i.1 = or disjoint i64 %f.sroa.0.0.i, 2
  %_6.i.i.i.i.1 = uitofp i64 %_7.i.i.i.i.1 to double
  %_0.i.i.i.i.1 = fmul double %_5.i.i.i.i.1, %_6.i.i.i.i.1
  %_0.i1.i.i.i.1 = fadd double %_0.i1.i.i.i, %_0.i.i.i.i.1
  %_45.i.2 = getelementptr inbounds nuw double, ptr %_24.i, i64 %_7.i.i.i.i.1
  %_8.i.i.i.i.2 = load double, ptr %_45.i.2, align 8, !alias.scope !1169, !noalias !1176, !noundef !15
  %_5.i.i.i.i.2 = fmul double %_8.i.i.i.i.2, %_8.i.i.i.i.2
  %_7.i.i.i.i.2 = or disjoint i64 %f.sroa.0.0.i, 3
  %_6.i.i.i.i.2 = uitofp i64 %_7.i.i.i.i.2 to double
  %_0.i.i.i.i.2 = fmul double %_5.i.i.i.i.2, %_6.i.i.i.i.2
  %_0.i1.i.i.i.2 = fadd double %_0.i1.i.i.i.1, %_0.i.i.i.i.2
  %_45.i.3 = getelementptr inbounds nuw double, ptr %_24.i, i64 %_7.i.i.i.i.2
  %_8.i.i.i.i.3 = load double, ptr %_45.i.3, align 8, !alias.scope !1169, !noalias !1176, !noundef !15
  %_5.i.i.i.i.3 = fmul double %_8.i.i.i.i.3, %_8.i.i.i.i.3
  %_7.i.i.i.i.3 = add nuw i64 %f.sroa.0.0.i, 4
  %_6.i.i.i.i.3 = uitofp i64 %_7.i.i.i.i.3 to double
  %_0.i.i.i.i.3 = fmul double %_5.i.i.i.i.3, %_6.i.i.i.i.3
  %_0.i1.i.i.i.3 = fadd double %_0.i1.i.i.i.2, %_0.i.i.i.i.3
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folddNCINvNvXs_NtNtBY_8adapters9enumerateINtB1N_9EnumeratepEBS_4fold9enumerateRddNCINvNtB1P_3map8map_foldTjB2O_EddNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0NCINvXs26_NtBW_5accumdNtB4q_3Sum3sumINtB2W_3MapIB2e_BF_EB3o_EE0E0E0EB3s_.exit.unr-lcssa, label %bb8.i

_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folddNCINvNvXs_NtNtBY_8adapters9enumerateINtB1N_9EnumeratepEBS_4fold9enumerateRddNCINvNtB1P_3map8map_foldTjB2O_EddNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0NCINvXs26_NtBW_5accumdNtB4q_3Sum3sumINtB2W_3MapIB2e_BF_EB3o_EE0E0E0EB3s_.exit.unr-lcssa: ; preds = %bb8.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folddNCINvNvXs_NtNtBY_8adapters9enumerateINtB1N_9EnumeratepEBS_4fold9enumerateRddNCINvNtB1P_3map8map_foldTjB2O_EddNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0NCINvXs26_NtBW_5accumdNtB4q_3Sum3sumINtB2W_3MapIB2e_BF_EB3o_EE0E0E0EB3s_.exit, label %bb8.i.epil.preheader

bb8.i.epil.preheader:                             ; preds = %_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folddNCINvNvXs_NtNtBY_8adapters9enumerateINtB1N_9EnumeratepEBS_4fold9enumerateRddNCINvNtB1P_3map8map_foldTjB2O_EddNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0NCINvXs26_NtBW_5accumdNtB4q_3Sum3sumINtB2W_3MapIB2e_BF_EB3o_EE0E0E0EB3s_.exit.unr-lcssa, %bb13
  %f.sroa.0.0.i.epil.init = phi i64 [ 0, %bb13 ], [ %_7.i.i.i.i.3, %_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folddNCINvNvXs_NtNtBY_8adapters9enumerateINtB1N_9EnumeratepEBS_4fold9enumerateRddNCINvNtB1P_3map8map_foldTjB2O_EddNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0NCINvXs26_NtBW_5accumdNtB4q_3Sum3sumINtB2W_3MapIB2e_BF_EB3o_EE0E0E0EB3s_.exit.unr-lcssa ]
  %acc.sroa.0.0.i.epil.init = phi double [ -0.000000e+00, %bb13 ], [ %_0.i1.i.i.i.3, %_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folddNCINvNvXs_NtNtBY_8adapters9enumerateINtB1N_9EnumeratepEBS_4fold9enumerateRddNCINvNtB1P_3map8map_foldTjB2O_EddNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0NCINvXs26_NtBW_5accumdNtB4q_3Sum3sumINtB2W_3MapIB2e_BF_EB3o_EE0E0E0EB3s_.exit.unr-lcssa ]
  %lcmp.mod19 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod19)
  br label %bb8.i.epil

bb8.i.epil:                                       ; preds = %bb8.i.epil, %bb8.i.epil.preheader
  %f.sroa.0.0.i.epil = phi i64 [ %f.sroa.0.0.i.epil.init, %bb8.i.epil.preheader ], [ %_7.i.i.i.i.epil, %bb8.i.epil ]
  %acc.sroa.0.0.i.epil = phi double [ %acc.sroa.0.0.i.epil.init, %bb8.i.epil.preheader ], [ %_0.i1.i.i.i.epil, %bb8.i.epil ]
  %epil.iter = phi i64 [ 0, %bb8.i.epil.preheader ], [ %epil.iter.next, %bb8.i.epil ]
  %_45.i.epil = getelementptr inbounds nuw double, ptr %_24.i, i64 %f.sroa.0.0.i.epil
  %_8.i.i.i.i.epil = load double, ptr %_45.i.epil, align 8, !alias.scope !1169, !noalias !1176, !noundef !15
  %_5.i.i.i.i.epil = fmul double %_8.i.i.i.i.epil, %_8.i.i.i.i.epil
  %_7.i.i.i.i.epil = add nuw i64 %f.sroa.0.0.i.epil, 1
  %_6.i.i.i.i.epil = uitofp i64 %_7.i.i.i.i.epil to double
  %_0.i.i.i.i.epil = fmul double %_5.i.i.i.i.epil, %_6.i.i.i.i.epil
  %_0.i1.i.i.i.epil = fadd double %acc.sroa.0.0.i.epil, %_0.i.i.i.i.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folddNCINvNvXs_NtNtBY_8adapters9enumerateINtB1N_9EnumeratepEBS_4fold9enumerateRddNCINvNtB1P_3map8map_foldTjB2O_EddNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0NCINvXs26_NtBW_5accumdNtB4q_3Sum3sumINtB2W_3MapIB2e_BF_EB3o_EE0E0E0EB3s_.exit, label %bb8.i.epil, !llvm.loop !1178

_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folddNCINvNvXs_NtNtBY_8adapters9enumerateINtB1N_9EnumeratepEBS_4fold9enumerateRddNCINvNtB1P_3map8map_foldTjB2O_EddNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0NCINvXs26_NtBW_5accumdNtB4q_3Sum3sumINtB2W_3MapIB2e_BF_EB3o_EE0E0E0EB3s_.exit: ; preds = %bb8.i.epil, %_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folddNCINvNvXs_NtNtBY_8adapters9enumerateINtB1N_9EnumeratepEBS_4fold9enumerateRddNCINvNtB1P_3map8map_foldTjB2O_EddNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0NCINvXs26_NtBW_5accumdNtB4q_3Sum3sumINtB2W_3MapIB2e_BF_EB3o_EE0E0E0EB3s_.exit.unr-lcssa
  %_0.i1.i.i.i.lcssa = phi double [ %_0.i1.i.i.i.3, %_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folddNCINvNvXs_NtNtBY_8adapters9enumerateINtB1N_9EnumeratepEBS_4fold9enumerateRddNCINvNtB1P_3map8map_foldTjB2O_EddNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0NCINvXs26_NtBW_5accumdNtB4q_3Sum3sumINtB2W_3MapIB2e_BF_EB3o_EE0E0E0EB3s_.exit.unr-lcssa ], [ %_0.i1.i.i.i.epil, %bb8.i.epil ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1180)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1183)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1186)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1189)
  %self1.i.i.i.i.i = load i64, ptr %a, align 8, !range !1015, !alias.scope !1192, !noalias !1195, !noundef !15
  %12 = icmp eq i64 %self1.i.i.i.i.i, 0
  br i1 %12, label %_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors.exit, label %bb2.i.i.i.i

bb2.i.i.i.i:                                      ; preds = %_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folddNCINvNvXs_NtNtBY_8adapters9enumerateINtB1N_9EnumeratepEBS_4fold9enumerateRddNCINvNtB1P_3map8map_foldTjB2O_EddNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0NCINvXs26_NtBW_5accumdNtB4q_3Sum3sumINtB2W_3MapIB2e_BF_EB3o_EE0E0E0EB3s_.exit
  %alloc_size.i.i.i.i.i = shl nuw i64 %self1.i.i.i.i.i, 3
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %_24.i, i64 noundef %alloc_size.i.i.i.i.i, i64 noundef range(i64 1, -9223372036854775807) 8) #19, !noalias !1197
  br label %_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors.exit

_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors.exit: ; preds = %_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folddNCINvNvXs_NtNtBY_8adapters9enumerateINtB1N_9EnumeratepEBS_4fold9enumerateRddNCINvNtB1P_3map8map_foldTjB2O_EddNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0NCINvXs26_NtBW_5accumdNtB4q_3Sum3sumINtB2W_3MapIB2e_BF_EB3o_EE0E0E0EB3s_.exit, %bb2.i.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %a)
  ret double %_0.i1.i.i.i.lcssa

panic1:                                           ; preds = %bb12
; call core::panicking::panic_bounds_check
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef 3, i64 noundef %7, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_bf4c2de6564b5bbcbdd34f64023af3f3) #18
  unreachable
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @rust_vector_of_structs(ptr noalias noundef readonly align 8 captures(none) dereferenceable(32) %x) unnamed_addr #1 personality ptr @rust_eh_personality {
_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters6filter11filter_foldRNtCsi0wgFuyA0BW_12rust_vectors8ParticledNCNvB14_22rust_vector_of_structss_0NCINvNtB6_3map8map_foldB11_ddNCB1I_s0_0NCINvXs26_NtNtB8_6traits5accumdNtB32_3Sum3sumINtB2k_3MapINtB4_6FilterINtNtNtBa_5slice4iter4IterB12_EB1G_EB2I_EE0E0E0B14_.exit.i.3:
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #19, !noalias !1198
  %_5.i.i.i.i.i.i.i.i.i.i = load double, ptr %x, align 8, !alias.scope !1204, !noalias !1211, !noundef !15
  %_45.i.i.i.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %x, i64 16
  %_5.i.i.i.i.i.i.i.i.i.i.2 = load double, ptr %_45.i.i.i.i.i.i.i.2, align 8, !alias.scope !1232, !noalias !1211, !noundef !15
  %_45.i.i.i.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %x, i64 24
  %_5.i.i.i.i.i.i.i.i.i.i.3 = load double, ptr %_45.i.i.i.i.i.i.i.3, align 8, !alias.scope !1235, !noalias !1211, !noundef !15
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
define noundef double @rust_vector_of_vectors(ptr noalias noundef readonly align 8 captures(none) dereferenceable(32) %x) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #19, !noalias !1238
; call __rustc::__rust_alloc
  %0 = tail call noundef align 8 dereferenceable_or_null(32) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 9223372036854775801) 32, i64 noundef 8) #19, !noalias !1238
  %1 = icmp eq ptr %0, null
  br i1 %1, label %bb3.i.i, label %bb3.i.i.i.i.i.i

bb3.i.i:                                          ; preds = %start
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef 8, i64 32) #21, !noalias !1243
  unreachable

bb3.i.i.i.i.i.i:                                  ; preds = %start
  store double 1.000000e+00, ptr %0, align 8, !noalias !1244
  %_15.i.i = getelementptr inbounds nuw i8, ptr %0, i64 8
  store double 1.000000e+00, ptr %_15.i.i, align 8, !noalias !1244
  %_15.1.i.i = getelementptr inbounds nuw i8, ptr %0, i64 16
  store double 1.000000e+00, ptr %_15.1.i.i, align 8, !noalias !1244
  %_15.2.i.i = getelementptr inbounds nuw i8, ptr %0, i64 24
  store double 1.000000e+00, ptr %_15.2.i.i, align 8, !noalias !1244
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #19, !noalias !1247
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #19, !noalias !1253
; call __rustc::__rust_alloc
  %2 = tail call noundef align 8 dereferenceable_or_null(32) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 9223372036854775801) 32, i64 noundef 8) #19, !noalias !1253
  %3 = icmp eq ptr %2, null
  br i1 %3, label %bb3.i.i.i.i.i, label %bb3.i.i.i.i.1.i.i

bb3.i.i.i.i.i:                                    ; preds = %bb3.i.i.i.i.1.i.i, %bb3.i.i.i.i.i.i
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef 8, i64 32) #21, !noalias !1265
  unreachable

bb3.i.i.i.i.1.i.i:                                ; preds = %bb3.i.i.i.i.i.i
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %2, ptr noundef nonnull readonly align 8 dereferenceable(32) %0, i64 32, i1 false), !noalias !1266
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #19, !noalias !1267
; call __rustc::__rust_alloc
  %4 = tail call noundef align 8 dereferenceable_or_null(32) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 9223372036854775801) 32, i64 noundef 8) #19, !noalias !1267
  %5 = icmp eq ptr %4, null
  br i1 %5, label %bb3.i.i.i.i.i, label %bb8.i.i.i.i.preheader

bb8.i.i.i.i.preheader:                            ; preds = %bb3.i.i.i.i.1.i.i
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %4, ptr noundef nonnull readonly align 8 dereferenceable(32) %0, i64 32, i1 false), !noalias !1269
  %_23 = load double, ptr %x, align 8, !noundef !15
  %_22 = fmul double %_23, %_23
  %_27 = load double, ptr %2, align 8, !noundef !15
  %6 = fadd double %_22, %_27
  store double %6, ptr %2, align 8
  %_17.i.i20 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %7 = getelementptr inbounds nuw i8, ptr %x, i64 8
  %_25.1 = load double, ptr %7, align 8, !noundef !15
  %_22.1 = fmul double %_23, %_25.1
  %_27.1 = load double, ptr %_17.i.i20, align 8, !noundef !15
  %8 = fadd double %_22.1, %_27.1
  store double %8, ptr %_17.i.i20, align 8
  %_17.i.i20.1 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %9 = getelementptr inbounds nuw i8, ptr %x, i64 16
  %_25.2 = load double, ptr %9, align 8, !noundef !15
  %_22.2 = fmul double %_23, %_25.2
  %_27.2 = load double, ptr %_17.i.i20.1, align 8, !noundef !15
  %10 = fadd double %_22.2, %_27.2
  store double %10, ptr %_17.i.i20.1, align 8
  %_17.i.i20.2 = getelementptr inbounds nuw i8, ptr %2, i64 24
  %11 = getelementptr inbounds nuw i8, ptr %x, i64 24
  %_25.3 = load double, ptr %11, align 8, !noundef !15
  %_22.3 = fmul double %_23, %_25.3
  %_27.3 = load double, ptr %_17.i.i20.2, align 8, !noundef !15
  %12 = fadd double %_22.3, %_27.3
  store double %12, ptr %_17.i.i20.2, align 8
  %13 = getelementptr inbounds nuw i8, ptr %x, i64 8
  %_23.1 = load double, ptr %13, align 8, !noundef !15
  %_25.151 = load double, ptr %x, align 8, !noundef !15
  %_22.152 = fmul double %_23.1, %_25.151
  %_27.153 = load double, ptr %4, align 8, !noundef !15
  %14 = fadd double %_22.152, %_27.153
  store double %14, ptr %4, align 8
  %_17.i.i20.150 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %_22.1.1 = fmul double %_23.1, %_23.1
  %_27.1.1 = load double, ptr %_17.i.i20.150, align 8, !noundef !15
  %15 = fadd double %_22.1.1, %_27.1.1
  store double %15, ptr %_17.i.i20.150, align 8
  %_17.i.i20.1.1 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %16 = getelementptr inbounds nuw i8, ptr %x, i64 16
  %_25.2.1 = load double, ptr %16, align 8, !noundef !15
  %_22.2.1 = fmul double %_23.1, %_25.2.1
  %_27.2.1 = load double, ptr %_17.i.i20.1.1, align 8, !noundef !15
  %17 = fadd double %_22.2.1, %_27.2.1
  store double %17, ptr %_17.i.i20.1.1, align 8
  %_17.i.i20.2.1 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %18 = getelementptr inbounds nuw i8, ptr %x, i64 24
  %_25.3.1 = load double, ptr %18, align 8, !noundef !15
  %_22.3.1 = fmul double %_23.1, %_25.3.1
  %_27.3.1 = load double, ptr %_17.i.i20.2.1, align 8, !noundef !15
  %19 = fadd double %_22.3.1, %_27.3.1
  store double %19, ptr %_17.i.i20.2.1, align 8
  %20 = getelementptr inbounds nuw i8, ptr %x, i64 16
  %_23.2 = load double, ptr %20, align 8, !noundef !15
  %_25.258 = load double, ptr %x, align 8, !noundef !15
  %_22.259 = fmul double %_23.2, %_25.258
  %_27.260 = load double, ptr %0, align 8, !noundef !15
  %21 = fadd double %_22.259, %_27.260
  store double %21, ptr %0, align 8
  %22 = getelementptr inbounds nuw i8, ptr %x, i64 8
  %_25.1.2 = load double, ptr %22, align 8, !noundef !15
  %_22.1.2 = fmul double %_23.2, %_25.1.2
  %_27.1.2 = load double, ptr %_15.i.i, align 8, !noundef !15
  %23 = fadd double %_22.1.2, %_27.1.2
  store double %23, ptr %_15.i.i, align 8
  %_17.i.i20.1.2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %_22.2.2 = fmul double %_23.2, %_23.2
  %_27.2.2 = load double, ptr %_17.i.i20.1.2, align 8, !noundef !15
  %24 = fadd double %_22.2.2, %_27.2.2
  store double %24, ptr %_17.i.i20.1.2, align 8
  %_17.i.i20.2.2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %25 = getelementptr inbounds nuw i8, ptr %x, i64 24
  %_25.3.2 = load double, ptr %25, align 8, !noundef !15
  %_22.3.2 = fmul double %_23.2, %_25.3.2
  %_27.3.2 = load double, ptr %_17.i.i20.2.2, align 8, !noundef !15
  %26 = fadd double %_22.3.2, %_27.3.2
  store double %26, ptr %_17.i.i20.2.2, align 8
  %_4.i.i.i.i.i = load double, ptr %2, align 8, !alias.scope !1270, !noalias !1273, !noundef !15
  %_45.i.i.i.i.168 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %_4.i.i.i.i.i.169 = load double, ptr %_45.i.i.i.i.168, align 8, !alias.scope !1270, !noalias !1273, !noundef !15
  %_45.i.i.i.i.276 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %_4.i.i.i.i.i.277 = load double, ptr %_45.i.i.i.i.276, align 8, !alias.scope !1270, !noalias !1273, !noundef !15
  %_45.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %2, i64 24
  %_4.i.i.i.i.i.3 = load double, ptr %_45.i.i.i.i.3, align 8, !alias.scope !1270, !noalias !1273, !noundef !15
  %_4.i.i.i.i.i.1 = load double, ptr %4, align 8, !alias.scope !1270, !noalias !1278, !noundef !15
  %_45.i.i.i.i.1.1 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %_4.i.i.i.i.i.1.1 = load double, ptr %_45.i.i.i.i.1.1, align 8, !alias.scope !1270, !noalias !1278, !noundef !15
  %_0.i.i.i.i.i.1.1 = fmul double %_4.i.i.i.i.i.1, %_4.i.i.i.i.i.1.1
  %_45.i.i.i.i.1.2 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %_4.i.i.i.i.i.1.2 = load double, ptr %_45.i.i.i.i.1.2, align 8, !alias.scope !1270, !noalias !1278, !noundef !15
  %_0.i.i.i.i.i.1.2 = fmul double %_0.i.i.i.i.i.1.1, %_4.i.i.i.i.i.1.2
  %_45.i.i.i.i.1.3 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %_4.i.i.i.i.i.1.3 = load double, ptr %_45.i.i.i.i.1.3, align 8, !alias.scope !1270, !noalias !1278, !noundef !15
  %_0.i.i.i.i.i.1.3 = fmul double %_0.i.i.i.i.i.1.2, %_4.i.i.i.i.i.1.3
  %_0.i.i.i.i.i.170 = fmul double %_4.i.i.i.i.i, %_4.i.i.i.i.i.169
  %_0.i.i.i.i.i.278 = fmul double %_0.i.i.i.i.i.170, %_4.i.i.i.i.i.277
  %_0.i.i.i.i.i.3 = fmul double %_0.i.i.i.i.i.278, %_4.i.i.i.i.i.3
  %_4.i.i.i.i.i.2 = load double, ptr %0, align 8, !alias.scope !1270, !noalias !1281, !noundef !15
  %_45.i.i.i.i.2.1 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %_4.i.i.i.i.i.2.1 = load double, ptr %_45.i.i.i.i.2.1, align 8, !alias.scope !1270, !noalias !1281, !noundef !15
  %_0.i.i.i.i.i.2.1 = fmul double %_4.i.i.i.i.i.2, %_4.i.i.i.i.i.2.1
  %_45.i.i.i.i.2.2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %_4.i.i.i.i.i.2.2 = load double, ptr %_45.i.i.i.i.2.2, align 8, !alias.scope !1270, !noalias !1281, !noundef !15
  %_0.i.i.i.i.i.2.2 = fmul double %_0.i.i.i.i.i.2.1, %_4.i.i.i.i.i.2.2
  %_45.i.i.i.i.2.3 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %_4.i.i.i.i.i.2.3 = load double, ptr %_45.i.i.i.i.2.3, align 8, !alias.scope !1270, !noalias !1281, !noundef !15
  %_0.i.i.i.i.i.2.3 = fmul double %_0.i.i.i.i.i.2.2, %_4.i.i.i.i.i.2.3
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %2, i64 noundef 32, i64 noundef range(i64 1, -9223372036854775807) 8) #19, !noalias !1284
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %4, i64 noundef 32, i64 noundef range(i64 1, -9223372036854775807) 8) #19, !noalias !1299
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %0, i64 noundef 32, i64 noundef range(i64 1, -9223372036854775807) 8) #19, !noalias !1304
  %_0.i.i.i.1 = fadd double %_0.i.i.i.i.i.3, %_0.i.i.i.i.i.1.3
  %_0.i.i.i.2 = fadd double %_0.i.i.i.1, %_0.i.i.i.i.i.2.3
  ret double %_0.i.i.i.2
}

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #6

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #6

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #7

; Function Attrs: cold noreturn nounwind memory(inaccessiblemem: write)
declare void @llvm.trap() #8

; core::slice::sort::shared::smallsort::panic_on_ord_violation
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort22panic_on_ord_violation() unnamed_addr #9

; core::panicking::panic_bounds_check
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef, i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #10

; alloc::raw_vec::handle_error
; Function Attrs: cold minsize noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef range(i64 0, -9223372036854775807), i64) unnamed_addr #11

; core::option::unwrap_failed
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #9

; __rustc::__rust_dealloc
; Function Attrs: nounwind nonlazybind allockind("free") uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr allocptr noundef captures(address), i64 noundef, i64 noundef range(i64 1, -9223372036854775807)) unnamed_addr #12

; __rustc::__rust_realloc
; Function Attrs: nounwind nonlazybind allockind("realloc,aligned") allocsize(3) uwtable
declare noalias noundef ptr @_RNvCsfLfy6EI15iL_7___rustc14___rust_realloc(ptr allocptr noundef, i64 noundef, i64 allocalign noundef range(i64 1, -9223372036854775807), i64 noundef) unnamed_addr #13

; __rustc::__rust_no_alloc_shim_is_unstable_v2
; Function Attrs: nounwind nonlazybind uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() unnamed_addr #1

; __rustc::__rust_alloc
; Function Attrs: nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable
declare noalias noundef ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef, i64 allocalign noundef range(i64 1, -9223372036854775807)) unnamed_addr #14

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64) #15

; <alloc::vec::Vec<_, _>>::remove::assert_failed
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNvMs_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecppE6remove13assert_failed(i64 noundef, i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #10

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #16

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #17

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #17

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #17

attributes #0 = { noinline nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { cold nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { cold noinline nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { cold noreturn nounwind memory(inaccessiblemem: write) }
attributes #9 = { cold noinline noreturn nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #10 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #11 = { cold minsize noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #12 = { nounwind nonlazybind allockind("free") uwtable "alloc-family"="__rust_alloc" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #13 = { nounwind nonlazybind allockind("realloc,aligned") allocsize(3) uwtable "alloc-family"="__rust_alloc" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #14 = { nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable "alloc-family"="__rust_alloc" "alloc-variant-zeroed"="_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #15 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #16 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #17 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #18 = { noinline noreturn nounwind }
attributes #19 = { nounwind }
attributes #20 = { noinline nounwind }
attributes #21 = { noreturn nounwind }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!5 = distinct !{!5, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!6 = !{!7}
!7 = distinct !{!7, !5, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!8 = !{!9}
!9 = distinct !{!9, !10, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!10 = distinct !{!10, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!13 = !{!9, !4}
!14 = !{!12, !7}
!15 = !{}
!16 = !{!"branch_weights", i32 1, i32 4001}
!17 = !{!9, !12, !4, !7}
!18 = !{!19}
!19 = distinct !{!19, !20, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!20 = distinct !{!20, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!21 = !{!22}
!22 = distinct !{!22, !23, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!23 = distinct !{!23, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!24 = !{!22, !19}
!25 = !{!26, !27}
!26 = distinct !{!26, !23, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!27 = distinct !{!27, !20, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!28 = !{!22, !26, !19, !27}
!29 = !{!30}
!30 = distinct !{!30, !31, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!31 = distinct !{!31, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!32 = !{!33}
!33 = distinct !{!33, !34, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!34 = distinct !{!34, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!35 = !{!33, !30}
!36 = !{!37, !38}
!37 = distinct !{!37, !34, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!38 = distinct !{!38, !31, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!39 = !{!33, !37, !30, !38}
!40 = !{!41}
!41 = distinct !{!41, !42, !"_RINvNvMNtCsgEmfK2I1SDS_4core5sliceSp7reverse7revswapdECsi0wgFuyA0BW_12rust_vectors: %a.0"}
!42 = distinct !{!42, !"_RINvNvMNtCsgEmfK2I1SDS_4core5sliceSp7reverse7revswapdECsi0wgFuyA0BW_12rust_vectors"}
!43 = !{!44}
!44 = distinct !{!44, !42, !"_RINvNvMNtCsgEmfK2I1SDS_4core5sliceSp7reverse7revswapdECsi0wgFuyA0BW_12rust_vectors: %b.0"}
!45 = !{!41, !46}
!46 = distinct !{!46, !47, !"_RNvMNtCsgEmfK2I1SDS_4core5sliceSd7reverseCsi0wgFuyA0BW_12rust_vectors: %self.0"}
!47 = distinct !{!47, !"_RNvMNtCsgEmfK2I1SDS_4core5sliceSd7reverseCsi0wgFuyA0BW_12rust_vectors"}
!48 = !{!44, !46}
!49 = distinct !{!49, !50, !51}
!50 = !{!"llvm.loop.isvectorized", i32 1}
!51 = !{!"llvm.loop.unroll.runtime.disable"}
!52 = distinct !{!52, !51, !50}
!53 = !{!54}
!54 = distinct !{!54, !55, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!55 = distinct !{!55, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!56 = !{!57}
!57 = distinct !{!57, !55, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!58 = !{!59}
!59 = distinct !{!59, !60, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!60 = distinct !{!60, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!61 = !{!62}
!62 = distinct !{!62, !63, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot7median3dNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1x_: %c"}
!63 = distinct !{!63, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot7median3dNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1x_"}
!64 = !{!65}
!65 = distinct !{!65, !60, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!66 = !{!59, !54}
!67 = !{!65, !57, !62}
!68 = !{!65, !57}
!69 = !{!59, !54, !62}
!70 = !{!59, !65, !54, !57, !62}
!71 = !{!72}
!72 = distinct !{!72, !73, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!73 = distinct !{!73, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!74 = !{!75}
!75 = distinct !{!75, !76, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!76 = distinct !{!76, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!77 = !{!75, !72}
!78 = !{!79, !80}
!79 = distinct !{!79, !76, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!80 = distinct !{!80, !73, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!81 = !{!79, !75, !80, !72}
!82 = !{!83, !85, !86, !88}
!83 = distinct !{!83, !84, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!84 = distinct !{!84, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!85 = distinct !{!85, !84, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!86 = distinct !{!86, !87, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!87 = distinct !{!87, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!88 = distinct !{!88, !87, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!89 = !{!90}
!90 = distinct !{!90, !91, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!91 = distinct !{!91, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!92 = !{!93}
!93 = distinct !{!93, !91, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!94 = !{!95}
!95 = distinct !{!95, !96, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!96 = distinct !{!96, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!97 = !{!98}
!98 = distinct !{!98, !96, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!99 = !{!95, !90}
!100 = !{!98, !93}
!101 = !{!95, !98, !90, !93}
!102 = !{!103}
!103 = distinct !{!103, !104, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!104 = distinct !{!104, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!105 = !{!106}
!106 = distinct !{!106, !107, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!107 = distinct !{!107, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!108 = !{!106, !103}
!109 = !{!110, !111}
!110 = distinct !{!110, !107, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!111 = distinct !{!111, !104, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!112 = !{!110, !106, !111, !103}
!113 = !{!114, !116}
!114 = distinct !{!114, !115, !"_RNvXs5_NtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsortINtB5_10CopyOnDropdENtNtNtBd_3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors: %self"}
!115 = distinct !{!115, !"_RNvXs5_NtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsortINtB5_10CopyOnDropdENtNtNtBd_3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors"}
!116 = distinct !{!116, !117, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtNtNtNtB4_5slice4sort6shared9smallsort10CopyOnDropdEECsi0wgFuyA0BW_12rust_vectors: %_1"}
!117 = distinct !{!117, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtNtNtNtB4_5slice4sort6shared9smallsort10CopyOnDropdEECsi0wgFuyA0BW_12rust_vectors"}
!118 = !{!119}
!119 = distinct !{!119, !120, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!120 = distinct !{!120, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!121 = !{!122}
!122 = distinct !{!122, !120, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!123 = !{!124}
!124 = distinct !{!124, !125, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!125 = distinct !{!125, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!126 = !{!127}
!127 = distinct !{!127, !125, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!128 = !{!124, !119}
!129 = !{!127, !122}
!130 = !{!124, !127, !119, !122}
!131 = !{!132}
!132 = distinct !{!132, !133, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!133 = distinct !{!133, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!134 = !{!135}
!135 = distinct !{!135, !133, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!136 = !{!137}
!137 = distinct !{!137, !138, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!138 = distinct !{!138, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!139 = !{!140}
!140 = distinct !{!140, !138, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!141 = !{!137, !132}
!142 = !{!140, !135}
!143 = !{!137, !140, !132, !135}
!144 = !{!145}
!145 = distinct !{!145, !146, !"_RINvNtCsgEmfK2I1SDS_4core3ptr10swap_chunkKj8_ECsi0wgFuyA0BW_12rust_vectors: %x"}
!146 = distinct !{!146, !"_RINvNtCsgEmfK2I1SDS_4core3ptr10swap_chunkKj8_ECsi0wgFuyA0BW_12rust_vectors"}
!147 = !{!148}
!148 = distinct !{!148, !146, !"_RINvNtCsgEmfK2I1SDS_4core3ptr10swap_chunkKj8_ECsi0wgFuyA0BW_12rust_vectors: %y"}
!149 = !{!150}
!150 = distinct !{!150, !151, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort18small_sort_networkdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1N_: %v.0"}
!151 = distinct !{!151, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort18small_sort_networkdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1N_"}
!152 = !{!153}
!153 = distinct !{!153, !154, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!154 = distinct !{!154, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!155 = !{!156}
!156 = distinct !{!156, !154, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!157 = !{!158}
!158 = distinct !{!158, !159, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!159 = distinct !{!159, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!160 = !{!161}
!161 = distinct !{!161, !159, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!162 = !{!158, !153, !163, !150}
!163 = distinct !{!163, !164, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort14sort13_optimaldNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1J_: %v.0"}
!164 = distinct !{!164, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort14sort13_optimaldNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1J_"}
!165 = !{!161, !156}
!166 = !{!161, !156, !163, !150}
!167 = !{!158, !153}
!168 = !{!158, !161, !153, !156}
!169 = !{!163, !150}
!170 = !{!171}
!171 = distinct !{!171, !172, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!172 = distinct !{!172, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!173 = !{!174}
!174 = distinct !{!174, !172, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!175 = !{!176}
!176 = distinct !{!176, !177, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!177 = distinct !{!177, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!178 = !{!179}
!179 = distinct !{!179, !177, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!180 = !{!176, !171, !163, !150}
!181 = !{!179, !174}
!182 = !{!179, !174, !163, !150}
!183 = !{!176, !171}
!184 = !{!176, !179, !171, !174}
!185 = !{!186}
!186 = distinct !{!186, !187, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!187 = distinct !{!187, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!188 = !{!189}
!189 = distinct !{!189, !187, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!190 = !{!191}
!191 = distinct !{!191, !192, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!192 = distinct !{!192, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!193 = !{!194}
!194 = distinct !{!194, !192, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!195 = !{!191, !186, !163, !150}
!196 = !{!194, !189}
!197 = !{!194, !189, !163, !150}
!198 = !{!191, !186}
!199 = !{!191, !194, !186, !189}
!200 = !{!201}
!201 = distinct !{!201, !202, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!202 = distinct !{!202, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!203 = !{!204}
!204 = distinct !{!204, !202, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!205 = !{!206}
!206 = distinct !{!206, !207, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!207 = distinct !{!207, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!208 = !{!209}
!209 = distinct !{!209, !207, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!210 = !{!206, !201, !163, !150}
!211 = !{!209, !204}
!212 = !{!209, !204, !163, !150}
!213 = !{!206, !201}
!214 = !{!206, !209, !201, !204}
!215 = !{!216}
!216 = distinct !{!216, !217, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!217 = distinct !{!217, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!218 = !{!219}
!219 = distinct !{!219, !217, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!220 = !{!221}
!221 = distinct !{!221, !222, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!222 = distinct !{!222, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!223 = !{!224}
!224 = distinct !{!224, !222, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!225 = !{!221, !216, !163, !150}
!226 = !{!224, !219}
!227 = !{!224, !219, !163, !150}
!228 = !{!221, !216}
!229 = !{!221, !224, !216, !219}
!230 = !{!231}
!231 = distinct !{!231, !232, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!232 = distinct !{!232, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!233 = !{!234}
!234 = distinct !{!234, !232, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!235 = !{!236}
!236 = distinct !{!236, !237, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!237 = distinct !{!237, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!238 = !{!239}
!239 = distinct !{!239, !237, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!240 = !{!236, !231, !163, !150}
!241 = !{!239, !234}
!242 = !{!239, !234, !163, !150}
!243 = !{!236, !231}
!244 = !{!236, !239, !231, !234}
!245 = !{!246, !248, !249, !251}
!246 = distinct !{!246, !247, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!247 = distinct !{!247, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!248 = distinct !{!248, !247, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!249 = distinct !{!249, !250, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!250 = distinct !{!250, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!251 = distinct !{!251, !250, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!252 = !{!253, !255, !256, !258}
!253 = distinct !{!253, !254, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!254 = distinct !{!254, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!255 = distinct !{!255, !254, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!256 = distinct !{!256, !257, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!257 = distinct !{!257, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!258 = distinct !{!258, !257, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!259 = !{!260}
!260 = distinct !{!260, !261, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!261 = distinct !{!261, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!262 = !{!263}
!263 = distinct !{!263, !264, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!264 = distinct !{!264, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!265 = !{!263, !260, !163, !150}
!266 = !{!267, !268}
!267 = distinct !{!267, !264, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!268 = distinct !{!268, !261, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!269 = !{!267, !263, !268, !260}
!270 = !{!271, !273, !274, !276}
!271 = distinct !{!271, !272, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!272 = distinct !{!272, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!273 = distinct !{!273, !272, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!274 = distinct !{!274, !275, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!275 = distinct !{!275, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!276 = distinct !{!276, !275, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!277 = !{!278, !280, !281, !283}
!278 = distinct !{!278, !279, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!279 = distinct !{!279, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!280 = distinct !{!280, !279, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!281 = distinct !{!281, !282, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!282 = distinct !{!282, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!283 = distinct !{!283, !282, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!284 = !{!285, !287, !288, !290}
!285 = distinct !{!285, !286, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!286 = distinct !{!286, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!287 = distinct !{!287, !286, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!288 = distinct !{!288, !289, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!289 = distinct !{!289, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!290 = distinct !{!290, !289, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!291 = !{!292, !294, !295, !297}
!292 = distinct !{!292, !293, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!293 = distinct !{!293, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!294 = distinct !{!294, !293, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!295 = distinct !{!295, !296, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!296 = distinct !{!296, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!297 = distinct !{!297, !296, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!298 = !{!299, !301, !302, !304}
!299 = distinct !{!299, !300, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!300 = distinct !{!300, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!301 = distinct !{!301, !300, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!302 = distinct !{!302, !303, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!303 = distinct !{!303, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!304 = distinct !{!304, !303, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!305 = !{!306, !308, !309, !311}
!306 = distinct !{!306, !307, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!307 = distinct !{!307, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!308 = distinct !{!308, !307, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!309 = distinct !{!309, !310, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!310 = distinct !{!310, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!311 = distinct !{!311, !310, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!312 = !{!313, !315, !316, !318}
!313 = distinct !{!313, !314, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!314 = distinct !{!314, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!315 = distinct !{!315, !314, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!316 = distinct !{!316, !317, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!317 = distinct !{!317, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!318 = distinct !{!318, !317, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!319 = !{!320, !322, !323, !325}
!320 = distinct !{!320, !321, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!321 = distinct !{!321, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!322 = distinct !{!322, !321, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!323 = distinct !{!323, !324, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!324 = distinct !{!324, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!325 = distinct !{!325, !324, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!326 = !{!327, !329, !330, !332}
!327 = distinct !{!327, !328, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!328 = distinct !{!328, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!329 = distinct !{!329, !328, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!330 = distinct !{!330, !331, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!331 = distinct !{!331, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!332 = distinct !{!332, !331, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!333 = !{!334, !336, !337, !339}
!334 = distinct !{!334, !335, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!335 = distinct !{!335, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!336 = distinct !{!336, !335, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!337 = distinct !{!337, !338, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!338 = distinct !{!338, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!339 = distinct !{!339, !338, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!340 = !{!341, !343, !344, !346}
!341 = distinct !{!341, !342, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!342 = distinct !{!342, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!343 = distinct !{!343, !342, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!344 = distinct !{!344, !345, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!345 = distinct !{!345, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!346 = distinct !{!346, !345, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!347 = !{!348, !350, !351, !353}
!348 = distinct !{!348, !349, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!349 = distinct !{!349, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!350 = distinct !{!350, !349, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!351 = distinct !{!351, !352, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!352 = distinct !{!352, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!353 = distinct !{!353, !352, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!354 = !{!355, !357, !358, !360}
!355 = distinct !{!355, !356, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!356 = distinct !{!356, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!357 = distinct !{!357, !356, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!358 = distinct !{!358, !359, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!359 = distinct !{!359, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!360 = distinct !{!360, !359, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!361 = !{!362, !364, !365, !367}
!362 = distinct !{!362, !363, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!363 = distinct !{!363, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!364 = distinct !{!364, !363, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!365 = distinct !{!365, !366, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!366 = distinct !{!366, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!367 = distinct !{!367, !366, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!368 = !{!369, !371, !372, !374}
!369 = distinct !{!369, !370, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!370 = distinct !{!370, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!371 = distinct !{!371, !370, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!372 = distinct !{!372, !373, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!373 = distinct !{!373, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!374 = distinct !{!374, !373, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!375 = !{!376, !378, !379, !381}
!376 = distinct !{!376, !377, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!377 = distinct !{!377, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!378 = distinct !{!378, !377, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!379 = distinct !{!379, !380, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!380 = distinct !{!380, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!381 = distinct !{!381, !380, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!382 = !{!383, !385, !386, !388}
!383 = distinct !{!383, !384, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!384 = distinct !{!384, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!385 = distinct !{!385, !384, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!386 = distinct !{!386, !387, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!387 = distinct !{!387, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!388 = distinct !{!388, !387, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!389 = !{!390, !392, !393, !395}
!390 = distinct !{!390, !391, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!391 = distinct !{!391, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!392 = distinct !{!392, !391, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!393 = distinct !{!393, !394, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!394 = distinct !{!394, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!395 = distinct !{!395, !394, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!396 = !{!397, !399, !400, !402}
!397 = distinct !{!397, !398, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!398 = distinct !{!398, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!399 = distinct !{!399, !398, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!400 = distinct !{!400, !401, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!401 = distinct !{!401, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!402 = distinct !{!402, !401, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!403 = !{!404, !406, !407, !409}
!404 = distinct !{!404, !405, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!405 = distinct !{!405, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!406 = distinct !{!406, !405, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!407 = distinct !{!407, !408, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!408 = distinct !{!408, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!409 = distinct !{!409, !408, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!410 = !{!411, !413, !414, !416}
!411 = distinct !{!411, !412, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!412 = distinct !{!412, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!413 = distinct !{!413, !412, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!414 = distinct !{!414, !415, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!415 = distinct !{!415, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!416 = distinct !{!416, !415, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!417 = !{!418, !420, !421, !423}
!418 = distinct !{!418, !419, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!419 = distinct !{!419, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!420 = distinct !{!420, !419, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!421 = distinct !{!421, !422, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!422 = distinct !{!422, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!423 = distinct !{!423, !422, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!424 = !{!425, !427, !428, !430}
!425 = distinct !{!425, !426, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!426 = distinct !{!426, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!427 = distinct !{!427, !426, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!428 = distinct !{!428, !429, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!429 = distinct !{!429, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!430 = distinct !{!430, !429, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!431 = !{!432, !434, !435, !437}
!432 = distinct !{!432, !433, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!433 = distinct !{!433, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!434 = distinct !{!434, !433, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!435 = distinct !{!435, !436, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!436 = distinct !{!436, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!437 = distinct !{!437, !436, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!438 = !{!439, !441, !442, !444}
!439 = distinct !{!439, !440, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!440 = distinct !{!440, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!441 = distinct !{!441, !440, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!442 = distinct !{!442, !443, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!443 = distinct !{!443, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!444 = distinct !{!444, !443, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!445 = !{!446, !448, !449, !451}
!446 = distinct !{!446, !447, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!447 = distinct !{!447, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!448 = distinct !{!448, !447, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!449 = distinct !{!449, !450, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!450 = distinct !{!450, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!451 = distinct !{!451, !450, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!452 = !{!453, !455, !456, !458}
!453 = distinct !{!453, !454, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!454 = distinct !{!454, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!455 = distinct !{!455, !454, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!456 = distinct !{!456, !457, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!457 = distinct !{!457, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!458 = distinct !{!458, !457, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!459 = !{!460, !462, !463, !465}
!460 = distinct !{!460, !461, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!461 = distinct !{!461, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!462 = distinct !{!462, !461, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!463 = distinct !{!463, !464, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!464 = distinct !{!464, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!465 = distinct !{!465, !464, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!466 = !{!467, !469, !470, !472}
!467 = distinct !{!467, !468, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!468 = distinct !{!468, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!469 = distinct !{!469, !468, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!470 = distinct !{!470, !471, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!471 = distinct !{!471, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!472 = distinct !{!472, !471, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!473 = !{!474, !476, !477, !479}
!474 = distinct !{!474, !475, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!475 = distinct !{!475, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!476 = distinct !{!476, !475, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!477 = distinct !{!477, !478, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!478 = distinct !{!478, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!479 = distinct !{!479, !478, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!480 = !{!481, !483, !484, !486}
!481 = distinct !{!481, !482, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!482 = distinct !{!482, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!483 = distinct !{!483, !482, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!484 = distinct !{!484, !485, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!485 = distinct !{!485, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!486 = distinct !{!486, !485, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!487 = !{!488, !490, !491, !493}
!488 = distinct !{!488, !489, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!489 = distinct !{!489, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!490 = distinct !{!490, !489, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!491 = distinct !{!491, !492, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!492 = distinct !{!492, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!493 = distinct !{!493, !492, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!494 = !{!495, !497, !498, !500}
!495 = distinct !{!495, !496, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!496 = distinct !{!496, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!497 = distinct !{!497, !496, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!498 = distinct !{!498, !499, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!499 = distinct !{!499, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!500 = distinct !{!500, !499, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!501 = !{!502, !504, !505, !507}
!502 = distinct !{!502, !503, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!503 = distinct !{!503, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!504 = distinct !{!504, !503, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!505 = distinct !{!505, !506, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!506 = distinct !{!506, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!507 = distinct !{!507, !506, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!508 = !{!509, !511, !512, !514}
!509 = distinct !{!509, !510, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!510 = distinct !{!510, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!511 = distinct !{!511, !510, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!512 = distinct !{!512, !513, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!513 = distinct !{!513, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!514 = distinct !{!514, !513, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!515 = !{!516, !518, !519, !521}
!516 = distinct !{!516, !517, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!517 = distinct !{!517, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!518 = distinct !{!518, !517, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!519 = distinct !{!519, !520, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!520 = distinct !{!520, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!521 = distinct !{!521, !520, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!522 = !{!523}
!523 = distinct !{!523, !524, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!524 = distinct !{!524, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!525 = !{!526}
!526 = distinct !{!526, !524, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!527 = !{!528}
!528 = distinct !{!528, !529, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!529 = distinct !{!529, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!530 = !{!531}
!531 = distinct !{!531, !529, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!532 = !{!528, !523, !533, !150}
!533 = distinct !{!533, !534, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort13sort9_optimaldNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1I_: %v.0"}
!534 = distinct !{!534, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort13sort9_optimaldNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1I_"}
!535 = !{!531, !526}
!536 = !{!531, !526, !533, !150}
!537 = !{!528, !523}
!538 = !{!528, !531, !523, !526}
!539 = !{!533, !150}
!540 = !{!541}
!541 = distinct !{!541, !542, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!542 = distinct !{!542, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!543 = !{!544}
!544 = distinct !{!544, !542, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!545 = !{!546}
!546 = distinct !{!546, !547, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!547 = distinct !{!547, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!548 = !{!549}
!549 = distinct !{!549, !547, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!550 = !{!546, !541, !533, !150}
!551 = !{!549, !544}
!552 = !{!549, !544, !533, !150}
!553 = !{!546, !541}
!554 = !{!546, !549, !541, !544}
!555 = !{!556}
!556 = distinct !{!556, !557, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!557 = distinct !{!557, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!558 = !{!559}
!559 = distinct !{!559, !557, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!560 = !{!561}
!561 = distinct !{!561, !562, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!562 = distinct !{!562, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!563 = !{!564}
!564 = distinct !{!564, !562, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!565 = !{!561, !556, !533, !150}
!566 = !{!564, !559}
!567 = !{!564, !559, !533, !150}
!568 = !{!561, !556}
!569 = !{!561, !564, !556, !559}
!570 = !{!571}
!571 = distinct !{!571, !572, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!572 = distinct !{!572, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!573 = !{!574}
!574 = distinct !{!574, !572, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!575 = !{!576}
!576 = distinct !{!576, !577, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!577 = distinct !{!577, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!578 = !{!579}
!579 = distinct !{!579, !577, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!580 = !{!576, !571, !533, !150}
!581 = !{!579, !574}
!582 = !{!579, !574, !533, !150}
!583 = !{!576, !571}
!584 = !{!576, !579, !571, !574}
!585 = !{!586, !588, !589, !591}
!586 = distinct !{!586, !587, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!587 = distinct !{!587, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!588 = distinct !{!588, !587, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!589 = distinct !{!589, !590, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!590 = distinct !{!590, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!591 = distinct !{!591, !590, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!592 = !{!593, !595, !596, !598}
!593 = distinct !{!593, !594, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!594 = distinct !{!594, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!595 = distinct !{!595, !594, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!596 = distinct !{!596, !597, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!597 = distinct !{!597, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!598 = distinct !{!598, !597, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!599 = !{!600, !602, !603, !605}
!600 = distinct !{!600, !601, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!601 = distinct !{!601, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!602 = distinct !{!602, !601, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!603 = distinct !{!603, !604, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!604 = distinct !{!604, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!605 = distinct !{!605, !604, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!606 = !{!607}
!607 = distinct !{!607, !608, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!608 = distinct !{!608, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!609 = !{!610}
!610 = distinct !{!610, !611, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!611 = distinct !{!611, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!612 = !{!610, !607, !533, !150}
!613 = !{!614, !615}
!614 = distinct !{!614, !611, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!615 = distinct !{!615, !608, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!616 = !{!610, !614, !607, !615}
!617 = !{!618, !620, !621, !623}
!618 = distinct !{!618, !619, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!619 = distinct !{!619, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!620 = distinct !{!620, !619, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!621 = distinct !{!621, !622, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!622 = distinct !{!622, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!623 = distinct !{!623, !622, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!624 = !{!625, !627, !628, !630}
!625 = distinct !{!625, !626, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!626 = distinct !{!626, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!627 = distinct !{!627, !626, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!628 = distinct !{!628, !629, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!629 = distinct !{!629, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!630 = distinct !{!630, !629, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!631 = !{!632, !634, !635, !637}
!632 = distinct !{!632, !633, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!633 = distinct !{!633, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!634 = distinct !{!634, !633, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!635 = distinct !{!635, !636, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!636 = distinct !{!636, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!637 = distinct !{!637, !636, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!638 = !{!639, !641, !642, !644}
!639 = distinct !{!639, !640, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!640 = distinct !{!640, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!641 = distinct !{!641, !640, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!642 = distinct !{!642, !643, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!643 = distinct !{!643, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!644 = distinct !{!644, !643, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!645 = !{!646, !648, !649, !651}
!646 = distinct !{!646, !647, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!647 = distinct !{!647, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!648 = distinct !{!648, !647, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!649 = distinct !{!649, !650, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!650 = distinct !{!650, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!651 = distinct !{!651, !650, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!652 = !{!653, !655, !656, !658}
!653 = distinct !{!653, !654, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!654 = distinct !{!654, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!655 = distinct !{!655, !654, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!656 = distinct !{!656, !657, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!657 = distinct !{!657, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!658 = distinct !{!658, !657, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!659 = !{!660, !662, !663, !665}
!660 = distinct !{!660, !661, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!661 = distinct !{!661, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!662 = distinct !{!662, !661, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!663 = distinct !{!663, !664, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!664 = distinct !{!664, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!665 = distinct !{!665, !664, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!666 = !{!667, !669, !670, !672}
!667 = distinct !{!667, !668, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!668 = distinct !{!668, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!669 = distinct !{!669, !668, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!670 = distinct !{!670, !671, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!671 = distinct !{!671, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!672 = distinct !{!672, !671, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!673 = !{!674, !676, !677, !679}
!674 = distinct !{!674, !675, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!675 = distinct !{!675, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!676 = distinct !{!676, !675, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!677 = distinct !{!677, !678, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!678 = distinct !{!678, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!679 = distinct !{!679, !678, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!680 = !{!681, !683, !684, !686}
!681 = distinct !{!681, !682, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!682 = distinct !{!682, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!683 = distinct !{!683, !682, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!684 = distinct !{!684, !685, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!685 = distinct !{!685, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!686 = distinct !{!686, !685, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!687 = !{!688, !690, !691, !693}
!688 = distinct !{!688, !689, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!689 = distinct !{!689, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!690 = distinct !{!690, !689, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!691 = distinct !{!691, !692, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!692 = distinct !{!692, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!693 = distinct !{!693, !692, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!694 = !{!695, !697, !698, !700}
!695 = distinct !{!695, !696, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!696 = distinct !{!696, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!697 = distinct !{!697, !696, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!698 = distinct !{!698, !699, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!699 = distinct !{!699, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!700 = distinct !{!700, !699, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!701 = !{!702, !704, !705, !707}
!702 = distinct !{!702, !703, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!703 = distinct !{!703, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!704 = distinct !{!704, !703, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!705 = distinct !{!705, !706, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!706 = distinct !{!706, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!707 = distinct !{!707, !706, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!708 = !{!709, !711, !712, !714}
!709 = distinct !{!709, !710, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!710 = distinct !{!710, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!711 = distinct !{!711, !710, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!712 = distinct !{!712, !713, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!713 = distinct !{!713, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!714 = distinct !{!714, !713, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!715 = !{!716, !718, !719, !721}
!716 = distinct !{!716, !717, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!717 = distinct !{!717, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!718 = distinct !{!718, !717, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!719 = distinct !{!719, !720, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!720 = distinct !{!720, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!721 = distinct !{!721, !720, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!722 = !{!723, !725, !726, !728}
!723 = distinct !{!723, !724, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!724 = distinct !{!724, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!725 = distinct !{!725, !724, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!726 = distinct !{!726, !727, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!727 = distinct !{!727, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!728 = distinct !{!728, !727, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!729 = !{!730, !732, !733, !735}
!730 = distinct !{!730, !731, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!731 = distinct !{!731, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!732 = distinct !{!732, !731, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!733 = distinct !{!733, !734, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!734 = distinct !{!734, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!735 = distinct !{!735, !734, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!736 = !{!737}
!737 = distinct !{!737, !738, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort25insertion_sort_shift_leftdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1U_: %v.0"}
!738 = distinct !{!738, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort25insertion_sort_shift_leftdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1U_"}
!739 = !{!740}
!740 = distinct !{!740, !741, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!741 = distinct !{!741, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!742 = !{!743}
!743 = distinct !{!743, !741, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!744 = !{!745}
!745 = distinct !{!745, !746, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!746 = distinct !{!746, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!747 = !{!748}
!748 = distinct !{!748, !746, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!749 = !{!745, !740, !737, !150}
!750 = !{!748, !743}
!751 = !{!748, !743, !737, !150}
!752 = !{!745, !740}
!753 = !{!745, !748, !740, !743, !737}
!754 = !{!737, !150}
!755 = !{!756}
!756 = distinct !{!756, !757, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!757 = distinct !{!757, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!758 = !{!759}
!759 = distinct !{!759, !760, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!760 = distinct !{!760, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!761 = !{!759, !756, !737, !150}
!762 = !{!763, !764}
!763 = distinct !{!763, !760, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!764 = distinct !{!764, !757, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!765 = !{!763, !759, !764, !756, !737}
!766 = !{!767, !769}
!767 = distinct !{!767, !768, !"_RNvXs5_NtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsortINtB5_10CopyOnDropdENtNtNtBd_3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors: %self"}
!768 = distinct !{!768, !"_RNvXs5_NtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsortINtB5_10CopyOnDropdENtNtNtBd_3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors"}
!769 = distinct !{!769, !770, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtNtNtNtB4_5slice4sort6shared9smallsort10CopyOnDropdEECsi0wgFuyA0BW_12rust_vectors: %_1"}
!770 = distinct !{!770, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtNtNtNtB4_5slice4sort6shared9smallsort10CopyOnDropdEECsi0wgFuyA0BW_12rust_vectors"}
!771 = !{!772}
!772 = distinct !{!772, !773, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort19bidirectional_mergedNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1O_: %v.0"}
!773 = distinct !{!773, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort19bidirectional_mergedNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1O_"}
!774 = !{!775}
!775 = distinct !{!775, !776, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!776 = distinct !{!776, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!777 = !{!778}
!778 = distinct !{!778, !776, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!779 = !{!780}
!780 = distinct !{!780, !781, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!781 = distinct !{!781, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!782 = !{!783}
!783 = distinct !{!783, !784, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort8merge_updNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1C_: %_0"}
!784 = distinct !{!784, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort8merge_updNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1C_"}
!785 = !{!786}
!786 = distinct !{!786, !781, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!787 = !{!780, !775, !772, !150}
!788 = !{!786, !778, !783}
!789 = !{!786, !778, !772, !150}
!790 = !{!780, !775, !783}
!791 = !{!780, !786, !775, !778, !783, !772}
!792 = !{!772, !150}
!793 = !{!783, !794}
!794 = distinct !{!794, !784, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort8merge_updNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1C_: %is_less"}
!795 = !{!783, !794, !772, !150}
!796 = !{!797}
!797 = distinct !{!797, !798, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!798 = distinct !{!798, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!799 = !{!800}
!800 = distinct !{!800, !798, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!801 = !{!802}
!802 = distinct !{!802, !803, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!803 = distinct !{!803, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!804 = !{!805}
!805 = distinct !{!805, !806, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort10merge_downdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1F_: %_0"}
!806 = distinct !{!806, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort10merge_downdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1F_"}
!807 = !{!808}
!808 = distinct !{!808, !803, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!809 = !{!802, !797, !772, !150}
!810 = !{!808, !800, !805}
!811 = !{!808, !800, !772, !150}
!812 = !{!802, !797, !805}
!813 = !{!802, !808, !797, !800, !805, !772}
!814 = !{!805, !815}
!815 = distinct !{!815, !806, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort10merge_downdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1F_: %is_less"}
!816 = !{!805, !815, !772, !150}
!817 = !{!"branch_weights", i32 4001, i32 4000000}
!818 = !{!819}
!819 = distinct !{!819, !820, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot12choose_pivotdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1D_: %v.0"}
!820 = distinct !{!820, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot12choose_pivotdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1D_"}
!821 = !{!822}
!822 = distinct !{!822, !823, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!823 = distinct !{!823, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!824 = !{!825}
!825 = distinct !{!825, !823, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!826 = !{!827}
!827 = distinct !{!827, !828, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!828 = distinct !{!828, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!829 = !{!830}
!830 = distinct !{!830, !831, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot7median3dNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1x_: %c"}
!831 = distinct !{!831, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot7median3dNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1x_"}
!832 = !{!833}
!833 = distinct !{!833, !828, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!834 = !{!827, !822, !819}
!835 = !{!833, !825, !830, !836}
!836 = distinct !{!836, !820, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot12choose_pivotdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1D_: %is_less"}
!837 = !{!833, !825, !819}
!838 = !{!827, !822, !830, !836}
!839 = !{!827, !833, !822, !825, !830, !819, !836}
!840 = !{!841}
!841 = distinct !{!841, !842, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!842 = distinct !{!842, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!843 = !{!844}
!844 = distinct !{!844, !845, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!845 = distinct !{!845, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!846 = !{!844, !841, !819}
!847 = !{!848, !849, !836}
!848 = distinct !{!848, !845, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!849 = distinct !{!849, !842, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!850 = !{!848, !844, !849, !841, !819, !836}
!851 = !{!852, !854, !855, !857, !819, !836}
!852 = distinct !{!852, !853, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!853 = distinct !{!853, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!854 = distinct !{!854, !853, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!855 = distinct !{!855, !856, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!856 = distinct !{!856, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!857 = distinct !{!857, !856, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!858 = !{!859, !861}
!859 = distinct !{!859, !860, !"_RNvMNtCsgEmfK2I1SDS_4core5sliceSd14swap_uncheckedCsi0wgFuyA0BW_12rust_vectors: %self.0"}
!860 = distinct !{!860, !"_RNvMNtCsgEmfK2I1SDS_4core5sliceSd14swap_uncheckedCsi0wgFuyA0BW_12rust_vectors"}
!861 = distinct !{!861, !862, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort9partitiondNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1F_: %v.0"}
!862 = distinct !{!862, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort9partitiondNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1F_"}
!863 = !{!861}
!864 = !{!865}
!865 = distinct !{!865, !866, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB25_: %v.0"}
!866 = distinct !{!866, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB25_"}
!867 = !{!868}
!868 = distinct !{!868, !866, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB25_: %pivot"}
!869 = !{!865, !861}
!870 = !{!871, !873, !868, !861}
!871 = distinct !{!871, !872, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!872 = distinct !{!872, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!873 = distinct !{!873, !874, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!874 = distinct !{!874, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!875 = !{!876, !877, !878, !880, !865}
!876 = distinct !{!876, !872, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!877 = distinct !{!877, !874, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!878 = distinct !{!878, !879, !"_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_: %_1"}
!879 = distinct !{!879, !"_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_"}
!880 = distinct !{!880, !879, !"_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_: %state"}
!881 = !{!877}
!882 = !{!873}
!883 = !{!876}
!884 = !{!871}
!885 = !{!876, !877, !865, !861}
!886 = !{!871, !873, !878, !880, !868}
!887 = !{!876, !871, !877, !873, !878, !880, !865, !868, !861}
!888 = !{!878, !880, !868}
!889 = !{!890}
!890 = distinct !{!890, !891, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!891 = distinct !{!891, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!892 = !{!893}
!893 = distinct !{!893, !894, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!894 = distinct !{!894, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!895 = !{!893, !890, !865, !861}
!896 = !{!897, !898, !899, !901, !868}
!897 = distinct !{!897, !894, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!898 = distinct !{!898, !891, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!899 = distinct !{!899, !900, !"_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_: %_1"}
!900 = distinct !{!900, !"_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_"}
!901 = distinct !{!901, !900, !"_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_: %state"}
!902 = !{!893, !897, !890, !898, !899, !901, !865, !868, !861}
!903 = !{!899, !901, !868}
!904 = !{!905}
!905 = distinct !{!905, !906, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!906 = distinct !{!906, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!907 = !{!908}
!908 = distinct !{!908, !909, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!909 = distinct !{!909, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!910 = !{!908, !905, !865, !861}
!911 = !{!912, !913, !914, !916, !868}
!912 = distinct !{!912, !909, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!913 = distinct !{!913, !906, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!914 = distinct !{!914, !915, !"_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_: %_1"}
!915 = distinct !{!915, !"_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_"}
!916 = distinct !{!916, !915, !"_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_: %state"}
!917 = !{!908, !912, !905, !913, !914, !916, !865, !868, !861}
!918 = !{!914, !916, !868}
!919 = !{!920, !861}
!920 = distinct !{!920, !921, !"_RNvMNtCsgEmfK2I1SDS_4core5sliceSd14swap_uncheckedCsi0wgFuyA0BW_12rust_vectors: %self.0"}
!921 = distinct !{!921, !"_RNvMNtCsgEmfK2I1SDS_4core5sliceSd14swap_uncheckedCsi0wgFuyA0BW_12rust_vectors"}
!922 = !{!923}
!923 = distinct !{!923, !924, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!924 = distinct !{!924, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!925 = !{!926}
!926 = distinct !{!926, !924, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!927 = !{!928}
!928 = distinct !{!928, !929, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!929 = distinct !{!929, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!930 = !{!931}
!931 = distinct !{!931, !929, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!932 = !{!928, !923}
!933 = !{!931, !926}
!934 = !{!928, !931, !923, !926}
!935 = !{!936}
!936 = distinct !{!936, !937, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort9partitiondNCINvB2_9quicksortdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0EB1Y_: %v.0"}
!937 = distinct !{!937, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort9partitiondNCINvB2_9quicksortdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0EB1Y_"}
!938 = !{!939, !936}
!939 = distinct !{!939, !940, !"_RNvMNtCsgEmfK2I1SDS_4core5sliceSd14swap_uncheckedCsi0wgFuyA0BW_12rust_vectors: %self.0"}
!940 = distinct !{!940, !"_RNvMNtCsgEmfK2I1SDS_4core5sliceSd14swap_uncheckedCsi0wgFuyA0BW_12rust_vectors"}
!941 = !{!942}
!942 = distinct !{!942, !943, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB2_9quicksortdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0EB2o_: %v.0"}
!943 = distinct !{!943, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB2_9quicksortdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0EB2o_"}
!944 = !{!945}
!945 = distinct !{!945, !943, !"_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB2_9quicksortdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0EB2o_: %pivot"}
!946 = !{!942, !936}
!947 = !{!948, !950, !952, !945, !936}
!948 = distinct !{!948, !949, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!949 = distinct !{!949, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!950 = distinct !{!950, !951, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!951 = distinct !{!951, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!952 = distinct !{!952, !953, !"_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B1H_: %b"}
!953 = distinct !{!953, !"_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B1H_"}
!954 = !{!955, !956, !957, !958, !960, !942}
!955 = distinct !{!955, !949, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!956 = distinct !{!956, !951, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!957 = distinct !{!957, !953, !"_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B1H_: %a"}
!958 = distinct !{!958, !959, !"_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_: %_1"}
!959 = distinct !{!959, !"_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_"}
!960 = distinct !{!960, !959, !"_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_: %state"}
!961 = !{!957}
!962 = !{!952}
!963 = !{!950}
!964 = !{!956}
!965 = !{!948}
!966 = !{!955}
!967 = !{!955, !956, !957, !942, !936}
!968 = !{!948, !950, !952, !958, !960, !945}
!969 = !{!948, !955, !950, !956, !957, !952, !958, !960, !942, !945, !936}
!970 = !{!958, !960, !945}
!971 = !{!972}
!972 = distinct !{!972, !973, !"_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B1H_: %a"}
!973 = distinct !{!973, !"_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B1H_"}
!974 = !{!975}
!975 = distinct !{!975, !976, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!976 = distinct !{!976, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!977 = !{!978}
!978 = distinct !{!978, !979, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!979 = distinct !{!979, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!980 = !{!978, !975, !972, !942, !936}
!981 = !{!982, !983, !984, !985, !987, !945}
!982 = distinct !{!982, !979, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!983 = distinct !{!983, !976, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!984 = distinct !{!984, !973, !"_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B1H_: %b"}
!985 = distinct !{!985, !986, !"_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_: %_1"}
!986 = distinct !{!986, !"_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_"}
!987 = distinct !{!987, !986, !"_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_: %state"}
!988 = !{!982, !978, !983, !975, !972, !984, !985, !987, !942, !945, !936}
!989 = !{!985, !987, !945}
!990 = !{!991}
!991 = distinct !{!991, !992, !"_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B1H_: %a"}
!992 = distinct !{!992, !"_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B1H_"}
!993 = !{!994}
!994 = distinct !{!994, !995, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %b"}
!995 = distinct !{!995, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_"}
!996 = !{!997}
!997 = distinct !{!997, !998, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %q"}
!998 = distinct !{!998, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_"}
!999 = !{!997, !994, !991, !942, !936}
!1000 = !{!1001, !1002, !1003, !1004, !1006, !945}
!1001 = distinct !{!1001, !998, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_: %p"}
!1002 = distinct !{!1002, !995, !"_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_: %a"}
!1003 = distinct !{!1003, !992, !"_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B1H_: %b"}
!1004 = distinct !{!1004, !1005, !"_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_: %_1"}
!1005 = distinct !{!1005, !"_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_"}
!1006 = distinct !{!1006, !1005, !"_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_: %state"}
!1007 = !{!1001, !997, !1002, !994, !991, !1003, !1004, !1006, !942, !945, !936}
!1008 = !{!1004, !1006, !945}
!1009 = !{!1010, !936}
!1010 = distinct !{!1010, !1011, !"_RNvMNtCsgEmfK2I1SDS_4core5sliceSd14swap_uncheckedCsi0wgFuyA0BW_12rust_vectors: %self.0"}
!1011 = distinct !{!1011, !"_RNvMNtCsgEmfK2I1SDS_4core5sliceSd14swap_uncheckedCsi0wgFuyA0BW_12rust_vectors"}
!1012 = !{!1013}
!1013 = distinct !{!1013, !1014, !"_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner14grow_amortizedCsi0wgFuyA0BW_12rust_vectors: %self"}
!1014 = distinct !{!1014, !"_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner14grow_amortizedCsi0wgFuyA0BW_12rust_vectors"}
!1015 = !{i64 0, i64 -9223372036854775808}
!1016 = !{i64 0, i64 2}
!1017 = !{i64 0, i64 -9223372036854775807}
!1018 = !{!1019}
!1019 = distinct !{!1019, !1020, !"_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner14grow_amortizedCsi0wgFuyA0BW_12rust_vectors: %self"}
!1020 = distinct !{!1020, !"_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner14grow_amortizedCsi0wgFuyA0BW_12rust_vectors"}
!1021 = !{!"branch_weights", i32 2002, i32 2000}
!1022 = !{!1023}
!1023 = distinct !{!1023, !1024, !"_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner14current_memoryCsi0wgFuyA0BW_12rust_vectors: %self"}
!1024 = distinct !{!1024, !"_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner14current_memoryCsi0wgFuyA0BW_12rust_vectors"}
!1025 = !{!1026}
!1026 = distinct !{!1026, !1024, !"_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner14current_memoryCsi0wgFuyA0BW_12rust_vectors: %_0"}
!1027 = !{!1028, !1030}
!1028 = distinct !{!1028, !1029, !"_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsi0wgFuyA0BW_12rust_vectors: %_0"}
!1029 = distinct !{!1029, !"_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsi0wgFuyA0BW_12rust_vectors"}
!1030 = distinct !{!1030, !1031, !"_RNvXs_NtNtCslNYArtu3iFV_5alloc3vec21spec_from_iter_nestedINtB6_3VecdEINtB4_18SpecFromIterNesteddINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB1F_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EE9from_iterB2R_: %_0"}
!1031 = distinct !{!1031, !"_RNvXs_NtNtCslNYArtu3iFV_5alloc3vec21spec_from_iter_nestedINtB6_3VecdEINtB4_18SpecFromIterNesteddINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB1F_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EE9from_iterB2R_"}
!1032 = !{!1033}
!1033 = distinct !{!1033, !1034, !"_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0NCINvNvNtNtNtB8_6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB2Z_3VecdE14extend_trustedINtB4_3MapINtNtNtBa_5slice4iter4IterdEBY_EE0E0E0B12_: %elt"}
!1034 = distinct !{!1034, !"_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0NCINvNvNtNtNtB8_6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB2Z_3VecdE14extend_trustedINtB4_3MapINtNtNtBa_5slice4iter4IterdEBY_EE0E0E0B12_"}
!1035 = !{!1036, !1033}
!1036 = distinct !{!1036, !1037, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0B3_: %v"}
!1037 = distinct !{!1037, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0B3_"}
!1038 = !{!1039, !1040, !1042, !1044, !1046, !1048, !1030}
!1039 = distinct !{!1039, !1034, !"_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0NCINvNvNtNtNtB8_6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB2Z_3VecdE14extend_trustedINtB4_3MapINtNtNtBa_5slice4iter4IterdEBY_EE0E0E0B12_: %_1"}
!1040 = distinct !{!1040, !1041, !"_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folduNCINvNtNtBY_8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0NCINvNvBS_8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3L_3VecdE14extend_trustedINtB1I_3MapBF_B2f_EE0E0E0EB2j_: %f"}
!1041 = distinct !{!1041, !"_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folduNCINvNtNtBY_8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0NCINvNvBS_8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3L_3VecdE14extend_trustedINtB1I_3MapBF_B2f_EE0E0E0EB2j_"}
!1042 = distinct !{!1042, !1043, !"_RINvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB6_3MapINtNtNtBc_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0ENtNtNtBa_6traits8iterator8Iterator4folduNCINvNvB2o_8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3B_3VecdE14extend_trustedBN_E0E0EB1t_: %g"}
!1043 = distinct !{!1043, !"_RINvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB6_3MapINtNtNtBc_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0ENtNtNtBa_6traits8iterator8Iterator4folduNCINvNvB2o_8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3B_3VecdE14extend_trustedBN_E0E0EB1t_"}
!1044 = distinct !{!1044, !1045, !"_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtBc_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0ENtNtNtBa_6traits8iterator8Iterator8for_eachNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB38_3VecdE14extend_trustedB3_E0EB1n_: %f"}
!1045 = distinct !{!1045, !"_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtBc_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0ENtNtNtBa_6traits8iterator8Iterator8for_eachNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB38_3VecdE14extend_trustedB3_E0EB1n_"}
!1046 = distinct !{!1046, !1047, !"_RINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecdE14extend_trustedINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB17_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EEB2j_: %self"}
!1047 = distinct !{!1047, !"_RINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecdE14extend_trustedINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB17_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EEB2j_"}
!1048 = distinct !{!1048, !1049, !"_RNvXs_NtNtCslNYArtu3iFV_5alloc3vec11spec_extendINtB6_3VecdEINtB4_10SpecExtenddINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB1n_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EE11spec_extendB2z_: %self"}
!1049 = distinct !{!1049, !"_RNvXs_NtNtCslNYArtu3iFV_5alloc3vec11spec_extendINtB6_3VecdEINtB4_10SpecExtenddINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB1n_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EE11spec_extendB2z_"}
!1050 = !{!1051, !1053, !1039, !1033, !1040, !1042, !1044, !1046, !1048, !1030}
!1051 = distinct !{!1051, !1052, !"_RNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB8_3VecdE14extend_trustedINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB19_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EE0B2l_: %_1"}
!1052 = distinct !{!1052, !"_RNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB8_3VecdE14extend_trustedINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB19_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EE0B2l_"}
!1053 = distinct !{!1053, !1054, !"_RNCINvNvNtNtNtNtCsgEmfK2I1SDS_4core4iter6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB1p_3VecdE14extend_trustedINtNtNtBc_8adapters3map3MapINtNtNtBe_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EE0E0B3f_: %_1"}
!1054 = distinct !{!1054, !"_RNCINvNvNtNtNtNtCsgEmfK2I1SDS_4core4iter6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB1p_3VecdE14extend_trustedINtNtNtBc_8adapters3map3MapINtNtNtBe_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EE0E0B3f_"}
!1055 = !{!1056}
!1056 = distinct !{!1056, !1034, !"_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0NCINvNvNtNtNtB8_6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB2Z_3VecdE14extend_trustedINtB4_3MapINtNtNtBa_5slice4iter4IterdEBY_EE0E0E0B12_: %elt:It1"}
!1057 = !{!1036, !1056}
!1058 = !{!1051, !1053, !1039, !1056, !1040, !1042, !1044, !1046, !1048, !1030}
!1059 = !{!1060}
!1060 = distinct !{!1060, !1034, !"_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0NCINvNvNtNtNtB8_6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB2Z_3VecdE14extend_trustedINtB4_3MapINtNtNtBa_5slice4iter4IterdEBY_EE0E0E0B12_: %elt:It2"}
!1061 = !{!1036, !1060}
!1062 = !{!1051, !1053, !1039, !1060, !1040, !1042, !1044, !1046, !1048, !1030}
!1063 = !{!1064}
!1064 = distinct !{!1064, !1034, !"_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0NCINvNvNtNtNtB8_6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB2Z_3VecdE14extend_trustedINtB4_3MapINtNtNtBa_5slice4iter4IterdEBY_EE0E0E0B12_: %elt:It3"}
!1065 = !{!1036, !1064}
!1066 = !{!1051, !1053, !1039, !1064, !1040, !1042, !1044, !1046, !1048, !1030}
!1067 = !{!1068, !1070, !1072}
!1068 = distinct !{!1068, !1069, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds0_0B3_: %_2.1"}
!1069 = distinct !{!1069, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds0_0B3_"}
!1070 = distinct !{!1070, !1071, !"_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldTjRdEddNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds0_0NCINvXs26_NtNtB8_6traits5accumdNtB2c_3Sum3sumINtB4_3MapINtNtB6_9enumerate9EnumerateINtNtNtBa_5slice4iter4IterdEEB11_EE0E0B15_: %elt.1"}
!1071 = distinct !{!1071, !"_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldTjRdEddNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds0_0NCINvXs26_NtNtB8_6traits5accumdNtB2c_3Sum3sumINtB4_3MapINtNtB6_9enumerate9EnumerateINtNtNtBa_5slice4iter4IterdEEB11_EE0E0B15_"}
!1072 = distinct !{!1072, !1073, !"_RNCINvNvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB9_9EnumeratepENtNtNtBd_6traits8iterator8Iterator4fold9enumerateRddNCINvNtBb_3map8map_foldTjB21_EddNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds0_0NCINvXs26_NtB1i_5accumdNtB3L_3Sum3sumINtB29_3MapIBX_INtNtNtBf_5slice4iter4IterdEEB2A_EE0E0E0B2E_: %item"}
!1073 = distinct !{!1073, !"_RNCINvNvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB9_9EnumeratepENtNtNtBd_6traits8iterator8Iterator4fold9enumerateRddNCINvNtBb_3map8map_foldTjB21_EddNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds0_0NCINvXs26_NtB1i_5accumdNtB3L_3Sum3sumINtB29_3MapIBX_INtNtNtBf_5slice4iter4IterdEEB2A_EE0E0E0B2E_"}
!1074 = !{!1075}
!1075 = distinct !{!1075, !1073, !"_RNCINvNvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB9_9EnumeratepENtNtNtBd_6traits8iterator8Iterator4fold9enumerateRddNCINvNtBb_3map8map_foldTjB21_EddNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds0_0NCINvXs26_NtB1i_5accumdNtB3L_3Sum3sumINtB29_3MapIBX_INtNtNtBf_5slice4iter4IterdEEB2A_EE0E0E0B2E_: %_1"}
!1076 = !{!1077, !1079, !1081, !1083}
!1077 = distinct !{!1077, !1078, !"_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsi0wgFuyA0BW_12rust_vectors: %self"}
!1078 = distinct !{!1078, !"_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsi0wgFuyA0BW_12rust_vectors"}
!1079 = distinct !{!1079, !1080, !"_RNvXs1_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVecdENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors: %self"}
!1080 = distinct !{!1080, !"_RNvXs1_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVecdENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors"}
!1081 = distinct !{!1081, !1082, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc7raw_vec6RawVecdEECsi0wgFuyA0BW_12rust_vectors: %_1"}
!1082 = distinct !{!1082, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc7raw_vec6RawVecdEECsi0wgFuyA0BW_12rust_vectors"}
!1083 = distinct !{!1083, !1084, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors: %_1"}
!1084 = distinct !{!1084, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors"}
!1085 = !{!1030}
!1086 = !{!1087, !1089}
!1087 = distinct !{!1087, !1088, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0B3_: %w.0"}
!1088 = distinct !{!1088, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0B3_"}
!1089 = distinct !{!1089, !1090, !"_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtNtB8_6traits5accumdNtB22_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter7WindowsdEBZ_EE0E0B13_: %elt.0"}
!1090 = distinct !{!1090, !"_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtNtB8_6traits5accumdNtB22_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter7WindowsdEBZ_EE0E0B13_"}
!1091 = !{!1092}
!1092 = distinct !{!1092, !1093, !"_RINvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter7WindowsdENtNtNtNtBa_4iter6traits8iterator8Iterator4folddNCINvNtNtBU_8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtBS_5accumdNtB3f_3Sum3sumINtB1E_3MapB3_B2c_EE0E0EB2g_: %self"}
!1093 = distinct !{!1093, !"_RINvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter7WindowsdENtNtNtNtBa_4iter6traits8iterator8Iterator4folddNCINvNtNtBU_8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtBS_5accumdNtB3f_3Sum3sumINtB1E_3MapB3_B2c_EE0E0EB2g_"}
!1094 = !{!1095}
!1095 = distinct !{!1095, !1096, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors: %_1"}
!1096 = distinct !{!1096, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors"}
!1097 = !{!1098}
!1098 = distinct !{!1098, !1099, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc7raw_vec6RawVecdEECsi0wgFuyA0BW_12rust_vectors: %_1"}
!1099 = distinct !{!1099, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc7raw_vec6RawVecdEECsi0wgFuyA0BW_12rust_vectors"}
!1100 = !{!1101}
!1101 = distinct !{!1101, !1102, !"_RNvXs1_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVecdENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors: %self"}
!1102 = distinct !{!1102, !"_RNvXs1_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVecdENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors"}
!1103 = !{!1104}
!1104 = distinct !{!1104, !1105, !"_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsi0wgFuyA0BW_12rust_vectors: %self"}
!1105 = distinct !{!1105, !"_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsi0wgFuyA0BW_12rust_vectors"}
!1106 = !{!1107, !1104, !1101, !1098, !1095}
!1107 = distinct !{!1107, !1108, !"_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner14current_memoryCsi0wgFuyA0BW_12rust_vectors: %self"}
!1108 = distinct !{!1108, !"_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner14current_memoryCsi0wgFuyA0BW_12rust_vectors"}
!1109 = !{!1110}
!1110 = distinct !{!1110, !1108, !"_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner14current_memoryCsi0wgFuyA0BW_12rust_vectors: %_0"}
!1111 = !{!1104, !1101, !1098, !1095}
!1112 = !{!1113}
!1113 = distinct !{!1113, !1114, !"_RNvMsF_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdE8push_mutCsi0wgFuyA0BW_12rust_vectors: %self"}
!1114 = distinct !{!1114, !"_RNvMsF_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdE8push_mutCsi0wgFuyA0BW_12rust_vectors"}
!1115 = !{!1116}
!1116 = distinct !{!1116, !1117, !"_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsi0wgFuyA0BW_12rust_vectors: %_0"}
!1117 = distinct !{!1117, !"_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsi0wgFuyA0BW_12rust_vectors"}
!1118 = !{!1119}
!1119 = distinct !{!1119, !1120, !"_RINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecdE14extend_trustedINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB17_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0EEB2j_: %self"}
!1120 = distinct !{!1120, !"_RINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecdE14extend_trustedINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB17_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0EEB2j_"}
!1121 = !{!1122}
!1122 = distinct !{!1122, !1120, !"_RINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecdE14extend_trustedINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB17_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0EEB2j_: %iterator"}
!1123 = !{!1124, !1126, !1127, !1129, !1130, !1132, !1134, !1135, !1137, !1119, !1122}
!1124 = distinct !{!1124, !1125, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0B3_: %_1"}
!1125 = distinct !{!1125, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0B3_"}
!1126 = distinct !{!1126, !1125, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0B3_: %v"}
!1127 = distinct !{!1127, !1128, !"_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0NCINvNvNtNtNtB8_6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB2R_3VecdE14extend_trustedINtB4_3MapINtNtNtBa_5slice4iter4IterdEBY_EE0E0E0B12_: %_1"}
!1128 = distinct !{!1128, !"_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0NCINvNvNtNtNtB8_6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB2R_3VecdE14extend_trustedINtB4_3MapINtNtNtBa_5slice4iter4IterdEBY_EE0E0E0B12_"}
!1129 = distinct !{!1129, !1128, !"_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0NCINvNvNtNtNtB8_6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB2R_3VecdE14extend_trustedINtB4_3MapINtNtNtBa_5slice4iter4IterdEBY_EE0E0E0B12_: %elt"}
!1130 = distinct !{!1130, !1131, !"_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folduNCINvNtNtBY_8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0NCINvNvBS_8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3D_3VecdE14extend_trustedINtB1I_3MapBF_B2f_EE0E0E0EB2j_: %f"}
!1131 = distinct !{!1131, !"_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folduNCINvNtNtBY_8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0NCINvNvBS_8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3D_3VecdE14extend_trustedINtB1I_3MapBF_B2f_EE0E0E0EB2j_"}
!1132 = distinct !{!1132, !1133, !"_RINvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB6_3MapINtNtNtBc_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0ENtNtNtBa_6traits8iterator8Iterator4folduNCINvNvB2g_8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3t_3VecdE14extend_trustedBN_E0E0EB1t_: %self"}
!1133 = distinct !{!1133, !"_RINvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB6_3MapINtNtNtBc_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0ENtNtNtBa_6traits8iterator8Iterator4folduNCINvNvB2g_8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3t_3VecdE14extend_trustedBN_E0E0EB1t_"}
!1134 = distinct !{!1134, !1133, !"_RINvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB6_3MapINtNtNtBc_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0ENtNtNtBa_6traits8iterator8Iterator4folduNCINvNvB2g_8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3t_3VecdE14extend_trustedBN_E0E0EB1t_: %g"}
!1135 = distinct !{!1135, !1136, !"_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtBc_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0ENtNtNtBa_6traits8iterator8Iterator8for_eachNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB30_3VecdE14extend_trustedB3_E0EB1n_: %self"}
!1136 = distinct !{!1136, !"_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtBc_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0ENtNtNtBa_6traits8iterator8Iterator8for_eachNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB30_3VecdE14extend_trustedB3_E0EB1n_"}
!1137 = distinct !{!1137, !1136, !"_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtBc_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0ENtNtNtBa_6traits8iterator8Iterator8for_eachNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB30_3VecdE14extend_trustedB3_E0EB1n_: %f"}
!1138 = !{!1139, !1141, !1127, !1129, !1130, !1132, !1134, !1135, !1137, !1119, !1122}
!1139 = distinct !{!1139, !1140, !"_RNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB8_3VecdE14extend_trustedINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB19_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0EE0B2l_: %_1"}
!1140 = distinct !{!1140, !"_RNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB8_3VecdE14extend_trustedINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB19_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0EE0B2l_"}
!1141 = distinct !{!1141, !1142, !"_RNCINvNvNtNtNtNtCsgEmfK2I1SDS_4core4iter6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB1p_3VecdE14extend_trustedINtNtNtBc_8adapters3map3MapINtNtNtBe_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0EE0E0B3f_: %_1"}
!1142 = distinct !{!1142, !"_RNCINvNvNtNtNtNtCsgEmfK2I1SDS_4core4iter6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB1p_3VecdE14extend_trustedINtNtNtBc_8adapters3map3MapINtNtNtBe_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0EE0E0B3f_"}
!1143 = !{!1144}
!1144 = distinct !{!1144, !1128, !"_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0NCINvNvNtNtNtB8_6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB2R_3VecdE14extend_trustedINtB4_3MapINtNtNtBa_5slice4iter4IterdEBY_EE0E0E0B12_: %elt:It1"}
!1145 = !{!1146, !1144}
!1146 = distinct !{!1146, !1125, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0B3_: %v:It1"}
!1147 = !{!1124, !1127, !1130, !1132, !1134, !1135, !1137, !1119, !1122}
!1148 = !{!1139, !1141, !1127, !1144, !1130, !1132, !1134, !1135, !1137, !1119, !1122}
!1149 = !{!1150}
!1150 = distinct !{!1150, !1128, !"_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0NCINvNvNtNtNtB8_6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB2R_3VecdE14extend_trustedINtB4_3MapINtNtNtBa_5slice4iter4IterdEBY_EE0E0E0B12_: %elt:It2"}
!1151 = !{!1152, !1150}
!1152 = distinct !{!1152, !1125, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0B3_: %v:It2"}
!1153 = !{!1139, !1141, !1127, !1150, !1130, !1132, !1134, !1135, !1137, !1119, !1122}
!1154 = !{!1155}
!1155 = distinct !{!1155, !1128, !"_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0NCINvNvNtNtNtB8_6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB2R_3VecdE14extend_trustedINtB4_3MapINtNtNtBa_5slice4iter4IterdEBY_EE0E0E0B12_: %elt:It3"}
!1156 = !{!1157, !1155}
!1157 = distinct !{!1157, !1125, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0B3_: %v:It3"}
!1158 = !{!1139, !1141, !1127, !1155, !1130, !1132, !1134, !1135, !1137, !1119, !1122}
!1159 = !{!1160}
!1160 = distinct !{!1160, !1161, !"_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE6removeCsi0wgFuyA0BW_12rust_vectors: %self"}
!1161 = distinct !{!1161, !"_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE6removeCsi0wgFuyA0BW_12rust_vectors"}
!1162 = !{!1163}
!1163 = distinct !{!1163, !1164, !"_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE10try_removeCsi0wgFuyA0BW_12rust_vectors: %self"}
!1164 = distinct !{!1164, !"_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE10try_removeCsi0wgFuyA0BW_12rust_vectors"}
!1165 = !{!1163, !1160}
!1166 = !{!1167}
!1167 = distinct !{!1167, !1168, !"_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE10insert_mutCsi0wgFuyA0BW_12rust_vectors: %self"}
!1168 = distinct !{!1168, !"_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE10insert_mutCsi0wgFuyA0BW_12rust_vectors"}
!1169 = !{!1170, !1172, !1174}
!1170 = distinct !{!1170, !1171, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0B3_: %_2.1"}
!1171 = distinct !{!1171, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0B3_"}
!1172 = distinct !{!1172, !1173, !"_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldTjRdEddNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0NCINvXs26_NtNtB8_6traits5accumdNtB23_3Sum3sumINtB4_3MapINtNtB6_9enumerate9EnumerateINtNtNtBa_5slice4iter4IterdEEB11_EE0E0B15_: %elt.1"}
!1173 = distinct !{!1173, !"_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldTjRdEddNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0NCINvXs26_NtNtB8_6traits5accumdNtB23_3Sum3sumINtB4_3MapINtNtB6_9enumerate9EnumerateINtNtNtBa_5slice4iter4IterdEEB11_EE0E0B15_"}
!1174 = distinct !{!1174, !1175, !"_RNCINvNvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB9_9EnumeratepENtNtNtBd_6traits8iterator8Iterator4fold9enumerateRddNCINvNtBb_3map8map_foldTjB21_EddNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0NCINvXs26_NtB1i_5accumdNtB3C_3Sum3sumINtB29_3MapIBX_INtNtNtBf_5slice4iter4IterdEEB2A_EE0E0E0B2E_: %item"}
!1175 = distinct !{!1175, !"_RNCINvNvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB9_9EnumeratepENtNtNtBd_6traits8iterator8Iterator4fold9enumerateRddNCINvNtBb_3map8map_foldTjB21_EddNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0NCINvXs26_NtB1i_5accumdNtB3C_3Sum3sumINtB29_3MapIBX_INtNtNtBf_5slice4iter4IterdEEB2A_EE0E0E0B2E_"}
!1176 = !{!1177}
!1177 = distinct !{!1177, !1175, !"_RNCINvNvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB9_9EnumeratepENtNtNtBd_6traits8iterator8Iterator4fold9enumerateRddNCINvNtBb_3map8map_foldTjB21_EddNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0NCINvXs26_NtB1i_5accumdNtB3C_3Sum3sumINtB29_3MapIBX_INtNtNtBf_5slice4iter4IterdEEB2A_EE0E0E0B2E_: %_1"}
!1178 = distinct !{!1178, !1179}
!1179 = !{!"llvm.loop.unroll.disable"}
!1180 = !{!1181}
!1181 = distinct !{!1181, !1182, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors: %_1"}
!1182 = distinct !{!1182, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors"}
!1183 = !{!1184}
!1184 = distinct !{!1184, !1185, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc7raw_vec6RawVecdEECsi0wgFuyA0BW_12rust_vectors: %_1"}
!1185 = distinct !{!1185, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc7raw_vec6RawVecdEECsi0wgFuyA0BW_12rust_vectors"}
!1186 = !{!1187}
!1187 = distinct !{!1187, !1188, !"_RNvXs1_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVecdENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors: %self"}
!1188 = distinct !{!1188, !"_RNvXs1_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVecdENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors"}
!1189 = !{!1190}
!1190 = distinct !{!1190, !1191, !"_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsi0wgFuyA0BW_12rust_vectors: %self"}
!1191 = distinct !{!1191, !"_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsi0wgFuyA0BW_12rust_vectors"}
!1192 = !{!1193, !1190, !1187, !1184, !1181}
!1193 = distinct !{!1193, !1194, !"_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner14current_memoryCsi0wgFuyA0BW_12rust_vectors: %self"}
!1194 = distinct !{!1194, !"_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner14current_memoryCsi0wgFuyA0BW_12rust_vectors"}
!1195 = !{!1196}
!1196 = distinct !{!1196, !1194, !"_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner14current_memoryCsi0wgFuyA0BW_12rust_vectors: %_0"}
!1197 = !{!1190, !1187, !1184, !1181}
!1198 = !{!1199, !1201, !1203}
!1199 = distinct !{!1199, !1200, !"_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsi0wgFuyA0BW_12rust_vectors: %_0"}
!1200 = distinct !{!1200, !"_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsi0wgFuyA0BW_12rust_vectors"}
!1201 = distinct !{!1201, !1202, !"_RNvXs_NtNtCslNYArtu3iFV_5alloc3vec21spec_from_iter_nestedINtB6_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleEINtB4_18SpecFromIterNestedB13_INtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB2g_9enumerate9EnumerateINtNtNtB2k_5slice4iter4IterdEENCNvB15_22rust_vector_of_structs0EE9from_iterB15_: %_0"}
!1202 = distinct !{!1202, !"_RNvXs_NtNtCslNYArtu3iFV_5alloc3vec21spec_from_iter_nestedINtB6_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleEINtB4_18SpecFromIterNestedB13_INtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB2g_9enumerate9EnumerateINtNtNtB2k_5slice4iter4IterdEENCNvB15_22rust_vector_of_structs0EE9from_iterB15_"}
!1203 = distinct !{!1203, !1202, !"_RNvXs_NtNtCslNYArtu3iFV_5alloc3vec21spec_from_iter_nestedINtB6_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleEINtB4_18SpecFromIterNestedB13_INtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB2g_9enumerate9EnumerateINtNtNtB2k_5slice4iter4IterdEENCNvB15_22rust_vector_of_structs0EE9from_iterB15_: %iterator"}
!1204 = !{!1205, !1207, !1209}
!1205 = distinct !{!1205, !1206, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_structs0B3_: %_2.1"}
!1206 = distinct !{!1206, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_structs0B3_"}
!1207 = distinct !{!1207, !1208, !"_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldTjRdENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB11_22rust_vector_of_structs0NCINvNvNtNtNtB8_6traits8iterator8Iterator8for_each4callBZ_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3f_3VecBZ_E14extend_trustedINtB4_3MapINtNtB6_9enumerate9EnumerateINtNtNtBa_5slice4iter4IterdEEB1D_EE0E0E0B11_: %elt.1"}
!1208 = distinct !{!1208, !"_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldTjRdENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB11_22rust_vector_of_structs0NCINvNvNtNtNtB8_6traits8iterator8Iterator8for_each4callBZ_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3f_3VecBZ_E14extend_trustedINtB4_3MapINtNtB6_9enumerate9EnumerateINtNtNtBa_5slice4iter4IterdEEB1D_EE0E0E0B11_"}
!1209 = distinct !{!1209, !1210, !"_RNCINvNvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB9_9EnumeratepENtNtNtBd_6traits8iterator8Iterator4fold9enumerateRduNCINvNtBb_3map8map_foldTjB21_ENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB2A_22rust_vector_of_structs0NCINvNvB1e_8for_each4callB2y_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB4l_3VecB2y_E14extend_trustedINtB29_3MapIBX_INtNtNtBf_5slice4iter4IterdEEB3c_EE0E0E0E0B2A_: %item"}
!1210 = distinct !{!1210, !"_RNCINvNvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB9_9EnumeratepENtNtNtBd_6traits8iterator8Iterator4fold9enumerateRduNCINvNtBb_3map8map_foldTjB21_ENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB2A_22rust_vector_of_structs0NCINvNvB1e_8for_each4callB2y_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB4l_3VecB2y_E14extend_trustedINtB29_3MapIBX_INtNtNtBf_5slice4iter4IterdEEB3c_EE0E0E0E0B2A_"}
!1211 = !{!1212, !1213, !1214, !1215, !1217, !1219, !1220, !1222, !1223, !1225, !1226, !1228, !1229, !1231, !1201, !1203}
!1212 = distinct !{!1212, !1206, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_structs0B3_: %_0"}
!1213 = distinct !{!1213, !1208, !"_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldTjRdENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB11_22rust_vector_of_structs0NCINvNvNtNtNtB8_6traits8iterator8Iterator8for_each4callBZ_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3f_3VecBZ_E14extend_trustedINtB4_3MapINtNtB6_9enumerate9EnumerateINtNtNtBa_5slice4iter4IterdEEB1D_EE0E0E0B11_: %_1"}
!1214 = distinct !{!1214, !1210, !"_RNCINvNvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB9_9EnumeratepENtNtNtBd_6traits8iterator8Iterator4fold9enumerateRduNCINvNtBb_3map8map_foldTjB21_ENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB2A_22rust_vector_of_structs0NCINvNvB1e_8for_each4callB2y_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB4l_3VecB2y_E14extend_trustedINtB29_3MapIBX_INtNtNtBf_5slice4iter4IterdEEB3c_EE0E0E0E0B2A_: %_1"}
!1215 = distinct !{!1215, !1216, !"_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folduNCINvNvXs_NtNtBY_8adapters9enumerateINtB1N_9EnumeratepEBS_4fold9enumerateRduNCINvNtB1P_3map8map_foldTjB2O_ENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB3o_22rust_vector_of_structs0NCINvNvBS_8for_each4callB3m_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB58_3VecB3m_E14extend_trustedINtB2W_3MapIB2e_BF_EB40_EE0E0E0E0EB3o_: %f"}
!1216 = distinct !{!1216, !"_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folduNCINvNvXs_NtNtBY_8adapters9enumerateINtB1N_9EnumeratepEBS_4fold9enumerateRduNCINvNtB1P_3map8map_foldTjB2O_ENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB3o_22rust_vector_of_structs0NCINvNvBS_8for_each4callB3m_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB58_3VecB3m_E14extend_trustedINtB2W_3MapIB2e_BF_EB40_EE0E0E0E0EB3o_"}
!1217 = distinct !{!1217, !1218, !"_RINvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB5_9EnumerateINtNtNtBb_5slice4iter4IterdEENtNtNtB9_6traits8iterator8Iterator4folduNCINvNtB7_3map8map_foldTjRdENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB2J_22rust_vector_of_structs0NCINvNvB1B_8for_each4callB2H_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB4u_3VecB2H_E14extend_trustedINtB2k_3MapBS_B3l_EE0E0E0EB2J_: %self"}
!1218 = distinct !{!1218, !"_RINvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB5_9EnumerateINtNtNtBb_5slice4iter4IterdEENtNtNtB9_6traits8iterator8Iterator4folduNCINvNtB7_3map8map_foldTjRdENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB2J_22rust_vector_of_structs0NCINvNvB1B_8for_each4callB2H_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB4u_3VecB2H_E14extend_trustedINtB2k_3MapBS_B3l_EE0E0E0EB2J_"}
!1219 = distinct !{!1219, !1218, !"_RINvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB5_9EnumerateINtNtNtBb_5slice4iter4IterdEENtNtNtB9_6traits8iterator8Iterator4folduNCINvNtB7_3map8map_foldTjRdENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB2J_22rust_vector_of_structs0NCINvNvB1B_8for_each4callB2H_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB4u_3VecB2H_E14extend_trustedINtB2k_3MapBS_B3l_EE0E0E0EB2J_: %fold"}
!1220 = distinct !{!1220, !1221, !"_RINvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB6_3MapINtNtB8_9enumerate9EnumerateINtNtNtBc_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_structs0ENtNtNtBa_6traits8iterator8Iterator4folduNCINvNvB2O_8for_each4callNtB1W_8ParticleNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB4f_3VecB3R_E14extend_trustedBN_E0E0EB1W_: %self"}
!1221 = distinct !{!1221, !"_RINvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB6_3MapINtNtB8_9enumerate9EnumerateINtNtNtBc_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_structs0ENtNtNtBa_6traits8iterator8Iterator4folduNCINvNvB2O_8for_each4callNtB1W_8ParticleNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB4f_3VecB3R_E14extend_trustedBN_E0E0EB1W_"}
!1222 = distinct !{!1222, !1221, !"_RINvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB6_3MapINtNtB8_9enumerate9EnumerateINtNtNtBc_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_structs0ENtNtNtBa_6traits8iterator8Iterator4folduNCINvNvB2O_8for_each4callNtB1W_8ParticleNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB4f_3VecB3R_E14extend_trustedBN_E0E0EB1W_: %g"}
!1223 = distinct !{!1223, !1224, !"_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB8_9enumerate9EnumerateINtNtNtBc_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_structs0ENtNtNtBa_6traits8iterator8Iterator8for_eachNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3y_3VecNtB1Q_8ParticleE14extend_trustedB3_E0EB1Q_: %self"}
!1224 = distinct !{!1224, !"_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB8_9enumerate9EnumerateINtNtNtBc_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_structs0ENtNtNtBa_6traits8iterator8Iterator8for_eachNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3y_3VecNtB1Q_8ParticleE14extend_trustedB3_E0EB1Q_"}
!1225 = distinct !{!1225, !1224, !"_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB8_9enumerate9EnumerateINtNtNtBc_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_structs0ENtNtNtBa_6traits8iterator8Iterator8for_eachNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3y_3VecNtB1Q_8ParticleE14extend_trustedB3_E0EB1Q_: %f"}
!1226 = distinct !{!1226, !1227, !"_RINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleE14extend_trustedINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB1F_9enumerate9EnumerateINtNtNtB1J_5slice4iter4IterdEENCNvBI_22rust_vector_of_structs0EEBI_: %self"}
!1227 = distinct !{!1227, !"_RINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleE14extend_trustedINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB1F_9enumerate9EnumerateINtNtNtB1J_5slice4iter4IterdEENCNvBI_22rust_vector_of_structs0EEBI_"}
!1228 = distinct !{!1228, !1227, !"_RINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleE14extend_trustedINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB1F_9enumerate9EnumerateINtNtNtB1J_5slice4iter4IterdEENCNvBI_22rust_vector_of_structs0EEBI_: %iterator"}
!1229 = distinct !{!1229, !1230, !"_RNvXs_NtNtCslNYArtu3iFV_5alloc3vec11spec_extendINtB6_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleEINtB4_10SpecExtendBT_INtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB1X_9enumerate9EnumerateINtNtNtB21_5slice4iter4IterdEENCNvBV_22rust_vector_of_structs0EE11spec_extendBV_: %self"}
!1230 = distinct !{!1230, !"_RNvXs_NtNtCslNYArtu3iFV_5alloc3vec11spec_extendINtB6_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleEINtB4_10SpecExtendBT_INtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB1X_9enumerate9EnumerateINtNtNtB21_5slice4iter4IterdEENCNvBV_22rust_vector_of_structs0EE11spec_extendBV_"}
!1231 = distinct !{!1231, !1230, !"_RNvXs_NtNtCslNYArtu3iFV_5alloc3vec11spec_extendINtB6_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleEINtB4_10SpecExtendBT_INtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB1X_9enumerate9EnumerateINtNtNtB21_5slice4iter4IterdEENCNvBV_22rust_vector_of_structs0EE11spec_extendBV_: %iterator"}
!1232 = !{!1205, !1233, !1234}
!1233 = distinct !{!1233, !1208, !"_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldTjRdENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB11_22rust_vector_of_structs0NCINvNvNtNtNtB8_6traits8iterator8Iterator8for_each4callBZ_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3f_3VecBZ_E14extend_trustedINtB4_3MapINtNtB6_9enumerate9EnumerateINtNtNtBa_5slice4iter4IterdEEB1D_EE0E0E0B11_: %elt.1:It2"}
!1234 = distinct !{!1234, !1210, !"_RNCINvNvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB9_9EnumeratepENtNtNtBd_6traits8iterator8Iterator4fold9enumerateRduNCINvNtBb_3map8map_foldTjB21_ENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB2A_22rust_vector_of_structs0NCINvNvB1e_8for_each4callB2y_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB4l_3VecB2y_E14extend_trustedINtB29_3MapIBX_INtNtNtBf_5slice4iter4IterdEEB3c_EE0E0E0E0B2A_: %item:It2"}
!1235 = !{!1205, !1236, !1237}
!1236 = distinct !{!1236, !1208, !"_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldTjRdENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB11_22rust_vector_of_structs0NCINvNvNtNtNtB8_6traits8iterator8Iterator8for_each4callBZ_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3f_3VecBZ_E14extend_trustedINtB4_3MapINtNtB6_9enumerate9EnumerateINtNtNtBa_5slice4iter4IterdEEB1D_EE0E0E0B11_: %elt.1:It3"}
!1237 = distinct !{!1237, !1210, !"_RNCINvNvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB9_9EnumeratepENtNtNtBd_6traits8iterator8Iterator4fold9enumerateRduNCINvNtBb_3map8map_foldTjB21_ENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB2A_22rust_vector_of_structs0NCINvNvB1e_8for_each4callB2y_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB4l_3VecB2y_E14extend_trustedINtB29_3MapIBX_INtNtNtBf_5slice4iter4IterdEEB3c_EE0E0E0E0B2A_: %item:It3"}
!1238 = !{!1239, !1241}
!1239 = distinct !{!1239, !1240, !"_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsi0wgFuyA0BW_12rust_vectors: %_0"}
!1240 = distinct !{!1240, !"_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsi0wgFuyA0BW_12rust_vectors"}
!1241 = distinct !{!1241, !1242, !"_RINvXs_NtNtCslNYArtu3iFV_5alloc3vec14spec_from_elemdNtB5_12SpecFromElem9from_elemNtNtB9_5alloc6GlobalECsi0wgFuyA0BW_12rust_vectors: %_0"}
!1242 = distinct !{!1242, !"_RINvXs_NtNtCslNYArtu3iFV_5alloc3vec14spec_from_elemdNtB5_12SpecFromElem9from_elemNtNtB9_5alloc6GlobalECsi0wgFuyA0BW_12rust_vectors"}
!1243 = !{!1241}
!1244 = !{!1245, !1241}
!1245 = distinct !{!1245, !1246, !"_RNvMs3_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdE11extend_withCsi0wgFuyA0BW_12rust_vectors: %self"}
!1246 = distinct !{!1246, !"_RNvMs3_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdE11extend_withCsi0wgFuyA0BW_12rust_vectors"}
!1247 = !{!1248, !1250, !1252}
!1248 = distinct !{!1248, !1249, !"_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsi0wgFuyA0BW_12rust_vectors: %_0"}
!1249 = distinct !{!1249, !"_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsi0wgFuyA0BW_12rust_vectors"}
!1250 = distinct !{!1250, !1251, !"_RINvXNtNtCslNYArtu3iFV_5alloc3vec14spec_from_elemINtB5_3VecdENtB3_12SpecFromElem9from_elemNtNtB7_5alloc6GlobalECsi0wgFuyA0BW_12rust_vectors: %_0"}
!1251 = distinct !{!1251, !"_RINvXNtNtCslNYArtu3iFV_5alloc3vec14spec_from_elemINtB5_3VecdENtB3_12SpecFromElem9from_elemNtNtB7_5alloc6GlobalECsi0wgFuyA0BW_12rust_vectors"}
!1252 = distinct !{!1252, !1251, !"_RINvXNtNtCslNYArtu3iFV_5alloc3vec14spec_from_elemINtB5_3VecdENtB3_12SpecFromElem9from_elemNtNtB7_5alloc6GlobalECsi0wgFuyA0BW_12rust_vectors: %elem"}
!1253 = !{!1254, !1256, !1258, !1259, !1261, !1262, !1264, !1250, !1252}
!1254 = distinct !{!1254, !1255, !"_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsi0wgFuyA0BW_12rust_vectors: %_0"}
!1255 = distinct !{!1255, !"_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsi0wgFuyA0BW_12rust_vectors"}
!1256 = distinct !{!1256, !1257, !"_RINvXs_NvMNtCslNYArtu3iFV_5alloc5sliceSp9to_vec_indNtB5_10ConvertVec6to_vecNtNtBa_5alloc6GlobalECsi0wgFuyA0BW_12rust_vectors: %v"}
!1257 = distinct !{!1257, !"_RINvXs_NvMNtCslNYArtu3iFV_5alloc5sliceSp9to_vec_indNtB5_10ConvertVec6to_vecNtNtBa_5alloc6GlobalECsi0wgFuyA0BW_12rust_vectors"}
!1258 = distinct !{!1258, !1257, !"_RINvXs_NvMNtCslNYArtu3iFV_5alloc5sliceSp9to_vec_indNtB5_10ConvertVec6to_vecNtNtBa_5alloc6GlobalECsi0wgFuyA0BW_12rust_vectors: %s.0"}
!1259 = distinct !{!1259, !1260, !"_RNvXsa_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdENtNtCsgEmfK2I1SDS_4core5clone5Clone5cloneCsi0wgFuyA0BW_12rust_vectors: %_0"}
!1260 = distinct !{!1260, !"_RNvXsa_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdENtNtCsgEmfK2I1SDS_4core5clone5Clone5cloneCsi0wgFuyA0BW_12rust_vectors"}
!1261 = distinct !{!1261, !1260, !"_RNvXsa_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdENtNtCsgEmfK2I1SDS_4core5clone5Clone5cloneCsi0wgFuyA0BW_12rust_vectors: %self"}
!1262 = distinct !{!1262, !1263, !"_RNvMs3_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecIBw_dEE11extend_withCsi0wgFuyA0BW_12rust_vectors: %self"}
!1263 = distinct !{!1263, !"_RNvMs3_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecIBw_dEE11extend_withCsi0wgFuyA0BW_12rust_vectors"}
!1264 = distinct !{!1264, !1263, !"_RNvMs3_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecIBw_dEE11extend_withCsi0wgFuyA0BW_12rust_vectors: %value"}
!1265 = !{!1256, !1258, !1259, !1261, !1262, !1264, !1250, !1252}
!1266 = !{!1256, !1259, !1261, !1262, !1264, !1250, !1252}
!1267 = !{!1254, !1256, !1258, !1259, !1268, !1262, !1264, !1250, !1252}
!1268 = distinct !{!1268, !1260, !"_RNvXsa_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdENtNtCsgEmfK2I1SDS_4core5clone5Clone5cloneCsi0wgFuyA0BW_12rust_vectors: %self:It1"}
!1269 = !{!1256, !1259, !1268, !1262, !1264, !1250, !1252}
!1270 = !{!1271}
!1271 = distinct !{!1271, !1272, !"_RNCINvXs29_NtNtNtCsgEmfK2I1SDS_4core4iter6traits5accumdINtB9_7ProductRdE7productINtNtNtBf_5slice4iter4IterdEE0Csi0wgFuyA0BW_12rust_vectors: %b"}
!1272 = distinct !{!1272, !"_RNCINvXs29_NtNtNtCsgEmfK2I1SDS_4core4iter6traits5accumdINtB9_7ProductRdE7productINtNtNtBf_5slice4iter4IterdEE0Csi0wgFuyA0BW_12rust_vectors"}
!1273 = !{!1274, !1276}
!1274 = distinct !{!1274, !1275, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_vectors0B3_: %r"}
!1275 = distinct !{!1275, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_vectors0B3_"}
!1276 = distinct !{!1276, !1277, !"_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRINtNtCslNYArtu3iFV_5alloc3vec3VecdEddNCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_vectors0NCINvXs26_NtNtB8_6traits5accumdNtB2B_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter4IterBV_EB1w_EE0E0B1A_: %elt"}
!1277 = distinct !{!1277, !"_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRINtNtCslNYArtu3iFV_5alloc3vec3VecdEddNCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_vectors0NCINvXs26_NtNtB8_6traits5accumdNtB2B_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter4IterBV_EB1w_EE0E0B1A_"}
!1278 = !{!1279, !1280}
!1279 = distinct !{!1279, !1275, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_vectors0B3_: %r:It1"}
!1280 = distinct !{!1280, !1277, !"_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRINtNtCslNYArtu3iFV_5alloc3vec3VecdEddNCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_vectors0NCINvXs26_NtNtB8_6traits5accumdNtB2B_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter4IterBV_EB1w_EE0E0B1A_: %elt:It1"}
!1281 = !{!1282, !1283}
!1282 = distinct !{!1282, !1275, !"_RNCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_vectors0B3_: %r:It2"}
!1283 = distinct !{!1283, !1277, !"_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRINtNtCslNYArtu3iFV_5alloc3vec3VecdEddNCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_vectors0NCINvXs26_NtNtB8_6traits5accumdNtB2B_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter4IterBV_EB1w_EE0E0B1A_: %elt:It2"}
!1284 = !{!1285, !1287, !1289, !1291, !1293, !1295, !1297}
!1285 = distinct !{!1285, !1286, !"_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsi0wgFuyA0BW_12rust_vectors: %self"}
!1286 = distinct !{!1286, !"_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsi0wgFuyA0BW_12rust_vectors"}
!1287 = distinct !{!1287, !1288, !"_RNvXs1_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVecdENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors: %self"}
!1288 = distinct !{!1288, !"_RNvXs1_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVecdENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors"}
!1289 = distinct !{!1289, !1290, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc7raw_vec6RawVecdEECsi0wgFuyA0BW_12rust_vectors: %_1"}
!1290 = distinct !{!1290, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc7raw_vec6RawVecdEECsi0wgFuyA0BW_12rust_vectors"}
!1291 = distinct !{!1291, !1292, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors: %_1"}
!1292 = distinct !{!1292, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors"}
!1293 = distinct !{!1293, !1294, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeSINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors: %_1.0"}
!1294 = distinct !{!1294, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeSINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors"}
!1295 = distinct !{!1295, !1296, !"_RNvXso_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecIBw_dEENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors: %self"}
!1296 = distinct !{!1296, !"_RNvXso_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecIBw_dEENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors"}
!1297 = distinct !{!1297, !1298, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecIBH_dEEECsi0wgFuyA0BW_12rust_vectors: %_1"}
!1298 = distinct !{!1298, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecIBH_dEEECsi0wgFuyA0BW_12rust_vectors"}
!1299 = !{!1300, !1301, !1302, !1303, !1293, !1295, !1297}
!1300 = distinct !{!1300, !1286, !"_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsi0wgFuyA0BW_12rust_vectors: %self:It1"}
!1301 = distinct !{!1301, !1288, !"_RNvXs1_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVecdENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors: %self:It1"}
!1302 = distinct !{!1302, !1290, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc7raw_vec6RawVecdEECsi0wgFuyA0BW_12rust_vectors: %_1:It1"}
!1303 = distinct !{!1303, !1292, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors: %_1:It1"}
!1304 = !{!1305, !1306, !1307, !1308, !1293, !1295, !1297}
!1305 = distinct !{!1305, !1286, !"_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsi0wgFuyA0BW_12rust_vectors: %self:It2"}
!1306 = distinct !{!1306, !1288, !"_RNvXs1_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVecdENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors: %self:It2"}
!1307 = distinct !{!1307, !1290, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc7raw_vec6RawVecdEECsi0wgFuyA0BW_12rust_vectors: %_1:It2"}
!1308 = distinct !{!1308, !1292, !"_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors: %_1:It2"}
