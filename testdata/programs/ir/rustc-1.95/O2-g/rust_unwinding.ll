; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=2 -g --remap-path-prefix=$PWD=. --emit=llvm-ir rust/rust_unwinding.rs -o ir/rustc-1.95/O2-g/rust_unwinding.ll
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
define noundef double @rust_drop_changes_memory(ptr noalias noundef align 8 captures(none) dereferenceable(32) %x, i64 noundef %i) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !7 {
start:
    #dbg_value(ptr poison, !30, !DIExpression(), !37)
    #dbg_value(ptr poison, !47, !DIExpression(), !51)
    #dbg_value(ptr poison, !30, !DIExpression(), !52)
    #dbg_value(ptr poison, !47, !DIExpression(), !55)
    #dbg_value(ptr %x, !19, !DIExpression(), !56)
    #dbg_value(i64 %i, !20, !DIExpression(), !56)
    #dbg_value(ptr %x, !23, !DIExpression(), !57)
  %_5 = icmp ult i64 %i, 4, !dbg !58
  br i1 %_5, label %bb3, label %bb2, !dbg !58, !prof !59

bb2:                                              ; preds = %start
; invoke core::panicking::panic_fmt
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr noundef nonnull @alloc_ce52de59c922b8759e2388a62b9c641f, ptr noundef nonnull inttoptr (i64 11 to ptr), ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_ac40c8c71f6fa710c8c43a1bbe3274a0) #5
          to label %unreachable unwind label %bb6, !dbg !60

unreachable:                                      ; preds = %bb2
  unreachable

bb3:                                              ; preds = %start
  %0 = getelementptr inbounds nuw double, ptr %x, i64 %i, !dbg !61
  %_8 = load double, ptr %0, align 8, !dbg !61, !noundef !29
  %_10 = load double, ptr %x, align 8, !dbg !62, !noundef !29
  %v = fmul double %_8, %_10, !dbg !61
    #dbg_value(double %v, !21, !DIExpression(), !63)
    #dbg_value(ptr undef, !47, !DIExpression(), !51)
    #dbg_value(ptr undef, !30, !DIExpression(), !37)
  %1 = fmul double %_10, 2.000000e+00, !dbg !64
  store double %1, ptr %x, align 8, !dbg !64, !noalias !65
  %_0 = fmul double %v, %1, !dbg !70
  ret double %_0, !dbg !71

bb6:                                              ; preds = %bb2
  %2 = landingpad { ptr, i32 }
          cleanup
    #dbg_value(ptr undef, !47, !DIExpression(), !55)
    #dbg_value(ptr undef, !30, !DIExpression(), !52)
  %3 = load double, ptr %x, align 8, !dbg !72, !noalias !73, !noundef !29
  %4 = fmul double %3, 2.000000e+00, !dbg !72
  store double %4, ptr %x, align 8, !dbg !72, !noalias !73
  resume { ptr, i32 } %2, !dbg !78
}

; Function Attrs: nonlazybind uwtable
define noundef double @rust_indices_checked(ptr noalias noundef readonly align 8 captures(none) dereferenceable(40) %x, ptr noalias noundef readonly align 4 captures(none) dereferenceable(20) %order) unnamed_addr #0 !dbg !79 {
start:
    #dbg_value(ptr poison, !117, !DIExpression(), !144)
    #dbg_value(ptr %x, !90, !DIExpression(), !147)
    #dbg_value(ptr %order, !91, !DIExpression(), !147)
    #dbg_value(double 1.000000e+00, !92, !DIExpression(), !148)
    #dbg_value(ptr %order, !94, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !149)
    #dbg_value(ptr %order, !94, !DIExpression(DW_OP_plus_uconst, 20, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !149)
    #dbg_value(!DIArgList(ptr %order, i64 0), !94, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !149)
    #dbg_value(ptr undef, !117, !DIExpression(), !144)
    #dbg_value(!DIArgList(ptr %order, i64 0), !138, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !150)
    #dbg_value(ptr %order, !140, !DIExpression(DW_OP_plus_uconst, 20, DW_OP_stack_value), !151)
    #dbg_value(ptr poison, !152, !DIExpression(), !162)
    #dbg_value(ptr poison, !161, !DIExpression(), !164)
    #dbg_value(double 1.000000e+00, !92, !DIExpression(), !148)
    #dbg_value(!DIArgList(ptr %order, i64 0), !94, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !149)
    #dbg_value(ptr %order, !138, !DIExpression(), !150)
    #dbg_value(!DIArgList(ptr %order, i64 0), !94, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus_uconst, 4, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !149)
    #dbg_value(ptr %order, !115, !DIExpression(), !165)
  %_10 = load i32, ptr %order, align 4, !dbg !166, !noundef !29
  %_9 = sext i32 %_10 to i64, !dbg !166
  %_11 = icmp ult i32 %_10, 5, !dbg !167
  br i1 %_11, label %bb3, label %panic, !dbg !167

panic:                                            ; preds = %bb3.3, %bb3.2, %bb3.1, %bb3, %start
  %_9.lcssa = phi i64 [ %_9, %start ], [ %_9.1, %bb3 ], [ %_9.2, %bb3.1 ], [ %_9.3, %bb3.2 ], [ %_9.4, %bb3.3 ], !dbg !166
; call core::panicking::panic_bounds_check
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %_9.lcssa, i64 noundef 5, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4e38a1b499d8af78dc882e8e93937f28) #6, !dbg !167
  unreachable, !dbg !167

bb3:                                              ; preds = %start
    #dbg_value(!DIArgList(ptr %order, i64 4), !94, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !149)
    #dbg_value(double poison, !92, !DIExpression(), !148)
    #dbg_value(ptr undef, !117, !DIExpression(), !144)
    #dbg_value(!DIArgList(ptr %order, i64 4), !138, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !150)
    #dbg_value(ptr %order, !140, !DIExpression(DW_OP_plus_uconst, 20, DW_OP_stack_value), !151)
    #dbg_value(ptr poison, !152, !DIExpression(), !162)
    #dbg_value(ptr poison, !161, !DIExpression(), !164)
  %iter.sroa.0.0.ptr.1 = getelementptr inbounds nuw i8, ptr %order, i64 4, !dbg !168
    #dbg_value(ptr %iter.sroa.0.0.ptr.1, !138, !DIExpression(), !150)
    #dbg_value(!DIArgList(ptr %order, i64 4), !94, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus_uconst, 4, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !149)
    #dbg_value(ptr %iter.sroa.0.0.ptr.1, !115, !DIExpression(), !165)
  %_10.1 = load i32, ptr %iter.sroa.0.0.ptr.1, align 4, !dbg !166, !noundef !29
  %_9.1 = sext i32 %_10.1 to i64, !dbg !166
  %_11.1 = icmp ult i32 %_10.1, 5, !dbg !167
  br i1 %_11.1, label %bb3.1, label %panic, !dbg !167

bb3.1:                                            ; preds = %bb3
    #dbg_value(double poison, !92, !DIExpression(), !148)
    #dbg_value(!DIArgList(ptr %order, i64 8), !94, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !149)
    #dbg_value(double poison, !92, !DIExpression(), !148)
    #dbg_value(ptr undef, !117, !DIExpression(), !144)
    #dbg_value(!DIArgList(ptr %order, i64 8), !138, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !150)
    #dbg_value(ptr %order, !140, !DIExpression(DW_OP_plus_uconst, 20, DW_OP_stack_value), !151)
    #dbg_value(ptr poison, !152, !DIExpression(), !162)
    #dbg_value(ptr poison, !161, !DIExpression(), !164)
  %iter.sroa.0.0.ptr.2 = getelementptr inbounds nuw i8, ptr %order, i64 8, !dbg !168
    #dbg_value(ptr %iter.sroa.0.0.ptr.2, !138, !DIExpression(), !150)
    #dbg_value(!DIArgList(ptr %order, i64 8), !94, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus_uconst, 4, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !149)
    #dbg_value(ptr %iter.sroa.0.0.ptr.2, !115, !DIExpression(), !165)
  %_10.2 = load i32, ptr %iter.sroa.0.0.ptr.2, align 4, !dbg !166, !noundef !29
  %_9.2 = sext i32 %_10.2 to i64, !dbg !166
  %_11.2 = icmp ult i32 %_10.2, 5, !dbg !167
  br i1 %_11.2, label %bb3.2, label %panic, !dbg !167

bb3.2:                                            ; preds = %bb3.1
    #dbg_value(double poison, !92, !DIExpression(), !148)
    #dbg_value(double poison, !92, !DIExpression(), !148)
    #dbg_value(!DIArgList(ptr %order, i64 12), !94, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !149)
    #dbg_value(double poison, !92, !DIExpression(), !148)
    #dbg_value(ptr undef, !117, !DIExpression(), !144)
    #dbg_value(!DIArgList(ptr %order, i64 12), !138, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !150)
    #dbg_value(ptr %order, !140, !DIExpression(DW_OP_plus_uconst, 20, DW_OP_stack_value), !151)
    #dbg_value(ptr poison, !152, !DIExpression(), !162)
    #dbg_value(ptr poison, !161, !DIExpression(), !164)
  %iter.sroa.0.0.ptr.3 = getelementptr inbounds nuw i8, ptr %order, i64 12, !dbg !168
    #dbg_value(ptr %iter.sroa.0.0.ptr.3, !138, !DIExpression(), !150)
    #dbg_value(!DIArgList(ptr %order, i64 12), !94, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus_uconst, 4, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !149)
    #dbg_value(ptr %iter.sroa.0.0.ptr.3, !115, !DIExpression(), !165)
  %_10.3 = load i32, ptr %iter.sroa.0.0.ptr.3, align 4, !dbg !166, !noundef !29
  %_9.3 = sext i32 %_10.3 to i64, !dbg !166
  %_11.3 = icmp ult i32 %_10.3, 5, !dbg !167
  br i1 %_11.3, label %bb3.3, label %panic, !dbg !167

bb3.3:                                            ; preds = %bb3.2
    #dbg_value(double poison, !92, !DIExpression(), !148)
    #dbg_value(double poison, !92, !DIExpression(), !148)
    #dbg_value(double poison, !92, !DIExpression(), !148)
    #dbg_value(!DIArgList(ptr %order, i64 16), !94, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !149)
    #dbg_value(double poison, !92, !DIExpression(), !148)
    #dbg_value(ptr undef, !117, !DIExpression(), !144)
    #dbg_value(!DIArgList(ptr %order, i64 16), !138, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !150)
    #dbg_value(ptr %order, !140, !DIExpression(DW_OP_plus_uconst, 20, DW_OP_stack_value), !151)
    #dbg_value(ptr poison, !152, !DIExpression(), !162)
    #dbg_value(ptr poison, !161, !DIExpression(), !164)
  %iter.sroa.0.0.ptr.4 = getelementptr inbounds nuw i8, ptr %order, i64 16, !dbg !168
    #dbg_value(ptr %iter.sroa.0.0.ptr.4, !138, !DIExpression(), !150)
    #dbg_value(!DIArgList(ptr %order, i64 16), !94, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus_uconst, 4, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !149)
    #dbg_value(ptr %iter.sroa.0.0.ptr.4, !115, !DIExpression(), !165)
  %_10.4 = load i32, ptr %iter.sroa.0.0.ptr.4, align 4, !dbg !166, !noundef !29
  %_9.4 = sext i32 %_10.4 to i64, !dbg !166
  %_11.4 = icmp ult i32 %_10.4, 5, !dbg !167
  br i1 %_11.4, label %bb3.4, label %panic, !dbg !167

bb3.4:                                            ; preds = %bb3.3
  %0 = getelementptr inbounds nuw double, ptr %x, i64 %_9, !dbg !167
  %_8 = load double, ptr %0, align 8, !dbg !167, !noundef !29
  %_13.cmp.not = icmp eq i32 %_10, 4, !dbg !169
  %_14 = add nuw nsw i64 %_9, 1, !dbg !169
  %_13 = select i1 %_13.cmp.not, i64 0, i64 %_14, !dbg !169
  %1 = getelementptr inbounds nuw double, ptr %x, i64 %_13, !dbg !170
  %_12 = load double, ptr %1, align 8, !dbg !170, !noundef !29
  %2 = fadd double %_8, %_12, !dbg !171
    #dbg_value(double %2, !92, !DIExpression(), !148)
  %3 = getelementptr inbounds nuw double, ptr %x, i64 %_9.1, !dbg !167
  %_8.1 = load double, ptr %3, align 8, !dbg !167, !noundef !29
  %_7.1 = fmul double %2, %_8.1, !dbg !172
  %_13.cmp.not.1 = icmp eq i32 %_10.1, 4, !dbg !169
  %_14.1 = add nuw nsw i64 %_9.1, 1, !dbg !169
  %_13.1 = select i1 %_13.cmp.not.1, i64 0, i64 %_14.1, !dbg !169
  %4 = getelementptr inbounds nuw double, ptr %x, i64 %_13.1, !dbg !170
  %_12.1 = load double, ptr %4, align 8, !dbg !170, !noundef !29
  %5 = fadd double %_7.1, %_12.1, !dbg !171
    #dbg_value(double %5, !92, !DIExpression(), !148)
  %6 = getelementptr inbounds nuw double, ptr %x, i64 %_9.2, !dbg !167
  %_8.2 = load double, ptr %6, align 8, !dbg !167, !noundef !29
  %_7.2 = fmul double %5, %_8.2, !dbg !172
  %_13.cmp.not.2 = icmp eq i32 %_10.2, 4, !dbg !169
  %_14.2 = add nuw nsw i64 %_9.2, 1, !dbg !169
  %_13.2 = select i1 %_13.cmp.not.2, i64 0, i64 %_14.2, !dbg !169
  %7 = getelementptr inbounds nuw double, ptr %x, i64 %_13.2, !dbg !170
  %_12.2 = load double, ptr %7, align 8, !dbg !170, !noundef !29
  %8 = fadd double %_7.2, %_12.2, !dbg !171
    #dbg_value(double %8, !92, !DIExpression(), !148)
  %9 = getelementptr inbounds nuw double, ptr %x, i64 %_9.3, !dbg !167
  %_8.3 = load double, ptr %9, align 8, !dbg !167, !noundef !29
  %_7.3 = fmul double %8, %_8.3, !dbg !172
  %_13.cmp.not.3 = icmp eq i32 %_10.3, 4, !dbg !169
  %_14.3 = add nuw nsw i64 %_9.3, 1, !dbg !169
  %_13.3 = select i1 %_13.cmp.not.3, i64 0, i64 %_14.3, !dbg !169
  %10 = getelementptr inbounds nuw double, ptr %x, i64 %_13.3, !dbg !170
  %_12.3 = load double, ptr %10, align 8, !dbg !170, !noundef !29
  %11 = fadd double %_7.3, %_12.3, !dbg !171
    #dbg_value(double %11, !92, !DIExpression(), !148)
    #dbg_value(!DIArgList(ptr %order, i64 20), !94, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !149)
  %_14.4 = add nuw nsw i64 %_9.4, 1, !dbg !169
  %_13.cmp.not.4 = icmp eq i32 %_10.4, 4, !dbg !169
  %_13.4 = select i1 %_13.cmp.not.4, i64 0, i64 %_14.4, !dbg !169
  %12 = getelementptr inbounds nuw double, ptr %x, i64 %_9.4, !dbg !167
  %_8.4 = load double, ptr %12, align 8, !dbg !167, !noundef !29
  %_7.4 = fmul double %11, %_8.4, !dbg !172
  %13 = getelementptr inbounds nuw double, ptr %x, i64 %_13.4, !dbg !170
  %_12.4 = load double, ptr %13, align 8, !dbg !170, !noundef !29
  %14 = fadd double %_7.4, %_12.4, !dbg !171
    #dbg_value(double %14, !92, !DIExpression(), !148)
    #dbg_value(ptr undef, !117, !DIExpression(), !144)
    #dbg_value(!DIArgList(ptr %order, i64 20), !138, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !150)
    #dbg_value(ptr %order, !140, !DIExpression(DW_OP_plus_uconst, 20, DW_OP_stack_value), !151)
    #dbg_value(ptr poison, !152, !DIExpression(), !162)
    #dbg_value(ptr poison, !161, !DIExpression(), !164)
  ret double %14, !dbg !173
}

; Function Attrs: nonlazybind uwtable
define noundef double @rust_slices_split(ptr noalias noundef align 8 captures(none) dereferenceable(32) %x, i64 noundef %at) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !174 {
start:
    #dbg_value(ptr poison, !228, !DIExpression(), !236)
    #dbg_value(ptr poison, !263, !DIExpression(), !272)
    #dbg_value(ptr poison, !269, !DIExpression(), !273)
    #dbg_value(ptr %x, !176, !DIExpression(), !274)
    #dbg_value(i64 %at, !177, !DIExpression(), !274)
    #dbg_value(ptr %x, !275, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !317)
    #dbg_value(ptr %x, !319, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !338)
    #dbg_value(i64 4, !275, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !317)
    #dbg_value(i64 4, !319, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !338)
    #dbg_value(i64 %at, !314, !DIExpression(), !317)
    #dbg_value(i64 %at, !337, !DIExpression(), !338)
  %_6.i = icmp ult i64 %at, 5, !dbg !340
  br i1 %_6.i, label %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h5c41641e08b1c8caE.exit", label %bb3.i, !dbg !340, !prof !59

bb3.i:                                            ; preds = %start
; call core::panicking::panic_fmt
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr noundef nonnull @alloc_d1084648e479974e70c9329824bf76f9, ptr noundef nonnull inttoptr (i64 19 to ptr), ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_09268685f677f240815fb66e12948084) #6, !dbg !341, !noalias !342
  unreachable, !dbg !341

"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h5c41641e08b1c8caE.exit": ; preds = %start
    #dbg_value(ptr %x, !346, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !354)
    #dbg_value(i64 4, !346, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !354)
    #dbg_value(i64 %at, !349, !DIExpression(), !354)
    #dbg_value(i64 %at, !356, !DIExpression(), !365)
    #dbg_value(i64 4, !350, !DIExpression(), !367)
    #dbg_value(ptr %x, !352, !DIExpression(), !368)
    #dbg_value(ptr %x, !364, !DIExpression(), !365)
  %data.i.i.idx = shl nuw nsw i64 %at, 3, !dbg !369
  %data.i.i = getelementptr inbounds nuw i8, ptr %x, i64 %data.i.i.idx, !dbg !369
    #dbg_value(ptr %x, !178, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !370)
    #dbg_value(i64 %at, !178, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !370)
    #dbg_value(ptr %data.i.i, !185, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !370)
    #dbg_value(!DIArgList(i64 4, i64 %at), !185, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !370)
    #dbg_value(ptr %x, !371, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !384)
    #dbg_value(ptr %data.i.i, !371, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !384)
    #dbg_value(ptr %data.i.i, !380, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !384)
    #dbg_value(ptr %x, !380, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !384)
    #dbg_value(ptr %x, !386, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !391)
    #dbg_value(ptr %data.i.i, !386, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !391)
    #dbg_value(ptr %data.i.i, !390, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !391)
    #dbg_value(ptr %x, !390, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !391)
    #dbg_value(ptr %x, !393, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !399)
    #dbg_value(ptr %data.i.i, !393, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !399)
    #dbg_value(ptr %data.i.i, !396, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !399)
    #dbg_value(ptr %x, !396, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !399)
    #dbg_value(i64 %at, !401, !DIExpression(), !411)
    #dbg_value(ptr undef, !413, !DIExpression(), !422)
    #dbg_value(ptr undef, !424, !DIExpression(), !450)
    #dbg_value(i64 8, !452, !DIExpression(), !463)
    #dbg_value(ptr %x, !448, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !480)
    #dbg_value(ptr %x, !477, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !481)
    #dbg_value(ptr %data.i.i, !478, !DIExpression(), !481)
    #dbg_value(ptr %x, !469, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !482)
    #dbg_value(ptr %data.i.i, !470, !DIExpression(), !482)
    #dbg_value(ptr %data.i.i, !462, !DIExpression(), !483)
    #dbg_value(ptr %x, !461, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !483)
  %0 = sub nuw nsw i64 4, %at, !dbg !484
    #dbg_value(i64 %0, !408, !DIExpression(), !411)
    #dbg_value(i64 %at, !485, !DIExpression(), !492)
    #dbg_value(i64 %0, !489, !DIExpression(), !492)
  %_0.sroa.0.0.i.i.i = tail call noundef i64 @llvm.umin.i64(i64 %0, i64 %at), !dbg !494
    #dbg_value(ptr %x, !186, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !495)
    #dbg_value(ptr %data.i.i, !186, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !495)
    #dbg_value(ptr %data.i.i, !186, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !495)
    #dbg_value(ptr %x, !186, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !495)
    #dbg_value(i64 0, !186, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !495)
    #dbg_value(i64 %_0.sroa.0.0.i.i.i, !186, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !495)
    #dbg_value(ptr undef, !269, !DIExpression(), !273)
    #dbg_value(ptr undef, !263, !DIExpression(), !272)
  %_2.i18.not = icmp eq i64 %_0.sroa.0.0.i.i.i, 0, !dbg !496
  br i1 %_2.i18.not, label %bb6, label %bb5, !dbg !496

bb5:                                              ; preds = %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h5c41641e08b1c8caE.exit"
    #dbg_value(i64 0, !186, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !495)
    #dbg_value(i64 0, !264, !DIExpression(), !497)
    #dbg_value(i64 1, !186, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !495)
    #dbg_value(ptr undef, !228, !DIExpression(), !236)
    #dbg_value(i64 0, !235, !DIExpression(), !236)
    #dbg_value(ptr undef, !498, !DIExpression(), !505)
    #dbg_value(i64 0, !504, !DIExpression(), !505)
    #dbg_value(ptr %x, !225, !DIExpression(), !507)
    #dbg_value(ptr %data.i.i, !227, !DIExpression(), !507)
  %_16 = load double, ptr %data.i.i, align 8, !dbg !508, !noundef !29
  %1 = load double, ptr %x, align 8, !dbg !509, !noundef !29
  %2 = fmul double %_16, %1, !dbg !509
  store double %2, ptr %x, align 8, !dbg !509
    #dbg_value(ptr undef, !269, !DIExpression(), !273)
    #dbg_value(ptr undef, !263, !DIExpression(), !272)
  %exitcond.not = icmp eq i64 %_0.sroa.0.0.i.i.i, 1, !dbg !496
  br i1 %exitcond.not, label %bb6, label %bb5.1, !dbg !496

bb5.1:                                            ; preds = %bb5
    #dbg_value(i64 1, !186, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !495)
    #dbg_value(i64 1, !264, !DIExpression(), !497)
    #dbg_value(i64 2, !186, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !495)
    #dbg_value(ptr undef, !228, !DIExpression(), !236)
    #dbg_value(i64 1, !235, !DIExpression(), !236)
  %_3.i.i.1 = getelementptr inbounds nuw i8, ptr %x, i64 8, !dbg !510
    #dbg_value(ptr undef, !498, !DIExpression(), !505)
    #dbg_value(i64 1, !504, !DIExpression(), !505)
  %_3.i2.i.1 = getelementptr inbounds nuw i8, ptr %data.i.i, i64 8, !dbg !513
    #dbg_value(ptr %_3.i.i.1, !225, !DIExpression(), !507)
    #dbg_value(ptr %_3.i2.i.1, !227, !DIExpression(), !507)
  %_16.1 = load double, ptr %_3.i2.i.1, align 8, !dbg !508, !noundef !29
  %3 = load double, ptr %_3.i.i.1, align 8, !dbg !509, !noundef !29
  %4 = fmul double %_16.1, %3, !dbg !509
  store double %4, ptr %_3.i.i.1, align 8, !dbg !509
    #dbg_value(ptr undef, !269, !DIExpression(), !273)
    #dbg_value(ptr undef, !263, !DIExpression(), !272)
  %exitcond.not.1 = icmp eq i64 %_0.sroa.0.0.i.i.i, 2, !dbg !496
  br i1 %exitcond.not.1, label %bb6, label %bb5.2, !dbg !496

bb5.2:                                            ; preds = %bb5.1
    #dbg_value(i64 2, !186, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !495)
    #dbg_value(i64 2, !264, !DIExpression(), !497)
    #dbg_value(i64 3, !186, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !495)
    #dbg_value(ptr undef, !228, !DIExpression(), !236)
    #dbg_value(i64 2, !235, !DIExpression(), !236)
  %_3.i.i.2 = getelementptr inbounds nuw i8, ptr %x, i64 16, !dbg !510
    #dbg_value(ptr undef, !498, !DIExpression(), !505)
    #dbg_value(i64 2, !504, !DIExpression(), !505)
  %_3.i2.i.2 = getelementptr inbounds nuw i8, ptr %data.i.i, i64 16, !dbg !513
    #dbg_value(ptr %_3.i.i.2, !225, !DIExpression(), !507)
    #dbg_value(ptr %_3.i2.i.2, !227, !DIExpression(), !507)
  %_16.2 = load double, ptr %_3.i2.i.2, align 8, !dbg !508, !noundef !29
  %5 = load double, ptr %_3.i.i.2, align 8, !dbg !509, !noundef !29
  %6 = fmul double %_16.2, %5, !dbg !509
  store double %6, ptr %_3.i.i.2, align 8, !dbg !509
    #dbg_value(ptr undef, !269, !DIExpression(), !273)
    #dbg_value(ptr undef, !263, !DIExpression(), !272)
  %exitcond.not.2 = icmp eq i64 %_0.sroa.0.0.i.i.i, 3, !dbg !496
  br i1 %exitcond.not.2, label %bb6, label %bb5.3, !dbg !496

bb5.3:                                            ; preds = %bb5.2
    #dbg_value(i64 3, !186, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !495)
    #dbg_value(i64 3, !264, !DIExpression(), !497)
    #dbg_value(i64 4, !186, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !495)
    #dbg_value(ptr undef, !228, !DIExpression(), !236)
    #dbg_value(i64 3, !235, !DIExpression(), !236)
  %_3.i.i.3 = getelementptr inbounds nuw i8, ptr %x, i64 24, !dbg !510
    #dbg_value(ptr undef, !498, !DIExpression(), !505)
    #dbg_value(i64 3, !504, !DIExpression(), !505)
  %_3.i2.i.3 = getelementptr inbounds nuw i8, ptr %data.i.i, i64 24, !dbg !513
    #dbg_value(ptr %_3.i.i.3, !225, !DIExpression(), !507)
    #dbg_value(ptr %_3.i2.i.3, !227, !DIExpression(), !507)
  %_16.3 = load double, ptr %_3.i2.i.3, align 8, !dbg !508, !noundef !29
  %7 = load double, ptr %_3.i.i.3, align 8, !dbg !509, !noundef !29
  %8 = fmul double %_16.3, %7, !dbg !509
  store double %8, ptr %_3.i.i.3, align 8, !dbg !509
    #dbg_value(ptr undef, !269, !DIExpression(), !273)
    #dbg_value(ptr undef, !263, !DIExpression(), !272)
  br label %bb6, !dbg !496

bb6:                                              ; preds = %bb5, %bb5.1, %bb5.2, %bb5.3, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h5c41641e08b1c8caE.exit"
    #dbg_value(i64 poison, !186, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !495)
    #dbg_value(ptr %x, !516, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !523)
    #dbg_value(ptr %x, !525, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !533)
    #dbg_value(ptr %data.i.i, !516, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !523)
    #dbg_value(ptr %data.i.i, !525, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !533)
    #dbg_value(ptr %x, !535, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !561)
    #dbg_value(ptr %data.i.i, !535, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !561)
    #dbg_value(double -0.000000e+00, !542, !DIExpression(), !561)
    #dbg_declare(ptr poison, !543, !DIExpression(), !563)
    #dbg_value(i64 1, !564, !DIExpression(), !573)
    #dbg_value(ptr %data.i.i, !546, !DIExpression(), !575)
    #dbg_value(ptr poison, !576, !DIExpression(), !583)
    #dbg_value(ptr poison, !582, !DIExpression(), !585)
  %9 = icmp eq i64 %at, 0, !dbg !586
  br i1 %9, label %bb7, label %bb8.i.epil, !dbg !587

bb8.i.epil:                                       ; preds = %bb6, %bb8.i.epil
  %i.sroa.0.0.i.epil = phi i64 [ %_27.i.epil, %bb8.i.epil ], [ 0, %bb6 ], !dbg !588
  %acc.sroa.0.0.i.epil = phi double [ %_0.i.i.epil, %bb8.i.epil ], [ -0.000000e+00, %bb6 ], !dbg !561
  %epil.iter = phi i64 [ %epil.iter.next, %bb8.i.epil ], [ 0, %bb6 ]
    #dbg_value(double %acc.sroa.0.0.i.epil, !548, !DIExpression(), !588)
    #dbg_value(i64 %i.sroa.0.0.i.epil, !572, !DIExpression(), !573)
    #dbg_value(i64 %i.sroa.0.0.i.epil, !550, !DIExpression(), !589)
    #dbg_value(ptr %x, !590, !DIExpression(), !597)
    #dbg_value(i64 %i.sroa.0.0.i.epil, !596, !DIExpression(), !597)
  %_45.i.epil = getelementptr inbounds nuw double, ptr %x, i64 %i.sroa.0.0.i.epil, !dbg !599
    #dbg_value(ptr poison, !600, !DIExpression(), !608)
    #dbg_value(double %acc.sroa.0.0.i.epil, !606, !DIExpression(), !608)
    #dbg_value(ptr %_45.i.epil, !607, !DIExpression(), !608)
    #dbg_value(ptr %_45.i.epil, !610, !DIExpression(), !619)
  %_4.i.i.epil = load double, ptr %_45.i.epil, align 8, !dbg !621, !alias.scope !622, !noundef !29
  %_0.i.i.epil = fadd double %acc.sroa.0.0.i.epil, %_4.i.i.epil, !dbg !625
    #dbg_value(double %_0.i.i.epil, !548, !DIExpression(), !588)
  %_27.i.epil = add nuw i64 %i.sroa.0.0.i.epil, 1, !dbg !632
    #dbg_value(i64 %_27.i.epil, !550, !DIExpression(), !589)
    #dbg_value(i64 %_27.i.epil, !572, !DIExpression(), !573)
  %epil.iter.next = add i64 %epil.iter, 1, !dbg !633
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %at, !dbg !633
  br i1 %epil.iter.cmp.not, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h856d40082ab88aceE.exit", label %bb8.i.epil, !dbg !633, !llvm.loop !634

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h856d40082ab88aceE.exit": ; preds = %bb8.i.epil
  %_20.not = icmp eq i64 %at, 4, !dbg !636
  br i1 %_20.not, label %panic, label %bb7, !dbg !636

bb7:                                              ; preds = %bb6, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h856d40082ab88aceE.exit"
  %_0.sroa.0.0.i1322 = phi double [ %_0.i.i.epil, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h856d40082ab88aceE.exit" ], [ -0.000000e+00, %bb6 ]
  %_19 = load double, ptr %data.i.i, align 8, !dbg !636, !noundef !29
  %_0 = fmul double %_0.sroa.0.0.i1322, %_19, !dbg !637
  ret double %_0, !dbg !638

panic:                                            ; preds = %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h856d40082ab88aceE.exit"
; call core::panicking::panic_bounds_check
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef 0, i64 noundef 0, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_1fa4e7b8e213eef9dd975b8c14648c5e) #6, !dbg !636
  unreachable, !dbg !636
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

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.dbg.cu = !{!5}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{i32 7, !"Dwarf Version", i32 4}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!5 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !6, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!6 = !DIFile(filename: "rust/rust_unwinding.rs/@/rust_unwinding.725b8254354921a1-cgu.0", directory: ".")
!7 = distinct !DISubprogram(name: "rust_drop_changes_memory", scope: !9, file: !8, line: 21, type: !10, scopeLine: 21, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29, retainedNodes: !18)
!8 = !DIFile(filename: "rust/rust_unwinding.rs", directory: ".", checksumkind: CSK_MD5, checksum: "9c7c4f178ec3046860c01b1d08abc35f")
!9 = !DINamespace(name: "rust_unwinding", scope: null)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !13, !17}
!12 = !DIBasicType(name: "f64", size: 64, encoding: DW_ATE_float)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut [f64; 4]", baseType: !14, size: 64, align: 64, dwarfAddressSpace: 0)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 256, align: 64, elements: !15)
!15 = !{!16}
!16 = !DISubrange(count: 4, lowerBound: 0)
!17 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!18 = !{!19, !20, !21, !23}
!19 = !DILocalVariable(name: "x", arg: 1, scope: !7, file: !8, line: 21, type: !13)
!20 = !DILocalVariable(name: "i", arg: 2, scope: !7, file: !8, line: 21, type: !17)
!21 = !DILocalVariable(name: "v", scope: !22, file: !8, line: 22, type: !12, align: 64)
!22 = distinct !DILexicalBlock(scope: !7, file: !8, line: 22, column: 5)
!23 = !DILocalVariable(name: "guard", scope: !24, file: !8, line: 23, type: !25, align: 64)
!24 = distinct !DILexicalBlock(scope: !7, file: !8, line: 23, column: 9)
!25 = !DICompositeType(tag: DW_TAG_structure_type, name: "Guard", scope: !9, file: !26, size: 64, align: 64, flags: DIFlagPublic, elements: !27, templateParams: !29, identifier: "1849b8382db86298c4614c4c6dcef38e")
!26 = !DIFile(filename: "<unknown>", directory: "")
!27 = !{!28}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !25, file: !26, baseType: !13, size: 64, align: 64, flags: DIFlagPrivate)
!29 = !{}
!30 = !DILocalVariable(name: "self", arg: 1, scope: !31, file: !8, line: 6, type: !35)
!31 = distinct !DISubprogram(name: "drop", linkageName: "_ZN63_$LT$rust_unwinding..Guard$u20$as$u20$core..ops..drop..Drop$GT$4drop17he54fb75da8f85b21E", scope: !32, file: !8, line: 6, type: !33, scopeLine: 6, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29, retainedNodes: !36)
!32 = !DINamespace(name: "{impl#0}", scope: !9)
!33 = !DISubroutineType(types: !34)
!34 = !{null, !35}
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_unwinding::Guard", baseType: !25, size: 64, align: 64, dwarfAddressSpace: 0)
!36 = !{!30}
!37 = !DILocation(line: 0, scope: !31, inlinedAt: !38)
!38 = distinct !DILocation(line: 805, column: 1, scope: !39, inlinedAt: !50)
!39 = distinct !DISubprogram(name: "drop_in_place<rust_unwinding::Guard>", linkageName: "_ZN4core3ptr42drop_in_place$LT$rust_unwinding..Guard$GT$17he1cb07dcc6c6d043E", scope: !41, file: !40, line: 805, type: !43, scopeLine: 805, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !48, retainedNodes: !46)
!40 = !DIFile(filename: "library/core/src/ptr/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "8f706ae0a0620120e6e931983ef127f1")
!41 = !DINamespace(name: "ptr", scope: !42)
!42 = !DINamespace(name: "core", scope: null)
!43 = !DISubroutineType(types: !44)
!44 = !{null, !45}
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut rust_unwinding::Guard", baseType: !25, size: 64, align: 64, dwarfAddressSpace: 0)
!46 = !{!47}
!47 = !DILocalVariable(arg: 1, scope: !39, file: !40, line: 805, type: !45)
!48 = !{!49}
!49 = !DITemplateTypeParameter(name: "T", type: !25)
!50 = distinct !DILocation(line: 26, column: 5, scope: !7)
!51 = !DILocation(line: 0, scope: !39, inlinedAt: !50)
!52 = !DILocation(line: 0, scope: !31, inlinedAt: !53)
!53 = distinct !DILocation(line: 805, column: 1, scope: !39, inlinedAt: !54)
!54 = distinct !DILocation(line: 26, column: 5, scope: !7)
!55 = !DILocation(line: 0, scope: !39, inlinedAt: !54)
!56 = !DILocation(line: 0, scope: !7)
!57 = !DILocation(line: 0, scope: !24)
!58 = !DILocation(line: 24, column: 17, scope: !24)
!59 = !{!"branch_weights", !"expected", i32 2000, i32 1}
!60 = !DILocation(line: 24, column: 9, scope: !24)
!61 = !DILocation(line: 25, column: 9, scope: !24)
!62 = !DILocation(line: 25, column: 22, scope: !24)
!63 = !DILocation(line: 0, scope: !22)
!64 = !DILocation(line: 7, column: 9, scope: !31, inlinedAt: !38)
!65 = !{!66, !68}
!66 = distinct !{!66, !67, !"_ZN63_$LT$rust_unwinding..Guard$u20$as$u20$core..ops..drop..Drop$GT$4drop17he54fb75da8f85b21E: %self"}
!67 = distinct !{!67, !"_ZN63_$LT$rust_unwinding..Guard$u20$as$u20$core..ops..drop..Drop$GT$4drop17he54fb75da8f85b21E"}
!68 = distinct !{!68, !69, !"_ZN4core3ptr42drop_in_place$LT$rust_unwinding..Guard$GT$17he1cb07dcc6c6d043E: %_1"}
!69 = distinct !{!69, !"_ZN4core3ptr42drop_in_place$LT$rust_unwinding..Guard$GT$17he1cb07dcc6c6d043E"}
!70 = !DILocation(line: 27, column: 5, scope: !22)
!71 = !DILocation(line: 28, column: 2, scope: !7)
!72 = !DILocation(line: 7, column: 9, scope: !31, inlinedAt: !53)
!73 = !{!74, !76}
!74 = distinct !{!74, !75, !"_ZN63_$LT$rust_unwinding..Guard$u20$as$u20$core..ops..drop..Drop$GT$4drop17he54fb75da8f85b21E: %self"}
!75 = distinct !{!75, !"_ZN63_$LT$rust_unwinding..Guard$u20$as$u20$core..ops..drop..Drop$GT$4drop17he54fb75da8f85b21E"}
!76 = distinct !{!76, !77, !"_ZN4core3ptr42drop_in_place$LT$rust_unwinding..Guard$GT$17he1cb07dcc6c6d043E: %_1"}
!77 = distinct !{!77, !"_ZN4core3ptr42drop_in_place$LT$rust_unwinding..Guard$GT$17he1cb07dcc6c6d043E"}
!78 = !DILocation(line: 21, column: 1, scope: !7)
!79 = distinct !DISubprogram(name: "rust_indices_checked", scope: !9, file: !8, line: 12, type: !80, scopeLine: 12, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29, retainedNodes: !89)
!80 = !DISubroutineType(types: !81)
!81 = !{!12, !82, !86}
!82 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[f64; 5]", baseType: !83, size: 64, align: 64, dwarfAddressSpace: 0)
!83 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 320, align: 64, elements: !84)
!84 = !{!85}
!85 = !DISubrange(count: 5, lowerBound: 0)
!86 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[i32; 5]", baseType: !87, size: 64, align: 64, dwarfAddressSpace: 0)
!87 = !DICompositeType(tag: DW_TAG_array_type, baseType: !88, size: 160, align: 32, elements: !84)
!88 = !DIBasicType(name: "i32", size: 32, encoding: DW_ATE_signed)
!89 = !{!90, !91, !92, !94, !115}
!90 = !DILocalVariable(name: "x", arg: 1, scope: !79, file: !8, line: 12, type: !82)
!91 = !DILocalVariable(name: "order", arg: 2, scope: !79, file: !8, line: 12, type: !86)
!92 = !DILocalVariable(name: "s", scope: !93, file: !8, line: 13, type: !12, align: 64)
!93 = distinct !DILexicalBlock(scope: !79, file: !8, line: 13, column: 5)
!94 = !DILocalVariable(name: "iter", scope: !95, file: !8, line: 14, type: !96, align: 64)
!95 = distinct !DILexicalBlock(scope: !93, file: !8, line: 14, column: 5)
!96 = !DICompositeType(tag: DW_TAG_structure_type, name: "Iter<i32>", scope: !97, file: !26, size: 128, align: 64, flags: DIFlagPublic, elements: !99, templateParams: !106, identifier: "aa53e48ac124811bc943848be5e25276")
!97 = !DINamespace(name: "iter", scope: !98)
!98 = !DINamespace(name: "slice", scope: !42)
!99 = !{!100, !108, !109}
!100 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !96, file: !26, baseType: !101, size: 64, align: 64, flags: DIFlagPrivate)
!101 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<i32>", scope: !102, file: !26, size: 64, align: 64, flags: DIFlagPublic, elements: !103, templateParams: !106, identifier: "87c1d4fb7af38623515e849a82dc60eb")
!102 = !DINamespace(name: "non_null", scope: !41)
!103 = !{!104}
!104 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !101, file: !26, baseType: !105, size: 64, align: 64, flags: DIFlagPrivate)
!105 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const i32", baseType: !88, size: 64, align: 64, dwarfAddressSpace: 0)
!106 = !{!107}
!107 = !DITemplateTypeParameter(name: "T", type: !88)
!108 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !96, file: !26, baseType: !105, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !96, file: !26, baseType: !110, align: 8, offset: 128, flags: DIFlagPrivate)
!110 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&i32>", scope: !111, file: !26, align: 8, flags: DIFlagPublic, elements: !29, templateParams: !112, identifier: "b7c4d434debe578dc1ac34a06336863")
!111 = !DINamespace(name: "marker", scope: !42)
!112 = !{!113}
!113 = !DITemplateTypeParameter(name: "T", type: !114)
!114 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&i32", baseType: !88, size: 64, align: 64, dwarfAddressSpace: 0)
!115 = !DILocalVariable(name: "i", scope: !116, file: !8, line: 14, type: !114, align: 64)
!116 = distinct !DILexicalBlock(scope: !95, file: !8, line: 14, column: 5)
!117 = !DILocalVariable(name: "self", arg: 1, scope: !118, file: !119, line: 157, type: !136)
!118 = distinct !DISubprogram(name: "next<i32>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h6709b945124e855fE", scope: !120, file: !119, line: 157, type: !121, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !106, retainedNodes: !137)
!119 = !DIFile(filename: "library/core/src/slice/iter/macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "87d1f0c2746f51593d75ddf4c9271f14")
!120 = !DINamespace(name: "{impl#171}", scope: !97)
!121 = !DISubroutineType(types: !122)
!122 = !{!123, !136}
!123 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&i32>", scope: !124, file: !26, size: 64, align: 64, flags: DIFlagPublic, elements: !125, templateParams: !29, identifier: "dbece716e890c612dce79ac455df24be")
!124 = !DINamespace(name: "option", scope: !42)
!125 = !{!126}
!126 = !DICompositeType(tag: DW_TAG_variant_part, scope: !123, file: !26, size: 64, align: 64, elements: !127, templateParams: !29, identifier: "f3a6c88d7201457222bc4121bf793139", discriminator: !134)
!127 = !{!128, !130}
!128 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !126, file: !26, baseType: !129, size: 64, align: 64, extraData: i64 0)
!129 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !123, file: !26, size: 64, align: 64, flags: DIFlagPublic, elements: !29, templateParams: !112, identifier: "adde9d14d5bfc36333c006408e1789a1")
!130 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !126, file: !26, baseType: !131, size: 64, align: 64)
!131 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !123, file: !26, size: 64, align: 64, flags: DIFlagPublic, elements: !132, templateParams: !112, identifier: "9d980d159202eb59c2c46c09aea84c")
!132 = !{!133}
!133 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !131, file: !26, baseType: !114, size: 64, align: 64, flags: DIFlagPublic)
!134 = !DIDerivedType(tag: DW_TAG_member, scope: !123, file: !26, baseType: !135, size: 64, align: 64, flags: DIFlagArtificial)
!135 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!136 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Iter<i32>", baseType: !96, size: 64, align: 64, dwarfAddressSpace: 0)
!137 = !{!117, !138, !140, !142}
!138 = !DILocalVariable(name: "ptr", scope: !139, file: !119, line: 161, type: !101, align: 64)
!139 = distinct !DILexicalBlock(scope: !118, file: !119, line: 161, column: 17)
!140 = !DILocalVariable(name: "end_or_len", scope: !141, file: !119, line: 162, type: !105, align: 64)
!141 = distinct !DILexicalBlock(scope: !139, file: !119, line: 162, column: 17)
!142 = !DILocalVariable(name: "len", scope: !143, file: !119, line: 167, type: !17, align: 64)
!143 = distinct !DILexicalBlock(scope: !141, file: !119, line: 167, column: 25)
!144 = !DILocation(line: 157, column: 21, scope: !118, inlinedAt: !145)
!145 = !DILocation(line: 14, column: 14, scope: !146)
!146 = !DILexicalBlockFile(scope: !95, file: !8, discriminator: 2)
!147 = !DILocation(line: 0, scope: !79)
!148 = !DILocation(line: 0, scope: !93)
!149 = !DILocation(line: 0, scope: !95)
!150 = !DILocation(line: 0, scope: !139, inlinedAt: !145)
!151 = !DILocation(line: 0, scope: !141, inlinedAt: !145)
!152 = !DILocalVariable(name: "self", arg: 1, scope: !153, file: !154, line: 1719, type: !159)
!153 = distinct !DISubprogram(name: "eq<i32>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17hc08b758631fdb48aE", scope: !155, file: !154, line: 1719, type: !156, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !106, retainedNodes: !160)
!154 = !DIFile(filename: "library/core/src/ptr/non_null.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e5222a5160165ba1cd09076ad7a11733")
!155 = !DINamespace(name: "{impl#16}", scope: !102)
!156 = !DISubroutineType(types: !157)
!157 = !{!158, !159, !159}
!158 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!159 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::ptr::non_null::NonNull<i32>", baseType: !101, size: 64, align: 64, dwarfAddressSpace: 0)
!160 = !{!152, !161}
!161 = !DILocalVariable(name: "other", arg: 2, scope: !153, file: !154, line: 1719, type: !159)
!162 = !DILocation(line: 1719, column: 11, scope: !153, inlinedAt: !163)
!163 = !DILocation(line: 180, column: 28, scope: !141, inlinedAt: !145)
!164 = !DILocation(line: 1719, column: 18, scope: !153, inlinedAt: !163)
!165 = !DILocation(line: 0, scope: !116)
!166 = !DILocation(line: 15, column: 19, scope: !116)
!167 = !DILocation(line: 15, column: 17, scope: !116)
!168 = !DILocation(line: 1720, column: 9, scope: !153, inlinedAt: !163)
!169 = !DILocation(line: 15, column: 36, scope: !116)
!170 = !DILocation(line: 15, column: 34, scope: !116)
!171 = !DILocation(line: 15, column: 9, scope: !116)
!172 = !DILocation(line: 15, column: 13, scope: !116)
!173 = !DILocation(line: 18, column: 2, scope: !79)
!174 = distinct !DISubprogram(name: "rust_slices_split", scope: !9, file: !8, line: 31, type: !10, scopeLine: 31, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29, retainedNodes: !175)
!175 = !{!176, !177, !178, !185, !186, !225, !227}
!176 = !DILocalVariable(name: "x", arg: 1, scope: !174, file: !8, line: 31, type: !13)
!177 = !DILocalVariable(name: "at", arg: 2, scope: !174, file: !8, line: 31, type: !17)
!178 = !DILocalVariable(name: "a", scope: !179, file: !8, line: 32, type: !180, align: 64)
!179 = distinct !DILexicalBlock(scope: !174, file: !8, line: 32, column: 5)
!180 = !DICompositeType(tag: DW_TAG_structure_type, name: "&mut [f64]", file: !26, size: 128, align: 64, elements: !181, templateParams: !29, identifier: "20ddfcfce50bf865828153ff1ef46b96")
!181 = !{!182, !184}
!182 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !180, file: !26, baseType: !183, size: 64, align: 64)
!183 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!184 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !180, file: !26, baseType: !17, size: 64, align: 64, offset: 64)
!185 = !DILocalVariable(name: "b", scope: !179, file: !8, line: 32, type: !180, align: 64)
!186 = !DILocalVariable(name: "iter", scope: !187, file: !8, line: 33, type: !188, align: 64)
!187 = distinct !DILexicalBlock(scope: !179, file: !8, line: 33, column: 5)
!188 = !DICompositeType(tag: DW_TAG_structure_type, name: "Zip<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", scope: !189, file: !26, size: 384, align: 64, flags: DIFlagPublic, elements: !192, templateParams: !222, identifier: "f3775827890a1b462bbad2c6758bafcd")
!189 = !DINamespace(name: "zip", scope: !190)
!190 = !DINamespace(name: "adapters", scope: !191)
!191 = !DINamespace(name: "iter", scope: !42)
!192 = !{!193, !210, !220, !221}
!193 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !188, file: !26, baseType: !194, size: 128, align: 64, flags: DIFlagPrivate)
!194 = !DICompositeType(tag: DW_TAG_structure_type, name: "IterMut<f64>", scope: !97, file: !26, size: 128, align: 64, flags: DIFlagPublic, elements: !195, templateParams: !201, identifier: "99ce3aefc61bf6059503da387745b64a")
!195 = !{!196, !203, !205}
!196 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !194, file: !26, baseType: !197, size: 64, align: 64, flags: DIFlagPrivate)
!197 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<f64>", scope: !102, file: !26, size: 64, align: 64, flags: DIFlagPublic, elements: !198, templateParams: !201, identifier: "1ecac679bc3ea27f618623550abeeec7")
!198 = !{!199}
!199 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !197, file: !26, baseType: !200, size: 64, align: 64, flags: DIFlagPrivate)
!200 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const f64", baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!201 = !{!202}
!202 = !DITemplateTypeParameter(name: "T", type: !12)
!203 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !194, file: !26, baseType: !204, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!204 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut f64", baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!205 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !194, file: !26, baseType: !206, align: 8, offset: 128, flags: DIFlagPrivate)
!206 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&mut f64>", scope: !111, file: !26, align: 8, flags: DIFlagPublic, elements: !29, templateParams: !207, identifier: "976de26c2f4e7f5012e45ce572a57140")
!207 = !{!208}
!208 = !DITemplateTypeParameter(name: "T", type: !209)
!209 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut f64", baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!210 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !188, file: !26, baseType: !211, size: 128, align: 64, offset: 128, flags: DIFlagPrivate)
!211 = !DICompositeType(tag: DW_TAG_structure_type, name: "Iter<f64>", scope: !97, file: !26, size: 128, align: 64, flags: DIFlagPublic, elements: !212, templateParams: !201, identifier: "16a30a5ac3957b64bbb5ffb7be676784")
!212 = !{!213, !214, !215}
!213 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !211, file: !26, baseType: !197, size: 64, align: 64, flags: DIFlagPrivate)
!214 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !211, file: !26, baseType: !200, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!215 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !211, file: !26, baseType: !216, align: 8, offset: 128, flags: DIFlagPrivate)
!216 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&f64>", scope: !111, file: !26, align: 8, flags: DIFlagPublic, elements: !29, templateParams: !217, identifier: "edae5334879cec8fa6d1980c665f748a")
!217 = !{!218}
!218 = !DITemplateTypeParameter(name: "T", type: !219)
!219 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&f64", baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!220 = !DIDerivedType(tag: DW_TAG_member, name: "index", scope: !188, file: !26, baseType: !17, size: 64, align: 64, offset: 256, flags: DIFlagPrivate)
!221 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !188, file: !26, baseType: !17, size: 64, align: 64, offset: 320, flags: DIFlagPrivate)
!222 = !{!223, !224}
!223 = !DITemplateTypeParameter(name: "A", type: !194)
!224 = !DITemplateTypeParameter(name: "B", type: !211)
!225 = !DILocalVariable(name: "p", scope: !226, file: !8, line: 33, type: !209, align: 64)
!226 = distinct !DILexicalBlock(scope: !187, file: !8, line: 33, column: 5)
!227 = !DILocalVariable(name: "q", scope: !226, file: !8, line: 33, type: !219, align: 64)
!228 = !DILocalVariable(name: "self", arg: 1, scope: !229, file: !119, line: 418, type: !233)
!229 = distinct !DISubprogram(name: "__iterator_get_unchecked<f64>", linkageName: "_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17h0db126ae52e0df09E", scope: !230, file: !119, line: 418, type: !231, scopeLine: 418, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !201, retainedNodes: !234)
!230 = !DINamespace(name: "{impl#179}", scope: !97)
!231 = !DISubroutineType(types: !232)
!232 = !{!209, !233, !17}
!233 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::IterMut<f64>", baseType: !194, size: 64, align: 64, dwarfAddressSpace: 0)
!234 = !{!228, !235}
!235 = !DILocalVariable(name: "idx", arg: 2, scope: !229, file: !119, line: 418, type: !17)
!236 = !DILocation(line: 0, scope: !229, inlinedAt: !237)
!237 = distinct !DILocation(line: 313, column: 30, scope: !238, inlinedAt: !265)
!238 = distinct !DILexicalBlock(scope: !240, file: !239, line: 307, column: 13)
!239 = !DIFile(filename: "library/core/src/iter/adapters/zip.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "3b799775cfe5a249b4485e2512707a77")
!240 = distinct !DISubprogram(name: "next<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17h80cb042d705facf8E", scope: !241, file: !239, line: 305, type: !242, scopeLine: 305, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !222, retainedNodes: !262)
!241 = !DINamespace(name: "{impl#5}", scope: !189)
!242 = !DISubroutineType(types: !243)
!243 = !{!244, !261}
!244 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<(&mut f64, &f64)>", scope: !124, file: !26, size: 128, align: 64, flags: DIFlagPublic, elements: !245, templateParams: !29, identifier: "ac3cd90d9b49720256eaa7c9c2ccc67")
!245 = !{!246}
!246 = !DICompositeType(tag: DW_TAG_variant_part, scope: !244, file: !26, size: 128, align: 64, elements: !247, templateParams: !29, identifier: "a36ca30cdabcd8c8fbc6c84d9efa037e", discriminator: !260)
!247 = !{!248, !256}
!248 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !246, file: !26, baseType: !249, size: 128, align: 64, extraData: i64 0)
!249 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !244, file: !26, size: 128, align: 64, flags: DIFlagPublic, elements: !29, templateParams: !250, identifier: "53e4f66a94356242f575a4f84a59d8e")
!250 = !{!251}
!251 = !DITemplateTypeParameter(name: "T", type: !252)
!252 = !DICompositeType(tag: DW_TAG_structure_type, name: "(&mut f64, &f64)", file: !26, size: 128, align: 64, elements: !253, templateParams: !29, identifier: "6a375595dab5fc5299b0552d985337d8")
!253 = !{!254, !255}
!254 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !252, file: !26, baseType: !209, size: 64, align: 64)
!255 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !252, file: !26, baseType: !219, size: 64, align: 64, offset: 64)
!256 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !246, file: !26, baseType: !257, size: 128, align: 64)
!257 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !244, file: !26, size: 128, align: 64, flags: DIFlagPublic, elements: !258, templateParams: !250, identifier: "d2046245d1e41e95447e8c9029af4b69")
!258 = !{!259}
!259 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !257, file: !26, baseType: !252, size: 128, align: 64, flags: DIFlagPublic)
!260 = !DIDerivedType(tag: DW_TAG_member, scope: !244, file: !26, baseType: !135, size: 64, align: 64, flags: DIFlagArtificial)
!261 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::zip::Zip<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", baseType: !188, size: 64, align: 64, dwarfAddressSpace: 0)
!262 = !{!263, !264}
!263 = !DILocalVariable(name: "self", arg: 1, scope: !240, file: !239, line: 305, type: !261)
!264 = !DILocalVariable(name: "i", scope: !238, file: !239, line: 307, type: !17, align: 64)
!265 = distinct !DILocation(line: 85, column: 9, scope: !266, inlinedAt: !270)
!266 = distinct !DISubprogram(name: "next<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h67f04a523e9035baE", scope: !267, file: !239, line: 84, type: !242, scopeLine: 84, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !222, retainedNodes: !268)
!267 = !DINamespace(name: "{impl#1}", scope: !189)
!268 = !{!269}
!269 = !DILocalVariable(name: "self", arg: 1, scope: !266, file: !239, line: 84, type: !261)
!270 = !DILocation(line: 33, column: 19, scope: !271)
!271 = !DILexicalBlockFile(scope: !187, file: !8, discriminator: 2)
!272 = !DILocation(line: 0, scope: !240, inlinedAt: !265)
!273 = !DILocation(line: 0, scope: !266, inlinedAt: !270)
!274 = !DILocation(line: 0, scope: !174)
!275 = !DILocalVariable(name: "self", arg: 1, scope: !276, file: !277, line: 1986, type: !180)
!276 = distinct !DISubprogram(name: "split_at_mut<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h5c41641e08b1c8caE", scope: !278, file: !277, line: 1986, type: !279, scopeLine: 1986, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !201, retainedNodes: !313)
!277 = !DIFile(filename: "library/core/src/slice/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b606e5d97bff599edd0dcbc6067a14f1")
!278 = !DINamespace(name: "{impl#0}", scope: !98)
!279 = !DISubroutineType(types: !280)
!280 = !{!281, !180, !17, !285}
!281 = !DICompositeType(tag: DW_TAG_structure_type, name: "(&mut [f64], &mut [f64])", file: !26, size: 256, align: 64, elements: !282, templateParams: !29, identifier: "dadc7d1c571eaaed75b2ec162460b7")
!282 = !{!283, !284}
!283 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !281, file: !26, baseType: !180, size: 128, align: 64)
!284 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !281, file: !26, baseType: !180, size: 128, align: 64, offset: 128)
!285 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::panic::location::Location", baseType: !286, size: 64, align: 64, dwarfAddressSpace: 0)
!286 = !DICompositeType(tag: DW_TAG_structure_type, name: "Location", scope: !287, file: !26, size: 192, align: 64, flags: DIFlagPublic, elements: !289, templateParams: !29, identifier: "c23b7de1297af8f4a89df3da49f37ee6")
!287 = !DINamespace(name: "location", scope: !288)
!288 = !DINamespace(name: "panic", scope: !42)
!289 = !{!290, !302, !304, !305}
!290 = !DIDerivedType(tag: DW_TAG_member, name: "filename", scope: !286, file: !26, baseType: !291, size: 128, align: 64, flags: DIFlagPrivate)
!291 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<str>", scope: !102, file: !26, size: 128, align: 64, flags: DIFlagPublic, elements: !292, templateParams: !300, identifier: "cc7383b2ce73f6838bfb6ae828fb6ae6")
!292 = !{!293}
!293 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !291, file: !26, baseType: !294, size: 128, align: 64, flags: DIFlagPrivate)
!294 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const str", file: !26, size: 128, align: 64, elements: !295, templateParams: !29, identifier: "238a44609877474087c05adf26cd41fa")
!295 = !{!296, !299}
!296 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !294, file: !26, baseType: !297, size: 64, align: 64)
!297 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !298, size: 64, align: 64, dwarfAddressSpace: 0)
!298 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!299 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !294, file: !26, baseType: !17, size: 64, align: 64, offset: 64)
!300 = !{!301}
!301 = !DITemplateTypeParameter(name: "T", type: !298)
!302 = !DIDerivedType(tag: DW_TAG_member, name: "line", scope: !286, file: !26, baseType: !303, size: 32, align: 32, offset: 128, flags: DIFlagPrivate)
!303 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!304 = !DIDerivedType(tag: DW_TAG_member, name: "col", scope: !286, file: !26, baseType: !303, size: 32, align: 32, offset: 160, flags: DIFlagPrivate)
!305 = !DIDerivedType(tag: DW_TAG_member, name: "_filename", scope: !286, file: !26, baseType: !306, align: 8, offset: 192, flags: DIFlagPrivate)
!306 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&str>", scope: !111, file: !26, align: 8, flags: DIFlagPublic, elements: !29, templateParams: !307, identifier: "e16ac355808b6aef9fb50b5f125fee05")
!307 = !{!308}
!308 = !DITemplateTypeParameter(name: "T", type: !309)
!309 = !DICompositeType(tag: DW_TAG_structure_type, name: "&str", file: !26, size: 128, align: 64, elements: !310, templateParams: !29, identifier: "9277eecd40495f85161460476aacc992")
!310 = !{!311, !312}
!311 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !309, file: !26, baseType: !297, size: 64, align: 64)
!312 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !309, file: !26, baseType: !17, size: 64, align: 64, offset: 64)
!313 = !{!275, !314, !315}
!314 = !DILocalVariable(name: "mid", arg: 2, scope: !276, file: !277, line: 1986, type: !17)
!315 = !DILocalVariable(name: "pair", scope: !316, file: !277, line: 1988, type: !281, align: 64)
!316 = distinct !DILexicalBlock(scope: !276, file: !277, line: 1988, column: 13)
!317 = !DILocation(line: 0, scope: !276, inlinedAt: !318)
!318 = distinct !DILocation(line: 32, column: 20, scope: !174)
!319 = !DILocalVariable(name: "self", arg: 1, scope: !320, file: !277, line: 2192, type: !180)
!320 = distinct !DISubprogram(name: "split_at_mut_checked<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$20split_at_mut_checked17h70a57c798a99f99fE", scope: !278, file: !277, line: 2192, type: !321, scopeLine: 2192, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !201, retainedNodes: !336)
!321 = !DISubroutineType(types: !322)
!322 = !{!323, !180, !17}
!323 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<(&mut [f64], &mut [f64])>", scope: !124, file: !26, size: 256, align: 64, flags: DIFlagPublic, elements: !324, templateParams: !29, identifier: "3395c156f507fec6b3b48d0bad80501a")
!324 = !{!325}
!325 = !DICompositeType(tag: DW_TAG_variant_part, scope: !323, file: !26, size: 256, align: 64, elements: !326, templateParams: !29, identifier: "1065dd43f7fba4037c40e4f3ecc1c569", discriminator: !335)
!326 = !{!327, !331}
!327 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !325, file: !26, baseType: !328, size: 256, align: 64, extraData: i64 0)
!328 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !323, file: !26, size: 256, align: 64, flags: DIFlagPublic, elements: !29, templateParams: !329, identifier: "65061618bb1e0f45f2c3827064d3cc5c")
!329 = !{!330}
!330 = !DITemplateTypeParameter(name: "T", type: !281)
!331 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !325, file: !26, baseType: !332, size: 256, align: 64)
!332 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !323, file: !26, size: 256, align: 64, flags: DIFlagPublic, elements: !333, templateParams: !329, identifier: "22e4c902b4b49a438cb63bbe68b1ff1e")
!333 = !{!334}
!334 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !332, file: !26, baseType: !281, size: 256, align: 64, flags: DIFlagPublic)
!335 = !DIDerivedType(tag: DW_TAG_member, scope: !323, file: !26, baseType: !135, size: 64, align: 64, flags: DIFlagArtificial)
!336 = !{!319, !337}
!337 = !DILocalVariable(name: "mid", arg: 2, scope: !320, file: !277, line: 2192, type: !17)
!338 = !DILocation(line: 0, scope: !320, inlinedAt: !339)
!339 = distinct !DILocation(line: 1987, column: 20, scope: !276, inlinedAt: !318)
!340 = !DILocation(line: 2193, column: 12, scope: !320, inlinedAt: !339)
!341 = !DILocation(line: 1989, column: 21, scope: !276, inlinedAt: !318)
!342 = !{!343, !345}
!343 = distinct !{!343, !344, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h5c41641e08b1c8caE: %pair"}
!344 = distinct !{!344, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h5c41641e08b1c8caE"}
!345 = distinct !{!345, !344, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17h5c41641e08b1c8caE: %self.0"}
!346 = !DILocalVariable(name: "self", arg: 1, scope: !347, file: !277, line: 2092, type: !180)
!347 = distinct !DISubprogram(name: "split_at_mut_unchecked<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$22split_at_mut_unchecked17h2e054002d8f54a16E", scope: !278, file: !277, line: 2092, type: !279, scopeLine: 2092, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !201, retainedNodes: !348)
!348 = !{!346, !349, !350, !352}
!349 = !DILocalVariable(name: "mid", arg: 2, scope: !347, file: !277, line: 2092, type: !17)
!350 = !DILocalVariable(name: "len", scope: !351, file: !277, line: 2093, type: !17, align: 64)
!351 = distinct !DILexicalBlock(scope: !347, file: !277, line: 2093, column: 9)
!352 = !DILocalVariable(name: "ptr", scope: !353, file: !277, line: 2094, type: !204, align: 64)
!353 = distinct !DILexicalBlock(scope: !351, file: !277, line: 2094, column: 9)
!354 = !DILocation(line: 0, scope: !347, inlinedAt: !355)
!355 = distinct !DILocation(line: 2196, column: 32, scope: !320, inlinedAt: !339)
!356 = !DILocalVariable(name: "count", arg: 2, scope: !357, file: !358, line: 927, type: !17)
!357 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17he6f816d7ba22720cE", scope: !359, file: !358, line: 927, type: !361, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !201, retainedNodes: !363)
!358 = !DIFile(filename: "library/core/src/ptr/mut_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "7c03c8e0ae695174f7f10881dc49d2cb")
!359 = !DINamespace(name: "{impl#0}", scope: !360)
!360 = !DINamespace(name: "mut_ptr", scope: !41)
!361 = !DISubroutineType(types: !362)
!362 = !{!204, !204, !17, !285}
!363 = !{!364, !356}
!364 = !DILocalVariable(name: "self", arg: 1, scope: !357, file: !358, line: 927, type: !204)
!365 = !DILocation(line: 0, scope: !357, inlinedAt: !366)
!366 = distinct !DILocation(line: 2109, column: 40, scope: !353, inlinedAt: !355)
!367 = !DILocation(line: 0, scope: !351, inlinedAt: !355)
!368 = !DILocation(line: 0, scope: !353, inlinedAt: !355)
!369 = !DILocation(line: 961, column: 18, scope: !357, inlinedAt: !366)
!370 = !DILocation(line: 0, scope: !179)
!371 = !DILocalVariable(name: "self", arg: 1, scope: !372, file: !373, line: 626, type: !194)
!372 = distinct !DISubprogram(name: "zip<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3zip17h7642a56c209bfdecE", scope: !374, file: !373, line: 626, type: !377, scopeLine: 626, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !381, retainedNodes: !379)
!373 = !DIFile(filename: "library/core/src/iter/traits/iterator.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "03f316921fc0b2bb7786dd4fa41456f9")
!374 = !DINamespace(name: "Iterator", scope: !375)
!375 = !DINamespace(name: "iterator", scope: !376)
!376 = !DINamespace(name: "traits", scope: !191)
!377 = !DISubroutineType(types: !378)
!378 = !{!188, !194, !211}
!379 = !{!371, !380}
!380 = !DILocalVariable(name: "other", arg: 2, scope: !372, file: !373, line: 626, type: !211)
!381 = !{!382, !383}
!382 = !DITemplateTypeParameter(name: "Self", type: !194)
!383 = !DITemplateTypeParameter(name: "U", type: !211)
!384 = !DILocation(line: 0, scope: !372, inlinedAt: !385)
!385 = distinct !DILocation(line: 33, column: 32, scope: !179)
!386 = !DILocalVariable(name: "a", arg: 1, scope: !387, file: !239, line: 23, type: !194)
!387 = distinct !DISubprogram(name: "new<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN4core4iter8adapters3zip16Zip$LT$A$C$B$GT$3new17h563b55c828008d2bE", scope: !188, file: !239, line: 23, type: !377, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !222, declaration: !388, retainedNodes: !389)
!388 = !DISubprogram(name: "new<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN4core4iter8adapters3zip16Zip$LT$A$C$B$GT$3new17h563b55c828008d2bE", scope: !188, file: !239, line: 23, type: !377, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !222)
!389 = !{!386, !390}
!390 = !DILocalVariable(name: "b", arg: 2, scope: !387, file: !239, line: 23, type: !211)
!391 = !DILocation(line: 0, scope: !387, inlinedAt: !392)
!392 = distinct !DILocation(line: 631, column: 9, scope: !372, inlinedAt: !385)
!393 = !DILocalVariable(name: "a", arg: 1, scope: !394, file: !239, line: 299, type: !194)
!394 = distinct !DISubprogram(name: "new<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h22e8900a9a06e38fE", scope: !241, file: !239, line: 299, type: !377, scopeLine: 299, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !222, retainedNodes: !395)
!395 = !{!393, !396, !397}
!396 = !DILocalVariable(name: "b", arg: 2, scope: !394, file: !239, line: 299, type: !211)
!397 = !DILocalVariable(name: "len", scope: !398, file: !239, line: 300, type: !17, align: 64)
!398 = distinct !DILexicalBlock(scope: !394, file: !239, line: 300, column: 9)
!399 = !DILocation(line: 0, scope: !394, inlinedAt: !400)
!400 = distinct !DILocation(line: 24, column: 9, scope: !387, inlinedAt: !392)
!401 = !DILocalVariable(name: "v1", arg: 1, scope: !402, file: !403, line: 1574, type: !17)
!402 = distinct !DISubprogram(name: "min<usize>", linkageName: "_ZN4core3cmp3min17haeea969009addbc5E", scope: !404, file: !403, line: 1574, type: !405, scopeLine: 1574, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !409, retainedNodes: !407)
!403 = !DIFile(filename: "library/core/src/cmp.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9b875f3ee90b4abbf50efdba3db39504")
!404 = !DINamespace(name: "cmp", scope: !42)
!405 = !DISubroutineType(types: !406)
!406 = !{!17, !17, !17}
!407 = !{!401, !408}
!408 = !DILocalVariable(name: "v2", arg: 2, scope: !402, file: !403, line: 1574, type: !17)
!409 = !{!410}
!410 = !DITemplateTypeParameter(name: "T", type: !17)
!411 = !DILocation(line: 0, scope: !402, inlinedAt: !412)
!412 = distinct !DILocation(line: 300, column: 19, scope: !394, inlinedAt: !400)
!413 = !DILocalVariable(name: "self", arg: 1, scope: !414, file: !239, line: 587, type: !418)
!414 = distinct !DISubprogram(name: "size<core::slice::iter::Iter<f64>>", linkageName: "_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h97078616549c6d28E", scope: !415, file: !239, line: 587, type: !416, scopeLine: 587, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !420, retainedNodes: !419)
!415 = !DINamespace(name: "TrustedRandomAccessNoCoerce", scope: !189)
!416 = !DISubroutineType(types: !417)
!417 = !{!17, !418}
!418 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::slice::iter::Iter<f64>", baseType: !211, size: 64, align: 64, dwarfAddressSpace: 0)
!419 = !{!413}
!420 = !{!421}
!421 = !DITemplateTypeParameter(name: "Self", type: !211)
!422 = !DILocation(line: 0, scope: !414, inlinedAt: !423)
!423 = distinct !DILocation(line: 300, column: 40, scope: !394, inlinedAt: !400)
!424 = !DILocalVariable(name: "self", arg: 1, scope: !425, file: !119, line: 218, type: !418)
!425 = distinct !DISubprogram(name: "size_hint<f64>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h9c5b3e899d95d791E", scope: !120, file: !119, line: 218, type: !426, scopeLine: 218, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !201, retainedNodes: !443)
!426 = !DISubroutineType(types: !427)
!427 = !{!428, !418}
!428 = !DICompositeType(tag: DW_TAG_structure_type, name: "(usize, core::option::Option<usize>)", file: !26, size: 192, align: 64, elements: !429, templateParams: !29, identifier: "50ba810bbf8cd1f32313d326053c8aa")
!429 = !{!430, !431}
!430 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !428, file: !26, baseType: !17, size: 64, align: 64)
!431 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !428, file: !26, baseType: !432, size: 128, align: 64, offset: 64)
!432 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<usize>", scope: !124, file: !26, size: 128, align: 64, flags: DIFlagPublic, elements: !433, templateParams: !29, identifier: "6f59025219977f466509bd4ae79a2945")
!433 = !{!434}
!434 = !DICompositeType(tag: DW_TAG_variant_part, scope: !432, file: !26, size: 128, align: 64, elements: !435, templateParams: !29, identifier: "57fdcff454be91893aca78d2b2510f66", discriminator: !442)
!435 = !{!436, !438}
!436 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !434, file: !26, baseType: !437, size: 128, align: 64, extraData: i64 0)
!437 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !432, file: !26, size: 128, align: 64, flags: DIFlagPublic, elements: !29, templateParams: !409, identifier: "5f402b7d82062085bb94b01d172ca4ec")
!438 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !434, file: !26, baseType: !439, size: 128, align: 64, extraData: i64 1)
!439 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !432, file: !26, size: 128, align: 64, flags: DIFlagPublic, elements: !440, templateParams: !409, identifier: "c70f2dfad93186ce146b7e80830727")
!440 = !{!441}
!441 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !439, file: !26, baseType: !17, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!442 = !DIDerivedType(tag: DW_TAG_member, scope: !432, file: !26, baseType: !135, size: 64, align: 64, flags: DIFlagArtificial)
!443 = !{!424, !444, !446, !448}
!444 = !DILocalVariable(name: "exact", scope: !445, file: !119, line: 219, type: !17, align: 64)
!445 = distinct !DILexicalBlock(scope: !425, file: !119, line: 219, column: 17)
!446 = !DILocalVariable(name: "len", scope: !447, file: !119, line: 29, type: !17, align: 64)
!447 = distinct !DILexicalBlock(scope: !425, file: !119, line: 29, column: 13)
!448 = !DILocalVariable(name: "end", scope: !449, file: !119, line: 33, type: !197, align: 64)
!449 = distinct !DILexicalBlock(scope: !425, file: !119, line: 33, column: 13)
!450 = !DILocation(line: 0, scope: !425, inlinedAt: !451)
!451 = distinct !DILocation(line: 591, column: 14, scope: !414, inlinedAt: !423)
!452 = !DILocalVariable(name: "pointee_size", scope: !453, file: !454, line: 726, type: !17, align: 64)
!453 = distinct !DILexicalBlock(scope: !455, file: !454, line: 726, column: 9)
!454 = !DIFile(filename: "library/core/src/ptr/const_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "48638a38fe414ca30cde797e4a40b3a9")
!455 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned17hd6b1ea952e48be5fE", scope: !456, file: !454, line: 701, type: !458, scopeLine: 701, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !201, retainedNodes: !460)
!456 = !DINamespace(name: "{impl#0}", scope: !457)
!457 = !DINamespace(name: "const_ptr", scope: !41)
!458 = !DISubroutineType(types: !459)
!459 = !{!17, !200, !200, !285}
!460 = !{!461, !462, !452}
!461 = !DILocalVariable(name: "self", arg: 1, scope: !455, file: !454, line: 701, type: !200)
!462 = !DILocalVariable(name: "origin", arg: 2, scope: !455, file: !454, line: 701, type: !200)
!463 = !DILocation(line: 0, scope: !453, inlinedAt: !464)
!464 = distinct !DILocation(line: 887, column: 37, scope: !465, inlinedAt: !471)
!465 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$20offset_from_unsigned17h71fecc379f908e42E", scope: !359, file: !358, line: 882, type: !466, scopeLine: 882, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !201, retainedNodes: !468)
!466 = !DISubroutineType(types: !467)
!467 = !{!17, !204, !200, !285}
!468 = !{!469, !470}
!469 = !DILocalVariable(name: "self", arg: 1, scope: !465, file: !358, line: 882, type: !204)
!470 = !DILocalVariable(name: "origin", arg: 2, scope: !465, file: !358, line: 882, type: !200)
!471 = distinct !DILocation(line: 953, column: 32, scope: !472, inlinedAt: !479)
!472 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17h0bff78e975d73193E", scope: !197, file: !154, line: 948, type: !473, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !201, declaration: !475, retainedNodes: !476)
!473 = !DISubroutineType(types: !474)
!474 = !{!17, !197, !197}
!475 = !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17h0bff78e975d73193E", scope: !197, file: !154, line: 948, type: !473, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !201)
!476 = !{!477, !478}
!477 = !DILocalVariable(name: "self", arg: 1, scope: !472, file: !154, line: 948, type: !197)
!478 = !DILocalVariable(name: "subtracted", arg: 2, scope: !472, file: !154, line: 948, type: !197)
!479 = distinct !DILocation(line: 57, column: 30, scope: !449, inlinedAt: !451)
!480 = !DILocation(line: 0, scope: !449, inlinedAt: !451)
!481 = !DILocation(line: 0, scope: !472, inlinedAt: !479)
!482 = !DILocation(line: 0, scope: !465, inlinedAt: !471)
!483 = !DILocation(line: 0, scope: !455, inlinedAt: !464)
!484 = !DILocation(line: 729, column: 18, scope: !453, inlinedAt: !464)
!485 = !DILocalVariable(name: "self", arg: 1, scope: !486, file: !403, line: 1072, type: !17)
!486 = distinct !DISubprogram(name: "min<usize>", linkageName: "_ZN4core3cmp3Ord3min17hc4aa0bed8917df52E", scope: !487, file: !403, line: 1072, type: !405, scopeLine: 1072, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !490, retainedNodes: !488)
!487 = !DINamespace(name: "Ord", scope: !404)
!488 = !{!485, !489}
!489 = !DILocalVariable(name: "other", arg: 2, scope: !486, file: !403, line: 1072, type: !17)
!490 = !{!491}
!491 = !DITemplateTypeParameter(name: "Self", type: !17)
!492 = !DILocation(line: 0, scope: !486, inlinedAt: !493)
!493 = distinct !DILocation(line: 1575, column: 8, scope: !402, inlinedAt: !412)
!494 = !DILocation(line: 1076, column: 12, scope: !486, inlinedAt: !493)
!495 = !DILocation(line: 0, scope: !187)
!496 = !DILocation(line: 306, column: 12, scope: !240, inlinedAt: !265)
!497 = !DILocation(line: 0, scope: !238, inlinedAt: !265)
!498 = !DILocalVariable(name: "self", arg: 1, scope: !499, file: !119, line: 418, type: !502)
!499 = distinct !DISubprogram(name: "__iterator_get_unchecked<f64>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17h5a8fe3b8ccb8862eE", scope: !120, file: !119, line: 418, type: !500, scopeLine: 418, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !201, retainedNodes: !503)
!500 = !DISubroutineType(types: !501)
!501 = !{!219, !502, !17}
!502 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Iter<f64>", baseType: !211, size: 64, align: 64, dwarfAddressSpace: 0)
!503 = !{!498, !504}
!504 = !DILocalVariable(name: "idx", arg: 2, scope: !499, file: !119, line: 418, type: !17)
!505 = !DILocation(line: 0, scope: !499, inlinedAt: !506)
!506 = distinct !DILocation(line: 313, column: 66, scope: !238, inlinedAt: !265)
!507 = !DILocation(line: 0, scope: !226)
!508 = !DILocation(line: 34, column: 15, scope: !226)
!509 = !DILocation(line: 34, column: 9, scope: !226)
!510 = !DILocation(line: 961, column: 18, scope: !511, inlinedAt: !512)
!511 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17he6f816d7ba22720cE", scope: !359, file: !358, line: 927, type: !361, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !201)
!512 = distinct !DILocation(line: 429, column: 60, scope: !229, inlinedAt: !237)
!513 = !DILocation(line: 961, column: 18, scope: !514, inlinedAt: !515)
!514 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17he6f816d7ba22720cE", scope: !359, file: !358, line: 927, type: !361, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !201)
!515 = distinct !DILocation(line: 429, column: 60, scope: !499, inlinedAt: !506)
!516 = !DILocalVariable(name: "self", arg: 1, scope: !517, file: !373, line: 3653, type: !211)
!517 = distinct !DISubprogram(name: "sum<core::slice::iter::Iter<f64>, f64>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3sum17hc80f626a37dc5011E", scope: !374, file: !373, line: 3653, type: !518, scopeLine: 3653, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !521, retainedNodes: !520)
!518 = !DISubroutineType(types: !519)
!519 = !{!12, !211}
!520 = !{!516}
!521 = !{!421, !522}
!522 = !DITemplateTypeParameter(name: "S", type: !12)
!523 = !DILocation(line: 0, scope: !517, inlinedAt: !524)
!524 = !DILocation(line: 36, column: 14, scope: !179)
!525 = !DILocalVariable(name: "iter", arg: 1, scope: !526, file: !527, line: 182, type: !211)
!526 = distinct !DISubprogram(name: "sum<core::slice::iter::Iter<f64>>", linkageName: "_ZN69_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$LT$$RF$f64$GT$$GT$3sum17hd4b38d96886f444fE", scope: !528, file: !527, line: 182, type: !518, scopeLine: 182, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !531, retainedNodes: !530)
!527 = !DIFile(filename: "library/core/src/iter/traits/accum.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "29c702feed2d279674f04740ce9fc327")
!528 = !DINamespace(name: "{impl#134}", scope: !529)
!529 = !DINamespace(name: "accum", scope: !376)
!530 = !{!525}
!531 = !{!532}
!532 = !DITemplateTypeParameter(name: "I", type: !211)
!533 = !DILocation(line: 0, scope: !526, inlinedAt: !534)
!534 = !DILocation(line: 3658, column: 9, scope: !517, inlinedAt: !524)
!535 = !DILocalVariable(name: "self", arg: 1, scope: !536, file: !119, line: 259, type: !211)
!536 = distinct !DISubprogram(name: "fold<f64, f64, core::iter::traits::accum::{impl#134}::sum::{closure_env#0}<core::slice::iter::Iter<f64>>>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h856d40082ab88aceE", scope: !120, file: !119, line: 259, type: !537, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !558, retainedNodes: !541)
!537 = !DISubroutineType(types: !538)
!538 = !{!12, !211, !12, !539}
!539 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<core::slice::iter::Iter<f64>>", scope: !540, file: !26, align: 8, elements: !29, identifier: "881631f4ce2d279ccecbfef0de0870f3")
!540 = !DINamespace(name: "sum", scope: !528)
!541 = !{!535, !542, !543, !544, !546, !548, !550, !552, !554, !556}
!542 = !DILocalVariable(name: "init", arg: 2, scope: !536, file: !119, line: 259, type: !12)
!543 = !DILocalVariable(name: "f", arg: 3, scope: !536, file: !119, line: 259, type: !539)
!544 = !DILocalVariable(name: "len", scope: !545, file: !119, line: 29, type: !17, align: 64)
!545 = distinct !DILexicalBlock(scope: !536, file: !119, line: 29, column: 13)
!546 = !DILocalVariable(name: "end", scope: !547, file: !119, line: 33, type: !197, align: 64)
!547 = distinct !DILexicalBlock(scope: !536, file: !119, line: 33, column: 13)
!548 = !DILocalVariable(name: "acc", scope: !549, file: !119, line: 273, type: !12, align: 64)
!549 = distinct !DILexicalBlock(scope: !536, file: !119, line: 273, column: 17)
!550 = !DILocalVariable(name: "i", scope: !551, file: !119, line: 274, type: !17, align: 64)
!551 = distinct !DILexicalBlock(scope: !549, file: !119, line: 274, column: 17)
!552 = !DILocalVariable(name: "len", scope: !553, file: !119, line: 275, type: !17, align: 64)
!553 = distinct !DILexicalBlock(scope: !551, file: !119, line: 275, column: 17)
!554 = !DILocalVariable(name: "len", scope: !555, file: !119, line: 29, type: !17, align: 64)
!555 = distinct !DILexicalBlock(scope: !551, file: !119, line: 29, column: 13)
!556 = !DILocalVariable(name: "end", scope: !557, file: !119, line: 33, type: !197, align: 64)
!557 = distinct !DILexicalBlock(scope: !551, file: !119, line: 33, column: 13)
!558 = !{!202, !559, !560}
!559 = !DITemplateTypeParameter(name: "B", type: !12)
!560 = !DITemplateTypeParameter(name: "F", type: !539)
!561 = !DILocation(line: 0, scope: !536, inlinedAt: !562)
!562 = distinct !DILocation(line: 183, column: 22, scope: !526, inlinedAt: !534)
!563 = !DILocation(line: 259, column: 42, scope: !536, inlinedAt: !562)
!564 = !DILocalVariable(name: "rhs", scope: !565, file: !566, line: 832, type: !17, align: 64)
!565 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !567, file: !566, line: 832, type: !569, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29, retainedNodes: !571)
!566 = !DIFile(filename: "library/core/src/num/uint_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "de2f29a3485fc28d710ba6c3062e6efa")
!567 = !DINamespace(name: "{impl#11}", scope: !568)
!568 = !DINamespace(name: "num", scope: !42)
!569 = !DISubroutineType(types: !570)
!570 = !{!17, !17, !17, !285}
!571 = !{!572, !564}
!572 = !DILocalVariable(name: "self", arg: 1, scope: !565, file: !566, line: 832, type: !17)
!573 = !DILocation(line: 0, scope: !565, inlinedAt: !574)
!574 = distinct !DILocation(line: 283, column: 36, scope: !553, inlinedAt: !562)
!575 = !DILocation(line: 0, scope: !547, inlinedAt: !562)
!576 = !DILocalVariable(name: "self", arg: 1, scope: !577, file: !154, line: 1719, type: !580)
!577 = distinct !DISubprogram(name: "eq<f64>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17h3cc468d026521ca8E", scope: !155, file: !154, line: 1719, type: !578, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !201, retainedNodes: !581)
!578 = !DISubroutineType(types: !579)
!579 = !{!158, !580, !580}
!580 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::ptr::non_null::NonNull<f64>", baseType: !197, size: 64, align: 64, dwarfAddressSpace: 0)
!581 = !{!576, !582}
!582 = !DILocalVariable(name: "other", arg: 2, scope: !577, file: !154, line: 1719, type: !580)
!583 = !DILocation(line: 1719, column: 11, scope: !577, inlinedAt: !584)
!584 = distinct !DILocation(line: 44, column: 20, scope: !547, inlinedAt: !562)
!585 = !DILocation(line: 1719, column: 18, scope: !577, inlinedAt: !584)
!586 = !DILocation(line: 1720, column: 9, scope: !577, inlinedAt: !584)
!587 = !DILocation(line: 25, column: 86, scope: !536, inlinedAt: !562)
!588 = !DILocation(line: 0, scope: !549, inlinedAt: !562)
!589 = !DILocation(line: 0, scope: !551, inlinedAt: !562)
!590 = !DILocalVariable(name: "self", arg: 1, scope: !591, file: !154, line: 651, type: !197)
!591 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hf336fc5afb7319fcE", scope: !197, file: !154, line: 651, type: !592, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !201, declaration: !594, retainedNodes: !595)
!592 = !DISubroutineType(types: !593)
!593 = !{!197, !197, !17}
!594 = !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hf336fc5afb7319fcE", scope: !197, file: !154, line: 651, type: !592, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !201)
!595 = !{!590, !596}
!596 = !DILocalVariable(name: "count", arg: 2, scope: !591, file: !154, line: 651, type: !17)
!597 = !DILocation(line: 0, scope: !591, inlinedAt: !598)
!598 = distinct !DILocation(line: 279, column: 67, scope: !553, inlinedAt: !562)
!599 = !DILocation(line: 659, column: 28, scope: !591, inlinedAt: !598)
!600 = !DILocalVariable(arg: 1, scope: !601, file: !527, line: 186, type: !604)
!601 = distinct !DISubprogram(name: "{closure#0}<core::slice::iter::Iter<f64>>", linkageName: "_ZN69_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$LT$$RF$f64$GT$$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h3dd19d546e56f80eE", scope: !540, file: !527, line: 186, type: !602, scopeLine: 186, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !531, retainedNodes: !605)
!602 = !DISubroutineType(types: !603)
!603 = !{!12, !604, !12, !219}
!604 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::traits::accum::{impl#134}::sum::{closure_env#0}<core::slice::iter::Iter<f64>>", baseType: !539, size: 64, align: 64, dwarfAddressSpace: 0)
!605 = !{!606, !607, !600}
!606 = !DILocalVariable(name: "a", arg: 2, scope: !601, file: !527, line: 186, type: !12)
!607 = !DILocalVariable(name: "b", arg: 3, scope: !601, file: !527, line: 186, type: !219)
!608 = !DILocation(line: 0, scope: !601, inlinedAt: !609)
!609 = distinct !DILocation(line: 279, column: 27, scope: !553, inlinedAt: !562)
!610 = !DILocalVariable(name: "other", arg: 2, scope: !611, file: !612, line: 38, type: !219)
!611 = distinct !DISubprogram(name: "add", linkageName: "_RNvXsV_NtNtCsgEmfK2I1SDS_4core3ops5arithdINtB5_3AddRdE3add", scope: !613, file: !612, line: 38, type: !616, scopeLine: 38, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29, retainedNodes: !618)
!612 = !DIFile(filename: "library/core/src/internal_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9ec673d06a3eb53c47178443a566ec32")
!613 = !DINamespace(name: "{impl#59}", scope: !614)
!614 = !DINamespace(name: "arith", scope: !615)
!615 = !DINamespace(name: "ops", scope: !42)
!616 = !DISubroutineType(types: !617)
!617 = !{!12, !12, !219, !285}
!618 = !{!610}
!619 = !DILocation(line: 0, scope: !611, inlinedAt: !620)
!620 = distinct !DILocation(line: 186, column: 28, scope: !601, inlinedAt: !609)
!621 = !DILocation(line: 39, column: 37, scope: !611, inlinedAt: !620)
!622 = !{!623}
!623 = distinct !{!623, !624, !"_ZN69_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$LT$$RF$f64$GT$$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h3dd19d546e56f80eE: %b"}
!624 = distinct !{!624, !"_ZN69_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$LT$$RF$f64$GT$$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h3dd19d546e56f80eE"}
!625 = !DILocation(line: 105, column: 45, scope: !626, inlinedAt: !631)
!626 = distinct !DISubprogram(name: "add", linkageName: "_RNvXsc_NtNtCsgEmfK2I1SDS_4core3ops5arithdNtB5_3Add3add", scope: !628, file: !627, line: 105, type: !629, scopeLine: 105, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29)
!627 = !DIFile(filename: "library/core/src/ops/arith.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "82a843efd6957c9872d7564e4a5df756")
!628 = !DINamespace(name: "{impl#14}", scope: !614)
!629 = !DISubroutineType(types: !630)
!630 = !{!12, !12, !12, !285}
!631 = distinct !DILocation(line: 39, column: 17, scope: !611, inlinedAt: !620)
!632 = !DILocation(line: 844, column: 17, scope: !565, inlinedAt: !574)
!633 = !DILocation(line: 284, column: 24, scope: !553, inlinedAt: !562)
!634 = distinct !{!634, !635}
!635 = !{!"llvm.loop.unroll.disable"}
!636 = !DILocation(line: 36, column: 29, scope: !179)
!637 = !DILocation(line: 36, column: 5, scope: !179)
!638 = !DILocation(line: 37, column: 2, scope: !174)
