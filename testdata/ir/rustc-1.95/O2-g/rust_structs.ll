; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=2 -g --remap-path-prefix=$PWD=. -C panic=abort --emit=llvm-ir rust/rust_structs.rs -o ir/rustc-1.95/O2-g/rust_structs.ll
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
  %2 = getelementptr inbounds nuw i8, ptr %b, i64 24, !dbg !201
  %_4 = load double, ptr %2, align 8, !dbg !201, !noundef !29
    #dbg_value(ptr %b, !193, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !202)
    #dbg_value(ptr %b, !184, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !203)
    #dbg_value(ptr %b, !171, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !177)
    #dbg_value(ptr %2, !193, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !202)
    #dbg_value(ptr %2, !184, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !203)
    #dbg_value(ptr %2, !171, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !177)
    #dbg_value(ptr %b, !204, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !234)
    #dbg_value(ptr %2, !204, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !234)
    #dbg_value(double -0.000000e+00, !216, !DIExpression(), !234)
    #dbg_declare(ptr poison, !217, !DIExpression(), !236)
    #dbg_value(double -0.000000e+00, !222, !DIExpression(), !237)
    #dbg_value(i64 0, !224, !DIExpression(), !238)
    #dbg_value(i64 3, !226, !DIExpression(), !239)
    #dbg_value(double -0.000000e+00, !222, !DIExpression(), !237)
    #dbg_value(i64 0, !224, !DIExpression(), !238)
    #dbg_value(ptr %b, !240, !DIExpression(), !248)
    #dbg_value(i64 0, !247, !DIExpression(), !248)
    #dbg_value(double -0.000000e+00, !250, !DIExpression(), !262)
    #dbg_value(ptr %b, !256, !DIExpression(), !262)
    #dbg_value(ptr poison, !264, !DIExpression(), !271)
    #dbg_value(ptr %b, !270, !DIExpression(), !271)
    #dbg_value(ptr %b, !273, !DIExpression(), !310)
    #dbg_value(ptr %b, !309, !DIExpression(), !310)
  %_3.i.i.i = load double, ptr %b, align 8, !dbg !312, !alias.scope !313, !noundef !29
  %_0.i.i.i = fmul double %_3.i.i.i, %_3.i.i.i, !dbg !318
    #dbg_value(ptr poison, !325, !DIExpression(), !333)
    #dbg_value(double -0.000000e+00, !331, !DIExpression(), !333)
    #dbg_value(double %_0.i.i.i, !332, !DIExpression(), !333)
    #dbg_value(double %_0.i.i.i, !222, !DIExpression(), !237)
    #dbg_value(i64 1, !224, !DIExpression(), !238)
    #dbg_value(i64 1, !247, !DIExpression(), !248)
  %_45.i.1 = getelementptr inbounds nuw i8, ptr %b, i64 8, !dbg !335
    #dbg_value(double %_0.i.i.i, !250, !DIExpression(), !262)
    #dbg_value(ptr %_45.i.1, !256, !DIExpression(), !262)
    #dbg_value(ptr %_45.i.1, !270, !DIExpression(), !271)
    #dbg_value(ptr %_45.i.1, !273, !DIExpression(), !310)
    #dbg_value(ptr %_45.i.1, !309, !DIExpression(), !310)
  %_3.i.i.i.1 = load double, ptr %_45.i.1, align 8, !dbg !312, !alias.scope !313, !noundef !29
  %_0.i.i.i.1 = fmul double %_3.i.i.i.1, %_3.i.i.i.1, !dbg !318
    #dbg_value(double %_0.i.i.i, !331, !DIExpression(), !333)
    #dbg_value(double %_0.i.i.i.1, !332, !DIExpression(), !333)
  %_0.i1.i.i.1 = fadd double %_0.i.i.i, %_0.i.i.i.1, !dbg !336
    #dbg_value(double %_0.i1.i.i.1, !222, !DIExpression(), !237)
    #dbg_value(i64 2, !224, !DIExpression(), !238)
    #dbg_value(i64 2, !247, !DIExpression(), !248)
  %_45.i.2 = getelementptr inbounds nuw i8, ptr %b, i64 16, !dbg !335
    #dbg_value(double %_0.i1.i.i.1, !250, !DIExpression(), !262)
    #dbg_value(ptr %_45.i.2, !256, !DIExpression(), !262)
    #dbg_value(ptr %_45.i.2, !270, !DIExpression(), !271)
    #dbg_value(ptr %_45.i.2, !273, !DIExpression(), !310)
    #dbg_value(ptr %_45.i.2, !309, !DIExpression(), !310)
  %_3.i.i.i.2 = load double, ptr %_45.i.2, align 8, !dbg !312, !alias.scope !313, !noundef !29
  %_0.i.i.i.2 = fmul double %_3.i.i.i.2, %_3.i.i.i.2, !dbg !318
    #dbg_value(double %_0.i1.i.i.1, !331, !DIExpression(), !333)
    #dbg_value(double %_0.i.i.i.2, !332, !DIExpression(), !333)
  %_0.i1.i.i.2 = fadd double %_0.i1.i.i.1, %_0.i.i.i.2, !dbg !336
    #dbg_value(double %_0.i1.i.i.2, !222, !DIExpression(), !237)
    #dbg_value(i64 3, !224, !DIExpression(), !238)
  %_3 = fmul double %_4, 5.000000e-01, !dbg !337
  %3 = fmul double %_3, %_0.i1.i.i.2, !dbg !337
  br label %bb3, !dbg !338

bb3:                                              ; preds = %start, %bb2
  %_0.sroa.0.0 = phi double [ %3, %bb2 ], [ 0.000000e+00, %start ], !dbg !126
  ret double %_0.sroa.0.0, !dbg !338
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: readwrite) uwtable
define void @rust_push_body(ptr noalias noundef align 8 captures(none) dereferenceable(40) %b, ptr noalias noundef readonly align 8 captures(none) dereferenceable(24) %impulse) unnamed_addr #2 personality ptr @rust_eh_personality !dbg !339 {
start:
    #dbg_value(ptr poison, !372, !DIExpression(), !380)
    #dbg_value(ptr poison, !408, !DIExpression(), !417)
    #dbg_value(ptr poison, !414, !DIExpression(), !418)
    #dbg_value(ptr %b, !345, !DIExpression(), !419)
    #dbg_value(ptr %impulse, !346, !DIExpression(), !419)
    #dbg_value(i64 3, !420, !DIExpression(), !438)
    #dbg_value(i64 3, !446, !DIExpression(), !455)
    #dbg_value(ptr %b, !444, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !457)
    #dbg_value(ptr %b, !433, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !458)
    #dbg_value(i64 3, !444, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !457)
    #dbg_value(i64 3, !433, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !458)
    #dbg_value(ptr %b, !434, !DIExpression(), !459)
    #dbg_value(ptr %b, !454, !DIExpression(), !455)
  %end_or_len = getelementptr inbounds nuw i8, ptr %b, i64 24, !dbg !460
    #dbg_value(ptr %b, !347, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !461)
    #dbg_value(ptr %end_or_len, !347, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !461)
    #dbg_value(ptr %impulse, !347, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !461)
    #dbg_value(ptr %impulse, !347, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !461)
    #dbg_value(i64 0, !347, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !461)
    #dbg_value(i64 3, !347, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !461)
    #dbg_value(ptr undef, !414, !DIExpression(), !418)
    #dbg_value(ptr undef, !408, !DIExpression(), !417)
    #dbg_value(i64 0, !347, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !461)
    #dbg_value(i64 0, !409, !DIExpression(), !462)
    #dbg_value(i64 1, !347, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !461)
    #dbg_value(ptr undef, !372, !DIExpression(), !380)
    #dbg_value(i64 0, !379, !DIExpression(), !380)
    #dbg_value(ptr undef, !463, !DIExpression(), !470)
    #dbg_value(i64 0, !469, !DIExpression(), !470)
    #dbg_value(ptr %b, !369, !DIExpression(), !472)
    #dbg_value(ptr %impulse, !371, !DIExpression(), !472)
    #dbg_value(ptr %impulse, !473, !DIExpression(), !480)
  %other = load double, ptr %end_or_len, align 8, !dbg !482, !noundef !29
    #dbg_value(double %other, !479, !DIExpression(), !480)
  %_22 = load double, ptr %impulse, align 8, !dbg !483, !noundef !29
  %_13 = fdiv double %_22, %other, !dbg !484
  %0 = load double, ptr %b, align 8, !dbg !490, !noundef !29
  %1 = fadd double %0, %_13, !dbg !490
  store double %1, ptr %b, align 8, !dbg !490
    #dbg_value(ptr undef, !414, !DIExpression(), !418)
    #dbg_value(ptr undef, !408, !DIExpression(), !417)
    #dbg_value(i64 1, !409, !DIExpression(), !462)
    #dbg_value(i64 2, !347, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !461)
    #dbg_value(i64 1, !379, !DIExpression(), !380)
  %_3.i.i.1 = getelementptr inbounds nuw i8, ptr %b, i64 8, !dbg !491
    #dbg_value(i64 1, !469, !DIExpression(), !470)
  %_3.i2.i.1 = getelementptr inbounds nuw i8, ptr %impulse, i64 8, !dbg !494
    #dbg_value(ptr %_3.i.i.1, !369, !DIExpression(), !472)
    #dbg_value(ptr %_3.i2.i.1, !371, !DIExpression(), !472)
    #dbg_value(ptr %_3.i2.i.1, !473, !DIExpression(), !480)
    #dbg_value(double %other, !479, !DIExpression(), !480)
  %_22.1 = load double, ptr %_3.i2.i.1, align 8, !dbg !483, !noundef !29
  %_13.1 = fdiv double %_22.1, %other, !dbg !484
  %2 = load double, ptr %_3.i.i.1, align 8, !dbg !490, !noundef !29
  %3 = fadd double %2, %_13.1, !dbg !490
  store double %3, ptr %_3.i.i.1, align 8, !dbg !490
    #dbg_value(i64 2, !409, !DIExpression(), !462)
    #dbg_value(i64 3, !347, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !461)
    #dbg_value(i64 2, !379, !DIExpression(), !380)
  %_3.i.i.2 = getelementptr inbounds nuw i8, ptr %b, i64 16, !dbg !491
    #dbg_value(i64 2, !469, !DIExpression(), !470)
  %_3.i2.i.2 = getelementptr inbounds nuw i8, ptr %impulse, i64 16, !dbg !494
    #dbg_value(ptr %_3.i.i.2, !369, !DIExpression(), !472)
    #dbg_value(ptr %_3.i2.i.2, !371, !DIExpression(), !472)
    #dbg_value(ptr %_3.i2.i.2, !473, !DIExpression(), !480)
    #dbg_value(double %other, !479, !DIExpression(), !480)
  %_22.2 = load double, ptr %_3.i2.i.2, align 8, !dbg !483, !noundef !29
  %_13.2 = fdiv double %_22.2, %other, !dbg !484
  %4 = load double, ptr %_3.i.i.2, align 8, !dbg !490, !noundef !29
  %5 = fadd double %4, %_13.2, !dbg !490
  store double %5, ptr %_3.i.i.2, align 8, !dbg !490
    #dbg_value(i64 poison, !347, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !461)
  ret void, !dbg !497
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef double @rust_static_dispatch(double noundef %radius, double noundef %width, double noundef %height) unnamed_addr #0 !dbg !498 {
start:
    #dbg_value(double %radius, !500, !DIExpression(), !503)
    #dbg_value(double %width, !501, !DIExpression(), !503)
    #dbg_value(double %height, !502, !DIExpression(), !503)
    #dbg_value(double %height, !504, !DIExpression(), !511)
    #dbg_value(double 1.000000e+00, !510, !DIExpression(), !511)
    #dbg_value(ptr poison, !533, !DIExpression(), !539)
    #dbg_value(ptr poison, !540, !DIExpression(), !548)
    #dbg_value(ptr poison, !550, !DIExpression(), !554)
    #dbg_value(ptr poison, !534, !DIExpression(), !556)
    #dbg_value(ptr poison, !523, !DIExpression(), !557)
    #dbg_value(ptr poison, !558, !DIExpression(), !561)
  %_9 = fmul double %radius, 0x400921FB54442D18, !dbg !563
  %_8 = fmul double %radius, %_9, !dbg !563
  %_6 = fmul double %_8, 2.000000e+00, !dbg !564
  %_10 = fmul double %width, %height, !dbg !565
  %0 = tail call double @llvm.maxnum.f64(double %height, double 1.000000e+00), !dbg !566
  %_11 = fmul double %width, %0, !dbg !567
  %_7 = fadd double %_10, %_11, !dbg !568
  %_0 = fdiv double %_6, %_7, !dbg !569
  ret double %_0, !dbg !570
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
!201 = !DILocation(line: 16, column: 11, scope: !111)
!202 = !DILocation(line: 0, scope: !188, inlinedAt: !197)
!203 = !DILocation(line: 0, scope: !179, inlinedAt: !187)
!204 = !DILocalVariable(name: "self", arg: 1, scope: !205, file: !206, line: 259, type: !139)
!205 = distinct !DISubprogram(name: "fold<f64, f64, core::iter::adapters::map::map_fold::{closure_env#0}<&f64, f64, f64, rust_structs::rust_kinetic_energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>>>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E", scope: !207, file: !206, line: 259, type: !208, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !232, retainedNodes: !215)
!206 = !DIFile(filename: "library/core/src/slice/iter/macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "87d1f0c2746f51593d75ddf4c9271f14")
!207 = !DINamespace(name: "{impl#171}", scope: !140)
!208 = !DISubroutineType(types: !209)
!209 = !{!12, !139, !12, !210}
!210 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<&f64, f64, f64, rust_structs::rust_kinetic_energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>>", scope: !211, file: !21, align: 8, elements: !212, templateParams: !29, identifier: "b7134cb6a2d70d764e251e3783022712")
!211 = !DINamespace(name: "map_fold", scope: !131)
!212 = !{!213, !214}
!213 = !DIDerivedType(tag: DW_TAG_member, name: "g", scope: !210, file: !21, baseType: !165, align: 8)
!214 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !210, file: !21, baseType: !160, align: 8)
!215 = !{!204, !216, !217, !218, !220, !222, !224, !226, !228, !230}
!216 = !DILocalVariable(name: "init", arg: 2, scope: !205, file: !206, line: 259, type: !12)
!217 = !DILocalVariable(name: "f", arg: 3, scope: !205, file: !206, line: 259, type: !210)
!218 = !DILocalVariable(name: "len", scope: !219, file: !206, line: 29, type: !68, align: 64)
!219 = distinct !DILexicalBlock(scope: !205, file: !206, line: 29, column: 13)
!220 = !DILocalVariable(name: "end", scope: !221, file: !206, line: 33, type: !144, align: 64)
!221 = distinct !DILexicalBlock(scope: !205, file: !206, line: 33, column: 13)
!222 = !DILocalVariable(name: "acc", scope: !223, file: !206, line: 273, type: !12, align: 64)
!223 = distinct !DILexicalBlock(scope: !205, file: !206, line: 273, column: 17)
!224 = !DILocalVariable(name: "i", scope: !225, file: !206, line: 274, type: !68, align: 64)
!225 = distinct !DILexicalBlock(scope: !223, file: !206, line: 274, column: 17)
!226 = !DILocalVariable(name: "len", scope: !227, file: !206, line: 275, type: !68, align: 64)
!227 = distinct !DILexicalBlock(scope: !225, file: !206, line: 275, column: 17)
!228 = !DILocalVariable(name: "len", scope: !229, file: !206, line: 29, type: !68, align: 64)
!229 = distinct !DILexicalBlock(scope: !225, file: !206, line: 29, column: 13)
!230 = !DILocalVariable(name: "end", scope: !231, file: !206, line: 33, type: !144, align: 64)
!231 = distinct !DILexicalBlock(scope: !225, file: !206, line: 33, column: 13)
!232 = !{!151, !174, !233}
!233 = !DITemplateTypeParameter(name: "F", type: !210)
!234 = !DILocation(line: 0, scope: !205, inlinedAt: !235)
!235 = distinct !DILocation(line: 128, column: 19, scope: !128, inlinedAt: !178)
!236 = !DILocation(line: 259, column: 42, scope: !205, inlinedAt: !235)
!237 = !DILocation(line: 0, scope: !223, inlinedAt: !235)
!238 = !DILocation(line: 0, scope: !225, inlinedAt: !235)
!239 = !DILocation(line: 0, scope: !227, inlinedAt: !235)
!240 = !DILocalVariable(name: "self", arg: 1, scope: !241, file: !242, line: 651, type: !144)
!241 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hc93c61906879cf46E", scope: !144, file: !242, line: 651, type: !243, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !150, declaration: !245, retainedNodes: !246)
!242 = !DIFile(filename: "library/core/src/ptr/non_null.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e5222a5160165ba1cd09076ad7a11733")
!243 = !DISubroutineType(types: !244)
!244 = !{!144, !144, !68}
!245 = !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hc93c61906879cf46E", scope: !144, file: !242, line: 651, type: !243, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !150)
!246 = !{!240, !247}
!247 = !DILocalVariable(name: "count", arg: 2, scope: !241, file: !242, line: 651, type: !68)
!248 = !DILocation(line: 0, scope: !241, inlinedAt: !249)
!249 = distinct !DILocation(line: 279, column: 67, scope: !227, inlinedAt: !235)
!250 = !DILocalVariable(name: "acc", arg: 2, scope: !251, file: !129, line: 88, type: !12)
!251 = distinct !DISubprogram(name: "{closure#0}<&f64, f64, f64, rust_structs::rust_kinetic_energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf3f80bc46272bb70E", scope: !211, file: !129, line: 88, type: !252, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !259, retainedNodes: !255)
!252 = !DISubroutineType(types: !253)
!253 = !{!12, !254, !12, !158}
!254 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::map::map_fold::{closure_env#0}<&f64, f64, f64, rust_structs::rust_kinetic_energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>>", baseType: !210, size: 64, align: 64, dwarfAddressSpace: 0)
!255 = !{!250, !256, !257, !258}
!256 = !DILocalVariable(name: "elt", arg: 3, scope: !251, file: !129, line: 88, type: !158)
!257 = !DILocalVariable(name: "g", scope: !251, file: !129, line: 86, type: !165, align: 8)
!258 = !DILocalVariable(name: "f", scope: !251, file: !129, line: 85, type: !160, align: 8)
!259 = !{!157, !174, !175, !260, !261}
!260 = !DITemplateTypeParameter(name: "impl FnMut(T) -> B", type: !160)
!261 = !DITemplateTypeParameter(name: "impl FnMut(Acc, B) -> Acc", type: !165)
!262 = !DILocation(line: 0, scope: !251, inlinedAt: !263)
!263 = distinct !DILocation(line: 279, column: 27, scope: !227, inlinedAt: !235)
!264 = !DILocalVariable(arg: 1, scope: !265, file: !8, line: 16, type: !268)
!265 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN12rust_structs19rust_kinetic_energy28_$u7b$$u7b$closure$u7d$$u7d$17ha8acd139c8685866E", scope: !161, file: !8, line: 16, type: !266, scopeLine: 16, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29, retainedNodes: !269)
!266 = !DISubroutineType(types: !267)
!267 = !{!12, !268, !158}
!268 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_structs::rust_kinetic_energy::{closure_env#0}", baseType: !160, size: 64, align: 64, dwarfAddressSpace: 0)
!269 = !{!270, !264}
!270 = !DILocalVariable(name: "v", arg: 2, scope: !265, file: !8, line: 16, type: !158)
!271 = !DILocation(line: 0, scope: !265, inlinedAt: !272)
!272 = distinct !DILocation(line: 88, column: 28, scope: !251, inlinedAt: !263)
!273 = !DILocalVariable(name: "self", arg: 1, scope: !274, file: !275, line: 49, type: !158)
!274 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul", scope: !276, file: !275, line: 49, type: !278, scopeLine: 49, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29, retainedNodes: !308)
!275 = !DIFile(filename: "library/core/src/internal_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9ec673d06a3eb53c47178443a566ec32")
!276 = !DINamespace(name: "{impl#188}", scope: !277)
!277 = !DINamespace(name: "arith", scope: !65)
!278 = !DISubroutineType(types: !279)
!279 = !{!12, !158, !158, !280}
!280 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::panic::location::Location", baseType: !281, size: 64, align: 64, dwarfAddressSpace: 0)
!281 = !DICompositeType(tag: DW_TAG_structure_type, name: "Location", scope: !282, file: !21, size: 192, align: 64, flags: DIFlagPublic, elements: !284, templateParams: !29, identifier: "c23b7de1297af8f4a89df3da49f37ee6")
!282 = !DINamespace(name: "location", scope: !283)
!283 = !DINamespace(name: "panic", scope: !47)
!284 = !{!285, !297, !299, !300}
!285 = !DIDerivedType(tag: DW_TAG_member, name: "filename", scope: !281, file: !21, baseType: !286, size: 128, align: 64, flags: DIFlagPrivate)
!286 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<str>", scope: !145, file: !21, size: 128, align: 64, flags: DIFlagPublic, elements: !287, templateParams: !295, identifier: "cc7383b2ce73f6838bfb6ae828fb6ae6")
!287 = !{!288}
!288 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !286, file: !21, baseType: !289, size: 128, align: 64, flags: DIFlagPrivate)
!289 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const str", file: !21, size: 128, align: 64, elements: !290, templateParams: !29, identifier: "238a44609877474087c05adf26cd41fa")
!290 = !{!291, !294}
!291 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !289, file: !21, baseType: !292, size: 64, align: 64)
!292 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !293, size: 64, align: 64, dwarfAddressSpace: 0)
!293 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!294 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !289, file: !21, baseType: !68, size: 64, align: 64, offset: 64)
!295 = !{!296}
!296 = !DITemplateTypeParameter(name: "T", type: !293)
!297 = !DIDerivedType(tag: DW_TAG_member, name: "line", scope: !281, file: !21, baseType: !298, size: 32, align: 32, offset: 128, flags: DIFlagPrivate)
!298 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!299 = !DIDerivedType(tag: DW_TAG_member, name: "col", scope: !281, file: !21, baseType: !298, size: 32, align: 32, offset: 160, flags: DIFlagPrivate)
!300 = !DIDerivedType(tag: DW_TAG_member, name: "_filename", scope: !281, file: !21, baseType: !301, align: 8, offset: 192, flags: DIFlagPrivate)
!301 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&str>", scope: !155, file: !21, align: 8, flags: DIFlagPublic, elements: !29, templateParams: !302, identifier: "e16ac355808b6aef9fb50b5f125fee05")
!302 = !{!303}
!303 = !DITemplateTypeParameter(name: "T", type: !304)
!304 = !DICompositeType(tag: DW_TAG_structure_type, name: "&str", file: !21, size: 128, align: 64, elements: !305, templateParams: !29, identifier: "9277eecd40495f85161460476aacc992")
!305 = !{!306, !307}
!306 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !304, file: !21, baseType: !292, size: 64, align: 64)
!307 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !304, file: !21, baseType: !68, size: 64, align: 64, offset: 64)
!308 = !{!273, !309}
!309 = !DILocalVariable(name: "other", arg: 2, scope: !274, file: !275, line: 49, type: !158)
!310 = !DILocation(line: 0, scope: !274, inlinedAt: !311)
!311 = distinct !DILocation(line: 16, column: 46, scope: !265, inlinedAt: !272)
!312 = !DILocation(line: 50, column: 31, scope: !274, inlinedAt: !311)
!313 = !{!314, !316}
!314 = distinct !{!314, !315, !"_ZN12rust_structs19rust_kinetic_energy28_$u7b$$u7b$closure$u7d$$u7d$17ha8acd139c8685866E: %v"}
!315 = distinct !{!315, !"_ZN12rust_structs19rust_kinetic_energy28_$u7b$$u7b$closure$u7d$$u7d$17ha8acd139c8685866E"}
!316 = distinct !{!316, !317, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf3f80bc46272bb70E: %elt"}
!317 = distinct !{!317, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf3f80bc46272bb70E"}
!318 = !DILocation(line: 352, column: 45, scope: !319, inlinedAt: !324)
!319 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs2g_NtNtCsgEmfK2I1SDS_4core3ops5arithdNtB6_3Mul3mul", scope: !321, file: !320, line: 352, type: !322, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29)
!320 = !DIFile(filename: "library/core/src/ops/arith.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "82a843efd6957c9872d7564e4a5df756")
!321 = !DINamespace(name: "{impl#142}", scope: !277)
!322 = !DISubroutineType(types: !323)
!323 = !{!12, !12, !12, !280}
!324 = distinct !DILocation(line: 50, column: 17, scope: !274, inlinedAt: !311)
!325 = !DILocalVariable(arg: 1, scope: !326, file: !180, line: 164, type: !329)
!326 = distinct !DISubprogram(name: "{closure#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h8fafb00bf9946eedE", scope: !166, file: !180, line: 164, type: !327, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !185, retainedNodes: !330)
!327 = !DISubroutineType(types: !328)
!328 = !{!12, !329, !12, !12}
!329 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>", baseType: !165, size: 64, align: 64, dwarfAddressSpace: 0)
!330 = !{!331, !332, !325}
!331 = !DILocalVariable(name: "a", arg: 2, scope: !326, file: !180, line: 164, type: !12)
!332 = !DILocalVariable(name: "b", arg: 3, scope: !326, file: !180, line: 164, type: !12)
!333 = !DILocation(line: 0, scope: !326, inlinedAt: !334)
!334 = distinct !DILocation(line: 88, column: 21, scope: !251, inlinedAt: !263)
!335 = !DILocation(line: 659, column: 28, scope: !241, inlinedAt: !249)
!336 = !DILocation(line: 164, column: 28, scope: !326, inlinedAt: !334)
!337 = !DILocation(line: 16, column: 5, scope: !111)
!338 = !DILocation(line: 17, column: 2, scope: !111)
!339 = distinct !DISubprogram(name: "rust_push_body", scope: !9, file: !8, line: 20, type: !340, scopeLine: 20, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29, retainedNodes: !344)
!340 = !DISubroutineType(types: !341)
!341 = !{null, !342, !343}
!342 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_structs::Body", baseType: !115, size: 64, align: 64, dwarfAddressSpace: 0)
!343 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[f64; 3]", baseType: !118, size: 64, align: 64, dwarfAddressSpace: 0)
!344 = !{!345, !346, !347, !369, !371}
!345 = !DILocalVariable(name: "b", arg: 1, scope: !339, file: !8, line: 20, type: !342)
!346 = !DILocalVariable(name: "impulse", arg: 2, scope: !339, file: !8, line: 20, type: !343)
!347 = !DILocalVariable(name: "iter", scope: !348, file: !8, line: 21, type: !349, align: 64)
!348 = distinct !DILexicalBlock(scope: !339, file: !8, line: 21, column: 5)
!349 = !DICompositeType(tag: DW_TAG_structure_type, name: "Zip<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", scope: !350, file: !21, size: 384, align: 64, flags: DIFlagPublic, elements: !351, templateParams: !366, identifier: "f3775827890a1b462bbad2c6758bafcd")
!350 = !DINamespace(name: "zip", scope: !132)
!351 = !{!352, !363, !364, !365}
!352 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !349, file: !21, baseType: !353, size: 128, align: 64, flags: DIFlagPrivate)
!353 = !DICompositeType(tag: DW_TAG_structure_type, name: "IterMut<f64>", scope: !140, file: !21, size: 128, align: 64, flags: DIFlagPublic, elements: !354, templateParams: !150, identifier: "99ce3aefc61bf6059503da387745b64a")
!354 = !{!355, !356, !358}
!355 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !353, file: !21, baseType: !144, size: 64, align: 64, flags: DIFlagPrivate)
!356 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !353, file: !21, baseType: !357, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!357 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut f64", baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!358 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !353, file: !21, baseType: !359, align: 8, offset: 128, flags: DIFlagPrivate)
!359 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&mut f64>", scope: !155, file: !21, align: 8, flags: DIFlagPublic, elements: !29, templateParams: !360, identifier: "976de26c2f4e7f5012e45ce572a57140")
!360 = !{!361}
!361 = !DITemplateTypeParameter(name: "T", type: !362)
!362 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut f64", baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!363 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !349, file: !21, baseType: !139, size: 128, align: 64, offset: 128, flags: DIFlagPrivate)
!364 = !DIDerivedType(tag: DW_TAG_member, name: "index", scope: !349, file: !21, baseType: !68, size: 64, align: 64, offset: 256, flags: DIFlagPrivate)
!365 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !349, file: !21, baseType: !68, size: 64, align: 64, offset: 320, flags: DIFlagPrivate)
!366 = !{!367, !368}
!367 = !DITemplateTypeParameter(name: "A", type: !353)
!368 = !DITemplateTypeParameter(name: "B", type: !139)
!369 = !DILocalVariable(name: "v", scope: !370, file: !8, line: 21, type: !362, align: 64)
!370 = distinct !DILexicalBlock(scope: !348, file: !8, line: 21, column: 5)
!371 = !DILocalVariable(name: "p", scope: !370, file: !8, line: 21, type: !158, align: 64)
!372 = !DILocalVariable(name: "self", arg: 1, scope: !373, file: !206, line: 418, type: !377)
!373 = distinct !DISubprogram(name: "__iterator_get_unchecked<f64>", linkageName: "_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hf3afa33e05ff2fa6E", scope: !374, file: !206, line: 418, type: !375, scopeLine: 418, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !150, retainedNodes: !378)
!374 = !DINamespace(name: "{impl#179}", scope: !140)
!375 = !DISubroutineType(types: !376)
!376 = !{!362, !377, !68}
!377 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::IterMut<f64>", baseType: !353, size: 64, align: 64, dwarfAddressSpace: 0)
!378 = !{!372, !379}
!379 = !DILocalVariable(name: "idx", arg: 2, scope: !373, file: !206, line: 418, type: !68)
!380 = !DILocation(line: 0, scope: !373, inlinedAt: !381)
!381 = distinct !DILocation(line: 313, column: 30, scope: !382, inlinedAt: !410)
!382 = distinct !DILexicalBlock(scope: !384, file: !383, line: 307, column: 13)
!383 = !DIFile(filename: "library/core/src/iter/adapters/zip.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "3b799775cfe5a249b4485e2512707a77")
!384 = distinct !DISubprogram(name: "next<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hf76ff9d8bab2ab72E", scope: !385, file: !383, line: 305, type: !386, scopeLine: 305, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !366, retainedNodes: !407)
!385 = !DINamespace(name: "{impl#5}", scope: !350)
!386 = !DISubroutineType(types: !387)
!387 = !{!388, !406}
!388 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<(&mut f64, &f64)>", scope: !389, file: !21, size: 128, align: 64, flags: DIFlagPublic, elements: !390, templateParams: !29, identifier: "ac3cd90d9b49720256eaa7c9c2ccc67")
!389 = !DINamespace(name: "option", scope: !47)
!390 = !{!391}
!391 = !DICompositeType(tag: DW_TAG_variant_part, scope: !388, file: !21, size: 128, align: 64, elements: !392, templateParams: !29, identifier: "a36ca30cdabcd8c8fbc6c84d9efa037e", discriminator: !405)
!392 = !{!393, !401}
!393 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !391, file: !21, baseType: !394, size: 128, align: 64, extraData: i64 0)
!394 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !388, file: !21, size: 128, align: 64, flags: DIFlagPublic, elements: !29, templateParams: !395, identifier: "53e4f66a94356242f575a4f84a59d8e")
!395 = !{!396}
!396 = !DITemplateTypeParameter(name: "T", type: !397)
!397 = !DICompositeType(tag: DW_TAG_structure_type, name: "(&mut f64, &f64)", file: !21, size: 128, align: 64, elements: !398, templateParams: !29, identifier: "6a375595dab5fc5299b0552d985337d8")
!398 = !{!399, !400}
!399 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !397, file: !21, baseType: !362, size: 64, align: 64)
!400 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !397, file: !21, baseType: !158, size: 64, align: 64, offset: 64)
!401 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !391, file: !21, baseType: !402, size: 128, align: 64)
!402 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !388, file: !21, size: 128, align: 64, flags: DIFlagPublic, elements: !403, templateParams: !395, identifier: "d2046245d1e41e95447e8c9029af4b69")
!403 = !{!404}
!404 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !402, file: !21, baseType: !397, size: 128, align: 64, flags: DIFlagPublic)
!405 = !DIDerivedType(tag: DW_TAG_member, scope: !388, file: !21, baseType: !37, size: 64, align: 64, flags: DIFlagArtificial)
!406 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::zip::Zip<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", baseType: !349, size: 64, align: 64, dwarfAddressSpace: 0)
!407 = !{!408, !409}
!408 = !DILocalVariable(name: "self", arg: 1, scope: !384, file: !383, line: 305, type: !406)
!409 = !DILocalVariable(name: "i", scope: !382, file: !383, line: 307, type: !68, align: 64)
!410 = distinct !DILocation(line: 85, column: 9, scope: !411, inlinedAt: !415)
!411 = distinct !DISubprogram(name: "next<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h5330e465ff54b738E", scope: !412, file: !383, line: 84, type: !386, scopeLine: 84, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !366, retainedNodes: !413)
!412 = !DINamespace(name: "{impl#1}", scope: !350)
!413 = !{!414}
!414 = !DILocalVariable(name: "self", arg: 1, scope: !411, file: !383, line: 84, type: !406)
!415 = !DILocation(line: 21, column: 19, scope: !416)
!416 = !DILexicalBlockFile(scope: !348, file: !8, discriminator: 2)
!417 = !DILocation(line: 0, scope: !384, inlinedAt: !410)
!418 = !DILocation(line: 0, scope: !411, inlinedAt: !415)
!419 = !DILocation(line: 0, scope: !339)
!420 = !DILocalVariable(name: "len", scope: !421, file: !422, line: 222, type: !68, align: 64)
!421 = distinct !DILexicalBlock(scope: !423, file: !422, line: 222, column: 9)
!422 = !DIFile(filename: "library/core/src/slice/iter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "f33ab2e22fe09095bf73c41c52bd166c")
!423 = distinct !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter16IterMut$LT$T$GT$3new17h1344c77ae2572ac4E", scope: !353, file: !422, line: 221, type: !424, scopeLine: 221, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !150, declaration: !431, retainedNodes: !432)
!424 = !DISubroutineType(types: !425)
!425 = !{!353, !426}
!426 = !DICompositeType(tag: DW_TAG_structure_type, name: "&mut [f64]", file: !21, size: 128, align: 64, elements: !427, templateParams: !29, identifier: "20ddfcfce50bf865828153ff1ef46b96")
!427 = !{!428, !430}
!428 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !426, file: !21, baseType: !429, size: 64, align: 64)
!429 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!430 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !426, file: !21, baseType: !68, size: 64, align: 64, offset: 64)
!431 = !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter16IterMut$LT$T$GT$3new17h1344c77ae2572ac4E", scope: !353, file: !422, line: 221, type: !424, scopeLine: 221, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !150)
!432 = !{!433, !420, !434, !436}
!433 = !DILocalVariable(name: "slice", arg: 1, scope: !423, file: !422, line: 221, type: !426)
!434 = !DILocalVariable(name: "ptr", scope: !435, file: !422, line: 223, type: !144, align: 64)
!435 = distinct !DILexicalBlock(scope: !421, file: !422, line: 223, column: 9)
!436 = !DILocalVariable(name: "end_or_len", scope: !437, file: !422, line: 241, type: !357, align: 64)
!437 = distinct !DILexicalBlock(scope: !435, file: !422, line: 241, column: 13)
!438 = !DILocation(line: 0, scope: !421, inlinedAt: !439)
!439 = !DILocation(line: 1061, column: 9, scope: !440, inlinedAt: !445)
!440 = distinct !DISubprogram(name: "iter_mut<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17h4a762ac9ee6464caE", scope: !442, file: !441, line: 1060, type: !424, scopeLine: 1060, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !150, retainedNodes: !443)
!441 = !DIFile(filename: "library/core/src/slice/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b606e5d97bff599edd0dcbc6067a14f1")
!442 = !DINamespace(name: "{impl#0}", scope: !141)
!443 = !{!444}
!444 = !DILocalVariable(name: "self", arg: 1, scope: !440, file: !441, line: 1060, type: !426)
!445 = !DILocation(line: 21, column: 30, scope: !339)
!446 = !DILocalVariable(name: "count", scope: !447, file: !448, line: 927, type: !68, align: 64)
!447 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hdb0dd3bb6a40a47cE", scope: !449, file: !448, line: 927, type: !451, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !150, retainedNodes: !453)
!448 = !DIFile(filename: "library/core/src/ptr/mut_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "7c03c8e0ae695174f7f10881dc49d2cb")
!449 = !DINamespace(name: "{impl#0}", scope: !450)
!450 = !DINamespace(name: "mut_ptr", scope: !146)
!451 = !DISubroutineType(types: !452)
!452 = !{!357, !357, !68, !280}
!453 = !{!454, !446}
!454 = !DILocalVariable(name: "self", arg: 1, scope: !447, file: !448, line: 927, type: !357)
!455 = !DILocation(line: 0, scope: !447, inlinedAt: !456)
!456 = !DILocation(line: 242, column: 82, scope: !435, inlinedAt: !439)
!457 = !DILocation(line: 0, scope: !440, inlinedAt: !445)
!458 = !DILocation(line: 0, scope: !423, inlinedAt: !439)
!459 = !DILocation(line: 0, scope: !435, inlinedAt: !439)
!460 = !DILocation(line: 961, column: 18, scope: !447, inlinedAt: !456)
!461 = !DILocation(line: 0, scope: !348)
!462 = !DILocation(line: 0, scope: !382, inlinedAt: !410)
!463 = !DILocalVariable(name: "self", arg: 1, scope: !464, file: !206, line: 418, type: !467)
!464 = distinct !DISubprogram(name: "__iterator_get_unchecked<f64>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hdf2850446473c0f1E", scope: !207, file: !206, line: 418, type: !465, scopeLine: 418, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !150, retainedNodes: !468)
!465 = !DISubroutineType(types: !466)
!466 = !{!158, !467, !68}
!467 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Iter<f64>", baseType: !139, size: 64, align: 64, dwarfAddressSpace: 0)
!468 = !{!463, !469}
!469 = !DILocalVariable(name: "idx", arg: 2, scope: !464, file: !206, line: 418, type: !68)
!470 = !DILocation(line: 0, scope: !464, inlinedAt: !471)
!471 = distinct !DILocation(line: 313, column: 66, scope: !382, inlinedAt: !410)
!472 = !DILocation(line: 0, scope: !370)
!473 = !DILocalVariable(name: "self", arg: 1, scope: !474, file: !275, line: 27, type: !158)
!474 = distinct !DISubprogram(name: "div", linkageName: "_RNvXs40_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3DivdE3div", scope: !475, file: !275, line: 27, type: !476, scopeLine: 27, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29, retainedNodes: !478)
!475 = !DINamespace(name: "{impl#250}", scope: !277)
!476 = !DISubroutineType(types: !477)
!477 = !{!12, !158, !12, !280}
!478 = !{!473, !479}
!479 = !DILocalVariable(name: "other", arg: 2, scope: !474, file: !275, line: 27, type: !12)
!480 = !DILocation(line: 0, scope: !474, inlinedAt: !481)
!481 = !DILocation(line: 22, column: 15, scope: !370)
!482 = !DILocation(line: 22, column: 19, scope: !370)
!483 = !DILocation(line: 28, column: 31, scope: !474, inlinedAt: !481)
!484 = !DILocation(line: 517, column: 45, scope: !485, inlinedAt: !489)
!485 = distinct !DISubprogram(name: "div", linkageName: "_RNvXs3S_NtNtCsgEmfK2I1SDS_4core3ops5arithdNtB6_3Div3div", scope: !486, file: !320, line: 517, type: !487, scopeLine: 517, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29)
!486 = !DINamespace(name: "{impl#242}", scope: !277)
!487 = !DISubroutineType(types: !488)
!488 = !{!12, !12, !12}
!489 = !DILocation(line: 28, column: 17, scope: !474, inlinedAt: !481)
!490 = !DILocation(line: 22, column: 9, scope: !370)
!491 = !DILocation(line: 961, column: 18, scope: !492, inlinedAt: !493)
!492 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hdb0dd3bb6a40a47cE", scope: !449, file: !448, line: 927, type: !451, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !150)
!493 = distinct !DILocation(line: 429, column: 60, scope: !373, inlinedAt: !381)
!494 = !DILocation(line: 961, column: 18, scope: !495, inlinedAt: !496)
!495 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hdb0dd3bb6a40a47cE", scope: !449, file: !448, line: 927, type: !451, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !150)
!496 = distinct !DILocation(line: 429, column: 60, scope: !464, inlinedAt: !471)
!497 = !DILocation(line: 24, column: 2, scope: !339)
!498 = distinct !DISubprogram(name: "rust_static_dispatch", scope: !9, file: !8, line: 60, type: !10, scopeLine: 60, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29, retainedNodes: !499)
!499 = !{!500, !501, !502}
!500 = !DILocalVariable(name: "radius", arg: 1, scope: !498, file: !8, line: 60, type: !12)
!501 = !DILocalVariable(name: "width", arg: 2, scope: !498, file: !8, line: 60, type: !12)
!502 = !DILocalVariable(name: "height", arg: 3, scope: !498, file: !8, line: 60, type: !12)
!503 = !DILocation(line: 0, scope: !498)
!504 = !DILocalVariable(name: "self", arg: 1, scope: !505, file: !506, line: 1009, type: !12)
!505 = distinct !DISubprogram(name: "max", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3f64d3max", scope: !507, file: !506, line: 1009, type: !487, scopeLine: 1009, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29, retainedNodes: !509)
!506 = !DIFile(filename: "library/core/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "cbb76cb498122bc6efb17630e39a4d29")
!507 = !DINamespace(name: "{impl#0}", scope: !508)
!508 = !DINamespace(name: "f64", scope: !47)
!509 = !{!504, !510}
!510 = !DILocalVariable(name: "other", scope: !505, file: !506, line: 1009, type: !12, align: 64)
!511 = !DILocation(line: 0, scope: !505, inlinedAt: !512)
!512 = !DILocation(line: 51, column: 48, scope: !513, inlinedAt: !524)
!513 = distinct !DISubprogram(name: "doubled", linkageName: "_ZN63_$LT$rust_structs..Rectangle$u20$as$u20$rust_structs..Shape$GT$7doubled17h73d5e33af1560d1fE", scope: !514, file: !8, line: 50, type: !515, scopeLine: 50, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29, retainedNodes: !522)
!514 = !DINamespace(name: "{impl#1}", scope: !9)
!515 = !DISubroutineType(types: !516)
!516 = !{!12, !517}
!517 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&rust_structs::Rectangle", baseType: !518, size: 64, align: 64, dwarfAddressSpace: 0)
!518 = !DICompositeType(tag: DW_TAG_structure_type, name: "Rectangle", scope: !9, file: !21, size: 128, align: 64, flags: DIFlagPrivate, elements: !519, templateParams: !29, identifier: "5ce0a88954704e5138484a258a24a068")
!519 = !{!520, !521}
!520 = !DIDerivedType(tag: DW_TAG_member, name: "width", scope: !518, file: !21, baseType: !12, size: 64, align: 64, flags: DIFlagPrivate)
!521 = !DIDerivedType(tag: DW_TAG_member, name: "height", scope: !518, file: !21, baseType: !12, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!522 = !{!523}
!523 = !DILocalVariable(name: "self", arg: 1, scope: !513, file: !8, line: 50, type: !517)
!524 = !DILocation(line: 56, column: 21, scope: !525, inlinedAt: !538)
!525 = distinct !DISubprogram(name: "ratio<rust_structs::Circle, rust_structs::Rectangle>", linkageName: "_ZN12rust_structs5ratio17hcc6fe4c567eaded6E", scope: !9, file: !8, line: 55, type: !526, scopeLine: 55, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !535, retainedNodes: !532)
!526 = !DISubroutineType(types: !527)
!527 = !{!12, !528, !517}
!528 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&rust_structs::Circle", baseType: !529, size: 64, align: 64, dwarfAddressSpace: 0)
!529 = !DICompositeType(tag: DW_TAG_structure_type, name: "Circle", scope: !9, file: !21, size: 64, align: 64, flags: DIFlagPrivate, elements: !530, templateParams: !29, identifier: "97f1cc6a259fdacd175c75c294dc5a6")
!530 = !{!531}
!531 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !529, file: !21, baseType: !12, size: 64, align: 64, flags: DIFlagPrivate)
!532 = !{!533, !534}
!533 = !DILocalVariable(name: "a", arg: 1, scope: !525, file: !8, line: 55, type: !528)
!534 = !DILocalVariable(name: "b", arg: 2, scope: !525, file: !8, line: 55, type: !517)
!535 = !{!536, !537}
!536 = !DITemplateTypeParameter(name: "A", type: !529)
!537 = !DITemplateTypeParameter(name: "B", type: !518)
!538 = !DILocation(line: 61, column: 5, scope: !498)
!539 = !DILocation(line: 55, column: 30, scope: !525, inlinedAt: !538)
!540 = !DILocalVariable(name: "self", arg: 1, scope: !541, file: !8, line: 28, type: !528)
!541 = distinct !DISubprogram(name: "doubled<rust_structs::Circle>", linkageName: "_ZN12rust_structs5Shape7doubled17h578ca51c0d92bfebE", scope: !542, file: !8, line: 28, type: !543, scopeLine: 28, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !546, retainedNodes: !545)
!542 = !DINamespace(name: "Shape", scope: !9)
!543 = !DISubroutineType(types: !544)
!544 = !{!12, !528}
!545 = !{!540}
!546 = !{!547}
!547 = !DITemplateTypeParameter(name: "Self", type: !529)
!548 = !DILocation(line: 28, column: 16, scope: !541, inlinedAt: !549)
!549 = !DILocation(line: 56, column: 7, scope: !525, inlinedAt: !538)
!550 = !DILocalVariable(name: "self", arg: 1, scope: !551, file: !8, line: 41, type: !528)
!551 = distinct !DISubprogram(name: "area", linkageName: "_ZN60_$LT$rust_structs..Circle$u20$as$u20$rust_structs..Shape$GT$4area17h589de671b68de279E", scope: !552, file: !8, line: 41, type: !543, scopeLine: 41, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29, retainedNodes: !553)
!552 = !DINamespace(name: "{impl#0}", scope: !9)
!553 = !{!550}
!554 = !DILocation(line: 41, column: 13, scope: !551, inlinedAt: !555)
!555 = !DILocation(line: 29, column: 20, scope: !541, inlinedAt: !549)
!556 = !DILocation(line: 55, column: 37, scope: !525, inlinedAt: !538)
!557 = !DILocation(line: 50, column: 16, scope: !513, inlinedAt: !524)
!558 = !DILocalVariable(name: "self", arg: 1, scope: !559, file: !8, line: 47, type: !517)
!559 = distinct !DISubprogram(name: "area", linkageName: "_ZN63_$LT$rust_structs..Rectangle$u20$as$u20$rust_structs..Shape$GT$4area17h4c4f9bacd6eb9190E", scope: !514, file: !8, line: 47, type: !515, scopeLine: 47, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !29, retainedNodes: !560)
!560 = !{!558}
!561 = !DILocation(line: 47, column: 13, scope: !559, inlinedAt: !562)
!562 = !DILocation(line: 51, column: 14, scope: !513, inlinedAt: !524)
!563 = !DILocation(line: 42, column: 9, scope: !551, inlinedAt: !555)
!564 = !DILocation(line: 29, column: 9, scope: !541, inlinedAt: !549)
!565 = !DILocation(line: 48, column: 9, scope: !559, inlinedAt: !562)
!566 = !DILocation(line: 1010, column: 9, scope: !505, inlinedAt: !512)
!567 = !DILocation(line: 51, column: 23, scope: !513, inlinedAt: !524)
!568 = !DILocation(line: 51, column: 9, scope: !513, inlinedAt: !524)
!569 = !DILocation(line: 56, column: 5, scope: !525, inlinedAt: !538)
!570 = !DILocation(line: 62, column: 2, scope: !498)
