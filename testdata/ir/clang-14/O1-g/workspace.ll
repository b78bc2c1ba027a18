; clang-14 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/workspace.c -o ir/clang-14/O1-g/workspace.ll
; ModuleID = 'c/workspace.c'
source_filename = "c/workspace.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind uwtable
define dso_local double @workspace_powers(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !13 {
  call void @llvm.dbg.value(metadata double %0, metadata !19, metadata !DIExpression()), !dbg !28
  call void @llvm.dbg.value(metadata i32 %1, metadata !20, metadata !DIExpression()), !dbg !28
  %3 = sext i32 %1 to i64, !dbg !29
  %4 = shl nsw i64 %3, 3, !dbg !30
  %5 = call noalias i8* @malloc(i64 noundef %4) #6, !dbg !31
  %6 = bitcast i8* %5 to double*, !dbg !31
  call void @llvm.dbg.value(metadata double* %6, metadata !21, metadata !DIExpression()), !dbg !28
  store double 1.000000e+00, double* %6, align 8, !dbg !32, !tbaa !33
  call void @llvm.dbg.value(metadata i32 1, metadata !23, metadata !DIExpression()), !dbg !37
  %7 = icmp sgt i32 %1, 1, !dbg !38
  br i1 %7, label %8, label %11, !dbg !40

8:                                                ; preds = %2
  %9 = zext i32 %1 to i64, !dbg !38
  %10 = load double, double* %6, align 8
  br label %15, !dbg !40

11:                                               ; preds = %15, %2
  call void @llvm.dbg.value(metadata i32 0, metadata !26, metadata !DIExpression()), !dbg !41
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !25, metadata !DIExpression()), !dbg !28
  %12 = icmp sgt i32 %1, 0, !dbg !42
  br i1 %12, label %13, label %22, !dbg !44

13:                                               ; preds = %11
  %14 = zext i32 %1 to i64, !dbg !42
  br label %24, !dbg !44

15:                                               ; preds = %8, %15
  %16 = phi double [ %10, %8 ], [ %18, %15 ]
  %17 = phi i64 [ 1, %8 ], [ %20, %15 ]
  call void @llvm.dbg.value(metadata i64 %17, metadata !23, metadata !DIExpression()), !dbg !37
  %18 = fmul double %16, %0, !dbg !45
  %19 = getelementptr inbounds double, double* %6, i64 %17, !dbg !47
  store double %18, double* %19, align 8, !dbg !48, !tbaa !33
  %20 = add nuw nsw i64 %17, 1, !dbg !49
  call void @llvm.dbg.value(metadata i64 %20, metadata !23, metadata !DIExpression()), !dbg !37
  %21 = icmp eq i64 %20, %9, !dbg !38
  br i1 %21, label %11, label %15, !dbg !40, !llvm.loop !50

22:                                               ; preds = %24, %11
  %23 = phi double [ 0.000000e+00, %11 ], [ %33, %24 ], !dbg !28
  call void @free(i8* noundef %5) #6, !dbg !54
  ret double %23, !dbg !55

24:                                               ; preds = %13, %24
  %25 = phi i64 [ 0, %13 ], [ %29, %24 ]
  %26 = phi double [ 0.000000e+00, %13 ], [ %33, %24 ]
  call void @llvm.dbg.value(metadata i64 %25, metadata !26, metadata !DIExpression()), !dbg !41
  call void @llvm.dbg.value(metadata double %26, metadata !25, metadata !DIExpression()), !dbg !28
  %27 = getelementptr inbounds double, double* %6, i64 %25, !dbg !56
  %28 = load double, double* %27, align 8, !dbg !56, !tbaa !33
  %29 = add nuw nsw i64 %25, 1, !dbg !58
  %30 = trunc i64 %29 to i32, !dbg !59
  %31 = sitofp i32 %30 to double, !dbg !59
  %32 = fdiv double %28, %31, !dbg !60
  %33 = fadd double %26, %32, !dbg !61
  call void @llvm.dbg.value(metadata i64 %29, metadata !26, metadata !DIExpression()), !dbg !41
  call void @llvm.dbg.value(metadata double %33, metadata !25, metadata !DIExpression()), !dbg !28
  %34 = icmp eq i64 %29, %14, !dbg !42
  br i1 %34, label %22, label %24, !dbg !44, !llvm.loop !62
}

; Function Attrs: inaccessiblememonly mustprogress nofree nounwind willreturn
declare noalias noundef i8* @malloc(i64 noundef) local_unnamed_addr #1

; Function Attrs: inaccessiblemem_or_argmemonly mustprogress nounwind willreturn
declare void @free(i8* nocapture noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define dso_local double @zeroed_histogram(double* nocapture noundef readonly %0, i32* nocapture noundef readonly %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 !dbg !64 {
  call void @llvm.dbg.value(metadata double* %0, metadata !72, metadata !DIExpression()), !dbg !82
  call void @llvm.dbg.value(metadata i32* %1, metadata !73, metadata !DIExpression()), !dbg !82
  call void @llvm.dbg.value(metadata i32 %2, metadata !74, metadata !DIExpression()), !dbg !82
  call void @llvm.dbg.value(metadata i32 %3, metadata !75, metadata !DIExpression()), !dbg !82
  %5 = sext i32 %3 to i64, !dbg !83
  %6 = call noalias i8* @calloc(i64 noundef %5, i64 noundef 8) #6, !dbg !84
  %7 = bitcast i8* %6 to double*, !dbg !84
  call void @llvm.dbg.value(metadata double* %7, metadata !76, metadata !DIExpression()), !dbg !82
  call void @llvm.dbg.value(metadata i32 0, metadata !77, metadata !DIExpression()), !dbg !85
  %8 = icmp sgt i32 %2, 0, !dbg !86
  br i1 %8, label %9, label %11, !dbg !88

9:                                                ; preds = %4
  %10 = zext i32 %2 to i64, !dbg !86
  br label %15, !dbg !88

11:                                               ; preds = %15, %4
  call void @llvm.dbg.value(metadata i32 0, metadata !80, metadata !DIExpression()), !dbg !89
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !79, metadata !DIExpression()), !dbg !82
  %12 = icmp sgt i32 %3, 0, !dbg !90
  br i1 %12, label %13, label %27, !dbg !92

13:                                               ; preds = %11
  %14 = zext i32 %3 to i64, !dbg !90
  br label %29, !dbg !92

15:                                               ; preds = %9, %15
  %16 = phi i64 [ 0, %9 ], [ %25, %15 ]
  call void @llvm.dbg.value(metadata i64 %16, metadata !77, metadata !DIExpression()), !dbg !85
  %17 = getelementptr inbounds double, double* %0, i64 %16, !dbg !93
  %18 = load double, double* %17, align 8, !dbg !93, !tbaa !33
  %19 = getelementptr inbounds i32, i32* %1, i64 %16, !dbg !95
  %20 = load i32, i32* %19, align 4, !dbg !95, !tbaa !96
  %21 = sext i32 %20 to i64, !dbg !98
  %22 = getelementptr inbounds double, double* %7, i64 %21, !dbg !98
  %23 = load double, double* %22, align 8, !dbg !99, !tbaa !33
  %24 = call double @llvm.fmuladd.f64(double %18, double %18, double %23), !dbg !99
  store double %24, double* %22, align 8, !dbg !99, !tbaa !33
  %25 = add nuw nsw i64 %16, 1, !dbg !100
  call void @llvm.dbg.value(metadata i64 %25, metadata !77, metadata !DIExpression()), !dbg !85
  %26 = icmp eq i64 %25, %10, !dbg !86
  br i1 %26, label %11, label %15, !dbg !88, !llvm.loop !101

27:                                               ; preds = %29, %11
  %28 = phi double [ 0.000000e+00, %11 ], [ %34, %29 ], !dbg !82
  call void @free(i8* noundef %6) #6, !dbg !103
  ret double %28, !dbg !104

29:                                               ; preds = %13, %29
  %30 = phi i64 [ 0, %13 ], [ %35, %29 ]
  %31 = phi double [ 0.000000e+00, %13 ], [ %34, %29 ]
  call void @llvm.dbg.value(metadata i64 %30, metadata !80, metadata !DIExpression()), !dbg !89
  call void @llvm.dbg.value(metadata double %31, metadata !79, metadata !DIExpression()), !dbg !82
  %32 = getelementptr inbounds double, double* %7, i64 %30, !dbg !105
  %33 = load double, double* %32, align 8, !dbg !105, !tbaa !33
  %34 = call double @llvm.fmuladd.f64(double %33, double %33, double %31), !dbg !107
  call void @llvm.dbg.value(metadata double %34, metadata !79, metadata !DIExpression()), !dbg !82
  %35 = add nuw nsw i64 %30, 1, !dbg !108
  call void @llvm.dbg.value(metadata i64 %35, metadata !80, metadata !DIExpression()), !dbg !89
  %36 = icmp eq i64 %35, %14, !dbg !90
  br i1 %36, label %27, label %29, !dbg !92, !llvm.loop !109
}

; Function Attrs: inaccessiblememonly mustprogress nofree nounwind willreturn
declare noalias noundef i8* @calloc(i64 noundef, i64 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nounwind uwtable
define dso_local double @buffer_per_iteration(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !111 {
  call void @llvm.dbg.value(metadata double* %0, metadata !115, metadata !DIExpression()), !dbg !127
  call void @llvm.dbg.value(metadata i32 %1, metadata !116, metadata !DIExpression()), !dbg !127
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !117, metadata !DIExpression()), !dbg !127
  call void @llvm.dbg.value(metadata i32 0, metadata !118, metadata !DIExpression()), !dbg !128
  %3 = icmp sgt i32 %1, 0, !dbg !129
  br i1 %3, label %4, label %6, !dbg !130

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !129
  br label %8, !dbg !130

6:                                                ; preds = %30, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %33, %30 ], !dbg !127
  ret double %7, !dbg !131

8:                                                ; preds = %4, %30
  %9 = phi i64 [ 0, %4 ], [ %12, %30 ]
  %10 = phi i64 [ 1, %4 ], [ %34, %30 ]
  %11 = phi double [ 0.000000e+00, %4 ], [ %33, %30 ]
  call void @llvm.dbg.value(metadata double %11, metadata !117, metadata !DIExpression()), !dbg !127
  call void @llvm.dbg.value(metadata i64 %9, metadata !118, metadata !DIExpression()), !dbg !128
  %12 = add nuw nsw i64 %9, 1, !dbg !132
  %13 = shl nuw nsw i64 %12, 3, !dbg !133
  %14 = call noalias i8* @malloc(i64 noundef %13) #6, !dbg !134
  %15 = bitcast i8* %14 to double*, !dbg !134
  call void @llvm.dbg.value(metadata double* %15, metadata !120, metadata !DIExpression()), !dbg !135
  call void @llvm.dbg.value(metadata i32 0, metadata !123, metadata !DIExpression()), !dbg !136
  %16 = getelementptr inbounds double, double* %0, i64 %9
  %17 = load double, double* %16, align 8, !tbaa !33
  call void @llvm.dbg.value(metadata i32 0, metadata !123, metadata !DIExpression()), !dbg !136
  br label %22, !dbg !137

18:                                               ; preds = %22
  call void @llvm.dbg.value(metadata i32 1, metadata !125, metadata !DIExpression()), !dbg !138
  %19 = icmp eq i64 %9, 0, !dbg !139
  br i1 %19, label %30, label %20, !dbg !141

20:                                               ; preds = %18
  %21 = load double, double* %15, align 8
  br label %36, !dbg !141

22:                                               ; preds = %8, %22
  %23 = phi i64 [ 0, %8 ], [ %28, %22 ]
  call void @llvm.dbg.value(metadata i64 %23, metadata !123, metadata !DIExpression()), !dbg !136
  %24 = getelementptr inbounds double, double* %0, i64 %23, !dbg !142
  %25 = load double, double* %24, align 8, !dbg !142, !tbaa !33
  %26 = fmul double %25, %17, !dbg !145
  %27 = getelementptr inbounds double, double* %15, i64 %23, !dbg !146
  store double %26, double* %27, align 8, !dbg !147, !tbaa !33
  %28 = add nuw nsw i64 %23, 1, !dbg !148
  call void @llvm.dbg.value(metadata i64 %28, metadata !123, metadata !DIExpression()), !dbg !136
  %29 = icmp eq i64 %28, %10, !dbg !149
  br i1 %29, label %18, label %22, !dbg !137, !llvm.loop !150

30:                                               ; preds = %36, %18
  %31 = getelementptr inbounds double, double* %15, i64 %9, !dbg !152
  %32 = load double, double* %31, align 8, !dbg !152, !tbaa !33
  %33 = fadd double %11, %32, !dbg !153
  call void @llvm.dbg.value(metadata double %33, metadata !117, metadata !DIExpression()), !dbg !127
  call void @free(i8* noundef %14) #6, !dbg !154
  call void @llvm.dbg.value(metadata i64 %12, metadata !118, metadata !DIExpression()), !dbg !128
  %34 = add nuw nsw i64 %10, 1, !dbg !130
  %35 = icmp eq i64 %12, %5, !dbg !129
  br i1 %35, label %6, label %8, !dbg !130, !llvm.loop !155

36:                                               ; preds = %20, %36
  %37 = phi double [ %21, %20 ], [ %41, %36 ]
  %38 = phi i64 [ 1, %20 ], [ %42, %36 ]
  call void @llvm.dbg.value(metadata i64 %38, metadata !125, metadata !DIExpression()), !dbg !138
  %39 = getelementptr inbounds double, double* %15, i64 %38, !dbg !157
  %40 = load double, double* %39, align 8, !dbg !159, !tbaa !33
  %41 = fmul double %37, %40, !dbg !159
  store double %41, double* %39, align 8, !dbg !159, !tbaa !33
  %42 = add nuw nsw i64 %38, 1, !dbg !160
  call void @llvm.dbg.value(metadata i64 %42, metadata !125, metadata !DIExpression()), !dbg !138
  %43 = icmp eq i64 %42, %10, !dbg !139
  br i1 %43, label %30, label %36, !dbg !141, !llvm.loop !161
}

; Function Attrs: nounwind uwtable
define dso_local double @callee_allocates_caller_frees(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !163 {
  call void @llvm.dbg.value(metadata double* %0, metadata !165, metadata !DIExpression()), !dbg !171
  call void @llvm.dbg.value(metadata i32 %1, metadata !166, metadata !DIExpression()), !dbg !171
  %3 = call fastcc double* @make_squares(double* noundef %0, i32 noundef %1), !dbg !172
  call void @llvm.dbg.value(metadata double* %3, metadata !167, metadata !DIExpression()), !dbg !171
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !168, metadata !DIExpression()), !dbg !171
  call void @llvm.dbg.value(metadata i32 0, metadata !169, metadata !DIExpression()), !dbg !173
  %4 = icmp sgt i32 %1, 0, !dbg !174
  br i1 %4, label %5, label %7, !dbg !176

5:                                                ; preds = %2
  %6 = zext i32 %1 to i64, !dbg !174
  br label %10, !dbg !176

7:                                                ; preds = %10, %2
  %8 = phi double [ 1.000000e+00, %2 ], [ %16, %10 ], !dbg !171
  %9 = bitcast double* %3 to i8*, !dbg !177
  call void @free(i8* noundef %9) #6, !dbg !178
  ret double %8, !dbg !179

10:                                               ; preds = %5, %10
  %11 = phi i64 [ 0, %5 ], [ %17, %10 ]
  %12 = phi double [ 1.000000e+00, %5 ], [ %16, %10 ]
  call void @llvm.dbg.value(metadata i64 %11, metadata !169, metadata !DIExpression()), !dbg !173
  call void @llvm.dbg.value(metadata double %12, metadata !168, metadata !DIExpression()), !dbg !171
  %13 = getelementptr inbounds double, double* %3, i64 %11, !dbg !180
  %14 = load double, double* %13, align 8, !dbg !180, !tbaa !33
  %15 = fadd double %14, 1.000000e+00, !dbg !182
  %16 = fmul double %12, %15, !dbg !183
  call void @llvm.dbg.value(metadata double %16, metadata !168, metadata !DIExpression()), !dbg !171
  %17 = add nuw nsw i64 %11, 1, !dbg !184
  call void @llvm.dbg.value(metadata i64 %17, metadata !169, metadata !DIExpression()), !dbg !173
  %18 = icmp eq i64 %17, %6, !dbg !174
  br i1 %18, label %7, label %10, !dbg !176, !llvm.loop !185
}

; Function Attrs: nofree noinline nounwind uwtable
define internal fastcc noalias double* @make_squares(double* nocapture noundef readonly %0, i32 noundef %1) unnamed_addr #4 !dbg !187 {
  call void @llvm.dbg.value(metadata double* %0, metadata !191, metadata !DIExpression()), !dbg !196
  call void @llvm.dbg.value(metadata i32 %1, metadata !192, metadata !DIExpression()), !dbg !196
  %3 = sext i32 %1 to i64, !dbg !197
  %4 = shl nsw i64 %3, 3, !dbg !198
  %5 = call noalias i8* @malloc(i64 noundef %4) #6, !dbg !199
  %6 = bitcast i8* %5 to double*, !dbg !199
  call void @llvm.dbg.value(metadata double* %6, metadata !193, metadata !DIExpression()), !dbg !196
  call void @llvm.dbg.value(metadata i32 0, metadata !194, metadata !DIExpression()), !dbg !200
  %7 = icmp sgt i32 %1, 0, !dbg !201
  br i1 %7, label %8, label %10, !dbg !203

8:                                                ; preds = %2
  %9 = zext i32 %1 to i64, !dbg !201
  br label %11, !dbg !203

10:                                               ; preds = %11, %2
  ret double* %6, !dbg !204

11:                                               ; preds = %8, %11
  %12 = phi i64 [ 0, %8 ], [ %17, %11 ]
  call void @llvm.dbg.value(metadata i64 %12, metadata !194, metadata !DIExpression()), !dbg !200
  %13 = getelementptr inbounds double, double* %0, i64 %12, !dbg !205
  %14 = load double, double* %13, align 8, !dbg !205, !tbaa !33
  %15 = fmul double %14, %14, !dbg !207
  %16 = getelementptr inbounds double, double* %6, i64 %12, !dbg !208
  store double %15, double* %16, align 8, !dbg !209, !tbaa !33
  %17 = add nuw nsw i64 %12, 1, !dbg !210
  call void @llvm.dbg.value(metadata i64 %17, metadata !194, metadata !DIExpression()), !dbg !200
  %18 = icmp eq i64 %17, %9, !dbg !201
  br i1 %18, label %10, label %11, !dbg !203, !llvm.loop !211
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #5

attributes #0 = { nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { inaccessiblememonly mustprogress nofree nounwind willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { inaccessiblemem_or_argmemonly mustprogress nounwind willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #4 = { nofree noinline nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/workspace.c", directory: ".", checksumkind: CSK_MD5, checksum: "d563dd51ddc2a272ea2f7c526b8e620e")
!2 = !{!3}
!3 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !4, line: 46, baseType: !5)
!4 = !DIFile(filename: "/usr/lib/llvm-14/lib/clang/14.0.6/include/stddef.h", directory: "", checksumkind: CSK_MD5, checksum: "2499dd2361b915724b073282bea3a7bc")
!5 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!6 = !{i32 7, !"Dwarf Version", i32 5}
!7 = !{i32 2, !"Debug Info Version", i32 3}
!8 = !{i32 1, !"wchar_size", i32 4}
!9 = !{i32 7, !"PIC Level", i32 2}
!10 = !{i32 7, !"PIE Level", i32 2}
!11 = !{i32 7, !"uwtable", i32 1}
!12 = !{!"Debian clang version 14.0.6"}
!13 = distinct !DISubprogram(name: "workspace_powers", scope: !1, file: !1, line: 4, type: !14, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !18)
!14 = !DISubroutineType(types: !15)
!15 = !{!16, !16, !17}
!16 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!17 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!18 = !{!19, !20, !21, !23, !25, !26}
!19 = !DILocalVariable(name: "x", arg: 1, scope: !13, file: !1, line: 4, type: !16)
!20 = !DILocalVariable(name: "n", arg: 2, scope: !13, file: !1, line: 4, type: !17)
!21 = !DILocalVariable(name: "w", scope: !13, file: !1, line: 5, type: !22)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!23 = !DILocalVariable(name: "i", scope: !24, file: !1, line: 7, type: !17)
!24 = distinct !DILexicalBlock(scope: !13, file: !1, line: 7, column: 3)
!25 = !DILocalVariable(name: "s", scope: !13, file: !1, line: 10, type: !16)
!26 = !DILocalVariable(name: "i", scope: !27, file: !1, line: 11, type: !17)
!27 = distinct !DILexicalBlock(scope: !13, file: !1, line: 11, column: 3)
!28 = !DILocation(line: 0, scope: !13)
!29 = !DILocation(line: 5, column: 22, scope: !13)
!30 = !DILocation(line: 5, column: 32, scope: !13)
!31 = !DILocation(line: 5, column: 15, scope: !13)
!32 = !DILocation(line: 6, column: 8, scope: !13)
!33 = !{!34, !34, i64 0}
!34 = !{!"double", !35, i64 0}
!35 = !{!"omnipotent char", !36, i64 0}
!36 = !{!"Simple C/C++ TBAA"}
!37 = !DILocation(line: 0, scope: !24)
!38 = !DILocation(line: 7, column: 21, scope: !39)
!39 = distinct !DILexicalBlock(scope: !24, file: !1, line: 7, column: 3)
!40 = !DILocation(line: 7, column: 3, scope: !24)
!41 = !DILocation(line: 0, scope: !27)
!42 = !DILocation(line: 11, column: 21, scope: !43)
!43 = distinct !DILexicalBlock(scope: !27, file: !1, line: 11, column: 3)
!44 = !DILocation(line: 11, column: 3, scope: !27)
!45 = !DILocation(line: 8, column: 21, scope: !46)
!46 = distinct !DILexicalBlock(scope: !39, file: !1, line: 7, column: 31)
!47 = !DILocation(line: 8, column: 5, scope: !46)
!48 = !DILocation(line: 8, column: 10, scope: !46)
!49 = !DILocation(line: 7, column: 27, scope: !39)
!50 = distinct !{!50, !40, !51, !52, !53}
!51 = !DILocation(line: 9, column: 3, scope: !24)
!52 = !{!"llvm.loop.mustprogress"}
!53 = !{!"llvm.loop.unroll.disable"}
!54 = !DILocation(line: 14, column: 3, scope: !13)
!55 = !DILocation(line: 15, column: 3, scope: !13)
!56 = !DILocation(line: 12, column: 10, scope: !57)
!57 = distinct !DILexicalBlock(scope: !43, file: !1, line: 11, column: 31)
!58 = !DILocation(line: 12, column: 20, scope: !57)
!59 = !DILocation(line: 12, column: 17, scope: !57)
!60 = !DILocation(line: 12, column: 15, scope: !57)
!61 = !DILocation(line: 12, column: 7, scope: !57)
!62 = distinct !{!62, !44, !63, !52, !53}
!63 = !DILocation(line: 13, column: 3, scope: !27)
!64 = distinct !DISubprogram(name: "zeroed_histogram", scope: !1, file: !1, line: 18, type: !65, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !71)
!65 = !DISubroutineType(types: !66)
!66 = !{!16, !67, !69, !17, !17}
!67 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !68, size: 64)
!68 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !16)
!69 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !70, size: 64)
!70 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!71 = !{!72, !73, !74, !75, !76, !77, !79, !80}
!72 = !DILocalVariable(name: "x", arg: 1, scope: !64, file: !1, line: 18, type: !67)
!73 = !DILocalVariable(name: "bin", arg: 2, scope: !64, file: !1, line: 18, type: !69)
!74 = !DILocalVariable(name: "n", arg: 3, scope: !64, file: !1, line: 18, type: !17)
!75 = !DILocalVariable(name: "bins", arg: 4, scope: !64, file: !1, line: 18, type: !17)
!76 = !DILocalVariable(name: "h", scope: !64, file: !1, line: 19, type: !22)
!77 = !DILocalVariable(name: "i", scope: !78, file: !1, line: 20, type: !17)
!78 = distinct !DILexicalBlock(scope: !64, file: !1, line: 20, column: 3)
!79 = !DILocalVariable(name: "s", scope: !64, file: !1, line: 23, type: !16)
!80 = !DILocalVariable(name: "i", scope: !81, file: !1, line: 24, type: !17)
!81 = distinct !DILexicalBlock(scope: !64, file: !1, line: 24, column: 3)
!82 = !DILocation(line: 0, scope: !64)
!83 = !DILocation(line: 19, column: 22, scope: !64)
!84 = !DILocation(line: 19, column: 15, scope: !64)
!85 = !DILocation(line: 0, scope: !78)
!86 = !DILocation(line: 20, column: 21, scope: !87)
!87 = distinct !DILexicalBlock(scope: !78, file: !1, line: 20, column: 3)
!88 = !DILocation(line: 20, column: 3, scope: !78)
!89 = !DILocation(line: 0, scope: !81)
!90 = !DILocation(line: 24, column: 21, scope: !91)
!91 = distinct !DILexicalBlock(scope: !81, file: !1, line: 24, column: 3)
!92 = !DILocation(line: 24, column: 3, scope: !81)
!93 = !DILocation(line: 21, column: 18, scope: !94)
!94 = distinct !DILexicalBlock(scope: !87, file: !1, line: 20, column: 31)
!95 = !DILocation(line: 21, column: 7, scope: !94)
!96 = !{!97, !97, i64 0}
!97 = !{!"int", !35, i64 0}
!98 = !DILocation(line: 21, column: 5, scope: !94)
!99 = !DILocation(line: 21, column: 15, scope: !94)
!100 = !DILocation(line: 20, column: 27, scope: !87)
!101 = distinct !{!101, !88, !102, !52, !53}
!102 = !DILocation(line: 22, column: 3, scope: !78)
!103 = !DILocation(line: 27, column: 3, scope: !64)
!104 = !DILocation(line: 28, column: 3, scope: !64)
!105 = !DILocation(line: 25, column: 10, scope: !106)
!106 = distinct !DILexicalBlock(scope: !91, file: !1, line: 24, column: 34)
!107 = !DILocation(line: 25, column: 7, scope: !106)
!108 = !DILocation(line: 24, column: 30, scope: !91)
!109 = distinct !{!109, !92, !110, !52, !53}
!110 = !DILocation(line: 26, column: 3, scope: !81)
!111 = distinct !DISubprogram(name: "buffer_per_iteration", scope: !1, file: !1, line: 31, type: !112, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !114)
!112 = !DISubroutineType(types: !113)
!113 = !{!16, !67, !17}
!114 = !{!115, !116, !117, !118, !120, !123, !125}
!115 = !DILocalVariable(name: "x", arg: 1, scope: !111, file: !1, line: 31, type: !67)
!116 = !DILocalVariable(name: "n", arg: 2, scope: !111, file: !1, line: 31, type: !17)
!117 = !DILocalVariable(name: "s", scope: !111, file: !1, line: 32, type: !16)
!118 = !DILocalVariable(name: "i", scope: !119, file: !1, line: 33, type: !17)
!119 = distinct !DILexicalBlock(scope: !111, file: !1, line: 33, column: 3)
!120 = !DILocalVariable(name: "t", scope: !121, file: !1, line: 34, type: !22)
!121 = distinct !DILexicalBlock(scope: !122, file: !1, line: 33, column: 31)
!122 = distinct !DILexicalBlock(scope: !119, file: !1, line: 33, column: 3)
!123 = !DILocalVariable(name: "j", scope: !124, file: !1, line: 35, type: !17)
!124 = distinct !DILexicalBlock(scope: !121, file: !1, line: 35, column: 5)
!125 = !DILocalVariable(name: "j", scope: !126, file: !1, line: 38, type: !17)
!126 = distinct !DILexicalBlock(scope: !121, file: !1, line: 38, column: 5)
!127 = !DILocation(line: 0, scope: !111)
!128 = !DILocation(line: 0, scope: !119)
!129 = !DILocation(line: 33, column: 21, scope: !122)
!130 = !DILocation(line: 33, column: 3, scope: !119)
!131 = !DILocation(line: 44, column: 3, scope: !111)
!132 = !DILocation(line: 34, column: 35, scope: !121)
!133 = !DILocation(line: 34, column: 40, scope: !121)
!134 = !DILocation(line: 34, column: 17, scope: !121)
!135 = !DILocation(line: 0, scope: !121)
!136 = !DILocation(line: 0, scope: !124)
!137 = !DILocation(line: 35, column: 5, scope: !124)
!138 = !DILocation(line: 0, scope: !126)
!139 = !DILocation(line: 38, column: 23, scope: !140)
!140 = distinct !DILexicalBlock(scope: !126, file: !1, line: 38, column: 5)
!141 = !DILocation(line: 38, column: 5, scope: !126)
!142 = !DILocation(line: 36, column: 14, scope: !143)
!143 = distinct !DILexicalBlock(scope: !144, file: !1, line: 35, column: 34)
!144 = distinct !DILexicalBlock(scope: !124, file: !1, line: 35, column: 5)
!145 = !DILocation(line: 36, column: 19, scope: !143)
!146 = !DILocation(line: 36, column: 7, scope: !143)
!147 = !DILocation(line: 36, column: 12, scope: !143)
!148 = !DILocation(line: 35, column: 30, scope: !144)
!149 = !DILocation(line: 35, column: 23, scope: !144)
!150 = distinct !{!150, !137, !151, !52, !53}
!151 = !DILocation(line: 37, column: 5, scope: !124)
!152 = !DILocation(line: 41, column: 10, scope: !121)
!153 = !DILocation(line: 41, column: 7, scope: !121)
!154 = !DILocation(line: 42, column: 5, scope: !121)
!155 = distinct !{!155, !130, !156, !52, !53}
!156 = !DILocation(line: 43, column: 3, scope: !119)
!157 = !DILocation(line: 39, column: 7, scope: !158)
!158 = distinct !DILexicalBlock(scope: !140, file: !1, line: 38, column: 34)
!159 = !DILocation(line: 39, column: 12, scope: !158)
!160 = !DILocation(line: 38, column: 30, scope: !140)
!161 = distinct !{!161, !141, !162, !52, !53}
!162 = !DILocation(line: 40, column: 5, scope: !126)
!163 = distinct !DISubprogram(name: "callee_allocates_caller_frees", scope: !1, file: !1, line: 55, type: !112, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !164)
!164 = !{!165, !166, !167, !168, !169}
!165 = !DILocalVariable(name: "x", arg: 1, scope: !163, file: !1, line: 55, type: !67)
!166 = !DILocalVariable(name: "n", arg: 2, scope: !163, file: !1, line: 55, type: !17)
!167 = !DILocalVariable(name: "r", scope: !163, file: !1, line: 56, type: !22)
!168 = !DILocalVariable(name: "s", scope: !163, file: !1, line: 57, type: !16)
!169 = !DILocalVariable(name: "i", scope: !170, file: !1, line: 58, type: !17)
!170 = distinct !DILexicalBlock(scope: !163, file: !1, line: 58, column: 3)
!171 = !DILocation(line: 0, scope: !163)
!172 = !DILocation(line: 56, column: 15, scope: !163)
!173 = !DILocation(line: 0, scope: !170)
!174 = !DILocation(line: 58, column: 21, scope: !175)
!175 = distinct !DILexicalBlock(scope: !170, file: !1, line: 58, column: 3)
!176 = !DILocation(line: 58, column: 3, scope: !170)
!177 = !DILocation(line: 61, column: 8, scope: !163)
!178 = !DILocation(line: 61, column: 3, scope: !163)
!179 = !DILocation(line: 62, column: 3, scope: !163)
!180 = !DILocation(line: 59, column: 10, scope: !181)
!181 = distinct !DILexicalBlock(scope: !175, file: !1, line: 58, column: 31)
!182 = !DILocation(line: 59, column: 15, scope: !181)
!183 = !DILocation(line: 59, column: 7, scope: !181)
!184 = !DILocation(line: 58, column: 27, scope: !175)
!185 = distinct !{!185, !176, !186, !52, !53}
!186 = !DILocation(line: 60, column: 3, scope: !170)
!187 = distinct !DISubprogram(name: "make_squares", scope: !1, file: !1, line: 47, type: !188, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !190)
!188 = !DISubroutineType(types: !189)
!189 = !{!22, !67, !17}
!190 = !{!191, !192, !193, !194}
!191 = !DILocalVariable(name: "x", arg: 1, scope: !187, file: !1, line: 47, type: !67)
!192 = !DILocalVariable(name: "n", arg: 2, scope: !187, file: !1, line: 47, type: !17)
!193 = !DILocalVariable(name: "r", scope: !187, file: !1, line: 48, type: !22)
!194 = !DILocalVariable(name: "i", scope: !195, file: !1, line: 49, type: !17)
!195 = distinct !DILexicalBlock(scope: !187, file: !1, line: 49, column: 3)
!196 = !DILocation(line: 0, scope: !187)
!197 = !DILocation(line: 48, column: 22, scope: !187)
!198 = !DILocation(line: 48, column: 32, scope: !187)
!199 = !DILocation(line: 48, column: 15, scope: !187)
!200 = !DILocation(line: 0, scope: !195)
!201 = !DILocation(line: 49, column: 21, scope: !202)
!202 = distinct !DILexicalBlock(scope: !195, file: !1, line: 49, column: 3)
!203 = !DILocation(line: 49, column: 3, scope: !195)
!204 = !DILocation(line: 52, column: 3, scope: !187)
!205 = !DILocation(line: 50, column: 12, scope: !206)
!206 = distinct !DILexicalBlock(scope: !202, file: !1, line: 49, column: 31)
!207 = !DILocation(line: 50, column: 17, scope: !206)
!208 = !DILocation(line: 50, column: 5, scope: !206)
!209 = !DILocation(line: 50, column: 10, scope: !206)
!210 = !DILocation(line: 49, column: 27, scope: !202)
!211 = distinct !{!211, !203, !212, !52, !53}
!212 = !DILocation(line: 51, column: 3, scope: !195)
