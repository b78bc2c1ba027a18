; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=2 --emit=llvm-ir rust/rust_unwinding.rs -o ir/rustc-1.95/O2/rust_unwinding.ll
; ModuleID = 'rust_unwinding.725b8254354921a1-cgu.0'
source_filename = "rust_unwinding.725b8254354921a1-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_d1084648e479974e70c9329824bf76f9 = private unnamed_addr constant [9 x i8] c"mid > len", align 1
@alloc_ce52de59c922b8759e2388a62b9c641f = private unnamed_addr constant [5 x i8] c"index", align 1
@alloc_cfa0454ab65c9acd88777fbb7aa82206 = private unnamed_addr constant [23 x i8] c"rust/rust_unwinding.rs\00", align 1
@alloc_ac40c8c71f6fa710c8c43a1bbe3274a0 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_cfa0454ab65c9acd88777fbb7aa82206, [16 x i8] c"\16\00\00\00\00\00\00\00\18\00\00\00\09\00\00\00" }>, align 8
@alloc_4e38a1b499d8af78dc882e8e93937f28 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_cfa0454ab65c9acd88777fbb7aa82206, [16 x i8] c"\16\00\00\00\00\00\00\00\0F\00\00\00\11\00\00\00" }>, align 8
@alloc_09268685f677f240815fb66e12948084 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_cfa0454ab65c9acd88777fbb7aa82206, [16 x i8] c"\16\00\00\00\00\00\00\00 \00\00\00\14\00\00\00" }>, align 8
@alloc_1fa4e7b8e213eef9dd975b8c14648c5e = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_cfa0454ab65c9acd88777fbb7aa82206, [16 x i8] c"\16\00\00\00\00\00\00\00$\00\00\00\1D\00\00\00" }>, align 8

; Function Attrs: nonlazybind uwtable
define noundef double @rust_drop_changes_memory(ptr noalias noundef align 8 captures(none) dereferenceable(32) %x, i64 noundef %i) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_5 = icmp ult i64 %i, 4
  br i1 %_5, label %bb3, label %bb2, !prof !3

bb2:                                              ; preds = %start
; invoke core::panicking::panic_fmt
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr noundef nonnull @alloc_ce52de59c922b8759e2388a62b9c641f, ptr noundef nonnull inttoptr (i64 11 to ptr), ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_ac40c8c71f6fa710c8c43a1bbe3274a0) #5
          to label %unreachable unwind label %bb6

unreachable:                                      ; preds = %bb2
  unreachable

bb3:                                              ; preds = %start
  %0 = getelementptr inbounds nuw double, ptr %x, i64 %i
  %_8 = load double, ptr %0, align 8, !noundef !4
  %_10 = load double, ptr %x, align 8, !noundef !4
  %v = fmul double %_8, %_10
  %1 = fmul double %_10, 2.000000e+00
  store double %1, ptr %x, align 8, !noalias !5
  %_0 = fmul double %v, %1
  ret double %_0

bb6:                                              ; preds = %bb2
  %2 = landingpad { ptr, i32 }
          cleanup
  %3 = load double, ptr %x, align 8, !noalias !10, !noundef !4
  %4 = fmul double %3, 2.000000e+00
  store double %4, ptr %x, align 8, !noalias !10
  resume { ptr, i32 } %2
}

; Function Attrs: nonlazybind uwtable
define noundef double @rust_indices_checked(ptr noalias noundef readonly align 8 captures(none) dereferenceable(40) %x, ptr noalias noundef readonly align 4 captures(none) dereferenceable(20) %order) unnamed_addr #0 {
start:
  %_9 = load i32, ptr %order, align 4, !noundef !4
  %_8 = sext i32 %_9 to i64
  %_10 = icmp ult i32 %_9, 5
  br i1 %_10, label %bb3, label %panic

panic:                                            ; preds = %bb3.3, %bb3.2, %bb3.1, %bb3, %start
  %_8.lcssa = phi i64 [ %_8, %start ], [ %_8.1, %bb3 ], [ %_8.2, %bb3.1 ], [ %_8.3, %bb3.2 ], [ %_8.4, %bb3.3 ]
; call core::panicking::panic_bounds_check
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %_8.lcssa, i64 noundef 5, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4e38a1b499d8af78dc882e8e93937f28) #6
  unreachable

bb3:                                              ; preds = %start
  %iter.sroa.0.0.ptr.1 = getelementptr inbounds nuw i8, ptr %order, i64 4
  %_9.1 = load i32, ptr %iter.sroa.0.0.ptr.1, align 4, !noundef !4
  %_8.1 = sext i32 %_9.1 to i64
  %_10.1 = icmp ult i32 %_9.1, 5
  br i1 %_10.1, label %bb3.1, label %panic

bb3.1:                                            ; preds = %bb3
  %iter.sroa.0.0.ptr.2 = getelementptr inbounds nuw i8, ptr %order, i64 8
  %_9.2 = load i32, ptr %iter.sroa.0.0.ptr.2, align 4, !noundef !4
  %_8.2 = sext i32 %_9.2 to i64
  %_10.2 = icmp ult i32 %_9.2, 5
  br i1 %_10.2, label %bb3.2, label %panic

bb3.2:                                            ; preds = %bb3.1
  %iter.sroa.0.0.ptr.3 = getelementptr inbounds nuw i8, ptr %order, i64 12
  %_9.3 = load i32, ptr %iter.sroa.0.0.ptr.3, align 4, !noundef !4
  %_8.3 = sext i32 %_9.3 to i64
  %_10.3 = icmp ult i32 %_9.3, 5
  br i1 %_10.3, label %bb3.3, label %panic

bb3.3:                                            ; preds = %bb3.2
  %iter.sroa.0.0.ptr.4 = getelementptr inbounds nuw i8, ptr %order, i64 16
  %_9.4 = load i32, ptr %iter.sroa.0.0.ptr.4, align 4, !noundef !4
  %_8.4 = sext i32 %_9.4 to i64
  %_10.4 = icmp ult i32 %_9.4, 5
  br i1 %_10.4, label %bb3.4, label %panic

bb3.4:                                            ; preds = %bb3.3
  %0 = getelementptr inbounds nuw double, ptr %x, i64 %_8
  %_7 = load double, ptr %0, align 8, !noundef !4
  %_12.cmp.not = icmp eq i32 %_9, 4
  %_13 = add nuw nsw i64 %_8, 1
  %_12 = select i1 %_12.cmp.not, i64 0, i64 %_13
  %1 = getelementptr inbounds nuw double, ptr %x, i64 %_12
  %_11 = load double, ptr %1, align 8, !noundef !4
  %2 = fadd double %_7, %_11
  %3 = getelementptr inbounds nuw double, ptr %x, i64 %_8.1
  %_7.1 = load double, ptr %3, align 8, !noundef !4
  %_6.1 = fmul double %2, %_7.1
  %_12.cmp.not.1 = icmp eq i32 %_9.1, 4
  %_13.1 = add nuw nsw i64 %_8.1, 1
  %_12.1 = select i1 %_12.cmp.not.1, i64 0, i64 %_13.1
  %4 = getelementptr inbounds nuw double, ptr %x, i64 %_12.1
  %_11.1 = load double, ptr %4, align 8, !noundef !4
  %5 = fadd double %_6.1, %_11.1
  %6 = getelementptr inbounds nuw double, ptr %x, i64 %_8.2
  %_7.2 = load double, ptr %6, align 8, !noundef !4
  %_6.2 = fmul double %5, %_7.2
  %_12.cmp.not.2 = icmp eq i32 %_9.2, 4
  %_13.2 = add nuw nsw i64 %_8.2, 1
  %_12.2 = select i1 %_12.cmp.not.2, i64 0, i64 %_13.2
  %7 = getelementptr inbounds nuw double, ptr %x, i64 %_12.2
  %_11.2 = load double, ptr %7, align 8, !noundef !4
  %8 = fadd double %_6.2, %_11.2
  %9 = getelementptr inbounds nuw double, ptr %x, i64 %_8.3
  %_7.3 = load double, ptr %9, align 8, !noundef !4
  %_6.3 = fmul double %8, %_7.3
  %_12.cmp.not.3 = icmp eq i32 %_9.3, 4
  %_13.3 = add nuw nsw i64 %_8.3, 1
  %_12.3 = select i1 %_12.cmp.not.3, i64 0, i64 %_13.3
  %10 = getelementptr inbounds nuw double, ptr %x, i64 %_12.3
  %_11.3 = load double, ptr %10, align 8, !noundef !4
  %11 = fadd double %_6.3, %_11.3
  %_13.4 = add nuw nsw i64 %_8.4, 1
  %_12.cmp.not.4 = icmp eq i32 %_9.4, 4
  %_12.4 = select i1 %_12.cmp.not.4, i64 0, i64 %_13.4
  %12 = getelementptr inbounds nuw double, ptr %x, i64 %_8.4
  %_7.4 = load double, ptr %12, align 8, !noundef !4
  %_6.4 = fmul double %11, %_7.4
  %13 = getelementptr inbounds nuw double, ptr %x, i64 %_12.4
  %_11.4 = load double, ptr %13, align 8, !noundef !4
  %14 = fadd double %_6.4, %_11.4
  ret double %14
}

; Function Attrs: nonlazybind uwtable
define noundef double @rust_slices_split(ptr noalias noundef align 8 captures(none) dereferenceable(32) %x, i64 noundef %at) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_6.i = icmp ult i64 %at, 5
  br i1 %_6.i, label %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h5c41641e08b1c8caE.exit", label %bb3.i, !prof !3

bb3.i:                                            ; preds = %start
; call core::panicking::panic_fmt
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr noundef nonnull @alloc_d1084648e479974e70c9329824bf76f9, ptr noundef nonnull inttoptr (i64 19 to ptr), ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_09268685f677f240815fb66e12948084) #6, !noalias !15
  unreachable

"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h5c41641e08b1c8caE.exit": ; preds = %start
  %data.i.i.idx = shl nuw nsw i64 %at, 3
  %data.i.i = getelementptr inbounds nuw i8, ptr %x, i64 %data.i.i.idx
  %0 = sub nuw nsw i64 4, %at
  %_0.sroa.0.0.i.i.i = tail call noundef i64 @llvm.umin.i64(i64 %0, i64 %at)
  %_2.i6.not = icmp eq i64 %_0.sroa.0.0.i.i.i, 0
  br i1 %_2.i6.not, label %bb6, label %bb5

bb5:                                              ; preds = %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h5c41641e08b1c8caE.exit"
  %_16 = load double, ptr %data.i.i, align 8, !noundef !4
  %1 = load double, ptr %x, align 8, !noundef !4
  %2 = fmul double %_16, %1
  store double %2, ptr %x, align 8
  %exitcond.not = icmp eq i64 %_0.sroa.0.0.i.i.i, 1
  br i1 %exitcond.not, label %bb6, label %bb5.1

bb5.1:                                            ; preds = %bb5
  %_3.i.i.1 = getelementptr inbounds nuw i8, ptr %x, i64 8
  %_3.i2.i.1 = getelementptr inbounds nuw i8, ptr %data.i.i, i64 8
  %_16.1 = load double, ptr %_3.i2.i.1, align 8, !noundef !4
  %3 = load double, ptr %_3.i.i.1, align 8, !noundef !4
  %4 = fmul double %_16.1, %3
  store double %4, ptr %_3.i.i.1, align 8
  %exitcond.not.1 = icmp eq i64 %_0.sroa.0.0.i.i.i, 2
  br i1 %exitcond.not.1, label %bb6, label %bb5.2

bb5.2:                                            ; preds = %bb5.1
  %_3.i.i.2 = getelementptr inbounds nuw i8, ptr %x, i64 16
  %_3.i2.i.2 = getelementptr inbounds nuw i8, ptr %data.i.i, i64 16
  %_16.2 = load double, ptr %_3.i2.i.2, align 8, !noundef !4
  %5 = load double, ptr %_3.i.i.2, align 8, !noundef !4
  %6 = fmul double %_16.2, %5
  store double %6, ptr %_3.i.i.2, align 8
  %exitcond.not.2 = icmp eq i64 %_0.sroa.0.0.i.i.i, 3
  br i1 %exitcond.not.2, label %bb6, label %bb5.3

bb5.3:                                            ; preds = %bb5.2
  %_3.i.i.3 = getelementptr inbounds nuw i8, ptr %x, i64 24
  %_3.i2.i.3 = getelementptr inbounds nuw i8, ptr %data.i.i, i64 24
  %_16.3 = load double, ptr %_3.i2.i.3, align 8, !noundef !4
  %7 = load double, ptr %_3.i.i.3, align 8, !noundef !4
  %8 = fmul double %_16.3, %7
  store double %8, ptr %_3.i.i.3, align 8
  br label %bb6

bb6:                                              ; preds = %bb5, %bb5.1, %bb5.2, %bb5.3, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h5c41641e08b1c8caE.exit"
  %9 = icmp eq i64 %at, 0
  br i1 %9, label %bb7, label %bb8.i.epil

bb8.i.epil:                                       ; preds = %bb6, %bb8.i.epil
  %i.sroa.0.0.i.epil = phi i64 [ %_27.i.epil, %bb8.i.epil ], [ 0, %bb6 ]
  %acc.sroa.0.0.i.epil = phi double [ %_0.i.i.epil, %bb8.i.epil ], [ -0.000000e+00, %bb6 ]
  %epil.iter = phi i64 [ %epil.iter.next, %bb8.i.epil ], [ 0, %bb6 ]
  %_45.i.epil = getelementptr inbounds nuw double, ptr %x, i64 %i.sroa.0.0.i.epil
  %_4.i.i.epil = load double, ptr %_45.i.epil, align 8, !alias.scope !19, !noundef !4
  %_0.i.i.epil = fadd double %acc.sroa.0.0.i.epil, %_4.i.i.epil
  %_27.i.epil = add nuw i64 %i.sroa.0.0.i.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %at
  br i1 %epil.iter.cmp.not, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h856d40082ab88aceE.exit", label %bb8.i.epil, !llvm.loop !22

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h856d40082ab88aceE.exit": ; preds = %bb8.i.epil
  %_20.not = icmp eq i64 %at, 4
  br i1 %_20.not, label %panic, label %bb7

bb7:                                              ; preds = %bb6, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h856d40082ab88aceE.exit"
  %_0.sroa.0.0.i110 = phi double [ %_0.i.i.epil, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h856d40082ab88aceE.exit" ], [ -0.000000e+00, %bb6 ]
  %_19 = load double, ptr %data.i.i, align 8, !noundef !4
  %_0 = fmul double %_0.sroa.0.0.i110, %_19
  ret double %_0

panic:                                            ; preds = %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h856d40082ab88aceE.exit"
; call core::panicking::panic_bounds_check
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef 0, i64 noundef 0, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_1fa4e7b8e213eef9dd975b8c14648c5e) #6
  unreachable
}

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #1

; core::panicking::panic_fmt
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr noundef nonnull, ptr noundef nonnull, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #2

; core::panicking::panic_bounds_check
; Function Attrs: cold minsize noinline noreturn nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef, i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #4

attributes #0 = { nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { cold noinline noreturn nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { cold minsize noinline noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { noreturn }
attributes #6 = { noinline noreturn }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{!"branch_weights", !"expected", i32 2000, i32 1}
!4 = !{}
!5 = !{!6, !8}
!6 = distinct !{!6, !7, !"_ZN63_$LT$rust_unwinding..Guard$u20$as$u20$core..ops..drop..Drop$GT$4drop17he54fb75da8f85b21E: %self"}
!7 = distinct !{!7, !"_ZN63_$LT$rust_unwinding..Guard$u20$as$u20$core..ops..drop..Drop$GT$4drop17he54fb75da8f85b21E"}
!8 = distinct !{!8, !9, !"_ZN4core3ptr42drop_in_place$LT$rust_unwinding..Guard$GT$17he1cb07dcc6c6d043E: %_1"}
!9 = distinct !{!9, !"_ZN4core3ptr42drop_in_place$LT$rust_unwinding..Guard$GT$17he1cb07dcc6c6d043E"}
!10 = !{!11, !13}
!11 = distinct !{!11, !12, !"_ZN63_$LT$rust_unwinding..Guard$u20$as$u20$core..ops..drop..Drop$GT$4drop17he54fb75da8f85b21E: %self"}
!12 = distinct !{!12, !"_ZN63_$LT$rust_unwinding..Guard$u20$as$u20$core..ops..drop..Drop$GT$4drop17he54fb75da8f85b21E"}
!13 = distinct !{!13, !14, !"_ZN4core3ptr42drop_in_place$LT$rust_unwinding..Guard$GT$17he1cb07dcc6c6d043E: %_1"}
!14 = distinct !{!14, !"_ZN4core3ptr42drop_in_place$LT$rust_unwinding..Guard$GT$17he1cb07dcc6c6d043E"}
!15 = !{!16, !18}
!16 = distinct !{!16, !17, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h5c41641e08b1c8caE: %pair"}
!17 = distinct !{!17, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h5c41641e08b1c8caE"}
!18 = distinct !{!18, !17, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h5c41641e08b1c8caE: %self.0"}
!19 = !{!20}
!20 = distinct !{!20, !21, !"_ZN69_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$LT$$RF$f64$GT$$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h3dd19d546e56f80eE: %b"}
!21 = distinct !{!21, !"_ZN69_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$LT$$RF$f64$GT$$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h3dd19d546e56f80eE"}
!22 = distinct !{!22, !23}
!23 = !{!"llvm.loop.unroll.disable"}
