; clang++-19 -O3 -g -fdebug-compilation-dir=. -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_templates.cpp -o ir/clang-19/O3-g/cpp_templates.ll
; ModuleID = 'cpp/cpp_templates.cpp'
source_filename = "cpp/cpp_templates.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @_ZN6shapes18compile_time_powerEd(double noundef %0) local_unnamed_addr #0 !dbg !13 {
    #dbg_value(double %0, !18, !DIExpression(), !19)
    #dbg_value(double %0, !20, !DIExpression(), !29)
    #dbg_value(double %0, !31, !DIExpression(), !39)
    #dbg_value(double %0, !41, !DIExpression(), !49)
    #dbg_value(double %0, !51, !DIExpression(), !59)
  %2 = fmul double %0, %0, !dbg !61
  %3 = fmul double %2, %0, !dbg !62
  %4 = fmul double %3, %0, !dbg !63
  %5 = fmul double %4, %0, !dbg !64
    #dbg_value(double %0, !51, !DIExpression(), !65)
  %6 = fsub double %5, %2, !dbg !67
  ret double %6, !dbg !68
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @array_norm_times_last(ptr nocapture noundef readonly %0) local_unnamed_addr #1 !dbg !69 {
    #dbg_value(ptr %0, !75, !DIExpression(), !102)
    #dbg_value(i32 0, !100, !DIExpression(), !103)
    #dbg_value(i64 0, !100, !DIExpression(), !103)
    #dbg_value(double poison, !76, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !102)
    #dbg_value(i64 1, !100, !DIExpression(), !103)
    #dbg_value(double poison, !76, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !102)
    #dbg_value(i64 2, !100, !DIExpression(), !103)
  %2 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !104
  %3 = load <2 x double>, ptr %0, align 8, !dbg !104, !tbaa !107
    #dbg_value(double poison, !76, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !102)
    #dbg_value(i64 3, !100, !DIExpression(), !103)
    #dbg_value(double poison, !76, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !102)
    #dbg_value(i64 4, !100, !DIExpression(), !103)
    #dbg_value(ptr undef, !111, !DIExpression(), !124)
    #dbg_value(ptr undef, !118, !DIExpression(), !126)
    #dbg_value(ptr undef, !121, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !126)
    #dbg_value(double 0.000000e+00, !117, !DIExpression(), !124)
    #dbg_value(ptr undef, !120, !DIExpression(), !126)
    #dbg_value(ptr undef, !122, !DIExpression(), !127)
    #dbg_value(ptr undef, !128, !DIExpression(), !134)
  %4 = insertelement <2 x double> %3, double 2.000000e+00, i64 1, !dbg !137
  %5 = fmul <2 x double> %3, %4, !dbg !137
    #dbg_value(double poison, !117, !DIExpression(), !124)
  %6 = fmul <2 x double> %5, %5, !dbg !137
  %7 = shufflevector <2 x double> %6, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !138
  %8 = fadd <2 x double> %5, %7, !dbg !138
  %9 = load <2 x double>, ptr %2, align 8, !dbg !104, !tbaa !107
  %10 = fmul <2 x double> %9, <double 3.000000e+00, double 4.000000e+00>, !dbg !139
    #dbg_value(double undef, !117, !DIExpression(), !124)
    #dbg_value(double undef, !117, !DIExpression(), !124)
  %11 = fmul <2 x double> %10, %10, !dbg !137
  %12 = fadd <2 x double> %8, %11, !dbg !138
  %13 = shufflevector <2 x double> %11, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !138
  %14 = fadd <2 x double> %12, %13, !dbg !138
    #dbg_value(double undef, !117, !DIExpression(), !124)
    #dbg_value(!DIArgList(ptr undef, i64 32), !120, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !126)
  %15 = shufflevector <2 x double> %10, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !140
  %16 = fmul <2 x double> %15, %14, !dbg !140
  %17 = extractelement <2 x double> %16, i64 0, !dbg !140
  ret double %17, !dbg !141
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef float @template_at_two_precisions(float noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !142 {
    #dbg_value(float %0, !146, !DIExpression(), !148)
    #dbg_value(double %1, !147, !DIExpression(), !148)
    #dbg_value(ptr undef, !149, !DIExpression(), !158)
  %3 = fmul float %0, %0, !dbg !160
    #dbg_value(ptr undef, !128, !DIExpression(), !161)
  %4 = fmul double %1, %1, !dbg !163
  %5 = fptrunc double %4 to float, !dbg !164
  %6 = fadd float %3, %5, !dbg !165
  ret float %6, !dbg !166
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local double @lambda_quadrature(double noundef %0, double noundef %1) local_unnamed_addr #2 !dbg !167 {
    #dbg_value(double %0, !171, !DIExpression(), !173)
    #dbg_value(double %1, !172, !DIExpression(), !173)
    #dbg_value(double %0, !174, !DIExpression(), !191)
    #dbg_value(double 0.000000e+00, !182, !DIExpression(), !191)
    #dbg_value(double %1, !183, !DIExpression(), !191)
    #dbg_value(i32 8, !184, !DIExpression(), !191)
  %3 = fmul double %1, 1.250000e-01, !dbg !193
    #dbg_value(double %3, !185, !DIExpression(), !191)
    #dbg_value(ptr undef, !194, !DIExpression(), !204)
    #dbg_value(double 0.000000e+00, !202, !DIExpression(), !204)
  %4 = fneg double %0, !dbg !206
  %5 = fmul double %0, -0.000000e+00, !dbg !207
  %6 = fmul double %5, 0.000000e+00, !dbg !208
  %7 = tail call double @exp(double noundef %6) #5, !dbg !209
  %8 = fmul double %7, 0.000000e+00, !dbg !210
    #dbg_value(ptr undef, !194, !DIExpression(), !211)
    #dbg_value(double %1, !202, !DIExpression(), !211)
  %9 = fmul double %4, %1, !dbg !213
  %10 = fmul double %9, %1, !dbg !214
  %11 = tail call double @exp(double noundef %10) #5, !dbg !215
  %12 = fmul double %11, %1, !dbg !216
  %13 = fadd double %8, %12, !dbg !217
    #dbg_value(double %13, !186, !DIExpression(), !191)
    #dbg_value(i32 1, !187, !DIExpression(), !218)
    #dbg_value(i32 1, !187, !DIExpression(), !218)
    #dbg_value(double %13, !186, !DIExpression(), !191)
  %14 = fadd double %3, 0.000000e+00, !dbg !219
    #dbg_value(ptr undef, !194, !DIExpression(), !222)
    #dbg_value(double %14, !202, !DIExpression(), !222)
  %15 = fmul double %14, %4, !dbg !224
  %16 = fmul double %14, %15, !dbg !225
  %17 = tail call double @exp(double noundef %16) #5, !dbg !226
  %18 = fmul double %14, %17, !dbg !227
  %19 = tail call double @llvm.fmuladd.f64(double %18, double 4.000000e+00, double %13), !dbg !228
    #dbg_value(double %19, !186, !DIExpression(), !191)
    #dbg_value(i32 2, !187, !DIExpression(), !218)
  %20 = tail call double @llvm.fmuladd.f64(double %3, double 2.000000e+00, double 0.000000e+00), !dbg !219
    #dbg_value(double %20, !202, !DIExpression(), !222)
  %21 = fmul double %20, %4, !dbg !224
  %22 = fmul double %20, %21, !dbg !225
  %23 = tail call double @exp(double noundef %22) #5, !dbg !226
  %24 = fmul double %20, %23, !dbg !227
  %25 = tail call double @llvm.fmuladd.f64(double %24, double 2.000000e+00, double %19), !dbg !228
    #dbg_value(double %25, !186, !DIExpression(), !191)
    #dbg_value(i32 3, !187, !DIExpression(), !218)
  %26 = tail call double @llvm.fmuladd.f64(double %3, double 3.000000e+00, double 0.000000e+00), !dbg !219
    #dbg_value(double %26, !202, !DIExpression(), !222)
  %27 = fmul double %26, %4, !dbg !224
  %28 = fmul double %26, %27, !dbg !225
  %29 = tail call double @exp(double noundef %28) #5, !dbg !226
  %30 = fmul double %26, %29, !dbg !227
  %31 = tail call double @llvm.fmuladd.f64(double %30, double 4.000000e+00, double %25), !dbg !228
    #dbg_value(double %31, !186, !DIExpression(), !191)
    #dbg_value(i32 4, !187, !DIExpression(), !218)
  %32 = tail call double @llvm.fmuladd.f64(double %3, double 4.000000e+00, double 0.000000e+00), !dbg !219
    #dbg_value(double %32, !202, !DIExpression(), !222)
  %33 = fmul double %32, %4, !dbg !224
  %34 = fmul double %32, %33, !dbg !225
  %35 = tail call double @exp(double noundef %34) #5, !dbg !226
  %36 = fmul double %32, %35, !dbg !227
  %37 = tail call double @llvm.fmuladd.f64(double %36, double 2.000000e+00, double %31), !dbg !228
    #dbg_value(double %37, !186, !DIExpression(), !191)
    #dbg_value(i32 5, !187, !DIExpression(), !218)
  %38 = tail call double @llvm.fmuladd.f64(double %3, double 5.000000e+00, double 0.000000e+00), !dbg !219
    #dbg_value(double %38, !202, !DIExpression(), !222)
  %39 = fmul double %38, %4, !dbg !224
  %40 = fmul double %38, %39, !dbg !225
  %41 = tail call double @exp(double noundef %40) #5, !dbg !226
  %42 = fmul double %38, %41, !dbg !227
  %43 = tail call double @llvm.fmuladd.f64(double %42, double 4.000000e+00, double %37), !dbg !228
    #dbg_value(double %43, !186, !DIExpression(), !191)
    #dbg_value(i32 6, !187, !DIExpression(), !218)
  %44 = tail call double @llvm.fmuladd.f64(double %3, double 6.000000e+00, double 0.000000e+00), !dbg !219
    #dbg_value(double %44, !202, !DIExpression(), !222)
  %45 = fmul double %44, %4, !dbg !224
  %46 = fmul double %44, %45, !dbg !225
  %47 = tail call double @exp(double noundef %46) #5, !dbg !226
  %48 = fmul double %44, %47, !dbg !227
  %49 = tail call double @llvm.fmuladd.f64(double %48, double 2.000000e+00, double %43), !dbg !228
    #dbg_value(double %49, !186, !DIExpression(), !191)
    #dbg_value(i32 7, !187, !DIExpression(), !218)
  %50 = tail call double @llvm.fmuladd.f64(double %3, double 7.000000e+00, double 0.000000e+00), !dbg !219
    #dbg_value(double %50, !202, !DIExpression(), !222)
  %51 = fmul double %50, %4, !dbg !224
  %52 = fmul double %50, %51, !dbg !225
  %53 = tail call double @exp(double noundef %52) #5, !dbg !226
  %54 = fmul double %50, %53, !dbg !227
  %55 = tail call double @llvm.fmuladd.f64(double %54, double 4.000000e+00, double %49), !dbg !228
    #dbg_value(double %55, !186, !DIExpression(), !191)
    #dbg_value(i32 8, !187, !DIExpression(), !218)
  %56 = fmul double %3, %55, !dbg !229
  %57 = fdiv double %56, 3.000000e+00, !dbg !230
  ret double %57, !dbg !231
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @lambda_by_reference(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #1 !dbg !232 {
    #dbg_value(ptr %0, !236, !DIExpression(), !247)
    #dbg_value(i32 %1, !237, !DIExpression(), !247)
    #dbg_value(double 1.000000e+00, !238, !DIExpression(), !247)
    #dbg_value(double 5.000000e-01, !239, !DIExpression(), !247)
    #dbg_value(ptr undef, !240, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !247)
    #dbg_value(ptr undef, !240, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !247)
    #dbg_value(i32 0, !245, !DIExpression(), !248)
  %3 = icmp sgt i32 %1, 0, !dbg !249
  br i1 %3, label %4, label %32, !dbg !251

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !249
  %6 = and i64 %5, 3, !dbg !251
  %7 = icmp ult i32 %1, 4, !dbg !251
  br i1 %7, label %10, label %8, !dbg !251

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483644, !dbg !251
  br label %34, !dbg !251

10:                                               ; preds = %34, %4
  %11 = phi double [ poison, %4 ], [ %49, %34 ]
  %12 = phi double [ poison, %4 ], [ %53, %34 ]
  %13 = phi i64 [ 0, %4 ], [ %54, %34 ]
  %14 = phi double [ 5.000000e-01, %4 ], [ %49, %34 ]
  %15 = phi double [ 1.000000e+00, %4 ], [ %53, %34 ]
  %16 = icmp eq i64 %6, 0, !dbg !251
  br i1 %16, label %28, label %17, !dbg !251

17:                                               ; preds = %10, %17
  %18 = phi i64 [ %25, %17 ], [ %13, %10 ]
  %19 = phi double [ %20, %17 ], [ %14, %10 ]
  %20 = phi double [ %24, %17 ], [ %15, %10 ]
  %21 = phi i64 [ %26, %17 ], [ 0, %10 ]
    #dbg_value(i64 %18, !245, !DIExpression(), !248)
    #dbg_value(double %19, !239, !DIExpression(), !247)
    #dbg_value(double %20, !238, !DIExpression(), !247)
  %22 = getelementptr inbounds double, ptr %0, i64 %18, !dbg !252
  %23 = load double, ptr %22, align 8, !dbg !252, !tbaa !107
    #dbg_value(ptr undef, !254, !DIExpression(), !264)
    #dbg_value(double %23, !262, !DIExpression(), !264)
    #dbg_value(double %19, !238, !DIExpression(), !247)
    #dbg_value(double %20, !239, !DIExpression(), !247)
  %24 = tail call double @llvm.fmuladd.f64(double %23, double %20, double %19), !dbg !266
    #dbg_value(double %24, !238, !DIExpression(), !247)
  %25 = add nuw nsw i64 %18, 1, !dbg !267
    #dbg_value(i64 %25, !245, !DIExpression(), !248)
  %26 = add i64 %21, 1, !dbg !251
  %27 = icmp eq i64 %26, %6, !dbg !251
  br i1 %27, label %28, label %17, !dbg !251, !llvm.loop !268

28:                                               ; preds = %17, %10
  %29 = phi double [ %11, %10 ], [ %20, %17 ]
  %30 = phi double [ %12, %10 ], [ %24, %17 ], !dbg !266
  %31 = fmul double %30, %29, !dbg !270
  br label %32, !dbg !270

32:                                               ; preds = %28, %2
  %33 = phi double [ 5.000000e-01, %2 ], [ %31, %28 ], !dbg !270
  ret double %33, !dbg !271

34:                                               ; preds = %34, %8
  %35 = phi i64 [ 0, %8 ], [ %54, %34 ]
  %36 = phi double [ 5.000000e-01, %8 ], [ %49, %34 ]
  %37 = phi double [ 1.000000e+00, %8 ], [ %53, %34 ]
  %38 = phi i64 [ 0, %8 ], [ %55, %34 ]
    #dbg_value(i64 %35, !245, !DIExpression(), !248)
    #dbg_value(double %36, !239, !DIExpression(), !247)
    #dbg_value(double %37, !238, !DIExpression(), !247)
  %39 = getelementptr inbounds double, ptr %0, i64 %35, !dbg !252
  %40 = load double, ptr %39, align 8, !dbg !252, !tbaa !107
    #dbg_value(ptr undef, !254, !DIExpression(), !264)
    #dbg_value(double %40, !262, !DIExpression(), !264)
    #dbg_value(double %36, !238, !DIExpression(), !247)
    #dbg_value(double %37, !239, !DIExpression(), !247)
  %41 = tail call double @llvm.fmuladd.f64(double %40, double %37, double %36), !dbg !266
    #dbg_value(double %41, !238, !DIExpression(), !247)
  %42 = or disjoint i64 %35, 1, !dbg !267
    #dbg_value(i64 %42, !245, !DIExpression(), !248)
  %43 = getelementptr inbounds double, ptr %0, i64 %42, !dbg !252
  %44 = load double, ptr %43, align 8, !dbg !252, !tbaa !107
    #dbg_value(double %44, !262, !DIExpression(), !264)
    #dbg_value(double %37, !238, !DIExpression(), !247)
    #dbg_value(double %41, !239, !DIExpression(), !247)
  %45 = tail call double @llvm.fmuladd.f64(double %44, double %41, double %37), !dbg !266
    #dbg_value(double %45, !238, !DIExpression(), !247)
  %46 = or disjoint i64 %35, 2, !dbg !267
    #dbg_value(i64 %46, !245, !DIExpression(), !248)
  %47 = getelementptr inbounds double, ptr %0, i64 %46, !dbg !252
  %48 = load double, ptr %47, align 8, !dbg !252, !tbaa !107
    #dbg_value(double %48, !262, !DIExpression(), !264)
    #dbg_value(double %41, !238, !DIExpression(), !247)
    #dbg_value(double %45, !239, !DIExpression(), !247)
  %49 = tail call double @llvm.fmuladd.f64(double %48, double %45, double %41), !dbg !266
    #dbg_value(double %49, !238, !DIExpression(), !247)
  %50 = or disjoint i64 %35, 3, !dbg !267
    #dbg_value(i64 %50, !245, !DIExpression(), !248)
  %51 = getelementptr inbounds double, ptr %0, i64 %50, !dbg !252
  %52 = load double, ptr %51, align 8, !dbg !252, !tbaa !107
    #dbg_value(double %52, !262, !DIExpression(), !264)
    #dbg_value(double %45, !238, !DIExpression(), !247)
    #dbg_value(double %49, !239, !DIExpression(), !247)
  %53 = tail call double @llvm.fmuladd.f64(double %52, double %49, double %45), !dbg !266
    #dbg_value(double %53, !238, !DIExpression(), !247)
  %54 = add nuw nsw i64 %35, 4, !dbg !267
    #dbg_value(i64 %54, !245, !DIExpression(), !248)
  %55 = add i64 %38, 4, !dbg !251
  %56 = icmp eq i64 %55, %9, !dbg !251
  br i1 %56, label %10, label %34, !dbg !251, !llvm.loop !272
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !275 double @exp(double noundef) local_unnamed_addr #4

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nounwind willreturn memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "cpp/cpp_templates.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "19e9615ae4f590c79674b11ca65ec236")
!2 = !{!3, !4}
!3 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!4 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!5 = !{i32 7, !"Dwarf Version", i32 5}
!6 = !{i32 2, !"Debug Info Version", i32 3}
!7 = !{i32 1, !"wchar_size", i32 4}
!8 = !{i32 8, !"PIC Level", i32 2}
!9 = !{i32 7, !"PIE Level", i32 2}
!10 = !{i32 7, !"uwtable", i32 2}
!11 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!12 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!13 = distinct !DISubprogram(name: "compile_time_power", linkageName: "_ZN6shapes18compile_time_powerEd", scope: !14, file: !1, line: 40, type: !15, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !17)
!14 = !DINamespace(name: "shapes", scope: null)
!15 = !DISubroutineType(types: !16)
!16 = !{!4, !4}
!17 = !{!18}
!18 = !DILocalVariable(name: "x", arg: 1, scope: !13, file: !1, line: 40, type: !4)
!19 = !DILocation(line: 0, scope: !13)
!20 = !DILocalVariable(name: "x", arg: 1, scope: !21, file: !1, line: 32, type: !4)
!21 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi5EE2ofEd", scope: !22, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !24, retainedNodes: !28)
!22 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<5>", scope: !14, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !23, templateParams: !25, identifier: "_ZTSN6shapes5PowerILi5EEE")
!23 = !{!24}
!24 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi5EE2ofEd", scope: !22, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!25 = !{!26}
!26 = !DITemplateValueParameter(name: "N", type: !27, value: i32 5)
!27 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!28 = !{!20}
!29 = !DILocation(line: 0, scope: !21, inlinedAt: !30)
!30 = distinct !DILocation(line: 41, column: 10, scope: !13)
!31 = !DILocalVariable(name: "x", arg: 1, scope: !32, file: !1, line: 32, type: !4)
!32 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi4EE2ofEd", scope: !33, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !35, retainedNodes: !38)
!33 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<4>", scope: !14, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !34, templateParams: !36, identifier: "_ZTSN6shapes5PowerILi4EEE")
!34 = !{!35}
!35 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi4EE2ofEd", scope: !33, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!36 = !{!37}
!37 = !DITemplateValueParameter(name: "N", type: !27, value: i32 4)
!38 = !{!31}
!39 = !DILocation(line: 0, scope: !32, inlinedAt: !40)
!40 = distinct !DILocation(line: 32, column: 43, scope: !21, inlinedAt: !30)
!41 = !DILocalVariable(name: "x", arg: 1, scope: !42, file: !1, line: 32, type: !4)
!42 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi3EE2ofEd", scope: !43, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !45, retainedNodes: !48)
!43 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<3>", scope: !14, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !44, templateParams: !46, identifier: "_ZTSN6shapes5PowerILi3EEE")
!44 = !{!45}
!45 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi3EE2ofEd", scope: !43, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!46 = !{!47}
!47 = !DITemplateValueParameter(name: "N", type: !27, value: i32 3)
!48 = !{!41}
!49 = !DILocation(line: 0, scope: !42, inlinedAt: !50)
!50 = distinct !DILocation(line: 32, column: 43, scope: !32, inlinedAt: !40)
!51 = !DILocalVariable(name: "x", arg: 1, scope: !52, file: !1, line: 32, type: !4)
!52 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi2EE2ofEd", scope: !53, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !55, retainedNodes: !58)
!53 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<2>", scope: !14, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !54, templateParams: !56, identifier: "_ZTSN6shapes5PowerILi2EEE")
!54 = !{!55}
!55 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi2EE2ofEd", scope: !53, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!56 = !{!57}
!57 = !DITemplateValueParameter(name: "N", type: !27, value: i32 2)
!58 = !{!51}
!59 = !DILocation(line: 0, scope: !52, inlinedAt: !60)
!60 = distinct !DILocation(line: 32, column: 43, scope: !42, inlinedAt: !50)
!61 = !DILocation(line: 32, column: 41, scope: !52, inlinedAt: !60)
!62 = !DILocation(line: 32, column: 41, scope: !42, inlinedAt: !50)
!63 = !DILocation(line: 32, column: 41, scope: !32, inlinedAt: !40)
!64 = !DILocation(line: 32, column: 41, scope: !21, inlinedAt: !30)
!65 = !DILocation(line: 0, scope: !52, inlinedAt: !66)
!66 = distinct !DILocation(line: 41, column: 28, scope: !13)
!67 = !DILocation(line: 41, column: 26, scope: !13)
!68 = !DILocation(line: 41, column: 3, scope: !13)
!69 = distinct !DISubprogram(name: "array_norm_times_last", scope: !1, file: !1, line: 46, type: !70, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !74)
!70 = !DISubroutineType(types: !71)
!71 = !{!4, !72}
!72 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !73, size: 64)
!73 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!74 = !{!75, !76, !100}
!75 = !DILocalVariable(name: "x", arg: 1, scope: !69, file: !1, line: 46, type: !72)
!76 = !DILocalVariable(name: "a", scope: !69, file: !1, line: 47, type: !77)
!77 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Array<double, 4>", scope: !14, file: !1, line: 8, size: 256, flags: DIFlagTypePassByValue, elements: !78, templateParams: !98, identifier: "_ZTSN6shapes5ArrayIdLi4EEE")
!78 = !{!79, !83, !88, !94, !97}
!79 = !DIDerivedType(tag: DW_TAG_member, name: "items", scope: !77, file: !1, line: 9, baseType: !80, size: 256)
!80 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 256, elements: !81)
!81 = !{!82}
!82 = !DISubrange(count: 4)
!83 = !DISubprogram(name: "operator[]", linkageName: "_ZN6shapes5ArrayIdLi4EEixEi", scope: !77, file: !1, line: 10, type: !84, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!84 = !DISubroutineType(types: !85)
!85 = !{!86, !87, !27}
!86 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !4, size: 64)
!87 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !77, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!88 = !DISubprogram(name: "operator[]", linkageName: "_ZNK6shapes5ArrayIdLi4EEixEi", scope: !77, file: !1, line: 11, type: !89, scopeLine: 11, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!89 = !DISubroutineType(types: !90)
!90 = !{!91, !92, !27}
!91 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !73, size: 64)
!92 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !93, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!93 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !77)
!94 = !DISubprogram(name: "begin", linkageName: "_ZNK6shapes5ArrayIdLi4EE5beginEv", scope: !77, file: !1, line: 12, type: !95, scopeLine: 12, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!95 = !DISubroutineType(types: !96)
!96 = !{!72, !92}
!97 = !DISubprogram(name: "end", linkageName: "_ZNK6shapes5ArrayIdLi4EE3endEv", scope: !77, file: !1, line: 13, type: !95, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!98 = !{!99, !37}
!99 = !DITemplateTypeParameter(name: "T", type: !4)
!100 = !DILocalVariable(name: "i", scope: !101, file: !1, line: 48, type: !27)
!101 = distinct !DILexicalBlock(scope: !69, file: !1, line: 48, column: 3)
!102 = !DILocation(line: 0, scope: !69)
!103 = !DILocation(line: 0, scope: !101)
!104 = !DILocation(line: 49, column: 12, scope: !105)
!105 = distinct !DILexicalBlock(scope: !106, file: !1, line: 48, column: 31)
!106 = distinct !DILexicalBlock(scope: !101, file: !1, line: 48, column: 3)
!107 = !{!108, !108, i64 0}
!108 = !{!"double", !109, i64 0}
!109 = !{!"omnipotent char", !110, i64 0}
!110 = !{!"Simple C++ TBAA"}
!111 = !DILocalVariable(name: "a", arg: 1, scope: !112, file: !1, line: 22, type: !115)
!112 = distinct !DISubprogram(name: "norm_squared<double, 4>", linkageName: "_ZN6shapes12norm_squaredIdLi4EEET_RKNS_5ArrayIS1_XT0_EEE", scope: !14, file: !1, line: 22, type: !113, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !98, retainedNodes: !116)
!113 = !DISubroutineType(types: !114)
!114 = !{!4, !115}
!115 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !93, size: 64)
!116 = !{!111, !117, !118, !120, !121, !122}
!117 = !DILocalVariable(name: "s", scope: !112, file: !1, line: 23, type: !4)
!118 = !DILocalVariable(name: "__range2", scope: !119, type: !115, flags: DIFlagArtificial)
!119 = distinct !DILexicalBlock(scope: !112, file: !1, line: 24, column: 3)
!120 = !DILocalVariable(name: "__begin0", scope: !119, type: !72, flags: DIFlagArtificial)
!121 = !DILocalVariable(name: "__end0", scope: !119, type: !72, flags: DIFlagArtificial)
!122 = !DILocalVariable(name: "v", scope: !123, file: !1, line: 24, type: !91)
!123 = distinct !DILexicalBlock(scope: !119, file: !1, line: 24, column: 3)
!124 = !DILocation(line: 0, scope: !112, inlinedAt: !125)
!125 = distinct !DILocation(line: 51, column: 10, scope: !69)
!126 = !DILocation(line: 0, scope: !119, inlinedAt: !125)
!127 = !DILocation(line: 0, scope: !123, inlinedAt: !125)
!128 = !DILocalVariable(name: "x", arg: 1, scope: !129, file: !1, line: 17, type: !91)
!129 = distinct !DISubprogram(name: "square<double>", linkageName: "_ZN6shapes6squareIdEET_RKS1_", scope: !14, file: !1, line: 17, type: !130, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !133, retainedNodes: !132)
!130 = !DISubroutineType(types: !131)
!131 = !{!4, !91}
!132 = !{!128}
!133 = !{!99}
!134 = !DILocation(line: 0, scope: !129, inlinedAt: !135)
!135 = distinct !DILocation(line: 25, column: 10, scope: !136, inlinedAt: !125)
!136 = distinct !DILexicalBlock(scope: !123, file: !1, line: 24, column: 24)
!137 = !DILocation(line: 18, column: 12, scope: !129, inlinedAt: !135)
!138 = !DILocation(line: 25, column: 7, scope: !136, inlinedAt: !125)
!139 = !DILocation(line: 49, column: 17, scope: !105)
!140 = !DILocation(line: 51, column: 34, scope: !69)
!141 = !DILocation(line: 51, column: 3, scope: !69)
!142 = distinct !DISubprogram(name: "template_at_two_precisions", scope: !1, file: !1, line: 54, type: !143, scopeLine: 54, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !145)
!143 = !DISubroutineType(types: !144)
!144 = !{!3, !3, !4}
!145 = !{!146, !147}
!146 = !DILocalVariable(name: "x", arg: 1, scope: !142, file: !1, line: 54, type: !3)
!147 = !DILocalVariable(name: "y", arg: 2, scope: !142, file: !1, line: 54, type: !4)
!148 = !DILocation(line: 0, scope: !142)
!149 = !DILocalVariable(name: "x", arg: 1, scope: !150, file: !1, line: 17, type: !153)
!150 = distinct !DISubprogram(name: "square<float>", linkageName: "_ZN6shapes6squareIfEET_RKS1_", scope: !14, file: !1, line: 17, type: !151, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !156, retainedNodes: !155)
!151 = !DISubroutineType(types: !152)
!152 = !{!3, !153}
!153 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !154, size: 64)
!154 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !3)
!155 = !{!149}
!156 = !{!157}
!157 = !DITemplateTypeParameter(name: "T", type: !3)
!158 = !DILocation(line: 0, scope: !150, inlinedAt: !159)
!159 = distinct !DILocation(line: 55, column: 10, scope: !142)
!160 = !DILocation(line: 18, column: 12, scope: !150, inlinedAt: !159)
!161 = !DILocation(line: 0, scope: !129, inlinedAt: !162)
!162 = distinct !DILocation(line: 55, column: 37, scope: !142)
!163 = !DILocation(line: 18, column: 12, scope: !129, inlinedAt: !162)
!164 = !DILocation(line: 55, column: 37, scope: !142)
!165 = !DILocation(line: 55, column: 28, scope: !142)
!166 = !DILocation(line: 55, column: 3, scope: !142)
!167 = distinct !DISubprogram(name: "lambda_quadrature", scope: !1, file: !1, line: 68, type: !168, scopeLine: 68, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !170)
!168 = !DISubroutineType(types: !169)
!169 = !{!4, !4, !4}
!170 = !{!171, !172}
!171 = !DILocalVariable(name: "k", arg: 1, scope: !167, file: !1, line: 68, type: !4)
!172 = !DILocalVariable(name: "b", arg: 2, scope: !167, file: !1, line: 68, type: !4)
!173 = !DILocation(line: 0, scope: !167)
!174 = !DILocalVariable(name: "f", arg: 1, scope: !175, file: !1, line: 59, type: !178)
!175 = distinct !DISubprogram(name: "simpson<(lambda at cpp/cpp_templates.cpp:69:18)>", linkageName: "_ZL7simpsonIZ17lambda_quadratureE3$_0EdT_ddi", scope: !1, file: !1, line: 59, type: !176, scopeLine: 59, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !189, retainedNodes: !181)
!176 = !DISubroutineType(types: !177)
!177 = !{!4, !178, !4, !4, !27}
!178 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !167, file: !1, line: 69, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !179)
!179 = !{!180}
!180 = !DIDerivedType(tag: DW_TAG_member, name: "k", scope: !178, file: !1, line: 69, baseType: !4, size: 64)
!181 = !{!174, !182, !183, !184, !185, !186, !187}
!182 = !DILocalVariable(name: "a", arg: 2, scope: !175, file: !1, line: 59, type: !4)
!183 = !DILocalVariable(name: "b", arg: 3, scope: !175, file: !1, line: 59, type: !4)
!184 = !DILocalVariable(name: "n", arg: 4, scope: !175, file: !1, line: 59, type: !27)
!185 = !DILocalVariable(name: "h", scope: !175, file: !1, line: 60, type: !4)
!186 = !DILocalVariable(name: "s", scope: !175, file: !1, line: 61, type: !4)
!187 = !DILocalVariable(name: "i", scope: !188, file: !1, line: 62, type: !27)
!188 = distinct !DILexicalBlock(scope: !175, file: !1, line: 62, column: 3)
!189 = !{!190}
!190 = !DITemplateTypeParameter(name: "F", type: !178)
!191 = !DILocation(line: 0, scope: !175, inlinedAt: !192)
!192 = distinct !DILocation(line: 69, column: 10, scope: !167)
!193 = !DILocation(line: 60, column: 22, scope: !175, inlinedAt: !192)
!194 = !DILocalVariable(name: "this", arg: 1, scope: !195, type: !203, flags: DIFlagArtificial | DIFlagObjectPointer)
!195 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ17lambda_quadratureENK3$_0clEd", scope: !178, file: !1, line: 69, type: !196, scopeLine: 69, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !200, retainedNodes: !201)
!196 = !DISubroutineType(types: !197)
!197 = !{!4, !198, !4}
!198 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !199, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!199 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !178)
!200 = !DISubprogram(name: "operator()", scope: !178, file: !1, line: 69, type: !196, scopeLine: 69, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!201 = !{!194, !202}
!202 = !DILocalVariable(name: "t", arg: 2, scope: !195, file: !1, line: 69, type: !4)
!203 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !199, size: 64)
!204 = !DILocation(line: 0, scope: !195, inlinedAt: !205)
!205 = distinct !DILocation(line: 61, column: 14, scope: !175, inlinedAt: !192)
!206 = !DILocation(line: 69, column: 45, scope: !195, inlinedAt: !205)
!207 = !DILocation(line: 69, column: 48, scope: !195, inlinedAt: !205)
!208 = !DILocation(line: 69, column: 52, scope: !195, inlinedAt: !205)
!209 = !DILocation(line: 69, column: 41, scope: !195, inlinedAt: !205)
!210 = !DILocation(line: 69, column: 57, scope: !195, inlinedAt: !205)
!211 = !DILocation(line: 0, scope: !195, inlinedAt: !212)
!212 = distinct !DILocation(line: 61, column: 21, scope: !175, inlinedAt: !192)
!213 = !DILocation(line: 69, column: 48, scope: !195, inlinedAt: !212)
!214 = !DILocation(line: 69, column: 52, scope: !195, inlinedAt: !212)
!215 = !DILocation(line: 69, column: 41, scope: !195, inlinedAt: !212)
!216 = !DILocation(line: 69, column: 57, scope: !195, inlinedAt: !212)
!217 = !DILocation(line: 61, column: 19, scope: !175, inlinedAt: !192)
!218 = !DILocation(line: 0, scope: !188, inlinedAt: !192)
!219 = !DILocation(line: 63, column: 36, scope: !220, inlinedAt: !192)
!220 = distinct !DILexicalBlock(scope: !221, file: !1, line: 62, column: 31)
!221 = distinct !DILexicalBlock(scope: !188, file: !1, line: 62, column: 3)
!222 = !DILocation(line: 0, scope: !195, inlinedAt: !223)
!223 = distinct !DILocation(line: 63, column: 32, scope: !220, inlinedAt: !192)
!224 = !DILocation(line: 69, column: 48, scope: !195, inlinedAt: !223)
!225 = !DILocation(line: 69, column: 52, scope: !195, inlinedAt: !223)
!226 = !DILocation(line: 69, column: 41, scope: !195, inlinedAt: !223)
!227 = !DILocation(line: 69, column: 57, scope: !195, inlinedAt: !223)
!228 = !DILocation(line: 63, column: 7, scope: !220, inlinedAt: !192)
!229 = !DILocation(line: 65, column: 12, scope: !175, inlinedAt: !192)
!230 = !DILocation(line: 65, column: 16, scope: !175, inlinedAt: !192)
!231 = !DILocation(line: 69, column: 3, scope: !167)
!232 = distinct !DISubprogram(name: "lambda_by_reference", scope: !1, file: !1, line: 78, type: !233, scopeLine: 78, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !235)
!233 = !DISubroutineType(types: !234)
!234 = !{!4, !72, !27}
!235 = !{!236, !237, !238, !239, !240, !245}
!236 = !DILocalVariable(name: "x", arg: 1, scope: !232, file: !1, line: 78, type: !72)
!237 = !DILocalVariable(name: "n", arg: 2, scope: !232, file: !1, line: 78, type: !27)
!238 = !DILocalVariable(name: "even", scope: !232, file: !1, line: 79, type: !4)
!239 = !DILocalVariable(name: "odd", scope: !232, file: !1, line: 80, type: !4)
!240 = !DILocalVariable(name: "add", scope: !232, file: !1, line: 81, type: !241)
!241 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !232, file: !1, line: 81, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !242)
!242 = !{!243, !244}
!243 = !DIDerivedType(tag: DW_TAG_member, name: "even", scope: !241, file: !1, line: 82, baseType: !86, size: 64)
!244 = !DIDerivedType(tag: DW_TAG_member, name: "odd", scope: !241, file: !1, line: 82, baseType: !86, size: 64, offset: 64)
!245 = !DILocalVariable(name: "i", scope: !246, file: !1, line: 85, type: !27)
!246 = distinct !DILexicalBlock(scope: !232, file: !1, line: 85, column: 3)
!247 = !DILocation(line: 0, scope: !232)
!248 = !DILocation(line: 0, scope: !246)
!249 = !DILocation(line: 85, column: 21, scope: !250)
!250 = distinct !DILexicalBlock(scope: !246, file: !1, line: 85, column: 3)
!251 = !DILocation(line: 85, column: 3, scope: !246)
!252 = !DILocation(line: 86, column: 9, scope: !253)
!253 = distinct !DILexicalBlock(scope: !250, file: !1, line: 85, column: 31)
!254 = !DILocalVariable(name: "this", arg: 1, scope: !255, type: !263, flags: DIFlagArtificial | DIFlagObjectPointer)
!255 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ19lambda_by_referenceENK3$_0clEd", scope: !241, file: !1, line: 81, type: !256, scopeLine: 81, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !260, retainedNodes: !261)
!256 = !DISubroutineType(types: !257)
!257 = !{null, !258, !4}
!258 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !259, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!259 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !241)
!260 = !DISubprogram(name: "operator()", scope: !241, file: !1, line: 81, type: !256, scopeLine: 81, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!261 = !{!254, !262}
!262 = !DILocalVariable(name: "v", arg: 2, scope: !255, file: !1, line: 81, type: !4)
!263 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !259, size: 64)
!264 = !DILocation(line: 0, scope: !255, inlinedAt: !265)
!265 = distinct !DILocation(line: 86, column: 5, scope: !253)
!266 = !DILocation(line: 83, column: 10, scope: !255, inlinedAt: !265)
!267 = !DILocation(line: 85, column: 27, scope: !250)
!268 = distinct !{!268, !269}
!269 = !{!"llvm.loop.unroll.disable"}
!270 = !DILocation(line: 88, column: 15, scope: !232)
!271 = !DILocation(line: 88, column: 3, scope: !232)
!272 = distinct !{!272, !251, !273, !274}
!273 = !DILocation(line: 87, column: 3, scope: !246)
!274 = !{!"llvm.loop.mustprogress"}
!275 = !DISubprogram(name: "exp", scope: !1, file: !1, line: 3, type: !15, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
