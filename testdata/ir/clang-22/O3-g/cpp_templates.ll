; clang++-22 -O3 -g -fdebug-compilation-dir=. -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_templates.cpp -o ir/clang-22/O3-g/cpp_templates.ll
; ModuleID = 'cpp/cpp_templates.cpp'
source_filename = "cpp/cpp_templates.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @_ZN6shapes18compile_time_powerEd(double noundef %0) local_unnamed_addr #0 !dbg !17 {
    #dbg_value(double %0, !22, !DIExpression(), !23)
    #dbg_value(double %0, !24, !DIExpression(), !33)
    #dbg_value(double %0, !35, !DIExpression(), !43)
    #dbg_value(double %0, !45, !DIExpression(), !53)
    #dbg_value(double %0, !55, !DIExpression(), !63)
  %2 = fmul double %0, %0, !dbg !65
  %3 = fmul double %0, %2, !dbg !66
  %4 = fmul double %0, %3, !dbg !67
  %5 = fmul double %0, %4, !dbg !68
    #dbg_value(double %0, !55, !DIExpression(), !69)
  %6 = fsub double %5, %2, !dbg !71
  ret double %6, !dbg !72
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @array_norm_times_last(ptr noundef readonly captures(none) %0) local_unnamed_addr #1 !dbg !73 {
    #dbg_value(ptr poison, !106, !DIExpression(), !112)
    #dbg_value(ptr poison, !127, !DIExpression(), !129)
    #dbg_value(ptr poison, !125, !DIExpression(), !130)
    #dbg_value(ptr poison, !124, !DIExpression(), !130)
    #dbg_value(ptr poison, !122, !DIExpression(), !131)
    #dbg_value(ptr %0, !79, !DIExpression(), !132)
    #dbg_value(i32 0, !104, !DIExpression(), !133)
    #dbg_value(i64 0, !104, !DIExpression(), !133)
    #dbg_value(double poison, !80, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !132)
    #dbg_value(i64 1, !104, !DIExpression(), !133)
    #dbg_value(double poison, !80, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !132)
    #dbg_value(i64 2, !104, !DIExpression(), !133)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !134
  %3 = load <2 x double>, ptr %0, align 8, !dbg !134, !tbaa !137
    #dbg_value(double poison, !80, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !132)
    #dbg_value(i64 3, !104, !DIExpression(), !133)
    #dbg_value(double poison, !80, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !132)
    #dbg_value(i64 4, !104, !DIExpression(), !133)
    #dbg_value(ptr undef, !122, !DIExpression(), !131)
    #dbg_value(ptr undef, !124, !DIExpression(), !130)
    #dbg_value(ptr undef, !126, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !130)
    #dbg_value(double 0.000000e+00, !123, !DIExpression(), !131)
    #dbg_value(ptr undef, !125, !DIExpression(), !130)
    #dbg_value(ptr undef, !127, !DIExpression(), !129)
    #dbg_value(ptr undef, !106, !DIExpression(), !112)
  %4 = insertelement <2 x double> %3, double 2.000000e+00, i64 1, !dbg !139
  %5 = fmul <2 x double> %3, %4, !dbg !139
    #dbg_value(double poison, !123, !DIExpression(), !131)
  %6 = fmul <2 x double> %5, %5, !dbg !140
  %7 = shufflevector <2 x double> %6, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !141
  %8 = fadd <2 x double> %5, %7, !dbg !141
  %9 = load <2 x double>, ptr %2, align 8, !dbg !134, !tbaa !137
  %10 = fmul <2 x double> %9, <double 3.000000e+00, double 4.000000e+00>, !dbg !142
    #dbg_value(double poison, !123, !DIExpression(), !131)
    #dbg_value(double poison, !123, !DIExpression(), !131)
  %11 = fmul <2 x double> %10, %10, !dbg !143
  %12 = fadd <2 x double> %8, %11, !dbg !144
  %13 = shufflevector <2 x double> %11, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !145
  %14 = fadd <2 x double> %12, %13, !dbg !145
    #dbg_value(double poison, !123, !DIExpression(), !131)
    #dbg_value(!DIArgList(ptr undef, i64 32), !125, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !130)
  %15 = shufflevector <2 x double> %10, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !146
  %16 = fmul <2 x double> %15, %14, !dbg !146
  %17 = extractelement <2 x double> %16, i64 0, !dbg !146
  ret double %17, !dbg !147
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef float @template_at_two_precisions(float noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !148 {
    #dbg_value(float %0, !152, !DIExpression(), !154)
    #dbg_value(double %1, !153, !DIExpression(), !154)
    #dbg_value(ptr poison, !155, !DIExpression(), !164)
  %3 = fmul float %0, %0, !dbg !166
    #dbg_value(ptr poison, !106, !DIExpression(), !167)
  %4 = fmul double %1, %1, !dbg !169
  %5 = fptrunc double %4 to float, !dbg !170
  %6 = fadd float %3, %5, !dbg !171
  ret float %6, !dbg !172
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local double @lambda_quadrature(double noundef %0, double noundef %1) local_unnamed_addr #2 !dbg !173 {
    #dbg_value(double %0, !177, !DIExpression(), !179)
    #dbg_value(double %1, !178, !DIExpression(), !179)
    #dbg_value(double %0, !180, !DIExpression(), !197)
    #dbg_value(double 0.000000e+00, !188, !DIExpression(), !197)
    #dbg_value(double %1, !189, !DIExpression(), !197)
    #dbg_value(i32 8, !190, !DIExpression(), !197)
  %3 = fmul double %1, 1.250000e-01, !dbg !199
    #dbg_value(double %3, !191, !DIExpression(), !197)
    #dbg_value(ptr poison, !200, !DIExpression(), !210)
    #dbg_value(double 0.000000e+00, !208, !DIExpression(), !210)
  %4 = fneg double %0, !dbg !212
  %5 = fmul double %0, -0.000000e+00, !dbg !213
  %6 = fmul double %5, 0.000000e+00, !dbg !214
  %7 = tail call double @exp(double noundef %6) #6, !dbg !215, !tbaa !13
  %8 = fmul double %7, 0.000000e+00, !dbg !216
    #dbg_value(ptr poison, !200, !DIExpression(), !217)
    #dbg_value(double %1, !208, !DIExpression(), !217)
  %9 = fmul double %1, %4, !dbg !219
  %10 = fmul double %1, %9, !dbg !220
  %11 = tail call double @exp(double noundef %10) #6, !dbg !221, !tbaa !13
  %12 = fmul double %1, %11, !dbg !222
  %13 = fadd double %8, %12, !dbg !223
    #dbg_value(double %13, !192, !DIExpression(), !197)
    #dbg_value(i32 1, !193, !DIExpression(), !224)
    #dbg_value(i32 1, !193, !DIExpression(), !224)
    #dbg_value(double %13, !192, !DIExpression(), !197)
  %14 = fadd double %3, 0.000000e+00, !dbg !225
    #dbg_value(ptr poison, !200, !DIExpression(), !228)
    #dbg_value(double %14, !208, !DIExpression(), !228)
  %15 = fmul double %14, %4, !dbg !230
  %16 = fmul double %14, %15, !dbg !231
  %17 = tail call double @exp(double noundef %16) #6, !dbg !232, !tbaa !13
  %18 = fmul double %14, %17, !dbg !233
  %19 = tail call double @llvm.fmuladd.f64(double %18, double 4.000000e+00, double %13), !dbg !234
    #dbg_value(double %19, !192, !DIExpression(), !197)
    #dbg_value(i32 2, !193, !DIExpression(), !224)
  %20 = tail call double @llvm.fmuladd.f64(double %3, double 2.000000e+00, double 0.000000e+00), !dbg !225
    #dbg_value(double %20, !208, !DIExpression(), !228)
  %21 = fmul double %20, %4, !dbg !230
  %22 = fmul double %20, %21, !dbg !231
  %23 = tail call double @exp(double noundef %22) #6, !dbg !232, !tbaa !13
  %24 = fmul double %20, %23, !dbg !235
  %25 = tail call double @llvm.fmuladd.f64(double %24, double 2.000000e+00, double %19), !dbg !236
    #dbg_value(double %25, !192, !DIExpression(), !197)
    #dbg_value(i32 3, !193, !DIExpression(), !224)
  %26 = tail call double @llvm.fmuladd.f64(double %3, double 3.000000e+00, double 0.000000e+00), !dbg !225
    #dbg_value(double %26, !208, !DIExpression(), !228)
  %27 = fmul double %26, %4, !dbg !230
  %28 = fmul double %26, %27, !dbg !231
  %29 = tail call double @exp(double noundef %28) #6, !dbg !232, !tbaa !13
  %30 = fmul double %26, %29, !dbg !237
  %31 = tail call double @llvm.fmuladd.f64(double %30, double 4.000000e+00, double %25), !dbg !238
    #dbg_value(double %31, !192, !DIExpression(), !197)
    #dbg_value(i32 4, !193, !DIExpression(), !224)
  %32 = tail call double @llvm.fmuladd.f64(double %3, double 4.000000e+00, double 0.000000e+00), !dbg !225
    #dbg_value(double %32, !208, !DIExpression(), !228)
  %33 = fmul double %32, %4, !dbg !230
  %34 = fmul double %32, %33, !dbg !231
  %35 = tail call double @exp(double noundef %34) #6, !dbg !232, !tbaa !13
  %36 = fmul double %32, %35, !dbg !239
  %37 = tail call double @llvm.fmuladd.f64(double %36, double 2.000000e+00, double %31), !dbg !240
    #dbg_value(double %37, !192, !DIExpression(), !197)
    #dbg_value(i32 5, !193, !DIExpression(), !224)
  %38 = tail call double @llvm.fmuladd.f64(double %3, double 5.000000e+00, double 0.000000e+00), !dbg !225
    #dbg_value(double %38, !208, !DIExpression(), !228)
  %39 = fmul double %38, %4, !dbg !230
  %40 = fmul double %38, %39, !dbg !231
  %41 = tail call double @exp(double noundef %40) #6, !dbg !232, !tbaa !13
  %42 = fmul double %38, %41, !dbg !241
  %43 = tail call double @llvm.fmuladd.f64(double %42, double 4.000000e+00, double %37), !dbg !242
    #dbg_value(double %43, !192, !DIExpression(), !197)
    #dbg_value(i32 6, !193, !DIExpression(), !224)
  %44 = tail call double @llvm.fmuladd.f64(double %3, double 6.000000e+00, double 0.000000e+00), !dbg !225
    #dbg_value(double %44, !208, !DIExpression(), !228)
  %45 = fmul double %44, %4, !dbg !230
  %46 = fmul double %44, %45, !dbg !231
  %47 = tail call double @exp(double noundef %46) #6, !dbg !232, !tbaa !13
  %48 = fmul double %44, %47, !dbg !243
  %49 = tail call double @llvm.fmuladd.f64(double %48, double 2.000000e+00, double %43), !dbg !244
    #dbg_value(double %49, !192, !DIExpression(), !197)
    #dbg_value(i32 7, !193, !DIExpression(), !224)
  %50 = tail call double @llvm.fmuladd.f64(double %3, double 7.000000e+00, double 0.000000e+00), !dbg !225
    #dbg_value(double %50, !208, !DIExpression(), !228)
  %51 = fmul double %50, %4, !dbg !230
  %52 = fmul double %50, %51, !dbg !231
  %53 = tail call double @exp(double noundef %52) #6, !dbg !232, !tbaa !13
  %54 = fmul double %50, %53, !dbg !245
  %55 = tail call double @llvm.fmuladd.f64(double %54, double 4.000000e+00, double %49), !dbg !246
    #dbg_value(double %55, !192, !DIExpression(), !197)
    #dbg_value(i32 8, !193, !DIExpression(), !224)
  %56 = fmul double %3, %55, !dbg !247
  %57 = fdiv double %56, 3.000000e+00, !dbg !248
  ret double %57, !dbg !249
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @lambda_by_reference(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #1 !dbg !250 {
    #dbg_value(ptr %0, !254, !DIExpression(), !265)
    #dbg_value(i32 %1, !255, !DIExpression(), !265)
    #dbg_value(double 1.000000e+00, !256, !DIExpression(), !265)
    #dbg_value(double 5.000000e-01, !257, !DIExpression(), !265)
    #dbg_value(ptr poison, !258, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !265)
    #dbg_value(ptr poison, !258, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !265)
    #dbg_value(i32 0, !263, !DIExpression(), !266)
  %3 = icmp sgt i32 %1, 0, !dbg !267
  br i1 %3, label %4, label %32, !dbg !269

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !270
  %6 = and i64 %5, 3, !dbg !271
  %7 = icmp ult i32 %1, 4, !dbg !271
  br i1 %7, label %12, label %8, !dbg !271

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483644, !dbg !271
  br label %34, !dbg !271

10:                                               ; preds = %34
  %11 = icmp eq i64 %6, 0, !dbg !271
  br i1 %11, label %28, label %12, !dbg !271

12:                                               ; preds = %10, %4
  %13 = phi i64 [ 0, %4 ], [ %54, %10 ]
  %14 = phi double [ 5.000000e-01, %4 ], [ %49, %10 ]
  %15 = phi double [ 1.000000e+00, %4 ], [ %53, %10 ]
  %16 = icmp ne i64 %6, 0, !dbg !272
  tail call void @llvm.assume(i1 %16), !dbg !272
  br label %17, !dbg !272

17:                                               ; preds = %17, %12
  %18 = phi i64 [ %13, %12 ], [ %25, %17 ]
  %19 = phi double [ %14, %12 ], [ %20, %17 ]
  %20 = phi double [ %15, %12 ], [ %24, %17 ]
  %21 = phi i64 [ 0, %12 ], [ %26, %17 ]
    #dbg_value(i64 %18, !263, !DIExpression(), !266)
    #dbg_value(double %19, !257, !DIExpression(), !265)
    #dbg_value(double %20, !256, !DIExpression(), !265)
  %22 = getelementptr inbounds nuw double, ptr %0, i64 %18, !dbg !273
  %23 = load double, ptr %22, align 8, !dbg !273, !tbaa !137
    #dbg_value(ptr poison, !275, !DIExpression(), !285)
    #dbg_value(double %23, !283, !DIExpression(), !285)
    #dbg_value(double %19, !256, !DIExpression(), !265)
    #dbg_value(double %20, !257, !DIExpression(), !265)
  %24 = tail call double @llvm.fmuladd.f64(double %23, double %20, double %19), !dbg !287
    #dbg_value(double %24, !256, !DIExpression(), !265)
  %25 = add nuw nsw i64 %18, 1, !dbg !288
    #dbg_value(i64 %25, !263, !DIExpression(), !266)
  %26 = add i64 %21, 1, !dbg !289
  %27 = icmp eq i64 %26, %6, !dbg !289
  br i1 %27, label %28, label %17, !dbg !289, !llvm.loop !290

28:                                               ; preds = %17, %10
  %29 = phi double [ %49, %10 ], [ %20, %17 ]
  %30 = phi double [ %53, %10 ], [ %24, %17 ], !dbg !292
  %31 = fmul double %30, %29, !dbg !293
  br label %32, !dbg !293

32:                                               ; preds = %28, %2
  %33 = phi double [ 5.000000e-01, %2 ], [ %31, %28 ], !dbg !293
  ret double %33, !dbg !294

34:                                               ; preds = %34, %8
  %35 = phi i64 [ 0, %8 ], [ %54, %34 ]
  %36 = phi double [ 5.000000e-01, %8 ], [ %49, %34 ]
  %37 = phi double [ 1.000000e+00, %8 ], [ %53, %34 ]
  %38 = phi i64 [ 0, %8 ], [ %55, %34 ]
    #dbg_value(i64 %35, !263, !DIExpression(), !266)
    #dbg_value(double %36, !257, !DIExpression(), !265)
    #dbg_value(double %37, !256, !DIExpression(), !265)
  %39 = getelementptr inbounds nuw double, ptr %0, i64 %35, !dbg !273
  %40 = load double, ptr %39, align 8, !dbg !273, !tbaa !137
    #dbg_value(ptr poison, !275, !DIExpression(), !285)
    #dbg_value(double %40, !283, !DIExpression(), !285)
    #dbg_value(double %36, !256, !DIExpression(), !265)
    #dbg_value(double %37, !257, !DIExpression(), !265)
  %41 = tail call double @llvm.fmuladd.f64(double %40, double %37, double %36), !dbg !292
    #dbg_value(double %41, !256, !DIExpression(), !265)
    #dbg_value(i64 %35, !263, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !266)
  %42 = getelementptr inbounds nuw double, ptr %0, i64 %35, !dbg !273
  %43 = getelementptr inbounds nuw i8, ptr %42, i64 8, !dbg !273
  %44 = load double, ptr %43, align 8, !dbg !273, !tbaa !137
    #dbg_value(double %44, !283, !DIExpression(), !285)
    #dbg_value(double %37, !256, !DIExpression(), !265)
    #dbg_value(double %41, !257, !DIExpression(), !265)
  %45 = tail call double @llvm.fmuladd.f64(double %44, double %41, double %37), !dbg !295
    #dbg_value(double %45, !256, !DIExpression(), !265)
    #dbg_value(i64 %35, !263, !DIExpression(DW_OP_constu, 2, DW_OP_or, DW_OP_stack_value), !266)
  %46 = getelementptr inbounds nuw double, ptr %0, i64 %35, !dbg !273
  %47 = getelementptr inbounds nuw i8, ptr %46, i64 16, !dbg !273
  %48 = load double, ptr %47, align 8, !dbg !273, !tbaa !137
    #dbg_value(double %48, !283, !DIExpression(), !285)
    #dbg_value(double %41, !256, !DIExpression(), !265)
    #dbg_value(double %45, !257, !DIExpression(), !265)
  %49 = tail call double @llvm.fmuladd.f64(double %48, double %45, double %41), !dbg !296
    #dbg_value(double %49, !256, !DIExpression(), !265)
    #dbg_value(i64 %35, !263, !DIExpression(DW_OP_constu, 3, DW_OP_or, DW_OP_stack_value), !266)
  %50 = getelementptr inbounds nuw double, ptr %0, i64 %35, !dbg !273
  %51 = getelementptr inbounds nuw i8, ptr %50, i64 24, !dbg !273
  %52 = load double, ptr %51, align 8, !dbg !273, !tbaa !137
    #dbg_value(double %52, !283, !DIExpression(), !285)
    #dbg_value(double %45, !256, !DIExpression(), !265)
    #dbg_value(double %49, !257, !DIExpression(), !265)
  %53 = tail call double @llvm.fmuladd.f64(double %52, double %49, double %45), !dbg !297
    #dbg_value(double %53, !256, !DIExpression(), !265)
  %54 = add nuw nsw i64 %35, 4, !dbg !298
    #dbg_value(i64 %54, !263, !DIExpression(), !266)
  %55 = add i64 %38, 4, !dbg !299
  %56 = icmp eq i64 %55, %9, !dbg !299
  br i1 %56, label %10, label %34, !dbg !299, !llvm.loop !300
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !303 double @exp(double noundef) local_unnamed_addr #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #5

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}
!llvm.errno.tbaa = !{!13}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
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
!12 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !15, i64 0}
!15 = !{!"omnipotent char", !16, i64 0}
!16 = !{!"Simple C++ TBAA"}
!17 = distinct !DISubprogram(name: "compile_time_power", linkageName: "_ZN6shapes18compile_time_powerEd", scope: !18, file: !1, line: 40, type: !19, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !21, keyInstructions: true)
!18 = !DINamespace(name: "shapes", scope: null)
!19 = !DISubroutineType(types: !20)
!20 = !{!4, !4}
!21 = !{!22}
!22 = !DILocalVariable(name: "x", arg: 1, scope: !17, file: !1, line: 40, type: !4)
!23 = !DILocation(line: 0, scope: !17)
!24 = !DILocalVariable(name: "x", arg: 1, scope: !25, file: !1, line: 32, type: !4)
!25 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi5EE2ofEd", scope: !26, file: !1, line: 32, type: !19, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !28, retainedNodes: !32, keyInstructions: true)
!26 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<5>", scope: !18, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !27, templateParams: !29, identifier: "_ZTSN6shapes5PowerILi5EEE")
!27 = !{!28}
!28 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi5EE2ofEd", scope: !26, file: !1, line: 32, type: !19, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!29 = !{!30}
!30 = !DITemplateValueParameter(name: "N", type: !31, value: i32 5)
!31 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!32 = !{!24}
!33 = !DILocation(line: 0, scope: !25, inlinedAt: !34)
!34 = distinct !DILocation(line: 41, column: 10, scope: !17)
!35 = !DILocalVariable(name: "x", arg: 1, scope: !36, file: !1, line: 32, type: !4)
!36 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi4EE2ofEd", scope: !37, file: !1, line: 32, type: !19, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !39, retainedNodes: !42, keyInstructions: true)
!37 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<4>", scope: !18, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !38, templateParams: !40, identifier: "_ZTSN6shapes5PowerILi4EEE")
!38 = !{!39}
!39 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi4EE2ofEd", scope: !37, file: !1, line: 32, type: !19, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!40 = !{!41}
!41 = !DITemplateValueParameter(name: "N", type: !31, value: i32 4)
!42 = !{!35}
!43 = !DILocation(line: 0, scope: !36, inlinedAt: !44)
!44 = distinct !DILocation(line: 32, column: 43, scope: !25, inlinedAt: !34)
!45 = !DILocalVariable(name: "x", arg: 1, scope: !46, file: !1, line: 32, type: !4)
!46 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi3EE2ofEd", scope: !47, file: !1, line: 32, type: !19, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !49, retainedNodes: !52, keyInstructions: true)
!47 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<3>", scope: !18, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !48, templateParams: !50, identifier: "_ZTSN6shapes5PowerILi3EEE")
!48 = !{!49}
!49 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi3EE2ofEd", scope: !47, file: !1, line: 32, type: !19, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!50 = !{!51}
!51 = !DITemplateValueParameter(name: "N", type: !31, value: i32 3)
!52 = !{!45}
!53 = !DILocation(line: 0, scope: !46, inlinedAt: !54)
!54 = distinct !DILocation(line: 32, column: 43, scope: !36, inlinedAt: !44)
!55 = !DILocalVariable(name: "x", arg: 1, scope: !56, file: !1, line: 32, type: !4)
!56 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi2EE2ofEd", scope: !57, file: !1, line: 32, type: !19, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !59, retainedNodes: !62, keyInstructions: true)
!57 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<2>", scope: !18, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !58, templateParams: !60, identifier: "_ZTSN6shapes5PowerILi2EEE")
!58 = !{!59}
!59 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi2EE2ofEd", scope: !57, file: !1, line: 32, type: !19, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!60 = !{!61}
!61 = !DITemplateValueParameter(name: "N", type: !31, value: i32 2)
!62 = !{!55}
!63 = !DILocation(line: 0, scope: !56, inlinedAt: !64)
!64 = distinct !DILocation(line: 32, column: 43, scope: !46, inlinedAt: !54)
!65 = !DILocation(line: 32, column: 41, scope: !56, inlinedAt: !64, atomGroup: 1, atomRank: 2)
!66 = !DILocation(line: 32, column: 41, scope: !46, inlinedAt: !54, atomGroup: 1, atomRank: 2)
!67 = !DILocation(line: 32, column: 41, scope: !36, inlinedAt: !44, atomGroup: 1, atomRank: 2)
!68 = !DILocation(line: 32, column: 41, scope: !25, inlinedAt: !34, atomGroup: 1, atomRank: 2)
!69 = !DILocation(line: 0, scope: !56, inlinedAt: !70)
!70 = distinct !DILocation(line: 41, column: 28, scope: !17)
!71 = !DILocation(line: 41, column: 26, scope: !17, atomGroup: 1, atomRank: 2)
!72 = !DILocation(line: 41, column: 3, scope: !17, atomGroup: 1, atomRank: 1)
!73 = distinct !DISubprogram(name: "array_norm_times_last", scope: !1, file: !1, line: 46, type: !74, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !78, keyInstructions: true)
!74 = !DISubroutineType(types: !75)
!75 = !{!4, !76}
!76 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !77, size: 64)
!77 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!78 = !{!79, !80, !104}
!79 = !DILocalVariable(name: "x", arg: 1, scope: !73, file: !1, line: 46, type: !76)
!80 = !DILocalVariable(name: "a", scope: !73, file: !1, line: 47, type: !81)
!81 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Array<double, 4>", scope: !18, file: !1, line: 8, size: 256, flags: DIFlagTypePassByValue, elements: !82, templateParams: !102, identifier: "_ZTSN6shapes5ArrayIdLi4EEE")
!82 = !{!83, !87, !92, !98, !101}
!83 = !DIDerivedType(tag: DW_TAG_member, name: "items", scope: !81, file: !1, line: 9, baseType: !84, size: 256)
!84 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 256, elements: !85)
!85 = !{!86}
!86 = !DISubrange(count: 4)
!87 = !DISubprogram(name: "operator[]", linkageName: "_ZN6shapes5ArrayIdLi4EEixEi", scope: !81, file: !1, line: 10, type: !88, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!88 = !DISubroutineType(types: !89)
!89 = !{!90, !91, !31}
!90 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !4, size: 64)
!91 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !81, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!92 = !DISubprogram(name: "operator[]", linkageName: "_ZNK6shapes5ArrayIdLi4EEixEi", scope: !81, file: !1, line: 11, type: !93, scopeLine: 11, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!93 = !DISubroutineType(types: !94)
!94 = !{!95, !96, !31}
!95 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !77, size: 64)
!96 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !97, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!97 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !81)
!98 = !DISubprogram(name: "begin", linkageName: "_ZNK6shapes5ArrayIdLi4EE5beginEv", scope: !81, file: !1, line: 12, type: !99, scopeLine: 12, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!99 = !DISubroutineType(types: !100)
!100 = !{!76, !96}
!101 = !DISubprogram(name: "end", linkageName: "_ZNK6shapes5ArrayIdLi4EE3endEv", scope: !81, file: !1, line: 13, type: !99, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!102 = !{!103, !41}
!103 = !DITemplateTypeParameter(name: "T", type: !4)
!104 = !DILocalVariable(name: "i", scope: !105, file: !1, line: 48, type: !31)
!105 = distinct !DILexicalBlock(scope: !73, file: !1, line: 48, column: 3)
!106 = !DILocalVariable(name: "x", arg: 1, scope: !107, file: !1, line: 17, type: !95)
!107 = distinct !DISubprogram(name: "square<double>", linkageName: "_ZN6shapes6squareIdEET_RKS1_", scope: !18, file: !1, line: 17, type: !108, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !111, retainedNodes: !110, keyInstructions: true)
!108 = !DISubroutineType(types: !109)
!109 = !{!4, !95}
!110 = !{!106}
!111 = !{!103}
!112 = !DILocation(line: 0, scope: !107, inlinedAt: !113)
!113 = distinct !DILocation(line: 25, column: 10, scope: !114, inlinedAt: !128)
!114 = distinct !DILexicalBlock(scope: !115, file: !1, line: 24, column: 24)
!115 = distinct !DILexicalBlock(scope: !116, file: !1, line: 24, column: 3)
!116 = distinct !DILexicalBlock(scope: !117, file: !1, line: 24, column: 3)
!117 = distinct !DISubprogram(name: "norm_squared<double, 4>", linkageName: "_ZN6shapes12norm_squaredIdLi4EEET_RKNS_5ArrayIS1_XT0_EEE", scope: !18, file: !1, line: 22, type: !118, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !102, retainedNodes: !121, keyInstructions: true)
!118 = !DISubroutineType(types: !119)
!119 = !{!4, !120}
!120 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !97, size: 64)
!121 = !{!122, !123, !124, !125, !126, !127}
!122 = !DILocalVariable(name: "a", arg: 1, scope: !117, file: !1, line: 22, type: !120)
!123 = !DILocalVariable(name: "s", scope: !117, file: !1, line: 23, type: !4)
!124 = !DILocalVariable(name: "__range2", scope: !116, type: !120, flags: DIFlagArtificial)
!125 = !DILocalVariable(name: "__begin0", scope: !116, type: !76, flags: DIFlagArtificial)
!126 = !DILocalVariable(name: "__end0", scope: !116, type: !76, flags: DIFlagArtificial)
!127 = !DILocalVariable(name: "v", scope: !115, file: !1, line: 24, type: !95)
!128 = distinct !DILocation(line: 51, column: 10, scope: !73)
!129 = !DILocation(line: 0, scope: !115, inlinedAt: !128)
!130 = !DILocation(line: 0, scope: !116, inlinedAt: !128)
!131 = !DILocation(line: 0, scope: !117, inlinedAt: !128)
!132 = !DILocation(line: 0, scope: !73)
!133 = !DILocation(line: 0, scope: !105)
!134 = !DILocation(line: 49, column: 12, scope: !135)
!135 = distinct !DILexicalBlock(scope: !136, file: !1, line: 48, column: 31)
!136 = distinct !DILexicalBlock(scope: !105, file: !1, line: 48, column: 3)
!137 = !{!138, !138, i64 0}
!138 = !{!"double", !15, i64 0}
!139 = !DILocation(line: 18, column: 12, scope: !107, inlinedAt: !113, atomGroup: 1, atomRank: 2)
!140 = !DILocation(line: 18, column: 12, scope: !107, inlinedAt: !113, atomGroup: 16, atomRank: 2)
!141 = !DILocation(line: 25, column: 7, scope: !114, inlinedAt: !128, atomGroup: 17, atomRank: 2)
!142 = !DILocation(line: 49, column: 17, scope: !135, atomGroup: 36, atomRank: 2)
!143 = !DILocation(line: 18, column: 12, scope: !107, inlinedAt: !113, atomGroup: 21, atomRank: 2)
!144 = !DILocation(line: 25, column: 7, scope: !114, inlinedAt: !128, atomGroup: 22, atomRank: 2)
!145 = !DILocation(line: 25, column: 7, scope: !114, inlinedAt: !128, atomGroup: 27, atomRank: 2)
!146 = !DILocation(line: 51, column: 34, scope: !73, atomGroup: 8, atomRank: 2)
!147 = !DILocation(line: 51, column: 3, scope: !73, atomGroup: 8, atomRank: 1)
!148 = distinct !DISubprogram(name: "template_at_two_precisions", scope: !1, file: !1, line: 54, type: !149, scopeLine: 54, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !151, keyInstructions: true)
!149 = !DISubroutineType(types: !150)
!150 = !{!3, !3, !4}
!151 = !{!152, !153}
!152 = !DILocalVariable(name: "x", arg: 1, scope: !148, file: !1, line: 54, type: !3)
!153 = !DILocalVariable(name: "y", arg: 2, scope: !148, file: !1, line: 54, type: !4)
!154 = !DILocation(line: 0, scope: !148)
!155 = !DILocalVariable(name: "x", arg: 1, scope: !156, file: !1, line: 17, type: !159)
!156 = distinct !DISubprogram(name: "square<float>", linkageName: "_ZN6shapes6squareIfEET_RKS1_", scope: !18, file: !1, line: 17, type: !157, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !162, retainedNodes: !161, keyInstructions: true)
!157 = !DISubroutineType(types: !158)
!158 = !{!3, !159}
!159 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !160, size: 64)
!160 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !3)
!161 = !{!155}
!162 = !{!163}
!163 = !DITemplateTypeParameter(name: "T", type: !3)
!164 = !DILocation(line: 0, scope: !156, inlinedAt: !165)
!165 = distinct !DILocation(line: 55, column: 10, scope: !148)
!166 = !DILocation(line: 18, column: 12, scope: !156, inlinedAt: !165, atomGroup: 1, atomRank: 2)
!167 = !DILocation(line: 0, scope: !107, inlinedAt: !168)
!168 = distinct !DILocation(line: 55, column: 37, scope: !148)
!169 = !DILocation(line: 18, column: 12, scope: !107, inlinedAt: !168, atomGroup: 1, atomRank: 2)
!170 = !DILocation(line: 55, column: 37, scope: !148)
!171 = !DILocation(line: 55, column: 28, scope: !148, atomGroup: 1, atomRank: 2)
!172 = !DILocation(line: 55, column: 3, scope: !148, atomGroup: 1, atomRank: 1)
!173 = distinct !DISubprogram(name: "lambda_quadrature", scope: !1, file: !1, line: 68, type: !174, scopeLine: 68, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !176, keyInstructions: true)
!174 = !DISubroutineType(types: !175)
!175 = !{!4, !4, !4}
!176 = !{!177, !178}
!177 = !DILocalVariable(name: "k", arg: 1, scope: !173, file: !1, line: 68, type: !4)
!178 = !DILocalVariable(name: "b", arg: 2, scope: !173, file: !1, line: 68, type: !4)
!179 = !DILocation(line: 0, scope: !173)
!180 = !DILocalVariable(name: "f", arg: 1, scope: !181, file: !1, line: 59, type: !184)
!181 = distinct !DISubprogram(name: "simpson<(lambda at cpp/cpp_templates.cpp:69:18)>", linkageName: "_ZL7simpsonIZ17lambda_quadratureE3$_0EdT_ddi", scope: !1, file: !1, line: 59, type: !182, scopeLine: 59, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !195, retainedNodes: !187, keyInstructions: true)
!182 = !DISubroutineType(types: !183)
!183 = !{!4, !184, !4, !4, !31}
!184 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !173, file: !1, line: 69, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !185)
!185 = !{!186}
!186 = !DIDerivedType(tag: DW_TAG_member, name: "k", scope: !184, file: !1, line: 69, baseType: !4, size: 64)
!187 = !{!180, !188, !189, !190, !191, !192, !193}
!188 = !DILocalVariable(name: "a", arg: 2, scope: !181, file: !1, line: 59, type: !4)
!189 = !DILocalVariable(name: "b", arg: 3, scope: !181, file: !1, line: 59, type: !4)
!190 = !DILocalVariable(name: "n", arg: 4, scope: !181, file: !1, line: 59, type: !31)
!191 = !DILocalVariable(name: "h", scope: !181, file: !1, line: 60, type: !4)
!192 = !DILocalVariable(name: "s", scope: !181, file: !1, line: 61, type: !4)
!193 = !DILocalVariable(name: "i", scope: !194, file: !1, line: 62, type: !31)
!194 = distinct !DILexicalBlock(scope: !181, file: !1, line: 62, column: 3)
!195 = !{!196}
!196 = !DITemplateTypeParameter(name: "F", type: !184)
!197 = !DILocation(line: 0, scope: !181, inlinedAt: !198)
!198 = distinct !DILocation(line: 69, column: 10, scope: !173)
!199 = !DILocation(line: 60, column: 22, scope: !181, inlinedAt: !198, atomGroup: 1, atomRank: 2)
!200 = !DILocalVariable(name: "this", arg: 1, scope: !201, type: !209, flags: DIFlagArtificial | DIFlagObjectPointer)
!201 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ17lambda_quadratureENK3$_0clEd", scope: !184, file: !1, line: 69, type: !202, scopeLine: 69, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !206, retainedNodes: !207, keyInstructions: true)
!202 = !DISubroutineType(types: !203)
!203 = !{!4, !204, !4}
!204 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !205, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!205 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !184)
!206 = !DISubprogram(name: "operator()", scope: !184, file: !1, line: 69, type: !202, scopeLine: 69, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!207 = !{!200, !208}
!208 = !DILocalVariable(name: "t", arg: 2, scope: !201, file: !1, line: 69, type: !4)
!209 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !205, size: 64)
!210 = !DILocation(line: 0, scope: !201, inlinedAt: !211)
!211 = distinct !DILocation(line: 61, column: 14, scope: !181, inlinedAt: !198)
!212 = !DILocation(line: 69, column: 45, scope: !201, inlinedAt: !211)
!213 = !DILocation(line: 69, column: 48, scope: !201, inlinedAt: !211)
!214 = !DILocation(line: 69, column: 52, scope: !201, inlinedAt: !211)
!215 = !DILocation(line: 69, column: 41, scope: !201, inlinedAt: !211)
!216 = !DILocation(line: 69, column: 57, scope: !201, inlinedAt: !211, atomGroup: 1, atomRank: 2)
!217 = !DILocation(line: 0, scope: !201, inlinedAt: !218)
!218 = distinct !DILocation(line: 61, column: 21, scope: !181, inlinedAt: !198)
!219 = !DILocation(line: 69, column: 48, scope: !201, inlinedAt: !218)
!220 = !DILocation(line: 69, column: 52, scope: !201, inlinedAt: !218)
!221 = !DILocation(line: 69, column: 41, scope: !201, inlinedAt: !218)
!222 = !DILocation(line: 69, column: 57, scope: !201, inlinedAt: !218, atomGroup: 1, atomRank: 2)
!223 = !DILocation(line: 61, column: 19, scope: !181, inlinedAt: !198, atomGroup: 2, atomRank: 2)
!224 = !DILocation(line: 0, scope: !194, inlinedAt: !198)
!225 = !DILocation(line: 63, column: 36, scope: !226, inlinedAt: !198)
!226 = distinct !DILexicalBlock(scope: !227, file: !1, line: 62, column: 31)
!227 = distinct !DILexicalBlock(scope: !194, file: !1, line: 62, column: 3)
!228 = !DILocation(line: 0, scope: !201, inlinedAt: !229)
!229 = distinct !DILocation(line: 63, column: 32, scope: !226, inlinedAt: !198)
!230 = !DILocation(line: 69, column: 48, scope: !201, inlinedAt: !229)
!231 = !DILocation(line: 69, column: 52, scope: !201, inlinedAt: !229)
!232 = !DILocation(line: 69, column: 41, scope: !201, inlinedAt: !229)
!233 = !DILocation(line: 69, column: 57, scope: !201, inlinedAt: !229, atomGroup: 1, atomRank: 2)
!234 = !DILocation(line: 63, column: 7, scope: !226, inlinedAt: !198, atomGroup: 6, atomRank: 2)
!235 = !DILocation(line: 69, column: 57, scope: !201, inlinedAt: !229, atomGroup: 46, atomRank: 2)
!236 = !DILocation(line: 63, column: 7, scope: !226, inlinedAt: !198, atomGroup: 47, atomRank: 2)
!237 = !DILocation(line: 69, column: 57, scope: !201, inlinedAt: !229, atomGroup: 51, atomRank: 2)
!238 = !DILocation(line: 63, column: 7, scope: !226, inlinedAt: !198, atomGroup: 52, atomRank: 2)
!239 = !DILocation(line: 69, column: 57, scope: !201, inlinedAt: !229, atomGroup: 56, atomRank: 2)
!240 = !DILocation(line: 63, column: 7, scope: !226, inlinedAt: !198, atomGroup: 57, atomRank: 2)
!241 = !DILocation(line: 69, column: 57, scope: !201, inlinedAt: !229, atomGroup: 61, atomRank: 2)
!242 = !DILocation(line: 63, column: 7, scope: !226, inlinedAt: !198, atomGroup: 62, atomRank: 2)
!243 = !DILocation(line: 69, column: 57, scope: !201, inlinedAt: !229, atomGroup: 66, atomRank: 2)
!244 = !DILocation(line: 63, column: 7, scope: !226, inlinedAt: !198, atomGroup: 67, atomRank: 2)
!245 = !DILocation(line: 69, column: 57, scope: !201, inlinedAt: !229, atomGroup: 71, atomRank: 2)
!246 = !DILocation(line: 63, column: 7, scope: !226, inlinedAt: !198, atomGroup: 72, atomRank: 2)
!247 = !DILocation(line: 65, column: 12, scope: !181, inlinedAt: !198)
!248 = !DILocation(line: 65, column: 16, scope: !181, inlinedAt: !198, atomGroup: 10, atomRank: 2)
!249 = !DILocation(line: 69, column: 3, scope: !173, atomGroup: 1, atomRank: 1)
!250 = distinct !DISubprogram(name: "lambda_by_reference", scope: !1, file: !1, line: 78, type: !251, scopeLine: 78, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !253, keyInstructions: true)
!251 = !DISubroutineType(types: !252)
!252 = !{!4, !76, !31}
!253 = !{!254, !255, !256, !257, !258, !263}
!254 = !DILocalVariable(name: "x", arg: 1, scope: !250, file: !1, line: 78, type: !76)
!255 = !DILocalVariable(name: "n", arg: 2, scope: !250, file: !1, line: 78, type: !31)
!256 = !DILocalVariable(name: "even", scope: !250, file: !1, line: 79, type: !4)
!257 = !DILocalVariable(name: "odd", scope: !250, file: !1, line: 80, type: !4)
!258 = !DILocalVariable(name: "add", scope: !250, file: !1, line: 81, type: !259)
!259 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !250, file: !1, line: 81, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !260)
!260 = !{!261, !262}
!261 = !DIDerivedType(tag: DW_TAG_member, name: "even", scope: !259, file: !1, line: 82, baseType: !90, size: 64)
!262 = !DIDerivedType(tag: DW_TAG_member, name: "odd", scope: !259, file: !1, line: 82, baseType: !90, size: 64, offset: 64)
!263 = !DILocalVariable(name: "i", scope: !264, file: !1, line: 85, type: !31)
!264 = distinct !DILexicalBlock(scope: !250, file: !1, line: 85, column: 3)
!265 = !DILocation(line: 0, scope: !250)
!266 = !DILocation(line: 0, scope: !264)
!267 = !DILocation(line: 85, column: 21, scope: !268, atomGroup: 76, atomRank: 1)
!268 = distinct !DILexicalBlock(scope: !264, file: !1, line: 85, column: 3)
!269 = !DILocation(line: 85, column: 3, scope: !264, atomGroup: 77, atomRank: 1)
!270 = !DILocation(line: 85, column: 21, scope: !268, atomGroup: 5, atomRank: 1)
!271 = !DILocation(line: 85, column: 3, scope: !264)
!272 = !DILocation(line: 85, column: 3, scope: !264, atomGroup: 6, atomRank: 1)
!273 = !DILocation(line: 86, column: 9, scope: !274)
!274 = distinct !DILexicalBlock(scope: !268, file: !1, line: 85, column: 31)
!275 = !DILocalVariable(name: "this", arg: 1, scope: !276, type: !284, flags: DIFlagArtificial | DIFlagObjectPointer)
!276 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ19lambda_by_referenceENK3$_0clEd", scope: !259, file: !1, line: 81, type: !277, scopeLine: 81, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !281, retainedNodes: !282, keyInstructions: true)
!277 = !DISubroutineType(types: !278)
!278 = !{null, !279, !4}
!279 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !280, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!280 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !259)
!281 = !DISubprogram(name: "operator()", scope: !259, file: !1, line: 81, type: !277, scopeLine: 81, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!282 = !{!275, !283}
!283 = !DILocalVariable(name: "v", arg: 2, scope: !276, file: !1, line: 81, type: !4)
!284 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !280, size: 64)
!285 = !DILocation(line: 0, scope: !276, inlinedAt: !286)
!286 = distinct !DILocation(line: 86, column: 5, scope: !274)
!287 = !DILocation(line: 83, column: 10, scope: !276, inlinedAt: !286, atomGroup: 78, atomRank: 2)
!288 = !DILocation(line: 85, column: 27, scope: !268, atomGroup: 79, atomRank: 2)
!289 = !DILocation(line: 85, column: 3, scope: !264, atomGroup: 81, atomRank: 1)
!290 = distinct !{!290, !291}
!291 = !{!"llvm.loop.unroll.disable"}
!292 = !DILocation(line: 83, column: 10, scope: !276, inlinedAt: !286, atomGroup: 1, atomRank: 2)
!293 = !DILocation(line: 88, column: 15, scope: !250, atomGroup: 10, atomRank: 2)
!294 = !DILocation(line: 88, column: 3, scope: !250, atomGroup: 10, atomRank: 1)
!295 = !DILocation(line: 83, column: 10, scope: !276, inlinedAt: !286, atomGroup: 82, atomRank: 2)
!296 = !DILocation(line: 83, column: 10, scope: !276, inlinedAt: !286, atomGroup: 86, atomRank: 2)
!297 = !DILocation(line: 83, column: 10, scope: !276, inlinedAt: !286, atomGroup: 90, atomRank: 2)
!298 = !DILocation(line: 85, column: 27, scope: !268, atomGroup: 91, atomRank: 2)
!299 = !DILocation(line: 85, column: 3, scope: !264, atomGroup: 93, atomRank: 1)
!300 = distinct !{!300, !271, !301, !302}
!301 = !DILocation(line: 87, column: 3, scope: !264)
!302 = !{!"llvm.loop.mustprogress"}
!303 = !DISubprogram(name: "exp", scope: !1, file: !1, line: 3, type: !19, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
