; clang-22 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/workspace.c -o ir/clang-22/O1-g/workspace.ll
; ModuleID = 'c/workspace.c'
source_filename = "c/workspace.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @workspace_powers(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !18 {
    #dbg_value(double %0, !24, !DIExpression(), !33)
    #dbg_value(i32 %1, !25, !DIExpression(), !33)
  %3 = sext i32 %1 to i64, !dbg !34
  %4 = shl nsw i64 %3, 3, !dbg !35
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #8, !dbg !36
    #dbg_value(ptr %5, !26, !DIExpression(), !33)
  store double 1.000000e+00, ptr %5, align 8, !dbg !37, !tbaa !38
    #dbg_value(i32 1, !28, !DIExpression(), !40)
  %6 = icmp sgt i32 %1, 1, !dbg !41
  br i1 %6, label %7, label %10, !dbg !43

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64, !dbg !44
  %9 = load double, ptr %5, align 8
  br label %14, !dbg !45

10:                                               ; preds = %14, %2
    #dbg_value(i32 0, !31, !DIExpression(), !46)
    #dbg_value(double 0.000000e+00, !30, !DIExpression(), !33)
  %11 = icmp sgt i32 %1, 0, !dbg !47
  br i1 %11, label %12, label %21, !dbg !49

12:                                               ; preds = %10
  %13 = zext nneg i32 %1 to i64, !dbg !50
  br label %23, !dbg !51

14:                                               ; preds = %7, %14
  %15 = phi double [ %9, %7 ], [ %18, %14 ], !dbg !52
  %16 = phi i64 [ 1, %7 ], [ %19, %14 ]
    #dbg_value(i64 %16, !28, !DIExpression(), !40)
  %17 = getelementptr double, ptr %5, i64 %16, !dbg !52
  %18 = fmul double %0, %15, !dbg !54
  store double %18, ptr %17, align 8, !dbg !55, !tbaa !38
  %19 = add nuw nsw i64 %16, 1, !dbg !56
    #dbg_value(i64 %19, !28, !DIExpression(), !40)
  %20 = icmp eq i64 %19, %8, !dbg !44
  br i1 %20, label %10, label %14, !dbg !57, !llvm.loop !58

21:                                               ; preds = %23, %10
  %22 = phi double [ 0.000000e+00, %10 ], [ %32, %23 ], !dbg !33
  tail call void @free(ptr noundef %5) #9, !dbg !62
  ret double %22, !dbg !63

23:                                               ; preds = %12, %23
  %24 = phi i64 [ 0, %12 ], [ %28, %23 ]
  %25 = phi double [ 0.000000e+00, %12 ], [ %32, %23 ]
    #dbg_value(i64 %24, !31, !DIExpression(), !46)
    #dbg_value(double %25, !30, !DIExpression(), !33)
  %26 = getelementptr inbounds nuw double, ptr %5, i64 %24, !dbg !64
  %27 = load double, ptr %26, align 8, !dbg !64, !tbaa !38
  %28 = add nuw nsw i64 %24, 1, !dbg !66
  %29 = trunc nuw nsw i64 %28 to i32, !dbg !67
  %30 = uitofp nneg i32 %29 to double, !dbg !67
  %31 = fdiv double %27, %30, !dbg !68
  %32 = fadd double %25, %31, !dbg !69
    #dbg_value(i64 %28, !31, !DIExpression(), !46)
    #dbg_value(double %32, !30, !DIExpression(), !33)
  %33 = icmp eq i64 %28, %13, !dbg !50
  br i1 %33, label %21, label %23, !dbg !70, !llvm.loop !71
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !73 noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !78 void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #2

; Function Attrs: nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable
define dso_local double @zeroed_histogram(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #3 !dbg !81 {
    #dbg_value(ptr %0, !89, !DIExpression(), !99)
    #dbg_value(ptr %1, !90, !DIExpression(), !99)
    #dbg_value(i32 %2, !91, !DIExpression(), !99)
    #dbg_value(i32 %3, !92, !DIExpression(), !99)
  %5 = sext i32 %3 to i64, !dbg !100
  %6 = tail call noalias ptr @calloc(i64 noundef %5, i64 noundef 8) #10, !dbg !101
    #dbg_value(ptr %6, !93, !DIExpression(), !99)
    #dbg_value(i32 0, !94, !DIExpression(), !102)
  %7 = icmp sgt i32 %2, 0, !dbg !103
  br i1 %7, label %8, label %10, !dbg !105

8:                                                ; preds = %4
  %9 = zext nneg i32 %2 to i64, !dbg !106
  br label %14, !dbg !107

10:                                               ; preds = %14, %4
    #dbg_value(i32 0, !97, !DIExpression(), !108)
    #dbg_value(double 0.000000e+00, !96, !DIExpression(), !99)
  %11 = icmp sgt i32 %3, 0, !dbg !109
  br i1 %11, label %12, label %26, !dbg !111

12:                                               ; preds = %10
  %13 = zext nneg i32 %3 to i64, !dbg !112
  br label %28, !dbg !113

14:                                               ; preds = %8, %14
  %15 = phi i64 [ 0, %8 ], [ %24, %14 ]
    #dbg_value(i64 %15, !94, !DIExpression(), !102)
  %16 = getelementptr inbounds nuw double, ptr %0, i64 %15, !dbg !114
  %17 = load double, ptr %16, align 8, !dbg !114, !tbaa !38
  %18 = getelementptr inbounds nuw i32, ptr %1, i64 %15, !dbg !116
  %19 = load i32, ptr %18, align 4, !dbg !116, !tbaa !14
  %20 = sext i32 %19 to i64, !dbg !117
  %21 = getelementptr inbounds double, ptr %6, i64 %20, !dbg !117
  %22 = load double, ptr %21, align 8, !dbg !118, !tbaa !38
  %23 = tail call double @llvm.fmuladd.f64(double %17, double %17, double %22), !dbg !119
  store double %23, ptr %21, align 8, !dbg !120, !tbaa !38
  %24 = add nuw nsw i64 %15, 1, !dbg !121
    #dbg_value(i64 %24, !94, !DIExpression(), !102)
  %25 = icmp eq i64 %24, %9, !dbg !106
  br i1 %25, label %10, label %14, !dbg !122, !llvm.loop !123

26:                                               ; preds = %28, %10
  %27 = phi double [ 0.000000e+00, %10 ], [ %33, %28 ], !dbg !99
  tail call void @free(ptr noundef %6) #9, !dbg !125
  ret double %27, !dbg !126

28:                                               ; preds = %12, %28
  %29 = phi i64 [ 0, %12 ], [ %34, %28 ]
  %30 = phi double [ 0.000000e+00, %12 ], [ %33, %28 ]
    #dbg_value(i64 %29, !97, !DIExpression(), !108)
    #dbg_value(double %30, !96, !DIExpression(), !99)
  %31 = getelementptr inbounds nuw double, ptr %6, i64 %29, !dbg !127
  %32 = load double, ptr %31, align 8, !dbg !127, !tbaa !38
  %33 = tail call double @llvm.fmuladd.f64(double %32, double %32, double %30), !dbg !129
    #dbg_value(double %33, !96, !DIExpression(), !99)
  %34 = add nuw nsw i64 %29, 1, !dbg !130
    #dbg_value(i64 %34, !97, !DIExpression(), !108)
  %35 = icmp eq i64 %34, %13, !dbg !112
  br i1 %35, label %26, label %28, !dbg !131, !llvm.loop !132
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare !dbg !134 noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #5

; Function Attrs: nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable
define dso_local double @buffer_per_iteration(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #3 !dbg !137 {
    #dbg_value(ptr %0, !141, !DIExpression(), !153)
    #dbg_value(i32 %1, !142, !DIExpression(), !153)
    #dbg_value(double 0.000000e+00, !143, !DIExpression(), !153)
    #dbg_value(i32 0, !144, !DIExpression(), !154)
  %3 = icmp sgt i32 %1, 0, !dbg !155
  br i1 %3, label %4, label %6, !dbg !156

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !157
  br label %8, !dbg !158

6:                                                ; preds = %29, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %32, %29 ], !dbg !153
  ret double %7, !dbg !159

8:                                                ; preds = %4, %29
  %9 = phi i64 [ 0, %4 ], [ %12, %29 ]
  %10 = phi i64 [ 1, %4 ], [ %33, %29 ]
  %11 = phi double [ 0.000000e+00, %4 ], [ %32, %29 ]
    #dbg_value(double %11, !143, !DIExpression(), !153)
    #dbg_value(i64 %9, !144, !DIExpression(), !154)
  %12 = add nuw nsw i64 %9, 1, !dbg !160
  %13 = shl nuw nsw i64 %12, 3, !dbg !161
  %14 = tail call noalias ptr @malloc(i64 noundef %13) #8, !dbg !162
    #dbg_value(ptr %14, !146, !DIExpression(), !163)
    #dbg_value(i32 0, !149, !DIExpression(), !164)
  %15 = getelementptr inbounds nuw double, ptr %0, i64 %9
  %16 = load double, ptr %15, align 8, !tbaa !38
    #dbg_value(i32 0, !149, !DIExpression(), !164)
  br label %21, !dbg !165

17:                                               ; preds = %21
    #dbg_value(i32 1, !151, !DIExpression(), !166)
  %18 = icmp eq i64 %9, 0, !dbg !167
  br i1 %18, label %29, label %19, !dbg !169

19:                                               ; preds = %17
  %20 = load double, ptr %14, align 8
  br label %35, !dbg !170

21:                                               ; preds = %8, %21
  %22 = phi i64 [ 0, %8 ], [ %27, %21 ]
    #dbg_value(i64 %22, !149, !DIExpression(), !164)
  %23 = getelementptr inbounds nuw double, ptr %0, i64 %22, !dbg !171
  %24 = load double, ptr %23, align 8, !dbg !171, !tbaa !38
  %25 = fmul double %24, %16, !dbg !174
  %26 = getelementptr inbounds nuw double, ptr %14, i64 %22, !dbg !175
  store double %25, ptr %26, align 8, !dbg !176, !tbaa !38
  %27 = add nuw nsw i64 %22, 1, !dbg !177
    #dbg_value(i64 %27, !149, !DIExpression(), !164)
  %28 = icmp eq i64 %27, %10, !dbg !178
  br i1 %28, label %17, label %21, !dbg !179, !llvm.loop !180

29:                                               ; preds = %35, %17
  %30 = getelementptr inbounds nuw double, ptr %14, i64 %9, !dbg !183
  %31 = load double, ptr %30, align 8, !dbg !183, !tbaa !38
  %32 = fadd double %11, %31, !dbg !184
    #dbg_value(double %32, !143, !DIExpression(), !153)
  tail call void @free(ptr noundef %14) #9, !dbg !185
    #dbg_value(i64 %12, !144, !DIExpression(), !154)
  %33 = add nuw nsw i64 %10, 1, !dbg !186
  %34 = icmp eq i64 %12, %5, !dbg !157
  br i1 %34, label %6, label %8, !dbg !186, !llvm.loop !187

35:                                               ; preds = %19, %35
  %36 = phi double [ %20, %19 ], [ %40, %35 ], !dbg !189
  %37 = phi i64 [ 1, %19 ], [ %41, %35 ]
    #dbg_value(i64 %37, !151, !DIExpression(), !166)
  %38 = getelementptr double, ptr %14, i64 %37, !dbg !189
  %39 = load double, ptr %38, align 8, !dbg !191, !tbaa !38
  %40 = fmul double %36, %39, !dbg !192
  store double %40, ptr %38, align 8, !dbg !193, !tbaa !38
  %41 = add nuw nsw i64 %37, 1, !dbg !194
    #dbg_value(i64 %41, !151, !DIExpression(), !166)
  %42 = icmp eq i64 %41, %10, !dbg !195
  br i1 %42, label %29, label %35, !dbg !196, !llvm.loop !197
}

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define dso_local double @callee_allocates_caller_frees(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #6 !dbg !199 {
    #dbg_value(ptr %0, !201, !DIExpression(), !207)
    #dbg_value(i32 %1, !202, !DIExpression(), !207)
  %3 = tail call fastcc ptr @make_squares(ptr noundef %0, i32 noundef %1), !dbg !208
    #dbg_value(ptr %3, !203, !DIExpression(), !207)
    #dbg_value(double 1.000000e+00, !204, !DIExpression(), !207)
    #dbg_value(i32 0, !205, !DIExpression(), !209)
  %4 = icmp sgt i32 %1, 0, !dbg !210
  br i1 %4, label %5, label %7, !dbg !212

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64, !dbg !213
  br label %9, !dbg !214

7:                                                ; preds = %9, %2
  %8 = phi double [ 1.000000e+00, %2 ], [ %15, %9 ], !dbg !207
  tail call void @free(ptr noundef %3) #9, !dbg !215
  ret double %8, !dbg !216

9:                                                ; preds = %5, %9
  %10 = phi i64 [ 0, %5 ], [ %16, %9 ]
  %11 = phi double [ 1.000000e+00, %5 ], [ %15, %9 ]
    #dbg_value(i64 %10, !205, !DIExpression(), !209)
    #dbg_value(double %11, !204, !DIExpression(), !207)
  %12 = getelementptr inbounds nuw double, ptr %3, i64 %10, !dbg !217
  %13 = load double, ptr %12, align 8, !dbg !217, !tbaa !38
  %14 = fadd double %13, 1.000000e+00, !dbg !219
  %15 = fmul double %11, %14, !dbg !220
    #dbg_value(double %15, !204, !DIExpression(), !207)
  %16 = add nuw nsw i64 %10, 1, !dbg !221
    #dbg_value(i64 %16, !205, !DIExpression(), !209)
  %17 = icmp eq i64 %16, %6, !dbg !213
  br i1 %17, label %7, label %9, !dbg !222, !llvm.loop !223
}

; Function Attrs: nofree noinline nounwind memory(write, argmem: read, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable
define internal fastcc noalias noundef ptr @make_squares(ptr noundef readonly captures(none) %0, i32 noundef %1) unnamed_addr #7 !dbg !225 {
    #dbg_value(ptr %0, !229, !DIExpression(), !234)
    #dbg_value(i32 %1, !230, !DIExpression(), !234)
  %3 = sext i32 %1 to i64, !dbg !235
  %4 = shl nsw i64 %3, 3, !dbg !236
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #8, !dbg !237
    #dbg_value(ptr %5, !231, !DIExpression(), !234)
    #dbg_value(i32 0, !232, !DIExpression(), !238)
  %6 = icmp sgt i32 %1, 0, !dbg !239
  br i1 %6, label %7, label %9, !dbg !241

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64, !dbg !242
  br label %10, !dbg !243

9:                                                ; preds = %10, %2
  ret ptr %5, !dbg !244

10:                                               ; preds = %7, %10
  %11 = phi i64 [ 0, %7 ], [ %16, %10 ]
    #dbg_value(i64 %11, !232, !DIExpression(), !238)
  %12 = getelementptr inbounds nuw double, ptr %0, i64 %11, !dbg !245
  %13 = load double, ptr %12, align 8, !dbg !245, !tbaa !38
  %14 = fmul double %13, %13, !dbg !247
  %15 = getelementptr inbounds nuw double, ptr %5, i64 %11, !dbg !248
  store double %14, ptr %15, align 8, !dbg !249, !tbaa !38
  %16 = add nuw nsw i64 %11, 1, !dbg !250
    #dbg_value(i64 %16, !232, !DIExpression(), !238)
  %17 = icmp eq i64 %16, %8, !dbg !242
  br i1 %17, label %9, label %10, !dbg !251, !llvm.loop !252
}

attributes #0 = { nounwind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree noinline nounwind memory(write, argmem: read, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nounwind allocsize(0) }
attributes #9 = { nounwind }
attributes #10 = { nounwind allocsize(0,1) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!6, !7, !8, !9, !10, !11, !12}
!llvm.ident = !{!13}
!llvm.errno.tbaa = !{!14}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/workspace.c", directory: ".", checksumkind: CSK_MD5, checksum: "d563dd51ddc2a272ea2f7c526b8e620e")
!2 = !{!3}
!3 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !4, line: 18, baseType: !5)
!4 = !DIFile(filename: "/usr/lib/llvm-22/lib/clang/22/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!5 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!6 = !{i32 7, !"Dwarf Version", i32 5}
!7 = !{i32 2, !"Debug Info Version", i32 3}
!8 = !{i32 1, !"wchar_size", i32 4}
!9 = !{i32 8, !"PIC Level", i32 2}
!10 = !{i32 7, !"PIE Level", i32 2}
!11 = !{i32 7, !"uwtable", i32 2}
!12 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!13 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!14 = !{!15, !15, i64 0}
!15 = !{!"int", !16, i64 0}
!16 = !{!"omnipotent char", !17, i64 0}
!17 = !{!"Simple C/C++ TBAA"}
!18 = distinct !DISubprogram(name: "workspace_powers", scope: !1, file: !1, line: 4, type: !19, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !23, keyInstructions: true)
!19 = !DISubroutineType(types: !20)
!20 = !{!21, !21, !22}
!21 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!22 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!23 = !{!24, !25, !26, !28, !30, !31}
!24 = !DILocalVariable(name: "x", arg: 1, scope: !18, file: !1, line: 4, type: !21)
!25 = !DILocalVariable(name: "n", arg: 2, scope: !18, file: !1, line: 4, type: !22)
!26 = !DILocalVariable(name: "w", scope: !18, file: !1, line: 5, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!28 = !DILocalVariable(name: "i", scope: !29, file: !1, line: 7, type: !22)
!29 = distinct !DILexicalBlock(scope: !18, file: !1, line: 7, column: 3)
!30 = !DILocalVariable(name: "s", scope: !18, file: !1, line: 10, type: !21)
!31 = !DILocalVariable(name: "i", scope: !32, file: !1, line: 11, type: !22)
!32 = distinct !DILexicalBlock(scope: !18, file: !1, line: 11, column: 3)
!33 = !DILocation(line: 0, scope: !18)
!34 = !DILocation(line: 5, column: 22, scope: !18)
!35 = !DILocation(line: 5, column: 32, scope: !18)
!36 = !DILocation(line: 5, column: 15, scope: !18, atomGroup: 1, atomRank: 2)
!37 = !DILocation(line: 6, column: 8, scope: !18, atomGroup: 2, atomRank: 1)
!38 = !{!39, !39, i64 0}
!39 = !{!"double", !16, i64 0}
!40 = !DILocation(line: 0, scope: !29)
!41 = !DILocation(line: 7, column: 21, scope: !42, atomGroup: 23, atomRank: 1)
!42 = distinct !DILexicalBlock(scope: !29, file: !1, line: 7, column: 3)
!43 = !DILocation(line: 7, column: 3, scope: !29, atomGroup: 24, atomRank: 1)
!44 = !DILocation(line: 7, column: 21, scope: !42, atomGroup: 4, atomRank: 1)
!45 = !DILocation(line: 7, column: 3, scope: !29)
!46 = !DILocation(line: 0, scope: !32)
!47 = !DILocation(line: 11, column: 21, scope: !48, atomGroup: 25, atomRank: 1)
!48 = distinct !DILexicalBlock(scope: !32, file: !1, line: 11, column: 3)
!49 = !DILocation(line: 11, column: 3, scope: !32, atomGroup: 26, atomRank: 1)
!50 = !DILocation(line: 11, column: 21, scope: !48, atomGroup: 11, atomRank: 1)
!51 = !DILocation(line: 11, column: 3, scope: !32)
!52 = !DILocation(line: 8, column: 12, scope: !53)
!53 = distinct !DILexicalBlock(scope: !42, file: !1, line: 7, column: 31)
!54 = !DILocation(line: 8, column: 21, scope: !53, atomGroup: 6, atomRank: 2)
!55 = !DILocation(line: 8, column: 10, scope: !53, atomGroup: 6, atomRank: 1)
!56 = !DILocation(line: 7, column: 27, scope: !42, atomGroup: 7, atomRank: 2)
!57 = !DILocation(line: 7, column: 3, scope: !29, atomGroup: 5, atomRank: 1)
!58 = distinct !{!58, !45, !59, !60, !61}
!59 = !DILocation(line: 9, column: 3, scope: !29)
!60 = !{!"llvm.loop.mustprogress"}
!61 = !{!"llvm.loop.unroll.disable"}
!62 = !DILocation(line: 14, column: 3, scope: !18)
!63 = !DILocation(line: 15, column: 3, scope: !18, atomGroup: 17, atomRank: 1)
!64 = !DILocation(line: 12, column: 10, scope: !65)
!65 = distinct !DILexicalBlock(scope: !48, file: !1, line: 11, column: 31)
!66 = !DILocation(line: 12, column: 20, scope: !65)
!67 = !DILocation(line: 12, column: 17, scope: !65)
!68 = !DILocation(line: 12, column: 15, scope: !65)
!69 = !DILocation(line: 12, column: 7, scope: !65, atomGroup: 13, atomRank: 2)
!70 = !DILocation(line: 11, column: 3, scope: !32, atomGroup: 12, atomRank: 1)
!71 = distinct !{!71, !51, !72, !60, !61}
!72 = !DILocation(line: 13, column: 3, scope: !32)
!73 = !DISubprogram(name: "malloc", scope: !74, file: !74, line: 553, type: !75, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!74 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!75 = !DISubroutineType(types: !76)
!76 = !{!77, !3}
!77 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!78 = !DISubprogram(name: "free", scope: !74, file: !74, line: 568, type: !79, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!79 = !DISubroutineType(types: !80)
!80 = !{null, !77}
!81 = distinct !DISubprogram(name: "zeroed_histogram", scope: !1, file: !1, line: 18, type: !82, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !88, keyInstructions: true)
!82 = !DISubroutineType(types: !83)
!83 = !{!21, !84, !86, !22, !22}
!84 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !85, size: 64)
!85 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !21)
!86 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !87, size: 64)
!87 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!88 = !{!89, !90, !91, !92, !93, !94, !96, !97}
!89 = !DILocalVariable(name: "x", arg: 1, scope: !81, file: !1, line: 18, type: !84)
!90 = !DILocalVariable(name: "bin", arg: 2, scope: !81, file: !1, line: 18, type: !86)
!91 = !DILocalVariable(name: "n", arg: 3, scope: !81, file: !1, line: 18, type: !22)
!92 = !DILocalVariable(name: "bins", arg: 4, scope: !81, file: !1, line: 18, type: !22)
!93 = !DILocalVariable(name: "h", scope: !81, file: !1, line: 19, type: !27)
!94 = !DILocalVariable(name: "i", scope: !95, file: !1, line: 20, type: !22)
!95 = distinct !DILexicalBlock(scope: !81, file: !1, line: 20, column: 3)
!96 = !DILocalVariable(name: "s", scope: !81, file: !1, line: 23, type: !21)
!97 = !DILocalVariable(name: "i", scope: !98, file: !1, line: 24, type: !22)
!98 = distinct !DILexicalBlock(scope: !81, file: !1, line: 24, column: 3)
!99 = !DILocation(line: 0, scope: !81)
!100 = !DILocation(line: 19, column: 22, scope: !81)
!101 = !DILocation(line: 19, column: 15, scope: !81, atomGroup: 1, atomRank: 2)
!102 = !DILocation(line: 0, scope: !95)
!103 = !DILocation(line: 20, column: 21, scope: !104, atomGroup: 27, atomRank: 1)
!104 = distinct !DILexicalBlock(scope: !95, file: !1, line: 20, column: 3)
!105 = !DILocation(line: 20, column: 3, scope: !95, atomGroup: 28, atomRank: 1)
!106 = !DILocation(line: 20, column: 21, scope: !104, atomGroup: 3, atomRank: 1)
!107 = !DILocation(line: 20, column: 3, scope: !95)
!108 = !DILocation(line: 0, scope: !98)
!109 = !DILocation(line: 24, column: 21, scope: !110, atomGroup: 29, atomRank: 1)
!110 = distinct !DILexicalBlock(scope: !98, file: !1, line: 24, column: 3)
!111 = !DILocation(line: 24, column: 3, scope: !98, atomGroup: 30, atomRank: 1)
!112 = !DILocation(line: 24, column: 21, scope: !110, atomGroup: 10, atomRank: 1)
!113 = !DILocation(line: 24, column: 3, scope: !98)
!114 = !DILocation(line: 21, column: 18, scope: !115)
!115 = distinct !DILexicalBlock(scope: !104, file: !1, line: 20, column: 31)
!116 = !DILocation(line: 21, column: 7, scope: !115)
!117 = !DILocation(line: 21, column: 5, scope: !115)
!118 = !DILocation(line: 21, column: 15, scope: !115)
!119 = !DILocation(line: 21, column: 15, scope: !115, atomGroup: 5, atomRank: 2)
!120 = !DILocation(line: 21, column: 15, scope: !115, atomGroup: 5, atomRank: 1)
!121 = !DILocation(line: 20, column: 27, scope: !104, atomGroup: 6, atomRank: 2)
!122 = !DILocation(line: 20, column: 3, scope: !95, atomGroup: 4, atomRank: 1)
!123 = distinct !{!123, !107, !124, !60, !61}
!124 = !DILocation(line: 22, column: 3, scope: !95)
!125 = !DILocation(line: 27, column: 3, scope: !81)
!126 = !DILocation(line: 28, column: 3, scope: !81, atomGroup: 16, atomRank: 1)
!127 = !DILocation(line: 25, column: 10, scope: !128)
!128 = distinct !DILexicalBlock(scope: !110, file: !1, line: 24, column: 34)
!129 = !DILocation(line: 25, column: 7, scope: !128, atomGroup: 12, atomRank: 2)
!130 = !DILocation(line: 24, column: 30, scope: !110, atomGroup: 13, atomRank: 2)
!131 = !DILocation(line: 24, column: 3, scope: !98, atomGroup: 11, atomRank: 1)
!132 = distinct !{!132, !113, !133, !60, !61}
!133 = !DILocation(line: 26, column: 3, scope: !98)
!134 = !DISubprogram(name: "calloc", scope: !74, file: !74, line: 556, type: !135, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!135 = !DISubroutineType(types: !136)
!136 = !{!77, !3, !3}
!137 = distinct !DISubprogram(name: "buffer_per_iteration", scope: !1, file: !1, line: 31, type: !138, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !140, keyInstructions: true)
!138 = !DISubroutineType(types: !139)
!139 = !{!21, !84, !22}
!140 = !{!141, !142, !143, !144, !146, !149, !151}
!141 = !DILocalVariable(name: "x", arg: 1, scope: !137, file: !1, line: 31, type: !84)
!142 = !DILocalVariable(name: "n", arg: 2, scope: !137, file: !1, line: 31, type: !22)
!143 = !DILocalVariable(name: "s", scope: !137, file: !1, line: 32, type: !21)
!144 = !DILocalVariable(name: "i", scope: !145, file: !1, line: 33, type: !22)
!145 = distinct !DILexicalBlock(scope: !137, file: !1, line: 33, column: 3)
!146 = !DILocalVariable(name: "t", scope: !147, file: !1, line: 34, type: !27)
!147 = distinct !DILexicalBlock(scope: !148, file: !1, line: 33, column: 31)
!148 = distinct !DILexicalBlock(scope: !145, file: !1, line: 33, column: 3)
!149 = !DILocalVariable(name: "j", scope: !150, file: !1, line: 35, type: !22)
!150 = distinct !DILexicalBlock(scope: !147, file: !1, line: 35, column: 5)
!151 = !DILocalVariable(name: "j", scope: !152, file: !1, line: 38, type: !22)
!152 = distinct !DILexicalBlock(scope: !147, file: !1, line: 38, column: 5)
!153 = !DILocation(line: 0, scope: !137)
!154 = !DILocation(line: 0, scope: !145)
!155 = !DILocation(line: 33, column: 21, scope: !148, atomGroup: 35, atomRank: 1)
!156 = !DILocation(line: 33, column: 3, scope: !145, atomGroup: 36, atomRank: 1)
!157 = !DILocation(line: 33, column: 21, scope: !148, atomGroup: 3, atomRank: 1)
!158 = !DILocation(line: 33, column: 3, scope: !145)
!159 = !DILocation(line: 44, column: 3, scope: !137, atomGroup: 22, atomRank: 1)
!160 = !DILocation(line: 34, column: 35, scope: !147)
!161 = !DILocation(line: 34, column: 40, scope: !147)
!162 = !DILocation(line: 34, column: 17, scope: !147, atomGroup: 5, atomRank: 2)
!163 = !DILocation(line: 0, scope: !147)
!164 = !DILocation(line: 0, scope: !150)
!165 = !DILocation(line: 35, column: 5, scope: !150, atomGroup: 32, atomRank: 1)
!166 = !DILocation(line: 0, scope: !152)
!167 = !DILocation(line: 38, column: 23, scope: !168, atomGroup: 33, atomRank: 1)
!168 = distinct !DILexicalBlock(scope: !152, file: !1, line: 38, column: 5)
!169 = !DILocation(line: 38, column: 5, scope: !152, atomGroup: 34, atomRank: 1)
!170 = !DILocation(line: 38, column: 5, scope: !152)
!171 = !DILocation(line: 36, column: 14, scope: !172)
!172 = distinct !DILexicalBlock(scope: !173, file: !1, line: 35, column: 34)
!173 = distinct !DILexicalBlock(scope: !150, file: !1, line: 35, column: 5)
!174 = !DILocation(line: 36, column: 19, scope: !172, atomGroup: 9, atomRank: 2)
!175 = !DILocation(line: 36, column: 7, scope: !172)
!176 = !DILocation(line: 36, column: 12, scope: !172, atomGroup: 9, atomRank: 1)
!177 = !DILocation(line: 35, column: 30, scope: !173, atomGroup: 10, atomRank: 2)
!178 = !DILocation(line: 35, column: 23, scope: !173, atomGroup: 7, atomRank: 1)
!179 = !DILocation(line: 35, column: 5, scope: !150, atomGroup: 8, atomRank: 1)
!180 = distinct !{!180, !181, !182, !60, !61}
!181 = !DILocation(line: 35, column: 5, scope: !150)
!182 = !DILocation(line: 37, column: 5, scope: !150)
!183 = !DILocation(line: 41, column: 10, scope: !147)
!184 = !DILocation(line: 41, column: 7, scope: !147, atomGroup: 18, atomRank: 2)
!185 = !DILocation(line: 42, column: 5, scope: !147)
!186 = !DILocation(line: 33, column: 3, scope: !145, atomGroup: 4, atomRank: 1)
!187 = distinct !{!187, !158, !188, !60, !61}
!188 = !DILocation(line: 43, column: 3, scope: !145)
!189 = !DILocation(line: 39, column: 15, scope: !190)
!190 = distinct !DILexicalBlock(scope: !168, file: !1, line: 38, column: 34)
!191 = !DILocation(line: 39, column: 12, scope: !190)
!192 = !DILocation(line: 39, column: 12, scope: !190, atomGroup: 15, atomRank: 2)
!193 = !DILocation(line: 39, column: 12, scope: !190, atomGroup: 15, atomRank: 1)
!194 = !DILocation(line: 38, column: 30, scope: !168, atomGroup: 16, atomRank: 2)
!195 = !DILocation(line: 38, column: 23, scope: !168, atomGroup: 13, atomRank: 1)
!196 = !DILocation(line: 38, column: 5, scope: !152, atomGroup: 14, atomRank: 1)
!197 = distinct !{!197, !170, !198, !60, !61}
!198 = !DILocation(line: 40, column: 5, scope: !152)
!199 = distinct !DISubprogram(name: "callee_allocates_caller_frees", scope: !1, file: !1, line: 55, type: !138, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !200, keyInstructions: true)
!200 = !{!201, !202, !203, !204, !205}
!201 = !DILocalVariable(name: "x", arg: 1, scope: !199, file: !1, line: 55, type: !84)
!202 = !DILocalVariable(name: "n", arg: 2, scope: !199, file: !1, line: 55, type: !22)
!203 = !DILocalVariable(name: "r", scope: !199, file: !1, line: 56, type: !27)
!204 = !DILocalVariable(name: "s", scope: !199, file: !1, line: 57, type: !21)
!205 = !DILocalVariable(name: "i", scope: !206, file: !1, line: 58, type: !22)
!206 = distinct !DILexicalBlock(scope: !199, file: !1, line: 58, column: 3)
!207 = !DILocation(line: 0, scope: !199)
!208 = !DILocation(line: 56, column: 15, scope: !199, atomGroup: 1, atomRank: 2)
!209 = !DILocation(line: 0, scope: !206)
!210 = !DILocation(line: 58, column: 21, scope: !211, atomGroup: 39, atomRank: 1)
!211 = distinct !DILexicalBlock(scope: !206, file: !1, line: 58, column: 3)
!212 = !DILocation(line: 58, column: 3, scope: !206, atomGroup: 40, atomRank: 1)
!213 = !DILocation(line: 58, column: 21, scope: !211, atomGroup: 4, atomRank: 1)
!214 = !DILocation(line: 58, column: 3, scope: !206)
!215 = !DILocation(line: 61, column: 3, scope: !199)
!216 = !DILocation(line: 62, column: 3, scope: !199, atomGroup: 10, atomRank: 1)
!217 = !DILocation(line: 59, column: 10, scope: !218)
!218 = distinct !DILexicalBlock(scope: !211, file: !1, line: 58, column: 31)
!219 = !DILocation(line: 59, column: 15, scope: !218)
!220 = !DILocation(line: 59, column: 7, scope: !218, atomGroup: 6, atomRank: 2)
!221 = !DILocation(line: 58, column: 27, scope: !211, atomGroup: 7, atomRank: 2)
!222 = !DILocation(line: 58, column: 3, scope: !206, atomGroup: 5, atomRank: 1)
!223 = distinct !{!223, !214, !224, !60, !61}
!224 = !DILocation(line: 60, column: 3, scope: !206)
!225 = distinct !DISubprogram(name: "make_squares", scope: !1, file: !1, line: 47, type: !226, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !228, keyInstructions: true)
!226 = !DISubroutineType(types: !227)
!227 = !{!27, !84, !22}
!228 = !{!229, !230, !231, !232}
!229 = !DILocalVariable(name: "x", arg: 1, scope: !225, file: !1, line: 47, type: !84)
!230 = !DILocalVariable(name: "n", arg: 2, scope: !225, file: !1, line: 47, type: !22)
!231 = !DILocalVariable(name: "r", scope: !225, file: !1, line: 48, type: !27)
!232 = !DILocalVariable(name: "i", scope: !233, file: !1, line: 49, type: !22)
!233 = distinct !DILexicalBlock(scope: !225, file: !1, line: 49, column: 3)
!234 = !DILocation(line: 0, scope: !225)
!235 = !DILocation(line: 48, column: 22, scope: !225)
!236 = !DILocation(line: 48, column: 32, scope: !225)
!237 = !DILocation(line: 48, column: 15, scope: !225, atomGroup: 1, atomRank: 2)
!238 = !DILocation(line: 0, scope: !233)
!239 = !DILocation(line: 49, column: 21, scope: !240, atomGroup: 37, atomRank: 1)
!240 = distinct !DILexicalBlock(scope: !233, file: !1, line: 49, column: 3)
!241 = !DILocation(line: 49, column: 3, scope: !233, atomGroup: 38, atomRank: 1)
!242 = !DILocation(line: 49, column: 21, scope: !240, atomGroup: 3, atomRank: 1)
!243 = !DILocation(line: 49, column: 3, scope: !233)
!244 = !DILocation(line: 52, column: 3, scope: !225, atomGroup: 9, atomRank: 1)
!245 = !DILocation(line: 50, column: 12, scope: !246)
!246 = distinct !DILexicalBlock(scope: !240, file: !1, line: 49, column: 31)
!247 = !DILocation(line: 50, column: 17, scope: !246, atomGroup: 5, atomRank: 2)
!248 = !DILocation(line: 50, column: 5, scope: !246)
!249 = !DILocation(line: 50, column: 10, scope: !246, atomGroup: 5, atomRank: 1)
!250 = !DILocation(line: 49, column: 27, scope: !240, atomGroup: 6, atomRank: 2)
!251 = !DILocation(line: 49, column: 3, scope: !233, atomGroup: 4, atomRank: 1)
!252 = distinct !{!252, !243, !253, !60, !61}
!253 = !DILocation(line: 51, column: 3, scope: !233)
