; clang-14 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/kernels.c -o ir/clang-14/O1-g/kernels.ll
; ModuleID = 'c/kernels.c'
source_filename = "c/kernels.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @rosenbrock(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata double* %0, metadata !17, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata i32 %1, metadata !18, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !19, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata i32 0, metadata !20, metadata !DIExpression()), !dbg !27
  %3 = icmp sgt i32 %1, 1, !dbg !28
  br i1 %3, label %4, label %7, !dbg !29

4:                                                ; preds = %2
  %5 = add i32 %1, -1, !dbg !29
  %6 = zext i32 %5 to i64, !dbg !28
  br label %9, !dbg !29

7:                                                ; preds = %9, %2
  %8 = phi double [ 0.000000e+00, %2 ], [ %24, %9 ], !dbg !26
  ret double %8, !dbg !30

9:                                                ; preds = %4, %9
  %10 = phi i64 [ 0, %4 ], [ %13, %9 ]
  %11 = phi i64 [ 1, %4 ], [ %25, %9 ]
  %12 = phi double [ 0.000000e+00, %4 ], [ %24, %9 ]
  %13 = add nuw nsw i64 %10, 1
  call void @llvm.dbg.value(metadata double %12, metadata !19, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata i64 %10, metadata !20, metadata !DIExpression()), !dbg !27
  %14 = getelementptr inbounds double, double* %0, i64 %11, !dbg !31
  %15 = load double, double* %14, align 8, !dbg !31, !tbaa !32
  %16 = getelementptr inbounds double, double* %0, i64 %10, !dbg !36
  %17 = load double, double* %16, align 8, !dbg !36, !tbaa !32
  %18 = fneg double %17, !dbg !37
  %19 = call double @llvm.fmuladd.f64(double %18, double %17, double %15), !dbg !37
  call void @llvm.dbg.value(metadata double %19, metadata !22, metadata !DIExpression()), !dbg !38
  %20 = fsub double 1.000000e+00, %17, !dbg !39
  call void @llvm.dbg.value(metadata double %20, metadata !25, metadata !DIExpression()), !dbg !38
  %21 = fmul double %19, 1.000000e+02, !dbg !40
  %22 = fmul double %20, %20, !dbg !41
  %23 = call double @llvm.fmuladd.f64(double %21, double %19, double %22), !dbg !42
  %24 = fadd double %12, %23, !dbg !43
  call void @llvm.dbg.value(metadata double %24, metadata !19, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata i64 %11, metadata !20, metadata !DIExpression()), !dbg !27
  %25 = add nuw nsw i64 %11, 1, !dbg !44
  %26 = icmp eq i64 %13, %6, !dbg !28
  br i1 %26, label %7, label %9, !dbg !29, !llvm.loop !45
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #2

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #2

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @matrix_multiply(double* nocapture noundef readonly %0, double* nocapture noundef readonly %1, double* nocapture noundef writeonly %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) local_unnamed_addr #3 !dbg !49 {
  call void @llvm.dbg.value(metadata double* %0, metadata !54, metadata !DIExpression()), !dbg !71
  call void @llvm.dbg.value(metadata double* %1, metadata !55, metadata !DIExpression()), !dbg !71
  call void @llvm.dbg.value(metadata double* %2, metadata !56, metadata !DIExpression()), !dbg !71
  call void @llvm.dbg.value(metadata i32 %3, metadata !57, metadata !DIExpression()), !dbg !71
  call void @llvm.dbg.value(metadata i32 %4, metadata !58, metadata !DIExpression()), !dbg !71
  call void @llvm.dbg.value(metadata i32 %5, metadata !59, metadata !DIExpression()), !dbg !71
  call void @llvm.dbg.value(metadata i32 0, metadata !60, metadata !DIExpression()), !dbg !72
  %7 = icmp sgt i32 %3, 0, !dbg !73
  br i1 %7, label %8, label %22, !dbg !74

8:                                                ; preds = %6
  %9 = icmp sgt i32 %4, 0
  %10 = icmp sgt i32 %5, 0
  %11 = sext i32 %4 to i64, !dbg !74
  %12 = sext i32 %5 to i64, !dbg !74
  %13 = sext i32 %4 to i64, !dbg !74
  %14 = zext i32 %3 to i64, !dbg !73
  %15 = zext i32 %4 to i64
  %16 = zext i32 %5 to i64
  br label %17, !dbg !74

17:                                               ; preds = %8, %25
  %18 = phi i64 [ 0, %8 ], [ %26, %25 ]
  call void @llvm.dbg.value(metadata i64 %18, metadata !60, metadata !DIExpression()), !dbg !72
  call void @llvm.dbg.value(metadata i32 0, metadata !62, metadata !DIExpression()), !dbg !75
  br i1 %9, label %19, label %25, !dbg !76

19:                                               ; preds = %17
  %20 = mul nsw i64 %18, %12
  %21 = mul nsw i64 %18, %13
  br label %23, !dbg !76

22:                                               ; preds = %25, %6
  ret void, !dbg !77

23:                                               ; preds = %19, %28
  %24 = phi i64 [ 0, %19 ], [ %32, %28 ]
  call void @llvm.dbg.value(metadata i64 %24, metadata !62, metadata !DIExpression()), !dbg !75
  call void @llvm.dbg.value(metadata i32 0, metadata !69, metadata !DIExpression()), !dbg !78
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !66, metadata !DIExpression()), !dbg !79
  br i1 %10, label %34, label %28, !dbg !80

25:                                               ; preds = %28, %17
  %26 = add nuw nsw i64 %18, 1, !dbg !81
  call void @llvm.dbg.value(metadata i64 %26, metadata !60, metadata !DIExpression()), !dbg !72
  %27 = icmp eq i64 %26, %14, !dbg !73
  br i1 %27, label %22, label %17, !dbg !74, !llvm.loop !82

28:                                               ; preds = %34, %23
  %29 = phi double [ 0.000000e+00, %23 ], [ %44, %34 ], !dbg !79
  %30 = add nsw i64 %24, %21, !dbg !84
  %31 = getelementptr inbounds double, double* %2, i64 %30, !dbg !85
  store double %29, double* %31, align 8, !dbg !86, !tbaa !32
  %32 = add nuw nsw i64 %24, 1, !dbg !87
  call void @llvm.dbg.value(metadata i64 %32, metadata !62, metadata !DIExpression()), !dbg !75
  %33 = icmp eq i64 %32, %15, !dbg !88
  br i1 %33, label %25, label %23, !dbg !76, !llvm.loop !89

34:                                               ; preds = %23, %34
  %35 = phi i64 [ %45, %34 ], [ 0, %23 ]
  %36 = phi double [ %44, %34 ], [ 0.000000e+00, %23 ]
  call void @llvm.dbg.value(metadata i64 %35, metadata !69, metadata !DIExpression()), !dbg !78
  call void @llvm.dbg.value(metadata double %36, metadata !66, metadata !DIExpression()), !dbg !79
  %37 = add nsw i64 %35, %20, !dbg !91
  %38 = getelementptr inbounds double, double* %0, i64 %37, !dbg !94
  %39 = load double, double* %38, align 8, !dbg !94, !tbaa !32
  %40 = mul nsw i64 %35, %11, !dbg !95
  %41 = add nsw i64 %40, %24, !dbg !96
  %42 = getelementptr inbounds double, double* %1, i64 %41, !dbg !97
  %43 = load double, double* %42, align 8, !dbg !97, !tbaa !32
  %44 = call double @llvm.fmuladd.f64(double %39, double %43, double %36), !dbg !98
  call void @llvm.dbg.value(metadata double %44, metadata !66, metadata !DIExpression()), !dbg !79
  %45 = add nuw nsw i64 %35, 1, !dbg !99
  call void @llvm.dbg.value(metadata i64 %45, metadata !69, metadata !DIExpression()), !dbg !78
  %46 = icmp eq i64 %45, %16, !dbg !100
  br i1 %46, label %28, label %34, !dbg !80, !llvm.loop !101
}

; Function Attrs: nofree nounwind uwtable
define dso_local double @log_sum_exp(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 !dbg !103 {
  call void @llvm.dbg.value(metadata double* %0, metadata !105, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata i32 %1, metadata !106, metadata !DIExpression()), !dbg !113
  %3 = load double, double* %0, align 8, !dbg !114, !tbaa !32
  call void @llvm.dbg.value(metadata double %3, metadata !107, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata i32 1, metadata !108, metadata !DIExpression()), !dbg !115
  %4 = icmp sgt i32 %1, 1, !dbg !116
  br i1 %4, label %5, label %7, !dbg !118

5:                                                ; preds = %2
  %6 = zext i32 %1 to i64, !dbg !116
  br label %12, !dbg !118

7:                                                ; preds = %12, %2
  %8 = phi double [ %3, %2 ], [ %17, %12 ], !dbg !113
  call void @llvm.dbg.value(metadata i32 0, metadata !111, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !110, metadata !DIExpression()), !dbg !113
  %9 = icmp sgt i32 %1, 0, !dbg !120
  br i1 %9, label %10, label %20, !dbg !122

10:                                               ; preds = %7
  %11 = zext i32 %1 to i64, !dbg !120
  br label %24, !dbg !122

12:                                               ; preds = %5, %12
  %13 = phi i64 [ 1, %5 ], [ %18, %12 ]
  %14 = phi double [ %3, %5 ], [ %17, %12 ]
  call void @llvm.dbg.value(metadata i64 %13, metadata !108, metadata !DIExpression()), !dbg !115
  call void @llvm.dbg.value(metadata double %14, metadata !107, metadata !DIExpression()), !dbg !113
  %15 = getelementptr inbounds double, double* %0, i64 %13, !dbg !123
  %16 = load double, double* %15, align 8, !dbg !123, !tbaa !32
  %17 = call double @llvm.maxnum.f64(double %14, double %16), !dbg !125
  call void @llvm.dbg.value(metadata double %17, metadata !107, metadata !DIExpression()), !dbg !113
  %18 = add nuw nsw i64 %13, 1, !dbg !126
  call void @llvm.dbg.value(metadata i64 %18, metadata !108, metadata !DIExpression()), !dbg !115
  %19 = icmp eq i64 %18, %6, !dbg !116
  br i1 %19, label %7, label %12, !dbg !118, !llvm.loop !127

20:                                               ; preds = %24, %7
  %21 = phi double [ 0.000000e+00, %7 ], [ %31, %24 ], !dbg !113
  %22 = call double @log(double noundef %21) #7, !dbg !129
  %23 = fadd double %8, %22, !dbg !130
  ret double %23, !dbg !131

24:                                               ; preds = %10, %24
  %25 = phi i64 [ 0, %10 ], [ %32, %24 ]
  %26 = phi double [ 0.000000e+00, %10 ], [ %31, %24 ]
  call void @llvm.dbg.value(metadata i64 %25, metadata !111, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata double %26, metadata !110, metadata !DIExpression()), !dbg !113
  %27 = getelementptr inbounds double, double* %0, i64 %25, !dbg !132
  %28 = load double, double* %27, align 8, !dbg !132, !tbaa !32
  %29 = fsub double %28, %8, !dbg !134
  %30 = call double @exp(double noundef %29) #7, !dbg !135
  %31 = fadd double %26, %30, !dbg !136
  call void @llvm.dbg.value(metadata double %31, metadata !110, metadata !DIExpression()), !dbg !113
  %32 = add nuw nsw i64 %25, 1, !dbg !137
  call void @llvm.dbg.value(metadata i64 %32, metadata !111, metadata !DIExpression()), !dbg !119
  %33 = icmp eq i64 %32, %11, !dbg !120
  br i1 %33, label %20, label %24, !dbg !122, !llvm.loop !138
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.maxnum.f64(double, double) #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @exp(double noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @log(double noundef) local_unnamed_addr #5

; Function Attrs: nofree nounwind uwtable
define dso_local double @cholesky_log_determinant(double* nocapture noundef %0, i32 noundef %1) local_unnamed_addr #4 !dbg !140 {
  call void @llvm.dbg.value(metadata double* %0, metadata !144, metadata !DIExpression()), !dbg !161
  call void @llvm.dbg.value(metadata i32 %1, metadata !145, metadata !DIExpression()), !dbg !161
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !146, metadata !DIExpression()), !dbg !161
  call void @llvm.dbg.value(metadata i32 0, metadata !147, metadata !DIExpression()), !dbg !162
  %3 = icmp sgt i32 %1, 0, !dbg !163
  br i1 %3, label %4, label %13, !dbg !164

4:                                                ; preds = %2
  %5 = sext i32 %1 to i64, !dbg !164
  %6 = sext i32 %1 to i64, !dbg !164
  %7 = sext i32 %1 to i64, !dbg !164
  %8 = zext i32 %1 to i64, !dbg !163
  %9 = zext i32 %1 to i64
  br label %15, !dbg !164

10:                                               ; preds = %52, %27
  call void @llvm.dbg.value(metadata i64 %32, metadata !147, metadata !DIExpression()), !dbg !162
  call void @llvm.dbg.value(metadata double %31, metadata !146, metadata !DIExpression()), !dbg !161
  %11 = add nuw nsw i64 %17, 1, !dbg !164
  %12 = icmp eq i64 %32, %8, !dbg !163
  br i1 %12, label %13, label %15, !dbg !164, !llvm.loop !165

13:                                               ; preds = %10, %2
  %14 = phi double [ 0.000000e+00, %2 ], [ %31, %10 ], !dbg !161
  ret double %14, !dbg !167

15:                                               ; preds = %4, %10
  %16 = phi i64 [ 0, %4 ], [ %32, %10 ]
  %17 = phi i64 [ 1, %4 ], [ %11, %10 ]
  %18 = phi double [ 0.000000e+00, %4 ], [ %31, %10 ]
  %19 = trunc i64 %16 to i32
  call void @llvm.dbg.value(metadata i64 %16, metadata !147, metadata !DIExpression()), !dbg !162
  call void @llvm.dbg.value(metadata double %18, metadata !146, metadata !DIExpression()), !dbg !161
  %20 = mul nsw i64 %16, %7, !dbg !168
  %21 = mul nsw i32 %19, %1, !dbg !168
  %22 = sext i32 %21 to i64, !dbg !169
  %23 = add nsw i64 %16, %22, !dbg !169
  %24 = getelementptr inbounds double, double* %0, i64 %23, !dbg !170
  %25 = load double, double* %24, align 8, !dbg !170, !tbaa !32
  call void @llvm.dbg.value(metadata double %25, metadata !149, metadata !DIExpression()), !dbg !171
  call void @llvm.dbg.value(metadata i32 0, metadata !152, metadata !DIExpression()), !dbg !172
  %26 = icmp eq i64 %16, 0, !dbg !173
  br i1 %26, label %27, label %36, !dbg !175

27:                                               ; preds = %36, %15
  %28 = phi double [ %25, %15 ], [ %43, %36 ], !dbg !171
  %29 = call double @sqrt(double noundef %28) #7, !dbg !176
  call void @llvm.dbg.value(metadata double %29, metadata !149, metadata !DIExpression()), !dbg !171
  store double %29, double* %24, align 8, !dbg !177, !tbaa !32
  %30 = call double @log(double noundef %29) #7, !dbg !178
  %31 = call double @llvm.fmuladd.f64(double %30, double 2.000000e+00, double %18), !dbg !179
  call void @llvm.dbg.value(metadata double %31, metadata !146, metadata !DIExpression()), !dbg !161
  %32 = add nuw nsw i64 %16, 1, !dbg !180
  call void @llvm.dbg.value(metadata i64 %32, metadata !154, metadata !DIExpression()), !dbg !181
  %33 = icmp slt i64 %32, %6, !dbg !182
  br i1 %33, label %34, label %10, !dbg !183

34:                                               ; preds = %27
  %35 = icmp eq i64 %16, 0
  br label %46, !dbg !183

36:                                               ; preds = %15, %36
  %37 = phi i64 [ %44, %36 ], [ 0, %15 ]
  %38 = phi double [ %43, %36 ], [ %25, %15 ]
  call void @llvm.dbg.value(metadata i64 %37, metadata !152, metadata !DIExpression()), !dbg !172
  call void @llvm.dbg.value(metadata double %38, metadata !149, metadata !DIExpression()), !dbg !171
  %39 = add nsw i64 %37, %20, !dbg !184
  %40 = getelementptr inbounds double, double* %0, i64 %39, !dbg !186
  %41 = load double, double* %40, align 8, !dbg !186, !tbaa !32
  %42 = fneg double %41, !dbg !187
  %43 = call double @llvm.fmuladd.f64(double %42, double %41, double %38), !dbg !187
  call void @llvm.dbg.value(metadata double %43, metadata !149, metadata !DIExpression()), !dbg !171
  %44 = add nuw nsw i64 %37, 1, !dbg !188
  call void @llvm.dbg.value(metadata i64 %44, metadata !152, metadata !DIExpression()), !dbg !172
  %45 = icmp eq i64 %44, %16, !dbg !173
  br i1 %45, label %27, label %36, !dbg !175, !llvm.loop !189

46:                                               ; preds = %34, %52
  %47 = phi i64 [ %17, %34 ], [ %55, %52 ]
  call void @llvm.dbg.value(metadata i64 %47, metadata !154, metadata !DIExpression()), !dbg !181
  %48 = mul nsw i64 %47, %5, !dbg !191
  %49 = add nsw i64 %48, %16, !dbg !192
  %50 = getelementptr inbounds double, double* %0, i64 %49, !dbg !193
  %51 = load double, double* %50, align 8, !dbg !193, !tbaa !32
  call void @llvm.dbg.value(metadata double %51, metadata !156, metadata !DIExpression()), !dbg !194
  call void @llvm.dbg.value(metadata i32 0, metadata !159, metadata !DIExpression()), !dbg !195
  br i1 %35, label %52, label %57, !dbg !196

52:                                               ; preds = %57, %46
  %53 = phi double [ %51, %46 ], [ %67, %57 ], !dbg !194
  %54 = fdiv double %53, %29, !dbg !197
  store double %54, double* %50, align 8, !dbg !198, !tbaa !32
  %55 = add nuw nsw i64 %47, 1, !dbg !199
  call void @llvm.dbg.value(metadata i64 %55, metadata !154, metadata !DIExpression()), !dbg !181
  %56 = icmp eq i64 %55, %9, !dbg !182
  br i1 %56, label %10, label %46, !dbg !183, !llvm.loop !200

57:                                               ; preds = %46, %57
  %58 = phi i64 [ %68, %57 ], [ 0, %46 ]
  %59 = phi double [ %67, %57 ], [ %51, %46 ]
  call void @llvm.dbg.value(metadata i64 %58, metadata !159, metadata !DIExpression()), !dbg !195
  call void @llvm.dbg.value(metadata double %59, metadata !156, metadata !DIExpression()), !dbg !194
  %60 = add nsw i64 %58, %48, !dbg !202
  %61 = getelementptr inbounds double, double* %0, i64 %60, !dbg !205
  %62 = load double, double* %61, align 8, !dbg !205, !tbaa !32
  %63 = add nsw i64 %58, %20, !dbg !206
  %64 = getelementptr inbounds double, double* %0, i64 %63, !dbg !207
  %65 = load double, double* %64, align 8, !dbg !207, !tbaa !32
  %66 = fneg double %62, !dbg !208
  %67 = call double @llvm.fmuladd.f64(double %66, double %65, double %59), !dbg !208
  call void @llvm.dbg.value(metadata double %67, metadata !156, metadata !DIExpression()), !dbg !194
  %68 = add nuw nsw i64 %58, 1, !dbg !209
  call void @llvm.dbg.value(metadata i64 %68, metadata !159, metadata !DIExpression()), !dbg !195
  %69 = icmp eq i64 %68, %16, !dbg !210
  br i1 %69, label %52, label %57, !dbg !196, !llvm.loop !211
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #5

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @runge_kutta_predator_prey(double* nocapture noundef %0, double* nocapture noundef readonly %1, double noundef %2, i32 noundef %3) local_unnamed_addr #3 !dbg !213 {
  %5 = alloca [2 x double], align 16
  %6 = alloca [2 x double], align 16
  %7 = alloca [2 x double], align 16
  %8 = alloca [2 x double], align 16
  %9 = alloca [2 x double], align 16
  call void @llvm.dbg.value(metadata double* %0, metadata !217, metadata !DIExpression()), !dbg !241
  call void @llvm.dbg.value(metadata double* %1, metadata !218, metadata !DIExpression()), !dbg !241
  call void @llvm.dbg.value(metadata double %2, metadata !219, metadata !DIExpression()), !dbg !241
  call void @llvm.dbg.value(metadata i32 %3, metadata !220, metadata !DIExpression()), !dbg !241
  call void @llvm.dbg.value(metadata i32 0, metadata !221, metadata !DIExpression()), !dbg !242
  %10 = icmp sgt i32 %3, 0, !dbg !243
  br i1 %10, label %11, label %34, !dbg !244

11:                                               ; preds = %4
  %12 = bitcast [2 x double]* %5 to i8*
  %13 = bitcast [2 x double]* %6 to i8*
  %14 = bitcast [2 x double]* %7 to i8*
  %15 = bitcast [2 x double]* %8 to i8*
  %16 = bitcast [2 x double]* %9 to i8*
  %17 = getelementptr inbounds [2 x double], [2 x double]* %5, i64 0, i64 0
  %18 = getelementptr inbounds double, double* %1, i64 1
  %19 = getelementptr inbounds double, double* %0, i64 1
  %20 = getelementptr inbounds double, double* %1, i64 2
  %21 = getelementptr inbounds double, double* %1, i64 3
  %22 = getelementptr inbounds [2 x double], [2 x double]* %5, i64 0, i64 1
  %23 = fmul double %2, 5.000000e-01
  %24 = getelementptr inbounds [2 x double], [2 x double]* %9, i64 0, i64 0
  %25 = getelementptr inbounds [2 x double], [2 x double]* %6, i64 0, i64 0
  %26 = getelementptr inbounds [2 x double], [2 x double]* %9, i64 0, i64 1
  %27 = getelementptr inbounds [2 x double], [2 x double]* %6, i64 0, i64 1
  %28 = fmul double %2, 5.000000e-01
  %29 = getelementptr inbounds [2 x double], [2 x double]* %7, i64 0, i64 0
  %30 = getelementptr inbounds [2 x double], [2 x double]* %7, i64 0, i64 1
  %31 = getelementptr inbounds [2 x double], [2 x double]* %8, i64 0, i64 0
  %32 = getelementptr inbounds [2 x double], [2 x double]* %8, i64 0, i64 1
  %33 = fdiv double %2, 6.000000e+00
  br label %35, !dbg !244

34:                                               ; preds = %108, %4
  ret void, !dbg !245

35:                                               ; preds = %11, %108
  %36 = phi i32 [ 0, %11 ], [ %109, %108 ]
  call void @llvm.dbg.value(metadata i32 %36, metadata !221, metadata !DIExpression()), !dbg !242
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %12) #7, !dbg !246
  call void @llvm.dbg.declare(metadata [2 x double]* %5, metadata !223, metadata !DIExpression()), !dbg !247
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %13) #7, !dbg !246
  call void @llvm.dbg.declare(metadata [2 x double]* %6, metadata !229, metadata !DIExpression()), !dbg !248
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %14) #7, !dbg !246
  call void @llvm.dbg.declare(metadata [2 x double]* %7, metadata !230, metadata !DIExpression()), !dbg !249
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %15) #7, !dbg !246
  call void @llvm.dbg.declare(metadata [2 x double]* %8, metadata !231, metadata !DIExpression()), !dbg !250
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %16) #7, !dbg !246
  call void @llvm.dbg.declare(metadata [2 x double]* %9, metadata !232, metadata !DIExpression()), !dbg !251
  call void @llvm.dbg.value(metadata double* %0, metadata !252, metadata !DIExpression()) #7, !dbg !259
  call void @llvm.dbg.value(metadata double* %1, metadata !257, metadata !DIExpression()) #7, !dbg !259
  call void @llvm.dbg.value(metadata double* %17, metadata !258, metadata !DIExpression()) #7, !dbg !259
  %37 = load double, double* %1, align 8, !dbg !261, !tbaa !32
  %38 = load double, double* %0, align 8, !dbg !262, !tbaa !32
  %39 = load double, double* %18, align 8, !dbg !263, !tbaa !32
  %40 = load double, double* %19, align 8, !dbg !264, !tbaa !32
  %41 = fneg double %39, !dbg !265
  %42 = fmul double %38, %41, !dbg !265
  %43 = fmul double %42, %40, !dbg !265
  %44 = call double @llvm.fmuladd.f64(double %37, double %38, double %43) #7, !dbg !265
  store double %44, double* %17, align 16, !dbg !266, !tbaa !32
  %45 = load double, double* %20, align 8, !dbg !267, !tbaa !32
  %46 = fmul double %38, %45, !dbg !268
  %47 = load double, double* %21, align 8, !dbg !269, !tbaa !32
  %48 = fneg double %47, !dbg !270
  %49 = fmul double %40, %48, !dbg !270
  %50 = call double @llvm.fmuladd.f64(double %46, double %40, double %49) #7, !dbg !270
  store double %50, double* %22, align 8, !dbg !271, !tbaa !32
  call void @llvm.dbg.value(metadata i32 0, metadata !233, metadata !DIExpression()), !dbg !272
  call void @llvm.dbg.value(metadata i32 0, metadata !233, metadata !DIExpression()), !dbg !272
  br label %60, !dbg !273

51:                                               ; preds = %60
  call void @llvm.dbg.value(metadata double* %24, metadata !252, metadata !DIExpression()) #7, !dbg !274
  call void @llvm.dbg.value(metadata double* %1, metadata !257, metadata !DIExpression()) #7, !dbg !274
  call void @llvm.dbg.value(metadata double* %25, metadata !258, metadata !DIExpression()) #7, !dbg !274
  %52 = load double, double* %24, align 16, !dbg !276, !tbaa !32
  %53 = load double, double* %26, align 8, !dbg !277, !tbaa !32
  %54 = fmul double %52, %41, !dbg !278
  %55 = fmul double %54, %53, !dbg !278
  %56 = call double @llvm.fmuladd.f64(double %37, double %52, double %55) #7, !dbg !278
  store double %56, double* %25, align 16, !dbg !279, !tbaa !32
  %57 = fmul double %45, %52, !dbg !280
  %58 = fmul double %53, %48, !dbg !281
  %59 = call double @llvm.fmuladd.f64(double %57, double %53, double %58) #7, !dbg !281
  store double %59, double* %27, align 8, !dbg !282, !tbaa !32
  call void @llvm.dbg.value(metadata i32 0, metadata !235, metadata !DIExpression()), !dbg !283
  call void @llvm.dbg.value(metadata i32 0, metadata !235, metadata !DIExpression()), !dbg !283
  br label %79, !dbg !284

60:                                               ; preds = %35, %60
  %61 = phi i64 [ 0, %35 ], [ %68, %60 ]
  call void @llvm.dbg.value(metadata i64 %61, metadata !233, metadata !DIExpression()), !dbg !272
  %62 = getelementptr inbounds double, double* %0, i64 %61, !dbg !285
  %63 = load double, double* %62, align 8, !dbg !285, !tbaa !32
  %64 = getelementptr inbounds [2 x double], [2 x double]* %5, i64 0, i64 %61, !dbg !288
  %65 = load double, double* %64, align 8, !dbg !288, !tbaa !32
  %66 = call double @llvm.fmuladd.f64(double %23, double %65, double %63), !dbg !289
  %67 = getelementptr inbounds [2 x double], [2 x double]* %9, i64 0, i64 %61, !dbg !290
  store double %66, double* %67, align 8, !dbg !291, !tbaa !32
  %68 = add nuw nsw i64 %61, 1, !dbg !292
  call void @llvm.dbg.value(metadata i64 %68, metadata !233, metadata !DIExpression()), !dbg !272
  %69 = icmp eq i64 %61, 0, !dbg !293
  br i1 %69, label %60, label %51, !dbg !273, !llvm.loop !294

70:                                               ; preds = %79
  call void @llvm.dbg.value(metadata double* %24, metadata !252, metadata !DIExpression()) #7, !dbg !296
  call void @llvm.dbg.value(metadata double* %1, metadata !257, metadata !DIExpression()) #7, !dbg !296
  call void @llvm.dbg.value(metadata double* %29, metadata !258, metadata !DIExpression()) #7, !dbg !296
  %71 = load double, double* %24, align 16, !dbg !298, !tbaa !32
  %72 = load double, double* %26, align 8, !dbg !299, !tbaa !32
  %73 = fmul double %71, %41, !dbg !300
  %74 = fmul double %73, %72, !dbg !300
  %75 = call double @llvm.fmuladd.f64(double %37, double %71, double %74) #7, !dbg !300
  store double %75, double* %29, align 16, !dbg !301, !tbaa !32
  %76 = fmul double %45, %71, !dbg !302
  %77 = fmul double %72, %48, !dbg !303
  %78 = call double @llvm.fmuladd.f64(double %76, double %72, double %77) #7, !dbg !303
  store double %78, double* %30, align 8, !dbg !304, !tbaa !32
  call void @llvm.dbg.value(metadata i32 0, metadata !237, metadata !DIExpression()), !dbg !305
  br label %98, !dbg !306

79:                                               ; preds = %51, %79
  %80 = phi i64 [ 0, %51 ], [ %87, %79 ]
  call void @llvm.dbg.value(metadata i64 %80, metadata !235, metadata !DIExpression()), !dbg !283
  %81 = getelementptr inbounds double, double* %0, i64 %80, !dbg !307
  %82 = load double, double* %81, align 8, !dbg !307, !tbaa !32
  %83 = getelementptr inbounds [2 x double], [2 x double]* %6, i64 0, i64 %80, !dbg !310
  %84 = load double, double* %83, align 8, !dbg !310, !tbaa !32
  %85 = call double @llvm.fmuladd.f64(double %28, double %84, double %82), !dbg !311
  %86 = getelementptr inbounds [2 x double], [2 x double]* %9, i64 0, i64 %80, !dbg !312
  store double %85, double* %86, align 8, !dbg !313, !tbaa !32
  %87 = add nuw nsw i64 %80, 1, !dbg !314
  call void @llvm.dbg.value(metadata i64 %87, metadata !235, metadata !DIExpression()), !dbg !283
  %88 = icmp eq i64 %80, 0, !dbg !315
  br i1 %88, label %79, label %70, !dbg !284, !llvm.loop !316

89:                                               ; preds = %98
  call void @llvm.dbg.value(metadata double* %24, metadata !252, metadata !DIExpression()) #7, !dbg !318
  call void @llvm.dbg.value(metadata double* %1, metadata !257, metadata !DIExpression()) #7, !dbg !318
  call void @llvm.dbg.value(metadata double* %31, metadata !258, metadata !DIExpression()) #7, !dbg !318
  %90 = load double, double* %24, align 16, !dbg !320, !tbaa !32
  %91 = load double, double* %26, align 8, !dbg !321, !tbaa !32
  %92 = fmul double %90, %41, !dbg !322
  %93 = fmul double %92, %91, !dbg !322
  %94 = call double @llvm.fmuladd.f64(double %37, double %90, double %93) #7, !dbg !322
  store double %94, double* %31, align 16, !dbg !323, !tbaa !32
  %95 = fmul double %45, %90, !dbg !324
  %96 = fmul double %91, %48, !dbg !325
  %97 = call double @llvm.fmuladd.f64(double %95, double %91, double %96) #7, !dbg !325
  store double %97, double* %32, align 8, !dbg !326, !tbaa !32
  call void @llvm.dbg.value(metadata i32 0, metadata !239, metadata !DIExpression()), !dbg !327
  call void @llvm.dbg.value(metadata i32 0, metadata !239, metadata !DIExpression()), !dbg !327
  br label %111, !dbg !328

98:                                               ; preds = %70, %98
  %99 = phi i64 [ 0, %70 ], [ %106, %98 ]
  call void @llvm.dbg.value(metadata i64 %99, metadata !237, metadata !DIExpression()), !dbg !305
  %100 = getelementptr inbounds double, double* %0, i64 %99, !dbg !329
  %101 = load double, double* %100, align 8, !dbg !329, !tbaa !32
  %102 = getelementptr inbounds [2 x double], [2 x double]* %7, i64 0, i64 %99, !dbg !332
  %103 = load double, double* %102, align 8, !dbg !332, !tbaa !32
  %104 = call double @llvm.fmuladd.f64(double %2, double %103, double %101), !dbg !333
  %105 = getelementptr inbounds [2 x double], [2 x double]* %9, i64 0, i64 %99, !dbg !334
  store double %104, double* %105, align 8, !dbg !335, !tbaa !32
  %106 = add nuw nsw i64 %99, 1, !dbg !336
  call void @llvm.dbg.value(metadata i64 %106, metadata !237, metadata !DIExpression()), !dbg !305
  %107 = icmp eq i64 %99, 0, !dbg !337
  br i1 %107, label %98, label %89, !dbg !306, !llvm.loop !338

108:                                              ; preds = %111
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %16) #7, !dbg !340
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %15) #7, !dbg !340
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %14) #7, !dbg !340
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %13) #7, !dbg !340
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %12) #7, !dbg !340
  %109 = add nuw nsw i32 %36, 1, !dbg !341
  call void @llvm.dbg.value(metadata i32 %109, metadata !221, metadata !DIExpression()), !dbg !242
  %110 = icmp eq i32 %109, %3, !dbg !243
  br i1 %110, label %34, label %35, !dbg !244, !llvm.loop !342

111:                                              ; preds = %89, %111
  %112 = phi i64 [ 0, %89 ], [ %127, %111 ]
  call void @llvm.dbg.value(metadata i64 %112, metadata !239, metadata !DIExpression()), !dbg !327
  %113 = getelementptr inbounds [2 x double], [2 x double]* %5, i64 0, i64 %112, !dbg !344
  %114 = load double, double* %113, align 8, !dbg !344, !tbaa !32
  %115 = getelementptr inbounds [2 x double], [2 x double]* %6, i64 0, i64 %112, !dbg !347
  %116 = load double, double* %115, align 8, !dbg !347, !tbaa !32
  %117 = call double @llvm.fmuladd.f64(double %116, double 2.000000e+00, double %114), !dbg !348
  %118 = getelementptr inbounds [2 x double], [2 x double]* %7, i64 0, i64 %112, !dbg !349
  %119 = load double, double* %118, align 8, !dbg !349, !tbaa !32
  %120 = call double @llvm.fmuladd.f64(double %119, double 2.000000e+00, double %117), !dbg !350
  %121 = getelementptr inbounds [2 x double], [2 x double]* %8, i64 0, i64 %112, !dbg !351
  %122 = load double, double* %121, align 8, !dbg !351, !tbaa !32
  %123 = fadd double %120, %122, !dbg !352
  %124 = getelementptr inbounds double, double* %0, i64 %112, !dbg !353
  %125 = load double, double* %124, align 8, !dbg !354, !tbaa !32
  %126 = call double @llvm.fmuladd.f64(double %33, double %123, double %125), !dbg !354
  store double %126, double* %124, align 8, !dbg !354, !tbaa !32
  %127 = add nuw nsw i64 %112, 1, !dbg !355
  call void @llvm.dbg.value(metadata i64 %127, metadata !239, metadata !DIExpression()), !dbg !327
  %128 = icmp eq i64 %112, 0, !dbg !356
  br i1 %128, label %111, label %108, !dbg !328, !llvm.loop !357
}

; Function Attrs: nofree nounwind uwtable
define dso_local double @two_layer_network(double* nocapture noundef readonly %0, double* nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #4 !dbg !359 {
  call void @llvm.dbg.value(metadata double* %0, metadata !363, metadata !DIExpression()), !dbg !374
  call void @llvm.dbg.value(metadata double* %1, metadata !364, metadata !DIExpression()), !dbg !374
  call void @llvm.dbg.value(metadata i32 %2, metadata !365, metadata !DIExpression()), !dbg !374
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !366, metadata !DIExpression()), !dbg !374
  call void @llvm.dbg.value(metadata i32 0, metadata !367, metadata !DIExpression()), !dbg !375
  %4 = add nsw i32 %2, 1
  %5 = icmp sgt i32 %2, 0
  %6 = mul nsw i32 %4, 3
  call void @llvm.dbg.value(metadata i32 0, metadata !367, metadata !DIExpression()), !dbg !375
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !366, metadata !DIExpression()), !dbg !374
  %7 = sext i32 %4 to i64, !dbg !376
  %8 = sext i32 %2 to i64, !dbg !376
  %9 = sext i32 %6 to i64, !dbg !376
  %10 = zext i32 %2 to i64
  br label %12, !dbg !376

11:                                               ; preds = %19
  ret double %25, !dbg !377

12:                                               ; preds = %3, %19
  %13 = phi i64 [ 0, %3 ], [ %26, %19 ]
  %14 = phi double [ 0.000000e+00, %3 ], [ %25, %19 ]
  call void @llvm.dbg.value(metadata i64 %13, metadata !367, metadata !DIExpression()), !dbg !375
  call void @llvm.dbg.value(metadata double %14, metadata !366, metadata !DIExpression()), !dbg !374
  %15 = mul nsw i64 %13, %7, !dbg !378
  %16 = add nsw i64 %15, %8, !dbg !379
  %17 = getelementptr inbounds double, double* %0, i64 %16, !dbg !380
  %18 = load double, double* %17, align 8, !dbg !380, !tbaa !32
  call void @llvm.dbg.value(metadata double %18, metadata !369, metadata !DIExpression()), !dbg !381
  call void @llvm.dbg.value(metadata i32 0, metadata !372, metadata !DIExpression()), !dbg !382
  br i1 %5, label %28, label %19, !dbg !383

19:                                               ; preds = %28, %12
  %20 = phi double [ %18, %12 ], [ %36, %28 ], !dbg !381
  %21 = call double @tanh(double noundef %20) #7, !dbg !384
  %22 = add nsw i64 %13, %9, !dbg !385
  %23 = getelementptr inbounds double, double* %0, i64 %22, !dbg !386
  %24 = load double, double* %23, align 8, !dbg !386, !tbaa !32
  %25 = call double @llvm.fmuladd.f64(double %21, double %24, double %14), !dbg !387
  call void @llvm.dbg.value(metadata double %25, metadata !366, metadata !DIExpression()), !dbg !374
  %26 = add nuw nsw i64 %13, 1, !dbg !388
  call void @llvm.dbg.value(metadata i64 %26, metadata !367, metadata !DIExpression()), !dbg !375
  %27 = icmp eq i64 %26, 3, !dbg !389
  br i1 %27, label %11, label %12, !dbg !376, !llvm.loop !390

28:                                               ; preds = %12, %28
  %29 = phi i64 [ %37, %28 ], [ 0, %12 ]
  %30 = phi double [ %36, %28 ], [ %18, %12 ]
  call void @llvm.dbg.value(metadata i64 %29, metadata !372, metadata !DIExpression()), !dbg !382
  call void @llvm.dbg.value(metadata double %30, metadata !369, metadata !DIExpression()), !dbg !381
  %31 = add nsw i64 %29, %15, !dbg !392
  %32 = getelementptr inbounds double, double* %0, i64 %31, !dbg !395
  %33 = load double, double* %32, align 8, !dbg !395, !tbaa !32
  %34 = getelementptr inbounds double, double* %1, i64 %29, !dbg !396
  %35 = load double, double* %34, align 8, !dbg !396, !tbaa !32
  %36 = call double @llvm.fmuladd.f64(double %33, double %35, double %30), !dbg !397
  call void @llvm.dbg.value(metadata double %36, metadata !369, metadata !DIExpression()), !dbg !381
  %37 = add nuw nsw i64 %29, 1, !dbg !398
  call void @llvm.dbg.value(metadata i64 %37, metadata !372, metadata !DIExpression()), !dbg !382
  %38 = icmp eq i64 %37, %10, !dbg !399
  br i1 %38, label %19, label %28, !dbg !383, !llvm.loop !400
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @tanh(double noundef) local_unnamed_addr #5

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #6

attributes #0 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #3 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/kernels.c", directory: ".", checksumkind: CSK_MD5, checksum: "7e5ac97a33fff2218886311ebb21a2ab")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 1}
!8 = !{!"Debian clang version 14.0.6"}
!9 = distinct !DISubprogram(name: "rosenbrock", scope: !1, file: !1, line: 4, type: !10, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !16)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !13, !15}
!12 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64)
!14 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!15 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!16 = !{!17, !18, !19, !20, !22, !25}
!17 = !DILocalVariable(name: "x", arg: 1, scope: !9, file: !1, line: 4, type: !13)
!18 = !DILocalVariable(name: "n", arg: 2, scope: !9, file: !1, line: 4, type: !15)
!19 = !DILocalVariable(name: "s", scope: !9, file: !1, line: 5, type: !12)
!20 = !DILocalVariable(name: "i", scope: !21, file: !1, line: 6, type: !15)
!21 = distinct !DILexicalBlock(scope: !9, file: !1, line: 6, column: 3)
!22 = !DILocalVariable(name: "a", scope: !23, file: !1, line: 7, type: !12)
!23 = distinct !DILexicalBlock(scope: !24, file: !1, line: 6, column: 35)
!24 = distinct !DILexicalBlock(scope: !21, file: !1, line: 6, column: 3)
!25 = !DILocalVariable(name: "b", scope: !23, file: !1, line: 8, type: !12)
!26 = !DILocation(line: 0, scope: !9)
!27 = !DILocation(line: 0, scope: !21)
!28 = !DILocation(line: 6, column: 25, scope: !24)
!29 = !DILocation(line: 6, column: 3, scope: !21)
!30 = !DILocation(line: 11, column: 3, scope: !9)
!31 = !DILocation(line: 7, column: 16, scope: !23)
!32 = !{!33, !33, i64 0}
!33 = !{!"double", !34, i64 0}
!34 = !{!"omnipotent char", !35, i64 0}
!35 = !{!"Simple C/C++ TBAA"}
!36 = !DILocation(line: 7, column: 27, scope: !23)
!37 = !DILocation(line: 7, column: 25, scope: !23)
!38 = !DILocation(line: 0, scope: !23)
!39 = !DILocation(line: 8, column: 20, scope: !23)
!40 = !DILocation(line: 9, column: 16, scope: !23)
!41 = !DILocation(line: 9, column: 28, scope: !23)
!42 = !DILocation(line: 9, column: 24, scope: !23)
!43 = !DILocation(line: 9, column: 7, scope: !23)
!44 = !DILocation(line: 6, column: 21, scope: !24)
!45 = distinct !{!45, !29, !46, !47, !48}
!46 = !DILocation(line: 10, column: 3, scope: !21)
!47 = !{!"llvm.loop.mustprogress"}
!48 = !{!"llvm.loop.unroll.disable"}
!49 = distinct !DISubprogram(name: "matrix_multiply", scope: !1, file: !1, line: 14, type: !50, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !53)
!50 = !DISubroutineType(types: !51)
!51 = !{null, !13, !13, !52, !15, !15, !15}
!52 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!53 = !{!54, !55, !56, !57, !58, !59, !60, !62, !66, !69}
!54 = !DILocalVariable(name: "a", arg: 1, scope: !49, file: !1, line: 14, type: !13)
!55 = !DILocalVariable(name: "b", arg: 2, scope: !49, file: !1, line: 14, type: !13)
!56 = !DILocalVariable(name: "c", arg: 3, scope: !49, file: !1, line: 14, type: !52)
!57 = !DILocalVariable(name: "n", arg: 4, scope: !49, file: !1, line: 14, type: !15)
!58 = !DILocalVariable(name: "m", arg: 5, scope: !49, file: !1, line: 14, type: !15)
!59 = !DILocalVariable(name: "k", arg: 6, scope: !49, file: !1, line: 14, type: !15)
!60 = !DILocalVariable(name: "i", scope: !61, file: !1, line: 15, type: !15)
!61 = distinct !DILexicalBlock(scope: !49, file: !1, line: 15, column: 3)
!62 = !DILocalVariable(name: "j", scope: !63, file: !1, line: 16, type: !15)
!63 = distinct !DILexicalBlock(scope: !64, file: !1, line: 16, column: 5)
!64 = distinct !DILexicalBlock(scope: !65, file: !1, line: 15, column: 31)
!65 = distinct !DILexicalBlock(scope: !61, file: !1, line: 15, column: 3)
!66 = !DILocalVariable(name: "s", scope: !67, file: !1, line: 17, type: !12)
!67 = distinct !DILexicalBlock(scope: !68, file: !1, line: 16, column: 33)
!68 = distinct !DILexicalBlock(scope: !63, file: !1, line: 16, column: 5)
!69 = !DILocalVariable(name: "l", scope: !70, file: !1, line: 18, type: !15)
!70 = distinct !DILexicalBlock(scope: !67, file: !1, line: 18, column: 7)
!71 = !DILocation(line: 0, scope: !49)
!72 = !DILocation(line: 0, scope: !61)
!73 = !DILocation(line: 15, column: 21, scope: !65)
!74 = !DILocation(line: 15, column: 3, scope: !61)
!75 = !DILocation(line: 0, scope: !63)
!76 = !DILocation(line: 16, column: 5, scope: !63)
!77 = !DILocation(line: 24, column: 1, scope: !49)
!78 = !DILocation(line: 0, scope: !70)
!79 = !DILocation(line: 0, scope: !67)
!80 = !DILocation(line: 18, column: 7, scope: !70)
!81 = !DILocation(line: 15, column: 27, scope: !65)
!82 = distinct !{!82, !74, !83, !47, !48}
!83 = !DILocation(line: 23, column: 3, scope: !61)
!84 = !DILocation(line: 21, column: 15, scope: !67)
!85 = !DILocation(line: 21, column: 7, scope: !67)
!86 = !DILocation(line: 21, column: 20, scope: !67)
!87 = !DILocation(line: 16, column: 29, scope: !68)
!88 = !DILocation(line: 16, column: 23, scope: !68)
!89 = distinct !{!89, !76, !90, !47, !48}
!90 = !DILocation(line: 22, column: 5, scope: !63)
!91 = !DILocation(line: 19, column: 22, scope: !92)
!92 = distinct !DILexicalBlock(scope: !93, file: !1, line: 18, column: 35)
!93 = distinct !DILexicalBlock(scope: !70, file: !1, line: 18, column: 7)
!94 = !DILocation(line: 19, column: 14, scope: !92)
!95 = !DILocation(line: 19, column: 33, scope: !92)
!96 = !DILocation(line: 19, column: 37, scope: !92)
!97 = !DILocation(line: 19, column: 29, scope: !92)
!98 = !DILocation(line: 19, column: 11, scope: !92)
!99 = !DILocation(line: 18, column: 31, scope: !93)
!100 = !DILocation(line: 18, column: 25, scope: !93)
!101 = distinct !{!101, !80, !102, !47, !48}
!102 = !DILocation(line: 20, column: 7, scope: !70)
!103 = distinct !DISubprogram(name: "log_sum_exp", scope: !1, file: !1, line: 26, type: !10, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !104)
!104 = !{!105, !106, !107, !108, !110, !111}
!105 = !DILocalVariable(name: "x", arg: 1, scope: !103, file: !1, line: 26, type: !13)
!106 = !DILocalVariable(name: "n", arg: 2, scope: !103, file: !1, line: 26, type: !15)
!107 = !DILocalVariable(name: "m", scope: !103, file: !1, line: 27, type: !12)
!108 = !DILocalVariable(name: "i", scope: !109, file: !1, line: 28, type: !15)
!109 = distinct !DILexicalBlock(scope: !103, file: !1, line: 28, column: 3)
!110 = !DILocalVariable(name: "s", scope: !103, file: !1, line: 31, type: !12)
!111 = !DILocalVariable(name: "i", scope: !112, file: !1, line: 32, type: !15)
!112 = distinct !DILexicalBlock(scope: !103, file: !1, line: 32, column: 3)
!113 = !DILocation(line: 0, scope: !103)
!114 = !DILocation(line: 27, column: 14, scope: !103)
!115 = !DILocation(line: 0, scope: !109)
!116 = !DILocation(line: 28, column: 21, scope: !117)
!117 = distinct !DILexicalBlock(scope: !109, file: !1, line: 28, column: 3)
!118 = !DILocation(line: 28, column: 3, scope: !109)
!119 = !DILocation(line: 0, scope: !112)
!120 = !DILocation(line: 32, column: 21, scope: !121)
!121 = distinct !DILexicalBlock(scope: !112, file: !1, line: 32, column: 3)
!122 = !DILocation(line: 32, column: 3, scope: !112)
!123 = !DILocation(line: 29, column: 17, scope: !124)
!124 = distinct !DILexicalBlock(scope: !117, file: !1, line: 28, column: 31)
!125 = !DILocation(line: 29, column: 9, scope: !124)
!126 = !DILocation(line: 28, column: 27, scope: !117)
!127 = distinct !{!127, !118, !128, !47, !48}
!128 = !DILocation(line: 30, column: 3, scope: !109)
!129 = !DILocation(line: 35, column: 14, scope: !103)
!130 = !DILocation(line: 35, column: 12, scope: !103)
!131 = !DILocation(line: 35, column: 3, scope: !103)
!132 = !DILocation(line: 33, column: 14, scope: !133)
!133 = distinct !DILexicalBlock(scope: !121, file: !1, line: 32, column: 31)
!134 = !DILocation(line: 33, column: 19, scope: !133)
!135 = !DILocation(line: 33, column: 10, scope: !133)
!136 = !DILocation(line: 33, column: 7, scope: !133)
!137 = !DILocation(line: 32, column: 27, scope: !121)
!138 = distinct !{!138, !122, !139, !47, !48}
!139 = !DILocation(line: 34, column: 3, scope: !112)
!140 = distinct !DISubprogram(name: "cholesky_log_determinant", scope: !1, file: !1, line: 39, type: !141, scopeLine: 39, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !143)
!141 = !DISubroutineType(types: !142)
!142 = !{!12, !52, !15}
!143 = !{!144, !145, !146, !147, !149, !152, !154, !156, !159}
!144 = !DILocalVariable(name: "a", arg: 1, scope: !140, file: !1, line: 39, type: !52)
!145 = !DILocalVariable(name: "n", arg: 2, scope: !140, file: !1, line: 39, type: !15)
!146 = !DILocalVariable(name: "d", scope: !140, file: !1, line: 40, type: !12)
!147 = !DILocalVariable(name: "j", scope: !148, file: !1, line: 41, type: !15)
!148 = distinct !DILexicalBlock(scope: !140, file: !1, line: 41, column: 3)
!149 = !DILocalVariable(name: "s", scope: !150, file: !1, line: 42, type: !12)
!150 = distinct !DILexicalBlock(scope: !151, file: !1, line: 41, column: 31)
!151 = distinct !DILexicalBlock(scope: !148, file: !1, line: 41, column: 3)
!152 = !DILocalVariable(name: "k", scope: !153, file: !1, line: 43, type: !15)
!153 = distinct !DILexicalBlock(scope: !150, file: !1, line: 43, column: 5)
!154 = !DILocalVariable(name: "i", scope: !155, file: !1, line: 49, type: !15)
!155 = distinct !DILexicalBlock(scope: !150, file: !1, line: 49, column: 5)
!156 = !DILocalVariable(name: "t", scope: !157, file: !1, line: 50, type: !12)
!157 = distinct !DILexicalBlock(scope: !158, file: !1, line: 49, column: 37)
!158 = distinct !DILexicalBlock(scope: !155, file: !1, line: 49, column: 5)
!159 = !DILocalVariable(name: "k", scope: !160, file: !1, line: 51, type: !15)
!160 = distinct !DILexicalBlock(scope: !157, file: !1, line: 51, column: 7)
!161 = !DILocation(line: 0, scope: !140)
!162 = !DILocation(line: 0, scope: !148)
!163 = !DILocation(line: 41, column: 21, scope: !151)
!164 = !DILocation(line: 41, column: 3, scope: !148)
!165 = distinct !{!165, !164, !166, !47, !48}
!166 = !DILocation(line: 56, column: 3, scope: !148)
!167 = !DILocation(line: 57, column: 3, scope: !140)
!168 = !DILocation(line: 42, column: 20, scope: !150)
!169 = !DILocation(line: 42, column: 24, scope: !150)
!170 = !DILocation(line: 42, column: 16, scope: !150)
!171 = !DILocation(line: 0, scope: !150)
!172 = !DILocation(line: 0, scope: !153)
!173 = !DILocation(line: 43, column: 23, scope: !174)
!174 = distinct !DILexicalBlock(scope: !153, file: !1, line: 43, column: 5)
!175 = !DILocation(line: 43, column: 5, scope: !153)
!176 = !DILocation(line: 46, column: 9, scope: !150)
!177 = !DILocation(line: 47, column: 18, scope: !150)
!178 = !DILocation(line: 48, column: 16, scope: !150)
!179 = !DILocation(line: 48, column: 7, scope: !150)
!180 = !DILocation(line: 49, column: 20, scope: !155)
!181 = !DILocation(line: 0, scope: !155)
!182 = !DILocation(line: 49, column: 27, scope: !158)
!183 = !DILocation(line: 49, column: 5, scope: !155)
!184 = !DILocation(line: 44, column: 20, scope: !185)
!185 = distinct !DILexicalBlock(scope: !174, file: !1, line: 43, column: 33)
!186 = !DILocation(line: 44, column: 12, scope: !185)
!187 = !DILocation(line: 44, column: 9, scope: !185)
!188 = !DILocation(line: 43, column: 29, scope: !174)
!189 = distinct !{!189, !175, !190, !47, !48}
!190 = !DILocation(line: 45, column: 5, scope: !153)
!191 = !DILocation(line: 50, column: 22, scope: !157)
!192 = !DILocation(line: 50, column: 26, scope: !157)
!193 = !DILocation(line: 50, column: 18, scope: !157)
!194 = !DILocation(line: 0, scope: !157)
!195 = !DILocation(line: 0, scope: !160)
!196 = !DILocation(line: 51, column: 7, scope: !160)
!197 = !DILocation(line: 54, column: 24, scope: !157)
!198 = !DILocation(line: 54, column: 20, scope: !157)
!199 = !DILocation(line: 49, column: 33, scope: !158)
!200 = distinct !{!200, !183, !201, !47, !48}
!201 = !DILocation(line: 55, column: 5, scope: !155)
!202 = !DILocation(line: 52, column: 22, scope: !203)
!203 = distinct !DILexicalBlock(scope: !204, file: !1, line: 51, column: 35)
!204 = distinct !DILexicalBlock(scope: !160, file: !1, line: 51, column: 7)
!205 = !DILocation(line: 52, column: 14, scope: !203)
!206 = !DILocation(line: 52, column: 37, scope: !203)
!207 = !DILocation(line: 52, column: 29, scope: !203)
!208 = !DILocation(line: 52, column: 11, scope: !203)
!209 = !DILocation(line: 51, column: 31, scope: !204)
!210 = !DILocation(line: 51, column: 25, scope: !204)
!211 = distinct !{!211, !196, !212, !47, !48}
!212 = !DILocation(line: 53, column: 7, scope: !160)
!213 = distinct !DISubprogram(name: "runge_kutta_predator_prey", scope: !1, file: !1, line: 66, type: !214, scopeLine: 66, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !216)
!214 = !DISubroutineType(types: !215)
!215 = !{null, !52, !13, !12, !15}
!216 = !{!217, !218, !219, !220, !221, !223, !229, !230, !231, !232, !233, !235, !237, !239}
!217 = !DILocalVariable(name: "y", arg: 1, scope: !213, file: !1, line: 66, type: !52)
!218 = !DILocalVariable(name: "p", arg: 2, scope: !213, file: !1, line: 66, type: !13)
!219 = !DILocalVariable(name: "h", arg: 3, scope: !213, file: !1, line: 66, type: !12)
!220 = !DILocalVariable(name: "steps", arg: 4, scope: !213, file: !1, line: 66, type: !15)
!221 = !DILocalVariable(name: "s", scope: !222, file: !1, line: 67, type: !15)
!222 = distinct !DILexicalBlock(scope: !213, file: !1, line: 67, column: 3)
!223 = !DILocalVariable(name: "k1", scope: !224, file: !1, line: 68, type: !226)
!224 = distinct !DILexicalBlock(scope: !225, file: !1, line: 67, column: 35)
!225 = distinct !DILexicalBlock(scope: !222, file: !1, line: 67, column: 3)
!226 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 128, elements: !227)
!227 = !{!228}
!228 = !DISubrange(count: 2)
!229 = !DILocalVariable(name: "k2", scope: !224, file: !1, line: 68, type: !226)
!230 = !DILocalVariable(name: "k3", scope: !224, file: !1, line: 68, type: !226)
!231 = !DILocalVariable(name: "k4", scope: !224, file: !1, line: 68, type: !226)
!232 = !DILocalVariable(name: "t", scope: !224, file: !1, line: 68, type: !226)
!233 = !DILocalVariable(name: "i", scope: !234, file: !1, line: 70, type: !15)
!234 = distinct !DILexicalBlock(scope: !224, file: !1, line: 70, column: 5)
!235 = !DILocalVariable(name: "i", scope: !236, file: !1, line: 74, type: !15)
!236 = distinct !DILexicalBlock(scope: !224, file: !1, line: 74, column: 5)
!237 = !DILocalVariable(name: "i", scope: !238, file: !1, line: 78, type: !15)
!238 = distinct !DILexicalBlock(scope: !224, file: !1, line: 78, column: 5)
!239 = !DILocalVariable(name: "i", scope: !240, file: !1, line: 82, type: !15)
!240 = distinct !DILexicalBlock(scope: !224, file: !1, line: 82, column: 5)
!241 = !DILocation(line: 0, scope: !213)
!242 = !DILocation(line: 0, scope: !222)
!243 = !DILocation(line: 67, column: 21, scope: !225)
!244 = !DILocation(line: 67, column: 3, scope: !222)
!245 = !DILocation(line: 86, column: 1, scope: !213)
!246 = !DILocation(line: 68, column: 5, scope: !224)
!247 = !DILocation(line: 68, column: 12, scope: !224)
!248 = !DILocation(line: 68, column: 19, scope: !224)
!249 = !DILocation(line: 68, column: 26, scope: !224)
!250 = !DILocation(line: 68, column: 33, scope: !224)
!251 = !DILocation(line: 68, column: 40, scope: !224)
!252 = !DILocalVariable(name: "y", arg: 1, scope: !253, file: !1, line: 60, type: !13)
!253 = distinct !DISubprogram(name: "lotka_volterra", scope: !1, file: !1, line: 60, type: !254, scopeLine: 60, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !256)
!254 = !DISubroutineType(types: !255)
!255 = !{null, !13, !13, !52}
!256 = !{!252, !257, !258}
!257 = !DILocalVariable(name: "p", arg: 2, scope: !253, file: !1, line: 60, type: !13)
!258 = !DILocalVariable(name: "dy", arg: 3, scope: !253, file: !1, line: 60, type: !52)
!259 = !DILocation(line: 0, scope: !253, inlinedAt: !260)
!260 = distinct !DILocation(line: 69, column: 5, scope: !224)
!261 = !DILocation(line: 61, column: 11, scope: !253, inlinedAt: !260)
!262 = !DILocation(line: 61, column: 18, scope: !253, inlinedAt: !260)
!263 = !DILocation(line: 61, column: 25, scope: !253, inlinedAt: !260)
!264 = !DILocation(line: 61, column: 39, scope: !253, inlinedAt: !260)
!265 = !DILocation(line: 61, column: 23, scope: !253, inlinedAt: !260)
!266 = !DILocation(line: 61, column: 9, scope: !253, inlinedAt: !260)
!267 = !DILocation(line: 62, column: 11, scope: !253, inlinedAt: !260)
!268 = !DILocation(line: 62, column: 16, scope: !253, inlinedAt: !260)
!269 = !DILocation(line: 62, column: 32, scope: !253, inlinedAt: !260)
!270 = !DILocation(line: 62, column: 30, scope: !253, inlinedAt: !260)
!271 = !DILocation(line: 62, column: 9, scope: !253, inlinedAt: !260)
!272 = !DILocation(line: 0, scope: !234)
!273 = !DILocation(line: 70, column: 5, scope: !234)
!274 = !DILocation(line: 0, scope: !253, inlinedAt: !275)
!275 = distinct !DILocation(line: 73, column: 5, scope: !224)
!276 = !DILocation(line: 61, column: 18, scope: !253, inlinedAt: !275)
!277 = !DILocation(line: 61, column: 39, scope: !253, inlinedAt: !275)
!278 = !DILocation(line: 61, column: 23, scope: !253, inlinedAt: !275)
!279 = !DILocation(line: 61, column: 9, scope: !253, inlinedAt: !275)
!280 = !DILocation(line: 62, column: 16, scope: !253, inlinedAt: !275)
!281 = !DILocation(line: 62, column: 30, scope: !253, inlinedAt: !275)
!282 = !DILocation(line: 62, column: 9, scope: !253, inlinedAt: !275)
!283 = !DILocation(line: 0, scope: !236)
!284 = !DILocation(line: 74, column: 5, scope: !236)
!285 = !DILocation(line: 71, column: 14, scope: !286)
!286 = distinct !DILexicalBlock(scope: !287, file: !1, line: 70, column: 33)
!287 = distinct !DILexicalBlock(scope: !234, file: !1, line: 70, column: 5)
!288 = !DILocation(line: 71, column: 31, scope: !286)
!289 = !DILocation(line: 71, column: 19, scope: !286)
!290 = !DILocation(line: 71, column: 7, scope: !286)
!291 = !DILocation(line: 71, column: 12, scope: !286)
!292 = !DILocation(line: 70, column: 29, scope: !287)
!293 = !DILocation(line: 70, column: 23, scope: !287)
!294 = distinct !{!294, !273, !295, !47, !48}
!295 = !DILocation(line: 72, column: 5, scope: !234)
!296 = !DILocation(line: 0, scope: !253, inlinedAt: !297)
!297 = distinct !DILocation(line: 77, column: 5, scope: !224)
!298 = !DILocation(line: 61, column: 18, scope: !253, inlinedAt: !297)
!299 = !DILocation(line: 61, column: 39, scope: !253, inlinedAt: !297)
!300 = !DILocation(line: 61, column: 23, scope: !253, inlinedAt: !297)
!301 = !DILocation(line: 61, column: 9, scope: !253, inlinedAt: !297)
!302 = !DILocation(line: 62, column: 16, scope: !253, inlinedAt: !297)
!303 = !DILocation(line: 62, column: 30, scope: !253, inlinedAt: !297)
!304 = !DILocation(line: 62, column: 9, scope: !253, inlinedAt: !297)
!305 = !DILocation(line: 0, scope: !238)
!306 = !DILocation(line: 78, column: 5, scope: !238)
!307 = !DILocation(line: 75, column: 14, scope: !308)
!308 = distinct !DILexicalBlock(scope: !309, file: !1, line: 74, column: 33)
!309 = distinct !DILexicalBlock(scope: !236, file: !1, line: 74, column: 5)
!310 = !DILocation(line: 75, column: 31, scope: !308)
!311 = !DILocation(line: 75, column: 19, scope: !308)
!312 = !DILocation(line: 75, column: 7, scope: !308)
!313 = !DILocation(line: 75, column: 12, scope: !308)
!314 = !DILocation(line: 74, column: 29, scope: !309)
!315 = !DILocation(line: 74, column: 23, scope: !309)
!316 = distinct !{!316, !284, !317, !47, !48}
!317 = !DILocation(line: 76, column: 5, scope: !236)
!318 = !DILocation(line: 0, scope: !253, inlinedAt: !319)
!319 = distinct !DILocation(line: 81, column: 5, scope: !224)
!320 = !DILocation(line: 61, column: 18, scope: !253, inlinedAt: !319)
!321 = !DILocation(line: 61, column: 39, scope: !253, inlinedAt: !319)
!322 = !DILocation(line: 61, column: 23, scope: !253, inlinedAt: !319)
!323 = !DILocation(line: 61, column: 9, scope: !253, inlinedAt: !319)
!324 = !DILocation(line: 62, column: 16, scope: !253, inlinedAt: !319)
!325 = !DILocation(line: 62, column: 30, scope: !253, inlinedAt: !319)
!326 = !DILocation(line: 62, column: 9, scope: !253, inlinedAt: !319)
!327 = !DILocation(line: 0, scope: !240)
!328 = !DILocation(line: 82, column: 5, scope: !240)
!329 = !DILocation(line: 79, column: 14, scope: !330)
!330 = distinct !DILexicalBlock(scope: !331, file: !1, line: 78, column: 33)
!331 = distinct !DILexicalBlock(scope: !238, file: !1, line: 78, column: 5)
!332 = !DILocation(line: 79, column: 25, scope: !330)
!333 = !DILocation(line: 79, column: 19, scope: !330)
!334 = !DILocation(line: 79, column: 7, scope: !330)
!335 = !DILocation(line: 79, column: 12, scope: !330)
!336 = !DILocation(line: 78, column: 29, scope: !331)
!337 = !DILocation(line: 78, column: 23, scope: !331)
!338 = distinct !{!338, !306, !339, !47, !48}
!339 = !DILocation(line: 80, column: 5, scope: !238)
!340 = !DILocation(line: 85, column: 3, scope: !225)
!341 = !DILocation(line: 67, column: 31, scope: !225)
!342 = distinct !{!342, !244, !343, !47, !48}
!343 = !DILocation(line: 85, column: 3, scope: !222)
!344 = !DILocation(line: 83, column: 26, scope: !345)
!345 = distinct !DILexicalBlock(scope: !346, file: !1, line: 82, column: 33)
!346 = distinct !DILexicalBlock(scope: !240, file: !1, line: 82, column: 5)
!347 = !DILocation(line: 83, column: 40, scope: !345)
!348 = !DILocation(line: 83, column: 32, scope: !345)
!349 = !DILocation(line: 83, column: 54, scope: !345)
!350 = !DILocation(line: 83, column: 46, scope: !345)
!351 = !DILocation(line: 83, column: 62, scope: !345)
!352 = !DILocation(line: 83, column: 60, scope: !345)
!353 = !DILocation(line: 83, column: 7, scope: !345)
!354 = !DILocation(line: 83, column: 12, scope: !345)
!355 = !DILocation(line: 82, column: 29, scope: !346)
!356 = !DILocation(line: 82, column: 23, scope: !346)
!357 = distinct !{!357, !328, !358, !47, !48}
!358 = !DILocation(line: 84, column: 5, scope: !240)
!359 = distinct !DISubprogram(name: "two_layer_network", scope: !1, file: !1, line: 88, type: !360, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !362)
!360 = !DISubroutineType(types: !361)
!361 = !{!12, !13, !13, !15}
!362 = !{!363, !364, !365, !366, !367, !369, !372}
!363 = !DILocalVariable(name: "w", arg: 1, scope: !359, file: !1, line: 88, type: !13)
!364 = !DILocalVariable(name: "x", arg: 2, scope: !359, file: !1, line: 88, type: !13)
!365 = !DILocalVariable(name: "n", arg: 3, scope: !359, file: !1, line: 88, type: !15)
!366 = !DILocalVariable(name: "out", scope: !359, file: !1, line: 89, type: !12)
!367 = !DILocalVariable(name: "h", scope: !368, file: !1, line: 90, type: !15)
!368 = distinct !DILexicalBlock(scope: !359, file: !1, line: 90, column: 3)
!369 = !DILocalVariable(name: "a", scope: !370, file: !1, line: 91, type: !12)
!370 = distinct !DILexicalBlock(scope: !371, file: !1, line: 90, column: 31)
!371 = distinct !DILexicalBlock(scope: !368, file: !1, line: 90, column: 3)
!372 = !DILocalVariable(name: "i", scope: !373, file: !1, line: 92, type: !15)
!373 = distinct !DILexicalBlock(scope: !370, file: !1, line: 92, column: 5)
!374 = !DILocation(line: 0, scope: !359)
!375 = !DILocation(line: 0, scope: !368)
!376 = !DILocation(line: 90, column: 3, scope: !368)
!377 = !DILocation(line: 97, column: 3, scope: !359)
!378 = !DILocation(line: 91, column: 20, scope: !370)
!379 = !DILocation(line: 91, column: 30, scope: !370)
!380 = !DILocation(line: 91, column: 16, scope: !370)
!381 = !DILocation(line: 0, scope: !370)
!382 = !DILocation(line: 0, scope: !373)
!383 = !DILocation(line: 92, column: 5, scope: !373)
!384 = !DILocation(line: 95, column: 12, scope: !370)
!385 = !DILocation(line: 95, column: 36, scope: !370)
!386 = !DILocation(line: 95, column: 22, scope: !370)
!387 = !DILocation(line: 95, column: 9, scope: !370)
!388 = !DILocation(line: 90, column: 27, scope: !371)
!389 = !DILocation(line: 90, column: 21, scope: !371)
!390 = distinct !{!390, !376, !391, !47, !48}
!391 = !DILocation(line: 96, column: 3, scope: !368)
!392 = !DILocation(line: 93, column: 26, scope: !393)
!393 = distinct !DILexicalBlock(scope: !394, file: !1, line: 92, column: 33)
!394 = distinct !DILexicalBlock(scope: !373, file: !1, line: 92, column: 5)
!395 = !DILocation(line: 93, column: 12, scope: !393)
!396 = !DILocation(line: 93, column: 33, scope: !393)
!397 = !DILocation(line: 93, column: 9, scope: !393)
!398 = !DILocation(line: 92, column: 29, scope: !394)
!399 = !DILocation(line: 92, column: 23, scope: !394)
!400 = distinct !{!400, !383, !401, !47, !48}
!401 = !DILocation(line: 94, column: 5, scope: !373)
