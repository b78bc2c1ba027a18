; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=3 -C panic=abort --emit=llvm-ir rust/rust_structs.rs -o ir/rustc-1.95/O3/rust_structs.ll
; ModuleID = 'rust_structs.659c588fe44d1b73-cgu.0'
source_filename = "rust_structs.659c588fe44d1b73-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef double @rust_enum_steps(double noundef %0, double noundef %a, double noundef %b) unnamed_addr #0 {
bb8.3:
  %1 = fmul double %0, %a
  %2 = fadd double %1, %b
  %3 = fneg double %2
  %4 = fmul double %b, %3
  %_0 = fmul double %4, %4
  ret double %_0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef double @rust_kinetic_energy(ptr noalias noundef readonly align 8 captures(none) dereferenceable(40) %b) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = getelementptr inbounds nuw i8, ptr %b, i64 32
  %1 = load i8, ptr %0, align 8, !range !3, !noundef !4
  %_2 = trunc nuw i8 %1 to i1
  br i1 %_2, label %bb3, label %bb2

bb2:                                              ; preds = %start
  %2 = load <2 x double>, ptr %b, align 8
  %3 = fmul <2 x double> %2, %2
  %shift = shufflevector <2 x double> %3, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %foldExtExtBinop = fadd <2 x double> %3, %shift
  %_45.i.2 = getelementptr inbounds nuw i8, ptr %b, i64 16
  %4 = load <2 x double>, ptr %_45.i.2, align 8
  %5 = insertelement <2 x double> %4, double 5.000000e-01, i64 1
  %6 = fmul <2 x double> %4, %5
  %foldExtExtBinop2 = fadd <2 x double> %foldExtExtBinop, %6
  %shift4 = shufflevector <2 x double> %6, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %foldExtExtBinop5 = fmul <2 x double> %shift4, %foldExtExtBinop2
  %7 = extractelement <2 x double> %foldExtExtBinop5, i64 0
  br label %bb3

bb3:                                              ; preds = %start, %bb2
  %_0.sroa.0.0 = phi double [ %7, %bb2 ], [ 0.000000e+00, %start ]
  ret double %_0.sroa.0.0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: readwrite) uwtable
define void @rust_push_body(ptr noalias noundef align 8 captures(none) dereferenceable(40) %b, ptr noalias noundef readonly align 8 captures(none) dereferenceable(24) %impulse) unnamed_addr #2 personality ptr @rust_eh_personality {
start:
  %_17 = getelementptr inbounds nuw i8, ptr %b, i64 24
  %_14 = load double, ptr %_17, align 8, !noundef !4
  %0 = load <2 x double>, ptr %impulse, align 8
  %1 = insertelement <2 x double> poison, double %_14, i64 0
  %2 = shufflevector <2 x double> %1, <2 x double> poison, <2 x i32> zeroinitializer
  %3 = fdiv <2 x double> %0, %2
  %4 = load <2 x double>, ptr %b, align 8
  %5 = fadd <2 x double> %4, %3
  store <2 x double> %5, ptr %b, align 8
  %_3.i.i.2 = getelementptr inbounds nuw i8, ptr %b, i64 16
  %_3.i1.i.2 = getelementptr inbounds nuw i8, ptr %impulse, i64 16
  %_22.2 = load double, ptr %_3.i1.i.2, align 8, !noundef !4
  %_13.2 = fdiv double %_22.2, %_14
  %6 = load double, ptr %_3.i.i.2, align 8, !noundef !4
  %7 = fadd double %6, %_13.2
  store double %7, ptr %_3.i.i.2, align 8
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef double @rust_static_dispatch(double noundef %radius, double noundef %width, double noundef %height) unnamed_addr #0 {
start:
  %_7 = fmul double %radius, 0x400921FB54442D18
  %_6 = fmul double %radius, %_7
  %_4 = fmul double %_6, 2.000000e+00
  %_8 = fmul double %width, %height
  %0 = tail call double @llvm.maxnum.f64(double %height, double 1.000000e+00)
  %_9 = fmul double %width, %0
  %_5 = fadd double %_8, %_9
  %_0 = fdiv double %_4, %_5
  ret double %_0
}

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #4

attributes #0 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: readwrite) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{i8 0, i8 2}
!4 = !{}
