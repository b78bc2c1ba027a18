; clang-16 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/kernels.c -o ir/clang-16/O1-g/kernels.ll
; ModuleID = 'c/kernels.c'
source_filename = "c/kernels.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @rosenbrock(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !17, metadata !DIExpression()), !dbg !26
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
  %14 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !31
  %15 = load double, ptr %14, align 8, !dbg !31, !tbaa !32
  %16 = getelementptr inbounds double, ptr %0, i64 %10, !dbg !36
  %17 = load double, ptr %16, align 8, !dbg !36, !tbaa !32
  %18 = fneg double %17, !dbg !37
  %19 = tail call double @llvm.fmuladd.f64(double %18, double %17, double %15), !dbg !37
  call void @llvm.dbg.value(metadata double %19, metadata !22, metadata !DIExpression()), !dbg !38
  %20 = fsub double 1.000000e+00, %17, !dbg !39
  call void @llvm.dbg.value(metadata double %20, metadata !25, metadata !DIExpression()), !dbg !38
  %21 = fmul double %19, 1.000000e+02, !dbg !40
  %22 = fmul double %20, %20, !dbg !41
  %23 = tail call double @llvm.fmuladd.f64(double %21, double %19, double %22), !dbg !42
  %24 = fadd double %12, %23, !dbg !43
  call void @llvm.dbg.value(metadata double %24, metadata !19, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata i64 %11, metadata !20, metadata !DIExpression()), !dbg !27
  %25 = add nuw nsw i64 %11, 1, !dbg !44
  %26 = icmp eq i64 %13, %6, !dbg !28
  br i1 %26, label %7, label %9, !dbg !29, !llvm.loop !45
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @matrix_multiply(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) local_unnamed_addr #3 !dbg !49 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !54, metadata !DIExpression()), !dbg !71
  call void @llvm.dbg.value(metadata ptr %1, metadata !55, metadata !DIExpression()), !dbg !71
  call void @llvm.dbg.value(metadata ptr %2, metadata !56, metadata !DIExpression()), !dbg !71
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
  %31 = getelementptr inbounds double, ptr %2, i64 %30, !dbg !85
  store double %29, ptr %31, align 8, !dbg !86, !tbaa !32
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
  %38 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !94
  %39 = load double, ptr %38, align 8, !dbg !94, !tbaa !32
  %40 = mul nsw i64 %35, %11, !dbg !95
  %41 = add nsw i64 %40, %24, !dbg !96
  %42 = getelementptr inbounds double, ptr %1, i64 %41, !dbg !97
  %43 = load double, ptr %42, align 8, !dbg !97, !tbaa !32
  %44 = tail call double @llvm.fmuladd.f64(double %39, double %43, double %36), !dbg !98
  call void @llvm.dbg.value(metadata double %44, metadata !66, metadata !DIExpression()), !dbg !79
  %45 = add nuw nsw i64 %35, 1, !dbg !99
  call void @llvm.dbg.value(metadata i64 %45, metadata !69, metadata !DIExpression()), !dbg !78
  %46 = icmp eq i64 %45, %16, !dbg !100
  br i1 %46, label %28, label %34, !dbg !80, !llvm.loop !101
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @log_sum_exp(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 !dbg !103 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !105, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata i32 %1, metadata !106, metadata !DIExpression()), !dbg !113
  %3 = load double, ptr %0, align 8, !dbg !114, !tbaa !32
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
  %15 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !123
  %16 = load double, ptr %15, align 8, !dbg !123, !tbaa !32
  %17 = tail call double @llvm.maxnum.f64(double %14, double %16), !dbg !125
  call void @llvm.dbg.value(metadata double %17, metadata !107, metadata !DIExpression()), !dbg !113
  %18 = add nuw nsw i64 %13, 1, !dbg !126
  call void @llvm.dbg.value(metadata i64 %18, metadata !108, metadata !DIExpression()), !dbg !115
  %19 = icmp eq i64 %18, %6, !dbg !116
  br i1 %19, label %7, label %12, !dbg !118, !llvm.loop !127

20:                                               ; preds = %24, %7
  %21 = phi double [ 0.000000e+00, %7 ], [ %31, %24 ], !dbg !113
  %22 = tail call double @log(double noundef %21) #7, !dbg !129
  %23 = fadd double %8, %22, !dbg !130
  ret double %23, !dbg !131

24:                                               ; preds = %10, %24
  %25 = phi i64 [ 0, %10 ], [ %32, %24 ]
  %26 = phi double [ 0.000000e+00, %10 ], [ %31, %24 ]
  call void @llvm.dbg.value(metadata i64 %25, metadata !111, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata double %26, metadata !110, metadata !DIExpression()), !dbg !113
  %27 = getelementptr inbounds double, ptr %0, i64 %25, !dbg !132
  %28 = load double, ptr %27, align 8, !dbg !132, !tbaa !32
  %29 = fsub double %28, %8, !dbg !134
  %30 = tail call double @exp(double noundef %29) #7, !dbg !135
  %31 = fadd double %26, %30, !dbg !136
  call void @llvm.dbg.value(metadata double %31, metadata !110, metadata !DIExpression()), !dbg !113
  %32 = add nuw nsw i64 %25, 1, !dbg !137
  call void @llvm.dbg.value(metadata i64 %32, metadata !111, metadata !DIExpression()), !dbg !119
  %33 = icmp eq i64 %32, %11, !dbg !120
  br i1 %33, label %20, label %24, !dbg !122, !llvm.loop !138
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !140 double @exp(double noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !145 double @log(double noundef) local_unnamed_addr #5

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @cholesky_log_determinant(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #4 !dbg !146 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !150, metadata !DIExpression()), !dbg !167
  call void @llvm.dbg.value(metadata i32 %1, metadata !151, metadata !DIExpression()), !dbg !167
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !152, metadata !DIExpression()), !dbg !167
  call void @llvm.dbg.value(metadata i32 0, metadata !153, metadata !DIExpression()), !dbg !168
  %3 = icmp sgt i32 %1, 0, !dbg !169
  br i1 %3, label %4, label %13, !dbg !170

4:                                                ; preds = %2
  %5 = sext i32 %1 to i64, !dbg !170
  %6 = sext i32 %1 to i64, !dbg !170
  %7 = sext i32 %1 to i64, !dbg !170
  %8 = zext i32 %1 to i64, !dbg !169
  %9 = zext i32 %1 to i64
  br label %15, !dbg !170

10:                                               ; preds = %52, %27
  call void @llvm.dbg.value(metadata i64 %32, metadata !153, metadata !DIExpression()), !dbg !168
  call void @llvm.dbg.value(metadata double %31, metadata !152, metadata !DIExpression()), !dbg !167
  %11 = add nuw nsw i64 %17, 1, !dbg !170
  %12 = icmp eq i64 %32, %8, !dbg !169
  br i1 %12, label %13, label %15, !dbg !170, !llvm.loop !171

13:                                               ; preds = %10, %2
  %14 = phi double [ 0.000000e+00, %2 ], [ %31, %10 ], !dbg !167
  ret double %14, !dbg !173

15:                                               ; preds = %4, %10
  %16 = phi i64 [ 0, %4 ], [ %32, %10 ]
  %17 = phi i64 [ 1, %4 ], [ %11, %10 ]
  %18 = phi double [ 0.000000e+00, %4 ], [ %31, %10 ]
  %19 = trunc i64 %16 to i32
  call void @llvm.dbg.value(metadata i64 %16, metadata !153, metadata !DIExpression()), !dbg !168
  call void @llvm.dbg.value(metadata double %18, metadata !152, metadata !DIExpression()), !dbg !167
  %20 = mul nsw i64 %16, %7, !dbg !174
  %21 = mul nsw i32 %19, %1, !dbg !174
  %22 = sext i32 %21 to i64, !dbg !175
  %23 = add nsw i64 %16, %22, !dbg !175
  %24 = getelementptr inbounds double, ptr %0, i64 %23, !dbg !176
  %25 = load double, ptr %24, align 8, !dbg !176, !tbaa !32
  call void @llvm.dbg.value(metadata double %25, metadata !155, metadata !DIExpression()), !dbg !177
  call void @llvm.dbg.value(metadata i32 0, metadata !158, metadata !DIExpression()), !dbg !178
  %26 = icmp eq i64 %16, 0, !dbg !179
  br i1 %26, label %27, label %36, !dbg !181

27:                                               ; preds = %36, %15
  %28 = phi double [ %25, %15 ], [ %43, %36 ], !dbg !177
  %29 = tail call double @sqrt(double noundef %28) #7, !dbg !182
  call void @llvm.dbg.value(metadata double %29, metadata !155, metadata !DIExpression()), !dbg !177
  store double %29, ptr %24, align 8, !dbg !183, !tbaa !32
  %30 = tail call double @log(double noundef %29) #7, !dbg !184
  %31 = tail call double @llvm.fmuladd.f64(double %30, double 2.000000e+00, double %18), !dbg !185
  call void @llvm.dbg.value(metadata double %31, metadata !152, metadata !DIExpression()), !dbg !167
  %32 = add nuw nsw i64 %16, 1, !dbg !186
  call void @llvm.dbg.value(metadata i64 %32, metadata !160, metadata !DIExpression()), !dbg !187
  %33 = icmp slt i64 %32, %6, !dbg !188
  br i1 %33, label %34, label %10, !dbg !189

34:                                               ; preds = %27
  %35 = icmp eq i64 %16, 0
  br label %46, !dbg !189

36:                                               ; preds = %15, %36
  %37 = phi i64 [ %44, %36 ], [ 0, %15 ]
  %38 = phi double [ %43, %36 ], [ %25, %15 ]
  call void @llvm.dbg.value(metadata i64 %37, metadata !158, metadata !DIExpression()), !dbg !178
  call void @llvm.dbg.value(metadata double %38, metadata !155, metadata !DIExpression()), !dbg !177
  %39 = add nsw i64 %37, %20, !dbg !190
  %40 = getelementptr inbounds double, ptr %0, i64 %39, !dbg !192
  %41 = load double, ptr %40, align 8, !dbg !192, !tbaa !32
  %42 = fneg double %41, !dbg !193
  %43 = tail call double @llvm.fmuladd.f64(double %42, double %41, double %38), !dbg !193
  call void @llvm.dbg.value(metadata double %43, metadata !155, metadata !DIExpression()), !dbg !177
  %44 = add nuw nsw i64 %37, 1, !dbg !194
  call void @llvm.dbg.value(metadata i64 %44, metadata !158, metadata !DIExpression()), !dbg !178
  %45 = icmp eq i64 %44, %16, !dbg !179
  br i1 %45, label %27, label %36, !dbg !181, !llvm.loop !195

46:                                               ; preds = %34, %52
  %47 = phi i64 [ %17, %34 ], [ %55, %52 ]
  call void @llvm.dbg.value(metadata i64 %47, metadata !160, metadata !DIExpression()), !dbg !187
  %48 = mul nsw i64 %47, %5, !dbg !197
  %49 = add nsw i64 %48, %16, !dbg !198
  %50 = getelementptr inbounds double, ptr %0, i64 %49, !dbg !199
  %51 = load double, ptr %50, align 8, !dbg !199, !tbaa !32
  call void @llvm.dbg.value(metadata double %51, metadata !162, metadata !DIExpression()), !dbg !200
  call void @llvm.dbg.value(metadata i32 0, metadata !165, metadata !DIExpression()), !dbg !201
  br i1 %35, label %52, label %57, !dbg !202

52:                                               ; preds = %57, %46
  %53 = phi double [ %51, %46 ], [ %67, %57 ], !dbg !200
  %54 = fdiv double %53, %29, !dbg !203
  store double %54, ptr %50, align 8, !dbg !204, !tbaa !32
  %55 = add nuw nsw i64 %47, 1, !dbg !205
  call void @llvm.dbg.value(metadata i64 %55, metadata !160, metadata !DIExpression()), !dbg !187
  %56 = icmp eq i64 %55, %9, !dbg !188
  br i1 %56, label %10, label %46, !dbg !189, !llvm.loop !206

57:                                               ; preds = %46, %57
  %58 = phi i64 [ %68, %57 ], [ 0, %46 ]
  %59 = phi double [ %67, %57 ], [ %51, %46 ]
  call void @llvm.dbg.value(metadata i64 %58, metadata !165, metadata !DIExpression()), !dbg !201
  call void @llvm.dbg.value(metadata double %59, metadata !162, metadata !DIExpression()), !dbg !200
  %60 = add nsw i64 %58, %48, !dbg !208
  %61 = getelementptr inbounds double, ptr %0, i64 %60, !dbg !211
  %62 = load double, ptr %61, align 8, !dbg !211, !tbaa !32
  %63 = add nsw i64 %58, %20, !dbg !212
  %64 = getelementptr inbounds double, ptr %0, i64 %63, !dbg !213
  %65 = load double, ptr %64, align 8, !dbg !213, !tbaa !32
  %66 = fneg double %62, !dbg !214
  %67 = tail call double @llvm.fmuladd.f64(double %66, double %65, double %59), !dbg !214
  call void @llvm.dbg.value(metadata double %67, metadata !162, metadata !DIExpression()), !dbg !200
  %68 = add nuw nsw i64 %58, 1, !dbg !215
  call void @llvm.dbg.value(metadata i64 %68, metadata !165, metadata !DIExpression()), !dbg !201
  %69 = icmp eq i64 %68, %16, !dbg !216
  br i1 %69, label %52, label %57, !dbg !202, !llvm.loop !217
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !219 double @sqrt(double noundef) local_unnamed_addr #5

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @runge_kutta_predator_prey(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, double noundef %2, i32 noundef %3) local_unnamed_addr #3 !dbg !220 {
  %5 = alloca [2 x double], align 16
  %6 = alloca [2 x double], align 16
  %7 = alloca [2 x double], align 16
  %8 = alloca [2 x double], align 16
  %9 = alloca [2 x double], align 16
  call void @llvm.dbg.value(metadata ptr %0, metadata !224, metadata !DIExpression()), !dbg !248
  call void @llvm.dbg.value(metadata ptr %1, metadata !225, metadata !DIExpression()), !dbg !248
  call void @llvm.dbg.value(metadata double %2, metadata !226, metadata !DIExpression()), !dbg !248
  call void @llvm.dbg.value(metadata i32 %3, metadata !227, metadata !DIExpression()), !dbg !248
  call void @llvm.dbg.value(metadata i32 0, metadata !228, metadata !DIExpression()), !dbg !249
  %10 = icmp sgt i32 %3, 0, !dbg !250
  br i1 %10, label %11, label %24, !dbg !251

11:                                               ; preds = %4
  %12 = getelementptr inbounds double, ptr %1, i64 1
  %13 = getelementptr inbounds double, ptr %0, i64 1
  %14 = getelementptr inbounds double, ptr %1, i64 2
  %15 = getelementptr inbounds double, ptr %1, i64 3
  %16 = getelementptr inbounds double, ptr %5, i64 1
  %17 = fmul double %2, 5.000000e-01
  %18 = getelementptr inbounds double, ptr %9, i64 1
  %19 = getelementptr inbounds double, ptr %6, i64 1
  %20 = fmul double %2, 5.000000e-01
  %21 = getelementptr inbounds double, ptr %7, i64 1
  %22 = getelementptr inbounds double, ptr %8, i64 1
  %23 = fdiv double %2, 6.000000e+00
  br label %25, !dbg !251

24:                                               ; preds = %98, %4
  ret void, !dbg !252

25:                                               ; preds = %11, %98
  %26 = phi i32 [ 0, %11 ], [ %99, %98 ]
  call void @llvm.dbg.value(metadata i32 %26, metadata !228, metadata !DIExpression()), !dbg !249
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #7, !dbg !253
  call void @llvm.dbg.declare(metadata ptr %5, metadata !230, metadata !DIExpression()), !dbg !254
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #7, !dbg !253
  call void @llvm.dbg.declare(metadata ptr %6, metadata !236, metadata !DIExpression()), !dbg !255
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %7) #7, !dbg !253
  call void @llvm.dbg.declare(metadata ptr %7, metadata !237, metadata !DIExpression()), !dbg !256
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %8) #7, !dbg !253
  call void @llvm.dbg.declare(metadata ptr %8, metadata !238, metadata !DIExpression()), !dbg !257
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %9) #7, !dbg !253
  call void @llvm.dbg.declare(metadata ptr %9, metadata !239, metadata !DIExpression()), !dbg !258
  call void @llvm.dbg.value(metadata ptr %0, metadata !259, metadata !DIExpression()), !dbg !266
  call void @llvm.dbg.value(metadata ptr %1, metadata !264, metadata !DIExpression()), !dbg !266
  call void @llvm.dbg.value(metadata ptr %5, metadata !265, metadata !DIExpression()), !dbg !266
  %27 = load double, ptr %1, align 8, !dbg !268, !tbaa !32
  %28 = load double, ptr %0, align 8, !dbg !269, !tbaa !32
  %29 = load double, ptr %12, align 8, !dbg !270, !tbaa !32
  %30 = load double, ptr %13, align 8, !dbg !271, !tbaa !32
  %31 = fneg double %29, !dbg !272
  %32 = fmul double %28, %31, !dbg !272
  %33 = fmul double %32, %30, !dbg !272
  %34 = tail call double @llvm.fmuladd.f64(double %27, double %28, double %33), !dbg !272
  store double %34, ptr %5, align 16, !dbg !273, !tbaa !32
  %35 = load double, ptr %14, align 8, !dbg !274, !tbaa !32
  %36 = fmul double %28, %35, !dbg !275
  %37 = load double, ptr %15, align 8, !dbg !276, !tbaa !32
  %38 = fneg double %37, !dbg !277
  %39 = fmul double %30, %38, !dbg !277
  %40 = tail call double @llvm.fmuladd.f64(double %36, double %30, double %39), !dbg !277
  store double %40, ptr %16, align 8, !dbg !278, !tbaa !32
  call void @llvm.dbg.value(metadata i32 0, metadata !240, metadata !DIExpression()), !dbg !279
  call void @llvm.dbg.value(metadata i32 0, metadata !240, metadata !DIExpression()), !dbg !279
  br label %50, !dbg !280

41:                                               ; preds = %50
  call void @llvm.dbg.value(metadata ptr %9, metadata !259, metadata !DIExpression()), !dbg !281
  call void @llvm.dbg.value(metadata ptr %1, metadata !264, metadata !DIExpression()), !dbg !281
  call void @llvm.dbg.value(metadata ptr %6, metadata !265, metadata !DIExpression()), !dbg !281
  %42 = load double, ptr %9, align 16, !dbg !283, !tbaa !32
  %43 = load double, ptr %18, align 8, !dbg !284, !tbaa !32
  %44 = fmul double %42, %31, !dbg !285
  %45 = fmul double %44, %43, !dbg !285
  %46 = tail call double @llvm.fmuladd.f64(double %27, double %42, double %45), !dbg !285
  store double %46, ptr %6, align 16, !dbg !286, !tbaa !32
  %47 = fmul double %35, %42, !dbg !287
  %48 = fmul double %43, %38, !dbg !288
  %49 = tail call double @llvm.fmuladd.f64(double %47, double %43, double %48), !dbg !288
  store double %49, ptr %19, align 8, !dbg !289, !tbaa !32
  call void @llvm.dbg.value(metadata i32 0, metadata !242, metadata !DIExpression()), !dbg !290
  call void @llvm.dbg.value(metadata i32 0, metadata !242, metadata !DIExpression()), !dbg !290
  br label %69, !dbg !291

50:                                               ; preds = %25, %50
  %51 = phi i64 [ 0, %25 ], [ %58, %50 ]
  call void @llvm.dbg.value(metadata i64 %51, metadata !240, metadata !DIExpression()), !dbg !279
  %52 = getelementptr inbounds double, ptr %0, i64 %51, !dbg !292
  %53 = load double, ptr %52, align 8, !dbg !292, !tbaa !32
  %54 = getelementptr inbounds [2 x double], ptr %5, i64 0, i64 %51, !dbg !295
  %55 = load double, ptr %54, align 8, !dbg !295, !tbaa !32
  %56 = tail call double @llvm.fmuladd.f64(double %17, double %55, double %53), !dbg !296
  %57 = getelementptr inbounds [2 x double], ptr %9, i64 0, i64 %51, !dbg !297
  store double %56, ptr %57, align 8, !dbg !298, !tbaa !32
  %58 = add nuw nsw i64 %51, 1, !dbg !299
  call void @llvm.dbg.value(metadata i64 %58, metadata !240, metadata !DIExpression()), !dbg !279
  %59 = icmp eq i64 %51, 0, !dbg !300
  br i1 %59, label %50, label %41, !dbg !280, !llvm.loop !301

60:                                               ; preds = %69
  call void @llvm.dbg.value(metadata ptr %9, metadata !259, metadata !DIExpression()), !dbg !303
  call void @llvm.dbg.value(metadata ptr %1, metadata !264, metadata !DIExpression()), !dbg !303
  call void @llvm.dbg.value(metadata ptr %7, metadata !265, metadata !DIExpression()), !dbg !303
  %61 = load double, ptr %9, align 16, !dbg !305, !tbaa !32
  %62 = load double, ptr %18, align 8, !dbg !306, !tbaa !32
  %63 = fmul double %61, %31, !dbg !307
  %64 = fmul double %63, %62, !dbg !307
  %65 = tail call double @llvm.fmuladd.f64(double %27, double %61, double %64), !dbg !307
  store double %65, ptr %7, align 16, !dbg !308, !tbaa !32
  %66 = fmul double %35, %61, !dbg !309
  %67 = fmul double %62, %38, !dbg !310
  %68 = tail call double @llvm.fmuladd.f64(double %66, double %62, double %67), !dbg !310
  store double %68, ptr %21, align 8, !dbg !311, !tbaa !32
  call void @llvm.dbg.value(metadata i32 0, metadata !244, metadata !DIExpression()), !dbg !312
  br label %88, !dbg !313

69:                                               ; preds = %41, %69
  %70 = phi i64 [ 0, %41 ], [ %77, %69 ]
  call void @llvm.dbg.value(metadata i64 %70, metadata !242, metadata !DIExpression()), !dbg !290
  %71 = getelementptr inbounds double, ptr %0, i64 %70, !dbg !314
  %72 = load double, ptr %71, align 8, !dbg !314, !tbaa !32
  %73 = getelementptr inbounds [2 x double], ptr %6, i64 0, i64 %70, !dbg !317
  %74 = load double, ptr %73, align 8, !dbg !317, !tbaa !32
  %75 = tail call double @llvm.fmuladd.f64(double %20, double %74, double %72), !dbg !318
  %76 = getelementptr inbounds [2 x double], ptr %9, i64 0, i64 %70, !dbg !319
  store double %75, ptr %76, align 8, !dbg !320, !tbaa !32
  %77 = add nuw nsw i64 %70, 1, !dbg !321
  call void @llvm.dbg.value(metadata i64 %77, metadata !242, metadata !DIExpression()), !dbg !290
  %78 = icmp eq i64 %70, 0, !dbg !322
  br i1 %78, label %69, label %60, !dbg !291, !llvm.loop !323

79:                                               ; preds = %88
  call void @llvm.dbg.value(metadata ptr %9, metadata !259, metadata !DIExpression()), !dbg !325
  call void @llvm.dbg.value(metadata ptr %1, metadata !264, metadata !DIExpression()), !dbg !325
  call void @llvm.dbg.value(metadata ptr %8, metadata !265, metadata !DIExpression()), !dbg !325
  %80 = load double, ptr %9, align 16, !dbg !327, !tbaa !32
  %81 = load double, ptr %18, align 8, !dbg !328, !tbaa !32
  %82 = fmul double %80, %31, !dbg !329
  %83 = fmul double %82, %81, !dbg !329
  %84 = tail call double @llvm.fmuladd.f64(double %27, double %80, double %83), !dbg !329
  store double %84, ptr %8, align 16, !dbg !330, !tbaa !32
  %85 = fmul double %35, %80, !dbg !331
  %86 = fmul double %81, %38, !dbg !332
  %87 = tail call double @llvm.fmuladd.f64(double %85, double %81, double %86), !dbg !332
  store double %87, ptr %22, align 8, !dbg !333, !tbaa !32
  call void @llvm.dbg.value(metadata i32 0, metadata !246, metadata !DIExpression()), !dbg !334
  call void @llvm.dbg.value(metadata i32 0, metadata !246, metadata !DIExpression()), !dbg !334
  br label %101, !dbg !335

88:                                               ; preds = %60, %88
  %89 = phi i64 [ 0, %60 ], [ %96, %88 ]
  call void @llvm.dbg.value(metadata i64 %89, metadata !244, metadata !DIExpression()), !dbg !312
  %90 = getelementptr inbounds double, ptr %0, i64 %89, !dbg !336
  %91 = load double, ptr %90, align 8, !dbg !336, !tbaa !32
  %92 = getelementptr inbounds [2 x double], ptr %7, i64 0, i64 %89, !dbg !339
  %93 = load double, ptr %92, align 8, !dbg !339, !tbaa !32
  %94 = tail call double @llvm.fmuladd.f64(double %2, double %93, double %91), !dbg !340
  %95 = getelementptr inbounds [2 x double], ptr %9, i64 0, i64 %89, !dbg !341
  store double %94, ptr %95, align 8, !dbg !342, !tbaa !32
  %96 = add nuw nsw i64 %89, 1, !dbg !343
  call void @llvm.dbg.value(metadata i64 %96, metadata !244, metadata !DIExpression()), !dbg !312
  %97 = icmp eq i64 %89, 0, !dbg !344
  br i1 %97, label %88, label %79, !dbg !313, !llvm.loop !345

98:                                               ; preds = %101
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %9) #7, !dbg !347
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %8) #7, !dbg !347
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %7) #7, !dbg !347
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #7, !dbg !347
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #7, !dbg !347
  %99 = add nuw nsw i32 %26, 1, !dbg !348
  call void @llvm.dbg.value(metadata i32 %99, metadata !228, metadata !DIExpression()), !dbg !249
  %100 = icmp eq i32 %99, %3, !dbg !250
  br i1 %100, label %24, label %25, !dbg !251, !llvm.loop !349

101:                                              ; preds = %79, %101
  %102 = phi i64 [ 0, %79 ], [ %117, %101 ]
  call void @llvm.dbg.value(metadata i64 %102, metadata !246, metadata !DIExpression()), !dbg !334
  %103 = getelementptr inbounds [2 x double], ptr %5, i64 0, i64 %102, !dbg !351
  %104 = load double, ptr %103, align 8, !dbg !351, !tbaa !32
  %105 = getelementptr inbounds [2 x double], ptr %6, i64 0, i64 %102, !dbg !354
  %106 = load double, ptr %105, align 8, !dbg !354, !tbaa !32
  %107 = tail call double @llvm.fmuladd.f64(double %106, double 2.000000e+00, double %104), !dbg !355
  %108 = getelementptr inbounds [2 x double], ptr %7, i64 0, i64 %102, !dbg !356
  %109 = load double, ptr %108, align 8, !dbg !356, !tbaa !32
  %110 = tail call double @llvm.fmuladd.f64(double %109, double 2.000000e+00, double %107), !dbg !357
  %111 = getelementptr inbounds [2 x double], ptr %8, i64 0, i64 %102, !dbg !358
  %112 = load double, ptr %111, align 8, !dbg !358, !tbaa !32
  %113 = fadd double %110, %112, !dbg !359
  %114 = getelementptr inbounds double, ptr %0, i64 %102, !dbg !360
  %115 = load double, ptr %114, align 8, !dbg !361, !tbaa !32
  %116 = tail call double @llvm.fmuladd.f64(double %23, double %113, double %115), !dbg !361
  store double %116, ptr %114, align 8, !dbg !361, !tbaa !32
  %117 = add nuw nsw i64 %102, 1, !dbg !362
  call void @llvm.dbg.value(metadata i64 %117, metadata !246, metadata !DIExpression()), !dbg !334
  %118 = icmp eq i64 %102, 0, !dbg !363
  br i1 %118, label %101, label %98, !dbg !335, !llvm.loop !364
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @two_layer_network(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #4 !dbg !366 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !370, metadata !DIExpression()), !dbg !381
  call void @llvm.dbg.value(metadata ptr %1, metadata !371, metadata !DIExpression()), !dbg !381
  call void @llvm.dbg.value(metadata i32 %2, metadata !372, metadata !DIExpression()), !dbg !381
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !373, metadata !DIExpression()), !dbg !381
  call void @llvm.dbg.value(metadata i32 0, metadata !374, metadata !DIExpression()), !dbg !382
  %4 = add nsw i32 %2, 1
  %5 = icmp sgt i32 %2, 0
  %6 = mul nsw i32 %4, 3
  call void @llvm.dbg.value(metadata i32 0, metadata !374, metadata !DIExpression()), !dbg !382
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !373, metadata !DIExpression()), !dbg !381
  %7 = sext i32 %4 to i64, !dbg !383
  %8 = sext i32 %2 to i64, !dbg !383
  %9 = sext i32 %6 to i64, !dbg !383
  %10 = zext i32 %2 to i64
  br label %12, !dbg !383

11:                                               ; preds = %19
  ret double %25, !dbg !384

12:                                               ; preds = %3, %19
  %13 = phi i64 [ 0, %3 ], [ %26, %19 ]
  %14 = phi double [ 0.000000e+00, %3 ], [ %25, %19 ]
  call void @llvm.dbg.value(metadata i64 %13, metadata !374, metadata !DIExpression()), !dbg !382
  call void @llvm.dbg.value(metadata double %14, metadata !373, metadata !DIExpression()), !dbg !381
  %15 = mul nsw i64 %13, %7, !dbg !385
  %16 = add nsw i64 %15, %8, !dbg !386
  %17 = getelementptr inbounds double, ptr %0, i64 %16, !dbg !387
  %18 = load double, ptr %17, align 8, !dbg !387, !tbaa !32
  call void @llvm.dbg.value(metadata double %18, metadata !376, metadata !DIExpression()), !dbg !388
  call void @llvm.dbg.value(metadata i32 0, metadata !379, metadata !DIExpression()), !dbg !389
  br i1 %5, label %28, label %19, !dbg !390

19:                                               ; preds = %28, %12
  %20 = phi double [ %18, %12 ], [ %36, %28 ], !dbg !388
  %21 = tail call double @tanh(double noundef %20) #7, !dbg !391
  %22 = add nsw i64 %13, %9, !dbg !392
  %23 = getelementptr inbounds double, ptr %0, i64 %22, !dbg !393
  %24 = load double, ptr %23, align 8, !dbg !393, !tbaa !32
  %25 = tail call double @llvm.fmuladd.f64(double %21, double %24, double %14), !dbg !394
  call void @llvm.dbg.value(metadata double %25, metadata !373, metadata !DIExpression()), !dbg !381
  %26 = add nuw nsw i64 %13, 1, !dbg !395
  call void @llvm.dbg.value(metadata i64 %26, metadata !374, metadata !DIExpression()), !dbg !382
  %27 = icmp eq i64 %26, 3, !dbg !396
  br i1 %27, label %11, label %12, !dbg !383, !llvm.loop !397

28:                                               ; preds = %12, %28
  %29 = phi i64 [ %37, %28 ], [ 0, %12 ]
  %30 = phi double [ %36, %28 ], [ %18, %12 ]
  call void @llvm.dbg.value(metadata i64 %29, metadata !379, metadata !DIExpression()), !dbg !389
  call void @llvm.dbg.value(metadata double %30, metadata !376, metadata !DIExpression()), !dbg !388
  %31 = add nsw i64 %29, %15, !dbg !399
  %32 = getelementptr inbounds double, ptr %0, i64 %31, !dbg !402
  %33 = load double, ptr %32, align 8, !dbg !402, !tbaa !32
  %34 = getelementptr inbounds double, ptr %1, i64 %29, !dbg !403
  %35 = load double, ptr %34, align 8, !dbg !403, !tbaa !32
  %36 = tail call double @llvm.fmuladd.f64(double %33, double %35, double %30), !dbg !404
  call void @llvm.dbg.value(metadata double %36, metadata !376, metadata !DIExpression()), !dbg !388
  %37 = add nuw nsw i64 %29, 1, !dbg !405
  call void @llvm.dbg.value(metadata i64 %37, metadata !379, metadata !DIExpression()), !dbg !389
  %38 = icmp eq i64 %37, %10, !dbg !406
  br i1 %38, label %19, label %28, !dbg !390, !llvm.loop !407
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !409 double @tanh(double noundef) local_unnamed_addr #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.value(metadata, metadata, metadata) #6

attributes #0 = { nofree nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/kernels.c", directory: ".", checksumkind: CSK_MD5, checksum: "7e5ac97a33fff2218886311ebb21a2ab")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
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
!140 = !DISubprogram(name: "exp", scope: !141, file: !141, line: 95, type: !142, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !144)
!141 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!142 = !DISubroutineType(types: !143)
!143 = !{!12, !12}
!144 = !{}
!145 = !DISubprogram(name: "log", scope: !141, file: !141, line: 104, type: !142, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !144)
!146 = distinct !DISubprogram(name: "cholesky_log_determinant", scope: !1, file: !1, line: 39, type: !147, scopeLine: 39, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !149)
!147 = !DISubroutineType(types: !148)
!148 = !{!12, !52, !15}
!149 = !{!150, !151, !152, !153, !155, !158, !160, !162, !165}
!150 = !DILocalVariable(name: "a", arg: 1, scope: !146, file: !1, line: 39, type: !52)
!151 = !DILocalVariable(name: "n", arg: 2, scope: !146, file: !1, line: 39, type: !15)
!152 = !DILocalVariable(name: "d", scope: !146, file: !1, line: 40, type: !12)
!153 = !DILocalVariable(name: "j", scope: !154, file: !1, line: 41, type: !15)
!154 = distinct !DILexicalBlock(scope: !146, file: !1, line: 41, column: 3)
!155 = !DILocalVariable(name: "s", scope: !156, file: !1, line: 42, type: !12)
!156 = distinct !DILexicalBlock(scope: !157, file: !1, line: 41, column: 31)
!157 = distinct !DILexicalBlock(scope: !154, file: !1, line: 41, column: 3)
!158 = !DILocalVariable(name: "k", scope: !159, file: !1, line: 43, type: !15)
!159 = distinct !DILexicalBlock(scope: !156, file: !1, line: 43, column: 5)
!160 = !DILocalVariable(name: "i", scope: !161, file: !1, line: 49, type: !15)
!161 = distinct !DILexicalBlock(scope: !156, file: !1, line: 49, column: 5)
!162 = !DILocalVariable(name: "t", scope: !163, file: !1, line: 50, type: !12)
!163 = distinct !DILexicalBlock(scope: !164, file: !1, line: 49, column: 37)
!164 = distinct !DILexicalBlock(scope: !161, file: !1, line: 49, column: 5)
!165 = !DILocalVariable(name: "k", scope: !166, file: !1, line: 51, type: !15)
!166 = distinct !DILexicalBlock(scope: !163, file: !1, line: 51, column: 7)
!167 = !DILocation(line: 0, scope: !146)
!168 = !DILocation(line: 0, scope: !154)
!169 = !DILocation(line: 41, column: 21, scope: !157)
!170 = !DILocation(line: 41, column: 3, scope: !154)
!171 = distinct !{!171, !170, !172, !47, !48}
!172 = !DILocation(line: 56, column: 3, scope: !154)
!173 = !DILocation(line: 57, column: 3, scope: !146)
!174 = !DILocation(line: 42, column: 20, scope: !156)
!175 = !DILocation(line: 42, column: 24, scope: !156)
!176 = !DILocation(line: 42, column: 16, scope: !156)
!177 = !DILocation(line: 0, scope: !156)
!178 = !DILocation(line: 0, scope: !159)
!179 = !DILocation(line: 43, column: 23, scope: !180)
!180 = distinct !DILexicalBlock(scope: !159, file: !1, line: 43, column: 5)
!181 = !DILocation(line: 43, column: 5, scope: !159)
!182 = !DILocation(line: 46, column: 9, scope: !156)
!183 = !DILocation(line: 47, column: 18, scope: !156)
!184 = !DILocation(line: 48, column: 16, scope: !156)
!185 = !DILocation(line: 48, column: 7, scope: !156)
!186 = !DILocation(line: 49, column: 20, scope: !161)
!187 = !DILocation(line: 0, scope: !161)
!188 = !DILocation(line: 49, column: 27, scope: !164)
!189 = !DILocation(line: 49, column: 5, scope: !161)
!190 = !DILocation(line: 44, column: 20, scope: !191)
!191 = distinct !DILexicalBlock(scope: !180, file: !1, line: 43, column: 33)
!192 = !DILocation(line: 44, column: 12, scope: !191)
!193 = !DILocation(line: 44, column: 9, scope: !191)
!194 = !DILocation(line: 43, column: 29, scope: !180)
!195 = distinct !{!195, !181, !196, !47, !48}
!196 = !DILocation(line: 45, column: 5, scope: !159)
!197 = !DILocation(line: 50, column: 22, scope: !163)
!198 = !DILocation(line: 50, column: 26, scope: !163)
!199 = !DILocation(line: 50, column: 18, scope: !163)
!200 = !DILocation(line: 0, scope: !163)
!201 = !DILocation(line: 0, scope: !166)
!202 = !DILocation(line: 51, column: 7, scope: !166)
!203 = !DILocation(line: 54, column: 24, scope: !163)
!204 = !DILocation(line: 54, column: 20, scope: !163)
!205 = !DILocation(line: 49, column: 33, scope: !164)
!206 = distinct !{!206, !189, !207, !47, !48}
!207 = !DILocation(line: 55, column: 5, scope: !161)
!208 = !DILocation(line: 52, column: 22, scope: !209)
!209 = distinct !DILexicalBlock(scope: !210, file: !1, line: 51, column: 35)
!210 = distinct !DILexicalBlock(scope: !166, file: !1, line: 51, column: 7)
!211 = !DILocation(line: 52, column: 14, scope: !209)
!212 = !DILocation(line: 52, column: 37, scope: !209)
!213 = !DILocation(line: 52, column: 29, scope: !209)
!214 = !DILocation(line: 52, column: 11, scope: !209)
!215 = !DILocation(line: 51, column: 31, scope: !210)
!216 = !DILocation(line: 51, column: 25, scope: !210)
!217 = distinct !{!217, !202, !218, !47, !48}
!218 = !DILocation(line: 53, column: 7, scope: !166)
!219 = !DISubprogram(name: "sqrt", scope: !141, file: !141, line: 143, type: !142, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !144)
!220 = distinct !DISubprogram(name: "runge_kutta_predator_prey", scope: !1, file: !1, line: 66, type: !221, scopeLine: 66, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !223)
!221 = !DISubroutineType(types: !222)
!222 = !{null, !52, !13, !12, !15}
!223 = !{!224, !225, !226, !227, !228, !230, !236, !237, !238, !239, !240, !242, !244, !246}
!224 = !DILocalVariable(name: "y", arg: 1, scope: !220, file: !1, line: 66, type: !52)
!225 = !DILocalVariable(name: "p", arg: 2, scope: !220, file: !1, line: 66, type: !13)
!226 = !DILocalVariable(name: "h", arg: 3, scope: !220, file: !1, line: 66, type: !12)
!227 = !DILocalVariable(name: "steps", arg: 4, scope: !220, file: !1, line: 66, type: !15)
!228 = !DILocalVariable(name: "s", scope: !229, file: !1, line: 67, type: !15)
!229 = distinct !DILexicalBlock(scope: !220, file: !1, line: 67, column: 3)
!230 = !DILocalVariable(name: "k1", scope: !231, file: !1, line: 68, type: !233)
!231 = distinct !DILexicalBlock(scope: !232, file: !1, line: 67, column: 35)
!232 = distinct !DILexicalBlock(scope: !229, file: !1, line: 67, column: 3)
!233 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 128, elements: !234)
!234 = !{!235}
!235 = !DISubrange(count: 2)
!236 = !DILocalVariable(name: "k2", scope: !231, file: !1, line: 68, type: !233)
!237 = !DILocalVariable(name: "k3", scope: !231, file: !1, line: 68, type: !233)
!238 = !DILocalVariable(name: "k4", scope: !231, file: !1, line: 68, type: !233)
!239 = !DILocalVariable(name: "t", scope: !231, file: !1, line: 68, type: !233)
!240 = !DILocalVariable(name: "i", scope: !241, file: !1, line: 70, type: !15)
!241 = distinct !DILexicalBlock(scope: !231, file: !1, line: 70, column: 5)
!242 = !DILocalVariable(name: "i", scope: !243, file: !1, line: 74, type: !15)
!243 = distinct !DILexicalBlock(scope: !231, file: !1, line: 74, column: 5)
!244 = !DILocalVariable(name: "i", scope: !245, file: !1, line: 78, type: !15)
!245 = distinct !DILexicalBlock(scope: !231, file: !1, line: 78, column: 5)
!246 = !DILocalVariable(name: "i", scope: !247, file: !1, line: 82, type: !15)
!247 = distinct !DILexicalBlock(scope: !231, file: !1, line: 82, column: 5)
!248 = !DILocation(line: 0, scope: !220)
!249 = !DILocation(line: 0, scope: !229)
!250 = !DILocation(line: 67, column: 21, scope: !232)
!251 = !DILocation(line: 67, column: 3, scope: !229)
!252 = !DILocation(line: 86, column: 1, scope: !220)
!253 = !DILocation(line: 68, column: 5, scope: !231)
!254 = !DILocation(line: 68, column: 12, scope: !231)
!255 = !DILocation(line: 68, column: 19, scope: !231)
!256 = !DILocation(line: 68, column: 26, scope: !231)
!257 = !DILocation(line: 68, column: 33, scope: !231)
!258 = !DILocation(line: 68, column: 40, scope: !231)
!259 = !DILocalVariable(name: "y", arg: 1, scope: !260, file: !1, line: 60, type: !13)
!260 = distinct !DISubprogram(name: "lotka_volterra", scope: !1, file: !1, line: 60, type: !261, scopeLine: 60, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !263)
!261 = !DISubroutineType(types: !262)
!262 = !{null, !13, !13, !52}
!263 = !{!259, !264, !265}
!264 = !DILocalVariable(name: "p", arg: 2, scope: !260, file: !1, line: 60, type: !13)
!265 = !DILocalVariable(name: "dy", arg: 3, scope: !260, file: !1, line: 60, type: !52)
!266 = !DILocation(line: 0, scope: !260, inlinedAt: !267)
!267 = distinct !DILocation(line: 69, column: 5, scope: !231)
!268 = !DILocation(line: 61, column: 11, scope: !260, inlinedAt: !267)
!269 = !DILocation(line: 61, column: 18, scope: !260, inlinedAt: !267)
!270 = !DILocation(line: 61, column: 25, scope: !260, inlinedAt: !267)
!271 = !DILocation(line: 61, column: 39, scope: !260, inlinedAt: !267)
!272 = !DILocation(line: 61, column: 23, scope: !260, inlinedAt: !267)
!273 = !DILocation(line: 61, column: 9, scope: !260, inlinedAt: !267)
!274 = !DILocation(line: 62, column: 11, scope: !260, inlinedAt: !267)
!275 = !DILocation(line: 62, column: 16, scope: !260, inlinedAt: !267)
!276 = !DILocation(line: 62, column: 32, scope: !260, inlinedAt: !267)
!277 = !DILocation(line: 62, column: 30, scope: !260, inlinedAt: !267)
!278 = !DILocation(line: 62, column: 9, scope: !260, inlinedAt: !267)
!279 = !DILocation(line: 0, scope: !241)
!280 = !DILocation(line: 70, column: 5, scope: !241)
!281 = !DILocation(line: 0, scope: !260, inlinedAt: !282)
!282 = distinct !DILocation(line: 73, column: 5, scope: !231)
!283 = !DILocation(line: 61, column: 18, scope: !260, inlinedAt: !282)
!284 = !DILocation(line: 61, column: 39, scope: !260, inlinedAt: !282)
!285 = !DILocation(line: 61, column: 23, scope: !260, inlinedAt: !282)
!286 = !DILocation(line: 61, column: 9, scope: !260, inlinedAt: !282)
!287 = !DILocation(line: 62, column: 16, scope: !260, inlinedAt: !282)
!288 = !DILocation(line: 62, column: 30, scope: !260, inlinedAt: !282)
!289 = !DILocation(line: 62, column: 9, scope: !260, inlinedAt: !282)
!290 = !DILocation(line: 0, scope: !243)
!291 = !DILocation(line: 74, column: 5, scope: !243)
!292 = !DILocation(line: 71, column: 14, scope: !293)
!293 = distinct !DILexicalBlock(scope: !294, file: !1, line: 70, column: 33)
!294 = distinct !DILexicalBlock(scope: !241, file: !1, line: 70, column: 5)
!295 = !DILocation(line: 71, column: 31, scope: !293)
!296 = !DILocation(line: 71, column: 19, scope: !293)
!297 = !DILocation(line: 71, column: 7, scope: !293)
!298 = !DILocation(line: 71, column: 12, scope: !293)
!299 = !DILocation(line: 70, column: 29, scope: !294)
!300 = !DILocation(line: 70, column: 23, scope: !294)
!301 = distinct !{!301, !280, !302, !47, !48}
!302 = !DILocation(line: 72, column: 5, scope: !241)
!303 = !DILocation(line: 0, scope: !260, inlinedAt: !304)
!304 = distinct !DILocation(line: 77, column: 5, scope: !231)
!305 = !DILocation(line: 61, column: 18, scope: !260, inlinedAt: !304)
!306 = !DILocation(line: 61, column: 39, scope: !260, inlinedAt: !304)
!307 = !DILocation(line: 61, column: 23, scope: !260, inlinedAt: !304)
!308 = !DILocation(line: 61, column: 9, scope: !260, inlinedAt: !304)
!309 = !DILocation(line: 62, column: 16, scope: !260, inlinedAt: !304)
!310 = !DILocation(line: 62, column: 30, scope: !260, inlinedAt: !304)
!311 = !DILocation(line: 62, column: 9, scope: !260, inlinedAt: !304)
!312 = !DILocation(line: 0, scope: !245)
!313 = !DILocation(line: 78, column: 5, scope: !245)
!314 = !DILocation(line: 75, column: 14, scope: !315)
!315 = distinct !DILexicalBlock(scope: !316, file: !1, line: 74, column: 33)
!316 = distinct !DILexicalBlock(scope: !243, file: !1, line: 74, column: 5)
!317 = !DILocation(line: 75, column: 31, scope: !315)
!318 = !DILocation(line: 75, column: 19, scope: !315)
!319 = !DILocation(line: 75, column: 7, scope: !315)
!320 = !DILocation(line: 75, column: 12, scope: !315)
!321 = !DILocation(line: 74, column: 29, scope: !316)
!322 = !DILocation(line: 74, column: 23, scope: !316)
!323 = distinct !{!323, !291, !324, !47, !48}
!324 = !DILocation(line: 76, column: 5, scope: !243)
!325 = !DILocation(line: 0, scope: !260, inlinedAt: !326)
!326 = distinct !DILocation(line: 81, column: 5, scope: !231)
!327 = !DILocation(line: 61, column: 18, scope: !260, inlinedAt: !326)
!328 = !DILocation(line: 61, column: 39, scope: !260, inlinedAt: !326)
!329 = !DILocation(line: 61, column: 23, scope: !260, inlinedAt: !326)
!330 = !DILocation(line: 61, column: 9, scope: !260, inlinedAt: !326)
!331 = !DILocation(line: 62, column: 16, scope: !260, inlinedAt: !326)
!332 = !DILocation(line: 62, column: 30, scope: !260, inlinedAt: !326)
!333 = !DILocation(line: 62, column: 9, scope: !260, inlinedAt: !326)
!334 = !DILocation(line: 0, scope: !247)
!335 = !DILocation(line: 82, column: 5, scope: !247)
!336 = !DILocation(line: 79, column: 14, scope: !337)
!337 = distinct !DILexicalBlock(scope: !338, file: !1, line: 78, column: 33)
!338 = distinct !DILexicalBlock(scope: !245, file: !1, line: 78, column: 5)
!339 = !DILocation(line: 79, column: 25, scope: !337)
!340 = !DILocation(line: 79, column: 19, scope: !337)
!341 = !DILocation(line: 79, column: 7, scope: !337)
!342 = !DILocation(line: 79, column: 12, scope: !337)
!343 = !DILocation(line: 78, column: 29, scope: !338)
!344 = !DILocation(line: 78, column: 23, scope: !338)
!345 = distinct !{!345, !313, !346, !47, !48}
!346 = !DILocation(line: 80, column: 5, scope: !245)
!347 = !DILocation(line: 85, column: 3, scope: !232)
!348 = !DILocation(line: 67, column: 31, scope: !232)
!349 = distinct !{!349, !251, !350, !47, !48}
!350 = !DILocation(line: 85, column: 3, scope: !229)
!351 = !DILocation(line: 83, column: 26, scope: !352)
!352 = distinct !DILexicalBlock(scope: !353, file: !1, line: 82, column: 33)
!353 = distinct !DILexicalBlock(scope: !247, file: !1, line: 82, column: 5)
!354 = !DILocation(line: 83, column: 40, scope: !352)
!355 = !DILocation(line: 83, column: 32, scope: !352)
!356 = !DILocation(line: 83, column: 54, scope: !352)
!357 = !DILocation(line: 83, column: 46, scope: !352)
!358 = !DILocation(line: 83, column: 62, scope: !352)
!359 = !DILocation(line: 83, column: 60, scope: !352)
!360 = !DILocation(line: 83, column: 7, scope: !352)
!361 = !DILocation(line: 83, column: 12, scope: !352)
!362 = !DILocation(line: 82, column: 29, scope: !353)
!363 = !DILocation(line: 82, column: 23, scope: !353)
!364 = distinct !{!364, !335, !365, !47, !48}
!365 = !DILocation(line: 84, column: 5, scope: !247)
!366 = distinct !DISubprogram(name: "two_layer_network", scope: !1, file: !1, line: 88, type: !367, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !369)
!367 = !DISubroutineType(types: !368)
!368 = !{!12, !13, !13, !15}
!369 = !{!370, !371, !372, !373, !374, !376, !379}
!370 = !DILocalVariable(name: "w", arg: 1, scope: !366, file: !1, line: 88, type: !13)
!371 = !DILocalVariable(name: "x", arg: 2, scope: !366, file: !1, line: 88, type: !13)
!372 = !DILocalVariable(name: "n", arg: 3, scope: !366, file: !1, line: 88, type: !15)
!373 = !DILocalVariable(name: "out", scope: !366, file: !1, line: 89, type: !12)
!374 = !DILocalVariable(name: "h", scope: !375, file: !1, line: 90, type: !15)
!375 = distinct !DILexicalBlock(scope: !366, file: !1, line: 90, column: 3)
!376 = !DILocalVariable(name: "a", scope: !377, file: !1, line: 91, type: !12)
!377 = distinct !DILexicalBlock(scope: !378, file: !1, line: 90, column: 31)
!378 = distinct !DILexicalBlock(scope: !375, file: !1, line: 90, column: 3)
!379 = !DILocalVariable(name: "i", scope: !380, file: !1, line: 92, type: !15)
!380 = distinct !DILexicalBlock(scope: !377, file: !1, line: 92, column: 5)
!381 = !DILocation(line: 0, scope: !366)
!382 = !DILocation(line: 0, scope: !375)
!383 = !DILocation(line: 90, column: 3, scope: !375)
!384 = !DILocation(line: 97, column: 3, scope: !366)
!385 = !DILocation(line: 91, column: 20, scope: !377)
!386 = !DILocation(line: 91, column: 30, scope: !377)
!387 = !DILocation(line: 91, column: 16, scope: !377)
!388 = !DILocation(line: 0, scope: !377)
!389 = !DILocation(line: 0, scope: !380)
!390 = !DILocation(line: 92, column: 5, scope: !380)
!391 = !DILocation(line: 95, column: 12, scope: !377)
!392 = !DILocation(line: 95, column: 36, scope: !377)
!393 = !DILocation(line: 95, column: 22, scope: !377)
!394 = !DILocation(line: 95, column: 9, scope: !377)
!395 = !DILocation(line: 90, column: 27, scope: !378)
!396 = !DILocation(line: 90, column: 21, scope: !378)
!397 = distinct !{!397, !383, !398, !47, !48}
!398 = !DILocation(line: 96, column: 3, scope: !375)
!399 = !DILocation(line: 93, column: 26, scope: !400)
!400 = distinct !DILexicalBlock(scope: !401, file: !1, line: 92, column: 33)
!401 = distinct !DILexicalBlock(scope: !380, file: !1, line: 92, column: 5)
!402 = !DILocation(line: 93, column: 12, scope: !400)
!403 = !DILocation(line: 93, column: 33, scope: !400)
!404 = !DILocation(line: 93, column: 9, scope: !400)
!405 = !DILocation(line: 92, column: 29, scope: !401)
!406 = !DILocation(line: 92, column: 23, scope: !401)
!407 = distinct !{!407, !390, !408, !47, !48}
!408 = !DILocation(line: 94, column: 5, scope: !380)
!409 = !DISubprogram(name: "tanh", scope: !141, file: !141, line: 75, type: !142, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !144)
