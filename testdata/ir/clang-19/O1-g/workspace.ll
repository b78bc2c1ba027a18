; clang-19 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/workspace.c -o ir/clang-19/O1-g/workspace.ll
; ModuleID = 'c/workspace.c'
source_filename = "c/workspace.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind memory(readwrite, argmem: none) uwtable
define dso_local double @workspace_powers(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !14 {
    #dbg_value(double %0, !20, !DIExpression(), !29)
    #dbg_value(i32 %1, !21, !DIExpression(), !29)
  %3 = sext i32 %1 to i64, !dbg !30
  %4 = shl nsw i64 %3, 3, !dbg !31
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #8, !dbg !32
    #dbg_value(ptr %5, !22, !DIExpression(), !29)
  store double 1.000000e+00, ptr %5, align 8, !dbg !33, !tbaa !34
    #dbg_value(i32 1, !24, !DIExpression(), !38)
  %6 = icmp sgt i32 %1, 1, !dbg !39
  br i1 %6, label %7, label %10, !dbg !41

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64, !dbg !39
  %9 = load double, ptr %5, align 8
  br label %14, !dbg !41

10:                                               ; preds = %14, %2
    #dbg_value(i32 0, !27, !DIExpression(), !42)
    #dbg_value(double 0.000000e+00, !26, !DIExpression(), !29)
  %11 = icmp sgt i32 %1, 0, !dbg !43
  br i1 %11, label %12, label %21, !dbg !45

12:                                               ; preds = %10
  %13 = zext nneg i32 %1 to i64, !dbg !43
  br label %23, !dbg !45

14:                                               ; preds = %7, %14
  %15 = phi double [ %9, %7 ], [ %18, %14 ], !dbg !46
  %16 = phi i64 [ 1, %7 ], [ %19, %14 ]
    #dbg_value(i64 %16, !24, !DIExpression(), !38)
  %17 = getelementptr double, ptr %5, i64 %16, !dbg !46
  %18 = fmul double %15, %0, !dbg !48
  store double %18, ptr %17, align 8, !dbg !49, !tbaa !34
  %19 = add nuw nsw i64 %16, 1, !dbg !50
    #dbg_value(i64 %19, !24, !DIExpression(), !38)
  %20 = icmp eq i64 %19, %8, !dbg !39
  br i1 %20, label %10, label %14, !dbg !41, !llvm.loop !51

21:                                               ; preds = %23, %10
  %22 = phi double [ 0.000000e+00, %10 ], [ %32, %23 ], !dbg !29
  tail call void @free(ptr noundef %5) #9, !dbg !55
  ret double %22, !dbg !56

23:                                               ; preds = %12, %23
  %24 = phi i64 [ 0, %12 ], [ %28, %23 ]
  %25 = phi double [ 0.000000e+00, %12 ], [ %32, %23 ]
    #dbg_value(i64 %24, !27, !DIExpression(), !42)
    #dbg_value(double %25, !26, !DIExpression(), !29)
  %26 = getelementptr inbounds double, ptr %5, i64 %24, !dbg !57
  %27 = load double, ptr %26, align 8, !dbg !57, !tbaa !34
  %28 = add nuw nsw i64 %24, 1, !dbg !59
  %29 = trunc nuw nsw i64 %28 to i32, !dbg !60
  %30 = uitofp nneg i32 %29 to double, !dbg !60
  %31 = fdiv double %27, %30, !dbg !61
  %32 = fadd double %25, %31, !dbg !62
    #dbg_value(i64 %28, !27, !DIExpression(), !42)
    #dbg_value(double %32, !26, !DIExpression(), !29)
  %33 = icmp eq i64 %28, %13, !dbg !43
  br i1 %33, label %21, label %23, !dbg !45, !llvm.loop !63
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !65 noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !70 void @free(ptr allocptr nocapture noundef) local_unnamed_addr #2

; Function Attrs: nounwind memory(readwrite, argmem: read) uwtable
define dso_local double @zeroed_histogram(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #3 !dbg !73 {
    #dbg_value(ptr %0, !81, !DIExpression(), !91)
    #dbg_value(ptr %1, !82, !DIExpression(), !91)
    #dbg_value(i32 %2, !83, !DIExpression(), !91)
    #dbg_value(i32 %3, !84, !DIExpression(), !91)
  %5 = sext i32 %3 to i64, !dbg !92
  %6 = tail call noalias ptr @calloc(i64 noundef %5, i64 noundef 8) #10, !dbg !93
    #dbg_value(ptr %6, !85, !DIExpression(), !91)
    #dbg_value(i32 0, !86, !DIExpression(), !94)
  %7 = icmp sgt i32 %2, 0, !dbg !95
  br i1 %7, label %8, label %10, !dbg !97

8:                                                ; preds = %4
  %9 = zext nneg i32 %2 to i64, !dbg !95
  br label %14, !dbg !97

10:                                               ; preds = %14, %4
    #dbg_value(i32 0, !89, !DIExpression(), !98)
    #dbg_value(double 0.000000e+00, !88, !DIExpression(), !91)
  %11 = icmp sgt i32 %3, 0, !dbg !99
  br i1 %11, label %12, label %26, !dbg !101

12:                                               ; preds = %10
  %13 = zext nneg i32 %3 to i64, !dbg !99
  br label %28, !dbg !101

14:                                               ; preds = %8, %14
  %15 = phi i64 [ 0, %8 ], [ %24, %14 ]
    #dbg_value(i64 %15, !86, !DIExpression(), !94)
  %16 = getelementptr inbounds double, ptr %0, i64 %15, !dbg !102
  %17 = load double, ptr %16, align 8, !dbg !102, !tbaa !34
  %18 = getelementptr inbounds i32, ptr %1, i64 %15, !dbg !104
  %19 = load i32, ptr %18, align 4, !dbg !104, !tbaa !105
  %20 = sext i32 %19 to i64, !dbg !107
  %21 = getelementptr inbounds double, ptr %6, i64 %20, !dbg !107
  %22 = load double, ptr %21, align 8, !dbg !108, !tbaa !34
  %23 = tail call double @llvm.fmuladd.f64(double %17, double %17, double %22), !dbg !108
  store double %23, ptr %21, align 8, !dbg !108, !tbaa !34
  %24 = add nuw nsw i64 %15, 1, !dbg !109
    #dbg_value(i64 %24, !86, !DIExpression(), !94)
  %25 = icmp eq i64 %24, %9, !dbg !95
  br i1 %25, label %10, label %14, !dbg !97, !llvm.loop !110

26:                                               ; preds = %28, %10
  %27 = phi double [ 0.000000e+00, %10 ], [ %33, %28 ], !dbg !91
  tail call void @free(ptr noundef %6) #9, !dbg !112
  ret double %27, !dbg !113

28:                                               ; preds = %12, %28
  %29 = phi i64 [ 0, %12 ], [ %34, %28 ]
  %30 = phi double [ 0.000000e+00, %12 ], [ %33, %28 ]
    #dbg_value(i64 %29, !89, !DIExpression(), !98)
    #dbg_value(double %30, !88, !DIExpression(), !91)
  %31 = getelementptr inbounds double, ptr %6, i64 %29, !dbg !114
  %32 = load double, ptr %31, align 8, !dbg !114, !tbaa !34
  %33 = tail call double @llvm.fmuladd.f64(double %32, double %32, double %30), !dbg !116
    #dbg_value(double %33, !88, !DIExpression(), !91)
  %34 = add nuw nsw i64 %29, 1, !dbg !117
    #dbg_value(i64 %34, !89, !DIExpression(), !98)
  %35 = icmp eq i64 %34, %13, !dbg !99
  br i1 %35, label %26, label %28, !dbg !101, !llvm.loop !118
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare !dbg !120 noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #5

; Function Attrs: nounwind memory(readwrite, argmem: read) uwtable
define dso_local double @buffer_per_iteration(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 !dbg !123 {
    #dbg_value(ptr %0, !127, !DIExpression(), !139)
    #dbg_value(i32 %1, !128, !DIExpression(), !139)
    #dbg_value(double 0.000000e+00, !129, !DIExpression(), !139)
    #dbg_value(i32 0, !130, !DIExpression(), !140)
  %3 = icmp sgt i32 %1, 0, !dbg !141
  br i1 %3, label %4, label %6, !dbg !142

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !141
  br label %8, !dbg !142

6:                                                ; preds = %29, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %32, %29 ], !dbg !139
  ret double %7, !dbg !143

8:                                                ; preds = %4, %29
  %9 = phi i64 [ 0, %4 ], [ %12, %29 ]
  %10 = phi i64 [ 1, %4 ], [ %33, %29 ]
  %11 = phi double [ 0.000000e+00, %4 ], [ %32, %29 ]
    #dbg_value(double %11, !129, !DIExpression(), !139)
    #dbg_value(i64 %9, !130, !DIExpression(), !140)
  %12 = add nuw nsw i64 %9, 1, !dbg !144
  %13 = shl nuw nsw i64 %12, 3, !dbg !145
  %14 = tail call noalias ptr @malloc(i64 noundef %13) #8, !dbg !146
    #dbg_value(ptr %14, !132, !DIExpression(), !147)
    #dbg_value(i32 0, !135, !DIExpression(), !148)
  %15 = getelementptr inbounds double, ptr %0, i64 %9
  %16 = load double, ptr %15, align 8, !tbaa !34
    #dbg_value(i32 0, !135, !DIExpression(), !148)
  br label %21, !dbg !149

17:                                               ; preds = %21
    #dbg_value(i32 1, !137, !DIExpression(), !150)
  %18 = icmp eq i64 %9, 0, !dbg !151
  br i1 %18, label %29, label %19, !dbg !153

19:                                               ; preds = %17
  %20 = load double, ptr %14, align 8
  br label %35, !dbg !153

21:                                               ; preds = %8, %21
  %22 = phi i64 [ 0, %8 ], [ %27, %21 ]
    #dbg_value(i64 %22, !135, !DIExpression(), !148)
  %23 = getelementptr inbounds double, ptr %0, i64 %22, !dbg !154
  %24 = load double, ptr %23, align 8, !dbg !154, !tbaa !34
  %25 = fmul double %24, %16, !dbg !157
  %26 = getelementptr inbounds double, ptr %14, i64 %22, !dbg !158
  store double %25, ptr %26, align 8, !dbg !159, !tbaa !34
  %27 = add nuw nsw i64 %22, 1, !dbg !160
    #dbg_value(i64 %27, !135, !DIExpression(), !148)
  %28 = icmp eq i64 %27, %10, !dbg !161
  br i1 %28, label %17, label %21, !dbg !149, !llvm.loop !162

29:                                               ; preds = %35, %17
  %30 = getelementptr inbounds double, ptr %14, i64 %9, !dbg !164
  %31 = load double, ptr %30, align 8, !dbg !164, !tbaa !34
  %32 = fadd double %11, %31, !dbg !165
    #dbg_value(double %32, !129, !DIExpression(), !139)
  tail call void @free(ptr noundef %14) #9, !dbg !166
    #dbg_value(i64 %12, !130, !DIExpression(), !140)
  %33 = add nuw nsw i64 %10, 1, !dbg !142
  %34 = icmp eq i64 %12, %5, !dbg !141
  br i1 %34, label %6, label %8, !dbg !142, !llvm.loop !167

35:                                               ; preds = %19, %35
  %36 = phi double [ %20, %19 ], [ %40, %35 ], !dbg !169
  %37 = phi i64 [ 1, %19 ], [ %41, %35 ]
    #dbg_value(i64 %37, !137, !DIExpression(), !150)
  %38 = getelementptr double, ptr %14, i64 %37, !dbg !169
  %39 = load double, ptr %38, align 8, !dbg !171, !tbaa !34
  %40 = fmul double %36, %39, !dbg !171
  store double %40, ptr %38, align 8, !dbg !171, !tbaa !34
  %41 = add nuw nsw i64 %37, 1, !dbg !172
    #dbg_value(i64 %41, !137, !DIExpression(), !150)
  %42 = icmp eq i64 %41, %10, !dbg !151
  br i1 %42, label %29, label %35, !dbg !153, !llvm.loop !173
}

; Function Attrs: nounwind uwtable
define dso_local double @callee_allocates_caller_frees(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !175 {
    #dbg_value(ptr %0, !177, !DIExpression(), !183)
    #dbg_value(i32 %1, !178, !DIExpression(), !183)
  %3 = tail call fastcc ptr @make_squares(ptr noundef %0, i32 noundef %1), !dbg !184
    #dbg_value(ptr %3, !179, !DIExpression(), !183)
    #dbg_value(double 1.000000e+00, !180, !DIExpression(), !183)
    #dbg_value(i32 0, !181, !DIExpression(), !185)
  %4 = icmp sgt i32 %1, 0, !dbg !186
  br i1 %4, label %5, label %7, !dbg !188

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64, !dbg !186
  br label %9, !dbg !188

7:                                                ; preds = %9, %2
  %8 = phi double [ 1.000000e+00, %2 ], [ %15, %9 ], !dbg !183
  tail call void @free(ptr noundef %3) #9, !dbg !189
  ret double %8, !dbg !190

9:                                                ; preds = %5, %9
  %10 = phi i64 [ 0, %5 ], [ %16, %9 ]
  %11 = phi double [ 1.000000e+00, %5 ], [ %15, %9 ]
    #dbg_value(i64 %10, !181, !DIExpression(), !185)
    #dbg_value(double %11, !180, !DIExpression(), !183)
  %12 = getelementptr inbounds double, ptr %3, i64 %10, !dbg !191
  %13 = load double, ptr %12, align 8, !dbg !191, !tbaa !34
  %14 = fadd double %13, 1.000000e+00, !dbg !193
  %15 = fmul double %11, %14, !dbg !194
    #dbg_value(double %15, !180, !DIExpression(), !183)
  %16 = add nuw nsw i64 %10, 1, !dbg !195
    #dbg_value(i64 %16, !181, !DIExpression(), !185)
  %17 = icmp eq i64 %16, %6, !dbg !186
  br i1 %17, label %7, label %9, !dbg !188, !llvm.loop !196
}

; Function Attrs: nofree noinline nounwind memory(write, argmem: read, inaccessiblemem: readwrite) uwtable
define internal fastcc noalias noundef ptr @make_squares(ptr nocapture noundef readonly %0, i32 noundef %1) unnamed_addr #7 !dbg !198 {
    #dbg_value(ptr %0, !202, !DIExpression(), !207)
    #dbg_value(i32 %1, !203, !DIExpression(), !207)
  %3 = sext i32 %1 to i64, !dbg !208
  %4 = shl nsw i64 %3, 3, !dbg !209
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #8, !dbg !210
    #dbg_value(ptr %5, !204, !DIExpression(), !207)
    #dbg_value(i32 0, !205, !DIExpression(), !211)
  %6 = icmp sgt i32 %1, 0, !dbg !212
  br i1 %6, label %7, label %9, !dbg !214

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64, !dbg !212
  br label %10, !dbg !214

9:                                                ; preds = %10, %2
  ret ptr %5, !dbg !215

10:                                               ; preds = %7, %10
  %11 = phi i64 [ 0, %7 ], [ %16, %10 ]
    #dbg_value(i64 %11, !205, !DIExpression(), !211)
  %12 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !216
  %13 = load double, ptr %12, align 8, !dbg !216, !tbaa !34
  %14 = fmul double %13, %13, !dbg !218
  %15 = getelementptr inbounds double, ptr %5, i64 %11, !dbg !219
  store double %14, ptr %15, align 8, !dbg !220, !tbaa !34
  %16 = add nuw nsw i64 %11, 1, !dbg !221
    #dbg_value(i64 %16, !205, !DIExpression(), !211)
  %17 = icmp eq i64 %16, %8, !dbg !212
  br i1 %17, label %9, label %10, !dbg !214, !llvm.loop !222
}

attributes #0 = { nounwind memory(readwrite, argmem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind memory(readwrite, argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree noinline nounwind memory(write, argmem: read, inaccessiblemem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nounwind allocsize(0) }
attributes #9 = { nounwind }
attributes #10 = { nounwind allocsize(0,1) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!6, !7, !8, !9, !10, !11, !12}
!llvm.ident = !{!13}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/workspace.c", directory: ".", checksumkind: CSK_MD5, checksum: "d563dd51ddc2a272ea2f7c526b8e620e")
!2 = !{!3}
!3 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !4, line: 18, baseType: !5)
!4 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!5 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!6 = !{i32 7, !"Dwarf Version", i32 5}
!7 = !{i32 2, !"Debug Info Version", i32 3}
!8 = !{i32 1, !"wchar_size", i32 4}
!9 = !{i32 8, !"PIC Level", i32 2}
!10 = !{i32 7, !"PIE Level", i32 2}
!11 = !{i32 7, !"uwtable", i32 2}
!12 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!13 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!14 = distinct !DISubprogram(name: "workspace_powers", scope: !1, file: !1, line: 4, type: !15, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !19)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !17, !18}
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!19 = !{!20, !21, !22, !24, !26, !27}
!20 = !DILocalVariable(name: "x", arg: 1, scope: !14, file: !1, line: 4, type: !17)
!21 = !DILocalVariable(name: "n", arg: 2, scope: !14, file: !1, line: 4, type: !18)
!22 = !DILocalVariable(name: "w", scope: !14, file: !1, line: 5, type: !23)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!24 = !DILocalVariable(name: "i", scope: !25, file: !1, line: 7, type: !18)
!25 = distinct !DILexicalBlock(scope: !14, file: !1, line: 7, column: 3)
!26 = !DILocalVariable(name: "s", scope: !14, file: !1, line: 10, type: !17)
!27 = !DILocalVariable(name: "i", scope: !28, file: !1, line: 11, type: !18)
!28 = distinct !DILexicalBlock(scope: !14, file: !1, line: 11, column: 3)
!29 = !DILocation(line: 0, scope: !14)
!30 = !DILocation(line: 5, column: 22, scope: !14)
!31 = !DILocation(line: 5, column: 32, scope: !14)
!32 = !DILocation(line: 5, column: 15, scope: !14)
!33 = !DILocation(line: 6, column: 8, scope: !14)
!34 = !{!35, !35, i64 0}
!35 = !{!"double", !36, i64 0}
!36 = !{!"omnipotent char", !37, i64 0}
!37 = !{!"Simple C/C++ TBAA"}
!38 = !DILocation(line: 0, scope: !25)
!39 = !DILocation(line: 7, column: 21, scope: !40)
!40 = distinct !DILexicalBlock(scope: !25, file: !1, line: 7, column: 3)
!41 = !DILocation(line: 7, column: 3, scope: !25)
!42 = !DILocation(line: 0, scope: !28)
!43 = !DILocation(line: 11, column: 21, scope: !44)
!44 = distinct !DILexicalBlock(scope: !28, file: !1, line: 11, column: 3)
!45 = !DILocation(line: 11, column: 3, scope: !28)
!46 = !DILocation(line: 8, column: 12, scope: !47)
!47 = distinct !DILexicalBlock(scope: !40, file: !1, line: 7, column: 31)
!48 = !DILocation(line: 8, column: 21, scope: !47)
!49 = !DILocation(line: 8, column: 10, scope: !47)
!50 = !DILocation(line: 7, column: 27, scope: !40)
!51 = distinct !{!51, !41, !52, !53, !54}
!52 = !DILocation(line: 9, column: 3, scope: !25)
!53 = !{!"llvm.loop.mustprogress"}
!54 = !{!"llvm.loop.unroll.disable"}
!55 = !DILocation(line: 14, column: 3, scope: !14)
!56 = !DILocation(line: 15, column: 3, scope: !14)
!57 = !DILocation(line: 12, column: 10, scope: !58)
!58 = distinct !DILexicalBlock(scope: !44, file: !1, line: 11, column: 31)
!59 = !DILocation(line: 12, column: 20, scope: !58)
!60 = !DILocation(line: 12, column: 17, scope: !58)
!61 = !DILocation(line: 12, column: 15, scope: !58)
!62 = !DILocation(line: 12, column: 7, scope: !58)
!63 = distinct !{!63, !45, !64, !53, !54}
!64 = !DILocation(line: 13, column: 3, scope: !28)
!65 = !DISubprogram(name: "malloc", scope: !66, file: !66, line: 553, type: !67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!66 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!67 = !DISubroutineType(types: !68)
!68 = !{!69, !3}
!69 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!70 = !DISubprogram(name: "free", scope: !66, file: !66, line: 568, type: !71, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!71 = !DISubroutineType(types: !72)
!72 = !{null, !69}
!73 = distinct !DISubprogram(name: "zeroed_histogram", scope: !1, file: !1, line: 18, type: !74, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !80)
!74 = !DISubroutineType(types: !75)
!75 = !{!17, !76, !78, !18, !18}
!76 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !77, size: 64)
!77 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!78 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !79, size: 64)
!79 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !18)
!80 = !{!81, !82, !83, !84, !85, !86, !88, !89}
!81 = !DILocalVariable(name: "x", arg: 1, scope: !73, file: !1, line: 18, type: !76)
!82 = !DILocalVariable(name: "bin", arg: 2, scope: !73, file: !1, line: 18, type: !78)
!83 = !DILocalVariable(name: "n", arg: 3, scope: !73, file: !1, line: 18, type: !18)
!84 = !DILocalVariable(name: "bins", arg: 4, scope: !73, file: !1, line: 18, type: !18)
!85 = !DILocalVariable(name: "h", scope: !73, file: !1, line: 19, type: !23)
!86 = !DILocalVariable(name: "i", scope: !87, file: !1, line: 20, type: !18)
!87 = distinct !DILexicalBlock(scope: !73, file: !1, line: 20, column: 3)
!88 = !DILocalVariable(name: "s", scope: !73, file: !1, line: 23, type: !17)
!89 = !DILocalVariable(name: "i", scope: !90, file: !1, line: 24, type: !18)
!90 = distinct !DILexicalBlock(scope: !73, file: !1, line: 24, column: 3)
!91 = !DILocation(line: 0, scope: !73)
!92 = !DILocation(line: 19, column: 22, scope: !73)
!93 = !DILocation(line: 19, column: 15, scope: !73)
!94 = !DILocation(line: 0, scope: !87)
!95 = !DILocation(line: 20, column: 21, scope: !96)
!96 = distinct !DILexicalBlock(scope: !87, file: !1, line: 20, column: 3)
!97 = !DILocation(line: 20, column: 3, scope: !87)
!98 = !DILocation(line: 0, scope: !90)
!99 = !DILocation(line: 24, column: 21, scope: !100)
!100 = distinct !DILexicalBlock(scope: !90, file: !1, line: 24, column: 3)
!101 = !DILocation(line: 24, column: 3, scope: !90)
!102 = !DILocation(line: 21, column: 18, scope: !103)
!103 = distinct !DILexicalBlock(scope: !96, file: !1, line: 20, column: 31)
!104 = !DILocation(line: 21, column: 7, scope: !103)
!105 = !{!106, !106, i64 0}
!106 = !{!"int", !36, i64 0}
!107 = !DILocation(line: 21, column: 5, scope: !103)
!108 = !DILocation(line: 21, column: 15, scope: !103)
!109 = !DILocation(line: 20, column: 27, scope: !96)
!110 = distinct !{!110, !97, !111, !53, !54}
!111 = !DILocation(line: 22, column: 3, scope: !87)
!112 = !DILocation(line: 27, column: 3, scope: !73)
!113 = !DILocation(line: 28, column: 3, scope: !73)
!114 = !DILocation(line: 25, column: 10, scope: !115)
!115 = distinct !DILexicalBlock(scope: !100, file: !1, line: 24, column: 34)
!116 = !DILocation(line: 25, column: 7, scope: !115)
!117 = !DILocation(line: 24, column: 30, scope: !100)
!118 = distinct !{!118, !101, !119, !53, !54}
!119 = !DILocation(line: 26, column: 3, scope: !90)
!120 = !DISubprogram(name: "calloc", scope: !66, file: !66, line: 556, type: !121, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!121 = !DISubroutineType(types: !122)
!122 = !{!69, !3, !3}
!123 = distinct !DISubprogram(name: "buffer_per_iteration", scope: !1, file: !1, line: 31, type: !124, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !126)
!124 = !DISubroutineType(types: !125)
!125 = !{!17, !76, !18}
!126 = !{!127, !128, !129, !130, !132, !135, !137}
!127 = !DILocalVariable(name: "x", arg: 1, scope: !123, file: !1, line: 31, type: !76)
!128 = !DILocalVariable(name: "n", arg: 2, scope: !123, file: !1, line: 31, type: !18)
!129 = !DILocalVariable(name: "s", scope: !123, file: !1, line: 32, type: !17)
!130 = !DILocalVariable(name: "i", scope: !131, file: !1, line: 33, type: !18)
!131 = distinct !DILexicalBlock(scope: !123, file: !1, line: 33, column: 3)
!132 = !DILocalVariable(name: "t", scope: !133, file: !1, line: 34, type: !23)
!133 = distinct !DILexicalBlock(scope: !134, file: !1, line: 33, column: 31)
!134 = distinct !DILexicalBlock(scope: !131, file: !1, line: 33, column: 3)
!135 = !DILocalVariable(name: "j", scope: !136, file: !1, line: 35, type: !18)
!136 = distinct !DILexicalBlock(scope: !133, file: !1, line: 35, column: 5)
!137 = !DILocalVariable(name: "j", scope: !138, file: !1, line: 38, type: !18)
!138 = distinct !DILexicalBlock(scope: !133, file: !1, line: 38, column: 5)
!139 = !DILocation(line: 0, scope: !123)
!140 = !DILocation(line: 0, scope: !131)
!141 = !DILocation(line: 33, column: 21, scope: !134)
!142 = !DILocation(line: 33, column: 3, scope: !131)
!143 = !DILocation(line: 44, column: 3, scope: !123)
!144 = !DILocation(line: 34, column: 35, scope: !133)
!145 = !DILocation(line: 34, column: 40, scope: !133)
!146 = !DILocation(line: 34, column: 17, scope: !133)
!147 = !DILocation(line: 0, scope: !133)
!148 = !DILocation(line: 0, scope: !136)
!149 = !DILocation(line: 35, column: 5, scope: !136)
!150 = !DILocation(line: 0, scope: !138)
!151 = !DILocation(line: 38, column: 23, scope: !152)
!152 = distinct !DILexicalBlock(scope: !138, file: !1, line: 38, column: 5)
!153 = !DILocation(line: 38, column: 5, scope: !138)
!154 = !DILocation(line: 36, column: 14, scope: !155)
!155 = distinct !DILexicalBlock(scope: !156, file: !1, line: 35, column: 34)
!156 = distinct !DILexicalBlock(scope: !136, file: !1, line: 35, column: 5)
!157 = !DILocation(line: 36, column: 19, scope: !155)
!158 = !DILocation(line: 36, column: 7, scope: !155)
!159 = !DILocation(line: 36, column: 12, scope: !155)
!160 = !DILocation(line: 35, column: 30, scope: !156)
!161 = !DILocation(line: 35, column: 23, scope: !156)
!162 = distinct !{!162, !149, !163, !53, !54}
!163 = !DILocation(line: 37, column: 5, scope: !136)
!164 = !DILocation(line: 41, column: 10, scope: !133)
!165 = !DILocation(line: 41, column: 7, scope: !133)
!166 = !DILocation(line: 42, column: 5, scope: !133)
!167 = distinct !{!167, !142, !168, !53, !54}
!168 = !DILocation(line: 43, column: 3, scope: !131)
!169 = !DILocation(line: 39, column: 15, scope: !170)
!170 = distinct !DILexicalBlock(scope: !152, file: !1, line: 38, column: 34)
!171 = !DILocation(line: 39, column: 12, scope: !170)
!172 = !DILocation(line: 38, column: 30, scope: !152)
!173 = distinct !{!173, !153, !174, !53, !54}
!174 = !DILocation(line: 40, column: 5, scope: !138)
!175 = distinct !DISubprogram(name: "callee_allocates_caller_frees", scope: !1, file: !1, line: 55, type: !124, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !176)
!176 = !{!177, !178, !179, !180, !181}
!177 = !DILocalVariable(name: "x", arg: 1, scope: !175, file: !1, line: 55, type: !76)
!178 = !DILocalVariable(name: "n", arg: 2, scope: !175, file: !1, line: 55, type: !18)
!179 = !DILocalVariable(name: "r", scope: !175, file: !1, line: 56, type: !23)
!180 = !DILocalVariable(name: "s", scope: !175, file: !1, line: 57, type: !17)
!181 = !DILocalVariable(name: "i", scope: !182, file: !1, line: 58, type: !18)
!182 = distinct !DILexicalBlock(scope: !175, file: !1, line: 58, column: 3)
!183 = !DILocation(line: 0, scope: !175)
!184 = !DILocation(line: 56, column: 15, scope: !175)
!185 = !DILocation(line: 0, scope: !182)
!186 = !DILocation(line: 58, column: 21, scope: !187)
!187 = distinct !DILexicalBlock(scope: !182, file: !1, line: 58, column: 3)
!188 = !DILocation(line: 58, column: 3, scope: !182)
!189 = !DILocation(line: 61, column: 3, scope: !175)
!190 = !DILocation(line: 62, column: 3, scope: !175)
!191 = !DILocation(line: 59, column: 10, scope: !192)
!192 = distinct !DILexicalBlock(scope: !187, file: !1, line: 58, column: 31)
!193 = !DILocation(line: 59, column: 15, scope: !192)
!194 = !DILocation(line: 59, column: 7, scope: !192)
!195 = !DILocation(line: 58, column: 27, scope: !187)
!196 = distinct !{!196, !188, !197, !53, !54}
!197 = !DILocation(line: 60, column: 3, scope: !182)
!198 = distinct !DISubprogram(name: "make_squares", scope: !1, file: !1, line: 47, type: !199, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !201)
!199 = !DISubroutineType(types: !200)
!200 = !{!23, !76, !18}
!201 = !{!202, !203, !204, !205}
!202 = !DILocalVariable(name: "x", arg: 1, scope: !198, file: !1, line: 47, type: !76)
!203 = !DILocalVariable(name: "n", arg: 2, scope: !198, file: !1, line: 47, type: !18)
!204 = !DILocalVariable(name: "r", scope: !198, file: !1, line: 48, type: !23)
!205 = !DILocalVariable(name: "i", scope: !206, file: !1, line: 49, type: !18)
!206 = distinct !DILexicalBlock(scope: !198, file: !1, line: 49, column: 3)
!207 = !DILocation(line: 0, scope: !198)
!208 = !DILocation(line: 48, column: 22, scope: !198)
!209 = !DILocation(line: 48, column: 32, scope: !198)
!210 = !DILocation(line: 48, column: 15, scope: !198)
!211 = !DILocation(line: 0, scope: !206)
!212 = !DILocation(line: 49, column: 21, scope: !213)
!213 = distinct !DILexicalBlock(scope: !206, file: !1, line: 49, column: 3)
!214 = !DILocation(line: 49, column: 3, scope: !206)
!215 = !DILocation(line: 52, column: 3, scope: !198)
!216 = !DILocation(line: 50, column: 12, scope: !217)
!217 = distinct !DILexicalBlock(scope: !213, file: !1, line: 49, column: 31)
!218 = !DILocation(line: 50, column: 17, scope: !217)
!219 = !DILocation(line: 50, column: 5, scope: !217)
!220 = !DILocation(line: 50, column: 10, scope: !217)
!221 = !DILocation(line: 49, column: 27, scope: !213)
!222 = distinct !{!222, !214, !223, !53, !54}
!223 = !DILocation(line: 51, column: 3, scope: !206)
