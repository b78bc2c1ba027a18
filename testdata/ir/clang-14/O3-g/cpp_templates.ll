; clang++-14 -O3 -g -fdebug-compilation-dir=. -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_templates.cpp -o ir/clang-14/O3-g/cpp_templates.ll
; ModuleID = 'cpp/cpp_templates.cpp'
source_filename = "cpp/cpp_templates.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.shapes::Array" = type { [4 x double] }
%class.anon = type { double }
%class.anon.0 = type { double*, double* }

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn
define dso_local noundef double @_ZN6shapes18compile_time_powerEd(double noundef %0) local_unnamed_addr #0 !dbg !12 {
  call void @llvm.dbg.value(metadata double %0, metadata !17, metadata !DIExpression()), !dbg !18
  call void @llvm.dbg.value(metadata double %0, metadata !19, metadata !DIExpression()), !dbg !28
  call void @llvm.dbg.value(metadata double %0, metadata !30, metadata !DIExpression()), !dbg !38
  call void @llvm.dbg.value(metadata double %0, metadata !40, metadata !DIExpression()), !dbg !48
  call void @llvm.dbg.value(metadata double %0, metadata !50, metadata !DIExpression()), !dbg !58
  %2 = fmul double %0, %0, !dbg !60
  %3 = fmul double %2, %0, !dbg !61
  %4 = fmul double %3, %0, !dbg !62
  %5 = fmul double %4, %0, !dbg !63
  call void @llvm.dbg.value(metadata double %0, metadata !50, metadata !DIExpression()), !dbg !64
  %6 = fsub double %5, %2, !dbg !66
  ret double %6, !dbg !67
}

; Function Attrs: mustprogress nofree nosync nounwind readonly uwtable willreturn
define dso_local double @array_norm_times_last(double* nocapture noundef readonly %0) local_unnamed_addr #1 !dbg !68 {
  call void @llvm.dbg.value(metadata double* %0, metadata !74, metadata !DIExpression()), !dbg !101
  call void @llvm.dbg.value(metadata i32 0, metadata !99, metadata !DIExpression()), !dbg !102
  call void @llvm.dbg.value(metadata i64 0, metadata !99, metadata !DIExpression()), !dbg !102
  %2 = load double, double* %0, align 8, !dbg !103, !tbaa !106
  call void @llvm.dbg.value(metadata double %2, metadata !75, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !101
  call void @llvm.dbg.value(metadata i64 1, metadata !99, metadata !DIExpression()), !dbg !102
  call void @llvm.dbg.value(metadata i64 1, metadata !99, metadata !DIExpression()), !dbg !102
  %3 = getelementptr inbounds double, double* %0, i64 1, !dbg !103
  %4 = load double, double* %3, align 8, !dbg !103, !tbaa !106
  %5 = fmul double %4, 2.000000e+00, !dbg !110
  call void @llvm.dbg.value(metadata double %5, metadata !75, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !101
  call void @llvm.dbg.value(metadata i64 2, metadata !99, metadata !DIExpression()), !dbg !102
  call void @llvm.dbg.value(metadata i64 2, metadata !99, metadata !DIExpression()), !dbg !102
  %6 = getelementptr inbounds double, double* %0, i64 2, !dbg !103
  call void @llvm.dbg.value(metadata double undef, metadata !75, metadata !DIExpression(DW_OP_LLVM_fragment, 128, 64)), !dbg !101
  call void @llvm.dbg.value(metadata i64 3, metadata !99, metadata !DIExpression()), !dbg !102
  call void @llvm.dbg.value(metadata i64 3, metadata !99, metadata !DIExpression()), !dbg !102
  %7 = bitcast double* %6 to <2 x double>*, !dbg !103
  %8 = load <2 x double>, <2 x double>* %7, align 8, !dbg !103, !tbaa !106
  %9 = fmul <2 x double> %8, <double 3.000000e+00, double 4.000000e+00>, !dbg !110
  call void @llvm.dbg.value(metadata double undef, metadata !75, metadata !DIExpression(DW_OP_LLVM_fragment, 192, 64)), !dbg !101
  call void @llvm.dbg.value(metadata i64 4, metadata !99, metadata !DIExpression()), !dbg !102
  call void @llvm.dbg.value(metadata %"struct.shapes::Array"* undef, metadata !111, metadata !DIExpression()), !dbg !124
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !117, metadata !DIExpression()), !dbg !124
  call void @llvm.dbg.value(metadata %"struct.shapes::Array"* undef, metadata !118, metadata !DIExpression()), !dbg !126
  call void @llvm.dbg.value(metadata double* undef, metadata !120, metadata !DIExpression()), !dbg !126
  call void @llvm.dbg.value(metadata %"struct.shapes::Array"* undef, metadata !121, metadata !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value)), !dbg !126
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !117, metadata !DIExpression()), !dbg !124
  call void @llvm.dbg.value(metadata double* undef, metadata !120, metadata !DIExpression()), !dbg !126
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !117, metadata !DIExpression()), !dbg !124
  call void @llvm.dbg.value(metadata double* undef, metadata !120, metadata !DIExpression()), !dbg !126
  call void @llvm.dbg.value(metadata double* undef, metadata !122, metadata !DIExpression()), !dbg !127
  call void @llvm.dbg.value(metadata double* undef, metadata !128, metadata !DIExpression()), !dbg !134
  %10 = fmul double %2, %2, !dbg !137
  %11 = fadd double %10, 0.000000e+00, !dbg !138
  call void @llvm.dbg.value(metadata double %11, metadata !117, metadata !DIExpression()), !dbg !124
  call void @llvm.dbg.value(metadata double* undef, metadata !120, metadata !DIExpression()), !dbg !126
  call void @llvm.dbg.value(metadata double %11, metadata !117, metadata !DIExpression()), !dbg !124
  call void @llvm.dbg.value(metadata double* undef, metadata !120, metadata !DIExpression()), !dbg !126
  call void @llvm.dbg.value(metadata double* undef, metadata !122, metadata !DIExpression()), !dbg !127
  call void @llvm.dbg.value(metadata double* undef, metadata !128, metadata !DIExpression()), !dbg !134
  %12 = fmul double %5, %5, !dbg !137
  %13 = fadd double %11, %12, !dbg !138
  call void @llvm.dbg.value(metadata double %13, metadata !117, metadata !DIExpression()), !dbg !124
  call void @llvm.dbg.value(metadata double* undef, metadata !120, metadata !DIExpression()), !dbg !126
  call void @llvm.dbg.value(metadata double %13, metadata !117, metadata !DIExpression()), !dbg !124
  call void @llvm.dbg.value(metadata double* undef, metadata !120, metadata !DIExpression()), !dbg !126
  call void @llvm.dbg.value(metadata double* undef, metadata !122, metadata !DIExpression()), !dbg !127
  call void @llvm.dbg.value(metadata double* undef, metadata !128, metadata !DIExpression()), !dbg !134
  %14 = fmul <2 x double> %9, %9, !dbg !137
  %15 = extractelement <2 x double> %14, i64 0, !dbg !138
  %16 = fadd double %13, %15, !dbg !138
  call void @llvm.dbg.value(metadata double %16, metadata !117, metadata !DIExpression()), !dbg !124
  call void @llvm.dbg.value(metadata double* undef, metadata !120, metadata !DIExpression()), !dbg !126
  call void @llvm.dbg.value(metadata double %16, metadata !117, metadata !DIExpression()), !dbg !124
  call void @llvm.dbg.value(metadata double* undef, metadata !120, metadata !DIExpression()), !dbg !126
  call void @llvm.dbg.value(metadata double* undef, metadata !122, metadata !DIExpression()), !dbg !127
  call void @llvm.dbg.value(metadata double* undef, metadata !128, metadata !DIExpression()), !dbg !134
  %17 = extractelement <2 x double> %14, i64 1, !dbg !138
  %18 = fadd double %16, %17, !dbg !138
  call void @llvm.dbg.value(metadata double %18, metadata !117, metadata !DIExpression()), !dbg !124
  call void @llvm.dbg.value(metadata double* undef, metadata !120, metadata !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value)), !dbg !126
  %19 = extractelement <2 x double> %9, i64 1, !dbg !139
  %20 = fmul double %19, %18, !dbg !139
  ret double %20, !dbg !140
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn
define dso_local float @template_at_two_precisions(float noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !141 {
  call void @llvm.dbg.value(metadata float %0, metadata !145, metadata !DIExpression()), !dbg !147
  call void @llvm.dbg.value(metadata double %1, metadata !146, metadata !DIExpression()), !dbg !147
  call void @llvm.dbg.value(metadata float* undef, metadata !148, metadata !DIExpression()), !dbg !157
  %3 = fmul float %0, %0, !dbg !159
  call void @llvm.dbg.value(metadata double* undef, metadata !128, metadata !DIExpression()), !dbg !160
  %4 = fmul double %1, %1, !dbg !162
  %5 = fptrunc double %4 to float, !dbg !163
  %6 = fadd float %3, %5, !dbg !164
  ret float %6, !dbg !165
}

; Function Attrs: mustprogress nofree nounwind uwtable willreturn writeonly
define dso_local double @lambda_quadrature(double noundef %0, double noundef %1) local_unnamed_addr #2 !dbg !166 {
  call void @llvm.dbg.value(metadata double %0, metadata !170, metadata !DIExpression()), !dbg !172
  call void @llvm.dbg.value(metadata double %1, metadata !171, metadata !DIExpression()), !dbg !172
  call void @llvm.dbg.value(metadata double %0, metadata !173, metadata !DIExpression()) #7, !dbg !190
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !181, metadata !DIExpression()) #7, !dbg !190
  call void @llvm.dbg.value(metadata double %1, metadata !182, metadata !DIExpression()) #7, !dbg !190
  call void @llvm.dbg.value(metadata i32 8, metadata !183, metadata !DIExpression()) #7, !dbg !190
  %3 = fmul double %1, 1.250000e-01, !dbg !192
  call void @llvm.dbg.value(metadata double %3, metadata !184, metadata !DIExpression()) #7, !dbg !190
  call void @llvm.dbg.value(metadata %class.anon* undef, metadata !193, metadata !DIExpression()) #7, !dbg !206
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !204, metadata !DIExpression()) #7, !dbg !206
  %4 = fneg double %0, !dbg !208
  %5 = fmul double %0, -0.000000e+00, !dbg !209
  %6 = fmul double %5, 0.000000e+00, !dbg !210
  %7 = tail call double @exp(double noundef %6) #7, !dbg !211
  %8 = fmul double %7, 0.000000e+00, !dbg !212
  call void @llvm.dbg.value(metadata %class.anon* undef, metadata !193, metadata !DIExpression()) #7, !dbg !213
  call void @llvm.dbg.value(metadata double %1, metadata !204, metadata !DIExpression()) #7, !dbg !213
  %9 = fmul double %4, %1, !dbg !215
  %10 = fmul double %9, %1, !dbg !216
  %11 = tail call double @exp(double noundef %10) #7, !dbg !217
  %12 = fmul double %11, %1, !dbg !218
  %13 = fadd double %8, %12, !dbg !219
  call void @llvm.dbg.value(metadata double %13, metadata !185, metadata !DIExpression()) #7, !dbg !190
  call void @llvm.dbg.value(metadata i32 1, metadata !186, metadata !DIExpression()) #7, !dbg !220
  call void @llvm.dbg.value(metadata i32 1, metadata !186, metadata !DIExpression()) #7, !dbg !220
  call void @llvm.dbg.value(metadata double %13, metadata !185, metadata !DIExpression()) #7, !dbg !190
  %14 = fadd double %3, 0.000000e+00, !dbg !221
  call void @llvm.dbg.value(metadata %class.anon* undef, metadata !193, metadata !DIExpression()) #7, !dbg !224
  call void @llvm.dbg.value(metadata double %14, metadata !204, metadata !DIExpression()) #7, !dbg !224
  %15 = fmul double %14, %4, !dbg !226
  %16 = fmul double %14, %15, !dbg !227
  %17 = tail call double @exp(double noundef %16) #7, !dbg !228
  %18 = fmul double %14, %17, !dbg !229
  %19 = tail call double @llvm.fmuladd.f64(double %18, double 4.000000e+00, double %13) #7, !dbg !230
  call void @llvm.dbg.value(metadata double %19, metadata !185, metadata !DIExpression()) #7, !dbg !190
  call void @llvm.dbg.value(metadata i32 2, metadata !186, metadata !DIExpression()) #7, !dbg !220
  call void @llvm.dbg.value(metadata i32 2, metadata !186, metadata !DIExpression()) #7, !dbg !220
  call void @llvm.dbg.value(metadata double %19, metadata !185, metadata !DIExpression()) #7, !dbg !190
  %20 = tail call double @llvm.fmuladd.f64(double %3, double 2.000000e+00, double 0.000000e+00) #7, !dbg !221
  call void @llvm.dbg.value(metadata %class.anon* undef, metadata !193, metadata !DIExpression()) #7, !dbg !224
  call void @llvm.dbg.value(metadata double %20, metadata !204, metadata !DIExpression()) #7, !dbg !224
  %21 = fmul double %20, %4, !dbg !226
  %22 = fmul double %20, %21, !dbg !227
  %23 = tail call double @exp(double noundef %22) #7, !dbg !228
  %24 = fmul double %20, %23, !dbg !229
  %25 = tail call double @llvm.fmuladd.f64(double %24, double 2.000000e+00, double %19) #7, !dbg !230
  call void @llvm.dbg.value(metadata double %25, metadata !185, metadata !DIExpression()) #7, !dbg !190
  call void @llvm.dbg.value(metadata i32 3, metadata !186, metadata !DIExpression()) #7, !dbg !220
  call void @llvm.dbg.value(metadata i32 3, metadata !186, metadata !DIExpression()) #7, !dbg !220
  call void @llvm.dbg.value(metadata double %25, metadata !185, metadata !DIExpression()) #7, !dbg !190
  %26 = tail call double @llvm.fmuladd.f64(double %3, double 3.000000e+00, double 0.000000e+00) #7, !dbg !221
  call void @llvm.dbg.value(metadata %class.anon* undef, metadata !193, metadata !DIExpression()) #7, !dbg !224
  call void @llvm.dbg.value(metadata double %26, metadata !204, metadata !DIExpression()) #7, !dbg !224
  %27 = fmul double %26, %4, !dbg !226
  %28 = fmul double %26, %27, !dbg !227
  %29 = tail call double @exp(double noundef %28) #7, !dbg !228
  %30 = fmul double %26, %29, !dbg !229
  %31 = tail call double @llvm.fmuladd.f64(double %30, double 4.000000e+00, double %25) #7, !dbg !230
  call void @llvm.dbg.value(metadata double %31, metadata !185, metadata !DIExpression()) #7, !dbg !190
  call void @llvm.dbg.value(metadata i32 4, metadata !186, metadata !DIExpression()) #7, !dbg !220
  call void @llvm.dbg.value(metadata i32 4, metadata !186, metadata !DIExpression()) #7, !dbg !220
  call void @llvm.dbg.value(metadata double %31, metadata !185, metadata !DIExpression()) #7, !dbg !190
  %32 = tail call double @llvm.fmuladd.f64(double %3, double 4.000000e+00, double 0.000000e+00) #7, !dbg !221
  call void @llvm.dbg.value(metadata %class.anon* undef, metadata !193, metadata !DIExpression()) #7, !dbg !224
  call void @llvm.dbg.value(metadata double %32, metadata !204, metadata !DIExpression()) #7, !dbg !224
  %33 = fmul double %32, %4, !dbg !226
  %34 = fmul double %32, %33, !dbg !227
  %35 = tail call double @exp(double noundef %34) #7, !dbg !228
  %36 = fmul double %32, %35, !dbg !229
  %37 = tail call double @llvm.fmuladd.f64(double %36, double 2.000000e+00, double %31) #7, !dbg !230
  call void @llvm.dbg.value(metadata double %37, metadata !185, metadata !DIExpression()) #7, !dbg !190
  call void @llvm.dbg.value(metadata i32 5, metadata !186, metadata !DIExpression()) #7, !dbg !220
  call void @llvm.dbg.value(metadata i32 5, metadata !186, metadata !DIExpression()) #7, !dbg !220
  call void @llvm.dbg.value(metadata double %37, metadata !185, metadata !DIExpression()) #7, !dbg !190
  %38 = tail call double @llvm.fmuladd.f64(double %3, double 5.000000e+00, double 0.000000e+00) #7, !dbg !221
  call void @llvm.dbg.value(metadata %class.anon* undef, metadata !193, metadata !DIExpression()) #7, !dbg !224
  call void @llvm.dbg.value(metadata double %38, metadata !204, metadata !DIExpression()) #7, !dbg !224
  %39 = fmul double %38, %4, !dbg !226
  %40 = fmul double %38, %39, !dbg !227
  %41 = tail call double @exp(double noundef %40) #7, !dbg !228
  %42 = fmul double %38, %41, !dbg !229
  %43 = tail call double @llvm.fmuladd.f64(double %42, double 4.000000e+00, double %37) #7, !dbg !230
  call void @llvm.dbg.value(metadata double %43, metadata !185, metadata !DIExpression()) #7, !dbg !190
  call void @llvm.dbg.value(metadata i32 6, metadata !186, metadata !DIExpression()) #7, !dbg !220
  call void @llvm.dbg.value(metadata i32 6, metadata !186, metadata !DIExpression()) #7, !dbg !220
  call void @llvm.dbg.value(metadata double %43, metadata !185, metadata !DIExpression()) #7, !dbg !190
  %44 = tail call double @llvm.fmuladd.f64(double %3, double 6.000000e+00, double 0.000000e+00) #7, !dbg !221
  call void @llvm.dbg.value(metadata %class.anon* undef, metadata !193, metadata !DIExpression()) #7, !dbg !224
  call void @llvm.dbg.value(metadata double %44, metadata !204, metadata !DIExpression()) #7, !dbg !224
  %45 = fmul double %44, %4, !dbg !226
  %46 = fmul double %44, %45, !dbg !227
  %47 = tail call double @exp(double noundef %46) #7, !dbg !228
  %48 = fmul double %44, %47, !dbg !229
  %49 = tail call double @llvm.fmuladd.f64(double %48, double 2.000000e+00, double %43) #7, !dbg !230
  call void @llvm.dbg.value(metadata double %49, metadata !185, metadata !DIExpression()) #7, !dbg !190
  call void @llvm.dbg.value(metadata i32 7, metadata !186, metadata !DIExpression()) #7, !dbg !220
  call void @llvm.dbg.value(metadata i32 7, metadata !186, metadata !DIExpression()) #7, !dbg !220
  call void @llvm.dbg.value(metadata double %49, metadata !185, metadata !DIExpression()) #7, !dbg !190
  %50 = tail call double @llvm.fmuladd.f64(double %3, double 7.000000e+00, double 0.000000e+00) #7, !dbg !221
  call void @llvm.dbg.value(metadata %class.anon* undef, metadata !193, metadata !DIExpression()) #7, !dbg !224
  call void @llvm.dbg.value(metadata double %50, metadata !204, metadata !DIExpression()) #7, !dbg !224
  %51 = fmul double %50, %4, !dbg !226
  %52 = fmul double %50, %51, !dbg !227
  %53 = tail call double @exp(double noundef %52) #7, !dbg !228
  %54 = fmul double %50, %53, !dbg !229
  %55 = tail call double @llvm.fmuladd.f64(double %54, double 4.000000e+00, double %49) #7, !dbg !230
  call void @llvm.dbg.value(metadata double %55, metadata !185, metadata !DIExpression()) #7, !dbg !190
  call void @llvm.dbg.value(metadata i32 8, metadata !186, metadata !DIExpression()) #7, !dbg !220
  %56 = fmul double %3, %55, !dbg !231
  %57 = fdiv double %56, 3.000000e+00, !dbg !232
  ret double %57, !dbg !233
}

; Function Attrs: mustprogress nofree nosync nounwind uwtable
define dso_local double @lambda_by_reference(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 !dbg !234 {
  call void @llvm.dbg.value(metadata double* %0, metadata !238, metadata !DIExpression()), !dbg !249
  call void @llvm.dbg.value(metadata i32 %1, metadata !239, metadata !DIExpression()), !dbg !249
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !240, metadata !DIExpression()), !dbg !249
  call void @llvm.dbg.value(metadata double 5.000000e-01, metadata !241, metadata !DIExpression()), !dbg !249
  call void @llvm.dbg.value(metadata double* undef, metadata !242, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !249
  call void @llvm.dbg.value(metadata double* undef, metadata !242, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !249
  call void @llvm.dbg.value(metadata i32 0, metadata !247, metadata !DIExpression()), !dbg !250
  %3 = icmp sgt i32 %1, 0, !dbg !251
  br i1 %3, label %4, label %33, !dbg !253

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !251
  %6 = add nsw i64 %5, -1, !dbg !253
  %7 = and i64 %5, 3, !dbg !253
  %8 = icmp ult i64 %6, 3, !dbg !253
  br i1 %8, label %11, label %9, !dbg !253

9:                                                ; preds = %4
  %10 = and i64 %5, 4294967292, !dbg !253
  br label %35, !dbg !253

11:                                               ; preds = %35, %4
  %12 = phi double [ undef, %4 ], [ %50, %35 ]
  %13 = phi double [ undef, %4 ], [ %54, %35 ]
  %14 = phi i64 [ 0, %4 ], [ %55, %35 ]
  %15 = phi double [ 5.000000e-01, %4 ], [ %50, %35 ]
  %16 = phi double [ 1.000000e+00, %4 ], [ %54, %35 ]
  %17 = icmp eq i64 %7, 0, !dbg !253
  br i1 %17, label %29, label %18, !dbg !253

18:                                               ; preds = %11, %18
  %19 = phi i64 [ %26, %18 ], [ %14, %11 ]
  %20 = phi double [ %21, %18 ], [ %15, %11 ]
  %21 = phi double [ %25, %18 ], [ %16, %11 ]
  %22 = phi i64 [ %27, %18 ], [ 0, %11 ]
  call void @llvm.dbg.value(metadata i64 %19, metadata !247, metadata !DIExpression()), !dbg !250
  %23 = getelementptr inbounds double, double* %0, i64 %19, !dbg !254
  %24 = load double, double* %23, align 8, !dbg !254, !tbaa !106
  call void @llvm.dbg.value(metadata %class.anon.0* undef, metadata !256, metadata !DIExpression()) #7, !dbg !268
  call void @llvm.dbg.value(metadata double %24, metadata !266, metadata !DIExpression()) #7, !dbg !268
  %25 = tail call double @llvm.fmuladd.f64(double %24, double %21, double %20) #7, !dbg !270
  %26 = add nuw nsw i64 %19, 1, !dbg !271
  call void @llvm.dbg.value(metadata i64 %26, metadata !247, metadata !DIExpression()), !dbg !250
  %27 = add i64 %22, 1, !dbg !253
  %28 = icmp eq i64 %27, %7, !dbg !253
  br i1 %28, label %29, label %18, !dbg !253, !llvm.loop !272

29:                                               ; preds = %18, %11
  %30 = phi double [ %12, %11 ], [ %21, %18 ]
  %31 = phi double [ %13, %11 ], [ %25, %18 ], !dbg !270
  %32 = fmul double %31, %30, !dbg !274
  br label %33, !dbg !274

33:                                               ; preds = %29, %2
  %34 = phi double [ %32, %29 ], [ 5.000000e-01, %2 ], !dbg !274
  call void @llvm.dbg.value(metadata double undef, metadata !240, metadata !DIExpression()), !dbg !249
  call void @llvm.dbg.value(metadata double undef, metadata !241, metadata !DIExpression()), !dbg !249
  ret double %34, !dbg !275

35:                                               ; preds = %35, %9
  %36 = phi i64 [ 0, %9 ], [ %55, %35 ]
  %37 = phi double [ 5.000000e-01, %9 ], [ %50, %35 ]
  %38 = phi double [ 1.000000e+00, %9 ], [ %54, %35 ]
  %39 = phi i64 [ 0, %9 ], [ %56, %35 ]
  call void @llvm.dbg.value(metadata i64 %36, metadata !247, metadata !DIExpression()), !dbg !250
  %40 = getelementptr inbounds double, double* %0, i64 %36, !dbg !254
  %41 = load double, double* %40, align 8, !dbg !254, !tbaa !106
  call void @llvm.dbg.value(metadata %class.anon.0* undef, metadata !256, metadata !DIExpression()) #7, !dbg !268
  call void @llvm.dbg.value(metadata double %41, metadata !266, metadata !DIExpression()) #7, !dbg !268
  %42 = tail call double @llvm.fmuladd.f64(double %41, double %38, double %37) #7, !dbg !270
  %43 = or i64 %36, 1, !dbg !271
  call void @llvm.dbg.value(metadata i64 %43, metadata !247, metadata !DIExpression()), !dbg !250
  call void @llvm.dbg.value(metadata i64 %43, metadata !247, metadata !DIExpression()), !dbg !250
  %44 = getelementptr inbounds double, double* %0, i64 %43, !dbg !254
  %45 = load double, double* %44, align 8, !dbg !254, !tbaa !106
  call void @llvm.dbg.value(metadata %class.anon.0* undef, metadata !256, metadata !DIExpression()) #7, !dbg !268
  call void @llvm.dbg.value(metadata double %45, metadata !266, metadata !DIExpression()) #7, !dbg !268
  %46 = tail call double @llvm.fmuladd.f64(double %45, double %42, double %38) #7, !dbg !270
  %47 = or i64 %36, 2, !dbg !271
  call void @llvm.dbg.value(metadata i64 %47, metadata !247, metadata !DIExpression()), !dbg !250
  call void @llvm.dbg.value(metadata i64 %47, metadata !247, metadata !DIExpression()), !dbg !250
  %48 = getelementptr inbounds double, double* %0, i64 %47, !dbg !254
  %49 = load double, double* %48, align 8, !dbg !254, !tbaa !106
  call void @llvm.dbg.value(metadata %class.anon.0* undef, metadata !256, metadata !DIExpression()) #7, !dbg !268
  call void @llvm.dbg.value(metadata double %49, metadata !266, metadata !DIExpression()) #7, !dbg !268
  %50 = tail call double @llvm.fmuladd.f64(double %49, double %46, double %42) #7, !dbg !270
  %51 = or i64 %36, 3, !dbg !271
  call void @llvm.dbg.value(metadata i64 %51, metadata !247, metadata !DIExpression()), !dbg !250
  call void @llvm.dbg.value(metadata i64 %51, metadata !247, metadata !DIExpression()), !dbg !250
  %52 = getelementptr inbounds double, double* %0, i64 %51, !dbg !254
  %53 = load double, double* %52, align 8, !dbg !254, !tbaa !106
  call void @llvm.dbg.value(metadata %class.anon.0* undef, metadata !256, metadata !DIExpression()) #7, !dbg !268
  call void @llvm.dbg.value(metadata double %53, metadata !266, metadata !DIExpression()) #7, !dbg !268
  %54 = tail call double @llvm.fmuladd.f64(double %53, double %50, double %46) #7, !dbg !270
  %55 = add nuw nsw i64 %36, 4, !dbg !271
  call void @llvm.dbg.value(metadata i64 %55, metadata !247, metadata !DIExpression()), !dbg !250
  %56 = add i64 %39, 4, !dbg !253
  %57 = icmp eq i64 %56, %10, !dbg !253
  br i1 %57, label %11, label %35, !dbg !253, !llvm.loop !276
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #4

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @exp(double noundef) local_unnamed_addr #5

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #6

attributes #0 = { mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readonly uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nounwind uwtable willreturn writeonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #5 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10}
!llvm.ident = !{!11}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 14.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "cpp/cpp_templates.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "19e9615ae4f590c79674b11ca65ec236")
!2 = !{!3, !4}
!3 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!4 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!5 = !{i32 7, !"Dwarf Version", i32 5}
!6 = !{i32 2, !"Debug Info Version", i32 3}
!7 = !{i32 1, !"wchar_size", i32 4}
!8 = !{i32 7, !"PIC Level", i32 2}
!9 = !{i32 7, !"PIE Level", i32 2}
!10 = !{i32 7, !"uwtable", i32 1}
!11 = !{!"Debian clang version 14.0.6"}
!12 = distinct !DISubprogram(name: "compile_time_power", linkageName: "_ZN6shapes18compile_time_powerEd", scope: !13, file: !1, line: 40, type: !14, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !16)
!13 = !DINamespace(name: "shapes", scope: null)
!14 = !DISubroutineType(types: !15)
!15 = !{!4, !4}
!16 = !{!17}
!17 = !DILocalVariable(name: "x", arg: 1, scope: !12, file: !1, line: 40, type: !4)
!18 = !DILocation(line: 0, scope: !12)
!19 = !DILocalVariable(name: "x", arg: 1, scope: !20, file: !1, line: 32, type: !4)
!20 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi5EE2ofEd", scope: !21, file: !1, line: 32, type: !14, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !23, retainedNodes: !27)
!21 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<5>", scope: !13, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !22, templateParams: !24, identifier: "_ZTSN6shapes5PowerILi5EEE")
!22 = !{!23}
!23 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi5EE2ofEd", scope: !21, file: !1, line: 32, type: !14, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!24 = !{!25}
!25 = !DITemplateValueParameter(name: "N", type: !26, value: i32 5)
!26 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!27 = !{!19}
!28 = !DILocation(line: 0, scope: !20, inlinedAt: !29)
!29 = distinct !DILocation(line: 41, column: 10, scope: !12)
!30 = !DILocalVariable(name: "x", arg: 1, scope: !31, file: !1, line: 32, type: !4)
!31 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi4EE2ofEd", scope: !32, file: !1, line: 32, type: !14, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !34, retainedNodes: !37)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<4>", scope: !13, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !33, templateParams: !35, identifier: "_ZTSN6shapes5PowerILi4EEE")
!33 = !{!34}
!34 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi4EE2ofEd", scope: !32, file: !1, line: 32, type: !14, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!35 = !{!36}
!36 = !DITemplateValueParameter(name: "N", type: !26, value: i32 4)
!37 = !{!30}
!38 = !DILocation(line: 0, scope: !31, inlinedAt: !39)
!39 = distinct !DILocation(line: 32, column: 43, scope: !20, inlinedAt: !29)
!40 = !DILocalVariable(name: "x", arg: 1, scope: !41, file: !1, line: 32, type: !4)
!41 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi3EE2ofEd", scope: !42, file: !1, line: 32, type: !14, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !44, retainedNodes: !47)
!42 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<3>", scope: !13, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !43, templateParams: !45, identifier: "_ZTSN6shapes5PowerILi3EEE")
!43 = !{!44}
!44 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi3EE2ofEd", scope: !42, file: !1, line: 32, type: !14, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!45 = !{!46}
!46 = !DITemplateValueParameter(name: "N", type: !26, value: i32 3)
!47 = !{!40}
!48 = !DILocation(line: 0, scope: !41, inlinedAt: !49)
!49 = distinct !DILocation(line: 32, column: 43, scope: !31, inlinedAt: !39)
!50 = !DILocalVariable(name: "x", arg: 1, scope: !51, file: !1, line: 32, type: !4)
!51 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi2EE2ofEd", scope: !52, file: !1, line: 32, type: !14, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !54, retainedNodes: !57)
!52 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<2>", scope: !13, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !53, templateParams: !55, identifier: "_ZTSN6shapes5PowerILi2EEE")
!53 = !{!54}
!54 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi2EE2ofEd", scope: !52, file: !1, line: 32, type: !14, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!55 = !{!56}
!56 = !DITemplateValueParameter(name: "N", type: !26, value: i32 2)
!57 = !{!50}
!58 = !DILocation(line: 0, scope: !51, inlinedAt: !59)
!59 = distinct !DILocation(line: 32, column: 43, scope: !41, inlinedAt: !49)
!60 = !DILocation(line: 32, column: 41, scope: !51, inlinedAt: !59)
!61 = !DILocation(line: 32, column: 41, scope: !41, inlinedAt: !49)
!62 = !DILocation(line: 32, column: 41, scope: !31, inlinedAt: !39)
!63 = !DILocation(line: 32, column: 41, scope: !20, inlinedAt: !29)
!64 = !DILocation(line: 0, scope: !51, inlinedAt: !65)
!65 = distinct !DILocation(line: 41, column: 28, scope: !12)
!66 = !DILocation(line: 41, column: 26, scope: !12)
!67 = !DILocation(line: 41, column: 3, scope: !12)
!68 = distinct !DISubprogram(name: "array_norm_times_last", scope: !1, file: !1, line: 46, type: !69, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !73)
!69 = !DISubroutineType(types: !70)
!70 = !{!4, !71}
!71 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !72, size: 64)
!72 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!73 = !{!74, !75, !99}
!74 = !DILocalVariable(name: "x", arg: 1, scope: !68, file: !1, line: 46, type: !71)
!75 = !DILocalVariable(name: "a", scope: !68, file: !1, line: 47, type: !76)
!76 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Array<double, 4>", scope: !13, file: !1, line: 8, size: 256, flags: DIFlagTypePassByValue, elements: !77, templateParams: !97, identifier: "_ZTSN6shapes5ArrayIdLi4EEE")
!77 = !{!78, !82, !87, !93, !96}
!78 = !DIDerivedType(tag: DW_TAG_member, name: "items", scope: !76, file: !1, line: 9, baseType: !79, size: 256)
!79 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 256, elements: !80)
!80 = !{!81}
!81 = !DISubrange(count: 4)
!82 = !DISubprogram(name: "operator[]", linkageName: "_ZN6shapes5ArrayIdLi4EEixEi", scope: !76, file: !1, line: 10, type: !83, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!83 = !DISubroutineType(types: !84)
!84 = !{!85, !86, !26}
!85 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !4, size: 64)
!86 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !76, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!87 = !DISubprogram(name: "operator[]", linkageName: "_ZNK6shapes5ArrayIdLi4EEixEi", scope: !76, file: !1, line: 11, type: !88, scopeLine: 11, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!88 = !DISubroutineType(types: !89)
!89 = !{!90, !91, !26}
!90 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !72, size: 64)
!91 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !92, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!92 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !76)
!93 = !DISubprogram(name: "begin", linkageName: "_ZNK6shapes5ArrayIdLi4EE5beginEv", scope: !76, file: !1, line: 12, type: !94, scopeLine: 12, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!94 = !DISubroutineType(types: !95)
!95 = !{!71, !91}
!96 = !DISubprogram(name: "end", linkageName: "_ZNK6shapes5ArrayIdLi4EE3endEv", scope: !76, file: !1, line: 13, type: !94, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!97 = !{!98, !36}
!98 = !DITemplateTypeParameter(name: "T", type: !4)
!99 = !DILocalVariable(name: "i", scope: !100, file: !1, line: 48, type: !26)
!100 = distinct !DILexicalBlock(scope: !68, file: !1, line: 48, column: 3)
!101 = !DILocation(line: 0, scope: !68)
!102 = !DILocation(line: 0, scope: !100)
!103 = !DILocation(line: 49, column: 12, scope: !104)
!104 = distinct !DILexicalBlock(scope: !105, file: !1, line: 48, column: 31)
!105 = distinct !DILexicalBlock(scope: !100, file: !1, line: 48, column: 3)
!106 = !{!107, !107, i64 0}
!107 = !{!"double", !108, i64 0}
!108 = !{!"omnipotent char", !109, i64 0}
!109 = !{!"Simple C++ TBAA"}
!110 = !DILocation(line: 49, column: 17, scope: !104)
!111 = !DILocalVariable(name: "a", arg: 1, scope: !112, file: !1, line: 22, type: !115)
!112 = distinct !DISubprogram(name: "norm_squared<double, 4>", linkageName: "_ZN6shapes12norm_squaredIdLi4EEET_RKNS_5ArrayIS1_XT0_EEE", scope: !13, file: !1, line: 22, type: !113, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !97, retainedNodes: !116)
!113 = !DISubroutineType(types: !114)
!114 = !{!4, !115}
!115 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !92, size: 64)
!116 = !{!111, !117, !118, !120, !121, !122}
!117 = !DILocalVariable(name: "s", scope: !112, file: !1, line: 23, type: !4)
!118 = !DILocalVariable(name: "__range2", scope: !119, type: !115, flags: DIFlagArtificial)
!119 = distinct !DILexicalBlock(scope: !112, file: !1, line: 24, column: 3)
!120 = !DILocalVariable(name: "__begin0", scope: !119, type: !71, flags: DIFlagArtificial)
!121 = !DILocalVariable(name: "__end0", scope: !119, type: !71, flags: DIFlagArtificial)
!122 = !DILocalVariable(name: "v", scope: !123, file: !1, line: 24, type: !90)
!123 = distinct !DILexicalBlock(scope: !119, file: !1, line: 24, column: 3)
!124 = !DILocation(line: 0, scope: !112, inlinedAt: !125)
!125 = distinct !DILocation(line: 51, column: 10, scope: !68)
!126 = !DILocation(line: 0, scope: !119, inlinedAt: !125)
!127 = !DILocation(line: 0, scope: !123, inlinedAt: !125)
!128 = !DILocalVariable(name: "x", arg: 1, scope: !129, file: !1, line: 17, type: !90)
!129 = distinct !DISubprogram(name: "square<double>", linkageName: "_ZN6shapes6squareIdEET_RKS1_", scope: !13, file: !1, line: 17, type: !130, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !133, retainedNodes: !132)
!130 = !DISubroutineType(types: !131)
!131 = !{!4, !90}
!132 = !{!128}
!133 = !{!98}
!134 = !DILocation(line: 0, scope: !129, inlinedAt: !135)
!135 = distinct !DILocation(line: 25, column: 10, scope: !136, inlinedAt: !125)
!136 = distinct !DILexicalBlock(scope: !123, file: !1, line: 24, column: 24)
!137 = !DILocation(line: 18, column: 12, scope: !129, inlinedAt: !135)
!138 = !DILocation(line: 25, column: 7, scope: !136, inlinedAt: !125)
!139 = !DILocation(line: 51, column: 34, scope: !68)
!140 = !DILocation(line: 51, column: 3, scope: !68)
!141 = distinct !DISubprogram(name: "template_at_two_precisions", scope: !1, file: !1, line: 54, type: !142, scopeLine: 54, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !144)
!142 = !DISubroutineType(types: !143)
!143 = !{!3, !3, !4}
!144 = !{!145, !146}
!145 = !DILocalVariable(name: "x", arg: 1, scope: !141, file: !1, line: 54, type: !3)
!146 = !DILocalVariable(name: "y", arg: 2, scope: !141, file: !1, line: 54, type: !4)
!147 = !DILocation(line: 0, scope: !141)
!148 = !DILocalVariable(name: "x", arg: 1, scope: !149, file: !1, line: 17, type: !152)
!149 = distinct !DISubprogram(name: "square<float>", linkageName: "_ZN6shapes6squareIfEET_RKS1_", scope: !13, file: !1, line: 17, type: !150, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !155, retainedNodes: !154)
!150 = !DISubroutineType(types: !151)
!151 = !{!3, !152}
!152 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !153, size: 64)
!153 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !3)
!154 = !{!148}
!155 = !{!156}
!156 = !DITemplateTypeParameter(name: "T", type: !3)
!157 = !DILocation(line: 0, scope: !149, inlinedAt: !158)
!158 = distinct !DILocation(line: 55, column: 10, scope: !141)
!159 = !DILocation(line: 18, column: 12, scope: !149, inlinedAt: !158)
!160 = !DILocation(line: 0, scope: !129, inlinedAt: !161)
!161 = distinct !DILocation(line: 55, column: 37, scope: !141)
!162 = !DILocation(line: 18, column: 12, scope: !129, inlinedAt: !161)
!163 = !DILocation(line: 55, column: 37, scope: !141)
!164 = !DILocation(line: 55, column: 28, scope: !141)
!165 = !DILocation(line: 55, column: 3, scope: !141)
!166 = distinct !DISubprogram(name: "lambda_quadrature", scope: !1, file: !1, line: 68, type: !167, scopeLine: 68, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !169)
!167 = !DISubroutineType(types: !168)
!168 = !{!4, !4, !4}
!169 = !{!170, !171}
!170 = !DILocalVariable(name: "k", arg: 1, scope: !166, file: !1, line: 68, type: !4)
!171 = !DILocalVariable(name: "b", arg: 2, scope: !166, file: !1, line: 68, type: !4)
!172 = !DILocation(line: 0, scope: !166)
!173 = !DILocalVariable(name: "f", arg: 1, scope: !174, file: !1, line: 59, type: !177)
!174 = distinct !DISubprogram(name: "simpson<(lambda at cpp/cpp_templates.cpp:69:18)>", linkageName: "_ZL7simpsonIZ17lambda_quadratureE3$_0EdT_ddi", scope: !1, file: !1, line: 59, type: !175, scopeLine: 59, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !188, retainedNodes: !180)
!175 = !DISubroutineType(types: !176)
!176 = !{!4, !177, !4, !4, !26}
!177 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !166, file: !1, line: 69, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !178)
!178 = !{!179}
!179 = !DIDerivedType(tag: DW_TAG_member, name: "k", scope: !177, file: !1, line: 69, baseType: !4, size: 64)
!180 = !{!173, !181, !182, !183, !184, !185, !186}
!181 = !DILocalVariable(name: "a", arg: 2, scope: !174, file: !1, line: 59, type: !4)
!182 = !DILocalVariable(name: "b", arg: 3, scope: !174, file: !1, line: 59, type: !4)
!183 = !DILocalVariable(name: "n", arg: 4, scope: !174, file: !1, line: 59, type: !26)
!184 = !DILocalVariable(name: "h", scope: !174, file: !1, line: 60, type: !4)
!185 = !DILocalVariable(name: "s", scope: !174, file: !1, line: 61, type: !4)
!186 = !DILocalVariable(name: "i", scope: !187, file: !1, line: 62, type: !26)
!187 = distinct !DILexicalBlock(scope: !174, file: !1, line: 62, column: 3)
!188 = !{!189}
!189 = !DITemplateTypeParameter(name: "F", type: !177)
!190 = !DILocation(line: 0, scope: !174, inlinedAt: !191)
!191 = distinct !DILocation(line: 69, column: 10, scope: !166)
!192 = !DILocation(line: 60, column: 22, scope: !174, inlinedAt: !191)
!193 = !DILocalVariable(name: "this", arg: 1, scope: !194, type: !205, flags: DIFlagArtificial | DIFlagObjectPointer)
!194 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ17lambda_quadratureENK3$_0clEd", scope: !177, file: !1, line: 69, type: !195, scopeLine: 69, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !199, retainedNodes: !203)
!195 = !DISubroutineType(types: !196)
!196 = !{!4, !197, !4}
!197 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !198, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!198 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !177)
!199 = !DISubprogram(name: "operator()", scope: !177, file: !1, line: 69, type: !200, scopeLine: 69, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!200 = !DISubroutineType(types: !201)
!201 = !{!202, !197, !4}
!202 = !DIBasicType(tag: DW_TAG_unspecified_type, name: "auto")
!203 = !{!193, !204}
!204 = !DILocalVariable(name: "t", arg: 2, scope: !194, file: !1, line: 69, type: !4)
!205 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !198, size: 64)
!206 = !DILocation(line: 0, scope: !194, inlinedAt: !207)
!207 = distinct !DILocation(line: 61, column: 14, scope: !174, inlinedAt: !191)
!208 = !DILocation(line: 69, column: 45, scope: !194, inlinedAt: !207)
!209 = !DILocation(line: 69, column: 48, scope: !194, inlinedAt: !207)
!210 = !DILocation(line: 69, column: 52, scope: !194, inlinedAt: !207)
!211 = !DILocation(line: 69, column: 41, scope: !194, inlinedAt: !207)
!212 = !DILocation(line: 69, column: 57, scope: !194, inlinedAt: !207)
!213 = !DILocation(line: 0, scope: !194, inlinedAt: !214)
!214 = distinct !DILocation(line: 61, column: 21, scope: !174, inlinedAt: !191)
!215 = !DILocation(line: 69, column: 48, scope: !194, inlinedAt: !214)
!216 = !DILocation(line: 69, column: 52, scope: !194, inlinedAt: !214)
!217 = !DILocation(line: 69, column: 41, scope: !194, inlinedAt: !214)
!218 = !DILocation(line: 69, column: 57, scope: !194, inlinedAt: !214)
!219 = !DILocation(line: 61, column: 19, scope: !174, inlinedAt: !191)
!220 = !DILocation(line: 0, scope: !187, inlinedAt: !191)
!221 = !DILocation(line: 63, column: 36, scope: !222, inlinedAt: !191)
!222 = distinct !DILexicalBlock(scope: !223, file: !1, line: 62, column: 31)
!223 = distinct !DILexicalBlock(scope: !187, file: !1, line: 62, column: 3)
!224 = !DILocation(line: 0, scope: !194, inlinedAt: !225)
!225 = distinct !DILocation(line: 63, column: 32, scope: !222, inlinedAt: !191)
!226 = !DILocation(line: 69, column: 48, scope: !194, inlinedAt: !225)
!227 = !DILocation(line: 69, column: 52, scope: !194, inlinedAt: !225)
!228 = !DILocation(line: 69, column: 41, scope: !194, inlinedAt: !225)
!229 = !DILocation(line: 69, column: 57, scope: !194, inlinedAt: !225)
!230 = !DILocation(line: 63, column: 7, scope: !222, inlinedAt: !191)
!231 = !DILocation(line: 65, column: 12, scope: !174, inlinedAt: !191)
!232 = !DILocation(line: 65, column: 16, scope: !174, inlinedAt: !191)
!233 = !DILocation(line: 69, column: 3, scope: !166)
!234 = distinct !DISubprogram(name: "lambda_by_reference", scope: !1, file: !1, line: 78, type: !235, scopeLine: 78, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !237)
!235 = !DISubroutineType(types: !236)
!236 = !{!4, !71, !26}
!237 = !{!238, !239, !240, !241, !242, !247}
!238 = !DILocalVariable(name: "x", arg: 1, scope: !234, file: !1, line: 78, type: !71)
!239 = !DILocalVariable(name: "n", arg: 2, scope: !234, file: !1, line: 78, type: !26)
!240 = !DILocalVariable(name: "even", scope: !234, file: !1, line: 79, type: !4)
!241 = !DILocalVariable(name: "odd", scope: !234, file: !1, line: 80, type: !4)
!242 = !DILocalVariable(name: "add", scope: !234, file: !1, line: 81, type: !243)
!243 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !234, file: !1, line: 81, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !244)
!244 = !{!245, !246}
!245 = !DIDerivedType(tag: DW_TAG_member, name: "even", scope: !243, file: !1, line: 82, baseType: !85, size: 64)
!246 = !DIDerivedType(tag: DW_TAG_member, name: "odd", scope: !243, file: !1, line: 82, baseType: !85, size: 64, offset: 64)
!247 = !DILocalVariable(name: "i", scope: !248, file: !1, line: 85, type: !26)
!248 = distinct !DILexicalBlock(scope: !234, file: !1, line: 85, column: 3)
!249 = !DILocation(line: 0, scope: !234)
!250 = !DILocation(line: 0, scope: !248)
!251 = !DILocation(line: 85, column: 21, scope: !252)
!252 = distinct !DILexicalBlock(scope: !248, file: !1, line: 85, column: 3)
!253 = !DILocation(line: 85, column: 3, scope: !248)
!254 = !DILocation(line: 86, column: 9, scope: !255)
!255 = distinct !DILexicalBlock(scope: !252, file: !1, line: 85, column: 31)
!256 = !DILocalVariable(name: "this", arg: 1, scope: !257, type: !267, flags: DIFlagArtificial | DIFlagObjectPointer)
!257 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ19lambda_by_referenceENK3$_1clEd", scope: !243, file: !1, line: 81, type: !258, scopeLine: 81, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !262, retainedNodes: !265)
!258 = !DISubroutineType(types: !259)
!259 = !{null, !260, !4}
!260 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !261, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!261 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !243)
!262 = !DISubprogram(name: "operator()", scope: !243, file: !1, line: 81, type: !263, scopeLine: 81, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!263 = !DISubroutineType(types: !264)
!264 = !{!202, !260, !4}
!265 = !{!256, !266}
!266 = !DILocalVariable(name: "v", arg: 2, scope: !257, file: !1, line: 81, type: !4)
!267 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !261, size: 64)
!268 = !DILocation(line: 0, scope: !257, inlinedAt: !269)
!269 = distinct !DILocation(line: 86, column: 5, scope: !255)
!270 = !DILocation(line: 83, column: 10, scope: !257, inlinedAt: !269)
!271 = !DILocation(line: 85, column: 27, scope: !252)
!272 = distinct !{!272, !273}
!273 = !{!"llvm.loop.unroll.disable"}
!274 = !DILocation(line: 88, column: 15, scope: !234)
!275 = !DILocation(line: 88, column: 3, scope: !234)
!276 = distinct !{!276, !253, !277, !278}
!277 = !DILocation(line: 87, column: 3, scope: !248)
!278 = !{!"llvm.loop.mustprogress"}
