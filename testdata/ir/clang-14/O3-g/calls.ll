; clang-14 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/calls.c -o ir/clang-14/O3-g/calls.ll
; ModuleID = 'c/calls.c'
source_filename = "c/calls.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree nounwind uwtable willreturn
define dso_local double @caller_overwrites_after_call(double* nocapture noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata double* %0, metadata !15, metadata !DIExpression()), !dbg !18
  call void @llvm.dbg.value(metadata double %1, metadata !16, metadata !DIExpression()), !dbg !18
  %3 = tail call fastcc double @weigh(double* noundef %0, double noundef %1), !dbg !19
  call void @llvm.dbg.value(metadata double %3, metadata !17, metadata !DIExpression()), !dbg !18
  %4 = tail call double @llvm.fmuladd.f64(double %3, double %3, double %1), !dbg !20
  store double %4, double* %0, align 8, !dbg !21, !tbaa !22
  %5 = tail call fastcc double @weigh(double* noundef nonnull %0, double noundef %1), !dbg !26
  %6 = fadd double %3, %5, !dbg !27
  call void @llvm.dbg.value(metadata double %6, metadata !17, metadata !DIExpression()), !dbg !18
  store double 0.000000e+00, double* %0, align 8, !dbg !28, !tbaa !22
  ret double %6, !dbg !29
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: mustprogress nofree noinline nounwind uwtable willreturn
define internal fastcc double @weigh(double* nocapture noundef readonly %0, double noundef %1) unnamed_addr #2 !dbg !30 {
  call void @llvm.dbg.value(metadata double* %0, metadata !36, metadata !DIExpression()), !dbg !38
  call void @llvm.dbg.value(metadata double %1, metadata !37, metadata !DIExpression()), !dbg !38
  %3 = load double, double* %0, align 8, !dbg !39, !tbaa !22
  %4 = tail call double @sin(double noundef %3) #17, !dbg !40
  %5 = fmul double %4, %1, !dbg !41
  %6 = load double, double* %0, align 8, !dbg !42, !tbaa !22
  %7 = fmul double %5, %6, !dbg !43
  ret double %7, !dbg !44
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: mustprogress nofree nounwind uwtable willreturn writeonly
define dso_local double @results_through_pointers(double noundef %0, double noundef %1) local_unnamed_addr #4 !dbg !45 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  call void @llvm.dbg.value(metadata double %0, metadata !49, metadata !DIExpression()), !dbg !53
  call void @llvm.dbg.value(metadata double %1, metadata !50, metadata !DIExpression()), !dbg !53
  %5 = bitcast double* %3 to i8*, !dbg !54
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %5) #17, !dbg !54
  %6 = bitcast double* %4 to i8*, !dbg !55
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %6) #17, !dbg !55
  call void @llvm.dbg.value(metadata double* %3, metadata !51, metadata !DIExpression(DW_OP_deref)), !dbg !53
  call void @llvm.dbg.value(metadata double* %4, metadata !52, metadata !DIExpression(DW_OP_deref)), !dbg !53
  call fastcc void @polar(double noundef %0, double noundef %1, double* noundef nonnull %3, double* noundef nonnull %4), !dbg !56
  %7 = load double, double* %3, align 8, !dbg !57, !tbaa !22
  call void @llvm.dbg.value(metadata double %7, metadata !51, metadata !DIExpression()), !dbg !53
  %8 = load double, double* %4, align 8, !dbg !58, !tbaa !22
  call void @llvm.dbg.value(metadata double %8, metadata !52, metadata !DIExpression()), !dbg !53
  %9 = tail call double @llvm.fmuladd.f64(double %7, double %8, double %7), !dbg !59
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %6) #17, !dbg !60
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %5) #17, !dbg !60
  ret double %9, !dbg !61
}

; Function Attrs: mustprogress nofree noinline nounwind uwtable willreturn writeonly
define internal fastcc void @polar(double noundef %0, double noundef %1, double* nocapture noundef writeonly %2, double* nocapture noundef writeonly %3) unnamed_addr #5 !dbg !62 {
  call void @llvm.dbg.value(metadata double %0, metadata !66, metadata !DIExpression()), !dbg !70
  call void @llvm.dbg.value(metadata double %1, metadata !67, metadata !DIExpression()), !dbg !70
  call void @llvm.dbg.value(metadata double* %2, metadata !68, metadata !DIExpression()), !dbg !70
  call void @llvm.dbg.value(metadata double* %3, metadata !69, metadata !DIExpression()), !dbg !70
  %5 = fmul double %1, %1, !dbg !71
  %6 = tail call double @llvm.fmuladd.f64(double %0, double %0, double %5), !dbg !72
  %7 = tail call double @sqrt(double noundef %6) #17, !dbg !73
  store double %7, double* %2, align 8, !dbg !74, !tbaa !22
  %8 = tail call double @atan2(double noundef %1, double noundef %0) #17, !dbg !75
  store double %8, double* %3, align 8, !dbg !76, !tbaa !22
  ret void, !dbg !77
}

; Function Attrs: mustprogress nofree nosync nounwind readnone uwtable willreturn
define dso_local double @same_callee_two_activities(double noundef %0, double noundef %1) local_unnamed_addr #6 !dbg !78 {
  call void @llvm.dbg.value(metadata double %0, metadata !80, metadata !DIExpression()), !dbg !82
  call void @llvm.dbg.value(metadata double %1, metadata !81, metadata !DIExpression()), !dbg !82
  %3 = tail call fastcc double @affine(double noundef %0, double noundef %1), !dbg !83
  %4 = fmul double %0, %0, !dbg !84
  %5 = tail call fastcc double @affine(double noundef %4, double noundef 3.000000e+00), !dbg !85
  %6 = fmul double %3, %5, !dbg !86
  ret double %6, !dbg !87
}

; Function Attrs: mustprogress nofree noinline nosync nounwind readnone uwtable willreturn
define internal fastcc double @affine(double noundef %0, double noundef %1) unnamed_addr #7 !dbg !88 {
  call void @llvm.dbg.value(metadata double %0, metadata !90, metadata !DIExpression()), !dbg !92
  call void @llvm.dbg.value(metadata double %1, metadata !91, metadata !DIExpression()), !dbg !92
  %3 = tail call double @llvm.fmuladd.f64(double %1, double %0, double 1.000000e+00), !dbg !93
  ret double %3, !dbg !94
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn
define dso_local double @integer_from_callee(double noundef %0) local_unnamed_addr #8 !dbg !95 {
  call void @llvm.dbg.value(metadata double %0, metadata !99, metadata !DIExpression()), !dbg !100
  %2 = fmul double %0, %0, !dbg !101
  %3 = tail call fastcc i32 @choose(double noundef %0), !dbg !102
  %4 = sitofp i32 %3 to double, !dbg !102
  %5 = fmul double %2, %4, !dbg !103
  ret double %5, !dbg !104
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind readnone uwtable willreturn
define internal fastcc i32 @choose(double noundef %0) unnamed_addr #9 !dbg !105 {
  call void @llvm.dbg.value(metadata double %0, metadata !110, metadata !DIExpression()), !dbg !111
  %2 = fcmp ogt double %0, 1.000000e+00, !dbg !112
  %3 = select i1 %2, i32 2, i32 5, !dbg !113
  ret i32 %3, !dbg !114
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @calls_in_a_loop(double* nocapture noundef %0, i32 noundef %1, double noundef %2) local_unnamed_addr #10 !dbg !115 {
  call void @llvm.dbg.value(metadata double* %0, metadata !119, metadata !DIExpression()), !dbg !125
  call void @llvm.dbg.value(metadata i32 %1, metadata !120, metadata !DIExpression()), !dbg !125
  call void @llvm.dbg.value(metadata double %2, metadata !121, metadata !DIExpression()), !dbg !125
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !122, metadata !DIExpression()), !dbg !125
  call void @llvm.dbg.value(metadata i32 1, metadata !123, metadata !DIExpression()), !dbg !126
  %4 = icmp slt i32 %1, 1, !dbg !127
  br i1 %4, label %5, label %7, !dbg !129

5:                                                ; preds = %7, %3
  %6 = phi double [ 0.000000e+00, %3 ], [ %11, %7 ], !dbg !125
  ret double %6, !dbg !130

7:                                                ; preds = %3, %7
  %8 = phi i32 [ %12, %7 ], [ 1, %3 ]
  %9 = phi double [ %11, %7 ], [ 0.000000e+00, %3 ]
  call void @llvm.dbg.value(metadata i32 %8, metadata !123, metadata !DIExpression()), !dbg !126
  call void @llvm.dbg.value(metadata double %9, metadata !122, metadata !DIExpression()), !dbg !125
  tail call fastcc void @scale(double* noundef %0, i32 noundef %8, double noundef %2), !dbg !131
  %10 = tail call fastcc double @total(double* noundef %0, i32 noundef %1), !dbg !133
  %11 = fadd double %9, %10, !dbg !134
  call void @llvm.dbg.value(metadata double %11, metadata !122, metadata !DIExpression()), !dbg !125
  %12 = add nuw i32 %8, 1, !dbg !135
  call void @llvm.dbg.value(metadata i32 %12, metadata !123, metadata !DIExpression()), !dbg !126
  %13 = icmp eq i32 %8, %1, !dbg !127
  br i1 %13, label %5, label %7, !dbg !129, !llvm.loop !136
}

; Function Attrs: nofree noinline norecurse nosync nounwind uwtable
define internal fastcc void @scale(double* nocapture noundef %0, i32 noundef %1, double noundef %2) unnamed_addr #11 !dbg !139 {
  call void @llvm.dbg.value(metadata double* %0, metadata !143, metadata !DIExpression()), !dbg !148
  call void @llvm.dbg.value(metadata i32 %1, metadata !144, metadata !DIExpression()), !dbg !148
  call void @llvm.dbg.value(metadata double %2, metadata !145, metadata !DIExpression()), !dbg !148
  call void @llvm.dbg.value(metadata i32 0, metadata !146, metadata !DIExpression()), !dbg !149
  %4 = icmp sgt i32 %1, 0, !dbg !150
  br i1 %4, label %5, label %66, !dbg !152

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64, !dbg !150
  %7 = icmp ult i32 %1, 4, !dbg !152
  br i1 %7, label %64, label %8, !dbg !152

8:                                                ; preds = %5
  %9 = and i64 %6, 4294967292, !dbg !152
  %10 = insertelement <2 x double> poison, double %2, i64 0, !dbg !152
  %11 = shufflevector <2 x double> %10, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !152
  %12 = insertelement <2 x double> poison, double %2, i64 0, !dbg !152
  %13 = shufflevector <2 x double> %12, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !152
  %14 = add nsw i64 %9, -4, !dbg !152
  %15 = lshr exact i64 %14, 2, !dbg !152
  %16 = add nuw nsw i64 %15, 1, !dbg !152
  %17 = and i64 %16, 1, !dbg !152
  %18 = icmp eq i64 %14, 0, !dbg !152
  br i1 %18, label %48, label %19, !dbg !152

19:                                               ; preds = %8
  %20 = and i64 %16, 9223372036854775806, !dbg !152
  br label %21, !dbg !152

21:                                               ; preds = %21, %19
  %22 = phi i64 [ 0, %19 ], [ %45, %21 ], !dbg !153
  %23 = phi i64 [ 0, %19 ], [ %46, %21 ]
  %24 = getelementptr inbounds double, double* %0, i64 %22, !dbg !153
  %25 = bitcast double* %24 to <2 x double>*, !dbg !154
  %26 = load <2 x double>, <2 x double>* %25, align 8, !dbg !154, !tbaa !22
  %27 = getelementptr inbounds double, double* %24, i64 2, !dbg !154
  %28 = bitcast double* %27 to <2 x double>*, !dbg !154
  %29 = load <2 x double>, <2 x double>* %28, align 8, !dbg !154, !tbaa !22
  %30 = fmul <2 x double> %26, %11, !dbg !154
  %31 = fmul <2 x double> %29, %13, !dbg !154
  %32 = bitcast double* %24 to <2 x double>*, !dbg !154
  store <2 x double> %30, <2 x double>* %32, align 8, !dbg !154, !tbaa !22
  %33 = bitcast double* %27 to <2 x double>*, !dbg !154
  store <2 x double> %31, <2 x double>* %33, align 8, !dbg !154, !tbaa !22
  %34 = or i64 %22, 4, !dbg !153
  %35 = getelementptr inbounds double, double* %0, i64 %34, !dbg !153
  %36 = bitcast double* %35 to <2 x double>*, !dbg !154
  %37 = load <2 x double>, <2 x double>* %36, align 8, !dbg !154, !tbaa !22
  %38 = getelementptr inbounds double, double* %35, i64 2, !dbg !154
  %39 = bitcast double* %38 to <2 x double>*, !dbg !154
  %40 = load <2 x double>, <2 x double>* %39, align 8, !dbg !154, !tbaa !22
  %41 = fmul <2 x double> %37, %11, !dbg !154
  %42 = fmul <2 x double> %40, %13, !dbg !154
  %43 = bitcast double* %35 to <2 x double>*, !dbg !154
  store <2 x double> %41, <2 x double>* %43, align 8, !dbg !154, !tbaa !22
  %44 = bitcast double* %38 to <2 x double>*, !dbg !154
  store <2 x double> %42, <2 x double>* %44, align 8, !dbg !154, !tbaa !22
  %45 = add nuw i64 %22, 8, !dbg !153
  %46 = add i64 %23, 2, !dbg !153
  %47 = icmp eq i64 %46, %20, !dbg !153
  br i1 %47, label %48, label %21, !dbg !153, !llvm.loop !156

48:                                               ; preds = %21, %8
  %49 = phi i64 [ 0, %8 ], [ %45, %21 ]
  %50 = icmp eq i64 %17, 0, !dbg !153
  br i1 %50, label %62, label %51, !dbg !153

51:                                               ; preds = %48
  %52 = getelementptr inbounds double, double* %0, i64 %49, !dbg !153
  %53 = bitcast double* %52 to <2 x double>*, !dbg !154
  %54 = load <2 x double>, <2 x double>* %53, align 8, !dbg !154, !tbaa !22
  %55 = getelementptr inbounds double, double* %52, i64 2, !dbg !154
  %56 = bitcast double* %55 to <2 x double>*, !dbg !154
  %57 = load <2 x double>, <2 x double>* %56, align 8, !dbg !154, !tbaa !22
  %58 = fmul <2 x double> %54, %11, !dbg !154
  %59 = fmul <2 x double> %57, %13, !dbg !154
  %60 = bitcast double* %52 to <2 x double>*, !dbg !154
  store <2 x double> %58, <2 x double>* %60, align 8, !dbg !154, !tbaa !22
  %61 = bitcast double* %55 to <2 x double>*, !dbg !154
  store <2 x double> %59, <2 x double>* %61, align 8, !dbg !154, !tbaa !22
  br label %62, !dbg !152

62:                                               ; preds = %48, %51
  %63 = icmp eq i64 %9, %6, !dbg !152
  br i1 %63, label %66, label %64, !dbg !152

64:                                               ; preds = %5, %62
  %65 = phi i64 [ 0, %5 ], [ %9, %62 ]
  br label %67, !dbg !152

66:                                               ; preds = %67, %62, %3
  ret void, !dbg !159

67:                                               ; preds = %64, %67
  %68 = phi i64 [ %72, %67 ], [ %65, %64 ]
  call void @llvm.dbg.value(metadata i64 %68, metadata !146, metadata !DIExpression()), !dbg !149
  %69 = getelementptr inbounds double, double* %0, i64 %68, !dbg !160
  %70 = load double, double* %69, align 8, !dbg !154, !tbaa !22
  %71 = fmul double %70, %2, !dbg !154
  store double %71, double* %69, align 8, !dbg !154, !tbaa !22
  %72 = add nuw nsw i64 %68, 1, !dbg !153
  call void @llvm.dbg.value(metadata i64 %72, metadata !146, metadata !DIExpression()), !dbg !149
  %73 = icmp eq i64 %72, %6, !dbg !150
  br i1 %73, label %66, label %67, !dbg !152, !llvm.loop !161
}

; Function Attrs: nofree noinline nosync nounwind readonly uwtable
define internal fastcc double @total(double* nocapture noundef readonly %0, i32 noundef %1) unnamed_addr #12 !dbg !163 {
  call void @llvm.dbg.value(metadata double* %0, metadata !167, metadata !DIExpression()), !dbg !172
  call void @llvm.dbg.value(metadata i32 %1, metadata !168, metadata !DIExpression()), !dbg !172
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !169, metadata !DIExpression()), !dbg !172
  call void @llvm.dbg.value(metadata i32 0, metadata !170, metadata !DIExpression()), !dbg !173
  %3 = icmp sgt i32 %1, 0, !dbg !174
  br i1 %3, label %4, label %26, !dbg !176

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !174
  %6 = add nsw i64 %5, -1, !dbg !176
  %7 = and i64 %5, 3, !dbg !176
  %8 = icmp ult i64 %6, 3, !dbg !176
  br i1 %8, label %11, label %9, !dbg !176

9:                                                ; preds = %4
  %10 = and i64 %5, 4294967292, !dbg !176
  br label %28, !dbg !176

11:                                               ; preds = %28, %4
  %12 = phi double [ undef, %4 ], [ %46, %28 ]
  %13 = phi i64 [ 0, %4 ], [ %47, %28 ]
  %14 = phi double [ 0.000000e+00, %4 ], [ %46, %28 ]
  %15 = icmp eq i64 %7, 0, !dbg !176
  br i1 %15, label %26, label %16, !dbg !176

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %23, %16 ], [ %13, %11 ]
  %18 = phi double [ %22, %16 ], [ %14, %11 ]
  %19 = phi i64 [ %24, %16 ], [ 0, %11 ]
  call void @llvm.dbg.value(metadata i64 %17, metadata !170, metadata !DIExpression()), !dbg !173
  call void @llvm.dbg.value(metadata double %18, metadata !169, metadata !DIExpression()), !dbg !172
  %20 = getelementptr inbounds double, double* %0, i64 %17, !dbg !177
  %21 = load double, double* %20, align 8, !dbg !177, !tbaa !22
  %22 = tail call double @llvm.fmuladd.f64(double %21, double %21, double %18), !dbg !179
  call void @llvm.dbg.value(metadata double %22, metadata !169, metadata !DIExpression()), !dbg !172
  %23 = add nuw nsw i64 %17, 1, !dbg !180
  call void @llvm.dbg.value(metadata i64 %23, metadata !170, metadata !DIExpression()), !dbg !173
  %24 = add i64 %19, 1, !dbg !176
  %25 = icmp eq i64 %24, %7, !dbg !176
  br i1 %25, label %26, label %16, !dbg !176, !llvm.loop !181

26:                                               ; preds = %11, %16, %2
  %27 = phi double [ 0.000000e+00, %2 ], [ %12, %11 ], [ %22, %16 ], !dbg !172
  ret double %27, !dbg !183

28:                                               ; preds = %28, %9
  %29 = phi i64 [ 0, %9 ], [ %47, %28 ]
  %30 = phi double [ 0.000000e+00, %9 ], [ %46, %28 ]
  %31 = phi i64 [ 0, %9 ], [ %48, %28 ]
  call void @llvm.dbg.value(metadata i64 %29, metadata !170, metadata !DIExpression()), !dbg !173
  call void @llvm.dbg.value(metadata double %30, metadata !169, metadata !DIExpression()), !dbg !172
  %32 = getelementptr inbounds double, double* %0, i64 %29, !dbg !177
  %33 = load double, double* %32, align 8, !dbg !177, !tbaa !22
  %34 = tail call double @llvm.fmuladd.f64(double %33, double %33, double %30), !dbg !179
  call void @llvm.dbg.value(metadata double %34, metadata !169, metadata !DIExpression()), !dbg !172
  %35 = or i64 %29, 1, !dbg !180
  call void @llvm.dbg.value(metadata i64 %35, metadata !170, metadata !DIExpression()), !dbg !173
  call void @llvm.dbg.value(metadata i64 %35, metadata !170, metadata !DIExpression()), !dbg !173
  call void @llvm.dbg.value(metadata double %34, metadata !169, metadata !DIExpression()), !dbg !172
  %36 = getelementptr inbounds double, double* %0, i64 %35, !dbg !177
  %37 = load double, double* %36, align 8, !dbg !177, !tbaa !22
  %38 = tail call double @llvm.fmuladd.f64(double %37, double %37, double %34), !dbg !179
  call void @llvm.dbg.value(metadata double %38, metadata !169, metadata !DIExpression()), !dbg !172
  %39 = or i64 %29, 2, !dbg !180
  call void @llvm.dbg.value(metadata i64 %39, metadata !170, metadata !DIExpression()), !dbg !173
  call void @llvm.dbg.value(metadata i64 %39, metadata !170, metadata !DIExpression()), !dbg !173
  call void @llvm.dbg.value(metadata double %38, metadata !169, metadata !DIExpression()), !dbg !172
  %40 = getelementptr inbounds double, double* %0, i64 %39, !dbg !177
  %41 = load double, double* %40, align 8, !dbg !177, !tbaa !22
  %42 = tail call double @llvm.fmuladd.f64(double %41, double %41, double %38), !dbg !179
  call void @llvm.dbg.value(metadata double %42, metadata !169, metadata !DIExpression()), !dbg !172
  %43 = or i64 %29, 3, !dbg !180
  call void @llvm.dbg.value(metadata i64 %43, metadata !170, metadata !DIExpression()), !dbg !173
  call void @llvm.dbg.value(metadata i64 %43, metadata !170, metadata !DIExpression()), !dbg !173
  call void @llvm.dbg.value(metadata double %42, metadata !169, metadata !DIExpression()), !dbg !172
  %44 = getelementptr inbounds double, double* %0, i64 %43, !dbg !177
  %45 = load double, double* %44, align 8, !dbg !177, !tbaa !22
  %46 = tail call double @llvm.fmuladd.f64(double %45, double %45, double %42), !dbg !179
  call void @llvm.dbg.value(metadata double %46, metadata !169, metadata !DIExpression()), !dbg !172
  %47 = add nuw nsw i64 %29, 4, !dbg !180
  call void @llvm.dbg.value(metadata i64 %47, metadata !170, metadata !DIExpression()), !dbg !173
  %48 = add i64 %31, 4, !dbg !176
  %49 = icmp eq i64 %48, %10, !dbg !176
  br i1 %49, label %11, label %28, !dbg !176, !llvm.loop !184
}

; Function Attrs: mustprogress nofree nosync nounwind uwtable willreturn
define dso_local double @square_what_is_picked(double* noundef %0, double* noundef %1, i32 noundef %2) local_unnamed_addr #13 !dbg !186 {
  call void @llvm.dbg.value(metadata double* %0, metadata !190, metadata !DIExpression()), !dbg !194
  call void @llvm.dbg.value(metadata double* %1, metadata !191, metadata !DIExpression()), !dbg !194
  call void @llvm.dbg.value(metadata i32 %2, metadata !192, metadata !DIExpression()), !dbg !194
  %4 = tail call fastcc double* @pick(double* noundef %0, double* noundef %1, i32 noundef %2), !dbg !195
  call void @llvm.dbg.value(metadata double* %4, metadata !193, metadata !DIExpression()), !dbg !194
  %5 = load double, double* %4, align 8, !dbg !196, !tbaa !22
  %6 = fmul double %5, %5, !dbg !197
  store double %6, double* %4, align 8, !dbg !198, !tbaa !22
  %7 = load double, double* %0, align 8, !dbg !199, !tbaa !22
  %8 = load double, double* %1, align 8, !dbg !200, !tbaa !22
  %9 = tail call double @llvm.fmuladd.f64(double %8, double 2.000000e+00, double %7), !dbg !201
  ret double %9, !dbg !202
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind readnone uwtable willreturn
define internal fastcc double* @pick(double* noundef readnone %0, double* noundef readnone %1, i32 noundef %2) unnamed_addr #9 !dbg !203 {
  call void @llvm.dbg.value(metadata double* %0, metadata !207, metadata !DIExpression()), !dbg !210
  call void @llvm.dbg.value(metadata double* %1, metadata !208, metadata !DIExpression()), !dbg !210
  call void @llvm.dbg.value(metadata i32 %2, metadata !209, metadata !DIExpression()), !dbg !210
  %4 = icmp eq i32 %2, 0, !dbg !211
  %5 = select i1 %4, double* %0, double* %1, !dbg !211
  ret double* %5, !dbg !212
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @weighted_residual(double* nocapture noundef readonly %0, double* nocapture noundef readonly %1, double noundef %2, i32 noundef %3) local_unnamed_addr #14 !dbg !213 {
  call void @llvm.dbg.value(metadata double* %0, metadata !217, metadata !DIExpression()), !dbg !227
  call void @llvm.dbg.value(metadata double* %1, metadata !218, metadata !DIExpression()), !dbg !227
  call void @llvm.dbg.value(metadata double %2, metadata !219, metadata !DIExpression()), !dbg !227
  call void @llvm.dbg.value(metadata i32 %3, metadata !220, metadata !DIExpression()), !dbg !227
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !221, metadata !DIExpression()), !dbg !227
  call void @llvm.dbg.value(metadata i32 0, metadata !222, metadata !DIExpression()), !dbg !228
  %5 = icmp sgt i32 %3, 0, !dbg !229
  br i1 %5, label %6, label %25, !dbg !230

6:                                                ; preds = %4
  %7 = zext i32 %3 to i64, !dbg !229
  %8 = and i64 %7, 1, !dbg !230
  %9 = icmp eq i32 %3, 1, !dbg !230
  br i1 %9, label %12, label %10, !dbg !230

10:                                               ; preds = %6
  %11 = and i64 %7, 4294967294, !dbg !230
  br label %27, !dbg !230

12:                                               ; preds = %27, %6
  %13 = phi double [ undef, %6 ], [ %45, %27 ]
  %14 = phi i64 [ 0, %6 ], [ %46, %27 ]
  %15 = phi double [ 0.000000e+00, %6 ], [ %45, %27 ]
  %16 = icmp eq i64 %8, 0, !dbg !230
  br i1 %16, label %25, label %17, !dbg !230

17:                                               ; preds = %12
  call void @llvm.dbg.value(metadata double %15, metadata !221, metadata !DIExpression()), !dbg !227
  call void @llvm.dbg.value(metadata i64 %14, metadata !222, metadata !DIExpression()), !dbg !228
  %18 = getelementptr inbounds double, double* %0, i64 %14, !dbg !231
  %19 = load double, double* %18, align 8, !dbg !231, !tbaa !22
  %20 = getelementptr inbounds double, double* %1, i64 %14, !dbg !232
  %21 = load double, double* %20, align 8, !dbg !232, !tbaa !22
  %22 = fsub double %19, %21, !dbg !233
  call void @llvm.dbg.value(metadata double %22, metadata !224, metadata !DIExpression()), !dbg !234
  %23 = fmul double %22, %2, !dbg !235
  %24 = tail call double @llvm.fmuladd.f64(double %23, double %22, double %15), !dbg !236
  call void @llvm.dbg.value(metadata double %24, metadata !221, metadata !DIExpression()), !dbg !227
  call void @llvm.dbg.value(metadata i64 %14, metadata !222, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !228
  br label %25, !dbg !237

25:                                               ; preds = %17, %12, %4
  %26 = phi double [ 0.000000e+00, %4 ], [ %13, %12 ], [ %24, %17 ], !dbg !227
  ret double %26, !dbg !237

27:                                               ; preds = %27, %10
  %28 = phi i64 [ 0, %10 ], [ %46, %27 ]
  %29 = phi double [ 0.000000e+00, %10 ], [ %45, %27 ]
  %30 = phi i64 [ 0, %10 ], [ %47, %27 ]
  call void @llvm.dbg.value(metadata double %29, metadata !221, metadata !DIExpression()), !dbg !227
  call void @llvm.dbg.value(metadata i64 %28, metadata !222, metadata !DIExpression()), !dbg !228
  %31 = getelementptr inbounds double, double* %0, i64 %28, !dbg !231
  %32 = load double, double* %31, align 8, !dbg !231, !tbaa !22
  %33 = getelementptr inbounds double, double* %1, i64 %28, !dbg !232
  %34 = load double, double* %33, align 8, !dbg !232, !tbaa !22
  %35 = fsub double %32, %34, !dbg !233
  call void @llvm.dbg.value(metadata double %35, metadata !224, metadata !DIExpression()), !dbg !234
  %36 = fmul double %35, %2, !dbg !235
  %37 = tail call double @llvm.fmuladd.f64(double %36, double %35, double %29), !dbg !236
  call void @llvm.dbg.value(metadata double %37, metadata !221, metadata !DIExpression()), !dbg !227
  %38 = or i64 %28, 1, !dbg !238
  call void @llvm.dbg.value(metadata i64 %38, metadata !222, metadata !DIExpression()), !dbg !228
  call void @llvm.dbg.value(metadata double %37, metadata !221, metadata !DIExpression()), !dbg !227
  call void @llvm.dbg.value(metadata i64 %38, metadata !222, metadata !DIExpression()), !dbg !228
  %39 = getelementptr inbounds double, double* %0, i64 %38, !dbg !231
  %40 = load double, double* %39, align 8, !dbg !231, !tbaa !22
  %41 = getelementptr inbounds double, double* %1, i64 %38, !dbg !232
  %42 = load double, double* %41, align 8, !dbg !232, !tbaa !22
  %43 = fsub double %40, %42, !dbg !233
  call void @llvm.dbg.value(metadata double %43, metadata !224, metadata !DIExpression()), !dbg !234
  %44 = fmul double %43, %2, !dbg !235
  %45 = tail call double @llvm.fmuladd.f64(double %44, double %43, double %37), !dbg !236
  call void @llvm.dbg.value(metadata double %45, metadata !221, metadata !DIExpression()), !dbg !227
  %46 = add nuw nsw i64 %28, 2, !dbg !238
  call void @llvm.dbg.value(metadata i64 %46, metadata !222, metadata !DIExpression()), !dbg !228
  %47 = add i64 %30, 2, !dbg !230
  %48 = icmp eq i64 %47, %11, !dbg !230
  br i1 %48, label %12, label %27, !dbg !230, !llvm.loop !239
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sin(double noundef) local_unnamed_addr #15

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #15

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @atan2(double noundef, double noundef) local_unnamed_addr #15

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #16

attributes #0 = { mustprogress nofree nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { mustprogress nofree noinline nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #4 = { mustprogress nofree nounwind uwtable willreturn writeonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree noinline nounwind uwtable willreturn writeonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree noinline nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nofree noinline norecurse nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { nofree noinline norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #12 = { nofree noinline nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #13 = { mustprogress nofree nosync nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #14 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #15 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #16 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #17 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/calls.c", directory: ".", checksumkind: CSK_MD5, checksum: "3168770cb76a3083f11a8eaf50d9939b")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 1}
!8 = !{!"Debian clang version 14.0.6"}
!9 = distinct !DISubprogram(name: "caller_overwrites_after_call", scope: !1, file: !1, line: 11, type: !10, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !14)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !13, !12}
!12 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!14 = !{!15, !16, !17}
!15 = !DILocalVariable(name: "p", arg: 1, scope: !9, file: !1, line: 11, type: !13)
!16 = !DILocalVariable(name: "x", arg: 2, scope: !9, file: !1, line: 11, type: !12)
!17 = !DILocalVariable(name: "r", scope: !9, file: !1, line: 12, type: !12)
!18 = !DILocation(line: 0, scope: !9)
!19 = !DILocation(line: 12, column: 14, scope: !9)
!20 = !DILocation(line: 13, column: 14, scope: !9)
!21 = !DILocation(line: 13, column: 6, scope: !9)
!22 = !{!23, !23, i64 0}
!23 = !{!"double", !24, i64 0}
!24 = !{!"omnipotent char", !25, i64 0}
!25 = !{!"Simple C/C++ TBAA"}
!26 = !DILocation(line: 14, column: 8, scope: !9)
!27 = !DILocation(line: 14, column: 5, scope: !9)
!28 = !DILocation(line: 15, column: 6, scope: !9)
!29 = !DILocation(line: 16, column: 3, scope: !9)
!30 = distinct !DISubprogram(name: "weigh", scope: !1, file: !1, line: 6, type: !31, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !35)
!31 = !DISubroutineType(types: !32)
!32 = !{!12, !33, !12}
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!35 = !{!36, !37}
!36 = !DILocalVariable(name: "p", arg: 1, scope: !30, file: !1, line: 6, type: !33)
!37 = !DILocalVariable(name: "x", arg: 2, scope: !30, file: !1, line: 6, type: !12)
!38 = !DILocation(line: 0, scope: !30)
!39 = !DILocation(line: 7, column: 14, scope: !30)
!40 = !DILocation(line: 7, column: 10, scope: !30)
!41 = !DILocation(line: 7, column: 18, scope: !30)
!42 = !DILocation(line: 7, column: 24, scope: !30)
!43 = !DILocation(line: 7, column: 22, scope: !30)
!44 = !DILocation(line: 7, column: 3, scope: !30)
!45 = distinct !DISubprogram(name: "results_through_pointers", scope: !1, file: !1, line: 24, type: !46, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !48)
!46 = !DISubroutineType(types: !47)
!47 = !{!12, !12, !12}
!48 = !{!49, !50, !51, !52}
!49 = !DILocalVariable(name: "x", arg: 1, scope: !45, file: !1, line: 24, type: !12)
!50 = !DILocalVariable(name: "y", arg: 2, scope: !45, file: !1, line: 24, type: !12)
!51 = !DILocalVariable(name: "r", scope: !45, file: !1, line: 25, type: !12)
!52 = !DILocalVariable(name: "a", scope: !45, file: !1, line: 26, type: !12)
!53 = !DILocation(line: 0, scope: !45)
!54 = !DILocation(line: 25, column: 3, scope: !45)
!55 = !DILocation(line: 26, column: 3, scope: !45)
!56 = !DILocation(line: 27, column: 3, scope: !45)
!57 = !DILocation(line: 28, column: 10, scope: !45)
!58 = !DILocation(line: 28, column: 14, scope: !45)
!59 = !DILocation(line: 28, column: 16, scope: !45)
!60 = !DILocation(line: 29, column: 1, scope: !45)
!61 = !DILocation(line: 28, column: 3, scope: !45)
!62 = distinct !DISubprogram(name: "polar", scope: !1, file: !1, line: 19, type: !63, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !65)
!63 = !DISubroutineType(types: !64)
!64 = !{null, !12, !12, !13, !13}
!65 = !{!66, !67, !68, !69}
!66 = !DILocalVariable(name: "x", arg: 1, scope: !62, file: !1, line: 19, type: !12)
!67 = !DILocalVariable(name: "y", arg: 2, scope: !62, file: !1, line: 19, type: !12)
!68 = !DILocalVariable(name: "radius", arg: 3, scope: !62, file: !1, line: 19, type: !13)
!69 = !DILocalVariable(name: "angle", arg: 4, scope: !62, file: !1, line: 19, type: !13)
!70 = !DILocation(line: 0, scope: !62)
!71 = !DILocation(line: 20, column: 28, scope: !62)
!72 = !DILocation(line: 20, column: 24, scope: !62)
!73 = !DILocation(line: 20, column: 13, scope: !62)
!74 = !DILocation(line: 20, column: 11, scope: !62)
!75 = !DILocation(line: 21, column: 12, scope: !62)
!76 = !DILocation(line: 21, column: 10, scope: !62)
!77 = !DILocation(line: 22, column: 1, scope: !62)
!78 = distinct !DISubprogram(name: "same_callee_two_activities", scope: !1, file: !1, line: 36, type: !46, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !79)
!79 = !{!80, !81}
!80 = !DILocalVariable(name: "x", arg: 1, scope: !78, file: !1, line: 36, type: !12)
!81 = !DILocalVariable(name: "k", arg: 2, scope: !78, file: !1, line: 36, type: !12)
!82 = !DILocation(line: 0, scope: !78)
!83 = !DILocation(line: 37, column: 10, scope: !78)
!84 = !DILocation(line: 37, column: 34, scope: !78)
!85 = !DILocation(line: 37, column: 25, scope: !78)
!86 = !DILocation(line: 37, column: 23, scope: !78)
!87 = !DILocation(line: 37, column: 3, scope: !78)
!88 = distinct !DISubprogram(name: "affine", scope: !1, file: !1, line: 31, type: !46, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !89)
!89 = !{!90, !91}
!90 = !DILocalVariable(name: "x", arg: 1, scope: !88, file: !1, line: 31, type: !12)
!91 = !DILocalVariable(name: "k", arg: 2, scope: !88, file: !1, line: 31, type: !12)
!92 = !DILocation(line: 0, scope: !88)
!93 = !DILocation(line: 32, column: 16, scope: !88)
!94 = !DILocation(line: 32, column: 3, scope: !88)
!95 = distinct !DISubprogram(name: "integer_from_callee", scope: !1, file: !1, line: 44, type: !96, scopeLine: 44, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !98)
!96 = !DISubroutineType(types: !97)
!97 = !{!12, !12}
!98 = !{!99}
!99 = !DILocalVariable(name: "x", arg: 1, scope: !95, file: !1, line: 44, type: !12)
!100 = !DILocation(line: 0, scope: !95)
!101 = !DILocation(line: 45, column: 12, scope: !95)
!102 = !DILocation(line: 45, column: 18, scope: !95)
!103 = !DILocation(line: 45, column: 16, scope: !95)
!104 = !DILocation(line: 45, column: 3, scope: !95)
!105 = distinct !DISubprogram(name: "choose", scope: !1, file: !1, line: 40, type: !106, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !109)
!106 = !DISubroutineType(types: !107)
!107 = !{!108, !12}
!108 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!109 = !{!110}
!110 = !DILocalVariable(name: "x", arg: 1, scope: !105, file: !1, line: 40, type: !12)
!111 = !DILocation(line: 0, scope: !105)
!112 = !DILocation(line: 41, column: 12, scope: !105)
!113 = !DILocation(line: 41, column: 10, scope: !105)
!114 = !DILocation(line: 41, column: 3, scope: !105)
!115 = distinct !DISubprogram(name: "calls_in_a_loop", scope: !1, file: !1, line: 62, type: !116, scopeLine: 62, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !118)
!116 = !DISubroutineType(types: !117)
!117 = !{!12, !13, !108, !12}
!118 = !{!119, !120, !121, !122, !123}
!119 = !DILocalVariable(name: "x", arg: 1, scope: !115, file: !1, line: 62, type: !13)
!120 = !DILocalVariable(name: "n", arg: 2, scope: !115, file: !1, line: 62, type: !108)
!121 = !DILocalVariable(name: "k", arg: 3, scope: !115, file: !1, line: 62, type: !12)
!122 = !DILocalVariable(name: "r", scope: !115, file: !1, line: 63, type: !12)
!123 = !DILocalVariable(name: "i", scope: !124, file: !1, line: 64, type: !108)
!124 = distinct !DILexicalBlock(scope: !115, file: !1, line: 64, column: 3)
!125 = !DILocation(line: 0, scope: !115)
!126 = !DILocation(line: 0, scope: !124)
!127 = !DILocation(line: 64, column: 21, scope: !128)
!128 = distinct !DILexicalBlock(scope: !124, file: !1, line: 64, column: 3)
!129 = !DILocation(line: 64, column: 3, scope: !124)
!130 = !DILocation(line: 68, column: 3, scope: !115)
!131 = !DILocation(line: 65, column: 5, scope: !132)
!132 = distinct !DILexicalBlock(scope: !128, file: !1, line: 64, column: 32)
!133 = !DILocation(line: 66, column: 10, scope: !132)
!134 = !DILocation(line: 66, column: 7, scope: !132)
!135 = !DILocation(line: 64, column: 28, scope: !128)
!136 = distinct !{!136, !129, !137, !138}
!137 = !DILocation(line: 67, column: 3, scope: !124)
!138 = !{!"llvm.loop.mustprogress"}
!139 = distinct !DISubprogram(name: "scale", scope: !1, file: !1, line: 48, type: !140, scopeLine: 48, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !142)
!140 = !DISubroutineType(types: !141)
!141 = !{null, !13, !108, !12}
!142 = !{!143, !144, !145, !146}
!143 = !DILocalVariable(name: "x", arg: 1, scope: !139, file: !1, line: 48, type: !13)
!144 = !DILocalVariable(name: "n", arg: 2, scope: !139, file: !1, line: 48, type: !108)
!145 = !DILocalVariable(name: "k", arg: 3, scope: !139, file: !1, line: 48, type: !12)
!146 = !DILocalVariable(name: "i", scope: !147, file: !1, line: 49, type: !108)
!147 = distinct !DILexicalBlock(scope: !139, file: !1, line: 49, column: 3)
!148 = !DILocation(line: 0, scope: !139)
!149 = !DILocation(line: 0, scope: !147)
!150 = !DILocation(line: 49, column: 21, scope: !151)
!151 = distinct !DILexicalBlock(scope: !147, file: !1, line: 49, column: 3)
!152 = !DILocation(line: 49, column: 3, scope: !147)
!153 = !DILocation(line: 49, column: 27, scope: !151)
!154 = !DILocation(line: 50, column: 10, scope: !155)
!155 = distinct !DILexicalBlock(scope: !151, file: !1, line: 49, column: 31)
!156 = distinct !{!156, !152, !157, !138, !158}
!157 = !DILocation(line: 51, column: 3, scope: !147)
!158 = !{!"llvm.loop.isvectorized", i32 1}
!159 = !DILocation(line: 52, column: 1, scope: !139)
!160 = !DILocation(line: 50, column: 5, scope: !155)
!161 = distinct !{!161, !152, !157, !138, !162, !158}
!162 = !{!"llvm.loop.unroll.runtime.disable"}
!163 = distinct !DISubprogram(name: "total", scope: !1, file: !1, line: 54, type: !164, scopeLine: 54, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !166)
!164 = !DISubroutineType(types: !165)
!165 = !{!12, !33, !108}
!166 = !{!167, !168, !169, !170}
!167 = !DILocalVariable(name: "x", arg: 1, scope: !163, file: !1, line: 54, type: !33)
!168 = !DILocalVariable(name: "n", arg: 2, scope: !163, file: !1, line: 54, type: !108)
!169 = !DILocalVariable(name: "s", scope: !163, file: !1, line: 55, type: !12)
!170 = !DILocalVariable(name: "i", scope: !171, file: !1, line: 56, type: !108)
!171 = distinct !DILexicalBlock(scope: !163, file: !1, line: 56, column: 3)
!172 = !DILocation(line: 0, scope: !163)
!173 = !DILocation(line: 0, scope: !171)
!174 = !DILocation(line: 56, column: 21, scope: !175)
!175 = distinct !DILexicalBlock(scope: !171, file: !1, line: 56, column: 3)
!176 = !DILocation(line: 56, column: 3, scope: !171)
!177 = !DILocation(line: 57, column: 10, scope: !178)
!178 = distinct !DILexicalBlock(scope: !175, file: !1, line: 56, column: 31)
!179 = !DILocation(line: 57, column: 7, scope: !178)
!180 = !DILocation(line: 56, column: 27, scope: !175)
!181 = distinct !{!181, !182}
!182 = !{!"llvm.loop.unroll.disable"}
!183 = !DILocation(line: 59, column: 3, scope: !163)
!184 = distinct !{!184, !176, !185, !138}
!185 = !DILocation(line: 58, column: 3, scope: !171)
!186 = distinct !DISubprogram(name: "square_what_is_picked", scope: !1, file: !1, line: 75, type: !187, scopeLine: 75, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !189)
!187 = !DISubroutineType(types: !188)
!188 = !{!12, !13, !13, !108}
!189 = !{!190, !191, !192, !193}
!190 = !DILocalVariable(name: "a", arg: 1, scope: !186, file: !1, line: 75, type: !13)
!191 = !DILocalVariable(name: "b", arg: 2, scope: !186, file: !1, line: 75, type: !13)
!192 = !DILocalVariable(name: "second", arg: 3, scope: !186, file: !1, line: 75, type: !108)
!193 = !DILocalVariable(name: "p", scope: !186, file: !1, line: 76, type: !13)
!194 = !DILocation(line: 0, scope: !186)
!195 = !DILocation(line: 76, column: 15, scope: !186)
!196 = !DILocation(line: 77, column: 8, scope: !186)
!197 = !DILocation(line: 77, column: 11, scope: !186)
!198 = !DILocation(line: 77, column: 6, scope: !186)
!199 = !DILocation(line: 78, column: 10, scope: !186)
!200 = !DILocation(line: 78, column: 21, scope: !186)
!201 = !DILocation(line: 78, column: 13, scope: !186)
!202 = !DILocation(line: 78, column: 3, scope: !186)
!203 = distinct !DISubprogram(name: "pick", scope: !1, file: !1, line: 71, type: !204, scopeLine: 71, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !206)
!204 = !DISubroutineType(types: !205)
!205 = !{!13, !13, !13, !108}
!206 = !{!207, !208, !209}
!207 = !DILocalVariable(name: "a", arg: 1, scope: !203, file: !1, line: 71, type: !13)
!208 = !DILocalVariable(name: "b", arg: 2, scope: !203, file: !1, line: 71, type: !13)
!209 = !DILocalVariable(name: "second", arg: 3, scope: !203, file: !1, line: 71, type: !108)
!210 = !DILocation(line: 0, scope: !203)
!211 = !DILocation(line: 72, column: 10, scope: !203)
!212 = !DILocation(line: 72, column: 3, scope: !203)
!213 = distinct !DISubprogram(name: "weighted_residual", scope: !1, file: !1, line: 82, type: !214, scopeLine: 82, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !216)
!214 = !DISubroutineType(types: !215)
!215 = !{!12, !33, !33, !12, !108}
!216 = !{!217, !218, !219, !220, !221, !222, !224}
!217 = !DILocalVariable(name: "x", arg: 1, scope: !213, file: !1, line: 82, type: !33)
!218 = !DILocalVariable(name: "target", arg: 2, scope: !213, file: !1, line: 82, type: !33)
!219 = !DILocalVariable(name: "weight", arg: 3, scope: !213, file: !1, line: 82, type: !12)
!220 = !DILocalVariable(name: "n", arg: 4, scope: !213, file: !1, line: 82, type: !108)
!221 = !DILocalVariable(name: "s", scope: !213, file: !1, line: 83, type: !12)
!222 = !DILocalVariable(name: "i", scope: !223, file: !1, line: 84, type: !108)
!223 = distinct !DILexicalBlock(scope: !213, file: !1, line: 84, column: 3)
!224 = !DILocalVariable(name: "d", scope: !225, file: !1, line: 85, type: !12)
!225 = distinct !DILexicalBlock(scope: !226, file: !1, line: 84, column: 31)
!226 = distinct !DILexicalBlock(scope: !223, file: !1, line: 84, column: 3)
!227 = !DILocation(line: 0, scope: !213)
!228 = !DILocation(line: 0, scope: !223)
!229 = !DILocation(line: 84, column: 21, scope: !226)
!230 = !DILocation(line: 84, column: 3, scope: !223)
!231 = !DILocation(line: 85, column: 16, scope: !225)
!232 = !DILocation(line: 85, column: 23, scope: !225)
!233 = !DILocation(line: 85, column: 21, scope: !225)
!234 = !DILocation(line: 0, scope: !225)
!235 = !DILocation(line: 86, column: 17, scope: !225)
!236 = !DILocation(line: 86, column: 7, scope: !225)
!237 = !DILocation(line: 88, column: 3, scope: !213)
!238 = !DILocation(line: 84, column: 27, scope: !226)
!239 = distinct !{!239, !230, !240, !138}
!240 = !DILocation(line: 87, column: 3, scope: !223)
