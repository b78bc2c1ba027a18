; clang-15 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/attributes.c -o ir/clang-15/O3-g/attributes.ll
; ModuleID = 'c/attributes.c'
source_filename = "c/attributes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: argmemonly nofree nosync nounwind readonly uwtable
define dso_local double @dot_of_restrict(ptr noalias nocapture noundef readonly %0, ptr noalias nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !18, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata ptr %1, metadata !19, metadata !DIExpression()), !dbg !24
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
  %21 = getelementptr inbounds double, ptr %0, i64 %18, !dbg !29
  %22 = load double, ptr %21, align 8, !dbg !29, !tbaa !31
  %23 = getelementptr inbounds double, ptr %1, i64 %18, !dbg !35
  %24 = load double, ptr %23, align 8, !dbg !35, !tbaa !31
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
  %35 = getelementptr inbounds double, ptr %0, i64 %32, !dbg !29
  %36 = load double, ptr %35, align 8, !dbg !29, !tbaa !31
  %37 = getelementptr inbounds double, ptr %1, i64 %32, !dbg !35
  %38 = load double, ptr %37, align 8, !dbg !35, !tbaa !31
  %39 = tail call double @llvm.fmuladd.f64(double %36, double %38, double %33), !dbg !36
  call void @llvm.dbg.value(metadata double %39, metadata !21, metadata !DIExpression()), !dbg !24
  %40 = or i64 %32, 1, !dbg !37
  call void @llvm.dbg.value(metadata i64 %40, metadata !22, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata i64 %40, metadata !22, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata double %39, metadata !21, metadata !DIExpression()), !dbg !24
  %41 = getelementptr inbounds double, ptr %0, i64 %40, !dbg !29
  %42 = load double, ptr %41, align 8, !dbg !29, !tbaa !31
  %43 = getelementptr inbounds double, ptr %1, i64 %40, !dbg !35
  %44 = load double, ptr %43, align 8, !dbg !35, !tbaa !31
  %45 = tail call double @llvm.fmuladd.f64(double %42, double %44, double %39), !dbg !36
  call void @llvm.dbg.value(metadata double %45, metadata !21, metadata !DIExpression()), !dbg !24
  %46 = or i64 %32, 2, !dbg !37
  call void @llvm.dbg.value(metadata i64 %46, metadata !22, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata i64 %46, metadata !22, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata double %45, metadata !21, metadata !DIExpression()), !dbg !24
  %47 = getelementptr inbounds double, ptr %0, i64 %46, !dbg !29
  %48 = load double, ptr %47, align 8, !dbg !29, !tbaa !31
  %49 = getelementptr inbounds double, ptr %1, i64 %46, !dbg !35
  %50 = load double, ptr %49, align 8, !dbg !35, !tbaa !31
  %51 = tail call double @llvm.fmuladd.f64(double %48, double %50, double %45), !dbg !36
  call void @llvm.dbg.value(metadata double %51, metadata !21, metadata !DIExpression()), !dbg !24
  %52 = or i64 %32, 3, !dbg !37
  call void @llvm.dbg.value(metadata i64 %52, metadata !22, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata i64 %52, metadata !22, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata double %51, metadata !21, metadata !DIExpression()), !dbg !24
  %53 = getelementptr inbounds double, ptr %0, i64 %52, !dbg !29
  %54 = load double, ptr %53, align 8, !dbg !29, !tbaa !31
  %55 = getelementptr inbounds double, ptr %1, i64 %52, !dbg !35
  %56 = load double, ptr %55, align 8, !dbg !35, !tbaa !31
  %57 = tail call double @llvm.fmuladd.f64(double %54, double %56, double %51), !dbg !36
  call void @llvm.dbg.value(metadata double %57, metadata !21, metadata !DIExpression()), !dbg !24
  %58 = add nuw nsw i64 %32, 4, !dbg !37
  call void @llvm.dbg.value(metadata i64 %58, metadata !22, metadata !DIExpression()), !dbg !25
  %59 = add i64 %34, 4, !dbg !28
  %60 = icmp eq i64 %59, %11, !dbg !28
  br i1 %60, label %12, label %31, !dbg !28, !llvm.loop !41
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree nounwind willreturn uwtable
define dso_local double @norm_of_static_extent(ptr nocapture noundef readonly align 8 dereferenceable(32) %0) local_unnamed_addr #2 !dbg !44 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !48, metadata !DIExpression()), !dbg !49
  %2 = load double, ptr %0, align 8, !dbg !50, !tbaa !31
  %3 = getelementptr inbounds double, ptr %0, i64 1, !dbg !51
  %4 = load double, ptr %3, align 8, !dbg !51, !tbaa !31
  %5 = fmul double %4, %4, !dbg !52
  %6 = tail call double @llvm.fmuladd.f64(double %2, double %2, double %5), !dbg !53
  %7 = getelementptr inbounds double, ptr %0, i64 2, !dbg !54
  %8 = load double, ptr %7, align 8, !dbg !54, !tbaa !31
  %9 = tail call double @llvm.fmuladd.f64(double %8, double %8, double %6), !dbg !55
  %10 = getelementptr inbounds double, ptr %0, i64 3, !dbg !56
  %11 = load double, ptr %10, align 8, !dbg !56, !tbaa !31
  %12 = tail call double @llvm.fmuladd.f64(double %11, double %11, double %9), !dbg !57
  %13 = tail call double @sqrt(double noundef %12) #13, !dbg !58
  ret double %13, !dbg !59
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #3

; Function Attrs: argmemonly mustprogress nofree nosync nounwind readonly willreturn uwtable
define dso_local double @pure_callee(ptr nocapture noundef readonly %0, double noundef %1) local_unnamed_addr #4 !dbg !60 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !64, metadata !DIExpression()), !dbg !66
  call void @llvm.dbg.value(metadata double %1, metadata !65, metadata !DIExpression()), !dbg !66
  %3 = tail call fastcc double @pure_polynomial(ptr noundef %0, double noundef %1) #14, !dbg !67
  %4 = fneg double %1, !dbg !68
  %5 = tail call fastcc double @pure_polynomial(ptr noundef %0, double noundef %4) #14, !dbg !69
  %6 = fmul double %3, %5, !dbg !70
  ret double %6, !dbg !71
}

; Function Attrs: argmemonly mustprogress nofree noinline nosync nounwind readonly willreturn uwtable
define internal fastcc double @pure_polynomial(ptr nocapture noundef readonly %0, double noundef %1) unnamed_addr #5 !dbg !72 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !74, metadata !DIExpression()), !dbg !76
  call void @llvm.dbg.value(metadata double %1, metadata !75, metadata !DIExpression()), !dbg !76
  %3 = load double, ptr %0, align 8, !dbg !77, !tbaa !31
  %4 = getelementptr inbounds double, ptr %0, i64 1, !dbg !78
  %5 = load double, ptr %4, align 8, !dbg !78, !tbaa !31
  %6 = getelementptr inbounds double, ptr %0, i64 2, !dbg !79
  %7 = load double, ptr %6, align 8, !dbg !79, !tbaa !31
  %8 = tail call double @llvm.fmuladd.f64(double %1, double %7, double %5), !dbg !80
  %9 = tail call double @llvm.fmuladd.f64(double %1, double %8, double %3), !dbg !81
  ret double %9, !dbg !82
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone willreturn uwtable
define dso_local double @const_attribute_callee(double noundef %0, double noundef %1) local_unnamed_addr #6 !dbg !83 {
  call void @llvm.dbg.value(metadata double %0, metadata !87, metadata !DIExpression()), !dbg !89
  call void @llvm.dbg.value(metadata double %1, metadata !88, metadata !DIExpression()), !dbg !89
  %3 = tail call fastcc double @const_callee(double noundef %0, double noundef %1) #15, !dbg !90
  %4 = tail call fastcc double @const_callee(double noundef %1, double noundef %0) #15, !dbg !91
  %5 = fadd double %3, %4, !dbg !92
  ret double %5, !dbg !93
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind readnone willreturn uwtable
define internal fastcc double @const_callee(double noundef %0, double noundef %1) unnamed_addr #7 !dbg !94 {
  call void @llvm.dbg.value(metadata double %0, metadata !96, metadata !DIExpression()), !dbg !98
  call void @llvm.dbg.value(metadata double %1, metadata !97, metadata !DIExpression()), !dbg !98
  %3 = fmul double %0, %1, !dbg !99
  %4 = fmul double %3, %1, !dbg !100
  ret double %4, !dbg !101
}

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local double @returned_argument(ptr noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #8 !dbg !102 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !107, metadata !DIExpression()), !dbg !114
  call void @llvm.dbg.value(metadata ptr %1, metadata !108, metadata !DIExpression()), !dbg !114
  call void @llvm.dbg.value(metadata i32 %2, metadata !109, metadata !DIExpression()), !dbg !114
  %4 = tail call fastcc nonnull ptr @fill(ptr noundef %0, ptr noundef %1, i32 noundef %2), !dbg !115
  call void @llvm.dbg.value(metadata ptr %0, metadata !110, metadata !DIExpression()), !dbg !114
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !111, metadata !DIExpression()), !dbg !114
  call void @llvm.dbg.value(metadata i32 0, metadata !112, metadata !DIExpression()), !dbg !116
  %5 = icmp sgt i32 %2, 0, !dbg !117
  br i1 %5, label %6, label %30, !dbg !119

6:                                                ; preds = %3
  %7 = zext i32 %2 to i64, !dbg !117
  %8 = add nsw i64 %7, -1, !dbg !119
  %9 = and i64 %7, 3, !dbg !119
  %10 = icmp ult i64 %8, 3, !dbg !119
  br i1 %10, label %13, label %11, !dbg !119

11:                                               ; preds = %6
  %12 = and i64 %7, 4294967292, !dbg !119
  br label %32, !dbg !119

13:                                               ; preds = %32, %6
  %14 = phi double [ undef, %6 ], [ %59, %32 ]
  %15 = phi i64 [ 0, %6 ], [ %56, %32 ]
  %16 = phi double [ 0.000000e+00, %6 ], [ %59, %32 ]
  %17 = icmp eq i64 %9, 0, !dbg !119
  br i1 %17, label %30, label %18, !dbg !119

18:                                               ; preds = %13, %18
  %19 = phi i64 [ %24, %18 ], [ %15, %13 ]
  %20 = phi double [ %27, %18 ], [ %16, %13 ]
  %21 = phi i64 [ %28, %18 ], [ 0, %13 ]
  call void @llvm.dbg.value(metadata i64 %19, metadata !112, metadata !DIExpression()), !dbg !116
  call void @llvm.dbg.value(metadata double %20, metadata !111, metadata !DIExpression()), !dbg !114
  %22 = getelementptr inbounds double, ptr %0, i64 %19, !dbg !120
  %23 = load double, ptr %22, align 8, !dbg !120, !tbaa !31
  %24 = add nuw nsw i64 %19, 1, !dbg !122
  %25 = trunc i64 %24 to i32, !dbg !123
  %26 = sitofp i32 %25 to double, !dbg !123
  %27 = tail call double @llvm.fmuladd.f64(double %23, double %26, double %20), !dbg !124
  call void @llvm.dbg.value(metadata i64 %24, metadata !112, metadata !DIExpression()), !dbg !116
  call void @llvm.dbg.value(metadata double %27, metadata !111, metadata !DIExpression()), !dbg !114
  %28 = add i64 %21, 1, !dbg !119
  %29 = icmp eq i64 %28, %9, !dbg !119
  br i1 %29, label %30, label %18, !dbg !119, !llvm.loop !125

30:                                               ; preds = %13, %18, %3
  %31 = phi double [ 0.000000e+00, %3 ], [ %14, %13 ], [ %27, %18 ], !dbg !114
  ret double %31, !dbg !126

32:                                               ; preds = %32, %11
  %33 = phi i64 [ 0, %11 ], [ %56, %32 ]
  %34 = phi double [ 0.000000e+00, %11 ], [ %59, %32 ]
  %35 = phi i64 [ 0, %11 ], [ %60, %32 ]
  call void @llvm.dbg.value(metadata i64 %33, metadata !112, metadata !DIExpression()), !dbg !116
  call void @llvm.dbg.value(metadata double %34, metadata !111, metadata !DIExpression()), !dbg !114
  %36 = getelementptr inbounds double, ptr %0, i64 %33, !dbg !120
  %37 = load double, ptr %36, align 8, !dbg !120, !tbaa !31
  %38 = or i64 %33, 1, !dbg !122
  %39 = trunc i64 %38 to i32, !dbg !123
  %40 = sitofp i32 %39 to double, !dbg !123
  %41 = tail call double @llvm.fmuladd.f64(double %37, double %40, double %34), !dbg !124
  call void @llvm.dbg.value(metadata i64 %38, metadata !112, metadata !DIExpression()), !dbg !116
  call void @llvm.dbg.value(metadata double %41, metadata !111, metadata !DIExpression()), !dbg !114
  call void @llvm.dbg.value(metadata i64 %38, metadata !112, metadata !DIExpression()), !dbg !116
  call void @llvm.dbg.value(metadata double %41, metadata !111, metadata !DIExpression()), !dbg !114
  %42 = getelementptr inbounds double, ptr %0, i64 %38, !dbg !120
  %43 = load double, ptr %42, align 8, !dbg !120, !tbaa !31
  %44 = or i64 %33, 2, !dbg !122
  %45 = trunc i64 %44 to i32, !dbg !123
  %46 = sitofp i32 %45 to double, !dbg !123
  %47 = tail call double @llvm.fmuladd.f64(double %43, double %46, double %41), !dbg !124
  call void @llvm.dbg.value(metadata i64 %44, metadata !112, metadata !DIExpression()), !dbg !116
  call void @llvm.dbg.value(metadata double %47, metadata !111, metadata !DIExpression()), !dbg !114
  call void @llvm.dbg.value(metadata i64 %44, metadata !112, metadata !DIExpression()), !dbg !116
  call void @llvm.dbg.value(metadata double %47, metadata !111, metadata !DIExpression()), !dbg !114
  %48 = getelementptr inbounds double, ptr %0, i64 %44, !dbg !120
  %49 = load double, ptr %48, align 8, !dbg !120, !tbaa !31
  %50 = or i64 %33, 3, !dbg !122
  %51 = trunc i64 %50 to i32, !dbg !123
  %52 = sitofp i32 %51 to double, !dbg !123
  %53 = tail call double @llvm.fmuladd.f64(double %49, double %52, double %47), !dbg !124
  call void @llvm.dbg.value(metadata i64 %50, metadata !112, metadata !DIExpression()), !dbg !116
  call void @llvm.dbg.value(metadata double %53, metadata !111, metadata !DIExpression()), !dbg !114
  call void @llvm.dbg.value(metadata i64 %50, metadata !112, metadata !DIExpression()), !dbg !116
  call void @llvm.dbg.value(metadata double %53, metadata !111, metadata !DIExpression()), !dbg !114
  %54 = getelementptr inbounds double, ptr %0, i64 %50, !dbg !120
  %55 = load double, ptr %54, align 8, !dbg !120, !tbaa !31
  %56 = add nuw nsw i64 %33, 4, !dbg !122
  %57 = trunc i64 %56 to i32, !dbg !123
  %58 = sitofp i32 %57 to double, !dbg !123
  %59 = tail call double @llvm.fmuladd.f64(double %55, double %58, double %53), !dbg !124
  call void @llvm.dbg.value(metadata i64 %56, metadata !112, metadata !DIExpression()), !dbg !116
  call void @llvm.dbg.value(metadata double %59, metadata !111, metadata !DIExpression()), !dbg !114
  %60 = add i64 %35, 4, !dbg !119
  %61 = icmp eq i64 %60, %12, !dbg !119
  br i1 %61, label %13, label %32, !dbg !119, !llvm.loop !127
}

; Function Attrs: argmemonly nofree noinline norecurse nosync nounwind uwtable
define internal fastcc nonnull ptr @fill(ptr noalias noundef returned writeonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) unnamed_addr #9 !dbg !129 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !134, metadata !DIExpression()), !dbg !139
  call void @llvm.dbg.value(metadata ptr %1, metadata !135, metadata !DIExpression()), !dbg !139
  call void @llvm.dbg.value(metadata i32 %2, metadata !136, metadata !DIExpression()), !dbg !139
  call void @llvm.dbg.value(metadata i32 0, metadata !137, metadata !DIExpression()), !dbg !140
  %4 = icmp sgt i32 %2, 0, !dbg !141
  br i1 %4, label %5, label %56, !dbg !143

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64, !dbg !141
  %7 = icmp ult i32 %2, 4, !dbg !143
  br i1 %7, label %54, label %8, !dbg !143

8:                                                ; preds = %5
  %9 = and i64 %6, 4294967292, !dbg !143
  %10 = add nsw i64 %9, -4, !dbg !143
  %11 = lshr exact i64 %10, 2, !dbg !143
  %12 = add nuw nsw i64 %11, 1, !dbg !143
  %13 = and i64 %12, 1, !dbg !143
  %14 = icmp eq i64 %10, 0, !dbg !143
  br i1 %14, label %40, label %15, !dbg !143

15:                                               ; preds = %8
  %16 = and i64 %12, 9223372036854775806, !dbg !143
  br label %17, !dbg !143

17:                                               ; preds = %17, %15
  %18 = phi i64 [ 0, %15 ], [ %37, %17 ], !dbg !144
  %19 = phi i64 [ 0, %15 ], [ %38, %17 ]
  %20 = getelementptr inbounds double, ptr %1, i64 %18, !dbg !145
  %21 = load <2 x double>, ptr %20, align 8, !dbg !145, !tbaa !31
  %22 = getelementptr inbounds double, ptr %20, i64 2, !dbg !145
  %23 = load <2 x double>, ptr %22, align 8, !dbg !145, !tbaa !31
  %24 = fmul <2 x double> %21, %21, !dbg !147
  %25 = fmul <2 x double> %23, %23, !dbg !147
  %26 = getelementptr inbounds double, ptr %0, i64 %18, !dbg !148
  store <2 x double> %24, ptr %26, align 8, !dbg !149, !tbaa !31
  %27 = getelementptr inbounds double, ptr %26, i64 2, !dbg !149
  store <2 x double> %25, ptr %27, align 8, !dbg !149, !tbaa !31
  %28 = or i64 %18, 4, !dbg !144
  %29 = getelementptr inbounds double, ptr %1, i64 %28, !dbg !145
  %30 = load <2 x double>, ptr %29, align 8, !dbg !145, !tbaa !31
  %31 = getelementptr inbounds double, ptr %29, i64 2, !dbg !145
  %32 = load <2 x double>, ptr %31, align 8, !dbg !145, !tbaa !31
  %33 = fmul <2 x double> %30, %30, !dbg !147
  %34 = fmul <2 x double> %32, %32, !dbg !147
  %35 = getelementptr inbounds double, ptr %0, i64 %28, !dbg !148
  store <2 x double> %33, ptr %35, align 8, !dbg !149, !tbaa !31
  %36 = getelementptr inbounds double, ptr %35, i64 2, !dbg !149
  store <2 x double> %34, ptr %36, align 8, !dbg !149, !tbaa !31
  %37 = add nuw i64 %18, 8, !dbg !144
  %38 = add i64 %19, 2, !dbg !144
  %39 = icmp eq i64 %38, %16, !dbg !144
  br i1 %39, label %40, label %17, !dbg !144, !llvm.loop !150

40:                                               ; preds = %17, %8
  %41 = phi i64 [ 0, %8 ], [ %37, %17 ]
  %42 = icmp eq i64 %13, 0, !dbg !144
  br i1 %42, label %52, label %43, !dbg !144

43:                                               ; preds = %40
  %44 = getelementptr inbounds double, ptr %1, i64 %41, !dbg !145
  %45 = load <2 x double>, ptr %44, align 8, !dbg !145, !tbaa !31
  %46 = getelementptr inbounds double, ptr %44, i64 2, !dbg !145
  %47 = load <2 x double>, ptr %46, align 8, !dbg !145, !tbaa !31
  %48 = fmul <2 x double> %45, %45, !dbg !147
  %49 = fmul <2 x double> %47, %47, !dbg !147
  %50 = getelementptr inbounds double, ptr %0, i64 %41, !dbg !148
  store <2 x double> %48, ptr %50, align 8, !dbg !149, !tbaa !31
  %51 = getelementptr inbounds double, ptr %50, i64 2, !dbg !149
  store <2 x double> %49, ptr %51, align 8, !dbg !149, !tbaa !31
  br label %52, !dbg !143

52:                                               ; preds = %40, %43
  %53 = icmp eq i64 %9, %6, !dbg !143
  br i1 %53, label %56, label %54, !dbg !143

54:                                               ; preds = %5, %52
  %55 = phi i64 [ 0, %5 ], [ %9, %52 ]
  br label %57, !dbg !143

56:                                               ; preds = %57, %52, %3
  ret ptr %0, !dbg !153

57:                                               ; preds = %54, %57
  %58 = phi i64 [ %63, %57 ], [ %55, %54 ]
  call void @llvm.dbg.value(metadata i64 %58, metadata !137, metadata !DIExpression()), !dbg !140
  %59 = getelementptr inbounds double, ptr %1, i64 %58, !dbg !145
  %60 = load double, ptr %59, align 8, !dbg !145, !tbaa !31
  %61 = fmul double %60, %60, !dbg !147
  %62 = getelementptr inbounds double, ptr %0, i64 %58, !dbg !148
  store double %61, ptr %62, align 8, !dbg !149, !tbaa !31
  %63 = add nuw nsw i64 %58, 1, !dbg !144
  call void @llvm.dbg.value(metadata i64 %63, metadata !137, metadata !DIExpression()), !dbg !140
  %64 = icmp eq i64 %63, %6, !dbg !141
  br i1 %64, label %56, label %57, !dbg !143, !llvm.loop !154
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @assumed_aligned(ptr noundef %0, i32 noundef %1) local_unnamed_addr #10 !dbg !156 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !160, metadata !DIExpression()), !dbg !166
  call void @llvm.dbg.value(metadata i32 %1, metadata !161, metadata !DIExpression()), !dbg !166
  call void @llvm.assume(i1 true) [ "align"(ptr %0, i64 16) ], !dbg !167
  call void @llvm.dbg.value(metadata ptr %0, metadata !162, metadata !DIExpression()), !dbg !166
  %3 = add i32 %1, -1, !dbg !168
  %4 = icmp ult i32 %3, 64, !dbg !168
  tail call void @llvm.assume(i1 %4), !dbg !168
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !163, metadata !DIExpression()), !dbg !166
  call void @llvm.dbg.value(metadata i32 0, metadata !164, metadata !DIExpression()), !dbg !170
  %5 = zext i32 %1 to i64, !dbg !171
  %6 = add nsw i64 %5, -1, !dbg !173
  %7 = and i64 %5, 7, !dbg !173
  %8 = icmp ult i64 %6, 7, !dbg !173
  br i1 %8, label %11, label %9, !dbg !173

9:                                                ; preds = %2
  %10 = and i64 %5, 4294967288, !dbg !173
  br label %28, !dbg !173

11:                                               ; preds = %28, %2
  %12 = phi double [ undef, %2 ], [ %62, %28 ]
  %13 = phi i64 [ 0, %2 ], [ %63, %28 ]
  %14 = phi double [ 1.000000e+00, %2 ], [ %62, %28 ]
  %15 = icmp eq i64 %7, 0, !dbg !173
  br i1 %15, label %26, label %16, !dbg !173

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %23, %16 ], [ %13, %11 ]
  %18 = phi double [ %22, %16 ], [ %14, %11 ]
  %19 = phi i64 [ %24, %16 ], [ 0, %11 ]
  call void @llvm.dbg.value(metadata i64 %17, metadata !164, metadata !DIExpression()), !dbg !170
  call void @llvm.dbg.value(metadata double %18, metadata !163, metadata !DIExpression()), !dbg !166
  %20 = getelementptr inbounds double, ptr %0, i64 %17, !dbg !174
  %21 = load double, ptr %20, align 8, !dbg !174, !tbaa !31
  %22 = fmul double %18, %21, !dbg !176
  call void @llvm.dbg.value(metadata double %22, metadata !163, metadata !DIExpression()), !dbg !166
  %23 = add nuw nsw i64 %17, 1, !dbg !177
  call void @llvm.dbg.value(metadata i64 %23, metadata !164, metadata !DIExpression()), !dbg !170
  %24 = add i64 %19, 1, !dbg !173
  %25 = icmp eq i64 %24, %7, !dbg !173
  br i1 %25, label %26, label %16, !dbg !173, !llvm.loop !178

26:                                               ; preds = %16, %11
  %27 = phi double [ %12, %11 ], [ %22, %16 ], !dbg !176
  ret double %27, !dbg !179

28:                                               ; preds = %28, %9
  %29 = phi i64 [ 0, %9 ], [ %63, %28 ]
  %30 = phi double [ 1.000000e+00, %9 ], [ %62, %28 ]
  %31 = phi i64 [ 0, %9 ], [ %64, %28 ]
  call void @llvm.dbg.value(metadata i64 %29, metadata !164, metadata !DIExpression()), !dbg !170
  call void @llvm.dbg.value(metadata double %30, metadata !163, metadata !DIExpression()), !dbg !166
  %32 = getelementptr inbounds double, ptr %0, i64 %29, !dbg !174
  %33 = load double, ptr %32, align 16, !dbg !174, !tbaa !31
  %34 = fmul double %30, %33, !dbg !176
  call void @llvm.dbg.value(metadata double %34, metadata !163, metadata !DIExpression()), !dbg !166
  %35 = or i64 %29, 1, !dbg !177
  call void @llvm.dbg.value(metadata i64 %35, metadata !164, metadata !DIExpression()), !dbg !170
  call void @llvm.dbg.value(metadata i64 %35, metadata !164, metadata !DIExpression()), !dbg !170
  call void @llvm.dbg.value(metadata double %34, metadata !163, metadata !DIExpression()), !dbg !166
  %36 = getelementptr inbounds double, ptr %0, i64 %35, !dbg !174
  %37 = load double, ptr %36, align 8, !dbg !174, !tbaa !31
  %38 = fmul double %34, %37, !dbg !176
  call void @llvm.dbg.value(metadata double %38, metadata !163, metadata !DIExpression()), !dbg !166
  %39 = or i64 %29, 2, !dbg !177
  call void @llvm.dbg.value(metadata i64 %39, metadata !164, metadata !DIExpression()), !dbg !170
  call void @llvm.dbg.value(metadata i64 %39, metadata !164, metadata !DIExpression()), !dbg !170
  call void @llvm.dbg.value(metadata double %38, metadata !163, metadata !DIExpression()), !dbg !166
  %40 = getelementptr inbounds double, ptr %0, i64 %39, !dbg !174
  %41 = load double, ptr %40, align 16, !dbg !174, !tbaa !31
  %42 = fmul double %38, %41, !dbg !176
  call void @llvm.dbg.value(metadata double %42, metadata !163, metadata !DIExpression()), !dbg !166
  %43 = or i64 %29, 3, !dbg !177
  call void @llvm.dbg.value(metadata i64 %43, metadata !164, metadata !DIExpression()), !dbg !170
  call void @llvm.dbg.value(metadata i64 %43, metadata !164, metadata !DIExpression()), !dbg !170
  call void @llvm.dbg.value(metadata double %42, metadata !163, metadata !DIExpression()), !dbg !166
  %44 = getelementptr inbounds double, ptr %0, i64 %43, !dbg !174
  %45 = load double, ptr %44, align 8, !dbg !174, !tbaa !31
  %46 = fmul double %42, %45, !dbg !176
  call void @llvm.dbg.value(metadata double %46, metadata !163, metadata !DIExpression()), !dbg !166
  %47 = or i64 %29, 4, !dbg !177
  call void @llvm.dbg.value(metadata i64 %47, metadata !164, metadata !DIExpression()), !dbg !170
  call void @llvm.dbg.value(metadata i64 %47, metadata !164, metadata !DIExpression()), !dbg !170
  call void @llvm.dbg.value(metadata double %46, metadata !163, metadata !DIExpression()), !dbg !166
  %48 = getelementptr inbounds double, ptr %0, i64 %47, !dbg !174
  %49 = load double, ptr %48, align 16, !dbg !174, !tbaa !31
  %50 = fmul double %46, %49, !dbg !176
  call void @llvm.dbg.value(metadata double %50, metadata !163, metadata !DIExpression()), !dbg !166
  %51 = or i64 %29, 5, !dbg !177
  call void @llvm.dbg.value(metadata i64 %51, metadata !164, metadata !DIExpression()), !dbg !170
  call void @llvm.dbg.value(metadata i64 %51, metadata !164, metadata !DIExpression()), !dbg !170
  call void @llvm.dbg.value(metadata double %50, metadata !163, metadata !DIExpression()), !dbg !166
  %52 = getelementptr inbounds double, ptr %0, i64 %51, !dbg !174
  %53 = load double, ptr %52, align 8, !dbg !174, !tbaa !31
  %54 = fmul double %50, %53, !dbg !176
  call void @llvm.dbg.value(metadata double %54, metadata !163, metadata !DIExpression()), !dbg !166
  %55 = or i64 %29, 6, !dbg !177
  call void @llvm.dbg.value(metadata i64 %55, metadata !164, metadata !DIExpression()), !dbg !170
  call void @llvm.dbg.value(metadata i64 %55, metadata !164, metadata !DIExpression()), !dbg !170
  call void @llvm.dbg.value(metadata double %54, metadata !163, metadata !DIExpression()), !dbg !166
  %56 = getelementptr inbounds double, ptr %0, i64 %55, !dbg !174
  %57 = load double, ptr %56, align 16, !dbg !174, !tbaa !31
  %58 = fmul double %54, %57, !dbg !176
  call void @llvm.dbg.value(metadata double %58, metadata !163, metadata !DIExpression()), !dbg !166
  %59 = or i64 %29, 7, !dbg !177
  call void @llvm.dbg.value(metadata i64 %59, metadata !164, metadata !DIExpression()), !dbg !170
  call void @llvm.dbg.value(metadata i64 %59, metadata !164, metadata !DIExpression()), !dbg !170
  call void @llvm.dbg.value(metadata double %58, metadata !163, metadata !DIExpression()), !dbg !166
  %60 = getelementptr inbounds double, ptr %0, i64 %59, !dbg !174
  %61 = load double, ptr %60, align 8, !dbg !174, !tbaa !31
  %62 = fmul double %58, %61, !dbg !176
  call void @llvm.dbg.value(metadata double %62, metadata !163, metadata !DIExpression()), !dbg !166
  %63 = add nuw nsw i64 %29, 8, !dbg !177
  call void @llvm.dbg.value(metadata i64 %63, metadata !164, metadata !DIExpression()), !dbg !170
  %64 = add i64 %31, 8, !dbg !173
  %65 = icmp eq i64 %64, %10, !dbg !173
  br i1 %65, label %11, label %28, !dbg !173, !llvm.loop !180
}

; Function Attrs: inaccessiblememonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.assume(i1 noundef) #11

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #12

attributes #0 = { argmemonly nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { mustprogress nofree nounwind willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { argmemonly mustprogress nofree nosync nounwind readonly willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { argmemonly mustprogress nofree noinline nosync nounwind readonly willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind readnone willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree noinline norecurse nosync nounwind readnone willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { argmemonly nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { argmemonly nofree noinline norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { inaccessiblememonly mustprogress nocallback nofree nosync nounwind willreturn }
attributes #12 = { nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #13 = { nounwind }
attributes #14 = { nounwind readonly willreturn }
attributes #15 = { nounwind readnone willreturn }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 15.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/attributes.c", directory: ".", checksumkind: CSK_MD5, checksum: "28445ba3f1e043ad9984d009953065c9")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{!"Debian clang version 15.0.6"}
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
!77 = !DILocation(line: 17, column: 10, scope: !72)
!78 = !DILocation(line: 17, column: 22, scope: !72)
!79 = !DILocation(line: 17, column: 33, scope: !72)
!80 = !DILocation(line: 17, column: 27, scope: !72)
!81 = !DILocation(line: 17, column: 15, scope: !72)
!82 = !DILocation(line: 17, column: 3, scope: !72)
!83 = distinct !DISubprogram(name: "const_attribute_callee", scope: !1, file: !1, line: 28, type: !84, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !86)
!84 = !DISubroutineType(types: !85)
!85 = !{!12, !12, !12}
!86 = !{!87, !88}
!87 = !DILocalVariable(name: "x", arg: 1, scope: !83, file: !1, line: 28, type: !12)
!88 = !DILocalVariable(name: "y", arg: 2, scope: !83, file: !1, line: 28, type: !12)
!89 = !DILocation(line: 0, scope: !83)
!90 = !DILocation(line: 29, column: 10, scope: !83)
!91 = !DILocation(line: 29, column: 31, scope: !83)
!92 = !DILocation(line: 29, column: 29, scope: !83)
!93 = !DILocation(line: 29, column: 3, scope: !83)
!94 = distinct !DISubprogram(name: "const_callee", scope: !1, file: !1, line: 24, type: !84, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !95)
!95 = !{!96, !97}
!96 = !DILocalVariable(name: "x", arg: 1, scope: !94, file: !1, line: 24, type: !12)
!97 = !DILocalVariable(name: "y", arg: 2, scope: !94, file: !1, line: 24, type: !12)
!98 = !DILocation(line: 0, scope: !94)
!99 = !DILocation(line: 25, column: 12, scope: !94)
!100 = !DILocation(line: 25, column: 16, scope: !94)
!101 = !DILocation(line: 25, column: 3, scope: !94)
!102 = distinct !DISubprogram(name: "returned_argument", scope: !1, file: !1, line: 41, type: !103, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !106)
!103 = !DISubroutineType(types: !104)
!104 = !{!12, !105, !14, !16}
!105 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!106 = !{!107, !108, !109, !110, !111, !112}
!107 = !DILocalVariable(name: "out", arg: 1, scope: !102, file: !1, line: 41, type: !105)
!108 = !DILocalVariable(name: "x", arg: 2, scope: !102, file: !1, line: 41, type: !14)
!109 = !DILocalVariable(name: "n", arg: 3, scope: !102, file: !1, line: 41, type: !16)
!110 = !DILocalVariable(name: "r", scope: !102, file: !1, line: 42, type: !105)
!111 = !DILocalVariable(name: "s", scope: !102, file: !1, line: 43, type: !12)
!112 = !DILocalVariable(name: "i", scope: !113, file: !1, line: 44, type: !16)
!113 = distinct !DILexicalBlock(scope: !102, file: !1, line: 44, column: 3)
!114 = !DILocation(line: 0, scope: !102)
!115 = !DILocation(line: 42, column: 15, scope: !102)
!116 = !DILocation(line: 0, scope: !113)
!117 = !DILocation(line: 44, column: 21, scope: !118)
!118 = distinct !DILexicalBlock(scope: !113, file: !1, line: 44, column: 3)
!119 = !DILocation(line: 44, column: 3, scope: !113)
!120 = !DILocation(line: 45, column: 10, scope: !121)
!121 = distinct !DILexicalBlock(scope: !118, file: !1, line: 44, column: 31)
!122 = !DILocation(line: 45, column: 20, scope: !121)
!123 = !DILocation(line: 45, column: 17, scope: !121)
!124 = !DILocation(line: 45, column: 7, scope: !121)
!125 = distinct !{!125, !39}
!126 = !DILocation(line: 47, column: 3, scope: !102)
!127 = distinct !{!127, !119, !128, !43}
!128 = !DILocation(line: 46, column: 3, scope: !113)
!129 = distinct !DISubprogram(name: "fill", scope: !1, file: !1, line: 32, type: !130, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !133)
!130 = !DISubroutineType(types: !131)
!131 = !{!105, !132, !14, !16}
!132 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !105)
!133 = !{!134, !135, !136, !137}
!134 = !DILocalVariable(name: "out", arg: 1, scope: !129, file: !1, line: 32, type: !132)
!135 = !DILocalVariable(name: "x", arg: 2, scope: !129, file: !1, line: 33, type: !14)
!136 = !DILocalVariable(name: "n", arg: 3, scope: !129, file: !1, line: 33, type: !16)
!137 = !DILocalVariable(name: "i", scope: !138, file: !1, line: 34, type: !16)
!138 = distinct !DILexicalBlock(scope: !129, file: !1, line: 34, column: 3)
!139 = !DILocation(line: 0, scope: !129)
!140 = !DILocation(line: 0, scope: !138)
!141 = !DILocation(line: 34, column: 21, scope: !142)
!142 = distinct !DILexicalBlock(scope: !138, file: !1, line: 34, column: 3)
!143 = !DILocation(line: 34, column: 3, scope: !138)
!144 = !DILocation(line: 34, column: 27, scope: !142)
!145 = !DILocation(line: 35, column: 14, scope: !146)
!146 = distinct !DILexicalBlock(scope: !142, file: !1, line: 34, column: 31)
!147 = !DILocation(line: 35, column: 19, scope: !146)
!148 = !DILocation(line: 35, column: 5, scope: !146)
!149 = !DILocation(line: 35, column: 12, scope: !146)
!150 = distinct !{!150, !143, !151, !43, !152}
!151 = !DILocation(line: 36, column: 3, scope: !138)
!152 = !{!"llvm.loop.isvectorized", i32 1}
!153 = !DILocation(line: 37, column: 3, scope: !129)
!154 = distinct !{!154, !143, !151, !43, !155, !152}
!155 = !{!"llvm.loop.unroll.runtime.disable"}
!156 = distinct !DISubprogram(name: "assumed_aligned", scope: !1, file: !1, line: 50, type: !157, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !159)
!157 = !DISubroutineType(types: !158)
!158 = !{!12, !14, !16}
!159 = !{!160, !161, !162, !163, !164}
!160 = !DILocalVariable(name: "x", arg: 1, scope: !156, file: !1, line: 50, type: !14)
!161 = !DILocalVariable(name: "n", arg: 2, scope: !156, file: !1, line: 50, type: !16)
!162 = !DILocalVariable(name: "a", scope: !156, file: !1, line: 51, type: !14)
!163 = !DILocalVariable(name: "p", scope: !156, file: !1, line: 55, type: !12)
!164 = !DILocalVariable(name: "i", scope: !165, file: !1, line: 56, type: !16)
!165 = distinct !DILexicalBlock(scope: !156, file: !1, line: 56, column: 3)
!166 = !DILocation(line: 0, scope: !156)
!167 = !DILocation(line: 51, column: 21, scope: !156)
!168 = !DILocation(line: 52, column: 13, scope: !169)
!169 = distinct !DILexicalBlock(scope: !156, file: !1, line: 52, column: 7)
!170 = !DILocation(line: 0, scope: !165)
!171 = !DILocation(line: 56, column: 21, scope: !172)
!172 = distinct !DILexicalBlock(scope: !165, file: !1, line: 56, column: 3)
!173 = !DILocation(line: 56, column: 3, scope: !165)
!174 = !DILocation(line: 57, column: 10, scope: !175)
!175 = distinct !DILexicalBlock(scope: !172, file: !1, line: 56, column: 31)
!176 = !DILocation(line: 57, column: 7, scope: !175)
!177 = !DILocation(line: 56, column: 27, scope: !172)
!178 = distinct !{!178, !39}
!179 = !DILocation(line: 59, column: 3, scope: !156)
!180 = distinct !{!180, !173, !181, !43}
!181 = !DILocation(line: 58, column: 3, scope: !165)
