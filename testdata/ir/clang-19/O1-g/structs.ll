; clang-19 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/structs.c -o ir/clang-19/O1-g/structs.ll
; ModuleID = 'c/structs.c'
source_filename = "c/structs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.particle = type { %struct.vec3, %struct.vec3, double, i32 }
%struct.vec3 = type { double, double, double }
%struct.mixed = type { float, i32, double }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @particle_energy(ptr nocapture noundef readonly %0) local_unnamed_addr #0 !dbg !10 {
    #dbg_value(ptr %0, !29, !DIExpression(), !31)
  %2 = getelementptr inbounds i8, ptr %0, i64 56, !dbg !32
  %3 = load i32, ptr %2, align 8, !dbg !32, !tbaa !34
  %4 = icmp eq i32 %3, 0, !dbg !41
  br i1 %4, label %11, label %5, !dbg !42

5:                                                ; preds = %1
  %6 = getelementptr inbounds i8, ptr %0, i64 48, !dbg !43
  %7 = load double, ptr %6, align 8, !dbg !43, !tbaa !45
  %8 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !46
  %9 = load double, ptr %8, align 8, !dbg !46, !tbaa !47
  %10 = fmul double %7, %9, !dbg !48
  br label %29, !dbg !49

11:                                               ; preds = %1
  %12 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !50
  %13 = load double, ptr %12, align 8, !dbg !51, !tbaa !52
  %14 = getelementptr inbounds i8, ptr %0, i64 32, !dbg !53
  %15 = load double, ptr %14, align 8, !dbg !53, !tbaa !54
  %16 = fmul double %15, %15, !dbg !55
  %17 = tail call double @llvm.fmuladd.f64(double %13, double %13, double %16), !dbg !56
  %18 = getelementptr inbounds i8, ptr %0, i64 40, !dbg !57
  %19 = load double, ptr %18, align 8, !dbg !57, !tbaa !58
  %20 = tail call double @llvm.fmuladd.f64(double %19, double %19, double %17), !dbg !59
    #dbg_value(double %20, !30, !DIExpression(), !31)
  %21 = getelementptr inbounds i8, ptr %0, i64 48, !dbg !60
  %22 = load double, ptr %21, align 8, !dbg !60, !tbaa !45
  %23 = fmul double %22, 5.000000e-01, !dbg !61
  %24 = fmul double %22, 9.810000e+00, !dbg !62
  %25 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !63
  %26 = load double, ptr %25, align 8, !dbg !63, !tbaa !47
  %27 = fmul double %24, %26, !dbg !64
  %28 = tail call double @llvm.fmuladd.f64(double %23, double %20, double %27), !dbg !65
  br label %29

29:                                               ; preds = %11, %5
  %30 = phi double [ %10, %5 ], [ %28, %11 ], !dbg !31
  ret double %30, !dbg !66
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @advance_particles(ptr nocapture noundef %0, i32 noundef %1, double noundef %2) local_unnamed_addr #2 !dbg !67 {
    #dbg_value(ptr %0, !72, !DIExpression(), !77)
    #dbg_value(i32 %1, !73, !DIExpression(), !77)
    #dbg_value(double %2, !74, !DIExpression(), !77)
    #dbg_value(i32 0, !75, !DIExpression(), !78)
  %4 = icmp sgt i32 %1, 0, !dbg !79
  br i1 %4, label %5, label %7, !dbg !81

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64, !dbg !79
  br label %8, !dbg !81

7:                                                ; preds = %33, %3
  ret void, !dbg !82

8:                                                ; preds = %5, %33
  %9 = phi i64 [ 0, %5 ], [ %34, %33 ]
    #dbg_value(i64 %9, !75, !DIExpression(), !78)
  %10 = getelementptr inbounds %struct.particle, ptr %0, i64 %9, !dbg !83
  %11 = getelementptr inbounds i8, ptr %10, i64 56, !dbg !86
  %12 = load i32, ptr %11, align 8, !dbg !86, !tbaa !34
  %13 = icmp eq i32 %12, 0, !dbg !83
  br i1 %13, label %14, label %33, !dbg !87

14:                                               ; preds = %8
  %15 = getelementptr inbounds i8, ptr %10, i64 24, !dbg !88
  %16 = getelementptr inbounds i8, ptr %10, i64 40, !dbg !89
  %17 = load double, ptr %16, align 8, !dbg !90, !tbaa !58
  %18 = tail call double @llvm.fmuladd.f64(double %2, double -9.810000e+00, double %17), !dbg !90
  store double %18, ptr %16, align 8, !dbg !90, !tbaa !58
  %19 = load double, ptr %15, align 8, !dbg !91, !tbaa !52
  %20 = load double, ptr %10, align 8, !dbg !92, !tbaa !93
  %21 = tail call double @llvm.fmuladd.f64(double %2, double %19, double %20), !dbg !92
  store double %21, ptr %10, align 8, !dbg !92, !tbaa !93
  %22 = getelementptr inbounds i8, ptr %10, i64 32, !dbg !94
  %23 = load double, ptr %22, align 8, !dbg !94, !tbaa !54
  %24 = fmul double %23, %2, !dbg !95
  %25 = getelementptr inbounds i8, ptr %10, i64 48, !dbg !96
  %26 = load double, ptr %25, align 8, !dbg !96, !tbaa !45
  %27 = getelementptr inbounds i8, ptr %10, i64 8, !dbg !97
  %28 = load double, ptr %27, align 8, !dbg !98, !tbaa !99
  %29 = tail call double @llvm.fmuladd.f64(double %24, double %26, double %28), !dbg !98
  store double %29, ptr %27, align 8, !dbg !98, !tbaa !99
  %30 = getelementptr inbounds i8, ptr %10, i64 16, !dbg !100
  %31 = load double, ptr %30, align 8, !dbg !101, !tbaa !47
  %32 = tail call double @llvm.fmuladd.f64(double %2, double %18, double %31), !dbg !101
  store double %32, ptr %30, align 8, !dbg !101, !tbaa !47
  br label %33, !dbg !102

33:                                               ; preds = %8, %14
  %34 = add nuw nsw i64 %9, 1, !dbg !103
    #dbg_value(i64 %34, !75, !DIExpression(), !78)
  %35 = icmp eq i64 %34, %6, !dbg !79
  br i1 %35, label %7, label %8, !dbg !81, !llvm.loop !104
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @sum_of_view(ptr nocapture noundef readonly %0) local_unnamed_addr #3 !dbg !108 {
    #dbg_value(ptr %0, !120, !DIExpression(), !124)
    #dbg_value(double 0.000000e+00, !121, !DIExpression(), !124)
    #dbg_value(i32 0, !122, !DIExpression(), !125)
  %2 = getelementptr inbounds i8, ptr %0, i64 8
  %3 = load i32, ptr %2, align 8, !tbaa !126
    #dbg_value(i32 0, !122, !DIExpression(), !125)
    #dbg_value(double 0.000000e+00, !121, !DIExpression(), !124)
  %4 = icmp sgt i32 %3, 0, !dbg !129
  br i1 %4, label %5, label %8, !dbg !131

5:                                                ; preds = %1
  %6 = load ptr, ptr %0, align 8, !tbaa !132
  %7 = zext nneg i32 %3 to i64, !dbg !129
  br label %13, !dbg !131

8:                                                ; preds = %13, %1
  %9 = phi double [ 0.000000e+00, %1 ], [ %18, %13 ], !dbg !124
  %10 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !133
  %11 = load double, ptr %10, align 8, !dbg !133, !tbaa !134
  %12 = fmul double %9, %11, !dbg !135
  ret double %12, !dbg !136

13:                                               ; preds = %5, %13
  %14 = phi i64 [ 0, %5 ], [ %19, %13 ]
  %15 = phi double [ 0.000000e+00, %5 ], [ %18, %13 ]
    #dbg_value(i64 %14, !122, !DIExpression(), !125)
    #dbg_value(double %15, !121, !DIExpression(), !124)
  %16 = getelementptr inbounds double, ptr %6, i64 %14, !dbg !137
  %17 = load double, ptr %16, align 8, !dbg !137, !tbaa !139
  %18 = tail call double @llvm.fmuladd.f64(double %17, double %17, double %15), !dbg !140
    #dbg_value(double %18, !121, !DIExpression(), !124)
  %19 = add nuw nsw i64 %14, 1, !dbg !141
    #dbg_value(i64 %19, !122, !DIExpression(), !125)
  %20 = icmp eq i64 %19, %7, !dbg !129
  br i1 %20, label %8, label %13, !dbg !131, !llvm.loop !142
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable
define dso_local double @copied_struct_shares_pointee(ptr nocapture noundef readonly %0) local_unnamed_addr #4 !dbg !144 {
    #dbg_value(ptr %0, !154, !DIExpression(), !156)
  %2 = load double, ptr %0, align 8, !dbg !157
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !157
  %4 = load ptr, ptr %3, align 8, !dbg !157
    #dbg_value(double %2, !155, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !156)
    #dbg_value(ptr %4, !155, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !156)
  %5 = load double, ptr %4, align 8, !dbg !158, !tbaa !139
  %6 = fmul double %2, %5, !dbg !158
  store double %6, ptr %4, align 8, !dbg !158, !tbaa !139
  ret double %6, !dbg !159
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @linked_list_product(ptr noundef readonly %0) local_unnamed_addr #3 !dbg !160 {
    #dbg_value(ptr %0, !171, !DIExpression(), !173)
    #dbg_value(double 1.000000e+00, !172, !DIExpression(), !173)
  %2 = icmp eq ptr %0, null, !dbg !174
  br i1 %2, label %12, label %3, !dbg !174

3:                                                ; preds = %1, %3
  %4 = phi double [ %8, %3 ], [ 1.000000e+00, %1 ]
  %5 = phi ptr [ %10, %3 ], [ %0, %1 ]
    #dbg_value(double %4, !172, !DIExpression(), !173)
    #dbg_value(ptr %5, !171, !DIExpression(), !173)
  %6 = load double, ptr %5, align 8, !dbg !175, !tbaa !177
  %7 = fadd double %6, 5.000000e-01, !dbg !179
  %8 = fmul double %4, %7, !dbg !180
    #dbg_value(double %8, !172, !DIExpression(), !173)
  %9 = getelementptr inbounds i8, ptr %5, i64 8, !dbg !181
  %10 = load ptr, ptr %9, align 8, !dbg !181, !tbaa !182
    #dbg_value(ptr %10, !171, !DIExpression(), !173)
  %11 = icmp eq ptr %10, null, !dbg !174
  br i1 %11, label %12, label %3, !dbg !174, !llvm.loop !183

12:                                               ; preds = %3, %1
  %13 = phi double [ 1.000000e+00, %1 ], [ %8, %3 ], !dbg !173
  ret double %13, !dbg !185
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @mixed_fields(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #5 !dbg !186 {
    #dbg_value(ptr %0, !198, !DIExpression(), !203)
    #dbg_value(i32 %1, !199, !DIExpression(), !203)
    #dbg_value(double 0.000000e+00, !200, !DIExpression(), !203)
    #dbg_value(i32 0, !201, !DIExpression(), !204)
  %3 = icmp sgt i32 %1, 0, !dbg !205
  br i1 %3, label %4, label %6, !dbg !207

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !205
  br label %8, !dbg !207

6:                                                ; preds = %27, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %29, %27 ], !dbg !203
  ret double %7, !dbg !208

8:                                                ; preds = %4, %27
  %9 = phi i64 [ 0, %4 ], [ %30, %27 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %29, %27 ]
    #dbg_value(i64 %9, !201, !DIExpression(), !204)
    #dbg_value(double %10, !200, !DIExpression(), !203)
  %11 = getelementptr inbounds %struct.mixed, ptr %0, i64 %9, !dbg !209
  %12 = getelementptr inbounds i8, ptr %11, i64 4, !dbg !211
  %13 = load i32, ptr %12, align 4, !dbg !211, !tbaa !212
  %14 = icmp eq i32 %13, 1, !dbg !215
  br i1 %14, label %15, label %21, !dbg !209

15:                                               ; preds = %8
  %16 = load float, ptr %11, align 8, !dbg !216, !tbaa !217
  %17 = fpext float %16 to double, !dbg !218
  %18 = getelementptr inbounds i8, ptr %11, i64 8, !dbg !219
  %19 = load double, ptr %18, align 8, !dbg !219, !tbaa !220
  %20 = fmul double %19, %17, !dbg !221
  br label %27, !dbg !209

21:                                               ; preds = %8
  %22 = getelementptr inbounds i8, ptr %11, i64 8, !dbg !222
  %23 = load double, ptr %22, align 8, !dbg !222, !tbaa !220
  %24 = load float, ptr %11, align 8, !dbg !223, !tbaa !217
  %25 = fpext float %24 to double, !dbg !224
  %26 = tail call double @llvm.fmuladd.f64(double %23, double %23, double %25), !dbg !225
  br label %27, !dbg !209

27:                                               ; preds = %21, %15
  %28 = phi double [ %20, %15 ], [ %26, %21 ], !dbg !209
  %29 = fadd double %10, %28, !dbg !226
    #dbg_value(double %29, !200, !DIExpression(), !203)
  %30 = add nuw nsw i64 %9, 1, !dbg !227
    #dbg_value(i64 %30, !201, !DIExpression(), !204)
  %31 = icmp eq i64 %30, %5, !dbg !205
  br i1 %31, label %6, label %8, !dbg !207, !llvm.loop !228
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @pointers_two_levels_deep(ptr nocapture noundef readonly %0) local_unnamed_addr #3 !dbg !230 {
    #dbg_value(ptr %0, !241, !DIExpression(), !245)
    #dbg_value(double 0.000000e+00, !242, !DIExpression(), !245)
    #dbg_value(i32 0, !243, !DIExpression(), !246)
  %2 = load ptr, ptr %0, align 8, !tbaa !247
  %3 = getelementptr inbounds i8, ptr %2, i64 8
  %4 = load i32, ptr %3, align 8, !tbaa !126
    #dbg_value(i32 0, !243, !DIExpression(), !246)
    #dbg_value(double 0.000000e+00, !242, !DIExpression(), !245)
  %5 = icmp sgt i32 %4, 0, !dbg !249
  br i1 %5, label %6, label %13, !dbg !251

6:                                                ; preds = %1
  %7 = load ptr, ptr %2, align 8, !tbaa !132
  %8 = getelementptr inbounds i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8, !tbaa !252
  %10 = getelementptr inbounds i8, ptr %0, i64 24
  %11 = load double, ptr %10, align 8, !tbaa !253
  %12 = zext nneg i32 %4 to i64, !dbg !249
  br label %18, !dbg !251

13:                                               ; preds = %18, %1
  %14 = phi double [ 0.000000e+00, %1 ], [ %26, %18 ], !dbg !245
  %15 = getelementptr inbounds i8, ptr %2, i64 16, !dbg !254
  %16 = load double, ptr %15, align 8, !dbg !254, !tbaa !134
  %17 = fmul double %14, %16, !dbg !255
  ret double %17, !dbg !256

18:                                               ; preds = %6, %18
  %19 = phi i64 [ 0, %6 ], [ %27, %18 ]
  %20 = phi double [ 0.000000e+00, %6 ], [ %26, %18 ]
    #dbg_value(i64 %19, !243, !DIExpression(), !246)
    #dbg_value(double %20, !242, !DIExpression(), !245)
  %21 = getelementptr inbounds double, ptr %7, i64 %19, !dbg !257
  %22 = load double, ptr %21, align 8, !dbg !257, !tbaa !139
  %23 = getelementptr inbounds double, ptr %9, i64 %19, !dbg !259
  %24 = load double, ptr %23, align 8, !dbg !259, !tbaa !139
  %25 = fmul double %22, %24, !dbg !260
  %26 = tail call double @llvm.fmuladd.f64(double %25, double %11, double %20), !dbg !261
    #dbg_value(double %26, !242, !DIExpression(), !245)
  %27 = add nuw nsw i64 %19, 1, !dbg !262
    #dbg_value(i64 %27, !243, !DIExpression(), !246)
  %28 = icmp eq i64 %27, %12, !dbg !249
  br i1 %28, label %13, label %18, !dbg !251, !llvm.loop !263
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @triple_product_of_vectors(ptr nocapture noundef readonly %0) local_unnamed_addr #0 !dbg !265 {
    #dbg_value(ptr %0, !271, !DIExpression(), !273)
  %2 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !274
  %3 = getelementptr inbounds i8, ptr %0, i64 48, !dbg !275
  %4 = load double, ptr %3, align 1, !dbg !276
    #dbg_value(double %4, !282, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !285)
  %5 = getelementptr inbounds i8, ptr %0, i64 56, !dbg !276
  %6 = load double, ptr %5, align 1, !dbg !276
    #dbg_value(double %6, !282, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !285)
  %7 = getelementptr inbounds i8, ptr %0, i64 64, !dbg !276
  %8 = load double, ptr %7, align 1, !dbg !276
    #dbg_value(double %8, !282, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !285)
  %9 = load double, ptr %2, align 1, !dbg !276
    #dbg_value(double %9, !281, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !285)
  %10 = getelementptr inbounds i8, ptr %0, i64 32, !dbg !276
  %11 = load double, ptr %10, align 1, !dbg !276
    #dbg_value(double %11, !281, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !285)
  %12 = getelementptr inbounds i8, ptr %0, i64 40, !dbg !276
  %13 = load double, ptr %12, align 1, !dbg !276
    #dbg_value(double %13, !281, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !285)
  %14 = fneg double %13, !dbg !286
  %15 = fmul double %6, %14, !dbg !286
  %16 = tail call double @llvm.fmuladd.f64(double %11, double %8, double %15), !dbg !286
    #dbg_value(double %16, !283, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !285)
    #dbg_value(double %16, !272, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !273)
  %17 = fneg double %9, !dbg !287
  %18 = fmul double %8, %17, !dbg !287
  %19 = tail call double @llvm.fmuladd.f64(double %13, double %4, double %18), !dbg !287
    #dbg_value(double %19, !283, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !285)
    #dbg_value(double %19, !272, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !273)
  %20 = fneg double %11, !dbg !288
  %21 = fmul double %4, %20, !dbg !288
  %22 = tail call double @llvm.fmuladd.f64(double %9, double %6, double %21), !dbg !288
    #dbg_value(double %22, !283, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !285)
    #dbg_value(double %22, !272, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !273)
  %23 = load double, ptr %0, align 8, !dbg !289, !tbaa !290
  %24 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !291
  %25 = load double, ptr %24, align 8, !dbg !291, !tbaa !292
  %26 = fmul double %19, %25, !dbg !293
  %27 = tail call double @llvm.fmuladd.f64(double %23, double %16, double %26), !dbg !294
  %28 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !295
  %29 = load double, ptr %28, align 8, !dbg !295, !tbaa !296
  %30 = tail call double @llvm.fmuladd.f64(double %29, double %22, double %27), !dbg !297
  ret double %30, !dbg !298
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/structs.c", directory: ".", checksumkind: CSK_MD5, checksum: "9d8239a00a0ab2f0db8707e6a2009327")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "particle_energy", scope: !1, file: !1, line: 42, type: !11, scopeLine: 42, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !28)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !16)
!16 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "particle", file: !1, line: 8, size: 512, elements: !17)
!17 = !{!18, !24, !25, !26}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "position", scope: !16, file: !1, line: 9, baseType: !19, size: 192)
!19 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "vec3", file: !1, line: 4, size: 192, elements: !20)
!20 = !{!21, !22, !23}
!21 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !19, file: !1, line: 5, baseType: !13, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !19, file: !1, line: 5, baseType: !13, size: 64, offset: 64)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "z", scope: !19, file: !1, line: 5, baseType: !13, size: 64, offset: 128)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "velocity", scope: !16, file: !1, line: 10, baseType: !19, size: 192, offset: 192)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "mass", scope: !16, file: !1, line: 11, baseType: !13, size: 64, offset: 384)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "fixed", scope: !16, file: !1, line: 12, baseType: !27, size: 32, offset: 448)
!27 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!28 = !{!29, !30}
!29 = !DILocalVariable(name: "p", arg: 1, scope: !10, file: !1, line: 42, type: !14)
!30 = !DILocalVariable(name: "v2", scope: !10, file: !1, line: 46, type: !13)
!31 = !DILocation(line: 0, scope: !10)
!32 = !DILocation(line: 43, column: 10, scope: !33)
!33 = distinct !DILexicalBlock(scope: !10, file: !1, line: 43, column: 7)
!34 = !{!35, !40, i64 56}
!35 = !{!"particle", !36, i64 0, !36, i64 24, !37, i64 48, !40, i64 56}
!36 = !{!"vec3", !37, i64 0, !37, i64 8, !37, i64 16}
!37 = !{!"double", !38, i64 0}
!38 = !{!"omnipotent char", !39, i64 0}
!39 = !{!"Simple C/C++ TBAA"}
!40 = !{!"int", !38, i64 0}
!41 = !DILocation(line: 43, column: 7, scope: !33)
!42 = !DILocation(line: 43, column: 7, scope: !10)
!43 = !DILocation(line: 44, column: 15, scope: !44)
!44 = distinct !DILexicalBlock(scope: !33, file: !1, line: 43, column: 17)
!45 = !{!35, !37, i64 48}
!46 = !DILocation(line: 44, column: 34, scope: !44)
!47 = !{!35, !37, i64 16}
!48 = !DILocation(line: 44, column: 20, scope: !44)
!49 = !DILocation(line: 44, column: 5, scope: !44)
!50 = !DILocation(line: 46, column: 18, scope: !10)
!51 = !DILocation(line: 46, column: 27, scope: !10)
!52 = !{!35, !37, i64 24}
!53 = !DILocation(line: 46, column: 59, scope: !10)
!54 = !{!35, !37, i64 32}
!55 = !DILocation(line: 46, column: 61, scope: !10)
!56 = !DILocation(line: 46, column: 45, scope: !10)
!57 = !DILocation(line: 47, column: 27, scope: !10)
!58 = !{!35, !37, i64 40}
!59 = !DILocation(line: 46, column: 77, scope: !10)
!60 = !DILocation(line: 48, column: 19, scope: !10)
!61 = !DILocation(line: 48, column: 14, scope: !10)
!62 = !DILocation(line: 48, column: 36, scope: !10)
!63 = !DILocation(line: 48, column: 60, scope: !10)
!64 = !DILocation(line: 48, column: 46, scope: !10)
!65 = !DILocation(line: 48, column: 29, scope: !10)
!66 = !DILocation(line: 49, column: 1, scope: !10)
!67 = distinct !DISubprogram(name: "advance_particles", scope: !1, file: !1, line: 51, type: !68, scopeLine: 51, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !71)
!68 = !DISubroutineType(types: !69)
!69 = !{null, !70, !27, !13}
!70 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!71 = !{!72, !73, !74, !75}
!72 = !DILocalVariable(name: "p", arg: 1, scope: !67, file: !1, line: 51, type: !70)
!73 = !DILocalVariable(name: "n", arg: 2, scope: !67, file: !1, line: 51, type: !27)
!74 = !DILocalVariable(name: "dt", arg: 3, scope: !67, file: !1, line: 51, type: !13)
!75 = !DILocalVariable(name: "i", scope: !76, file: !1, line: 52, type: !27)
!76 = distinct !DILexicalBlock(scope: !67, file: !1, line: 52, column: 3)
!77 = !DILocation(line: 0, scope: !67)
!78 = !DILocation(line: 0, scope: !76)
!79 = !DILocation(line: 52, column: 21, scope: !80)
!80 = distinct !DILexicalBlock(scope: !76, file: !1, line: 52, column: 3)
!81 = !DILocation(line: 52, column: 3, scope: !76)
!82 = !DILocation(line: 61, column: 1, scope: !67)
!83 = !DILocation(line: 53, column: 9, scope: !84)
!84 = distinct !DILexicalBlock(scope: !85, file: !1, line: 53, column: 9)
!85 = distinct !DILexicalBlock(scope: !80, file: !1, line: 52, column: 31)
!86 = !DILocation(line: 53, column: 14, scope: !84)
!87 = !DILocation(line: 53, column: 9, scope: !85)
!88 = !DILocation(line: 56, column: 10, scope: !85)
!89 = !DILocation(line: 56, column: 19, scope: !85)
!90 = !DILocation(line: 56, column: 21, scope: !85)
!91 = !DILocation(line: 57, column: 43, scope: !85)
!92 = !DILocation(line: 57, column: 21, scope: !85)
!93 = !{!35, !37, i64 0}
!94 = !DILocation(line: 58, column: 43, scope: !85)
!95 = !DILocation(line: 58, column: 27, scope: !85)
!96 = !DILocation(line: 58, column: 52, scope: !85)
!97 = !DILocation(line: 58, column: 19, scope: !85)
!98 = !DILocation(line: 58, column: 21, scope: !85)
!99 = !{!35, !37, i64 8}
!100 = !DILocation(line: 59, column: 19, scope: !85)
!101 = !DILocation(line: 59, column: 21, scope: !85)
!102 = !DILocation(line: 60, column: 3, scope: !85)
!103 = !DILocation(line: 52, column: 27, scope: !80)
!104 = distinct !{!104, !81, !105, !106, !107}
!105 = !DILocation(line: 60, column: 3, scope: !76)
!106 = !{!"llvm.loop.mustprogress"}
!107 = !{!"llvm.loop.unroll.disable"}
!108 = distinct !DISubprogram(name: "sum_of_view", scope: !1, file: !1, line: 63, type: !109, scopeLine: 63, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !119)
!109 = !DISubroutineType(types: !110)
!110 = !{!13, !111}
!111 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !112, size: 64)
!112 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !113)
!113 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "view", file: !1, line: 15, size: 192, elements: !114)
!114 = !{!115, !117, !118}
!115 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !113, file: !1, line: 16, baseType: !116, size: 64)
!116 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !113, file: !1, line: 17, baseType: !27, size: 32, offset: 64)
!118 = !DIDerivedType(tag: DW_TAG_member, name: "scale", scope: !113, file: !1, line: 18, baseType: !13, size: 64, offset: 128)
!119 = !{!120, !121, !122}
!120 = !DILocalVariable(name: "v", arg: 1, scope: !108, file: !1, line: 63, type: !111)
!121 = !DILocalVariable(name: "s", scope: !108, file: !1, line: 64, type: !13)
!122 = !DILocalVariable(name: "i", scope: !123, file: !1, line: 65, type: !27)
!123 = distinct !DILexicalBlock(scope: !108, file: !1, line: 65, column: 3)
!124 = !DILocation(line: 0, scope: !108)
!125 = !DILocation(line: 0, scope: !123)
!126 = !{!127, !40, i64 8}
!127 = !{!"view", !128, i64 0, !40, i64 8, !37, i64 16}
!128 = !{!"any pointer", !38, i64 0}
!129 = !DILocation(line: 65, column: 21, scope: !130)
!130 = distinct !DILexicalBlock(scope: !123, file: !1, line: 65, column: 3)
!131 = !DILocation(line: 65, column: 3, scope: !123)
!132 = !{!127, !128, i64 0}
!133 = !DILocation(line: 68, column: 17, scope: !108)
!134 = !{!127, !37, i64 16}
!135 = !DILocation(line: 68, column: 12, scope: !108)
!136 = !DILocation(line: 68, column: 3, scope: !108)
!137 = !DILocation(line: 66, column: 10, scope: !138)
!138 = distinct !DILexicalBlock(scope: !130, file: !1, line: 65, column: 38)
!139 = !{!37, !37, i64 0}
!140 = !DILocation(line: 66, column: 7, scope: !138)
!141 = !DILocation(line: 65, column: 34, scope: !130)
!142 = distinct !{!142, !131, !143, !106, !107}
!143 = !DILocation(line: 67, column: 3, scope: !123)
!144 = distinct !DISubprogram(name: "copied_struct_shares_pointee", scope: !1, file: !1, line: 72, type: !145, scopeLine: 72, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !153)
!145 = !DISubroutineType(types: !146)
!146 = !{!13, !147}
!147 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !148, size: 64)
!148 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !149)
!149 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "weighted", file: !1, line: 21, size: 128, elements: !150)
!150 = !{!151, !152}
!151 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !149, file: !1, line: 22, baseType: !13, size: 64)
!152 = !DIDerivedType(tag: DW_TAG_member, name: "p", scope: !149, file: !1, line: 23, baseType: !116, size: 64, offset: 64)
!153 = !{!154, !155}
!154 = !DILocalVariable(name: "a", arg: 1, scope: !144, file: !1, line: 72, type: !147)
!155 = !DILocalVariable(name: "b", scope: !144, file: !1, line: 73, type: !149)
!156 = !DILocation(line: 0, scope: !144)
!157 = !DILocation(line: 74, column: 3, scope: !144)
!158 = !DILocation(line: 75, column: 8, scope: !144)
!159 = !DILocation(line: 76, column: 3, scope: !144)
!160 = distinct !DISubprogram(name: "linked_list_product", scope: !1, file: !1, line: 79, type: !161, scopeLine: 79, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !170)
!161 = !DISubroutineType(types: !162)
!162 = !{!13, !163}
!163 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !164, size: 64)
!164 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !165)
!165 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "node", file: !1, line: 26, size: 128, elements: !166)
!166 = !{!167, !168}
!167 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !165, file: !1, line: 27, baseType: !13, size: 64)
!168 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !165, file: !1, line: 28, baseType: !169, size: 64, offset: 64)
!169 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !165, size: 64)
!170 = !{!171, !172}
!171 = !DILocalVariable(name: "n", arg: 1, scope: !160, file: !1, line: 79, type: !163)
!172 = !DILocalVariable(name: "p", scope: !160, file: !1, line: 80, type: !13)
!173 = !DILocation(line: 0, scope: !160)
!174 = !DILocation(line: 81, column: 3, scope: !160)
!175 = !DILocation(line: 82, column: 13, scope: !176)
!176 = distinct !DILexicalBlock(scope: !160, file: !1, line: 81, column: 13)
!177 = !{!178, !37, i64 0}
!178 = !{!"node", !37, i64 0, !128, i64 8}
!179 = !DILocation(line: 82, column: 19, scope: !176)
!180 = !DILocation(line: 82, column: 7, scope: !176)
!181 = !DILocation(line: 83, column: 12, scope: !176)
!182 = !{!178, !128, i64 8}
!183 = distinct !{!183, !174, !184, !106, !107}
!184 = !DILocation(line: 84, column: 3, scope: !160)
!185 = !DILocation(line: 85, column: 3, scope: !160)
!186 = distinct !DISubprogram(name: "mixed_fields", scope: !1, file: !1, line: 88, type: !187, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !197)
!187 = !DISubroutineType(types: !188)
!188 = !{!13, !189, !27}
!189 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !190, size: 64)
!190 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !191)
!191 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "mixed", file: !1, line: 31, size: 128, elements: !192)
!192 = !{!193, !195, !196}
!193 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !191, file: !1, line: 32, baseType: !194, size: 32)
!194 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!195 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !191, file: !1, line: 33, baseType: !27, size: 32, offset: 32)
!196 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !191, file: !1, line: 34, baseType: !13, size: 64, offset: 64)
!197 = !{!198, !199, !200, !201}
!198 = !DILocalVariable(name: "m", arg: 1, scope: !186, file: !1, line: 88, type: !189)
!199 = !DILocalVariable(name: "n", arg: 2, scope: !186, file: !1, line: 88, type: !27)
!200 = !DILocalVariable(name: "s", scope: !186, file: !1, line: 89, type: !13)
!201 = !DILocalVariable(name: "i", scope: !202, file: !1, line: 90, type: !27)
!202 = distinct !DILexicalBlock(scope: !186, file: !1, line: 90, column: 3)
!203 = !DILocation(line: 0, scope: !186)
!204 = !DILocation(line: 0, scope: !202)
!205 = !DILocation(line: 90, column: 21, scope: !206)
!206 = distinct !DILexicalBlock(scope: !202, file: !1, line: 90, column: 3)
!207 = !DILocation(line: 90, column: 3, scope: !202)
!208 = !DILocation(line: 93, column: 3, scope: !186)
!209 = !DILocation(line: 91, column: 10, scope: !210)
!210 = distinct !DILexicalBlock(scope: !206, file: !1, line: 90, column: 31)
!211 = !DILocation(line: 91, column: 15, scope: !210)
!212 = !{!213, !40, i64 4}
!213 = !{!"mixed", !214, i64 0, !40, i64 4, !37, i64 8}
!214 = !{!"float", !38, i64 0}
!215 = !DILocation(line: 91, column: 20, scope: !210)
!216 = !DILocation(line: 91, column: 32, scope: !210)
!217 = !{!213, !214, i64 0}
!218 = !DILocation(line: 91, column: 27, scope: !210)
!219 = !DILocation(line: 91, column: 41, scope: !210)
!220 = !{!213, !37, i64 8}
!221 = !DILocation(line: 91, column: 34, scope: !210)
!222 = !DILocation(line: 91, column: 50, scope: !210)
!223 = !DILocation(line: 91, column: 68, scope: !210)
!224 = !DILocation(line: 91, column: 63, scope: !210)
!225 = !DILocation(line: 91, column: 61, scope: !210)
!226 = !DILocation(line: 91, column: 7, scope: !210)
!227 = !DILocation(line: 90, column: 27, scope: !206)
!228 = distinct !{!228, !207, !229, !106, !107}
!229 = !DILocation(line: 92, column: 3, scope: !202)
!230 = distinct !DISubprogram(name: "pointers_two_levels_deep", scope: !1, file: !1, line: 96, type: !231, scopeLine: 96, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !240)
!231 = !DISubroutineType(types: !232)
!232 = !{!13, !233}
!233 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !234, size: 64)
!234 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !235)
!235 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "matrix_pair", file: !1, line: 37, size: 256, elements: !236)
!236 = !{!237, !239}
!237 = !DIDerivedType(tag: DW_TAG_member, name: "left", scope: !235, file: !1, line: 38, baseType: !238, size: 64)
!238 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !113, size: 64)
!239 = !DIDerivedType(tag: DW_TAG_member, name: "right", scope: !235, file: !1, line: 39, baseType: !113, size: 192, offset: 64)
!240 = !{!241, !242, !243}
!241 = !DILocalVariable(name: "m", arg: 1, scope: !230, file: !1, line: 96, type: !233)
!242 = !DILocalVariable(name: "s", scope: !230, file: !1, line: 97, type: !13)
!243 = !DILocalVariable(name: "i", scope: !244, file: !1, line: 98, type: !27)
!244 = distinct !DILexicalBlock(scope: !230, file: !1, line: 98, column: 3)
!245 = !DILocation(line: 0, scope: !230)
!246 = !DILocation(line: 0, scope: !244)
!247 = !{!248, !128, i64 0}
!248 = !{!"matrix_pair", !128, i64 0, !127, i64 8}
!249 = !DILocation(line: 98, column: 21, scope: !250)
!250 = distinct !DILexicalBlock(scope: !244, file: !1, line: 98, column: 3)
!251 = !DILocation(line: 98, column: 3, scope: !244)
!252 = !{!248, !128, i64 8}
!253 = !{!248, !37, i64 24}
!254 = !DILocation(line: 101, column: 23, scope: !230)
!255 = !DILocation(line: 101, column: 12, scope: !230)
!256 = !DILocation(line: 101, column: 3, scope: !230)
!257 = !DILocation(line: 99, column: 10, scope: !258)
!258 = distinct !DILexicalBlock(scope: !250, file: !1, line: 98, column: 44)
!259 = !DILocation(line: 99, column: 29, scope: !258)
!260 = !DILocation(line: 99, column: 27, scope: !258)
!261 = !DILocation(line: 99, column: 7, scope: !258)
!262 = !DILocation(line: 98, column: 40, scope: !250)
!263 = distinct !{!263, !251, !264, !106, !107}
!264 = !DILocation(line: 100, column: 3, scope: !244)
!265 = distinct !DISubprogram(name: "triple_product_of_vectors", scope: !1, file: !1, line: 109, type: !266, scopeLine: 109, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !270)
!266 = !DISubroutineType(types: !267)
!267 = !{!13, !268}
!268 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !269, size: 64)
!269 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !19)
!270 = !{!271, !272}
!271 = !DILocalVariable(name: "v", arg: 1, scope: !265, file: !1, line: 109, type: !268)
!272 = !DILocalVariable(name: "c", scope: !265, file: !1, line: 110, type: !19)
!273 = !DILocation(line: 0, scope: !265)
!274 = !DILocation(line: 110, column: 25, scope: !265)
!275 = !DILocation(line: 110, column: 31, scope: !265)
!276 = !DILocation(line: 105, column: 22, scope: !277, inlinedAt: !284)
!277 = distinct !DISubprogram(name: "cross", scope: !1, file: !1, line: 104, type: !278, scopeLine: 104, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !280)
!278 = !DISubroutineType(types: !279)
!279 = !{!19, !19, !19}
!280 = !{!281, !282, !283}
!281 = !DILocalVariable(name: "a", arg: 1, scope: !277, file: !1, line: 104, type: !19)
!282 = !DILocalVariable(name: "b", arg: 2, scope: !277, file: !1, line: 104, type: !19)
!283 = !DILocalVariable(name: "r", scope: !277, file: !1, line: 105, type: !19)
!284 = distinct !DILocation(line: 110, column: 19, scope: !265)
!285 = !DILocation(line: 0, scope: !277, inlinedAt: !284)
!286 = !DILocation(line: 105, column: 30, scope: !277, inlinedAt: !284)
!287 = !DILocation(line: 105, column: 53, scope: !277, inlinedAt: !284)
!288 = !DILocation(line: 105, column: 76, scope: !277, inlinedAt: !284)
!289 = !DILocation(line: 111, column: 15, scope: !265)
!290 = !{!36, !37, i64 0}
!291 = !DILocation(line: 111, column: 30, scope: !265)
!292 = !{!36, !37, i64 8}
!293 = !DILocation(line: 111, column: 32, scope: !265)
!294 = !DILocation(line: 111, column: 23, scope: !265)
!295 = !DILocation(line: 111, column: 45, scope: !265)
!296 = !{!36, !37, i64 16}
!297 = !DILocation(line: 111, column: 38, scope: !265)
!298 = !DILocation(line: 111, column: 3, scope: !265)
