; clang-16 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/structs.c -o ir/clang-16/O3-g/structs.ll
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

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(argmem: read) uwtable
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

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
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
  %26 = load <2 x double>, ptr %15, align 8, !dbg !95, !tbaa !96
  %27 = insertelement <2 x double> %7, double %22, i64 1, !dbg !81
  %28 = insertelement <2 x double> poison, double %24, i64 0, !dbg !81
  %29 = insertelement <2 x double> %28, double %25, i64 1, !dbg !81
  %30 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %27, <2 x double> %29, <2 x double> %26), !dbg !95
  store <2 x double> %30, ptr %15, align 8, !dbg !95, !tbaa !96
  %31 = getelementptr inbounds %struct.vec3, ptr %15, i64 0, i32 2, !dbg !97
  %32 = load double, ptr %31, align 8, !dbg !98, !tbaa !46
  %33 = tail call double @llvm.fmuladd.f64(double %2, double %19, double %32), !dbg !98
  store double %33, ptr %31, align 8, !dbg !98, !tbaa !46
  br label %34, !dbg !99

34:                                               ; preds = %9, %14
  %35 = add nuw nsw i64 %10, 1, !dbg !100
  call void @llvm.dbg.value(metadata i64 %35, metadata !74, metadata !DIExpression()), !dbg !77
  %36 = icmp eq i64 %35, %6, !dbg !78
  br i1 %36, label %8, label %9, !dbg !80, !llvm.loop !101
}

; Function Attrs: nofree nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @sum_of_view(ptr nocapture noundef readonly %0) local_unnamed_addr #3 !dbg !104 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !116, metadata !DIExpression()), !dbg !120
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !117, metadata !DIExpression()), !dbg !120
  call void @llvm.dbg.value(metadata i32 0, metadata !118, metadata !DIExpression()), !dbg !121
  %2 = getelementptr inbounds %struct.view, ptr %0, i64 0, i32 1
  %3 = load i32, ptr %2, align 8, !tbaa !122
  call void @llvm.dbg.value(metadata i32 0, metadata !118, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !117, metadata !DIExpression()), !dbg !120
  %4 = icmp sgt i32 %3, 0, !dbg !125
  br i1 %4, label %5, label %27, !dbg !127

5:                                                ; preds = %1
  %6 = load ptr, ptr %0, align 8, !tbaa !128
  %7 = zext i32 %3 to i64, !dbg !125
  %8 = and i64 %7, 3, !dbg !127
  %9 = icmp ult i32 %3, 4, !dbg !127
  br i1 %9, label %12, label %10, !dbg !127

10:                                               ; preds = %5
  %11 = and i64 %7, 4294967292, !dbg !127
  br label %32, !dbg !127

12:                                               ; preds = %32, %5
  %13 = phi double [ undef, %5 ], [ %50, %32 ]
  %14 = phi i64 [ 0, %5 ], [ %51, %32 ]
  %15 = phi double [ 0.000000e+00, %5 ], [ %50, %32 ]
  %16 = icmp eq i64 %8, 0, !dbg !127
  br i1 %16, label %27, label %17, !dbg !127

17:                                               ; preds = %12, %17
  %18 = phi i64 [ %24, %17 ], [ %14, %12 ]
  %19 = phi double [ %23, %17 ], [ %15, %12 ]
  %20 = phi i64 [ %25, %17 ], [ 0, %12 ]
  call void @llvm.dbg.value(metadata i64 %18, metadata !118, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata double %19, metadata !117, metadata !DIExpression()), !dbg !120
  %21 = getelementptr inbounds double, ptr %6, i64 %18, !dbg !129
  %22 = load double, ptr %21, align 8, !dbg !129, !tbaa !96
  %23 = tail call double @llvm.fmuladd.f64(double %22, double %22, double %19), !dbg !131
  call void @llvm.dbg.value(metadata double %23, metadata !117, metadata !DIExpression()), !dbg !120
  %24 = add nuw nsw i64 %18, 1, !dbg !132
  call void @llvm.dbg.value(metadata i64 %24, metadata !118, metadata !DIExpression()), !dbg !121
  %25 = add i64 %20, 1, !dbg !127
  %26 = icmp eq i64 %25, %8, !dbg !127
  br i1 %26, label %27, label %17, !dbg !127, !llvm.loop !133

27:                                               ; preds = %12, %17, %1
  %28 = phi double [ 0.000000e+00, %1 ], [ %13, %12 ], [ %23, %17 ], !dbg !120
  %29 = getelementptr inbounds %struct.view, ptr %0, i64 0, i32 2, !dbg !135
  %30 = load double, ptr %29, align 8, !dbg !135, !tbaa !136
  %31 = fmul double %28, %30, !dbg !137
  ret double %31, !dbg !138

32:                                               ; preds = %32, %10
  %33 = phi i64 [ 0, %10 ], [ %51, %32 ]
  %34 = phi double [ 0.000000e+00, %10 ], [ %50, %32 ]
  %35 = phi i64 [ 0, %10 ], [ %52, %32 ]
  call void @llvm.dbg.value(metadata i64 %33, metadata !118, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata double %34, metadata !117, metadata !DIExpression()), !dbg !120
  %36 = getelementptr inbounds double, ptr %6, i64 %33, !dbg !129
  %37 = load double, ptr %36, align 8, !dbg !129, !tbaa !96
  %38 = tail call double @llvm.fmuladd.f64(double %37, double %37, double %34), !dbg !131
  call void @llvm.dbg.value(metadata double %38, metadata !117, metadata !DIExpression()), !dbg !120
  %39 = or i64 %33, 1, !dbg !132
  call void @llvm.dbg.value(metadata i64 %39, metadata !118, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata i64 %39, metadata !118, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata double %38, metadata !117, metadata !DIExpression()), !dbg !120
  %40 = getelementptr inbounds double, ptr %6, i64 %39, !dbg !129
  %41 = load double, ptr %40, align 8, !dbg !129, !tbaa !96
  %42 = tail call double @llvm.fmuladd.f64(double %41, double %41, double %38), !dbg !131
  call void @llvm.dbg.value(metadata double %42, metadata !117, metadata !DIExpression()), !dbg !120
  %43 = or i64 %33, 2, !dbg !132
  call void @llvm.dbg.value(metadata i64 %43, metadata !118, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata i64 %43, metadata !118, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata double %42, metadata !117, metadata !DIExpression()), !dbg !120
  %44 = getelementptr inbounds double, ptr %6, i64 %43, !dbg !129
  %45 = load double, ptr %44, align 8, !dbg !129, !tbaa !96
  %46 = tail call double @llvm.fmuladd.f64(double %45, double %45, double %42), !dbg !131
  call void @llvm.dbg.value(metadata double %46, metadata !117, metadata !DIExpression()), !dbg !120
  %47 = or i64 %33, 3, !dbg !132
  call void @llvm.dbg.value(metadata i64 %47, metadata !118, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata i64 %47, metadata !118, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata double %46, metadata !117, metadata !DIExpression()), !dbg !120
  %48 = getelementptr inbounds double, ptr %6, i64 %47, !dbg !129
  %49 = load double, ptr %48, align 8, !dbg !129, !tbaa !96
  %50 = tail call double @llvm.fmuladd.f64(double %49, double %49, double %46), !dbg !131
  call void @llvm.dbg.value(metadata double %50, metadata !117, metadata !DIExpression()), !dbg !120
  %51 = add nuw nsw i64 %33, 4, !dbg !132
  call void @llvm.dbg.value(metadata i64 %51, metadata !118, metadata !DIExpression()), !dbg !121
  %52 = add i64 %35, 4, !dbg !127
  %53 = icmp eq i64 %52, %11, !dbg !127
  br i1 %53, label %12, label %32, !dbg !127, !llvm.loop !139
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable
define dso_local double @copied_struct_shares_pointee(ptr nocapture noundef readonly %0) local_unnamed_addr #4 !dbg !141 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !151, metadata !DIExpression()), !dbg !153
  %2 = load double, ptr %0, align 8, !dbg !154
  call void @llvm.dbg.value(metadata double %2, metadata !152, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !153
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !154
  %4 = load ptr, ptr %3, align 8, !dbg !154
  call void @llvm.dbg.value(metadata ptr %4, metadata !152, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !153
  %5 = load double, ptr %4, align 8, !dbg !155, !tbaa !96
  %6 = fmul double %2, %5, !dbg !155
  store double %6, ptr %4, align 8, !dbg !155, !tbaa !96
  ret double %6, !dbg !156
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @linked_list_product(ptr noundef readonly %0) local_unnamed_addr #5 !dbg !157 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !168, metadata !DIExpression()), !dbg !170
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !169, metadata !DIExpression()), !dbg !170
  %2 = icmp eq ptr %0, null, !dbg !171
  br i1 %2, label %12, label %3, !dbg !171

3:                                                ; preds = %1, %3
  %4 = phi double [ %8, %3 ], [ 1.000000e+00, %1 ]
  %5 = phi ptr [ %10, %3 ], [ %0, %1 ]
  call void @llvm.dbg.value(metadata double %4, metadata !169, metadata !DIExpression()), !dbg !170
  call void @llvm.dbg.value(metadata ptr %5, metadata !168, metadata !DIExpression()), !dbg !170
  %6 = load double, ptr %5, align 8, !dbg !172, !tbaa !174
  %7 = fadd double %6, 5.000000e-01, !dbg !176
  %8 = fmul double %4, %7, !dbg !177
  call void @llvm.dbg.value(metadata double %8, metadata !169, metadata !DIExpression()), !dbg !170
  %9 = getelementptr inbounds %struct.node, ptr %5, i64 0, i32 1, !dbg !178
  %10 = load ptr, ptr %9, align 8, !dbg !178, !tbaa !179
  call void @llvm.dbg.value(metadata ptr %10, metadata !168, metadata !DIExpression()), !dbg !170
  %11 = icmp eq ptr %10, null, !dbg !171
  br i1 %11, label %12, label %3, !dbg !171, !llvm.loop !180

12:                                               ; preds = %3, %1
  %13 = phi double [ 1.000000e+00, %1 ], [ %8, %3 ], !dbg !170
  ret double %13, !dbg !182
}

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @mixed_fields(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !183 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !195, metadata !DIExpression()), !dbg !200
  call void @llvm.dbg.value(metadata i32 %1, metadata !196, metadata !DIExpression()), !dbg !200
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !197, metadata !DIExpression()), !dbg !200
  call void @llvm.dbg.value(metadata i32 0, metadata !198, metadata !DIExpression()), !dbg !201
  %3 = icmp sgt i32 %1, 0, !dbg !202
  br i1 %3, label %4, label %6, !dbg !204

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !202
  br label %8, !dbg !204

6:                                                ; preds = %27, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %29, %27 ], !dbg !200
  ret double %7, !dbg !205

8:                                                ; preds = %4, %27
  %9 = phi i64 [ 0, %4 ], [ %30, %27 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %29, %27 ]
  call void @llvm.dbg.value(metadata i64 %9, metadata !198, metadata !DIExpression()), !dbg !201
  call void @llvm.dbg.value(metadata double %10, metadata !197, metadata !DIExpression()), !dbg !200
  %11 = getelementptr inbounds %struct.mixed, ptr %0, i64 %9, !dbg !206
  %12 = getelementptr inbounds %struct.mixed, ptr %0, i64 %9, i32 1, !dbg !208
  %13 = load i32, ptr %12, align 4, !dbg !208, !tbaa !209
  %14 = icmp eq i32 %13, 1, !dbg !212
  br i1 %14, label %15, label %21, !dbg !206

15:                                               ; preds = %8
  %16 = load float, ptr %11, align 8, !dbg !213, !tbaa !214
  %17 = fpext float %16 to double, !dbg !215
  %18 = getelementptr inbounds %struct.mixed, ptr %0, i64 %9, i32 2, !dbg !216
  %19 = load double, ptr %18, align 8, !dbg !216, !tbaa !217
  %20 = fmul double %19, %17, !dbg !218
  br label %27, !dbg !206

21:                                               ; preds = %8
  %22 = getelementptr inbounds %struct.mixed, ptr %0, i64 %9, i32 2, !dbg !219
  %23 = load double, ptr %22, align 8, !dbg !219, !tbaa !217
  %24 = load float, ptr %11, align 8, !dbg !220, !tbaa !214
  %25 = fpext float %24 to double, !dbg !221
  %26 = tail call double @llvm.fmuladd.f64(double %23, double %23, double %25), !dbg !222
  br label %27, !dbg !206

27:                                               ; preds = %21, %15
  %28 = phi double [ %20, %15 ], [ %26, %21 ], !dbg !206
  %29 = fadd double %10, %28, !dbg !223
  call void @llvm.dbg.value(metadata double %29, metadata !197, metadata !DIExpression()), !dbg !200
  %30 = add nuw nsw i64 %9, 1, !dbg !224
  call void @llvm.dbg.value(metadata i64 %30, metadata !198, metadata !DIExpression()), !dbg !201
  %31 = icmp eq i64 %30, %5, !dbg !202
  br i1 %31, label %6, label %8, !dbg !204, !llvm.loop !225
}

; Function Attrs: nofree nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @pointers_two_levels_deep(ptr nocapture noundef readonly %0) local_unnamed_addr #3 !dbg !227 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !238, metadata !DIExpression()), !dbg !242
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !239, metadata !DIExpression()), !dbg !242
  call void @llvm.dbg.value(metadata i32 0, metadata !240, metadata !DIExpression()), !dbg !243
  %2 = load ptr, ptr %0, align 8, !tbaa !244
  %3 = getelementptr inbounds %struct.view, ptr %2, i64 0, i32 1
  %4 = load i32, ptr %3, align 8, !tbaa !122
  call void @llvm.dbg.value(metadata i32 0, metadata !240, metadata !DIExpression()), !dbg !243
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !239, metadata !DIExpression()), !dbg !242
  %5 = icmp sgt i32 %4, 0, !dbg !246
  br i1 %5, label %6, label %35, !dbg !248

6:                                                ; preds = %1
  %7 = load ptr, ptr %2, align 8, !tbaa !128
  %8 = getelementptr inbounds %struct.matrix_pair, ptr %0, i64 0, i32 1
  %9 = load ptr, ptr %8, align 8, !tbaa !249
  %10 = getelementptr inbounds %struct.matrix_pair, ptr %0, i64 0, i32 1, i32 2
  %11 = load double, ptr %10, align 8, !tbaa !250
  %12 = zext i32 %4 to i64, !dbg !246
  %13 = and i64 %12, 3, !dbg !248
  %14 = icmp ult i32 %4, 4, !dbg !248
  br i1 %14, label %17, label %15, !dbg !248

15:                                               ; preds = %6
  %16 = and i64 %12, 4294967292, !dbg !248
  br label %40, !dbg !248

17:                                               ; preds = %40, %6
  %18 = phi double [ undef, %6 ], [ %70, %40 ]
  %19 = phi i64 [ 0, %6 ], [ %71, %40 ]
  %20 = phi double [ 0.000000e+00, %6 ], [ %70, %40 ]
  %21 = icmp eq i64 %13, 0, !dbg !248
  br i1 %21, label %35, label %22, !dbg !248

22:                                               ; preds = %17, %22
  %23 = phi i64 [ %32, %22 ], [ %19, %17 ]
  %24 = phi double [ %31, %22 ], [ %20, %17 ]
  %25 = phi i64 [ %33, %22 ], [ 0, %17 ]
  call void @llvm.dbg.value(metadata i64 %23, metadata !240, metadata !DIExpression()), !dbg !243
  call void @llvm.dbg.value(metadata double %24, metadata !239, metadata !DIExpression()), !dbg !242
  %26 = getelementptr inbounds double, ptr %7, i64 %23, !dbg !251
  %27 = load double, ptr %26, align 8, !dbg !251, !tbaa !96
  %28 = getelementptr inbounds double, ptr %9, i64 %23, !dbg !253
  %29 = load double, ptr %28, align 8, !dbg !253, !tbaa !96
  %30 = fmul double %27, %29, !dbg !254
  %31 = tail call double @llvm.fmuladd.f64(double %30, double %11, double %24), !dbg !255
  call void @llvm.dbg.value(metadata double %31, metadata !239, metadata !DIExpression()), !dbg !242
  %32 = add nuw nsw i64 %23, 1, !dbg !256
  call void @llvm.dbg.value(metadata i64 %32, metadata !240, metadata !DIExpression()), !dbg !243
  %33 = add i64 %25, 1, !dbg !248
  %34 = icmp eq i64 %33, %13, !dbg !248
  br i1 %34, label %35, label %22, !dbg !248, !llvm.loop !257

35:                                               ; preds = %17, %22, %1
  %36 = phi double [ 0.000000e+00, %1 ], [ %18, %17 ], [ %31, %22 ], !dbg !242
  %37 = getelementptr inbounds %struct.view, ptr %2, i64 0, i32 2, !dbg !258
  %38 = load double, ptr %37, align 8, !dbg !258, !tbaa !136
  %39 = fmul double %36, %38, !dbg !259
  ret double %39, !dbg !260

40:                                               ; preds = %40, %15
  %41 = phi i64 [ 0, %15 ], [ %71, %40 ]
  %42 = phi double [ 0.000000e+00, %15 ], [ %70, %40 ]
  %43 = phi i64 [ 0, %15 ], [ %72, %40 ]
  call void @llvm.dbg.value(metadata i64 %41, metadata !240, metadata !DIExpression()), !dbg !243
  call void @llvm.dbg.value(metadata double %42, metadata !239, metadata !DIExpression()), !dbg !242
  %44 = getelementptr inbounds double, ptr %7, i64 %41, !dbg !251
  %45 = load double, ptr %44, align 8, !dbg !251, !tbaa !96
  %46 = getelementptr inbounds double, ptr %9, i64 %41, !dbg !253
  %47 = load double, ptr %46, align 8, !dbg !253, !tbaa !96
  %48 = fmul double %45, %47, !dbg !254
  %49 = tail call double @llvm.fmuladd.f64(double %48, double %11, double %42), !dbg !255
  call void @llvm.dbg.value(metadata double %49, metadata !239, metadata !DIExpression()), !dbg !242
  %50 = or i64 %41, 1, !dbg !256
  call void @llvm.dbg.value(metadata i64 %50, metadata !240, metadata !DIExpression()), !dbg !243
  call void @llvm.dbg.value(metadata i64 %50, metadata !240, metadata !DIExpression()), !dbg !243
  call void @llvm.dbg.value(metadata double %49, metadata !239, metadata !DIExpression()), !dbg !242
  %51 = getelementptr inbounds double, ptr %7, i64 %50, !dbg !251
  %52 = load double, ptr %51, align 8, !dbg !251, !tbaa !96
  %53 = getelementptr inbounds double, ptr %9, i64 %50, !dbg !253
  %54 = load double, ptr %53, align 8, !dbg !253, !tbaa !96
  %55 = fmul double %52, %54, !dbg !254
  %56 = tail call double @llvm.fmuladd.f64(double %55, double %11, double %49), !dbg !255
  call void @llvm.dbg.value(metadata double %56, metadata !239, metadata !DIExpression()), !dbg !242
  %57 = or i64 %41, 2, !dbg !256
  call void @llvm.dbg.value(metadata i64 %57, metadata !240, metadata !DIExpression()), !dbg !243
  call void @llvm.dbg.value(metadata i64 %57, metadata !240, metadata !DIExpression()), !dbg !243
  call void @llvm.dbg.value(metadata double %56, metadata !239, metadata !DIExpression()), !dbg !242
  %58 = getelementptr inbounds double, ptr %7, i64 %57, !dbg !251
  %59 = load double, ptr %58, align 8, !dbg !251, !tbaa !96
  %60 = getelementptr inbounds double, ptr %9, i64 %57, !dbg !253
  %61 = load double, ptr %60, align 8, !dbg !253, !tbaa !96
  %62 = fmul double %59, %61, !dbg !254
  %63 = tail call double @llvm.fmuladd.f64(double %62, double %11, double %56), !dbg !255
  call void @llvm.dbg.value(metadata double %63, metadata !239, metadata !DIExpression()), !dbg !242
  %64 = or i64 %41, 3, !dbg !256
  call void @llvm.dbg.value(metadata i64 %64, metadata !240, metadata !DIExpression()), !dbg !243
  call void @llvm.dbg.value(metadata i64 %64, metadata !240, metadata !DIExpression()), !dbg !243
  call void @llvm.dbg.value(metadata double %63, metadata !239, metadata !DIExpression()), !dbg !242
  %65 = getelementptr inbounds double, ptr %7, i64 %64, !dbg !251
  %66 = load double, ptr %65, align 8, !dbg !251, !tbaa !96
  %67 = getelementptr inbounds double, ptr %9, i64 %64, !dbg !253
  %68 = load double, ptr %67, align 8, !dbg !253, !tbaa !96
  %69 = fmul double %66, %68, !dbg !254
  %70 = tail call double @llvm.fmuladd.f64(double %69, double %11, double %63), !dbg !255
  call void @llvm.dbg.value(metadata double %70, metadata !239, metadata !DIExpression()), !dbg !242
  %71 = add nuw nsw i64 %41, 4, !dbg !256
  call void @llvm.dbg.value(metadata i64 %71, metadata !240, metadata !DIExpression()), !dbg !243
  %72 = add i64 %43, 4, !dbg !248
  %73 = icmp eq i64 %72, %16, !dbg !248
  br i1 %73, label %17, label %40, !dbg !248, !llvm.loop !261
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) uwtable
define dso_local double @triple_product_of_vectors(ptr nocapture noundef readonly %0) local_unnamed_addr #7 !dbg !263 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !269, metadata !DIExpression()), !dbg !271
  %2 = getelementptr inbounds %struct.vec3, ptr %0, i64 1, !dbg !272
  %3 = getelementptr inbounds %struct.vec3, ptr %0, i64 2, !dbg !273
  %4 = load double, ptr %3, align 1, !dbg !274
  call void @llvm.dbg.value(metadata double %4, metadata !280, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !283
  %5 = getelementptr inbounds %struct.vec3, ptr %0, i64 2, i32 1, !dbg !274
  %6 = load double, ptr %5, align 1, !dbg !274
  call void @llvm.dbg.value(metadata double %6, metadata !280, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !283
  %7 = getelementptr inbounds %struct.vec3, ptr %0, i64 2, i32 2, !dbg !274
  %8 = load double, ptr %7, align 1, !dbg !274
  call void @llvm.dbg.value(metadata double %8, metadata !280, metadata !DIExpression(DW_OP_LLVM_fragment, 128, 64)), !dbg !283
  %9 = load double, ptr %2, align 1, !dbg !274
  call void @llvm.dbg.value(metadata double %9, metadata !279, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !283
  %10 = getelementptr inbounds %struct.vec3, ptr %0, i64 1, i32 1, !dbg !274
  %11 = load double, ptr %10, align 1, !dbg !274
  call void @llvm.dbg.value(metadata double %11, metadata !279, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !283
  %12 = getelementptr inbounds %struct.vec3, ptr %0, i64 1, i32 2, !dbg !274
  %13 = load double, ptr %12, align 1, !dbg !274
  call void @llvm.dbg.value(metadata double %13, metadata !279, metadata !DIExpression(DW_OP_LLVM_fragment, 128, 64)), !dbg !283
  %14 = fneg double %13, !dbg !284
  %15 = fmul double %6, %14, !dbg !284
  %16 = tail call double @llvm.fmuladd.f64(double %11, double %8, double %15), !dbg !284
  call void @llvm.dbg.value(metadata double %16, metadata !270, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !271
  call void @llvm.dbg.value(metadata double %16, metadata !281, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !283
  %17 = fneg double %9, !dbg !285
  %18 = fmul double %8, %17, !dbg !285
  %19 = tail call double @llvm.fmuladd.f64(double %13, double %4, double %18), !dbg !285
  call void @llvm.dbg.value(metadata double %19, metadata !270, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !271
  call void @llvm.dbg.value(metadata double %19, metadata !281, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !283
  %20 = fneg double %11, !dbg !286
  %21 = fmul double %4, %20, !dbg !286
  %22 = tail call double @llvm.fmuladd.f64(double %9, double %6, double %21), !dbg !286
  call void @llvm.dbg.value(metadata double %22, metadata !270, metadata !DIExpression(DW_OP_LLVM_fragment, 128, 64)), !dbg !271
  call void @llvm.dbg.value(metadata double %22, metadata !281, metadata !DIExpression(DW_OP_LLVM_fragment, 128, 64)), !dbg !283
  %23 = load double, ptr %0, align 8, !dbg !287, !tbaa !288
  %24 = getelementptr inbounds %struct.vec3, ptr %0, i64 0, i32 1, !dbg !289
  %25 = load double, ptr %24, align 8, !dbg !289, !tbaa !290
  %26 = fmul double %19, %25, !dbg !291
  %27 = tail call double @llvm.fmuladd.f64(double %23, double %16, double %26), !dbg !292
  %28 = getelementptr inbounds %struct.vec3, ptr %0, i64 0, i32 2, !dbg !293
  %29 = load double, ptr %28, align 8, !dbg !293, !tbaa !294
  %30 = tail call double @llvm.fmuladd.f64(double %29, double %22, double %27), !dbg !295
  ret double %30, !dbg !296
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.value(metadata, metadata, metadata) #8

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #8

attributes #0 = { mustprogress nofree nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nosync nounwind memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/structs.c", directory: ".", checksumkind: CSK_MD5, checksum: "9d8239a00a0ab2f0db8707e6a2009327")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
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
!81 = !DILocation(line: 58, column: 21, scope: !82)
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
!95 = !DILocation(line: 57, column: 21, scope: !82)
!96 = !{!36, !36, i64 0}
!97 = !DILocation(line: 59, column: 19, scope: !82)
!98 = !DILocation(line: 59, column: 21, scope: !82)
!99 = !DILocation(line: 60, column: 3, scope: !82)
!100 = !DILocation(line: 52, column: 27, scope: !79)
!101 = distinct !{!101, !80, !102, !103}
!102 = !DILocation(line: 60, column: 3, scope: !75)
!103 = !{!"llvm.loop.mustprogress"}
!104 = distinct !DISubprogram(name: "sum_of_view", scope: !1, file: !1, line: 63, type: !105, scopeLine: 63, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !115)
!105 = !DISubroutineType(types: !106)
!106 = !{!12, !107}
!107 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !108, size: 64)
!108 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !109)
!109 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "view", file: !1, line: 15, size: 192, elements: !110)
!110 = !{!111, !113, !114}
!111 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !109, file: !1, line: 16, baseType: !112, size: 64)
!112 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !109, file: !1, line: 17, baseType: !26, size: 32, offset: 64)
!114 = !DIDerivedType(tag: DW_TAG_member, name: "scale", scope: !109, file: !1, line: 18, baseType: !12, size: 64, offset: 128)
!115 = !{!116, !117, !118}
!116 = !DILocalVariable(name: "v", arg: 1, scope: !104, file: !1, line: 63, type: !107)
!117 = !DILocalVariable(name: "s", scope: !104, file: !1, line: 64, type: !12)
!118 = !DILocalVariable(name: "i", scope: !119, file: !1, line: 65, type: !26)
!119 = distinct !DILexicalBlock(scope: !104, file: !1, line: 65, column: 3)
!120 = !DILocation(line: 0, scope: !104)
!121 = !DILocation(line: 0, scope: !119)
!122 = !{!123, !39, i64 8}
!123 = !{!"view", !124, i64 0, !39, i64 8, !36, i64 16}
!124 = !{!"any pointer", !37, i64 0}
!125 = !DILocation(line: 65, column: 21, scope: !126)
!126 = distinct !DILexicalBlock(scope: !119, file: !1, line: 65, column: 3)
!127 = !DILocation(line: 65, column: 3, scope: !119)
!128 = !{!123, !124, i64 0}
!129 = !DILocation(line: 66, column: 10, scope: !130)
!130 = distinct !DILexicalBlock(scope: !126, file: !1, line: 65, column: 38)
!131 = !DILocation(line: 66, column: 7, scope: !130)
!132 = !DILocation(line: 65, column: 34, scope: !126)
!133 = distinct !{!133, !134}
!134 = !{!"llvm.loop.unroll.disable"}
!135 = !DILocation(line: 68, column: 17, scope: !104)
!136 = !{!123, !36, i64 16}
!137 = !DILocation(line: 68, column: 12, scope: !104)
!138 = !DILocation(line: 68, column: 3, scope: !104)
!139 = distinct !{!139, !127, !140, !103}
!140 = !DILocation(line: 67, column: 3, scope: !119)
!141 = distinct !DISubprogram(name: "copied_struct_shares_pointee", scope: !1, file: !1, line: 72, type: !142, scopeLine: 72, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !150)
!142 = !DISubroutineType(types: !143)
!143 = !{!12, !144}
!144 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !145, size: 64)
!145 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !146)
!146 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "weighted", file: !1, line: 21, size: 128, elements: !147)
!147 = !{!148, !149}
!148 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !146, file: !1, line: 22, baseType: !12, size: 64)
!149 = !DIDerivedType(tag: DW_TAG_member, name: "p", scope: !146, file: !1, line: 23, baseType: !112, size: 64, offset: 64)
!150 = !{!151, !152}
!151 = !DILocalVariable(name: "a", arg: 1, scope: !141, file: !1, line: 72, type: !144)
!152 = !DILocalVariable(name: "b", scope: !141, file: !1, line: 73, type: !146)
!153 = !DILocation(line: 0, scope: !141)
!154 = !DILocation(line: 74, column: 3, scope: !141)
!155 = !DILocation(line: 75, column: 8, scope: !141)
!156 = !DILocation(line: 76, column: 3, scope: !141)
!157 = distinct !DISubprogram(name: "linked_list_product", scope: !1, file: !1, line: 79, type: !158, scopeLine: 79, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !167)
!158 = !DISubroutineType(types: !159)
!159 = !{!12, !160}
!160 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !161, size: 64)
!161 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !162)
!162 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "node", file: !1, line: 26, size: 128, elements: !163)
!163 = !{!164, !165}
!164 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !162, file: !1, line: 27, baseType: !12, size: 64)
!165 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !162, file: !1, line: 28, baseType: !166, size: 64, offset: 64)
!166 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !162, size: 64)
!167 = !{!168, !169}
!168 = !DILocalVariable(name: "n", arg: 1, scope: !157, file: !1, line: 79, type: !160)
!169 = !DILocalVariable(name: "p", scope: !157, file: !1, line: 80, type: !12)
!170 = !DILocation(line: 0, scope: !157)
!171 = !DILocation(line: 81, column: 3, scope: !157)
!172 = !DILocation(line: 82, column: 13, scope: !173)
!173 = distinct !DILexicalBlock(scope: !157, file: !1, line: 81, column: 13)
!174 = !{!175, !36, i64 0}
!175 = !{!"node", !36, i64 0, !124, i64 8}
!176 = !DILocation(line: 82, column: 19, scope: !173)
!177 = !DILocation(line: 82, column: 7, scope: !173)
!178 = !DILocation(line: 83, column: 12, scope: !173)
!179 = !{!175, !124, i64 8}
!180 = distinct !{!180, !171, !181, !103}
!181 = !DILocation(line: 84, column: 3, scope: !157)
!182 = !DILocation(line: 85, column: 3, scope: !157)
!183 = distinct !DISubprogram(name: "mixed_fields", scope: !1, file: !1, line: 88, type: !184, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !194)
!184 = !DISubroutineType(types: !185)
!185 = !{!12, !186, !26}
!186 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !187, size: 64)
!187 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !188)
!188 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "mixed", file: !1, line: 31, size: 128, elements: !189)
!189 = !{!190, !192, !193}
!190 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !188, file: !1, line: 32, baseType: !191, size: 32)
!191 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!192 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !188, file: !1, line: 33, baseType: !26, size: 32, offset: 32)
!193 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !188, file: !1, line: 34, baseType: !12, size: 64, offset: 64)
!194 = !{!195, !196, !197, !198}
!195 = !DILocalVariable(name: "m", arg: 1, scope: !183, file: !1, line: 88, type: !186)
!196 = !DILocalVariable(name: "n", arg: 2, scope: !183, file: !1, line: 88, type: !26)
!197 = !DILocalVariable(name: "s", scope: !183, file: !1, line: 89, type: !12)
!198 = !DILocalVariable(name: "i", scope: !199, file: !1, line: 90, type: !26)
!199 = distinct !DILexicalBlock(scope: !183, file: !1, line: 90, column: 3)
!200 = !DILocation(line: 0, scope: !183)
!201 = !DILocation(line: 0, scope: !199)
!202 = !DILocation(line: 90, column: 21, scope: !203)
!203 = distinct !DILexicalBlock(scope: !199, file: !1, line: 90, column: 3)
!204 = !DILocation(line: 90, column: 3, scope: !199)
!205 = !DILocation(line: 93, column: 3, scope: !183)
!206 = !DILocation(line: 91, column: 10, scope: !207)
!207 = distinct !DILexicalBlock(scope: !203, file: !1, line: 90, column: 31)
!208 = !DILocation(line: 91, column: 15, scope: !207)
!209 = !{!210, !39, i64 4}
!210 = !{!"mixed", !211, i64 0, !39, i64 4, !36, i64 8}
!211 = !{!"float", !37, i64 0}
!212 = !DILocation(line: 91, column: 20, scope: !207)
!213 = !DILocation(line: 91, column: 32, scope: !207)
!214 = !{!210, !211, i64 0}
!215 = !DILocation(line: 91, column: 27, scope: !207)
!216 = !DILocation(line: 91, column: 41, scope: !207)
!217 = !{!210, !36, i64 8}
!218 = !DILocation(line: 91, column: 34, scope: !207)
!219 = !DILocation(line: 91, column: 50, scope: !207)
!220 = !DILocation(line: 91, column: 68, scope: !207)
!221 = !DILocation(line: 91, column: 63, scope: !207)
!222 = !DILocation(line: 91, column: 61, scope: !207)
!223 = !DILocation(line: 91, column: 7, scope: !207)
!224 = !DILocation(line: 90, column: 27, scope: !203)
!225 = distinct !{!225, !204, !226, !103}
!226 = !DILocation(line: 92, column: 3, scope: !199)
!227 = distinct !DISubprogram(name: "pointers_two_levels_deep", scope: !1, file: !1, line: 96, type: !228, scopeLine: 96, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !237)
!228 = !DISubroutineType(types: !229)
!229 = !{!12, !230}
!230 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !231, size: 64)
!231 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !232)
!232 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "matrix_pair", file: !1, line: 37, size: 256, elements: !233)
!233 = !{!234, !236}
!234 = !DIDerivedType(tag: DW_TAG_member, name: "left", scope: !232, file: !1, line: 38, baseType: !235, size: 64)
!235 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !109, size: 64)
!236 = !DIDerivedType(tag: DW_TAG_member, name: "right", scope: !232, file: !1, line: 39, baseType: !109, size: 192, offset: 64)
!237 = !{!238, !239, !240}
!238 = !DILocalVariable(name: "m", arg: 1, scope: !227, file: !1, line: 96, type: !230)
!239 = !DILocalVariable(name: "s", scope: !227, file: !1, line: 97, type: !12)
!240 = !DILocalVariable(name: "i", scope: !241, file: !1, line: 98, type: !26)
!241 = distinct !DILexicalBlock(scope: !227, file: !1, line: 98, column: 3)
!242 = !DILocation(line: 0, scope: !227)
!243 = !DILocation(line: 0, scope: !241)
!244 = !{!245, !124, i64 0}
!245 = !{!"matrix_pair", !124, i64 0, !123, i64 8}
!246 = !DILocation(line: 98, column: 21, scope: !247)
!247 = distinct !DILexicalBlock(scope: !241, file: !1, line: 98, column: 3)
!248 = !DILocation(line: 98, column: 3, scope: !241)
!249 = !{!245, !124, i64 8}
!250 = !{!245, !36, i64 24}
!251 = !DILocation(line: 99, column: 10, scope: !252)
!252 = distinct !DILexicalBlock(scope: !247, file: !1, line: 98, column: 44)
!253 = !DILocation(line: 99, column: 29, scope: !252)
!254 = !DILocation(line: 99, column: 27, scope: !252)
!255 = !DILocation(line: 99, column: 7, scope: !252)
!256 = !DILocation(line: 98, column: 40, scope: !247)
!257 = distinct !{!257, !134}
!258 = !DILocation(line: 101, column: 23, scope: !227)
!259 = !DILocation(line: 101, column: 12, scope: !227)
!260 = !DILocation(line: 101, column: 3, scope: !227)
!261 = distinct !{!261, !248, !262, !103}
!262 = !DILocation(line: 100, column: 3, scope: !241)
!263 = distinct !DISubprogram(name: "triple_product_of_vectors", scope: !1, file: !1, line: 109, type: !264, scopeLine: 109, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !268)
!264 = !DISubroutineType(types: !265)
!265 = !{!12, !266}
!266 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !267, size: 64)
!267 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !18)
!268 = !{!269, !270}
!269 = !DILocalVariable(name: "v", arg: 1, scope: !263, file: !1, line: 109, type: !266)
!270 = !DILocalVariable(name: "c", scope: !263, file: !1, line: 110, type: !18)
!271 = !DILocation(line: 0, scope: !263)
!272 = !DILocation(line: 110, column: 25, scope: !263)
!273 = !DILocation(line: 110, column: 31, scope: !263)
!274 = !DILocation(line: 104, column: 38, scope: !275, inlinedAt: !282)
!275 = distinct !DISubprogram(name: "cross", scope: !1, file: !1, line: 104, type: !276, scopeLine: 104, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !278)
!276 = !DISubroutineType(types: !277)
!277 = !{!18, !18, !18}
!278 = !{!279, !280, !281}
!279 = !DILocalVariable(name: "a", arg: 1, scope: !275, file: !1, line: 104, type: !18)
!280 = !DILocalVariable(name: "b", arg: 2, scope: !275, file: !1, line: 104, type: !18)
!281 = !DILocalVariable(name: "r", scope: !275, file: !1, line: 105, type: !18)
!282 = distinct !DILocation(line: 110, column: 19, scope: !263)
!283 = !DILocation(line: 0, scope: !275, inlinedAt: !282)
!284 = !DILocation(line: 105, column: 30, scope: !275, inlinedAt: !282)
!285 = !DILocation(line: 105, column: 53, scope: !275, inlinedAt: !282)
!286 = !DILocation(line: 105, column: 76, scope: !275, inlinedAt: !282)
!287 = !DILocation(line: 111, column: 15, scope: !263)
!288 = !{!35, !36, i64 0}
!289 = !DILocation(line: 111, column: 30, scope: !263)
!290 = !{!35, !36, i64 8}
!291 = !DILocation(line: 111, column: 32, scope: !263)
!292 = !DILocation(line: 111, column: 23, scope: !263)
!293 = !DILocation(line: 111, column: 45, scope: !263)
!294 = !{!35, !36, i64 16}
!295 = !DILocation(line: 111, column: 38, scope: !263)
!296 = !DILocation(line: 111, column: 3, scope: !263)
