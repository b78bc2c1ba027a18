; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=3 -g --remap-path-prefix=$PWD=. --emit=llvm-ir rust/rust_slices.rs -o ir/rustc-1.95/O3-g/rust_slices.ll
; ModuleID = 'rust_slices.6a39b2a20befe61b-cgu.0'
source_filename = "rust_slices.6a39b2a20befe61b-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_9e7d5a76715d665cfed1210f047dff1f = private unnamed_addr constant [20 x i8] c"rust/rust_slices.rs\00", align 1
@alloc_5d2975b396ca6b7bfbe71db69eea684d = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9e7d5a76715d665cfed1210f047dff1f, [16 x i8] c"\13\00\00\00\00\00\00\00\1A\00\00\00\0E\00\00\00" }>, align 8

; rust_slices::weighted_norm
; Function Attrs: noinline nonlazybind uwtable
define noundef double @_ZN11rust_slices13weighted_norm17hff3c77f74ca39555E(ptr noalias noundef nonnull readonly align 8 captures(none) %x.0, i64 noundef range(i64 0, 1152921504606846976) %x.1, ptr noalias noundef nonnull readonly align 8 captures(none) %w.0, i64 noundef range(i64 0, 1152921504606846976) %w.1) unnamed_addr #0 !dbg !7 {
start:
    #dbg_value(ptr poison, !39, !DIExpression(), !51)
    #dbg_value(ptr poison, !77, !DIExpression(), !89)
    #dbg_value(ptr poison, !84, !DIExpression(), !90)
    #dbg_value(ptr %x.0, !22, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !91)
    #dbg_value(i64 %x.1, !22, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !91)
    #dbg_value(ptr %w.0, !23, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !91)
    #dbg_value(i64 %w.1, !23, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !91)
    #dbg_value(i64 1, !92, !DIExpression(), !99)
    #dbg_value(i64 1, !101, !DIExpression(), !141)
    #dbg_value(double 0.000000e+00, !24, !DIExpression(), !143)
    #dbg_value(double 0.000000e+00, !144, !DIExpression(), !153)
    #dbg_value(double 0.000000e+00, !155, !DIExpression(), !161)
    #dbg_value(i64 0, !26, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !163)
    #dbg_value(i64 %x.1, !26, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !163)
    #dbg_value(ptr undef, !84, !DIExpression(), !90)
    #dbg_value(ptr undef, !77, !DIExpression(), !89)
    #dbg_value(ptr undef, !39, !DIExpression(), !51)
    #dbg_value(ptr undef, !50, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !164)
  %_166.not = icmp eq i64 %x.1, 0, !dbg !165
  br i1 %_166.not, label %bb5, label %bb4.preheader, !dbg !52

bb4.preheader:                                    ; preds = %start
  %0 = add nsw i64 %x.1, -1, !dbg !166
  %.not.not = icmp samesign ugt i64 %w.1, %0, !dbg !166
  br i1 %.not.not, label %bb4.preheader11, label %panic, !dbg !166

bb4.preheader11:                                  ; preds = %bb4.preheader
  %xtraiter = and i64 %x.1, 3, !dbg !52
  %1 = icmp samesign ult i64 %x.1, 4, !dbg !52
  br i1 %1, label %bb4.epil.preheader, label %bb4.preheader11.new, !dbg !52

bb4.preheader11.new:                              ; preds = %bb4.preheader11
  %unroll_iter = and i64 %x.1, 1152921504606846972, !dbg !52
  br label %bb4, !dbg !52

bb5.loopexit.unr-lcssa:                           ; preds = %bb4
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0, !dbg !52
  br i1 %lcmp.mod.not, label %bb5.loopexit, label %bb4.epil.preheader, !dbg !52

bb4.epil.preheader:                               ; preds = %bb5.loopexit.unr-lcssa, %bb4.preheader11
  %s.sroa.0.08.epil.init = phi double [ 0.000000e+00, %bb4.preheader11 ], [ %17, %bb5.loopexit.unr-lcssa ]
  %iter.sroa.0.07.epil.init = phi i64 [ 0, %bb4.preheader11 ], [ %_20.3, %bb5.loopexit.unr-lcssa ]
  %lcmp.mod13 = icmp ne i64 %xtraiter, 0, !dbg !52
  tail call void @llvm.assume(i1 %lcmp.mod13), !dbg !52
  br label %bb4.epil, !dbg !52

bb4.epil:                                         ; preds = %bb4.epil, %bb4.epil.preheader
  %s.sroa.0.08.epil = phi double [ %4, %bb4.epil ], [ %s.sroa.0.08.epil.init, %bb4.epil.preheader ]
  %iter.sroa.0.07.epil = phi i64 [ %_20.epil, %bb4.epil ], [ %iter.sroa.0.07.epil.init, %bb4.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %bb4.epil ], [ 0, %bb4.epil.preheader ]
    #dbg_value(double %s.sroa.0.08.epil, !155, !DIExpression(), !161)
    #dbg_value(i64 %iter.sroa.0.07.epil, !78, !DIExpression(), !167)
    #dbg_value(i64 %iter.sroa.0.07.epil, !98, !DIExpression(), !99)
    #dbg_value(i64 %iter.sroa.0.07.epil, !140, !DIExpression(), !141)
    #dbg_value(i64 %iter.sroa.0.07.epil, !26, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !163)
    #dbg_value(i64 %iter.sroa.0.07.epil, !37, !DIExpression(), !168)
  %_20.epil = add nuw nsw i64 %iter.sroa.0.07.epil, 1, !dbg !169
    #dbg_value(i64 %_20.epil, !26, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !163)
  %2 = getelementptr inbounds nuw double, ptr %w.0, i64 %iter.sroa.0.07.epil, !dbg !166
  %_11.epil = load double, ptr %2, align 8, !dbg !166, !noundef !20
  %3 = getelementptr inbounds nuw double, ptr %x.0, i64 %iter.sroa.0.07.epil, !dbg !170
  %_14.epil = load double, ptr %3, align 8, !dbg !170, !noundef !20
  %_10.epil = fmul double %_11.epil, %_14.epil, !dbg !166
  %_9.epil = fmul double %_14.epil, %_10.epil, !dbg !166
  %4 = fadd double %s.sroa.0.08.epil, %_9.epil, !dbg !171
    #dbg_value(double %4, !155, !DIExpression(), !161)
    #dbg_value(double %4, !144, !DIExpression(), !153)
    #dbg_value(double %4, !24, !DIExpression(), !143)
    #dbg_value(ptr undef, !84, !DIExpression(), !90)
    #dbg_value(ptr undef, !77, !DIExpression(), !89)
    #dbg_value(ptr undef, !39, !DIExpression(), !51)
    #dbg_value(ptr undef, !50, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !164)
  %epil.iter.next = add i64 %epil.iter, 1, !dbg !52
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter, !dbg !52
  br i1 %epil.iter.cmp.not, label %bb5.loopexit, label %bb4.epil, !dbg !52, !llvm.loop !172

bb5.loopexit:                                     ; preds = %bb4.epil, %bb5.loopexit.unr-lcssa
  %.lcssa = phi double [ %17, %bb5.loopexit.unr-lcssa ], [ %4, %bb4.epil ], !dbg !171
  %5 = tail call double @llvm.sqrt.f64(double %.lcssa), !dbg !174
  br label %bb5, !dbg !174

bb5:                                              ; preds = %bb5.loopexit, %start
  %s.sroa.0.0.lcssa = phi double [ 0.000000e+00, %start ], [ %5, %bb5.loopexit ], !dbg !91
  ret double %s.sroa.0.0.lcssa, !dbg !175

bb4:                                              ; preds = %bb4, %bb4.preheader11.new
  %s.sroa.0.08 = phi double [ 0.000000e+00, %bb4.preheader11.new ], [ %17, %bb4 ]
  %iter.sroa.0.07 = phi i64 [ 0, %bb4.preheader11.new ], [ %_20.3, %bb4 ]
  %niter = phi i64 [ 0, %bb4.preheader11.new ], [ %niter.next.3, %bb4 ]
    #dbg_value(double %s.sroa.0.08, !155, !DIExpression(), !161)
    #dbg_value(i64 %iter.sroa.0.07, !78, !DIExpression(), !167)
    #dbg_value(i64 %iter.sroa.0.07, !98, !DIExpression(), !99)
    #dbg_value(i64 %iter.sroa.0.07, !140, !DIExpression(), !141)
    #dbg_value(i64 %iter.sroa.0.07, !26, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !163)
    #dbg_value(i64 %iter.sroa.0.07, !37, !DIExpression(), !168)
  %_20 = or disjoint i64 %iter.sroa.0.07, 1, !dbg !169
    #dbg_value(i64 %_20, !26, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !163)
  %6 = getelementptr inbounds nuw double, ptr %w.0, i64 %iter.sroa.0.07, !dbg !166
  %_11 = load double, ptr %6, align 8, !dbg !166, !noundef !20
  %7 = getelementptr inbounds nuw double, ptr %x.0, i64 %iter.sroa.0.07, !dbg !170
  %_14 = load double, ptr %7, align 8, !dbg !170, !noundef !20
  %_10 = fmul double %_11, %_14, !dbg !166
  %_9 = fmul double %_14, %_10, !dbg !166
  %8 = fadd double %s.sroa.0.08, %_9, !dbg !171
    #dbg_value(double %8, !155, !DIExpression(), !161)
    #dbg_value(double %8, !144, !DIExpression(), !153)
    #dbg_value(double %8, !24, !DIExpression(), !143)
    #dbg_value(ptr undef, !84, !DIExpression(), !90)
    #dbg_value(ptr undef, !77, !DIExpression(), !89)
    #dbg_value(ptr undef, !39, !DIExpression(), !51)
    #dbg_value(ptr undef, !50, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !164)
    #dbg_value(i64 %_20, !78, !DIExpression(), !167)
    #dbg_value(i64 %_20, !98, !DIExpression(), !99)
    #dbg_value(i64 %_20, !140, !DIExpression(), !141)
    #dbg_value(i64 %_20, !26, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !163)
    #dbg_value(i64 %_20, !37, !DIExpression(), !168)
  %_20.1 = or disjoint i64 %iter.sroa.0.07, 2, !dbg !169
    #dbg_value(i64 %_20.1, !26, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !163)
  %9 = getelementptr inbounds nuw double, ptr %w.0, i64 %_20, !dbg !166
  %_11.1 = load double, ptr %9, align 8, !dbg !166, !noundef !20
  %10 = getelementptr inbounds nuw double, ptr %x.0, i64 %_20, !dbg !170
  %_14.1 = load double, ptr %10, align 8, !dbg !170, !noundef !20
  %_10.1 = fmul double %_11.1, %_14.1, !dbg !166
  %_9.1 = fmul double %_14.1, %_10.1, !dbg !166
  %11 = fadd double %8, %_9.1, !dbg !171
    #dbg_value(double %11, !155, !DIExpression(), !161)
    #dbg_value(double %11, !144, !DIExpression(), !153)
    #dbg_value(double %11, !24, !DIExpression(), !143)
    #dbg_value(i64 %_20.1, !78, !DIExpression(), !167)
    #dbg_value(i64 %_20.1, !98, !DIExpression(), !99)
    #dbg_value(i64 %_20.1, !140, !DIExpression(), !141)
    #dbg_value(i64 %_20.1, !26, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !163)
    #dbg_value(i64 %_20.1, !37, !DIExpression(), !168)
  %_20.2 = or disjoint i64 %iter.sroa.0.07, 3, !dbg !169
    #dbg_value(i64 %_20.2, !26, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !163)
  %12 = getelementptr inbounds nuw double, ptr %w.0, i64 %_20.1, !dbg !166
  %_11.2 = load double, ptr %12, align 8, !dbg !166, !noundef !20
  %13 = getelementptr inbounds nuw double, ptr %x.0, i64 %_20.1, !dbg !170
  %_14.2 = load double, ptr %13, align 8, !dbg !170, !noundef !20
  %_10.2 = fmul double %_11.2, %_14.2, !dbg !166
  %_9.2 = fmul double %_14.2, %_10.2, !dbg !166
  %14 = fadd double %11, %_9.2, !dbg !171
    #dbg_value(double %14, !155, !DIExpression(), !161)
    #dbg_value(double %14, !144, !DIExpression(), !153)
    #dbg_value(double %14, !24, !DIExpression(), !143)
    #dbg_value(i64 %_20.2, !78, !DIExpression(), !167)
    #dbg_value(i64 %_20.2, !98, !DIExpression(), !99)
    #dbg_value(i64 %_20.2, !140, !DIExpression(), !141)
    #dbg_value(i64 %_20.2, !26, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !163)
    #dbg_value(i64 %_20.2, !37, !DIExpression(), !168)
  %_20.3 = add nuw nsw i64 %iter.sroa.0.07, 4, !dbg !169
    #dbg_value(i64 %_20.3, !26, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !163)
  %15 = getelementptr inbounds nuw double, ptr %w.0, i64 %_20.2, !dbg !166
  %_11.3 = load double, ptr %15, align 8, !dbg !166, !noundef !20
  %16 = getelementptr inbounds nuw double, ptr %x.0, i64 %_20.2, !dbg !170
  %_14.3 = load double, ptr %16, align 8, !dbg !170, !noundef !20
  %_10.3 = fmul double %_11.3, %_14.3, !dbg !166
  %_9.3 = fmul double %_14.3, %_10.3, !dbg !166
  %17 = fadd double %14, %_9.3, !dbg !171
    #dbg_value(double %17, !155, !DIExpression(), !161)
    #dbg_value(double %17, !144, !DIExpression(), !153)
    #dbg_value(double %17, !24, !DIExpression(), !143)
  %niter.next.3 = add i64 %niter, 4, !dbg !52
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter, !dbg !52
  br i1 %niter.ncmp.3, label %bb5.loopexit.unr-lcssa, label %bb4, !dbg !52

panic:                                            ; preds = %bb4.preheader
; call core::panicking::panic_bounds_check
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %w.1, i64 noundef %w.1, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_5d2975b396ca6b7bfbe71db69eea684d) #9, !dbg !166
  unreachable, !dbg !166
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef double @rust_dot(ptr noundef readonly captures(address_is_null) %x, ptr noundef readonly captures(address_is_null) %y, i64 noundef %n) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !176 {
bb1:
    #dbg_value(ptr poison, !187, !DIExpression(), !229)
    #dbg_value(ptr %x, !181, !DIExpression(), !309)
    #dbg_value(ptr %y, !182, !DIExpression(), !309)
    #dbg_value(i64 %n, !183, !DIExpression(), !309)
    #dbg_value(i64 %n, !310, !DIExpression(), !323)
    #dbg_value(double -0.000000e+00, !284, !DIExpression(), !331)
    #dbg_declare(ptr poison, !285, !DIExpression(), !332)
    #dbg_value(double -0.000000e+00, !267, !DIExpression(), !333)
    #dbg_declare(ptr poison, !268, !DIExpression(), !334)
    #dbg_value(ptr %x, !184, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !335)
    #dbg_value(ptr %x, !329, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !336)
    #dbg_value(ptr %x, !318, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !337)
    #dbg_value(i64 %n, !184, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !335)
    #dbg_value(i64 %n, !329, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !336)
    #dbg_value(i64 %n, !318, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !337)
    #dbg_value(ptr %y, !186, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !335)
    #dbg_value(i64 %n, !186, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !335)
    #dbg_value(ptr %x, !319, !DIExpression(), !338)
    #dbg_value(ptr %x, !339, !DIExpression(), !347)
  %0 = icmp ne ptr %x, null, !dbg !349
  tail call void @llvm.assume(i1 %0), !dbg !349
    #dbg_value(ptr %x, !304, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !350)
    #dbg_value(ptr %x, !295, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !351)
    #dbg_value(ptr %x, !283, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !331)
    #dbg_value(ptr %x, !266, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !333)
    #dbg_value(ptr %x, !252, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !352)
    #dbg_value(!DIArgList(ptr %x, i64 %n), !304, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !350)
    #dbg_value(!DIArgList(ptr %x, i64 %n), !295, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !351)
    #dbg_value(!DIArgList(ptr %x, i64 %n), !283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !331)
    #dbg_value(!DIArgList(ptr %x, i64 %n), !266, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !333)
    #dbg_value(!DIArgList(ptr %x, i64 %n), !252, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !352)
    #dbg_value(ptr %y, !304, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !350)
    #dbg_value(ptr %y, !295, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !351)
    #dbg_value(ptr %y, !283, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !331)
    #dbg_value(ptr %y, !266, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !333)
    #dbg_value(ptr %y, !252, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !352)
    #dbg_value(!DIArgList(ptr %y, i64 %n), !304, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !350)
    #dbg_value(!DIArgList(ptr %y, i64 %n), !295, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !351)
    #dbg_value(!DIArgList(ptr %y, i64 %n), !283, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !331)
    #dbg_value(!DIArgList(ptr %y, i64 %n), !266, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !333)
    #dbg_value(!DIArgList(ptr %y, i64 %n), !252, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !352)
    #dbg_value(i64 0, !304, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !350)
    #dbg_value(i64 0, !295, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !351)
    #dbg_value(i64 0, !283, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !331)
    #dbg_value(i64 0, !266, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !333)
    #dbg_value(i64 0, !252, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !352)
    #dbg_value(i64 %n, !304, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !350)
    #dbg_value(i64 %n, !295, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !351)
    #dbg_value(i64 %n, !283, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !331)
    #dbg_value(i64 %n, !266, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !333)
    #dbg_value(i64 %n, !252, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !352)
    #dbg_value(double -0.000000e+00, !253, !DIExpression(), !352)
    #dbg_declare(ptr poison, !254, !DIExpression(), !353)
    #dbg_value(i64 1, !354, !DIExpression(), !358)
    #dbg_value(i64 1, !371, !DIExpression(), !375)
    #dbg_value(double -0.000000e+00, !255, !DIExpression(), !377)
    #dbg_value(i64 %n, !256, !DIExpression(), !378)
    #dbg_value(i64 0, !257, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !379)
    #dbg_value(i64 %n, !257, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !379)
    #dbg_value(ptr undef, !368, !DIExpression(), !380)
    #dbg_value(ptr undef, !363, !DIExpression(), !381)
    #dbg_value(ptr undef, !382, !DIExpression(), !386)
    #dbg_value(ptr undef, !385, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !388)
  %_205.not.i = icmp eq i64 %n, 0, !dbg !389
  br i1 %_205.not.i, label %bb2, label %bb14.lr.ph.i, !dbg !390

bb14.lr.ph.i:                                     ; preds = %bb1
  %1 = icmp ne ptr %y, null
  tail call void @llvm.assume(i1 %1)
  %xtraiter = and i64 %n, 3, !dbg !390
  %2 = icmp ult i64 %n, 4, !dbg !390
  br i1 %2, label %bb14.i.epil.preheader, label %bb14.lr.ph.i.new, !dbg !390

bb14.lr.ph.i.new:                                 ; preds = %bb14.lr.ph.i
  %unroll_iter = and i64 %n, -4, !dbg !390
  br label %bb14.i, !dbg !390

bb14.i:                                           ; preds = %bb14.i, %bb14.lr.ph.i.new
  %accum.sroa.0.07.i = phi double [ -0.000000e+00, %bb14.lr.ph.i.new ], [ %_0.i1.i.i.3, %bb14.i ]
  %iter.sroa.0.06.i = phi i64 [ 0, %bb14.lr.ph.i.new ], [ %_24.i.3, %bb14.i ]
  %niter = phi i64 [ 0, %bb14.lr.ph.i.new ], [ %niter.next.3, %bb14.i ]
    #dbg_value(double %accum.sroa.0.07.i, !255, !DIExpression(), !377)
    #dbg_value(i64 %iter.sroa.0.06.i, !364, !DIExpression(), !391)
    #dbg_value(i64 %iter.sroa.0.06.i, !357, !DIExpression(), !358)
    #dbg_value(i64 %iter.sroa.0.06.i, !374, !DIExpression(), !375)
  %_24.i = or disjoint i64 %iter.sroa.0.06.i, 1, !dbg !392
    #dbg_value(i64 %_24.i, !257, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !379)
    #dbg_value(i64 %iter.sroa.0.06.i, !258, !DIExpression(), !393)
    #dbg_value(ptr undef, !187, !DIExpression(), !229)
    #dbg_value(i64 %iter.sroa.0.06.i, !226, !DIExpression(), !229)
    #dbg_value(i64 %iter.sroa.0.06.i, !227, !DIExpression(), !394)
    #dbg_value(ptr poison, !395, !DIExpression(), !404)
    #dbg_value(i64 %iter.sroa.0.06.i, !403, !DIExpression(), !404)
  %_3.i.i.i = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.06.i, !dbg !406
    #dbg_value(ptr poison, !395, !DIExpression(), !414)
    #dbg_value(i64 %iter.sroa.0.06.i, !403, !DIExpression(), !414)
  %_3.i3.i.i = getelementptr inbounds nuw double, ptr %y, i64 %iter.sroa.0.06.i, !dbg !416
  %_16.0.val.i = load double, ptr %_3.i.i.i, align 8, !dbg !418, !noalias !419, !noundef !20
  %_16.1.val.i = load double, ptr %_3.i3.i.i, align 8, !dbg !418, !noalias !419, !noundef !20
    #dbg_value(double %accum.sroa.0.07.i, !422, !DIExpression(), !435)
    #dbg_value(ptr poison, !428, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !435)
    #dbg_value(ptr poison, !428, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !435)
    #dbg_value(ptr poison, !437, !DIExpression(), !447)
    #dbg_value(ptr poison, !446, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !447)
    #dbg_value(ptr poison, !446, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !447)
    #dbg_value(ptr poison, !443, !DIExpression(), !449)
    #dbg_value(ptr poison, !450, !DIExpression(), !459)
    #dbg_value(ptr poison, !445, !DIExpression(), !449)
    #dbg_value(ptr poison, !458, !DIExpression(), !459)
  %_0.i.i.i = fmul double %_16.0.val.i, %_16.1.val.i, !dbg !461
    #dbg_value(ptr poison, !468, !DIExpression(), !476)
    #dbg_value(double %accum.sroa.0.07.i, !474, !DIExpression(), !476)
    #dbg_value(double %_0.i.i.i, !475, !DIExpression(), !476)
  %_0.i1.i.i = fadd double %accum.sroa.0.07.i, %_0.i.i.i, !dbg !478
    #dbg_value(double %_0.i1.i.i, !255, !DIExpression(), !377)
    #dbg_value(ptr undef, !368, !DIExpression(), !380)
    #dbg_value(ptr undef, !363, !DIExpression(), !381)
    #dbg_value(ptr undef, !382, !DIExpression(), !386)
    #dbg_value(ptr undef, !385, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !388)
    #dbg_value(i64 %_24.i, !364, !DIExpression(), !391)
    #dbg_value(i64 %_24.i, !357, !DIExpression(), !358)
    #dbg_value(i64 %_24.i, !374, !DIExpression(), !375)
  %_24.i.1 = or disjoint i64 %iter.sroa.0.06.i, 2, !dbg !392
    #dbg_value(i64 %_24.i.1, !257, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !379)
    #dbg_value(i64 %_24.i, !258, !DIExpression(), !393)
    #dbg_value(i64 %_24.i, !226, !DIExpression(), !229)
    #dbg_value(i64 %_24.i, !227, !DIExpression(), !394)
    #dbg_value(i64 %_24.i, !403, !DIExpression(), !404)
  %_3.i.i.i.1 = getelementptr inbounds nuw double, ptr %x, i64 %_24.i, !dbg !406
    #dbg_value(i64 %_24.i, !403, !DIExpression(), !414)
  %_3.i3.i.i.1 = getelementptr inbounds nuw double, ptr %y, i64 %_24.i, !dbg !416
  %_16.0.val.i.1 = load double, ptr %_3.i.i.i.1, align 8, !dbg !418, !noalias !419, !noundef !20
  %_16.1.val.i.1 = load double, ptr %_3.i3.i.i.1, align 8, !dbg !418, !noalias !419, !noundef !20
    #dbg_value(double %_0.i1.i.i, !422, !DIExpression(), !435)
    #dbg_value(ptr poison, !428, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !435)
    #dbg_value(ptr poison, !428, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !435)
    #dbg_value(ptr poison, !446, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !447)
    #dbg_value(ptr poison, !446, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !447)
  %_0.i.i.i.1 = fmul double %_16.0.val.i.1, %_16.1.val.i.1, !dbg !461
    #dbg_value(double %_0.i1.i.i, !474, !DIExpression(), !476)
    #dbg_value(double %_0.i.i.i.1, !475, !DIExpression(), !476)
  %_0.i1.i.i.1 = fadd double %_0.i1.i.i, %_0.i.i.i.1, !dbg !478
    #dbg_value(double %_0.i1.i.i.1, !255, !DIExpression(), !377)
    #dbg_value(i64 %_24.i.1, !364, !DIExpression(), !391)
    #dbg_value(i64 %_24.i.1, !357, !DIExpression(), !358)
    #dbg_value(i64 %_24.i.1, !374, !DIExpression(), !375)
  %_24.i.2 = or disjoint i64 %iter.sroa.0.06.i, 3, !dbg !392
    #dbg_value(i64 %_24.i.2, !257, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !379)
    #dbg_value(i64 %_24.i.1, !258, !DIExpression(), !393)
    #dbg_value(i64 %_24.i.1, !226, !DIExpression(), !229)
    #dbg_value(i64 %_24.i.1, !227, !DIExpression(), !394)
    #dbg_value(i64 %_24.i.1, !403, !DIExpression(), !404)
  %_3.i.i.i.2 = getelementptr inbounds nuw double, ptr %x, i64 %_24.i.1, !dbg !406
    #dbg_value(i64 %_24.i.1, !403, !DIExpression(), !414)
  %_3.i3.i.i.2 = getelementptr inbounds nuw double, ptr %y, i64 %_24.i.1, !dbg !416
  %_16.0.val.i.2 = load double, ptr %_3.i.i.i.2, align 8, !dbg !418, !noalias !419, !noundef !20
  %_16.1.val.i.2 = load double, ptr %_3.i3.i.i.2, align 8, !dbg !418, !noalias !419, !noundef !20
    #dbg_value(double %_0.i1.i.i.1, !422, !DIExpression(), !435)
    #dbg_value(ptr poison, !428, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !435)
    #dbg_value(ptr poison, !428, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !435)
    #dbg_value(ptr poison, !446, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !447)
    #dbg_value(ptr poison, !446, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !447)
  %_0.i.i.i.2 = fmul double %_16.0.val.i.2, %_16.1.val.i.2, !dbg !461
    #dbg_value(double %_0.i1.i.i.1, !474, !DIExpression(), !476)
    #dbg_value(double %_0.i.i.i.2, !475, !DIExpression(), !476)
  %_0.i1.i.i.2 = fadd double %_0.i1.i.i.1, %_0.i.i.i.2, !dbg !478
    #dbg_value(double %_0.i1.i.i.2, !255, !DIExpression(), !377)
    #dbg_value(i64 %_24.i.2, !364, !DIExpression(), !391)
    #dbg_value(i64 %_24.i.2, !357, !DIExpression(), !358)
    #dbg_value(i64 %_24.i.2, !374, !DIExpression(), !375)
  %_24.i.3 = add nuw i64 %iter.sroa.0.06.i, 4, !dbg !392
    #dbg_value(i64 %_24.i.3, !257, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !379)
    #dbg_value(i64 %_24.i.2, !258, !DIExpression(), !393)
    #dbg_value(i64 %_24.i.2, !226, !DIExpression(), !229)
    #dbg_value(i64 %_24.i.2, !227, !DIExpression(), !394)
    #dbg_value(i64 %_24.i.2, !403, !DIExpression(), !404)
  %_3.i.i.i.3 = getelementptr inbounds nuw double, ptr %x, i64 %_24.i.2, !dbg !406
    #dbg_value(i64 %_24.i.2, !403, !DIExpression(), !414)
  %_3.i3.i.i.3 = getelementptr inbounds nuw double, ptr %y, i64 %_24.i.2, !dbg !416
  %_16.0.val.i.3 = load double, ptr %_3.i.i.i.3, align 8, !dbg !418, !noalias !419, !noundef !20
  %_16.1.val.i.3 = load double, ptr %_3.i3.i.i.3, align 8, !dbg !418, !noalias !419, !noundef !20
    #dbg_value(double %_0.i1.i.i.2, !422, !DIExpression(), !435)
    #dbg_value(ptr poison, !428, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !435)
    #dbg_value(ptr poison, !428, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !435)
    #dbg_value(ptr poison, !446, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !447)
    #dbg_value(ptr poison, !446, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !447)
  %_0.i.i.i.3 = fmul double %_16.0.val.i.3, %_16.1.val.i.3, !dbg !461
    #dbg_value(double %_0.i1.i.i.2, !474, !DIExpression(), !476)
    #dbg_value(double %_0.i.i.i.3, !475, !DIExpression(), !476)
  %_0.i1.i.i.3 = fadd double %_0.i1.i.i.2, %_0.i.i.i.3, !dbg !478
    #dbg_value(double %_0.i1.i.i.3, !255, !DIExpression(), !377)
  %niter.next.3 = add i64 %niter, 4, !dbg !390
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter, !dbg !390
  br i1 %niter.ncmp.3, label %bb2.loopexit.unr-lcssa, label %bb14.i, !dbg !390

bb2.loopexit.unr-lcssa:                           ; preds = %bb14.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0, !dbg !390
  br i1 %lcmp.mod.not, label %bb2, label %bb14.i.epil.preheader, !dbg !390

bb14.i.epil.preheader:                            ; preds = %bb2.loopexit.unr-lcssa, %bb14.lr.ph.i
  %accum.sroa.0.07.i.epil.init = phi double [ -0.000000e+00, %bb14.lr.ph.i ], [ %_0.i1.i.i.3, %bb2.loopexit.unr-lcssa ]
  %iter.sroa.0.06.i.epil.init = phi i64 [ 0, %bb14.lr.ph.i ], [ %_24.i.3, %bb2.loopexit.unr-lcssa ]
  %lcmp.mod9 = icmp ne i64 %xtraiter, 0, !dbg !390
  tail call void @llvm.assume(i1 %lcmp.mod9), !dbg !390
  br label %bb14.i.epil, !dbg !390

bb14.i.epil:                                      ; preds = %bb14.i.epil, %bb14.i.epil.preheader
  %accum.sroa.0.07.i.epil = phi double [ %accum.sroa.0.07.i.epil.init, %bb14.i.epil.preheader ], [ %_0.i1.i.i.epil, %bb14.i.epil ]
  %iter.sroa.0.06.i.epil = phi i64 [ %iter.sroa.0.06.i.epil.init, %bb14.i.epil.preheader ], [ %_24.i.epil, %bb14.i.epil ]
  %epil.iter = phi i64 [ 0, %bb14.i.epil.preheader ], [ %epil.iter.next, %bb14.i.epil ]
    #dbg_value(double %accum.sroa.0.07.i.epil, !255, !DIExpression(), !377)
    #dbg_value(i64 %iter.sroa.0.06.i.epil, !364, !DIExpression(), !391)
    #dbg_value(i64 %iter.sroa.0.06.i.epil, !357, !DIExpression(), !358)
    #dbg_value(i64 %iter.sroa.0.06.i.epil, !374, !DIExpression(), !375)
  %_24.i.epil = add nuw i64 %iter.sroa.0.06.i.epil, 1, !dbg !392
    #dbg_value(i64 %_24.i.epil, !257, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !379)
    #dbg_value(i64 %iter.sroa.0.06.i.epil, !258, !DIExpression(), !393)
    #dbg_value(ptr undef, !187, !DIExpression(), !229)
    #dbg_value(i64 %iter.sroa.0.06.i.epil, !226, !DIExpression(), !229)
    #dbg_value(i64 %iter.sroa.0.06.i.epil, !227, !DIExpression(), !394)
    #dbg_value(ptr poison, !395, !DIExpression(), !404)
    #dbg_value(i64 %iter.sroa.0.06.i.epil, !403, !DIExpression(), !404)
  %_3.i.i.i.epil = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.06.i.epil, !dbg !406
    #dbg_value(ptr poison, !395, !DIExpression(), !414)
    #dbg_value(i64 %iter.sroa.0.06.i.epil, !403, !DIExpression(), !414)
  %_3.i3.i.i.epil = getelementptr inbounds nuw double, ptr %y, i64 %iter.sroa.0.06.i.epil, !dbg !416
  %_16.0.val.i.epil = load double, ptr %_3.i.i.i.epil, align 8, !dbg !418, !noalias !419, !noundef !20
  %_16.1.val.i.epil = load double, ptr %_3.i3.i.i.epil, align 8, !dbg !418, !noalias !419, !noundef !20
    #dbg_value(double %accum.sroa.0.07.i.epil, !422, !DIExpression(), !435)
    #dbg_value(ptr poison, !428, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !435)
    #dbg_value(ptr poison, !428, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !435)
    #dbg_value(ptr poison, !437, !DIExpression(), !447)
    #dbg_value(ptr poison, !446, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !447)
    #dbg_value(ptr poison, !446, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !447)
    #dbg_value(ptr poison, !443, !DIExpression(), !449)
    #dbg_value(ptr poison, !450, !DIExpression(), !459)
    #dbg_value(ptr poison, !445, !DIExpression(), !449)
    #dbg_value(ptr poison, !458, !DIExpression(), !459)
  %_0.i.i.i.epil = fmul double %_16.0.val.i.epil, %_16.1.val.i.epil, !dbg !461
    #dbg_value(ptr poison, !468, !DIExpression(), !476)
    #dbg_value(double %accum.sroa.0.07.i.epil, !474, !DIExpression(), !476)
    #dbg_value(double %_0.i.i.i.epil, !475, !DIExpression(), !476)
  %_0.i1.i.i.epil = fadd double %accum.sroa.0.07.i.epil, %_0.i.i.i.epil, !dbg !478
    #dbg_value(double %_0.i1.i.i.epil, !255, !DIExpression(), !377)
    #dbg_value(ptr undef, !368, !DIExpression(), !380)
    #dbg_value(ptr undef, !363, !DIExpression(), !381)
    #dbg_value(ptr undef, !382, !DIExpression(), !386)
    #dbg_value(ptr undef, !385, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !388)
  %epil.iter.next = add i64 %epil.iter, 1, !dbg !390
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter, !dbg !390
  br i1 %epil.iter.cmp.not, label %bb2, label %bb14.i.epil, !dbg !390, !llvm.loop !479

bb2:                                              ; preds = %bb2.loopexit.unr-lcssa, %bb14.i.epil, %bb1
  %accum.sroa.0.0.lcssa.i = phi double [ -0.000000e+00, %bb1 ], [ %_0.i1.i.i.3, %bb2.loopexit.unr-lcssa ], [ %_0.i1.i.i.epil, %bb14.i.epil ], !dbg !352
  ret double %accum.sroa.0.0.lcssa.i, !dbg !480
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef float @rust_float_mean_square(ptr noundef readonly captures(address) %x, i64 noundef %n) unnamed_addr #1 !dbg !481 {
start:
    #dbg_value(ptr poison, !516, !DIExpression(), !539)
    #dbg_value(ptr %x, !487, !DIExpression(), !542)
    #dbg_value(i64 %n, !488, !DIExpression(), !542)
    #dbg_value(i64 %n, !543, !DIExpression(), !559)
    #dbg_value(i64 %n, !570, !DIExpression(), !577)
    #dbg_value(i64 1, !579, !DIExpression(), !586)
    #dbg_value(ptr %x, !489, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !588)
    #dbg_value(ptr %x, !568, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !589)
    #dbg_value(ptr %x, !563, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !590)
    #dbg_value(ptr %x, !554, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !591)
    #dbg_value(i64 %n, !489, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !588)
    #dbg_value(i64 %n, !568, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !589)
    #dbg_value(i64 %n, !563, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !590)
    #dbg_value(i64 %n, !554, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !591)
    #dbg_value(float 0.000000e+00, !496, !DIExpression(), !592)
    #dbg_value(ptr %x, !555, !DIExpression(), !593)
    #dbg_value(ptr %x, !594, !DIExpression(), !600)
  %0 = icmp ne ptr %x, null, !dbg !602
  tail call void @llvm.assume(i1 %0), !dbg !602
    #dbg_value(ptr %x, !576, !DIExpression(), !577)
  %_15.idx = shl i64 %n, 2, !dbg !603
  %_15 = getelementptr inbounds nuw i8, ptr %x, i64 %_15.idx, !dbg !603
    #dbg_value(ptr %x, !498, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !604)
    #dbg_value(ptr %_15, !498, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !604)
    #dbg_value(ptr undef, !516, !DIExpression(), !539)
    #dbg_value(ptr %x, !533, !DIExpression(), !605)
    #dbg_value(ptr %x, !585, !DIExpression(), !586)
    #dbg_value(ptr %_15, !535, !DIExpression(), !606)
    #dbg_value(ptr poison, !607, !DIExpression(), !615)
    #dbg_value(ptr poison, !614, !DIExpression(), !617)
  %_246 = icmp eq i64 %n, 0, !dbg !618
  br i1 %_246, label %bb2, label %bb3.preheader, !dbg !616

bb3.preheader:                                    ; preds = %start
  %1 = add i64 %_15.idx, -4, !dbg !616
  %2 = lshr exact i64 %1, 2, !dbg !616
  %3 = add nuw nsw i64 %2, 1, !dbg !616
  %xtraiter = and i64 %3, 7, !dbg !616
  %4 = and i64 %1, 28, !dbg !616
  %lcmp.mod.not = icmp eq i64 %4, 28, !dbg !616
  br i1 %lcmp.mod.not, label %bb3.prol.loopexit, label %bb3.prol, !dbg !616

bb3.prol:                                         ; preds = %bb3.preheader, %bb3.prol
  %s.sroa.0.08.prol = phi float [ %5, %bb3.prol ], [ 0.000000e+00, %bb3.preheader ]
  %iter.sroa.0.07.prol = phi ptr [ %_33.prol, %bb3.prol ], [ %x, %bb3.preheader ]
  %prol.iter = phi i64 [ %prol.iter.next, %bb3.prol ], [ 0, %bb3.preheader ]
    #dbg_value(float %s.sroa.0.08.prol, !496, !DIExpression(), !592)
    #dbg_value(ptr %iter.sroa.0.07.prol, !498, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !604)
  %_33.prol = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07.prol, i64 4, !dbg !619
    #dbg_value(ptr %_33.prol, !498, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !604)
  %v.prol = load float, ptr %iter.sroa.0.07.prol, align 4, !dbg !620, !noundef !20
    #dbg_value(float %v.prol, !514, !DIExpression(), !621)
  %_8.prol = fmul float %v.prol, %v.prol, !dbg !622
  %5 = fadd float %s.sroa.0.08.prol, %_8.prol, !dbg !623
    #dbg_value(float %5, !496, !DIExpression(), !592)
    #dbg_value(ptr undef, !516, !DIExpression(), !539)
    #dbg_value(ptr %_33.prol, !533, !DIExpression(), !605)
    #dbg_value(ptr %_33.prol, !585, !DIExpression(), !586)
    #dbg_value(ptr %_15, !535, !DIExpression(), !606)
    #dbg_value(ptr poison, !607, !DIExpression(), !615)
    #dbg_value(ptr poison, !614, !DIExpression(), !617)
  %prol.iter.next = add i64 %prol.iter, 1, !dbg !616
  %prol.iter.cmp.not = icmp eq i64 %prol.iter.next, %xtraiter, !dbg !616
  br i1 %prol.iter.cmp.not, label %bb3.prol.loopexit, label %bb3.prol, !dbg !616, !llvm.loop !624

bb3.prol.loopexit:                                ; preds = %bb3.prol, %bb3.preheader
  %.lcssa.unr = phi float [ poison, %bb3.preheader ], [ %5, %bb3.prol ]
  %s.sroa.0.08.unr = phi float [ 0.000000e+00, %bb3.preheader ], [ %5, %bb3.prol ]
  %iter.sroa.0.07.unr = phi ptr [ %x, %bb3.preheader ], [ %_33.prol, %bb3.prol ]
  %6 = icmp ult i64 %1, 28, !dbg !616
  br i1 %6, label %bb2, label %bb3, !dbg !616

bb3:                                              ; preds = %bb3.prol.loopexit, %bb3
  %s.sroa.0.08 = phi float [ %14, %bb3 ], [ %s.sroa.0.08.unr, %bb3.prol.loopexit ]
  %iter.sroa.0.07 = phi ptr [ %_33.7, %bb3 ], [ %iter.sroa.0.07.unr, %bb3.prol.loopexit ]
    #dbg_value(float %s.sroa.0.08, !496, !DIExpression(), !592)
    #dbg_value(ptr %iter.sroa.0.07, !498, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !604)
  %_33 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07, i64 4, !dbg !619
    #dbg_value(ptr %_33, !498, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !604)
  %v = load float, ptr %iter.sroa.0.07, align 4, !dbg !620, !noundef !20
    #dbg_value(float %v, !514, !DIExpression(), !621)
  %_8 = fmul float %v, %v, !dbg !622
  %7 = fadd float %s.sroa.0.08, %_8, !dbg !623
    #dbg_value(ptr undef, !516, !DIExpression(), !539)
    #dbg_value(ptr %_33, !533, !DIExpression(), !605)
    #dbg_value(ptr %_33, !585, !DIExpression(), !586)
    #dbg_value(ptr %_15, !535, !DIExpression(), !606)
    #dbg_value(ptr poison, !607, !DIExpression(), !615)
    #dbg_value(ptr poison, !614, !DIExpression(), !617)
    #dbg_value(float %7, !496, !DIExpression(), !592)
  %_33.1 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07, i64 8, !dbg !619
    #dbg_value(ptr %_33.1, !498, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !604)
  %v.1 = load float, ptr %_33, align 4, !dbg !620, !noundef !20
    #dbg_value(float %v.1, !514, !DIExpression(), !621)
  %_8.1 = fmul float %v.1, %v.1, !dbg !622
  %8 = fadd float %7, %_8.1, !dbg !623
    #dbg_value(ptr %_33.1, !533, !DIExpression(), !605)
    #dbg_value(ptr %_33.1, !585, !DIExpression(), !586)
    #dbg_value(float %8, !496, !DIExpression(), !592)
  %_33.2 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07, i64 12, !dbg !619
    #dbg_value(ptr %_33.2, !498, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !604)
  %v.2 = load float, ptr %_33.1, align 4, !dbg !620, !noundef !20
    #dbg_value(float %v.2, !514, !DIExpression(), !621)
  %_8.2 = fmul float %v.2, %v.2, !dbg !622
  %9 = fadd float %8, %_8.2, !dbg !623
    #dbg_value(ptr %_33.2, !533, !DIExpression(), !605)
    #dbg_value(ptr %_33.2, !585, !DIExpression(), !586)
    #dbg_value(float %9, !496, !DIExpression(), !592)
  %_33.3 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07, i64 16, !dbg !619
    #dbg_value(ptr %_33.3, !498, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !604)
  %v.3 = load float, ptr %_33.2, align 4, !dbg !620, !noundef !20
    #dbg_value(float %v.3, !514, !DIExpression(), !621)
  %_8.3 = fmul float %v.3, %v.3, !dbg !622
  %10 = fadd float %9, %_8.3, !dbg !623
    #dbg_value(ptr %_33.3, !533, !DIExpression(), !605)
    #dbg_value(ptr %_33.3, !585, !DIExpression(), !586)
    #dbg_value(float %10, !496, !DIExpression(), !592)
  %_33.4 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07, i64 20, !dbg !619
    #dbg_value(ptr %_33.4, !498, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !604)
  %v.4 = load float, ptr %_33.3, align 4, !dbg !620, !noundef !20
    #dbg_value(float %v.4, !514, !DIExpression(), !621)
  %_8.4 = fmul float %v.4, %v.4, !dbg !622
  %11 = fadd float %10, %_8.4, !dbg !623
    #dbg_value(ptr %_33.4, !533, !DIExpression(), !605)
    #dbg_value(ptr %_33.4, !585, !DIExpression(), !586)
    #dbg_value(float %11, !496, !DIExpression(), !592)
  %_33.5 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07, i64 24, !dbg !619
    #dbg_value(ptr %_33.5, !498, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !604)
  %v.5 = load float, ptr %_33.4, align 4, !dbg !620, !noundef !20
    #dbg_value(float %v.5, !514, !DIExpression(), !621)
  %_8.5 = fmul float %v.5, %v.5, !dbg !622
  %12 = fadd float %11, %_8.5, !dbg !623
    #dbg_value(ptr %_33.5, !533, !DIExpression(), !605)
    #dbg_value(ptr %_33.5, !585, !DIExpression(), !586)
    #dbg_value(float %12, !496, !DIExpression(), !592)
  %_33.6 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07, i64 28, !dbg !619
    #dbg_value(ptr %_33.6, !498, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !604)
  %v.6 = load float, ptr %_33.5, align 4, !dbg !620, !noundef !20
    #dbg_value(float %v.6, !514, !DIExpression(), !621)
  %_8.6 = fmul float %v.6, %v.6, !dbg !622
  %13 = fadd float %12, %_8.6, !dbg !623
    #dbg_value(ptr %_33.6, !533, !DIExpression(), !605)
    #dbg_value(ptr %_33.6, !585, !DIExpression(), !586)
    #dbg_value(float %13, !496, !DIExpression(), !592)
  %_33.7 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07, i64 32, !dbg !619
    #dbg_value(ptr %_33.7, !498, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !604)
  %v.7 = load float, ptr %_33.6, align 4, !dbg !620, !noundef !20
    #dbg_value(float %v.7, !514, !DIExpression(), !621)
  %_8.7 = fmul float %v.7, %v.7, !dbg !622
  %14 = fadd float %13, %_8.7, !dbg !623
    #dbg_value(float %14, !496, !DIExpression(), !592)
    #dbg_value(ptr %_33.7, !533, !DIExpression(), !605)
    #dbg_value(ptr %_33.7, !585, !DIExpression(), !586)
  %_24.7 = icmp eq ptr %_33.7, %_15, !dbg !618
  br i1 %_24.7, label %bb2, label %bb3, !dbg !616

bb2:                                              ; preds = %bb3.prol.loopexit, %bb3, %start
  %s.sroa.0.0.lcssa = phi float [ 0.000000e+00, %start ], [ %.lcssa.unr, %bb3.prol.loopexit ], [ %14, %bb3 ], !dbg !588
  %_9 = uitofp i64 %n to float, !dbg !625
  %_0 = fdiv float %s.sroa.0.0.lcssa, %_9, !dbg !626
  ret float %_0, !dbg !627
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite) uwtable
define void @rust_prefix_sum_in_place(ptr noundef captures(none) %x, i64 noundef %n) unnamed_addr #2 personality ptr @rust_eh_personality !dbg !628 {
start:
    #dbg_value(ptr %x, !632, !DIExpression(), !644)
    #dbg_value(i64 %n, !633, !DIExpression(), !644)
    #dbg_value(i64 1, !645, !DIExpression(), !649)
    #dbg_value(i64 1, !662, !DIExpression(), !666)
    #dbg_value(ptr %x, !634, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !668)
    #dbg_value(i64 %n, !634, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !668)
    #dbg_value(i64 1, !640, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !669)
    #dbg_value(i64 %n, !640, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !669)
    #dbg_value(ptr undef, !659, !DIExpression(), !670)
    #dbg_value(ptr undef, !654, !DIExpression(), !671)
    #dbg_value(ptr undef, !672, !DIExpression(), !676)
    #dbg_value(ptr undef, !675, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !678)
  %_135 = icmp ugt i64 %n, 1, !dbg !679
  br i1 %_135, label %bb3.preheader, label %bb5, !dbg !677

bb3.preheader:                                    ; preds = %start
  %load_initial = load double, ptr %x, align 8
  %0 = add i64 %n, -1, !dbg !677
  %1 = add i64 %n, -2, !dbg !677
  %xtraiter = and i64 %0, 3, !dbg !677
  %2 = icmp ult i64 %1, 3, !dbg !677
  br i1 %2, label %bb3.epil.preheader, label %bb3.preheader.new, !dbg !677

bb3.preheader.new:                                ; preds = %bb3.preheader
  %unroll_iter = and i64 %0, -4, !dbg !677
  br label %bb3, !dbg !677

bb5.loopexit.unr-lcssa:                           ; preds = %bb3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0, !dbg !677
  br i1 %lcmp.mod.not, label %bb5, label %bb3.epil.preheader, !dbg !677

bb3.epil.preheader:                               ; preds = %bb5.loopexit.unr-lcssa, %bb3.preheader
  %store_forwarded.epil.init = phi double [ %load_initial, %bb3.preheader ], [ %20, %bb5.loopexit.unr-lcssa ]
  %iter.sroa.0.06.epil.init = phi i64 [ 1, %bb3.preheader ], [ %_17.3, %bb5.loopexit.unr-lcssa ]
  %lcmp.mod8 = icmp ne i64 %xtraiter, 0, !dbg !677
  tail call void @llvm.assume(i1 %lcmp.mod8), !dbg !677
  br label %bb3.epil, !dbg !677

bb3.epil:                                         ; preds = %bb3.epil, %bb3.epil.preheader
  %store_forwarded.epil = phi double [ %store_forwarded.epil.init, %bb3.epil.preheader ], [ %5, %bb3.epil ], !dbg !680
  %iter.sroa.0.06.epil = phi i64 [ %iter.sroa.0.06.epil.init, %bb3.epil.preheader ], [ %_17.epil, %bb3.epil ]
  %epil.iter = phi i64 [ 0, %bb3.epil.preheader ], [ %epil.iter.next, %bb3.epil ]
    #dbg_value(i64 %iter.sroa.0.06.epil, !655, !DIExpression(), !681)
    #dbg_value(i64 %iter.sroa.0.06.epil, !648, !DIExpression(), !649)
    #dbg_value(i64 %iter.sroa.0.06.epil, !665, !DIExpression(), !666)
    #dbg_value(i64 %iter.sroa.0.06.epil, !640, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !669)
    #dbg_value(i64 %iter.sroa.0.06.epil, !642, !DIExpression(), !682)
  %_17.epil = add nuw i64 %iter.sroa.0.06.epil, 1, !dbg !683
    #dbg_value(i64 %_17.epil, !640, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !669)
  %_7.epil = fmul double %store_forwarded.epil, 5.000000e-01, !dbg !680
  %3 = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.06.epil, !dbg !684
  %4 = load double, ptr %3, align 8, !dbg !684, !noundef !20
  %5 = fadd double %4, %_7.epil, !dbg !684
  store double %5, ptr %3, align 8, !dbg !684
    #dbg_value(ptr undef, !659, !DIExpression(), !670)
    #dbg_value(ptr undef, !654, !DIExpression(), !671)
    #dbg_value(ptr undef, !672, !DIExpression(), !676)
    #dbg_value(ptr undef, !675, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !678)
  %epil.iter.next = add i64 %epil.iter, 1, !dbg !677
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter, !dbg !677
  br i1 %epil.iter.cmp.not, label %bb5, label %bb3.epil, !dbg !677, !llvm.loop !685

bb5:                                              ; preds = %bb5.loopexit.unr-lcssa, %bb3.epil, %start
  ret void, !dbg !686

bb3:                                              ; preds = %bb3, %bb3.preheader.new
  %store_forwarded = phi double [ %load_initial, %bb3.preheader.new ], [ %20, %bb3 ], !dbg !680
  %iter.sroa.0.06 = phi i64 [ 1, %bb3.preheader.new ], [ %_17.3, %bb3 ]
  %niter = phi i64 [ 0, %bb3.preheader.new ], [ %niter.next.3, %bb3 ]
    #dbg_value(i64 %iter.sroa.0.06, !655, !DIExpression(), !681)
    #dbg_value(i64 %iter.sroa.0.06, !648, !DIExpression(), !649)
    #dbg_value(i64 %iter.sroa.0.06, !665, !DIExpression(), !666)
    #dbg_value(i64 %iter.sroa.0.06, !640, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !669)
    #dbg_value(i64 %iter.sroa.0.06, !642, !DIExpression(), !682)
    #dbg_value(i64 %iter.sroa.0.06, !640, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !669)
  %_7 = fmul double %store_forwarded, 5.000000e-01, !dbg !680
  %6 = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.06, !dbg !684
  %7 = load double, ptr %6, align 8, !dbg !684, !noundef !20
  %8 = fadd double %7, %_7, !dbg !684
  store double %8, ptr %6, align 8, !dbg !684
    #dbg_value(ptr undef, !659, !DIExpression(), !670)
    #dbg_value(ptr undef, !654, !DIExpression(), !671)
    #dbg_value(ptr undef, !672, !DIExpression(), !676)
    #dbg_value(ptr undef, !675, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !678)
    #dbg_value(i64 %iter.sroa.0.06, !655, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !681)
    #dbg_value(i64 %iter.sroa.0.06, !648, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !649)
    #dbg_value(i64 %iter.sroa.0.06, !665, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !666)
    #dbg_value(i64 %iter.sroa.0.06, !640, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !669)
    #dbg_value(i64 %iter.sroa.0.06, !642, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !682)
    #dbg_value(i64 %iter.sroa.0.06, !640, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !669)
  %_7.1 = fmul double %8, 5.000000e-01, !dbg !680
  %9 = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.06, !dbg !684
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 8, !dbg !684
  %11 = load double, ptr %10, align 8, !dbg !684, !noundef !20
  %12 = fadd double %11, %_7.1, !dbg !684
  store double %12, ptr %10, align 8, !dbg !684
    #dbg_value(i64 %iter.sroa.0.06, !655, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !681)
    #dbg_value(i64 %iter.sroa.0.06, !648, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !649)
    #dbg_value(i64 %iter.sroa.0.06, !665, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !666)
    #dbg_value(i64 %iter.sroa.0.06, !640, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !669)
    #dbg_value(i64 %iter.sroa.0.06, !642, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !682)
    #dbg_value(i64 %iter.sroa.0.06, !640, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !669)
  %_7.2 = fmul double %12, 5.000000e-01, !dbg !680
  %13 = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.06, !dbg !684
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 16, !dbg !684
  %15 = load double, ptr %14, align 8, !dbg !684, !noundef !20
  %16 = fadd double %15, %_7.2, !dbg !684
  store double %16, ptr %14, align 8, !dbg !684
    #dbg_value(i64 %iter.sroa.0.06, !655, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !681)
    #dbg_value(i64 %iter.sroa.0.06, !648, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !649)
    #dbg_value(i64 %iter.sroa.0.06, !665, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !666)
    #dbg_value(i64 %iter.sroa.0.06, !640, !DIExpression(DW_OP_plus_uconst, 4, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !669)
    #dbg_value(i64 %iter.sroa.0.06, !642, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !682)
  %_17.3 = add nuw i64 %iter.sroa.0.06, 4, !dbg !683
    #dbg_value(i64 %_17.3, !640, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !669)
  %_7.3 = fmul double %16, 5.000000e-01, !dbg !680
  %17 = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.06, !dbg !684
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 24, !dbg !684
  %19 = load double, ptr %18, align 8, !dbg !684, !noundef !20
  %20 = fadd double %19, %_7.3, !dbg !684
  store double %20, ptr %18, align 8, !dbg !684
  %niter.next.3 = add i64 %niter, 4, !dbg !677
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter, !dbg !677
  br i1 %niter.ncmp.3, label %bb5.loopexit.unr-lcssa, label %bb3, !dbg !677
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite, inaccessiblemem: write) uwtable
define void @rust_scale_in_place(ptr noundef captures(address) %x, i64 noundef %n, double noundef %k) unnamed_addr #3 !dbg !687 {
start:
    #dbg_value(ptr poison, !707, !DIExpression(), !731)
    #dbg_value(ptr %x, !691, !DIExpression(), !734)
    #dbg_value(i64 %n, !692, !DIExpression(), !734)
    #dbg_value(i64 %n, !735, !DIExpression(), !751)
    #dbg_value(i64 %n, !763, !DIExpression(), !767)
    #dbg_value(double %k, !693, !DIExpression(), !734)
    #dbg_value(i64 1, !769, !DIExpression(), !776)
    #dbg_value(ptr %x, !760, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !778)
    #dbg_value(ptr %x, !755, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !779)
    #dbg_value(ptr %x, !746, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !780)
    #dbg_value(i64 %n, !760, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !778)
    #dbg_value(i64 %n, !755, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !779)
    #dbg_value(i64 %n, !746, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !780)
    #dbg_value(ptr %x, !747, !DIExpression(), !781)
    #dbg_value(ptr %x, !782, !DIExpression(), !785)
  %0 = icmp ne ptr %x, null, !dbg !787
  tail call void @llvm.assume(i1 %0), !dbg !787
    #dbg_value(ptr %x, !766, !DIExpression(), !767)
  %end_or_len.idx = shl i64 %n, 3, !dbg !788
  %end_or_len = getelementptr inbounds nuw i8, ptr %x, i64 %end_or_len.idx, !dbg !788
    #dbg_value(ptr %x, !694, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !789)
    #dbg_value(ptr %end_or_len, !694, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !789)
    #dbg_value(ptr undef, !707, !DIExpression(), !731)
    #dbg_value(ptr %x, !725, !DIExpression(), !790)
    #dbg_value(ptr %x, !775, !DIExpression(), !776)
    #dbg_value(ptr %end_or_len, !727, !DIExpression(), !791)
    #dbg_value(ptr poison, !792, !DIExpression(), !799)
    #dbg_value(ptr poison, !798, !DIExpression(), !801)
  %_236 = icmp eq i64 %n, 0, !dbg !802
  br i1 %_236, label %bb2, label %bb3.preheader, !dbg !800

bb3.preheader:                                    ; preds = %start
  %1 = add i64 %end_or_len.idx, -8, !dbg !800
  %2 = lshr exact i64 %1, 3, !dbg !800
  %3 = add nuw nsw i64 %2, 1, !dbg !800
  %min.iters.check = icmp ult i64 %1, 24, !dbg !800
  br i1 %min.iters.check, label %bb3.preheader9, label %vector.ph, !dbg !800

vector.ph:                                        ; preds = %bb3.preheader
  %n.vec = and i64 %3, 4611686018427387900
  %4 = shl i64 %n.vec, 3
  %5 = getelementptr i8, ptr %x, i64 %4
  %broadcast.splatinsert = insertelement <2 x double> poison, double %k, i64 0
  %broadcast.splat = shufflevector <2 x double> %broadcast.splatinsert, <2 x double> poison, <2 x i32> zeroinitializer
  br label %vector.body, !dbg !800

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %offset.idx = shl i64 %index, 3
  %next.gep = getelementptr i8, ptr %x, i64 %offset.idx
  %6 = getelementptr i8, ptr %next.gep, i64 16, !dbg !803
  %wide.load = load <2 x double>, ptr %next.gep, align 8, !dbg !803
  %wide.load8 = load <2 x double>, ptr %6, align 8, !dbg !803
  %7 = fmul <2 x double> %broadcast.splat, %wide.load, !dbg !804
  %8 = fmul <2 x double> %broadcast.splat, %wide.load8, !dbg !804
  %9 = fmul <2 x double> %wide.load, %7, !dbg !805
  %10 = fmul <2 x double> %wide.load8, %8, !dbg !805
  store <2 x double> %9, ptr %next.gep, align 8, !dbg !805
  store <2 x double> %10, ptr %6, align 8, !dbg !805
  %index.next = add nuw i64 %index, 4
  %11 = icmp eq i64 %index.next, %n.vec, !dbg !800
  br i1 %11, label %middle.block, label %vector.body, !dbg !800, !llvm.loop !806

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %3, %n.vec, !dbg !800
  br i1 %cmp.n, label %bb2, label %bb3.preheader9, !dbg !800

bb3.preheader9:                                   ; preds = %bb3.preheader, %middle.block
  %iter.sroa.0.07.ph = phi ptr [ %x, %bb3.preheader ], [ %5, %middle.block ]
  br label %bb3, !dbg !800

bb3:                                              ; preds = %bb3.preheader9, %bb3
  %iter.sroa.0.07 = phi ptr [ %_32, %bb3 ], [ %iter.sroa.0.07.ph, %bb3.preheader9 ]
    #dbg_value(ptr %iter.sroa.0.07, !694, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !789)
  %_32 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07, i64 8, !dbg !809
    #dbg_value(ptr %_32, !694, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !789)
    #dbg_value(ptr %iter.sroa.0.07, !705, !DIExpression(), !810)
  %_10 = load double, ptr %iter.sroa.0.07, align 8, !dbg !803, !noundef !20
  %_9 = fmul double %k, %_10, !dbg !804
  %12 = fmul double %_10, %_9, !dbg !805
  store double %12, ptr %iter.sroa.0.07, align 8, !dbg !805
    #dbg_value(ptr undef, !707, !DIExpression(), !731)
    #dbg_value(ptr %_32, !725, !DIExpression(), !790)
    #dbg_value(ptr %_32, !775, !DIExpression(), !776)
    #dbg_value(ptr %end_or_len, !727, !DIExpression(), !791)
    #dbg_value(ptr poison, !792, !DIExpression(), !799)
    #dbg_value(ptr poison, !798, !DIExpression(), !801)
  %_23 = icmp eq ptr %_32, %end_or_len, !dbg !802
  br i1 %_23, label %bb2, label %bb3, !dbg !800, !llvm.loop !811

bb2:                                              ; preds = %bb3, %middle.block, %start
  ret void, !dbg !812
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read) uwtable
define noundef double @rust_window_roughness(ptr noundef readonly captures(none) %x, i64 noundef %n) unnamed_addr #4 personality ptr @rust_eh_personality !dbg !813 {
start:
    #dbg_value(ptr %x, !817, !DIExpression(), !819)
    #dbg_value(i64 %n, !818, !DIExpression(), !819)
    #dbg_value(double 0.000000e+00, !820, !DIExpression(), !854)
    #dbg_declare(ptr poison, !851, !DIExpression(), !856)
    #dbg_value(ptr %x, !850, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !854)
    #dbg_value(ptr %x, !857, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !876)
    #dbg_value(i64 %n, !850, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !854)
    #dbg_value(i64 %n, !857, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !876)
    #dbg_value(i64 2, !850, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !854)
    #dbg_value(i64 2, !857, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !876)
    #dbg_value(double 0.000000e+00, !867, !DIExpression(), !876)
    #dbg_declare(ptr poison, !868, !DIExpression(), !878)
    #dbg_value(double 0.000000e+00, !869, !DIExpression(), !879)
    #dbg_value(ptr undef, !880, !DIExpression(), !902)
    #dbg_value(i64 0, !904, !DIExpression(), !917)
    #dbg_value(i64 1, !949, !DIExpression(), !960)
    #dbg_value(i64 1, !962, !DIExpression(), !971)
    #dbg_value(i64 1, !904, !DIExpression(), !974)
  %_2.i8.i = icmp ult i64 %n, 2, !dbg !976
  br i1 %_2.i8.i, label %bb1, label %bb3.us.preheader.i, !dbg !976

bb3.us.preheader.i:                               ; preds = %start
  %_6.i.i.us.pre.i = load double, ptr %x, align 8, !dbg !977, !alias.scope !1000, !noalias !1003
  %0 = and i64 %n, 1, !dbg !976
  %lcmp.mod.not.not = icmp eq i64 %0, 0, !dbg !976
  br i1 %lcmp.mod.not.not, label %bb3.us.i.prol, label %bb3.us.i.prol.loopexit, !dbg !976

bb3.us.i.prol:                                    ; preds = %bb3.us.preheader.i
    #dbg_value(double 0.000000e+00, !869, !DIExpression(), !879)
    #dbg_value(ptr %x, !915, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !917)
    #dbg_value(i64 %n, !915, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !917)
    #dbg_value(i64 2, !916, !DIExpression(), !917)
    #dbg_value(ptr %x, !900, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1006)
    #dbg_value(i64 2, !900, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1006)
    #dbg_value(ptr %x, !957, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !960)
    #dbg_value(ptr %x, !968, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !971)
    #dbg_value(ptr %x, !915, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !974)
    #dbg_value(i64 %n, !957, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !960)
    #dbg_value(i64 %n, !968, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !971)
    #dbg_value(i64 %n, !915, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !974)
  %new_len.i.us.i.prol = add i64 %n, -1, !dbg !1007
    #dbg_value(i64 %new_len.i.us.i.prol, !969, !DIExpression(), !1008)
    #dbg_value(i64 %new_len.i.us.i.prol, !916, !DIExpression(), !974)
  %_28.i.us.i.prol = getelementptr inbounds nuw i8, ptr %x, i64 8, !dbg !1009
    #dbg_value(ptr %x, !900, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1006)
    #dbg_value(i64 2, !900, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1006)
    #dbg_value(ptr %x, !871, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1010)
    #dbg_value(i64 2, !871, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1010)
    #dbg_value(ptr %x, !993, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1011)
    #dbg_value(i64 2, !993, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1011)
    #dbg_value(double 0.000000e+00, !992, !DIExpression(), !1011)
    #dbg_value(ptr poison, !985, !DIExpression(), !1012)
    #dbg_value(ptr poison, !984, !DIExpression(), !1012)
  %_3.i.i.us.i.prol = load double, ptr %_28.i.us.i.prol, align 8, !dbg !1013, !alias.scope !1000, !noalias !1003, !noundef !20
  %_0.i.i.us.i.prol = fcmp ogt double %_3.i.i.us.i.prol, %_6.i.i.us.pre.i, !dbg !1013
  %_5.i4.i.us.i.prol = fsub double %_3.i.i.us.i.prol, %_6.i.i.us.pre.i, !dbg !1014
  %_4.i.i.us.i.prol = fmul double %_5.i4.i.us.i.prol, %_5.i4.i.us.i.prol, !dbg !1014
  %_0.sroa.0.0.i.us.i.prol = select i1 %_0.i.i.us.i.prol, double %_4.i.i.us.i.prol, double 0.000000e+00, !dbg !1014
    #dbg_value(double %_0.sroa.0.0.i.us.i.prol, !869, !DIExpression(), !879)
    #dbg_value(ptr undef, !880, !DIExpression(), !902)
    #dbg_value(i64 0, !904, !DIExpression(), !917)
    #dbg_value(i64 1, !949, !DIExpression(), !960)
    #dbg_value(i64 1, !962, !DIExpression(), !971)
    #dbg_value(i64 1, !904, !DIExpression(), !974)
  br label %bb3.us.i.prol.loopexit, !dbg !976

bb3.us.i.prol.loopexit:                           ; preds = %bb3.us.i.prol, %bb3.us.preheader.i
  %_0.sroa.0.0.i.us.i.lcssa.unr = phi double [ poison, %bb3.us.preheader.i ], [ %_0.sroa.0.0.i.us.i.prol, %bb3.us.i.prol ]
  %_6.i.i.us.i.unr = phi double [ %_6.i.i.us.pre.i, %bb3.us.preheader.i ], [ %_3.i.i.us.i.prol, %bb3.us.i.prol ]
  %accum.sroa.0.011.us.i.unr = phi double [ 0.000000e+00, %bb3.us.preheader.i ], [ %_0.sroa.0.0.i.us.i.prol, %bb3.us.i.prol ]
  %new_len.i610.us.i.unr = phi i64 [ %n, %bb3.us.preheader.i ], [ %new_len.i.us.i.prol, %bb3.us.i.prol ]
  %_28.i79.us.i.unr = phi ptr [ %x, %bb3.us.preheader.i ], [ %_28.i.us.i.prol, %bb3.us.i.prol ]
  %1 = icmp eq i64 %n, 2, !dbg !976
  br i1 %1, label %bb1, label %bb3.us.i, !dbg !976

bb3.us.i:                                         ; preds = %bb3.us.i.prol.loopexit, %bb3.us.i
  %_6.i.i.us.i = phi double [ %_3.i.i.us.i.1, %bb3.us.i ], [ %_6.i.i.us.i.unr, %bb3.us.i.prol.loopexit ], !dbg !977
  %accum.sroa.0.011.us.i = phi double [ %_0.sroa.0.0.i.us.i.1, %bb3.us.i ], [ %accum.sroa.0.011.us.i.unr, %bb3.us.i.prol.loopexit ]
  %new_len.i610.us.i = phi i64 [ %new_len.i.us.i.1, %bb3.us.i ], [ %new_len.i610.us.i.unr, %bb3.us.i.prol.loopexit ]
  %_28.i79.us.i = phi ptr [ %_28.i.us.i.1, %bb3.us.i ], [ %_28.i79.us.i.unr, %bb3.us.i.prol.loopexit ]
    #dbg_value(double %accum.sroa.0.011.us.i, !869, !DIExpression(), !879)
    #dbg_value(ptr %_28.i79.us.i, !915, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !917)
    #dbg_value(i64 %new_len.i610.us.i, !915, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !917)
    #dbg_value(i64 2, !916, !DIExpression(), !917)
    #dbg_value(ptr %_28.i79.us.i, !900, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1006)
    #dbg_value(i64 2, !900, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1006)
    #dbg_value(ptr %_28.i79.us.i, !957, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !960)
    #dbg_value(ptr %_28.i79.us.i, !968, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !971)
    #dbg_value(ptr %_28.i79.us.i, !915, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !974)
    #dbg_value(i64 %new_len.i610.us.i, !957, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !960)
    #dbg_value(i64 %new_len.i610.us.i, !968, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !971)
    #dbg_value(i64 %new_len.i610.us.i, !915, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !974)
  %new_len.i.us.i = add i64 %new_len.i610.us.i, -1, !dbg !1007
    #dbg_value(i64 %new_len.i.us.i, !969, !DIExpression(), !1008)
    #dbg_value(i64 %new_len.i.us.i, !916, !DIExpression(), !974)
  %_28.i.us.i = getelementptr inbounds nuw i8, ptr %_28.i79.us.i, i64 8, !dbg !1009
    #dbg_value(ptr %_28.i79.us.i, !900, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1006)
    #dbg_value(i64 2, !900, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1006)
    #dbg_value(ptr %_28.i79.us.i, !871, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1010)
    #dbg_value(i64 2, !871, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1010)
    #dbg_value(ptr %_28.i79.us.i, !993, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1011)
    #dbg_value(i64 2, !993, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1011)
    #dbg_value(double %accum.sroa.0.011.us.i, !992, !DIExpression(), !1011)
    #dbg_value(ptr poison, !985, !DIExpression(), !1012)
    #dbg_value(ptr poison, !984, !DIExpression(), !1012)
  %_3.i.i.us.i = load double, ptr %_28.i.us.i, align 8, !dbg !1013, !alias.scope !1000, !noalias !1003, !noundef !20
  %_0.i.i.us.i = fcmp ogt double %_3.i.i.us.i, %_6.i.i.us.i, !dbg !1013
  %_5.i4.i.us.i = fsub double %_3.i.i.us.i, %_6.i.i.us.i, !dbg !1014
  %_4.i.i.us.i = fmul double %_5.i4.i.us.i, %_5.i4.i.us.i, !dbg !1014
  %_0.i5.i.us.i = fadd double %accum.sroa.0.011.us.i, %_4.i.i.us.i, !dbg !1014
  %_0.sroa.0.0.i.us.i = select i1 %_0.i.i.us.i, double %_0.i5.i.us.i, double %accum.sroa.0.011.us.i, !dbg !1014
    #dbg_value(ptr undef, !880, !DIExpression(), !902)
    #dbg_value(i64 0, !904, !DIExpression(), !917)
    #dbg_value(i64 1, !949, !DIExpression(), !960)
    #dbg_value(i64 1, !962, !DIExpression(), !971)
    #dbg_value(i64 1, !904, !DIExpression(), !974)
    #dbg_value(double %_0.sroa.0.0.i.us.i, !869, !DIExpression(), !879)
    #dbg_value(ptr %_28.i.us.i, !915, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !917)
    #dbg_value(i64 %new_len.i.us.i, !915, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !917)
    #dbg_value(ptr %_28.i.us.i, !900, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1006)
    #dbg_value(i64 2, !900, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1006)
    #dbg_value(ptr %_28.i.us.i, !957, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !960)
    #dbg_value(ptr %_28.i.us.i, !968, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !971)
    #dbg_value(ptr %_28.i.us.i, !915, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !974)
    #dbg_value(i64 %new_len.i.us.i, !957, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !960)
    #dbg_value(i64 %new_len.i.us.i, !968, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !971)
    #dbg_value(i64 %new_len.i.us.i, !915, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !974)
  %new_len.i.us.i.1 = add i64 %new_len.i610.us.i, -2, !dbg !1007
    #dbg_value(i64 %new_len.i.us.i.1, !969, !DIExpression(), !1008)
    #dbg_value(i64 %new_len.i.us.i.1, !916, !DIExpression(), !974)
  %_28.i.us.i.1 = getelementptr inbounds nuw i8, ptr %_28.i79.us.i, i64 16, !dbg !1009
    #dbg_value(ptr %_28.i.us.i, !900, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1006)
    #dbg_value(i64 2, !900, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1006)
    #dbg_value(ptr %_28.i.us.i, !871, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1010)
    #dbg_value(i64 2, !871, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1010)
    #dbg_value(ptr %_28.i.us.i, !993, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1011)
    #dbg_value(i64 2, !993, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1011)
    #dbg_value(double %_0.sroa.0.0.i.us.i, !992, !DIExpression(), !1011)
  %_3.i.i.us.i.1 = load double, ptr %_28.i.us.i.1, align 8, !dbg !1013, !alias.scope !1000, !noalias !1003, !noundef !20
  %_0.i.i.us.i.1 = fcmp ogt double %_3.i.i.us.i.1, %_3.i.i.us.i, !dbg !1013
  %_5.i4.i.us.i.1 = fsub double %_3.i.i.us.i.1, %_3.i.i.us.i, !dbg !1014
  %_4.i.i.us.i.1 = fmul double %_5.i4.i.us.i.1, %_5.i4.i.us.i.1, !dbg !1014
  %_0.i5.i.us.i.1 = fadd double %_0.sroa.0.0.i.us.i, %_4.i.i.us.i.1, !dbg !1014
  %_0.sroa.0.0.i.us.i.1 = select i1 %_0.i.i.us.i.1, double %_0.i5.i.us.i.1, double %_0.sroa.0.0.i.us.i, !dbg !1014
    #dbg_value(double %_0.sroa.0.0.i.us.i.1, !869, !DIExpression(), !879)
  %_2.i.us.i.1 = icmp ult i64 %new_len.i.us.i, 3, !dbg !976
  br i1 %_2.i.us.i.1, label %bb1, label %bb3.us.i, !dbg !976

bb1:                                              ; preds = %bb3.us.i.prol.loopexit, %bb3.us.i, %start
  %accum.sroa.0.0.lcssa.i = phi double [ 0.000000e+00, %start ], [ %_0.sroa.0.0.i.us.i.lcssa.unr, %bb3.us.i.prol.loopexit ], [ %_0.sroa.0.0.i.us.i.1, %bb3.us.i ], !dbg !876
    #dbg_value(ptr null, !900, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1006)
    #dbg_value(i64 poison, !900, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1006)
  ret double %accum.sroa.0.0.lcssa.i, !dbg !1015
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

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.dbg.cu = !{!5}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{i32 7, !"Dwarf Version", i32 4}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!5 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !6, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!6 = !DIFile(filename: "rust/rust_slices.rs/@/rust_slices.6a39b2a20befe61b-cgu.0", directory: ".")
!7 = distinct !DISubprogram(name: "weighted_norm", linkageName: "_ZN11rust_slices13weighted_norm17hff3c77f74ca39555E", scope: !9, file: !8, line: 23, type: !10, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !21)
!8 = !DIFile(filename: "rust/rust_slices.rs", directory: ".", checksumkind: CSK_MD5, checksum: "fb4a1c9ab27ee0c50bcbfe42d0d5c36b")
!9 = !DINamespace(name: "rust_slices", scope: null)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !13, !13}
!12 = !DIBasicType(name: "f64", size: 64, encoding: DW_ATE_float)
!13 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[f64]", file: !14, size: 128, align: 64, elements: !15, templateParams: !20, identifier: "c2e5038d7aaf99ab8518798f59d45307")
!14 = !DIFile(filename: "<unknown>", directory: "")
!15 = !{!16, !18}
!16 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !13, file: !14, baseType: !17, size: 64, align: 64)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!18 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !13, file: !14, baseType: !19, size: 64, align: 64, offset: 64)
!19 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!20 = !{}
!21 = !{!22, !23, !24, !26, !37}
!22 = !DILocalVariable(name: "x", arg: 1, scope: !7, file: !8, line: 23, type: !13)
!23 = !DILocalVariable(name: "w", arg: 2, scope: !7, file: !8, line: 23, type: !13)
!24 = !DILocalVariable(name: "s", scope: !25, file: !8, line: 24, type: !12, align: 64)
!25 = distinct !DILexicalBlock(scope: !7, file: !8, line: 24, column: 5)
!26 = !DILocalVariable(name: "iter", scope: !27, file: !8, line: 25, type: !28, align: 64)
!27 = distinct !DILexicalBlock(scope: !25, file: !8, line: 25, column: 5)
!28 = !DICompositeType(tag: DW_TAG_structure_type, name: "Range<usize>", scope: !29, file: !14, size: 128, align: 64, flags: DIFlagPublic, elements: !32, templateParams: !35, identifier: "53448c16a7a0802d59f963f67d6d8fdf")
!29 = !DINamespace(name: "range", scope: !30)
!30 = !DINamespace(name: "ops", scope: !31)
!31 = !DINamespace(name: "core", scope: null)
!32 = !{!33, !34}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !28, file: !14, baseType: !19, size: 64, align: 64, flags: DIFlagPublic)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !28, file: !14, baseType: !19, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!35 = !{!36}
!36 = !DITemplateTypeParameter(name: "Idx", type: !19)
!37 = !DILocalVariable(name: "i", scope: !38, file: !8, line: 25, type: !19, align: 64)
!38 = distinct !DILexicalBlock(scope: !27, file: !8, line: 25, column: 5)
!39 = !DILocalVariable(name: "self", arg: 1, scope: !40, file: !41, line: 1916, type: !48)
!40 = distinct !DISubprogram(name: "lt", linkageName: "_RNvXsU_NtNtCsgEmfK2I1SDS_4core3cmp5implsjNtB7_10PartialOrd2lt", scope: !42, file: !41, line: 1916, type: !45, scopeLine: 1916, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !49)
!41 = !DIFile(filename: "library/core/src/cmp.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9b875f3ee90b4abbf50efdba3db39504")
!42 = !DINamespace(name: "{impl#58}", scope: !43)
!43 = !DINamespace(name: "impls", scope: !44)
!44 = !DINamespace(name: "cmp", scope: !31)
!45 = !DISubroutineType(types: !46)
!46 = !{!47, !48, !48}
!47 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&usize", baseType: !19, size: 64, align: 64, dwarfAddressSpace: 0)
!49 = !{!39, !50}
!50 = !DILocalVariable(name: "other", arg: 2, scope: !40, file: !41, line: 1916, type: !48)
!51 = !DILocation(line: 1916, column: 19, scope: !40, inlinedAt: !52)
!52 = !DILocation(line: 772, column: 12, scope: !53, inlinedAt: !80)
!53 = distinct !DISubprogram(name: "spec_next<usize>", linkageName: "_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h0d4c05180d93683eE", scope: !55, file: !54, line: 771, type: !58, scopeLine: 771, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !67, retainedNodes: !76)
!54 = !DIFile(filename: "library/core/src/iter/range.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e302cc3146df1591d87c4742d277fd2d")
!55 = !DINamespace(name: "{impl#5}", scope: !56)
!56 = !DINamespace(name: "range", scope: !57)
!57 = !DINamespace(name: "iter", scope: !31)
!58 = !DISubroutineType(types: !59)
!59 = !{!60, !75}
!60 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<usize>", scope: !61, file: !14, size: 128, align: 64, flags: DIFlagPublic, elements: !62, templateParams: !20, identifier: "6f59025219977f466509bd4ae79a2945")
!61 = !DINamespace(name: "option", scope: !31)
!62 = !{!63}
!63 = !DICompositeType(tag: DW_TAG_variant_part, scope: !60, file: !14, size: 128, align: 64, elements: !64, templateParams: !20, identifier: "57fdcff454be91893aca78d2b2510f66", discriminator: !73)
!64 = !{!65, !69}
!65 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !63, file: !14, baseType: !66, size: 128, align: 64, extraData: i64 0)
!66 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !60, file: !14, size: 128, align: 64, flags: DIFlagPublic, elements: !20, templateParams: !67, identifier: "5f402b7d82062085bb94b01d172ca4ec")
!67 = !{!68}
!68 = !DITemplateTypeParameter(name: "T", type: !19)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !63, file: !14, baseType: !70, size: 128, align: 64, extraData: i64 1)
!70 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !60, file: !14, size: 128, align: 64, flags: DIFlagPublic, elements: !71, templateParams: !67, identifier: "c70f2dfad93186ce146b7e80830727")
!71 = !{!72}
!72 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !70, file: !14, baseType: !19, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!73 = !DIDerivedType(tag: DW_TAG_member, scope: !60, file: !14, baseType: !74, size: 64, align: 64, flags: DIFlagArtificial)
!74 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!75 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::ops::range::Range<usize>", baseType: !28, size: 64, align: 64, dwarfAddressSpace: 0)
!76 = !{!77, !78}
!77 = !DILocalVariable(name: "self", arg: 1, scope: !53, file: !54, line: 771, type: !75)
!78 = !DILocalVariable(name: "old", scope: !79, file: !54, line: 773, type: !19, align: 64)
!79 = distinct !DILexicalBlock(scope: !53, file: !54, line: 773, column: 13)
!80 = !DILocation(line: 857, column: 14, scope: !81, inlinedAt: !87)
!81 = distinct !DISubprogram(name: "next<usize>", linkageName: "_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h707e50516fe207e7E", scope: !82, file: !54, line: 856, type: !58, scopeLine: 856, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !85, retainedNodes: !83)
!82 = !DINamespace(name: "{impl#6}", scope: !56)
!83 = !{!84}
!84 = !DILocalVariable(name: "self", arg: 1, scope: !81, file: !54, line: 856, type: !75)
!85 = !{!86}
!86 = !DITemplateTypeParameter(name: "A", type: !19)
!87 = !DILocation(line: 25, column: 14, scope: !88)
!88 = !DILexicalBlockFile(scope: !27, file: !8, discriminator: 2)
!89 = !DILocation(line: 771, column: 18, scope: !53, inlinedAt: !80)
!90 = !DILocation(line: 856, column: 13, scope: !81, inlinedAt: !87)
!91 = !DILocation(line: 0, scope: !7)
!92 = !DILocalVariable(name: "n", scope: !93, file: !54, line: 211, type: !19, align: 64)
!93 = distinct !DISubprogram(name: "forward_unchecked", linkageName: "_RNvXsF_NtNtCsgEmfK2I1SDS_4core4iter5rangejNtB5_4Step17forward_unchecked", scope: !94, file: !54, line: 211, type: !95, scopeLine: 211, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !97)
!94 = !DINamespace(name: "{impl#43}", scope: !56)
!95 = !DISubroutineType(types: !96)
!96 = !{!19, !19, !19}
!97 = !{!98, !92}
!98 = !DILocalVariable(name: "start", arg: 1, scope: !93, file: !54, line: 211, type: !19)
!99 = !DILocation(line: 0, scope: !93, inlinedAt: !100)
!100 = !DILocation(line: 775, column: 35, scope: !79, inlinedAt: !80)
!101 = !DILocalVariable(name: "rhs", scope: !102, file: !103, line: 832, type: !19, align: 64)
!102 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !104, file: !103, line: 832, type: !106, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !139)
!103 = !DIFile(filename: "library/core/src/num/uint_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "de2f29a3485fc28d710ba6c3062e6efa")
!104 = !DINamespace(name: "{impl#11}", scope: !105)
!105 = !DINamespace(name: "num", scope: !31)
!106 = !DISubroutineType(types: !107)
!107 = !{!19, !19, !19, !108}
!108 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::panic::location::Location", baseType: !109, size: 64, align: 64, dwarfAddressSpace: 0)
!109 = !DICompositeType(tag: DW_TAG_structure_type, name: "Location", scope: !110, file: !14, size: 192, align: 64, flags: DIFlagPublic, elements: !112, templateParams: !20, identifier: "c23b7de1297af8f4a89df3da49f37ee6")
!110 = !DINamespace(name: "location", scope: !111)
!111 = !DINamespace(name: "panic", scope: !31)
!112 = !{!113, !127, !129, !130}
!113 = !DIDerivedType(tag: DW_TAG_member, name: "filename", scope: !109, file: !14, baseType: !114, size: 128, align: 64, flags: DIFlagPrivate)
!114 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<str>", scope: !115, file: !14, size: 128, align: 64, flags: DIFlagPublic, elements: !117, templateParams: !125, identifier: "cc7383b2ce73f6838bfb6ae828fb6ae6")
!115 = !DINamespace(name: "non_null", scope: !116)
!116 = !DINamespace(name: "ptr", scope: !31)
!117 = !{!118}
!118 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !114, file: !14, baseType: !119, size: 128, align: 64, flags: DIFlagPrivate)
!119 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const str", file: !14, size: 128, align: 64, elements: !120, templateParams: !20, identifier: "238a44609877474087c05adf26cd41fa")
!120 = !{!121, !124}
!121 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !119, file: !14, baseType: !122, size: 64, align: 64)
!122 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !123, size: 64, align: 64, dwarfAddressSpace: 0)
!123 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!124 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !119, file: !14, baseType: !19, size: 64, align: 64, offset: 64)
!125 = !{!126}
!126 = !DITemplateTypeParameter(name: "T", type: !123)
!127 = !DIDerivedType(tag: DW_TAG_member, name: "line", scope: !109, file: !14, baseType: !128, size: 32, align: 32, offset: 128, flags: DIFlagPrivate)
!128 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!129 = !DIDerivedType(tag: DW_TAG_member, name: "col", scope: !109, file: !14, baseType: !128, size: 32, align: 32, offset: 160, flags: DIFlagPrivate)
!130 = !DIDerivedType(tag: DW_TAG_member, name: "_filename", scope: !109, file: !14, baseType: !131, align: 8, offset: 192, flags: DIFlagPrivate)
!131 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&str>", scope: !132, file: !14, align: 8, flags: DIFlagPublic, elements: !20, templateParams: !133, identifier: "e16ac355808b6aef9fb50b5f125fee05")
!132 = !DINamespace(name: "marker", scope: !31)
!133 = !{!134}
!134 = !DITemplateTypeParameter(name: "T", type: !135)
!135 = !DICompositeType(tag: DW_TAG_structure_type, name: "&str", file: !14, size: 128, align: 64, elements: !136, templateParams: !20, identifier: "9277eecd40495f85161460476aacc992")
!136 = !{!137, !138}
!137 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !135, file: !14, baseType: !122, size: 64, align: 64)
!138 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !135, file: !14, baseType: !19, size: 64, align: 64, offset: 64)
!139 = !{!140, !101}
!140 = !DILocalVariable(name: "self", arg: 1, scope: !102, file: !103, line: 832, type: !19)
!141 = !DILocation(line: 0, scope: !102, inlinedAt: !142)
!142 = !DILocation(line: 213, column: 28, scope: !93, inlinedAt: !100)
!143 = !DILocation(line: 0, scope: !25)
!144 = !DILocalVariable(name: "self", arg: 1, scope: !145, file: !146, line: 384, type: !12)
!145 = distinct !DISubprogram(name: "sqrt", linkageName: "_RNvMNtCsjrHSEGnQ3l9_3std3f64d4sqrt", scope: !147, file: !146, line: 384, type: !150, scopeLine: 384, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !152)
!146 = !DIFile(filename: "library/std/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "25b2a0d69a7ff90f22cee9f25d3729c1")
!147 = !DINamespace(name: "{impl#0}", scope: !148)
!148 = !DINamespace(name: "f64", scope: !149)
!149 = !DINamespace(name: "std", scope: null)
!150 = !DISubroutineType(types: !151)
!151 = !{!12, !12}
!152 = !{!144}
!153 = !DILocation(line: 0, scope: !145, inlinedAt: !154)
!154 = !DILocation(line: 28, column: 7, scope: !25)
!155 = !DILocalVariable(name: "x", arg: 1, scope: !156, file: !157, line: 2038, type: !12)
!156 = distinct !DISubprogram(name: "sqrt", linkageName: "_RNvNtNtCsgEmfK2I1SDS_4core3f644math4sqrt", scope: !158, file: !157, line: 2038, type: !150, scopeLine: 2038, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !160)
!157 = !DIFile(filename: "library/core/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "cbb76cb498122bc6efb17630e39a4d29")
!158 = !DINamespace(name: "math", scope: !159)
!159 = !DINamespace(name: "f64", scope: !31)
!160 = !{!155}
!161 = !DILocation(line: 0, scope: !156, inlinedAt: !162)
!162 = !DILocation(line: 385, column: 9, scope: !145, inlinedAt: !154)
!163 = !DILocation(line: 0, scope: !27)
!164 = !DILocation(line: 1916, column: 26, scope: !40, inlinedAt: !52)
!165 = !DILocation(line: 1916, column: 50, scope: !40, inlinedAt: !52)
!166 = !DILocation(line: 26, column: 14, scope: !38)
!167 = !DILocation(line: 0, scope: !79, inlinedAt: !80)
!168 = !DILocation(line: 0, scope: !38)
!169 = !DILocation(line: 844, column: 17, scope: !102, inlinedAt: !142)
!170 = !DILocation(line: 26, column: 21, scope: !38)
!171 = !DILocation(line: 26, column: 9, scope: !38)
!172 = distinct !{!172, !173}
!173 = !{!"llvm.loop.unroll.disable"}
!174 = !DILocation(line: 2039, column: 9, scope: !156, inlinedAt: !162)
!175 = !DILocation(line: 29, column: 2, scope: !7)
!176 = distinct !DISubprogram(name: "rust_dot", scope: !9, file: !8, line: 7, type: !177, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !180)
!177 = !DISubroutineType(types: !178)
!178 = !{!12, !179, !179, !19}
!179 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const f64", baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!180 = !{!181, !182, !183, !184, !186}
!181 = !DILocalVariable(name: "x", arg: 1, scope: !176, file: !8, line: 7, type: !179)
!182 = !DILocalVariable(name: "y", arg: 2, scope: !176, file: !8, line: 7, type: !179)
!183 = !DILocalVariable(name: "n", arg: 3, scope: !176, file: !8, line: 7, type: !19)
!184 = !DILocalVariable(name: "x", scope: !185, file: !8, line: 8, type: !13, align: 64)
!185 = distinct !DILexicalBlock(scope: !176, file: !8, line: 8, column: 5)
!186 = !DILocalVariable(name: "y", scope: !185, file: !8, line: 8, type: !13, align: 64)
!187 = !DILocalVariable(name: "self", arg: 1, scope: !188, file: !189, line: 267, type: !200)
!188 = distinct !DISubprogram(name: "get_unchecked<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$13get_unchecked17h2aa9e5c793f01601E", scope: !190, file: !189, line: 267, type: !193, scopeLine: 267, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !222, retainedNodes: !225)
!189 = !DIFile(filename: "library/core/src/iter/adapters/zip.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "3b799775cfe5a249b4485e2512707a77")
!190 = !DINamespace(name: "{impl#4}", scope: !191)
!191 = !DINamespace(name: "zip", scope: !192)
!192 = !DINamespace(name: "adapters", scope: !57)
!193 = !DISubroutineType(types: !194)
!194 = !{!195, !200, !19}
!195 = !DICompositeType(tag: DW_TAG_structure_type, name: "(&f64, &f64)", file: !14, size: 128, align: 64, elements: !196, templateParams: !20, identifier: "70d3215da7631c75bb661354973f5cc8")
!196 = !{!197, !199}
!197 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !195, file: !14, baseType: !198, size: 64, align: 64)
!198 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&f64", baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!199 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !195, file: !14, baseType: !198, size: 64, align: 64, offset: 64)
!200 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", baseType: !201, size: 64, align: 64, dwarfAddressSpace: 0)
!201 = !DICompositeType(tag: DW_TAG_structure_type, name: "Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", scope: !191, file: !14, size: 384, align: 64, flags: DIFlagPublic, elements: !202, templateParams: !222, identifier: "1cd6cf3f0a3037bd656f34c18a5e0258")
!202 = !{!203, !219, !220, !221}
!203 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !201, file: !14, baseType: !204, size: 128, align: 64, flags: DIFlagPrivate)
!204 = !DICompositeType(tag: DW_TAG_structure_type, name: "Iter<f64>", scope: !205, file: !14, size: 128, align: 64, flags: DIFlagPublic, elements: !207, templateParams: !212, identifier: "16a30a5ac3957b64bbb5ffb7be676784")
!205 = !DINamespace(name: "iter", scope: !206)
!206 = !DINamespace(name: "slice", scope: !31)
!207 = !{!208, !214, !215}
!208 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !204, file: !14, baseType: !209, size: 64, align: 64, flags: DIFlagPrivate)
!209 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<f64>", scope: !115, file: !14, size: 64, align: 64, flags: DIFlagPublic, elements: !210, templateParams: !212, identifier: "1ecac679bc3ea27f618623550abeeec7")
!210 = !{!211}
!211 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !209, file: !14, baseType: !179, size: 64, align: 64, flags: DIFlagPrivate)
!212 = !{!213}
!213 = !DITemplateTypeParameter(name: "T", type: !12)
!214 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !204, file: !14, baseType: !179, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!215 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !204, file: !14, baseType: !216, align: 8, offset: 128, flags: DIFlagPrivate)
!216 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&f64>", scope: !132, file: !14, align: 8, flags: DIFlagPublic, elements: !20, templateParams: !217, identifier: "edae5334879cec8fa6d1980c665f748a")
!217 = !{!218}
!218 = !DITemplateTypeParameter(name: "T", type: !198)
!219 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !201, file: !14, baseType: !204, size: 128, align: 64, offset: 128, flags: DIFlagPrivate)
!220 = !DIDerivedType(tag: DW_TAG_member, name: "index", scope: !201, file: !14, baseType: !19, size: 64, align: 64, offset: 256, flags: DIFlagPrivate)
!221 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !201, file: !14, baseType: !19, size: 64, align: 64, offset: 320, flags: DIFlagPrivate)
!222 = !{!223, !224}
!223 = !DITemplateTypeParameter(name: "A", type: !204)
!224 = !DITemplateTypeParameter(name: "B", type: !204)
!225 = !{!187, !226, !227}
!226 = !DILocalVariable(name: "idx", arg: 2, scope: !188, file: !189, line: 267, type: !19)
!227 = !DILocalVariable(name: "idx", scope: !228, file: !189, line: 268, type: !19, align: 64)
!228 = distinct !DILexicalBlock(scope: !188, file: !189, line: 268, column: 9)
!229 = !DILocation(line: 0, scope: !188, inlinedAt: !230)
!230 = distinct !DILocation(line: 286, column: 39, scope: !231, inlinedAt: !262)
!231 = distinct !DILexicalBlock(scope: !232, file: !189, line: 281, column: 9)
!232 = distinct !DILexicalBlock(scope: !233, file: !189, line: 281, column: 9)
!233 = distinct !DILexicalBlock(scope: !234, file: !189, line: 280, column: 9)
!234 = distinct !DILexicalBlock(scope: !235, file: !189, line: 279, column: 9)
!235 = distinct !DISubprogram(name: "fold<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>, f64, core::iter::adapters::map::map_fold::{closure_env#0}<(&f64, &f64), f64, f64, rust_slices::rust_dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE", scope: !190, file: !189, line: 275, type: !236, scopeLine: 275, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !259, retainedNodes: !251)
!236 = !DISubroutineType(types: !237)
!237 = !{!12, !201, !12, !238}
!238 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<(&f64, &f64), f64, f64, rust_slices::rust_dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>", scope: !239, file: !14, align: 8, elements: !241, templateParams: !20, identifier: "583f0b306a1804165e4e14221a62a83b")
!239 = !DINamespace(name: "map_fold", scope: !240)
!240 = !DINamespace(name: "map", scope: !192)
!241 = !{!242, !248}
!242 = !DIDerivedType(tag: DW_TAG_member, name: "g", scope: !238, file: !14, baseType: !243, align: 8)
!243 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>", scope: !244, file: !14, align: 8, elements: !20, identifier: "f1e811778e183f0df758e7ed8a5edf16")
!244 = !DINamespace(name: "sum", scope: !245)
!245 = !DINamespace(name: "{impl#132}", scope: !246)
!246 = !DINamespace(name: "accum", scope: !247)
!247 = !DINamespace(name: "traits", scope: !57)
!248 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !238, file: !14, baseType: !249, align: 8)
!249 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !250, file: !14, align: 8, elements: !20, identifier: "ab67be8fbb79bff4ab810b482be6824d")
!250 = !DINamespace(name: "rust_dot", scope: !9)
!251 = !{!252, !253, !254, !255, !256, !257, !258}
!252 = !DILocalVariable(name: "self", arg: 1, scope: !235, file: !189, line: 275, type: !201)
!253 = !DILocalVariable(name: "init", arg: 2, scope: !235, file: !189, line: 275, type: !12)
!254 = !DILocalVariable(name: "f", arg: 3, scope: !235, file: !189, line: 275, type: !238)
!255 = !DILocalVariable(name: "accum", scope: !234, file: !189, line: 279, type: !12, align: 64)
!256 = !DILocalVariable(name: "len", scope: !233, file: !189, line: 280, type: !19, align: 64)
!257 = !DILocalVariable(name: "iter", scope: !232, file: !189, line: 281, type: !28, align: 64)
!258 = !DILocalVariable(name: "i", scope: !231, file: !189, line: 281, type: !19, align: 64)
!259 = !{!223, !224, !260, !261}
!260 = !DITemplateTypeParameter(name: "Acc", type: !12)
!261 = !DITemplateTypeParameter(name: "F", type: !238)
!262 = distinct !DILocation(line: 103, column: 9, scope: !263, inlinedAt: !269)
!263 = distinct !DISubprogram(name: "fold<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>, f64, core::iter::adapters::map::map_fold::{closure_env#0}<(&f64, &f64), f64, f64, rust_slices::rust_dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>>", linkageName: "_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE", scope: !264, file: !189, line: 99, type: !236, scopeLine: 99, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !259, retainedNodes: !265)
!264 = !DINamespace(name: "{impl#1}", scope: !191)
!265 = !{!266, !267, !268}
!266 = !DILocalVariable(name: "self", arg: 1, scope: !263, file: !189, line: 99, type: !201)
!267 = !DILocalVariable(name: "init", scope: !263, file: !189, line: 99, type: !12, align: 64)
!268 = !DILocalVariable(name: "f", scope: !263, file: !189, line: 99, type: !238, align: 8)
!269 = !DILocation(line: 128, column: 19, scope: !270, inlinedAt: !289)
!270 = distinct !DISubprogram(name: "fold<f64, core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE", scope: !272, file: !271, line: 124, type: !273, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !286, retainedNodes: !282)
!271 = !DIFile(filename: "library/core/src/iter/adapters/map.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "47fd4c3c8424e034238ec6bb5a169812")
!272 = !DINamespace(name: "{impl#2}", scope: !240)
!273 = !DISubroutineType(types: !274)
!274 = !{!12, !275, !12, !243}
!275 = !DICompositeType(tag: DW_TAG_structure_type, name: "Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>", scope: !240, file: !14, size: 384, align: 64, flags: DIFlagPublic, elements: !276, templateParams: !279, identifier: "e5e2393d803322a319a06a01e969489d")
!276 = !{!277, !278}
!277 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !275, file: !14, baseType: !201, size: 384, align: 64, flags: DIFlagProtected)
!278 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !275, file: !14, baseType: !249, align: 8, offset: 384, flags: DIFlagPrivate)
!279 = !{!280, !281}
!280 = !DITemplateTypeParameter(name: "I", type: !201)
!281 = !DITemplateTypeParameter(name: "F", type: !249)
!282 = !{!283, !283, !284, !285}
!283 = !DILocalVariable(name: "self", scope: !270, file: !271, line: 124, type: !275, align: 64)
!284 = !DILocalVariable(name: "init", scope: !270, file: !271, line: 124, type: !12, align: 64)
!285 = !DILocalVariable(name: "g", scope: !270, file: !271, line: 124, type: !243, align: 8)
!286 = !{!287, !280, !281, !260, !288}
!287 = !DITemplateTypeParameter(name: "B", type: !12)
!288 = !DITemplateTypeParameter(name: "G", type: !243)
!289 = !DILocation(line: 161, column: 22, scope: !290, inlinedAt: !298)
!290 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE", scope: !245, file: !291, line: 160, type: !292, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !296, retainedNodes: !294)
!291 = !DIFile(filename: "library/core/src/iter/traits/accum.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "29c702feed2d279674f04740ce9fc327")
!292 = !DISubroutineType(types: !293)
!293 = !{!12, !275}
!294 = !{!295, !295}
!295 = !DILocalVariable(name: "iter", scope: !290, file: !291, line: 160, type: !275, align: 64)
!296 = !{!297}
!297 = !DITemplateTypeParameter(name: "I", type: !275)
!298 = !DILocation(line: 3658, column: 9, scope: !299, inlinedAt: !308)
!299 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>, f64>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3sum17h22e9efc69dd84d39E", scope: !301, file: !300, line: 3653, type: !292, scopeLine: 3653, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !305, retainedNodes: !303)
!300 = !DIFile(filename: "library/core/src/iter/traits/iterator.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "03f316921fc0b2bb7786dd4fa41456f9")
!301 = !DINamespace(name: "Iterator", scope: !302)
!302 = !DINamespace(name: "iterator", scope: !247)
!303 = !{!304, !304}
!304 = !DILocalVariable(name: "self", scope: !299, file: !300, line: 3653, type: !275, align: 64)
!305 = !{!306, !307}
!306 = !DITemplateTypeParameter(name: "Self", type: !275)
!307 = !DITemplateTypeParameter(name: "S", type: !12)
!308 = !DILocation(line: 9, column: 41, scope: !185)
!309 = !DILocation(line: 0, scope: !176)
!310 = !DILocalVariable(name: "len", scope: !311, file: !312, line: 97, type: !19, align: 64)
!311 = distinct !DILexicalBlock(scope: !313, file: !312, line: 97, column: 9)
!312 = !DIFile(filename: "library/core/src/slice/iter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "f33ab2e22fe09095bf73c41c52bd166c")
!313 = distinct !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h5fea07eaa19eac99E", scope: !204, file: !312, line: 96, type: !314, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !212, declaration: !316, retainedNodes: !317)
!314 = !DISubroutineType(types: !315)
!315 = !{!204, !13}
!316 = !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h5fea07eaa19eac99E", scope: !204, file: !312, line: 96, type: !314, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !212)
!317 = !{!318, !310, !319, !321}
!318 = !DILocalVariable(name: "slice", arg: 1, scope: !313, file: !312, line: 96, type: !13)
!319 = !DILocalVariable(name: "ptr", scope: !320, file: !312, line: 98, type: !209, align: 64)
!320 = distinct !DILexicalBlock(scope: !311, file: !312, line: 98, column: 9)
!321 = !DILocalVariable(name: "end_or_len", scope: !322, file: !312, line: 101, type: !179, align: 64)
!322 = distinct !DILexicalBlock(scope: !320, file: !312, line: 101, column: 13)
!323 = !DILocation(line: 0, scope: !311, inlinedAt: !324)
!324 = !DILocation(line: 1041, column: 9, scope: !325, inlinedAt: !330)
!325 = distinct !DISubprogram(name: "iter<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h49cfc10b4292fd5dE", scope: !327, file: !326, line: 1040, type: !314, scopeLine: 1040, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !212, retainedNodes: !328)
!326 = !DIFile(filename: "library/core/src/slice/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b606e5d97bff599edd0dcbc6067a14f1")
!327 = !DINamespace(name: "{impl#0}", scope: !206)
!328 = !{!329}
!329 = !DILocalVariable(name: "self", arg: 1, scope: !325, file: !326, line: 1040, type: !13)
!330 = !DILocation(line: 9, column: 7, scope: !185)
!331 = !DILocation(line: 0, scope: !270, inlinedAt: !289)
!332 = !DILocation(line: 124, column: 38, scope: !270, inlinedAt: !289)
!333 = !DILocation(line: 0, scope: !263, inlinedAt: !269)
!334 = !DILocation(line: 99, column: 38, scope: !263, inlinedAt: !269)
!335 = !DILocation(line: 0, scope: !185)
!336 = !DILocation(line: 0, scope: !325, inlinedAt: !330)
!337 = !DILocation(line: 0, scope: !313, inlinedAt: !324)
!338 = !DILocation(line: 0, scope: !320, inlinedAt: !324)
!339 = !DILocalVariable(name: "self", arg: 1, scope: !340, file: !341, line: 401, type: !209)
!340 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h129c5a2574c09d28E", scope: !209, file: !341, line: 401, type: !342, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !212, declaration: !345, retainedNodes: !346)
!341 = !DIFile(filename: "library/core/src/ptr/non_null.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e5222a5160165ba1cd09076ad7a11733")
!342 = !DISubroutineType(types: !343)
!343 = !{!344, !209}
!344 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut f64", baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!345 = !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h129c5a2574c09d28E", scope: !209, file: !341, line: 401, type: !342, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !212)
!346 = !{!339}
!347 = !DILocation(line: 0, scope: !340, inlinedAt: !348)
!348 = !DILocation(line: 102, column: 69, scope: !320, inlinedAt: !324)
!349 = !DILocation(line: 407, column: 18, scope: !340, inlinedAt: !348)
!350 = !DILocation(line: 0, scope: !299, inlinedAt: !308)
!351 = !DILocation(line: 0, scope: !290, inlinedAt: !298)
!352 = !DILocation(line: 0, scope: !235, inlinedAt: !262)
!353 = !DILocation(line: 275, column: 42, scope: !235, inlinedAt: !262)
!354 = !DILocalVariable(name: "n", scope: !355, file: !54, line: 211, type: !19, align: 64)
!355 = distinct !DISubprogram(name: "forward_unchecked", linkageName: "_RNvXsF_NtNtCsgEmfK2I1SDS_4core4iter5rangejNtB5_4Step17forward_unchecked", scope: !94, file: !54, line: 211, type: !95, scopeLine: 211, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !356)
!356 = !{!357, !354}
!357 = !DILocalVariable(name: "start", arg: 1, scope: !355, file: !54, line: 211, type: !19)
!358 = !DILocation(line: 0, scope: !355, inlinedAt: !359)
!359 = distinct !DILocation(line: 775, column: 35, scope: !360, inlinedAt: !365)
!360 = distinct !DILexicalBlock(scope: !361, file: !54, line: 773, column: 13)
!361 = distinct !DISubprogram(name: "spec_next<usize>", linkageName: "_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h0d4c05180d93683eE", scope: !55, file: !54, line: 771, type: !58, scopeLine: 771, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !67, retainedNodes: !362)
!362 = !{!363, !364}
!363 = !DILocalVariable(name: "self", arg: 1, scope: !361, file: !54, line: 771, type: !75)
!364 = !DILocalVariable(name: "old", scope: !360, file: !54, line: 773, type: !19, align: 64)
!365 = distinct !DILocation(line: 857, column: 14, scope: !366, inlinedAt: !369)
!366 = distinct !DISubprogram(name: "next<usize>", linkageName: "_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h707e50516fe207e7E", scope: !82, file: !54, line: 856, type: !58, scopeLine: 856, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !85, retainedNodes: !367)
!367 = !{!368}
!368 = !DILocalVariable(name: "self", arg: 1, scope: !366, file: !54, line: 856, type: !75)
!369 = distinct !DILocation(line: 281, column: 18, scope: !370, inlinedAt: !262)
!370 = !DILexicalBlockFile(scope: !232, file: !189, discriminator: 2)
!371 = !DILocalVariable(name: "rhs", scope: !372, file: !103, line: 832, type: !19, align: 64)
!372 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !104, file: !103, line: 832, type: !106, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !373)
!373 = !{!374, !371}
!374 = !DILocalVariable(name: "self", arg: 1, scope: !372, file: !103, line: 832, type: !19)
!375 = !DILocation(line: 0, scope: !372, inlinedAt: !376)
!376 = distinct !DILocation(line: 213, column: 28, scope: !355, inlinedAt: !359)
!377 = !DILocation(line: 0, scope: !234, inlinedAt: !262)
!378 = !DILocation(line: 0, scope: !233, inlinedAt: !262)
!379 = !DILocation(line: 0, scope: !232, inlinedAt: !262)
!380 = !DILocation(line: 856, column: 13, scope: !366, inlinedAt: !369)
!381 = !DILocation(line: 771, column: 18, scope: !361, inlinedAt: !365)
!382 = !DILocalVariable(name: "self", arg: 1, scope: !383, file: !41, line: 1916, type: !48)
!383 = distinct !DISubprogram(name: "lt", linkageName: "_RNvXsU_NtNtCsgEmfK2I1SDS_4core3cmp5implsjNtB7_10PartialOrd2lt", scope: !42, file: !41, line: 1916, type: !45, scopeLine: 1916, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !384)
!384 = !{!382, !385}
!385 = !DILocalVariable(name: "other", arg: 2, scope: !383, file: !41, line: 1916, type: !48)
!386 = !DILocation(line: 1916, column: 19, scope: !383, inlinedAt: !387)
!387 = distinct !DILocation(line: 772, column: 12, scope: !361, inlinedAt: !365)
!388 = !DILocation(line: 1916, column: 26, scope: !383, inlinedAt: !387)
!389 = !DILocation(line: 1916, column: 50, scope: !383, inlinedAt: !387)
!390 = !DILocation(line: 772, column: 12, scope: !361, inlinedAt: !365)
!391 = !DILocation(line: 0, scope: !360, inlinedAt: !365)
!392 = !DILocation(line: 844, column: 17, scope: !372, inlinedAt: !376)
!393 = !DILocation(line: 0, scope: !231, inlinedAt: !262)
!394 = !DILocation(line: 0, scope: !228, inlinedAt: !230)
!395 = !DILocalVariable(name: "self", arg: 1, scope: !396, file: !397, line: 418, type: !401)
!396 = distinct !DISubprogram(name: "__iterator_get_unchecked<f64>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hf058a97bb0d525c4E", scope: !398, file: !397, line: 418, type: !399, scopeLine: 418, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !212, retainedNodes: !402)
!397 = !DIFile(filename: "library/core/src/slice/iter/macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "87d1f0c2746f51593d75ddf4c9271f14")
!398 = !DINamespace(name: "{impl#171}", scope: !205)
!399 = !DISubroutineType(types: !400)
!400 = !{!198, !401, !19}
!401 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Iter<f64>", baseType: !204, size: 64, align: 64, dwarfAddressSpace: 0)
!402 = !{!395, !403}
!403 = !DILocalVariable(name: "idx", arg: 2, scope: !396, file: !397, line: 418, type: !19)
!404 = !DILocation(line: 0, scope: !396, inlinedAt: !405)
!405 = distinct !DILocation(line: 271, column: 26, scope: !228, inlinedAt: !230)
!406 = !DILocation(line: 961, column: 18, scope: !407, inlinedAt: !413)
!407 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h56854c45ad742558E", scope: !409, file: !408, line: 927, type: !411, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !212)
!408 = !DIFile(filename: "library/core/src/ptr/mut_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "7c03c8e0ae695174f7f10881dc49d2cb")
!409 = !DINamespace(name: "{impl#0}", scope: !410)
!410 = !DINamespace(name: "mut_ptr", scope: !116)
!411 = !DISubroutineType(types: !412)
!412 = !{!344, !344, !19, !108}
!413 = distinct !DILocation(line: 429, column: 60, scope: !396, inlinedAt: !405)
!414 = !DILocation(line: 0, scope: !396, inlinedAt: !415)
!415 = distinct !DILocation(line: 271, column: 64, scope: !228, inlinedAt: !230)
!416 = !DILocation(line: 961, column: 18, scope: !407, inlinedAt: !417)
!417 = distinct !DILocation(line: 429, column: 60, scope: !396, inlinedAt: !415)
!418 = !DILocation(line: 286, column: 25, scope: !231, inlinedAt: !262)
!419 = !{!420}
!420 = distinct !{!420, !421, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE: %self"}
!421 = distinct !{!421, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE"}
!422 = !DILocalVariable(name: "acc", arg: 2, scope: !423, file: !271, line: 88, type: !12)
!423 = distinct !DISubprogram(name: "{closure#0}<(&f64, &f64), f64, f64, rust_slices::rust_dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E", scope: !239, file: !271, line: 88, type: !424, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !431, retainedNodes: !427)
!424 = !DISubroutineType(types: !425)
!425 = !{!12, !426, !12, !195}
!426 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::map::map_fold::{closure_env#0}<(&f64, &f64), f64, f64, rust_slices::rust_dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>", baseType: !238, size: 64, align: 64, dwarfAddressSpace: 0)
!427 = !{!422, !428, !429, !430}
!428 = !DILocalVariable(name: "elt", arg: 3, scope: !423, file: !271, line: 88, type: !195)
!429 = !DILocalVariable(name: "g", scope: !423, file: !271, line: 86, type: !243, align: 8)
!430 = !DILocalVariable(name: "f", scope: !423, file: !271, line: 85, type: !249, align: 8)
!431 = !{!432, !287, !260, !433, !434}
!432 = !DITemplateTypeParameter(name: "T", type: !195)
!433 = !DITemplateTypeParameter(name: "impl FnMut(T) -> B", type: !249)
!434 = !DITemplateTypeParameter(name: "impl FnMut(Acc, B) -> Acc", type: !243)
!435 = !DILocation(line: 0, scope: !423, inlinedAt: !436)
!436 = distinct !DILocation(line: 286, column: 25, scope: !231, inlinedAt: !262)
!437 = !DILocalVariable(arg: 1, scope: !438, file: !8, line: 9, type: !441)
!438 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E", scope: !250, file: !8, line: 9, type: !439, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !442)
!439 = !DISubroutineType(types: !440)
!440 = !{!12, !441, !195}
!441 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_slices::rust_dot::{closure_env#0}", baseType: !249, size: 64, align: 64, dwarfAddressSpace: 0)
!442 = !{!443, !445, !437, !446}
!443 = !DILocalVariable(name: "a", scope: !444, file: !8, line: 9, type: !198, align: 64)
!444 = distinct !DILexicalBlock(scope: !438, file: !8, line: 9, column: 34)
!445 = !DILocalVariable(name: "b", scope: !444, file: !8, line: 9, type: !198, align: 64)
!446 = !DILocalVariable(arg: 2, scope: !438, file: !8, line: 9, type: !195)
!447 = !DILocation(line: 0, scope: !438, inlinedAt: !448)
!448 = distinct !DILocation(line: 88, column: 28, scope: !423, inlinedAt: !436)
!449 = !DILocation(line: 0, scope: !444, inlinedAt: !448)
!450 = !DILocalVariable(name: "self", arg: 1, scope: !451, file: !452, line: 49, type: !198)
!451 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul", scope: !453, file: !452, line: 49, type: !455, scopeLine: 49, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !457)
!452 = !DIFile(filename: "library/core/src/internal_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9ec673d06a3eb53c47178443a566ec32")
!453 = !DINamespace(name: "{impl#188}", scope: !454)
!454 = !DINamespace(name: "arith", scope: !30)
!455 = !DISubroutineType(types: !456)
!456 = !{!12, !198, !198, !108}
!457 = !{!450, !458}
!458 = !DILocalVariable(name: "other", arg: 2, scope: !451, file: !452, line: 49, type: !198)
!459 = !DILocation(line: 0, scope: !451, inlinedAt: !460)
!460 = distinct !DILocation(line: 9, column: 34, scope: !444, inlinedAt: !448)
!461 = !DILocation(line: 352, column: 45, scope: !462, inlinedAt: !467)
!462 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs2g_NtNtCsgEmfK2I1SDS_4core3ops5arithdNtB6_3Mul3mul", scope: !464, file: !463, line: 352, type: !465, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20)
!463 = !DIFile(filename: "library/core/src/ops/arith.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "82a843efd6957c9872d7564e4a5df756")
!464 = !DINamespace(name: "{impl#142}", scope: !454)
!465 = !DISubroutineType(types: !466)
!466 = !{!12, !12, !12, !108}
!467 = distinct !DILocation(line: 50, column: 17, scope: !451, inlinedAt: !460)
!468 = !DILocalVariable(arg: 1, scope: !469, file: !291, line: 164, type: !472)
!469 = distinct !DISubprogram(name: "{closure#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h12fa8b3d1d1d2ce6E", scope: !244, file: !291, line: 164, type: !470, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !296, retainedNodes: !473)
!470 = !DISubroutineType(types: !471)
!471 = !{!12, !472, !12, !12}
!472 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>", baseType: !243, size: 64, align: 64, dwarfAddressSpace: 0)
!473 = !{!474, !475, !468}
!474 = !DILocalVariable(name: "a", arg: 2, scope: !469, file: !291, line: 164, type: !12)
!475 = !DILocalVariable(name: "b", arg: 3, scope: !469, file: !291, line: 164, type: !12)
!476 = !DILocation(line: 0, scope: !469, inlinedAt: !477)
!477 = distinct !DILocation(line: 88, column: 21, scope: !423, inlinedAt: !436)
!478 = !DILocation(line: 164, column: 28, scope: !469, inlinedAt: !477)
!479 = distinct !{!479, !173}
!480 = !DILocation(line: 10, column: 2, scope: !176)
!481 = distinct !DISubprogram(name: "rust_float_mean_square", scope: !9, file: !8, line: 44, type: !482, scopeLine: 44, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !486)
!482 = !DISubroutineType(types: !483)
!483 = !{!484, !485, !19}
!484 = !DIBasicType(name: "f32", size: 32, encoding: DW_ATE_float)
!485 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const f32", baseType: !484, size: 64, align: 64, dwarfAddressSpace: 0)
!486 = !{!487, !488, !489, !496, !498, !514}
!487 = !DILocalVariable(name: "x", arg: 1, scope: !481, file: !8, line: 44, type: !485)
!488 = !DILocalVariable(name: "n", arg: 2, scope: !481, file: !8, line: 44, type: !19)
!489 = !DILocalVariable(name: "x", scope: !490, file: !8, line: 45, type: !491, align: 64)
!490 = distinct !DILexicalBlock(scope: !481, file: !8, line: 45, column: 5)
!491 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const [f32]", file: !14, size: 128, align: 64, elements: !492, templateParams: !20, identifier: "6a8c01e86f2f5835e5097e4d04a9acbb")
!492 = !{!493, !495}
!493 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !491, file: !14, baseType: !494, size: 64, align: 64)
!494 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !484, size: 64, align: 64, dwarfAddressSpace: 0)
!495 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !491, file: !14, baseType: !19, size: 64, align: 64, offset: 64)
!496 = !DILocalVariable(name: "s", scope: !497, file: !8, line: 46, type: !484, align: 32)
!497 = distinct !DILexicalBlock(scope: !490, file: !8, line: 46, column: 5)
!498 = !DILocalVariable(name: "iter", scope: !499, file: !8, line: 47, type: !500, align: 64)
!499 = distinct !DILexicalBlock(scope: !497, file: !8, line: 47, column: 5)
!500 = !DICompositeType(tag: DW_TAG_structure_type, name: "Iter<f32>", scope: !205, file: !14, size: 128, align: 64, flags: DIFlagPublic, elements: !501, templateParams: !506, identifier: "24760ae0bb61cce5437cdf5ba81b085d")
!501 = !{!502, !508, !509}
!502 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !500, file: !14, baseType: !503, size: 64, align: 64, flags: DIFlagPrivate)
!503 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<f32>", scope: !115, file: !14, size: 64, align: 64, flags: DIFlagPublic, elements: !504, templateParams: !506, identifier: "23cd9b1a2169fa6ca11e4c98cd74e8e5")
!504 = !{!505}
!505 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !503, file: !14, baseType: !485, size: 64, align: 64, flags: DIFlagPrivate)
!506 = !{!507}
!507 = !DITemplateTypeParameter(name: "T", type: !484)
!508 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !500, file: !14, baseType: !485, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!509 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !500, file: !14, baseType: !510, align: 8, offset: 128, flags: DIFlagPrivate)
!510 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&f32>", scope: !132, file: !14, align: 8, flags: DIFlagPublic, elements: !20, templateParams: !511, identifier: "4bb0806e0b9d863e54bc9befd6b1efe3")
!511 = !{!512}
!512 = !DITemplateTypeParameter(name: "T", type: !513)
!513 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&f32", baseType: !484, size: 64, align: 64, dwarfAddressSpace: 0)
!514 = !DILocalVariable(name: "v", scope: !515, file: !8, line: 47, type: !484, align: 32)
!515 = distinct !DILexicalBlock(scope: !499, file: !8, line: 47, column: 5)
!516 = !DILocalVariable(name: "self", arg: 1, scope: !517, file: !397, line: 157, type: !531)
!517 = distinct !DISubprogram(name: "next<f32>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h7a82149a4f7f321fE", scope: !398, file: !397, line: 157, type: !518, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !506, retainedNodes: !532)
!518 = !DISubroutineType(types: !519)
!519 = !{!520, !531}
!520 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&f32>", scope: !61, file: !14, size: 64, align: 64, flags: DIFlagPublic, elements: !521, templateParams: !20, identifier: "a87ca59d10b869bfd705bceda929cfc4")
!521 = !{!522}
!522 = !DICompositeType(tag: DW_TAG_variant_part, scope: !520, file: !14, size: 64, align: 64, elements: !523, templateParams: !20, identifier: "145c806562c7fe2e5000899673db7d2", discriminator: !530)
!523 = !{!524, !526}
!524 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !522, file: !14, baseType: !525, size: 64, align: 64, extraData: i64 0)
!525 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !520, file: !14, size: 64, align: 64, flags: DIFlagPublic, elements: !20, templateParams: !511, identifier: "94a68cdcf8d857edf16a9c8745a73513")
!526 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !522, file: !14, baseType: !527, size: 64, align: 64)
!527 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !520, file: !14, size: 64, align: 64, flags: DIFlagPublic, elements: !528, templateParams: !511, identifier: "25ae66c168de4efb97e6c6a643b6e8c9")
!528 = !{!529}
!529 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !527, file: !14, baseType: !513, size: 64, align: 64, flags: DIFlagPublic)
!530 = !DIDerivedType(tag: DW_TAG_member, scope: !520, file: !14, baseType: !74, size: 64, align: 64, flags: DIFlagArtificial)
!531 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Iter<f32>", baseType: !500, size: 64, align: 64, dwarfAddressSpace: 0)
!532 = !{!516, !533, !535, !537}
!533 = !DILocalVariable(name: "ptr", scope: !534, file: !397, line: 161, type: !503, align: 64)
!534 = distinct !DILexicalBlock(scope: !517, file: !397, line: 161, column: 17)
!535 = !DILocalVariable(name: "end_or_len", scope: !536, file: !397, line: 162, type: !485, align: 64)
!536 = distinct !DILexicalBlock(scope: !534, file: !397, line: 162, column: 17)
!537 = !DILocalVariable(name: "len", scope: !538, file: !397, line: 167, type: !19, align: 64)
!538 = distinct !DILexicalBlock(scope: !536, file: !397, line: 167, column: 25)
!539 = !DILocation(line: 157, column: 21, scope: !517, inlinedAt: !540)
!540 = !DILocation(line: 47, column: 15, scope: !541)
!541 = !DILexicalBlockFile(scope: !499, file: !8, discriminator: 2)
!542 = !DILocation(line: 0, scope: !481)
!543 = !DILocalVariable(name: "len", scope: !544, file: !312, line: 97, type: !19, align: 64)
!544 = distinct !DILexicalBlock(scope: !545, file: !312, line: 97, column: 9)
!545 = distinct !DISubprogram(name: "new<f32>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h3055ac26d0cb29d3E", scope: !500, file: !312, line: 96, type: !546, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !506, declaration: !552, retainedNodes: !553)
!546 = !DISubroutineType(types: !547)
!547 = !{!500, !548}
!548 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[f32]", file: !14, size: 128, align: 64, elements: !549, templateParams: !20, identifier: "e7193ce1890c77a4ff44c72207b247fe")
!549 = !{!550, !551}
!550 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !548, file: !14, baseType: !494, size: 64, align: 64)
!551 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !548, file: !14, baseType: !19, size: 64, align: 64, offset: 64)
!552 = !DISubprogram(name: "new<f32>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h3055ac26d0cb29d3E", scope: !500, file: !312, line: 96, type: !546, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !506)
!553 = !{!554, !543, !555, !557}
!554 = !DILocalVariable(name: "slice", arg: 1, scope: !545, file: !312, line: 96, type: !491)
!555 = !DILocalVariable(name: "ptr", scope: !556, file: !312, line: 98, type: !503, align: 64)
!556 = distinct !DILexicalBlock(scope: !544, file: !312, line: 98, column: 9)
!557 = !DILocalVariable(name: "end_or_len", scope: !558, file: !312, line: 101, type: !485, align: 64)
!558 = distinct !DILexicalBlock(scope: !556, file: !312, line: 101, column: 13)
!559 = !DILocation(line: 0, scope: !544, inlinedAt: !560)
!560 = !DILocation(line: 1041, column: 9, scope: !561, inlinedAt: !564)
!561 = distinct !DISubprogram(name: "iter<f32>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h7c367e38d74f2747E", scope: !327, file: !326, line: 1040, type: !546, scopeLine: 1040, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !506, retainedNodes: !562)
!562 = !{!563}
!563 = !DILocalVariable(name: "self", arg: 1, scope: !561, file: !326, line: 1040, type: !491)
!564 = !DILocation(line: 26, column: 14, scope: !565, inlinedAt: !569)
!565 = distinct !DISubprogram(name: "into_iter<f32>", linkageName: "_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17h6cb5cea89ce30a71E", scope: !566, file: !312, line: 25, type: !546, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !506, retainedNodes: !567)
!566 = !DINamespace(name: "{impl#1}", scope: !205)
!567 = !{!568}
!568 = !DILocalVariable(name: "self", arg: 1, scope: !565, file: !312, line: 25, type: !491)
!569 = !DILocation(line: 47, column: 15, scope: !497)
!570 = !DILocalVariable(name: "count", arg: 2, scope: !571, file: !408, line: 927, type: !19)
!571 = distinct !DISubprogram(name: "add<f32>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hd759e53691394f15E", scope: !409, file: !408, line: 927, type: !572, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !506, retainedNodes: !575)
!572 = !DISubroutineType(types: !573)
!573 = !{!574, !574, !19, !108}
!574 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut f32", baseType: !484, size: 64, align: 64, dwarfAddressSpace: 0)
!575 = !{!576, !570}
!576 = !DILocalVariable(name: "self", arg: 1, scope: !571, file: !408, line: 927, type: !574)
!577 = !DILocation(line: 0, scope: !571, inlinedAt: !578)
!578 = !DILocation(line: 102, column: 78, scope: !556, inlinedAt: !560)
!579 = !DILocalVariable(name: "count", scope: !580, file: !341, line: 651, type: !19, align: 64)
!580 = distinct !DISubprogram(name: "add<f32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17h953d0f428fc09fe4E", scope: !503, file: !341, line: 651, type: !581, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !506, declaration: !583, retainedNodes: !584)
!581 = !DISubroutineType(types: !582)
!582 = !{!503, !503, !19}
!583 = !DISubprogram(name: "add<f32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17h953d0f428fc09fe4E", scope: !503, file: !341, line: 651, type: !581, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !506)
!584 = !{!585, !579}
!585 = !DILocalVariable(name: "self", arg: 1, scope: !580, file: !341, line: 651, type: !503)
!586 = !DILocation(line: 0, scope: !580, inlinedAt: !587)
!587 = !DILocation(line: 185, column: 40, scope: !536, inlinedAt: !540)
!588 = !DILocation(line: 0, scope: !490)
!589 = !DILocation(line: 0, scope: !565, inlinedAt: !569)
!590 = !DILocation(line: 0, scope: !561, inlinedAt: !564)
!591 = !DILocation(line: 0, scope: !545, inlinedAt: !560)
!592 = !DILocation(line: 0, scope: !497)
!593 = !DILocation(line: 0, scope: !556, inlinedAt: !560)
!594 = !DILocalVariable(name: "self", arg: 1, scope: !595, file: !341, line: 401, type: !503)
!595 = distinct !DISubprogram(name: "as_ptr<f32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17hb528f09ee1da2fc9E", scope: !503, file: !341, line: 401, type: !596, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !506, declaration: !598, retainedNodes: !599)
!596 = !DISubroutineType(types: !597)
!597 = !{!574, !503}
!598 = !DISubprogram(name: "as_ptr<f32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17hb528f09ee1da2fc9E", scope: !503, file: !341, line: 401, type: !596, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !506)
!599 = !{!594}
!600 = !DILocation(line: 0, scope: !595, inlinedAt: !601)
!601 = !DILocation(line: 102, column: 69, scope: !556, inlinedAt: !560)
!602 = !DILocation(line: 407, column: 18, scope: !595, inlinedAt: !601)
!603 = !DILocation(line: 961, column: 18, scope: !571, inlinedAt: !578)
!604 = !DILocation(line: 0, scope: !499)
!605 = !DILocation(line: 0, scope: !534, inlinedAt: !540)
!606 = !DILocation(line: 0, scope: !536, inlinedAt: !540)
!607 = !DILocalVariable(name: "self", arg: 1, scope: !608, file: !341, line: 1719, type: !612)
!608 = distinct !DISubprogram(name: "eq<f32>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17h67c9d6e9306922f3E", scope: !609, file: !341, line: 1719, type: !610, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !506, retainedNodes: !613)
!609 = !DINamespace(name: "{impl#16}", scope: !115)
!610 = !DISubroutineType(types: !611)
!611 = !{!47, !612, !612}
!612 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::ptr::non_null::NonNull<f32>", baseType: !503, size: 64, align: 64, dwarfAddressSpace: 0)
!613 = !{!607, !614}
!614 = !DILocalVariable(name: "other", arg: 2, scope: !608, file: !341, line: 1719, type: !612)
!615 = !DILocation(line: 1719, column: 11, scope: !608, inlinedAt: !616)
!616 = !DILocation(line: 180, column: 28, scope: !536, inlinedAt: !540)
!617 = !DILocation(line: 1719, column: 18, scope: !608, inlinedAt: !616)
!618 = !DILocation(line: 1720, column: 9, scope: !608, inlinedAt: !616)
!619 = !DILocation(line: 659, column: 28, scope: !580, inlinedAt: !587)
!620 = !DILocation(line: 47, column: 10, scope: !499)
!621 = !DILocation(line: 0, scope: !515)
!622 = !DILocation(line: 48, column: 14, scope: !515)
!623 = !DILocation(line: 48, column: 9, scope: !515)
!624 = distinct !{!624, !173}
!625 = !DILocation(line: 50, column: 9, scope: !497)
!626 = !DILocation(line: 50, column: 5, scope: !497)
!627 = !DILocation(line: 51, column: 2, scope: !481)
!628 = distinct !DISubprogram(name: "rust_prefix_sum_in_place", scope: !9, file: !8, line: 56, type: !629, scopeLine: 56, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !631)
!629 = !DISubroutineType(types: !630)
!630 = !{null, !344, !19}
!631 = !{!632, !633, !634, !640, !642}
!632 = !DILocalVariable(name: "x", arg: 1, scope: !628, file: !8, line: 56, type: !344)
!633 = !DILocalVariable(name: "n", arg: 2, scope: !628, file: !8, line: 56, type: !19)
!634 = !DILocalVariable(name: "x", scope: !635, file: !8, line: 57, type: !636, align: 64)
!635 = distinct !DILexicalBlock(scope: !628, file: !8, line: 57, column: 5)
!636 = !DICompositeType(tag: DW_TAG_structure_type, name: "*mut [f64]", file: !14, size: 128, align: 64, elements: !637, templateParams: !20, identifier: "75bca83efcea5d977a09d9c34899fde")
!637 = !{!638, !639}
!638 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !636, file: !14, baseType: !17, size: 64, align: 64)
!639 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !636, file: !14, baseType: !19, size: 64, align: 64, offset: 64)
!640 = !DILocalVariable(name: "iter", scope: !641, file: !8, line: 58, type: !28, align: 64)
!641 = distinct !DILexicalBlock(scope: !635, file: !8, line: 58, column: 5)
!642 = !DILocalVariable(name: "i", scope: !643, file: !8, line: 58, type: !19, align: 64)
!643 = distinct !DILexicalBlock(scope: !641, file: !8, line: 58, column: 5)
!644 = !DILocation(line: 0, scope: !628)
!645 = !DILocalVariable(name: "n", scope: !646, file: !54, line: 211, type: !19, align: 64)
!646 = distinct !DISubprogram(name: "forward_unchecked", linkageName: "_RNvXsF_NtNtCsgEmfK2I1SDS_4core4iter5rangejNtB5_4Step17forward_unchecked", scope: !94, file: !54, line: 211, type: !95, scopeLine: 211, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !647)
!647 = !{!648, !645}
!648 = !DILocalVariable(name: "start", arg: 1, scope: !646, file: !54, line: 211, type: !19)
!649 = !DILocation(line: 0, scope: !646, inlinedAt: !650)
!650 = !DILocation(line: 775, column: 35, scope: !651, inlinedAt: !656)
!651 = distinct !DILexicalBlock(scope: !652, file: !54, line: 773, column: 13)
!652 = distinct !DISubprogram(name: "spec_next<usize>", linkageName: "_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h0d4c05180d93683eE", scope: !55, file: !54, line: 771, type: !58, scopeLine: 771, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !67, retainedNodes: !653)
!653 = !{!654, !655}
!654 = !DILocalVariable(name: "self", arg: 1, scope: !652, file: !54, line: 771, type: !75)
!655 = !DILocalVariable(name: "old", scope: !651, file: !54, line: 773, type: !19, align: 64)
!656 = !DILocation(line: 857, column: 14, scope: !657, inlinedAt: !660)
!657 = distinct !DISubprogram(name: "next<usize>", linkageName: "_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h707e50516fe207e7E", scope: !82, file: !54, line: 856, type: !58, scopeLine: 856, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !85, retainedNodes: !658)
!658 = !{!659}
!659 = !DILocalVariable(name: "self", arg: 1, scope: !657, file: !54, line: 856, type: !75)
!660 = !DILocation(line: 58, column: 14, scope: !661)
!661 = !DILexicalBlockFile(scope: !641, file: !8, discriminator: 2)
!662 = !DILocalVariable(name: "rhs", scope: !663, file: !103, line: 832, type: !19, align: 64)
!663 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !104, file: !103, line: 832, type: !106, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !664)
!664 = !{!665, !662}
!665 = !DILocalVariable(name: "self", arg: 1, scope: !663, file: !103, line: 832, type: !19)
!666 = !DILocation(line: 0, scope: !663, inlinedAt: !667)
!667 = !DILocation(line: 213, column: 28, scope: !646, inlinedAt: !650)
!668 = !DILocation(line: 0, scope: !635)
!669 = !DILocation(line: 0, scope: !641)
!670 = !DILocation(line: 856, column: 13, scope: !657, inlinedAt: !660)
!671 = !DILocation(line: 771, column: 18, scope: !652, inlinedAt: !656)
!672 = !DILocalVariable(name: "self", arg: 1, scope: !673, file: !41, line: 1916, type: !48)
!673 = distinct !DISubprogram(name: "lt", linkageName: "_RNvXsU_NtNtCsgEmfK2I1SDS_4core3cmp5implsjNtB7_10PartialOrd2lt", scope: !42, file: !41, line: 1916, type: !45, scopeLine: 1916, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !674)
!674 = !{!672, !675}
!675 = !DILocalVariable(name: "other", arg: 2, scope: !673, file: !41, line: 1916, type: !48)
!676 = !DILocation(line: 1916, column: 19, scope: !673, inlinedAt: !677)
!677 = !DILocation(line: 772, column: 12, scope: !652, inlinedAt: !656)
!678 = !DILocation(line: 1916, column: 26, scope: !673, inlinedAt: !677)
!679 = !DILocation(line: 1916, column: 50, scope: !673, inlinedAt: !677)
!680 = !DILocation(line: 59, column: 17, scope: !643)
!681 = !DILocation(line: 0, scope: !651, inlinedAt: !656)
!682 = !DILocation(line: 0, scope: !643)
!683 = !DILocation(line: 844, column: 17, scope: !663, inlinedAt: !667)
!684 = !DILocation(line: 59, column: 9, scope: !643)
!685 = distinct !{!685, !173}
!686 = !DILocation(line: 61, column: 2, scope: !628)
!687 = distinct !DISubprogram(name: "rust_scale_in_place", scope: !9, file: !8, line: 15, type: !688, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !690)
!688 = !DISubroutineType(types: !689)
!689 = !{null, !344, !19, !12}
!690 = !{!691, !692, !693, !694, !705}
!691 = !DILocalVariable(name: "x", arg: 1, scope: !687, file: !8, line: 15, type: !344)
!692 = !DILocalVariable(name: "n", arg: 2, scope: !687, file: !8, line: 15, type: !19)
!693 = !DILocalVariable(name: "k", arg: 3, scope: !687, file: !8, line: 15, type: !12)
!694 = !DILocalVariable(name: "iter", scope: !695, file: !8, line: 16, type: !696, align: 64)
!695 = distinct !DILexicalBlock(scope: !687, file: !8, line: 16, column: 5)
!696 = !DICompositeType(tag: DW_TAG_structure_type, name: "IterMut<f64>", scope: !205, file: !14, size: 128, align: 64, flags: DIFlagPublic, elements: !697, templateParams: !212, identifier: "99ce3aefc61bf6059503da387745b64a")
!697 = !{!698, !699, !700}
!698 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !696, file: !14, baseType: !209, size: 64, align: 64, flags: DIFlagPrivate)
!699 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !696, file: !14, baseType: !344, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!700 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !696, file: !14, baseType: !701, align: 8, offset: 128, flags: DIFlagPrivate)
!701 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&mut f64>", scope: !132, file: !14, align: 8, flags: DIFlagPublic, elements: !20, templateParams: !702, identifier: "976de26c2f4e7f5012e45ce572a57140")
!702 = !{!703}
!703 = !DITemplateTypeParameter(name: "T", type: !704)
!704 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut f64", baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!705 = !DILocalVariable(name: "v", scope: !706, file: !8, line: 16, type: !704, align: 64)
!706 = distinct !DILexicalBlock(scope: !695, file: !8, line: 16, column: 5)
!707 = !DILocalVariable(name: "self", arg: 1, scope: !708, file: !397, line: 157, type: !723)
!708 = distinct !DISubprogram(name: "next<f64>", linkageName: "_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h80998b655d7e30f8E", scope: !709, file: !397, line: 157, type: !710, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !212, retainedNodes: !724)
!709 = !DINamespace(name: "{impl#179}", scope: !205)
!710 = !DISubroutineType(types: !711)
!711 = !{!712, !723}
!712 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&mut f64>", scope: !61, file: !14, size: 64, align: 64, flags: DIFlagPublic, elements: !713, templateParams: !20, identifier: "ea7d39baed2276918e1f0691d567ebdd")
!713 = !{!714}
!714 = !DICompositeType(tag: DW_TAG_variant_part, scope: !712, file: !14, size: 64, align: 64, elements: !715, templateParams: !20, identifier: "d24879ab9f2adbd3aabd9df892733348", discriminator: !722)
!715 = !{!716, !718}
!716 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !714, file: !14, baseType: !717, size: 64, align: 64, extraData: i64 0)
!717 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !712, file: !14, size: 64, align: 64, flags: DIFlagPublic, elements: !20, templateParams: !702, identifier: "407f52a8f1905fc6bd41a9f2266b4fd3")
!718 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !714, file: !14, baseType: !719, size: 64, align: 64)
!719 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !712, file: !14, size: 64, align: 64, flags: DIFlagPublic, elements: !720, templateParams: !702, identifier: "158c997302a226d61799ed10227231d1")
!720 = !{!721}
!721 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !719, file: !14, baseType: !704, size: 64, align: 64, flags: DIFlagPublic)
!722 = !DIDerivedType(tag: DW_TAG_member, scope: !712, file: !14, baseType: !74, size: 64, align: 64, flags: DIFlagArtificial)
!723 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::IterMut<f64>", baseType: !696, size: 64, align: 64, dwarfAddressSpace: 0)
!724 = !{!707, !725, !727, !729}
!725 = !DILocalVariable(name: "ptr", scope: !726, file: !397, line: 161, type: !209, align: 64)
!726 = distinct !DILexicalBlock(scope: !708, file: !397, line: 161, column: 17)
!727 = !DILocalVariable(name: "end_or_len", scope: !728, file: !397, line: 162, type: !344, align: 64)
!728 = distinct !DILexicalBlock(scope: !726, file: !397, line: 162, column: 17)
!729 = !DILocalVariable(name: "len", scope: !730, file: !397, line: 167, type: !19, align: 64)
!730 = distinct !DILexicalBlock(scope: !728, file: !397, line: 167, column: 25)
!731 = !DILocation(line: 157, column: 21, scope: !708, inlinedAt: !732)
!732 = !DILocation(line: 16, column: 14, scope: !733)
!733 = !DILexicalBlockFile(scope: !695, file: !8, discriminator: 4)
!734 = !DILocation(line: 0, scope: !687)
!735 = !DILocalVariable(name: "len", scope: !736, file: !312, line: 222, type: !19, align: 64)
!736 = distinct !DILexicalBlock(scope: !737, file: !312, line: 222, column: 9)
!737 = distinct !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter16IterMut$LT$T$GT$3new17h1d7b8ef95e40dcbeE", scope: !696, file: !312, line: 221, type: !738, scopeLine: 221, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !212, declaration: !744, retainedNodes: !745)
!738 = !DISubroutineType(types: !739)
!739 = !{!696, !740}
!740 = !DICompositeType(tag: DW_TAG_structure_type, name: "&mut [f64]", file: !14, size: 128, align: 64, elements: !741, templateParams: !20, identifier: "20ddfcfce50bf865828153ff1ef46b96")
!741 = !{!742, !743}
!742 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !740, file: !14, baseType: !17, size: 64, align: 64)
!743 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !740, file: !14, baseType: !19, size: 64, align: 64, offset: 64)
!744 = !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter16IterMut$LT$T$GT$3new17h1d7b8ef95e40dcbeE", scope: !696, file: !312, line: 221, type: !738, scopeLine: 221, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !212)
!745 = !{!746, !735, !747, !749}
!746 = !DILocalVariable(name: "slice", arg: 1, scope: !737, file: !312, line: 221, type: !740)
!747 = !DILocalVariable(name: "ptr", scope: !748, file: !312, line: 223, type: !209, align: 64)
!748 = distinct !DILexicalBlock(scope: !736, file: !312, line: 223, column: 9)
!749 = !DILocalVariable(name: "end_or_len", scope: !750, file: !312, line: 241, type: !344, align: 64)
!750 = distinct !DILexicalBlock(scope: !748, file: !312, line: 241, column: 13)
!751 = !DILocation(line: 0, scope: !736, inlinedAt: !752)
!752 = !DILocation(line: 1061, column: 9, scope: !753, inlinedAt: !756)
!753 = distinct !DISubprogram(name: "iter_mut<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17h60328d502142a7d6E", scope: !327, file: !326, line: 1060, type: !738, scopeLine: 1060, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !212, retainedNodes: !754)
!754 = !{!755}
!755 = !DILocalVariable(name: "self", arg: 1, scope: !753, file: !326, line: 1060, type: !740)
!756 = !DILocation(line: 36, column: 14, scope: !757, inlinedAt: !761)
!757 = distinct !DISubprogram(name: "into_iter<f64>", linkageName: "_ZN4core5slice4iter95_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$mut$u20$$u5b$T$u5d$$GT$9into_iter17h63a55475c8ff8796E", scope: !758, file: !312, line: 35, type: !738, scopeLine: 35, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !212, retainedNodes: !759)
!758 = !DINamespace(name: "{impl#2}", scope: !205)
!759 = !{!760}
!760 = !DILocalVariable(name: "self", arg: 1, scope: !757, file: !312, line: 35, type: !740)
!761 = !DILocation(line: 16, column: 14, scope: !762)
!762 = !DILexicalBlockFile(scope: !687, file: !8, discriminator: 2)
!763 = !DILocalVariable(name: "count", arg: 2, scope: !764, file: !408, line: 927, type: !19)
!764 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h56854c45ad742558E", scope: !409, file: !408, line: 927, type: !411, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !212, retainedNodes: !765)
!765 = !{!766, !763}
!766 = !DILocalVariable(name: "self", arg: 1, scope: !764, file: !408, line: 927, type: !344)
!767 = !DILocation(line: 0, scope: !764, inlinedAt: !768)
!768 = !DILocation(line: 242, column: 82, scope: !748, inlinedAt: !752)
!769 = !DILocalVariable(name: "count", scope: !770, file: !341, line: 651, type: !19, align: 64)
!770 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hb8bde5072b1c7ebeE", scope: !209, file: !341, line: 651, type: !771, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !212, declaration: !773, retainedNodes: !774)
!771 = !DISubroutineType(types: !772)
!772 = !{!209, !209, !19}
!773 = !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hb8bde5072b1c7ebeE", scope: !209, file: !341, line: 651, type: !771, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !212)
!774 = !{!775, !769}
!775 = !DILocalVariable(name: "self", arg: 1, scope: !770, file: !341, line: 651, type: !209)
!776 = !DILocation(line: 0, scope: !770, inlinedAt: !777)
!777 = !DILocation(line: 185, column: 40, scope: !728, inlinedAt: !732)
!778 = !DILocation(line: 0, scope: !757, inlinedAt: !761)
!779 = !DILocation(line: 0, scope: !753, inlinedAt: !756)
!780 = !DILocation(line: 0, scope: !737, inlinedAt: !752)
!781 = !DILocation(line: 0, scope: !748, inlinedAt: !752)
!782 = !DILocalVariable(name: "self", arg: 1, scope: !783, file: !341, line: 401, type: !209)
!783 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h129c5a2574c09d28E", scope: !209, file: !341, line: 401, type: !342, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !212, declaration: !345, retainedNodes: !784)
!784 = !{!782}
!785 = !DILocation(line: 0, scope: !783, inlinedAt: !786)
!786 = !DILocation(line: 242, column: 73, scope: !748, inlinedAt: !752)
!787 = !DILocation(line: 407, column: 18, scope: !783, inlinedAt: !786)
!788 = !DILocation(line: 961, column: 18, scope: !764, inlinedAt: !768)
!789 = !DILocation(line: 0, scope: !695)
!790 = !DILocation(line: 0, scope: !726, inlinedAt: !732)
!791 = !DILocation(line: 0, scope: !728, inlinedAt: !732)
!792 = !DILocalVariable(name: "self", arg: 1, scope: !793, file: !341, line: 1719, type: !796)
!793 = distinct !DISubprogram(name: "eq<f64>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17h828933a18ff46b9bE", scope: !609, file: !341, line: 1719, type: !794, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !212, retainedNodes: !797)
!794 = !DISubroutineType(types: !795)
!795 = !{!47, !796, !796}
!796 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::ptr::non_null::NonNull<f64>", baseType: !209, size: 64, align: 64, dwarfAddressSpace: 0)
!797 = !{!792, !798}
!798 = !DILocalVariable(name: "other", arg: 2, scope: !793, file: !341, line: 1719, type: !796)
!799 = !DILocation(line: 1719, column: 11, scope: !793, inlinedAt: !800)
!800 = !DILocation(line: 180, column: 28, scope: !728, inlinedAt: !732)
!801 = !DILocation(line: 1719, column: 18, scope: !793, inlinedAt: !800)
!802 = !DILocation(line: 1720, column: 9, scope: !793, inlinedAt: !800)
!803 = !DILocation(line: 17, column: 19, scope: !706)
!804 = !DILocation(line: 17, column: 15, scope: !706)
!805 = !DILocation(line: 17, column: 9, scope: !706)
!806 = distinct !{!806, !807, !808}
!807 = !{!"llvm.loop.isvectorized", i32 1}
!808 = !{!"llvm.loop.unroll.runtime.disable"}
!809 = !DILocation(line: 659, column: 28, scope: !770, inlinedAt: !777)
!810 = !DILocation(line: 0, scope: !706)
!811 = distinct !{!811, !808, !807}
!812 = !DILocation(line: 19, column: 2, scope: !687)
!813 = distinct !DISubprogram(name: "rust_window_roughness", scope: !9, file: !8, line: 34, type: !814, scopeLine: 34, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !816)
!814 = !DISubroutineType(types: !815)
!815 = !{!12, !179, !19}
!816 = !{!817, !818}
!817 = !DILocalVariable(name: "x", arg: 1, scope: !813, file: !8, line: 34, type: !179)
!818 = !DILocalVariable(name: "n", arg: 2, scope: !813, file: !8, line: 34, type: !19)
!819 = !DILocation(line: 0, scope: !813)
!820 = !DILocalVariable(name: "init", scope: !821, file: !822, line: 161, type: !12, align: 64)
!821 = distinct !DISubprogram(name: "fold<core::slice::iter::Windows<f64>, rust_slices::rust_window_roughness::{closure_env#0}, f64, rust_slices::rust_window_roughness::{closure_env#1}>", linkageName: "_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbc8399049ac63a71E", scope: !823, file: !822, line: 161, type: !825, scopeLine: 161, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !852, retainedNodes: !849)
!822 = !DIFile(filename: "library/core/src/iter/adapters/filter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "634e5fd3f9a3a9d3391e3e4b05922314")
!823 = !DINamespace(name: "{impl#3}", scope: !824)
!824 = !DINamespace(name: "filter", scope: !192)
!825 = !DISubroutineType(types: !826)
!826 = !{!12, !827, !12, !848}
!827 = !DICompositeType(tag: DW_TAG_structure_type, name: "Filter<core::slice::iter::Windows<f64>, rust_slices::rust_window_roughness::{closure_env#0}>", scope: !824, file: !14, size: 192, align: 64, flags: DIFlagPublic, elements: !828, templateParams: !845, identifier: "3eade734075b1444860c591a0d0fcdcf")
!828 = !{!829, !842}
!829 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !827, file: !14, baseType: !830, size: 192, align: 64, flags: DIFlagProtected)
!830 = !DICompositeType(tag: DW_TAG_structure_type, name: "Windows<f64>", scope: !205, file: !14, size: 192, align: 64, flags: DIFlagPublic, elements: !831, templateParams: !212, identifier: "d1f1822a6cd2cda46859bd63f6b66de9")
!831 = !{!832, !833}
!832 = !DIDerivedType(tag: DW_TAG_member, name: "v", scope: !830, file: !14, baseType: !13, size: 128, align: 64, flags: DIFlagPrivate)
!833 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !830, file: !14, baseType: !834, size: 64, align: 64, offset: 128, flags: DIFlagPrivate)
!834 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonZero<usize>", scope: !835, file: !14, size: 64, align: 64, flags: DIFlagPublic, elements: !836, templateParams: !67, identifier: "44b3255484829a0f48397ba71910d976")
!835 = !DINamespace(name: "nonzero", scope: !105)
!836 = !{!837}
!837 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !834, file: !14, baseType: !838, size: 64, align: 64, flags: DIFlagPrivate)
!838 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonZeroUsizeInner", scope: !839, file: !14, size: 64, align: 64, flags: DIFlagPublic, elements: !840, templateParams: !20, identifier: "3fd2e83a31e4fa746278d8fcd4d42ef")
!839 = !DINamespace(name: "niche_types", scope: !105)
!840 = !{!841}
!841 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !838, file: !14, baseType: !19, size: 64, align: 64, flags: DIFlagPrivate)
!842 = !DIDerivedType(tag: DW_TAG_member, name: "predicate", scope: !827, file: !14, baseType: !843, align: 8, offset: 192, flags: DIFlagPrivate)
!843 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !844, file: !14, align: 8, elements: !20, identifier: "415900ee6d8a680f96d0fdb577c94a16")
!844 = !DINamespace(name: "rust_window_roughness", scope: !9)
!845 = !{!846, !847}
!846 = !DITemplateTypeParameter(name: "I", type: !830)
!847 = !DITemplateTypeParameter(name: "P", type: !843)
!848 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#1}", scope: !844, file: !14, align: 8, elements: !20, identifier: "63d3e25a28b69e2f91cff977aa6d1bdb")
!849 = !{!850, !850, !820, !851}
!850 = !DILocalVariable(name: "self", scope: !821, file: !822, line: 161, type: !827, align: 64)
!851 = !DILocalVariable(name: "fold", scope: !821, file: !822, line: 161, type: !848, align: 8)
!852 = !{!846, !847, !260, !853}
!853 = !DITemplateTypeParameter(name: "Fold", type: !848)
!854 = !DILocation(line: 0, scope: !821, inlinedAt: !855)
!855 = !DILocation(line: 38, column: 10, scope: !813)
!856 = !DILocation(line: 161, column: 41, scope: !821, inlinedAt: !855)
!857 = !DILocalVariable(name: "self", arg: 1, scope: !858, file: !300, line: 2640, type: !830)
!858 = distinct !DISubprogram(name: "fold<core::slice::iter::Windows<f64>, f64, core::iter::adapters::filter::filter_fold::{closure_env#0}<&[f64], f64, rust_slices::rust_window_roughness::{closure_env#0}, rust_slices::rust_window_roughness::{closure_env#1}>>", linkageName: "_ZN4core4iter6traits8iterator8Iterator4fold17h6623906278b4a40aE", scope: !301, file: !300, line: 2640, type: !859, scopeLine: 2640, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !873, retainedNodes: !866)
!859 = !DISubroutineType(types: !860)
!860 = !{!12, !830, !12, !861}
!861 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<&[f64], f64, rust_slices::rust_window_roughness::{closure_env#0}, rust_slices::rust_window_roughness::{closure_env#1}>", scope: !862, file: !14, align: 8, elements: !863, templateParams: !20, identifier: "c1544cc3eb93ed9f8a33bea68e7b1d41")
!862 = !DINamespace(name: "filter_fold", scope: !824)
!863 = !{!864, !865}
!864 = !DIDerivedType(tag: DW_TAG_member, name: "predicate", scope: !861, file: !14, baseType: !843, align: 8)
!865 = !DIDerivedType(tag: DW_TAG_member, name: "fold", scope: !861, file: !14, baseType: !848, align: 8)
!866 = !{!857, !867, !868, !869, !871}
!867 = !DILocalVariable(name: "init", arg: 2, scope: !858, file: !300, line: 2640, type: !12)
!868 = !DILocalVariable(name: "f", arg: 3, scope: !858, file: !300, line: 2640, type: !861)
!869 = !DILocalVariable(name: "accum", scope: !870, file: !300, line: 2645, type: !12, align: 64)
!870 = distinct !DILexicalBlock(scope: !858, file: !300, line: 2645, column: 9)
!871 = !DILocalVariable(name: "x", scope: !872, file: !300, line: 2646, type: !13, align: 64)
!872 = distinct !DILexicalBlock(scope: !870, file: !300, line: 2646, column: 41)
!873 = !{!874, !287, !875}
!874 = !DITemplateTypeParameter(name: "Self", type: !830)
!875 = !DITemplateTypeParameter(name: "F", type: !861)
!876 = !DILocation(line: 0, scope: !858, inlinedAt: !877)
!877 = distinct !DILocation(line: 165, column: 19, scope: !821, inlinedAt: !855)
!878 = !DILocation(line: 2640, column: 38, scope: !858, inlinedAt: !877)
!879 = !DILocation(line: 0, scope: !870, inlinedAt: !877)
!880 = !DILocalVariable(name: "self", arg: 1, scope: !881, file: !312, line: 1356, type: !898)
!881 = distinct !DISubprogram(name: "next<f64>", linkageName: "_ZN94_$LT$core..slice..iter..Windows$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha70b44b86951775fE", scope: !882, file: !312, line: 1356, type: !883, scopeLine: 1356, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !212, retainedNodes: !899)
!882 = !DINamespace(name: "{impl#62}", scope: !205)
!883 = !DISubroutineType(types: !884)
!884 = !{!885, !898}
!885 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&[f64]>", scope: !61, file: !14, size: 128, align: 64, flags: DIFlagPublic, elements: !886, templateParams: !20, identifier: "b829250c133c9c953b3f9a2662752f0a")
!886 = !{!887}
!887 = !DICompositeType(tag: DW_TAG_variant_part, scope: !885, file: !14, size: 128, align: 64, elements: !888, templateParams: !20, identifier: "4de86ae8601e529acae542412dee7445", discriminator: !897)
!888 = !{!889, !893}
!889 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !887, file: !14, baseType: !890, size: 128, align: 64, extraData: i64 0)
!890 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !885, file: !14, size: 128, align: 64, flags: DIFlagPublic, elements: !20, templateParams: !891, identifier: "3a6c53632d711beaf2c3aec3e4b7add8")
!891 = !{!892}
!892 = !DITemplateTypeParameter(name: "T", type: !13)
!893 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !887, file: !14, baseType: !894, size: 128, align: 64)
!894 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !885, file: !14, size: 128, align: 64, flags: DIFlagPublic, elements: !895, templateParams: !891, identifier: "25a85519a5ff98d11b9f169946923104")
!895 = !{!896}
!896 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !894, file: !14, baseType: !13, size: 128, align: 64, flags: DIFlagPublic)
!897 = !DIDerivedType(tag: DW_TAG_member, scope: !885, file: !14, baseType: !74, size: 64, align: 64, flags: DIFlagArtificial)
!898 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Windows<f64>", baseType: !830, size: 64, align: 64, dwarfAddressSpace: 0)
!899 = !{!880, !900}
!900 = !DILocalVariable(name: "ret", scope: !901, file: !312, line: 1360, type: !885, align: 64)
!901 = distinct !DILexicalBlock(scope: !881, file: !312, line: 1360, column: 13)
!902 = !DILocation(line: 0, scope: !881, inlinedAt: !903)
!903 = distinct !DILocation(line: 2646, column: 34, scope: !872, inlinedAt: !877)
!904 = !DILocalVariable(name: "offset", scope: !905, file: !906, line: 84, type: !19, align: 64)
!905 = distinct !DISubprogram(name: "get_offset_len_noubcheck<f64>", linkageName: "_ZN4core5slice5index24get_offset_len_noubcheck17hed9ccee5e831218fE", scope: !907, file: !906, line: 82, type: !908, scopeLine: 82, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !212, retainedNodes: !914)
!906 = !DIFile(filename: "library/core/src/slice/index.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "35f1d9855ef780cd44773269ad8900cd")
!907 = !DINamespace(name: "index", scope: !206)
!908 = !DISubroutineType(types: !909)
!909 = !{!910, !910, !19, !19}
!910 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const [f64]", file: !14, size: 128, align: 64, elements: !911, templateParams: !20, identifier: "58ff1aeba5526ea58640b554e0504a59")
!911 = !{!912, !913}
!912 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !910, file: !14, baseType: !17, size: 64, align: 64)
!913 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !910, file: !14, baseType: !19, size: 64, align: 64, offset: 64)
!914 = !{!915, !904, !916, !904}
!915 = !DILocalVariable(name: "ptr", arg: 1, scope: !905, file: !906, line: 83, type: !13)
!916 = !DILocalVariable(name: "len", arg: 3, scope: !905, file: !906, line: 85, type: !19)
!917 = !DILocation(line: 0, scope: !905, inlinedAt: !918)
!918 = distinct !DILocation(line: 441, column: 24, scope: !919, inlinedAt: !927)
!919 = distinct !DISubprogram(name: "index<f64>", linkageName: "_ZN106_$LT$core..ops..range..Range$LT$usize$GT$$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17had24b656ea0289c4E", scope: !920, file: !906, line: 435, type: !921, scopeLine: 435, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !212, retainedNodes: !923)
!920 = !DINamespace(name: "{impl#4}", scope: !907)
!921 = !DISubroutineType(types: !922)
!922 = !{!13, !28, !13, !108}
!923 = !{!924, !924, !925, !926}
!924 = !DILocalVariable(name: "self", scope: !919, file: !906, line: 435, type: !28, align: 64)
!925 = !DILocalVariable(name: "slice", arg: 2, scope: !919, file: !906, line: 435, type: !13)
!926 = !DILocalVariable(name: "new_len", scope: !919, file: !906, line: 437, type: !19, align: 64)
!927 = distinct !DILocation(line: 529, column: 23, scope: !928, inlinedAt: !938)
!928 = distinct !DISubprogram(name: "index<f64>", linkageName: "_ZN108_$LT$core..ops..range..RangeTo$LT$usize$GT$$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17h9f5a14cd4e0bb6a7E", scope: !929, file: !906, line: 528, type: !930, scopeLine: 528, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !212, retainedNodes: !935)
!929 = !DINamespace(name: "{impl#6}", scope: !907)
!930 = !DISubroutineType(types: !931)
!931 = !{!13, !932, !13, !108}
!932 = !DICompositeType(tag: DW_TAG_structure_type, name: "RangeTo<usize>", scope: !29, file: !14, size: 64, align: 64, flags: DIFlagPublic, elements: !933, templateParams: !35, identifier: "f710578d6607af7c4ac65fc39895c7c0")
!933 = !{!934}
!934 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !932, file: !14, baseType: !19, size: 64, align: 64, flags: DIFlagPublic)
!935 = !{!936, !937}
!936 = !DILocalVariable(name: "self", scope: !928, file: !906, line: 528, type: !932, align: 64)
!937 = !DILocalVariable(name: "slice", arg: 2, scope: !928, file: !906, line: 528, type: !13)
!938 = distinct !DILocation(line: 19, column: 15, scope: !939, inlinedAt: !948)
!939 = distinct !DISubprogram(name: "index<f64, core::ops::range::RangeTo<usize>>", linkageName: "_ZN4core5slice5index74_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$5index17h5c770159d28019a5E", scope: !940, file: !906, line: 18, type: !941, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !946, retainedNodes: !943)
!940 = !DINamespace(name: "{impl#0}", scope: !907)
!941 = !DISubroutineType(types: !942)
!942 = !{!13, !13, !932, !108}
!943 = !{!944, !945}
!944 = !DILocalVariable(name: "self", arg: 1, scope: !939, file: !906, line: 18, type: !13)
!945 = !DILocalVariable(name: "index", scope: !939, file: !906, line: 18, type: !932, align: 64)
!946 = !{!213, !947}
!947 = !DITemplateTypeParameter(name: "I", type: !932)
!948 = distinct !DILocation(line: 1360, column: 35, scope: !881, inlinedAt: !903)
!949 = !DILocalVariable(name: "index", scope: !950, file: !906, line: 18, type: !953, align: 64)
!950 = distinct !DISubprogram(name: "index<f64, core::ops::range::RangeFrom<usize>>", linkageName: "_ZN4core5slice5index74_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$5index17h21944cae733f2c41E", scope: !940, file: !906, line: 18, type: !951, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !958, retainedNodes: !956)
!951 = !DISubroutineType(types: !952)
!952 = !{!13, !13, !953, !108}
!953 = !DICompositeType(tag: DW_TAG_structure_type, name: "RangeFrom<usize>", scope: !29, file: !14, size: 64, align: 64, flags: DIFlagPublic, elements: !954, templateParams: !35, identifier: "dae3ef637417c7c22fbe71130fe73be")
!954 = !{!955}
!955 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !953, file: !14, baseType: !19, size: 64, align: 64, flags: DIFlagPublic)
!956 = !{!957, !949}
!957 = !DILocalVariable(name: "self", arg: 1, scope: !950, file: !906, line: 18, type: !13)
!958 = !{!213, !959}
!959 = !DITemplateTypeParameter(name: "I", type: !953)
!960 = !DILocation(line: 0, scope: !950, inlinedAt: !961)
!961 = distinct !DILocation(line: 1361, column: 29, scope: !901, inlinedAt: !903)
!962 = !DILocalVariable(name: "self", scope: !963, file: !906, line: 567, type: !953, align: 64)
!963 = distinct !DISubprogram(name: "index<f64>", linkageName: "_ZN110_$LT$core..ops..range..RangeFrom$LT$usize$GT$$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17hd7d1f7fe195c9f25E", scope: !964, file: !906, line: 567, type: !965, scopeLine: 567, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !212, retainedNodes: !967)
!964 = !DINamespace(name: "{impl#7}", scope: !907)
!965 = !DISubroutineType(types: !966)
!966 = !{!13, !953, !13, !108}
!967 = !{!962, !968, !969}
!968 = !DILocalVariable(name: "slice", arg: 2, scope: !963, file: !906, line: 567, type: !13)
!969 = !DILocalVariable(name: "new_len", scope: !970, file: !906, line: 573, type: !19, align: 64)
!970 = distinct !DILexicalBlock(scope: !963, file: !906, line: 573, column: 13)
!971 = !DILocation(line: 0, scope: !963, inlinedAt: !972)
!972 = distinct !DILocation(line: 19, column: 15, scope: !973, inlinedAt: !961)
!973 = !DILexicalBlockFile(scope: !950, file: !906, discriminator: 2)
!974 = !DILocation(line: 0, scope: !905, inlinedAt: !975)
!975 = distinct !DILocation(line: 574, column: 15, scope: !970, inlinedAt: !972)
!976 = !DILocation(line: 1357, column: 12, scope: !881, inlinedAt: !903)
!977 = !DILocation(line: 37, column: 28, scope: !978, inlinedAt: !986)
!978 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN11rust_slices21rust_window_roughness28_$u7b$$u7b$closure$u7d$$u7d$17h3a8490f6b696730bE", scope: !844, file: !8, line: 37, type: !979, scopeLine: 37, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !983)
!979 = !DISubroutineType(types: !980)
!980 = !{!47, !981, !982}
!981 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_slices::rust_window_roughness::{closure_env#0}", baseType: !843, size: 64, align: 64, dwarfAddressSpace: 0)
!982 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&&[f64]", baseType: !13, size: 64, align: 64, dwarfAddressSpace: 0)
!983 = !{!984, !985}
!984 = !DILocalVariable(name: "w", arg: 2, scope: !978, file: !8, line: 37, type: !982)
!985 = !DILocalVariable(arg: 1, scope: !978, file: !8, line: 37, type: !981)
!986 = distinct !DILocation(line: 79, column: 25, scope: !987, inlinedAt: !999)
!987 = distinct !DISubprogram(name: "{closure#0}<&[f64], f64, rust_slices::rust_window_roughness::{closure_env#0}, rust_slices::rust_window_roughness::{closure_env#1}>", linkageName: "_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E", scope: !862, file: !822, line: 79, type: !988, scopeLine: 79, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !996, retainedNodes: !991)
!988 = !DISubroutineType(types: !989)
!989 = !{!12, !990, !12, !13}
!990 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::filter::filter_fold::{closure_env#0}<&[f64], f64, rust_slices::rust_window_roughness::{closure_env#0}, rust_slices::rust_window_roughness::{closure_env#1}>", baseType: !861, size: 64, align: 64, dwarfAddressSpace: 0)
!991 = !{!992, !993, !994, !995}
!992 = !DILocalVariable(name: "acc", arg: 2, scope: !987, file: !822, line: 79, type: !12)
!993 = !DILocalVariable(name: "item", arg: 3, scope: !987, file: !822, line: 79, type: !13)
!994 = !DILocalVariable(name: "predicate", scope: !987, file: !822, line: 76, type: !843, align: 8)
!995 = !DILocalVariable(name: "fold", scope: !987, file: !822, line: 77, type: !848, align: 8)
!996 = !{!892, !260, !997, !998}
!997 = !DITemplateTypeParameter(name: "impl FnMut(&T) -> bool", type: !843)
!998 = !DITemplateTypeParameter(name: "impl FnMut(Acc, T) -> Acc", type: !848)
!999 = distinct !DILocation(line: 2647, column: 21, scope: !872, inlinedAt: !877)
!1000 = !{!1001}
!1001 = distinct !{!1001, !1002, !"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E: argument 0"}
!1002 = distinct !{!1002, !"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E"}
!1003 = !{!1004}
!1004 = distinct !{!1004, !1005, !"_ZN4core4iter6traits8iterator8Iterator4fold17h6623906278b4a40aE: %self"}
!1005 = distinct !{!1005, !"_ZN4core4iter6traits8iterator8Iterator4fold17h6623906278b4a40aE"}
!1006 = !DILocation(line: 0, scope: !901, inlinedAt: !903)
!1007 = !DILocation(line: 573, column: 27, scope: !963, inlinedAt: !972)
!1008 = !DILocation(line: 0, scope: !970, inlinedAt: !972)
!1009 = !DILocation(line: 89, column: 24, scope: !905, inlinedAt: !975)
!1010 = !DILocation(line: 0, scope: !872, inlinedAt: !877)
!1011 = !DILocation(line: 0, scope: !987, inlinedAt: !999)
!1012 = !DILocation(line: 0, scope: !978, inlinedAt: !986)
!1013 = !DILocation(line: 37, column: 21, scope: !978, inlinedAt: !986)
!1014 = !DILocation(line: 79, column: 25, scope: !987, inlinedAt: !999)
!1015 = !DILocation(line: 39, column: 2, scope: !813)
