; ModuleID = 'kernel.134d93dd8c9d4f00-cgu.0'
source_filename = "kernel.134d93dd8c9d4f00-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_4ed3acad4d4aca0d9201b7f2b780b11a = private unnamed_addr constant [10 x i8] c"kernel.rs\00", align 1
@alloc_caff97c855f2fa85e2550e7b1484066b = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_4ed3acad4d4aca0d9201b7f2b780b11a, [16 x i8] c"\09\00\00\00\00\00\00\00!\00\00\00\0B\00\00\00" }>, align 8

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef double @energy(ptr noalias noundef readonly align 8 captures(none) dereferenceable(128) %bodies, ptr noalias noundef readonly align 8 captures(none) dereferenceable(24) %force) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_12 = load i64, ptr %force, align 8, !range !3, !noundef !4
  %0 = getelementptr inbounds nuw i8, ptr %force, i64 8
  %_17 = load double, ptr %0, align 8
  switch i64 %_12, label %default.unreachable [
    i64 0, label %bb8.us.preheader
    i64 1, label %bb8.us7.preheader
    i64 2, label %bb8.us30.preheader
  ]

bb8.us30.preheader:                               ; preds = %start
  %_41.us35 = getelementptr inbounds nuw i8, ptr %bodies, i64 24
  %_18.us = load float, ptr %_41.us35, align 8, !noundef !4
  %1 = fpext float %_18.us to double
  %2 = fadd double %1, 0.000000e+00
  %_41.us35.1 = getelementptr inbounds nuw i8, ptr %bodies, i64 56
  %_18.us.1 = load float, ptr %_41.us35.1, align 8, !noundef !4
  %3 = fpext float %_18.us.1 to double
  %4 = fadd double %2, %3
  %_41.us35.2 = getelementptr inbounds nuw i8, ptr %bodies, i64 88
  %_18.us.2 = load float, ptr %_41.us35.2, align 8, !noundef !4
  %5 = fpext float %_18.us.2 to double
  %6 = fadd double %4, %5
  %_41.us35.3 = getelementptr inbounds nuw i8, ptr %bodies, i64 120
  %_18.us.3 = load float, ptr %_41.us35.3, align 8, !noundef !4
  %7 = fpext float %_18.us.3 to double
  %8 = fadd double %6, %7
  br label %bb7

bb8.us7.preheader:                                ; preds = %start
  %9 = tail call double @llvm.sin.f64(double %_17)
  %10 = getelementptr inbounds nuw i8, ptr %force, i64 16
  %_47 = load double, ptr %10, align 8
  %11 = fmul double %9, %_47
  %12 = fadd double %11, 0.000000e+00
  %13 = fadd double %12, %11
  %14 = fadd double %13, %11
  %15 = fadd double %14, %11
  br label %bb7

bb8.us.preheader:                                 ; preds = %start
  %_45.i.us.2 = getelementptr inbounds nuw i8, ptr %bodies, i64 16
  %16 = load <2 x double>, ptr %_45.i.us.2, align 8
  %iter.sroa.0.0.ptr.us.1 = getelementptr inbounds nuw i8, ptr %bodies, i64 32
  %_45.i.us.2.1 = getelementptr inbounds nuw i8, ptr %bodies, i64 48
  %_45.val.i.us.2.1 = load double, ptr %_45.i.us.2.1, align 8, !noundef !4
  %17 = load <2 x double>, ptr %bodies, align 8
  %18 = load <2 x double>, ptr %iter.sroa.0.0.ptr.us.1, align 8
  %19 = shufflevector <2 x double> %17, <2 x double> %18, <2 x i32> <i32 0, i32 2>
  %20 = fmul <2 x double> %19, %19
  %21 = shufflevector <2 x double> %17, <2 x double> %18, <2 x i32> <i32 1, i32 3>
  %22 = fmul <2 x double> %21, %21
  %23 = fadd <2 x double> %20, %22
  %24 = insertelement <2 x double> %16, double %_45.val.i.us.2.1, i64 1
  %25 = fmul <2 x double> %24, %24
  %26 = fadd <2 x double> %23, %25
  %27 = tail call <2 x double> @llvm.sqrt.v2f64(<2 x double> %26)
  %28 = insertelement <2 x double> poison, double %_17, i64 0
  %29 = shufflevector <2 x double> %28, <2 x double> poison, <2 x i32> zeroinitializer
  %30 = fmul <2 x double> %27, %29
  %31 = extractelement <2 x double> %30, i64 0
  %32 = fadd double %31, 0.000000e+00
  %33 = extractelement <2 x double> %30, i64 1
  %34 = fadd double %32, %33
  %iter.sroa.0.0.ptr.us.2 = getelementptr inbounds nuw i8, ptr %bodies, i64 64
  %_45.i.us.2.2 = getelementptr inbounds nuw i8, ptr %bodies, i64 80
  %35 = load <2 x double>, ptr %_45.i.us.2.2, align 8
  %iter.sroa.0.0.ptr.us.3 = getelementptr inbounds nuw i8, ptr %bodies, i64 96
  %_45.i.us.2.3 = getelementptr inbounds nuw i8, ptr %bodies, i64 112
  %_45.val.i.us.2.3 = load double, ptr %_45.i.us.2.3, align 8, !noundef !4
  %36 = load <2 x double>, ptr %iter.sroa.0.0.ptr.us.2, align 8
  %37 = load <2 x double>, ptr %iter.sroa.0.0.ptr.us.3, align 8
  %38 = shufflevector <2 x double> %36, <2 x double> %37, <2 x i32> <i32 0, i32 2>
  %39 = fmul <2 x double> %38, %38
  %40 = shufflevector <2 x double> %36, <2 x double> %37, <2 x i32> <i32 1, i32 3>
  %41 = fmul <2 x double> %40, %40
  %42 = fadd <2 x double> %39, %41
  %43 = insertelement <2 x double> %35, double %_45.val.i.us.2.3, i64 1
  %44 = fmul <2 x double> %43, %43
  %45 = fadd <2 x double> %42, %44
  %46 = tail call <2 x double> @llvm.sqrt.v2f64(<2 x double> %45)
  %47 = fmul <2 x double> %46, %29
  %48 = extractelement <2 x double> %47, i64 0
  %49 = fadd double %34, %48
  %50 = extractelement <2 x double> %47, i64 1
  %51 = fadd double %49, %50
  br label %bb7

default.unreachable:                              ; preds = %start
  unreachable

bb7:                                              ; preds = %bb8.us30.preheader, %bb8.us7.preheader, %bb8.us.preheader
  %.us-phi = phi double [ %15, %bb8.us7.preheader ], [ %51, %bb8.us.preheader ], [ %8, %bb8.us30.preheader ]
  ret double %.us-phi
}

; Function Attrs: nounwind nonlazybind uwtable
define void @moved(ptr dead_on_unwind noalias noundef writable writeonly sret([32 x i8]) align 8 captures(none) dereferenceable(32) initializes((0, 32)) %_0, ptr dead_on_return noalias noundef align 8 captures(none) dereferenceable(32) %body, ptr noundef nonnull align 1 %by.0, ptr noalias noundef readonly align 8 captures(none) dereferenceable(48) %by.1) unnamed_addr #1 {
start:
  %_5 = load double, ptr %body, align 8, !noundef !4
  %0 = getelementptr inbounds nuw i8, ptr %by.1, i64 40
  %1 = load ptr, ptr %0, align 8, !invariant.load !4, !nonnull !4
  %_3 = tail call noundef double %1(ptr noundef nonnull align 1 %by.0, double noundef %_5) #10
  store double %_3, ptr %body, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %_0, ptr noundef nonnull align 8 dereferenceable(32) %body, i64 32, i1 false)
  ret void
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @total(ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(24) %values, i64 noundef range(i64 0, 2) %0, double %1) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %2 = getelementptr inbounds nuw i8, ptr %values, i64 8
  %_14 = load ptr, ptr %2, align 8, !nonnull !4, !noundef !4
  %3 = getelementptr inbounds nuw i8, ptr %values, i64 16
  %_13 = load i64, ptr %3, align 8, !noundef !4
  %_18.idx = shl nuw nsw i64 %_13, 3
  %4 = icmp eq i64 %_13, 0
  br i1 %4, label %panic, label %_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator8allocate.exit.i.i.i

_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator8allocate.exit.i.i.i: ; preds = %start
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #11, !noalias !5
; call __rustc::__rust_alloc
  %5 = tail call noundef align 8 ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 9223372036854775801) %_18.idx, i64 noundef 8) #11, !noalias !5
  %6 = icmp eq ptr %5, null
  br i1 %6, label %bb3.i.i, label %bb8.i.i.i.i.i.i.preheader

bb8.i.i.i.i.i.i.preheader:                        ; preds = %_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator8allocate.exit.i.i.i
  %7 = trunc nuw i64 %0 to i1
  %_3.sroa.0.0.i.i.i.i.i.i.i.i = select i1 %7, double %1, double 1.000000e+00
  %min.iters.check = icmp ult i64 %_13, 4
  br i1 %min.iters.check, label %bb8.i.i.i.i.i.i.preheader14, label %vector.ph

vector.ph:                                        ; preds = %bb8.i.i.i.i.i.i.preheader
  %n.vec = and i64 %_13, -4
  %broadcast.splatinsert = insertelement <2 x double> poison, double %_3.sroa.0.0.i.i.i.i.i.i.i.i, i64 0
  %broadcast.splat = shufflevector <2 x double> %broadcast.splatinsert, <2 x double> poison, <2 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %8 = getelementptr inbounds nuw double, ptr %_14, i64 %index
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %wide.load = load <2 x double>, ptr %8, align 8, !noalias !11
  %wide.load13 = load <2 x double>, ptr %9, align 8, !noalias !11
  %10 = fmul <2 x double> %broadcast.splat, %wide.load
  %11 = fmul <2 x double> %broadcast.splat, %wide.load13
  %12 = getelementptr inbounds nuw double, ptr %5, i64 %index
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 16
  store <2 x double> %10, ptr %12, align 8, !noalias !26
  store <2 x double> %11, ptr %13, align 8, !noalias !26
  %index.next = add nuw i64 %index, 4
  %14 = icmp eq i64 %index.next, %n.vec
  br i1 %14, label %middle.block, label %vector.body, !llvm.loop !33

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %_13, %n.vec
  br i1 %cmp.n, label %"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE.exit", label %bb8.i.i.i.i.i.i.preheader14

bb8.i.i.i.i.i.i.preheader14:                      ; preds = %bb8.i.i.i.i.i.i.preheader, %middle.block
  %.ph = phi i64 [ 0, %bb8.i.i.i.i.i.i.preheader ], [ %n.vec, %middle.block ]
  br label %bb8.i.i.i.i.i.i

bb3.i.i:                                          ; preds = %_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator8allocate.exit.i.i.i
; call alloc::raw_vec::handle_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef 8, i64 %_18.idx) #12, !noalias !36
  unreachable

bb8.i.i.i.i.i.i:                                  ; preds = %bb8.i.i.i.i.i.i.preheader14, %bb8.i.i.i.i.i.i
  %15 = phi i64 [ %16, %bb8.i.i.i.i.i.i ], [ %.ph, %bb8.i.i.i.i.i.i.preheader14 ]
  %_45.i.i.i.i.i.i = getelementptr inbounds nuw double, ptr %_14, i64 %15
  %_45.val.i.i.i.i.i.i = load double, ptr %_45.i.i.i.i.i.i, align 8, !noalias !11
  %_0.i.i.i.i.i.i.i.i = fmul double %_3.sroa.0.0.i.i.i.i.i.i.i.i, %_45.val.i.i.i.i.i.i
  %_3.i.i.i.i.i.i.i.i.i = getelementptr inbounds nuw double, ptr %5, i64 %15
  store double %_0.i.i.i.i.i.i.i.i, ptr %_3.i.i.i.i.i.i.i.i.i, align 8, !noalias !26
  %16 = add nuw i64 %15, 1
  %_28.i.i.i.i.i.i = icmp eq i64 %16, %_13
  br i1 %_28.i.i.i.i.i.i, label %"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE.exit", label %bb8.i.i.i.i.i.i, !llvm.loop !37

"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE.exit": ; preds = %bb8.i.i.i.i.i.i, %middle.block
  %_23 = icmp ult i64 %_13, 1152921504606846976
  tail call void @llvm.assume(i1 %_23)
  %17 = getelementptr double, ptr %5, i64 %_13
  %_8 = getelementptr i8, ptr %17, i64 -8
  %_0 = load double, ptr %_8, align 8, !noundef !4
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %5, i64 noundef %_18.idx, i64 noundef range(i64 1, -9223372036854775807) 8) #11
  %values.val = load i64, ptr %values, align 8, !range !38, !noundef !4
  %18 = icmp eq i64 %values.val, 0
  br i1 %18, label %"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE.exit5", label %bb2.i.i.i.i3

bb2.i.i.i.i3:                                     ; preds = %"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE.exit"
  %alloc_size.i.i.i.i.i4 = shl nuw i64 %values.val, 3
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %_14, i64 noundef %alloc_size.i.i.i.i.i4, i64 noundef range(i64 1, -9223372036854775807) 8) #11
  br label %"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE.exit5"

"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE.exit5": ; preds = %"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE.exit", %bb2.i.i.i.i3
  ret double %_0

panic:                                            ; preds = %start
; call core::panicking::panic_bounds_check
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef -1, i64 noundef 0, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_caff97c855f2fa85e2550e7b1484066b) #13
  unreachable
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; __rustc::__rust_dealloc
; Function Attrs: nounwind nonlazybind allockind("free") uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr allocptr noundef captures(address), i64 noundef, i64 noundef range(i64 1, -9223372036854775807)) unnamed_addr #4

; __rustc::__rust_no_alloc_shim_is_unstable_v2
; Function Attrs: nounwind nonlazybind uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() unnamed_addr #1

; __rustc::__rust_alloc
; Function Attrs: nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable
declare noalias noundef ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef, i64 allocalign noundef range(i64 1, -9223372036854775807)) unnamed_addr #5

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #1

; alloc::raw_vec::handle_error
; Function Attrs: cold minsize noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef range(i64 0, -9223372036854775807), i64) unnamed_addr #6

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #7

; core::panicking::panic_bounds_check
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef, i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #8

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.sqrt.v2f64(<2 x double>) #9

attributes #0 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nounwind nonlazybind allockind("free") uwtable "alloc-family"="__rust_alloc" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #5 = { nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable "alloc-family"="__rust_alloc" "alloc-variant-zeroed"="_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { cold minsize noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #9 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { inlinehint nounwind }
attributes #11 = { nounwind }
attributes #12 = { noreturn nounwind }
attributes #13 = { noinline noreturn nounwind }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{i64 0, i64 3}
!4 = !{}
!5 = !{!6, !8, !10}
!6 = distinct !{!6, !7, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$15try_allocate_in17h037a7f4ed12addf4E: %_0"}
!7 = distinct !{!7, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$15try_allocate_in17h037a7f4ed12addf4E"}
!8 = distinct !{!8, !9, !"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h2d71f0b4930f33eeE: %_0"}
!9 = distinct !{!9, !"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h2d71f0b4930f33eeE"}
!10 = distinct !{!10, !9, !"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h2d71f0b4930f33eeE: %iterator"}
!11 = !{!12, !14, !16, !17, !19, !20, !22, !23, !25, !8, !10}
!12 = distinct !{!12, !13, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h57cddef4864b6a1dE: %f"}
!13 = distinct !{!13, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h57cddef4864b6a1dE"}
!14 = distinct !{!14, !15, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9a40c8496ed049d2E: %self"}
!15 = distinct !{!15, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9a40c8496ed049d2E"}
!16 = distinct !{!16, !15, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9a40c8496ed049d2E: %g"}
!17 = distinct !{!17, !18, !"_ZN4core4iter6traits8iterator8Iterator8for_each17hf35b762e5116f115E: %self"}
!18 = distinct !{!18, !"_ZN4core4iter6traits8iterator8Iterator8for_each17hf35b762e5116f115E"}
!19 = distinct !{!19, !18, !"_ZN4core4iter6traits8iterator8Iterator8for_each17hf35b762e5116f115E: %f"}
!20 = distinct !{!20, !21, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h5a1e18e8b3c0ae93E: %self"}
!21 = distinct !{!21, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h5a1e18e8b3c0ae93E"}
!22 = distinct !{!22, !21, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h5a1e18e8b3c0ae93E: %iterator"}
!23 = distinct !{!23, !24, !"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hd77de0a5fcb958ebE: %self"}
!24 = distinct !{!24, !"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hd77de0a5fcb958ebE"}
!25 = distinct !{!25, !24, !"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hd77de0a5fcb958ebE: %iterator"}
!26 = !{!27, !29, !31, !12, !14, !16, !17, !19, !20, !22, !23, !25, !8, !10}
!27 = distinct !{!27, !28, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17hb320938d0383965fE: %_1"}
!28 = distinct !{!28, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17hb320938d0383965fE"}
!29 = distinct !{!29, !30, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hadb94b2d3ab8a49eE: %_1"}
!30 = distinct !{!30, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hadb94b2d3ab8a49eE"}
!31 = distinct !{!31, !32, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h3bcc18bb8018ae8dE: %_1"}
!32 = distinct !{!32, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h3bcc18bb8018ae8dE"}
!33 = distinct !{!33, !34, !35}
!34 = !{!"llvm.loop.isvectorized", i32 1}
!35 = !{!"llvm.loop.unroll.runtime.disable"}
!36 = !{!8, !10}
!37 = distinct !{!37, !35, !34}
!38 = !{i64 0, i64 -9223372036854775808}
