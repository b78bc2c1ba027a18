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
; Function Attrs: noinline nounwind nonlazybind uwtable
define internal fastcc noundef double @_ZN6panics12checked_root17h22d5289dea45230cE(double noundef %x) unnamed_addr #1 {
start:
  %_2 = fcmp olt double %x, 0.000000e+00
  br i1 %_2, label %bb1, label %bb2, !prof !4

bb2:                                              ; preds = %start
  %0 = tail call double @llvm.sqrt.f64(double %x)
  ret double %0

bb1:                                              ; preds = %start
; call core::panicking::panic_fmt
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr noundef nonnull @alloc_dc438da34522efff4ee796c6add720dc, ptr noundef nonnull inttoptr (i64 51 to ptr), ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_20d4edc49b0b1eb6c4220b718bb499bc) #6
  unreachable
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @asserted(double noundef %x, double noundef %y) unnamed_addr #2 {
start:
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #7
  %_5 = fmul double %x, %y
  %0 = tail call double @llvm.sin.f64(double %y)
  %_15 = fmul double %x, %_5
  %_18 = fmul double %_5, %0
  %_0 = fadd double %_15, %_18
  ret double %_0
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @bounds(double noundef %x, double noundef %y) unnamed_addr #2 {
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
  %_10 = call fastcc noundef double @_ZN6panics10neighbours17h8dc120b48314685bE(ptr noalias noundef nonnull readonly align 8 captures(address, read_provenance) %a, i64 noundef 0) #8
; call panics::checked_root
  %_13 = tail call fastcc noundef double @_ZN6panics12checked_root17h22d5289dea45230cE(double noundef %_14) #8
  %_9 = fmul double %_10, %_13
  %4 = fadd double %_9, 0.000000e+00
; call panics::neighbours
  %_10.1 = call fastcc noundef double @_ZN6panics10neighbours17h8dc120b48314685bE(ptr noalias noundef nonnull readonly align 8 captures(address, read_provenance) %a, i64 noundef 1) #8
; call panics::checked_root
  %_13.1 = tail call fastcc noundef double @_ZN6panics12checked_root17h22d5289dea45230cE(double noundef %_14) #8
  %_9.1 = fmul double %_10.1, %_13.1
  %5 = fadd double %4, %_9.1
; call panics::neighbours
  %_10.2 = call fastcc noundef double @_ZN6panics10neighbours17h8dc120b48314685bE(ptr noalias noundef nonnull readonly align 8 captures(address, read_provenance) %a, i64 noundef 2) #8
; call panics::checked_root
  %_13.2 = tail call fastcc noundef double @_ZN6panics12checked_root17h22d5289dea45230cE(double noundef %_14) #8
  %_9.2 = fmul double %_10.2, %_13.2
  %6 = fadd double %5, %_9.2
; call panics::neighbours
  %_10.3 = call fastcc noundef double @_ZN6panics10neighbours17h8dc120b48314685bE(ptr noalias noundef nonnull readonly align 8 captures(address, read_provenance) %a, i64 noundef 3) #8
; call panics::checked_root
  %_13.3 = tail call fastcc noundef double @_ZN6panics12checked_root17h22d5289dea45230cE(double noundef %_14) #8
  %_9.3 = fmul double %_10.3, %_13.3
  %7 = fadd double %6, %_9.3
  call void @llvm.lifetime.end.p0(ptr nonnull %a)
  ret double %7
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @caught(double noundef %0, double noundef %1) unnamed_addr #2 {
"_ZN4core3ptr125drop_in_place$LT$core..result..Result$LT$f64$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17h641c0ae82ed7c629E.exit":
; call panics::checked_root
  %_2.i.i.i.i = tail call fastcc noundef double @_ZN6panics12checked_root17h22d5289dea45230cE(double noundef %0) #8, !noalias !5
  %_0.i.i.i.i = fmul double %1, %_2.i.i.i.i
  %2 = fmul double %0, %_0.i.i.i.i
  ret double %2
}

; __rustc::__rust_no_alloc_shim_is_unstable_v2
; Function Attrs: nounwind nonlazybind uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #4

; core::panicking::panic_fmt
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr noundef nonnull, ptr noundef nonnull, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #5

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #4

attributes #0 = { mustprogress nofree noinline norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { noinline nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { cold noinline noreturn nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { noinline noreturn nounwind }
attributes #7 = { nounwind }
attributes #8 = { noinline nounwind }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{}
!4 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!5 = !{!6, !8, !10, !11, !13}
!6 = distinct !{!6, !7, !"_ZN6panics6caught28_$u7b$$u7b$closure$u7d$$u7d$17h33e8e750d20ce0ecE: %_1"}
!7 = distinct !{!7, !"_ZN6panics6caught28_$u7b$$u7b$closure$u7d$$u7d$17h33e8e750d20ce0ecE"}
!8 = distinct !{!8, !9, !"_ZN4core3ops8function6FnOnce9call_once17h86f22d83f1b215c6E: argument 0"}
!9 = distinct !{!9, !"_ZN4core3ops8function6FnOnce9call_once17h86f22d83f1b215c6E"}
!10 = distinct !{!10, !9, !"_ZN4core3ops8function6FnOnce9call_once17h86f22d83f1b215c6E: argument 1"}
!11 = distinct !{!11, !12, !"_ZN115_$LT$core..panic..unwind_safe..AssertUnwindSafe$LT$F$GT$$u20$as$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$GT$9call_once17h94b47acff1b15832E: %self.0"}
!12 = distinct !{!12, !"_ZN115_$LT$core..panic..unwind_safe..AssertUnwindSafe$LT$F$GT$$u20$as$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$GT$9call_once17h94b47acff1b15832E"}
!13 = distinct !{!13, !12, !"_ZN115_$LT$core..panic..unwind_safe..AssertUnwindSafe$LT$F$GT$$u20$as$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$GT$9call_once17h94b47acff1b15832E: %self.1"}
