; clang-22 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/structs.c -o ir/clang-22/O3-g/structs.ll
; ModuleID = 'c/structs.c'
source_filename = "c/structs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.particle = type { %struct.vec3, %struct.vec3, double, i32 }
%struct.vec3 = type { double, double, double }
%struct.mixed = type { float, i32, double }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @particle_energy(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 !dbg !14 {
    #dbg_value(ptr %0, !33, !DIExpression(), !35)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 56, !dbg !36
  %3 = load i32, ptr %2, align 8, !dbg !36, !tbaa !38
  %4 = icmp eq i32 %3, 0, !dbg !42
  br i1 %4, label %11, label %5, !dbg !43

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !44
  %7 = load double, ptr %6, align 8, !dbg !44, !tbaa !46
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !47
  %9 = load double, ptr %8, align 8, !dbg !47, !tbaa !48
  %10 = fmul double %7, %9, !dbg !49
  br label %29, !dbg !50

11:                                               ; preds = %1
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !51
  %13 = load double, ptr %12, align 8, !dbg !52, !tbaa !53
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !54
  %15 = load double, ptr %14, align 8, !dbg !54, !tbaa !55
  %16 = fmul double %15, %15, !dbg !56
  %17 = tail call double @llvm.fmuladd.f64(double %13, double %13, double %16), !dbg !57
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !58
  %19 = load double, ptr %18, align 8, !dbg !58, !tbaa !59
  %20 = tail call double @llvm.fmuladd.f64(double %19, double %19, double %17), !dbg !60
    #dbg_value(double %20, !34, !DIExpression(), !35)
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !61
  %22 = load double, ptr %21, align 8, !dbg !61, !tbaa !46
  %23 = fmul double %22, 5.000000e-01, !dbg !62
  %24 = fmul double %22, 9.810000e+00, !dbg !63
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !64
  %26 = load double, ptr %25, align 8, !dbg !64, !tbaa !48
  %27 = fmul double %24, %26, !dbg !65
  %28 = tail call double @llvm.fmuladd.f64(double %23, double %20, double %27), !dbg !66
  br label %29

29:                                               ; preds = %11, %5
  %30 = phi double [ %10, %5 ], [ %28, %11 ], !dbg !35
  ret double %30, !dbg !67
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @advance_particles(ptr noundef captures(none) %0, i32 noundef %1, double noundef %2) local_unnamed_addr #2 !dbg !68 {
    #dbg_value(ptr %0, !73, !DIExpression(), !78)
    #dbg_value(i32 %1, !74, !DIExpression(), !78)
    #dbg_value(double %2, !75, !DIExpression(), !78)
    #dbg_value(i32 0, !76, !DIExpression(), !79)
  %4 = icmp sgt i32 %1, 0, !dbg !80
  br i1 %4, label %5, label %8, !dbg !82

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64, !dbg !83
  %7 = insertelement <2 x double> poison, double %2, i64 0, !dbg !84
  br label %9, !dbg !86

8:                                                ; preds = %34, %3
  ret void, !dbg !87

9:                                                ; preds = %5, %34
  %10 = phi i64 [ 0, %5 ], [ %35, %34 ]
    #dbg_value(i64 %10, !76, !DIExpression(), !79)
  %11 = getelementptr inbounds nuw %struct.particle, ptr %0, i64 %10, !dbg !88
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 56, !dbg !90
  %13 = load i32, ptr %12, align 8, !dbg !90, !tbaa !38
  %14 = icmp eq i32 %13, 0, !dbg !91
  br i1 %14, label %15, label %34, !dbg !92

15:                                               ; preds = %9
  %16 = getelementptr inbounds nuw i8, ptr %11, i64 24, !dbg !93
  %17 = getelementptr inbounds nuw i8, ptr %11, i64 40, !dbg !94
  %18 = load double, ptr %17, align 8, !dbg !95, !tbaa !59
  %19 = tail call double @llvm.fmuladd.f64(double %2, double -9.810000e+00, double %18), !dbg !96
  store double %19, ptr %17, align 8, !dbg !97, !tbaa !59
  %20 = load double, ptr %16, align 8, !dbg !98, !tbaa !53
  %21 = getelementptr inbounds nuw i8, ptr %11, i64 32, !dbg !99
  %22 = load double, ptr %21, align 8, !dbg !99, !tbaa !55
  %23 = fmul double %2, %22, !dbg !100
  %24 = getelementptr inbounds nuw i8, ptr %11, i64 48, !dbg !101
  %25 = load double, ptr %24, align 8, !dbg !101, !tbaa !46
  %26 = load <2 x double>, ptr %11, align 8, !dbg !102, !tbaa !103
  %27 = insertelement <2 x double> %7, double %23, i64 1, !dbg !84
  %28 = insertelement <2 x double> poison, double %20, i64 0, !dbg !84
  %29 = insertelement <2 x double> %28, double %25, i64 1, !dbg !84
  %30 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %27, <2 x double> %29, <2 x double> %26), !dbg !84
  store <2 x double> %30, ptr %11, align 8, !dbg !104, !tbaa !103
  %31 = getelementptr inbounds nuw i8, ptr %11, i64 16, !dbg !105
  %32 = load double, ptr %31, align 8, !dbg !106, !tbaa !48
  %33 = tail call double @llvm.fmuladd.f64(double %2, double %19, double %32), !dbg !107
  store double %33, ptr %31, align 8, !dbg !108, !tbaa !48
  br label %34, !dbg !109

34:                                               ; preds = %9, %15
  %35 = add nuw nsw i64 %10, 1, !dbg !110
    #dbg_value(i64 %35, !76, !DIExpression(), !79)
  %36 = icmp eq i64 %35, %6, !dbg !83
  br i1 %36, label %8, label %9, !dbg !111, !llvm.loop !112
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @sum_of_view(ptr noundef readonly captures(none) %0) local_unnamed_addr #3 !dbg !115 {
    #dbg_value(ptr %0, !127, !DIExpression(), !131)
    #dbg_value(double 0.000000e+00, !128, !DIExpression(), !131)
    #dbg_value(i32 0, !129, !DIExpression(), !132)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load i32, ptr %2, align 8, !tbaa !133
  %4 = icmp sgt i32 %3, 0, !dbg !137
  br i1 %4, label %5, label %28, !dbg !139

5:                                                ; preds = %1
  %6 = load ptr, ptr %0, align 8, !tbaa !140
  %7 = zext nneg i32 %3 to i64, !dbg !141
  %8 = and i64 %7, 3, !dbg !142
  %9 = icmp ult i32 %3, 4, !dbg !142
  br i1 %9, label %14, label %10, !dbg !142

10:                                               ; preds = %5
  %11 = and i64 %7, 2147483644, !dbg !139
  br label %33, !dbg !139

12:                                               ; preds = %33
  %13 = icmp eq i64 %8, 0, !dbg !142
  br i1 %13, label %28, label %14, !dbg !142

14:                                               ; preds = %12, %5
  %15 = phi i64 [ 0, %5 ], [ %52, %12 ]
  %16 = phi double [ 0.000000e+00, %5 ], [ %51, %12 ]
  %17 = icmp ne i64 %8, 0, !dbg !143
  tail call void @llvm.assume(i1 %17), !dbg !143
  br label %18, !dbg !143

18:                                               ; preds = %18, %14
  %19 = phi i64 [ %15, %14 ], [ %25, %18 ]
  %20 = phi double [ %16, %14 ], [ %24, %18 ]
  %21 = phi i64 [ 0, %14 ], [ %26, %18 ]
    #dbg_value(i64 %19, !129, !DIExpression(), !132)
    #dbg_value(double %20, !128, !DIExpression(), !131)
  %22 = getelementptr inbounds nuw double, ptr %6, i64 %19, !dbg !144
  %23 = load double, ptr %22, align 8, !dbg !144, !tbaa !103
  %24 = tail call double @llvm.fmuladd.f64(double %23, double %23, double %20), !dbg !146
    #dbg_value(double %24, !128, !DIExpression(), !131)
  %25 = add nuw nsw i64 %19, 1, !dbg !147
    #dbg_value(i64 %25, !129, !DIExpression(), !132)
  %26 = add i64 %21, 1, !dbg !148
  %27 = icmp eq i64 %26, %8, !dbg !148
  br i1 %27, label %28, label %18, !dbg !148, !llvm.loop !149

28:                                               ; preds = %12, %18, %1
  %29 = phi double [ 0.000000e+00, %1 ], [ %51, %12 ], [ %24, %18 ], !dbg !131
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !151
  %31 = load double, ptr %30, align 8, !dbg !151, !tbaa !152
  %32 = fmul double %29, %31, !dbg !153
  ret double %32, !dbg !154

33:                                               ; preds = %33, %10
  %34 = phi i64 [ 0, %10 ], [ %52, %33 ]
  %35 = phi double [ 0.000000e+00, %10 ], [ %51, %33 ]
  %36 = phi i64 [ 0, %10 ], [ %53, %33 ]
    #dbg_value(i64 %34, !129, !DIExpression(), !132)
    #dbg_value(double %35, !128, !DIExpression(), !131)
  %37 = getelementptr inbounds nuw double, ptr %6, i64 %34, !dbg !144
  %38 = load double, ptr %37, align 8, !dbg !144, !tbaa !103
  %39 = tail call double @llvm.fmuladd.f64(double %38, double %38, double %35), !dbg !155
    #dbg_value(double %39, !128, !DIExpression(), !131)
    #dbg_value(i64 %34, !129, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !132)
  %40 = getelementptr inbounds nuw double, ptr %6, i64 %34, !dbg !144
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 8, !dbg !144
  %42 = load double, ptr %41, align 8, !dbg !144, !tbaa !103
  %43 = tail call double @llvm.fmuladd.f64(double %42, double %42, double %39), !dbg !156
    #dbg_value(double %43, !128, !DIExpression(), !131)
    #dbg_value(i64 %34, !129, !DIExpression(DW_OP_constu, 2, DW_OP_or, DW_OP_stack_value), !132)
  %44 = getelementptr inbounds nuw double, ptr %6, i64 %34, !dbg !144
  %45 = getelementptr inbounds nuw i8, ptr %44, i64 16, !dbg !144
  %46 = load double, ptr %45, align 8, !dbg !144, !tbaa !103
  %47 = tail call double @llvm.fmuladd.f64(double %46, double %46, double %43), !dbg !157
    #dbg_value(double %47, !128, !DIExpression(), !131)
    #dbg_value(i64 %34, !129, !DIExpression(DW_OP_constu, 3, DW_OP_or, DW_OP_stack_value), !132)
  %48 = getelementptr inbounds nuw double, ptr %6, i64 %34, !dbg !144
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 24, !dbg !144
  %50 = load double, ptr %49, align 8, !dbg !144, !tbaa !103
  %51 = tail call double @llvm.fmuladd.f64(double %50, double %50, double %47), !dbg !158
    #dbg_value(double %51, !128, !DIExpression(), !131)
  %52 = add nuw nsw i64 %34, 4, !dbg !159
    #dbg_value(i64 %52, !129, !DIExpression(), !132)
  %53 = add i64 %36, 4, !dbg !160
  %54 = icmp eq i64 %53, %11, !dbg !160
  br i1 %54, label %12, label %33, !dbg !160, !llvm.loop !161
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @copied_struct_shares_pointee(ptr noundef readonly captures(none) %0) local_unnamed_addr #4 !dbg !163 {
    #dbg_value(ptr %0, !173, !DIExpression(), !175)
  %2 = load double, ptr %0, align 8, !dbg !176
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !176
  %4 = load ptr, ptr %3, align 8, !dbg !176
    #dbg_value(double %2, !174, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !175)
    #dbg_value(ptr %4, !174, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !175)
  %5 = load double, ptr %4, align 8, !dbg !177, !tbaa !103
  %6 = fmul double %2, %5, !dbg !178
  store double %6, ptr %4, align 8, !dbg !179, !tbaa !103
  ret double %6, !dbg !180
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @linked_list_product(ptr noundef readonly captures(address_is_null) %0) local_unnamed_addr #3 !dbg !181 {
    #dbg_value(ptr %0, !192, !DIExpression(), !194)
    #dbg_value(double 1.000000e+00, !193, !DIExpression(), !194)
  %2 = icmp eq ptr %0, null, !dbg !195
  br i1 %2, label %12, label %3, !dbg !196

3:                                                ; preds = %1, %3
  %4 = phi double [ %8, %3 ], [ 1.000000e+00, %1 ]
  %5 = phi ptr [ %10, %3 ], [ %0, %1 ]
    #dbg_value(double %4, !193, !DIExpression(), !194)
    #dbg_value(ptr %5, !192, !DIExpression(), !194)
  %6 = load double, ptr %5, align 8, !dbg !197, !tbaa !199
  %7 = fadd double %6, 5.000000e-01, !dbg !202
  %8 = fmul double %4, %7, !dbg !203
    #dbg_value(double %8, !193, !DIExpression(), !194)
  %9 = getelementptr inbounds nuw i8, ptr %5, i64 8, !dbg !204
  %10 = load ptr, ptr %9, align 8, !dbg !205, !tbaa !206
    #dbg_value(ptr %10, !192, !DIExpression(), !194)
  %11 = icmp eq ptr %10, null, !dbg !207
  br i1 %11, label %12, label %3, !dbg !208, !llvm.loop !209

12:                                               ; preds = %3, %1
  %13 = phi double [ 1.000000e+00, %1 ], [ %8, %3 ], !dbg !194
  ret double %13, !dbg !212
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @mixed_fields(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #5 !dbg !213 {
    #dbg_value(ptr %0, !225, !DIExpression(), !230)
    #dbg_value(i32 %1, !226, !DIExpression(), !230)
    #dbg_value(double 0.000000e+00, !227, !DIExpression(), !230)
    #dbg_value(i32 0, !228, !DIExpression(), !231)
  %3 = icmp sgt i32 %1, 0, !dbg !232
  br i1 %3, label %4, label %6, !dbg !234

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !235
  br label %8, !dbg !236

6:                                                ; preds = %27, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %29, %27 ], !dbg !230
  ret double %7, !dbg !237

8:                                                ; preds = %4, %27
  %9 = phi i64 [ 0, %4 ], [ %30, %27 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %29, %27 ]
    #dbg_value(i64 %9, !228, !DIExpression(), !231)
    #dbg_value(double %10, !227, !DIExpression(), !230)
  %11 = getelementptr inbounds nuw %struct.mixed, ptr %0, i64 %9, !dbg !238
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 4, !dbg !240
  %13 = load i32, ptr %12, align 4, !dbg !240, !tbaa !241
  %14 = icmp eq i32 %13, 1, !dbg !244
  br i1 %14, label %15, label %21, !dbg !245

15:                                               ; preds = %8
  %16 = load float, ptr %11, align 8, !dbg !246, !tbaa !247
  %17 = fpext float %16 to double, !dbg !248
  %18 = getelementptr inbounds nuw i8, ptr %11, i64 8, !dbg !249
  %19 = load double, ptr %18, align 8, !dbg !249, !tbaa !250
  %20 = fmul double %19, %17, !dbg !251
  br label %27, !dbg !238

21:                                               ; preds = %8
  %22 = getelementptr inbounds nuw i8, ptr %11, i64 8, !dbg !252
  %23 = load double, ptr %22, align 8, !dbg !252, !tbaa !250
  %24 = load float, ptr %11, align 8, !dbg !253, !tbaa !247
  %25 = fpext float %24 to double, !dbg !254
  %26 = tail call double @llvm.fmuladd.f64(double %23, double %23, double %25), !dbg !255
  br label %27, !dbg !238

27:                                               ; preds = %21, %15
  %28 = phi double [ %20, %15 ], [ %26, %21 ], !dbg !238
  %29 = fadd double %10, %28, !dbg !256
    #dbg_value(double %29, !227, !DIExpression(), !230)
  %30 = add nuw nsw i64 %9, 1, !dbg !257
    #dbg_value(i64 %30, !228, !DIExpression(), !231)
  %31 = icmp eq i64 %30, %5, !dbg !235
  br i1 %31, label %6, label %8, !dbg !258, !llvm.loop !259
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @pointers_two_levels_deep(ptr noundef readonly captures(none) %0) local_unnamed_addr #3 !dbg !261 {
    #dbg_value(ptr %0, !272, !DIExpression(), !276)
    #dbg_value(double 0.000000e+00, !273, !DIExpression(), !276)
    #dbg_value(i32 0, !274, !DIExpression(), !277)
  %2 = load ptr, ptr %0, align 8, !tbaa !278
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %4 = load i32, ptr %3, align 8, !tbaa !133
  %5 = icmp sgt i32 %4, 0, !dbg !281
  br i1 %5, label %6, label %36, !dbg !283

6:                                                ; preds = %1
  %7 = load ptr, ptr %2, align 8, !tbaa !140
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8, !tbaa !284
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %11 = load double, ptr %10, align 8, !tbaa !285
  %12 = zext nneg i32 %4 to i64, !dbg !286
  %13 = and i64 %12, 3, !dbg !287
  %14 = icmp ult i32 %4, 4, !dbg !287
  br i1 %14, label %19, label %15, !dbg !287

15:                                               ; preds = %6
  %16 = and i64 %12, 2147483644, !dbg !283
  br label %41, !dbg !283

17:                                               ; preds = %41
  %18 = icmp eq i64 %13, 0, !dbg !287
  br i1 %18, label %36, label %19, !dbg !287

19:                                               ; preds = %17, %6
  %20 = phi i64 [ 0, %6 ], [ %72, %17 ]
  %21 = phi double [ 0.000000e+00, %6 ], [ %71, %17 ]
  %22 = icmp ne i64 %13, 0, !dbg !288
  tail call void @llvm.assume(i1 %22), !dbg !288
  br label %23, !dbg !288

23:                                               ; preds = %23, %19
  %24 = phi i64 [ %20, %19 ], [ %33, %23 ]
  %25 = phi double [ %21, %19 ], [ %32, %23 ]
  %26 = phi i64 [ 0, %19 ], [ %34, %23 ]
    #dbg_value(i64 %24, !274, !DIExpression(), !277)
    #dbg_value(double %25, !273, !DIExpression(), !276)
  %27 = getelementptr inbounds nuw double, ptr %7, i64 %24, !dbg !289
  %28 = load double, ptr %27, align 8, !dbg !289, !tbaa !103
  %29 = getelementptr inbounds nuw double, ptr %9, i64 %24, !dbg !291
  %30 = load double, ptr %29, align 8, !dbg !291, !tbaa !103
  %31 = fmul double %28, %30, !dbg !292
  %32 = tail call double @llvm.fmuladd.f64(double %31, double %11, double %25), !dbg !293
    #dbg_value(double %32, !273, !DIExpression(), !276)
  %33 = add nuw nsw i64 %24, 1, !dbg !294
    #dbg_value(i64 %33, !274, !DIExpression(), !277)
  %34 = add i64 %26, 1, !dbg !295
  %35 = icmp eq i64 %34, %13, !dbg !295
  br i1 %35, label %36, label %23, !dbg !295, !llvm.loop !296

36:                                               ; preds = %17, %23, %1
  %37 = phi double [ 0.000000e+00, %1 ], [ %71, %17 ], [ %32, %23 ], !dbg !276
  %38 = getelementptr inbounds nuw i8, ptr %2, i64 16, !dbg !297
  %39 = load double, ptr %38, align 8, !dbg !297, !tbaa !152
  %40 = fmul double %37, %39, !dbg !298
  ret double %40, !dbg !299

41:                                               ; preds = %41, %15
  %42 = phi i64 [ 0, %15 ], [ %72, %41 ]
  %43 = phi double [ 0.000000e+00, %15 ], [ %71, %41 ]
  %44 = phi i64 [ 0, %15 ], [ %73, %41 ]
    #dbg_value(i64 %42, !274, !DIExpression(), !277)
    #dbg_value(double %43, !273, !DIExpression(), !276)
  %45 = getelementptr inbounds nuw double, ptr %7, i64 %42, !dbg !289
  %46 = load double, ptr %45, align 8, !dbg !289, !tbaa !103
  %47 = getelementptr inbounds nuw double, ptr %9, i64 %42, !dbg !291
  %48 = load double, ptr %47, align 8, !dbg !291, !tbaa !103
  %49 = fmul double %46, %48, !dbg !292
  %50 = tail call double @llvm.fmuladd.f64(double %49, double %11, double %43), !dbg !300
    #dbg_value(double %50, !273, !DIExpression(), !276)
  %51 = or disjoint i64 %42, 1, !dbg !301
    #dbg_value(i64 %51, !274, !DIExpression(), !277)
  %52 = getelementptr inbounds nuw double, ptr %7, i64 %51, !dbg !289
  %53 = load double, ptr %52, align 8, !dbg !289, !tbaa !103
  %54 = getelementptr inbounds nuw double, ptr %9, i64 %51, !dbg !291
  %55 = load double, ptr %54, align 8, !dbg !291, !tbaa !103
  %56 = fmul double %53, %55, !dbg !292
  %57 = tail call double @llvm.fmuladd.f64(double %56, double %11, double %50), !dbg !302
    #dbg_value(double %57, !273, !DIExpression(), !276)
  %58 = or disjoint i64 %42, 2, !dbg !303
    #dbg_value(i64 %58, !274, !DIExpression(), !277)
  %59 = getelementptr inbounds nuw double, ptr %7, i64 %58, !dbg !289
  %60 = load double, ptr %59, align 8, !dbg !289, !tbaa !103
  %61 = getelementptr inbounds nuw double, ptr %9, i64 %58, !dbg !291
  %62 = load double, ptr %61, align 8, !dbg !291, !tbaa !103
  %63 = fmul double %60, %62, !dbg !292
  %64 = tail call double @llvm.fmuladd.f64(double %63, double %11, double %57), !dbg !304
    #dbg_value(double %64, !273, !DIExpression(), !276)
  %65 = or disjoint i64 %42, 3, !dbg !305
    #dbg_value(i64 %65, !274, !DIExpression(), !277)
  %66 = getelementptr inbounds nuw double, ptr %7, i64 %65, !dbg !289
  %67 = load double, ptr %66, align 8, !dbg !289, !tbaa !103
  %68 = getelementptr inbounds nuw double, ptr %9, i64 %65, !dbg !291
  %69 = load double, ptr %68, align 8, !dbg !291, !tbaa !103
  %70 = fmul double %67, %69, !dbg !292
  %71 = tail call double @llvm.fmuladd.f64(double %70, double %11, double %64), !dbg !306
    #dbg_value(double %71, !273, !DIExpression(), !276)
  %72 = add nuw nsw i64 %42, 4, !dbg !307
    #dbg_value(i64 %72, !274, !DIExpression(), !277)
  %73 = add i64 %44, 4, !dbg !308
  %74 = icmp eq i64 %73, %16, !dbg !308
  br i1 %74, label %17, label %41, !dbg !308, !llvm.loop !309
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @triple_product_of_vectors(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 !dbg !311 {
    #dbg_value(ptr %0, !317, !DIExpression(), !319)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !320
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !321
  %4 = load double, ptr %3, align 8, !dbg !322
    #dbg_value(double %4, !328, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !331)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 56, !dbg !322
  %6 = load double, ptr %5, align 8, !dbg !322
    #dbg_value(double %6, !328, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !331)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 64, !dbg !322
  %8 = load double, ptr %7, align 8, !dbg !322
    #dbg_value(double %8, !328, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !331)
  %9 = load double, ptr %2, align 8, !dbg !322
    #dbg_value(double %9, !327, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !331)
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !322
  %11 = load double, ptr %10, align 8, !dbg !322
    #dbg_value(double %11, !327, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !331)
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !322
  %13 = load double, ptr %12, align 8, !dbg !322
    #dbg_value(double %13, !327, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !331)
  %14 = fneg double %6, !dbg !332
  %15 = fmul double %13, %14, !dbg !332
  %16 = tail call double @llvm.fmuladd.f64(double %11, double %8, double %15), !dbg !333
    #dbg_value(double %16, !329, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !331)
    #dbg_value(double %16, !318, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !319)
  %17 = fneg double %8, !dbg !334
  %18 = fmul double %9, %17, !dbg !334
  %19 = tail call double @llvm.fmuladd.f64(double %13, double %4, double %18), !dbg !335
    #dbg_value(double %19, !329, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !331)
    #dbg_value(double %19, !318, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !319)
  %20 = fneg double %4, !dbg !336
  %21 = fmul double %11, %20, !dbg !336
  %22 = tail call double @llvm.fmuladd.f64(double %9, double %6, double %21), !dbg !337
    #dbg_value(double %22, !329, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !331)
    #dbg_value(double %22, !318, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !319)
  %23 = load double, ptr %0, align 8, !dbg !338, !tbaa !339
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !340
  %25 = load double, ptr %24, align 8, !dbg !340, !tbaa !341
  %26 = fmul double %19, %25, !dbg !342
  %27 = tail call double @llvm.fmuladd.f64(double %23, double %16, double %26), !dbg !343
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !344
  %29 = load double, ptr %28, align 8, !dbg !344, !tbaa !345
  %30 = tail call double @llvm.fmuladd.f64(double %29, double %22, double %27), !dbg !346
  ret double %30, !dbg !347
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #7

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}
!llvm.errno.tbaa = !{!10}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/structs.c", directory: ".", checksumkind: CSK_MD5, checksum: "9d8239a00a0ab2f0db8707e6a2009327")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !12, i64 0}
!12 = !{!"omnipotent char", !13, i64 0}
!13 = !{!"Simple C/C++ TBAA"}
!14 = distinct !DISubprogram(name: "particle_energy", scope: !1, file: !1, line: 42, type: !15, scopeLine: 42, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !32, keyInstructions: true)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !18}
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !20)
!20 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "particle", file: !1, line: 8, size: 512, elements: !21)
!21 = !{!22, !28, !29, !30}
!22 = !DIDerivedType(tag: DW_TAG_member, name: "position", scope: !20, file: !1, line: 9, baseType: !23, size: 192)
!23 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "vec3", file: !1, line: 4, size: 192, elements: !24)
!24 = !{!25, !26, !27}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !23, file: !1, line: 5, baseType: !17, size: 64)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !23, file: !1, line: 5, baseType: !17, size: 64, offset: 64)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "z", scope: !23, file: !1, line: 5, baseType: !17, size: 64, offset: 128)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "velocity", scope: !20, file: !1, line: 10, baseType: !23, size: 192, offset: 192)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "mass", scope: !20, file: !1, line: 11, baseType: !17, size: 64, offset: 384)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "fixed", scope: !20, file: !1, line: 12, baseType: !31, size: 32, offset: 448)
!31 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!32 = !{!33, !34}
!33 = !DILocalVariable(name: "p", arg: 1, scope: !14, file: !1, line: 42, type: !18)
!34 = !DILocalVariable(name: "v2", scope: !14, file: !1, line: 46, type: !17)
!35 = !DILocation(line: 0, scope: !14)
!36 = !DILocation(line: 43, column: 10, scope: !37)
!37 = distinct !DILexicalBlock(scope: !14, file: !1, line: 43, column: 7)
!38 = !{!39, !11, i64 56}
!39 = !{!"particle", !40, i64 0, !40, i64 24, !41, i64 48, !11, i64 56}
!40 = !{!"vec3", !41, i64 0, !41, i64 8, !41, i64 16}
!41 = !{!"double", !12, i64 0}
!42 = !DILocation(line: 43, column: 7, scope: !37, atomGroup: 1, atomRank: 2)
!43 = !DILocation(line: 43, column: 7, scope: !37, atomGroup: 1, atomRank: 1)
!44 = !DILocation(line: 44, column: 15, scope: !45)
!45 = distinct !DILexicalBlock(scope: !37, file: !1, line: 43, column: 17)
!46 = !{!39, !41, i64 48}
!47 = !DILocation(line: 44, column: 34, scope: !45)
!48 = !{!39, !41, i64 16}
!49 = !DILocation(line: 44, column: 20, scope: !45, atomGroup: 2, atomRank: 2)
!50 = !DILocation(line: 44, column: 5, scope: !45, atomGroup: 2, atomRank: 1)
!51 = !DILocation(line: 46, column: 18, scope: !14)
!52 = !DILocation(line: 46, column: 27, scope: !14)
!53 = !{!39, !41, i64 24}
!54 = !DILocation(line: 46, column: 59, scope: !14)
!55 = !{!39, !41, i64 32}
!56 = !DILocation(line: 46, column: 61, scope: !14)
!57 = !DILocation(line: 46, column: 45, scope: !14)
!58 = !DILocation(line: 47, column: 27, scope: !14)
!59 = !{!39, !41, i64 40}
!60 = !DILocation(line: 46, column: 77, scope: !14, atomGroup: 3, atomRank: 2)
!61 = !DILocation(line: 48, column: 19, scope: !14)
!62 = !DILocation(line: 48, column: 14, scope: !14)
!63 = !DILocation(line: 48, column: 36, scope: !14)
!64 = !DILocation(line: 48, column: 60, scope: !14)
!65 = !DILocation(line: 48, column: 46, scope: !14)
!66 = !DILocation(line: 48, column: 29, scope: !14, atomGroup: 4, atomRank: 2)
!67 = !DILocation(line: 49, column: 1, scope: !14, atomGroup: 5, atomRank: 1)
!68 = distinct !DISubprogram(name: "advance_particles", scope: !1, file: !1, line: 51, type: !69, scopeLine: 51, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !72, keyInstructions: true)
!69 = !DISubroutineType(types: !70)
!70 = !{null, !71, !31, !17}
!71 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!72 = !{!73, !74, !75, !76}
!73 = !DILocalVariable(name: "p", arg: 1, scope: !68, file: !1, line: 51, type: !71)
!74 = !DILocalVariable(name: "n", arg: 2, scope: !68, file: !1, line: 51, type: !31)
!75 = !DILocalVariable(name: "dt", arg: 3, scope: !68, file: !1, line: 51, type: !17)
!76 = !DILocalVariable(name: "i", scope: !77, file: !1, line: 52, type: !31)
!77 = distinct !DILexicalBlock(scope: !68, file: !1, line: 52, column: 3)
!78 = !DILocation(line: 0, scope: !68)
!79 = !DILocation(line: 0, scope: !77)
!80 = !DILocation(line: 52, column: 21, scope: !81, atomGroup: 13, atomRank: 1)
!81 = distinct !DILexicalBlock(scope: !77, file: !1, line: 52, column: 3)
!82 = !DILocation(line: 52, column: 3, scope: !77, atomGroup: 14, atomRank: 1)
!83 = !DILocation(line: 52, column: 21, scope: !81, atomGroup: 2, atomRank: 1)
!84 = !DILocation(line: 57, column: 21, scope: !85, atomGroup: 7, atomRank: 2)
!85 = distinct !DILexicalBlock(scope: !81, file: !1, line: 52, column: 31)
!86 = !DILocation(line: 52, column: 3, scope: !77)
!87 = !DILocation(line: 61, column: 1, scope: !68, atomGroup: 12, atomRank: 1)
!88 = !DILocation(line: 53, column: 9, scope: !89)
!89 = distinct !DILexicalBlock(scope: !85, file: !1, line: 53, column: 9)
!90 = !DILocation(line: 53, column: 14, scope: !89)
!91 = !DILocation(line: 53, column: 9, scope: !89, atomGroup: 4, atomRank: 2)
!92 = !DILocation(line: 53, column: 9, scope: !89, atomGroup: 4, atomRank: 1)
!93 = !DILocation(line: 56, column: 10, scope: !85)
!94 = !DILocation(line: 56, column: 19, scope: !85)
!95 = !DILocation(line: 56, column: 21, scope: !85)
!96 = !DILocation(line: 56, column: 21, scope: !85, atomGroup: 6, atomRank: 2)
!97 = !DILocation(line: 56, column: 21, scope: !85, atomGroup: 6, atomRank: 1)
!98 = !DILocation(line: 57, column: 43, scope: !85)
!99 = !DILocation(line: 58, column: 43, scope: !85)
!100 = !DILocation(line: 58, column: 27, scope: !85)
!101 = !DILocation(line: 58, column: 52, scope: !85)
!102 = !DILocation(line: 57, column: 21, scope: !85)
!103 = !{!41, !41, i64 0}
!104 = !DILocation(line: 57, column: 21, scope: !85, atomGroup: 7, atomRank: 1)
!105 = !DILocation(line: 59, column: 19, scope: !85)
!106 = !DILocation(line: 59, column: 21, scope: !85)
!107 = !DILocation(line: 59, column: 21, scope: !85, atomGroup: 9, atomRank: 2)
!108 = !DILocation(line: 59, column: 21, scope: !85, atomGroup: 9, atomRank: 1)
!109 = !DILocation(line: 60, column: 3, scope: !85, atomGroup: 11, atomRank: 1)
!110 = !DILocation(line: 52, column: 27, scope: !81, atomGroup: 10, atomRank: 2)
!111 = !DILocation(line: 52, column: 3, scope: !77, atomGroup: 3, atomRank: 1)
!112 = distinct !{!112, !86, !113, !114}
!113 = !DILocation(line: 60, column: 3, scope: !77)
!114 = !{!"llvm.loop.mustprogress"}
!115 = distinct !DISubprogram(name: "sum_of_view", scope: !1, file: !1, line: 63, type: !116, scopeLine: 63, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !126, keyInstructions: true)
!116 = !DISubroutineType(types: !117)
!117 = !{!17, !118}
!118 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !119, size: 64)
!119 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !120)
!120 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "view", file: !1, line: 15, size: 192, elements: !121)
!121 = !{!122, !124, !125}
!122 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !120, file: !1, line: 16, baseType: !123, size: 64)
!123 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!124 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !120, file: !1, line: 17, baseType: !31, size: 32, offset: 64)
!125 = !DIDerivedType(tag: DW_TAG_member, name: "scale", scope: !120, file: !1, line: 18, baseType: !17, size: 64, offset: 128)
!126 = !{!127, !128, !129}
!127 = !DILocalVariable(name: "v", arg: 1, scope: !115, file: !1, line: 63, type: !118)
!128 = !DILocalVariable(name: "s", scope: !115, file: !1, line: 64, type: !17)
!129 = !DILocalVariable(name: "i", scope: !130, file: !1, line: 65, type: !31)
!130 = distinct !DILexicalBlock(scope: !115, file: !1, line: 65, column: 3)
!131 = !DILocation(line: 0, scope: !115)
!132 = !DILocation(line: 0, scope: !130)
!133 = !{!134, !11, i64 8}
!134 = !{!"view", !135, i64 0, !11, i64 8, !41, i64 16}
!135 = !{!"p1 double", !136, i64 0}
!136 = !{!"any pointer", !12, i64 0}
!137 = !DILocation(line: 65, column: 21, scope: !138, atomGroup: 15, atomRank: 1)
!138 = distinct !DILexicalBlock(scope: !130, file: !1, line: 65, column: 3)
!139 = !DILocation(line: 65, column: 3, scope: !130, atomGroup: 16, atomRank: 1)
!140 = !{!134, !135, i64 0}
!141 = !DILocation(line: 65, column: 21, scope: !138, atomGroup: 3, atomRank: 1)
!142 = !DILocation(line: 65, column: 3, scope: !130)
!143 = !DILocation(line: 65, column: 3, scope: !130, atomGroup: 4, atomRank: 1)
!144 = !DILocation(line: 66, column: 10, scope: !145)
!145 = distinct !DILexicalBlock(scope: !138, file: !1, line: 65, column: 38)
!146 = !DILocation(line: 66, column: 7, scope: !145, atomGroup: 23, atomRank: 2)
!147 = !DILocation(line: 65, column: 34, scope: !138, atomGroup: 24, atomRank: 2)
!148 = !DILocation(line: 65, column: 3, scope: !130, atomGroup: 26, atomRank: 1)
!149 = distinct !{!149, !150}
!150 = !{!"llvm.loop.unroll.disable"}
!151 = !DILocation(line: 68, column: 17, scope: !115)
!152 = !{!134, !41, i64 16}
!153 = !DILocation(line: 68, column: 12, scope: !115, atomGroup: 9, atomRank: 2)
!154 = !DILocation(line: 68, column: 3, scope: !115, atomGroup: 9, atomRank: 1)
!155 = !DILocation(line: 66, column: 7, scope: !145, atomGroup: 5, atomRank: 2)
!156 = !DILocation(line: 66, column: 7, scope: !145, atomGroup: 27, atomRank: 2)
!157 = !DILocation(line: 66, column: 7, scope: !145, atomGroup: 31, atomRank: 2)
!158 = !DILocation(line: 66, column: 7, scope: !145, atomGroup: 35, atomRank: 2)
!159 = !DILocation(line: 65, column: 34, scope: !138, atomGroup: 36, atomRank: 2)
!160 = !DILocation(line: 65, column: 3, scope: !130, atomGroup: 38, atomRank: 1)
!161 = distinct !{!161, !142, !162, !114}
!162 = !DILocation(line: 67, column: 3, scope: !130)
!163 = distinct !DISubprogram(name: "copied_struct_shares_pointee", scope: !1, file: !1, line: 72, type: !164, scopeLine: 72, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !172, keyInstructions: true)
!164 = !DISubroutineType(types: !165)
!165 = !{!17, !166}
!166 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !167, size: 64)
!167 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !168)
!168 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "weighted", file: !1, line: 21, size: 128, elements: !169)
!169 = !{!170, !171}
!170 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !168, file: !1, line: 22, baseType: !17, size: 64)
!171 = !DIDerivedType(tag: DW_TAG_member, name: "p", scope: !168, file: !1, line: 23, baseType: !123, size: 64, offset: 64)
!172 = !{!173, !174}
!173 = !DILocalVariable(name: "a", arg: 1, scope: !163, file: !1, line: 72, type: !166)
!174 = !DILocalVariable(name: "b", scope: !163, file: !1, line: 73, type: !168)
!175 = !DILocation(line: 0, scope: !163)
!176 = !DILocation(line: 74, column: 3, scope: !163, atomGroup: 1, atomRank: 1)
!177 = !DILocation(line: 75, column: 8, scope: !163)
!178 = !DILocation(line: 75, column: 8, scope: !163, atomGroup: 2, atomRank: 2)
!179 = !DILocation(line: 75, column: 8, scope: !163, atomGroup: 2, atomRank: 1)
!180 = !DILocation(line: 76, column: 3, scope: !163, atomGroup: 4, atomRank: 1)
!181 = distinct !DISubprogram(name: "linked_list_product", scope: !1, file: !1, line: 79, type: !182, scopeLine: 79, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !191, keyInstructions: true)
!182 = !DISubroutineType(types: !183)
!183 = !{!17, !184}
!184 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !185, size: 64)
!185 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !186)
!186 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "node", file: !1, line: 26, size: 128, elements: !187)
!187 = !{!188, !189}
!188 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !186, file: !1, line: 27, baseType: !17, size: 64)
!189 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !186, file: !1, line: 28, baseType: !190, size: 64, offset: 64)
!190 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !186, size: 64)
!191 = !{!192, !193}
!192 = !DILocalVariable(name: "n", arg: 1, scope: !181, file: !1, line: 79, type: !184)
!193 = !DILocalVariable(name: "p", scope: !181, file: !1, line: 80, type: !17)
!194 = !DILocation(line: 0, scope: !181)
!195 = !DILocation(line: 81, column: 3, scope: !181, atomGroup: 17, atomRank: 1)
!196 = !DILocation(line: 81, column: 3, scope: !181, atomGroup: 18, atomRank: 1)
!197 = !DILocation(line: 82, column: 13, scope: !198)
!198 = distinct !DILexicalBlock(scope: !181, file: !1, line: 81, column: 13)
!199 = !{!200, !41, i64 0}
!200 = !{!"node", !41, i64 0, !201, i64 8}
!201 = !{!"p1 _ZTS4node", !136, i64 0}
!202 = !DILocation(line: 82, column: 19, scope: !198)
!203 = !DILocation(line: 82, column: 7, scope: !198, atomGroup: 4, atomRank: 2)
!204 = !DILocation(line: 83, column: 12, scope: !198)
!205 = !DILocation(line: 83, column: 12, scope: !198, atomGroup: 5, atomRank: 2)
!206 = !{!200, !201, i64 8}
!207 = !DILocation(line: 81, column: 3, scope: !181, atomGroup: 2, atomRank: 1)
!208 = !DILocation(line: 81, column: 3, scope: !181, atomGroup: 3, atomRank: 1)
!209 = distinct !{!209, !210, !211, !114}
!210 = !DILocation(line: 81, column: 3, scope: !181)
!211 = !DILocation(line: 84, column: 3, scope: !181)
!212 = !DILocation(line: 85, column: 3, scope: !181, atomGroup: 7, atomRank: 1)
!213 = distinct !DISubprogram(name: "mixed_fields", scope: !1, file: !1, line: 88, type: !214, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !224, keyInstructions: true)
!214 = !DISubroutineType(types: !215)
!215 = !{!17, !216, !31}
!216 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !217, size: 64)
!217 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !218)
!218 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "mixed", file: !1, line: 31, size: 128, elements: !219)
!219 = !{!220, !222, !223}
!220 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !218, file: !1, line: 32, baseType: !221, size: 32)
!221 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!222 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !218, file: !1, line: 33, baseType: !31, size: 32, offset: 32)
!223 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !218, file: !1, line: 34, baseType: !17, size: 64, offset: 64)
!224 = !{!225, !226, !227, !228}
!225 = !DILocalVariable(name: "m", arg: 1, scope: !213, file: !1, line: 88, type: !216)
!226 = !DILocalVariable(name: "n", arg: 2, scope: !213, file: !1, line: 88, type: !31)
!227 = !DILocalVariable(name: "s", scope: !213, file: !1, line: 89, type: !17)
!228 = !DILocalVariable(name: "i", scope: !229, file: !1, line: 90, type: !31)
!229 = distinct !DILexicalBlock(scope: !213, file: !1, line: 90, column: 3)
!230 = !DILocation(line: 0, scope: !213)
!231 = !DILocation(line: 0, scope: !229)
!232 = !DILocation(line: 90, column: 21, scope: !233, atomGroup: 19, atomRank: 1)
!233 = distinct !DILexicalBlock(scope: !229, file: !1, line: 90, column: 3)
!234 = !DILocation(line: 90, column: 3, scope: !229, atomGroup: 20, atomRank: 1)
!235 = !DILocation(line: 90, column: 21, scope: !233, atomGroup: 3, atomRank: 1)
!236 = !DILocation(line: 90, column: 3, scope: !229)
!237 = !DILocation(line: 93, column: 3, scope: !213, atomGroup: 10, atomRank: 1)
!238 = !DILocation(line: 91, column: 10, scope: !239)
!239 = distinct !DILexicalBlock(scope: !233, file: !1, line: 90, column: 31)
!240 = !DILocation(line: 91, column: 15, scope: !239)
!241 = !{!242, !11, i64 4}
!242 = !{!"mixed", !243, i64 0, !11, i64 4, !41, i64 8}
!243 = !{!"float", !12, i64 0}
!244 = !DILocation(line: 91, column: 20, scope: !239, atomGroup: 6, atomRank: 2)
!245 = !DILocation(line: 91, column: 10, scope: !239, atomGroup: 6, atomRank: 1)
!246 = !DILocation(line: 91, column: 32, scope: !239)
!247 = !{!242, !243, i64 0}
!248 = !DILocation(line: 91, column: 27, scope: !239)
!249 = !DILocation(line: 91, column: 41, scope: !239)
!250 = !{!242, !41, i64 8}
!251 = !DILocation(line: 91, column: 34, scope: !239)
!252 = !DILocation(line: 91, column: 50, scope: !239)
!253 = !DILocation(line: 91, column: 68, scope: !239)
!254 = !DILocation(line: 91, column: 63, scope: !239)
!255 = !DILocation(line: 91, column: 61, scope: !239)
!256 = !DILocation(line: 91, column: 7, scope: !239, atomGroup: 5, atomRank: 2)
!257 = !DILocation(line: 90, column: 27, scope: !233, atomGroup: 7, atomRank: 2)
!258 = !DILocation(line: 90, column: 3, scope: !229, atomGroup: 4, atomRank: 1)
!259 = distinct !{!259, !236, !260, !114}
!260 = !DILocation(line: 92, column: 3, scope: !229)
!261 = distinct !DISubprogram(name: "pointers_two_levels_deep", scope: !1, file: !1, line: 96, type: !262, scopeLine: 96, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !271, keyInstructions: true)
!262 = !DISubroutineType(types: !263)
!263 = !{!17, !264}
!264 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !265, size: 64)
!265 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !266)
!266 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "matrix_pair", file: !1, line: 37, size: 256, elements: !267)
!267 = !{!268, !270}
!268 = !DIDerivedType(tag: DW_TAG_member, name: "left", scope: !266, file: !1, line: 38, baseType: !269, size: 64)
!269 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !120, size: 64)
!270 = !DIDerivedType(tag: DW_TAG_member, name: "right", scope: !266, file: !1, line: 39, baseType: !120, size: 192, offset: 64)
!271 = !{!272, !273, !274}
!272 = !DILocalVariable(name: "m", arg: 1, scope: !261, file: !1, line: 96, type: !264)
!273 = !DILocalVariable(name: "s", scope: !261, file: !1, line: 97, type: !17)
!274 = !DILocalVariable(name: "i", scope: !275, file: !1, line: 98, type: !31)
!275 = distinct !DILexicalBlock(scope: !261, file: !1, line: 98, column: 3)
!276 = !DILocation(line: 0, scope: !261)
!277 = !DILocation(line: 0, scope: !275)
!278 = !{!279, !280, i64 0}
!279 = !{!"matrix_pair", !280, i64 0, !134, i64 8}
!280 = !{!"p1 _ZTS4view", !136, i64 0}
!281 = !DILocation(line: 98, column: 21, scope: !282, atomGroup: 21, atomRank: 1)
!282 = distinct !DILexicalBlock(scope: !275, file: !1, line: 98, column: 3)
!283 = !DILocation(line: 98, column: 3, scope: !275, atomGroup: 22, atomRank: 1)
!284 = !{!279, !135, i64 8}
!285 = !{!279, !41, i64 24}
!286 = !DILocation(line: 98, column: 21, scope: !282, atomGroup: 3, atomRank: 1)
!287 = !DILocation(line: 98, column: 3, scope: !275)
!288 = !DILocation(line: 98, column: 3, scope: !275, atomGroup: 4, atomRank: 1)
!289 = !DILocation(line: 99, column: 10, scope: !290)
!290 = distinct !DILexicalBlock(scope: !282, file: !1, line: 98, column: 44)
!291 = !DILocation(line: 99, column: 29, scope: !290)
!292 = !DILocation(line: 99, column: 27, scope: !290)
!293 = !DILocation(line: 99, column: 7, scope: !290, atomGroup: 39, atomRank: 2)
!294 = !DILocation(line: 98, column: 40, scope: !282, atomGroup: 40, atomRank: 2)
!295 = !DILocation(line: 98, column: 3, scope: !275, atomGroup: 42, atomRank: 1)
!296 = distinct !{!296, !150}
!297 = !DILocation(line: 101, column: 23, scope: !261)
!298 = !DILocation(line: 101, column: 12, scope: !261, atomGroup: 9, atomRank: 2)
!299 = !DILocation(line: 101, column: 3, scope: !261, atomGroup: 9, atomRank: 1)
!300 = !DILocation(line: 99, column: 7, scope: !290, atomGroup: 5, atomRank: 2)
!301 = !DILocation(line: 98, column: 40, scope: !282, atomGroup: 6, atomRank: 2)
!302 = !DILocation(line: 99, column: 7, scope: !290, atomGroup: 43, atomRank: 2)
!303 = !DILocation(line: 98, column: 40, scope: !282, atomGroup: 44, atomRank: 2)
!304 = !DILocation(line: 99, column: 7, scope: !290, atomGroup: 47, atomRank: 2)
!305 = !DILocation(line: 98, column: 40, scope: !282, atomGroup: 48, atomRank: 2)
!306 = !DILocation(line: 99, column: 7, scope: !290, atomGroup: 51, atomRank: 2)
!307 = !DILocation(line: 98, column: 40, scope: !282, atomGroup: 52, atomRank: 2)
!308 = !DILocation(line: 98, column: 3, scope: !275, atomGroup: 54, atomRank: 1)
!309 = distinct !{!309, !287, !310, !114}
!310 = !DILocation(line: 100, column: 3, scope: !275)
!311 = distinct !DISubprogram(name: "triple_product_of_vectors", scope: !1, file: !1, line: 109, type: !312, scopeLine: 109, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !316, keyInstructions: true)
!312 = !DISubroutineType(types: !313)
!313 = !{!17, !314}
!314 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !315, size: 64)
!315 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !23)
!316 = !{!317, !318}
!317 = !DILocalVariable(name: "v", arg: 1, scope: !311, file: !1, line: 109, type: !314)
!318 = !DILocalVariable(name: "c", scope: !311, file: !1, line: 110, type: !23)
!319 = !DILocation(line: 0, scope: !311)
!320 = !DILocation(line: 110, column: 25, scope: !311)
!321 = !DILocation(line: 110, column: 31, scope: !311)
!322 = !DILocation(line: 105, column: 22, scope: !323, inlinedAt: !330)
!323 = distinct !DISubprogram(name: "cross", scope: !1, file: !1, line: 104, type: !324, scopeLine: 104, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !326, keyInstructions: true)
!324 = !DISubroutineType(types: !325)
!325 = !{!23, !23, !23}
!326 = !{!327, !328, !329}
!327 = !DILocalVariable(name: "a", arg: 1, scope: !323, file: !1, line: 104, type: !23)
!328 = !DILocalVariable(name: "b", arg: 2, scope: !323, file: !1, line: 104, type: !23)
!329 = !DILocalVariable(name: "r", scope: !323, file: !1, line: 105, type: !23)
!330 = distinct !DILocation(line: 110, column: 19, scope: !311)
!331 = !DILocation(line: 0, scope: !323, inlinedAt: !330)
!332 = !DILocation(line: 105, column: 30, scope: !323, inlinedAt: !330)
!333 = !DILocation(line: 105, column: 30, scope: !323, inlinedAt: !330, atomGroup: 1, atomRank: 2)
!334 = !DILocation(line: 105, column: 53, scope: !323, inlinedAt: !330)
!335 = !DILocation(line: 105, column: 53, scope: !323, inlinedAt: !330, atomGroup: 1, atomRank: 2)
!336 = !DILocation(line: 105, column: 76, scope: !323, inlinedAt: !330)
!337 = !DILocation(line: 105, column: 76, scope: !323, inlinedAt: !330, atomGroup: 1, atomRank: 2)
!338 = !DILocation(line: 111, column: 15, scope: !311)
!339 = !{!40, !41, i64 0}
!340 = !DILocation(line: 111, column: 30, scope: !311)
!341 = !{!40, !41, i64 8}
!342 = !DILocation(line: 111, column: 32, scope: !311)
!343 = !DILocation(line: 111, column: 23, scope: !311)
!344 = !DILocation(line: 111, column: 45, scope: !311)
!345 = !{!40, !41, i64 16}
!346 = !DILocation(line: 111, column: 38, scope: !311, atomGroup: 2, atomRank: 2)
!347 = !DILocation(line: 111, column: 3, scope: !311, atomGroup: 2, atomRank: 1)
