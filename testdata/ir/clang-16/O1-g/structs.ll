; clang-16 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/structs.c -o ir/clang-16/O1-g/structs.ll
; ModuleID = 'c/structs.c'
source_filename = "c/structs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.particle = type { %struct.vec3, %struct.vec3, double, i32 }
%struct.vec3 = type { double, double, double }
%struct.view = type { ptr, i32, double }
%struct.weighted = type { double, ptr }
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
  br i1 %4, label %5, label %7, !dbg !80

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64, !dbg !78
  br label %8, !dbg !80

7:                                                ; preds = %33, %3
  ret void, !dbg !81

8:                                                ; preds = %5, %33
  %9 = phi i64 [ 0, %5 ], [ %34, %33 ]
  call void @llvm.dbg.value(metadata i64 %9, metadata !74, metadata !DIExpression()), !dbg !77
  %10 = getelementptr inbounds %struct.particle, ptr %0, i64 %9, i32 3, !dbg !82
  %11 = load i32, ptr %10, align 8, !dbg !82, !tbaa !33
  %12 = icmp eq i32 %11, 0, !dbg !85
  br i1 %12, label %13, label %33, !dbg !86

13:                                               ; preds = %8
  %14 = getelementptr inbounds %struct.particle, ptr %0, i64 %9, !dbg !85
  %15 = getelementptr inbounds %struct.particle, ptr %0, i64 %9, i32 1, !dbg !87
  %16 = getelementptr inbounds %struct.particle, ptr %0, i64 %9, i32 1, i32 2, !dbg !88
  %17 = load double, ptr %16, align 8, !dbg !89, !tbaa !57
  %18 = tail call double @llvm.fmuladd.f64(double %2, double -9.810000e+00, double %17), !dbg !89
  store double %18, ptr %16, align 8, !dbg !89, !tbaa !57
  %19 = load double, ptr %15, align 8, !dbg !90, !tbaa !51
  %20 = load double, ptr %14, align 8, !dbg !91, !tbaa !92
  %21 = tail call double @llvm.fmuladd.f64(double %2, double %19, double %20), !dbg !91
  store double %21, ptr %14, align 8, !dbg !91, !tbaa !92
  %22 = getelementptr inbounds %struct.particle, ptr %0, i64 %9, i32 1, i32 1, !dbg !93
  %23 = load double, ptr %22, align 8, !dbg !93, !tbaa !53
  %24 = fmul double %23, %2, !dbg !94
  %25 = getelementptr inbounds %struct.particle, ptr %0, i64 %9, i32 2, !dbg !95
  %26 = load double, ptr %25, align 8, !dbg !95, !tbaa !44
  %27 = getelementptr inbounds %struct.vec3, ptr %14, i64 0, i32 1, !dbg !96
  %28 = load double, ptr %27, align 8, !dbg !97, !tbaa !98
  %29 = tail call double @llvm.fmuladd.f64(double %24, double %26, double %28), !dbg !97
  store double %29, ptr %27, align 8, !dbg !97, !tbaa !98
  %30 = getelementptr inbounds %struct.vec3, ptr %14, i64 0, i32 2, !dbg !99
  %31 = load double, ptr %30, align 8, !dbg !100, !tbaa !46
  %32 = tail call double @llvm.fmuladd.f64(double %2, double %18, double %31), !dbg !100
  store double %32, ptr %30, align 8, !dbg !100, !tbaa !46
  br label %33, !dbg !101

33:                                               ; preds = %8, %13
  %34 = add nuw nsw i64 %9, 1, !dbg !102
  call void @llvm.dbg.value(metadata i64 %34, metadata !74, metadata !DIExpression()), !dbg !77
  %35 = icmp eq i64 %34, %6, !dbg !78
  br i1 %35, label %7, label %8, !dbg !80, !llvm.loop !103
}

; Function Attrs: nofree nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @sum_of_view(ptr nocapture noundef readonly %0) local_unnamed_addr #3 !dbg !107 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !119, metadata !DIExpression()), !dbg !123
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !120, metadata !DIExpression()), !dbg !123
  call void @llvm.dbg.value(metadata i32 0, metadata !121, metadata !DIExpression()), !dbg !124
  %2 = getelementptr inbounds %struct.view, ptr %0, i64 0, i32 1
  %3 = load i32, ptr %2, align 8, !tbaa !125
  call void @llvm.dbg.value(metadata i32 0, metadata !121, metadata !DIExpression()), !dbg !124
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !120, metadata !DIExpression()), !dbg !123
  %4 = icmp sgt i32 %3, 0, !dbg !128
  br i1 %4, label %5, label %8, !dbg !130

5:                                                ; preds = %1
  %6 = load ptr, ptr %0, align 8, !tbaa !131
  %7 = zext i32 %3 to i64, !dbg !128
  br label %13, !dbg !130

8:                                                ; preds = %13, %1
  %9 = phi double [ 0.000000e+00, %1 ], [ %18, %13 ], !dbg !123
  %10 = getelementptr inbounds %struct.view, ptr %0, i64 0, i32 2, !dbg !132
  %11 = load double, ptr %10, align 8, !dbg !132, !tbaa !133
  %12 = fmul double %9, %11, !dbg !134
  ret double %12, !dbg !135

13:                                               ; preds = %5, %13
  %14 = phi i64 [ 0, %5 ], [ %19, %13 ]
  %15 = phi double [ 0.000000e+00, %5 ], [ %18, %13 ]
  call void @llvm.dbg.value(metadata i64 %14, metadata !121, metadata !DIExpression()), !dbg !124
  call void @llvm.dbg.value(metadata double %15, metadata !120, metadata !DIExpression()), !dbg !123
  %16 = getelementptr inbounds double, ptr %6, i64 %14, !dbg !136
  %17 = load double, ptr %16, align 8, !dbg !136, !tbaa !138
  %18 = tail call double @llvm.fmuladd.f64(double %17, double %17, double %15), !dbg !139
  call void @llvm.dbg.value(metadata double %18, metadata !120, metadata !DIExpression()), !dbg !123
  %19 = add nuw nsw i64 %14, 1, !dbg !140
  call void @llvm.dbg.value(metadata i64 %19, metadata !121, metadata !DIExpression()), !dbg !124
  %20 = icmp eq i64 %19, %7, !dbg !128
  br i1 %20, label %8, label %13, !dbg !130, !llvm.loop !141
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable
define dso_local double @copied_struct_shares_pointee(ptr nocapture noundef readonly %0) local_unnamed_addr #4 !dbg !143 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !153, metadata !DIExpression()), !dbg !155
  %2 = load double, ptr %0, align 8, !dbg !156
  call void @llvm.dbg.value(metadata double %2, metadata !154, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !155
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !156
  %4 = load ptr, ptr %3, align 8, !dbg !156
  call void @llvm.dbg.value(metadata ptr %4, metadata !154, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !155
  %5 = load double, ptr %4, align 8, !dbg !157, !tbaa !138
  %6 = fmul double %2, %5, !dbg !157
  store double %6, ptr %4, align 8, !dbg !157, !tbaa !138
  %7 = getelementptr inbounds %struct.weighted, ptr %0, i64 0, i32 1, !dbg !158
  %8 = load ptr, ptr %7, align 8, !dbg !158, !tbaa !159
  %9 = load double, ptr %8, align 8, !dbg !161, !tbaa !138
  ret double %9, !dbg !162
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @linked_list_product(ptr noundef readonly %0) local_unnamed_addr #5 !dbg !163 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !174, metadata !DIExpression()), !dbg !176
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !175, metadata !DIExpression()), !dbg !176
  %2 = icmp eq ptr %0, null, !dbg !177
  br i1 %2, label %12, label %3, !dbg !177

3:                                                ; preds = %1, %3
  %4 = phi double [ %8, %3 ], [ 1.000000e+00, %1 ]
  %5 = phi ptr [ %10, %3 ], [ %0, %1 ]
  call void @llvm.dbg.value(metadata double %4, metadata !175, metadata !DIExpression()), !dbg !176
  call void @llvm.dbg.value(metadata ptr %5, metadata !174, metadata !DIExpression()), !dbg !176
  %6 = load double, ptr %5, align 8, !dbg !178, !tbaa !180
  %7 = fadd double %6, 5.000000e-01, !dbg !182
  %8 = fmul double %4, %7, !dbg !183
  call void @llvm.dbg.value(metadata double %8, metadata !175, metadata !DIExpression()), !dbg !176
  %9 = getelementptr inbounds %struct.node, ptr %5, i64 0, i32 1, !dbg !184
  %10 = load ptr, ptr %9, align 8, !dbg !184, !tbaa !185
  call void @llvm.dbg.value(metadata ptr %10, metadata !174, metadata !DIExpression()), !dbg !176
  %11 = icmp eq ptr %10, null, !dbg !177
  br i1 %11, label %12, label %3, !dbg !177, !llvm.loop !186

12:                                               ; preds = %3, %1
  %13 = phi double [ 1.000000e+00, %1 ], [ %8, %3 ], !dbg !176
  ret double %13, !dbg !188
}

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @mixed_fields(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !189 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !201, metadata !DIExpression()), !dbg !206
  call void @llvm.dbg.value(metadata i32 %1, metadata !202, metadata !DIExpression()), !dbg !206
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !203, metadata !DIExpression()), !dbg !206
  call void @llvm.dbg.value(metadata i32 0, metadata !204, metadata !DIExpression()), !dbg !207
  %3 = icmp sgt i32 %1, 0, !dbg !208
  br i1 %3, label %4, label %6, !dbg !210

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !208
  br label %8, !dbg !210

6:                                                ; preds = %27, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %29, %27 ], !dbg !206
  ret double %7, !dbg !211

8:                                                ; preds = %4, %27
  %9 = phi i64 [ 0, %4 ], [ %30, %27 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %29, %27 ]
  call void @llvm.dbg.value(metadata i64 %9, metadata !204, metadata !DIExpression()), !dbg !207
  call void @llvm.dbg.value(metadata double %10, metadata !203, metadata !DIExpression()), !dbg !206
  %11 = getelementptr inbounds %struct.mixed, ptr %0, i64 %9, !dbg !212
  %12 = getelementptr inbounds %struct.mixed, ptr %0, i64 %9, i32 1, !dbg !214
  %13 = load i32, ptr %12, align 4, !dbg !214, !tbaa !215
  %14 = icmp eq i32 %13, 1, !dbg !218
  br i1 %14, label %15, label %21, !dbg !212

15:                                               ; preds = %8
  %16 = load float, ptr %11, align 8, !dbg !219, !tbaa !220
  %17 = fpext float %16 to double, !dbg !221
  %18 = getelementptr inbounds %struct.mixed, ptr %0, i64 %9, i32 2, !dbg !222
  %19 = load double, ptr %18, align 8, !dbg !222, !tbaa !223
  %20 = fmul double %19, %17, !dbg !224
  br label %27, !dbg !212

21:                                               ; preds = %8
  %22 = getelementptr inbounds %struct.mixed, ptr %0, i64 %9, i32 2, !dbg !225
  %23 = load double, ptr %22, align 8, !dbg !225, !tbaa !223
  %24 = load float, ptr %11, align 8, !dbg !226, !tbaa !220
  %25 = fpext float %24 to double, !dbg !227
  %26 = tail call double @llvm.fmuladd.f64(double %23, double %23, double %25), !dbg !228
  br label %27, !dbg !212

27:                                               ; preds = %21, %15
  %28 = phi double [ %20, %15 ], [ %26, %21 ], !dbg !212
  %29 = fadd double %10, %28, !dbg !229
  call void @llvm.dbg.value(metadata double %29, metadata !203, metadata !DIExpression()), !dbg !206
  %30 = add nuw nsw i64 %9, 1, !dbg !230
  call void @llvm.dbg.value(metadata i64 %30, metadata !204, metadata !DIExpression()), !dbg !207
  %31 = icmp eq i64 %30, %5, !dbg !208
  br i1 %31, label %6, label %8, !dbg !210, !llvm.loop !231
}

; Function Attrs: nofree nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @pointers_two_levels_deep(ptr nocapture noundef readonly %0) local_unnamed_addr #3 !dbg !233 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !244, metadata !DIExpression()), !dbg !248
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !245, metadata !DIExpression()), !dbg !248
  call void @llvm.dbg.value(metadata i32 0, metadata !246, metadata !DIExpression()), !dbg !249
  %2 = load ptr, ptr %0, align 8, !tbaa !250
  %3 = getelementptr inbounds %struct.view, ptr %2, i64 0, i32 1
  %4 = load i32, ptr %3, align 8, !tbaa !125
  call void @llvm.dbg.value(metadata i32 0, metadata !246, metadata !DIExpression()), !dbg !249
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !245, metadata !DIExpression()), !dbg !248
  %5 = icmp sgt i32 %4, 0, !dbg !252
  br i1 %5, label %6, label %13, !dbg !254

6:                                                ; preds = %1
  %7 = load ptr, ptr %2, align 8, !tbaa !131
  %8 = getelementptr inbounds %struct.matrix_pair, ptr %0, i64 0, i32 1
  %9 = load ptr, ptr %8, align 8, !tbaa !255
  %10 = getelementptr inbounds %struct.matrix_pair, ptr %0, i64 0, i32 1, i32 2
  %11 = load double, ptr %10, align 8, !tbaa !256
  %12 = zext i32 %4 to i64, !dbg !252
  br label %18, !dbg !254

13:                                               ; preds = %18, %1
  %14 = phi double [ 0.000000e+00, %1 ], [ %26, %18 ], !dbg !248
  %15 = getelementptr inbounds %struct.view, ptr %2, i64 0, i32 2, !dbg !257
  %16 = load double, ptr %15, align 8, !dbg !257, !tbaa !133
  %17 = fmul double %14, %16, !dbg !258
  ret double %17, !dbg !259

18:                                               ; preds = %6, %18
  %19 = phi i64 [ 0, %6 ], [ %27, %18 ]
  %20 = phi double [ 0.000000e+00, %6 ], [ %26, %18 ]
  call void @llvm.dbg.value(metadata i64 %19, metadata !246, metadata !DIExpression()), !dbg !249
  call void @llvm.dbg.value(metadata double %20, metadata !245, metadata !DIExpression()), !dbg !248
  %21 = getelementptr inbounds double, ptr %7, i64 %19, !dbg !260
  %22 = load double, ptr %21, align 8, !dbg !260, !tbaa !138
  %23 = getelementptr inbounds double, ptr %9, i64 %19, !dbg !262
  %24 = load double, ptr %23, align 8, !dbg !262, !tbaa !138
  %25 = fmul double %22, %24, !dbg !263
  %26 = tail call double @llvm.fmuladd.f64(double %25, double %11, double %20), !dbg !264
  call void @llvm.dbg.value(metadata double %26, metadata !245, metadata !DIExpression()), !dbg !248
  %27 = add nuw nsw i64 %19, 1, !dbg !265
  call void @llvm.dbg.value(metadata i64 %27, metadata !246, metadata !DIExpression()), !dbg !249
  %28 = icmp eq i64 %27, %12, !dbg !252
  br i1 %28, label %13, label %18, !dbg !254, !llvm.loop !266
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) uwtable
define dso_local double @triple_product_of_vectors(ptr nocapture noundef readonly %0) local_unnamed_addr #7 !dbg !268 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !274, metadata !DIExpression()), !dbg !276
  %2 = getelementptr inbounds %struct.vec3, ptr %0, i64 1, !dbg !277
  %3 = getelementptr inbounds %struct.vec3, ptr %0, i64 2, !dbg !278
  %4 = load double, ptr %3, align 1, !dbg !279
  call void @llvm.dbg.value(metadata double %4, metadata !285, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !288
  %5 = getelementptr inbounds %struct.vec3, ptr %0, i64 2, i32 1, !dbg !279
  %6 = load double, ptr %5, align 1, !dbg !279
  call void @llvm.dbg.value(metadata double %6, metadata !285, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !288
  %7 = getelementptr inbounds %struct.vec3, ptr %0, i64 2, i32 2, !dbg !279
  %8 = load double, ptr %7, align 1, !dbg !279
  call void @llvm.dbg.value(metadata double %8, metadata !285, metadata !DIExpression(DW_OP_LLVM_fragment, 128, 64)), !dbg !288
  %9 = load double, ptr %2, align 1, !dbg !279
  call void @llvm.dbg.value(metadata double %9, metadata !284, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !288
  %10 = getelementptr inbounds %struct.vec3, ptr %0, i64 1, i32 1, !dbg !279
  %11 = load double, ptr %10, align 1, !dbg !279
  call void @llvm.dbg.value(metadata double %11, metadata !284, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !288
  %12 = getelementptr inbounds %struct.vec3, ptr %0, i64 1, i32 2, !dbg !279
  %13 = load double, ptr %12, align 1, !dbg !279
  call void @llvm.dbg.value(metadata double %13, metadata !284, metadata !DIExpression(DW_OP_LLVM_fragment, 128, 64)), !dbg !288
  %14 = fneg double %13, !dbg !289
  %15 = fmul double %6, %14, !dbg !289
  %16 = tail call double @llvm.fmuladd.f64(double %11, double %8, double %15), !dbg !289
  call void @llvm.dbg.value(metadata double %16, metadata !275, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !276
  call void @llvm.dbg.value(metadata double %16, metadata !286, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !288
  %17 = fneg double %9, !dbg !290
  %18 = fmul double %8, %17, !dbg !290
  %19 = tail call double @llvm.fmuladd.f64(double %13, double %4, double %18), !dbg !290
  call void @llvm.dbg.value(metadata double %19, metadata !275, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !276
  call void @llvm.dbg.value(metadata double %19, metadata !286, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !288
  %20 = fneg double %11, !dbg !291
  %21 = fmul double %4, %20, !dbg !291
  %22 = tail call double @llvm.fmuladd.f64(double %9, double %6, double %21), !dbg !291
  call void @llvm.dbg.value(metadata double %22, metadata !275, metadata !DIExpression(DW_OP_LLVM_fragment, 128, 64)), !dbg !276
  call void @llvm.dbg.value(metadata double %22, metadata !286, metadata !DIExpression(DW_OP_LLVM_fragment, 128, 64)), !dbg !288
  %23 = load double, ptr %0, align 8, !dbg !292, !tbaa !293
  %24 = getelementptr inbounds %struct.vec3, ptr %0, i64 0, i32 1, !dbg !294
  %25 = load double, ptr %24, align 8, !dbg !294, !tbaa !295
  %26 = fmul double %19, %25, !dbg !296
  %27 = tail call double @llvm.fmuladd.f64(double %23, double %16, double %26), !dbg !297
  %28 = getelementptr inbounds %struct.vec3, ptr %0, i64 0, i32 2, !dbg !298
  %29 = load double, ptr %28, align 8, !dbg !298, !tbaa !299
  %30 = tail call double @llvm.fmuladd.f64(double %29, double %22, double %27), !dbg !300
  ret double %30, !dbg !301
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.value(metadata, metadata, metadata) #8

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
!81 = !DILocation(line: 61, column: 1, scope: !66)
!82 = !DILocation(line: 53, column: 14, scope: !83)
!83 = distinct !DILexicalBlock(scope: !84, file: !1, line: 53, column: 9)
!84 = distinct !DILexicalBlock(scope: !79, file: !1, line: 52, column: 31)
!85 = !DILocation(line: 53, column: 9, scope: !83)
!86 = !DILocation(line: 53, column: 9, scope: !84)
!87 = !DILocation(line: 56, column: 10, scope: !84)
!88 = !DILocation(line: 56, column: 19, scope: !84)
!89 = !DILocation(line: 56, column: 21, scope: !84)
!90 = !DILocation(line: 57, column: 43, scope: !84)
!91 = !DILocation(line: 57, column: 21, scope: !84)
!92 = !{!34, !36, i64 0}
!93 = !DILocation(line: 58, column: 43, scope: !84)
!94 = !DILocation(line: 58, column: 27, scope: !84)
!95 = !DILocation(line: 58, column: 52, scope: !84)
!96 = !DILocation(line: 58, column: 19, scope: !84)
!97 = !DILocation(line: 58, column: 21, scope: !84)
!98 = !{!34, !36, i64 8}
!99 = !DILocation(line: 59, column: 19, scope: !84)
!100 = !DILocation(line: 59, column: 21, scope: !84)
!101 = !DILocation(line: 60, column: 3, scope: !84)
!102 = !DILocation(line: 52, column: 27, scope: !79)
!103 = distinct !{!103, !80, !104, !105, !106}
!104 = !DILocation(line: 60, column: 3, scope: !75)
!105 = !{!"llvm.loop.mustprogress"}
!106 = !{!"llvm.loop.unroll.disable"}
!107 = distinct !DISubprogram(name: "sum_of_view", scope: !1, file: !1, line: 63, type: !108, scopeLine: 63, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !118)
!108 = !DISubroutineType(types: !109)
!109 = !{!12, !110}
!110 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !111, size: 64)
!111 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !112)
!112 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "view", file: !1, line: 15, size: 192, elements: !113)
!113 = !{!114, !116, !117}
!114 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !112, file: !1, line: 16, baseType: !115, size: 64)
!115 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!116 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !112, file: !1, line: 17, baseType: !26, size: 32, offset: 64)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "scale", scope: !112, file: !1, line: 18, baseType: !12, size: 64, offset: 128)
!118 = !{!119, !120, !121}
!119 = !DILocalVariable(name: "v", arg: 1, scope: !107, file: !1, line: 63, type: !110)
!120 = !DILocalVariable(name: "s", scope: !107, file: !1, line: 64, type: !12)
!121 = !DILocalVariable(name: "i", scope: !122, file: !1, line: 65, type: !26)
!122 = distinct !DILexicalBlock(scope: !107, file: !1, line: 65, column: 3)
!123 = !DILocation(line: 0, scope: !107)
!124 = !DILocation(line: 0, scope: !122)
!125 = !{!126, !39, i64 8}
!126 = !{!"view", !127, i64 0, !39, i64 8, !36, i64 16}
!127 = !{!"any pointer", !37, i64 0}
!128 = !DILocation(line: 65, column: 21, scope: !129)
!129 = distinct !DILexicalBlock(scope: !122, file: !1, line: 65, column: 3)
!130 = !DILocation(line: 65, column: 3, scope: !122)
!131 = !{!126, !127, i64 0}
!132 = !DILocation(line: 68, column: 17, scope: !107)
!133 = !{!126, !36, i64 16}
!134 = !DILocation(line: 68, column: 12, scope: !107)
!135 = !DILocation(line: 68, column: 3, scope: !107)
!136 = !DILocation(line: 66, column: 10, scope: !137)
!137 = distinct !DILexicalBlock(scope: !129, file: !1, line: 65, column: 38)
!138 = !{!36, !36, i64 0}
!139 = !DILocation(line: 66, column: 7, scope: !137)
!140 = !DILocation(line: 65, column: 34, scope: !129)
!141 = distinct !{!141, !130, !142, !105, !106}
!142 = !DILocation(line: 67, column: 3, scope: !122)
!143 = distinct !DISubprogram(name: "copied_struct_shares_pointee", scope: !1, file: !1, line: 72, type: !144, scopeLine: 72, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !152)
!144 = !DISubroutineType(types: !145)
!145 = !{!12, !146}
!146 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !147, size: 64)
!147 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !148)
!148 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "weighted", file: !1, line: 21, size: 128, elements: !149)
!149 = !{!150, !151}
!150 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !148, file: !1, line: 22, baseType: !12, size: 64)
!151 = !DIDerivedType(tag: DW_TAG_member, name: "p", scope: !148, file: !1, line: 23, baseType: !115, size: 64, offset: 64)
!152 = !{!153, !154}
!153 = !DILocalVariable(name: "a", arg: 1, scope: !143, file: !1, line: 72, type: !146)
!154 = !DILocalVariable(name: "b", scope: !143, file: !1, line: 73, type: !148)
!155 = !DILocation(line: 0, scope: !143)
!156 = !DILocation(line: 74, column: 3, scope: !143)
!157 = !DILocation(line: 75, column: 8, scope: !143)
!158 = !DILocation(line: 76, column: 14, scope: !143)
!159 = !{!160, !127, i64 8}
!160 = !{!"weighted", !36, i64 0, !127, i64 8}
!161 = !DILocation(line: 76, column: 10, scope: !143)
!162 = !DILocation(line: 76, column: 3, scope: !143)
!163 = distinct !DISubprogram(name: "linked_list_product", scope: !1, file: !1, line: 79, type: !164, scopeLine: 79, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !173)
!164 = !DISubroutineType(types: !165)
!165 = !{!12, !166}
!166 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !167, size: 64)
!167 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !168)
!168 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "node", file: !1, line: 26, size: 128, elements: !169)
!169 = !{!170, !171}
!170 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !168, file: !1, line: 27, baseType: !12, size: 64)
!171 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !168, file: !1, line: 28, baseType: !172, size: 64, offset: 64)
!172 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !168, size: 64)
!173 = !{!174, !175}
!174 = !DILocalVariable(name: "n", arg: 1, scope: !163, file: !1, line: 79, type: !166)
!175 = !DILocalVariable(name: "p", scope: !163, file: !1, line: 80, type: !12)
!176 = !DILocation(line: 0, scope: !163)
!177 = !DILocation(line: 81, column: 3, scope: !163)
!178 = !DILocation(line: 82, column: 13, scope: !179)
!179 = distinct !DILexicalBlock(scope: !163, file: !1, line: 81, column: 13)
!180 = !{!181, !36, i64 0}
!181 = !{!"node", !36, i64 0, !127, i64 8}
!182 = !DILocation(line: 82, column: 19, scope: !179)
!183 = !DILocation(line: 82, column: 7, scope: !179)
!184 = !DILocation(line: 83, column: 12, scope: !179)
!185 = !{!181, !127, i64 8}
!186 = distinct !{!186, !177, !187, !105, !106}
!187 = !DILocation(line: 84, column: 3, scope: !163)
!188 = !DILocation(line: 85, column: 3, scope: !163)
!189 = distinct !DISubprogram(name: "mixed_fields", scope: !1, file: !1, line: 88, type: !190, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !200)
!190 = !DISubroutineType(types: !191)
!191 = !{!12, !192, !26}
!192 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !193, size: 64)
!193 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !194)
!194 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "mixed", file: !1, line: 31, size: 128, elements: !195)
!195 = !{!196, !198, !199}
!196 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !194, file: !1, line: 32, baseType: !197, size: 32)
!197 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!198 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !194, file: !1, line: 33, baseType: !26, size: 32, offset: 32)
!199 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !194, file: !1, line: 34, baseType: !12, size: 64, offset: 64)
!200 = !{!201, !202, !203, !204}
!201 = !DILocalVariable(name: "m", arg: 1, scope: !189, file: !1, line: 88, type: !192)
!202 = !DILocalVariable(name: "n", arg: 2, scope: !189, file: !1, line: 88, type: !26)
!203 = !DILocalVariable(name: "s", scope: !189, file: !1, line: 89, type: !12)
!204 = !DILocalVariable(name: "i", scope: !205, file: !1, line: 90, type: !26)
!205 = distinct !DILexicalBlock(scope: !189, file: !1, line: 90, column: 3)
!206 = !DILocation(line: 0, scope: !189)
!207 = !DILocation(line: 0, scope: !205)
!208 = !DILocation(line: 90, column: 21, scope: !209)
!209 = distinct !DILexicalBlock(scope: !205, file: !1, line: 90, column: 3)
!210 = !DILocation(line: 90, column: 3, scope: !205)
!211 = !DILocation(line: 93, column: 3, scope: !189)
!212 = !DILocation(line: 91, column: 10, scope: !213)
!213 = distinct !DILexicalBlock(scope: !209, file: !1, line: 90, column: 31)
!214 = !DILocation(line: 91, column: 15, scope: !213)
!215 = !{!216, !39, i64 4}
!216 = !{!"mixed", !217, i64 0, !39, i64 4, !36, i64 8}
!217 = !{!"float", !37, i64 0}
!218 = !DILocation(line: 91, column: 20, scope: !213)
!219 = !DILocation(line: 91, column: 32, scope: !213)
!220 = !{!216, !217, i64 0}
!221 = !DILocation(line: 91, column: 27, scope: !213)
!222 = !DILocation(line: 91, column: 41, scope: !213)
!223 = !{!216, !36, i64 8}
!224 = !DILocation(line: 91, column: 34, scope: !213)
!225 = !DILocation(line: 91, column: 50, scope: !213)
!226 = !DILocation(line: 91, column: 68, scope: !213)
!227 = !DILocation(line: 91, column: 63, scope: !213)
!228 = !DILocation(line: 91, column: 61, scope: !213)
!229 = !DILocation(line: 91, column: 7, scope: !213)
!230 = !DILocation(line: 90, column: 27, scope: !209)
!231 = distinct !{!231, !210, !232, !105, !106}
!232 = !DILocation(line: 92, column: 3, scope: !205)
!233 = distinct !DISubprogram(name: "pointers_two_levels_deep", scope: !1, file: !1, line: 96, type: !234, scopeLine: 96, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !243)
!234 = !DISubroutineType(types: !235)
!235 = !{!12, !236}
!236 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !237, size: 64)
!237 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !238)
!238 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "matrix_pair", file: !1, line: 37, size: 256, elements: !239)
!239 = !{!240, !242}
!240 = !DIDerivedType(tag: DW_TAG_member, name: "left", scope: !238, file: !1, line: 38, baseType: !241, size: 64)
!241 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !112, size: 64)
!242 = !DIDerivedType(tag: DW_TAG_member, name: "right", scope: !238, file: !1, line: 39, baseType: !112, size: 192, offset: 64)
!243 = !{!244, !245, !246}
!244 = !DILocalVariable(name: "m", arg: 1, scope: !233, file: !1, line: 96, type: !236)
!245 = !DILocalVariable(name: "s", scope: !233, file: !1, line: 97, type: !12)
!246 = !DILocalVariable(name: "i", scope: !247, file: !1, line: 98, type: !26)
!247 = distinct !DILexicalBlock(scope: !233, file: !1, line: 98, column: 3)
!248 = !DILocation(line: 0, scope: !233)
!249 = !DILocation(line: 0, scope: !247)
!250 = !{!251, !127, i64 0}
!251 = !{!"matrix_pair", !127, i64 0, !126, i64 8}
!252 = !DILocation(line: 98, column: 21, scope: !253)
!253 = distinct !DILexicalBlock(scope: !247, file: !1, line: 98, column: 3)
!254 = !DILocation(line: 98, column: 3, scope: !247)
!255 = !{!251, !127, i64 8}
!256 = !{!251, !36, i64 24}
!257 = !DILocation(line: 101, column: 23, scope: !233)
!258 = !DILocation(line: 101, column: 12, scope: !233)
!259 = !DILocation(line: 101, column: 3, scope: !233)
!260 = !DILocation(line: 99, column: 10, scope: !261)
!261 = distinct !DILexicalBlock(scope: !253, file: !1, line: 98, column: 44)
!262 = !DILocation(line: 99, column: 29, scope: !261)
!263 = !DILocation(line: 99, column: 27, scope: !261)
!264 = !DILocation(line: 99, column: 7, scope: !261)
!265 = !DILocation(line: 98, column: 40, scope: !253)
!266 = distinct !{!266, !254, !267, !105, !106}
!267 = !DILocation(line: 100, column: 3, scope: !247)
!268 = distinct !DISubprogram(name: "triple_product_of_vectors", scope: !1, file: !1, line: 109, type: !269, scopeLine: 109, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !273)
!269 = !DISubroutineType(types: !270)
!270 = !{!12, !271}
!271 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !272, size: 64)
!272 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !18)
!273 = !{!274, !275}
!274 = !DILocalVariable(name: "v", arg: 1, scope: !268, file: !1, line: 109, type: !271)
!275 = !DILocalVariable(name: "c", scope: !268, file: !1, line: 110, type: !18)
!276 = !DILocation(line: 0, scope: !268)
!277 = !DILocation(line: 110, column: 25, scope: !268)
!278 = !DILocation(line: 110, column: 31, scope: !268)
!279 = !DILocation(line: 104, column: 38, scope: !280, inlinedAt: !287)
!280 = distinct !DISubprogram(name: "cross", scope: !1, file: !1, line: 104, type: !281, scopeLine: 104, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !283)
!281 = !DISubroutineType(types: !282)
!282 = !{!18, !18, !18}
!283 = !{!284, !285, !286}
!284 = !DILocalVariable(name: "a", arg: 1, scope: !280, file: !1, line: 104, type: !18)
!285 = !DILocalVariable(name: "b", arg: 2, scope: !280, file: !1, line: 104, type: !18)
!286 = !DILocalVariable(name: "r", scope: !280, file: !1, line: 105, type: !18)
!287 = distinct !DILocation(line: 110, column: 19, scope: !268)
!288 = !DILocation(line: 0, scope: !280, inlinedAt: !287)
!289 = !DILocation(line: 105, column: 30, scope: !280, inlinedAt: !287)
!290 = !DILocation(line: 105, column: 53, scope: !280, inlinedAt: !287)
!291 = !DILocation(line: 105, column: 76, scope: !280, inlinedAt: !287)
!292 = !DILocation(line: 111, column: 15, scope: !268)
!293 = !{!35, !36, i64 0}
!294 = !DILocation(line: 111, column: 30, scope: !268)
!295 = !{!35, !36, i64 8}
!296 = !DILocation(line: 111, column: 32, scope: !268)
!297 = !DILocation(line: 111, column: 23, scope: !268)
!298 = !DILocation(line: 111, column: 45, scope: !268)
!299 = !{!35, !36, i64 16}
!300 = !DILocation(line: 111, column: 38, scope: !268)
!301 = !DILocation(line: 111, column: 3, scope: !268)
