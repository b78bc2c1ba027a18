; clang-19 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/structs.c -o ir/clang-19/O3-g/structs.ll
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
  br i1 %4, label %5, label %8, !dbg !81

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64, !dbg !79
  %7 = insertelement <2 x double> poison, double %2, i64 0, !dbg !82
  br label %9, !dbg !81

8:                                                ; preds = %34, %3
  ret void, !dbg !84

9:                                                ; preds = %5, %34
  %10 = phi i64 [ 0, %5 ], [ %35, %34 ]
    #dbg_value(i64 %10, !75, !DIExpression(), !78)
  %11 = getelementptr inbounds %struct.particle, ptr %0, i64 %10, !dbg !85
  %12 = getelementptr inbounds i8, ptr %11, i64 56, !dbg !87
  %13 = load i32, ptr %12, align 8, !dbg !87, !tbaa !34
  %14 = icmp eq i32 %13, 0, !dbg !85
  br i1 %14, label %15, label %34, !dbg !88

15:                                               ; preds = %9
  %16 = getelementptr inbounds i8, ptr %11, i64 24, !dbg !89
  %17 = getelementptr inbounds i8, ptr %11, i64 40, !dbg !90
  %18 = load double, ptr %17, align 8, !dbg !91, !tbaa !58
  %19 = tail call double @llvm.fmuladd.f64(double %2, double -9.810000e+00, double %18), !dbg !91
  store double %19, ptr %17, align 8, !dbg !91, !tbaa !58
  %20 = load double, ptr %16, align 8, !dbg !92, !tbaa !52
  %21 = getelementptr inbounds i8, ptr %11, i64 32, !dbg !93
  %22 = load double, ptr %21, align 8, !dbg !93, !tbaa !54
  %23 = fmul double %22, %2, !dbg !94
  %24 = getelementptr inbounds i8, ptr %11, i64 48, !dbg !95
  %25 = load double, ptr %24, align 8, !dbg !95, !tbaa !45
  %26 = load <2 x double>, ptr %11, align 8, !dbg !82, !tbaa !96
  %27 = insertelement <2 x double> %7, double %23, i64 1, !dbg !82
  %28 = insertelement <2 x double> poison, double %20, i64 0, !dbg !82
  %29 = insertelement <2 x double> %28, double %25, i64 1, !dbg !82
  %30 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %27, <2 x double> %29, <2 x double> %26), !dbg !82
  store <2 x double> %30, ptr %11, align 8, !dbg !82, !tbaa !96
  %31 = getelementptr inbounds i8, ptr %11, i64 16, !dbg !97
  %32 = load double, ptr %31, align 8, !dbg !98, !tbaa !47
  %33 = tail call double @llvm.fmuladd.f64(double %2, double %19, double %32), !dbg !98
  store double %33, ptr %31, align 8, !dbg !98, !tbaa !47
  br label %34, !dbg !99

34:                                               ; preds = %9, %15
  %35 = add nuw nsw i64 %10, 1, !dbg !100
    #dbg_value(i64 %35, !75, !DIExpression(), !78)
  %36 = icmp eq i64 %35, %6, !dbg !79
  br i1 %36, label %8, label %9, !dbg !81, !llvm.loop !101
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @sum_of_view(ptr nocapture noundef readonly %0) local_unnamed_addr #3 !dbg !104 {
    #dbg_value(ptr %0, !116, !DIExpression(), !120)
    #dbg_value(double 0.000000e+00, !117, !DIExpression(), !120)
    #dbg_value(i32 0, !118, !DIExpression(), !121)
  %2 = getelementptr inbounds i8, ptr %0, i64 8
  %3 = load i32, ptr %2, align 8, !tbaa !122
    #dbg_value(i32 0, !118, !DIExpression(), !121)
    #dbg_value(double 0.000000e+00, !117, !DIExpression(), !120)
  %4 = icmp sgt i32 %3, 0, !dbg !125
  br i1 %4, label %5, label %27, !dbg !127

5:                                                ; preds = %1
  %6 = load ptr, ptr %0, align 8, !tbaa !128
  %7 = zext nneg i32 %3 to i64, !dbg !125
  %8 = and i64 %7, 3, !dbg !127
  %9 = icmp ult i32 %3, 4, !dbg !127
  br i1 %9, label %12, label %10, !dbg !127

10:                                               ; preds = %5
  %11 = and i64 %7, 2147483644, !dbg !127
  br label %32, !dbg !127

12:                                               ; preds = %32, %5
  %13 = phi double [ poison, %5 ], [ %50, %32 ]
  %14 = phi i64 [ 0, %5 ], [ %51, %32 ]
  %15 = phi double [ 0.000000e+00, %5 ], [ %50, %32 ]
  %16 = icmp eq i64 %8, 0, !dbg !127
  br i1 %16, label %27, label %17, !dbg !127

17:                                               ; preds = %12, %17
  %18 = phi i64 [ %24, %17 ], [ %14, %12 ]
  %19 = phi double [ %23, %17 ], [ %15, %12 ]
  %20 = phi i64 [ %25, %17 ], [ 0, %12 ]
    #dbg_value(i64 %18, !118, !DIExpression(), !121)
    #dbg_value(double %19, !117, !DIExpression(), !120)
  %21 = getelementptr inbounds double, ptr %6, i64 %18, !dbg !129
  %22 = load double, ptr %21, align 8, !dbg !129, !tbaa !96
  %23 = tail call double @llvm.fmuladd.f64(double %22, double %22, double %19), !dbg !131
    #dbg_value(double %23, !117, !DIExpression(), !120)
  %24 = add nuw nsw i64 %18, 1, !dbg !132
    #dbg_value(i64 %24, !118, !DIExpression(), !121)
  %25 = add i64 %20, 1, !dbg !127
  %26 = icmp eq i64 %25, %8, !dbg !127
  br i1 %26, label %27, label %17, !dbg !127, !llvm.loop !133

27:                                               ; preds = %12, %17, %1
  %28 = phi double [ 0.000000e+00, %1 ], [ %13, %12 ], [ %23, %17 ], !dbg !120
  %29 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !135
  %30 = load double, ptr %29, align 8, !dbg !135, !tbaa !136
  %31 = fmul double %28, %30, !dbg !137
  ret double %31, !dbg !138

32:                                               ; preds = %32, %10
  %33 = phi i64 [ 0, %10 ], [ %51, %32 ]
  %34 = phi double [ 0.000000e+00, %10 ], [ %50, %32 ]
  %35 = phi i64 [ 0, %10 ], [ %52, %32 ]
    #dbg_value(i64 %33, !118, !DIExpression(), !121)
    #dbg_value(double %34, !117, !DIExpression(), !120)
  %36 = getelementptr inbounds double, ptr %6, i64 %33, !dbg !129
  %37 = load double, ptr %36, align 8, !dbg !129, !tbaa !96
  %38 = tail call double @llvm.fmuladd.f64(double %37, double %37, double %34), !dbg !131
    #dbg_value(double %38, !117, !DIExpression(), !120)
  %39 = or disjoint i64 %33, 1, !dbg !132
    #dbg_value(i64 %39, !118, !DIExpression(), !121)
  %40 = getelementptr inbounds double, ptr %6, i64 %39, !dbg !129
  %41 = load double, ptr %40, align 8, !dbg !129, !tbaa !96
  %42 = tail call double @llvm.fmuladd.f64(double %41, double %41, double %38), !dbg !131
    #dbg_value(double %42, !117, !DIExpression(), !120)
  %43 = or disjoint i64 %33, 2, !dbg !132
    #dbg_value(i64 %43, !118, !DIExpression(), !121)
  %44 = getelementptr inbounds double, ptr %6, i64 %43, !dbg !129
  %45 = load double, ptr %44, align 8, !dbg !129, !tbaa !96
  %46 = tail call double @llvm.fmuladd.f64(double %45, double %45, double %42), !dbg !131
    #dbg_value(double %46, !117, !DIExpression(), !120)
  %47 = or disjoint i64 %33, 3, !dbg !132
    #dbg_value(i64 %47, !118, !DIExpression(), !121)
  %48 = getelementptr inbounds double, ptr %6, i64 %47, !dbg !129
  %49 = load double, ptr %48, align 8, !dbg !129, !tbaa !96
  %50 = tail call double @llvm.fmuladd.f64(double %49, double %49, double %46), !dbg !131
    #dbg_value(double %50, !117, !DIExpression(), !120)
  %51 = add nuw nsw i64 %33, 4, !dbg !132
    #dbg_value(i64 %51, !118, !DIExpression(), !121)
  %52 = add i64 %35, 4, !dbg !127
  %53 = icmp eq i64 %52, %11, !dbg !127
  br i1 %53, label %12, label %32, !dbg !127, !llvm.loop !139
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable
define dso_local double @copied_struct_shares_pointee(ptr nocapture noundef readonly %0) local_unnamed_addr #4 !dbg !141 {
    #dbg_value(ptr %0, !151, !DIExpression(), !153)
  %2 = load double, ptr %0, align 8, !dbg !154
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !154
  %4 = load ptr, ptr %3, align 8, !dbg !154
    #dbg_value(double %2, !152, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !153)
    #dbg_value(ptr %4, !152, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !153)
  %5 = load double, ptr %4, align 8, !dbg !155, !tbaa !96
  %6 = fmul double %2, %5, !dbg !155
  store double %6, ptr %4, align 8, !dbg !155, !tbaa !96
  ret double %6, !dbg !156
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @linked_list_product(ptr noundef readonly %0) local_unnamed_addr #3 !dbg !157 {
    #dbg_value(ptr %0, !168, !DIExpression(), !170)
    #dbg_value(double 1.000000e+00, !169, !DIExpression(), !170)
  %2 = icmp eq ptr %0, null, !dbg !171
  br i1 %2, label %12, label %3, !dbg !171

3:                                                ; preds = %1, %3
  %4 = phi double [ %8, %3 ], [ 1.000000e+00, %1 ]
  %5 = phi ptr [ %10, %3 ], [ %0, %1 ]
    #dbg_value(double %4, !169, !DIExpression(), !170)
    #dbg_value(ptr %5, !168, !DIExpression(), !170)
  %6 = load double, ptr %5, align 8, !dbg !172, !tbaa !174
  %7 = fadd double %6, 5.000000e-01, !dbg !176
  %8 = fmul double %4, %7, !dbg !177
    #dbg_value(double %8, !169, !DIExpression(), !170)
  %9 = getelementptr inbounds i8, ptr %5, i64 8, !dbg !178
  %10 = load ptr, ptr %9, align 8, !dbg !178, !tbaa !179
    #dbg_value(ptr %10, !168, !DIExpression(), !170)
  %11 = icmp eq ptr %10, null, !dbg !171
  br i1 %11, label %12, label %3, !dbg !171, !llvm.loop !180

12:                                               ; preds = %3, %1
  %13 = phi double [ 1.000000e+00, %1 ], [ %8, %3 ], !dbg !170
  ret double %13, !dbg !182
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @mixed_fields(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #5 !dbg !183 {
    #dbg_value(ptr %0, !195, !DIExpression(), !200)
    #dbg_value(i32 %1, !196, !DIExpression(), !200)
    #dbg_value(double 0.000000e+00, !197, !DIExpression(), !200)
    #dbg_value(i32 0, !198, !DIExpression(), !201)
  %3 = icmp sgt i32 %1, 0, !dbg !202
  br i1 %3, label %4, label %6, !dbg !204

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !202
  br label %8, !dbg !204

6:                                                ; preds = %27, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %29, %27 ], !dbg !200
  ret double %7, !dbg !205

8:                                                ; preds = %4, %27
  %9 = phi i64 [ 0, %4 ], [ %30, %27 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %29, %27 ]
    #dbg_value(i64 %9, !198, !DIExpression(), !201)
    #dbg_value(double %10, !197, !DIExpression(), !200)
  %11 = getelementptr inbounds %struct.mixed, ptr %0, i64 %9, !dbg !206
  %12 = getelementptr inbounds i8, ptr %11, i64 4, !dbg !208
  %13 = load i32, ptr %12, align 4, !dbg !208, !tbaa !209
  %14 = icmp eq i32 %13, 1, !dbg !212
  br i1 %14, label %15, label %21, !dbg !206

15:                                               ; preds = %8
  %16 = load float, ptr %11, align 8, !dbg !213, !tbaa !214
  %17 = fpext float %16 to double, !dbg !215
  %18 = getelementptr inbounds i8, ptr %11, i64 8, !dbg !216
  %19 = load double, ptr %18, align 8, !dbg !216, !tbaa !217
  %20 = fmul double %19, %17, !dbg !218
  br label %27, !dbg !206

21:                                               ; preds = %8
  %22 = getelementptr inbounds i8, ptr %11, i64 8, !dbg !219
  %23 = load double, ptr %22, align 8, !dbg !219, !tbaa !217
  %24 = load float, ptr %11, align 8, !dbg !220, !tbaa !214
  %25 = fpext float %24 to double, !dbg !221
  %26 = tail call double @llvm.fmuladd.f64(double %23, double %23, double %25), !dbg !222
  br label %27, !dbg !206

27:                                               ; preds = %21, %15
  %28 = phi double [ %20, %15 ], [ %26, %21 ], !dbg !206
  %29 = fadd double %10, %28, !dbg !223
    #dbg_value(double %29, !197, !DIExpression(), !200)
  %30 = add nuw nsw i64 %9, 1, !dbg !224
    #dbg_value(i64 %30, !198, !DIExpression(), !201)
  %31 = icmp eq i64 %30, %5, !dbg !202
  br i1 %31, label %6, label %8, !dbg !204, !llvm.loop !225
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @pointers_two_levels_deep(ptr nocapture noundef readonly %0) local_unnamed_addr #3 !dbg !227 {
    #dbg_value(ptr %0, !238, !DIExpression(), !242)
    #dbg_value(double 0.000000e+00, !239, !DIExpression(), !242)
    #dbg_value(i32 0, !240, !DIExpression(), !243)
  %2 = load ptr, ptr %0, align 8, !tbaa !244
  %3 = getelementptr inbounds i8, ptr %2, i64 8
  %4 = load i32, ptr %3, align 8, !tbaa !122
    #dbg_value(i32 0, !240, !DIExpression(), !243)
    #dbg_value(double 0.000000e+00, !239, !DIExpression(), !242)
  %5 = icmp sgt i32 %4, 0, !dbg !246
  br i1 %5, label %6, label %35, !dbg !248

6:                                                ; preds = %1
  %7 = load ptr, ptr %2, align 8, !tbaa !128
  %8 = getelementptr inbounds i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8, !tbaa !249
  %10 = getelementptr inbounds i8, ptr %0, i64 24
  %11 = load double, ptr %10, align 8, !tbaa !250
  %12 = zext nneg i32 %4 to i64, !dbg !246
  %13 = and i64 %12, 3, !dbg !248
  %14 = icmp ult i32 %4, 4, !dbg !248
  br i1 %14, label %17, label %15, !dbg !248

15:                                               ; preds = %6
  %16 = and i64 %12, 2147483644, !dbg !248
  br label %40, !dbg !248

17:                                               ; preds = %40, %6
  %18 = phi double [ poison, %6 ], [ %70, %40 ]
  %19 = phi i64 [ 0, %6 ], [ %71, %40 ]
  %20 = phi double [ 0.000000e+00, %6 ], [ %70, %40 ]
  %21 = icmp eq i64 %13, 0, !dbg !248
  br i1 %21, label %35, label %22, !dbg !248

22:                                               ; preds = %17, %22
  %23 = phi i64 [ %32, %22 ], [ %19, %17 ]
  %24 = phi double [ %31, %22 ], [ %20, %17 ]
  %25 = phi i64 [ %33, %22 ], [ 0, %17 ]
    #dbg_value(i64 %23, !240, !DIExpression(), !243)
    #dbg_value(double %24, !239, !DIExpression(), !242)
  %26 = getelementptr inbounds double, ptr %7, i64 %23, !dbg !251
  %27 = load double, ptr %26, align 8, !dbg !251, !tbaa !96
  %28 = getelementptr inbounds double, ptr %9, i64 %23, !dbg !253
  %29 = load double, ptr %28, align 8, !dbg !253, !tbaa !96
  %30 = fmul double %27, %29, !dbg !254
  %31 = tail call double @llvm.fmuladd.f64(double %30, double %11, double %24), !dbg !255
    #dbg_value(double %31, !239, !DIExpression(), !242)
  %32 = add nuw nsw i64 %23, 1, !dbg !256
    #dbg_value(i64 %32, !240, !DIExpression(), !243)
  %33 = add i64 %25, 1, !dbg !248
  %34 = icmp eq i64 %33, %13, !dbg !248
  br i1 %34, label %35, label %22, !dbg !248, !llvm.loop !257

35:                                               ; preds = %17, %22, %1
  %36 = phi double [ 0.000000e+00, %1 ], [ %18, %17 ], [ %31, %22 ], !dbg !242
  %37 = getelementptr inbounds i8, ptr %2, i64 16, !dbg !258
  %38 = load double, ptr %37, align 8, !dbg !258, !tbaa !136
  %39 = fmul double %36, %38, !dbg !259
  ret double %39, !dbg !260

40:                                               ; preds = %40, %15
  %41 = phi i64 [ 0, %15 ], [ %71, %40 ]
  %42 = phi double [ 0.000000e+00, %15 ], [ %70, %40 ]
  %43 = phi i64 [ 0, %15 ], [ %72, %40 ]
    #dbg_value(i64 %41, !240, !DIExpression(), !243)
    #dbg_value(double %42, !239, !DIExpression(), !242)
  %44 = getelementptr inbounds double, ptr %7, i64 %41, !dbg !251
  %45 = load double, ptr %44, align 8, !dbg !251, !tbaa !96
  %46 = getelementptr inbounds double, ptr %9, i64 %41, !dbg !253
  %47 = load double, ptr %46, align 8, !dbg !253, !tbaa !96
  %48 = fmul double %45, %47, !dbg !254
  %49 = tail call double @llvm.fmuladd.f64(double %48, double %11, double %42), !dbg !255
    #dbg_value(double %49, !239, !DIExpression(), !242)
  %50 = or disjoint i64 %41, 1, !dbg !256
    #dbg_value(i64 %50, !240, !DIExpression(), !243)
  %51 = getelementptr inbounds double, ptr %7, i64 %50, !dbg !251
  %52 = load double, ptr %51, align 8, !dbg !251, !tbaa !96
  %53 = getelementptr inbounds double, ptr %9, i64 %50, !dbg !253
  %54 = load double, ptr %53, align 8, !dbg !253, !tbaa !96
  %55 = fmul double %52, %54, !dbg !254
  %56 = tail call double @llvm.fmuladd.f64(double %55, double %11, double %49), !dbg !255
    #dbg_value(double %56, !239, !DIExpression(), !242)
  %57 = or disjoint i64 %41, 2, !dbg !256
    #dbg_value(i64 %57, !240, !DIExpression(), !243)
  %58 = getelementptr inbounds double, ptr %7, i64 %57, !dbg !251
  %59 = load double, ptr %58, align 8, !dbg !251, !tbaa !96
  %60 = getelementptr inbounds double, ptr %9, i64 %57, !dbg !253
  %61 = load double, ptr %60, align 8, !dbg !253, !tbaa !96
  %62 = fmul double %59, %61, !dbg !254
  %63 = tail call double @llvm.fmuladd.f64(double %62, double %11, double %56), !dbg !255
    #dbg_value(double %63, !239, !DIExpression(), !242)
  %64 = or disjoint i64 %41, 3, !dbg !256
    #dbg_value(i64 %64, !240, !DIExpression(), !243)
  %65 = getelementptr inbounds double, ptr %7, i64 %64, !dbg !251
  %66 = load double, ptr %65, align 8, !dbg !251, !tbaa !96
  %67 = getelementptr inbounds double, ptr %9, i64 %64, !dbg !253
  %68 = load double, ptr %67, align 8, !dbg !253, !tbaa !96
  %69 = fmul double %66, %68, !dbg !254
  %70 = tail call double @llvm.fmuladd.f64(double %69, double %11, double %63), !dbg !255
    #dbg_value(double %70, !239, !DIExpression(), !242)
  %71 = add nuw nsw i64 %41, 4, !dbg !256
    #dbg_value(i64 %71, !240, !DIExpression(), !243)
  %72 = add i64 %43, 4, !dbg !248
  %73 = icmp eq i64 %72, %16, !dbg !248
  br i1 %73, label %17, label %40, !dbg !248, !llvm.loop !261
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @triple_product_of_vectors(ptr nocapture noundef readonly %0) local_unnamed_addr #0 !dbg !263 {
    #dbg_value(ptr %0, !269, !DIExpression(), !271)
  %2 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !272
  %3 = getelementptr inbounds i8, ptr %0, i64 48, !dbg !273
  %4 = load double, ptr %3, align 1, !dbg !274
    #dbg_value(double %4, !280, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !283)
  %5 = getelementptr inbounds i8, ptr %0, i64 56, !dbg !274
  %6 = load double, ptr %5, align 1, !dbg !274
    #dbg_value(double %6, !280, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !283)
  %7 = getelementptr inbounds i8, ptr %0, i64 64, !dbg !274
  %8 = load double, ptr %7, align 1, !dbg !274
    #dbg_value(double %8, !280, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !283)
  %9 = load double, ptr %2, align 1, !dbg !274
    #dbg_value(double %9, !279, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !283)
  %10 = getelementptr inbounds i8, ptr %0, i64 32, !dbg !274
  %11 = load double, ptr %10, align 1, !dbg !274
    #dbg_value(double %11, !279, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !283)
  %12 = getelementptr inbounds i8, ptr %0, i64 40, !dbg !274
  %13 = load double, ptr %12, align 1, !dbg !274
    #dbg_value(double %13, !279, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !283)
  %14 = fneg double %13, !dbg !284
  %15 = fmul double %6, %14, !dbg !284
  %16 = tail call double @llvm.fmuladd.f64(double %11, double %8, double %15), !dbg !284
    #dbg_value(double %16, !281, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !283)
    #dbg_value(double %16, !270, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !271)
  %17 = fneg double %9, !dbg !285
  %18 = fmul double %8, %17, !dbg !285
  %19 = tail call double @llvm.fmuladd.f64(double %13, double %4, double %18), !dbg !285
    #dbg_value(double %19, !281, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !283)
    #dbg_value(double %19, !270, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !271)
  %20 = fneg double %11, !dbg !286
  %21 = fmul double %4, %20, !dbg !286
  %22 = tail call double @llvm.fmuladd.f64(double %9, double %6, double %21), !dbg !286
    #dbg_value(double %22, !281, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !283)
    #dbg_value(double %22, !270, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !271)
  %23 = load double, ptr %0, align 8, !dbg !287, !tbaa !288
  %24 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !289
  %25 = load double, ptr %24, align 8, !dbg !289, !tbaa !290
  %26 = fmul double %19, %25, !dbg !291
  %27 = tail call double @llvm.fmuladd.f64(double %23, double %16, double %26), !dbg !292
  %28 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !293
  %29 = load double, ptr %28, align 8, !dbg !293, !tbaa !294
  %30 = tail call double @llvm.fmuladd.f64(double %29, double %22, double %27), !dbg !295
  ret double %30, !dbg !296
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #6

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

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
!82 = !DILocation(line: 57, column: 21, scope: !83)
!83 = distinct !DILexicalBlock(scope: !80, file: !1, line: 52, column: 31)
!84 = !DILocation(line: 61, column: 1, scope: !67)
!85 = !DILocation(line: 53, column: 9, scope: !86)
!86 = distinct !DILexicalBlock(scope: !83, file: !1, line: 53, column: 9)
!87 = !DILocation(line: 53, column: 14, scope: !86)
!88 = !DILocation(line: 53, column: 9, scope: !83)
!89 = !DILocation(line: 56, column: 10, scope: !83)
!90 = !DILocation(line: 56, column: 19, scope: !83)
!91 = !DILocation(line: 56, column: 21, scope: !83)
!92 = !DILocation(line: 57, column: 43, scope: !83)
!93 = !DILocation(line: 58, column: 43, scope: !83)
!94 = !DILocation(line: 58, column: 27, scope: !83)
!95 = !DILocation(line: 58, column: 52, scope: !83)
!96 = !{!37, !37, i64 0}
!97 = !DILocation(line: 59, column: 19, scope: !83)
!98 = !DILocation(line: 59, column: 21, scope: !83)
!99 = !DILocation(line: 60, column: 3, scope: !83)
!100 = !DILocation(line: 52, column: 27, scope: !80)
!101 = distinct !{!101, !81, !102, !103}
!102 = !DILocation(line: 60, column: 3, scope: !76)
!103 = !{!"llvm.loop.mustprogress"}
!104 = distinct !DISubprogram(name: "sum_of_view", scope: !1, file: !1, line: 63, type: !105, scopeLine: 63, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !115)
!105 = !DISubroutineType(types: !106)
!106 = !{!13, !107}
!107 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !108, size: 64)
!108 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !109)
!109 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "view", file: !1, line: 15, size: 192, elements: !110)
!110 = !{!111, !113, !114}
!111 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !109, file: !1, line: 16, baseType: !112, size: 64)
!112 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !109, file: !1, line: 17, baseType: !27, size: 32, offset: 64)
!114 = !DIDerivedType(tag: DW_TAG_member, name: "scale", scope: !109, file: !1, line: 18, baseType: !13, size: 64, offset: 128)
!115 = !{!116, !117, !118}
!116 = !DILocalVariable(name: "v", arg: 1, scope: !104, file: !1, line: 63, type: !107)
!117 = !DILocalVariable(name: "s", scope: !104, file: !1, line: 64, type: !13)
!118 = !DILocalVariable(name: "i", scope: !119, file: !1, line: 65, type: !27)
!119 = distinct !DILexicalBlock(scope: !104, file: !1, line: 65, column: 3)
!120 = !DILocation(line: 0, scope: !104)
!121 = !DILocation(line: 0, scope: !119)
!122 = !{!123, !40, i64 8}
!123 = !{!"view", !124, i64 0, !40, i64 8, !37, i64 16}
!124 = !{!"any pointer", !38, i64 0}
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
!136 = !{!123, !37, i64 16}
!137 = !DILocation(line: 68, column: 12, scope: !104)
!138 = !DILocation(line: 68, column: 3, scope: !104)
!139 = distinct !{!139, !127, !140, !103}
!140 = !DILocation(line: 67, column: 3, scope: !119)
!141 = distinct !DISubprogram(name: "copied_struct_shares_pointee", scope: !1, file: !1, line: 72, type: !142, scopeLine: 72, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !150)
!142 = !DISubroutineType(types: !143)
!143 = !{!13, !144}
!144 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !145, size: 64)
!145 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !146)
!146 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "weighted", file: !1, line: 21, size: 128, elements: !147)
!147 = !{!148, !149}
!148 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !146, file: !1, line: 22, baseType: !13, size: 64)
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
!159 = !{!13, !160}
!160 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !161, size: 64)
!161 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !162)
!162 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "node", file: !1, line: 26, size: 128, elements: !163)
!163 = !{!164, !165}
!164 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !162, file: !1, line: 27, baseType: !13, size: 64)
!165 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !162, file: !1, line: 28, baseType: !166, size: 64, offset: 64)
!166 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !162, size: 64)
!167 = !{!168, !169}
!168 = !DILocalVariable(name: "n", arg: 1, scope: !157, file: !1, line: 79, type: !160)
!169 = !DILocalVariable(name: "p", scope: !157, file: !1, line: 80, type: !13)
!170 = !DILocation(line: 0, scope: !157)
!171 = !DILocation(line: 81, column: 3, scope: !157)
!172 = !DILocation(line: 82, column: 13, scope: !173)
!173 = distinct !DILexicalBlock(scope: !157, file: !1, line: 81, column: 13)
!174 = !{!175, !37, i64 0}
!175 = !{!"node", !37, i64 0, !124, i64 8}
!176 = !DILocation(line: 82, column: 19, scope: !173)
!177 = !DILocation(line: 82, column: 7, scope: !173)
!178 = !DILocation(line: 83, column: 12, scope: !173)
!179 = !{!175, !124, i64 8}
!180 = distinct !{!180, !171, !181, !103}
!181 = !DILocation(line: 84, column: 3, scope: !157)
!182 = !DILocation(line: 85, column: 3, scope: !157)
!183 = distinct !DISubprogram(name: "mixed_fields", scope: !1, file: !1, line: 88, type: !184, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !194)
!184 = !DISubroutineType(types: !185)
!185 = !{!13, !186, !27}
!186 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !187, size: 64)
!187 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !188)
!188 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "mixed", file: !1, line: 31, size: 128, elements: !189)
!189 = !{!190, !192, !193}
!190 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !188, file: !1, line: 32, baseType: !191, size: 32)
!191 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!192 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !188, file: !1, line: 33, baseType: !27, size: 32, offset: 32)
!193 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !188, file: !1, line: 34, baseType: !13, size: 64, offset: 64)
!194 = !{!195, !196, !197, !198}
!195 = !DILocalVariable(name: "m", arg: 1, scope: !183, file: !1, line: 88, type: !186)
!196 = !DILocalVariable(name: "n", arg: 2, scope: !183, file: !1, line: 88, type: !27)
!197 = !DILocalVariable(name: "s", scope: !183, file: !1, line: 89, type: !13)
!198 = !DILocalVariable(name: "i", scope: !199, file: !1, line: 90, type: !27)
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
!209 = !{!210, !40, i64 4}
!210 = !{!"mixed", !211, i64 0, !40, i64 4, !37, i64 8}
!211 = !{!"float", !38, i64 0}
!212 = !DILocation(line: 91, column: 20, scope: !207)
!213 = !DILocation(line: 91, column: 32, scope: !207)
!214 = !{!210, !211, i64 0}
!215 = !DILocation(line: 91, column: 27, scope: !207)
!216 = !DILocation(line: 91, column: 41, scope: !207)
!217 = !{!210, !37, i64 8}
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
!229 = !{!13, !230}
!230 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !231, size: 64)
!231 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !232)
!232 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "matrix_pair", file: !1, line: 37, size: 256, elements: !233)
!233 = !{!234, !236}
!234 = !DIDerivedType(tag: DW_TAG_member, name: "left", scope: !232, file: !1, line: 38, baseType: !235, size: 64)
!235 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !109, size: 64)
!236 = !DIDerivedType(tag: DW_TAG_member, name: "right", scope: !232, file: !1, line: 39, baseType: !109, size: 192, offset: 64)
!237 = !{!238, !239, !240}
!238 = !DILocalVariable(name: "m", arg: 1, scope: !227, file: !1, line: 96, type: !230)
!239 = !DILocalVariable(name: "s", scope: !227, file: !1, line: 97, type: !13)
!240 = !DILocalVariable(name: "i", scope: !241, file: !1, line: 98, type: !27)
!241 = distinct !DILexicalBlock(scope: !227, file: !1, line: 98, column: 3)
!242 = !DILocation(line: 0, scope: !227)
!243 = !DILocation(line: 0, scope: !241)
!244 = !{!245, !124, i64 0}
!245 = !{!"matrix_pair", !124, i64 0, !123, i64 8}
!246 = !DILocation(line: 98, column: 21, scope: !247)
!247 = distinct !DILexicalBlock(scope: !241, file: !1, line: 98, column: 3)
!248 = !DILocation(line: 98, column: 3, scope: !241)
!249 = !{!245, !124, i64 8}
!250 = !{!245, !37, i64 24}
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
!265 = !{!13, !266}
!266 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !267, size: 64)
!267 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !19)
!268 = !{!269, !270}
!269 = !DILocalVariable(name: "v", arg: 1, scope: !263, file: !1, line: 109, type: !266)
!270 = !DILocalVariable(name: "c", scope: !263, file: !1, line: 110, type: !19)
!271 = !DILocation(line: 0, scope: !263)
!272 = !DILocation(line: 110, column: 25, scope: !263)
!273 = !DILocation(line: 110, column: 31, scope: !263)
!274 = !DILocation(line: 105, column: 22, scope: !275, inlinedAt: !282)
!275 = distinct !DISubprogram(name: "cross", scope: !1, file: !1, line: 104, type: !276, scopeLine: 104, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !278)
!276 = !DISubroutineType(types: !277)
!277 = !{!19, !19, !19}
!278 = !{!279, !280, !281}
!279 = !DILocalVariable(name: "a", arg: 1, scope: !275, file: !1, line: 104, type: !19)
!280 = !DILocalVariable(name: "b", arg: 2, scope: !275, file: !1, line: 104, type: !19)
!281 = !DILocalVariable(name: "r", scope: !275, file: !1, line: 105, type: !19)
!282 = distinct !DILocation(line: 110, column: 19, scope: !263)
!283 = !DILocation(line: 0, scope: !275, inlinedAt: !282)
!284 = !DILocation(line: 105, column: 30, scope: !275, inlinedAt: !282)
!285 = !DILocation(line: 105, column: 53, scope: !275, inlinedAt: !282)
!286 = !DILocation(line: 105, column: 76, scope: !275, inlinedAt: !282)
!287 = !DILocation(line: 111, column: 15, scope: !263)
!288 = !{!36, !37, i64 0}
!289 = !DILocation(line: 111, column: 30, scope: !263)
!290 = !{!36, !37, i64 8}
!291 = !DILocation(line: 111, column: 32, scope: !263)
!292 = !DILocation(line: 111, column: 23, scope: !263)
!293 = !DILocation(line: 111, column: 45, scope: !263)
!294 = !{!36, !37, i64 16}
!295 = !DILocation(line: 111, column: 38, scope: !263)
!296 = !DILocation(line: 111, column: 3, scope: !263)
