; clang++-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm cpp/function_values.cpp -o ir/clang-19/O2-g/function_values.ll
; ModuleID = 'cpp/function_values.cpp'
source_filename = "cpp/function_values.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"class.std::function" = type { %"class.std::_Function_base", ptr }
%"class.std::_Function_base" = type { %"union.std::_Any_data", ptr }
%"union.std::_Any_data" = type { %"union.std::_Nocopy_types" }
%"union.std::_Nocopy_types" = type { { i64, i64 } }

$__clang_call_terminate = comdat any

$_ZNSt17_Function_handlerIFddE5ShiftE9_M_invokeERKSt9_Any_dataOd = comdat any

$_ZNSt17_Function_handlerIFddE5ShiftE10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation = comdat any

$_ZTS5Shift = comdat any

$_ZTI5Shift = comdat any

@_ZTVN10__cxxabiv117__class_type_infoE = external global [0 x ptr]
@_ZTS5Shift = linkonce_odr dso_local constant [7 x i8] c"5Shift\00", comdat, align 1
@_ZTI5Shift = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTS5Shift }, comdat, align 8

; Function Attrs: mustprogress uwtable
define dso_local noundef double @function_object_by_value(double noundef %0, double noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !405 {
    #dbg_assign(i1 undef, !411, !DIExpression(), !413, ptr undef, !DIExpression(), !414)
  %3 = alloca %"class.std::function", align 8
    #dbg_value(double %0, !409, !DIExpression(), !414)
    #dbg_value(double %1, !410, !DIExpression(), !414)
  %4 = fmul double %1, %1, !dbg !415
    #dbg_value(ptr %3, !416, !DIExpression(), !428)
    #dbg_value(ptr undef, !426, !DIExpression(), !428)
    #dbg_value(ptr %3, !430, !DIExpression(), !434)
  %5 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !436
  %6 = getelementptr inbounds i8, ptr %3, i64 24, !dbg !437
    #dbg_value(ptr %3, !438, !DIExpression(), !489)
    #dbg_value(ptr undef, !488, !DIExpression(), !489)
    #dbg_value(ptr %3, !494, !DIExpression(), !502)
    #dbg_value(ptr undef, !500, !DIExpression(), !502)
  store double %1, ptr %3, align 8, !dbg !504, !tbaa !505
  %7 = getelementptr inbounds i8, ptr %3, i64 8, !dbg !504
  store double %4, ptr %7, align 8, !dbg !504, !tbaa !505
  store ptr @_ZNSt17_Function_handlerIFddE5ShiftE9_M_invokeERKSt9_Any_dataOd, ptr %6, align 8, !dbg !509, !tbaa !510
  store ptr @_ZNSt17_Function_handlerIFddE5ShiftE10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation, ptr %5, align 8, !dbg !514, !tbaa !515
  %8 = invoke fastcc noundef double @"_ZZ24function_object_by_valueENK3$_0clESt8functionIFddEEd"(ptr noundef nonnull %3, double noundef %0)
          to label %9 unwind label %18, !dbg !516

9:                                                ; preds = %2
    #dbg_value(ptr %3, !517, !DIExpression(), !520)
  %10 = load ptr, ptr %5, align 8, !dbg !522, !tbaa !515
  %11 = icmp eq ptr %10, null, !dbg !522
  br i1 %11, label %17, label %12, !dbg !525

12:                                               ; preds = %9
  %13 = invoke noundef zeroext i1 %10(ptr noundef nonnull align 8 dereferenceable(16) %3, ptr noundef nonnull align 8 dereferenceable(16) %3, i32 noundef 3)
          to label %17 unwind label %14, !dbg !526

14:                                               ; preds = %12
  %15 = landingpad { ptr, i32 }
          catch ptr null, !dbg !526
  %16 = extractvalue { ptr, i32 } %15, 0, !dbg !526
  call void @__clang_call_terminate(ptr %16) #7, !dbg !526
  unreachable, !dbg !526

17:                                               ; preds = %9, %12
  ret double %8, !dbg !527

18:                                               ; preds = %2
  %19 = landingpad { ptr, i32 }
          cleanup, !dbg !528
    #dbg_value(ptr %3, !517, !DIExpression(), !529)
  %20 = load ptr, ptr %5, align 8, !dbg !531, !tbaa !515
  %21 = icmp eq ptr %20, null, !dbg !531
  br i1 %21, label %27, label %22, !dbg !532

22:                                               ; preds = %18
  %23 = invoke noundef zeroext i1 %20(ptr noundef nonnull align 8 dereferenceable(16) %3, ptr noundef nonnull align 8 dereferenceable(16) %3, i32 noundef 3)
          to label %27 unwind label %24, !dbg !533

24:                                               ; preds = %22
  %25 = landingpad { ptr, i32 }
          catch ptr null, !dbg !533
  %26 = extractvalue { ptr, i32 } %25, 0, !dbg !533
  call void @__clang_call_terminate(ptr %26) #7, !dbg !533
  unreachable, !dbg !533

27:                                               ; preds = %18, %22
  resume { ptr, i32 } %19, !dbg !528
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress noinline uwtable
define internal fastcc noundef double @"_ZZ24function_object_by_valueENK3$_0clESt8functionIFddEEd"(ptr noundef %0, double noundef %1) unnamed_addr #2 align 2 !dbg !534 {
  %3 = alloca double, align 8, !DIAssignID !546
  %4 = alloca double, align 8, !DIAssignID !547
    #dbg_value(ptr poison, !542, !DIExpression(), !548)
    #dbg_value(ptr %0, !544, !DIExpression(DW_OP_deref), !548)
    #dbg_value(double %1, !545, !DIExpression(), !548)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4)
    #dbg_assign(i1 undef, !549, !DIExpression(), !547, ptr %4, !DIExpression(), !554)
    #dbg_value(ptr %0, !552, !DIExpression(), !554)
  store double %1, ptr %4, align 8, !tbaa !505, !DIAssignID !556
    #dbg_assign(double %1, !549, !DIExpression(), !556, ptr %4, !DIExpression(), !554)
    #dbg_value(ptr %0, !557, !DIExpression(), !561)
  %5 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !564
  %6 = load ptr, ptr %5, align 8, !dbg !564, !tbaa !515
  %7 = icmp eq ptr %6, null, !dbg !564
  br i1 %7, label %8, label %9, !dbg !565

8:                                                ; preds = %2
  tail call void @_ZSt25__throw_bad_function_callv() #8, !dbg !566
  unreachable, !dbg !566

9:                                                ; preds = %2
  %10 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !567
  %11 = load ptr, ptr %10, align 8, !dbg !567, !tbaa !510
  %12 = call noundef double %11(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(8) %4), !dbg !567
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4), !dbg !568
  %13 = fmul double %1, 2.000000e+00, !dbg !569
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3)
    #dbg_assign(i1 undef, !549, !DIExpression(), !546, ptr %3, !DIExpression(), !570)
    #dbg_value(ptr %0, !552, !DIExpression(), !570)
  store double %13, ptr %3, align 8, !tbaa !505, !DIAssignID !572
    #dbg_assign(double %13, !549, !DIExpression(), !572, ptr %3, !DIExpression(), !570)
    #dbg_value(ptr %0, !557, !DIExpression(), !573)
  %14 = load ptr, ptr %5, align 8, !dbg !575, !tbaa !515
  %15 = icmp eq ptr %14, null, !dbg !575
  br i1 %15, label %16, label %17, !dbg !576

16:                                               ; preds = %9
  call void @_ZSt25__throw_bad_function_callv() #8, !dbg !577
  unreachable, !dbg !577

17:                                               ; preds = %9
  %18 = load ptr, ptr %10, align 8, !dbg !578, !tbaa !510
  %19 = call noundef double %18(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(8) %3), !dbg !578
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3), !dbg !579
  %20 = fmul double %12, %19, !dbg !580
  ret double %20, !dbg !581
}

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noreturn
declare !dbg !582 void @_ZSt25__throw_bad_function_callv() local_unnamed_addr #3

; Function Attrs: noinline noreturn nounwind uwtable
define linkonce_odr hidden void @__clang_call_terminate(ptr noundef %0) local_unnamed_addr #4 comdat {
  %2 = tail call ptr @__cxa_begin_catch(ptr %0) #9
  tail call void @_ZSt9terminatev() #7
  unreachable
}

declare ptr @__cxa_begin_catch(ptr) local_unnamed_addr

declare void @_ZSt9terminatev() local_unnamed_addr

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local noundef double @_ZNSt17_Function_handlerIFddE5ShiftE9_M_invokeERKSt9_Any_dataOd(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(8) %1) #0 comdat align 2 !dbg !584 {
    #dbg_value(ptr %0, !592, !DIExpression(), !594)
    #dbg_value(ptr %1, !593, !DIExpression(), !594)
    #dbg_value(ptr %0, !40, !DIExpression(), !595)
    #dbg_value(ptr %1, !41, !DIExpression(), !595)
    #dbg_value(ptr %0, !597, !DIExpression(), !606)
    #dbg_value(ptr %1, !603, !DIExpression(), !606)
  %3 = load double, ptr %1, align 8, !dbg !609, !tbaa !505
    #dbg_value(ptr %0, !610, !DIExpression(), !614)
    #dbg_value(double %3, !613, !DIExpression(), !614)
  %4 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !616
  %5 = load double, ptr %4, align 8, !dbg !616, !tbaa !617
  %6 = load double, ptr %0, align 8, !dbg !619, !tbaa !620
  %7 = tail call noundef double @llvm.fmuladd.f64(double %5, double %3, double %6), !dbg !621
  ret double %7, !dbg !622
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local noundef zeroext i1 @_ZNSt17_Function_handlerIFddE5ShiftE10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(16) %1, i32 noundef %2) #0 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !623 {
    #dbg_value(ptr %0, !625, !DIExpression(), !628)
    #dbg_value(ptr %1, !626, !DIExpression(), !628)
    #dbg_value(i32 %2, !627, !DIExpression(), !628)
  switch i32 %2, label %7 [
    i32 0, label %4
    i32 1, label %5
    i32 2, label %6
  ], !dbg !629

4:                                                ; preds = %3
  store ptr @_ZTI5Shift, ptr %0, align 8, !dbg !630, !tbaa !632
  br label %7, !dbg !633

5:                                                ; preds = %3
  store ptr %1, ptr %0, align 8, !dbg !634, !tbaa !632
  br label %7, !dbg !635

6:                                                ; preds = %3
    #dbg_value(ptr %0, !636, !DIExpression(), !646)
    #dbg_value(ptr %1, !645, !DIExpression(), !646)
    #dbg_value(ptr %0, !655, !DIExpression(), !663)
    #dbg_value(ptr %1, !661, !DIExpression(), !663)
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(16) %1, i64 16, i1 false), !dbg !665, !tbaa.struct !666
  br label %7, !dbg !667

7:                                                ; preds = %3, %6, %5, %4
  ret i1 false, !dbg !668
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #6

attributes #0 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress noinline uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noinline noreturn nounwind uwtable "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { noreturn nounwind }
attributes #8 = { noreturn }
attributes #9 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!397, !398, !399, !400, !401, !402, !403}
!llvm.ident = !{!404}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !2, retainedTypes: !12, imports: !191, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "cpp/function_values.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "4a5c31eddaa90f62d6652c809f031189")
!2 = !{!3}
!3 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "_Manager_operation", scope: !5, file: !4, line: 102, baseType: !6, size: 32, elements: !7, identifier: "_ZTSSt18_Manager_operation")
!4 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/std_function.h", directory: "")
!5 = !DINamespace(name: "std", scope: null)
!6 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!7 = !{!8, !9, !10, !11}
!8 = !DIEnumerator(name: "__get_type_info", value: 0, isUnsigned: true)
!9 = !DIEnumerator(name: "__get_functor_ptr", value: 1, isUnsigned: true)
!10 = !DIEnumerator(name: "__clone_functor", value: 2, isUnsigned: true)
!11 = !DIEnumerator(name: "__destroy_functor", value: 3, isUnsigned: true)
!12 = !{!13, !57, !58, !59, !64, !65, !125}
!13 = !DIDerivedType(tag: DW_TAG_typedef, name: "__tag", scope: !15, file: !14, line: 109, baseType: !48)
!14 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/invoke.h", directory: "")
!15 = distinct !DISubprogram(name: "__invoke_r<double, Shift &, double>", linkageName: "_ZSt10__invoke_rIdR5ShiftJdEENSt9enable_ifIX16is_invocable_r_vIT_T0_DpT1_EES3_E4typeEOS4_DpOS5_", scope: !5, file: !14, line: 104, type: !16, scopeLine: 106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !42, retainedNodes: !39)
!16 = !DISubroutineType(types: !17)
!17 = !{!18, !28, !38}
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "enable_if_t<is_invocable_r_v<double, Shift &, double>, double>", scope: !5, file: !19, line: 2614, baseType: !20)
!19 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/type_traits", directory: "")
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !21, file: !19, line: 2234, baseType: !27)
!21 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "enable_if<true, double>", scope: !5, file: !19, line: 2233, size: 8, flags: DIFlagTypePassByValue, elements: !22, templateParams: !23, identifier: "_ZTSSt9enable_ifILb1EdE")
!22 = !{}
!23 = !{!24, !26}
!24 = !DITemplateValueParameter(type: !25, value: i1 true)
!25 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!26 = !DITemplateTypeParameter(name: "_Tp", type: !27)
!27 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!28 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !29, size: 64)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Shift", file: !1, line: 4, size: 128, flags: DIFlagTypePassByValue, elements: !30, identifier: "_ZTS5Shift")
!30 = !{!31, !32, !33}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "by", scope: !29, file: !1, line: 5, baseType: !27, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "scale", scope: !29, file: !1, line: 5, baseType: !27, size: 64, offset: 64)
!33 = !DISubprogram(name: "operator()", linkageName: "_ZNK5ShiftclEd", scope: !29, file: !1, line: 6, type: !34, scopeLine: 6, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!34 = !DISubroutineType(types: !35)
!35 = !{!27, !36, !27}
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!37 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !29)
!38 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !27, size: 64)
!39 = !{!40, !41}
!40 = !DILocalVariable(name: "__fn", arg: 1, scope: !15, file: !14, line: 104, type: !28)
!41 = !DILocalVariable(name: "__args", arg: 2, scope: !15, file: !14, line: 104, type: !38)
!42 = !{!43, !44, !45}
!43 = !DITemplateTypeParameter(name: "_Res", type: !27)
!44 = !DITemplateTypeParameter(name: "_Callable", type: !28)
!45 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !46)
!46 = !{!47}
!47 = !DITemplateTypeParameter(type: !27)
!48 = !DIDerivedType(tag: DW_TAG_typedef, name: "__invoke_type", scope: !49, file: !19, line: 2418, baseType: !56)
!49 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__result_of_success<double, std::__invoke_other>", scope: !5, file: !19, line: 2417, size: 8, flags: DIFlagTypePassByValue, elements: !50, templateParams: !54, identifier: "_ZTSSt19__result_of_successIdSt14__invoke_otherE")
!50 = !{!51}
!51 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !49, baseType: !52, extraData: i32 0)
!52 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__success_type<double>", scope: !5, file: !19, line: 262, size: 8, flags: DIFlagTypePassByValue, elements: !22, templateParams: !53, identifier: "_ZTSSt14__success_typeIdE")
!53 = !{!26}
!54 = !{!26, !55}
!55 = !DITemplateTypeParameter(name: "_Tag", type: !56)
!56 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__invoke_other", scope: !5, file: !19, line: 2413, size: 8, flags: DIFlagTypePassByValue, elements: !22, identifier: "_ZTSSt14__invoke_other")
!57 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!58 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64)
!59 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !60, size: 64)
!60 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !61, size: 64)
!61 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !62)
!62 = !DICompositeType(tag: DW_TAG_class_type, name: "type_info", scope: !5, file: !63, line: 92, size: 128, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt9type_info")
!63 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/typeinfo", directory: "")
!64 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !57, size: 64)
!65 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_Function_base", scope: !5, file: !4, line: 114, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !66, identifier: "_ZTSSt14_Function_base")
!66 = !{!67, !72, !73, !108, !115, !119, !120}
!67 = !DIDerivedType(tag: DW_TAG_variable, name: "_M_max_size", scope: !65, file: !4, line: 117, baseType: !68, flags: DIFlagPublic | DIFlagStaticMember, extraData: i64 16)
!68 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !69)
!69 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", scope: !5, file: !70, line: 298, baseType: !71)
!70 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++config.h", directory: "", checksumkind: CSK_MD5, checksum: "abdf1e7c43540a32b508ae209704da66")
!71 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!72 = !DIDerivedType(tag: DW_TAG_variable, name: "_M_max_align", scope: !65, file: !4, line: 118, baseType: !68, flags: DIFlagPublic | DIFlagStaticMember, extraData: i64 8)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "_M_functor", scope: !65, file: !4, line: 252, baseType: !74, size: 128, flags: DIFlagPublic)
!74 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "_Any_data", scope: !5, file: !4, line: 83, size: 128, flags: DIFlagTypePassByValue, elements: !75, identifier: "_ZTSSt9_Any_data")
!75 = !{!76, !94, !99, !103}
!76 = !DIDerivedType(tag: DW_TAG_member, name: "_M_unused", scope: !74, file: !4, line: 98, baseType: !77, size: 128)
!77 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "_Nocopy_types", scope: !5, file: !4, line: 75, size: 128, flags: DIFlagTypePassByValue, elements: !78, identifier: "_ZTSSt13_Nocopy_types")
!78 = !{!79, !81, !84, !88}
!79 = !DIDerivedType(tag: DW_TAG_member, name: "_M_object", scope: !77, file: !4, line: 77, baseType: !80, size: 64)
!80 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "_M_const_object", scope: !77, file: !4, line: 78, baseType: !82, size: 64)
!82 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !83, size: 64)
!83 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "_M_function_pointer", scope: !77, file: !4, line: 79, baseType: !85, size: 64)
!85 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !86, size: 64)
!86 = !DISubroutineType(types: !87)
!87 = !{null}
!88 = !DIDerivedType(tag: DW_TAG_member, name: "_M_member_pointer", scope: !77, file: !4, line: 80, baseType: !89, size: 128)
!89 = !DIDerivedType(tag: DW_TAG_ptr_to_member_type, baseType: !90, size: 128, extraData: !93)
!90 = !DISubroutineType(types: !91)
!91 = !{null, !92}
!92 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !93, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!93 = !DICompositeType(tag: DW_TAG_class_type, name: "_Undefined_class", scope: !5, file: !4, line: 73, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16_Undefined_class")
!94 = !DIDerivedType(tag: DW_TAG_member, name: "_M_pod_data", scope: !74, file: !4, line: 99, baseType: !95, size: 128)
!95 = !DICompositeType(tag: DW_TAG_array_type, baseType: !96, size: 128, elements: !97)
!96 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!97 = !{!98}
!98 = !DISubrange(count: 16)
!99 = !DISubprogram(name: "_M_access", linkageName: "_ZNSt9_Any_data9_M_accessEv", scope: !74, file: !4, line: 85, type: !100, scopeLine: 85, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!100 = !DISubroutineType(types: !101)
!101 = !{!80, !102}
!102 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !74, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!103 = !DISubprogram(name: "_M_access", linkageName: "_ZNKSt9_Any_data9_M_accessEv", scope: !74, file: !4, line: 86, type: !104, scopeLine: 86, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!104 = !DISubroutineType(types: !105)
!105 = !{!82, !106}
!106 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !107, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!107 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !74)
!108 = !DIDerivedType(tag: DW_TAG_member, name: "_M_manager", scope: !65, file: !4, line: 253, baseType: !109, size: 64, offset: 128, flags: DIFlagPublic)
!109 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Manager_type", scope: !65, file: !4, line: 249, baseType: !110, flags: DIFlagPublic)
!110 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !111, size: 64)
!111 = !DISubroutineType(types: !112)
!112 = !{!25, !113, !114, !3}
!113 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !74, size: 64)
!114 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !107, size: 64)
!115 = !DISubprogram(name: "_Function_base", scope: !65, file: !4, line: 239, type: !116, scopeLine: 239, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!116 = !DISubroutineType(types: !117)
!117 = !{null, !118}
!118 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !65, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!119 = !DISubprogram(name: "~_Function_base", scope: !65, file: !4, line: 241, type: !116, scopeLine: 241, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!120 = !DISubprogram(name: "_M_empty", linkageName: "_ZNKSt14_Function_base8_M_emptyEv", scope: !65, file: !4, line: 247, type: !121, scopeLine: 247, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!121 = !DISubroutineType(types: !122)
!122 = !{!25, !123}
!123 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !124, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!124 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !65)
!125 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "function<double (double)>", scope: !5, file: !4, line: 334, size: 256, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !126, templateParams: !187, identifier: "_ZTSSt8functionIFddEE")
!126 = !{!127, !139, !140, !145, !149, !154, !159, !163, !167, !170, !173, !176, !180, !183}
!127 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !125, baseType: !128, flags: DIFlagPublic, extraData: i32 0)
!128 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Maybe_unary_or_binary_function<double, double>", scope: !5, file: !129, line: 61, size: 8, flags: DIFlagTypePassByValue, elements: !130, templateParams: !137, identifier: "_ZTSSt31_Maybe_unary_or_binary_functionIdJdEE")
!129 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/refwrap.h", directory: "")
!130 = !{!131}
!131 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !128, baseType: !132, extraData: i32 0)
!132 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "unary_function<double, double>", scope: !5, file: !133, line: 117, size: 8, flags: DIFlagTypePassByValue, elements: !22, templateParams: !134, identifier: "_ZTSSt14unary_functionIddE")
!133 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_function.h", directory: "", checksumkind: CSK_MD5, checksum: "63fc7573f04ccb8f515906b34e2fa890")
!134 = !{!135, !136}
!135 = !DITemplateTypeParameter(name: "_Arg", type: !27)
!136 = !DITemplateTypeParameter(name: "_Result", type: !27)
!137 = !{!43, !138}
!138 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_ArgTypes", value: !46)
!139 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !125, baseType: !65, extraData: i32 0)
!140 = !DIDerivedType(tag: DW_TAG_member, name: "_M_invoker", scope: !125, file: !4, line: 668, baseType: !141, size: 64, offset: 192)
!141 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Invoker_type", scope: !125, file: !4, line: 667, baseType: !142)
!142 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !143, size: 64)
!143 = !DISubroutineType(types: !144)
!144 = !{!27, !114, !38}
!145 = !DISubprogram(name: "function", scope: !125, file: !4, line: 368, type: !146, scopeLine: 368, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!146 = !DISubroutineType(types: !147)
!147 = !{null, !148}
!148 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !125, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!149 = !DISubprogram(name: "function", scope: !125, file: !4, line: 375, type: !150, scopeLine: 375, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!150 = !DISubroutineType(types: !151)
!151 = !{null, !148, !152}
!152 = !DIDerivedType(tag: DW_TAG_typedef, name: "nullptr_t", scope: !5, file: !70, line: 302, baseType: !153)
!153 = !DIBasicType(tag: DW_TAG_unspecified_type, name: "decltype(nullptr)")
!154 = !DISubprogram(name: "function", scope: !125, file: !4, line: 386, type: !155, scopeLine: 386, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!155 = !DISubroutineType(types: !156)
!156 = !{null, !148, !157}
!157 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !158, size: 64)
!158 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !125)
!159 = !DISubprogram(name: "function", scope: !125, file: !4, line: 404, type: !160, scopeLine: 404, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!160 = !DISubroutineType(types: !161)
!161 = !{null, !148, !162}
!162 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !125, size: 64)
!163 = !DISubprogram(name: "operator=", linkageName: "_ZNSt8functionIFddEEaSERKS1_", scope: !125, file: !4, line: 469, type: !164, scopeLine: 469, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!164 = !DISubroutineType(types: !165)
!165 = !{!166, !148, !157}
!166 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !125, size: 64)
!167 = !DISubprogram(name: "operator=", linkageName: "_ZNSt8functionIFddEEaSEOS1_", scope: !125, file: !4, line: 487, type: !168, scopeLine: 487, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!168 = !DISubroutineType(types: !169)
!169 = !{!166, !148, !162}
!170 = !DISubprogram(name: "operator=", linkageName: "_ZNSt8functionIFddEEaSEDn", scope: !125, file: !4, line: 501, type: !171, scopeLine: 501, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!171 = !DISubroutineType(types: !172)
!172 = !{!166, !148, !152}
!173 = !DISubprogram(name: "swap", linkageName: "_ZNSt8functionIFddEE4swapERS1_", scope: !125, file: !4, line: 556, type: !174, scopeLine: 556, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!174 = !DISubroutineType(types: !175)
!175 = !{null, !148, !166}
!176 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt8functionIFddEEcvbEv", scope: !125, file: !4, line: 573, type: !177, scopeLine: 573, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!177 = !DISubroutineType(types: !178)
!178 = !{!25, !179}
!179 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !158, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!180 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt8functionIFddEEclEd", scope: !125, file: !4, line: 587, type: !181, scopeLine: 587, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!181 = !DISubroutineType(types: !182)
!182 = !{!27, !179, !27}
!183 = !DISubprogram(name: "target_type", linkageName: "_ZNKSt8functionIFddEE11target_typeEv", scope: !125, file: !4, line: 606, type: !184, scopeLine: 606, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!184 = !DISubroutineType(types: !185)
!185 = !{!186, !179}
!186 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !61, size: 64)
!187 = !{!188}
!188 = !DITemplateTypeParameter(name: "_Signature", type: !189)
!189 = !DISubroutineType(types: !190)
!190 = !{!27, !27}
!191 = !{!192, !196, !203, !207, !214, !216, !222, !226, !228, !235, !239, !243, !252, !254, !258, !262, !266, !271, !275, !279, !283, !287, !295, !299, !303, !305, !309, !313, !317, !323, !327, !331, !333, !341, !345, !353, !355, !359, !363, !367, !371, !376, !381, !386, !387, !388, !389, !391, !392, !393, !394, !395, !396}
!192 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !193, entity: !194, file: !195, line: 58)
!193 = !DINamespace(name: "__gnu_debug", scope: null)
!194 = !DINamespace(name: "__debug", scope: !5)
!195 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/debug/debug.h", directory: "", checksumkind: CSK_MD5, checksum: "09fce61e0085ea92b4bd81d6cd4dcc16")
!196 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !197, file: !202, line: 52)
!197 = !DISubprogram(name: "abs", scope: !198, file: !198, line: 861, type: !199, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!198 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!199 = !DISubroutineType(types: !200)
!200 = !{!201, !201}
!201 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!202 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/std_abs.h", directory: "")
!203 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !204, file: !206, line: 127)
!204 = !DIDerivedType(tag: DW_TAG_typedef, name: "div_t", file: !198, line: 63, baseType: !205)
!205 = !DICompositeType(tag: DW_TAG_structure_type, file: !198, line: 59, size: 64, flags: DIFlagFwdDecl, identifier: "_ZTS5div_t")
!206 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cstdlib", directory: "")
!207 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !208, file: !206, line: 128)
!208 = !DIDerivedType(tag: DW_TAG_typedef, name: "ldiv_t", file: !198, line: 71, baseType: !209)
!209 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !198, line: 67, size: 128, flags: DIFlagTypePassByValue, elements: !210, identifier: "_ZTS6ldiv_t")
!210 = !{!211, !213}
!211 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !209, file: !198, line: 69, baseType: !212, size: 64)
!212 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!213 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !209, file: !198, line: 70, baseType: !212, size: 64, offset: 64)
!214 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !215, file: !206, line: 130)
!215 = !DISubprogram(name: "abort", scope: !198, file: !198, line: 611, type: !86, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!216 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !217, file: !206, line: 132)
!217 = !DISubprogram(name: "aligned_alloc", scope: !198, file: !198, line: 605, type: !218, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!218 = !DISubroutineType(types: !219)
!219 = !{!80, !220, !220}
!220 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !221, line: 18, baseType: !71)
!221 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!222 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !223, file: !206, line: 134)
!223 = !DISubprogram(name: "atexit", scope: !198, file: !198, line: 615, type: !224, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!224 = !DISubroutineType(types: !225)
!225 = !{!201, !85}
!226 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !227, file: !206, line: 137)
!227 = !DISubprogram(name: "at_quick_exit", scope: !198, file: !198, line: 620, type: !224, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!228 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !229, file: !206, line: 140)
!229 = !DISubprogram(name: "atof", scope: !230, file: !230, line: 25, type: !231, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!230 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdlib-float.h", directory: "", checksumkind: CSK_MD5, checksum: "adfe1626ff4efc68ac58c367ff5f206b")
!231 = !DISubroutineType(types: !232)
!232 = !{!27, !233}
!233 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !234, size: 64)
!234 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !96)
!235 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !236, file: !206, line: 141)
!236 = !DISubprogram(name: "atoi", scope: !198, file: !198, line: 362, type: !237, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!237 = !DISubroutineType(types: !238)
!238 = !{!201, !233}
!239 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !240, file: !206, line: 142)
!240 = !DISubprogram(name: "atol", scope: !198, file: !198, line: 367, type: !241, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!241 = !DISubroutineType(types: !242)
!242 = !{!212, !233}
!243 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !244, file: !206, line: 143)
!244 = !DISubprogram(name: "bsearch", scope: !245, file: !245, line: 20, type: !246, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!245 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdlib-bsearch.h", directory: "", checksumkind: CSK_MD5, checksum: "724ededa330cc3e0cbd34c5b4030a6f6")
!246 = !DISubroutineType(types: !247)
!247 = !{!80, !82, !82, !220, !220, !248}
!248 = !DIDerivedType(tag: DW_TAG_typedef, name: "__compar_fn_t", file: !198, line: 829, baseType: !249)
!249 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !250, size: 64)
!250 = !DISubroutineType(types: !251)
!251 = !{!201, !82, !82}
!252 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !253, file: !206, line: 144)
!253 = !DISubprogram(name: "calloc", scope: !198, file: !198, line: 556, type: !218, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!254 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !255, file: !206, line: 145)
!255 = !DISubprogram(name: "div", scope: !198, file: !198, line: 873, type: !256, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!256 = !DISubroutineType(types: !257)
!257 = !{!204, !201, !201}
!258 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !259, file: !206, line: 146)
!259 = !DISubprogram(name: "exit", scope: !198, file: !198, line: 637, type: !260, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!260 = !DISubroutineType(types: !261)
!261 = !{null, !201}
!262 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !263, file: !206, line: 147)
!263 = !DISubprogram(name: "free", scope: !198, file: !198, line: 568, type: !264, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!264 = !DISubroutineType(types: !265)
!265 = !{null, !80}
!266 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !267, file: !206, line: 148)
!267 = !DISubprogram(name: "getenv", scope: !198, file: !198, line: 654, type: !268, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!268 = !DISubroutineType(types: !269)
!269 = !{!270, !233}
!270 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !96, size: 64)
!271 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !272, file: !206, line: 149)
!272 = !DISubprogram(name: "labs", scope: !198, file: !198, line: 862, type: !273, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!273 = !DISubroutineType(types: !274)
!274 = !{!212, !212}
!275 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !276, file: !206, line: 150)
!276 = !DISubprogram(name: "ldiv", scope: !198, file: !198, line: 875, type: !277, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!277 = !DISubroutineType(types: !278)
!278 = !{!208, !212, !212}
!279 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !280, file: !206, line: 151)
!280 = !DISubprogram(name: "malloc", scope: !198, file: !198, line: 553, type: !281, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!281 = !DISubroutineType(types: !282)
!282 = !{!80, !220}
!283 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !284, file: !206, line: 153)
!284 = !DISubprogram(name: "mblen", scope: !198, file: !198, line: 943, type: !285, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!285 = !DISubroutineType(types: !286)
!286 = !{!201, !233, !220}
!287 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !288, file: !206, line: 154)
!288 = !DISubprogram(name: "mbstowcs", scope: !198, file: !198, line: 954, type: !289, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!289 = !DISubroutineType(types: !290)
!290 = !{!220, !291, !294, !220}
!291 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !292)
!292 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !293, size: 64)
!293 = !DIBasicType(name: "wchar_t", size: 32, encoding: DW_ATE_signed)
!294 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !233)
!295 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !296, file: !206, line: 155)
!296 = !DISubprogram(name: "mbtowc", scope: !198, file: !198, line: 946, type: !297, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!297 = !DISubroutineType(types: !298)
!298 = !{!201, !291, !294, !220}
!299 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !300, file: !206, line: 157)
!300 = !DISubprogram(name: "qsort", scope: !198, file: !198, line: 851, type: !301, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!301 = !DISubroutineType(types: !302)
!302 = !{null, !80, !220, !220, !248}
!303 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !304, file: !206, line: 160)
!304 = !DISubprogram(name: "quick_exit", scope: !198, file: !198, line: 643, type: !260, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!305 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !306, file: !206, line: 163)
!306 = !DISubprogram(name: "rand", scope: !198, file: !198, line: 454, type: !307, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!307 = !DISubroutineType(types: !308)
!308 = !{!201}
!309 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !310, file: !206, line: 164)
!310 = !DISubprogram(name: "realloc", scope: !198, file: !198, line: 564, type: !311, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!311 = !DISubroutineType(types: !312)
!312 = !{!80, !80, !220}
!313 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !314, file: !206, line: 165)
!314 = !DISubprogram(name: "srand", scope: !198, file: !198, line: 456, type: !315, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!315 = !DISubroutineType(types: !316)
!316 = !{null, !6}
!317 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !318, file: !206, line: 166)
!318 = !DISubprogram(name: "strtod", scope: !198, file: !198, line: 118, type: !319, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!319 = !DISubroutineType(types: !320)
!320 = !{!27, !294, !321}
!321 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !322)
!322 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !270, size: 64)
!323 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !324, file: !206, line: 167)
!324 = !DISubprogram(name: "strtol", scope: !198, file: !198, line: 177, type: !325, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!325 = !DISubroutineType(types: !326)
!326 = !{!212, !294, !321, !201}
!327 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !328, file: !206, line: 168)
!328 = !DISubprogram(name: "strtoul", scope: !198, file: !198, line: 181, type: !329, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!329 = !DISubroutineType(types: !330)
!330 = !{!71, !294, !321, !201}
!331 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !332, file: !206, line: 169)
!332 = !DISubprogram(name: "system", scope: !198, file: !198, line: 804, type: !237, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!333 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !334, file: !206, line: 171)
!334 = !DISubprogram(name: "wcstombs", scope: !198, file: !198, line: 958, type: !335, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!335 = !DISubroutineType(types: !336)
!336 = !{!220, !337, !338, !220}
!337 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !270)
!338 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !339)
!339 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !340, size: 64)
!340 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !293)
!341 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !342, file: !206, line: 172)
!342 = !DISubprogram(name: "wctomb", scope: !198, file: !198, line: 950, type: !343, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!343 = !DISubroutineType(types: !344)
!344 = !{!201, !270, !293}
!345 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !346, entity: !347, file: !206, line: 200)
!346 = !DINamespace(name: "__gnu_cxx", scope: null)
!347 = !DIDerivedType(tag: DW_TAG_typedef, name: "lldiv_t", file: !198, line: 81, baseType: !348)
!348 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !198, line: 77, size: 128, flags: DIFlagTypePassByValue, elements: !349, identifier: "_ZTS7lldiv_t")
!349 = !{!350, !352}
!350 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !348, file: !198, line: 79, baseType: !351, size: 64)
!351 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!352 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !348, file: !198, line: 80, baseType: !351, size: 64, offset: 64)
!353 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !346, entity: !354, file: !206, line: 206)
!354 = !DISubprogram(name: "_Exit", scope: !198, file: !198, line: 649, type: !260, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!355 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !346, entity: !356, file: !206, line: 210)
!356 = !DISubprogram(name: "llabs", scope: !198, file: !198, line: 865, type: !357, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!357 = !DISubroutineType(types: !358)
!358 = !{!351, !351}
!359 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !346, entity: !360, file: !206, line: 216)
!360 = !DISubprogram(name: "lldiv", scope: !198, file: !198, line: 879, type: !361, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!361 = !DISubroutineType(types: !362)
!362 = !{!347, !351, !351}
!363 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !346, entity: !364, file: !206, line: 227)
!364 = !DISubprogram(name: "atoll", scope: !198, file: !198, line: 374, type: !365, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!365 = !DISubroutineType(types: !366)
!366 = !{!351, !233}
!367 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !346, entity: !368, file: !206, line: 228)
!368 = !DISubprogram(name: "strtoll", scope: !198, file: !198, line: 201, type: !369, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!369 = !DISubroutineType(types: !370)
!370 = !{!351, !294, !321, !201}
!371 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !346, entity: !372, file: !206, line: 229)
!372 = !DISubprogram(name: "strtoull", scope: !198, file: !198, line: 206, type: !373, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!373 = !DISubroutineType(types: !374)
!374 = !{!375, !294, !321, !201}
!375 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!376 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !346, entity: !377, file: !206, line: 231)
!377 = !DISubprogram(name: "strtof", scope: !198, file: !198, line: 124, type: !378, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!378 = !DISubroutineType(types: !379)
!379 = !{!380, !294, !321}
!380 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!381 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !346, entity: !382, file: !206, line: 232)
!382 = !DISubprogram(name: "strtold", scope: !198, file: !198, line: 127, type: !383, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!383 = !DISubroutineType(types: !384)
!384 = !{!385, !294, !321}
!385 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!386 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !347, file: !206, line: 240)
!387 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !354, file: !206, line: 242)
!388 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !356, file: !206, line: 244)
!389 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !390, file: !206, line: 245)
!390 = !DISubprogram(name: "div", linkageName: "_ZN9__gnu_cxx3divExx", scope: !346, file: !206, line: 213, type: !361, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!391 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !360, file: !206, line: 246)
!392 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !364, file: !206, line: 248)
!393 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !377, file: !206, line: 249)
!394 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !368, file: !206, line: 250)
!395 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !372, file: !206, line: 251)
!396 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !382, file: !206, line: 252)
!397 = !{i32 7, !"Dwarf Version", i32 5}
!398 = !{i32 2, !"Debug Info Version", i32 3}
!399 = !{i32 1, !"wchar_size", i32 4}
!400 = !{i32 8, !"PIC Level", i32 2}
!401 = !{i32 7, !"PIE Level", i32 2}
!402 = !{i32 7, !"uwtable", i32 2}
!403 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!404 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!405 = distinct !DISubprogram(name: "function_object_by_value", scope: !1, file: !1, line: 9, type: !406, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !408)
!406 = !DISubroutineType(types: !407)
!407 = !{!27, !27, !27}
!408 = !{!409, !410, !411}
!409 = !DILocalVariable(name: "x", arg: 1, scope: !405, file: !1, line: 9, type: !27)
!410 = !DILocalVariable(name: "k", arg: 2, scope: !405, file: !1, line: 9, type: !27)
!411 = !DILocalVariable(name: "use", scope: !405, file: !1, line: 10, type: !412)
!412 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !405, file: !1, line: 10, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !22)
!413 = distinct !DIAssignID()
!414 = !DILocation(line: 0, scope: !405)
!415 = !DILocation(line: 13, column: 25, scope: !405)
!416 = !DILocalVariable(name: "this", arg: 1, scope: !417, type: !427, flags: DIFlagArtificial | DIFlagObjectPointer)
!417 = distinct !DISubprogram(name: "function<Shift, void>", linkageName: "_ZNSt8functionIFddEEC2I5ShiftvEEOT_", scope: !125, file: !4, line: 435, type: !418, scopeLine: 438, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !422, declaration: !421, retainedNodes: !425)
!418 = !DISubroutineType(types: !419)
!419 = !{null, !148, !420}
!420 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !29, size: 64)
!421 = !DISubprogram(name: "function<Shift, void>", scope: !125, file: !4, line: 435, type: !418, scopeLine: 435, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !422)
!422 = !{!423, !424}
!423 = !DITemplateTypeParameter(name: "_Functor", type: !29)
!424 = !DITemplateTypeParameter(name: "_Constraints", type: null)
!425 = !{!416, !426}
!426 = !DILocalVariable(name: "__f", arg: 2, scope: !417, file: !4, line: 435, type: !420)
!427 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !125, size: 64)
!428 = !DILocation(line: 0, scope: !417, inlinedAt: !429)
!429 = distinct !DILocation(line: 13, column: 14, scope: !405)
!430 = !DILocalVariable(name: "this", arg: 1, scope: !431, type: !433, flags: DIFlagArtificial | DIFlagObjectPointer)
!431 = distinct !DISubprogram(name: "_Function_base", linkageName: "_ZNSt14_Function_baseC2Ev", scope: !65, file: !4, line: 239, type: !116, scopeLine: 239, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !115, retainedNodes: !432)
!432 = !{!430}
!433 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !65, size: 64)
!434 = !DILocation(line: 0, scope: !431, inlinedAt: !435)
!435 = distinct !DILocation(line: 437, column: 4, scope: !417, inlinedAt: !429)
!436 = !DILocation(line: 253, column: 19, scope: !431, inlinedAt: !435)
!437 = !DILocation(line: 668, column: 21, scope: !417, inlinedAt: !429)
!438 = !DILocalVariable(name: "__functor", arg: 1, scope: !439, file: !4, line: 211, type: !113)
!439 = distinct !DISubprogram(name: "_M_init_functor<Shift>", linkageName: "_ZNSt14_Function_base13_Base_managerI5ShiftE15_M_init_functorIS1_EEvRSt9_Any_dataOT_", scope: !440, file: !4, line: 211, type: !482, scopeLine: 214, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !485, declaration: !484, retainedNodes: !487)
!440 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_Base_manager<Shift>", scope: !65, file: !4, line: 121, size: 8, flags: DIFlagTypePassByValue, elements: !441, templateParams: !481, identifier: "_ZTSNSt14_Function_base13_Base_managerI5ShiftEE")
!441 = !{!442, !444, !447, !464, !480}
!442 = !DIDerivedType(tag: DW_TAG_variable, name: "__stored_locally", scope: !440, file: !4, line: 124, baseType: !443, flags: DIFlagProtected | DIFlagStaticMember, extraData: i1 true)
!443 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !25)
!444 = !DISubprogram(name: "_M_get_pointer", linkageName: "_ZNSt14_Function_base13_Base_managerI5ShiftE14_M_get_pointerERKSt9_Any_data", scope: !440, file: !4, line: 134, type: !445, scopeLine: 134, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!445 = !DISubroutineType(types: !446)
!446 = !{!57, !114}
!447 = !DISubprogram(name: "_M_destroy", linkageName: "_ZNSt14_Function_base13_Base_managerI5ShiftE10_M_destroyERSt9_Any_dataSt17integral_constantIbLb1EE", scope: !440, file: !4, line: 166, type: !448, scopeLine: 166, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!448 = !DISubroutineType(types: !449)
!449 = !{null, !113, !450}
!450 = !DIDerivedType(tag: DW_TAG_typedef, name: "true_type", scope: !5, file: !19, line: 82, baseType: !451)
!451 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, true>", scope: !5, file: !19, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !452, templateParams: !461, identifier: "_ZTSSt17integral_constantIbLb1EE")
!452 = !{!453, !454, !460}
!453 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !451, file: !19, line: 64, baseType: !443, flags: DIFlagStaticMember, extraData: i1 true)
!454 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb1EEcvbEv", scope: !451, file: !19, line: 67, type: !455, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!455 = !DISubroutineType(types: !456)
!456 = !{!457, !458}
!457 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !451, file: !19, line: 65, baseType: !25)
!458 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !459, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!459 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !451)
!460 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb1EEclEv", scope: !451, file: !19, line: 72, type: !455, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!461 = !{!462, !463}
!462 = !DITemplateTypeParameter(name: "_Tp", type: !25)
!463 = !DITemplateValueParameter(name: "__v", type: !25, value: i1 true)
!464 = !DISubprogram(name: "_M_destroy", linkageName: "_ZNSt14_Function_base13_Base_managerI5ShiftE10_M_destroyERSt9_Any_dataSt17integral_constantIbLb0EE", scope: !440, file: !4, line: 173, type: !465, scopeLine: 173, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!465 = !DISubroutineType(types: !466)
!466 = !{null, !113, !467}
!467 = !DIDerivedType(tag: DW_TAG_typedef, name: "false_type", scope: !5, file: !19, line: 85, baseType: !468)
!468 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, false>", scope: !5, file: !19, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !469, templateParams: !478, identifier: "_ZTSSt17integral_constantIbLb0EE")
!469 = !{!470, !471, !477}
!470 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !468, file: !19, line: 64, baseType: !443, flags: DIFlagStaticMember, extraData: i1 false)
!471 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb0EEcvbEv", scope: !468, file: !19, line: 67, type: !472, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!472 = !DISubroutineType(types: !473)
!473 = !{!474, !475}
!474 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !468, file: !19, line: 65, baseType: !25)
!475 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !476, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!476 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !468)
!477 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb0EEclEv", scope: !468, file: !19, line: 72, type: !472, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!478 = !{!462, !479}
!479 = !DITemplateValueParameter(name: "__v", type: !25, value: i1 false)
!480 = !DISubprogram(name: "_M_manager", linkageName: "_ZNSt14_Function_base13_Base_managerI5ShiftE10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !440, file: !4, line: 180, type: !111, scopeLine: 180, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!481 = !{!423}
!482 = !DISubroutineType(types: !483)
!483 = !{null, !113, !420}
!484 = !DISubprogram(name: "_M_init_functor<Shift>", linkageName: "_ZNSt14_Function_base13_Base_managerI5ShiftE15_M_init_functorIS1_EEvRSt9_Any_dataOT_", scope: !440, file: !4, line: 211, type: !482, scopeLine: 211, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !485)
!485 = !{!486}
!486 = !DITemplateTypeParameter(name: "_Fn", type: !29)
!487 = !{!438, !488}
!488 = !DILocalVariable(name: "__f", arg: 2, scope: !439, file: !4, line: 211, type: !420)
!489 = !DILocation(line: 0, scope: !439, inlinedAt: !490)
!490 = distinct !DILocation(line: 449, column: 8, scope: !491, inlinedAt: !429)
!491 = distinct !DILexicalBlock(scope: !492, file: !4, line: 448, column: 6)
!492 = distinct !DILexicalBlock(scope: !493, file: !4, line: 447, column: 8)
!493 = distinct !DILexicalBlock(scope: !417, file: !4, line: 438, column: 2)
!494 = !DILocalVariable(name: "__dest", arg: 1, scope: !495, file: !4, line: 150, type: !113)
!495 = distinct !DISubprogram(name: "_M_create<Shift>", linkageName: "_ZNSt14_Function_base13_Base_managerI5ShiftE9_M_createIS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb1EE", scope: !440, file: !4, line: 150, type: !496, scopeLine: 151, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !485, declaration: !498, retainedNodes: !499)
!496 = !DISubroutineType(types: !497)
!497 = !{null, !113, !420, !450}
!498 = !DISubprogram(name: "_M_create<Shift>", linkageName: "_ZNSt14_Function_base13_Base_managerI5ShiftE9_M_createIS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb1EE", scope: !440, file: !4, line: 150, type: !496, scopeLine: 150, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !485)
!499 = !{!494, !500, !501}
!500 = !DILocalVariable(name: "__f", arg: 2, scope: !495, file: !4, line: 150, type: !420)
!501 = !DILocalVariable(arg: 3, scope: !495, file: !4, line: 150, type: !450)
!502 = !DILocation(line: 0, scope: !495, inlinedAt: !503)
!503 = distinct !DILocation(line: 215, column: 6, scope: !439, inlinedAt: !490)
!504 = !DILocation(line: 152, column: 33, scope: !495, inlinedAt: !503)
!505 = !{!506, !506, i64 0}
!506 = !{!"double", !507, i64 0}
!507 = !{!"omnipotent char", !508, i64 0}
!508 = !{!"Simple C++ TBAA"}
!509 = !DILocation(line: 451, column: 19, scope: !491, inlinedAt: !429)
!510 = !{!511, !513, i64 24}
!511 = !{!"_ZTSSt8functionIFddEE", !512, i64 0, !513, i64 24}
!512 = !{!"_ZTSSt14_Function_base", !507, i64 0, !513, i64 16}
!513 = !{!"any pointer", !507, i64 0}
!514 = !DILocation(line: 452, column: 19, scope: !491, inlinedAt: !429)
!515 = !{!512, !513, i64 16}
!516 = !DILocation(line: 13, column: 10, scope: !405)
!517 = !DILocalVariable(name: "this", arg: 1, scope: !518, type: !433, flags: DIFlagArtificial | DIFlagObjectPointer)
!518 = distinct !DISubprogram(name: "~_Function_base", linkageName: "_ZNSt14_Function_baseD2Ev", scope: !65, file: !4, line: 241, type: !116, scopeLine: 242, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !119, retainedNodes: !519)
!519 = !{!517}
!520 = !DILocation(line: 0, scope: !518, inlinedAt: !521)
!521 = distinct !DILocation(line: 13, column: 3, scope: !405)
!522 = !DILocation(line: 243, column: 11, scope: !523, inlinedAt: !521)
!523 = distinct !DILexicalBlock(scope: !524, file: !4, line: 243, column: 11)
!524 = distinct !DILexicalBlock(scope: !518, file: !4, line: 242, column: 5)
!525 = !DILocation(line: 243, column: 11, scope: !524, inlinedAt: !521)
!526 = !DILocation(line: 244, column: 2, scope: !523, inlinedAt: !521)
!527 = !DILocation(line: 13, column: 3, scope: !405)
!528 = !DILocation(line: 14, column: 1, scope: !405)
!529 = !DILocation(line: 0, scope: !518, inlinedAt: !530)
!530 = distinct !DILocation(line: 13, column: 3, scope: !405)
!531 = !DILocation(line: 243, column: 11, scope: !523, inlinedAt: !530)
!532 = !DILocation(line: 243, column: 11, scope: !524, inlinedAt: !530)
!533 = !DILocation(line: 244, column: 2, scope: !523, inlinedAt: !530)
!534 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ24function_object_by_valueENK3$_0clESt8functionIFddEEd", scope: !412, file: !1, line: 10, type: !535, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !539, retainedNodes: !541)
!535 = !DISubroutineType(cc: DW_CC_nocall, types: !536)
!536 = !{!27, !537, !125, !27}
!537 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !538, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!538 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !412)
!539 = !DISubprogram(name: "operator()", scope: !412, file: !1, line: 10, type: !540, scopeLine: 10, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!540 = !DISubroutineType(types: !536)
!541 = !{!542, !544, !545}
!542 = !DILocalVariable(name: "this", arg: 1, scope: !534, type: !543, flags: DIFlagArtificial | DIFlagObjectPointer)
!543 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !538, size: 64)
!544 = !DILocalVariable(name: "f", arg: 2, scope: !534, file: !1, line: 10, type: !125)
!545 = !DILocalVariable(name: "v", arg: 3, scope: !534, file: !1, line: 10, type: !27)
!546 = distinct !DIAssignID()
!547 = distinct !DIAssignID()
!548 = !DILocation(line: 0, scope: !534)
!549 = !DILocalVariable(name: "__args", arg: 2, scope: !550, file: !4, line: 587, type: !27)
!550 = distinct !DISubprogram(name: "operator()", linkageName: "_ZNKSt8functionIFddEEclEd", scope: !125, file: !4, line: 587, type: !181, scopeLine: 588, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !180, retainedNodes: !551)
!551 = !{!552, !549}
!552 = !DILocalVariable(name: "this", arg: 1, scope: !550, type: !553, flags: DIFlagArtificial | DIFlagObjectPointer)
!553 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !158, size: 64)
!554 = !DILocation(line: 0, scope: !550, inlinedAt: !555)
!555 = distinct !DILocation(line: 11, column: 12, scope: !534)
!556 = distinct !DIAssignID()
!557 = !DILocalVariable(name: "this", arg: 1, scope: !558, type: !560, flags: DIFlagArtificial | DIFlagObjectPointer)
!558 = distinct !DISubprogram(name: "_M_empty", linkageName: "_ZNKSt14_Function_base8_M_emptyEv", scope: !65, file: !4, line: 247, type: !121, scopeLine: 247, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !120, retainedNodes: !559)
!559 = !{!557}
!560 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !124, size: 64)
!561 = !DILocation(line: 0, scope: !558, inlinedAt: !562)
!562 = distinct !DILocation(line: 589, column: 6, scope: !563, inlinedAt: !555)
!563 = distinct !DILexicalBlock(scope: !550, file: !4, line: 589, column: 6)
!564 = !DILocation(line: 247, column: 37, scope: !558, inlinedAt: !562)
!565 = !DILocation(line: 589, column: 6, scope: !550, inlinedAt: !555)
!566 = !DILocation(line: 590, column: 4, scope: !563, inlinedAt: !555)
!567 = !DILocation(line: 591, column: 9, scope: !550, inlinedAt: !555)
!568 = !DILocation(line: 591, column: 2, scope: !550, inlinedAt: !555)
!569 = !DILocation(line: 11, column: 25, scope: !534)
!570 = !DILocation(line: 0, scope: !550, inlinedAt: !571)
!571 = distinct !DILocation(line: 11, column: 19, scope: !534)
!572 = distinct !DIAssignID()
!573 = !DILocation(line: 0, scope: !558, inlinedAt: !574)
!574 = distinct !DILocation(line: 589, column: 6, scope: !563, inlinedAt: !571)
!575 = !DILocation(line: 247, column: 37, scope: !558, inlinedAt: !574)
!576 = !DILocation(line: 589, column: 6, scope: !550, inlinedAt: !571)
!577 = !DILocation(line: 590, column: 4, scope: !563, inlinedAt: !571)
!578 = !DILocation(line: 591, column: 9, scope: !550, inlinedAt: !571)
!579 = !DILocation(line: 591, column: 2, scope: !550, inlinedAt: !571)
!580 = !DILocation(line: 11, column: 17, scope: !534)
!581 = !DILocation(line: 11, column: 5, scope: !534)
!582 = !DISubprogram(name: "__throw_bad_function_call", linkageName: "_ZSt25__throw_bad_function_callv", scope: !5, file: !583, line: 113, type: !86, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!583 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/functexcept.h", directory: "", checksumkind: CSK_MD5, checksum: "a363406ed41198146320f1e077ba3f30")
!584 = distinct !DISubprogram(name: "_M_invoke", linkageName: "_ZNSt17_Function_handlerIFddE5ShiftE9_M_invokeERKSt9_Any_dataOd", scope: !585, file: !4, line: 288, type: !143, scopeLine: 289, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !589, retainedNodes: !591)
!585 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_Function_handler<double (double), Shift>", scope: !5, file: !4, line: 260, size: 8, flags: DIFlagTypePassByValue, elements: !586, templateParams: !590, identifier: "_ZTSSt17_Function_handlerIFddE5ShiftE")
!586 = !{!587, !588, !589}
!587 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !585, baseType: !440, flags: DIFlagPublic, extraData: i32 0)
!588 = !DISubprogram(name: "_M_manager", linkageName: "_ZNSt17_Function_handlerIFddE5ShiftE10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !585, file: !4, line: 267, type: !111, scopeLine: 267, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!589 = !DISubprogram(name: "_M_invoke", linkageName: "_ZNSt17_Function_handlerIFddE5ShiftE9_M_invokeERKSt9_Any_dataOd", scope: !585, file: !4, line: 288, type: !143, scopeLine: 288, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!590 = !{!188, !423}
!591 = !{!592, !593}
!592 = !DILocalVariable(name: "__functor", arg: 1, scope: !584, file: !4, line: 288, type: !114)
!593 = !DILocalVariable(name: "__args", arg: 2, scope: !584, file: !4, line: 288, type: !38)
!594 = !DILocation(line: 0, scope: !584)
!595 = !DILocation(line: 0, scope: !15, inlinedAt: !596)
!596 = distinct !DILocation(line: 290, column: 9, scope: !584)
!597 = !DILocalVariable(name: "__f", arg: 2, scope: !598, file: !14, line: 60, type: !28)
!598 = distinct !DISubprogram(name: "__invoke_impl<double, Shift &, double>", linkageName: "_ZSt13__invoke_implIdR5ShiftJdEET_St14__invoke_otherOT0_DpOT1_", scope: !5, file: !14, line: 60, type: !599, scopeLine: 61, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !604, retainedNodes: !601)
!599 = !DISubroutineType(types: !600)
!600 = !{!27, !56, !28, !38}
!601 = !{!602, !597, !603}
!602 = !DILocalVariable(arg: 1, scope: !598, file: !14, line: 60, type: !56)
!603 = !DILocalVariable(name: "__args", arg: 3, scope: !598, file: !14, line: 60, type: !38)
!604 = !{!43, !605, !45}
!605 = !DITemplateTypeParameter(name: "_Fn", type: !28)
!606 = !DILocation(line: 0, scope: !598, inlinedAt: !607)
!607 = distinct !DILocation(line: 114, column: 9, scope: !608, inlinedAt: !596)
!608 = distinct !DILexicalBlock(scope: !15, file: !14, line: 110, column: 21)
!609 = !DILocation(line: 61, column: 37, scope: !598, inlinedAt: !607)
!610 = !DILocalVariable(name: "this", arg: 1, scope: !611, type: !58, flags: DIFlagArtificial | DIFlagObjectPointer)
!611 = distinct !DISubprogram(name: "operator()", linkageName: "_ZNK5ShiftclEd", scope: !29, file: !1, line: 6, type: !34, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !33, retainedNodes: !612)
!612 = !{!610, !613}
!613 = !DILocalVariable(name: "v", arg: 2, scope: !611, file: !1, line: 6, type: !27)
!614 = !DILocation(line: 0, scope: !611, inlinedAt: !615)
!615 = distinct !DILocation(line: 61, column: 14, scope: !598, inlinedAt: !607)
!616 = !DILocation(line: 6, column: 46, scope: !611, inlinedAt: !615)
!617 = !{!618, !506, i64 8}
!618 = !{!"_ZTS5Shift", !506, i64 0, !506, i64 8}
!619 = !DILocation(line: 6, column: 58, scope: !611, inlinedAt: !615)
!620 = !{!618, !506, i64 0}
!621 = !DILocation(line: 6, column: 56, scope: !611, inlinedAt: !615)
!622 = !DILocation(line: 290, column: 2, scope: !584)
!623 = distinct !DISubprogram(name: "_M_manager", linkageName: "_ZNSt17_Function_handlerIFddE5ShiftE10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !585, file: !4, line: 267, type: !111, scopeLine: 269, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !588, retainedNodes: !624)
!624 = !{!625, !626, !627}
!625 = !DILocalVariable(name: "__dest", arg: 1, scope: !623, file: !4, line: 267, type: !113)
!626 = !DILocalVariable(name: "__source", arg: 2, scope: !623, file: !4, line: 267, type: !114)
!627 = !DILocalVariable(name: "__op", arg: 3, scope: !623, file: !4, line: 268, type: !3)
!628 = !DILocation(line: 0, scope: !623)
!629 = !DILocation(line: 270, column: 2, scope: !623)
!630 = !DILocation(line: 274, column: 43, scope: !631)
!631 = distinct !DILexicalBlock(scope: !623, file: !4, line: 271, column: 4)
!632 = !{!513, !513, i64 0}
!633 = !DILocation(line: 275, column: 6, scope: !631)
!634 = !DILocation(line: 278, column: 36, scope: !631)
!635 = !DILocation(line: 279, column: 6, scope: !631)
!636 = !DILocalVariable(name: "__functor", arg: 1, scope: !637, file: !4, line: 211, type: !113)
!637 = distinct !DISubprogram(name: "_M_init_functor<const Shift &>", linkageName: "_ZNSt14_Function_base13_Base_managerI5ShiftE15_M_init_functorIRKS1_EEvRSt9_Any_dataOT_", scope: !440, file: !4, line: 211, type: !638, scopeLine: 214, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !642, declaration: !641, retainedNodes: !644)
!638 = !DISubroutineType(types: !639)
!639 = !{null, !113, !640}
!640 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !37, size: 64)
!641 = !DISubprogram(name: "_M_init_functor<const Shift &>", linkageName: "_ZNSt14_Function_base13_Base_managerI5ShiftE15_M_init_functorIRKS1_EEvRSt9_Any_dataOT_", scope: !440, file: !4, line: 211, type: !638, scopeLine: 211, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !642)
!642 = !{!643}
!643 = !DITemplateTypeParameter(name: "_Fn", type: !640)
!644 = !{!636, !645}
!645 = !DILocalVariable(name: "__f", arg: 2, scope: !637, file: !4, line: 211, type: !640)
!646 = !DILocation(line: 0, scope: !637, inlinedAt: !647)
!647 = distinct !DILocation(line: 198, column: 8, scope: !648, inlinedAt: !654)
!648 = distinct !DILexicalBlock(scope: !649, file: !4, line: 184, column: 6)
!649 = distinct !DISubprogram(name: "_M_manager", linkageName: "_ZNSt14_Function_base13_Base_managerI5ShiftE10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !440, file: !4, line: 180, type: !111, scopeLine: 182, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !480, retainedNodes: !650)
!650 = !{!651, !652, !653}
!651 = !DILocalVariable(name: "__dest", arg: 1, scope: !649, file: !4, line: 180, type: !113)
!652 = !DILocalVariable(name: "__source", arg: 2, scope: !649, file: !4, line: 180, type: !114)
!653 = !DILocalVariable(name: "__op", arg: 3, scope: !649, file: !4, line: 181, type: !3)
!654 = distinct !DILocation(line: 282, column: 6, scope: !631)
!655 = !DILocalVariable(name: "__dest", arg: 1, scope: !656, file: !4, line: 150, type: !113)
!656 = distinct !DISubprogram(name: "_M_create<const Shift &>", linkageName: "_ZNSt14_Function_base13_Base_managerI5ShiftE9_M_createIRKS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb1EE", scope: !440, file: !4, line: 150, type: !657, scopeLine: 151, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !642, declaration: !659, retainedNodes: !660)
!657 = !DISubroutineType(types: !658)
!658 = !{null, !113, !640, !450}
!659 = !DISubprogram(name: "_M_create<const Shift &>", linkageName: "_ZNSt14_Function_base13_Base_managerI5ShiftE9_M_createIRKS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb1EE", scope: !440, file: !4, line: 150, type: !657, scopeLine: 150, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !642)
!660 = !{!655, !661, !662}
!661 = !DILocalVariable(name: "__f", arg: 2, scope: !656, file: !4, line: 150, type: !640)
!662 = !DILocalVariable(arg: 3, scope: !656, file: !4, line: 150, type: !450)
!663 = !DILocation(line: 0, scope: !656, inlinedAt: !664)
!664 = distinct !DILocation(line: 215, column: 6, scope: !637, inlinedAt: !647)
!665 = !DILocation(line: 152, column: 33, scope: !656, inlinedAt: !664)
!666 = !{i64 0, i64 8, !505, i64 8, i64 8, !505}
!667 = !DILocation(line: 200, column: 8, scope: !648, inlinedAt: !654)
!668 = !DILocation(line: 284, column: 2, scope: !623)
