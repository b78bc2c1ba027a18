; clang++-14 -O1 -g -fdebug-compilation-dir=. -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_classes.cpp -o ir/clang-14/O1-g/cpp_classes.ll
; ModuleID = 'cpp/cpp_classes.cpp'
source_filename = "cpp/cpp_classes.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%class.Complex = type { double, double }
%class.Buffer = type <{ double*, i32, [4 x i8] }>
%"struct.springs::Spring" = type { %"struct.springs::Point"*, %"struct.springs::Point"*, double, double }
%"struct.springs::Point" = type { double, double }

; Function Attrs: nofree nosync nounwind readnone uwtable
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
  call void @llvm.dbg.value(metadata %class.Complex* undef, metadata !75, metadata !DIExpression()) #8, !dbg !79
  %8 = fmul double %7, %7, !dbg !81
  %9 = call double @llvm.fmuladd.f64(double %6, double %6, double %8) #8, !dbg !82
  ret double %9, !dbg !83

10:                                               ; preds = %3, %10
  %11 = phi i32 [ %21, %10 ], [ 0, %3 ]
  %12 = phi double [ %20, %10 ], [ 0.000000e+00, %3 ]
  %13 = phi double [ %19, %10 ], [ 0.000000e+00, %3 ]
  call void @llvm.dbg.value(metadata i32 %11, metadata !68, metadata !DIExpression()), !dbg !71
  call void @llvm.dbg.value(metadata double %12, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double %13, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata %class.Complex* undef, metadata !84, metadata !DIExpression()) #8, !dbg !88
  call void @llvm.dbg.value(metadata %class.Complex* undef, metadata !87, metadata !DIExpression()) #8, !dbg !88
  %14 = fneg double %12, !dbg !91
  %15 = fmul double %12, %14, !dbg !91
  %16 = call double @llvm.fmuladd.f64(double %13, double %13, double %15) #8, !dbg !91
  %17 = fmul double %13, %12, !dbg !92
  %18 = call double @llvm.fmuladd.f64(double %13, double %12, double %17) #8, !dbg !93
  call void @llvm.dbg.value(metadata %class.Complex* undef, metadata !94, metadata !DIExpression()), !dbg !98
  call void @llvm.dbg.value(metadata %class.Complex* undef, metadata !97, metadata !DIExpression()), !dbg !98
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

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: nounwind uwtable
define dso_local double @owned_buffer(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !107 {
  call void @llvm.dbg.declare(metadata i32* undef, metadata !115, metadata !DIExpression(DW_OP_LLVM_fragment, 96, 32)), !dbg !121
  call void @llvm.dbg.value(metadata double* %0, metadata !113, metadata !DIExpression()), !dbg !122
  call void @llvm.dbg.value(metadata i32 %1, metadata !114, metadata !DIExpression()), !dbg !122
  call void @llvm.dbg.value(metadata %class.Buffer* undef, metadata !123, metadata !DIExpression()) #8, !dbg !128
  call void @llvm.dbg.value(metadata i32 %1, metadata !126, metadata !DIExpression()) #8, !dbg !128
  %3 = sext i32 %1 to i64, !dbg !130
  %4 = shl nsw i64 %3, 3, !dbg !131
  %5 = call i8* @malloc(i64 noundef %4) #8, !dbg !132
  %6 = bitcast i8* %5 to double*, !dbg !133
  call void @llvm.dbg.value(metadata double* %6, metadata !115, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !122
  call void @llvm.dbg.value(metadata i32 %1, metadata !115, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 32)), !dbg !122
  call void @llvm.dbg.value(metadata i32 0, metadata !116, metadata !DIExpression()), !dbg !134
  %7 = icmp sgt i32 %1, 0, !dbg !135
  br i1 %7, label %8, label %10, !dbg !137

8:                                                ; preds = %2
  %9 = zext i32 %1 to i64, !dbg !135
  br label %14, !dbg !137

10:                                               ; preds = %14, %2
  call void @llvm.dbg.value(metadata i32 1, metadata !119, metadata !DIExpression()), !dbg !138
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !118, metadata !DIExpression()), !dbg !122
  %11 = icmp sgt i32 %1, 1, !dbg !139
  br i1 %11, label %12, label %22, !dbg !141

12:                                               ; preds = %10
  %13 = zext i32 %1 to i64, !dbg !139
  br label %24, !dbg !141

14:                                               ; preds = %8, %14
  %15 = phi i64 [ 0, %8 ], [ %20, %14 ]
  call void @llvm.dbg.value(metadata i64 %15, metadata !116, metadata !DIExpression()), !dbg !134
  %16 = getelementptr inbounds double, double* %0, i64 %15, !dbg !142
  %17 = load double, double* %16, align 8, !dbg !142, !tbaa !144
  %18 = call double @sin(double noundef %17) #8, !dbg !148
  call void @llvm.dbg.value(metadata %class.Buffer* undef, metadata !149, metadata !DIExpression()), !dbg !153
  call void @llvm.dbg.value(metadata i64 %15, metadata !152, metadata !DIExpression()), !dbg !153
  %19 = getelementptr inbounds double, double* %6, i64 %15, !dbg !155
  store double %18, double* %19, align 8, !dbg !156, !tbaa !144
  %20 = add nuw nsw i64 %15, 1, !dbg !157
  call void @llvm.dbg.value(metadata i64 %20, metadata !116, metadata !DIExpression()), !dbg !134
  %21 = icmp eq i64 %20, %9, !dbg !135
  br i1 %21, label %10, label %14, !dbg !137, !llvm.loop !158

22:                                               ; preds = %24, %10
  %23 = phi double [ 0.000000e+00, %10 ], [ %32, %24 ], !dbg !122
  call void @llvm.dbg.value(metadata %class.Buffer* undef, metadata !160, metadata !DIExpression()) #8, !dbg !163
  call void @free(i8* noundef %5) #8, !dbg !165
  ret double %23, !dbg !167

24:                                               ; preds = %12, %24
  %25 = phi i64 [ 1, %12 ], [ %33, %24 ]
  %26 = phi double [ 0.000000e+00, %12 ], [ %32, %24 ]
  call void @llvm.dbg.value(metadata i64 %25, metadata !119, metadata !DIExpression()), !dbg !138
  call void @llvm.dbg.value(metadata double %26, metadata !118, metadata !DIExpression()), !dbg !122
  call void @llvm.dbg.value(metadata %class.Buffer* undef, metadata !149, metadata !DIExpression()), !dbg !168
  call void @llvm.dbg.value(metadata i64 %25, metadata !152, metadata !DIExpression()), !dbg !168
  %27 = getelementptr inbounds double, double* %6, i64 %25, !dbg !171
  %28 = load double, double* %27, align 8, !dbg !172, !tbaa !144
  %29 = add nsw i64 %25, -1, !dbg !173
  call void @llvm.dbg.value(metadata %class.Buffer* undef, metadata !149, metadata !DIExpression()), !dbg !174
  call void @llvm.dbg.value(metadata i64 %29, metadata !152, metadata !DIExpression()), !dbg !174
  %30 = getelementptr inbounds double, double* %6, i64 %29, !dbg !176
  %31 = load double, double* %30, align 8, !dbg !177, !tbaa !144
  %32 = call double @llvm.fmuladd.f64(double %28, double %31, double %26), !dbg !178
  call void @llvm.dbg.value(metadata double %32, metadata !118, metadata !DIExpression()), !dbg !122
  %33 = add nuw nsw i64 %25, 1, !dbg !179
  call void @llvm.dbg.value(metadata i64 %33, metadata !119, metadata !DIExpression()), !dbg !138
  %34 = icmp eq i64 %33, %13, !dbg !139
  br i1 %34, label %22, label %24, !dbg !141, !llvm.loop !180
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sin(double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree nounwind uwtable
define dso_local noundef double @_ZN7springs12total_energyEPKNS_6SpringEi(%"struct.springs::Spring"* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 !dbg !182 {
  call void @llvm.dbg.value(metadata %"struct.springs::Spring"* %0, metadata !205, metadata !DIExpression()), !dbg !210
  call void @llvm.dbg.value(metadata i32 %1, metadata !206, metadata !DIExpression()), !dbg !210
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !207, metadata !DIExpression()), !dbg !210
  call void @llvm.dbg.value(metadata i32 0, metadata !208, metadata !DIExpression()), !dbg !211
  %3 = icmp sgt i32 %1, 0, !dbg !212
  br i1 %3, label %4, label %6, !dbg !214

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !212
  br label %8, !dbg !214

6:                                                ; preds = %8, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %36, %8 ], !dbg !210
  ret double %7, !dbg !215

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %37, %8 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %36, %8 ]
  call void @llvm.dbg.value(metadata i64 %9, metadata !208, metadata !DIExpression()), !dbg !211
  call void @llvm.dbg.value(metadata double %10, metadata !207, metadata !DIExpression()), !dbg !210
  call void @llvm.dbg.value(metadata !DIArgList(%"struct.springs::Spring"* %0, i64 %9), metadata !216, metadata !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 32, DW_OP_mul, DW_OP_plus, DW_OP_stack_value)) #8, !dbg !222
  %11 = getelementptr inbounds %"struct.springs::Spring", %"struct.springs::Spring"* %0, i64 %9, i32 1, !dbg !225
  %12 = load %"struct.springs::Point"*, %"struct.springs::Point"** %11, align 8, !dbg !225, !tbaa !226
  %13 = getelementptr inbounds %"struct.springs::Point", %"struct.springs::Point"* %12, i64 0, i32 0, !dbg !229
  %14 = load double, double* %13, align 8, !dbg !229, !tbaa !230
  %15 = getelementptr inbounds %"struct.springs::Spring", %"struct.springs::Spring"* %0, i64 %9, i32 0, !dbg !232
  %16 = load %"struct.springs::Point"*, %"struct.springs::Point"** %15, align 8, !dbg !232, !tbaa !233
  %17 = getelementptr inbounds %"struct.springs::Point", %"struct.springs::Point"* %16, i64 0, i32 0, !dbg !234
  %18 = load double, double* %17, align 8, !dbg !234, !tbaa !230
  %19 = fsub double %14, %18, !dbg !235
  call void @llvm.dbg.value(metadata double %19, metadata !219, metadata !DIExpression()) #8, !dbg !222
  %20 = getelementptr inbounds %"struct.springs::Point", %"struct.springs::Point"* %12, i64 0, i32 1, !dbg !236
  %21 = load double, double* %20, align 8, !dbg !236, !tbaa !237
  %22 = getelementptr inbounds %"struct.springs::Point", %"struct.springs::Point"* %16, i64 0, i32 1, !dbg !238
  %23 = load double, double* %22, align 8, !dbg !238, !tbaa !237
  %24 = fsub double %21, %23, !dbg !239
  call void @llvm.dbg.value(metadata double %24, metadata !220, metadata !DIExpression()) #8, !dbg !222
  %25 = fmul double %24, %24, !dbg !240
  %26 = call double @llvm.fmuladd.f64(double %19, double %19, double %25) #8, !dbg !241
  %27 = call double @sqrt(double noundef %26) #8, !dbg !242
  %28 = getelementptr inbounds %"struct.springs::Spring", %"struct.springs::Spring"* %0, i64 %9, i32 3, !dbg !243
  %29 = load double, double* %28, align 8, !dbg !243, !tbaa !244
  %30 = fsub double %27, %29, !dbg !245
  call void @llvm.dbg.value(metadata double %30, metadata !221, metadata !DIExpression()) #8, !dbg !222
  %31 = getelementptr inbounds %"struct.springs::Spring", %"struct.springs::Spring"* %0, i64 %9, i32 2, !dbg !246
  %32 = load double, double* %31, align 8, !dbg !246, !tbaa !247
  %33 = fmul double %32, 5.000000e-01, !dbg !248
  %34 = fmul double %30, %33, !dbg !249
  %35 = fmul double %30, %34, !dbg !250
  %36 = fadd double %10, %35, !dbg !251
  call void @llvm.dbg.value(metadata double %36, metadata !207, metadata !DIExpression()), !dbg !210
  %37 = add nuw nsw i64 %9, 1, !dbg !252
  call void @llvm.dbg.value(metadata i64 %37, metadata !208, metadata !DIExpression()), !dbg !211
  %38 = icmp eq i64 %37, %5, !dbg !212
  br i1 %38, label %6, label %8, !dbg !214, !llvm.loop !253
}

; Function Attrs: inaccessiblememonly mustprogress nofree nounwind willreturn
declare noalias noundef i8* @malloc(i64 noundef) local_unnamed_addr #5

; Function Attrs: inaccessiblemem_or_argmemonly mustprogress nounwind willreturn
declare void @free(i8* nocapture noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #3

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #7

attributes #0 = { nofree nosync nounwind readnone uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { inaccessiblememonly mustprogress nofree nounwind willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { inaccessiblemem_or_argmemonly mustprogress nounwind willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #8 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!52, !53, !54, !55, !56, !57}
!llvm.ident = !{!58}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 14.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
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
!55 = !{i32 7, !"PIC Level", i32 2}
!56 = !{i32 7, !"PIE Level", i32 2}
!57 = !{i32 7, !"uwtable", i32 1}
!58 = !{!"Debian clang version 14.0.6"}
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
!133 = !DILocation(line: 37, column: 28, scope: !124, inlinedAt: !129)
!134 = !DILocation(line: 0, scope: !117)
!135 = !DILocation(line: 51, column: 21, scope: !136)
!136 = distinct !DILexicalBlock(scope: !117, file: !1, line: 51, column: 3)
!137 = !DILocation(line: 51, column: 3, scope: !117)
!138 = !DILocation(line: 0, scope: !120)
!139 = !DILocation(line: 55, column: 21, scope: !140)
!140 = distinct !DILexicalBlock(scope: !120, file: !1, line: 55, column: 3)
!141 = !DILocation(line: 55, column: 3, scope: !120)
!142 = !DILocation(line: 52, column: 19, scope: !143)
!143 = distinct !DILexicalBlock(scope: !136, file: !1, line: 51, column: 38)
!144 = !{!145, !145, i64 0}
!145 = !{!"double", !146, i64 0}
!146 = !{!"omnipotent char", !147, i64 0}
!147 = !{!"Simple C++ TBAA"}
!148 = !DILocation(line: 52, column: 15, scope: !143)
!149 = !DILocalVariable(name: "this", arg: 1, scope: !150, type: !127, flags: DIFlagArtificial | DIFlagObjectPointer)
!150 = distinct !DISubprogram(name: "at", linkageName: "_ZN6Buffer2atEi", scope: !23, file: !1, line: 41, type: !45, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !44, retainedNodes: !151)
!151 = !{!149, !152}
!152 = !DILocalVariable(name: "i", arg: 2, scope: !150, file: !1, line: 41, type: !27)
!153 = !DILocation(line: 0, scope: !150, inlinedAt: !154)
!154 = distinct !DILocation(line: 52, column: 7, scope: !143)
!155 = !DILocation(line: 41, column: 30, scope: !150, inlinedAt: !154)
!156 = !DILocation(line: 52, column: 13, scope: !143)
!157 = !DILocation(line: 51, column: 34, scope: !136)
!158 = distinct !{!158, !137, !159, !105, !106}
!159 = !DILocation(line: 53, column: 3, scope: !117)
!160 = !DILocalVariable(name: "this", arg: 1, scope: !161, type: !127, flags: DIFlagArtificial | DIFlagObjectPointer)
!161 = distinct !DISubprogram(name: "~Buffer", linkageName: "_ZN6BufferD2Ev", scope: !23, file: !1, line: 38, type: !33, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !32, retainedNodes: !162)
!162 = !{!160}
!163 = !DILocation(line: 0, scope: !161, inlinedAt: !164)
!164 = distinct !DILocation(line: 59, column: 1, scope: !107)
!165 = !DILocation(line: 38, column: 15, scope: !166, inlinedAt: !164)
!166 = distinct !DILexicalBlock(scope: !161, file: !1, line: 38, column: 13)
!167 = !DILocation(line: 59, column: 1, scope: !107)
!168 = !DILocation(line: 0, scope: !150, inlinedAt: !169)
!169 = distinct !DILocation(line: 56, column: 12, scope: !170)
!170 = distinct !DILexicalBlock(scope: !140, file: !1, line: 55, column: 38)
!171 = !DILocation(line: 41, column: 30, scope: !150, inlinedAt: !169)
!172 = !DILocation(line: 56, column: 12, scope: !170)
!173 = !DILocation(line: 56, column: 27, scope: !170)
!174 = !DILocation(line: 0, scope: !150, inlinedAt: !175)
!175 = distinct !DILocation(line: 56, column: 22, scope: !170)
!176 = !DILocation(line: 41, column: 30, scope: !150, inlinedAt: !175)
!177 = !DILocation(line: 56, column: 22, scope: !170)
!178 = !DILocation(line: 56, column: 7, scope: !170)
!179 = !DILocation(line: 55, column: 34, scope: !140)
!180 = distinct !{!180, !141, !181, !105, !106}
!181 = !DILocation(line: 57, column: 3, scope: !120)
!182 = distinct !DISubprogram(name: "total_energy", linkageName: "_ZN7springs12total_energyEPKNS_6SpringEi", scope: !183, file: !1, line: 81, type: !184, scopeLine: 81, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !204)
!183 = !DINamespace(name: "springs", scope: null)
!184 = !DISubroutineType(types: !185)
!185 = !{!4, !186, !27}
!186 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !187, size: 64)
!187 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !188)
!188 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Spring", scope: !183, file: !1, line: 67, size: 256, flags: DIFlagTypePassByValue, elements: !189, identifier: "_ZTSN7springs6SpringE")
!189 = !{!190, !197, !198, !199, !200}
!190 = !DIDerivedType(tag: DW_TAG_member, name: "from", scope: !188, file: !1, line: 68, baseType: !191, size: 64)
!191 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !192, size: 64)
!192 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !193)
!193 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Point", scope: !183, file: !1, line: 63, size: 128, flags: DIFlagTypePassByValue, elements: !194, identifier: "_ZTSN7springs5PointE")
!194 = !{!195, !196}
!195 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !193, file: !1, line: 64, baseType: !4, size: 64)
!196 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !193, file: !1, line: 64, baseType: !4, size: 64, offset: 64)
!197 = !DIDerivedType(tag: DW_TAG_member, name: "to", scope: !188, file: !1, line: 69, baseType: !191, size: 64, offset: 64)
!198 = !DIDerivedType(tag: DW_TAG_member, name: "stiffness", scope: !188, file: !1, line: 70, baseType: !4, size: 64, offset: 128)
!199 = !DIDerivedType(tag: DW_TAG_member, name: "rest", scope: !188, file: !1, line: 71, baseType: !4, size: 64, offset: 192)
!200 = !DISubprogram(name: "energy", linkageName: "_ZNK7springs6Spring6energyEv", scope: !188, file: !1, line: 73, type: !201, scopeLine: 73, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!201 = !DISubroutineType(types: !202)
!202 = !{!4, !203}
!203 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !187, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!204 = !{!205, !206, !207, !208}
!205 = !DILocalVariable(name: "s", arg: 1, scope: !182, file: !1, line: 81, type: !186)
!206 = !DILocalVariable(name: "n", arg: 2, scope: !182, file: !1, line: 81, type: !27)
!207 = !DILocalVariable(name: "e", scope: !182, file: !1, line: 82, type: !4)
!208 = !DILocalVariable(name: "i", scope: !209, file: !1, line: 83, type: !27)
!209 = distinct !DILexicalBlock(scope: !182, file: !1, line: 83, column: 3)
!210 = !DILocation(line: 0, scope: !182)
!211 = !DILocation(line: 0, scope: !209)
!212 = !DILocation(line: 83, column: 21, scope: !213)
!213 = distinct !DILexicalBlock(scope: !209, file: !1, line: 83, column: 3)
!214 = !DILocation(line: 83, column: 3, scope: !209)
!215 = !DILocation(line: 86, column: 3, scope: !182)
!216 = !DILocalVariable(name: "this", arg: 1, scope: !217, type: !186, flags: DIFlagArtificial | DIFlagObjectPointer)
!217 = distinct !DISubprogram(name: "energy", linkageName: "_ZNK7springs6Spring6energyEv", scope: !188, file: !1, line: 73, type: !201, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !200, retainedNodes: !218)
!218 = !{!216, !219, !220, !221}
!219 = !DILocalVariable(name: "dx", scope: !217, file: !1, line: 74, type: !4)
!220 = !DILocalVariable(name: "dy", scope: !217, file: !1, line: 75, type: !4)
!221 = !DILocalVariable(name: "stretch", scope: !217, file: !1, line: 76, type: !4)
!222 = !DILocation(line: 0, scope: !217, inlinedAt: !223)
!223 = distinct !DILocation(line: 84, column: 15, scope: !224)
!224 = distinct !DILexicalBlock(scope: !213, file: !1, line: 83, column: 31)
!225 = !DILocation(line: 74, column: 17, scope: !217, inlinedAt: !223)
!226 = !{!227, !228, i64 8}
!227 = !{!"_ZTSN7springs6SpringE", !228, i64 0, !228, i64 8, !145, i64 16, !145, i64 24}
!228 = !{!"any pointer", !146, i64 0}
!229 = !DILocation(line: 74, column: 21, scope: !217, inlinedAt: !223)
!230 = !{!231, !145, i64 0}
!231 = !{!"_ZTSN7springs5PointE", !145, i64 0, !145, i64 8}
!232 = !DILocation(line: 74, column: 25, scope: !217, inlinedAt: !223)
!233 = !{!227, !228, i64 0}
!234 = !DILocation(line: 74, column: 31, scope: !217, inlinedAt: !223)
!235 = !DILocation(line: 74, column: 23, scope: !217, inlinedAt: !223)
!236 = !DILocation(line: 75, column: 21, scope: !217, inlinedAt: !223)
!237 = !{!231, !145, i64 8}
!238 = !DILocation(line: 75, column: 31, scope: !217, inlinedAt: !223)
!239 = !DILocation(line: 75, column: 23, scope: !217, inlinedAt: !223)
!240 = !DILocation(line: 76, column: 40, scope: !217, inlinedAt: !223)
!241 = !DILocation(line: 76, column: 35, scope: !217, inlinedAt: !223)
!242 = !DILocation(line: 76, column: 22, scope: !217, inlinedAt: !223)
!243 = !DILocation(line: 76, column: 48, scope: !217, inlinedAt: !223)
!244 = !{!227, !145, i64 24}
!245 = !DILocation(line: 76, column: 46, scope: !217, inlinedAt: !223)
!246 = !DILocation(line: 77, column: 18, scope: !217, inlinedAt: !223)
!247 = !{!227, !145, i64 16}
!248 = !DILocation(line: 77, column: 16, scope: !217, inlinedAt: !223)
!249 = !DILocation(line: 77, column: 28, scope: !217, inlinedAt: !223)
!250 = !DILocation(line: 77, column: 38, scope: !217, inlinedAt: !223)
!251 = !DILocation(line: 84, column: 7, scope: !224)
!252 = !DILocation(line: 83, column: 27, scope: !213)
!253 = distinct !{!253, !214, !254, !105, !106}
!254 = !DILocation(line: 85, column: 3, scope: !209)
