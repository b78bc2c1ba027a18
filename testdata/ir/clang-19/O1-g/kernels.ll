; clang-19 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/kernels.c -o ir/clang-19/O1-g/kernels.ll
; ModuleID = 'c/kernels.c'
source_filename = "c/kernels.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @rosenbrock(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !10 {
    #dbg_value(ptr %0, !18, !DIExpression(), !27)
    #dbg_value(i32 %1, !19, !DIExpression(), !27)
    #dbg_value(double 0.000000e+00, !20, !DIExpression(), !27)
    #dbg_value(i32 0, !21, !DIExpression(), !28)
  %3 = icmp sgt i32 %1, 1, !dbg !29
  br i1 %3, label %4, label %7, !dbg !30

4:                                                ; preds = %2
  %5 = add nsw i32 %1, -1, !dbg !30
  %6 = zext i32 %5 to i64, !dbg !29
  br label %9, !dbg !30

7:                                                ; preds = %9, %2
  %8 = phi double [ 0.000000e+00, %2 ], [ %23, %9 ], !dbg !27
  ret double %8, !dbg !31

9:                                                ; preds = %4, %9
  %10 = phi i64 [ 0, %4 ], [ %25, %9 ]
  %11 = phi i64 [ 1, %4 ], [ %24, %9 ]
  %12 = phi double [ 0.000000e+00, %4 ], [ %23, %9 ]
    #dbg_value(double %12, !20, !DIExpression(), !27)
    #dbg_value(i64 %10, !21, !DIExpression(), !28)
  %13 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !32
  %14 = load double, ptr %13, align 8, !dbg !32, !tbaa !33
  %15 = getelementptr inbounds double, ptr %0, i64 %10, !dbg !37
  %16 = load double, ptr %15, align 8, !dbg !37, !tbaa !33
  %17 = fneg double %16, !dbg !38
  %18 = tail call double @llvm.fmuladd.f64(double %17, double %16, double %14), !dbg !38
    #dbg_value(double %18, !23, !DIExpression(), !39)
  %19 = fsub double 1.000000e+00, %16, !dbg !40
    #dbg_value(double %19, !26, !DIExpression(), !39)
  %20 = fmul double %18, 1.000000e+02, !dbg !41
  %21 = fmul double %19, %19, !dbg !42
  %22 = tail call double @llvm.fmuladd.f64(double %20, double %18, double %21), !dbg !43
  %23 = fadd double %12, %22, !dbg !44
    #dbg_value(double %23, !20, !DIExpression(), !27)
    #dbg_value(i64 %11, !21, !DIExpression(), !28)
  %24 = add nuw nsw i64 %11, 1, !dbg !45
  %25 = add nuw nsw i64 %10, 1, !dbg !30
  %26 = icmp eq i64 %25, %6, !dbg !29
  br i1 %26, label %7, label %9, !dbg !30, !llvm.loop !46
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @matrix_multiply(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) local_unnamed_addr #3 !dbg !50 {
    #dbg_value(ptr %0, !55, !DIExpression(), !72)
    #dbg_value(ptr %1, !56, !DIExpression(), !72)
    #dbg_value(ptr %2, !57, !DIExpression(), !72)
    #dbg_value(i32 %3, !58, !DIExpression(), !72)
    #dbg_value(i32 %4, !59, !DIExpression(), !72)
    #dbg_value(i32 %5, !60, !DIExpression(), !72)
    #dbg_value(i32 0, !61, !DIExpression(), !73)
  %7 = icmp sgt i32 %3, 0, !dbg !74
  br i1 %7, label %8, label %25, !dbg !75

8:                                                ; preds = %6
  %9 = icmp sgt i32 %4, 0
  %10 = icmp sgt i32 %5, 0
  %11 = zext i32 %4 to i64, !dbg !75
  %12 = zext i32 %4 to i64, !dbg !75
  %13 = zext nneg i32 %3 to i64, !dbg !74
  %14 = zext nneg i32 %4 to i64
  %15 = zext nneg i32 %5 to i64
  br label %16, !dbg !75

16:                                               ; preds = %8, %30
  %17 = phi i64 [ 0, %8 ], [ %31, %30 ]
    #dbg_value(i64 %17, !61, !DIExpression(), !73)
    #dbg_value(i32 0, !63, !DIExpression(), !76)
  br i1 %9, label %18, label %30, !dbg !77

18:                                               ; preds = %16
  %19 = mul nuw nsw i64 %17, %12
  %20 = trunc i64 %17 to i32, !dbg !77
  %21 = mul i32 %20, %5, !dbg !77
  %22 = zext i32 %21 to i64, !dbg !77
  %23 = getelementptr inbounds double, ptr %0, i64 %22
  %24 = getelementptr inbounds double, ptr %2, i64 %19, !dbg !77
  br label %26, !dbg !77

25:                                               ; preds = %30, %6
  ret void, !dbg !78

26:                                               ; preds = %18, %33
  %27 = phi i64 [ 0, %18 ], [ %36, %33 ]
    #dbg_value(i64 %27, !63, !DIExpression(), !76)
    #dbg_value(i32 0, !70, !DIExpression(), !79)
    #dbg_value(double 0.000000e+00, !67, !DIExpression(), !80)
  br i1 %10, label %28, label %33, !dbg !81

28:                                               ; preds = %26
  %29 = getelementptr inbounds double, ptr %1, i64 %27, !dbg !81
  br label %38, !dbg !81

30:                                               ; preds = %33, %16
  %31 = add nuw nsw i64 %17, 1, !dbg !82
    #dbg_value(i64 %31, !61, !DIExpression(), !73)
  %32 = icmp eq i64 %31, %13, !dbg !74
  br i1 %32, label %25, label %16, !dbg !75, !llvm.loop !83

33:                                               ; preds = %38, %26
  %34 = phi double [ 0.000000e+00, %26 ], [ %46, %38 ], !dbg !80
  %35 = getelementptr inbounds double, ptr %24, i64 %27, !dbg !85
  store double %34, ptr %35, align 8, !dbg !86, !tbaa !33
  %36 = add nuw nsw i64 %27, 1, !dbg !87
    #dbg_value(i64 %36, !63, !DIExpression(), !76)
  %37 = icmp eq i64 %36, %14, !dbg !88
  br i1 %37, label %30, label %26, !dbg !77, !llvm.loop !89

38:                                               ; preds = %28, %38
  %39 = phi i64 [ 0, %28 ], [ %47, %38 ]
  %40 = phi double [ 0.000000e+00, %28 ], [ %46, %38 ]
    #dbg_value(i64 %39, !70, !DIExpression(), !79)
    #dbg_value(double %40, !67, !DIExpression(), !80)
  %41 = getelementptr inbounds double, ptr %23, i64 %39, !dbg !91
  %42 = load double, ptr %41, align 8, !dbg !91, !tbaa !33
  %43 = mul nuw nsw i64 %39, %11, !dbg !94
  %44 = getelementptr inbounds double, ptr %29, i64 %43, !dbg !95
  %45 = load double, ptr %44, align 8, !dbg !95, !tbaa !33
  %46 = tail call double @llvm.fmuladd.f64(double %42, double %45, double %40), !dbg !96
    #dbg_value(double %46, !67, !DIExpression(), !80)
  %47 = add nuw nsw i64 %39, 1, !dbg !97
    #dbg_value(i64 %47, !70, !DIExpression(), !79)
  %48 = icmp eq i64 %47, %15, !dbg !98
  br i1 %48, label %33, label %38, !dbg !81, !llvm.loop !99
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @log_sum_exp(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 !dbg !101 {
    #dbg_value(ptr %0, !103, !DIExpression(), !111)
    #dbg_value(i32 %1, !104, !DIExpression(), !111)
  %3 = load double, ptr %0, align 8, !dbg !112, !tbaa !33
    #dbg_value(double %3, !105, !DIExpression(), !111)
    #dbg_value(i32 1, !106, !DIExpression(), !113)
  %4 = icmp sgt i32 %1, 1, !dbg !114
  br i1 %4, label %5, label %7, !dbg !116

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64, !dbg !114
  br label %12, !dbg !116

7:                                                ; preds = %12, %2
  %8 = phi double [ %3, %2 ], [ %17, %12 ], !dbg !111
    #dbg_value(i32 0, !109, !DIExpression(), !117)
    #dbg_value(double 0.000000e+00, !108, !DIExpression(), !111)
  %9 = icmp sgt i32 %1, 0, !dbg !118
  br i1 %9, label %10, label %20, !dbg !120

10:                                               ; preds = %7
  %11 = zext nneg i32 %1 to i64, !dbg !118
  br label %24, !dbg !120

12:                                               ; preds = %5, %12
  %13 = phi i64 [ 1, %5 ], [ %18, %12 ]
  %14 = phi double [ %3, %5 ], [ %17, %12 ]
    #dbg_value(i64 %13, !106, !DIExpression(), !113)
    #dbg_value(double %14, !105, !DIExpression(), !111)
  %15 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !121
  %16 = load double, ptr %15, align 8, !dbg !121, !tbaa !33
  %17 = tail call double @llvm.maxnum.f64(double %14, double %16), !dbg !123
    #dbg_value(double %17, !105, !DIExpression(), !111)
  %18 = add nuw nsw i64 %13, 1, !dbg !124
    #dbg_value(i64 %18, !106, !DIExpression(), !113)
  %19 = icmp eq i64 %18, %6, !dbg !114
  br i1 %19, label %7, label %12, !dbg !116, !llvm.loop !125

20:                                               ; preds = %24, %7
  %21 = phi double [ 0.000000e+00, %7 ], [ %31, %24 ], !dbg !111
  %22 = tail call double @log(double noundef %21) #6, !dbg !127
  %23 = fadd double %8, %22, !dbg !128
  ret double %23, !dbg !129

24:                                               ; preds = %10, %24
  %25 = phi i64 [ 0, %10 ], [ %32, %24 ]
  %26 = phi double [ 0.000000e+00, %10 ], [ %31, %24 ]
    #dbg_value(i64 %25, !109, !DIExpression(), !117)
    #dbg_value(double %26, !108, !DIExpression(), !111)
  %27 = getelementptr inbounds double, ptr %0, i64 %25, !dbg !130
  %28 = load double, ptr %27, align 8, !dbg !130, !tbaa !33
  %29 = fsub double %28, %8, !dbg !132
  %30 = tail call double @exp(double noundef %29) #6, !dbg !133
  %31 = fadd double %26, %30, !dbg !134
    #dbg_value(double %31, !108, !DIExpression(), !111)
  %32 = add nuw nsw i64 %25, 1, !dbg !135
    #dbg_value(i64 %32, !109, !DIExpression(), !117)
  %33 = icmp eq i64 %32, %11, !dbg !118
  br i1 %33, label %20, label %24, !dbg !120, !llvm.loop !136
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #2

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !138 double @exp(double noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !142 double @log(double noundef) local_unnamed_addr #5

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @cholesky_log_determinant(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #4 !dbg !143 {
    #dbg_value(ptr %0, !147, !DIExpression(), !164)
    #dbg_value(i32 %1, !148, !DIExpression(), !164)
    #dbg_value(double 0.000000e+00, !149, !DIExpression(), !164)
    #dbg_value(i32 0, !150, !DIExpression(), !165)
  %3 = icmp sgt i32 %1, 0, !dbg !166
  br i1 %3, label %4, label %13, !dbg !167

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !167
  %6 = zext nneg i32 %1 to i64, !dbg !167
  %7 = zext nneg i32 %1 to i64, !dbg !167
  %8 = zext nneg i32 %1 to i64, !dbg !166
  %9 = zext nneg i32 %1 to i64
  br label %15, !dbg !167

10:                                               ; preds = %56, %29
    #dbg_value(i64 %34, !150, !DIExpression(), !165)
    #dbg_value(double %33, !149, !DIExpression(), !164)
  %11 = add nuw nsw i64 %17, 1, !dbg !167
  %12 = icmp eq i64 %34, %8, !dbg !166
  br i1 %12, label %13, label %15, !dbg !167, !llvm.loop !168

13:                                               ; preds = %10, %2
  %14 = phi double [ 0.000000e+00, %2 ], [ %33, %10 ], !dbg !164
  ret double %14, !dbg !170

15:                                               ; preds = %4, %10
  %16 = phi i64 [ 0, %4 ], [ %34, %10 ]
  %17 = phi i64 [ 1, %4 ], [ %11, %10 ]
  %18 = phi double [ 0.000000e+00, %4 ], [ %33, %10 ]
  %19 = trunc i64 %16 to i32
    #dbg_value(i64 %16, !150, !DIExpression(), !165)
    #dbg_value(double %18, !149, !DIExpression(), !164)
  %20 = mul nuw nsw i64 %16, %7, !dbg !171
  %21 = mul nuw nsw i32 %19, %1, !dbg !171
  %22 = zext i32 %21 to i64, !dbg !172
  %23 = getelementptr inbounds double, ptr %0, i64 %16, !dbg !173
  %24 = getelementptr inbounds double, ptr %23, i64 %22, !dbg !173
  %25 = load double, ptr %24, align 8, !dbg !173, !tbaa !33
    #dbg_value(double %25, !152, !DIExpression(), !174)
    #dbg_value(i32 0, !155, !DIExpression(), !175)
  %26 = icmp eq i64 %16, 0, !dbg !176
  br i1 %26, label %29, label %27, !dbg !178

27:                                               ; preds = %15
  %28 = getelementptr inbounds double, ptr %0, i64 %20, !dbg !178
  br label %40, !dbg !178

29:                                               ; preds = %40, %15
  %30 = phi double [ %25, %15 ], [ %46, %40 ], !dbg !174
  %31 = tail call double @sqrt(double noundef %30) #6, !dbg !179
    #dbg_value(double %31, !152, !DIExpression(), !174)
  store double %31, ptr %24, align 8, !dbg !180, !tbaa !33
  %32 = tail call double @log(double noundef %31) #6, !dbg !181
  %33 = tail call double @llvm.fmuladd.f64(double %32, double 2.000000e+00, double %18), !dbg !182
    #dbg_value(double %33, !149, !DIExpression(), !164)
  %34 = add nuw nsw i64 %16, 1, !dbg !183
    #dbg_value(i64 %34, !157, !DIExpression(), !184)
  %35 = icmp ult i64 %34, %6, !dbg !185
  br i1 %35, label %36, label %10, !dbg !186

36:                                               ; preds = %29
  %37 = icmp eq i64 %16, 0
  %38 = getelementptr inbounds double, ptr %0, i64 %16, !dbg !186
  %39 = getelementptr inbounds double, ptr %0, i64 %20
  br label %49, !dbg !186

40:                                               ; preds = %27, %40
  %41 = phi i64 [ %47, %40 ], [ 0, %27 ]
  %42 = phi double [ %46, %40 ], [ %25, %27 ]
    #dbg_value(i64 %41, !155, !DIExpression(), !175)
    #dbg_value(double %42, !152, !DIExpression(), !174)
  %43 = getelementptr inbounds double, ptr %28, i64 %41, !dbg !187
  %44 = load double, ptr %43, align 8, !dbg !187, !tbaa !33
  %45 = fneg double %44, !dbg !189
  %46 = tail call double @llvm.fmuladd.f64(double %45, double %44, double %42), !dbg !189
    #dbg_value(double %46, !152, !DIExpression(), !174)
  %47 = add nuw nsw i64 %41, 1, !dbg !190
    #dbg_value(i64 %47, !155, !DIExpression(), !175)
  %48 = icmp eq i64 %47, %16, !dbg !176
  br i1 %48, label %29, label %40, !dbg !178, !llvm.loop !191

49:                                               ; preds = %36, %56
  %50 = phi i64 [ %17, %36 ], [ %59, %56 ]
    #dbg_value(i64 %50, !157, !DIExpression(), !184)
  %51 = mul nuw nsw i64 %50, %5, !dbg !193
  %52 = getelementptr inbounds double, ptr %38, i64 %51, !dbg !194
  %53 = load double, ptr %52, align 8, !dbg !194, !tbaa !33
    #dbg_value(double %53, !159, !DIExpression(), !195)
    #dbg_value(i32 0, !162, !DIExpression(), !196)
  br i1 %37, label %56, label %54, !dbg !197

54:                                               ; preds = %49
  %55 = getelementptr inbounds double, ptr %0, i64 %51, !dbg !197
  br label %61, !dbg !197

56:                                               ; preds = %61, %49
  %57 = phi double [ %53, %49 ], [ %69, %61 ], !dbg !195
  %58 = fdiv double %57, %31, !dbg !198
  store double %58, ptr %52, align 8, !dbg !199, !tbaa !33
  %59 = add nuw nsw i64 %50, 1, !dbg !200
    #dbg_value(i64 %59, !157, !DIExpression(), !184)
  %60 = icmp eq i64 %59, %9, !dbg !185
  br i1 %60, label %10, label %49, !dbg !186, !llvm.loop !201

61:                                               ; preds = %54, %61
  %62 = phi i64 [ %70, %61 ], [ 0, %54 ]
  %63 = phi double [ %69, %61 ], [ %53, %54 ]
    #dbg_value(i64 %62, !162, !DIExpression(), !196)
    #dbg_value(double %63, !159, !DIExpression(), !195)
  %64 = getelementptr inbounds double, ptr %55, i64 %62, !dbg !203
  %65 = load double, ptr %64, align 8, !dbg !203, !tbaa !33
  %66 = getelementptr inbounds double, ptr %39, i64 %62, !dbg !206
  %67 = load double, ptr %66, align 8, !dbg !206, !tbaa !33
  %68 = fneg double %65, !dbg !207
  %69 = tail call double @llvm.fmuladd.f64(double %68, double %67, double %63), !dbg !207
    #dbg_value(double %69, !159, !DIExpression(), !195)
  %70 = add nuw nsw i64 %62, 1, !dbg !208
    #dbg_value(i64 %70, !162, !DIExpression(), !196)
  %71 = icmp eq i64 %70, %16, !dbg !209
  br i1 %71, label %56, label %61, !dbg !197, !llvm.loop !210
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !212 double @sqrt(double noundef) local_unnamed_addr #5

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @runge_kutta_predator_prey(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, double noundef %2, i32 noundef %3) local_unnamed_addr #3 !dbg !213 {
  %5 = alloca [2 x double], align 16, !DIAssignID !241
    #dbg_assign(i1 undef, !223, !DIExpression(), !241, ptr %5, !DIExpression(), !242)
  %6 = alloca [2 x double], align 16, !DIAssignID !243
    #dbg_assign(i1 undef, !229, !DIExpression(), !243, ptr %6, !DIExpression(), !242)
  %7 = alloca [2 x double], align 16, !DIAssignID !244
    #dbg_assign(i1 undef, !230, !DIExpression(), !244, ptr %7, !DIExpression(), !242)
  %8 = alloca [2 x double], align 16, !DIAssignID !245
    #dbg_assign(i1 undef, !231, !DIExpression(), !245, ptr %8, !DIExpression(), !242)
  %9 = alloca [2 x double], align 16, !DIAssignID !246
    #dbg_assign(i1 undef, !232, !DIExpression(), !246, ptr %9, !DIExpression(), !242)
    #dbg_value(ptr %0, !217, !DIExpression(), !247)
    #dbg_value(ptr %1, !218, !DIExpression(), !247)
    #dbg_value(double %2, !219, !DIExpression(), !247)
    #dbg_value(i32 %3, !220, !DIExpression(), !247)
    #dbg_value(i32 0, !221, !DIExpression(), !248)
  %10 = icmp sgt i32 %3, 0, !dbg !249
  br i1 %10, label %11, label %24, !dbg !250

11:                                               ; preds = %4
  %12 = getelementptr inbounds i8, ptr %1, i64 8
  %13 = getelementptr inbounds i8, ptr %0, i64 8
  %14 = getelementptr inbounds i8, ptr %1, i64 16
  %15 = getelementptr inbounds i8, ptr %1, i64 24
  %16 = getelementptr inbounds i8, ptr %5, i64 8
  %17 = fmul double %2, 5.000000e-01
  %18 = getelementptr inbounds i8, ptr %9, i64 8
  %19 = getelementptr inbounds i8, ptr %6, i64 8
  %20 = fmul double %2, 5.000000e-01
  %21 = getelementptr inbounds i8, ptr %7, i64 8
  %22 = getelementptr inbounds i8, ptr %8, i64 8
  %23 = fdiv double %2, 6.000000e+00
  br label %25, !dbg !250

24:                                               ; preds = %98, %4
  ret void, !dbg !251

25:                                               ; preds = %11, %98
  %26 = phi i32 [ 0, %11 ], [ %99, %98 ]
    #dbg_value(i32 %26, !221, !DIExpression(), !248)
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #6, !dbg !252
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #6, !dbg !252
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %7) #6, !dbg !252
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %8) #6, !dbg !252
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %9) #6, !dbg !252
    #dbg_value(ptr %0, !253, !DIExpression(), !260)
    #dbg_value(ptr %1, !258, !DIExpression(), !260)
    #dbg_value(ptr %5, !259, !DIExpression(), !260)
  %27 = load double, ptr %1, align 8, !dbg !262, !tbaa !33
  %28 = load double, ptr %0, align 8, !dbg !263, !tbaa !33
  %29 = load double, ptr %12, align 8, !dbg !264, !tbaa !33
  %30 = load double, ptr %13, align 8, !dbg !265, !tbaa !33
  %31 = fneg double %29, !dbg !266
  %32 = fmul double %28, %31, !dbg !266
  %33 = fmul double %32, %30, !dbg !266
  %34 = tail call double @llvm.fmuladd.f64(double %27, double %28, double %33), !dbg !266
  store double %34, ptr %5, align 16, !dbg !267, !tbaa !33, !DIAssignID !268
    #dbg_assign(double %34, !223, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !268, ptr %5, !DIExpression(), !242)
  %35 = load double, ptr %14, align 8, !dbg !269, !tbaa !33
  %36 = fmul double %28, %35, !dbg !270
  %37 = load double, ptr %15, align 8, !dbg !271, !tbaa !33
  %38 = fneg double %37, !dbg !272
  %39 = fmul double %30, %38, !dbg !272
  %40 = tail call double @llvm.fmuladd.f64(double %36, double %30, double %39), !dbg !272
  store double %40, ptr %16, align 8, !dbg !273, !tbaa !33, !DIAssignID !274
    #dbg_assign(double %40, !223, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !274, ptr %16, !DIExpression(), !242)
    #dbg_value(i32 0, !233, !DIExpression(), !275)
    #dbg_value(i32 0, !233, !DIExpression(), !275)
  br label %50, !dbg !276

41:                                               ; preds = %50
    #dbg_value(ptr %9, !253, !DIExpression(), !277)
    #dbg_value(ptr %1, !258, !DIExpression(), !277)
    #dbg_value(ptr %6, !259, !DIExpression(), !277)
  %42 = load double, ptr %9, align 16, !dbg !279, !tbaa !33
  %43 = load double, ptr %18, align 8, !dbg !280, !tbaa !33
  %44 = fmul double %42, %31, !dbg !281
  %45 = fmul double %44, %43, !dbg !281
  %46 = tail call double @llvm.fmuladd.f64(double %27, double %42, double %45), !dbg !281
  store double %46, ptr %6, align 16, !dbg !282, !tbaa !33, !DIAssignID !283
    #dbg_assign(double %46, !229, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !283, ptr %6, !DIExpression(), !242)
  %47 = fmul double %35, %42, !dbg !284
  %48 = fmul double %43, %38, !dbg !285
  %49 = tail call double @llvm.fmuladd.f64(double %47, double %43, double %48), !dbg !285
  store double %49, ptr %19, align 8, !dbg !286, !tbaa !33, !DIAssignID !287
    #dbg_assign(double %49, !229, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !287, ptr %19, !DIExpression(), !242)
    #dbg_value(i32 0, !235, !DIExpression(), !288)
    #dbg_value(i32 0, !235, !DIExpression(), !288)
  br label %69, !dbg !289

50:                                               ; preds = %25, %50
  %51 = phi i64 [ 0, %25 ], [ %58, %50 ]
    #dbg_value(i64 %51, !233, !DIExpression(), !275)
  %52 = getelementptr inbounds double, ptr %0, i64 %51, !dbg !290
  %53 = load double, ptr %52, align 8, !dbg !290, !tbaa !33
  %54 = getelementptr inbounds [2 x double], ptr %5, i64 0, i64 %51, !dbg !293
  %55 = load double, ptr %54, align 8, !dbg !293, !tbaa !33
  %56 = tail call double @llvm.fmuladd.f64(double %17, double %55, double %53), !dbg !294
  %57 = getelementptr inbounds [2 x double], ptr %9, i64 0, i64 %51, !dbg !295
  store double %56, ptr %57, align 8, !dbg !296, !tbaa !33
  %58 = add nuw nsw i64 %51, 1, !dbg !297
    #dbg_value(i64 %58, !233, !DIExpression(), !275)
  %59 = icmp eq i64 %51, 0, !dbg !298
  br i1 %59, label %50, label %41, !dbg !276, !llvm.loop !299

60:                                               ; preds = %69
    #dbg_value(ptr %9, !253, !DIExpression(), !301)
    #dbg_value(ptr %1, !258, !DIExpression(), !301)
    #dbg_value(ptr %7, !259, !DIExpression(), !301)
  %61 = load double, ptr %9, align 16, !dbg !303, !tbaa !33
  %62 = load double, ptr %18, align 8, !dbg !304, !tbaa !33
  %63 = fmul double %61, %31, !dbg !305
  %64 = fmul double %63, %62, !dbg !305
  %65 = tail call double @llvm.fmuladd.f64(double %27, double %61, double %64), !dbg !305
  store double %65, ptr %7, align 16, !dbg !306, !tbaa !33, !DIAssignID !307
    #dbg_assign(double %65, !230, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !307, ptr %7, !DIExpression(), !242)
  %66 = fmul double %35, %61, !dbg !308
  %67 = fmul double %62, %38, !dbg !309
  %68 = tail call double @llvm.fmuladd.f64(double %66, double %62, double %67), !dbg !309
  store double %68, ptr %21, align 8, !dbg !310, !tbaa !33, !DIAssignID !311
    #dbg_assign(double %68, !230, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !311, ptr %21, !DIExpression(), !242)
    #dbg_value(i32 0, !237, !DIExpression(), !312)
  br label %88, !dbg !313

69:                                               ; preds = %41, %69
  %70 = phi i64 [ 0, %41 ], [ %77, %69 ]
    #dbg_value(i64 %70, !235, !DIExpression(), !288)
  %71 = getelementptr inbounds double, ptr %0, i64 %70, !dbg !314
  %72 = load double, ptr %71, align 8, !dbg !314, !tbaa !33
  %73 = getelementptr inbounds [2 x double], ptr %6, i64 0, i64 %70, !dbg !317
  %74 = load double, ptr %73, align 8, !dbg !317, !tbaa !33
  %75 = tail call double @llvm.fmuladd.f64(double %20, double %74, double %72), !dbg !318
  %76 = getelementptr inbounds [2 x double], ptr %9, i64 0, i64 %70, !dbg !319
  store double %75, ptr %76, align 8, !dbg !320, !tbaa !33
  %77 = add nuw nsw i64 %70, 1, !dbg !321
    #dbg_value(i64 %77, !235, !DIExpression(), !288)
  %78 = icmp eq i64 %70, 0, !dbg !322
  br i1 %78, label %69, label %60, !dbg !289, !llvm.loop !323

79:                                               ; preds = %88
    #dbg_value(ptr %9, !253, !DIExpression(), !325)
    #dbg_value(ptr %1, !258, !DIExpression(), !325)
    #dbg_value(ptr %8, !259, !DIExpression(), !325)
  %80 = load double, ptr %9, align 16, !dbg !327, !tbaa !33
  %81 = load double, ptr %18, align 8, !dbg !328, !tbaa !33
  %82 = fmul double %80, %31, !dbg !329
  %83 = fmul double %82, %81, !dbg !329
  %84 = tail call double @llvm.fmuladd.f64(double %27, double %80, double %83), !dbg !329
  store double %84, ptr %8, align 16, !dbg !330, !tbaa !33, !DIAssignID !331
    #dbg_assign(double %84, !231, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !331, ptr %8, !DIExpression(), !242)
  %85 = fmul double %35, %80, !dbg !332
  %86 = fmul double %81, %38, !dbg !333
  %87 = tail call double @llvm.fmuladd.f64(double %85, double %81, double %86), !dbg !333
  store double %87, ptr %22, align 8, !dbg !334, !tbaa !33, !DIAssignID !335
    #dbg_assign(double %87, !231, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !335, ptr %22, !DIExpression(), !242)
    #dbg_value(i32 0, !239, !DIExpression(), !336)
    #dbg_value(i32 0, !239, !DIExpression(), !336)
  br label %101, !dbg !337

88:                                               ; preds = %60, %88
  %89 = phi i64 [ 0, %60 ], [ %96, %88 ]
    #dbg_value(i64 %89, !237, !DIExpression(), !312)
  %90 = getelementptr inbounds double, ptr %0, i64 %89, !dbg !338
  %91 = load double, ptr %90, align 8, !dbg !338, !tbaa !33
  %92 = getelementptr inbounds [2 x double], ptr %7, i64 0, i64 %89, !dbg !341
  %93 = load double, ptr %92, align 8, !dbg !341, !tbaa !33
  %94 = tail call double @llvm.fmuladd.f64(double %2, double %93, double %91), !dbg !342
  %95 = getelementptr inbounds [2 x double], ptr %9, i64 0, i64 %89, !dbg !343
  store double %94, ptr %95, align 8, !dbg !344, !tbaa !33
  %96 = add nuw nsw i64 %89, 1, !dbg !345
    #dbg_value(i64 %96, !237, !DIExpression(), !312)
  %97 = icmp eq i64 %89, 0, !dbg !346
  br i1 %97, label %88, label %79, !dbg !313, !llvm.loop !347

98:                                               ; preds = %101
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %9) #6, !dbg !349
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %8) #6, !dbg !349
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %7) #6, !dbg !349
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #6, !dbg !349
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #6, !dbg !349
  %99 = add nuw nsw i32 %26, 1, !dbg !350
    #dbg_value(i32 %99, !221, !DIExpression(), !248)
  %100 = icmp eq i32 %99, %3, !dbg !249
  br i1 %100, label %24, label %25, !dbg !250, !llvm.loop !351

101:                                              ; preds = %79, %101
  %102 = phi i64 [ 0, %79 ], [ %117, %101 ]
    #dbg_value(i64 %102, !239, !DIExpression(), !336)
  %103 = getelementptr inbounds [2 x double], ptr %5, i64 0, i64 %102, !dbg !353
  %104 = load double, ptr %103, align 8, !dbg !353, !tbaa !33
  %105 = getelementptr inbounds [2 x double], ptr %6, i64 0, i64 %102, !dbg !356
  %106 = load double, ptr %105, align 8, !dbg !356, !tbaa !33
  %107 = tail call double @llvm.fmuladd.f64(double %106, double 2.000000e+00, double %104), !dbg !357
  %108 = getelementptr inbounds [2 x double], ptr %7, i64 0, i64 %102, !dbg !358
  %109 = load double, ptr %108, align 8, !dbg !358, !tbaa !33
  %110 = tail call double @llvm.fmuladd.f64(double %109, double 2.000000e+00, double %107), !dbg !359
  %111 = getelementptr inbounds [2 x double], ptr %8, i64 0, i64 %102, !dbg !360
  %112 = load double, ptr %111, align 8, !dbg !360, !tbaa !33
  %113 = fadd double %110, %112, !dbg !361
  %114 = getelementptr inbounds double, ptr %0, i64 %102, !dbg !362
  %115 = load double, ptr %114, align 8, !dbg !363, !tbaa !33
  %116 = tail call double @llvm.fmuladd.f64(double %23, double %113, double %115), !dbg !363
  store double %116, ptr %114, align 8, !dbg !363, !tbaa !33
  %117 = add nuw nsw i64 %102, 1, !dbg !364
    #dbg_value(i64 %117, !239, !DIExpression(), !336)
  %118 = icmp eq i64 %102, 0, !dbg !365
  br i1 %118, label %101, label %98, !dbg !337, !llvm.loop !366
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @two_layer_network(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #4 !dbg !368 {
    #dbg_value(ptr %0, !372, !DIExpression(), !383)
    #dbg_value(ptr %1, !373, !DIExpression(), !383)
    #dbg_value(i32 %2, !374, !DIExpression(), !383)
    #dbg_value(double 0.000000e+00, !375, !DIExpression(), !383)
    #dbg_value(i32 0, !376, !DIExpression(), !384)
  %4 = add nsw i32 %2, 1
  %5 = icmp sgt i32 %2, 0
  %6 = mul nsw i32 %4, 3
    #dbg_value(i32 0, !376, !DIExpression(), !384)
    #dbg_value(double 0.000000e+00, !375, !DIExpression(), !383)
  %7 = sext i32 %4 to i64, !dbg !385
  %8 = sext i32 %2 to i64, !dbg !385
  %9 = sext i32 %6 to i64, !dbg !385
  %10 = getelementptr double, ptr %0, i64 %8, !dbg !385
  %11 = zext nneg i32 %2 to i64
  %12 = getelementptr double, ptr %0, i64 %9, !dbg !385
  br label %14, !dbg !385

13:                                               ; preds = %23
  ret double %28, !dbg !386

14:                                               ; preds = %3, %23
  %15 = phi i64 [ 0, %3 ], [ %29, %23 ]
  %16 = phi double [ 0.000000e+00, %3 ], [ %28, %23 ]
    #dbg_value(i64 %15, !376, !DIExpression(), !384)
    #dbg_value(double %16, !375, !DIExpression(), !383)
  %17 = mul nsw i64 %15, %7, !dbg !387
  %18 = getelementptr double, ptr %10, i64 %17, !dbg !388
  %19 = load double, ptr %18, align 8, !dbg !388, !tbaa !33
    #dbg_value(double %19, !378, !DIExpression(), !389)
    #dbg_value(i32 0, !381, !DIExpression(), !390)
  br i1 %5, label %20, label %23, !dbg !391

20:                                               ; preds = %14
  %21 = and i64 %17, 4294967295, !dbg !391
  %22 = getelementptr inbounds double, ptr %0, i64 %21, !dbg !391
  br label %31, !dbg !391

23:                                               ; preds = %31, %14
  %24 = phi double [ %19, %14 ], [ %38, %31 ], !dbg !389
  %25 = tail call double @tanh(double noundef %24) #6, !dbg !392
  %26 = getelementptr double, ptr %12, i64 %15, !dbg !393
  %27 = load double, ptr %26, align 8, !dbg !393, !tbaa !33
  %28 = tail call double @llvm.fmuladd.f64(double %25, double %27, double %16), !dbg !394
    #dbg_value(double %28, !375, !DIExpression(), !383)
  %29 = add nuw nsw i64 %15, 1, !dbg !395
    #dbg_value(i64 %29, !376, !DIExpression(), !384)
  %30 = icmp eq i64 %29, 3, !dbg !396
  br i1 %30, label %13, label %14, !dbg !385, !llvm.loop !397

31:                                               ; preds = %20, %31
  %32 = phi i64 [ 0, %20 ], [ %39, %31 ]
  %33 = phi double [ %19, %20 ], [ %38, %31 ]
    #dbg_value(i64 %32, !381, !DIExpression(), !390)
    #dbg_value(double %33, !378, !DIExpression(), !389)
  %34 = getelementptr inbounds double, ptr %22, i64 %32, !dbg !399
  %35 = load double, ptr %34, align 8, !dbg !399, !tbaa !33
  %36 = getelementptr inbounds double, ptr %1, i64 %32, !dbg !402
  %37 = load double, ptr %36, align 8, !dbg !402, !tbaa !33
  %38 = tail call double @llvm.fmuladd.f64(double %35, double %37, double %33), !dbg !403
    #dbg_value(double %38, !378, !DIExpression(), !389)
  %39 = add nuw nsw i64 %32, 1, !dbg !404
    #dbg_value(i64 %39, !381, !DIExpression(), !390)
  %40 = icmp eq i64 %39, %11, !dbg !405
  br i1 %40, label %23, label %31, !dbg !391, !llvm.loop !406
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !408 double @tanh(double noundef) local_unnamed_addr #5

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/kernels.c", directory: ".", checksumkind: CSK_MD5, checksum: "7e5ac97a33fff2218886311ebb21a2ab")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "rosenbrock", scope: !1, file: !1, line: 4, type: !11, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !17)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14, !16}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!16 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!17 = !{!18, !19, !20, !21, !23, !26}
!18 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 4, type: !14)
!19 = !DILocalVariable(name: "n", arg: 2, scope: !10, file: !1, line: 4, type: !16)
!20 = !DILocalVariable(name: "s", scope: !10, file: !1, line: 5, type: !13)
!21 = !DILocalVariable(name: "i", scope: !22, file: !1, line: 6, type: !16)
!22 = distinct !DILexicalBlock(scope: !10, file: !1, line: 6, column: 3)
!23 = !DILocalVariable(name: "a", scope: !24, file: !1, line: 7, type: !13)
!24 = distinct !DILexicalBlock(scope: !25, file: !1, line: 6, column: 35)
!25 = distinct !DILexicalBlock(scope: !22, file: !1, line: 6, column: 3)
!26 = !DILocalVariable(name: "b", scope: !24, file: !1, line: 8, type: !13)
!27 = !DILocation(line: 0, scope: !10)
!28 = !DILocation(line: 0, scope: !22)
!29 = !DILocation(line: 6, column: 25, scope: !25)
!30 = !DILocation(line: 6, column: 3, scope: !22)
!31 = !DILocation(line: 11, column: 3, scope: !10)
!32 = !DILocation(line: 7, column: 16, scope: !24)
!33 = !{!34, !34, i64 0}
!34 = !{!"double", !35, i64 0}
!35 = !{!"omnipotent char", !36, i64 0}
!36 = !{!"Simple C/C++ TBAA"}
!37 = !DILocation(line: 7, column: 27, scope: !24)
!38 = !DILocation(line: 7, column: 25, scope: !24)
!39 = !DILocation(line: 0, scope: !24)
!40 = !DILocation(line: 8, column: 20, scope: !24)
!41 = !DILocation(line: 9, column: 16, scope: !24)
!42 = !DILocation(line: 9, column: 28, scope: !24)
!43 = !DILocation(line: 9, column: 24, scope: !24)
!44 = !DILocation(line: 9, column: 7, scope: !24)
!45 = !DILocation(line: 6, column: 21, scope: !25)
!46 = distinct !{!46, !30, !47, !48, !49}
!47 = !DILocation(line: 10, column: 3, scope: !22)
!48 = !{!"llvm.loop.mustprogress"}
!49 = !{!"llvm.loop.unroll.disable"}
!50 = distinct !DISubprogram(name: "matrix_multiply", scope: !1, file: !1, line: 14, type: !51, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !54)
!51 = !DISubroutineType(types: !52)
!52 = !{null, !14, !14, !53, !16, !16, !16}
!53 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!54 = !{!55, !56, !57, !58, !59, !60, !61, !63, !67, !70}
!55 = !DILocalVariable(name: "a", arg: 1, scope: !50, file: !1, line: 14, type: !14)
!56 = !DILocalVariable(name: "b", arg: 2, scope: !50, file: !1, line: 14, type: !14)
!57 = !DILocalVariable(name: "c", arg: 3, scope: !50, file: !1, line: 14, type: !53)
!58 = !DILocalVariable(name: "n", arg: 4, scope: !50, file: !1, line: 14, type: !16)
!59 = !DILocalVariable(name: "m", arg: 5, scope: !50, file: !1, line: 14, type: !16)
!60 = !DILocalVariable(name: "k", arg: 6, scope: !50, file: !1, line: 14, type: !16)
!61 = !DILocalVariable(name: "i", scope: !62, file: !1, line: 15, type: !16)
!62 = distinct !DILexicalBlock(scope: !50, file: !1, line: 15, column: 3)
!63 = !DILocalVariable(name: "j", scope: !64, file: !1, line: 16, type: !16)
!64 = distinct !DILexicalBlock(scope: !65, file: !1, line: 16, column: 5)
!65 = distinct !DILexicalBlock(scope: !66, file: !1, line: 15, column: 31)
!66 = distinct !DILexicalBlock(scope: !62, file: !1, line: 15, column: 3)
!67 = !DILocalVariable(name: "s", scope: !68, file: !1, line: 17, type: !13)
!68 = distinct !DILexicalBlock(scope: !69, file: !1, line: 16, column: 33)
!69 = distinct !DILexicalBlock(scope: !64, file: !1, line: 16, column: 5)
!70 = !DILocalVariable(name: "l", scope: !71, file: !1, line: 18, type: !16)
!71 = distinct !DILexicalBlock(scope: !68, file: !1, line: 18, column: 7)
!72 = !DILocation(line: 0, scope: !50)
!73 = !DILocation(line: 0, scope: !62)
!74 = !DILocation(line: 15, column: 21, scope: !66)
!75 = !DILocation(line: 15, column: 3, scope: !62)
!76 = !DILocation(line: 0, scope: !64)
!77 = !DILocation(line: 16, column: 5, scope: !64)
!78 = !DILocation(line: 24, column: 1, scope: !50)
!79 = !DILocation(line: 0, scope: !71)
!80 = !DILocation(line: 0, scope: !68)
!81 = !DILocation(line: 18, column: 7, scope: !71)
!82 = !DILocation(line: 15, column: 27, scope: !66)
!83 = distinct !{!83, !75, !84, !48, !49}
!84 = !DILocation(line: 23, column: 3, scope: !62)
!85 = !DILocation(line: 21, column: 7, scope: !68)
!86 = !DILocation(line: 21, column: 20, scope: !68)
!87 = !DILocation(line: 16, column: 29, scope: !69)
!88 = !DILocation(line: 16, column: 23, scope: !69)
!89 = distinct !{!89, !77, !90, !48, !49}
!90 = !DILocation(line: 22, column: 5, scope: !64)
!91 = !DILocation(line: 19, column: 14, scope: !92)
!92 = distinct !DILexicalBlock(scope: !93, file: !1, line: 18, column: 35)
!93 = distinct !DILexicalBlock(scope: !71, file: !1, line: 18, column: 7)
!94 = !DILocation(line: 19, column: 33, scope: !92)
!95 = !DILocation(line: 19, column: 29, scope: !92)
!96 = !DILocation(line: 19, column: 11, scope: !92)
!97 = !DILocation(line: 18, column: 31, scope: !93)
!98 = !DILocation(line: 18, column: 25, scope: !93)
!99 = distinct !{!99, !81, !100, !48, !49}
!100 = !DILocation(line: 20, column: 7, scope: !71)
!101 = distinct !DISubprogram(name: "log_sum_exp", scope: !1, file: !1, line: 26, type: !11, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !102)
!102 = !{!103, !104, !105, !106, !108, !109}
!103 = !DILocalVariable(name: "x", arg: 1, scope: !101, file: !1, line: 26, type: !14)
!104 = !DILocalVariable(name: "n", arg: 2, scope: !101, file: !1, line: 26, type: !16)
!105 = !DILocalVariable(name: "m", scope: !101, file: !1, line: 27, type: !13)
!106 = !DILocalVariable(name: "i", scope: !107, file: !1, line: 28, type: !16)
!107 = distinct !DILexicalBlock(scope: !101, file: !1, line: 28, column: 3)
!108 = !DILocalVariable(name: "s", scope: !101, file: !1, line: 31, type: !13)
!109 = !DILocalVariable(name: "i", scope: !110, file: !1, line: 32, type: !16)
!110 = distinct !DILexicalBlock(scope: !101, file: !1, line: 32, column: 3)
!111 = !DILocation(line: 0, scope: !101)
!112 = !DILocation(line: 27, column: 14, scope: !101)
!113 = !DILocation(line: 0, scope: !107)
!114 = !DILocation(line: 28, column: 21, scope: !115)
!115 = distinct !DILexicalBlock(scope: !107, file: !1, line: 28, column: 3)
!116 = !DILocation(line: 28, column: 3, scope: !107)
!117 = !DILocation(line: 0, scope: !110)
!118 = !DILocation(line: 32, column: 21, scope: !119)
!119 = distinct !DILexicalBlock(scope: !110, file: !1, line: 32, column: 3)
!120 = !DILocation(line: 32, column: 3, scope: !110)
!121 = !DILocation(line: 29, column: 17, scope: !122)
!122 = distinct !DILexicalBlock(scope: !115, file: !1, line: 28, column: 31)
!123 = !DILocation(line: 29, column: 9, scope: !122)
!124 = !DILocation(line: 28, column: 27, scope: !115)
!125 = distinct !{!125, !116, !126, !48, !49}
!126 = !DILocation(line: 30, column: 3, scope: !107)
!127 = !DILocation(line: 35, column: 14, scope: !101)
!128 = !DILocation(line: 35, column: 12, scope: !101)
!129 = !DILocation(line: 35, column: 3, scope: !101)
!130 = !DILocation(line: 33, column: 14, scope: !131)
!131 = distinct !DILexicalBlock(scope: !119, file: !1, line: 32, column: 31)
!132 = !DILocation(line: 33, column: 19, scope: !131)
!133 = !DILocation(line: 33, column: 10, scope: !131)
!134 = !DILocation(line: 33, column: 7, scope: !131)
!135 = !DILocation(line: 32, column: 27, scope: !119)
!136 = distinct !{!136, !120, !137, !48, !49}
!137 = !DILocation(line: 34, column: 3, scope: !110)
!138 = !DISubprogram(name: "exp", scope: !139, file: !139, line: 95, type: !140, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!139 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!140 = !DISubroutineType(types: !141)
!141 = !{!13, !13}
!142 = !DISubprogram(name: "log", scope: !139, file: !139, line: 104, type: !140, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!143 = distinct !DISubprogram(name: "cholesky_log_determinant", scope: !1, file: !1, line: 39, type: !144, scopeLine: 39, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !146)
!144 = !DISubroutineType(types: !145)
!145 = !{!13, !53, !16}
!146 = !{!147, !148, !149, !150, !152, !155, !157, !159, !162}
!147 = !DILocalVariable(name: "a", arg: 1, scope: !143, file: !1, line: 39, type: !53)
!148 = !DILocalVariable(name: "n", arg: 2, scope: !143, file: !1, line: 39, type: !16)
!149 = !DILocalVariable(name: "d", scope: !143, file: !1, line: 40, type: !13)
!150 = !DILocalVariable(name: "j", scope: !151, file: !1, line: 41, type: !16)
!151 = distinct !DILexicalBlock(scope: !143, file: !1, line: 41, column: 3)
!152 = !DILocalVariable(name: "s", scope: !153, file: !1, line: 42, type: !13)
!153 = distinct !DILexicalBlock(scope: !154, file: !1, line: 41, column: 31)
!154 = distinct !DILexicalBlock(scope: !151, file: !1, line: 41, column: 3)
!155 = !DILocalVariable(name: "k", scope: !156, file: !1, line: 43, type: !16)
!156 = distinct !DILexicalBlock(scope: !153, file: !1, line: 43, column: 5)
!157 = !DILocalVariable(name: "i", scope: !158, file: !1, line: 49, type: !16)
!158 = distinct !DILexicalBlock(scope: !153, file: !1, line: 49, column: 5)
!159 = !DILocalVariable(name: "t", scope: !160, file: !1, line: 50, type: !13)
!160 = distinct !DILexicalBlock(scope: !161, file: !1, line: 49, column: 37)
!161 = distinct !DILexicalBlock(scope: !158, file: !1, line: 49, column: 5)
!162 = !DILocalVariable(name: "k", scope: !163, file: !1, line: 51, type: !16)
!163 = distinct !DILexicalBlock(scope: !160, file: !1, line: 51, column: 7)
!164 = !DILocation(line: 0, scope: !143)
!165 = !DILocation(line: 0, scope: !151)
!166 = !DILocation(line: 41, column: 21, scope: !154)
!167 = !DILocation(line: 41, column: 3, scope: !151)
!168 = distinct !{!168, !167, !169, !48, !49}
!169 = !DILocation(line: 56, column: 3, scope: !151)
!170 = !DILocation(line: 57, column: 3, scope: !143)
!171 = !DILocation(line: 42, column: 20, scope: !153)
!172 = !DILocation(line: 42, column: 24, scope: !153)
!173 = !DILocation(line: 42, column: 16, scope: !153)
!174 = !DILocation(line: 0, scope: !153)
!175 = !DILocation(line: 0, scope: !156)
!176 = !DILocation(line: 43, column: 23, scope: !177)
!177 = distinct !DILexicalBlock(scope: !156, file: !1, line: 43, column: 5)
!178 = !DILocation(line: 43, column: 5, scope: !156)
!179 = !DILocation(line: 46, column: 9, scope: !153)
!180 = !DILocation(line: 47, column: 18, scope: !153)
!181 = !DILocation(line: 48, column: 16, scope: !153)
!182 = !DILocation(line: 48, column: 7, scope: !153)
!183 = !DILocation(line: 49, column: 20, scope: !158)
!184 = !DILocation(line: 0, scope: !158)
!185 = !DILocation(line: 49, column: 27, scope: !161)
!186 = !DILocation(line: 49, column: 5, scope: !158)
!187 = !DILocation(line: 44, column: 12, scope: !188)
!188 = distinct !DILexicalBlock(scope: !177, file: !1, line: 43, column: 33)
!189 = !DILocation(line: 44, column: 9, scope: !188)
!190 = !DILocation(line: 43, column: 29, scope: !177)
!191 = distinct !{!191, !178, !192, !48, !49}
!192 = !DILocation(line: 45, column: 5, scope: !156)
!193 = !DILocation(line: 50, column: 22, scope: !160)
!194 = !DILocation(line: 50, column: 18, scope: !160)
!195 = !DILocation(line: 0, scope: !160)
!196 = !DILocation(line: 0, scope: !163)
!197 = !DILocation(line: 51, column: 7, scope: !163)
!198 = !DILocation(line: 54, column: 24, scope: !160)
!199 = !DILocation(line: 54, column: 20, scope: !160)
!200 = !DILocation(line: 49, column: 33, scope: !161)
!201 = distinct !{!201, !186, !202, !48, !49}
!202 = !DILocation(line: 55, column: 5, scope: !158)
!203 = !DILocation(line: 52, column: 14, scope: !204)
!204 = distinct !DILexicalBlock(scope: !205, file: !1, line: 51, column: 35)
!205 = distinct !DILexicalBlock(scope: !163, file: !1, line: 51, column: 7)
!206 = !DILocation(line: 52, column: 29, scope: !204)
!207 = !DILocation(line: 52, column: 11, scope: !204)
!208 = !DILocation(line: 51, column: 31, scope: !205)
!209 = !DILocation(line: 51, column: 25, scope: !205)
!210 = distinct !{!210, !197, !211, !48, !49}
!211 = !DILocation(line: 53, column: 7, scope: !163)
!212 = !DISubprogram(name: "sqrt", scope: !139, file: !139, line: 143, type: !140, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!213 = distinct !DISubprogram(name: "runge_kutta_predator_prey", scope: !1, file: !1, line: 66, type: !214, scopeLine: 66, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !216)
!214 = !DISubroutineType(types: !215)
!215 = !{null, !53, !14, !13, !16}
!216 = !{!217, !218, !219, !220, !221, !223, !229, !230, !231, !232, !233, !235, !237, !239}
!217 = !DILocalVariable(name: "y", arg: 1, scope: !213, file: !1, line: 66, type: !53)
!218 = !DILocalVariable(name: "p", arg: 2, scope: !213, file: !1, line: 66, type: !14)
!219 = !DILocalVariable(name: "h", arg: 3, scope: !213, file: !1, line: 66, type: !13)
!220 = !DILocalVariable(name: "steps", arg: 4, scope: !213, file: !1, line: 66, type: !16)
!221 = !DILocalVariable(name: "s", scope: !222, file: !1, line: 67, type: !16)
!222 = distinct !DILexicalBlock(scope: !213, file: !1, line: 67, column: 3)
!223 = !DILocalVariable(name: "k1", scope: !224, file: !1, line: 68, type: !226)
!224 = distinct !DILexicalBlock(scope: !225, file: !1, line: 67, column: 35)
!225 = distinct !DILexicalBlock(scope: !222, file: !1, line: 67, column: 3)
!226 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 128, elements: !227)
!227 = !{!228}
!228 = !DISubrange(count: 2)
!229 = !DILocalVariable(name: "k2", scope: !224, file: !1, line: 68, type: !226)
!230 = !DILocalVariable(name: "k3", scope: !224, file: !1, line: 68, type: !226)
!231 = !DILocalVariable(name: "k4", scope: !224, file: !1, line: 68, type: !226)
!232 = !DILocalVariable(name: "t", scope: !224, file: !1, line: 68, type: !226)
!233 = !DILocalVariable(name: "i", scope: !234, file: !1, line: 70, type: !16)
!234 = distinct !DILexicalBlock(scope: !224, file: !1, line: 70, column: 5)
!235 = !DILocalVariable(name: "i", scope: !236, file: !1, line: 74, type: !16)
!236 = distinct !DILexicalBlock(scope: !224, file: !1, line: 74, column: 5)
!237 = !DILocalVariable(name: "i", scope: !238, file: !1, line: 78, type: !16)
!238 = distinct !DILexicalBlock(scope: !224, file: !1, line: 78, column: 5)
!239 = !DILocalVariable(name: "i", scope: !240, file: !1, line: 82, type: !16)
!240 = distinct !DILexicalBlock(scope: !224, file: !1, line: 82, column: 5)
!241 = distinct !DIAssignID()
!242 = !DILocation(line: 0, scope: !224)
!243 = distinct !DIAssignID()
!244 = distinct !DIAssignID()
!245 = distinct !DIAssignID()
!246 = distinct !DIAssignID()
!247 = !DILocation(line: 0, scope: !213)
!248 = !DILocation(line: 0, scope: !222)
!249 = !DILocation(line: 67, column: 21, scope: !225)
!250 = !DILocation(line: 67, column: 3, scope: !222)
!251 = !DILocation(line: 86, column: 1, scope: !213)
!252 = !DILocation(line: 68, column: 5, scope: !224)
!253 = !DILocalVariable(name: "y", arg: 1, scope: !254, file: !1, line: 60, type: !14)
!254 = distinct !DISubprogram(name: "lotka_volterra", scope: !1, file: !1, line: 60, type: !255, scopeLine: 60, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !257)
!255 = !DISubroutineType(types: !256)
!256 = !{null, !14, !14, !53}
!257 = !{!253, !258, !259}
!258 = !DILocalVariable(name: "p", arg: 2, scope: !254, file: !1, line: 60, type: !14)
!259 = !DILocalVariable(name: "dy", arg: 3, scope: !254, file: !1, line: 60, type: !53)
!260 = !DILocation(line: 0, scope: !254, inlinedAt: !261)
!261 = distinct !DILocation(line: 69, column: 5, scope: !224)
!262 = !DILocation(line: 61, column: 11, scope: !254, inlinedAt: !261)
!263 = !DILocation(line: 61, column: 18, scope: !254, inlinedAt: !261)
!264 = !DILocation(line: 61, column: 25, scope: !254, inlinedAt: !261)
!265 = !DILocation(line: 61, column: 39, scope: !254, inlinedAt: !261)
!266 = !DILocation(line: 61, column: 23, scope: !254, inlinedAt: !261)
!267 = !DILocation(line: 61, column: 9, scope: !254, inlinedAt: !261)
!268 = distinct !DIAssignID()
!269 = !DILocation(line: 62, column: 11, scope: !254, inlinedAt: !261)
!270 = !DILocation(line: 62, column: 16, scope: !254, inlinedAt: !261)
!271 = !DILocation(line: 62, column: 32, scope: !254, inlinedAt: !261)
!272 = !DILocation(line: 62, column: 30, scope: !254, inlinedAt: !261)
!273 = !DILocation(line: 62, column: 9, scope: !254, inlinedAt: !261)
!274 = distinct !DIAssignID()
!275 = !DILocation(line: 0, scope: !234)
!276 = !DILocation(line: 70, column: 5, scope: !234)
!277 = !DILocation(line: 0, scope: !254, inlinedAt: !278)
!278 = distinct !DILocation(line: 73, column: 5, scope: !224)
!279 = !DILocation(line: 61, column: 18, scope: !254, inlinedAt: !278)
!280 = !DILocation(line: 61, column: 39, scope: !254, inlinedAt: !278)
!281 = !DILocation(line: 61, column: 23, scope: !254, inlinedAt: !278)
!282 = !DILocation(line: 61, column: 9, scope: !254, inlinedAt: !278)
!283 = distinct !DIAssignID()
!284 = !DILocation(line: 62, column: 16, scope: !254, inlinedAt: !278)
!285 = !DILocation(line: 62, column: 30, scope: !254, inlinedAt: !278)
!286 = !DILocation(line: 62, column: 9, scope: !254, inlinedAt: !278)
!287 = distinct !DIAssignID()
!288 = !DILocation(line: 0, scope: !236)
!289 = !DILocation(line: 74, column: 5, scope: !236)
!290 = !DILocation(line: 71, column: 14, scope: !291)
!291 = distinct !DILexicalBlock(scope: !292, file: !1, line: 70, column: 33)
!292 = distinct !DILexicalBlock(scope: !234, file: !1, line: 70, column: 5)
!293 = !DILocation(line: 71, column: 31, scope: !291)
!294 = !DILocation(line: 71, column: 19, scope: !291)
!295 = !DILocation(line: 71, column: 7, scope: !291)
!296 = !DILocation(line: 71, column: 12, scope: !291)
!297 = !DILocation(line: 70, column: 29, scope: !292)
!298 = !DILocation(line: 70, column: 23, scope: !292)
!299 = distinct !{!299, !276, !300, !48, !49}
!300 = !DILocation(line: 72, column: 5, scope: !234)
!301 = !DILocation(line: 0, scope: !254, inlinedAt: !302)
!302 = distinct !DILocation(line: 77, column: 5, scope: !224)
!303 = !DILocation(line: 61, column: 18, scope: !254, inlinedAt: !302)
!304 = !DILocation(line: 61, column: 39, scope: !254, inlinedAt: !302)
!305 = !DILocation(line: 61, column: 23, scope: !254, inlinedAt: !302)
!306 = !DILocation(line: 61, column: 9, scope: !254, inlinedAt: !302)
!307 = distinct !DIAssignID()
!308 = !DILocation(line: 62, column: 16, scope: !254, inlinedAt: !302)
!309 = !DILocation(line: 62, column: 30, scope: !254, inlinedAt: !302)
!310 = !DILocation(line: 62, column: 9, scope: !254, inlinedAt: !302)
!311 = distinct !DIAssignID()
!312 = !DILocation(line: 0, scope: !238)
!313 = !DILocation(line: 78, column: 5, scope: !238)
!314 = !DILocation(line: 75, column: 14, scope: !315)
!315 = distinct !DILexicalBlock(scope: !316, file: !1, line: 74, column: 33)
!316 = distinct !DILexicalBlock(scope: !236, file: !1, line: 74, column: 5)
!317 = !DILocation(line: 75, column: 31, scope: !315)
!318 = !DILocation(line: 75, column: 19, scope: !315)
!319 = !DILocation(line: 75, column: 7, scope: !315)
!320 = !DILocation(line: 75, column: 12, scope: !315)
!321 = !DILocation(line: 74, column: 29, scope: !316)
!322 = !DILocation(line: 74, column: 23, scope: !316)
!323 = distinct !{!323, !289, !324, !48, !49}
!324 = !DILocation(line: 76, column: 5, scope: !236)
!325 = !DILocation(line: 0, scope: !254, inlinedAt: !326)
!326 = distinct !DILocation(line: 81, column: 5, scope: !224)
!327 = !DILocation(line: 61, column: 18, scope: !254, inlinedAt: !326)
!328 = !DILocation(line: 61, column: 39, scope: !254, inlinedAt: !326)
!329 = !DILocation(line: 61, column: 23, scope: !254, inlinedAt: !326)
!330 = !DILocation(line: 61, column: 9, scope: !254, inlinedAt: !326)
!331 = distinct !DIAssignID()
!332 = !DILocation(line: 62, column: 16, scope: !254, inlinedAt: !326)
!333 = !DILocation(line: 62, column: 30, scope: !254, inlinedAt: !326)
!334 = !DILocation(line: 62, column: 9, scope: !254, inlinedAt: !326)
!335 = distinct !DIAssignID()
!336 = !DILocation(line: 0, scope: !240)
!337 = !DILocation(line: 82, column: 5, scope: !240)
!338 = !DILocation(line: 79, column: 14, scope: !339)
!339 = distinct !DILexicalBlock(scope: !340, file: !1, line: 78, column: 33)
!340 = distinct !DILexicalBlock(scope: !238, file: !1, line: 78, column: 5)
!341 = !DILocation(line: 79, column: 25, scope: !339)
!342 = !DILocation(line: 79, column: 19, scope: !339)
!343 = !DILocation(line: 79, column: 7, scope: !339)
!344 = !DILocation(line: 79, column: 12, scope: !339)
!345 = !DILocation(line: 78, column: 29, scope: !340)
!346 = !DILocation(line: 78, column: 23, scope: !340)
!347 = distinct !{!347, !313, !348, !48, !49}
!348 = !DILocation(line: 80, column: 5, scope: !238)
!349 = !DILocation(line: 85, column: 3, scope: !225)
!350 = !DILocation(line: 67, column: 31, scope: !225)
!351 = distinct !{!351, !250, !352, !48, !49}
!352 = !DILocation(line: 85, column: 3, scope: !222)
!353 = !DILocation(line: 83, column: 26, scope: !354)
!354 = distinct !DILexicalBlock(scope: !355, file: !1, line: 82, column: 33)
!355 = distinct !DILexicalBlock(scope: !240, file: !1, line: 82, column: 5)
!356 = !DILocation(line: 83, column: 40, scope: !354)
!357 = !DILocation(line: 83, column: 32, scope: !354)
!358 = !DILocation(line: 83, column: 54, scope: !354)
!359 = !DILocation(line: 83, column: 46, scope: !354)
!360 = !DILocation(line: 83, column: 62, scope: !354)
!361 = !DILocation(line: 83, column: 60, scope: !354)
!362 = !DILocation(line: 83, column: 7, scope: !354)
!363 = !DILocation(line: 83, column: 12, scope: !354)
!364 = !DILocation(line: 82, column: 29, scope: !355)
!365 = !DILocation(line: 82, column: 23, scope: !355)
!366 = distinct !{!366, !337, !367, !48, !49}
!367 = !DILocation(line: 84, column: 5, scope: !240)
!368 = distinct !DISubprogram(name: "two_layer_network", scope: !1, file: !1, line: 88, type: !369, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !371)
!369 = !DISubroutineType(types: !370)
!370 = !{!13, !14, !14, !16}
!371 = !{!372, !373, !374, !375, !376, !378, !381}
!372 = !DILocalVariable(name: "w", arg: 1, scope: !368, file: !1, line: 88, type: !14)
!373 = !DILocalVariable(name: "x", arg: 2, scope: !368, file: !1, line: 88, type: !14)
!374 = !DILocalVariable(name: "n", arg: 3, scope: !368, file: !1, line: 88, type: !16)
!375 = !DILocalVariable(name: "out", scope: !368, file: !1, line: 89, type: !13)
!376 = !DILocalVariable(name: "h", scope: !377, file: !1, line: 90, type: !16)
!377 = distinct !DILexicalBlock(scope: !368, file: !1, line: 90, column: 3)
!378 = !DILocalVariable(name: "a", scope: !379, file: !1, line: 91, type: !13)
!379 = distinct !DILexicalBlock(scope: !380, file: !1, line: 90, column: 31)
!380 = distinct !DILexicalBlock(scope: !377, file: !1, line: 90, column: 3)
!381 = !DILocalVariable(name: "i", scope: !382, file: !1, line: 92, type: !16)
!382 = distinct !DILexicalBlock(scope: !379, file: !1, line: 92, column: 5)
!383 = !DILocation(line: 0, scope: !368)
!384 = !DILocation(line: 0, scope: !377)
!385 = !DILocation(line: 90, column: 3, scope: !377)
!386 = !DILocation(line: 97, column: 3, scope: !368)
!387 = !DILocation(line: 91, column: 20, scope: !379)
!388 = !DILocation(line: 91, column: 16, scope: !379)
!389 = !DILocation(line: 0, scope: !379)
!390 = !DILocation(line: 0, scope: !382)
!391 = !DILocation(line: 92, column: 5, scope: !382)
!392 = !DILocation(line: 95, column: 12, scope: !379)
!393 = !DILocation(line: 95, column: 22, scope: !379)
!394 = !DILocation(line: 95, column: 9, scope: !379)
!395 = !DILocation(line: 90, column: 27, scope: !380)
!396 = !DILocation(line: 90, column: 21, scope: !380)
!397 = distinct !{!397, !385, !398, !48, !49}
!398 = !DILocation(line: 96, column: 3, scope: !377)
!399 = !DILocation(line: 93, column: 12, scope: !400)
!400 = distinct !DILexicalBlock(scope: !401, file: !1, line: 92, column: 33)
!401 = distinct !DILexicalBlock(scope: !382, file: !1, line: 92, column: 5)
!402 = !DILocation(line: 93, column: 33, scope: !400)
!403 = !DILocation(line: 93, column: 9, scope: !400)
!404 = !DILocation(line: 92, column: 29, scope: !401)
!405 = !DILocation(line: 92, column: 23, scope: !401)
!406 = distinct !{!406, !391, !407, !48, !49}
!407 = !DILocation(line: 94, column: 5, scope: !382)
!408 = !DISubprogram(name: "tanh", scope: !139, file: !139, line: 75, type: !140, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
