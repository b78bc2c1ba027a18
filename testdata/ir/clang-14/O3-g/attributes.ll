; clang-14 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/attributes.c -o ir/clang-14/O3-g/attributes.ll
; ModuleID = 'c/attributes.c'
source_filename = "c/attributes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @dot_of_restrict(double* noalias nocapture noundef readonly %0, double* noalias nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata double* %0, metadata !18, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata double* %1, metadata !19, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata i32 %2, metadata !20, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !21, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata i32 0, metadata !22, metadata !DIExpression()), !dbg !25
  %4 = icmp sgt i32 %2, 0, !dbg !26
  br i1 %4, label %5, label %29, !dbg !28

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64, !dbg !26
  %7 = add nsw i64 %6, -1, !dbg !28
  %8 = and i64 %6, 3, !dbg !28
  %9 = icmp ult i64 %7, 3, !dbg !28
  br i1 %9, label %12, label %10, !dbg !28

10:                                               ; preds = %5
  %11 = and i64 %6, 4294967292, !dbg !28
  br label %31, !dbg !28

12:                                               ; preds = %31, %5
  %13 = phi double [ undef, %5 ], [ %57, %31 ]
  %14 = phi i64 [ 0, %5 ], [ %58, %31 ]
  %15 = phi double [ 0.000000e+00, %5 ], [ %57, %31 ]
  %16 = icmp eq i64 %8, 0, !dbg !28
  br i1 %16, label %29, label %17, !dbg !28

17:                                               ; preds = %12, %17
  %18 = phi i64 [ %26, %17 ], [ %14, %12 ]
  %19 = phi double [ %25, %17 ], [ %15, %12 ]
  %20 = phi i64 [ %27, %17 ], [ 0, %12 ]
  call void @llvm.dbg.value(metadata i64 %18, metadata !22, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata double %19, metadata !21, metadata !DIExpression()), !dbg !24
  %21 = getelementptr inbounds double, double* %0, i64 %18, !dbg !29
  %22 = load double, double* %21, align 8, !dbg !29, !tbaa !31
  %23 = getelementptr inbounds double, double* %1, i64 %18, !dbg !35
  %24 = load double, double* %23, align 8, !dbg !35, !tbaa !31
  %25 = tail call double @llvm.fmuladd.f64(double %22, double %24, double %19), !dbg !36
  call void @llvm.dbg.value(metadata double %25, metadata !21, metadata !DIExpression()), !dbg !24
  %26 = add nuw nsw i64 %18, 1, !dbg !37
  call void @llvm.dbg.value(metadata i64 %26, metadata !22, metadata !DIExpression()), !dbg !25
  %27 = add i64 %20, 1, !dbg !28
  %28 = icmp eq i64 %27, %8, !dbg !28
  br i1 %28, label %29, label %17, !dbg !28, !llvm.loop !38

29:                                               ; preds = %12, %17, %3
  %30 = phi double [ 0.000000e+00, %3 ], [ %13, %12 ], [ %25, %17 ], !dbg !24
  ret double %30, !dbg !40

31:                                               ; preds = %31, %10
  %32 = phi i64 [ 0, %10 ], [ %58, %31 ]
  %33 = phi double [ 0.000000e+00, %10 ], [ %57, %31 ]
  %34 = phi i64 [ 0, %10 ], [ %59, %31 ]
  call void @llvm.dbg.value(metadata i64 %32, metadata !22, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata double %33, metadata !21, metadata !DIExpression()), !dbg !24
  %35 = getelementptr inbounds double, double* %0, i64 %32, !dbg !29
  %36 = load double, double* %35, align 8, !dbg !29, !tbaa !31
  %37 = getelementptr inbounds double, double* %1, i64 %32, !dbg !35
  %38 = load double, double* %37, align 8, !dbg !35, !tbaa !31
  %39 = tail call double @llvm.fmuladd.f64(double %36, double %38, double %33), !dbg !36
  call void @llvm.dbg.value(metadata double %39, metadata !21, metadata !DIExpression()), !dbg !24
  %40 = or i64 %32, 1, !dbg !37
  call void @llvm.dbg.value(metadata i64 %40, metadata !22, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata i64 %40, metadata !22, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata double %39, metadata !21, metadata !DIExpression()), !dbg !24
  %41 = getelementptr inbounds double, double* %0, i64 %40, !dbg !29
  %42 = load double, double* %41, align 8, !dbg !29, !tbaa !31
  %43 = getelementptr inbounds double, double* %1, i64 %40, !dbg !35
  %44 = load double, double* %43, align 8, !dbg !35, !tbaa !31
  %45 = tail call double @llvm.fmuladd.f64(double %42, double %44, double %39), !dbg !36
  call void @llvm.dbg.value(metadata double %45, metadata !21, metadata !DIExpression()), !dbg !24
  %46 = or i64 %32, 2, !dbg !37
  call void @llvm.dbg.value(metadata i64 %46, metadata !22, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata i64 %46, metadata !22, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata double %45, metadata !21, metadata !DIExpression()), !dbg !24
  %47 = getelementptr inbounds double, double* %0, i64 %46, !dbg !29
  %48 = load double, double* %47, align 8, !dbg !29, !tbaa !31
  %49 = getelementptr inbounds double, double* %1, i64 %46, !dbg !35
  %50 = load double, double* %49, align 8, !dbg !35, !tbaa !31
  %51 = tail call double @llvm.fmuladd.f64(double %48, double %50, double %45), !dbg !36
  call void @llvm.dbg.value(metadata double %51, metadata !21, metadata !DIExpression()), !dbg !24
  %52 = or i64 %32, 3, !dbg !37
  call void @llvm.dbg.value(metadata i64 %52, metadata !22, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata i64 %52, metadata !22, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata double %51, metadata !21, metadata !DIExpression()), !dbg !24
  %53 = getelementptr inbounds double, double* %0, i64 %52, !dbg !29
  %54 = load double, double* %53, align 8, !dbg !29, !tbaa !31
  %55 = getelementptr inbounds double, double* %1, i64 %52, !dbg !35
  %56 = load double, double* %55, align 8, !dbg !35, !tbaa !31
  %57 = tail call double @llvm.fmuladd.f64(double %54, double %56, double %51), !dbg !36
  call void @llvm.dbg.value(metadata double %57, metadata !21, metadata !DIExpression()), !dbg !24
  %58 = add nuw nsw i64 %32, 4, !dbg !37
  call void @llvm.dbg.value(metadata i64 %58, metadata !22, metadata !DIExpression()), !dbg !25
  %59 = add i64 %34, 4, !dbg !28
  %60 = icmp eq i64 %59, %11, !dbg !28
  br i1 %60, label %12, label %31, !dbg !28, !llvm.loop !41
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree nounwind uwtable willreturn
define dso_local double @norm_of_static_extent(double* nocapture noundef readonly align 8 dereferenceable(32) %0) local_unnamed_addr #2 !dbg !44 {
  call void @llvm.dbg.value(metadata double* %0, metadata !48, metadata !DIExpression()), !dbg !49
  %2 = load double, double* %0, align 8, !dbg !50, !tbaa !31
  %3 = getelementptr inbounds double, double* %0, i64 1, !dbg !51
  %4 = load double, double* %3, align 8, !dbg !51, !tbaa !31
  %5 = fmul double %4, %4, !dbg !52
  %6 = tail call double @llvm.fmuladd.f64(double %2, double %2, double %5), !dbg !53
  %7 = getelementptr inbounds double, double* %0, i64 2, !dbg !54
  %8 = load double, double* %7, align 8, !dbg !54, !tbaa !31
  %9 = tail call double @llvm.fmuladd.f64(double %8, double %8, double %6), !dbg !55
  %10 = getelementptr inbounds double, double* %0, i64 3, !dbg !56
  %11 = load double, double* %10, align 8, !dbg !56, !tbaa !31
  %12 = tail call double @llvm.fmuladd.f64(double %11, double %11, double %9), !dbg !57
  %13 = tail call double @sqrt(double noundef %12) #12, !dbg !58
  ret double %13, !dbg !59
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind readonly uwtable willreturn
define dso_local double @pure_callee(double* nocapture noundef readonly %0, double noundef %1) local_unnamed_addr #4 !dbg !60 {
  call void @llvm.dbg.value(metadata double* %0, metadata !64, metadata !DIExpression()), !dbg !66
  call void @llvm.dbg.value(metadata double %1, metadata !65, metadata !DIExpression()), !dbg !66
  %3 = load double, double* %0, align 8, !dbg !67, !tbaa !31
  %4 = getelementptr double, double* %0, i64 1, !dbg !67
  %5 = load double, double* %4, align 8, !dbg !67, !tbaa !31
  %6 = getelementptr double, double* %0, i64 2, !dbg !67
  %7 = load double, double* %6, align 8, !dbg !67, !tbaa !31
  %8 = tail call fastcc double @pure_polynomial(double %3, double %5, double %7, double noundef %1) #13, !dbg !67
  %9 = fneg double %1, !dbg !68
  %10 = tail call fastcc double @pure_polynomial(double %3, double %5, double %7, double noundef %9) #13, !dbg !69
  %11 = fmul double %8, %10, !dbg !70
  ret double %11, !dbg !71
}

; Function Attrs: mustprogress nofree noinline nosync nounwind readonly uwtable willreturn
define internal fastcc double @pure_polynomial(double %0, double %1, double %2, double noundef %3) unnamed_addr #5 !dbg !72 {
  call void @llvm.dbg.value(metadata double* undef, metadata !74, metadata !DIExpression()), !dbg !76
  call void @llvm.dbg.value(metadata double %3, metadata !75, metadata !DIExpression()), !dbg !76
  %5 = tail call double @llvm.fmuladd.f64(double %3, double %2, double %1), !dbg !77
  %6 = tail call double @llvm.fmuladd.f64(double %3, double %5, double %0), !dbg !78
  ret double %6, !dbg !79
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn
define dso_local double @const_attribute_callee(double noundef %0, double noundef %1) local_unnamed_addr #6 !dbg !80 {
  call void @llvm.dbg.value(metadata double %0, metadata !84, metadata !DIExpression()), !dbg !86
  call void @llvm.dbg.value(metadata double %1, metadata !85, metadata !DIExpression()), !dbg !86
  %3 = tail call fastcc double @const_callee(double noundef %0, double noundef %1) #14, !dbg !87
  %4 = tail call fastcc double @const_callee(double noundef %1, double noundef %0) #14, !dbg !88
  %5 = fadd double %3, %4, !dbg !89
  ret double %5, !dbg !90
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind readnone uwtable willreturn
define internal fastcc double @const_callee(double noundef %0, double noundef %1) unnamed_addr #7 !dbg !91 {
  call void @llvm.dbg.value(metadata double %0, metadata !93, metadata !DIExpression()), !dbg !95
  call void @llvm.dbg.value(metadata double %1, metadata !94, metadata !DIExpression()), !dbg !95
  %3 = fmul double %0, %1, !dbg !96
  %4 = fmul double %3, %1, !dbg !97
  ret double %4, !dbg !98
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @returned_argument(double* noundef %0, double* nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #8 !dbg !99 {
  call void @llvm.dbg.value(metadata double* %0, metadata !104, metadata !DIExpression()), !dbg !111
  call void @llvm.dbg.value(metadata double* %1, metadata !105, metadata !DIExpression()), !dbg !111
  call void @llvm.dbg.value(metadata i32 %2, metadata !106, metadata !DIExpression()), !dbg !111
  %4 = tail call fastcc nonnull double* @fill(double* noundef %0, double* noundef %1, i32 noundef %2), !dbg !112
  call void @llvm.dbg.value(metadata double* %0, metadata !107, metadata !DIExpression()), !dbg !111
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !108, metadata !DIExpression()), !dbg !111
  call void @llvm.dbg.value(metadata i32 0, metadata !109, metadata !DIExpression()), !dbg !113
  %5 = icmp sgt i32 %2, 0, !dbg !114
  br i1 %5, label %6, label %30, !dbg !116

6:                                                ; preds = %3
  %7 = zext i32 %2 to i64, !dbg !114
  %8 = add nsw i64 %7, -1, !dbg !116
  %9 = and i64 %7, 3, !dbg !116
  %10 = icmp ult i64 %8, 3, !dbg !116
  br i1 %10, label %13, label %11, !dbg !116

11:                                               ; preds = %6
  %12 = and i64 %7, 4294967292, !dbg !116
  br label %32, !dbg !116

13:                                               ; preds = %32, %6
  %14 = phi double [ undef, %6 ], [ %59, %32 ]
  %15 = phi i64 [ 0, %6 ], [ %56, %32 ]
  %16 = phi double [ 0.000000e+00, %6 ], [ %59, %32 ]
  %17 = icmp eq i64 %9, 0, !dbg !116
  br i1 %17, label %30, label %18, !dbg !116

18:                                               ; preds = %13, %18
  %19 = phi i64 [ %24, %18 ], [ %15, %13 ]
  %20 = phi double [ %27, %18 ], [ %16, %13 ]
  %21 = phi i64 [ %28, %18 ], [ 0, %13 ]
  call void @llvm.dbg.value(metadata i64 %19, metadata !109, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata double %20, metadata !108, metadata !DIExpression()), !dbg !111
  %22 = getelementptr inbounds double, double* %0, i64 %19, !dbg !117
  %23 = load double, double* %22, align 8, !dbg !117, !tbaa !31
  %24 = add nuw nsw i64 %19, 1, !dbg !119
  %25 = trunc i64 %24 to i32, !dbg !120
  %26 = sitofp i32 %25 to double, !dbg !120
  %27 = tail call double @llvm.fmuladd.f64(double %23, double %26, double %20), !dbg !121
  call void @llvm.dbg.value(metadata i64 %24, metadata !109, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata double %27, metadata !108, metadata !DIExpression()), !dbg !111
  %28 = add i64 %21, 1, !dbg !116
  %29 = icmp eq i64 %28, %9, !dbg !116
  br i1 %29, label %30, label %18, !dbg !116, !llvm.loop !122

30:                                               ; preds = %13, %18, %3
  %31 = phi double [ 0.000000e+00, %3 ], [ %14, %13 ], [ %27, %18 ], !dbg !111
  ret double %31, !dbg !123

32:                                               ; preds = %32, %11
  %33 = phi i64 [ 0, %11 ], [ %56, %32 ]
  %34 = phi double [ 0.000000e+00, %11 ], [ %59, %32 ]
  %35 = phi i64 [ 0, %11 ], [ %60, %32 ]
  call void @llvm.dbg.value(metadata i64 %33, metadata !109, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata double %34, metadata !108, metadata !DIExpression()), !dbg !111
  %36 = getelementptr inbounds double, double* %0, i64 %33, !dbg !117
  %37 = load double, double* %36, align 8, !dbg !117, !tbaa !31
  %38 = or i64 %33, 1, !dbg !119
  %39 = trunc i64 %38 to i32, !dbg !120
  %40 = sitofp i32 %39 to double, !dbg !120
  %41 = tail call double @llvm.fmuladd.f64(double %37, double %40, double %34), !dbg !121
  call void @llvm.dbg.value(metadata i64 %38, metadata !109, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata double %41, metadata !108, metadata !DIExpression()), !dbg !111
  call void @llvm.dbg.value(metadata i64 %38, metadata !109, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata double %41, metadata !108, metadata !DIExpression()), !dbg !111
  %42 = getelementptr inbounds double, double* %0, i64 %38, !dbg !117
  %43 = load double, double* %42, align 8, !dbg !117, !tbaa !31
  %44 = or i64 %33, 2, !dbg !119
  %45 = trunc i64 %44 to i32, !dbg !120
  %46 = sitofp i32 %45 to double, !dbg !120
  %47 = tail call double @llvm.fmuladd.f64(double %43, double %46, double %41), !dbg !121
  call void @llvm.dbg.value(metadata i64 %44, metadata !109, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata double %47, metadata !108, metadata !DIExpression()), !dbg !111
  call void @llvm.dbg.value(metadata i64 %44, metadata !109, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata double %47, metadata !108, metadata !DIExpression()), !dbg !111
  %48 = getelementptr inbounds double, double* %0, i64 %44, !dbg !117
  %49 = load double, double* %48, align 8, !dbg !117, !tbaa !31
  %50 = or i64 %33, 3, !dbg !119
  %51 = trunc i64 %50 to i32, !dbg !120
  %52 = sitofp i32 %51 to double, !dbg !120
  %53 = tail call double @llvm.fmuladd.f64(double %49, double %52, double %47), !dbg !121
  call void @llvm.dbg.value(metadata i64 %50, metadata !109, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata double %53, metadata !108, metadata !DIExpression()), !dbg !111
  call void @llvm.dbg.value(metadata i64 %50, metadata !109, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata double %53, metadata !108, metadata !DIExpression()), !dbg !111
  %54 = getelementptr inbounds double, double* %0, i64 %50, !dbg !117
  %55 = load double, double* %54, align 8, !dbg !117, !tbaa !31
  %56 = add nuw nsw i64 %33, 4, !dbg !119
  %57 = trunc i64 %56 to i32, !dbg !120
  %58 = sitofp i32 %57 to double, !dbg !120
  %59 = tail call double @llvm.fmuladd.f64(double %55, double %58, double %53), !dbg !121
  call void @llvm.dbg.value(metadata i64 %56, metadata !109, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata double %59, metadata !108, metadata !DIExpression()), !dbg !111
  %60 = add i64 %35, 4, !dbg !116
  %61 = icmp eq i64 %60, %12, !dbg !116
  br i1 %61, label %13, label %32, !dbg !116, !llvm.loop !124
}

; Function Attrs: nofree noinline norecurse nosync nounwind uwtable
define internal fastcc nonnull double* @fill(double* noalias noundef returned writeonly %0, double* nocapture noundef readonly %1, i32 noundef %2) unnamed_addr #9 !dbg !126 {
  call void @llvm.dbg.value(metadata double* %0, metadata !131, metadata !DIExpression()), !dbg !136
  call void @llvm.dbg.value(metadata double* %1, metadata !132, metadata !DIExpression()), !dbg !136
  call void @llvm.dbg.value(metadata i32 %2, metadata !133, metadata !DIExpression()), !dbg !136
  call void @llvm.dbg.value(metadata i32 0, metadata !134, metadata !DIExpression()), !dbg !137
  %4 = icmp sgt i32 %2, 0, !dbg !138
  br i1 %4, label %5, label %68, !dbg !140

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64, !dbg !138
  %7 = icmp ult i32 %2, 4, !dbg !140
  br i1 %7, label %66, label %8, !dbg !140

8:                                                ; preds = %5
  %9 = and i64 %6, 4294967292, !dbg !140
  %10 = add nsw i64 %9, -4, !dbg !140
  %11 = lshr exact i64 %10, 2, !dbg !140
  %12 = add nuw nsw i64 %11, 1, !dbg !140
  %13 = and i64 %12, 1, !dbg !140
  %14 = icmp eq i64 %10, 0, !dbg !140
  br i1 %14, label %48, label %15, !dbg !140

15:                                               ; preds = %8
  %16 = and i64 %12, 9223372036854775806, !dbg !140
  br label %17, !dbg !140

17:                                               ; preds = %17, %15
  %18 = phi i64 [ 0, %15 ], [ %45, %17 ], !dbg !141
  %19 = phi i64 [ 0, %15 ], [ %46, %17 ]
  %20 = getelementptr inbounds double, double* %1, i64 %18, !dbg !141
  %21 = bitcast double* %20 to <2 x double>*, !dbg !142
  %22 = load <2 x double>, <2 x double>* %21, align 8, !dbg !142, !tbaa !31
  %23 = getelementptr inbounds double, double* %20, i64 2, !dbg !142
  %24 = bitcast double* %23 to <2 x double>*, !dbg !142
  %25 = load <2 x double>, <2 x double>* %24, align 8, !dbg !142, !tbaa !31
  %26 = fmul <2 x double> %22, %22, !dbg !144
  %27 = fmul <2 x double> %25, %25, !dbg !144
  %28 = getelementptr inbounds double, double* %0, i64 %18, !dbg !141
  %29 = bitcast double* %28 to <2 x double>*, !dbg !145
  store <2 x double> %26, <2 x double>* %29, align 8, !dbg !145, !tbaa !31
  %30 = getelementptr inbounds double, double* %28, i64 2, !dbg !145
  %31 = bitcast double* %30 to <2 x double>*, !dbg !145
  store <2 x double> %27, <2 x double>* %31, align 8, !dbg !145, !tbaa !31
  %32 = or i64 %18, 4, !dbg !141
  %33 = getelementptr inbounds double, double* %1, i64 %32, !dbg !141
  %34 = bitcast double* %33 to <2 x double>*, !dbg !142
  %35 = load <2 x double>, <2 x double>* %34, align 8, !dbg !142, !tbaa !31
  %36 = getelementptr inbounds double, double* %33, i64 2, !dbg !142
  %37 = bitcast double* %36 to <2 x double>*, !dbg !142
  %38 = load <2 x double>, <2 x double>* %37, align 8, !dbg !142, !tbaa !31
  %39 = fmul <2 x double> %35, %35, !dbg !144
  %40 = fmul <2 x double> %38, %38, !dbg !144
  %41 = getelementptr inbounds double, double* %0, i64 %32, !dbg !141
  %42 = bitcast double* %41 to <2 x double>*, !dbg !145
  store <2 x double> %39, <2 x double>* %42, align 8, !dbg !145, !tbaa !31
  %43 = getelementptr inbounds double, double* %41, i64 2, !dbg !145
  %44 = bitcast double* %43 to <2 x double>*, !dbg !145
  store <2 x double> %40, <2 x double>* %44, align 8, !dbg !145, !tbaa !31
  %45 = add nuw i64 %18, 8, !dbg !141
  %46 = add i64 %19, 2, !dbg !141
  %47 = icmp eq i64 %46, %16, !dbg !141
  br i1 %47, label %48, label %17, !dbg !141, !llvm.loop !146

48:                                               ; preds = %17, %8
  %49 = phi i64 [ 0, %8 ], [ %45, %17 ]
  %50 = icmp eq i64 %13, 0, !dbg !141
  br i1 %50, label %64, label %51, !dbg !141

51:                                               ; preds = %48
  %52 = getelementptr inbounds double, double* %1, i64 %49, !dbg !141
  %53 = bitcast double* %52 to <2 x double>*, !dbg !142
  %54 = load <2 x double>, <2 x double>* %53, align 8, !dbg !142, !tbaa !31
  %55 = getelementptr inbounds double, double* %52, i64 2, !dbg !142
  %56 = bitcast double* %55 to <2 x double>*, !dbg !142
  %57 = load <2 x double>, <2 x double>* %56, align 8, !dbg !142, !tbaa !31
  %58 = fmul <2 x double> %54, %54, !dbg !144
  %59 = fmul <2 x double> %57, %57, !dbg !144
  %60 = getelementptr inbounds double, double* %0, i64 %49, !dbg !141
  %61 = bitcast double* %60 to <2 x double>*, !dbg !145
  store <2 x double> %58, <2 x double>* %61, align 8, !dbg !145, !tbaa !31
  %62 = getelementptr inbounds double, double* %60, i64 2, !dbg !145
  %63 = bitcast double* %62 to <2 x double>*, !dbg !145
  store <2 x double> %59, <2 x double>* %63, align 8, !dbg !145, !tbaa !31
  br label %64, !dbg !140

64:                                               ; preds = %48, %51
  %65 = icmp eq i64 %9, %6, !dbg !140
  br i1 %65, label %68, label %66, !dbg !140

66:                                               ; preds = %5, %64
  %67 = phi i64 [ 0, %5 ], [ %9, %64 ]
  br label %69, !dbg !140

68:                                               ; preds = %69, %64, %3
  ret double* %0, !dbg !149

69:                                               ; preds = %66, %69
  %70 = phi i64 [ %75, %69 ], [ %67, %66 ]
  call void @llvm.dbg.value(metadata i64 %70, metadata !134, metadata !DIExpression()), !dbg !137
  %71 = getelementptr inbounds double, double* %1, i64 %70, !dbg !142
  %72 = load double, double* %71, align 8, !dbg !142, !tbaa !31
  %73 = fmul double %72, %72, !dbg !144
  %74 = getelementptr inbounds double, double* %0, i64 %70, !dbg !150
  store double %73, double* %74, align 8, !dbg !145, !tbaa !31
  %75 = add nuw nsw i64 %70, 1, !dbg !141
  call void @llvm.dbg.value(metadata i64 %75, metadata !134, metadata !DIExpression()), !dbg !137
  %76 = icmp eq i64 %75, %6, !dbg !138
  br i1 %76, label %68, label %69, !dbg !140, !llvm.loop !151
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @assumed_aligned(double* noundef %0, i32 noundef %1) local_unnamed_addr #8 !dbg !153 {
  call void @llvm.dbg.value(metadata double* %0, metadata !157, metadata !DIExpression()), !dbg !163
  call void @llvm.dbg.value(metadata i32 %1, metadata !158, metadata !DIExpression()), !dbg !163
  %3 = bitcast double* %0 to i8*, !dbg !164
  call void @llvm.assume(i1 true) [ "align"(i8* %3, i64 16) ], !dbg !165
  call void @llvm.dbg.value(metadata double* %0, metadata !159, metadata !DIExpression()), !dbg !163
  %4 = add i32 %1, -1, !dbg !166
  %5 = icmp ult i32 %4, 64, !dbg !166
  tail call void @llvm.assume(i1 %5), !dbg !166
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !160, metadata !DIExpression()), !dbg !163
  call void @llvm.dbg.value(metadata i32 0, metadata !161, metadata !DIExpression()), !dbg !168
  %6 = zext i32 %1 to i64, !dbg !169
  %7 = add nsw i64 %6, -1, !dbg !171
  %8 = and i64 %6, 7, !dbg !171
  %9 = icmp ult i64 %7, 7, !dbg !171
  br i1 %9, label %12, label %10, !dbg !171

10:                                               ; preds = %2
  %11 = and i64 %6, 4294967288, !dbg !171
  br label %29, !dbg !171

12:                                               ; preds = %29, %2
  %13 = phi double [ undef, %2 ], [ %63, %29 ]
  %14 = phi i64 [ 0, %2 ], [ %64, %29 ]
  %15 = phi double [ 1.000000e+00, %2 ], [ %63, %29 ]
  %16 = icmp eq i64 %8, 0, !dbg !171
  br i1 %16, label %27, label %17, !dbg !171

17:                                               ; preds = %12, %17
  %18 = phi i64 [ %24, %17 ], [ %14, %12 ]
  %19 = phi double [ %23, %17 ], [ %15, %12 ]
  %20 = phi i64 [ %25, %17 ], [ 0, %12 ]
  call void @llvm.dbg.value(metadata i64 %18, metadata !161, metadata !DIExpression()), !dbg !168
  call void @llvm.dbg.value(metadata double %19, metadata !160, metadata !DIExpression()), !dbg !163
  %21 = getelementptr inbounds double, double* %0, i64 %18, !dbg !172
  %22 = load double, double* %21, align 8, !dbg !172, !tbaa !31
  %23 = fmul double %19, %22, !dbg !174
  call void @llvm.dbg.value(metadata double %23, metadata !160, metadata !DIExpression()), !dbg !163
  %24 = add nuw nsw i64 %18, 1, !dbg !175
  call void @llvm.dbg.value(metadata i64 %24, metadata !161, metadata !DIExpression()), !dbg !168
  %25 = add i64 %20, 1, !dbg !171
  %26 = icmp eq i64 %25, %8, !dbg !171
  br i1 %26, label %27, label %17, !dbg !171, !llvm.loop !176

27:                                               ; preds = %17, %12
  %28 = phi double [ %13, %12 ], [ %23, %17 ], !dbg !174
  ret double %28, !dbg !177

29:                                               ; preds = %29, %10
  %30 = phi i64 [ 0, %10 ], [ %64, %29 ]
  %31 = phi double [ 1.000000e+00, %10 ], [ %63, %29 ]
  %32 = phi i64 [ 0, %10 ], [ %65, %29 ]
  call void @llvm.dbg.value(metadata i64 %30, metadata !161, metadata !DIExpression()), !dbg !168
  call void @llvm.dbg.value(metadata double %31, metadata !160, metadata !DIExpression()), !dbg !163
  %33 = getelementptr inbounds double, double* %0, i64 %30, !dbg !172
  %34 = load double, double* %33, align 16, !dbg !172, !tbaa !31
  %35 = fmul double %31, %34, !dbg !174
  call void @llvm.dbg.value(metadata double %35, metadata !160, metadata !DIExpression()), !dbg !163
  %36 = or i64 %30, 1, !dbg !175
  call void @llvm.dbg.value(metadata i64 %36, metadata !161, metadata !DIExpression()), !dbg !168
  call void @llvm.dbg.value(metadata i64 %36, metadata !161, metadata !DIExpression()), !dbg !168
  call void @llvm.dbg.value(metadata double %35, metadata !160, metadata !DIExpression()), !dbg !163
  %37 = getelementptr inbounds double, double* %0, i64 %36, !dbg !172
  %38 = load double, double* %37, align 8, !dbg !172, !tbaa !31
  %39 = fmul double %35, %38, !dbg !174
  call void @llvm.dbg.value(metadata double %39, metadata !160, metadata !DIExpression()), !dbg !163
  %40 = or i64 %30, 2, !dbg !175
  call void @llvm.dbg.value(metadata i64 %40, metadata !161, metadata !DIExpression()), !dbg !168
  call void @llvm.dbg.value(metadata i64 %40, metadata !161, metadata !DIExpression()), !dbg !168
  call void @llvm.dbg.value(metadata double %39, metadata !160, metadata !DIExpression()), !dbg !163
  %41 = getelementptr inbounds double, double* %0, i64 %40, !dbg !172
  %42 = load double, double* %41, align 16, !dbg !172, !tbaa !31
  %43 = fmul double %39, %42, !dbg !174
  call void @llvm.dbg.value(metadata double %43, metadata !160, metadata !DIExpression()), !dbg !163
  %44 = or i64 %30, 3, !dbg !175
  call void @llvm.dbg.value(metadata i64 %44, metadata !161, metadata !DIExpression()), !dbg !168
  call void @llvm.dbg.value(metadata i64 %44, metadata !161, metadata !DIExpression()), !dbg !168
  call void @llvm.dbg.value(metadata double %43, metadata !160, metadata !DIExpression()), !dbg !163
  %45 = getelementptr inbounds double, double* %0, i64 %44, !dbg !172
  %46 = load double, double* %45, align 8, !dbg !172, !tbaa !31
  %47 = fmul double %43, %46, !dbg !174
  call void @llvm.dbg.value(metadata double %47, metadata !160, metadata !DIExpression()), !dbg !163
  %48 = or i64 %30, 4, !dbg !175
  call void @llvm.dbg.value(metadata i64 %48, metadata !161, metadata !DIExpression()), !dbg !168
  call void @llvm.dbg.value(metadata i64 %48, metadata !161, metadata !DIExpression()), !dbg !168
  call void @llvm.dbg.value(metadata double %47, metadata !160, metadata !DIExpression()), !dbg !163
  %49 = getelementptr inbounds double, double* %0, i64 %48, !dbg !172
  %50 = load double, double* %49, align 16, !dbg !172, !tbaa !31
  %51 = fmul double %47, %50, !dbg !174
  call void @llvm.dbg.value(metadata double %51, metadata !160, metadata !DIExpression()), !dbg !163
  %52 = or i64 %30, 5, !dbg !175
  call void @llvm.dbg.value(metadata i64 %52, metadata !161, metadata !DIExpression()), !dbg !168
  call void @llvm.dbg.value(metadata i64 %52, metadata !161, metadata !DIExpression()), !dbg !168
  call void @llvm.dbg.value(metadata double %51, metadata !160, metadata !DIExpression()), !dbg !163
  %53 = getelementptr inbounds double, double* %0, i64 %52, !dbg !172
  %54 = load double, double* %53, align 8, !dbg !172, !tbaa !31
  %55 = fmul double %51, %54, !dbg !174
  call void @llvm.dbg.value(metadata double %55, metadata !160, metadata !DIExpression()), !dbg !163
  %56 = or i64 %30, 6, !dbg !175
  call void @llvm.dbg.value(metadata i64 %56, metadata !161, metadata !DIExpression()), !dbg !168
  call void @llvm.dbg.value(metadata i64 %56, metadata !161, metadata !DIExpression()), !dbg !168
  call void @llvm.dbg.value(metadata double %55, metadata !160, metadata !DIExpression()), !dbg !163
  %57 = getelementptr inbounds double, double* %0, i64 %56, !dbg !172
  %58 = load double, double* %57, align 16, !dbg !172, !tbaa !31
  %59 = fmul double %55, %58, !dbg !174
  call void @llvm.dbg.value(metadata double %59, metadata !160, metadata !DIExpression()), !dbg !163
  %60 = or i64 %30, 7, !dbg !175
  call void @llvm.dbg.value(metadata i64 %60, metadata !161, metadata !DIExpression()), !dbg !168
  call void @llvm.dbg.value(metadata i64 %60, metadata !161, metadata !DIExpression()), !dbg !168
  call void @llvm.dbg.value(metadata double %59, metadata !160, metadata !DIExpression()), !dbg !163
  %61 = getelementptr inbounds double, double* %0, i64 %60, !dbg !172
  %62 = load double, double* %61, align 8, !dbg !172, !tbaa !31
  %63 = fmul double %59, %62, !dbg !174
  call void @llvm.dbg.value(metadata double %63, metadata !160, metadata !DIExpression()), !dbg !163
  %64 = add nuw nsw i64 %30, 8, !dbg !175
  call void @llvm.dbg.value(metadata i64 %64, metadata !161, metadata !DIExpression()), !dbg !168
  %65 = add i64 %32, 8, !dbg !171
  %66 = icmp eq i64 %65, %11, !dbg !171
  br i1 %66, label %12, label %29, !dbg !171, !llvm.loop !178
}

; Function Attrs: inaccessiblememonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.assume(i1 noundef) #10

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #11

attributes #0 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { mustprogress nofree nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nosync nounwind readonly uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree noinline nosync nounwind readonly uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree noinline norecurse nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nofree noinline norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { inaccessiblememonly mustprogress nofree nosync nounwind willreturn }
attributes #11 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #12 = { nounwind }
attributes #13 = { nounwind readonly willreturn }
attributes #14 = { nounwind readnone willreturn }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/attributes.c", directory: ".", checksumkind: CSK_MD5, checksum: "28445ba3f1e043ad9984d009953065c9")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 1}
!8 = !{!"Debian clang version 14.0.6"}
!9 = distinct !DISubprogram(name: "dot_of_restrict", scope: !1, file: !1, line: 4, type: !10, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !17)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !13, !13, !16}
!12 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!13 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !14)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!16 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!17 = !{!18, !19, !20, !21, !22}
!18 = !DILocalVariable(name: "x", arg: 1, scope: !9, file: !1, line: 4, type: !13)
!19 = !DILocalVariable(name: "y", arg: 2, scope: !9, file: !1, line: 4, type: !13)
!20 = !DILocalVariable(name: "n", arg: 3, scope: !9, file: !1, line: 4, type: !16)
!21 = !DILocalVariable(name: "s", scope: !9, file: !1, line: 5, type: !12)
!22 = !DILocalVariable(name: "i", scope: !23, file: !1, line: 6, type: !16)
!23 = distinct !DILexicalBlock(scope: !9, file: !1, line: 6, column: 3)
!24 = !DILocation(line: 0, scope: !9)
!25 = !DILocation(line: 0, scope: !23)
!26 = !DILocation(line: 6, column: 21, scope: !27)
!27 = distinct !DILexicalBlock(scope: !23, file: !1, line: 6, column: 3)
!28 = !DILocation(line: 6, column: 3, scope: !23)
!29 = !DILocation(line: 7, column: 10, scope: !30)
!30 = distinct !DILexicalBlock(scope: !27, file: !1, line: 6, column: 31)
!31 = !{!32, !32, i64 0}
!32 = !{!"double", !33, i64 0}
!33 = !{!"omnipotent char", !34, i64 0}
!34 = !{!"Simple C/C++ TBAA"}
!35 = !DILocation(line: 7, column: 17, scope: !30)
!36 = !DILocation(line: 7, column: 7, scope: !30)
!37 = !DILocation(line: 6, column: 27, scope: !27)
!38 = distinct !{!38, !39}
!39 = !{!"llvm.loop.unroll.disable"}
!40 = !DILocation(line: 9, column: 3, scope: !9)
!41 = distinct !{!41, !28, !42, !43}
!42 = !DILocation(line: 8, column: 3, scope: !23)
!43 = !{!"llvm.loop.mustprogress"}
!44 = distinct !DISubprogram(name: "norm_of_static_extent", scope: !1, file: !1, line: 12, type: !45, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !47)
!45 = !DISubroutineType(types: !46)
!46 = !{!12, !14}
!47 = !{!48}
!48 = !DILocalVariable(name: "x", arg: 1, scope: !44, file: !1, line: 12, type: !14)
!49 = !DILocation(line: 0, scope: !44)
!50 = !DILocation(line: 13, column: 15, scope: !44)
!51 = !DILocation(line: 13, column: 29, scope: !44)
!52 = !DILocation(line: 13, column: 34, scope: !44)
!53 = !DILocation(line: 13, column: 27, scope: !44)
!54 = !DILocation(line: 13, column: 43, scope: !44)
!55 = !DILocation(line: 13, column: 41, scope: !44)
!56 = !DILocation(line: 13, column: 57, scope: !44)
!57 = !DILocation(line: 13, column: 55, scope: !44)
!58 = !DILocation(line: 13, column: 10, scope: !44)
!59 = !DILocation(line: 13, column: 3, scope: !44)
!60 = distinct !DISubprogram(name: "pure_callee", scope: !1, file: !1, line: 20, type: !61, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !63)
!61 = !DISubroutineType(types: !62)
!62 = !{!12, !14, !12}
!63 = !{!64, !65}
!64 = !DILocalVariable(name: "c", arg: 1, scope: !60, file: !1, line: 20, type: !14)
!65 = !DILocalVariable(name: "x", arg: 2, scope: !60, file: !1, line: 20, type: !12)
!66 = !DILocation(line: 0, scope: !60)
!67 = !DILocation(line: 21, column: 10, scope: !60)
!68 = !DILocation(line: 21, column: 53, scope: !60)
!69 = !DILocation(line: 21, column: 34, scope: !60)
!70 = !DILocation(line: 21, column: 32, scope: !60)
!71 = !DILocation(line: 21, column: 3, scope: !60)
!72 = distinct !DISubprogram(name: "pure_polynomial", scope: !1, file: !1, line: 16, type: !61, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !73)
!73 = !{!74, !75}
!74 = !DILocalVariable(name: "c", arg: 1, scope: !72, file: !1, line: 16, type: !14)
!75 = !DILocalVariable(name: "x", arg: 2, scope: !72, file: !1, line: 16, type: !12)
!76 = !DILocation(line: 0, scope: !72)
!77 = !DILocation(line: 17, column: 27, scope: !72)
!78 = !DILocation(line: 17, column: 15, scope: !72)
!79 = !DILocation(line: 17, column: 3, scope: !72)
!80 = distinct !DISubprogram(name: "const_attribute_callee", scope: !1, file: !1, line: 28, type: !81, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !83)
!81 = !DISubroutineType(types: !82)
!82 = !{!12, !12, !12}
!83 = !{!84, !85}
!84 = !DILocalVariable(name: "x", arg: 1, scope: !80, file: !1, line: 28, type: !12)
!85 = !DILocalVariable(name: "y", arg: 2, scope: !80, file: !1, line: 28, type: !12)
!86 = !DILocation(line: 0, scope: !80)
!87 = !DILocation(line: 29, column: 10, scope: !80)
!88 = !DILocation(line: 29, column: 31, scope: !80)
!89 = !DILocation(line: 29, column: 29, scope: !80)
!90 = !DILocation(line: 29, column: 3, scope: !80)
!91 = distinct !DISubprogram(name: "const_callee", scope: !1, file: !1, line: 24, type: !81, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !92)
!92 = !{!93, !94}
!93 = !DILocalVariable(name: "x", arg: 1, scope: !91, file: !1, line: 24, type: !12)
!94 = !DILocalVariable(name: "y", arg: 2, scope: !91, file: !1, line: 24, type: !12)
!95 = !DILocation(line: 0, scope: !91)
!96 = !DILocation(line: 25, column: 12, scope: !91)
!97 = !DILocation(line: 25, column: 16, scope: !91)
!98 = !DILocation(line: 25, column: 3, scope: !91)
!99 = distinct !DISubprogram(name: "returned_argument", scope: !1, file: !1, line: 41, type: !100, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !103)
!100 = !DISubroutineType(types: !101)
!101 = !{!12, !102, !14, !16}
!102 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!103 = !{!104, !105, !106, !107, !108, !109}
!104 = !DILocalVariable(name: "out", arg: 1, scope: !99, file: !1, line: 41, type: !102)
!105 = !DILocalVariable(name: "x", arg: 2, scope: !99, file: !1, line: 41, type: !14)
!106 = !DILocalVariable(name: "n", arg: 3, scope: !99, file: !1, line: 41, type: !16)
!107 = !DILocalVariable(name: "r", scope: !99, file: !1, line: 42, type: !102)
!108 = !DILocalVariable(name: "s", scope: !99, file: !1, line: 43, type: !12)
!109 = !DILocalVariable(name: "i", scope: !110, file: !1, line: 44, type: !16)
!110 = distinct !DILexicalBlock(scope: !99, file: !1, line: 44, column: 3)
!111 = !DILocation(line: 0, scope: !99)
!112 = !DILocation(line: 42, column: 15, scope: !99)
!113 = !DILocation(line: 0, scope: !110)
!114 = !DILocation(line: 44, column: 21, scope: !115)
!115 = distinct !DILexicalBlock(scope: !110, file: !1, line: 44, column: 3)
!116 = !DILocation(line: 44, column: 3, scope: !110)
!117 = !DILocation(line: 45, column: 10, scope: !118)
!118 = distinct !DILexicalBlock(scope: !115, file: !1, line: 44, column: 31)
!119 = !DILocation(line: 45, column: 20, scope: !118)
!120 = !DILocation(line: 45, column: 17, scope: !118)
!121 = !DILocation(line: 45, column: 7, scope: !118)
!122 = distinct !{!122, !39}
!123 = !DILocation(line: 47, column: 3, scope: !99)
!124 = distinct !{!124, !116, !125, !43}
!125 = !DILocation(line: 46, column: 3, scope: !110)
!126 = distinct !DISubprogram(name: "fill", scope: !1, file: !1, line: 32, type: !127, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !130)
!127 = !DISubroutineType(types: !128)
!128 = !{!102, !129, !14, !16}
!129 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !102)
!130 = !{!131, !132, !133, !134}
!131 = !DILocalVariable(name: "out", arg: 1, scope: !126, file: !1, line: 32, type: !129)
!132 = !DILocalVariable(name: "x", arg: 2, scope: !126, file: !1, line: 33, type: !14)
!133 = !DILocalVariable(name: "n", arg: 3, scope: !126, file: !1, line: 33, type: !16)
!134 = !DILocalVariable(name: "i", scope: !135, file: !1, line: 34, type: !16)
!135 = distinct !DILexicalBlock(scope: !126, file: !1, line: 34, column: 3)
!136 = !DILocation(line: 0, scope: !126)
!137 = !DILocation(line: 0, scope: !135)
!138 = !DILocation(line: 34, column: 21, scope: !139)
!139 = distinct !DILexicalBlock(scope: !135, file: !1, line: 34, column: 3)
!140 = !DILocation(line: 34, column: 3, scope: !135)
!141 = !DILocation(line: 34, column: 27, scope: !139)
!142 = !DILocation(line: 35, column: 14, scope: !143)
!143 = distinct !DILexicalBlock(scope: !139, file: !1, line: 34, column: 31)
!144 = !DILocation(line: 35, column: 19, scope: !143)
!145 = !DILocation(line: 35, column: 12, scope: !143)
!146 = distinct !{!146, !140, !147, !43, !148}
!147 = !DILocation(line: 36, column: 3, scope: !135)
!148 = !{!"llvm.loop.isvectorized", i32 1}
!149 = !DILocation(line: 37, column: 3, scope: !126)
!150 = !DILocation(line: 35, column: 5, scope: !143)
!151 = distinct !{!151, !140, !147, !43, !152, !148}
!152 = !{!"llvm.loop.unroll.runtime.disable"}
!153 = distinct !DISubprogram(name: "assumed_aligned", scope: !1, file: !1, line: 50, type: !154, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !156)
!154 = !DISubroutineType(types: !155)
!155 = !{!12, !14, !16}
!156 = !{!157, !158, !159, !160, !161}
!157 = !DILocalVariable(name: "x", arg: 1, scope: !153, file: !1, line: 50, type: !14)
!158 = !DILocalVariable(name: "n", arg: 2, scope: !153, file: !1, line: 50, type: !16)
!159 = !DILocalVariable(name: "a", scope: !153, file: !1, line: 51, type: !14)
!160 = !DILocalVariable(name: "p", scope: !153, file: !1, line: 55, type: !12)
!161 = !DILocalVariable(name: "i", scope: !162, file: !1, line: 56, type: !16)
!162 = distinct !DILexicalBlock(scope: !153, file: !1, line: 56, column: 3)
!163 = !DILocation(line: 0, scope: !153)
!164 = !DILocation(line: 51, column: 46, scope: !153)
!165 = !DILocation(line: 51, column: 21, scope: !153)
!166 = !DILocation(line: 52, column: 13, scope: !167)
!167 = distinct !DILexicalBlock(scope: !153, file: !1, line: 52, column: 7)
!168 = !DILocation(line: 0, scope: !162)
!169 = !DILocation(line: 56, column: 21, scope: !170)
!170 = distinct !DILexicalBlock(scope: !162, file: !1, line: 56, column: 3)
!171 = !DILocation(line: 56, column: 3, scope: !162)
!172 = !DILocation(line: 57, column: 10, scope: !173)
!173 = distinct !DILexicalBlock(scope: !170, file: !1, line: 56, column: 31)
!174 = !DILocation(line: 57, column: 7, scope: !173)
!175 = !DILocation(line: 56, column: 27, scope: !170)
!176 = distinct !{!176, !39}
!177 = !DILocation(line: 59, column: 3, scope: !153)
!178 = distinct !{!178, !171, !179, !43}
!179 = !DILocation(line: 58, column: 3, scope: !162)
