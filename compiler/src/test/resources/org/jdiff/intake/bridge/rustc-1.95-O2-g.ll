; ModuleID = 'kernel.134d93dd8c9d4f00-cgu.0'
source_filename = "kernel.134d93dd8c9d4f00-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_4ed3acad4d4aca0d9201b7f2b780b11a = private unnamed_addr constant [10 x i8] c"kernel.rs\00", align 1
@alloc_a28a329a4d7596d59c35f56c6d6544f5 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_4ed3acad4d4aca0d9201b7f2b780b11a, [16 x i8] c"\09\00\00\00\00\00\00\00#\00\00\00\1F\00\00\00" }>, align 8
@alloc_f8f358ebdf67618e5ca85f8af2993a57 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_4ed3acad4d4aca0d9201b7f2b780b11a, [16 x i8] c"\09\00\00\00\00\00\00\00$\00\00\00\0E\00\00\00" }>, align 8

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef double @energy(ptr noalias noundef readonly align 8 captures(none) dereferenceable(128) %bodies, ptr noalias noundef readonly align 8 captures(none) dereferenceable(24) %force) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !7 {
start:
    #dbg_value(ptr %bodies, !46, !DIExpression(), !61)
    #dbg_value(ptr %force, !47, !DIExpression(), !61)
    #dbg_value(double 0.000000e+00, !48, !DIExpression(), !62)
    #dbg_value(i64 0, !50, !DIExpression(), !63)
  %_19 = load i64, ptr %force, align 8, !range !64, !noundef !24
  %0 = getelementptr inbounds nuw i8, ptr %force, i64 8
  %self3 = load double, ptr %0, align 8
  %1 = tail call double @llvm.sin.f64(double %self3)
  %2 = getelementptr inbounds nuw i8, ptr %force, i64 16
  %_30 = load double, ptr %2, align 8
  %3 = fmul double %1, %_30
    #dbg_value(double poison, !65, !DIExpression(), !74)
    #dbg_value(double poison, !53, !DIExpression(), !76)
    #dbg_value(double poison, !77, !DIExpression(), !84)
    #dbg_value(double poison, !86, !DIExpression(), !90)
  switch i64 %_19, label %default.unreachable19 [
    i64 0, label %bb9.3
    i64 1, label %bb11.3
    i64 2, label %bb10.3
  ], !dbg !92

default.unreachable19:                            ; preds = %start
  unreachable

bb10.3:                                           ; preds = %start
  %4 = getelementptr inbounds nuw i8, ptr %bodies, i64 24, !dbg !93
  %_26 = load float, ptr %4, align 8, !dbg !93, !noundef !24
  %5 = fpext float %_26 to double, !dbg !93
    #dbg_value(double poison, !48, !DIExpression(), !62)
    #dbg_value(i64 1, !50, !DIExpression(), !63)
    #dbg_value(double poison, !65, !DIExpression(), !74)
    #dbg_value(double poison, !53, !DIExpression(), !76)
    #dbg_value(double poison, !77, !DIExpression(), !84)
    #dbg_value(double poison, !86, !DIExpression(), !90)
  %6 = getelementptr inbounds nuw i8, ptr %bodies, i64 56, !dbg !93
  %_26.1 = load float, ptr %6, align 8, !dbg !93, !noundef !24
  %7 = fpext float %_26.1 to double, !dbg !93
    #dbg_value(i64 2, !50, !DIExpression(), !63)
  %8 = getelementptr inbounds nuw i8, ptr %bodies, i64 88, !dbg !93
  %_26.2 = load float, ptr %8, align 8, !dbg !93, !noundef !24
  %9 = fpext float %_26.2 to double, !dbg !93
    #dbg_value(i64 3, !50, !DIExpression(), !63)
  %10 = getelementptr inbounds nuw i8, ptr %bodies, i64 120, !dbg !93
  %_26.3 = load float, ptr %10, align 8, !dbg !93, !noundef !24
  %11 = fpext float %_26.3 to double, !dbg !93
  br label %bb11.3, !dbg !94

bb9.3:                                            ; preds = %start
  %self = load double, ptr %bodies, align 8, !dbg !95, !noundef !24
    #dbg_value(double %self, !65, !DIExpression(), !74)
  %12 = tail call double @llvm.fabs.f64(double %self), !dbg !96
  %13 = getelementptr inbounds nuw i8, ptr %bodies, i64 8, !dbg !97
  %_12 = load double, ptr %13, align 8, !dbg !97, !noundef !24
  %_11 = fmul double %_12, %_12, !dbg !97
  %r = fadd double %12, %_11, !dbg !95
    #dbg_value(double %r, !53, !DIExpression(), !76)
    #dbg_value(double %r, !77, !DIExpression(), !84)
    #dbg_value(double %r, !86, !DIExpression(), !90)
    #dbg_value(ptr %force, !55, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !98)
    #dbg_value(ptr %force, !99, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !140)
  %14 = tail call double @llvm.sqrt.f64(double %r), !dbg !142
    #dbg_value(double %14, !139, !DIExpression(), !143)
  %15 = fmul double %self3, %14, !dbg !144
    #dbg_value(double poison, !48, !DIExpression(), !62)
    #dbg_value(i64 1, !50, !DIExpression(), !63)
    #dbg_value(double poison, !65, !DIExpression(), !74)
    #dbg_value(double poison, !53, !DIExpression(), !76)
    #dbg_value(double poison, !77, !DIExpression(), !84)
    #dbg_value(double poison, !86, !DIExpression(), !90)
  %16 = getelementptr inbounds nuw i8, ptr %bodies, i64 32, !dbg !95
  %self.1 = load double, ptr %16, align 8, !dbg !95, !noundef !24
    #dbg_value(double %self.1, !65, !DIExpression(), !74)
  %17 = tail call double @llvm.fabs.f64(double %self.1), !dbg !96
  %18 = getelementptr inbounds nuw i8, ptr %bodies, i64 40, !dbg !97
  %_12.1 = load double, ptr %18, align 8, !dbg !97, !noundef !24
  %_11.1 = fmul double %_12.1, %_12.1, !dbg !97
  %r.1 = fadd double %17, %_11.1, !dbg !95
    #dbg_value(double %r.1, !53, !DIExpression(), !76)
    #dbg_value(double %r.1, !77, !DIExpression(), !84)
    #dbg_value(double %r.1, !86, !DIExpression(), !90)
  %19 = tail call double @llvm.sqrt.f64(double %r.1), !dbg !142
    #dbg_value(double %19, !139, !DIExpression(), !143)
  %20 = fmul double %self3, %19, !dbg !144
    #dbg_value(i64 2, !50, !DIExpression(), !63)
    #dbg_value(double poison, !65, !DIExpression(), !74)
    #dbg_value(double poison, !53, !DIExpression(), !76)
    #dbg_value(double poison, !77, !DIExpression(), !84)
    #dbg_value(double poison, !86, !DIExpression(), !90)
  %21 = getelementptr inbounds nuw i8, ptr %bodies, i64 64, !dbg !95
  %self.2 = load double, ptr %21, align 8, !dbg !95, !noundef !24
    #dbg_value(double %self.2, !65, !DIExpression(), !74)
  %22 = tail call double @llvm.fabs.f64(double %self.2), !dbg !96
  %23 = getelementptr inbounds nuw i8, ptr %bodies, i64 72, !dbg !97
  %_12.2 = load double, ptr %23, align 8, !dbg !97, !noundef !24
  %_11.2 = fmul double %_12.2, %_12.2, !dbg !97
  %r.2 = fadd double %22, %_11.2, !dbg !95
    #dbg_value(double %r.2, !53, !DIExpression(), !76)
    #dbg_value(double %r.2, !77, !DIExpression(), !84)
    #dbg_value(double %r.2, !86, !DIExpression(), !90)
  %24 = tail call double @llvm.sqrt.f64(double %r.2), !dbg !142
    #dbg_value(double %24, !139, !DIExpression(), !143)
  %25 = fmul double %self3, %24, !dbg !144
    #dbg_value(i64 3, !50, !DIExpression(), !63)
    #dbg_value(double poison, !65, !DIExpression(), !74)
    #dbg_value(double poison, !53, !DIExpression(), !76)
    #dbg_value(double poison, !77, !DIExpression(), !84)
    #dbg_value(double poison, !86, !DIExpression(), !90)
  %26 = getelementptr inbounds nuw i8, ptr %bodies, i64 96, !dbg !95
  %self.3 = load double, ptr %26, align 8, !dbg !95, !noundef !24
    #dbg_value(double %self.3, !65, !DIExpression(), !74)
  %27 = tail call double @llvm.fabs.f64(double %self.3), !dbg !96
  %28 = getelementptr inbounds nuw i8, ptr %bodies, i64 104, !dbg !97
  %_12.3 = load double, ptr %28, align 8, !dbg !97, !noundef !24
  %_11.3 = fmul double %_12.3, %_12.3, !dbg !97
  %r.3 = fadd double %27, %_11.3, !dbg !95
    #dbg_value(double %r.3, !53, !DIExpression(), !76)
    #dbg_value(double %r.3, !77, !DIExpression(), !84)
    #dbg_value(double %r.3, !86, !DIExpression(), !90)
  %29 = tail call double @llvm.sqrt.f64(double %r.3), !dbg !142
    #dbg_value(double %29, !139, !DIExpression(), !143)
  %30 = fmul double %self3, %29, !dbg !144
  br label %bb11.3, !dbg !151

bb11.3:                                           ; preds = %start, %bb9.3, %bb10.3
  %_18.sroa.0.0.241 = phi double [ %25, %bb9.3 ], [ %9, %bb10.3 ], [ %3, %start ]
  %_18.sroa.0.0212739 = phi double [ %15, %bb9.3 ], [ %5, %bb10.3 ], [ %3, %start ]
  %_18.sroa.0.0.12937 = phi double [ %20, %bb9.3 ], [ %7, %bb10.3 ], [ %3, %start ]
  %_18.sroa.0.0.3 = phi double [ %30, %bb9.3 ], [ %11, %bb10.3 ], [ %3, %start ], !dbg !76
  %31 = fadd double %_18.sroa.0.0212739, 0.000000e+00, !dbg !152
    #dbg_value(double %31, !48, !DIExpression(), !62)
  %32 = fadd double %31, %_18.sroa.0.0.12937, !dbg !152
    #dbg_value(double %32, !48, !DIExpression(), !62)
  %33 = fadd double %32, %_18.sroa.0.0.241, !dbg !152
    #dbg_value(double %33, !48, !DIExpression(), !62)
  %34 = fadd double %33, %_18.sroa.0.0.3, !dbg !152
    #dbg_value(double %34, !48, !DIExpression(), !62)
    #dbg_value(i64 4, !50, !DIExpression(), !63)
  ret double %34, !dbg !153
}

; Function Attrs: nonlazybind uwtable
define void @moved(ptr dead_on_unwind noalias noundef writable writeonly sret([32 x i8]) align 8 captures(none) dereferenceable(32) initializes((0, 32)) %_0, ptr dead_on_return noalias noundef align 8 captures(none) dereferenceable(32) %body, ptr noundef nonnull align 1 %by.0, ptr noalias noundef readonly align 8 captures(none) dereferenceable(48) %by.1) unnamed_addr #1 !dbg !154 {
start:
    #dbg_declare(ptr %body, !168, !DIExpression(), !170)
    #dbg_value(ptr %by.0, !169, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !171)
    #dbg_value(ptr %by.1, !169, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !171)
  %_5 = load double, ptr %body, align 8, !dbg !172, !noundef !24
  %0 = getelementptr inbounds nuw i8, ptr %by.1, i64 40, !dbg !173
  %1 = load ptr, ptr %0, align 8, !dbg !173, !invariant.load !24, !nonnull !24
  %_3 = tail call noundef double %1(ptr noundef nonnull align 1 %by.0, double noundef %_5) #6, !dbg !173
  store double %_3, ptr %body, align 8, !dbg !174
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %_0, ptr noundef nonnull align 8 dereferenceable(32) %body, i64 32, i1 false), !dbg !175
  ret void, !dbg !176
}

; Function Attrs: nonlazybind uwtable
define noundef double @pick(ptr noalias noundef nonnull readonly align 8 captures(none) %values.0, i64 noundef range(i64 0, 1152921504606846976) %values.1, i64 noundef range(i64 0, 2) %0, double %1, i64 noundef %i) unnamed_addr #1 !dbg !177 {
start:
    #dbg_value(i64 %0, !201, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !206)
    #dbg_value(double %1, !201, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !206)
    #dbg_value(ptr %values.0, !200, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !206)
    #dbg_value(i64 %values.1, !200, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !206)
    #dbg_value(i64 %i, !202, !DIExpression(), !206)
  %2 = trunc nuw i64 %0 to i1, !dbg !207
    #dbg_value(ptr undef, !205, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !208)
    #dbg_value(double %1, !203, !DIExpression(), !209)
  %_6 = fcmp ogt double %1, 0.000000e+00
  %or.cond = select i1 %2, i1 %_6, i1 false, !dbg !207
  %_10 = icmp ult i64 %i, %values.1, !dbg !206
  br i1 %or.cond, label %bb3, label %bb1, !dbg !207

bb1:                                              ; preds = %start
  br i1 %_10, label %bb6, label %panic1, !dbg !210

bb3:                                              ; preds = %start
  br i1 %_10, label %bb5, label %panic, !dbg !211

bb5:                                              ; preds = %bb3
  %3 = getelementptr inbounds nuw double, ptr %values.0, i64 %i, !dbg !211
  %_8 = load double, ptr %3, align 8, !dbg !211, !noundef !24
  %4 = fmul double %1, %_8, !dbg !211
  br label %bb7, !dbg !212

panic:                                            ; preds = %bb3
; call core::panicking::panic_bounds_check
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %i, i64 noundef %values.1, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_a28a329a4d7596d59c35f56c6d6544f5) #7, !dbg !211
  unreachable, !dbg !211

bb7:                                              ; preds = %bb6, %bb5
  %_0.sroa.0.0 = phi double [ %4, %bb5 ], [ %6, %bb6 ], !dbg !206
  ret double %_0.sroa.0.0, !dbg !213

bb6:                                              ; preds = %bb1
  %5 = getelementptr inbounds nuw double, ptr %values.0, i64 %i, !dbg !210
  %6 = load double, ptr %5, align 8, !dbg !210, !noundef !24
  br label %bb7, !dbg !214

panic1:                                           ; preds = %bb1
; call core::panicking::panic_bounds_check
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %i, i64 noundef %values.1, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f8f358ebdf67618e5ca85f8af2993a57) #7, !dbg !210
  unreachable, !dbg !210
}

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #2

; core::panicking::panic_bounds_check
; Function Attrs: cold minsize noinline noreturn nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef, i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #5

attributes #0 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { cold minsize noinline noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { inlinehint }
attributes #7 = { noinline noreturn }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.dbg.cu = !{!5}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{i32 7, !"Dwarf Version", i32 4}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!5 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !6, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!6 = !DIFile(filename: "kernel.rs/@/kernel.134d93dd8c9d4f00-cgu.0", directory: "/src")
!7 = distinct !DISubprogram(name: "energy", scope: !9, file: !8, line: 17, type: !10, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !24, retainedNodes: !45)
!8 = !DIFile(filename: "kernel.rs", directory: "/src", checksumkind: CSK_MD5, checksum: "d865f27bb896d3f172893e3507242da0")
!9 = !DINamespace(name: "kernel", scope: null)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !13, !27}
!12 = !DIBasicType(name: "f64", size: 64, encoding: DW_ATE_float)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[kernel::Body; 4]", baseType: !14, size: 64, align: 64, dwarfAddressSpace: 0)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 1024, align: 64, elements: !25)
!15 = !DICompositeType(tag: DW_TAG_structure_type, name: "Body", scope: !9, file: !16, size: 256, align: 64, flags: DIFlagPublic, elements: !17, templateParams: !24, identifier: "672fe00dc68df8f54d7b4bb1e9da13")
!16 = !DIFile(filename: "<unknown>", directory: "")
!17 = !{!18, !22}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !15, file: !16, baseType: !19, size: 192, align: 64, flags: DIFlagPrivate)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 192, align: 64, elements: !20)
!20 = !{!21}
!21 = !DISubrange(count: 3, lowerBound: 0)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "mass", scope: !15, file: !16, baseType: !23, size: 32, align: 32, offset: 192, flags: DIFlagPrivate)
!23 = !DIBasicType(name: "f32", size: 32, encoding: DW_ATE_float)
!24 = !{}
!25 = !{!26}
!26 = !DISubrange(count: 4, lowerBound: 0)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&kernel::Force", baseType: !28, size: 64, align: 64, dwarfAddressSpace: 0)
!28 = !DICompositeType(tag: DW_TAG_structure_type, name: "Force", scope: !9, file: !16, size: 192, align: 64, flags: DIFlagPublic, elements: !29, templateParams: !24, identifier: "2397053e97ac58898b25e22777e7f25f")
!29 = !{!30}
!30 = !DICompositeType(tag: DW_TAG_variant_part, scope: !28, file: !16, size: 192, align: 64, elements: !31, templateParams: !24, identifier: "96d798b677ff7e91776d061cfba06ac9", discriminator: !43)
!31 = !{!32, !36, !41}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "Spring", scope: !30, file: !16, baseType: !33, size: 192, align: 64, extraData: i64 0)
!33 = !DICompositeType(tag: DW_TAG_structure_type, name: "Spring", scope: !28, file: !16, size: 192, align: 64, flags: DIFlagPublic, elements: !34, templateParams: !24, identifier: "19fd6889c66e453fab6ba1c0b9c2297a")
!34 = !{!35}
!35 = !DIDerivedType(tag: DW_TAG_member, name: "stiffness", scope: !33, file: !16, baseType: !12, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "Drag", scope: !30, file: !16, baseType: !37, size: 192, align: 64, extraData: i64 1)
!37 = !DICompositeType(tag: DW_TAG_structure_type, name: "Drag", scope: !28, file: !16, size: 192, align: 64, flags: DIFlagPublic, elements: !38, templateParams: !24, identifier: "8b353fcc821aafaf9c46c705b277b926")
!38 = !{!39, !40}
!39 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !37, file: !16, baseType: !12, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !37, file: !16, baseType: !12, size: 64, align: 64, offset: 128, flags: DIFlagPublic)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !30, file: !16, baseType: !42, size: 192, align: 64, extraData: i64 2)
!42 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !28, file: !16, size: 192, align: 64, flags: DIFlagPublic, elements: !24, identifier: "26915ff1cfd24d05ab9d87718759dd27")
!43 = !DIDerivedType(tag: DW_TAG_member, scope: !28, file: !16, baseType: !44, size: 64, align: 64, flags: DIFlagArtificial)
!44 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!45 = !{!46, !47, !48, !50, !53, !55, !58, !60}
!46 = !DILocalVariable(name: "bodies", arg: 1, scope: !7, file: !8, line: 17, type: !13)
!47 = !DILocalVariable(name: "force", arg: 2, scope: !7, file: !8, line: 17, type: !27)
!48 = !DILocalVariable(name: "sum", scope: !49, file: !8, line: 18, type: !12, align: 64)
!49 = distinct !DILexicalBlock(scope: !7, file: !8, line: 18, column: 5)
!50 = !DILocalVariable(name: "i", scope: !51, file: !8, line: 19, type: !52, align: 64)
!51 = distinct !DILexicalBlock(scope: !49, file: !8, line: 19, column: 5)
!52 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!53 = !DILocalVariable(name: "r", scope: !54, file: !8, line: 21, type: !12, align: 64)
!54 = distinct !DILexicalBlock(scope: !51, file: !8, line: 21, column: 9)
!55 = !DILocalVariable(name: "stiffness", scope: !56, file: !8, line: 23, type: !57, align: 64)
!56 = distinct !DILexicalBlock(scope: !54, file: !8, line: 23, column: 13)
!57 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&f64", baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!58 = !DILocalVariable(name: "a", scope: !59, file: !8, line: 24, type: !57, align: 64)
!59 = distinct !DILexicalBlock(scope: !54, file: !8, line: 24, column: 13)
!60 = !DILocalVariable(name: "b", scope: !59, file: !8, line: 24, type: !57, align: 64)
!61 = !DILocation(line: 0, scope: !7)
!62 = !DILocation(line: 0, scope: !49)
!63 = !DILocation(line: 0, scope: !51)
!64 = !{i64 0, i64 3}
!65 = !DILocalVariable(name: "self", arg: 1, scope: !66, file: !67, line: 1567, type: !12)
!66 = distinct !DISubprogram(name: "abs", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3f64d3abs", scope: !68, file: !67, line: 1567, type: !71, scopeLine: 1567, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !24, retainedNodes: !73)
!67 = !DIFile(filename: "library/core/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "cbb76cb498122bc6efb17630e39a4d29")
!68 = !DINamespace(name: "{impl#0}", scope: !69)
!69 = !DINamespace(name: "f64", scope: !70)
!70 = !DINamespace(name: "core", scope: null)
!71 = !DISubroutineType(types: !72)
!72 = !{!12, !12}
!73 = !{!65}
!74 = !DILocation(line: 0, scope: !66, inlinedAt: !75)
!75 = !DILocation(line: 21, column: 33, scope: !51)
!76 = !DILocation(line: 0, scope: !54)
!77 = !DILocalVariable(name: "self", arg: 1, scope: !78, file: !79, line: 384, type: !12)
!78 = distinct !DISubprogram(name: "sqrt", linkageName: "_RNvMNtCsjrHSEGnQ3l9_3std3f64d4sqrt", scope: !80, file: !79, line: 384, type: !71, scopeLine: 384, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !24, retainedNodes: !83)
!79 = !DIFile(filename: "library/std/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "25b2a0d69a7ff90f22cee9f25d3729c1")
!80 = !DINamespace(name: "{impl#0}", scope: !81)
!81 = !DINamespace(name: "f64", scope: !82)
!82 = !DINamespace(name: "std", scope: null)
!83 = !{!77}
!84 = !DILocation(line: 0, scope: !78, inlinedAt: !85)
!85 = !DILocation(line: 23, column: 58, scope: !56)
!86 = !DILocalVariable(name: "x", arg: 1, scope: !87, file: !67, line: 2038, type: !12)
!87 = distinct !DISubprogram(name: "sqrt", linkageName: "_RNvNtNtCsgEmfK2I1SDS_4core3f644math4sqrt", scope: !88, file: !67, line: 2038, type: !71, scopeLine: 2038, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !24, retainedNodes: !89)
!88 = !DINamespace(name: "math", scope: !69)
!89 = !{!86}
!90 = !DILocation(line: 0, scope: !87, inlinedAt: !91)
!91 = !DILocation(line: 385, column: 9, scope: !78, inlinedAt: !85)
!92 = !DILocation(line: 22, column: 16, scope: !54)
!93 = !DILocation(line: 25, column: 28, scope: !54)
!94 = !DILocation(line: 25, column: 48, scope: !54)
!95 = !DILocation(line: 21, column: 17, scope: !51)
!96 = !DILocation(line: 1568, column: 9, scope: !66, inlinedAt: !75)
!97 = !DILocation(line: 21, column: 41, scope: !51)
!98 = !DILocation(line: 23, column: 29, scope: !56)
!99 = !DILocalVariable(name: "self", arg: 1, scope: !100, file: !101, line: 27, type: !57)
!100 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs2Y_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3MuldE3mul", scope: !102, file: !101, line: 27, type: !105, scopeLine: 27, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !24, retainedNodes: !138)
!101 = !DIFile(filename: "library/core/src/internal_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9ec673d06a3eb53c47178443a566ec32")
!102 = !DINamespace(name: "{impl#186}", scope: !103)
!103 = !DINamespace(name: "arith", scope: !104)
!104 = !DINamespace(name: "ops", scope: !70)
!105 = !DISubroutineType(types: !106)
!106 = !{!12, !57, !12, !107}
!107 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::panic::location::Location", baseType: !108, size: 64, align: 64, dwarfAddressSpace: 0)
!108 = !DICompositeType(tag: DW_TAG_structure_type, name: "Location", scope: !109, file: !16, size: 192, align: 64, flags: DIFlagPublic, elements: !111, templateParams: !24, identifier: "c23b7de1297af8f4a89df3da49f37ee6")
!109 = !DINamespace(name: "location", scope: !110)
!110 = !DINamespace(name: "panic", scope: !70)
!111 = !{!112, !126, !128, !129}
!112 = !DIDerivedType(tag: DW_TAG_member, name: "filename", scope: !108, file: !16, baseType: !113, size: 128, align: 64, flags: DIFlagPrivate)
!113 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<str>", scope: !114, file: !16, size: 128, align: 64, flags: DIFlagPublic, elements: !116, templateParams: !124, identifier: "cc7383b2ce73f6838bfb6ae828fb6ae6")
!114 = !DINamespace(name: "non_null", scope: !115)
!115 = !DINamespace(name: "ptr", scope: !70)
!116 = !{!117}
!117 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !113, file: !16, baseType: !118, size: 128, align: 64, flags: DIFlagPrivate)
!118 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const str", file: !16, size: 128, align: 64, elements: !119, templateParams: !24, identifier: "238a44609877474087c05adf26cd41fa")
!119 = !{!120, !123}
!120 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !118, file: !16, baseType: !121, size: 64, align: 64)
!121 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !122, size: 64, align: 64, dwarfAddressSpace: 0)
!122 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!123 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !118, file: !16, baseType: !52, size: 64, align: 64, offset: 64)
!124 = !{!125}
!125 = !DITemplateTypeParameter(name: "T", type: !122)
!126 = !DIDerivedType(tag: DW_TAG_member, name: "line", scope: !108, file: !16, baseType: !127, size: 32, align: 32, offset: 128, flags: DIFlagPrivate)
!127 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!128 = !DIDerivedType(tag: DW_TAG_member, name: "col", scope: !108, file: !16, baseType: !127, size: 32, align: 32, offset: 160, flags: DIFlagPrivate)
!129 = !DIDerivedType(tag: DW_TAG_member, name: "_filename", scope: !108, file: !16, baseType: !130, align: 8, offset: 192, flags: DIFlagPrivate)
!130 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&str>", scope: !131, file: !16, align: 8, flags: DIFlagPublic, elements: !24, templateParams: !132, identifier: "e16ac355808b6aef9fb50b5f125fee05")
!131 = !DINamespace(name: "marker", scope: !70)
!132 = !{!133}
!133 = !DITemplateTypeParameter(name: "T", type: !134)
!134 = !DICompositeType(tag: DW_TAG_structure_type, name: "&str", file: !16, size: 128, align: 64, elements: !135, templateParams: !24, identifier: "9277eecd40495f85161460476aacc992")
!135 = !{!136, !137}
!136 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !134, file: !16, baseType: !121, size: 64, align: 64)
!137 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !134, file: !16, baseType: !52, size: 64, align: 64, offset: 64)
!138 = !{!99, !139}
!139 = !DILocalVariable(name: "other", arg: 2, scope: !100, file: !101, line: 27, type: !12)
!140 = !DILocation(line: 27, column: 24, scope: !100, inlinedAt: !141)
!141 = !DILocation(line: 23, column: 44, scope: !56)
!142 = !DILocation(line: 2039, column: 9, scope: !87, inlinedAt: !91)
!143 = !DILocation(line: 0, scope: !100, inlinedAt: !141)
!144 = !DILocation(line: 352, column: 45, scope: !145, inlinedAt: !150)
!145 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs2g_NtNtCsgEmfK2I1SDS_4core3ops5arithdNtB6_3Mul3mul", scope: !147, file: !146, line: 352, type: !148, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !24)
!146 = !DIFile(filename: "library/core/src/ops/arith.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "82a843efd6957c9872d7564e4a5df756")
!147 = !DINamespace(name: "{impl#142}", scope: !103)
!148 = !DISubroutineType(types: !149)
!149 = !{!12, !12, !12, !107}
!150 = !DILocation(line: 28, column: 17, scope: !100, inlinedAt: !141)
!151 = !DILocation(line: 23, column: 63, scope: !54)
!152 = !DILocation(line: 22, column: 9, scope: !54)
!153 = !DILocation(line: 30, column: 2, scope: !7)
!154 = distinct !DISubprogram(name: "moved", scope: !9, file: !8, line: 41, type: !155, scopeLine: 41, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !24, retainedNodes: !167)
!155 = !DISubroutineType(types: !156)
!156 = !{!15, !15, !157}
!157 = !DICompositeType(tag: DW_TAG_structure_type, name: "&dyn core::ops::function::Fn<(f64), Output=f64>", file: !16, size: 128, align: 64, elements: !158, templateParams: !24, identifier: "78fcb5b09937886a2097334cf900e3d1")
!158 = !{!159, !162}
!159 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !157, file: !16, baseType: !160, size: 64, align: 64)
!160 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !161, size: 64, align: 64, dwarfAddressSpace: 0)
!161 = !DICompositeType(tag: DW_TAG_structure_type, name: "dyn core::ops::function::Fn<(f64), Output=f64>", file: !16, align: 8, elements: !24, identifier: "d3a041b4cce28af78945ab6bb01f70c6")
!162 = !DIDerivedType(tag: DW_TAG_member, name: "vtable", scope: !157, file: !16, baseType: !163, size: 64, align: 64, offset: 64)
!163 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[usize; 6]", baseType: !164, size: 64, align: 64, dwarfAddressSpace: 0)
!164 = !DICompositeType(tag: DW_TAG_array_type, baseType: !52, size: 384, align: 64, elements: !165)
!165 = !{!166}
!166 = !DISubrange(count: 6, lowerBound: 0)
!167 = !{!168, !169}
!168 = !DILocalVariable(name: "body", arg: 1, scope: !154, file: !8, line: 41, type: !15)
!169 = !DILocalVariable(name: "by", arg: 2, scope: !154, file: !8, line: 41, type: !157)
!170 = !DILocation(line: 41, column: 14, scope: !154)
!171 = !DILocation(line: 0, scope: !154)
!172 = !DILocation(line: 42, column: 21, scope: !154)
!173 = !DILocation(line: 42, column: 18, scope: !154)
!174 = !DILocation(line: 42, column: 5, scope: !154)
!175 = !DILocation(line: 43, column: 5, scope: !154)
!176 = !DILocation(line: 44, column: 2, scope: !154)
!177 = distinct !DISubprogram(name: "pick", scope: !9, file: !8, line: 33, type: !178, scopeLine: 33, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !24, retainedNodes: !199)
!178 = !DISubroutineType(types: !179)
!179 = !{!12, !180, !185, !52}
!180 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[f64]", file: !16, size: 128, align: 64, elements: !181, templateParams: !24, identifier: "c2e5038d7aaf99ab8518798f59d45307")
!181 = !{!182, !184}
!182 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !180, file: !16, baseType: !183, size: 64, align: 64)
!183 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!184 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !180, file: !16, baseType: !52, size: 64, align: 64, offset: 64)
!185 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<f64>", scope: !186, file: !16, size: 128, align: 64, flags: DIFlagPublic, elements: !187, templateParams: !24, identifier: "2dba3d5d643af83f672e49d11190e3e1")
!186 = !DINamespace(name: "option", scope: !70)
!187 = !{!188}
!188 = !DICompositeType(tag: DW_TAG_variant_part, scope: !185, file: !16, size: 128, align: 64, elements: !189, templateParams: !24, identifier: "2459c3374fe6f39e654213ffe16d09ae", discriminator: !198)
!189 = !{!190, !194}
!190 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !188, file: !16, baseType: !191, size: 128, align: 64, extraData: i64 0)
!191 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !185, file: !16, size: 128, align: 64, flags: DIFlagPublic, elements: !24, templateParams: !192, identifier: "66d3d0f0f14ec755afdda75addcb23df")
!192 = !{!193}
!193 = !DITemplateTypeParameter(name: "T", type: !12)
!194 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !188, file: !16, baseType: !195, size: 128, align: 64, extraData: i64 1)
!195 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !185, file: !16, size: 128, align: 64, flags: DIFlagPublic, elements: !196, templateParams: !192, identifier: "cffe28f075c36a0754f941d6bdb0a54f")
!196 = !{!197}
!197 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !195, file: !16, baseType: !12, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!198 = !DIDerivedType(tag: DW_TAG_member, scope: !185, file: !16, baseType: !44, size: 64, align: 64, flags: DIFlagArtificial)
!199 = !{!200, !201, !202, !203, !205}
!200 = !DILocalVariable(name: "values", arg: 1, scope: !177, file: !8, line: 33, type: !180)
!201 = !DILocalVariable(name: "scale", arg: 2, scope: !177, file: !8, line: 33, type: !185)
!202 = !DILocalVariable(name: "i", arg: 3, scope: !177, file: !8, line: 33, type: !52)
!203 = !DILocalVariable(name: "s", scope: !204, file: !8, line: 35, type: !12, align: 64)
!204 = distinct !DILexicalBlock(scope: !177, file: !8, line: 35, column: 9)
!205 = !DILocalVariable(name: "s", scope: !204, file: !8, line: 35, type: !57, align: 64)
!206 = !DILocation(line: 0, scope: !177)
!207 = !DILocation(line: 34, column: 5, scope: !177)
!208 = !DILocation(line: 35, column: 14, scope: !204)
!209 = !DILocation(line: 0, scope: !204)
!210 = !DILocation(line: 36, column: 14, scope: !177)
!211 = !DILocation(line: 35, column: 31, scope: !204)
!212 = !DILocation(line: 35, column: 43, scope: !177)
!213 = !DILocation(line: 38, column: 2, scope: !177)
!214 = !DILocation(line: 36, column: 22, scope: !177)
