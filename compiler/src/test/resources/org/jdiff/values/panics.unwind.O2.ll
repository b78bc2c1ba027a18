; ModuleID = 'panics.fcb9a5805c597a43-cgu.0'
source_filename = "panics.fcb9a5805c597a43-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_05236de32237de90edff315decba339b = private unnamed_addr constant [10 x i8] c"panics.rs\00", align 1
@alloc_dc438da34522efff4ee796c6add720dc = private unnamed_addr constant [25 x i8] c"root of a negative number", align 1
@alloc_20d4edc49b0b1eb6c4220b718bb499bc = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_05236de32237de90edff315decba339b, [16 x i8] c"\09\00\00\00\00\00\00\00\09\00\00\00\09\00\00\00" }>, align 8

; panics::neighbours
; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define internal fastcc noundef double @_ZN6panics10neighbours17h8dc120b48314685bE(ptr noalias noundef nonnull readonly align 8 captures(none) %x.0, i64 noundef range(i64 0, 4) %at) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds nuw double, ptr %x.0, i64 %at
  %_3 = load double, ptr %0, align 8, !noundef !3
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %_6 = load double, ptr %1, align 8, !noundef !3
  %_0 = fmul double %_3, %_6
  ret double %_0
}

; panics::checked_root
; Function Attrs: noinline nonlazybind uwtable
define internal fastcc noundef double @_ZN6panics12checked_root17h22d5289dea45230cE(double noundef %x) unnamed_addr #1 {
start:
  %_2 = fcmp olt double %x, 0.000000e+00
  br i1 %_2, label %bb1, label %bb2, !prof !4

bb2:                                              ; preds = %start
  %0 = tail call double @llvm.sqrt.f64(double %x)
  ret double %0

bb1:                                              ; preds = %start
; call core::panicking::panic_fmt
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr noundef nonnull @alloc_dc438da34522efff4ee796c6add720dc, ptr noundef nonnull inttoptr (i64 51 to ptr), ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_20d4edc49b0b1eb6c4220b718bb499bc) #10
  unreachable
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @asserted(double noundef %x, double noundef %y) unnamed_addr #2 personality ptr @rust_eh_personality {
start:
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #11
  %_5 = fmul double %x, %y
  %0 = tail call double @llvm.sin.f64(double %y)
  %_15 = fmul double %x, %_5
  %_18 = fmul double %_5, %0
  %_0 = fadd double %_15, %_18
  ret double %_0
}

; Function Attrs: nonlazybind uwtable
define noundef double @bounds(double noundef %x, double noundef %y) unnamed_addr #3 {
start:
  %a = alloca [40 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %a)
  %_4 = fmul double %x, %y
  %_5 = fsub double %x, %y
  %_6 = fadd double %x, 3.000000e+00
  store double %x, ptr %a, align 8
  %0 = getelementptr inbounds nuw i8, ptr %a, i64 8
  store double %y, ptr %0, align 8
  %1 = getelementptr inbounds nuw i8, ptr %a, i64 16
  store double %_4, ptr %1, align 8
  %2 = getelementptr inbounds nuw i8, ptr %a, i64 24
  store double %_5, ptr %2, align 8
  %3 = getelementptr inbounds nuw i8, ptr %a, i64 32
  store double %_6, ptr %3, align 8
  %_15 = fmul double %x, %x
  %_14 = fadd double %_15, 1.000000e+00
; call panics::neighbours
  %_10 = call fastcc noundef double @_ZN6panics10neighbours17h8dc120b48314685bE(ptr noalias noundef nonnull readonly align 8 captures(address, read_provenance) %a, i64 noundef 0) #12
; call panics::checked_root
  %_13 = tail call fastcc noundef double @_ZN6panics12checked_root17h22d5289dea45230cE(double noundef %_14) #12
  %_9 = fmul double %_10, %_13
  %4 = fadd double %_9, 0.000000e+00
; call panics::neighbours
  %_10.1 = call fastcc noundef double @_ZN6panics10neighbours17h8dc120b48314685bE(ptr noalias noundef nonnull readonly align 8 captures(address, read_provenance) %a, i64 noundef 1) #12
; call panics::checked_root
  %_13.1 = tail call fastcc noundef double @_ZN6panics12checked_root17h22d5289dea45230cE(double noundef %_14) #12
  %_9.1 = fmul double %_10.1, %_13.1
  %5 = fadd double %4, %_9.1
; call panics::neighbours
  %_10.2 = call fastcc noundef double @_ZN6panics10neighbours17h8dc120b48314685bE(ptr noalias noundef nonnull readonly align 8 captures(address, read_provenance) %a, i64 noundef 2) #12
; call panics::checked_root
  %_13.2 = tail call fastcc noundef double @_ZN6panics12checked_root17h22d5289dea45230cE(double noundef %_14) #12
  %_9.2 = fmul double %_10.2, %_13.2
  %6 = fadd double %5, %_9.2
; call panics::neighbours
  %_10.3 = call fastcc noundef double @_ZN6panics10neighbours17h8dc120b48314685bE(ptr noalias noundef nonnull readonly align 8 captures(address, read_provenance) %a, i64 noundef 3) #12
; call panics::checked_root
  %_13.3 = tail call fastcc noundef double @_ZN6panics12checked_root17h22d5289dea45230cE(double noundef %_14) #12
  %_9.3 = fmul double %_10.3, %_13.3
  %7 = fadd double %6, %_9.3
  call void @llvm.lifetime.end.p0(ptr nonnull %a)
  ret double %7
}

; Function Attrs: nonlazybind uwtable
define noundef double @caught(double noundef %0, double noundef %1) unnamed_addr #3 personality ptr @rust_eh_personality {
start:
; invoke panics::checked_root
  %_2.i.i.i.i1.i = invoke fastcc noundef double @_ZN6panics12checked_root17h22d5289dea45230cE(double noundef %0) #12
          to label %bb9.thread unwind label %catch.i

catch.i:                                          ; preds = %start
  %2 = landingpad { ptr, i32 }
          catch ptr null
  %3 = extractvalue { ptr, i32 } %2, 0
; invoke std::panicking::catch_unwind::cleanup
  %4 = invoke { ptr, ptr } @_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup(ptr noundef %3)
          to label %bb9 unwind label %terminate.i.i

terminate.i.i:                                    ; preds = %catch.i
  %5 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #13
  unreachable

bb9.thread:                                       ; preds = %start
  %_0.i.i.i.i.i = fmul double %_2.i.i.i.i1.i, %1
  %6 = bitcast double %_0.i.i.i.i.i to i64
  br label %bb4.thread

bb9:                                              ; preds = %catch.i
  %obj.0.i.i = extractvalue { ptr, ptr } %4, 0
  %obj.1.i.i = extractvalue { ptr, ptr } %4, 1
  %7 = ptrtoint ptr %obj.1.i.i to i64
  %.not = icmp eq ptr %obj.0.i.i, null
  br i1 %.not, label %bb4.thread, label %bb2.i

bb4.thread:                                       ; preds = %bb9, %bb9.thread
  %_3.sroa.6.010 = phi i64 [ %6, %bb9.thread ], [ %7, %bb9 ]
  %8 = bitcast i64 %_3.sroa.6.010 to double
  %9 = fmul double %0, %8
  br label %"_ZN4core3ptr125drop_in_place$LT$core..result..Result$LT$f64$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17h641c0ae82ed7c629E.exit"

bb2.i:                                            ; preds = %bb9
  %_10 = fmul double %0, %0
  %10 = fadd double %_10, %1
  %11 = load ptr, ptr %obj.1.i.i, align 8, !invariant.load !3, !noalias !5
  %.not.i.i = icmp eq ptr %11, null
  br i1 %.not.i.i, label %bb3.i.i, label %is_not_null.i.i

is_not_null.i.i:                                  ; preds = %bb2.i
  invoke void %11(ptr noundef nonnull %obj.0.i.i)
          to label %bb3.i.i unwind label %cleanup.i.i, !noalias !5

bb3.i.i:                                          ; preds = %is_not_null.i.i, %bb2.i
  %12 = getelementptr inbounds nuw i8, ptr %obj.1.i.i, i64 8
  %13 = load i64, ptr %12, align 8, !range !10, !invariant.load !3, !noalias !11
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %"_ZN4core3ptr125drop_in_place$LT$core..result..Result$LT$f64$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17h641c0ae82ed7c629E.exit", label %_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator10deallocate.exit.i.i.i

_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator10deallocate.exit.i.i.i: ; preds = %bb3.i.i
  %15 = getelementptr inbounds nuw i8, ptr %obj.1.i.i, i64 16
  %16 = load i64, ptr %15, align 8, !range !14, !invariant.load !3, !noalias !11
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %obj.0.i.i, i64 noundef %13, i64 noundef range(i64 1, -9223372036854775807) %16) #11, !noalias !11
  br label %"_ZN4core3ptr125drop_in_place$LT$core..result..Result$LT$f64$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17h641c0ae82ed7c629E.exit"

cleanup.i.i:                                      ; preds = %is_not_null.i.i
  %17 = landingpad { ptr, i32 }
          cleanup
  %18 = getelementptr inbounds nuw i8, ptr %obj.1.i.i, i64 8
  %19 = load i64, ptr %18, align 8, !range !10, !invariant.load !3, !noalias !15
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %bb1.i.i, label %_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator10deallocate.exit.i2.i.i

_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator10deallocate.exit.i2.i.i: ; preds = %cleanup.i.i
  %21 = getelementptr inbounds nuw i8, ptr %obj.1.i.i, i64 16
  %22 = load i64, ptr %21, align 8, !range !14, !invariant.load !3, !noalias !15
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %obj.0.i.i, i64 noundef %19, i64 noundef range(i64 1, -9223372036854775807) %22) #11, !noalias !15
  br label %bb1.i.i

bb1.i.i:                                          ; preds = %_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator10deallocate.exit.i2.i.i, %cleanup.i.i
  resume { ptr, i32 } %17

"_ZN4core3ptr125drop_in_place$LT$core..result..Result$LT$f64$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17h641c0ae82ed7c629E.exit": ; preds = %bb4.thread, %bb3.i.i, %_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator10deallocate.exit.i.i.i
  %_0.sroa.0.020 = phi double [ %9, %bb4.thread ], [ %10, %_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator10deallocate.exit.i.i.i ], [ %10, %bb3.i.i ]
  ret double %_0.sroa.0.020
}

; __rustc::__rust_no_alloc_shim_is_unstable_v2
; Function Attrs: nounwind nonlazybind uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #4

; __rustc::__rust_dealloc
; Function Attrs: nounwind nonlazybind allockind("free") uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr allocptr noundef captures(address), i64 noundef, i64 noundef range(i64 1, -9223372036854775807)) unnamed_addr #5

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #2

; std::panicking::catch_unwind::cleanup
; Function Attrs: cold minsize nonlazybind optsize uwtable
declare { ptr, ptr } @_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup(ptr noundef) unnamed_addr #6

; core::panicking::panic_cannot_unwind
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() unnamed_addr #7

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #8

; core::panicking::panic_fmt
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr noundef nonnull, ptr noundef nonnull, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #9

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #8

attributes #0 = { mustprogress nofree noinline norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { noinline nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nounwind nonlazybind allockind("free") uwtable "alloc-family"="__rust_alloc" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { cold minsize nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #8 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { cold noinline noreturn nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #10 = { noinline noreturn }
attributes #11 = { nounwind }
attributes #12 = { noinline }
attributes #13 = { cold noreturn nounwind }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{}
!4 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!5 = !{!6, !8}
!6 = distinct !{!6, !7, !"_ZN4core3ptr91drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$17h63f13a76181ab59eE: %_1"}
!7 = distinct !{!7, !"_ZN4core3ptr91drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$17h63f13a76181ab59eE"}
!8 = distinct !{!8, !9, !"_ZN4core3ptr125drop_in_place$LT$core..result..Result$LT$f64$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17h641c0ae82ed7c629E: %_1"}
!9 = distinct !{!9, !"_ZN4core3ptr125drop_in_place$LT$core..result..Result$LT$f64$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17h641c0ae82ed7c629E"}
!10 = !{i64 0, i64 -9223372036854775808}
!11 = !{!12, !6, !8}
!12 = distinct !{!12, !13, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6021ca642d9c0b27E: %self"}
!13 = distinct !{!13, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6021ca642d9c0b27E"}
!14 = !{i64 1, i64 536870913}
!15 = !{!16, !6, !8}
!16 = distinct !{!16, !17, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6021ca642d9c0b27E: %self"}
!17 = distinct !{!17, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6021ca642d9c0b27E"}
