; ModuleID = 'kernel.134d93dd8c9d4f00-cgu.0'
source_filename = "kernel.134d93dd8c9d4f00-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_4ed3acad4d4aca0d9201b7f2b780b11a = private unnamed_addr constant [10 x i8] c"kernel.rs\00", align 1
@alloc_a28a329a4d7596d59c35f56c6d6544f5 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_4ed3acad4d4aca0d9201b7f2b780b11a, [16 x i8] c"\09\00\00\00\00\00\00\00#\00\00\00\1F\00\00\00" }>, align 8
@alloc_f8f358ebdf67618e5ca85f8af2993a57 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_4ed3acad4d4aca0d9201b7f2b780b11a, [16 x i8] c"\09\00\00\00\00\00\00\00$\00\00\00\0E\00\00\00" }>, align 8

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef double @energy(ptr noalias noundef readonly align 8 captures(none) dereferenceable(128) %bodies, ptr noalias noundef readonly align 8 captures(none) dereferenceable(24) %force) unnamed_addr #0 {
start:
  %_19 = load i64, ptr %force, align 8, !range !3, !noundef !4
  %0 = getelementptr inbounds nuw i8, ptr %force, i64 8
  %_25 = load double, ptr %0, align 8
  switch i64 %_19, label %default.unreachable [
    i64 0, label %bb3.us.preheader
    i64 1, label %bb3.us16.preheader
    i64 2, label %bb3.us25.preheader
  ]

bb3.us25.preheader:                               ; preds = %start
  %1 = getelementptr inbounds nuw i8, ptr %bodies, i64 24
  %_26.us = load float, ptr %1, align 8, !noundef !4
  %2 = fpext float %_26.us to double
  %3 = fadd double %2, 0.000000e+00
  %4 = getelementptr inbounds nuw i8, ptr %bodies, i64 56
  %_26.us.1 = load float, ptr %4, align 8, !noundef !4
  %5 = fpext float %_26.us.1 to double
  %6 = fadd double %3, %5
  %7 = getelementptr inbounds nuw i8, ptr %bodies, i64 88
  %_26.us.2 = load float, ptr %7, align 8, !noundef !4
  %8 = fpext float %_26.us.2 to double
  %9 = fadd double %6, %8
  %10 = getelementptr inbounds nuw i8, ptr %bodies, i64 120
  %_26.us.3 = load float, ptr %10, align 8, !noundef !4
  %11 = fpext float %_26.us.3 to double
  %12 = fadd double %9, %11
  br label %bb12

bb3.us16.preheader:                               ; preds = %start
  %13 = tail call double @llvm.sin.f64(double %_25)
  %14 = getelementptr inbounds nuw i8, ptr %force, i64 16
  %_30 = load double, ptr %14, align 8
  %15 = fmul double %13, %_30
  %16 = fadd double %15, 0.000000e+00
  %17 = fadd double %16, %15
  %18 = fadd double %17, %15
  %19 = fadd double %18, %15
  br label %bb12

bb3.us.preheader:                                 ; preds = %start
  %20 = getelementptr inbounds nuw i8, ptr %bodies, i64 32
  %21 = load <2 x double>, ptr %bodies, align 8
  %22 = load <2 x double>, ptr %20, align 8
  %23 = shufflevector <2 x double> %21, <2 x double> %22, <2 x i32> <i32 0, i32 2>
  %24 = tail call <2 x double> @llvm.fabs.v2f64(<2 x double> %23)
  %25 = shufflevector <2 x double> %21, <2 x double> %22, <2 x i32> <i32 1, i32 3>
  %26 = fmul <2 x double> %25, %25
  %27 = fadd <2 x double> %24, %26
  %28 = tail call <2 x double> @llvm.sqrt.v2f64(<2 x double> %27)
  %29 = insertelement <2 x double> poison, double %_25, i64 0
  %30 = shufflevector <2 x double> %29, <2 x double> poison, <2 x i32> zeroinitializer
  %31 = fmul <2 x double> %30, %28
  %32 = extractelement <2 x double> %31, i64 0
  %33 = fadd double %32, 0.000000e+00
  %34 = extractelement <2 x double> %31, i64 1
  %35 = fadd double %33, %34
  %36 = getelementptr inbounds nuw i8, ptr %bodies, i64 64
  %37 = getelementptr inbounds nuw i8, ptr %bodies, i64 96
  %38 = load <2 x double>, ptr %36, align 8
  %39 = load <2 x double>, ptr %37, align 8
  %40 = shufflevector <2 x double> %38, <2 x double> %39, <2 x i32> <i32 0, i32 2>
  %41 = tail call <2 x double> @llvm.fabs.v2f64(<2 x double> %40)
  %42 = shufflevector <2 x double> %38, <2 x double> %39, <2 x i32> <i32 1, i32 3>
  %43 = fmul <2 x double> %42, %42
  %44 = fadd <2 x double> %41, %43
  %45 = tail call <2 x double> @llvm.sqrt.v2f64(<2 x double> %44)
  %46 = fmul <2 x double> %30, %45
  %47 = extractelement <2 x double> %46, i64 0
  %48 = fadd double %35, %47
  %49 = extractelement <2 x double> %46, i64 1
  %50 = fadd double %48, %49
  br label %bb12

default.unreachable:                              ; preds = %start
  unreachable

bb12:                                             ; preds = %bb3.us25.preheader, %bb3.us16.preheader, %bb3.us.preheader
  %.us-phi = phi double [ %19, %bb3.us16.preheader ], [ %50, %bb3.us.preheader ], [ %12, %bb3.us25.preheader ]
  ret double %.us-phi
}

; Function Attrs: nounwind nonlazybind uwtable
define void @moved(ptr dead_on_unwind noalias noundef writable writeonly sret([32 x i8]) align 8 captures(none) dereferenceable(32) initializes((0, 32)) %_0, ptr dead_on_return noalias noundef align 8 captures(none) dereferenceable(32) %body, ptr noundef nonnull align 1 %by.0, ptr noalias noundef readonly align 8 captures(none) dereferenceable(48) %by.1) unnamed_addr #1 {
start:
  %_5 = load double, ptr %body, align 8, !noundef !4
  %0 = getelementptr inbounds nuw i8, ptr %by.1, i64 40
  %1 = load ptr, ptr %0, align 8, !invariant.load !4, !nonnull !4
  %_3 = tail call noundef double %1(ptr noundef nonnull align 1 %by.0, double noundef %_5) #6
  store double %_3, ptr %body, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %_0, ptr noundef nonnull align 8 dereferenceable(32) %body, i64 32, i1 false)
  ret void
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @pick(ptr noalias noundef nonnull readonly align 8 captures(none) %values.0, i64 noundef range(i64 0, 1152921504606846976) %values.1, i64 noundef range(i64 0, 2) %0, double %1, i64 noundef %i) unnamed_addr #1 {
start:
  %2 = trunc nuw i64 %0 to i1
  %_6 = fcmp ogt double %1, 0.000000e+00
  %or.cond = select i1 %2, i1 %_6, i1 false
  %_10 = icmp ult i64 %i, %values.1
  br i1 %or.cond, label %bb3, label %bb1

bb1:                                              ; preds = %start
  br i1 %_10, label %bb6, label %panic1

bb3:                                              ; preds = %start
  br i1 %_10, label %bb5, label %panic

bb5:                                              ; preds = %bb3
  %3 = getelementptr inbounds nuw double, ptr %values.0, i64 %i
  %_8 = load double, ptr %3, align 8, !noundef !4
  %4 = fmul double %1, %_8
  br label %bb7

panic:                                            ; preds = %bb3
; call core::panicking::panic_bounds_check
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %i, i64 noundef %values.1, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_a28a329a4d7596d59c35f56c6d6544f5) #7
  unreachable

bb7:                                              ; preds = %bb6, %bb5
  %_0.sroa.0.0 = phi double [ %4, %bb5 ], [ %6, %bb6 ]
  ret double %_0.sroa.0.0

bb6:                                              ; preds = %bb1
  %5 = getelementptr inbounds nuw double, ptr %values.0, i64 %i
  %6 = load double, ptr %5, align 8, !noundef !4
  br label %bb7

panic1:                                           ; preds = %bb1
; call core::panicking::panic_bounds_check
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %i, i64 noundef %values.1, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f8f358ebdf67618e5ca85f8af2993a57) #7
  unreachable
}

; core::panicking::panic_bounds_check
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef, i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fabs.v2f64(<2 x double>) #5

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.sqrt.v2f64(<2 x double>) #5

attributes #0 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { inlinehint nounwind }
attributes #7 = { noinline noreturn nounwind }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{i64 0, i64 3}
!4 = !{}
