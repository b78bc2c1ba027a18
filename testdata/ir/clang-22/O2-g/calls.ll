; clang-22 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm c/calls.c -o ir/clang-22/O2-g/calls.ll
; ModuleID = 'c/calls.c'
source_filename = "c/calls.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite, errnomem: write) uwtable
define dso_local double @caller_overwrites_after_call(ptr noundef captures(none) %0, double noundef %1) local_unnamed_addr #0 !dbg !14 {
    #dbg_value(ptr %0, !20, !DIExpression(), !23)
    #dbg_value(double %1, !21, !DIExpression(), !23)
  %3 = tail call fastcc double @weigh(ptr noundef %0, double noundef %1), !dbg !24
    #dbg_value(double %3, !22, !DIExpression(), !23)
  %4 = tail call double @llvm.fmuladd.f64(double %3, double %3, double %1), !dbg !25
  store double %4, ptr %0, align 8, !dbg !26, !tbaa !27
  %5 = tail call fastcc double @weigh(ptr noundef nonnull %0, double noundef %1), !dbg !29
  %6 = fadd double %3, %5, !dbg !30
    #dbg_value(double %6, !22, !DIExpression(), !23)
  store double 0.000000e+00, ptr %0, align 8, !dbg !31, !tbaa !27
  ret double %6, !dbg !32
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: read, errnomem: write) uwtable
define internal fastcc double @weigh(ptr noundef readonly captures(none) %0, double noundef %1) unnamed_addr #2 !dbg !33 {
    #dbg_value(ptr %0, !39, !DIExpression(), !41)
    #dbg_value(double %1, !40, !DIExpression(), !41)
  %3 = load double, ptr %0, align 8, !dbg !42, !tbaa !27
  %4 = tail call double @sin(double noundef %3) #16, !dbg !43, !tbaa !10
  %5 = fmul double %1, %4, !dbg !44
  %6 = fmul double %3, %5, !dbg !45
  ret double %6, !dbg !46
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local double @results_through_pointers(double noundef %0, double noundef %1) local_unnamed_addr #4 !dbg !47 {
  %3 = alloca double, align 8, !DIAssignID !55
    #dbg_assign(i1 poison, !53, !DIExpression(), !55, ptr %3, !DIExpression(), !56)
  %4 = alloca double, align 8, !DIAssignID !57
    #dbg_assign(i1 poison, !54, !DIExpression(), !57, ptr %4, !DIExpression(), !56)
    #dbg_value(double %0, !51, !DIExpression(), !56)
    #dbg_value(double %1, !52, !DIExpression(), !56)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #16, !dbg !58
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #16, !dbg !59
  call fastcc void @polar(double noundef %0, double noundef %1, ptr noundef %3, ptr noundef %4), !dbg !60
  %5 = load double, ptr %3, align 8, !dbg !61, !tbaa !27
  %6 = load double, ptr %4, align 8, !dbg !62, !tbaa !27
  %7 = tail call double @llvm.fmuladd.f64(double %5, double %6, double %5), !dbg !63
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #16, !dbg !64
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #16, !dbg !64
  ret double %7, !dbg !65
}

; Function Attrs: mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: write, errnomem: write) uwtable
define internal fastcc void @polar(double noundef %0, double noundef %1, ptr noundef nonnull writeonly captures(none) initializes((0, 8)) %2, ptr noundef nonnull writeonly captures(none) initializes((0, 8)) %3) unnamed_addr #5 !dbg !66 {
    #dbg_value(double %0, !70, !DIExpression(), !74)
    #dbg_value(double %1, !71, !DIExpression(), !74)
    #dbg_value(ptr %2, !72, !DIExpression(), !74)
    #dbg_value(ptr %3, !73, !DIExpression(), !74)
  %5 = fmul double %1, %1, !dbg !75
  %6 = tail call double @llvm.fmuladd.f64(double %0, double %0, double %5), !dbg !76
  %7 = tail call double @llvm.sqrt.f64(double %6), !dbg !77
  store double %7, ptr %2, align 8, !dbg !78, !tbaa !27
  %8 = tail call double @atan2(double noundef %1, double noundef %0) #16, !dbg !79, !tbaa !10
  store double %8, ptr %3, align 8, !dbg !80, !tbaa !27
  ret void, !dbg !81
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @same_callee_two_activities(double noundef %0, double noundef %1) local_unnamed_addr #6 !dbg !82 {
    #dbg_value(double %0, !84, !DIExpression(), !86)
    #dbg_value(double %1, !85, !DIExpression(), !86)
  %3 = tail call fastcc double @affine(double noundef %0, double noundef %1), !dbg !87
  %4 = fmul double %0, %0, !dbg !88
  %5 = tail call fastcc double @affine(double noundef %4, double noundef 3.000000e+00), !dbg !89
  %6 = fmul double %3, %5, !dbg !90
  ret double %6, !dbg !91
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc noundef double @affine(double noundef %0, double noundef %1) unnamed_addr #7 !dbg !92 {
    #dbg_value(double %0, !94, !DIExpression(), !96)
    #dbg_value(double %1, !95, !DIExpression(), !96)
  %3 = tail call double @llvm.fmuladd.f64(double %1, double %0, double 1.000000e+00), !dbg !97
  ret double %3, !dbg !98
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @integer_from_callee(double noundef %0) local_unnamed_addr #6 !dbg !99 {
    #dbg_value(double %0, !103, !DIExpression(), !104)
  %2 = fmul double %0, %0, !dbg !105
  %3 = tail call fastcc i32 @choose(double noundef %0), !dbg !106
  %4 = uitofp nneg i32 %3 to double, !dbg !106
  %5 = fmul double %2, %4, !dbg !107
  ret double %5, !dbg !108
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc noundef range(i32 2, 6) i32 @choose(double noundef %0) unnamed_addr #7 !dbg !109 {
    #dbg_value(double %0, !114, !DIExpression(), !115)
  %2 = fcmp ogt double %0, 1.000000e+00, !dbg !116
  %3 = select i1 %2, i32 2, i32 5, !dbg !117
  ret i32 %3, !dbg !118
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @calls_in_a_loop(ptr noundef captures(none) %0, i32 noundef %1, double noundef %2) local_unnamed_addr #8 !dbg !119 {
    #dbg_value(ptr %0, !123, !DIExpression(), !129)
    #dbg_value(i32 %1, !124, !DIExpression(), !129)
    #dbg_value(double %2, !125, !DIExpression(), !129)
    #dbg_value(double 0.000000e+00, !126, !DIExpression(), !129)
    #dbg_value(i32 1, !127, !DIExpression(), !130)
  %4 = icmp slt i32 %1, 1, !dbg !131
  br i1 %4, label %5, label %7, !dbg !133

5:                                                ; preds = %7, %3
  %6 = phi double [ 0.000000e+00, %3 ], [ %11, %7 ], !dbg !129
  ret double %6, !dbg !134

7:                                                ; preds = %3, %7
  %8 = phi i32 [ %12, %7 ], [ 1, %3 ]
  %9 = phi double [ %11, %7 ], [ 0.000000e+00, %3 ]
    #dbg_value(i32 %8, !127, !DIExpression(), !130)
    #dbg_value(double %9, !126, !DIExpression(), !129)
  tail call fastcc void @scale(ptr noundef %0, i32 noundef %8, double noundef %2), !dbg !135
  %10 = tail call fastcc double @total(ptr noundef %0, i32 noundef %1), !dbg !137
  %11 = fadd double %9, %10, !dbg !138
    #dbg_value(double %11, !126, !DIExpression(), !129)
  %12 = add nuw i32 %8, 1, !dbg !139
    #dbg_value(i32 %12, !127, !DIExpression(), !130)
  %13 = icmp eq i32 %8, %1, !dbg !140
  br i1 %13, label %5, label %7, !dbg !141, !llvm.loop !142
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc void @scale(ptr noundef captures(none) %0, i32 noundef %1, double noundef %2) unnamed_addr #9 !dbg !146 {
    #dbg_value(ptr %0, !150, !DIExpression(), !155)
    #dbg_value(i32 %1, !151, !DIExpression(), !155)
    #dbg_value(double %2, !152, !DIExpression(), !155)
    #dbg_value(i32 0, !153, !DIExpression(), !156)
  %4 = icmp sgt i32 %1, 0, !dbg !157
  br i1 %4, label %5, label %26, !dbg !159

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64, !dbg !160
  %7 = icmp ult i32 %1, 4, !dbg !161
  br i1 %7, label %24, label %8, !dbg !161

8:                                                ; preds = %5
  %9 = and i64 %6, 2147483644
  %10 = insertelement <2 x double> poison, double %2, i64 0
  %11 = shufflevector <2 x double> %10, <2 x double> poison, <2 x i32> zeroinitializer
  br label %12, !dbg !161

12:                                               ; preds = %12, %8
  %13 = phi i64 [ 0, %8 ], [ %20, %12 ], !dbg !162
  %14 = getelementptr inbounds nuw double, ptr %0, i64 %13, !dbg !163
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 16, !dbg !165
  %16 = load <2 x double>, ptr %14, align 8, !dbg !165, !tbaa !27
  %17 = load <2 x double>, ptr %15, align 8, !dbg !165, !tbaa !27
  %18 = fmul <2 x double> %11, %16, !dbg !166
  %19 = fmul <2 x double> %11, %17, !dbg !166
  store <2 x double> %18, ptr %14, align 8, !dbg !167, !tbaa !27
  store <2 x double> %19, ptr %15, align 8, !dbg !167, !tbaa !27
  %20 = add nuw i64 %13, 4, !dbg !162
  %21 = icmp eq i64 %20, %9, !dbg !168
  br i1 %21, label %22, label %12, !dbg !168, !llvm.loop !169

22:                                               ; preds = %12
  %23 = icmp eq i64 %9, %6, !dbg !168
  br i1 %23, label %26, label %24, !dbg !168

24:                                               ; preds = %5, %22
  %25 = phi i64 [ 0, %5 ], [ %9, %22 ]
  br label %27, !dbg !168

26:                                               ; preds = %27, %22, %3
  ret void, !dbg !172

27:                                               ; preds = %24, %27
  %28 = phi i64 [ %32, %27 ], [ %25, %24 ]
    #dbg_value(i64 %28, !153, !DIExpression(), !156)
  %29 = getelementptr inbounds nuw double, ptr %0, i64 %28, !dbg !163
  %30 = load double, ptr %29, align 8, !dbg !165, !tbaa !27
  %31 = fmul double %2, %30, !dbg !166
  store double %31, ptr %29, align 8, !dbg !167, !tbaa !27
  %32 = add nuw nsw i64 %28, 1, !dbg !162
    #dbg_value(i64 %32, !153, !DIExpression(), !156)
  %33 = icmp eq i64 %32, %6, !dbg !160
  br i1 %33, label %26, label %27, !dbg !168, !llvm.loop !173
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: read) uwtable
define internal fastcc double @total(ptr noundef readonly captures(none) %0, i32 noundef %1) unnamed_addr #10 !dbg !174 {
    #dbg_value(ptr %0, !178, !DIExpression(), !183)
    #dbg_value(i32 %1, !179, !DIExpression(), !183)
    #dbg_value(double 0.000000e+00, !180, !DIExpression(), !183)
    #dbg_value(i32 0, !181, !DIExpression(), !184)
  %3 = icmp sgt i32 %1, 0, !dbg !185
  br i1 %3, label %4, label %26, !dbg !187

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !188
  %6 = and i64 %5, 3, !dbg !189
  %7 = icmp ult i32 %1, 4, !dbg !189
  br i1 %7, label %12, label %8, !dbg !189

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483644, !dbg !189
  br label %28, !dbg !189

10:                                               ; preds = %28
  %11 = icmp eq i64 %6, 0, !dbg !189
  br i1 %11, label %26, label %12, !dbg !189

12:                                               ; preds = %10, %4
  %13 = phi i64 [ 0, %4 ], [ %47, %10 ]
  %14 = phi double [ 0.000000e+00, %4 ], [ %46, %10 ]
  %15 = icmp ne i64 %6, 0, !dbg !190
  tail call void @llvm.assume(i1 %15), !dbg !190
  br label %16, !dbg !190

16:                                               ; preds = %16, %12
  %17 = phi i64 [ %13, %12 ], [ %23, %16 ]
  %18 = phi double [ %14, %12 ], [ %22, %16 ]
  %19 = phi i64 [ 0, %12 ], [ %24, %16 ]
    #dbg_value(i64 %17, !181, !DIExpression(), !184)
    #dbg_value(double %18, !180, !DIExpression(), !183)
  %20 = getelementptr inbounds nuw double, ptr %0, i64 %17, !dbg !191
  %21 = load double, ptr %20, align 8, !dbg !191, !tbaa !27
  %22 = tail call double @llvm.fmuladd.f64(double %21, double %21, double %18), !dbg !193
    #dbg_value(double %22, !180, !DIExpression(), !183)
  %23 = add nuw nsw i64 %17, 1, !dbg !194
    #dbg_value(i64 %23, !181, !DIExpression(), !184)
  %24 = add i64 %19, 1, !dbg !195
  %25 = icmp eq i64 %24, %6, !dbg !195
  br i1 %25, label %26, label %16, !dbg !195, !llvm.loop !196

26:                                               ; preds = %10, %16, %2
  %27 = phi double [ 0.000000e+00, %2 ], [ %46, %10 ], [ %22, %16 ], !dbg !183
  ret double %27, !dbg !198

28:                                               ; preds = %28, %8
  %29 = phi i64 [ 0, %8 ], [ %47, %28 ]
  %30 = phi double [ 0.000000e+00, %8 ], [ %46, %28 ]
  %31 = phi i64 [ 0, %8 ], [ %48, %28 ]
    #dbg_value(i64 %29, !181, !DIExpression(), !184)
    #dbg_value(double %30, !180, !DIExpression(), !183)
  %32 = getelementptr inbounds nuw double, ptr %0, i64 %29, !dbg !191
  %33 = load double, ptr %32, align 8, !dbg !191, !tbaa !27
  %34 = tail call double @llvm.fmuladd.f64(double %33, double %33, double %30), !dbg !199
    #dbg_value(double %34, !180, !DIExpression(), !183)
    #dbg_value(i64 %29, !181, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !184)
  %35 = getelementptr inbounds nuw double, ptr %0, i64 %29, !dbg !191
  %36 = getelementptr inbounds nuw i8, ptr %35, i64 8, !dbg !191
  %37 = load double, ptr %36, align 8, !dbg !191, !tbaa !27
  %38 = tail call double @llvm.fmuladd.f64(double %37, double %37, double %34), !dbg !200
    #dbg_value(double %38, !180, !DIExpression(), !183)
    #dbg_value(i64 %29, !181, !DIExpression(DW_OP_constu, 2, DW_OP_or, DW_OP_stack_value), !184)
  %39 = getelementptr inbounds nuw double, ptr %0, i64 %29, !dbg !191
  %40 = getelementptr inbounds nuw i8, ptr %39, i64 16, !dbg !191
  %41 = load double, ptr %40, align 8, !dbg !191, !tbaa !27
  %42 = tail call double @llvm.fmuladd.f64(double %41, double %41, double %38), !dbg !201
    #dbg_value(double %42, !180, !DIExpression(), !183)
    #dbg_value(i64 %29, !181, !DIExpression(DW_OP_constu, 3, DW_OP_or, DW_OP_stack_value), !184)
  %43 = getelementptr inbounds nuw double, ptr %0, i64 %29, !dbg !191
  %44 = getelementptr inbounds nuw i8, ptr %43, i64 24, !dbg !191
  %45 = load double, ptr %44, align 8, !dbg !191, !tbaa !27
  %46 = tail call double @llvm.fmuladd.f64(double %45, double %45, double %42), !dbg !202
    #dbg_value(double %46, !180, !DIExpression(), !183)
  %47 = add nuw nsw i64 %29, 4, !dbg !203
    #dbg_value(i64 %47, !181, !DIExpression(), !184)
  %48 = add i64 %31, 4, !dbg !204
  %49 = icmp eq i64 %48, %9, !dbg !204
  br i1 %49, label %10, label %28, !dbg !204, !llvm.loop !205
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @square_what_is_picked(ptr noundef captures(none) %0, ptr noundef captures(none) %1, i32 noundef %2) local_unnamed_addr #11 !dbg !207 {
    #dbg_value(ptr %0, !211, !DIExpression(), !215)
    #dbg_value(ptr %1, !212, !DIExpression(), !215)
    #dbg_value(i32 %2, !213, !DIExpression(), !215)
  %4 = tail call fastcc ptr @pick(ptr noundef %0, ptr noundef %1, i32 noundef %2), !dbg !216
    #dbg_value(ptr %4, !214, !DIExpression(), !215)
  %5 = load double, ptr %4, align 8, !dbg !217, !tbaa !27
  %6 = fmul double %5, %5, !dbg !218
  store double %6, ptr %4, align 8, !dbg !219, !tbaa !27
  %7 = load double, ptr %0, align 8, !dbg !220, !tbaa !27
  %8 = load double, ptr %1, align 8, !dbg !221, !tbaa !27
  %9 = tail call double @llvm.fmuladd.f64(double %8, double 2.000000e+00, double %7), !dbg !222
  ret double %9, !dbg !223
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc noundef ptr @pick(ptr noundef readnone captures(ret: address, provenance) %0, ptr noundef readnone captures(ret: address, provenance) %1, i32 noundef %2) unnamed_addr #7 !dbg !224 {
    #dbg_value(ptr %0, !228, !DIExpression(), !231)
    #dbg_value(ptr %1, !229, !DIExpression(), !231)
    #dbg_value(i32 %2, !230, !DIExpression(), !231)
  %4 = icmp eq i32 %2, 0, !dbg !232
  %5 = select i1 %4, ptr %0, ptr %1, !dbg !233
  ret ptr %5, !dbg !234
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @weighted_residual(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, double noundef %2, i32 noundef %3) local_unnamed_addr #12 !dbg !235 {
    #dbg_value(ptr %0, !239, !DIExpression(), !249)
    #dbg_value(ptr %1, !240, !DIExpression(), !249)
    #dbg_value(double %2, !241, !DIExpression(), !249)
    #dbg_value(i32 %3, !242, !DIExpression(), !249)
    #dbg_value(double 0.000000e+00, !243, !DIExpression(), !249)
    #dbg_value(i32 0, !244, !DIExpression(), !250)
  %5 = icmp sgt i32 %3, 0, !dbg !251
  br i1 %5, label %6, label %25, !dbg !252

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64, !dbg !253
  %8 = and i64 %7, 1, !dbg !254
  %9 = icmp eq i32 %3, 1, !dbg !254
  br i1 %9, label %14, label %10, !dbg !254

10:                                               ; preds = %6
  %11 = and i64 %7, 2147483646, !dbg !254
  br label %27, !dbg !254

12:                                               ; preds = %27
  %13 = icmp eq i64 %8, 0, !dbg !254
  br i1 %13, label %25, label %14, !dbg !254

14:                                               ; preds = %12, %6
  %15 = phi i64 [ 0, %6 ], [ %46, %12 ]
  %16 = phi double [ 0.000000e+00, %6 ], [ %45, %12 ]
  %17 = icmp ne i64 %8, 0, !dbg !255
  tail call void @llvm.assume(i1 %17), !dbg !255
    #dbg_value(double %16, !243, !DIExpression(), !249)
    #dbg_value(i64 %15, !244, !DIExpression(), !250)
  %18 = getelementptr inbounds nuw double, ptr %0, i64 %15, !dbg !256
  %19 = load double, ptr %18, align 8, !dbg !256, !tbaa !27
  %20 = getelementptr inbounds nuw double, ptr %1, i64 %15, !dbg !257
  %21 = load double, ptr %20, align 8, !dbg !257, !tbaa !27
  %22 = fsub double %19, %21, !dbg !258
    #dbg_value(double %22, !246, !DIExpression(), !259)
  %23 = fmul double %2, %22, !dbg !260
  %24 = tail call double @llvm.fmuladd.f64(double %23, double %22, double %16), !dbg !261
    #dbg_value(double %24, !243, !DIExpression(), !249)
    #dbg_value(i64 %15, !244, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !250)
  br label %25, !dbg !262

25:                                               ; preds = %14, %12, %4
  %26 = phi double [ 0.000000e+00, %4 ], [ %45, %12 ], [ %24, %14 ], !dbg !249
  ret double %26, !dbg !262

27:                                               ; preds = %27, %10
  %28 = phi i64 [ 0, %10 ], [ %46, %27 ]
  %29 = phi double [ 0.000000e+00, %10 ], [ %45, %27 ]
  %30 = phi i64 [ 0, %10 ], [ %47, %27 ]
    #dbg_value(double %29, !243, !DIExpression(), !249)
    #dbg_value(i64 %28, !244, !DIExpression(), !250)
  %31 = getelementptr inbounds nuw double, ptr %0, i64 %28, !dbg !256
  %32 = load double, ptr %31, align 8, !dbg !256, !tbaa !27
  %33 = getelementptr inbounds nuw double, ptr %1, i64 %28, !dbg !257
  %34 = load double, ptr %33, align 8, !dbg !257, !tbaa !27
  %35 = fsub double %32, %34, !dbg !263
    #dbg_value(double %35, !246, !DIExpression(), !259)
  %36 = fmul double %2, %35, !dbg !260
  %37 = tail call double @llvm.fmuladd.f64(double %36, double %35, double %29), !dbg !264
    #dbg_value(double %37, !243, !DIExpression(), !249)
  %38 = or disjoint i64 %28, 1, !dbg !265
    #dbg_value(i64 %38, !244, !DIExpression(), !250)
  %39 = getelementptr inbounds nuw double, ptr %0, i64 %38, !dbg !256
  %40 = load double, ptr %39, align 8, !dbg !256, !tbaa !27
  %41 = getelementptr inbounds nuw double, ptr %1, i64 %38, !dbg !257
  %42 = load double, ptr %41, align 8, !dbg !257, !tbaa !27
  %43 = fsub double %40, %42, !dbg !266
    #dbg_value(double %43, !246, !DIExpression(), !259)
  %44 = fmul double %2, %43, !dbg !260
  %45 = tail call double @llvm.fmuladd.f64(double %44, double %43, double %37), !dbg !267
    #dbg_value(double %45, !243, !DIExpression(), !249)
  %46 = add nuw nsw i64 %28, 2, !dbg !268
    #dbg_value(i64 %46, !244, !DIExpression(), !250)
  %47 = add i64 %30, 2, !dbg !269
  %48 = icmp eq i64 %47, %11, !dbg !269
  br i1 %48, label %12, label %27, !dbg !269, !llvm.loop !270
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !272 double @sin(double noundef) local_unnamed_addr #13

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !274 double @atan2(double noundef, double noundef) local_unnamed_addr #13

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #14

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #15

attributes #0 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: read, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
!25 = !DILocation(line: 13, column: 14, scope: !14, atomGroup: 2, atomRank: 2)
!26 = !DILocation(line: 13, column: 6, scope: !14, atomGroup: 2, atomRank: 1)
!27 = !{!28, !28, i64 0}
!28 = !{!"double", !12, i64 0}
!29 = !DILocation(line: 14, column: 8, scope: !14)
!30 = !DILocation(line: 14, column: 5, scope: !14, atomGroup: 3, atomRank: 2)
!31 = !DILocation(line: 15, column: 6, scope: !14, atomGroup: 4, atomRank: 1)
!32 = !DILocation(line: 16, column: 3, scope: !14, atomGroup: 6, atomRank: 1)
!33 = distinct !DISubprogram(name: "weigh", scope: !1, file: !1, line: 6, type: !34, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !38, keyInstructions: true)
!34 = !DISubroutineType(types: !35)
!35 = !{!17, !36, !17}
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!38 = !{!39, !40}
!39 = !DILocalVariable(name: "p", arg: 1, scope: !33, file: !1, line: 6, type: !36)
!40 = !DILocalVariable(name: "x", arg: 2, scope: !33, file: !1, line: 6, type: !17)
!41 = !DILocation(line: 0, scope: !33)
!42 = !DILocation(line: 7, column: 14, scope: !33)
!43 = !DILocation(line: 7, column: 10, scope: !33)
!44 = !DILocation(line: 7, column: 18, scope: !33)
!45 = !DILocation(line: 7, column: 22, scope: !33, atomGroup: 1, atomRank: 2)
!46 = !DILocation(line: 7, column: 3, scope: !33, atomGroup: 1, atomRank: 1)
!47 = distinct !DISubprogram(name: "results_through_pointers", scope: !1, file: !1, line: 24, type: !48, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !50, keyInstructions: true)
!48 = !DISubroutineType(types: !49)
!49 = !{!17, !17, !17}
!50 = !{!51, !52, !53, !54}
!51 = !DILocalVariable(name: "x", arg: 1, scope: !47, file: !1, line: 24, type: !17)
!52 = !DILocalVariable(name: "y", arg: 2, scope: !47, file: !1, line: 24, type: !17)
!53 = !DILocalVariable(name: "r", scope: !47, file: !1, line: 25, type: !17)
!54 = !DILocalVariable(name: "a", scope: !47, file: !1, line: 26, type: !17)
!55 = distinct !DIAssignID()
!56 = !DILocation(line: 0, scope: !47)
!57 = distinct !DIAssignID()
!58 = !DILocation(line: 25, column: 3, scope: !47)
!59 = !DILocation(line: 26, column: 3, scope: !47)
!60 = !DILocation(line: 27, column: 3, scope: !47)
!61 = !DILocation(line: 28, column: 10, scope: !47)
!62 = !DILocation(line: 28, column: 14, scope: !47)
!63 = !DILocation(line: 28, column: 16, scope: !47, atomGroup: 2, atomRank: 2)
!64 = !DILocation(line: 29, column: 1, scope: !47)
!65 = !DILocation(line: 28, column: 3, scope: !47, atomGroup: 2, atomRank: 1)
!66 = distinct !DISubprogram(name: "polar", scope: !1, file: !1, line: 19, type: !67, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !69, keyInstructions: true)
!67 = !DISubroutineType(types: !68)
!68 = !{null, !17, !17, !18, !18}
!69 = !{!70, !71, !72, !73}
!70 = !DILocalVariable(name: "x", arg: 1, scope: !66, file: !1, line: 19, type: !17)
!71 = !DILocalVariable(name: "y", arg: 2, scope: !66, file: !1, line: 19, type: !17)
!72 = !DILocalVariable(name: "radius", arg: 3, scope: !66, file: !1, line: 19, type: !18)
!73 = !DILocalVariable(name: "angle", arg: 4, scope: !66, file: !1, line: 19, type: !18)
!74 = !DILocation(line: 0, scope: !66)
!75 = !DILocation(line: 20, column: 28, scope: !66)
!76 = !DILocation(line: 20, column: 24, scope: !66)
!77 = !DILocation(line: 20, column: 13, scope: !66, atomGroup: 1, atomRank: 2)
!78 = !DILocation(line: 20, column: 11, scope: !66, atomGroup: 1, atomRank: 1)
!79 = !DILocation(line: 21, column: 12, scope: !66, atomGroup: 2, atomRank: 2)
!80 = !DILocation(line: 21, column: 10, scope: !66, atomGroup: 2, atomRank: 1)
!81 = !DILocation(line: 22, column: 1, scope: !66, atomGroup: 3, atomRank: 1)
!82 = distinct !DISubprogram(name: "same_callee_two_activities", scope: !1, file: !1, line: 36, type: !48, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !83, keyInstructions: true)
!83 = !{!84, !85}
!84 = !DILocalVariable(name: "x", arg: 1, scope: !82, file: !1, line: 36, type: !17)
!85 = !DILocalVariable(name: "k", arg: 2, scope: !82, file: !1, line: 36, type: !17)
!86 = !DILocation(line: 0, scope: !82)
!87 = !DILocation(line: 37, column: 10, scope: !82)
!88 = !DILocation(line: 37, column: 34, scope: !82)
!89 = !DILocation(line: 37, column: 25, scope: !82)
!90 = !DILocation(line: 37, column: 23, scope: !82, atomGroup: 1, atomRank: 2)
!91 = !DILocation(line: 37, column: 3, scope: !82, atomGroup: 1, atomRank: 1)
!92 = distinct !DISubprogram(name: "affine", scope: !1, file: !1, line: 31, type: !48, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !93, keyInstructions: true)
!93 = !{!94, !95}
!94 = !DILocalVariable(name: "x", arg: 1, scope: !92, file: !1, line: 31, type: !17)
!95 = !DILocalVariable(name: "k", arg: 2, scope: !92, file: !1, line: 31, type: !17)
!96 = !DILocation(line: 0, scope: !92)
!97 = !DILocation(line: 32, column: 16, scope: !92, atomGroup: 1, atomRank: 2)
!98 = !DILocation(line: 32, column: 3, scope: !92, atomGroup: 1, atomRank: 1)
!99 = distinct !DISubprogram(name: "integer_from_callee", scope: !1, file: !1, line: 44, type: !100, scopeLine: 44, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !102, keyInstructions: true)
!100 = !DISubroutineType(types: !101)
!101 = !{!17, !17}
!102 = !{!103}
!103 = !DILocalVariable(name: "x", arg: 1, scope: !99, file: !1, line: 44, type: !17)
!104 = !DILocation(line: 0, scope: !99)
!105 = !DILocation(line: 45, column: 12, scope: !99)
!106 = !DILocation(line: 45, column: 18, scope: !99)
!107 = !DILocation(line: 45, column: 16, scope: !99, atomGroup: 1, atomRank: 2)
!108 = !DILocation(line: 45, column: 3, scope: !99, atomGroup: 1, atomRank: 1)
!109 = distinct !DISubprogram(name: "choose", scope: !1, file: !1, line: 40, type: !110, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !113, keyInstructions: true)
!110 = !DISubroutineType(types: !111)
!111 = !{!112, !17}
!112 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!113 = !{!114}
!114 = !DILocalVariable(name: "x", arg: 1, scope: !109, file: !1, line: 40, type: !17)
!115 = !DILocation(line: 0, scope: !109)
!116 = !DILocation(line: 41, column: 12, scope: !109)
!117 = !DILocation(line: 41, column: 10, scope: !109, atomGroup: 1, atomRank: 2)
!118 = !DILocation(line: 41, column: 3, scope: !109, atomGroup: 1, atomRank: 1)
!119 = distinct !DISubprogram(name: "calls_in_a_loop", scope: !1, file: !1, line: 62, type: !120, scopeLine: 62, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !122, keyInstructions: true)
!120 = !DISubroutineType(types: !121)
!121 = !{!17, !18, !112, !17}
!122 = !{!123, !124, !125, !126, !127}
!123 = !DILocalVariable(name: "x", arg: 1, scope: !119, file: !1, line: 62, type: !18)
!124 = !DILocalVariable(name: "n", arg: 2, scope: !119, file: !1, line: 62, type: !112)
!125 = !DILocalVariable(name: "k", arg: 3, scope: !119, file: !1, line: 62, type: !17)
!126 = !DILocalVariable(name: "r", scope: !119, file: !1, line: 63, type: !17)
!127 = !DILocalVariable(name: "i", scope: !128, file: !1, line: 64, type: !112)
!128 = distinct !DILexicalBlock(scope: !119, file: !1, line: 64, column: 3)
!129 = !DILocation(line: 0, scope: !119)
!130 = !DILocation(line: 0, scope: !128)
!131 = !DILocation(line: 64, column: 21, scope: !132, atomGroup: 15, atomRank: 1)
!132 = distinct !DILexicalBlock(scope: !128, file: !1, line: 64, column: 3)
!133 = !DILocation(line: 64, column: 3, scope: !128, atomGroup: 16, atomRank: 1)
!134 = !DILocation(line: 68, column: 3, scope: !119, atomGroup: 9, atomRank: 1)
!135 = !DILocation(line: 65, column: 5, scope: !136)
!136 = distinct !DILexicalBlock(scope: !132, file: !1, line: 64, column: 32)
!137 = !DILocation(line: 66, column: 10, scope: !136)
!138 = !DILocation(line: 66, column: 7, scope: !136, atomGroup: 5, atomRank: 2)
!139 = !DILocation(line: 64, column: 28, scope: !132, atomGroup: 6, atomRank: 2)
!140 = !DILocation(line: 64, column: 21, scope: !132, atomGroup: 3, atomRank: 1)
!141 = !DILocation(line: 64, column: 3, scope: !128, atomGroup: 4, atomRank: 1)
!142 = distinct !{!142, !143, !144, !145}
!143 = !DILocation(line: 64, column: 3, scope: !128)
!144 = !DILocation(line: 67, column: 3, scope: !128)
!145 = !{!"llvm.loop.mustprogress"}
!146 = distinct !DISubprogram(name: "scale", scope: !1, file: !1, line: 48, type: !147, scopeLine: 48, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !149, keyInstructions: true)
!147 = !DISubroutineType(types: !148)
!148 = !{null, !18, !112, !17}
!149 = !{!150, !151, !152, !153}
!150 = !DILocalVariable(name: "x", arg: 1, scope: !146, file: !1, line: 48, type: !18)
!151 = !DILocalVariable(name: "n", arg: 2, scope: !146, file: !1, line: 48, type: !112)
!152 = !DILocalVariable(name: "k", arg: 3, scope: !146, file: !1, line: 48, type: !17)
!153 = !DILocalVariable(name: "i", scope: !154, file: !1, line: 49, type: !112)
!154 = distinct !DILexicalBlock(scope: !146, file: !1, line: 49, column: 3)
!155 = !DILocation(line: 0, scope: !146)
!156 = !DILocation(line: 0, scope: !154)
!157 = !DILocation(line: 49, column: 21, scope: !158, atomGroup: 11, atomRank: 1)
!158 = distinct !DILexicalBlock(scope: !154, file: !1, line: 49, column: 3)
!159 = !DILocation(line: 49, column: 3, scope: !154, atomGroup: 12, atomRank: 1)
!160 = !DILocation(line: 49, column: 21, scope: !158, atomGroup: 2, atomRank: 1)
!161 = !DILocation(line: 49, column: 3, scope: !154)
!162 = !DILocation(line: 49, column: 27, scope: !158, atomGroup: 5, atomRank: 2)
!163 = !DILocation(line: 50, column: 5, scope: !164)
!164 = distinct !DILexicalBlock(scope: !158, file: !1, line: 49, column: 31)
!165 = !DILocation(line: 50, column: 10, scope: !164)
!166 = !DILocation(line: 50, column: 10, scope: !164, atomGroup: 4, atomRank: 2)
!167 = !DILocation(line: 50, column: 10, scope: !164, atomGroup: 4, atomRank: 1)
!168 = !DILocation(line: 49, column: 3, scope: !154, atomGroup: 3, atomRank: 1)
!169 = distinct !{!169, !145, !170, !171}
!170 = !{!"llvm.loop.isvectorized", i32 1}
!171 = !{!"llvm.loop.unroll.runtime.disable"}
!172 = !DILocation(line: 52, column: 1, scope: !146, atomGroup: 7, atomRank: 1)
!173 = distinct !{!173, !145, !171, !170}
!174 = distinct !DISubprogram(name: "total", scope: !1, file: !1, line: 54, type: !175, scopeLine: 54, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !177, keyInstructions: true)
!175 = !DISubroutineType(types: !176)
!176 = !{!17, !36, !112}
!177 = !{!178, !179, !180, !181}
!178 = !DILocalVariable(name: "x", arg: 1, scope: !174, file: !1, line: 54, type: !36)
!179 = !DILocalVariable(name: "n", arg: 2, scope: !174, file: !1, line: 54, type: !112)
!180 = !DILocalVariable(name: "s", scope: !174, file: !1, line: 55, type: !17)
!181 = !DILocalVariable(name: "i", scope: !182, file: !1, line: 56, type: !112)
!182 = distinct !DILexicalBlock(scope: !174, file: !1, line: 56, column: 3)
!183 = !DILocation(line: 0, scope: !174)
!184 = !DILocation(line: 0, scope: !182)
!185 = !DILocation(line: 56, column: 21, scope: !186, atomGroup: 13, atomRank: 1)
!186 = distinct !DILexicalBlock(scope: !182, file: !1, line: 56, column: 3)
!187 = !DILocation(line: 56, column: 3, scope: !182, atomGroup: 14, atomRank: 1)
!188 = !DILocation(line: 56, column: 21, scope: !186, atomGroup: 3, atomRank: 1)
!189 = !DILocation(line: 56, column: 3, scope: !182)
!190 = !DILocation(line: 56, column: 3, scope: !182, atomGroup: 4, atomRank: 1)
!191 = !DILocation(line: 57, column: 10, scope: !192)
!192 = distinct !DILexicalBlock(scope: !186, file: !1, line: 56, column: 31)
!193 = !DILocation(line: 57, column: 7, scope: !192, atomGroup: 19, atomRank: 2)
!194 = !DILocation(line: 56, column: 27, scope: !186, atomGroup: 20, atomRank: 2)
!195 = !DILocation(line: 56, column: 3, scope: !182, atomGroup: 22, atomRank: 1)
!196 = distinct !{!196, !197}
!197 = !{!"llvm.loop.unroll.disable"}
!198 = !DILocation(line: 59, column: 3, scope: !174, atomGroup: 9, atomRank: 1)
!199 = !DILocation(line: 57, column: 7, scope: !192, atomGroup: 5, atomRank: 2)
!200 = !DILocation(line: 57, column: 7, scope: !192, atomGroup: 23, atomRank: 2)
!201 = !DILocation(line: 57, column: 7, scope: !192, atomGroup: 27, atomRank: 2)
!202 = !DILocation(line: 57, column: 7, scope: !192, atomGroup: 31, atomRank: 2)
!203 = !DILocation(line: 56, column: 27, scope: !186, atomGroup: 32, atomRank: 2)
!204 = !DILocation(line: 56, column: 3, scope: !182, atomGroup: 34, atomRank: 1)
!205 = distinct !{!205, !189, !206, !145}
!206 = !DILocation(line: 58, column: 3, scope: !182)
!207 = distinct !DISubprogram(name: "square_what_is_picked", scope: !1, file: !1, line: 75, type: !208, scopeLine: 75, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !210, keyInstructions: true)
!208 = !DISubroutineType(types: !209)
!209 = !{!17, !18, !18, !112}
!210 = !{!211, !212, !213, !214}
!211 = !DILocalVariable(name: "a", arg: 1, scope: !207, file: !1, line: 75, type: !18)
!212 = !DILocalVariable(name: "b", arg: 2, scope: !207, file: !1, line: 75, type: !18)
!213 = !DILocalVariable(name: "second", arg: 3, scope: !207, file: !1, line: 75, type: !112)
!214 = !DILocalVariable(name: "p", scope: !207, file: !1, line: 76, type: !18)
!215 = !DILocation(line: 0, scope: !207)
!216 = !DILocation(line: 76, column: 15, scope: !207, atomGroup: 1, atomRank: 2)
!217 = !DILocation(line: 77, column: 8, scope: !207)
!218 = !DILocation(line: 77, column: 11, scope: !207, atomGroup: 2, atomRank: 2)
!219 = !DILocation(line: 77, column: 6, scope: !207, atomGroup: 2, atomRank: 1)
!220 = !DILocation(line: 78, column: 10, scope: !207)
!221 = !DILocation(line: 78, column: 21, scope: !207)
!222 = !DILocation(line: 78, column: 13, scope: !207, atomGroup: 4, atomRank: 2)
!223 = !DILocation(line: 78, column: 3, scope: !207, atomGroup: 4, atomRank: 1)
!224 = distinct !DISubprogram(name: "pick", scope: !1, file: !1, line: 71, type: !225, scopeLine: 71, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !227, keyInstructions: true)
!225 = !DISubroutineType(types: !226)
!226 = !{!18, !18, !18, !112}
!227 = !{!228, !229, !230}
!228 = !DILocalVariable(name: "a", arg: 1, scope: !224, file: !1, line: 71, type: !18)
!229 = !DILocalVariable(name: "b", arg: 2, scope: !224, file: !1, line: 71, type: !18)
!230 = !DILocalVariable(name: "second", arg: 3, scope: !224, file: !1, line: 71, type: !112)
!231 = !DILocation(line: 0, scope: !224)
!232 = !DILocation(line: 72, column: 10, scope: !224, atomGroup: 2, atomRank: 2)
!233 = !DILocation(line: 72, column: 10, scope: !224, atomGroup: 2, atomRank: 1)
!234 = !DILocation(line: 72, column: 3, scope: !224, atomGroup: 1, atomRank: 1)
!235 = distinct !DISubprogram(name: "weighted_residual", scope: !1, file: !1, line: 82, type: !236, scopeLine: 82, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !238, keyInstructions: true)
!236 = !DISubroutineType(types: !237)
!237 = !{!17, !36, !36, !17, !112}
!238 = !{!239, !240, !241, !242, !243, !244, !246}
!239 = !DILocalVariable(name: "x", arg: 1, scope: !235, file: !1, line: 82, type: !36)
!240 = !DILocalVariable(name: "target", arg: 2, scope: !235, file: !1, line: 82, type: !36)
!241 = !DILocalVariable(name: "weight", arg: 3, scope: !235, file: !1, line: 82, type: !17)
!242 = !DILocalVariable(name: "n", arg: 4, scope: !235, file: !1, line: 82, type: !112)
!243 = !DILocalVariable(name: "s", scope: !235, file: !1, line: 83, type: !17)
!244 = !DILocalVariable(name: "i", scope: !245, file: !1, line: 84, type: !112)
!245 = distinct !DILexicalBlock(scope: !235, file: !1, line: 84, column: 3)
!246 = !DILocalVariable(name: "d", scope: !247, file: !1, line: 85, type: !17)
!247 = distinct !DILexicalBlock(scope: !248, file: !1, line: 84, column: 31)
!248 = distinct !DILexicalBlock(scope: !245, file: !1, line: 84, column: 3)
!249 = !DILocation(line: 0, scope: !235)
!250 = !DILocation(line: 0, scope: !245)
!251 = !DILocation(line: 84, column: 21, scope: !248, atomGroup: 17, atomRank: 1)
!252 = !DILocation(line: 84, column: 3, scope: !245, atomGroup: 18, atomRank: 1)
!253 = !DILocation(line: 84, column: 21, scope: !248, atomGroup: 3, atomRank: 1)
!254 = !DILocation(line: 84, column: 3, scope: !245)
!255 = !DILocation(line: 84, column: 3, scope: !245, atomGroup: 4, atomRank: 1)
!256 = !DILocation(line: 85, column: 16, scope: !247)
!257 = !DILocation(line: 85, column: 23, scope: !247)
!258 = !DILocation(line: 85, column: 21, scope: !247, atomGroup: 35, atomRank: 2)
!259 = !DILocation(line: 0, scope: !247)
!260 = !DILocation(line: 86, column: 17, scope: !247)
!261 = !DILocation(line: 86, column: 7, scope: !247, atomGroup: 36, atomRank: 2)
!262 = !DILocation(line: 88, column: 3, scope: !235, atomGroup: 10, atomRank: 1)
!263 = !DILocation(line: 85, column: 21, scope: !247, atomGroup: 5, atomRank: 2)
!264 = !DILocation(line: 86, column: 7, scope: !247, atomGroup: 6, atomRank: 2)
!265 = !DILocation(line: 84, column: 27, scope: !248, atomGroup: 7, atomRank: 2)
!266 = !DILocation(line: 85, column: 21, scope: !247, atomGroup: 40, atomRank: 2)
!267 = !DILocation(line: 86, column: 7, scope: !247, atomGroup: 41, atomRank: 2)
!268 = !DILocation(line: 84, column: 27, scope: !248, atomGroup: 42, atomRank: 2)
!269 = !DILocation(line: 84, column: 3, scope: !245, atomGroup: 44, atomRank: 1)
!270 = distinct !{!270, !254, !271, !145}
!271 = !DILocation(line: 87, column: 3, scope: !245)
!272 = !DISubprogram(name: "sin", scope: !273, file: !273, line: 64, type: !100, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!273 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!274 = !DISubprogram(name: "atan2", scope: !273, file: !273, line: 59, type: !48, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
