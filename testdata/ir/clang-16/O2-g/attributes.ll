; clang-16 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm c/attributes.c -o ir/clang-16/O2-g/attributes.ll
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
  %13 = tail call double @sqrt(double noundef %12) #13, !dbg !58
  ret double %13, !dbg !59
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !60 double @sqrt(double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @pure_callee(ptr nocapture noundef readonly %0, double noundef %1) local_unnamed_addr #4 !dbg !65 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !69, metadata !DIExpression()), !dbg !71
  call void @llvm.dbg.value(metadata double %1, metadata !70, metadata !DIExpression()), !dbg !71
  %3 = tail call fastcc double @pure_polynomial(ptr noundef %0, double noundef %1) #14, !dbg !72
  %4 = fneg double %1, !dbg !73
  %5 = tail call fastcc double @pure_polynomial(ptr noundef %0, double noundef %4) #14, !dbg !74
  %6 = fmul double %3, %5, !dbg !75
  ret double %6, !dbg !76
}

; Function Attrs: mustprogress nofree noinline nosync nounwind willreturn memory(argmem: read) uwtable
define internal fastcc double @pure_polynomial(ptr nocapture noundef readonly %0, double noundef %1) unnamed_addr #5 !dbg !77 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !79, metadata !DIExpression()), !dbg !81
  call void @llvm.dbg.value(metadata double %1, metadata !80, metadata !DIExpression()), !dbg !81
  %3 = load double, ptr %0, align 8, !dbg !82, !tbaa !31
  %4 = getelementptr inbounds double, ptr %0, i64 1, !dbg !83
  %5 = load double, ptr %4, align 8, !dbg !83, !tbaa !31
  %6 = getelementptr inbounds double, ptr %0, i64 2, !dbg !84
  %7 = load double, ptr %6, align 8, !dbg !84, !tbaa !31
  %8 = tail call double @llvm.fmuladd.f64(double %1, double %7, double %5), !dbg !85
  %9 = tail call double @llvm.fmuladd.f64(double %1, double %8, double %3), !dbg !86
  ret double %9, !dbg !87
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @const_attribute_callee(double noundef %0, double noundef %1) local_unnamed_addr #6 !dbg !88 {
  call void @llvm.dbg.value(metadata double %0, metadata !92, metadata !DIExpression()), !dbg !94
  call void @llvm.dbg.value(metadata double %1, metadata !93, metadata !DIExpression()), !dbg !94
  %3 = tail call fastcc double @const_callee(double noundef %0, double noundef %1) #15, !dbg !95
  %4 = tail call fastcc double @const_callee(double noundef %1, double noundef %0) #15, !dbg !96
  %5 = fadd double %3, %4, !dbg !97
  ret double %5, !dbg !98
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc double @const_callee(double noundef %0, double noundef %1) unnamed_addr #7 !dbg !99 {
  call void @llvm.dbg.value(metadata double %0, metadata !101, metadata !DIExpression()), !dbg !103
  call void @llvm.dbg.value(metadata double %1, metadata !102, metadata !DIExpression()), !dbg !103
  %3 = fmul double %0, %1, !dbg !104
  %4 = fmul double %3, %1, !dbg !105
  ret double %4, !dbg !106
}

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @returned_argument(ptr noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #8 !dbg !107 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !112, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata ptr %1, metadata !113, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata i32 %2, metadata !114, metadata !DIExpression()), !dbg !119
  %4 = tail call fastcc nonnull ptr @fill(ptr noundef %0, ptr noundef %1, i32 noundef %2), !dbg !120
  call void @llvm.dbg.value(metadata ptr %0, metadata !115, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !116, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata i32 0, metadata !117, metadata !DIExpression()), !dbg !121
  %5 = icmp sgt i32 %2, 0, !dbg !122
  br i1 %5, label %6, label %29, !dbg !124

6:                                                ; preds = %3
  %7 = zext i32 %2 to i64, !dbg !122
  %8 = and i64 %7, 3, !dbg !124
  %9 = icmp ult i32 %2, 4, !dbg !124
  br i1 %9, label %12, label %10, !dbg !124

10:                                               ; preds = %6
  %11 = and i64 %7, 4294967292, !dbg !124
  br label %31, !dbg !124

12:                                               ; preds = %31, %6
  %13 = phi double [ undef, %6 ], [ %58, %31 ]
  %14 = phi i64 [ 0, %6 ], [ %55, %31 ]
  %15 = phi double [ 0.000000e+00, %6 ], [ %58, %31 ]
  %16 = icmp eq i64 %8, 0, !dbg !124
  br i1 %16, label %29, label %17, !dbg !124

17:                                               ; preds = %12, %17
  %18 = phi i64 [ %23, %17 ], [ %14, %12 ]
  %19 = phi double [ %26, %17 ], [ %15, %12 ]
  %20 = phi i64 [ %27, %17 ], [ 0, %12 ]
  call void @llvm.dbg.value(metadata i64 %18, metadata !117, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata double %19, metadata !116, metadata !DIExpression()), !dbg !119
  %21 = getelementptr inbounds double, ptr %0, i64 %18, !dbg !125
  %22 = load double, ptr %21, align 8, !dbg !125, !tbaa !31
  %23 = add nuw nsw i64 %18, 1, !dbg !127
  %24 = trunc i64 %23 to i32, !dbg !128
  %25 = sitofp i32 %24 to double, !dbg !128
  %26 = tail call double @llvm.fmuladd.f64(double %22, double %25, double %19), !dbg !129
  call void @llvm.dbg.value(metadata i64 %23, metadata !117, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata double %26, metadata !116, metadata !DIExpression()), !dbg !119
  %27 = add i64 %20, 1, !dbg !124
  %28 = icmp eq i64 %27, %8, !dbg !124
  br i1 %28, label %29, label %17, !dbg !124, !llvm.loop !130

29:                                               ; preds = %12, %17, %3
  %30 = phi double [ 0.000000e+00, %3 ], [ %13, %12 ], [ %26, %17 ], !dbg !119
  ret double %30, !dbg !131

31:                                               ; preds = %31, %10
  %32 = phi i64 [ 0, %10 ], [ %55, %31 ]
  %33 = phi double [ 0.000000e+00, %10 ], [ %58, %31 ]
  %34 = phi i64 [ 0, %10 ], [ %59, %31 ]
  call void @llvm.dbg.value(metadata i64 %32, metadata !117, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata double %33, metadata !116, metadata !DIExpression()), !dbg !119
  %35 = getelementptr inbounds double, ptr %0, i64 %32, !dbg !125
  %36 = load double, ptr %35, align 8, !dbg !125, !tbaa !31
  %37 = or i64 %32, 1, !dbg !127
  %38 = trunc i64 %37 to i32, !dbg !128
  %39 = sitofp i32 %38 to double, !dbg !128
  %40 = tail call double @llvm.fmuladd.f64(double %36, double %39, double %33), !dbg !129
  call void @llvm.dbg.value(metadata i64 %37, metadata !117, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata double %40, metadata !116, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata i64 %37, metadata !117, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata double %40, metadata !116, metadata !DIExpression()), !dbg !119
  %41 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !125
  %42 = load double, ptr %41, align 8, !dbg !125, !tbaa !31
  %43 = or i64 %32, 2, !dbg !127
  %44 = trunc i64 %43 to i32, !dbg !128
  %45 = sitofp i32 %44 to double, !dbg !128
  %46 = tail call double @llvm.fmuladd.f64(double %42, double %45, double %40), !dbg !129
  call void @llvm.dbg.value(metadata i64 %43, metadata !117, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata double %46, metadata !116, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata i64 %43, metadata !117, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata double %46, metadata !116, metadata !DIExpression()), !dbg !119
  %47 = getelementptr inbounds double, ptr %0, i64 %43, !dbg !125
  %48 = load double, ptr %47, align 8, !dbg !125, !tbaa !31
  %49 = or i64 %32, 3, !dbg !127
  %50 = trunc i64 %49 to i32, !dbg !128
  %51 = sitofp i32 %50 to double, !dbg !128
  %52 = tail call double @llvm.fmuladd.f64(double %48, double %51, double %46), !dbg !129
  call void @llvm.dbg.value(metadata i64 %49, metadata !117, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata double %52, metadata !116, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata i64 %49, metadata !117, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata double %52, metadata !116, metadata !DIExpression()), !dbg !119
  %53 = getelementptr inbounds double, ptr %0, i64 %49, !dbg !125
  %54 = load double, ptr %53, align 8, !dbg !125, !tbaa !31
  %55 = add nuw nsw i64 %32, 4, !dbg !127
  %56 = trunc i64 %55 to i32, !dbg !128
  %57 = sitofp i32 %56 to double, !dbg !128
  %58 = tail call double @llvm.fmuladd.f64(double %54, double %57, double %52), !dbg !129
  call void @llvm.dbg.value(metadata i64 %55, metadata !117, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata double %58, metadata !116, metadata !DIExpression()), !dbg !119
  %59 = add i64 %34, 4, !dbg !124
  %60 = icmp eq i64 %59, %11, !dbg !124
  br i1 %60, label %12, label %31, !dbg !124, !llvm.loop !132
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc nonnull ptr @fill(ptr noalias noundef returned writeonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) unnamed_addr #9 !dbg !134 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !139, metadata !DIExpression()), !dbg !144
  call void @llvm.dbg.value(metadata ptr %1, metadata !140, metadata !DIExpression()), !dbg !144
  call void @llvm.dbg.value(metadata i32 %2, metadata !141, metadata !DIExpression()), !dbg !144
  call void @llvm.dbg.value(metadata i32 0, metadata !142, metadata !DIExpression()), !dbg !145
  %4 = icmp sgt i32 %2, 0, !dbg !146
  br i1 %4, label %5, label %26, !dbg !148

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64, !dbg !146
  %7 = icmp ult i32 %2, 4, !dbg !148
  br i1 %7, label %24, label %8, !dbg !148

8:                                                ; preds = %5
  %9 = and i64 %6, 4294967292, !dbg !148
  br label %10, !dbg !148

10:                                               ; preds = %10, %8
  %11 = phi i64 [ 0, %8 ], [ %20, %10 ], !dbg !149
  %12 = getelementptr inbounds double, ptr %1, i64 %11, !dbg !150
  %13 = load <2 x double>, ptr %12, align 8, !dbg !150, !tbaa !31
  %14 = getelementptr inbounds double, ptr %12, i64 2, !dbg !150
  %15 = load <2 x double>, ptr %14, align 8, !dbg !150, !tbaa !31
  %16 = fmul <2 x double> %13, %13, !dbg !152
  %17 = fmul <2 x double> %15, %15, !dbg !152
  %18 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !153
  store <2 x double> %16, ptr %18, align 8, !dbg !154, !tbaa !31
  %19 = getelementptr inbounds double, ptr %18, i64 2, !dbg !154
  store <2 x double> %17, ptr %19, align 8, !dbg !154, !tbaa !31
  %20 = add nuw i64 %11, 4, !dbg !149
  %21 = icmp eq i64 %20, %9, !dbg !149
  br i1 %21, label %22, label %10, !dbg !149, !llvm.loop !155

22:                                               ; preds = %10
  %23 = icmp eq i64 %9, %6, !dbg !148
  br i1 %23, label %26, label %24, !dbg !148

24:                                               ; preds = %5, %22
  %25 = phi i64 [ 0, %5 ], [ %9, %22 ]
  br label %27, !dbg !148

26:                                               ; preds = %27, %22, %3
  ret ptr %0, !dbg !159

27:                                               ; preds = %24, %27
  %28 = phi i64 [ %33, %27 ], [ %25, %24 ]
  call void @llvm.dbg.value(metadata i64 %28, metadata !142, metadata !DIExpression()), !dbg !145
  %29 = getelementptr inbounds double, ptr %1, i64 %28, !dbg !150
  %30 = load double, ptr %29, align 8, !dbg !150, !tbaa !31
  %31 = fmul double %30, %30, !dbg !152
  %32 = getelementptr inbounds double, ptr %0, i64 %28, !dbg !153
  store double %31, ptr %32, align 8, !dbg !154, !tbaa !31
  %33 = add nuw nsw i64 %28, 1, !dbg !149
  call void @llvm.dbg.value(metadata i64 %33, metadata !142, metadata !DIExpression()), !dbg !145
  %34 = icmp eq i64 %33, %6, !dbg !146
  br i1 %34, label %26, label %27, !dbg !148, !llvm.loop !160
}

; Function Attrs: nofree nosync nounwind memory(argmem: read, inaccessiblemem: readwrite) uwtable
define dso_local double @assumed_aligned(ptr noundef %0, i32 noundef %1) local_unnamed_addr #10 !dbg !161 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !165, metadata !DIExpression()), !dbg !171
  call void @llvm.dbg.value(metadata i32 %1, metadata !166, metadata !DIExpression()), !dbg !171
  call void @llvm.assume(i1 true) [ "align"(ptr %0, i64 16) ], !dbg !172
  call void @llvm.dbg.value(metadata ptr %0, metadata !167, metadata !DIExpression()), !dbg !171
  %3 = add i32 %1, -1, !dbg !173
  %4 = icmp ult i32 %3, 64, !dbg !173
  tail call void @llvm.assume(i1 %4), !dbg !173
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !168, metadata !DIExpression()), !dbg !171
  call void @llvm.dbg.value(metadata i32 0, metadata !169, metadata !DIExpression()), !dbg !175
  %5 = zext i32 %1 to i64, !dbg !176
  %6 = add nsw i64 %5, -1, !dbg !178
  %7 = and i64 %5, 7, !dbg !178
  %8 = icmp ult i64 %6, 7, !dbg !178
  br i1 %8, label %11, label %9, !dbg !178

9:                                                ; preds = %2
  %10 = and i64 %5, 4294967288, !dbg !178
  br label %28, !dbg !178

11:                                               ; preds = %28, %2
  %12 = phi double [ undef, %2 ], [ %62, %28 ]
  %13 = phi i64 [ 0, %2 ], [ %63, %28 ]
  %14 = phi double [ 1.000000e+00, %2 ], [ %62, %28 ]
  %15 = icmp eq i64 %7, 0, !dbg !178
  br i1 %15, label %26, label %16, !dbg !178

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %23, %16 ], [ %13, %11 ]
  %18 = phi double [ %22, %16 ], [ %14, %11 ]
  %19 = phi i64 [ %24, %16 ], [ 0, %11 ]
  call void @llvm.dbg.value(metadata i64 %17, metadata !169, metadata !DIExpression()), !dbg !175
  call void @llvm.dbg.value(metadata double %18, metadata !168, metadata !DIExpression()), !dbg !171
  %20 = getelementptr inbounds double, ptr %0, i64 %17, !dbg !179
  %21 = load double, ptr %20, align 8, !dbg !179, !tbaa !31
  %22 = fmul double %18, %21, !dbg !181
  call void @llvm.dbg.value(metadata double %22, metadata !168, metadata !DIExpression()), !dbg !171
  %23 = add nuw nsw i64 %17, 1, !dbg !182
  call void @llvm.dbg.value(metadata i64 %23, metadata !169, metadata !DIExpression()), !dbg !175
  %24 = add i64 %19, 1, !dbg !178
  %25 = icmp eq i64 %24, %7, !dbg !178
  br i1 %25, label %26, label %16, !dbg !178, !llvm.loop !183

26:                                               ; preds = %16, %11
  %27 = phi double [ %12, %11 ], [ %22, %16 ], !dbg !181
  ret double %27, !dbg !184

28:                                               ; preds = %28, %9
  %29 = phi i64 [ 0, %9 ], [ %63, %28 ]
  %30 = phi double [ 1.000000e+00, %9 ], [ %62, %28 ]
  %31 = phi i64 [ 0, %9 ], [ %64, %28 ]
  call void @llvm.dbg.value(metadata i64 %29, metadata !169, metadata !DIExpression()), !dbg !175
  call void @llvm.dbg.value(metadata double %30, metadata !168, metadata !DIExpression()), !dbg !171
  %32 = getelementptr inbounds double, ptr %0, i64 %29, !dbg !179
  %33 = load double, ptr %32, align 16, !dbg !179, !tbaa !31
  %34 = fmul double %30, %33, !dbg !181
  call void @llvm.dbg.value(metadata double %34, metadata !168, metadata !DIExpression()), !dbg !171
  %35 = or i64 %29, 1, !dbg !182
  call void @llvm.dbg.value(metadata i64 %35, metadata !169, metadata !DIExpression()), !dbg !175
  call void @llvm.dbg.value(metadata i64 %35, metadata !169, metadata !DIExpression()), !dbg !175
  call void @llvm.dbg.value(metadata double %34, metadata !168, metadata !DIExpression()), !dbg !171
  %36 = getelementptr inbounds double, ptr %0, i64 %35, !dbg !179
  %37 = load double, ptr %36, align 8, !dbg !179, !tbaa !31
  %38 = fmul double %34, %37, !dbg !181
  call void @llvm.dbg.value(metadata double %38, metadata !168, metadata !DIExpression()), !dbg !171
  %39 = or i64 %29, 2, !dbg !182
  call void @llvm.dbg.value(metadata i64 %39, metadata !169, metadata !DIExpression()), !dbg !175
  call void @llvm.dbg.value(metadata i64 %39, metadata !169, metadata !DIExpression()), !dbg !175
  call void @llvm.dbg.value(metadata double %38, metadata !168, metadata !DIExpression()), !dbg !171
  %40 = getelementptr inbounds double, ptr %0, i64 %39, !dbg !179
  %41 = load double, ptr %40, align 16, !dbg !179, !tbaa !31
  %42 = fmul double %38, %41, !dbg !181
  call void @llvm.dbg.value(metadata double %42, metadata !168, metadata !DIExpression()), !dbg !171
  %43 = or i64 %29, 3, !dbg !182
  call void @llvm.dbg.value(metadata i64 %43, metadata !169, metadata !DIExpression()), !dbg !175
  call void @llvm.dbg.value(metadata i64 %43, metadata !169, metadata !DIExpression()), !dbg !175
  call void @llvm.dbg.value(metadata double %42, metadata !168, metadata !DIExpression()), !dbg !171
  %44 = getelementptr inbounds double, ptr %0, i64 %43, !dbg !179
  %45 = load double, ptr %44, align 8, !dbg !179, !tbaa !31
  %46 = fmul double %42, %45, !dbg !181
  call void @llvm.dbg.value(metadata double %46, metadata !168, metadata !DIExpression()), !dbg !171
  %47 = or i64 %29, 4, !dbg !182
  call void @llvm.dbg.value(metadata i64 %47, metadata !169, metadata !DIExpression()), !dbg !175
  call void @llvm.dbg.value(metadata i64 %47, metadata !169, metadata !DIExpression()), !dbg !175
  call void @llvm.dbg.value(metadata double %46, metadata !168, metadata !DIExpression()), !dbg !171
  %48 = getelementptr inbounds double, ptr %0, i64 %47, !dbg !179
  %49 = load double, ptr %48, align 16, !dbg !179, !tbaa !31
  %50 = fmul double %46, %49, !dbg !181
  call void @llvm.dbg.value(metadata double %50, metadata !168, metadata !DIExpression()), !dbg !171
  %51 = or i64 %29, 5, !dbg !182
  call void @llvm.dbg.value(metadata i64 %51, metadata !169, metadata !DIExpression()), !dbg !175
  call void @llvm.dbg.value(metadata i64 %51, metadata !169, metadata !DIExpression()), !dbg !175
  call void @llvm.dbg.value(metadata double %50, metadata !168, metadata !DIExpression()), !dbg !171
  %52 = getelementptr inbounds double, ptr %0, i64 %51, !dbg !179
  %53 = load double, ptr %52, align 8, !dbg !179, !tbaa !31
  %54 = fmul double %50, %53, !dbg !181
  call void @llvm.dbg.value(metadata double %54, metadata !168, metadata !DIExpression()), !dbg !171
  %55 = or i64 %29, 6, !dbg !182
  call void @llvm.dbg.value(metadata i64 %55, metadata !169, metadata !DIExpression()), !dbg !175
  call void @llvm.dbg.value(metadata i64 %55, metadata !169, metadata !DIExpression()), !dbg !175
  call void @llvm.dbg.value(metadata double %54, metadata !168, metadata !DIExpression()), !dbg !171
  %56 = getelementptr inbounds double, ptr %0, i64 %55, !dbg !179
  %57 = load double, ptr %56, align 16, !dbg !179, !tbaa !31
  %58 = fmul double %54, %57, !dbg !181
  call void @llvm.dbg.value(metadata double %58, metadata !168, metadata !DIExpression()), !dbg !171
  %59 = or i64 %29, 7, !dbg !182
  call void @llvm.dbg.value(metadata i64 %59, metadata !169, metadata !DIExpression()), !dbg !175
  call void @llvm.dbg.value(metadata i64 %59, metadata !169, metadata !DIExpression()), !dbg !175
  call void @llvm.dbg.value(metadata double %58, metadata !168, metadata !DIExpression()), !dbg !171
  %60 = getelementptr inbounds double, ptr %0, i64 %59, !dbg !179
  %61 = load double, ptr %60, align 8, !dbg !179, !tbaa !31
  %62 = fmul double %58, %61, !dbg !181
  call void @llvm.dbg.value(metadata double %62, metadata !168, metadata !DIExpression()), !dbg !171
  %63 = add nuw nsw i64 %29, 8, !dbg !182
  call void @llvm.dbg.value(metadata i64 %63, metadata !169, metadata !DIExpression()), !dbg !175
  %64 = add i64 %31, 8, !dbg !178
  %65 = icmp eq i64 %64, %10, !dbg !178
  br i1 %65, label %11, label %28, !dbg !178, !llvm.loop !185
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.assume(i1 noundef) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.value(metadata, metadata, metadata) #12

attributes #0 = { nofree nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree noinline nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nofree nosync nounwind memory(argmem: read, inaccessiblemem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #12 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #13 = { nounwind }
attributes #14 = { nounwind willreturn memory(read) }
attributes #15 = { nounwind willreturn memory(none) }

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
!60 = !DISubprogram(name: "sqrt", scope: !61, file: !61, line: 143, type: !62, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !64)
!61 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!62 = !DISubroutineType(types: !63)
!63 = !{!12, !12}
!64 = !{}
!65 = distinct !DISubprogram(name: "pure_callee", scope: !1, file: !1, line: 20, type: !66, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !68)
!66 = !DISubroutineType(types: !67)
!67 = !{!12, !14, !12}
!68 = !{!69, !70}
!69 = !DILocalVariable(name: "c", arg: 1, scope: !65, file: !1, line: 20, type: !14)
!70 = !DILocalVariable(name: "x", arg: 2, scope: !65, file: !1, line: 20, type: !12)
!71 = !DILocation(line: 0, scope: !65)
!72 = !DILocation(line: 21, column: 10, scope: !65)
!73 = !DILocation(line: 21, column: 53, scope: !65)
!74 = !DILocation(line: 21, column: 34, scope: !65)
!75 = !DILocation(line: 21, column: 32, scope: !65)
!76 = !DILocation(line: 21, column: 3, scope: !65)
!77 = distinct !DISubprogram(name: "pure_polynomial", scope: !1, file: !1, line: 16, type: !66, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !78)
!78 = !{!79, !80}
!79 = !DILocalVariable(name: "c", arg: 1, scope: !77, file: !1, line: 16, type: !14)
!80 = !DILocalVariable(name: "x", arg: 2, scope: !77, file: !1, line: 16, type: !12)
!81 = !DILocation(line: 0, scope: !77)
!82 = !DILocation(line: 17, column: 10, scope: !77)
!83 = !DILocation(line: 17, column: 22, scope: !77)
!84 = !DILocation(line: 17, column: 33, scope: !77)
!85 = !DILocation(line: 17, column: 27, scope: !77)
!86 = !DILocation(line: 17, column: 15, scope: !77)
!87 = !DILocation(line: 17, column: 3, scope: !77)
!88 = distinct !DISubprogram(name: "const_attribute_callee", scope: !1, file: !1, line: 28, type: !89, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !91)
!89 = !DISubroutineType(types: !90)
!90 = !{!12, !12, !12}
!91 = !{!92, !93}
!92 = !DILocalVariable(name: "x", arg: 1, scope: !88, file: !1, line: 28, type: !12)
!93 = !DILocalVariable(name: "y", arg: 2, scope: !88, file: !1, line: 28, type: !12)
!94 = !DILocation(line: 0, scope: !88)
!95 = !DILocation(line: 29, column: 10, scope: !88)
!96 = !DILocation(line: 29, column: 31, scope: !88)
!97 = !DILocation(line: 29, column: 29, scope: !88)
!98 = !DILocation(line: 29, column: 3, scope: !88)
!99 = distinct !DISubprogram(name: "const_callee", scope: !1, file: !1, line: 24, type: !89, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !100)
!100 = !{!101, !102}
!101 = !DILocalVariable(name: "x", arg: 1, scope: !99, file: !1, line: 24, type: !12)
!102 = !DILocalVariable(name: "y", arg: 2, scope: !99, file: !1, line: 24, type: !12)
!103 = !DILocation(line: 0, scope: !99)
!104 = !DILocation(line: 25, column: 12, scope: !99)
!105 = !DILocation(line: 25, column: 16, scope: !99)
!106 = !DILocation(line: 25, column: 3, scope: !99)
!107 = distinct !DISubprogram(name: "returned_argument", scope: !1, file: !1, line: 41, type: !108, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !111)
!108 = !DISubroutineType(types: !109)
!109 = !{!12, !110, !14, !16}
!110 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!111 = !{!112, !113, !114, !115, !116, !117}
!112 = !DILocalVariable(name: "out", arg: 1, scope: !107, file: !1, line: 41, type: !110)
!113 = !DILocalVariable(name: "x", arg: 2, scope: !107, file: !1, line: 41, type: !14)
!114 = !DILocalVariable(name: "n", arg: 3, scope: !107, file: !1, line: 41, type: !16)
!115 = !DILocalVariable(name: "r", scope: !107, file: !1, line: 42, type: !110)
!116 = !DILocalVariable(name: "s", scope: !107, file: !1, line: 43, type: !12)
!117 = !DILocalVariable(name: "i", scope: !118, file: !1, line: 44, type: !16)
!118 = distinct !DILexicalBlock(scope: !107, file: !1, line: 44, column: 3)
!119 = !DILocation(line: 0, scope: !107)
!120 = !DILocation(line: 42, column: 15, scope: !107)
!121 = !DILocation(line: 0, scope: !118)
!122 = !DILocation(line: 44, column: 21, scope: !123)
!123 = distinct !DILexicalBlock(scope: !118, file: !1, line: 44, column: 3)
!124 = !DILocation(line: 44, column: 3, scope: !118)
!125 = !DILocation(line: 45, column: 10, scope: !126)
!126 = distinct !DILexicalBlock(scope: !123, file: !1, line: 44, column: 31)
!127 = !DILocation(line: 45, column: 20, scope: !126)
!128 = !DILocation(line: 45, column: 17, scope: !126)
!129 = !DILocation(line: 45, column: 7, scope: !126)
!130 = distinct !{!130, !39}
!131 = !DILocation(line: 47, column: 3, scope: !107)
!132 = distinct !{!132, !124, !133, !43}
!133 = !DILocation(line: 46, column: 3, scope: !118)
!134 = distinct !DISubprogram(name: "fill", scope: !1, file: !1, line: 32, type: !135, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !138)
!135 = !DISubroutineType(types: !136)
!136 = !{!110, !137, !14, !16}
!137 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !110)
!138 = !{!139, !140, !141, !142}
!139 = !DILocalVariable(name: "out", arg: 1, scope: !134, file: !1, line: 32, type: !137)
!140 = !DILocalVariable(name: "x", arg: 2, scope: !134, file: !1, line: 33, type: !14)
!141 = !DILocalVariable(name: "n", arg: 3, scope: !134, file: !1, line: 33, type: !16)
!142 = !DILocalVariable(name: "i", scope: !143, file: !1, line: 34, type: !16)
!143 = distinct !DILexicalBlock(scope: !134, file: !1, line: 34, column: 3)
!144 = !DILocation(line: 0, scope: !134)
!145 = !DILocation(line: 0, scope: !143)
!146 = !DILocation(line: 34, column: 21, scope: !147)
!147 = distinct !DILexicalBlock(scope: !143, file: !1, line: 34, column: 3)
!148 = !DILocation(line: 34, column: 3, scope: !143)
!149 = !DILocation(line: 34, column: 27, scope: !147)
!150 = !DILocation(line: 35, column: 14, scope: !151)
!151 = distinct !DILexicalBlock(scope: !147, file: !1, line: 34, column: 31)
!152 = !DILocation(line: 35, column: 19, scope: !151)
!153 = !DILocation(line: 35, column: 5, scope: !151)
!154 = !DILocation(line: 35, column: 12, scope: !151)
!155 = distinct !{!155, !148, !156, !43, !157, !158}
!156 = !DILocation(line: 36, column: 3, scope: !143)
!157 = !{!"llvm.loop.isvectorized", i32 1}
!158 = !{!"llvm.loop.unroll.runtime.disable"}
!159 = !DILocation(line: 37, column: 3, scope: !134)
!160 = distinct !{!160, !148, !156, !43, !158, !157}
!161 = distinct !DISubprogram(name: "assumed_aligned", scope: !1, file: !1, line: 50, type: !162, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !164)
!162 = !DISubroutineType(types: !163)
!163 = !{!12, !14, !16}
!164 = !{!165, !166, !167, !168, !169}
!165 = !DILocalVariable(name: "x", arg: 1, scope: !161, file: !1, line: 50, type: !14)
!166 = !DILocalVariable(name: "n", arg: 2, scope: !161, file: !1, line: 50, type: !16)
!167 = !DILocalVariable(name: "a", scope: !161, file: !1, line: 51, type: !14)
!168 = !DILocalVariable(name: "p", scope: !161, file: !1, line: 55, type: !12)
!169 = !DILocalVariable(name: "i", scope: !170, file: !1, line: 56, type: !16)
!170 = distinct !DILexicalBlock(scope: !161, file: !1, line: 56, column: 3)
!171 = !DILocation(line: 0, scope: !161)
!172 = !DILocation(line: 51, column: 21, scope: !161)
!173 = !DILocation(line: 52, column: 13, scope: !174)
!174 = distinct !DILexicalBlock(scope: !161, file: !1, line: 52, column: 7)
!175 = !DILocation(line: 0, scope: !170)
!176 = !DILocation(line: 56, column: 21, scope: !177)
!177 = distinct !DILexicalBlock(scope: !170, file: !1, line: 56, column: 3)
!178 = !DILocation(line: 56, column: 3, scope: !170)
!179 = !DILocation(line: 57, column: 10, scope: !180)
!180 = distinct !DILexicalBlock(scope: !177, file: !1, line: 56, column: 31)
!181 = !DILocation(line: 57, column: 7, scope: !180)
!182 = !DILocation(line: 56, column: 27, scope: !177)
!183 = distinct !{!183, !39}
!184 = !DILocation(line: 59, column: 3, scope: !161)
!185 = distinct !{!185, !178, !186, !43}
!186 = !DILocation(line: 58, column: 3, scope: !170)
