; clang++-22 -O1 -g -fdebug-compilation-dir=. -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_classes.cpp -o ir/clang-22/O1-g/cpp_classes.ll
; ModuleID = 'cpp/cpp_classes.cpp'
source_filename = "cpp/cpp_classes.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.springs::Spring" = type { ptr, ptr, double, double }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @quadratic_map_orbit(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #0 !dbg !64 {
    #dbg_value(ptr poison, !75, !DIExpression(), !80)
    #dbg_value(ptr poison, !84, !DIExpression(), !88)
    #dbg_value(ptr poison, !87, !DIExpression(), !88)
    #dbg_value(ptr poison, !90, !DIExpression(), !93)
    #dbg_value(ptr poison, !78, !DIExpression(), !80)
    #dbg_value(double %0, !68, !DIExpression(), !95)
    #dbg_value(double %1, !69, !DIExpression(), !95)
    #dbg_value(i32 %2, !70, !DIExpression(), !95)
    #dbg_value(double %0, !71, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !95)
    #dbg_value(double %1, !71, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !95)
    #dbg_value(double 0.000000e+00, !72, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !95)
    #dbg_value(double 0.000000e+00, !72, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !95)
    #dbg_value(i32 0, !73, !DIExpression(), !96)
  %4 = icmp sgt i32 %2, 0, !dbg !97
  br i1 %4, label %10, label %8, !dbg !98

5:                                                ; preds = %10
  %6 = fmul double %20, %20, !dbg !99
  %7 = tail call double @llvm.fmuladd.f64(double %19, double %19, double %6), !dbg !100
  br label %8, !dbg !99

8:                                                ; preds = %5, %3
  %9 = phi double [ 0.000000e+00, %3 ], [ %7, %5 ], !dbg !95
    #dbg_value(ptr undef, !90, !DIExpression(), !93)
  ret double %9, !dbg !101

10:                                               ; preds = %3, %10
  %11 = phi i32 [ %21, %10 ], [ 0, %3 ]
  %12 = phi double [ %20, %10 ], [ 0.000000e+00, %3 ]
  %13 = phi double [ %19, %10 ], [ 0.000000e+00, %3 ]
    #dbg_value(i32 %11, !73, !DIExpression(), !96)
    #dbg_value(double %12, !72, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !95)
    #dbg_value(double %13, !72, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !95)
    #dbg_value(ptr undef, !87, !DIExpression(), !88)
    #dbg_value(ptr undef, !84, !DIExpression(), !88)
  %14 = fneg double %12, !dbg !102
  %15 = fmul double %12, %14, !dbg !102
  %16 = tail call double @llvm.fmuladd.f64(double %13, double %13, double %15), !dbg !102
  %17 = fmul double %13, %12, !dbg !103
  %18 = tail call double @llvm.fmuladd.f64(double %13, double %12, double %17), !dbg !104
    #dbg_value(ptr undef, !78, !DIExpression(), !80)
    #dbg_value(ptr undef, !75, !DIExpression(), !80)
  %19 = fadd double %0, %16, !dbg !105
  %20 = fadd double %1, %18, !dbg !106
    #dbg_value(double %19, !72, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !95)
    #dbg_value(double %20, !72, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !95)
  %21 = add nuw nsw i32 %11, 1, !dbg !107
    #dbg_value(double %19, !72, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !95)
    #dbg_value(i32 %21, !73, !DIExpression(), !96)
  %22 = icmp eq i32 %21, %2, !dbg !108
  br i1 %22, label %5, label %10, !dbg !109, !llvm.loop !110
}

; Function Attrs: mustprogress nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable
define dso_local double @owned_buffer(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #1 !dbg !115 {
    #dbg_value(ptr poison, !129, !DIExpression(), !134)
    #dbg_value(ptr poison, !129, !DIExpression(), !138)
    #dbg_value(ptr poison, !140, !DIExpression(), !143)
    #dbg_value(ptr poison, !129, !DIExpression(), !145)
    #dbg_value(ptr %0, !121, !DIExpression(), !149)
    #dbg_value(i32 %1, !122, !DIExpression(), !149)
    #dbg_value(ptr undef, !150, !DIExpression(), !154)
    #dbg_value(i32 %1, !153, !DIExpression(), !154)
  %3 = sext i32 %1 to i64, !dbg !156
  %4 = shl nsw i64 %3, 3, !dbg !157
  %5 = tail call ptr @malloc(i64 noundef %4) #7, !dbg !158
    #dbg_value(ptr %5, !123, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !149)
    #dbg_value(i32 %1, !123, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !149)
    #dbg_value(i32 0, !124, !DIExpression(), !159)
  %6 = icmp sgt i32 %1, 0, !dbg !160
  br i1 %6, label %7, label %9, !dbg !161

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64, !dbg !162
  br label %13, !dbg !163

9:                                                ; preds = %13, %2
    #dbg_value(i32 1, !127, !DIExpression(), !164)
    #dbg_value(double 0.000000e+00, !126, !DIExpression(), !149)
  %10 = icmp sgt i32 %1, 1, !dbg !165
  br i1 %10, label %11, label %21, !dbg !166

11:                                               ; preds = %9
  %12 = zext nneg i32 %1 to i64, !dbg !167
  br label %23, !dbg !168

13:                                               ; preds = %7, %13
  %14 = phi i64 [ 0, %7 ], [ %19, %13 ]
    #dbg_value(i64 %14, !124, !DIExpression(), !159)
  %15 = getelementptr inbounds nuw double, ptr %0, i64 %14, !dbg !169
  %16 = load double, ptr %15, align 8, !dbg !169, !tbaa !170
  %17 = tail call double @sin(double noundef %16) #8, !dbg !172, !tbaa !60
    #dbg_value(ptr undef, !129, !DIExpression(), !145)
    #dbg_value(i64 %14, !132, !DIExpression(), !145)
  %18 = getelementptr inbounds nuw double, ptr %5, i64 %14, !dbg !173
  store double %17, ptr %18, align 8, !dbg !174, !tbaa !170
  %19 = add nuw nsw i64 %14, 1, !dbg !175
    #dbg_value(i64 %19, !124, !DIExpression(), !159)
  %20 = icmp eq i64 %19, %8, !dbg !162
  br i1 %20, label %9, label %13, !dbg !176, !llvm.loop !177

21:                                               ; preds = %23, %9
  %22 = phi double [ 0.000000e+00, %9 ], [ %31, %23 ], !dbg !149
    #dbg_value(ptr undef, !140, !DIExpression(), !143)
  tail call void @free(ptr noundef %5), !dbg !179
  ret double %22, !dbg !181

23:                                               ; preds = %11, %23
  %24 = phi i64 [ 1, %11 ], [ %32, %23 ]
  %25 = phi double [ 0.000000e+00, %11 ], [ %31, %23 ]
    #dbg_value(i64 %24, !127, !DIExpression(), !164)
    #dbg_value(double %25, !126, !DIExpression(), !149)
    #dbg_value(ptr undef, !129, !DIExpression(), !138)
    #dbg_value(i64 %24, !132, !DIExpression(), !138)
  %26 = getelementptr inbounds nuw double, ptr %5, i64 %24, !dbg !182
  %27 = load double, ptr %26, align 8, !dbg !183, !tbaa !170
    #dbg_value(ptr undef, !129, !DIExpression(), !134)
    #dbg_value(i64 %24, !132, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !134)
  %28 = getelementptr double, ptr %5, i64 %24, !dbg !184
  %29 = getelementptr i8, ptr %28, i64 -8, !dbg !184
  %30 = load double, ptr %29, align 8, !dbg !185, !tbaa !170
  %31 = tail call double @llvm.fmuladd.f64(double %27, double %30, double %25), !dbg !186
    #dbg_value(double %31, !126, !DIExpression(), !149)
  %32 = add nuw nsw i64 %24, 1, !dbg !187
    #dbg_value(i64 %32, !127, !DIExpression(), !164)
  %33 = icmp eq i64 %32, %12, !dbg !167
  br i1 %33, label %21, label %23, !dbg !188, !llvm.loop !189
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !191 double @sin(double noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress nofree norecurse nounwind memory(read, inaccessiblemem: none, errnomem: readwrite, target_mem0: none, target_mem1: none) uwtable
define dso_local noundef double @_ZN7springs12total_energyEPKNS_6SpringEi(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #4 !dbg !194 {
    #dbg_value(ptr %0, !217, !DIExpression(), !222)
    #dbg_value(i32 %1, !218, !DIExpression(), !222)
    #dbg_value(double 0.000000e+00, !219, !DIExpression(), !222)
    #dbg_value(i32 0, !220, !DIExpression(), !223)
  %3 = icmp sgt i32 %1, 0, !dbg !224
  br i1 %3, label %4, label %6, !dbg !226

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !227
  br label %8, !dbg !228

6:                                                ; preds = %8, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %34, %8 ], !dbg !222
  ret double %7, !dbg !229

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %35, %8 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %34, %8 ]
    #dbg_value(i64 %9, !220, !DIExpression(), !223)
    #dbg_value(double %10, !219, !DIExpression(), !222)
  %11 = getelementptr inbounds nuw %"struct.springs::Spring", ptr %0, i64 %9, !dbg !230
    #dbg_value(ptr %11, !232, !DIExpression(), !238)
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 8, !dbg !240
  %13 = load ptr, ptr %12, align 8, !dbg !240, !tbaa !241
  %14 = load double, ptr %13, align 8, !dbg !245, !tbaa !246
  %15 = load ptr, ptr %11, align 8, !dbg !248, !tbaa !249
  %16 = load double, ptr %15, align 8, !dbg !250, !tbaa !246
  %17 = fsub double %14, %16, !dbg !251
    #dbg_value(double %17, !235, !DIExpression(), !238)
  %18 = getelementptr inbounds nuw i8, ptr %13, i64 8, !dbg !252
  %19 = load double, ptr %18, align 8, !dbg !252, !tbaa !253
  %20 = getelementptr inbounds nuw i8, ptr %15, i64 8, !dbg !254
  %21 = load double, ptr %20, align 8, !dbg !254, !tbaa !253
  %22 = fsub double %19, %21, !dbg !255
    #dbg_value(double %22, !236, !DIExpression(), !238)
  %23 = fmul double %22, %22, !dbg !256
  %24 = tail call double @llvm.fmuladd.f64(double %17, double %17, double %23), !dbg !257
  %25 = tail call double @sqrt(double noundef %24) #8, !dbg !258, !tbaa !60
  %26 = getelementptr inbounds nuw i8, ptr %11, i64 24, !dbg !259
  %27 = load double, ptr %26, align 8, !dbg !259, !tbaa !260
  %28 = fsub double %25, %27, !dbg !261
    #dbg_value(double %28, !237, !DIExpression(), !238)
  %29 = getelementptr inbounds nuw i8, ptr %11, i64 16, !dbg !262
  %30 = load double, ptr %29, align 8, !dbg !262, !tbaa !263
  %31 = fmul double %30, 5.000000e-01, !dbg !264
  %32 = fmul double %28, %31, !dbg !265
  %33 = fmul double %28, %32, !dbg !266
  %34 = fadd double %10, %33, !dbg !267
    #dbg_value(double %34, !219, !DIExpression(), !222)
  %35 = add nuw nsw i64 %9, 1, !dbg !268
    #dbg_value(i64 %35, !220, !DIExpression(), !223)
  %36 = icmp eq i64 %35, %5, !dbg !227
  br i1 %36, label %6, label %8, !dbg !269, !llvm.loop !270
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !272 noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !279 void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #6

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !282 double @sqrt(double noundef) local_unnamed_addr #2

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nofree norecurse nounwind memory(read, inaccessiblemem: none, errnomem: readwrite, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { allocsize(0) }
attributes #8 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!52, !53, !54, !55, !56, !57, !58}
!llvm.ident = !{!59}
!llvm.errno.tbaa = !{!60}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "cpp/cpp_classes.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "d3d25179627201209aa09fcd607d7db8")
!2 = !{!3, !5, !23}
!3 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!4 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!5 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "Complex", file: !1, line: 12, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !6, identifier: "_ZTS7Complex")
!6 = !{!7, !8, !9, !13, !19, !20}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "re_", scope: !5, file: !1, line: 22, baseType: !4, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_member, name: "im_", scope: !5, file: !1, line: 23, baseType: !4, size: 64, offset: 64)
!9 = !DISubprogram(name: "Complex", linkageName: "_ZN7ComplexC4Edd", scope: !5, file: !1, line: 14, type: !10, scopeLine: 14, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
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
!28 = !DISubprogram(name: "Buffer", linkageName: "_ZN6BufferC4Ei", scope: !23, file: !1, line: 37, type: !29, scopeLine: 37, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!29 = !DISubroutineType(types: !30)
!30 = !{null, !31, !27}
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!32 = !DISubprogram(name: "~Buffer", linkageName: "_ZN6BufferD4Ev", scope: !23, file: !1, line: 38, type: !33, scopeLine: 38, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!33 = !DISubroutineType(types: !34)
!34 = !{null, !31}
!35 = !DISubprogram(name: "Buffer", linkageName: "_ZN6BufferC4ERKS_", scope: !23, file: !1, line: 39, type: !36, scopeLine: 39, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
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
!59 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!60 = !{!61, !61, i64 0}
!61 = !{!"int", !62, i64 0}
!62 = !{!"omnipotent char", !63, i64 0}
!63 = !{!"Simple C++ TBAA"}
!64 = distinct !DISubprogram(name: "quadratic_map_orbit", scope: !1, file: !1, line: 26, type: !65, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !67, keyInstructions: true)
!65 = !DISubroutineType(types: !66)
!66 = !{!4, !4, !4, !27}
!67 = !{!68, !69, !70, !71, !72, !73}
!68 = !DILocalVariable(name: "re", arg: 1, scope: !64, file: !1, line: 26, type: !4)
!69 = !DILocalVariable(name: "im", arg: 2, scope: !64, file: !1, line: 26, type: !4)
!70 = !DILocalVariable(name: "n", arg: 3, scope: !64, file: !1, line: 26, type: !27)
!71 = !DILocalVariable(name: "c", scope: !64, file: !1, line: 27, type: !5)
!72 = !DILocalVariable(name: "z", scope: !64, file: !1, line: 28, type: !5)
!73 = !DILocalVariable(name: "i", scope: !74, file: !1, line: 29, type: !27)
!74 = distinct !DILexicalBlock(scope: !64, file: !1, line: 29, column: 3)
!75 = !DILocalVariable(name: "o", arg: 2, scope: !76, file: !1, line: 15, type: !18)
!76 = distinct !DISubprogram(name: "operator+", linkageName: "_ZNK7ComplexplERKS_", scope: !5, file: !1, line: 15, type: !14, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !13, retainedNodes: !77, keyInstructions: true)
!77 = !{!78, !75}
!78 = !DILocalVariable(name: "this", arg: 1, scope: !76, type: !79, flags: DIFlagArtificial | DIFlagObjectPointer)
!79 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!80 = !DILocation(line: 0, scope: !76, inlinedAt: !81)
!81 = distinct !DILocation(line: 30, column: 15, scope: !82)
!82 = distinct !DILexicalBlock(scope: !83, file: !1, line: 29, column: 31)
!83 = distinct !DILexicalBlock(scope: !74, file: !1, line: 29, column: 3)
!84 = !DILocalVariable(name: "o", arg: 2, scope: !85, file: !1, line: 16, type: !18)
!85 = distinct !DISubprogram(name: "operator*", linkageName: "_ZNK7ComplexmlERKS_", scope: !5, file: !1, line: 16, type: !14, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !19, retainedNodes: !86, keyInstructions: true)
!86 = !{!87, !84}
!87 = !DILocalVariable(name: "this", arg: 1, scope: !85, type: !79, flags: DIFlagArtificial | DIFlagObjectPointer)
!88 = !DILocation(line: 0, scope: !85, inlinedAt: !89)
!89 = distinct !DILocation(line: 30, column: 11, scope: !82)
!90 = !DILocalVariable(name: "this", arg: 1, scope: !91, type: !79, flags: DIFlagArtificial | DIFlagObjectPointer)
!91 = distinct !DISubprogram(name: "abs_squared", linkageName: "_ZNK7Complex11abs_squaredEv", scope: !5, file: !1, line: 19, type: !21, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !20, retainedNodes: !92, keyInstructions: true)
!92 = !{!90}
!93 = !DILocation(line: 0, scope: !91, inlinedAt: !94)
!94 = distinct !DILocation(line: 32, column: 12, scope: !64)
!95 = !DILocation(line: 0, scope: !64)
!96 = !DILocation(line: 0, scope: !74)
!97 = !DILocation(line: 29, column: 21, scope: !83, atomGroup: 16, atomRank: 1)
!98 = !DILocation(line: 29, column: 3, scope: !74, atomGroup: 17, atomRank: 1)
!99 = !DILocation(line: 19, column: 55, scope: !91, inlinedAt: !94)
!100 = !DILocation(line: 19, column: 49, scope: !91, inlinedAt: !94, atomGroup: 1, atomRank: 2)
!101 = !DILocation(line: 32, column: 3, scope: !64, atomGroup: 8, atomRank: 1)
!102 = !DILocation(line: 17, column: 32, scope: !85, inlinedAt: !89)
!103 = !DILocation(line: 17, column: 65, scope: !85, inlinedAt: !89)
!104 = !DILocation(line: 17, column: 59, scope: !85, inlinedAt: !89)
!105 = !DILocation(line: 15, column: 66, scope: !76, inlinedAt: !81)
!106 = !DILocation(line: 15, column: 79, scope: !76, inlinedAt: !81)
!107 = !DILocation(line: 29, column: 27, scope: !83, atomGroup: 5, atomRank: 2)
!108 = !DILocation(line: 29, column: 21, scope: !83, atomGroup: 2, atomRank: 1)
!109 = !DILocation(line: 29, column: 3, scope: !74, atomGroup: 3, atomRank: 1)
!110 = distinct !{!110, !111, !112, !113, !114}
!111 = !DILocation(line: 29, column: 3, scope: !74)
!112 = !DILocation(line: 31, column: 3, scope: !74)
!113 = !{!"llvm.loop.mustprogress"}
!114 = !{!"llvm.loop.unroll.disable"}
!115 = distinct !DISubprogram(name: "owned_buffer", scope: !1, file: !1, line: 49, type: !116, scopeLine: 49, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !120, keyInstructions: true)
!116 = !DISubroutineType(types: !117)
!117 = !{!4, !118, !27}
!118 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !119, size: 64)
!119 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!120 = !{!121, !122, !123, !124, !126, !127}
!121 = !DILocalVariable(name: "x", arg: 1, scope: !115, file: !1, line: 49, type: !118)
!122 = !DILocalVariable(name: "n", arg: 2, scope: !115, file: !1, line: 49, type: !27)
!123 = !DILocalVariable(name: "b", scope: !115, file: !1, line: 50, type: !23)
!124 = !DILocalVariable(name: "i", scope: !125, file: !1, line: 51, type: !27)
!125 = distinct !DILexicalBlock(scope: !115, file: !1, line: 51, column: 3)
!126 = !DILocalVariable(name: "s", scope: !115, file: !1, line: 54, type: !4)
!127 = !DILocalVariable(name: "i", scope: !128, file: !1, line: 55, type: !27)
!128 = distinct !DILexicalBlock(scope: !115, file: !1, line: 55, column: 3)
!129 = !DILocalVariable(name: "this", arg: 1, scope: !130, type: !133, flags: DIFlagArtificial | DIFlagObjectPointer)
!130 = distinct !DISubprogram(name: "at", linkageName: "_ZN6Buffer2atEi", scope: !23, file: !1, line: 41, type: !45, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !44, retainedNodes: !131, keyInstructions: true)
!131 = !{!129, !132}
!132 = !DILocalVariable(name: "i", arg: 2, scope: !130, file: !1, line: 41, type: !27)
!133 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!134 = !DILocation(line: 0, scope: !130, inlinedAt: !135)
!135 = distinct !DILocation(line: 56, column: 22, scope: !136)
!136 = distinct !DILexicalBlock(scope: !137, file: !1, line: 55, column: 38)
!137 = distinct !DILexicalBlock(scope: !128, file: !1, line: 55, column: 3)
!138 = !DILocation(line: 0, scope: !130, inlinedAt: !139)
!139 = distinct !DILocation(line: 56, column: 12, scope: !136)
!140 = !DILocalVariable(name: "this", arg: 1, scope: !141, type: !133, flags: DIFlagArtificial | DIFlagObjectPointer)
!141 = distinct !DISubprogram(name: "~Buffer", linkageName: "_ZN6BufferD2Ev", scope: !23, file: !1, line: 38, type: !33, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !32, retainedNodes: !142, keyInstructions: true)
!142 = !{!140}
!143 = !DILocation(line: 0, scope: !141, inlinedAt: !144)
!144 = distinct !DILocation(line: 59, column: 1, scope: !115)
!145 = !DILocation(line: 0, scope: !130, inlinedAt: !146)
!146 = distinct !DILocation(line: 52, column: 7, scope: !147)
!147 = distinct !DILexicalBlock(scope: !148, file: !1, line: 51, column: 38)
!148 = distinct !DILexicalBlock(scope: !125, file: !1, line: 51, column: 3)
!149 = !DILocation(line: 0, scope: !115)
!150 = !DILocalVariable(name: "this", arg: 1, scope: !151, type: !133, flags: DIFlagArtificial | DIFlagObjectPointer)
!151 = distinct !DISubprogram(name: "Buffer", linkageName: "_ZN6BufferC2Ei", scope: !23, file: !1, line: 37, type: !29, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !28, retainedNodes: !152, keyInstructions: true)
!152 = !{!150, !153}
!153 = !DILocalVariable(name: "n", arg: 2, scope: !151, file: !1, line: 37, type: !27)
!154 = !DILocation(line: 0, scope: !151, inlinedAt: !155)
!155 = distinct !DILocation(line: 50, column: 10, scope: !115)
!156 = !DILocation(line: 37, column: 51, scope: !151, inlinedAt: !155)
!157 = !DILocation(line: 37, column: 53, scope: !151, inlinedAt: !155)
!158 = !DILocation(line: 37, column: 44, scope: !151, inlinedAt: !155, atomGroup: 1, atomRank: 2)
!159 = !DILocation(line: 0, scope: !125)
!160 = !DILocation(line: 51, column: 21, scope: !148, atomGroup: 18, atomRank: 1)
!161 = !DILocation(line: 51, column: 3, scope: !125, atomGroup: 19, atomRank: 1)
!162 = !DILocation(line: 51, column: 21, scope: !148, atomGroup: 2, atomRank: 1)
!163 = !DILocation(line: 51, column: 3, scope: !125)
!164 = !DILocation(line: 0, scope: !128)
!165 = !DILocation(line: 55, column: 21, scope: !137, atomGroup: 20, atomRank: 1)
!166 = !DILocation(line: 55, column: 3, scope: !128, atomGroup: 21, atomRank: 1)
!167 = !DILocation(line: 55, column: 21, scope: !137, atomGroup: 9, atomRank: 1)
!168 = !DILocation(line: 55, column: 3, scope: !128)
!169 = !DILocation(line: 52, column: 19, scope: !147)
!170 = !{!171, !171, i64 0}
!171 = !{!"double", !62, i64 0}
!172 = !DILocation(line: 52, column: 15, scope: !147, atomGroup: 4, atomRank: 2)
!173 = !DILocation(line: 41, column: 30, scope: !130, inlinedAt: !146, atomGroup: 1, atomRank: 2)
!174 = !DILocation(line: 52, column: 13, scope: !147, atomGroup: 4, atomRank: 1)
!175 = !DILocation(line: 51, column: 34, scope: !148, atomGroup: 5, atomRank: 2)
!176 = !DILocation(line: 51, column: 3, scope: !125, atomGroup: 3, atomRank: 1)
!177 = distinct !{!177, !163, !178, !113, !114}
!178 = !DILocation(line: 53, column: 3, scope: !125)
!179 = !DILocation(line: 38, column: 15, scope: !180, inlinedAt: !144)
!180 = distinct !DILexicalBlock(scope: !141, file: !1, line: 38, column: 13)
!181 = !DILocation(line: 59, column: 1, scope: !115, atomGroup: 15, atomRank: 1)
!182 = !DILocation(line: 41, column: 30, scope: !130, inlinedAt: !139, atomGroup: 1, atomRank: 2)
!183 = !DILocation(line: 56, column: 12, scope: !136)
!184 = !DILocation(line: 41, column: 30, scope: !130, inlinedAt: !135, atomGroup: 1, atomRank: 2)
!185 = !DILocation(line: 56, column: 22, scope: !136)
!186 = !DILocation(line: 56, column: 7, scope: !136, atomGroup: 11, atomRank: 2)
!187 = !DILocation(line: 55, column: 34, scope: !137, atomGroup: 12, atomRank: 2)
!188 = !DILocation(line: 55, column: 3, scope: !128, atomGroup: 10, atomRank: 1)
!189 = distinct !{!189, !168, !190, !113, !114}
!190 = !DILocation(line: 57, column: 3, scope: !128)
!191 = !DISubprogram(name: "sin", scope: !1, file: !1, line: 6, type: !192, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!192 = !DISubroutineType(types: !193)
!193 = !{!4, !4}
!194 = distinct !DISubprogram(name: "total_energy", linkageName: "_ZN7springs12total_energyEPKNS_6SpringEi", scope: !195, file: !1, line: 81, type: !196, scopeLine: 81, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !216, keyInstructions: true)
!195 = !DINamespace(name: "springs", scope: null)
!196 = !DISubroutineType(types: !197)
!197 = !{!4, !198, !27}
!198 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !199, size: 64)
!199 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !200)
!200 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Spring", scope: !195, file: !1, line: 67, size: 256, flags: DIFlagTypePassByValue, elements: !201, identifier: "_ZTSN7springs6SpringE")
!201 = !{!202, !209, !210, !211, !212}
!202 = !DIDerivedType(tag: DW_TAG_member, name: "from", scope: !200, file: !1, line: 68, baseType: !203, size: 64)
!203 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !204, size: 64)
!204 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !205)
!205 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Point", scope: !195, file: !1, line: 63, size: 128, flags: DIFlagTypePassByValue, elements: !206, identifier: "_ZTSN7springs5PointE")
!206 = !{!207, !208}
!207 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !205, file: !1, line: 64, baseType: !4, size: 64)
!208 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !205, file: !1, line: 64, baseType: !4, size: 64, offset: 64)
!209 = !DIDerivedType(tag: DW_TAG_member, name: "to", scope: !200, file: !1, line: 69, baseType: !203, size: 64, offset: 64)
!210 = !DIDerivedType(tag: DW_TAG_member, name: "stiffness", scope: !200, file: !1, line: 70, baseType: !4, size: 64, offset: 128)
!211 = !DIDerivedType(tag: DW_TAG_member, name: "rest", scope: !200, file: !1, line: 71, baseType: !4, size: 64, offset: 192)
!212 = !DISubprogram(name: "energy", linkageName: "_ZNK7springs6Spring6energyEv", scope: !200, file: !1, line: 73, type: !213, scopeLine: 73, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!213 = !DISubroutineType(types: !214)
!214 = !{!4, !215}
!215 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !199, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!216 = !{!217, !218, !219, !220}
!217 = !DILocalVariable(name: "s", arg: 1, scope: !194, file: !1, line: 81, type: !198)
!218 = !DILocalVariable(name: "n", arg: 2, scope: !194, file: !1, line: 81, type: !27)
!219 = !DILocalVariable(name: "e", scope: !194, file: !1, line: 82, type: !4)
!220 = !DILocalVariable(name: "i", scope: !221, file: !1, line: 83, type: !27)
!221 = distinct !DILexicalBlock(scope: !194, file: !1, line: 83, column: 3)
!222 = !DILocation(line: 0, scope: !194)
!223 = !DILocation(line: 0, scope: !221)
!224 = !DILocation(line: 83, column: 21, scope: !225, atomGroup: 22, atomRank: 1)
!225 = distinct !DILexicalBlock(scope: !221, file: !1, line: 83, column: 3)
!226 = !DILocation(line: 83, column: 3, scope: !221, atomGroup: 23, atomRank: 1)
!227 = !DILocation(line: 83, column: 21, scope: !225, atomGroup: 3, atomRank: 1)
!228 = !DILocation(line: 83, column: 3, scope: !221)
!229 = !DILocation(line: 86, column: 3, scope: !194, atomGroup: 9, atomRank: 1)
!230 = !DILocation(line: 84, column: 10, scope: !231)
!231 = distinct !DILexicalBlock(scope: !225, file: !1, line: 83, column: 31)
!232 = !DILocalVariable(name: "this", arg: 1, scope: !233, type: !198, flags: DIFlagArtificial | DIFlagObjectPointer)
!233 = distinct !DISubprogram(name: "energy", linkageName: "_ZNK7springs6Spring6energyEv", scope: !200, file: !1, line: 73, type: !213, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !212, retainedNodes: !234, keyInstructions: true)
!234 = !{!232, !235, !236, !237}
!235 = !DILocalVariable(name: "dx", scope: !233, file: !1, line: 74, type: !4)
!236 = !DILocalVariable(name: "dy", scope: !233, file: !1, line: 75, type: !4)
!237 = !DILocalVariable(name: "stretch", scope: !233, file: !1, line: 76, type: !4)
!238 = !DILocation(line: 0, scope: !233, inlinedAt: !239)
!239 = distinct !DILocation(line: 84, column: 15, scope: !231)
!240 = !DILocation(line: 74, column: 17, scope: !233, inlinedAt: !239)
!241 = !{!242, !243, i64 8}
!242 = !{!"_ZTSN7springs6SpringE", !243, i64 0, !243, i64 8, !171, i64 16, !171, i64 24}
!243 = !{!"p1 _ZTSN7springs5PointE", !244, i64 0}
!244 = !{!"any pointer", !62, i64 0}
!245 = !DILocation(line: 74, column: 21, scope: !233, inlinedAt: !239)
!246 = !{!247, !171, i64 0}
!247 = !{!"_ZTSN7springs5PointE", !171, i64 0, !171, i64 8}
!248 = !DILocation(line: 74, column: 25, scope: !233, inlinedAt: !239)
!249 = !{!242, !243, i64 0}
!250 = !DILocation(line: 74, column: 31, scope: !233, inlinedAt: !239)
!251 = !DILocation(line: 74, column: 23, scope: !233, inlinedAt: !239, atomGroup: 1, atomRank: 2)
!252 = !DILocation(line: 75, column: 21, scope: !233, inlinedAt: !239)
!253 = !{!247, !171, i64 8}
!254 = !DILocation(line: 75, column: 31, scope: !233, inlinedAt: !239)
!255 = !DILocation(line: 75, column: 23, scope: !233, inlinedAt: !239, atomGroup: 2, atomRank: 2)
!256 = !DILocation(line: 76, column: 40, scope: !233, inlinedAt: !239)
!257 = !DILocation(line: 76, column: 35, scope: !233, inlinedAt: !239)
!258 = !DILocation(line: 76, column: 22, scope: !233, inlinedAt: !239)
!259 = !DILocation(line: 76, column: 48, scope: !233, inlinedAt: !239)
!260 = !{!242, !171, i64 24}
!261 = !DILocation(line: 76, column: 46, scope: !233, inlinedAt: !239, atomGroup: 3, atomRank: 2)
!262 = !DILocation(line: 77, column: 18, scope: !233, inlinedAt: !239)
!263 = !{!242, !171, i64 16}
!264 = !DILocation(line: 77, column: 16, scope: !233, inlinedAt: !239)
!265 = !DILocation(line: 77, column: 28, scope: !233, inlinedAt: !239)
!266 = !DILocation(line: 77, column: 38, scope: !233, inlinedAt: !239, atomGroup: 5, atomRank: 2)
!267 = !DILocation(line: 84, column: 7, scope: !231, atomGroup: 5, atomRank: 2)
!268 = !DILocation(line: 83, column: 27, scope: !225, atomGroup: 6, atomRank: 2)
!269 = !DILocation(line: 83, column: 3, scope: !221, atomGroup: 4, atomRank: 1)
!270 = distinct !{!270, !228, !271, !113, !114}
!271 = !DILocation(line: 85, column: 3, scope: !221)
!272 = !DISubprogram(name: "malloc", scope: !1, file: !1, line: 8, type: !273, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!273 = !DISubroutineType(types: !274)
!274 = !{!275, !276}
!275 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!276 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !277, line: 18, baseType: !278)
!277 = !DIFile(filename: "/usr/lib/llvm-22/lib/clang/22/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!278 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!279 = !DISubprogram(name: "free", scope: !1, file: !1, line: 9, type: !280, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!280 = !DISubroutineType(types: !281)
!281 = !{null, !275}
!282 = !DISubprogram(name: "sqrt", scope: !1, file: !1, line: 7, type: !192, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
