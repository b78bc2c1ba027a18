; clang-19 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/calls.c -o ir/clang-19/O3-g/calls.ll
; ModuleID = 'c/calls.c'
source_filename = "c/calls.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable
define dso_local double @caller_overwrites_after_call(ptr nocapture noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !10 {
    #dbg_value(ptr %0, !16, !DIExpression(), !19)
    #dbg_value(double %1, !17, !DIExpression(), !19)
  %3 = tail call fastcc double @weigh(ptr noundef %0, double noundef %1), !dbg !20
    #dbg_value(double %3, !18, !DIExpression(), !19)
  %4 = tail call double @llvm.fmuladd.f64(double %3, double %3, double %1), !dbg !21
  store double %4, ptr %0, align 8, !dbg !22, !tbaa !23
  %5 = tail call fastcc double @weigh(ptr noundef nonnull %0, double noundef %1), !dbg !27
  %6 = fadd double %3, %5, !dbg !28
    #dbg_value(double %6, !18, !DIExpression(), !19)
  store double 0.000000e+00, ptr %0, align 8, !dbg !29, !tbaa !23
  ret double %6, !dbg !30
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree noinline nounwind willreturn memory(write, argmem: readwrite) uwtable
define internal fastcc double @weigh(ptr nocapture noundef readonly %0, double noundef %1) unnamed_addr #2 !dbg !31 {
    #dbg_value(ptr %0, !37, !DIExpression(), !39)
    #dbg_value(double %1, !38, !DIExpression(), !39)
  %3 = load double, ptr %0, align 8, !dbg !40, !tbaa !23
  %4 = tail call double @sin(double noundef %3) #15, !dbg !41
  %5 = fmul double %4, %1, !dbg !42
  %6 = load double, ptr %0, align 8, !dbg !43, !tbaa !23
  %7 = fmul double %5, %6, !dbg !44
  ret double %7, !dbg !45
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local double @results_through_pointers(double noundef %0, double noundef %1) local_unnamed_addr #4 !dbg !46 {
  %3 = alloca double, align 8, !DIAssignID !54
    #dbg_assign(i1 undef, !52, !DIExpression(), !54, ptr %3, !DIExpression(), !55)
  %4 = alloca double, align 8, !DIAssignID !56
    #dbg_assign(i1 undef, !53, !DIExpression(), !56, ptr %4, !DIExpression(), !55)
    #dbg_value(double %0, !50, !DIExpression(), !55)
    #dbg_value(double %1, !51, !DIExpression(), !55)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #15, !dbg !57
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #15, !dbg !58
  call fastcc void @polar(double noundef %0, double noundef %1, ptr noundef nonnull %3, ptr noundef nonnull %4), !dbg !59
  %5 = load double, ptr %3, align 8, !dbg !60, !tbaa !23
  %6 = load double, ptr %4, align 8, !dbg !61, !tbaa !23
  %7 = tail call double @llvm.fmuladd.f64(double %5, double %6, double %5), !dbg !62
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #15, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #15, !dbg !63
  ret double %7, !dbg !64
}

; Function Attrs: mustprogress nofree noinline nounwind willreturn memory(write) uwtable
define internal fastcc void @polar(double noundef %0, double noundef %1, ptr nocapture noundef writeonly %2, ptr nocapture noundef writeonly %3) unnamed_addr #5 !dbg !65 {
    #dbg_value(double %0, !69, !DIExpression(), !73)
    #dbg_value(double %1, !70, !DIExpression(), !73)
    #dbg_value(ptr %2, !71, !DIExpression(), !73)
    #dbg_value(ptr %3, !72, !DIExpression(), !73)
  %5 = fmul double %1, %1, !dbg !74
  %6 = tail call double @llvm.fmuladd.f64(double %0, double %0, double %5), !dbg !75
  %7 = tail call double @llvm.sqrt.f64(double %6), !dbg !76
  store double %7, ptr %2, align 8, !dbg !77, !tbaa !23
  %8 = tail call double @atan2(double noundef %1, double noundef %0) #15, !dbg !78
  store double %8, ptr %3, align 8, !dbg !79, !tbaa !23
  ret void, !dbg !80
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @same_callee_two_activities(double noundef %0, double noundef %1) local_unnamed_addr #6 !dbg !81 {
    #dbg_value(double %0, !83, !DIExpression(), !85)
    #dbg_value(double %1, !84, !DIExpression(), !85)
  %3 = tail call fastcc double @affine(double noundef %0, double noundef %1), !dbg !86
  %4 = fmul double %0, %0, !dbg !87
  %5 = tail call fastcc double @affine(double noundef %4, double noundef 3.000000e+00), !dbg !88
  %6 = fmul double %3, %5, !dbg !89
  ret double %6, !dbg !90
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc noundef double @affine(double noundef %0, double noundef %1) unnamed_addr #7 !dbg !91 {
    #dbg_value(double %0, !93, !DIExpression(), !95)
    #dbg_value(double %1, !94, !DIExpression(), !95)
  %3 = tail call double @llvm.fmuladd.f64(double %1, double %0, double 1.000000e+00), !dbg !96
  ret double %3, !dbg !97
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @integer_from_callee(double noundef %0) local_unnamed_addr #6 !dbg !98 {
    #dbg_value(double %0, !102, !DIExpression(), !103)
  %2 = fmul double %0, %0, !dbg !104
  %3 = tail call fastcc i32 @choose(double noundef %0), !dbg !105
  %4 = uitofp nneg i32 %3 to double, !dbg !105
  %5 = fmul double %2, %4, !dbg !106
  ret double %5, !dbg !107
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc noundef range(i32 2, 6) i32 @choose(double noundef %0) unnamed_addr #7 !dbg !108 {
    #dbg_value(double %0, !113, !DIExpression(), !114)
  %2 = fcmp ogt double %0, 1.000000e+00, !dbg !115
  %3 = select i1 %2, i32 2, i32 5, !dbg !116
  ret i32 %3, !dbg !117
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @calls_in_a_loop(ptr nocapture noundef %0, i32 noundef %1, double noundef %2) local_unnamed_addr #8 !dbg !118 {
    #dbg_value(ptr %0, !122, !DIExpression(), !128)
    #dbg_value(i32 %1, !123, !DIExpression(), !128)
    #dbg_value(double %2, !124, !DIExpression(), !128)
    #dbg_value(double 0.000000e+00, !125, !DIExpression(), !128)
    #dbg_value(i32 1, !126, !DIExpression(), !129)
  %4 = icmp slt i32 %1, 1, !dbg !130
  br i1 %4, label %5, label %7, !dbg !132

5:                                                ; preds = %7, %3
  %6 = phi double [ 0.000000e+00, %3 ], [ %11, %7 ], !dbg !128
  ret double %6, !dbg !133

7:                                                ; preds = %3, %7
  %8 = phi i32 [ %12, %7 ], [ 1, %3 ]
  %9 = phi double [ %11, %7 ], [ 0.000000e+00, %3 ]
    #dbg_value(i32 %8, !126, !DIExpression(), !129)
    #dbg_value(double %9, !125, !DIExpression(), !128)
  tail call fastcc void @scale(ptr noundef %0, i32 noundef %8, double noundef %2), !dbg !134
  %10 = tail call fastcc double @total(ptr noundef %0, i32 noundef %1), !dbg !136
  %11 = fadd double %9, %10, !dbg !137
    #dbg_value(double %11, !125, !DIExpression(), !128)
  %12 = add nuw i32 %8, 1, !dbg !138
    #dbg_value(i32 %12, !126, !DIExpression(), !129)
  %13 = icmp eq i32 %8, %1, !dbg !130
  br i1 %13, label %5, label %7, !dbg !132, !llvm.loop !139
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc void @scale(ptr nocapture noundef %0, i32 noundef %1, double noundef %2) unnamed_addr #9 !dbg !142 {
    #dbg_value(ptr %0, !146, !DIExpression(), !151)
    #dbg_value(i32 %1, !147, !DIExpression(), !151)
    #dbg_value(double %2, !148, !DIExpression(), !151)
    #dbg_value(i32 0, !149, !DIExpression(), !152)
  %4 = icmp sgt i32 %1, 0, !dbg !153
  br i1 %4, label %5, label %26, !dbg !155

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64, !dbg !153
  %7 = icmp ult i32 %1, 4, !dbg !155
  br i1 %7, label %8, label %10, !dbg !155

8:                                                ; preds = %24, %5
  %9 = phi i64 [ 0, %5 ], [ %11, %24 ]
  br label %27, !dbg !155

10:                                               ; preds = %5
  %11 = and i64 %6, 2147483644, !dbg !155
  %12 = insertelement <2 x double> poison, double %2, i64 0, !dbg !155
  %13 = shufflevector <2 x double> %12, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !155
  br label %14, !dbg !155

14:                                               ; preds = %14, %10
  %15 = phi i64 [ 0, %10 ], [ %22, %14 ], !dbg !156
  %16 = getelementptr inbounds double, ptr %0, i64 %15, !dbg !157
  %17 = getelementptr inbounds i8, ptr %16, i64 16, !dbg !159
  %18 = load <2 x double>, ptr %16, align 8, !dbg !159, !tbaa !23
  %19 = load <2 x double>, ptr %17, align 8, !dbg !159, !tbaa !23
  %20 = fmul <2 x double> %18, %13, !dbg !159
  %21 = fmul <2 x double> %19, %13, !dbg !159
  store <2 x double> %20, ptr %16, align 8, !dbg !159, !tbaa !23
  store <2 x double> %21, ptr %17, align 8, !dbg !159, !tbaa !23
  %22 = add nuw i64 %15, 4, !dbg !156
  %23 = icmp eq i64 %22, %11, !dbg !156
  br i1 %23, label %24, label %14, !dbg !156, !llvm.loop !160

24:                                               ; preds = %14
  %25 = icmp eq i64 %11, %6, !dbg !155
  br i1 %25, label %26, label %8, !dbg !155

26:                                               ; preds = %27, %24, %3
  ret void, !dbg !164

27:                                               ; preds = %8, %27
  %28 = phi i64 [ %32, %27 ], [ %9, %8 ]
    #dbg_value(i64 %28, !149, !DIExpression(), !152)
  %29 = getelementptr inbounds double, ptr %0, i64 %28, !dbg !157
  %30 = load double, ptr %29, align 8, !dbg !159, !tbaa !23
  %31 = fmul double %30, %2, !dbg !159
  store double %31, ptr %29, align 8, !dbg !159, !tbaa !23
  %32 = add nuw nsw i64 %28, 1, !dbg !156
    #dbg_value(i64 %32, !149, !DIExpression(), !152)
  %33 = icmp eq i64 %32, %6, !dbg !153
  br i1 %33, label %26, label %27, !dbg !155, !llvm.loop !165
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: read) uwtable
define internal fastcc double @total(ptr nocapture noundef readonly %0, i32 noundef %1) unnamed_addr #10 !dbg !166 {
    #dbg_value(ptr %0, !170, !DIExpression(), !175)
    #dbg_value(i32 %1, !171, !DIExpression(), !175)
    #dbg_value(double 0.000000e+00, !172, !DIExpression(), !175)
    #dbg_value(i32 0, !173, !DIExpression(), !176)
  %3 = icmp sgt i32 %1, 0, !dbg !177
  br i1 %3, label %4, label %25, !dbg !179

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !177
  %6 = and i64 %5, 3, !dbg !179
  %7 = icmp ult i32 %1, 4, !dbg !179
  br i1 %7, label %10, label %8, !dbg !179

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483644, !dbg !179
  br label %27, !dbg !179

10:                                               ; preds = %27, %4
  %11 = phi double [ poison, %4 ], [ %45, %27 ]
  %12 = phi i64 [ 0, %4 ], [ %46, %27 ]
  %13 = phi double [ 0.000000e+00, %4 ], [ %45, %27 ]
  %14 = icmp eq i64 %6, 0, !dbg !179
  br i1 %14, label %25, label %15, !dbg !179

15:                                               ; preds = %10, %15
  %16 = phi i64 [ %22, %15 ], [ %12, %10 ]
  %17 = phi double [ %21, %15 ], [ %13, %10 ]
  %18 = phi i64 [ %23, %15 ], [ 0, %10 ]
    #dbg_value(i64 %16, !173, !DIExpression(), !176)
    #dbg_value(double %17, !172, !DIExpression(), !175)
  %19 = getelementptr inbounds double, ptr %0, i64 %16, !dbg !180
  %20 = load double, ptr %19, align 8, !dbg !180, !tbaa !23
  %21 = tail call double @llvm.fmuladd.f64(double %20, double %20, double %17), !dbg !182
    #dbg_value(double %21, !172, !DIExpression(), !175)
  %22 = add nuw nsw i64 %16, 1, !dbg !183
    #dbg_value(i64 %22, !173, !DIExpression(), !176)
  %23 = add i64 %18, 1, !dbg !179
  %24 = icmp eq i64 %23, %6, !dbg !179
  br i1 %24, label %25, label %15, !dbg !179, !llvm.loop !184

25:                                               ; preds = %10, %15, %2
  %26 = phi double [ 0.000000e+00, %2 ], [ %11, %10 ], [ %21, %15 ], !dbg !175
  ret double %26, !dbg !186

27:                                               ; preds = %27, %8
  %28 = phi i64 [ 0, %8 ], [ %46, %27 ]
  %29 = phi double [ 0.000000e+00, %8 ], [ %45, %27 ]
  %30 = phi i64 [ 0, %8 ], [ %47, %27 ]
    #dbg_value(i64 %28, !173, !DIExpression(), !176)
    #dbg_value(double %29, !172, !DIExpression(), !175)
  %31 = getelementptr inbounds double, ptr %0, i64 %28, !dbg !180
  %32 = load double, ptr %31, align 8, !dbg !180, !tbaa !23
  %33 = tail call double @llvm.fmuladd.f64(double %32, double %32, double %29), !dbg !182
    #dbg_value(double %33, !172, !DIExpression(), !175)
  %34 = or disjoint i64 %28, 1, !dbg !183
    #dbg_value(i64 %34, !173, !DIExpression(), !176)
  %35 = getelementptr inbounds double, ptr %0, i64 %34, !dbg !180
  %36 = load double, ptr %35, align 8, !dbg !180, !tbaa !23
  %37 = tail call double @llvm.fmuladd.f64(double %36, double %36, double %33), !dbg !182
    #dbg_value(double %37, !172, !DIExpression(), !175)
  %38 = or disjoint i64 %28, 2, !dbg !183
    #dbg_value(i64 %38, !173, !DIExpression(), !176)
  %39 = getelementptr inbounds double, ptr %0, i64 %38, !dbg !180
  %40 = load double, ptr %39, align 8, !dbg !180, !tbaa !23
  %41 = tail call double @llvm.fmuladd.f64(double %40, double %40, double %37), !dbg !182
    #dbg_value(double %41, !172, !DIExpression(), !175)
  %42 = or disjoint i64 %28, 3, !dbg !183
    #dbg_value(i64 %42, !173, !DIExpression(), !176)
  %43 = getelementptr inbounds double, ptr %0, i64 %42, !dbg !180
  %44 = load double, ptr %43, align 8, !dbg !180, !tbaa !23
  %45 = tail call double @llvm.fmuladd.f64(double %44, double %44, double %41), !dbg !182
    #dbg_value(double %45, !172, !DIExpression(), !175)
  %46 = add nuw nsw i64 %28, 4, !dbg !183
    #dbg_value(i64 %46, !173, !DIExpression(), !176)
  %47 = add i64 %30, 4, !dbg !179
  %48 = icmp eq i64 %47, %9, !dbg !179
  br i1 %48, label %10, label %27, !dbg !179, !llvm.loop !187
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable
define dso_local double @square_what_is_picked(ptr noundef %0, ptr noundef %1, i32 noundef %2) local_unnamed_addr #11 !dbg !189 {
    #dbg_value(ptr %0, !193, !DIExpression(), !197)
    #dbg_value(ptr %1, !194, !DIExpression(), !197)
    #dbg_value(i32 %2, !195, !DIExpression(), !197)
  %4 = tail call fastcc ptr @pick(ptr noundef %0, ptr noundef %1, i32 noundef %2), !dbg !198
    #dbg_value(ptr %4, !196, !DIExpression(), !197)
  %5 = load double, ptr %4, align 8, !dbg !199, !tbaa !23
  %6 = fmul double %5, %5, !dbg !200
  store double %6, ptr %4, align 8, !dbg !201, !tbaa !23
  %7 = load double, ptr %0, align 8, !dbg !202, !tbaa !23
  %8 = load double, ptr %1, align 8, !dbg !203, !tbaa !23
  %9 = tail call double @llvm.fmuladd.f64(double %8, double 2.000000e+00, double %7), !dbg !204
  ret double %9, !dbg !205
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc noundef ptr @pick(ptr noundef readnone %0, ptr noundef readnone %1, i32 noundef %2) unnamed_addr #7 !dbg !206 {
    #dbg_value(ptr %0, !210, !DIExpression(), !213)
    #dbg_value(ptr %1, !211, !DIExpression(), !213)
    #dbg_value(i32 %2, !212, !DIExpression(), !213)
  %4 = icmp eq i32 %2, 0, !dbg !214
  %5 = select i1 %4, ptr %0, ptr %1, !dbg !214
  ret ptr %5, !dbg !215
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @weighted_residual(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, double noundef %2, i32 noundef %3) local_unnamed_addr #12 !dbg !216 {
    #dbg_value(ptr %0, !220, !DIExpression(), !230)
    #dbg_value(ptr %1, !221, !DIExpression(), !230)
    #dbg_value(double %2, !222, !DIExpression(), !230)
    #dbg_value(i32 %3, !223, !DIExpression(), !230)
    #dbg_value(double 0.000000e+00, !224, !DIExpression(), !230)
    #dbg_value(i32 0, !225, !DIExpression(), !231)
  %5 = icmp sgt i32 %3, 0, !dbg !232
  br i1 %5, label %6, label %25, !dbg !233

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64, !dbg !232
  %8 = and i64 %7, 1, !dbg !233
  %9 = icmp eq i32 %3, 1, !dbg !233
  br i1 %9, label %12, label %10, !dbg !233

10:                                               ; preds = %6
  %11 = and i64 %7, 2147483646, !dbg !233
  br label %27, !dbg !233

12:                                               ; preds = %27, %6
  %13 = phi double [ poison, %6 ], [ %45, %27 ]
  %14 = phi i64 [ 0, %6 ], [ %46, %27 ]
  %15 = phi double [ 0.000000e+00, %6 ], [ %45, %27 ]
  %16 = icmp eq i64 %8, 0, !dbg !233
  br i1 %16, label %25, label %17, !dbg !233

17:                                               ; preds = %12
    #dbg_value(double %15, !224, !DIExpression(), !230)
    #dbg_value(i64 %14, !225, !DIExpression(), !231)
  %18 = getelementptr inbounds double, ptr %0, i64 %14, !dbg !234
  %19 = load double, ptr %18, align 8, !dbg !234, !tbaa !23
  %20 = getelementptr inbounds double, ptr %1, i64 %14, !dbg !235
  %21 = load double, ptr %20, align 8, !dbg !235, !tbaa !23
  %22 = fsub double %19, %21, !dbg !236
    #dbg_value(double %22, !227, !DIExpression(), !237)
  %23 = fmul double %22, %2, !dbg !238
  %24 = tail call double @llvm.fmuladd.f64(double %23, double %22, double %15), !dbg !239
    #dbg_value(double %24, !224, !DIExpression(), !230)
    #dbg_value(i64 %14, !225, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !231)
  br label %25, !dbg !240

25:                                               ; preds = %17, %12, %4
  %26 = phi double [ 0.000000e+00, %4 ], [ %13, %12 ], [ %24, %17 ], !dbg !230
  ret double %26, !dbg !240

27:                                               ; preds = %27, %10
  %28 = phi i64 [ 0, %10 ], [ %46, %27 ]
  %29 = phi double [ 0.000000e+00, %10 ], [ %45, %27 ]
  %30 = phi i64 [ 0, %10 ], [ %47, %27 ]
    #dbg_value(double %29, !224, !DIExpression(), !230)
    #dbg_value(i64 %28, !225, !DIExpression(), !231)
  %31 = getelementptr inbounds double, ptr %0, i64 %28, !dbg !234
  %32 = load double, ptr %31, align 8, !dbg !234, !tbaa !23
  %33 = getelementptr inbounds double, ptr %1, i64 %28, !dbg !235
  %34 = load double, ptr %33, align 8, !dbg !235, !tbaa !23
  %35 = fsub double %32, %34, !dbg !236
    #dbg_value(double %35, !227, !DIExpression(), !237)
  %36 = fmul double %35, %2, !dbg !238
  %37 = tail call double @llvm.fmuladd.f64(double %36, double %35, double %29), !dbg !239
    #dbg_value(double %37, !224, !DIExpression(), !230)
  %38 = or disjoint i64 %28, 1, !dbg !241
    #dbg_value(i64 %38, !225, !DIExpression(), !231)
  %39 = getelementptr inbounds double, ptr %0, i64 %38, !dbg !234
  %40 = load double, ptr %39, align 8, !dbg !234, !tbaa !23
  %41 = getelementptr inbounds double, ptr %1, i64 %38, !dbg !235
  %42 = load double, ptr %41, align 8, !dbg !235, !tbaa !23
  %43 = fsub double %40, %42, !dbg !236
    #dbg_value(double %43, !227, !DIExpression(), !237)
  %44 = fmul double %43, %2, !dbg !238
  %45 = tail call double @llvm.fmuladd.f64(double %44, double %43, double %37), !dbg !239
    #dbg_value(double %45, !224, !DIExpression(), !230)
  %46 = add nuw nsw i64 %28, 2, !dbg !241
    #dbg_value(i64 %46, !225, !DIExpression(), !231)
  %47 = add i64 %30, 2, !dbg !233
  %48 = icmp eq i64 %47, %11, !dbg !233
  br i1 %48, label %12, label %27, !dbg !233, !llvm.loop !242
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !244 double @sin(double noundef) local_unnamed_addr #13

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !246 double @atan2(double noundef, double noundef) local_unnamed_addr #13

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #14

attributes #0 = { mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree noinline nounwind willreturn memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nofree nounwind willreturn memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree noinline nounwind willreturn memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nofree noinline norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #12 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #13 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #14 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #15 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/calls.c", directory: ".", checksumkind: CSK_MD5, checksum: "3168770cb76a3083f11a8eaf50d9939b")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "caller_overwrites_after_call", scope: !1, file: !1, line: 11, type: !11, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !15)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14, !13}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!15 = !{!16, !17, !18}
!16 = !DILocalVariable(name: "p", arg: 1, scope: !10, file: !1, line: 11, type: !14)
!17 = !DILocalVariable(name: "x", arg: 2, scope: !10, file: !1, line: 11, type: !13)
!18 = !DILocalVariable(name: "r", scope: !10, file: !1, line: 12, type: !13)
!19 = !DILocation(line: 0, scope: !10)
!20 = !DILocation(line: 12, column: 14, scope: !10)
!21 = !DILocation(line: 13, column: 14, scope: !10)
!22 = !DILocation(line: 13, column: 6, scope: !10)
!23 = !{!24, !24, i64 0}
!24 = !{!"double", !25, i64 0}
!25 = !{!"omnipotent char", !26, i64 0}
!26 = !{!"Simple C/C++ TBAA"}
!27 = !DILocation(line: 14, column: 8, scope: !10)
!28 = !DILocation(line: 14, column: 5, scope: !10)
!29 = !DILocation(line: 15, column: 6, scope: !10)
!30 = !DILocation(line: 16, column: 3, scope: !10)
!31 = distinct !DISubprogram(name: "weigh", scope: !1, file: !1, line: 6, type: !32, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !36)
!32 = !DISubroutineType(types: !33)
!33 = !{!13, !34, !13}
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!36 = !{!37, !38}
!37 = !DILocalVariable(name: "p", arg: 1, scope: !31, file: !1, line: 6, type: !34)
!38 = !DILocalVariable(name: "x", arg: 2, scope: !31, file: !1, line: 6, type: !13)
!39 = !DILocation(line: 0, scope: !31)
!40 = !DILocation(line: 7, column: 14, scope: !31)
!41 = !DILocation(line: 7, column: 10, scope: !31)
!42 = !DILocation(line: 7, column: 18, scope: !31)
!43 = !DILocation(line: 7, column: 24, scope: !31)
!44 = !DILocation(line: 7, column: 22, scope: !31)
!45 = !DILocation(line: 7, column: 3, scope: !31)
!46 = distinct !DISubprogram(name: "results_through_pointers", scope: !1, file: !1, line: 24, type: !47, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !49)
!47 = !DISubroutineType(types: !48)
!48 = !{!13, !13, !13}
!49 = !{!50, !51, !52, !53}
!50 = !DILocalVariable(name: "x", arg: 1, scope: !46, file: !1, line: 24, type: !13)
!51 = !DILocalVariable(name: "y", arg: 2, scope: !46, file: !1, line: 24, type: !13)
!52 = !DILocalVariable(name: "r", scope: !46, file: !1, line: 25, type: !13)
!53 = !DILocalVariable(name: "a", scope: !46, file: !1, line: 26, type: !13)
!54 = distinct !DIAssignID()
!55 = !DILocation(line: 0, scope: !46)
!56 = distinct !DIAssignID()
!57 = !DILocation(line: 25, column: 3, scope: !46)
!58 = !DILocation(line: 26, column: 3, scope: !46)
!59 = !DILocation(line: 27, column: 3, scope: !46)
!60 = !DILocation(line: 28, column: 10, scope: !46)
!61 = !DILocation(line: 28, column: 14, scope: !46)
!62 = !DILocation(line: 28, column: 16, scope: !46)
!63 = !DILocation(line: 29, column: 1, scope: !46)
!64 = !DILocation(line: 28, column: 3, scope: !46)
!65 = distinct !DISubprogram(name: "polar", scope: !1, file: !1, line: 19, type: !66, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !68)
!66 = !DISubroutineType(types: !67)
!67 = !{null, !13, !13, !14, !14}
!68 = !{!69, !70, !71, !72}
!69 = !DILocalVariable(name: "x", arg: 1, scope: !65, file: !1, line: 19, type: !13)
!70 = !DILocalVariable(name: "y", arg: 2, scope: !65, file: !1, line: 19, type: !13)
!71 = !DILocalVariable(name: "radius", arg: 3, scope: !65, file: !1, line: 19, type: !14)
!72 = !DILocalVariable(name: "angle", arg: 4, scope: !65, file: !1, line: 19, type: !14)
!73 = !DILocation(line: 0, scope: !65)
!74 = !DILocation(line: 20, column: 28, scope: !65)
!75 = !DILocation(line: 20, column: 24, scope: !65)
!76 = !DILocation(line: 20, column: 13, scope: !65)
!77 = !DILocation(line: 20, column: 11, scope: !65)
!78 = !DILocation(line: 21, column: 12, scope: !65)
!79 = !DILocation(line: 21, column: 10, scope: !65)
!80 = !DILocation(line: 22, column: 1, scope: !65)
!81 = distinct !DISubprogram(name: "same_callee_two_activities", scope: !1, file: !1, line: 36, type: !47, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !82)
!82 = !{!83, !84}
!83 = !DILocalVariable(name: "x", arg: 1, scope: !81, file: !1, line: 36, type: !13)
!84 = !DILocalVariable(name: "k", arg: 2, scope: !81, file: !1, line: 36, type: !13)
!85 = !DILocation(line: 0, scope: !81)
!86 = !DILocation(line: 37, column: 10, scope: !81)
!87 = !DILocation(line: 37, column: 34, scope: !81)
!88 = !DILocation(line: 37, column: 25, scope: !81)
!89 = !DILocation(line: 37, column: 23, scope: !81)
!90 = !DILocation(line: 37, column: 3, scope: !81)
!91 = distinct !DISubprogram(name: "affine", scope: !1, file: !1, line: 31, type: !47, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !92)
!92 = !{!93, !94}
!93 = !DILocalVariable(name: "x", arg: 1, scope: !91, file: !1, line: 31, type: !13)
!94 = !DILocalVariable(name: "k", arg: 2, scope: !91, file: !1, line: 31, type: !13)
!95 = !DILocation(line: 0, scope: !91)
!96 = !DILocation(line: 32, column: 16, scope: !91)
!97 = !DILocation(line: 32, column: 3, scope: !91)
!98 = distinct !DISubprogram(name: "integer_from_callee", scope: !1, file: !1, line: 44, type: !99, scopeLine: 44, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !101)
!99 = !DISubroutineType(types: !100)
!100 = !{!13, !13}
!101 = !{!102}
!102 = !DILocalVariable(name: "x", arg: 1, scope: !98, file: !1, line: 44, type: !13)
!103 = !DILocation(line: 0, scope: !98)
!104 = !DILocation(line: 45, column: 12, scope: !98)
!105 = !DILocation(line: 45, column: 18, scope: !98)
!106 = !DILocation(line: 45, column: 16, scope: !98)
!107 = !DILocation(line: 45, column: 3, scope: !98)
!108 = distinct !DISubprogram(name: "choose", scope: !1, file: !1, line: 40, type: !109, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !112)
!109 = !DISubroutineType(types: !110)
!110 = !{!111, !13}
!111 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!112 = !{!113}
!113 = !DILocalVariable(name: "x", arg: 1, scope: !108, file: !1, line: 40, type: !13)
!114 = !DILocation(line: 0, scope: !108)
!115 = !DILocation(line: 41, column: 12, scope: !108)
!116 = !DILocation(line: 41, column: 10, scope: !108)
!117 = !DILocation(line: 41, column: 3, scope: !108)
!118 = distinct !DISubprogram(name: "calls_in_a_loop", scope: !1, file: !1, line: 62, type: !119, scopeLine: 62, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !121)
!119 = !DISubroutineType(types: !120)
!120 = !{!13, !14, !111, !13}
!121 = !{!122, !123, !124, !125, !126}
!122 = !DILocalVariable(name: "x", arg: 1, scope: !118, file: !1, line: 62, type: !14)
!123 = !DILocalVariable(name: "n", arg: 2, scope: !118, file: !1, line: 62, type: !111)
!124 = !DILocalVariable(name: "k", arg: 3, scope: !118, file: !1, line: 62, type: !13)
!125 = !DILocalVariable(name: "r", scope: !118, file: !1, line: 63, type: !13)
!126 = !DILocalVariable(name: "i", scope: !127, file: !1, line: 64, type: !111)
!127 = distinct !DILexicalBlock(scope: !118, file: !1, line: 64, column: 3)
!128 = !DILocation(line: 0, scope: !118)
!129 = !DILocation(line: 0, scope: !127)
!130 = !DILocation(line: 64, column: 21, scope: !131)
!131 = distinct !DILexicalBlock(scope: !127, file: !1, line: 64, column: 3)
!132 = !DILocation(line: 64, column: 3, scope: !127)
!133 = !DILocation(line: 68, column: 3, scope: !118)
!134 = !DILocation(line: 65, column: 5, scope: !135)
!135 = distinct !DILexicalBlock(scope: !131, file: !1, line: 64, column: 32)
!136 = !DILocation(line: 66, column: 10, scope: !135)
!137 = !DILocation(line: 66, column: 7, scope: !135)
!138 = !DILocation(line: 64, column: 28, scope: !131)
!139 = distinct !{!139, !132, !140, !141}
!140 = !DILocation(line: 67, column: 3, scope: !127)
!141 = !{!"llvm.loop.mustprogress"}
!142 = distinct !DISubprogram(name: "scale", scope: !1, file: !1, line: 48, type: !143, scopeLine: 48, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !145)
!143 = !DISubroutineType(types: !144)
!144 = !{null, !14, !111, !13}
!145 = !{!146, !147, !148, !149}
!146 = !DILocalVariable(name: "x", arg: 1, scope: !142, file: !1, line: 48, type: !14)
!147 = !DILocalVariable(name: "n", arg: 2, scope: !142, file: !1, line: 48, type: !111)
!148 = !DILocalVariable(name: "k", arg: 3, scope: !142, file: !1, line: 48, type: !13)
!149 = !DILocalVariable(name: "i", scope: !150, file: !1, line: 49, type: !111)
!150 = distinct !DILexicalBlock(scope: !142, file: !1, line: 49, column: 3)
!151 = !DILocation(line: 0, scope: !142)
!152 = !DILocation(line: 0, scope: !150)
!153 = !DILocation(line: 49, column: 21, scope: !154)
!154 = distinct !DILexicalBlock(scope: !150, file: !1, line: 49, column: 3)
!155 = !DILocation(line: 49, column: 3, scope: !150)
!156 = !DILocation(line: 49, column: 27, scope: !154)
!157 = !DILocation(line: 50, column: 5, scope: !158)
!158 = distinct !DILexicalBlock(scope: !154, file: !1, line: 49, column: 31)
!159 = !DILocation(line: 50, column: 10, scope: !158)
!160 = distinct !{!160, !155, !161, !141, !162, !163}
!161 = !DILocation(line: 51, column: 3, scope: !150)
!162 = !{!"llvm.loop.isvectorized", i32 1}
!163 = !{!"llvm.loop.unroll.runtime.disable"}
!164 = !DILocation(line: 52, column: 1, scope: !142)
!165 = distinct !{!165, !155, !161, !141, !163, !162}
!166 = distinct !DISubprogram(name: "total", scope: !1, file: !1, line: 54, type: !167, scopeLine: 54, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !169)
!167 = !DISubroutineType(types: !168)
!168 = !{!13, !34, !111}
!169 = !{!170, !171, !172, !173}
!170 = !DILocalVariable(name: "x", arg: 1, scope: !166, file: !1, line: 54, type: !34)
!171 = !DILocalVariable(name: "n", arg: 2, scope: !166, file: !1, line: 54, type: !111)
!172 = !DILocalVariable(name: "s", scope: !166, file: !1, line: 55, type: !13)
!173 = !DILocalVariable(name: "i", scope: !174, file: !1, line: 56, type: !111)
!174 = distinct !DILexicalBlock(scope: !166, file: !1, line: 56, column: 3)
!175 = !DILocation(line: 0, scope: !166)
!176 = !DILocation(line: 0, scope: !174)
!177 = !DILocation(line: 56, column: 21, scope: !178)
!178 = distinct !DILexicalBlock(scope: !174, file: !1, line: 56, column: 3)
!179 = !DILocation(line: 56, column: 3, scope: !174)
!180 = !DILocation(line: 57, column: 10, scope: !181)
!181 = distinct !DILexicalBlock(scope: !178, file: !1, line: 56, column: 31)
!182 = !DILocation(line: 57, column: 7, scope: !181)
!183 = !DILocation(line: 56, column: 27, scope: !178)
!184 = distinct !{!184, !185}
!185 = !{!"llvm.loop.unroll.disable"}
!186 = !DILocation(line: 59, column: 3, scope: !166)
!187 = distinct !{!187, !179, !188, !141}
!188 = !DILocation(line: 58, column: 3, scope: !174)
!189 = distinct !DISubprogram(name: "square_what_is_picked", scope: !1, file: !1, line: 75, type: !190, scopeLine: 75, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !192)
!190 = !DISubroutineType(types: !191)
!191 = !{!13, !14, !14, !111}
!192 = !{!193, !194, !195, !196}
!193 = !DILocalVariable(name: "a", arg: 1, scope: !189, file: !1, line: 75, type: !14)
!194 = !DILocalVariable(name: "b", arg: 2, scope: !189, file: !1, line: 75, type: !14)
!195 = !DILocalVariable(name: "second", arg: 3, scope: !189, file: !1, line: 75, type: !111)
!196 = !DILocalVariable(name: "p", scope: !189, file: !1, line: 76, type: !14)
!197 = !DILocation(line: 0, scope: !189)
!198 = !DILocation(line: 76, column: 15, scope: !189)
!199 = !DILocation(line: 77, column: 8, scope: !189)
!200 = !DILocation(line: 77, column: 11, scope: !189)
!201 = !DILocation(line: 77, column: 6, scope: !189)
!202 = !DILocation(line: 78, column: 10, scope: !189)
!203 = !DILocation(line: 78, column: 21, scope: !189)
!204 = !DILocation(line: 78, column: 13, scope: !189)
!205 = !DILocation(line: 78, column: 3, scope: !189)
!206 = distinct !DISubprogram(name: "pick", scope: !1, file: !1, line: 71, type: !207, scopeLine: 71, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !209)
!207 = !DISubroutineType(types: !208)
!208 = !{!14, !14, !14, !111}
!209 = !{!210, !211, !212}
!210 = !DILocalVariable(name: "a", arg: 1, scope: !206, file: !1, line: 71, type: !14)
!211 = !DILocalVariable(name: "b", arg: 2, scope: !206, file: !1, line: 71, type: !14)
!212 = !DILocalVariable(name: "second", arg: 3, scope: !206, file: !1, line: 71, type: !111)
!213 = !DILocation(line: 0, scope: !206)
!214 = !DILocation(line: 72, column: 10, scope: !206)
!215 = !DILocation(line: 72, column: 3, scope: !206)
!216 = distinct !DISubprogram(name: "weighted_residual", scope: !1, file: !1, line: 82, type: !217, scopeLine: 82, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !219)
!217 = !DISubroutineType(types: !218)
!218 = !{!13, !34, !34, !13, !111}
!219 = !{!220, !221, !222, !223, !224, !225, !227}
!220 = !DILocalVariable(name: "x", arg: 1, scope: !216, file: !1, line: 82, type: !34)
!221 = !DILocalVariable(name: "target", arg: 2, scope: !216, file: !1, line: 82, type: !34)
!222 = !DILocalVariable(name: "weight", arg: 3, scope: !216, file: !1, line: 82, type: !13)
!223 = !DILocalVariable(name: "n", arg: 4, scope: !216, file: !1, line: 82, type: !111)
!224 = !DILocalVariable(name: "s", scope: !216, file: !1, line: 83, type: !13)
!225 = !DILocalVariable(name: "i", scope: !226, file: !1, line: 84, type: !111)
!226 = distinct !DILexicalBlock(scope: !216, file: !1, line: 84, column: 3)
!227 = !DILocalVariable(name: "d", scope: !228, file: !1, line: 85, type: !13)
!228 = distinct !DILexicalBlock(scope: !229, file: !1, line: 84, column: 31)
!229 = distinct !DILexicalBlock(scope: !226, file: !1, line: 84, column: 3)
!230 = !DILocation(line: 0, scope: !216)
!231 = !DILocation(line: 0, scope: !226)
!232 = !DILocation(line: 84, column: 21, scope: !229)
!233 = !DILocation(line: 84, column: 3, scope: !226)
!234 = !DILocation(line: 85, column: 16, scope: !228)
!235 = !DILocation(line: 85, column: 23, scope: !228)
!236 = !DILocation(line: 85, column: 21, scope: !228)
!237 = !DILocation(line: 0, scope: !228)
!238 = !DILocation(line: 86, column: 17, scope: !228)
!239 = !DILocation(line: 86, column: 7, scope: !228)
!240 = !DILocation(line: 88, column: 3, scope: !216)
!241 = !DILocation(line: 84, column: 27, scope: !229)
!242 = distinct !{!242, !233, !243, !141}
!243 = !DILocation(line: 87, column: 3, scope: !226)
!244 = !DISubprogram(name: "sin", scope: !245, file: !245, line: 64, type: !99, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!245 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!246 = !DISubprogram(name: "atan2", scope: !245, file: !245, line: 59, type: !47, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
