; clang-22 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/kernels.c -o ir/clang-22/O1-g/kernels.ll
; ModuleID = 'c/kernels.c'
source_filename = "c/kernels.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @rosenbrock(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 !dbg !14 {
    #dbg_value(ptr %0, !22, !DIExpression(), !31)
    #dbg_value(i32 %1, !23, !DIExpression(), !31)
    #dbg_value(double 0.000000e+00, !24, !DIExpression(), !31)
    #dbg_value(i32 0, !25, !DIExpression(), !32)
  %3 = icmp sgt i32 %1, 1, !dbg !33
  br i1 %3, label %4, label %7, !dbg !34

4:                                                ; preds = %2
  %5 = add nsw i32 %1, -1, !dbg !35
  %6 = zext nneg i32 %5 to i64, !dbg !36
  br label %9, !dbg !35

7:                                                ; preds = %9, %2
  %8 = phi double [ 0.000000e+00, %2 ], [ %23, %9 ], !dbg !31
  ret double %8, !dbg !37

9:                                                ; preds = %4, %9
  %10 = phi i64 [ 0, %4 ], [ %25, %9 ]
  %11 = phi i64 [ 1, %4 ], [ %24, %9 ]
  %12 = phi double [ 0.000000e+00, %4 ], [ %23, %9 ]
    #dbg_value(double %12, !24, !DIExpression(), !31)
    #dbg_value(i64 %10, !25, !DIExpression(), !32)
  %13 = getelementptr inbounds nuw double, ptr %0, i64 %11, !dbg !38
  %14 = load double, ptr %13, align 8, !dbg !38, !tbaa !39
  %15 = getelementptr inbounds nuw double, ptr %0, i64 %10, !dbg !41
  %16 = load double, ptr %15, align 8, !dbg !41, !tbaa !39
  %17 = fneg double %16, !dbg !42
  %18 = tail call double @llvm.fmuladd.f64(double %17, double %16, double %14), !dbg !43
    #dbg_value(double %18, !27, !DIExpression(), !44)
  %19 = fsub double 1.000000e+00, %16, !dbg !45
    #dbg_value(double %19, !30, !DIExpression(), !44)
  %20 = fmul double %18, 1.000000e+02, !dbg !46
  %21 = fmul double %19, %19, !dbg !47
  %22 = tail call double @llvm.fmuladd.f64(double %20, double %18, double %21), !dbg !48
  %23 = fadd double %12, %22, !dbg !49
    #dbg_value(double %23, !24, !DIExpression(), !31)
    #dbg_value(i64 %11, !25, !DIExpression(), !32)
  %24 = add nuw nsw i64 %11, 1, !dbg !50
  %25 = add nuw nsw i64 %10, 1, !dbg !51
  %26 = icmp eq i64 %25, %6, !dbg !36
  br i1 %26, label %7, label %9, !dbg !51, !llvm.loop !52
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @matrix_multiply(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef writeonly captures(none) %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) local_unnamed_addr #3 !dbg !56 {
    #dbg_value(ptr %0, !61, !DIExpression(), !78)
    #dbg_value(ptr %1, !62, !DIExpression(), !78)
    #dbg_value(ptr %2, !63, !DIExpression(), !78)
    #dbg_value(i32 %3, !64, !DIExpression(), !78)
    #dbg_value(i32 %4, !65, !DIExpression(), !78)
    #dbg_value(i32 %5, !66, !DIExpression(), !78)
    #dbg_value(i32 0, !67, !DIExpression(), !79)
  %7 = icmp sgt i32 %3, 0, !dbg !80
  br i1 %7, label %8, label %25, !dbg !81

8:                                                ; preds = %6
  %9 = icmp sgt i32 %4, 0
  %10 = icmp sgt i32 %5, 0
  %11 = zext i32 %4 to i64, !dbg !81
  %12 = zext i32 %4 to i64, !dbg !81
  %13 = zext nneg i32 %3 to i64, !dbg !82
  %14 = zext nneg i32 %4 to i64
  %15 = zext nneg i32 %5 to i64
  br label %16, !dbg !81

16:                                               ; preds = %8, %30
  %17 = phi i64 [ 0, %8 ], [ %31, %30 ]
    #dbg_value(i64 %17, !67, !DIExpression(), !79)
    #dbg_value(i32 0, !69, !DIExpression(), !83)
  br i1 %9, label %18, label %30, !dbg !84

18:                                               ; preds = %16
  %19 = mul nuw nsw i64 %17, %12
  %20 = trunc i64 %17 to i32, !dbg !84
  %21 = mul i32 %5, %20, !dbg !84
  %22 = zext i32 %21 to i64, !dbg !84
  %23 = getelementptr inbounds double, ptr %0, i64 %22
  %24 = getelementptr inbounds double, ptr %2, i64 %19, !dbg !84
  br label %26, !dbg !84

25:                                               ; preds = %30, %6
  ret void, !dbg !85

26:                                               ; preds = %18, %33
  %27 = phi i64 [ 0, %18 ], [ %36, %33 ]
    #dbg_value(i64 %27, !69, !DIExpression(), !83)
    #dbg_value(i32 0, !76, !DIExpression(), !86)
    #dbg_value(double 0.000000e+00, !73, !DIExpression(), !87)
  br i1 %10, label %28, label %33, !dbg !88

28:                                               ; preds = %26
  %29 = getelementptr inbounds double, ptr %1, i64 %27, !dbg !89
  br label %38, !dbg !89

30:                                               ; preds = %33, %16
  %31 = add nuw nsw i64 %17, 1, !dbg !90
    #dbg_value(i64 %31, !67, !DIExpression(), !79)
  %32 = icmp eq i64 %31, %13, !dbg !82
  br i1 %32, label %25, label %16, !dbg !91, !llvm.loop !92

33:                                               ; preds = %38, %26
  %34 = phi double [ 0.000000e+00, %26 ], [ %46, %38 ], !dbg !87
  %35 = getelementptr inbounds double, ptr %24, i64 %27, !dbg !95
  store double %34, ptr %35, align 8, !dbg !96, !tbaa !39
  %36 = add nuw nsw i64 %27, 1, !dbg !97
    #dbg_value(i64 %36, !69, !DIExpression(), !83)
  %37 = icmp eq i64 %36, %14, !dbg !98
  br i1 %37, label %30, label %26, !dbg !99, !llvm.loop !100

38:                                               ; preds = %28, %38
  %39 = phi i64 [ 0, %28 ], [ %47, %38 ]
  %40 = phi double [ 0.000000e+00, %28 ], [ %46, %38 ]
    #dbg_value(i64 %39, !76, !DIExpression(), !86)
    #dbg_value(double %40, !73, !DIExpression(), !87)
  %41 = getelementptr inbounds double, ptr %23, i64 %39, !dbg !103
  %42 = load double, ptr %41, align 8, !dbg !103, !tbaa !39
  %43 = mul nuw nsw i64 %39, %11, !dbg !106
  %44 = getelementptr inbounds double, ptr %29, i64 %43, !dbg !107
  %45 = load double, ptr %44, align 8, !dbg !107, !tbaa !39
  %46 = tail call double @llvm.fmuladd.f64(double %42, double %45, double %40), !dbg !108
    #dbg_value(double %46, !73, !DIExpression(), !87)
  %47 = add nuw nsw i64 %39, 1, !dbg !109
    #dbg_value(i64 %47, !76, !DIExpression(), !86)
  %48 = icmp eq i64 %47, %15, !dbg !110
  br i1 %48, label %33, label %38, !dbg !111, !llvm.loop !112
}

; Function Attrs: nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable
define dso_local double @log_sum_exp(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #4 !dbg !114 {
    #dbg_value(ptr %0, !116, !DIExpression(), !124)
    #dbg_value(i32 %1, !117, !DIExpression(), !124)
  %3 = load double, ptr %0, align 8, !dbg !125, !tbaa !39
    #dbg_value(double %3, !118, !DIExpression(), !124)
    #dbg_value(i32 1, !119, !DIExpression(), !126)
  %4 = icmp sgt i32 %1, 1, !dbg !127
  br i1 %4, label %5, label %7, !dbg !129

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64, !dbg !130
  br label %12, !dbg !131

7:                                                ; preds = %12, %2
  %8 = phi double [ %3, %2 ], [ %17, %12 ], !dbg !124
    #dbg_value(i32 0, !122, !DIExpression(), !132)
    #dbg_value(double 0.000000e+00, !121, !DIExpression(), !124)
  %9 = icmp sgt i32 %1, 0, !dbg !133
  br i1 %9, label %10, label %20, !dbg !135

10:                                               ; preds = %7
  %11 = zext nneg i32 %1 to i64, !dbg !136
  br label %24, !dbg !137

12:                                               ; preds = %5, %12
  %13 = phi i64 [ 1, %5 ], [ %18, %12 ]
  %14 = phi double [ %3, %5 ], [ %17, %12 ]
    #dbg_value(i64 %13, !119, !DIExpression(), !126)
    #dbg_value(double %14, !118, !DIExpression(), !124)
  %15 = getelementptr inbounds nuw double, ptr %0, i64 %13, !dbg !138
  %16 = load double, ptr %15, align 8, !dbg !138, !tbaa !39
  %17 = tail call double @llvm.maxnum.f64(double %14, double %16), !dbg !140
    #dbg_value(double %17, !118, !DIExpression(), !124)
  %18 = add nuw nsw i64 %13, 1, !dbg !141
    #dbg_value(i64 %18, !119, !DIExpression(), !126)
  %19 = icmp eq i64 %18, %6, !dbg !130
  br i1 %19, label %7, label %12, !dbg !142, !llvm.loop !143

20:                                               ; preds = %24, %7
  %21 = phi double [ 0.000000e+00, %7 ], [ %31, %24 ], !dbg !124
  %22 = tail call double @log(double noundef %21) #7, !dbg !145, !tbaa !10
  %23 = fadd double %8, %22, !dbg !146
  ret double %23, !dbg !147

24:                                               ; preds = %10, %24
  %25 = phi i64 [ 0, %10 ], [ %32, %24 ]
  %26 = phi double [ 0.000000e+00, %10 ], [ %31, %24 ]
    #dbg_value(i64 %25, !122, !DIExpression(), !132)
    #dbg_value(double %26, !121, !DIExpression(), !124)
  %27 = getelementptr inbounds nuw double, ptr %0, i64 %25, !dbg !148
  %28 = load double, ptr %27, align 8, !dbg !148, !tbaa !39
  %29 = fsub double %28, %8, !dbg !150
  %30 = tail call double @exp(double noundef %29) #7, !dbg !151, !tbaa !10
  %31 = fadd double %26, %30, !dbg !152
    #dbg_value(double %31, !121, !DIExpression(), !124)
  %32 = add nuw nsw i64 %25, 1, !dbg !153
    #dbg_value(i64 %32, !122, !DIExpression(), !132)
  %33 = icmp eq i64 %32, %11, !dbg !136
  br i1 %33, label %20, label %24, !dbg !154, !llvm.loop !155
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !157 double @exp(double noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !161 double @log(double noundef) local_unnamed_addr #5

; Function Attrs: nofree norecurse nounwind memory(argmem: readwrite, errnomem: write) uwtable
define dso_local double @cholesky_log_determinant(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #6 !dbg !162 {
    #dbg_value(ptr %0, !166, !DIExpression(), !183)
    #dbg_value(i32 %1, !167, !DIExpression(), !183)
    #dbg_value(double 0.000000e+00, !168, !DIExpression(), !183)
    #dbg_value(i32 0, !169, !DIExpression(), !184)
  %3 = icmp sgt i32 %1, 0, !dbg !185
  br i1 %3, label %4, label %13, !dbg !186

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !187
  %6 = zext nneg i32 %1 to i64, !dbg !187
  %7 = zext nneg i32 %1 to i64, !dbg !187
  %8 = zext nneg i32 %1 to i64, !dbg !188
  %9 = zext nneg i32 %1 to i64
  br label %15, !dbg !187

10:                                               ; preds = %56, %29
    #dbg_value(i64 %34, !169, !DIExpression(), !184)
    #dbg_value(double %33, !168, !DIExpression(), !183)
  %11 = add nuw nsw i64 %17, 1, !dbg !189
  %12 = icmp eq i64 %34, %8, !dbg !188
  br i1 %12, label %13, label %15, !dbg !189, !llvm.loop !190

13:                                               ; preds = %10, %2
  %14 = phi double [ 0.000000e+00, %2 ], [ %33, %10 ], !dbg !183
  ret double %14, !dbg !192

15:                                               ; preds = %4, %10
  %16 = phi i64 [ 0, %4 ], [ %34, %10 ]
  %17 = phi i64 [ 1, %4 ], [ %11, %10 ]
  %18 = phi double [ 0.000000e+00, %4 ], [ %33, %10 ]
  %19 = trunc i64 %16 to i32
    #dbg_value(i64 %16, !169, !DIExpression(), !184)
    #dbg_value(double %18, !168, !DIExpression(), !183)
  %20 = mul nuw nsw i64 %16, %7, !dbg !193
  %21 = mul nuw nsw i32 %1, %19, !dbg !193
  %22 = zext i32 %21 to i64, !dbg !194
  %23 = getelementptr inbounds nuw double, ptr %0, i64 %16, !dbg !195
  %24 = getelementptr inbounds nuw double, ptr %23, i64 %22, !dbg !195
  %25 = load double, ptr %24, align 8, !dbg !196, !tbaa !39
    #dbg_value(double %25, !171, !DIExpression(), !197)
    #dbg_value(i32 0, !174, !DIExpression(), !198)
  %26 = icmp eq i64 %16, 0, !dbg !199
  br i1 %26, label %29, label %27, !dbg !201

27:                                               ; preds = %15
  %28 = getelementptr inbounds double, ptr %0, i64 %20, !dbg !202
  br label %40, !dbg !202

29:                                               ; preds = %40, %15
  %30 = phi double [ %25, %15 ], [ %46, %40 ], !dbg !197
  %31 = tail call double @sqrt(double noundef %30) #7, !dbg !203, !tbaa !10
    #dbg_value(double %31, !171, !DIExpression(), !197)
  store double %31, ptr %24, align 8, !dbg !204, !tbaa !39
  %32 = tail call double @log(double noundef %31) #7, !dbg !205, !tbaa !10
  %33 = tail call double @llvm.fmuladd.f64(double %32, double 2.000000e+00, double %18), !dbg !206
    #dbg_value(double %33, !168, !DIExpression(), !183)
  %34 = add nuw nsw i64 %16, 1, !dbg !207
    #dbg_value(i64 %34, !176, !DIExpression(), !208)
  %35 = icmp samesign ult i64 %34, %6, !dbg !209
  br i1 %35, label %36, label %10, !dbg !210

36:                                               ; preds = %29
  %37 = icmp eq i64 %16, 0
  %38 = getelementptr inbounds double, ptr %0, i64 %16, !dbg !210
  %39 = getelementptr inbounds double, ptr %0, i64 %20
  br label %49, !dbg !210

40:                                               ; preds = %27, %40
  %41 = phi i64 [ %47, %40 ], [ 0, %27 ]
  %42 = phi double [ %46, %40 ], [ %25, %27 ]
    #dbg_value(i64 %41, !174, !DIExpression(), !198)
    #dbg_value(double %42, !171, !DIExpression(), !197)
  %43 = getelementptr inbounds double, ptr %28, i64 %41, !dbg !211
  %44 = load double, ptr %43, align 8, !dbg !211, !tbaa !39
  %45 = fneg double %44, !dbg !213
  %46 = tail call double @llvm.fmuladd.f64(double %45, double %44, double %42), !dbg !214
    #dbg_value(double %46, !171, !DIExpression(), !197)
  %47 = add nuw nsw i64 %41, 1, !dbg !215
    #dbg_value(i64 %47, !174, !DIExpression(), !198)
  %48 = icmp eq i64 %47, %16, !dbg !216
  br i1 %48, label %29, label %40, !dbg !217, !llvm.loop !218

49:                                               ; preds = %36, %56
  %50 = phi i64 [ %17, %36 ], [ %59, %56 ]
    #dbg_value(i64 %50, !176, !DIExpression(), !208)
  %51 = mul nuw nsw i64 %50, %5, !dbg !220
  %52 = getelementptr inbounds double, ptr %38, i64 %51, !dbg !221
  %53 = load double, ptr %52, align 8, !dbg !222, !tbaa !39
    #dbg_value(double %53, !178, !DIExpression(), !223)
    #dbg_value(i32 0, !181, !DIExpression(), !224)
  br i1 %37, label %56, label %54, !dbg !225

54:                                               ; preds = %49
  %55 = getelementptr inbounds double, ptr %0, i64 %51, !dbg !226
  br label %61, !dbg !226

56:                                               ; preds = %61, %49
  %57 = phi double [ %53, %49 ], [ %69, %61 ], !dbg !223
  %58 = fdiv double %57, %31, !dbg !227
  store double %58, ptr %52, align 8, !dbg !228, !tbaa !39
  %59 = add nuw nsw i64 %50, 1, !dbg !229
    #dbg_value(i64 %59, !176, !DIExpression(), !208)
  %60 = icmp eq i64 %59, %9, !dbg !230
  br i1 %60, label %10, label %49, !dbg !231, !llvm.loop !232

61:                                               ; preds = %54, %61
  %62 = phi i64 [ %70, %61 ], [ 0, %54 ]
  %63 = phi double [ %69, %61 ], [ %53, %54 ]
    #dbg_value(i64 %62, !181, !DIExpression(), !224)
    #dbg_value(double %63, !178, !DIExpression(), !223)
  %64 = getelementptr inbounds double, ptr %55, i64 %62, !dbg !235
  %65 = load double, ptr %64, align 8, !dbg !235, !tbaa !39
  %66 = getelementptr inbounds double, ptr %39, i64 %62, !dbg !238
  %67 = load double, ptr %66, align 8, !dbg !238, !tbaa !39
  %68 = fneg double %65, !dbg !239
  %69 = tail call double @llvm.fmuladd.f64(double %68, double %67, double %63), !dbg !240
    #dbg_value(double %69, !178, !DIExpression(), !223)
  %70 = add nuw nsw i64 %62, 1, !dbg !241
    #dbg_value(i64 %70, !181, !DIExpression(), !224)
  %71 = icmp eq i64 %70, %16, !dbg !242
  br i1 %71, label %56, label %61, !dbg !243, !llvm.loop !244
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !246 double @sqrt(double noundef) local_unnamed_addr #5

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @runge_kutta_predator_prey(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, double noundef %2, i32 noundef %3) local_unnamed_addr #3 !dbg !247 {
  %5 = alloca [2 x double], align 16, !DIAssignID !275
    #dbg_assign(i1 poison, !257, !DIExpression(), !275, ptr %5, !DIExpression(), !276)
  %6 = alloca [2 x double], align 16, !DIAssignID !277
    #dbg_assign(i1 poison, !263, !DIExpression(), !277, ptr %6, !DIExpression(), !276)
  %7 = alloca [2 x double], align 16, !DIAssignID !278
    #dbg_assign(i1 poison, !264, !DIExpression(), !278, ptr %7, !DIExpression(), !276)
  %8 = alloca [2 x double], align 16, !DIAssignID !279
    #dbg_assign(i1 poison, !265, !DIExpression(), !279, ptr %8, !DIExpression(), !276)
  %9 = alloca [2 x double], align 16, !DIAssignID !280
    #dbg_assign(i1 poison, !266, !DIExpression(), !280, ptr %9, !DIExpression(), !276)
    #dbg_value(ptr %0, !251, !DIExpression(), !281)
    #dbg_value(ptr %1, !252, !DIExpression(), !281)
    #dbg_value(double %2, !253, !DIExpression(), !281)
    #dbg_value(i32 %3, !254, !DIExpression(), !281)
    #dbg_value(i32 0, !255, !DIExpression(), !282)
  %10 = icmp sgt i32 %3, 0, !dbg !283
  br i1 %10, label %11, label %24, !dbg !284

11:                                               ; preds = %4
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %15 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %16 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %17 = fmul double %2, 5.000000e-01
  %18 = getelementptr inbounds nuw i8, ptr %9, i64 8
  %19 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %20 = fmul double %2, 5.000000e-01
  %21 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %22 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %23 = fdiv double %2, 6.000000e+00
  br label %25, !dbg !284

24:                                               ; preds = %100, %4
  ret void, !dbg !285

25:                                               ; preds = %11, %100
  %26 = phi i32 [ 0, %11 ], [ %101, %100 ]
    #dbg_value(i32 %26, !255, !DIExpression(), !282)
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #7, !dbg !286
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #7, !dbg !286
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #7, !dbg !286
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #7, !dbg !286
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #7, !dbg !286
    #dbg_value(ptr %0, !287, !DIExpression(), !294)
    #dbg_value(ptr %1, !292, !DIExpression(), !294)
    #dbg_value(ptr %5, !293, !DIExpression(), !294)
  %27 = load double, ptr %1, align 8, !dbg !296, !tbaa !39
  %28 = load double, ptr %0, align 8, !dbg !297, !tbaa !39
  %29 = load double, ptr %12, align 8, !dbg !298, !tbaa !39
  %30 = fmul double %28, %29, !dbg !299
  %31 = load double, ptr %13, align 8, !dbg !300, !tbaa !39
  %32 = fneg double %31, !dbg !301
  %33 = fmul double %30, %32, !dbg !301
  %34 = tail call double @llvm.fmuladd.f64(double %27, double %28, double %33), !dbg !302
  store double %34, ptr %5, align 16, !dbg !303, !tbaa !39, !DIAssignID !304
    #dbg_assign(double %34, !257, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !304, ptr %5, !DIExpression(), !276)
  %35 = load double, ptr %14, align 8, !dbg !305, !tbaa !39
  %36 = fmul double %28, %35, !dbg !306
  %37 = load double, ptr %15, align 8, !dbg !307, !tbaa !39
  %38 = fmul double %37, %32, !dbg !308
  %39 = tail call double @llvm.fmuladd.f64(double %36, double %31, double %38), !dbg !309
  store double %39, ptr %16, align 8, !dbg !310, !tbaa !39, !DIAssignID !311
    #dbg_assign(double %39, !257, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !311, ptr %16, !DIExpression(), !276)
    #dbg_value(i32 0, !267, !DIExpression(), !312)
  br label %50, !dbg !313

40:                                               ; preds = %50
    #dbg_value(ptr %9, !287, !DIExpression(), !314)
    #dbg_value(ptr %1, !292, !DIExpression(), !314)
    #dbg_value(ptr %6, !293, !DIExpression(), !314)
  %41 = load double, ptr %9, align 16, !dbg !316, !tbaa !39
  %42 = fmul double %29, %41, !dbg !317
  %43 = load double, ptr %18, align 8, !dbg !318, !tbaa !39
  %44 = fneg double %43, !dbg !319
  %45 = fmul double %42, %44, !dbg !319
  %46 = tail call double @llvm.fmuladd.f64(double %27, double %41, double %45), !dbg !320
  store double %46, ptr %6, align 16, !dbg !321, !tbaa !39, !DIAssignID !322
    #dbg_assign(double %46, !263, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !322, ptr %6, !DIExpression(), !276)
  %47 = fmul double %35, %41, !dbg !323
  %48 = fmul double %37, %44, !dbg !324
  %49 = tail call double @llvm.fmuladd.f64(double %47, double %43, double %48), !dbg !325
  store double %49, ptr %19, align 8, !dbg !326, !tbaa !39, !DIAssignID !327
    #dbg_assign(double %49, !263, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !327, ptr %19, !DIExpression(), !276)
    #dbg_value(i32 0, !269, !DIExpression(), !328)
  br label %70, !dbg !329

50:                                               ; preds = %25, %50
  %51 = phi i64 [ 0, %25 ], [ %58, %50 ]
    #dbg_value(i64 %51, !267, !DIExpression(), !312)
  %52 = getelementptr inbounds nuw double, ptr %0, i64 %51, !dbg !330
  %53 = load double, ptr %52, align 8, !dbg !330, !tbaa !39
  %54 = getelementptr inbounds nuw double, ptr %5, i64 %51, !dbg !333
  %55 = load double, ptr %54, align 8, !dbg !333, !tbaa !39
  %56 = tail call double @llvm.fmuladd.f64(double %17, double %55, double %53), !dbg !334
  %57 = getelementptr inbounds nuw double, ptr %9, i64 %51, !dbg !335
  store double %56, ptr %57, align 8, !dbg !336, !tbaa !39
  %58 = add nuw nsw i64 %51, 1, !dbg !337
    #dbg_value(i64 %58, !267, !DIExpression(), !312)
  %59 = icmp eq i64 %51, 0, !dbg !338
  br i1 %59, label %50, label %40, !dbg !339, !llvm.loop !340

60:                                               ; preds = %70
    #dbg_value(ptr %9, !287, !DIExpression(), !343)
    #dbg_value(ptr %1, !292, !DIExpression(), !343)
    #dbg_value(ptr %7, !293, !DIExpression(), !343)
  %61 = load double, ptr %9, align 16, !dbg !345, !tbaa !39
  %62 = fmul double %29, %61, !dbg !346
  %63 = load double, ptr %18, align 8, !dbg !347, !tbaa !39
  %64 = fneg double %63, !dbg !348
  %65 = fmul double %62, %64, !dbg !348
  %66 = tail call double @llvm.fmuladd.f64(double %27, double %61, double %65), !dbg !349
  store double %66, ptr %7, align 16, !dbg !350, !tbaa !39, !DIAssignID !351
    #dbg_assign(double %66, !264, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !351, ptr %7, !DIExpression(), !276)
  %67 = fmul double %35, %61, !dbg !352
  %68 = fmul double %37, %64, !dbg !353
  %69 = tail call double @llvm.fmuladd.f64(double %67, double %63, double %68), !dbg !354
  store double %69, ptr %21, align 8, !dbg !355, !tbaa !39, !DIAssignID !356
    #dbg_assign(double %69, !264, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !356, ptr %21, !DIExpression(), !276)
    #dbg_value(i32 0, !271, !DIExpression(), !357)
  br label %90, !dbg !358

70:                                               ; preds = %40, %70
  %71 = phi i64 [ 0, %40 ], [ %78, %70 ]
    #dbg_value(i64 %71, !269, !DIExpression(), !328)
  %72 = getelementptr inbounds nuw double, ptr %0, i64 %71, !dbg !359
  %73 = load double, ptr %72, align 8, !dbg !359, !tbaa !39
  %74 = getelementptr inbounds nuw double, ptr %6, i64 %71, !dbg !362
  %75 = load double, ptr %74, align 8, !dbg !362, !tbaa !39
  %76 = tail call double @llvm.fmuladd.f64(double %20, double %75, double %73), !dbg !363
  %77 = getelementptr inbounds nuw double, ptr %9, i64 %71, !dbg !364
  store double %76, ptr %77, align 8, !dbg !365, !tbaa !39
  %78 = add nuw nsw i64 %71, 1, !dbg !366
    #dbg_value(i64 %78, !269, !DIExpression(), !328)
  %79 = icmp eq i64 %71, 0, !dbg !367
  br i1 %79, label %70, label %60, !dbg !368, !llvm.loop !369

80:                                               ; preds = %90
    #dbg_value(ptr %9, !287, !DIExpression(), !372)
    #dbg_value(ptr %1, !292, !DIExpression(), !372)
    #dbg_value(ptr %8, !293, !DIExpression(), !372)
  %81 = load double, ptr %9, align 16, !dbg !374, !tbaa !39
  %82 = fmul double %29, %81, !dbg !375
  %83 = load double, ptr %18, align 8, !dbg !376, !tbaa !39
  %84 = fneg double %83, !dbg !377
  %85 = fmul double %82, %84, !dbg !377
  %86 = tail call double @llvm.fmuladd.f64(double %27, double %81, double %85), !dbg !378
  store double %86, ptr %8, align 16, !dbg !379, !tbaa !39, !DIAssignID !380
    #dbg_assign(double %86, !265, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !380, ptr %8, !DIExpression(), !276)
  %87 = fmul double %35, %81, !dbg !381
  %88 = fmul double %37, %84, !dbg !382
  %89 = tail call double @llvm.fmuladd.f64(double %87, double %83, double %88), !dbg !383
  store double %89, ptr %22, align 8, !dbg !384, !tbaa !39, !DIAssignID !385
    #dbg_assign(double %89, !265, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !385, ptr %22, !DIExpression(), !276)
    #dbg_value(i32 0, !273, !DIExpression(), !386)
  br label %103, !dbg !387

90:                                               ; preds = %60, %90
  %91 = phi i64 [ 0, %60 ], [ %98, %90 ]
    #dbg_value(i64 %91, !271, !DIExpression(), !357)
  %92 = getelementptr inbounds nuw double, ptr %0, i64 %91, !dbg !388
  %93 = load double, ptr %92, align 8, !dbg !388, !tbaa !39
  %94 = getelementptr inbounds nuw double, ptr %7, i64 %91, !dbg !391
  %95 = load double, ptr %94, align 8, !dbg !391, !tbaa !39
  %96 = tail call double @llvm.fmuladd.f64(double %2, double %95, double %93), !dbg !392
  %97 = getelementptr inbounds nuw double, ptr %9, i64 %91, !dbg !393
  store double %96, ptr %97, align 8, !dbg !394, !tbaa !39
  %98 = add nuw nsw i64 %91, 1, !dbg !395
    #dbg_value(i64 %98, !271, !DIExpression(), !357)
  %99 = icmp eq i64 %91, 0, !dbg !396
  br i1 %99, label %90, label %80, !dbg !397, !llvm.loop !398

100:                                              ; preds = %103
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #7, !dbg !401
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #7, !dbg !401
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #7, !dbg !401
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #7, !dbg !401
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #7, !dbg !401
  %101 = add nuw nsw i32 %26, 1, !dbg !402
    #dbg_value(i32 %101, !255, !DIExpression(), !282)
  %102 = icmp eq i32 %101, %3, !dbg !403
  br i1 %102, label %24, label %25, !dbg !404, !llvm.loop !405

103:                                              ; preds = %80, %103
  %104 = phi i64 [ 0, %80 ], [ %119, %103 ]
    #dbg_value(i64 %104, !273, !DIExpression(), !386)
  %105 = getelementptr inbounds nuw double, ptr %5, i64 %104, !dbg !408
  %106 = load double, ptr %105, align 8, !dbg !408, !tbaa !39
  %107 = getelementptr inbounds nuw double, ptr %6, i64 %104, !dbg !411
  %108 = load double, ptr %107, align 8, !dbg !411, !tbaa !39
  %109 = tail call double @llvm.fmuladd.f64(double %108, double 2.000000e+00, double %106), !dbg !412
  %110 = getelementptr inbounds nuw double, ptr %7, i64 %104, !dbg !413
  %111 = load double, ptr %110, align 8, !dbg !413, !tbaa !39
  %112 = tail call double @llvm.fmuladd.f64(double %111, double 2.000000e+00, double %109), !dbg !414
  %113 = getelementptr inbounds nuw double, ptr %8, i64 %104, !dbg !415
  %114 = load double, ptr %113, align 8, !dbg !415, !tbaa !39
  %115 = fadd double %112, %114, !dbg !416
  %116 = getelementptr inbounds nuw double, ptr %0, i64 %104, !dbg !417
  %117 = load double, ptr %116, align 8, !dbg !418, !tbaa !39
  %118 = tail call double @llvm.fmuladd.f64(double %23, double %115, double %117), !dbg !419
  store double %118, ptr %116, align 8, !dbg !420, !tbaa !39
  %119 = add nuw nsw i64 %104, 1, !dbg !421
    #dbg_value(i64 %119, !273, !DIExpression(), !386)
  %120 = icmp eq i64 %104, 0, !dbg !422
  br i1 %120, label %103, label %100, !dbg !423, !llvm.loop !424
}

; Function Attrs: nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable
define dso_local double @two_layer_network(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #4 !dbg !427 {
    #dbg_value(ptr %0, !431, !DIExpression(), !442)
    #dbg_value(ptr %1, !432, !DIExpression(), !442)
    #dbg_value(i32 %2, !433, !DIExpression(), !442)
    #dbg_value(double 0.000000e+00, !434, !DIExpression(), !442)
    #dbg_value(i32 0, !435, !DIExpression(), !443)
  %4 = add nsw i32 %2, 1
  %5 = icmp sgt i32 %2, 0
  %6 = mul nsw i32 %4, 3
    #dbg_value(i32 0, !435, !DIExpression(), !443)
    #dbg_value(double 0.000000e+00, !434, !DIExpression(), !442)
  %7 = sext i32 %4 to i64, !dbg !444
  %8 = sext i32 %2 to i64, !dbg !444
  %9 = sext i32 %6 to i64, !dbg !444
  %10 = getelementptr double, ptr %0, i64 %8, !dbg !444
  %11 = zext nneg i32 %2 to i64
  %12 = getelementptr double, ptr %0, i64 %9, !dbg !444
  br label %14, !dbg !444

13:                                               ; preds = %23
  ret double %28, !dbg !445

14:                                               ; preds = %3, %23
  %15 = phi i64 [ 0, %3 ], [ %29, %23 ]
  %16 = phi double [ 0.000000e+00, %3 ], [ %28, %23 ]
    #dbg_value(i64 %15, !435, !DIExpression(), !443)
    #dbg_value(double %16, !434, !DIExpression(), !442)
  %17 = mul nsw i64 %15, %7, !dbg !446
  %18 = getelementptr double, ptr %10, i64 %17, !dbg !447
  %19 = load double, ptr %18, align 8, !dbg !448, !tbaa !39
    #dbg_value(double %19, !437, !DIExpression(), !449)
    #dbg_value(i32 0, !440, !DIExpression(), !450)
  br i1 %5, label %20, label %23, !dbg !451

20:                                               ; preds = %14
  %21 = and i64 %17, 4294967295, !dbg !452
  %22 = getelementptr inbounds double, ptr %0, i64 %21, !dbg !452
  br label %31, !dbg !452

23:                                               ; preds = %31, %14
  %24 = phi double [ %19, %14 ], [ %38, %31 ], !dbg !449
  %25 = tail call double @tanh(double noundef %24) #7, !dbg !453, !tbaa !10
  %26 = getelementptr double, ptr %12, i64 %15, !dbg !454
  %27 = load double, ptr %26, align 8, !dbg !454, !tbaa !39
  %28 = tail call double @llvm.fmuladd.f64(double %25, double %27, double %16), !dbg !455
    #dbg_value(double %28, !434, !DIExpression(), !442)
  %29 = add nuw nsw i64 %15, 1, !dbg !456
    #dbg_value(i64 %29, !435, !DIExpression(), !443)
  %30 = icmp eq i64 %29, 3, !dbg !457
  br i1 %30, label %13, label %14, !dbg !458, !llvm.loop !459

31:                                               ; preds = %20, %31
  %32 = phi i64 [ 0, %20 ], [ %39, %31 ]
  %33 = phi double [ %19, %20 ], [ %38, %31 ]
    #dbg_value(i64 %32, !440, !DIExpression(), !450)
    #dbg_value(double %33, !437, !DIExpression(), !449)
  %34 = getelementptr inbounds double, ptr %22, i64 %32, !dbg !462
  %35 = load double, ptr %34, align 8, !dbg !462, !tbaa !39
  %36 = getelementptr inbounds nuw double, ptr %1, i64 %32, !dbg !465
  %37 = load double, ptr %36, align 8, !dbg !465, !tbaa !39
  %38 = tail call double @llvm.fmuladd.f64(double %35, double %37, double %33), !dbg !466
    #dbg_value(double %38, !437, !DIExpression(), !449)
  %39 = add nuw nsw i64 %32, 1, !dbg !467
    #dbg_value(i64 %39, !440, !DIExpression(), !450)
  %40 = icmp eq i64 %39, %11, !dbg !468
  br i1 %40, label %23, label %31, !dbg !469, !llvm.loop !470
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !472 double @tanh(double noundef) local_unnamed_addr #5

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree norecurse nounwind memory(argmem: readwrite, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}
!llvm.errno.tbaa = !{!10}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/kernels.c", directory: ".", checksumkind: CSK_MD5, checksum: "7e5ac97a33fff2218886311ebb21a2ab")
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
!14 = distinct !DISubprogram(name: "rosenbrock", scope: !1, file: !1, line: 4, type: !15, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !21, keyInstructions: true)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !18, !20}
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22, !23, !24, !25, !27, !30}
!22 = !DILocalVariable(name: "x", arg: 1, scope: !14, file: !1, line: 4, type: !18)
!23 = !DILocalVariable(name: "n", arg: 2, scope: !14, file: !1, line: 4, type: !20)
!24 = !DILocalVariable(name: "s", scope: !14, file: !1, line: 5, type: !17)
!25 = !DILocalVariable(name: "i", scope: !26, file: !1, line: 6, type: !20)
!26 = distinct !DILexicalBlock(scope: !14, file: !1, line: 6, column: 3)
!27 = !DILocalVariable(name: "a", scope: !28, file: !1, line: 7, type: !17)
!28 = distinct !DILexicalBlock(scope: !29, file: !1, line: 6, column: 35)
!29 = distinct !DILexicalBlock(scope: !26, file: !1, line: 6, column: 3)
!30 = !DILocalVariable(name: "b", scope: !28, file: !1, line: 8, type: !17)
!31 = !DILocation(line: 0, scope: !14)
!32 = !DILocation(line: 0, scope: !26)
!33 = !DILocation(line: 6, column: 25, scope: !29, atomGroup: 32, atomRank: 1)
!34 = !DILocation(line: 6, column: 3, scope: !26, atomGroup: 33, atomRank: 1)
!35 = !DILocation(line: 6, column: 3, scope: !26)
!36 = !DILocation(line: 6, column: 25, scope: !29, atomGroup: 3, atomRank: 1)
!37 = !DILocation(line: 11, column: 3, scope: !14, atomGroup: 11, atomRank: 1)
!38 = !DILocation(line: 7, column: 16, scope: !28)
!39 = !{!40, !40, i64 0}
!40 = !{!"double", !12, i64 0}
!41 = !DILocation(line: 7, column: 27, scope: !28)
!42 = !DILocation(line: 7, column: 25, scope: !28)
!43 = !DILocation(line: 7, column: 25, scope: !28, atomGroup: 5, atomRank: 2)
!44 = !DILocation(line: 0, scope: !28)
!45 = !DILocation(line: 8, column: 20, scope: !28, atomGroup: 6, atomRank: 2)
!46 = !DILocation(line: 9, column: 16, scope: !28)
!47 = !DILocation(line: 9, column: 28, scope: !28)
!48 = !DILocation(line: 9, column: 24, scope: !28)
!49 = !DILocation(line: 9, column: 7, scope: !28, atomGroup: 7, atomRank: 2)
!50 = !DILocation(line: 6, column: 21, scope: !29)
!51 = !DILocation(line: 6, column: 3, scope: !26, atomGroup: 4, atomRank: 1)
!52 = distinct !{!52, !35, !53, !54, !55}
!53 = !DILocation(line: 10, column: 3, scope: !26)
!54 = !{!"llvm.loop.mustprogress"}
!55 = !{!"llvm.loop.unroll.disable"}
!56 = distinct !DISubprogram(name: "matrix_multiply", scope: !1, file: !1, line: 14, type: !57, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !60, keyInstructions: true)
!57 = !DISubroutineType(types: !58)
!58 = !{null, !18, !18, !59, !20, !20, !20}
!59 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!60 = !{!61, !62, !63, !64, !65, !66, !67, !69, !73, !76}
!61 = !DILocalVariable(name: "a", arg: 1, scope: !56, file: !1, line: 14, type: !18)
!62 = !DILocalVariable(name: "b", arg: 2, scope: !56, file: !1, line: 14, type: !18)
!63 = !DILocalVariable(name: "c", arg: 3, scope: !56, file: !1, line: 14, type: !59)
!64 = !DILocalVariable(name: "n", arg: 4, scope: !56, file: !1, line: 14, type: !20)
!65 = !DILocalVariable(name: "m", arg: 5, scope: !56, file: !1, line: 14, type: !20)
!66 = !DILocalVariable(name: "k", arg: 6, scope: !56, file: !1, line: 14, type: !20)
!67 = !DILocalVariable(name: "i", scope: !68, file: !1, line: 15, type: !20)
!68 = distinct !DILexicalBlock(scope: !56, file: !1, line: 15, column: 3)
!69 = !DILocalVariable(name: "j", scope: !70, file: !1, line: 16, type: !20)
!70 = distinct !DILexicalBlock(scope: !71, file: !1, line: 16, column: 5)
!71 = distinct !DILexicalBlock(scope: !72, file: !1, line: 15, column: 31)
!72 = distinct !DILexicalBlock(scope: !68, file: !1, line: 15, column: 3)
!73 = !DILocalVariable(name: "s", scope: !74, file: !1, line: 17, type: !17)
!74 = distinct !DILexicalBlock(scope: !75, file: !1, line: 16, column: 33)
!75 = distinct !DILexicalBlock(scope: !70, file: !1, line: 16, column: 5)
!76 = !DILocalVariable(name: "l", scope: !77, file: !1, line: 18, type: !20)
!77 = distinct !DILexicalBlock(scope: !74, file: !1, line: 18, column: 7)
!78 = !DILocation(line: 0, scope: !56)
!79 = !DILocation(line: 0, scope: !68)
!80 = !DILocation(line: 15, column: 21, scope: !72, atomGroup: 38, atomRank: 1)
!81 = !DILocation(line: 15, column: 3, scope: !68, atomGroup: 39, atomRank: 1)
!82 = !DILocation(line: 15, column: 21, scope: !72, atomGroup: 2, atomRank: 1)
!83 = !DILocation(line: 0, scope: !70)
!84 = !DILocation(line: 16, column: 5, scope: !70, atomGroup: 37, atomRank: 1)
!85 = !DILocation(line: 24, column: 1, scope: !56, atomGroup: 19, atomRank: 1)
!86 = !DILocation(line: 0, scope: !77)
!87 = !DILocation(line: 0, scope: !74)
!88 = !DILocation(line: 18, column: 7, scope: !77, atomGroup: 35, atomRank: 1)
!89 = !DILocation(line: 18, column: 7, scope: !77)
!90 = !DILocation(line: 15, column: 27, scope: !72, atomGroup: 17, atomRank: 2)
!91 = !DILocation(line: 15, column: 3, scope: !68, atomGroup: 3, atomRank: 1)
!92 = distinct !{!92, !93, !94, !54, !55}
!93 = !DILocation(line: 15, column: 3, scope: !68)
!94 = !DILocation(line: 23, column: 3, scope: !68)
!95 = !DILocation(line: 21, column: 7, scope: !74)
!96 = !DILocation(line: 21, column: 20, scope: !74, atomGroup: 14, atomRank: 1)
!97 = !DILocation(line: 16, column: 29, scope: !75, atomGroup: 15, atomRank: 2)
!98 = !DILocation(line: 16, column: 23, scope: !75, atomGroup: 5, atomRank: 1)
!99 = !DILocation(line: 16, column: 5, scope: !70, atomGroup: 6, atomRank: 1)
!100 = distinct !{!100, !101, !102, !54, !55}
!101 = !DILocation(line: 16, column: 5, scope: !70)
!102 = !DILocation(line: 22, column: 5, scope: !70)
!103 = !DILocation(line: 19, column: 14, scope: !104)
!104 = distinct !DILexicalBlock(scope: !105, file: !1, line: 18, column: 35)
!105 = distinct !DILexicalBlock(scope: !77, file: !1, line: 18, column: 7)
!106 = !DILocation(line: 19, column: 33, scope: !104)
!107 = !DILocation(line: 19, column: 29, scope: !104)
!108 = !DILocation(line: 19, column: 11, scope: !104, atomGroup: 11, atomRank: 2)
!109 = !DILocation(line: 18, column: 31, scope: !105, atomGroup: 12, atomRank: 2)
!110 = !DILocation(line: 18, column: 25, scope: !105, atomGroup: 9, atomRank: 1)
!111 = !DILocation(line: 18, column: 7, scope: !77, atomGroup: 10, atomRank: 1)
!112 = distinct !{!112, !89, !113, !54, !55}
!113 = !DILocation(line: 20, column: 7, scope: !77)
!114 = distinct !DISubprogram(name: "log_sum_exp", scope: !1, file: !1, line: 26, type: !15, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !115, keyInstructions: true)
!115 = !{!116, !117, !118, !119, !121, !122}
!116 = !DILocalVariable(name: "x", arg: 1, scope: !114, file: !1, line: 26, type: !18)
!117 = !DILocalVariable(name: "n", arg: 2, scope: !114, file: !1, line: 26, type: !20)
!118 = !DILocalVariable(name: "m", scope: !114, file: !1, line: 27, type: !17)
!119 = !DILocalVariable(name: "i", scope: !120, file: !1, line: 28, type: !20)
!120 = distinct !DILexicalBlock(scope: !114, file: !1, line: 28, column: 3)
!121 = !DILocalVariable(name: "s", scope: !114, file: !1, line: 31, type: !17)
!122 = !DILocalVariable(name: "i", scope: !123, file: !1, line: 32, type: !20)
!123 = distinct !DILexicalBlock(scope: !114, file: !1, line: 32, column: 3)
!124 = !DILocation(line: 0, scope: !114)
!125 = !DILocation(line: 27, column: 14, scope: !114, atomGroup: 1, atomRank: 2)
!126 = !DILocation(line: 0, scope: !120)
!127 = !DILocation(line: 28, column: 21, scope: !128, atomGroup: 40, atomRank: 1)
!128 = distinct !DILexicalBlock(scope: !120, file: !1, line: 28, column: 3)
!129 = !DILocation(line: 28, column: 3, scope: !120, atomGroup: 41, atomRank: 1)
!130 = !DILocation(line: 28, column: 21, scope: !128, atomGroup: 3, atomRank: 1)
!131 = !DILocation(line: 28, column: 3, scope: !120)
!132 = !DILocation(line: 0, scope: !123)
!133 = !DILocation(line: 32, column: 21, scope: !134, atomGroup: 42, atomRank: 1)
!134 = distinct !DILexicalBlock(scope: !123, file: !1, line: 32, column: 3)
!135 = !DILocation(line: 32, column: 3, scope: !123, atomGroup: 43, atomRank: 1)
!136 = !DILocation(line: 32, column: 21, scope: !134, atomGroup: 10, atomRank: 1)
!137 = !DILocation(line: 32, column: 3, scope: !123)
!138 = !DILocation(line: 29, column: 17, scope: !139)
!139 = distinct !DILexicalBlock(scope: !128, file: !1, line: 28, column: 31)
!140 = !DILocation(line: 29, column: 9, scope: !139, atomGroup: 5, atomRank: 2)
!141 = !DILocation(line: 28, column: 27, scope: !128, atomGroup: 6, atomRank: 2)
!142 = !DILocation(line: 28, column: 3, scope: !120, atomGroup: 4, atomRank: 1)
!143 = distinct !{!143, !131, !144, !54, !55}
!144 = !DILocation(line: 30, column: 3, scope: !120)
!145 = !DILocation(line: 35, column: 14, scope: !114)
!146 = !DILocation(line: 35, column: 12, scope: !114, atomGroup: 16, atomRank: 2)
!147 = !DILocation(line: 35, column: 3, scope: !114, atomGroup: 16, atomRank: 1)
!148 = !DILocation(line: 33, column: 14, scope: !149)
!149 = distinct !DILexicalBlock(scope: !134, file: !1, line: 32, column: 31)
!150 = !DILocation(line: 33, column: 19, scope: !149)
!151 = !DILocation(line: 33, column: 10, scope: !149)
!152 = !DILocation(line: 33, column: 7, scope: !149, atomGroup: 12, atomRank: 2)
!153 = !DILocation(line: 32, column: 27, scope: !134, atomGroup: 13, atomRank: 2)
!154 = !DILocation(line: 32, column: 3, scope: !123, atomGroup: 11, atomRank: 1)
!155 = distinct !{!155, !137, !156, !54, !55}
!156 = !DILocation(line: 34, column: 3, scope: !123)
!157 = !DISubprogram(name: "exp", scope: !158, file: !158, line: 95, type: !159, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!158 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!159 = !DISubroutineType(types: !160)
!160 = !{!17, !17}
!161 = !DISubprogram(name: "log", scope: !158, file: !158, line: 104, type: !159, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!162 = distinct !DISubprogram(name: "cholesky_log_determinant", scope: !1, file: !1, line: 39, type: !163, scopeLine: 39, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !165, keyInstructions: true)
!163 = !DISubroutineType(types: !164)
!164 = !{!17, !59, !20}
!165 = !{!166, !167, !168, !169, !171, !174, !176, !178, !181}
!166 = !DILocalVariable(name: "a", arg: 1, scope: !162, file: !1, line: 39, type: !59)
!167 = !DILocalVariable(name: "n", arg: 2, scope: !162, file: !1, line: 39, type: !20)
!168 = !DILocalVariable(name: "d", scope: !162, file: !1, line: 40, type: !17)
!169 = !DILocalVariable(name: "j", scope: !170, file: !1, line: 41, type: !20)
!170 = distinct !DILexicalBlock(scope: !162, file: !1, line: 41, column: 3)
!171 = !DILocalVariable(name: "s", scope: !172, file: !1, line: 42, type: !17)
!172 = distinct !DILexicalBlock(scope: !173, file: !1, line: 41, column: 31)
!173 = distinct !DILexicalBlock(scope: !170, file: !1, line: 41, column: 3)
!174 = !DILocalVariable(name: "k", scope: !175, file: !1, line: 43, type: !20)
!175 = distinct !DILexicalBlock(scope: !172, file: !1, line: 43, column: 5)
!176 = !DILocalVariable(name: "i", scope: !177, file: !1, line: 49, type: !20)
!177 = distinct !DILexicalBlock(scope: !172, file: !1, line: 49, column: 5)
!178 = !DILocalVariable(name: "t", scope: !179, file: !1, line: 50, type: !17)
!179 = distinct !DILexicalBlock(scope: !180, file: !1, line: 49, column: 37)
!180 = distinct !DILexicalBlock(scope: !177, file: !1, line: 49, column: 5)
!181 = !DILocalVariable(name: "k", scope: !182, file: !1, line: 51, type: !20)
!182 = distinct !DILexicalBlock(scope: !179, file: !1, line: 51, column: 7)
!183 = !DILocation(line: 0, scope: !162)
!184 = !DILocation(line: 0, scope: !170)
!185 = !DILocation(line: 41, column: 21, scope: !173, atomGroup: 50, atomRank: 1)
!186 = !DILocation(line: 41, column: 3, scope: !170, atomGroup: 51, atomRank: 1)
!187 = !DILocation(line: 41, column: 3, scope: !170)
!188 = !DILocation(line: 41, column: 21, scope: !173, atomGroup: 3, atomRank: 1)
!189 = !DILocation(line: 41, column: 3, scope: !170, atomGroup: 4, atomRank: 1)
!190 = distinct !{!190, !187, !191, !54, !55}
!191 = !DILocation(line: 56, column: 3, scope: !170)
!192 = !DILocation(line: 57, column: 3, scope: !162, atomGroup: 31, atomRank: 1)
!193 = !DILocation(line: 42, column: 20, scope: !172)
!194 = !DILocation(line: 42, column: 24, scope: !172)
!195 = !DILocation(line: 42, column: 16, scope: !172)
!196 = !DILocation(line: 42, column: 16, scope: !172, atomGroup: 5, atomRank: 2)
!197 = !DILocation(line: 0, scope: !172)
!198 = !DILocation(line: 0, scope: !175)
!199 = !DILocation(line: 43, column: 23, scope: !200, atomGroup: 44, atomRank: 1)
!200 = distinct !DILexicalBlock(scope: !175, file: !1, line: 43, column: 5)
!201 = !DILocation(line: 43, column: 5, scope: !175, atomGroup: 45, atomRank: 1)
!202 = !DILocation(line: 43, column: 5, scope: !175)
!203 = !DILocation(line: 46, column: 9, scope: !172, atomGroup: 12, atomRank: 2)
!204 = !DILocation(line: 47, column: 18, scope: !172, atomGroup: 13, atomRank: 1)
!205 = !DILocation(line: 48, column: 16, scope: !172)
!206 = !DILocation(line: 48, column: 7, scope: !172, atomGroup: 14, atomRank: 2)
!207 = !DILocation(line: 49, column: 20, scope: !177, atomGroup: 15, atomRank: 2)
!208 = !DILocation(line: 0, scope: !177)
!209 = !DILocation(line: 49, column: 27, scope: !180, atomGroup: 48, atomRank: 1)
!210 = !DILocation(line: 49, column: 5, scope: !177, atomGroup: 49, atomRank: 1)
!211 = !DILocation(line: 44, column: 12, scope: !212)
!212 = distinct !DILexicalBlock(scope: !200, file: !1, line: 43, column: 33)
!213 = !DILocation(line: 44, column: 9, scope: !212)
!214 = !DILocation(line: 44, column: 9, scope: !212, atomGroup: 9, atomRank: 2)
!215 = !DILocation(line: 43, column: 29, scope: !200, atomGroup: 10, atomRank: 2)
!216 = !DILocation(line: 43, column: 23, scope: !200, atomGroup: 7, atomRank: 1)
!217 = !DILocation(line: 43, column: 5, scope: !175, atomGroup: 8, atomRank: 1)
!218 = distinct !{!218, !202, !219, !54, !55}
!219 = !DILocation(line: 45, column: 5, scope: !175)
!220 = !DILocation(line: 50, column: 22, scope: !179)
!221 = !DILocation(line: 50, column: 18, scope: !179)
!222 = !DILocation(line: 50, column: 18, scope: !179, atomGroup: 18, atomRank: 2)
!223 = !DILocation(line: 0, scope: !179)
!224 = !DILocation(line: 0, scope: !182)
!225 = !DILocation(line: 51, column: 7, scope: !182, atomGroup: 47, atomRank: 1)
!226 = !DILocation(line: 51, column: 7, scope: !182)
!227 = !DILocation(line: 54, column: 24, scope: !179, atomGroup: 25, atomRank: 2)
!228 = !DILocation(line: 54, column: 20, scope: !179, atomGroup: 25, atomRank: 1)
!229 = !DILocation(line: 49, column: 33, scope: !180, atomGroup: 26, atomRank: 2)
!230 = !DILocation(line: 49, column: 27, scope: !180, atomGroup: 16, atomRank: 1)
!231 = !DILocation(line: 49, column: 5, scope: !177, atomGroup: 17, atomRank: 1)
!232 = distinct !{!232, !233, !234, !54, !55}
!233 = !DILocation(line: 49, column: 5, scope: !177)
!234 = !DILocation(line: 55, column: 5, scope: !177)
!235 = !DILocation(line: 52, column: 14, scope: !236)
!236 = distinct !DILexicalBlock(scope: !237, file: !1, line: 51, column: 35)
!237 = distinct !DILexicalBlock(scope: !182, file: !1, line: 51, column: 7)
!238 = !DILocation(line: 52, column: 29, scope: !236)
!239 = !DILocation(line: 52, column: 11, scope: !236)
!240 = !DILocation(line: 52, column: 11, scope: !236, atomGroup: 22, atomRank: 2)
!241 = !DILocation(line: 51, column: 31, scope: !237, atomGroup: 23, atomRank: 2)
!242 = !DILocation(line: 51, column: 25, scope: !237, atomGroup: 20, atomRank: 1)
!243 = !DILocation(line: 51, column: 7, scope: !182, atomGroup: 21, atomRank: 1)
!244 = distinct !{!244, !226, !245, !54, !55}
!245 = !DILocation(line: 53, column: 7, scope: !182)
!246 = !DISubprogram(name: "sqrt", scope: !158, file: !158, line: 143, type: !159, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!247 = distinct !DISubprogram(name: "runge_kutta_predator_prey", scope: !1, file: !1, line: 66, type: !248, scopeLine: 66, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !250, keyInstructions: true)
!248 = !DISubroutineType(types: !249)
!249 = !{null, !59, !18, !17, !20}
!250 = !{!251, !252, !253, !254, !255, !257, !263, !264, !265, !266, !267, !269, !271, !273}
!251 = !DILocalVariable(name: "y", arg: 1, scope: !247, file: !1, line: 66, type: !59)
!252 = !DILocalVariable(name: "p", arg: 2, scope: !247, file: !1, line: 66, type: !18)
!253 = !DILocalVariable(name: "h", arg: 3, scope: !247, file: !1, line: 66, type: !17)
!254 = !DILocalVariable(name: "steps", arg: 4, scope: !247, file: !1, line: 66, type: !20)
!255 = !DILocalVariable(name: "s", scope: !256, file: !1, line: 67, type: !20)
!256 = distinct !DILexicalBlock(scope: !247, file: !1, line: 67, column: 3)
!257 = !DILocalVariable(name: "k1", scope: !258, file: !1, line: 68, type: !260)
!258 = distinct !DILexicalBlock(scope: !259, file: !1, line: 67, column: 35)
!259 = distinct !DILexicalBlock(scope: !256, file: !1, line: 67, column: 3)
!260 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 128, elements: !261)
!261 = !{!262}
!262 = !DISubrange(count: 2)
!263 = !DILocalVariable(name: "k2", scope: !258, file: !1, line: 68, type: !260)
!264 = !DILocalVariable(name: "k3", scope: !258, file: !1, line: 68, type: !260)
!265 = !DILocalVariable(name: "k4", scope: !258, file: !1, line: 68, type: !260)
!266 = !DILocalVariable(name: "t", scope: !258, file: !1, line: 68, type: !260)
!267 = !DILocalVariable(name: "i", scope: !268, file: !1, line: 70, type: !20)
!268 = distinct !DILexicalBlock(scope: !258, file: !1, line: 70, column: 5)
!269 = !DILocalVariable(name: "i", scope: !270, file: !1, line: 74, type: !20)
!270 = distinct !DILexicalBlock(scope: !258, file: !1, line: 74, column: 5)
!271 = !DILocalVariable(name: "i", scope: !272, file: !1, line: 78, type: !20)
!272 = distinct !DILexicalBlock(scope: !258, file: !1, line: 78, column: 5)
!273 = !DILocalVariable(name: "i", scope: !274, file: !1, line: 82, type: !20)
!274 = distinct !DILexicalBlock(scope: !258, file: !1, line: 82, column: 5)
!275 = distinct !DIAssignID()
!276 = !DILocation(line: 0, scope: !258)
!277 = distinct !DIAssignID()
!278 = distinct !DIAssignID()
!279 = distinct !DIAssignID()
!280 = distinct !DIAssignID()
!281 = !DILocation(line: 0, scope: !247)
!282 = !DILocation(line: 0, scope: !256)
!283 = !DILocation(line: 67, column: 21, scope: !259, atomGroup: 60, atomRank: 1)
!284 = !DILocation(line: 67, column: 3, scope: !256, atomGroup: 61, atomRank: 1)
!285 = !DILocation(line: 86, column: 1, scope: !247, atomGroup: 30, atomRank: 1)
!286 = !DILocation(line: 68, column: 5, scope: !258)
!287 = !DILocalVariable(name: "y", arg: 1, scope: !288, file: !1, line: 60, type: !18)
!288 = distinct !DISubprogram(name: "lotka_volterra", scope: !1, file: !1, line: 60, type: !289, scopeLine: 60, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !291, keyInstructions: true)
!289 = !DISubroutineType(types: !290)
!290 = !{null, !18, !18, !59}
!291 = !{!287, !292, !293}
!292 = !DILocalVariable(name: "p", arg: 2, scope: !288, file: !1, line: 60, type: !18)
!293 = !DILocalVariable(name: "dy", arg: 3, scope: !288, file: !1, line: 60, type: !59)
!294 = !DILocation(line: 0, scope: !288, inlinedAt: !295)
!295 = distinct !DILocation(line: 69, column: 5, scope: !258)
!296 = !DILocation(line: 61, column: 11, scope: !288, inlinedAt: !295)
!297 = !DILocation(line: 61, column: 18, scope: !288, inlinedAt: !295)
!298 = !DILocation(line: 61, column: 25, scope: !288, inlinedAt: !295)
!299 = !DILocation(line: 61, column: 30, scope: !288, inlinedAt: !295)
!300 = !DILocation(line: 61, column: 39, scope: !288, inlinedAt: !295)
!301 = !DILocation(line: 61, column: 23, scope: !288, inlinedAt: !295)
!302 = !DILocation(line: 61, column: 23, scope: !288, inlinedAt: !295, atomGroup: 1, atomRank: 2)
!303 = !DILocation(line: 61, column: 9, scope: !288, inlinedAt: !295, atomGroup: 1, atomRank: 1)
!304 = distinct !DIAssignID()
!305 = !DILocation(line: 62, column: 11, scope: !288, inlinedAt: !295)
!306 = !DILocation(line: 62, column: 16, scope: !288, inlinedAt: !295)
!307 = !DILocation(line: 62, column: 32, scope: !288, inlinedAt: !295)
!308 = !DILocation(line: 62, column: 30, scope: !288, inlinedAt: !295)
!309 = !DILocation(line: 62, column: 30, scope: !288, inlinedAt: !295, atomGroup: 2, atomRank: 2)
!310 = !DILocation(line: 62, column: 9, scope: !288, inlinedAt: !295, atomGroup: 2, atomRank: 1)
!311 = distinct !DIAssignID()
!312 = !DILocation(line: 0, scope: !268)
!313 = !DILocation(line: 70, column: 5, scope: !268, atomGroup: 53, atomRank: 1)
!314 = !DILocation(line: 0, scope: !288, inlinedAt: !315)
!315 = distinct !DILocation(line: 73, column: 5, scope: !258)
!316 = !DILocation(line: 61, column: 18, scope: !288, inlinedAt: !315)
!317 = !DILocation(line: 61, column: 30, scope: !288, inlinedAt: !315)
!318 = !DILocation(line: 61, column: 39, scope: !288, inlinedAt: !315)
!319 = !DILocation(line: 61, column: 23, scope: !288, inlinedAt: !315)
!320 = !DILocation(line: 61, column: 23, scope: !288, inlinedAt: !315, atomGroup: 1, atomRank: 2)
!321 = !DILocation(line: 61, column: 9, scope: !288, inlinedAt: !315, atomGroup: 1, atomRank: 1)
!322 = distinct !DIAssignID()
!323 = !DILocation(line: 62, column: 16, scope: !288, inlinedAt: !315)
!324 = !DILocation(line: 62, column: 30, scope: !288, inlinedAt: !315)
!325 = !DILocation(line: 62, column: 30, scope: !288, inlinedAt: !315, atomGroup: 2, atomRank: 2)
!326 = !DILocation(line: 62, column: 9, scope: !288, inlinedAt: !315, atomGroup: 2, atomRank: 1)
!327 = distinct !DIAssignID()
!328 = !DILocation(line: 0, scope: !270)
!329 = !DILocation(line: 74, column: 5, scope: !270, atomGroup: 55, atomRank: 1)
!330 = !DILocation(line: 71, column: 14, scope: !331)
!331 = distinct !DILexicalBlock(scope: !332, file: !1, line: 70, column: 33)
!332 = distinct !DILexicalBlock(scope: !268, file: !1, line: 70, column: 5)
!333 = !DILocation(line: 71, column: 31, scope: !331)
!334 = !DILocation(line: 71, column: 19, scope: !331, atomGroup: 7, atomRank: 2)
!335 = !DILocation(line: 71, column: 7, scope: !331)
!336 = !DILocation(line: 71, column: 12, scope: !331, atomGroup: 7, atomRank: 1)
!337 = !DILocation(line: 70, column: 29, scope: !332, atomGroup: 8, atomRank: 2)
!338 = !DILocation(line: 70, column: 23, scope: !332, atomGroup: 5, atomRank: 1)
!339 = !DILocation(line: 70, column: 5, scope: !268, atomGroup: 6, atomRank: 1)
!340 = distinct !{!340, !341, !342, !54, !55}
!341 = !DILocation(line: 70, column: 5, scope: !268)
!342 = !DILocation(line: 72, column: 5, scope: !268)
!343 = !DILocation(line: 0, scope: !288, inlinedAt: !344)
!344 = distinct !DILocation(line: 77, column: 5, scope: !258)
!345 = !DILocation(line: 61, column: 18, scope: !288, inlinedAt: !344)
!346 = !DILocation(line: 61, column: 30, scope: !288, inlinedAt: !344)
!347 = !DILocation(line: 61, column: 39, scope: !288, inlinedAt: !344)
!348 = !DILocation(line: 61, column: 23, scope: !288, inlinedAt: !344)
!349 = !DILocation(line: 61, column: 23, scope: !288, inlinedAt: !344, atomGroup: 1, atomRank: 2)
!350 = !DILocation(line: 61, column: 9, scope: !288, inlinedAt: !344, atomGroup: 1, atomRank: 1)
!351 = distinct !DIAssignID()
!352 = !DILocation(line: 62, column: 16, scope: !288, inlinedAt: !344)
!353 = !DILocation(line: 62, column: 30, scope: !288, inlinedAt: !344)
!354 = !DILocation(line: 62, column: 30, scope: !288, inlinedAt: !344, atomGroup: 2, atomRank: 2)
!355 = !DILocation(line: 62, column: 9, scope: !288, inlinedAt: !344, atomGroup: 2, atomRank: 1)
!356 = distinct !DIAssignID()
!357 = !DILocation(line: 0, scope: !272)
!358 = !DILocation(line: 78, column: 5, scope: !272, atomGroup: 57, atomRank: 1)
!359 = !DILocation(line: 75, column: 14, scope: !360)
!360 = distinct !DILexicalBlock(scope: !361, file: !1, line: 74, column: 33)
!361 = distinct !DILexicalBlock(scope: !270, file: !1, line: 74, column: 5)
!362 = !DILocation(line: 75, column: 31, scope: !360)
!363 = !DILocation(line: 75, column: 19, scope: !360, atomGroup: 13, atomRank: 2)
!364 = !DILocation(line: 75, column: 7, scope: !360)
!365 = !DILocation(line: 75, column: 12, scope: !360, atomGroup: 13, atomRank: 1)
!366 = !DILocation(line: 74, column: 29, scope: !361, atomGroup: 14, atomRank: 2)
!367 = !DILocation(line: 74, column: 23, scope: !361, atomGroup: 11, atomRank: 1)
!368 = !DILocation(line: 74, column: 5, scope: !270, atomGroup: 12, atomRank: 1)
!369 = distinct !{!369, !370, !371, !54, !55}
!370 = !DILocation(line: 74, column: 5, scope: !270)
!371 = !DILocation(line: 76, column: 5, scope: !270)
!372 = !DILocation(line: 0, scope: !288, inlinedAt: !373)
!373 = distinct !DILocation(line: 81, column: 5, scope: !258)
!374 = !DILocation(line: 61, column: 18, scope: !288, inlinedAt: !373)
!375 = !DILocation(line: 61, column: 30, scope: !288, inlinedAt: !373)
!376 = !DILocation(line: 61, column: 39, scope: !288, inlinedAt: !373)
!377 = !DILocation(line: 61, column: 23, scope: !288, inlinedAt: !373)
!378 = !DILocation(line: 61, column: 23, scope: !288, inlinedAt: !373, atomGroup: 1, atomRank: 2)
!379 = !DILocation(line: 61, column: 9, scope: !288, inlinedAt: !373, atomGroup: 1, atomRank: 1)
!380 = distinct !DIAssignID()
!381 = !DILocation(line: 62, column: 16, scope: !288, inlinedAt: !373)
!382 = !DILocation(line: 62, column: 30, scope: !288, inlinedAt: !373)
!383 = !DILocation(line: 62, column: 30, scope: !288, inlinedAt: !373, atomGroup: 2, atomRank: 2)
!384 = !DILocation(line: 62, column: 9, scope: !288, inlinedAt: !373, atomGroup: 2, atomRank: 1)
!385 = distinct !DIAssignID()
!386 = !DILocation(line: 0, scope: !274)
!387 = !DILocation(line: 82, column: 5, scope: !274, atomGroup: 59, atomRank: 1)
!388 = !DILocation(line: 79, column: 14, scope: !389)
!389 = distinct !DILexicalBlock(scope: !390, file: !1, line: 78, column: 33)
!390 = distinct !DILexicalBlock(scope: !272, file: !1, line: 78, column: 5)
!391 = !DILocation(line: 79, column: 25, scope: !389)
!392 = !DILocation(line: 79, column: 19, scope: !389, atomGroup: 19, atomRank: 2)
!393 = !DILocation(line: 79, column: 7, scope: !389)
!394 = !DILocation(line: 79, column: 12, scope: !389, atomGroup: 19, atomRank: 1)
!395 = !DILocation(line: 78, column: 29, scope: !390, atomGroup: 20, atomRank: 2)
!396 = !DILocation(line: 78, column: 23, scope: !390, atomGroup: 17, atomRank: 1)
!397 = !DILocation(line: 78, column: 5, scope: !272, atomGroup: 18, atomRank: 1)
!398 = distinct !{!398, !399, !400, !54, !55}
!399 = !DILocation(line: 78, column: 5, scope: !272)
!400 = !DILocation(line: 80, column: 5, scope: !272)
!401 = !DILocation(line: 85, column: 3, scope: !259)
!402 = !DILocation(line: 67, column: 31, scope: !259, atomGroup: 28, atomRank: 2)
!403 = !DILocation(line: 67, column: 21, scope: !259, atomGroup: 2, atomRank: 1)
!404 = !DILocation(line: 67, column: 3, scope: !256, atomGroup: 3, atomRank: 1)
!405 = distinct !{!405, !406, !407, !54, !55}
!406 = !DILocation(line: 67, column: 3, scope: !256)
!407 = !DILocation(line: 85, column: 3, scope: !256)
!408 = !DILocation(line: 83, column: 26, scope: !409)
!409 = distinct !DILexicalBlock(scope: !410, file: !1, line: 82, column: 33)
!410 = distinct !DILexicalBlock(scope: !274, file: !1, line: 82, column: 5)
!411 = !DILocation(line: 83, column: 40, scope: !409)
!412 = !DILocation(line: 83, column: 32, scope: !409)
!413 = !DILocation(line: 83, column: 54, scope: !409)
!414 = !DILocation(line: 83, column: 46, scope: !409)
!415 = !DILocation(line: 83, column: 62, scope: !409)
!416 = !DILocation(line: 83, column: 60, scope: !409)
!417 = !DILocation(line: 83, column: 7, scope: !409)
!418 = !DILocation(line: 83, column: 12, scope: !409)
!419 = !DILocation(line: 83, column: 12, scope: !409, atomGroup: 25, atomRank: 2)
!420 = !DILocation(line: 83, column: 12, scope: !409, atomGroup: 25, atomRank: 1)
!421 = !DILocation(line: 82, column: 29, scope: !410, atomGroup: 26, atomRank: 2)
!422 = !DILocation(line: 82, column: 23, scope: !410, atomGroup: 23, atomRank: 1)
!423 = !DILocation(line: 82, column: 5, scope: !274, atomGroup: 24, atomRank: 1)
!424 = distinct !{!424, !425, !426, !54, !55}
!425 = !DILocation(line: 82, column: 5, scope: !274)
!426 = !DILocation(line: 84, column: 5, scope: !274)
!427 = distinct !DISubprogram(name: "two_layer_network", scope: !1, file: !1, line: 88, type: !428, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !430, keyInstructions: true)
!428 = !DISubroutineType(types: !429)
!429 = !{!17, !18, !18, !20}
!430 = !{!431, !432, !433, !434, !435, !437, !440}
!431 = !DILocalVariable(name: "w", arg: 1, scope: !427, file: !1, line: 88, type: !18)
!432 = !DILocalVariable(name: "x", arg: 2, scope: !427, file: !1, line: 88, type: !18)
!433 = !DILocalVariable(name: "n", arg: 3, scope: !427, file: !1, line: 88, type: !20)
!434 = !DILocalVariable(name: "out", scope: !427, file: !1, line: 89, type: !17)
!435 = !DILocalVariable(name: "h", scope: !436, file: !1, line: 90, type: !20)
!436 = distinct !DILexicalBlock(scope: !427, file: !1, line: 90, column: 3)
!437 = !DILocalVariable(name: "a", scope: !438, file: !1, line: 91, type: !17)
!438 = distinct !DILexicalBlock(scope: !439, file: !1, line: 90, column: 31)
!439 = distinct !DILexicalBlock(scope: !436, file: !1, line: 90, column: 3)
!440 = !DILocalVariable(name: "i", scope: !441, file: !1, line: 92, type: !20)
!441 = distinct !DILexicalBlock(scope: !438, file: !1, line: 92, column: 5)
!442 = !DILocation(line: 0, scope: !427)
!443 = !DILocation(line: 0, scope: !436)
!444 = !DILocation(line: 90, column: 3, scope: !436, atomGroup: 65, atomRank: 1)
!445 = !DILocation(line: 97, column: 3, scope: !427, atomGroup: 16, atomRank: 1)
!446 = !DILocation(line: 91, column: 20, scope: !438)
!447 = !DILocation(line: 91, column: 16, scope: !438)
!448 = !DILocation(line: 91, column: 16, scope: !438, atomGroup: 5, atomRank: 2)
!449 = !DILocation(line: 0, scope: !438)
!450 = !DILocation(line: 0, scope: !441)
!451 = !DILocation(line: 92, column: 5, scope: !441, atomGroup: 63, atomRank: 1)
!452 = !DILocation(line: 92, column: 5, scope: !441)
!453 = !DILocation(line: 95, column: 12, scope: !438)
!454 = !DILocation(line: 95, column: 22, scope: !438)
!455 = !DILocation(line: 95, column: 9, scope: !438, atomGroup: 12, atomRank: 2)
!456 = !DILocation(line: 90, column: 27, scope: !439, atomGroup: 13, atomRank: 2)
!457 = !DILocation(line: 90, column: 21, scope: !439, atomGroup: 3, atomRank: 1)
!458 = !DILocation(line: 90, column: 3, scope: !436, atomGroup: 4, atomRank: 1)
!459 = distinct !{!459, !460, !461, !54, !55}
!460 = !DILocation(line: 90, column: 3, scope: !436)
!461 = !DILocation(line: 96, column: 3, scope: !436)
!462 = !DILocation(line: 93, column: 12, scope: !463)
!463 = distinct !DILexicalBlock(scope: !464, file: !1, line: 92, column: 33)
!464 = distinct !DILexicalBlock(scope: !441, file: !1, line: 92, column: 5)
!465 = !DILocation(line: 93, column: 33, scope: !463)
!466 = !DILocation(line: 93, column: 9, scope: !463, atomGroup: 9, atomRank: 2)
!467 = !DILocation(line: 92, column: 29, scope: !464, atomGroup: 10, atomRank: 2)
!468 = !DILocation(line: 92, column: 23, scope: !464, atomGroup: 7, atomRank: 1)
!469 = !DILocation(line: 92, column: 5, scope: !441, atomGroup: 8, atomRank: 1)
!470 = distinct !{!470, !452, !471, !54, !55}
!471 = !DILocation(line: 94, column: 5, scope: !441)
!472 = !DISubprogram(name: "tanh", scope: !158, file: !158, line: 75, type: !159, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
