; clang-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm c/linked_data.c -o ir/clang-19/O2-g/linked_data.ll
; ModuleID = 'c/linked_data.c'
source_filename = "c/linked_data.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind uwtable
define dso_local double @list_inserted_in_order(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !12 {
  %3 = alloca ptr, align 8, !DIAssignID !41
    #dbg_assign(i1 undef, !22, !DIExpression(), !41, ptr %3, !DIExpression(), !42)
    #dbg_value(ptr %0, !20, !DIExpression(), !42)
    #dbg_value(i32 %1, !21, !DIExpression(), !42)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3), !dbg !43
  store ptr null, ptr %3, align 8, !dbg !44, !tbaa !45, !DIAssignID !49
    #dbg_assign(ptr null, !22, !DIExpression(), !49, ptr %3, !DIExpression(), !42)
    #dbg_value(i32 0, !30, !DIExpression(), !50)
  %4 = icmp sgt i32 %1, 0, !dbg !51
  br i1 %4, label %5, label %48, !dbg !52

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64, !dbg !51
  br label %7, !dbg !52

7:                                                ; preds = %28, %5
  %8 = phi ptr [ null, %5 ], [ %34, %28 ], !dbg !53
  %9 = phi i64 [ 0, %5 ], [ %32, %28 ]
    #dbg_value(i64 %9, !30, !DIExpression(), !50)
  %10 = tail call noalias dereferenceable_or_null(16) ptr @malloc(i64 noundef 16) #11, !dbg !54
    #dbg_value(ptr %10, !32, !DIExpression(), !55)
  %11 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !56
  %12 = load double, ptr %11, align 8, !dbg !56, !tbaa !57
  store double %12, ptr %10, align 8, !dbg !59, !tbaa !60
    #dbg_value(ptr %3, !35, !DIExpression(), !55)
  %13 = icmp eq ptr %8, null, !dbg !53
  br i1 %13, label %28, label %14, !dbg !62

14:                                               ; preds = %7
    #dbg_value(ptr %3, !35, !DIExpression(), !55)
  %15 = load double, ptr %8, align 8, !dbg !63, !tbaa !60
  %16 = fcmp olt double %15, %12, !dbg !64
  br i1 %16, label %20, label %28, !dbg !65

17:                                               ; preds = %20
    #dbg_value(ptr %22, !35, !DIExpression(), !55)
  %18 = load double, ptr %23, align 8, !dbg !63, !tbaa !60
  %19 = fcmp olt double %18, %12, !dbg !64
  br i1 %19, label %20, label %25, !dbg !65, !llvm.loop !66

20:                                               ; preds = %14, %17
  %21 = phi ptr [ %23, %17 ], [ %8, %14 ]
  %22 = getelementptr inbounds i8, ptr %21, i64 8, !dbg !69
    #dbg_value(ptr %22, !35, !DIExpression(), !55)
  %23 = load ptr, ptr %22, align 8, !dbg !53, !tbaa !45
  %24 = icmp eq ptr %23, null, !dbg !53
  br i1 %24, label %25, label %17, !dbg !62, !llvm.loop !66

25:                                               ; preds = %17, %20
  %26 = phi ptr [ %23, %17 ], [ null, %20 ]
  %27 = getelementptr inbounds i8, ptr %21, i64 8
  br label %28, !dbg !71

28:                                               ; preds = %25, %14, %7
  %29 = phi ptr [ %3, %7 ], [ %3, %14 ], [ %27, %25 ], !dbg !55
  %30 = phi ptr [ null, %7 ], [ %8, %14 ], [ %26, %25 ], !dbg !53
  %31 = getelementptr inbounds i8, ptr %10, i64 8, !dbg !71
  store ptr %30, ptr %31, align 8, !dbg !72, !tbaa !73
  store ptr %10, ptr %29, align 8, !dbg !74, !tbaa !45
  %32 = add nuw nsw i64 %9, 1, !dbg !75
    #dbg_value(i64 %32, !30, !DIExpression(), !50)
  %33 = icmp eq i64 %32, %6, !dbg !51
  %34 = load ptr, ptr %3, align 8, !dbg !42, !tbaa !45
  br i1 %33, label %35, label %7, !dbg !52, !llvm.loop !76

35:                                               ; preds = %28
    #dbg_value(double 1.000000e+00, !38, !DIExpression(), !42)
    #dbg_value(double 0.000000e+00, !37, !DIExpression(), !42)
  %36 = icmp eq ptr %34, null, !dbg !78
  br i1 %36, label %48, label %37, !dbg !78

37:                                               ; preds = %35, %37
  %38 = phi double [ %46, %37 ], [ 1.000000e+00, %35 ]
  %39 = phi double [ %45, %37 ], [ 0.000000e+00, %35 ]
  %40 = phi ptr [ %42, %37 ], [ %34, %35 ]
    #dbg_value(double %38, !38, !DIExpression(), !42)
    #dbg_value(double %39, !37, !DIExpression(), !42)
  %41 = getelementptr inbounds i8, ptr %40, i64 8, !dbg !79
  %42 = load ptr, ptr %41, align 8, !dbg !79, !tbaa !73
    #dbg_value(ptr %42, !39, !DIExpression(), !80)
  %43 = load double, ptr %40, align 8, !dbg !81, !tbaa !60
  %44 = fmul double %38, %43, !dbg !82
  %45 = tail call double @llvm.fmuladd.f64(double %44, double %43, double %39), !dbg !83
    #dbg_value(double %45, !37, !DIExpression(), !42)
  %46 = fadd double %38, 1.000000e+00, !dbg !84
    #dbg_value(double %46, !38, !DIExpression(), !42)
  tail call void @free(ptr noundef nonnull %40) #12, !dbg !85
    #dbg_assign(ptr null, !22, !DIExpression(), !86, ptr %3, !DIExpression(), !42)
  %47 = icmp eq ptr %42, null, !dbg !78
  br i1 %47, label %48, label %37, !dbg !78, !llvm.loop !87

48:                                               ; preds = %37, %2, %35
  %49 = phi double [ 0.000000e+00, %35 ], [ 0.000000e+00, %2 ], [ %45, %37 ], !dbg !42
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3), !dbg !89
  ret double %49, !dbg !90
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !91 noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !99 void @free(ptr allocptr nocapture noundef) local_unnamed_addr #4

; Function Attrs: nounwind uwtable
define dso_local double @list_reversed_in_place(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !102 {
    #dbg_value(double %0, !106, !DIExpression(), !122)
    #dbg_value(i32 %1, !107, !DIExpression(), !122)
    #dbg_value(ptr null, !108, !DIExpression(), !122)
    #dbg_value(i32 0, !109, !DIExpression(), !123)
  %3 = icmp sgt i32 %1, 0, !dbg !124
  br i1 %3, label %4, label %32, !dbg !125

4:                                                ; preds = %2, %4
  %5 = phi ptr [ %7, %4 ], [ null, %2 ]
  %6 = phi i32 [ %8, %4 ], [ 0, %2 ]
    #dbg_value(ptr %5, !108, !DIExpression(), !122)
    #dbg_value(i32 %6, !109, !DIExpression(), !123)
  %7 = tail call noalias dereferenceable_or_null(16) ptr @malloc(i64 noundef 16) #11, !dbg !126
    #dbg_value(ptr %7, !111, !DIExpression(), !127)
  %8 = add nuw nsw i32 %6, 1, !dbg !128
  %9 = uitofp nneg i32 %8 to double, !dbg !129
  %10 = fmul double %9, %0, !dbg !130
  store double %10, ptr %7, align 8, !dbg !131, !tbaa !60
  %11 = getelementptr inbounds i8, ptr %7, i64 8, !dbg !132
  store ptr %5, ptr %11, align 8, !dbg !133, !tbaa !73
    #dbg_value(ptr %7, !108, !DIExpression(), !122)
    #dbg_value(i32 %8, !109, !DIExpression(), !123)
  %12 = icmp eq i32 %8, %1, !dbg !124
  br i1 %12, label %13, label %4, !dbg !125, !llvm.loop !134

13:                                               ; preds = %4, %13
  %14 = phi ptr [ %17, %13 ], [ %7, %4 ]
  %15 = phi ptr [ %14, %13 ], [ null, %4 ]
    #dbg_value(ptr %14, !108, !DIExpression(), !122)
    #dbg_value(ptr %15, !114, !DIExpression(), !122)
  %16 = getelementptr inbounds i8, ptr %14, i64 8, !dbg !136
  %17 = load ptr, ptr %16, align 8, !dbg !136, !tbaa !73
    #dbg_value(ptr %17, !115, !DIExpression(), !137)
  store ptr %15, ptr %16, align 8, !dbg !138, !tbaa !73
    #dbg_value(ptr %17, !108, !DIExpression(), !122)
    #dbg_value(ptr %14, !114, !DIExpression(), !122)
  %18 = icmp eq ptr %17, null, !dbg !139
  br i1 %18, label %19, label %13, !dbg !139, !llvm.loop !140

19:                                               ; preds = %13, %19
  %20 = phi ptr [ %25, %19 ], [ %14, %13 ]
  %21 = phi double [ %23, %19 ], [ 0.000000e+00, %13 ]
    #dbg_value(ptr %20, !118, !DIExpression(), !142)
    #dbg_value(double %21, !117, !DIExpression(), !122)
  %22 = load double, ptr %20, align 8, !dbg !143, !tbaa !60
  %23 = tail call double @llvm.fmuladd.f64(double %21, double %0, double %22), !dbg !146
    #dbg_value(double %23, !117, !DIExpression(), !122)
  %24 = getelementptr inbounds i8, ptr %20, i64 8, !dbg !147
  %25 = load ptr, ptr %24, align 8, !dbg !147, !tbaa !73
    #dbg_value(ptr %25, !118, !DIExpression(), !142)
  %26 = icmp eq ptr %25, null, !dbg !148
  br i1 %26, label %27, label %19, !dbg !148, !llvm.loop !149

27:                                               ; preds = %19, %27
  %28 = phi ptr [ %30, %27 ], [ %14, %19 ]
    #dbg_value(ptr %28, !114, !DIExpression(), !122)
  %29 = getelementptr inbounds i8, ptr %28, i64 8, !dbg !151
  %30 = load ptr, ptr %29, align 8, !dbg !151, !tbaa !73
    #dbg_value(ptr %30, !120, !DIExpression(), !152)
  tail call void @free(ptr noundef nonnull %28) #12, !dbg !153
    #dbg_value(ptr %30, !114, !DIExpression(), !122)
  %31 = icmp eq ptr %30, null, !dbg !154
  br i1 %31, label %32, label %27, !dbg !154, !llvm.loop !155

32:                                               ; preds = %27, %2
  %33 = phi double [ 0.000000e+00, %2 ], [ %23, %27 ]
  ret double %33, !dbg !157
}

; Function Attrs: nounwind uwtable
define dso_local double @binary_tree_fold(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !158 {
    #dbg_value(ptr %0, !160, !DIExpression(), !177)
    #dbg_value(i32 %1, !161, !DIExpression(), !177)
    #dbg_value(ptr null, !162, !DIExpression(), !177)
    #dbg_value(i32 0, !174, !DIExpression(), !178)
  %3 = icmp sgt i32 %1, 0, !dbg !179
  br i1 %3, label %4, label %6, !dbg !181

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !181
  br label %9, !dbg !181

6:                                                ; preds = %9, %2
  %7 = phi ptr [ null, %2 ], [ %20, %9 ], !dbg !177
  %8 = tail call fastcc double @fold(ptr noundef %7, i32 noundef 1), !dbg !182
    #dbg_value(double %8, !176, !DIExpression(), !177)
  tail call fastcc void @release(ptr noundef %7), !dbg !183
  ret double %8, !dbg !184

9:                                                ; preds = %4, %9
  %10 = phi i64 [ 0, %4 ], [ %14, %9 ]
  %11 = phi ptr [ null, %4 ], [ %20, %9 ]
    #dbg_value(ptr %11, !162, !DIExpression(), !177)
    #dbg_value(i64 %10, !174, !DIExpression(), !178)
  %12 = getelementptr inbounds double, ptr %0, i64 %10, !dbg !185
  %13 = load double, ptr %12, align 8, !dbg !185, !tbaa !57
  %14 = add nuw nsw i64 %10, 1, !dbg !187
  %15 = icmp eq i64 %14, %5
  %16 = and i64 %14, 4294967295, !dbg !188
  %17 = select i1 %15, i64 0, i64 %16, !dbg !188
  %18 = getelementptr inbounds double, ptr %0, i64 %17, !dbg !188
  %19 = load double, ptr %18, align 8, !dbg !188, !tbaa !57
  %20 = tail call fastcc ptr @insert(ptr noundef %11, double noundef %13, double noundef %19), !dbg !189
    #dbg_value(ptr %20, !162, !DIExpression(), !177)
    #dbg_value(i64 %14, !174, !DIExpression(), !178)
  %21 = icmp eq i64 %14, %5, !dbg !179
  br i1 %21, label %6, label %9, !dbg !181, !llvm.loop !190
}

; Function Attrs: nofree nounwind uwtable
define internal fastcc noundef ptr @insert(ptr noundef %0, double noundef %1, double noundef %2) unnamed_addr #5 !dbg !192 {
    #dbg_value(ptr %0, !196, !DIExpression(), !203)
    #dbg_value(double %1, !197, !DIExpression(), !203)
    #dbg_value(double %2, !198, !DIExpression(), !203)
  %4 = icmp eq ptr %0, null, !dbg !204
  br i1 %4, label %5, label %10, !dbg !205

5:                                                ; preds = %3
  %6 = tail call noalias dereferenceable_or_null(32) ptr @calloc(i64 noundef 1, i64 noundef 32) #13, !dbg !206
    #dbg_value(ptr %6, !199, !DIExpression(), !207)
  store double %1, ptr %6, align 8, !dbg !208, !tbaa !209
  %7 = getelementptr inbounds i8, ptr %6, i64 8, !dbg !211
  store double %2, ptr %7, align 8, !dbg !212, !tbaa !213
  br label %8, !dbg !214

8:                                                ; preds = %10, %5
  %9 = phi ptr [ %6, %5 ], [ %0, %10 ]
  ret ptr %9, !dbg !214

10:                                               ; preds = %3
  %11 = load double, ptr %0, align 8, !dbg !215, !tbaa !209
  %12 = fcmp olt double %11, %1, !dbg !216
    #dbg_value(i1 %12, !202, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !203)
  %13 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !217
  %14 = zext i1 %12 to i64, !dbg !218
  %15 = getelementptr inbounds [2 x ptr], ptr %13, i64 0, i64 %14, !dbg !218
  %16 = load ptr, ptr %15, align 8, !dbg !218, !tbaa !45
  %17 = tail call fastcc ptr @insert(ptr noundef %16, double noundef %1, double noundef %2), !dbg !219
  store ptr %17, ptr %15, align 8, !dbg !220, !tbaa !45
  br label %8, !dbg !214
}

; Function Attrs: nofree nounwind memory(readwrite, inaccessiblemem: write) uwtable
define internal fastcc double @fold(ptr noundef readonly %0, i32 noundef %1) unnamed_addr #6 !dbg !221 {
    #dbg_value(ptr %0, !227, !DIExpression(), !229)
    #dbg_value(i32 %1, !228, !DIExpression(), !229)
  %3 = icmp eq ptr %0, null, !dbg !230
  br i1 %3, label %4, label %6, !dbg !232

4:                                                ; preds = %2, %6
  %5 = phi double [ %22, %6 ], [ 0.000000e+00, %2 ]
  ret double %5, !dbg !233

6:                                                ; preds = %2
  %7 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !234
  %8 = load double, ptr %7, align 8, !dbg !234, !tbaa !213
  %9 = load double, ptr %0, align 8, !dbg !235, !tbaa !209
  %10 = fmul double %8, %9, !dbg !236
  %11 = sitofp i32 %1 to double, !dbg !237
  %12 = fdiv double %10, %11, !dbg !238
  %13 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !239
  %14 = load ptr, ptr %13, align 8, !dbg !240, !tbaa !45
  %15 = add nsw i32 %1, 1, !dbg !241
  %16 = tail call fastcc double @fold(ptr noundef %14, i32 noundef %15), !dbg !242
  %17 = fadd double %12, %16, !dbg !243
  %18 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !244
  %19 = load ptr, ptr %18, align 8, !dbg !244, !tbaa !45
  %20 = tail call fastcc double @fold(ptr noundef %19, i32 noundef %15), !dbg !245
  %21 = tail call double @sin(double noundef %20) #12, !dbg !246
  %22 = fadd double %17, %21, !dbg !247
  br label %4, !dbg !233
}

; Function Attrs: nounwind uwtable
define internal fastcc void @release(ptr noundef %0) unnamed_addr #0 !dbg !248 {
    #dbg_value(ptr %0, !252, !DIExpression(), !253)
  %2 = icmp eq ptr %0, null, !dbg !254
  br i1 %2, label %3, label %4, !dbg !256

3:                                                ; preds = %1, %4
  ret void, !dbg !257

4:                                                ; preds = %1
  %5 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !258
  %6 = load ptr, ptr %5, align 8, !dbg !260, !tbaa !45
  tail call fastcc void @release(ptr noundef %6), !dbg !261
  %7 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !262
  %8 = load ptr, ptr %7, align 8, !dbg !262, !tbaa !45
  tail call fastcc void @release(ptr noundef %8), !dbg !263
  tail call void @free(ptr noundef nonnull %0) #12, !dbg !264
  br label %3, !dbg !257
}

; Function Attrs: nounwind uwtable
define dso_local double @hash_table_sums(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 !dbg !265 {
  %4 = alloca [4 x ptr], align 16, !DIAssignID !300
    #dbg_assign(i1 undef, !274, !DIExpression(), !300, ptr %4, !DIExpression(), !301)
    #dbg_value(ptr %0, !271, !DIExpression(), !301)
    #dbg_value(ptr %1, !272, !DIExpression(), !301)
    #dbg_value(i32 %2, !273, !DIExpression(), !301)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4) #12, !dbg !302
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %4, i8 0, i64 32, i1 false), !dbg !303, !DIAssignID !304
    #dbg_assign(i8 0, !274, !DIExpression(), !304, ptr %4, !DIExpression(), !301)
    #dbg_value(i32 0, !286, !DIExpression(), !305)
  %5 = icmp sgt i32 %2, 0, !dbg !306
  br i1 %5, label %6, label %45, !dbg !308

6:                                                ; preds = %3
  %7 = zext nneg i32 %2 to i64, !dbg !306
  br label %11, !dbg !308

8:                                                ; preds = %35
    #dbg_value(double 0.000000e+00, !288, !DIExpression(), !301)
    #dbg_value(i32 0, !289, !DIExpression(), !309)
  br i1 %5, label %9, label %42, !dbg !310

9:                                                ; preds = %8
  %10 = zext nneg i32 %2 to i64, !dbg !311
  br label %49, !dbg !310

11:                                               ; preds = %6, %35
  %12 = phi i64 [ 0, %6 ], [ %40, %35 ]
    #dbg_value(i64 %12, !286, !DIExpression(), !305)
  %13 = getelementptr inbounds double, ptr %0, i64 %12, !dbg !312
  %14 = load double, ptr %13, align 8, !dbg !312, !tbaa !57
  %15 = getelementptr inbounds i32, ptr %1, i64 %12, !dbg !314
  %16 = load i32, ptr %15, align 4, !dbg !314, !tbaa !315
    #dbg_value(ptr %4, !317, !DIExpression(), !325)
    #dbg_value(i32 %16, !323, !DIExpression(), !325)
  %17 = and i32 %16, 3, !dbg !327
  %18 = zext nneg i32 %17 to i64, !dbg !328
  %19 = getelementptr inbounds ptr, ptr %4, i64 %18, !dbg !328
    #dbg_value(ptr %19, !324, !DIExpression(), !325)
  %20 = load ptr, ptr %19, align 8, !dbg !329, !tbaa !45
  %21 = icmp eq ptr %20, null, !dbg !329
  br i1 %21, label %32, label %26, !dbg !330

22:                                               ; preds = %26
  %23 = getelementptr inbounds i8, ptr %27, i64 16, !dbg !331
    #dbg_value(ptr %23, !324, !DIExpression(), !325)
  %24 = load ptr, ptr %23, align 8, !dbg !329, !tbaa !45
  %25 = icmp eq ptr %24, null, !dbg !329
  br i1 %25, label %30, label %26, !dbg !330, !llvm.loop !333

26:                                               ; preds = %11, %22
  %27 = phi ptr [ %24, %22 ], [ %20, %11 ]
    #dbg_value(ptr poison, !324, !DIExpression(), !325)
  %28 = load i32, ptr %27, align 8, !dbg !336, !tbaa !337
  %29 = icmp eq i32 %28, %16, !dbg !339
    #dbg_value(ptr %27, !324, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !325)
  br i1 %29, label %35, label %22, !dbg !334

30:                                               ; preds = %22
  %31 = getelementptr inbounds i8, ptr %27, i64 16
  br label %32, !dbg !340

32:                                               ; preds = %30, %11
  %33 = phi ptr [ %19, %11 ], [ %31, %30 ], !dbg !325
  %34 = tail call noalias dereferenceable_or_null(24) ptr @calloc(i64 noundef 1, i64 noundef 24) #13, !dbg !340
  store ptr %34, ptr %33, align 8, !dbg !343, !tbaa !45
  store i32 %16, ptr %34, align 8, !dbg !344, !tbaa !337
  br label %35, !dbg !345

35:                                               ; preds = %26, %32
  %36 = phi ptr [ %34, %32 ], [ %27, %26 ], !dbg !346
  %37 = getelementptr inbounds i8, ptr %36, i64 8, !dbg !347
  %38 = load double, ptr %37, align 8, !dbg !348, !tbaa !349
  %39 = fadd double %14, %38, !dbg !348
  store double %39, ptr %37, align 8, !dbg !348, !tbaa !349
  %40 = add nuw nsw i64 %12, 1, !dbg !350
    #dbg_value(i64 %40, !286, !DIExpression(), !305)
  %41 = icmp eq i64 %40, %7, !dbg !306
  br i1 %41, label %8, label %11, !dbg !308, !llvm.loop !351

42:                                               ; preds = %72, %8
  %43 = phi double [ 0.000000e+00, %8 ], [ %79, %72 ]
  %44 = load ptr, ptr %4, align 16, !tbaa !45
  br label %45

45:                                               ; preds = %3, %42
  %46 = phi ptr [ %44, %42 ], [ null, %3 ]
  %47 = phi double [ %43, %42 ], [ 0.000000e+00, %3 ], !dbg !301
    #dbg_value(i64 0, !294, !DIExpression(), !353)
  %48 = icmp eq ptr %46, null, !dbg !354
  br i1 %48, label %87, label %82, !dbg !354

49:                                               ; preds = %9, %72
  %50 = phi i64 [ 0, %9 ], [ %80, %72 ]
  %51 = phi double [ 0.000000e+00, %9 ], [ %79, %72 ]
    #dbg_value(double %51, !288, !DIExpression(), !301)
    #dbg_value(i64 %50, !289, !DIExpression(), !309)
  %52 = getelementptr inbounds i32, ptr %1, i64 %50, !dbg !355
  %53 = load i32, ptr %52, align 4, !dbg !355, !tbaa !315
    #dbg_value(ptr %4, !317, !DIExpression(), !356)
    #dbg_value(i32 %53, !323, !DIExpression(), !356)
  %54 = and i32 %53, 3, !dbg !358
  %55 = zext nneg i32 %54 to i64, !dbg !359
  %56 = getelementptr inbounds ptr, ptr %4, i64 %55, !dbg !359
    #dbg_value(ptr %56, !324, !DIExpression(), !356)
  %57 = load ptr, ptr %56, align 8, !dbg !360, !tbaa !45
  %58 = icmp eq ptr %57, null, !dbg !360
  br i1 %58, label %69, label %63, !dbg !361

59:                                               ; preds = %63
  %60 = getelementptr inbounds i8, ptr %64, i64 16, !dbg !362
    #dbg_value(ptr %60, !324, !DIExpression(), !356)
  %61 = load ptr, ptr %60, align 8, !dbg !360, !tbaa !45
  %62 = icmp eq ptr %61, null, !dbg !360
  br i1 %62, label %67, label %63, !dbg !361, !llvm.loop !363

63:                                               ; preds = %49, %59
  %64 = phi ptr [ %61, %59 ], [ %57, %49 ]
    #dbg_value(ptr poison, !324, !DIExpression(), !356)
  %65 = load i32, ptr %64, align 8, !dbg !366, !tbaa !337
  %66 = icmp eq i32 %65, %53, !dbg !367
    #dbg_value(ptr %64, !324, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !356)
  br i1 %66, label %72, label %59, !dbg !364

67:                                               ; preds = %59
  %68 = getelementptr inbounds i8, ptr %64, i64 16
  br label %69, !dbg !368

69:                                               ; preds = %67, %49
  %70 = phi ptr [ %56, %49 ], [ %68, %67 ], !dbg !356
  %71 = tail call noalias dereferenceable_or_null(24) ptr @calloc(i64 noundef 1, i64 noundef 24) #13, !dbg !368
  store ptr %71, ptr %70, align 8, !dbg !369, !tbaa !45
  store i32 %53, ptr %71, align 8, !dbg !370, !tbaa !337
  br label %72, !dbg !371

72:                                               ; preds = %63, %69
  %73 = phi ptr [ %71, %69 ], [ %64, %63 ], !dbg !372
  %74 = getelementptr inbounds i8, ptr %73, i64 8, !dbg !373
  %75 = load double, ptr %74, align 8, !dbg !373, !tbaa !349
    #dbg_value(double %75, !291, !DIExpression(), !374)
  %76 = getelementptr inbounds double, ptr %0, i64 %50, !dbg !375
  %77 = load double, ptr %76, align 8, !dbg !375, !tbaa !57
  %78 = fmul double %75, %77, !dbg !376
  %79 = tail call double @llvm.fmuladd.f64(double %78, double %75, double %51), !dbg !377
    #dbg_value(double %79, !288, !DIExpression(), !301)
  %80 = add nuw nsw i64 %50, 1, !dbg !378
    #dbg_value(i64 %80, !289, !DIExpression(), !309)
  %81 = icmp eq i64 %80, %10, !dbg !311
  br i1 %81, label %42, label %49, !dbg !310, !llvm.loop !379

82:                                               ; preds = %45, %82
  %83 = phi ptr [ %85, %82 ], [ %46, %45 ]
  %84 = getelementptr inbounds i8, ptr %83, i64 16, !dbg !381
  %85 = load ptr, ptr %84, align 8, !dbg !381, !tbaa !382
    #dbg_value(ptr %85, !296, !DIExpression(), !383)
  tail call void @free(ptr noundef nonnull %83) #12, !dbg !384
  %86 = icmp eq ptr %85, null, !dbg !354
  br i1 %86, label %87, label %82, !dbg !354, !llvm.loop !385

87:                                               ; preds = %82, %45
    #dbg_value(i64 1, !294, !DIExpression(), !353)
  %88 = getelementptr inbounds i8, ptr %4, i64 8
  %89 = load ptr, ptr %88, align 8, !tbaa !45
  %90 = icmp eq ptr %89, null, !dbg !354
  br i1 %90, label %96, label %91, !dbg !354

91:                                               ; preds = %87, %91
  %92 = phi ptr [ %94, %91 ], [ %89, %87 ]
  %93 = getelementptr inbounds i8, ptr %92, i64 16, !dbg !381
  %94 = load ptr, ptr %93, align 8, !dbg !381, !tbaa !382
    #dbg_value(ptr %94, !296, !DIExpression(), !383)
  tail call void @free(ptr noundef nonnull %92) #12, !dbg !384
  %95 = icmp eq ptr %94, null, !dbg !354
  br i1 %95, label %96, label %91, !dbg !354, !llvm.loop !385

96:                                               ; preds = %91, %87
    #dbg_value(i64 2, !294, !DIExpression(), !353)
  %97 = getelementptr inbounds i8, ptr %4, i64 16
  %98 = load ptr, ptr %97, align 16, !tbaa !45
  %99 = icmp eq ptr %98, null, !dbg !354
  br i1 %99, label %105, label %100, !dbg !354

100:                                              ; preds = %96, %100
  %101 = phi ptr [ %103, %100 ], [ %98, %96 ]
  %102 = getelementptr inbounds i8, ptr %101, i64 16, !dbg !381
  %103 = load ptr, ptr %102, align 8, !dbg !381, !tbaa !382
    #dbg_value(ptr %103, !296, !DIExpression(), !383)
  tail call void @free(ptr noundef nonnull %101) #12, !dbg !384
  %104 = icmp eq ptr %103, null, !dbg !354
  br i1 %104, label %105, label %100, !dbg !354, !llvm.loop !385

105:                                              ; preds = %100, %96
    #dbg_value(i64 3, !294, !DIExpression(), !353)
  %106 = getelementptr inbounds i8, ptr %4, i64 24
  %107 = load ptr, ptr %106, align 8, !tbaa !45
  %108 = icmp eq ptr %107, null, !dbg !354
  br i1 %108, label %114, label %109, !dbg !354

109:                                              ; preds = %105, %109
  %110 = phi ptr [ %112, %109 ], [ %107, %105 ]
  %111 = getelementptr inbounds i8, ptr %110, i64 16, !dbg !381
  %112 = load ptr, ptr %111, align 8, !dbg !381, !tbaa !382
    #dbg_value(ptr %112, !296, !DIExpression(), !383)
  tail call void @free(ptr noundef nonnull %110) #12, !dbg !384
  %113 = icmp eq ptr %112, null, !dbg !354
  br i1 %113, label %114, label %109, !dbg !354, !llvm.loop !385

114:                                              ; preds = %109, %105
    #dbg_value(i64 4, !294, !DIExpression(), !353)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) #12, !dbg !387
  ret double %47, !dbg !388
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #7

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @structure_of_pointers_copied(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, double noundef %3) local_unnamed_addr #8 !dbg !389 {
    #dbg_value(ptr %0, !394, !DIExpression(), !411)
    #dbg_value(ptr %1, !395, !DIExpression(), !411)
    #dbg_value(ptr %2, !396, !DIExpression(), !411)
    #dbg_value(double %3, !397, !DIExpression(), !411)
    #dbg_value(ptr %0, !398, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !411)
    #dbg_value(ptr %1, !398, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !411)
    #dbg_value(ptr %2, !398, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !411)
    #dbg_value(double %3, !398, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !411)
    #dbg_value(ptr %1, !407, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !411)
    #dbg_value(double %3, !407, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !411)
    #dbg_value(ptr %0, !408, !DIExpression(), !411)
    #dbg_value(ptr %2, !407, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !411)
    #dbg_value(ptr %0, !407, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !411)
    #dbg_value(i32 0, !409, !DIExpression(), !412)
    #dbg_value(i64 0, !409, !DIExpression(), !412)
  %5 = load double, ptr %1, align 8, !dbg !413, !tbaa !57
  %6 = fmul double %5, %3, !dbg !416
  %7 = load double, ptr %2, align 8, !dbg !417, !tbaa !57
  %8 = fmul double %7, %6, !dbg !417
  store double %8, ptr %2, align 8, !dbg !417, !tbaa !57
    #dbg_value(i64 1, !409, !DIExpression(), !412)
  %9 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !413
  %10 = load double, ptr %9, align 8, !dbg !413, !tbaa !57
  %11 = fmul double %10, %3, !dbg !416
  %12 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !418
  %13 = load double, ptr %12, align 8, !dbg !417, !tbaa !57
  %14 = fmul double %13, %11, !dbg !417
  store double %14, ptr %12, align 8, !dbg !417, !tbaa !57
    #dbg_value(i64 2, !409, !DIExpression(), !412)
  %15 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !419
  %16 = load double, ptr %15, align 8, !dbg !419, !tbaa !57
  %17 = tail call double @llvm.fmuladd.f64(double %8, double %16, double %14), !dbg !420
  ret double %17, !dbg !421
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare !dbg !422 noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #9

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !425 double @sin(double noundef) local_unnamed_addr #10

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nounwind memory(readwrite, inaccessiblemem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #8 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { nounwind allocsize(0) }
attributes #12 = { nounwind }
attributes #13 = { nounwind allocsize(0,1) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!4, !5, !6, !7, !8, !9, !10}
!llvm.ident = !{!11}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/linked_data.c", directory: ".", checksumkind: CSK_MD5, checksum: "d4b9e808e05cfebf6576b77e45f8e8ea")
!2 = !{!3}
!3 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!4 = !{i32 7, !"Dwarf Version", i32 5}
!5 = !{i32 2, !"Debug Info Version", i32 3}
!6 = !{i32 1, !"wchar_size", i32 4}
!7 = !{i32 8, !"PIC Level", i32 2}
!8 = !{i32 7, !"PIE Level", i32 2}
!9 = !{i32 7, !"uwtable", i32 2}
!10 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!11 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!12 = distinct !DISubprogram(name: "list_inserted_in_order", scope: !1, file: !1, line: 10, type: !13, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !19)
!13 = !DISubroutineType(types: !14)
!14 = !{!15, !16, !18}
!15 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!17 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !15)
!18 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!19 = !{!20, !21, !22, !30, !32, !35, !37, !38, !39}
!20 = !DILocalVariable(name: "x", arg: 1, scope: !12, file: !1, line: 10, type: !16)
!21 = !DILocalVariable(name: "n", arg: 2, scope: !12, file: !1, line: 10, type: !18)
!22 = !DILocalVariable(name: "head", scope: !12, file: !1, line: 11, type: !23)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "Cell", file: !1, line: 8, baseType: !25)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Cell", file: !1, line: 5, size: 128, elements: !26)
!26 = !{!27, !28}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !25, file: !1, line: 6, baseType: !15, size: 64)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !25, file: !1, line: 7, baseType: !29, size: 64, offset: 64)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!30 = !DILocalVariable(name: "i", scope: !31, file: !1, line: 12, type: !18)
!31 = distinct !DILexicalBlock(scope: !12, file: !1, line: 12, column: 3)
!32 = !DILocalVariable(name: "cell", scope: !33, file: !1, line: 13, type: !23)
!33 = distinct !DILexicalBlock(scope: !34, file: !1, line: 12, column: 31)
!34 = distinct !DILexicalBlock(scope: !31, file: !1, line: 12, column: 3)
!35 = !DILocalVariable(name: "place", scope: !33, file: !1, line: 15, type: !36)
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!37 = !DILocalVariable(name: "s", scope: !12, file: !1, line: 22, type: !15)
!38 = !DILocalVariable(name: "weight", scope: !12, file: !1, line: 22, type: !15)
!39 = !DILocalVariable(name: "next", scope: !40, file: !1, line: 24, type: !23)
!40 = distinct !DILexicalBlock(scope: !12, file: !1, line: 23, column: 16)
!41 = distinct !DIAssignID()
!42 = !DILocation(line: 0, scope: !12)
!43 = !DILocation(line: 11, column: 3, scope: !12)
!44 = !DILocation(line: 11, column: 9, scope: !12)
!45 = !{!46, !46, i64 0}
!46 = !{!"any pointer", !47, i64 0}
!47 = !{!"omnipotent char", !48, i64 0}
!48 = !{!"Simple C/C++ TBAA"}
!49 = distinct !DIAssignID()
!50 = !DILocation(line: 0, scope: !31)
!51 = !DILocation(line: 12, column: 21, scope: !34)
!52 = !DILocation(line: 12, column: 3, scope: !31)
!53 = !DILocation(line: 16, column: 12, scope: !33)
!54 = !DILocation(line: 13, column: 18, scope: !33)
!55 = !DILocation(line: 0, scope: !33)
!56 = !DILocation(line: 14, column: 19, scope: !33)
!57 = !{!58, !58, i64 0}
!58 = !{!"double", !47, i64 0}
!59 = !DILocation(line: 14, column: 17, scope: !33)
!60 = !{!61, !58, i64 0}
!61 = !{!"Cell", !58, i64 0, !46, i64 8}
!62 = !DILocation(line: 16, column: 19, scope: !33)
!63 = !DILocation(line: 16, column: 32, scope: !33)
!64 = !DILocation(line: 16, column: 38, scope: !33)
!65 = !DILocation(line: 16, column: 5, scope: !33)
!66 = distinct !{!66, !65, !67, !68}
!67 = !DILocation(line: 18, column: 5, scope: !33)
!68 = !{!"llvm.loop.mustprogress"}
!69 = !DILocation(line: 17, column: 26, scope: !70)
!70 = distinct !DILexicalBlock(scope: !33, file: !1, line: 16, column: 46)
!71 = !DILocation(line: 19, column: 11, scope: !33)
!72 = !DILocation(line: 19, column: 16, scope: !33)
!73 = !{!61, !46, i64 8}
!74 = !DILocation(line: 20, column: 12, scope: !33)
!75 = !DILocation(line: 12, column: 27, scope: !34)
!76 = distinct !{!76, !52, !77, !68}
!77 = !DILocation(line: 21, column: 3, scope: !31)
!78 = !DILocation(line: 23, column: 3, scope: !12)
!79 = !DILocation(line: 24, column: 24, scope: !40)
!80 = !DILocation(line: 0, scope: !40)
!81 = !DILocation(line: 25, column: 25, scope: !40)
!82 = !DILocation(line: 25, column: 17, scope: !40)
!83 = !DILocation(line: 25, column: 7, scope: !40)
!84 = !DILocation(line: 26, column: 12, scope: !40)
!85 = !DILocation(line: 27, column: 5, scope: !40)
!86 = distinct !DIAssignID()
!87 = distinct !{!87, !78, !88, !68}
!88 = !DILocation(line: 29, column: 3, scope: !12)
!89 = !DILocation(line: 31, column: 1, scope: !12)
!90 = !DILocation(line: 30, column: 3, scope: !12)
!91 = !DISubprogram(name: "malloc", scope: !92, file: !92, line: 553, type: !93, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!92 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!93 = !DISubroutineType(types: !94)
!94 = !{!95, !96}
!95 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!96 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !97, line: 18, baseType: !98)
!97 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!98 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!99 = !DISubprogram(name: "free", scope: !92, file: !92, line: 568, type: !100, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!100 = !DISubroutineType(types: !101)
!101 = !{null, !95}
!102 = distinct !DISubprogram(name: "list_reversed_in_place", scope: !1, file: !1, line: 33, type: !103, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !105)
!103 = !DISubroutineType(types: !104)
!104 = !{!15, !15, !18}
!105 = !{!106, !107, !108, !109, !111, !114, !115, !117, !118, !120}
!106 = !DILocalVariable(name: "x", arg: 1, scope: !102, file: !1, line: 33, type: !15)
!107 = !DILocalVariable(name: "n", arg: 2, scope: !102, file: !1, line: 33, type: !18)
!108 = !DILocalVariable(name: "head", scope: !102, file: !1, line: 34, type: !23)
!109 = !DILocalVariable(name: "i", scope: !110, file: !1, line: 35, type: !18)
!110 = distinct !DILexicalBlock(scope: !102, file: !1, line: 35, column: 3)
!111 = !DILocalVariable(name: "cell", scope: !112, file: !1, line: 36, type: !23)
!112 = distinct !DILexicalBlock(scope: !113, file: !1, line: 35, column: 31)
!113 = distinct !DILexicalBlock(scope: !110, file: !1, line: 35, column: 3)
!114 = !DILocalVariable(name: "reversed", scope: !102, file: !1, line: 41, type: !23)
!115 = !DILocalVariable(name: "next", scope: !116, file: !1, line: 43, type: !23)
!116 = distinct !DILexicalBlock(scope: !102, file: !1, line: 42, column: 16)
!117 = !DILocalVariable(name: "p", scope: !102, file: !1, line: 48, type: !15)
!118 = !DILocalVariable(name: "c", scope: !119, file: !1, line: 49, type: !23)
!119 = distinct !DILexicalBlock(scope: !102, file: !1, line: 49, column: 3)
!120 = !DILocalVariable(name: "next", scope: !121, file: !1, line: 53, type: !23)
!121 = distinct !DILexicalBlock(scope: !102, file: !1, line: 52, column: 20)
!122 = !DILocation(line: 0, scope: !102)
!123 = !DILocation(line: 0, scope: !110)
!124 = !DILocation(line: 35, column: 21, scope: !113)
!125 = !DILocation(line: 35, column: 3, scope: !110)
!126 = !DILocation(line: 36, column: 18, scope: !112)
!127 = !DILocation(line: 0, scope: !112)
!128 = !DILocation(line: 37, column: 26, scope: !112)
!129 = !DILocation(line: 37, column: 23, scope: !112)
!130 = !DILocation(line: 37, column: 21, scope: !112)
!131 = !DILocation(line: 37, column: 17, scope: !112)
!132 = !DILocation(line: 38, column: 11, scope: !112)
!133 = !DILocation(line: 38, column: 16, scope: !112)
!134 = distinct !{!134, !125, !135, !68}
!135 = !DILocation(line: 40, column: 3, scope: !110)
!136 = !DILocation(line: 43, column: 24, scope: !116)
!137 = !DILocation(line: 0, scope: !116)
!138 = !DILocation(line: 44, column: 16, scope: !116)
!139 = !DILocation(line: 42, column: 3, scope: !102)
!140 = distinct !{!140, !139, !141, !68}
!141 = !DILocation(line: 47, column: 3, scope: !102)
!142 = !DILocation(line: 0, scope: !119)
!143 = !DILocation(line: 50, column: 20, scope: !144)
!144 = distinct !DILexicalBlock(scope: !145, file: !1, line: 49, column: 44)
!145 = distinct !DILexicalBlock(scope: !119, file: !1, line: 49, column: 3)
!146 = !DILocation(line: 50, column: 15, scope: !144)
!147 = !DILocation(line: 49, column: 38, scope: !145)
!148 = !DILocation(line: 49, column: 3, scope: !119)
!149 = distinct !{!149, !148, !150, !68}
!150 = !DILocation(line: 51, column: 3, scope: !119)
!151 = !DILocation(line: 53, column: 28, scope: !121)
!152 = !DILocation(line: 0, scope: !121)
!153 = !DILocation(line: 54, column: 5, scope: !121)
!154 = !DILocation(line: 52, column: 3, scope: !102)
!155 = distinct !{!155, !154, !156, !68}
!156 = !DILocation(line: 56, column: 3, scope: !102)
!157 = !DILocation(line: 57, column: 3, scope: !102)
!158 = distinct !DISubprogram(name: "binary_tree_fold", scope: !1, file: !1, line: 93, type: !13, scopeLine: 93, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !159)
!159 = !{!160, !161, !162, !174, !176}
!160 = !DILocalVariable(name: "x", arg: 1, scope: !158, file: !1, line: 93, type: !16)
!161 = !DILocalVariable(name: "n", arg: 2, scope: !158, file: !1, line: 93, type: !18)
!162 = !DILocalVariable(name: "root", scope: !158, file: !1, line: 94, type: !163)
!163 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !164, size: 64)
!164 = !DIDerivedType(tag: DW_TAG_typedef, name: "Node", file: !1, line: 63, baseType: !165)
!165 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Node", file: !1, line: 60, size: 256, elements: !166)
!166 = !{!167, !168, !169}
!167 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !165, file: !1, line: 61, baseType: !15, size: 64)
!168 = !DIDerivedType(tag: DW_TAG_member, name: "weight", scope: !165, file: !1, line: 61, baseType: !15, size: 64, offset: 64)
!169 = !DIDerivedType(tag: DW_TAG_member, name: "child", scope: !165, file: !1, line: 62, baseType: !170, size: 128, offset: 128)
!170 = !DICompositeType(tag: DW_TAG_array_type, baseType: !171, size: 128, elements: !172)
!171 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !165, size: 64)
!172 = !{!173}
!173 = !DISubrange(count: 2)
!174 = !DILocalVariable(name: "i", scope: !175, file: !1, line: 95, type: !18)
!175 = distinct !DILexicalBlock(scope: !158, file: !1, line: 95, column: 3)
!176 = !DILocalVariable(name: "s", scope: !158, file: !1, line: 98, type: !15)
!177 = !DILocation(line: 0, scope: !158)
!178 = !DILocation(line: 0, scope: !175)
!179 = !DILocation(line: 95, column: 21, scope: !180)
!180 = distinct !DILexicalBlock(scope: !175, file: !1, line: 95, column: 3)
!181 = !DILocation(line: 95, column: 3, scope: !175)
!182 = !DILocation(line: 98, column: 14, scope: !158)
!183 = !DILocation(line: 99, column: 3, scope: !158)
!184 = !DILocation(line: 100, column: 3, scope: !158)
!185 = !DILocation(line: 96, column: 25, scope: !186)
!186 = distinct !DILexicalBlock(scope: !180, file: !1, line: 95, column: 31)
!187 = !DILocation(line: 96, column: 36, scope: !186)
!188 = !DILocation(line: 96, column: 31, scope: !186)
!189 = !DILocation(line: 96, column: 12, scope: !186)
!190 = distinct !{!190, !181, !191, !68}
!191 = !DILocation(line: 97, column: 3, scope: !175)
!192 = distinct !DISubprogram(name: "insert", scope: !1, file: !1, line: 65, type: !193, scopeLine: 65, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !195)
!193 = !DISubroutineType(types: !194)
!194 = !{!163, !163, !15, !15}
!195 = !{!196, !197, !198, !199, !202}
!196 = !DILocalVariable(name: "at", arg: 1, scope: !192, file: !1, line: 65, type: !163)
!197 = !DILocalVariable(name: "key", arg: 2, scope: !192, file: !1, line: 65, type: !15)
!198 = !DILocalVariable(name: "weight", arg: 3, scope: !192, file: !1, line: 65, type: !15)
!199 = !DILocalVariable(name: "node", scope: !200, file: !1, line: 67, type: !163)
!200 = distinct !DILexicalBlock(scope: !201, file: !1, line: 66, column: 12)
!201 = distinct !DILexicalBlock(scope: !192, file: !1, line: 66, column: 7)
!202 = !DILocalVariable(name: "side", scope: !192, file: !1, line: 72, type: !18)
!203 = !DILocation(line: 0, scope: !192)
!204 = !DILocation(line: 66, column: 8, scope: !201)
!205 = !DILocation(line: 66, column: 7, scope: !192)
!206 = !DILocation(line: 67, column: 18, scope: !200)
!207 = !DILocation(line: 0, scope: !200)
!208 = !DILocation(line: 68, column: 15, scope: !200)
!209 = !{!210, !58, i64 0}
!210 = !{!"Node", !58, i64 0, !58, i64 8, !47, i64 16}
!211 = !DILocation(line: 69, column: 11, scope: !200)
!212 = !DILocation(line: 69, column: 18, scope: !200)
!213 = !{!210, !58, i64 8}
!214 = !DILocation(line: 75, column: 1, scope: !192)
!215 = !DILocation(line: 72, column: 24, scope: !192)
!216 = !DILocation(line: 72, column: 18, scope: !192)
!217 = !DILocation(line: 73, column: 32, scope: !192)
!218 = !DILocation(line: 73, column: 28, scope: !192)
!219 = !DILocation(line: 73, column: 21, scope: !192)
!220 = !DILocation(line: 73, column: 19, scope: !192)
!221 = distinct !DISubprogram(name: "fold", scope: !1, file: !1, line: 77, type: !222, scopeLine: 77, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !226)
!222 = !DISubroutineType(types: !223)
!223 = !{!15, !224, !18}
!224 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !225, size: 64)
!225 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !164)
!226 = !{!227, !228}
!227 = !DILocalVariable(name: "at", arg: 1, scope: !221, file: !1, line: 77, type: !224)
!228 = !DILocalVariable(name: "depth", arg: 2, scope: !221, file: !1, line: 77, type: !18)
!229 = !DILocation(line: 0, scope: !221)
!230 = !DILocation(line: 78, column: 8, scope: !231)
!231 = distinct !DILexicalBlock(scope: !221, file: !1, line: 78, column: 7)
!232 = !DILocation(line: 78, column: 7, scope: !221)
!233 = !DILocation(line: 83, column: 1, scope: !221)
!234 = !DILocation(line: 81, column: 14, scope: !221)
!235 = !DILocation(line: 81, column: 27, scope: !221)
!236 = !DILocation(line: 81, column: 21, scope: !221)
!237 = !DILocation(line: 81, column: 33, scope: !221)
!238 = !DILocation(line: 81, column: 31, scope: !221)
!239 = !DILocation(line: 81, column: 50, scope: !221)
!240 = !DILocation(line: 81, column: 46, scope: !221)
!241 = !DILocation(line: 81, column: 66, scope: !221)
!242 = !DILocation(line: 81, column: 41, scope: !221)
!243 = !DILocation(line: 81, column: 39, scope: !221)
!244 = !DILocation(line: 82, column: 21, scope: !221)
!245 = !DILocation(line: 82, column: 16, scope: !221)
!246 = !DILocation(line: 82, column: 12, scope: !221)
!247 = !DILocation(line: 82, column: 10, scope: !221)
!248 = distinct !DISubprogram(name: "release", scope: !1, file: !1, line: 85, type: !249, scopeLine: 85, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !251)
!249 = !DISubroutineType(types: !250)
!250 = !{null, !163}
!251 = !{!252}
!252 = !DILocalVariable(name: "at", arg: 1, scope: !248, file: !1, line: 85, type: !163)
!253 = !DILocation(line: 0, scope: !248)
!254 = !DILocation(line: 86, column: 7, scope: !255)
!255 = distinct !DILexicalBlock(scope: !248, file: !1, line: 86, column: 7)
!256 = !DILocation(line: 86, column: 7, scope: !248)
!257 = !DILocation(line: 91, column: 1, scope: !248)
!258 = !DILocation(line: 87, column: 17, scope: !259)
!259 = distinct !DILexicalBlock(scope: !255, file: !1, line: 86, column: 11)
!260 = !DILocation(line: 87, column: 13, scope: !259)
!261 = !DILocation(line: 87, column: 5, scope: !259)
!262 = !DILocation(line: 88, column: 13, scope: !259)
!263 = !DILocation(line: 88, column: 5, scope: !259)
!264 = !DILocation(line: 89, column: 5, scope: !259)
!265 = distinct !DISubprogram(name: "hash_table_sums", scope: !1, file: !1, line: 123, type: !266, scopeLine: 123, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !270)
!266 = !DISubroutineType(types: !267)
!267 = !{!15, !16, !268, !18}
!268 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !269, size: 64)
!269 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !18)
!270 = !{!271, !272, !273, !274, !286, !288, !289, !291, !294, !296}
!271 = !DILocalVariable(name: "x", arg: 1, scope: !265, file: !1, line: 123, type: !16)
!272 = !DILocalVariable(name: "key", arg: 2, scope: !265, file: !1, line: 123, type: !268)
!273 = !DILocalVariable(name: "n", arg: 3, scope: !265, file: !1, line: 123, type: !18)
!274 = !DILocalVariable(name: "table", scope: !265, file: !1, line: 124, type: !275)
!275 = !DICompositeType(tag: DW_TAG_array_type, baseType: !276, size: 256, elements: !284)
!276 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !277, size: 64)
!277 = !DIDerivedType(tag: DW_TAG_typedef, name: "Entry", file: !1, line: 109, baseType: !278)
!278 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Entry", file: !1, line: 105, size: 192, elements: !279)
!279 = !{!280, !281, !282}
!280 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !278, file: !1, line: 106, baseType: !18, size: 32)
!281 = !DIDerivedType(tag: DW_TAG_member, name: "sum", scope: !278, file: !1, line: 107, baseType: !15, size: 64, offset: 64)
!282 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !278, file: !1, line: 108, baseType: !283, size: 64, offset: 128)
!283 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !278, size: 64)
!284 = !{!285}
!285 = !DISubrange(count: 4)
!286 = !DILocalVariable(name: "i", scope: !287, file: !1, line: 125, type: !18)
!287 = distinct !DILexicalBlock(scope: !265, file: !1, line: 125, column: 3)
!288 = !DILocalVariable(name: "s", scope: !265, file: !1, line: 128, type: !15)
!289 = !DILocalVariable(name: "i", scope: !290, file: !1, line: 129, type: !18)
!290 = distinct !DILexicalBlock(scope: !265, file: !1, line: 129, column: 3)
!291 = !DILocalVariable(name: "group", scope: !292, file: !1, line: 130, type: !15)
!292 = distinct !DILexicalBlock(scope: !293, file: !1, line: 129, column: 31)
!293 = distinct !DILexicalBlock(scope: !290, file: !1, line: 129, column: 3)
!294 = !DILocalVariable(name: "b", scope: !295, file: !1, line: 133, type: !18)
!295 = distinct !DILexicalBlock(scope: !265, file: !1, line: 133, column: 3)
!296 = !DILocalVariable(name: "next", scope: !297, file: !1, line: 135, type: !276)
!297 = distinct !DILexicalBlock(scope: !298, file: !1, line: 134, column: 22)
!298 = distinct !DILexicalBlock(scope: !299, file: !1, line: 133, column: 37)
!299 = distinct !DILexicalBlock(scope: !295, file: !1, line: 133, column: 3)
!300 = distinct !DIAssignID()
!301 = !DILocation(line: 0, scope: !265)
!302 = !DILocation(line: 124, column: 3, scope: !265)
!303 = !DILocation(line: 124, column: 10, scope: !265)
!304 = distinct !DIAssignID()
!305 = !DILocation(line: 0, scope: !287)
!306 = !DILocation(line: 125, column: 21, scope: !307)
!307 = distinct !DILexicalBlock(scope: !287, file: !1, line: 125, column: 3)
!308 = !DILocation(line: 125, column: 3, scope: !287)
!309 = !DILocation(line: 0, scope: !290)
!310 = !DILocation(line: 129, column: 3, scope: !290)
!311 = !DILocation(line: 129, column: 21, scope: !293)
!312 = !DILocation(line: 126, column: 37, scope: !313)
!313 = distinct !DILexicalBlock(scope: !307, file: !1, line: 125, column: 31)
!314 = !DILocation(line: 126, column: 21, scope: !313)
!315 = !{!316, !316, i64 0}
!316 = !{!"int", !47, i64 0}
!317 = !DILocalVariable(name: "table", arg: 1, scope: !318, file: !1, line: 111, type: !321)
!318 = distinct !DISubprogram(name: "entry_of", scope: !1, file: !1, line: 111, type: !319, scopeLine: 111, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !322)
!319 = !DISubroutineType(types: !320)
!320 = !{!276, !321, !18}
!321 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !276, size: 64)
!322 = !{!317, !323, !324}
!323 = !DILocalVariable(name: "key", arg: 2, scope: !318, file: !1, line: 111, type: !18)
!324 = !DILocalVariable(name: "at", scope: !318, file: !1, line: 112, type: !321)
!325 = !DILocation(line: 0, scope: !318, inlinedAt: !326)
!326 = distinct !DILocation(line: 126, column: 5, scope: !313)
!327 = !DILocation(line: 112, column: 37, scope: !318, inlinedAt: !326)
!328 = !DILocation(line: 112, column: 17, scope: !318, inlinedAt: !326)
!329 = !DILocation(line: 113, column: 10, scope: !318, inlinedAt: !326)
!330 = !DILocation(line: 113, column: 14, scope: !318, inlinedAt: !326)
!331 = !DILocation(line: 114, column: 18, scope: !332, inlinedAt: !326)
!332 = distinct !DILexicalBlock(scope: !318, file: !1, line: 113, column: 36)
!333 = distinct !{!333, !334, !335, !68}
!334 = !DILocation(line: 113, column: 3, scope: !318, inlinedAt: !326)
!335 = !DILocation(line: 115, column: 3, scope: !318, inlinedAt: !326)
!336 = !DILocation(line: 113, column: 24, scope: !318, inlinedAt: !326)
!337 = !{!338, !316, i64 0}
!338 = !{!"Entry", !316, i64 0, !58, i64 8, !46, i64 16}
!339 = !DILocation(line: 113, column: 28, scope: !318, inlinedAt: !326)
!340 = !DILocation(line: 117, column: 11, scope: !341, inlinedAt: !326)
!341 = distinct !DILexicalBlock(scope: !342, file: !1, line: 116, column: 13)
!342 = distinct !DILexicalBlock(scope: !318, file: !1, line: 116, column: 7)
!343 = !DILocation(line: 117, column: 9, scope: !341, inlinedAt: !326)
!344 = !DILocation(line: 118, column: 16, scope: !341, inlinedAt: !326)
!345 = !DILocation(line: 119, column: 3, scope: !341, inlinedAt: !326)
!346 = !DILocation(line: 120, column: 10, scope: !318, inlinedAt: !326)
!347 = !DILocation(line: 126, column: 30, scope: !313)
!348 = !DILocation(line: 126, column: 34, scope: !313)
!349 = !{!338, !58, i64 8}
!350 = !DILocation(line: 125, column: 27, scope: !307)
!351 = distinct !{!351, !308, !352, !68}
!352 = !DILocation(line: 127, column: 3, scope: !287)
!353 = !DILocation(line: 0, scope: !295)
!354 = !DILocation(line: 134, column: 5, scope: !298)
!355 = !DILocation(line: 130, column: 36, scope: !292)
!356 = !DILocation(line: 0, scope: !318, inlinedAt: !357)
!357 = distinct !DILocation(line: 130, column: 20, scope: !292)
!358 = !DILocation(line: 112, column: 37, scope: !318, inlinedAt: !357)
!359 = !DILocation(line: 112, column: 17, scope: !318, inlinedAt: !357)
!360 = !DILocation(line: 113, column: 10, scope: !318, inlinedAt: !357)
!361 = !DILocation(line: 113, column: 14, scope: !318, inlinedAt: !357)
!362 = !DILocation(line: 114, column: 18, scope: !332, inlinedAt: !357)
!363 = distinct !{!363, !364, !365, !68}
!364 = !DILocation(line: 113, column: 3, scope: !318, inlinedAt: !357)
!365 = !DILocation(line: 115, column: 3, scope: !318, inlinedAt: !357)
!366 = !DILocation(line: 113, column: 24, scope: !318, inlinedAt: !357)
!367 = !DILocation(line: 113, column: 28, scope: !318, inlinedAt: !357)
!368 = !DILocation(line: 117, column: 11, scope: !341, inlinedAt: !357)
!369 = !DILocation(line: 117, column: 9, scope: !341, inlinedAt: !357)
!370 = !DILocation(line: 118, column: 16, scope: !341, inlinedAt: !357)
!371 = !DILocation(line: 119, column: 3, scope: !341, inlinedAt: !357)
!372 = !DILocation(line: 120, column: 10, scope: !318, inlinedAt: !357)
!373 = !DILocation(line: 130, column: 45, scope: !292)
!374 = !DILocation(line: 0, scope: !292)
!375 = !DILocation(line: 131, column: 10, scope: !292)
!376 = !DILocation(line: 131, column: 15, scope: !292)
!377 = !DILocation(line: 131, column: 7, scope: !292)
!378 = !DILocation(line: 129, column: 27, scope: !293)
!379 = distinct !{!379, !310, !380, !68}
!380 = !DILocation(line: 132, column: 3, scope: !290)
!381 = !DILocation(line: 135, column: 31, scope: !297)
!382 = !{!338, !46, i64 16}
!383 = !DILocation(line: 0, scope: !297)
!384 = !DILocation(line: 136, column: 7, scope: !297)
!385 = distinct !{!385, !354, !386, !68}
!386 = !DILocation(line: 138, column: 5, scope: !298)
!387 = !DILocation(line: 141, column: 1, scope: !265)
!388 = !DILocation(line: 140, column: 3, scope: !265)
!389 = distinct !DISubprogram(name: "structure_of_pointers_copied", scope: !1, file: !1, line: 148, type: !390, scopeLine: 148, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !393)
!390 = !DISubroutineType(types: !391)
!391 = !{!15, !392, !392, !392, !15}
!392 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!393 = !{!394, !395, !396, !397, !398, !407, !408, !409}
!394 = !DILocalVariable(name: "a", arg: 1, scope: !389, file: !1, line: 148, type: !392)
!395 = !DILocalVariable(name: "b", arg: 2, scope: !389, file: !1, line: 148, type: !392)
!396 = !DILocalVariable(name: "c", arg: 3, scope: !389, file: !1, line: 148, type: !392)
!397 = !DILocalVariable(name: "k", arg: 4, scope: !389, file: !1, line: 148, type: !15)
!398 = !DILocalVariable(name: "first", scope: !389, file: !1, line: 149, type: !399)
!399 = !DIDerivedType(tag: DW_TAG_typedef, name: "Rows", file: !1, line: 146, baseType: !400)
!400 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 143, size: 256, elements: !401)
!401 = !{!402, !406}
!402 = !DIDerivedType(tag: DW_TAG_member, name: "rows", scope: !400, file: !1, line: 144, baseType: !403, size: 192)
!403 = !DICompositeType(tag: DW_TAG_array_type, baseType: !392, size: 192, elements: !404)
!404 = !{!405}
!405 = !DISubrange(count: 3)
!406 = !DIDerivedType(tag: DW_TAG_member, name: "scale", scope: !400, file: !1, line: 145, baseType: !15, size: 64, offset: 192)
!407 = !DILocalVariable(name: "second", scope: !389, file: !1, line: 150, type: !399)
!408 = !DILocalVariable(name: "t", scope: !389, file: !1, line: 151, type: !392)
!409 = !DILocalVariable(name: "i", scope: !410, file: !1, line: 154, type: !18)
!410 = distinct !DILexicalBlock(scope: !389, file: !1, line: 154, column: 3)
!411 = !DILocation(line: 0, scope: !389)
!412 = !DILocation(line: 0, scope: !410)
!413 = !DILocation(line: 155, column: 26, scope: !414)
!414 = distinct !DILexicalBlock(scope: !415, file: !1, line: 154, column: 31)
!415 = distinct !DILexicalBlock(scope: !410, file: !1, line: 154, column: 3)
!416 = !DILocation(line: 155, column: 43, scope: !414)
!417 = !DILocation(line: 155, column: 23, scope: !414)
!418 = !DILocation(line: 155, column: 5, scope: !414)
!419 = !DILocation(line: 157, column: 29, scope: !389)
!420 = !DILocation(line: 157, column: 47, scope: !389)
!421 = !DILocation(line: 157, column: 3, scope: !389)
!422 = !DISubprogram(name: "calloc", scope: !92, file: !92, line: 556, type: !423, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!423 = !DISubroutineType(types: !424)
!424 = !{!95, !96, !96}
!425 = !DISubprogram(name: "sin", scope: !426, file: !426, line: 64, type: !427, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!426 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!427 = !DISubroutineType(types: !428)
!428 = !{!15, !15}
