; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=3 --emit=llvm-ir rust/rust_slices.rs -o ir/rustc-1.95/O3/rust_slices.ll
; ModuleID = 'rust_slices.6a39b2a20befe61b-cgu.0'
source_filename = "rust_slices.6a39b2a20befe61b-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_9e7d5a76715d665cfed1210f047dff1f = private unnamed_addr constant [20 x i8] c"rust/rust_slices.rs\00", align 1
@alloc_5d2975b396ca6b7bfbe71db69eea684d = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9e7d5a76715d665cfed1210f047dff1f, [16 x i8] c"\13\00\00\00\00\00\00\00\1A\00\00\00\0E\00\00\00" }>, align 8

; rust_slices::weighted_norm
; Function Attrs: noinline nonlazybind uwtable
define noundef double @_ZN11rust_slices13weighted_norm17hff3c77f74ca39555E(ptr noalias noundef nonnull readonly align 8 captures(none) %x.0, i64 noundef range(i64 0, 1152921504606846976) %x.1, ptr noalias noundef nonnull readonly align 8 captures(none) %w.0, i64 noundef range(i64 0, 1152921504606846976) %w.1) unnamed_addr #0 {
start:
  %_146.not = icmp eq i64 %x.1, 0
  br i1 %_146.not, label %bb5, label %bb4.preheader

bb4.preheader:                                    ; preds = %start
  %0 = add nsw i64 %x.1, -1
  %.not.not = icmp samesign ugt i64 %w.1, %0
  br i1 %.not.not, label %bb4.preheader11, label %panic

bb4.preheader11:                                  ; preds = %bb4.preheader
  %xtraiter = and i64 %x.1, 3
  %1 = icmp samesign ult i64 %x.1, 4
  br i1 %1, label %bb4.epil.preheader, label %bb4.preheader11.new

bb4.preheader11.new:                              ; preds = %bb4.preheader11
  %unroll_iter = and i64 %x.1, 1152921504606846972
  br label %bb4

bb5.loopexit.unr-lcssa:                           ; preds = %bb4
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %bb5.loopexit, label %bb4.epil.preheader

bb4.epil.preheader:                               ; preds = %bb5.loopexit.unr-lcssa, %bb4.preheader11
  %s.sroa.0.08.epil.init = phi double [ 0.000000e+00, %bb4.preheader11 ], [ %22, %bb5.loopexit.unr-lcssa ]
  %iter.sroa.0.07.epil.init = phi i64 [ 0, %bb4.preheader11 ], [ %19, %bb5.loopexit.unr-lcssa ]
  %lcmp.mod13 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod13)
  br label %bb4.epil

bb4.epil:                                         ; preds = %bb4.epil, %bb4.epil.preheader
  %s.sroa.0.08.epil = phi double [ %5, %bb4.epil ], [ %s.sroa.0.08.epil.init, %bb4.epil.preheader ]
  %iter.sroa.0.07.epil = phi i64 [ %2, %bb4.epil ], [ %iter.sroa.0.07.epil.init, %bb4.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %bb4.epil ], [ 0, %bb4.epil.preheader ]
  %2 = add nuw nsw i64 %iter.sroa.0.07.epil, 1
  %3 = getelementptr inbounds nuw double, ptr %w.0, i64 %iter.sroa.0.07.epil
  %_9.epil = load double, ptr %3, align 8, !noundef !3
  %4 = getelementptr inbounds nuw double, ptr %x.0, i64 %iter.sroa.0.07.epil
  %_12.epil = load double, ptr %4, align 8, !noundef !3
  %_8.epil = fmul double %_9.epil, %_12.epil
  %_7.epil = fmul double %_12.epil, %_8.epil
  %5 = fadd double %s.sroa.0.08.epil, %_7.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %bb5.loopexit, label %bb4.epil, !llvm.loop !4

bb5.loopexit:                                     ; preds = %bb4.epil, %bb5.loopexit.unr-lcssa
  %.lcssa = phi double [ %22, %bb5.loopexit.unr-lcssa ], [ %5, %bb4.epil ]
  %6 = tail call double @llvm.sqrt.f64(double %.lcssa)
  br label %bb5

bb5:                                              ; preds = %bb5.loopexit, %start
  %s.sroa.0.0.lcssa = phi double [ 0.000000e+00, %start ], [ %6, %bb5.loopexit ]
  ret double %s.sroa.0.0.lcssa

bb4:                                              ; preds = %bb4, %bb4.preheader11.new
  %s.sroa.0.08 = phi double [ 0.000000e+00, %bb4.preheader11.new ], [ %22, %bb4 ]
  %iter.sroa.0.07 = phi i64 [ 0, %bb4.preheader11.new ], [ %19, %bb4 ]
  %niter = phi i64 [ 0, %bb4.preheader11.new ], [ %niter.next.3, %bb4 ]
  %7 = or disjoint i64 %iter.sroa.0.07, 1
  %8 = getelementptr inbounds nuw double, ptr %w.0, i64 %iter.sroa.0.07
  %_9 = load double, ptr %8, align 8, !noundef !3
  %9 = getelementptr inbounds nuw double, ptr %x.0, i64 %iter.sroa.0.07
  %_12 = load double, ptr %9, align 8, !noundef !3
  %_8 = fmul double %_9, %_12
  %_7 = fmul double %_12, %_8
  %10 = fadd double %s.sroa.0.08, %_7
  %11 = or disjoint i64 %iter.sroa.0.07, 2
  %12 = getelementptr inbounds nuw double, ptr %w.0, i64 %7
  %_9.1 = load double, ptr %12, align 8, !noundef !3
  %13 = getelementptr inbounds nuw double, ptr %x.0, i64 %7
  %_12.1 = load double, ptr %13, align 8, !noundef !3
  %_8.1 = fmul double %_9.1, %_12.1
  %_7.1 = fmul double %_12.1, %_8.1
  %14 = fadd double %10, %_7.1
  %15 = or disjoint i64 %iter.sroa.0.07, 3
  %16 = getelementptr inbounds nuw double, ptr %w.0, i64 %11
  %_9.2 = load double, ptr %16, align 8, !noundef !3
  %17 = getelementptr inbounds nuw double, ptr %x.0, i64 %11
  %_12.2 = load double, ptr %17, align 8, !noundef !3
  %_8.2 = fmul double %_9.2, %_12.2
  %_7.2 = fmul double %_12.2, %_8.2
  %18 = fadd double %14, %_7.2
  %19 = add nuw nsw i64 %iter.sroa.0.07, 4
  %20 = getelementptr inbounds nuw double, ptr %w.0, i64 %15
  %_9.3 = load double, ptr %20, align 8, !noundef !3
  %21 = getelementptr inbounds nuw double, ptr %x.0, i64 %15
  %_12.3 = load double, ptr %21, align 8, !noundef !3
  %_8.3 = fmul double %_9.3, %_12.3
  %_7.3 = fmul double %_12.3, %_8.3
  %22 = fadd double %18, %_7.3
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %bb5.loopexit.unr-lcssa, label %bb4

panic:                                            ; preds = %bb4.preheader
; call core::panicking::panic_bounds_check
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %w.1, i64 noundef %w.1, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_5d2975b396ca6b7bfbe71db69eea684d) #9
  unreachable
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef double @rust_dot(ptr noundef readonly captures(address_is_null) %x, ptr noundef readonly captures(address_is_null) %y, i64 noundef %n) unnamed_addr #1 personality ptr @rust_eh_personality {
bb1:
  %0 = icmp ne ptr %x, null
  tail call void @llvm.assume(i1 %0)
  %_205.not.i = icmp eq i64 %n, 0
  br i1 %_205.not.i, label %bb2, label %bb14.lr.ph.i

bb14.lr.ph.i:                                     ; preds = %bb1
  %1 = icmp ne ptr %y, null
  tail call void @llvm.assume(i1 %1)
  %xtraiter = and i64 %n, 3
  %2 = icmp ult i64 %n, 4
  br i1 %2, label %bb14.i.epil.preheader, label %bb14.lr.ph.i.new

bb14.lr.ph.i.new:                                 ; preds = %bb14.lr.ph.i
  %unroll_iter = and i64 %n, -4
  br label %bb14.i

bb14.i:                                           ; preds = %bb14.i, %bb14.lr.ph.i.new
  %accum.sroa.0.07.i = phi double [ -0.000000e+00, %bb14.lr.ph.i.new ], [ %_0.i1.i.i.3, %bb14.i ]
  %iter.sroa.0.06.i = phi i64 [ 0, %bb14.lr.ph.i.new ], [ %_24.i.3, %bb14.i ]
  %niter = phi i64 [ 0, %bb14.lr.ph.i.new ], [ %niter.next.3, %bb14.i ]
  %_24.i = or disjoint i64 %iter.sroa.0.06.i, 1
  %_3.i.i.i = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.06.i
  %_3.i2.i.i = getelementptr inbounds nuw double, ptr %y, i64 %iter.sroa.0.06.i
  %_16.0.val.i = load double, ptr %_3.i.i.i, align 8, !noalias !6, !noundef !3
  %_16.1.val.i = load double, ptr %_3.i2.i.i, align 8, !noalias !6, !noundef !3
  %_0.i.i.i = fmul double %_16.0.val.i, %_16.1.val.i
  %_0.i1.i.i = fadd double %accum.sroa.0.07.i, %_0.i.i.i
  %_24.i.1 = or disjoint i64 %iter.sroa.0.06.i, 2
  %_3.i.i.i.1 = getelementptr inbounds nuw double, ptr %x, i64 %_24.i
  %_3.i2.i.i.1 = getelementptr inbounds nuw double, ptr %y, i64 %_24.i
  %_16.0.val.i.1 = load double, ptr %_3.i.i.i.1, align 8, !noalias !6, !noundef !3
  %_16.1.val.i.1 = load double, ptr %_3.i2.i.i.1, align 8, !noalias !6, !noundef !3
  %_0.i.i.i.1 = fmul double %_16.0.val.i.1, %_16.1.val.i.1
  %_0.i1.i.i.1 = fadd double %_0.i1.i.i, %_0.i.i.i.1
  %_24.i.2 = or disjoint i64 %iter.sroa.0.06.i, 3
  %_3.i.i.i.2 = getelementptr inbounds nuw double, ptr %x, i64 %_24.i.1
  %_3.i2.i.i.2 = getelementptr inbounds nuw double, ptr %y, i64 %_24.i.1
  %_16.0.val.i.2 = load double, ptr %_3.i.i.i.2, align 8, !noalias !6, !noundef !3
  %_16.1.val.i.2 = load double, ptr %_3.i2.i.i.2, align 8, !noalias !6, !noundef !3
  %_0.i.i.i.2 = fmul double %_16.0.val.i.2, %_16.1.val.i.2
  %_0.i1.i.i.2 = fadd double %_0.i1.i.i.1, %_0.i.i.i.2
  %_24.i.3 = add nuw i64 %iter.sroa.0.06.i, 4
  %_3.i.i.i.3 = getelementptr inbounds nuw double, ptr %x, i64 %_24.i.2
  %_3.i2.i.i.3 = getelementptr inbounds nuw double, ptr %y, i64 %_24.i.2
  %_16.0.val.i.3 = load double, ptr %_3.i.i.i.3, align 8, !noalias !6, !noundef !3
  %_16.1.val.i.3 = load double, ptr %_3.i2.i.i.3, align 8, !noalias !6, !noundef !3
  %_0.i.i.i.3 = fmul double %_16.0.val.i.3, %_16.1.val.i.3
  %_0.i1.i.i.3 = fadd double %_0.i1.i.i.2, %_0.i.i.i.3
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %bb2.loopexit.unr-lcssa, label %bb14.i

bb2.loopexit.unr-lcssa:                           ; preds = %bb14.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %bb2, label %bb14.i.epil.preheader

bb14.i.epil.preheader:                            ; preds = %bb2.loopexit.unr-lcssa, %bb14.lr.ph.i
  %accum.sroa.0.07.i.epil.init = phi double [ -0.000000e+00, %bb14.lr.ph.i ], [ %_0.i1.i.i.3, %bb2.loopexit.unr-lcssa ]
  %iter.sroa.0.06.i.epil.init = phi i64 [ 0, %bb14.lr.ph.i ], [ %_24.i.3, %bb2.loopexit.unr-lcssa ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb14.i.epil

bb14.i.epil:                                      ; preds = %bb14.i.epil, %bb14.i.epil.preheader
  %accum.sroa.0.07.i.epil = phi double [ %accum.sroa.0.07.i.epil.init, %bb14.i.epil.preheader ], [ %_0.i1.i.i.epil, %bb14.i.epil ]
  %iter.sroa.0.06.i.epil = phi i64 [ %iter.sroa.0.06.i.epil.init, %bb14.i.epil.preheader ], [ %_24.i.epil, %bb14.i.epil ]
  %epil.iter = phi i64 [ 0, %bb14.i.epil.preheader ], [ %epil.iter.next, %bb14.i.epil ]
  %_24.i.epil = add nuw i64 %iter.sroa.0.06.i.epil, 1
  %_3.i.i.i.epil = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.06.i.epil
  %_3.i2.i.i.epil = getelementptr inbounds nuw double, ptr %y, i64 %iter.sroa.0.06.i.epil
  %_16.0.val.i.epil = load double, ptr %_3.i.i.i.epil, align 8, !noalias !6, !noundef !3
  %_16.1.val.i.epil = load double, ptr %_3.i2.i.i.epil, align 8, !noalias !6, !noundef !3
  %_0.i.i.i.epil = fmul double %_16.0.val.i.epil, %_16.1.val.i.epil
  %_0.i1.i.i.epil = fadd double %accum.sroa.0.07.i.epil, %_0.i.i.i.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %bb2, label %bb14.i.epil, !llvm.loop !9

bb2:                                              ; preds = %bb2.loopexit.unr-lcssa, %bb14.i.epil, %bb1
  %accum.sroa.0.0.lcssa.i = phi double [ -0.000000e+00, %bb1 ], [ %_0.i1.i.i.3, %bb2.loopexit.unr-lcssa ], [ %_0.i1.i.i.epil, %bb14.i.epil ]
  ret double %accum.sroa.0.0.lcssa.i
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef float @rust_float_mean_square(ptr noundef readonly captures(address) %x, i64 noundef %n) unnamed_addr #1 {
start:
  %0 = icmp ne ptr %x, null
  tail call void @llvm.assume(i1 %0)
  %_14.idx = shl i64 %n, 2
  %_14 = getelementptr inbounds nuw i8, ptr %x, i64 %_14.idx
  %_212 = icmp eq i64 %n, 0
  br i1 %_212, label %bb2, label %bb3.preheader

bb3.preheader:                                    ; preds = %start
  %1 = add i64 %_14.idx, -4
  %2 = lshr exact i64 %1, 2
  %3 = add nuw nsw i64 %2, 1
  %xtraiter = and i64 %3, 7
  %4 = and i64 %1, 28
  %lcmp.mod.not = icmp eq i64 %4, 28
  br i1 %lcmp.mod.not, label %bb3.prol.loopexit, label %bb3.prol

bb3.prol:                                         ; preds = %bb3.preheader, %bb3.prol
  %s.sroa.0.04.prol = phi float [ %5, %bb3.prol ], [ 0.000000e+00, %bb3.preheader ]
  %iter.sroa.0.03.prol = phi ptr [ %_27.prol, %bb3.prol ], [ %x, %bb3.preheader ]
  %prol.iter = phi i64 [ %prol.iter.next, %bb3.prol ], [ 0, %bb3.preheader ]
  %_27.prol = getelementptr inbounds nuw i8, ptr %iter.sroa.0.03.prol, i64 4
  %v.prol = load float, ptr %iter.sroa.0.03.prol, align 4, !noundef !3
  %_7.prol = fmul float %v.prol, %v.prol
  %5 = fadd float %s.sroa.0.04.prol, %_7.prol
  %prol.iter.next = add i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %prol.iter.next, %xtraiter
  br i1 %prol.iter.cmp.not, label %bb3.prol.loopexit, label %bb3.prol, !llvm.loop !10

bb3.prol.loopexit:                                ; preds = %bb3.prol, %bb3.preheader
  %.lcssa.unr = phi float [ poison, %bb3.preheader ], [ %5, %bb3.prol ]
  %s.sroa.0.04.unr = phi float [ 0.000000e+00, %bb3.preheader ], [ %5, %bb3.prol ]
  %iter.sroa.0.03.unr = phi ptr [ %x, %bb3.preheader ], [ %_27.prol, %bb3.prol ]
  %6 = icmp ult i64 %1, 28
  br i1 %6, label %bb2, label %bb3

bb3:                                              ; preds = %bb3.prol.loopexit, %bb3
  %s.sroa.0.04 = phi float [ %14, %bb3 ], [ %s.sroa.0.04.unr, %bb3.prol.loopexit ]
  %iter.sroa.0.03 = phi ptr [ %_27.7, %bb3 ], [ %iter.sroa.0.03.unr, %bb3.prol.loopexit ]
  %_27 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.03, i64 4
  %v = load float, ptr %iter.sroa.0.03, align 4, !noundef !3
  %_7 = fmul float %v, %v
  %7 = fadd float %s.sroa.0.04, %_7
  %_27.1 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.03, i64 8
  %v.1 = load float, ptr %_27, align 4, !noundef !3
  %_7.1 = fmul float %v.1, %v.1
  %8 = fadd float %7, %_7.1
  %_27.2 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.03, i64 12
  %v.2 = load float, ptr %_27.1, align 4, !noundef !3
  %_7.2 = fmul float %v.2, %v.2
  %9 = fadd float %8, %_7.2
  %_27.3 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.03, i64 16
  %v.3 = load float, ptr %_27.2, align 4, !noundef !3
  %_7.3 = fmul float %v.3, %v.3
  %10 = fadd float %9, %_7.3
  %_27.4 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.03, i64 20
  %v.4 = load float, ptr %_27.3, align 4, !noundef !3
  %_7.4 = fmul float %v.4, %v.4
  %11 = fadd float %10, %_7.4
  %_27.5 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.03, i64 24
  %v.5 = load float, ptr %_27.4, align 4, !noundef !3
  %_7.5 = fmul float %v.5, %v.5
  %12 = fadd float %11, %_7.5
  %_27.6 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.03, i64 28
  %v.6 = load float, ptr %_27.5, align 4, !noundef !3
  %_7.6 = fmul float %v.6, %v.6
  %13 = fadd float %12, %_7.6
  %_27.7 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.03, i64 32
  %v.7 = load float, ptr %_27.6, align 4, !noundef !3
  %_7.7 = fmul float %v.7, %v.7
  %14 = fadd float %13, %_7.7
  %_21.7 = icmp eq ptr %_27.7, %_14
  br i1 %_21.7, label %bb2, label %bb3

bb2:                                              ; preds = %bb3.prol.loopexit, %bb3, %start
  %s.sroa.0.0.lcssa = phi float [ 0.000000e+00, %start ], [ %.lcssa.unr, %bb3.prol.loopexit ], [ %14, %bb3 ]
  %_8 = uitofp i64 %n to float
  %_0 = fdiv float %s.sroa.0.0.lcssa, %_8
  ret float %_0
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite) uwtable
define void @rust_prefix_sum_in_place(ptr noundef captures(none) %x, i64 noundef %n) unnamed_addr #2 personality ptr @rust_eh_personality {
start:
  %_113 = icmp ugt i64 %n, 1
  br i1 %_113, label %bb3.preheader, label %bb5

bb3.preheader:                                    ; preds = %start
  %load_initial = load double, ptr %x, align 8
  %0 = add i64 %n, -1
  %1 = add i64 %n, -2
  %xtraiter = and i64 %0, 3
  %2 = icmp ult i64 %1, 3
  br i1 %2, label %bb3.epil.preheader, label %bb3.preheader.new

bb3.preheader.new:                                ; preds = %bb3.preheader
  %unroll_iter = and i64 %0, -4
  br label %bb3

bb5.loopexit.unr-lcssa:                           ; preds = %bb3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %bb5, label %bb3.epil.preheader

bb3.epil.preheader:                               ; preds = %bb5.loopexit.unr-lcssa, %bb3.preheader
  %store_forwarded.epil.init = phi double [ %load_initial, %bb3.preheader ], [ %22, %bb5.loopexit.unr-lcssa ]
  %iter.sroa.0.04.epil.init = phi i64 [ 1, %bb3.preheader ], [ %18, %bb5.loopexit.unr-lcssa ]
  %lcmp.mod6 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod6)
  br label %bb3.epil

bb3.epil:                                         ; preds = %bb3.epil, %bb3.epil.preheader
  %store_forwarded.epil = phi double [ %store_forwarded.epil.init, %bb3.epil.preheader ], [ %6, %bb3.epil ]
  %iter.sroa.0.04.epil = phi i64 [ %iter.sroa.0.04.epil.init, %bb3.epil.preheader ], [ %3, %bb3.epil ]
  %epil.iter = phi i64 [ 0, %bb3.epil.preheader ], [ %epil.iter.next, %bb3.epil ]
  %3 = add nuw i64 %iter.sroa.0.04.epil, 1
  %_5.epil = fmul double %store_forwarded.epil, 5.000000e-01
  %4 = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.04.epil
  %5 = load double, ptr %4, align 8, !noundef !3
  %6 = fadd double %5, %_5.epil
  store double %6, ptr %4, align 8
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %bb5, label %bb3.epil, !llvm.loop !11

bb5:                                              ; preds = %bb5.loopexit.unr-lcssa, %bb3.epil, %start
  ret void

bb3:                                              ; preds = %bb3, %bb3.preheader.new
  %store_forwarded = phi double [ %load_initial, %bb3.preheader.new ], [ %22, %bb3 ]
  %iter.sroa.0.04 = phi i64 [ 1, %bb3.preheader.new ], [ %18, %bb3 ]
  %niter = phi i64 [ 0, %bb3.preheader.new ], [ %niter.next.3, %bb3 ]
  %_5 = fmul double %store_forwarded, 5.000000e-01
  %7 = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.04
  %8 = load double, ptr %7, align 8, !noundef !3
  %9 = fadd double %8, %_5
  store double %9, ptr %7, align 8
  %_5.1 = fmul double %9, 5.000000e-01
  %10 = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.04
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 8
  %12 = load double, ptr %11, align 8, !noundef !3
  %13 = fadd double %12, %_5.1
  store double %13, ptr %11, align 8
  %_5.2 = fmul double %13, 5.000000e-01
  %14 = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.04
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 16
  %16 = load double, ptr %15, align 8, !noundef !3
  %17 = fadd double %16, %_5.2
  store double %17, ptr %15, align 8
  %18 = add nuw i64 %iter.sroa.0.04, 4
  %_5.3 = fmul double %17, 5.000000e-01
  %19 = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.04
  %20 = getelementptr inbounds nuw i8, ptr %19, i64 24
  %21 = load double, ptr %20, align 8, !noundef !3
  %22 = fadd double %21, %_5.3
  store double %22, ptr %20, align 8
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %bb5.loopexit.unr-lcssa, label %bb3
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite, inaccessiblemem: write) uwtable
define void @rust_scale_in_place(ptr noundef captures(address) %x, i64 noundef %n, double noundef %k) unnamed_addr #3 {
start:
  %0 = icmp ne ptr %x, null
  tail call void @llvm.assume(i1 %0)
  %_13.idx = shl i64 %n, 3
  %_13 = getelementptr inbounds nuw i8, ptr %x, i64 %_13.idx
  %_201 = icmp eq i64 %n, 0
  br i1 %_201, label %bb2, label %bb3.preheader

bb3.preheader:                                    ; preds = %start
  %1 = add i64 %_13.idx, -8
  %2 = lshr exact i64 %1, 3
  %3 = add nuw nsw i64 %2, 1
  %min.iters.check = icmp ult i64 %1, 24
  br i1 %min.iters.check, label %bb3.preheader4, label %vector.ph

vector.ph:                                        ; preds = %bb3.preheader
  %n.vec = and i64 %3, 4611686018427387900
  %4 = shl i64 %n.vec, 3
  %5 = getelementptr i8, ptr %x, i64 %4
  %broadcast.splatinsert = insertelement <2 x double> poison, double %k, i64 0
  %broadcast.splat = shufflevector <2 x double> %broadcast.splatinsert, <2 x double> poison, <2 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %offset.idx = shl i64 %index, 3
  %next.gep = getelementptr i8, ptr %x, i64 %offset.idx
  %6 = getelementptr i8, ptr %next.gep, i64 16
  %wide.load = load <2 x double>, ptr %next.gep, align 8
  %wide.load3 = load <2 x double>, ptr %6, align 8
  %7 = fmul <2 x double> %broadcast.splat, %wide.load
  %8 = fmul <2 x double> %broadcast.splat, %wide.load3
  %9 = fmul <2 x double> %wide.load, %7
  %10 = fmul <2 x double> %wide.load3, %8
  store <2 x double> %9, ptr %next.gep, align 8
  store <2 x double> %10, ptr %6, align 8
  %index.next = add nuw i64 %index, 4
  %11 = icmp eq i64 %index.next, %n.vec
  br i1 %11, label %middle.block, label %vector.body, !llvm.loop !12

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %3, %n.vec
  br i1 %cmp.n, label %bb2, label %bb3.preheader4

bb3.preheader4:                                   ; preds = %bb3.preheader, %middle.block
  %iter.sroa.0.02.ph = phi ptr [ %x, %bb3.preheader ], [ %5, %middle.block ]
  br label %bb3

bb3:                                              ; preds = %bb3.preheader4, %bb3
  %iter.sroa.0.02 = phi ptr [ %_26, %bb3 ], [ %iter.sroa.0.02.ph, %bb3.preheader4 ]
  %_26 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.02, i64 8
  %_9 = load double, ptr %iter.sroa.0.02, align 8, !noundef !3
  %_8 = fmul double %k, %_9
  %12 = fmul double %_9, %_8
  store double %12, ptr %iter.sroa.0.02, align 8
  %_20 = icmp eq ptr %_26, %_13
  br i1 %_20, label %bb2, label %bb3, !llvm.loop !15

bb2:                                              ; preds = %bb3, %middle.block, %start
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read) uwtable
define noundef double @rust_window_roughness(ptr noundef readonly captures(none) %x, i64 noundef %n) unnamed_addr #4 personality ptr @rust_eh_personality {
start:
  %_2.i8.i = icmp ult i64 %n, 2
  br i1 %_2.i8.i, label %bb1, label %bb3.us.preheader.i

bb3.us.preheader.i:                               ; preds = %start
  %_6.i.i.us.pre.i = load double, ptr %x, align 8, !alias.scope !16, !noalias !19
  %0 = and i64 %n, 1
  %lcmp.mod.not.not = icmp eq i64 %0, 0
  br i1 %lcmp.mod.not.not, label %bb3.us.i.prol, label %bb3.us.i.prol.loopexit

bb3.us.i.prol:                                    ; preds = %bb3.us.preheader.i
  %new_len.i.us.i.prol = add i64 %n, -1
  %_28.i.us.i.prol = getelementptr inbounds nuw i8, ptr %x, i64 8
  %_3.i.i.us.i.prol = load double, ptr %_28.i.us.i.prol, align 8, !alias.scope !16, !noalias !19, !noundef !3
  %_0.i.i.us.i.prol = fcmp ogt double %_3.i.i.us.i.prol, %_6.i.i.us.pre.i
  %_5.i4.i.us.i.prol = fsub double %_3.i.i.us.i.prol, %_6.i.i.us.pre.i
  %_4.i.i.us.i.prol = fmul double %_5.i4.i.us.i.prol, %_5.i4.i.us.i.prol
  %_0.sroa.0.0.i.us.i.prol = select i1 %_0.i.i.us.i.prol, double %_4.i.i.us.i.prol, double 0.000000e+00
  br label %bb3.us.i.prol.loopexit

bb3.us.i.prol.loopexit:                           ; preds = %bb3.us.i.prol, %bb3.us.preheader.i
  %_0.sroa.0.0.i.us.i.lcssa.unr = phi double [ poison, %bb3.us.preheader.i ], [ %_0.sroa.0.0.i.us.i.prol, %bb3.us.i.prol ]
  %_6.i.i.us.i.unr = phi double [ %_6.i.i.us.pre.i, %bb3.us.preheader.i ], [ %_3.i.i.us.i.prol, %bb3.us.i.prol ]
  %accum.sroa.0.011.us.i.unr = phi double [ 0.000000e+00, %bb3.us.preheader.i ], [ %_0.sroa.0.0.i.us.i.prol, %bb3.us.i.prol ]
  %new_len.i610.us.i.unr = phi i64 [ %n, %bb3.us.preheader.i ], [ %new_len.i.us.i.prol, %bb3.us.i.prol ]
  %_28.i79.us.i.unr = phi ptr [ %x, %bb3.us.preheader.i ], [ %_28.i.us.i.prol, %bb3.us.i.prol ]
  %1 = icmp eq i64 %n, 2
  br i1 %1, label %bb1, label %bb3.us.i

bb3.us.i:                                         ; preds = %bb3.us.i.prol.loopexit, %bb3.us.i
  %_6.i.i.us.i = phi double [ %_3.i.i.us.i.1, %bb3.us.i ], [ %_6.i.i.us.i.unr, %bb3.us.i.prol.loopexit ]
  %accum.sroa.0.011.us.i = phi double [ %_0.sroa.0.0.i.us.i.1, %bb3.us.i ], [ %accum.sroa.0.011.us.i.unr, %bb3.us.i.prol.loopexit ]
  %new_len.i610.us.i = phi i64 [ %new_len.i.us.i.1, %bb3.us.i ], [ %new_len.i610.us.i.unr, %bb3.us.i.prol.loopexit ]
  %_28.i79.us.i = phi ptr [ %_28.i.us.i.1, %bb3.us.i ], [ %_28.i79.us.i.unr, %bb3.us.i.prol.loopexit ]
  %new_len.i.us.i = add i64 %new_len.i610.us.i, -1
  %_28.i.us.i = getelementptr inbounds nuw i8, ptr %_28.i79.us.i, i64 8
  %_3.i.i.us.i = load double, ptr %_28.i.us.i, align 8, !alias.scope !16, !noalias !19, !noundef !3
  %_0.i.i.us.i = fcmp ogt double %_3.i.i.us.i, %_6.i.i.us.i
  %_5.i4.i.us.i = fsub double %_3.i.i.us.i, %_6.i.i.us.i
  %_4.i.i.us.i = fmul double %_5.i4.i.us.i, %_5.i4.i.us.i
  %_0.i5.i.us.i = fadd double %accum.sroa.0.011.us.i, %_4.i.i.us.i
  %_0.sroa.0.0.i.us.i = select i1 %_0.i.i.us.i, double %_0.i5.i.us.i, double %accum.sroa.0.011.us.i
  %new_len.i.us.i.1 = add i64 %new_len.i610.us.i, -2
  %_28.i.us.i.1 = getelementptr inbounds nuw i8, ptr %_28.i79.us.i, i64 16
  %_3.i.i.us.i.1 = load double, ptr %_28.i.us.i.1, align 8, !alias.scope !16, !noalias !19, !noundef !3
  %_0.i.i.us.i.1 = fcmp ogt double %_3.i.i.us.i.1, %_3.i.i.us.i
  %_5.i4.i.us.i.1 = fsub double %_3.i.i.us.i.1, %_3.i.i.us.i
  %_4.i.i.us.i.1 = fmul double %_5.i4.i.us.i.1, %_5.i4.i.us.i.1
  %_0.i5.i.us.i.1 = fadd double %_0.sroa.0.0.i.us.i, %_4.i.i.us.i.1
  %_0.sroa.0.0.i.us.i.1 = select i1 %_0.i.i.us.i.1, double %_0.i5.i.us.i.1, double %_0.sroa.0.0.i.us.i
  %_2.i.us.i.1 = icmp ult i64 %new_len.i.us.i, 3
  br i1 %_2.i.us.i.1, label %bb1, label %bb3.us.i

bb1:                                              ; preds = %bb3.us.i.prol.loopexit, %bb3.us.i, %start
  %accum.sroa.0.0.lcssa.i = phi double [ 0.000000e+00, %start ], [ %_0.sroa.0.0.i.us.i.lcssa.unr, %bb3.us.i.prol.loopexit ], [ %_0.sroa.0.0.i.us.i.1, %bb3.us.i ]
  ret double %accum.sroa.0.0.lcssa.i
}

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #5

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #6

; core::panicking::panic_bounds_check
; Function Attrs: cold minsize noinline noreturn nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef, i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #8

attributes #0 = { noinline nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite, inaccessiblemem: write) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #5 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { cold minsize noinline noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #8 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #9 = { noinline noreturn }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.unroll.disable"}
!6 = !{!7}
!7 = distinct !{!7, !8, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE: %self"}
!8 = distinct !{!8, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE"}
!9 = distinct !{!9, !5}
!10 = distinct !{!10, !5}
!11 = distinct !{!11, !5}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.isvectorized", i32 1}
!14 = !{!"llvm.loop.unroll.runtime.disable"}
!15 = distinct !{!15, !14, !13}
!16 = !{!17}
!17 = distinct !{!17, !18, !"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E: argument 0"}
!18 = distinct !{!18, !"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E"}
!19 = !{!20}
!20 = distinct !{!20, !21, !"_ZN4core4iter6traits8iterator8Iterator4fold17h6623906278b4a40aE: %self"}
!21 = distinct !{!21, !"_ZN4core4iter6traits8iterator8Iterator4fold17h6623906278b4a40aE"}
