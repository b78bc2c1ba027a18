; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=2 -g --remap-path-prefix=$PWD=. --emit=llvm-ir rust/rust_slices.rs -o ir/rustc-1.95/O2-g/rust_slices.ll
; ModuleID = 'rust_slices.6a39b2a20befe61b-cgu.0'
source_filename = "rust_slices.6a39b2a20befe61b-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: readwrite) uwtable
define noundef double @rust_dot(ptr noundef readonly captures(address_is_null) %x, ptr noundef readonly captures(address_is_null) %y, i64 noundef %n) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !7 {
bb1:
    #dbg_value(ptr poison, !29, !DIExpression(), !58)
    #dbg_value(ptr poison, !84, !DIExpression(), !174)
    #dbg_value(ptr %x, !16, !DIExpression(), !175)
    #dbg_value(ptr %y, !17, !DIExpression(), !175)
    #dbg_value(i64 %n, !18, !DIExpression(), !175)
    #dbg_value(i64 %n, !176, !DIExpression(), !189)
    #dbg_value(double -0.000000e+00, !149, !DIExpression(), !197)
    #dbg_declare(ptr poison, !150, !DIExpression(), !198)
    #dbg_value(double -0.000000e+00, !132, !DIExpression(), !199)
    #dbg_declare(ptr poison, !133, !DIExpression(), !200)
    #dbg_value(ptr %x, !19, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !201)
    #dbg_value(ptr %x, !195, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !202)
    #dbg_value(ptr %x, !184, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !203)
    #dbg_value(i64 %n, !19, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !201)
    #dbg_value(i64 %n, !195, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !202)
    #dbg_value(i64 %n, !184, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !203)
    #dbg_value(ptr %y, !28, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !201)
    #dbg_value(i64 %n, !28, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !201)
    #dbg_value(ptr %x, !185, !DIExpression(), !204)
    #dbg_value(ptr %x, !205, !DIExpression(), !213)
  %0 = icmp ne ptr %x, null, !dbg !215
  tail call void @llvm.assume(i1 %0), !dbg !215
    #dbg_value(ptr %x, !169, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !216)
    #dbg_value(ptr %x, !160, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !217)
    #dbg_value(ptr %x, !148, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !197)
    #dbg_value(ptr %x, !131, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !199)
    #dbg_value(ptr %x, !109, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !218)
    #dbg_value(!DIArgList(ptr %x, i64 %n), !169, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !216)
    #dbg_value(!DIArgList(ptr %x, i64 %n), !160, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !217)
    #dbg_value(!DIArgList(ptr %x, i64 %n), !148, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !197)
    #dbg_value(!DIArgList(ptr %x, i64 %n), !131, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !199)
    #dbg_value(!DIArgList(ptr %x, i64 %n), !109, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !218)
    #dbg_value(ptr %y, !169, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !216)
    #dbg_value(ptr %y, !160, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !217)
    #dbg_value(ptr %y, !148, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !197)
    #dbg_value(ptr %y, !131, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !199)
    #dbg_value(ptr %y, !109, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !218)
    #dbg_value(!DIArgList(ptr %y, i64 %n), !169, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !216)
    #dbg_value(!DIArgList(ptr %y, i64 %n), !160, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !217)
    #dbg_value(!DIArgList(ptr %y, i64 %n), !148, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !197)
    #dbg_value(!DIArgList(ptr %y, i64 %n), !131, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !199)
    #dbg_value(!DIArgList(ptr %y, i64 %n), !109, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !218)
    #dbg_value(i64 0, !169, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !216)
    #dbg_value(i64 0, !160, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !217)
    #dbg_value(i64 0, !148, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !197)
    #dbg_value(i64 0, !131, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !199)
    #dbg_value(i64 0, !109, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !218)
    #dbg_value(i64 %n, !169, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !216)
    #dbg_value(i64 %n, !160, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !217)
    #dbg_value(i64 %n, !148, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !197)
    #dbg_value(i64 %n, !131, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !199)
    #dbg_value(i64 %n, !109, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !218)
    #dbg_value(double -0.000000e+00, !110, !DIExpression(), !218)
    #dbg_declare(ptr poison, !111, !DIExpression(), !219)
    #dbg_value(i64 1, !220, !DIExpression(), !229)
    #dbg_value(i64 1, !264, !DIExpression(), !301)
    #dbg_value(double -0.000000e+00, !112, !DIExpression(), !303)
    #dbg_value(i64 %n, !113, !DIExpression(), !304)
    #dbg_value(i64 0, !114, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !305)
    #dbg_value(i64 %n, !114, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !305)
    #dbg_value(ptr undef, !259, !DIExpression(), !306)
    #dbg_value(ptr undef, !253, !DIExpression(), !307)
    #dbg_value(ptr undef, !308, !DIExpression(), !320)
    #dbg_value(ptr undef, !319, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !322)
  %_206.not.i = icmp eq i64 %n, 0, !dbg !323
  br i1 %_206.not.i, label %bb2, label %bb14.lr.ph.i, !dbg !324

bb14.lr.ph.i:                                     ; preds = %bb1
  %1 = icmp ne ptr %y, null
  tail call void @llvm.assume(i1 %1)
  %xtraiter = and i64 %n, 3, !dbg !324
  %2 = icmp ult i64 %n, 4, !dbg !324
  br i1 %2, label %bb14.i.epil.preheader, label %bb14.lr.ph.i.new, !dbg !324

bb14.lr.ph.i.new:                                 ; preds = %bb14.lr.ph.i
  %unroll_iter = and i64 %n, -4, !dbg !324
  br label %bb14.i, !dbg !324

bb14.i:                                           ; preds = %bb14.i, %bb14.lr.ph.i.new
  %accum.sroa.0.08.i = phi double [ -0.000000e+00, %bb14.lr.ph.i.new ], [ %_0.i1.i.i.3, %bb14.i ]
  %iter.sroa.0.07.i = phi i64 [ 0, %bb14.lr.ph.i.new ], [ %_24.i.3, %bb14.i ]
  %niter = phi i64 [ 0, %bb14.lr.ph.i.new ], [ %niter.next.3, %bb14.i ]
    #dbg_value(double %accum.sroa.0.08.i, !112, !DIExpression(), !303)
    #dbg_value(i64 %iter.sroa.0.07.i, !254, !DIExpression(), !325)
    #dbg_value(i64 %iter.sroa.0.07.i, !228, !DIExpression(), !229)
    #dbg_value(i64 %iter.sroa.0.07.i, !300, !DIExpression(), !301)
  %_24.i = or disjoint i64 %iter.sroa.0.07.i, 1, !dbg !326
    #dbg_value(i64 %_24.i, !114, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !305)
    #dbg_value(i64 %iter.sroa.0.07.i, !123, !DIExpression(), !327)
    #dbg_value(ptr undef, !84, !DIExpression(), !174)
    #dbg_value(i64 %iter.sroa.0.07.i, !85, !DIExpression(), !174)
    #dbg_value(i64 %iter.sroa.0.07.i, !86, !DIExpression(), !328)
    #dbg_value(ptr undef, !29, !DIExpression(), !58)
    #dbg_value(i64 %iter.sroa.0.07.i, !57, !DIExpression(), !58)
  %_3.i.i.i = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.07.i, !dbg !329
    #dbg_value(ptr undef, !29, !DIExpression(), !337)
    #dbg_value(i64 %iter.sroa.0.07.i, !57, !DIExpression(), !337)
  %_3.i4.i.i = getelementptr inbounds nuw double, ptr %y, i64 %iter.sroa.0.07.i, !dbg !339
  tail call void @llvm.experimental.noalias.scope.decl(metadata !341), !dbg !344
  tail call void @llvm.experimental.noalias.scope.decl(metadata !345), !dbg !344
    #dbg_value(double %accum.sroa.0.08.i, !347, !DIExpression(), !360)
    #dbg_value(ptr %_3.i.i.i, !353, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !360)
    #dbg_value(ptr %_3.i4.i.i, !353, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !360)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !362), !dbg !365
  tail call void @llvm.experimental.noalias.scope.decl(metadata !366), !dbg !365
    #dbg_value(ptr poison, !368, !DIExpression(), !378)
    #dbg_value(ptr %_3.i.i.i, !377, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !378)
    #dbg_value(ptr %_3.i4.i.i, !377, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !378)
    #dbg_value(ptr %_3.i.i.i, !374, !DIExpression(), !380)
    #dbg_value(ptr %_3.i.i.i, !381, !DIExpression(), !390)
    #dbg_value(ptr %_3.i4.i.i, !376, !DIExpression(), !380)
    #dbg_value(ptr %_3.i4.i.i, !389, !DIExpression(), !390)
  %_5.i.i5.i = load double, ptr %_3.i.i.i, align 8, !dbg !392, !alias.scope !393, !noalias !394, !noundef !27
  %_6.i.i.i = load double, ptr %_3.i4.i.i, align 8, !dbg !397, !alias.scope !398, !noalias !399, !noundef !27
  %_0.i.i.i = fmul double %_5.i.i5.i, %_6.i.i.i, !dbg !400
    #dbg_value(ptr poison, !407, !DIExpression(), !415)
    #dbg_value(double %accum.sroa.0.08.i, !413, !DIExpression(), !415)
    #dbg_value(double %_0.i.i.i, !414, !DIExpression(), !415)
  %_0.i1.i.i = fadd double %accum.sroa.0.08.i, %_0.i.i.i, !dbg !417
    #dbg_value(double %_0.i1.i.i, !112, !DIExpression(), !303)
    #dbg_value(ptr undef, !259, !DIExpression(), !306)
    #dbg_value(ptr undef, !253, !DIExpression(), !307)
    #dbg_value(ptr undef, !308, !DIExpression(), !320)
    #dbg_value(ptr undef, !319, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !322)
    #dbg_value(i64 %_24.i, !254, !DIExpression(), !325)
    #dbg_value(i64 %_24.i, !228, !DIExpression(), !229)
    #dbg_value(i64 %_24.i, !300, !DIExpression(), !301)
  %_24.i.1 = or disjoint i64 %iter.sroa.0.07.i, 2, !dbg !326
    #dbg_value(i64 %_24.i.1, !114, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !305)
    #dbg_value(i64 %_24.i, !123, !DIExpression(), !327)
    #dbg_value(i64 %_24.i, !85, !DIExpression(), !174)
    #dbg_value(i64 %_24.i, !86, !DIExpression(), !328)
    #dbg_value(i64 %_24.i, !57, !DIExpression(), !58)
  %_3.i.i.i.1 = getelementptr inbounds nuw double, ptr %x, i64 %_24.i, !dbg !329
    #dbg_value(i64 %_24.i, !57, !DIExpression(), !337)
  %_3.i4.i.i.1 = getelementptr inbounds nuw double, ptr %y, i64 %_24.i, !dbg !339
  tail call void @llvm.experimental.noalias.scope.decl(metadata !418), !dbg !344
  tail call void @llvm.experimental.noalias.scope.decl(metadata !420), !dbg !344
    #dbg_value(double %_0.i1.i.i, !347, !DIExpression(), !360)
    #dbg_value(ptr %_3.i.i.i.1, !353, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !360)
    #dbg_value(ptr %_3.i4.i.i.1, !353, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !360)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !422), !dbg !365
  tail call void @llvm.experimental.noalias.scope.decl(metadata !424), !dbg !365
    #dbg_value(ptr %_3.i.i.i.1, !377, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !378)
    #dbg_value(ptr %_3.i4.i.i.1, !377, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !378)
    #dbg_value(ptr %_3.i.i.i.1, !374, !DIExpression(), !380)
    #dbg_value(ptr %_3.i.i.i.1, !381, !DIExpression(), !390)
    #dbg_value(ptr %_3.i4.i.i.1, !376, !DIExpression(), !380)
    #dbg_value(ptr %_3.i4.i.i.1, !389, !DIExpression(), !390)
  %_5.i.i5.i.1 = load double, ptr %_3.i.i.i.1, align 8, !dbg !392, !alias.scope !426, !noalias !427, !noundef !27
  %_6.i.i.i.1 = load double, ptr %_3.i4.i.i.1, align 8, !dbg !397, !alias.scope !428, !noalias !429, !noundef !27
  %_0.i.i.i.1 = fmul double %_5.i.i5.i.1, %_6.i.i.i.1, !dbg !400
    #dbg_value(double %_0.i1.i.i, !413, !DIExpression(), !415)
    #dbg_value(double %_0.i.i.i.1, !414, !DIExpression(), !415)
  %_0.i1.i.i.1 = fadd double %_0.i1.i.i, %_0.i.i.i.1, !dbg !417
    #dbg_value(double %_0.i1.i.i.1, !112, !DIExpression(), !303)
    #dbg_value(i64 %_24.i.1, !254, !DIExpression(), !325)
    #dbg_value(i64 %_24.i.1, !228, !DIExpression(), !229)
    #dbg_value(i64 %_24.i.1, !300, !DIExpression(), !301)
  %_24.i.2 = or disjoint i64 %iter.sroa.0.07.i, 3, !dbg !326
    #dbg_value(i64 %_24.i.2, !114, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !305)
    #dbg_value(i64 %_24.i.1, !123, !DIExpression(), !327)
    #dbg_value(i64 %_24.i.1, !85, !DIExpression(), !174)
    #dbg_value(i64 %_24.i.1, !86, !DIExpression(), !328)
    #dbg_value(i64 %_24.i.1, !57, !DIExpression(), !58)
  %_3.i.i.i.2 = getelementptr inbounds nuw double, ptr %x, i64 %_24.i.1, !dbg !329
    #dbg_value(i64 %_24.i.1, !57, !DIExpression(), !337)
  %_3.i4.i.i.2 = getelementptr inbounds nuw double, ptr %y, i64 %_24.i.1, !dbg !339
  tail call void @llvm.experimental.noalias.scope.decl(metadata !430), !dbg !344
  tail call void @llvm.experimental.noalias.scope.decl(metadata !432), !dbg !344
    #dbg_value(double %_0.i1.i.i.1, !347, !DIExpression(), !360)
    #dbg_value(ptr %_3.i.i.i.2, !353, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !360)
    #dbg_value(ptr %_3.i4.i.i.2, !353, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !360)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !434), !dbg !365
  tail call void @llvm.experimental.noalias.scope.decl(metadata !436), !dbg !365
    #dbg_value(ptr %_3.i.i.i.2, !377, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !378)
    #dbg_value(ptr %_3.i4.i.i.2, !377, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !378)
    #dbg_value(ptr %_3.i.i.i.2, !374, !DIExpression(), !380)
    #dbg_value(ptr %_3.i.i.i.2, !381, !DIExpression(), !390)
    #dbg_value(ptr %_3.i4.i.i.2, !376, !DIExpression(), !380)
    #dbg_value(ptr %_3.i4.i.i.2, !389, !DIExpression(), !390)
  %_5.i.i5.i.2 = load double, ptr %_3.i.i.i.2, align 8, !dbg !392, !alias.scope !438, !noalias !439, !noundef !27
  %_6.i.i.i.2 = load double, ptr %_3.i4.i.i.2, align 8, !dbg !397, !alias.scope !440, !noalias !441, !noundef !27
  %_0.i.i.i.2 = fmul double %_5.i.i5.i.2, %_6.i.i.i.2, !dbg !400
    #dbg_value(double %_0.i1.i.i.1, !413, !DIExpression(), !415)
    #dbg_value(double %_0.i.i.i.2, !414, !DIExpression(), !415)
  %_0.i1.i.i.2 = fadd double %_0.i1.i.i.1, %_0.i.i.i.2, !dbg !417
    #dbg_value(double %_0.i1.i.i.2, !112, !DIExpression(), !303)
    #dbg_value(i64 %_24.i.2, !254, !DIExpression(), !325)
    #dbg_value(i64 %_24.i.2, !228, !DIExpression(), !229)
    #dbg_value(i64 %_24.i.2, !300, !DIExpression(), !301)
  %_24.i.3 = add nuw i64 %iter.sroa.0.07.i, 4, !dbg !326
    #dbg_value(i64 %_24.i.3, !114, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !305)
    #dbg_value(i64 %_24.i.2, !123, !DIExpression(), !327)
    #dbg_value(i64 %_24.i.2, !85, !DIExpression(), !174)
    #dbg_value(i64 %_24.i.2, !86, !DIExpression(), !328)
    #dbg_value(i64 %_24.i.2, !57, !DIExpression(), !58)
  %_3.i.i.i.3 = getelementptr inbounds nuw double, ptr %x, i64 %_24.i.2, !dbg !329
    #dbg_value(i64 %_24.i.2, !57, !DIExpression(), !337)
  %_3.i4.i.i.3 = getelementptr inbounds nuw double, ptr %y, i64 %_24.i.2, !dbg !339
  tail call void @llvm.experimental.noalias.scope.decl(metadata !442), !dbg !344
  tail call void @llvm.experimental.noalias.scope.decl(metadata !444), !dbg !344
    #dbg_value(double %_0.i1.i.i.2, !347, !DIExpression(), !360)
    #dbg_value(ptr %_3.i.i.i.3, !353, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !360)
    #dbg_value(ptr %_3.i4.i.i.3, !353, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !360)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !446), !dbg !365
  tail call void @llvm.experimental.noalias.scope.decl(metadata !448), !dbg !365
    #dbg_value(ptr %_3.i.i.i.3, !377, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !378)
    #dbg_value(ptr %_3.i4.i.i.3, !377, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !378)
    #dbg_value(ptr %_3.i.i.i.3, !374, !DIExpression(), !380)
    #dbg_value(ptr %_3.i.i.i.3, !381, !DIExpression(), !390)
    #dbg_value(ptr %_3.i4.i.i.3, !376, !DIExpression(), !380)
    #dbg_value(ptr %_3.i4.i.i.3, !389, !DIExpression(), !390)
  %_5.i.i5.i.3 = load double, ptr %_3.i.i.i.3, align 8, !dbg !392, !alias.scope !450, !noalias !451, !noundef !27
  %_6.i.i.i.3 = load double, ptr %_3.i4.i.i.3, align 8, !dbg !397, !alias.scope !452, !noalias !453, !noundef !27
  %_0.i.i.i.3 = fmul double %_5.i.i5.i.3, %_6.i.i.i.3, !dbg !400
    #dbg_value(double %_0.i1.i.i.2, !413, !DIExpression(), !415)
    #dbg_value(double %_0.i.i.i.3, !414, !DIExpression(), !415)
  %_0.i1.i.i.3 = fadd double %_0.i1.i.i.2, %_0.i.i.i.3, !dbg !417
    #dbg_value(double %_0.i1.i.i.3, !112, !DIExpression(), !303)
  %niter.next.3 = add i64 %niter, 4, !dbg !324
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter, !dbg !324
  br i1 %niter.ncmp.3, label %bb2.loopexit.unr-lcssa, label %bb14.i, !dbg !324

bb2.loopexit.unr-lcssa:                           ; preds = %bb14.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0, !dbg !324
  br i1 %lcmp.mod.not, label %bb2, label %bb14.i.epil.preheader, !dbg !324

bb14.i.epil.preheader:                            ; preds = %bb2.loopexit.unr-lcssa, %bb14.lr.ph.i
  %accum.sroa.0.08.i.epil.init = phi double [ -0.000000e+00, %bb14.lr.ph.i ], [ %_0.i1.i.i.3, %bb2.loopexit.unr-lcssa ]
  %iter.sroa.0.07.i.epil.init = phi i64 [ 0, %bb14.lr.ph.i ], [ %_24.i.3, %bb2.loopexit.unr-lcssa ]
  %lcmp.mod9 = icmp ne i64 %xtraiter, 0, !dbg !324
  tail call void @llvm.assume(i1 %lcmp.mod9), !dbg !324
  br label %bb14.i.epil, !dbg !324

bb14.i.epil:                                      ; preds = %bb14.i.epil, %bb14.i.epil.preheader
  %accum.sroa.0.08.i.epil = phi double [ %accum.sroa.0.08.i.epil.init, %bb14.i.epil.preheader ], [ %_0.i1.i.i.epil, %bb14.i.epil ]
  %iter.sroa.0.07.i.epil = phi i64 [ %iter.sroa.0.07.i.epil.init, %bb14.i.epil.preheader ], [ %_24.i.epil, %bb14.i.epil ]
  %epil.iter = phi i64 [ 0, %bb14.i.epil.preheader ], [ %epil.iter.next, %bb14.i.epil ]
    #dbg_value(double %accum.sroa.0.08.i.epil, !112, !DIExpression(), !303)
    #dbg_value(i64 %iter.sroa.0.07.i.epil, !254, !DIExpression(), !325)
    #dbg_value(i64 %iter.sroa.0.07.i.epil, !228, !DIExpression(), !229)
    #dbg_value(i64 %iter.sroa.0.07.i.epil, !300, !DIExpression(), !301)
  %_24.i.epil = add nuw i64 %iter.sroa.0.07.i.epil, 1, !dbg !326
    #dbg_value(i64 %_24.i.epil, !114, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !305)
    #dbg_value(i64 %iter.sroa.0.07.i.epil, !123, !DIExpression(), !327)
    #dbg_value(ptr undef, !84, !DIExpression(), !174)
    #dbg_value(i64 %iter.sroa.0.07.i.epil, !85, !DIExpression(), !174)
    #dbg_value(i64 %iter.sroa.0.07.i.epil, !86, !DIExpression(), !328)
    #dbg_value(ptr undef, !29, !DIExpression(), !58)
    #dbg_value(i64 %iter.sroa.0.07.i.epil, !57, !DIExpression(), !58)
  %_3.i.i.i.epil = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.07.i.epil, !dbg !329
    #dbg_value(ptr undef, !29, !DIExpression(), !337)
    #dbg_value(i64 %iter.sroa.0.07.i.epil, !57, !DIExpression(), !337)
  %_3.i4.i.i.epil = getelementptr inbounds nuw double, ptr %y, i64 %iter.sroa.0.07.i.epil, !dbg !339
  tail call void @llvm.experimental.noalias.scope.decl(metadata !341), !dbg !344
  tail call void @llvm.experimental.noalias.scope.decl(metadata !345), !dbg !344
    #dbg_value(double %accum.sroa.0.08.i.epil, !347, !DIExpression(), !360)
    #dbg_value(ptr %_3.i.i.i.epil, !353, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !360)
    #dbg_value(ptr %_3.i4.i.i.epil, !353, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !360)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !362), !dbg !365
  tail call void @llvm.experimental.noalias.scope.decl(metadata !366), !dbg !365
    #dbg_value(ptr poison, !368, !DIExpression(), !378)
    #dbg_value(ptr %_3.i.i.i.epil, !377, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !378)
    #dbg_value(ptr %_3.i4.i.i.epil, !377, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !378)
    #dbg_value(ptr %_3.i.i.i.epil, !374, !DIExpression(), !380)
    #dbg_value(ptr %_3.i.i.i.epil, !381, !DIExpression(), !390)
    #dbg_value(ptr %_3.i4.i.i.epil, !376, !DIExpression(), !380)
    #dbg_value(ptr %_3.i4.i.i.epil, !389, !DIExpression(), !390)
  %_5.i.i5.i.epil = load double, ptr %_3.i.i.i.epil, align 8, !dbg !392, !alias.scope !393, !noalias !394, !noundef !27
  %_6.i.i.i.epil = load double, ptr %_3.i4.i.i.epil, align 8, !dbg !397, !alias.scope !398, !noalias !399, !noundef !27
  %_0.i.i.i.epil = fmul double %_5.i.i5.i.epil, %_6.i.i.i.epil, !dbg !400
    #dbg_value(ptr poison, !407, !DIExpression(), !415)
    #dbg_value(double %accum.sroa.0.08.i.epil, !413, !DIExpression(), !415)
    #dbg_value(double %_0.i.i.i.epil, !414, !DIExpression(), !415)
  %_0.i1.i.i.epil = fadd double %accum.sroa.0.08.i.epil, %_0.i.i.i.epil, !dbg !417
    #dbg_value(double %_0.i1.i.i.epil, !112, !DIExpression(), !303)
    #dbg_value(ptr undef, !259, !DIExpression(), !306)
    #dbg_value(ptr undef, !253, !DIExpression(), !307)
    #dbg_value(ptr undef, !308, !DIExpression(), !320)
    #dbg_value(ptr undef, !319, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !322)
  %epil.iter.next = add i64 %epil.iter, 1, !dbg !324
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter, !dbg !324
  br i1 %epil.iter.cmp.not, label %bb2, label %bb14.i.epil, !dbg !324, !llvm.loop !454

bb2:                                              ; preds = %bb2.loopexit.unr-lcssa, %bb14.i.epil, %bb1
  %accum.sroa.0.0.lcssa.i = phi double [ -0.000000e+00, %bb1 ], [ %_0.i1.i.i.3, %bb2.loopexit.unr-lcssa ], [ %_0.i1.i.i.epil, %bb14.i.epil ], !dbg !218
  ret double %accum.sroa.0.0.lcssa.i, !dbg !456
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable
define noundef float @rust_float_mean_square(ptr noundef readonly captures(address) %x, i64 noundef %n) unnamed_addr #1 !dbg !457 {
start:
    #dbg_value(ptr poison, !492, !DIExpression(), !515)
    #dbg_value(ptr %x, !463, !DIExpression(), !518)
    #dbg_value(i64 %n, !464, !DIExpression(), !518)
    #dbg_value(i64 %n, !519, !DIExpression(), !535)
    #dbg_value(i64 %n, !546, !DIExpression(), !553)
    #dbg_value(i64 1, !555, !DIExpression(), !562)
    #dbg_value(ptr %x, !465, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !564)
    #dbg_value(ptr %x, !544, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !565)
    #dbg_value(ptr %x, !539, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !566)
    #dbg_value(ptr %x, !530, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !567)
    #dbg_value(i64 %n, !465, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !564)
    #dbg_value(i64 %n, !544, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !565)
    #dbg_value(i64 %n, !539, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !566)
    #dbg_value(i64 %n, !530, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !567)
    #dbg_value(float 0.000000e+00, !472, !DIExpression(), !568)
    #dbg_value(ptr %x, !531, !DIExpression(), !569)
    #dbg_value(ptr %x, !570, !DIExpression(), !576)
  %0 = icmp ne ptr %x, null, !dbg !578
  tail call void @llvm.assume(i1 %0), !dbg !578
    #dbg_value(ptr %x, !552, !DIExpression(), !553)
  %_15.idx = shl i64 %n, 2, !dbg !579
  %_15 = getelementptr inbounds nuw i8, ptr %x, i64 %_15.idx, !dbg !579
    #dbg_value(ptr %x, !474, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !580)
    #dbg_value(ptr %_15, !474, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !580)
    #dbg_value(ptr undef, !492, !DIExpression(), !515)
    #dbg_value(ptr %x, !509, !DIExpression(), !581)
    #dbg_value(ptr %x, !561, !DIExpression(), !562)
    #dbg_value(ptr %_15, !511, !DIExpression(), !582)
    #dbg_value(ptr poison, !583, !DIExpression(), !591)
    #dbg_value(ptr poison, !590, !DIExpression(), !593)
  %_246 = icmp eq i64 %n, 0, !dbg !594
  br i1 %_246, label %bb2, label %bb3.preheader, !dbg !592

bb3.preheader:                                    ; preds = %start
  %1 = add i64 %_15.idx, -4, !dbg !592
  %2 = lshr exact i64 %1, 2, !dbg !592
  %3 = add nuw nsw i64 %2, 1, !dbg !592
  %xtraiter = and i64 %3, 7, !dbg !592
  %4 = and i64 %1, 28, !dbg !592
  %lcmp.mod.not = icmp eq i64 %4, 28, !dbg !592
  br i1 %lcmp.mod.not, label %bb3.prol.loopexit, label %bb3.prol, !dbg !592

bb3.prol:                                         ; preds = %bb3.preheader, %bb3.prol
  %s.sroa.0.08.prol = phi float [ %5, %bb3.prol ], [ 0.000000e+00, %bb3.preheader ]
  %iter.sroa.0.07.prol = phi ptr [ %_33.prol, %bb3.prol ], [ %x, %bb3.preheader ]
  %prol.iter = phi i64 [ %prol.iter.next, %bb3.prol ], [ 0, %bb3.preheader ]
    #dbg_value(float %s.sroa.0.08.prol, !472, !DIExpression(), !568)
    #dbg_value(ptr %iter.sroa.0.07.prol, !474, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !580)
  %_33.prol = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07.prol, i64 4, !dbg !595
    #dbg_value(ptr %_33.prol, !474, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !580)
  %v.prol = load float, ptr %iter.sroa.0.07.prol, align 4, !dbg !596, !noundef !27
    #dbg_value(float %v.prol, !490, !DIExpression(), !597)
  %_8.prol = fmul float %v.prol, %v.prol, !dbg !598
  %5 = fadd float %s.sroa.0.08.prol, %_8.prol, !dbg !599
    #dbg_value(float %5, !472, !DIExpression(), !568)
    #dbg_value(ptr undef, !492, !DIExpression(), !515)
    #dbg_value(ptr %_33.prol, !509, !DIExpression(), !581)
    #dbg_value(ptr %_33.prol, !561, !DIExpression(), !562)
    #dbg_value(ptr %_15, !511, !DIExpression(), !582)
    #dbg_value(ptr poison, !583, !DIExpression(), !591)
    #dbg_value(ptr poison, !590, !DIExpression(), !593)
  %prol.iter.next = add i64 %prol.iter, 1, !dbg !592
  %prol.iter.cmp.not = icmp eq i64 %prol.iter.next, %xtraiter, !dbg !592
  br i1 %prol.iter.cmp.not, label %bb3.prol.loopexit, label %bb3.prol, !dbg !592, !llvm.loop !600

bb3.prol.loopexit:                                ; preds = %bb3.prol, %bb3.preheader
  %.lcssa.unr = phi float [ poison, %bb3.preheader ], [ %5, %bb3.prol ]
  %s.sroa.0.08.unr = phi float [ 0.000000e+00, %bb3.preheader ], [ %5, %bb3.prol ]
  %iter.sroa.0.07.unr = phi ptr [ %x, %bb3.preheader ], [ %_33.prol, %bb3.prol ]
  %6 = icmp ult i64 %1, 28, !dbg !592
  br i1 %6, label %bb2, label %bb3, !dbg !592

bb3:                                              ; preds = %bb3.prol.loopexit, %bb3
  %s.sroa.0.08 = phi float [ %14, %bb3 ], [ %s.sroa.0.08.unr, %bb3.prol.loopexit ]
  %iter.sroa.0.07 = phi ptr [ %_33.7, %bb3 ], [ %iter.sroa.0.07.unr, %bb3.prol.loopexit ]
    #dbg_value(float %s.sroa.0.08, !472, !DIExpression(), !568)
    #dbg_value(ptr %iter.sroa.0.07, !474, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !580)
  %_33 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07, i64 4, !dbg !595
    #dbg_value(ptr %_33, !474, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !580)
  %v = load float, ptr %iter.sroa.0.07, align 4, !dbg !596, !noundef !27
    #dbg_value(float %v, !490, !DIExpression(), !597)
  %_8 = fmul float %v, %v, !dbg !598
  %7 = fadd float %s.sroa.0.08, %_8, !dbg !599
    #dbg_value(ptr undef, !492, !DIExpression(), !515)
    #dbg_value(ptr %_33, !509, !DIExpression(), !581)
    #dbg_value(ptr %_33, !561, !DIExpression(), !562)
    #dbg_value(ptr %_15, !511, !DIExpression(), !582)
    #dbg_value(ptr poison, !583, !DIExpression(), !591)
    #dbg_value(ptr poison, !590, !DIExpression(), !593)
    #dbg_value(float %7, !472, !DIExpression(), !568)
  %_33.1 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07, i64 8, !dbg !595
    #dbg_value(ptr %_33.1, !474, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !580)
  %v.1 = load float, ptr %_33, align 4, !dbg !596, !noundef !27
    #dbg_value(float %v.1, !490, !DIExpression(), !597)
  %_8.1 = fmul float %v.1, %v.1, !dbg !598
  %8 = fadd float %7, %_8.1, !dbg !599
    #dbg_value(ptr %_33.1, !509, !DIExpression(), !581)
    #dbg_value(ptr %_33.1, !561, !DIExpression(), !562)
    #dbg_value(float %8, !472, !DIExpression(), !568)
  %_33.2 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07, i64 12, !dbg !595
    #dbg_value(ptr %_33.2, !474, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !580)
  %v.2 = load float, ptr %_33.1, align 4, !dbg !596, !noundef !27
    #dbg_value(float %v.2, !490, !DIExpression(), !597)
  %_8.2 = fmul float %v.2, %v.2, !dbg !598
  %9 = fadd float %8, %_8.2, !dbg !599
    #dbg_value(ptr %_33.2, !509, !DIExpression(), !581)
    #dbg_value(ptr %_33.2, !561, !DIExpression(), !562)
    #dbg_value(float %9, !472, !DIExpression(), !568)
  %_33.3 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07, i64 16, !dbg !595
    #dbg_value(ptr %_33.3, !474, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !580)
  %v.3 = load float, ptr %_33.2, align 4, !dbg !596, !noundef !27
    #dbg_value(float %v.3, !490, !DIExpression(), !597)
  %_8.3 = fmul float %v.3, %v.3, !dbg !598
  %10 = fadd float %9, %_8.3, !dbg !599
    #dbg_value(ptr %_33.3, !509, !DIExpression(), !581)
    #dbg_value(ptr %_33.3, !561, !DIExpression(), !562)
    #dbg_value(float %10, !472, !DIExpression(), !568)
  %_33.4 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07, i64 20, !dbg !595
    #dbg_value(ptr %_33.4, !474, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !580)
  %v.4 = load float, ptr %_33.3, align 4, !dbg !596, !noundef !27
    #dbg_value(float %v.4, !490, !DIExpression(), !597)
  %_8.4 = fmul float %v.4, %v.4, !dbg !598
  %11 = fadd float %10, %_8.4, !dbg !599
    #dbg_value(ptr %_33.4, !509, !DIExpression(), !581)
    #dbg_value(ptr %_33.4, !561, !DIExpression(), !562)
    #dbg_value(float %11, !472, !DIExpression(), !568)
  %_33.5 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07, i64 24, !dbg !595
    #dbg_value(ptr %_33.5, !474, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !580)
  %v.5 = load float, ptr %_33.4, align 4, !dbg !596, !noundef !27
    #dbg_value(float %v.5, !490, !DIExpression(), !597)
  %_8.5 = fmul float %v.5, %v.5, !dbg !598
  %12 = fadd float %11, %_8.5, !dbg !599
    #dbg_value(ptr %_33.5, !509, !DIExpression(), !581)
    #dbg_value(ptr %_33.5, !561, !DIExpression(), !562)
    #dbg_value(float %12, !472, !DIExpression(), !568)
  %_33.6 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07, i64 28, !dbg !595
    #dbg_value(ptr %_33.6, !474, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !580)
  %v.6 = load float, ptr %_33.5, align 4, !dbg !596, !noundef !27
    #dbg_value(float %v.6, !490, !DIExpression(), !597)
  %_8.6 = fmul float %v.6, %v.6, !dbg !598
  %13 = fadd float %12, %_8.6, !dbg !599
    #dbg_value(ptr %_33.6, !509, !DIExpression(), !581)
    #dbg_value(ptr %_33.6, !561, !DIExpression(), !562)
    #dbg_value(float %13, !472, !DIExpression(), !568)
  %_33.7 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07, i64 32, !dbg !595
    #dbg_value(ptr %_33.7, !474, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !580)
  %v.7 = load float, ptr %_33.6, align 4, !dbg !596, !noundef !27
    #dbg_value(float %v.7, !490, !DIExpression(), !597)
  %_8.7 = fmul float %v.7, %v.7, !dbg !598
  %14 = fadd float %13, %_8.7, !dbg !599
    #dbg_value(float %14, !472, !DIExpression(), !568)
    #dbg_value(ptr %_33.7, !509, !DIExpression(), !581)
    #dbg_value(ptr %_33.7, !561, !DIExpression(), !562)
  %_24.7 = icmp eq ptr %_33.7, %_15, !dbg !594
  br i1 %_24.7, label %bb2, label %bb3, !dbg !592

bb2:                                              ; preds = %bb3.prol.loopexit, %bb3, %start
  %s.sroa.0.0.lcssa = phi float [ 0.000000e+00, %start ], [ %.lcssa.unr, %bb3.prol.loopexit ], [ %14, %bb3 ], !dbg !564
  %_9 = uitofp i64 %n to float, !dbg !601
  %_0 = fdiv float %s.sroa.0.0.lcssa, %_9, !dbg !602
  ret float %_0, !dbg !603
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite) uwtable
define void @rust_prefix_sum_in_place(ptr noundef captures(none) %x, i64 noundef %n) unnamed_addr #2 personality ptr @rust_eh_personality !dbg !604 {
start:
    #dbg_value(ptr %x, !608, !DIExpression(), !620)
    #dbg_value(i64 %n, !609, !DIExpression(), !620)
    #dbg_value(i64 1, !621, !DIExpression(), !625)
    #dbg_value(i64 1, !638, !DIExpression(), !642)
    #dbg_value(ptr %x, !610, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !644)
    #dbg_value(i64 %n, !610, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !644)
    #dbg_value(i64 1, !616, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !645)
    #dbg_value(i64 %n, !616, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !645)
    #dbg_value(ptr undef, !635, !DIExpression(), !646)
    #dbg_value(ptr undef, !630, !DIExpression(), !647)
    #dbg_value(ptr undef, !648, !DIExpression(), !652)
    #dbg_value(ptr undef, !651, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !654)
  %_135 = icmp ugt i64 %n, 1, !dbg !655
  br i1 %_135, label %bb3.preheader, label %bb5, !dbg !653

bb3.preheader:                                    ; preds = %start
  %load_initial = load double, ptr %x, align 8
  %0 = add i64 %n, -1, !dbg !653
  %1 = add i64 %n, -2, !dbg !653
  %xtraiter = and i64 %0, 3, !dbg !653
  %2 = icmp ult i64 %1, 3, !dbg !653
  br i1 %2, label %bb3.epil.preheader, label %bb3.preheader.new, !dbg !653

bb3.preheader.new:                                ; preds = %bb3.preheader
  %unroll_iter = and i64 %0, -4, !dbg !653
  br label %bb3, !dbg !653

bb5.loopexit.unr-lcssa:                           ; preds = %bb3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0, !dbg !653
  br i1 %lcmp.mod.not, label %bb5, label %bb3.epil.preheader, !dbg !653

bb3.epil.preheader:                               ; preds = %bb5.loopexit.unr-lcssa, %bb3.preheader
  %store_forwarded.epil.init = phi double [ %load_initial, %bb3.preheader ], [ %20, %bb5.loopexit.unr-lcssa ]
  %iter.sroa.0.06.epil.init = phi i64 [ 1, %bb3.preheader ], [ %_17.3, %bb5.loopexit.unr-lcssa ]
  %lcmp.mod8 = icmp ne i64 %xtraiter, 0, !dbg !653
  tail call void @llvm.assume(i1 %lcmp.mod8), !dbg !653
  br label %bb3.epil, !dbg !653

bb3.epil:                                         ; preds = %bb3.epil, %bb3.epil.preheader
  %store_forwarded.epil = phi double [ %store_forwarded.epil.init, %bb3.epil.preheader ], [ %5, %bb3.epil ], !dbg !656
  %iter.sroa.0.06.epil = phi i64 [ %iter.sroa.0.06.epil.init, %bb3.epil.preheader ], [ %_17.epil, %bb3.epil ]
  %epil.iter = phi i64 [ 0, %bb3.epil.preheader ], [ %epil.iter.next, %bb3.epil ]
    #dbg_value(i64 %iter.sroa.0.06.epil, !631, !DIExpression(), !657)
    #dbg_value(i64 %iter.sroa.0.06.epil, !624, !DIExpression(), !625)
    #dbg_value(i64 %iter.sroa.0.06.epil, !641, !DIExpression(), !642)
    #dbg_value(i64 %iter.sroa.0.06.epil, !616, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !645)
    #dbg_value(i64 %iter.sroa.0.06.epil, !618, !DIExpression(), !658)
  %_17.epil = add nuw i64 %iter.sroa.0.06.epil, 1, !dbg !659
    #dbg_value(i64 %_17.epil, !616, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !645)
  %_7.epil = fmul double %store_forwarded.epil, 5.000000e-01, !dbg !656
  %3 = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.06.epil, !dbg !660
  %4 = load double, ptr %3, align 8, !dbg !660, !noundef !27
  %5 = fadd double %4, %_7.epil, !dbg !660
  store double %5, ptr %3, align 8, !dbg !660
    #dbg_value(ptr undef, !635, !DIExpression(), !646)
    #dbg_value(ptr undef, !630, !DIExpression(), !647)
    #dbg_value(ptr undef, !648, !DIExpression(), !652)
    #dbg_value(ptr undef, !651, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !654)
  %epil.iter.next = add i64 %epil.iter, 1, !dbg !653
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter, !dbg !653
  br i1 %epil.iter.cmp.not, label %bb5, label %bb3.epil, !dbg !653, !llvm.loop !661

bb5:                                              ; preds = %bb5.loopexit.unr-lcssa, %bb3.epil, %start
  ret void, !dbg !662

bb3:                                              ; preds = %bb3, %bb3.preheader.new
  %store_forwarded = phi double [ %load_initial, %bb3.preheader.new ], [ %20, %bb3 ], !dbg !656
  %iter.sroa.0.06 = phi i64 [ 1, %bb3.preheader.new ], [ %_17.3, %bb3 ]
  %niter = phi i64 [ 0, %bb3.preheader.new ], [ %niter.next.3, %bb3 ]
    #dbg_value(i64 %iter.sroa.0.06, !631, !DIExpression(), !657)
    #dbg_value(i64 %iter.sroa.0.06, !624, !DIExpression(), !625)
    #dbg_value(i64 %iter.sroa.0.06, !641, !DIExpression(), !642)
    #dbg_value(i64 %iter.sroa.0.06, !616, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !645)
    #dbg_value(i64 %iter.sroa.0.06, !618, !DIExpression(), !658)
    #dbg_value(i64 %iter.sroa.0.06, !616, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !645)
  %_7 = fmul double %store_forwarded, 5.000000e-01, !dbg !656
  %6 = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.06, !dbg !660
  %7 = load double, ptr %6, align 8, !dbg !660, !noundef !27
  %8 = fadd double %7, %_7, !dbg !660
  store double %8, ptr %6, align 8, !dbg !660
    #dbg_value(ptr undef, !635, !DIExpression(), !646)
    #dbg_value(ptr undef, !630, !DIExpression(), !647)
    #dbg_value(ptr undef, !648, !DIExpression(), !652)
    #dbg_value(ptr undef, !651, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !654)
    #dbg_value(i64 %iter.sroa.0.06, !631, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !657)
    #dbg_value(i64 %iter.sroa.0.06, !624, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !625)
    #dbg_value(i64 %iter.sroa.0.06, !641, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !642)
    #dbg_value(i64 %iter.sroa.0.06, !616, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !645)
    #dbg_value(i64 %iter.sroa.0.06, !618, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !658)
    #dbg_value(i64 %iter.sroa.0.06, !616, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !645)
  %_7.1 = fmul double %8, 5.000000e-01, !dbg !656
  %9 = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.06, !dbg !660
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 8, !dbg !660
  %11 = load double, ptr %10, align 8, !dbg !660, !noundef !27
  %12 = fadd double %11, %_7.1, !dbg !660
  store double %12, ptr %10, align 8, !dbg !660
    #dbg_value(i64 %iter.sroa.0.06, !631, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !657)
    #dbg_value(i64 %iter.sroa.0.06, !624, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !625)
    #dbg_value(i64 %iter.sroa.0.06, !641, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !642)
    #dbg_value(i64 %iter.sroa.0.06, !616, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !645)
    #dbg_value(i64 %iter.sroa.0.06, !618, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !658)
    #dbg_value(i64 %iter.sroa.0.06, !616, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !645)
  %_7.2 = fmul double %12, 5.000000e-01, !dbg !656
  %13 = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.06, !dbg !660
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 16, !dbg !660
  %15 = load double, ptr %14, align 8, !dbg !660, !noundef !27
  %16 = fadd double %15, %_7.2, !dbg !660
  store double %16, ptr %14, align 8, !dbg !660
    #dbg_value(i64 %iter.sroa.0.06, !631, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !657)
    #dbg_value(i64 %iter.sroa.0.06, !624, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !625)
    #dbg_value(i64 %iter.sroa.0.06, !641, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !642)
    #dbg_value(i64 %iter.sroa.0.06, !616, !DIExpression(DW_OP_plus_uconst, 4, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !645)
    #dbg_value(i64 %iter.sroa.0.06, !618, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !658)
  %_17.3 = add nuw i64 %iter.sroa.0.06, 4, !dbg !659
    #dbg_value(i64 %_17.3, !616, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !645)
  %_7.3 = fmul double %16, 5.000000e-01, !dbg !656
  %17 = getelementptr inbounds nuw double, ptr %x, i64 %iter.sroa.0.06, !dbg !660
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 24, !dbg !660
  %19 = load double, ptr %18, align 8, !dbg !660, !noundef !27
  %20 = fadd double %19, %_7.3, !dbg !660
  store double %20, ptr %18, align 8, !dbg !660
  %niter.next.3 = add i64 %niter, 4, !dbg !653
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter, !dbg !653
  br i1 %niter.ncmp.3, label %bb5.loopexit.unr-lcssa, label %bb3, !dbg !653
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite, inaccessiblemem: write) uwtable
define void @rust_scale_in_place(ptr noundef captures(address) %x, i64 noundef %n, double noundef %k) unnamed_addr #3 !dbg !663 {
start:
    #dbg_value(ptr poison, !683, !DIExpression(), !707)
    #dbg_value(ptr %x, !667, !DIExpression(), !710)
    #dbg_value(i64 %n, !668, !DIExpression(), !710)
    #dbg_value(i64 %n, !711, !DIExpression(), !727)
    #dbg_value(i64 %n, !739, !DIExpression(), !743)
    #dbg_value(double %k, !669, !DIExpression(), !710)
    #dbg_value(i64 1, !745, !DIExpression(), !752)
    #dbg_value(ptr %x, !736, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !754)
    #dbg_value(ptr %x, !731, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !755)
    #dbg_value(ptr %x, !722, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !756)
    #dbg_value(i64 %n, !736, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !754)
    #dbg_value(i64 %n, !731, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !755)
    #dbg_value(i64 %n, !722, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !756)
    #dbg_value(ptr %x, !723, !DIExpression(), !757)
    #dbg_value(ptr %x, !758, !DIExpression(), !761)
  %0 = icmp ne ptr %x, null, !dbg !763
  tail call void @llvm.assume(i1 %0), !dbg !763
    #dbg_value(ptr %x, !742, !DIExpression(), !743)
  %end_or_len.idx = shl i64 %n, 3, !dbg !764
  %end_or_len = getelementptr inbounds nuw i8, ptr %x, i64 %end_or_len.idx, !dbg !764
    #dbg_value(ptr %x, !670, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !765)
    #dbg_value(ptr %end_or_len, !670, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !765)
    #dbg_value(ptr undef, !683, !DIExpression(), !707)
    #dbg_value(ptr %x, !701, !DIExpression(), !766)
    #dbg_value(ptr %x, !751, !DIExpression(), !752)
    #dbg_value(ptr %end_or_len, !703, !DIExpression(), !767)
    #dbg_value(ptr poison, !768, !DIExpression(), !775)
    #dbg_value(ptr poison, !774, !DIExpression(), !777)
  %_236 = icmp eq i64 %n, 0, !dbg !778
  br i1 %_236, label %bb2, label %bb3.preheader, !dbg !776

bb3.preheader:                                    ; preds = %start
  %1 = add i64 %end_or_len.idx, -8, !dbg !776
  %2 = lshr exact i64 %1, 3, !dbg !776
  %3 = add nuw nsw i64 %2, 1, !dbg !776
  %min.iters.check = icmp ult i64 %1, 24, !dbg !776
  br i1 %min.iters.check, label %bb3.preheader9, label %vector.ph, !dbg !776

vector.ph:                                        ; preds = %bb3.preheader
  %n.vec = and i64 %3, 4611686018427387900
  %4 = shl i64 %n.vec, 3
  %5 = getelementptr i8, ptr %x, i64 %4
  %broadcast.splatinsert = insertelement <2 x double> poison, double %k, i64 0
  %broadcast.splat = shufflevector <2 x double> %broadcast.splatinsert, <2 x double> poison, <2 x i32> zeroinitializer
  br label %vector.body, !dbg !776

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %offset.idx = shl i64 %index, 3
  %next.gep = getelementptr i8, ptr %x, i64 %offset.idx
  %6 = getelementptr i8, ptr %next.gep, i64 16, !dbg !779
  %wide.load = load <2 x double>, ptr %next.gep, align 8, !dbg !779
  %wide.load8 = load <2 x double>, ptr %6, align 8, !dbg !779
  %7 = fmul <2 x double> %broadcast.splat, %wide.load, !dbg !780
  %8 = fmul <2 x double> %broadcast.splat, %wide.load8, !dbg !780
  %9 = fmul <2 x double> %wide.load, %7, !dbg !781
  %10 = fmul <2 x double> %wide.load8, %8, !dbg !781
  store <2 x double> %9, ptr %next.gep, align 8, !dbg !781
  store <2 x double> %10, ptr %6, align 8, !dbg !781
  %index.next = add nuw i64 %index, 4
  %11 = icmp eq i64 %index.next, %n.vec, !dbg !776
  br i1 %11, label %middle.block, label %vector.body, !dbg !776, !llvm.loop !782

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %3, %n.vec, !dbg !776
  br i1 %cmp.n, label %bb2, label %bb3.preheader9, !dbg !776

bb3.preheader9:                                   ; preds = %bb3.preheader, %middle.block
  %iter.sroa.0.07.ph = phi ptr [ %x, %bb3.preheader ], [ %5, %middle.block ]
  br label %bb3, !dbg !776

bb3:                                              ; preds = %bb3.preheader9, %bb3
  %iter.sroa.0.07 = phi ptr [ %_32, %bb3 ], [ %iter.sroa.0.07.ph, %bb3.preheader9 ]
    #dbg_value(ptr %iter.sroa.0.07, !670, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !765)
  %_32 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.07, i64 8, !dbg !785
    #dbg_value(ptr %_32, !670, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !765)
    #dbg_value(ptr %iter.sroa.0.07, !681, !DIExpression(), !786)
  %_10 = load double, ptr %iter.sroa.0.07, align 8, !dbg !779, !noundef !27
  %_9 = fmul double %k, %_10, !dbg !780
  %12 = fmul double %_10, %_9, !dbg !781
  store double %12, ptr %iter.sroa.0.07, align 8, !dbg !781
    #dbg_value(ptr undef, !683, !DIExpression(), !707)
    #dbg_value(ptr %_32, !701, !DIExpression(), !766)
    #dbg_value(ptr %_32, !751, !DIExpression(), !752)
    #dbg_value(ptr %end_or_len, !703, !DIExpression(), !767)
    #dbg_value(ptr poison, !768, !DIExpression(), !775)
    #dbg_value(ptr poison, !774, !DIExpression(), !777)
  %_23 = icmp eq ptr %_32, %end_or_len, !dbg !778
  br i1 %_23, label %bb2, label %bb3, !dbg !776, !llvm.loop !787

bb2:                                              ; preds = %bb3, %middle.block, %start
  ret void, !dbg !788
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read) uwtable
define noundef double @rust_window_roughness(ptr noundef readonly captures(none) %x, i64 noundef %n) unnamed_addr #4 personality ptr @rust_eh_personality !dbg !789 {
start:
    #dbg_value(ptr %x, !793, !DIExpression(), !795)
    #dbg_value(i64 %n, !794, !DIExpression(), !795)
    #dbg_value(double 0.000000e+00, !796, !DIExpression(), !830)
    #dbg_declare(ptr poison, !827, !DIExpression(), !832)
    #dbg_value(ptr %x, !826, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !830)
    #dbg_value(ptr %x, !833, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !852)
    #dbg_value(i64 %n, !826, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !830)
    #dbg_value(i64 %n, !833, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !852)
    #dbg_value(i64 2, !826, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !830)
    #dbg_value(i64 2, !833, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !852)
    #dbg_value(double 0.000000e+00, !843, !DIExpression(), !852)
    #dbg_declare(ptr poison, !844, !DIExpression(), !854)
    #dbg_value(double 0.000000e+00, !845, !DIExpression(), !855)
    #dbg_value(ptr undef, !856, !DIExpression(), !878)
    #dbg_value(i64 0, !880, !DIExpression(), !893)
    #dbg_value(i64 1, !925, !DIExpression(), !936)
    #dbg_value(i64 1, !938, !DIExpression(), !947)
    #dbg_value(i64 1, !880, !DIExpression(), !950)
  %_2.i8.i = icmp ult i64 %n, 2, !dbg !952
  br i1 %_2.i8.i, label %bb1, label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.preheader", !dbg !952

"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.preheader": ; preds = %start
  %_6.i.i.i.pre = load double, ptr %x, align 8, !dbg !953, !alias.scope !976, !noalias !979
  %0 = and i64 %n, 1, !dbg !952
  %lcmp.mod.not.not = icmp eq i64 %0, 0, !dbg !952
  br i1 %lcmp.mod.not.not, label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol", label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit", !dbg !952

"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol": ; preds = %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.preheader"
    #dbg_value(double 0.000000e+00, !845, !DIExpression(), !855)
    #dbg_value(ptr %x, !891, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !893)
    #dbg_value(i64 %n, !891, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !893)
    #dbg_value(i64 2, !892, !DIExpression(), !893)
    #dbg_value(ptr %x, !933, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !936)
    #dbg_value(ptr %x, !944, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !947)
    #dbg_value(ptr %x, !891, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !950)
    #dbg_value(i64 %n, !933, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !936)
    #dbg_value(i64 %n, !944, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !947)
    #dbg_value(i64 %n, !891, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !950)
    #dbg_value(i64 %n, !945, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !984)
    #dbg_value(i64 %n, !892, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !950)
    #dbg_value(ptr %x, !876, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !985)
    #dbg_value(i64 2, !876, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !985)
    #dbg_value(ptr %x, !847, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !986)
    #dbg_value(i64 2, !847, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !986)
    #dbg_value(ptr %x, !969, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !987)
    #dbg_value(i64 2, !969, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !987)
    #dbg_value(double 0.000000e+00, !968, !DIExpression(), !987)
    #dbg_value(ptr poison, !961, !DIExpression(), !988)
    #dbg_value(ptr undef, !960, !DIExpression(), !988)
  %_28.i.i.prol = getelementptr inbounds nuw i8, ptr %x, i64 8, !dbg !989
  %new_len.i.i.prol = add i64 %n, -1, !dbg !990
    #dbg_value(i64 %new_len.i.i.prol, !945, !DIExpression(), !984)
    #dbg_value(i64 %new_len.i.i.prol, !892, !DIExpression(), !950)
  %_3.i.i.i.prol = load double, ptr %_28.i.i.prol, align 8, !dbg !991, !alias.scope !976, !noalias !979, !noundef !27
  %_0.i.i.i.prol = fcmp ogt double %_3.i.i.i.prol, %_6.i.i.i.pre, !dbg !991
  %_5.i3.i.i.prol = fsub double %_3.i.i.i.prol, %_6.i.i.i.pre, !dbg !992
  %_4.i.i.i.prol = fmul double %_5.i3.i.i.prol, %_5.i3.i.i.prol, !dbg !992
  %_0.sroa.0.0.i.i.prol = select i1 %_0.i.i.i.prol, double %_4.i.i.i.prol, double 0.000000e+00, !dbg !992
    #dbg_value(double %_0.sroa.0.0.i.i.prol, !845, !DIExpression(), !855)
    #dbg_value(ptr undef, !856, !DIExpression(), !878)
    #dbg_value(i64 0, !880, !DIExpression(), !893)
    #dbg_value(i64 1, !925, !DIExpression(), !936)
    #dbg_value(i64 1, !938, !DIExpression(), !947)
    #dbg_value(i64 1, !880, !DIExpression(), !950)
  br label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit", !dbg !952

"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit": ; preds = %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol", %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.preheader"
  %_0.sroa.0.0.i.i.lcssa.unr = phi double [ poison, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.preheader" ], [ %_0.sroa.0.0.i.i.prol, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol" ]
  %_6.i.i.i.unr = phi double [ %_6.i.i.i.pre, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.preheader" ], [ %_3.i.i.i.prol, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol" ]
  %accum.sroa.0.011.i.unr = phi double [ 0.000000e+00, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.preheader" ], [ %_0.sroa.0.0.i.i.prol, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol" ]
  %new_len.i610.i.unr = phi i64 [ %n, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.preheader" ], [ %new_len.i.i.prol, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol" ]
  %_28.i79.i.unr = phi ptr [ %x, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.preheader" ], [ %_28.i.i.prol, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol" ]
  %1 = icmp eq i64 %n, 2, !dbg !952
  br i1 %1, label %bb1, label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i", !dbg !952

"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i": ; preds = %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit", %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i"
  %_6.i.i.i = phi double [ %_3.i.i.i.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i" ], [ %_6.i.i.i.unr, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit" ], !dbg !953
  %accum.sroa.0.011.i = phi double [ %_0.sroa.0.0.i.i.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i" ], [ %accum.sroa.0.011.i.unr, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit" ]
  %new_len.i610.i = phi i64 [ %new_len.i.i.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i" ], [ %new_len.i610.i.unr, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit" ]
  %_28.i79.i = phi ptr [ %_28.i.i.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i" ], [ %_28.i79.i.unr, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit" ]
    #dbg_value(double %accum.sroa.0.011.i, !845, !DIExpression(), !855)
    #dbg_value(ptr %_28.i79.i, !891, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !893)
    #dbg_value(i64 %new_len.i610.i, !891, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !893)
    #dbg_value(i64 2, !892, !DIExpression(), !893)
    #dbg_value(ptr %_28.i79.i, !933, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !936)
    #dbg_value(ptr %_28.i79.i, !944, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !947)
    #dbg_value(ptr %_28.i79.i, !891, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !950)
    #dbg_value(i64 %new_len.i610.i, !933, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !936)
    #dbg_value(i64 %new_len.i610.i, !944, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !947)
    #dbg_value(i64 %new_len.i610.i, !891, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !950)
    #dbg_value(i64 %new_len.i610.i, !945, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !984)
    #dbg_value(i64 %new_len.i610.i, !892, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !950)
    #dbg_value(ptr %_28.i79.i, !876, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !985)
    #dbg_value(i64 2, !876, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !985)
    #dbg_value(ptr %_28.i79.i, !847, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !986)
    #dbg_value(i64 2, !847, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !986)
    #dbg_value(ptr %_28.i79.i, !969, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !987)
    #dbg_value(i64 2, !969, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !987)
    #dbg_value(double %accum.sroa.0.011.i, !968, !DIExpression(), !987)
    #dbg_value(ptr poison, !961, !DIExpression(), !988)
    #dbg_value(ptr undef, !960, !DIExpression(), !988)
  %_28.i.i = getelementptr inbounds nuw i8, ptr %_28.i79.i, i64 8, !dbg !989
  %new_len.i.i = add i64 %new_len.i610.i, -1, !dbg !990
    #dbg_value(i64 %new_len.i.i, !945, !DIExpression(), !984)
    #dbg_value(i64 %new_len.i.i, !892, !DIExpression(), !950)
  %_3.i.i.i = load double, ptr %_28.i.i, align 8, !dbg !991, !alias.scope !976, !noalias !979, !noundef !27
  %_0.i.i.i = fcmp ogt double %_3.i.i.i, %_6.i.i.i, !dbg !991
  %_5.i3.i.i = fsub double %_3.i.i.i, %_6.i.i.i, !dbg !992
  %_4.i.i.i = fmul double %_5.i3.i.i, %_5.i3.i.i, !dbg !992
  %_0.i4.i.i = fadd double %accum.sroa.0.011.i, %_4.i.i.i, !dbg !992
  %_0.sroa.0.0.i.i = select i1 %_0.i.i.i, double %_0.i4.i.i, double %accum.sroa.0.011.i, !dbg !992
    #dbg_value(ptr undef, !856, !DIExpression(), !878)
    #dbg_value(i64 0, !880, !DIExpression(), !893)
    #dbg_value(i64 1, !925, !DIExpression(), !936)
    #dbg_value(i64 1, !938, !DIExpression(), !947)
    #dbg_value(i64 1, !880, !DIExpression(), !950)
    #dbg_value(double %_0.sroa.0.0.i.i, !845, !DIExpression(), !855)
    #dbg_value(ptr %_28.i.i, !891, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !893)
    #dbg_value(i64 %new_len.i.i, !891, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !893)
    #dbg_value(ptr %_28.i.i, !933, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !936)
    #dbg_value(ptr %_28.i.i, !944, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !947)
    #dbg_value(ptr %_28.i.i, !891, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !950)
    #dbg_value(i64 %new_len.i.i, !933, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !936)
    #dbg_value(i64 %new_len.i.i, !944, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !947)
    #dbg_value(i64 %new_len.i.i, !891, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !950)
    #dbg_value(i64 %new_len.i.i, !945, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !984)
    #dbg_value(i64 %new_len.i.i, !892, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !950)
    #dbg_value(ptr %_28.i.i, !876, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !985)
    #dbg_value(i64 2, !876, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !985)
    #dbg_value(ptr %_28.i.i, !847, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !986)
    #dbg_value(i64 2, !847, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !986)
    #dbg_value(ptr %_28.i.i, !969, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !987)
    #dbg_value(i64 2, !969, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !987)
    #dbg_value(double %_0.sroa.0.0.i.i, !968, !DIExpression(), !987)
  %_28.i.i.1 = getelementptr inbounds nuw i8, ptr %_28.i79.i, i64 16, !dbg !989
  %new_len.i.i.1 = add i64 %new_len.i610.i, -2, !dbg !990
    #dbg_value(i64 %new_len.i.i.1, !945, !DIExpression(), !984)
    #dbg_value(i64 %new_len.i.i.1, !892, !DIExpression(), !950)
  %_3.i.i.i.1 = load double, ptr %_28.i.i.1, align 8, !dbg !991, !alias.scope !976, !noalias !979, !noundef !27
  %_0.i.i.i.1 = fcmp ogt double %_3.i.i.i.1, %_3.i.i.i, !dbg !991
  %_5.i3.i.i.1 = fsub double %_3.i.i.i.1, %_3.i.i.i, !dbg !992
  %_4.i.i.i.1 = fmul double %_5.i3.i.i.1, %_5.i3.i.i.1, !dbg !992
  %_0.i4.i.i.1 = fadd double %_0.sroa.0.0.i.i, %_4.i.i.i.1, !dbg !992
  %_0.sroa.0.0.i.i.1 = select i1 %_0.i.i.i.1, double %_0.i4.i.i.1, double %_0.sroa.0.0.i.i, !dbg !992
    #dbg_value(double %_0.sroa.0.0.i.i.1, !845, !DIExpression(), !855)
  %_2.i.i.1 = icmp ult i64 %new_len.i.i, 3, !dbg !952
  br i1 %_2.i.i.1, label %bb1, label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i", !dbg !952

bb1:                                              ; preds = %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit", %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i", %start
  %accum.sroa.0.0.lcssa.i = phi double [ 0.000000e+00, %start ], [ %_0.sroa.0.0.i.i.lcssa.unr, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i.prol.loopexit" ], [ %_0.sroa.0.0.i.i.1, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E.exit.i" ], !dbg !852
    #dbg_value(ptr null, !876, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !985)
    #dbg_value(i64 poison, !876, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !985)
  ret double %accum.sroa.0.0.lcssa.i, !dbg !993
}

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #7

attributes #0 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: readwrite) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: read, inaccessiblemem: write) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite, inaccessiblemem: write) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #5 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

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
!7 = distinct !DISubprogram(name: "rust_dot", scope: !9, file: !8, line: 7, type: !10, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !27, retainedNodes: !15)
!8 = !DIFile(filename: "rust/rust_slices.rs", directory: ".", checksumkind: CSK_MD5, checksum: "f0d7ba0635b7da6e83c5783b2317c31b")
!9 = !DINamespace(name: "rust_slices", scope: null)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !13, !13, !14}
!12 = !DIBasicType(name: "f64", size: 64, encoding: DW_ATE_float)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const f64", baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!14 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!15 = !{!16, !17, !18, !19, !28}
!16 = !DILocalVariable(name: "x", arg: 1, scope: !7, file: !8, line: 7, type: !13)
!17 = !DILocalVariable(name: "y", arg: 2, scope: !7, file: !8, line: 7, type: !13)
!18 = !DILocalVariable(name: "n", arg: 3, scope: !7, file: !8, line: 7, type: !14)
!19 = !DILocalVariable(name: "x", scope: !20, file: !8, line: 8, type: !21, align: 64)
!20 = distinct !DILexicalBlock(scope: !7, file: !8, line: 8, column: 5)
!21 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[f64]", file: !22, size: 128, align: 64, elements: !23, templateParams: !27, identifier: "c2e5038d7aaf99ab8518798f59d45307")
!22 = !DIFile(filename: "<unknown>", directory: "")
!23 = !{!24, !26}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !21, file: !22, baseType: !25, size: 64, align: 64)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !21, file: !22, baseType: !14, size: 64, align: 64, offset: 64)
!27 = !{}
!28 = !DILocalVariable(name: "y", scope: !20, file: !8, line: 8, type: !21, align: 64)
!29 = !DILocalVariable(name: "self", arg: 1, scope: !30, file: !31, line: 418, type: !39)
!30 = distinct !DISubprogram(name: "__iterator_get_unchecked<f64>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hf058a97bb0d525c4E", scope: !32, file: !31, line: 418, type: !36, scopeLine: 418, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !48, retainedNodes: !56)
!31 = !DIFile(filename: "library/core/src/slice/iter/macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "87d1f0c2746f51593d75ddf4c9271f14")
!32 = !DINamespace(name: "{impl#171}", scope: !33)
!33 = !DINamespace(name: "iter", scope: !34)
!34 = !DINamespace(name: "slice", scope: !35)
!35 = !DINamespace(name: "core", scope: null)
!36 = !DISubroutineType(types: !37)
!37 = !{!38, !39, !14}
!38 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&f64", baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Iter<f64>", baseType: !40, size: 64, align: 64, dwarfAddressSpace: 0)
!40 = !DICompositeType(tag: DW_TAG_structure_type, name: "Iter<f64>", scope: !33, file: !22, size: 128, align: 64, flags: DIFlagPublic, elements: !41, templateParams: !48, identifier: "16a30a5ac3957b64bbb5ffb7be676784")
!41 = !{!42, !50, !51}
!42 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !40, file: !22, baseType: !43, size: 64, align: 64, flags: DIFlagPrivate)
!43 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<f64>", scope: !44, file: !22, size: 64, align: 64, flags: DIFlagPublic, elements: !46, templateParams: !48, identifier: "1ecac679bc3ea27f618623550abeeec7")
!44 = !DINamespace(name: "non_null", scope: !45)
!45 = !DINamespace(name: "ptr", scope: !35)
!46 = !{!47}
!47 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !43, file: !22, baseType: !13, size: 64, align: 64, flags: DIFlagPrivate)
!48 = !{!49}
!49 = !DITemplateTypeParameter(name: "T", type: !12)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !40, file: !22, baseType: !13, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !40, file: !22, baseType: !52, align: 8, offset: 128, flags: DIFlagPrivate)
!52 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&f64>", scope: !53, file: !22, align: 8, flags: DIFlagPublic, elements: !27, templateParams: !54, identifier: "edae5334879cec8fa6d1980c665f748a")
!53 = !DINamespace(name: "marker", scope: !35)
!54 = !{!55}
!55 = !DITemplateTypeParameter(name: "T", type: !38)
!56 = !{!29, !57}
!57 = !DILocalVariable(name: "idx", arg: 2, scope: !30, file: !31, line: 418, type: !14)
!58 = !DILocation(line: 0, scope: !30, inlinedAt: !59)
!59 = distinct !DILocation(line: 271, column: 26, scope: !60, inlinedAt: !87)
!60 = distinct !DILexicalBlock(scope: !62, file: !61, line: 268, column: 9)
!61 = !DIFile(filename: "library/core/src/iter/adapters/zip.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "3b799775cfe5a249b4485e2512707a77")
!62 = distinct !DISubprogram(name: "get_unchecked<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$13get_unchecked17h2aa9e5c793f01601E", scope: !63, file: !61, line: 267, type: !67, scopeLine: 267, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !80, retainedNodes: !83)
!63 = !DINamespace(name: "{impl#4}", scope: !64)
!64 = !DINamespace(name: "zip", scope: !65)
!65 = !DINamespace(name: "adapters", scope: !66)
!66 = !DINamespace(name: "iter", scope: !35)
!67 = !DISubroutineType(types: !68)
!68 = !{!69, !73, !14}
!69 = !DICompositeType(tag: DW_TAG_structure_type, name: "(&f64, &f64)", file: !22, size: 128, align: 64, elements: !70, templateParams: !27, identifier: "70d3215da7631c75bb661354973f5cc8")
!70 = !{!71, !72}
!71 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !69, file: !22, baseType: !38, size: 64, align: 64)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !69, file: !22, baseType: !38, size: 64, align: 64, offset: 64)
!73 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", baseType: !74, size: 64, align: 64, dwarfAddressSpace: 0)
!74 = !DICompositeType(tag: DW_TAG_structure_type, name: "Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", scope: !64, file: !22, size: 384, align: 64, flags: DIFlagPublic, elements: !75, templateParams: !80, identifier: "1cd6cf3f0a3037bd656f34c18a5e0258")
!75 = !{!76, !77, !78, !79}
!76 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !74, file: !22, baseType: !40, size: 128, align: 64, flags: DIFlagPrivate)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !74, file: !22, baseType: !40, size: 128, align: 64, offset: 128, flags: DIFlagPrivate)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "index", scope: !74, file: !22, baseType: !14, size: 64, align: 64, offset: 256, flags: DIFlagPrivate)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !74, file: !22, baseType: !14, size: 64, align: 64, offset: 320, flags: DIFlagPrivate)
!80 = !{!81, !82}
!81 = !DITemplateTypeParameter(name: "A", type: !40)
!82 = !DITemplateTypeParameter(name: "B", type: !40)
!83 = !{!84, !85, !86}
!84 = !DILocalVariable(name: "self", arg: 1, scope: !62, file: !61, line: 267, type: !73)
!85 = !DILocalVariable(name: "idx", arg: 2, scope: !62, file: !61, line: 267, type: !14)
!86 = !DILocalVariable(name: "idx", scope: !60, file: !61, line: 268, type: !14, align: 64)
!87 = distinct !DILocation(line: 286, column: 39, scope: !88, inlinedAt: !127)
!88 = distinct !DILexicalBlock(scope: !89, file: !61, line: 281, column: 9)
!89 = distinct !DILexicalBlock(scope: !90, file: !61, line: 281, column: 9)
!90 = distinct !DILexicalBlock(scope: !91, file: !61, line: 280, column: 9)
!91 = distinct !DILexicalBlock(scope: !92, file: !61, line: 279, column: 9)
!92 = distinct !DISubprogram(name: "fold<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>, f64, core::iter::adapters::map::map_fold::{closure_env#0}<(&f64, &f64), f64, f64, rust_slices::rust_dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE", scope: !63, file: !61, line: 275, type: !93, scopeLine: 275, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !124, retainedNodes: !108)
!93 = !DISubroutineType(types: !94)
!94 = !{!12, !74, !12, !95}
!95 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<(&f64, &f64), f64, f64, rust_slices::rust_dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>", scope: !96, file: !22, align: 8, elements: !98, templateParams: !27, identifier: "583f0b306a1804165e4e14221a62a83b")
!96 = !DINamespace(name: "map_fold", scope: !97)
!97 = !DINamespace(name: "map", scope: !65)
!98 = !{!99, !105}
!99 = !DIDerivedType(tag: DW_TAG_member, name: "g", scope: !95, file: !22, baseType: !100, align: 8)
!100 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>", scope: !101, file: !22, align: 8, elements: !27, identifier: "f1e811778e183f0df758e7ed8a5edf16")
!101 = !DINamespace(name: "sum", scope: !102)
!102 = !DINamespace(name: "{impl#132}", scope: !103)
!103 = !DINamespace(name: "accum", scope: !104)
!104 = !DINamespace(name: "traits", scope: !66)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !95, file: !22, baseType: !106, align: 8)
!106 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !107, file: !22, align: 8, elements: !27, identifier: "ab67be8fbb79bff4ab810b482be6824d")
!107 = !DINamespace(name: "rust_dot", scope: !9)
!108 = !{!109, !110, !111, !112, !113, !114, !123}
!109 = !DILocalVariable(name: "self", arg: 1, scope: !92, file: !61, line: 275, type: !74)
!110 = !DILocalVariable(name: "init", arg: 2, scope: !92, file: !61, line: 275, type: !12)
!111 = !DILocalVariable(name: "f", arg: 3, scope: !92, file: !61, line: 275, type: !95)
!112 = !DILocalVariable(name: "accum", scope: !91, file: !61, line: 279, type: !12, align: 64)
!113 = !DILocalVariable(name: "len", scope: !90, file: !61, line: 280, type: !14, align: 64)
!114 = !DILocalVariable(name: "iter", scope: !89, file: !61, line: 281, type: !115, align: 64)
!115 = !DICompositeType(tag: DW_TAG_structure_type, name: "Range<usize>", scope: !116, file: !22, size: 128, align: 64, flags: DIFlagPublic, elements: !118, templateParams: !121, identifier: "53448c16a7a0802d59f963f67d6d8fdf")
!116 = !DINamespace(name: "range", scope: !117)
!117 = !DINamespace(name: "ops", scope: !35)
!118 = !{!119, !120}
!119 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !115, file: !22, baseType: !14, size: 64, align: 64, flags: DIFlagPublic)
!120 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !115, file: !22, baseType: !14, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!121 = !{!122}
!122 = !DITemplateTypeParameter(name: "Idx", type: !14)
!123 = !DILocalVariable(name: "i", scope: !88, file: !61, line: 281, type: !14, align: 64)
!124 = !{!81, !82, !125, !126}
!125 = !DITemplateTypeParameter(name: "Acc", type: !12)
!126 = !DITemplateTypeParameter(name: "F", type: !95)
!127 = distinct !DILocation(line: 103, column: 9, scope: !128, inlinedAt: !134)
!128 = distinct !DISubprogram(name: "fold<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>, f64, core::iter::adapters::map::map_fold::{closure_env#0}<(&f64, &f64), f64, f64, rust_slices::rust_dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>>", linkageName: "_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf4422dc721e185beE", scope: !129, file: !61, line: 99, type: !93, scopeLine: 99, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !124, retainedNodes: !130)
!129 = !DINamespace(name: "{impl#1}", scope: !64)
!130 = !{!131, !132, !133}
!131 = !DILocalVariable(name: "self", arg: 1, scope: !128, file: !61, line: 99, type: !74)
!132 = !DILocalVariable(name: "init", scope: !128, file: !61, line: 99, type: !12, align: 64)
!133 = !DILocalVariable(name: "f", scope: !128, file: !61, line: 99, type: !95, align: 8)
!134 = !DILocation(line: 128, column: 19, scope: !135, inlinedAt: !154)
!135 = distinct !DISubprogram(name: "fold<f64, core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6baafaef7ded47cE", scope: !137, file: !136, line: 124, type: !138, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !151, retainedNodes: !147)
!136 = !DIFile(filename: "library/core/src/iter/adapters/map.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "47fd4c3c8424e034238ec6bb5a169812")
!137 = !DINamespace(name: "{impl#2}", scope: !97)
!138 = !DISubroutineType(types: !139)
!139 = !{!12, !140, !12, !100}
!140 = !DICompositeType(tag: DW_TAG_structure_type, name: "Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>", scope: !97, file: !22, size: 384, align: 64, flags: DIFlagPublic, elements: !141, templateParams: !144, identifier: "e5e2393d803322a319a06a01e969489d")
!141 = !{!142, !143}
!142 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !140, file: !22, baseType: !74, size: 384, align: 64, flags: DIFlagProtected)
!143 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !140, file: !22, baseType: !106, align: 8, offset: 384, flags: DIFlagPrivate)
!144 = !{!145, !146}
!145 = !DITemplateTypeParameter(name: "I", type: !74)
!146 = !DITemplateTypeParameter(name: "F", type: !106)
!147 = !{!148, !148, !149, !150}
!148 = !DILocalVariable(name: "self", scope: !135, file: !136, line: 124, type: !140, align: 64)
!149 = !DILocalVariable(name: "init", scope: !135, file: !136, line: 124, type: !12, align: 64)
!150 = !DILocalVariable(name: "g", scope: !135, file: !136, line: 124, type: !100, align: 8)
!151 = !{!152, !145, !146, !125, !153}
!152 = !DITemplateTypeParameter(name: "B", type: !12)
!153 = !DITemplateTypeParameter(name: "G", type: !100)
!154 = !DILocation(line: 161, column: 22, scope: !155, inlinedAt: !163)
!155 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hbd64f6ef7c676f8fE", scope: !102, file: !156, line: 160, type: !157, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !161, retainedNodes: !159)
!156 = !DIFile(filename: "library/core/src/iter/traits/accum.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "29c702feed2d279674f04740ce9fc327")
!157 = !DISubroutineType(types: !158)
!158 = !{!12, !140}
!159 = !{!160, !160}
!160 = !DILocalVariable(name: "iter", scope: !155, file: !156, line: 160, type: !140, align: 64)
!161 = !{!162}
!162 = !DITemplateTypeParameter(name: "I", type: !140)
!163 = !DILocation(line: 3658, column: 9, scope: !164, inlinedAt: !173)
!164 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>, f64>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3sum17h22e9efc69dd84d39E", scope: !166, file: !165, line: 3653, type: !157, scopeLine: 3653, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !170, retainedNodes: !168)
!165 = !DIFile(filename: "library/core/src/iter/traits/iterator.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "03f316921fc0b2bb7786dd4fa41456f9")
!166 = !DINamespace(name: "Iterator", scope: !167)
!167 = !DINamespace(name: "iterator", scope: !104)
!168 = !{!169, !169}
!169 = !DILocalVariable(name: "self", scope: !164, file: !165, line: 3653, type: !140, align: 64)
!170 = !{!171, !172}
!171 = !DITemplateTypeParameter(name: "Self", type: !140)
!172 = !DITemplateTypeParameter(name: "S", type: !12)
!173 = !DILocation(line: 9, column: 41, scope: !20)
!174 = !DILocation(line: 0, scope: !62, inlinedAt: !87)
!175 = !DILocation(line: 0, scope: !7)
!176 = !DILocalVariable(name: "len", scope: !177, file: !178, line: 97, type: !14, align: 64)
!177 = distinct !DILexicalBlock(scope: !179, file: !178, line: 97, column: 9)
!178 = !DIFile(filename: "library/core/src/slice/iter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "f33ab2e22fe09095bf73c41c52bd166c")
!179 = distinct !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h5fea07eaa19eac99E", scope: !40, file: !178, line: 96, type: !180, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !48, declaration: !182, retainedNodes: !183)
!180 = !DISubroutineType(types: !181)
!181 = !{!40, !21}
!182 = !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h5fea07eaa19eac99E", scope: !40, file: !178, line: 96, type: !180, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !48)
!183 = !{!184, !176, !185, !187}
!184 = !DILocalVariable(name: "slice", arg: 1, scope: !179, file: !178, line: 96, type: !21)
!185 = !DILocalVariable(name: "ptr", scope: !186, file: !178, line: 98, type: !43, align: 64)
!186 = distinct !DILexicalBlock(scope: !177, file: !178, line: 98, column: 9)
!187 = !DILocalVariable(name: "end_or_len", scope: !188, file: !178, line: 101, type: !13, align: 64)
!188 = distinct !DILexicalBlock(scope: !186, file: !178, line: 101, column: 13)
!189 = !DILocation(line: 0, scope: !177, inlinedAt: !190)
!190 = !DILocation(line: 1041, column: 9, scope: !191, inlinedAt: !196)
!191 = distinct !DISubprogram(name: "iter<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h49cfc10b4292fd5dE", scope: !193, file: !192, line: 1040, type: !180, scopeLine: 1040, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !48, retainedNodes: !194)
!192 = !DIFile(filename: "library/core/src/slice/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b606e5d97bff599edd0dcbc6067a14f1")
!193 = !DINamespace(name: "{impl#0}", scope: !34)
!194 = !{!195}
!195 = !DILocalVariable(name: "self", arg: 1, scope: !191, file: !192, line: 1040, type: !21)
!196 = !DILocation(line: 9, column: 7, scope: !20)
!197 = !DILocation(line: 0, scope: !135, inlinedAt: !154)
!198 = !DILocation(line: 124, column: 38, scope: !135, inlinedAt: !154)
!199 = !DILocation(line: 0, scope: !128, inlinedAt: !134)
!200 = !DILocation(line: 99, column: 38, scope: !128, inlinedAt: !134)
!201 = !DILocation(line: 0, scope: !20)
!202 = !DILocation(line: 0, scope: !191, inlinedAt: !196)
!203 = !DILocation(line: 0, scope: !179, inlinedAt: !190)
!204 = !DILocation(line: 0, scope: !186, inlinedAt: !190)
!205 = !DILocalVariable(name: "self", arg: 1, scope: !206, file: !207, line: 401, type: !43)
!206 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h129c5a2574c09d28E", scope: !43, file: !207, line: 401, type: !208, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !48, declaration: !211, retainedNodes: !212)
!207 = !DIFile(filename: "library/core/src/ptr/non_null.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e5222a5160165ba1cd09076ad7a11733")
!208 = !DISubroutineType(types: !209)
!209 = !{!210, !43}
!210 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut f64", baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!211 = !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h129c5a2574c09d28E", scope: !43, file: !207, line: 401, type: !208, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !48)
!212 = !{!205}
!213 = !DILocation(line: 0, scope: !206, inlinedAt: !214)
!214 = !DILocation(line: 102, column: 69, scope: !186, inlinedAt: !190)
!215 = !DILocation(line: 407, column: 18, scope: !206, inlinedAt: !214)
!216 = !DILocation(line: 0, scope: !164, inlinedAt: !173)
!217 = !DILocation(line: 0, scope: !155, inlinedAt: !163)
!218 = !DILocation(line: 0, scope: !92, inlinedAt: !127)
!219 = !DILocation(line: 275, column: 42, scope: !92, inlinedAt: !127)
!220 = !DILocalVariable(name: "n", scope: !221, file: !222, line: 211, type: !14, align: 64)
!221 = distinct !DISubprogram(name: "forward_unchecked", linkageName: "_RNvXsF_NtNtCsgEmfK2I1SDS_4core4iter5rangejNtB5_4Step17forward_unchecked", scope: !223, file: !222, line: 211, type: !225, scopeLine: 211, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !27, retainedNodes: !227)
!222 = !DIFile(filename: "library/core/src/iter/range.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e302cc3146df1591d87c4742d277fd2d")
!223 = !DINamespace(name: "{impl#43}", scope: !224)
!224 = !DINamespace(name: "range", scope: !66)
!225 = !DISubroutineType(types: !226)
!226 = !{!14, !14, !14}
!227 = !{!228, !220}
!228 = !DILocalVariable(name: "start", arg: 1, scope: !221, file: !222, line: 211, type: !14)
!229 = !DILocation(line: 0, scope: !221, inlinedAt: !230)
!230 = distinct !DILocation(line: 775, column: 35, scope: !231, inlinedAt: !255)
!231 = distinct !DILexicalBlock(scope: !232, file: !222, line: 773, column: 13)
!232 = distinct !DISubprogram(name: "spec_next<usize>", linkageName: "_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h0d4c05180d93683eE", scope: !233, file: !222, line: 771, type: !234, scopeLine: 771, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !243, retainedNodes: !252)
!233 = !DINamespace(name: "{impl#5}", scope: !224)
!234 = !DISubroutineType(types: !235)
!235 = !{!236, !251}
!236 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<usize>", scope: !237, file: !22, size: 128, align: 64, flags: DIFlagPublic, elements: !238, templateParams: !27, identifier: "6f59025219977f466509bd4ae79a2945")
!237 = !DINamespace(name: "option", scope: !35)
!238 = !{!239}
!239 = !DICompositeType(tag: DW_TAG_variant_part, scope: !236, file: !22, size: 128, align: 64, elements: !240, templateParams: !27, identifier: "57fdcff454be91893aca78d2b2510f66", discriminator: !249)
!240 = !{!241, !245}
!241 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !239, file: !22, baseType: !242, size: 128, align: 64, extraData: i64 0)
!242 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !236, file: !22, size: 128, align: 64, flags: DIFlagPublic, elements: !27, templateParams: !243, identifier: "5f402b7d82062085bb94b01d172ca4ec")
!243 = !{!244}
!244 = !DITemplateTypeParameter(name: "T", type: !14)
!245 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !239, file: !22, baseType: !246, size: 128, align: 64, extraData: i64 1)
!246 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !236, file: !22, size: 128, align: 64, flags: DIFlagPublic, elements: !247, templateParams: !243, identifier: "c70f2dfad93186ce146b7e80830727")
!247 = !{!248}
!248 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !246, file: !22, baseType: !14, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!249 = !DIDerivedType(tag: DW_TAG_member, scope: !236, file: !22, baseType: !250, size: 64, align: 64, flags: DIFlagArtificial)
!250 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!251 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::ops::range::Range<usize>", baseType: !115, size: 64, align: 64, dwarfAddressSpace: 0)
!252 = !{!253, !254}
!253 = !DILocalVariable(name: "self", arg: 1, scope: !232, file: !222, line: 771, type: !251)
!254 = !DILocalVariable(name: "old", scope: !231, file: !222, line: 773, type: !14, align: 64)
!255 = distinct !DILocation(line: 857, column: 14, scope: !256, inlinedAt: !262)
!256 = distinct !DISubprogram(name: "next<usize>", linkageName: "_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h707e50516fe207e7E", scope: !257, file: !222, line: 856, type: !234, scopeLine: 856, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !260, retainedNodes: !258)
!257 = !DINamespace(name: "{impl#6}", scope: !224)
!258 = !{!259}
!259 = !DILocalVariable(name: "self", arg: 1, scope: !256, file: !222, line: 856, type: !251)
!260 = !{!261}
!261 = !DITemplateTypeParameter(name: "A", type: !14)
!262 = distinct !DILocation(line: 281, column: 18, scope: !263, inlinedAt: !127)
!263 = !DILexicalBlockFile(scope: !89, file: !61, discriminator: 2)
!264 = !DILocalVariable(name: "rhs", scope: !265, file: !266, line: 832, type: !14, align: 64)
!265 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !267, file: !266, line: 832, type: !269, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !27, retainedNodes: !299)
!266 = !DIFile(filename: "library/core/src/num/uint_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "de2f29a3485fc28d710ba6c3062e6efa")
!267 = !DINamespace(name: "{impl#11}", scope: !268)
!268 = !DINamespace(name: "num", scope: !35)
!269 = !DISubroutineType(types: !270)
!270 = !{!14, !14, !14, !271}
!271 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::panic::location::Location", baseType: !272, size: 64, align: 64, dwarfAddressSpace: 0)
!272 = !DICompositeType(tag: DW_TAG_structure_type, name: "Location", scope: !273, file: !22, size: 192, align: 64, flags: DIFlagPublic, elements: !275, templateParams: !27, identifier: "c23b7de1297af8f4a89df3da49f37ee6")
!273 = !DINamespace(name: "location", scope: !274)
!274 = !DINamespace(name: "panic", scope: !35)
!275 = !{!276, !288, !290, !291}
!276 = !DIDerivedType(tag: DW_TAG_member, name: "filename", scope: !272, file: !22, baseType: !277, size: 128, align: 64, flags: DIFlagPrivate)
!277 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<str>", scope: !44, file: !22, size: 128, align: 64, flags: DIFlagPublic, elements: !278, templateParams: !286, identifier: "cc7383b2ce73f6838bfb6ae828fb6ae6")
!278 = !{!279}
!279 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !277, file: !22, baseType: !280, size: 128, align: 64, flags: DIFlagPrivate)
!280 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const str", file: !22, size: 128, align: 64, elements: !281, templateParams: !27, identifier: "238a44609877474087c05adf26cd41fa")
!281 = !{!282, !285}
!282 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !280, file: !22, baseType: !283, size: 64, align: 64)
!283 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !284, size: 64, align: 64, dwarfAddressSpace: 0)
!284 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!285 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !280, file: !22, baseType: !14, size: 64, align: 64, offset: 64)
!286 = !{!287}
!287 = !DITemplateTypeParameter(name: "T", type: !284)
!288 = !DIDerivedType(tag: DW_TAG_member, name: "line", scope: !272, file: !22, baseType: !289, size: 32, align: 32, offset: 128, flags: DIFlagPrivate)
!289 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!290 = !DIDerivedType(tag: DW_TAG_member, name: "col", scope: !272, file: !22, baseType: !289, size: 32, align: 32, offset: 160, flags: DIFlagPrivate)
!291 = !DIDerivedType(tag: DW_TAG_member, name: "_filename", scope: !272, file: !22, baseType: !292, align: 8, offset: 192, flags: DIFlagPrivate)
!292 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&str>", scope: !53, file: !22, align: 8, flags: DIFlagPublic, elements: !27, templateParams: !293, identifier: "e16ac355808b6aef9fb50b5f125fee05")
!293 = !{!294}
!294 = !DITemplateTypeParameter(name: "T", type: !295)
!295 = !DICompositeType(tag: DW_TAG_structure_type, name: "&str", file: !22, size: 128, align: 64, elements: !296, templateParams: !27, identifier: "9277eecd40495f85161460476aacc992")
!296 = !{!297, !298}
!297 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !295, file: !22, baseType: !283, size: 64, align: 64)
!298 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !295, file: !22, baseType: !14, size: 64, align: 64, offset: 64)
!299 = !{!300, !264}
!300 = !DILocalVariable(name: "self", arg: 1, scope: !265, file: !266, line: 832, type: !14)
!301 = !DILocation(line: 0, scope: !265, inlinedAt: !302)
!302 = distinct !DILocation(line: 213, column: 28, scope: !221, inlinedAt: !230)
!303 = !DILocation(line: 0, scope: !91, inlinedAt: !127)
!304 = !DILocation(line: 0, scope: !90, inlinedAt: !127)
!305 = !DILocation(line: 0, scope: !89, inlinedAt: !127)
!306 = !DILocation(line: 856, column: 13, scope: !256, inlinedAt: !262)
!307 = !DILocation(line: 771, column: 18, scope: !232, inlinedAt: !255)
!308 = !DILocalVariable(name: "self", arg: 1, scope: !309, file: !310, line: 1916, type: !317)
!309 = distinct !DISubprogram(name: "lt", linkageName: "_RNvXsU_NtNtCsgEmfK2I1SDS_4core3cmp5implsjNtB7_10PartialOrd2lt", scope: !311, file: !310, line: 1916, type: !314, scopeLine: 1916, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !27, retainedNodes: !318)
!310 = !DIFile(filename: "library/core/src/cmp.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9b875f3ee90b4abbf50efdba3db39504")
!311 = !DINamespace(name: "{impl#58}", scope: !312)
!312 = !DINamespace(name: "impls", scope: !313)
!313 = !DINamespace(name: "cmp", scope: !35)
!314 = !DISubroutineType(types: !315)
!315 = !{!316, !317, !317}
!316 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!317 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&usize", baseType: !14, size: 64, align: 64, dwarfAddressSpace: 0)
!318 = !{!308, !319}
!319 = !DILocalVariable(name: "other", arg: 2, scope: !309, file: !310, line: 1916, type: !317)
!320 = !DILocation(line: 1916, column: 19, scope: !309, inlinedAt: !321)
!321 = distinct !DILocation(line: 772, column: 12, scope: !232, inlinedAt: !255)
!322 = !DILocation(line: 1916, column: 26, scope: !309, inlinedAt: !321)
!323 = !DILocation(line: 1916, column: 50, scope: !309, inlinedAt: !321)
!324 = !DILocation(line: 772, column: 12, scope: !232, inlinedAt: !255)
!325 = !DILocation(line: 0, scope: !231, inlinedAt: !255)
!326 = !DILocation(line: 844, column: 17, scope: !265, inlinedAt: !302)
!327 = !DILocation(line: 0, scope: !88, inlinedAt: !127)
!328 = !DILocation(line: 0, scope: !60, inlinedAt: !87)
!329 = !DILocation(line: 961, column: 18, scope: !330, inlinedAt: !336)
!330 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h56854c45ad742558E", scope: !332, file: !331, line: 927, type: !334, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !48)
!331 = !DIFile(filename: "library/core/src/ptr/mut_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "7c03c8e0ae695174f7f10881dc49d2cb")
!332 = !DINamespace(name: "{impl#0}", scope: !333)
!333 = !DINamespace(name: "mut_ptr", scope: !45)
!334 = !DISubroutineType(types: !335)
!335 = !{!210, !210, !14, !271}
!336 = distinct !DILocation(line: 429, column: 60, scope: !30, inlinedAt: !59)
!337 = !DILocation(line: 0, scope: !30, inlinedAt: !338)
!338 = distinct !DILocation(line: 271, column: 64, scope: !60, inlinedAt: !87)
!339 = !DILocation(line: 961, column: 18, scope: !330, inlinedAt: !340)
!340 = distinct !DILocation(line: 429, column: 60, scope: !30, inlinedAt: !338)
!341 = !{!342}
!342 = distinct !{!342, !343, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0"}
!343 = distinct !{!343, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E"}
!344 = !DILocation(line: 286, column: 25, scope: !88, inlinedAt: !127)
!345 = !{!346}
!346 = distinct !{!346, !343, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1"}
!347 = !DILocalVariable(name: "acc", arg: 2, scope: !348, file: !136, line: 88, type: !12)
!348 = distinct !DISubprogram(name: "{closure#0}<(&f64, &f64), f64, f64, rust_slices::rust_dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E", scope: !96, file: !136, line: 88, type: !349, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !356, retainedNodes: !352)
!349 = !DISubroutineType(types: !350)
!350 = !{!12, !351, !12, !69}
!351 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::map::map_fold::{closure_env#0}<(&f64, &f64), f64, f64, rust_slices::rust_dot::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>>", baseType: !95, size: 64, align: 64, dwarfAddressSpace: 0)
!352 = !{!347, !353, !354, !355}
!353 = !DILocalVariable(name: "elt", arg: 3, scope: !348, file: !136, line: 88, type: !69)
!354 = !DILocalVariable(name: "g", scope: !348, file: !136, line: 86, type: !100, align: 8)
!355 = !DILocalVariable(name: "f", scope: !348, file: !136, line: 85, type: !106, align: 8)
!356 = !{!357, !152, !125, !358, !359}
!357 = !DITemplateTypeParameter(name: "T", type: !69)
!358 = !DITemplateTypeParameter(name: "impl FnMut(T) -> B", type: !106)
!359 = !DITemplateTypeParameter(name: "impl FnMut(Acc, B) -> Acc", type: !100)
!360 = !DILocation(line: 0, scope: !348, inlinedAt: !361)
!361 = distinct !DILocation(line: 286, column: 25, scope: !88, inlinedAt: !127)
!362 = !{!363}
!363 = distinct !{!363, !364, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0"}
!364 = distinct !{!364, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E"}
!365 = !DILocation(line: 88, column: 28, scope: !348, inlinedAt: !361)
!366 = !{!367}
!367 = distinct !{!367, !364, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1"}
!368 = !DILocalVariable(arg: 1, scope: !369, file: !8, line: 9, type: !372)
!369 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E", scope: !107, file: !8, line: 9, type: !370, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !27, retainedNodes: !373)
!370 = !DISubroutineType(types: !371)
!371 = !{!12, !372, !69}
!372 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_slices::rust_dot::{closure_env#0}", baseType: !106, size: 64, align: 64, dwarfAddressSpace: 0)
!373 = !{!374, !376, !368, !377}
!374 = !DILocalVariable(name: "a", scope: !375, file: !8, line: 9, type: !38, align: 64)
!375 = distinct !DILexicalBlock(scope: !369, file: !8, line: 9, column: 34)
!376 = !DILocalVariable(name: "b", scope: !375, file: !8, line: 9, type: !38, align: 64)
!377 = !DILocalVariable(arg: 2, scope: !369, file: !8, line: 9, type: !69)
!378 = !DILocation(line: 0, scope: !369, inlinedAt: !379)
!379 = distinct !DILocation(line: 88, column: 28, scope: !348, inlinedAt: !361)
!380 = !DILocation(line: 0, scope: !375, inlinedAt: !379)
!381 = !DILocalVariable(name: "self", arg: 1, scope: !382, file: !383, line: 49, type: !38)
!382 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul", scope: !384, file: !383, line: 49, type: !386, scopeLine: 49, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !27, retainedNodes: !388)
!383 = !DIFile(filename: "library/core/src/internal_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9ec673d06a3eb53c47178443a566ec32")
!384 = !DINamespace(name: "{impl#188}", scope: !385)
!385 = !DINamespace(name: "arith", scope: !117)
!386 = !DISubroutineType(types: !387)
!387 = !{!12, !38, !38, !271}
!388 = !{!381, !389}
!389 = !DILocalVariable(name: "other", arg: 2, scope: !382, file: !383, line: 49, type: !38)
!390 = !DILocation(line: 0, scope: !382, inlinedAt: !391)
!391 = distinct !DILocation(line: 9, column: 34, scope: !375, inlinedAt: !379)
!392 = !DILocation(line: 50, column: 31, scope: !382, inlinedAt: !391)
!393 = !{!363, !342}
!394 = !{!367, !346, !395}
!395 = distinct !{!395, !396, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE: %self"}
!396 = distinct !{!396, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h297bda3a6f4f6d3dE"}
!397 = !DILocation(line: 50, column: 38, scope: !382, inlinedAt: !391)
!398 = !{!367, !346}
!399 = !{!363, !342, !395}
!400 = !DILocation(line: 352, column: 45, scope: !401, inlinedAt: !406)
!401 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs2g_NtNtCsgEmfK2I1SDS_4core3ops5arithdNtB6_3Mul3mul", scope: !403, file: !402, line: 352, type: !404, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !27)
!402 = !DIFile(filename: "library/core/src/ops/arith.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "82a843efd6957c9872d7564e4a5df756")
!403 = !DINamespace(name: "{impl#142}", scope: !385)
!404 = !DISubroutineType(types: !405)
!405 = !{!12, !12, !12, !271}
!406 = distinct !DILocation(line: 50, column: 17, scope: !382, inlinedAt: !391)
!407 = !DILocalVariable(arg: 1, scope: !408, file: !156, line: 164, type: !411)
!408 = distinct !DISubprogram(name: "{closure#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h12fa8b3d1d1d2ce6E", scope: !101, file: !156, line: 164, type: !409, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !161, retainedNodes: !412)
!409 = !DISubroutineType(types: !410)
!410 = !{!12, !411, !12, !12}
!411 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_slices::rust_dot::{closure_env#0}>>", baseType: !100, size: 64, align: 64, dwarfAddressSpace: 0)
!412 = !{!413, !414, !407}
!413 = !DILocalVariable(name: "a", arg: 2, scope: !408, file: !156, line: 164, type: !12)
!414 = !DILocalVariable(name: "b", arg: 3, scope: !408, file: !156, line: 164, type: !12)
!415 = !DILocation(line: 0, scope: !408, inlinedAt: !416)
!416 = distinct !DILocation(line: 88, column: 21, scope: !348, inlinedAt: !361)
!417 = !DILocation(line: 164, column: 28, scope: !408, inlinedAt: !416)
!418 = !{!419}
!419 = distinct !{!419, !343, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It1"}
!420 = !{!421}
!421 = distinct !{!421, !343, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It1"}
!422 = !{!423}
!423 = distinct !{!423, !364, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It1"}
!424 = !{!425}
!425 = distinct !{!425, !364, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It1"}
!426 = !{!423, !419}
!427 = !{!425, !421, !395}
!428 = !{!425, !421}
!429 = !{!423, !419, !395}
!430 = !{!431}
!431 = distinct !{!431, !343, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It2"}
!432 = !{!433}
!433 = distinct !{!433, !343, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It2"}
!434 = !{!435}
!435 = distinct !{!435, !364, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It2"}
!436 = !{!437}
!437 = distinct !{!437, !364, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It2"}
!438 = !{!435, !431}
!439 = !{!437, !433, !395}
!440 = !{!437, !433}
!441 = !{!435, !431, !395}
!442 = !{!443}
!443 = distinct !{!443, !343, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.0:It3"}
!444 = !{!445}
!445 = distinct !{!445, !343, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hd2a7b8a2e23d4ed2E: %elt.1:It3"}
!446 = !{!447}
!447 = distinct !{!447, !364, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.0:It3"}
!448 = !{!449}
!449 = distinct !{!449, !364, !"_ZN11rust_slices8rust_dot28_$u7b$$u7b$closure$u7d$$u7d$17h283c4c74b1049ae6E: %_2.1:It3"}
!450 = !{!447, !443}
!451 = !{!449, !445, !395}
!452 = !{!449, !445}
!453 = !{!447, !443, !395}
!454 = distinct !{!454, !455}
!455 = !{!"llvm.loop.unroll.disable"}
!456 = !DILocation(line: 10, column: 2, scope: !7)
!457 = distinct !DISubprogram(name: "rust_float_mean_square", scope: !9, file: !8, line: 43, type: !458, scopeLine: 43, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !27, retainedNodes: !462)
!458 = !DISubroutineType(types: !459)
!459 = !{!460, !461, !14}
!460 = !DIBasicType(name: "f32", size: 32, encoding: DW_ATE_float)
!461 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const f32", baseType: !460, size: 64, align: 64, dwarfAddressSpace: 0)
!462 = !{!463, !464, !465, !472, !474, !490}
!463 = !DILocalVariable(name: "x", arg: 1, scope: !457, file: !8, line: 43, type: !461)
!464 = !DILocalVariable(name: "n", arg: 2, scope: !457, file: !8, line: 43, type: !14)
!465 = !DILocalVariable(name: "x", scope: !466, file: !8, line: 44, type: !467, align: 64)
!466 = distinct !DILexicalBlock(scope: !457, file: !8, line: 44, column: 5)
!467 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const [f32]", file: !22, size: 128, align: 64, elements: !468, templateParams: !27, identifier: "6a8c01e86f2f5835e5097e4d04a9acbb")
!468 = !{!469, !471}
!469 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !467, file: !22, baseType: !470, size: 64, align: 64)
!470 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !460, size: 64, align: 64, dwarfAddressSpace: 0)
!471 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !467, file: !22, baseType: !14, size: 64, align: 64, offset: 64)
!472 = !DILocalVariable(name: "s", scope: !473, file: !8, line: 45, type: !460, align: 32)
!473 = distinct !DILexicalBlock(scope: !466, file: !8, line: 45, column: 5)
!474 = !DILocalVariable(name: "iter", scope: !475, file: !8, line: 46, type: !476, align: 64)
!475 = distinct !DILexicalBlock(scope: !473, file: !8, line: 46, column: 5)
!476 = !DICompositeType(tag: DW_TAG_structure_type, name: "Iter<f32>", scope: !33, file: !22, size: 128, align: 64, flags: DIFlagPublic, elements: !477, templateParams: !482, identifier: "24760ae0bb61cce5437cdf5ba81b085d")
!477 = !{!478, !484, !485}
!478 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !476, file: !22, baseType: !479, size: 64, align: 64, flags: DIFlagPrivate)
!479 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<f32>", scope: !44, file: !22, size: 64, align: 64, flags: DIFlagPublic, elements: !480, templateParams: !482, identifier: "23cd9b1a2169fa6ca11e4c98cd74e8e5")
!480 = !{!481}
!481 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !479, file: !22, baseType: !461, size: 64, align: 64, flags: DIFlagPrivate)
!482 = !{!483}
!483 = !DITemplateTypeParameter(name: "T", type: !460)
!484 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !476, file: !22, baseType: !461, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!485 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !476, file: !22, baseType: !486, align: 8, offset: 128, flags: DIFlagPrivate)
!486 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&f32>", scope: !53, file: !22, align: 8, flags: DIFlagPublic, elements: !27, templateParams: !487, identifier: "4bb0806e0b9d863e54bc9befd6b1efe3")
!487 = !{!488}
!488 = !DITemplateTypeParameter(name: "T", type: !489)
!489 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&f32", baseType: !460, size: 64, align: 64, dwarfAddressSpace: 0)
!490 = !DILocalVariable(name: "v", scope: !491, file: !8, line: 46, type: !460, align: 32)
!491 = distinct !DILexicalBlock(scope: !475, file: !8, line: 46, column: 5)
!492 = !DILocalVariable(name: "self", arg: 1, scope: !493, file: !31, line: 157, type: !507)
!493 = distinct !DISubprogram(name: "next<f32>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h7a82149a4f7f321fE", scope: !32, file: !31, line: 157, type: !494, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !482, retainedNodes: !508)
!494 = !DISubroutineType(types: !495)
!495 = !{!496, !507}
!496 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&f32>", scope: !237, file: !22, size: 64, align: 64, flags: DIFlagPublic, elements: !497, templateParams: !27, identifier: "a87ca59d10b869bfd705bceda929cfc4")
!497 = !{!498}
!498 = !DICompositeType(tag: DW_TAG_variant_part, scope: !496, file: !22, size: 64, align: 64, elements: !499, templateParams: !27, identifier: "145c806562c7fe2e5000899673db7d2", discriminator: !506)
!499 = !{!500, !502}
!500 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !498, file: !22, baseType: !501, size: 64, align: 64, extraData: i64 0)
!501 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !496, file: !22, size: 64, align: 64, flags: DIFlagPublic, elements: !27, templateParams: !487, identifier: "94a68cdcf8d857edf16a9c8745a73513")
!502 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !498, file: !22, baseType: !503, size: 64, align: 64)
!503 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !496, file: !22, size: 64, align: 64, flags: DIFlagPublic, elements: !504, templateParams: !487, identifier: "25ae66c168de4efb97e6c6a643b6e8c9")
!504 = !{!505}
!505 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !503, file: !22, baseType: !489, size: 64, align: 64, flags: DIFlagPublic)
!506 = !DIDerivedType(tag: DW_TAG_member, scope: !496, file: !22, baseType: !250, size: 64, align: 64, flags: DIFlagArtificial)
!507 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Iter<f32>", baseType: !476, size: 64, align: 64, dwarfAddressSpace: 0)
!508 = !{!492, !509, !511, !513}
!509 = !DILocalVariable(name: "ptr", scope: !510, file: !31, line: 161, type: !479, align: 64)
!510 = distinct !DILexicalBlock(scope: !493, file: !31, line: 161, column: 17)
!511 = !DILocalVariable(name: "end_or_len", scope: !512, file: !31, line: 162, type: !461, align: 64)
!512 = distinct !DILexicalBlock(scope: !510, file: !31, line: 162, column: 17)
!513 = !DILocalVariable(name: "len", scope: !514, file: !31, line: 167, type: !14, align: 64)
!514 = distinct !DILexicalBlock(scope: !512, file: !31, line: 167, column: 25)
!515 = !DILocation(line: 157, column: 21, scope: !493, inlinedAt: !516)
!516 = !DILocation(line: 46, column: 15, scope: !517)
!517 = !DILexicalBlockFile(scope: !475, file: !8, discriminator: 2)
!518 = !DILocation(line: 0, scope: !457)
!519 = !DILocalVariable(name: "len", scope: !520, file: !178, line: 97, type: !14, align: 64)
!520 = distinct !DILexicalBlock(scope: !521, file: !178, line: 97, column: 9)
!521 = distinct !DISubprogram(name: "new<f32>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h3055ac26d0cb29d3E", scope: !476, file: !178, line: 96, type: !522, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !482, declaration: !528, retainedNodes: !529)
!522 = !DISubroutineType(types: !523)
!523 = !{!476, !524}
!524 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[f32]", file: !22, size: 128, align: 64, elements: !525, templateParams: !27, identifier: "e7193ce1890c77a4ff44c72207b247fe")
!525 = !{!526, !527}
!526 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !524, file: !22, baseType: !470, size: 64, align: 64)
!527 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !524, file: !22, baseType: !14, size: 64, align: 64, offset: 64)
!528 = !DISubprogram(name: "new<f32>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h3055ac26d0cb29d3E", scope: !476, file: !178, line: 96, type: !522, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !482)
!529 = !{!530, !519, !531, !533}
!530 = !DILocalVariable(name: "slice", arg: 1, scope: !521, file: !178, line: 96, type: !467)
!531 = !DILocalVariable(name: "ptr", scope: !532, file: !178, line: 98, type: !479, align: 64)
!532 = distinct !DILexicalBlock(scope: !520, file: !178, line: 98, column: 9)
!533 = !DILocalVariable(name: "end_or_len", scope: !534, file: !178, line: 101, type: !461, align: 64)
!534 = distinct !DILexicalBlock(scope: !532, file: !178, line: 101, column: 13)
!535 = !DILocation(line: 0, scope: !520, inlinedAt: !536)
!536 = !DILocation(line: 1041, column: 9, scope: !537, inlinedAt: !540)
!537 = distinct !DISubprogram(name: "iter<f32>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h7c367e38d74f2747E", scope: !193, file: !192, line: 1040, type: !522, scopeLine: 1040, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !482, retainedNodes: !538)
!538 = !{!539}
!539 = !DILocalVariable(name: "self", arg: 1, scope: !537, file: !192, line: 1040, type: !467)
!540 = !DILocation(line: 26, column: 14, scope: !541, inlinedAt: !545)
!541 = distinct !DISubprogram(name: "into_iter<f32>", linkageName: "_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17h6cb5cea89ce30a71E", scope: !542, file: !178, line: 25, type: !522, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !482, retainedNodes: !543)
!542 = !DINamespace(name: "{impl#1}", scope: !33)
!543 = !{!544}
!544 = !DILocalVariable(name: "self", arg: 1, scope: !541, file: !178, line: 25, type: !467)
!545 = !DILocation(line: 46, column: 15, scope: !473)
!546 = !DILocalVariable(name: "count", arg: 2, scope: !547, file: !331, line: 927, type: !14)
!547 = distinct !DISubprogram(name: "add<f32>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hd759e53691394f15E", scope: !332, file: !331, line: 927, type: !548, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !482, retainedNodes: !551)
!548 = !DISubroutineType(types: !549)
!549 = !{!550, !550, !14, !271}
!550 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut f32", baseType: !460, size: 64, align: 64, dwarfAddressSpace: 0)
!551 = !{!552, !546}
!552 = !DILocalVariable(name: "self", arg: 1, scope: !547, file: !331, line: 927, type: !550)
!553 = !DILocation(line: 0, scope: !547, inlinedAt: !554)
!554 = !DILocation(line: 102, column: 78, scope: !532, inlinedAt: !536)
!555 = !DILocalVariable(name: "count", scope: !556, file: !207, line: 651, type: !14, align: 64)
!556 = distinct !DISubprogram(name: "add<f32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17h953d0f428fc09fe4E", scope: !479, file: !207, line: 651, type: !557, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !482, declaration: !559, retainedNodes: !560)
!557 = !DISubroutineType(types: !558)
!558 = !{!479, !479, !14}
!559 = !DISubprogram(name: "add<f32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17h953d0f428fc09fe4E", scope: !479, file: !207, line: 651, type: !557, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !482)
!560 = !{!561, !555}
!561 = !DILocalVariable(name: "self", arg: 1, scope: !556, file: !207, line: 651, type: !479)
!562 = !DILocation(line: 0, scope: !556, inlinedAt: !563)
!563 = !DILocation(line: 185, column: 40, scope: !512, inlinedAt: !516)
!564 = !DILocation(line: 0, scope: !466)
!565 = !DILocation(line: 0, scope: !541, inlinedAt: !545)
!566 = !DILocation(line: 0, scope: !537, inlinedAt: !540)
!567 = !DILocation(line: 0, scope: !521, inlinedAt: !536)
!568 = !DILocation(line: 0, scope: !473)
!569 = !DILocation(line: 0, scope: !532, inlinedAt: !536)
!570 = !DILocalVariable(name: "self", arg: 1, scope: !571, file: !207, line: 401, type: !479)
!571 = distinct !DISubprogram(name: "as_ptr<f32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17hb528f09ee1da2fc9E", scope: !479, file: !207, line: 401, type: !572, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !482, declaration: !574, retainedNodes: !575)
!572 = !DISubroutineType(types: !573)
!573 = !{!550, !479}
!574 = !DISubprogram(name: "as_ptr<f32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17hb528f09ee1da2fc9E", scope: !479, file: !207, line: 401, type: !572, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !482)
!575 = !{!570}
!576 = !DILocation(line: 0, scope: !571, inlinedAt: !577)
!577 = !DILocation(line: 102, column: 69, scope: !532, inlinedAt: !536)
!578 = !DILocation(line: 407, column: 18, scope: !571, inlinedAt: !577)
!579 = !DILocation(line: 961, column: 18, scope: !547, inlinedAt: !554)
!580 = !DILocation(line: 0, scope: !475)
!581 = !DILocation(line: 0, scope: !510, inlinedAt: !516)
!582 = !DILocation(line: 0, scope: !512, inlinedAt: !516)
!583 = !DILocalVariable(name: "self", arg: 1, scope: !584, file: !207, line: 1719, type: !588)
!584 = distinct !DISubprogram(name: "eq<f32>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17h67c9d6e9306922f3E", scope: !585, file: !207, line: 1719, type: !586, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !482, retainedNodes: !589)
!585 = !DINamespace(name: "{impl#16}", scope: !44)
!586 = !DISubroutineType(types: !587)
!587 = !{!316, !588, !588}
!588 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::ptr::non_null::NonNull<f32>", baseType: !479, size: 64, align: 64, dwarfAddressSpace: 0)
!589 = !{!583, !590}
!590 = !DILocalVariable(name: "other", arg: 2, scope: !584, file: !207, line: 1719, type: !588)
!591 = !DILocation(line: 1719, column: 11, scope: !584, inlinedAt: !592)
!592 = !DILocation(line: 180, column: 28, scope: !512, inlinedAt: !516)
!593 = !DILocation(line: 1719, column: 18, scope: !584, inlinedAt: !592)
!594 = !DILocation(line: 1720, column: 9, scope: !584, inlinedAt: !592)
!595 = !DILocation(line: 659, column: 28, scope: !556, inlinedAt: !563)
!596 = !DILocation(line: 46, column: 10, scope: !475)
!597 = !DILocation(line: 0, scope: !491)
!598 = !DILocation(line: 47, column: 14, scope: !491)
!599 = !DILocation(line: 47, column: 9, scope: !491)
!600 = distinct !{!600, !455}
!601 = !DILocation(line: 49, column: 9, scope: !473)
!602 = !DILocation(line: 49, column: 5, scope: !473)
!603 = !DILocation(line: 50, column: 2, scope: !457)
!604 = distinct !DISubprogram(name: "rust_prefix_sum_in_place", scope: !9, file: !8, line: 55, type: !605, scopeLine: 55, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !27, retainedNodes: !607)
!605 = !DISubroutineType(types: !606)
!606 = !{null, !210, !14}
!607 = !{!608, !609, !610, !616, !618}
!608 = !DILocalVariable(name: "x", arg: 1, scope: !604, file: !8, line: 55, type: !210)
!609 = !DILocalVariable(name: "n", arg: 2, scope: !604, file: !8, line: 55, type: !14)
!610 = !DILocalVariable(name: "x", scope: !611, file: !8, line: 56, type: !612, align: 64)
!611 = distinct !DILexicalBlock(scope: !604, file: !8, line: 56, column: 5)
!612 = !DICompositeType(tag: DW_TAG_structure_type, name: "*mut [f64]", file: !22, size: 128, align: 64, elements: !613, templateParams: !27, identifier: "75bca83efcea5d977a09d9c34899fde")
!613 = !{!614, !615}
!614 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !612, file: !22, baseType: !25, size: 64, align: 64)
!615 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !612, file: !22, baseType: !14, size: 64, align: 64, offset: 64)
!616 = !DILocalVariable(name: "iter", scope: !617, file: !8, line: 57, type: !115, align: 64)
!617 = distinct !DILexicalBlock(scope: !611, file: !8, line: 57, column: 5)
!618 = !DILocalVariable(name: "i", scope: !619, file: !8, line: 57, type: !14, align: 64)
!619 = distinct !DILexicalBlock(scope: !617, file: !8, line: 57, column: 5)
!620 = !DILocation(line: 0, scope: !604)
!621 = !DILocalVariable(name: "n", scope: !622, file: !222, line: 211, type: !14, align: 64)
!622 = distinct !DISubprogram(name: "forward_unchecked", linkageName: "_RNvXsF_NtNtCsgEmfK2I1SDS_4core4iter5rangejNtB5_4Step17forward_unchecked", scope: !223, file: !222, line: 211, type: !225, scopeLine: 211, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !27, retainedNodes: !623)
!623 = !{!624, !621}
!624 = !DILocalVariable(name: "start", arg: 1, scope: !622, file: !222, line: 211, type: !14)
!625 = !DILocation(line: 0, scope: !622, inlinedAt: !626)
!626 = !DILocation(line: 775, column: 35, scope: !627, inlinedAt: !632)
!627 = distinct !DILexicalBlock(scope: !628, file: !222, line: 773, column: 13)
!628 = distinct !DISubprogram(name: "spec_next<usize>", linkageName: "_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h0d4c05180d93683eE", scope: !233, file: !222, line: 771, type: !234, scopeLine: 771, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !243, retainedNodes: !629)
!629 = !{!630, !631}
!630 = !DILocalVariable(name: "self", arg: 1, scope: !628, file: !222, line: 771, type: !251)
!631 = !DILocalVariable(name: "old", scope: !627, file: !222, line: 773, type: !14, align: 64)
!632 = !DILocation(line: 857, column: 14, scope: !633, inlinedAt: !636)
!633 = distinct !DISubprogram(name: "next<usize>", linkageName: "_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h707e50516fe207e7E", scope: !257, file: !222, line: 856, type: !234, scopeLine: 856, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !260, retainedNodes: !634)
!634 = !{!635}
!635 = !DILocalVariable(name: "self", arg: 1, scope: !633, file: !222, line: 856, type: !251)
!636 = !DILocation(line: 57, column: 14, scope: !637)
!637 = !DILexicalBlockFile(scope: !617, file: !8, discriminator: 2)
!638 = !DILocalVariable(name: "rhs", scope: !639, file: !266, line: 832, type: !14, align: 64)
!639 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !267, file: !266, line: 832, type: !269, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !27, retainedNodes: !640)
!640 = !{!641, !638}
!641 = !DILocalVariable(name: "self", arg: 1, scope: !639, file: !266, line: 832, type: !14)
!642 = !DILocation(line: 0, scope: !639, inlinedAt: !643)
!643 = !DILocation(line: 213, column: 28, scope: !622, inlinedAt: !626)
!644 = !DILocation(line: 0, scope: !611)
!645 = !DILocation(line: 0, scope: !617)
!646 = !DILocation(line: 856, column: 13, scope: !633, inlinedAt: !636)
!647 = !DILocation(line: 771, column: 18, scope: !628, inlinedAt: !632)
!648 = !DILocalVariable(name: "self", arg: 1, scope: !649, file: !310, line: 1916, type: !317)
!649 = distinct !DISubprogram(name: "lt", linkageName: "_RNvXsU_NtNtCsgEmfK2I1SDS_4core3cmp5implsjNtB7_10PartialOrd2lt", scope: !311, file: !310, line: 1916, type: !314, scopeLine: 1916, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !27, retainedNodes: !650)
!650 = !{!648, !651}
!651 = !DILocalVariable(name: "other", arg: 2, scope: !649, file: !310, line: 1916, type: !317)
!652 = !DILocation(line: 1916, column: 19, scope: !649, inlinedAt: !653)
!653 = !DILocation(line: 772, column: 12, scope: !628, inlinedAt: !632)
!654 = !DILocation(line: 1916, column: 26, scope: !649, inlinedAt: !653)
!655 = !DILocation(line: 1916, column: 50, scope: !649, inlinedAt: !653)
!656 = !DILocation(line: 58, column: 17, scope: !619)
!657 = !DILocation(line: 0, scope: !627, inlinedAt: !632)
!658 = !DILocation(line: 0, scope: !619)
!659 = !DILocation(line: 844, column: 17, scope: !639, inlinedAt: !643)
!660 = !DILocation(line: 58, column: 9, scope: !619)
!661 = distinct !{!661, !455}
!662 = !DILocation(line: 60, column: 2, scope: !604)
!663 = distinct !DISubprogram(name: "rust_scale_in_place", scope: !9, file: !8, line: 15, type: !664, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !27, retainedNodes: !666)
!664 = !DISubroutineType(types: !665)
!665 = !{null, !210, !14, !12}
!666 = !{!667, !668, !669, !670, !681}
!667 = !DILocalVariable(name: "x", arg: 1, scope: !663, file: !8, line: 15, type: !210)
!668 = !DILocalVariable(name: "n", arg: 2, scope: !663, file: !8, line: 15, type: !14)
!669 = !DILocalVariable(name: "k", arg: 3, scope: !663, file: !8, line: 15, type: !12)
!670 = !DILocalVariable(name: "iter", scope: !671, file: !8, line: 16, type: !672, align: 64)
!671 = distinct !DILexicalBlock(scope: !663, file: !8, line: 16, column: 5)
!672 = !DICompositeType(tag: DW_TAG_structure_type, name: "IterMut<f64>", scope: !33, file: !22, size: 128, align: 64, flags: DIFlagPublic, elements: !673, templateParams: !48, identifier: "99ce3aefc61bf6059503da387745b64a")
!673 = !{!674, !675, !676}
!674 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !672, file: !22, baseType: !43, size: 64, align: 64, flags: DIFlagPrivate)
!675 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !672, file: !22, baseType: !210, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!676 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !672, file: !22, baseType: !677, align: 8, offset: 128, flags: DIFlagPrivate)
!677 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&mut f64>", scope: !53, file: !22, align: 8, flags: DIFlagPublic, elements: !27, templateParams: !678, identifier: "976de26c2f4e7f5012e45ce572a57140")
!678 = !{!679}
!679 = !DITemplateTypeParameter(name: "T", type: !680)
!680 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut f64", baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!681 = !DILocalVariable(name: "v", scope: !682, file: !8, line: 16, type: !680, align: 64)
!682 = distinct !DILexicalBlock(scope: !671, file: !8, line: 16, column: 5)
!683 = !DILocalVariable(name: "self", arg: 1, scope: !684, file: !31, line: 157, type: !699)
!684 = distinct !DISubprogram(name: "next<f64>", linkageName: "_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h80998b655d7e30f8E", scope: !685, file: !31, line: 157, type: !686, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !48, retainedNodes: !700)
!685 = !DINamespace(name: "{impl#179}", scope: !33)
!686 = !DISubroutineType(types: !687)
!687 = !{!688, !699}
!688 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&mut f64>", scope: !237, file: !22, size: 64, align: 64, flags: DIFlagPublic, elements: !689, templateParams: !27, identifier: "ea7d39baed2276918e1f0691d567ebdd")
!689 = !{!690}
!690 = !DICompositeType(tag: DW_TAG_variant_part, scope: !688, file: !22, size: 64, align: 64, elements: !691, templateParams: !27, identifier: "d24879ab9f2adbd3aabd9df892733348", discriminator: !698)
!691 = !{!692, !694}
!692 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !690, file: !22, baseType: !693, size: 64, align: 64, extraData: i64 0)
!693 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !688, file: !22, size: 64, align: 64, flags: DIFlagPublic, elements: !27, templateParams: !678, identifier: "407f52a8f1905fc6bd41a9f2266b4fd3")
!694 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !690, file: !22, baseType: !695, size: 64, align: 64)
!695 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !688, file: !22, size: 64, align: 64, flags: DIFlagPublic, elements: !696, templateParams: !678, identifier: "158c997302a226d61799ed10227231d1")
!696 = !{!697}
!697 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !695, file: !22, baseType: !680, size: 64, align: 64, flags: DIFlagPublic)
!698 = !DIDerivedType(tag: DW_TAG_member, scope: !688, file: !22, baseType: !250, size: 64, align: 64, flags: DIFlagArtificial)
!699 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::IterMut<f64>", baseType: !672, size: 64, align: 64, dwarfAddressSpace: 0)
!700 = !{!683, !701, !703, !705}
!701 = !DILocalVariable(name: "ptr", scope: !702, file: !31, line: 161, type: !43, align: 64)
!702 = distinct !DILexicalBlock(scope: !684, file: !31, line: 161, column: 17)
!703 = !DILocalVariable(name: "end_or_len", scope: !704, file: !31, line: 162, type: !210, align: 64)
!704 = distinct !DILexicalBlock(scope: !702, file: !31, line: 162, column: 17)
!705 = !DILocalVariable(name: "len", scope: !706, file: !31, line: 167, type: !14, align: 64)
!706 = distinct !DILexicalBlock(scope: !704, file: !31, line: 167, column: 25)
!707 = !DILocation(line: 157, column: 21, scope: !684, inlinedAt: !708)
!708 = !DILocation(line: 16, column: 14, scope: !709)
!709 = !DILexicalBlockFile(scope: !671, file: !8, discriminator: 4)
!710 = !DILocation(line: 0, scope: !663)
!711 = !DILocalVariable(name: "len", scope: !712, file: !178, line: 222, type: !14, align: 64)
!712 = distinct !DILexicalBlock(scope: !713, file: !178, line: 222, column: 9)
!713 = distinct !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter16IterMut$LT$T$GT$3new17h1d7b8ef95e40dcbeE", scope: !672, file: !178, line: 221, type: !714, scopeLine: 221, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !48, declaration: !720, retainedNodes: !721)
!714 = !DISubroutineType(types: !715)
!715 = !{!672, !716}
!716 = !DICompositeType(tag: DW_TAG_structure_type, name: "&mut [f64]", file: !22, size: 128, align: 64, elements: !717, templateParams: !27, identifier: "20ddfcfce50bf865828153ff1ef46b96")
!717 = !{!718, !719}
!718 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !716, file: !22, baseType: !25, size: 64, align: 64)
!719 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !716, file: !22, baseType: !14, size: 64, align: 64, offset: 64)
!720 = !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter16IterMut$LT$T$GT$3new17h1d7b8ef95e40dcbeE", scope: !672, file: !178, line: 221, type: !714, scopeLine: 221, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !48)
!721 = !{!722, !711, !723, !725}
!722 = !DILocalVariable(name: "slice", arg: 1, scope: !713, file: !178, line: 221, type: !716)
!723 = !DILocalVariable(name: "ptr", scope: !724, file: !178, line: 223, type: !43, align: 64)
!724 = distinct !DILexicalBlock(scope: !712, file: !178, line: 223, column: 9)
!725 = !DILocalVariable(name: "end_or_len", scope: !726, file: !178, line: 241, type: !210, align: 64)
!726 = distinct !DILexicalBlock(scope: !724, file: !178, line: 241, column: 13)
!727 = !DILocation(line: 0, scope: !712, inlinedAt: !728)
!728 = !DILocation(line: 1061, column: 9, scope: !729, inlinedAt: !732)
!729 = distinct !DISubprogram(name: "iter_mut<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17h60328d502142a7d6E", scope: !193, file: !192, line: 1060, type: !714, scopeLine: 1060, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !48, retainedNodes: !730)
!730 = !{!731}
!731 = !DILocalVariable(name: "self", arg: 1, scope: !729, file: !192, line: 1060, type: !716)
!732 = !DILocation(line: 36, column: 14, scope: !733, inlinedAt: !737)
!733 = distinct !DISubprogram(name: "into_iter<f64>", linkageName: "_ZN4core5slice4iter95_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$mut$u20$$u5b$T$u5d$$GT$9into_iter17h63a55475c8ff8796E", scope: !734, file: !178, line: 35, type: !714, scopeLine: 35, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !48, retainedNodes: !735)
!734 = !DINamespace(name: "{impl#2}", scope: !33)
!735 = !{!736}
!736 = !DILocalVariable(name: "self", arg: 1, scope: !733, file: !178, line: 35, type: !716)
!737 = !DILocation(line: 16, column: 14, scope: !738)
!738 = !DILexicalBlockFile(scope: !663, file: !8, discriminator: 2)
!739 = !DILocalVariable(name: "count", arg: 2, scope: !740, file: !331, line: 927, type: !14)
!740 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h56854c45ad742558E", scope: !332, file: !331, line: 927, type: !334, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !48, retainedNodes: !741)
!741 = !{!742, !739}
!742 = !DILocalVariable(name: "self", arg: 1, scope: !740, file: !331, line: 927, type: !210)
!743 = !DILocation(line: 0, scope: !740, inlinedAt: !744)
!744 = !DILocation(line: 242, column: 82, scope: !724, inlinedAt: !728)
!745 = !DILocalVariable(name: "count", scope: !746, file: !207, line: 651, type: !14, align: 64)
!746 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hb8bde5072b1c7ebeE", scope: !43, file: !207, line: 651, type: !747, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !48, declaration: !749, retainedNodes: !750)
!747 = !DISubroutineType(types: !748)
!748 = !{!43, !43, !14}
!749 = !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hb8bde5072b1c7ebeE", scope: !43, file: !207, line: 651, type: !747, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !48)
!750 = !{!751, !745}
!751 = !DILocalVariable(name: "self", arg: 1, scope: !746, file: !207, line: 651, type: !43)
!752 = !DILocation(line: 0, scope: !746, inlinedAt: !753)
!753 = !DILocation(line: 185, column: 40, scope: !704, inlinedAt: !708)
!754 = !DILocation(line: 0, scope: !733, inlinedAt: !737)
!755 = !DILocation(line: 0, scope: !729, inlinedAt: !732)
!756 = !DILocation(line: 0, scope: !713, inlinedAt: !728)
!757 = !DILocation(line: 0, scope: !724, inlinedAt: !728)
!758 = !DILocalVariable(name: "self", arg: 1, scope: !759, file: !207, line: 401, type: !43)
!759 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h129c5a2574c09d28E", scope: !43, file: !207, line: 401, type: !208, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !48, declaration: !211, retainedNodes: !760)
!760 = !{!758}
!761 = !DILocation(line: 0, scope: !759, inlinedAt: !762)
!762 = !DILocation(line: 242, column: 73, scope: !724, inlinedAt: !728)
!763 = !DILocation(line: 407, column: 18, scope: !759, inlinedAt: !762)
!764 = !DILocation(line: 961, column: 18, scope: !740, inlinedAt: !744)
!765 = !DILocation(line: 0, scope: !671)
!766 = !DILocation(line: 0, scope: !702, inlinedAt: !708)
!767 = !DILocation(line: 0, scope: !704, inlinedAt: !708)
!768 = !DILocalVariable(name: "self", arg: 1, scope: !769, file: !207, line: 1719, type: !772)
!769 = distinct !DISubprogram(name: "eq<f64>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17h828933a18ff46b9bE", scope: !585, file: !207, line: 1719, type: !770, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !48, retainedNodes: !773)
!770 = !DISubroutineType(types: !771)
!771 = !{!316, !772, !772}
!772 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::ptr::non_null::NonNull<f64>", baseType: !43, size: 64, align: 64, dwarfAddressSpace: 0)
!773 = !{!768, !774}
!774 = !DILocalVariable(name: "other", arg: 2, scope: !769, file: !207, line: 1719, type: !772)
!775 = !DILocation(line: 1719, column: 11, scope: !769, inlinedAt: !776)
!776 = !DILocation(line: 180, column: 28, scope: !704, inlinedAt: !708)
!777 = !DILocation(line: 1719, column: 18, scope: !769, inlinedAt: !776)
!778 = !DILocation(line: 1720, column: 9, scope: !769, inlinedAt: !776)
!779 = !DILocation(line: 17, column: 19, scope: !682)
!780 = !DILocation(line: 17, column: 15, scope: !682)
!781 = !DILocation(line: 17, column: 9, scope: !682)
!782 = distinct !{!782, !783, !784}
!783 = !{!"llvm.loop.isvectorized", i32 1}
!784 = !{!"llvm.loop.unroll.runtime.disable"}
!785 = !DILocation(line: 659, column: 28, scope: !746, inlinedAt: !753)
!786 = !DILocation(line: 0, scope: !682)
!787 = distinct !{!787, !784, !783}
!788 = !DILocation(line: 19, column: 2, scope: !663)
!789 = distinct !DISubprogram(name: "rust_window_roughness", scope: !9, file: !8, line: 33, type: !790, scopeLine: 33, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !27, retainedNodes: !792)
!790 = !DISubroutineType(types: !791)
!791 = !{!12, !13, !14}
!792 = !{!793, !794}
!793 = !DILocalVariable(name: "x", arg: 1, scope: !789, file: !8, line: 33, type: !13)
!794 = !DILocalVariable(name: "n", arg: 2, scope: !789, file: !8, line: 33, type: !14)
!795 = !DILocation(line: 0, scope: !789)
!796 = !DILocalVariable(name: "init", scope: !797, file: !798, line: 161, type: !12, align: 64)
!797 = distinct !DISubprogram(name: "fold<core::slice::iter::Windows<f64>, rust_slices::rust_window_roughness::{closure_env#0}, f64, rust_slices::rust_window_roughness::{closure_env#1}>", linkageName: "_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbc8399049ac63a71E", scope: !799, file: !798, line: 161, type: !801, scopeLine: 161, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !828, retainedNodes: !825)
!798 = !DIFile(filename: "library/core/src/iter/adapters/filter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "634e5fd3f9a3a9d3391e3e4b05922314")
!799 = !DINamespace(name: "{impl#3}", scope: !800)
!800 = !DINamespace(name: "filter", scope: !65)
!801 = !DISubroutineType(types: !802)
!802 = !{!12, !803, !12, !824}
!803 = !DICompositeType(tag: DW_TAG_structure_type, name: "Filter<core::slice::iter::Windows<f64>, rust_slices::rust_window_roughness::{closure_env#0}>", scope: !800, file: !22, size: 192, align: 64, flags: DIFlagPublic, elements: !804, templateParams: !821, identifier: "3eade734075b1444860c591a0d0fcdcf")
!804 = !{!805, !818}
!805 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !803, file: !22, baseType: !806, size: 192, align: 64, flags: DIFlagProtected)
!806 = !DICompositeType(tag: DW_TAG_structure_type, name: "Windows<f64>", scope: !33, file: !22, size: 192, align: 64, flags: DIFlagPublic, elements: !807, templateParams: !48, identifier: "d1f1822a6cd2cda46859bd63f6b66de9")
!807 = !{!808, !809}
!808 = !DIDerivedType(tag: DW_TAG_member, name: "v", scope: !806, file: !22, baseType: !21, size: 128, align: 64, flags: DIFlagPrivate)
!809 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !806, file: !22, baseType: !810, size: 64, align: 64, offset: 128, flags: DIFlagPrivate)
!810 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonZero<usize>", scope: !811, file: !22, size: 64, align: 64, flags: DIFlagPublic, elements: !812, templateParams: !243, identifier: "44b3255484829a0f48397ba71910d976")
!811 = !DINamespace(name: "nonzero", scope: !268)
!812 = !{!813}
!813 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !810, file: !22, baseType: !814, size: 64, align: 64, flags: DIFlagPrivate)
!814 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonZeroUsizeInner", scope: !815, file: !22, size: 64, align: 64, flags: DIFlagPublic, elements: !816, templateParams: !27, identifier: "3fd2e83a31e4fa746278d8fcd4d42ef")
!815 = !DINamespace(name: "niche_types", scope: !268)
!816 = !{!817}
!817 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !814, file: !22, baseType: !14, size: 64, align: 64, flags: DIFlagPrivate)
!818 = !DIDerivedType(tag: DW_TAG_member, name: "predicate", scope: !803, file: !22, baseType: !819, align: 8, offset: 192, flags: DIFlagPrivate)
!819 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !820, file: !22, align: 8, elements: !27, identifier: "415900ee6d8a680f96d0fdb577c94a16")
!820 = !DINamespace(name: "rust_window_roughness", scope: !9)
!821 = !{!822, !823}
!822 = !DITemplateTypeParameter(name: "I", type: !806)
!823 = !DITemplateTypeParameter(name: "P", type: !819)
!824 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#1}", scope: !820, file: !22, align: 8, elements: !27, identifier: "63d3e25a28b69e2f91cff977aa6d1bdb")
!825 = !{!826, !826, !796, !827}
!826 = !DILocalVariable(name: "self", scope: !797, file: !798, line: 161, type: !803, align: 64)
!827 = !DILocalVariable(name: "fold", scope: !797, file: !798, line: 161, type: !824, align: 8)
!828 = !{!822, !823, !125, !829}
!829 = !DITemplateTypeParameter(name: "Fold", type: !824)
!830 = !DILocation(line: 0, scope: !797, inlinedAt: !831)
!831 = !DILocation(line: 37, column: 10, scope: !789)
!832 = !DILocation(line: 161, column: 41, scope: !797, inlinedAt: !831)
!833 = !DILocalVariable(name: "self", arg: 1, scope: !834, file: !165, line: 2640, type: !806)
!834 = distinct !DISubprogram(name: "fold<core::slice::iter::Windows<f64>, f64, core::iter::adapters::filter::filter_fold::{closure_env#0}<&[f64], f64, rust_slices::rust_window_roughness::{closure_env#0}, rust_slices::rust_window_roughness::{closure_env#1}>>", linkageName: "_ZN4core4iter6traits8iterator8Iterator4fold17h6623906278b4a40aE", scope: !166, file: !165, line: 2640, type: !835, scopeLine: 2640, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !849, retainedNodes: !842)
!835 = !DISubroutineType(types: !836)
!836 = !{!12, !806, !12, !837}
!837 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<&[f64], f64, rust_slices::rust_window_roughness::{closure_env#0}, rust_slices::rust_window_roughness::{closure_env#1}>", scope: !838, file: !22, align: 8, elements: !839, templateParams: !27, identifier: "c1544cc3eb93ed9f8a33bea68e7b1d41")
!838 = !DINamespace(name: "filter_fold", scope: !800)
!839 = !{!840, !841}
!840 = !DIDerivedType(tag: DW_TAG_member, name: "predicate", scope: !837, file: !22, baseType: !819, align: 8)
!841 = !DIDerivedType(tag: DW_TAG_member, name: "fold", scope: !837, file: !22, baseType: !824, align: 8)
!842 = !{!833, !843, !844, !845, !847}
!843 = !DILocalVariable(name: "init", arg: 2, scope: !834, file: !165, line: 2640, type: !12)
!844 = !DILocalVariable(name: "f", arg: 3, scope: !834, file: !165, line: 2640, type: !837)
!845 = !DILocalVariable(name: "accum", scope: !846, file: !165, line: 2645, type: !12, align: 64)
!846 = distinct !DILexicalBlock(scope: !834, file: !165, line: 2645, column: 9)
!847 = !DILocalVariable(name: "x", scope: !848, file: !165, line: 2646, type: !21, align: 64)
!848 = distinct !DILexicalBlock(scope: !846, file: !165, line: 2646, column: 41)
!849 = !{!850, !152, !851}
!850 = !DITemplateTypeParameter(name: "Self", type: !806)
!851 = !DITemplateTypeParameter(name: "F", type: !837)
!852 = !DILocation(line: 0, scope: !834, inlinedAt: !853)
!853 = distinct !DILocation(line: 165, column: 19, scope: !797, inlinedAt: !831)
!854 = !DILocation(line: 2640, column: 38, scope: !834, inlinedAt: !853)
!855 = !DILocation(line: 0, scope: !846, inlinedAt: !853)
!856 = !DILocalVariable(name: "self", arg: 1, scope: !857, file: !178, line: 1356, type: !874)
!857 = distinct !DISubprogram(name: "next<f64>", linkageName: "_ZN94_$LT$core..slice..iter..Windows$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha70b44b86951775fE", scope: !858, file: !178, line: 1356, type: !859, scopeLine: 1356, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !48, retainedNodes: !875)
!858 = !DINamespace(name: "{impl#62}", scope: !33)
!859 = !DISubroutineType(types: !860)
!860 = !{!861, !874}
!861 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&[f64]>", scope: !237, file: !22, size: 128, align: 64, flags: DIFlagPublic, elements: !862, templateParams: !27, identifier: "b829250c133c9c953b3f9a2662752f0a")
!862 = !{!863}
!863 = !DICompositeType(tag: DW_TAG_variant_part, scope: !861, file: !22, size: 128, align: 64, elements: !864, templateParams: !27, identifier: "4de86ae8601e529acae542412dee7445", discriminator: !873)
!864 = !{!865, !869}
!865 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !863, file: !22, baseType: !866, size: 128, align: 64, extraData: i64 0)
!866 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !861, file: !22, size: 128, align: 64, flags: DIFlagPublic, elements: !27, templateParams: !867, identifier: "3a6c53632d711beaf2c3aec3e4b7add8")
!867 = !{!868}
!868 = !DITemplateTypeParameter(name: "T", type: !21)
!869 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !863, file: !22, baseType: !870, size: 128, align: 64)
!870 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !861, file: !22, size: 128, align: 64, flags: DIFlagPublic, elements: !871, templateParams: !867, identifier: "25a85519a5ff98d11b9f169946923104")
!871 = !{!872}
!872 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !870, file: !22, baseType: !21, size: 128, align: 64, flags: DIFlagPublic)
!873 = !DIDerivedType(tag: DW_TAG_member, scope: !861, file: !22, baseType: !250, size: 64, align: 64, flags: DIFlagArtificial)
!874 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Windows<f64>", baseType: !806, size: 64, align: 64, dwarfAddressSpace: 0)
!875 = !{!856, !876}
!876 = !DILocalVariable(name: "ret", scope: !877, file: !178, line: 1360, type: !861, align: 64)
!877 = distinct !DILexicalBlock(scope: !857, file: !178, line: 1360, column: 13)
!878 = !DILocation(line: 0, scope: !857, inlinedAt: !879)
!879 = distinct !DILocation(line: 2646, column: 34, scope: !848, inlinedAt: !853)
!880 = !DILocalVariable(name: "offset", scope: !881, file: !882, line: 84, type: !14, align: 64)
!881 = distinct !DISubprogram(name: "get_offset_len_noubcheck<f64>", linkageName: "_ZN4core5slice5index24get_offset_len_noubcheck17hed9ccee5e831218fE", scope: !883, file: !882, line: 82, type: !884, scopeLine: 82, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !48, retainedNodes: !890)
!882 = !DIFile(filename: "library/core/src/slice/index.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "35f1d9855ef780cd44773269ad8900cd")
!883 = !DINamespace(name: "index", scope: !34)
!884 = !DISubroutineType(types: !885)
!885 = !{!886, !886, !14, !14}
!886 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const [f64]", file: !22, size: 128, align: 64, elements: !887, templateParams: !27, identifier: "58ff1aeba5526ea58640b554e0504a59")
!887 = !{!888, !889}
!888 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !886, file: !22, baseType: !25, size: 64, align: 64)
!889 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !886, file: !22, baseType: !14, size: 64, align: 64, offset: 64)
!890 = !{!891, !880, !892, !880}
!891 = !DILocalVariable(name: "ptr", arg: 1, scope: !881, file: !882, line: 83, type: !21)
!892 = !DILocalVariable(name: "len", arg: 3, scope: !881, file: !882, line: 85, type: !14)
!893 = !DILocation(line: 0, scope: !881, inlinedAt: !894)
!894 = distinct !DILocation(line: 441, column: 24, scope: !895, inlinedAt: !903)
!895 = distinct !DISubprogram(name: "index<f64>", linkageName: "_ZN106_$LT$core..ops..range..Range$LT$usize$GT$$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17had24b656ea0289c4E", scope: !896, file: !882, line: 435, type: !897, scopeLine: 435, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !48, retainedNodes: !899)
!896 = !DINamespace(name: "{impl#4}", scope: !883)
!897 = !DISubroutineType(types: !898)
!898 = !{!21, !115, !21, !271}
!899 = !{!900, !900, !901, !902}
!900 = !DILocalVariable(name: "self", scope: !895, file: !882, line: 435, type: !115, align: 64)
!901 = !DILocalVariable(name: "slice", arg: 2, scope: !895, file: !882, line: 435, type: !21)
!902 = !DILocalVariable(name: "new_len", scope: !895, file: !882, line: 437, type: !14, align: 64)
!903 = distinct !DILocation(line: 529, column: 23, scope: !904, inlinedAt: !914)
!904 = distinct !DISubprogram(name: "index<f64>", linkageName: "_ZN108_$LT$core..ops..range..RangeTo$LT$usize$GT$$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17h9f5a14cd4e0bb6a7E", scope: !905, file: !882, line: 528, type: !906, scopeLine: 528, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !48, retainedNodes: !911)
!905 = !DINamespace(name: "{impl#6}", scope: !883)
!906 = !DISubroutineType(types: !907)
!907 = !{!21, !908, !21, !271}
!908 = !DICompositeType(tag: DW_TAG_structure_type, name: "RangeTo<usize>", scope: !116, file: !22, size: 64, align: 64, flags: DIFlagPublic, elements: !909, templateParams: !121, identifier: "f710578d6607af7c4ac65fc39895c7c0")
!909 = !{!910}
!910 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !908, file: !22, baseType: !14, size: 64, align: 64, flags: DIFlagPublic)
!911 = !{!912, !913}
!912 = !DILocalVariable(name: "self", scope: !904, file: !882, line: 528, type: !908, align: 64)
!913 = !DILocalVariable(name: "slice", arg: 2, scope: !904, file: !882, line: 528, type: !21)
!914 = distinct !DILocation(line: 19, column: 15, scope: !915, inlinedAt: !924)
!915 = distinct !DISubprogram(name: "index<f64, core::ops::range::RangeTo<usize>>", linkageName: "_ZN4core5slice5index74_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$5index17h5c770159d28019a5E", scope: !916, file: !882, line: 18, type: !917, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !922, retainedNodes: !919)
!916 = !DINamespace(name: "{impl#0}", scope: !883)
!917 = !DISubroutineType(types: !918)
!918 = !{!21, !21, !908, !271}
!919 = !{!920, !921}
!920 = !DILocalVariable(name: "self", arg: 1, scope: !915, file: !882, line: 18, type: !21)
!921 = !DILocalVariable(name: "index", scope: !915, file: !882, line: 18, type: !908, align: 64)
!922 = !{!49, !923}
!923 = !DITemplateTypeParameter(name: "I", type: !908)
!924 = distinct !DILocation(line: 1360, column: 35, scope: !857, inlinedAt: !879)
!925 = !DILocalVariable(name: "index", scope: !926, file: !882, line: 18, type: !929, align: 64)
!926 = distinct !DISubprogram(name: "index<f64, core::ops::range::RangeFrom<usize>>", linkageName: "_ZN4core5slice5index74_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$5index17h21944cae733f2c41E", scope: !916, file: !882, line: 18, type: !927, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !934, retainedNodes: !932)
!927 = !DISubroutineType(types: !928)
!928 = !{!21, !21, !929, !271}
!929 = !DICompositeType(tag: DW_TAG_structure_type, name: "RangeFrom<usize>", scope: !116, file: !22, size: 64, align: 64, flags: DIFlagPublic, elements: !930, templateParams: !121, identifier: "dae3ef637417c7c22fbe71130fe73be")
!930 = !{!931}
!931 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !929, file: !22, baseType: !14, size: 64, align: 64, flags: DIFlagPublic)
!932 = !{!933, !925}
!933 = !DILocalVariable(name: "self", arg: 1, scope: !926, file: !882, line: 18, type: !21)
!934 = !{!49, !935}
!935 = !DITemplateTypeParameter(name: "I", type: !929)
!936 = !DILocation(line: 0, scope: !926, inlinedAt: !937)
!937 = distinct !DILocation(line: 1361, column: 29, scope: !877, inlinedAt: !879)
!938 = !DILocalVariable(name: "self", scope: !939, file: !882, line: 567, type: !929, align: 64)
!939 = distinct !DISubprogram(name: "index<f64>", linkageName: "_ZN110_$LT$core..ops..range..RangeFrom$LT$usize$GT$$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17hd7d1f7fe195c9f25E", scope: !940, file: !882, line: 567, type: !941, scopeLine: 567, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !48, retainedNodes: !943)
!940 = !DINamespace(name: "{impl#7}", scope: !883)
!941 = !DISubroutineType(types: !942)
!942 = !{!21, !929, !21, !271}
!943 = !{!938, !944, !945}
!944 = !DILocalVariable(name: "slice", arg: 2, scope: !939, file: !882, line: 567, type: !21)
!945 = !DILocalVariable(name: "new_len", scope: !946, file: !882, line: 573, type: !14, align: 64)
!946 = distinct !DILexicalBlock(scope: !939, file: !882, line: 573, column: 13)
!947 = !DILocation(line: 0, scope: !939, inlinedAt: !948)
!948 = distinct !DILocation(line: 19, column: 15, scope: !949, inlinedAt: !937)
!949 = !DILexicalBlockFile(scope: !926, file: !882, discriminator: 2)
!950 = !DILocation(line: 0, scope: !881, inlinedAt: !951)
!951 = distinct !DILocation(line: 574, column: 15, scope: !946, inlinedAt: !948)
!952 = !DILocation(line: 1357, column: 12, scope: !857, inlinedAt: !879)
!953 = !DILocation(line: 36, column: 28, scope: !954, inlinedAt: !962)
!954 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN11rust_slices21rust_window_roughness28_$u7b$$u7b$closure$u7d$$u7d$17h3a8490f6b696730bE", scope: !820, file: !8, line: 36, type: !955, scopeLine: 36, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !27, retainedNodes: !959)
!955 = !DISubroutineType(types: !956)
!956 = !{!316, !957, !958}
!957 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_slices::rust_window_roughness::{closure_env#0}", baseType: !819, size: 64, align: 64, dwarfAddressSpace: 0)
!958 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&&[f64]", baseType: !21, size: 64, align: 64, dwarfAddressSpace: 0)
!959 = !{!960, !961}
!960 = !DILocalVariable(name: "w", arg: 2, scope: !954, file: !8, line: 36, type: !958)
!961 = !DILocalVariable(arg: 1, scope: !954, file: !8, line: 36, type: !957)
!962 = distinct !DILocation(line: 79, column: 25, scope: !963, inlinedAt: !975)
!963 = distinct !DISubprogram(name: "{closure#0}<&[f64], f64, rust_slices::rust_window_roughness::{closure_env#0}, rust_slices::rust_window_roughness::{closure_env#1}>", linkageName: "_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E", scope: !838, file: !798, line: 79, type: !964, scopeLine: 79, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !972, retainedNodes: !967)
!964 = !DISubroutineType(types: !965)
!965 = !{!12, !966, !12, !21}
!966 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::filter::filter_fold::{closure_env#0}<&[f64], f64, rust_slices::rust_window_roughness::{closure_env#0}, rust_slices::rust_window_roughness::{closure_env#1}>", baseType: !837, size: 64, align: 64, dwarfAddressSpace: 0)
!967 = !{!968, !969, !970, !971}
!968 = !DILocalVariable(name: "acc", arg: 2, scope: !963, file: !798, line: 79, type: !12)
!969 = !DILocalVariable(name: "item", arg: 3, scope: !963, file: !798, line: 79, type: !21)
!970 = !DILocalVariable(name: "predicate", scope: !963, file: !798, line: 76, type: !819, align: 8)
!971 = !DILocalVariable(name: "fold", scope: !963, file: !798, line: 77, type: !824, align: 8)
!972 = !{!868, !125, !973, !974}
!973 = !DITemplateTypeParameter(name: "impl FnMut(&T) -> bool", type: !819)
!974 = !DITemplateTypeParameter(name: "impl FnMut(Acc, T) -> Acc", type: !824)
!975 = distinct !DILocation(line: 2647, column: 21, scope: !848, inlinedAt: !853)
!976 = !{!977}
!977 = distinct !{!977, !978, !"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E: argument 0"}
!978 = distinct !{!978, !"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf6b22a5f6b338e74E"}
!979 = !{!980, !982}
!980 = distinct !{!980, !981, !"_ZN11rust_slices21rust_window_roughness28_$u7b$$u7b$closure$u7d$$u7d$17h3a8490f6b696730bE: %w"}
!981 = distinct !{!981, !"_ZN11rust_slices21rust_window_roughness28_$u7b$$u7b$closure$u7d$$u7d$17h3a8490f6b696730bE"}
!982 = distinct !{!982, !983, !"_ZN4core4iter6traits8iterator8Iterator4fold17h6623906278b4a40aE: %self"}
!983 = distinct !{!983, !"_ZN4core4iter6traits8iterator8Iterator4fold17h6623906278b4a40aE"}
!984 = !DILocation(line: 0, scope: !946, inlinedAt: !948)
!985 = !DILocation(line: 0, scope: !877, inlinedAt: !879)
!986 = !DILocation(line: 0, scope: !848, inlinedAt: !853)
!987 = !DILocation(line: 0, scope: !963, inlinedAt: !975)
!988 = !DILocation(line: 0, scope: !954, inlinedAt: !962)
!989 = !DILocation(line: 89, column: 24, scope: !881, inlinedAt: !951)
!990 = !DILocation(line: 573, column: 27, scope: !939, inlinedAt: !948)
!991 = !DILocation(line: 36, column: 21, scope: !954, inlinedAt: !962)
!992 = !DILocation(line: 79, column: 25, scope: !963, inlinedAt: !975)
!993 = !DILocation(line: 38, column: 2, scope: !789)
