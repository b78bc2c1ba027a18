; clang-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm c/passed_by_value.c -o ir/clang-19/O2-g/passed_by_value.ll
; ModuleID = 'c/passed_by_value.c'
source_filename = "c/passed_by_value.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Large = type { [3 x [3 x double]], i32 }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @two_floats_in_a_register(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !13 {
    #dbg_value(double %0, !17, !DIExpression(), !28)
    #dbg_value(double %1, !18, !DIExpression(), !28)
  %3 = insertelement <2 x double> poison, double %0, i64 0, !dbg !29
  %4 = insertelement <2 x double> %3, double %1, i64 1, !dbg !29
  %5 = fptrunc <2 x double> %4 to <2 x float>, !dbg !29
    #dbg_value(float poison, !19, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !28)
    #dbg_value(float poison, !19, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !28)
    #dbg_value(i32 0, !25, !DIExpression(), !30)
    #dbg_value(<2 x float> poison, !19, !DIExpression(), !28)
    #dbg_value(<2 x float> poison, !19, !DIExpression(), !28)
    #dbg_value(i32 0, !25, !DIExpression(), !30)
  %6 = tail call fastcc <2 x float> @rotate(<2 x float> %5), !dbg !31
    #dbg_value(<2 x float> %6, !19, !DIExpression(), !28)
    #dbg_value(i32 1, !25, !DIExpression(), !30)
  %7 = tail call fastcc <2 x float> @rotate(<2 x float> %6), !dbg !31
    #dbg_value(<2 x float> %7, !19, !DIExpression(), !28)
    #dbg_value(i32 2, !25, !DIExpression(), !30)
  %8 = tail call fastcc <2 x float> @rotate(<2 x float> %7), !dbg !31
    #dbg_value(<2 x float> %8, !19, !DIExpression(), !28)
    #dbg_value(i32 3, !25, !DIExpression(), !30)
  %9 = fpext <2 x float> %8 to <2 x double>, !dbg !34
  %10 = shufflevector <2 x double> %9, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !35
  %11 = fmul <2 x double> %10, %9, !dbg !35
  %12 = extractelement <2 x double> %11, i64 0, !dbg !35
  ret double %12, !dbg !36
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc <2 x float> @rotate(<2 x float> %0) unnamed_addr #2 !dbg !37 {
    #dbg_value(<2 x float> %0, !41, !DIExpression(), !43)
    #dbg_value(float 5.000000e-01, !42, !DIExpression(), !43)
  %2 = shufflevector <2 x float> %0, <2 x float> poison, <2 x i32> <i32 1, i32 0>, !dbg !44
  %3 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %2, <2 x float> <float -5.000000e-01, float 5.000000e-01>, <2 x float> %0), !dbg !45
  ret <2 x float> %3, !dbg !46
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @three_floats_in_registers(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #0 !dbg !47 {
    #dbg_value(double %0, !51, !DIExpression(), !63)
    #dbg_value(double %1, !52, !DIExpression(), !63)
    #dbg_value(double %2, !53, !DIExpression(), !63)
  %4 = fptrunc double %0 to float, !dbg !64
  %5 = insertelement <2 x float> poison, float %4, i64 0, !dbg !65
    #dbg_value(float %4, !54, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !63)
  %6 = fptrunc double %1 to float, !dbg !66
  %7 = insertelement <2 x float> %5, float %6, i64 1, !dbg !65
    #dbg_value(float %6, !54, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !63)
  %8 = fptrunc double %2 to float, !dbg !67
    #dbg_value(float %8, !54, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !63)
    #dbg_value(float 1.000000e+00, !61, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !63)
  %9 = insertelement <2 x float> <float 1.000000e+00, float poison>, float %4, i64 1, !dbg !68
    #dbg_value(float %4, !61, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !63)
    #dbg_value(float 2.000000e+00, !61, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !63)
  %10 = tail call fastcc { <2 x float>, float } @cross(<2 x float> %9, float 2.000000e+00, <2 x float> %7, float %8), !dbg !69
  %11 = extractvalue { <2 x float>, float } %10, 0, !dbg !69
  %12 = extractvalue { <2 x float>, float } %10, 1, !dbg !69
  %13 = tail call fastcc { <2 x float>, float } @cross(<2 x float> %7, float %8, <2 x float> %11, float %12), !dbg !70
  %14 = extractvalue { <2 x float>, float } %13, 0, !dbg !70
  %15 = extractvalue { <2 x float>, float } %13, 1, !dbg !70
    #dbg_value(<2 x float> %14, !62, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !63)
    #dbg_value(float %15, !62, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !63)
  %16 = extractelement <2 x float> %14, i64 0, !dbg !71
  %17 = fpext float %16 to double, !dbg !72
  %18 = extractelement <2 x float> %14, i64 1, !dbg !73
  %19 = fpext float %18 to double, !dbg !74
  %20 = tail call double @llvm.fmuladd.f64(double %19, double 2.000000e+00, double %17), !dbg !75
  %21 = fpext float %15 to double, !dbg !76
  %22 = tail call double @llvm.fmuladd.f64(double %21, double 3.000000e+00, double %20), !dbg !77
  ret double %22, !dbg !78
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc { <2 x float>, float } @cross(<2 x float> %0, float %1, <2 x float> %2, float %3) unnamed_addr #2 !dbg !79 {
    #dbg_value(<2 x float> %0, !83, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !85)
    #dbg_value(float %1, !83, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !85)
    #dbg_value(<2 x float> %2, !84, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !85)
    #dbg_value(float %3, !84, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !85)
  %5 = extractelement <2 x float> %0, i64 1, !dbg !86
  %6 = extractelement <2 x float> %2, i64 1, !dbg !87
  %7 = extractelement <2 x float> %2, i64 0, !dbg !88
  %8 = extractelement <2 x float> %0, i64 0, !dbg !89
  %9 = shufflevector <2 x float> %2, <2 x float> %0, <2 x i32> <i32 1, i32 2>, !dbg !90
  %10 = fneg <2 x float> %9, !dbg !90
  %11 = insertelement <2 x float> poison, float %1, i64 0, !dbg !90
  %12 = insertelement <2 x float> %11, float %3, i64 1, !dbg !90
  %13 = fmul <2 x float> %12, %10, !dbg !90
  %14 = shufflevector <2 x float> %0, <2 x float> %2, <2 x i32> <i32 1, i32 2>, !dbg !90
  %15 = shufflevector <2 x float> %12, <2 x float> poison, <2 x i32> <i32 1, i32 0>, !dbg !90
  %16 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %14, <2 x float> %15, <2 x float> %13), !dbg !90
  %17 = fneg float %5, !dbg !91
  %18 = fmul float %7, %17, !dbg !91
  %19 = tail call float @llvm.fmuladd.f32(float %8, float %6, float %18), !dbg !91
  %20 = insertvalue { <2 x float>, float } poison, <2 x float> %16, 0, !dbg !92
  %21 = insertvalue { <2 x float>, float } %20, float %19, 1, !dbg !92
  ret { <2 x float>, float } %21, !dbg !92
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @float_beside_integer(double noundef %0) local_unnamed_addr #4 !dbg !93 {
    #dbg_value(double %0, !97, !DIExpression(), !104)
  %2 = fptrunc double %0 to float, !dbg !105
    #dbg_value(float %2, !98, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !104)
    #dbg_value(i32 1, !98, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !104)
  %3 = bitcast float %2 to i32, !dbg !106
  %4 = zext i32 %3 to i64, !dbg !106
  %5 = or disjoint i64 %4, 4294967296, !dbg !106
  %6 = tail call fastcc i64 @reweighted(i64 %5), !dbg !106
  %7 = tail call fastcc i64 @reweighted(i64 %6), !dbg !107
  %8 = trunc i64 %7 to i32, !dbg !107
  %9 = lshr i64 %7, 32, !dbg !107
  %10 = trunc nuw i64 %9 to i32, !dbg !107
  %11 = bitcast i32 %8 to float, !dbg !107
    #dbg_value(float %11, !98, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !104)
    #dbg_value(i32 %10, !98, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !104)
  %12 = fpext float %11 to double, !dbg !108
  %13 = sitofp i32 %10 to double, !dbg !109
  %14 = fmul double %12, %13, !dbg !110
  ret double %14, !dbg !111
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc i64 @reweighted(i64 %0) unnamed_addr #5 !dbg !112 {
  %2 = trunc i64 %0 to i32
  %3 = bitcast i32 %2 to float
  %4 = lshr i64 %0, 32
  %5 = trunc nuw i64 %4 to i32
    #dbg_value(float %3, !116, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !117)
    #dbg_value(i32 %5, !116, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !117)
  %6 = fmul float %3, %3, !dbg !118
  %7 = sitofp i32 %5 to float, !dbg !119
  %8 = fmul float %6, %7, !dbg !120
  %9 = bitcast float %8 to i32, !dbg !121
  %10 = and i64 %0, -4294967296, !dbg !121
  %11 = add i64 %10, 4294967296, !dbg !121
  %12 = zext i32 %9 to i64, !dbg !121
  %13 = or disjoint i64 %11, %12, !dbg !121
  ret i64 %13, !dbg !121
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @number_and_count_returned(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !122 {
    #dbg_value(ptr %0, !128, !DIExpression(), !139)
    #dbg_value(i32 %1, !129, !DIExpression(), !139)
    #dbg_value(double 1.000000e+00, !130, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !139)
    #dbg_value(i64 0, !130, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !139)
    #dbg_value(i32 0, !137, !DIExpression(), !140)
  %3 = icmp sgt i32 %1, 0, !dbg !141
  br i1 %3, label %4, label %9, !dbg !143

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !141
  br label %11, !dbg !143

6:                                                ; preds = %11
  %7 = sitofp i64 %19 to double, !dbg !144
  %8 = fmul double %18, %7, !dbg !144
  br label %9, !dbg !144

9:                                                ; preds = %6, %2
  %10 = phi double [ 0.000000e+00, %2 ], [ %8, %6 ], !dbg !145
  ret double %10, !dbg !146

11:                                               ; preds = %4, %11
  %12 = phi i64 [ 0, %4 ], [ %20, %11 ]
  %13 = phi i64 [ 0, %4 ], [ %19, %11 ]
  %14 = phi double [ 1.000000e+00, %4 ], [ %18, %11 ]
    #dbg_value(i64 %13, !130, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !139)
    #dbg_value(double %14, !130, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !139)
    #dbg_value(i64 %12, !137, !DIExpression(), !140)
  %15 = getelementptr inbounds double, ptr %0, i64 %12, !dbg !147
  %16 = load double, ptr %15, align 8, !dbg !147, !tbaa !149
  %17 = tail call fastcc { double, i64 } @step(double %14, i64 %13, double noundef %16), !dbg !153
  %18 = extractvalue { double, i64 } %17, 0, !dbg !153
  %19 = extractvalue { double, i64 } %17, 1, !dbg !153
    #dbg_value(double %18, !130, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !139)
    #dbg_value(i64 %19, !130, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !139)
  %20 = add nuw nsw i64 %12, 1, !dbg !154
    #dbg_value(double %18, !130, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !139)
    #dbg_value(i64 %20, !137, !DIExpression(), !140)
  %21 = icmp eq i64 %20, %5, !dbg !141
  br i1 %21, label %6, label %11, !dbg !143, !llvm.loop !155
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc { double, i64 } @step(double %0, i64 %1, double noundef %2) unnamed_addr #5 !dbg !158 {
    #dbg_value(double %0, !162, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !164)
    #dbg_value(i64 %1, !162, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !164)
    #dbg_value(double %2, !163, !DIExpression(), !164)
  %4 = sitofp i64 %1 to double, !dbg !165
  %5 = tail call double @llvm.fmuladd.f64(double %0, double %2, double %4), !dbg !166
  %6 = add nsw i64 %1, 1, !dbg !167
  %7 = insertvalue { double, i64 } poison, double %5, 0, !dbg !168
  %8 = insertvalue { double, i64 } %7, i64 %6, 1, !dbg !168
  ret { double, i64 } %8, !dbg !168
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @large_structure_by_value(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !169 {
  %3 = alloca %struct.Large, align 8, !DIAssignID !185
    #dbg_assign(i1 undef, !173, !DIExpression(), !185, ptr %3, !DIExpression(), !186)
  %4 = alloca %struct.Large, align 8, !DIAssignID !187
    #dbg_assign(i1 undef, !184, !DIExpression(), !187, ptr %4, !DIExpression(), !186)
  %5 = alloca %struct.Large, align 8
    #dbg_value(ptr %0, !171, !DIExpression(), !186)
    #dbg_value(i32 %1, !172, !DIExpression(), !186)
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %3) #10, !dbg !188
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(80) %3, i8 0, i64 80, i1 false), !dbg !189, !DIAssignID !190
    #dbg_assign(i8 0, !173, !DIExpression(), !190, ptr %3, !DIExpression(), !186)
  %6 = getelementptr inbounds i8, ptr %3, i64 72, !dbg !191
  store i32 %1, ptr %6, align 8, !dbg !191, !tbaa !192, !DIAssignID !195
    #dbg_assign(i32 %1, !173, !DIExpression(DW_OP_LLVM_fragment, 576, 32), !195, ptr %6, !DIExpression(), !186)
    #dbg_value(i32 0, !182, !DIExpression(), !196)
    #dbg_value(i32 0, !182, !DIExpression(), !196)
  %7 = icmp eq i32 %1, 0, !dbg !197
  br i1 %7, label %14, label %8, !dbg !199

8:                                                ; preds = %2
  %9 = mul i32 %1, %1
  %10 = tail call i32 @llvm.umax.i32(i32 %9, i32 1), !dbg !199
  %11 = zext i32 %10 to i64, !dbg !197
  br label %22, !dbg !199

12:                                               ; preds = %22
  %13 = load double, ptr %3, align 8, !dbg !200, !tbaa !149
  br label %14, !dbg !201

14:                                               ; preds = %12, %2
  %15 = phi double [ %13, %12 ], [ 0.000000e+00, %2 ], !dbg !200
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %4) #10, !dbg !201
  call fastcc void @squared(ptr dead_on_unwind nonnull writable sret(%struct.Large) align 8 %5, ptr noundef nonnull byval(%struct.Large) align 8 %3), !dbg !202
  call fastcc void @squared(ptr dead_on_unwind nonnull writable sret(%struct.Large) align 8 %4, ptr noundef nonnull byval(%struct.Large) align 8 %5), !dbg !203
  %16 = load double, ptr %4, align 8, !dbg !204, !tbaa !149
  %17 = add nsw i32 %1, -1, !dbg !205
  %18 = sext i32 %17 to i64, !dbg !206
  %19 = getelementptr inbounds [3 x [3 x double]], ptr %4, i64 0, i64 %18, !dbg !206
  %20 = load double, ptr %19, align 8, !dbg !206, !tbaa !149
  %21 = tail call double @llvm.fmuladd.f64(double %16, double %15, double %20), !dbg !207
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %4) #10, !dbg !208
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %3) #10, !dbg !208
  ret double %21, !dbg !209

22:                                               ; preds = %8, %22
  %23 = phi i64 [ 0, %8 ], [ %32, %22 ]
    #dbg_value(i64 %23, !182, !DIExpression(), !196)
  %24 = getelementptr inbounds double, ptr %0, i64 %23, !dbg !210
  %25 = load double, ptr %24, align 8, !dbg !210, !tbaa !149
  %26 = trunc nuw nsw i64 %23 to i32, !dbg !212
  %27 = sdiv i32 %26, %1, !dbg !212
  %28 = sext i32 %27 to i64, !dbg !213
  %29 = srem i32 %26, %1, !dbg !214
  %30 = zext nneg i32 %29 to i64, !dbg !213
  %31 = getelementptr inbounds [3 x [3 x double]], ptr %3, i64 0, i64 %28, i64 %30, !dbg !213
  store double %25, ptr %31, align 8, !dbg !215, !tbaa !149
  %32 = add nuw nsw i64 %23, 1, !dbg !216
    #dbg_value(i64 %32, !182, !DIExpression(), !196)
  %33 = icmp eq i64 %32, %11, !dbg !197
  br i1 %33, label %12, label %22, !dbg !199, !llvm.loop !217
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #7

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc void @squared(ptr dead_on_unwind noalias nocapture writable sret(%struct.Large) align 8 %0, ptr nocapture noundef readonly byval(%struct.Large) align 8 %1) unnamed_addr #8 !dbg !219 {
    #dbg_declare(ptr %1, !223, !DIExpression(), !235)
    #dbg_declare(ptr %0, !224, !DIExpression(), !236)
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(80) %0, i8 0, i64 80, i1 false), !dbg !236
  %3 = getelementptr inbounds i8, ptr %0, i64 72, !dbg !237
  %4 = getelementptr inbounds i8, ptr %1, i64 72, !dbg !238
  %5 = load i32, ptr %4, align 8, !dbg !238, !tbaa !192
  store i32 %5, ptr %3, align 8, !dbg !237, !tbaa !192
    #dbg_value(i32 0, !225, !DIExpression(), !239)
  %6 = icmp sgt i32 %5, 0, !dbg !240
  br i1 %6, label %7, label %15, !dbg !241

7:                                                ; preds = %2
  %8 = zext nneg i32 %5 to i64, !dbg !240
  %9 = and i64 %8, 1
  %10 = icmp eq i32 %5, 1
  %11 = and i64 %8, 2147483646
  %12 = icmp eq i64 %9, 0
  br label %13, !dbg !241

13:                                               ; preds = %20, %7
  %14 = phi i64 [ 0, %7 ], [ %21, %20 ]
    #dbg_value(i64 %14, !225, !DIExpression(), !239)
    #dbg_value(i32 0, !227, !DIExpression(), !242)
  br label %16, !dbg !243

15:                                               ; preds = %20, %2
  ret void, !dbg !244

16:                                               ; preds = %13, %33
  %17 = phi i64 [ 0, %13 ], [ %35, %33 ]
    #dbg_value(i64 %17, !227, !DIExpression(), !242)
    #dbg_value(i32 0, !231, !DIExpression(), !245)
  %18 = getelementptr inbounds [3 x [3 x double]], ptr %0, i64 0, i64 %14, i64 %17
  %19 = load double, ptr %18, align 8, !tbaa !149
  br i1 %10, label %23, label %37, !dbg !246

20:                                               ; preds = %33
  %21 = add nuw nsw i64 %14, 1, !dbg !247
    #dbg_value(i64 %21, !225, !DIExpression(), !239)
  %22 = icmp eq i64 %21, %8, !dbg !240
  br i1 %22, label %15, label %13, !dbg !241, !llvm.loop !248

23:                                               ; preds = %37, %16
  %24 = phi double [ poison, %16 ], [ %51, %37 ]
  %25 = phi i64 [ 0, %16 ], [ %52, %37 ]
  %26 = phi double [ %19, %16 ], [ %51, %37 ]
  br i1 %12, label %33, label %27, !dbg !246

27:                                               ; preds = %23
    #dbg_value(i64 %25, !231, !DIExpression(), !245)
  %28 = getelementptr inbounds [3 x [3 x double]], ptr %1, i64 0, i64 %14, i64 %25, !dbg !250
  %29 = load double, ptr %28, align 8, !dbg !250, !tbaa !149
  %30 = getelementptr inbounds [3 x [3 x double]], ptr %1, i64 0, i64 %25, i64 %17, !dbg !253
  %31 = load double, ptr %30, align 8, !dbg !253, !tbaa !149
  %32 = tail call double @llvm.fmuladd.f64(double %29, double %31, double %26), !dbg !254
    #dbg_value(i64 %25, !231, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !245)
  br label %33, !dbg !254

33:                                               ; preds = %23, %27
  %34 = phi double [ %24, %23 ], [ %32, %27 ], !dbg !254
  store double %34, ptr %18, align 8, !dbg !254, !tbaa !149
  %35 = add nuw nsw i64 %17, 1, !dbg !255
    #dbg_value(i64 %35, !227, !DIExpression(), !242)
  %36 = icmp eq i64 %35, %8, !dbg !256
  br i1 %36, label %20, label %16, !dbg !243, !llvm.loop !257

37:                                               ; preds = %16, %37
  %38 = phi i64 [ %52, %37 ], [ 0, %16 ], !dbg !250
  %39 = phi double [ %51, %37 ], [ %19, %16 ], !dbg !250
  %40 = phi i64 [ %53, %37 ], [ 0, %16 ]
    #dbg_value(i64 %38, !231, !DIExpression(), !245)
  %41 = getelementptr inbounds [3 x [3 x double]], ptr %1, i64 0, i64 %14, i64 %38, !dbg !250
  %42 = load double, ptr %41, align 8, !dbg !250, !tbaa !149
  %43 = getelementptr inbounds [3 x [3 x double]], ptr %1, i64 0, i64 %38, i64 %17, !dbg !253
  %44 = load double, ptr %43, align 8, !dbg !253, !tbaa !149
  %45 = tail call double @llvm.fmuladd.f64(double %42, double %44, double %39), !dbg !254
  %46 = or disjoint i64 %38, 1, !dbg !259
    #dbg_value(i64 %46, !231, !DIExpression(), !245)
  %47 = getelementptr inbounds [3 x [3 x double]], ptr %1, i64 0, i64 %14, i64 %46, !dbg !250
  %48 = load double, ptr %47, align 8, !dbg !250, !tbaa !149
  %49 = getelementptr inbounds [3 x [3 x double]], ptr %1, i64 0, i64 %46, i64 %17, !dbg !253
  %50 = load double, ptr %49, align 8, !dbg !253, !tbaa !149
  %51 = tail call double @llvm.fmuladd.f64(double %48, double %50, double %45), !dbg !254
  %52 = add nuw nsw i64 %38, 2, !dbg !259
    #dbg_value(i64 %52, !231, !DIExpression(), !245)
  %53 = add i64 %40, 2, !dbg !246
  %54 = icmp eq i64 %53, %11, !dbg !246
  br i1 %54, label %23, label %37, !dbg !246, !llvm.loop !260
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x float> @llvm.fmuladd.v2f32(<2 x float>, <2 x float>, <2 x float>) #9

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #8 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/passed_by_value.c", directory: ".", checksumkind: CSK_MD5, checksum: "22386e8fb1b9f5acdb17be448ddb5f04")
!2 = !{!3, !4}
!3 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!4 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!5 = !{i32 7, !"Dwarf Version", i32 5}
!6 = !{i32 2, !"Debug Info Version", i32 3}
!7 = !{i32 1, !"wchar_size", i32 4}
!8 = !{i32 8, !"PIC Level", i32 2}
!9 = !{i32 7, !"PIE Level", i32 2}
!10 = !{i32 7, !"uwtable", i32 2}
!11 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!12 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!13 = distinct !DISubprogram(name: "two_floats_in_a_register", scope: !1, file: !1, line: 12, type: !14, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !16)
!14 = !DISubroutineType(types: !15)
!15 = !{!4, !4, !4}
!16 = !{!17, !18, !19, !25}
!17 = !DILocalVariable(name: "a", arg: 1, scope: !13, file: !1, line: 12, type: !4)
!18 = !DILocalVariable(name: "b", arg: 2, scope: !13, file: !1, line: 12, type: !4)
!19 = !DILocalVariable(name: "p", scope: !13, file: !1, line: 13, type: !20)
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "Small", file: !1, line: 2, baseType: !21)
!21 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 2, size: 64, elements: !22)
!22 = !{!23, !24}
!23 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !21, file: !1, line: 2, baseType: !3, size: 32)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !21, file: !1, line: 2, baseType: !3, size: 32, offset: 32)
!25 = !DILocalVariable(name: "i", scope: !26, file: !1, line: 14, type: !27)
!26 = distinct !DILexicalBlock(scope: !13, file: !1, line: 14, column: 3)
!27 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!28 = !DILocation(line: 0, scope: !13)
!29 = !DILocation(line: 13, column: 14, scope: !13)
!30 = !DILocation(line: 0, scope: !26)
!31 = !DILocation(line: 15, column: 9, scope: !32)
!32 = distinct !DILexicalBlock(scope: !33, file: !1, line: 14, column: 31)
!33 = distinct !DILexicalBlock(scope: !26, file: !1, line: 14, column: 3)
!34 = !DILocation(line: 17, column: 10, scope: !13)
!35 = !DILocation(line: 17, column: 22, scope: !13)
!36 = !DILocation(line: 17, column: 3, scope: !13)
!37 = distinct !DISubprogram(name: "rotate", scope: !1, file: !1, line: 8, type: !38, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !40)
!38 = !DISubroutineType(cc: DW_CC_nocall, types: !39)
!39 = !{!20, !20, !3}
!40 = !{!41, !42}
!41 = !DILocalVariable(name: "p", arg: 1, scope: !37, file: !1, line: 8, type: !20)
!42 = !DILocalVariable(name: "k", arg: 2, scope: !37, file: !1, line: 8, type: !3)
!43 = !DILocation(line: 0, scope: !37)
!44 = !DILocation(line: 9, column: 20, scope: !37)
!45 = !DILocation(line: 9, column: 22, scope: !37)
!46 = !DILocation(line: 9, column: 3, scope: !37)
!47 = distinct !DISubprogram(name: "three_floats_in_registers", scope: !1, file: !1, line: 24, type: !48, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !50)
!48 = !DISubroutineType(types: !49)
!49 = !{!4, !4, !4, !4}
!50 = !{!51, !52, !53, !54, !61, !62}
!51 = !DILocalVariable(name: "a", arg: 1, scope: !47, file: !1, line: 24, type: !4)
!52 = !DILocalVariable(name: "b", arg: 2, scope: !47, file: !1, line: 24, type: !4)
!53 = !DILocalVariable(name: "c", arg: 3, scope: !47, file: !1, line: 24, type: !4)
!54 = !DILocalVariable(name: "p", scope: !47, file: !1, line: 25, type: !55)
!55 = !DIDerivedType(tag: DW_TAG_typedef, name: "Triple", file: !1, line: 5, baseType: !56)
!56 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 5, size: 96, elements: !57)
!57 = !{!58, !59, !60}
!58 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !56, file: !1, line: 5, baseType: !3, size: 32)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !56, file: !1, line: 5, baseType: !3, size: 32, offset: 32)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "z", scope: !56, file: !1, line: 5, baseType: !3, size: 32, offset: 64)
!61 = !DILocalVariable(name: "q", scope: !47, file: !1, line: 25, type: !55)
!62 = !DILocalVariable(name: "r", scope: !47, file: !1, line: 26, type: !55)
!63 = !DILocation(line: 0, scope: !47)
!64 = !DILocation(line: 25, column: 15, scope: !47)
!65 = !DILocation(line: 25, column: 14, scope: !47)
!66 = !DILocation(line: 25, column: 25, scope: !47)
!67 = !DILocation(line: 25, column: 35, scope: !47)
!68 = !DILocation(line: 25, column: 50, scope: !47)
!69 = !DILocation(line: 26, column: 23, scope: !47)
!70 = !DILocation(line: 26, column: 14, scope: !47)
!71 = !DILocation(line: 27, column: 20, scope: !47)
!72 = !DILocation(line: 27, column: 10, scope: !47)
!73 = !DILocation(line: 27, column: 32, scope: !47)
!74 = !DILocation(line: 27, column: 30, scope: !47)
!75 = !DILocation(line: 27, column: 22, scope: !47)
!76 = !DILocation(line: 27, column: 42, scope: !47)
!77 = !DILocation(line: 27, column: 34, scope: !47)
!78 = !DILocation(line: 27, column: 3, scope: !47)
!79 = distinct !DISubprogram(name: "cross", scope: !1, file: !1, line: 20, type: !80, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !82)
!80 = !DISubroutineType(types: !81)
!81 = !{!55, !55, !55}
!82 = !{!83, !84}
!83 = !DILocalVariable(name: "a", arg: 1, scope: !79, file: !1, line: 20, type: !55)
!84 = !DILocalVariable(name: "b", arg: 2, scope: !79, file: !1, line: 20, type: !55)
!85 = !DILocation(line: 0, scope: !79)
!86 = !DILocation(line: 21, column: 21, scope: !79)
!87 = !DILocation(line: 21, column: 39, scope: !79)
!88 = !DILocation(line: 21, column: 50, scope: !79)
!89 = !DILocation(line: 21, column: 56, scope: !79)
!90 = !DILocation(line: 21, column: 29, scope: !79)
!91 = !DILocation(line: 21, column: 75, scope: !79)
!92 = !DILocation(line: 21, column: 3, scope: !79)
!93 = distinct !DISubprogram(name: "float_beside_integer", scope: !1, file: !1, line: 34, type: !94, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !96)
!94 = !DISubroutineType(types: !95)
!95 = !{!4, !4}
!96 = !{!97, !98}
!97 = !DILocalVariable(name: "a", arg: 1, scope: !93, file: !1, line: 34, type: !4)
!98 = !DILocalVariable(name: "p", scope: !93, file: !1, line: 35, type: !99)
!99 = !DIDerivedType(tag: DW_TAG_typedef, name: "Packed", file: !1, line: 6, baseType: !100)
!100 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 6, size: 64, elements: !101)
!101 = !{!102, !103}
!102 = !DIDerivedType(tag: DW_TAG_member, name: "weight", scope: !100, file: !1, line: 6, baseType: !3, size: 32)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "index", scope: !100, file: !1, line: 6, baseType: !27, size: 32, offset: 32)
!104 = !DILocation(line: 0, scope: !93)
!105 = !DILocation(line: 35, column: 15, scope: !93)
!106 = !DILocation(line: 36, column: 18, scope: !93)
!107 = !DILocation(line: 36, column: 7, scope: !93)
!108 = !DILocation(line: 37, column: 10, scope: !93)
!109 = !DILocation(line: 37, column: 29, scope: !93)
!110 = !DILocation(line: 37, column: 27, scope: !93)
!111 = !DILocation(line: 37, column: 3, scope: !93)
!112 = distinct !DISubprogram(name: "reweighted", scope: !1, file: !1, line: 30, type: !113, scopeLine: 30, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !115)
!113 = !DISubroutineType(types: !114)
!114 = !{!99, !99}
!115 = !{!116}
!116 = !DILocalVariable(name: "p", arg: 1, scope: !112, file: !1, line: 30, type: !99)
!117 = !DILocation(line: 0, scope: !112)
!118 = !DILocation(line: 31, column: 28, scope: !112)
!119 = !DILocation(line: 31, column: 41, scope: !112)
!120 = !DILocation(line: 31, column: 39, scope: !112)
!121 = !DILocation(line: 31, column: 3, scope: !112)
!122 = distinct !DISubprogram(name: "number_and_count_returned", scope: !1, file: !1, line: 44, type: !123, scopeLine: 44, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !127)
!123 = !DISubroutineType(types: !124)
!124 = !{!4, !125, !27}
!125 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !126, size: 64)
!126 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!127 = !{!128, !129, !130, !137}
!128 = !DILocalVariable(name: "x", arg: 1, scope: !122, file: !1, line: 44, type: !125)
!129 = !DILocalVariable(name: "n", arg: 2, scope: !122, file: !1, line: 44, type: !27)
!130 = !DILocalVariable(name: "c", scope: !122, file: !1, line: 45, type: !131)
!131 = !DIDerivedType(tag: DW_TAG_typedef, name: "Counted", file: !1, line: 3, baseType: !132)
!132 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 3, size: 128, elements: !133)
!133 = !{!134, !135}
!134 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !132, file: !1, line: 3, baseType: !4, size: 64)
!135 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !132, file: !1, line: 3, baseType: !136, size: 64, offset: 64)
!136 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!137 = !DILocalVariable(name: "i", scope: !138, file: !1, line: 46, type: !27)
!138 = distinct !DILexicalBlock(scope: !122, file: !1, line: 46, column: 3)
!139 = !DILocation(line: 0, scope: !122)
!140 = !DILocation(line: 0, scope: !138)
!141 = !DILocation(line: 46, column: 21, scope: !142)
!142 = distinct !DILexicalBlock(scope: !138, file: !1, line: 46, column: 3)
!143 = !DILocation(line: 46, column: 3, scope: !138)
!144 = !DILocation(line: 49, column: 20, scope: !122)
!145 = !DILocation(line: 49, column: 18, scope: !122)
!146 = !DILocation(line: 49, column: 3, scope: !122)
!147 = !DILocation(line: 47, column: 17, scope: !148)
!148 = distinct !DILexicalBlock(scope: !142, file: !1, line: 46, column: 31)
!149 = !{!150, !150, i64 0}
!150 = !{!"double", !151, i64 0}
!151 = !{!"omnipotent char", !152, i64 0}
!152 = !{!"Simple C/C++ TBAA"}
!153 = !DILocation(line: 47, column: 9, scope: !148)
!154 = !DILocation(line: 46, column: 27, scope: !142)
!155 = distinct !{!155, !143, !156, !157}
!156 = !DILocation(line: 48, column: 3, scope: !138)
!157 = !{!"llvm.loop.mustprogress"}
!158 = distinct !DISubprogram(name: "step", scope: !1, file: !1, line: 40, type: !159, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !161)
!159 = !DISubroutineType(types: !160)
!160 = !{!131, !131, !4}
!161 = !{!162, !163}
!162 = !DILocalVariable(name: "c", arg: 1, scope: !158, file: !1, line: 40, type: !131)
!163 = !DILocalVariable(name: "x", arg: 2, scope: !158, file: !1, line: 40, type: !4)
!164 = !DILocation(line: 0, scope: !158)
!165 = !DILocation(line: 41, column: 34, scope: !158)
!166 = !DILocation(line: 41, column: 32, scope: !158)
!167 = !DILocation(line: 41, column: 59, scope: !158)
!168 = !DILocation(line: 41, column: 3, scope: !158)
!169 = distinct !DISubprogram(name: "large_structure_by_value", scope: !1, file: !1, line: 65, type: !123, scopeLine: 65, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !170)
!170 = !{!171, !172, !173, !182, !184}
!171 = !DILocalVariable(name: "x", arg: 1, scope: !169, file: !1, line: 65, type: !125)
!172 = !DILocalVariable(name: "n", arg: 2, scope: !169, file: !1, line: 65, type: !27)
!173 = !DILocalVariable(name: "a", scope: !169, file: !1, line: 66, type: !174)
!174 = !DIDerivedType(tag: DW_TAG_typedef, name: "Large", file: !1, line: 4, baseType: !175)
!175 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 4, size: 640, elements: !176)
!176 = !{!177, !181}
!177 = !DIDerivedType(tag: DW_TAG_member, name: "m", scope: !175, file: !1, line: 4, baseType: !178, size: 576)
!178 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 576, elements: !179)
!179 = !{!180, !180}
!180 = !DISubrange(count: 3)
!181 = !DIDerivedType(tag: DW_TAG_member, name: "n", scope: !175, file: !1, line: 4, baseType: !27, size: 32, offset: 576)
!182 = !DILocalVariable(name: "i", scope: !183, file: !1, line: 67, type: !27)
!183 = distinct !DILexicalBlock(scope: !169, file: !1, line: 67, column: 3)
!184 = !DILocalVariable(name: "b", scope: !169, file: !1, line: 70, type: !174)
!185 = distinct !DIAssignID()
!186 = !DILocation(line: 0, scope: !169)
!187 = distinct !DIAssignID()
!188 = !DILocation(line: 66, column: 3, scope: !169)
!189 = !DILocation(line: 66, column: 9, scope: !169)
!190 = distinct !DIAssignID()
!191 = !DILocation(line: 66, column: 13, scope: !169)
!192 = !{!193, !194, i64 72}
!193 = !{!"", !151, i64 0, !194, i64 72}
!194 = !{!"int", !151, i64 0}
!195 = distinct !DIAssignID()
!196 = !DILocation(line: 0, scope: !183)
!197 = !DILocation(line: 67, column: 21, scope: !198)
!198 = distinct !DILexicalBlock(scope: !183, file: !1, line: 67, column: 3)
!199 = !DILocation(line: 67, column: 3, scope: !183)
!200 = !DILocation(line: 71, column: 22, scope: !169)
!201 = !DILocation(line: 70, column: 3, scope: !169)
!202 = !DILocation(line: 70, column: 21, scope: !169)
!203 = !DILocation(line: 70, column: 13, scope: !169)
!204 = !DILocation(line: 71, column: 10, scope: !169)
!205 = !DILocation(line: 71, column: 40, scope: !169)
!206 = !DILocation(line: 71, column: 34, scope: !169)
!207 = !DILocation(line: 71, column: 32, scope: !169)
!208 = !DILocation(line: 72, column: 1, scope: !169)
!209 = !DILocation(line: 71, column: 3, scope: !169)
!210 = !DILocation(line: 68, column: 25, scope: !211)
!211 = distinct !DILexicalBlock(scope: !198, file: !1, line: 67, column: 35)
!212 = !DILocation(line: 68, column: 11, scope: !211)
!213 = !DILocation(line: 68, column: 5, scope: !211)
!214 = !DILocation(line: 68, column: 18, scope: !211)
!215 = !DILocation(line: 68, column: 23, scope: !211)
!216 = !DILocation(line: 67, column: 31, scope: !198)
!217 = distinct !{!217, !199, !218, !157}
!218 = !DILocation(line: 69, column: 3, scope: !183)
!219 = distinct !DISubprogram(name: "squared", scope: !1, file: !1, line: 52, type: !220, scopeLine: 52, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !222)
!220 = !DISubroutineType(types: !221)
!221 = !{!174, !174}
!222 = !{!223, !224, !225, !227, !231}
!223 = !DILocalVariable(name: "a", arg: 1, scope: !219, file: !1, line: 52, type: !174)
!224 = !DILocalVariable(name: "r", scope: !219, file: !1, line: 53, type: !174)
!225 = !DILocalVariable(name: "i", scope: !226, file: !1, line: 54, type: !27)
!226 = distinct !DILexicalBlock(scope: !219, file: !1, line: 54, column: 3)
!227 = !DILocalVariable(name: "j", scope: !228, file: !1, line: 55, type: !27)
!228 = distinct !DILexicalBlock(scope: !229, file: !1, line: 55, column: 5)
!229 = distinct !DILexicalBlock(scope: !230, file: !1, line: 54, column: 33)
!230 = distinct !DILexicalBlock(scope: !226, file: !1, line: 54, column: 3)
!231 = !DILocalVariable(name: "k", scope: !232, file: !1, line: 56, type: !27)
!232 = distinct !DILexicalBlock(scope: !233, file: !1, line: 56, column: 7)
!233 = distinct !DILexicalBlock(scope: !234, file: !1, line: 55, column: 35)
!234 = distinct !DILexicalBlock(scope: !228, file: !1, line: 55, column: 5)
!235 = !DILocation(line: 52, column: 54, scope: !219)
!236 = !DILocation(line: 53, column: 9, scope: !219)
!237 = !DILocation(line: 53, column: 13, scope: !219)
!238 = !DILocation(line: 53, column: 21, scope: !219)
!239 = !DILocation(line: 0, scope: !226)
!240 = !DILocation(line: 54, column: 21, scope: !230)
!241 = !DILocation(line: 54, column: 3, scope: !226)
!242 = !DILocation(line: 0, scope: !228)
!243 = !DILocation(line: 55, column: 5, scope: !228)
!244 = !DILocation(line: 62, column: 3, scope: !219)
!245 = !DILocation(line: 0, scope: !232)
!246 = !DILocation(line: 56, column: 7, scope: !232)
!247 = !DILocation(line: 54, column: 29, scope: !230)
!248 = distinct !{!248, !241, !249, !157}
!249 = !DILocation(line: 60, column: 3, scope: !226)
!250 = !DILocation(line: 57, column: 22, scope: !251)
!251 = distinct !DILexicalBlock(scope: !252, file: !1, line: 56, column: 37)
!252 = distinct !DILexicalBlock(scope: !232, file: !1, line: 56, column: 7)
!253 = !DILocation(line: 57, column: 34, scope: !251)
!254 = !DILocation(line: 57, column: 19, scope: !251)
!255 = !DILocation(line: 55, column: 31, scope: !234)
!256 = !DILocation(line: 55, column: 23, scope: !234)
!257 = distinct !{!257, !243, !258, !157}
!258 = !DILocation(line: 59, column: 5, scope: !228)
!259 = !DILocation(line: 56, column: 33, scope: !252)
!260 = distinct !{!260, !246, !261, !157}
!261 = !DILocation(line: 58, column: 7, scope: !232)
