; clang-22 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/structs.c -o ir/clang-22/O1-g/structs.ll
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
  br i1 %4, label %5, label %7, !dbg !82

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64, !dbg !83
  br label %8, !dbg !84

7:                                                ; preds = %33, %3
  ret void, !dbg !85

8:                                                ; preds = %5, %33
  %9 = phi i64 [ 0, %5 ], [ %34, %33 ]
    #dbg_value(i64 %9, !76, !DIExpression(), !79)
  %10 = getelementptr inbounds nuw %struct.particle, ptr %0, i64 %9, !dbg !86
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 56, !dbg !89
  %12 = load i32, ptr %11, align 8, !dbg !89, !tbaa !38
  %13 = icmp eq i32 %12, 0, !dbg !90
  br i1 %13, label %14, label %33, !dbg !91

14:                                               ; preds = %8
  %15 = getelementptr inbounds nuw i8, ptr %10, i64 24, !dbg !92
  %16 = getelementptr inbounds nuw i8, ptr %10, i64 40, !dbg !93
  %17 = load double, ptr %16, align 8, !dbg !94, !tbaa !59
  %18 = tail call double @llvm.fmuladd.f64(double %2, double -9.810000e+00, double %17), !dbg !95
  store double %18, ptr %16, align 8, !dbg !96, !tbaa !59
  %19 = load double, ptr %15, align 8, !dbg !97, !tbaa !53
  %20 = load double, ptr %10, align 8, !dbg !98, !tbaa !99
  %21 = tail call double @llvm.fmuladd.f64(double %2, double %19, double %20), !dbg !100
  store double %21, ptr %10, align 8, !dbg !101, !tbaa !99
  %22 = getelementptr inbounds nuw i8, ptr %10, i64 32, !dbg !102
  %23 = load double, ptr %22, align 8, !dbg !102, !tbaa !55
  %24 = fmul double %2, %23, !dbg !103
  %25 = getelementptr inbounds nuw i8, ptr %10, i64 48, !dbg !104
  %26 = load double, ptr %25, align 8, !dbg !104, !tbaa !46
  %27 = getelementptr inbounds nuw i8, ptr %10, i64 8, !dbg !105
  %28 = load double, ptr %27, align 8, !dbg !106, !tbaa !107
  %29 = tail call double @llvm.fmuladd.f64(double %24, double %26, double %28), !dbg !108
  store double %29, ptr %27, align 8, !dbg !109, !tbaa !107
  %30 = getelementptr inbounds nuw i8, ptr %10, i64 16, !dbg !110
  %31 = load double, ptr %30, align 8, !dbg !111, !tbaa !48
  %32 = tail call double @llvm.fmuladd.f64(double %2, double %18, double %31), !dbg !112
  store double %32, ptr %30, align 8, !dbg !113, !tbaa !48
  br label %33, !dbg !114

33:                                               ; preds = %8, %14
  %34 = add nuw nsw i64 %9, 1, !dbg !115
    #dbg_value(i64 %34, !76, !DIExpression(), !79)
  %35 = icmp eq i64 %34, %6, !dbg !83
  br i1 %35, label %7, label %8, !dbg !116, !llvm.loop !117
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @sum_of_view(ptr noundef readonly captures(none) %0) local_unnamed_addr #3 !dbg !121 {
    #dbg_value(ptr %0, !133, !DIExpression(), !137)
    #dbg_value(double 0.000000e+00, !134, !DIExpression(), !137)
    #dbg_value(i32 0, !135, !DIExpression(), !138)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load i32, ptr %2, align 8, !tbaa !139
    #dbg_value(i32 0, !135, !DIExpression(), !138)
    #dbg_value(double 0.000000e+00, !134, !DIExpression(), !137)
  %4 = icmp sgt i32 %3, 0, !dbg !143
  br i1 %4, label %5, label %8, !dbg !145

5:                                                ; preds = %1
  %6 = load ptr, ptr %0, align 8, !tbaa !146
  %7 = zext nneg i32 %3 to i64, !dbg !147
  br label %13, !dbg !145

8:                                                ; preds = %13, %1
  %9 = phi double [ 0.000000e+00, %1 ], [ %18, %13 ], !dbg !137
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !148
  %11 = load double, ptr %10, align 8, !dbg !148, !tbaa !149
  %12 = fmul double %9, %11, !dbg !150
  ret double %12, !dbg !151

13:                                               ; preds = %5, %13
  %14 = phi i64 [ 0, %5 ], [ %19, %13 ]
  %15 = phi double [ 0.000000e+00, %5 ], [ %18, %13 ]
    #dbg_value(i64 %14, !135, !DIExpression(), !138)
    #dbg_value(double %15, !134, !DIExpression(), !137)
  %16 = getelementptr inbounds nuw double, ptr %6, i64 %14, !dbg !152
  %17 = load double, ptr %16, align 8, !dbg !152, !tbaa !154
  %18 = tail call double @llvm.fmuladd.f64(double %17, double %17, double %15), !dbg !155
    #dbg_value(double %18, !134, !DIExpression(), !137)
  %19 = add nuw nsw i64 %14, 1, !dbg !156
    #dbg_value(i64 %19, !135, !DIExpression(), !138)
  %20 = icmp eq i64 %19, %7, !dbg !147
  br i1 %20, label %8, label %13, !dbg !157, !llvm.loop !158
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @copied_struct_shares_pointee(ptr noundef readonly captures(none) %0) local_unnamed_addr #4 !dbg !161 {
    #dbg_value(ptr %0, !171, !DIExpression(), !173)
  %2 = load double, ptr %0, align 8, !dbg !174
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !174
  %4 = load ptr, ptr %3, align 8, !dbg !174
    #dbg_value(double %2, !172, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !173)
    #dbg_value(ptr %4, !172, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !173)
  %5 = load double, ptr %4, align 8, !dbg !175, !tbaa !154
  %6 = fmul double %2, %5, !dbg !176
  store double %6, ptr %4, align 8, !dbg !177, !tbaa !154
  ret double %6, !dbg !178
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @linked_list_product(ptr noundef readonly captures(address_is_null) %0) local_unnamed_addr #3 !dbg !179 {
    #dbg_value(ptr %0, !190, !DIExpression(), !192)
    #dbg_value(double 1.000000e+00, !191, !DIExpression(), !192)
  %2 = icmp eq ptr %0, null, !dbg !193
  br i1 %2, label %12, label %3, !dbg !194

3:                                                ; preds = %1, %3
  %4 = phi double [ %8, %3 ], [ 1.000000e+00, %1 ]
  %5 = phi ptr [ %10, %3 ], [ %0, %1 ]
    #dbg_value(double %4, !191, !DIExpression(), !192)
    #dbg_value(ptr %5, !190, !DIExpression(), !192)
  %6 = load double, ptr %5, align 8, !dbg !195, !tbaa !197
  %7 = fadd double %6, 5.000000e-01, !dbg !200
  %8 = fmul double %4, %7, !dbg !201
    #dbg_value(double %8, !191, !DIExpression(), !192)
  %9 = getelementptr inbounds nuw i8, ptr %5, i64 8, !dbg !202
  %10 = load ptr, ptr %9, align 8, !dbg !203, !tbaa !204
    #dbg_value(ptr %10, !190, !DIExpression(), !192)
  %11 = icmp eq ptr %10, null, !dbg !205
  br i1 %11, label %12, label %3, !dbg !206, !llvm.loop !207

12:                                               ; preds = %3, %1
  %13 = phi double [ 1.000000e+00, %1 ], [ %8, %3 ], !dbg !192
  ret double %13, !dbg !210
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @mixed_fields(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #5 !dbg !211 {
    #dbg_value(ptr %0, !223, !DIExpression(), !228)
    #dbg_value(i32 %1, !224, !DIExpression(), !228)
    #dbg_value(double 0.000000e+00, !225, !DIExpression(), !228)
    #dbg_value(i32 0, !226, !DIExpression(), !229)
  %3 = icmp sgt i32 %1, 0, !dbg !230
  br i1 %3, label %4, label %6, !dbg !232

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !233
  br label %8, !dbg !234

6:                                                ; preds = %27, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %29, %27 ], !dbg !228
  ret double %7, !dbg !235

8:                                                ; preds = %4, %27
  %9 = phi i64 [ 0, %4 ], [ %30, %27 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %29, %27 ]
    #dbg_value(i64 %9, !226, !DIExpression(), !229)
    #dbg_value(double %10, !225, !DIExpression(), !228)
  %11 = getelementptr inbounds nuw %struct.mixed, ptr %0, i64 %9, !dbg !236
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 4, !dbg !238
  %13 = load i32, ptr %12, align 4, !dbg !238, !tbaa !239
  %14 = icmp eq i32 %13, 1, !dbg !242
  br i1 %14, label %15, label %21, !dbg !243

15:                                               ; preds = %8
  %16 = load float, ptr %11, align 8, !dbg !244, !tbaa !245
  %17 = fpext float %16 to double, !dbg !246
  %18 = getelementptr inbounds nuw i8, ptr %11, i64 8, !dbg !247
  %19 = load double, ptr %18, align 8, !dbg !247, !tbaa !248
  %20 = fmul double %19, %17, !dbg !249
  br label %27, !dbg !236

21:                                               ; preds = %8
  %22 = getelementptr inbounds nuw i8, ptr %11, i64 8, !dbg !250
  %23 = load double, ptr %22, align 8, !dbg !250, !tbaa !248
  %24 = load float, ptr %11, align 8, !dbg !251, !tbaa !245
  %25 = fpext float %24 to double, !dbg !252
  %26 = tail call double @llvm.fmuladd.f64(double %23, double %23, double %25), !dbg !253
  br label %27, !dbg !236

27:                                               ; preds = %21, %15
  %28 = phi double [ %20, %15 ], [ %26, %21 ], !dbg !236
  %29 = fadd double %10, %28, !dbg !254
    #dbg_value(double %29, !225, !DIExpression(), !228)
  %30 = add nuw nsw i64 %9, 1, !dbg !255
    #dbg_value(i64 %30, !226, !DIExpression(), !229)
  %31 = icmp eq i64 %30, %5, !dbg !233
  br i1 %31, label %6, label %8, !dbg !256, !llvm.loop !257
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @pointers_two_levels_deep(ptr noundef readonly captures(none) %0) local_unnamed_addr #3 !dbg !259 {
    #dbg_value(ptr %0, !270, !DIExpression(), !274)
    #dbg_value(double 0.000000e+00, !271, !DIExpression(), !274)
    #dbg_value(i32 0, !272, !DIExpression(), !275)
  %2 = load ptr, ptr %0, align 8, !tbaa !276
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %4 = load i32, ptr %3, align 8, !tbaa !139
    #dbg_value(i32 0, !272, !DIExpression(), !275)
    #dbg_value(double 0.000000e+00, !271, !DIExpression(), !274)
  %5 = icmp sgt i32 %4, 0, !dbg !279
  br i1 %5, label %6, label %13, !dbg !281

6:                                                ; preds = %1
  %7 = load ptr, ptr %2, align 8, !tbaa !146
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8, !tbaa !282
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %11 = load double, ptr %10, align 8, !tbaa !283
  %12 = zext nneg i32 %4 to i64, !dbg !284
  br label %18, !dbg !281

13:                                               ; preds = %18, %1
  %14 = phi double [ 0.000000e+00, %1 ], [ %26, %18 ], !dbg !274
  %15 = getelementptr inbounds nuw i8, ptr %2, i64 16, !dbg !285
  %16 = load double, ptr %15, align 8, !dbg !285, !tbaa !149
  %17 = fmul double %14, %16, !dbg !286
  ret double %17, !dbg !287

18:                                               ; preds = %6, %18
  %19 = phi i64 [ 0, %6 ], [ %27, %18 ]
  %20 = phi double [ 0.000000e+00, %6 ], [ %26, %18 ]
    #dbg_value(i64 %19, !272, !DIExpression(), !275)
    #dbg_value(double %20, !271, !DIExpression(), !274)
  %21 = getelementptr inbounds nuw double, ptr %7, i64 %19, !dbg !288
  %22 = load double, ptr %21, align 8, !dbg !288, !tbaa !154
  %23 = getelementptr inbounds nuw double, ptr %9, i64 %19, !dbg !290
  %24 = load double, ptr %23, align 8, !dbg !290, !tbaa !154
  %25 = fmul double %22, %24, !dbg !291
  %26 = tail call double @llvm.fmuladd.f64(double %25, double %11, double %20), !dbg !292
    #dbg_value(double %26, !271, !DIExpression(), !274)
  %27 = add nuw nsw i64 %19, 1, !dbg !293
    #dbg_value(i64 %27, !272, !DIExpression(), !275)
  %28 = icmp eq i64 %27, %12, !dbg !284
  br i1 %28, label %13, label %18, !dbg !294, !llvm.loop !295
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @triple_product_of_vectors(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 !dbg !298 {
    #dbg_value(ptr %0, !304, !DIExpression(), !306)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !307
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !308
  %4 = load double, ptr %3, align 8, !dbg !309
    #dbg_value(double %4, !315, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !318)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 56, !dbg !309
  %6 = load double, ptr %5, align 8, !dbg !309
    #dbg_value(double %6, !315, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !318)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 64, !dbg !309
  %8 = load double, ptr %7, align 8, !dbg !309
    #dbg_value(double %8, !315, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !318)
  %9 = load double, ptr %2, align 8, !dbg !309
    #dbg_value(double %9, !314, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !318)
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !309
  %11 = load double, ptr %10, align 8, !dbg !309
    #dbg_value(double %11, !314, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !318)
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !309
  %13 = load double, ptr %12, align 8, !dbg !309
    #dbg_value(double %13, !314, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !318)
  %14 = fneg double %6, !dbg !319
  %15 = fmul double %13, %14, !dbg !319
  %16 = tail call double @llvm.fmuladd.f64(double %11, double %8, double %15), !dbg !320
    #dbg_value(double %16, !316, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !318)
    #dbg_value(double %16, !305, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !306)
  %17 = fneg double %8, !dbg !321
  %18 = fmul double %9, %17, !dbg !321
  %19 = tail call double @llvm.fmuladd.f64(double %13, double %4, double %18), !dbg !322
    #dbg_value(double %19, !316, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !318)
    #dbg_value(double %19, !305, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !306)
  %20 = fneg double %4, !dbg !323
  %21 = fmul double %11, %20, !dbg !323
  %22 = tail call double @llvm.fmuladd.f64(double %9, double %6, double %21), !dbg !324
    #dbg_value(double %22, !316, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !318)
    #dbg_value(double %22, !305, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !306)
  %23 = load double, ptr %0, align 8, !dbg !325, !tbaa !326
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !327
  %25 = load double, ptr %24, align 8, !dbg !327, !tbaa !328
  %26 = fmul double %19, %25, !dbg !329
  %27 = tail call double @llvm.fmuladd.f64(double %23, double %16, double %26), !dbg !330
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !331
  %29 = load double, ptr %28, align 8, !dbg !331, !tbaa !332
  %30 = tail call double @llvm.fmuladd.f64(double %29, double %22, double %27), !dbg !333
  ret double %30, !dbg !334
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

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
!84 = !DILocation(line: 52, column: 3, scope: !77)
!85 = !DILocation(line: 61, column: 1, scope: !68, atomGroup: 12, atomRank: 1)
!86 = !DILocation(line: 53, column: 9, scope: !87)
!87 = distinct !DILexicalBlock(scope: !88, file: !1, line: 53, column: 9)
!88 = distinct !DILexicalBlock(scope: !81, file: !1, line: 52, column: 31)
!89 = !DILocation(line: 53, column: 14, scope: !87)
!90 = !DILocation(line: 53, column: 9, scope: !87, atomGroup: 4, atomRank: 2)
!91 = !DILocation(line: 53, column: 9, scope: !87, atomGroup: 4, atomRank: 1)
!92 = !DILocation(line: 56, column: 10, scope: !88)
!93 = !DILocation(line: 56, column: 19, scope: !88)
!94 = !DILocation(line: 56, column: 21, scope: !88)
!95 = !DILocation(line: 56, column: 21, scope: !88, atomGroup: 6, atomRank: 2)
!96 = !DILocation(line: 56, column: 21, scope: !88, atomGroup: 6, atomRank: 1)
!97 = !DILocation(line: 57, column: 43, scope: !88)
!98 = !DILocation(line: 57, column: 21, scope: !88)
!99 = !{!39, !41, i64 0}
!100 = !DILocation(line: 57, column: 21, scope: !88, atomGroup: 7, atomRank: 2)
!101 = !DILocation(line: 57, column: 21, scope: !88, atomGroup: 7, atomRank: 1)
!102 = !DILocation(line: 58, column: 43, scope: !88)
!103 = !DILocation(line: 58, column: 27, scope: !88)
!104 = !DILocation(line: 58, column: 52, scope: !88)
!105 = !DILocation(line: 58, column: 19, scope: !88)
!106 = !DILocation(line: 58, column: 21, scope: !88)
!107 = !{!39, !41, i64 8}
!108 = !DILocation(line: 58, column: 21, scope: !88, atomGroup: 8, atomRank: 2)
!109 = !DILocation(line: 58, column: 21, scope: !88, atomGroup: 8, atomRank: 1)
!110 = !DILocation(line: 59, column: 19, scope: !88)
!111 = !DILocation(line: 59, column: 21, scope: !88)
!112 = !DILocation(line: 59, column: 21, scope: !88, atomGroup: 9, atomRank: 2)
!113 = !DILocation(line: 59, column: 21, scope: !88, atomGroup: 9, atomRank: 1)
!114 = !DILocation(line: 60, column: 3, scope: !88, atomGroup: 11, atomRank: 1)
!115 = !DILocation(line: 52, column: 27, scope: !81, atomGroup: 10, atomRank: 2)
!116 = !DILocation(line: 52, column: 3, scope: !77, atomGroup: 3, atomRank: 1)
!117 = distinct !{!117, !84, !118, !119, !120}
!118 = !DILocation(line: 60, column: 3, scope: !77)
!119 = !{!"llvm.loop.mustprogress"}
!120 = !{!"llvm.loop.unroll.disable"}
!121 = distinct !DISubprogram(name: "sum_of_view", scope: !1, file: !1, line: 63, type: !122, scopeLine: 63, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !132, keyInstructions: true)
!122 = !DISubroutineType(types: !123)
!123 = !{!17, !124}
!124 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !125, size: 64)
!125 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !126)
!126 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "view", file: !1, line: 15, size: 192, elements: !127)
!127 = !{!128, !130, !131}
!128 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !126, file: !1, line: 16, baseType: !129, size: 64)
!129 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!130 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !126, file: !1, line: 17, baseType: !31, size: 32, offset: 64)
!131 = !DIDerivedType(tag: DW_TAG_member, name: "scale", scope: !126, file: !1, line: 18, baseType: !17, size: 64, offset: 128)
!132 = !{!133, !134, !135}
!133 = !DILocalVariable(name: "v", arg: 1, scope: !121, file: !1, line: 63, type: !124)
!134 = !DILocalVariable(name: "s", scope: !121, file: !1, line: 64, type: !17)
!135 = !DILocalVariable(name: "i", scope: !136, file: !1, line: 65, type: !31)
!136 = distinct !DILexicalBlock(scope: !121, file: !1, line: 65, column: 3)
!137 = !DILocation(line: 0, scope: !121)
!138 = !DILocation(line: 0, scope: !136)
!139 = !{!140, !11, i64 8}
!140 = !{!"view", !141, i64 0, !11, i64 8, !41, i64 16}
!141 = !{!"p1 double", !142, i64 0}
!142 = !{!"any pointer", !12, i64 0}
!143 = !DILocation(line: 65, column: 21, scope: !144, atomGroup: 15, atomRank: 1)
!144 = distinct !DILexicalBlock(scope: !136, file: !1, line: 65, column: 3)
!145 = !DILocation(line: 65, column: 3, scope: !136, atomGroup: 16, atomRank: 1)
!146 = !{!140, !141, i64 0}
!147 = !DILocation(line: 65, column: 21, scope: !144, atomGroup: 3, atomRank: 1)
!148 = !DILocation(line: 68, column: 17, scope: !121)
!149 = !{!140, !41, i64 16}
!150 = !DILocation(line: 68, column: 12, scope: !121, atomGroup: 9, atomRank: 2)
!151 = !DILocation(line: 68, column: 3, scope: !121, atomGroup: 9, atomRank: 1)
!152 = !DILocation(line: 66, column: 10, scope: !153)
!153 = distinct !DILexicalBlock(scope: !144, file: !1, line: 65, column: 38)
!154 = !{!41, !41, i64 0}
!155 = !DILocation(line: 66, column: 7, scope: !153, atomGroup: 5, atomRank: 2)
!156 = !DILocation(line: 65, column: 34, scope: !144, atomGroup: 6, atomRank: 2)
!157 = !DILocation(line: 65, column: 3, scope: !136, atomGroup: 4, atomRank: 1)
!158 = distinct !{!158, !159, !160, !119, !120}
!159 = !DILocation(line: 65, column: 3, scope: !136)
!160 = !DILocation(line: 67, column: 3, scope: !136)
!161 = distinct !DISubprogram(name: "copied_struct_shares_pointee", scope: !1, file: !1, line: 72, type: !162, scopeLine: 72, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !170, keyInstructions: true)
!162 = !DISubroutineType(types: !163)
!163 = !{!17, !164}
!164 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !165, size: 64)
!165 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !166)
!166 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "weighted", file: !1, line: 21, size: 128, elements: !167)
!167 = !{!168, !169}
!168 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !166, file: !1, line: 22, baseType: !17, size: 64)
!169 = !DIDerivedType(tag: DW_TAG_member, name: "p", scope: !166, file: !1, line: 23, baseType: !129, size: 64, offset: 64)
!170 = !{!171, !172}
!171 = !DILocalVariable(name: "a", arg: 1, scope: !161, file: !1, line: 72, type: !164)
!172 = !DILocalVariable(name: "b", scope: !161, file: !1, line: 73, type: !166)
!173 = !DILocation(line: 0, scope: !161)
!174 = !DILocation(line: 74, column: 3, scope: !161, atomGroup: 1, atomRank: 1)
!175 = !DILocation(line: 75, column: 8, scope: !161)
!176 = !DILocation(line: 75, column: 8, scope: !161, atomGroup: 2, atomRank: 2)
!177 = !DILocation(line: 75, column: 8, scope: !161, atomGroup: 2, atomRank: 1)
!178 = !DILocation(line: 76, column: 3, scope: !161, atomGroup: 4, atomRank: 1)
!179 = distinct !DISubprogram(name: "linked_list_product", scope: !1, file: !1, line: 79, type: !180, scopeLine: 79, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !189, keyInstructions: true)
!180 = !DISubroutineType(types: !181)
!181 = !{!17, !182}
!182 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !183, size: 64)
!183 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !184)
!184 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "node", file: !1, line: 26, size: 128, elements: !185)
!185 = !{!186, !187}
!186 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !184, file: !1, line: 27, baseType: !17, size: 64)
!187 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !184, file: !1, line: 28, baseType: !188, size: 64, offset: 64)
!188 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !184, size: 64)
!189 = !{!190, !191}
!190 = !DILocalVariable(name: "n", arg: 1, scope: !179, file: !1, line: 79, type: !182)
!191 = !DILocalVariable(name: "p", scope: !179, file: !1, line: 80, type: !17)
!192 = !DILocation(line: 0, scope: !179)
!193 = !DILocation(line: 81, column: 3, scope: !179, atomGroup: 17, atomRank: 1)
!194 = !DILocation(line: 81, column: 3, scope: !179, atomGroup: 18, atomRank: 1)
!195 = !DILocation(line: 82, column: 13, scope: !196)
!196 = distinct !DILexicalBlock(scope: !179, file: !1, line: 81, column: 13)
!197 = !{!198, !41, i64 0}
!198 = !{!"node", !41, i64 0, !199, i64 8}
!199 = !{!"p1 _ZTS4node", !142, i64 0}
!200 = !DILocation(line: 82, column: 19, scope: !196)
!201 = !DILocation(line: 82, column: 7, scope: !196, atomGroup: 4, atomRank: 2)
!202 = !DILocation(line: 83, column: 12, scope: !196)
!203 = !DILocation(line: 83, column: 12, scope: !196, atomGroup: 5, atomRank: 2)
!204 = !{!198, !199, i64 8}
!205 = !DILocation(line: 81, column: 3, scope: !179, atomGroup: 2, atomRank: 1)
!206 = !DILocation(line: 81, column: 3, scope: !179, atomGroup: 3, atomRank: 1)
!207 = distinct !{!207, !208, !209, !119, !120}
!208 = !DILocation(line: 81, column: 3, scope: !179)
!209 = !DILocation(line: 84, column: 3, scope: !179)
!210 = !DILocation(line: 85, column: 3, scope: !179, atomGroup: 7, atomRank: 1)
!211 = distinct !DISubprogram(name: "mixed_fields", scope: !1, file: !1, line: 88, type: !212, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !222, keyInstructions: true)
!212 = !DISubroutineType(types: !213)
!213 = !{!17, !214, !31}
!214 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !215, size: 64)
!215 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !216)
!216 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "mixed", file: !1, line: 31, size: 128, elements: !217)
!217 = !{!218, !220, !221}
!218 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !216, file: !1, line: 32, baseType: !219, size: 32)
!219 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!220 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !216, file: !1, line: 33, baseType: !31, size: 32, offset: 32)
!221 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !216, file: !1, line: 34, baseType: !17, size: 64, offset: 64)
!222 = !{!223, !224, !225, !226}
!223 = !DILocalVariable(name: "m", arg: 1, scope: !211, file: !1, line: 88, type: !214)
!224 = !DILocalVariable(name: "n", arg: 2, scope: !211, file: !1, line: 88, type: !31)
!225 = !DILocalVariable(name: "s", scope: !211, file: !1, line: 89, type: !17)
!226 = !DILocalVariable(name: "i", scope: !227, file: !1, line: 90, type: !31)
!227 = distinct !DILexicalBlock(scope: !211, file: !1, line: 90, column: 3)
!228 = !DILocation(line: 0, scope: !211)
!229 = !DILocation(line: 0, scope: !227)
!230 = !DILocation(line: 90, column: 21, scope: !231, atomGroup: 19, atomRank: 1)
!231 = distinct !DILexicalBlock(scope: !227, file: !1, line: 90, column: 3)
!232 = !DILocation(line: 90, column: 3, scope: !227, atomGroup: 20, atomRank: 1)
!233 = !DILocation(line: 90, column: 21, scope: !231, atomGroup: 3, atomRank: 1)
!234 = !DILocation(line: 90, column: 3, scope: !227)
!235 = !DILocation(line: 93, column: 3, scope: !211, atomGroup: 10, atomRank: 1)
!236 = !DILocation(line: 91, column: 10, scope: !237)
!237 = distinct !DILexicalBlock(scope: !231, file: !1, line: 90, column: 31)
!238 = !DILocation(line: 91, column: 15, scope: !237)
!239 = !{!240, !11, i64 4}
!240 = !{!"mixed", !241, i64 0, !11, i64 4, !41, i64 8}
!241 = !{!"float", !12, i64 0}
!242 = !DILocation(line: 91, column: 20, scope: !237, atomGroup: 6, atomRank: 2)
!243 = !DILocation(line: 91, column: 10, scope: !237, atomGroup: 6, atomRank: 1)
!244 = !DILocation(line: 91, column: 32, scope: !237)
!245 = !{!240, !241, i64 0}
!246 = !DILocation(line: 91, column: 27, scope: !237)
!247 = !DILocation(line: 91, column: 41, scope: !237)
!248 = !{!240, !41, i64 8}
!249 = !DILocation(line: 91, column: 34, scope: !237)
!250 = !DILocation(line: 91, column: 50, scope: !237)
!251 = !DILocation(line: 91, column: 68, scope: !237)
!252 = !DILocation(line: 91, column: 63, scope: !237)
!253 = !DILocation(line: 91, column: 61, scope: !237)
!254 = !DILocation(line: 91, column: 7, scope: !237, atomGroup: 5, atomRank: 2)
!255 = !DILocation(line: 90, column: 27, scope: !231, atomGroup: 7, atomRank: 2)
!256 = !DILocation(line: 90, column: 3, scope: !227, atomGroup: 4, atomRank: 1)
!257 = distinct !{!257, !234, !258, !119, !120}
!258 = !DILocation(line: 92, column: 3, scope: !227)
!259 = distinct !DISubprogram(name: "pointers_two_levels_deep", scope: !1, file: !1, line: 96, type: !260, scopeLine: 96, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !269, keyInstructions: true)
!260 = !DISubroutineType(types: !261)
!261 = !{!17, !262}
!262 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !263, size: 64)
!263 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !264)
!264 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "matrix_pair", file: !1, line: 37, size: 256, elements: !265)
!265 = !{!266, !268}
!266 = !DIDerivedType(tag: DW_TAG_member, name: "left", scope: !264, file: !1, line: 38, baseType: !267, size: 64)
!267 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !126, size: 64)
!268 = !DIDerivedType(tag: DW_TAG_member, name: "right", scope: !264, file: !1, line: 39, baseType: !126, size: 192, offset: 64)
!269 = !{!270, !271, !272}
!270 = !DILocalVariable(name: "m", arg: 1, scope: !259, file: !1, line: 96, type: !262)
!271 = !DILocalVariable(name: "s", scope: !259, file: !1, line: 97, type: !17)
!272 = !DILocalVariable(name: "i", scope: !273, file: !1, line: 98, type: !31)
!273 = distinct !DILexicalBlock(scope: !259, file: !1, line: 98, column: 3)
!274 = !DILocation(line: 0, scope: !259)
!275 = !DILocation(line: 0, scope: !273)
!276 = !{!277, !278, i64 0}
!277 = !{!"matrix_pair", !278, i64 0, !140, i64 8}
!278 = !{!"p1 _ZTS4view", !142, i64 0}
!279 = !DILocation(line: 98, column: 21, scope: !280, atomGroup: 21, atomRank: 1)
!280 = distinct !DILexicalBlock(scope: !273, file: !1, line: 98, column: 3)
!281 = !DILocation(line: 98, column: 3, scope: !273, atomGroup: 22, atomRank: 1)
!282 = !{!277, !141, i64 8}
!283 = !{!277, !41, i64 24}
!284 = !DILocation(line: 98, column: 21, scope: !280, atomGroup: 3, atomRank: 1)
!285 = !DILocation(line: 101, column: 23, scope: !259)
!286 = !DILocation(line: 101, column: 12, scope: !259, atomGroup: 9, atomRank: 2)
!287 = !DILocation(line: 101, column: 3, scope: !259, atomGroup: 9, atomRank: 1)
!288 = !DILocation(line: 99, column: 10, scope: !289)
!289 = distinct !DILexicalBlock(scope: !280, file: !1, line: 98, column: 44)
!290 = !DILocation(line: 99, column: 29, scope: !289)
!291 = !DILocation(line: 99, column: 27, scope: !289)
!292 = !DILocation(line: 99, column: 7, scope: !289, atomGroup: 5, atomRank: 2)
!293 = !DILocation(line: 98, column: 40, scope: !280, atomGroup: 6, atomRank: 2)
!294 = !DILocation(line: 98, column: 3, scope: !273, atomGroup: 4, atomRank: 1)
!295 = distinct !{!295, !296, !297, !119, !120}
!296 = !DILocation(line: 98, column: 3, scope: !273)
!297 = !DILocation(line: 100, column: 3, scope: !273)
!298 = distinct !DISubprogram(name: "triple_product_of_vectors", scope: !1, file: !1, line: 109, type: !299, scopeLine: 109, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !303, keyInstructions: true)
!299 = !DISubroutineType(types: !300)
!300 = !{!17, !301}
!301 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !302, size: 64)
!302 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !23)
!303 = !{!304, !305}
!304 = !DILocalVariable(name: "v", arg: 1, scope: !298, file: !1, line: 109, type: !301)
!305 = !DILocalVariable(name: "c", scope: !298, file: !1, line: 110, type: !23)
!306 = !DILocation(line: 0, scope: !298)
!307 = !DILocation(line: 110, column: 25, scope: !298)
!308 = !DILocation(line: 110, column: 31, scope: !298)
!309 = !DILocation(line: 105, column: 22, scope: !310, inlinedAt: !317)
!310 = distinct !DISubprogram(name: "cross", scope: !1, file: !1, line: 104, type: !311, scopeLine: 104, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !313, keyInstructions: true)
!311 = !DISubroutineType(types: !312)
!312 = !{!23, !23, !23}
!313 = !{!314, !315, !316}
!314 = !DILocalVariable(name: "a", arg: 1, scope: !310, file: !1, line: 104, type: !23)
!315 = !DILocalVariable(name: "b", arg: 2, scope: !310, file: !1, line: 104, type: !23)
!316 = !DILocalVariable(name: "r", scope: !310, file: !1, line: 105, type: !23)
!317 = distinct !DILocation(line: 110, column: 19, scope: !298)
!318 = !DILocation(line: 0, scope: !310, inlinedAt: !317)
!319 = !DILocation(line: 105, column: 30, scope: !310, inlinedAt: !317)
!320 = !DILocation(line: 105, column: 30, scope: !310, inlinedAt: !317, atomGroup: 1, atomRank: 2)
!321 = !DILocation(line: 105, column: 53, scope: !310, inlinedAt: !317)
!322 = !DILocation(line: 105, column: 53, scope: !310, inlinedAt: !317, atomGroup: 1, atomRank: 2)
!323 = !DILocation(line: 105, column: 76, scope: !310, inlinedAt: !317)
!324 = !DILocation(line: 105, column: 76, scope: !310, inlinedAt: !317, atomGroup: 1, atomRank: 2)
!325 = !DILocation(line: 111, column: 15, scope: !298)
!326 = !{!40, !41, i64 0}
!327 = !DILocation(line: 111, column: 30, scope: !298)
!328 = !{!40, !41, i64 8}
!329 = !DILocation(line: 111, column: 32, scope: !298)
!330 = !DILocation(line: 111, column: 23, scope: !298)
!331 = !DILocation(line: 111, column: 45, scope: !298)
!332 = !{!40, !41, i64 16}
!333 = !DILocation(line: 111, column: 38, scope: !298, atomGroup: 2, atomRank: 2)
!334 = !DILocation(line: 111, column: 3, scope: !298, atomGroup: 2, atomRank: 1)
