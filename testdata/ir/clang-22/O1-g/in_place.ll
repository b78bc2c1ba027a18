; clang-22 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/in_place.c -o ir/clang-22/O1-g/in_place.ll
; ModuleID = 'c/in_place.c'
source_filename = "c/in_place.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @square_in_place_three_times(ptr noundef captures(none) %0) local_unnamed_addr #0 !dbg !14 {
    #dbg_value(ptr %0, !20, !DIExpression(), !24)
    #dbg_value(i32 0, !21, !DIExpression(), !25)
  %2 = load double, ptr %0, align 8, !tbaa !26
    #dbg_value(i32 0, !21, !DIExpression(), !25)
  br label %4, !dbg !28

3:                                                ; preds = %4
  store double %7, ptr %0, align 8, !dbg !29, !tbaa !26
  ret double %7, !dbg !32

4:                                                ; preds = %1, %4
  %5 = phi i32 [ 0, %1 ], [ %8, %4 ]
  %6 = phi double [ %2, %1 ], [ %7, %4 ]
    #dbg_value(i32 %5, !21, !DIExpression(), !25)
  %7 = fmul double %6, %6, !dbg !33
  %8 = add nuw nsw i32 %5, 1, !dbg !34
    #dbg_value(i32 %8, !21, !DIExpression(), !25)
  %9 = icmp eq i32 %8, 3, !dbg !35
  br i1 %9, label %3, label %4, !dbg !36, !llvm.loop !37
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @prefix_product_in_place(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #0 !dbg !42 {
    #dbg_value(ptr %0, !46, !DIExpression(), !50)
    #dbg_value(i32 %1, !47, !DIExpression(), !50)
    #dbg_value(i32 1, !48, !DIExpression(), !51)
  %3 = icmp sgt i32 %1, 1, !dbg !52
  br i1 %3, label %4, label %7, !dbg !54

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !55
  %6 = load double, ptr %0, align 8
  br label %12, !dbg !56

7:                                                ; preds = %12, %2
  %8 = sext i32 %1 to i64, !dbg !57
  %9 = getelementptr double, ptr %0, i64 %8, !dbg !57
  %10 = getelementptr i8, ptr %9, i64 -8, !dbg !57
  %11 = load double, ptr %10, align 8, !dbg !58, !tbaa !26
  ret double %11, !dbg !59

12:                                               ; preds = %4, %12
  %13 = phi double [ %6, %4 ], [ %17, %12 ], !dbg !60
  %14 = phi i64 [ 1, %4 ], [ %18, %12 ]
    #dbg_value(i64 %14, !48, !DIExpression(), !51)
  %15 = getelementptr double, ptr %0, i64 %14, !dbg !60
  %16 = load double, ptr %15, align 8, !dbg !62, !tbaa !26
  %17 = fmul double %13, %16, !dbg !63
  store double %17, ptr %15, align 8, !dbg !64, !tbaa !26
  %18 = add nuw nsw i64 %14, 1, !dbg !65
    #dbg_value(i64 %18, !48, !DIExpression(), !51)
  %19 = icmp eq i64 %18, %5, !dbg !55
  br i1 %19, label %7, label %12, !dbg !66, !llvm.loop !67
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @swap_recurrence(double noundef %0, double noundef %1) local_unnamed_addr #1 !dbg !69 {
    #dbg_value(double %0, !73, !DIExpression(), !80)
    #dbg_value(double %1, !74, !DIExpression(), !80)
    #dbg_value(i32 0, !75, !DIExpression(), !81)
  br label %5, !dbg !82

3:                                                ; preds = %5
  %4 = tail call double @llvm.fmuladd.f64(double %9, double 2.000000e+00, double %8), !dbg !83
  ret double %4, !dbg !84

5:                                                ; preds = %2, %5
  %6 = phi double [ %0, %2 ], [ %8, %5 ]
  %7 = phi i32 [ 0, %2 ], [ %10, %5 ]
  %8 = phi double [ %1, %2 ], [ %9, %5 ]
    #dbg_value(i32 %7, !75, !DIExpression(), !81)
    #dbg_value(double %8, !74, !DIExpression(), !80)
    #dbg_value(double %6, !77, !DIExpression(), !85)
    #dbg_value(double %8, !73, !DIExpression(), !80)
  %9 = fmul double %8, %6, !dbg !86
    #dbg_value(double %9, !74, !DIExpression(), !80)
  %10 = add nuw nsw i32 %7, 1, !dbg !87
    #dbg_value(i32 %10, !75, !DIExpression(), !81)
  %11 = icmp eq i32 %10, 3, !dbg !88
  br i1 %11, label %3, label %5, !dbg !89, !llvm.loop !90
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @rotate_three(double noundef %0, double noundef %1, double noundef %2, i32 noundef %3) local_unnamed_addr #1 !dbg !93 {
    #dbg_value(double %0, !97, !DIExpression(), !106)
    #dbg_value(double %1, !98, !DIExpression(), !106)
    #dbg_value(double %2, !99, !DIExpression(), !106)
    #dbg_value(i32 %3, !100, !DIExpression(), !106)
    #dbg_value(i32 0, !101, !DIExpression(), !107)
  %5 = icmp sgt i32 %3, 0, !dbg !108
  br i1 %5, label %12, label %6, !dbg !109

6:                                                ; preds = %12, %4
  %7 = phi double [ %2, %4 ], [ %17, %12 ]
  %8 = phi double [ %1, %4 ], [ %16, %12 ]
  %9 = phi double [ %0, %4 ], [ %15, %12 ]
  %10 = fneg double %7, !dbg !110
  %11 = tail call double @llvm.fmuladd.f64(double %9, double %8, double %10), !dbg !111
  ret double %11, !dbg !112

12:                                               ; preds = %4, %12
  %13 = phi double [ %15, %12 ], [ %0, %4 ]
  %14 = phi i32 [ %18, %12 ], [ 0, %4 ]
  %15 = phi double [ %16, %12 ], [ %1, %4 ]
  %16 = phi double [ %17, %12 ], [ %2, %4 ]
    #dbg_value(i32 %14, !101, !DIExpression(), !107)
    #dbg_value(double %16, !99, !DIExpression(), !106)
    #dbg_value(double %13, !103, !DIExpression(), !113)
    #dbg_value(double %15, !97, !DIExpression(), !106)
    #dbg_value(double %16, !98, !DIExpression(), !106)
  %17 = tail call double @llvm.fmuladd.f64(double %13, double %15, double %16), !dbg !114
    #dbg_value(double %17, !99, !DIExpression(), !106)
  %18 = add nuw nsw i32 %14, 1, !dbg !115
    #dbg_value(i32 %18, !101, !DIExpression(), !107)
  %19 = icmp eq i32 %18, %3, !dbg !116
  br i1 %19, label %6, label %12, !dbg !117, !llvm.loop !118
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @smooth_in_place(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 !dbg !121 {
    #dbg_value(ptr %0, !125, !DIExpression(), !134)
    #dbg_value(i32 %1, !126, !DIExpression(), !134)
    #dbg_value(i32 %2, !127, !DIExpression(), !134)
    #dbg_value(i32 0, !128, !DIExpression(), !135)
  %4 = icmp sgt i32 %2, 0, !dbg !136
  br i1 %4, label %5, label %13, !dbg !137

5:                                                ; preds = %3
  %6 = add i32 %1, -1
  %7 = icmp sgt i32 %1, 2
  %8 = zext i32 %6 to i64
  br label %9, !dbg !137

9:                                                ; preds = %5, %14
  %10 = phi i32 [ 0, %5 ], [ %15, %14 ]
    #dbg_value(i32 %10, !128, !DIExpression(), !135)
    #dbg_value(i32 1, !130, !DIExpression(), !138)
  br i1 %7, label %11, label %14, !dbg !139

11:                                               ; preds = %9
  %12 = load double, ptr %0, align 8
  br label %17, !dbg !140

13:                                               ; preds = %14, %3
  ret void, !dbg !141

14:                                               ; preds = %17, %9
  %15 = add nuw nsw i32 %10, 1, !dbg !142
    #dbg_value(i32 %15, !128, !DIExpression(), !135)
  %16 = icmp eq i32 %15, %2, !dbg !143
  br i1 %16, label %13, label %9, !dbg !144, !llvm.loop !145

17:                                               ; preds = %11, %17
  %18 = phi double [ %12, %11 ], [ %29, %17 ], !dbg !148
  %19 = phi i64 [ 1, %11 ], [ %23, %17 ]
    #dbg_value(i64 %19, !130, !DIExpression(), !138)
  %20 = getelementptr double, ptr %0, i64 %19, !dbg !148
  %21 = load double, ptr %20, align 8, !dbg !151, !tbaa !26
  %22 = tail call double @llvm.fmuladd.f64(double %21, double 2.000000e+00, double %18), !dbg !152
  %23 = add nuw nsw i64 %19, 1, !dbg !153
  %24 = getelementptr inbounds nuw double, ptr %0, i64 %23, !dbg !154
  %25 = load double, ptr %24, align 8, !dbg !154, !tbaa !26
  %26 = fadd double %22, %25, !dbg !155
  %27 = fmul double %21, 1.000000e-01, !dbg !156
  %28 = fmul double %21, %27, !dbg !157
  %29 = tail call double @llvm.fmuladd.f64(double %26, double 2.500000e-01, double %28), !dbg !158
  store double %29, ptr %20, align 8, !dbg !159, !tbaa !26
    #dbg_value(i64 %23, !130, !DIExpression(), !138)
  %30 = icmp eq i64 %23, %8, !dbg !160
  br i1 %30, label %14, label %17, !dbg !161, !llvm.loop !162
}

; Function Attrs: nofree norecurse nounwind memory(argmem: readwrite, errnomem: write) uwtable
define dso_local void @normalise_in_place(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #3 !dbg !164 {
    #dbg_value(ptr %0, !168, !DIExpression(), !175)
    #dbg_value(i32 %1, !169, !DIExpression(), !175)
    #dbg_value(double 0.000000e+00, !170, !DIExpression(), !175)
    #dbg_value(i32 0, !171, !DIExpression(), !176)
  %3 = icmp sgt i32 %1, 0, !dbg !177
  br i1 %3, label %4, label %6, !dbg !179

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !180
  br label %12, !dbg !181

6:                                                ; preds = %12, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %17, %12 ], !dbg !175
  %8 = tail call double @sqrt(double noundef %7) #5, !dbg !182, !tbaa !10
    #dbg_value(double %8, !170, !DIExpression(), !175)
    #dbg_value(i32 0, !173, !DIExpression(), !183)
  %9 = icmp sgt i32 %1, 0, !dbg !184
  br i1 %9, label %10, label %20, !dbg !186

10:                                               ; preds = %6
  %11 = zext nneg i32 %1 to i64, !dbg !187
  br label %21, !dbg !188

12:                                               ; preds = %4, %12
  %13 = phi i64 [ 0, %4 ], [ %18, %12 ]
  %14 = phi double [ 0.000000e+00, %4 ], [ %17, %12 ]
    #dbg_value(i64 %13, !171, !DIExpression(), !176)
    #dbg_value(double %14, !170, !DIExpression(), !175)
  %15 = getelementptr inbounds nuw double, ptr %0, i64 %13, !dbg !189
  %16 = load double, ptr %15, align 8, !dbg !189, !tbaa !26
  %17 = tail call double @llvm.fmuladd.f64(double %16, double %16, double %14), !dbg !191
    #dbg_value(double %17, !170, !DIExpression(), !175)
  %18 = add nuw nsw i64 %13, 1, !dbg !192
    #dbg_value(i64 %18, !171, !DIExpression(), !176)
  %19 = icmp eq i64 %18, %5, !dbg !180
  br i1 %19, label %6, label %12, !dbg !193, !llvm.loop !194

20:                                               ; preds = %21, %6
  ret void, !dbg !196

21:                                               ; preds = %10, %21
  %22 = phi i64 [ 0, %10 ], [ %26, %21 ]
    #dbg_value(i64 %22, !173, !DIExpression(), !183)
  %23 = getelementptr inbounds nuw double, ptr %0, i64 %22, !dbg !197
  %24 = load double, ptr %23, align 8, !dbg !199, !tbaa !26
  %25 = fdiv double %24, %8, !dbg !200
  store double %25, ptr %23, align 8, !dbg !201, !tbaa !26
  %26 = add nuw nsw i64 %22, 1, !dbg !202
    #dbg_value(i64 %26, !173, !DIExpression(), !183)
  %27 = icmp eq i64 %26, %11, !dbg !187
  br i1 %27, label %20, label %21, !dbg !203, !llvm.loop !204
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !206 double @sqrt(double noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @weighted_sorted_sum(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #0 !dbg !210 {
    #dbg_value(ptr %0, !212, !DIExpression(), !228)
    #dbg_value(i32 %1, !213, !DIExpression(), !228)
    #dbg_value(i32 0, !214, !DIExpression(), !229)
  %3 = icmp sgt i32 %1, 0, !dbg !230
  br i1 %3, label %4, label %12, !dbg !231

4:                                                ; preds = %2, %16
  %5 = phi i32 [ %7, %16 ], [ %1, %2 ]
  %6 = phi i32 [ %17, %16 ], [ 0, %2 ]
  %7 = add i32 %5, -1, !dbg !232
    #dbg_value(i32 %6, !214, !DIExpression(), !229)
  %8 = sub nsw i32 %1, %6
    #dbg_value(i32 0, !216, !DIExpression(), !233)
  %9 = icmp sgt i32 %8, 1, !dbg !234
  br i1 %9, label %10, label %16, !dbg !235

10:                                               ; preds = %4
  %11 = zext i32 %7 to i64, !dbg !236
  br label %19, !dbg !237

12:                                               ; preds = %16, %2
    #dbg_value(i32 0, !226, !DIExpression(), !238)
    #dbg_value(double 0.000000e+00, !225, !DIExpression(), !228)
  %13 = icmp sgt i32 %1, 0, !dbg !239
  br i1 %13, label %14, label %32, !dbg !241

14:                                               ; preds = %12
  %15 = zext nneg i32 %1 to i64, !dbg !242
  br label %34, !dbg !243

16:                                               ; preds = %28, %4
  %17 = add nuw nsw i32 %6, 1, !dbg !244
    #dbg_value(i32 %17, !214, !DIExpression(), !229)
  %18 = icmp eq i32 %17, %1, !dbg !245
  br i1 %18, label %12, label %4, !dbg !232, !llvm.loop !246

19:                                               ; preds = %10, %28
  %20 = phi i64 [ 0, %10 ], [ %30, %28 ]
  %21 = phi i64 [ 1, %10 ], [ %29, %28 ]
    #dbg_value(i64 %20, !216, !DIExpression(), !233)
  %22 = getelementptr inbounds nuw double, ptr %0, i64 %20, !dbg !249
  %23 = load double, ptr %22, align 8, !dbg !249, !tbaa !26
  %24 = getelementptr inbounds nuw double, ptr %0, i64 %21, !dbg !250
  %25 = load double, ptr %24, align 8, !dbg !250, !tbaa !26
  %26 = fcmp ogt double %23, %25, !dbg !251
  br i1 %26, label %27, label %28, !dbg !252

27:                                               ; preds = %19
    #dbg_value(double %23, !220, !DIExpression(), !253)
  store double %25, ptr %22, align 8, !dbg !254, !tbaa !26
  store double %23, ptr %24, align 8, !dbg !255, !tbaa !26
  br label %28, !dbg !256

28:                                               ; preds = %19, %27
    #dbg_value(i64 %21, !216, !DIExpression(), !233)
  %29 = add nuw nsw i64 %21, 1, !dbg !257
  %30 = add nuw nsw i64 %20, 1, !dbg !258
  %31 = icmp eq i64 %30, %11, !dbg !236
  br i1 %31, label %16, label %19, !dbg !258, !llvm.loop !259

32:                                               ; preds = %34, %12
  %33 = phi double [ 0.000000e+00, %12 ], [ %43, %34 ], !dbg !228
  ret double %33, !dbg !261

34:                                               ; preds = %14, %34
  %35 = phi i64 [ 0, %14 ], [ %37, %34 ]
  %36 = phi double [ 0.000000e+00, %14 ], [ %43, %34 ]
    #dbg_value(i64 %35, !226, !DIExpression(), !238)
    #dbg_value(double %36, !225, !DIExpression(), !228)
  %37 = add nuw nsw i64 %35, 1, !dbg !262
  %38 = trunc nuw nsw i64 %37 to i32, !dbg !264
  %39 = uitofp nneg i32 %38 to double, !dbg !264
  %40 = getelementptr inbounds nuw double, ptr %0, i64 %35, !dbg !265
  %41 = load double, ptr %40, align 8, !dbg !265, !tbaa !26
  %42 = fmul double %41, %39, !dbg !266
  %43 = tail call double @llvm.fmuladd.f64(double %42, double %41, double %36), !dbg !267
    #dbg_value(i64 %37, !226, !DIExpression(), !238)
    #dbg_value(double %43, !225, !DIExpression(), !228)
  %44 = icmp eq i64 %37, %15, !dbg !242
  br i1 %44, label %32, label %34, !dbg !268, !llvm.loop !269
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree norecurse nounwind memory(argmem: readwrite, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}
!llvm.errno.tbaa = !{!10}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/in_place.c", directory: ".", checksumkind: CSK_MD5, checksum: "0ba3941e95789dc1f9c4b237186377e3")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !12, i64 0}
!12 = !{!"omnipotent char", !13, i64 0}
!13 = !{!"Simple C/C++ TBAA"}
!14 = distinct !DISubprogram(name: "square_in_place_three_times", scope: !1, file: !1, line: 4, type: !15, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !19, keyInstructions: true)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !18}
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!19 = !{!20, !21}
!20 = !DILocalVariable(name: "p", arg: 1, scope: !14, file: !1, line: 4, type: !18)
!21 = !DILocalVariable(name: "i", scope: !22, file: !1, line: 5, type: !23)
!22 = distinct !DILexicalBlock(scope: !14, file: !1, line: 5, column: 3)
!23 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!24 = !DILocation(line: 0, scope: !14)
!25 = !DILocation(line: 0, scope: !22)
!26 = !{!27, !27, i64 0}
!27 = !{!"double", !12, i64 0}
!28 = !DILocation(line: 5, column: 3, scope: !22, atomGroup: 25, atomRank: 1)
!29 = !DILocation(line: 6, scope: !30, atomGroup: 4, atomRank: 1)
!30 = distinct !DILexicalBlock(scope: !31, file: !1, line: 5, column: 31)
!31 = distinct !DILexicalBlock(scope: !22, file: !1, line: 5, column: 3)
!32 = !DILocation(line: 8, column: 3, scope: !14, atomGroup: 7, atomRank: 1)
!33 = !DILocation(line: 6, column: 13, scope: !30, atomGroup: 4, atomRank: 2)
!34 = !DILocation(line: 5, column: 27, scope: !31, atomGroup: 5, atomRank: 2)
!35 = !DILocation(line: 5, column: 21, scope: !31, atomGroup: 2, atomRank: 1)
!36 = !DILocation(line: 5, column: 3, scope: !22, atomGroup: 3, atomRank: 1)
!37 = distinct !{!37, !38, !39, !40, !41}
!38 = !DILocation(line: 5, column: 3, scope: !22)
!39 = !DILocation(line: 7, column: 3, scope: !22)
!40 = !{!"llvm.loop.mustprogress"}
!41 = !{!"llvm.loop.unroll.disable"}
!42 = distinct !DISubprogram(name: "prefix_product_in_place", scope: !1, file: !1, line: 11, type: !43, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !45, keyInstructions: true)
!43 = !DISubroutineType(types: !44)
!44 = !{!17, !18, !23}
!45 = !{!46, !47, !48}
!46 = !DILocalVariable(name: "a", arg: 1, scope: !42, file: !1, line: 11, type: !18)
!47 = !DILocalVariable(name: "n", arg: 2, scope: !42, file: !1, line: 11, type: !23)
!48 = !DILocalVariable(name: "i", scope: !49, file: !1, line: 12, type: !23)
!49 = distinct !DILexicalBlock(scope: !42, file: !1, line: 12, column: 3)
!50 = !DILocation(line: 0, scope: !42)
!51 = !DILocation(line: 0, scope: !49)
!52 = !DILocation(line: 12, column: 21, scope: !53, atomGroup: 26, atomRank: 1)
!53 = distinct !DILexicalBlock(scope: !49, file: !1, line: 12, column: 3)
!54 = !DILocation(line: 12, column: 3, scope: !49, atomGroup: 27, atomRank: 1)
!55 = !DILocation(line: 12, column: 21, scope: !53, atomGroup: 2, atomRank: 1)
!56 = !DILocation(line: 12, column: 3, scope: !49)
!57 = !DILocation(line: 15, column: 10, scope: !42)
!58 = !DILocation(line: 15, column: 10, scope: !42, atomGroup: 7, atomRank: 2)
!59 = !DILocation(line: 15, column: 3, scope: !42, atomGroup: 7, atomRank: 1)
!60 = !DILocation(line: 13, column: 12, scope: !61)
!61 = distinct !DILexicalBlock(scope: !53, file: !1, line: 12, column: 31)
!62 = !DILocation(line: 13, column: 23, scope: !61)
!63 = !DILocation(line: 13, column: 21, scope: !61, atomGroup: 4, atomRank: 2)
!64 = !DILocation(line: 13, column: 10, scope: !61, atomGroup: 4, atomRank: 1)
!65 = !DILocation(line: 12, column: 27, scope: !53, atomGroup: 5, atomRank: 2)
!66 = !DILocation(line: 12, column: 3, scope: !49, atomGroup: 3, atomRank: 1)
!67 = distinct !{!67, !56, !68, !40, !41}
!68 = !DILocation(line: 14, column: 3, scope: !49)
!69 = distinct !DISubprogram(name: "swap_recurrence", scope: !1, file: !1, line: 18, type: !70, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !72, keyInstructions: true)
!70 = !DISubroutineType(types: !71)
!71 = !{!17, !17, !17}
!72 = !{!73, !74, !75, !77}
!73 = !DILocalVariable(name: "a", arg: 1, scope: !69, file: !1, line: 18, type: !17)
!74 = !DILocalVariable(name: "b", arg: 2, scope: !69, file: !1, line: 18, type: !17)
!75 = !DILocalVariable(name: "i", scope: !76, file: !1, line: 19, type: !23)
!76 = distinct !DILexicalBlock(scope: !69, file: !1, line: 19, column: 3)
!77 = !DILocalVariable(name: "t", scope: !78, file: !1, line: 20, type: !17)
!78 = distinct !DILexicalBlock(scope: !79, file: !1, line: 19, column: 31)
!79 = distinct !DILexicalBlock(scope: !76, file: !1, line: 19, column: 3)
!80 = !DILocation(line: 0, scope: !69)
!81 = !DILocation(line: 0, scope: !76)
!82 = !DILocation(line: 19, column: 3, scope: !76, atomGroup: 29, atomRank: 1)
!83 = !DILocation(line: 24, column: 12, scope: !69, atomGroup: 9, atomRank: 2)
!84 = !DILocation(line: 24, column: 3, scope: !69, atomGroup: 9, atomRank: 1)
!85 = !DILocation(line: 0, scope: !78)
!86 = !DILocation(line: 22, column: 11, scope: !78, atomGroup: 6, atomRank: 2)
!87 = !DILocation(line: 19, column: 27, scope: !79, atomGroup: 7, atomRank: 2)
!88 = !DILocation(line: 19, column: 21, scope: !79, atomGroup: 2, atomRank: 1)
!89 = !DILocation(line: 19, column: 3, scope: !76, atomGroup: 3, atomRank: 1)
!90 = distinct !{!90, !91, !92, !40, !41}
!91 = !DILocation(line: 19, column: 3, scope: !76)
!92 = !DILocation(line: 23, column: 3, scope: !76)
!93 = distinct !DISubprogram(name: "rotate_three", scope: !1, file: !1, line: 28, type: !94, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !96, keyInstructions: true)
!94 = !DISubroutineType(types: !95)
!95 = !{!17, !17, !17, !17, !23}
!96 = !{!97, !98, !99, !100, !101, !103}
!97 = !DILocalVariable(name: "a", arg: 1, scope: !93, file: !1, line: 28, type: !17)
!98 = !DILocalVariable(name: "b", arg: 2, scope: !93, file: !1, line: 28, type: !17)
!99 = !DILocalVariable(name: "c", arg: 3, scope: !93, file: !1, line: 28, type: !17)
!100 = !DILocalVariable(name: "n", arg: 4, scope: !93, file: !1, line: 28, type: !23)
!101 = !DILocalVariable(name: "i", scope: !102, file: !1, line: 29, type: !23)
!102 = distinct !DILexicalBlock(scope: !93, file: !1, line: 29, column: 3)
!103 = !DILocalVariable(name: "t", scope: !104, file: !1, line: 30, type: !17)
!104 = distinct !DILexicalBlock(scope: !105, file: !1, line: 29, column: 31)
!105 = distinct !DILexicalBlock(scope: !102, file: !1, line: 29, column: 3)
!106 = !DILocation(line: 0, scope: !93)
!107 = !DILocation(line: 0, scope: !102)
!108 = !DILocation(line: 29, column: 21, scope: !105, atomGroup: 30, atomRank: 1)
!109 = !DILocation(line: 29, column: 3, scope: !102, atomGroup: 31, atomRank: 1)
!110 = !DILocation(line: 35, column: 16, scope: !93)
!111 = !DILocation(line: 35, column: 16, scope: !93, atomGroup: 10, atomRank: 2)
!112 = !DILocation(line: 35, column: 3, scope: !93, atomGroup: 10, atomRank: 1)
!113 = !DILocation(line: 0, scope: !104)
!114 = !DILocation(line: 33, column: 15, scope: !104, atomGroup: 7, atomRank: 2)
!115 = !DILocation(line: 29, column: 27, scope: !105, atomGroup: 8, atomRank: 2)
!116 = !DILocation(line: 29, column: 21, scope: !105, atomGroup: 2, atomRank: 1)
!117 = !DILocation(line: 29, column: 3, scope: !102, atomGroup: 3, atomRank: 1)
!118 = distinct !{!118, !119, !120, !40, !41}
!119 = !DILocation(line: 29, column: 3, scope: !102)
!120 = !DILocation(line: 34, column: 3, scope: !102)
!121 = distinct !DISubprogram(name: "smooth_in_place", scope: !1, file: !1, line: 38, type: !122, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !124, keyInstructions: true)
!122 = !DISubroutineType(types: !123)
!123 = !{null, !18, !23, !23}
!124 = !{!125, !126, !127, !128, !130}
!125 = !DILocalVariable(name: "x", arg: 1, scope: !121, file: !1, line: 38, type: !18)
!126 = !DILocalVariable(name: "n", arg: 2, scope: !121, file: !1, line: 38, type: !23)
!127 = !DILocalVariable(name: "sweeps", arg: 3, scope: !121, file: !1, line: 38, type: !23)
!128 = !DILocalVariable(name: "k", scope: !129, file: !1, line: 39, type: !23)
!129 = distinct !DILexicalBlock(scope: !121, file: !1, line: 39, column: 3)
!130 = !DILocalVariable(name: "i", scope: !131, file: !1, line: 40, type: !23)
!131 = distinct !DILexicalBlock(scope: !132, file: !1, line: 40, column: 5)
!132 = distinct !DILexicalBlock(scope: !133, file: !1, line: 39, column: 36)
!133 = distinct !DILexicalBlock(scope: !129, file: !1, line: 39, column: 3)
!134 = !DILocation(line: 0, scope: !121)
!135 = !DILocation(line: 0, scope: !129)
!136 = !DILocation(line: 39, column: 21, scope: !133, atomGroup: 34, atomRank: 1)
!137 = !DILocation(line: 39, column: 3, scope: !129, atomGroup: 35, atomRank: 1)
!138 = !DILocation(line: 0, scope: !131)
!139 = !DILocation(line: 40, column: 5, scope: !131, atomGroup: 33, atomRank: 1)
!140 = !DILocation(line: 40, column: 5, scope: !131)
!141 = !DILocation(line: 44, column: 1, scope: !121, atomGroup: 12, atomRank: 1)
!142 = !DILocation(line: 39, column: 32, scope: !133, atomGroup: 10, atomRank: 2)
!143 = !DILocation(line: 39, column: 21, scope: !133, atomGroup: 2, atomRank: 1)
!144 = !DILocation(line: 39, column: 3, scope: !129, atomGroup: 3, atomRank: 1)
!145 = distinct !{!145, !146, !147, !40, !41}
!146 = !DILocation(line: 39, column: 3, scope: !129)
!147 = !DILocation(line: 43, column: 3, scope: !129)
!148 = !DILocation(line: 41, column: 22, scope: !149)
!149 = distinct !DILexicalBlock(scope: !150, file: !1, line: 40, column: 37)
!150 = distinct !DILexicalBlock(scope: !131, file: !1, line: 40, column: 5)
!151 = !DILocation(line: 41, column: 39, scope: !149)
!152 = !DILocation(line: 41, column: 31, scope: !149)
!153 = !DILocation(line: 41, column: 50, scope: !149)
!154 = !DILocation(line: 41, column: 46, scope: !149)
!155 = !DILocation(line: 41, column: 44, scope: !149)
!156 = !DILocation(line: 41, column: 62, scope: !149)
!157 = !DILocation(line: 41, column: 69, scope: !149)
!158 = !DILocation(line: 41, column: 56, scope: !149, atomGroup: 7, atomRank: 2)
!159 = !DILocation(line: 41, column: 12, scope: !149, atomGroup: 7, atomRank: 1)
!160 = !DILocation(line: 40, column: 23, scope: !150, atomGroup: 5, atomRank: 1)
!161 = !DILocation(line: 40, column: 5, scope: !131, atomGroup: 6, atomRank: 1)
!162 = distinct !{!162, !140, !163, !40, !41}
!163 = !DILocation(line: 42, column: 5, scope: !131)
!164 = distinct !DISubprogram(name: "normalise_in_place", scope: !1, file: !1, line: 46, type: !165, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !167, keyInstructions: true)
!165 = !DISubroutineType(types: !166)
!166 = !{null, !18, !23}
!167 = !{!168, !169, !170, !171, !173}
!168 = !DILocalVariable(name: "x", arg: 1, scope: !164, file: !1, line: 46, type: !18)
!169 = !DILocalVariable(name: "n", arg: 2, scope: !164, file: !1, line: 46, type: !23)
!170 = !DILocalVariable(name: "s", scope: !164, file: !1, line: 47, type: !17)
!171 = !DILocalVariable(name: "i", scope: !172, file: !1, line: 48, type: !23)
!172 = distinct !DILexicalBlock(scope: !164, file: !1, line: 48, column: 3)
!173 = !DILocalVariable(name: "i", scope: !174, file: !1, line: 52, type: !23)
!174 = distinct !DILexicalBlock(scope: !164, file: !1, line: 52, column: 3)
!175 = !DILocation(line: 0, scope: !164)
!176 = !DILocation(line: 0, scope: !172)
!177 = !DILocation(line: 48, column: 21, scope: !178, atomGroup: 36, atomRank: 1)
!178 = distinct !DILexicalBlock(scope: !172, file: !1, line: 48, column: 3)
!179 = !DILocation(line: 48, column: 3, scope: !172, atomGroup: 37, atomRank: 1)
!180 = !DILocation(line: 48, column: 21, scope: !178, atomGroup: 3, atomRank: 1)
!181 = !DILocation(line: 48, column: 3, scope: !172)
!182 = !DILocation(line: 51, column: 7, scope: !164, atomGroup: 8, atomRank: 2)
!183 = !DILocation(line: 0, scope: !174)
!184 = !DILocation(line: 52, column: 21, scope: !185, atomGroup: 38, atomRank: 1)
!185 = distinct !DILexicalBlock(scope: !174, file: !1, line: 52, column: 3)
!186 = !DILocation(line: 52, column: 3, scope: !174, atomGroup: 39, atomRank: 1)
!187 = !DILocation(line: 52, column: 21, scope: !185, atomGroup: 10, atomRank: 1)
!188 = !DILocation(line: 52, column: 3, scope: !174)
!189 = !DILocation(line: 49, column: 10, scope: !190)
!190 = distinct !DILexicalBlock(scope: !178, file: !1, line: 48, column: 31)
!191 = !DILocation(line: 49, column: 7, scope: !190, atomGroup: 5, atomRank: 2)
!192 = !DILocation(line: 48, column: 27, scope: !178, atomGroup: 6, atomRank: 2)
!193 = !DILocation(line: 48, column: 3, scope: !172, atomGroup: 4, atomRank: 1)
!194 = distinct !{!194, !181, !195, !40, !41}
!195 = !DILocation(line: 50, column: 3, scope: !172)
!196 = !DILocation(line: 55, column: 1, scope: !164, atomGroup: 15, atomRank: 1)
!197 = !DILocation(line: 53, column: 5, scope: !198)
!198 = distinct !DILexicalBlock(scope: !185, file: !1, line: 52, column: 31)
!199 = !DILocation(line: 53, column: 10, scope: !198)
!200 = !DILocation(line: 53, column: 10, scope: !198, atomGroup: 12, atomRank: 2)
!201 = !DILocation(line: 53, column: 10, scope: !198, atomGroup: 12, atomRank: 1)
!202 = !DILocation(line: 52, column: 27, scope: !185, atomGroup: 13, atomRank: 2)
!203 = !DILocation(line: 52, column: 3, scope: !174, atomGroup: 11, atomRank: 1)
!204 = distinct !{!204, !188, !205, !40, !41}
!205 = !DILocation(line: 54, column: 3, scope: !174)
!206 = !DISubprogram(name: "sqrt", scope: !207, file: !207, line: 143, type: !208, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!207 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!208 = !DISubroutineType(types: !209)
!209 = !{!17, !17}
!210 = distinct !DISubprogram(name: "weighted_sorted_sum", scope: !1, file: !1, line: 58, type: !43, scopeLine: 58, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !211, keyInstructions: true)
!211 = !{!212, !213, !214, !216, !220, !225, !226}
!212 = !DILocalVariable(name: "x", arg: 1, scope: !210, file: !1, line: 58, type: !18)
!213 = !DILocalVariable(name: "n", arg: 2, scope: !210, file: !1, line: 58, type: !23)
!214 = !DILocalVariable(name: "i", scope: !215, file: !1, line: 59, type: !23)
!215 = distinct !DILexicalBlock(scope: !210, file: !1, line: 59, column: 3)
!216 = !DILocalVariable(name: "j", scope: !217, file: !1, line: 60, type: !23)
!217 = distinct !DILexicalBlock(scope: !218, file: !1, line: 60, column: 5)
!218 = distinct !DILexicalBlock(scope: !219, file: !1, line: 59, column: 31)
!219 = distinct !DILexicalBlock(scope: !215, file: !1, line: 59, column: 3)
!220 = !DILocalVariable(name: "t", scope: !221, file: !1, line: 62, type: !17)
!221 = distinct !DILexicalBlock(scope: !222, file: !1, line: 61, column: 28)
!222 = distinct !DILexicalBlock(scope: !223, file: !1, line: 61, column: 11)
!223 = distinct !DILexicalBlock(scope: !224, file: !1, line: 60, column: 41)
!224 = distinct !DILexicalBlock(scope: !217, file: !1, line: 60, column: 5)
!225 = !DILocalVariable(name: "s", scope: !210, file: !1, line: 68, type: !17)
!226 = !DILocalVariable(name: "i", scope: !227, file: !1, line: 69, type: !23)
!227 = distinct !DILexicalBlock(scope: !210, file: !1, line: 69, column: 3)
!228 = !DILocation(line: 0, scope: !210)
!229 = !DILocation(line: 0, scope: !215)
!230 = !DILocation(line: 59, column: 21, scope: !219, atomGroup: 42, atomRank: 1)
!231 = !DILocation(line: 59, column: 3, scope: !215, atomGroup: 43, atomRank: 1)
!232 = !DILocation(line: 59, column: 3, scope: !215, atomGroup: 3, atomRank: 1)
!233 = !DILocation(line: 0, scope: !217)
!234 = !DILocation(line: 60, column: 27, scope: !224, atomGroup: 40, atomRank: 1)
!235 = !DILocation(line: 60, column: 5, scope: !217, atomGroup: 41, atomRank: 1)
!236 = !DILocation(line: 60, column: 27, scope: !224, atomGroup: 5, atomRank: 1)
!237 = !DILocation(line: 60, column: 5, scope: !217)
!238 = !DILocation(line: 0, scope: !227)
!239 = !DILocation(line: 69, column: 21, scope: !240, atomGroup: 44, atomRank: 1)
!240 = distinct !DILexicalBlock(scope: !227, file: !1, line: 69, column: 3)
!241 = !DILocation(line: 69, column: 3, scope: !227, atomGroup: 45, atomRank: 1)
!242 = !DILocation(line: 69, column: 21, scope: !240, atomGroup: 17, atomRank: 1)
!243 = !DILocation(line: 69, column: 3, scope: !227)
!244 = !DILocation(line: 59, column: 27, scope: !219, atomGroup: 13, atomRank: 2)
!245 = !DILocation(line: 59, column: 21, scope: !219, atomGroup: 2, atomRank: 1)
!246 = distinct !{!246, !247, !248, !40, !41}
!247 = !DILocation(line: 59, column: 3, scope: !215)
!248 = !DILocation(line: 67, column: 3, scope: !215)
!249 = !DILocation(line: 61, column: 11, scope: !222)
!250 = !DILocation(line: 61, column: 18, scope: !222)
!251 = !DILocation(line: 61, column: 16, scope: !222, atomGroup: 7, atomRank: 2)
!252 = !DILocation(line: 61, column: 16, scope: !222, atomGroup: 7, atomRank: 1)
!253 = !DILocation(line: 0, scope: !221)
!254 = !DILocation(line: 63, column: 14, scope: !221, atomGroup: 9, atomRank: 1)
!255 = !DILocation(line: 64, column: 18, scope: !221, atomGroup: 10, atomRank: 1)
!256 = !DILocation(line: 65, column: 7, scope: !221)
!257 = !DILocation(line: 60, column: 23, scope: !224)
!258 = !DILocation(line: 60, column: 5, scope: !217, atomGroup: 6, atomRank: 1)
!259 = distinct !{!259, !237, !260, !40, !41}
!260 = !DILocation(line: 66, column: 5, scope: !217)
!261 = !DILocation(line: 72, column: 3, scope: !210, atomGroup: 23, atomRank: 1)
!262 = !DILocation(line: 70, column: 13, scope: !263)
!263 = distinct !DILexicalBlock(scope: !240, file: !1, line: 69, column: 31)
!264 = !DILocation(line: 70, column: 10, scope: !263)
!265 = !DILocation(line: 70, column: 20, scope: !263)
!266 = !DILocation(line: 70, column: 18, scope: !263)
!267 = !DILocation(line: 70, column: 7, scope: !263, atomGroup: 19, atomRank: 2)
!268 = !DILocation(line: 69, column: 3, scope: !227, atomGroup: 18, atomRank: 1)
!269 = distinct !{!269, !243, !270, !40, !41}
!270 = !DILocation(line: 71, column: 3, scope: !227)
