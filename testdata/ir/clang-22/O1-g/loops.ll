; clang-22 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/loops.c -o ir/clang-22/O1-g/loops.ll
; ModuleID = 'c/loops.c'
source_filename = "c/loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @power_by_loop(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !14 {
    #dbg_value(double %0, !20, !DIExpression(), !25)
    #dbg_value(i32 %1, !21, !DIExpression(), !25)
    #dbg_value(double 1.000000e+00, !22, !DIExpression(), !25)
    #dbg_value(i32 0, !23, !DIExpression(), !26)
  %3 = icmp sgt i32 %1, 0, !dbg !27
  br i1 %3, label %6, label %4, !dbg !29

4:                                                ; preds = %6, %2
  %5 = phi double [ 1.000000e+00, %2 ], [ %9, %6 ], !dbg !25
  ret double %5, !dbg !30

6:                                                ; preds = %2, %6
  %7 = phi i32 [ %10, %6 ], [ 0, %2 ]
  %8 = phi double [ %9, %6 ], [ 1.000000e+00, %2 ]
    #dbg_value(i32 %7, !23, !DIExpression(), !26)
    #dbg_value(double %8, !22, !DIExpression(), !25)
  %9 = fmul double %0, %8, !dbg !31
    #dbg_value(double %9, !22, !DIExpression(), !25)
  %10 = add nuw nsw i32 %7, 1, !dbg !33
    #dbg_value(i32 %10, !23, !DIExpression(), !26)
  %11 = icmp eq i32 %10, %1, !dbg !34
  br i1 %11, label %4, label %6, !dbg !35, !llvm.loop !36
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @triangular_sum_with_early_exit(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #1 !dbg !41 {
    #dbg_value(ptr %0, !47, !DIExpression(), !57)
    #dbg_value(i32 %1, !48, !DIExpression(), !57)
    #dbg_value(double 0.000000e+00, !49, !DIExpression(), !57)
    #dbg_value(i32 0, !50, !DIExpression(), !58)
  %3 = icmp sgt i32 %1, 0, !dbg !59
  br i1 %3, label %4, label %27, !dbg !60

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !61
  br label %10, !dbg !62

6:                                                ; preds = %26
  %7 = add nuw nsw i64 %11, 1, !dbg !63
    #dbg_value(i64 %7, !50, !DIExpression(), !58)
    #dbg_value(i64 %7, !50, !DIExpression(), !58)
    #dbg_value(double %21, !49, !DIExpression(), !57)
  %8 = add nuw nsw i64 %12, 1, !dbg !64
  %9 = icmp eq i64 %7, %5, !dbg !61
  br i1 %9, label %27, label %10, !dbg !64, !llvm.loop !65

10:                                               ; preds = %4, %6
  %11 = phi i64 [ 0, %4 ], [ %7, %6 ]
  %12 = phi i64 [ 1, %4 ], [ %8, %6 ]
  %13 = phi double [ 0.000000e+00, %4 ], [ %21, %6 ]
    #dbg_value(i64 %11, !50, !DIExpression(), !58)
    #dbg_value(double %13, !49, !DIExpression(), !57)
  %14 = getelementptr inbounds nuw double, ptr %0, i64 %11, !dbg !67
    #dbg_value(i32 0, !52, !DIExpression(), !70)
    #dbg_value(double %13, !49, !DIExpression(), !57)
  %15 = load double, ptr %14, align 8, !tbaa !71
  br label %16, !dbg !73

16:                                               ; preds = %16, %10
  %17 = phi i64 [ 0, %10 ], [ %23, %16 ]
  %18 = phi double [ %13, %10 ], [ %21, %16 ]
    #dbg_value(i64 %17, !52, !DIExpression(), !70)
    #dbg_value(double %18, !49, !DIExpression(), !57)
  %19 = getelementptr inbounds nuw double, ptr %0, i64 %17, !dbg !74
  %20 = load double, ptr %19, align 8, !dbg !74, !tbaa !71
  %21 = tail call double @llvm.fmuladd.f64(double %15, double %20, double %18), !dbg !75
    #dbg_value(double %21, !49, !DIExpression(), !57)
  %22 = fcmp ogt double %21, 9.500000e+00, !dbg !76
    #dbg_value(i64 %17, !52, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !70)
  %23 = add nuw nsw i64 %17, 1
    #dbg_value(i64 %23, !52, !DIExpression(), !70)
    #dbg_value(i32 poison, !52, !DIExpression(), !70)
    #dbg_value(double poison, !49, !DIExpression(), !57)
  %24 = icmp eq i64 %23, %12
  %25 = select i1 %22, i1 true, i1 %24, !dbg !78
  br i1 %25, label %26, label %16, !dbg !78, !llvm.loop !79

26:                                               ; preds = %16
    #dbg_value(double %21, !49, !DIExpression(), !57)
    #dbg_value(i64 %11, !50, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !58)
  br i1 %22, label %27, label %6

27:                                               ; preds = %26, %6, %2
  %28 = phi double [ 0.000000e+00, %2 ], [ %21, %6 ], [ %21, %26 ], !dbg !57
    #dbg_value(double %28, !49, !DIExpression(), !57)
  ret double %28, !dbg !82
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @quadratic_form(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #1 !dbg !83 {
    #dbg_value(ptr %0, !87, !DIExpression(), !97)
    #dbg_value(ptr %1, !88, !DIExpression(), !97)
    #dbg_value(i32 %2, !89, !DIExpression(), !97)
    #dbg_value(double 0.000000e+00, !90, !DIExpression(), !97)
    #dbg_value(i32 0, !91, !DIExpression(), !98)
  %4 = icmp sgt i32 %2, 0, !dbg !99
  br i1 %4, label %5, label %16, !dbg !100

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !100
  %7 = zext nneg i32 %2 to i64, !dbg !101
  %8 = zext nneg i32 %2 to i64
  br label %9, !dbg !100

9:                                                ; preds = %5, %18
  %10 = phi i64 [ 0, %5 ], [ %19, %18 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %29, %18 ]
    #dbg_value(i64 %10, !91, !DIExpression(), !98)
    #dbg_value(double %11, !90, !DIExpression(), !97)
    #dbg_value(i32 0, !93, !DIExpression(), !102)
    #dbg_value(double %11, !90, !DIExpression(), !97)
  %12 = getelementptr inbounds nuw double, ptr %1, i64 %10
  %13 = load double, ptr %12, align 8, !tbaa !71
  %14 = mul nuw nsw i64 %10, %6
  %15 = getelementptr inbounds double, ptr %0, i64 %14, !dbg !103
  br label %21, !dbg !103

16:                                               ; preds = %18, %3
  %17 = phi double [ 0.000000e+00, %3 ], [ %29, %18 ], !dbg !104
  ret double %17, !dbg !105

18:                                               ; preds = %21
  %19 = add nuw nsw i64 %10, 1, !dbg !106
    #dbg_value(i64 %19, !91, !DIExpression(), !98)
    #dbg_value(double %29, !90, !DIExpression(), !97)
  %20 = icmp eq i64 %19, %7, !dbg !101
  br i1 %20, label %16, label %9, !dbg !107, !llvm.loop !108

21:                                               ; preds = %9, %21
  %22 = phi i64 [ 0, %9 ], [ %30, %21 ]
  %23 = phi double [ %11, %9 ], [ %29, %21 ]
    #dbg_value(i64 %22, !93, !DIExpression(), !102)
    #dbg_value(double %23, !90, !DIExpression(), !97)
  %24 = getelementptr inbounds double, ptr %15, i64 %22, !dbg !111
  %25 = load double, ptr %24, align 8, !dbg !111, !tbaa !71
  %26 = fmul double %13, %25, !dbg !114
  %27 = getelementptr inbounds nuw double, ptr %1, i64 %22, !dbg !115
  %28 = load double, ptr %27, align 8, !dbg !115, !tbaa !71
  %29 = tail call double @llvm.fmuladd.f64(double %26, double %28, double %23), !dbg !116
    #dbg_value(double %29, !90, !DIExpression(), !97)
  %30 = add nuw nsw i64 %22, 1, !dbg !117
    #dbg_value(i64 %30, !93, !DIExpression(), !102)
  %31 = icmp eq i64 %30, %8, !dbg !118
  br i1 %31, label %18, label %21, !dbg !119, !llvm.loop !120
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @horner_descending(ptr noundef readonly captures(none) %0, i32 noundef %1, double noundef %2) local_unnamed_addr #1 !dbg !123 {
    #dbg_value(ptr %0, !127, !DIExpression(), !133)
    #dbg_value(i32 %1, !128, !DIExpression(), !133)
    #dbg_value(double %2, !129, !DIExpression(), !133)
    #dbg_value(double 0.000000e+00, !130, !DIExpression(), !133)
    #dbg_value(i32 %1, !131, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !134)
  %4 = icmp sgt i32 %1, 0, !dbg !135
  br i1 %4, label %5, label %7, !dbg !137

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64, !dbg !138
  br label %9, !dbg !138

7:                                                ; preds = %9, %3
  %8 = phi double [ 0.000000e+00, %3 ], [ %15, %9 ], !dbg !133
  ret double %8, !dbg !139

9:                                                ; preds = %5, %9
  %10 = phi i64 [ %6, %5 ], [ %12, %9 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %15, %9 ]
    #dbg_value(i64 %10, !131, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !134)
    #dbg_value(double %11, !130, !DIExpression(), !133)
  %12 = add nsw i64 %10, -1, !dbg !140
    #dbg_value(i64 %12, !131, !DIExpression(), !134)
  %13 = getelementptr inbounds nuw double, ptr %0, i64 %12, !dbg !141
  %14 = load double, ptr %13, align 8, !dbg !141, !tbaa !71
  %15 = tail call double @llvm.fmuladd.f64(double %11, double %2, double %14), !dbg !143
    #dbg_value(i64 %12, !131, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !134)
    #dbg_value(double %15, !130, !DIExpression(), !133)
  %16 = icmp sgt i64 %10, 1, !dbg !144
  br i1 %16, label %9, label %7, !dbg !145, !llvm.loop !146
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @strided_product(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #1 !dbg !148 {
    #dbg_value(ptr %0, !152, !DIExpression(), !158)
    #dbg_value(i32 %1, !153, !DIExpression(), !158)
    #dbg_value(i32 %2, !154, !DIExpression(), !158)
    #dbg_value(double 1.000000e+00, !155, !DIExpression(), !158)
    #dbg_value(i32 0, !156, !DIExpression(), !159)
  %4 = icmp sgt i32 %1, 0, !dbg !160
  br i1 %4, label %5, label %8, !dbg !162

5:                                                ; preds = %3
  %6 = sext i32 %2 to i64, !dbg !163
  %7 = zext nneg i32 %1 to i64, !dbg !163
  br label %10, !dbg !163

8:                                                ; preds = %10, %3
  %9 = phi double [ 1.000000e+00, %3 ], [ %16, %10 ], !dbg !158
  ret double %9, !dbg !164

10:                                               ; preds = %5, %10
  %11 = phi i64 [ 0, %5 ], [ %17, %10 ]
  %12 = phi double [ 1.000000e+00, %5 ], [ %16, %10 ]
    #dbg_value(i64 %11, !156, !DIExpression(), !159)
    #dbg_value(double %12, !155, !DIExpression(), !158)
  %13 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !165
  %14 = load double, ptr %13, align 8, !dbg !165, !tbaa !71
  %15 = fadd double %14, 1.000000e+00, !dbg !167
  %16 = fmul double %12, %15, !dbg !168
    #dbg_value(double %16, !155, !DIExpression(), !158)
  %17 = add nsw i64 %11, %6, !dbg !169
    #dbg_value(i64 %17, !156, !DIExpression(), !159)
  %18 = icmp slt i64 %17, %7, !dbg !170
  br i1 %18, label %10, label %8, !dbg !171, !llvm.loop !172
}

; Function Attrs: nofree norecurse nounwind memory(errnomem: write) uwtable
define dso_local double @fixed_count_iteration(double noundef %0) local_unnamed_addr #3 !dbg !174 {
    #dbg_value(double %0, !178, !DIExpression(), !182)
    #dbg_value(double %0, !179, !DIExpression(), !182)
    #dbg_value(i32 0, !180, !DIExpression(), !183)
  br label %3, !dbg !184

2:                                                ; preds = %3
  ret double %8, !dbg !185

3:                                                ; preds = %1, %3
  %4 = phi i32 [ 0, %1 ], [ %9, %3 ]
  %5 = phi double [ %0, %1 ], [ %8, %3 ]
    #dbg_value(i32 %4, !180, !DIExpression(), !183)
    #dbg_value(double %5, !179, !DIExpression(), !182)
  %6 = tail call double @sin(double noundef %5) #6, !dbg !186, !tbaa !10
  %7 = fmul double %6, -1.000000e-01, !dbg !189
  %8 = tail call double @llvm.fmuladd.f64(double %7, double %0, double %5), !dbg !190
    #dbg_value(double %8, !179, !DIExpression(), !182)
  %9 = add nuw nsw i32 %4, 1, !dbg !191
    #dbg_value(i32 %9, !180, !DIExpression(), !183)
  %10 = icmp eq i32 %9, 5, !dbg !192
  br i1 %10, label %2, label %3, !dbg !193, !llvm.loop !194
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !197 double @sin(double noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable
define dso_local double @triple_nested_tensor(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #5 !dbg !199 {
    #dbg_value(ptr %0, !203, !DIExpression(), !219)
    #dbg_value(i32 %1, !204, !DIExpression(), !219)
    #dbg_value(i32 %2, !205, !DIExpression(), !219)
    #dbg_value(i32 %3, !206, !DIExpression(), !219)
    #dbg_value(double 0.000000e+00, !207, !DIExpression(), !219)
    #dbg_value(i32 0, !208, !DIExpression(), !220)
  %5 = icmp sgt i32 %1, 0, !dbg !221
  br i1 %5, label %6, label %17, !dbg !222

6:                                                ; preds = %4
  %7 = icmp sgt i32 %2, 0
  %8 = sext i32 %3 to i64, !dbg !222
  %9 = zext nneg i32 %1 to i64, !dbg !223
  %10 = zext nneg i32 %2 to i64
  %11 = zext i32 %3 to i64
  br label %12, !dbg !222

12:                                               ; preds = %6, %28
  %13 = phi i64 [ 0, %6 ], [ %31, %28 ]
  %14 = phi double [ 0.000000e+00, %6 ], [ %30, %28 ]
    #dbg_value(i64 %13, !208, !DIExpression(), !220)
    #dbg_value(double %14, !207, !DIExpression(), !219)
    #dbg_value(i32 0, !213, !DIExpression(), !224)
    #dbg_value(double 0.000000e+00, !210, !DIExpression(), !225)
  br i1 %7, label %15, label %28, !dbg !226

15:                                               ; preds = %12
  %16 = getelementptr inbounds nuw double, ptr %0, i64 %13
  br label %19, !dbg !226

17:                                               ; preds = %28, %4
  %18 = phi double [ 0.000000e+00, %4 ], [ %30, %28 ], !dbg !219
  ret double %18, !dbg !227

19:                                               ; preds = %15, %33
  %20 = phi i64 [ 0, %15 ], [ %36, %33 ]
  %21 = phi double [ 0.000000e+00, %15 ], [ %35, %33 ]
    #dbg_value(i64 %20, !213, !DIExpression(), !224)
    #dbg_value(double %21, !210, !DIExpression(), !225)
    #dbg_value(i64 %20, !215, !DIExpression(), !228)
    #dbg_value(double %21, !210, !DIExpression(), !225)
  %22 = icmp slt i64 %20, %8, !dbg !229
  br i1 %22, label %23, label %33, !dbg !231

23:                                               ; preds = %19
  %24 = load double, ptr %16, align 8, !tbaa !71
  %25 = getelementptr inbounds nuw double, ptr %0, i64 %20
  %26 = load double, ptr %25, align 8, !tbaa !71
  %27 = fmul double %24, %26
  br label %38, !dbg !231

28:                                               ; preds = %33, %12
  %29 = phi double [ 0.000000e+00, %12 ], [ %35, %33 ], !dbg !225
  %30 = tail call double @llvm.fmuladd.f64(double %29, double %29, double %14), !dbg !232
    #dbg_value(double %30, !207, !DIExpression(), !219)
  %31 = add nuw nsw i64 %13, 1, !dbg !233
    #dbg_value(i64 %31, !208, !DIExpression(), !220)
  %32 = icmp eq i64 %31, %9, !dbg !223
  br i1 %32, label %17, label %12, !dbg !234, !llvm.loop !235

33:                                               ; preds = %38, %19
  %34 = phi double [ %21, %19 ], [ %43, %38 ], !dbg !225
  %35 = tail call double @sin(double noundef %34) #6, !dbg !238, !tbaa !10
    #dbg_value(double %35, !210, !DIExpression(), !225)
  %36 = add nuw nsw i64 %20, 1, !dbg !239
    #dbg_value(i64 %36, !213, !DIExpression(), !224)
  %37 = icmp eq i64 %36, %10, !dbg !240
  br i1 %37, label %28, label %19, !dbg !241, !llvm.loop !242

38:                                               ; preds = %23, %38
  %39 = phi i64 [ %20, %23 ], [ %44, %38 ]
  %40 = phi double [ %21, %23 ], [ %43, %38 ]
    #dbg_value(i64 %39, !215, !DIExpression(), !228)
    #dbg_value(double %40, !210, !DIExpression(), !225)
  %41 = getelementptr inbounds nuw double, ptr %0, i64 %39, !dbg !245
  %42 = load double, ptr %41, align 8, !dbg !245, !tbaa !71
  %43 = tail call double @llvm.fmuladd.f64(double %27, double %42, double %40), !dbg !247
    #dbg_value(double %43, !210, !DIExpression(), !225)
  %44 = add nuw nsw i64 %39, 1, !dbg !248
    #dbg_value(i64 %44, !215, !DIExpression(), !228)
  %45 = icmp eq i64 %44, %11, !dbg !249
  br i1 %45, label %33, label %38, !dbg !250, !llvm.loop !251
}

attributes #0 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree norecurse nounwind memory(errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}
!llvm.errno.tbaa = !{!10}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/loops.c", directory: ".", checksumkind: CSK_MD5, checksum: "5c04ba25d1861a12696e7fdfe82a9025")
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
!14 = distinct !DISubprogram(name: "power_by_loop", scope: !1, file: !1, line: 4, type: !15, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !19, keyInstructions: true)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !17, !18}
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!19 = !{!20, !21, !22, !23}
!20 = !DILocalVariable(name: "x", arg: 1, scope: !14, file: !1, line: 4, type: !17)
!21 = !DILocalVariable(name: "n", arg: 2, scope: !14, file: !1, line: 4, type: !18)
!22 = !DILocalVariable(name: "r", scope: !14, file: !1, line: 5, type: !17)
!23 = !DILocalVariable(name: "i", scope: !24, file: !1, line: 6, type: !18)
!24 = distinct !DILexicalBlock(scope: !14, file: !1, line: 6, column: 3)
!25 = !DILocation(line: 0, scope: !14)
!26 = !DILocation(line: 0, scope: !24)
!27 = !DILocation(line: 6, column: 21, scope: !28, atomGroup: 23, atomRank: 1)
!28 = distinct !DILexicalBlock(scope: !24, file: !1, line: 6, column: 3)
!29 = !DILocation(line: 6, column: 3, scope: !24, atomGroup: 24, atomRank: 1)
!30 = !DILocation(line: 9, column: 3, scope: !14, atomGroup: 9, atomRank: 1)
!31 = !DILocation(line: 7, column: 7, scope: !32, atomGroup: 5, atomRank: 2)
!32 = distinct !DILexicalBlock(scope: !28, file: !1, line: 6, column: 31)
!33 = !DILocation(line: 6, column: 27, scope: !28, atomGroup: 6, atomRank: 2)
!34 = !DILocation(line: 6, column: 21, scope: !28, atomGroup: 3, atomRank: 1)
!35 = !DILocation(line: 6, column: 3, scope: !24, atomGroup: 4, atomRank: 1)
!36 = distinct !{!36, !37, !38, !39, !40}
!37 = !DILocation(line: 6, column: 3, scope: !24)
!38 = !DILocation(line: 8, column: 3, scope: !24)
!39 = !{!"llvm.loop.mustprogress"}
!40 = !{!"llvm.loop.unroll.disable"}
!41 = distinct !DISubprogram(name: "triangular_sum_with_early_exit", scope: !1, file: !1, line: 13, type: !42, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !46, keyInstructions: true)
!42 = !DISubroutineType(types: !43)
!43 = !{!17, !44, !18}
!44 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !45, size: 64)
!45 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!46 = !{!47, !48, !49, !50, !52, !56}
!47 = !DILocalVariable(name: "x", arg: 1, scope: !41, file: !1, line: 13, type: !44)
!48 = !DILocalVariable(name: "n", arg: 2, scope: !41, file: !1, line: 13, type: !18)
!49 = !DILocalVariable(name: "s", scope: !41, file: !1, line: 14, type: !17)
!50 = !DILocalVariable(name: "i", scope: !51, file: !1, line: 15, type: !18)
!51 = distinct !DILexicalBlock(scope: !41, file: !1, line: 15, column: 3)
!52 = !DILocalVariable(name: "j", scope: !53, file: !1, line: 16, type: !18)
!53 = distinct !DILexicalBlock(scope: !54, file: !1, line: 16, column: 5)
!54 = distinct !DILexicalBlock(scope: !55, file: !1, line: 15, column: 31)
!55 = distinct !DILexicalBlock(scope: !51, file: !1, line: 15, column: 3)
!56 = !DILabel(scope: !41, name: "out", file: !1, line: 23, column: 1)
!57 = !DILocation(line: 0, scope: !41)
!58 = !DILocation(line: 0, scope: !51)
!59 = !DILocation(line: 15, column: 21, scope: !55, atomGroup: 27, atomRank: 1)
!60 = !DILocation(line: 15, column: 3, scope: !51, atomGroup: 28, atomRank: 1)
!61 = !DILocation(line: 15, column: 21, scope: !55, atomGroup: 3, atomRank: 1)
!62 = !DILocation(line: 15, column: 3, scope: !51)
!63 = !DILocation(line: 15, column: 27, scope: !55, atomGroup: 13, atomRank: 2)
!64 = !DILocation(line: 15, column: 3, scope: !51, atomGroup: 4, atomRank: 1)
!65 = distinct !{!65, !62, !66, !39, !40}
!66 = !DILocation(line: 22, column: 3, scope: !51)
!67 = !DILocation(line: 17, column: 12, scope: !68)
!68 = distinct !DILexicalBlock(scope: !69, file: !1, line: 16, column: 34)
!69 = distinct !DILexicalBlock(scope: !53, file: !1, line: 16, column: 5)
!70 = !DILocation(line: 0, scope: !53)
!71 = !{!72, !72, i64 0}
!72 = !{!"double", !12, i64 0}
!73 = !DILocation(line: 16, column: 5, scope: !53, atomGroup: 26, atomRank: 1)
!74 = !DILocation(line: 17, column: 19, scope: !68)
!75 = !DILocation(line: 17, column: 9, scope: !68, atomGroup: 8, atomRank: 2)
!76 = !DILocation(line: 18, column: 13, scope: !77, atomGroup: 9, atomRank: 2)
!77 = distinct !DILexicalBlock(scope: !68, file: !1, line: 18, column: 11)
!78 = !DILocation(line: 18, column: 13, scope: !77, atomGroup: 9, atomRank: 1)
!79 = distinct !{!79, !80, !81, !39, !40}
!80 = !DILocation(line: 16, column: 5, scope: !53)
!81 = !DILocation(line: 21, column: 5, scope: !53)
!82 = !DILocation(line: 25, column: 1, scope: !41, atomGroup: 16, atomRank: 1)
!83 = distinct !DISubprogram(name: "quadratic_form", scope: !1, file: !1, line: 27, type: !84, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !86, keyInstructions: true)
!84 = !DISubroutineType(types: !85)
!85 = !{!17, !44, !44, !18}
!86 = !{!87, !88, !89, !90, !91, !93}
!87 = !DILocalVariable(name: "a", arg: 1, scope: !83, file: !1, line: 27, type: !44)
!88 = !DILocalVariable(name: "x", arg: 2, scope: !83, file: !1, line: 27, type: !44)
!89 = !DILocalVariable(name: "n", arg: 3, scope: !83, file: !1, line: 27, type: !18)
!90 = !DILocalVariable(name: "s", scope: !83, file: !1, line: 28, type: !17)
!91 = !DILocalVariable(name: "i", scope: !92, file: !1, line: 29, type: !18)
!92 = distinct !DILexicalBlock(scope: !83, file: !1, line: 29, column: 3)
!93 = !DILocalVariable(name: "j", scope: !94, file: !1, line: 30, type: !18)
!94 = distinct !DILexicalBlock(scope: !95, file: !1, line: 30, column: 5)
!95 = distinct !DILexicalBlock(scope: !96, file: !1, line: 29, column: 31)
!96 = distinct !DILexicalBlock(scope: !92, file: !1, line: 29, column: 3)
!97 = !DILocation(line: 0, scope: !83)
!98 = !DILocation(line: 0, scope: !92)
!99 = !DILocation(line: 29, column: 21, scope: !96, atomGroup: 31, atomRank: 1)
!100 = !DILocation(line: 29, column: 3, scope: !92, atomGroup: 32, atomRank: 1)
!101 = !DILocation(line: 29, column: 21, scope: !96, atomGroup: 3, atomRank: 1)
!102 = !DILocation(line: 0, scope: !94)
!103 = !DILocation(line: 30, column: 5, scope: !94, atomGroup: 30, atomRank: 1)
!104 = !DILocation(line: 28, column: 10, scope: !83, atomGroup: 1, atomRank: 1)
!105 = !DILocation(line: 34, column: 3, scope: !83, atomGroup: 14, atomRank: 1)
!106 = !DILocation(line: 29, column: 27, scope: !96, atomGroup: 11, atomRank: 2)
!107 = !DILocation(line: 29, column: 3, scope: !92, atomGroup: 4, atomRank: 1)
!108 = distinct !{!108, !109, !110, !39, !40}
!109 = !DILocation(line: 29, column: 3, scope: !92)
!110 = !DILocation(line: 33, column: 3, scope: !92)
!111 = !DILocation(line: 31, column: 19, scope: !112)
!112 = distinct !DILexicalBlock(scope: !113, file: !1, line: 30, column: 33)
!113 = distinct !DILexicalBlock(scope: !94, file: !1, line: 30, column: 5)
!114 = !DILocation(line: 31, column: 17, scope: !112)
!115 = !DILocation(line: 31, column: 34, scope: !112)
!116 = !DILocation(line: 31, column: 9, scope: !112, atomGroup: 8, atomRank: 2)
!117 = !DILocation(line: 30, column: 29, scope: !113, atomGroup: 9, atomRank: 2)
!118 = !DILocation(line: 30, column: 23, scope: !113, atomGroup: 6, atomRank: 1)
!119 = !DILocation(line: 30, column: 5, scope: !94, atomGroup: 7, atomRank: 1)
!120 = distinct !{!120, !121, !122, !39, !40}
!121 = !DILocation(line: 30, column: 5, scope: !94)
!122 = !DILocation(line: 32, column: 5, scope: !94)
!123 = distinct !DISubprogram(name: "horner_descending", scope: !1, file: !1, line: 37, type: !124, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !126, keyInstructions: true)
!124 = !DISubroutineType(types: !125)
!125 = !{!17, !44, !18, !17}
!126 = !{!127, !128, !129, !130, !131}
!127 = !DILocalVariable(name: "c", arg: 1, scope: !123, file: !1, line: 37, type: !44)
!128 = !DILocalVariable(name: "n", arg: 2, scope: !123, file: !1, line: 37, type: !18)
!129 = !DILocalVariable(name: "x", arg: 3, scope: !123, file: !1, line: 37, type: !17)
!130 = !DILocalVariable(name: "r", scope: !123, file: !1, line: 38, type: !17)
!131 = !DILocalVariable(name: "i", scope: !132, file: !1, line: 39, type: !18)
!132 = distinct !DILexicalBlock(scope: !123, file: !1, line: 39, column: 3)
!133 = !DILocation(line: 0, scope: !123)
!134 = !DILocation(line: 0, scope: !132)
!135 = !DILocation(line: 39, column: 25, scope: !136, atomGroup: 33, atomRank: 1)
!136 = distinct !DILexicalBlock(scope: !132, file: !1, line: 39, column: 3)
!137 = !DILocation(line: 39, column: 3, scope: !132, atomGroup: 34, atomRank: 1)
!138 = !DILocation(line: 39, column: 3, scope: !132)
!139 = !DILocation(line: 42, column: 3, scope: !123, atomGroup: 9, atomRank: 1)
!140 = !DILocation(line: 39, scope: !132, atomGroup: 2, atomRank: 2)
!141 = !DILocation(line: 40, column: 17, scope: !142)
!142 = distinct !DILexicalBlock(scope: !136, file: !1, line: 39, column: 36)
!143 = !DILocation(line: 40, column: 15, scope: !142, atomGroup: 5, atomRank: 2)
!144 = !DILocation(line: 39, column: 25, scope: !136, atomGroup: 3, atomRank: 1)
!145 = !DILocation(line: 39, column: 3, scope: !132, atomGroup: 4, atomRank: 1)
!146 = distinct !{!146, !138, !147, !39, !40}
!147 = !DILocation(line: 41, column: 3, scope: !132)
!148 = distinct !DISubprogram(name: "strided_product", scope: !1, file: !1, line: 45, type: !149, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !151, keyInstructions: true)
!149 = !DISubroutineType(types: !150)
!150 = !{!17, !44, !18, !18}
!151 = !{!152, !153, !154, !155, !156}
!152 = !DILocalVariable(name: "x", arg: 1, scope: !148, file: !1, line: 45, type: !44)
!153 = !DILocalVariable(name: "n", arg: 2, scope: !148, file: !1, line: 45, type: !18)
!154 = !DILocalVariable(name: "step", arg: 3, scope: !148, file: !1, line: 45, type: !18)
!155 = !DILocalVariable(name: "p", scope: !148, file: !1, line: 46, type: !17)
!156 = !DILocalVariable(name: "i", scope: !157, file: !1, line: 47, type: !18)
!157 = distinct !DILexicalBlock(scope: !148, file: !1, line: 47, column: 3)
!158 = !DILocation(line: 0, scope: !148)
!159 = !DILocation(line: 0, scope: !157)
!160 = !DILocation(line: 47, column: 21, scope: !161, atomGroup: 35, atomRank: 1)
!161 = distinct !DILexicalBlock(scope: !157, file: !1, line: 47, column: 3)
!162 = !DILocation(line: 47, column: 3, scope: !157, atomGroup: 36, atomRank: 1)
!163 = !DILocation(line: 47, column: 3, scope: !157)
!164 = !DILocation(line: 50, column: 3, scope: !148, atomGroup: 9, atomRank: 1)
!165 = !DILocation(line: 48, column: 16, scope: !166)
!166 = distinct !DILexicalBlock(scope: !161, file: !1, line: 47, column: 37)
!167 = !DILocation(line: 48, column: 14, scope: !166)
!168 = !DILocation(line: 48, column: 7, scope: !166, atomGroup: 5, atomRank: 2)
!169 = !DILocation(line: 47, column: 28, scope: !161, atomGroup: 6, atomRank: 2)
!170 = !DILocation(line: 47, column: 21, scope: !161, atomGroup: 3, atomRank: 1)
!171 = !DILocation(line: 47, column: 3, scope: !157, atomGroup: 4, atomRank: 1)
!172 = distinct !{!172, !163, !173, !39, !40}
!173 = !DILocation(line: 49, column: 3, scope: !157)
!174 = distinct !DISubprogram(name: "fixed_count_iteration", scope: !1, file: !1, line: 53, type: !175, scopeLine: 53, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !177, keyInstructions: true)
!175 = !DISubroutineType(types: !176)
!176 = !{!17, !17}
!177 = !{!178, !179, !180}
!178 = !DILocalVariable(name: "x", arg: 1, scope: !174, file: !1, line: 53, type: !17)
!179 = !DILocalVariable(name: "y", scope: !174, file: !1, line: 54, type: !17)
!180 = !DILocalVariable(name: "i", scope: !181, file: !1, line: 55, type: !18)
!181 = distinct !DILexicalBlock(scope: !174, file: !1, line: 55, column: 3)
!182 = !DILocation(line: 0, scope: !174)
!183 = !DILocation(line: 0, scope: !181)
!184 = !DILocation(line: 55, column: 3, scope: !181, atomGroup: 38, atomRank: 1)
!185 = !DILocation(line: 58, column: 3, scope: !174, atomGroup: 9, atomRank: 1)
!186 = !DILocation(line: 56, column: 19, scope: !187)
!187 = distinct !DILexicalBlock(scope: !188, file: !1, line: 55, column: 31)
!188 = distinct !DILexicalBlock(scope: !181, file: !1, line: 55, column: 3)
!189 = !DILocation(line: 56, column: 11, scope: !187)
!190 = !DILocation(line: 56, column: 11, scope: !187, atomGroup: 5, atomRank: 2)
!191 = !DILocation(line: 55, column: 27, scope: !188, atomGroup: 6, atomRank: 2)
!192 = !DILocation(line: 55, column: 21, scope: !188, atomGroup: 3, atomRank: 1)
!193 = !DILocation(line: 55, column: 3, scope: !181, atomGroup: 4, atomRank: 1)
!194 = distinct !{!194, !195, !196, !39, !40}
!195 = !DILocation(line: 55, column: 3, scope: !181)
!196 = !DILocation(line: 57, column: 3, scope: !181)
!197 = !DISubprogram(name: "sin", scope: !198, file: !198, line: 64, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!198 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!199 = distinct !DISubprogram(name: "triple_nested_tensor", scope: !1, file: !1, line: 61, type: !200, scopeLine: 61, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !202, keyInstructions: true)
!200 = !DISubroutineType(types: !201)
!201 = !{!17, !44, !18, !18, !18}
!202 = !{!203, !204, !205, !206, !207, !208, !210, !213, !215}
!203 = !DILocalVariable(name: "x", arg: 1, scope: !199, file: !1, line: 61, type: !44)
!204 = !DILocalVariable(name: "n", arg: 2, scope: !199, file: !1, line: 61, type: !18)
!205 = !DILocalVariable(name: "m", arg: 3, scope: !199, file: !1, line: 61, type: !18)
!206 = !DILocalVariable(name: "k", arg: 4, scope: !199, file: !1, line: 61, type: !18)
!207 = !DILocalVariable(name: "s", scope: !199, file: !1, line: 62, type: !17)
!208 = !DILocalVariable(name: "i", scope: !209, file: !1, line: 63, type: !18)
!209 = distinct !DILexicalBlock(scope: !199, file: !1, line: 63, column: 3)
!210 = !DILocalVariable(name: "row", scope: !211, file: !1, line: 64, type: !17)
!211 = distinct !DILexicalBlock(scope: !212, file: !1, line: 63, column: 31)
!212 = distinct !DILexicalBlock(scope: !209, file: !1, line: 63, column: 3)
!213 = !DILocalVariable(name: "j", scope: !214, file: !1, line: 65, type: !18)
!214 = distinct !DILexicalBlock(scope: !211, file: !1, line: 65, column: 5)
!215 = !DILocalVariable(name: "l", scope: !216, file: !1, line: 66, type: !18)
!216 = distinct !DILexicalBlock(scope: !217, file: !1, line: 66, column: 7)
!217 = distinct !DILexicalBlock(scope: !218, file: !1, line: 65, column: 33)
!218 = distinct !DILexicalBlock(scope: !214, file: !1, line: 65, column: 5)
!219 = !DILocation(line: 0, scope: !199)
!220 = !DILocation(line: 0, scope: !209)
!221 = !DILocation(line: 63, column: 21, scope: !212, atomGroup: 43, atomRank: 1)
!222 = !DILocation(line: 63, column: 3, scope: !209, atomGroup: 44, atomRank: 1)
!223 = !DILocation(line: 63, column: 21, scope: !212, atomGroup: 3, atomRank: 1)
!224 = !DILocation(line: 0, scope: !214)
!225 = !DILocation(line: 0, scope: !211)
!226 = !DILocation(line: 65, column: 5, scope: !214, atomGroup: 42, atomRank: 1)
!227 = !DILocation(line: 73, column: 3, scope: !199, atomGroup: 22, atomRank: 1)
!228 = !DILocation(line: 0, scope: !216)
!229 = !DILocation(line: 66, column: 25, scope: !230, atomGroup: 39, atomRank: 1)
!230 = distinct !DILexicalBlock(scope: !216, file: !1, line: 66, column: 7)
!231 = !DILocation(line: 66, column: 7, scope: !216, atomGroup: 40, atomRank: 1)
!232 = !DILocation(line: 71, column: 7, scope: !211, atomGroup: 18, atomRank: 2)
!233 = !DILocation(line: 63, column: 27, scope: !212, atomGroup: 19, atomRank: 2)
!234 = !DILocation(line: 63, column: 3, scope: !209, atomGroup: 4, atomRank: 1)
!235 = distinct !{!235, !236, !237, !39, !40}
!236 = !DILocation(line: 63, column: 3, scope: !209)
!237 = !DILocation(line: 72, column: 3, scope: !209)
!238 = !DILocation(line: 69, column: 13, scope: !217, atomGroup: 15, atomRank: 2)
!239 = !DILocation(line: 65, column: 29, scope: !218, atomGroup: 16, atomRank: 2)
!240 = !DILocation(line: 65, column: 23, scope: !218, atomGroup: 7, atomRank: 1)
!241 = !DILocation(line: 65, column: 5, scope: !214, atomGroup: 8, atomRank: 1)
!242 = distinct !{!242, !243, !244, !39, !40}
!243 = !DILocation(line: 65, column: 5, scope: !214)
!244 = !DILocation(line: 70, column: 5, scope: !214)
!245 = !DILocation(line: 67, column: 30, scope: !246)
!246 = distinct !DILexicalBlock(scope: !230, file: !1, line: 66, column: 35)
!247 = !DILocation(line: 67, column: 13, scope: !246, atomGroup: 12, atomRank: 2)
!248 = !DILocation(line: 66, column: 31, scope: !230, atomGroup: 13, atomRank: 2)
!249 = !DILocation(line: 66, column: 25, scope: !230, atomGroup: 10, atomRank: 1)
!250 = !DILocation(line: 66, column: 7, scope: !216, atomGroup: 11, atomRank: 1)
!251 = distinct !{!251, !252, !253, !39, !40}
!252 = !DILocation(line: 66, column: 7, scope: !216)
!253 = !DILocation(line: 68, column: 7, scope: !216)
