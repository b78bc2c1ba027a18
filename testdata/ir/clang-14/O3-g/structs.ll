; clang-14 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/structs.c -o ir/clang-14/O3-g/structs.ll
; ModuleID = 'c/structs.c'
source_filename = "c/structs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.particle = type { %struct.vec3, %struct.vec3, double, i32 }
%struct.vec3 = type { double, double, double }
%struct.view = type { double*, i32, double }
%struct.weighted = type { double, double* }
%struct.node = type { double, %struct.node* }
%struct.mixed = type { float, i32, double }
%struct.matrix_pair = type { %struct.view*, %struct.view }

; Function Attrs: mustprogress nofree nosync nounwind readonly uwtable willreturn
define dso_local double @particle_energy(%struct.particle* nocapture noundef readonly %0) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata %struct.particle* %0, metadata !28, metadata !DIExpression()), !dbg !30
  %2 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 0, i32 3, !dbg !31
  %3 = load i32, i32* %2, align 8, !dbg !31, !tbaa !33
  %4 = icmp eq i32 %3, 0, !dbg !40
  br i1 %4, label %11, label %5, !dbg !41

5:                                                ; preds = %1
  %6 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 0, i32 2, !dbg !42
  %7 = load double, double* %6, align 8, !dbg !42, !tbaa !44
  %8 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 0, i32 0, i32 2, !dbg !45
  %9 = load double, double* %8, align 8, !dbg !45, !tbaa !46
  %10 = fmul double %7, %9, !dbg !47
  br label %29, !dbg !48

11:                                               ; preds = %1
  %12 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 0, i32 1, i32 0, !dbg !49
  %13 = load double, double* %12, align 8, !dbg !49, !tbaa !50
  %14 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 0, i32 1, i32 1, !dbg !51
  %15 = load double, double* %14, align 8, !dbg !51, !tbaa !52
  %16 = fmul double %15, %15, !dbg !53
  %17 = tail call double @llvm.fmuladd.f64(double %13, double %13, double %16), !dbg !54
  %18 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 0, i32 1, i32 2, !dbg !55
  %19 = load double, double* %18, align 8, !dbg !55, !tbaa !56
  %20 = tail call double @llvm.fmuladd.f64(double %19, double %19, double %17), !dbg !57
  call void @llvm.dbg.value(metadata double %20, metadata !29, metadata !DIExpression()), !dbg !30
  %21 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 0, i32 2, !dbg !58
  %22 = load double, double* %21, align 8, !dbg !58, !tbaa !44
  %23 = fmul double %22, 5.000000e-01, !dbg !59
  %24 = fmul double %22, 9.810000e+00, !dbg !60
  %25 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 0, i32 0, i32 2, !dbg !61
  %26 = load double, double* %25, align 8, !dbg !61, !tbaa !46
  %27 = fmul double %24, %26, !dbg !62
  %28 = tail call double @llvm.fmuladd.f64(double %23, double %20, double %27), !dbg !63
  br label %29

29:                                               ; preds = %11, %5
  %30 = phi double [ %10, %5 ], [ %28, %11 ], !dbg !30
  ret double %30, !dbg !64
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @advance_particles(%struct.particle* nocapture noundef %0, i32 noundef %1, double noundef %2) local_unnamed_addr #2 !dbg !65 {
  call void @llvm.dbg.value(metadata %struct.particle* %0, metadata !70, metadata !DIExpression()), !dbg !75
  call void @llvm.dbg.value(metadata i32 %1, metadata !71, metadata !DIExpression()), !dbg !75
  call void @llvm.dbg.value(metadata double %2, metadata !72, metadata !DIExpression()), !dbg !75
  call void @llvm.dbg.value(metadata i32 0, metadata !73, metadata !DIExpression()), !dbg !76
  %4 = icmp sgt i32 %1, 0, !dbg !77
  br i1 %4, label %5, label %8, !dbg !79

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64, !dbg !77
  %7 = insertelement <2 x double> poison, double %2, i64 0, !dbg !80
  br label %9, !dbg !79

8:                                                ; preds = %36, %3
  ret void, !dbg !82

9:                                                ; preds = %5, %36
  %10 = phi i64 [ 0, %5 ], [ %37, %36 ]
  call void @llvm.dbg.value(metadata i64 %10, metadata !73, metadata !DIExpression()), !dbg !76
  %11 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %10, i32 3, !dbg !83
  %12 = load i32, i32* %11, align 8, !dbg !83, !tbaa !33
  %13 = icmp eq i32 %12, 0, !dbg !85
  br i1 %13, label %14, label %36, !dbg !86

14:                                               ; preds = %9
  %15 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %10, i32 1, i32 2, !dbg !87
  %16 = load double, double* %15, align 8, !dbg !88, !tbaa !56
  %17 = tail call double @llvm.fmuladd.f64(double %2, double -9.810000e+00, double %16), !dbg !88
  store double %17, double* %15, align 8, !dbg !88, !tbaa !56
  %18 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %10, i32 1, i32 0, !dbg !89
  %19 = load double, double* %18, align 8, !dbg !89, !tbaa !50
  %20 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %10, i32 0, i32 0, !dbg !90
  %21 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %10, i32 1, i32 1, !dbg !91
  %22 = load double, double* %21, align 8, !dbg !91, !tbaa !52
  %23 = fmul double %22, %2, !dbg !92
  %24 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %10, i32 2, !dbg !93
  %25 = load double, double* %24, align 8, !dbg !93, !tbaa !44
  %26 = bitcast double* %20 to <2 x double>*, !dbg !80
  %27 = load <2 x double>, <2 x double>* %26, align 8, !dbg !80, !tbaa !94
  %28 = insertelement <2 x double> %7, double %23, i64 1, !dbg !80
  %29 = insertelement <2 x double> poison, double %19, i64 0, !dbg !80
  %30 = insertelement <2 x double> %29, double %25, i64 1, !dbg !80
  %31 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %28, <2 x double> %30, <2 x double> %27), !dbg !80
  %32 = bitcast double* %20 to <2 x double>*, !dbg !80
  store <2 x double> %31, <2 x double>* %32, align 8, !dbg !80, !tbaa !94
  %33 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %10, i32 0, i32 2, !dbg !95
  %34 = load double, double* %33, align 8, !dbg !96, !tbaa !46
  %35 = tail call double @llvm.fmuladd.f64(double %2, double %17, double %34), !dbg !96
  store double %35, double* %33, align 8, !dbg !96, !tbaa !46
  br label %36, !dbg !97

36:                                               ; preds = %9, %14
  %37 = add nuw nsw i64 %10, 1, !dbg !98
  call void @llvm.dbg.value(metadata i64 %37, metadata !73, metadata !DIExpression()), !dbg !76
  %38 = icmp eq i64 %37, %6, !dbg !77
  br i1 %38, label %8, label %9, !dbg !79, !llvm.loop !99
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @sum_of_view(%struct.view* nocapture noundef readonly %0) local_unnamed_addr #3 !dbg !102 {
  call void @llvm.dbg.value(metadata %struct.view* %0, metadata !114, metadata !DIExpression()), !dbg !118
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !115, metadata !DIExpression()), !dbg !118
  call void @llvm.dbg.value(metadata i32 0, metadata !116, metadata !DIExpression()), !dbg !119
  %2 = getelementptr inbounds %struct.view, %struct.view* %0, i64 0, i32 1
  %3 = load i32, i32* %2, align 8, !tbaa !120
  call void @llvm.dbg.value(metadata i32 0, metadata !116, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !115, metadata !DIExpression()), !dbg !118
  %4 = icmp sgt i32 %3, 0, !dbg !123
  br i1 %4, label %5, label %29, !dbg !125

5:                                                ; preds = %1
  %6 = getelementptr inbounds %struct.view, %struct.view* %0, i64 0, i32 0
  %7 = load double*, double** %6, align 8, !tbaa !126
  %8 = zext i32 %3 to i64, !dbg !123
  %9 = add nsw i64 %8, -1, !dbg !125
  %10 = and i64 %8, 3, !dbg !125
  %11 = icmp ult i64 %9, 3, !dbg !125
  br i1 %11, label %14, label %12, !dbg !125

12:                                               ; preds = %5
  %13 = and i64 %8, 4294967292, !dbg !125
  br label %34, !dbg !125

14:                                               ; preds = %34, %5
  %15 = phi double [ undef, %5 ], [ %52, %34 ]
  %16 = phi i64 [ 0, %5 ], [ %53, %34 ]
  %17 = phi double [ 0.000000e+00, %5 ], [ %52, %34 ]
  %18 = icmp eq i64 %10, 0, !dbg !125
  br i1 %18, label %29, label %19, !dbg !125

19:                                               ; preds = %14, %19
  %20 = phi i64 [ %26, %19 ], [ %16, %14 ]
  %21 = phi double [ %25, %19 ], [ %17, %14 ]
  %22 = phi i64 [ %27, %19 ], [ 0, %14 ]
  call void @llvm.dbg.value(metadata i64 %20, metadata !116, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata double %21, metadata !115, metadata !DIExpression()), !dbg !118
  %23 = getelementptr inbounds double, double* %7, i64 %20, !dbg !127
  %24 = load double, double* %23, align 8, !dbg !127, !tbaa !94
  %25 = tail call double @llvm.fmuladd.f64(double %24, double %24, double %21), !dbg !129
  call void @llvm.dbg.value(metadata double %25, metadata !115, metadata !DIExpression()), !dbg !118
  %26 = add nuw nsw i64 %20, 1, !dbg !130
  call void @llvm.dbg.value(metadata i64 %26, metadata !116, metadata !DIExpression()), !dbg !119
  %27 = add i64 %22, 1, !dbg !125
  %28 = icmp eq i64 %27, %10, !dbg !125
  br i1 %28, label %29, label %19, !dbg !125, !llvm.loop !131

29:                                               ; preds = %14, %19, %1
  %30 = phi double [ 0.000000e+00, %1 ], [ %15, %14 ], [ %25, %19 ], !dbg !118
  %31 = getelementptr inbounds %struct.view, %struct.view* %0, i64 0, i32 2, !dbg !133
  %32 = load double, double* %31, align 8, !dbg !133, !tbaa !134
  %33 = fmul double %30, %32, !dbg !135
  ret double %33, !dbg !136

34:                                               ; preds = %34, %12
  %35 = phi i64 [ 0, %12 ], [ %53, %34 ]
  %36 = phi double [ 0.000000e+00, %12 ], [ %52, %34 ]
  %37 = phi i64 [ 0, %12 ], [ %54, %34 ]
  call void @llvm.dbg.value(metadata i64 %35, metadata !116, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata double %36, metadata !115, metadata !DIExpression()), !dbg !118
  %38 = getelementptr inbounds double, double* %7, i64 %35, !dbg !127
  %39 = load double, double* %38, align 8, !dbg !127, !tbaa !94
  %40 = tail call double @llvm.fmuladd.f64(double %39, double %39, double %36), !dbg !129
  call void @llvm.dbg.value(metadata double %40, metadata !115, metadata !DIExpression()), !dbg !118
  %41 = or i64 %35, 1, !dbg !130
  call void @llvm.dbg.value(metadata i64 %41, metadata !116, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata i64 %41, metadata !116, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata double %40, metadata !115, metadata !DIExpression()), !dbg !118
  %42 = getelementptr inbounds double, double* %7, i64 %41, !dbg !127
  %43 = load double, double* %42, align 8, !dbg !127, !tbaa !94
  %44 = tail call double @llvm.fmuladd.f64(double %43, double %43, double %40), !dbg !129
  call void @llvm.dbg.value(metadata double %44, metadata !115, metadata !DIExpression()), !dbg !118
  %45 = or i64 %35, 2, !dbg !130
  call void @llvm.dbg.value(metadata i64 %45, metadata !116, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata i64 %45, metadata !116, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata double %44, metadata !115, metadata !DIExpression()), !dbg !118
  %46 = getelementptr inbounds double, double* %7, i64 %45, !dbg !127
  %47 = load double, double* %46, align 8, !dbg !127, !tbaa !94
  %48 = tail call double @llvm.fmuladd.f64(double %47, double %47, double %44), !dbg !129
  call void @llvm.dbg.value(metadata double %48, metadata !115, metadata !DIExpression()), !dbg !118
  %49 = or i64 %35, 3, !dbg !130
  call void @llvm.dbg.value(metadata i64 %49, metadata !116, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata i64 %49, metadata !116, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata double %48, metadata !115, metadata !DIExpression()), !dbg !118
  %50 = getelementptr inbounds double, double* %7, i64 %49, !dbg !127
  %51 = load double, double* %50, align 8, !dbg !127, !tbaa !94
  %52 = tail call double @llvm.fmuladd.f64(double %51, double %51, double %48), !dbg !129
  call void @llvm.dbg.value(metadata double %52, metadata !115, metadata !DIExpression()), !dbg !118
  %53 = add nuw nsw i64 %35, 4, !dbg !130
  call void @llvm.dbg.value(metadata i64 %53, metadata !116, metadata !DIExpression()), !dbg !119
  %54 = add i64 %37, 4, !dbg !125
  %55 = icmp eq i64 %54, %13, !dbg !125
  br i1 %55, label %14, label %34, !dbg !125, !llvm.loop !137
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind uwtable willreturn
define dso_local double @copied_struct_shares_pointee(%struct.weighted* nocapture noundef readonly %0) local_unnamed_addr #4 !dbg !139 {
  call void @llvm.dbg.value(metadata %struct.weighted* %0, metadata !149, metadata !DIExpression()), !dbg !151
  %2 = getelementptr inbounds %struct.weighted, %struct.weighted* %0, i64 0, i32 0, !dbg !152
  %3 = load double, double* %2, align 8, !dbg !152
  call void @llvm.dbg.value(metadata double %3, metadata !150, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !151
  %4 = getelementptr inbounds %struct.weighted, %struct.weighted* %0, i64 0, i32 1, !dbg !152
  %5 = load double*, double** %4, align 8, !dbg !152
  call void @llvm.dbg.value(metadata double* %5, metadata !150, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !151
  %6 = load double, double* %5, align 8, !dbg !153, !tbaa !94
  %7 = fmul double %3, %6, !dbg !153
  store double %7, double* %5, align 8, !dbg !153, !tbaa !94
  ret double %7, !dbg !154
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local double @linked_list_product(%struct.node* noundef readonly %0) local_unnamed_addr #5 !dbg !155 {
  call void @llvm.dbg.value(metadata %struct.node* %0, metadata !166, metadata !DIExpression()), !dbg !168
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !167, metadata !DIExpression()), !dbg !168
  %2 = icmp eq %struct.node* %0, null, !dbg !169
  br i1 %2, label %13, label %3, !dbg !169

3:                                                ; preds = %1, %3
  %4 = phi double [ %9, %3 ], [ 1.000000e+00, %1 ]
  %5 = phi %struct.node* [ %11, %3 ], [ %0, %1 ]
  call void @llvm.dbg.value(metadata double %4, metadata !167, metadata !DIExpression()), !dbg !168
  call void @llvm.dbg.value(metadata %struct.node* %5, metadata !166, metadata !DIExpression()), !dbg !168
  %6 = getelementptr inbounds %struct.node, %struct.node* %5, i64 0, i32 0, !dbg !170
  %7 = load double, double* %6, align 8, !dbg !170, !tbaa !172
  %8 = fadd double %7, 5.000000e-01, !dbg !174
  %9 = fmul double %4, %8, !dbg !175
  call void @llvm.dbg.value(metadata double %9, metadata !167, metadata !DIExpression()), !dbg !168
  %10 = getelementptr inbounds %struct.node, %struct.node* %5, i64 0, i32 1, !dbg !176
  %11 = load %struct.node*, %struct.node** %10, align 8, !dbg !176, !tbaa !177
  call void @llvm.dbg.value(metadata %struct.node* %11, metadata !166, metadata !DIExpression()), !dbg !168
  %12 = icmp eq %struct.node* %11, null, !dbg !169
  br i1 %12, label %13, label %3, !dbg !169, !llvm.loop !178

13:                                               ; preds = %3, %1
  %14 = phi double [ 1.000000e+00, %1 ], [ %9, %3 ], !dbg !168
  ret double %14, !dbg !180
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @mixed_fields(%struct.mixed* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 !dbg !181 {
  call void @llvm.dbg.value(metadata %struct.mixed* %0, metadata !193, metadata !DIExpression()), !dbg !198
  call void @llvm.dbg.value(metadata i32 %1, metadata !194, metadata !DIExpression()), !dbg !198
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !195, metadata !DIExpression()), !dbg !198
  call void @llvm.dbg.value(metadata i32 0, metadata !196, metadata !DIExpression()), !dbg !199
  %3 = icmp sgt i32 %1, 0, !dbg !200
  br i1 %3, label %4, label %6, !dbg !202

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !200
  br label %8, !dbg !202

6:                                                ; preds = %29, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %31, %29 ], !dbg !198
  ret double %7, !dbg !203

8:                                                ; preds = %4, %29
  %9 = phi i64 [ 0, %4 ], [ %32, %29 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %31, %29 ]
  call void @llvm.dbg.value(metadata i64 %9, metadata !196, metadata !DIExpression()), !dbg !199
  call void @llvm.dbg.value(metadata double %10, metadata !195, metadata !DIExpression()), !dbg !198
  %11 = getelementptr inbounds %struct.mixed, %struct.mixed* %0, i64 %9, !dbg !204
  %12 = getelementptr inbounds %struct.mixed, %struct.mixed* %0, i64 %9, i32 1, !dbg !206
  %13 = load i32, i32* %12, align 4, !dbg !206, !tbaa !207
  %14 = icmp eq i32 %13, 1, !dbg !210
  br i1 %14, label %15, label %22, !dbg !204

15:                                               ; preds = %8
  %16 = getelementptr inbounds %struct.mixed, %struct.mixed* %11, i64 0, i32 0, !dbg !211
  %17 = load float, float* %16, align 8, !dbg !211, !tbaa !212
  %18 = fpext float %17 to double, !dbg !213
  %19 = getelementptr inbounds %struct.mixed, %struct.mixed* %0, i64 %9, i32 2, !dbg !214
  %20 = load double, double* %19, align 8, !dbg !214, !tbaa !215
  %21 = fmul double %20, %18, !dbg !216
  br label %29, !dbg !204

22:                                               ; preds = %8
  %23 = getelementptr inbounds %struct.mixed, %struct.mixed* %0, i64 %9, i32 2, !dbg !217
  %24 = load double, double* %23, align 8, !dbg !217, !tbaa !215
  %25 = getelementptr inbounds %struct.mixed, %struct.mixed* %11, i64 0, i32 0, !dbg !218
  %26 = load float, float* %25, align 8, !dbg !218, !tbaa !212
  %27 = fpext float %26 to double, !dbg !219
  %28 = tail call double @llvm.fmuladd.f64(double %24, double %24, double %27), !dbg !220
  br label %29, !dbg !204

29:                                               ; preds = %22, %15
  %30 = phi double [ %21, %15 ], [ %28, %22 ], !dbg !204
  %31 = fadd double %10, %30, !dbg !221
  call void @llvm.dbg.value(metadata double %31, metadata !195, metadata !DIExpression()), !dbg !198
  %32 = add nuw nsw i64 %9, 1, !dbg !222
  call void @llvm.dbg.value(metadata i64 %32, metadata !196, metadata !DIExpression()), !dbg !199
  %33 = icmp eq i64 %32, %5, !dbg !200
  br i1 %33, label %6, label %8, !dbg !202, !llvm.loop !223
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @pointers_two_levels_deep(%struct.matrix_pair* nocapture noundef readonly %0) local_unnamed_addr #3 !dbg !225 {
  call void @llvm.dbg.value(metadata %struct.matrix_pair* %0, metadata !236, metadata !DIExpression()), !dbg !240
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !237, metadata !DIExpression()), !dbg !240
  call void @llvm.dbg.value(metadata i32 0, metadata !238, metadata !DIExpression()), !dbg !241
  %2 = getelementptr inbounds %struct.matrix_pair, %struct.matrix_pair* %0, i64 0, i32 0
  %3 = load %struct.view*, %struct.view** %2, align 8, !tbaa !242
  %4 = getelementptr inbounds %struct.view, %struct.view* %3, i64 0, i32 1
  %5 = load i32, i32* %4, align 8, !tbaa !120
  call void @llvm.dbg.value(metadata i32 0, metadata !238, metadata !DIExpression()), !dbg !241
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !237, metadata !DIExpression()), !dbg !240
  %6 = icmp sgt i32 %5, 0, !dbg !244
  br i1 %6, label %7, label %38, !dbg !246

7:                                                ; preds = %1
  %8 = getelementptr inbounds %struct.view, %struct.view* %3, i64 0, i32 0
  %9 = load double*, double** %8, align 8, !tbaa !126
  %10 = getelementptr inbounds %struct.matrix_pair, %struct.matrix_pair* %0, i64 0, i32 1, i32 0
  %11 = load double*, double** %10, align 8, !tbaa !247
  %12 = getelementptr inbounds %struct.matrix_pair, %struct.matrix_pair* %0, i64 0, i32 1, i32 2
  %13 = load double, double* %12, align 8, !tbaa !248
  %14 = zext i32 %5 to i64, !dbg !244
  %15 = add nsw i64 %14, -1, !dbg !246
  %16 = and i64 %14, 3, !dbg !246
  %17 = icmp ult i64 %15, 3, !dbg !246
  br i1 %17, label %20, label %18, !dbg !246

18:                                               ; preds = %7
  %19 = and i64 %14, 4294967292, !dbg !246
  br label %43, !dbg !246

20:                                               ; preds = %43, %7
  %21 = phi double [ undef, %7 ], [ %73, %43 ]
  %22 = phi i64 [ 0, %7 ], [ %74, %43 ]
  %23 = phi double [ 0.000000e+00, %7 ], [ %73, %43 ]
  %24 = icmp eq i64 %16, 0, !dbg !246
  br i1 %24, label %38, label %25, !dbg !246

25:                                               ; preds = %20, %25
  %26 = phi i64 [ %35, %25 ], [ %22, %20 ]
  %27 = phi double [ %34, %25 ], [ %23, %20 ]
  %28 = phi i64 [ %36, %25 ], [ 0, %20 ]
  call void @llvm.dbg.value(metadata i64 %26, metadata !238, metadata !DIExpression()), !dbg !241
  call void @llvm.dbg.value(metadata double %27, metadata !237, metadata !DIExpression()), !dbg !240
  %29 = getelementptr inbounds double, double* %9, i64 %26, !dbg !249
  %30 = load double, double* %29, align 8, !dbg !249, !tbaa !94
  %31 = getelementptr inbounds double, double* %11, i64 %26, !dbg !251
  %32 = load double, double* %31, align 8, !dbg !251, !tbaa !94
  %33 = fmul double %30, %32, !dbg !252
  %34 = tail call double @llvm.fmuladd.f64(double %33, double %13, double %27), !dbg !253
  call void @llvm.dbg.value(metadata double %34, metadata !237, metadata !DIExpression()), !dbg !240
  %35 = add nuw nsw i64 %26, 1, !dbg !254
  call void @llvm.dbg.value(metadata i64 %35, metadata !238, metadata !DIExpression()), !dbg !241
  %36 = add i64 %28, 1, !dbg !246
  %37 = icmp eq i64 %36, %16, !dbg !246
  br i1 %37, label %38, label %25, !dbg !246, !llvm.loop !255

38:                                               ; preds = %20, %25, %1
  %39 = phi double [ 0.000000e+00, %1 ], [ %21, %20 ], [ %34, %25 ], !dbg !240
  %40 = getelementptr inbounds %struct.view, %struct.view* %3, i64 0, i32 2, !dbg !256
  %41 = load double, double* %40, align 8, !dbg !256, !tbaa !134
  %42 = fmul double %39, %41, !dbg !257
  ret double %42, !dbg !258

43:                                               ; preds = %43, %18
  %44 = phi i64 [ 0, %18 ], [ %74, %43 ]
  %45 = phi double [ 0.000000e+00, %18 ], [ %73, %43 ]
  %46 = phi i64 [ 0, %18 ], [ %75, %43 ]
  call void @llvm.dbg.value(metadata i64 %44, metadata !238, metadata !DIExpression()), !dbg !241
  call void @llvm.dbg.value(metadata double %45, metadata !237, metadata !DIExpression()), !dbg !240
  %47 = getelementptr inbounds double, double* %9, i64 %44, !dbg !249
  %48 = load double, double* %47, align 8, !dbg !249, !tbaa !94
  %49 = getelementptr inbounds double, double* %11, i64 %44, !dbg !251
  %50 = load double, double* %49, align 8, !dbg !251, !tbaa !94
  %51 = fmul double %48, %50, !dbg !252
  %52 = tail call double @llvm.fmuladd.f64(double %51, double %13, double %45), !dbg !253
  call void @llvm.dbg.value(metadata double %52, metadata !237, metadata !DIExpression()), !dbg !240
  %53 = or i64 %44, 1, !dbg !254
  call void @llvm.dbg.value(metadata i64 %53, metadata !238, metadata !DIExpression()), !dbg !241
  call void @llvm.dbg.value(metadata i64 %53, metadata !238, metadata !DIExpression()), !dbg !241
  call void @llvm.dbg.value(metadata double %52, metadata !237, metadata !DIExpression()), !dbg !240
  %54 = getelementptr inbounds double, double* %9, i64 %53, !dbg !249
  %55 = load double, double* %54, align 8, !dbg !249, !tbaa !94
  %56 = getelementptr inbounds double, double* %11, i64 %53, !dbg !251
  %57 = load double, double* %56, align 8, !dbg !251, !tbaa !94
  %58 = fmul double %55, %57, !dbg !252
  %59 = tail call double @llvm.fmuladd.f64(double %58, double %13, double %52), !dbg !253
  call void @llvm.dbg.value(metadata double %59, metadata !237, metadata !DIExpression()), !dbg !240
  %60 = or i64 %44, 2, !dbg !254
  call void @llvm.dbg.value(metadata i64 %60, metadata !238, metadata !DIExpression()), !dbg !241
  call void @llvm.dbg.value(metadata i64 %60, metadata !238, metadata !DIExpression()), !dbg !241
  call void @llvm.dbg.value(metadata double %59, metadata !237, metadata !DIExpression()), !dbg !240
  %61 = getelementptr inbounds double, double* %9, i64 %60, !dbg !249
  %62 = load double, double* %61, align 8, !dbg !249, !tbaa !94
  %63 = getelementptr inbounds double, double* %11, i64 %60, !dbg !251
  %64 = load double, double* %63, align 8, !dbg !251, !tbaa !94
  %65 = fmul double %62, %64, !dbg !252
  %66 = tail call double @llvm.fmuladd.f64(double %65, double %13, double %59), !dbg !253
  call void @llvm.dbg.value(metadata double %66, metadata !237, metadata !DIExpression()), !dbg !240
  %67 = or i64 %44, 3, !dbg !254
  call void @llvm.dbg.value(metadata i64 %67, metadata !238, metadata !DIExpression()), !dbg !241
  call void @llvm.dbg.value(metadata i64 %67, metadata !238, metadata !DIExpression()), !dbg !241
  call void @llvm.dbg.value(metadata double %66, metadata !237, metadata !DIExpression()), !dbg !240
  %68 = getelementptr inbounds double, double* %9, i64 %67, !dbg !249
  %69 = load double, double* %68, align 8, !dbg !249, !tbaa !94
  %70 = getelementptr inbounds double, double* %11, i64 %67, !dbg !251
  %71 = load double, double* %70, align 8, !dbg !251, !tbaa !94
  %72 = fmul double %69, %71, !dbg !252
  %73 = tail call double @llvm.fmuladd.f64(double %72, double %13, double %66), !dbg !253
  call void @llvm.dbg.value(metadata double %73, metadata !237, metadata !DIExpression()), !dbg !240
  %74 = add nuw nsw i64 %44, 4, !dbg !254
  call void @llvm.dbg.value(metadata i64 %74, metadata !238, metadata !DIExpression()), !dbg !241
  %75 = add i64 %46, 4, !dbg !246
  %76 = icmp eq i64 %75, %19, !dbg !246
  br i1 %76, label %20, label %43, !dbg !246, !llvm.loop !259
}

; Function Attrs: mustprogress nofree nosync nounwind uwtable willreturn
define dso_local double @triple_product_of_vectors(%struct.vec3* nocapture noundef readonly %0) local_unnamed_addr #6 !dbg !261 {
  call void @llvm.dbg.value(metadata %struct.vec3* %0, metadata !267, metadata !DIExpression()), !dbg !269
  %2 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 1, i32 0, !dbg !270
  %3 = load double, double* %2, align 8, !dbg !270
  %4 = getelementptr %struct.vec3, %struct.vec3* %0, i64 1, i32 1, !dbg !270
  %5 = load double, double* %4, align 8, !dbg !270
  %6 = getelementptr %struct.vec3, %struct.vec3* %0, i64 1, i32 2, !dbg !270
  %7 = load double, double* %6, align 8, !dbg !270
  %8 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 2, i32 0, !dbg !270
  %9 = load double, double* %8, align 8, !dbg !270
  %10 = getelementptr %struct.vec3, %struct.vec3* %0, i64 2, i32 1, !dbg !270
  %11 = load double, double* %10, align 8, !dbg !270
  %12 = getelementptr %struct.vec3, %struct.vec3* %0, i64 2, i32 2, !dbg !270
  %13 = load double, double* %12, align 8, !dbg !270
  call void @llvm.dbg.value(metadata double %9, metadata !271, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)) #8, !dbg !278
  call void @llvm.dbg.value(metadata double %11, metadata !271, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)) #8, !dbg !278
  call void @llvm.dbg.value(metadata double %13, metadata !271, metadata !DIExpression(DW_OP_LLVM_fragment, 128, 64)) #8, !dbg !278
  call void @llvm.dbg.value(metadata double %3, metadata !276, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)) #8, !dbg !278
  call void @llvm.dbg.value(metadata double %5, metadata !276, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)) #8, !dbg !278
  call void @llvm.dbg.value(metadata double %7, metadata !276, metadata !DIExpression(DW_OP_LLVM_fragment, 128, 64)) #8, !dbg !278
  %14 = fneg double %7, !dbg !280
  %15 = fmul double %11, %14, !dbg !280
  %16 = tail call double @llvm.fmuladd.f64(double %5, double %13, double %15) #8, !dbg !280
  call void @llvm.dbg.value(metadata double %16, metadata !268, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !269
  call void @llvm.dbg.value(metadata double %16, metadata !277, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !278
  %17 = fneg double %3, !dbg !281
  %18 = fmul double %13, %17, !dbg !281
  %19 = tail call double @llvm.fmuladd.f64(double %7, double %9, double %18) #8, !dbg !281
  call void @llvm.dbg.value(metadata double %19, metadata !268, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !269
  call void @llvm.dbg.value(metadata double %19, metadata !277, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !278
  %20 = fneg double %5, !dbg !282
  %21 = fmul double %9, %20, !dbg !282
  %22 = tail call double @llvm.fmuladd.f64(double %3, double %11, double %21) #8, !dbg !282
  call void @llvm.dbg.value(metadata double %22, metadata !268, metadata !DIExpression(DW_OP_LLVM_fragment, 128, 64)), !dbg !269
  call void @llvm.dbg.value(metadata double %22, metadata !277, metadata !DIExpression(DW_OP_LLVM_fragment, 128, 64)), !dbg !278
  %23 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 0, i32 0, !dbg !283
  %24 = load double, double* %23, align 8, !dbg !283, !tbaa !284
  %25 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 0, i32 1, !dbg !285
  %26 = load double, double* %25, align 8, !dbg !285, !tbaa !286
  %27 = fmul double %26, %19, !dbg !287
  %28 = tail call double @llvm.fmuladd.f64(double %24, double %16, double %27), !dbg !288
  %29 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 0, i32 2, !dbg !289
  %30 = load double, double* %29, align 8, !dbg !289, !tbaa !290
  %31 = tail call double @llvm.fmuladd.f64(double %30, double %22, double %28), !dbg !291
  ret double %31, !dbg !292
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #7

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #7

attributes #0 = { mustprogress nofree nosync nounwind readonly uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nosync nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #8 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/structs.c", directory: ".", checksumkind: CSK_MD5, checksum: "9d8239a00a0ab2f0db8707e6a2009327")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 1}
!8 = !{!"Debian clang version 14.0.6"}
!9 = distinct !DISubprogram(name: "particle_energy", scope: !1, file: !1, line: 42, type: !10, scopeLine: 42, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !27)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !13}
!12 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64)
!14 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !15)
!15 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "particle", file: !1, line: 8, size: 512, elements: !16)
!16 = !{!17, !23, !24, !25}
!17 = !DIDerivedType(tag: DW_TAG_member, name: "position", scope: !15, file: !1, line: 9, baseType: !18, size: 192)
!18 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "vec3", file: !1, line: 4, size: 192, elements: !19)
!19 = !{!20, !21, !22}
!20 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !18, file: !1, line: 5, baseType: !12, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !18, file: !1, line: 5, baseType: !12, size: 64, offset: 64)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "z", scope: !18, file: !1, line: 5, baseType: !12, size: 64, offset: 128)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "velocity", scope: !15, file: !1, line: 10, baseType: !18, size: 192, offset: 192)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "mass", scope: !15, file: !1, line: 11, baseType: !12, size: 64, offset: 384)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "fixed", scope: !15, file: !1, line: 12, baseType: !26, size: 32, offset: 448)
!26 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!27 = !{!28, !29}
!28 = !DILocalVariable(name: "p", arg: 1, scope: !9, file: !1, line: 42, type: !13)
!29 = !DILocalVariable(name: "v2", scope: !9, file: !1, line: 46, type: !12)
!30 = !DILocation(line: 0, scope: !9)
!31 = !DILocation(line: 43, column: 10, scope: !32)
!32 = distinct !DILexicalBlock(scope: !9, file: !1, line: 43, column: 7)
!33 = !{!34, !39, i64 56}
!34 = !{!"particle", !35, i64 0, !35, i64 24, !36, i64 48, !39, i64 56}
!35 = !{!"vec3", !36, i64 0, !36, i64 8, !36, i64 16}
!36 = !{!"double", !37, i64 0}
!37 = !{!"omnipotent char", !38, i64 0}
!38 = !{!"Simple C/C++ TBAA"}
!39 = !{!"int", !37, i64 0}
!40 = !DILocation(line: 43, column: 7, scope: !32)
!41 = !DILocation(line: 43, column: 7, scope: !9)
!42 = !DILocation(line: 44, column: 15, scope: !43)
!43 = distinct !DILexicalBlock(scope: !32, file: !1, line: 43, column: 17)
!44 = !{!34, !36, i64 48}
!45 = !DILocation(line: 44, column: 34, scope: !43)
!46 = !{!34, !36, i64 16}
!47 = !DILocation(line: 44, column: 20, scope: !43)
!48 = !DILocation(line: 44, column: 5, scope: !43)
!49 = !DILocation(line: 46, column: 27, scope: !9)
!50 = !{!34, !36, i64 24}
!51 = !DILocation(line: 46, column: 59, scope: !9)
!52 = !{!34, !36, i64 32}
!53 = !DILocation(line: 46, column: 61, scope: !9)
!54 = !DILocation(line: 46, column: 45, scope: !9)
!55 = !DILocation(line: 47, column: 27, scope: !9)
!56 = !{!34, !36, i64 40}
!57 = !DILocation(line: 46, column: 77, scope: !9)
!58 = !DILocation(line: 48, column: 19, scope: !9)
!59 = !DILocation(line: 48, column: 14, scope: !9)
!60 = !DILocation(line: 48, column: 36, scope: !9)
!61 = !DILocation(line: 48, column: 60, scope: !9)
!62 = !DILocation(line: 48, column: 46, scope: !9)
!63 = !DILocation(line: 48, column: 29, scope: !9)
!64 = !DILocation(line: 49, column: 1, scope: !9)
!65 = distinct !DISubprogram(name: "advance_particles", scope: !1, file: !1, line: 51, type: !66, scopeLine: 51, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !69)
!66 = !DISubroutineType(types: !67)
!67 = !{null, !68, !26, !12}
!68 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!69 = !{!70, !71, !72, !73}
!70 = !DILocalVariable(name: "p", arg: 1, scope: !65, file: !1, line: 51, type: !68)
!71 = !DILocalVariable(name: "n", arg: 2, scope: !65, file: !1, line: 51, type: !26)
!72 = !DILocalVariable(name: "dt", arg: 3, scope: !65, file: !1, line: 51, type: !12)
!73 = !DILocalVariable(name: "i", scope: !74, file: !1, line: 52, type: !26)
!74 = distinct !DILexicalBlock(scope: !65, file: !1, line: 52, column: 3)
!75 = !DILocation(line: 0, scope: !65)
!76 = !DILocation(line: 0, scope: !74)
!77 = !DILocation(line: 52, column: 21, scope: !78)
!78 = distinct !DILexicalBlock(scope: !74, file: !1, line: 52, column: 3)
!79 = !DILocation(line: 52, column: 3, scope: !74)
!80 = !DILocation(line: 57, column: 21, scope: !81)
!81 = distinct !DILexicalBlock(scope: !78, file: !1, line: 52, column: 31)
!82 = !DILocation(line: 61, column: 1, scope: !65)
!83 = !DILocation(line: 53, column: 14, scope: !84)
!84 = distinct !DILexicalBlock(scope: !81, file: !1, line: 53, column: 9)
!85 = !DILocation(line: 53, column: 9, scope: !84)
!86 = !DILocation(line: 53, column: 9, scope: !81)
!87 = !DILocation(line: 56, column: 19, scope: !81)
!88 = !DILocation(line: 56, column: 21, scope: !81)
!89 = !DILocation(line: 57, column: 43, scope: !81)
!90 = !DILocation(line: 57, column: 19, scope: !81)
!91 = !DILocation(line: 58, column: 43, scope: !81)
!92 = !DILocation(line: 58, column: 27, scope: !81)
!93 = !DILocation(line: 58, column: 52, scope: !81)
!94 = !{!36, !36, i64 0}
!95 = !DILocation(line: 59, column: 19, scope: !81)
!96 = !DILocation(line: 59, column: 21, scope: !81)
!97 = !DILocation(line: 60, column: 3, scope: !81)
!98 = !DILocation(line: 52, column: 27, scope: !78)
!99 = distinct !{!99, !79, !100, !101}
!100 = !DILocation(line: 60, column: 3, scope: !74)
!101 = !{!"llvm.loop.mustprogress"}
!102 = distinct !DISubprogram(name: "sum_of_view", scope: !1, file: !1, line: 63, type: !103, scopeLine: 63, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !113)
!103 = !DISubroutineType(types: !104)
!104 = !{!12, !105}
!105 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !106, size: 64)
!106 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !107)
!107 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "view", file: !1, line: 15, size: 192, elements: !108)
!108 = !{!109, !111, !112}
!109 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !107, file: !1, line: 16, baseType: !110, size: 64)
!110 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !107, file: !1, line: 17, baseType: !26, size: 32, offset: 64)
!112 = !DIDerivedType(tag: DW_TAG_member, name: "scale", scope: !107, file: !1, line: 18, baseType: !12, size: 64, offset: 128)
!113 = !{!114, !115, !116}
!114 = !DILocalVariable(name: "v", arg: 1, scope: !102, file: !1, line: 63, type: !105)
!115 = !DILocalVariable(name: "s", scope: !102, file: !1, line: 64, type: !12)
!116 = !DILocalVariable(name: "i", scope: !117, file: !1, line: 65, type: !26)
!117 = distinct !DILexicalBlock(scope: !102, file: !1, line: 65, column: 3)
!118 = !DILocation(line: 0, scope: !102)
!119 = !DILocation(line: 0, scope: !117)
!120 = !{!121, !39, i64 8}
!121 = !{!"view", !122, i64 0, !39, i64 8, !36, i64 16}
!122 = !{!"any pointer", !37, i64 0}
!123 = !DILocation(line: 65, column: 21, scope: !124)
!124 = distinct !DILexicalBlock(scope: !117, file: !1, line: 65, column: 3)
!125 = !DILocation(line: 65, column: 3, scope: !117)
!126 = !{!121, !122, i64 0}
!127 = !DILocation(line: 66, column: 10, scope: !128)
!128 = distinct !DILexicalBlock(scope: !124, file: !1, line: 65, column: 38)
!129 = !DILocation(line: 66, column: 7, scope: !128)
!130 = !DILocation(line: 65, column: 34, scope: !124)
!131 = distinct !{!131, !132}
!132 = !{!"llvm.loop.unroll.disable"}
!133 = !DILocation(line: 68, column: 17, scope: !102)
!134 = !{!121, !36, i64 16}
!135 = !DILocation(line: 68, column: 12, scope: !102)
!136 = !DILocation(line: 68, column: 3, scope: !102)
!137 = distinct !{!137, !125, !138, !101}
!138 = !DILocation(line: 67, column: 3, scope: !117)
!139 = distinct !DISubprogram(name: "copied_struct_shares_pointee", scope: !1, file: !1, line: 72, type: !140, scopeLine: 72, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !148)
!140 = !DISubroutineType(types: !141)
!141 = !{!12, !142}
!142 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !143, size: 64)
!143 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !144)
!144 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "weighted", file: !1, line: 21, size: 128, elements: !145)
!145 = !{!146, !147}
!146 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !144, file: !1, line: 22, baseType: !12, size: 64)
!147 = !DIDerivedType(tag: DW_TAG_member, name: "p", scope: !144, file: !1, line: 23, baseType: !110, size: 64, offset: 64)
!148 = !{!149, !150}
!149 = !DILocalVariable(name: "a", arg: 1, scope: !139, file: !1, line: 72, type: !142)
!150 = !DILocalVariable(name: "b", scope: !139, file: !1, line: 73, type: !144)
!151 = !DILocation(line: 0, scope: !139)
!152 = !DILocation(line: 74, column: 3, scope: !139)
!153 = !DILocation(line: 75, column: 8, scope: !139)
!154 = !DILocation(line: 76, column: 3, scope: !139)
!155 = distinct !DISubprogram(name: "linked_list_product", scope: !1, file: !1, line: 79, type: !156, scopeLine: 79, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !165)
!156 = !DISubroutineType(types: !157)
!157 = !{!12, !158}
!158 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !159, size: 64)
!159 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !160)
!160 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "node", file: !1, line: 26, size: 128, elements: !161)
!161 = !{!162, !163}
!162 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !160, file: !1, line: 27, baseType: !12, size: 64)
!163 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !160, file: !1, line: 28, baseType: !164, size: 64, offset: 64)
!164 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !160, size: 64)
!165 = !{!166, !167}
!166 = !DILocalVariable(name: "n", arg: 1, scope: !155, file: !1, line: 79, type: !158)
!167 = !DILocalVariable(name: "p", scope: !155, file: !1, line: 80, type: !12)
!168 = !DILocation(line: 0, scope: !155)
!169 = !DILocation(line: 81, column: 3, scope: !155)
!170 = !DILocation(line: 82, column: 13, scope: !171)
!171 = distinct !DILexicalBlock(scope: !155, file: !1, line: 81, column: 13)
!172 = !{!173, !36, i64 0}
!173 = !{!"node", !36, i64 0, !122, i64 8}
!174 = !DILocation(line: 82, column: 19, scope: !171)
!175 = !DILocation(line: 82, column: 7, scope: !171)
!176 = !DILocation(line: 83, column: 12, scope: !171)
!177 = !{!173, !122, i64 8}
!178 = distinct !{!178, !169, !179, !101}
!179 = !DILocation(line: 84, column: 3, scope: !155)
!180 = !DILocation(line: 85, column: 3, scope: !155)
!181 = distinct !DISubprogram(name: "mixed_fields", scope: !1, file: !1, line: 88, type: !182, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !192)
!182 = !DISubroutineType(types: !183)
!183 = !{!12, !184, !26}
!184 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !185, size: 64)
!185 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !186)
!186 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "mixed", file: !1, line: 31, size: 128, elements: !187)
!187 = !{!188, !190, !191}
!188 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !186, file: !1, line: 32, baseType: !189, size: 32)
!189 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!190 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !186, file: !1, line: 33, baseType: !26, size: 32, offset: 32)
!191 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !186, file: !1, line: 34, baseType: !12, size: 64, offset: 64)
!192 = !{!193, !194, !195, !196}
!193 = !DILocalVariable(name: "m", arg: 1, scope: !181, file: !1, line: 88, type: !184)
!194 = !DILocalVariable(name: "n", arg: 2, scope: !181, file: !1, line: 88, type: !26)
!195 = !DILocalVariable(name: "s", scope: !181, file: !1, line: 89, type: !12)
!196 = !DILocalVariable(name: "i", scope: !197, file: !1, line: 90, type: !26)
!197 = distinct !DILexicalBlock(scope: !181, file: !1, line: 90, column: 3)
!198 = !DILocation(line: 0, scope: !181)
!199 = !DILocation(line: 0, scope: !197)
!200 = !DILocation(line: 90, column: 21, scope: !201)
!201 = distinct !DILexicalBlock(scope: !197, file: !1, line: 90, column: 3)
!202 = !DILocation(line: 90, column: 3, scope: !197)
!203 = !DILocation(line: 93, column: 3, scope: !181)
!204 = !DILocation(line: 91, column: 10, scope: !205)
!205 = distinct !DILexicalBlock(scope: !201, file: !1, line: 90, column: 31)
!206 = !DILocation(line: 91, column: 15, scope: !205)
!207 = !{!208, !39, i64 4}
!208 = !{!"mixed", !209, i64 0, !39, i64 4, !36, i64 8}
!209 = !{!"float", !37, i64 0}
!210 = !DILocation(line: 91, column: 20, scope: !205)
!211 = !DILocation(line: 91, column: 32, scope: !205)
!212 = !{!208, !209, i64 0}
!213 = !DILocation(line: 91, column: 27, scope: !205)
!214 = !DILocation(line: 91, column: 41, scope: !205)
!215 = !{!208, !36, i64 8}
!216 = !DILocation(line: 91, column: 34, scope: !205)
!217 = !DILocation(line: 91, column: 50, scope: !205)
!218 = !DILocation(line: 91, column: 68, scope: !205)
!219 = !DILocation(line: 91, column: 63, scope: !205)
!220 = !DILocation(line: 91, column: 61, scope: !205)
!221 = !DILocation(line: 91, column: 7, scope: !205)
!222 = !DILocation(line: 90, column: 27, scope: !201)
!223 = distinct !{!223, !202, !224, !101}
!224 = !DILocation(line: 92, column: 3, scope: !197)
!225 = distinct !DISubprogram(name: "pointers_two_levels_deep", scope: !1, file: !1, line: 96, type: !226, scopeLine: 96, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !235)
!226 = !DISubroutineType(types: !227)
!227 = !{!12, !228}
!228 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !229, size: 64)
!229 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !230)
!230 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "matrix_pair", file: !1, line: 37, size: 256, elements: !231)
!231 = !{!232, !234}
!232 = !DIDerivedType(tag: DW_TAG_member, name: "left", scope: !230, file: !1, line: 38, baseType: !233, size: 64)
!233 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !107, size: 64)
!234 = !DIDerivedType(tag: DW_TAG_member, name: "right", scope: !230, file: !1, line: 39, baseType: !107, size: 192, offset: 64)
!235 = !{!236, !237, !238}
!236 = !DILocalVariable(name: "m", arg: 1, scope: !225, file: !1, line: 96, type: !228)
!237 = !DILocalVariable(name: "s", scope: !225, file: !1, line: 97, type: !12)
!238 = !DILocalVariable(name: "i", scope: !239, file: !1, line: 98, type: !26)
!239 = distinct !DILexicalBlock(scope: !225, file: !1, line: 98, column: 3)
!240 = !DILocation(line: 0, scope: !225)
!241 = !DILocation(line: 0, scope: !239)
!242 = !{!243, !122, i64 0}
!243 = !{!"matrix_pair", !122, i64 0, !121, i64 8}
!244 = !DILocation(line: 98, column: 21, scope: !245)
!245 = distinct !DILexicalBlock(scope: !239, file: !1, line: 98, column: 3)
!246 = !DILocation(line: 98, column: 3, scope: !239)
!247 = !{!243, !122, i64 8}
!248 = !{!243, !36, i64 24}
!249 = !DILocation(line: 99, column: 10, scope: !250)
!250 = distinct !DILexicalBlock(scope: !245, file: !1, line: 98, column: 44)
!251 = !DILocation(line: 99, column: 29, scope: !250)
!252 = !DILocation(line: 99, column: 27, scope: !250)
!253 = !DILocation(line: 99, column: 7, scope: !250)
!254 = !DILocation(line: 98, column: 40, scope: !245)
!255 = distinct !{!255, !132}
!256 = !DILocation(line: 101, column: 23, scope: !225)
!257 = !DILocation(line: 101, column: 12, scope: !225)
!258 = !DILocation(line: 101, column: 3, scope: !225)
!259 = distinct !{!259, !246, !260, !101}
!260 = !DILocation(line: 100, column: 3, scope: !239)
!261 = distinct !DISubprogram(name: "triple_product_of_vectors", scope: !1, file: !1, line: 109, type: !262, scopeLine: 109, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !266)
!262 = !DISubroutineType(types: !263)
!263 = !{!12, !264}
!264 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !265, size: 64)
!265 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !18)
!266 = !{!267, !268}
!267 = !DILocalVariable(name: "v", arg: 1, scope: !261, file: !1, line: 109, type: !264)
!268 = !DILocalVariable(name: "c", scope: !261, file: !1, line: 110, type: !18)
!269 = !DILocation(line: 0, scope: !261)
!270 = !DILocation(line: 110, column: 19, scope: !261)
!271 = !DILocalVariable(name: "b", arg: 2, scope: !272, file: !1, line: 104, type: !18)
!272 = distinct !DISubprogram(name: "cross", scope: !1, file: !1, line: 104, type: !273, scopeLine: 104, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !275)
!273 = !DISubroutineType(types: !274)
!274 = !{!18, !18, !18}
!275 = !{!276, !271, !277}
!276 = !DILocalVariable(name: "a", arg: 1, scope: !272, file: !1, line: 104, type: !18)
!277 = !DILocalVariable(name: "r", scope: !272, file: !1, line: 105, type: !18)
!278 = !DILocation(line: 0, scope: !272, inlinedAt: !279)
!279 = distinct !DILocation(line: 110, column: 19, scope: !261)
!280 = !DILocation(line: 105, column: 30, scope: !272, inlinedAt: !279)
!281 = !DILocation(line: 105, column: 53, scope: !272, inlinedAt: !279)
!282 = !DILocation(line: 105, column: 76, scope: !272, inlinedAt: !279)
!283 = !DILocation(line: 111, column: 15, scope: !261)
!284 = !{!35, !36, i64 0}
!285 = !DILocation(line: 111, column: 30, scope: !261)
!286 = !{!35, !36, i64 8}
!287 = !DILocation(line: 111, column: 32, scope: !261)
!288 = !DILocation(line: 111, column: 23, scope: !261)
!289 = !DILocation(line: 111, column: 45, scope: !261)
!290 = !{!35, !36, i64 16}
!291 = !DILocation(line: 111, column: 38, scope: !261)
!292 = !DILocation(line: 111, column: 3, scope: !261)
