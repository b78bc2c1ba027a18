; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=2 -g --remap-path-prefix=$PWD=. --emit=llvm-ir rust/rust_slices.rs -o ir/rustc-1.95/O2-g/rust_slices.ll
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
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %w.1, i64 noundef %w.1, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_5d2975b396ca6b7bfbe71db69eea684d) #11, !dbg !166
  unreachable, !dbg !166
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: readwrite) uwtable
define noundef double @rust_dot(ptr noundef readonly captures(address_is_null) %x, ptr noundef readonly captures(address_is_null) %y, i64 noundef %n) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !176 {
bb1:
    #dbg_value(ptr poison, !187, !DIExpression(), !212)
    #dbg_value(ptr poison, !237, !DIExpression(), !319)
    #dbg_value(ptr %x, !181, !DIExpression(), !320)
    #dbg_value(ptr %y, !182, !DIExpression(), !320)
    #dbg_value(i64 %n, !183, !DIExpression(), !320)
    #dbg_value(i64 %n, !321, !DIExpression(), !334)
    #dbg_value(double -0.000000e+00, !294, !DIExpression(), !342)
    #dbg_declare(ptr poison, !295, !DIExpression(), !343)
    #dbg_value(double -0.000000e+00, !277, !DIExpression(), !344)
    #dbg_declare(ptr poison, !278, !DIExpression(), !345)
    #dbg_value(ptr %x, !184, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !346)
    #dbg_value(ptr %x, !340, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !347)
    #dbg_value(ptr %x, !329, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !348)
    #dbg_value(i64 %n, !184, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !346)
    #dbg_value(i64 %n, !340, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !347)
    #dbg_value(i64 %n, !329, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !348)
    #dbg_value(ptr %y, !186, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !346)
    #dbg_value(i64 %n, !186, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !346)
    #dbg_value(ptr %x, !330, !DIExpression(), !349)
    #dbg_value(ptr %x, !350, !DIExpression(), !358)
  %0 = icmp ne ptr %x, null, !dbg !360
  tail call void @llvm.assume(i1 %0), !dbg !360
    #dbg_value(ptr %x, !314, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !361)
    #dbg_value(ptr %x, !305, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !362)
    #dbg_value(ptr %x, !293, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !342)
    #dbg_value(ptr %x, !276, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !344)
    #dbg_value(ptr %x, !262, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !363)
    #dbg_value(!DIArgList(ptr %x, i64 %n), !314, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !361)
    #dbg_value(!DIArgList(ptr %x, i64 %n), !305, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !362)
    #dbg_value(!DIArgList(ptr %x, i64 %n), !293, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !342)
    #dbg_value(!DIArgList(ptr %x, i64 %n), !276, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !344)
    #dbg_value(!DIArgList(ptr %x, i64 %n), !262, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !363)
    #dbg_value(ptr %y, !314, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !361)
    #dbg_value(ptr %y, !305, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !362)
    #dbg_value(ptr %y, !293, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !342)
    #dbg_value(ptr %y, !276, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !344)
    #dbg_value(ptr %y, !262, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !363)
    #dbg_value(!DIArgList(ptr %y, i64 %n), !314, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !361)
    #dbg_value(!DIArgList(ptr %y, i64 %n), !305, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !362)
    #dbg_value(!DIArgList(ptr %y, i64 %n), !293, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !342)
    #dbg_value(!DIArgList(ptr %y, i64 %n), !276, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !344)
    #dbg_value(!DIArgList(ptr %y, i64 %n), !262, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !363)
    #dbg_value(i64 0, !314, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !361)
    #dbg_value(i64 0, !305, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !362)
    #dbg_value(i64 0, !293, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !342)
    #dbg_value(i64 0, !276, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !344)
    #dbg_value(i64 0, !262, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !363)
    #dbg_value(i64 %n, !314, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !361)
    #dbg_value(i64 %n, !305, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !362)
    #dbg_value(i64 %n, !293, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !342)
    #dbg_value(i64 %n, !276, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !344)
    #dbg_value(i64 %n, !262, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !363)
    #dbg_value(double -0.000000e+00, !263, !DIExpression(), !363)
    #dbg_declare(ptr poison, !264, !DIExpression(), !364)
    #dbg_value(i64 1, !365, !DIExpression(), !369)
    #dbg_value(i64 1, !382, !DIExpression(), !386)
    #dbg_value(double -0.000000e+00, !265, !DIExpression(), !388)
    #dbg_value(i64 %n, !266, !DIExpression(), !389)
    #dbg_value(i64 0, !267, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !390)
    #dbg_value(i64 %n, !267, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !390)
    #dbg_value(ptr undef, !379, !DIExpression(), !391)
    #dbg_value(ptr undef, !374, !DIExpression(), !392)
    #dbg_value(ptr undef, !393, !DIExpression(), !397)
    #dbg_value(ptr undef, !396, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !399)
  %_206.not.i = icmp eq i64 %n, 0, !dbg !400
  br i1 %_206.not.i, label %bb2, label %bb14.lr.ph.i, !dbg !401

bb14.lr.ph.i:                                     ; preds = %bb1
  %1 = icmp ne ptr %y, null
  tail call void @llvm.assume(i1 %1)
  %xtraiter = and i64 %n, 3, !dbg !401
  %2 = icmp ult i64 %n, 4, !dbg !401
  br i1 %2, label %bb14.i.epil.preheader, label %bb14.lr.ph.i.new, !dbg !401

bb14.lr.ph.i.new:                                 ; preds = %bb14.lr.ph.i
  %unroll_iter = and i64 %n, -4, !dbg !401
  br label %bb14.i, !dbg !401

bb14.i:                                           ; preds = %bb14.i, %bb14.lr.ph.i.new
  %accum.sroa.0.08.i = phi double [ -0.000000e+00, %bb14.lr.ph.i.new ], [ %_0.i1.i.i.3, %bb14.i ]
  %iter.sroa.0.07.i = phi i64 [ 0, %bb14.lr.ph.i.new ], [ %_24.i.3, %bb14.i ]
  %niter = phi i64 [ 0, %bb14.lr.ph.i.new ], [ %niter.next.3, %bb14.i ]
    #dbg_value(double %accum.sroa.0.08.i, !265, !DIExpression(), !388)
    #dbg_value(i64 %iter.sroa.0.07.i, !375, !DIExpression(), !402)
    #dbg_value(i64 %iter.sroa.0.07.i, !368, !DIExpression(), !369)
    #dbg_value(i64 %iter.sroa.0.07.i, !385, !DIExpression(), !386)
  %_24.i = or disjoint i64 %iter.sroa.0.07.i, 1, !dbg !403
    #dbg_value(i64 %_24.i, !267, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !390)
    #dbg_value(i64 %iter.sroa.0.07.i, !268, !DIExpression(), !404)
    #dbg_value(ptr undef, !237, !DIExpression(), !319)
    #dbg_value(i64 %iter.sroa.0.07.i, !238, !DIExpression(), !319)
    #dbg_value(i64 %iter.sroa.0.07.i, !239, !DIExpression(), !405)
    #dbg_value(ptr undef, !187, !DIExpression(), !212)
    #dbg_value(i64 %iter.sroa.0.07.i, !211, !DIExpression(), !212)
  %_3.i.i.i = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.07.i, !dbg !406
    #dbg_value(ptr undef, !187, !DIExpression(), !414)
    #dbg_value(i64 %iter.sroa.0.07.i, !211, !DIExpression(), !414)
  %_3.i4.i.i = getelementptr inbounds nuw double, ptr %y, i64 %iter.sroa.0.07.i, !dbg !416
  tail call void @llvm.experimental.noalias.scope.decl(metadata !418), !dbg !421
  tail call void @llvm.experimental.noalias.scope.decl(metadata !422), !dbg !421
    #dbg_value(double %accum.sroa.0.08.i, !424, !DIExpression(), !437)
    #dbg_value(ptr %_3.i.i.i, !430, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !437)
    #dbg_value(ptr %_3.i4.i.i, !430, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !437)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !439), !dbg !442
  tail call void @llvm.experimental.noalias.scope.decl(metadata !443), !dbg !442
    #dbg_value(ptr poison, !445, !DIExpression(), !455)
    #dbg_value(ptr %_3.i.i.i, !454, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !455)
    #dbg_value(ptr %_3.i4.i.i, !454, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !455)
    #dbg_value(ptr %_3.i.i.i, !451, !DIExpression(), !457)
    #dbg_value(ptr %_3.i.i.i, !458, !DIExpression(), !467)
    #dbg_value(ptr %_3.i4.i.i, !453, !DIExpression(), !457)
    #dbg_value(ptr %_3.i4.i.i, !466, !DIExpression(), !467)
  %_5.i.i5.i = load double, ptr %_3.i.i.i, align 8, !dbg !469, !alias.scope !470, !noalias !471, !noundef !20
  %_6.i.i.i = load double, ptr %_3.i4.i.i, align 8, !dbg !474, !alias.scope !475, !noalias !476, !noundef !20
  %_0.i.i.i = fmul double %_5.i.i5.i, %_6.i.i.i, !dbg !477
    #dbg_value(ptr poison, !484, !DIExpression(), !492)
    #dbg_value(double %accum.sroa.0.08.i, !490, !DIExpression(), !492)
    #dbg_value(double %_0.i.i.i, !491, !DIExpression(), !492)
  %_0.i1.i.i = fadd double %accum.sroa.0.08.i, %_0.i.i.i, !dbg !494
    #dbg_value(double %_0.i1.i.i, !265, !DIExpression(), !388)
    #dbg_value(ptr undef, !379, !DIExpression(), !391)
    #dbg_value(ptr undef, !374, !DIExpression(), !392)
    #dbg_value(ptr undef, !393, !DIExpression(), !397)
    #dbg_value(ptr undef, !396, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !399)
    #dbg_value(i64 %_24.i, !375, !DIExpression(), !402)
    #dbg_value(i64 %_24.i, !368, !DIExpression(), !369)
    #dbg_value(i64 %_24.i, !385, !DIExpression(), !386)
  %_24.i.1 = or disjoint i64 %iter.sroa.0.07.i, 2, !dbg !403
    #dbg_value(i64 %_24.i.1, !267, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !390)
    #dbg_value(i64 %_24.i, !268, !DIExpression(), !404)
    #dbg_value(i64 %_24.i, !238, !DIExpression(), !319)
    #dbg_value(i64 %_24.i, !239, !DIExpression(), !405)
    #dbg_value(i64 %_24.i, !211, !DIExpression(), !212)
  %_3.i.i.i.1 = getelementptr inbounds nuw double, ptr %x, i64 %_24.i, !dbg !406
    #dbg_value(i64 %_24.i, !211, !DIExpression(), !414)
  %_3.i4.i.i.1 = getelementptr inbounds nuw double, ptr %y, i64 %_24.i, !dbg !416
  tail call void @llvm.experimental.noalias.scope.decl(metadata !495), !dbg !421
  tail call void @llvm.experimental.noalias.scope.decl(metadata !497), !dbg !421
    #dbg_value(double %_0.i1.i.i, !424, !DIExpression(), !437)
    #dbg_value(ptr %_3.i.i.i.1, !430, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !437)
    #dbg_value(ptr %_3.i4.i.i.1, !430, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !437)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !499), !dbg !442
  tail call void @llvm.experimental.noalias.scope.decl(metadata !501), !dbg !442
    #dbg_value(ptr %_3.i.i.i.1, !454, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !455)
    #dbg_value(ptr %_3.i4.i.i.1, !454, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !455)
    #dbg_value(ptr %_3.i.i.i.1, !451, !DIExpression(), !457)
    #dbg_value(ptr %_3.i.i.i.1, !458, !DIExpression(), !467)
    #dbg_value(ptr %_3.i4.i.i.1, !453, !DIExpression(), !457)
    #dbg_value(ptr %_3.i4.i.i.1, !466, !DIExpression(), !467)
  %_5.i.i5.i.1 = load double, ptr %_3.i.i.i.1, align 8, !dbg !469, !alias.scope !503, !noalias !504, !noundef !20
  %_6.i.i.i.1 = load double, ptr %_3.i4.i.i.1, align 8, !dbg !474, !alias.scope !505, !noalias !506, !noundef !20
  %_0.i.i.i.1 = fmul double %_5.i.i5.i.1, %_6.i.i.i.1, !dbg !477
    #dbg_value(double %_0.i1.i.i, !490, !DIExpression(), !492)
    #dbg_value(double %_0.i.i.i.1, !491, !DIExpression(), !492)
  %_0.i1.i.i.1 = fadd double %_0.i1.i.i, %_0.i.i.i.1, !dbg !494
    #dbg_value(double %_0.i1.i.i.1, !265, !DIExpression(), !388)
    #dbg_value(i64 %_24.i.1, !375, !DIExpression(), !402)
    #dbg_value(i64 %_24.i.1, !368, !DIExpression(), !369)
    #dbg_value(i64 %_24.i.1, !385, !DIExpression(), !386)
  %_24.i.2 = or disjoint i64 %iter.sroa.0.07.i, 3, !dbg !403
    #dbg_value(i64 %_24.i.2, !267, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !390)
    #dbg_value(i64 %_24.i.1, !268, !DIExpression(), !404)
    #dbg_value(i64 %_24.i.1, !238, !DIExpression(), !319)
    #dbg_value(i64 %_24.i.1, !239, !DIExpression(), !405)
    #dbg_value(i64 %_24.i.1, !211, !DIExpression(), !212)
  %_3.i.i.i.2 = getelementptr inbounds nuw double, ptr %x, i64 %_24.i.1, !dbg !406
    #dbg_value(i64 %_24.i.1, !211, !DIExpression(), !414)
  %_3.i4.i.i.2 = getelementptr inbounds nuw double, ptr %y, i64 %_24.i.1, !dbg !416
  tail call void @llvm.experimental.noalias.scope.decl(metadata !507), !dbg !421
  tail call void @llvm.experimental.noalias.scope.decl(metadata !509), !dbg !421
    #dbg_value(double %_0.i1.i.i.1, !424, !DIExpression(), !437)
    #dbg_value(ptr %_3.i.i.i.2, !430, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !437)
    #dbg_value(ptr %_3.i4.i.i.2, !430, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !437)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !511), !dbg !442
  tail call void @llvm.experimental.noalias.scope.decl(metadata !513), !dbg !442
    #dbg_value(ptr %_3.i.i.i.2, !454, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !455)
    #dbg_value(ptr %_3.i4.i.i.2, !454, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !455)
    #dbg_value(ptr %_3.i.i.i.2, !451, !DIExpression(), !457)
    #dbg_value(ptr %_3.i.i.i.2, !458, !DIExpression(), !467)
    #dbg_value(ptr %_3.i4.i.i.2, !453, !DIExpression(), !457)
    #dbg_value(ptr %_3.i4.i.i.2, !466, !DIExpression(), !467)
  %_5.i.i5.i.2 = load double, ptr %_3.i.i.i.2, align 8, !dbg !469, !alias.scope !515, !noalias !516, !noundef !20
  %_6.i.i.i.2 = load double, ptr %_3.i4.i.i.2, align 8, !dbg !474, !alias.scope !517, !noalias !518, !noundef !20
  %_0.i.i.i.2 = fmul double %_5.i.i5.i.2, %_6.i.i.i.2, !dbg !477
    #dbg_value(double %_0.i1.i.i.1, !490, !DIExpression(), !492)
    #dbg_value(double %_0.i.i.i.2, !491, !DIExpression(), !492)
  %_0.i1.i.i.2 = fadd double %_0.i1.i.i.1, %_0.i.i.i.2, !dbg !494
    #dbg_value(double %_0.i1.i.i.2, !265, !DIExpression(), !388)
    #dbg_value(i64 %_24.i.2, !375, !DIExpression(), !402)
    #dbg_value(i64 %_24.i.2, !368, !DIExpression(), !369)
    #dbg_value(i64 %_24.i.2, !385, !DIExpression(), !386)
  %_24.i.3 = add nuw i64 %iter.sroa.0.07.i, 4, !dbg !403
    #dbg_value(i64 %_24.i.3, !267, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !390)
    #dbg_value(i64 %_24.i.2, !268, !DIExpression(), !404)
    #dbg_value(i64 %_24.i.2, !238, !DIExpression(), !319)
    #dbg_value(i64 %_24.i.2, !239, !DIExpression(), !405)
    #dbg_value(i64 %_24.i.2, !211, !DIExpression(), !212)
  %_3.i.i.i.3 = getelementptr inbounds nuw double, ptr %x, i64 %_24.i.2, !dbg !406
    #dbg_value(i64 %_24.i.2, !211, !DIExpression(), !414)
  %_3.i4.i.i.3 = getelementptr inbounds nuw double, ptr %y, i64 %_24.i.2, !dbg !416
  tail call void @llvm.experimental.noalias.scope.decl(metadata !519), !dbg !421
  tail call void @llvm.experimental.noalias.scope.decl(metadata !521), !dbg !421
    #dbg_value(double %_0.i1.i.i.2, !424, !DIExpression(), !437)
    #dbg_value(ptr %_3.i.i.i.3, !430, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !437)
    #dbg_value(ptr %_3.i4.i.i.3, !430, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !437)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !523), !dbg !442
  tail call void @llvm.experimental.noalias.scope.decl(metadata !525), !dbg !442
    #dbg_value(ptr %_3.i.i.i.3, !454, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !455)
    #dbg_value(ptr %_3.i4.i.i.3, !454, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !455)
    #dbg_value(ptr %_3.i.i.i.3, !451, !DIExpression(), !457)
    #dbg_value(ptr %_3.i.i.i.3, !458, !DIExpression(), !467)
    #dbg_value(ptr %_3.i4.i.i.3, !453, !DIExpression(), !457)
    #dbg_value(ptr %_3.i4.i.i.3, !466, !DIExpression(), !467)
  %_5.i.i5.i.3 = load double, ptr %_3.i.i.i.3, align 8, !dbg !469, !alias.scope !527, !noalias !528, !noundef !20
  %_6.i.i.i.3 = load double, ptr %_3.i4.i.i.3, align 8, !dbg !474, !alias.scope !529, !noalias !530, !noundef !20
  %_0.i.i.i.3 = fmul double %_5.i.i5.i.3, %_6.i.i.i.3, !dbg !477
    #dbg_value(double %_0.i1.i.i.2, !490, !DIExpression(), !492)
    #dbg_value(double %_0.i.i.i.3, !491, !DIExpression(), !492)
  %_0.i1.i.i.3 = fadd double %_0.i1.i.i.2, %_0.i.i.i.3, !dbg !494
    #dbg_value(double %_0.i1.i.i.3, !265, !DIExpression(), !388)
  %niter.next.3 = add i64 %niter, 4, !dbg !401
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter, !dbg !401
  br i1 %niter.ncmp.3, label %bb2.loopexit.unr-lcssa, label %bb14.i, !dbg !401

bb2.loopexit.unr-lcssa:                           ; preds = %bb14.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0, !dbg !401
  br i1 %lcmp.mod.not, label %bb2, label %bb14.i.epil.preheader, !dbg !401

bb14.i.epil.preheader:                            ; preds = %bb2.loopexit.unr-lcssa, %bb14.lr.ph.i
  %accum.sroa.0.08.i.epil.init = phi double [ -0.000000e+00, %bb14.lr.ph.i ], [ %_0.i1.i.i.3, %bb2.loopexit.unr-lcssa ]
  %iter.sroa.0.07.i.epil.init = phi i64 [ 0, %bb14.lr.ph.i ], [ %_24.i.3, %bb2.loopexit.unr-lcssa ]
  %lcmp.mod9 = icmp ne i64 %xtraiter, 0, !dbg !401
  tail call void @llvm.assume(i1 %lcmp.mod9), !dbg !401
  br label %bb14.i.epil, !dbg !401

bb14.i.epil:                                      ; preds = %bb14.i.epil, %bb14.i.epil.preheader
  %accum.sroa.0.08.i.epil = phi double [ %accum.sroa.0.08.i.epil.init, %bb14.i.epil.preheader ], [ %_0.i1.i.i.epil, %bb14.i.epil ]
  %iter.sroa.0.07.i.epil = phi i64 [ %iter.sroa.0.07.i.epil.init, %bb14.i.epil.preheader ], [ %_24.i.epil, %bb14.i.epil ]
  %epil.iter = phi i64 [ 0, %bb14.i.epil.preheader ], [ %epil.iter.next, %bb14.i.epil ]
    #dbg_value(double %accum.sroa.0.08.i.epil, !265, !DIExpression(), !388)
    #dbg_value(i64 %iter.sroa.0.07.i.epil, !375, !DIExpression(), !402)
    #dbg_value(i64 %iter.sroa.0.07.i.epil, !368, !DIExpression(), !369)
    #dbg_value(i64 %iter.sroa.0.07.i.epil, !385, !DIExpression(), !386)
  %_24.i.epil = add nuw i64 %iter.sroa.0.07.i.epil, 1, !dbg !403
    #dbg_value(i64 %_24.i.epil, !267, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !390)
    #dbg_value(i64 %iter.sroa.0.07.i.epil, !268, !DIExpression(), !404)
    #dbg_value(ptr undef, !237, !DIExpression(), !319)
    #dbg_value(i64 %iter.sroa.0.07.i.epil, !238, !DIExpression(), !319)
    #dbg_value(i64 %iter.sroa.0.07.i.epil, !239, !DIExpression(), !405)
    #dbg_value(ptr undef, !187, !DIExpression(), !212)
    #dbg_value(i64 %iter.sroa.0.07.i.epil, !211, !DIExpression(), !212)
  %_3.i.i.i.epil = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.07.i.epil, !dbg !406
    #dbg_value(ptr undef, !187, !DIExpression(), !414)
    #dbg_value(i64 %iter.sroa.0.07.i.epil, !211, !DIExpression(), !414)
  %_3.i4.i.i.epil = getelementptr inbounds nuw double, ptr %y, i64 %iter.sroa.0.07.i.epil, !dbg !416
  tail call void @llvm.experimental.noalias.scope.decl(metadata !418), !dbg !421
  tail call void @llvm.experimental.noalias.scope.decl(metadata !422), !dbg !421
    #dbg_value(double %accum.sroa.0.08.i.epil, !424, !DIExpression(), !437)
    #dbg_value(ptr %_3.i.i.i.epil, !430, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !437)
    #dbg_value(ptr %_3.i4.i.i.epil, !430, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !437)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !439), !dbg !442
  tail call void @llvm.experimental.noalias.scope.decl(metadata !443), !dbg !442
    #dbg_value(ptr poison, !445, !DIExpression(), !455)
    #dbg_value(ptr %_3.i.i.i.epil, !454, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !455)
    #dbg_value(ptr %_3.i4.i.i.epil, !454, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !455)
    #dbg_value(ptr %_3.i.i.i.epil, !451, !DIExpression(), !457)
    #dbg_value(ptr %_3.i.i.i.epil, !458, !DIExpression(), !467)
    #dbg_value(ptr %_3.i4.i.i.epil, !453, !DIExpression(), !457)
    #dbg_value(ptr %_3.i4.i.i.epil, !466, !DIExpression(), !467)
  %_5.i.i5.i.epil = load double, ptr %_3.i.i.i.epil, align 8, !dbg !469, !alias.scope !470, !noalias !471, !noundef !20
  %_6.i.i.i.epil = load double, ptr %_3.i4.i.i.epil, align 8, !dbg !474, !alias.scope !475, !noalias !476, !noundef !20
  %_0.i.i.i.epil = fmul double %_5.i.i5.i.epil, %_6.i.i.i.epil, !dbg !477
    #dbg_value(ptr poison, !484, !DIExpression(), !492)
    #dbg_value(double %accum.sroa.0.08.i.epil, !490, !DIExpression(), !492)
    #dbg_value(double %_0.i.i.i.epil, !491, !DIExpression(), !492)
  %_0.i1.i.i.epil = fadd double %accum.sroa.0.08.i.epil, %_0.i.i.i.epil, !dbg !494
    #dbg_value(double %_0.i1.i.i.epil, !265, !DIExpression(), !388)
    #dbg_value(ptr undef, !379, !DIExpression(), !391)
    #dbg_value(ptr undef, !374, !DIExpression(), !392)
    #dbg_value(ptr undef, !393, !DIExpression(), !397)
    #dbg_value(ptr undef, !396, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !399)
  %epil.iter.next = add i64 %epil.iter, 1, !dbg !401
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter, !dbg !401
  br i1 %epil.iter.cmp.not, label %bb2, label %bb14.i.epil, !dbg !401, !llvm.loop !531

bb2:                                              ; preds = %bb2.loopexit.unr-lcssa, %bb14.i.epil, %bb1
  %accum.sroa.0.0.lcssa.i = phi double [ -0.000000e+00, %bb1 ], [ %_0.i1.i.i.3, %bb2.loopexit.unr-lcssa ], [ %_0.i1.i.i.epil, %bb14.i.epil ], !dbg !363
  ret double %accum.sroa.0.0.lcssa.i, !dbg !532
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef float @rust_float_mean_square(ptr noundef readonly captures(address) %x, i64 noundef %n) unnamed_addr #2 !dbg !533 {
start:
    #dbg_value(ptr poison, !568, !DIExpression(), !591)
    #dbg_value(ptr %x, !539, !DIExpression(), !594)
    #dbg_value(i64 %n, !540, !DIExpression(), !594)
    #dbg_value(i64 %n, !595, !DIExpression(), !611)
    #dbg_value(i64 %n, !622, !DIExpression(), !629)
    #dbg_value(i64 1, !631, !DIExpression(), !638)
    #dbg_value(ptr %x, !541, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !640)
    #dbg_value(ptr %x, !620, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !641)
    #dbg_value(ptr %x, !615, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !642)
    #dbg_value(ptr %x, !606, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !643)
    #dbg_value(i64 %n, !541, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !640)
    #dbg_value(i64 %n, !620, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !641)
    #dbg_value(i64 %n, !615, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !642)
    #dbg_value(i64 %n, !606, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !643)
    #dbg_value(float 0.000000e+00, !548, !DIExpression(), !644)
    #dbg_value(ptr %x, !607, !DIExpression(), !645)
    #dbg_value(ptr %x, !646, !DIExpression(), !652)
  %0 = icmp ne ptr %x, null, !dbg !654
  tail call void @llvm.assume(i1 %0), !dbg !654
    #dbg_value(ptr %x, !628, !DIExpression(), !629)
  %_15.idx = shl i64 %n, 2, !dbg !655
  %_15 = getelementptr inbounds nuw i8, ptr %x, i64 %_15.idx, !dbg !655
    #dbg_value(ptr %x, !550, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !656)
    #dbg_value(ptr %_15, !550, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !656)
    #dbg_value(ptr undef, !568, !DIExpression(), !591)
    #dbg_value(ptr %x, !585, !DIExpression(), !657)
    #dbg_value(ptr %x, !637, !DIExpression(), !638)
    #dbg_value(ptr %_15, !587, !DIExpression(), !658)
    #dbg_value(ptr poison, !659, !DIExpression(), !667)
    #dbg_value(ptr poison, !666, !DIExpression(), !669)
  %_246 = icmp eq i64 %n, 0, !dbg !670
  br i1 %_246, label %bb2, label %bb3.preheader, !dbg !668

bb3.preheader:                                    ; preds = %start
  %1 = add i64 %_15.idx, -4, !dbg !668
  %2 = lshr exact i64 %1, 2, !dbg !668
  %3 = add nuw nsw i64 %2, 1, !dbg !668
  %xtraiter = and i64 %3, 7, !dbg !668
  %4 = and i64 %1, 28, !dbg !668
  %lcmp.mod.not = icmp eq i64 %4, 28, !dbg !668
  br i1 %lcmp.mod.not, label %bb3.prol.loopexit, label %bb3.prol, !dbg !668

bb3.prol:                                         ; preds = %bb3.preheader, %bb3.prol
  %s.sroa.0.08.prol = phi float [ %5, %bb3.prol ], [ 0.000000e+00, %bb3.preheader ]
  %iter.sroa.0.07.prol = phi ptr [ %_33.prol, %bb3.prol ], [ %x, %bb3.preheader ]
  %prol.iter = phi i64 [ %prol.iter.next, %bb3.prol ], [ 0, %bb3.preheader ]
    #dbg_value(float %s.sroa.0.08.prol, !548, !DIExpression(), !644)
    #dbg_value(ptr %iter.sroa.0.07.prol, !550, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !656)
  %_33.prol = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07.prol, i64 4, !dbg !671
    #dbg_value(ptr %_33.prol, !550, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !656)
  %v.prol = load float, ptr %iter.sroa.0.07.prol, align 4, !dbg !672, !noundef !20
    #dbg_value(float %v.prol, !566, !DIExpression(), !673)
  %_8.prol = fmul float %v.prol, %v.prol, !dbg !674
  %5 = fadd float %s.sroa.0.08.prol, %_8.prol, !dbg !675
    #dbg_value(float %5, !548, !DIExpression(), !644)
    #dbg_value(ptr undef, !568, !DIExpression(), !591)
    #dbg_value(ptr %_33.prol, !585, !DIExpression(), !657)
    #dbg_value(ptr %_33.prol, !637, !DIExpression(), !638)
    #dbg_value(ptr %_15, !587, !DIExpression(), !658)
    #dbg_value(ptr poison, !659, !DIExpression(), !667)
    #dbg_value(ptr poison, !666, !DIExpression(), !669)
  %prol.iter.next = add i64 %prol.iter, 1, !dbg !668
  %prol.iter.cmp.not = icmp eq i64 %prol.iter.next, %xtraiter, !dbg !668
  br i1 %prol.iter.cmp.not, label %bb3.prol.loopexit, label %bb3.prol, !dbg !668, !llvm.loop !676

bb3.prol.loopexit:                                ; preds = %bb3.prol, %bb3.preheader
  %.lcssa.unr = phi float [ poison, %bb3.preheader ], [ %5, %bb3.prol ]
  %s.sroa.0.08.unr = phi float [ 0.000000e+00, %bb3.preheader ], [ %5, %bb3.prol ]
  %iter.sroa.0.07.unr = phi ptr [ %x, %bb3.preheader ], [ %_33.prol, %bb3.prol ]
  %6 = icmp ult i64 %1, 28, !dbg !668
  br i1 %6, label %bb2, label %bb3, !dbg !668

bb3:                                              ; preds = %bb3.prol.loopexit, %bb3
  %s.sroa.0.08 = phi float [ %14, %bb3 ], [ %s.sroa.0.08.unr, %bb3.prol.loopexit ]
  %iter.sroa.0.07 = phi ptr [ %_33.7, %bb3 ], [ %iter.sroa.0.07.unr, %bb3.prol.loopexit ]
    #dbg_value(float %s.sroa.0.08, !548, !DIExpression(), !644)
    #dbg_value(ptr %iter.sroa.0.07, !550, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !656)
  %_33 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07, i64 4, !dbg !671
    #dbg_value(ptr %_33, !550, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !656)
  %v = load float, ptr %iter.sroa.0.07, align 4, !dbg !672, !noundef !20
    #dbg_value(float %v, !566, !DIExpression(), !673)
  %_8 = fmul float %v, %v, !dbg !674
  %7 = fadd float %s.sroa.0.08, %_8, !dbg !675
    #dbg_value(ptr undef, !568, !DIExpression(), !591)
    #dbg_value(ptr %_33, !585, !DIExpression(), !657)
    #dbg_value(ptr %_33, !637, !DIExpression(), !638)
    #dbg_value(ptr %_15, !587, !DIExpression(), !658)
    #dbg_value(ptr poison, !659, !DIExpression(), !667)
    #dbg_value(ptr poison, !666, !DIExpression(), !669)
    #dbg_value(float %7, !548, !DIExpression(), !644)
  %_33.1 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07, i64 8, !dbg !671
    #dbg_value(ptr %_33.1, !550, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !656)
  %v.1 = load float, ptr %_33, align 4, !dbg !672, !noundef !20
    #dbg_value(float %v.1, !566, !DIExpression(), !673)
  %_8.1 = fmul float %v.1, %v.1, !dbg !674
  %8 = fadd float %7, %_8.1, !dbg !675
    #dbg_value(ptr %_33.1, !585, !DIExpression(), !657)
    #dbg_value(ptr %_33.1, !637, !DIExpression(), !638)
    #dbg_value(float %8, !548, !DIExpression(), !644)
  %_33.2 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07, i64 12, !dbg !671
    #dbg_value(ptr %_33.2, !550, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !656)
  %v.2 = load float, ptr %_33.1, align 4, !dbg !672, !noundef !20
    #dbg_value(float %v.2, !566, !DIExpression(), !673)
  %_8.2 = fmul float %v.2, %v.2, !dbg !674
  %9 = fadd float %8, %_8.2, !dbg !675
    #dbg_value(ptr %_33.2, !585, !DIExpression(), !657)
    #dbg_value(ptr %_33.2, !637, !DIExpression(), !638)
    #dbg_value(float %9, !548, !DIExpression(), !644)
  %_33.3 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07, i64 16, !dbg !671
    #dbg_value(ptr %_33.3, !550, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !656)
  %v.3 = load float, ptr %_33.2, align 4, !dbg !672, !noundef !20
    #dbg_value(float %v.3, !566, !DIExpression(), !673)
  %_8.3 = fmul float %v.3, %v.3, !dbg !674
  %10 = fadd float %9, %_8.3, !dbg !675
    #dbg_value(ptr %_33.3, !585, !DIExpression(), !657)
    #dbg_value(ptr %_33.3, !637, !DIExpression(), !638)
    #dbg_value(float %10, !548, !DIExpression(), !644)
  %_33.4 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07, i64 20, !dbg !671
    #dbg_value(ptr %_33.4, !550, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !656)
  %v.4 = load float, ptr %_33.3, align 4, !dbg !672, !noundef !20
    #dbg_value(float %v.4, !566, !DIExpression(), !673)
  %_8.4 = fmul float %v.4, %v.4, !dbg !674
  %11 = fadd float %10, %_8.4, !dbg !675
    #dbg_value(ptr %_33.4, !585, !DIExpression(), !657)
    #dbg_value(ptr %_33.4, !637, !DIExpression(), !638)
    #dbg_value(float %11, !548, !DIExpression(), !644)
  %_33.5 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07, i64 24, !dbg !671
    #dbg_value(ptr %_33.5, !550, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !656)
  %v.5 = load float, ptr %_33.4, align 4, !dbg !672, !noundef !20
    #dbg_value(float %v.5, !566, !DIExpression(), !673)
  %_8.5 = fmul float %v.5, %v.5, !dbg !674
  %12 = fadd float %11, %_8.5, !dbg !675
    #dbg_value(ptr %_33.5, !585, !DIExpression(), !657)
    #dbg_value(ptr %_33.5, !637, !DIExpression(), !638)
    #dbg_value(float %12, !548, !DIExpression(), !644)
  %_33.6 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07, i64 28, !dbg !671
    #dbg_value(ptr %_33.6, !550, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !656)
  %v.6 = load float, ptr %_33.5, align 4, !dbg !672, !noundef !20
    #dbg_value(float %v.6, !566, !DIExpression(), !673)
  %_8.6 = fmul float %v.6, %v.6, !dbg !674
  %13 = fadd float %12, %_8.6, !dbg !675
    #dbg_value(ptr %_33.6, !585, !DIExpression(), !657)
    #dbg_value(ptr %_33.6, !637, !DIExpression(), !638)
    #dbg_value(float %13, !548, !DIExpression(), !644)
  %_33.7 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07, i64 32, !dbg !671
    #dbg_value(ptr %_33.7, !550, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !656)
  %v.7 = load float, ptr %_33.6, align 4, !dbg !672, !noundef !20
    #dbg_value(float %v.7, !566, !DIExpression(), !673)
  %_8.7 = fmul float %v.7, %v.7, !dbg !674
  %14 = fadd float %13, %_8.7, !dbg !675
    #dbg_value(float %14, !548, !DIExpression(), !644)
    #dbg_value(ptr %_33.7, !585, !DIExpression(), !657)
    #dbg_value(ptr %_33.7, !637, !DIExpression(), !638)
  %_24.7 = icmp eq ptr %_33.7, %_15, !dbg !670
  br i1 %_24.7, label %bb2, label %bb3, !dbg !668

bb2:                                              ; preds = %bb3.prol.loopexit, %bb3, %start
  %s.sroa.0.0.lcssa = phi float [ 0.000000e+00, %start ], [ %.lcssa.unr, %bb3.prol.loopexit ], [ %14, %bb3 ], !dbg !640
  %_9 = uitofp i64 %n to float, !dbg !677
  %_0 = fdiv float %s.sroa.0.0.lcssa, %_9, !dbg !678
  ret float %_0, !dbg !679
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite) uwtable
define void @rust_prefix_sum_in_place(ptr noundef captures(none) %x, i64 noundef %n) unnamed_addr #3 personality ptr @rust_eh_personality !dbg !680 {
start:
    #dbg_value(ptr %x, !684, !DIExpression(), !696)
    #dbg_value(i64 %n, !685, !DIExpression(), !696)
    #dbg_value(i64 1, !697, !DIExpression(), !701)
    #dbg_value(i64 1, !714, !DIExpression(), !718)
    #dbg_value(ptr %x, !686, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !720)
    #dbg_value(i64 %n, !686, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !720)
    #dbg_value(i64 1, !692, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !721)
    #dbg_value(i64 %n, !692, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !721)
    #dbg_value(ptr undef, !711, !DIExpression(), !722)
    #dbg_value(ptr undef, !706, !DIExpression(), !723)
    #dbg_value(ptr undef, !724, !DIExpression(), !728)
    #dbg_value(ptr undef, !727, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !730)
  %_135 = icmp ugt i64 %n, 1, !dbg !731
  br i1 %_135, label %bb3.preheader, label %bb5, !dbg !729

bb3.preheader:                                    ; preds = %start
  %load_initial = load double, ptr %x, align 8
  %0 = add i64 %n, -1, !dbg !729
  %1 = add i64 %n, -2, !dbg !729
  %xtraiter = and i64 %0, 3, !dbg !729
  %2 = icmp ult i64 %1, 3, !dbg !729
  br i1 %2, label %bb3.epil.preheader, label %bb3.preheader.new, !dbg !729

bb3.preheader.new:                                ; preds = %bb3.preheader
  %unroll_iter = and i64 %0, -4, !dbg !729
  br label %bb3, !dbg !729

bb5.loopexit.unr-lcssa:                           ; preds = %bb3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0, !dbg !729
  br i1 %lcmp.mod.not, label %bb5, label %bb3.epil.preheader, !dbg !729

bb3.epil.preheader:                               ; preds = %bb5.loopexit.unr-lcssa, %bb3.preheader
  %store_forwarded.epil.init = phi double [ %load_initial, %bb3.preheader ], [ %20, %bb5.loopexit.unr-lcssa ]
  %iter.sroa.0.06.epil.init = phi i64 [ 1, %bb3.preheader ], [ %_17.3, %bb5.loopexit.unr-lcssa ]
  %lcmp.mod8 = icmp ne i64 %xtraiter, 0, !dbg !729
  tail call void @llvm.assume(i1 %lcmp.mod8), !dbg !729
  br label %bb3.epil, !dbg !729

bb3.epil:                                         ; preds = %bb3.epil, %bb3.epil.preheader
  %store_forwarded.epil = phi double [ %store_forwarded.epil.init, %bb3.epil.preheader ], [ %5, %bb3.epil ], !dbg !732
  %iter.sroa.0.06.epil = phi i64 [ %iter.sroa.0.06.epil.init, %bb3.epil.preheader ], [ %_17.epil, %bb3.epil ]
  %epil.iter = phi i64 [ 0, %bb3.epil.preheader ], [ %epil.iter.next, %bb3.epil ]
    #dbg_value(i64 %iter.sroa.0.06.epil, !707, !DIExpression(), !733)
    #dbg_value(i64 %iter.sroa.0.06.epil, !700, !DIExpression(), !701)
    #dbg_value(i64 %iter.sroa.0.06.epil, !717, !DIExpression(), !718)
    #dbg_value(i64 %iter.sroa.0.06.epil, !692, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !721)
    #dbg_value(i64 %iter.sroa.0.06.epil, !694, !DIExpression(), !734)
  %_17.epil = add nuw i64 %iter.sroa.0.06.epil, 1, !dbg !735
    #dbg_value(i64 %_17.epil, !692, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !721)
  %_7.epil = fmul double %store_forwarded.epil, 5.000000e-01, !dbg !732
  %3 = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.06.epil, !dbg !736
  %4 = load double, ptr %3, align 8, !dbg !736, !noundef !20
  %5 = fadd double %4, %_7.epil, !dbg !736
  store double %5, ptr %3, align 8, !dbg !736
    #dbg_value(ptr undef, !711, !DIExpression(), !722)
    #dbg_value(ptr undef, !706, !DIExpression(), !723)
    #dbg_value(ptr undef, !724, !DIExpression(), !728)
    #dbg_value(ptr undef, !727, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !730)
  %epil.iter.next = add i64 %epil.iter, 1, !dbg !729
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter, !dbg !729
  br i1 %epil.iter.cmp.not, label %bb5, label %bb3.epil, !dbg !729, !llvm.loop !737

bb5:                                              ; preds = %bb5.loopexit.unr-lcssa, %bb3.epil, %start
  ret void, !dbg !738

bb3:                                              ; preds = %bb3, %bb3.preheader.new
  %store_forwarded = phi double [ %load_initial, %bb3.preheader.new ], [ %20, %bb3 ], !dbg !732
  %iter.sroa.0.06 = phi i64 [ 1, %bb3.preheader.new ], [ %_17.3, %bb3 ]
  %niter = phi i64 [ 0, %bb3.preheader.new ], [ %niter.next.3, %bb3 ]
    #dbg_value(i64 %iter.sroa.0.06, !707, !DIExpression(), !733)
    #dbg_value(i64 %iter.sroa.0.06, !700, !DIExpression(), !701)
    #dbg_value(i64 %iter.sroa.0.06, !717, !DIExpression(), !718)
    #dbg_value(i64 %iter.sroa.0.06, !692, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !721)
    #dbg_value(i64 %iter.sroa.0.06, !694, !DIExpression(), !734)
    #dbg_value(i64 %iter.sroa.0.06, !692, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !721)
  %_7 = fmul double %store_forwarded, 5.000000e-01, !dbg !732
  %6 = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.06, !dbg !736
  %7 = load double, ptr %6, align 8, !dbg !736, !noundef !20
  %8 = fadd double %7, %_7, !dbg !736
  store double %8, ptr %6, align 8, !dbg !736
    #dbg_value(ptr undef, !711, !DIExpression(), !722)
    #dbg_value(ptr undef, !706, !DIExpression(), !723)
    #dbg_value(ptr undef, !724, !DIExpression(), !728)
    #dbg_value(ptr undef, !727, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !730)
    #dbg_value(i64 %iter.sroa.0.06, !707, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !733)
    #dbg_value(i64 %iter.sroa.0.06, !700, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !701)
    #dbg_value(i64 %iter.sroa.0.06, !717, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !718)
    #dbg_value(i64 %iter.sroa.0.06, !692, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !721)
    #dbg_value(i64 %iter.sroa.0.06, !694, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !734)
    #dbg_value(i64 %iter.sroa.0.06, !692, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !721)
  %_7.1 = fmul double %8, 5.000000e-01, !dbg !732
  %9 = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.06, !dbg !736
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 8, !dbg !736
  %11 = load double, ptr %10, align 8, !dbg !736, !noundef !20
  %12 = fadd double %11, %_7.1, !dbg !736
  store double %12, ptr %10, align 8, !dbg !736
    #dbg_value(i64 %iter.sroa.0.06, !707, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !733)
    #dbg_value(i64 %iter.sroa.0.06, !700, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !701)
    #dbg_value(i64 %iter.sroa.0.06, !717, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !718)
    #dbg_value(i64 %iter.sroa.0.06, !692, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !721)
    #dbg_value(i64 %iter.sroa.0.06, !694, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !734)
    #dbg_value(i64 %iter.sroa.0.06, !692, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !721)
  %_7.2 = fmul double %12, 5.000000e-01, !dbg !732
  %13 = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.06, !dbg !736
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 16, !dbg !736
  %15 = load double, ptr %14, align 8, !dbg !736, !noundef !20
  %16 = fadd double %15, %_7.2, !dbg !736
  store double %16, ptr %14, align 8, !dbg !736
    #dbg_value(i64 %iter.sroa.0.06, !707, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !733)
    #dbg_value(i64 %iter.sroa.0.06, !700, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !701)
    #dbg_value(i64 %iter.sroa.0.06, !717, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !718)
    #dbg_value(i64 %iter.sroa.0.06, !692, !DIExpression(DW_OP_plus_uconst, 4, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !721)
    #dbg_value(i64 %iter.sroa.0.06, !694, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !734)
  %_17.3 = add nuw i64 %iter.sroa.0.06, 4, !dbg !735
    #dbg_value(i64 %_17.3, !692, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !721)
  %_7.3 = fmul double %16, 5.000000e-01, !dbg !732
  %17 = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.06, !dbg !736
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 24, !dbg !736
  %19 = load double, ptr %18, align 8, !dbg !736, !noundef !20
  %20 = fadd double %19, %_7.3, !dbg !736
  store double %20, ptr %18, align 8, !dbg !736
  %niter.next.3 = add i64 %niter, 4, !dbg !729
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter, !dbg !729
  br i1 %niter.ncmp.3, label %bb5.loopexit.unr-lcssa, label %bb3, !dbg !729
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite, inaccessiblemem: write) uwtable
define void @rust_scale_in_place(ptr noundef captures(address) %x, i64 noundef %n, double noundef %k) unnamed_addr #4 !dbg !739 {
start:
    #dbg_value(ptr poison, !759, !DIExpression(), !783)
    #dbg_value(ptr %x, !743, !DIExpression(), !786)
    #dbg_value(i64 %n, !744, !DIExpression(), !786)
    #dbg_value(i64 %n, !787, !DIExpression(), !803)
    #dbg_value(i64 %n, !815, !DIExpression(), !819)
    #dbg_value(double %k, !745, !DIExpression(), !786)
    #dbg_value(i64 1, !821, !DIExpression(), !828)
    #dbg_value(ptr %x, !812, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !830)
    #dbg_value(ptr %x, !807, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !831)
    #dbg_value(ptr %x, !798, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !832)
    #dbg_value(i64 %n, !812, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !830)
    #dbg_value(i64 %n, !807, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !831)
    #dbg_value(i64 %n, !798, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !832)
    #dbg_value(ptr %x, !799, !DIExpression(), !833)
    #dbg_value(ptr %x, !834, !DIExpression(), !837)
  %0 = icmp ne ptr %x, null, !dbg !839
  tail call void @llvm.assume(i1 %0), !dbg !839
    #dbg_value(ptr %x, !818, !DIExpression(), !819)
  %end_or_len.idx = shl i64 %n, 3, !dbg !840
  %end_or_len = getelementptr inbounds nuw i8, ptr %x, i64 %end_or_len.idx, !dbg !840
    #dbg_value(ptr %x, !746, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !841)
    #dbg_value(ptr %end_or_len, !746, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !841)
    #dbg_value(ptr undef, !759, !DIExpression(), !783)
    #dbg_value(ptr %x, !777, !DIExpression(), !842)
    #dbg_value(ptr %x, !827, !DIExpression(), !828)
    #dbg_value(ptr %end_or_len, !779, !DIExpression(), !843)
    #dbg_value(ptr poison, !844, !DIExpression(), !851)
    #dbg_value(ptr poison, !850, !DIExpression(), !853)
  %_236 = icmp eq i64 %n, 0, !dbg !854
  br i1 %_236, label %bb2, label %bb3.preheader, !dbg !852

bb3.preheader:                                    ; preds = %start
  %1 = add i64 %end_or_len.idx, -8, !dbg !852
  %2 = lshr exact i64 %1, 3, !dbg !852
  %3 = add nuw nsw i64 %2, 1, !dbg !852
  %min.iters.check = icmp ult i64 %1, 24, !dbg !852
  br i1 %min.iters.check, label %bb3.preheader9, label %vector.ph, !dbg !852

vector.ph:                                        ; preds = %bb3.preheader
  %n.vec = and i64 %3, 4611686018427387900
  %4 = shl i64 %n.vec, 3
  %5 = getelementptr i8, ptr %x, i64 %4
  %broadcast.splatinsert = insertelement <2 x double> poison, double %k, i64 0
  %broadcast.splat = shufflevector <2 x double> %broadcast.splatinsert, <2 x double> poison, <2 x i32> zeroinitializer
  br label %vector.body, !dbg !852

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %offset.idx = shl i64 %index, 3
  %next.gep = getelementptr i8, ptr %x, i64 %offset.idx
  %6 = getelementptr i8, ptr %next.gep, i64 16, !dbg !855
  %wide.load = load <2 x double>, ptr %next.gep, align 8, !dbg !855
  %wide.load8 = load <2 x double>, ptr %6, align 8, !dbg !855
  %7 = fmul <2 x double> %broadcast.splat, %wide.load, !dbg !856
  %8 = fmul <2 x double> %broadcast.splat, %wide.load8, !dbg !856
  %9 = fmul <2 x double> %wide.load, %7, !dbg !857
  %10 = fmul <2 x double> %wide.load8, %8, !dbg !857
  store <2 x double> %9, ptr %next.gep, align 8, !dbg !857
  store <2 x double> %10, ptr %6, align 8, !dbg !857
  %index.next = add nuw i64 %index, 4
  %11 = icmp eq i64 %index.next, %n.vec, !dbg !852
  br i1 %11, label %middle.block, label %vector.body, !dbg !852, !llvm.loop !858

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %3, %n.vec, !dbg !852
  br i1 %cmp.n, label %bb2, label %bb3.preheader9, !dbg !852

bb3.preheader9:                                   ; preds = %bb3.preheader, %middle.block
  %iter.sroa.0.07.ph = phi ptr [ %x, %bb3.preheader ], [ %5, %middle.block ]
  br label %bb3, !dbg !852

bb3:                                              ; preds = %bb3.preheader9, %bb3
  %iter.sroa.0.07 = phi ptr [ %_32, %bb3 ], [ %iter.sroa.0.07.ph, %bb3.preheader9 ]
    #dbg_value(ptr %iter.sroa.0.07, !746, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !841)
  %_32 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07, i64 8, !dbg !861
    #dbg_value(ptr %_32, !746, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !841)
    #dbg_value(ptr %iter.sroa.0.07, !757, !DIExpression(), !862)
  %_10 = load double, ptr %iter.sroa.0.07, align 8, !dbg !855, !noundef !20
  %_9 = fmul double %k, %_10, !dbg !856
  %12 = fmul double %_10, %_9, !dbg !857
  store double %12, ptr %iter.sroa.0.07, align 8, !dbg !857
    #dbg_value(ptr undef, !759, !DIExpression(), !783)
    #dbg_value(ptr %_32, !777, !DIExpression(), !842)
    #dbg_value(ptr %_32, !827, !DIExpression(), !828)
    #dbg_value(ptr %end_or_len, !779, !DIExpression(), !843)
    #dbg_value(ptr poison, !844, !DIExpression(), !851)
    #dbg_value(ptr poison, !850, !DIExpression(), !853)
  %_23 = icmp eq ptr %_32, %end_or_len, !dbg !854
  br i1 %_23, label %bb2, label %bb3, !dbg !852, !llvm.loop !863

bb2:                                              ; preds = %bb3, %middle.block, %start
  ret void, !dbg !864
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read) uwtable
define noundef double @rust_window_roughness(ptr noundef readonly captures(none) %x, i64 noundef %n) unnamed_addr #5 personality ptr @rust_eh_personality !dbg !865 {
start:
    #dbg_value(ptr %x, !869, !DIExpression(), !871)
    #dbg_value(i64 %n, !870, !DIExpression(), !871)
    #dbg_value(double 0.000000e+00, !872, !DIExpression(), !906)
    #dbg_declare(ptr poison, !903, !DIExpression(), !908)
    #dbg_value(ptr %x, !902, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !906)
    #dbg_value(ptr %x, !909, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !928)
    #dbg_value(i64 %n, !902, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !906)
    #dbg_value(i64 %n, !909, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !928)
    #dbg_value(i64 2, !902, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !906)
    #dbg_value(i64 2, !909, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !928)
    #dbg_value(double 0.000000e+00, !919, !DIExpression(), !928)
    #dbg_declare(ptr poison, !920, !DIExpression(), !930)
    #dbg_value(double 0.000000e+00, !921, !DIExpression(), !931)
    #dbg_value(ptr undef, !932, !DIExpression(), !954)
    #dbg_value(i64 0, !956, !DIExpression(), !969)
    #dbg_value(i64 1, !1001, !DIExpression(), !1012)
    #dbg_value(i64 1, !1014, !DIExpression(), !1023)
    #dbg_value(i64 1, !956, !DIExpression(), !1026)
  %_2.i8.i = icmp ult i64 %n, 2, !dbg !1028
  br i1 %_2.i8.i, label %bb1, label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.preheader", !dbg !1028

"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.preheader": ; preds = %start
  %_6.i.i.i.pre = load double, ptr %x, align 8, !dbg !1029, !alias.scope !1052, !noalias !1055
  %0 = and i64 %n, 1, !dbg !1028
  %lcmp.mod.not.not = icmp eq i64 %0, 0, !dbg !1028
  br i1 %lcmp.mod.not.not, label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol", label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit", !dbg !1028

"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol": ; preds = %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.preheader"
    #dbg_value(double 0.000000e+00, !921, !DIExpression(), !931)
    #dbg_value(ptr %x, !967, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !969)
    #dbg_value(i64 %n, !967, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !969)
    #dbg_value(i64 2, !968, !DIExpression(), !969)
    #dbg_value(ptr %x, !1009, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1012)
    #dbg_value(ptr %x, !1020, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1023)
    #dbg_value(ptr %x, !967, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1026)
    #dbg_value(i64 %n, !1009, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1012)
    #dbg_value(i64 %n, !1020, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1023)
    #dbg_value(i64 %n, !967, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1026)
    #dbg_value(i64 %n, !1021, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !1060)
    #dbg_value(i64 %n, !968, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !1026)
    #dbg_value(ptr %x, !952, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1061)
    #dbg_value(i64 2, !952, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1061)
    #dbg_value(ptr %x, !923, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1062)
    #dbg_value(i64 2, !923, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1062)
    #dbg_value(ptr %x, !1045, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1063)
    #dbg_value(i64 2, !1045, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1063)
    #dbg_value(double 0.000000e+00, !1044, !DIExpression(), !1063)
    #dbg_value(ptr poison, !1037, !DIExpression(), !1064)
    #dbg_value(ptr undef, !1036, !DIExpression(), !1064)
  %_28.i.i.prol = getelementptr inbounds nuw i8, ptr %x, i64 8, !dbg !1065
  %new_len.i.i.prol = add i64 %n, -1, !dbg !1066
    #dbg_value(i64 %new_len.i.i.prol, !1021, !DIExpression(), !1060)
    #dbg_value(i64 %new_len.i.i.prol, !968, !DIExpression(), !1026)
  %_3.i.i.i.prol = load double, ptr %_28.i.i.prol, align 8, !dbg !1067, !alias.scope !1052, !noalias !1055, !noundef !20
  %_0.i.i.i.prol = fcmp ogt double %_3.i.i.i.prol, %_6.i.i.i.pre, !dbg !1067
  %_5.i3.i.i.prol = fsub double %_3.i.i.i.prol, %_6.i.i.i.pre, !dbg !1068
  %_4.i.i.i.prol = fmul double %_5.i3.i.i.prol, %_5.i3.i.i.prol, !dbg !1068
  %_0.sroa.0.0.i.i.prol = select i1 %_0.i.i.i.prol, double %_4.i.i.i.prol, double 0.000000e+00, !dbg !1068
    #dbg_value(double %_0.sroa.0.0.i.i.prol, !921, !DIExpression(), !931)
    #dbg_value(ptr undef, !932, !DIExpression(), !954)
    #dbg_value(i64 0, !956, !DIExpression(), !969)
    #dbg_value(i64 1, !1001, !DIExpression(), !1012)
    #dbg_value(i64 1, !1014, !DIExpression(), !1023)
    #dbg_value(i64 1, !956, !DIExpression(), !1026)
  br label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit", !dbg !1028

"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit": ; preds = %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol", %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.preheader"
  %_0.sroa.0.0.i.i.lcssa.unr = phi double [ poison, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.preheader" ], [ %_0.sroa.0.0.i.i.prol, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol" ]
  %_6.i.i.i.unr = phi double [ %_6.i.i.i.pre, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.preheader" ], [ %_3.i.i.i.prol, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol" ]
  %accum.sroa.0.011.i.unr = phi double [ 0.000000e+00, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.preheader" ], [ %_0.sroa.0.0.i.i.prol, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol" ]
  %new_len.i610.i.unr = phi i64 [ %n, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.preheader" ], [ %new_len.i.i.prol, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol" ]
  %_28.i79.i.unr = phi ptr [ %x, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.preheader" ], [ %_28.i.i.prol, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol" ]
  %1 = icmp eq i64 %n, 2, !dbg !1028
  br i1 %1, label %bb1, label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i", !dbg !1028

"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i": ; preds = %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit", %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i"
  %_6.i.i.i = phi double [ %_3.i.i.i.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i" ], [ %_6.i.i.i.unr, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit" ], !dbg !1029
  %accum.sroa.0.011.i = phi double [ %_0.sroa.0.0.i.i.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i" ], [ %accum.sroa.0.011.i.unr, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit" ]
  %new_len.i610.i = phi i64 [ %new_len.i.i.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i" ], [ %new_len.i610.i.unr, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit" ]
  %_28.i79.i = phi ptr [ %_28.i.i.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i" ], [ %_28.i79.i.unr, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit" ]
    #dbg_value(double %accum.sroa.0.011.i, !921, !DIExpression(), !931)
    #dbg_value(ptr %_28.i79.i, !967, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !969)
    #dbg_value(i64 %new_len.i610.i, !967, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !969)
    #dbg_value(i64 2, !968, !DIExpression(), !969)
    #dbg_value(ptr %_28.i79.i, !1009, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1012)
    #dbg_value(ptr %_28.i79.i, !1020, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1023)
    #dbg_value(ptr %_28.i79.i, !967, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1026)
    #dbg_value(i64 %new_len.i610.i, !1009, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1012)
    #dbg_value(i64 %new_len.i610.i, !1020, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1023)
    #dbg_value(i64 %new_len.i610.i, !967, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1026)
    #dbg_value(i64 %new_len.i610.i, !1021, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !1060)
    #dbg_value(i64 %new_len.i610.i, !968, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !1026)
    #dbg_value(ptr %_28.i79.i, !952, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1061)
    #dbg_value(i64 2, !952, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1061)
    #dbg_value(ptr %_28.i79.i, !923, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1062)
    #dbg_value(i64 2, !923, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1062)
    #dbg_value(ptr %_28.i79.i, !1045, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1063)
    #dbg_value(i64 2, !1045, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1063)
    #dbg_value(double %accum.sroa.0.011.i, !1044, !DIExpression(), !1063)
    #dbg_value(ptr poison, !1037, !DIExpression(), !1064)
    #dbg_value(ptr undef, !1036, !DIExpression(), !1064)
  %_28.i.i = getelementptr inbounds nuw i8, ptr %_28.i79.i, i64 8, !dbg !1065
  %new_len.i.i = add i64 %new_len.i610.i, -1, !dbg !1066
    #dbg_value(i64 %new_len.i.i, !1021, !DIExpression(), !1060)
    #dbg_value(i64 %new_len.i.i, !968, !DIExpression(), !1026)
  %_3.i.i.i = load double, ptr %_28.i.i, align 8, !dbg !1067, !alias.scope !1052, !noalias !1055, !noundef !20
  %_0.i.i.i = fcmp ogt double %_3.i.i.i, %_6.i.i.i, !dbg !1067
  %_5.i3.i.i = fsub double %_3.i.i.i, %_6.i.i.i, !dbg !1068
  %_4.i.i.i = fmul double %_5.i3.i.i, %_5.i3.i.i, !dbg !1068
  %_0.i4.i.i = fadd double %accum.sroa.0.011.i, %_4.i.i.i, !dbg !1068
  %_0.sroa.0.0.i.i = select i1 %_0.i.i.i, double %_0.i4.i.i, double %accum.sroa.0.011.i, !dbg !1068
    #dbg_value(ptr undef, !932, !DIExpression(), !954)
    #dbg_value(i64 0, !956, !DIExpression(), !969)
    #dbg_value(i64 1, !1001, !DIExpression(), !1012)
    #dbg_value(i64 1, !1014, !DIExpression(), !1023)
    #dbg_value(i64 1, !956, !DIExpression(), !1026)
    #dbg_value(double %_0.sroa.0.0.i.i, !921, !DIExpression(), !931)
    #dbg_value(ptr %_28.i.i, !967, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !969)
    #dbg_value(i64 %new_len.i.i, !967, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !969)
    #dbg_value(ptr %_28.i.i, !1009, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1012)
    #dbg_value(ptr %_28.i.i, !1020, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1023)
    #dbg_value(ptr %_28.i.i, !967, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1026)
    #dbg_value(i64 %new_len.i.i, !1009, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1012)
    #dbg_value(i64 %new_len.i.i, !1020, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1023)
    #dbg_value(i64 %new_len.i.i, !967, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1026)
    #dbg_value(i64 %new_len.i.i, !1021, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !1060)
    #dbg_value(i64 %new_len.i.i, !968, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !1026)
    #dbg_value(ptr %_28.i.i, !952, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1061)
    #dbg_value(i64 2, !952, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1061)
    #dbg_value(ptr %_28.i.i, !923, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1062)
    #dbg_value(i64 2, !923, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1062)
    #dbg_value(ptr %_28.i.i, !1045, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1063)
    #dbg_value(i64 2, !1045, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1063)
    #dbg_value(double %_0.sroa.0.0.i.i, !1044, !DIExpression(), !1063)
  %_28.i.i.1 = getelementptr inbounds nuw i8, ptr %_28.i79.i, i64 16, !dbg !1065
  %new_len.i.i.1 = add i64 %new_len.i610.i, -2, !dbg !1066
    #dbg_value(i64 %new_len.i.i.1, !1021, !DIExpression(), !1060)
    #dbg_value(i64 %new_len.i.i.1, !968, !DIExpression(), !1026)
  %_3.i.i.i.1 = load double, ptr %_28.i.i.1, align 8, !dbg !1067, !alias.scope !1052, !noalias !1055, !noundef !20
  %_0.i.i.i.1 = fcmp ogt double %_3.i.i.i.1, %_3.i.i.i, !dbg !1067
  %_5.i3.i.i.1 = fsub double %_3.i.i.i.1, %_3.i.i.i, !dbg !1068
  %_4.i.i.i.1 = fmul double %_5.i3.i.i.1, %_5.i3.i.i.1, !dbg !1068
  %_0.i4.i.i.1 = fadd double %_0.sroa.0.0.i.i, %_4.i.i.i.1, !dbg !1068
  %_0.sroa.0.0.i.i.1 = select i1 %_0.i.i.i.1, double %_0.i4.i.i.1, double %_0.sroa.0.0.i.i, !dbg !1068
    #dbg_value(double %_0.sroa.0.0.i.i.1, !921, !DIExpression(), !931)
  %_2.i.i.1 = icmp ult i64 %new_len.i.i, 3, !dbg !1028
  br i1 %_2.i.i.1, label %bb1, label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i", !dbg !1028

bb1:                                              ; preds = %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit", %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i", %start
  %accum.sroa.0.0.lcssa.i = phi double [ 0.000000e+00, %start ], [ %_0.sroa.0.0.i.i.lcssa.unr, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit" ], [ %_0.sroa.0.0.i.i.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i" ], !dbg !928
    #dbg_value(ptr null, !952, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1061)
    #dbg_value(i64 poison, !952, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1061)
  ret double %accum.sroa.0.0.lcssa.i, !dbg !1069
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
!187 = !DILocalVariable(name: "self", arg: 1, scope: !188, file: !189, line: 418, type: !196)
!188 = distinct !DISubprogram(name: "__iterator_get_unchecked<f64>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hf058a97bb0d525c4E", scope: !190, file: !189, line: 418, type: !193, scopeLine: 418, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !203, retainedNodes: !210)
!189 = !DIFile(filename: "library/core/src/slice/iter/macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "87d1f0c2746f51593d75ddf4c9271f14")
!190 = !DINamespace(name: "{impl#171}", scope: !191)
!191 = !DINamespace(name: "iter", scope: !192)
!192 = !DINamespace(name: "slice", scope: !31)
!193 = !DISubroutineType(types: !194)
!194 = !{!195, !196, !19}
!195 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&f64", baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!196 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Iter<f64>", baseType: !197, size: 64, align: 64, dwarfAddressSpace: 0)
!197 = !DICompositeType(tag: DW_TAG_structure_type, name: "Iter<f64>", scope: !191, file: !14, size: 128, align: 64, flags: DIFlagPublic, elements: !198, templateParams: !203, identifier: "16a30a5ac3957b64bbb5ffb7be676784")
!198 = !{!199, !205, !206}
!199 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !197, file: !14, baseType: !200, size: 64, align: 64, flags: DIFlagPrivate)
!200 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<f64>", scope: !115, file: !14, size: 64, align: 64, flags: DIFlagPublic, elements: !201, templateParams: !203, identifier: "1ecac679bc3ea27f618623550abeeec7")
!201 = !{!202}
!202 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !200, file: !14, baseType: !179, size: 64, align: 64, flags: DIFlagPrivate)
!203 = !{!204}
!204 = !DITemplateTypeParameter(name: "T", type: !12)
!205 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !197, file: !14, baseType: !179, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!206 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !197, file: !14, baseType: !207, align: 8, offset: 128, flags: DIFlagPrivate)
!207 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&f64>", scope: !132, file: !14, align: 8, flags: DIFlagPublic, elements: !20, templateParams: !208, identifier: "edae5334879cec8fa6d1980c665f748a")
!208 = !{!209}
!209 = !DITemplateTypeParameter(name: "T", type: !195)
!210 = !{!187, !211}
!211 = !DILocalVariable(name: "idx", arg: 2, scope: !188, file: !189, line: 418, type: !19)
!212 = !DILocation(line: 0, scope: !188, inlinedAt: !213)
!213 = distinct !DILocation(line: 271, column: 26, scope: !214, inlinedAt: !240)
!214 = distinct !DILexicalBlock(scope: !216, file: !215, line: 268, column: 9)
!215 = !DIFile(filename: "library/core/src/iter/adapters/zip.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "3b799775cfe5a249b4485e2512707a77")
!216 = distinct !DISubprogram(name: "get_unchecked<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$13get_unchecked17h2aa9e5c793f01601E", scope: !217, file: !215, line: 267, type: !220, scopeLine: 267, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !233, retainedNodes: !236)
!217 = !DINamespace(name: "{impl#4}", scope: !218)
!218 = !DINamespace(name: "zip", scope: !219)
!219 = !DINamespace(name: "adapters", scope: !57)
!220 = !DISubroutineType(types: !221)
!221 = !{!222, !226, !19}
!222 = !DICompositeType(tag: DW_TAG_structure_type, name: "(&f64, &f64)", file: !14, size: 128, align: 64, elements: !223, templateParams: !20, identifier: "70d3215da7631c75bb661354973f5cc8")
!223 = !{!224, !225}
!224 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !222, file: !14, baseType: !195, size: 64, align: 64)
!225 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !222, file: !14, baseType: !195, size: 64, align: 64, offset: 64)
!226 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", baseType: !227, size: 64, align: 64, dwarfAddressSpace: 0)
!227 = !DICompositeType(tag: DW_TAG_structure_type, name: "Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", scope: !218, file: !14, size: 384, align: 64, flags: DIFlagPublic, elements: !228, templateParams: !233, identifier: "1cd6cf3f0a3037bd656f34c18a5e0258")
!228 = !{!229, !230, !231, !232}
!229 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !227, file: !14, baseType: !197, size: 128, align: 64, flags: DIFlagPrivate)
!230 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !227, file: !14, baseType: !197, size: 128, align: 64, offset: 128, flags: DIFlagPrivate)
!231 = !DIDerivedType(tag: DW_TAG_member, name: "index", scope: !227, file: !14, baseType: !19, size: 64, align: 64, offset: 256, flags: DIFlagPrivate)
!232 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !227, file: !14, baseType: !19, size: 64, align: 64, offset: 320, flags: DIFlagPrivate)
!233 = !{!234, !235}
!234 = !DITemplateTypeParameter(name: "A", type: !197)
!235 = !DITemplateTypeParameter(name: "B", type: !197)
!236 = !{!237, !238, !239}
!237 = !DILocalVariable(name: "self", arg: 1, scope: !216, file: !215, line: 267, type: !226)
!238 = !DILocalVariable(name: "idx", arg: 2, scope: !216, file: !215, line: 267, type: !19)
!239 = !DILocalVariable(name: "idx", scope: !214, file: !215, line: 268, type: !19, align: 64)
!240 = distinct !DILocation(line: 286, column: 39, scope: !241, inlinedAt: !272)
!241 = distinct !DILexicalBlock(scope: !242, file: !215, line: 281, column: 9)
!242 = distinct !DILexicalBlock(scope: !243, file: !215, line: 281, column: 9)
!243 = distinct !DILexicalBlock(scope: !244, file: !215, line: 280, column: 9)
!244 = distinct !DILexicalBlock(scope: !245, file: !215, line: 279, column: 9)
!245 = distinct !DISubprogram(name: "fold<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>, f64, core::iter::adapters::map::map_fold::{closure_env#0}<(&f64, &f64), f64, f64, rust_slices::rust_dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE", scope: !217, file: !215, line: 275, type: !246, scopeLine: 275, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !269, retainedNodes: !261)
!246 = !DISubroutineType(types: !247)
!247 = !{!12, !227, !12, !248}
!248 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<(&f64, &f64), f64, f64, rust_slices::rust_dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>", scope: !249, file: !14, align: 8, elements: !251, templateParams: !20, identifier: "583f0b306a1804165e4e14221a62a83b")
!249 = !DINamespace(name: "map_fold", scope: !250)
!250 = !DINamespace(name: "map", scope: !219)
!251 = !{!252, !258}
!252 = !DIDerivedType(tag: DW_TAG_member, name: "g", scope: !248, file: !14, baseType: !253, align: 8)
!253 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>", scope: !254, file: !14, align: 8, elements: !20, identifier: "f1e811778e183f0df758e7ed8a5edf16")
!254 = !DINamespace(name: "sum", scope: !255)
!255 = !DINamespace(name: "{impl#132}", scope: !256)
!256 = !DINamespace(name: "accum", scope: !257)
!257 = !DINamespace(name: "traits", scope: !57)
!258 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !248, file: !14, baseType: !259, align: 8)
!259 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !260, file: !14, align: 8, elements: !20, identifier: "ab67be8fbb79bff4ab810b482be6824d")
!260 = !DINamespace(name: "rust_dot", scope: !9)
!261 = !{!262, !263, !264, !265, !266, !267, !268}
!262 = !DILocalVariable(name: "self", arg: 1, scope: !245, file: !215, line: 275, type: !227)
!263 = !DILocalVariable(name: "init", arg: 2, scope: !245, file: !215, line: 275, type: !12)
!264 = !DILocalVariable(name: "f", arg: 3, scope: !245, file: !215, line: 275, type: !248)
!265 = !DILocalVariable(name: "accum", scope: !244, file: !215, line: 279, type: !12, align: 64)
!266 = !DILocalVariable(name: "len", scope: !243, file: !215, line: 280, type: !19, align: 64)
!267 = !DILocalVariable(name: "iter", scope: !242, file: !215, line: 281, type: !28, align: 64)
!268 = !DILocalVariable(name: "i", scope: !241, file: !215, line: 281, type: !19, align: 64)
!269 = !{!234, !235, !270, !271}
!270 = !DITemplateTypeParameter(name: "Acc", type: !12)
!271 = !DITemplateTypeParameter(name: "F", type: !248)
!272 = distinct !DILocation(line: 103, column: 9, scope: !273, inlinedAt: !279)
!273 = distinct !DISubprogram(name: "fold<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>, f64, core::iter::adapters::map::map_fold::{closure_env#0}<(&f64, &f64), f64, f64, rust_slices::rust_dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>>", linkageName: "_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE", scope: !274, file: !215, line: 99, type: !246, scopeLine: 99, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !269, retainedNodes: !275)
!274 = !DINamespace(name: "{impl#1}", scope: !218)
!275 = !{!276, !277, !278}
!276 = !DILocalVariable(name: "self", arg: 1, scope: !273, file: !215, line: 99, type: !227)
!277 = !DILocalVariable(name: "init", scope: !273, file: !215, line: 99, type: !12, align: 64)
!278 = !DILocalVariable(name: "f", scope: !273, file: !215, line: 99, type: !248, align: 8)
!279 = !DILocation(line: 128, column: 19, scope: !280, inlinedAt: !299)
!280 = distinct !DISubprogram(name: "fold<f64, core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE", scope: !282, file: !281, line: 124, type: !283, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !296, retainedNodes: !292)
!281 = !DIFile(filename: "library/core/src/iter/adapters/map.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "47fd4c3c8424e034238ec6bb5a169812")
!282 = !DINamespace(name: "{impl#2}", scope: !250)
!283 = !DISubroutineType(types: !284)
!284 = !{!12, !285, !12, !253}
!285 = !DICompositeType(tag: DW_TAG_structure_type, name: "Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>", scope: !250, file: !14, size: 384, align: 64, flags: DIFlagPublic, elements: !286, templateParams: !289, identifier: "e5e2393d803322a319a06a01e969489d")
!286 = !{!287, !288}
!287 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !285, file: !14, baseType: !227, size: 384, align: 64, flags: DIFlagProtected)
!288 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !285, file: !14, baseType: !259, align: 8, offset: 384, flags: DIFlagPrivate)
!289 = !{!290, !291}
!290 = !DITemplateTypeParameter(name: "I", type: !227)
!291 = !DITemplateTypeParameter(name: "F", type: !259)
!292 = !{!293, !293, !294, !295}
!293 = !DILocalVariable(name: "self", scope: !280, file: !281, line: 124, type: !285, align: 64)
!294 = !DILocalVariable(name: "init", scope: !280, file: !281, line: 124, type: !12, align: 64)
!295 = !DILocalVariable(name: "g", scope: !280, file: !281, line: 124, type: !253, align: 8)
!296 = !{!297, !290, !291, !270, !298}
!297 = !DITemplateTypeParameter(name: "B", type: !12)
!298 = !DITemplateTypeParameter(name: "G", type: !253)
!299 = !DILocation(line: 161, column: 22, scope: !300, inlinedAt: !308)
!300 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE", scope: !255, file: !301, line: 160, type: !302, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !306, retainedNodes: !304)
!301 = !DIFile(filename: "library/core/src/iter/traits/accum.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "29c702feed2d279674f04740ce9fc327")
!302 = !DISubroutineType(types: !303)
!303 = !{!12, !285}
!304 = !{!305, !305}
!305 = !DILocalVariable(name: "iter", scope: !300, file: !301, line: 160, type: !285, align: 64)
!306 = !{!307}
!307 = !DITemplateTypeParameter(name: "I", type: !285)
!308 = !DILocation(line: 3658, column: 9, scope: !309, inlinedAt: !318)
!309 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>, f64>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3sum17h22e9efc69dd84d39E", scope: !311, file: !310, line: 3653, type: !302, scopeLine: 3653, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !315, retainedNodes: !313)
!310 = !DIFile(filename: "library/core/src/iter/traits/iterator.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "03f316921fc0b2bb7786dd4fa41456f9")
!311 = !DINamespace(name: "Iterator", scope: !312)
!312 = !DINamespace(name: "iterator", scope: !257)
!313 = !{!314, !314}
!314 = !DILocalVariable(name: "self", scope: !309, file: !310, line: 3653, type: !285, align: 64)
!315 = !{!316, !317}
!316 = !DITemplateTypeParameter(name: "Self", type: !285)
!317 = !DITemplateTypeParameter(name: "S", type: !12)
!318 = !DILocation(line: 9, column: 41, scope: !185)
!319 = !DILocation(line: 0, scope: !216, inlinedAt: !240)
!320 = !DILocation(line: 0, scope: !176)
!321 = !DILocalVariable(name: "len", scope: !322, file: !323, line: 97, type: !19, align: 64)
!322 = distinct !DILexicalBlock(scope: !324, file: !323, line: 97, column: 9)
!323 = !DIFile(filename: "library/core/src/slice/iter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "f33ab2e22fe09095bf73c41c52bd166c")
!324 = distinct !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h5fea07eaa19eac99E", scope: !197, file: !323, line: 96, type: !325, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !203, declaration: !327, retainedNodes: !328)
!325 = !DISubroutineType(types: !326)
!326 = !{!197, !13}
!327 = !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h5fea07eaa19eac99E", scope: !197, file: !323, line: 96, type: !325, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !203)
!328 = !{!329, !321, !330, !332}
!329 = !DILocalVariable(name: "slice", arg: 1, scope: !324, file: !323, line: 96, type: !13)
!330 = !DILocalVariable(name: "ptr", scope: !331, file: !323, line: 98, type: !200, align: 64)
!331 = distinct !DILexicalBlock(scope: !322, file: !323, line: 98, column: 9)
!332 = !DILocalVariable(name: "end_or_len", scope: !333, file: !323, line: 101, type: !179, align: 64)
!333 = distinct !DILexicalBlock(scope: !331, file: !323, line: 101, column: 13)
!334 = !DILocation(line: 0, scope: !322, inlinedAt: !335)
!335 = !DILocation(line: 1041, column: 9, scope: !336, inlinedAt: !341)
!336 = distinct !DISubprogram(name: "iter<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h49cfc10b4292fd5dE", scope: !338, file: !337, line: 1040, type: !325, scopeLine: 1040, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !203, retainedNodes: !339)
!337 = !DIFile(filename: "library/core/src/slice/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b606e5d97bff599edd0dcbc6067a14f1")
!338 = !DINamespace(name: "{impl#0}", scope: !192)
!339 = !{!340}
!340 = !DILocalVariable(name: "self", arg: 1, scope: !336, file: !337, line: 1040, type: !13)
!341 = !DILocation(line: 9, column: 7, scope: !185)
!342 = !DILocation(line: 0, scope: !280, inlinedAt: !299)
!343 = !DILocation(line: 124, column: 38, scope: !280, inlinedAt: !299)
!344 = !DILocation(line: 0, scope: !273, inlinedAt: !279)
!345 = !DILocation(line: 99, column: 38, scope: !273, inlinedAt: !279)
!346 = !DILocation(line: 0, scope: !185)
!347 = !DILocation(line: 0, scope: !336, inlinedAt: !341)
!348 = !DILocation(line: 0, scope: !324, inlinedAt: !335)
!349 = !DILocation(line: 0, scope: !331, inlinedAt: !335)
!350 = !DILocalVariable(name: "self", arg: 1, scope: !351, file: !352, line: 401, type: !200)
!351 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h129c5a2574c09d28E", scope: !200, file: !352, line: 401, type: !353, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !203, declaration: !356, retainedNodes: !357)
!352 = !DIFile(filename: "library/core/src/ptr/non_null.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e5222a5160165ba1cd09076ad7a11733")
!353 = !DISubroutineType(types: !354)
!354 = !{!355, !200}
!355 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut f64", baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!356 = !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h129c5a2574c09d28E", scope: !200, file: !352, line: 401, type: !353, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !203)
!357 = !{!350}
!358 = !DILocation(line: 0, scope: !351, inlinedAt: !359)
!359 = !DILocation(line: 102, column: 69, scope: !331, inlinedAt: !335)
!360 = !DILocation(line: 407, column: 18, scope: !351, inlinedAt: !359)
!361 = !DILocation(line: 0, scope: !309, inlinedAt: !318)
!362 = !DILocation(line: 0, scope: !300, inlinedAt: !308)
!363 = !DILocation(line: 0, scope: !245, inlinedAt: !272)
!364 = !DILocation(line: 275, column: 42, scope: !245, inlinedAt: !272)
!365 = !DILocalVariable(name: "n", scope: !366, file: !54, line: 211, type: !19, align: 64)
!366 = distinct !DISubprogram(name: "forward_unchecked", linkageName: "_RNvXsF_NtNtCsgEmfK2I1SDS_4core4iter5rangejNtB5_4Step17forward_unchecked", scope: !94, file: !54, line: 211, type: !95, scopeLine: 211, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !367)
!367 = !{!368, !365}
!368 = !DILocalVariable(name: "start", arg: 1, scope: !366, file: !54, line: 211, type: !19)
!369 = !DILocation(line: 0, scope: !366, inlinedAt: !370)
!370 = distinct !DILocation(line: 775, column: 35, scope: !371, inlinedAt: !376)
!371 = distinct !DILexicalBlock(scope: !372, file: !54, line: 773, column: 13)
!372 = distinct !DISubprogram(name: "spec_next<usize>", linkageName: "_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h0d4c05180d93683eE", scope: !55, file: !54, line: 771, type: !58, scopeLine: 771, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !67, retainedNodes: !373)
!373 = !{!374, !375}
!374 = !DILocalVariable(name: "self", arg: 1, scope: !372, file: !54, line: 771, type: !75)
!375 = !DILocalVariable(name: "old", scope: !371, file: !54, line: 773, type: !19, align: 64)
!376 = distinct !DILocation(line: 857, column: 14, scope: !377, inlinedAt: !380)
!377 = distinct !DISubprogram(name: "next<usize>", linkageName: "_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h707e50516fe207e7E", scope: !82, file: !54, line: 856, type: !58, scopeLine: 856, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !85, retainedNodes: !378)
!378 = !{!379}
!379 = !DILocalVariable(name: "self", arg: 1, scope: !377, file: !54, line: 856, type: !75)
!380 = distinct !DILocation(line: 281, column: 18, scope: !381, inlinedAt: !272)
!381 = !DILexicalBlockFile(scope: !242, file: !215, discriminator: 2)
!382 = !DILocalVariable(name: "rhs", scope: !383, file: !103, line: 832, type: !19, align: 64)
!383 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !104, file: !103, line: 832, type: !106, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !384)
!384 = !{!385, !382}
!385 = !DILocalVariable(name: "self", arg: 1, scope: !383, file: !103, line: 832, type: !19)
!386 = !DILocation(line: 0, scope: !383, inlinedAt: !387)
!387 = distinct !DILocation(line: 213, column: 28, scope: !366, inlinedAt: !370)
!388 = !DILocation(line: 0, scope: !244, inlinedAt: !272)
!389 = !DILocation(line: 0, scope: !243, inlinedAt: !272)
!390 = !DILocation(line: 0, scope: !242, inlinedAt: !272)
!391 = !DILocation(line: 856, column: 13, scope: !377, inlinedAt: !380)
!392 = !DILocation(line: 771, column: 18, scope: !372, inlinedAt: !376)
!393 = !DILocalVariable(name: "self", arg: 1, scope: !394, file: !41, line: 1916, type: !48)
!394 = distinct !DISubprogram(name: "lt", linkageName: "_RNvXsU_NtNtCsgEmfK2I1SDS_4core3cmp5implsjNtB7_10PartialOrd2lt", scope: !42, file: !41, line: 1916, type: !45, scopeLine: 1916, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !395)
!395 = !{!393, !396}
!396 = !DILocalVariable(name: "other", arg: 2, scope: !394, file: !41, line: 1916, type: !48)
!397 = !DILocation(line: 1916, column: 19, scope: !394, inlinedAt: !398)
!398 = distinct !DILocation(line: 772, column: 12, scope: !372, inlinedAt: !376)
!399 = !DILocation(line: 1916, column: 26, scope: !394, inlinedAt: !398)
!400 = !DILocation(line: 1916, column: 50, scope: !394, inlinedAt: !398)
!401 = !DILocation(line: 772, column: 12, scope: !372, inlinedAt: !376)
!402 = !DILocation(line: 0, scope: !371, inlinedAt: !376)
!403 = !DILocation(line: 844, column: 17, scope: !383, inlinedAt: !387)
!404 = !DILocation(line: 0, scope: !241, inlinedAt: !272)
!405 = !DILocation(line: 0, scope: !214, inlinedAt: !240)
!406 = !DILocation(line: 961, column: 18, scope: !407, inlinedAt: !413)
!407 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h56854c45ad742558E", scope: !409, file: !408, line: 927, type: !411, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !203)
!408 = !DIFile(filename: "library/core/src/ptr/mut_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "7c03c8e0ae695174f7f10881dc49d2cb")
!409 = !DINamespace(name: "{impl#0}", scope: !410)
!410 = !DINamespace(name: "mut_ptr", scope: !116)
!411 = !DISubroutineType(types: !412)
!412 = !{!355, !355, !19, !108}
!413 = distinct !DILocation(line: 429, column: 60, scope: !188, inlinedAt: !213)
!414 = !DILocation(line: 0, scope: !188, inlinedAt: !415)
!415 = distinct !DILocation(line: 271, column: 64, scope: !214, inlinedAt: !240)
!416 = !DILocation(line: 961, column: 18, scope: !407, inlinedAt: !417)
!417 = distinct !DILocation(line: 429, column: 60, scope: !188, inlinedAt: !415)
!418 = !{!419}
!419 = distinct !{!419, !420, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0"}
!420 = distinct !{!420, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E"}
!421 = !DILocation(line: 286, column: 25, scope: !241, inlinedAt: !272)
!422 = !{!423}
!423 = distinct !{!423, !420, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1"}
!424 = !DILocalVariable(name: "acc", arg: 2, scope: !425, file: !281, line: 88, type: !12)
!425 = distinct !DISubprogram(name: "{closure#0}<(&f64, &f64), f64, f64, rust_slices::rust_dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E", scope: !249, file: !281, line: 88, type: !426, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !433, retainedNodes: !429)
!426 = !DISubroutineType(types: !427)
!427 = !{!12, !428, !12, !222}
!428 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::map::map_fold::{closure_env#0}<(&f64, &f64), f64, f64, rust_slices::rust_dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>", baseType: !248, size: 64, align: 64, dwarfAddressSpace: 0)
!429 = !{!424, !430, !431, !432}
!430 = !DILocalVariable(name: "elt", arg: 3, scope: !425, file: !281, line: 88, type: !222)
!431 = !DILocalVariable(name: "g", scope: !425, file: !281, line: 86, type: !253, align: 8)
!432 = !DILocalVariable(name: "f", scope: !425, file: !281, line: 85, type: !259, align: 8)
!433 = !{!434, !297, !270, !435, !436}
!434 = !DITemplateTypeParameter(name: "T", type: !222)
!435 = !DITemplateTypeParameter(name: "impl FnMut(T) -> B", type: !259)
!436 = !DITemplateTypeParameter(name: "impl FnMut(Acc, B) -> Acc", type: !253)
!437 = !DILocation(line: 0, scope: !425, inlinedAt: !438)
!438 = distinct !DILocation(line: 286, column: 25, scope: !241, inlinedAt: !272)
!439 = !{!440}
!440 = distinct !{!440, !441, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0"}
!441 = distinct !{!441, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E"}
!442 = !DILocation(line: 88, column: 28, scope: !425, inlinedAt: !438)
!443 = !{!444}
!444 = distinct !{!444, !441, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1"}
!445 = !DILocalVariable(arg: 1, scope: !446, file: !8, line: 9, type: !449)
!446 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E", scope: !260, file: !8, line: 9, type: !447, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !450)
!447 = !DISubroutineType(types: !448)
!448 = !{!12, !449, !222}
!449 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_slices::rust_dot::{closure_env#0}", baseType: !259, size: 64, align: 64, dwarfAddressSpace: 0)
!450 = !{!451, !453, !445, !454}
!451 = !DILocalVariable(name: "a", scope: !452, file: !8, line: 9, type: !195, align: 64)
!452 = distinct !DILexicalBlock(scope: !446, file: !8, line: 9, column: 34)
!453 = !DILocalVariable(name: "b", scope: !452, file: !8, line: 9, type: !195, align: 64)
!454 = !DILocalVariable(arg: 2, scope: !446, file: !8, line: 9, type: !222)
!455 = !DILocation(line: 0, scope: !446, inlinedAt: !456)
!456 = distinct !DILocation(line: 88, column: 28, scope: !425, inlinedAt: !438)
!457 = !DILocation(line: 0, scope: !452, inlinedAt: !456)
!458 = !DILocalVariable(name: "self", arg: 1, scope: !459, file: !460, line: 49, type: !195)
!459 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul", scope: !461, file: !460, line: 49, type: !463, scopeLine: 49, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !465)
!460 = !DIFile(filename: "library/core/src/internal_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9ec673d06a3eb53c47178443a566ec32")
!461 = !DINamespace(name: "{impl#188}", scope: !462)
!462 = !DINamespace(name: "arith", scope: !30)
!463 = !DISubroutineType(types: !464)
!464 = !{!12, !195, !195, !108}
!465 = !{!458, !466}
!466 = !DILocalVariable(name: "other", arg: 2, scope: !459, file: !460, line: 49, type: !195)
!467 = !DILocation(line: 0, scope: !459, inlinedAt: !468)
!468 = distinct !DILocation(line: 9, column: 34, scope: !452, inlinedAt: !456)
!469 = !DILocation(line: 50, column: 31, scope: !459, inlinedAt: !468)
!470 = !{!440, !419}
!471 = !{!444, !423, !472}
!472 = distinct !{!472, !473, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE: %self"}
!473 = distinct !{!473, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE"}
!474 = !DILocation(line: 50, column: 38, scope: !459, inlinedAt: !468)
!475 = !{!444, !423}
!476 = !{!440, !419, !472}
!477 = !DILocation(line: 352, column: 45, scope: !478, inlinedAt: !483)
!478 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs2g_NtNtCsgEmfK2I1SDS_4core3ops5arithdNtB6_3Mul3mul", scope: !480, file: !479, line: 352, type: !481, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20)
!479 = !DIFile(filename: "library/core/src/ops/arith.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "82a843efd6957c9872d7564e4a5df756")
!480 = !DINamespace(name: "{impl#142}", scope: !462)
!481 = !DISubroutineType(types: !482)
!482 = !{!12, !12, !12, !108}
!483 = distinct !DILocation(line: 50, column: 17, scope: !459, inlinedAt: !468)
!484 = !DILocalVariable(arg: 1, scope: !485, file: !301, line: 164, type: !488)
!485 = distinct !DISubprogram(name: "{closure#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h12fa8b3d1d1d2ce6E", scope: !254, file: !301, line: 164, type: !486, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !306, retainedNodes: !489)
!486 = !DISubroutineType(types: !487)
!487 = !{!12, !488, !12, !12}
!488 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>", baseType: !253, size: 64, align: 64, dwarfAddressSpace: 0)
!489 = !{!490, !491, !484}
!490 = !DILocalVariable(name: "a", arg: 2, scope: !485, file: !301, line: 164, type: !12)
!491 = !DILocalVariable(name: "b", arg: 3, scope: !485, file: !301, line: 164, type: !12)
!492 = !DILocation(line: 0, scope: !485, inlinedAt: !493)
!493 = distinct !DILocation(line: 88, column: 21, scope: !425, inlinedAt: !438)
!494 = !DILocation(line: 164, column: 28, scope: !485, inlinedAt: !493)
!495 = !{!496}
!496 = distinct !{!496, !420, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It1"}
!497 = !{!498}
!498 = distinct !{!498, !420, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It1"}
!499 = !{!500}
!500 = distinct !{!500, !441, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It1"}
!501 = !{!502}
!502 = distinct !{!502, !441, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It1"}
!503 = !{!500, !496}
!504 = !{!502, !498, !472}
!505 = !{!502, !498}
!506 = !{!500, !496, !472}
!507 = !{!508}
!508 = distinct !{!508, !420, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It2"}
!509 = !{!510}
!510 = distinct !{!510, !420, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It2"}
!511 = !{!512}
!512 = distinct !{!512, !441, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It2"}
!513 = !{!514}
!514 = distinct !{!514, !441, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It2"}
!515 = !{!512, !508}
!516 = !{!514, !510, !472}
!517 = !{!514, !510}
!518 = !{!512, !508, !472}
!519 = !{!520}
!520 = distinct !{!520, !420, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It3"}
!521 = !{!522}
!522 = distinct !{!522, !420, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It3"}
!523 = !{!524}
!524 = distinct !{!524, !441, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It3"}
!525 = !{!526}
!526 = distinct !{!526, !441, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It3"}
!527 = !{!524, !520}
!528 = !{!526, !522, !472}
!529 = !{!526, !522}
!530 = !{!524, !520, !472}
!531 = distinct !{!531, !173}
!532 = !DILocation(line: 10, column: 2, scope: !176)
!533 = distinct !DISubprogram(name: "rust_float_mean_square", scope: !9, file: !8, line: 44, type: !534, scopeLine: 44, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !538)
!534 = !DISubroutineType(types: !535)
!535 = !{!536, !537, !19}
!536 = !DIBasicType(name: "f32", size: 32, encoding: DW_ATE_float)
!537 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const f32", baseType: !536, size: 64, align: 64, dwarfAddressSpace: 0)
!538 = !{!539, !540, !541, !548, !550, !566}
!539 = !DILocalVariable(name: "x", arg: 1, scope: !533, file: !8, line: 44, type: !537)
!540 = !DILocalVariable(name: "n", arg: 2, scope: !533, file: !8, line: 44, type: !19)
!541 = !DILocalVariable(name: "x", scope: !542, file: !8, line: 45, type: !543, align: 64)
!542 = distinct !DILexicalBlock(scope: !533, file: !8, line: 45, column: 5)
!543 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const [f32]", file: !14, size: 128, align: 64, elements: !544, templateParams: !20, identifier: "6a8c01e86f2f5835e5097e4d04a9acbb")
!544 = !{!545, !547}
!545 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !543, file: !14, baseType: !546, size: 64, align: 64)
!546 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !536, size: 64, align: 64, dwarfAddressSpace: 0)
!547 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !543, file: !14, baseType: !19, size: 64, align: 64, offset: 64)
!548 = !DILocalVariable(name: "s", scope: !549, file: !8, line: 46, type: !536, align: 32)
!549 = distinct !DILexicalBlock(scope: !542, file: !8, line: 46, column: 5)
!550 = !DILocalVariable(name: "iter", scope: !551, file: !8, line: 47, type: !552, align: 64)
!551 = distinct !DILexicalBlock(scope: !549, file: !8, line: 47, column: 5)
!552 = !DICompositeType(tag: DW_TAG_structure_type, name: "Iter<f32>", scope: !191, file: !14, size: 128, align: 64, flags: DIFlagPublic, elements: !553, templateParams: !558, identifier: "24760ae0bb61cce5437cdf5ba81b085d")
!553 = !{!554, !560, !561}
!554 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !552, file: !14, baseType: !555, size: 64, align: 64, flags: DIFlagPrivate)
!555 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<f32>", scope: !115, file: !14, size: 64, align: 64, flags: DIFlagPublic, elements: !556, templateParams: !558, identifier: "23cd9b1a2169fa6ca11e4c98cd74e8e5")
!556 = !{!557}
!557 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !555, file: !14, baseType: !537, size: 64, align: 64, flags: DIFlagPrivate)
!558 = !{!559}
!559 = !DITemplateTypeParameter(name: "T", type: !536)
!560 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !552, file: !14, baseType: !537, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!561 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !552, file: !14, baseType: !562, align: 8, offset: 128, flags: DIFlagPrivate)
!562 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&f32>", scope: !132, file: !14, align: 8, flags: DIFlagPublic, elements: !20, templateParams: !563, identifier: "4bb0806e0b9d863e54bc9befd6b1efe3")
!563 = !{!564}
!564 = !DITemplateTypeParameter(name: "T", type: !565)
!565 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&f32", baseType: !536, size: 64, align: 64, dwarfAddressSpace: 0)
!566 = !DILocalVariable(name: "v", scope: !567, file: !8, line: 47, type: !536, align: 32)
!567 = distinct !DILexicalBlock(scope: !551, file: !8, line: 47, column: 5)
!568 = !DILocalVariable(name: "self", arg: 1, scope: !569, file: !189, line: 157, type: !583)
!569 = distinct !DISubprogram(name: "next<f32>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h7a82149a4f7f321fE", scope: !190, file: !189, line: 157, type: !570, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !558, retainedNodes: !584)
!570 = !DISubroutineType(types: !571)
!571 = !{!572, !583}
!572 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&f32>", scope: !61, file: !14, size: 64, align: 64, flags: DIFlagPublic, elements: !573, templateParams: !20, identifier: "a87ca59d10b869bfd705bceda929cfc4")
!573 = !{!574}
!574 = !DICompositeType(tag: DW_TAG_variant_part, scope: !572, file: !14, size: 64, align: 64, elements: !575, templateParams: !20, identifier: "145c806562c7fe2e5000899673db7d2", discriminator: !582)
!575 = !{!576, !578}
!576 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !574, file: !14, baseType: !577, size: 64, align: 64, extraData: i64 0)
!577 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !572, file: !14, size: 64, align: 64, flags: DIFlagPublic, elements: !20, templateParams: !563, identifier: "94a68cdcf8d857edf16a9c8745a73513")
!578 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !574, file: !14, baseType: !579, size: 64, align: 64)
!579 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !572, file: !14, size: 64, align: 64, flags: DIFlagPublic, elements: !580, templateParams: !563, identifier: "25ae66c168de4efb97e6c6a643b6e8c9")
!580 = !{!581}
!581 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !579, file: !14, baseType: !565, size: 64, align: 64, flags: DIFlagPublic)
!582 = !DIDerivedType(tag: DW_TAG_member, scope: !572, file: !14, baseType: !74, size: 64, align: 64, flags: DIFlagArtificial)
!583 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Iter<f32>", baseType: !552, size: 64, align: 64, dwarfAddressSpace: 0)
!584 = !{!568, !585, !587, !589}
!585 = !DILocalVariable(name: "ptr", scope: !586, file: !189, line: 161, type: !555, align: 64)
!586 = distinct !DILexicalBlock(scope: !569, file: !189, line: 161, column: 17)
!587 = !DILocalVariable(name: "end_or_len", scope: !588, file: !189, line: 162, type: !537, align: 64)
!588 = distinct !DILexicalBlock(scope: !586, file: !189, line: 162, column: 17)
!589 = !DILocalVariable(name: "len", scope: !590, file: !189, line: 167, type: !19, align: 64)
!590 = distinct !DILexicalBlock(scope: !588, file: !189, line: 167, column: 25)
!591 = !DILocation(line: 157, column: 21, scope: !569, inlinedAt: !592)
!592 = !DILocation(line: 47, column: 15, scope: !593)
!593 = !DILexicalBlockFile(scope: !551, file: !8, discriminator: 2)
!594 = !DILocation(line: 0, scope: !533)
!595 = !DILocalVariable(name: "len", scope: !596, file: !323, line: 97, type: !19, align: 64)
!596 = distinct !DILexicalBlock(scope: !597, file: !323, line: 97, column: 9)
!597 = distinct !DISubprogram(name: "new<f32>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h3055ac26d0cb29d3E", scope: !552, file: !323, line: 96, type: !598, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !558, declaration: !604, retainedNodes: !605)
!598 = !DISubroutineType(types: !599)
!599 = !{!552, !600}
!600 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[f32]", file: !14, size: 128, align: 64, elements: !601, templateParams: !20, identifier: "e7193ce1890c77a4ff44c72207b247fe")
!601 = !{!602, !603}
!602 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !600, file: !14, baseType: !546, size: 64, align: 64)
!603 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !600, file: !14, baseType: !19, size: 64, align: 64, offset: 64)
!604 = !DISubprogram(name: "new<f32>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h3055ac26d0cb29d3E", scope: !552, file: !323, line: 96, type: !598, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !558)
!605 = !{!606, !595, !607, !609}
!606 = !DILocalVariable(name: "slice", arg: 1, scope: !597, file: !323, line: 96, type: !543)
!607 = !DILocalVariable(name: "ptr", scope: !608, file: !323, line: 98, type: !555, align: 64)
!608 = distinct !DILexicalBlock(scope: !596, file: !323, line: 98, column: 9)
!609 = !DILocalVariable(name: "end_or_len", scope: !610, file: !323, line: 101, type: !537, align: 64)
!610 = distinct !DILexicalBlock(scope: !608, file: !323, line: 101, column: 13)
!611 = !DILocation(line: 0, scope: !596, inlinedAt: !612)
!612 = !DILocation(line: 1041, column: 9, scope: !613, inlinedAt: !616)
!613 = distinct !DISubprogram(name: "iter<f32>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h7c367e38d74f2747E", scope: !338, file: !337, line: 1040, type: !598, scopeLine: 1040, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !558, retainedNodes: !614)
!614 = !{!615}
!615 = !DILocalVariable(name: "self", arg: 1, scope: !613, file: !337, line: 1040, type: !543)
!616 = !DILocation(line: 26, column: 14, scope: !617, inlinedAt: !621)
!617 = distinct !DISubprogram(name: "into_iter<f32>", linkageName: "_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17h6cb5cea89ce30a71E", scope: !618, file: !323, line: 25, type: !598, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !558, retainedNodes: !619)
!618 = !DINamespace(name: "{impl#1}", scope: !191)
!619 = !{!620}
!620 = !DILocalVariable(name: "self", arg: 1, scope: !617, file: !323, line: 25, type: !543)
!621 = !DILocation(line: 47, column: 15, scope: !549)
!622 = !DILocalVariable(name: "count", arg: 2, scope: !623, file: !408, line: 927, type: !19)
!623 = distinct !DISubprogram(name: "add<f32>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hd759e53691394f15E", scope: !409, file: !408, line: 927, type: !624, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !558, retainedNodes: !627)
!624 = !DISubroutineType(types: !625)
!625 = !{!626, !626, !19, !108}
!626 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut f32", baseType: !536, size: 64, align: 64, dwarfAddressSpace: 0)
!627 = !{!628, !622}
!628 = !DILocalVariable(name: "self", arg: 1, scope: !623, file: !408, line: 927, type: !626)
!629 = !DILocation(line: 0, scope: !623, inlinedAt: !630)
!630 = !DILocation(line: 102, column: 78, scope: !608, inlinedAt: !612)
!631 = !DILocalVariable(name: "count", scope: !632, file: !352, line: 651, type: !19, align: 64)
!632 = distinct !DISubprogram(name: "add<f32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17h953d0f428fc09fe4E", scope: !555, file: !352, line: 651, type: !633, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !558, declaration: !635, retainedNodes: !636)
!633 = !DISubroutineType(types: !634)
!634 = !{!555, !555, !19}
!635 = !DISubprogram(name: "add<f32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17h953d0f428fc09fe4E", scope: !555, file: !352, line: 651, type: !633, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !558)
!636 = !{!637, !631}
!637 = !DILocalVariable(name: "self", arg: 1, scope: !632, file: !352, line: 651, type: !555)
!638 = !DILocation(line: 0, scope: !632, inlinedAt: !639)
!639 = !DILocation(line: 185, column: 40, scope: !588, inlinedAt: !592)
!640 = !DILocation(line: 0, scope: !542)
!641 = !DILocation(line: 0, scope: !617, inlinedAt: !621)
!642 = !DILocation(line: 0, scope: !613, inlinedAt: !616)
!643 = !DILocation(line: 0, scope: !597, inlinedAt: !612)
!644 = !DILocation(line: 0, scope: !549)
!645 = !DILocation(line: 0, scope: !608, inlinedAt: !612)
!646 = !DILocalVariable(name: "self", arg: 1, scope: !647, file: !352, line: 401, type: !555)
!647 = distinct !DISubprogram(name: "as_ptr<f32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17hb528f09ee1da2fc9E", scope: !555, file: !352, line: 401, type: !648, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !558, declaration: !650, retainedNodes: !651)
!648 = !DISubroutineType(types: !649)
!649 = !{!626, !555}
!650 = !DISubprogram(name: "as_ptr<f32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17hb528f09ee1da2fc9E", scope: !555, file: !352, line: 401, type: !648, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !558)
!651 = !{!646}
!652 = !DILocation(line: 0, scope: !647, inlinedAt: !653)
!653 = !DILocation(line: 102, column: 69, scope: !608, inlinedAt: !612)
!654 = !DILocation(line: 407, column: 18, scope: !647, inlinedAt: !653)
!655 = !DILocation(line: 961, column: 18, scope: !623, inlinedAt: !630)
!656 = !DILocation(line: 0, scope: !551)
!657 = !DILocation(line: 0, scope: !586, inlinedAt: !592)
!658 = !DILocation(line: 0, scope: !588, inlinedAt: !592)
!659 = !DILocalVariable(name: "self", arg: 1, scope: !660, file: !352, line: 1719, type: !664)
!660 = distinct !DISubprogram(name: "eq<f32>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17h67c9d6e9306922f3E", scope: !661, file: !352, line: 1719, type: !662, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !558, retainedNodes: !665)
!661 = !DINamespace(name: "{impl#16}", scope: !115)
!662 = !DISubroutineType(types: !663)
!663 = !{!47, !664, !664}
!664 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::ptr::non_null::NonNull<f32>", baseType: !555, size: 64, align: 64, dwarfAddressSpace: 0)
!665 = !{!659, !666}
!666 = !DILocalVariable(name: "other", arg: 2, scope: !660, file: !352, line: 1719, type: !664)
!667 = !DILocation(line: 1719, column: 11, scope: !660, inlinedAt: !668)
!668 = !DILocation(line: 180, column: 28, scope: !588, inlinedAt: !592)
!669 = !DILocation(line: 1719, column: 18, scope: !660, inlinedAt: !668)
!670 = !DILocation(line: 1720, column: 9, scope: !660, inlinedAt: !668)
!671 = !DILocation(line: 659, column: 28, scope: !632, inlinedAt: !639)
!672 = !DILocation(line: 47, column: 10, scope: !551)
!673 = !DILocation(line: 0, scope: !567)
!674 = !DILocation(line: 48, column: 14, scope: !567)
!675 = !DILocation(line: 48, column: 9, scope: !567)
!676 = distinct !{!676, !173}
!677 = !DILocation(line: 50, column: 9, scope: !549)
!678 = !DILocation(line: 50, column: 5, scope: !549)
!679 = !DILocation(line: 51, column: 2, scope: !533)
!680 = distinct !DISubprogram(name: "rust_prefix_sum_in_place", scope: !9, file: !8, line: 56, type: !681, scopeLine: 56, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !683)
!681 = !DISubroutineType(types: !682)
!682 = !{null, !355, !19}
!683 = !{!684, !685, !686, !692, !694}
!684 = !DILocalVariable(name: "x", arg: 1, scope: !680, file: !8, line: 56, type: !355)
!685 = !DILocalVariable(name: "n", arg: 2, scope: !680, file: !8, line: 56, type: !19)
!686 = !DILocalVariable(name: "x", scope: !687, file: !8, line: 57, type: !688, align: 64)
!687 = distinct !DILexicalBlock(scope: !680, file: !8, line: 57, column: 5)
!688 = !DICompositeType(tag: DW_TAG_structure_type, name: "*mut [f64]", file: !14, size: 128, align: 64, elements: !689, templateParams: !20, identifier: "75bca83efcea5d977a09d9c34899fde")
!689 = !{!690, !691}
!690 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !688, file: !14, baseType: !17, size: 64, align: 64)
!691 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !688, file: !14, baseType: !19, size: 64, align: 64, offset: 64)
!692 = !DILocalVariable(name: "iter", scope: !693, file: !8, line: 58, type: !28, align: 64)
!693 = distinct !DILexicalBlock(scope: !687, file: !8, line: 58, column: 5)
!694 = !DILocalVariable(name: "i", scope: !695, file: !8, line: 58, type: !19, align: 64)
!695 = distinct !DILexicalBlock(scope: !693, file: !8, line: 58, column: 5)
!696 = !DILocation(line: 0, scope: !680)
!697 = !DILocalVariable(name: "n", scope: !698, file: !54, line: 211, type: !19, align: 64)
!698 = distinct !DISubprogram(name: "forward_unchecked", linkageName: "_RNvXsF_NtNtCsgEmfK2I1SDS_4core4iter5rangejNtB5_4Step17forward_unchecked", scope: !94, file: !54, line: 211, type: !95, scopeLine: 211, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !699)
!699 = !{!700, !697}
!700 = !DILocalVariable(name: "start", arg: 1, scope: !698, file: !54, line: 211, type: !19)
!701 = !DILocation(line: 0, scope: !698, inlinedAt: !702)
!702 = !DILocation(line: 775, column: 35, scope: !703, inlinedAt: !708)
!703 = distinct !DILexicalBlock(scope: !704, file: !54, line: 773, column: 13)
!704 = distinct !DISubprogram(name: "spec_next<usize>", linkageName: "_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h0d4c05180d93683eE", scope: !55, file: !54, line: 771, type: !58, scopeLine: 771, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !67, retainedNodes: !705)
!705 = !{!706, !707}
!706 = !DILocalVariable(name: "self", arg: 1, scope: !704, file: !54, line: 771, type: !75)
!707 = !DILocalVariable(name: "old", scope: !703, file: !54, line: 773, type: !19, align: 64)
!708 = !DILocation(line: 857, column: 14, scope: !709, inlinedAt: !712)
!709 = distinct !DISubprogram(name: "next<usize>", linkageName: "_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h707e50516fe207e7E", scope: !82, file: !54, line: 856, type: !58, scopeLine: 856, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !85, retainedNodes: !710)
!710 = !{!711}
!711 = !DILocalVariable(name: "self", arg: 1, scope: !709, file: !54, line: 856, type: !75)
!712 = !DILocation(line: 58, column: 14, scope: !713)
!713 = !DILexicalBlockFile(scope: !693, file: !8, discriminator: 2)
!714 = !DILocalVariable(name: "rhs", scope: !715, file: !103, line: 832, type: !19, align: 64)
!715 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !104, file: !103, line: 832, type: !106, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !716)
!716 = !{!717, !714}
!717 = !DILocalVariable(name: "self", arg: 1, scope: !715, file: !103, line: 832, type: !19)
!718 = !DILocation(line: 0, scope: !715, inlinedAt: !719)
!719 = !DILocation(line: 213, column: 28, scope: !698, inlinedAt: !702)
!720 = !DILocation(line: 0, scope: !687)
!721 = !DILocation(line: 0, scope: !693)
!722 = !DILocation(line: 856, column: 13, scope: !709, inlinedAt: !712)
!723 = !DILocation(line: 771, column: 18, scope: !704, inlinedAt: !708)
!724 = !DILocalVariable(name: "self", arg: 1, scope: !725, file: !41, line: 1916, type: !48)
!725 = distinct !DISubprogram(name: "lt", linkageName: "_RNvXsU_NtNtCsgEmfK2I1SDS_4core3cmp5implsjNtB7_10PartialOrd2lt", scope: !42, file: !41, line: 1916, type: !45, scopeLine: 1916, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !726)
!726 = !{!724, !727}
!727 = !DILocalVariable(name: "other", arg: 2, scope: !725, file: !41, line: 1916, type: !48)
!728 = !DILocation(line: 1916, column: 19, scope: !725, inlinedAt: !729)
!729 = !DILocation(line: 772, column: 12, scope: !704, inlinedAt: !708)
!730 = !DILocation(line: 1916, column: 26, scope: !725, inlinedAt: !729)
!731 = !DILocation(line: 1916, column: 50, scope: !725, inlinedAt: !729)
!732 = !DILocation(line: 59, column: 17, scope: !695)
!733 = !DILocation(line: 0, scope: !703, inlinedAt: !708)
!734 = !DILocation(line: 0, scope: !695)
!735 = !DILocation(line: 844, column: 17, scope: !715, inlinedAt: !719)
!736 = !DILocation(line: 59, column: 9, scope: !695)
!737 = distinct !{!737, !173}
!738 = !DILocation(line: 61, column: 2, scope: !680)
!739 = distinct !DISubprogram(name: "rust_scale_in_place", scope: !9, file: !8, line: 15, type: !740, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !742)
!740 = !DISubroutineType(types: !741)
!741 = !{null, !355, !19, !12}
!742 = !{!743, !744, !745, !746, !757}
!743 = !DILocalVariable(name: "x", arg: 1, scope: !739, file: !8, line: 15, type: !355)
!744 = !DILocalVariable(name: "n", arg: 2, scope: !739, file: !8, line: 15, type: !19)
!745 = !DILocalVariable(name: "k", arg: 3, scope: !739, file: !8, line: 15, type: !12)
!746 = !DILocalVariable(name: "iter", scope: !747, file: !8, line: 16, type: !748, align: 64)
!747 = distinct !DILexicalBlock(scope: !739, file: !8, line: 16, column: 5)
!748 = !DICompositeType(tag: DW_TAG_structure_type, name: "IterMut<f64>", scope: !191, file: !14, size: 128, align: 64, flags: DIFlagPublic, elements: !749, templateParams: !203, identifier: "99ce3aefc61bf6059503da387745b64a")
!749 = !{!750, !751, !752}
!750 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !748, file: !14, baseType: !200, size: 64, align: 64, flags: DIFlagPrivate)
!751 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !748, file: !14, baseType: !355, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!752 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !748, file: !14, baseType: !753, align: 8, offset: 128, flags: DIFlagPrivate)
!753 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&mut f64>", scope: !132, file: !14, align: 8, flags: DIFlagPublic, elements: !20, templateParams: !754, identifier: "976de26c2f4e7f5012e45ce572a57140")
!754 = !{!755}
!755 = !DITemplateTypeParameter(name: "T", type: !756)
!756 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut f64", baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!757 = !DILocalVariable(name: "v", scope: !758, file: !8, line: 16, type: !756, align: 64)
!758 = distinct !DILexicalBlock(scope: !747, file: !8, line: 16, column: 5)
!759 = !DILocalVariable(name: "self", arg: 1, scope: !760, file: !189, line: 157, type: !775)
!760 = distinct !DISubprogram(name: "next<f64>", linkageName: "_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h80998b655d7e30f8E", scope: !761, file: !189, line: 157, type: !762, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !203, retainedNodes: !776)
!761 = !DINamespace(name: "{impl#179}", scope: !191)
!762 = !DISubroutineType(types: !763)
!763 = !{!764, !775}
!764 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&mut f64>", scope: !61, file: !14, size: 64, align: 64, flags: DIFlagPublic, elements: !765, templateParams: !20, identifier: "ea7d39baed2276918e1f0691d567ebdd")
!765 = !{!766}
!766 = !DICompositeType(tag: DW_TAG_variant_part, scope: !764, file: !14, size: 64, align: 64, elements: !767, templateParams: !20, identifier: "d24879ab9f2adbd3aabd9df892733348", discriminator: !774)
!767 = !{!768, !770}
!768 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !766, file: !14, baseType: !769, size: 64, align: 64, extraData: i64 0)
!769 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !764, file: !14, size: 64, align: 64, flags: DIFlagPublic, elements: !20, templateParams: !754, identifier: "407f52a8f1905fc6bd41a9f2266b4fd3")
!770 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !766, file: !14, baseType: !771, size: 64, align: 64)
!771 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !764, file: !14, size: 64, align: 64, flags: DIFlagPublic, elements: !772, templateParams: !754, identifier: "158c997302a226d61799ed10227231d1")
!772 = !{!773}
!773 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !771, file: !14, baseType: !756, size: 64, align: 64, flags: DIFlagPublic)
!774 = !DIDerivedType(tag: DW_TAG_member, scope: !764, file: !14, baseType: !74, size: 64, align: 64, flags: DIFlagArtificial)
!775 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::IterMut<f64>", baseType: !748, size: 64, align: 64, dwarfAddressSpace: 0)
!776 = !{!759, !777, !779, !781}
!777 = !DILocalVariable(name: "ptr", scope: !778, file: !189, line: 161, type: !200, align: 64)
!778 = distinct !DILexicalBlock(scope: !760, file: !189, line: 161, column: 17)
!779 = !DILocalVariable(name: "end_or_len", scope: !780, file: !189, line: 162, type: !355, align: 64)
!780 = distinct !DILexicalBlock(scope: !778, file: !189, line: 162, column: 17)
!781 = !DILocalVariable(name: "len", scope: !782, file: !189, line: 167, type: !19, align: 64)
!782 = distinct !DILexicalBlock(scope: !780, file: !189, line: 167, column: 25)
!783 = !DILocation(line: 157, column: 21, scope: !760, inlinedAt: !784)
!784 = !DILocation(line: 16, column: 14, scope: !785)
!785 = !DILexicalBlockFile(scope: !747, file: !8, discriminator: 4)
!786 = !DILocation(line: 0, scope: !739)
!787 = !DILocalVariable(name: "len", scope: !788, file: !323, line: 222, type: !19, align: 64)
!788 = distinct !DILexicalBlock(scope: !789, file: !323, line: 222, column: 9)
!789 = distinct !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter16IterMut$LT$T$GT$3new17h1d7b8ef95e40dcbeE", scope: !748, file: !323, line: 221, type: !790, scopeLine: 221, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !203, declaration: !796, retainedNodes: !797)
!790 = !DISubroutineType(types: !791)
!791 = !{!748, !792}
!792 = !DICompositeType(tag: DW_TAG_structure_type, name: "&mut [f64]", file: !14, size: 128, align: 64, elements: !793, templateParams: !20, identifier: "20ddfcfce50bf865828153ff1ef46b96")
!793 = !{!794, !795}
!794 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !792, file: !14, baseType: !17, size: 64, align: 64)
!795 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !792, file: !14, baseType: !19, size: 64, align: 64, offset: 64)
!796 = !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter16IterMut$LT$T$GT$3new17h1d7b8ef95e40dcbeE", scope: !748, file: !323, line: 221, type: !790, scopeLine: 221, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !203)
!797 = !{!798, !787, !799, !801}
!798 = !DILocalVariable(name: "slice", arg: 1, scope: !789, file: !323, line: 221, type: !792)
!799 = !DILocalVariable(name: "ptr", scope: !800, file: !323, line: 223, type: !200, align: 64)
!800 = distinct !DILexicalBlock(scope: !788, file: !323, line: 223, column: 9)
!801 = !DILocalVariable(name: "end_or_len", scope: !802, file: !323, line: 241, type: !355, align: 64)
!802 = distinct !DILexicalBlock(scope: !800, file: !323, line: 241, column: 13)
!803 = !DILocation(line: 0, scope: !788, inlinedAt: !804)
!804 = !DILocation(line: 1061, column: 9, scope: !805, inlinedAt: !808)
!805 = distinct !DISubprogram(name: "iter_mut<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17h60328d502142a7d6E", scope: !338, file: !337, line: 1060, type: !790, scopeLine: 1060, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !203, retainedNodes: !806)
!806 = !{!807}
!807 = !DILocalVariable(name: "self", arg: 1, scope: !805, file: !337, line: 1060, type: !792)
!808 = !DILocation(line: 36, column: 14, scope: !809, inlinedAt: !813)
!809 = distinct !DISubprogram(name: "into_iter<f64>", linkageName: "_ZN4core5slice4iter95_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$mut$u20$$u5b$T$u5d$$GT$9into_iter17h63a55475c8ff8796E", scope: !810, file: !323, line: 35, type: !790, scopeLine: 35, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !203, retainedNodes: !811)
!810 = !DINamespace(name: "{impl#2}", scope: !191)
!811 = !{!812}
!812 = !DILocalVariable(name: "self", arg: 1, scope: !809, file: !323, line: 35, type: !792)
!813 = !DILocation(line: 16, column: 14, scope: !814)
!814 = !DILexicalBlockFile(scope: !739, file: !8, discriminator: 2)
!815 = !DILocalVariable(name: "count", arg: 2, scope: !816, file: !408, line: 927, type: !19)
!816 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h56854c45ad742558E", scope: !409, file: !408, line: 927, type: !411, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !203, retainedNodes: !817)
!817 = !{!818, !815}
!818 = !DILocalVariable(name: "self", arg: 1, scope: !816, file: !408, line: 927, type: !355)
!819 = !DILocation(line: 0, scope: !816, inlinedAt: !820)
!820 = !DILocation(line: 242, column: 82, scope: !800, inlinedAt: !804)
!821 = !DILocalVariable(name: "count", scope: !822, file: !352, line: 651, type: !19, align: 64)
!822 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hb8bde5072b1c7ebeE", scope: !200, file: !352, line: 651, type: !823, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !203, declaration: !825, retainedNodes: !826)
!823 = !DISubroutineType(types: !824)
!824 = !{!200, !200, !19}
!825 = !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hb8bde5072b1c7ebeE", scope: !200, file: !352, line: 651, type: !823, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !203)
!826 = !{!827, !821}
!827 = !DILocalVariable(name: "self", arg: 1, scope: !822, file: !352, line: 651, type: !200)
!828 = !DILocation(line: 0, scope: !822, inlinedAt: !829)
!829 = !DILocation(line: 185, column: 40, scope: !780, inlinedAt: !784)
!830 = !DILocation(line: 0, scope: !809, inlinedAt: !813)
!831 = !DILocation(line: 0, scope: !805, inlinedAt: !808)
!832 = !DILocation(line: 0, scope: !789, inlinedAt: !804)
!833 = !DILocation(line: 0, scope: !800, inlinedAt: !804)
!834 = !DILocalVariable(name: "self", arg: 1, scope: !835, file: !352, line: 401, type: !200)
!835 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h129c5a2574c09d28E", scope: !200, file: !352, line: 401, type: !353, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !203, declaration: !356, retainedNodes: !836)
!836 = !{!834}
!837 = !DILocation(line: 0, scope: !835, inlinedAt: !838)
!838 = !DILocation(line: 242, column: 73, scope: !800, inlinedAt: !804)
!839 = !DILocation(line: 407, column: 18, scope: !835, inlinedAt: !838)
!840 = !DILocation(line: 961, column: 18, scope: !816, inlinedAt: !820)
!841 = !DILocation(line: 0, scope: !747)
!842 = !DILocation(line: 0, scope: !778, inlinedAt: !784)
!843 = !DILocation(line: 0, scope: !780, inlinedAt: !784)
!844 = !DILocalVariable(name: "self", arg: 1, scope: !845, file: !352, line: 1719, type: !848)
!845 = distinct !DISubprogram(name: "eq<f64>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17h828933a18ff46b9bE", scope: !661, file: !352, line: 1719, type: !846, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !203, retainedNodes: !849)
!846 = !DISubroutineType(types: !847)
!847 = !{!47, !848, !848}
!848 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::ptr::non_null::NonNull<f64>", baseType: !200, size: 64, align: 64, dwarfAddressSpace: 0)
!849 = !{!844, !850}
!850 = !DILocalVariable(name: "other", arg: 2, scope: !845, file: !352, line: 1719, type: !848)
!851 = !DILocation(line: 1719, column: 11, scope: !845, inlinedAt: !852)
!852 = !DILocation(line: 180, column: 28, scope: !780, inlinedAt: !784)
!853 = !DILocation(line: 1719, column: 18, scope: !845, inlinedAt: !852)
!854 = !DILocation(line: 1720, column: 9, scope: !845, inlinedAt: !852)
!855 = !DILocation(line: 17, column: 19, scope: !758)
!856 = !DILocation(line: 17, column: 15, scope: !758)
!857 = !DILocation(line: 17, column: 9, scope: !758)
!858 = distinct !{!858, !859, !860}
!859 = !{!"llvm.loop.isvectorized", i32 1}
!860 = !{!"llvm.loop.unroll.runtime.disable"}
!861 = !DILocation(line: 659, column: 28, scope: !822, inlinedAt: !829)
!862 = !DILocation(line: 0, scope: !758)
!863 = distinct !{!863, !860, !859}
!864 = !DILocation(line: 19, column: 2, scope: !739)
!865 = distinct !DISubprogram(name: "rust_window_roughness", scope: !9, file: !8, line: 34, type: !866, scopeLine: 34, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !868)
!866 = !DISubroutineType(types: !867)
!867 = !{!12, !179, !19}
!868 = !{!869, !870}
!869 = !DILocalVariable(name: "x", arg: 1, scope: !865, file: !8, line: 34, type: !179)
!870 = !DILocalVariable(name: "n", arg: 2, scope: !865, file: !8, line: 34, type: !19)
!871 = !DILocation(line: 0, scope: !865)
!872 = !DILocalVariable(name: "init", scope: !873, file: !874, line: 161, type: !12, align: 64)
!873 = distinct !DISubprogram(name: "fold<core::slice::iter::Windows<f64>, rust_slices::rust_window_roughness::{closure_env#0}, f64, rust_slices::rust_window_roughness::{closure_env#1}>", linkageName: "_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbc8399049ac63a71E", scope: !875, file: !874, line: 161, type: !877, scopeLine: 161, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !904, retainedNodes: !901)
!874 = !DIFile(filename: "library/core/src/iter/adapters/filter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "634e5fd3f9a3a9d3391e3e4b05922314")
!875 = !DINamespace(name: "{impl#3}", scope: !876)
!876 = !DINamespace(name: "filter", scope: !219)
!877 = !DISubroutineType(types: !878)
!878 = !{!12, !879, !12, !900}
!879 = !DICompositeType(tag: DW_TAG_structure_type, name: "Filter<core::slice::iter::Windows<f64>, rust_slices::rust_window_roughness::{closure_env#0}>", scope: !876, file: !14, size: 192, align: 64, flags: DIFlagPublic, elements: !880, templateParams: !897, identifier: "3eade734075b1444860c591a0d0fcdcf")
!880 = !{!881, !894}
!881 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !879, file: !14, baseType: !882, size: 192, align: 64, flags: DIFlagProtected)
!882 = !DICompositeType(tag: DW_TAG_structure_type, name: "Windows<f64>", scope: !191, file: !14, size: 192, align: 64, flags: DIFlagPublic, elements: !883, templateParams: !203, identifier: "d1f1822a6cd2cda46859bd63f6b66de9")
!883 = !{!884, !885}
!884 = !DIDerivedType(tag: DW_TAG_member, name: "v", scope: !882, file: !14, baseType: !13, size: 128, align: 64, flags: DIFlagPrivate)
!885 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !882, file: !14, baseType: !886, size: 64, align: 64, offset: 128, flags: DIFlagPrivate)
!886 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonZero<usize>", scope: !887, file: !14, size: 64, align: 64, flags: DIFlagPublic, elements: !888, templateParams: !67, identifier: "44b3255484829a0f48397ba71910d976")
!887 = !DINamespace(name: "nonzero", scope: !105)
!888 = !{!889}
!889 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !886, file: !14, baseType: !890, size: 64, align: 64, flags: DIFlagPrivate)
!890 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonZeroUsizeInner", scope: !891, file: !14, size: 64, align: 64, flags: DIFlagPublic, elements: !892, templateParams: !20, identifier: "3fd2e83a31e4fa746278d8fcd4d42ef")
!891 = !DINamespace(name: "niche_types", scope: !105)
!892 = !{!893}
!893 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !890, file: !14, baseType: !19, size: 64, align: 64, flags: DIFlagPrivate)
!894 = !DIDerivedType(tag: DW_TAG_member, name: "predicate", scope: !879, file: !14, baseType: !895, align: 8, offset: 192, flags: DIFlagPrivate)
!895 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !896, file: !14, align: 8, elements: !20, identifier: "415900ee6d8a680f96d0fdb577c94a16")
!896 = !DINamespace(name: "rust_window_roughness", scope: !9)
!897 = !{!898, !899}
!898 = !DITemplateTypeParameter(name: "I", type: !882)
!899 = !DITemplateTypeParameter(name: "P", type: !895)
!900 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#1}", scope: !896, file: !14, align: 8, elements: !20, identifier: "63d3e25a28b69e2f91cff977aa6d1bdb")
!901 = !{!902, !902, !872, !903}
!902 = !DILocalVariable(name: "self", scope: !873, file: !874, line: 161, type: !879, align: 64)
!903 = !DILocalVariable(name: "fold", scope: !873, file: !874, line: 161, type: !900, align: 8)
!904 = !{!898, !899, !270, !905}
!905 = !DITemplateTypeParameter(name: "Fold", type: !900)
!906 = !DILocation(line: 0, scope: !873, inlinedAt: !907)
!907 = !DILocation(line: 38, column: 10, scope: !865)
!908 = !DILocation(line: 161, column: 41, scope: !873, inlinedAt: !907)
!909 = !DILocalVariable(name: "self", arg: 1, scope: !910, file: !310, line: 2640, type: !882)
!910 = distinct !DISubprogram(name: "fold<core::slice::iter::Windows<f64>, f64, core::iter::adapters::filter::filter_fold::{closure_env#0}<&[f64], f64, rust_slices::rust_window_roughness::{closure_env#0}, rust_slices::rust_window_roughness::{closure_env#1}>>", linkageName: "_ZN4core4iter6traits8iterator8Iterator4fold17h6623906278b4a40aE", scope: !311, file: !310, line: 2640, type: !911, scopeLine: 2640, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !925, retainedNodes: !918)
!911 = !DISubroutineType(types: !912)
!912 = !{!12, !882, !12, !913}
!913 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<&[f64], f64, rust_slices::rust_window_roughness::{closure_env#0}, rust_slices::rust_window_roughness::{closure_env#1}>", scope: !914, file: !14, align: 8, elements: !915, templateParams: !20, identifier: "c1544cc3eb93ed9f8a33bea68e7b1d41")
!914 = !DINamespace(name: "filter_fold", scope: !876)
!915 = !{!916, !917}
!916 = !DIDerivedType(tag: DW_TAG_member, name: "predicate", scope: !913, file: !14, baseType: !895, align: 8)
!917 = !DIDerivedType(tag: DW_TAG_member, name: "fold", scope: !913, file: !14, baseType: !900, align: 8)
!918 = !{!909, !919, !920, !921, !923}
!919 = !DILocalVariable(name: "init", arg: 2, scope: !910, file: !310, line: 2640, type: !12)
!920 = !DILocalVariable(name: "f", arg: 3, scope: !910, file: !310, line: 2640, type: !913)
!921 = !DILocalVariable(name: "accum", scope: !922, file: !310, line: 2645, type: !12, align: 64)
!922 = distinct !DILexicalBlock(scope: !910, file: !310, line: 2645, column: 9)
!923 = !DILocalVariable(name: "x", scope: !924, file: !310, line: 2646, type: !13, align: 64)
!924 = distinct !DILexicalBlock(scope: !922, file: !310, line: 2646, column: 41)
!925 = !{!926, !297, !927}
!926 = !DITemplateTypeParameter(name: "Self", type: !882)
!927 = !DITemplateTypeParameter(name: "F", type: !913)
!928 = !DILocation(line: 0, scope: !910, inlinedAt: !929)
!929 = distinct !DILocation(line: 165, column: 19, scope: !873, inlinedAt: !907)
!930 = !DILocation(line: 2640, column: 38, scope: !910, inlinedAt: !929)
!931 = !DILocation(line: 0, scope: !922, inlinedAt: !929)
!932 = !DILocalVariable(name: "self", arg: 1, scope: !933, file: !323, line: 1356, type: !950)
!933 = distinct !DISubprogram(name: "next<f64>", linkageName: "_ZN94_$LT$core..slice..iter..Windows$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha70b44b86951775fE", scope: !934, file: !323, line: 1356, type: !935, scopeLine: 1356, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !203, retainedNodes: !951)
!934 = !DINamespace(name: "{impl#62}", scope: !191)
!935 = !DISubroutineType(types: !936)
!936 = !{!937, !950}
!937 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&[f64]>", scope: !61, file: !14, size: 128, align: 64, flags: DIFlagPublic, elements: !938, templateParams: !20, identifier: "b829250c133c9c953b3f9a2662752f0a")
!938 = !{!939}
!939 = !DICompositeType(tag: DW_TAG_variant_part, scope: !937, file: !14, size: 128, align: 64, elements: !940, templateParams: !20, identifier: "4de86ae8601e529acae542412dee7445", discriminator: !949)
!940 = !{!941, !945}
!941 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !939, file: !14, baseType: !942, size: 128, align: 64, extraData: i64 0)
!942 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !937, file: !14, size: 128, align: 64, flags: DIFlagPublic, elements: !20, templateParams: !943, identifier: "3a6c53632d711beaf2c3aec3e4b7add8")
!943 = !{!944}
!944 = !DITemplateTypeParameter(name: "T", type: !13)
!945 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !939, file: !14, baseType: !946, size: 128, align: 64)
!946 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !937, file: !14, size: 128, align: 64, flags: DIFlagPublic, elements: !947, templateParams: !943, identifier: "25a85519a5ff98d11b9f169946923104")
!947 = !{!948}
!948 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !946, file: !14, baseType: !13, size: 128, align: 64, flags: DIFlagPublic)
!949 = !DIDerivedType(tag: DW_TAG_member, scope: !937, file: !14, baseType: !74, size: 64, align: 64, flags: DIFlagArtificial)
!950 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Windows<f64>", baseType: !882, size: 64, align: 64, dwarfAddressSpace: 0)
!951 = !{!932, !952}
!952 = !DILocalVariable(name: "ret", scope: !953, file: !323, line: 1360, type: !937, align: 64)
!953 = distinct !DILexicalBlock(scope: !933, file: !323, line: 1360, column: 13)
!954 = !DILocation(line: 0, scope: !933, inlinedAt: !955)
!955 = distinct !DILocation(line: 2646, column: 34, scope: !924, inlinedAt: !929)
!956 = !DILocalVariable(name: "offset", scope: !957, file: !958, line: 84, type: !19, align: 64)
!957 = distinct !DISubprogram(name: "get_offset_len_noubcheck<f64>", linkageName: "_ZN4core5slice5index24get_offset_len_noubcheck17hed9ccee5e831218fE", scope: !959, file: !958, line: 82, type: !960, scopeLine: 82, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !203, retainedNodes: !966)
!958 = !DIFile(filename: "library/core/src/slice/index.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "35f1d9855ef780cd44773269ad8900cd")
!959 = !DINamespace(name: "index", scope: !192)
!960 = !DISubroutineType(types: !961)
!961 = !{!962, !962, !19, !19}
!962 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const [f64]", file: !14, size: 128, align: 64, elements: !963, templateParams: !20, identifier: "58ff1aeba5526ea58640b554e0504a59")
!963 = !{!964, !965}
!964 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !962, file: !14, baseType: !17, size: 64, align: 64)
!965 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !962, file: !14, baseType: !19, size: 64, align: 64, offset: 64)
!966 = !{!967, !956, !968, !956}
!967 = !DILocalVariable(name: "ptr", arg: 1, scope: !957, file: !958, line: 83, type: !13)
!968 = !DILocalVariable(name: "len", arg: 3, scope: !957, file: !958, line: 85, type: !19)
!969 = !DILocation(line: 0, scope: !957, inlinedAt: !970)
!970 = distinct !DILocation(line: 441, column: 24, scope: !971, inlinedAt: !979)
!971 = distinct !DISubprogram(name: "index<f64>", linkageName: "_ZN106_$LT$core..ops..range..Range$LT$usize$GT$$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17had24b656ea0289c4E", scope: !972, file: !958, line: 435, type: !973, scopeLine: 435, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !203, retainedNodes: !975)
!972 = !DINamespace(name: "{impl#4}", scope: !959)
!973 = !DISubroutineType(types: !974)
!974 = !{!13, !28, !13, !108}
!975 = !{!976, !976, !977, !978}
!976 = !DILocalVariable(name: "self", scope: !971, file: !958, line: 435, type: !28, align: 64)
!977 = !DILocalVariable(name: "slice", arg: 2, scope: !971, file: !958, line: 435, type: !13)
!978 = !DILocalVariable(name: "new_len", scope: !971, file: !958, line: 437, type: !19, align: 64)
!979 = distinct !DILocation(line: 529, column: 23, scope: !980, inlinedAt: !990)
!980 = distinct !DISubprogram(name: "index<f64>", linkageName: "_ZN108_$LT$core..ops..range..RangeTo$LT$usize$GT$$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17h9f5a14cd4e0bb6a7E", scope: !981, file: !958, line: 528, type: !982, scopeLine: 528, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !203, retainedNodes: !987)
!981 = !DINamespace(name: "{impl#6}", scope: !959)
!982 = !DISubroutineType(types: !983)
!983 = !{!13, !984, !13, !108}
!984 = !DICompositeType(tag: DW_TAG_structure_type, name: "RangeTo<usize>", scope: !29, file: !14, size: 64, align: 64, flags: DIFlagPublic, elements: !985, templateParams: !35, identifier: "f710578d6607af7c4ac65fc39895c7c0")
!985 = !{!986}
!986 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !984, file: !14, baseType: !19, size: 64, align: 64, flags: DIFlagPublic)
!987 = !{!988, !989}
!988 = !DILocalVariable(name: "self", scope: !980, file: !958, line: 528, type: !984, align: 64)
!989 = !DILocalVariable(name: "slice", arg: 2, scope: !980, file: !958, line: 528, type: !13)
!990 = distinct !DILocation(line: 19, column: 15, scope: !991, inlinedAt: !1000)
!991 = distinct !DISubprogram(name: "index<f64, core::ops::range::RangeTo<usize>>", linkageName: "_ZN4core5slice5index74_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$5index17h5c770159d28019a5E", scope: !992, file: !958, line: 18, type: !993, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !998, retainedNodes: !995)
!992 = !DINamespace(name: "{impl#0}", scope: !959)
!993 = !DISubroutineType(types: !994)
!994 = !{!13, !13, !984, !108}
!995 = !{!996, !997}
!996 = !DILocalVariable(name: "self", arg: 1, scope: !991, file: !958, line: 18, type: !13)
!997 = !DILocalVariable(name: "index", scope: !991, file: !958, line: 18, type: !984, align: 64)
!998 = !{!204, !999}
!999 = !DITemplateTypeParameter(name: "I", type: !984)
!1000 = distinct !DILocation(line: 1360, column: 35, scope: !933, inlinedAt: !955)
!1001 = !DILocalVariable(name: "index", scope: !1002, file: !958, line: 18, type: !1005, align: 64)
!1002 = distinct !DISubprogram(name: "index<f64, core::ops::range::RangeFrom<usize>>", linkageName: "_ZN4core5slice5index74_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$5index17h21944cae733f2c41E", scope: !992, file: !958, line: 18, type: !1003, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !1010, retainedNodes: !1008)
!1003 = !DISubroutineType(types: !1004)
!1004 = !{!13, !13, !1005, !108}
!1005 = !DICompositeType(tag: DW_TAG_structure_type, name: "RangeFrom<usize>", scope: !29, file: !14, size: 64, align: 64, flags: DIFlagPublic, elements: !1006, templateParams: !35, identifier: "dae3ef637417c7c22fbe71130fe73be")
!1006 = !{!1007}
!1007 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !1005, file: !14, baseType: !19, size: 64, align: 64, flags: DIFlagPublic)
!1008 = !{!1009, !1001}
!1009 = !DILocalVariable(name: "self", arg: 1, scope: !1002, file: !958, line: 18, type: !13)
!1010 = !{!204, !1011}
!1011 = !DITemplateTypeParameter(name: "I", type: !1005)
!1012 = !DILocation(line: 0, scope: !1002, inlinedAt: !1013)
!1013 = distinct !DILocation(line: 1361, column: 29, scope: !953, inlinedAt: !955)
!1014 = !DILocalVariable(name: "self", scope: !1015, file: !958, line: 567, type: !1005, align: 64)
!1015 = distinct !DISubprogram(name: "index<f64>", linkageName: "_ZN110_$LT$core..ops..range..RangeFrom$LT$usize$GT$$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17hd7d1f7fe195c9f25E", scope: !1016, file: !958, line: 567, type: !1017, scopeLine: 567, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !203, retainedNodes: !1019)
!1016 = !DINamespace(name: "{impl#7}", scope: !959)
!1017 = !DISubroutineType(types: !1018)
!1018 = !{!13, !1005, !13, !108}
!1019 = !{!1014, !1020, !1021}
!1020 = !DILocalVariable(name: "slice", arg: 2, scope: !1015, file: !958, line: 567, type: !13)
!1021 = !DILocalVariable(name: "new_len", scope: !1022, file: !958, line: 573, type: !19, align: 64)
!1022 = distinct !DILexicalBlock(scope: !1015, file: !958, line: 573, column: 13)
!1023 = !DILocation(line: 0, scope: !1015, inlinedAt: !1024)
!1024 = distinct !DILocation(line: 19, column: 15, scope: !1025, inlinedAt: !1013)
!1025 = !DILexicalBlockFile(scope: !1002, file: !958, discriminator: 2)
!1026 = !DILocation(line: 0, scope: !957, inlinedAt: !1027)
!1027 = distinct !DILocation(line: 574, column: 15, scope: !1022, inlinedAt: !1024)
!1028 = !DILocation(line: 1357, column: 12, scope: !933, inlinedAt: !955)
!1029 = !DILocation(line: 37, column: 28, scope: !1030, inlinedAt: !1038)
!1030 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN11rust_slices21rust_window_roughness28_$u7b$$u7b$closure$u7d$$u7d$17h3a8490f6b696730bE", scope: !896, file: !8, line: 37, type: !1031, scopeLine: 37, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !1035)
!1031 = !DISubroutineType(types: !1032)
!1032 = !{!47, !1033, !1034}
!1033 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_slices::rust_window_roughness::{closure_env#0}", baseType: !895, size: 64, align: 64, dwarfAddressSpace: 0)
!1034 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&&[f64]", baseType: !13, size: 64, align: 64, dwarfAddressSpace: 0)
!1035 = !{!1036, !1037}
!1036 = !DILocalVariable(name: "w", arg: 2, scope: !1030, file: !8, line: 37, type: !1034)
!1037 = !DILocalVariable(arg: 1, scope: !1030, file: !8, line: 37, type: !1033)
!1038 = distinct !DILocation(line: 79, column: 25, scope: !1039, inlinedAt: !1051)
!1039 = distinct !DISubprogram(name: "{closure#0}<&[f64], f64, rust_slices::rust_window_roughness::{closure_env#0}, rust_slices::rust_window_roughness::{closure_env#1}>", linkageName: "_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E", scope: !914, file: !874, line: 79, type: !1040, scopeLine: 79, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !1048, retainedNodes: !1043)
!1040 = !DISubroutineType(types: !1041)
!1041 = !{!12, !1042, !12, !13}
!1042 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::filter::filter_fold::{closure_env#0}<&[f64], f64, rust_slices::rust_window_roughness::{closure_env#0}, rust_slices::rust_window_roughness::{closure_env#1}>", baseType: !913, size: 64, align: 64, dwarfAddressSpace: 0)
!1043 = !{!1044, !1045, !1046, !1047}
!1044 = !DILocalVariable(name: "acc", arg: 2, scope: !1039, file: !874, line: 79, type: !12)
!1045 = !DILocalVariable(name: "item", arg: 3, scope: !1039, file: !874, line: 79, type: !13)
!1046 = !DILocalVariable(name: "predicate", scope: !1039, file: !874, line: 76, type: !895, align: 8)
!1047 = !DILocalVariable(name: "fold", scope: !1039, file: !874, line: 77, type: !900, align: 8)
!1048 = !{!944, !270, !1049, !1050}
!1049 = !DITemplateTypeParameter(name: "impl FnMut(&T) -> bool", type: !895)
!1050 = !DITemplateTypeParameter(name: "impl FnMut(Acc, T) -> Acc", type: !900)
!1051 = distinct !DILocation(line: 2647, column: 21, scope: !924, inlinedAt: !929)
!1052 = !{!1053}
!1053 = distinct !{!1053, !1054, !"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E: argument 0"}
!1054 = distinct !{!1054, !"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E"}
!1055 = !{!1056, !1058}
!1056 = distinct !{!1056, !1057, !"_ZN11rust_slices21rust_window_roughness28_$u7b$$u7b$closure$u7d$$u7d$17h3a8490f6b696730bE: %w"}
!1057 = distinct !{!1057, !"_ZN11rust_slices21rust_window_roughness28_$u7b$$u7b$closure$u7d$$u7d$17h3a8490f6b696730bE"}
!1058 = distinct !{!1058, !1059, !"_ZN4core4iter6traits8iterator8Iterator4fold17h6623906278b4a40aE: %self"}
!1059 = distinct !{!1059, !"_ZN4core4iter6traits8iterator8Iterator4fold17h6623906278b4a40aE"}
!1060 = !DILocation(line: 0, scope: !1022, inlinedAt: !1024)
!1061 = !DILocation(line: 0, scope: !953, inlinedAt: !955)
!1062 = !DILocation(line: 0, scope: !924, inlinedAt: !929)
!1063 = !DILocation(line: 0, scope: !1039, inlinedAt: !1051)
!1064 = !DILocation(line: 0, scope: !1030, inlinedAt: !1038)
!1065 = !DILocation(line: 89, column: 24, scope: !957, inlinedAt: !1027)
!1066 = !DILocation(line: 573, column: 27, scope: !1015, inlinedAt: !1024)
!1067 = !DILocation(line: 37, column: 21, scope: !1030, inlinedAt: !1038)
!1068 = !DILocation(line: 79, column: 25, scope: !1039, inlinedAt: !1051)
!1069 = !DILocation(line: 39, column: 2, scope: !865)
