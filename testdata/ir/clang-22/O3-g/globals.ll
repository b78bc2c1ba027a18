; clang-22 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/globals.c -o ir/clang-22/O3-g/globals.ll
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
define dso_local double @convolve_with_constant_table(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 !dbg !44 {
    #dbg_value(ptr %0, !49, !DIExpression(), !59)
    #dbg_value(i32 %1, !50, !DIExpression(), !59)
    #dbg_value(double 0.000000e+00, !51, !DIExpression(), !59)
    #dbg_value(i32 0, !52, !DIExpression(), !60)
  %3 = icmp slt i32 %1, 4, !dbg !61
  br i1 %3, label %29, label %4, !dbg !62

4:                                                ; preds = %2
  %5 = add nuw i32 %1, 1, !dbg !63
  %6 = tail call i32 @llvm.smax.i32(i32 %5, i32 5), !dbg !63
  %7 = add nsw i32 %6, -4, !dbg !63
  %8 = zext nneg i32 %7 to i64, !dbg !64
  %9 = load double, ptr %0, align 8, !dbg !65, !tbaa !68
  br label %10, !dbg !63

10:                                               ; preds = %4, %10
  %11 = phi double [ %9, %4 ], [ %17, %10 ], !dbg !65
  %12 = phi i64 [ 0, %4 ], [ %15, %10 ]
  %13 = phi double [ 0.000000e+00, %4 ], [ %27, %10 ]
    #dbg_value(i64 %12, !52, !DIExpression(), !60)
    #dbg_value(double %13, !51, !DIExpression(), !59)
    #dbg_value(i64 0, !57, !DIExpression(), !70)
    #dbg_value(double 0.000000e+00, !54, !DIExpression(), !71)
  %14 = tail call double @llvm.fmuladd.f64(double %11, double 5.000000e-01, double 0.000000e+00), !dbg !72
    #dbg_value(double %14, !54, !DIExpression(), !71)
    #dbg_value(i64 1, !57, !DIExpression(), !70)
  %15 = add nuw nsw i64 %12, 1, !dbg !73
  %16 = getelementptr inbounds nuw double, ptr %0, i64 %15, !dbg !65
  %17 = load double, ptr %16, align 8, !dbg !65, !tbaa !68
  %18 = tail call double @llvm.fmuladd.f64(double %17, double -1.250000e+00, double %14), !dbg !74
    #dbg_value(double %18, !54, !DIExpression(), !71)
    #dbg_value(i64 2, !57, !DIExpression(), !70)
  %19 = getelementptr inbounds nuw double, ptr %0, i64 %12, !dbg !65
  %20 = getelementptr inbounds nuw i8, ptr %19, i64 16, !dbg !65
  %21 = load double, ptr %20, align 8, !dbg !65, !tbaa !68
  %22 = tail call double @llvm.fmuladd.f64(double %21, double 2.000000e+00, double %18), !dbg !75
    #dbg_value(double %22, !54, !DIExpression(), !71)
    #dbg_value(i64 3, !57, !DIExpression(), !70)
  %23 = getelementptr inbounds nuw double, ptr %0, i64 %12, !dbg !65
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 24, !dbg !65
  %25 = load double, ptr %24, align 8, !dbg !65, !tbaa !68
  %26 = tail call double @llvm.fmuladd.f64(double %25, double 7.500000e-01, double %22), !dbg !76
    #dbg_value(double %26, !54, !DIExpression(), !71)
    #dbg_value(i64 4, !57, !DIExpression(), !70)
  %27 = tail call double @llvm.fmuladd.f64(double %26, double %26, double %13), !dbg !77
    #dbg_value(double %27, !51, !DIExpression(), !59)
    #dbg_value(i64 %15, !52, !DIExpression(), !60)
  %28 = icmp eq i64 %15, %8, !dbg !64
  br i1 %28, label %29, label %10, !dbg !78, !llvm.loop !79

29:                                               ; preds = %10, %2
  %30 = phi double [ 0.000000e+00, %2 ], [ %27, %10 ], !dbg !59
  ret double %30, !dbg !82
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @global_scratch_space(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #2 !dbg !83 {
    #dbg_value(ptr %0, !85, !DIExpression(), !92)
    #dbg_value(i32 %1, !86, !DIExpression(), !92)
    #dbg_value(i32 0, !87, !DIExpression(), !93)
  %3 = icmp sgt i32 %1, 0, !dbg !94
  br i1 %3, label %4, label %60, !dbg !96

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !97
  %6 = icmp ult i32 %1, 4, !dbg !98
  br i1 %6, label %23, label %7, !dbg !98

7:                                                ; preds = %4
  %8 = and i64 %5, 2147483644
  br label %9, !dbg !98

9:                                                ; preds = %9, %7
  %10 = phi i64 [ 0, %7 ], [ %19, %9 ], !dbg !99
  %11 = getelementptr inbounds nuw double, ptr %0, i64 %10, !dbg !100
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 16, !dbg !100
  %13 = load <2 x double>, ptr %11, align 8, !dbg !100, !tbaa !68
  %14 = load <2 x double>, ptr %12, align 8, !dbg !100, !tbaa !68
  %15 = fmul <2 x double> %13, %13, !dbg !102
  %16 = fmul <2 x double> %14, %14, !dbg !102
  %17 = getelementptr inbounds nuw double, ptr @scratch, i64 %10, !dbg !103
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 16, !dbg !104
  store <2 x double> %15, ptr %17, align 16, !dbg !104, !tbaa !68
  store <2 x double> %16, ptr %18, align 16, !dbg !104, !tbaa !68
  %19 = add nuw i64 %10, 4, !dbg !99
  %20 = icmp eq i64 %19, %8, !dbg !105
  br i1 %20, label %21, label %9, !dbg !105, !llvm.loop !106

21:                                               ; preds = %9
  %22 = icmp eq i64 %8, %5, !dbg !105
  br i1 %22, label %25, label %23, !dbg !105

23:                                               ; preds = %4, %21
  %24 = phi i64 [ 0, %4 ], [ %8, %21 ]
  br label %34, !dbg !105

25:                                               ; preds = %34, %21
    #dbg_value(i32 1, !90, !DIExpression(), !109)
    #dbg_value(double 0.000000e+00, !89, !DIExpression(), !92)
  %26 = icmp eq i32 %1, 1, !dbg !110
  br i1 %26, label %60, label %27, !dbg !112

27:                                               ; preds = %25
  %28 = add nsw i64 %5, -1, !dbg !113
  %29 = and i64 %28, 3, !dbg !113
  %30 = add nsw i32 %1, -2, !dbg !113
  %31 = icmp ult i32 %30, 3, !dbg !113
  br i1 %31, label %44, label %32, !dbg !113

32:                                               ; preds = %27
  %33 = and i64 %28, -4, !dbg !113
  br label %62, !dbg !113

34:                                               ; preds = %23, %34
  %35 = phi i64 [ %40, %34 ], [ %24, %23 ]
    #dbg_value(i64 %35, !87, !DIExpression(), !93)
  %36 = getelementptr inbounds nuw double, ptr %0, i64 %35, !dbg !100
  %37 = load double, ptr %36, align 8, !dbg !100, !tbaa !68
  %38 = fmul double %37, %37, !dbg !102
  %39 = getelementptr inbounds nuw double, ptr @scratch, i64 %35, !dbg !103
  store double %38, ptr %39, align 8, !dbg !104, !tbaa !68
  %40 = add nuw nsw i64 %35, 1, !dbg !99
    #dbg_value(i64 %40, !87, !DIExpression(), !93)
  %41 = icmp eq i64 %40, %5, !dbg !97
  br i1 %41, label %25, label %34, !dbg !105, !llvm.loop !114

42:                                               ; preds = %62
  %43 = icmp eq i64 %29, 0, !dbg !113
  br i1 %43, label %60, label %44, !dbg !113

44:                                               ; preds = %42, %27
  %45 = phi i64 [ 1, %27 ], [ %83, %42 ]
  %46 = phi double [ 0.000000e+00, %27 ], [ %82, %42 ]
  %47 = icmp ne i64 %29, 0, !dbg !115
  tail call void @llvm.assume(i1 %47), !dbg !115
  br label %48, !dbg !115

48:                                               ; preds = %48, %44
  %49 = phi i64 [ %45, %44 ], [ %57, %48 ]
  %50 = phi double [ %46, %44 ], [ %56, %48 ]
  %51 = phi i64 [ 0, %44 ], [ %58, %48 ]
    #dbg_value(i64 %49, !90, !DIExpression(), !109)
    #dbg_value(double %50, !89, !DIExpression(), !92)
  %52 = getelementptr inbounds nuw double, ptr @scratch, i64 %49, !dbg !116
  %53 = load double, ptr %52, align 8, !dbg !116, !tbaa !68
  %54 = getelementptr i8, ptr %52, i64 -8, !dbg !118
  %55 = load double, ptr %54, align 8, !dbg !118, !tbaa !68
  %56 = tail call double @llvm.fmuladd.f64(double %53, double %55, double %50), !dbg !119
    #dbg_value(double %56, !89, !DIExpression(), !92)
  %57 = add nuw nsw i64 %49, 1, !dbg !120
    #dbg_value(i64 %57, !90, !DIExpression(), !109)
  %58 = add i64 %51, 1, !dbg !121
  %59 = icmp eq i64 %58, %29, !dbg !121
  br i1 %59, label %60, label %48, !dbg !121, !llvm.loop !122

60:                                               ; preds = %42, %48, %2, %25
  %61 = phi double [ 0.000000e+00, %25 ], [ 0.000000e+00, %2 ], [ %82, %42 ], [ %56, %48 ], !dbg !92
  ret double %61, !dbg !124

62:                                               ; preds = %62, %32
  %63 = phi i64 [ 1, %32 ], [ %83, %62 ]
  %64 = phi double [ 0.000000e+00, %32 ], [ %82, %62 ]
  %65 = phi i64 [ 0, %32 ], [ %84, %62 ]
    #dbg_value(i64 %63, !90, !DIExpression(), !109)
    #dbg_value(double %64, !89, !DIExpression(), !92)
  %66 = getelementptr inbounds nuw double, ptr @scratch, i64 %63, !dbg !116
  %67 = load double, ptr %66, align 8, !dbg !116, !tbaa !68
  %68 = getelementptr i8, ptr %66, i64 -8, !dbg !118
  %69 = load double, ptr %68, align 8, !dbg !118, !tbaa !68
  %70 = tail call double @llvm.fmuladd.f64(double %67, double %69, double %64), !dbg !125
    #dbg_value(double %70, !89, !DIExpression(), !92)
    #dbg_value(i64 %63, !90, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !109)
  %71 = getelementptr inbounds nuw double, ptr @scratch, i64 %63, !dbg !116
  %72 = getelementptr inbounds nuw i8, ptr %71, i64 8, !dbg !116
  %73 = load double, ptr %72, align 8, !dbg !116, !tbaa !68
  %74 = tail call double @llvm.fmuladd.f64(double %73, double %67, double %70), !dbg !126
    #dbg_value(double %74, !89, !DIExpression(), !92)
    #dbg_value(i64 %63, !90, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !109)
  %75 = getelementptr inbounds nuw double, ptr @scratch, i64 %63, !dbg !116
  %76 = getelementptr inbounds nuw i8, ptr %75, i64 16, !dbg !116
  %77 = load double, ptr %76, align 8, !dbg !116, !tbaa !68
  %78 = tail call double @llvm.fmuladd.f64(double %77, double %73, double %74), !dbg !127
    #dbg_value(double %78, !89, !DIExpression(), !92)
    #dbg_value(i64 %63, !90, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !109)
  %79 = getelementptr inbounds nuw double, ptr @scratch, i64 %63, !dbg !116
  %80 = getelementptr inbounds nuw i8, ptr %79, i64 24, !dbg !116
  %81 = load double, ptr %80, align 8, !dbg !116, !tbaa !68
  %82 = tail call double @llvm.fmuladd.f64(double %81, double %77, double %78), !dbg !128
    #dbg_value(double %82, !89, !DIExpression(), !92)
  %83 = add nuw nsw i64 %63, 4, !dbg !129
    #dbg_value(i64 %83, !90, !DIExpression(), !109)
  %84 = add i64 %65, 4, !dbg !130
  %85 = icmp eq i64 %84, %33, !dbg !130
  br i1 %85, label %42, label %62, !dbg !130, !llvm.loop !131
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @static_state_between_calls(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #3 !dbg !133 {
    #dbg_value(ptr %0, !135, !DIExpression(), !140)
    #dbg_value(i32 %1, !136, !DIExpression(), !140)
    #dbg_value(double 0.000000e+00, !137, !DIExpression(), !140)
    #dbg_value(i32 0, !138, !DIExpression(), !141)
  %3 = icmp sgt i32 %1, 0, !dbg !142
  br i1 %3, label %4, label %8, !dbg !144

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !145
  br label %10, !dbg !146

6:                                                ; preds = %10
  %7 = fmul double %16, %16, !dbg !147
  br label %8, !dbg !147

8:                                                ; preds = %6, %2
  %9 = phi double [ 0.000000e+00, %2 ], [ %7, %6 ], !dbg !140
  ret double %9, !dbg !148

10:                                               ; preds = %4, %10
  %11 = phi i64 [ 0, %4 ], [ %17, %10 ]
    #dbg_value(i64 %11, !138, !DIExpression(), !141)
  %12 = getelementptr inbounds nuw double, ptr %0, i64 %11, !dbg !149
  %13 = load double, ptr %12, align 8, !dbg !149, !tbaa !68
  %14 = icmp eq i64 %11, 0, !dbg !151
  %15 = zext i1 %14 to i32, !dbg !151
  %16 = tail call fastcc double @leaky_accumulator(double noundef %13, i32 noundef %15), !dbg !152
    #dbg_value(double %16, !137, !DIExpression(), !140)
  %17 = add nuw nsw i64 %11, 1, !dbg !153
    #dbg_value(i64 %17, !138, !DIExpression(), !141)
  %18 = icmp eq i64 %17, %5, !dbg !145
  br i1 %18, label %6, label %10, !dbg !154, !llvm.loop !155
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc double @leaky_accumulator(double noundef %0, i32 noundef range(i32 0, 2) %1) unnamed_addr #4 !dbg !20 {
    #dbg_value(double %0, !24, !DIExpression(), !157)
    #dbg_value(i32 %1, !25, !DIExpression(), !157)
  %3 = icmp eq i32 %1, 0, !dbg !158
  %4 = load double, ptr @leaky_accumulator.acc, align 8, !dbg !160
  %5 = select i1 %3, double %4, double 0.000000e+00, !dbg !160
  %6 = tail call double @llvm.fmuladd.f64(double %5, double 5.000000e-01, double %0), !dbg !161
  store double %6, ptr @leaky_accumulator.acc, align 8, !dbg !162, !tbaa !68
  ret double %6, !dbg !163
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @global_struct_gain(double noundef %0, double noundef %1) local_unnamed_addr #5 !dbg !164 {
    #dbg_value(double %0, !168, !DIExpression(), !171)
    #dbg_value(double %1, !169, !DIExpression(), !171)
  store double %1, ptr @settings.0, align 8, !dbg !172, !tbaa !173
  store i32 0, ptr @settings.1, align 8, !dbg !175, !tbaa !176
  %3 = tail call fastcc double @apply_gain(double noundef %0), !dbg !177
    #dbg_value(double %3, !170, !DIExpression(), !171)
  %4 = tail call fastcc double @apply_gain(double noundef %3), !dbg !178
  %5 = fmul double %3, %4, !dbg !179
    #dbg_value(double %5, !170, !DIExpression(), !171)
  %6 = load i32, ptr @settings.1, align 8, !dbg !180, !tbaa !176
  %7 = sitofp i32 %6 to double, !dbg !181
  %8 = fmul double %5, %7, !dbg !182
  ret double %8, !dbg !183
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc double @apply_gain(double noundef %0) unnamed_addr #4 !dbg !184 {
    #dbg_value(double %0, !188, !DIExpression(), !189)
  %2 = load i32, ptr @settings.1, align 8, !dbg !190, !tbaa !176
  %3 = add nsw i32 %2, 1, !dbg !191
  store i32 %3, ptr @settings.1, align 8, !dbg !192, !tbaa !176
  %4 = load double, ptr @settings.0, align 8, !dbg !193, !tbaa !173
  %5 = fmul double %0, %4, !dbg !194
  store double %5, ptr @settings.0, align 8, !dbg !195, !tbaa !173
  %6 = fadd double %0, %5, !dbg !196
  ret double %6, !dbg !197
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #7

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!32, !33, !34, !35, !36, !37, !38}
!llvm.ident = !{!39}
!llvm.errno.tbaa = !{!40}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "filter_weights", scope: !2, file: !3, line: 3, type: !26, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
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
!20 = distinct !DISubprogram(name: "leaky_accumulator", scope: !3, file: !3, line: 33, type: !21, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23, keyInstructions: true)
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
!39 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!40 = !{!41, !41, i64 0}
!41 = !{!"int", !42, i64 0}
!42 = !{!"omnipotent char", !43, i64 0}
!43 = !{!"Simple C/C++ TBAA"}
!44 = distinct !DISubprogram(name: "convolve_with_constant_table", scope: !3, file: !3, line: 10, type: !45, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !48, keyInstructions: true)
!45 = !DISubroutineType(types: !46)
!46 = !{!8, !47, !17}
!47 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!48 = !{!49, !50, !51, !52, !54, !57}
!49 = !DILocalVariable(name: "x", arg: 1, scope: !44, file: !3, line: 10, type: !47)
!50 = !DILocalVariable(name: "n", arg: 2, scope: !44, file: !3, line: 10, type: !17)
!51 = !DILocalVariable(name: "s", scope: !44, file: !3, line: 11, type: !8)
!52 = !DILocalVariable(name: "i", scope: !53, file: !3, line: 12, type: !17)
!53 = distinct !DILexicalBlock(scope: !44, file: !3, line: 12, column: 3)
!54 = !DILocalVariable(name: "t", scope: !55, file: !3, line: 13, type: !8)
!55 = distinct !DILexicalBlock(scope: !56, file: !3, line: 12, column: 36)
!56 = distinct !DILexicalBlock(scope: !53, file: !3, line: 12, column: 3)
!57 = !DILocalVariable(name: "j", scope: !58, file: !3, line: 14, type: !17)
!58 = distinct !DILexicalBlock(scope: !55, file: !3, line: 14, column: 5)
!59 = !DILocation(line: 0, scope: !44)
!60 = !DILocation(line: 0, scope: !53)
!61 = !DILocation(line: 12, column: 25, scope: !56, atomGroup: 19, atomRank: 1)
!62 = !DILocation(line: 12, column: 3, scope: !53, atomGroup: 20, atomRank: 1)
!63 = !DILocation(line: 12, column: 3, scope: !53)
!64 = !DILocation(line: 12, column: 25, scope: !56, atomGroup: 3, atomRank: 1)
!65 = !DILocation(line: 15, column: 32, scope: !66)
!66 = distinct !DILexicalBlock(scope: !67, file: !3, line: 14, column: 33)
!67 = distinct !DILexicalBlock(scope: !58, file: !3, line: 14, column: 5)
!68 = !{!69, !69, i64 0}
!69 = !{!"double", !42, i64 0}
!70 = !DILocation(line: 0, scope: !58)
!71 = !DILocation(line: 0, scope: !55)
!72 = !DILocation(line: 15, column: 9, scope: !66, atomGroup: 9, atomRank: 2)
!73 = !DILocation(line: 15, column: 36, scope: !66)
!74 = !DILocation(line: 15, column: 9, scope: !66, atomGroup: 21, atomRank: 2)
!75 = !DILocation(line: 15, column: 9, scope: !66, atomGroup: 25, atomRank: 2)
!76 = !DILocation(line: 15, column: 9, scope: !66, atomGroup: 29, atomRank: 2)
!77 = !DILocation(line: 17, column: 7, scope: !55, atomGroup: 12, atomRank: 2)
!78 = !DILocation(line: 12, column: 3, scope: !53, atomGroup: 4, atomRank: 1)
!79 = distinct !{!79, !63, !80, !81}
!80 = !DILocation(line: 18, column: 3, scope: !53)
!81 = !{!"llvm.loop.mustprogress"}
!82 = !DILocation(line: 19, column: 3, scope: !44, atomGroup: 16, atomRank: 1)
!83 = distinct !DISubprogram(name: "global_scratch_space", scope: !3, file: !3, line: 22, type: !45, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !84, keyInstructions: true)
!84 = !{!85, !86, !87, !89, !90}
!85 = !DILocalVariable(name: "x", arg: 1, scope: !83, file: !3, line: 22, type: !47)
!86 = !DILocalVariable(name: "n", arg: 2, scope: !83, file: !3, line: 22, type: !17)
!87 = !DILocalVariable(name: "i", scope: !88, file: !3, line: 23, type: !17)
!88 = distinct !DILexicalBlock(scope: !83, file: !3, line: 23, column: 3)
!89 = !DILocalVariable(name: "s", scope: !83, file: !3, line: 26, type: !8)
!90 = !DILocalVariable(name: "i", scope: !91, file: !3, line: 27, type: !17)
!91 = distinct !DILexicalBlock(scope: !83, file: !3, line: 27, column: 3)
!92 = !DILocation(line: 0, scope: !83)
!93 = !DILocation(line: 0, scope: !88)
!94 = !DILocation(line: 23, column: 21, scope: !95, atomGroup: 33, atomRank: 1)
!95 = distinct !DILexicalBlock(scope: !88, file: !3, line: 23, column: 3)
!96 = !DILocation(line: 23, column: 3, scope: !88, atomGroup: 34, atomRank: 1)
!97 = !DILocation(line: 23, column: 21, scope: !95, atomGroup: 2, atomRank: 1)
!98 = !DILocation(line: 23, column: 3, scope: !88)
!99 = !DILocation(line: 23, column: 27, scope: !95, atomGroup: 5, atomRank: 2)
!100 = !DILocation(line: 24, column: 18, scope: !101)
!101 = distinct !DILexicalBlock(scope: !95, file: !3, line: 23, column: 31)
!102 = !DILocation(line: 24, column: 23, scope: !101, atomGroup: 4, atomRank: 2)
!103 = !DILocation(line: 24, column: 5, scope: !101)
!104 = !DILocation(line: 24, column: 16, scope: !101, atomGroup: 4, atomRank: 1)
!105 = !DILocation(line: 23, column: 3, scope: !88, atomGroup: 3, atomRank: 1)
!106 = distinct !{!106, !81, !107, !108}
!107 = !{!"llvm.loop.isvectorized", i32 1}
!108 = !{!"llvm.loop.unroll.runtime.disable"}
!109 = !DILocation(line: 0, scope: !91)
!110 = !DILocation(line: 27, column: 21, scope: !111, atomGroup: 35, atomRank: 1)
!111 = distinct !DILexicalBlock(scope: !91, file: !3, line: 27, column: 3)
!112 = !DILocation(line: 27, column: 3, scope: !91, atomGroup: 36, atomRank: 1)
!113 = !DILocation(line: 27, column: 3, scope: !91)
!114 = distinct !{!114, !81, !108, !107}
!115 = !DILocation(line: 27, column: 3, scope: !91, atomGroup: 10, atomRank: 1)
!116 = !DILocation(line: 28, column: 10, scope: !117)
!117 = distinct !DILexicalBlock(scope: !111, file: !3, line: 27, column: 31)
!118 = !DILocation(line: 28, column: 23, scope: !117)
!119 = !DILocation(line: 28, column: 7, scope: !117, atomGroup: 40, atomRank: 2)
!120 = !DILocation(line: 27, column: 27, scope: !111, atomGroup: 41, atomRank: 2)
!121 = !DILocation(line: 27, column: 3, scope: !91, atomGroup: 43, atomRank: 1)
!122 = distinct !{!122, !123}
!123 = !{!"llvm.loop.unroll.disable"}
!124 = !DILocation(line: 30, column: 3, scope: !83, atomGroup: 15, atomRank: 1)
!125 = !DILocation(line: 28, column: 7, scope: !117, atomGroup: 11, atomRank: 2)
!126 = !DILocation(line: 28, column: 7, scope: !117, atomGroup: 44, atomRank: 2)
!127 = !DILocation(line: 28, column: 7, scope: !117, atomGroup: 48, atomRank: 2)
!128 = !DILocation(line: 28, column: 7, scope: !117, atomGroup: 52, atomRank: 2)
!129 = !DILocation(line: 27, column: 27, scope: !111, atomGroup: 53, atomRank: 2)
!130 = !DILocation(line: 27, column: 3, scope: !91, atomGroup: 55, atomRank: 1)
!131 = distinct !{!131, !113, !132, !81}
!132 = !DILocation(line: 29, column: 3, scope: !91)
!133 = distinct !DISubprogram(name: "static_state_between_calls", scope: !3, file: !3, line: 42, type: !45, scopeLine: 42, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !134, keyInstructions: true)
!134 = !{!135, !136, !137, !138}
!135 = !DILocalVariable(name: "x", arg: 1, scope: !133, file: !3, line: 42, type: !47)
!136 = !DILocalVariable(name: "n", arg: 2, scope: !133, file: !3, line: 42, type: !17)
!137 = !DILocalVariable(name: "last", scope: !133, file: !3, line: 43, type: !8)
!138 = !DILocalVariable(name: "i", scope: !139, file: !3, line: 44, type: !17)
!139 = distinct !DILexicalBlock(scope: !133, file: !3, line: 44, column: 3)
!140 = !DILocation(line: 0, scope: !133)
!141 = !DILocation(line: 0, scope: !139)
!142 = !DILocation(line: 44, column: 21, scope: !143, atomGroup: 38, atomRank: 1)
!143 = distinct !DILexicalBlock(scope: !139, file: !3, line: 44, column: 3)
!144 = !DILocation(line: 44, column: 3, scope: !139, atomGroup: 39, atomRank: 1)
!145 = !DILocation(line: 44, column: 21, scope: !143, atomGroup: 3, atomRank: 1)
!146 = !DILocation(line: 44, column: 3, scope: !139)
!147 = !DILocation(line: 47, column: 15, scope: !133, atomGroup: 9, atomRank: 2)
!148 = !DILocation(line: 47, column: 3, scope: !133, atomGroup: 9, atomRank: 1)
!149 = !DILocation(line: 45, column: 30, scope: !150)
!150 = distinct !DILexicalBlock(scope: !143, file: !3, line: 44, column: 31)
!151 = !DILocation(line: 45, column: 38, scope: !150)
!152 = !DILocation(line: 45, column: 12, scope: !150, atomGroup: 5, atomRank: 2)
!153 = !DILocation(line: 44, column: 27, scope: !143, atomGroup: 6, atomRank: 2)
!154 = !DILocation(line: 44, column: 3, scope: !139, atomGroup: 4, atomRank: 1)
!155 = distinct !{!155, !146, !156, !81}
!156 = !DILocation(line: 46, column: 3, scope: !139)
!157 = !DILocation(line: 0, scope: !20)
!158 = !DILocation(line: 35, column: 7, scope: !159, atomGroup: 1, atomRank: 2)
!159 = distinct !DILexicalBlock(scope: !20, file: !3, line: 35, column: 7)
!160 = !DILocation(line: 35, column: 7, scope: !159, atomGroup: 1, atomRank: 1)
!161 = !DILocation(line: 38, column: 19, scope: !20, atomGroup: 3, atomRank: 2)
!162 = !DILocation(line: 38, column: 7, scope: !20, atomGroup: 3, atomRank: 1)
!163 = !DILocation(line: 39, column: 3, scope: !20, atomGroup: 4, atomRank: 1)
!164 = distinct !DISubprogram(name: "global_struct_gain", scope: !3, file: !3, line: 56, type: !165, scopeLine: 56, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !167, keyInstructions: true)
!165 = !DISubroutineType(types: !166)
!166 = !{!8, !8, !8}
!167 = !{!168, !169, !170}
!168 = !DILocalVariable(name: "x", arg: 1, scope: !164, file: !3, line: 56, type: !8)
!169 = !DILocalVariable(name: "start", arg: 2, scope: !164, file: !3, line: 56, type: !8)
!170 = !DILocalVariable(name: "r", scope: !164, file: !3, line: 59, type: !8)
!171 = !DILocation(line: 0, scope: !164)
!172 = !DILocation(line: 57, column: 17, scope: !164, atomGroup: 1, atomRank: 1)
!173 = !{!174, !69, i64 0}
!174 = !{!"", !69, i64 0, !41, i64 8}
!175 = !DILocation(line: 58, column: 18, scope: !164, atomGroup: 2, atomRank: 1)
!176 = !{!174, !41, i64 8}
!177 = !DILocation(line: 59, column: 14, scope: !164, atomGroup: 3, atomRank: 2)
!178 = !DILocation(line: 60, column: 8, scope: !164)
!179 = !DILocation(line: 60, column: 5, scope: !164, atomGroup: 4, atomRank: 2)
!180 = !DILocation(line: 61, column: 23, scope: !164)
!181 = !DILocation(line: 61, column: 14, scope: !164)
!182 = !DILocation(line: 61, column: 12, scope: !164, atomGroup: 6, atomRank: 2)
!183 = !DILocation(line: 61, column: 3, scope: !164, atomGroup: 6, atomRank: 1)
!184 = distinct !DISubprogram(name: "apply_gain", scope: !3, file: !3, line: 50, type: !185, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !187, keyInstructions: true)
!185 = !DISubroutineType(types: !186)
!186 = !{!8, !8}
!187 = !{!188}
!188 = !DILocalVariable(name: "x", arg: 1, scope: !184, file: !3, line: 50, type: !8)
!189 = !DILocation(line: 0, scope: !184)
!190 = !DILocation(line: 51, column: 17, scope: !184)
!191 = !DILocation(line: 51, column: 17, scope: !184, atomGroup: 1, atomRank: 2)
!192 = !DILocation(line: 51, column: 17, scope: !184, atomGroup: 1, atomRank: 1)
!193 = !DILocation(line: 52, column: 17, scope: !184)
!194 = !DILocation(line: 52, column: 17, scope: !184, atomGroup: 2, atomRank: 2)
!195 = !DILocation(line: 52, column: 17, scope: !184, atomGroup: 2, atomRank: 1)
!196 = !DILocation(line: 53, column: 24, scope: !184, atomGroup: 3, atomRank: 2)
!197 = !DILocation(line: 53, column: 3, scope: !184, atomGroup: 3, atomRank: 1)
