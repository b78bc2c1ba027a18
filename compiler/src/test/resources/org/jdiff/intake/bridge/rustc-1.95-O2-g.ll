; ModuleID = 'kernel.134d93dd8c9d4f00-cgu.0'
source_filename = "kernel.134d93dd8c9d4f00-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_4ed3acad4d4aca0d9201b7f2b780b11a = private unnamed_addr constant [10 x i8] c"kernel.rs\00", align 1
@alloc_caff97c855f2fa85e2550e7b1484066b = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_4ed3acad4d4aca0d9201b7f2b780b11a, [16 x i8] c"\09\00\00\00\00\00\00\00!\00\00\00\0B\00\00\00" }>, align 8

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef double @energy(ptr noalias noundef readonly align 8 captures(none) dereferenceable(128) %bodies, ptr noalias noundef readonly align 8 captures(none) dereferenceable(24) %force) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !92 {
start:
    #dbg_value(ptr poison, !164, !DIExpression(), !191)
    #dbg_value(ptr %bodies, !129, !DIExpression(), !194)
    #dbg_value(ptr %force, !130, !DIExpression(), !194)
    #dbg_value(i64 3, !195, !DIExpression(), !227)
    #dbg_value(i64 3, !236, !DIExpression(), !273)
    #dbg_value(double -0.000000e+00, !276, !DIExpression(), !306)
    #dbg_declare(ptr poison, !301, !DIExpression(), !327)
    #dbg_value(double 0.000000e+00, !131, !DIExpression(), !328)
    #dbg_value(ptr %bodies, !133, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !329)
    #dbg_value(ptr %bodies, !133, !DIExpression(DW_OP_plus_uconst, 128, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !329)
  %_13 = load i64, ptr %force, align 8, !range !330, !noundef !108
    #dbg_value(!DIArgList(ptr %bodies, i64 0), !133, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !329)
    #dbg_value(ptr undef, !164, !DIExpression(), !191)
    #dbg_value(!DIArgList(ptr %bodies, i64 0), !184, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !331)
    #dbg_value(ptr %bodies, !186, !DIExpression(DW_OP_plus_uconst, 128, DW_OP_stack_value), !332)
    #dbg_value(ptr poison, !333, !DIExpression(), !343)
    #dbg_value(ptr poison, !342, !DIExpression(), !345)
  %0 = getelementptr inbounds nuw i8, ptr %force, i64 8
  %self18 = load double, ptr %0, align 8
  %1 = tail call double @llvm.sin.f64(double %self18)
  %2 = getelementptr inbounds nuw i8, ptr %force, i64 16
  %_53 = load double, ptr %2, align 8
  %3 = fmul double %1, %_53
    #dbg_value(ptr %bodies, !184, !DIExpression(), !331)
    #dbg_value(!DIArgList(ptr %bodies, i64 32), !133, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !329)
    #dbg_value(ptr %bodies, !154, !DIExpression(), !346)
    #dbg_value(ptr %bodies, !234, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !347)
    #dbg_value(ptr %bodies, !222, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !348)
    #dbg_value(i64 3, !234, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !347)
    #dbg_value(i64 3, !222, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !348)
    #dbg_value(ptr %bodies, !223, !DIExpression(), !349)
    #dbg_value(ptr %bodies, !272, !DIExpression(), !273)
    #dbg_value(ptr %bodies, !322, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !350)
    #dbg_value(ptr %bodies, !313, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !351)
    #dbg_value(ptr %bodies, !300, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !306)
    #dbg_value(ptr %bodies, !322, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !350)
    #dbg_value(ptr %bodies, !313, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !351)
    #dbg_value(ptr %bodies, !300, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !306)
    #dbg_value(ptr %bodies, !352, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !380)
    #dbg_value(ptr %bodies, !352, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !380)
    #dbg_value(double -0.000000e+00, !362, !DIExpression(), !380)
    #dbg_declare(ptr poison, !363, !DIExpression(), !382)
    #dbg_value(i64 3, !372, !DIExpression(), !383)
    #dbg_value(ptr %bodies, !384, !DIExpression(), !391)
    #dbg_value(ptr poison, !393, !DIExpression(), !400)
    #dbg_value(ptr poison, !415, !DIExpression(), !423)
    #dbg_value(i64 2, !390, !DIExpression(), !391)
    #dbg_value(double poison, !407, !DIExpression(), !425)
    #dbg_value(ptr %bodies, !408, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !425)
    #dbg_value(ptr %bodies, !399, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !400)
    #dbg_value(ptr %bodies, !426, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !436)
    #dbg_value(ptr %bodies, !435, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !436)
    #dbg_value(double poison, !421, !DIExpression(), !423)
    #dbg_value(double poison, !422, !DIExpression(), !423)
    #dbg_value(double poison, !368, !DIExpression(), !438)
    #dbg_value(i64 3, !370, !DIExpression(), !439)
    #dbg_value(double poison, !440, !DIExpression(), !449)
    #dbg_value(double poison, !451, !DIExpression(), !457)
    #dbg_value(double poison, !156, !DIExpression(), !459)
    #dbg_value(double poison, !460, !DIExpression(), !467)
  switch i64 %_13, label %default.unreachable31 [
    i64 0, label %bb5.3
    i64 1, label %bb6.3
    i64 2, label %bb3.3
  ], !dbg !469

default.unreachable31:                            ; preds = %start
  unreachable

bb3.3:                                            ; preds = %start
  %_47 = getelementptr inbounds nuw i8, ptr %bodies, i64 24, !dbg !470
    #dbg_value(ptr %_47, !322, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !350)
    #dbg_value(ptr %_47, !313, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !351)
    #dbg_value(ptr %_47, !300, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !306)
    #dbg_value(ptr %_47, !352, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !380)
  %_19 = load float, ptr %_47, align 8, !dbg !471, !noundef !108
  %4 = fpext float %_19 to double, !dbg !471
    #dbg_value(double poison, !131, !DIExpression(), !328)
    #dbg_value(ptr undef, !164, !DIExpression(), !191)
    #dbg_value(ptr %bodies, !186, !DIExpression(DW_OP_plus_uconst, 128, DW_OP_stack_value), !332)
    #dbg_value(ptr poison, !333, !DIExpression(), !343)
    #dbg_value(ptr poison, !342, !DIExpression(), !345)
    #dbg_value(ptr %bodies, !184, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !331)
    #dbg_value(!DIArgList(ptr %bodies, i64 64), !133, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !329)
    #dbg_value(ptr %bodies, !154, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !346)
    #dbg_value(ptr %bodies, !234, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !347)
    #dbg_value(ptr %bodies, !222, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !348)
    #dbg_value(i64 3, !234, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !347)
    #dbg_value(i64 3, !222, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !348)
    #dbg_value(ptr %bodies, !223, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !349)
    #dbg_value(ptr %bodies, !272, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !273)
    #dbg_value(ptr %bodies, !322, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !350)
    #dbg_value(ptr %bodies, !313, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !351)
    #dbg_value(ptr %bodies, !300, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !306)
    #dbg_value(ptr %bodies, !322, !DIExpression(DW_OP_plus_uconst, 56, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !350)
    #dbg_value(ptr %bodies, !313, !DIExpression(DW_OP_plus_uconst, 56, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !351)
    #dbg_value(ptr %bodies, !300, !DIExpression(DW_OP_plus_uconst, 56, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !306)
    #dbg_value(ptr %bodies, !352, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !380)
    #dbg_value(ptr %bodies, !352, !DIExpression(DW_OP_plus_uconst, 56, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !380)
    #dbg_value(double -0.000000e+00, !362, !DIExpression(), !380)
    #dbg_declare(ptr poison, !363, !DIExpression(), !382)
    #dbg_value(i64 3, !372, !DIExpression(), !383)
    #dbg_value(ptr %bodies, !384, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !391)
    #dbg_value(ptr poison, !393, !DIExpression(), !400)
    #dbg_value(ptr poison, !415, !DIExpression(), !423)
    #dbg_value(i64 2, !390, !DIExpression(), !391)
    #dbg_value(double poison, !407, !DIExpression(), !425)
    #dbg_value(ptr %bodies, !408, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value), !425)
    #dbg_value(ptr %bodies, !399, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value), !400)
    #dbg_value(ptr %bodies, !426, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value), !436)
    #dbg_value(ptr %bodies, !435, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value), !436)
    #dbg_value(double poison, !421, !DIExpression(), !423)
    #dbg_value(double poison, !422, !DIExpression(), !423)
    #dbg_value(double poison, !368, !DIExpression(), !438)
    #dbg_value(i64 3, !370, !DIExpression(), !439)
    #dbg_value(double poison, !440, !DIExpression(), !449)
    #dbg_value(double poison, !451, !DIExpression(), !457)
    #dbg_value(double poison, !156, !DIExpression(), !459)
    #dbg_value(double poison, !460, !DIExpression(), !467)
  %_47.1 = getelementptr inbounds nuw i8, ptr %bodies, i64 56, !dbg !470
    #dbg_value(ptr %_47.1, !322, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !350)
    #dbg_value(ptr %_47.1, !313, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !351)
    #dbg_value(ptr %_47.1, !300, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !306)
    #dbg_value(ptr %_47.1, !352, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !380)
  %_19.1 = load float, ptr %_47.1, align 8, !dbg !471, !noundef !108
  %5 = fpext float %_19.1 to double, !dbg !471
    #dbg_value(ptr %bodies, !184, !DIExpression(DW_OP_plus_uconst, 64, DW_OP_stack_value), !331)
    #dbg_value(!DIArgList(ptr %bodies, i64 96), !133, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !329)
    #dbg_value(ptr %bodies, !154, !DIExpression(DW_OP_plus_uconst, 64, DW_OP_stack_value), !346)
    #dbg_value(ptr %bodies, !234, !DIExpression(DW_OP_plus_uconst, 64, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !347)
    #dbg_value(ptr %bodies, !222, !DIExpression(DW_OP_plus_uconst, 64, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !348)
    #dbg_value(i64 3, !234, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !347)
    #dbg_value(i64 3, !222, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !348)
    #dbg_value(ptr %bodies, !223, !DIExpression(DW_OP_plus_uconst, 64, DW_OP_stack_value), !349)
    #dbg_value(ptr %bodies, !272, !DIExpression(DW_OP_plus_uconst, 64, DW_OP_stack_value), !273)
    #dbg_value(ptr %bodies, !322, !DIExpression(DW_OP_plus_uconst, 64, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !350)
    #dbg_value(ptr %bodies, !313, !DIExpression(DW_OP_plus_uconst, 64, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !351)
    #dbg_value(ptr %bodies, !300, !DIExpression(DW_OP_plus_uconst, 64, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !306)
    #dbg_value(ptr %bodies, !322, !DIExpression(DW_OP_plus_uconst, 88, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !350)
    #dbg_value(ptr %bodies, !313, !DIExpression(DW_OP_plus_uconst, 88, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !351)
    #dbg_value(ptr %bodies, !300, !DIExpression(DW_OP_plus_uconst, 88, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !306)
    #dbg_value(ptr %bodies, !352, !DIExpression(DW_OP_plus_uconst, 64, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !380)
    #dbg_value(ptr %bodies, !352, !DIExpression(DW_OP_plus_uconst, 88, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !380)
    #dbg_declare(ptr poison, !363, !DIExpression(), !382)
    #dbg_value(ptr %bodies, !384, !DIExpression(DW_OP_plus_uconst, 64, DW_OP_stack_value), !391)
    #dbg_value(ptr %bodies, !408, !DIExpression(DW_OP_plus_uconst, 80, DW_OP_stack_value), !425)
    #dbg_value(ptr %bodies, !399, !DIExpression(DW_OP_plus_uconst, 80, DW_OP_stack_value), !400)
    #dbg_value(ptr %bodies, !426, !DIExpression(DW_OP_plus_uconst, 80, DW_OP_stack_value), !436)
    #dbg_value(ptr %bodies, !435, !DIExpression(DW_OP_plus_uconst, 80, DW_OP_stack_value), !436)
  %_47.2 = getelementptr inbounds nuw i8, ptr %bodies, i64 88, !dbg !470
    #dbg_value(ptr %_47.2, !322, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !350)
    #dbg_value(ptr %_47.2, !313, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !351)
    #dbg_value(ptr %_47.2, !300, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !306)
    #dbg_value(ptr %_47.2, !352, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !380)
  %_19.2 = load float, ptr %_47.2, align 8, !dbg !471, !noundef !108
  %6 = fpext float %_19.2 to double, !dbg !471
    #dbg_value(ptr %bodies, !184, !DIExpression(DW_OP_plus_uconst, 96, DW_OP_stack_value), !331)
    #dbg_value(!DIArgList(ptr %bodies, i64 128), !133, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !329)
    #dbg_value(ptr %bodies, !154, !DIExpression(DW_OP_plus_uconst, 96, DW_OP_stack_value), !346)
    #dbg_value(ptr %bodies, !234, !DIExpression(DW_OP_plus_uconst, 96, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !347)
    #dbg_value(ptr %bodies, !222, !DIExpression(DW_OP_plus_uconst, 96, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !348)
    #dbg_value(i64 3, !234, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !347)
    #dbg_value(i64 3, !222, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !348)
    #dbg_value(ptr %bodies, !223, !DIExpression(DW_OP_plus_uconst, 96, DW_OP_stack_value), !349)
    #dbg_value(ptr %bodies, !272, !DIExpression(DW_OP_plus_uconst, 96, DW_OP_stack_value), !273)
    #dbg_value(ptr %bodies, !322, !DIExpression(DW_OP_plus_uconst, 96, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !350)
    #dbg_value(ptr %bodies, !313, !DIExpression(DW_OP_plus_uconst, 96, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !351)
    #dbg_value(ptr %bodies, !300, !DIExpression(DW_OP_plus_uconst, 96, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !306)
    #dbg_value(ptr %bodies, !322, !DIExpression(DW_OP_plus_uconst, 120, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !350)
    #dbg_value(ptr %bodies, !313, !DIExpression(DW_OP_plus_uconst, 120, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !351)
    #dbg_value(ptr %bodies, !300, !DIExpression(DW_OP_plus_uconst, 120, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !306)
    #dbg_value(ptr %bodies, !352, !DIExpression(DW_OP_plus_uconst, 96, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !380)
    #dbg_value(ptr %bodies, !352, !DIExpression(DW_OP_plus_uconst, 120, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !380)
    #dbg_declare(ptr poison, !363, !DIExpression(), !382)
    #dbg_value(ptr %bodies, !384, !DIExpression(DW_OP_plus_uconst, 96, DW_OP_stack_value), !391)
    #dbg_value(ptr %bodies, !408, !DIExpression(DW_OP_plus_uconst, 112, DW_OP_stack_value), !425)
    #dbg_value(ptr %bodies, !399, !DIExpression(DW_OP_plus_uconst, 112, DW_OP_stack_value), !400)
    #dbg_value(ptr %bodies, !426, !DIExpression(DW_OP_plus_uconst, 112, DW_OP_stack_value), !436)
    #dbg_value(ptr %bodies, !435, !DIExpression(DW_OP_plus_uconst, 112, DW_OP_stack_value), !436)
  %_47.3 = getelementptr inbounds nuw i8, ptr %bodies, i64 120, !dbg !470
    #dbg_value(ptr %_47.3, !322, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !350)
    #dbg_value(ptr %_47.3, !313, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !351)
    #dbg_value(ptr %_47.3, !300, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !306)
    #dbg_value(ptr %_47.3, !352, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !380)
  %_19.3 = load float, ptr %_47.3, align 8, !dbg !471, !noundef !108
  %7 = fpext float %_19.3 to double, !dbg !471
  br label %bb6.3, !dbg !472

bb5.3:                                            ; preds = %start
  %_3.i.i.i = load double, ptr %bodies, align 8, !dbg !473, !alias.scope !474, !noundef !108
  %_0.i.i.i = fmul double %_3.i.i.i, %_3.i.i.i, !dbg !479
    #dbg_value(double %_0.i.i.i, !422, !DIExpression(), !423)
    #dbg_value(double %_0.i.i.i, !368, !DIExpression(), !438)
    #dbg_value(double %_0.i.i.i, !407, !DIExpression(), !425)
    #dbg_value(double %_0.i.i.i, !421, !DIExpression(), !423)
  %_45.i.1 = getelementptr inbounds nuw i8, ptr %bodies, i64 8, !dbg !486
    #dbg_value(ptr %_45.i.1, !408, !DIExpression(), !425)
    #dbg_value(ptr %_45.i.1, !399, !DIExpression(), !400)
    #dbg_value(ptr %_45.i.1, !426, !DIExpression(), !436)
    #dbg_value(ptr %_45.i.1, !435, !DIExpression(), !436)
  %_3.i.i.i.1 = load double, ptr %_45.i.1, align 8, !dbg !473, !alias.scope !474, !noundef !108
  %_0.i.i.i.1 = fmul double %_3.i.i.i.1, %_3.i.i.i.1, !dbg !479
    #dbg_value(double %_0.i.i.i.1, !422, !DIExpression(), !423)
  %_0.i1.i.i.1 = fadd double %_0.i.i.i, %_0.i.i.i.1, !dbg !487
    #dbg_value(double %_0.i1.i.i.1, !368, !DIExpression(), !438)
    #dbg_value(double %_0.i1.i.i.1, !407, !DIExpression(), !425)
    #dbg_value(double %_0.i1.i.i.1, !421, !DIExpression(), !423)
  %_45.i.2 = getelementptr inbounds nuw i8, ptr %bodies, i64 16, !dbg !486
    #dbg_value(ptr %_45.i.2, !408, !DIExpression(), !425)
    #dbg_value(ptr %_45.i.2, !399, !DIExpression(), !400)
    #dbg_value(ptr %_45.i.2, !426, !DIExpression(), !436)
    #dbg_value(ptr %_45.i.2, !435, !DIExpression(), !436)
  %_3.i.i.i.2 = load double, ptr %_45.i.2, align 8, !dbg !473, !alias.scope !474, !noundef !108
  %_0.i.i.i.2 = fmul double %_3.i.i.i.2, %_3.i.i.i.2, !dbg !479
    #dbg_value(double %_0.i.i.i.2, !422, !DIExpression(), !423)
  %_0.i1.i.i.2 = fadd double %_0.i1.i.i.1, %_0.i.i.i.2, !dbg !487
    #dbg_value(double %_0.i1.i.i.2, !368, !DIExpression(), !438)
    #dbg_value(double %_0.i1.i.i.2, !440, !DIExpression(), !449)
    #dbg_value(double %_0.i1.i.i.2, !451, !DIExpression(), !457)
  %8 = tail call double @llvm.sqrt.f64(double %_0.i1.i.i.2), !dbg !488
    #dbg_value(double %8, !156, !DIExpression(), !459)
    #dbg_value(double %8, !460, !DIExpression(), !467)
    #dbg_value(ptr %force, !158, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !489)
    #dbg_value(ptr %force, !466, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !490)
  %9 = fmul double %8, %self18, !dbg !491
    #dbg_value(double poison, !131, !DIExpression(), !328)
    #dbg_value(ptr undef, !164, !DIExpression(), !191)
    #dbg_value(ptr %bodies, !186, !DIExpression(DW_OP_plus_uconst, 128, DW_OP_stack_value), !332)
    #dbg_value(ptr poison, !333, !DIExpression(), !343)
    #dbg_value(ptr poison, !342, !DIExpression(), !345)
    #dbg_value(ptr %bodies, !184, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !331)
    #dbg_value(!DIArgList(ptr %bodies, i64 64), !133, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !329)
    #dbg_value(ptr %bodies, !154, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !346)
    #dbg_value(ptr %bodies, !234, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !347)
    #dbg_value(ptr %bodies, !222, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !348)
    #dbg_value(i64 3, !234, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !347)
    #dbg_value(i64 3, !222, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !348)
    #dbg_value(ptr %bodies, !223, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !349)
    #dbg_value(ptr %bodies, !272, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !273)
    #dbg_value(ptr %bodies, !322, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !350)
    #dbg_value(ptr %bodies, !313, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !351)
    #dbg_value(ptr %bodies, !300, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !306)
    #dbg_value(ptr %bodies, !322, !DIExpression(DW_OP_plus_uconst, 56, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !350)
    #dbg_value(ptr %bodies, !313, !DIExpression(DW_OP_plus_uconst, 56, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !351)
    #dbg_value(ptr %bodies, !300, !DIExpression(DW_OP_plus_uconst, 56, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !306)
    #dbg_value(ptr %bodies, !352, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !380)
    #dbg_value(ptr %bodies, !352, !DIExpression(DW_OP_plus_uconst, 56, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !380)
    #dbg_value(double -0.000000e+00, !362, !DIExpression(), !380)
    #dbg_declare(ptr poison, !363, !DIExpression(), !382)
    #dbg_value(i64 3, !372, !DIExpression(), !383)
    #dbg_value(ptr %bodies, !384, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !391)
    #dbg_value(ptr poison, !393, !DIExpression(), !400)
    #dbg_value(ptr poison, !415, !DIExpression(), !423)
    #dbg_value(i64 2, !390, !DIExpression(), !391)
    #dbg_value(double poison, !407, !DIExpression(), !425)
    #dbg_value(ptr %bodies, !408, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value), !425)
    #dbg_value(ptr %bodies, !399, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value), !400)
    #dbg_value(ptr %bodies, !426, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value), !436)
    #dbg_value(ptr %bodies, !435, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value), !436)
    #dbg_value(double poison, !421, !DIExpression(), !423)
    #dbg_value(double poison, !422, !DIExpression(), !423)
    #dbg_value(double poison, !368, !DIExpression(), !438)
    #dbg_value(i64 3, !370, !DIExpression(), !439)
    #dbg_value(double poison, !440, !DIExpression(), !449)
    #dbg_value(double poison, !451, !DIExpression(), !457)
    #dbg_value(double poison, !156, !DIExpression(), !459)
    #dbg_value(double poison, !460, !DIExpression(), !467)
  %iter.sroa.0.0.ptr.1 = getelementptr inbounds nuw i8, ptr %bodies, i64 32, !dbg !494
    #dbg_value(ptr %iter.sroa.0.0.ptr.1, !184, !DIExpression(), !331)
    #dbg_value(ptr %iter.sroa.0.0.ptr.1, !154, !DIExpression(), !346)
    #dbg_value(ptr %iter.sroa.0.0.ptr.1, !234, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !347)
    #dbg_value(ptr %iter.sroa.0.0.ptr.1, !222, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !348)
    #dbg_value(ptr %iter.sroa.0.0.ptr.1, !223, !DIExpression(), !349)
    #dbg_value(ptr %iter.sroa.0.0.ptr.1, !272, !DIExpression(), !273)
    #dbg_value(ptr %iter.sroa.0.0.ptr.1, !322, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !350)
    #dbg_value(ptr %iter.sroa.0.0.ptr.1, !313, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !351)
    #dbg_value(ptr %iter.sroa.0.0.ptr.1, !300, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !306)
    #dbg_value(ptr %iter.sroa.0.0.ptr.1, !352, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !380)
    #dbg_value(ptr %iter.sroa.0.0.ptr.1, !384, !DIExpression(), !391)
    #dbg_value(ptr %iter.sroa.0.0.ptr.1, !408, !DIExpression(), !425)
    #dbg_value(ptr %iter.sroa.0.0.ptr.1, !399, !DIExpression(), !400)
    #dbg_value(ptr %iter.sroa.0.0.ptr.1, !426, !DIExpression(), !436)
    #dbg_value(ptr %iter.sroa.0.0.ptr.1, !435, !DIExpression(), !436)
    #dbg_value(ptr %iter.sroa.0.0.ptr.1, !352, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !380)
    #dbg_value(ptr %iter.sroa.0.0.ptr.1, !300, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !306)
    #dbg_value(ptr %iter.sroa.0.0.ptr.1, !313, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !351)
    #dbg_value(ptr %iter.sroa.0.0.ptr.1, !322, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !350)
  %_3.i.i.i.127 = load double, ptr %iter.sroa.0.0.ptr.1, align 8, !dbg !473, !alias.scope !474, !noundef !108
  %_0.i.i.i.128 = fmul double %_3.i.i.i.127, %_3.i.i.i.127, !dbg !479
    #dbg_value(double %_0.i.i.i.128, !422, !DIExpression(), !423)
    #dbg_value(double %_0.i.i.i.128, !368, !DIExpression(), !438)
    #dbg_value(double %_0.i.i.i.128, !407, !DIExpression(), !425)
    #dbg_value(double %_0.i.i.i.128, !421, !DIExpression(), !423)
  %_45.i.1.1 = getelementptr inbounds nuw i8, ptr %bodies, i64 40, !dbg !486
    #dbg_value(ptr %_45.i.1.1, !408, !DIExpression(), !425)
    #dbg_value(ptr %_45.i.1.1, !399, !DIExpression(), !400)
    #dbg_value(ptr %_45.i.1.1, !426, !DIExpression(), !436)
    #dbg_value(ptr %_45.i.1.1, !435, !DIExpression(), !436)
  %_3.i.i.i.1.1 = load double, ptr %_45.i.1.1, align 8, !dbg !473, !alias.scope !474, !noundef !108
  %_0.i.i.i.1.1 = fmul double %_3.i.i.i.1.1, %_3.i.i.i.1.1, !dbg !479
    #dbg_value(double %_0.i.i.i.1.1, !422, !DIExpression(), !423)
  %_0.i1.i.i.1.1 = fadd double %_0.i.i.i.128, %_0.i.i.i.1.1, !dbg !487
    #dbg_value(double %_0.i1.i.i.1.1, !368, !DIExpression(), !438)
    #dbg_value(double %_0.i1.i.i.1.1, !407, !DIExpression(), !425)
    #dbg_value(double %_0.i1.i.i.1.1, !421, !DIExpression(), !423)
  %_45.i.2.1 = getelementptr inbounds nuw i8, ptr %bodies, i64 48, !dbg !486
    #dbg_value(ptr %_45.i.2.1, !408, !DIExpression(), !425)
    #dbg_value(ptr %_45.i.2.1, !399, !DIExpression(), !400)
    #dbg_value(ptr %_45.i.2.1, !426, !DIExpression(), !436)
    #dbg_value(ptr %_45.i.2.1, !435, !DIExpression(), !436)
  %_3.i.i.i.2.1 = load double, ptr %_45.i.2.1, align 8, !dbg !473, !alias.scope !474, !noundef !108
  %_0.i.i.i.2.1 = fmul double %_3.i.i.i.2.1, %_3.i.i.i.2.1, !dbg !479
    #dbg_value(double %_0.i.i.i.2.1, !422, !DIExpression(), !423)
  %_0.i1.i.i.2.1 = fadd double %_0.i1.i.i.1.1, %_0.i.i.i.2.1, !dbg !487
    #dbg_value(double %_0.i1.i.i.2.1, !368, !DIExpression(), !438)
    #dbg_value(double %_0.i1.i.i.2.1, !440, !DIExpression(), !449)
    #dbg_value(double %_0.i1.i.i.2.1, !451, !DIExpression(), !457)
  %10 = tail call double @llvm.sqrt.f64(double %_0.i1.i.i.2.1), !dbg !488
    #dbg_value(double %10, !156, !DIExpression(), !459)
    #dbg_value(double %10, !460, !DIExpression(), !467)
  %11 = fmul double %10, %self18, !dbg !491
    #dbg_value(ptr %bodies, !184, !DIExpression(DW_OP_plus_uconst, 64, DW_OP_stack_value), !331)
    #dbg_value(!DIArgList(ptr %bodies, i64 96), !133, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !329)
    #dbg_value(ptr %bodies, !154, !DIExpression(DW_OP_plus_uconst, 64, DW_OP_stack_value), !346)
    #dbg_value(ptr %bodies, !234, !DIExpression(DW_OP_plus_uconst, 64, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !347)
    #dbg_value(ptr %bodies, !222, !DIExpression(DW_OP_plus_uconst, 64, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !348)
    #dbg_value(i64 3, !234, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !347)
    #dbg_value(i64 3, !222, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !348)
    #dbg_value(ptr %bodies, !223, !DIExpression(DW_OP_plus_uconst, 64, DW_OP_stack_value), !349)
    #dbg_value(ptr %bodies, !272, !DIExpression(DW_OP_plus_uconst, 64, DW_OP_stack_value), !273)
    #dbg_value(ptr %bodies, !322, !DIExpression(DW_OP_plus_uconst, 64, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !350)
    #dbg_value(ptr %bodies, !313, !DIExpression(DW_OP_plus_uconst, 64, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !351)
    #dbg_value(ptr %bodies, !300, !DIExpression(DW_OP_plus_uconst, 64, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !306)
    #dbg_value(ptr %bodies, !322, !DIExpression(DW_OP_plus_uconst, 88, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !350)
    #dbg_value(ptr %bodies, !313, !DIExpression(DW_OP_plus_uconst, 88, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !351)
    #dbg_value(ptr %bodies, !300, !DIExpression(DW_OP_plus_uconst, 88, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !306)
    #dbg_value(ptr %bodies, !352, !DIExpression(DW_OP_plus_uconst, 64, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !380)
    #dbg_value(ptr %bodies, !352, !DIExpression(DW_OP_plus_uconst, 88, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !380)
    #dbg_declare(ptr poison, !363, !DIExpression(), !382)
    #dbg_value(ptr %bodies, !384, !DIExpression(DW_OP_plus_uconst, 64, DW_OP_stack_value), !391)
    #dbg_value(double poison, !407, !DIExpression(), !425)
    #dbg_value(ptr %bodies, !408, !DIExpression(DW_OP_plus_uconst, 80, DW_OP_stack_value), !425)
    #dbg_value(ptr %bodies, !399, !DIExpression(DW_OP_plus_uconst, 80, DW_OP_stack_value), !400)
    #dbg_value(ptr %bodies, !426, !DIExpression(DW_OP_plus_uconst, 80, DW_OP_stack_value), !436)
    #dbg_value(ptr %bodies, !435, !DIExpression(DW_OP_plus_uconst, 80, DW_OP_stack_value), !436)
    #dbg_value(double poison, !421, !DIExpression(), !423)
    #dbg_value(double poison, !422, !DIExpression(), !423)
    #dbg_value(double poison, !368, !DIExpression(), !438)
    #dbg_value(double poison, !440, !DIExpression(), !449)
    #dbg_value(double poison, !451, !DIExpression(), !457)
    #dbg_value(double poison, !156, !DIExpression(), !459)
    #dbg_value(double poison, !460, !DIExpression(), !467)
  %iter.sroa.0.0.ptr.2 = getelementptr inbounds nuw i8, ptr %bodies, i64 64, !dbg !494
    #dbg_value(ptr %iter.sroa.0.0.ptr.2, !184, !DIExpression(), !331)
    #dbg_value(ptr %iter.sroa.0.0.ptr.2, !154, !DIExpression(), !346)
    #dbg_value(ptr %iter.sroa.0.0.ptr.2, !234, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !347)
    #dbg_value(ptr %iter.sroa.0.0.ptr.2, !222, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !348)
    #dbg_value(ptr %iter.sroa.0.0.ptr.2, !223, !DIExpression(), !349)
    #dbg_value(ptr %iter.sroa.0.0.ptr.2, !272, !DIExpression(), !273)
    #dbg_value(ptr %iter.sroa.0.0.ptr.2, !322, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !350)
    #dbg_value(ptr %iter.sroa.0.0.ptr.2, !313, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !351)
    #dbg_value(ptr %iter.sroa.0.0.ptr.2, !300, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !306)
    #dbg_value(ptr %iter.sroa.0.0.ptr.2, !352, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !380)
    #dbg_value(ptr %iter.sroa.0.0.ptr.2, !384, !DIExpression(), !391)
    #dbg_value(ptr %iter.sroa.0.0.ptr.2, !408, !DIExpression(), !425)
    #dbg_value(ptr %iter.sroa.0.0.ptr.2, !399, !DIExpression(), !400)
    #dbg_value(ptr %iter.sroa.0.0.ptr.2, !426, !DIExpression(), !436)
    #dbg_value(ptr %iter.sroa.0.0.ptr.2, !435, !DIExpression(), !436)
    #dbg_value(ptr %iter.sroa.0.0.ptr.2, !352, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !380)
    #dbg_value(ptr %iter.sroa.0.0.ptr.2, !300, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !306)
    #dbg_value(ptr %iter.sroa.0.0.ptr.2, !313, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !351)
    #dbg_value(ptr %iter.sroa.0.0.ptr.2, !322, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !350)
  %_3.i.i.i.229 = load double, ptr %iter.sroa.0.0.ptr.2, align 8, !dbg !473, !alias.scope !474, !noundef !108
  %_0.i.i.i.230 = fmul double %_3.i.i.i.229, %_3.i.i.i.229, !dbg !479
    #dbg_value(double %_0.i.i.i.230, !422, !DIExpression(), !423)
    #dbg_value(double %_0.i.i.i.230, !368, !DIExpression(), !438)
    #dbg_value(double %_0.i.i.i.230, !407, !DIExpression(), !425)
    #dbg_value(double %_0.i.i.i.230, !421, !DIExpression(), !423)
  %_45.i.1.2 = getelementptr inbounds nuw i8, ptr %bodies, i64 72, !dbg !486
    #dbg_value(ptr %_45.i.1.2, !408, !DIExpression(), !425)
    #dbg_value(ptr %_45.i.1.2, !399, !DIExpression(), !400)
    #dbg_value(ptr %_45.i.1.2, !426, !DIExpression(), !436)
    #dbg_value(ptr %_45.i.1.2, !435, !DIExpression(), !436)
  %_3.i.i.i.1.2 = load double, ptr %_45.i.1.2, align 8, !dbg !473, !alias.scope !474, !noundef !108
  %_0.i.i.i.1.2 = fmul double %_3.i.i.i.1.2, %_3.i.i.i.1.2, !dbg !479
    #dbg_value(double %_0.i.i.i.1.2, !422, !DIExpression(), !423)
  %_0.i1.i.i.1.2 = fadd double %_0.i.i.i.230, %_0.i.i.i.1.2, !dbg !487
    #dbg_value(double %_0.i1.i.i.1.2, !368, !DIExpression(), !438)
    #dbg_value(double %_0.i1.i.i.1.2, !407, !DIExpression(), !425)
    #dbg_value(double %_0.i1.i.i.1.2, !421, !DIExpression(), !423)
  %_45.i.2.2 = getelementptr inbounds nuw i8, ptr %bodies, i64 80, !dbg !486
    #dbg_value(ptr %_45.i.2.2, !408, !DIExpression(), !425)
    #dbg_value(ptr %_45.i.2.2, !399, !DIExpression(), !400)
    #dbg_value(ptr %_45.i.2.2, !426, !DIExpression(), !436)
    #dbg_value(ptr %_45.i.2.2, !435, !DIExpression(), !436)
  %_3.i.i.i.2.2 = load double, ptr %_45.i.2.2, align 8, !dbg !473, !alias.scope !474, !noundef !108
  %_0.i.i.i.2.2 = fmul double %_3.i.i.i.2.2, %_3.i.i.i.2.2, !dbg !479
    #dbg_value(double %_0.i.i.i.2.2, !422, !DIExpression(), !423)
  %_0.i1.i.i.2.2 = fadd double %_0.i1.i.i.1.2, %_0.i.i.i.2.2, !dbg !487
    #dbg_value(double %_0.i1.i.i.2.2, !368, !DIExpression(), !438)
    #dbg_value(double %_0.i1.i.i.2.2, !440, !DIExpression(), !449)
    #dbg_value(double %_0.i1.i.i.2.2, !451, !DIExpression(), !457)
  %12 = tail call double @llvm.sqrt.f64(double %_0.i1.i.i.2.2), !dbg !488
    #dbg_value(double %12, !156, !DIExpression(), !459)
    #dbg_value(double %12, !460, !DIExpression(), !467)
  %13 = fmul double %12, %self18, !dbg !491
    #dbg_value(ptr %bodies, !184, !DIExpression(DW_OP_plus_uconst, 96, DW_OP_stack_value), !331)
    #dbg_value(!DIArgList(ptr %bodies, i64 128), !133, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !329)
    #dbg_value(ptr %bodies, !154, !DIExpression(DW_OP_plus_uconst, 96, DW_OP_stack_value), !346)
    #dbg_value(ptr %bodies, !234, !DIExpression(DW_OP_plus_uconst, 96, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !347)
    #dbg_value(ptr %bodies, !222, !DIExpression(DW_OP_plus_uconst, 96, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !348)
    #dbg_value(i64 3, !234, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !347)
    #dbg_value(i64 3, !222, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !348)
    #dbg_value(ptr %bodies, !223, !DIExpression(DW_OP_plus_uconst, 96, DW_OP_stack_value), !349)
    #dbg_value(ptr %bodies, !272, !DIExpression(DW_OP_plus_uconst, 96, DW_OP_stack_value), !273)
    #dbg_value(ptr %bodies, !322, !DIExpression(DW_OP_plus_uconst, 96, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !350)
    #dbg_value(ptr %bodies, !313, !DIExpression(DW_OP_plus_uconst, 96, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !351)
    #dbg_value(ptr %bodies, !300, !DIExpression(DW_OP_plus_uconst, 96, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !306)
    #dbg_value(ptr %bodies, !322, !DIExpression(DW_OP_plus_uconst, 120, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !350)
    #dbg_value(ptr %bodies, !313, !DIExpression(DW_OP_plus_uconst, 120, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !351)
    #dbg_value(ptr %bodies, !300, !DIExpression(DW_OP_plus_uconst, 120, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !306)
    #dbg_value(ptr %bodies, !352, !DIExpression(DW_OP_plus_uconst, 96, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !380)
    #dbg_value(ptr %bodies, !352, !DIExpression(DW_OP_plus_uconst, 120, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !380)
    #dbg_declare(ptr poison, !363, !DIExpression(), !382)
    #dbg_value(ptr %bodies, !384, !DIExpression(DW_OP_plus_uconst, 96, DW_OP_stack_value), !391)
    #dbg_value(double poison, !407, !DIExpression(), !425)
    #dbg_value(ptr %bodies, !408, !DIExpression(DW_OP_plus_uconst, 112, DW_OP_stack_value), !425)
    #dbg_value(ptr %bodies, !399, !DIExpression(DW_OP_plus_uconst, 112, DW_OP_stack_value), !400)
    #dbg_value(ptr %bodies, !426, !DIExpression(DW_OP_plus_uconst, 112, DW_OP_stack_value), !436)
    #dbg_value(ptr %bodies, !435, !DIExpression(DW_OP_plus_uconst, 112, DW_OP_stack_value), !436)
    #dbg_value(double poison, !421, !DIExpression(), !423)
    #dbg_value(double poison, !422, !DIExpression(), !423)
    #dbg_value(double poison, !368, !DIExpression(), !438)
    #dbg_value(double poison, !440, !DIExpression(), !449)
    #dbg_value(double poison, !451, !DIExpression(), !457)
    #dbg_value(double poison, !156, !DIExpression(), !459)
    #dbg_value(double poison, !460, !DIExpression(), !467)
  %iter.sroa.0.0.ptr.3 = getelementptr inbounds nuw i8, ptr %bodies, i64 96, !dbg !494
    #dbg_value(ptr %iter.sroa.0.0.ptr.3, !184, !DIExpression(), !331)
    #dbg_value(ptr %iter.sroa.0.0.ptr.3, !154, !DIExpression(), !346)
    #dbg_value(ptr %iter.sroa.0.0.ptr.3, !234, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !347)
    #dbg_value(ptr %iter.sroa.0.0.ptr.3, !222, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !348)
    #dbg_value(ptr %iter.sroa.0.0.ptr.3, !223, !DIExpression(), !349)
    #dbg_value(ptr %iter.sroa.0.0.ptr.3, !272, !DIExpression(), !273)
    #dbg_value(ptr %iter.sroa.0.0.ptr.3, !322, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !350)
    #dbg_value(ptr %iter.sroa.0.0.ptr.3, !313, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !351)
    #dbg_value(ptr %iter.sroa.0.0.ptr.3, !300, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !306)
    #dbg_value(ptr %iter.sroa.0.0.ptr.3, !352, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !380)
    #dbg_value(ptr %iter.sroa.0.0.ptr.3, !384, !DIExpression(), !391)
    #dbg_value(ptr %iter.sroa.0.0.ptr.3, !408, !DIExpression(), !425)
    #dbg_value(ptr %iter.sroa.0.0.ptr.3, !399, !DIExpression(), !400)
    #dbg_value(ptr %iter.sroa.0.0.ptr.3, !426, !DIExpression(), !436)
    #dbg_value(ptr %iter.sroa.0.0.ptr.3, !435, !DIExpression(), !436)
    #dbg_value(ptr %iter.sroa.0.0.ptr.3, !352, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !380)
    #dbg_value(ptr %iter.sroa.0.0.ptr.3, !300, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !306)
    #dbg_value(ptr %iter.sroa.0.0.ptr.3, !313, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !351)
    #dbg_value(ptr %iter.sroa.0.0.ptr.3, !322, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !350)
  %_3.i.i.i.3 = load double, ptr %iter.sroa.0.0.ptr.3, align 8, !dbg !473, !alias.scope !474, !noundef !108
  %_0.i.i.i.3 = fmul double %_3.i.i.i.3, %_3.i.i.i.3, !dbg !479
    #dbg_value(double %_0.i.i.i.3, !422, !DIExpression(), !423)
    #dbg_value(double %_0.i.i.i.3, !368, !DIExpression(), !438)
    #dbg_value(double %_0.i.i.i.3, !407, !DIExpression(), !425)
    #dbg_value(double %_0.i.i.i.3, !421, !DIExpression(), !423)
  %_45.i.1.3 = getelementptr inbounds nuw i8, ptr %bodies, i64 104, !dbg !486
    #dbg_value(ptr %_45.i.1.3, !408, !DIExpression(), !425)
    #dbg_value(ptr %_45.i.1.3, !399, !DIExpression(), !400)
    #dbg_value(ptr %_45.i.1.3, !426, !DIExpression(), !436)
    #dbg_value(ptr %_45.i.1.3, !435, !DIExpression(), !436)
  %_3.i.i.i.1.3 = load double, ptr %_45.i.1.3, align 8, !dbg !473, !alias.scope !474, !noundef !108
  %_0.i.i.i.1.3 = fmul double %_3.i.i.i.1.3, %_3.i.i.i.1.3, !dbg !479
    #dbg_value(double %_0.i.i.i.1.3, !422, !DIExpression(), !423)
  %_0.i1.i.i.1.3 = fadd double %_0.i.i.i.3, %_0.i.i.i.1.3, !dbg !487
    #dbg_value(double %_0.i1.i.i.1.3, !368, !DIExpression(), !438)
    #dbg_value(double %_0.i1.i.i.1.3, !407, !DIExpression(), !425)
    #dbg_value(double %_0.i1.i.i.1.3, !421, !DIExpression(), !423)
  %_45.i.2.3 = getelementptr inbounds nuw i8, ptr %bodies, i64 112, !dbg !486
    #dbg_value(ptr %_45.i.2.3, !408, !DIExpression(), !425)
    #dbg_value(ptr %_45.i.2.3, !399, !DIExpression(), !400)
    #dbg_value(ptr %_45.i.2.3, !426, !DIExpression(), !436)
    #dbg_value(ptr %_45.i.2.3, !435, !DIExpression(), !436)
  %_3.i.i.i.2.3 = load double, ptr %_45.i.2.3, align 8, !dbg !473, !alias.scope !474, !noundef !108
  %_0.i.i.i.2.3 = fmul double %_3.i.i.i.2.3, %_3.i.i.i.2.3, !dbg !479
    #dbg_value(double %_0.i.i.i.2.3, !422, !DIExpression(), !423)
  %_0.i1.i.i.2.3 = fadd double %_0.i1.i.i.1.3, %_0.i.i.i.2.3, !dbg !487
    #dbg_value(double %_0.i1.i.i.2.3, !368, !DIExpression(), !438)
    #dbg_value(double %_0.i1.i.i.2.3, !440, !DIExpression(), !449)
    #dbg_value(double %_0.i1.i.i.2.3, !451, !DIExpression(), !457)
  %14 = tail call double @llvm.sqrt.f64(double %_0.i1.i.i.2.3), !dbg !488
    #dbg_value(double %14, !156, !DIExpression(), !459)
    #dbg_value(double %14, !460, !DIExpression(), !467)
  %15 = fmul double %14, %self18, !dbg !491
  br label %bb6.3, !dbg !495

bb6.3:                                            ; preds = %start, %bb5.3, %bb3.3
  %_12.sroa.0.0.253 = phi double [ %13, %bb5.3 ], [ %6, %bb3.3 ], [ %3, %start ]
  %_12.sroa.0.0333951 = phi double [ %9, %bb5.3 ], [ %4, %bb3.3 ], [ %3, %start ]
  %_12.sroa.0.0.14149 = phi double [ %11, %bb5.3 ], [ %5, %bb3.3 ], [ %3, %start ]
  %_12.sroa.0.0.3 = phi double [ %15, %bb5.3 ], [ %7, %bb3.3 ], [ %3, %start ], !dbg !459
  %16 = fadd double %_12.sroa.0.0333951, 0.000000e+00, !dbg !496
    #dbg_value(double %16, !131, !DIExpression(), !328)
  %17 = fadd double %16, %_12.sroa.0.0.14149, !dbg !496
    #dbg_value(double %17, !131, !DIExpression(), !328)
  %18 = fadd double %17, %_12.sroa.0.0.253, !dbg !496
    #dbg_value(double %18, !131, !DIExpression(), !328)
  %19 = fadd double %18, %_12.sroa.0.0.3, !dbg !496
    #dbg_value(double %19, !131, !DIExpression(), !328)
    #dbg_value(!DIArgList(ptr %bodies, i64 128), !133, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !329)
    #dbg_value(ptr undef, !164, !DIExpression(), !191)
    #dbg_value(!DIArgList(ptr %bodies, i64 128), !184, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !331)
    #dbg_value(ptr %bodies, !186, !DIExpression(DW_OP_plus_uconst, 128, DW_OP_stack_value), !332)
    #dbg_value(ptr poison, !333, !DIExpression(), !343)
    #dbg_value(ptr poison, !342, !DIExpression(), !345)
  ret double %19, !dbg !497
}

; Function Attrs: nonlazybind uwtable
define void @moved(ptr dead_on_unwind noalias noundef writable writeonly sret([32 x i8]) align 8 captures(none) dereferenceable(32) initializes((0, 32)) %_0, ptr dead_on_return noalias noundef align 8 captures(none) dereferenceable(32) %body, ptr noundef nonnull align 1 %by.0, ptr noalias noundef readonly align 8 captures(none) dereferenceable(48) %by.1) unnamed_addr #1 !dbg !498 {
start:
    #dbg_declare(ptr %body, !512, !DIExpression(), !514)
    #dbg_value(ptr %by.0, !513, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !515)
    #dbg_value(ptr %by.1, !513, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !515)
  %_5 = load double, ptr %body, align 8, !dbg !516, !noundef !108
  %0 = getelementptr inbounds nuw i8, ptr %by.1, i64 40, !dbg !517
  %1 = load ptr, ptr %0, align 8, !dbg !517, !invariant.load !108, !nonnull !108
  %_3 = tail call noundef double %1(ptr noundef nonnull align 1 %by.0, double noundef %_5) #11, !dbg !517
  store double %_3, ptr %body, align 8, !dbg !518
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %_0, ptr noundef nonnull align 8 dereferenceable(32) %body, i64 32, i1 false), !dbg !519
  ret void, !dbg !520
}

; Function Attrs: nonlazybind uwtable
define noundef double @total(ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(24) %values, i64 noundef range(i64 0, 2) %0, double %1) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !521 {
start:
    #dbg_value(ptr poison, !575, !DIExpression(), !604)
    #dbg_value(ptr poison, !622, !DIExpression(), !744)
    #dbg_value(ptr poison, !745, !DIExpression(), !784)
    #dbg_value(ptr poison, !793, !DIExpression(), !825)
    #dbg_value(ptr poison, !804, !DIExpression(), !826)
    #dbg_value(ptr poison, !812, !DIExpression(), !827)
    #dbg_value(ptr poison, !821, !DIExpression(), !828)
    #dbg_value(ptr poison, !745, !DIExpression(), !829)
    #dbg_value(ptr poison, !793, !DIExpression(), !835)
    #dbg_value(ptr poison, !804, !DIExpression(), !836)
    #dbg_value(ptr poison, !812, !DIExpression(), !837)
    #dbg_value(ptr poison, !821, !DIExpression(), !838)
    #dbg_value(ptr poison, !839, !DIExpression(), !846)
    #dbg_value(ptr poison, !848, !DIExpression(), !854)
    #dbg_value(ptr poison, !862, !DIExpression(), !880)
    #dbg_value(ptr poison, !868, !DIExpression(), !881)
    #dbg_value(ptr poison, !875, !DIExpression(), !882)
    #dbg_value(ptr poison, !632, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !883)
    #dbg_value(ptr poison, !645, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !884)
    #dbg_value(ptr poison, !651, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !885)
    #dbg_value(ptr poison, !655, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !886)
    #dbg_value(ptr poison, !887, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !932)
    #dbg_value(ptr poison, !938, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !998)
    #dbg_value(ptr poison, !949, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !999)
    #dbg_value(ptr poison, !967, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1000)
    #dbg_value(ptr poison, !995, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1001)
    #dbg_value(i64 %0, !572, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1002)
    #dbg_value(double %1, !572, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1002)
    #dbg_declare(ptr %values, !571, !DIExpression(), !1003)
    #dbg_value(ptr %values, !868, !DIExpression(), !1004)
    #dbg_value(ptr %values, !862, !DIExpression(), !1006)
    #dbg_value(ptr %values, !848, !DIExpression(), !1008)
  %2 = getelementptr inbounds nuw i8, ptr %values, i64 8, !dbg !1010
  %_17 = load ptr, ptr %2, align 8, !dbg !1010, !nonnull !108, !noundef !108
  %3 = getelementptr inbounds nuw i8, ptr %values, i64 16, !dbg !1028
  %len = load i64, ptr %3, align 8, !dbg !1028, !noundef !108
    #dbg_value(ptr %_17, !655, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !886)
    #dbg_value(ptr %_17, !651, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !885)
    #dbg_value(ptr %_17, !645, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !884)
    #dbg_value(ptr %_17, !632, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !883)
    #dbg_value(!DIArgList(ptr %_17, i64 %len), !655, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !886)
    #dbg_value(!DIArgList(ptr %_17, i64 %len), !651, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !885)
    #dbg_value(!DIArgList(ptr %_17, i64 %len), !645, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !884)
    #dbg_value(!DIArgList(ptr %_17, i64 %len), !632, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !883)
    #dbg_value(ptr undef, !655, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !886)
    #dbg_value(ptr undef, !651, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !885)
    #dbg_value(ptr undef, !645, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !884)
    #dbg_value(ptr undef, !632, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !883)
    #dbg_value(ptr poison, !575, !DIExpression(), !1029)
    #dbg_value(ptr poison, !622, !DIExpression(), !1032)
    #dbg_value(ptr poison, !966, !DIExpression(), !1000)
    #dbg_value(ptr poison, !994, !DIExpression(), !1001)
    #dbg_declare(ptr poison, !1033, !DIExpression(), !1040)
    #dbg_declare(ptr poison, !1049, !DIExpression(), !1056)
    #dbg_value(ptr undef, !622, !DIExpression(), !744)
    #dbg_value(ptr undef, !575, !DIExpression(), !604)
    #dbg_value(i64 8, !1058, !DIExpression(), !1069)
    #dbg_value(!DIArgList(ptr %_17, i64 %len), !602, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1086)
    #dbg_value(!DIArgList(ptr %_17, i64 %len), !1083, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1087)
    #dbg_value(ptr %_17, !1084, !DIExpression(), !1087)
    #dbg_value(!DIArgList(ptr %_17, i64 %len), !1075, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1088)
    #dbg_value(ptr %_17, !1076, !DIExpression(), !1088)
    #dbg_value(ptr %_17, !1068, !DIExpression(), !1089)
    #dbg_value(!DIArgList(ptr %_17, i64 %len), !1067, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1089)
  %_21.idx = shl nuw nsw i64 %len, 3, !dbg !1090
    #dbg_value(i64 %len, !635, !DIExpression(), !1091)
    #dbg_value(i64 %len, !1047, !DIExpression(), !1092)
    #dbg_value(i64 %len, !1039, !DIExpression(), !1093)
    #dbg_value(i64 %len, !1055, !DIExpression(), !1094)
    #dbg_value(i64 %len, !1095, !DIExpression(), !1123)
    #dbg_declare(ptr poison, !1101, !DIExpression(), !1125)
    #dbg_value(i64 8, !1102, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1123)
    #dbg_value(i64 8, !1102, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1123)
    #dbg_value(i64 %len, !1126, !DIExpression(), !1185)
    #dbg_value(i1 false, !1148, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !1185)
    #dbg_declare(ptr poison, !1149, !DIExpression(), !1187)
    #dbg_value(i64 8, !1150, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1185)
    #dbg_value(i64 8, !1150, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1185)
    #dbg_value(!DIArgList(ptr %_17, i64 %len), !602, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1086)
    #dbg_value(!DIArgList(ptr %_17, i64 %len), !1083, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1087)
    #dbg_value(!DIArgList(ptr %_17, i64 %len), !1075, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1088)
    #dbg_value(!DIArgList(ptr %_17, i64 %len), !1067, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1089)
    #dbg_value(!DIArgList(ptr %_17, i64 %len), !655, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !886)
    #dbg_value(!DIArgList(ptr %_17, i64 %len), !651, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !885)
    #dbg_value(!DIArgList(ptr %_17, i64 %len), !645, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !884)
    #dbg_value(!DIArgList(ptr %_17, i64 %len), !632, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !883)
    #dbg_value(i64 8, !1151, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1188)
    #dbg_value(i64 %_21.idx, !1151, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1188)
  %4 = icmp eq i64 %len, 0, !dbg !1189
  br i1 %4, label %panic, label %_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator8allocate.exit.i.i.i, !dbg !1189

_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator8allocate.exit.i.i.i: ; preds = %start
    #dbg_value(ptr poison, !1190, !DIExpression(), !1199)
    #dbg_value(ptr poison, !1201, !DIExpression(), !1209)
    #dbg_value(i64 8, !1198, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1199)
    #dbg_value(i64 8, !1207, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1209)
    #dbg_value(i64 %_21.idx, !1198, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1199)
    #dbg_value(i64 %_21.idx, !1207, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1209)
    #dbg_value(i8 0, !1208, !DIExpression(), !1209)
    #dbg_value(i64 8, !1211, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1247)
    #dbg_value(i64 8, !1249, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1254)
    #dbg_value(i64 %_21.idx, !1211, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1247)
    #dbg_value(i64 %_21.idx, !1249, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1254)
    #dbg_value(i1 false, !1217, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !1247)
    #dbg_value(i64 %_21.idx, !1218, !DIExpression(), !1256)
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !dbg !1257, !noalias !1258
; call __rustc::__rust_alloc
  %5 = tail call noundef align 8 ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 9223372036854775801) %_21.idx, i64 noundef 8) #12, !dbg !1264, !noalias !1258
    #dbg_value(i64 poison, !1155, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1265)
    #dbg_value(ptr %5, !1155, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1265)
  %6 = icmp eq ptr %5, null, !dbg !1266
  br i1 %6, label %bb3.i.i, label %bb8.i.i.i.i.i.i.preheader, !dbg !1267

bb8.i.i.i.i.i.i.preheader:                        ; preds = %_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator8allocate.exit.i.i.i
  %7 = trunc nuw i64 %0 to i1
  %x.sroa.0.0.i.i.i.i.i.i.i.i = select i1 %7, double %1, double 1.000000e+00
  %min.iters.check = icmp ult i64 %len, 4, !dbg !1268
  br i1 %min.iters.check, label %bb8.i.i.i.i.i.i.preheader31, label %vector.ph, !dbg !1268

vector.ph:                                        ; preds = %bb8.i.i.i.i.i.i.preheader
  %n.vec = and i64 %len, -4
  %broadcast.splatinsert = insertelement <2 x double> poison, double %x.sroa.0.0.i.i.i.i.i.i.i.i, i64 0
  %broadcast.splat = shufflevector <2 x double> %broadcast.splatinsert, <2 x double> poison, <2 x i32> zeroinitializer
  br label %vector.body, !dbg !1268

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ], !dbg !1269
  %8 = getelementptr inbounds nuw double, ptr %_17, i64 %index, !dbg !1310
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1316), !dbg !1319
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 16, !dbg !1320
  %wide.load = load <2 x double>, ptr %8, align 8, !dbg !1320, !alias.scope !1334, !noalias !1337
  %wide.load30 = load <2 x double>, ptr %9, align 8, !dbg !1320, !alias.scope !1334, !noalias !1337
  %10 = fmul <2 x double> %broadcast.splat, %wide.load, !dbg !1354
  %11 = fmul <2 x double> %broadcast.splat, %wide.load30, !dbg !1354
  %12 = getelementptr inbounds nuw double, ptr %5, i64 %index, !dbg !1357
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 16, !dbg !1360
  store <2 x double> %10, ptr %12, align 8, !dbg !1360, !noalias !1365
  store <2 x double> %11, ptr %13, align 8, !dbg !1360, !noalias !1365
  %index.next = add nuw i64 %index, 4, !dbg !1269
  %14 = icmp eq i64 %index.next, %n.vec, !dbg !1268
  br i1 %14, label %middle.block, label %vector.body, !dbg !1268, !llvm.loop !1370

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %len, %n.vec, !dbg !1268
  br i1 %cmp.n, label %bb1, label %bb8.i.i.i.i.i.i.preheader31, !dbg !1268

bb8.i.i.i.i.i.i.preheader31:                      ; preds = %bb8.i.i.i.i.i.i.preheader, %middle.block
  %.ph = phi i64 [ 0, %bb8.i.i.i.i.i.i.preheader ], [ %n.vec, %middle.block ]
  br label %bb8.i.i.i.i.i.i, !dbg !1268

bb3.i.i:                                          ; preds = %_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator8allocate.exit.i.i.i
    #dbg_value(i64 8, !1105, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1373)
    #dbg_value(i64 %_21.idx, !1105, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1373)
; invoke alloc::raw_vec::handle_error
  invoke void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef 8, i64 %_21.idx) #13
          to label %.noexc unwind label %cleanup, !dbg !1374

.noexc:                                           ; preds = %bb3.i.i
  unreachable, !dbg !1374

bb8.i.i.i.i.i.i:                                  ; preds = %bb8.i.i.i.i.i.i.preheader31, %bb8.i.i.i.i.i.i
  %15 = phi i64 [ %16, %bb8.i.i.i.i.i.i ], [ %.ph, %bb8.i.i.i.i.i.i.preheader31 ]
    #dbg_value(i64 %15, !921, !DIExpression(), !1375)
    #dbg_value(ptr %_17, !1313, !DIExpression(), !1376)
    #dbg_value(i64 %15, !1314, !DIExpression(), !1376)
  %_45.i.i.i.i.i.i = getelementptr inbounds nuw double, ptr %_17, i64 %15, !dbg !1310
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1316), !dbg !1319
    #dbg_value(ptr poison, !1304, !DIExpression(DW_OP_deref, DW_OP_LLVM_fragment, 0, 64), !1377)
    #dbg_value(ptr poison, !1305, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 24), !1377)
    #dbg_declare(ptr poison, !1302, !DIExpression(), !1378)
    #dbg_value(ptr %_45.i.i.i.i.i.i, !1303, !DIExpression(), !1377)
    #dbg_value(ptr poison, !1332, !DIExpression(DW_OP_deref, DW_OP_deref, DW_OP_LLVM_fragment, 0, 64), !1379)
    #dbg_value(ptr %_45.i.i.i.i.i.i, !1331, !DIExpression(), !1379)
    #dbg_value(ptr %_45.i.i.i.i.i.i, !1323, !DIExpression(), !1380)
    #dbg_value(double %x.sroa.0.0.i.i.i.i.i.i.i.i, !1324, !DIExpression(), !1380)
  %_7.i.i.i.i.i.i.i.i = load double, ptr %_45.i.i.i.i.i.i, align 8, !dbg !1320, !alias.scope !1334, !noalias !1337, !noundef !108
  %_0.i.i.i.i.i.i.i.i = fmul double %x.sroa.0.0.i.i.i.i.i.i.i.i, %_7.i.i.i.i.i.i.i.i, !dbg !1354
    #dbg_value(ptr poison, !1292, !DIExpression(DW_OP_deref, DW_OP_LLVM_fragment, 0, 64), !1381)
    #dbg_declare(ptr poison, !1293, !DIExpression(), !1382)
    #dbg_value(double %_0.i.i.i.i.i.i.i.i, !1291, !DIExpression(), !1381)
    #dbg_value(ptr poison, !1283, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 16), !1383)
    #dbg_value(ptr poison, !1284, !DIExpression(DW_OP_deref, DW_OP_LLVM_fragment, 0, 64), !1383)
    #dbg_value(double %_0.i.i.i.i.i.i.i.i, !1282, !DIExpression(), !1383)
  %_3.i.i.i.i.i.i.i.i.i = getelementptr inbounds nuw double, ptr %5, i64 %15, !dbg !1357
  store double %_0.i.i.i.i.i.i.i.i, ptr %_3.i.i.i.i.i.i.i.i.i, align 8, !dbg !1360, !noalias !1365
  %16 = add nuw i64 %15, 1, !dbg !1269
    #dbg_value(i64 %16, !921, !DIExpression(), !1375)
  %_28.i.i.i.i.i.i = icmp eq i64 %16, %len, !dbg !1268
  br i1 %_28.i.i.i.i.i.i, label %bb1, label %bb8.i.i.i.i.i.i, !dbg !1268, !llvm.loop !1384

bb4:                                              ; preds = %"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE.exit16", %cleanup
  %.pn = phi { ptr, i32 } [ %18, %cleanup ], [ %19, %"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE.exit16" ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1385), !dbg !1388
    #dbg_value(ptr %values, !821, !DIExpression(), !1389)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1391), !dbg !1394
    #dbg_value(ptr %values, !812, !DIExpression(), !1395)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1397), !dbg !1400
    #dbg_value(ptr %values, !804, !DIExpression(), !1401)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1403), !dbg !1406
    #dbg_value(ptr %values, !793, !DIExpression(), !1407)
    #dbg_value(i64 8, !794, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1407)
    #dbg_value(i64 8, !794, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1407)
    #dbg_value(ptr %values, !745, !DIExpression(), !1409)
    #dbg_value(i64 8, !779, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1409)
    #dbg_value(i64 8, !779, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1409)
    #dbg_value(i64 8, !1411, !DIExpression(), !1419)
  %self2.i.i.i.i1.i = load i64, ptr %values, align 8, !dbg !1421, !range !1422, !alias.scope !1423, !noalias !1426, !noundef !108
  %17 = icmp eq i64 %self2.i.i.i.i1.i, 0, !dbg !1421
  br i1 %17, label %bb5, label %bb2.i.i.i2.i, !dbg !1421

bb2.i.i.i2.i:                                     ; preds = %bb4
    #dbg_value(i64 %self2.i.i.i.i1.i, !1418, !DIExpression(), !1419)
  %alloc_size.i.i.i.i3.i = shl nuw i64 %self2.i.i.i.i1.i, 3, !dbg !1428
    #dbg_value(ptr %_17, !795, !DIExpression(), !1429)
    #dbg_value(i64 8, !796, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1429)
    #dbg_value(i64 %alloc_size.i.i.i.i3.i, !796, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1429)
    #dbg_value(ptr %values, !1430, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !1437)
    #dbg_value(ptr %values, !1439, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !1445)
    #dbg_value(ptr %_17, !1435, !DIExpression(), !1437)
    #dbg_value(ptr %_17, !1443, !DIExpression(), !1445)
    #dbg_value(ptr %_17, !1447, !DIExpression(), !1454)
    #dbg_value(i64 8, !1436, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1437)
    #dbg_value(i64 8, !1444, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1445)
    #dbg_value(i64 8, !1453, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1454)
    #dbg_value(i64 8, !1456, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1462)
    #dbg_value(i64 %alloc_size.i.i.i.i3.i, !1436, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1437)
    #dbg_value(i64 %alloc_size.i.i.i.i3.i, !1444, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1445)
    #dbg_value(i64 %alloc_size.i.i.i.i3.i, !1453, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1454)
    #dbg_value(i64 %alloc_size.i.i.i.i3.i, !1456, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1462)
    #dbg_value(ptr %_17, !1461, !DIExpression(), !1462)
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %_17, i64 noundef %alloc_size.i.i.i.i3.i, i64 noundef range(i64 1, -9223372036854775807) 8) #12, !dbg !1464, !noalias !1465
  br label %bb5, !dbg !1466

cleanup:                                          ; preds = %bb3.i.i
  %18 = landingpad { ptr, i32 }
          cleanup
  br label %bb4

panic:                                            ; preds = %start
    #dbg_value(i64 0, !633, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1467)
    #dbg_value(i64 0, !573, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1468)
    #dbg_value(ptr inttoptr (i64 8 to ptr), !573, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1468)
    #dbg_value(i64 0, !573, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1468)
    #dbg_value(ptr undef, !875, !DIExpression(), !882)
    #dbg_value(ptr undef, !868, !DIExpression(), !881)
    #dbg_value(ptr undef, !862, !DIExpression(), !880)
    #dbg_value(ptr undef, !848, !DIExpression(), !854)
    #dbg_value(ptr undef, !839, !DIExpression(), !846)
    #dbg_value(i64 -1, !876, !DIExpression(), !1469)
    #dbg_value(i64 -1, !1470, !DIExpression(), !1484)
    #dbg_value(i64 -1, !1486, !DIExpression(), !1493)
    #dbg_value(ptr poison, !1478, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1484)
    #dbg_value(ptr poison, !1492, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1493)
    #dbg_value(i64 0, !1478, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1484)
    #dbg_value(i64 0, !1492, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1493)
; invoke core::panicking::panic_bounds_check
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef -1, i64 noundef 0, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_caff97c855f2fa85e2550e7b1484066b) #13
          to label %unreachable unwind label %"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE.exit16", !dbg !1495

"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE.exit16": ; preds = %panic
  %19 = landingpad { ptr, i32 }
          cleanup
    #dbg_value(ptr undef, !821, !DIExpression(), !828)
    #dbg_value(ptr undef, !812, !DIExpression(), !827)
    #dbg_value(ptr undef, !804, !DIExpression(), !826)
    #dbg_value(ptr undef, !793, !DIExpression(), !825)
    #dbg_value(i64 8, !794, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !825)
    #dbg_value(i64 8, !794, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !825)
    #dbg_value(ptr undef, !745, !DIExpression(), !784)
    #dbg_value(i64 8, !779, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !784)
    #dbg_value(i64 8, !779, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !784)
    #dbg_value(i64 8, !1411, !DIExpression(), !1496)
  br label %bb4, !dbg !1498

unreachable:                                      ; preds = %panic
  unreachable

bb1:                                              ; preds = %bb8.i.i.i.i.i.i, %middle.block
    #dbg_value(i64 %len, !633, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1467)
    #dbg_value(i64 %len, !573, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1468)
    #dbg_value(ptr %5, !573, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1468)
    #dbg_value(i64 %len, !573, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1468)
    #dbg_value(ptr undef, !875, !DIExpression(), !882)
    #dbg_value(ptr undef, !868, !DIExpression(), !881)
    #dbg_value(ptr undef, !862, !DIExpression(), !880)
    #dbg_value(ptr undef, !848, !DIExpression(), !854)
    #dbg_value(ptr undef, !839, !DIExpression(), !846)
  %_36 = icmp ult i64 %len, 1152921504606846976, !dbg !1499
  tail call void @llvm.assume(i1 %_36), !dbg !1500
    #dbg_value(i64 %len, !876, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !1469)
    #dbg_value(i64 %len, !1470, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !1484)
    #dbg_value(i64 %len, !1486, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !1493)
    #dbg_value(i64 %len, !1478, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1484)
    #dbg_value(i64 %len, !1492, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1493)
    #dbg_value(ptr %5, !1478, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1484)
    #dbg_value(ptr %5, !1492, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1493)
  %20 = getelementptr double, ptr %5, i64 %len, !dbg !1501
  %_9 = getelementptr i8, ptr %20, i64 -8, !dbg !1501
  %_0 = load double, ptr %_9, align 8, !dbg !1502, !noundef !108
    #dbg_value(ptr undef, !821, !DIExpression(), !838)
    #dbg_value(ptr undef, !812, !DIExpression(), !837)
    #dbg_value(ptr undef, !804, !DIExpression(), !836)
    #dbg_value(ptr undef, !793, !DIExpression(), !835)
    #dbg_value(i64 8, !794, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !835)
    #dbg_value(i64 8, !794, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !835)
    #dbg_value(ptr undef, !745, !DIExpression(), !829)
    #dbg_value(i64 8, !779, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !829)
    #dbg_value(i64 8, !779, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !829)
    #dbg_value(i64 8, !1411, !DIExpression(), !1503)
    #dbg_value(i64 %len, !1418, !DIExpression(), !1503)
    #dbg_value(ptr %5, !795, !DIExpression(), !1505)
    #dbg_value(i64 8, !796, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1505)
    #dbg_value(i64 %_21.idx, !796, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1505)
    #dbg_value(ptr undef, !1430, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !1506)
    #dbg_value(ptr undef, !1439, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !1508)
    #dbg_value(ptr %5, !1435, !DIExpression(), !1506)
    #dbg_value(ptr %5, !1443, !DIExpression(), !1508)
    #dbg_value(ptr %5, !1447, !DIExpression(), !1510)
    #dbg_value(i64 8, !1436, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1506)
    #dbg_value(i64 8, !1444, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1508)
    #dbg_value(i64 8, !1453, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1510)
    #dbg_value(i64 8, !1456, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1512)
    #dbg_value(i64 %_21.idx, !1436, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1506)
    #dbg_value(i64 %_21.idx, !1444, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1508)
    #dbg_value(i64 %_21.idx, !1453, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1510)
    #dbg_value(i64 %_21.idx, !1456, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1512)
    #dbg_value(ptr %5, !1461, !DIExpression(), !1512)
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %5, i64 noundef %_21.idx, i64 noundef range(i64 1, -9223372036854775807) 8) #12, !dbg !1514, !noalias !1515
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1524), !dbg !1388
    #dbg_value(ptr %values, !821, !DIExpression(), !1527)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1529), !dbg !1532
    #dbg_value(ptr %values, !812, !DIExpression(), !1533)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1535), !dbg !1538
    #dbg_value(ptr %values, !804, !DIExpression(), !1539)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1541), !dbg !1544
    #dbg_value(ptr %values, !793, !DIExpression(), !1545)
    #dbg_value(i64 8, !794, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1545)
    #dbg_value(i64 8, !794, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1545)
    #dbg_value(ptr %values, !745, !DIExpression(), !1547)
    #dbg_value(i64 8, !779, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1547)
    #dbg_value(i64 8, !779, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1547)
    #dbg_value(i64 8, !1411, !DIExpression(), !1549)
  %self2.i.i.i.i1.i17 = load i64, ptr %values, align 8, !dbg !1551, !range !1422, !alias.scope !1552, !noalias !1555, !noundef !108
  %21 = icmp eq i64 %self2.i.i.i.i1.i17, 0, !dbg !1551
  br i1 %21, label %"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE.exit21", label %bb2.i.i.i2.i18, !dbg !1551

bb2.i.i.i2.i18:                                   ; preds = %bb1
    #dbg_value(i64 %self2.i.i.i.i1.i17, !1418, !DIExpression(), !1549)
  %alloc_size.i.i.i.i3.i19 = shl nuw i64 %self2.i.i.i.i1.i17, 3, !dbg !1557
    #dbg_value(ptr %_17, !795, !DIExpression(), !1558)
    #dbg_value(i64 8, !796, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1558)
    #dbg_value(i64 %alloc_size.i.i.i.i3.i19, !796, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1558)
    #dbg_value(ptr %values, !1430, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !1559)
    #dbg_value(ptr %values, !1439, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !1561)
    #dbg_value(ptr %_17, !1435, !DIExpression(), !1559)
    #dbg_value(ptr %_17, !1443, !DIExpression(), !1561)
    #dbg_value(ptr %_17, !1447, !DIExpression(), !1563)
    #dbg_value(i64 8, !1436, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1559)
    #dbg_value(i64 8, !1444, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1561)
    #dbg_value(i64 8, !1453, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1563)
    #dbg_value(i64 8, !1456, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1565)
    #dbg_value(i64 %alloc_size.i.i.i.i3.i19, !1436, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1559)
    #dbg_value(i64 %alloc_size.i.i.i.i3.i19, !1444, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1561)
    #dbg_value(i64 %alloc_size.i.i.i.i3.i19, !1453, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1563)
    #dbg_value(i64 %alloc_size.i.i.i.i3.i19, !1456, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1565)
    #dbg_value(ptr %_17, !1461, !DIExpression(), !1565)
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %_17, i64 noundef %alloc_size.i.i.i.i3.i19, i64 noundef range(i64 1, -9223372036854775807) 8) #12, !dbg !1567, !noalias !1568
  br label %"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE.exit21", !dbg !1569

"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE.exit21": ; preds = %bb1, %bb2.i.i.i2.i18
  ret double %_0, !dbg !1570

bb5:                                              ; preds = %bb2.i.i.i2.i, %bb4
  resume { ptr, i32 } %.pn, !dbg !1571
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; __rustc::__rust_dealloc
; Function Attrs: nounwind nonlazybind allockind("free") uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr allocptr noundef captures(address), i64 noundef, i64 noundef range(i64 1, -9223372036854775807)) unnamed_addr #4

; __rustc::__rust_no_alloc_shim_is_unstable_v2
; Function Attrs: nounwind nonlazybind uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() unnamed_addr #5

; __rustc::__rust_alloc
; Function Attrs: nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable
declare noalias noundef ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef, i64 allocalign noundef range(i64 1, -9223372036854775807)) unnamed_addr #6

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #5

; alloc::raw_vec::handle_error
; Function Attrs: cold minsize noreturn nonlazybind optsize uwtable
declare void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef range(i64 0, -9223372036854775807), i64) unnamed_addr #7

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #8

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #8

; core::panicking::panic_bounds_check
; Function Attrs: cold minsize noinline noreturn nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef, i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #9

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #10

attributes #0 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nounwind nonlazybind allockind("free") uwtable "alloc-family"="__rust_alloc" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #5 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable "alloc-family"="__rust_alloc" "alloc-variant-zeroed"="_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { cold minsize noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #8 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { cold minsize noinline noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #10 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #11 = { inlinehint }
attributes #12 = { nounwind }
attributes #13 = { noreturn }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.dbg.cu = !{!5}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{i32 7, !"Dwarf Version", i32 4}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!5 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !6, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !7, splitDebugInlining: false, nameTableKind: None)
!6 = !DIFile(filename: "kernel.rs/@/kernel.134d93dd8c9d4f00-cgu.0", directory: "/src")
!7 = !{!8, !79, !86}
!8 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "AlignmentEnum", scope: !10, file: !9, baseType: !13, size: 64, align: 64, flags: DIFlagEnumClass, elements: !14)
!9 = !DIFile(filename: "<unknown>", directory: "")
!10 = !DINamespace(name: "alignment", scope: !11)
!11 = !DINamespace(name: "ptr", scope: !12)
!12 = !DINamespace(name: "core", scope: null)
!13 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!14 = !{!15, !16, !17, !18, !19, !20, !21, !22, !23, !24, !25, !26, !27, !28, !29, !30, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !41, !42, !43, !44, !45, !46, !47, !48, !49, !50, !51, !52, !53, !54, !55, !56, !57, !58, !59, !60, !61, !62, !63, !64, !65, !66, !67, !68, !69, !70, !71, !72, !73, !74, !75, !76, !77, !78}
!15 = !DIEnumerator(name: "_Align1Shl0", value: 1, isUnsigned: true)
!16 = !DIEnumerator(name: "_Align1Shl1", value: 2, isUnsigned: true)
!17 = !DIEnumerator(name: "_Align1Shl2", value: 4, isUnsigned: true)
!18 = !DIEnumerator(name: "_Align1Shl3", value: 8, isUnsigned: true)
!19 = !DIEnumerator(name: "_Align1Shl4", value: 16, isUnsigned: true)
!20 = !DIEnumerator(name: "_Align1Shl5", value: 32, isUnsigned: true)
!21 = !DIEnumerator(name: "_Align1Shl6", value: 64, isUnsigned: true)
!22 = !DIEnumerator(name: "_Align1Shl7", value: 128, isUnsigned: true)
!23 = !DIEnumerator(name: "_Align1Shl8", value: 256, isUnsigned: true)
!24 = !DIEnumerator(name: "_Align1Shl9", value: 512, isUnsigned: true)
!25 = !DIEnumerator(name: "_Align1Shl10", value: 1024, isUnsigned: true)
!26 = !DIEnumerator(name: "_Align1Shl11", value: 2048, isUnsigned: true)
!27 = !DIEnumerator(name: "_Align1Shl12", value: 4096, isUnsigned: true)
!28 = !DIEnumerator(name: "_Align1Shl13", value: 8192, isUnsigned: true)
!29 = !DIEnumerator(name: "_Align1Shl14", value: 16384, isUnsigned: true)
!30 = !DIEnumerator(name: "_Align1Shl15", value: 32768, isUnsigned: true)
!31 = !DIEnumerator(name: "_Align1Shl16", value: 65536, isUnsigned: true)
!32 = !DIEnumerator(name: "_Align1Shl17", value: 131072, isUnsigned: true)
!33 = !DIEnumerator(name: "_Align1Shl18", value: 262144, isUnsigned: true)
!34 = !DIEnumerator(name: "_Align1Shl19", value: 524288, isUnsigned: true)
!35 = !DIEnumerator(name: "_Align1Shl20", value: 1048576, isUnsigned: true)
!36 = !DIEnumerator(name: "_Align1Shl21", value: 2097152, isUnsigned: true)
!37 = !DIEnumerator(name: "_Align1Shl22", value: 4194304, isUnsigned: true)
!38 = !DIEnumerator(name: "_Align1Shl23", value: 8388608, isUnsigned: true)
!39 = !DIEnumerator(name: "_Align1Shl24", value: 16777216, isUnsigned: true)
!40 = !DIEnumerator(name: "_Align1Shl25", value: 33554432, isUnsigned: true)
!41 = !DIEnumerator(name: "_Align1Shl26", value: 67108864, isUnsigned: true)
!42 = !DIEnumerator(name: "_Align1Shl27", value: 134217728, isUnsigned: true)
!43 = !DIEnumerator(name: "_Align1Shl28", value: 268435456, isUnsigned: true)
!44 = !DIEnumerator(name: "_Align1Shl29", value: 536870912, isUnsigned: true)
!45 = !DIEnumerator(name: "_Align1Shl30", value: 1073741824, isUnsigned: true)
!46 = !DIEnumerator(name: "_Align1Shl31", value: 2147483648, isUnsigned: true)
!47 = !DIEnumerator(name: "_Align1Shl32", value: 4294967296, isUnsigned: true)
!48 = !DIEnumerator(name: "_Align1Shl33", value: 8589934592, isUnsigned: true)
!49 = !DIEnumerator(name: "_Align1Shl34", value: 17179869184, isUnsigned: true)
!50 = !DIEnumerator(name: "_Align1Shl35", value: 34359738368, isUnsigned: true)
!51 = !DIEnumerator(name: "_Align1Shl36", value: 68719476736, isUnsigned: true)
!52 = !DIEnumerator(name: "_Align1Shl37", value: 137438953472, isUnsigned: true)
!53 = !DIEnumerator(name: "_Align1Shl38", value: 274877906944, isUnsigned: true)
!54 = !DIEnumerator(name: "_Align1Shl39", value: 549755813888, isUnsigned: true)
!55 = !DIEnumerator(name: "_Align1Shl40", value: 1099511627776, isUnsigned: true)
!56 = !DIEnumerator(name: "_Align1Shl41", value: 2199023255552, isUnsigned: true)
!57 = !DIEnumerator(name: "_Align1Shl42", value: 4398046511104, isUnsigned: true)
!58 = !DIEnumerator(name: "_Align1Shl43", value: 8796093022208, isUnsigned: true)
!59 = !DIEnumerator(name: "_Align1Shl44", value: 17592186044416, isUnsigned: true)
!60 = !DIEnumerator(name: "_Align1Shl45", value: 35184372088832, isUnsigned: true)
!61 = !DIEnumerator(name: "_Align1Shl46", value: 70368744177664, isUnsigned: true)
!62 = !DIEnumerator(name: "_Align1Shl47", value: 140737488355328, isUnsigned: true)
!63 = !DIEnumerator(name: "_Align1Shl48", value: 281474976710656, isUnsigned: true)
!64 = !DIEnumerator(name: "_Align1Shl49", value: 562949953421312, isUnsigned: true)
!65 = !DIEnumerator(name: "_Align1Shl50", value: 1125899906842624, isUnsigned: true)
!66 = !DIEnumerator(name: "_Align1Shl51", value: 2251799813685248, isUnsigned: true)
!67 = !DIEnumerator(name: "_Align1Shl52", value: 4503599627370496, isUnsigned: true)
!68 = !DIEnumerator(name: "_Align1Shl53", value: 9007199254740992, isUnsigned: true)
!69 = !DIEnumerator(name: "_Align1Shl54", value: 18014398509481984, isUnsigned: true)
!70 = !DIEnumerator(name: "_Align1Shl55", value: 36028797018963968, isUnsigned: true)
!71 = !DIEnumerator(name: "_Align1Shl56", value: 72057594037927936, isUnsigned: true)
!72 = !DIEnumerator(name: "_Align1Shl57", value: 144115188075855872, isUnsigned: true)
!73 = !DIEnumerator(name: "_Align1Shl58", value: 288230376151711744, isUnsigned: true)
!74 = !DIEnumerator(name: "_Align1Shl59", value: 576460752303423488, isUnsigned: true)
!75 = !DIEnumerator(name: "_Align1Shl60", value: 1152921504606846976, isUnsigned: true)
!76 = !DIEnumerator(name: "_Align1Shl61", value: 2305843009213693952, isUnsigned: true)
!77 = !DIEnumerator(name: "_Align1Shl62", value: 4611686018427387904, isUnsigned: true)
!78 = !DIEnumerator(name: "_Align1Shl63", value: 9223372036854775808, isUnsigned: true)
!79 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "AssertKind", scope: !80, file: !9, baseType: !81, size: 8, align: 8, flags: DIFlagEnumClass, elements: !82)
!80 = !DINamespace(name: "panicking", scope: !12)
!81 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!82 = !{!83, !84, !85}
!83 = !DIEnumerator(name: "Eq", value: 0, isUnsigned: true)
!84 = !DIEnumerator(name: "Ne", value: 1, isUnsigned: true)
!85 = !DIEnumerator(name: "Match", value: 2, isUnsigned: true)
!86 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "AllocInit", scope: !87, file: !9, baseType: !81, size: 8, align: 8, flags: DIFlagEnumClass, elements: !89)
!87 = !DINamespace(name: "raw_vec", scope: !88)
!88 = !DINamespace(name: "alloc", scope: null)
!89 = !{!90, !91}
!90 = !DIEnumerator(name: "Uninitialized", value: 0, isUnsigned: true)
!91 = !DIEnumerator(name: "Zeroed", value: 1, isUnsigned: true)
!92 = distinct !DISubprogram(name: "energy", scope: !94, file: !93, line: 17, type: !95, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !108, retainedNodes: !128)
!93 = !DIFile(filename: "kernel.rs", directory: "/src", checksumkind: CSK_MD5, checksum: "fe772ef27e3223b60ff7a45cce73892f")
!94 = !DINamespace(name: "kernel", scope: null)
!95 = !DISubroutineType(types: !96)
!96 = !{!97, !98, !111}
!97 = !DIBasicType(name: "f64", size: 64, encoding: DW_ATE_float)
!98 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[kernel::Body; 4]", baseType: !99, size: 64, align: 64, dwarfAddressSpace: 0)
!99 = !DICompositeType(tag: DW_TAG_array_type, baseType: !100, size: 1024, align: 64, elements: !109)
!100 = !DICompositeType(tag: DW_TAG_structure_type, name: "Body", scope: !94, file: !9, size: 256, align: 64, flags: DIFlagPublic, elements: !101, templateParams: !108, identifier: "672fe00dc68df8f54d7b4bb1e9da13")
!101 = !{!102, !106}
!102 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !100, file: !9, baseType: !103, size: 192, align: 64, flags: DIFlagPrivate)
!103 = !DICompositeType(tag: DW_TAG_array_type, baseType: !97, size: 192, align: 64, elements: !104)
!104 = !{!105}
!105 = !DISubrange(count: 3, lowerBound: 0)
!106 = !DIDerivedType(tag: DW_TAG_member, name: "mass", scope: !100, file: !9, baseType: !107, size: 32, align: 32, offset: 192, flags: DIFlagPrivate)
!107 = !DIBasicType(name: "f32", size: 32, encoding: DW_ATE_float)
!108 = !{}
!109 = !{!110}
!110 = !DISubrange(count: 4, lowerBound: 0)
!111 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&kernel::Force", baseType: !112, size: 64, align: 64, dwarfAddressSpace: 0)
!112 = !DICompositeType(tag: DW_TAG_structure_type, name: "Force", scope: !94, file: !9, size: 192, align: 64, flags: DIFlagPublic, elements: !113, templateParams: !108, identifier: "2397053e97ac58898b25e22777e7f25f")
!113 = !{!114}
!114 = !DICompositeType(tag: DW_TAG_variant_part, scope: !112, file: !9, size: 192, align: 64, elements: !115, templateParams: !108, identifier: "96d798b677ff7e91776d061cfba06ac9", discriminator: !127)
!115 = !{!116, !120, !125}
!116 = !DIDerivedType(tag: DW_TAG_member, name: "Spring", scope: !114, file: !9, baseType: !117, size: 192, align: 64, extraData: i64 0)
!117 = !DICompositeType(tag: DW_TAG_structure_type, name: "Spring", scope: !112, file: !9, size: 192, align: 64, flags: DIFlagPublic, elements: !118, templateParams: !108, identifier: "19fd6889c66e453fab6ba1c0b9c2297a")
!118 = !{!119}
!119 = !DIDerivedType(tag: DW_TAG_member, name: "stiffness", scope: !117, file: !9, baseType: !97, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!120 = !DIDerivedType(tag: DW_TAG_member, name: "Drag", scope: !114, file: !9, baseType: !121, size: 192, align: 64, extraData: i64 1)
!121 = !DICompositeType(tag: DW_TAG_structure_type, name: "Drag", scope: !112, file: !9, size: 192, align: 64, flags: DIFlagPublic, elements: !122, templateParams: !108, identifier: "8b353fcc821aafaf9c46c705b277b926")
!122 = !{!123, !124}
!123 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !121, file: !9, baseType: !97, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!124 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !121, file: !9, baseType: !97, size: 64, align: 64, offset: 128, flags: DIFlagPublic)
!125 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !114, file: !9, baseType: !126, size: 192, align: 64, extraData: i64 2)
!126 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !112, file: !9, size: 192, align: 64, flags: DIFlagPublic, elements: !108, identifier: "26915ff1cfd24d05ab9d87718759dd27")
!127 = !DIDerivedType(tag: DW_TAG_member, scope: !112, file: !9, baseType: !13, size: 64, align: 64, flags: DIFlagArtificial)
!128 = !{!129, !130, !131, !133, !154, !156, !158, !161, !163}
!129 = !DILocalVariable(name: "bodies", arg: 1, scope: !92, file: !93, line: 17, type: !98)
!130 = !DILocalVariable(name: "force", arg: 2, scope: !92, file: !93, line: 17, type: !111)
!131 = !DILocalVariable(name: "sum", scope: !132, file: !93, line: 18, type: !97, align: 64)
!132 = distinct !DILexicalBlock(scope: !92, file: !93, line: 18, column: 5)
!133 = !DILocalVariable(name: "iter", scope: !134, file: !93, line: 19, type: !135, align: 64)
!134 = distinct !DILexicalBlock(scope: !132, file: !93, line: 19, column: 5)
!135 = !DICompositeType(tag: DW_TAG_structure_type, name: "Iter<kernel::Body>", scope: !136, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !138, templateParams: !145, identifier: "7dcbc944d1fff0b7d233ed15c872b82f")
!136 = !DINamespace(name: "iter", scope: !137)
!137 = !DINamespace(name: "slice", scope: !12)
!138 = !{!139, !147, !148}
!139 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !135, file: !9, baseType: !140, size: 64, align: 64, flags: DIFlagPrivate)
!140 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<kernel::Body>", scope: !141, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !142, templateParams: !145, identifier: "39f9ab970db7c1f2ce53a4ddded275ad")
!141 = !DINamespace(name: "non_null", scope: !11)
!142 = !{!143}
!143 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !140, file: !9, baseType: !144, size: 64, align: 64, flags: DIFlagPrivate)
!144 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const kernel::Body", baseType: !100, size: 64, align: 64, dwarfAddressSpace: 0)
!145 = !{!146}
!146 = !DITemplateTypeParameter(name: "T", type: !100)
!147 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !135, file: !9, baseType: !144, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!148 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !135, file: !9, baseType: !149, align: 8, offset: 128, flags: DIFlagPrivate)
!149 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&kernel::Body>", scope: !150, file: !9, align: 8, flags: DIFlagPublic, elements: !108, templateParams: !151, identifier: "638475037135ede9e00341d9669d084f")
!150 = !DINamespace(name: "marker", scope: !12)
!151 = !{!152}
!152 = !DITemplateTypeParameter(name: "T", type: !153)
!153 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&kernel::Body", baseType: !100, size: 64, align: 64, dwarfAddressSpace: 0)
!154 = !DILocalVariable(name: "body", scope: !155, file: !93, line: 19, type: !153, align: 64)
!155 = distinct !DILexicalBlock(scope: !134, file: !93, line: 19, column: 5)
!156 = !DILocalVariable(name: "r", scope: !157, file: !93, line: 20, type: !97, align: 64)
!157 = distinct !DILexicalBlock(scope: !155, file: !93, line: 20, column: 9)
!158 = !DILocalVariable(name: "stiffness", scope: !159, file: !93, line: 22, type: !160, align: 64)
!159 = distinct !DILexicalBlock(scope: !157, file: !93, line: 22, column: 13)
!160 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&f64", baseType: !97, size: 64, align: 64, dwarfAddressSpace: 0)
!161 = !DILocalVariable(name: "a", scope: !162, file: !93, line: 23, type: !160, align: 64)
!162 = distinct !DILexicalBlock(scope: !157, file: !93, line: 23, column: 13)
!163 = !DILocalVariable(name: "b", scope: !162, file: !93, line: 23, type: !160, align: 64)
!164 = !DILocalVariable(name: "self", arg: 1, scope: !165, file: !166, line: 157, type: !182)
!165 = distinct !DISubprogram(name: "next<kernel::Body>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h0db00980c0ca3481E", scope: !167, file: !166, line: 157, type: !168, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !145, retainedNodes: !183)
!166 = !DIFile(filename: "library/core/src/slice/iter/macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "87d1f0c2746f51593d75ddf4c9271f14")
!167 = !DINamespace(name: "{impl#171}", scope: !136)
!168 = !DISubroutineType(types: !169)
!169 = !{!170, !182}
!170 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&kernel::Body>", scope: !171, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !172, templateParams: !108, identifier: "f5d3dfddf8eb9025d9975ab4d586f51a")
!171 = !DINamespace(name: "option", scope: !12)
!172 = !{!173}
!173 = !DICompositeType(tag: DW_TAG_variant_part, scope: !170, file: !9, size: 64, align: 64, elements: !174, templateParams: !108, identifier: "317f025d050effa927a454fdd9872162", discriminator: !181)
!174 = !{!175, !177}
!175 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !173, file: !9, baseType: !176, size: 64, align: 64, extraData: i64 0)
!176 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !170, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !108, templateParams: !151, identifier: "23b5939e1159ae7d26f528903d2f197e")
!177 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !173, file: !9, baseType: !178, size: 64, align: 64)
!178 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !170, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !179, templateParams: !151, identifier: "f7f3c8ed3ca4be9313e21ec9a9707110")
!179 = !{!180}
!180 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !178, file: !9, baseType: !153, size: 64, align: 64, flags: DIFlagPublic)
!181 = !DIDerivedType(tag: DW_TAG_member, scope: !170, file: !9, baseType: !13, size: 64, align: 64, flags: DIFlagArtificial)
!182 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Iter<kernel::Body>", baseType: !135, size: 64, align: 64, dwarfAddressSpace: 0)
!183 = !{!164, !184, !186, !188}
!184 = !DILocalVariable(name: "ptr", scope: !185, file: !166, line: 161, type: !140, align: 64)
!185 = distinct !DILexicalBlock(scope: !165, file: !166, line: 161, column: 17)
!186 = !DILocalVariable(name: "end_or_len", scope: !187, file: !166, line: 162, type: !144, align: 64)
!187 = distinct !DILexicalBlock(scope: !185, file: !166, line: 162, column: 17)
!188 = !DILocalVariable(name: "len", scope: !189, file: !166, line: 167, type: !190, align: 64)
!189 = distinct !DILexicalBlock(scope: !187, file: !166, line: 167, column: 25)
!190 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!191 = !DILocation(line: 157, column: 21, scope: !165, inlinedAt: !192)
!192 = !DILocation(line: 19, column: 17, scope: !193)
!193 = !DILexicalBlockFile(scope: !134, file: !93, discriminator: 2)
!194 = !DILocation(line: 0, scope: !92)
!195 = !DILocalVariable(name: "len", scope: !196, file: !197, line: 97, type: !190, align: 64)
!196 = distinct !DILexicalBlock(scope: !198, file: !197, line: 97, column: 9)
!197 = !DIFile(filename: "library/core/src/slice/iter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "f33ab2e22fe09095bf73c41c52bd166c")
!198 = distinct !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17he8dee6d94357b08aE", scope: !199, file: !197, line: 96, type: !213, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !206, declaration: !220, retainedNodes: !221)
!199 = !DICompositeType(tag: DW_TAG_structure_type, name: "Iter<f64>", scope: !136, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !200, templateParams: !206, identifier: "16a30a5ac3957b64bbb5ffb7be676784")
!200 = !{!201, !208, !209}
!201 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !199, file: !9, baseType: !202, size: 64, align: 64, flags: DIFlagPrivate)
!202 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<f64>", scope: !141, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !203, templateParams: !206, identifier: "1ecac679bc3ea27f618623550abeeec7")
!203 = !{!204}
!204 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !202, file: !9, baseType: !205, size: 64, align: 64, flags: DIFlagPrivate)
!205 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const f64", baseType: !97, size: 64, align: 64, dwarfAddressSpace: 0)
!206 = !{!207}
!207 = !DITemplateTypeParameter(name: "T", type: !97)
!208 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !199, file: !9, baseType: !205, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!209 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !199, file: !9, baseType: !210, align: 8, offset: 128, flags: DIFlagPrivate)
!210 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&f64>", scope: !150, file: !9, align: 8, flags: DIFlagPublic, elements: !108, templateParams: !211, identifier: "edae5334879cec8fa6d1980c665f748a")
!211 = !{!212}
!212 = !DITemplateTypeParameter(name: "T", type: !160)
!213 = !DISubroutineType(types: !214)
!214 = !{!199, !215}
!215 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[f64]", file: !9, size: 128, align: 64, elements: !216, templateParams: !108, identifier: "c2e5038d7aaf99ab8518798f59d45307")
!216 = !{!217, !219}
!217 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !215, file: !9, baseType: !218, size: 64, align: 64)
!218 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !97, size: 64, align: 64, dwarfAddressSpace: 0)
!219 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !215, file: !9, baseType: !190, size: 64, align: 64, offset: 64)
!220 = !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17he8dee6d94357b08aE", scope: !199, file: !197, line: 96, type: !213, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !206)
!221 = !{!222, !195, !223, !225}
!222 = !DILocalVariable(name: "slice", arg: 1, scope: !198, file: !197, line: 96, type: !215)
!223 = !DILocalVariable(name: "ptr", scope: !224, file: !197, line: 98, type: !202, align: 64)
!224 = distinct !DILexicalBlock(scope: !196, file: !197, line: 98, column: 9)
!225 = !DILocalVariable(name: "end_or_len", scope: !226, file: !197, line: 101, type: !205, align: 64)
!226 = distinct !DILexicalBlock(scope: !224, file: !197, line: 101, column: 13)
!227 = !DILocation(line: 0, scope: !196, inlinedAt: !228)
!228 = !DILocation(line: 1041, column: 9, scope: !229, inlinedAt: !235)
!229 = !DILexicalBlockFile(scope: !231, file: !230, discriminator: 2)
!230 = !DIFile(filename: "library/core/src/slice/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b606e5d97bff599edd0dcbc6067a14f1")
!231 = distinct !DISubprogram(name: "iter<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h2d2c5b8bee60341eE", scope: !232, file: !230, line: 1040, type: !213, scopeLine: 1040, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !206, retainedNodes: !233)
!232 = !DINamespace(name: "{impl#0}", scope: !137)
!233 = !{!234}
!234 = !DILocalVariable(name: "self", arg: 1, scope: !231, file: !230, line: 1040, type: !215)
!235 = !DILocation(line: 20, column: 25, scope: !155)
!236 = !DILocalVariable(name: "count", scope: !237, file: !238, line: 927, type: !190, align: 64)
!237 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hc5ef696dbf1a4b23E", scope: !239, file: !238, line: 927, type: !241, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !206, retainedNodes: !271)
!238 = !DIFile(filename: "library/core/src/ptr/mut_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "7c03c8e0ae695174f7f10881dc49d2cb")
!239 = !DINamespace(name: "{impl#0}", scope: !240)
!240 = !DINamespace(name: "mut_ptr", scope: !11)
!241 = !DISubroutineType(types: !242)
!242 = !{!243, !243, !190, !244}
!243 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut f64", baseType: !97, size: 64, align: 64, dwarfAddressSpace: 0)
!244 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::panic::location::Location", baseType: !245, size: 64, align: 64, dwarfAddressSpace: 0)
!245 = !DICompositeType(tag: DW_TAG_structure_type, name: "Location", scope: !246, file: !9, size: 192, align: 64, flags: DIFlagPublic, elements: !248, templateParams: !108, identifier: "c23b7de1297af8f4a89df3da49f37ee6")
!246 = !DINamespace(name: "location", scope: !247)
!247 = !DINamespace(name: "panic", scope: !12)
!248 = !{!249, !260, !262, !263}
!249 = !DIDerivedType(tag: DW_TAG_member, name: "filename", scope: !245, file: !9, baseType: !250, size: 128, align: 64, flags: DIFlagPrivate)
!250 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<str>", scope: !141, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !251, templateParams: !258, identifier: "cc7383b2ce73f6838bfb6ae828fb6ae6")
!251 = !{!252}
!252 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !250, file: !9, baseType: !253, size: 128, align: 64, flags: DIFlagPrivate)
!253 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const str", file: !9, size: 128, align: 64, elements: !254, templateParams: !108, identifier: "238a44609877474087c05adf26cd41fa")
!254 = !{!255, !257}
!255 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !253, file: !9, baseType: !256, size: 64, align: 64)
!256 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !81, size: 64, align: 64, dwarfAddressSpace: 0)
!257 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !253, file: !9, baseType: !190, size: 64, align: 64, offset: 64)
!258 = !{!259}
!259 = !DITemplateTypeParameter(name: "T", type: !81)
!260 = !DIDerivedType(tag: DW_TAG_member, name: "line", scope: !245, file: !9, baseType: !261, size: 32, align: 32, offset: 128, flags: DIFlagPrivate)
!261 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!262 = !DIDerivedType(tag: DW_TAG_member, name: "col", scope: !245, file: !9, baseType: !261, size: 32, align: 32, offset: 160, flags: DIFlagPrivate)
!263 = !DIDerivedType(tag: DW_TAG_member, name: "_filename", scope: !245, file: !9, baseType: !264, align: 8, offset: 192, flags: DIFlagPrivate)
!264 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&str>", scope: !150, file: !9, align: 8, flags: DIFlagPublic, elements: !108, templateParams: !265, identifier: "e16ac355808b6aef9fb50b5f125fee05")
!265 = !{!266}
!266 = !DITemplateTypeParameter(name: "T", type: !267)
!267 = !DICompositeType(tag: DW_TAG_structure_type, name: "&str", file: !9, size: 128, align: 64, elements: !268, templateParams: !108, identifier: "9277eecd40495f85161460476aacc992")
!268 = !{!269, !270}
!269 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !267, file: !9, baseType: !256, size: 64, align: 64)
!270 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !267, file: !9, baseType: !190, size: 64, align: 64, offset: 64)
!271 = !{!272, !236}
!272 = !DILocalVariable(name: "self", arg: 1, scope: !237, file: !238, line: 927, type: !243)
!273 = !DILocation(line: 0, scope: !237, inlinedAt: !274)
!274 = !DILocation(line: 102, column: 78, scope: !275, inlinedAt: !228)
!275 = !DILexicalBlockFile(scope: !224, file: !197, discriminator: 2)
!276 = !DILocalVariable(name: "init", scope: !277, file: !278, line: 124, type: !97, align: 64)
!277 = distinct !DISubprogram(name: "fold<f64, core::slice::iter::Iter<f64>, kernel::energy::{closure_env#0}, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::energy::{closure_env#0}>>>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb4f57f15e462183bE", scope: !279, file: !278, line: 124, type: !283, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !302, retainedNodes: !299)
!278 = !DIFile(filename: "library/core/src/iter/adapters/map.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "47fd4c3c8424e034238ec6bb5a169812")
!279 = !DINamespace(name: "{impl#2}", scope: !280)
!280 = !DINamespace(name: "map", scope: !281)
!281 = !DINamespace(name: "adapters", scope: !282)
!282 = !DINamespace(name: "iter", scope: !12)
!283 = !DISubroutineType(types: !284)
!284 = !{!97, !285, !97, !294}
!285 = !DICompositeType(tag: DW_TAG_structure_type, name: "Map<core::slice::iter::Iter<f64>, kernel::energy::{closure_env#0}>", scope: !280, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !286, templateParams: !291, identifier: "4e1c1b4dd916e7c169b28e9ad48d77ba")
!286 = !{!287, !288}
!287 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !285, file: !9, baseType: !199, size: 128, align: 64, flags: DIFlagProtected)
!288 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !285, file: !9, baseType: !289, align: 8, offset: 128, flags: DIFlagPrivate)
!289 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !290, file: !9, align: 8, elements: !108, identifier: "3310d5e6a9d0f36ad333cfaf4bfc9823")
!290 = !DINamespace(name: "energy", scope: !94)
!291 = !{!292, !293}
!292 = !DITemplateTypeParameter(name: "I", type: !199)
!293 = !DITemplateTypeParameter(name: "F", type: !289)
!294 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::energy::{closure_env#0}>>", scope: !295, file: !9, align: 8, elements: !108, identifier: "fa4cea8485e7b2c4a30428b4b8d40d01")
!295 = !DINamespace(name: "sum", scope: !296)
!296 = !DINamespace(name: "{impl#132}", scope: !297)
!297 = !DINamespace(name: "accum", scope: !298)
!298 = !DINamespace(name: "traits", scope: !282)
!299 = !{!300, !300, !276, !301}
!300 = !DILocalVariable(name: "self", scope: !277, file: !278, line: 124, type: !285, align: 64)
!301 = !DILocalVariable(name: "g", scope: !277, file: !278, line: 124, type: !294, align: 8)
!302 = !{!303, !292, !293, !304, !305}
!303 = !DITemplateTypeParameter(name: "B", type: !97)
!304 = !DITemplateTypeParameter(name: "Acc", type: !97)
!305 = !DITemplateTypeParameter(name: "G", type: !294)
!306 = !DILocation(line: 0, scope: !277, inlinedAt: !307)
!307 = !DILocation(line: 161, column: 22, scope: !308, inlinedAt: !316)
!308 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::energy::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h8226d3d9dfaefa61E", scope: !296, file: !309, line: 160, type: !310, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !314, retainedNodes: !312)
!309 = !DIFile(filename: "library/core/src/iter/traits/accum.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "29c702feed2d279674f04740ce9fc327")
!310 = !DISubroutineType(types: !311)
!311 = !{!97, !285}
!312 = !{!313, !313}
!313 = !DILocalVariable(name: "iter", scope: !308, file: !309, line: 160, type: !285, align: 64)
!314 = !{!315}
!315 = !DITemplateTypeParameter(name: "I", type: !285)
!316 = !DILocation(line: 3658, column: 9, scope: !317, inlinedAt: !326)
!317 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::energy::{closure_env#0}>, f64>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3sum17h3118f683dc797c29E", scope: !319, file: !318, line: 3653, type: !310, scopeLine: 3653, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !323, retainedNodes: !321)
!318 = !DIFile(filename: "library/core/src/iter/traits/iterator.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "03f316921fc0b2bb7786dd4fa41456f9")
!319 = !DINamespace(name: "Iterator", scope: !320)
!320 = !DINamespace(name: "iterator", scope: !298)
!321 = !{!322, !322}
!322 = !DILocalVariable(name: "self", scope: !317, file: !318, line: 3653, type: !285, align: 64)
!323 = !{!324, !325}
!324 = !DITemplateTypeParameter(name: "Self", type: !285)
!325 = !DITemplateTypeParameter(name: "S", type: !97)
!326 = !DILocation(line: 20, column: 47, scope: !155)
!327 = !DILocation(line: 124, column: 38, scope: !277, inlinedAt: !307)
!328 = !DILocation(line: 0, scope: !132)
!329 = !DILocation(line: 0, scope: !134)
!330 = !{i64 0, i64 3}
!331 = !DILocation(line: 0, scope: !185, inlinedAt: !192)
!332 = !DILocation(line: 0, scope: !187, inlinedAt: !192)
!333 = !DILocalVariable(name: "self", arg: 1, scope: !334, file: !335, line: 1719, type: !340)
!334 = distinct !DISubprogram(name: "eq<kernel::Body>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17h1ab05b201136e956E", scope: !336, file: !335, line: 1719, type: !337, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !145, retainedNodes: !341)
!335 = !DIFile(filename: "library/core/src/ptr/non_null.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e5222a5160165ba1cd09076ad7a11733")
!336 = !DINamespace(name: "{impl#16}", scope: !141)
!337 = !DISubroutineType(types: !338)
!338 = !{!339, !340, !340}
!339 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!340 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::ptr::non_null::NonNull<kernel::Body>", baseType: !140, size: 64, align: 64, dwarfAddressSpace: 0)
!341 = !{!333, !342}
!342 = !DILocalVariable(name: "other", arg: 2, scope: !334, file: !335, line: 1719, type: !340)
!343 = !DILocation(line: 1719, column: 11, scope: !334, inlinedAt: !344)
!344 = !DILocation(line: 180, column: 28, scope: !187, inlinedAt: !192)
!345 = !DILocation(line: 1719, column: 18, scope: !334, inlinedAt: !344)
!346 = !DILocation(line: 0, scope: !155)
!347 = !DILocation(line: 0, scope: !231, inlinedAt: !235)
!348 = !DILocation(line: 0, scope: !198, inlinedAt: !228)
!349 = !DILocation(line: 0, scope: !224, inlinedAt: !228)
!350 = !DILocation(line: 0, scope: !317, inlinedAt: !326)
!351 = !DILocation(line: 0, scope: !308, inlinedAt: !316)
!352 = !DILocalVariable(name: "self", arg: 1, scope: !353, file: !166, line: 259, type: !199)
!353 = distinct !DISubprogram(name: "fold<f64, f64, core::iter::adapters::map::map_fold::{closure_env#0}<&f64, f64, f64, kernel::energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::energy::{closure_env#0}>>>>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17had5c059dcb9d6c10E", scope: !167, file: !166, line: 259, type: !354, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !378, retainedNodes: !361)
!354 = !DISubroutineType(types: !355)
!355 = !{!97, !199, !97, !356}
!356 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<&f64, f64, f64, kernel::energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::energy::{closure_env#0}>>>", scope: !357, file: !9, align: 8, elements: !358, templateParams: !108, identifier: "6c1fa25e003b75dcf575457ae7ee56ae")
!357 = !DINamespace(name: "map_fold", scope: !280)
!358 = !{!359, !360}
!359 = !DIDerivedType(tag: DW_TAG_member, name: "g", scope: !356, file: !9, baseType: !294, align: 8)
!360 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !356, file: !9, baseType: !289, align: 8)
!361 = !{!352, !362, !363, !364, !366, !368, !370, !372, !374, !376}
!362 = !DILocalVariable(name: "init", arg: 2, scope: !353, file: !166, line: 259, type: !97)
!363 = !DILocalVariable(name: "f", arg: 3, scope: !353, file: !166, line: 259, type: !356)
!364 = !DILocalVariable(name: "len", scope: !365, file: !166, line: 29, type: !190, align: 64)
!365 = distinct !DILexicalBlock(scope: !353, file: !166, line: 29, column: 13)
!366 = !DILocalVariable(name: "end", scope: !367, file: !166, line: 33, type: !202, align: 64)
!367 = distinct !DILexicalBlock(scope: !353, file: !166, line: 33, column: 13)
!368 = !DILocalVariable(name: "acc", scope: !369, file: !166, line: 273, type: !97, align: 64)
!369 = distinct !DILexicalBlock(scope: !353, file: !166, line: 273, column: 17)
!370 = !DILocalVariable(name: "i", scope: !371, file: !166, line: 274, type: !190, align: 64)
!371 = distinct !DILexicalBlock(scope: !369, file: !166, line: 274, column: 17)
!372 = !DILocalVariable(name: "len", scope: !373, file: !166, line: 275, type: !190, align: 64)
!373 = distinct !DILexicalBlock(scope: !371, file: !166, line: 275, column: 17)
!374 = !DILocalVariable(name: "len", scope: !375, file: !166, line: 29, type: !190, align: 64)
!375 = distinct !DILexicalBlock(scope: !371, file: !166, line: 29, column: 13)
!376 = !DILocalVariable(name: "end", scope: !377, file: !166, line: 33, type: !202, align: 64)
!377 = distinct !DILexicalBlock(scope: !371, file: !166, line: 33, column: 13)
!378 = !{!207, !303, !379}
!379 = !DITemplateTypeParameter(name: "F", type: !356)
!380 = !DILocation(line: 0, scope: !353, inlinedAt: !381)
!381 = distinct !DILocation(line: 128, column: 19, scope: !277, inlinedAt: !307)
!382 = !DILocation(line: 259, column: 42, scope: !353, inlinedAt: !381)
!383 = !DILocation(line: 0, scope: !373, inlinedAt: !381)
!384 = !DILocalVariable(name: "self", arg: 1, scope: !385, file: !335, line: 651, type: !202)
!385 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hc2b08df8c9485f47E", scope: !202, file: !335, line: 651, type: !386, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !206, declaration: !388, retainedNodes: !389)
!386 = !DISubroutineType(types: !387)
!387 = !{!202, !202, !190}
!388 = !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hc2b08df8c9485f47E", scope: !202, file: !335, line: 651, type: !386, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !206)
!389 = !{!384, !390}
!390 = !DILocalVariable(name: "count", arg: 2, scope: !385, file: !335, line: 651, type: !190)
!391 = !DILocation(line: 0, scope: !385, inlinedAt: !392)
!392 = distinct !DILocation(line: 279, column: 67, scope: !373, inlinedAt: !381)
!393 = !DILocalVariable(arg: 1, scope: !394, file: !93, line: 20, type: !397)
!394 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN6kernel6energy28_$u7b$$u7b$closure$u7d$$u7d$17h3c560e4c13918dd9E", scope: !290, file: !93, line: 20, type: !395, scopeLine: 20, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !108, retainedNodes: !398)
!395 = !DISubroutineType(types: !396)
!396 = !{!97, !397, !160}
!397 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut kernel::energy::{closure_env#0}", baseType: !289, size: 64, align: 64, dwarfAddressSpace: 0)
!398 = !{!399, !393}
!399 = !DILocalVariable(name: "x", arg: 2, scope: !394, file: !93, line: 20, type: !160)
!400 = !DILocation(line: 0, scope: !394, inlinedAt: !401)
!401 = distinct !DILocation(line: 88, column: 28, scope: !402, inlinedAt: !414)
!402 = distinct !DISubprogram(name: "{closure#0}<&f64, f64, f64, kernel::energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::energy::{closure_env#0}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h379211e6fa17fef7E", scope: !357, file: !278, line: 88, type: !403, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !411, retainedNodes: !406)
!403 = !DISubroutineType(types: !404)
!404 = !{!97, !405, !97, !160}
!405 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::map::map_fold::{closure_env#0}<&f64, f64, f64, kernel::energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::energy::{closure_env#0}>>>", baseType: !356, size: 64, align: 64, dwarfAddressSpace: 0)
!406 = !{!407, !408, !409, !410}
!407 = !DILocalVariable(name: "acc", arg: 2, scope: !402, file: !278, line: 88, type: !97)
!408 = !DILocalVariable(name: "elt", arg: 3, scope: !402, file: !278, line: 88, type: !160)
!409 = !DILocalVariable(name: "g", scope: !402, file: !278, line: 86, type: !294, align: 8)
!410 = !DILocalVariable(name: "f", scope: !402, file: !278, line: 85, type: !289, align: 8)
!411 = !{!212, !303, !304, !412, !413}
!412 = !DITemplateTypeParameter(name: "impl FnMut(T) -> B", type: !289)
!413 = !DITemplateTypeParameter(name: "impl FnMut(Acc, B) -> Acc", type: !294)
!414 = distinct !DILocation(line: 279, column: 27, scope: !373, inlinedAt: !381)
!415 = !DILocalVariable(arg: 1, scope: !416, file: !309, line: 164, type: !419)
!416 = distinct !DISubprogram(name: "{closure#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::energy::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17hb9f09cadb3bc8b64E", scope: !295, file: !309, line: 164, type: !417, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !314, retainedNodes: !420)
!417 = !DISubroutineType(types: !418)
!418 = !{!97, !419, !97, !97}
!419 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::energy::{closure_env#0}>>", baseType: !294, size: 64, align: 64, dwarfAddressSpace: 0)
!420 = !{!421, !422, !415}
!421 = !DILocalVariable(name: "a", arg: 2, scope: !416, file: !309, line: 164, type: !97)
!422 = !DILocalVariable(name: "b", arg: 3, scope: !416, file: !309, line: 164, type: !97)
!423 = !DILocation(line: 0, scope: !416, inlinedAt: !424)
!424 = distinct !DILocation(line: 88, column: 21, scope: !402, inlinedAt: !414)
!425 = !DILocation(line: 0, scope: !402, inlinedAt: !414)
!426 = !DILocalVariable(name: "self", arg: 1, scope: !427, file: !428, line: 49, type: !160)
!427 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul", scope: !429, file: !428, line: 49, type: !432, scopeLine: 49, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !108, retainedNodes: !434)
!428 = !DIFile(filename: "library/core/src/internal_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9ec673d06a3eb53c47178443a566ec32")
!429 = !DINamespace(name: "{impl#188}", scope: !430)
!430 = !DINamespace(name: "arith", scope: !431)
!431 = !DINamespace(name: "ops", scope: !12)
!432 = !DISubroutineType(types: !433)
!433 = !{!97, !160, !160, !244}
!434 = !{!426, !435}
!435 = !DILocalVariable(name: "other", arg: 2, scope: !427, file: !428, line: 49, type: !160)
!436 = !DILocation(line: 0, scope: !427, inlinedAt: !437)
!437 = distinct !DILocation(line: 20, column: 40, scope: !394, inlinedAt: !401)
!438 = !DILocation(line: 0, scope: !369, inlinedAt: !381)
!439 = !DILocation(line: 0, scope: !371, inlinedAt: !381)
!440 = !DILocalVariable(name: "self", arg: 1, scope: !441, file: !442, line: 384, type: !97)
!441 = distinct !DISubprogram(name: "sqrt", linkageName: "_RNvMNtCsjrHSEGnQ3l9_3std3f64d4sqrt", scope: !443, file: !442, line: 384, type: !446, scopeLine: 384, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !108, retainedNodes: !448)
!442 = !DIFile(filename: "library/std/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "25b2a0d69a7ff90f22cee9f25d3729c1")
!443 = !DINamespace(name: "{impl#0}", scope: !444)
!444 = !DINamespace(name: "f64", scope: !445)
!445 = !DINamespace(name: "std", scope: null)
!446 = !DISubroutineType(types: !447)
!447 = !{!97, !97}
!448 = !{!440}
!449 = !DILocation(line: 0, scope: !441, inlinedAt: !450)
!450 = !DILocation(line: 20, column: 60, scope: !155)
!451 = !DILocalVariable(name: "x", arg: 1, scope: !452, file: !453, line: 2038, type: !97)
!452 = distinct !DISubprogram(name: "sqrt", linkageName: "_RNvNtNtCsgEmfK2I1SDS_4core3f644math4sqrt", scope: !454, file: !453, line: 2038, type: !446, scopeLine: 2038, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !108, retainedNodes: !456)
!453 = !DIFile(filename: "library/core/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "cbb76cb498122bc6efb17630e39a4d29")
!454 = !DINamespace(name: "math", scope: !455)
!455 = !DINamespace(name: "f64", scope: !12)
!456 = !{!451}
!457 = !DILocation(line: 0, scope: !452, inlinedAt: !458)
!458 = !DILocation(line: 385, column: 9, scope: !441, inlinedAt: !450)
!459 = !DILocation(line: 0, scope: !157)
!460 = !DILocalVariable(name: "other", arg: 2, scope: !461, file: !428, line: 27, type: !97)
!461 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs2Y_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3MuldE3mul", scope: !462, file: !428, line: 27, type: !463, scopeLine: 27, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !108, retainedNodes: !465)
!462 = !DINamespace(name: "{impl#186}", scope: !430)
!463 = !DISubroutineType(types: !464)
!464 = !{!97, !160, !97, !244}
!465 = !{!466, !460}
!466 = !DILocalVariable(name: "self", arg: 1, scope: !461, file: !428, line: 27, type: !160)
!467 = !DILocation(line: 0, scope: !461, inlinedAt: !468)
!468 = !DILocation(line: 22, column: 44, scope: !159)
!469 = !DILocation(line: 21, column: 16, scope: !157)
!470 = !DILocation(line: 961, column: 18, scope: !237, inlinedAt: !274)
!471 = !DILocation(line: 24, column: 28, scope: !157)
!472 = !DILocation(line: 24, column: 43, scope: !157)
!473 = !DILocation(line: 50, column: 31, scope: !427, inlinedAt: !437)
!474 = !{!475, !477}
!475 = distinct !{!475, !476, !"_ZN6kernel6energy28_$u7b$$u7b$closure$u7d$$u7d$17h3c560e4c13918dd9E: %x"}
!476 = distinct !{!476, !"_ZN6kernel6energy28_$u7b$$u7b$closure$u7d$$u7d$17h3c560e4c13918dd9E"}
!477 = distinct !{!477, !478, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h379211e6fa17fef7E: %elt"}
!478 = distinct !{!478, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h379211e6fa17fef7E"}
!479 = !DILocation(line: 352, column: 45, scope: !480, inlinedAt: !485)
!480 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs2g_NtNtCsgEmfK2I1SDS_4core3ops5arithdNtB6_3Mul3mul", scope: !482, file: !481, line: 352, type: !483, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !108)
!481 = !DIFile(filename: "library/core/src/ops/arith.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "82a843efd6957c9872d7564e4a5df756")
!482 = !DINamespace(name: "{impl#142}", scope: !430)
!483 = !DISubroutineType(types: !484)
!484 = !{!97, !97, !97, !244}
!485 = distinct !DILocation(line: 50, column: 17, scope: !427, inlinedAt: !437)
!486 = !DILocation(line: 659, column: 28, scope: !385, inlinedAt: !392)
!487 = !DILocation(line: 164, column: 28, scope: !416, inlinedAt: !424)
!488 = !DILocation(line: 2039, column: 9, scope: !452, inlinedAt: !458)
!489 = !DILocation(line: 22, column: 29, scope: !159)
!490 = !DILocation(line: 27, column: 24, scope: !461, inlinedAt: !468)
!491 = !DILocation(line: 352, column: 45, scope: !492, inlinedAt: !493)
!492 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs2g_NtNtCsgEmfK2I1SDS_4core3ops5arithdNtB6_3Mul3mul", scope: !482, file: !481, line: 352, type: !483, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !108)
!493 = !DILocation(line: 28, column: 17, scope: !461, inlinedAt: !468)
!494 = !DILocation(line: 1720, column: 9, scope: !334, inlinedAt: !344)
!495 = !DILocation(line: 22, column: 56, scope: !157)
!496 = !DILocation(line: 21, column: 9, scope: !157)
!497 = !DILocation(line: 28, column: 2, scope: !92)
!498 = distinct !DISubprogram(name: "moved", scope: !94, file: !93, line: 37, type: !499, scopeLine: 37, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !108, retainedNodes: !511)
!499 = !DISubroutineType(types: !500)
!500 = !{!100, !100, !501}
!501 = !DICompositeType(tag: DW_TAG_structure_type, name: "&dyn core::ops::function::Fn<(f64), Output=f64>", file: !9, size: 128, align: 64, elements: !502, templateParams: !108, identifier: "78fcb5b09937886a2097334cf900e3d1")
!502 = !{!503, !506}
!503 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !501, file: !9, baseType: !504, size: 64, align: 64)
!504 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !505, size: 64, align: 64, dwarfAddressSpace: 0)
!505 = !DICompositeType(tag: DW_TAG_structure_type, name: "dyn core::ops::function::Fn<(f64), Output=f64>", file: !9, align: 8, elements: !108, identifier: "d3a041b4cce28af78945ab6bb01f70c6")
!506 = !DIDerivedType(tag: DW_TAG_member, name: "vtable", scope: !501, file: !9, baseType: !507, size: 64, align: 64, offset: 64)
!507 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[usize; 6]", baseType: !508, size: 64, align: 64, dwarfAddressSpace: 0)
!508 = !DICompositeType(tag: DW_TAG_array_type, baseType: !190, size: 384, align: 64, elements: !509)
!509 = !{!510}
!510 = !DISubrange(count: 6, lowerBound: 0)
!511 = !{!512, !513}
!512 = !DILocalVariable(name: "body", arg: 1, scope: !498, file: !93, line: 37, type: !100)
!513 = !DILocalVariable(name: "by", arg: 2, scope: !498, file: !93, line: 37, type: !501)
!514 = !DILocation(line: 37, column: 14, scope: !498)
!515 = !DILocation(line: 0, scope: !498)
!516 = !DILocation(line: 38, column: 21, scope: !498)
!517 = !DILocation(line: 38, column: 18, scope: !498)
!518 = !DILocation(line: 38, column: 5, scope: !498)
!519 = !DILocation(line: 39, column: 5, scope: !498)
!520 = !DILocation(line: 40, column: 2, scope: !498)
!521 = distinct !DISubprogram(name: "total", scope: !94, file: !93, line: 31, type: !522, scopeLine: 31, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !108, retainedNodes: !570)
!522 = !DISubroutineType(types: !523)
!523 = !{!97, !524, !559}
!524 = !DICompositeType(tag: DW_TAG_structure_type, name: "Vec<f64, alloc::alloc::Global>", scope: !525, file: !9, size: 192, align: 64, flags: DIFlagPublic, elements: !526, templateParams: !557, identifier: "719081b40ac88b8d87e285172fa12cf8")
!525 = !DINamespace(name: "vec", scope: !88)
!526 = !{!527, !558}
!527 = !DIDerivedType(tag: DW_TAG_member, name: "buf", scope: !524, file: !9, baseType: !528, size: 128, align: 64, flags: DIFlagPrivate)
!528 = !DICompositeType(tag: DW_TAG_structure_type, name: "RawVec<f64, alloc::alloc::Global>", scope: !87, file: !9, size: 128, align: 64, flags: DIFlagProtected, elements: !529, templateParams: !557, identifier: "ac4d7042607b0360fbb8cdc4ffb2014e")
!529 = !{!530, !555}
!530 = !DIDerivedType(tag: DW_TAG_member, name: "inner", scope: !528, file: !9, baseType: !531, size: 128, align: 64, flags: DIFlagPrivate)
!531 = !DICompositeType(tag: DW_TAG_structure_type, name: "RawVecInner<alloc::alloc::Global>", scope: !87, file: !9, size: 128, align: 64, flags: DIFlagPrivate, elements: !532, templateParams: !553, identifier: "45ea25bc7f42e606fa74c731a5e7f80c")
!532 = !{!533, !544, !550}
!533 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !531, file: !9, baseType: !534, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!534 = !DICompositeType(tag: DW_TAG_structure_type, name: "Unique<u8>", scope: !535, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !536, templateParams: !258, identifier: "3c59e741c9569c78cbe381fa3cbee4e5")
!535 = !DINamespace(name: "unique", scope: !11)
!536 = !{!537, !542}
!537 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !534, file: !9, baseType: !538, size: 64, align: 64, flags: DIFlagPrivate)
!538 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<u8>", scope: !141, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !539, templateParams: !258, identifier: "ff3cb4cecc4ed13dfb833309b96ea529")
!539 = !{!540}
!540 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !538, file: !9, baseType: !541, size: 64, align: 64, flags: DIFlagPrivate)
!541 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const u8", baseType: !81, size: 64, align: 64, dwarfAddressSpace: 0)
!542 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !534, file: !9, baseType: !543, align: 8, offset: 64, flags: DIFlagPrivate)
!543 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<u8>", scope: !150, file: !9, align: 8, flags: DIFlagPublic, elements: !108, templateParams: !258, identifier: "15bae875c56c7c0f828edf19d836075e")
!544 = !DIDerivedType(tag: DW_TAG_member, name: "cap", scope: !531, file: !9, baseType: !545, size: 64, align: 64, flags: DIFlagPrivate)
!545 = !DICompositeType(tag: DW_TAG_structure_type, name: "UsizeNoHighBit", scope: !546, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !548, templateParams: !108, identifier: "cad7375c0c871c072d809328de25b44")
!546 = !DINamespace(name: "niche_types", scope: !547)
!547 = !DINamespace(name: "num", scope: !12)
!548 = !{!549}
!549 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !545, file: !9, baseType: !190, size: 64, align: 64, flags: DIFlagPrivate)
!550 = !DIDerivedType(tag: DW_TAG_member, name: "alloc", scope: !531, file: !9, baseType: !551, align: 8, offset: 128, flags: DIFlagPrivate)
!551 = !DICompositeType(tag: DW_TAG_structure_type, name: "Global", scope: !552, file: !9, align: 8, flags: DIFlagPublic, elements: !108, identifier: "8471efeafbd677a88d306f08d1a0eeb")
!552 = !DINamespace(name: "alloc", scope: !88)
!553 = !{!554}
!554 = !DITemplateTypeParameter(name: "A", type: !551)
!555 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !528, file: !9, baseType: !556, align: 8, offset: 128, flags: DIFlagPrivate)
!556 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<f64>", scope: !150, file: !9, align: 8, flags: DIFlagPublic, elements: !108, templateParams: !206, identifier: "fac14b3484ae5e1bc87b28c2b0248abe")
!557 = !{!207, !554}
!558 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !524, file: !9, baseType: !190, size: 64, align: 64, offset: 128, flags: DIFlagPrivate)
!559 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<f64>", scope: !171, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !560, templateParams: !108, identifier: "2dba3d5d643af83f672e49d11190e3e1")
!560 = !{!561}
!561 = !DICompositeType(tag: DW_TAG_variant_part, scope: !559, file: !9, size: 128, align: 64, elements: !562, templateParams: !108, identifier: "2459c3374fe6f39e654213ffe16d09ae", discriminator: !569)
!562 = !{!563, !565}
!563 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !561, file: !9, baseType: !564, size: 128, align: 64, extraData: i64 0)
!564 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !559, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !108, templateParams: !206, identifier: "66d3d0f0f14ec755afdda75addcb23df")
!565 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !561, file: !9, baseType: !566, size: 128, align: 64, extraData: i64 1)
!566 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !559, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !567, templateParams: !206, identifier: "cffe28f075c36a0754f941d6bdb0a54f")
!567 = !{!568}
!568 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !566, file: !9, baseType: !97, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!569 = !DIDerivedType(tag: DW_TAG_member, scope: !559, file: !9, baseType: !13, size: 64, align: 64, flags: DIFlagArtificial)
!570 = !{!571, !572, !573}
!571 = !DILocalVariable(name: "values", arg: 1, scope: !521, file: !93, line: 31, type: !524)
!572 = !DILocalVariable(name: "scale", arg: 2, scope: !521, file: !93, line: 31, type: !559)
!573 = !DILocalVariable(name: "scaled", scope: !574, file: !93, line: 32, type: !524, align: 64)
!574 = distinct !DILexicalBlock(scope: !521, file: !93, line: 32, column: 5)
!575 = !DILocalVariable(name: "self", arg: 1, scope: !576, file: !166, line: 218, type: !596)
!576 = distinct !DISubprogram(name: "size_hint<f64>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hf9e2e6591dbbfa70E", scope: !167, file: !166, line: 218, type: !577, scopeLine: 218, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !206, retainedNodes: !597)
!577 = !DISubroutineType(types: !578)
!578 = !{!579, !596}
!579 = !DICompositeType(tag: DW_TAG_structure_type, name: "(usize, core::option::Option<usize>)", file: !9, size: 192, align: 64, elements: !580, templateParams: !108, identifier: "50ba810bbf8cd1f32313d326053c8aa")
!580 = !{!581, !582}
!581 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !579, file: !9, baseType: !190, size: 64, align: 64)
!582 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !579, file: !9, baseType: !583, size: 128, align: 64, offset: 64)
!583 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<usize>", scope: !171, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !584, templateParams: !108, identifier: "6f59025219977f466509bd4ae79a2945")
!584 = !{!585}
!585 = !DICompositeType(tag: DW_TAG_variant_part, scope: !583, file: !9, size: 128, align: 64, elements: !586, templateParams: !108, identifier: "57fdcff454be91893aca78d2b2510f66", discriminator: !595)
!586 = !{!587, !591}
!587 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !585, file: !9, baseType: !588, size: 128, align: 64, extraData: i64 0)
!588 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !583, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !108, templateParams: !589, identifier: "5f402b7d82062085bb94b01d172ca4ec")
!589 = !{!590}
!590 = !DITemplateTypeParameter(name: "T", type: !190)
!591 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !585, file: !9, baseType: !592, size: 128, align: 64, extraData: i64 1)
!592 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !583, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !593, templateParams: !589, identifier: "c70f2dfad93186ce146b7e80830727")
!593 = !{!594}
!594 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !592, file: !9, baseType: !190, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!595 = !DIDerivedType(tag: DW_TAG_member, scope: !583, file: !9, baseType: !13, size: 64, align: 64, flags: DIFlagArtificial)
!596 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::slice::iter::Iter<f64>", baseType: !199, size: 64, align: 64, dwarfAddressSpace: 0)
!597 = !{!575, !598, !600, !602}
!598 = !DILocalVariable(name: "exact", scope: !599, file: !166, line: 219, type: !190, align: 64)
!599 = distinct !DILexicalBlock(scope: !576, file: !166, line: 219, column: 17)
!600 = !DILocalVariable(name: "len", scope: !601, file: !166, line: 29, type: !190, align: 64)
!601 = distinct !DILexicalBlock(scope: !576, file: !166, line: 29, column: 13)
!602 = !DILocalVariable(name: "end", scope: !603, file: !166, line: 33, type: !202, align: 64)
!603 = distinct !DILexicalBlock(scope: !576, file: !166, line: 33, column: 13)
!604 = !DILocation(line: 0, scope: !576, inlinedAt: !605)
!605 = distinct !DILocation(line: 112, column: 19, scope: !606, inlinedAt: !624)
!606 = distinct !DISubprogram(name: "size_hint<f64, core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h9bfacceccef94101E", scope: !279, file: !278, line: 111, type: !607, scopeLine: 111, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !623, retainedNodes: !621)
!607 = !DISubroutineType(types: !608)
!608 = !{!579, !609}
!609 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>", baseType: !610, size: 64, align: 64, dwarfAddressSpace: 0)
!610 = !DICompositeType(tag: DW_TAG_structure_type, name: "Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>", scope: !280, file: !9, size: 192, align: 64, flags: DIFlagPublic, elements: !611, templateParams: !619, identifier: "45ea66155bafcbb272cedda63fc3312")
!611 = !{!612, !613}
!612 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !610, file: !9, baseType: !199, size: 128, align: 64, flags: DIFlagProtected)
!613 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !610, file: !9, baseType: !614, size: 64, align: 64, offset: 128, flags: DIFlagPrivate)
!614 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !615, file: !9, size: 64, align: 64, elements: !616, templateParams: !108, identifier: "22fcdd4900fad98a207ad9c7ebbfebfe")
!615 = !DINamespace(name: "total", scope: !94)
!616 = !{!617}
!617 = !DIDerivedType(tag: DW_TAG_member, name: "_ref__scale", scope: !614, file: !9, baseType: !618, size: 64, align: 64)
!618 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::option::Option<f64>", baseType: !559, size: 64, align: 64, dwarfAddressSpace: 0)
!619 = !{!292, !620}
!620 = !DITemplateTypeParameter(name: "F", type: !614)
!621 = !{!622}
!622 = !DILocalVariable(name: "self", arg: 1, scope: !606, file: !278, line: 111, type: !609)
!623 = !{!303, !292, !620}
!624 = distinct !DILocation(line: 51, column: 41, scope: !625, inlinedAt: !639)
!625 = distinct !DISubprogram(name: "from_iter<f64, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>", linkageName: "_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h2d71f0b4930f33eeE", scope: !627, file: !626, line: 50, type: !629, scopeLine: 50, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !637, retainedNodes: !631)
!626 = !DIFile(filename: "library/alloc/src/vec/spec_from_iter_nested.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "f1ca97f56309a9c2b99339993bd752ef")
!627 = !DINamespace(name: "{impl#1}", scope: !628)
!628 = !DINamespace(name: "spec_from_iter_nested", scope: !525)
!629 = !DISubroutineType(types: !630)
!630 = !{!524, !610}
!631 = !{!632, !633, !635}
!632 = !DILocalVariable(name: "iterator", arg: 1, scope: !625, file: !626, line: 50, type: !610)
!633 = !DILocalVariable(name: "vector", scope: !634, file: !626, line: 51, type: !524, align: 64)
!634 = distinct !DILexicalBlock(scope: !625, file: !626, line: 51, column: 9)
!635 = !DILocalVariable(name: "upper", scope: !636, file: !626, line: 52, type: !190, align: 64)
!636 = distinct !DILexicalBlock(scope: !625, file: !626, line: 52, column: 13)
!637 = !{!207, !638}
!638 = !DITemplateTypeParameter(name: "I", type: !610)
!639 = distinct !DILocation(line: 33, column: 9, scope: !640, inlinedAt: !646)
!640 = distinct !DISubprogram(name: "from_iter<f64, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>", linkageName: "_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hef12cc70b46de061E", scope: !642, file: !641, line: 32, type: !629, scopeLine: 32, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !637, retainedNodes: !644)
!641 = !DIFile(filename: "library/alloc/src/vec/spec_from_iter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "87e48553151b7c26b3585234ec8e05e7")
!642 = !DINamespace(name: "{impl#0}", scope: !643)
!643 = !DINamespace(name: "spec_from_iter", scope: !525)
!644 = !{!645}
!645 = !DILocalVariable(name: "iterator", arg: 1, scope: !640, file: !641, line: 32, type: !610)
!646 = !DILocation(line: 3865, column: 9, scope: !647, inlinedAt: !652)
!647 = distinct !DISubprogram(name: "from_iter<f64, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>", linkageName: "_ZN95_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$core..iter..traits..collect..FromIterator$LT$T$GT$$GT$9from_iter17hbd80b38e65993d57E", scope: !649, file: !648, line: 3864, type: !629, scopeLine: 3864, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !637, retainedNodes: !650)
!648 = !DIFile(filename: "library/alloc/src/vec/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "561105229399139e451a3aa6309b761e")
!649 = !DINamespace(name: "{impl#16}", scope: !525)
!650 = !{!651}
!651 = !DILocalVariable(name: "iter", arg: 1, scope: !647, file: !648, line: 3864, type: !610)
!652 = !DILocation(line: 2064, column: 9, scope: !653, inlinedAt: !743)
!653 = distinct !DISubprogram(name: "collect<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>, alloc::vec::Vec<f64, alloc::alloc::Global>>", linkageName: "_ZN4core4iter6traits8iterator8Iterator7collect17hf57bfdbaa0b8fee5E", scope: !319, file: !318, line: 2051, type: !629, scopeLine: 2051, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !740, retainedNodes: !654)
!654 = !{!655, !656, !656, !658, !666}
!655 = !DILocalVariable(name: "self", arg: 1, scope: !653, file: !318, line: 2051, type: !610)
!656 = !DILocalVariable(name: "hint", scope: !657, file: !318, line: 2060, type: !579, align: 64)
!657 = distinct !DILexicalBlock(scope: !653, file: !318, line: 2060, column: 13)
!658 = !DILocalVariable(name: "args", scope: !659, file: !318, line: 2061, type: !662, align: 64)
!659 = !DILexicalBlockFile(scope: !660, file: !318, discriminator: 0)
!660 = distinct !DILexicalBlock(scope: !657, file: !661, line: 62, column: 38)
!661 = !DIFile(filename: "library/core/src/panic.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "5ea139883c81a8074ac3b0ff123e16cc")
!662 = !DICompositeType(tag: DW_TAG_structure_type, name: "(&(usize, core::option::Option<usize>))", file: !9, size: 64, align: 64, elements: !663, templateParams: !108, identifier: "c5028f3cc517908b2fb42933fcd3fce")
!663 = !{!664}
!664 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !662, file: !9, baseType: !665, size: 64, align: 64)
!665 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&(usize, core::option::Option<usize>)", baseType: !579, size: 64, align: 64, dwarfAddressSpace: 0)
!666 = !DILocalVariable(name: "args", scope: !667, file: !318, line: 2061, type: !669, align: 64)
!667 = !DILexicalBlockFile(scope: !668, file: !318, discriminator: 0)
!668 = distinct !DILexicalBlock(scope: !660, file: !661, line: 62, column: 38)
!669 = !DICompositeType(tag: DW_TAG_array_type, baseType: !670, size: 128, align: 64, elements: !738)
!670 = !DICompositeType(tag: DW_TAG_structure_type, name: "Argument", scope: !671, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !673, templateParams: !108, identifier: "1d5f7550f7e7e04cbc4d2cf57c27606b")
!671 = !DINamespace(name: "rt", scope: !672)
!672 = !DINamespace(name: "fmt", scope: !12)
!673 = !{!674}
!674 = !DIDerivedType(tag: DW_TAG_member, name: "ty", scope: !670, file: !9, baseType: !675, size: 128, align: 64, flags: DIFlagPrivate)
!675 = !DICompositeType(tag: DW_TAG_structure_type, name: "ArgumentType", scope: !671, file: !9, size: 128, align: 64, flags: DIFlagPrivate, elements: !676, templateParams: !108, identifier: "b1cfb4618f1c38c3f96eab6c02edf448")
!676 = !{!677}
!677 = !DICompositeType(tag: DW_TAG_variant_part, scope: !675, file: !9, size: 128, align: 64, elements: !678, templateParams: !108, identifier: "fbd384083752b747f8b252853b979154", discriminator: !737)
!678 = !{!679, !733}
!679 = !DIDerivedType(tag: DW_TAG_member, name: "Placeholder", scope: !677, file: !9, baseType: !680, size: 128, align: 64)
!680 = !DICompositeType(tag: DW_TAG_structure_type, name: "Placeholder", scope: !675, file: !9, size: 128, align: 64, flags: DIFlagPrivate, elements: !681, templateParams: !108, identifier: "91d44a8fdafb90acd8f4961dbde4212b")
!681 = !{!682, !690, !728}
!682 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !680, file: !9, baseType: !683, size: 64, align: 64, flags: DIFlagPrivate)
!683 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<()>", scope: !141, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !684, templateParams: !688, identifier: "f4e496144210c619b96aa08326287b92")
!684 = !{!685}
!685 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !683, file: !9, baseType: !686, size: 64, align: 64, flags: DIFlagPrivate)
!686 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const ()", baseType: !687, size: 64, align: 64, dwarfAddressSpace: 0)
!687 = !DIBasicType(name: "()", encoding: DW_ATE_unsigned)
!688 = !{!689}
!689 = !DITemplateTypeParameter(name: "T", type: !687)
!690 = !DIDerivedType(tag: DW_TAG_member, name: "formatter", scope: !680, file: !9, baseType: !691, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!691 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "unsafe fn(core::ptr::non_null::NonNull<()>, &mut core::fmt::Formatter) -> core::result::Result<(), core::fmt::Error>", baseType: !692, size: 64, align: 64, dwarfAddressSpace: 0)
!692 = !DISubroutineType(types: !693)
!693 = !{!694, !683, !711}
!694 = !DICompositeType(tag: DW_TAG_structure_type, name: "Result<(), core::fmt::Error>", scope: !695, file: !9, size: 8, align: 8, flags: DIFlagPublic, elements: !696, templateParams: !108, identifier: "1c6752419820cdc3961061cc58b31873")
!695 = !DINamespace(name: "result", scope: !12)
!696 = !{!697}
!697 = !DICompositeType(tag: DW_TAG_variant_part, scope: !694, file: !9, size: 8, align: 8, elements: !698, templateParams: !108, identifier: "92c1f85eaa1d7dab2e3165ee2fc4946", discriminator: !710)
!698 = !{!699, !706}
!699 = !DIDerivedType(tag: DW_TAG_member, name: "Ok", scope: !697, file: !9, baseType: !700, size: 8, align: 8, extraData: i8 0)
!700 = !DICompositeType(tag: DW_TAG_structure_type, name: "Ok", scope: !694, file: !9, size: 8, align: 8, flags: DIFlagPublic, elements: !701, templateParams: !703, identifier: "1d7115f6c7f9f62c2100933bba0c76f9")
!701 = !{!702}
!702 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !700, file: !9, baseType: !687, align: 8, offset: 8, flags: DIFlagPublic)
!703 = !{!689, !704}
!704 = !DITemplateTypeParameter(name: "E", type: !705)
!705 = !DICompositeType(tag: DW_TAG_structure_type, name: "Error", scope: !672, file: !9, align: 8, flags: DIFlagPublic, elements: !108, identifier: "5a24300cdda31093f5fe20c939b4885")
!706 = !DIDerivedType(tag: DW_TAG_member, name: "Err", scope: !697, file: !9, baseType: !707, size: 8, align: 8, extraData: i8 1)
!707 = !DICompositeType(tag: DW_TAG_structure_type, name: "Err", scope: !694, file: !9, size: 8, align: 8, flags: DIFlagPublic, elements: !708, templateParams: !703, identifier: "27094aa3bc4c448bf12b8530386fdeb2")
!708 = !{!709}
!709 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !707, file: !9, baseType: !705, align: 8, offset: 8, flags: DIFlagPublic)
!710 = !DIDerivedType(tag: DW_TAG_member, scope: !694, file: !9, baseType: !81, size: 8, align: 8, flags: DIFlagArtificial)
!711 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::fmt::Formatter", baseType: !712, size: 64, align: 64, dwarfAddressSpace: 0)
!712 = !DICompositeType(tag: DW_TAG_structure_type, name: "Formatter", scope: !672, file: !9, size: 192, align: 64, flags: DIFlagPublic, elements: !713, templateParams: !108, identifier: "c45a1f7f7c29ecbbdbd29c835fac516c")
!713 = !{!714, !721}
!714 = !DIDerivedType(tag: DW_TAG_member, name: "options", scope: !712, file: !9, baseType: !715, size: 64, align: 32, offset: 128, flags: DIFlagPrivate)
!715 = !DICompositeType(tag: DW_TAG_structure_type, name: "FormattingOptions", scope: !672, file: !9, size: 64, align: 32, flags: DIFlagPublic, elements: !716, templateParams: !108, identifier: "ca2f5547247cd95c514a47d5800e09e")
!716 = !{!717, !718, !720}
!717 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !715, file: !9, baseType: !261, size: 32, align: 32, flags: DIFlagPrivate)
!718 = !DIDerivedType(tag: DW_TAG_member, name: "width", scope: !715, file: !9, baseType: !719, size: 16, align: 16, offset: 32, flags: DIFlagPrivate)
!719 = !DIBasicType(name: "u16", size: 16, encoding: DW_ATE_unsigned)
!720 = !DIDerivedType(tag: DW_TAG_member, name: "precision", scope: !715, file: !9, baseType: !719, size: 16, align: 16, offset: 48, flags: DIFlagPrivate)
!721 = !DIDerivedType(tag: DW_TAG_member, name: "buf", scope: !712, file: !9, baseType: !722, size: 128, align: 64, flags: DIFlagPrivate)
!722 = !DICompositeType(tag: DW_TAG_structure_type, name: "&mut dyn core::fmt::Write", file: !9, size: 128, align: 64, elements: !723, templateParams: !108, identifier: "effe97114690fc58a8e246cb04e37234")
!723 = !{!724, !727}
!724 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !722, file: !9, baseType: !725, size: 64, align: 64)
!725 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !726, size: 64, align: 64, dwarfAddressSpace: 0)
!726 = !DICompositeType(tag: DW_TAG_structure_type, name: "dyn core::fmt::Write", file: !9, align: 8, elements: !108, identifier: "64328679825f9c73b507edbfd5b86b47")
!727 = !DIDerivedType(tag: DW_TAG_member, name: "vtable", scope: !722, file: !9, baseType: !507, size: 64, align: 64, offset: 64)
!728 = !DIDerivedType(tag: DW_TAG_member, name: "_lifetime", scope: !680, file: !9, baseType: !729, align: 8, offset: 128, flags: DIFlagPrivate)
!729 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&()>", scope: !150, file: !9, align: 8, flags: DIFlagPublic, elements: !108, templateParams: !730, identifier: "efa596960370766459fc018866dc4048")
!730 = !{!731}
!731 = !DITemplateTypeParameter(name: "T", type: !732)
!732 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&()", baseType: !687, size: 64, align: 64, dwarfAddressSpace: 0)
!733 = !DIDerivedType(tag: DW_TAG_member, name: "Count", scope: !677, file: !9, baseType: !734, size: 128, align: 64, extraData: i64 0)
!734 = !DICompositeType(tag: DW_TAG_structure_type, name: "Count", scope: !675, file: !9, size: 128, align: 64, flags: DIFlagPrivate, elements: !735, templateParams: !108, identifier: "1d9161ed3114ac1c26d36137fc96704d")
!735 = !{!736}
!736 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !734, file: !9, baseType: !719, size: 16, align: 16, offset: 64, flags: DIFlagPrivate)
!737 = !DIDerivedType(tag: DW_TAG_member, scope: !675, file: !9, baseType: !13, size: 64, align: 64, flags: DIFlagArtificial)
!738 = !{!739}
!739 = !DISubrange(count: 1, lowerBound: 0)
!740 = !{!741, !742}
!741 = !DITemplateTypeParameter(name: "Self", type: !610)
!742 = !DITemplateTypeParameter(name: "B", type: !524)
!743 = !DILocation(line: 32, column: 76, scope: !521)
!744 = !DILocation(line: 0, scope: !606, inlinedAt: !624)
!745 = !DILocalVariable(name: "self", arg: 1, scope: !746, file: !747, line: 631, type: !776)
!746 = distinct !DISubprogram(name: "current_memory<alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14current_memory17h07312f965afd6397E", scope: !531, file: !747, line: 631, type: !748, scopeLine: 631, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !553, declaration: !777, retainedNodes: !778)
!747 = !DIFile(filename: "library/alloc/src/raw_vec/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "78584250230dfe0aae92794a07566ae7")
!748 = !DISubroutineType(types: !749)
!749 = !{!750, !776, !762}
!750 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<(core::ptr::non_null::NonNull<u8>, core::alloc::layout::Layout)>", scope: !171, file: !9, size: 192, align: 64, flags: DIFlagPublic, elements: !751, templateParams: !108, identifier: "ee7541504661f874c2915c0073b72bc1")
!751 = !{!752}
!752 = !DICompositeType(tag: DW_TAG_variant_part, scope: !750, file: !9, size: 192, align: 64, elements: !753, templateParams: !108, identifier: "6bc21688c309cf3b1c2f684d384a593e", discriminator: !775)
!753 = !{!754, !771}
!754 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !752, file: !9, baseType: !755, size: 192, align: 64, extraData: i64 0)
!755 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !750, file: !9, size: 192, align: 64, flags: DIFlagPublic, elements: !108, templateParams: !756, identifier: "9f716f1b8d4e611e4821e2e1a8274497")
!756 = !{!757}
!757 = !DITemplateTypeParameter(name: "T", type: !758)
!758 = !DICompositeType(tag: DW_TAG_structure_type, name: "(core::ptr::non_null::NonNull<u8>, core::alloc::layout::Layout)", file: !9, size: 192, align: 64, elements: !759, templateParams: !108, identifier: "9addff87e8e60bcd1d6fc027e7ae79a6")
!759 = !{!760, !761}
!760 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !758, file: !9, baseType: !538, size: 64, align: 64)
!761 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !758, file: !9, baseType: !762, size: 128, align: 64, offset: 64)
!762 = !DICompositeType(tag: DW_TAG_structure_type, name: "Layout", scope: !763, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !765, templateParams: !108, identifier: "ae6bead0f2b6a034e04e04a9846a76e3")
!763 = !DINamespace(name: "layout", scope: !764)
!764 = !DINamespace(name: "alloc", scope: !12)
!765 = !{!766, !767}
!766 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !762, file: !9, baseType: !190, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!767 = !DIDerivedType(tag: DW_TAG_member, name: "align", scope: !762, file: !9, baseType: !768, size: 64, align: 64, flags: DIFlagPrivate)
!768 = !DICompositeType(tag: DW_TAG_structure_type, name: "Alignment", scope: !10, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !769, templateParams: !108, identifier: "5099570874743123f8e757e4da3ea37b")
!769 = !{!770}
!770 = !DIDerivedType(tag: DW_TAG_member, name: "_inner_repr_trick", scope: !768, file: !9, baseType: !8, size: 64, align: 64, flags: DIFlagPrivate)
!771 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !752, file: !9, baseType: !772, size: 192, align: 64)
!772 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !750, file: !9, size: 192, align: 64, flags: DIFlagPublic, elements: !773, templateParams: !756, identifier: "16f684b7aa3449289eb3efb4d54b2d14")
!773 = !{!774}
!774 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !772, file: !9, baseType: !758, size: 192, align: 64, flags: DIFlagPublic)
!775 = !DIDerivedType(tag: DW_TAG_member, scope: !750, file: !9, baseType: !13, size: 64, align: 64, offset: 64, flags: DIFlagArtificial)
!776 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&alloc::raw_vec::RawVecInner<alloc::alloc::Global>", baseType: !531, size: 64, align: 64, dwarfAddressSpace: 0)
!777 = !DISubprogram(name: "current_memory<alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14current_memory17h07312f965afd6397E", scope: !531, file: !747, line: 631, type: !748, scopeLine: 631, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !553)
!778 = !{!745, !779, !780, !782}
!779 = !DILocalVariable(name: "elem_layout", arg: 2, scope: !746, file: !747, line: 631, type: !762)
!780 = !DILocalVariable(name: "alloc_size", scope: !781, file: !747, line: 640, type: !190, align: 64)
!781 = distinct !DILexicalBlock(scope: !746, file: !747, line: 640, column: 17)
!782 = !DILocalVariable(name: "layout", scope: !783, file: !747, line: 641, type: !762, align: 64)
!783 = distinct !DILexicalBlock(scope: !781, file: !747, line: 641, column: 17)
!784 = !DILocation(line: 0, scope: !746, inlinedAt: !785)
!785 = distinct !DILocation(line: 872, column: 52, scope: !786, inlinedAt: !797)
!786 = distinct !DILexicalBlock(scope: !787, file: !747, line: 872, column: 82)
!787 = distinct !DISubprogram(name: "deallocate<alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h75d594c29c111f38E", scope: !531, file: !747, line: 870, type: !788, scopeLine: 870, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !553, declaration: !791, retainedNodes: !792)
!788 = !DISubroutineType(types: !789)
!789 = !{null, !790, !762}
!790 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut alloc::raw_vec::RawVecInner<alloc::alloc::Global>", baseType: !531, size: 64, align: 64, dwarfAddressSpace: 0)
!791 = !DISubprogram(name: "deallocate<alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h75d594c29c111f38E", scope: !531, file: !747, line: 870, type: !788, scopeLine: 870, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !553)
!792 = !{!793, !794, !795, !796}
!793 = !DILocalVariable(name: "self", arg: 1, scope: !787, file: !747, line: 870, type: !790)
!794 = !DILocalVariable(name: "elem_layout", arg: 2, scope: !787, file: !747, line: 870, type: !762)
!795 = !DILocalVariable(name: "ptr", scope: !786, file: !747, line: 872, type: !538, align: 64)
!796 = !DILocalVariable(name: "layout", scope: !786, file: !747, line: 872, type: !762, align: 64)
!797 = distinct !DILocation(line: 423, column: 29, scope: !798, inlinedAt: !805)
!798 = distinct !DISubprogram(name: "drop<f64, alloc::alloc::Global>", linkageName: "_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he3253e5615e981faE", scope: !799, file: !747, line: 421, type: !800, scopeLine: 421, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !557, retainedNodes: !803)
!799 = !DINamespace(name: "{impl#3}", scope: !87)
!800 = !DISubroutineType(types: !801)
!801 = !{null, !802}
!802 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut alloc::raw_vec::RawVec<f64, alloc::alloc::Global>", baseType: !528, size: 64, align: 64, dwarfAddressSpace: 0)
!803 = !{!804}
!804 = !DILocalVariable(name: "self", arg: 1, scope: !798, file: !747, line: 421, type: !802)
!805 = distinct !DILocation(line: 805, column: 1, scope: !806, inlinedAt: !815)
!806 = distinct !DISubprogram(name: "drop_in_place<alloc::raw_vec::RawVec<f64, alloc::alloc::Global>>", linkageName: "_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17hebc34c255217a200E", scope: !11, file: !807, line: 805, type: !808, scopeLine: 805, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !813, retainedNodes: !811)
!807 = !DIFile(filename: "library/core/src/ptr/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "8f706ae0a0620120e6e931983ef127f1")
!808 = !DISubroutineType(types: !809)
!809 = !{null, !810}
!810 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut alloc::raw_vec::RawVec<f64, alloc::alloc::Global>", baseType: !528, size: 64, align: 64, dwarfAddressSpace: 0)
!811 = !{!812}
!812 = !DILocalVariable(arg: 1, scope: !806, file: !807, line: 805, type: !810)
!813 = !{!814}
!814 = !DITemplateTypeParameter(name: "T", type: !528)
!815 = distinct !DILocation(line: 805, column: 1, scope: !816, inlinedAt: !824)
!816 = distinct !DISubprogram(name: "drop_in_place<alloc::vec::Vec<f64, alloc::alloc::Global>>", linkageName: "_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE", scope: !11, file: !807, line: 805, type: !817, scopeLine: 805, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !822, retainedNodes: !820)
!817 = !DISubroutineType(types: !818)
!818 = !{null, !819}
!819 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut alloc::vec::Vec<f64, alloc::alloc::Global>", baseType: !524, size: 64, align: 64, dwarfAddressSpace: 0)
!820 = !{!821}
!821 = !DILocalVariable(arg: 1, scope: !816, file: !807, line: 805, type: !819)
!822 = !{!823}
!823 = !DITemplateTypeParameter(name: "T", type: !524)
!824 = distinct !DILocation(line: 34, column: 1, scope: !521)
!825 = !DILocation(line: 0, scope: !787, inlinedAt: !797)
!826 = !DILocation(line: 0, scope: !798, inlinedAt: !805)
!827 = !DILocation(line: 0, scope: !806, inlinedAt: !815)
!828 = !DILocation(line: 0, scope: !816, inlinedAt: !824)
!829 = !DILocation(line: 0, scope: !746, inlinedAt: !830)
!830 = distinct !DILocation(line: 872, column: 52, scope: !786, inlinedAt: !831)
!831 = distinct !DILocation(line: 423, column: 29, scope: !798, inlinedAt: !832)
!832 = distinct !DILocation(line: 805, column: 1, scope: !806, inlinedAt: !833)
!833 = distinct !DILocation(line: 805, column: 1, scope: !816, inlinedAt: !834)
!834 = distinct !DILocation(line: 34, column: 1, scope: !521)
!835 = !DILocation(line: 0, scope: !787, inlinedAt: !831)
!836 = !DILocation(line: 0, scope: !798, inlinedAt: !832)
!837 = !DILocation(line: 0, scope: !806, inlinedAt: !833)
!838 = !DILocation(line: 0, scope: !816, inlinedAt: !834)
!839 = !DILocalVariable(name: "self", arg: 1, scope: !840, file: !648, line: 2996, type: !843)
!840 = distinct !DISubprogram(name: "len<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$3len17h3dbb65864989937dE", scope: !524, file: !648, line: 2996, type: !841, scopeLine: 2996, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !557, declaration: !844, retainedNodes: !845)
!841 = !DISubroutineType(types: !842)
!842 = !{!190, !843}
!843 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&alloc::vec::Vec<f64, alloc::alloc::Global>", baseType: !524, size: 64, align: 64, dwarfAddressSpace: 0)
!844 = !DISubprogram(name: "len<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$3len17h3dbb65864989937dE", scope: !524, file: !648, line: 2996, type: !841, scopeLine: 2996, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !557)
!845 = !{!839}
!846 = !DILocation(line: 2996, column: 22, scope: !840, inlinedAt: !847)
!847 = !DILocation(line: 33, column: 19, scope: !574)
!848 = !DILocalVariable(name: "self", arg: 1, scope: !849, file: !648, line: 1913, type: !843)
!849 = distinct !DISubprogram(name: "as_ptr<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$6as_ptr17h86fc566207e61c43E", scope: !524, file: !648, line: 1913, type: !850, scopeLine: 1913, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !557, declaration: !852, retainedNodes: !853)
!850 = !DISubroutineType(types: !851)
!851 = !{!205, !843}
!852 = !DISubprogram(name: "as_ptr<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$6as_ptr17h86fc566207e61c43E", scope: !524, file: !648, line: 1913, type: !850, scopeLine: 1913, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !557)
!853 = !{!848}
!854 = !DILocation(line: 1913, column: 25, scope: !849, inlinedAt: !855)
!855 = !DILocation(line: 1815, column: 76, scope: !856, inlinedAt: !863)
!856 = !DILexicalBlockFile(scope: !857, file: !648, discriminator: 2)
!857 = distinct !DISubprogram(name: "as_slice<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$8as_slice17hf8b3c4dd9e8c3d45E", scope: !524, file: !648, line: 1798, type: !858, scopeLine: 1798, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !557, declaration: !860, retainedNodes: !861)
!858 = !DISubroutineType(types: !859)
!859 = !{!215, !843}
!860 = !DISubprogram(name: "as_slice<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$8as_slice17hf8b3c4dd9e8c3d45E", scope: !524, file: !648, line: 1798, type: !858, scopeLine: 1798, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !557)
!861 = !{!862}
!862 = !DILocalVariable(name: "self", arg: 1, scope: !857, file: !648, line: 1798, type: !843)
!863 = !DILocation(line: 3729, column: 14, scope: !864, inlinedAt: !869)
!864 = !DILexicalBlockFile(scope: !865, file: !648, discriminator: 2)
!865 = distinct !DISubprogram(name: "deref<f64, alloc::alloc::Global>", linkageName: "_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17he55d53b8013a6415E", scope: !866, file: !648, line: 3728, type: !858, scopeLine: 3728, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !557, retainedNodes: !867)
!866 = !DINamespace(name: "{impl#9}", scope: !525)
!867 = !{!868}
!868 = !DILocalVariable(name: "self", arg: 1, scope: !865, file: !648, line: 3728, type: !843)
!869 = !DILocation(line: 3804, column: 23, scope: !870, inlinedAt: !879)
!870 = distinct !DISubprogram(name: "index<f64, usize, alloc::alloc::Global>", linkageName: "_ZN81_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..index..Index$LT$I$GT$$GT$5index17hfd9bcaca9e89e478E", scope: !871, file: !648, line: 3803, type: !872, scopeLine: 3803, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !877, retainedNodes: !874)
!871 = !DINamespace(name: "{impl#14}", scope: !525)
!872 = !DISubroutineType(types: !873)
!873 = !{!160, !843, !190, !244}
!874 = !{!875, !876}
!875 = !DILocalVariable(name: "self", arg: 1, scope: !870, file: !648, line: 3803, type: !843)
!876 = !DILocalVariable(name: "index", arg: 2, scope: !870, file: !648, line: 3803, type: !190)
!877 = !{!207, !878, !554}
!878 = !DITemplateTypeParameter(name: "I", type: !190)
!879 = !DILocation(line: 33, column: 11, scope: !574)
!880 = !DILocation(line: 1798, column: 27, scope: !857, inlinedAt: !863)
!881 = !DILocation(line: 3728, column: 14, scope: !865, inlinedAt: !869)
!882 = !DILocation(line: 3803, column: 14, scope: !870, inlinedAt: !879)
!883 = !DILocation(line: 0, scope: !625, inlinedAt: !639)
!884 = !DILocation(line: 0, scope: !640, inlinedAt: !646)
!885 = !DILocation(line: 0, scope: !647, inlinedAt: !652)
!886 = !DILocation(line: 0, scope: !653, inlinedAt: !743)
!887 = !DILocalVariable(name: "f", arg: 3, scope: !888, file: !166, line: 259, type: !891)
!888 = distinct !DISubprogram(name: "fold<f64, (), core::iter::adapters::map::map_fold::{closure_env#0}<&f64, f64, (), kernel::total::{closure_env#0}, core::iter::traits::iterator::Iterator::for_each::call::{closure_env#0}<f64, alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>>>>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h57cddef4864b6a1dE", scope: !167, file: !166, line: 259, type: !889, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !929, retainedNodes: !912)
!889 = !DISubroutineType(types: !890)
!890 = !{null, !199, !687, !891}
!891 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<&f64, f64, (), kernel::total::{closure_env#0}, core::iter::traits::iterator::Iterator::for_each::call::{closure_env#0}<f64, alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>>>", scope: !357, file: !9, size: 256, align: 64, elements: !892, templateParams: !108, identifier: "6359ef8f0b7963e79f268b8576828045")
!892 = !{!893, !911}
!893 = !DIDerivedType(tag: DW_TAG_member, name: "g", scope: !891, file: !9, baseType: !894, size: 192, align: 64)
!894 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<f64, alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>>", scope: !895, file: !9, size: 192, align: 64, elements: !897, templateParams: !108, identifier: "79527ec22a8698e827b4b4005609638e")
!895 = !DINamespace(name: "call", scope: !896)
!896 = !DINamespace(name: "for_each", scope: !319)
!897 = !{!898}
!898 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !894, file: !9, baseType: !899, size: 192, align: 64)
!899 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>", scope: !900, file: !9, size: 192, align: 64, elements: !902, templateParams: !108, identifier: "7bb5b26676dc591930ed3e9d70d3de38")
!900 = !DINamespace(name: "extend_trusted", scope: !901)
!901 = !DINamespace(name: "{impl#21}", scope: !525)
!902 = !{!903, !904}
!903 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !899, file: !9, baseType: !243, size: 64, align: 64, offset: 128)
!904 = !DIDerivedType(tag: DW_TAG_member, name: "local_len", scope: !899, file: !9, baseType: !905, size: 128, align: 64)
!905 = !DICompositeType(tag: DW_TAG_structure_type, name: "SetLenOnDrop", scope: !906, file: !9, size: 128, align: 64, flags: DIFlagProtected, elements: !907, templateParams: !108, identifier: "82f2a1ecd8ee1beb5175ffa4ead30898")
!906 = !DINamespace(name: "set_len_on_drop", scope: !525)
!907 = !{!908, !910}
!908 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !905, file: !9, baseType: !909, size: 64, align: 64, flags: DIFlagPrivate)
!909 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut usize", baseType: !190, size: 64, align: 64, dwarfAddressSpace: 0)
!910 = !DIDerivedType(tag: DW_TAG_member, name: "local_len", scope: !905, file: !9, baseType: !190, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!911 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !891, file: !9, baseType: !614, size: 64, align: 64, offset: 192)
!912 = !{!913, !914, !887, !915, !917, !919, !921, !923, !925, !927}
!913 = !DILocalVariable(name: "self", arg: 1, scope: !888, file: !166, line: 259, type: !199)
!914 = !DILocalVariable(name: "init", arg: 2, scope: !888, file: !166, line: 259, type: !687)
!915 = !DILocalVariable(name: "len", scope: !916, file: !166, line: 29, type: !190, align: 64)
!916 = distinct !DILexicalBlock(scope: !888, file: !166, line: 29, column: 13)
!917 = !DILocalVariable(name: "end", scope: !918, file: !166, line: 33, type: !202, align: 64)
!918 = distinct !DILexicalBlock(scope: !888, file: !166, line: 33, column: 13)
!919 = !DILocalVariable(name: "acc", scope: !920, file: !166, line: 273, type: !687, align: 8)
!920 = distinct !DILexicalBlock(scope: !888, file: !166, line: 273, column: 17)
!921 = !DILocalVariable(name: "i", scope: !922, file: !166, line: 274, type: !190, align: 64)
!922 = distinct !DILexicalBlock(scope: !920, file: !166, line: 274, column: 17)
!923 = !DILocalVariable(name: "len", scope: !924, file: !166, line: 275, type: !190, align: 64)
!924 = distinct !DILexicalBlock(scope: !922, file: !166, line: 275, column: 17)
!925 = !DILocalVariable(name: "len", scope: !926, file: !166, line: 29, type: !190, align: 64)
!926 = distinct !DILexicalBlock(scope: !922, file: !166, line: 29, column: 13)
!927 = !DILocalVariable(name: "end", scope: !928, file: !166, line: 33, type: !202, align: 64)
!928 = distinct !DILexicalBlock(scope: !922, file: !166, line: 33, column: 13)
!929 = !{!207, !930, !931}
!930 = !DITemplateTypeParameter(name: "B", type: !687)
!931 = !DITemplateTypeParameter(name: "F", type: !891)
!932 = !DILocation(line: 0, scope: !888, inlinedAt: !933)
!933 = distinct !DILocation(line: 128, column: 19, scope: !934, inlinedAt: !944)
!934 = distinct !DISubprogram(name: "fold<f64, core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}, (), core::iter::traits::iterator::Iterator::for_each::call::{closure_env#0}<f64, alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>>>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9a40c8496ed049d2E", scope: !279, file: !278, line: 124, type: !935, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !941, retainedNodes: !937)
!935 = !DISubroutineType(types: !936)
!936 = !{null, !610, !687, !894}
!937 = !{!938, !939, !940}
!938 = !DILocalVariable(name: "self", arg: 1, scope: !934, file: !278, line: 124, type: !610)
!939 = !DILocalVariable(name: "init", arg: 2, scope: !934, file: !278, line: 124, type: !687)
!940 = !DILocalVariable(name: "g", arg: 3, scope: !934, file: !278, line: 124, type: !894)
!941 = !{!303, !292, !620, !942, !943}
!942 = !DITemplateTypeParameter(name: "Acc", type: !687)
!943 = !DITemplateTypeParameter(name: "G", type: !894)
!944 = distinct !DILocation(line: 845, column: 14, scope: !945, inlinedAt: !953)
!945 = distinct !DISubprogram(name: "for_each<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>, alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>>", linkageName: "_ZN4core4iter6traits8iterator8Iterator8for_each17hf35b762e5116f115E", scope: !319, file: !318, line: 835, type: !946, scopeLine: 835, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !951, retainedNodes: !948)
!946 = !DISubroutineType(types: !947)
!947 = !{null, !610, !899}
!948 = !{!949, !950}
!949 = !DILocalVariable(name: "self", arg: 1, scope: !945, file: !318, line: 835, type: !610)
!950 = !DILocalVariable(name: "f", arg: 2, scope: !945, file: !318, line: 835, type: !899)
!951 = !{!741, !952}
!952 = !DITemplateTypeParameter(name: "F", type: !899)
!953 = distinct !DILocation(line: 4001, column: 26, scope: !954, inlinedAt: !988)
!954 = distinct !DILexicalBlock(scope: !955, file: !648, line: 4000, column: 17)
!955 = distinct !DILexicalBlock(scope: !956, file: !648, line: 3999, column: 17)
!956 = distinct !DILexicalBlock(scope: !957, file: !648, line: 3990, column: 40)
!957 = distinct !DILexicalBlock(scope: !958, file: !648, line: 3989, column: 9)
!958 = distinct !DISubprogram(name: "extend_trusted<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h5a1e18e8b3c0ae93E", scope: !524, file: !648, line: 3988, type: !959, scopeLine: 3988, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !963, declaration: !962, retainedNodes: !965)
!959 = !DISubroutineType(types: !960)
!960 = !{null, !961, !610}
!961 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut alloc::vec::Vec<f64, alloc::alloc::Global>", baseType: !524, size: 64, align: 64, dwarfAddressSpace: 0)
!962 = !DISubprogram(name: "extend_trusted<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h5a1e18e8b3c0ae93E", scope: !524, file: !648, line: 3988, type: !959, scopeLine: 3988, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !963)
!963 = !{!207, !554, !964}
!964 = !DITemplateTypeParameter(name: "impl iter::TrustedLen<Item = T>", type: !610)
!965 = !{!966, !967, !968, !969, !970, !971, !976, !977, !980, !983, !986, !987}
!966 = !DILocalVariable(name: "self", arg: 1, scope: !958, file: !648, line: 3988, type: !961)
!967 = !DILocalVariable(name: "iterator", arg: 2, scope: !958, file: !648, line: 3988, type: !610)
!968 = !DILocalVariable(name: "low", scope: !957, file: !648, line: 3989, type: !190, align: 64)
!969 = !DILocalVariable(name: "high", scope: !957, file: !648, line: 3989, type: !583, align: 64)
!970 = !DILocalVariable(name: "additional", scope: !956, file: !648, line: 3990, type: !190, align: 64)
!971 = !DILocalVariable(name: "left_val", scope: !972, file: !648, line: 3991, type: !975, align: 64)
!972 = !DILexicalBlockFile(scope: !973, file: !648, discriminator: 0)
!973 = distinct !DILexicalBlock(scope: !956, file: !974, line: 58, column: 13)
!974 = !DIFile(filename: "library/core/src/macros/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "51376b65c07e3acab5731a6bddd7c4b3")
!975 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&usize", baseType: !190, size: 64, align: 64, dwarfAddressSpace: 0)
!976 = !DILocalVariable(name: "right_val", scope: !972, file: !648, line: 3991, type: !975, align: 64)
!977 = !DILocalVariable(name: "kind", scope: !978, file: !648, line: 3991, type: !79, align: 8)
!978 = !DILexicalBlockFile(scope: !979, file: !648, discriminator: 0)
!979 = distinct !DILexicalBlock(scope: !973, file: !974, line: 60, column: 21)
!980 = !DILocalVariable(name: "args", scope: !981, file: !648, line: 3991, type: !662, align: 64)
!981 = !DILexicalBlockFile(scope: !982, file: !648, discriminator: 0)
!982 = distinct !DILexicalBlock(scope: !979, file: !974, line: 64, column: 114)
!983 = !DILocalVariable(name: "args", scope: !984, file: !648, line: 3991, type: !669, align: 64)
!984 = !DILexicalBlockFile(scope: !985, file: !648, discriminator: 0)
!985 = distinct !DILexicalBlock(scope: !982, file: !974, line: 64, column: 114)
!986 = !DILocalVariable(name: "ptr", scope: !955, file: !648, line: 3999, type: !243, align: 64)
!987 = !DILocalVariable(name: "local_len", scope: !954, file: !648, line: 4000, type: !905, align: 64)
!988 = distinct !DILocation(line: 27, column: 14, scope: !989, inlinedAt: !997)
!989 = distinct !DISubprogram(name: "spec_extend<f64, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>, alloc::alloc::Global>", linkageName: "_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hd77de0a5fcb958ebE", scope: !991, file: !990, line: 26, type: !959, scopeLine: 26, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !996, retainedNodes: !993)
!990 = !DIFile(filename: "library/alloc/src/vec/spec_extend.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "64fc232c5e502e0225698dc98d50caf8")
!991 = !DINamespace(name: "{impl#1}", scope: !992)
!992 = !DINamespace(name: "spec_extend", scope: !525)
!993 = !{!994, !995}
!994 = !DILocalVariable(name: "self", arg: 1, scope: !989, file: !990, line: 26, type: !961)
!995 = !DILocalVariable(name: "iterator", arg: 2, scope: !989, file: !990, line: 26, type: !610)
!996 = !{!207, !638, !554}
!997 = distinct !DILocation(line: 60, column: 16, scope: !634, inlinedAt: !639)
!998 = !DILocation(line: 0, scope: !934, inlinedAt: !944)
!999 = !DILocation(line: 0, scope: !945, inlinedAt: !953)
!1000 = !DILocation(line: 0, scope: !958, inlinedAt: !988)
!1001 = !DILocation(line: 0, scope: !989, inlinedAt: !997)
!1002 = !DILocation(line: 0, scope: !521)
!1003 = !DILocation(line: 31, column: 14, scope: !521)
!1004 = !DILocation(line: 3728, column: 14, scope: !865, inlinedAt: !1005)
!1005 = !DILocation(line: 32, column: 28, scope: !521)
!1006 = !DILocation(line: 1798, column: 27, scope: !857, inlinedAt: !1007)
!1007 = !DILocation(line: 3729, column: 14, scope: !865, inlinedAt: !1005)
!1008 = !DILocation(line: 1913, column: 25, scope: !849, inlinedAt: !1009)
!1009 = !DILocation(line: 1815, column: 76, scope: !857, inlinedAt: !1007)
!1010 = !DILocation(line: 612, column: 9, scope: !1011, inlinedAt: !1016)
!1011 = distinct !DISubprogram(name: "non_null<alloc::alloc::Global, f64>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$8non_null17h812b47df59e241f7E", scope: !531, file: !747, line: 611, type: !1012, scopeLine: 611, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !1015, declaration: !1014)
!1012 = !DISubroutineType(types: !1013)
!1013 = !{!202, !776}
!1014 = !DISubprogram(name: "non_null<alloc::alloc::Global, f64>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$8non_null17h812b47df59e241f7E", scope: !531, file: !747, line: 611, type: !1012, scopeLine: 611, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1015)
!1015 = !{!554, !207}
!1016 = !DILocation(line: 607, column: 14, scope: !1017, inlinedAt: !1021)
!1017 = distinct !DISubprogram(name: "ptr<alloc::alloc::Global, f64>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$3ptr17hb29eae0b8b58403eE", scope: !531, file: !747, line: 606, type: !1018, scopeLine: 606, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !1015, declaration: !1020)
!1018 = !DISubroutineType(types: !1019)
!1019 = !{!243, !776}
!1020 = !DISubprogram(name: "ptr<alloc::alloc::Global, f64>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$3ptr17hb29eae0b8b58403eE", scope: !531, file: !747, line: 606, type: !1018, scopeLine: 606, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1015)
!1021 = !DILocation(line: 295, column: 20, scope: !1022, inlinedAt: !1027)
!1022 = distinct !DISubprogram(name: "ptr<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$3ptr17hff0b91d2c5d8cd34E", scope: !528, file: !747, line: 294, type: !1023, scopeLine: 294, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !557, declaration: !1026)
!1023 = !DISubroutineType(types: !1024)
!1024 = !{!243, !1025}
!1025 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&alloc::raw_vec::RawVec<f64, alloc::alloc::Global>", baseType: !528, size: 64, align: 64, dwarfAddressSpace: 0)
!1026 = !DISubprogram(name: "ptr<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$3ptr17hff0b91d2c5d8cd34E", scope: !528, file: !747, line: 294, type: !1023, scopeLine: 294, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !557)
!1027 = !DILocation(line: 1916, column: 18, scope: !849, inlinedAt: !1009)
!1028 = !DILocation(line: 1815, column: 86, scope: !857, inlinedAt: !1007)
!1029 = !DILocation(line: 0, scope: !576, inlinedAt: !1030)
!1030 = distinct !DILocation(line: 112, column: 19, scope: !606, inlinedAt: !1031)
!1031 = distinct !DILocation(line: 3989, column: 36, scope: !958, inlinedAt: !988)
!1032 = !DILocation(line: 0, scope: !606, inlinedAt: !1031)
!1033 = !DILocalVariable(name: "alloc", scope: !1034, file: !648, line: 964, type: !551, align: 8)
!1034 = distinct !DISubprogram(name: "with_capacity_in<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$16with_capacity_in17h7e344a9fc54fe4c7E", scope: !524, file: !648, line: 964, type: !1035, scopeLine: 964, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !557, declaration: !1037, retainedNodes: !1038)
!1035 = !DISubroutineType(types: !1036)
!1036 = !{!524, !190, !551}
!1037 = !DISubprogram(name: "with_capacity_in<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$16with_capacity_in17h7e344a9fc54fe4c7E", scope: !524, file: !648, line: 964, type: !1035, scopeLine: 964, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !557)
!1038 = !{!1039, !1033}
!1039 = !DILocalVariable(name: "capacity", arg: 1, scope: !1034, file: !648, line: 964, type: !190)
!1040 = !DILocation(line: 964, column: 46, scope: !1034, inlinedAt: !1041)
!1041 = distinct !DILocation(line: 524, column: 9, scope: !1042, inlinedAt: !1048)
!1042 = distinct !DISubprogram(name: "with_capacity<f64>", linkageName: "_ZN5alloc3vec12Vec$LT$T$GT$13with_capacity17h8d1f5fe5b1ae8253E", scope: !524, file: !648, line: 523, type: !1043, scopeLine: 523, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !206, declaration: !1045, retainedNodes: !1046)
!1043 = !DISubroutineType(types: !1044)
!1044 = !{!524, !190}
!1045 = !DISubprogram(name: "with_capacity<f64>", linkageName: "_ZN5alloc3vec12Vec$LT$T$GT$13with_capacity17h8d1f5fe5b1ae8253E", scope: !524, file: !648, line: 523, type: !1043, scopeLine: 523, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !206)
!1046 = !{!1047}
!1047 = !DILocalVariable(name: "capacity", arg: 1, scope: !1042, file: !648, line: 523, type: !190)
!1048 = distinct !DILocation(line: 52, column: 33, scope: !636, inlinedAt: !639)
!1049 = !DILocalVariable(name: "alloc", scope: !1050, file: !747, line: 175, type: !551, align: 8)
!1050 = distinct !DISubprogram(name: "with_capacity_in<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$16with_capacity_in17ha4aa6f607b169b34E", scope: !528, file: !747, line: 175, type: !1051, scopeLine: 175, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !557, declaration: !1053, retainedNodes: !1054)
!1051 = !DISubroutineType(types: !1052)
!1052 = !{!528, !190, !551}
!1053 = !DISubprogram(name: "with_capacity_in<f64, alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$16with_capacity_in17ha4aa6f607b169b34E", scope: !528, file: !747, line: 175, type: !1051, scopeLine: 175, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !557)
!1054 = !{!1055, !1049}
!1055 = !DILocalVariable(name: "capacity", arg: 1, scope: !1050, file: !747, line: 175, type: !190)
!1056 = !DILocation(line: 175, column: 53, scope: !1050, inlinedAt: !1057)
!1057 = distinct !DILocation(line: 965, column: 20, scope: !1034, inlinedAt: !1041)
!1058 = !DILocalVariable(name: "pointee_size", scope: !1059, file: !1060, line: 726, type: !190, align: 64)
!1059 = distinct !DILexicalBlock(scope: !1061, file: !1060, line: 726, column: 9)
!1060 = !DIFile(filename: "library/core/src/ptr/const_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "48638a38fe414ca30cde797e4a40b3a9")
!1061 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned17hf96d4d27eb4cf2a2E", scope: !1062, file: !1060, line: 701, type: !1064, scopeLine: 701, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !206, retainedNodes: !1066)
!1062 = !DINamespace(name: "{impl#0}", scope: !1063)
!1063 = !DINamespace(name: "const_ptr", scope: !11)
!1064 = !DISubroutineType(types: !1065)
!1065 = !{!190, !205, !205, !244}
!1066 = !{!1067, !1068, !1058}
!1067 = !DILocalVariable(name: "self", arg: 1, scope: !1061, file: !1060, line: 701, type: !205)
!1068 = !DILocalVariable(name: "origin", arg: 2, scope: !1061, file: !1060, line: 701, type: !205)
!1069 = !DILocation(line: 0, scope: !1059, inlinedAt: !1070)
!1070 = distinct !DILocation(line: 887, column: 37, scope: !1071, inlinedAt: !1077)
!1071 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$20offset_from_unsigned17hdef81ffb69122358E", scope: !239, file: !238, line: 882, type: !1072, scopeLine: 882, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !206, retainedNodes: !1074)
!1072 = !DISubroutineType(types: !1073)
!1073 = !{!190, !243, !205, !244}
!1074 = !{!1075, !1076}
!1075 = !DILocalVariable(name: "self", arg: 1, scope: !1071, file: !238, line: 882, type: !243)
!1076 = !DILocalVariable(name: "origin", arg: 2, scope: !1071, file: !238, line: 882, type: !205)
!1077 = distinct !DILocation(line: 953, column: 32, scope: !1078, inlinedAt: !1085)
!1078 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17hbbc851b115df374bE", scope: !202, file: !335, line: 948, type: !1079, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !206, declaration: !1081, retainedNodes: !1082)
!1079 = !DISubroutineType(types: !1080)
!1080 = !{!190, !202, !202}
!1081 = !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17hbbc851b115df374bE", scope: !202, file: !335, line: 948, type: !1079, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !206)
!1082 = !{!1083, !1084}
!1083 = !DILocalVariable(name: "self", arg: 1, scope: !1078, file: !335, line: 948, type: !202)
!1084 = !DILocalVariable(name: "subtracted", arg: 2, scope: !1078, file: !335, line: 948, type: !202)
!1085 = distinct !DILocation(line: 57, column: 30, scope: !603, inlinedAt: !605)
!1086 = !DILocation(line: 0, scope: !603, inlinedAt: !605)
!1087 = !DILocation(line: 0, scope: !1078, inlinedAt: !1085)
!1088 = !DILocation(line: 0, scope: !1071, inlinedAt: !1077)
!1089 = !DILocation(line: 0, scope: !1061, inlinedAt: !1070)
!1090 = !DILocation(line: 729, column: 18, scope: !1059, inlinedAt: !1070)
!1091 = !DILocation(line: 0, scope: !636, inlinedAt: !639)
!1092 = !DILocation(line: 0, scope: !1042, inlinedAt: !1048)
!1093 = !DILocation(line: 0, scope: !1034, inlinedAt: !1041)
!1094 = !DILocation(line: 0, scope: !1050, inlinedAt: !1057)
!1095 = !DILocalVariable(name: "capacity", arg: 1, scope: !1096, file: !747, line: 432, type: !190)
!1096 = distinct !DISubprogram(name: "with_capacity_in<alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h13ced6f04fbcd5acE", scope: !531, file: !747, line: 432, type: !1097, scopeLine: 432, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !553, declaration: !1099, retainedNodes: !1100)
!1097 = !DISubroutineType(types: !1098)
!1098 = !{!531, !190, !551, !762}
!1099 = !DISubprogram(name: "with_capacity_in<alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h13ced6f04fbcd5acE", scope: !531, file: !747, line: 432, type: !1097, scopeLine: 432, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !553)
!1100 = !{!1095, !1101, !1102, !1103, !1105}
!1101 = !DILocalVariable(name: "alloc", arg: 2, scope: !1096, file: !747, line: 432, type: !551)
!1102 = !DILocalVariable(name: "elem_layout", arg: 3, scope: !1096, file: !747, line: 432, type: !762)
!1103 = !DILocalVariable(name: "this", scope: !1104, file: !747, line: 434, type: !531, align: 64)
!1104 = distinct !DILexicalBlock(scope: !1096, file: !747, line: 434, column: 13)
!1105 = !DILocalVariable(name: "err", scope: !1106, file: !747, line: 441, type: !1107, align: 64)
!1106 = distinct !DILexicalBlock(scope: !1096, file: !747, line: 441, column: 13)
!1107 = !DICompositeType(tag: DW_TAG_structure_type, name: "TryReserveError", scope: !1108, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !1109, templateParams: !108, identifier: "aadc5b14185c42e764a105b028ba728d")
!1108 = !DINamespace(name: "collections", scope: !88)
!1109 = !{!1110}
!1110 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !1107, file: !9, baseType: !1111, size: 128, align: 64, flags: DIFlagPrivate)
!1111 = !DICompositeType(tag: DW_TAG_structure_type, name: "TryReserveErrorKind", scope: !1108, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !1112, templateParams: !108, identifier: "bcabdc9b8161f8345ba45fd3dd2b352e")
!1112 = !{!1113}
!1113 = !DICompositeType(tag: DW_TAG_variant_part, scope: !1111, file: !9, size: 128, align: 64, elements: !1114, templateParams: !108, identifier: "ea838b7be60be9969d8daf2ecb7c8fd0", discriminator: !1122)
!1114 = !{!1115, !1117}
!1115 = !DIDerivedType(tag: DW_TAG_member, name: "CapacityOverflow", scope: !1113, file: !9, baseType: !1116, size: 128, align: 64, extraData: i64 0)
!1116 = !DICompositeType(tag: DW_TAG_structure_type, name: "CapacityOverflow", scope: !1111, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !108, identifier: "2fd3a5d7d557e582d8c71ef21e56c651")
!1117 = !DIDerivedType(tag: DW_TAG_member, name: "AllocError", scope: !1113, file: !9, baseType: !1118, size: 128, align: 64)
!1118 = !DICompositeType(tag: DW_TAG_structure_type, name: "AllocError", scope: !1111, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !1119, templateParams: !108, identifier: "831b16e5fe15eda163981d1f5c4117ec")
!1119 = !{!1120, !1121}
!1120 = !DIDerivedType(tag: DW_TAG_member, name: "layout", scope: !1118, file: !9, baseType: !762, size: 128, align: 64, flags: DIFlagPublic)
!1121 = !DIDerivedType(tag: DW_TAG_member, name: "non_exhaustive", scope: !1118, file: !9, baseType: !687, align: 8, offset: 128, flags: DIFlagPublic)
!1122 = !DIDerivedType(tag: DW_TAG_member, scope: !1111, file: !9, baseType: !13, size: 64, align: 64, flags: DIFlagArtificial)
!1123 = !DILocation(line: 0, scope: !1096, inlinedAt: !1124)
!1124 = distinct !DILocation(line: 177, column: 20, scope: !1050, inlinedAt: !1057)
!1125 = !DILocation(line: 432, column: 42, scope: !1096, inlinedAt: !1124)
!1126 = !DILocalVariable(name: "capacity", arg: 1, scope: !1127, file: !747, line: 446, type: !190)
!1127 = distinct !DISubprogram(name: "try_allocate_in<alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$15try_allocate_in17h037a7f4ed12addf4E", scope: !531, file: !747, line: 445, type: !1128, scopeLine: 445, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !553, declaration: !1146, retainedNodes: !1147)
!1128 = !DISubroutineType(types: !1129)
!1129 = !{!1130, !190, !86, !551, !762}
!1130 = !DICompositeType(tag: DW_TAG_structure_type, name: "Result<alloc::raw_vec::RawVecInner<alloc::alloc::Global>, alloc::collections::TryReserveError>", scope: !695, file: !9, size: 192, align: 64, flags: DIFlagPublic, elements: !1131, templateParams: !108, identifier: "e7516ca9d9f4e7570eb6b2a4431868b")
!1131 = !{!1132}
!1132 = !DICompositeType(tag: DW_TAG_variant_part, scope: !1130, file: !9, size: 192, align: 64, elements: !1133, templateParams: !108, identifier: "9397e95d4d592ee6cd0aff367ebd7653", discriminator: !1145)
!1133 = !{!1134, !1141}
!1134 = !DIDerivedType(tag: DW_TAG_member, name: "Ok", scope: !1132, file: !9, baseType: !1135, size: 192, align: 64, extraData: i64 0)
!1135 = !DICompositeType(tag: DW_TAG_structure_type, name: "Ok", scope: !1130, file: !9, size: 192, align: 64, flags: DIFlagPublic, elements: !1136, templateParams: !1138, identifier: "cab76745ac13b130a1764d6bd5b1f7a5")
!1136 = !{!1137}
!1137 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1135, file: !9, baseType: !531, size: 128, align: 64, offset: 64, flags: DIFlagPublic)
!1138 = !{!1139, !1140}
!1139 = !DITemplateTypeParameter(name: "T", type: !531)
!1140 = !DITemplateTypeParameter(name: "E", type: !1107)
!1141 = !DIDerivedType(tag: DW_TAG_member, name: "Err", scope: !1132, file: !9, baseType: !1142, size: 192, align: 64, extraData: i64 1)
!1142 = !DICompositeType(tag: DW_TAG_structure_type, name: "Err", scope: !1130, file: !9, size: 192, align: 64, flags: DIFlagPublic, elements: !1143, templateParams: !1138, identifier: "54841962b1957e307458a8d575a1009c")
!1143 = !{!1144}
!1144 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1142, file: !9, baseType: !1107, size: 128, align: 64, offset: 64, flags: DIFlagPublic)
!1145 = !DIDerivedType(tag: DW_TAG_member, scope: !1130, file: !9, baseType: !13, size: 64, align: 64, flags: DIFlagArtificial)
!1146 = !DISubprogram(name: "try_allocate_in<alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$15try_allocate_in17h037a7f4ed12addf4E", scope: !531, file: !747, line: 445, type: !1128, scopeLine: 445, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !553)
!1147 = !{!1126, !1148, !1149, !1150, !1151, !1153, !1155, !1181, !1183}
!1148 = !DILocalVariable(name: "init", arg: 2, scope: !1127, file: !747, line: 447, type: !86)
!1149 = !DILocalVariable(name: "alloc", arg: 3, scope: !1127, file: !747, line: 448, type: !551)
!1150 = !DILocalVariable(name: "elem_layout", arg: 4, scope: !1127, file: !747, line: 449, type: !762)
!1151 = !DILocalVariable(name: "layout", scope: !1152, file: !747, line: 453, type: !762, align: 64)
!1152 = distinct !DILexicalBlock(scope: !1127, file: !747, line: 453, column: 9)
!1153 = !DILocalVariable(name: "layout", scope: !1154, file: !747, line: 454, type: !762, align: 64)
!1154 = distinct !DILexicalBlock(scope: !1127, file: !747, line: 454, column: 13)
!1155 = !DILocalVariable(name: "result", scope: !1156, file: !747, line: 463, type: !1157, align: 64)
!1156 = distinct !DILexicalBlock(scope: !1152, file: !747, line: 463, column: 9)
!1157 = !DICompositeType(tag: DW_TAG_structure_type, name: "Result<core::ptr::non_null::NonNull<[u8]>, core::alloc::AllocError>", scope: !695, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !1158, templateParams: !108, identifier: "519a674418a5b51cf8bee27a967aa54e")
!1158 = !{!1159}
!1159 = !DICompositeType(tag: DW_TAG_variant_part, scope: !1157, file: !9, size: 128, align: 64, elements: !1160, templateParams: !108, identifier: "3b104dde0538164c272d7f6e9ec8806f", discriminator: !1180)
!1160 = !{!1161, !1176}
!1161 = !DIDerivedType(tag: DW_TAG_member, name: "Ok", scope: !1159, file: !9, baseType: !1162, size: 128, align: 64)
!1162 = !DICompositeType(tag: DW_TAG_structure_type, name: "Ok", scope: !1157, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !1163, templateParams: !1172, identifier: "30b736d771929d0b7715388dfe942406")
!1163 = !{!1164}
!1164 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1162, file: !9, baseType: !1165, size: 128, align: 64, flags: DIFlagPublic)
!1165 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<[u8]>", scope: !141, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !1166, templateParams: !258, identifier: "efe3e6a52bef0fc2baf8e9a8d6a6c8ea")
!1166 = !{!1167}
!1167 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !1165, file: !9, baseType: !1168, size: 128, align: 64, flags: DIFlagPrivate)
!1168 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const [u8]", file: !9, size: 128, align: 64, elements: !1169, templateParams: !108, identifier: "a10360edaf335c418dbc95bccd0cb05d")
!1169 = !{!1170, !1171}
!1170 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !1168, file: !9, baseType: !256, size: 64, align: 64)
!1171 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !1168, file: !9, baseType: !190, size: 64, align: 64, offset: 64)
!1172 = !{!1173, !1174}
!1173 = !DITemplateTypeParameter(name: "T", type: !1165)
!1174 = !DITemplateTypeParameter(name: "E", type: !1175)
!1175 = !DICompositeType(tag: DW_TAG_structure_type, name: "AllocError", scope: !764, file: !9, align: 8, flags: DIFlagPublic, elements: !108, identifier: "111d797cdc779cf5e7833a8ef17b26ec")
!1176 = !DIDerivedType(tag: DW_TAG_member, name: "Err", scope: !1159, file: !9, baseType: !1177, size: 128, align: 64, extraData: i64 0)
!1177 = !DICompositeType(tag: DW_TAG_structure_type, name: "Err", scope: !1157, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !1178, templateParams: !1172, identifier: "1f90ad7cc2064f8f568100f50e75d1fb")
!1178 = !{!1179}
!1179 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1177, file: !9, baseType: !1175, align: 8, flags: DIFlagPublic)
!1180 = !DIDerivedType(tag: DW_TAG_member, scope: !1157, file: !9, baseType: !13, size: 64, align: 64, flags: DIFlagArtificial)
!1181 = !DILocalVariable(name: "ptr", scope: !1182, file: !747, line: 468, type: !1165, align: 64)
!1182 = distinct !DILexicalBlock(scope: !1156, file: !747, line: 468, column: 9)
!1183 = !DILocalVariable(name: "ptr", scope: !1184, file: !747, line: 469, type: !1165, align: 64)
!1184 = distinct !DILexicalBlock(scope: !1156, file: !747, line: 469, column: 13)
!1185 = !DILocation(line: 0, scope: !1127, inlinedAt: !1186)
!1186 = distinct !DILocation(line: 433, column: 15, scope: !1096, inlinedAt: !1124)
!1187 = !DILocation(line: 448, column: 9, scope: !1127, inlinedAt: !1186)
!1188 = !DILocation(line: 0, scope: !1152, inlinedAt: !1186)
!1189 = !DILocation(line: 459, column: 12, scope: !1152, inlinedAt: !1186)
!1190 = !DILocalVariable(name: "self", arg: 1, scope: !1191, file: !1192, line: 428, type: !1196)
!1191 = distinct !DISubprogram(name: "allocate", linkageName: "_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator8allocate", scope: !1193, file: !1192, line: 428, type: !1194, scopeLine: 428, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !108, retainedNodes: !1197)
!1192 = !DIFile(filename: "library/alloc/src/alloc.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "57066d22da38e4b1f3bfd29f3d5ff5ae")
!1193 = !DINamespace(name: "{impl#1}", scope: !552)
!1194 = !DISubroutineType(types: !1195)
!1195 = !{!1157, !1196, !762}
!1196 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&alloc::alloc::Global", baseType: !551, size: 64, align: 64, dwarfAddressSpace: 0)
!1197 = !{!1190, !1198}
!1198 = !DILocalVariable(name: "layout", arg: 2, scope: !1191, file: !1192, line: 428, type: !762)
!1199 = !DILocation(line: 0, scope: !1191, inlinedAt: !1200)
!1200 = distinct !DILocation(line: 464, column: 47, scope: !1152, inlinedAt: !1186)
!1201 = !DILocalVariable(name: "self", arg: 1, scope: !1202, file: !1192, line: 311, type: !1196)
!1202 = distinct !DISubprogram(name: "alloc_impl", linkageName: "_RNvMNtCslNYArtu3iFV_5alloc5allocNtB2_6Global10alloc_impl", scope: !551, file: !1192, line: 311, type: !1203, scopeLine: 311, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !108, declaration: !1205, retainedNodes: !1206)
!1203 = !DISubroutineType(types: !1204)
!1204 = !{!1157, !1196, !762, !339}
!1205 = !DISubprogram(name: "alloc_impl", linkageName: "_RNvMNtCslNYArtu3iFV_5alloc5allocNtB2_6Global10alloc_impl", scope: !551, file: !1192, line: 311, type: !1203, scopeLine: 311, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !108)
!1206 = !{!1201, !1207, !1208}
!1207 = !DILocalVariable(name: "layout", arg: 2, scope: !1202, file: !1192, line: 311, type: !762)
!1208 = !DILocalVariable(name: "zeroed", scope: !1202, file: !1192, line: 311, type: !339, align: 8)
!1209 = !DILocation(line: 0, scope: !1202, inlinedAt: !1210)
!1210 = distinct !DILocation(line: 429, column: 14, scope: !1191, inlinedAt: !1200)
!1211 = !DILocalVariable(name: "layout", arg: 1, scope: !1212, file: !1192, line: 185, type: !762)
!1212 = distinct !DISubprogram(name: "alloc_impl_runtime", linkageName: "_RNvMNtCslNYArtu3iFV_5alloc5allocNtB2_6Global18alloc_impl_runtime", scope: !551, file: !1192, line: 185, type: !1213, scopeLine: 185, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !108, declaration: !1215, retainedNodes: !1216)
!1213 = !DISubroutineType(types: !1214)
!1214 = !{!1157, !762, !339}
!1215 = !DISubprogram(name: "alloc_impl_runtime", linkageName: "_RNvMNtCslNYArtu3iFV_5alloc5allocNtB2_6Global18alloc_impl_runtime", scope: !551, file: !1192, line: 185, type: !1213, scopeLine: 185, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !108)
!1216 = !{!1211, !1217, !1218, !1220, !1223, !1225, !1245}
!1217 = !DILocalVariable(name: "zeroed", arg: 2, scope: !1212, file: !1192, line: 185, type: !339)
!1218 = !DILocalVariable(name: "size", scope: !1219, file: !1192, line: 189, type: !190, align: 64)
!1219 = distinct !DILexicalBlock(scope: !1212, file: !1192, line: 189, column: 13)
!1220 = !DILocalVariable(name: "raw_ptr", scope: !1221, file: !1192, line: 190, type: !1222, align: 64)
!1221 = distinct !DILexicalBlock(scope: !1219, file: !1192, line: 190, column: 17)
!1222 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut u8", baseType: !81, size: 64, align: 64, dwarfAddressSpace: 0)
!1223 = !DILocalVariable(name: "ptr", scope: !1224, file: !1192, line: 191, type: !538, align: 64)
!1224 = distinct !DILexicalBlock(scope: !1221, file: !1192, line: 191, column: 17)
!1225 = !DILocalVariable(name: "residual", scope: !1226, file: !1192, line: 191, type: !1227, align: 8)
!1226 = distinct !DILexicalBlock(scope: !1221, file: !1192, line: 191, column: 66)
!1227 = !DICompositeType(tag: DW_TAG_structure_type, name: "Result<core::convert::Infallible, core::alloc::AllocError>", scope: !695, file: !9, align: 8, flags: DIFlagPublic, elements: !1228, templateParams: !108, identifier: "e93516a9a4d4ff61ba16dc75632d6fe")
!1228 = !{!1229}
!1229 = !DICompositeType(tag: DW_TAG_variant_part, scope: !1227, file: !9, align: 8, elements: !1230, templateParams: !108, identifier: "f5e162db303eef1e33f578c71ec0a693")
!1230 = !{!1231, !1241}
!1231 = !DIDerivedType(tag: DW_TAG_member, name: "Ok", scope: !1229, file: !9, baseType: !1232, align: 8)
!1232 = !DICompositeType(tag: DW_TAG_structure_type, name: "Ok", scope: !1227, file: !9, align: 8, flags: DIFlagPublic, elements: !1233, templateParams: !1239, identifier: "f1d8e5af3a1dffc68ba77da64f0701a9")
!1233 = !{!1234}
!1234 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1232, file: !9, baseType: !1235, align: 8, flags: DIFlagPublic)
!1235 = !DICompositeType(tag: DW_TAG_structure_type, name: "Infallible", scope: !1236, file: !9, align: 8, flags: DIFlagPublic, elements: !1237, templateParams: !108, identifier: "78cfd968ca0619bc6721ef3bf8e03805")
!1236 = !DINamespace(name: "convert", scope: !12)
!1237 = !{!1238}
!1238 = !DICompositeType(tag: DW_TAG_variant_part, scope: !1235, file: !9, align: 8, elements: !108, identifier: "820520e070d3f01e1d1c030b6bcc9c0e")
!1239 = !{!1240, !1174}
!1240 = !DITemplateTypeParameter(name: "T", type: !1235)
!1241 = !DIDerivedType(tag: DW_TAG_member, name: "Err", scope: !1229, file: !9, baseType: !1242, align: 8)
!1242 = !DICompositeType(tag: DW_TAG_structure_type, name: "Err", scope: !1227, file: !9, align: 8, flags: DIFlagPublic, elements: !1243, templateParams: !1239, identifier: "e8d1b6dff9322dfb94e83992955f462f")
!1243 = !{!1244}
!1244 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1242, file: !9, baseType: !1175, align: 8, flags: DIFlagPublic)
!1245 = !DILocalVariable(name: "val", scope: !1246, file: !1192, line: 191, type: !538, align: 64)
!1246 = distinct !DILexicalBlock(scope: !1221, file: !1192, line: 191, column: 66)
!1247 = !DILocation(line: 0, scope: !1212, inlinedAt: !1248)
!1248 = distinct !DILocation(line: 312, column: 9, scope: !1202, inlinedAt: !1210)
!1249 = !DILocalVariable(name: "layout", arg: 1, scope: !1250, file: !1192, line: 89, type: !762)
!1250 = distinct !DISubprogram(name: "alloc", linkageName: "_RNvNtCslNYArtu3iFV_5alloc5alloc5alloc", scope: !552, file: !1192, line: 89, type: !1251, scopeLine: 89, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !108, retainedNodes: !1253)
!1251 = !DISubroutineType(types: !1252)
!1252 = !{!1222, !762}
!1253 = !{!1249}
!1254 = !DILocation(line: 0, scope: !1250, inlinedAt: !1255)
!1255 = distinct !DILocation(line: 190, column: 73, scope: !1219, inlinedAt: !1248)
!1256 = !DILocation(line: 0, scope: !1219, inlinedAt: !1248)
!1257 = !DILocation(line: 93, column: 9, scope: !1250, inlinedAt: !1255)
!1258 = !{!1259, !1261, !1263}
!1259 = distinct !{!1259, !1260, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$15try_allocate_in17h037a7f4ed12addf4E: %_0"}
!1260 = distinct !{!1260, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$15try_allocate_in17h037a7f4ed12addf4E"}
!1261 = distinct !{!1261, !1262, !"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h2d71f0b4930f33eeE: %_0"}
!1262 = distinct !{!1262, !"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h2d71f0b4930f33eeE"}
!1263 = distinct !{!1263, !1262, !"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h2d71f0b4930f33eeE: %iterator"}
!1264 = !DILocation(line: 95, column: 9, scope: !1250, inlinedAt: !1255)
!1265 = !DILocation(line: 0, scope: !1156, inlinedAt: !1186)
!1266 = !DILocation(line: 468, column: 25, scope: !1156, inlinedAt: !1186)
!1267 = !DILocation(line: 468, column: 19, scope: !1156, inlinedAt: !1186)
!1268 = !DILocation(line: 284, column: 24, scope: !924, inlinedAt: !933)
!1269 = !DILocation(line: 19, column: 9, scope: !1270, inlinedAt: !1276)
!1270 = distinct !DISubprogram(name: "increment_len", linkageName: "_RNvMNtNtCslNYArtu3iFV_5alloc3vec15set_len_on_dropNtB2_12SetLenOnDrop13increment_len", scope: !905, file: !1271, line: 18, type: !1272, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !108, declaration: !1275)
!1271 = !DIFile(filename: "library/alloc/src/vec/set_len_on_drop.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9a0d01ce4a85900df996691fa734ffd7")
!1272 = !DISubroutineType(types: !1273)
!1273 = !{null, !1274, !190}
!1274 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut alloc::vec::set_len_on_drop::SetLenOnDrop", baseType: !905, size: 64, align: 64, dwarfAddressSpace: 0)
!1275 = !DISubprogram(name: "increment_len", linkageName: "_RNvMNtNtCslNYArtu3iFV_5alloc3vec15set_len_on_dropNtB2_12SetLenOnDrop13increment_len", scope: !905, file: !1271, line: 18, type: !1272, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !108)
!1276 = distinct !DILocation(line: 4006, column: 31, scope: !1277, inlinedAt: !1285)
!1277 = distinct !DISubprogram(name: "{closure#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17hb320938d0383965fE", scope: !900, file: !648, line: 4001, type: !1278, scopeLine: 4001, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !963, retainedNodes: !1281)
!1278 = !DISubroutineType(types: !1279)
!1279 = !{null, !1280, !97}
!1280 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>", baseType: !899, size: 64, align: 64, dwarfAddressSpace: 0)
!1281 = !{!1282, !1283, !1284}
!1282 = !DILocalVariable(name: "element", arg: 2, scope: !1277, file: !648, line: 4001, type: !97)
!1283 = !DILocalVariable(name: "ptr", scope: !1277, file: !648, line: 3999, type: !243, align: 64)
!1284 = !DILocalVariable(name: "local_len", scope: !1277, file: !648, line: 4000, type: !905, align: 64)
!1285 = distinct !DILocation(line: 842, column: 29, scope: !1286, inlinedAt: !1296)
!1286 = distinct !DISubprogram(name: "{closure#0}<f64, alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>>", linkageName: "_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hadb94b2d3ab8a49eE", scope: !895, file: !318, line: 842, type: !1287, scopeLine: 842, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !1294, retainedNodes: !1290)
!1287 = !DISubroutineType(types: !1288)
!1288 = !{null, !1289, !687, !97}
!1289 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::traits::iterator::Iterator::for_each::call::{closure_env#0}<f64, alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>>", baseType: !894, size: 64, align: 64, dwarfAddressSpace: 0)
!1290 = !{!1291, !1292, !1293}
!1291 = !DILocalVariable(name: "item", arg: 3, scope: !1286, file: !318, line: 842, type: !97)
!1292 = !DILocalVariable(name: "f", scope: !1286, file: !318, line: 841, type: !899, align: 64)
!1293 = !DILocalVariable(arg: 2, scope: !1286, file: !318, line: 842, type: !687)
!1294 = !{!207, !1295}
!1295 = !DITemplateTypeParameter(name: "impl FnMut(T)", type: !899)
!1296 = distinct !DILocation(line: 88, column: 21, scope: !1297, inlinedAt: !1309)
!1297 = distinct !DISubprogram(name: "{closure#0}<&f64, f64, (), kernel::total::{closure_env#0}, core::iter::traits::iterator::Iterator::for_each::call::{closure_env#0}<f64, alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h3bcc18bb8018ae8dE", scope: !357, file: !278, line: 88, type: !1298, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !1306, retainedNodes: !1301)
!1298 = !DISubroutineType(types: !1299)
!1299 = !{null, !1300, !687, !160}
!1300 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::map::map_fold::{closure_env#0}<&f64, f64, (), kernel::total::{closure_env#0}, core::iter::traits::iterator::Iterator::for_each::call::{closure_env#0}<f64, alloc::vec::{impl#21}::extend_trusted::{closure_env#0}<f64, alloc::alloc::Global, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, kernel::total::{closure_env#0}>>>>", baseType: !891, size: 64, align: 64, dwarfAddressSpace: 0)
!1301 = !{!1302, !1303, !1304, !1305}
!1302 = !DILocalVariable(name: "acc", arg: 2, scope: !1297, file: !278, line: 88, type: !687)
!1303 = !DILocalVariable(name: "elt", arg: 3, scope: !1297, file: !278, line: 88, type: !160)
!1304 = !DILocalVariable(name: "g", scope: !1297, file: !278, line: 86, type: !894, align: 64)
!1305 = !DILocalVariable(name: "f", scope: !1297, file: !278, line: 85, type: !614, align: 64)
!1306 = !{!212, !303, !942, !1307, !1308}
!1307 = !DITemplateTypeParameter(name: "impl FnMut(T) -> B", type: !614)
!1308 = !DITemplateTypeParameter(name: "impl FnMut(Acc, B) -> Acc", type: !894)
!1309 = distinct !DILocation(line: 279, column: 27, scope: !924, inlinedAt: !933)
!1310 = !DILocation(line: 659, column: 28, scope: !1311, inlinedAt: !1315)
!1311 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hc2b08df8c9485f47E", scope: !202, file: !335, line: 651, type: !386, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !206, declaration: !388, retainedNodes: !1312)
!1312 = !{!1313, !1314}
!1313 = !DILocalVariable(name: "self", arg: 1, scope: !1311, file: !335, line: 651, type: !202)
!1314 = !DILocalVariable(name: "count", arg: 2, scope: !1311, file: !335, line: 651, type: !190)
!1315 = distinct !DILocation(line: 279, column: 67, scope: !924, inlinedAt: !933)
!1316 = !{!1317}
!1317 = distinct !{!1317, !1318, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h3bcc18bb8018ae8dE: %elt"}
!1318 = distinct !{!1318, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h3bcc18bb8018ae8dE"}
!1319 = !DILocation(line: 279, column: 27, scope: !924, inlinedAt: !933)
!1320 = !DILocation(line: 28, column: 31, scope: !1321, inlinedAt: !1325)
!1321 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs2Y_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3MuldE3mul", scope: !462, file: !428, line: 27, type: !463, scopeLine: 27, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !108, retainedNodes: !1322)
!1322 = !{!1323, !1324}
!1323 = !DILocalVariable(name: "self", arg: 1, scope: !1321, file: !428, line: 27, type: !160)
!1324 = !DILocalVariable(name: "other", arg: 2, scope: !1321, file: !428, line: 27, type: !97)
!1325 = distinct !DILocation(line: 32, column: 50, scope: !1326, inlinedAt: !1333)
!1326 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN6kernel5total28_$u7b$$u7b$closure$u7d$$u7d$17hc0f4e0d83ac4e2e3E", scope: !615, file: !93, line: 32, type: !1327, scopeLine: 32, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !108, retainedNodes: !1330)
!1327 = !DISubroutineType(types: !1328)
!1328 = !{!97, !1329, !160}
!1329 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut kernel::total::{closure_env#0}", baseType: !614, size: 64, align: 64, dwarfAddressSpace: 0)
!1330 = !{!1331, !1332}
!1331 = !DILocalVariable(name: "v", arg: 2, scope: !1326, file: !93, line: 32, type: !160)
!1332 = !DILocalVariable(name: "scale", scope: !1326, file: !93, line: 31, type: !559, align: 64)
!1333 = distinct !DILocation(line: 88, column: 28, scope: !1297, inlinedAt: !1309)
!1334 = !{!1335, !1317}
!1335 = distinct !{!1335, !1336, !"_ZN6kernel5total28_$u7b$$u7b$closure$u7d$$u7d$17hc0f4e0d83ac4e2e3E: %v"}
!1336 = distinct !{!1336, !"_ZN6kernel5total28_$u7b$$u7b$closure$u7d$$u7d$17hc0f4e0d83ac4e2e3E"}
!1337 = !{!1338, !1339, !1340, !1342, !1344, !1345, !1347, !1348, !1350, !1351, !1353, !1261, !1263}
!1338 = distinct !{!1338, !1336, !"_ZN6kernel5total28_$u7b$$u7b$closure$u7d$$u7d$17hc0f4e0d83ac4e2e3E: %_1"}
!1339 = distinct !{!1339, !1318, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h3bcc18bb8018ae8dE: %_1"}
!1340 = distinct !{!1340, !1341, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h57cddef4864b6a1dE: %f"}
!1341 = distinct !{!1341, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h57cddef4864b6a1dE"}
!1342 = distinct !{!1342, !1343, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9a40c8496ed049d2E: %self"}
!1343 = distinct !{!1343, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9a40c8496ed049d2E"}
!1344 = distinct !{!1344, !1343, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9a40c8496ed049d2E: %g"}
!1345 = distinct !{!1345, !1346, !"_ZN4core4iter6traits8iterator8Iterator8for_each17hf35b762e5116f115E: %self"}
!1346 = distinct !{!1346, !"_ZN4core4iter6traits8iterator8Iterator8for_each17hf35b762e5116f115E"}
!1347 = distinct !{!1347, !1346, !"_ZN4core4iter6traits8iterator8Iterator8for_each17hf35b762e5116f115E: %f"}
!1348 = distinct !{!1348, !1349, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h5a1e18e8b3c0ae93E: %self"}
!1349 = distinct !{!1349, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h5a1e18e8b3c0ae93E"}
!1350 = distinct !{!1350, !1349, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h5a1e18e8b3c0ae93E: %iterator"}
!1351 = distinct !{!1351, !1352, !"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hd77de0a5fcb958ebE: %self"}
!1352 = distinct !{!1352, !"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hd77de0a5fcb958ebE"}
!1353 = distinct !{!1353, !1352, !"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hd77de0a5fcb958ebE: %iterator"}
!1354 = !DILocation(line: 352, column: 45, scope: !1355, inlinedAt: !1356)
!1355 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs2g_NtNtCsgEmfK2I1SDS_4core3ops5arithdNtB6_3Mul3mul", scope: !482, file: !481, line: 352, type: !483, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !108)
!1356 = distinct !DILocation(line: 28, column: 17, scope: !1321, inlinedAt: !1325)
!1357 = !DILocation(line: 961, column: 18, scope: !1358, inlinedAt: !1359)
!1358 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hc5ef696dbf1a4b23E", scope: !239, file: !238, line: 927, type: !241, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !206)
!1359 = distinct !DILocation(line: 4002, column: 36, scope: !1277, inlinedAt: !1285)
!1360 = !DILocation(line: 1917, column: 41, scope: !1361, inlinedAt: !1364)
!1361 = distinct !DISubprogram(name: "write<f64>", linkageName: "_ZN4core3ptr5write17hb37d79f8b7109c46E", scope: !11, file: !807, line: 1894, type: !1362, scopeLine: 1894, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !206)
!1362 = !DISubroutineType(types: !1363)
!1363 = !{null, !243, !97, !244}
!1364 = distinct !DILocation(line: 4002, column: 21, scope: !1277, inlinedAt: !1285)
!1365 = !{!1366, !1368, !1339, !1317, !1340, !1342, !1344, !1345, !1347, !1348, !1350, !1351, !1353, !1261, !1263}
!1366 = distinct !{!1366, !1367, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17hb320938d0383965fE: %_1"}
!1367 = distinct !{!1367, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17hb320938d0383965fE"}
!1368 = distinct !{!1368, !1369, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hadb94b2d3ab8a49eE: %_1"}
!1369 = distinct !{!1369, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hadb94b2d3ab8a49eE"}
!1370 = distinct !{!1370, !1371, !1372}
!1371 = !{!"llvm.loop.isvectorized", i32 1}
!1372 = !{!"llvm.loop.unroll.runtime.disable"}
!1373 = !DILocation(line: 0, scope: !1106, inlinedAt: !1124)
!1374 = !DILocation(line: 441, column: 25, scope: !1106, inlinedAt: !1124)
!1375 = !DILocation(line: 0, scope: !922, inlinedAt: !933)
!1376 = !DILocation(line: 0, scope: !1311, inlinedAt: !1315)
!1377 = !DILocation(line: 0, scope: !1297, inlinedAt: !1309)
!1378 = !DILocation(line: 88, column: 11, scope: !1297, inlinedAt: !1309)
!1379 = !DILocation(line: 0, scope: !1326, inlinedAt: !1333)
!1380 = !DILocation(line: 0, scope: !1321, inlinedAt: !1325)
!1381 = !DILocation(line: 0, scope: !1286, inlinedAt: !1296)
!1382 = !DILocation(line: 842, column: 19, scope: !1286, inlinedAt: !1296)
!1383 = !DILocation(line: 0, scope: !1277, inlinedAt: !1285)
!1384 = distinct !{!1384, !1372, !1371}
!1385 = !{!1386}
!1386 = distinct !{!1386, !1387, !"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE: %_1"}
!1387 = distinct !{!1387, !"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE"}
!1388 = !DILocation(line: 34, column: 1, scope: !521)
!1389 = !DILocation(line: 0, scope: !816, inlinedAt: !1390)
!1390 = distinct !DILocation(line: 34, column: 1, scope: !521)
!1391 = !{!1392}
!1392 = distinct !{!1392, !1393, !"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17hebc34c255217a200E: %_1"}
!1393 = distinct !{!1393, !"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17hebc34c255217a200E"}
!1394 = !DILocation(line: 805, column: 1, scope: !816, inlinedAt: !1390)
!1395 = !DILocation(line: 0, scope: !806, inlinedAt: !1396)
!1396 = distinct !DILocation(line: 805, column: 1, scope: !816, inlinedAt: !1390)
!1397 = !{!1398}
!1398 = distinct !{!1398, !1399, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he3253e5615e981faE: %self"}
!1399 = distinct !{!1399, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he3253e5615e981faE"}
!1400 = !DILocation(line: 805, column: 1, scope: !806, inlinedAt: !1396)
!1401 = !DILocation(line: 0, scope: !798, inlinedAt: !1402)
!1402 = distinct !DILocation(line: 805, column: 1, scope: !806, inlinedAt: !1396)
!1403 = !{!1404}
!1404 = distinct !{!1404, !1405, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h75d594c29c111f38E: %self"}
!1405 = distinct !{!1405, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h75d594c29c111f38E"}
!1406 = !DILocation(line: 423, column: 29, scope: !798, inlinedAt: !1402)
!1407 = !DILocation(line: 0, scope: !787, inlinedAt: !1408)
!1408 = distinct !DILocation(line: 423, column: 29, scope: !798, inlinedAt: !1402)
!1409 = !DILocation(line: 0, scope: !746, inlinedAt: !1410)
!1410 = distinct !DILocation(line: 872, column: 52, scope: !786, inlinedAt: !1408)
!1411 = !DILocalVariable(name: "self", arg: 1, scope: !1412, file: !1413, line: 1220, type: !190)
!1412 = distinct !DISubprogram(name: "unchecked_mul", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_mul", scope: !1414, file: !1413, line: 1220, type: !1415, scopeLine: 1220, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !108, retainedNodes: !1417)
!1413 = !DIFile(filename: "library/core/src/num/uint_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "de2f29a3485fc28d710ba6c3062e6efa")
!1414 = !DINamespace(name: "{impl#11}", scope: !547)
!1415 = !DISubroutineType(types: !1416)
!1416 = !{!190, !190, !190, !244}
!1417 = !{!1411, !1418}
!1418 = !DILocalVariable(name: "rhs", arg: 2, scope: !1412, file: !1413, line: 1220, type: !190)
!1419 = !DILocation(line: 0, scope: !1412, inlinedAt: !1420)
!1420 = distinct !DILocation(line: 640, column: 53, scope: !746, inlinedAt: !1410)
!1421 = !DILocation(line: 632, column: 39, scope: !746, inlinedAt: !1410)
!1422 = !{i64 0, i64 -9223372036854775808}
!1423 = !{!1424, !1404, !1398, !1392, !1386}
!1424 = distinct !{!1424, !1425, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14current_memory17h07312f965afd6397E: %self"}
!1425 = distinct !{!1425, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14current_memory17h07312f965afd6397E"}
!1426 = !{!1427}
!1427 = distinct !{!1427, !1425, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14current_memory17h07312f965afd6397E: %_0"}
!1428 = !DILocation(line: 1232, column: 17, scope: !1412, inlinedAt: !1420)
!1429 = !DILocation(line: 0, scope: !786, inlinedAt: !1408)
!1430 = !DILocalVariable(name: "self", arg: 1, scope: !1431, file: !1192, line: 440, type: !1196)
!1431 = distinct !DISubprogram(name: "deallocate", linkageName: "_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator10deallocate", scope: !1193, file: !1192, line: 440, type: !1432, scopeLine: 440, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !108, retainedNodes: !1434)
!1432 = !DISubroutineType(types: !1433)
!1433 = !{null, !1196, !538, !762}
!1434 = !{!1430, !1435, !1436}
!1435 = !DILocalVariable(name: "ptr", arg: 2, scope: !1431, file: !1192, line: 440, type: !538)
!1436 = !DILocalVariable(name: "layout", arg: 3, scope: !1431, file: !1192, line: 440, type: !762)
!1437 = !DILocation(line: 0, scope: !1431, inlinedAt: !1438)
!1438 = distinct !DILocation(line: 874, column: 28, scope: !786, inlinedAt: !1408)
!1439 = !DILocalVariable(name: "self", arg: 1, scope: !1440, file: !1192, line: 323, type: !1196)
!1440 = distinct !DISubprogram(name: "deallocate_impl", linkageName: "_RNvMNtCslNYArtu3iFV_5alloc5allocNtB2_6Global15deallocate_impl", scope: !551, file: !1192, line: 323, type: !1432, scopeLine: 323, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !108, declaration: !1441, retainedNodes: !1442)
!1441 = !DISubprogram(name: "deallocate_impl", linkageName: "_RNvMNtCslNYArtu3iFV_5alloc5allocNtB2_6Global15deallocate_impl", scope: !551, file: !1192, line: 323, type: !1432, scopeLine: 323, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !108)
!1442 = !{!1439, !1443, !1444}
!1443 = !DILocalVariable(name: "ptr", arg: 2, scope: !1440, file: !1192, line: 323, type: !538)
!1444 = !DILocalVariable(name: "layout", arg: 3, scope: !1440, file: !1192, line: 323, type: !762)
!1445 = !DILocation(line: 0, scope: !1440, inlinedAt: !1446)
!1446 = distinct !DILocation(line: 442, column: 23, scope: !1431, inlinedAt: !1438)
!1447 = !DILocalVariable(name: "ptr", arg: 1, scope: !1448, file: !1192, line: 199, type: !538)
!1448 = distinct !DISubprogram(name: "deallocate_impl_runtime", linkageName: "_RNvMNtCslNYArtu3iFV_5alloc5allocNtB2_6Global23deallocate_impl_runtime", scope: !551, file: !1192, line: 199, type: !1449, scopeLine: 199, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !108, declaration: !1451, retainedNodes: !1452)
!1449 = !DISubroutineType(types: !1450)
!1450 = !{null, !538, !762}
!1451 = !DISubprogram(name: "deallocate_impl_runtime", linkageName: "_RNvMNtCslNYArtu3iFV_5alloc5allocNtB2_6Global23deallocate_impl_runtime", scope: !551, file: !1192, line: 199, type: !1449, scopeLine: 199, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !108)
!1452 = !{!1447, !1453}
!1453 = !DILocalVariable(name: "layout", arg: 2, scope: !1448, file: !1192, line: 199, type: !762)
!1454 = !DILocation(line: 0, scope: !1448, inlinedAt: !1455)
!1455 = distinct !DILocation(line: 324, column: 9, scope: !1440, inlinedAt: !1446)
!1456 = !DILocalVariable(name: "layout", arg: 2, scope: !1457, file: !1192, line: 114, type: !762)
!1457 = distinct !DISubprogram(name: "dealloc", linkageName: "_RNvNtCslNYArtu3iFV_5alloc5alloc7dealloc", scope: !552, file: !1192, line: 114, type: !1458, scopeLine: 114, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !108, retainedNodes: !1460)
!1458 = !DISubroutineType(types: !1459)
!1459 = !{null, !1222, !762}
!1460 = !{!1461, !1456}
!1461 = !DILocalVariable(name: "ptr", arg: 1, scope: !1457, file: !1192, line: 114, type: !1222)
!1462 = !DILocation(line: 0, scope: !1457, inlinedAt: !1463)
!1463 = distinct !DILocation(line: 209, column: 22, scope: !1448, inlinedAt: !1455)
!1464 = !DILocation(line: 115, column: 14, scope: !1457, inlinedAt: !1463)
!1465 = !{!1404, !1398, !1392, !1386}
!1466 = !DILocation(line: 200, column: 9, scope: !1448, inlinedAt: !1455)
!1467 = !DILocation(line: 0, scope: !634, inlinedAt: !639)
!1468 = !DILocation(line: 0, scope: !574)
!1469 = !DILocation(line: 0, scope: !870, inlinedAt: !879)
!1470 = !DILocalVariable(name: "index", arg: 2, scope: !1471, file: !1472, line: 18, type: !190)
!1471 = distinct !DISubprogram(name: "index<f64, usize>", linkageName: "_ZN4core5slice5index74_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$5index17hba47a95f99d2fa72E", scope: !1473, file: !1472, line: 18, type: !1475, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !1483, retainedNodes: !1477)
!1472 = !DIFile(filename: "library/core/src/slice/index.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "35f1d9855ef780cd44773269ad8900cd")
!1473 = !DINamespace(name: "{impl#0}", scope: !1474)
!1474 = !DINamespace(name: "index", scope: !137)
!1475 = !DISubroutineType(types: !1476)
!1476 = !{!160, !215, !190, !244}
!1477 = !{!1478, !1470}
!1478 = !DILocalVariable(name: "self", arg: 1, scope: !1471, file: !1472, line: 18, type: !1479)
!1479 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const [f64]", file: !9, size: 128, align: 64, elements: !1480, templateParams: !108, identifier: "58ff1aeba5526ea58640b554e0504a59")
!1480 = !{!1481, !1482}
!1481 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !1479, file: !9, baseType: !218, size: 64, align: 64)
!1482 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !1479, file: !9, baseType: !190, size: 64, align: 64, offset: 64)
!1483 = !{!207, !878}
!1484 = !DILocation(line: 0, scope: !1471, inlinedAt: !1485)
!1485 = !DILocation(line: 3804, column: 9, scope: !870, inlinedAt: !879)
!1486 = !DILocalVariable(name: "self", arg: 1, scope: !1487, file: !1472, line: 270, type: !190)
!1487 = distinct !DISubprogram(name: "index<f64>", linkageName: "_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17h12ea0e915c63a182E", scope: !1488, file: !1472, line: 270, type: !1489, scopeLine: 270, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !206, retainedNodes: !1491)
!1488 = !DINamespace(name: "{impl#2}", scope: !1474)
!1489 = !DISubroutineType(types: !1490)
!1490 = !{!160, !190, !215, !244}
!1491 = !{!1486, !1492}
!1492 = !DILocalVariable(name: "slice", arg: 2, scope: !1487, file: !1472, line: 270, type: !1479)
!1493 = !DILocation(line: 0, scope: !1487, inlinedAt: !1494)
!1494 = !DILocation(line: 19, column: 15, scope: !1471, inlinedAt: !1485)
!1495 = !DILocation(line: 272, column: 10, scope: !1487, inlinedAt: !1494)
!1496 = !DILocation(line: 0, scope: !1412, inlinedAt: !1497)
!1497 = distinct !DILocation(line: 640, column: 53, scope: !746, inlinedAt: !785)
!1498 = !DILocation(line: 805, column: 1, scope: !816, inlinedAt: !824)
!1499 = !DILocation(line: 3002, column: 37, scope: !840, inlinedAt: !847)
!1500 = !DILocation(line: 3002, column: 18, scope: !840, inlinedAt: !847)
!1501 = !DILocation(line: 272, column: 9, scope: !1487, inlinedAt: !1494)
!1502 = !DILocation(line: 33, column: 5, scope: !574)
!1503 = !DILocation(line: 0, scope: !1412, inlinedAt: !1504)
!1504 = distinct !DILocation(line: 640, column: 53, scope: !746, inlinedAt: !830)
!1505 = !DILocation(line: 0, scope: !786, inlinedAt: !831)
!1506 = !DILocation(line: 0, scope: !1431, inlinedAt: !1507)
!1507 = distinct !DILocation(line: 874, column: 28, scope: !786, inlinedAt: !831)
!1508 = !DILocation(line: 0, scope: !1440, inlinedAt: !1509)
!1509 = distinct !DILocation(line: 442, column: 23, scope: !1431, inlinedAt: !1507)
!1510 = !DILocation(line: 0, scope: !1448, inlinedAt: !1511)
!1511 = distinct !DILocation(line: 324, column: 9, scope: !1440, inlinedAt: !1509)
!1512 = !DILocation(line: 0, scope: !1457, inlinedAt: !1513)
!1513 = distinct !DILocation(line: 209, column: 22, scope: !1448, inlinedAt: !1511)
!1514 = !DILocation(line: 115, column: 14, scope: !1457, inlinedAt: !1513)
!1515 = !{!1516, !1518, !1520, !1522}
!1516 = distinct !{!1516, !1517, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h75d594c29c111f38E: %self"}
!1517 = distinct !{!1517, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h75d594c29c111f38E"}
!1518 = distinct !{!1518, !1519, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he3253e5615e981faE: %self"}
!1519 = distinct !{!1519, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he3253e5615e981faE"}
!1520 = distinct !{!1520, !1521, !"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17hebc34c255217a200E: %_1"}
!1521 = distinct !{!1521, !"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17hebc34c255217a200E"}
!1522 = distinct !{!1522, !1523, !"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE: %_1"}
!1523 = distinct !{!1523, !"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE"}
!1524 = !{!1525}
!1525 = distinct !{!1525, !1526, !"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE: %_1"}
!1526 = distinct !{!1526, !"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17h92dc145f2704771bE"}
!1527 = !DILocation(line: 0, scope: !816, inlinedAt: !1528)
!1528 = distinct !DILocation(line: 34, column: 1, scope: !521)
!1529 = !{!1530}
!1530 = distinct !{!1530, !1531, !"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17hebc34c255217a200E: %_1"}
!1531 = distinct !{!1531, !"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17hebc34c255217a200E"}
!1532 = !DILocation(line: 805, column: 1, scope: !816, inlinedAt: !1528)
!1533 = !DILocation(line: 0, scope: !806, inlinedAt: !1534)
!1534 = distinct !DILocation(line: 805, column: 1, scope: !816, inlinedAt: !1528)
!1535 = !{!1536}
!1536 = distinct !{!1536, !1537, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he3253e5615e981faE: %self"}
!1537 = distinct !{!1537, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he3253e5615e981faE"}
!1538 = !DILocation(line: 805, column: 1, scope: !806, inlinedAt: !1534)
!1539 = !DILocation(line: 0, scope: !798, inlinedAt: !1540)
!1540 = distinct !DILocation(line: 805, column: 1, scope: !806, inlinedAt: !1534)
!1541 = !{!1542}
!1542 = distinct !{!1542, !1543, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h75d594c29c111f38E: %self"}
!1543 = distinct !{!1543, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h75d594c29c111f38E"}
!1544 = !DILocation(line: 423, column: 29, scope: !798, inlinedAt: !1540)
!1545 = !DILocation(line: 0, scope: !787, inlinedAt: !1546)
!1546 = distinct !DILocation(line: 423, column: 29, scope: !798, inlinedAt: !1540)
!1547 = !DILocation(line: 0, scope: !746, inlinedAt: !1548)
!1548 = distinct !DILocation(line: 872, column: 52, scope: !786, inlinedAt: !1546)
!1549 = !DILocation(line: 0, scope: !1412, inlinedAt: !1550)
!1550 = distinct !DILocation(line: 640, column: 53, scope: !746, inlinedAt: !1548)
!1551 = !DILocation(line: 632, column: 39, scope: !746, inlinedAt: !1548)
!1552 = !{!1553, !1542, !1536, !1530, !1525}
!1553 = distinct !{!1553, !1554, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14current_memory17h07312f965afd6397E: %self"}
!1554 = distinct !{!1554, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14current_memory17h07312f965afd6397E"}
!1555 = !{!1556}
!1556 = distinct !{!1556, !1554, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14current_memory17h07312f965afd6397E: %_0"}
!1557 = !DILocation(line: 1232, column: 17, scope: !1412, inlinedAt: !1550)
!1558 = !DILocation(line: 0, scope: !786, inlinedAt: !1546)
!1559 = !DILocation(line: 0, scope: !1431, inlinedAt: !1560)
!1560 = distinct !DILocation(line: 874, column: 28, scope: !786, inlinedAt: !1546)
!1561 = !DILocation(line: 0, scope: !1440, inlinedAt: !1562)
!1562 = distinct !DILocation(line: 442, column: 23, scope: !1431, inlinedAt: !1560)
!1563 = !DILocation(line: 0, scope: !1448, inlinedAt: !1564)
!1564 = distinct !DILocation(line: 324, column: 9, scope: !1440, inlinedAt: !1562)
!1565 = !DILocation(line: 0, scope: !1457, inlinedAt: !1566)
!1566 = distinct !DILocation(line: 209, column: 22, scope: !1448, inlinedAt: !1564)
!1567 = !DILocation(line: 115, column: 14, scope: !1457, inlinedAt: !1566)
!1568 = !{!1542, !1536, !1530, !1525}
!1569 = !DILocation(line: 200, column: 9, scope: !1448, inlinedAt: !1564)
!1570 = !DILocation(line: 34, column: 2, scope: !521)
!1571 = !DILocation(line: 31, column: 1, scope: !521)
