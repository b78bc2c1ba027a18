; clang-19 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/in_place.c -o ir/clang-19/O1-g/in_place.ll
; ModuleID = 'c/in_place.c'
source_filename = "c/in_place.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @square_in_place_three_times(ptr nocapture noundef %0) local_unnamed_addr #0 !dbg !10 {
    #dbg_value(ptr %0, !16, !DIExpression(), !20)
    #dbg_value(i32 0, !17, !DIExpression(), !21)
  %2 = load double, ptr %0, align 8, !tbaa !22
    #dbg_value(i32 0, !17, !DIExpression(), !21)
  br label %4, !dbg !26

3:                                                ; preds = %4
  store double %7, ptr %0, align 8, !dbg !27, !tbaa !22
  ret double %7, !dbg !30

4:                                                ; preds = %1, %4
  %5 = phi i32 [ 0, %1 ], [ %8, %4 ]
  %6 = phi double [ %2, %1 ], [ %7, %4 ]
    #dbg_value(i32 %5, !17, !DIExpression(), !21)
  %7 = fmul double %6, %6, !dbg !31
  %8 = add nuw nsw i32 %5, 1, !dbg !32
    #dbg_value(i32 %8, !17, !DIExpression(), !21)
  %9 = icmp eq i32 %8, 3, !dbg !33
  br i1 %9, label %3, label %4, !dbg !26, !llvm.loop !34
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @prefix_product_in_place(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !38 {
    #dbg_value(ptr %0, !42, !DIExpression(), !46)
    #dbg_value(i32 %1, !43, !DIExpression(), !46)
    #dbg_value(i32 1, !44, !DIExpression(), !47)
  %3 = icmp sgt i32 %1, 1, !dbg !48
  br i1 %3, label %4, label %7, !dbg !50

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !48
  %6 = load double, ptr %0, align 8
  br label %12, !dbg !50

7:                                                ; preds = %12, %2
  %8 = sext i32 %1 to i64, !dbg !51
  %9 = getelementptr double, ptr %0, i64 %8, !dbg !51
  %10 = getelementptr i8, ptr %9, i64 -8, !dbg !51
  %11 = load double, ptr %10, align 8, !dbg !51, !tbaa !22
  ret double %11, !dbg !52

12:                                               ; preds = %4, %12
  %13 = phi double [ %6, %4 ], [ %17, %12 ], !dbg !53
  %14 = phi i64 [ 1, %4 ], [ %18, %12 ]
    #dbg_value(i64 %14, !44, !DIExpression(), !47)
  %15 = getelementptr double, ptr %0, i64 %14, !dbg !53
  %16 = load double, ptr %15, align 8, !dbg !55, !tbaa !22
  %17 = fmul double %13, %16, !dbg !56
  store double %17, ptr %15, align 8, !dbg !57, !tbaa !22
  %18 = add nuw nsw i64 %14, 1, !dbg !58
    #dbg_value(i64 %18, !44, !DIExpression(), !47)
  %19 = icmp eq i64 %18, %5, !dbg !48
  br i1 %19, label %7, label %12, !dbg !50, !llvm.loop !59
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @swap_recurrence(double noundef %0, double noundef %1) local_unnamed_addr #1 !dbg !61 {
    #dbg_value(double %0, !65, !DIExpression(), !72)
    #dbg_value(double %1, !66, !DIExpression(), !72)
    #dbg_value(i32 0, !67, !DIExpression(), !73)
  br label %5, !dbg !74

3:                                                ; preds = %5
  %4 = tail call double @llvm.fmuladd.f64(double %9, double 2.000000e+00, double %8), !dbg !75
  ret double %4, !dbg !76

5:                                                ; preds = %2, %5
  %6 = phi double [ %0, %2 ], [ %8, %5 ]
  %7 = phi i32 [ 0, %2 ], [ %10, %5 ]
  %8 = phi double [ %1, %2 ], [ %9, %5 ]
    #dbg_value(i32 %7, !67, !DIExpression(), !73)
    #dbg_value(double %8, !66, !DIExpression(), !72)
    #dbg_value(double %6, !69, !DIExpression(), !77)
    #dbg_value(double %8, !65, !DIExpression(), !72)
  %9 = fmul double %8, %6, !dbg !78
    #dbg_value(double %9, !66, !DIExpression(), !72)
  %10 = add nuw nsw i32 %7, 1, !dbg !79
    #dbg_value(i32 %10, !67, !DIExpression(), !73)
  %11 = icmp eq i32 %10, 3, !dbg !80
  br i1 %11, label %3, label %5, !dbg !74, !llvm.loop !81
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @rotate_three(double noundef %0, double noundef %1, double noundef %2, i32 noundef %3) local_unnamed_addr #1 !dbg !83 {
    #dbg_value(double %0, !87, !DIExpression(), !96)
    #dbg_value(double %1, !88, !DIExpression(), !96)
    #dbg_value(double %2, !89, !DIExpression(), !96)
    #dbg_value(i32 %3, !90, !DIExpression(), !96)
    #dbg_value(i32 0, !91, !DIExpression(), !97)
  %5 = icmp sgt i32 %3, 0, !dbg !98
  br i1 %5, label %12, label %6, !dbg !99

6:                                                ; preds = %12, %4
  %7 = phi double [ %2, %4 ], [ %17, %12 ]
  %8 = phi double [ %1, %4 ], [ %16, %12 ]
  %9 = phi double [ %0, %4 ], [ %15, %12 ]
  %10 = fneg double %7, !dbg !100
  %11 = tail call double @llvm.fmuladd.f64(double %9, double %8, double %10), !dbg !100
  ret double %11, !dbg !101

12:                                               ; preds = %4, %12
  %13 = phi double [ %15, %12 ], [ %0, %4 ]
  %14 = phi i32 [ %18, %12 ], [ 0, %4 ]
  %15 = phi double [ %16, %12 ], [ %1, %4 ]
  %16 = phi double [ %17, %12 ], [ %2, %4 ]
    #dbg_value(i32 %14, !91, !DIExpression(), !97)
    #dbg_value(double %16, !89, !DIExpression(), !96)
    #dbg_value(double %13, !93, !DIExpression(), !102)
    #dbg_value(double %15, !87, !DIExpression(), !96)
    #dbg_value(double %16, !88, !DIExpression(), !96)
  %17 = tail call double @llvm.fmuladd.f64(double %13, double %15, double %16), !dbg !103
    #dbg_value(double %17, !89, !DIExpression(), !96)
  %18 = add nuw nsw i32 %14, 1, !dbg !104
    #dbg_value(i32 %18, !91, !DIExpression(), !97)
  %19 = icmp eq i32 %18, %3, !dbg !98
  br i1 %19, label %6, label %12, !dbg !99, !llvm.loop !105
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @smooth_in_place(ptr nocapture noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 !dbg !107 {
    #dbg_value(ptr %0, !111, !DIExpression(), !120)
    #dbg_value(i32 %1, !112, !DIExpression(), !120)
    #dbg_value(i32 %2, !113, !DIExpression(), !120)
    #dbg_value(i32 0, !114, !DIExpression(), !121)
  %4 = icmp sgt i32 %2, 0, !dbg !122
  br i1 %4, label %5, label %13, !dbg !123

5:                                                ; preds = %3
  %6 = add i32 %1, -1
  %7 = icmp sgt i32 %1, 2
  %8 = zext i32 %6 to i64
  br label %9, !dbg !123

9:                                                ; preds = %5, %14
  %10 = phi i32 [ 0, %5 ], [ %15, %14 ]
    #dbg_value(i32 %10, !114, !DIExpression(), !121)
    #dbg_value(i32 1, !116, !DIExpression(), !124)
  br i1 %7, label %11, label %14, !dbg !125

11:                                               ; preds = %9
  %12 = load double, ptr %0, align 8
  br label %17, !dbg !125

13:                                               ; preds = %14, %3
  ret void, !dbg !126

14:                                               ; preds = %17, %9
  %15 = add nuw nsw i32 %10, 1, !dbg !127
    #dbg_value(i32 %15, !114, !DIExpression(), !121)
  %16 = icmp eq i32 %15, %2, !dbg !122
  br i1 %16, label %13, label %9, !dbg !123, !llvm.loop !128

17:                                               ; preds = %11, %17
  %18 = phi double [ %12, %11 ], [ %29, %17 ], !dbg !130
  %19 = phi i64 [ 1, %11 ], [ %23, %17 ]
    #dbg_value(i64 %19, !116, !DIExpression(), !124)
  %20 = getelementptr double, ptr %0, i64 %19, !dbg !130
  %21 = load double, ptr %20, align 8, !dbg !133, !tbaa !22
  %22 = tail call double @llvm.fmuladd.f64(double %21, double 2.000000e+00, double %18), !dbg !134
  %23 = add nuw nsw i64 %19, 1, !dbg !135
  %24 = getelementptr inbounds double, ptr %0, i64 %23, !dbg !136
  %25 = load double, ptr %24, align 8, !dbg !136, !tbaa !22
  %26 = fadd double %22, %25, !dbg !137
  %27 = fmul double %21, 1.000000e-01, !dbg !138
  %28 = fmul double %21, %27, !dbg !139
  %29 = tail call double @llvm.fmuladd.f64(double %26, double 2.500000e-01, double %28), !dbg !140
  store double %29, ptr %20, align 8, !dbg !141, !tbaa !22
    #dbg_value(i64 %23, !116, !DIExpression(), !124)
  %30 = icmp eq i64 %23, %8, !dbg !142
  br i1 %30, label %14, label %17, !dbg !125, !llvm.loop !143
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local void @normalise_in_place(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #3 !dbg !145 {
    #dbg_value(ptr %0, !149, !DIExpression(), !156)
    #dbg_value(i32 %1, !150, !DIExpression(), !156)
    #dbg_value(double 0.000000e+00, !151, !DIExpression(), !156)
    #dbg_value(i32 0, !152, !DIExpression(), !157)
  %3 = icmp sgt i32 %1, 0, !dbg !158
  br i1 %3, label %4, label %6, !dbg !160

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !158
  br label %12, !dbg !160

6:                                                ; preds = %12, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %17, %12 ], !dbg !156
  %8 = tail call double @sqrt(double noundef %7) #5, !dbg !161
    #dbg_value(double %8, !151, !DIExpression(), !156)
    #dbg_value(i32 0, !154, !DIExpression(), !162)
  %9 = icmp sgt i32 %1, 0, !dbg !163
  br i1 %9, label %10, label %20, !dbg !165

10:                                               ; preds = %6
  %11 = zext nneg i32 %1 to i64, !dbg !163
  br label %21, !dbg !165

12:                                               ; preds = %4, %12
  %13 = phi i64 [ 0, %4 ], [ %18, %12 ]
  %14 = phi double [ 0.000000e+00, %4 ], [ %17, %12 ]
    #dbg_value(i64 %13, !152, !DIExpression(), !157)
    #dbg_value(double %14, !151, !DIExpression(), !156)
  %15 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !166
  %16 = load double, ptr %15, align 8, !dbg !166, !tbaa !22
  %17 = tail call double @llvm.fmuladd.f64(double %16, double %16, double %14), !dbg !168
    #dbg_value(double %17, !151, !DIExpression(), !156)
  %18 = add nuw nsw i64 %13, 1, !dbg !169
    #dbg_value(i64 %18, !152, !DIExpression(), !157)
  %19 = icmp eq i64 %18, %5, !dbg !158
  br i1 %19, label %6, label %12, !dbg !160, !llvm.loop !170

20:                                               ; preds = %21, %6
  ret void, !dbg !172

21:                                               ; preds = %10, %21
  %22 = phi i64 [ 0, %10 ], [ %26, %21 ]
    #dbg_value(i64 %22, !154, !DIExpression(), !162)
  %23 = getelementptr inbounds double, ptr %0, i64 %22, !dbg !173
  %24 = load double, ptr %23, align 8, !dbg !175, !tbaa !22
  %25 = fdiv double %24, %8, !dbg !175
  store double %25, ptr %23, align 8, !dbg !175, !tbaa !22
  %26 = add nuw nsw i64 %22, 1, !dbg !176
    #dbg_value(i64 %26, !154, !DIExpression(), !162)
  %27 = icmp eq i64 %26, %11, !dbg !163
  br i1 %27, label %20, label %21, !dbg !165, !llvm.loop !177
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !179 double @sqrt(double noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @weighted_sorted_sum(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !183 {
    #dbg_value(ptr %0, !185, !DIExpression(), !201)
    #dbg_value(i32 %1, !186, !DIExpression(), !201)
    #dbg_value(i32 0, !187, !DIExpression(), !202)
  %3 = icmp sgt i32 %1, 0, !dbg !203
  br i1 %3, label %4, label %12, !dbg !204

4:                                                ; preds = %2, %16
  %5 = phi i32 [ %7, %16 ], [ %1, %2 ]
  %6 = phi i32 [ %17, %16 ], [ 0, %2 ]
  %7 = add i32 %5, -1, !dbg !204
    #dbg_value(i32 %6, !187, !DIExpression(), !202)
  %8 = sub nsw i32 %1, %6
    #dbg_value(i32 0, !189, !DIExpression(), !205)
  %9 = icmp sgt i32 %8, 1, !dbg !206
  br i1 %9, label %10, label %16, !dbg !207

10:                                               ; preds = %4
  %11 = zext i32 %7 to i64, !dbg !206
  br label %19, !dbg !207

12:                                               ; preds = %16, %2
    #dbg_value(i32 0, !199, !DIExpression(), !208)
    #dbg_value(double 0.000000e+00, !198, !DIExpression(), !201)
  %13 = icmp sgt i32 %1, 0, !dbg !209
  br i1 %13, label %14, label %32, !dbg !211

14:                                               ; preds = %12
  %15 = zext nneg i32 %1 to i64, !dbg !209
  br label %34, !dbg !211

16:                                               ; preds = %28, %4
  %17 = add nuw nsw i32 %6, 1, !dbg !212
    #dbg_value(i32 %17, !187, !DIExpression(), !202)
  %18 = icmp eq i32 %17, %1, !dbg !203
  br i1 %18, label %12, label %4, !dbg !204, !llvm.loop !213

19:                                               ; preds = %10, %28
  %20 = phi i64 [ 0, %10 ], [ %30, %28 ]
  %21 = phi i64 [ 1, %10 ], [ %29, %28 ]
    #dbg_value(i64 %20, !189, !DIExpression(), !205)
  %22 = getelementptr inbounds double, ptr %0, i64 %20, !dbg !215
  %23 = load double, ptr %22, align 8, !dbg !215, !tbaa !22
  %24 = getelementptr inbounds double, ptr %0, i64 %21, !dbg !216
  %25 = load double, ptr %24, align 8, !dbg !216, !tbaa !22
  %26 = fcmp ogt double %23, %25, !dbg !217
  br i1 %26, label %27, label %28, !dbg !218

27:                                               ; preds = %19
    #dbg_value(double %23, !193, !DIExpression(), !219)
  store double %25, ptr %22, align 8, !dbg !220, !tbaa !22
  store double %23, ptr %24, align 8, !dbg !221, !tbaa !22
  br label %28, !dbg !222

28:                                               ; preds = %19, %27
    #dbg_value(i64 %21, !189, !DIExpression(), !205)
  %29 = add nuw nsw i64 %21, 1, !dbg !223
  %30 = add nuw nsw i64 %20, 1, !dbg !207
  %31 = icmp eq i64 %30, %11, !dbg !206
  br i1 %31, label %16, label %19, !dbg !207, !llvm.loop !224

32:                                               ; preds = %34, %12
  %33 = phi double [ 0.000000e+00, %12 ], [ %43, %34 ], !dbg !201
  ret double %33, !dbg !226

34:                                               ; preds = %14, %34
  %35 = phi i64 [ 0, %14 ], [ %37, %34 ]
  %36 = phi double [ 0.000000e+00, %14 ], [ %43, %34 ]
    #dbg_value(i64 %35, !199, !DIExpression(), !208)
    #dbg_value(double %36, !198, !DIExpression(), !201)
  %37 = add nuw nsw i64 %35, 1, !dbg !227
  %38 = trunc nuw nsw i64 %37 to i32, !dbg !229
  %39 = uitofp nneg i32 %38 to double, !dbg !229
  %40 = getelementptr inbounds double, ptr %0, i64 %35, !dbg !230
  %41 = load double, ptr %40, align 8, !dbg !230, !tbaa !22
  %42 = fmul double %41, %39, !dbg !231
  %43 = tail call double @llvm.fmuladd.f64(double %42, double %41, double %36), !dbg !232
    #dbg_value(i64 %37, !199, !DIExpression(), !208)
    #dbg_value(double %43, !198, !DIExpression(), !201)
  %44 = icmp eq i64 %37, %15, !dbg !209
  br i1 %44, label %32, label %34, !dbg !211, !llvm.loop !233
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/in_place.c", directory: ".", checksumkind: CSK_MD5, checksum: "0ba3941e95789dc1f9c4b237186377e3")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "square_in_place_three_times", scope: !1, file: !1, line: 4, type: !11, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !15)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!15 = !{!16, !17}
!16 = !DILocalVariable(name: "p", arg: 1, scope: !10, file: !1, line: 4, type: !14)
!17 = !DILocalVariable(name: "i", scope: !18, file: !1, line: 5, type: !19)
!18 = distinct !DILexicalBlock(scope: !10, file: !1, line: 5, column: 3)
!19 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!20 = !DILocation(line: 0, scope: !10)
!21 = !DILocation(line: 0, scope: !18)
!22 = !{!23, !23, i64 0}
!23 = !{!"double", !24, i64 0}
!24 = !{!"omnipotent char", !25, i64 0}
!25 = !{!"Simple C/C++ TBAA"}
!26 = !DILocation(line: 5, column: 3, scope: !18)
!27 = !DILocation(line: 6, scope: !28)
!28 = distinct !DILexicalBlock(scope: !29, file: !1, line: 5, column: 31)
!29 = distinct !DILexicalBlock(scope: !18, file: !1, line: 5, column: 3)
!30 = !DILocation(line: 8, column: 3, scope: !10)
!31 = !DILocation(line: 6, column: 13, scope: !28)
!32 = !DILocation(line: 5, column: 27, scope: !29)
!33 = !DILocation(line: 5, column: 21, scope: !29)
!34 = distinct !{!34, !26, !35, !36, !37}
!35 = !DILocation(line: 7, column: 3, scope: !18)
!36 = !{!"llvm.loop.mustprogress"}
!37 = !{!"llvm.loop.unroll.disable"}
!38 = distinct !DISubprogram(name: "prefix_product_in_place", scope: !1, file: !1, line: 11, type: !39, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !41)
!39 = !DISubroutineType(types: !40)
!40 = !{!13, !14, !19}
!41 = !{!42, !43, !44}
!42 = !DILocalVariable(name: "a", arg: 1, scope: !38, file: !1, line: 11, type: !14)
!43 = !DILocalVariable(name: "n", arg: 2, scope: !38, file: !1, line: 11, type: !19)
!44 = !DILocalVariable(name: "i", scope: !45, file: !1, line: 12, type: !19)
!45 = distinct !DILexicalBlock(scope: !38, file: !1, line: 12, column: 3)
!46 = !DILocation(line: 0, scope: !38)
!47 = !DILocation(line: 0, scope: !45)
!48 = !DILocation(line: 12, column: 21, scope: !49)
!49 = distinct !DILexicalBlock(scope: !45, file: !1, line: 12, column: 3)
!50 = !DILocation(line: 12, column: 3, scope: !45)
!51 = !DILocation(line: 15, column: 10, scope: !38)
!52 = !DILocation(line: 15, column: 3, scope: !38)
!53 = !DILocation(line: 13, column: 12, scope: !54)
!54 = distinct !DILexicalBlock(scope: !49, file: !1, line: 12, column: 31)
!55 = !DILocation(line: 13, column: 23, scope: !54)
!56 = !DILocation(line: 13, column: 21, scope: !54)
!57 = !DILocation(line: 13, column: 10, scope: !54)
!58 = !DILocation(line: 12, column: 27, scope: !49)
!59 = distinct !{!59, !50, !60, !36, !37}
!60 = !DILocation(line: 14, column: 3, scope: !45)
!61 = distinct !DISubprogram(name: "swap_recurrence", scope: !1, file: !1, line: 18, type: !62, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !64)
!62 = !DISubroutineType(types: !63)
!63 = !{!13, !13, !13}
!64 = !{!65, !66, !67, !69}
!65 = !DILocalVariable(name: "a", arg: 1, scope: !61, file: !1, line: 18, type: !13)
!66 = !DILocalVariable(name: "b", arg: 2, scope: !61, file: !1, line: 18, type: !13)
!67 = !DILocalVariable(name: "i", scope: !68, file: !1, line: 19, type: !19)
!68 = distinct !DILexicalBlock(scope: !61, file: !1, line: 19, column: 3)
!69 = !DILocalVariable(name: "t", scope: !70, file: !1, line: 20, type: !13)
!70 = distinct !DILexicalBlock(scope: !71, file: !1, line: 19, column: 31)
!71 = distinct !DILexicalBlock(scope: !68, file: !1, line: 19, column: 3)
!72 = !DILocation(line: 0, scope: !61)
!73 = !DILocation(line: 0, scope: !68)
!74 = !DILocation(line: 19, column: 3, scope: !68)
!75 = !DILocation(line: 24, column: 12, scope: !61)
!76 = !DILocation(line: 24, column: 3, scope: !61)
!77 = !DILocation(line: 0, scope: !70)
!78 = !DILocation(line: 22, column: 11, scope: !70)
!79 = !DILocation(line: 19, column: 27, scope: !71)
!80 = !DILocation(line: 19, column: 21, scope: !71)
!81 = distinct !{!81, !74, !82, !36, !37}
!82 = !DILocation(line: 23, column: 3, scope: !68)
!83 = distinct !DISubprogram(name: "rotate_three", scope: !1, file: !1, line: 28, type: !84, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !86)
!84 = !DISubroutineType(types: !85)
!85 = !{!13, !13, !13, !13, !19}
!86 = !{!87, !88, !89, !90, !91, !93}
!87 = !DILocalVariable(name: "a", arg: 1, scope: !83, file: !1, line: 28, type: !13)
!88 = !DILocalVariable(name: "b", arg: 2, scope: !83, file: !1, line: 28, type: !13)
!89 = !DILocalVariable(name: "c", arg: 3, scope: !83, file: !1, line: 28, type: !13)
!90 = !DILocalVariable(name: "n", arg: 4, scope: !83, file: !1, line: 28, type: !19)
!91 = !DILocalVariable(name: "i", scope: !92, file: !1, line: 29, type: !19)
!92 = distinct !DILexicalBlock(scope: !83, file: !1, line: 29, column: 3)
!93 = !DILocalVariable(name: "t", scope: !94, file: !1, line: 30, type: !13)
!94 = distinct !DILexicalBlock(scope: !95, file: !1, line: 29, column: 31)
!95 = distinct !DILexicalBlock(scope: !92, file: !1, line: 29, column: 3)
!96 = !DILocation(line: 0, scope: !83)
!97 = !DILocation(line: 0, scope: !92)
!98 = !DILocation(line: 29, column: 21, scope: !95)
!99 = !DILocation(line: 29, column: 3, scope: !92)
!100 = !DILocation(line: 35, column: 16, scope: !83)
!101 = !DILocation(line: 35, column: 3, scope: !83)
!102 = !DILocation(line: 0, scope: !94)
!103 = !DILocation(line: 33, column: 15, scope: !94)
!104 = !DILocation(line: 29, column: 27, scope: !95)
!105 = distinct !{!105, !99, !106, !36, !37}
!106 = !DILocation(line: 34, column: 3, scope: !92)
!107 = distinct !DISubprogram(name: "smooth_in_place", scope: !1, file: !1, line: 38, type: !108, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !110)
!108 = !DISubroutineType(types: !109)
!109 = !{null, !14, !19, !19}
!110 = !{!111, !112, !113, !114, !116}
!111 = !DILocalVariable(name: "x", arg: 1, scope: !107, file: !1, line: 38, type: !14)
!112 = !DILocalVariable(name: "n", arg: 2, scope: !107, file: !1, line: 38, type: !19)
!113 = !DILocalVariable(name: "sweeps", arg: 3, scope: !107, file: !1, line: 38, type: !19)
!114 = !DILocalVariable(name: "k", scope: !115, file: !1, line: 39, type: !19)
!115 = distinct !DILexicalBlock(scope: !107, file: !1, line: 39, column: 3)
!116 = !DILocalVariable(name: "i", scope: !117, file: !1, line: 40, type: !19)
!117 = distinct !DILexicalBlock(scope: !118, file: !1, line: 40, column: 5)
!118 = distinct !DILexicalBlock(scope: !119, file: !1, line: 39, column: 36)
!119 = distinct !DILexicalBlock(scope: !115, file: !1, line: 39, column: 3)
!120 = !DILocation(line: 0, scope: !107)
!121 = !DILocation(line: 0, scope: !115)
!122 = !DILocation(line: 39, column: 21, scope: !119)
!123 = !DILocation(line: 39, column: 3, scope: !115)
!124 = !DILocation(line: 0, scope: !117)
!125 = !DILocation(line: 40, column: 5, scope: !117)
!126 = !DILocation(line: 44, column: 1, scope: !107)
!127 = !DILocation(line: 39, column: 32, scope: !119)
!128 = distinct !{!128, !123, !129, !36, !37}
!129 = !DILocation(line: 43, column: 3, scope: !115)
!130 = !DILocation(line: 41, column: 22, scope: !131)
!131 = distinct !DILexicalBlock(scope: !132, file: !1, line: 40, column: 37)
!132 = distinct !DILexicalBlock(scope: !117, file: !1, line: 40, column: 5)
!133 = !DILocation(line: 41, column: 39, scope: !131)
!134 = !DILocation(line: 41, column: 31, scope: !131)
!135 = !DILocation(line: 41, column: 50, scope: !131)
!136 = !DILocation(line: 41, column: 46, scope: !131)
!137 = !DILocation(line: 41, column: 44, scope: !131)
!138 = !DILocation(line: 41, column: 62, scope: !131)
!139 = !DILocation(line: 41, column: 69, scope: !131)
!140 = !DILocation(line: 41, column: 56, scope: !131)
!141 = !DILocation(line: 41, column: 12, scope: !131)
!142 = !DILocation(line: 40, column: 23, scope: !132)
!143 = distinct !{!143, !125, !144, !36, !37}
!144 = !DILocation(line: 42, column: 5, scope: !117)
!145 = distinct !DISubprogram(name: "normalise_in_place", scope: !1, file: !1, line: 46, type: !146, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !148)
!146 = !DISubroutineType(types: !147)
!147 = !{null, !14, !19}
!148 = !{!149, !150, !151, !152, !154}
!149 = !DILocalVariable(name: "x", arg: 1, scope: !145, file: !1, line: 46, type: !14)
!150 = !DILocalVariable(name: "n", arg: 2, scope: !145, file: !1, line: 46, type: !19)
!151 = !DILocalVariable(name: "s", scope: !145, file: !1, line: 47, type: !13)
!152 = !DILocalVariable(name: "i", scope: !153, file: !1, line: 48, type: !19)
!153 = distinct !DILexicalBlock(scope: !145, file: !1, line: 48, column: 3)
!154 = !DILocalVariable(name: "i", scope: !155, file: !1, line: 52, type: !19)
!155 = distinct !DILexicalBlock(scope: !145, file: !1, line: 52, column: 3)
!156 = !DILocation(line: 0, scope: !145)
!157 = !DILocation(line: 0, scope: !153)
!158 = !DILocation(line: 48, column: 21, scope: !159)
!159 = distinct !DILexicalBlock(scope: !153, file: !1, line: 48, column: 3)
!160 = !DILocation(line: 48, column: 3, scope: !153)
!161 = !DILocation(line: 51, column: 7, scope: !145)
!162 = !DILocation(line: 0, scope: !155)
!163 = !DILocation(line: 52, column: 21, scope: !164)
!164 = distinct !DILexicalBlock(scope: !155, file: !1, line: 52, column: 3)
!165 = !DILocation(line: 52, column: 3, scope: !155)
!166 = !DILocation(line: 49, column: 10, scope: !167)
!167 = distinct !DILexicalBlock(scope: !159, file: !1, line: 48, column: 31)
!168 = !DILocation(line: 49, column: 7, scope: !167)
!169 = !DILocation(line: 48, column: 27, scope: !159)
!170 = distinct !{!170, !160, !171, !36, !37}
!171 = !DILocation(line: 50, column: 3, scope: !153)
!172 = !DILocation(line: 55, column: 1, scope: !145)
!173 = !DILocation(line: 53, column: 5, scope: !174)
!174 = distinct !DILexicalBlock(scope: !164, file: !1, line: 52, column: 31)
!175 = !DILocation(line: 53, column: 10, scope: !174)
!176 = !DILocation(line: 52, column: 27, scope: !164)
!177 = distinct !{!177, !165, !178, !36, !37}
!178 = !DILocation(line: 54, column: 3, scope: !155)
!179 = !DISubprogram(name: "sqrt", scope: !180, file: !180, line: 143, type: !181, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!180 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!181 = !DISubroutineType(types: !182)
!182 = !{!13, !13}
!183 = distinct !DISubprogram(name: "weighted_sorted_sum", scope: !1, file: !1, line: 58, type: !39, scopeLine: 58, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !184)
!184 = !{!185, !186, !187, !189, !193, !198, !199}
!185 = !DILocalVariable(name: "x", arg: 1, scope: !183, file: !1, line: 58, type: !14)
!186 = !DILocalVariable(name: "n", arg: 2, scope: !183, file: !1, line: 58, type: !19)
!187 = !DILocalVariable(name: "i", scope: !188, file: !1, line: 59, type: !19)
!188 = distinct !DILexicalBlock(scope: !183, file: !1, line: 59, column: 3)
!189 = !DILocalVariable(name: "j", scope: !190, file: !1, line: 60, type: !19)
!190 = distinct !DILexicalBlock(scope: !191, file: !1, line: 60, column: 5)
!191 = distinct !DILexicalBlock(scope: !192, file: !1, line: 59, column: 31)
!192 = distinct !DILexicalBlock(scope: !188, file: !1, line: 59, column: 3)
!193 = !DILocalVariable(name: "t", scope: !194, file: !1, line: 62, type: !13)
!194 = distinct !DILexicalBlock(scope: !195, file: !1, line: 61, column: 28)
!195 = distinct !DILexicalBlock(scope: !196, file: !1, line: 61, column: 11)
!196 = distinct !DILexicalBlock(scope: !197, file: !1, line: 60, column: 41)
!197 = distinct !DILexicalBlock(scope: !190, file: !1, line: 60, column: 5)
!198 = !DILocalVariable(name: "s", scope: !183, file: !1, line: 68, type: !13)
!199 = !DILocalVariable(name: "i", scope: !200, file: !1, line: 69, type: !19)
!200 = distinct !DILexicalBlock(scope: !183, file: !1, line: 69, column: 3)
!201 = !DILocation(line: 0, scope: !183)
!202 = !DILocation(line: 0, scope: !188)
!203 = !DILocation(line: 59, column: 21, scope: !192)
!204 = !DILocation(line: 59, column: 3, scope: !188)
!205 = !DILocation(line: 0, scope: !190)
!206 = !DILocation(line: 60, column: 27, scope: !197)
!207 = !DILocation(line: 60, column: 5, scope: !190)
!208 = !DILocation(line: 0, scope: !200)
!209 = !DILocation(line: 69, column: 21, scope: !210)
!210 = distinct !DILexicalBlock(scope: !200, file: !1, line: 69, column: 3)
!211 = !DILocation(line: 69, column: 3, scope: !200)
!212 = !DILocation(line: 59, column: 27, scope: !192)
!213 = distinct !{!213, !204, !214, !36, !37}
!214 = !DILocation(line: 67, column: 3, scope: !188)
!215 = !DILocation(line: 61, column: 11, scope: !195)
!216 = !DILocation(line: 61, column: 18, scope: !195)
!217 = !DILocation(line: 61, column: 16, scope: !195)
!218 = !DILocation(line: 61, column: 11, scope: !196)
!219 = !DILocation(line: 0, scope: !194)
!220 = !DILocation(line: 63, column: 14, scope: !194)
!221 = !DILocation(line: 64, column: 18, scope: !194)
!222 = !DILocation(line: 65, column: 7, scope: !194)
!223 = !DILocation(line: 60, column: 23, scope: !197)
!224 = distinct !{!224, !207, !225, !36, !37}
!225 = !DILocation(line: 66, column: 5, scope: !190)
!226 = !DILocation(line: 72, column: 3, scope: !183)
!227 = !DILocation(line: 70, column: 13, scope: !228)
!228 = distinct !DILexicalBlock(scope: !210, file: !1, line: 69, column: 31)
!229 = !DILocation(line: 70, column: 10, scope: !228)
!230 = !DILocation(line: 70, column: 20, scope: !228)
!231 = !DILocation(line: 70, column: 18, scope: !228)
!232 = !DILocation(line: 70, column: 7, scope: !228)
!233 = distinct !{!233, !211, !234, !36, !37}
!234 = !DILocation(line: 71, column: 3, scope: !200)
