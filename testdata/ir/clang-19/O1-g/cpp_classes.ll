; clang++-19 -O1 -g -fdebug-compilation-dir=. -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_classes.cpp -o ir/clang-19/O1-g/cpp_classes.ll
; ModuleID = 'cpp/cpp_classes.cpp'
source_filename = "cpp/cpp_classes.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.springs::Spring" = type { ptr, ptr, double, double }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @quadratic_map_orbit(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #0 !dbg !60 {
    #dbg_value(double %0, !64, !DIExpression(), !71)
    #dbg_value(double %1, !65, !DIExpression(), !71)
    #dbg_value(i32 %2, !66, !DIExpression(), !71)
    #dbg_value(double %0, !67, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !71)
    #dbg_value(double %1, !67, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !71)
    #dbg_value(double 0.000000e+00, !68, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !71)
    #dbg_value(double 0.000000e+00, !68, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !71)
    #dbg_value(i32 0, !69, !DIExpression(), !72)
  %4 = icmp sgt i32 %2, 0, !dbg !73
  br i1 %4, label %10, label %5, !dbg !75

5:                                                ; preds = %10, %3
  %6 = phi double [ 0.000000e+00, %3 ], [ %19, %10 ], !dbg !71
  %7 = phi double [ 0.000000e+00, %3 ], [ %20, %10 ], !dbg !71
    #dbg_value(ptr undef, !76, !DIExpression(), !80)
  %8 = fmul double %7, %7, !dbg !82
  %9 = tail call noundef double @llvm.fmuladd.f64(double %6, double %6, double %8), !dbg !83
  ret double %9, !dbg !84

10:                                               ; preds = %3, %10
  %11 = phi i32 [ %21, %10 ], [ 0, %3 ]
  %12 = phi double [ %20, %10 ], [ 0.000000e+00, %3 ]
  %13 = phi double [ %19, %10 ], [ 0.000000e+00, %3 ]
    #dbg_value(i32 %11, !69, !DIExpression(), !72)
    #dbg_value(double %12, !68, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !71)
    #dbg_value(double %13, !68, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !71)
    #dbg_value(ptr undef, !85, !DIExpression(), !89)
    #dbg_value(ptr undef, !88, !DIExpression(), !89)
  %14 = fneg double %12, !dbg !92
  %15 = fmul double %12, %14, !dbg !92
  %16 = tail call double @llvm.fmuladd.f64(double %13, double %13, double %15), !dbg !92
  %17 = fmul double %13, %12, !dbg !93
  %18 = tail call double @llvm.fmuladd.f64(double %13, double %12, double %17), !dbg !94
    #dbg_value(ptr undef, !95, !DIExpression(), !99)
    #dbg_value(ptr undef, !98, !DIExpression(), !99)
  %19 = fadd double %16, %0, !dbg !101
  %20 = fadd double %18, %1, !dbg !102
    #dbg_value(double %19, !68, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !71)
    #dbg_value(double %20, !68, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !71)
  %21 = add nuw nsw i32 %11, 1, !dbg !103
    #dbg_value(double %19, !68, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !71)
    #dbg_value(i32 %21, !69, !DIExpression(), !72)
  %22 = icmp eq i32 %21, %2, !dbg !73
  br i1 %22, label %5, label %10, !dbg !75, !llvm.loop !104
}

; Function Attrs: mustprogress nounwind uwtable
define dso_local double @owned_buffer(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #1 !dbg !108 {
    #dbg_value(ptr %0, !114, !DIExpression(), !122)
    #dbg_value(i32 %1, !115, !DIExpression(), !122)
    #dbg_value(ptr undef, !123, !DIExpression(), !128)
    #dbg_value(i32 %1, !126, !DIExpression(), !128)
  %3 = sext i32 %1 to i64, !dbg !130
  %4 = shl nsw i64 %3, 3, !dbg !131
  %5 = tail call ptr @malloc(i64 noundef %4) #7, !dbg !132
    #dbg_value(ptr %5, !116, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !122)
    #dbg_value(i32 %1, !116, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !122)
    #dbg_value(i32 0, !117, !DIExpression(), !133)
  %6 = icmp sgt i32 %1, 0, !dbg !134
  br i1 %6, label %7, label %9, !dbg !136

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64, !dbg !134
  br label %14, !dbg !136

9:                                                ; preds = %14, %2
  %10 = getelementptr i8, ptr %5, i64 -8, !dbg !137
    #dbg_value(i32 1, !120, !DIExpression(), !138)
    #dbg_value(double 0.000000e+00, !119, !DIExpression(), !122)
  %11 = icmp sgt i32 %1, 1, !dbg !139
  br i1 %11, label %12, label %22, !dbg !137

12:                                               ; preds = %9
  %13 = zext nneg i32 %1 to i64, !dbg !139
  br label %24, !dbg !137

14:                                               ; preds = %7, %14
  %15 = phi i64 [ 0, %7 ], [ %20, %14 ]
    #dbg_value(i64 %15, !117, !DIExpression(), !133)
  %16 = getelementptr inbounds double, ptr %0, i64 %15, !dbg !141
  %17 = load double, ptr %16, align 8, !dbg !141, !tbaa !143
  %18 = tail call double @sin(double noundef %17) #8, !dbg !147
    #dbg_value(ptr undef, !148, !DIExpression(), !152)
    #dbg_value(i64 %15, !151, !DIExpression(), !152)
  %19 = getelementptr inbounds double, ptr %5, i64 %15, !dbg !154
  store double %18, ptr %19, align 8, !dbg !155, !tbaa !143
  %20 = add nuw nsw i64 %15, 1, !dbg !156
    #dbg_value(i64 %20, !117, !DIExpression(), !133)
  %21 = icmp eq i64 %20, %8, !dbg !134
  br i1 %21, label %9, label %14, !dbg !136, !llvm.loop !157

22:                                               ; preds = %24, %9
  %23 = phi double [ 0.000000e+00, %9 ], [ %31, %24 ], !dbg !122
    #dbg_value(ptr undef, !159, !DIExpression(), !162)
  tail call void @free(ptr noundef %5), !dbg !164
  ret double %23, !dbg !166

24:                                               ; preds = %12, %24
  %25 = phi i64 [ 1, %12 ], [ %32, %24 ]
  %26 = phi double [ 0.000000e+00, %12 ], [ %31, %24 ]
    #dbg_value(i64 %25, !120, !DIExpression(), !138)
    #dbg_value(double %26, !119, !DIExpression(), !122)
    #dbg_value(ptr undef, !148, !DIExpression(), !167)
    #dbg_value(i64 %25, !151, !DIExpression(), !167)
  %27 = getelementptr inbounds double, ptr %5, i64 %25, !dbg !170
  %28 = load double, ptr %27, align 8, !dbg !171, !tbaa !143
    #dbg_value(ptr undef, !148, !DIExpression(), !172)
    #dbg_value(i64 %25, !151, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !172)
  %29 = getelementptr double, ptr %10, i64 %25, !dbg !174
  %30 = load double, ptr %29, align 8, !dbg !175, !tbaa !143
  %31 = tail call double @llvm.fmuladd.f64(double %28, double %30, double %26), !dbg !176
    #dbg_value(double %31, !119, !DIExpression(), !122)
  %32 = add nuw nsw i64 %25, 1, !dbg !177
    #dbg_value(i64 %32, !120, !DIExpression(), !138)
  %33 = icmp eq i64 %32, %13, !dbg !139
  br i1 %33, label %22, label %24, !dbg !137, !llvm.loop !178
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !180 double @sin(double noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress nofree nounwind memory(readwrite, inaccessiblemem: write) uwtable
define dso_local noundef double @_ZN7springs12total_energyEPKNS_6SpringEi(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 !dbg !183 {
    #dbg_value(ptr %0, !206, !DIExpression(), !211)
    #dbg_value(i32 %1, !207, !DIExpression(), !211)
    #dbg_value(double 0.000000e+00, !208, !DIExpression(), !211)
    #dbg_value(i32 0, !209, !DIExpression(), !212)
  %3 = icmp sgt i32 %1, 0, !dbg !213
  br i1 %3, label %4, label %6, !dbg !215

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !213
  br label %8, !dbg !215

6:                                                ; preds = %8, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %34, %8 ], !dbg !211
  ret double %7, !dbg !216

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %35, %8 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %34, %8 ]
    #dbg_value(i64 %9, !209, !DIExpression(), !212)
    #dbg_value(double %10, !208, !DIExpression(), !211)
  %11 = getelementptr inbounds %"struct.springs::Spring", ptr %0, i64 %9, !dbg !217
    #dbg_value(ptr %11, !219, !DIExpression(), !225)
  %12 = getelementptr inbounds i8, ptr %11, i64 8, !dbg !227
  %13 = load ptr, ptr %12, align 8, !dbg !227, !tbaa !228
  %14 = load double, ptr %13, align 8, !dbg !231, !tbaa !232
  %15 = load ptr, ptr %11, align 8, !dbg !234, !tbaa !235
  %16 = load double, ptr %15, align 8, !dbg !236, !tbaa !232
  %17 = fsub double %14, %16, !dbg !237
    #dbg_value(double %17, !222, !DIExpression(), !225)
  %18 = getelementptr inbounds i8, ptr %13, i64 8, !dbg !238
  %19 = load double, ptr %18, align 8, !dbg !238, !tbaa !239
  %20 = getelementptr inbounds i8, ptr %15, i64 8, !dbg !240
  %21 = load double, ptr %20, align 8, !dbg !240, !tbaa !239
  %22 = fsub double %19, %21, !dbg !241
    #dbg_value(double %22, !223, !DIExpression(), !225)
  %23 = fmul double %22, %22, !dbg !242
  %24 = tail call double @llvm.fmuladd.f64(double %17, double %17, double %23), !dbg !243
  %25 = tail call double @sqrt(double noundef %24) #8, !dbg !244
  %26 = getelementptr inbounds i8, ptr %11, i64 24, !dbg !245
  %27 = load double, ptr %26, align 8, !dbg !245, !tbaa !246
  %28 = fsub double %25, %27, !dbg !247
    #dbg_value(double %28, !224, !DIExpression(), !225)
  %29 = getelementptr inbounds i8, ptr %11, i64 16, !dbg !248
  %30 = load double, ptr %29, align 8, !dbg !248, !tbaa !249
  %31 = fmul double %30, 5.000000e-01, !dbg !250
  %32 = fmul double %28, %31, !dbg !251
  %33 = fmul double %28, %32, !dbg !252
  %34 = fadd double %10, %33, !dbg !253
    #dbg_value(double %34, !208, !DIExpression(), !211)
  %35 = add nuw nsw i64 %9, 1, !dbg !254
    #dbg_value(i64 %35, !209, !DIExpression(), !212)
  %36 = icmp eq i64 %35, %5, !dbg !213
  br i1 %36, label %6, label %8, !dbg !215, !llvm.loop !255
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !257 noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !264 void @free(ptr allocptr nocapture noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !267 double @sqrt(double noundef) local_unnamed_addr #2

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nofree nounwind memory(readwrite, inaccessiblemem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { allocsize(0) }
attributes #8 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!52, !53, !54, !55, !56, !57, !58}
!llvm.ident = !{!59}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "cpp/cpp_classes.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "d3d25179627201209aa09fcd607d7db8")
!2 = !{!3, !5, !23}
!3 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!4 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!5 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "Complex", file: !1, line: 12, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !6, identifier: "_ZTS7Complex")
!6 = !{!7, !8, !9, !13, !19, !20}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "re_", scope: !5, file: !1, line: 22, baseType: !4, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_member, name: "im_", scope: !5, file: !1, line: 23, baseType: !4, size: 64, offset: 64)
!9 = !DISubprogram(name: "Complex", scope: !5, file: !1, line: 14, type: !10, scopeLine: 14, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!10 = !DISubroutineType(types: !11)
!11 = !{null, !12, !4, !4}
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!13 = !DISubprogram(name: "operator+", linkageName: "_ZNK7ComplexplERKS_", scope: !5, file: !1, line: 15, type: !14, scopeLine: 15, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!14 = !DISubroutineType(types: !15)
!15 = !{!5, !16, !18}
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!17 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!18 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !17, size: 64)
!19 = !DISubprogram(name: "operator*", linkageName: "_ZNK7ComplexmlERKS_", scope: !5, file: !1, line: 16, type: !14, scopeLine: 16, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!20 = !DISubprogram(name: "abs_squared", linkageName: "_ZNK7Complex11abs_squaredEv", scope: !5, file: !1, line: 19, type: !21, scopeLine: 19, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!21 = !DISubroutineType(types: !22)
!22 = !{!4, !16}
!23 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "Buffer", file: !1, line: 35, size: 128, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !24, identifier: "_ZTS6Buffer")
!24 = !{!25, !26, !28, !32, !35, !40, !44, !48}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "data_", scope: !23, file: !1, line: 45, baseType: !3, size: 64)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "size_", scope: !23, file: !1, line: 46, baseType: !27, size: 32, offset: 64)
!27 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!28 = !DISubprogram(name: "Buffer", scope: !23, file: !1, line: 37, type: !29, scopeLine: 37, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!29 = !DISubroutineType(types: !30)
!30 = !{null, !31, !27}
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!32 = !DISubprogram(name: "~Buffer", scope: !23, file: !1, line: 38, type: !33, scopeLine: 38, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!33 = !DISubroutineType(types: !34)
!34 = !{null, !31}
!35 = !DISubprogram(name: "Buffer", scope: !23, file: !1, line: 39, type: !36, scopeLine: 39, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!36 = !DISubroutineType(types: !37)
!37 = !{null, !31, !38}
!38 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !39, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !23)
!40 = !DISubprogram(name: "operator=", linkageName: "_ZN6BufferaSERKS_", scope: !23, file: !1, line: 40, type: !41, scopeLine: 40, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!41 = !DISubroutineType(types: !42)
!42 = !{!43, !31, !38}
!43 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !23, size: 64)
!44 = !DISubprogram(name: "at", linkageName: "_ZN6Buffer2atEi", scope: !23, file: !1, line: 41, type: !45, scopeLine: 41, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!45 = !DISubroutineType(types: !46)
!46 = !{!47, !31, !27}
!47 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !4, size: 64)
!48 = !DISubprogram(name: "size", linkageName: "_ZNK6Buffer4sizeEv", scope: !23, file: !1, line: 42, type: !49, scopeLine: 42, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!49 = !DISubroutineType(types: !50)
!50 = !{!27, !51}
!51 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!52 = !{i32 7, !"Dwarf Version", i32 5}
!53 = !{i32 2, !"Debug Info Version", i32 3}
!54 = !{i32 1, !"wchar_size", i32 4}
!55 = !{i32 8, !"PIC Level", i32 2}
!56 = !{i32 7, !"PIE Level", i32 2}
!57 = !{i32 7, !"uwtable", i32 2}
!58 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!59 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!60 = distinct !DISubprogram(name: "quadratic_map_orbit", scope: !1, file: !1, line: 26, type: !61, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !63)
!61 = !DISubroutineType(types: !62)
!62 = !{!4, !4, !4, !27}
!63 = !{!64, !65, !66, !67, !68, !69}
!64 = !DILocalVariable(name: "re", arg: 1, scope: !60, file: !1, line: 26, type: !4)
!65 = !DILocalVariable(name: "im", arg: 2, scope: !60, file: !1, line: 26, type: !4)
!66 = !DILocalVariable(name: "n", arg: 3, scope: !60, file: !1, line: 26, type: !27)
!67 = !DILocalVariable(name: "c", scope: !60, file: !1, line: 27, type: !5)
!68 = !DILocalVariable(name: "z", scope: !60, file: !1, line: 28, type: !5)
!69 = !DILocalVariable(name: "i", scope: !70, file: !1, line: 29, type: !27)
!70 = distinct !DILexicalBlock(scope: !60, file: !1, line: 29, column: 3)
!71 = !DILocation(line: 0, scope: !60)
!72 = !DILocation(line: 0, scope: !70)
!73 = !DILocation(line: 29, column: 21, scope: !74)
!74 = distinct !DILexicalBlock(scope: !70, file: !1, line: 29, column: 3)
!75 = !DILocation(line: 29, column: 3, scope: !70)
!76 = !DILocalVariable(name: "this", arg: 1, scope: !77, type: !79, flags: DIFlagArtificial | DIFlagObjectPointer)
!77 = distinct !DISubprogram(name: "abs_squared", linkageName: "_ZNK7Complex11abs_squaredEv", scope: !5, file: !1, line: 19, type: !21, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !20, retainedNodes: !78)
!78 = !{!76}
!79 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!80 = !DILocation(line: 0, scope: !77, inlinedAt: !81)
!81 = distinct !DILocation(line: 32, column: 12, scope: !60)
!82 = !DILocation(line: 19, column: 55, scope: !77, inlinedAt: !81)
!83 = !DILocation(line: 19, column: 49, scope: !77, inlinedAt: !81)
!84 = !DILocation(line: 32, column: 3, scope: !60)
!85 = !DILocalVariable(name: "this", arg: 1, scope: !86, type: !79, flags: DIFlagArtificial | DIFlagObjectPointer)
!86 = distinct !DISubprogram(name: "operator*", linkageName: "_ZNK7ComplexmlERKS_", scope: !5, file: !1, line: 16, type: !14, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !19, retainedNodes: !87)
!87 = !{!85, !88}
!88 = !DILocalVariable(name: "o", arg: 2, scope: !86, file: !1, line: 16, type: !18)
!89 = !DILocation(line: 0, scope: !86, inlinedAt: !90)
!90 = distinct !DILocation(line: 30, column: 11, scope: !91)
!91 = distinct !DILexicalBlock(scope: !74, file: !1, line: 29, column: 31)
!92 = !DILocation(line: 17, column: 32, scope: !86, inlinedAt: !90)
!93 = !DILocation(line: 17, column: 65, scope: !86, inlinedAt: !90)
!94 = !DILocation(line: 17, column: 59, scope: !86, inlinedAt: !90)
!95 = !DILocalVariable(name: "this", arg: 1, scope: !96, type: !79, flags: DIFlagArtificial | DIFlagObjectPointer)
!96 = distinct !DISubprogram(name: "operator+", linkageName: "_ZNK7ComplexplERKS_", scope: !5, file: !1, line: 15, type: !14, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !13, retainedNodes: !97)
!97 = !{!95, !98}
!98 = !DILocalVariable(name: "o", arg: 2, scope: !96, file: !1, line: 15, type: !18)
!99 = !DILocation(line: 0, scope: !96, inlinedAt: !100)
!100 = distinct !DILocation(line: 30, column: 15, scope: !91)
!101 = !DILocation(line: 15, column: 66, scope: !96, inlinedAt: !100)
!102 = !DILocation(line: 15, column: 79, scope: !96, inlinedAt: !100)
!103 = !DILocation(line: 29, column: 27, scope: !74)
!104 = distinct !{!104, !75, !105, !106, !107}
!105 = !DILocation(line: 31, column: 3, scope: !70)
!106 = !{!"llvm.loop.mustprogress"}
!107 = !{!"llvm.loop.unroll.disable"}
!108 = distinct !DISubprogram(name: "owned_buffer", scope: !1, file: !1, line: 49, type: !109, scopeLine: 49, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !113)
!109 = !DISubroutineType(types: !110)
!110 = !{!4, !111, !27}
!111 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !112, size: 64)
!112 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!113 = !{!114, !115, !116, !117, !119, !120}
!114 = !DILocalVariable(name: "x", arg: 1, scope: !108, file: !1, line: 49, type: !111)
!115 = !DILocalVariable(name: "n", arg: 2, scope: !108, file: !1, line: 49, type: !27)
!116 = !DILocalVariable(name: "b", scope: !108, file: !1, line: 50, type: !23)
!117 = !DILocalVariable(name: "i", scope: !118, file: !1, line: 51, type: !27)
!118 = distinct !DILexicalBlock(scope: !108, file: !1, line: 51, column: 3)
!119 = !DILocalVariable(name: "s", scope: !108, file: !1, line: 54, type: !4)
!120 = !DILocalVariable(name: "i", scope: !121, file: !1, line: 55, type: !27)
!121 = distinct !DILexicalBlock(scope: !108, file: !1, line: 55, column: 3)
!122 = !DILocation(line: 0, scope: !108)
!123 = !DILocalVariable(name: "this", arg: 1, scope: !124, type: !127, flags: DIFlagArtificial | DIFlagObjectPointer)
!124 = distinct !DISubprogram(name: "Buffer", linkageName: "_ZN6BufferC2Ei", scope: !23, file: !1, line: 37, type: !29, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !28, retainedNodes: !125)
!125 = !{!123, !126}
!126 = !DILocalVariable(name: "n", arg: 2, scope: !124, file: !1, line: 37, type: !27)
!127 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!128 = !DILocation(line: 0, scope: !124, inlinedAt: !129)
!129 = distinct !DILocation(line: 50, column: 10, scope: !108)
!130 = !DILocation(line: 37, column: 51, scope: !124, inlinedAt: !129)
!131 = !DILocation(line: 37, column: 53, scope: !124, inlinedAt: !129)
!132 = !DILocation(line: 37, column: 44, scope: !124, inlinedAt: !129)
!133 = !DILocation(line: 0, scope: !118)
!134 = !DILocation(line: 51, column: 21, scope: !135)
!135 = distinct !DILexicalBlock(scope: !118, file: !1, line: 51, column: 3)
!136 = !DILocation(line: 51, column: 3, scope: !118)
!137 = !DILocation(line: 55, column: 3, scope: !121)
!138 = !DILocation(line: 0, scope: !121)
!139 = !DILocation(line: 55, column: 21, scope: !140)
!140 = distinct !DILexicalBlock(scope: !121, file: !1, line: 55, column: 3)
!141 = !DILocation(line: 52, column: 19, scope: !142)
!142 = distinct !DILexicalBlock(scope: !135, file: !1, line: 51, column: 38)
!143 = !{!144, !144, i64 0}
!144 = !{!"double", !145, i64 0}
!145 = !{!"omnipotent char", !146, i64 0}
!146 = !{!"Simple C++ TBAA"}
!147 = !DILocation(line: 52, column: 15, scope: !142)
!148 = !DILocalVariable(name: "this", arg: 1, scope: !149, type: !127, flags: DIFlagArtificial | DIFlagObjectPointer)
!149 = distinct !DISubprogram(name: "at", linkageName: "_ZN6Buffer2atEi", scope: !23, file: !1, line: 41, type: !45, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !44, retainedNodes: !150)
!150 = !{!148, !151}
!151 = !DILocalVariable(name: "i", arg: 2, scope: !149, file: !1, line: 41, type: !27)
!152 = !DILocation(line: 0, scope: !149, inlinedAt: !153)
!153 = distinct !DILocation(line: 52, column: 7, scope: !142)
!154 = !DILocation(line: 41, column: 30, scope: !149, inlinedAt: !153)
!155 = !DILocation(line: 52, column: 13, scope: !142)
!156 = !DILocation(line: 51, column: 34, scope: !135)
!157 = distinct !{!157, !136, !158, !106, !107}
!158 = !DILocation(line: 53, column: 3, scope: !118)
!159 = !DILocalVariable(name: "this", arg: 1, scope: !160, type: !127, flags: DIFlagArtificial | DIFlagObjectPointer)
!160 = distinct !DISubprogram(name: "~Buffer", linkageName: "_ZN6BufferD2Ev", scope: !23, file: !1, line: 38, type: !33, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !32, retainedNodes: !161)
!161 = !{!159}
!162 = !DILocation(line: 0, scope: !160, inlinedAt: !163)
!163 = distinct !DILocation(line: 59, column: 1, scope: !108)
!164 = !DILocation(line: 38, column: 15, scope: !165, inlinedAt: !163)
!165 = distinct !DILexicalBlock(scope: !160, file: !1, line: 38, column: 13)
!166 = !DILocation(line: 59, column: 1, scope: !108)
!167 = !DILocation(line: 0, scope: !149, inlinedAt: !168)
!168 = distinct !DILocation(line: 56, column: 12, scope: !169)
!169 = distinct !DILexicalBlock(scope: !140, file: !1, line: 55, column: 38)
!170 = !DILocation(line: 41, column: 30, scope: !149, inlinedAt: !168)
!171 = !DILocation(line: 56, column: 12, scope: !169)
!172 = !DILocation(line: 0, scope: !149, inlinedAt: !173)
!173 = distinct !DILocation(line: 56, column: 22, scope: !169)
!174 = !DILocation(line: 41, column: 30, scope: !149, inlinedAt: !173)
!175 = !DILocation(line: 56, column: 22, scope: !169)
!176 = !DILocation(line: 56, column: 7, scope: !169)
!177 = !DILocation(line: 55, column: 34, scope: !140)
!178 = distinct !{!178, !137, !179, !106, !107}
!179 = !DILocation(line: 57, column: 3, scope: !121)
!180 = !DISubprogram(name: "sin", scope: !1, file: !1, line: 6, type: !181, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!181 = !DISubroutineType(types: !182)
!182 = !{!4, !4}
!183 = distinct !DISubprogram(name: "total_energy", linkageName: "_ZN7springs12total_energyEPKNS_6SpringEi", scope: !184, file: !1, line: 81, type: !185, scopeLine: 81, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !205)
!184 = !DINamespace(name: "springs", scope: null)
!185 = !DISubroutineType(types: !186)
!186 = !{!4, !187, !27}
!187 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !188, size: 64)
!188 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !189)
!189 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Spring", scope: !184, file: !1, line: 67, size: 256, flags: DIFlagTypePassByValue, elements: !190, identifier: "_ZTSN7springs6SpringE")
!190 = !{!191, !198, !199, !200, !201}
!191 = !DIDerivedType(tag: DW_TAG_member, name: "from", scope: !189, file: !1, line: 68, baseType: !192, size: 64)
!192 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !193, size: 64)
!193 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !194)
!194 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Point", scope: !184, file: !1, line: 63, size: 128, flags: DIFlagTypePassByValue, elements: !195, identifier: "_ZTSN7springs5PointE")
!195 = !{!196, !197}
!196 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !194, file: !1, line: 64, baseType: !4, size: 64)
!197 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !194, file: !1, line: 64, baseType: !4, size: 64, offset: 64)
!198 = !DIDerivedType(tag: DW_TAG_member, name: "to", scope: !189, file: !1, line: 69, baseType: !192, size: 64, offset: 64)
!199 = !DIDerivedType(tag: DW_TAG_member, name: "stiffness", scope: !189, file: !1, line: 70, baseType: !4, size: 64, offset: 128)
!200 = !DIDerivedType(tag: DW_TAG_member, name: "rest", scope: !189, file: !1, line: 71, baseType: !4, size: 64, offset: 192)
!201 = !DISubprogram(name: "energy", linkageName: "_ZNK7springs6Spring6energyEv", scope: !189, file: !1, line: 73, type: !202, scopeLine: 73, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!202 = !DISubroutineType(types: !203)
!203 = !{!4, !204}
!204 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !188, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!205 = !{!206, !207, !208, !209}
!206 = !DILocalVariable(name: "s", arg: 1, scope: !183, file: !1, line: 81, type: !187)
!207 = !DILocalVariable(name: "n", arg: 2, scope: !183, file: !1, line: 81, type: !27)
!208 = !DILocalVariable(name: "e", scope: !183, file: !1, line: 82, type: !4)
!209 = !DILocalVariable(name: "i", scope: !210, file: !1, line: 83, type: !27)
!210 = distinct !DILexicalBlock(scope: !183, file: !1, line: 83, column: 3)
!211 = !DILocation(line: 0, scope: !183)
!212 = !DILocation(line: 0, scope: !210)
!213 = !DILocation(line: 83, column: 21, scope: !214)
!214 = distinct !DILexicalBlock(scope: !210, file: !1, line: 83, column: 3)
!215 = !DILocation(line: 83, column: 3, scope: !210)
!216 = !DILocation(line: 86, column: 3, scope: !183)
!217 = !DILocation(line: 84, column: 10, scope: !218)
!218 = distinct !DILexicalBlock(scope: !214, file: !1, line: 83, column: 31)
!219 = !DILocalVariable(name: "this", arg: 1, scope: !220, type: !187, flags: DIFlagArtificial | DIFlagObjectPointer)
!220 = distinct !DISubprogram(name: "energy", linkageName: "_ZNK7springs6Spring6energyEv", scope: !189, file: !1, line: 73, type: !202, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !201, retainedNodes: !221)
!221 = !{!219, !222, !223, !224}
!222 = !DILocalVariable(name: "dx", scope: !220, file: !1, line: 74, type: !4)
!223 = !DILocalVariable(name: "dy", scope: !220, file: !1, line: 75, type: !4)
!224 = !DILocalVariable(name: "stretch", scope: !220, file: !1, line: 76, type: !4)
!225 = !DILocation(line: 0, scope: !220, inlinedAt: !226)
!226 = distinct !DILocation(line: 84, column: 15, scope: !218)
!227 = !DILocation(line: 74, column: 17, scope: !220, inlinedAt: !226)
!228 = !{!229, !230, i64 8}
!229 = !{!"_ZTSN7springs6SpringE", !230, i64 0, !230, i64 8, !144, i64 16, !144, i64 24}
!230 = !{!"any pointer", !145, i64 0}
!231 = !DILocation(line: 74, column: 21, scope: !220, inlinedAt: !226)
!232 = !{!233, !144, i64 0}
!233 = !{!"_ZTSN7springs5PointE", !144, i64 0, !144, i64 8}
!234 = !DILocation(line: 74, column: 25, scope: !220, inlinedAt: !226)
!235 = !{!229, !230, i64 0}
!236 = !DILocation(line: 74, column: 31, scope: !220, inlinedAt: !226)
!237 = !DILocation(line: 74, column: 23, scope: !220, inlinedAt: !226)
!238 = !DILocation(line: 75, column: 21, scope: !220, inlinedAt: !226)
!239 = !{!233, !144, i64 8}
!240 = !DILocation(line: 75, column: 31, scope: !220, inlinedAt: !226)
!241 = !DILocation(line: 75, column: 23, scope: !220, inlinedAt: !226)
!242 = !DILocation(line: 76, column: 40, scope: !220, inlinedAt: !226)
!243 = !DILocation(line: 76, column: 35, scope: !220, inlinedAt: !226)
!244 = !DILocation(line: 76, column: 22, scope: !220, inlinedAt: !226)
!245 = !DILocation(line: 76, column: 48, scope: !220, inlinedAt: !226)
!246 = !{!229, !144, i64 24}
!247 = !DILocation(line: 76, column: 46, scope: !220, inlinedAt: !226)
!248 = !DILocation(line: 77, column: 18, scope: !220, inlinedAt: !226)
!249 = !{!229, !144, i64 16}
!250 = !DILocation(line: 77, column: 16, scope: !220, inlinedAt: !226)
!251 = !DILocation(line: 77, column: 28, scope: !220, inlinedAt: !226)
!252 = !DILocation(line: 77, column: 38, scope: !220, inlinedAt: !226)
!253 = !DILocation(line: 84, column: 7, scope: !218)
!254 = !DILocation(line: 83, column: 27, scope: !214)
!255 = distinct !{!255, !215, !256, !106, !107}
!256 = !DILocation(line: 85, column: 3, scope: !210)
!257 = !DISubprogram(name: "malloc", scope: !1, file: !1, line: 8, type: !258, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!258 = !DISubroutineType(types: !259)
!259 = !{!260, !261}
!260 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!261 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !262, line: 18, baseType: !263)
!262 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!263 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!264 = !DISubprogram(name: "free", scope: !1, file: !1, line: 9, type: !265, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!265 = !DISubroutineType(types: !266)
!266 = !{null, !260}
!267 = !DISubprogram(name: "sqrt", scope: !1, file: !1, line: 7, type: !181, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
