; clang-22 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/calls.c -o ir/clang-22/O3-g/calls.ll
; ModuleID = 'c/calls.c'
source_filename = "c/calls.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite, errnomem: write) uwtable
define dso_local double @caller_overwrites_after_call(ptr noundef captures(none) %0, double noundef %1) local_unnamed_addr #0 !dbg !14 {
    #dbg_value(ptr %0, !20, !DIExpression(), !23)
    #dbg_value(double %1, !21, !DIExpression(), !23)
  %3 = load double, ptr %0, align 8, !dbg !24, !tbaa !25
  %4 = tail call fastcc double @weigh(double %3, double noundef %1), !dbg !24
    #dbg_value(double %4, !22, !DIExpression(), !23)
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %4, double %1), !dbg !27
  %6 = tail call fastcc double @weigh(double %5, double noundef %1), !dbg !28
  %7 = fadd double %4, %6, !dbg !29
    #dbg_value(double %7, !22, !DIExpression(), !23)
  store double 0.000000e+00, ptr %0, align 8, !dbg !30, !tbaa !25
  ret double %7, !dbg !31
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree noinline norecurse nounwind willreturn memory(errnomem: write) uwtable
define internal fastcc double @weigh(double %0, double noundef %1) unnamed_addr #2 !dbg !32 {
    #dbg_value(ptr poison, !38, !DIExpression(), !40)
    #dbg_value(double %1, !39, !DIExpression(), !40)
  %3 = tail call double @sin(double noundef %0) #16, !dbg !41, !tbaa !10
  %4 = fmul double %1, %3, !dbg !42
  %5 = fmul double %0, %4, !dbg !43
  ret double %5, !dbg !44
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local double @results_through_pointers(double noundef %0, double noundef %1) local_unnamed_addr #4 !dbg !45 {
  %3 = alloca double, align 8, !DIAssignID !53
    #dbg_assign(i1 poison, !51, !DIExpression(), !53, ptr %3, !DIExpression(), !54)
  %4 = alloca double, align 8, !DIAssignID !55
    #dbg_assign(i1 poison, !52, !DIExpression(), !55, ptr %4, !DIExpression(), !54)
    #dbg_value(double %0, !49, !DIExpression(), !54)
    #dbg_value(double %1, !50, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #16, !dbg !56
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #16, !dbg !57
  call fastcc void @polar(double noundef %0, double noundef %1, ptr noundef %3, ptr noundef %4), !dbg !58
  %5 = load double, ptr %3, align 8, !dbg !59, !tbaa !25
  %6 = load double, ptr %4, align 8, !dbg !60, !tbaa !25
  %7 = tail call double @llvm.fmuladd.f64(double %5, double %6, double %5), !dbg !61
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #16, !dbg !62
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #16, !dbg !62
  ret double %7, !dbg !63
}

; Function Attrs: mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: write, errnomem: write) uwtable
define internal fastcc void @polar(double noundef %0, double noundef %1, ptr noundef nonnull writeonly captures(none) initializes((0, 8)) %2, ptr noundef nonnull writeonly captures(none) initializes((0, 8)) %3) unnamed_addr #5 !dbg !64 {
    #dbg_value(double %0, !68, !DIExpression(), !72)
    #dbg_value(double %1, !69, !DIExpression(), !72)
    #dbg_value(ptr %2, !70, !DIExpression(), !72)
    #dbg_value(ptr %3, !71, !DIExpression(), !72)
  %5 = fmul double %1, %1, !dbg !73
  %6 = tail call double @llvm.fmuladd.f64(double %0, double %0, double %5), !dbg !74
  %7 = tail call double @llvm.sqrt.f64(double %6), !dbg !75
  store double %7, ptr %2, align 8, !dbg !76, !tbaa !25
  %8 = tail call double @atan2(double noundef %1, double noundef %0) #16, !dbg !77, !tbaa !10
  store double %8, ptr %3, align 8, !dbg !78, !tbaa !25
  ret void, !dbg !79
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @same_callee_two_activities(double noundef %0, double noundef %1) local_unnamed_addr #6 !dbg !80 {
    #dbg_value(double %0, !82, !DIExpression(), !84)
    #dbg_value(double %1, !83, !DIExpression(), !84)
  %3 = tail call fastcc double @affine(double noundef %0, double noundef %1), !dbg !85
  %4 = fmul double %0, %0, !dbg !86
  %5 = tail call fastcc double @affine(double noundef %4, double noundef 3.000000e+00), !dbg !87
  %6 = fmul double %3, %5, !dbg !88
  ret double %6, !dbg !89
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc noundef double @affine(double noundef %0, double noundef %1) unnamed_addr #7 !dbg !90 {
    #dbg_value(double %0, !92, !DIExpression(), !94)
    #dbg_value(double %1, !93, !DIExpression(), !94)
  %3 = tail call double @llvm.fmuladd.f64(double %1, double %0, double 1.000000e+00), !dbg !95
  ret double %3, !dbg !96
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @integer_from_callee(double noundef %0) local_unnamed_addr #6 !dbg !97 {
    #dbg_value(double %0, !101, !DIExpression(), !102)
  %2 = fmul double %0, %0, !dbg !103
  %3 = tail call fastcc i32 @choose(double noundef %0), !dbg !104
  %4 = uitofp nneg i32 %3 to double, !dbg !104
  %5 = fmul double %2, %4, !dbg !105
  ret double %5, !dbg !106
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc noundef range(i32 2, 6) i32 @choose(double noundef %0) unnamed_addr #7 !dbg !107 {
    #dbg_value(double %0, !112, !DIExpression(), !113)
  %2 = fcmp ogt double %0, 1.000000e+00, !dbg !114
  %3 = select i1 %2, i32 2, i32 5, !dbg !115
  ret i32 %3, !dbg !116
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @calls_in_a_loop(ptr noundef captures(none) %0, i32 noundef %1, double noundef %2) local_unnamed_addr #8 !dbg !117 {
    #dbg_value(ptr %0, !121, !DIExpression(), !127)
    #dbg_value(i32 %1, !122, !DIExpression(), !127)
    #dbg_value(double %2, !123, !DIExpression(), !127)
    #dbg_value(double 0.000000e+00, !124, !DIExpression(), !127)
    #dbg_value(i32 1, !125, !DIExpression(), !128)
  %4 = icmp slt i32 %1, 1, !dbg !129
  br i1 %4, label %5, label %7, !dbg !131

5:                                                ; preds = %7, %3
  %6 = phi double [ 0.000000e+00, %3 ], [ %11, %7 ], !dbg !127
  ret double %6, !dbg !132

7:                                                ; preds = %3, %7
  %8 = phi i32 [ %12, %7 ], [ 1, %3 ]
  %9 = phi double [ %11, %7 ], [ 0.000000e+00, %3 ]
    #dbg_value(i32 %8, !125, !DIExpression(), !128)
    #dbg_value(double %9, !124, !DIExpression(), !127)
  tail call fastcc void @scale(ptr noundef %0, i32 noundef %8, double noundef %2), !dbg !133
  %10 = tail call fastcc double @total(ptr noundef %0, i32 noundef %1), !dbg !135
  %11 = fadd double %9, %10, !dbg !136
    #dbg_value(double %11, !124, !DIExpression(), !127)
  %12 = add nuw i32 %8, 1, !dbg !137
    #dbg_value(i32 %12, !125, !DIExpression(), !128)
  %13 = icmp eq i32 %8, %1, !dbg !138
  br i1 %13, label %5, label %7, !dbg !139, !llvm.loop !140
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc void @scale(ptr noundef captures(none) %0, i32 noundef %1, double noundef %2) unnamed_addr #9 !dbg !144 {
    #dbg_value(ptr %0, !148, !DIExpression(), !153)
    #dbg_value(i32 %1, !149, !DIExpression(), !153)
    #dbg_value(double %2, !150, !DIExpression(), !153)
    #dbg_value(i32 0, !151, !DIExpression(), !154)
  %4 = icmp sgt i32 %1, 0, !dbg !155
  br i1 %4, label %5, label %26, !dbg !157

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64, !dbg !158
  %7 = icmp ult i32 %1, 4, !dbg !159
  br i1 %7, label %24, label %8, !dbg !159

8:                                                ; preds = %5
  %9 = and i64 %6, 2147483644
  %10 = insertelement <2 x double> poison, double %2, i64 0
  %11 = shufflevector <2 x double> %10, <2 x double> poison, <2 x i32> zeroinitializer
  br label %12, !dbg !159

12:                                               ; preds = %12, %8
  %13 = phi i64 [ 0, %8 ], [ %20, %12 ], !dbg !160
  %14 = getelementptr inbounds nuw double, ptr %0, i64 %13, !dbg !161
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 16, !dbg !163
  %16 = load <2 x double>, ptr %14, align 8, !dbg !163, !tbaa !25
  %17 = load <2 x double>, ptr %15, align 8, !dbg !163, !tbaa !25
  %18 = fmul <2 x double> %11, %16, !dbg !164
  %19 = fmul <2 x double> %11, %17, !dbg !164
  store <2 x double> %18, ptr %14, align 8, !dbg !165, !tbaa !25
  store <2 x double> %19, ptr %15, align 8, !dbg !165, !tbaa !25
  %20 = add nuw i64 %13, 4, !dbg !160
  %21 = icmp eq i64 %20, %9, !dbg !166
  br i1 %21, label %22, label %12, !dbg !166, !llvm.loop !167

22:                                               ; preds = %12
  %23 = icmp eq i64 %9, %6, !dbg !166
  br i1 %23, label %26, label %24, !dbg !166

24:                                               ; preds = %5, %22
  %25 = phi i64 [ 0, %5 ], [ %9, %22 ]
  br label %27, !dbg !166

26:                                               ; preds = %27, %22, %3
  ret void, !dbg !170

27:                                               ; preds = %24, %27
  %28 = phi i64 [ %32, %27 ], [ %25, %24 ]
    #dbg_value(i64 %28, !151, !DIExpression(), !154)
  %29 = getelementptr inbounds nuw double, ptr %0, i64 %28, !dbg !161
  %30 = load double, ptr %29, align 8, !dbg !163, !tbaa !25
  %31 = fmul double %2, %30, !dbg !164
  store double %31, ptr %29, align 8, !dbg !165, !tbaa !25
  %32 = add nuw nsw i64 %28, 1, !dbg !160
    #dbg_value(i64 %32, !151, !DIExpression(), !154)
  %33 = icmp eq i64 %32, %6, !dbg !158
  br i1 %33, label %26, label %27, !dbg !166, !llvm.loop !171
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: read) uwtable
define internal fastcc double @total(ptr noundef readonly captures(none) %0, i32 noundef %1) unnamed_addr #10 !dbg !172 {
    #dbg_value(ptr %0, !176, !DIExpression(), !181)
    #dbg_value(i32 %1, !177, !DIExpression(), !181)
    #dbg_value(double 0.000000e+00, !178, !DIExpression(), !181)
    #dbg_value(i32 0, !179, !DIExpression(), !182)
  %3 = icmp sgt i32 %1, 0, !dbg !183
  br i1 %3, label %4, label %26, !dbg !185

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !186
  %6 = and i64 %5, 3, !dbg !187
  %7 = icmp ult i32 %1, 4, !dbg !187
  br i1 %7, label %12, label %8, !dbg !187

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483644, !dbg !187
  br label %28, !dbg !187

10:                                               ; preds = %28
  %11 = icmp eq i64 %6, 0, !dbg !187
  br i1 %11, label %26, label %12, !dbg !187

12:                                               ; preds = %10, %4
  %13 = phi i64 [ 0, %4 ], [ %47, %10 ]
  %14 = phi double [ 0.000000e+00, %4 ], [ %46, %10 ]
  %15 = icmp ne i64 %6, 0, !dbg !188
  tail call void @llvm.assume(i1 %15), !dbg !188
  br label %16, !dbg !188

16:                                               ; preds = %16, %12
  %17 = phi i64 [ %13, %12 ], [ %23, %16 ]
  %18 = phi double [ %14, %12 ], [ %22, %16 ]
  %19 = phi i64 [ 0, %12 ], [ %24, %16 ]
    #dbg_value(i64 %17, !179, !DIExpression(), !182)
    #dbg_value(double %18, !178, !DIExpression(), !181)
  %20 = getelementptr inbounds nuw double, ptr %0, i64 %17, !dbg !189
  %21 = load double, ptr %20, align 8, !dbg !189, !tbaa !25
  %22 = tail call double @llvm.fmuladd.f64(double %21, double %21, double %18), !dbg !191
    #dbg_value(double %22, !178, !DIExpression(), !181)
  %23 = add nuw nsw i64 %17, 1, !dbg !192
    #dbg_value(i64 %23, !179, !DIExpression(), !182)
  %24 = add i64 %19, 1, !dbg !193
  %25 = icmp eq i64 %24, %6, !dbg !193
  br i1 %25, label %26, label %16, !dbg !193, !llvm.loop !194

26:                                               ; preds = %10, %16, %2
  %27 = phi double [ 0.000000e+00, %2 ], [ %46, %10 ], [ %22, %16 ], !dbg !181
  ret double %27, !dbg !196

28:                                               ; preds = %28, %8
  %29 = phi i64 [ 0, %8 ], [ %47, %28 ]
  %30 = phi double [ 0.000000e+00, %8 ], [ %46, %28 ]
  %31 = phi i64 [ 0, %8 ], [ %48, %28 ]
    #dbg_value(i64 %29, !179, !DIExpression(), !182)
    #dbg_value(double %30, !178, !DIExpression(), !181)
  %32 = getelementptr inbounds nuw double, ptr %0, i64 %29, !dbg !189
  %33 = load double, ptr %32, align 8, !dbg !189, !tbaa !25
  %34 = tail call double @llvm.fmuladd.f64(double %33, double %33, double %30), !dbg !197
    #dbg_value(double %34, !178, !DIExpression(), !181)
    #dbg_value(i64 %29, !179, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !182)
  %35 = getelementptr inbounds nuw double, ptr %0, i64 %29, !dbg !189
  %36 = getelementptr inbounds nuw i8, ptr %35, i64 8, !dbg !189
  %37 = load double, ptr %36, align 8, !dbg !189, !tbaa !25
  %38 = tail call double @llvm.fmuladd.f64(double %37, double %37, double %34), !dbg !198
    #dbg_value(double %38, !178, !DIExpression(), !181)
    #dbg_value(i64 %29, !179, !DIExpression(DW_OP_constu, 2, DW_OP_or, DW_OP_stack_value), !182)
  %39 = getelementptr inbounds nuw double, ptr %0, i64 %29, !dbg !189
  %40 = getelementptr inbounds nuw i8, ptr %39, i64 16, !dbg !189
  %41 = load double, ptr %40, align 8, !dbg !189, !tbaa !25
  %42 = tail call double @llvm.fmuladd.f64(double %41, double %41, double %38), !dbg !199
    #dbg_value(double %42, !178, !DIExpression(), !181)
    #dbg_value(i64 %29, !179, !DIExpression(DW_OP_constu, 3, DW_OP_or, DW_OP_stack_value), !182)
  %43 = getelementptr inbounds nuw double, ptr %0, i64 %29, !dbg !189
  %44 = getelementptr inbounds nuw i8, ptr %43, i64 24, !dbg !189
  %45 = load double, ptr %44, align 8, !dbg !189, !tbaa !25
  %46 = tail call double @llvm.fmuladd.f64(double %45, double %45, double %42), !dbg !200
    #dbg_value(double %46, !178, !DIExpression(), !181)
  %47 = add nuw nsw i64 %29, 4, !dbg !201
    #dbg_value(i64 %47, !179, !DIExpression(), !182)
  %48 = add i64 %31, 4, !dbg !202
  %49 = icmp eq i64 %48, %9, !dbg !202
  br i1 %49, label %10, label %28, !dbg !202, !llvm.loop !203
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @square_what_is_picked(ptr noundef captures(none) %0, ptr noundef captures(none) %1, i32 noundef %2) local_unnamed_addr #11 !dbg !205 {
    #dbg_value(ptr %0, !209, !DIExpression(), !213)
    #dbg_value(ptr %1, !210, !DIExpression(), !213)
    #dbg_value(i32 %2, !211, !DIExpression(), !213)
  %4 = tail call fastcc ptr @pick(ptr noundef %0, ptr noundef %1, i32 noundef %2), !dbg !214
    #dbg_value(ptr %4, !212, !DIExpression(), !213)
  %5 = load double, ptr %4, align 8, !dbg !215, !tbaa !25
  %6 = fmul double %5, %5, !dbg !216
  store double %6, ptr %4, align 8, !dbg !217, !tbaa !25
  %7 = load double, ptr %0, align 8, !dbg !218, !tbaa !25
  %8 = load double, ptr %1, align 8, !dbg !219, !tbaa !25
  %9 = tail call double @llvm.fmuladd.f64(double %8, double 2.000000e+00, double %7), !dbg !220
  ret double %9, !dbg !221
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc noundef ptr @pick(ptr noundef readnone captures(ret: address, provenance) %0, ptr noundef readnone captures(ret: address, provenance) %1, i32 noundef %2) unnamed_addr #7 !dbg !222 {
    #dbg_value(ptr %0, !226, !DIExpression(), !229)
    #dbg_value(ptr %1, !227, !DIExpression(), !229)
    #dbg_value(i32 %2, !228, !DIExpression(), !229)
  %4 = icmp eq i32 %2, 0, !dbg !230
  %5 = select i1 %4, ptr %0, ptr %1, !dbg !231
  ret ptr %5, !dbg !232
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @weighted_residual(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, double noundef %2, i32 noundef %3) local_unnamed_addr #12 !dbg !233 {
    #dbg_value(ptr %0, !237, !DIExpression(), !247)
    #dbg_value(ptr %1, !238, !DIExpression(), !247)
    #dbg_value(double %2, !239, !DIExpression(), !247)
    #dbg_value(i32 %3, !240, !DIExpression(), !247)
    #dbg_value(double 0.000000e+00, !241, !DIExpression(), !247)
    #dbg_value(i32 0, !242, !DIExpression(), !248)
  %5 = icmp sgt i32 %3, 0, !dbg !249
  br i1 %5, label %6, label %25, !dbg !250

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64, !dbg !251
  %8 = and i64 %7, 1, !dbg !252
  %9 = icmp eq i32 %3, 1, !dbg !252
  br i1 %9, label %14, label %10, !dbg !252

10:                                               ; preds = %6
  %11 = and i64 %7, 2147483646, !dbg !252
  br label %27, !dbg !252

12:                                               ; preds = %27
  %13 = icmp eq i64 %8, 0, !dbg !252
  br i1 %13, label %25, label %14, !dbg !252

14:                                               ; preds = %12, %6
  %15 = phi i64 [ 0, %6 ], [ %46, %12 ]
  %16 = phi double [ 0.000000e+00, %6 ], [ %45, %12 ]
  %17 = icmp ne i64 %8, 0, !dbg !253
  tail call void @llvm.assume(i1 %17), !dbg !253
    #dbg_value(double %16, !241, !DIExpression(), !247)
    #dbg_value(i64 %15, !242, !DIExpression(), !248)
  %18 = getelementptr inbounds nuw double, ptr %0, i64 %15, !dbg !254
  %19 = load double, ptr %18, align 8, !dbg !254, !tbaa !25
  %20 = getelementptr inbounds nuw double, ptr %1, i64 %15, !dbg !255
  %21 = load double, ptr %20, align 8, !dbg !255, !tbaa !25
  %22 = fsub double %19, %21, !dbg !256
    #dbg_value(double %22, !244, !DIExpression(), !257)
  %23 = fmul double %2, %22, !dbg !258
  %24 = tail call double @llvm.fmuladd.f64(double %23, double %22, double %16), !dbg !259
    #dbg_value(double %24, !241, !DIExpression(), !247)
    #dbg_value(i64 %15, !242, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !248)
  br label %25, !dbg !260

25:                                               ; preds = %14, %12, %4
  %26 = phi double [ 0.000000e+00, %4 ], [ %45, %12 ], [ %24, %14 ], !dbg !247
  ret double %26, !dbg !260

27:                                               ; preds = %27, %10
  %28 = phi i64 [ 0, %10 ], [ %46, %27 ]
  %29 = phi double [ 0.000000e+00, %10 ], [ %45, %27 ]
  %30 = phi i64 [ 0, %10 ], [ %47, %27 ]
    #dbg_value(double %29, !241, !DIExpression(), !247)
    #dbg_value(i64 %28, !242, !DIExpression(), !248)
  %31 = getelementptr inbounds nuw double, ptr %0, i64 %28, !dbg !254
  %32 = load double, ptr %31, align 8, !dbg !254, !tbaa !25
  %33 = getelementptr inbounds nuw double, ptr %1, i64 %28, !dbg !255
  %34 = load double, ptr %33, align 8, !dbg !255, !tbaa !25
  %35 = fsub double %32, %34, !dbg !261
    #dbg_value(double %35, !244, !DIExpression(), !257)
  %36 = fmul double %2, %35, !dbg !258
  %37 = tail call double @llvm.fmuladd.f64(double %36, double %35, double %29), !dbg !262
    #dbg_value(double %37, !241, !DIExpression(), !247)
  %38 = or disjoint i64 %28, 1, !dbg !263
    #dbg_value(i64 %38, !242, !DIExpression(), !248)
  %39 = getelementptr inbounds nuw double, ptr %0, i64 %38, !dbg !254
  %40 = load double, ptr %39, align 8, !dbg !254, !tbaa !25
  %41 = getelementptr inbounds nuw double, ptr %1, i64 %38, !dbg !255
  %42 = load double, ptr %41, align 8, !dbg !255, !tbaa !25
  %43 = fsub double %40, %42, !dbg !264
    #dbg_value(double %43, !244, !DIExpression(), !257)
  %44 = fmul double %2, %43, !dbg !258
  %45 = tail call double @llvm.fmuladd.f64(double %44, double %43, double %37), !dbg !265
    #dbg_value(double %45, !241, !DIExpression(), !247)
  %46 = add nuw nsw i64 %28, 2, !dbg !266
    #dbg_value(i64 %46, !242, !DIExpression(), !248)
  %47 = add i64 %30, 2, !dbg !267
  %48 = icmp eq i64 %47, %11, !dbg !267
  br i1 %48, label %12, label %27, !dbg !267, !llvm.loop !268
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !270 double @sin(double noundef) local_unnamed_addr #13

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !272 double @atan2(double noundef, double noundef) local_unnamed_addr #13

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #14

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #15

attributes #0 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree noinline norecurse nounwind willreturn memory(errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: write, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nofree noinline norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #12 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #13 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #14 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #15 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #16 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}
!llvm.errno.tbaa = !{!10}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/calls.c", directory: ".", checksumkind: CSK_MD5, checksum: "3168770cb76a3083f11a8eaf50d9939b")
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
!14 = distinct !DISubprogram(name: "caller_overwrites_after_call", scope: !1, file: !1, line: 11, type: !15, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !19, keyInstructions: true)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !18, !17}
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!19 = !{!20, !21, !22}
!20 = !DILocalVariable(name: "p", arg: 1, scope: !14, file: !1, line: 11, type: !18)
!21 = !DILocalVariable(name: "x", arg: 2, scope: !14, file: !1, line: 11, type: !17)
!22 = !DILocalVariable(name: "r", scope: !14, file: !1, line: 12, type: !17)
!23 = !DILocation(line: 0, scope: !14)
!24 = !DILocation(line: 12, column: 14, scope: !14, atomGroup: 1, atomRank: 2)
!25 = !{!26, !26, i64 0}
!26 = !{!"double", !12, i64 0}
!27 = !DILocation(line: 13, column: 14, scope: !14, atomGroup: 2, atomRank: 2)
!28 = !DILocation(line: 14, column: 8, scope: !14)
!29 = !DILocation(line: 14, column: 5, scope: !14, atomGroup: 3, atomRank: 2)
!30 = !DILocation(line: 15, column: 6, scope: !14, atomGroup: 4, atomRank: 1)
!31 = !DILocation(line: 16, column: 3, scope: !14, atomGroup: 6, atomRank: 1)
!32 = distinct !DISubprogram(name: "weigh", scope: !1, file: !1, line: 6, type: !33, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !37, keyInstructions: true)
!33 = !DISubroutineType(types: !34)
!34 = !{!17, !35, !17}
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!37 = !{!38, !39}
!38 = !DILocalVariable(name: "p", arg: 1, scope: !32, file: !1, line: 6, type: !35)
!39 = !DILocalVariable(name: "x", arg: 2, scope: !32, file: !1, line: 6, type: !17)
!40 = !DILocation(line: 0, scope: !32)
!41 = !DILocation(line: 7, column: 10, scope: !32)
!42 = !DILocation(line: 7, column: 18, scope: !32)
!43 = !DILocation(line: 7, column: 22, scope: !32, atomGroup: 1, atomRank: 2)
!44 = !DILocation(line: 7, column: 3, scope: !32, atomGroup: 1, atomRank: 1)
!45 = distinct !DISubprogram(name: "results_through_pointers", scope: !1, file: !1, line: 24, type: !46, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !48, keyInstructions: true)
!46 = !DISubroutineType(types: !47)
!47 = !{!17, !17, !17}
!48 = !{!49, !50, !51, !52}
!49 = !DILocalVariable(name: "x", arg: 1, scope: !45, file: !1, line: 24, type: !17)
!50 = !DILocalVariable(name: "y", arg: 2, scope: !45, file: !1, line: 24, type: !17)
!51 = !DILocalVariable(name: "r", scope: !45, file: !1, line: 25, type: !17)
!52 = !DILocalVariable(name: "a", scope: !45, file: !1, line: 26, type: !17)
!53 = distinct !DIAssignID()
!54 = !DILocation(line: 0, scope: !45)
!55 = distinct !DIAssignID()
!56 = !DILocation(line: 25, column: 3, scope: !45)
!57 = !DILocation(line: 26, column: 3, scope: !45)
!58 = !DILocation(line: 27, column: 3, scope: !45)
!59 = !DILocation(line: 28, column: 10, scope: !45)
!60 = !DILocation(line: 28, column: 14, scope: !45)
!61 = !DILocation(line: 28, column: 16, scope: !45, atomGroup: 2, atomRank: 2)
!62 = !DILocation(line: 29, column: 1, scope: !45)
!63 = !DILocation(line: 28, column: 3, scope: !45, atomGroup: 2, atomRank: 1)
!64 = distinct !DISubprogram(name: "polar", scope: !1, file: !1, line: 19, type: !65, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !67, keyInstructions: true)
!65 = !DISubroutineType(types: !66)
!66 = !{null, !17, !17, !18, !18}
!67 = !{!68, !69, !70, !71}
!68 = !DILocalVariable(name: "x", arg: 1, scope: !64, file: !1, line: 19, type: !17)
!69 = !DILocalVariable(name: "y", arg: 2, scope: !64, file: !1, line: 19, type: !17)
!70 = !DILocalVariable(name: "radius", arg: 3, scope: !64, file: !1, line: 19, type: !18)
!71 = !DILocalVariable(name: "angle", arg: 4, scope: !64, file: !1, line: 19, type: !18)
!72 = !DILocation(line: 0, scope: !64)
!73 = !DILocation(line: 20, column: 28, scope: !64)
!74 = !DILocation(line: 20, column: 24, scope: !64)
!75 = !DILocation(line: 20, column: 13, scope: !64, atomGroup: 1, atomRank: 2)
!76 = !DILocation(line: 20, column: 11, scope: !64, atomGroup: 1, atomRank: 1)
!77 = !DILocation(line: 21, column: 12, scope: !64, atomGroup: 2, atomRank: 2)
!78 = !DILocation(line: 21, column: 10, scope: !64, atomGroup: 2, atomRank: 1)
!79 = !DILocation(line: 22, column: 1, scope: !64, atomGroup: 3, atomRank: 1)
!80 = distinct !DISubprogram(name: "same_callee_two_activities", scope: !1, file: !1, line: 36, type: !46, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !81, keyInstructions: true)
!81 = !{!82, !83}
!82 = !DILocalVariable(name: "x", arg: 1, scope: !80, file: !1, line: 36, type: !17)
!83 = !DILocalVariable(name: "k", arg: 2, scope: !80, file: !1, line: 36, type: !17)
!84 = !DILocation(line: 0, scope: !80)
!85 = !DILocation(line: 37, column: 10, scope: !80)
!86 = !DILocation(line: 37, column: 34, scope: !80)
!87 = !DILocation(line: 37, column: 25, scope: !80)
!88 = !DILocation(line: 37, column: 23, scope: !80, atomGroup: 1, atomRank: 2)
!89 = !DILocation(line: 37, column: 3, scope: !80, atomGroup: 1, atomRank: 1)
!90 = distinct !DISubprogram(name: "affine", scope: !1, file: !1, line: 31, type: !46, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !91, keyInstructions: true)
!91 = !{!92, !93}
!92 = !DILocalVariable(name: "x", arg: 1, scope: !90, file: !1, line: 31, type: !17)
!93 = !DILocalVariable(name: "k", arg: 2, scope: !90, file: !1, line: 31, type: !17)
!94 = !DILocation(line: 0, scope: !90)
!95 = !DILocation(line: 32, column: 16, scope: !90, atomGroup: 1, atomRank: 2)
!96 = !DILocation(line: 32, column: 3, scope: !90, atomGroup: 1, atomRank: 1)
!97 = distinct !DISubprogram(name: "integer_from_callee", scope: !1, file: !1, line: 44, type: !98, scopeLine: 44, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !100, keyInstructions: true)
!98 = !DISubroutineType(types: !99)
!99 = !{!17, !17}
!100 = !{!101}
!101 = !DILocalVariable(name: "x", arg: 1, scope: !97, file: !1, line: 44, type: !17)
!102 = !DILocation(line: 0, scope: !97)
!103 = !DILocation(line: 45, column: 12, scope: !97)
!104 = !DILocation(line: 45, column: 18, scope: !97)
!105 = !DILocation(line: 45, column: 16, scope: !97, atomGroup: 1, atomRank: 2)
!106 = !DILocation(line: 45, column: 3, scope: !97, atomGroup: 1, atomRank: 1)
!107 = distinct !DISubprogram(name: "choose", scope: !1, file: !1, line: 40, type: !108, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !111, keyInstructions: true)
!108 = !DISubroutineType(types: !109)
!109 = !{!110, !17}
!110 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!111 = !{!112}
!112 = !DILocalVariable(name: "x", arg: 1, scope: !107, file: !1, line: 40, type: !17)
!113 = !DILocation(line: 0, scope: !107)
!114 = !DILocation(line: 41, column: 12, scope: !107)
!115 = !DILocation(line: 41, column: 10, scope: !107, atomGroup: 1, atomRank: 2)
!116 = !DILocation(line: 41, column: 3, scope: !107, atomGroup: 1, atomRank: 1)
!117 = distinct !DISubprogram(name: "calls_in_a_loop", scope: !1, file: !1, line: 62, type: !118, scopeLine: 62, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !120, keyInstructions: true)
!118 = !DISubroutineType(types: !119)
!119 = !{!17, !18, !110, !17}
!120 = !{!121, !122, !123, !124, !125}
!121 = !DILocalVariable(name: "x", arg: 1, scope: !117, file: !1, line: 62, type: !18)
!122 = !DILocalVariable(name: "n", arg: 2, scope: !117, file: !1, line: 62, type: !110)
!123 = !DILocalVariable(name: "k", arg: 3, scope: !117, file: !1, line: 62, type: !17)
!124 = !DILocalVariable(name: "r", scope: !117, file: !1, line: 63, type: !17)
!125 = !DILocalVariable(name: "i", scope: !126, file: !1, line: 64, type: !110)
!126 = distinct !DILexicalBlock(scope: !117, file: !1, line: 64, column: 3)
!127 = !DILocation(line: 0, scope: !117)
!128 = !DILocation(line: 0, scope: !126)
!129 = !DILocation(line: 64, column: 21, scope: !130, atomGroup: 15, atomRank: 1)
!130 = distinct !DILexicalBlock(scope: !126, file: !1, line: 64, column: 3)
!131 = !DILocation(line: 64, column: 3, scope: !126, atomGroup: 16, atomRank: 1)
!132 = !DILocation(line: 68, column: 3, scope: !117, atomGroup: 9, atomRank: 1)
!133 = !DILocation(line: 65, column: 5, scope: !134)
!134 = distinct !DILexicalBlock(scope: !130, file: !1, line: 64, column: 32)
!135 = !DILocation(line: 66, column: 10, scope: !134)
!136 = !DILocation(line: 66, column: 7, scope: !134, atomGroup: 5, atomRank: 2)
!137 = !DILocation(line: 64, column: 28, scope: !130, atomGroup: 6, atomRank: 2)
!138 = !DILocation(line: 64, column: 21, scope: !130, atomGroup: 3, atomRank: 1)
!139 = !DILocation(line: 64, column: 3, scope: !126, atomGroup: 4, atomRank: 1)
!140 = distinct !{!140, !141, !142, !143}
!141 = !DILocation(line: 64, column: 3, scope: !126)
!142 = !DILocation(line: 67, column: 3, scope: !126)
!143 = !{!"llvm.loop.mustprogress"}
!144 = distinct !DISubprogram(name: "scale", scope: !1, file: !1, line: 48, type: !145, scopeLine: 48, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !147, keyInstructions: true)
!145 = !DISubroutineType(types: !146)
!146 = !{null, !18, !110, !17}
!147 = !{!148, !149, !150, !151}
!148 = !DILocalVariable(name: "x", arg: 1, scope: !144, file: !1, line: 48, type: !18)
!149 = !DILocalVariable(name: "n", arg: 2, scope: !144, file: !1, line: 48, type: !110)
!150 = !DILocalVariable(name: "k", arg: 3, scope: !144, file: !1, line: 48, type: !17)
!151 = !DILocalVariable(name: "i", scope: !152, file: !1, line: 49, type: !110)
!152 = distinct !DILexicalBlock(scope: !144, file: !1, line: 49, column: 3)
!153 = !DILocation(line: 0, scope: !144)
!154 = !DILocation(line: 0, scope: !152)
!155 = !DILocation(line: 49, column: 21, scope: !156, atomGroup: 11, atomRank: 1)
!156 = distinct !DILexicalBlock(scope: !152, file: !1, line: 49, column: 3)
!157 = !DILocation(line: 49, column: 3, scope: !152, atomGroup: 12, atomRank: 1)
!158 = !DILocation(line: 49, column: 21, scope: !156, atomGroup: 2, atomRank: 1)
!159 = !DILocation(line: 49, column: 3, scope: !152)
!160 = !DILocation(line: 49, column: 27, scope: !156, atomGroup: 5, atomRank: 2)
!161 = !DILocation(line: 50, column: 5, scope: !162)
!162 = distinct !DILexicalBlock(scope: !156, file: !1, line: 49, column: 31)
!163 = !DILocation(line: 50, column: 10, scope: !162)
!164 = !DILocation(line: 50, column: 10, scope: !162, atomGroup: 4, atomRank: 2)
!165 = !DILocation(line: 50, column: 10, scope: !162, atomGroup: 4, atomRank: 1)
!166 = !DILocation(line: 49, column: 3, scope: !152, atomGroup: 3, atomRank: 1)
!167 = distinct !{!167, !143, !168, !169}
!168 = !{!"llvm.loop.isvectorized", i32 1}
!169 = !{!"llvm.loop.unroll.runtime.disable"}
!170 = !DILocation(line: 52, column: 1, scope: !144, atomGroup: 7, atomRank: 1)
!171 = distinct !{!171, !143, !169, !168}
!172 = distinct !DISubprogram(name: "total", scope: !1, file: !1, line: 54, type: !173, scopeLine: 54, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !175, keyInstructions: true)
!173 = !DISubroutineType(types: !174)
!174 = !{!17, !35, !110}
!175 = !{!176, !177, !178, !179}
!176 = !DILocalVariable(name: "x", arg: 1, scope: !172, file: !1, line: 54, type: !35)
!177 = !DILocalVariable(name: "n", arg: 2, scope: !172, file: !1, line: 54, type: !110)
!178 = !DILocalVariable(name: "s", scope: !172, file: !1, line: 55, type: !17)
!179 = !DILocalVariable(name: "i", scope: !180, file: !1, line: 56, type: !110)
!180 = distinct !DILexicalBlock(scope: !172, file: !1, line: 56, column: 3)
!181 = !DILocation(line: 0, scope: !172)
!182 = !DILocation(line: 0, scope: !180)
!183 = !DILocation(line: 56, column: 21, scope: !184, atomGroup: 13, atomRank: 1)
!184 = distinct !DILexicalBlock(scope: !180, file: !1, line: 56, column: 3)
!185 = !DILocation(line: 56, column: 3, scope: !180, atomGroup: 14, atomRank: 1)
!186 = !DILocation(line: 56, column: 21, scope: !184, atomGroup: 3, atomRank: 1)
!187 = !DILocation(line: 56, column: 3, scope: !180)
!188 = !DILocation(line: 56, column: 3, scope: !180, atomGroup: 4, atomRank: 1)
!189 = !DILocation(line: 57, column: 10, scope: !190)
!190 = distinct !DILexicalBlock(scope: !184, file: !1, line: 56, column: 31)
!191 = !DILocation(line: 57, column: 7, scope: !190, atomGroup: 19, atomRank: 2)
!192 = !DILocation(line: 56, column: 27, scope: !184, atomGroup: 20, atomRank: 2)
!193 = !DILocation(line: 56, column: 3, scope: !180, atomGroup: 22, atomRank: 1)
!194 = distinct !{!194, !195}
!195 = !{!"llvm.loop.unroll.disable"}
!196 = !DILocation(line: 59, column: 3, scope: !172, atomGroup: 9, atomRank: 1)
!197 = !DILocation(line: 57, column: 7, scope: !190, atomGroup: 5, atomRank: 2)
!198 = !DILocation(line: 57, column: 7, scope: !190, atomGroup: 23, atomRank: 2)
!199 = !DILocation(line: 57, column: 7, scope: !190, atomGroup: 27, atomRank: 2)
!200 = !DILocation(line: 57, column: 7, scope: !190, atomGroup: 31, atomRank: 2)
!201 = !DILocation(line: 56, column: 27, scope: !184, atomGroup: 32, atomRank: 2)
!202 = !DILocation(line: 56, column: 3, scope: !180, atomGroup: 34, atomRank: 1)
!203 = distinct !{!203, !187, !204, !143}
!204 = !DILocation(line: 58, column: 3, scope: !180)
!205 = distinct !DISubprogram(name: "square_what_is_picked", scope: !1, file: !1, line: 75, type: !206, scopeLine: 75, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !208, keyInstructions: true)
!206 = !DISubroutineType(types: !207)
!207 = !{!17, !18, !18, !110}
!208 = !{!209, !210, !211, !212}
!209 = !DILocalVariable(name: "a", arg: 1, scope: !205, file: !1, line: 75, type: !18)
!210 = !DILocalVariable(name: "b", arg: 2, scope: !205, file: !1, line: 75, type: !18)
!211 = !DILocalVariable(name: "second", arg: 3, scope: !205, file: !1, line: 75, type: !110)
!212 = !DILocalVariable(name: "p", scope: !205, file: !1, line: 76, type: !18)
!213 = !DILocation(line: 0, scope: !205)
!214 = !DILocation(line: 76, column: 15, scope: !205, atomGroup: 1, atomRank: 2)
!215 = !DILocation(line: 77, column: 8, scope: !205)
!216 = !DILocation(line: 77, column: 11, scope: !205, atomGroup: 2, atomRank: 2)
!217 = !DILocation(line: 77, column: 6, scope: !205, atomGroup: 2, atomRank: 1)
!218 = !DILocation(line: 78, column: 10, scope: !205)
!219 = !DILocation(line: 78, column: 21, scope: !205)
!220 = !DILocation(line: 78, column: 13, scope: !205, atomGroup: 4, atomRank: 2)
!221 = !DILocation(line: 78, column: 3, scope: !205, atomGroup: 4, atomRank: 1)
!222 = distinct !DISubprogram(name: "pick", scope: !1, file: !1, line: 71, type: !223, scopeLine: 71, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !225, keyInstructions: true)
!223 = !DISubroutineType(types: !224)
!224 = !{!18, !18, !18, !110}
!225 = !{!226, !227, !228}
!226 = !DILocalVariable(name: "a", arg: 1, scope: !222, file: !1, line: 71, type: !18)
!227 = !DILocalVariable(name: "b", arg: 2, scope: !222, file: !1, line: 71, type: !18)
!228 = !DILocalVariable(name: "second", arg: 3, scope: !222, file: !1, line: 71, type: !110)
!229 = !DILocation(line: 0, scope: !222)
!230 = !DILocation(line: 72, column: 10, scope: !222, atomGroup: 2, atomRank: 2)
!231 = !DILocation(line: 72, column: 10, scope: !222, atomGroup: 2, atomRank: 1)
!232 = !DILocation(line: 72, column: 3, scope: !222, atomGroup: 1, atomRank: 1)
!233 = distinct !DISubprogram(name: "weighted_residual", scope: !1, file: !1, line: 82, type: !234, scopeLine: 82, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !236, keyInstructions: true)
!234 = !DISubroutineType(types: !235)
!235 = !{!17, !35, !35, !17, !110}
!236 = !{!237, !238, !239, !240, !241, !242, !244}
!237 = !DILocalVariable(name: "x", arg: 1, scope: !233, file: !1, line: 82, type: !35)
!238 = !DILocalVariable(name: "target", arg: 2, scope: !233, file: !1, line: 82, type: !35)
!239 = !DILocalVariable(name: "weight", arg: 3, scope: !233, file: !1, line: 82, type: !17)
!240 = !DILocalVariable(name: "n", arg: 4, scope: !233, file: !1, line: 82, type: !110)
!241 = !DILocalVariable(name: "s", scope: !233, file: !1, line: 83, type: !17)
!242 = !DILocalVariable(name: "i", scope: !243, file: !1, line: 84, type: !110)
!243 = distinct !DILexicalBlock(scope: !233, file: !1, line: 84, column: 3)
!244 = !DILocalVariable(name: "d", scope: !245, file: !1, line: 85, type: !17)
!245 = distinct !DILexicalBlock(scope: !246, file: !1, line: 84, column: 31)
!246 = distinct !DILexicalBlock(scope: !243, file: !1, line: 84, column: 3)
!247 = !DILocation(line: 0, scope: !233)
!248 = !DILocation(line: 0, scope: !243)
!249 = !DILocation(line: 84, column: 21, scope: !246, atomGroup: 17, atomRank: 1)
!250 = !DILocation(line: 84, column: 3, scope: !243, atomGroup: 18, atomRank: 1)
!251 = !DILocation(line: 84, column: 21, scope: !246, atomGroup: 3, atomRank: 1)
!252 = !DILocation(line: 84, column: 3, scope: !243)
!253 = !DILocation(line: 84, column: 3, scope: !243, atomGroup: 4, atomRank: 1)
!254 = !DILocation(line: 85, column: 16, scope: !245)
!255 = !DILocation(line: 85, column: 23, scope: !245)
!256 = !DILocation(line: 85, column: 21, scope: !245, atomGroup: 35, atomRank: 2)
!257 = !DILocation(line: 0, scope: !245)
!258 = !DILocation(line: 86, column: 17, scope: !245)
!259 = !DILocation(line: 86, column: 7, scope: !245, atomGroup: 36, atomRank: 2)
!260 = !DILocation(line: 88, column: 3, scope: !233, atomGroup: 10, atomRank: 1)
!261 = !DILocation(line: 85, column: 21, scope: !245, atomGroup: 5, atomRank: 2)
!262 = !DILocation(line: 86, column: 7, scope: !245, atomGroup: 6, atomRank: 2)
!263 = !DILocation(line: 84, column: 27, scope: !246, atomGroup: 7, atomRank: 2)
!264 = !DILocation(line: 85, column: 21, scope: !245, atomGroup: 40, atomRank: 2)
!265 = !DILocation(line: 86, column: 7, scope: !245, atomGroup: 41, atomRank: 2)
!266 = !DILocation(line: 84, column: 27, scope: !246, atomGroup: 42, atomRank: 2)
!267 = !DILocation(line: 84, column: 3, scope: !243, atomGroup: 44, atomRank: 1)
!268 = distinct !{!268, !252, !269, !143}
!269 = !DILocation(line: 87, column: 3, scope: !243)
!270 = !DISubprogram(name: "sin", scope: !271, file: !271, line: 64, type: !98, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!271 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!272 = !DISubprogram(name: "atan2", scope: !271, file: !271, line: 59, type: !46, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
