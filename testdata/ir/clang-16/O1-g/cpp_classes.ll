; clang++-16 -O1 -g -fdebug-compilation-dir=. -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_classes.cpp -o ir/clang-16/O1-g/cpp_classes.ll
; ModuleID = 'cpp/cpp_classes.cpp'
source_filename = "cpp/cpp_classes.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.springs::Spring" = type { ptr, ptr, double, double }
%"struct.springs::Point" = type { double, double }

; Function Attrs: nofree nosync nounwind memory(none) uwtable
define dso_local double @quadratic_map_orbit(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #0 !dbg !59 {
  call void @llvm.dbg.value(metadata double %0, metadata !63, metadata !DIExpression()), !dbg !70
  call void @llvm.dbg.value(metadata double %1, metadata !64, metadata !DIExpression()), !dbg !70
  call void @llvm.dbg.value(metadata i32 %2, metadata !65, metadata !DIExpression()), !dbg !70
  call void @llvm.dbg.value(metadata double %0, metadata !66, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double %1, metadata !66, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !70
  call void @llvm.dbg.value(metadata i32 0, metadata !68, metadata !DIExpression()), !dbg !71
  %4 = icmp sgt i32 %2, 0, !dbg !72
  br i1 %4, label %10, label %5, !dbg !74

5:                                                ; preds = %10, %3
  %6 = phi double [ 0.000000e+00, %3 ], [ %19, %10 ], !dbg !70
  %7 = phi double [ 0.000000e+00, %3 ], [ %20, %10 ], !dbg !70
  call void @llvm.dbg.value(metadata ptr undef, metadata !75, metadata !DIExpression()), !dbg !79
  %8 = fmul double %7, %7, !dbg !81
  %9 = tail call double @llvm.fmuladd.f64(double %6, double %6, double %8), !dbg !82
  ret double %9, !dbg !83

10:                                               ; preds = %3, %10
  %11 = phi i32 [ %21, %10 ], [ 0, %3 ]
  %12 = phi double [ %20, %10 ], [ 0.000000e+00, %3 ]
  %13 = phi double [ %19, %10 ], [ 0.000000e+00, %3 ]
  call void @llvm.dbg.value(metadata i32 %11, metadata !68, metadata !DIExpression()), !dbg !71
  call void @llvm.dbg.value(metadata double %12, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double %13, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata ptr undef, metadata !84, metadata !DIExpression()), !dbg !88
  call void @llvm.dbg.value(metadata ptr undef, metadata !87, metadata !DIExpression()), !dbg !88
  %14 = fneg double %12, !dbg !91
  %15 = fmul double %12, %14, !dbg !91
  %16 = tail call double @llvm.fmuladd.f64(double %13, double %13, double %15), !dbg !91
  %17 = fmul double %13, %12, !dbg !92
  %18 = tail call double @llvm.fmuladd.f64(double %13, double %12, double %17), !dbg !93
  call void @llvm.dbg.value(metadata ptr undef, metadata !94, metadata !DIExpression()), !dbg !98
  call void @llvm.dbg.value(metadata ptr undef, metadata !97, metadata !DIExpression()), !dbg !98
  %19 = fadd double %16, %0, !dbg !100
  %20 = fadd double %18, %1, !dbg !101
  call void @llvm.dbg.value(metadata double %19, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double %20, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !70
  %21 = add nuw nsw i32 %11, 1, !dbg !102
  call void @llvm.dbg.value(metadata double %19, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata i32 %21, metadata !68, metadata !DIExpression()), !dbg !71
  %22 = icmp eq i32 %21, %2, !dbg !72
  br i1 %22, label %5, label %10, !dbg !74, !llvm.loop !103
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: nounwind uwtable
define dso_local double @owned_buffer(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !107 {
  call void @llvm.dbg.declare(metadata ptr undef, metadata !115, metadata !DIExpression(DW_OP_LLVM_fragment, 96, 32)), !dbg !121
  call void @llvm.dbg.value(metadata ptr %0, metadata !113, metadata !DIExpression()), !dbg !122
  call void @llvm.dbg.value(metadata i32 %1, metadata !114, metadata !DIExpression()), !dbg !122
  call void @llvm.dbg.value(metadata ptr undef, metadata !123, metadata !DIExpression()), !dbg !128
  call void @llvm.dbg.value(metadata i32 %1, metadata !126, metadata !DIExpression()), !dbg !128
  %3 = sext i32 %1 to i64, !dbg !130
  %4 = shl nsw i64 %3, 3, !dbg !131
  %5 = tail call ptr @malloc(i64 noundef %4) #8, !dbg !132
  call void @llvm.dbg.value(metadata ptr %5, metadata !115, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !122
  call void @llvm.dbg.value(metadata i32 %1, metadata !115, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 32)), !dbg !122
  call void @llvm.dbg.value(metadata i32 0, metadata !116, metadata !DIExpression()), !dbg !133
  %6 = icmp sgt i32 %1, 0, !dbg !134
  br i1 %6, label %7, label %9, !dbg !136

7:                                                ; preds = %2
  %8 = zext i32 %1 to i64, !dbg !134
  br label %13, !dbg !136

9:                                                ; preds = %13, %2
  call void @llvm.dbg.value(metadata i32 1, metadata !119, metadata !DIExpression()), !dbg !137
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !118, metadata !DIExpression()), !dbg !122
  %10 = icmp sgt i32 %1, 1, !dbg !138
  br i1 %10, label %11, label %21, !dbg !140

11:                                               ; preds = %9
  %12 = zext i32 %1 to i64, !dbg !138
  br label %23, !dbg !140

13:                                               ; preds = %7, %13
  %14 = phi i64 [ 0, %7 ], [ %19, %13 ]
  call void @llvm.dbg.value(metadata i64 %14, metadata !116, metadata !DIExpression()), !dbg !133
  %15 = getelementptr inbounds double, ptr %0, i64 %14, !dbg !141
  %16 = load double, ptr %15, align 8, !dbg !141, !tbaa !143
  %17 = tail call double @sin(double noundef %16) #9, !dbg !147
  call void @llvm.dbg.value(metadata ptr undef, metadata !148, metadata !DIExpression()), !dbg !152
  call void @llvm.dbg.value(metadata i64 %14, metadata !151, metadata !DIExpression()), !dbg !152
  %18 = getelementptr inbounds double, ptr %5, i64 %14, !dbg !154
  store double %17, ptr %18, align 8, !dbg !155, !tbaa !143
  %19 = add nuw nsw i64 %14, 1, !dbg !156
  call void @llvm.dbg.value(metadata i64 %19, metadata !116, metadata !DIExpression()), !dbg !133
  %20 = icmp eq i64 %19, %8, !dbg !134
  br i1 %20, label %9, label %13, !dbg !136, !llvm.loop !157

21:                                               ; preds = %23, %9
  %22 = phi double [ 0.000000e+00, %9 ], [ %31, %23 ], !dbg !122
  call void @llvm.dbg.value(metadata ptr undef, metadata !159, metadata !DIExpression()), !dbg !162
  tail call void @free(ptr noundef %5), !dbg !164
  ret double %22, !dbg !166

23:                                               ; preds = %11, %23
  %24 = phi i64 [ 1, %11 ], [ %32, %23 ]
  %25 = phi double [ 0.000000e+00, %11 ], [ %31, %23 ]
  call void @llvm.dbg.value(metadata i64 %24, metadata !119, metadata !DIExpression()), !dbg !137
  call void @llvm.dbg.value(metadata double %25, metadata !118, metadata !DIExpression()), !dbg !122
  call void @llvm.dbg.value(metadata ptr undef, metadata !148, metadata !DIExpression()), !dbg !167
  call void @llvm.dbg.value(metadata i64 %24, metadata !151, metadata !DIExpression()), !dbg !167
  %26 = getelementptr inbounds double, ptr %5, i64 %24, !dbg !170
  %27 = load double, ptr %26, align 8, !dbg !171, !tbaa !143
  %28 = add nsw i64 %24, -1, !dbg !172
  call void @llvm.dbg.value(metadata ptr undef, metadata !148, metadata !DIExpression()), !dbg !173
  call void @llvm.dbg.value(metadata i64 %28, metadata !151, metadata !DIExpression()), !dbg !173
  %29 = getelementptr inbounds double, ptr %5, i64 %28, !dbg !175
  %30 = load double, ptr %29, align 8, !dbg !176, !tbaa !143
  %31 = tail call double @llvm.fmuladd.f64(double %27, double %30, double %25), !dbg !177
  call void @llvm.dbg.value(metadata double %31, metadata !118, metadata !DIExpression()), !dbg !122
  %32 = add nuw nsw i64 %24, 1, !dbg !178
  call void @llvm.dbg.value(metadata i64 %32, metadata !119, metadata !DIExpression()), !dbg !137
  %33 = icmp eq i64 %32, %12, !dbg !138
  br i1 %33, label %21, label %23, !dbg !140, !llvm.loop !179
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !181 double @sin(double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree nounwind memory(readwrite, inaccessiblemem: write) uwtable
define dso_local noundef double @_ZN7springs12total_energyEPKNS_6SpringEi(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 !dbg !185 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !208, metadata !DIExpression()), !dbg !213
  call void @llvm.dbg.value(metadata i32 %1, metadata !209, metadata !DIExpression()), !dbg !213
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !210, metadata !DIExpression()), !dbg !213
  call void @llvm.dbg.value(metadata i32 0, metadata !211, metadata !DIExpression()), !dbg !214
  %3 = icmp sgt i32 %1, 0, !dbg !215
  br i1 %3, label %4, label %6, !dbg !217

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !215
  br label %8, !dbg !217

6:                                                ; preds = %8, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %34, %8 ], !dbg !213
  ret double %7, !dbg !218

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %35, %8 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %34, %8 ]
  call void @llvm.dbg.value(metadata i64 %9, metadata !211, metadata !DIExpression()), !dbg !214
  call void @llvm.dbg.value(metadata double %10, metadata !210, metadata !DIExpression()), !dbg !213
  %11 = getelementptr inbounds %"struct.springs::Spring", ptr %0, i64 %9, !dbg !219
  call void @llvm.dbg.value(metadata ptr %11, metadata !221, metadata !DIExpression()), !dbg !227
  %12 = getelementptr inbounds %"struct.springs::Spring", ptr %0, i64 %9, i32 1, !dbg !229
  %13 = load ptr, ptr %12, align 8, !dbg !229, !tbaa !230
  %14 = load double, ptr %13, align 8, !dbg !233, !tbaa !234
  %15 = load ptr, ptr %11, align 8, !dbg !236, !tbaa !237
  %16 = load double, ptr %15, align 8, !dbg !238, !tbaa !234
  %17 = fsub double %14, %16, !dbg !239
  call void @llvm.dbg.value(metadata double %17, metadata !224, metadata !DIExpression()), !dbg !227
  %18 = getelementptr inbounds %"struct.springs::Point", ptr %13, i64 0, i32 1, !dbg !240
  %19 = load double, ptr %18, align 8, !dbg !240, !tbaa !241
  %20 = getelementptr inbounds %"struct.springs::Point", ptr %15, i64 0, i32 1, !dbg !242
  %21 = load double, ptr %20, align 8, !dbg !242, !tbaa !241
  %22 = fsub double %19, %21, !dbg !243
  call void @llvm.dbg.value(metadata double %22, metadata !225, metadata !DIExpression()), !dbg !227
  %23 = fmul double %22, %22, !dbg !244
  %24 = tail call double @llvm.fmuladd.f64(double %17, double %17, double %23), !dbg !245
  %25 = tail call double @sqrt(double noundef %24) #9, !dbg !246
  %26 = getelementptr inbounds %"struct.springs::Spring", ptr %0, i64 %9, i32 3, !dbg !247
  %27 = load double, ptr %26, align 8, !dbg !247, !tbaa !248
  %28 = fsub double %25, %27, !dbg !249
  call void @llvm.dbg.value(metadata double %28, metadata !226, metadata !DIExpression()), !dbg !227
  %29 = getelementptr inbounds %"struct.springs::Spring", ptr %0, i64 %9, i32 2, !dbg !250
  %30 = load double, ptr %29, align 8, !dbg !250, !tbaa !251
  %31 = fmul double %30, 5.000000e-01, !dbg !252
  %32 = fmul double %28, %31, !dbg !253
  %33 = fmul double %28, %32, !dbg !254
  %34 = fadd double %10, %33, !dbg !255
  call void @llvm.dbg.value(metadata double %34, metadata !210, metadata !DIExpression()), !dbg !213
  %35 = add nuw nsw i64 %9, 1, !dbg !256
  call void @llvm.dbg.value(metadata i64 %35, metadata !211, metadata !DIExpression()), !dbg !214
  %36 = icmp eq i64 %35, %5, !dbg !215
  br i1 %36, label %6, label %8, !dbg !217, !llvm.loop !257
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !259 noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !266 void @free(ptr allocptr nocapture noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !269 double @sqrt(double noundef) local_unnamed_addr #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.value(metadata, metadata, metadata) #7

attributes #0 = { nofree nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind memory(readwrite, inaccessiblemem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { allocsize(0) }
attributes #9 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!52, !53, !54, !55, !56, !57}
!llvm.ident = !{!58}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
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
!58 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!59 = distinct !DISubprogram(name: "quadratic_map_orbit", scope: !1, file: !1, line: 26, type: !60, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !62)
!60 = !DISubroutineType(types: !61)
!61 = !{!4, !4, !4, !27}
!62 = !{!63, !64, !65, !66, !67, !68}
!63 = !DILocalVariable(name: "re", arg: 1, scope: !59, file: !1, line: 26, type: !4)
!64 = !DILocalVariable(name: "im", arg: 2, scope: !59, file: !1, line: 26, type: !4)
!65 = !DILocalVariable(name: "n", arg: 3, scope: !59, file: !1, line: 26, type: !27)
!66 = !DILocalVariable(name: "c", scope: !59, file: !1, line: 27, type: !5)
!67 = !DILocalVariable(name: "z", scope: !59, file: !1, line: 28, type: !5)
!68 = !DILocalVariable(name: "i", scope: !69, file: !1, line: 29, type: !27)
!69 = distinct !DILexicalBlock(scope: !59, file: !1, line: 29, column: 3)
!70 = !DILocation(line: 0, scope: !59)
!71 = !DILocation(line: 0, scope: !69)
!72 = !DILocation(line: 29, column: 21, scope: !73)
!73 = distinct !DILexicalBlock(scope: !69, file: !1, line: 29, column: 3)
!74 = !DILocation(line: 29, column: 3, scope: !69)
!75 = !DILocalVariable(name: "this", arg: 1, scope: !76, type: !78, flags: DIFlagArtificial | DIFlagObjectPointer)
!76 = distinct !DISubprogram(name: "abs_squared", linkageName: "_ZNK7Complex11abs_squaredEv", scope: !5, file: !1, line: 19, type: !21, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !20, retainedNodes: !77)
!77 = !{!75}
!78 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!79 = !DILocation(line: 0, scope: !76, inlinedAt: !80)
!80 = distinct !DILocation(line: 32, column: 12, scope: !59)
!81 = !DILocation(line: 19, column: 55, scope: !76, inlinedAt: !80)
!82 = !DILocation(line: 19, column: 49, scope: !76, inlinedAt: !80)
!83 = !DILocation(line: 32, column: 3, scope: !59)
!84 = !DILocalVariable(name: "this", arg: 1, scope: !85, type: !78, flags: DIFlagArtificial | DIFlagObjectPointer)
!85 = distinct !DISubprogram(name: "operator*", linkageName: "_ZNK7ComplexmlERKS_", scope: !5, file: !1, line: 16, type: !14, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !19, retainedNodes: !86)
!86 = !{!84, !87}
!87 = !DILocalVariable(name: "o", arg: 2, scope: !85, file: !1, line: 16, type: !18)
!88 = !DILocation(line: 0, scope: !85, inlinedAt: !89)
!89 = distinct !DILocation(line: 30, column: 11, scope: !90)
!90 = distinct !DILexicalBlock(scope: !73, file: !1, line: 29, column: 31)
!91 = !DILocation(line: 17, column: 32, scope: !85, inlinedAt: !89)
!92 = !DILocation(line: 17, column: 65, scope: !85, inlinedAt: !89)
!93 = !DILocation(line: 17, column: 59, scope: !85, inlinedAt: !89)
!94 = !DILocalVariable(name: "this", arg: 1, scope: !95, type: !78, flags: DIFlagArtificial | DIFlagObjectPointer)
!95 = distinct !DISubprogram(name: "operator+", linkageName: "_ZNK7ComplexplERKS_", scope: !5, file: !1, line: 15, type: !14, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !13, retainedNodes: !96)
!96 = !{!94, !97}
!97 = !DILocalVariable(name: "o", arg: 2, scope: !95, file: !1, line: 15, type: !18)
!98 = !DILocation(line: 0, scope: !95, inlinedAt: !99)
!99 = distinct !DILocation(line: 30, column: 15, scope: !90)
!100 = !DILocation(line: 15, column: 66, scope: !95, inlinedAt: !99)
!101 = !DILocation(line: 15, column: 79, scope: !95, inlinedAt: !99)
!102 = !DILocation(line: 29, column: 27, scope: !73)
!103 = distinct !{!103, !74, !104, !105, !106}
!104 = !DILocation(line: 31, column: 3, scope: !69)
!105 = !{!"llvm.loop.mustprogress"}
!106 = !{!"llvm.loop.unroll.disable"}
!107 = distinct !DISubprogram(name: "owned_buffer", scope: !1, file: !1, line: 49, type: !108, scopeLine: 49, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !112)
!108 = !DISubroutineType(types: !109)
!109 = !{!4, !110, !27}
!110 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !111, size: 64)
!111 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!112 = !{!113, !114, !115, !116, !118, !119}
!113 = !DILocalVariable(name: "x", arg: 1, scope: !107, file: !1, line: 49, type: !110)
!114 = !DILocalVariable(name: "n", arg: 2, scope: !107, file: !1, line: 49, type: !27)
!115 = !DILocalVariable(name: "b", scope: !107, file: !1, line: 50, type: !23)
!116 = !DILocalVariable(name: "i", scope: !117, file: !1, line: 51, type: !27)
!117 = distinct !DILexicalBlock(scope: !107, file: !1, line: 51, column: 3)
!118 = !DILocalVariable(name: "s", scope: !107, file: !1, line: 54, type: !4)
!119 = !DILocalVariable(name: "i", scope: !120, file: !1, line: 55, type: !27)
!120 = distinct !DILexicalBlock(scope: !107, file: !1, line: 55, column: 3)
!121 = !DILocation(line: 50, column: 10, scope: !107)
!122 = !DILocation(line: 0, scope: !107)
!123 = !DILocalVariable(name: "this", arg: 1, scope: !124, type: !127, flags: DIFlagArtificial | DIFlagObjectPointer)
!124 = distinct !DISubprogram(name: "Buffer", linkageName: "_ZN6BufferC2Ei", scope: !23, file: !1, line: 37, type: !29, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !28, retainedNodes: !125)
!125 = !{!123, !126}
!126 = !DILocalVariable(name: "n", arg: 2, scope: !124, file: !1, line: 37, type: !27)
!127 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!128 = !DILocation(line: 0, scope: !124, inlinedAt: !129)
!129 = distinct !DILocation(line: 50, column: 10, scope: !107)
!130 = !DILocation(line: 37, column: 51, scope: !124, inlinedAt: !129)
!131 = !DILocation(line: 37, column: 53, scope: !124, inlinedAt: !129)
!132 = !DILocation(line: 37, column: 44, scope: !124, inlinedAt: !129)
!133 = !DILocation(line: 0, scope: !117)
!134 = !DILocation(line: 51, column: 21, scope: !135)
!135 = distinct !DILexicalBlock(scope: !117, file: !1, line: 51, column: 3)
!136 = !DILocation(line: 51, column: 3, scope: !117)
!137 = !DILocation(line: 0, scope: !120)
!138 = !DILocation(line: 55, column: 21, scope: !139)
!139 = distinct !DILexicalBlock(scope: !120, file: !1, line: 55, column: 3)
!140 = !DILocation(line: 55, column: 3, scope: !120)
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
!157 = distinct !{!157, !136, !158, !105, !106}
!158 = !DILocation(line: 53, column: 3, scope: !117)
!159 = !DILocalVariable(name: "this", arg: 1, scope: !160, type: !127, flags: DIFlagArtificial | DIFlagObjectPointer)
!160 = distinct !DISubprogram(name: "~Buffer", linkageName: "_ZN6BufferD2Ev", scope: !23, file: !1, line: 38, type: !33, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !32, retainedNodes: !161)
!161 = !{!159}
!162 = !DILocation(line: 0, scope: !160, inlinedAt: !163)
!163 = distinct !DILocation(line: 59, column: 1, scope: !107)
!164 = !DILocation(line: 38, column: 15, scope: !165, inlinedAt: !163)
!165 = distinct !DILexicalBlock(scope: !160, file: !1, line: 38, column: 13)
!166 = !DILocation(line: 59, column: 1, scope: !107)
!167 = !DILocation(line: 0, scope: !149, inlinedAt: !168)
!168 = distinct !DILocation(line: 56, column: 12, scope: !169)
!169 = distinct !DILexicalBlock(scope: !139, file: !1, line: 55, column: 38)
!170 = !DILocation(line: 41, column: 30, scope: !149, inlinedAt: !168)
!171 = !DILocation(line: 56, column: 12, scope: !169)
!172 = !DILocation(line: 56, column: 27, scope: !169)
!173 = !DILocation(line: 0, scope: !149, inlinedAt: !174)
!174 = distinct !DILocation(line: 56, column: 22, scope: !169)
!175 = !DILocation(line: 41, column: 30, scope: !149, inlinedAt: !174)
!176 = !DILocation(line: 56, column: 22, scope: !169)
!177 = !DILocation(line: 56, column: 7, scope: !169)
!178 = !DILocation(line: 55, column: 34, scope: !139)
!179 = distinct !{!179, !140, !180, !105, !106}
!180 = !DILocation(line: 57, column: 3, scope: !120)
!181 = !DISubprogram(name: "sin", scope: !1, file: !1, line: 6, type: !182, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !184)
!182 = !DISubroutineType(types: !183)
!183 = !{!4, !4}
!184 = !{}
!185 = distinct !DISubprogram(name: "total_energy", linkageName: "_ZN7springs12total_energyEPKNS_6SpringEi", scope: !186, file: !1, line: 81, type: !187, scopeLine: 81, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !207)
!186 = !DINamespace(name: "springs", scope: null)
!187 = !DISubroutineType(types: !188)
!188 = !{!4, !189, !27}
!189 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !190, size: 64)
!190 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !191)
!191 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Spring", scope: !186, file: !1, line: 67, size: 256, flags: DIFlagTypePassByValue, elements: !192, identifier: "_ZTSN7springs6SpringE")
!192 = !{!193, !200, !201, !202, !203}
!193 = !DIDerivedType(tag: DW_TAG_member, name: "from", scope: !191, file: !1, line: 68, baseType: !194, size: 64)
!194 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !195, size: 64)
!195 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !196)
!196 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Point", scope: !186, file: !1, line: 63, size: 128, flags: DIFlagTypePassByValue, elements: !197, identifier: "_ZTSN7springs5PointE")
!197 = !{!198, !199}
!198 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !196, file: !1, line: 64, baseType: !4, size: 64)
!199 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !196, file: !1, line: 64, baseType: !4, size: 64, offset: 64)
!200 = !DIDerivedType(tag: DW_TAG_member, name: "to", scope: !191, file: !1, line: 69, baseType: !194, size: 64, offset: 64)
!201 = !DIDerivedType(tag: DW_TAG_member, name: "stiffness", scope: !191, file: !1, line: 70, baseType: !4, size: 64, offset: 128)
!202 = !DIDerivedType(tag: DW_TAG_member, name: "rest", scope: !191, file: !1, line: 71, baseType: !4, size: 64, offset: 192)
!203 = !DISubprogram(name: "energy", linkageName: "_ZNK7springs6Spring6energyEv", scope: !191, file: !1, line: 73, type: !204, scopeLine: 73, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!204 = !DISubroutineType(types: !205)
!205 = !{!4, !206}
!206 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !190, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!207 = !{!208, !209, !210, !211}
!208 = !DILocalVariable(name: "s", arg: 1, scope: !185, file: !1, line: 81, type: !189)
!209 = !DILocalVariable(name: "n", arg: 2, scope: !185, file: !1, line: 81, type: !27)
!210 = !DILocalVariable(name: "e", scope: !185, file: !1, line: 82, type: !4)
!211 = !DILocalVariable(name: "i", scope: !212, file: !1, line: 83, type: !27)
!212 = distinct !DILexicalBlock(scope: !185, file: !1, line: 83, column: 3)
!213 = !DILocation(line: 0, scope: !185)
!214 = !DILocation(line: 0, scope: !212)
!215 = !DILocation(line: 83, column: 21, scope: !216)
!216 = distinct !DILexicalBlock(scope: !212, file: !1, line: 83, column: 3)
!217 = !DILocation(line: 83, column: 3, scope: !212)
!218 = !DILocation(line: 86, column: 3, scope: !185)
!219 = !DILocation(line: 84, column: 10, scope: !220)
!220 = distinct !DILexicalBlock(scope: !216, file: !1, line: 83, column: 31)
!221 = !DILocalVariable(name: "this", arg: 1, scope: !222, type: !189, flags: DIFlagArtificial | DIFlagObjectPointer)
!222 = distinct !DISubprogram(name: "energy", linkageName: "_ZNK7springs6Spring6energyEv", scope: !191, file: !1, line: 73, type: !204, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !203, retainedNodes: !223)
!223 = !{!221, !224, !225, !226}
!224 = !DILocalVariable(name: "dx", scope: !222, file: !1, line: 74, type: !4)
!225 = !DILocalVariable(name: "dy", scope: !222, file: !1, line: 75, type: !4)
!226 = !DILocalVariable(name: "stretch", scope: !222, file: !1, line: 76, type: !4)
!227 = !DILocation(line: 0, scope: !222, inlinedAt: !228)
!228 = distinct !DILocation(line: 84, column: 15, scope: !220)
!229 = !DILocation(line: 74, column: 17, scope: !222, inlinedAt: !228)
!230 = !{!231, !232, i64 8}
!231 = !{!"_ZTSN7springs6SpringE", !232, i64 0, !232, i64 8, !144, i64 16, !144, i64 24}
!232 = !{!"any pointer", !145, i64 0}
!233 = !DILocation(line: 74, column: 21, scope: !222, inlinedAt: !228)
!234 = !{!235, !144, i64 0}
!235 = !{!"_ZTSN7springs5PointE", !144, i64 0, !144, i64 8}
!236 = !DILocation(line: 74, column: 25, scope: !222, inlinedAt: !228)
!237 = !{!231, !232, i64 0}
!238 = !DILocation(line: 74, column: 31, scope: !222, inlinedAt: !228)
!239 = !DILocation(line: 74, column: 23, scope: !222, inlinedAt: !228)
!240 = !DILocation(line: 75, column: 21, scope: !222, inlinedAt: !228)
!241 = !{!235, !144, i64 8}
!242 = !DILocation(line: 75, column: 31, scope: !222, inlinedAt: !228)
!243 = !DILocation(line: 75, column: 23, scope: !222, inlinedAt: !228)
!244 = !DILocation(line: 76, column: 40, scope: !222, inlinedAt: !228)
!245 = !DILocation(line: 76, column: 35, scope: !222, inlinedAt: !228)
!246 = !DILocation(line: 76, column: 22, scope: !222, inlinedAt: !228)
!247 = !DILocation(line: 76, column: 48, scope: !222, inlinedAt: !228)
!248 = !{!231, !144, i64 24}
!249 = !DILocation(line: 76, column: 46, scope: !222, inlinedAt: !228)
!250 = !DILocation(line: 77, column: 18, scope: !222, inlinedAt: !228)
!251 = !{!231, !144, i64 16}
!252 = !DILocation(line: 77, column: 16, scope: !222, inlinedAt: !228)
!253 = !DILocation(line: 77, column: 28, scope: !222, inlinedAt: !228)
!254 = !DILocation(line: 77, column: 38, scope: !222, inlinedAt: !228)
!255 = !DILocation(line: 84, column: 7, scope: !220)
!256 = !DILocation(line: 83, column: 27, scope: !216)
!257 = distinct !{!257, !217, !258, !105, !106}
!258 = !DILocation(line: 85, column: 3, scope: !212)
!259 = !DISubprogram(name: "malloc", scope: !1, file: !1, line: 8, type: !260, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !184)
!260 = !DISubroutineType(types: !261)
!261 = !{!262, !263}
!262 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!263 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !264, line: 46, baseType: !265)
!264 = !DIFile(filename: "/usr/lib/llvm-16/lib/clang/16/include/stddef.h", directory: "", checksumkind: CSK_MD5, checksum: "f95079da609b0e8f201cb8136304bf3b")
!265 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!266 = !DISubprogram(name: "free", scope: !1, file: !1, line: 9, type: !267, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !184)
!267 = !DISubroutineType(types: !268)
!268 = !{null, !262}
!269 = !DISubprogram(name: "sqrt", scope: !1, file: !1, line: 7, type: !182, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !184)
