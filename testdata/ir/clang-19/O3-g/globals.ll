; clang-19 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/globals.c -o ir/clang-19/O3-g/globals.ll
; ModuleID = 'c/globals.c'
source_filename = "c/globals.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@filter_weights = dso_local local_unnamed_addr constant [4 x double] [double 5.000000e-01, double -1.250000e+00, double 2.000000e+00, double 7.500000e-01], align 16, !dbg !0
@scratch = internal unnamed_addr global [8 x double] zeroinitializer, align 16, !dbg !5
@settings.0 = internal unnamed_addr global double 0.000000e+00, align 8, !dbg !30
@settings.1 = internal unnamed_addr global i32 0, align 8, !dbg !31
@leaky_accumulator.acc = internal unnamed_addr global double 0.000000e+00, align 8, !dbg !18

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @convolve_with_constant_table(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !40 {
    #dbg_value(ptr %0, !45, !DIExpression(), !55)
    #dbg_value(i32 %1, !46, !DIExpression(), !55)
    #dbg_value(double 0.000000e+00, !47, !DIExpression(), !55)
    #dbg_value(i32 0, !48, !DIExpression(), !56)
  %3 = icmp slt i32 %1, 4, !dbg !57
  br i1 %3, label %29, label %4, !dbg !58

4:                                                ; preds = %2
  %5 = add nuw i32 %1, 1, !dbg !58
  %6 = tail call i32 @llvm.smax.i32(i32 %5, i32 5), !dbg !58
  %7 = add nsw i32 %6, -4, !dbg !58
  %8 = zext nneg i32 %7 to i64, !dbg !57
  %9 = load double, ptr %0, align 8, !dbg !59, !tbaa !62
  %10 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !58
  %11 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !58
  br label %12, !dbg !58

12:                                               ; preds = %4, %12
  %13 = phi double [ %9, %4 ], [ %19, %12 ], !dbg !59
  %14 = phi i64 [ 0, %4 ], [ %17, %12 ]
  %15 = phi double [ 0.000000e+00, %4 ], [ %27, %12 ]
    #dbg_value(i64 %14, !48, !DIExpression(), !56)
    #dbg_value(double %15, !47, !DIExpression(), !55)
    #dbg_value(i32 0, !53, !DIExpression(), !66)
    #dbg_value(double 0.000000e+00, !50, !DIExpression(), !67)
    #dbg_value(i64 0, !53, !DIExpression(), !66)
    #dbg_value(double 0.000000e+00, !50, !DIExpression(), !67)
  %16 = tail call double @llvm.fmuladd.f64(double %13, double 5.000000e-01, double 0.000000e+00), !dbg !68
    #dbg_value(double %16, !50, !DIExpression(), !67)
    #dbg_value(i64 1, !53, !DIExpression(), !66)
  %17 = add nuw nsw i64 %14, 1, !dbg !69
  %18 = getelementptr inbounds double, ptr %0, i64 %17, !dbg !59
  %19 = load double, ptr %18, align 8, !dbg !59, !tbaa !62
  %20 = tail call double @llvm.fmuladd.f64(double %19, double -1.250000e+00, double %16), !dbg !68
    #dbg_value(double %20, !50, !DIExpression(), !67)
    #dbg_value(i64 2, !53, !DIExpression(), !66)
  %21 = getelementptr inbounds double, ptr %10, i64 %14, !dbg !59
  %22 = load double, ptr %21, align 8, !dbg !59, !tbaa !62
  %23 = tail call double @llvm.fmuladd.f64(double %22, double 2.000000e+00, double %20), !dbg !68
    #dbg_value(double %23, !50, !DIExpression(), !67)
    #dbg_value(i64 3, !53, !DIExpression(), !66)
  %24 = getelementptr inbounds double, ptr %11, i64 %14, !dbg !59
  %25 = load double, ptr %24, align 8, !dbg !59, !tbaa !62
  %26 = tail call double @llvm.fmuladd.f64(double %25, double 7.500000e-01, double %23), !dbg !68
    #dbg_value(double %26, !50, !DIExpression(), !67)
    #dbg_value(i64 4, !53, !DIExpression(), !66)
  %27 = tail call double @llvm.fmuladd.f64(double %26, double %26, double %15), !dbg !70
    #dbg_value(double %27, !47, !DIExpression(), !55)
    #dbg_value(i64 %17, !48, !DIExpression(), !56)
  %28 = icmp eq i64 %17, %8, !dbg !57
  br i1 %28, label %29, label %12, !dbg !58, !llvm.loop !71

29:                                               ; preds = %12, %2
  %30 = phi double [ 0.000000e+00, %2 ], [ %27, %12 ], !dbg !55
  ret double %30, !dbg !74
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none) uwtable
define dso_local double @global_scratch_space(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !75 {
    #dbg_value(ptr %0, !77, !DIExpression(), !84)
    #dbg_value(i32 %1, !78, !DIExpression(), !84)
    #dbg_value(i32 0, !79, !DIExpression(), !85)
  %3 = icmp sgt i32 %1, 0, !dbg !86
  br i1 %3, label %4, label %60, !dbg !88

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !86
  %6 = icmp ult i32 %1, 4, !dbg !88
  br i1 %6, label %7, label %9, !dbg !88

7:                                                ; preds = %23, %4
  %8 = phi i64 [ 0, %4 ], [ %10, %23 ]
  br label %35, !dbg !88

9:                                                ; preds = %4
  %10 = and i64 %5, 2147483644, !dbg !88
  br label %11, !dbg !88

11:                                               ; preds = %11, %9
  %12 = phi i64 [ 0, %9 ], [ %21, %11 ], !dbg !89
  %13 = getelementptr inbounds double, ptr %0, i64 %12, !dbg !90
  %14 = getelementptr inbounds i8, ptr %13, i64 16, !dbg !90
  %15 = load <2 x double>, ptr %13, align 8, !dbg !90, !tbaa !62
  %16 = load <2 x double>, ptr %14, align 8, !dbg !90, !tbaa !62
  %17 = fmul <2 x double> %15, %15, !dbg !92
  %18 = fmul <2 x double> %16, %16, !dbg !92
  %19 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %12, !dbg !93
  %20 = getelementptr inbounds i8, ptr %19, i64 16, !dbg !94
  store <2 x double> %17, ptr %19, align 16, !dbg !94, !tbaa !62
  store <2 x double> %18, ptr %20, align 16, !dbg !94, !tbaa !62
  %21 = add nuw i64 %12, 4, !dbg !89
  %22 = icmp eq i64 %21, %10, !dbg !89
  br i1 %22, label %23, label %11, !dbg !89, !llvm.loop !95

23:                                               ; preds = %11
  %24 = icmp eq i64 %10, %5, !dbg !88
  br i1 %24, label %25, label %7, !dbg !88

25:                                               ; preds = %35, %23
    #dbg_value(i32 1, !82, !DIExpression(), !99)
    #dbg_value(double 0.000000e+00, !81, !DIExpression(), !84)
  %26 = icmp eq i32 %1, 1, !dbg !100
  br i1 %26, label %60, label %27, !dbg !102

27:                                               ; preds = %25
  %28 = load double, ptr @scratch, align 16, !dbg !103, !tbaa !62
  %29 = add nsw i64 %5, -1, !dbg !102
  %30 = add nsw i64 %5, -2, !dbg !102
  %31 = and i64 %29, 3, !dbg !102
  %32 = icmp ult i64 %30, 3, !dbg !102
  br i1 %32, label %43, label %33, !dbg !102

33:                                               ; preds = %27
  %34 = and i64 %29, -4, !dbg !102
  br label %62, !dbg !102

35:                                               ; preds = %7, %35
  %36 = phi i64 [ %41, %35 ], [ %8, %7 ]
    #dbg_value(i64 %36, !79, !DIExpression(), !85)
  %37 = getelementptr inbounds double, ptr %0, i64 %36, !dbg !90
  %38 = load double, ptr %37, align 8, !dbg !90, !tbaa !62
  %39 = fmul double %38, %38, !dbg !92
  %40 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %36, !dbg !93
  store double %39, ptr %40, align 8, !dbg !94, !tbaa !62
  %41 = add nuw nsw i64 %36, 1, !dbg !89
    #dbg_value(i64 %41, !79, !DIExpression(), !85)
  %42 = icmp eq i64 %41, %5, !dbg !86
  br i1 %42, label %25, label %35, !dbg !88, !llvm.loop !105

43:                                               ; preds = %62, %27
  %44 = phi double [ poison, %27 ], [ %81, %62 ]
  %45 = phi double [ %28, %27 ], [ %80, %62 ]
  %46 = phi i64 [ 1, %27 ], [ %82, %62 ]
  %47 = phi double [ 0.000000e+00, %27 ], [ %81, %62 ]
  %48 = icmp eq i64 %31, 0, !dbg !102
  br i1 %48, label %60, label %49, !dbg !102

49:                                               ; preds = %43, %49
  %50 = phi double [ %55, %49 ], [ %45, %43 ], !dbg !103
  %51 = phi i64 [ %57, %49 ], [ %46, %43 ]
  %52 = phi double [ %56, %49 ], [ %47, %43 ]
  %53 = phi i64 [ %58, %49 ], [ 0, %43 ]
    #dbg_value(i64 %51, !82, !DIExpression(), !99)
    #dbg_value(double %52, !81, !DIExpression(), !84)
  %54 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %51, !dbg !106
  %55 = load double, ptr %54, align 8, !dbg !106, !tbaa !62
  %56 = tail call double @llvm.fmuladd.f64(double %55, double %50, double %52), !dbg !107
    #dbg_value(double %56, !81, !DIExpression(), !84)
  %57 = add nuw nsw i64 %51, 1, !dbg !108
    #dbg_value(i64 %57, !82, !DIExpression(), !99)
  %58 = add i64 %53, 1, !dbg !102
  %59 = icmp eq i64 %58, %31, !dbg !102
  br i1 %59, label %60, label %49, !dbg !102, !llvm.loop !109

60:                                               ; preds = %43, %49, %2, %25
  %61 = phi double [ 0.000000e+00, %25 ], [ 0.000000e+00, %2 ], [ %44, %43 ], [ %56, %49 ], !dbg !84
  ret double %61, !dbg !111

62:                                               ; preds = %62, %33
  %63 = phi double [ %28, %33 ], [ %80, %62 ], !dbg !103
  %64 = phi i64 [ 1, %33 ], [ %82, %62 ]
  %65 = phi double [ 0.000000e+00, %33 ], [ %81, %62 ]
  %66 = phi i64 [ 0, %33 ], [ %83, %62 ]
    #dbg_value(i64 %64, !82, !DIExpression(), !99)
    #dbg_value(double %65, !81, !DIExpression(), !84)
  %67 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %64, !dbg !106
  %68 = load double, ptr %67, align 8, !dbg !106, !tbaa !62
  %69 = tail call double @llvm.fmuladd.f64(double %68, double %63, double %65), !dbg !107
    #dbg_value(double %69, !81, !DIExpression(), !84)
  %70 = add nuw nsw i64 %64, 1, !dbg !108
    #dbg_value(i64 %70, !82, !DIExpression(), !99)
  %71 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %70, !dbg !106
  %72 = load double, ptr %71, align 8, !dbg !106, !tbaa !62
  %73 = tail call double @llvm.fmuladd.f64(double %72, double %68, double %69), !dbg !107
    #dbg_value(double %73, !81, !DIExpression(), !84)
  %74 = add nuw nsw i64 %64, 2, !dbg !108
    #dbg_value(i64 %74, !82, !DIExpression(), !99)
  %75 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %74, !dbg !106
  %76 = load double, ptr %75, align 8, !dbg !106, !tbaa !62
  %77 = tail call double @llvm.fmuladd.f64(double %76, double %72, double %73), !dbg !107
    #dbg_value(double %77, !81, !DIExpression(), !84)
  %78 = add nuw nsw i64 %64, 3, !dbg !108
    #dbg_value(i64 %78, !82, !DIExpression(), !99)
  %79 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %78, !dbg !106
  %80 = load double, ptr %79, align 8, !dbg !106, !tbaa !62
  %81 = tail call double @llvm.fmuladd.f64(double %80, double %76, double %77), !dbg !107
    #dbg_value(double %81, !81, !DIExpression(), !84)
  %82 = add nuw nsw i64 %64, 4, !dbg !108
    #dbg_value(i64 %82, !82, !DIExpression(), !99)
  %83 = add i64 %66, 4, !dbg !102
  %84 = icmp eq i64 %83, %34, !dbg !102
  br i1 %84, label %43, label %62, !dbg !102, !llvm.loop !112
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local double @static_state_between_calls(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 !dbg !114 {
    #dbg_value(ptr %0, !116, !DIExpression(), !121)
    #dbg_value(i32 %1, !117, !DIExpression(), !121)
    #dbg_value(double 0.000000e+00, !118, !DIExpression(), !121)
    #dbg_value(i32 0, !119, !DIExpression(), !122)
  %3 = icmp sgt i32 %1, 0, !dbg !123
  br i1 %3, label %4, label %6, !dbg !125

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !123
  br label %9, !dbg !125

6:                                                ; preds = %9, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %15, %9 ], !dbg !121
  %8 = fmul double %7, %7, !dbg !126
  ret double %8, !dbg !127

9:                                                ; preds = %4, %9
  %10 = phi i64 [ 0, %4 ], [ %16, %9 ]
    #dbg_value(i64 %10, !119, !DIExpression(), !122)
  %11 = getelementptr inbounds double, ptr %0, i64 %10, !dbg !128
  %12 = load double, ptr %11, align 8, !dbg !128, !tbaa !62
  %13 = icmp eq i64 %10, 0, !dbg !130
  %14 = zext i1 %13 to i32, !dbg !130
  %15 = tail call fastcc double @leaky_accumulator(double noundef %12, i32 noundef %14), !dbg !131
    #dbg_value(double %15, !118, !DIExpression(), !121)
  %16 = add nuw nsw i64 %10, 1, !dbg !132
    #dbg_value(i64 %16, !119, !DIExpression(), !122)
  %17 = icmp eq i64 %16, %5, !dbg !123
  br i1 %17, label %6, label %9, !dbg !125, !llvm.loop !133
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc double @leaky_accumulator(double noundef %0, i32 noundef %1) unnamed_addr #4 !dbg !20 {
    #dbg_value(double %0, !24, !DIExpression(), !135)
    #dbg_value(i32 %1, !25, !DIExpression(), !135)
  %3 = icmp eq i32 %1, 0, !dbg !136
  %4 = load double, ptr @leaky_accumulator.acc, align 8, !dbg !138
  %5 = select i1 %3, double %4, double 0.000000e+00, !dbg !138
  %6 = tail call double @llvm.fmuladd.f64(double %5, double 5.000000e-01, double %0), !dbg !139
  store double %6, ptr @leaky_accumulator.acc, align 8, !dbg !140, !tbaa !62
  ret double %6, !dbg !141
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable
define dso_local double @global_struct_gain(double noundef %0, double noundef %1) local_unnamed_addr #5 !dbg !142 {
    #dbg_value(double %0, !146, !DIExpression(), !149)
    #dbg_value(double %1, !147, !DIExpression(), !149)
  store double %1, ptr @settings.0, align 8, !dbg !150, !tbaa !151
  store i32 0, ptr @settings.1, align 8, !dbg !154, !tbaa !155
  %3 = tail call fastcc double @apply_gain(double noundef %0), !dbg !156
    #dbg_value(double %3, !148, !DIExpression(), !149)
  %4 = tail call fastcc double @apply_gain(double noundef %3), !dbg !157
  %5 = fmul double %3, %4, !dbg !158
    #dbg_value(double %5, !148, !DIExpression(), !149)
  %6 = load i32, ptr @settings.1, align 8, !dbg !159, !tbaa !155
  %7 = sitofp i32 %6 to double, !dbg !160
  %8 = fmul double %5, %7, !dbg !161
  ret double %8, !dbg !162
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc double @apply_gain(double noundef %0) unnamed_addr #4 !dbg !163 {
    #dbg_value(double %0, !167, !DIExpression(), !168)
  %2 = load i32, ptr @settings.1, align 8, !dbg !169, !tbaa !155
  %3 = add nsw i32 %2, 1, !dbg !169
  store i32 %3, ptr @settings.1, align 8, !dbg !169, !tbaa !155
  %4 = load double, ptr @settings.0, align 8, !dbg !170, !tbaa !151
  %5 = fmul double %4, %0, !dbg !170
  store double %5, ptr @settings.0, align 8, !dbg !170, !tbaa !151
  %6 = fadd double %5, %0, !dbg !171
  ret double %6, !dbg !172
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #6

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!32, !33, !34, !35, !36, !37, !38}
!llvm.ident = !{!39}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "filter_weights", scope: !2, file: !3, line: 3, type: !26, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "c/globals.c", directory: ".", checksumkind: CSK_MD5, checksum: "552c59aa30b6e1c1a167ba96d74ac206")
!4 = !{!0, !5, !11, !18}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "scratch", scope: !2, file: !3, line: 4, type: !7, isLocal: true, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 512, elements: !9)
!8 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!9 = !{!10}
!10 = !DISubrange(count: 8)
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "settings", scope: !2, file: !3, line: 8, type: !13, isLocal: true, isDefinition: true)
!13 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 5, size: 128, elements: !14)
!14 = !{!15, !16}
!15 = !DIDerivedType(tag: DW_TAG_member, name: "gain", scope: !13, file: !3, line: 6, baseType: !8, size: 64)
!16 = !DIDerivedType(tag: DW_TAG_member, name: "calls", scope: !13, file: !3, line: 7, baseType: !17, size: 32, offset: 64)
!17 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(name: "acc", scope: !20, file: !3, line: 34, type: !8, isLocal: true, isDefinition: true)
!20 = distinct !DISubprogram(name: "leaky_accumulator", scope: !3, file: !3, line: 33, type: !21, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!21 = !DISubroutineType(types: !22)
!22 = !{!8, !8, !17}
!23 = !{!24, !25}
!24 = !DILocalVariable(name: "x", arg: 1, scope: !20, file: !3, line: 33, type: !8)
!25 = !DILocalVariable(name: "restart", arg: 2, scope: !20, file: !3, line: 33, type: !17)
!26 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, size: 256, elements: !28)
!27 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !8)
!28 = !{!29}
!29 = !DISubrange(count: 4)
!30 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression(DW_OP_LLVM_fragment, 0, 64))
!31 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression(DW_OP_LLVM_fragment, 64, 32))
!32 = !{i32 7, !"Dwarf Version", i32 5}
!33 = !{i32 2, !"Debug Info Version", i32 3}
!34 = !{i32 1, !"wchar_size", i32 4}
!35 = !{i32 8, !"PIC Level", i32 2}
!36 = !{i32 7, !"PIE Level", i32 2}
!37 = !{i32 7, !"uwtable", i32 2}
!38 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!39 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!40 = distinct !DISubprogram(name: "convolve_with_constant_table", scope: !3, file: !3, line: 10, type: !41, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !44)
!41 = !DISubroutineType(types: !42)
!42 = !{!8, !43, !17}
!43 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!44 = !{!45, !46, !47, !48, !50, !53}
!45 = !DILocalVariable(name: "x", arg: 1, scope: !40, file: !3, line: 10, type: !43)
!46 = !DILocalVariable(name: "n", arg: 2, scope: !40, file: !3, line: 10, type: !17)
!47 = !DILocalVariable(name: "s", scope: !40, file: !3, line: 11, type: !8)
!48 = !DILocalVariable(name: "i", scope: !49, file: !3, line: 12, type: !17)
!49 = distinct !DILexicalBlock(scope: !40, file: !3, line: 12, column: 3)
!50 = !DILocalVariable(name: "t", scope: !51, file: !3, line: 13, type: !8)
!51 = distinct !DILexicalBlock(scope: !52, file: !3, line: 12, column: 36)
!52 = distinct !DILexicalBlock(scope: !49, file: !3, line: 12, column: 3)
!53 = !DILocalVariable(name: "j", scope: !54, file: !3, line: 14, type: !17)
!54 = distinct !DILexicalBlock(scope: !51, file: !3, line: 14, column: 5)
!55 = !DILocation(line: 0, scope: !40)
!56 = !DILocation(line: 0, scope: !49)
!57 = !DILocation(line: 12, column: 25, scope: !52)
!58 = !DILocation(line: 12, column: 3, scope: !49)
!59 = !DILocation(line: 15, column: 32, scope: !60)
!60 = distinct !DILexicalBlock(scope: !61, file: !3, line: 14, column: 33)
!61 = distinct !DILexicalBlock(scope: !54, file: !3, line: 14, column: 5)
!62 = !{!63, !63, i64 0}
!63 = !{!"double", !64, i64 0}
!64 = !{!"omnipotent char", !65, i64 0}
!65 = !{!"Simple C/C++ TBAA"}
!66 = !DILocation(line: 0, scope: !54)
!67 = !DILocation(line: 0, scope: !51)
!68 = !DILocation(line: 15, column: 9, scope: !60)
!69 = !DILocation(line: 15, column: 36, scope: !60)
!70 = !DILocation(line: 17, column: 7, scope: !51)
!71 = distinct !{!71, !58, !72, !73}
!72 = !DILocation(line: 18, column: 3, scope: !49)
!73 = !{!"llvm.loop.mustprogress"}
!74 = !DILocation(line: 19, column: 3, scope: !40)
!75 = distinct !DISubprogram(name: "global_scratch_space", scope: !3, file: !3, line: 22, type: !41, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !76)
!76 = !{!77, !78, !79, !81, !82}
!77 = !DILocalVariable(name: "x", arg: 1, scope: !75, file: !3, line: 22, type: !43)
!78 = !DILocalVariable(name: "n", arg: 2, scope: !75, file: !3, line: 22, type: !17)
!79 = !DILocalVariable(name: "i", scope: !80, file: !3, line: 23, type: !17)
!80 = distinct !DILexicalBlock(scope: !75, file: !3, line: 23, column: 3)
!81 = !DILocalVariable(name: "s", scope: !75, file: !3, line: 26, type: !8)
!82 = !DILocalVariable(name: "i", scope: !83, file: !3, line: 27, type: !17)
!83 = distinct !DILexicalBlock(scope: !75, file: !3, line: 27, column: 3)
!84 = !DILocation(line: 0, scope: !75)
!85 = !DILocation(line: 0, scope: !80)
!86 = !DILocation(line: 23, column: 21, scope: !87)
!87 = distinct !DILexicalBlock(scope: !80, file: !3, line: 23, column: 3)
!88 = !DILocation(line: 23, column: 3, scope: !80)
!89 = !DILocation(line: 23, column: 27, scope: !87)
!90 = !DILocation(line: 24, column: 18, scope: !91)
!91 = distinct !DILexicalBlock(scope: !87, file: !3, line: 23, column: 31)
!92 = !DILocation(line: 24, column: 23, scope: !91)
!93 = !DILocation(line: 24, column: 5, scope: !91)
!94 = !DILocation(line: 24, column: 16, scope: !91)
!95 = distinct !{!95, !88, !96, !73, !97, !98}
!96 = !DILocation(line: 25, column: 3, scope: !80)
!97 = !{!"llvm.loop.isvectorized", i32 1}
!98 = !{!"llvm.loop.unroll.runtime.disable"}
!99 = !DILocation(line: 0, scope: !83)
!100 = !DILocation(line: 27, column: 21, scope: !101)
!101 = distinct !DILexicalBlock(scope: !83, file: !3, line: 27, column: 3)
!102 = !DILocation(line: 27, column: 3, scope: !83)
!103 = !DILocation(line: 28, column: 23, scope: !104)
!104 = distinct !DILexicalBlock(scope: !101, file: !3, line: 27, column: 31)
!105 = distinct !{!105, !88, !96, !73, !98, !97}
!106 = !DILocation(line: 28, column: 10, scope: !104)
!107 = !DILocation(line: 28, column: 7, scope: !104)
!108 = !DILocation(line: 27, column: 27, scope: !101)
!109 = distinct !{!109, !110}
!110 = !{!"llvm.loop.unroll.disable"}
!111 = !DILocation(line: 30, column: 3, scope: !75)
!112 = distinct !{!112, !102, !113, !73}
!113 = !DILocation(line: 29, column: 3, scope: !83)
!114 = distinct !DISubprogram(name: "static_state_between_calls", scope: !3, file: !3, line: 42, type: !41, scopeLine: 42, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !115)
!115 = !{!116, !117, !118, !119}
!116 = !DILocalVariable(name: "x", arg: 1, scope: !114, file: !3, line: 42, type: !43)
!117 = !DILocalVariable(name: "n", arg: 2, scope: !114, file: !3, line: 42, type: !17)
!118 = !DILocalVariable(name: "last", scope: !114, file: !3, line: 43, type: !8)
!119 = !DILocalVariable(name: "i", scope: !120, file: !3, line: 44, type: !17)
!120 = distinct !DILexicalBlock(scope: !114, file: !3, line: 44, column: 3)
!121 = !DILocation(line: 0, scope: !114)
!122 = !DILocation(line: 0, scope: !120)
!123 = !DILocation(line: 44, column: 21, scope: !124)
!124 = distinct !DILexicalBlock(scope: !120, file: !3, line: 44, column: 3)
!125 = !DILocation(line: 44, column: 3, scope: !120)
!126 = !DILocation(line: 47, column: 15, scope: !114)
!127 = !DILocation(line: 47, column: 3, scope: !114)
!128 = !DILocation(line: 45, column: 30, scope: !129)
!129 = distinct !DILexicalBlock(scope: !124, file: !3, line: 44, column: 31)
!130 = !DILocation(line: 45, column: 38, scope: !129)
!131 = !DILocation(line: 45, column: 12, scope: !129)
!132 = !DILocation(line: 44, column: 27, scope: !124)
!133 = distinct !{!133, !125, !134, !73}
!134 = !DILocation(line: 46, column: 3, scope: !120)
!135 = !DILocation(line: 0, scope: !20)
!136 = !DILocation(line: 35, column: 7, scope: !137)
!137 = distinct !DILexicalBlock(scope: !20, file: !3, line: 35, column: 7)
!138 = !DILocation(line: 35, column: 7, scope: !20)
!139 = !DILocation(line: 38, column: 19, scope: !20)
!140 = !DILocation(line: 38, column: 7, scope: !20)
!141 = !DILocation(line: 39, column: 3, scope: !20)
!142 = distinct !DISubprogram(name: "global_struct_gain", scope: !3, file: !3, line: 56, type: !143, scopeLine: 56, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !145)
!143 = !DISubroutineType(types: !144)
!144 = !{!8, !8, !8}
!145 = !{!146, !147, !148}
!146 = !DILocalVariable(name: "x", arg: 1, scope: !142, file: !3, line: 56, type: !8)
!147 = !DILocalVariable(name: "start", arg: 2, scope: !142, file: !3, line: 56, type: !8)
!148 = !DILocalVariable(name: "r", scope: !142, file: !3, line: 59, type: !8)
!149 = !DILocation(line: 0, scope: !142)
!150 = !DILocation(line: 57, column: 17, scope: !142)
!151 = !{!152, !63, i64 0}
!152 = !{!"", !63, i64 0, !153, i64 8}
!153 = !{!"int", !64, i64 0}
!154 = !DILocation(line: 58, column: 18, scope: !142)
!155 = !{!152, !153, i64 8}
!156 = !DILocation(line: 59, column: 14, scope: !142)
!157 = !DILocation(line: 60, column: 8, scope: !142)
!158 = !DILocation(line: 60, column: 5, scope: !142)
!159 = !DILocation(line: 61, column: 23, scope: !142)
!160 = !DILocation(line: 61, column: 14, scope: !142)
!161 = !DILocation(line: 61, column: 12, scope: !142)
!162 = !DILocation(line: 61, column: 3, scope: !142)
!163 = distinct !DISubprogram(name: "apply_gain", scope: !3, file: !3, line: 50, type: !164, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !166)
!164 = !DISubroutineType(types: !165)
!165 = !{!8, !8}
!166 = !{!167}
!167 = !DILocalVariable(name: "x", arg: 1, scope: !163, file: !3, line: 50, type: !8)
!168 = !DILocation(line: 0, scope: !163)
!169 = !DILocation(line: 51, column: 17, scope: !163)
!170 = !DILocation(line: 52, column: 17, scope: !163)
!171 = !DILocation(line: 53, column: 24, scope: !163)
!172 = !DILocation(line: 53, column: 3, scope: !163)
