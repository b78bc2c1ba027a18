; clang-16 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/attributes.c -o ir/clang-16/O3-g/attributes.ll
; ModuleID = 'c/attributes.c'
source_filename = "c/attributes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @dot_of_restrict(ptr noalias nocapture noundef readonly %0, ptr noalias nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !18, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata ptr %1, metadata !19, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata i32 %2, metadata !20, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !21, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata i32 0, metadata !22, metadata !DIExpression()), !dbg !25
  %4 = icmp sgt i32 %2, 0, !dbg !26
  br i1 %4, label %5, label %28, !dbg !28

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64, !dbg !26
  %7 = and i64 %6, 3, !dbg !28
  %8 = icmp ult i32 %2, 4, !dbg !28
  br i1 %8, label %11, label %9, !dbg !28

9:                                                ; preds = %5
  %10 = and i64 %6, 4294967292, !dbg !28
  br label %30, !dbg !28

11:                                               ; preds = %30, %5
  %12 = phi double [ undef, %5 ], [ %56, %30 ]
  %13 = phi i64 [ 0, %5 ], [ %57, %30 ]
  %14 = phi double [ 0.000000e+00, %5 ], [ %56, %30 ]
  %15 = icmp eq i64 %7, 0, !dbg !28
  br i1 %15, label %28, label %16, !dbg !28

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %25, %16 ], [ %13, %11 ]
  %18 = phi double [ %24, %16 ], [ %14, %11 ]
  %19 = phi i64 [ %26, %16 ], [ 0, %11 ]
  call void @llvm.dbg.value(metadata i64 %17, metadata !22, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata double %18, metadata !21, metadata !DIExpression()), !dbg !24
  %20 = getelementptr inbounds double, ptr %0, i64 %17, !dbg !29
  %21 = load double, ptr %20, align 8, !dbg !29, !tbaa !31
  %22 = getelementptr inbounds double, ptr %1, i64 %17, !dbg !35
  %23 = load double, ptr %22, align 8, !dbg !35, !tbaa !31
  %24 = tail call double @llvm.fmuladd.f64(double %21, double %23, double %18), !dbg !36
  call void @llvm.dbg.value(metadata double %24, metadata !21, metadata !DIExpression()), !dbg !24
  %25 = add nuw nsw i64 %17, 1, !dbg !37
  call void @llvm.dbg.value(metadata i64 %25, metadata !22, metadata !DIExpression()), !dbg !25
  %26 = add i64 %19, 1, !dbg !28
  %27 = icmp eq i64 %26, %7, !dbg !28
  br i1 %27, label %28, label %16, !dbg !28, !llvm.loop !38

28:                                               ; preds = %11, %16, %3
  %29 = phi double [ 0.000000e+00, %3 ], [ %12, %11 ], [ %24, %16 ], !dbg !24
  ret double %29, !dbg !40

30:                                               ; preds = %30, %9
  %31 = phi i64 [ 0, %9 ], [ %57, %30 ]
  %32 = phi double [ 0.000000e+00, %9 ], [ %56, %30 ]
  %33 = phi i64 [ 0, %9 ], [ %58, %30 ]
  call void @llvm.dbg.value(metadata i64 %31, metadata !22, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata double %32, metadata !21, metadata !DIExpression()), !dbg !24
  %34 = getelementptr inbounds double, ptr %0, i64 %31, !dbg !29
  %35 = load double, ptr %34, align 8, !dbg !29, !tbaa !31
  %36 = getelementptr inbounds double, ptr %1, i64 %31, !dbg !35
  %37 = load double, ptr %36, align 8, !dbg !35, !tbaa !31
  %38 = tail call double @llvm.fmuladd.f64(double %35, double %37, double %32), !dbg !36
  call void @llvm.dbg.value(metadata double %38, metadata !21, metadata !DIExpression()), !dbg !24
  %39 = or i64 %31, 1, !dbg !37
  call void @llvm.dbg.value(metadata i64 %39, metadata !22, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata i64 %39, metadata !22, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata double %38, metadata !21, metadata !DIExpression()), !dbg !24
  %40 = getelementptr inbounds double, ptr %0, i64 %39, !dbg !29
  %41 = load double, ptr %40, align 8, !dbg !29, !tbaa !31
  %42 = getelementptr inbounds double, ptr %1, i64 %39, !dbg !35
  %43 = load double, ptr %42, align 8, !dbg !35, !tbaa !31
  %44 = tail call double @llvm.fmuladd.f64(double %41, double %43, double %38), !dbg !36
  call void @llvm.dbg.value(metadata double %44, metadata !21, metadata !DIExpression()), !dbg !24
  %45 = or i64 %31, 2, !dbg !37
  call void @llvm.dbg.value(metadata i64 %45, metadata !22, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata i64 %45, metadata !22, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata double %44, metadata !21, metadata !DIExpression()), !dbg !24
  %46 = getelementptr inbounds double, ptr %0, i64 %45, !dbg !29
  %47 = load double, ptr %46, align 8, !dbg !29, !tbaa !31
  %48 = getelementptr inbounds double, ptr %1, i64 %45, !dbg !35
  %49 = load double, ptr %48, align 8, !dbg !35, !tbaa !31
  %50 = tail call double @llvm.fmuladd.f64(double %47, double %49, double %44), !dbg !36
  call void @llvm.dbg.value(metadata double %50, metadata !21, metadata !DIExpression()), !dbg !24
  %51 = or i64 %31, 3, !dbg !37
  call void @llvm.dbg.value(metadata i64 %51, metadata !22, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata i64 %51, metadata !22, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata double %50, metadata !21, metadata !DIExpression()), !dbg !24
  %52 = getelementptr inbounds double, ptr %0, i64 %51, !dbg !29
  %53 = load double, ptr %52, align 8, !dbg !29, !tbaa !31
  %54 = getelementptr inbounds double, ptr %1, i64 %51, !dbg !35
  %55 = load double, ptr %54, align 8, !dbg !35, !tbaa !31
  %56 = tail call double @llvm.fmuladd.f64(double %53, double %55, double %50), !dbg !36
  call void @llvm.dbg.value(metadata double %56, metadata !21, metadata !DIExpression()), !dbg !24
  %57 = add nuw nsw i64 %31, 4, !dbg !37
  call void @llvm.dbg.value(metadata i64 %57, metadata !22, metadata !DIExpression()), !dbg !25
  %58 = add i64 %33, 4, !dbg !28
  %59 = icmp eq i64 %58, %10, !dbg !28
  br i1 %59, label %11, label %30, !dbg !28, !llvm.loop !41
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable
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
  %13 = tail call double @llvm.sqrt.f64(double %12), !dbg !58
  ret double %13, !dbg !59
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @pure_callee(ptr nocapture noundef readonly %0, double noundef %1) local_unnamed_addr #3 !dbg !60 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !64, metadata !DIExpression()), !dbg !66
  call void @llvm.dbg.value(metadata double %1, metadata !65, metadata !DIExpression()), !dbg !66
  %3 = tail call fastcc double @pure_polynomial(ptr noundef %0, double noundef %1) #12, !dbg !67
  %4 = fneg double %1, !dbg !68
  %5 = tail call fastcc double @pure_polynomial(ptr noundef %0, double noundef %4) #12, !dbg !69
  %6 = fmul double %3, %5, !dbg !70
  ret double %6, !dbg !71
}

; Function Attrs: mustprogress nofree noinline nosync nounwind willreturn memory(argmem: read) uwtable
define internal fastcc double @pure_polynomial(ptr nocapture noundef readonly %0, double noundef %1) unnamed_addr #4 !dbg !72 {
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

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @const_attribute_callee(double noundef %0, double noundef %1) local_unnamed_addr #5 !dbg !83 {
  call void @llvm.dbg.value(metadata double %0, metadata !87, metadata !DIExpression()), !dbg !89
  call void @llvm.dbg.value(metadata double %1, metadata !88, metadata !DIExpression()), !dbg !89
  %3 = tail call fastcc double @const_callee(double noundef %0, double noundef %1) #13, !dbg !90
  %4 = tail call fastcc double @const_callee(double noundef %1, double noundef %0) #13, !dbg !91
  %5 = fadd double %3, %4, !dbg !92
  ret double %5, !dbg !93
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc double @const_callee(double noundef %0, double noundef %1) unnamed_addr #6 !dbg !94 {
  call void @llvm.dbg.value(metadata double %0, metadata !96, metadata !DIExpression()), !dbg !98
  call void @llvm.dbg.value(metadata double %1, metadata !97, metadata !DIExpression()), !dbg !98
  %3 = fmul double %0, %1, !dbg !99
  %4 = fmul double %3, %1, !dbg !100
  ret double %4, !dbg !101
}

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @returned_argument(ptr noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #7 !dbg !102 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !107, metadata !DIExpression()), !dbg !114
  call void @llvm.dbg.value(metadata ptr %1, metadata !108, metadata !DIExpression()), !dbg !114
  call void @llvm.dbg.value(metadata i32 %2, metadata !109, metadata !DIExpression()), !dbg !114
  %4 = tail call fastcc nonnull ptr @fill(ptr noundef %0, ptr noundef %1, i32 noundef %2), !dbg !115
  call void @llvm.dbg.value(metadata ptr %0, metadata !110, metadata !DIExpression()), !dbg !114
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !111, metadata !DIExpression()), !dbg !114
  call void @llvm.dbg.value(metadata i32 0, metadata !112, metadata !DIExpression()), !dbg !116
  %5 = icmp sgt i32 %2, 0, !dbg !117
  br i1 %5, label %6, label %29, !dbg !119

6:                                                ; preds = %3
  %7 = zext i32 %2 to i64, !dbg !117
  %8 = and i64 %7, 3, !dbg !119
  %9 = icmp ult i32 %2, 4, !dbg !119
  br i1 %9, label %12, label %10, !dbg !119

10:                                               ; preds = %6
  %11 = and i64 %7, 4294967292, !dbg !119
  br label %31, !dbg !119

12:                                               ; preds = %31, %6
  %13 = phi double [ undef, %6 ], [ %58, %31 ]
  %14 = phi i64 [ 0, %6 ], [ %55, %31 ]
  %15 = phi double [ 0.000000e+00, %6 ], [ %58, %31 ]
  %16 = icmp eq i64 %8, 0, !dbg !119
  br i1 %16, label %29, label %17, !dbg !119

17:                                               ; preds = %12, %17
  %18 = phi i64 [ %23, %17 ], [ %14, %12 ]
  %19 = phi double [ %26, %17 ], [ %15, %12 ]
  %20 = phi i64 [ %27, %17 ], [ 0, %12 ]
  call void @llvm.dbg.value(metadata i64 %18, metadata !112, metadata !DIExpression()), !dbg !116
  call void @llvm.dbg.value(metadata double %19, metadata !111, metadata !DIExpression()), !dbg !114
  %21 = getelementptr inbounds double, ptr %0, i64 %18, !dbg !120
  %22 = load double, ptr %21, align 8, !dbg !120, !tbaa !31
  %23 = add nuw nsw i64 %18, 1, !dbg !122
  %24 = trunc i64 %23 to i32, !dbg !123
  %25 = sitofp i32 %24 to double, !dbg !123
  %26 = tail call double @llvm.fmuladd.f64(double %22, double %25, double %19), !dbg !124
  call void @llvm.dbg.value(metadata i64 %23, metadata !112, metadata !DIExpression()), !dbg !116
  call void @llvm.dbg.value(metadata double %26, metadata !111, metadata !DIExpression()), !dbg !114
  %27 = add i64 %20, 1, !dbg !119
  %28 = icmp eq i64 %27, %8, !dbg !119
  br i1 %28, label %29, label %17, !dbg !119, !llvm.loop !125

29:                                               ; preds = %12, %17, %3
  %30 = phi double [ 0.000000e+00, %3 ], [ %13, %12 ], [ %26, %17 ], !dbg !114
  ret double %30, !dbg !126

31:                                               ; preds = %31, %10
  %32 = phi i64 [ 0, %10 ], [ %55, %31 ]
  %33 = phi double [ 0.000000e+00, %10 ], [ %58, %31 ]
  %34 = phi i64 [ 0, %10 ], [ %59, %31 ]
  call void @llvm.dbg.value(metadata i64 %32, metadata !112, metadata !DIExpression()), !dbg !116
  call void @llvm.dbg.value(metadata double %33, metadata !111, metadata !DIExpression()), !dbg !114
  %35 = getelementptr inbounds double, ptr %0, i64 %32, !dbg !120
  %36 = load double, ptr %35, align 8, !dbg !120, !tbaa !31
  %37 = or i64 %32, 1, !dbg !122
  %38 = trunc i64 %37 to i32, !dbg !123
  %39 = sitofp i32 %38 to double, !dbg !123
  %40 = tail call double @llvm.fmuladd.f64(double %36, double %39, double %33), !dbg !124
  call void @llvm.dbg.value(metadata i64 %37, metadata !112, metadata !DIExpression()), !dbg !116
  call void @llvm.dbg.value(metadata double %40, metadata !111, metadata !DIExpression()), !dbg !114
  call void @llvm.dbg.value(metadata i64 %37, metadata !112, metadata !DIExpression()), !dbg !116
  call void @llvm.dbg.value(metadata double %40, metadata !111, metadata !DIExpression()), !dbg !114
  %41 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !120
  %42 = load double, ptr %41, align 8, !dbg !120, !tbaa !31
  %43 = or i64 %32, 2, !dbg !122
  %44 = trunc i64 %43 to i32, !dbg !123
  %45 = sitofp i32 %44 to double, !dbg !123
  %46 = tail call double @llvm.fmuladd.f64(double %42, double %45, double %40), !dbg !124
  call void @llvm.dbg.value(metadata i64 %43, metadata !112, metadata !DIExpression()), !dbg !116
  call void @llvm.dbg.value(metadata double %46, metadata !111, metadata !DIExpression()), !dbg !114
  call void @llvm.dbg.value(metadata i64 %43, metadata !112, metadata !DIExpression()), !dbg !116
  call void @llvm.dbg.value(metadata double %46, metadata !111, metadata !DIExpression()), !dbg !114
  %47 = getelementptr inbounds double, ptr %0, i64 %43, !dbg !120
  %48 = load double, ptr %47, align 8, !dbg !120, !tbaa !31
  %49 = or i64 %32, 3, !dbg !122
  %50 = trunc i64 %49 to i32, !dbg !123
  %51 = sitofp i32 %50 to double, !dbg !123
  %52 = tail call double @llvm.fmuladd.f64(double %48, double %51, double %46), !dbg !124
  call void @llvm.dbg.value(metadata i64 %49, metadata !112, metadata !DIExpression()), !dbg !116
  call void @llvm.dbg.value(metadata double %52, metadata !111, metadata !DIExpression()), !dbg !114
  call void @llvm.dbg.value(metadata i64 %49, metadata !112, metadata !DIExpression()), !dbg !116
  call void @llvm.dbg.value(metadata double %52, metadata !111, metadata !DIExpression()), !dbg !114
  %53 = getelementptr inbounds double, ptr %0, i64 %49, !dbg !120
  %54 = load double, ptr %53, align 8, !dbg !120, !tbaa !31
  %55 = add nuw nsw i64 %32, 4, !dbg !122
  %56 = trunc i64 %55 to i32, !dbg !123
  %57 = sitofp i32 %56 to double, !dbg !123
  %58 = tail call double @llvm.fmuladd.f64(double %54, double %57, double %52), !dbg !124
  call void @llvm.dbg.value(metadata i64 %55, metadata !112, metadata !DIExpression()), !dbg !116
  call void @llvm.dbg.value(metadata double %58, metadata !111, metadata !DIExpression()), !dbg !114
  %59 = add i64 %34, 4, !dbg !119
  %60 = icmp eq i64 %59, %11, !dbg !119
  br i1 %60, label %12, label %31, !dbg !119, !llvm.loop !127
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc nonnull ptr @fill(ptr noalias noundef returned writeonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) unnamed_addr #8 !dbg !129 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !134, metadata !DIExpression()), !dbg !139
  call void @llvm.dbg.value(metadata ptr %1, metadata !135, metadata !DIExpression()), !dbg !139
  call void @llvm.dbg.value(metadata i32 %2, metadata !136, metadata !DIExpression()), !dbg !139
  call void @llvm.dbg.value(metadata i32 0, metadata !137, metadata !DIExpression()), !dbg !140
  %4 = icmp sgt i32 %2, 0, !dbg !141
  br i1 %4, label %5, label %26, !dbg !143

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64, !dbg !141
  %7 = icmp ult i32 %2, 4, !dbg !143
  br i1 %7, label %24, label %8, !dbg !143

8:                                                ; preds = %5
  %9 = and i64 %6, 4294967292, !dbg !143
  br label %10, !dbg !143

10:                                               ; preds = %10, %8
  %11 = phi i64 [ 0, %8 ], [ %20, %10 ], !dbg !144
  %12 = getelementptr inbounds double, ptr %1, i64 %11, !dbg !145
  %13 = load <2 x double>, ptr %12, align 8, !dbg !145, !tbaa !31
  %14 = getelementptr inbounds double, ptr %12, i64 2, !dbg !145
  %15 = load <2 x double>, ptr %14, align 8, !dbg !145, !tbaa !31
  %16 = fmul <2 x double> %13, %13, !dbg !147
  %17 = fmul <2 x double> %15, %15, !dbg !147
  %18 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !148
  store <2 x double> %16, ptr %18, align 8, !dbg !149, !tbaa !31
  %19 = getelementptr inbounds double, ptr %18, i64 2, !dbg !149
  store <2 x double> %17, ptr %19, align 8, !dbg !149, !tbaa !31
  %20 = add nuw i64 %11, 4, !dbg !144
  %21 = icmp eq i64 %20, %9, !dbg !144
  br i1 %21, label %22, label %10, !dbg !144, !llvm.loop !150

22:                                               ; preds = %10
  %23 = icmp eq i64 %9, %6, !dbg !143
  br i1 %23, label %26, label %24, !dbg !143

24:                                               ; preds = %5, %22
  %25 = phi i64 [ 0, %5 ], [ %9, %22 ]
  br label %27, !dbg !143

26:                                               ; preds = %27, %22, %3
  ret ptr %0, !dbg !154

27:                                               ; preds = %24, %27
  %28 = phi i64 [ %33, %27 ], [ %25, %24 ]
  call void @llvm.dbg.value(metadata i64 %28, metadata !137, metadata !DIExpression()), !dbg !140
  %29 = getelementptr inbounds double, ptr %1, i64 %28, !dbg !145
  %30 = load double, ptr %29, align 8, !dbg !145, !tbaa !31
  %31 = fmul double %30, %30, !dbg !147
  %32 = getelementptr inbounds double, ptr %0, i64 %28, !dbg !148
  store double %31, ptr %32, align 8, !dbg !149, !tbaa !31
  %33 = add nuw nsw i64 %28, 1, !dbg !144
  call void @llvm.dbg.value(metadata i64 %33, metadata !137, metadata !DIExpression()), !dbg !140
  %34 = icmp eq i64 %33, %6, !dbg !141
  br i1 %34, label %26, label %27, !dbg !143, !llvm.loop !155
}

; Function Attrs: nofree nosync nounwind memory(argmem: read, inaccessiblemem: readwrite) uwtable
define dso_local double @assumed_aligned(ptr noundef %0, i32 noundef %1) local_unnamed_addr #9 !dbg !156 {
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

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.assume(i1 noundef) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.value(metadata, metadata, metadata) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #11

attributes #0 = { nofree nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree noinline nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nofree nosync nounwind memory(argmem: read, inaccessiblemem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #11 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nounwind willreturn memory(read) }
attributes #13 = { nounwind willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/attributes.c", directory: ".", checksumkind: CSK_MD5, checksum: "28445ba3f1e043ad9984d009953065c9")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
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
!150 = distinct !{!150, !143, !151, !43, !152, !153}
!151 = !DILocation(line: 36, column: 3, scope: !138)
!152 = !{!"llvm.loop.isvectorized", i32 1}
!153 = !{!"llvm.loop.unroll.runtime.disable"}
!154 = !DILocation(line: 37, column: 3, scope: !129)
!155 = distinct !{!155, !143, !151, !43, !153, !152}
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
