; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=3 -g --remap-path-prefix=$PWD=. -C panic=abort --emit=llvm-ir rust/rust_structs.rs -o ir/rustc-1.95/O3-g/rust_structs.ll
; ModuleID = 'rust_structs.659c588fe44d1b73-cgu.0'
source_filename = "rust_structs.659c588fe44d1b73-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef double @rust_enum_steps(double noundef %0, double noundef %a, double noundef %b) unnamed_addr #0 !dbg !7 {
bb8.3:
    #dbg_value(double %a, !15, !DIExpression(), !100)
    #dbg_value(double %b, !16, !DIExpression(), !100)
    #dbg_value(i64 0, !17, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !101)
    #dbg_value(double %a, !17, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !101)
    #dbg_value(i64 1, !17, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !101)
    #dbg_value(double %b, !17, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !101)
    #dbg_value(i64 2, !17, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !101)
    #dbg_value(double undef, !17, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !101)
    #dbg_value(i64 0, !17, !DIExpression(DW_OP_LLVM_fragment, 384, 64), !101)
    #dbg_value(double %b, !17, !DIExpression(DW_OP_LLVM_fragment, 448, 64), !101)
    #dbg_value(i64 0, !42, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !102)
    #dbg_value(i64 4, !42, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !102)
    #dbg_value(i64 0, !42, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !102)
    #dbg_value(double %a, !42, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !102)
    #dbg_value(i64 1, !42, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !102)
    #dbg_value(double %b, !42, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !102)
    #dbg_value(i64 2, !42, !DIExpression(DW_OP_LLVM_fragment, 384, 64), !102)
    #dbg_value(i64 0, !42, !DIExpression(DW_OP_LLVM_fragment, 512, 64), !102)
    #dbg_value(double %b, !42, !DIExpression(DW_OP_LLVM_fragment, 576, 64), !102)
    #dbg_value(double %b, !98, !DIExpression(), !103)
    #dbg_value(double %3, !40, !DIExpression(), !104)
    #dbg_value(double %3, !14, !DIExpression(), !100)
    #dbg_value(double %b, !96, !DIExpression(), !105)
  %1 = fmul double %0, %a, !dbg !106
  %2 = fadd double %1, %b, !dbg !107
  %3 = fneg double %2, !dbg !108
  %4 = fmul double %b, %3, !dbg !106
    #dbg_value(double %4, !40, !DIExpression(), !104)
    #dbg_value(double %4, !14, !DIExpression(), !100)
    #dbg_value(i64 4, !42, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !102)
  %_0 = fmul double %4, %4, !dbg !109
  ret double %_0, !dbg !110
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef double @rust_kinetic_energy(ptr noalias noundef readonly align 8 captures(none) dereferenceable(40) %b) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !111 {
start:
    #dbg_value(ptr %b, !125, !DIExpression(), !126)
    #dbg_value(double -0.000000e+00, !127, !DIExpression(), !177)
    #dbg_declare(ptr poison, !172, !DIExpression(), !198)
  %0 = getelementptr inbounds nuw i8, ptr %b, i64 32, !dbg !199
  %1 = load i8, ptr %0, align 8, !dbg !199, !range !200, !noundef !29
  %_2 = trunc nuw i8 %1 to i1, !dbg !199
  br i1 %_2, label %bb3, label %bb2, !dbg !199

bb2:                                              ; preds = %start
    #dbg_value(ptr %b, !193, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !201)
    #dbg_value(ptr %b, !184, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !202)
    #dbg_value(ptr %b, !171, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !177)
    #dbg_value(ptr %b, !193, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !201)
    #dbg_value(ptr %b, !184, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !202)
    #dbg_value(ptr %b, !171, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !177)
    #dbg_value(ptr %b, !203, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !233)
    #dbg_value(ptr %b, !203, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !233)
    #dbg_value(double -0.000000e+00, !215, !DIExpression(), !233)
    #dbg_declare(ptr poison, !216, !DIExpression(), !235)
    #dbg_value(double -0.000000e+00, !221, !DIExpression(), !236)
    #dbg_value(i64 0, !223, !DIExpression(), !237)
    #dbg_value(i64 3, !225, !DIExpression(), !238)
    #dbg_value(double -0.000000e+00, !221, !DIExpression(), !236)
    #dbg_value(i64 0, !223, !DIExpression(), !237)
    #dbg_value(ptr %b, !239, !DIExpression(), !247)
    #dbg_value(i64 0, !246, !DIExpression(), !247)
    #dbg_value(double -0.000000e+00, !249, !DIExpression(), !261)
    #dbg_value(ptr poison, !255, !DIExpression(), !261)
    #dbg_value(ptr poison, !263, !DIExpression(), !270)
    #dbg_value(ptr poison, !269, !DIExpression(), !270)
    #dbg_value(ptr poison, !272, !DIExpression(), !309)
    #dbg_value(ptr poison, !308, !DIExpression(), !309)
    #dbg_value(ptr poison, !311, !DIExpression(), !319)
    #dbg_value(double -0.000000e+00, !317, !DIExpression(), !319)
    #dbg_value(double poison, !318, !DIExpression(), !319)
    #dbg_value(double poison, !221, !DIExpression(), !236)
    #dbg_value(i64 1, !223, !DIExpression(), !237)
    #dbg_value(i64 1, !246, !DIExpression(), !247)
  %2 = load <2 x double>, ptr %b, align 8, !dbg !321
    #dbg_value(double poison, !249, !DIExpression(), !261)
  %3 = fmul <2 x double> %2, %2, !dbg !322
    #dbg_value(double poison, !317, !DIExpression(), !319)
    #dbg_value(double poison, !318, !DIExpression(), !319)
  %shift = shufflevector <2 x double> %3, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !329
  %foldExtExtBinop = fadd <2 x double> %3, %shift, !dbg !329
    #dbg_value(double poison, !221, !DIExpression(), !236)
    #dbg_value(i64 2, !223, !DIExpression(), !237)
    #dbg_value(i64 2, !246, !DIExpression(), !247)
  %_45.i.2 = getelementptr inbounds nuw i8, ptr %b, i64 16, !dbg !330
  %4 = load <2 x double>, ptr %_45.i.2, align 8, !dbg !321
    #dbg_value(double poison, !249, !DIExpression(), !261)
    #dbg_value(double poison, !317, !DIExpression(), !319)
    #dbg_value(double poison, !318, !DIExpression(), !319)
    #dbg_value(double poison, !221, !DIExpression(), !236)
    #dbg_value(i64 3, !223, !DIExpression(), !237)
  %5 = insertelement <2 x double> %4, double 5.000000e-01, i64 1, !dbg !331
  %6 = fmul <2 x double> %4, %5, !dbg !331
  %foldExtExtBinop7 = fadd <2 x double> %foldExtExtBinop, %6, !dbg !329
  %shift9 = shufflevector <2 x double> %6, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !331
  %foldExtExtBinop10 = fmul <2 x double> %shift9, %foldExtExtBinop7, !dbg !331
  %7 = extractelement <2 x double> %foldExtExtBinop10, i64 0, !dbg !331
  br label %bb3, !dbg !332

bb3:                                              ; preds = %start, %bb2
  %_0.sroa.0.0 = phi double [ %7, %bb2 ], [ 0.000000e+00, %start ], !dbg !126
  ret double %_0.sroa.0.0, !dbg !332
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: readwrite) uwtable
define void @rust_push_body(ptr noalias noundef align 8 captures(none) dereferenceable(40) %b, ptr noalias noundef readonly align 8 captures(none) dereferenceable(24) %impulse) unnamed_addr #2 personality ptr @rust_eh_personality !dbg !333 {
start:
    #dbg_value(ptr poison, !366, !DIExpression(), !394)
    #dbg_value(ptr poison, !399, !DIExpression(), !402)
    #dbg_value(ptr %b, !339, !DIExpression(), !403)
    #dbg_value(ptr %impulse, !340, !DIExpression(), !403)
    #dbg_value(i64 3, !404, !DIExpression(), !422)
    #dbg_value(i64 3, !430, !DIExpression(), !439)
    #dbg_value(ptr %b, !428, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !441)
    #dbg_value(ptr %b, !417, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !442)
    #dbg_value(i64 3, !428, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !441)
    #dbg_value(i64 3, !417, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !442)
    #dbg_value(ptr %b, !418, !DIExpression(), !443)
    #dbg_value(ptr %b, !438, !DIExpression(), !439)
  %end_or_len = getelementptr inbounds nuw i8, ptr %b, i64 24, !dbg !444
    #dbg_value(ptr %b, !341, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !445)
    #dbg_value(ptr %end_or_len, !341, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !445)
    #dbg_value(ptr %impulse, !341, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !445)
    #dbg_value(ptr %impulse, !341, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !445)
    #dbg_value(i64 0, !341, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !445)
    #dbg_value(i64 3, !341, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !445)
    #dbg_value(ptr undef, !399, !DIExpression(), !402)
    #dbg_value(ptr undef, !366, !DIExpression(), !394)
    #dbg_value(i64 0, !341, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !445)
    #dbg_value(i64 0, !392, !DIExpression(), !446)
    #dbg_value(i64 1, !341, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !445)
    #dbg_value(ptr poison, !447, !DIExpression(), !455)
    #dbg_value(i64 0, !454, !DIExpression(), !455)
    #dbg_value(ptr poison, !457, !DIExpression(), !464)
    #dbg_value(i64 0, !463, !DIExpression(), !464)
    #dbg_value(ptr %b, !363, !DIExpression(), !466)
    #dbg_value(ptr %impulse, !365, !DIExpression(), !466)
    #dbg_value(ptr %impulse, !467, !DIExpression(), !474)
  %other = load double, ptr %end_or_len, align 8, !dbg !476, !noundef !29
    #dbg_value(double %other, !473, !DIExpression(), !474)
    #dbg_value(ptr undef, !399, !DIExpression(), !402)
    #dbg_value(ptr undef, !366, !DIExpression(), !394)
    #dbg_value(i64 1, !392, !DIExpression(), !446)
    #dbg_value(i64 2, !341, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !445)
    #dbg_value(i64 1, !454, !DIExpression(), !455)
    #dbg_value(i64 1, !463, !DIExpression(), !464)
    #dbg_value(ptr %b, !363, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !466)
    #dbg_value(ptr %impulse, !365, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !466)
    #dbg_value(ptr %impulse, !467, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !474)
    #dbg_value(double %other, !473, !DIExpression(), !474)
  %0 = load <2 x double>, ptr %impulse, align 8, !dbg !477
  %1 = insertelement <2 x double> poison, double %other, i64 0, !dbg !478
  %2 = shufflevector <2 x double> %1, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !478
  %3 = fdiv <2 x double> %0, %2, !dbg !478
  %4 = load <2 x double>, ptr %b, align 8, !dbg !484
  %5 = fadd <2 x double> %4, %3, !dbg !484
  store <2 x double> %5, ptr %b, align 8, !dbg !484
    #dbg_value(i64 2, !392, !DIExpression(), !446)
    #dbg_value(i64 3, !341, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !445)
    #dbg_value(i64 2, !454, !DIExpression(), !455)
  %_3.i.i.2 = getelementptr inbounds nuw i8, ptr %b, i64 16, !dbg !485
    #dbg_value(i64 2, !463, !DIExpression(), !464)
  %_3.i1.i.2 = getelementptr inbounds nuw i8, ptr %impulse, i64 16, !dbg !488
    #dbg_value(ptr %_3.i.i.2, !363, !DIExpression(), !466)
    #dbg_value(ptr %_3.i1.i.2, !365, !DIExpression(), !466)
    #dbg_value(ptr %_3.i1.i.2, !467, !DIExpression(), !474)
    #dbg_value(double %other, !473, !DIExpression(), !474)
  %_22.2 = load double, ptr %_3.i1.i.2, align 8, !dbg !477, !noundef !29
  %_13.2 = fdiv double %_22.2, %other, !dbg !478
  %6 = load double, ptr %_3.i.i.2, align 8, !dbg !484, !noundef !29
  %7 = fadd double %6, %_13.2, !dbg !484
  store double %7, ptr %_3.i.i.2, align 8, !dbg !484
    #dbg_value(i64 poison, !341, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !445)
  ret void, !dbg !491
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef double @rust_static_dispatch(double noundef %radius, double noundef %width, double noundef %height) unnamed_addr #0 !dbg !492 {
start:
    #dbg_value(double %radius, !494, !DIExpression(), !497)
    #dbg_value(double %width, !495, !DIExpression(), !497)
    #dbg_value(double %height, !496, !DIExpression(), !497)
    #dbg_value(double %height, !498, !DIExpression(), !505)
    #dbg_value(double 1.000000e+00, !504, !DIExpression(), !505)
    #dbg_value(ptr poison, !527, !DIExpression(), !533)
    #dbg_value(ptr poison, !534, !DIExpression(), !542)
    #dbg_value(ptr poison, !544, !DIExpression(), !548)
    #dbg_value(ptr poison, !528, !DIExpression(), !550)
    #dbg_value(ptr poison, !517, !DIExpression(), !551)
    #dbg_value(ptr poison, !552, !DIExpression(), !555)
  %_9 = fmul double %radius, 0x400921FB54442D18, !dbg !557
  %_8 = fmul double %radius, %_9, !dbg !557
  %_6 = fmul double %_8, 2.000000e+00, !dbg !558
  %_10 = fmul double %width, %height, !dbg !559
  %0 = tail call double @llvm.maxnum.f64(double %height, double 1.000000e+00), !dbg !560
  %_11 = fmul double %width, %0, !dbg !561
  %_7 = fadd double %_10, %_11, !dbg !562
  %_0 = fdiv double %_6, %_7, !dbg !563
  ret double %_0, !dbg !564
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

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.dbg.cu = !{!5}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{i32 7, !"Dwarf Version", i32 4}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!5 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !6, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!6 = !DIFile(filename: "rust/rust_structs.rs/@/rust_structs.659c588fe44d1b73-cgu.0", directory: ".")
!7 = distinct !DISubprogram(name: "rust_enum_steps", scope: !9, file: !8, line: 72, type: !10, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29, retainedNodes: !13)
!8 = !DIFile(filename: "rust/rust_structs.rs", directory: ".", checksumkind: CSK_MD5, checksum: "77987d6ce585201e139c64f775ea09ee")
!9 = !DINamespace(name: "rust_structs", scope: null)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !12, !12, !12}
!12 = !DIBasicType(name: "f64", size: 64, encoding: DW_ATE_float)
!13 = !{!14, !15, !16, !17, !40, !42, !94, !96, !98}
!14 = !DILocalVariable(name: "x", arg: 1, scope: !7, file: !8, line: 72, type: !12)
!15 = !DILocalVariable(name: "a", arg: 2, scope: !7, file: !8, line: 72, type: !12)
!16 = !DILocalVariable(name: "b", arg: 3, scope: !7, file: !8, line: 72, type: !12)
!17 = !DILocalVariable(name: "steps", scope: !18, file: !8, line: 73, type: !19, align: 64)
!18 = distinct !DILexicalBlock(scope: !7, file: !8, line: 73, column: 5)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 512, align: 64, elements: !38)
!20 = !DICompositeType(tag: DW_TAG_structure_type, name: "Step", scope: !9, file: !21, size: 128, align: 64, flags: DIFlagPrivate, elements: !22, templateParams: !29, identifier: "89424925500a8e8cd3572dd1df310be8")
!21 = !DIFile(filename: "<unknown>", directory: "")
!22 = !{!23}
!23 = !DICompositeType(tag: DW_TAG_variant_part, scope: !20, file: !21, size: 128, align: 64, elements: !24, templateParams: !29, identifier: "5e20e8e22bd1f6b97f30aa0e052ff09", discriminator: !36)
!24 = !{!25, !30, !34}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "Scale", scope: !23, file: !21, baseType: !26, size: 128, align: 64, extraData: i64 0)
!26 = !DICompositeType(tag: DW_TAG_structure_type, name: "Scale", scope: !20, file: !21, size: 128, align: 64, flags: DIFlagPrivate, elements: !27, templateParams: !29, identifier: "fb438649c137e609a5d3d8ab709c6231")
!27 = !{!28}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !26, file: !21, baseType: !12, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!29 = !{}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "Shift", scope: !23, file: !21, baseType: !31, size: 128, align: 64, extraData: i64 1)
!31 = !DICompositeType(tag: DW_TAG_structure_type, name: "Shift", scope: !20, file: !21, size: 128, align: 64, flags: DIFlagPrivate, elements: !32, templateParams: !29, identifier: "e4461a6d82305084fc2ed9ca7dd5326a")
!32 = !{!33}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !31, file: !21, baseType: !12, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "Flip", scope: !23, file: !21, baseType: !35, size: 128, align: 64, extraData: i64 2)
!35 = !DICompositeType(tag: DW_TAG_structure_type, name: "Flip", scope: !20, file: !21, size: 128, align: 64, flags: DIFlagPrivate, elements: !29, identifier: "c431da68e2d2e9ba448e22c304cfaa2b")
!36 = !DIDerivedType(tag: DW_TAG_member, scope: !20, file: !21, baseType: !37, size: 64, align: 64, flags: DIFlagArtificial)
!37 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!38 = !{!39}
!39 = !DISubrange(count: 4, lowerBound: 0)
!40 = !DILocalVariable(name: "y", scope: !41, file: !8, line: 74, type: !12, align: 64)
!41 = distinct !DILexicalBlock(scope: !18, file: !8, line: 74, column: 5)
!42 = !DILocalVariable(name: "iter", scope: !43, file: !8, line: 75, type: !44, align: 64)
!43 = distinct !DILexicalBlock(scope: !41, file: !8, line: 75, column: 5)
!44 = !DICompositeType(tag: DW_TAG_structure_type, name: "IntoIter<rust_structs::Step, 4>", scope: !45, file: !21, size: 640, align: 64, flags: DIFlagPublic, elements: !48, templateParams: !86, identifier: "4aa76e1de0a2e8688535b6614c34a597")
!45 = !DINamespace(name: "iter", scope: !46)
!46 = !DINamespace(name: "array", scope: !47)
!47 = !DINamespace(name: "core", scope: null)
!48 = !{!49}
!49 = !DIDerivedType(tag: DW_TAG_member, name: "inner", scope: !44, file: !21, baseType: !50, size: 640, align: 64, flags: DIFlagPrivate)
!50 = !DICompositeType(tag: DW_TAG_structure_type, name: "ManuallyDrop<core::array::iter::iter_inner::PolymorphicIter<[core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>; 4]>>", scope: !51, file: !21, size: 640, align: 64, flags: DIFlagPublic, elements: !53, templateParams: !92, identifier: "67aeca31f3362f4f1897db3b93e5d44b")
!51 = !DINamespace(name: "manually_drop", scope: !52)
!52 = !DINamespace(name: "mem", scope: !47)
!53 = !{!54}
!54 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !50, file: !21, baseType: !55, size: 640, align: 64, flags: DIFlagPrivate)
!55 = !DICompositeType(tag: DW_TAG_structure_type, name: "MaybeDangling<core::array::iter::iter_inner::PolymorphicIter<[core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>; 4]>>", scope: !56, file: !21, size: 640, align: 64, flags: DIFlagPublic, elements: !57, templateParams: !90, identifier: "6700f61bad0490c3c3daf2a05a82658")
!56 = !DINamespace(name: "maybe_dangling", scope: !52)
!57 = !{!58}
!58 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !55, file: !21, baseType: !59, size: 640, align: 64, flags: DIFlagPrivate)
!59 = !DICompositeType(tag: DW_TAG_structure_type, name: "PolymorphicIter<[core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>; 4]>", scope: !60, file: !21, size: 640, align: 64, flags: DIFlagProtected, elements: !61, templateParams: !88, identifier: "676c4e6bdce53741ddabd677081a637f")
!60 = !DINamespace(name: "iter_inner", scope: !45)
!61 = !{!62, !70}
!62 = !DIDerivedType(tag: DW_TAG_member, name: "alive", scope: !59, file: !21, baseType: !63, size: 128, align: 64, flags: DIFlagPrivate)
!63 = !DICompositeType(tag: DW_TAG_structure_type, name: "IndexRange", scope: !64, file: !21, size: 128, align: 64, flags: DIFlagProtected, elements: !66, templateParams: !29, identifier: "9d57a0034a7acda8f094eb96e3b9b624")
!64 = !DINamespace(name: "index_range", scope: !65)
!65 = !DINamespace(name: "ops", scope: !47)
!66 = !{!67, !69}
!67 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !63, file: !21, baseType: !68, size: 64, align: 64, flags: DIFlagPrivate)
!68 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !63, file: !21, baseType: !68, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !59, file: !21, baseType: !71, size: 512, align: 64, offset: 128, flags: DIFlagPrivate)
!71 = !DICompositeType(tag: DW_TAG_array_type, baseType: !72, size: 512, align: 64, elements: !38)
!72 = !DICompositeType(tag: DW_TAG_union_type, name: "MaybeUninit<rust_structs::Step>", scope: !73, file: !21, size: 128, align: 64, elements: !74, templateParams: !86, identifier: "f38eff052558abb2df1b12c20394bde")
!73 = !DINamespace(name: "maybe_uninit", scope: !52)
!74 = !{!75, !77}
!75 = !DIDerivedType(tag: DW_TAG_member, name: "uninit", scope: !72, file: !21, baseType: !76, align: 8)
!76 = !DIBasicType(name: "()", encoding: DW_ATE_unsigned)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !72, file: !21, baseType: !78, size: 128, align: 64)
!78 = !DICompositeType(tag: DW_TAG_structure_type, name: "ManuallyDrop<rust_structs::Step>", scope: !51, file: !21, size: 128, align: 64, flags: DIFlagPublic, elements: !79, templateParams: !86, identifier: "b27242568f0cad5a892093fd38f948e3")
!79 = !{!80}
!80 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !78, file: !21, baseType: !81, size: 128, align: 64, flags: DIFlagPrivate)
!81 = !DICompositeType(tag: DW_TAG_structure_type, name: "MaybeDangling<rust_structs::Step>", scope: !56, file: !21, size: 128, align: 64, flags: DIFlagPublic, elements: !82, templateParams: !84, identifier: "324dceeca3fa69a6326d1fddee6889b5")
!82 = !{!83}
!83 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !81, file: !21, baseType: !20, size: 128, align: 64, flags: DIFlagPrivate)
!84 = !{!85}
!85 = !DITemplateTypeParameter(name: "P", type: !20)
!86 = !{!87}
!87 = !DITemplateTypeParameter(name: "T", type: !20)
!88 = !{!89}
!89 = !DITemplateTypeParameter(name: "DATA", type: !71)
!90 = !{!91}
!91 = !DITemplateTypeParameter(name: "P", type: !59)
!92 = !{!93}
!93 = !DITemplateTypeParameter(name: "T", type: !59)
!94 = !DILocalVariable(name: "s", scope: !95, file: !8, line: 75, type: !20, align: 64)
!95 = distinct !DILexicalBlock(scope: !43, file: !8, line: 75, column: 5)
!96 = !DILocalVariable(name: "k", scope: !97, file: !8, line: 77, type: !12, align: 64)
!97 = distinct !DILexicalBlock(scope: !95, file: !8, line: 77, column: 13)
!98 = !DILocalVariable(name: "d", scope: !99, file: !8, line: 78, type: !12, align: 64)
!99 = distinct !DILexicalBlock(scope: !95, file: !8, line: 78, column: 13)
!100 = !DILocation(line: 0, scope: !7)
!101 = !DILocation(line: 0, scope: !18)
!102 = !DILocation(line: 0, scope: !43)
!103 = !DILocation(line: 0, scope: !99)
!104 = !DILocation(line: 0, scope: !41)
!105 = !DILocation(line: 0, scope: !97)
!106 = !DILocation(line: 77, column: 31, scope: !97)
!107 = !DILocation(line: 78, column: 31, scope: !99)
!108 = !DILocation(line: 79, column: 27, scope: !95)
!109 = !DILocation(line: 82, column: 5, scope: !41)
!110 = !DILocation(line: 83, column: 2, scope: !7)
!111 = distinct !DISubprogram(name: "rust_kinetic_energy", scope: !9, file: !8, line: 12, type: !112, scopeLine: 12, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29, retainedNodes: !124)
!112 = !DISubroutineType(types: !113)
!113 = !{!12, !114}
!114 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&rust_structs::Body", baseType: !115, size: 64, align: 64, dwarfAddressSpace: 0)
!115 = !DICompositeType(tag: DW_TAG_structure_type, name: "Body", scope: !9, file: !21, size: 320, align: 64, flags: DIFlagPublic, elements: !116, templateParams: !29, identifier: "4fcd2c87221c3182d77818d2382f9629")
!116 = !{!117, !121, !122}
!117 = !DIDerivedType(tag: DW_TAG_member, name: "velocity", scope: !115, file: !21, baseType: !118, size: 192, align: 64, flags: DIFlagPublic)
!118 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 192, align: 64, elements: !119)
!119 = !{!120}
!120 = !DISubrange(count: 3, lowerBound: 0)
!121 = !DIDerivedType(tag: DW_TAG_member, name: "mass", scope: !115, file: !21, baseType: !12, size: 64, align: 64, offset: 192, flags: DIFlagPublic)
!122 = !DIDerivedType(tag: DW_TAG_member, name: "pinned", scope: !115, file: !21, baseType: !123, size: 8, align: 8, offset: 256, flags: DIFlagPublic)
!123 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!124 = !{!125}
!125 = !DILocalVariable(name: "b", arg: 1, scope: !111, file: !8, line: 12, type: !114)
!126 = !DILocation(line: 0, scope: !111)
!127 = !DILocalVariable(name: "init", scope: !128, file: !129, line: 124, type: !12, align: 64)
!128 = distinct !DISubprogram(name: "fold<f64, core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E", scope: !130, file: !129, line: 124, type: !134, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !173, retainedNodes: !170)
!129 = !DIFile(filename: "library/core/src/iter/adapters/map.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "47fd4c3c8424e034238ec6bb5a169812")
!130 = !DINamespace(name: "{impl#2}", scope: !131)
!131 = !DINamespace(name: "map", scope: !132)
!132 = !DINamespace(name: "adapters", scope: !133)
!133 = !DINamespace(name: "iter", scope: !47)
!134 = !DISubroutineType(types: !135)
!135 = !{!12, !136, !12, !165}
!136 = !DICompositeType(tag: DW_TAG_structure_type, name: "Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>", scope: !131, file: !21, size: 128, align: 64, flags: DIFlagPublic, elements: !137, templateParams: !162, identifier: "40d7af2a1c393e398bcb092f96b779e8")
!137 = !{!138, !159}
!138 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !136, file: !21, baseType: !139, size: 128, align: 64, flags: DIFlagProtected)
!139 = !DICompositeType(tag: DW_TAG_structure_type, name: "Iter<f64>", scope: !140, file: !21, size: 128, align: 64, flags: DIFlagPublic, elements: !142, templateParams: !150, identifier: "16a30a5ac3957b64bbb5ffb7be676784")
!140 = !DINamespace(name: "iter", scope: !141)
!141 = !DINamespace(name: "slice", scope: !47)
!142 = !{!143, !152, !153}
!143 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !139, file: !21, baseType: !144, size: 64, align: 64, flags: DIFlagPrivate)
!144 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<f64>", scope: !145, file: !21, size: 64, align: 64, flags: DIFlagPublic, elements: !147, templateParams: !150, identifier: "1ecac679bc3ea27f618623550abeeec7")
!145 = !DINamespace(name: "non_null", scope: !146)
!146 = !DINamespace(name: "ptr", scope: !47)
!147 = !{!148}
!148 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !144, file: !21, baseType: !149, size: 64, align: 64, flags: DIFlagPrivate)
!149 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const f64", baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!150 = !{!151}
!151 = !DITemplateTypeParameter(name: "T", type: !12)
!152 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !139, file: !21, baseType: !149, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!153 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !139, file: !21, baseType: !154, align: 8, offset: 128, flags: DIFlagPrivate)
!154 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&f64>", scope: !155, file: !21, align: 8, flags: DIFlagPublic, elements: !29, templateParams: !156, identifier: "edae5334879cec8fa6d1980c665f748a")
!155 = !DINamespace(name: "marker", scope: !47)
!156 = !{!157}
!157 = !DITemplateTypeParameter(name: "T", type: !158)
!158 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&f64", baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!159 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !136, file: !21, baseType: !160, align: 8, offset: 128, flags: DIFlagPrivate)
!160 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !161, file: !21, align: 8, elements: !29, identifier: "397351742667d423ab316cef07e3b44c")
!161 = !DINamespace(name: "rust_kinetic_energy", scope: !9)
!162 = !{!163, !164}
!163 = !DITemplateTypeParameter(name: "I", type: !139)
!164 = !DITemplateTypeParameter(name: "F", type: !160)
!165 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>", scope: !166, file: !21, align: 8, elements: !29, identifier: "1d88240de03aa9fde47cd6a4c238071d")
!166 = !DINamespace(name: "sum", scope: !167)
!167 = !DINamespace(name: "{impl#132}", scope: !168)
!168 = !DINamespace(name: "accum", scope: !169)
!169 = !DINamespace(name: "traits", scope: !133)
!170 = !{!171, !171, !127, !172}
!171 = !DILocalVariable(name: "self", scope: !128, file: !129, line: 124, type: !136, align: 64)
!172 = !DILocalVariable(name: "g", scope: !128, file: !129, line: 124, type: !165, align: 8)
!173 = !{!174, !163, !164, !175, !176}
!174 = !DITemplateTypeParameter(name: "B", type: !12)
!175 = !DITemplateTypeParameter(name: "Acc", type: !12)
!176 = !DITemplateTypeParameter(name: "G", type: !165)
!177 = !DILocation(line: 0, scope: !128, inlinedAt: !178)
!178 = !DILocation(line: 161, column: 22, scope: !179, inlinedAt: !187)
!179 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E", scope: !167, file: !180, line: 160, type: !181, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !185, retainedNodes: !183)
!180 = !DIFile(filename: "library/core/src/iter/traits/accum.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "29c702feed2d279674f04740ce9fc327")
!181 = !DISubroutineType(types: !182)
!182 = !{!12, !136}
!183 = !{!184, !184}
!184 = !DILocalVariable(name: "iter", scope: !179, file: !180, line: 160, type: !136, align: 64)
!185 = !{!186}
!186 = !DITemplateTypeParameter(name: "I", type: !136)
!187 = !DILocation(line: 3658, column: 9, scope: !188, inlinedAt: !197)
!188 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>, f64>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3sum17h632ee76fa2d71775E", scope: !190, file: !189, line: 3653, type: !181, scopeLine: 3653, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !194, retainedNodes: !192)
!189 = !DIFile(filename: "library/core/src/iter/traits/iterator.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "03f316921fc0b2bb7786dd4fa41456f9")
!190 = !DINamespace(name: "Iterator", scope: !191)
!191 = !DINamespace(name: "iterator", scope: !169)
!192 = !{!193, !193}
!193 = !DILocalVariable(name: "self", scope: !188, file: !189, line: 3653, type: !136, align: 64)
!194 = !{!195, !196}
!195 = !DITemplateTypeParameter(name: "Self", type: !136)
!196 = !DITemplateTypeParameter(name: "S", type: !12)
!197 = !DILocation(line: 16, column: 53, scope: !111)
!198 = !DILocation(line: 124, column: 38, scope: !128, inlinedAt: !178)
!199 = !DILocation(line: 13, column: 8, scope: !111)
!200 = !{i8 0, i8 2}
!201 = !DILocation(line: 0, scope: !188, inlinedAt: !197)
!202 = !DILocation(line: 0, scope: !179, inlinedAt: !187)
!203 = !DILocalVariable(name: "self", arg: 1, scope: !204, file: !205, line: 259, type: !139)
!204 = distinct !DISubprogram(name: "fold<f64, f64, core::iter::adapters::map::map_fold::{closure_env#0}<&f64, f64, f64, rust_structs::rust_kinetic_energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>>>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E", scope: !206, file: !205, line: 259, type: !207, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !231, retainedNodes: !214)
!205 = !DIFile(filename: "library/core/src/slice/iter/macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "87d1f0c2746f51593d75ddf4c9271f14")
!206 = !DINamespace(name: "{impl#171}", scope: !140)
!207 = !DISubroutineType(types: !208)
!208 = !{!12, !139, !12, !209}
!209 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<&f64, f64, f64, rust_structs::rust_kinetic_energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>>", scope: !210, file: !21, align: 8, elements: !211, templateParams: !29, identifier: "b7134cb6a2d70d764e251e3783022712")
!210 = !DINamespace(name: "map_fold", scope: !131)
!211 = !{!212, !213}
!212 = !DIDerivedType(tag: DW_TAG_member, name: "g", scope: !209, file: !21, baseType: !165, align: 8)
!213 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !209, file: !21, baseType: !160, align: 8)
!214 = !{!203, !215, !216, !217, !219, !221, !223, !225, !227, !229}
!215 = !DILocalVariable(name: "init", arg: 2, scope: !204, file: !205, line: 259, type: !12)
!216 = !DILocalVariable(name: "f", arg: 3, scope: !204, file: !205, line: 259, type: !209)
!217 = !DILocalVariable(name: "len", scope: !218, file: !205, line: 29, type: !68, align: 64)
!218 = distinct !DILexicalBlock(scope: !204, file: !205, line: 29, column: 13)
!219 = !DILocalVariable(name: "end", scope: !220, file: !205, line: 33, type: !144, align: 64)
!220 = distinct !DILexicalBlock(scope: !204, file: !205, line: 33, column: 13)
!221 = !DILocalVariable(name: "acc", scope: !222, file: !205, line: 273, type: !12, align: 64)
!222 = distinct !DILexicalBlock(scope: !204, file: !205, line: 273, column: 17)
!223 = !DILocalVariable(name: "i", scope: !224, file: !205, line: 274, type: !68, align: 64)
!224 = distinct !DILexicalBlock(scope: !222, file: !205, line: 274, column: 17)
!225 = !DILocalVariable(name: "len", scope: !226, file: !205, line: 275, type: !68, align: 64)
!226 = distinct !DILexicalBlock(scope: !224, file: !205, line: 275, column: 17)
!227 = !DILocalVariable(name: "len", scope: !228, file: !205, line: 29, type: !68, align: 64)
!228 = distinct !DILexicalBlock(scope: !224, file: !205, line: 29, column: 13)
!229 = !DILocalVariable(name: "end", scope: !230, file: !205, line: 33, type: !144, align: 64)
!230 = distinct !DILexicalBlock(scope: !224, file: !205, line: 33, column: 13)
!231 = !{!151, !174, !232}
!232 = !DITemplateTypeParameter(name: "F", type: !209)
!233 = !DILocation(line: 0, scope: !204, inlinedAt: !234)
!234 = distinct !DILocation(line: 128, column: 19, scope: !128, inlinedAt: !178)
!235 = !DILocation(line: 259, column: 42, scope: !204, inlinedAt: !234)
!236 = !DILocation(line: 0, scope: !222, inlinedAt: !234)
!237 = !DILocation(line: 0, scope: !224, inlinedAt: !234)
!238 = !DILocation(line: 0, scope: !226, inlinedAt: !234)
!239 = !DILocalVariable(name: "self", arg: 1, scope: !240, file: !241, line: 651, type: !144)
!240 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hc93c61906879cf46E", scope: !144, file: !241, line: 651, type: !242, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !150, declaration: !244, retainedNodes: !245)
!241 = !DIFile(filename: "library/core/src/ptr/non_null.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e5222a5160165ba1cd09076ad7a11733")
!242 = !DISubroutineType(types: !243)
!243 = !{!144, !144, !68}
!244 = !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hc93c61906879cf46E", scope: !144, file: !241, line: 651, type: !242, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !150)
!245 = !{!239, !246}
!246 = !DILocalVariable(name: "count", arg: 2, scope: !240, file: !241, line: 651, type: !68)
!247 = !DILocation(line: 0, scope: !240, inlinedAt: !248)
!248 = distinct !DILocation(line: 279, column: 67, scope: !226, inlinedAt: !234)
!249 = !DILocalVariable(name: "acc", arg: 2, scope: !250, file: !129, line: 88, type: !12)
!250 = distinct !DISubprogram(name: "{closure#0}<&f64, f64, f64, rust_structs::rust_kinetic_energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf3f80bc46272bb70E", scope: !210, file: !129, line: 88, type: !251, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !258, retainedNodes: !254)
!251 = !DISubroutineType(types: !252)
!252 = !{!12, !253, !12, !158}
!253 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::map::map_fold::{closure_env#0}<&f64, f64, f64, rust_structs::rust_kinetic_energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>>", baseType: !209, size: 64, align: 64, dwarfAddressSpace: 0)
!254 = !{!249, !255, !256, !257}
!255 = !DILocalVariable(name: "elt", arg: 3, scope: !250, file: !129, line: 88, type: !158)
!256 = !DILocalVariable(name: "g", scope: !250, file: !129, line: 86, type: !165, align: 8)
!257 = !DILocalVariable(name: "f", scope: !250, file: !129, line: 85, type: !160, align: 8)
!258 = !{!157, !174, !175, !259, !260}
!259 = !DITemplateTypeParameter(name: "impl FnMut(T) -> B", type: !160)
!260 = !DITemplateTypeParameter(name: "impl FnMut(Acc, B) -> Acc", type: !165)
!261 = !DILocation(line: 0, scope: !250, inlinedAt: !262)
!262 = distinct !DILocation(line: 279, column: 27, scope: !226, inlinedAt: !234)
!263 = !DILocalVariable(arg: 1, scope: !264, file: !8, line: 16, type: !267)
!264 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN12rust_structs19rust_kinetic_energy28_$u7b$$u7b$closure$u7d$$u7d$17ha8acd139c8685866E", scope: !161, file: !8, line: 16, type: !265, scopeLine: 16, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29, retainedNodes: !268)
!265 = !DISubroutineType(types: !266)
!266 = !{!12, !267, !158}
!267 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_structs::rust_kinetic_energy::{closure_env#0}", baseType: !160, size: 64, align: 64, dwarfAddressSpace: 0)
!268 = !{!269, !263}
!269 = !DILocalVariable(name: "v", arg: 2, scope: !264, file: !8, line: 16, type: !158)
!270 = !DILocation(line: 0, scope: !264, inlinedAt: !271)
!271 = distinct !DILocation(line: 88, column: 28, scope: !250, inlinedAt: !262)
!272 = !DILocalVariable(name: "self", arg: 1, scope: !273, file: !274, line: 49, type: !158)
!273 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul", scope: !275, file: !274, line: 49, type: !277, scopeLine: 49, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29, retainedNodes: !307)
!274 = !DIFile(filename: "library/core/src/internal_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9ec673d06a3eb53c47178443a566ec32")
!275 = !DINamespace(name: "{impl#188}", scope: !276)
!276 = !DINamespace(name: "arith", scope: !65)
!277 = !DISubroutineType(types: !278)
!278 = !{!12, !158, !158, !279}
!279 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::panic::location::Location", baseType: !280, size: 64, align: 64, dwarfAddressSpace: 0)
!280 = !DICompositeType(tag: DW_TAG_structure_type, name: "Location", scope: !281, file: !21, size: 192, align: 64, flags: DIFlagPublic, elements: !283, templateParams: !29, identifier: "c23b7de1297af8f4a89df3da49f37ee6")
!281 = !DINamespace(name: "location", scope: !282)
!282 = !DINamespace(name: "panic", scope: !47)
!283 = !{!284, !296, !298, !299}
!284 = !DIDerivedType(tag: DW_TAG_member, name: "filename", scope: !280, file: !21, baseType: !285, size: 128, align: 64, flags: DIFlagPrivate)
!285 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<str>", scope: !145, file: !21, size: 128, align: 64, flags: DIFlagPublic, elements: !286, templateParams: !294, identifier: "cc7383b2ce73f6838bfb6ae828fb6ae6")
!286 = !{!287}
!287 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !285, file: !21, baseType: !288, size: 128, align: 64, flags: DIFlagPrivate)
!288 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const str", file: !21, size: 128, align: 64, elements: !289, templateParams: !29, identifier: "238a44609877474087c05adf26cd41fa")
!289 = !{!290, !293}
!290 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !288, file: !21, baseType: !291, size: 64, align: 64)
!291 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !292, size: 64, align: 64, dwarfAddressSpace: 0)
!292 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!293 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !288, file: !21, baseType: !68, size: 64, align: 64, offset: 64)
!294 = !{!295}
!295 = !DITemplateTypeParameter(name: "T", type: !292)
!296 = !DIDerivedType(tag: DW_TAG_member, name: "line", scope: !280, file: !21, baseType: !297, size: 32, align: 32, offset: 128, flags: DIFlagPrivate)
!297 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!298 = !DIDerivedType(tag: DW_TAG_member, name: "col", scope: !280, file: !21, baseType: !297, size: 32, align: 32, offset: 160, flags: DIFlagPrivate)
!299 = !DIDerivedType(tag: DW_TAG_member, name: "_filename", scope: !280, file: !21, baseType: !300, align: 8, offset: 192, flags: DIFlagPrivate)
!300 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&str>", scope: !155, file: !21, align: 8, flags: DIFlagPublic, elements: !29, templateParams: !301, identifier: "e16ac355808b6aef9fb50b5f125fee05")
!301 = !{!302}
!302 = !DITemplateTypeParameter(name: "T", type: !303)
!303 = !DICompositeType(tag: DW_TAG_structure_type, name: "&str", file: !21, size: 128, align: 64, elements: !304, templateParams: !29, identifier: "9277eecd40495f85161460476aacc992")
!304 = !{!305, !306}
!305 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !303, file: !21, baseType: !291, size: 64, align: 64)
!306 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !303, file: !21, baseType: !68, size: 64, align: 64, offset: 64)
!307 = !{!272, !308}
!308 = !DILocalVariable(name: "other", arg: 2, scope: !273, file: !274, line: 49, type: !158)
!309 = !DILocation(line: 0, scope: !273, inlinedAt: !310)
!310 = distinct !DILocation(line: 16, column: 46, scope: !264, inlinedAt: !271)
!311 = !DILocalVariable(arg: 1, scope: !312, file: !180, line: 164, type: !315)
!312 = distinct !DISubprogram(name: "{closure#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h8fafb00bf9946eedE", scope: !166, file: !180, line: 164, type: !313, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !185, retainedNodes: !316)
!313 = !DISubroutineType(types: !314)
!314 = !{!12, !315, !12, !12}
!315 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>", baseType: !165, size: 64, align: 64, dwarfAddressSpace: 0)
!316 = !{!317, !318, !311}
!317 = !DILocalVariable(name: "a", arg: 2, scope: !312, file: !180, line: 164, type: !12)
!318 = !DILocalVariable(name: "b", arg: 3, scope: !312, file: !180, line: 164, type: !12)
!319 = !DILocation(line: 0, scope: !312, inlinedAt: !320)
!320 = distinct !DILocation(line: 88, column: 21, scope: !250, inlinedAt: !262)
!321 = !DILocation(line: 279, column: 27, scope: !226, inlinedAt: !234)
!322 = !DILocation(line: 352, column: 45, scope: !323, inlinedAt: !328)
!323 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs2g_NtNtCsgEmfK2I1SDS_4core3ops5arithdNtB6_3Mul3mul", scope: !325, file: !324, line: 352, type: !326, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29)
!324 = !DIFile(filename: "library/core/src/ops/arith.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "82a843efd6957c9872d7564e4a5df756")
!325 = !DINamespace(name: "{impl#142}", scope: !276)
!326 = !DISubroutineType(types: !327)
!327 = !{!12, !12, !12, !279}
!328 = distinct !DILocation(line: 50, column: 17, scope: !273, inlinedAt: !310)
!329 = !DILocation(line: 164, column: 28, scope: !312, inlinedAt: !320)
!330 = !DILocation(line: 659, column: 28, scope: !240, inlinedAt: !248)
!331 = !DILocation(line: 16, column: 5, scope: !111)
!332 = !DILocation(line: 17, column: 2, scope: !111)
!333 = distinct !DISubprogram(name: "rust_push_body", scope: !9, file: !8, line: 20, type: !334, scopeLine: 20, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29, retainedNodes: !338)
!334 = !DISubroutineType(types: !335)
!335 = !{null, !336, !337}
!336 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_structs::Body", baseType: !115, size: 64, align: 64, dwarfAddressSpace: 0)
!337 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[f64; 3]", baseType: !118, size: 64, align: 64, dwarfAddressSpace: 0)
!338 = !{!339, !340, !341, !363, !365}
!339 = !DILocalVariable(name: "b", arg: 1, scope: !333, file: !8, line: 20, type: !336)
!340 = !DILocalVariable(name: "impulse", arg: 2, scope: !333, file: !8, line: 20, type: !337)
!341 = !DILocalVariable(name: "iter", scope: !342, file: !8, line: 21, type: !343, align: 64)
!342 = distinct !DILexicalBlock(scope: !333, file: !8, line: 21, column: 5)
!343 = !DICompositeType(tag: DW_TAG_structure_type, name: "Zip<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", scope: !344, file: !21, size: 384, align: 64, flags: DIFlagPublic, elements: !345, templateParams: !360, identifier: "f3775827890a1b462bbad2c6758bafcd")
!344 = !DINamespace(name: "zip", scope: !132)
!345 = !{!346, !357, !358, !359}
!346 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !343, file: !21, baseType: !347, size: 128, align: 64, flags: DIFlagPrivate)
!347 = !DICompositeType(tag: DW_TAG_structure_type, name: "IterMut<f64>", scope: !140, file: !21, size: 128, align: 64, flags: DIFlagPublic, elements: !348, templateParams: !150, identifier: "99ce3aefc61bf6059503da387745b64a")
!348 = !{!349, !350, !352}
!349 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !347, file: !21, baseType: !144, size: 64, align: 64, flags: DIFlagPrivate)
!350 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !347, file: !21, baseType: !351, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!351 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut f64", baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!352 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !347, file: !21, baseType: !353, align: 8, offset: 128, flags: DIFlagPrivate)
!353 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&mut f64>", scope: !155, file: !21, align: 8, flags: DIFlagPublic, elements: !29, templateParams: !354, identifier: "976de26c2f4e7f5012e45ce572a57140")
!354 = !{!355}
!355 = !DITemplateTypeParameter(name: "T", type: !356)
!356 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut f64", baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!357 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !343, file: !21, baseType: !139, size: 128, align: 64, offset: 128, flags: DIFlagPrivate)
!358 = !DIDerivedType(tag: DW_TAG_member, name: "index", scope: !343, file: !21, baseType: !68, size: 64, align: 64, offset: 256, flags: DIFlagPrivate)
!359 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !343, file: !21, baseType: !68, size: 64, align: 64, offset: 320, flags: DIFlagPrivate)
!360 = !{!361, !362}
!361 = !DITemplateTypeParameter(name: "A", type: !347)
!362 = !DITemplateTypeParameter(name: "B", type: !139)
!363 = !DILocalVariable(name: "v", scope: !364, file: !8, line: 21, type: !356, align: 64)
!364 = distinct !DILexicalBlock(scope: !342, file: !8, line: 21, column: 5)
!365 = !DILocalVariable(name: "p", scope: !364, file: !8, line: 21, type: !158, align: 64)
!366 = !DILocalVariable(name: "self", arg: 1, scope: !367, file: !368, line: 305, type: !390)
!367 = distinct !DISubprogram(name: "next<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hf76ff9d8bab2ab72E", scope: !369, file: !368, line: 305, type: !370, scopeLine: 305, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !360, retainedNodes: !391)
!368 = !DIFile(filename: "library/core/src/iter/adapters/zip.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "3b799775cfe5a249b4485e2512707a77")
!369 = !DINamespace(name: "{impl#5}", scope: !344)
!370 = !DISubroutineType(types: !371)
!371 = !{!372, !390}
!372 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<(&mut f64, &f64)>", scope: !373, file: !21, size: 128, align: 64, flags: DIFlagPublic, elements: !374, templateParams: !29, identifier: "ac3cd90d9b49720256eaa7c9c2ccc67")
!373 = !DINamespace(name: "option", scope: !47)
!374 = !{!375}
!375 = !DICompositeType(tag: DW_TAG_variant_part, scope: !372, file: !21, size: 128, align: 64, elements: !376, templateParams: !29, identifier: "a36ca30cdabcd8c8fbc6c84d9efa037e", discriminator: !389)
!376 = !{!377, !385}
!377 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !375, file: !21, baseType: !378, size: 128, align: 64, extraData: i64 0)
!378 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !372, file: !21, size: 128, align: 64, flags: DIFlagPublic, elements: !29, templateParams: !379, identifier: "53e4f66a94356242f575a4f84a59d8e")
!379 = !{!380}
!380 = !DITemplateTypeParameter(name: "T", type: !381)
!381 = !DICompositeType(tag: DW_TAG_structure_type, name: "(&mut f64, &f64)", file: !21, size: 128, align: 64, elements: !382, templateParams: !29, identifier: "6a375595dab5fc5299b0552d985337d8")
!382 = !{!383, !384}
!383 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !381, file: !21, baseType: !356, size: 64, align: 64)
!384 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !381, file: !21, baseType: !158, size: 64, align: 64, offset: 64)
!385 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !375, file: !21, baseType: !386, size: 128, align: 64)
!386 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !372, file: !21, size: 128, align: 64, flags: DIFlagPublic, elements: !387, templateParams: !379, identifier: "d2046245d1e41e95447e8c9029af4b69")
!387 = !{!388}
!388 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !386, file: !21, baseType: !381, size: 128, align: 64, flags: DIFlagPublic)
!389 = !DIDerivedType(tag: DW_TAG_member, scope: !372, file: !21, baseType: !37, size: 64, align: 64, flags: DIFlagArtificial)
!390 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::zip::Zip<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", baseType: !343, size: 64, align: 64, dwarfAddressSpace: 0)
!391 = !{!366, !392}
!392 = !DILocalVariable(name: "i", scope: !393, file: !368, line: 307, type: !68, align: 64)
!393 = distinct !DILexicalBlock(scope: !367, file: !368, line: 307, column: 13)
!394 = !DILocation(line: 0, scope: !367, inlinedAt: !395)
!395 = distinct !DILocation(line: 85, column: 9, scope: !396, inlinedAt: !400)
!396 = distinct !DISubprogram(name: "next<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h5330e465ff54b738E", scope: !397, file: !368, line: 84, type: !370, scopeLine: 84, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !360, retainedNodes: !398)
!397 = !DINamespace(name: "{impl#1}", scope: !344)
!398 = !{!399}
!399 = !DILocalVariable(name: "self", arg: 1, scope: !396, file: !368, line: 84, type: !390)
!400 = !DILocation(line: 21, column: 19, scope: !401)
!401 = !DILexicalBlockFile(scope: !342, file: !8, discriminator: 2)
!402 = !DILocation(line: 0, scope: !396, inlinedAt: !400)
!403 = !DILocation(line: 0, scope: !333)
!404 = !DILocalVariable(name: "len", scope: !405, file: !406, line: 222, type: !68, align: 64)
!405 = distinct !DILexicalBlock(scope: !407, file: !406, line: 222, column: 9)
!406 = !DIFile(filename: "library/core/src/slice/iter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "f33ab2e22fe09095bf73c41c52bd166c")
!407 = distinct !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter16IterMut$LT$T$GT$3new17h1344c77ae2572ac4E", scope: !347, file: !406, line: 221, type: !408, scopeLine: 221, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !150, declaration: !415, retainedNodes: !416)
!408 = !DISubroutineType(types: !409)
!409 = !{!347, !410}
!410 = !DICompositeType(tag: DW_TAG_structure_type, name: "&mut [f64]", file: !21, size: 128, align: 64, elements: !411, templateParams: !29, identifier: "20ddfcfce50bf865828153ff1ef46b96")
!411 = !{!412, !414}
!412 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !410, file: !21, baseType: !413, size: 64, align: 64)
!413 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!414 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !410, file: !21, baseType: !68, size: 64, align: 64, offset: 64)
!415 = !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter16IterMut$LT$T$GT$3new17h1344c77ae2572ac4E", scope: !347, file: !406, line: 221, type: !408, scopeLine: 221, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !150)
!416 = !{!417, !404, !418, !420}
!417 = !DILocalVariable(name: "slice", arg: 1, scope: !407, file: !406, line: 221, type: !410)
!418 = !DILocalVariable(name: "ptr", scope: !419, file: !406, line: 223, type: !144, align: 64)
!419 = distinct !DILexicalBlock(scope: !405, file: !406, line: 223, column: 9)
!420 = !DILocalVariable(name: "end_or_len", scope: !421, file: !406, line: 241, type: !351, align: 64)
!421 = distinct !DILexicalBlock(scope: !419, file: !406, line: 241, column: 13)
!422 = !DILocation(line: 0, scope: !405, inlinedAt: !423)
!423 = !DILocation(line: 1061, column: 9, scope: !424, inlinedAt: !429)
!424 = distinct !DISubprogram(name: "iter_mut<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17h4a762ac9ee6464caE", scope: !426, file: !425, line: 1060, type: !408, scopeLine: 1060, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !150, retainedNodes: !427)
!425 = !DIFile(filename: "library/core/src/slice/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b606e5d97bff599edd0dcbc6067a14f1")
!426 = !DINamespace(name: "{impl#0}", scope: !141)
!427 = !{!428}
!428 = !DILocalVariable(name: "self", arg: 1, scope: !424, file: !425, line: 1060, type: !410)
!429 = !DILocation(line: 21, column: 30, scope: !333)
!430 = !DILocalVariable(name: "count", scope: !431, file: !432, line: 927, type: !68, align: 64)
!431 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hdb0dd3bb6a40a47cE", scope: !433, file: !432, line: 927, type: !435, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !150, retainedNodes: !437)
!432 = !DIFile(filename: "library/core/src/ptr/mut_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "7c03c8e0ae695174f7f10881dc49d2cb")
!433 = !DINamespace(name: "{impl#0}", scope: !434)
!434 = !DINamespace(name: "mut_ptr", scope: !146)
!435 = !DISubroutineType(types: !436)
!436 = !{!351, !351, !68, !279}
!437 = !{!438, !430}
!438 = !DILocalVariable(name: "self", arg: 1, scope: !431, file: !432, line: 927, type: !351)
!439 = !DILocation(line: 0, scope: !431, inlinedAt: !440)
!440 = !DILocation(line: 242, column: 82, scope: !419, inlinedAt: !423)
!441 = !DILocation(line: 0, scope: !424, inlinedAt: !429)
!442 = !DILocation(line: 0, scope: !407, inlinedAt: !423)
!443 = !DILocation(line: 0, scope: !419, inlinedAt: !423)
!444 = !DILocation(line: 961, column: 18, scope: !431, inlinedAt: !440)
!445 = !DILocation(line: 0, scope: !342)
!446 = !DILocation(line: 0, scope: !393, inlinedAt: !395)
!447 = !DILocalVariable(name: "self", arg: 1, scope: !448, file: !205, line: 418, type: !452)
!448 = distinct !DISubprogram(name: "__iterator_get_unchecked<f64>", linkageName: "_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hf3afa33e05ff2fa6E", scope: !449, file: !205, line: 418, type: !450, scopeLine: 418, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !150, retainedNodes: !453)
!449 = !DINamespace(name: "{impl#179}", scope: !140)
!450 = !DISubroutineType(types: !451)
!451 = !{!356, !452, !68}
!452 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::IterMut<f64>", baseType: !347, size: 64, align: 64, dwarfAddressSpace: 0)
!453 = !{!447, !454}
!454 = !DILocalVariable(name: "idx", arg: 2, scope: !448, file: !205, line: 418, type: !68)
!455 = !DILocation(line: 0, scope: !448, inlinedAt: !456)
!456 = distinct !DILocation(line: 313, column: 30, scope: !393, inlinedAt: !395)
!457 = !DILocalVariable(name: "self", arg: 1, scope: !458, file: !205, line: 418, type: !461)
!458 = distinct !DISubprogram(name: "__iterator_get_unchecked<f64>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hdf2850446473c0f1E", scope: !206, file: !205, line: 418, type: !459, scopeLine: 418, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !150, retainedNodes: !462)
!459 = !DISubroutineType(types: !460)
!460 = !{!158, !461, !68}
!461 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Iter<f64>", baseType: !139, size: 64, align: 64, dwarfAddressSpace: 0)
!462 = !{!457, !463}
!463 = !DILocalVariable(name: "idx", arg: 2, scope: !458, file: !205, line: 418, type: !68)
!464 = !DILocation(line: 0, scope: !458, inlinedAt: !465)
!465 = distinct !DILocation(line: 313, column: 66, scope: !393, inlinedAt: !395)
!466 = !DILocation(line: 0, scope: !364)
!467 = !DILocalVariable(name: "self", arg: 1, scope: !468, file: !274, line: 27, type: !158)
!468 = distinct !DISubprogram(name: "div", linkageName: "_RNvXs40_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3DivdE3div", scope: !469, file: !274, line: 27, type: !470, scopeLine: 27, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29, retainedNodes: !472)
!469 = !DINamespace(name: "{impl#250}", scope: !276)
!470 = !DISubroutineType(types: !471)
!471 = !{!12, !158, !12, !279}
!472 = !{!467, !473}
!473 = !DILocalVariable(name: "other", arg: 2, scope: !468, file: !274, line: 27, type: !12)
!474 = !DILocation(line: 0, scope: !468, inlinedAt: !475)
!475 = !DILocation(line: 22, column: 15, scope: !364)
!476 = !DILocation(line: 22, column: 19, scope: !364)
!477 = !DILocation(line: 28, column: 31, scope: !468, inlinedAt: !475)
!478 = !DILocation(line: 517, column: 45, scope: !479, inlinedAt: !483)
!479 = distinct !DISubprogram(name: "div", linkageName: "_RNvXs3S_NtNtCsgEmfK2I1SDS_4core3ops5arithdNtB6_3Div3div", scope: !480, file: !324, line: 517, type: !481, scopeLine: 517, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29)
!480 = !DINamespace(name: "{impl#242}", scope: !276)
!481 = !DISubroutineType(types: !482)
!482 = !{!12, !12, !12}
!483 = !DILocation(line: 28, column: 17, scope: !468, inlinedAt: !475)
!484 = !DILocation(line: 22, column: 9, scope: !364)
!485 = !DILocation(line: 961, column: 18, scope: !486, inlinedAt: !487)
!486 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hdb0dd3bb6a40a47cE", scope: !433, file: !432, line: 927, type: !435, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !150)
!487 = distinct !DILocation(line: 429, column: 60, scope: !448, inlinedAt: !456)
!488 = !DILocation(line: 961, column: 18, scope: !489, inlinedAt: !490)
!489 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hdb0dd3bb6a40a47cE", scope: !433, file: !432, line: 927, type: !435, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !150)
!490 = distinct !DILocation(line: 429, column: 60, scope: !458, inlinedAt: !465)
!491 = !DILocation(line: 24, column: 2, scope: !333)
!492 = distinct !DISubprogram(name: "rust_static_dispatch", scope: !9, file: !8, line: 60, type: !10, scopeLine: 60, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29, retainedNodes: !493)
!493 = !{!494, !495, !496}
!494 = !DILocalVariable(name: "radius", arg: 1, scope: !492, file: !8, line: 60, type: !12)
!495 = !DILocalVariable(name: "width", arg: 2, scope: !492, file: !8, line: 60, type: !12)
!496 = !DILocalVariable(name: "height", arg: 3, scope: !492, file: !8, line: 60, type: !12)
!497 = !DILocation(line: 0, scope: !492)
!498 = !DILocalVariable(name: "self", arg: 1, scope: !499, file: !500, line: 1009, type: !12)
!499 = distinct !DISubprogram(name: "max", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3f64d3max", scope: !501, file: !500, line: 1009, type: !481, scopeLine: 1009, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29, retainedNodes: !503)
!500 = !DIFile(filename: "library/core/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "cbb76cb498122bc6efb17630e39a4d29")
!501 = !DINamespace(name: "{impl#0}", scope: !502)
!502 = !DINamespace(name: "f64", scope: !47)
!503 = !{!498, !504}
!504 = !DILocalVariable(name: "other", scope: !499, file: !500, line: 1009, type: !12, align: 64)
!505 = !DILocation(line: 0, scope: !499, inlinedAt: !506)
!506 = !DILocation(line: 51, column: 48, scope: !507, inlinedAt: !518)
!507 = distinct !DISubprogram(name: "doubled", linkageName: "_ZN63_$LT$rust_structs..Rectangle$u20$as$u20$rust_structs..Shape$GT$7doubled17h73d5e33af1560d1fE", scope: !508, file: !8, line: 50, type: !509, scopeLine: 50, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29, retainedNodes: !516)
!508 = !DINamespace(name: "{impl#1}", scope: !9)
!509 = !DISubroutineType(types: !510)
!510 = !{!12, !511}
!511 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&rust_structs::Rectangle", baseType: !512, size: 64, align: 64, dwarfAddressSpace: 0)
!512 = !DICompositeType(tag: DW_TAG_structure_type, name: "Rectangle", scope: !9, file: !21, size: 128, align: 64, flags: DIFlagPrivate, elements: !513, templateParams: !29, identifier: "5ce0a88954704e5138484a258a24a068")
!513 = !{!514, !515}
!514 = !DIDerivedType(tag: DW_TAG_member, name: "width", scope: !512, file: !21, baseType: !12, size: 64, align: 64, flags: DIFlagPrivate)
!515 = !DIDerivedType(tag: DW_TAG_member, name: "height", scope: !512, file: !21, baseType: !12, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!516 = !{!517}
!517 = !DILocalVariable(name: "self", arg: 1, scope: !507, file: !8, line: 50, type: !511)
!518 = !DILocation(line: 56, column: 21, scope: !519, inlinedAt: !532)
!519 = distinct !DISubprogram(name: "ratio<rust_structs::Circle, rust_structs::Rectangle>", linkageName: "_ZN12rust_structs5ratio17hcc6fe4c567eaded6E", scope: !9, file: !8, line: 55, type: !520, scopeLine: 55, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !529, retainedNodes: !526)
!520 = !DISubroutineType(types: !521)
!521 = !{!12, !522, !511}
!522 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&rust_structs::Circle", baseType: !523, size: 64, align: 64, dwarfAddressSpace: 0)
!523 = !DICompositeType(tag: DW_TAG_structure_type, name: "Circle", scope: !9, file: !21, size: 64, align: 64, flags: DIFlagPrivate, elements: !524, templateParams: !29, identifier: "97f1cc6a259fdacd175c75c294dc5a6")
!524 = !{!525}
!525 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !523, file: !21, baseType: !12, size: 64, align: 64, flags: DIFlagPrivate)
!526 = !{!527, !528}
!527 = !DILocalVariable(name: "a", arg: 1, scope: !519, file: !8, line: 55, type: !522)
!528 = !DILocalVariable(name: "b", arg: 2, scope: !519, file: !8, line: 55, type: !511)
!529 = !{!530, !531}
!530 = !DITemplateTypeParameter(name: "A", type: !523)
!531 = !DITemplateTypeParameter(name: "B", type: !512)
!532 = !DILocation(line: 61, column: 5, scope: !492)
!533 = !DILocation(line: 55, column: 30, scope: !519, inlinedAt: !532)
!534 = !DILocalVariable(name: "self", arg: 1, scope: !535, file: !8, line: 28, type: !522)
!535 = distinct !DISubprogram(name: "doubled<rust_structs::Circle>", linkageName: "_ZN12rust_structs5Shape7doubled17h578ca51c0d92bfebE", scope: !536, file: !8, line: 28, type: !537, scopeLine: 28, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !540, retainedNodes: !539)
!536 = !DINamespace(name: "Shape", scope: !9)
!537 = !DISubroutineType(types: !538)
!538 = !{!12, !522}
!539 = !{!534}
!540 = !{!541}
!541 = !DITemplateTypeParameter(name: "Self", type: !523)
!542 = !DILocation(line: 28, column: 16, scope: !535, inlinedAt: !543)
!543 = !DILocation(line: 56, column: 7, scope: !519, inlinedAt: !532)
!544 = !DILocalVariable(name: "self", arg: 1, scope: !545, file: !8, line: 41, type: !522)
!545 = distinct !DISubprogram(name: "area", linkageName: "_ZN60_$LT$rust_structs..Circle$u20$as$u20$rust_structs..Shape$GT$4area17h589de671b68de279E", scope: !546, file: !8, line: 41, type: !537, scopeLine: 41, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29, retainedNodes: !547)
!546 = !DINamespace(name: "{impl#0}", scope: !9)
!547 = !{!544}
!548 = !DILocation(line: 41, column: 13, scope: !545, inlinedAt: !549)
!549 = !DILocation(line: 29, column: 20, scope: !535, inlinedAt: !543)
!550 = !DILocation(line: 55, column: 37, scope: !519, inlinedAt: !532)
!551 = !DILocation(line: 50, column: 16, scope: !507, inlinedAt: !518)
!552 = !DILocalVariable(name: "self", arg: 1, scope: !553, file: !8, line: 47, type: !511)
!553 = distinct !DISubprogram(name: "area", linkageName: "_ZN63_$LT$rust_structs..Rectangle$u20$as$u20$rust_structs..Shape$GT$4area17h4c4f9bacd6eb9190E", scope: !508, file: !8, line: 47, type: !509, scopeLine: 47, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29, retainedNodes: !554)
!554 = !{!552}
!555 = !DILocation(line: 47, column: 13, scope: !553, inlinedAt: !556)
!556 = !DILocation(line: 51, column: 14, scope: !507, inlinedAt: !518)
!557 = !DILocation(line: 42, column: 9, scope: !545, inlinedAt: !549)
!558 = !DILocation(line: 29, column: 9, scope: !535, inlinedAt: !543)
!559 = !DILocation(line: 48, column: 9, scope: !553, inlinedAt: !556)
!560 = !DILocation(line: 1010, column: 9, scope: !499, inlinedAt: !506)
!561 = !DILocation(line: 51, column: 23, scope: !507, inlinedAt: !518)
!562 = !DILocation(line: 51, column: 9, scope: !507, inlinedAt: !518)
!563 = !DILocation(line: 56, column: 5, scope: !519, inlinedAt: !532)
!564 = !DILocation(line: 62, column: 2, scope: !492)
