; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=2 --emit=llvm-ir rust/rust_slices.rs -o ir/rustc-1.95/O2/rust_slices.ll
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
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %w.1, i64 noundef %w.1, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_5d2975b396ca6b7bfbe71db69eea684d) #11
  unreachable
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: readwrite) uwtable
define noundef double @rust_dot(ptr noundef readonly captures(address_is_null) %x, ptr noundef readonly captures(address_is_null) %y, i64 noundef %n) unnamed_addr #1 personality ptr @rust_eh_personality {
bb1:
  %0 = icmp ne ptr %x, null
  tail call void @llvm.assume(i1 %0)
  %_206.not.i = icmp eq i64 %n, 0
  br i1 %_206.not.i, label %bb2, label %bb14.lr.ph.i

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
  %accum.sroa.0.08.i = phi double [ -0.000000e+00, %bb14.lr.ph.i.new ], [ %_0.i1.i.i.3, %bb14.i ]
  %iter.sroa.0.07.i = phi i64 [ 0, %bb14.lr.ph.i.new ], [ %_24.i.3, %bb14.i ]
  %niter = phi i64 [ 0, %bb14.lr.ph.i.new ], [ %niter.next.3, %bb14.i ]
  %_24.i = or disjoint i64 %iter.sroa.0.07.i, 1
  %_3.i.i.i = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.07.i
  %_3.i3.i.i = getelementptr inbounds nuw double, ptr %y, i64 %iter.sroa.0.07.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  %_5.i.i5.i = load double, ptr %_3.i.i.i, align 8, !alias.scope !16, !noalias !17, !noundef !3
  %_6.i.i.i = load double, ptr %_3.i3.i.i, align 8, !alias.scope !20, !noalias !21, !noundef !3
  %_0.i.i.i = fmul double %_5.i.i5.i, %_6.i.i.i
  %_0.i1.i.i = fadd double %accum.sroa.0.08.i, %_0.i.i.i
  %_24.i.1 = or disjoint i64 %iter.sroa.0.07.i, 2
  %_3.i.i.i.1 = getelementptr inbounds nuw double, ptr %x, i64 %_24.i
  %_3.i3.i.i.1 = getelementptr inbounds nuw double, ptr %y, i64 %_24.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !22)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !24)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !26)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !28)
  %_5.i.i5.i.1 = load double, ptr %_3.i.i.i.1, align 8, !alias.scope !30, !noalias !31, !noundef !3
  %_6.i.i.i.1 = load double, ptr %_3.i3.i.i.1, align 8, !alias.scope !32, !noalias !33, !noundef !3
  %_0.i.i.i.1 = fmul double %_5.i.i5.i.1, %_6.i.i.i.1
  %_0.i1.i.i.1 = fadd double %_0.i1.i.i, %_0.i.i.i.1
  %_24.i.2 = or disjoint i64 %iter.sroa.0.07.i, 3
  %_3.i.i.i.2 = getelementptr inbounds nuw double, ptr %x, i64 %_24.i.1
  %_3.i3.i.i.2 = getelementptr inbounds nuw double, ptr %y, i64 %_24.i.1
  tail call void @llvm.experimental.noalias.scope.decl(metadata !34)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !36)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !38)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !40)
  %_5.i.i5.i.2 = load double, ptr %_3.i.i.i.2, align 8, !alias.scope !42, !noalias !43, !noundef !3
  %_6.i.i.i.2 = load double, ptr %_3.i3.i.i.2, align 8, !alias.scope !44, !noalias !45, !noundef !3
  %_0.i.i.i.2 = fmul double %_5.i.i5.i.2, %_6.i.i.i.2
  %_0.i1.i.i.2 = fadd double %_0.i1.i.i.1, %_0.i.i.i.2
  %_24.i.3 = add nuw i64 %iter.sroa.0.07.i, 4
  %_3.i.i.i.3 = getelementptr inbounds nuw double, ptr %x, i64 %_24.i.2
  %_3.i3.i.i.3 = getelementptr inbounds nuw double, ptr %y, i64 %_24.i.2
  tail call void @llvm.experimental.noalias.scope.decl(metadata !46)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !48)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !50)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !52)
  %_5.i.i5.i.3 = load double, ptr %_3.i.i.i.3, align 8, !alias.scope !54, !noalias !55, !noundef !3
  %_6.i.i.i.3 = load double, ptr %_3.i3.i.i.3, align 8, !alias.scope !56, !noalias !57, !noundef !3
  %_0.i.i.i.3 = fmul double %_5.i.i5.i.3, %_6.i.i.i.3
  %_0.i1.i.i.3 = fadd double %_0.i1.i.i.2, %_0.i.i.i.3
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %bb2.loopexit.unr-lcssa, label %bb14.i

bb2.loopexit.unr-lcssa:                           ; preds = %bb14.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %bb2, label %bb14.i.epil.preheader

bb14.i.epil.preheader:                            ; preds = %bb2.loopexit.unr-lcssa, %bb14.lr.ph.i
  %accum.sroa.0.08.i.epil.init = phi double [ -0.000000e+00, %bb14.lr.ph.i ], [ %_0.i1.i.i.3, %bb2.loopexit.unr-lcssa ]
  %iter.sroa.0.07.i.epil.init = phi i64 [ 0, %bb14.lr.ph.i ], [ %_24.i.3, %bb2.loopexit.unr-lcssa ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  br label %bb14.i.epil

bb14.i.epil:                                      ; preds = %bb14.i.epil, %bb14.i.epil.preheader
  %accum.sroa.0.08.i.epil = phi double [ %accum.sroa.0.08.i.epil.init, %bb14.i.epil.preheader ], [ %_0.i1.i.i.epil, %bb14.i.epil ]
  %iter.sroa.0.07.i.epil = phi i64 [ %iter.sroa.0.07.i.epil.init, %bb14.i.epil.preheader ], [ %_24.i.epil, %bb14.i.epil ]
  %epil.iter = phi i64 [ 0, %bb14.i.epil.preheader ], [ %epil.iter.next, %bb14.i.epil ]
  %_24.i.epil = add nuw i64 %iter.sroa.0.07.i.epil, 1
  %_3.i.i.i.epil = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.07.i.epil
  %_3.i3.i.i.epil = getelementptr inbounds nuw double, ptr %y, i64 %iter.sroa.0.07.i.epil
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  %_5.i.i5.i.epil = load double, ptr %_3.i.i.i.epil, align 8, !alias.scope !16, !noalias !17, !noundef !3
  %_6.i.i.i.epil = load double, ptr %_3.i3.i.i.epil, align 8, !alias.scope !20, !noalias !21, !noundef !3
  %_0.i.i.i.epil = fmul double %_5.i.i5.i.epil, %_6.i.i.i.epil
  %_0.i1.i.i.epil = fadd double %accum.sroa.0.08.i.epil, %_0.i.i.i.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %bb2, label %bb14.i.epil, !llvm.loop !58

bb2:                                              ; preds = %bb2.loopexit.unr-lcssa, %bb14.i.epil, %bb1
  %accum.sroa.0.0.lcssa.i = phi double [ -0.000000e+00, %bb1 ], [ %_0.i1.i.i.3, %bb2.loopexit.unr-lcssa ], [ %_0.i1.i.i.epil, %bb14.i.epil ]
  ret double %accum.sroa.0.0.lcssa.i
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef float @rust_float_mean_square(ptr noundef readonly captures(address) %x, i64 noundef %n) unnamed_addr #2 {
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
  br i1 %prol.iter.cmp.not, label %bb3.prol.loopexit, label %bb3.prol, !llvm.loop !59

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
define void @rust_prefix_sum_in_place(ptr noundef captures(none) %x, i64 noundef %n) unnamed_addr #3 personality ptr @rust_eh_personality {
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
  br i1 %epil.iter.cmp.not, label %bb5, label %bb3.epil, !llvm.loop !60

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
define void @rust_scale_in_place(ptr noundef captures(address) %x, i64 noundef %n, double noundef %k) unnamed_addr #4 {
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
  br i1 %11, label %middle.block, label %vector.body, !llvm.loop !61

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
  br i1 %_20, label %bb2, label %bb3, !llvm.loop !64

bb2:                                              ; preds = %bb3, %middle.block, %start
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read) uwtable
define noundef double @rust_window_roughness(ptr noundef readonly captures(none) %x, i64 noundef %n) unnamed_addr #5 personality ptr @rust_eh_personality {
start:
  %_2.i8.i = icmp ult i64 %n, 2
  br i1 %_2.i8.i, label %bb1, label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.preheader"

"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.preheader": ; preds = %start
  %_6.i.i.i.pre = load double, ptr %x, align 8, !alias.scope !65, !noalias !68
  %0 = and i64 %n, 1
  %lcmp.mod.not.not = icmp eq i64 %0, 0
  br i1 %lcmp.mod.not.not, label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol", label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit"

"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol": ; preds = %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.preheader"
  %_28.i.i.prol = getelementptr inbounds nuw i8, ptr %x, i64 8
  %new_len.i.i.prol = add i64 %n, -1
  %_3.i.i.i.prol = load double, ptr %_28.i.i.prol, align 8, !alias.scope !65, !noalias !68, !noundef !3
  %_0.i.i.i.prol = fcmp ogt double %_3.i.i.i.prol, %_6.i.i.i.pre
  %_5.i3.i.i.prol = fsub double %_3.i.i.i.prol, %_6.i.i.i.pre
  %_4.i.i.i.prol = fmul double %_5.i3.i.i.prol, %_5.i3.i.i.prol
  %_0.sroa.0.0.i.i.prol = select i1 %_0.i.i.i.prol, double %_4.i.i.i.prol, double 0.000000e+00
  br label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit"

"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit": ; preds = %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol", %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.preheader"
  %_0.sroa.0.0.i.i.lcssa.unr = phi double [ poison, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.preheader" ], [ %_0.sroa.0.0.i.i.prol, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol" ]
  %_6.i.i.i.unr = phi double [ %_6.i.i.i.pre, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.preheader" ], [ %_3.i.i.i.prol, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol" ]
  %accum.sroa.0.011.i.unr = phi double [ 0.000000e+00, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.preheader" ], [ %_0.sroa.0.0.i.i.prol, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol" ]
  %new_len.i610.i.unr = phi i64 [ %n, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.preheader" ], [ %new_len.i.i.prol, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol" ]
  %_28.i79.i.unr = phi ptr [ %x, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.preheader" ], [ %_28.i.i.prol, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol" ]
  %1 = icmp eq i64 %n, 2
  br i1 %1, label %bb1, label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i"

"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i": ; preds = %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit", %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i"
  %_6.i.i.i = phi double [ %_3.i.i.i.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i" ], [ %_6.i.i.i.unr, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit" ]
  %accum.sroa.0.011.i = phi double [ %_0.sroa.0.0.i.i.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i" ], [ %accum.sroa.0.011.i.unr, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit" ]
  %new_len.i610.i = phi i64 [ %new_len.i.i.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i" ], [ %new_len.i610.i.unr, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit" ]
  %_28.i79.i = phi ptr [ %_28.i.i.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i" ], [ %_28.i79.i.unr, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit" ]
  %_28.i.i = getelementptr inbounds nuw i8, ptr %_28.i79.i, i64 8
  %new_len.i.i = add i64 %new_len.i610.i, -1
  %_3.i.i.i = load double, ptr %_28.i.i, align 8, !alias.scope !65, !noalias !68, !noundef !3
  %_0.i.i.i = fcmp ogt double %_3.i.i.i, %_6.i.i.i
  %_5.i3.i.i = fsub double %_3.i.i.i, %_6.i.i.i
  %_4.i.i.i = fmul double %_5.i3.i.i, %_5.i3.i.i
  %_0.i4.i.i = fadd double %accum.sroa.0.011.i, %_4.i.i.i
  %_0.sroa.0.0.i.i = select i1 %_0.i.i.i, double %_0.i4.i.i, double %accum.sroa.0.011.i
  %_28.i.i.1 = getelementptr inbounds nuw i8, ptr %_28.i79.i, i64 16
  %new_len.i.i.1 = add i64 %new_len.i610.i, -2
  %_3.i.i.i.1 = load double, ptr %_28.i.i.1, align 8, !alias.scope !65, !noalias !68, !noundef !3
  %_0.i.i.i.1 = fcmp ogt double %_3.i.i.i.1, %_3.i.i.i
  %_5.i3.i.i.1 = fsub double %_3.i.i.i.1, %_3.i.i.i
  %_4.i.i.i.1 = fmul double %_5.i3.i.i.1, %_5.i3.i.i.1
  %_0.i4.i.i.1 = fadd double %_0.sroa.0.0.i.i, %_4.i.i.i.1
  %_0.sroa.0.0.i.i.1 = select i1 %_0.i.i.i.1, double %_0.i4.i.i.1, double %_0.sroa.0.0.i.i
  %_2.i.i.1 = icmp ult i64 %new_len.i.i, 3
  br i1 %_2.i.i.1, label %bb1, label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i"

bb1:                                              ; preds = %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit", %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i", %start
  %accum.sroa.0.0.lcssa.i = phi double [ 0.000000e+00, %start ], [ %_0.sroa.0.0.i.i.lcssa.unr, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit" ], [ %_0.sroa.0.0.i.i.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i" ]
  ret double %accum.sroa.0.0.lcssa.i
}

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #6

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #7

; core::panicking::panic_bounds_check
; Function Attrs: cold minsize noinline noreturn nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef, i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #8

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #9

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #10

attributes #0 = { noinline nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: readwrite) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite, inaccessiblemem: write) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #5 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { cold minsize noinline noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #9 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #10 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #11 = { noinline noreturn }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.unroll.disable"}
!6 = !{!7}
!7 = distinct !{!7, !8, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0"}
!8 = distinct !{!8, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1"}
!11 = !{!12}
!12 = distinct !{!12, !13, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0"}
!13 = distinct !{!13, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E"}
!14 = !{!15}
!15 = distinct !{!15, !13, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1"}
!16 = !{!12, !7}
!17 = !{!15, !10, !18}
!18 = distinct !{!18, !19, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE: %self"}
!19 = distinct !{!19, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE"}
!20 = !{!15, !10}
!21 = !{!12, !7, !18}
!22 = !{!23}
!23 = distinct !{!23, !8, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It1"}
!24 = !{!25}
!25 = distinct !{!25, !8, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It1"}
!26 = !{!27}
!27 = distinct !{!27, !13, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It1"}
!28 = !{!29}
!29 = distinct !{!29, !13, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It1"}
!30 = !{!27, !23}
!31 = !{!29, !25, !18}
!32 = !{!29, !25}
!33 = !{!27, !23, !18}
!34 = !{!35}
!35 = distinct !{!35, !8, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It2"}
!36 = !{!37}
!37 = distinct !{!37, !8, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It2"}
!38 = !{!39}
!39 = distinct !{!39, !13, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It2"}
!40 = !{!41}
!41 = distinct !{!41, !13, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It2"}
!42 = !{!39, !35}
!43 = !{!41, !37, !18}
!44 = !{!41, !37}
!45 = !{!39, !35, !18}
!46 = !{!47}
!47 = distinct !{!47, !8, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It3"}
!48 = !{!49}
!49 = distinct !{!49, !8, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It3"}
!50 = !{!51}
!51 = distinct !{!51, !13, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It3"}
!52 = !{!53}
!53 = distinct !{!53, !13, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It3"}
!54 = !{!51, !47}
!55 = !{!53, !49, !18}
!56 = !{!53, !49}
!57 = !{!51, !47, !18}
!58 = distinct !{!58, !5}
!59 = distinct !{!59, !5}
!60 = distinct !{!60, !5}
!61 = distinct !{!61, !62, !63}
!62 = !{!"llvm.loop.isvectorized", i32 1}
!63 = !{!"llvm.loop.unroll.runtime.disable"}
!64 = distinct !{!64, !63, !62}
!65 = !{!66}
!66 = distinct !{!66, !67, !"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E: argument 0"}
!67 = distinct !{!67, !"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E"}
!68 = !{!69, !71}
!69 = distinct !{!69, !70, !"_ZN11rust_slices21rust_window_roughness28_$u7b$$u7b$closure$u7d$$u7d$17h3a8490f6b696730bE: %w"}
!70 = distinct !{!70, !"_ZN11rust_slices21rust_window_roughness28_$u7b$$u7b$closure$u7d$$u7d$17h3a8490f6b696730bE"}
!71 = distinct !{!71, !72, !"_ZN4core4iter6traits8iterator8Iterator4fold17h6623906278b4a40aE: %self"}
!72 = distinct !{!72, !"_ZN4core4iter6traits8iterator8Iterator4fold17h6623906278b4a40aE"}
