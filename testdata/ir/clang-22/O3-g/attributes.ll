; clang-22 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/attributes.c -o ir/clang-22/O3-g/attributes.ll
; ModuleID = 'c/attributes.c'
source_filename = "c/attributes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @dot_of_restrict(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 !dbg !14 {
    #dbg_value(ptr %0, !23, !DIExpression(), !29)
    #dbg_value(ptr %1, !24, !DIExpression(), !29)
    #dbg_value(i32 %2, !25, !DIExpression(), !29)
    #dbg_value(double 0.000000e+00, !26, !DIExpression(), !29)
    #dbg_value(i32 0, !27, !DIExpression(), !30)
  %4 = icmp sgt i32 %2, 0, !dbg !31
  br i1 %4, label %5, label %29, !dbg !33

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !34
  %7 = and i64 %6, 3, !dbg !35
  %8 = icmp ult i32 %2, 4, !dbg !35
  br i1 %8, label %13, label %9, !dbg !35

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483644, !dbg !35
  br label %31, !dbg !35

11:                                               ; preds = %31
  %12 = icmp eq i64 %7, 0, !dbg !35
  br i1 %12, label %29, label %13, !dbg !35

13:                                               ; preds = %11, %5
  %14 = phi i64 [ 0, %5 ], [ %58, %11 ]
  %15 = phi double [ 0.000000e+00, %5 ], [ %57, %11 ]
  %16 = icmp ne i64 %7, 0, !dbg !36
  tail call void @llvm.assume(i1 %16), !dbg !36
  br label %17, !dbg !36

17:                                               ; preds = %17, %13
  %18 = phi i64 [ %14, %13 ], [ %26, %17 ]
  %19 = phi double [ %15, %13 ], [ %25, %17 ]
  %20 = phi i64 [ 0, %13 ], [ %27, %17 ]
    #dbg_value(i64 %18, !27, !DIExpression(), !30)
    #dbg_value(double %19, !26, !DIExpression(), !29)
  %21 = getelementptr inbounds nuw double, ptr %0, i64 %18, !dbg !37
  %22 = load double, ptr %21, align 8, !dbg !37, !tbaa !39
  %23 = getelementptr inbounds nuw double, ptr %1, i64 %18, !dbg !41
  %24 = load double, ptr %23, align 8, !dbg !41, !tbaa !39
  %25 = tail call double @llvm.fmuladd.f64(double %22, double %24, double %19), !dbg !42
    #dbg_value(double %25, !26, !DIExpression(), !29)
  %26 = add nuw nsw i64 %18, 1, !dbg !43
    #dbg_value(i64 %26, !27, !DIExpression(), !30)
  %27 = add i64 %20, 1, !dbg !44
  %28 = icmp eq i64 %27, %7, !dbg !44
  br i1 %28, label %29, label %17, !dbg !44, !llvm.loop !45

29:                                               ; preds = %11, %17, %3
  %30 = phi double [ 0.000000e+00, %3 ], [ %57, %11 ], [ %25, %17 ], !dbg !29
  ret double %30, !dbg !47

31:                                               ; preds = %31, %9
  %32 = phi i64 [ 0, %9 ], [ %58, %31 ]
  %33 = phi double [ 0.000000e+00, %9 ], [ %57, %31 ]
  %34 = phi i64 [ 0, %9 ], [ %59, %31 ]
    #dbg_value(i64 %32, !27, !DIExpression(), !30)
    #dbg_value(double %33, !26, !DIExpression(), !29)
  %35 = getelementptr inbounds nuw double, ptr %0, i64 %32, !dbg !37
  %36 = load double, ptr %35, align 8, !dbg !37, !tbaa !39
  %37 = getelementptr inbounds nuw double, ptr %1, i64 %32, !dbg !41
  %38 = load double, ptr %37, align 8, !dbg !41, !tbaa !39
  %39 = tail call double @llvm.fmuladd.f64(double %36, double %38, double %33), !dbg !48
    #dbg_value(double %39, !26, !DIExpression(), !29)
  %40 = or disjoint i64 %32, 1, !dbg !49
    #dbg_value(i64 %40, !27, !DIExpression(), !30)
  %41 = getelementptr inbounds nuw double, ptr %0, i64 %40, !dbg !37
  %42 = load double, ptr %41, align 8, !dbg !37, !tbaa !39
  %43 = getelementptr inbounds nuw double, ptr %1, i64 %40, !dbg !41
  %44 = load double, ptr %43, align 8, !dbg !41, !tbaa !39
  %45 = tail call double @llvm.fmuladd.f64(double %42, double %44, double %39), !dbg !50
    #dbg_value(double %45, !26, !DIExpression(), !29)
  %46 = or disjoint i64 %32, 2, !dbg !51
    #dbg_value(i64 %46, !27, !DIExpression(), !30)
  %47 = getelementptr inbounds nuw double, ptr %0, i64 %46, !dbg !37
  %48 = load double, ptr %47, align 8, !dbg !37, !tbaa !39
  %49 = getelementptr inbounds nuw double, ptr %1, i64 %46, !dbg !41
  %50 = load double, ptr %49, align 8, !dbg !41, !tbaa !39
  %51 = tail call double @llvm.fmuladd.f64(double %48, double %50, double %45), !dbg !52
    #dbg_value(double %51, !26, !DIExpression(), !29)
  %52 = or disjoint i64 %32, 3, !dbg !53
    #dbg_value(i64 %52, !27, !DIExpression(), !30)
  %53 = getelementptr inbounds nuw double, ptr %0, i64 %52, !dbg !37
  %54 = load double, ptr %53, align 8, !dbg !37, !tbaa !39
  %55 = getelementptr inbounds nuw double, ptr %1, i64 %52, !dbg !41
  %56 = load double, ptr %55, align 8, !dbg !41, !tbaa !39
  %57 = tail call double @llvm.fmuladd.f64(double %54, double %56, double %51), !dbg !54
    #dbg_value(double %57, !26, !DIExpression(), !29)
  %58 = add nuw nsw i64 %32, 4, !dbg !55
    #dbg_value(i64 %58, !27, !DIExpression(), !30)
  %59 = add i64 %34, 4, !dbg !56
  %60 = icmp eq i64 %59, %10, !dbg !56
  br i1 %60, label %11, label %31, !dbg !56, !llvm.loop !57
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @norm_of_static_extent(ptr noundef readonly align 8 captures(none) dereferenceable(32) %0) local_unnamed_addr #2 !dbg !60 {
    #dbg_value(ptr %0, !64, !DIExpression(), !65)
  %2 = load double, ptr %0, align 8, !dbg !66, !tbaa !39
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !67
  %4 = load double, ptr %3, align 8, !dbg !67, !tbaa !39
  %5 = fmul double %4, %4, !dbg !68
  %6 = tail call double @llvm.fmuladd.f64(double %2, double %2, double %5), !dbg !69
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !70
  %8 = load double, ptr %7, align 8, !dbg !70, !tbaa !39
  %9 = tail call double @llvm.fmuladd.f64(double %8, double %8, double %6), !dbg !71
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !72
  %11 = load double, ptr %10, align 8, !dbg !72, !tbaa !39
  %12 = tail call double @llvm.fmuladd.f64(double %11, double %11, double %9), !dbg !73
  %13 = tail call double @llvm.sqrt.f64(double %12), !dbg !74
  ret double %13, !dbg !75
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @pure_callee(ptr noundef readonly captures(none) %0, double noundef %1) local_unnamed_addr #2 !dbg !76 {
    #dbg_value(ptr %0, !80, !DIExpression(), !82)
    #dbg_value(double %1, !81, !DIExpression(), !82)
  %3 = tail call fastcc double @pure_polynomial(ptr noundef %0, double noundef %1) #11, !dbg !83
  %4 = fneg double %1, !dbg !84
  %5 = tail call fastcc double @pure_polynomial(ptr noundef %0, double noundef %4) #11, !dbg !85
  %6 = fmul double %3, %5, !dbg !86
  ret double %6, !dbg !87
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal fastcc double @pure_polynomial(ptr noundef readonly captures(none) %0, double noundef %1) unnamed_addr #3 !dbg !88 {
    #dbg_value(ptr %0, !90, !DIExpression(), !92)
    #dbg_value(double %1, !91, !DIExpression(), !92)
  %3 = load double, ptr %0, align 8, !dbg !93, !tbaa !39
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !94
  %5 = load double, ptr %4, align 8, !dbg !94, !tbaa !39
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !95
  %7 = load double, ptr %6, align 8, !dbg !95, !tbaa !39
  %8 = tail call double @llvm.fmuladd.f64(double %1, double %7, double %5), !dbg !96
  %9 = tail call double @llvm.fmuladd.f64(double %1, double %8, double %3), !dbg !97
  ret double %9, !dbg !98
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @const_attribute_callee(double noundef %0, double noundef %1) local_unnamed_addr #4 !dbg !99 {
    #dbg_value(double %0, !103, !DIExpression(), !105)
    #dbg_value(double %1, !104, !DIExpression(), !105)
  %3 = tail call fastcc double @const_callee(double noundef %0, double noundef %1) #12, !dbg !106
  %4 = tail call fastcc double @const_callee(double noundef %1, double noundef %0) #12, !dbg !107
  %5 = fadd double %3, %4, !dbg !108
  ret double %5, !dbg !109
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc noundef double @const_callee(double noundef %0, double noundef %1) unnamed_addr #5 !dbg !110 {
    #dbg_value(double %0, !112, !DIExpression(), !114)
    #dbg_value(double %1, !113, !DIExpression(), !114)
  %3 = fmul double %0, %1, !dbg !115
  %4 = fmul double %1, %3, !dbg !116
  ret double %4, !dbg !117
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @returned_argument(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #6 !dbg !118 {
    #dbg_value(ptr %0, !123, !DIExpression(), !130)
    #dbg_value(ptr %1, !124, !DIExpression(), !130)
    #dbg_value(i32 %2, !125, !DIExpression(), !130)
  %4 = tail call fastcc nonnull ptr @fill(ptr noundef %0, ptr noundef %1, i32 noundef %2), !dbg !131
    #dbg_value(ptr %0, !126, !DIExpression(), !130)
    #dbg_value(double 0.000000e+00, !127, !DIExpression(), !130)
    #dbg_value(i32 0, !128, !DIExpression(), !132)
  %5 = icmp sgt i32 %2, 0, !dbg !133
  br i1 %5, label %6, label %30, !dbg !135

6:                                                ; preds = %3
  %7 = zext nneg i32 %2 to i64, !dbg !136
  %8 = and i64 %7, 3, !dbg !137
  %9 = icmp ult i32 %2, 4, !dbg !137
  br i1 %9, label %14, label %10, !dbg !137

10:                                               ; preds = %6
  %11 = and i64 %7, 2147483644, !dbg !137
  br label %32, !dbg !137

12:                                               ; preds = %32
  %13 = icmp eq i64 %8, 0, !dbg !137
  br i1 %13, label %30, label %14, !dbg !137

14:                                               ; preds = %12, %6
  %15 = phi i64 [ 0, %6 ], [ %56, %12 ]
  %16 = phi double [ 0.000000e+00, %6 ], [ %59, %12 ]
  %17 = icmp ne i64 %8, 0, !dbg !138
  tail call void @llvm.assume(i1 %17), !dbg !138
  br label %18, !dbg !138

18:                                               ; preds = %18, %14
  %19 = phi i64 [ %15, %14 ], [ %24, %18 ]
  %20 = phi double [ %16, %14 ], [ %27, %18 ]
  %21 = phi i64 [ 0, %14 ], [ %28, %18 ]
    #dbg_value(i64 %19, !128, !DIExpression(), !132)
    #dbg_value(double %20, !127, !DIExpression(), !130)
  %22 = getelementptr inbounds nuw double, ptr %0, i64 %19, !dbg !139
  %23 = load double, ptr %22, align 8, !dbg !139, !tbaa !39
  %24 = add nuw nsw i64 %19, 1, !dbg !141
  %25 = trunc nuw nsw i64 %24 to i32, !dbg !142
  %26 = uitofp nneg i32 %25 to double, !dbg !142
  %27 = tail call double @llvm.fmuladd.f64(double %23, double %26, double %20), !dbg !143
    #dbg_value(i64 %24, !128, !DIExpression(), !132)
    #dbg_value(double %27, !127, !DIExpression(), !130)
  %28 = add i64 %21, 1, !dbg !144
  %29 = icmp eq i64 %28, %8, !dbg !144
  br i1 %29, label %30, label %18, !dbg !144, !llvm.loop !145

30:                                               ; preds = %12, %18, %3
  %31 = phi double [ 0.000000e+00, %3 ], [ %59, %12 ], [ %27, %18 ], !dbg !130
  ret double %31, !dbg !146

32:                                               ; preds = %32, %10
  %33 = phi i64 [ 0, %10 ], [ %56, %32 ]
  %34 = phi double [ 0.000000e+00, %10 ], [ %59, %32 ]
  %35 = phi i64 [ 0, %10 ], [ %60, %32 ]
    #dbg_value(i64 %33, !128, !DIExpression(), !132)
    #dbg_value(double %34, !127, !DIExpression(), !130)
  %36 = getelementptr inbounds nuw double, ptr %0, i64 %33, !dbg !139
  %37 = load double, ptr %36, align 8, !dbg !139, !tbaa !39
  %38 = or disjoint i64 %33, 1, !dbg !141
  %39 = trunc nuw nsw i64 %38 to i32, !dbg !142
  %40 = uitofp nneg i32 %39 to double, !dbg !142
  %41 = tail call double @llvm.fmuladd.f64(double %37, double %40, double %34), !dbg !147
    #dbg_value(i64 %38, !128, !DIExpression(), !132)
    #dbg_value(double %41, !127, !DIExpression(), !130)
  %42 = getelementptr inbounds nuw double, ptr %0, i64 %38, !dbg !139
  %43 = load double, ptr %42, align 8, !dbg !139, !tbaa !39
  %44 = or disjoint i64 %33, 2, !dbg !141
  %45 = trunc nuw nsw i64 %44 to i32, !dbg !142
  %46 = uitofp nneg i32 %45 to double, !dbg !142
  %47 = tail call double @llvm.fmuladd.f64(double %43, double %46, double %41), !dbg !148
    #dbg_value(i64 %44, !128, !DIExpression(), !132)
    #dbg_value(double %47, !127, !DIExpression(), !130)
  %48 = getelementptr inbounds nuw double, ptr %0, i64 %44, !dbg !139
  %49 = load double, ptr %48, align 8, !dbg !139, !tbaa !39
  %50 = or disjoint i64 %33, 3, !dbg !141
  %51 = trunc nuw nsw i64 %50 to i32, !dbg !142
  %52 = uitofp nneg i32 %51 to double, !dbg !142
  %53 = tail call double @llvm.fmuladd.f64(double %49, double %52, double %47), !dbg !149
    #dbg_value(i64 %50, !128, !DIExpression(), !132)
    #dbg_value(double %53, !127, !DIExpression(), !130)
  %54 = getelementptr inbounds nuw double, ptr %0, i64 %50, !dbg !139
  %55 = load double, ptr %54, align 8, !dbg !139, !tbaa !39
  %56 = add nuw nsw i64 %33, 4, !dbg !141
  %57 = trunc nuw nsw i64 %56 to i32, !dbg !142
  %58 = uitofp nneg i32 %57 to double, !dbg !142
  %59 = tail call double @llvm.fmuladd.f64(double %55, double %58, double %53), !dbg !150
    #dbg_value(i64 %56, !128, !DIExpression(), !132)
    #dbg_value(double %59, !127, !DIExpression(), !130)
  %60 = add i64 %35, 4, !dbg !151
  %61 = icmp eq i64 %60, %11, !dbg !151
  br i1 %61, label %12, label %32, !dbg !151, !llvm.loop !152
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc nonnull ptr @fill(ptr noalias noundef returned writeonly captures(ret: address, provenance) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) unnamed_addr #7 !dbg !154 {
    #dbg_value(ptr %0, !159, !DIExpression(), !164)
    #dbg_value(ptr %1, !160, !DIExpression(), !164)
    #dbg_value(i32 %2, !161, !DIExpression(), !164)
    #dbg_value(i32 0, !162, !DIExpression(), !165)
  %4 = icmp sgt i32 %2, 0, !dbg !166
  br i1 %4, label %5, label %26, !dbg !168

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !169
  %7 = icmp ult i32 %2, 4, !dbg !170
  br i1 %7, label %24, label %8, !dbg !170

8:                                                ; preds = %5
  %9 = and i64 %6, 2147483644
  br label %10, !dbg !170

10:                                               ; preds = %10, %8
  %11 = phi i64 [ 0, %8 ], [ %20, %10 ], !dbg !171
  %12 = getelementptr inbounds nuw double, ptr %1, i64 %11, !dbg !172
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 16, !dbg !172
  %14 = load <2 x double>, ptr %12, align 8, !dbg !172, !tbaa !39
  %15 = load <2 x double>, ptr %13, align 8, !dbg !172, !tbaa !39
  %16 = fmul <2 x double> %14, %14, !dbg !174
  %17 = fmul <2 x double> %15, %15, !dbg !174
  %18 = getelementptr inbounds nuw double, ptr %0, i64 %11, !dbg !175
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 16, !dbg !176
  store <2 x double> %16, ptr %18, align 8, !dbg !176, !tbaa !39
  store <2 x double> %17, ptr %19, align 8, !dbg !176, !tbaa !39
  %20 = add nuw i64 %11, 4, !dbg !171
  %21 = icmp eq i64 %20, %9, !dbg !177
  br i1 %21, label %22, label %10, !dbg !177, !llvm.loop !178

22:                                               ; preds = %10
  %23 = icmp eq i64 %9, %6, !dbg !177
  br i1 %23, label %26, label %24, !dbg !177

24:                                               ; preds = %5, %22
  %25 = phi i64 [ 0, %5 ], [ %9, %22 ]
  br label %27, !dbg !177

26:                                               ; preds = %27, %22, %3
  ret ptr %0, !dbg !181

27:                                               ; preds = %24, %27
  %28 = phi i64 [ %33, %27 ], [ %25, %24 ]
    #dbg_value(i64 %28, !162, !DIExpression(), !165)
  %29 = getelementptr inbounds nuw double, ptr %1, i64 %28, !dbg !172
  %30 = load double, ptr %29, align 8, !dbg !172, !tbaa !39
  %31 = fmul double %30, %30, !dbg !174
  %32 = getelementptr inbounds nuw double, ptr %0, i64 %28, !dbg !175
  store double %31, ptr %32, align 8, !dbg !176, !tbaa !39
  %33 = add nuw nsw i64 %28, 1, !dbg !171
    #dbg_value(i64 %33, !162, !DIExpression(), !165)
  %34 = icmp eq i64 %33, %6, !dbg !169
  br i1 %34, label %26, label %27, !dbg !177, !llvm.loop !182
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read, inaccessiblemem: write) uwtable
define dso_local double @assumed_aligned(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #8 !dbg !183 {
    #dbg_value(ptr %0, !187, !DIExpression(), !193)
    #dbg_value(i32 %1, !188, !DIExpression(), !193)
  call void @llvm.assume(i1 true) [ "align"(ptr %0, i64 16) ], !dbg !194
    #dbg_value(ptr %0, !189, !DIExpression(), !193)
  %3 = add i32 %1, -1, !dbg !195
  %4 = icmp ult i32 %3, 64, !dbg !195
  tail call void @llvm.assume(i1 %4), !dbg !195
    #dbg_value(double 1.000000e+00, !190, !DIExpression(), !193)
    #dbg_value(i32 0, !191, !DIExpression(), !197)
  %5 = zext nneg i32 %1 to i64, !dbg !198
  %6 = and i64 %5, 7, !dbg !200
  %7 = add nsw i32 %1, -1, !dbg !200
  %8 = icmp ult i32 %7, 7, !dbg !200
  br i1 %8, label %13, label %9, !dbg !200

9:                                                ; preds = %2
  %10 = and i64 %5, 120, !dbg !200
  br label %29, !dbg !200

11:                                               ; preds = %29
  %12 = icmp eq i64 %6, 0, !dbg !200
  br i1 %12, label %27, label %13, !dbg !200

13:                                               ; preds = %11, %2
  %14 = phi i64 [ 0, %2 ], [ %64, %11 ]
  %15 = phi double [ 1.000000e+00, %2 ], [ %63, %11 ]
  %16 = icmp ne i64 %6, 0, !dbg !201
  tail call void @llvm.assume(i1 %16), !dbg !201
  br label %17, !dbg !201

17:                                               ; preds = %17, %13
  %18 = phi i64 [ %14, %13 ], [ %24, %17 ]
  %19 = phi double [ %15, %13 ], [ %23, %17 ]
  %20 = phi i64 [ 0, %13 ], [ %25, %17 ]
    #dbg_value(i64 %18, !191, !DIExpression(), !197)
    #dbg_value(double %19, !190, !DIExpression(), !193)
  %21 = getelementptr inbounds nuw double, ptr %0, i64 %18, !dbg !202
  %22 = load double, ptr %21, align 8, !dbg !202, !tbaa !39
  %23 = fmul double %19, %22, !dbg !204
    #dbg_value(double %23, !190, !DIExpression(), !193)
  %24 = add nuw nsw i64 %18, 1, !dbg !205
    #dbg_value(i64 %24, !191, !DIExpression(), !197)
  %25 = add i64 %20, 1, !dbg !206
  %26 = icmp eq i64 %25, %6, !dbg !206
  br i1 %26, label %27, label %17, !dbg !206, !llvm.loop !207

27:                                               ; preds = %17, %11
  %28 = phi double [ %63, %11 ], [ %23, %17 ], !dbg !208
  ret double %28, !dbg !209

29:                                               ; preds = %29, %9
  %30 = phi i64 [ 0, %9 ], [ %64, %29 ]
  %31 = phi double [ 1.000000e+00, %9 ], [ %63, %29 ]
  %32 = phi i64 [ 0, %9 ], [ %65, %29 ]
    #dbg_value(i64 %30, !191, !DIExpression(), !197)
    #dbg_value(double %31, !190, !DIExpression(), !193)
  %33 = getelementptr inbounds nuw double, ptr %0, i64 %30, !dbg !202
  %34 = load double, ptr %33, align 16, !dbg !202, !tbaa !39
  %35 = fmul double %31, %34, !dbg !208
    #dbg_value(double %35, !190, !DIExpression(), !193)
    #dbg_value(i64 %30, !191, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !197)
  %36 = getelementptr inbounds nuw double, ptr %0, i64 %30, !dbg !202
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 8, !dbg !202
  %38 = load double, ptr %37, align 8, !dbg !202, !tbaa !39
  %39 = fmul double %35, %38, !dbg !210
    #dbg_value(double %39, !190, !DIExpression(), !193)
    #dbg_value(i64 %30, !191, !DIExpression(DW_OP_constu, 2, DW_OP_or, DW_OP_stack_value), !197)
  %40 = getelementptr inbounds nuw double, ptr %0, i64 %30, !dbg !202
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 16, !dbg !202
  %42 = load double, ptr %41, align 16, !dbg !202, !tbaa !39
  %43 = fmul double %39, %42, !dbg !211
    #dbg_value(double %43, !190, !DIExpression(), !193)
    #dbg_value(i64 %30, !191, !DIExpression(DW_OP_constu, 3, DW_OP_or, DW_OP_stack_value), !197)
  %44 = getelementptr inbounds nuw double, ptr %0, i64 %30, !dbg !202
  %45 = getelementptr inbounds nuw i8, ptr %44, i64 24, !dbg !202
  %46 = load double, ptr %45, align 8, !dbg !202, !tbaa !39
  %47 = fmul double %43, %46, !dbg !212
    #dbg_value(double %47, !190, !DIExpression(), !193)
    #dbg_value(i64 %30, !191, !DIExpression(DW_OP_constu, 4, DW_OP_or, DW_OP_stack_value), !197)
  %48 = getelementptr inbounds nuw double, ptr %0, i64 %30, !dbg !202
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 32, !dbg !202
  %50 = load double, ptr %49, align 16, !dbg !202, !tbaa !39
  %51 = fmul double %47, %50, !dbg !213
    #dbg_value(double %51, !190, !DIExpression(), !193)
    #dbg_value(i64 %30, !191, !DIExpression(DW_OP_constu, 5, DW_OP_or, DW_OP_stack_value), !197)
  %52 = getelementptr inbounds nuw double, ptr %0, i64 %30, !dbg !202
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 40, !dbg !202
  %54 = load double, ptr %53, align 8, !dbg !202, !tbaa !39
  %55 = fmul double %51, %54, !dbg !214
    #dbg_value(double %55, !190, !DIExpression(), !193)
    #dbg_value(i64 %30, !191, !DIExpression(DW_OP_constu, 6, DW_OP_or, DW_OP_stack_value), !197)
  %56 = getelementptr inbounds nuw double, ptr %0, i64 %30, !dbg !202
  %57 = getelementptr inbounds nuw i8, ptr %56, i64 48, !dbg !202
  %58 = load double, ptr %57, align 16, !dbg !202, !tbaa !39
  %59 = fmul double %55, %58, !dbg !215
    #dbg_value(double %59, !190, !DIExpression(), !193)
    #dbg_value(i64 %30, !191, !DIExpression(DW_OP_constu, 7, DW_OP_or, DW_OP_stack_value), !197)
  %60 = getelementptr inbounds nuw double, ptr %0, i64 %30, !dbg !202
  %61 = getelementptr inbounds nuw i8, ptr %60, i64 56, !dbg !202
  %62 = load double, ptr %61, align 8, !dbg !202, !tbaa !39
  %63 = fmul double %59, %62, !dbg !216
    #dbg_value(double %63, !190, !DIExpression(), !193)
  %64 = add nuw nsw i64 %30, 8, !dbg !217
    #dbg_value(i64 %64, !191, !DIExpression(), !197)
  %65 = add i64 %32, 8, !dbg !218
  %66 = icmp eq i64 %65, %10, !dbg !218
  br i1 %66, label %11, label %29, !dbg !218, !llvm.loop !219
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #9

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #10

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nofree norecurse nosync nounwind memory(argmem: read, inaccessiblemem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #10 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nounwind willreturn memory(read) }
attributes #12 = { nounwind willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}
!llvm.errno.tbaa = !{!10}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/attributes.c", directory: ".", checksumkind: CSK_MD5, checksum: "28445ba3f1e043ad9984d009953065c9")
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
!14 = distinct !DISubprogram(name: "dot_of_restrict", scope: !1, file: !1, line: 4, type: !15, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !22, keyInstructions: true)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !18, !18, !21}
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !19)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!21 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!22 = !{!23, !24, !25, !26, !27}
!23 = !DILocalVariable(name: "x", arg: 1, scope: !14, file: !1, line: 4, type: !18)
!24 = !DILocalVariable(name: "y", arg: 2, scope: !14, file: !1, line: 4, type: !18)
!25 = !DILocalVariable(name: "n", arg: 3, scope: !14, file: !1, line: 4, type: !21)
!26 = !DILocalVariable(name: "s", scope: !14, file: !1, line: 5, type: !17)
!27 = !DILocalVariable(name: "i", scope: !28, file: !1, line: 6, type: !21)
!28 = distinct !DILexicalBlock(scope: !14, file: !1, line: 6, column: 3)
!29 = !DILocation(line: 0, scope: !14)
!30 = !DILocation(line: 0, scope: !28)
!31 = !DILocation(line: 6, column: 21, scope: !32, atomGroup: 13, atomRank: 1)
!32 = distinct !DILexicalBlock(scope: !28, file: !1, line: 6, column: 3)
!33 = !DILocation(line: 6, column: 3, scope: !28, atomGroup: 14, atomRank: 1)
!34 = !DILocation(line: 6, column: 21, scope: !32, atomGroup: 3, atomRank: 1)
!35 = !DILocation(line: 6, column: 3, scope: !28)
!36 = !DILocation(line: 6, column: 3, scope: !28, atomGroup: 4, atomRank: 1)
!37 = !DILocation(line: 7, column: 10, scope: !38)
!38 = distinct !DILexicalBlock(scope: !32, file: !1, line: 6, column: 31)
!39 = !{!40, !40, i64 0}
!40 = !{!"double", !12, i64 0}
!41 = !DILocation(line: 7, column: 17, scope: !38)
!42 = !DILocation(line: 7, column: 7, scope: !38, atomGroup: 21, atomRank: 2)
!43 = !DILocation(line: 6, column: 27, scope: !32, atomGroup: 22, atomRank: 2)
!44 = !DILocation(line: 6, column: 3, scope: !28, atomGroup: 24, atomRank: 1)
!45 = distinct !{!45, !46}
!46 = !{!"llvm.loop.unroll.disable"}
!47 = !DILocation(line: 9, column: 3, scope: !14, atomGroup: 9, atomRank: 1)
!48 = !DILocation(line: 7, column: 7, scope: !38, atomGroup: 5, atomRank: 2)
!49 = !DILocation(line: 6, column: 27, scope: !32, atomGroup: 6, atomRank: 2)
!50 = !DILocation(line: 7, column: 7, scope: !38, atomGroup: 25, atomRank: 2)
!51 = !DILocation(line: 6, column: 27, scope: !32, atomGroup: 26, atomRank: 2)
!52 = !DILocation(line: 7, column: 7, scope: !38, atomGroup: 29, atomRank: 2)
!53 = !DILocation(line: 6, column: 27, scope: !32, atomGroup: 30, atomRank: 2)
!54 = !DILocation(line: 7, column: 7, scope: !38, atomGroup: 33, atomRank: 2)
!55 = !DILocation(line: 6, column: 27, scope: !32, atomGroup: 34, atomRank: 2)
!56 = !DILocation(line: 6, column: 3, scope: !28, atomGroup: 36, atomRank: 1)
!57 = distinct !{!57, !35, !58, !59}
!58 = !DILocation(line: 8, column: 3, scope: !28)
!59 = !{!"llvm.loop.mustprogress"}
!60 = distinct !DISubprogram(name: "norm_of_static_extent", scope: !1, file: !1, line: 12, type: !61, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !63, keyInstructions: true)
!61 = !DISubroutineType(types: !62)
!62 = !{!17, !19}
!63 = !{!64}
!64 = !DILocalVariable(name: "x", arg: 1, scope: !60, file: !1, line: 12, type: !19)
!65 = !DILocation(line: 0, scope: !60)
!66 = !DILocation(line: 13, column: 15, scope: !60)
!67 = !DILocation(line: 13, column: 29, scope: !60)
!68 = !DILocation(line: 13, column: 34, scope: !60)
!69 = !DILocation(line: 13, column: 27, scope: !60)
!70 = !DILocation(line: 13, column: 43, scope: !60)
!71 = !DILocation(line: 13, column: 41, scope: !60)
!72 = !DILocation(line: 13, column: 57, scope: !60)
!73 = !DILocation(line: 13, column: 55, scope: !60)
!74 = !DILocation(line: 13, column: 10, scope: !60, atomGroup: 1, atomRank: 2)
!75 = !DILocation(line: 13, column: 3, scope: !60, atomGroup: 1, atomRank: 1)
!76 = distinct !DISubprogram(name: "pure_callee", scope: !1, file: !1, line: 20, type: !77, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !79, keyInstructions: true)
!77 = !DISubroutineType(types: !78)
!78 = !{!17, !19, !17}
!79 = !{!80, !81}
!80 = !DILocalVariable(name: "c", arg: 1, scope: !76, file: !1, line: 20, type: !19)
!81 = !DILocalVariable(name: "x", arg: 2, scope: !76, file: !1, line: 20, type: !17)
!82 = !DILocation(line: 0, scope: !76)
!83 = !DILocation(line: 21, column: 10, scope: !76)
!84 = !DILocation(line: 21, column: 53, scope: !76)
!85 = !DILocation(line: 21, column: 34, scope: !76)
!86 = !DILocation(line: 21, column: 32, scope: !76, atomGroup: 1, atomRank: 2)
!87 = !DILocation(line: 21, column: 3, scope: !76, atomGroup: 1, atomRank: 1)
!88 = distinct !DISubprogram(name: "pure_polynomial", scope: !1, file: !1, line: 16, type: !77, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !89, keyInstructions: true)
!89 = !{!90, !91}
!90 = !DILocalVariable(name: "c", arg: 1, scope: !88, file: !1, line: 16, type: !19)
!91 = !DILocalVariable(name: "x", arg: 2, scope: !88, file: !1, line: 16, type: !17)
!92 = !DILocation(line: 0, scope: !88)
!93 = !DILocation(line: 17, column: 10, scope: !88)
!94 = !DILocation(line: 17, column: 22, scope: !88)
!95 = !DILocation(line: 17, column: 33, scope: !88)
!96 = !DILocation(line: 17, column: 27, scope: !88)
!97 = !DILocation(line: 17, column: 15, scope: !88, atomGroup: 1, atomRank: 2)
!98 = !DILocation(line: 17, column: 3, scope: !88, atomGroup: 1, atomRank: 1)
!99 = distinct !DISubprogram(name: "const_attribute_callee", scope: !1, file: !1, line: 28, type: !100, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !102, keyInstructions: true)
!100 = !DISubroutineType(types: !101)
!101 = !{!17, !17, !17}
!102 = !{!103, !104}
!103 = !DILocalVariable(name: "x", arg: 1, scope: !99, file: !1, line: 28, type: !17)
!104 = !DILocalVariable(name: "y", arg: 2, scope: !99, file: !1, line: 28, type: !17)
!105 = !DILocation(line: 0, scope: !99)
!106 = !DILocation(line: 29, column: 10, scope: !99)
!107 = !DILocation(line: 29, column: 31, scope: !99)
!108 = !DILocation(line: 29, column: 29, scope: !99, atomGroup: 1, atomRank: 2)
!109 = !DILocation(line: 29, column: 3, scope: !99, atomGroup: 1, atomRank: 1)
!110 = distinct !DISubprogram(name: "const_callee", scope: !1, file: !1, line: 24, type: !100, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !111, keyInstructions: true)
!111 = !{!112, !113}
!112 = !DILocalVariable(name: "x", arg: 1, scope: !110, file: !1, line: 24, type: !17)
!113 = !DILocalVariable(name: "y", arg: 2, scope: !110, file: !1, line: 24, type: !17)
!114 = !DILocation(line: 0, scope: !110)
!115 = !DILocation(line: 25, column: 12, scope: !110)
!116 = !DILocation(line: 25, column: 16, scope: !110, atomGroup: 1, atomRank: 2)
!117 = !DILocation(line: 25, column: 3, scope: !110, atomGroup: 1, atomRank: 1)
!118 = distinct !DISubprogram(name: "returned_argument", scope: !1, file: !1, line: 41, type: !119, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !122, keyInstructions: true)
!119 = !DISubroutineType(types: !120)
!120 = !{!17, !121, !19, !21}
!121 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!122 = !{!123, !124, !125, !126, !127, !128}
!123 = !DILocalVariable(name: "out", arg: 1, scope: !118, file: !1, line: 41, type: !121)
!124 = !DILocalVariable(name: "x", arg: 2, scope: !118, file: !1, line: 41, type: !19)
!125 = !DILocalVariable(name: "n", arg: 3, scope: !118, file: !1, line: 41, type: !21)
!126 = !DILocalVariable(name: "r", scope: !118, file: !1, line: 42, type: !121)
!127 = !DILocalVariable(name: "s", scope: !118, file: !1, line: 43, type: !17)
!128 = !DILocalVariable(name: "i", scope: !129, file: !1, line: 44, type: !21)
!129 = distinct !DILexicalBlock(scope: !118, file: !1, line: 44, column: 3)
!130 = !DILocation(line: 0, scope: !118)
!131 = !DILocation(line: 42, column: 15, scope: !118, atomGroup: 1, atomRank: 2)
!132 = !DILocation(line: 0, scope: !129)
!133 = !DILocation(line: 44, column: 21, scope: !134, atomGroup: 17, atomRank: 1)
!134 = distinct !DILexicalBlock(scope: !129, file: !1, line: 44, column: 3)
!135 = !DILocation(line: 44, column: 3, scope: !129, atomGroup: 18, atomRank: 1)
!136 = !DILocation(line: 44, column: 21, scope: !134, atomGroup: 4, atomRank: 1)
!137 = !DILocation(line: 44, column: 3, scope: !129)
!138 = !DILocation(line: 44, column: 3, scope: !129, atomGroup: 5, atomRank: 1)
!139 = !DILocation(line: 45, column: 10, scope: !140)
!140 = distinct !DILexicalBlock(scope: !134, file: !1, line: 44, column: 31)
!141 = !DILocation(line: 45, column: 20, scope: !140)
!142 = !DILocation(line: 45, column: 17, scope: !140)
!143 = !DILocation(line: 45, column: 7, scope: !140, atomGroup: 37, atomRank: 2)
!144 = !DILocation(line: 44, column: 3, scope: !129, atomGroup: 39, atomRank: 1)
!145 = distinct !{!145, !46}
!146 = !DILocation(line: 47, column: 3, scope: !118, atomGroup: 10, atomRank: 1)
!147 = !DILocation(line: 45, column: 7, scope: !140, atomGroup: 6, atomRank: 2)
!148 = !DILocation(line: 45, column: 7, scope: !140, atomGroup: 40, atomRank: 2)
!149 = !DILocation(line: 45, column: 7, scope: !140, atomGroup: 43, atomRank: 2)
!150 = !DILocation(line: 45, column: 7, scope: !140, atomGroup: 46, atomRank: 2)
!151 = !DILocation(line: 44, column: 3, scope: !129, atomGroup: 48, atomRank: 1)
!152 = distinct !{!152, !137, !153, !59}
!153 = !DILocation(line: 46, column: 3, scope: !129)
!154 = distinct !DISubprogram(name: "fill", scope: !1, file: !1, line: 32, type: !155, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !158, keyInstructions: true)
!155 = !DISubroutineType(types: !156)
!156 = !{!121, !157, !19, !21}
!157 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !121)
!158 = !{!159, !160, !161, !162}
!159 = !DILocalVariable(name: "out", arg: 1, scope: !154, file: !1, line: 32, type: !157)
!160 = !DILocalVariable(name: "x", arg: 2, scope: !154, file: !1, line: 33, type: !19)
!161 = !DILocalVariable(name: "n", arg: 3, scope: !154, file: !1, line: 33, type: !21)
!162 = !DILocalVariable(name: "i", scope: !163, file: !1, line: 34, type: !21)
!163 = distinct !DILexicalBlock(scope: !154, file: !1, line: 34, column: 3)
!164 = !DILocation(line: 0, scope: !154)
!165 = !DILocation(line: 0, scope: !163)
!166 = !DILocation(line: 34, column: 21, scope: !167, atomGroup: 15, atomRank: 1)
!167 = distinct !DILexicalBlock(scope: !163, file: !1, line: 34, column: 3)
!168 = !DILocation(line: 34, column: 3, scope: !163, atomGroup: 16, atomRank: 1)
!169 = !DILocation(line: 34, column: 21, scope: !167, atomGroup: 2, atomRank: 1)
!170 = !DILocation(line: 34, column: 3, scope: !163)
!171 = !DILocation(line: 34, column: 27, scope: !167, atomGroup: 5, atomRank: 2)
!172 = !DILocation(line: 35, column: 14, scope: !173)
!173 = distinct !DILexicalBlock(scope: !167, file: !1, line: 34, column: 31)
!174 = !DILocation(line: 35, column: 19, scope: !173, atomGroup: 4, atomRank: 2)
!175 = !DILocation(line: 35, column: 5, scope: !173)
!176 = !DILocation(line: 35, column: 12, scope: !173, atomGroup: 4, atomRank: 1)
!177 = !DILocation(line: 34, column: 3, scope: !163, atomGroup: 3, atomRank: 1)
!178 = distinct !{!178, !59, !179, !180}
!179 = !{!"llvm.loop.isvectorized", i32 1}
!180 = !{!"llvm.loop.unroll.runtime.disable"}
!181 = !DILocation(line: 37, column: 3, scope: !154, atomGroup: 7, atomRank: 1)
!182 = distinct !{!182, !59, !180, !179}
!183 = distinct !DISubprogram(name: "assumed_aligned", scope: !1, file: !1, line: 50, type: !184, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !186, keyInstructions: true)
!184 = !DISubroutineType(types: !185)
!185 = !{!17, !19, !21}
!186 = !{!187, !188, !189, !190, !191}
!187 = !DILocalVariable(name: "x", arg: 1, scope: !183, file: !1, line: 50, type: !19)
!188 = !DILocalVariable(name: "n", arg: 2, scope: !183, file: !1, line: 50, type: !21)
!189 = !DILocalVariable(name: "a", scope: !183, file: !1, line: 51, type: !19)
!190 = !DILocalVariable(name: "p", scope: !183, file: !1, line: 55, type: !17)
!191 = !DILocalVariable(name: "i", scope: !192, file: !1, line: 56, type: !21)
!192 = distinct !DILexicalBlock(scope: !183, file: !1, line: 56, column: 3)
!193 = !DILocation(line: 0, scope: !183)
!194 = !DILocation(line: 51, column: 21, scope: !183)
!195 = !DILocation(line: 52, column: 13, scope: !196, atomGroup: 2, atomRank: 1)
!196 = distinct !DILexicalBlock(scope: !183, file: !1, line: 52, column: 7)
!197 = !DILocation(line: 0, scope: !192)
!198 = !DILocation(line: 56, column: 21, scope: !199, atomGroup: 6, atomRank: 1)
!199 = distinct !DILexicalBlock(scope: !192, file: !1, line: 56, column: 3)
!200 = !DILocation(line: 56, column: 3, scope: !192)
!201 = !DILocation(line: 56, column: 3, scope: !192, atomGroup: 7, atomRank: 1)
!202 = !DILocation(line: 57, column: 10, scope: !203)
!203 = distinct !DILexicalBlock(scope: !199, file: !1, line: 56, column: 31)
!204 = !DILocation(line: 57, column: 7, scope: !203, atomGroup: 49, atomRank: 2)
!205 = !DILocation(line: 56, column: 27, scope: !199, atomGroup: 50, atomRank: 2)
!206 = !DILocation(line: 56, column: 3, scope: !192, atomGroup: 52, atomRank: 1)
!207 = distinct !{!207, !46}
!208 = !DILocation(line: 57, column: 7, scope: !203, atomGroup: 8, atomRank: 2)
!209 = !DILocation(line: 59, column: 3, scope: !183, atomGroup: 12, atomRank: 1)
!210 = !DILocation(line: 57, column: 7, scope: !203, atomGroup: 53, atomRank: 2)
!211 = !DILocation(line: 57, column: 7, scope: !203, atomGroup: 57, atomRank: 2)
!212 = !DILocation(line: 57, column: 7, scope: !203, atomGroup: 61, atomRank: 2)
!213 = !DILocation(line: 57, column: 7, scope: !203, atomGroup: 65, atomRank: 2)
!214 = !DILocation(line: 57, column: 7, scope: !203, atomGroup: 69, atomRank: 2)
!215 = !DILocation(line: 57, column: 7, scope: !203, atomGroup: 73, atomRank: 2)
!216 = !DILocation(line: 57, column: 7, scope: !203, atomGroup: 77, atomRank: 2)
!217 = !DILocation(line: 56, column: 27, scope: !199, atomGroup: 78, atomRank: 2)
!218 = !DILocation(line: 56, column: 3, scope: !192, atomGroup: 80, atomRank: 1)
!219 = distinct !{!219, !200, !220, !59}
!220 = !DILocation(line: 58, column: 3, scope: !192)
