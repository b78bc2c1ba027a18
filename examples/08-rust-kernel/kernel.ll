; ModuleID = 'kernel.134d93dd8c9d4f00-cgu.0'
source_filename = "kernel.134d93dd8c9d4f00-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_4ed3acad4d4aca0d9201b7f2b780b11a = private unnamed_addr constant [10 x i8] c"kernel.rs\00", align 1
@alloc_ef61beb81d45d83b651078e379573c62 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_4ed3acad4d4aca0d9201b7f2b780b11a, [16 x i8] c"\09\00\00\00\00\00\00\00\0A\00\00\00/\00\00\00" }>, align 8
@alloc_da37d1fe29bb762976d2c3d912800141 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_4ed3acad4d4aca0d9201b7f2b780b11a, [16 x i8] c"\09\00\00\00\00\00\00\00\0A\00\00\00>\00\00\00" }>, align 8

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @energy(ptr noalias noundef nonnull readonly align 8 captures(none) %0, i64 noundef range(i64 0, 1152921504606846976) %1) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !7 {
start:
    #dbg_value(ptr poison, !48, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !87)
    #dbg_value(ptr poison, !102, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !125)
    #dbg_value(ptr poison, !114, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !126)
    #dbg_value(ptr poison, !120, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !127)
    #dbg_value(ptr poison, !128, !DIExpression(), !139)
    #dbg_value(ptr poison, !165, !DIExpression(), !180)
    #dbg_value(ptr poison, !175, !DIExpression(), !181)
    #dbg_value(ptr poison, !48, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !87)
    #dbg_value(ptr poison, !102, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !125)
    #dbg_value(ptr poison, !114, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !126)
    #dbg_value(ptr poison, !120, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !127)
    #dbg_value(ptr poison, !128, !DIExpression(), !182)
    #dbg_value(ptr poison, !165, !DIExpression(), !187)
    #dbg_value(ptr poison, !175, !DIExpression(), !188)
    #dbg_value(ptr poison, !48, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !87)
    #dbg_value(ptr poison, !102, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !125)
    #dbg_value(ptr poison, !114, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !126)
    #dbg_value(ptr poison, !120, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !127)
    #dbg_value(ptr %0, !22, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !189)
    #dbg_value(i64 %1, !22, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !189)
    #dbg_value(i64 1, !190, !DIExpression(), !197)
    #dbg_value(i64 1, !199, !DIExpression(), !239)
    #dbg_value(i64 1, !190, !DIExpression(), !241)
    #dbg_value(i64 1, !199, !DIExpression(), !244)
    #dbg_value(i64 0, !120, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !127)
    #dbg_value(i64 3, !120, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !127)
    #dbg_value(i64 0, !114, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !126)
    #dbg_value(i64 3, !114, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !126)
    #dbg_value(i64 0, !102, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !125)
    #dbg_value(i64 3, !102, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !125)
    #dbg_value(double -0.000000e+00, !103, !DIExpression(), !125)
    #dbg_declare(ptr poison, !104, !DIExpression(), !247)
    #dbg_value(double 0.000000e+00, !23, !DIExpression(), !248)
  %n = udiv i64 %1, 3, !dbg !249
    #dbg_value(i64 %n, !25, !DIExpression(), !250)
    #dbg_value(i64 0, !27, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !251)
    #dbg_value(i64 %n, !27, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !251)
  %umax = tail call i64 @llvm.umax.i64(i64 %1, i64 2), !dbg !252
  %2 = udiv i64 %umax, 3, !dbg !252
    #dbg_value(double 0.000000e+00, !23, !DIExpression(), !248)
    #dbg_value(i64 0, !27, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !251)
    #dbg_value(ptr undef, !175, !DIExpression(), !188)
    #dbg_value(ptr undef, !165, !DIExpression(), !187)
    #dbg_value(ptr undef, !128, !DIExpression(), !182)
    #dbg_value(ptr undef, !138, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !253)
  %exitcond29.not44 = icmp samesign ult i64 %1, 3, !dbg !254
  br i1 %exitcond29.not44, label %bb4, label %bb3, !dbg !183

bb1.loopexit:                                     ; preds = %_ZN4core4iter6traits8iterator8Iterator4fold17h18d481585809a326E.exit, %bb3
  %sum.sroa.0.1.lcssa = phi double [ %sum.sroa.0.046, %bb3 ], [ %12, %_ZN4core4iter6traits8iterator8Iterator4fold17h18d481585809a326E.exit ], !dbg !189
    #dbg_value(double %sum.sroa.0.1.lcssa, !23, !DIExpression(), !248)
    #dbg_value(i64 %_27, !27, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !251)
    #dbg_value(ptr undef, !175, !DIExpression(), !188)
    #dbg_value(ptr undef, !165, !DIExpression(), !187)
    #dbg_value(ptr undef, !128, !DIExpression(), !182)
    #dbg_value(ptr undef, !138, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !253)
  %exitcond29.not = icmp eq i64 %_27, %n, !dbg !254
  br i1 %exitcond29.not, label %bb4, label %bb3, !dbg !183

bb4:                                              ; preds = %bb1.loopexit, %start
  %sum.sroa.0.0.lcssa = phi double [ 0.000000e+00, %start ], [ %sum.sroa.0.1.lcssa, %bb1.loopexit ], !dbg !255
  ret double %sum.sroa.0.0.lcssa, !dbg !256

bb3:                                              ; preds = %start, %bb1.loopexit
  %sum.sroa.0.046 = phi double [ %sum.sroa.0.1.lcssa, %bb1.loopexit ], [ 0.000000e+00, %start ]
  %iter.sroa.0.045 = phi i64 [ %_27, %bb1.loopexit ], [ 0, %start ]
    #dbg_value(double %sum.sroa.0.046, !23, !DIExpression(), !248)
    #dbg_value(i64 %iter.sroa.0.045, !27, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !251)
    #dbg_value(i64 %iter.sroa.0.045, !166, !DIExpression(), !257)
    #dbg_value(i64 %iter.sroa.0.045, !196, !DIExpression(), !197)
    #dbg_value(i64 %iter.sroa.0.045, !238, !DIExpression(), !239)
  %_27 = add nuw nsw i64 %iter.sroa.0.045, 1, !dbg !258
    #dbg_value(i64 %_27, !27, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !251)
    #dbg_value(i64 %iter.sroa.0.045, !38, !DIExpression(), !259)
    #dbg_value(i64 0, !40, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !260)
    #dbg_value(i64 %iter.sroa.0.045, !40, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !260)
    #dbg_value(double %sum.sroa.0.046, !23, !DIExpression(), !248)
    #dbg_value(ptr undef, !175, !DIExpression(), !181)
    #dbg_value(ptr undef, !165, !DIExpression(), !180)
    #dbg_value(ptr undef, !128, !DIExpression(), !139)
    #dbg_value(ptr undef, !138, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !261)
  %_3018.not = icmp eq i64 %iter.sroa.0.045, 0, !dbg !262
  br i1 %_3018.not, label %bb1.loopexit, label %bb5.lr.ph, !dbg !263

bb5.lr.ph:                                        ; preds = %bb3
  %_6.i.i.i = mul nuw nsw i64 %iter.sroa.0.045, 3
  %_9.i.i.i = icmp samesign ult i64 %_6.i.i.i, %1
  %3 = getelementptr inbounds nuw double, ptr %0, i64 %_6.i.i.i
  %_5.i.i.1.i = add nuw nsw i64 %_6.i.i.i, 1
  %_9.i.i.1.i = icmp samesign ult i64 %_5.i.i.1.i, %1
  %4 = getelementptr inbounds nuw double, ptr %0, i64 %_5.i.i.1.i
  %_5.i.i.2.i = add nuw nsw i64 %_6.i.i.i, 2
  %_9.i.i.2.i = icmp samesign ult i64 %_5.i.i.2.i, %1
  %5 = getelementptr inbounds nuw double, ptr %0, i64 %_5.i.i.2.i
  br i1 %_9.i.i.i, label %bb5, label %panic.i.i.i.split, !dbg !264

bb5:                                              ; preds = %bb5.lr.ph, %_ZN4core4iter6traits8iterator8Iterator4fold17h18d481585809a326E.exit
  %sum.sroa.0.120 = phi double [ %12, %_ZN4core4iter6traits8iterator8Iterator4fold17h18d481585809a326E.exit ], [ %sum.sroa.0.046, %bb5.lr.ph ]
  %iter1.sroa.0.019 = phi i64 [ %_34, %_ZN4core4iter6traits8iterator8Iterator4fold17h18d481585809a326E.exit ], [ 0, %bb5.lr.ph ]
    #dbg_value(double %sum.sroa.0.120, !23, !DIExpression(), !248)
    #dbg_value(i64 %iter1.sroa.0.019, !168, !DIExpression(), !288)
    #dbg_value(i64 %iter1.sroa.0.019, !196, !DIExpression(), !241)
    #dbg_value(i64 %iter1.sroa.0.019, !238, !DIExpression(), !244)
  %_34 = add nuw nsw i64 %iter1.sroa.0.019, 1, !dbg !289
    #dbg_value(i64 %_34, !40, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !260)
    #dbg_value(i64 %iter1.sroa.0.019, !42, !DIExpression(), !290)
    #dbg_value(ptr undef, !120, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !127)
    #dbg_value(ptr undef, !114, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !126)
    #dbg_value(ptr undef, !102, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !125)
    #dbg_value(ptr undef, !120, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !127)
    #dbg_value(ptr undef, !114, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !126)
    #dbg_value(ptr undef, !102, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !125)
    #dbg_value(ptr undef, !120, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !127)
    #dbg_value(ptr undef, !114, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !126)
    #dbg_value(ptr undef, !102, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !125)
    #dbg_value(ptr undef, !48, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !87)
    #dbg_value(ptr undef, !48, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !87)
    #dbg_value(ptr undef, !48, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !87)
    #dbg_value(i64 3, !77, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !87)
    #dbg_value(double -0.000000e+00, !78, !DIExpression(), !87)
    #dbg_value(ptr undef, !291, !DIExpression(), !294)
    #dbg_value(ptr undef, !296, !DIExpression(), !301)
    #dbg_value(double -0.000000e+00, !79, !DIExpression(), !303)
    #dbg_value(i64 1, !77, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !87)
    #dbg_value(i64 0, !81, !DIExpression(), !304)
    #dbg_value(ptr poison, !283, !DIExpression(DW_OP_deref, DW_OP_LLVM_fragment, 0, 64), !305)
    #dbg_value(double -0.000000e+00, !280, !DIExpression(), !305)
    #dbg_value(i64 0, !281, !DIExpression(), !305)
    #dbg_value(ptr poison, !271, !DIExpression(DW_OP_deref, DW_OP_deref, DW_OP_LLVM_fragment, 0, 64), !306)
    #dbg_value(ptr poison, !272, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 8, DW_OP_deref), !306)
    #dbg_value(ptr poison, !273, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 16, DW_OP_deref), !306)
    #dbg_value(i64 0, !270, !DIExpression(), !306)
    #dbg_value(i32 2, !307, !DIExpression(), !318)
    #dbg_value(i32 2, !320, !DIExpression(), !327)
  %_12.i.i.i = mul nuw nsw i64 %iter1.sroa.0.019, 3, !dbg !329
  %_15.i.i.i = icmp samesign ult i64 %_12.i.i.i, %1, !dbg !330
  br i1 %_15.i.i.i, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf728bcc61c325f21E.exit.i", label %panic2.i.i.i, !dbg !330

panic.i.i.i.split:                                ; preds = %bb5.lr.ph, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf728bcc61c325f21E.exit.i", %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf728bcc61c325f21E.exit.1.i"
  %umax.i = tail call i64 @llvm.umax.i64(i64 %1, i64 %_6.i.i.i), !dbg !331
; call core::panicking::panic_bounds_check
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %umax.i, i64 noundef %1, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_ef61beb81d45d83b651078e379573c62) #3, !dbg !264, !noalias !332
  unreachable, !dbg !264

panic2.i.i.i:                                     ; preds = %bb1.i.i.2.i, %bb1.i.i.1.i, %bb5
  %_11.i.i.lcssa.i = phi i64 [ %_12.i.i.i, %bb5 ], [ %_11.i.i.1.i, %bb1.i.i.1.i ], [ %_11.i.i.2.i, %bb1.i.i.2.i ], !dbg !329
; call core::panicking::panic_bounds_check
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %_11.i.i.lcssa.i, i64 noundef %1, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_da37d1fe29bb762976d2c3d912800141) #3, !dbg !330, !noalias !332
  unreachable, !dbg !330

"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf728bcc61c325f21E.exit.i": ; preds = %bb5
  %_4.i.i2.i = load double, ptr %3, align 8, !dbg !264, !noalias !332, !noundef !20
  %6 = getelementptr inbounds nuw double, ptr %0, i64 %_12.i.i.i, !dbg !330
  %_10.i.i.i = load double, ptr %6, align 8, !dbg !330, !noalias !332, !noundef !20
    #dbg_value(double poison, !317, !DIExpression(), !318)
    #dbg_value(double poison, !326, !DIExpression(), !327)
    #dbg_value(ptr undef, !339, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !347)
    #dbg_value(double -0.000000e+00, !345, !DIExpression(), !347)
    #dbg_value(double poison, !346, !DIExpression(), !347)
    #dbg_value(double poison, !79, !DIExpression(), !303)
    #dbg_value(ptr undef, !291, !DIExpression(), !294)
    #dbg_value(ptr undef, !296, !DIExpression(), !301)
    #dbg_value(i64 2, !77, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !87)
    #dbg_value(i64 1, !81, !DIExpression(), !304)
    #dbg_value(ptr poison, !283, !DIExpression(DW_OP_deref, DW_OP_LLVM_fragment, 0, 64), !305)
    #dbg_value(double poison, !280, !DIExpression(), !305)
    #dbg_value(i64 1, !281, !DIExpression(), !305)
    #dbg_value(ptr poison, !271, !DIExpression(DW_OP_deref, DW_OP_deref, DW_OP_LLVM_fragment, 0, 64), !306)
    #dbg_value(ptr poison, !272, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 8, DW_OP_deref), !306)
    #dbg_value(ptr poison, !273, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 16, DW_OP_deref), !306)
    #dbg_value(i64 1, !270, !DIExpression(), !306)
    #dbg_value(i32 2, !307, !DIExpression(), !318)
    #dbg_value(i32 2, !320, !DIExpression(), !327)
  br i1 %_9.i.i.1.i, label %bb1.i.i.1.i, label %panic.i.i.i.split, !dbg !264

bb1.i.i.1.i:                                      ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf728bcc61c325f21E.exit.i"
  %_11.i.i.1.i = add nuw nsw i64 %_12.i.i.i, 1, !dbg !329
  %_15.i.i.1.i = icmp samesign ult i64 %_11.i.i.1.i, %1, !dbg !330
  br i1 %_15.i.i.1.i, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf728bcc61c325f21E.exit.1.i", label %panic2.i.i.i, !dbg !330

"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf728bcc61c325f21E.exit.1.i": ; preds = %bb1.i.i.1.i
  %_4.i.i2.1.i = load double, ptr %4, align 8, !dbg !264, !noalias !349, !noundef !20
  %7 = getelementptr inbounds nuw double, ptr %0, i64 %_11.i.i.1.i, !dbg !330
  %_10.i.i.1.i = load double, ptr %7, align 8, !dbg !330, !noalias !349, !noundef !20
    #dbg_value(double poison, !317, !DIExpression(), !318)
    #dbg_value(double poison, !326, !DIExpression(), !327)
    #dbg_value(ptr undef, !339, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !347)
    #dbg_value(double poison, !345, !DIExpression(), !347)
    #dbg_value(double poison, !346, !DIExpression(), !347)
    #dbg_value(double poison, !79, !DIExpression(), !303)
    #dbg_value(ptr undef, !291, !DIExpression(), !294)
    #dbg_value(ptr undef, !296, !DIExpression(), !301)
    #dbg_value(i64 3, !77, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !87)
    #dbg_value(i64 2, !81, !DIExpression(), !304)
    #dbg_value(ptr poison, !283, !DIExpression(DW_OP_deref, DW_OP_LLVM_fragment, 0, 64), !305)
    #dbg_value(double poison, !280, !DIExpression(), !305)
    #dbg_value(i64 2, !281, !DIExpression(), !305)
    #dbg_value(ptr poison, !271, !DIExpression(DW_OP_deref, DW_OP_deref, DW_OP_LLVM_fragment, 0, 64), !306)
    #dbg_value(ptr poison, !272, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 8, DW_OP_deref), !306)
    #dbg_value(ptr poison, !273, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 16, DW_OP_deref), !306)
    #dbg_value(i64 2, !270, !DIExpression(), !306)
    #dbg_value(i32 2, !307, !DIExpression(), !318)
    #dbg_value(i32 2, !320, !DIExpression(), !327)
  br i1 %_9.i.i.2.i, label %bb1.i.i.2.i, label %panic.i.i.i.split, !dbg !264

bb1.i.i.2.i:                                      ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf728bcc61c325f21E.exit.1.i"
  %_11.i.i.2.i = add nuw nsw i64 %_12.i.i.i, 2, !dbg !329
  %exitcond.not = icmp eq i64 %iter1.sroa.0.019, %2, !dbg !330
  br i1 %exitcond.not, label %panic2.i.i.i, label %_ZN4core4iter6traits8iterator8Iterator4fold17h18d481585809a326E.exit, !dbg !330

_ZN4core4iter6traits8iterator8Iterator4fold17h18d481585809a326E.exit: ; preds = %bb1.i.i.2.i
  %self.i.i.i = fsub double %_4.i.i2.i, %_10.i.i.i, !dbg !352
    #dbg_value(double %self.i.i.i, !317, !DIExpression(), !318)
    #dbg_value(double %self.i.i.i, !326, !DIExpression(), !327)
  %8 = fmul double %self.i.i.i, %self.i.i.i, !dbg !353
    #dbg_value(double %8, !346, !DIExpression(), !347)
    #dbg_value(double %8, !79, !DIExpression(), !303)
    #dbg_value(double %8, !280, !DIExpression(), !305)
  %self.i.i.1.i = fsub double %_4.i.i2.1.i, %_10.i.i.1.i, !dbg !352
    #dbg_value(double %self.i.i.1.i, !317, !DIExpression(), !318)
    #dbg_value(double %self.i.i.1.i, !326, !DIExpression(), !327)
  %9 = fmul double %self.i.i.1.i, %self.i.i.1.i, !dbg !353
    #dbg_value(double %9, !346, !DIExpression(), !347)
  %_0.i.i.1.i = fadd double %8, %9, !dbg !354
    #dbg_value(double %_0.i.i.1.i, !79, !DIExpression(), !303)
    #dbg_value(double %_0.i.i.1.i, !280, !DIExpression(), !305)
  %_4.i.i2.2.i = load double, ptr %5, align 8, !dbg !264, !noalias !355, !noundef !20
  %10 = getelementptr inbounds nuw double, ptr %0, i64 %_11.i.i.2.i, !dbg !330
  %_10.i.i.2.i = load double, ptr %10, align 8, !dbg !330, !noalias !355, !noundef !20
  %self.i.i.2.i = fsub double %_4.i.i2.2.i, %_10.i.i.2.i, !dbg !352
    #dbg_value(double %self.i.i.2.i, !317, !DIExpression(), !318)
    #dbg_value(double %self.i.i.2.i, !326, !DIExpression(), !327)
  %11 = fmul double %self.i.i.2.i, %self.i.i.2.i, !dbg !353
    #dbg_value(ptr undef, !339, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !347)
    #dbg_value(double %_0.i.i.1.i, !345, !DIExpression(), !347)
    #dbg_value(double %11, !346, !DIExpression(), !347)
  %_0.i.i.2.i = fadd double %_0.i.i.1.i, %11, !dbg !354
    #dbg_value(double %_0.i.i.2.i, !79, !DIExpression(), !303)
    #dbg_value(ptr undef, !291, !DIExpression(), !294)
    #dbg_value(ptr undef, !296, !DIExpression(), !301)
    #dbg_value(i64 poison, !77, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !87)
    #dbg_value(double %_0.i.i.2.i, !44, !DIExpression(), !358)
  %_19 = fmul double %_0.i.i.2.i, %_0.i.i.2.i, !dbg !359
  %_18 = fmul double %_0.i.i.2.i, %_19, !dbg !360
  %inverse = fdiv double 1.000000e+00, %_18, !dbg !361
    #dbg_value(double %inverse, !46, !DIExpression(), !362)
  %_22 = fmul double %inverse, %inverse, !dbg !363
  %_21 = fsub double %_22, %inverse, !dbg !364
  %_20 = fmul double %_21, 4.000000e+00, !dbg !365
  %12 = fadd double %sum.sroa.0.120, %_20, !dbg !366
    #dbg_value(double %12, !23, !DIExpression(), !248)
    #dbg_value(i64 %_34, !40, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !260)
    #dbg_value(ptr undef, !175, !DIExpression(), !181)
    #dbg_value(ptr undef, !165, !DIExpression(), !180)
    #dbg_value(ptr undef, !128, !DIExpression(), !139)
    #dbg_value(ptr undef, !138, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !261)
  %exitcond28.not = icmp eq i64 %_34, %iter.sroa.0.045, !dbg !262
  br i1 %exitcond28.not, label %bb1.loopexit, label %bb5, !dbg !263
}

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #0

; core::panicking::panic_bounds_check
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef, i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #2

attributes #0 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { noinline noreturn nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.dbg.cu = !{!5}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{i32 7, !"Dwarf Version", i32 4}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!5 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !6, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!6 = !DIFile(filename: "kernel.rs/@/kernel.134d93dd8c9d4f00-cgu.0", directory: ".")
!7 = distinct !DISubprogram(name: "energy", scope: !9, file: !8, line: 5, type: !10, scopeLine: 5, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !21)
!8 = !DIFile(filename: "kernel.rs", directory: ".", checksumkind: CSK_MD5, checksum: "3f33bd59104e8855f29d0b6a76a2879b")
!9 = !DINamespace(name: "kernel", scope: null)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !13}
!12 = !DIBasicType(name: "f64", size: 64, encoding: DW_ATE_float)
!13 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[f64]", file: !14, size: 128, align: 64, elements: !15, templateParams: !20, identifier: "c2e5038d7aaf99ab8518798f59d45307")
!14 = !DIFile(filename: "<unknown>", directory: "")
!15 = !{!16, !18}
!16 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !13, file: !14, baseType: !17, size: 64, align: 64)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!18 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !13, file: !14, baseType: !19, size: 64, align: 64, offset: 64)
!19 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!20 = !{}
!21 = !{!22, !23, !25, !27, !38, !40, !42, !44, !46}
!22 = !DILocalVariable(name: "x", arg: 1, scope: !7, file: !8, line: 5, type: !13)
!23 = !DILocalVariable(name: "sum", scope: !24, file: !8, line: 6, type: !12, align: 64)
!24 = distinct !DILexicalBlock(scope: !7, file: !8, line: 6, column: 5)
!25 = !DILocalVariable(name: "n", scope: !26, file: !8, line: 7, type: !19, align: 64)
!26 = distinct !DILexicalBlock(scope: !24, file: !8, line: 7, column: 5)
!27 = !DILocalVariable(name: "iter", scope: !28, file: !8, line: 8, type: !29, align: 64)
!28 = distinct !DILexicalBlock(scope: !26, file: !8, line: 8, column: 5)
!29 = !DICompositeType(tag: DW_TAG_structure_type, name: "Range<usize>", scope: !30, file: !14, size: 128, align: 64, flags: DIFlagPublic, elements: !33, templateParams: !36, identifier: "53448c16a7a0802d59f963f67d6d8fdf")
!30 = !DINamespace(name: "range", scope: !31)
!31 = !DINamespace(name: "ops", scope: !32)
!32 = !DINamespace(name: "core", scope: null)
!33 = !{!34, !35}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !29, file: !14, baseType: !19, size: 64, align: 64, flags: DIFlagPublic)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !29, file: !14, baseType: !19, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!36 = !{!37}
!37 = !DITemplateTypeParameter(name: "Idx", type: !19)
!38 = !DILocalVariable(name: "i", scope: !39, file: !8, line: 8, type: !19, align: 64)
!39 = distinct !DILexicalBlock(scope: !28, file: !8, line: 8, column: 5)
!40 = !DILocalVariable(name: "iter", scope: !41, file: !8, line: 9, type: !29, align: 64)
!41 = distinct !DILexicalBlock(scope: !39, file: !8, line: 9, column: 9)
!42 = !DILocalVariable(name: "j", scope: !43, file: !8, line: 9, type: !19, align: 64)
!43 = distinct !DILexicalBlock(scope: !41, file: !8, line: 9, column: 9)
!44 = !DILocalVariable(name: "square", scope: !45, file: !8, line: 10, type: !12, align: 64)
!45 = distinct !DILexicalBlock(scope: !43, file: !8, line: 10, column: 13)
!46 = !DILocalVariable(name: "inverse", scope: !47, file: !8, line: 11, type: !12, align: 64)
!47 = distinct !DILexicalBlock(scope: !45, file: !8, line: 11, column: 13)
!48 = !DILocalVariable(name: "f", arg: 3, scope: !49, file: !50, line: 2640, type: !57)
!49 = distinct !DISubprogram(name: "fold<core::ops::range::Range<usize>, f64, core::iter::adapters::map::map_fold::{closure_env#0}<usize, f64, f64, kernel::energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::ops::range::Range<usize>, kernel::energy::{closure_env#0}>>>>", linkageName: "_ZN4core4iter6traits8iterator8Iterator4fold17h18d481585809a326E", scope: !51, file: !50, line: 2640, type: !55, scopeLine: 2640, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !83, retainedNodes: !76)
!50 = !DIFile(filename: "library/core/src/iter/traits/iterator.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "03f316921fc0b2bb7786dd4fa41456f9")
!51 = !DINamespace(name: "Iterator", scope: !52)
!52 = !DINamespace(name: "iterator", scope: !53)
!53 = !DINamespace(name: "traits", scope: !54)
!54 = !DINamespace(name: "iter", scope: !32)
!55 = !DISubroutineType(types: !56)
!56 = !{!12, !29, !12, !57}
!57 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<usize, f64, f64, kernel::energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::ops::range::Range<usize>, kernel::energy::{closure_env#0}>>>", scope: !58, file: !14, size: 192, align: 64, elements: !61, templateParams: !20, identifier: "5616dd5048927403d85821bee832927d")
!58 = !DINamespace(name: "map_fold", scope: !59)
!59 = !DINamespace(name: "map", scope: !60)
!60 = !DINamespace(name: "adapters", scope: !54)
!61 = !{!62, !67}
!62 = !DIDerivedType(tag: DW_TAG_member, name: "g", scope: !57, file: !14, baseType: !63, align: 8, offset: 192)
!63 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<core::iter::adapters::map::Map<core::ops::range::Range<usize>, kernel::energy::{closure_env#0}>>", scope: !64, file: !14, align: 8, elements: !20, identifier: "4747c55e97662443964792d5614d391f")
!64 = !DINamespace(name: "sum", scope: !65)
!65 = !DINamespace(name: "{impl#132}", scope: !66)
!66 = !DINamespace(name: "accum", scope: !53)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !57, file: !14, baseType: !68, size: 192, align: 64)
!68 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !69, file: !14, size: 192, align: 64, elements: !70, templateParams: !20, identifier: "4ccdf720f8a75c025767d432233d2c6a")
!69 = !DINamespace(name: "energy", scope: !9)
!70 = !{!71, !73, !75}
!71 = !DIDerivedType(tag: DW_TAG_member, name: "_ref__x", scope: !68, file: !14, baseType: !72, size: 64, align: 64)
!72 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&&[f64]", baseType: !13, size: 64, align: 64, dwarfAddressSpace: 0)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "_ref__i", scope: !68, file: !14, baseType: !74, size: 64, align: 64, offset: 64)
!74 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&usize", baseType: !19, size: 64, align: 64, dwarfAddressSpace: 0)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "_ref__j", scope: !68, file: !14, baseType: !74, size: 64, align: 64, offset: 128)
!76 = !{!77, !78, !48, !79, !81}
!77 = !DILocalVariable(name: "self", arg: 1, scope: !49, file: !50, line: 2640, type: !29)
!78 = !DILocalVariable(name: "init", arg: 2, scope: !49, file: !50, line: 2640, type: !12)
!79 = !DILocalVariable(name: "accum", scope: !80, file: !50, line: 2645, type: !12, align: 64)
!80 = distinct !DILexicalBlock(scope: !49, file: !50, line: 2645, column: 9)
!81 = !DILocalVariable(name: "x", scope: !82, file: !50, line: 2646, type: !19, align: 64)
!82 = distinct !DILexicalBlock(scope: !80, file: !50, line: 2646, column: 41)
!83 = !{!84, !85, !86}
!84 = !DITemplateTypeParameter(name: "Self", type: !29)
!85 = !DITemplateTypeParameter(name: "B", type: !12)
!86 = !DITemplateTypeParameter(name: "F", type: !57)
!87 = !DILocation(line: 0, scope: !49, inlinedAt: !88)
!88 = distinct !DILocation(line: 128, column: 19, scope: !89, inlinedAt: !108)
!89 = distinct !DISubprogram(name: "fold<f64, core::ops::range::Range<usize>, kernel::energy::{closure_env#0}, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::ops::range::Range<usize>, kernel::energy::{closure_env#0}>>>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he00cd3b3990dad36E", scope: !91, file: !90, line: 124, type: !92, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !105, retainedNodes: !101)
!90 = !DIFile(filename: "library/core/src/iter/adapters/map.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "47fd4c3c8424e034238ec6bb5a169812")
!91 = !DINamespace(name: "{impl#2}", scope: !59)
!92 = !DISubroutineType(types: !93)
!93 = !{!12, !94, !12, !63}
!94 = !DICompositeType(tag: DW_TAG_structure_type, name: "Map<core::ops::range::Range<usize>, kernel::energy::{closure_env#0}>", scope: !59, file: !14, size: 320, align: 64, flags: DIFlagPublic, elements: !95, templateParams: !98, identifier: "95acbccbc97ccddcf222caa1fcd6bc6")
!95 = !{!96, !97}
!96 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !94, file: !14, baseType: !29, size: 128, align: 64, offset: 192, flags: DIFlagProtected)
!97 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !94, file: !14, baseType: !68, size: 192, align: 64, flags: DIFlagPrivate)
!98 = !{!99, !100}
!99 = !DITemplateTypeParameter(name: "I", type: !29)
!100 = !DITemplateTypeParameter(name: "F", type: !68)
!101 = !{!102, !102, !103, !104}
!102 = !DILocalVariable(name: "self", scope: !89, file: !90, line: 124, type: !94, align: 64)
!103 = !DILocalVariable(name: "init", scope: !89, file: !90, line: 124, type: !12, align: 64)
!104 = !DILocalVariable(name: "g", scope: !89, file: !90, line: 124, type: !63, align: 8)
!105 = !{!85, !99, !100, !106, !107}
!106 = !DITemplateTypeParameter(name: "Acc", type: !12)
!107 = !DITemplateTypeParameter(name: "G", type: !63)
!108 = !DILocation(line: 161, column: 22, scope: !109, inlinedAt: !117)
!109 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::ops::range::Range<usize>, kernel::energy::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hcaa8cd91a2e36798E", scope: !65, file: !110, line: 160, type: !111, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !115, retainedNodes: !113)
!110 = !DIFile(filename: "library/core/src/iter/traits/accum.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "29c702feed2d279674f04740ce9fc327")
!111 = !DISubroutineType(types: !112)
!112 = !{!12, !94}
!113 = !{!114, !114}
!114 = !DILocalVariable(name: "iter", scope: !109, file: !110, line: 160, type: !94, align: 64)
!115 = !{!116}
!116 = !DITemplateTypeParameter(name: "I", type: !94)
!117 = !DILocation(line: 3658, column: 9, scope: !118, inlinedAt: !124)
!118 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::ops::range::Range<usize>, kernel::energy::{closure_env#0}>, f64>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3sum17h568f958b63ace99dE", scope: !51, file: !50, line: 3653, type: !111, scopeLine: 3653, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !121, retainedNodes: !119)
!119 = !{!120, !120}
!120 = !DILocalVariable(name: "self", scope: !118, file: !50, line: 3653, type: !94, align: 64)
!121 = !{!122, !123}
!122 = !DITemplateTypeParameter(name: "Self", type: !94)
!123 = !DITemplateTypeParameter(name: "S", type: !12)
!124 = !DILocation(line: 10, column: 85, scope: !43)
!125 = !DILocation(line: 0, scope: !89, inlinedAt: !108)
!126 = !DILocation(line: 0, scope: !109, inlinedAt: !117)
!127 = !DILocation(line: 0, scope: !118, inlinedAt: !124)
!128 = !DILocalVariable(name: "self", arg: 1, scope: !129, file: !130, line: 1916, type: !74)
!129 = distinct !DISubprogram(name: "lt", linkageName: "_RNvXsU_NtNtCsgEmfK2I1SDS_4core3cmp5implsjNtB7_10PartialOrd2lt", scope: !131, file: !130, line: 1916, type: !134, scopeLine: 1916, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !137)
!130 = !DIFile(filename: "library/core/src/cmp.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9b875f3ee90b4abbf50efdba3db39504")
!131 = !DINamespace(name: "{impl#58}", scope: !132)
!132 = !DINamespace(name: "impls", scope: !133)
!133 = !DINamespace(name: "cmp", scope: !32)
!134 = !DISubroutineType(types: !135)
!135 = !{!136, !74, !74}
!136 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!137 = !{!128, !138}
!138 = !DILocalVariable(name: "other", arg: 2, scope: !129, file: !130, line: 1916, type: !74)
!139 = !DILocation(line: 1916, column: 19, scope: !129, inlinedAt: !140)
!140 = !DILocation(line: 772, column: 12, scope: !141, inlinedAt: !170)
!141 = !DILexicalBlockFile(scope: !143, file: !142, discriminator: 2)
!142 = !DIFile(filename: "library/core/src/iter/range.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e302cc3146df1591d87c4742d277fd2d")
!143 = distinct !DISubprogram(name: "spec_next<usize>", linkageName: "_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17hb8e4a056e451e059E", scope: !144, file: !142, line: 771, type: !146, scopeLine: 771, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !155, retainedNodes: !164)
!144 = !DINamespace(name: "{impl#5}", scope: !145)
!145 = !DINamespace(name: "range", scope: !54)
!146 = !DISubroutineType(types: !147)
!147 = !{!148, !163}
!148 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<usize>", scope: !149, file: !14, size: 128, align: 64, flags: DIFlagPublic, elements: !150, templateParams: !20, identifier: "6f59025219977f466509bd4ae79a2945")
!149 = !DINamespace(name: "option", scope: !32)
!150 = !{!151}
!151 = !DICompositeType(tag: DW_TAG_variant_part, scope: !148, file: !14, size: 128, align: 64, elements: !152, templateParams: !20, identifier: "57fdcff454be91893aca78d2b2510f66", discriminator: !161)
!152 = !{!153, !157}
!153 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !151, file: !14, baseType: !154, size: 128, align: 64, extraData: i64 0)
!154 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !148, file: !14, size: 128, align: 64, flags: DIFlagPublic, elements: !20, templateParams: !155, identifier: "5f402b7d82062085bb94b01d172ca4ec")
!155 = !{!156}
!156 = !DITemplateTypeParameter(name: "T", type: !19)
!157 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !151, file: !14, baseType: !158, size: 128, align: 64, extraData: i64 1)
!158 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !148, file: !14, size: 128, align: 64, flags: DIFlagPublic, elements: !159, templateParams: !155, identifier: "c70f2dfad93186ce146b7e80830727")
!159 = !{!160}
!160 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !158, file: !14, baseType: !19, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!161 = !DIDerivedType(tag: DW_TAG_member, scope: !148, file: !14, baseType: !162, size: 64, align: 64, flags: DIFlagArtificial)
!162 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!163 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::ops::range::Range<usize>", baseType: !29, size: 64, align: 64, dwarfAddressSpace: 0)
!164 = !{!165, !166, !168}
!165 = !DILocalVariable(name: "self", arg: 1, scope: !143, file: !142, line: 771, type: !163)
!166 = !DILocalVariable(name: "old", scope: !167, file: !142, line: 773, type: !19, align: 64)
!167 = distinct !DILexicalBlock(scope: !143, file: !142, line: 773, column: 13)
!168 = !DILocalVariable(name: "old", scope: !169, file: !142, line: 773, type: !19, align: 64)
!169 = distinct !DILexicalBlock(scope: !143, file: !142, line: 773, column: 13)
!170 = !DILocation(line: 857, column: 14, scope: !171, inlinedAt: !178)
!171 = !DILexicalBlockFile(scope: !172, file: !142, discriminator: 2)
!172 = distinct !DISubprogram(name: "next<usize>", linkageName: "_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h274c2b6acd3dba39E", scope: !173, file: !142, line: 856, type: !146, scopeLine: 856, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !176, retainedNodes: !174)
!173 = !DINamespace(name: "{impl#6}", scope: !145)
!174 = !{!175}
!175 = !DILocalVariable(name: "self", arg: 1, scope: !172, file: !142, line: 856, type: !163)
!176 = !{!177}
!177 = !DITemplateTypeParameter(name: "A", type: !19)
!178 = !DILocation(line: 9, column: 18, scope: !179)
!179 = !DILexicalBlockFile(scope: !41, file: !8, discriminator: 2)
!180 = !DILocation(line: 771, column: 18, scope: !143, inlinedAt: !170)
!181 = !DILocation(line: 856, column: 13, scope: !172, inlinedAt: !178)
!182 = !DILocation(line: 1916, column: 19, scope: !129, inlinedAt: !183)
!183 = !DILocation(line: 772, column: 12, scope: !143, inlinedAt: !184)
!184 = !DILocation(line: 857, column: 14, scope: !172, inlinedAt: !185)
!185 = !DILocation(line: 8, column: 14, scope: !186)
!186 = !DILexicalBlockFile(scope: !28, file: !8, discriminator: 2)
!187 = !DILocation(line: 771, column: 18, scope: !143, inlinedAt: !184)
!188 = !DILocation(line: 856, column: 13, scope: !172, inlinedAt: !185)
!189 = !DILocation(line: 0, scope: !7)
!190 = !DILocalVariable(name: "n", scope: !191, file: !142, line: 211, type: !19, align: 64)
!191 = distinct !DISubprogram(name: "forward_unchecked", linkageName: "_RNvXsF_NtNtCsgEmfK2I1SDS_4core4iter5rangejNtB5_4Step17forward_unchecked", scope: !192, file: !142, line: 211, type: !193, scopeLine: 211, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !195)
!192 = !DINamespace(name: "{impl#43}", scope: !145)
!193 = !DISubroutineType(types: !194)
!194 = !{!19, !19, !19}
!195 = !{!196, !190, !190}
!196 = !DILocalVariable(name: "start", arg: 1, scope: !191, file: !142, line: 211, type: !19)
!197 = !DILocation(line: 0, scope: !191, inlinedAt: !198)
!198 = !DILocation(line: 775, column: 35, scope: !167, inlinedAt: !184)
!199 = !DILocalVariable(name: "rhs", scope: !200, file: !201, line: 832, type: !19, align: 64)
!200 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !202, file: !201, line: 832, type: !204, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !237)
!201 = !DIFile(filename: "library/core/src/num/uint_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "de2f29a3485fc28d710ba6c3062e6efa")
!202 = !DINamespace(name: "{impl#11}", scope: !203)
!203 = !DINamespace(name: "num", scope: !32)
!204 = !DISubroutineType(types: !205)
!205 = !{!19, !19, !19, !206}
!206 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::panic::location::Location", baseType: !207, size: 64, align: 64, dwarfAddressSpace: 0)
!207 = !DICompositeType(tag: DW_TAG_structure_type, name: "Location", scope: !208, file: !14, size: 192, align: 64, flags: DIFlagPublic, elements: !210, templateParams: !20, identifier: "c23b7de1297af8f4a89df3da49f37ee6")
!208 = !DINamespace(name: "location", scope: !209)
!209 = !DINamespace(name: "panic", scope: !32)
!210 = !{!211, !225, !227, !228}
!211 = !DIDerivedType(tag: DW_TAG_member, name: "filename", scope: !207, file: !14, baseType: !212, size: 128, align: 64, flags: DIFlagPrivate)
!212 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<str>", scope: !213, file: !14, size: 128, align: 64, flags: DIFlagPublic, elements: !215, templateParams: !223, identifier: "cc7383b2ce73f6838bfb6ae828fb6ae6")
!213 = !DINamespace(name: "non_null", scope: !214)
!214 = !DINamespace(name: "ptr", scope: !32)
!215 = !{!216}
!216 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !212, file: !14, baseType: !217, size: 128, align: 64, flags: DIFlagPrivate)
!217 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const str", file: !14, size: 128, align: 64, elements: !218, templateParams: !20, identifier: "238a44609877474087c05adf26cd41fa")
!218 = !{!219, !222}
!219 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !217, file: !14, baseType: !220, size: 64, align: 64)
!220 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !221, size: 64, align: 64, dwarfAddressSpace: 0)
!221 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!222 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !217, file: !14, baseType: !19, size: 64, align: 64, offset: 64)
!223 = !{!224}
!224 = !DITemplateTypeParameter(name: "T", type: !221)
!225 = !DIDerivedType(tag: DW_TAG_member, name: "line", scope: !207, file: !14, baseType: !226, size: 32, align: 32, offset: 128, flags: DIFlagPrivate)
!226 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!227 = !DIDerivedType(tag: DW_TAG_member, name: "col", scope: !207, file: !14, baseType: !226, size: 32, align: 32, offset: 160, flags: DIFlagPrivate)
!228 = !DIDerivedType(tag: DW_TAG_member, name: "_filename", scope: !207, file: !14, baseType: !229, align: 8, offset: 192, flags: DIFlagPrivate)
!229 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&str>", scope: !230, file: !14, align: 8, flags: DIFlagPublic, elements: !20, templateParams: !231, identifier: "e16ac355808b6aef9fb50b5f125fee05")
!230 = !DINamespace(name: "marker", scope: !32)
!231 = !{!232}
!232 = !DITemplateTypeParameter(name: "T", type: !233)
!233 = !DICompositeType(tag: DW_TAG_structure_type, name: "&str", file: !14, size: 128, align: 64, elements: !234, templateParams: !20, identifier: "9277eecd40495f85161460476aacc992")
!234 = !{!235, !236}
!235 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !233, file: !14, baseType: !220, size: 64, align: 64)
!236 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !233, file: !14, baseType: !19, size: 64, align: 64, offset: 64)
!237 = !{!238, !199, !199}
!238 = !DILocalVariable(name: "self", arg: 1, scope: !200, file: !201, line: 832, type: !19)
!239 = !DILocation(line: 0, scope: !200, inlinedAt: !240)
!240 = !DILocation(line: 213, column: 28, scope: !191, inlinedAt: !198)
!241 = !DILocation(line: 0, scope: !191, inlinedAt: !242)
!242 = !DILocation(line: 775, column: 35, scope: !243, inlinedAt: !170)
!243 = !DILexicalBlockFile(scope: !169, file: !142, discriminator: 2)
!244 = !DILocation(line: 0, scope: !200, inlinedAt: !245)
!245 = !DILocation(line: 213, column: 28, scope: !246, inlinedAt: !242)
!246 = !DILexicalBlockFile(scope: !191, file: !142, discriminator: 2)
!247 = !DILocation(line: 124, column: 38, scope: !89, inlinedAt: !108)
!248 = !DILocation(line: 0, scope: !24)
!249 = !DILocation(line: 7, column: 13, scope: !24)
!250 = !DILocation(line: 0, scope: !26)
!251 = !DILocation(line: 0, scope: !28)
!252 = !DILocation(line: 8, column: 5, scope: !28)
!253 = !DILocation(line: 1916, column: 26, scope: !129, inlinedAt: !183)
!254 = !DILocation(line: 1916, column: 50, scope: !129, inlinedAt: !183)
!255 = !DILocation(line: 6, column: 19, scope: !7)
!256 = !DILocation(line: 16, column: 2, scope: !7)
!257 = !DILocation(line: 0, scope: !167, inlinedAt: !184)
!258 = !DILocation(line: 844, column: 17, scope: !200, inlinedAt: !240)
!259 = !DILocation(line: 0, scope: !39)
!260 = !DILocation(line: 0, scope: !41)
!261 = !DILocation(line: 1916, column: 26, scope: !129, inlinedAt: !140)
!262 = !DILocation(line: 1916, column: 50, scope: !129, inlinedAt: !140)
!263 = !DILocation(line: 772, column: 12, scope: !143, inlinedAt: !170)
!264 = !DILocation(line: 10, column: 47, scope: !265, inlinedAt: !274)
!265 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN6kernel6energy28_$u7b$$u7b$closure$u7d$$u7d$17hd5fdd7208f686484E", scope: !69, file: !8, line: 10, type: !266, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !269)
!266 = !DISubroutineType(types: !267)
!267 = !{!12, !268, !19}
!268 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut kernel::energy::{closure_env#0}", baseType: !68, size: 64, align: 64, dwarfAddressSpace: 0)
!269 = !{!270, !271, !272, !273}
!270 = !DILocalVariable(name: "k", arg: 2, scope: !265, file: !8, line: 10, type: !19)
!271 = !DILocalVariable(name: "x", scope: !265, file: !8, line: 5, type: !13, align: 64)
!272 = !DILocalVariable(name: "i", scope: !265, file: !8, line: 8, type: !19, align: 64)
!273 = !DILocalVariable(name: "j", scope: !265, file: !8, line: 9, type: !19, align: 64)
!274 = distinct !DILocation(line: 88, column: 28, scope: !275, inlinedAt: !287)
!275 = distinct !DISubprogram(name: "{closure#0}<usize, f64, f64, kernel::energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::ops::range::Range<usize>, kernel::energy::{closure_env#0}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf728bcc61c325f21E", scope: !58, file: !90, line: 88, type: !276, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !284, retainedNodes: !279)
!276 = !DISubroutineType(types: !277)
!277 = !{!12, !278, !12, !19}
!278 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::map::map_fold::{closure_env#0}<usize, f64, f64, kernel::energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::ops::range::Range<usize>, kernel::energy::{closure_env#0}>>>", baseType: !57, size: 64, align: 64, dwarfAddressSpace: 0)
!279 = !{!280, !281, !282, !283}
!280 = !DILocalVariable(name: "acc", arg: 2, scope: !275, file: !90, line: 88, type: !12)
!281 = !DILocalVariable(name: "elt", arg: 3, scope: !275, file: !90, line: 88, type: !19)
!282 = !DILocalVariable(name: "g", scope: !275, file: !90, line: 86, type: !63, align: 8)
!283 = !DILocalVariable(name: "f", scope: !275, file: !90, line: 85, type: !68, align: 64)
!284 = !{!156, !85, !106, !285, !286}
!285 = !DITemplateTypeParameter(name: "impl FnMut(T) -> B", type: !68)
!286 = !DITemplateTypeParameter(name: "impl FnMut(Acc, B) -> Acc", type: !63)
!287 = distinct !DILocation(line: 2647, column: 21, scope: !82, inlinedAt: !88)
!288 = !DILocation(line: 0, scope: !169, inlinedAt: !170)
!289 = !DILocation(line: 844, column: 17, scope: !200, inlinedAt: !245)
!290 = !DILocation(line: 0, scope: !43)
!291 = !DILocalVariable(name: "self", arg: 1, scope: !292, file: !142, line: 856, type: !163)
!292 = distinct !DISubprogram(name: "next<usize>", linkageName: "_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h274c2b6acd3dba39E", scope: !173, file: !142, line: 856, type: !146, scopeLine: 856, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !176, retainedNodes: !293)
!293 = !{!291}
!294 = !DILocation(line: 0, scope: !292, inlinedAt: !295)
!295 = distinct !DILocation(line: 2646, column: 34, scope: !82, inlinedAt: !88)
!296 = !DILocalVariable(name: "self", arg: 1, scope: !297, file: !142, line: 771, type: !163)
!297 = distinct !DISubprogram(name: "spec_next<usize>", linkageName: "_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17hb8e4a056e451e059E", scope: !144, file: !142, line: 771, type: !146, scopeLine: 771, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !155, retainedNodes: !298)
!298 = !{!296, !299}
!299 = !DILocalVariable(name: "old", scope: !300, file: !142, line: 773, type: !19, align: 64)
!300 = distinct !DILexicalBlock(scope: !297, file: !142, line: 773, column: 13)
!301 = !DILocation(line: 0, scope: !297, inlinedAt: !302)
!302 = distinct !DILocation(line: 857, column: 14, scope: !292, inlinedAt: !295)
!303 = !DILocation(line: 0, scope: !80, inlinedAt: !88)
!304 = !DILocation(line: 0, scope: !82, inlinedAt: !88)
!305 = !DILocation(line: 0, scope: !275, inlinedAt: !287)
!306 = !DILocation(line: 0, scope: !265, inlinedAt: !274)
!307 = !DILocalVariable(name: "n", scope: !308, file: !309, line: 323, type: !315, align: 32)
!308 = distinct !DISubprogram(name: "powi", linkageName: "_RNvMNtCsjrHSEGnQ3l9_3std3f64d4powi", scope: !310, file: !309, line: 323, type: !313, scopeLine: 323, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !316)
!309 = !DIFile(filename: "library/std/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "25b2a0d69a7ff90f22cee9f25d3729c1")
!310 = !DINamespace(name: "{impl#0}", scope: !311)
!311 = !DINamespace(name: "f64", scope: !312)
!312 = !DINamespace(name: "std", scope: null)
!313 = !DISubroutineType(types: !314)
!314 = !{!12, !12, !315}
!315 = !DIBasicType(name: "i32", size: 32, encoding: DW_ATE_signed)
!316 = !{!317, !307}
!317 = !DILocalVariable(name: "self", arg: 1, scope: !308, file: !309, line: 323, type: !12)
!318 = !DILocation(line: 0, scope: !308, inlinedAt: !319)
!319 = distinct !DILocation(line: 10, column: 76, scope: !265, inlinedAt: !274)
!320 = !DILocalVariable(name: "n", scope: !321, file: !322, line: 2008, type: !315, align: 32)
!321 = distinct !DISubprogram(name: "powi", linkageName: "_RNvNtNtCsgEmfK2I1SDS_4core3f644math4powi", scope: !323, file: !322, line: 2008, type: !313, scopeLine: 2008, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !20, retainedNodes: !325)
!322 = !DIFile(filename: "library/core/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "cbb76cb498122bc6efb17630e39a4d29")
!323 = !DINamespace(name: "math", scope: !324)
!324 = !DINamespace(name: "f64", scope: !32)
!325 = !{!326, !320}
!326 = !DILocalVariable(name: "x", arg: 1, scope: !321, file: !322, line: 2008, type: !12)
!327 = !DILocation(line: 0, scope: !321, inlinedAt: !328)
!328 = distinct !DILocation(line: 324, column: 9, scope: !308, inlinedAt: !319)
!329 = !DILocation(line: 10, column: 64, scope: !265, inlinedAt: !274)
!330 = !DILocation(line: 10, column: 62, scope: !265, inlinedAt: !274)
!331 = !DILocation(line: 772, column: 12, scope: !297, inlinedAt: !302)
!332 = !{!333, !335, !337}
!333 = distinct !{!333, !334, !"_ZN6kernel6energy28_$u7b$$u7b$closure$u7d$$u7d$17hd5fdd7208f686484E: %_1"}
!334 = distinct !{!334, !"_ZN6kernel6energy28_$u7b$$u7b$closure$u7d$$u7d$17hd5fdd7208f686484E"}
!335 = distinct !{!335, !336, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf728bcc61c325f21E: %_1"}
!336 = distinct !{!336, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf728bcc61c325f21E"}
!337 = distinct !{!337, !338, !"_ZN4core4iter6traits8iterator8Iterator4fold17h18d481585809a326E: %f"}
!338 = distinct !{!338, !"_ZN4core4iter6traits8iterator8Iterator4fold17h18d481585809a326E"}
!339 = !DILocalVariable(arg: 1, scope: !340, file: !110, line: 164, type: !343)
!340 = distinct !DISubprogram(name: "{closure#0}<core::iter::adapters::map::Map<core::ops::range::Range<usize>, kernel::energy::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h2fa7aa5f54a0c9bdE", scope: !64, file: !110, line: 164, type: !341, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !115, retainedNodes: !344)
!341 = !DISubroutineType(types: !342)
!342 = !{!12, !343, !12, !12}
!343 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::ops::range::Range<usize>, kernel::energy::{closure_env#0}>>", baseType: !63, size: 64, align: 64, dwarfAddressSpace: 0)
!344 = !{!345, !346, !339}
!345 = !DILocalVariable(name: "a", arg: 2, scope: !340, file: !110, line: 164, type: !12)
!346 = !DILocalVariable(name: "b", arg: 3, scope: !340, file: !110, line: 164, type: !12)
!347 = !DILocation(line: 0, scope: !340, inlinedAt: !348)
!348 = distinct !DILocation(line: 88, column: 21, scope: !275, inlinedAt: !287)
!349 = !{!350, !351, !337}
!350 = distinct !{!350, !334, !"_ZN6kernel6energy28_$u7b$$u7b$closure$u7d$$u7d$17hd5fdd7208f686484E: %_1:It1"}
!351 = distinct !{!351, !336, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf728bcc61c325f21E: %_1:It1"}
!352 = !DILocation(line: 10, column: 46, scope: !265, inlinedAt: !274)
!353 = !DILocation(line: 2009, column: 9, scope: !321, inlinedAt: !328)
!354 = !DILocation(line: 164, column: 28, scope: !340, inlinedAt: !348)
!355 = !{!356, !357, !337}
!356 = distinct !{!356, !334, !"_ZN6kernel6energy28_$u7b$$u7b$closure$u7d$$u7d$17hd5fdd7208f686484E: %_1:It2"}
!357 = distinct !{!357, !336, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf728bcc61c325f21E: %_1:It2"}
!358 = !DILocation(line: 0, scope: !45)
!359 = !DILocation(line: 11, column: 34, scope: !45)
!360 = !DILocation(line: 11, column: 33, scope: !45)
!361 = !DILocation(line: 11, column: 27, scope: !45)
!362 = !DILocation(line: 0, scope: !47)
!363 = !DILocation(line: 12, column: 27, scope: !47)
!364 = !DILocation(line: 12, column: 26, scope: !47)
!365 = !DILocation(line: 12, column: 20, scope: !47)
!366 = !DILocation(line: 12, column: 13, scope: !47)
