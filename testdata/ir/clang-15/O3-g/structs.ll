; clang-15 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/structs.c -o ir/clang-15/O3-g/structs.ll
; ModuleID = 'c/structs.c'
source_filename = "c/structs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.particle = type { %struct.vec3, %struct.vec3, double, i32 }
%struct.vec3 = type { double, double, double }
%struct.view = type { ptr, i32, double }
%struct.node = type { double, ptr }
%struct.mixed = type { float, i32, double }
%struct.matrix_pair = type { ptr, %struct.view }

; Function Attrs: argmemonly mustprogress nofree nosync nounwind readonly willreturn uwtable
define dso_local double @particle_energy(ptr nocapture noundef readonly %0) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !28, metadata !DIExpression()), !dbg !30
  %2 = getelementptr inbounds %struct.particle, ptr %0, i64 0, i32 3, !dbg !31
  %3 = load i32, ptr %2, align 8, !dbg !31, !tbaa !33
  %4 = icmp eq i32 %3, 0, !dbg !40
  br i1 %4, label %11, label %5, !dbg !41

5:                                                ; preds = %1
  %6 = getelementptr inbounds %struct.particle, ptr %0, i64 0, i32 2, !dbg !42
  %7 = load double, ptr %6, align 8, !dbg !42, !tbaa !44
  %8 = getelementptr inbounds %struct.vec3, ptr %0, i64 0, i32 2, !dbg !45
  %9 = load double, ptr %8, align 8, !dbg !45, !tbaa !46
  %10 = fmul double %7, %9, !dbg !47
  br label %29, !dbg !48

11:                                               ; preds = %1
  %12 = getelementptr inbounds %struct.particle, ptr %0, i64 0, i32 1, !dbg !49
  %13 = load double, ptr %12, align 8, !dbg !50, !tbaa !51
  %14 = getelementptr inbounds %struct.particle, ptr %0, i64 0, i32 1, i32 1, !dbg !52
  %15 = load double, ptr %14, align 8, !dbg !52, !tbaa !53
  %16 = fmul double %15, %15, !dbg !54
  %17 = tail call double @llvm.fmuladd.f64(double %13, double %13, double %16), !dbg !55
  %18 = getelementptr inbounds %struct.particle, ptr %0, i64 0, i32 1, i32 2, !dbg !56
  %19 = load double, ptr %18, align 8, !dbg !56, !tbaa !57
  %20 = tail call double @llvm.fmuladd.f64(double %19, double %19, double %17), !dbg !58
  call void @llvm.dbg.value(metadata double %20, metadata !29, metadata !DIExpression()), !dbg !30
  %21 = getelementptr inbounds %struct.particle, ptr %0, i64 0, i32 2, !dbg !59
  %22 = load double, ptr %21, align 8, !dbg !59, !tbaa !44
  %23 = fmul double %22, 5.000000e-01, !dbg !60
  %24 = fmul double %22, 9.810000e+00, !dbg !61
  %25 = getelementptr inbounds %struct.vec3, ptr %0, i64 0, i32 2, !dbg !62
  %26 = load double, ptr %25, align 8, !dbg !62, !tbaa !46
  %27 = fmul double %24, %26, !dbg !63
  %28 = tail call double @llvm.fmuladd.f64(double %23, double %20, double %27), !dbg !64
  br label %29

29:                                               ; preds = %11, %5
  %30 = phi double [ %10, %5 ], [ %28, %11 ], !dbg !30
  ret double %30, !dbg !65
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local void @advance_particles(ptr nocapture noundef %0, i32 noundef %1, double noundef %2) local_unnamed_addr #2 !dbg !66 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !71, metadata !DIExpression()), !dbg !76
  call void @llvm.dbg.value(metadata i32 %1, metadata !72, metadata !DIExpression()), !dbg !76
  call void @llvm.dbg.value(metadata double %2, metadata !73, metadata !DIExpression()), !dbg !76
  call void @llvm.dbg.value(metadata i32 0, metadata !74, metadata !DIExpression()), !dbg !77
  %4 = icmp sgt i32 %1, 0, !dbg !78
  br i1 %4, label %5, label %8, !dbg !80

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64, !dbg !78
  %7 = insertelement <2 x double> poison, double %2, i64 0, !dbg !81
  br label %9, !dbg !80

8:                                                ; preds = %34, %3
  ret void, !dbg !83

9:                                                ; preds = %5, %34
  %10 = phi i64 [ 0, %5 ], [ %35, %34 ]
  call void @llvm.dbg.value(metadata i64 %10, metadata !74, metadata !DIExpression()), !dbg !77
  %11 = getelementptr inbounds %struct.particle, ptr %0, i64 %10, i32 3, !dbg !84
  %12 = load i32, ptr %11, align 8, !dbg !84, !tbaa !33
  %13 = icmp eq i32 %12, 0, !dbg !86
  br i1 %13, label %14, label %34, !dbg !87

14:                                               ; preds = %9
  %15 = getelementptr inbounds %struct.particle, ptr %0, i64 %10, !dbg !86
  %16 = getelementptr inbounds %struct.particle, ptr %0, i64 %10, i32 1, !dbg !88
  %17 = getelementptr inbounds %struct.particle, ptr %0, i64 %10, i32 1, i32 2, !dbg !89
  %18 = load double, ptr %17, align 8, !dbg !90, !tbaa !57
  %19 = tail call double @llvm.fmuladd.f64(double %2, double -9.810000e+00, double %18), !dbg !90
  store double %19, ptr %17, align 8, !dbg !90, !tbaa !57
  %20 = getelementptr inbounds %struct.particle, ptr %0, i64 %10, i32 1, i32 1, !dbg !91
  %21 = load double, ptr %20, align 8, !dbg !91, !tbaa !53
  %22 = fmul double %21, %2, !dbg !92
  %23 = getelementptr inbounds %struct.particle, ptr %0, i64 %10, i32 2, !dbg !93
  %24 = load double, ptr %16, align 8, !dbg !94, !tbaa !51
  %25 = load double, ptr %23, align 8, !dbg !93, !tbaa !44
  %26 = load <2 x double>, ptr %15, align 8, !dbg !81, !tbaa !95
  %27 = insertelement <2 x double> %7, double %22, i64 1, !dbg !81
  %28 = insertelement <2 x double> poison, double %24, i64 0, !dbg !81
  %29 = insertelement <2 x double> %28, double %25, i64 1, !dbg !81
  %30 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %27, <2 x double> %29, <2 x double> %26), !dbg !81
  store <2 x double> %30, ptr %15, align 8, !dbg !81, !tbaa !95
  %31 = getelementptr inbounds %struct.vec3, ptr %15, i64 0, i32 2, !dbg !96
  %32 = load double, ptr %31, align 8, !dbg !97, !tbaa !46
  %33 = tail call double @llvm.fmuladd.f64(double %2, double %19, double %32), !dbg !97
  store double %33, ptr %31, align 8, !dbg !97, !tbaa !46
  br label %34, !dbg !98

34:                                               ; preds = %9, %14
  %35 = add nuw nsw i64 %10, 1, !dbg !99
  call void @llvm.dbg.value(metadata i64 %35, metadata !74, metadata !DIExpression()), !dbg !77
  %36 = icmp eq i64 %35, %6, !dbg !78
  br i1 %36, label %8, label %9, !dbg !80, !llvm.loop !100
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @sum_of_view(ptr nocapture noundef readonly %0) local_unnamed_addr #3 !dbg !103 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !115, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !116, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata i32 0, metadata !117, metadata !DIExpression()), !dbg !120
  %2 = getelementptr inbounds %struct.view, ptr %0, i64 0, i32 1
  %3 = load i32, ptr %2, align 8, !tbaa !121
  call void @llvm.dbg.value(metadata i32 0, metadata !117, metadata !DIExpression()), !dbg !120
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !116, metadata !DIExpression()), !dbg !119
  %4 = icmp sgt i32 %3, 0, !dbg !124
  br i1 %4, label %5, label %28, !dbg !126

5:                                                ; preds = %1
  %6 = load ptr, ptr %0, align 8, !tbaa !127
  %7 = zext i32 %3 to i64, !dbg !124
  %8 = add nsw i64 %7, -1, !dbg !126
  %9 = and i64 %7, 3, !dbg !126
  %10 = icmp ult i64 %8, 3, !dbg !126
  br i1 %10, label %13, label %11, !dbg !126

11:                                               ; preds = %5
  %12 = and i64 %7, 4294967292, !dbg !126
  br label %33, !dbg !126

13:                                               ; preds = %33, %5
  %14 = phi double [ undef, %5 ], [ %51, %33 ]
  %15 = phi i64 [ 0, %5 ], [ %52, %33 ]
  %16 = phi double [ 0.000000e+00, %5 ], [ %51, %33 ]
  %17 = icmp eq i64 %9, 0, !dbg !126
  br i1 %17, label %28, label %18, !dbg !126

18:                                               ; preds = %13, %18
  %19 = phi i64 [ %25, %18 ], [ %15, %13 ]
  %20 = phi double [ %24, %18 ], [ %16, %13 ]
  %21 = phi i64 [ %26, %18 ], [ 0, %13 ]
  call void @llvm.dbg.value(metadata i64 %19, metadata !117, metadata !DIExpression()), !dbg !120
  call void @llvm.dbg.value(metadata double %20, metadata !116, metadata !DIExpression()), !dbg !119
  %22 = getelementptr inbounds double, ptr %6, i64 %19, !dbg !128
  %23 = load double, ptr %22, align 8, !dbg !128, !tbaa !95
  %24 = tail call double @llvm.fmuladd.f64(double %23, double %23, double %20), !dbg !130
  call void @llvm.dbg.value(metadata double %24, metadata !116, metadata !DIExpression()), !dbg !119
  %25 = add nuw nsw i64 %19, 1, !dbg !131
  call void @llvm.dbg.value(metadata i64 %25, metadata !117, metadata !DIExpression()), !dbg !120
  %26 = add i64 %21, 1, !dbg !126
  %27 = icmp eq i64 %26, %9, !dbg !126
  br i1 %27, label %28, label %18, !dbg !126, !llvm.loop !132

28:                                               ; preds = %13, %18, %1
  %29 = phi double [ 0.000000e+00, %1 ], [ %14, %13 ], [ %24, %18 ], !dbg !119
  %30 = getelementptr inbounds %struct.view, ptr %0, i64 0, i32 2, !dbg !134
  %31 = load double, ptr %30, align 8, !dbg !134, !tbaa !135
  %32 = fmul double %29, %31, !dbg !136
  ret double %32, !dbg !137

33:                                               ; preds = %33, %11
  %34 = phi i64 [ 0, %11 ], [ %52, %33 ]
  %35 = phi double [ 0.000000e+00, %11 ], [ %51, %33 ]
  %36 = phi i64 [ 0, %11 ], [ %53, %33 ]
  call void @llvm.dbg.value(metadata i64 %34, metadata !117, metadata !DIExpression()), !dbg !120
  call void @llvm.dbg.value(metadata double %35, metadata !116, metadata !DIExpression()), !dbg !119
  %37 = getelementptr inbounds double, ptr %6, i64 %34, !dbg !128
  %38 = load double, ptr %37, align 8, !dbg !128, !tbaa !95
  %39 = tail call double @llvm.fmuladd.f64(double %38, double %38, double %35), !dbg !130
  call void @llvm.dbg.value(metadata double %39, metadata !116, metadata !DIExpression()), !dbg !119
  %40 = or i64 %34, 1, !dbg !131
  call void @llvm.dbg.value(metadata i64 %40, metadata !117, metadata !DIExpression()), !dbg !120
  call void @llvm.dbg.value(metadata i64 %40, metadata !117, metadata !DIExpression()), !dbg !120
  call void @llvm.dbg.value(metadata double %39, metadata !116, metadata !DIExpression()), !dbg !119
  %41 = getelementptr inbounds double, ptr %6, i64 %40, !dbg !128
  %42 = load double, ptr %41, align 8, !dbg !128, !tbaa !95
  %43 = tail call double @llvm.fmuladd.f64(double %42, double %42, double %39), !dbg !130
  call void @llvm.dbg.value(metadata double %43, metadata !116, metadata !DIExpression()), !dbg !119
  %44 = or i64 %34, 2, !dbg !131
  call void @llvm.dbg.value(metadata i64 %44, metadata !117, metadata !DIExpression()), !dbg !120
  call void @llvm.dbg.value(metadata i64 %44, metadata !117, metadata !DIExpression()), !dbg !120
  call void @llvm.dbg.value(metadata double %43, metadata !116, metadata !DIExpression()), !dbg !119
  %45 = getelementptr inbounds double, ptr %6, i64 %44, !dbg !128
  %46 = load double, ptr %45, align 8, !dbg !128, !tbaa !95
  %47 = tail call double @llvm.fmuladd.f64(double %46, double %46, double %43), !dbg !130
  call void @llvm.dbg.value(metadata double %47, metadata !116, metadata !DIExpression()), !dbg !119
  %48 = or i64 %34, 3, !dbg !131
  call void @llvm.dbg.value(metadata i64 %48, metadata !117, metadata !DIExpression()), !dbg !120
  call void @llvm.dbg.value(metadata i64 %48, metadata !117, metadata !DIExpression()), !dbg !120
  call void @llvm.dbg.value(metadata double %47, metadata !116, metadata !DIExpression()), !dbg !119
  %49 = getelementptr inbounds double, ptr %6, i64 %48, !dbg !128
  %50 = load double, ptr %49, align 8, !dbg !128, !tbaa !95
  %51 = tail call double @llvm.fmuladd.f64(double %50, double %50, double %47), !dbg !130
  call void @llvm.dbg.value(metadata double %51, metadata !116, metadata !DIExpression()), !dbg !119
  %52 = add nuw nsw i64 %34, 4, !dbg !131
  call void @llvm.dbg.value(metadata i64 %52, metadata !117, metadata !DIExpression()), !dbg !120
  %53 = add i64 %36, 4, !dbg !126
  %54 = icmp eq i64 %53, %12, !dbg !126
  br i1 %54, label %13, label %33, !dbg !126, !llvm.loop !138
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn uwtable
define dso_local double @copied_struct_shares_pointee(ptr nocapture noundef readonly %0) local_unnamed_addr #4 !dbg !140 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !150, metadata !DIExpression()), !dbg !152
  %2 = load double, ptr %0, align 8, !dbg !153
  call void @llvm.dbg.value(metadata double %2, metadata !151, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !152
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !153
  %4 = load ptr, ptr %3, align 8, !dbg !153
  call void @llvm.dbg.value(metadata ptr %4, metadata !151, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !152
  %5 = load double, ptr %4, align 8, !dbg !154, !tbaa !95
  %6 = fmul double %2, %5, !dbg !154
  store double %6, ptr %4, align 8, !dbg !154, !tbaa !95
  ret double %6, !dbg !155
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local double @linked_list_product(ptr noundef readonly %0) local_unnamed_addr #5 !dbg !156 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !167, metadata !DIExpression()), !dbg !169
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !168, metadata !DIExpression()), !dbg !169
  %2 = icmp eq ptr %0, null, !dbg !170
  br i1 %2, label %12, label %3, !dbg !170

3:                                                ; preds = %1, %3
  %4 = phi double [ %8, %3 ], [ 1.000000e+00, %1 ]
  %5 = phi ptr [ %10, %3 ], [ %0, %1 ]
  call void @llvm.dbg.value(metadata double %4, metadata !168, metadata !DIExpression()), !dbg !169
  call void @llvm.dbg.value(metadata ptr %5, metadata !167, metadata !DIExpression()), !dbg !169
  %6 = load double, ptr %5, align 8, !dbg !171, !tbaa !173
  %7 = fadd double %6, 5.000000e-01, !dbg !175
  %8 = fmul double %4, %7, !dbg !176
  call void @llvm.dbg.value(metadata double %8, metadata !168, metadata !DIExpression()), !dbg !169
  %9 = getelementptr inbounds %struct.node, ptr %5, i64 0, i32 1, !dbg !177
  %10 = load ptr, ptr %9, align 8, !dbg !177, !tbaa !178
  call void @llvm.dbg.value(metadata ptr %10, metadata !167, metadata !DIExpression()), !dbg !169
  %11 = icmp eq ptr %10, null, !dbg !170
  br i1 %11, label %12, label %3, !dbg !170, !llvm.loop !179

12:                                               ; preds = %3, %1
  %13 = phi double [ 1.000000e+00, %1 ], [ %8, %3 ], !dbg !169
  ret double %13, !dbg !181
}

; Function Attrs: argmemonly nofree nosync nounwind readonly uwtable
define dso_local double @mixed_fields(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !182 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !194, metadata !DIExpression()), !dbg !199
  call void @llvm.dbg.value(metadata i32 %1, metadata !195, metadata !DIExpression()), !dbg !199
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !196, metadata !DIExpression()), !dbg !199
  call void @llvm.dbg.value(metadata i32 0, metadata !197, metadata !DIExpression()), !dbg !200
  %3 = icmp sgt i32 %1, 0, !dbg !201
  br i1 %3, label %4, label %6, !dbg !203

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !201
  br label %8, !dbg !203

6:                                                ; preds = %27, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %29, %27 ], !dbg !199
  ret double %7, !dbg !204

8:                                                ; preds = %4, %27
  %9 = phi i64 [ 0, %4 ], [ %30, %27 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %29, %27 ]
  call void @llvm.dbg.value(metadata i64 %9, metadata !197, metadata !DIExpression()), !dbg !200
  call void @llvm.dbg.value(metadata double %10, metadata !196, metadata !DIExpression()), !dbg !199
  %11 = getelementptr inbounds %struct.mixed, ptr %0, i64 %9, !dbg !205
  %12 = getelementptr inbounds %struct.mixed, ptr %0, i64 %9, i32 1, !dbg !207
  %13 = load i32, ptr %12, align 4, !dbg !207, !tbaa !208
  %14 = icmp eq i32 %13, 1, !dbg !211
  br i1 %14, label %15, label %21, !dbg !205

15:                                               ; preds = %8
  %16 = load float, ptr %11, align 8, !dbg !212, !tbaa !213
  %17 = fpext float %16 to double, !dbg !214
  %18 = getelementptr inbounds %struct.mixed, ptr %0, i64 %9, i32 2, !dbg !215
  %19 = load double, ptr %18, align 8, !dbg !215, !tbaa !216
  %20 = fmul double %19, %17, !dbg !217
  br label %27, !dbg !205

21:                                               ; preds = %8
  %22 = getelementptr inbounds %struct.mixed, ptr %0, i64 %9, i32 2, !dbg !218
  %23 = load double, ptr %22, align 8, !dbg !218, !tbaa !216
  %24 = load float, ptr %11, align 8, !dbg !219, !tbaa !213
  %25 = fpext float %24 to double, !dbg !220
  %26 = tail call double @llvm.fmuladd.f64(double %23, double %23, double %25), !dbg !221
  br label %27, !dbg !205

27:                                               ; preds = %21, %15
  %28 = phi double [ %20, %15 ], [ %26, %21 ], !dbg !205
  %29 = fadd double %10, %28, !dbg !222
  call void @llvm.dbg.value(metadata double %29, metadata !196, metadata !DIExpression()), !dbg !199
  %30 = add nuw nsw i64 %9, 1, !dbg !223
  call void @llvm.dbg.value(metadata i64 %30, metadata !197, metadata !DIExpression()), !dbg !200
  %31 = icmp eq i64 %30, %5, !dbg !201
  br i1 %31, label %6, label %8, !dbg !203, !llvm.loop !224
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @pointers_two_levels_deep(ptr nocapture noundef readonly %0) local_unnamed_addr #3 !dbg !226 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !237, metadata !DIExpression()), !dbg !241
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !238, metadata !DIExpression()), !dbg !241
  call void @llvm.dbg.value(metadata i32 0, metadata !239, metadata !DIExpression()), !dbg !242
  %2 = load ptr, ptr %0, align 8, !tbaa !243
  %3 = getelementptr inbounds %struct.view, ptr %2, i64 0, i32 1
  %4 = load i32, ptr %3, align 8, !tbaa !121
  call void @llvm.dbg.value(metadata i32 0, metadata !239, metadata !DIExpression()), !dbg !242
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !238, metadata !DIExpression()), !dbg !241
  %5 = icmp sgt i32 %4, 0, !dbg !245
  br i1 %5, label %6, label %36, !dbg !247

6:                                                ; preds = %1
  %7 = load ptr, ptr %2, align 8, !tbaa !127
  %8 = getelementptr inbounds %struct.matrix_pair, ptr %0, i64 0, i32 1
  %9 = load ptr, ptr %8, align 8, !tbaa !248
  %10 = getelementptr inbounds %struct.matrix_pair, ptr %0, i64 0, i32 1, i32 2
  %11 = load double, ptr %10, align 8, !tbaa !249
  %12 = zext i32 %4 to i64, !dbg !245
  %13 = add nsw i64 %12, -1, !dbg !247
  %14 = and i64 %12, 3, !dbg !247
  %15 = icmp ult i64 %13, 3, !dbg !247
  br i1 %15, label %18, label %16, !dbg !247

16:                                               ; preds = %6
  %17 = and i64 %12, 4294967292, !dbg !247
  br label %41, !dbg !247

18:                                               ; preds = %41, %6
  %19 = phi double [ undef, %6 ], [ %71, %41 ]
  %20 = phi i64 [ 0, %6 ], [ %72, %41 ]
  %21 = phi double [ 0.000000e+00, %6 ], [ %71, %41 ]
  %22 = icmp eq i64 %14, 0, !dbg !247
  br i1 %22, label %36, label %23, !dbg !247

23:                                               ; preds = %18, %23
  %24 = phi i64 [ %33, %23 ], [ %20, %18 ]
  %25 = phi double [ %32, %23 ], [ %21, %18 ]
  %26 = phi i64 [ %34, %23 ], [ 0, %18 ]
  call void @llvm.dbg.value(metadata i64 %24, metadata !239, metadata !DIExpression()), !dbg !242
  call void @llvm.dbg.value(metadata double %25, metadata !238, metadata !DIExpression()), !dbg !241
  %27 = getelementptr inbounds double, ptr %7, i64 %24, !dbg !250
  %28 = load double, ptr %27, align 8, !dbg !250, !tbaa !95
  %29 = getelementptr inbounds double, ptr %9, i64 %24, !dbg !252
  %30 = load double, ptr %29, align 8, !dbg !252, !tbaa !95
  %31 = fmul double %28, %30, !dbg !253
  %32 = tail call double @llvm.fmuladd.f64(double %31, double %11, double %25), !dbg !254
  call void @llvm.dbg.value(metadata double %32, metadata !238, metadata !DIExpression()), !dbg !241
  %33 = add nuw nsw i64 %24, 1, !dbg !255
  call void @llvm.dbg.value(metadata i64 %33, metadata !239, metadata !DIExpression()), !dbg !242
  %34 = add i64 %26, 1, !dbg !247
  %35 = icmp eq i64 %34, %14, !dbg !247
  br i1 %35, label %36, label %23, !dbg !247, !llvm.loop !256

36:                                               ; preds = %18, %23, %1
  %37 = phi double [ 0.000000e+00, %1 ], [ %19, %18 ], [ %32, %23 ], !dbg !241
  %38 = getelementptr inbounds %struct.view, ptr %2, i64 0, i32 2, !dbg !257
  %39 = load double, ptr %38, align 8, !dbg !257, !tbaa !135
  %40 = fmul double %37, %39, !dbg !258
  ret double %40, !dbg !259

41:                                               ; preds = %41, %16
  %42 = phi i64 [ 0, %16 ], [ %72, %41 ]
  %43 = phi double [ 0.000000e+00, %16 ], [ %71, %41 ]
  %44 = phi i64 [ 0, %16 ], [ %73, %41 ]
  call void @llvm.dbg.value(metadata i64 %42, metadata !239, metadata !DIExpression()), !dbg !242
  call void @llvm.dbg.value(metadata double %43, metadata !238, metadata !DIExpression()), !dbg !241
  %45 = getelementptr inbounds double, ptr %7, i64 %42, !dbg !250
  %46 = load double, ptr %45, align 8, !dbg !250, !tbaa !95
  %47 = getelementptr inbounds double, ptr %9, i64 %42, !dbg !252
  %48 = load double, ptr %47, align 8, !dbg !252, !tbaa !95
  %49 = fmul double %46, %48, !dbg !253
  %50 = tail call double @llvm.fmuladd.f64(double %49, double %11, double %43), !dbg !254
  call void @llvm.dbg.value(metadata double %50, metadata !238, metadata !DIExpression()), !dbg !241
  %51 = or i64 %42, 1, !dbg !255
  call void @llvm.dbg.value(metadata i64 %51, metadata !239, metadata !DIExpression()), !dbg !242
  call void @llvm.dbg.value(metadata i64 %51, metadata !239, metadata !DIExpression()), !dbg !242
  call void @llvm.dbg.value(metadata double %50, metadata !238, metadata !DIExpression()), !dbg !241
  %52 = getelementptr inbounds double, ptr %7, i64 %51, !dbg !250
  %53 = load double, ptr %52, align 8, !dbg !250, !tbaa !95
  %54 = getelementptr inbounds double, ptr %9, i64 %51, !dbg !252
  %55 = load double, ptr %54, align 8, !dbg !252, !tbaa !95
  %56 = fmul double %53, %55, !dbg !253
  %57 = tail call double @llvm.fmuladd.f64(double %56, double %11, double %50), !dbg !254
  call void @llvm.dbg.value(metadata double %57, metadata !238, metadata !DIExpression()), !dbg !241
  %58 = or i64 %42, 2, !dbg !255
  call void @llvm.dbg.value(metadata i64 %58, metadata !239, metadata !DIExpression()), !dbg !242
  call void @llvm.dbg.value(metadata i64 %58, metadata !239, metadata !DIExpression()), !dbg !242
  call void @llvm.dbg.value(metadata double %57, metadata !238, metadata !DIExpression()), !dbg !241
  %59 = getelementptr inbounds double, ptr %7, i64 %58, !dbg !250
  %60 = load double, ptr %59, align 8, !dbg !250, !tbaa !95
  %61 = getelementptr inbounds double, ptr %9, i64 %58, !dbg !252
  %62 = load double, ptr %61, align 8, !dbg !252, !tbaa !95
  %63 = fmul double %60, %62, !dbg !253
  %64 = tail call double @llvm.fmuladd.f64(double %63, double %11, double %57), !dbg !254
  call void @llvm.dbg.value(metadata double %64, metadata !238, metadata !DIExpression()), !dbg !241
  %65 = or i64 %42, 3, !dbg !255
  call void @llvm.dbg.value(metadata i64 %65, metadata !239, metadata !DIExpression()), !dbg !242
  call void @llvm.dbg.value(metadata i64 %65, metadata !239, metadata !DIExpression()), !dbg !242
  call void @llvm.dbg.value(metadata double %64, metadata !238, metadata !DIExpression()), !dbg !241
  %66 = getelementptr inbounds double, ptr %7, i64 %65, !dbg !250
  %67 = load double, ptr %66, align 8, !dbg !250, !tbaa !95
  %68 = getelementptr inbounds double, ptr %9, i64 %65, !dbg !252
  %69 = load double, ptr %68, align 8, !dbg !252, !tbaa !95
  %70 = fmul double %67, %69, !dbg !253
  %71 = tail call double @llvm.fmuladd.f64(double %70, double %11, double %64), !dbg !254
  call void @llvm.dbg.value(metadata double %71, metadata !238, metadata !DIExpression()), !dbg !241
  %72 = add nuw nsw i64 %42, 4, !dbg !255
  call void @llvm.dbg.value(metadata i64 %72, metadata !239, metadata !DIExpression()), !dbg !242
  %73 = add i64 %44, 4, !dbg !247
  %74 = icmp eq i64 %73, %17, !dbg !247
  br i1 %74, label %18, label %41, !dbg !247, !llvm.loop !260
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn uwtable
define dso_local double @triple_product_of_vectors(ptr nocapture noundef readonly %0) local_unnamed_addr #7 !dbg !262 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !268, metadata !DIExpression()), !dbg !270
  %2 = getelementptr inbounds %struct.vec3, ptr %0, i64 1, !dbg !271
  %3 = getelementptr inbounds %struct.vec3, ptr %0, i64 2, !dbg !272
  %4 = load double, ptr %3, align 1, !dbg !273
  call void @llvm.dbg.value(metadata double %4, metadata !279, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !282
  %5 = getelementptr inbounds %struct.vec3, ptr %0, i64 2, i32 1, !dbg !273
  %6 = load double, ptr %5, align 1, !dbg !273
  call void @llvm.dbg.value(metadata double %6, metadata !279, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !282
  %7 = getelementptr inbounds %struct.vec3, ptr %0, i64 2, i32 2, !dbg !273
  %8 = load double, ptr %7, align 1, !dbg !273
  call void @llvm.dbg.value(metadata double %8, metadata !279, metadata !DIExpression(DW_OP_LLVM_fragment, 128, 64)), !dbg !282
  %9 = load double, ptr %2, align 1, !dbg !273
  call void @llvm.dbg.value(metadata double %9, metadata !278, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !282
  %10 = getelementptr inbounds %struct.vec3, ptr %0, i64 1, i32 1, !dbg !273
  %11 = load double, ptr %10, align 1, !dbg !273
  call void @llvm.dbg.value(metadata double %11, metadata !278, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !282
  %12 = getelementptr inbounds %struct.vec3, ptr %0, i64 1, i32 2, !dbg !273
  %13 = load double, ptr %12, align 1, !dbg !273
  call void @llvm.dbg.value(metadata double %13, metadata !278, metadata !DIExpression(DW_OP_LLVM_fragment, 128, 64)), !dbg !282
  %14 = fneg double %13, !dbg !283
  %15 = fmul double %6, %14, !dbg !283
  %16 = tail call double @llvm.fmuladd.f64(double %11, double %8, double %15), !dbg !283
  call void @llvm.dbg.value(metadata double %16, metadata !269, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !270
  call void @llvm.dbg.value(metadata double %16, metadata !280, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !282
  %17 = fneg double %9, !dbg !284
  %18 = fmul double %8, %17, !dbg !284
  %19 = tail call double @llvm.fmuladd.f64(double %13, double %4, double %18), !dbg !284
  call void @llvm.dbg.value(metadata double %19, metadata !269, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !270
  call void @llvm.dbg.value(metadata double %19, metadata !280, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !282
  %20 = fneg double %11, !dbg !285
  %21 = fmul double %4, %20, !dbg !285
  %22 = tail call double @llvm.fmuladd.f64(double %9, double %6, double %21), !dbg !285
  call void @llvm.dbg.value(metadata double %22, metadata !269, metadata !DIExpression(DW_OP_LLVM_fragment, 128, 64)), !dbg !270
  call void @llvm.dbg.value(metadata double %22, metadata !280, metadata !DIExpression(DW_OP_LLVM_fragment, 128, 64)), !dbg !282
  %23 = load double, ptr %0, align 8, !dbg !286, !tbaa !287
  %24 = getelementptr inbounds %struct.vec3, ptr %0, i64 0, i32 1, !dbg !288
  %25 = load double, ptr %24, align 8, !dbg !288, !tbaa !289
  %26 = fmul double %19, %25, !dbg !290
  %27 = tail call double @llvm.fmuladd.f64(double %23, double %16, double %26), !dbg !291
  %28 = getelementptr inbounds %struct.vec3, ptr %0, i64 0, i32 2, !dbg !292
  %29 = load double, ptr %28, align 8, !dbg !292, !tbaa !293
  %30 = tail call double @llvm.fmuladd.f64(double %29, double %22, double %27), !dbg !294
  ret double %30, !dbg !295
}

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #8

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #8

attributes #0 = { argmemonly mustprogress nofree nosync nounwind readonly willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { argmemonly nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { argmemonly nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree nosync nounwind willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nocallback nofree nosync nounwind readnone speculatable willreturn }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 15.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/structs.c", directory: ".", checksumkind: CSK_MD5, checksum: "9d8239a00a0ab2f0db8707e6a2009327")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{!"Debian clang version 15.0.6"}
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
!49 = !DILocation(line: 46, column: 18, scope: !9)
!50 = !DILocation(line: 46, column: 27, scope: !9)
!51 = !{!34, !36, i64 24}
!52 = !DILocation(line: 46, column: 59, scope: !9)
!53 = !{!34, !36, i64 32}
!54 = !DILocation(line: 46, column: 61, scope: !9)
!55 = !DILocation(line: 46, column: 45, scope: !9)
!56 = !DILocation(line: 47, column: 27, scope: !9)
!57 = !{!34, !36, i64 40}
!58 = !DILocation(line: 46, column: 77, scope: !9)
!59 = !DILocation(line: 48, column: 19, scope: !9)
!60 = !DILocation(line: 48, column: 14, scope: !9)
!61 = !DILocation(line: 48, column: 36, scope: !9)
!62 = !DILocation(line: 48, column: 60, scope: !9)
!63 = !DILocation(line: 48, column: 46, scope: !9)
!64 = !DILocation(line: 48, column: 29, scope: !9)
!65 = !DILocation(line: 49, column: 1, scope: !9)
!66 = distinct !DISubprogram(name: "advance_particles", scope: !1, file: !1, line: 51, type: !67, scopeLine: 51, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !70)
!67 = !DISubroutineType(types: !68)
!68 = !{null, !69, !26, !12}
!69 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!70 = !{!71, !72, !73, !74}
!71 = !DILocalVariable(name: "p", arg: 1, scope: !66, file: !1, line: 51, type: !69)
!72 = !DILocalVariable(name: "n", arg: 2, scope: !66, file: !1, line: 51, type: !26)
!73 = !DILocalVariable(name: "dt", arg: 3, scope: !66, file: !1, line: 51, type: !12)
!74 = !DILocalVariable(name: "i", scope: !75, file: !1, line: 52, type: !26)
!75 = distinct !DILexicalBlock(scope: !66, file: !1, line: 52, column: 3)
!76 = !DILocation(line: 0, scope: !66)
!77 = !DILocation(line: 0, scope: !75)
!78 = !DILocation(line: 52, column: 21, scope: !79)
!79 = distinct !DILexicalBlock(scope: !75, file: !1, line: 52, column: 3)
!80 = !DILocation(line: 52, column: 3, scope: !75)
!81 = !DILocation(line: 57, column: 21, scope: !82)
!82 = distinct !DILexicalBlock(scope: !79, file: !1, line: 52, column: 31)
!83 = !DILocation(line: 61, column: 1, scope: !66)
!84 = !DILocation(line: 53, column: 14, scope: !85)
!85 = distinct !DILexicalBlock(scope: !82, file: !1, line: 53, column: 9)
!86 = !DILocation(line: 53, column: 9, scope: !85)
!87 = !DILocation(line: 53, column: 9, scope: !82)
!88 = !DILocation(line: 56, column: 10, scope: !82)
!89 = !DILocation(line: 56, column: 19, scope: !82)
!90 = !DILocation(line: 56, column: 21, scope: !82)
!91 = !DILocation(line: 58, column: 43, scope: !82)
!92 = !DILocation(line: 58, column: 27, scope: !82)
!93 = !DILocation(line: 58, column: 52, scope: !82)
!94 = !DILocation(line: 57, column: 43, scope: !82)
!95 = !{!36, !36, i64 0}
!96 = !DILocation(line: 59, column: 19, scope: !82)
!97 = !DILocation(line: 59, column: 21, scope: !82)
!98 = !DILocation(line: 60, column: 3, scope: !82)
!99 = !DILocation(line: 52, column: 27, scope: !79)
!100 = distinct !{!100, !80, !101, !102}
!101 = !DILocation(line: 60, column: 3, scope: !75)
!102 = !{!"llvm.loop.mustprogress"}
!103 = distinct !DISubprogram(name: "sum_of_view", scope: !1, file: !1, line: 63, type: !104, scopeLine: 63, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !114)
!104 = !DISubroutineType(types: !105)
!105 = !{!12, !106}
!106 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !107, size: 64)
!107 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !108)
!108 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "view", file: !1, line: 15, size: 192, elements: !109)
!109 = !{!110, !112, !113}
!110 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !108, file: !1, line: 16, baseType: !111, size: 64)
!111 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!112 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !108, file: !1, line: 17, baseType: !26, size: 32, offset: 64)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "scale", scope: !108, file: !1, line: 18, baseType: !12, size: 64, offset: 128)
!114 = !{!115, !116, !117}
!115 = !DILocalVariable(name: "v", arg: 1, scope: !103, file: !1, line: 63, type: !106)
!116 = !DILocalVariable(name: "s", scope: !103, file: !1, line: 64, type: !12)
!117 = !DILocalVariable(name: "i", scope: !118, file: !1, line: 65, type: !26)
!118 = distinct !DILexicalBlock(scope: !103, file: !1, line: 65, column: 3)
!119 = !DILocation(line: 0, scope: !103)
!120 = !DILocation(line: 0, scope: !118)
!121 = !{!122, !39, i64 8}
!122 = !{!"view", !123, i64 0, !39, i64 8, !36, i64 16}
!123 = !{!"any pointer", !37, i64 0}
!124 = !DILocation(line: 65, column: 21, scope: !125)
!125 = distinct !DILexicalBlock(scope: !118, file: !1, line: 65, column: 3)
!126 = !DILocation(line: 65, column: 3, scope: !118)
!127 = !{!122, !123, i64 0}
!128 = !DILocation(line: 66, column: 10, scope: !129)
!129 = distinct !DILexicalBlock(scope: !125, file: !1, line: 65, column: 38)
!130 = !DILocation(line: 66, column: 7, scope: !129)
!131 = !DILocation(line: 65, column: 34, scope: !125)
!132 = distinct !{!132, !133}
!133 = !{!"llvm.loop.unroll.disable"}
!134 = !DILocation(line: 68, column: 17, scope: !103)
!135 = !{!122, !36, i64 16}
!136 = !DILocation(line: 68, column: 12, scope: !103)
!137 = !DILocation(line: 68, column: 3, scope: !103)
!138 = distinct !{!138, !126, !139, !102}
!139 = !DILocation(line: 67, column: 3, scope: !118)
!140 = distinct !DISubprogram(name: "copied_struct_shares_pointee", scope: !1, file: !1, line: 72, type: !141, scopeLine: 72, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !149)
!141 = !DISubroutineType(types: !142)
!142 = !{!12, !143}
!143 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !144, size: 64)
!144 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !145)
!145 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "weighted", file: !1, line: 21, size: 128, elements: !146)
!146 = !{!147, !148}
!147 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !145, file: !1, line: 22, baseType: !12, size: 64)
!148 = !DIDerivedType(tag: DW_TAG_member, name: "p", scope: !145, file: !1, line: 23, baseType: !111, size: 64, offset: 64)
!149 = !{!150, !151}
!150 = !DILocalVariable(name: "a", arg: 1, scope: !140, file: !1, line: 72, type: !143)
!151 = !DILocalVariable(name: "b", scope: !140, file: !1, line: 73, type: !145)
!152 = !DILocation(line: 0, scope: !140)
!153 = !DILocation(line: 74, column: 3, scope: !140)
!154 = !DILocation(line: 75, column: 8, scope: !140)
!155 = !DILocation(line: 76, column: 3, scope: !140)
!156 = distinct !DISubprogram(name: "linked_list_product", scope: !1, file: !1, line: 79, type: !157, scopeLine: 79, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !166)
!157 = !DISubroutineType(types: !158)
!158 = !{!12, !159}
!159 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !160, size: 64)
!160 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !161)
!161 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "node", file: !1, line: 26, size: 128, elements: !162)
!162 = !{!163, !164}
!163 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !161, file: !1, line: 27, baseType: !12, size: 64)
!164 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !161, file: !1, line: 28, baseType: !165, size: 64, offset: 64)
!165 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !161, size: 64)
!166 = !{!167, !168}
!167 = !DILocalVariable(name: "n", arg: 1, scope: !156, file: !1, line: 79, type: !159)
!168 = !DILocalVariable(name: "p", scope: !156, file: !1, line: 80, type: !12)
!169 = !DILocation(line: 0, scope: !156)
!170 = !DILocation(line: 81, column: 3, scope: !156)
!171 = !DILocation(line: 82, column: 13, scope: !172)
!172 = distinct !DILexicalBlock(scope: !156, file: !1, line: 81, column: 13)
!173 = !{!174, !36, i64 0}
!174 = !{!"node", !36, i64 0, !123, i64 8}
!175 = !DILocation(line: 82, column: 19, scope: !172)
!176 = !DILocation(line: 82, column: 7, scope: !172)
!177 = !DILocation(line: 83, column: 12, scope: !172)
!178 = !{!174, !123, i64 8}
!179 = distinct !{!179, !170, !180, !102}
!180 = !DILocation(line: 84, column: 3, scope: !156)
!181 = !DILocation(line: 85, column: 3, scope: !156)
!182 = distinct !DISubprogram(name: "mixed_fields", scope: !1, file: !1, line: 88, type: !183, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !193)
!183 = !DISubroutineType(types: !184)
!184 = !{!12, !185, !26}
!185 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !186, size: 64)
!186 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !187)
!187 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "mixed", file: !1, line: 31, size: 128, elements: !188)
!188 = !{!189, !191, !192}
!189 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !187, file: !1, line: 32, baseType: !190, size: 32)
!190 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!191 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !187, file: !1, line: 33, baseType: !26, size: 32, offset: 32)
!192 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !187, file: !1, line: 34, baseType: !12, size: 64, offset: 64)
!193 = !{!194, !195, !196, !197}
!194 = !DILocalVariable(name: "m", arg: 1, scope: !182, file: !1, line: 88, type: !185)
!195 = !DILocalVariable(name: "n", arg: 2, scope: !182, file: !1, line: 88, type: !26)
!196 = !DILocalVariable(name: "s", scope: !182, file: !1, line: 89, type: !12)
!197 = !DILocalVariable(name: "i", scope: !198, file: !1, line: 90, type: !26)
!198 = distinct !DILexicalBlock(scope: !182, file: !1, line: 90, column: 3)
!199 = !DILocation(line: 0, scope: !182)
!200 = !DILocation(line: 0, scope: !198)
!201 = !DILocation(line: 90, column: 21, scope: !202)
!202 = distinct !DILexicalBlock(scope: !198, file: !1, line: 90, column: 3)
!203 = !DILocation(line: 90, column: 3, scope: !198)
!204 = !DILocation(line: 93, column: 3, scope: !182)
!205 = !DILocation(line: 91, column: 10, scope: !206)
!206 = distinct !DILexicalBlock(scope: !202, file: !1, line: 90, column: 31)
!207 = !DILocation(line: 91, column: 15, scope: !206)
!208 = !{!209, !39, i64 4}
!209 = !{!"mixed", !210, i64 0, !39, i64 4, !36, i64 8}
!210 = !{!"float", !37, i64 0}
!211 = !DILocation(line: 91, column: 20, scope: !206)
!212 = !DILocation(line: 91, column: 32, scope: !206)
!213 = !{!209, !210, i64 0}
!214 = !DILocation(line: 91, column: 27, scope: !206)
!215 = !DILocation(line: 91, column: 41, scope: !206)
!216 = !{!209, !36, i64 8}
!217 = !DILocation(line: 91, column: 34, scope: !206)
!218 = !DILocation(line: 91, column: 50, scope: !206)
!219 = !DILocation(line: 91, column: 68, scope: !206)
!220 = !DILocation(line: 91, column: 63, scope: !206)
!221 = !DILocation(line: 91, column: 61, scope: !206)
!222 = !DILocation(line: 91, column: 7, scope: !206)
!223 = !DILocation(line: 90, column: 27, scope: !202)
!224 = distinct !{!224, !203, !225, !102}
!225 = !DILocation(line: 92, column: 3, scope: !198)
!226 = distinct !DISubprogram(name: "pointers_two_levels_deep", scope: !1, file: !1, line: 96, type: !227, scopeLine: 96, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !236)
!227 = !DISubroutineType(types: !228)
!228 = !{!12, !229}
!229 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !230, size: 64)
!230 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !231)
!231 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "matrix_pair", file: !1, line: 37, size: 256, elements: !232)
!232 = !{!233, !235}
!233 = !DIDerivedType(tag: DW_TAG_member, name: "left", scope: !231, file: !1, line: 38, baseType: !234, size: 64)
!234 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !108, size: 64)
!235 = !DIDerivedType(tag: DW_TAG_member, name: "right", scope: !231, file: !1, line: 39, baseType: !108, size: 192, offset: 64)
!236 = !{!237, !238, !239}
!237 = !DILocalVariable(name: "m", arg: 1, scope: !226, file: !1, line: 96, type: !229)
!238 = !DILocalVariable(name: "s", scope: !226, file: !1, line: 97, type: !12)
!239 = !DILocalVariable(name: "i", scope: !240, file: !1, line: 98, type: !26)
!240 = distinct !DILexicalBlock(scope: !226, file: !1, line: 98, column: 3)
!241 = !DILocation(line: 0, scope: !226)
!242 = !DILocation(line: 0, scope: !240)
!243 = !{!244, !123, i64 0}
!244 = !{!"matrix_pair", !123, i64 0, !122, i64 8}
!245 = !DILocation(line: 98, column: 21, scope: !246)
!246 = distinct !DILexicalBlock(scope: !240, file: !1, line: 98, column: 3)
!247 = !DILocation(line: 98, column: 3, scope: !240)
!248 = !{!244, !123, i64 8}
!249 = !{!244, !36, i64 24}
!250 = !DILocation(line: 99, column: 10, scope: !251)
!251 = distinct !DILexicalBlock(scope: !246, file: !1, line: 98, column: 44)
!252 = !DILocation(line: 99, column: 29, scope: !251)
!253 = !DILocation(line: 99, column: 27, scope: !251)
!254 = !DILocation(line: 99, column: 7, scope: !251)
!255 = !DILocation(line: 98, column: 40, scope: !246)
!256 = distinct !{!256, !133}
!257 = !DILocation(line: 101, column: 23, scope: !226)
!258 = !DILocation(line: 101, column: 12, scope: !226)
!259 = !DILocation(line: 101, column: 3, scope: !226)
!260 = distinct !{!260, !247, !261, !102}
!261 = !DILocation(line: 100, column: 3, scope: !240)
!262 = distinct !DISubprogram(name: "triple_product_of_vectors", scope: !1, file: !1, line: 109, type: !263, scopeLine: 109, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !267)
!263 = !DISubroutineType(types: !264)
!264 = !{!12, !265}
!265 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !266, size: 64)
!266 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !18)
!267 = !{!268, !269}
!268 = !DILocalVariable(name: "v", arg: 1, scope: !262, file: !1, line: 109, type: !265)
!269 = !DILocalVariable(name: "c", scope: !262, file: !1, line: 110, type: !18)
!270 = !DILocation(line: 0, scope: !262)
!271 = !DILocation(line: 110, column: 25, scope: !262)
!272 = !DILocation(line: 110, column: 31, scope: !262)
!273 = !DILocation(line: 104, column: 38, scope: !274, inlinedAt: !281)
!274 = distinct !DISubprogram(name: "cross", scope: !1, file: !1, line: 104, type: !275, scopeLine: 104, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !277)
!275 = !DISubroutineType(types: !276)
!276 = !{!18, !18, !18}
!277 = !{!278, !279, !280}
!278 = !DILocalVariable(name: "a", arg: 1, scope: !274, file: !1, line: 104, type: !18)
!279 = !DILocalVariable(name: "b", arg: 2, scope: !274, file: !1, line: 104, type: !18)
!280 = !DILocalVariable(name: "r", scope: !274, file: !1, line: 105, type: !18)
!281 = distinct !DILocation(line: 110, column: 19, scope: !262)
!282 = !DILocation(line: 0, scope: !274, inlinedAt: !281)
!283 = !DILocation(line: 105, column: 30, scope: !274, inlinedAt: !281)
!284 = !DILocation(line: 105, column: 53, scope: !274, inlinedAt: !281)
!285 = !DILocation(line: 105, column: 76, scope: !274, inlinedAt: !281)
!286 = !DILocation(line: 111, column: 15, scope: !262)
!287 = !{!35, !36, i64 0}
!288 = !DILocation(line: 111, column: 30, scope: !262)
!289 = !{!35, !36, i64 8}
!290 = !DILocation(line: 111, column: 32, scope: !262)
!291 = !DILocation(line: 111, column: 23, scope: !262)
!292 = !DILocation(line: 111, column: 45, scope: !262)
!293 = !{!35, !36, i64 16}
!294 = !DILocation(line: 111, column: 38, scope: !262)
!295 = !DILocation(line: 111, column: 3, scope: !262)
