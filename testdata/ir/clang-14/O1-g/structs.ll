; clang-14 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/structs.c -o ir/clang-14/O1-g/structs.ll
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
  %17 = call double @llvm.fmuladd.f64(double %13, double %13, double %16), !dbg !54
  %18 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 0, i32 1, i32 2, !dbg !55
  %19 = load double, double* %18, align 8, !dbg !55, !tbaa !56
  %20 = call double @llvm.fmuladd.f64(double %19, double %19, double %17), !dbg !57
  call void @llvm.dbg.value(metadata double %20, metadata !29, metadata !DIExpression()), !dbg !30
  %21 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 0, i32 2, !dbg !58
  %22 = load double, double* %21, align 8, !dbg !58, !tbaa !44
  %23 = fmul double %22, 5.000000e-01, !dbg !59
  %24 = fmul double %22, 9.810000e+00, !dbg !60
  %25 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 0, i32 0, i32 2, !dbg !61
  %26 = load double, double* %25, align 8, !dbg !61, !tbaa !46
  %27 = fmul double %24, %26, !dbg !62
  %28 = call double @llvm.fmuladd.f64(double %23, double %20, double %27), !dbg !63
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
  br i1 %4, label %5, label %7, !dbg !79

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64, !dbg !77
  br label %8, !dbg !79

7:                                                ; preds = %33, %3
  ret void, !dbg !80

8:                                                ; preds = %5, %33
  %9 = phi i64 [ 0, %5 ], [ %34, %33 ]
  call void @llvm.dbg.value(metadata i64 %9, metadata !73, metadata !DIExpression()), !dbg !76
  %10 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %9, i32 3, !dbg !81
  %11 = load i32, i32* %10, align 8, !dbg !81, !tbaa !33
  %12 = icmp eq i32 %11, 0, !dbg !84
  br i1 %12, label %13, label %33, !dbg !85

13:                                               ; preds = %8
  %14 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %9, i32 1, i32 2, !dbg !86
  %15 = load double, double* %14, align 8, !dbg !87, !tbaa !56
  %16 = call double @llvm.fmuladd.f64(double %2, double -9.810000e+00, double %15), !dbg !87
  store double %16, double* %14, align 8, !dbg !87, !tbaa !56
  %17 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %9, i32 1, i32 0, !dbg !88
  %18 = load double, double* %17, align 8, !dbg !88, !tbaa !50
  %19 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %9, i32 0, i32 0, !dbg !89
  %20 = load double, double* %19, align 8, !dbg !90, !tbaa !91
  %21 = call double @llvm.fmuladd.f64(double %2, double %18, double %20), !dbg !90
  store double %21, double* %19, align 8, !dbg !90, !tbaa !91
  %22 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %9, i32 1, i32 1, !dbg !92
  %23 = load double, double* %22, align 8, !dbg !92, !tbaa !52
  %24 = fmul double %23, %2, !dbg !93
  %25 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %9, i32 2, !dbg !94
  %26 = load double, double* %25, align 8, !dbg !94, !tbaa !44
  %27 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %9, i32 0, i32 1, !dbg !95
  %28 = load double, double* %27, align 8, !dbg !96, !tbaa !97
  %29 = call double @llvm.fmuladd.f64(double %24, double %26, double %28), !dbg !96
  store double %29, double* %27, align 8, !dbg !96, !tbaa !97
  %30 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %9, i32 0, i32 2, !dbg !98
  %31 = load double, double* %30, align 8, !dbg !99, !tbaa !46
  %32 = call double @llvm.fmuladd.f64(double %2, double %16, double %31), !dbg !99
  store double %32, double* %30, align 8, !dbg !99, !tbaa !46
  br label %33, !dbg !100

33:                                               ; preds = %8, %13
  %34 = add nuw nsw i64 %9, 1, !dbg !101
  call void @llvm.dbg.value(metadata i64 %34, metadata !73, metadata !DIExpression()), !dbg !76
  %35 = icmp eq i64 %34, %6, !dbg !77
  br i1 %35, label %7, label %8, !dbg !79, !llvm.loop !102
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @sum_of_view(%struct.view* nocapture noundef readonly %0) local_unnamed_addr #3 !dbg !106 {
  call void @llvm.dbg.value(metadata %struct.view* %0, metadata !118, metadata !DIExpression()), !dbg !122
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !119, metadata !DIExpression()), !dbg !122
  call void @llvm.dbg.value(metadata i32 0, metadata !120, metadata !DIExpression()), !dbg !123
  %2 = getelementptr inbounds %struct.view, %struct.view* %0, i64 0, i32 1
  %3 = load i32, i32* %2, align 8, !tbaa !124
  call void @llvm.dbg.value(metadata i32 0, metadata !120, metadata !DIExpression()), !dbg !123
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !119, metadata !DIExpression()), !dbg !122
  %4 = icmp sgt i32 %3, 0, !dbg !127
  br i1 %4, label %5, label %9, !dbg !129

5:                                                ; preds = %1
  %6 = getelementptr inbounds %struct.view, %struct.view* %0, i64 0, i32 0
  %7 = load double*, double** %6, align 8, !tbaa !130
  %8 = zext i32 %3 to i64, !dbg !127
  br label %14, !dbg !129

9:                                                ; preds = %14, %1
  %10 = phi double [ 0.000000e+00, %1 ], [ %19, %14 ], !dbg !122
  %11 = getelementptr inbounds %struct.view, %struct.view* %0, i64 0, i32 2, !dbg !131
  %12 = load double, double* %11, align 8, !dbg !131, !tbaa !132
  %13 = fmul double %10, %12, !dbg !133
  ret double %13, !dbg !134

14:                                               ; preds = %5, %14
  %15 = phi i64 [ 0, %5 ], [ %20, %14 ]
  %16 = phi double [ 0.000000e+00, %5 ], [ %19, %14 ]
  call void @llvm.dbg.value(metadata i64 %15, metadata !120, metadata !DIExpression()), !dbg !123
  call void @llvm.dbg.value(metadata double %16, metadata !119, metadata !DIExpression()), !dbg !122
  %17 = getelementptr inbounds double, double* %7, i64 %15, !dbg !135
  %18 = load double, double* %17, align 8, !dbg !135, !tbaa !137
  %19 = call double @llvm.fmuladd.f64(double %18, double %18, double %16), !dbg !138
  call void @llvm.dbg.value(metadata double %19, metadata !119, metadata !DIExpression()), !dbg !122
  %20 = add nuw nsw i64 %15, 1, !dbg !139
  call void @llvm.dbg.value(metadata i64 %20, metadata !120, metadata !DIExpression()), !dbg !123
  %21 = icmp eq i64 %20, %8, !dbg !127
  br i1 %21, label %9, label %14, !dbg !129, !llvm.loop !140
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind uwtable willreturn
define dso_local double @copied_struct_shares_pointee(%struct.weighted* nocapture noundef readonly %0) local_unnamed_addr #4 !dbg !142 {
  call void @llvm.dbg.value(metadata %struct.weighted* %0, metadata !152, metadata !DIExpression()), !dbg !154
  %2 = getelementptr inbounds %struct.weighted, %struct.weighted* %0, i64 0, i32 0, !dbg !155
  %3 = load double, double* %2, align 8, !dbg !155
  call void @llvm.dbg.value(metadata double %3, metadata !153, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !154
  %4 = getelementptr inbounds %struct.weighted, %struct.weighted* %0, i64 0, i32 1, !dbg !155
  %5 = load double*, double** %4, align 8, !dbg !155
  call void @llvm.dbg.value(metadata double* %5, metadata !153, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !154
  %6 = load double, double* %5, align 8, !dbg !156, !tbaa !137
  %7 = fmul double %3, %6, !dbg !156
  store double %7, double* %5, align 8, !dbg !156, !tbaa !137
  ret double %7, !dbg !157
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local double @linked_list_product(%struct.node* noundef readonly %0) local_unnamed_addr #5 !dbg !158 {
  call void @llvm.dbg.value(metadata %struct.node* %0, metadata !169, metadata !DIExpression()), !dbg !171
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !170, metadata !DIExpression()), !dbg !171
  %2 = icmp eq %struct.node* %0, null, !dbg !172
  br i1 %2, label %13, label %3, !dbg !172

3:                                                ; preds = %1, %3
  %4 = phi double [ %9, %3 ], [ 1.000000e+00, %1 ]
  %5 = phi %struct.node* [ %11, %3 ], [ %0, %1 ]
  call void @llvm.dbg.value(metadata double %4, metadata !170, metadata !DIExpression()), !dbg !171
  call void @llvm.dbg.value(metadata %struct.node* %5, metadata !169, metadata !DIExpression()), !dbg !171
  %6 = getelementptr inbounds %struct.node, %struct.node* %5, i64 0, i32 0, !dbg !173
  %7 = load double, double* %6, align 8, !dbg !173, !tbaa !175
  %8 = fadd double %7, 5.000000e-01, !dbg !177
  %9 = fmul double %4, %8, !dbg !178
  call void @llvm.dbg.value(metadata double %9, metadata !170, metadata !DIExpression()), !dbg !171
  %10 = getelementptr inbounds %struct.node, %struct.node* %5, i64 0, i32 1, !dbg !179
  %11 = load %struct.node*, %struct.node** %10, align 8, !dbg !179, !tbaa !180
  call void @llvm.dbg.value(metadata %struct.node* %11, metadata !169, metadata !DIExpression()), !dbg !171
  %12 = icmp eq %struct.node* %11, null, !dbg !172
  br i1 %12, label %13, label %3, !dbg !172, !llvm.loop !181

13:                                               ; preds = %3, %1
  %14 = phi double [ 1.000000e+00, %1 ], [ %9, %3 ], !dbg !171
  ret double %14, !dbg !183
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @mixed_fields(%struct.mixed* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 !dbg !184 {
  call void @llvm.dbg.value(metadata %struct.mixed* %0, metadata !196, metadata !DIExpression()), !dbg !201
  call void @llvm.dbg.value(metadata i32 %1, metadata !197, metadata !DIExpression()), !dbg !201
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !198, metadata !DIExpression()), !dbg !201
  call void @llvm.dbg.value(metadata i32 0, metadata !199, metadata !DIExpression()), !dbg !202
  %3 = icmp sgt i32 %1, 0, !dbg !203
  br i1 %3, label %4, label %6, !dbg !205

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !203
  br label %8, !dbg !205

6:                                                ; preds = %29, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %31, %29 ], !dbg !201
  ret double %7, !dbg !206

8:                                                ; preds = %4, %29
  %9 = phi i64 [ 0, %4 ], [ %32, %29 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %31, %29 ]
  call void @llvm.dbg.value(metadata i64 %9, metadata !199, metadata !DIExpression()), !dbg !202
  call void @llvm.dbg.value(metadata double %10, metadata !198, metadata !DIExpression()), !dbg !201
  %11 = getelementptr inbounds %struct.mixed, %struct.mixed* %0, i64 %9, !dbg !207
  %12 = getelementptr inbounds %struct.mixed, %struct.mixed* %0, i64 %9, i32 1, !dbg !209
  %13 = load i32, i32* %12, align 4, !dbg !209, !tbaa !210
  %14 = icmp eq i32 %13, 1, !dbg !213
  br i1 %14, label %15, label %22, !dbg !207

15:                                               ; preds = %8
  %16 = getelementptr inbounds %struct.mixed, %struct.mixed* %11, i64 0, i32 0, !dbg !214
  %17 = load float, float* %16, align 8, !dbg !214, !tbaa !215
  %18 = fpext float %17 to double, !dbg !216
  %19 = getelementptr inbounds %struct.mixed, %struct.mixed* %0, i64 %9, i32 2, !dbg !217
  %20 = load double, double* %19, align 8, !dbg !217, !tbaa !218
  %21 = fmul double %20, %18, !dbg !219
  br label %29, !dbg !207

22:                                               ; preds = %8
  %23 = getelementptr inbounds %struct.mixed, %struct.mixed* %0, i64 %9, i32 2, !dbg !220
  %24 = load double, double* %23, align 8, !dbg !220, !tbaa !218
  %25 = getelementptr inbounds %struct.mixed, %struct.mixed* %11, i64 0, i32 0, !dbg !221
  %26 = load float, float* %25, align 8, !dbg !221, !tbaa !215
  %27 = fpext float %26 to double, !dbg !222
  %28 = call double @llvm.fmuladd.f64(double %24, double %24, double %27), !dbg !223
  br label %29, !dbg !207

29:                                               ; preds = %22, %15
  %30 = phi double [ %21, %15 ], [ %28, %22 ], !dbg !207
  %31 = fadd double %10, %30, !dbg !224
  call void @llvm.dbg.value(metadata double %31, metadata !198, metadata !DIExpression()), !dbg !201
  %32 = add nuw nsw i64 %9, 1, !dbg !225
  call void @llvm.dbg.value(metadata i64 %32, metadata !199, metadata !DIExpression()), !dbg !202
  %33 = icmp eq i64 %32, %5, !dbg !203
  br i1 %33, label %6, label %8, !dbg !205, !llvm.loop !226
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @pointers_two_levels_deep(%struct.matrix_pair* nocapture noundef readonly %0) local_unnamed_addr #3 !dbg !228 {
  call void @llvm.dbg.value(metadata %struct.matrix_pair* %0, metadata !239, metadata !DIExpression()), !dbg !243
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !240, metadata !DIExpression()), !dbg !243
  call void @llvm.dbg.value(metadata i32 0, metadata !241, metadata !DIExpression()), !dbg !244
  %2 = getelementptr inbounds %struct.matrix_pair, %struct.matrix_pair* %0, i64 0, i32 0
  %3 = load %struct.view*, %struct.view** %2, align 8, !tbaa !245
  %4 = getelementptr inbounds %struct.view, %struct.view* %3, i64 0, i32 1
  %5 = load i32, i32* %4, align 8, !tbaa !124
  call void @llvm.dbg.value(metadata i32 0, metadata !241, metadata !DIExpression()), !dbg !244
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !240, metadata !DIExpression()), !dbg !243
  %6 = icmp sgt i32 %5, 0, !dbg !247
  br i1 %6, label %7, label %15, !dbg !249

7:                                                ; preds = %1
  %8 = getelementptr inbounds %struct.view, %struct.view* %3, i64 0, i32 0
  %9 = load double*, double** %8, align 8, !tbaa !130
  %10 = getelementptr inbounds %struct.matrix_pair, %struct.matrix_pair* %0, i64 0, i32 1, i32 0
  %11 = load double*, double** %10, align 8, !tbaa !250
  %12 = getelementptr inbounds %struct.matrix_pair, %struct.matrix_pair* %0, i64 0, i32 1, i32 2
  %13 = load double, double* %12, align 8, !tbaa !251
  %14 = zext i32 %5 to i64, !dbg !247
  br label %20, !dbg !249

15:                                               ; preds = %20, %1
  %16 = phi double [ 0.000000e+00, %1 ], [ %28, %20 ], !dbg !243
  %17 = getelementptr inbounds %struct.view, %struct.view* %3, i64 0, i32 2, !dbg !252
  %18 = load double, double* %17, align 8, !dbg !252, !tbaa !132
  %19 = fmul double %16, %18, !dbg !253
  ret double %19, !dbg !254

20:                                               ; preds = %7, %20
  %21 = phi i64 [ 0, %7 ], [ %29, %20 ]
  %22 = phi double [ 0.000000e+00, %7 ], [ %28, %20 ]
  call void @llvm.dbg.value(metadata i64 %21, metadata !241, metadata !DIExpression()), !dbg !244
  call void @llvm.dbg.value(metadata double %22, metadata !240, metadata !DIExpression()), !dbg !243
  %23 = getelementptr inbounds double, double* %9, i64 %21, !dbg !255
  %24 = load double, double* %23, align 8, !dbg !255, !tbaa !137
  %25 = getelementptr inbounds double, double* %11, i64 %21, !dbg !257
  %26 = load double, double* %25, align 8, !dbg !257, !tbaa !137
  %27 = fmul double %24, %26, !dbg !258
  %28 = call double @llvm.fmuladd.f64(double %27, double %13, double %22), !dbg !259
  call void @llvm.dbg.value(metadata double %28, metadata !240, metadata !DIExpression()), !dbg !243
  %29 = add nuw nsw i64 %21, 1, !dbg !260
  call void @llvm.dbg.value(metadata i64 %29, metadata !241, metadata !DIExpression()), !dbg !244
  %30 = icmp eq i64 %29, %14, !dbg !247
  br i1 %30, label %15, label %20, !dbg !249, !llvm.loop !261
}

; Function Attrs: mustprogress nofree nosync nounwind uwtable willreturn
define dso_local double @triple_product_of_vectors(%struct.vec3* nocapture noundef readonly %0) local_unnamed_addr #6 !dbg !263 {
  call void @llvm.dbg.value(metadata %struct.vec3* %0, metadata !269, metadata !DIExpression()), !dbg !271
  %2 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 2, i32 0, !dbg !272
  %3 = load double, double* %2, align 1, !dbg !272
  call void @llvm.dbg.value(metadata double %3, metadata !278, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !281
  %4 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 2, i32 1, !dbg !272
  %5 = load double, double* %4, align 1, !dbg !272
  call void @llvm.dbg.value(metadata double %5, metadata !278, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !281
  %6 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 2, i32 2, !dbg !272
  %7 = load double, double* %6, align 1, !dbg !272
  call void @llvm.dbg.value(metadata double %7, metadata !278, metadata !DIExpression(DW_OP_LLVM_fragment, 128, 64)), !dbg !281
  %8 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 1, i32 0, !dbg !272
  %9 = load double, double* %8, align 1, !dbg !272
  call void @llvm.dbg.value(metadata double %9, metadata !277, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !281
  %10 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 1, i32 1, !dbg !272
  %11 = load double, double* %10, align 1, !dbg !272
  call void @llvm.dbg.value(metadata double %11, metadata !277, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !281
  %12 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 1, i32 2, !dbg !272
  %13 = load double, double* %12, align 1, !dbg !272
  call void @llvm.dbg.value(metadata double %13, metadata !277, metadata !DIExpression(DW_OP_LLVM_fragment, 128, 64)), !dbg !281
  %14 = fneg double %13, !dbg !282
  %15 = fmul double %5, %14, !dbg !282
  %16 = call double @llvm.fmuladd.f64(double %11, double %7, double %15) #8, !dbg !282
  call void @llvm.dbg.value(metadata double %16, metadata !270, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !271
  call void @llvm.dbg.value(metadata double %16, metadata !279, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !281
  %17 = fneg double %9, !dbg !283
  %18 = fmul double %7, %17, !dbg !283
  %19 = call double @llvm.fmuladd.f64(double %13, double %3, double %18) #8, !dbg !283
  call void @llvm.dbg.value(metadata double %19, metadata !270, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !271
  call void @llvm.dbg.value(metadata double %19, metadata !279, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !281
  %20 = fneg double %11, !dbg !284
  %21 = fmul double %3, %20, !dbg !284
  %22 = call double @llvm.fmuladd.f64(double %9, double %5, double %21) #8, !dbg !284
  call void @llvm.dbg.value(metadata double %22, metadata !270, metadata !DIExpression(DW_OP_LLVM_fragment, 128, 64)), !dbg !271
  call void @llvm.dbg.value(metadata double %22, metadata !279, metadata !DIExpression(DW_OP_LLVM_fragment, 128, 64)), !dbg !281
  %23 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 0, i32 0, !dbg !285
  %24 = load double, double* %23, align 8, !dbg !285, !tbaa !286
  %25 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 0, i32 1, !dbg !287
  %26 = load double, double* %25, align 8, !dbg !287, !tbaa !288
  %27 = fmul double %19, %26, !dbg !289
  %28 = call double @llvm.fmuladd.f64(double %24, double %16, double %27), !dbg !290
  %29 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 0, i32 2, !dbg !291
  %30 = load double, double* %29, align 8, !dbg !291, !tbaa !292
  %31 = call double @llvm.fmuladd.f64(double %30, double %22, double %28), !dbg !293
  ret double %31, !dbg !294
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #7

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
!80 = !DILocation(line: 61, column: 1, scope: !65)
!81 = !DILocation(line: 53, column: 14, scope: !82)
!82 = distinct !DILexicalBlock(scope: !83, file: !1, line: 53, column: 9)
!83 = distinct !DILexicalBlock(scope: !78, file: !1, line: 52, column: 31)
!84 = !DILocation(line: 53, column: 9, scope: !82)
!85 = !DILocation(line: 53, column: 9, scope: !83)
!86 = !DILocation(line: 56, column: 19, scope: !83)
!87 = !DILocation(line: 56, column: 21, scope: !83)
!88 = !DILocation(line: 57, column: 43, scope: !83)
!89 = !DILocation(line: 57, column: 19, scope: !83)
!90 = !DILocation(line: 57, column: 21, scope: !83)
!91 = !{!34, !36, i64 0}
!92 = !DILocation(line: 58, column: 43, scope: !83)
!93 = !DILocation(line: 58, column: 27, scope: !83)
!94 = !DILocation(line: 58, column: 52, scope: !83)
!95 = !DILocation(line: 58, column: 19, scope: !83)
!96 = !DILocation(line: 58, column: 21, scope: !83)
!97 = !{!34, !36, i64 8}
!98 = !DILocation(line: 59, column: 19, scope: !83)
!99 = !DILocation(line: 59, column: 21, scope: !83)
!100 = !DILocation(line: 60, column: 3, scope: !83)
!101 = !DILocation(line: 52, column: 27, scope: !78)
!102 = distinct !{!102, !79, !103, !104, !105}
!103 = !DILocation(line: 60, column: 3, scope: !74)
!104 = !{!"llvm.loop.mustprogress"}
!105 = !{!"llvm.loop.unroll.disable"}
!106 = distinct !DISubprogram(name: "sum_of_view", scope: !1, file: !1, line: 63, type: !107, scopeLine: 63, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !117)
!107 = !DISubroutineType(types: !108)
!108 = !{!12, !109}
!109 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !110, size: 64)
!110 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !111)
!111 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "view", file: !1, line: 15, size: 192, elements: !112)
!112 = !{!113, !115, !116}
!113 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !111, file: !1, line: 16, baseType: !114, size: 64)
!114 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!115 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !111, file: !1, line: 17, baseType: !26, size: 32, offset: 64)
!116 = !DIDerivedType(tag: DW_TAG_member, name: "scale", scope: !111, file: !1, line: 18, baseType: !12, size: 64, offset: 128)
!117 = !{!118, !119, !120}
!118 = !DILocalVariable(name: "v", arg: 1, scope: !106, file: !1, line: 63, type: !109)
!119 = !DILocalVariable(name: "s", scope: !106, file: !1, line: 64, type: !12)
!120 = !DILocalVariable(name: "i", scope: !121, file: !1, line: 65, type: !26)
!121 = distinct !DILexicalBlock(scope: !106, file: !1, line: 65, column: 3)
!122 = !DILocation(line: 0, scope: !106)
!123 = !DILocation(line: 0, scope: !121)
!124 = !{!125, !39, i64 8}
!125 = !{!"view", !126, i64 0, !39, i64 8, !36, i64 16}
!126 = !{!"any pointer", !37, i64 0}
!127 = !DILocation(line: 65, column: 21, scope: !128)
!128 = distinct !DILexicalBlock(scope: !121, file: !1, line: 65, column: 3)
!129 = !DILocation(line: 65, column: 3, scope: !121)
!130 = !{!125, !126, i64 0}
!131 = !DILocation(line: 68, column: 17, scope: !106)
!132 = !{!125, !36, i64 16}
!133 = !DILocation(line: 68, column: 12, scope: !106)
!134 = !DILocation(line: 68, column: 3, scope: !106)
!135 = !DILocation(line: 66, column: 10, scope: !136)
!136 = distinct !DILexicalBlock(scope: !128, file: !1, line: 65, column: 38)
!137 = !{!36, !36, i64 0}
!138 = !DILocation(line: 66, column: 7, scope: !136)
!139 = !DILocation(line: 65, column: 34, scope: !128)
!140 = distinct !{!140, !129, !141, !104, !105}
!141 = !DILocation(line: 67, column: 3, scope: !121)
!142 = distinct !DISubprogram(name: "copied_struct_shares_pointee", scope: !1, file: !1, line: 72, type: !143, scopeLine: 72, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !151)
!143 = !DISubroutineType(types: !144)
!144 = !{!12, !145}
!145 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !146, size: 64)
!146 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !147)
!147 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "weighted", file: !1, line: 21, size: 128, elements: !148)
!148 = !{!149, !150}
!149 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !147, file: !1, line: 22, baseType: !12, size: 64)
!150 = !DIDerivedType(tag: DW_TAG_member, name: "p", scope: !147, file: !1, line: 23, baseType: !114, size: 64, offset: 64)
!151 = !{!152, !153}
!152 = !DILocalVariable(name: "a", arg: 1, scope: !142, file: !1, line: 72, type: !145)
!153 = !DILocalVariable(name: "b", scope: !142, file: !1, line: 73, type: !147)
!154 = !DILocation(line: 0, scope: !142)
!155 = !DILocation(line: 74, column: 3, scope: !142)
!156 = !DILocation(line: 75, column: 8, scope: !142)
!157 = !DILocation(line: 76, column: 3, scope: !142)
!158 = distinct !DISubprogram(name: "linked_list_product", scope: !1, file: !1, line: 79, type: !159, scopeLine: 79, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !168)
!159 = !DISubroutineType(types: !160)
!160 = !{!12, !161}
!161 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !162, size: 64)
!162 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !163)
!163 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "node", file: !1, line: 26, size: 128, elements: !164)
!164 = !{!165, !166}
!165 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !163, file: !1, line: 27, baseType: !12, size: 64)
!166 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !163, file: !1, line: 28, baseType: !167, size: 64, offset: 64)
!167 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !163, size: 64)
!168 = !{!169, !170}
!169 = !DILocalVariable(name: "n", arg: 1, scope: !158, file: !1, line: 79, type: !161)
!170 = !DILocalVariable(name: "p", scope: !158, file: !1, line: 80, type: !12)
!171 = !DILocation(line: 0, scope: !158)
!172 = !DILocation(line: 81, column: 3, scope: !158)
!173 = !DILocation(line: 82, column: 13, scope: !174)
!174 = distinct !DILexicalBlock(scope: !158, file: !1, line: 81, column: 13)
!175 = !{!176, !36, i64 0}
!176 = !{!"node", !36, i64 0, !126, i64 8}
!177 = !DILocation(line: 82, column: 19, scope: !174)
!178 = !DILocation(line: 82, column: 7, scope: !174)
!179 = !DILocation(line: 83, column: 12, scope: !174)
!180 = !{!176, !126, i64 8}
!181 = distinct !{!181, !172, !182, !104, !105}
!182 = !DILocation(line: 84, column: 3, scope: !158)
!183 = !DILocation(line: 85, column: 3, scope: !158)
!184 = distinct !DISubprogram(name: "mixed_fields", scope: !1, file: !1, line: 88, type: !185, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !195)
!185 = !DISubroutineType(types: !186)
!186 = !{!12, !187, !26}
!187 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !188, size: 64)
!188 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !189)
!189 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "mixed", file: !1, line: 31, size: 128, elements: !190)
!190 = !{!191, !193, !194}
!191 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !189, file: !1, line: 32, baseType: !192, size: 32)
!192 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!193 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !189, file: !1, line: 33, baseType: !26, size: 32, offset: 32)
!194 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !189, file: !1, line: 34, baseType: !12, size: 64, offset: 64)
!195 = !{!196, !197, !198, !199}
!196 = !DILocalVariable(name: "m", arg: 1, scope: !184, file: !1, line: 88, type: !187)
!197 = !DILocalVariable(name: "n", arg: 2, scope: !184, file: !1, line: 88, type: !26)
!198 = !DILocalVariable(name: "s", scope: !184, file: !1, line: 89, type: !12)
!199 = !DILocalVariable(name: "i", scope: !200, file: !1, line: 90, type: !26)
!200 = distinct !DILexicalBlock(scope: !184, file: !1, line: 90, column: 3)
!201 = !DILocation(line: 0, scope: !184)
!202 = !DILocation(line: 0, scope: !200)
!203 = !DILocation(line: 90, column: 21, scope: !204)
!204 = distinct !DILexicalBlock(scope: !200, file: !1, line: 90, column: 3)
!205 = !DILocation(line: 90, column: 3, scope: !200)
!206 = !DILocation(line: 93, column: 3, scope: !184)
!207 = !DILocation(line: 91, column: 10, scope: !208)
!208 = distinct !DILexicalBlock(scope: !204, file: !1, line: 90, column: 31)
!209 = !DILocation(line: 91, column: 15, scope: !208)
!210 = !{!211, !39, i64 4}
!211 = !{!"mixed", !212, i64 0, !39, i64 4, !36, i64 8}
!212 = !{!"float", !37, i64 0}
!213 = !DILocation(line: 91, column: 20, scope: !208)
!214 = !DILocation(line: 91, column: 32, scope: !208)
!215 = !{!211, !212, i64 0}
!216 = !DILocation(line: 91, column: 27, scope: !208)
!217 = !DILocation(line: 91, column: 41, scope: !208)
!218 = !{!211, !36, i64 8}
!219 = !DILocation(line: 91, column: 34, scope: !208)
!220 = !DILocation(line: 91, column: 50, scope: !208)
!221 = !DILocation(line: 91, column: 68, scope: !208)
!222 = !DILocation(line: 91, column: 63, scope: !208)
!223 = !DILocation(line: 91, column: 61, scope: !208)
!224 = !DILocation(line: 91, column: 7, scope: !208)
!225 = !DILocation(line: 90, column: 27, scope: !204)
!226 = distinct !{!226, !205, !227, !104, !105}
!227 = !DILocation(line: 92, column: 3, scope: !200)
!228 = distinct !DISubprogram(name: "pointers_two_levels_deep", scope: !1, file: !1, line: 96, type: !229, scopeLine: 96, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !238)
!229 = !DISubroutineType(types: !230)
!230 = !{!12, !231}
!231 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !232, size: 64)
!232 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !233)
!233 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "matrix_pair", file: !1, line: 37, size: 256, elements: !234)
!234 = !{!235, !237}
!235 = !DIDerivedType(tag: DW_TAG_member, name: "left", scope: !233, file: !1, line: 38, baseType: !236, size: 64)
!236 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !111, size: 64)
!237 = !DIDerivedType(tag: DW_TAG_member, name: "right", scope: !233, file: !1, line: 39, baseType: !111, size: 192, offset: 64)
!238 = !{!239, !240, !241}
!239 = !DILocalVariable(name: "m", arg: 1, scope: !228, file: !1, line: 96, type: !231)
!240 = !DILocalVariable(name: "s", scope: !228, file: !1, line: 97, type: !12)
!241 = !DILocalVariable(name: "i", scope: !242, file: !1, line: 98, type: !26)
!242 = distinct !DILexicalBlock(scope: !228, file: !1, line: 98, column: 3)
!243 = !DILocation(line: 0, scope: !228)
!244 = !DILocation(line: 0, scope: !242)
!245 = !{!246, !126, i64 0}
!246 = !{!"matrix_pair", !126, i64 0, !125, i64 8}
!247 = !DILocation(line: 98, column: 21, scope: !248)
!248 = distinct !DILexicalBlock(scope: !242, file: !1, line: 98, column: 3)
!249 = !DILocation(line: 98, column: 3, scope: !242)
!250 = !{!246, !126, i64 8}
!251 = !{!246, !36, i64 24}
!252 = !DILocation(line: 101, column: 23, scope: !228)
!253 = !DILocation(line: 101, column: 12, scope: !228)
!254 = !DILocation(line: 101, column: 3, scope: !228)
!255 = !DILocation(line: 99, column: 10, scope: !256)
!256 = distinct !DILexicalBlock(scope: !248, file: !1, line: 98, column: 44)
!257 = !DILocation(line: 99, column: 29, scope: !256)
!258 = !DILocation(line: 99, column: 27, scope: !256)
!259 = !DILocation(line: 99, column: 7, scope: !256)
!260 = !DILocation(line: 98, column: 40, scope: !248)
!261 = distinct !{!261, !249, !262, !104, !105}
!262 = !DILocation(line: 100, column: 3, scope: !242)
!263 = distinct !DISubprogram(name: "triple_product_of_vectors", scope: !1, file: !1, line: 109, type: !264, scopeLine: 109, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !268)
!264 = !DISubroutineType(types: !265)
!265 = !{!12, !266}
!266 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !267, size: 64)
!267 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !18)
!268 = !{!269, !270}
!269 = !DILocalVariable(name: "v", arg: 1, scope: !263, file: !1, line: 109, type: !266)
!270 = !DILocalVariable(name: "c", scope: !263, file: !1, line: 110, type: !18)
!271 = !DILocation(line: 0, scope: !263)
!272 = !DILocation(line: 104, column: 38, scope: !273, inlinedAt: !280)
!273 = distinct !DISubprogram(name: "cross", scope: !1, file: !1, line: 104, type: !274, scopeLine: 104, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !276)
!274 = !DISubroutineType(types: !275)
!275 = !{!18, !18, !18}
!276 = !{!277, !278, !279}
!277 = !DILocalVariable(name: "a", arg: 1, scope: !273, file: !1, line: 104, type: !18)
!278 = !DILocalVariable(name: "b", arg: 2, scope: !273, file: !1, line: 104, type: !18)
!279 = !DILocalVariable(name: "r", scope: !273, file: !1, line: 105, type: !18)
!280 = distinct !DILocation(line: 110, column: 19, scope: !263)
!281 = !DILocation(line: 0, scope: !273, inlinedAt: !280)
!282 = !DILocation(line: 105, column: 30, scope: !273, inlinedAt: !280)
!283 = !DILocation(line: 105, column: 53, scope: !273, inlinedAt: !280)
!284 = !DILocation(line: 105, column: 76, scope: !273, inlinedAt: !280)
!285 = !DILocation(line: 111, column: 15, scope: !263)
!286 = !{!35, !36, i64 0}
!287 = !DILocation(line: 111, column: 30, scope: !263)
!288 = !{!35, !36, i64 8}
!289 = !DILocation(line: 111, column: 32, scope: !263)
!290 = !DILocation(line: 111, column: 23, scope: !263)
!291 = !DILocation(line: 111, column: 45, scope: !263)
!292 = !{!35, !36, i64 16}
!293 = !DILocation(line: 111, column: 38, scope: !263)
!294 = !DILocation(line: 111, column: 3, scope: !263)
