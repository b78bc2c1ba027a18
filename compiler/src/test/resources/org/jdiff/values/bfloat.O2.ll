; made by: clang-19 -O2 -g -ffile-compilation-dir=. -S -emit-llvm bfloat.c
; ModuleID = 'bfloat.c'
source_filename = "bfloat.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @product(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !17 {
    #dbg_value(double %0, !21, !DIExpression(), !25)
    #dbg_value(double %1, !22, !DIExpression(), !25)
  %3 = fptrunc double %0 to bfloat, !dbg !26
    #dbg_value(bfloat %3, !23, !DIExpression(), !25)
  %4 = fptrunc double %1 to bfloat, !dbg !27
    #dbg_value(bfloat %4, !24, !DIExpression(), !25)
  %5 = fpext bfloat %3 to float, !dbg !28
  %6 = fpext bfloat %4 to float, !dbg !28
  %7 = tail call float @llvm.fmuladd.f32(float %5, float %6, float %5), !dbg !28
  %8 = fptrunc float %7 to bfloat, !dbg !28
  %9 = fpext bfloat %8 to double, !dbg !29
  ret double %9, !dbg !30
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @quotient(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !31 {
    #dbg_value(double %0, !33, !DIExpression(), !37)
    #dbg_value(double %1, !34, !DIExpression(), !37)
  %3 = fptrunc double %0 to bfloat, !dbg !38
    #dbg_value(bfloat %3, !35, !DIExpression(), !37)
  %4 = fptrunc double %1 to bfloat, !dbg !39
    #dbg_value(bfloat %4, !36, !DIExpression(), !37)
  %5 = fpext bfloat %3 to float, !dbg !40
  %6 = fpext bfloat %4 to float, !dbg !40
  %7 = fsub float %5, %6, !dbg !40
  %8 = fdiv float %7, %6, !dbg !40
  %9 = fptrunc float %8 to bfloat, !dbg !40
  %10 = fpext bfloat %9 to double, !dbg !41
  ret double %10, !dbg !42
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @larger(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !43 {
    #dbg_value(double %0, !45, !DIExpression(), !50)
    #dbg_value(double %1, !46, !DIExpression(), !50)
  %3 = fptrunc double %0 to bfloat, !dbg !51
    #dbg_value(bfloat %3, !47, !DIExpression(), !50)
  %4 = fptrunc double %1 to bfloat, !dbg !52
    #dbg_value(bfloat %4, !48, !DIExpression(), !50)
  %5 = fcmp ogt bfloat %3, %4, !dbg !53
  %6 = select i1 %5, bfloat %3, bfloat %4, !dbg !54
    #dbg_value(bfloat %6, !49, !DIExpression(), !50)
  %7 = fpext bfloat %6 to float, !dbg !55
  %8 = fneg float %7, !dbg !55
  %9 = fmul float %7, %8, !dbg !55
  %10 = fptrunc float %9 to bfloat, !dbg !55
  %11 = fpext bfloat %10 to double, !dbg !56
  ret double %11, !dbg !57
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @polynomial(ptr nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #2 !dbg !58 {
    #dbg_value(ptr %0, !65, !DIExpression(), !72)
    #dbg_value(i32 %1, !66, !DIExpression(), !72)
    #dbg_value(double %2, !67, !DIExpression(), !72)
    #dbg_value(bfloat 0xR0000, !68, !DIExpression(), !72)
    #dbg_value(bfloat 0xR3F80, !69, !DIExpression(), !72)
    #dbg_value(i32 0, !70, !DIExpression(), !73)
  %4 = icmp sgt i32 %1, 0, !dbg !74
  br i1 %4, label %5, label %31, !dbg !76

5:                                                ; preds = %3
  %6 = fptrunc double %2 to bfloat
  %7 = zext nneg i32 %1 to i64, !dbg !74
  %8 = and i64 %7, 1, !dbg !76
  %9 = icmp eq i32 %1, 1, !dbg !76
  br i1 %9, label %15, label %10, !dbg !76

10:                                               ; preds = %5
  %11 = and i64 %7, 2147483646, !dbg !76
  br label %33, !dbg !76

12:                                               ; preds = %33
  %13 = fpext bfloat %55 to float, !dbg !77
  %14 = fpext bfloat %56 to float, !dbg !77
  br label %15, !dbg !76

15:                                               ; preds = %12, %5
  %16 = phi bfloat [ poison, %5 ], [ %55, %12 ]
  %17 = phi i64 [ 0, %5 ], [ %57, %12 ]
  %18 = phi float [ 1.000000e+00, %5 ], [ %14, %12 ]
  %19 = phi float [ 0.000000e+00, %5 ], [ %13, %12 ]
  %20 = icmp eq i64 %8, 0, !dbg !76
  br i1 %20, label %28, label %21, !dbg !76

21:                                               ; preds = %15
    #dbg_value(i64 %17, !70, !DIExpression(), !73)
    #dbg_value(bfloat poison, !69, !DIExpression(), !72)
    #dbg_value(bfloat poison, !68, !DIExpression(), !72)
  %22 = getelementptr inbounds double, ptr %0, i64 %17, !dbg !79
  %23 = load double, ptr %22, align 8, !dbg !79, !tbaa !80
  %24 = fptrunc double %23 to bfloat, !dbg !84
  %25 = fpext bfloat %24 to float, !dbg !77
  %26 = tail call float @llvm.fmuladd.f32(float %18, float %25, float %19), !dbg !77
  %27 = fptrunc float %26 to bfloat, !dbg !77
    #dbg_value(bfloat %27, !68, !DIExpression(), !72)
    #dbg_value(bfloat poison, !69, !DIExpression(), !72)
    #dbg_value(i64 %17, !70, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !73)
  br label %28, !dbg !85

28:                                               ; preds = %15, %21
  %29 = phi bfloat [ %16, %15 ], [ %27, %21 ], !dbg !77
  %30 = fpext bfloat %29 to double, !dbg !85
  br label %31, !dbg !85

31:                                               ; preds = %28, %3
  %32 = phi double [ 0.000000e+00, %3 ], [ %30, %28 ], !dbg !72
  ret double %32, !dbg !86

33:                                               ; preds = %33, %10
  %34 = phi i64 [ 0, %10 ], [ %57, %33 ]
  %35 = phi bfloat [ 0xR3F80, %10 ], [ %56, %33 ]
  %36 = phi bfloat [ 0xR0000, %10 ], [ %55, %33 ]
  %37 = phi i64 [ 0, %10 ], [ %58, %33 ]
    #dbg_value(i64 %34, !70, !DIExpression(), !73)
    #dbg_value(bfloat %35, !69, !DIExpression(), !72)
    #dbg_value(bfloat %36, !68, !DIExpression(), !72)
  %38 = fpext bfloat %36 to float, !dbg !77
  %39 = fpext bfloat %35 to float, !dbg !77
  %40 = getelementptr inbounds double, ptr %0, i64 %34, !dbg !79
  %41 = load double, ptr %40, align 8, !dbg !79, !tbaa !80
  %42 = fptrunc double %41 to bfloat, !dbg !84
  %43 = fpext bfloat %42 to float, !dbg !77
  %44 = tail call float @llvm.fmuladd.f32(float %39, float %43, float %38), !dbg !77
  %45 = fptrunc float %44 to bfloat, !dbg !77
    #dbg_value(bfloat %45, !68, !DIExpression(), !72)
  %46 = fmul bfloat %35, %6, !dbg !87
    #dbg_value(bfloat %46, !69, !DIExpression(), !72)
  %47 = or disjoint i64 %34, 1, !dbg !88
    #dbg_value(i64 %47, !70, !DIExpression(), !73)
  %48 = fpext bfloat %45 to float, !dbg !77
  %49 = fpext bfloat %46 to float, !dbg !77
  %50 = getelementptr inbounds double, ptr %0, i64 %47, !dbg !79
  %51 = load double, ptr %50, align 8, !dbg !79, !tbaa !80
  %52 = fptrunc double %51 to bfloat, !dbg !84
  %53 = fpext bfloat %52 to float, !dbg !77
  %54 = tail call float @llvm.fmuladd.f32(float %49, float %53, float %48), !dbg !77
  %55 = fptrunc float %54 to bfloat, !dbg !77
    #dbg_value(bfloat %55, !68, !DIExpression(), !72)
  %56 = fmul bfloat %46, %6, !dbg !87
    #dbg_value(bfloat %56, !69, !DIExpression(), !72)
  %57 = add nuw nsw i64 %34, 2, !dbg !88
    #dbg_value(i64 %57, !70, !DIExpression(), !73)
  %58 = add i64 %37, 2, !dbg !76
  %59 = icmp eq i64 %58, %11, !dbg !76
  br i1 %59, label %12, label %33, !dbg !76, !llvm.loop !89
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @halved(double noundef %0, double noundef %1) local_unnamed_addr #3 !dbg !92 {
    #dbg_value(double %0, !94, !DIExpression(), !98)
    #dbg_value(double %1, !95, !DIExpression(), !98)
  %3 = fptrunc double %0 to bfloat, !dbg !99
    #dbg_value(bfloat %3, !96, !DIExpression(), !98)
  %4 = fptrunc double %1 to bfloat, !dbg !100
    #dbg_value(bfloat %4, !97, !DIExpression(), !98)
    #dbg_value(bfloat %3, !96, !DIExpression(), !98)
  %5 = fcmp ogt bfloat %3, 0xR3F80, !dbg !101
  br i1 %5, label %6, label %10, !dbg !102

6:                                                ; preds = %2, %6
  %7 = phi bfloat [ %8, %6 ], [ %3, %2 ]
    #dbg_value(bfloat %7, !96, !DIExpression(), !98)
  %8 = fmul bfloat %7, %4, !dbg !103
    #dbg_value(bfloat %8, !96, !DIExpression(), !98)
  %9 = fcmp ogt bfloat %8, 0xR3F80, !dbg !101
  br i1 %9, label %6, label %10, !dbg !102, !llvm.loop !104

10:                                               ; preds = %6, %2
  %11 = phi bfloat [ %3, %2 ], [ %8, %6 ], !dbg !98
  %12 = fmul bfloat %11, %11, !dbg !106
  %13 = fpext bfloat %12 to double, !dbg !107
  ret double %13, !dbg !108
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @dot(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #2 !dbg !109 {
    #dbg_value(ptr %0, !115, !DIExpression(), !121)
    #dbg_value(ptr %1, !116, !DIExpression(), !121)
    #dbg_value(i32 %2, !117, !DIExpression(), !121)
    #dbg_value(float 0.000000e+00, !118, !DIExpression(), !121)
    #dbg_value(i32 0, !119, !DIExpression(), !122)
  %4 = icmp sgt i32 %2, 0, !dbg !123
  br i1 %4, label %5, label %24, !dbg !125

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !123
  %7 = and i64 %6, 1, !dbg !125
  %8 = icmp eq i32 %2, 1, !dbg !125
  br i1 %8, label %11, label %9, !dbg !125

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483646, !dbg !125
  br label %26, !dbg !125

11:                                               ; preds = %26, %5
  %12 = phi float [ poison, %5 ], [ %44, %26 ]
  %13 = phi i64 [ 0, %5 ], [ %45, %26 ]
  %14 = phi float [ 0.000000e+00, %5 ], [ %44, %26 ]
  %15 = icmp eq i64 %7, 0, !dbg !125
  br i1 %15, label %24, label %16, !dbg !125

16:                                               ; preds = %11
    #dbg_value(i64 %13, !119, !DIExpression(), !122)
    #dbg_value(float %14, !118, !DIExpression(), !121)
  %17 = getelementptr inbounds bfloat, ptr %0, i64 %13, !dbg !126
  %18 = load bfloat, ptr %17, align 2, !dbg !126, !tbaa !127
  %19 = fpext bfloat %18 to float, !dbg !129
  %20 = getelementptr inbounds bfloat, ptr %1, i64 %13, !dbg !130
  %21 = load bfloat, ptr %20, align 2, !dbg !130, !tbaa !127
  %22 = fpext bfloat %21 to float, !dbg !131
  %23 = tail call float @llvm.fmuladd.f32(float %19, float %22, float %14), !dbg !132
    #dbg_value(float %23, !118, !DIExpression(), !121)
    #dbg_value(i64 %13, !119, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !122)
  br label %24, !dbg !133

24:                                               ; preds = %16, %11, %3
  %25 = phi float [ 0.000000e+00, %3 ], [ %12, %11 ], [ %23, %16 ], !dbg !121
  ret float %25, !dbg !133

26:                                               ; preds = %26, %9
  %27 = phi i64 [ 0, %9 ], [ %45, %26 ]
  %28 = phi float [ 0.000000e+00, %9 ], [ %44, %26 ]
  %29 = phi i64 [ 0, %9 ], [ %46, %26 ]
    #dbg_value(i64 %27, !119, !DIExpression(), !122)
    #dbg_value(float %28, !118, !DIExpression(), !121)
  %30 = getelementptr inbounds bfloat, ptr %0, i64 %27, !dbg !126
  %31 = load bfloat, ptr %30, align 2, !dbg !126, !tbaa !127
  %32 = fpext bfloat %31 to float, !dbg !129
  %33 = getelementptr inbounds bfloat, ptr %1, i64 %27, !dbg !130
  %34 = load bfloat, ptr %33, align 2, !dbg !130, !tbaa !127
  %35 = fpext bfloat %34 to float, !dbg !131
  %36 = tail call float @llvm.fmuladd.f32(float %32, float %35, float %28), !dbg !132
    #dbg_value(float %36, !118, !DIExpression(), !121)
  %37 = or disjoint i64 %27, 1, !dbg !134
    #dbg_value(i64 %37, !119, !DIExpression(), !122)
  %38 = getelementptr inbounds bfloat, ptr %0, i64 %37, !dbg !126
  %39 = load bfloat, ptr %38, align 2, !dbg !126, !tbaa !127
  %40 = fpext bfloat %39 to float, !dbg !129
  %41 = getelementptr inbounds bfloat, ptr %1, i64 %37, !dbg !130
  %42 = load bfloat, ptr %41, align 2, !dbg !130, !tbaa !127
  %43 = fpext bfloat %42 to float, !dbg !131
  %44 = tail call float @llvm.fmuladd.f32(float %40, float %43, float %36), !dbg !132
    #dbg_value(float %44, !118, !DIExpression(), !121)
  %45 = add nuw nsw i64 %27, 2, !dbg !134
    #dbg_value(i64 %45, !119, !DIExpression(), !122)
  %46 = add i64 %29, 2, !dbg !125
  %47 = icmp eq i64 %46, %10, !dbg !125
  br i1 %47, label %11, label %26, !dbg !125, !llvm.loop !135
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @squared_copy(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i32 noundef %2) local_unnamed_addr #4 !dbg !137 {
    #dbg_value(ptr %0, !142, !DIExpression(), !147)
    #dbg_value(ptr %1, !143, !DIExpression(), !147)
    #dbg_value(i32 %2, !144, !DIExpression(), !147)
  %4 = sext i32 %2 to i64, !dbg !148
  %5 = shl nsw i64 %4, 1, !dbg !149
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 2 %1, ptr align 2 %0, i64 %5, i1 false), !dbg !150
    #dbg_value(i32 0, !145, !DIExpression(), !151)
  %6 = icmp sgt i32 %2, 0, !dbg !152
  br i1 %6, label %7, label %25, !dbg !154

7:                                                ; preds = %3
  %8 = zext nneg i32 %2 to i64, !dbg !152
  %9 = and i64 %8, 3, !dbg !154
  %10 = icmp ult i32 %2, 4, !dbg !154
  br i1 %10, label %13, label %11, !dbg !154

11:                                               ; preds = %7
  %12 = and i64 %8, 2147483644, !dbg !154
  br label %26, !dbg !154

13:                                               ; preds = %26, %7
  %14 = phi i64 [ 0, %7 ], [ %44, %26 ]
  %15 = icmp eq i64 %9, 0, !dbg !154
  br i1 %15, label %25, label %16, !dbg !154

16:                                               ; preds = %13, %16
  %17 = phi i64 [ %22, %16 ], [ %14, %13 ]
  %18 = phi i64 [ %23, %16 ], [ 0, %13 ]
    #dbg_value(i64 %17, !145, !DIExpression(), !151)
  %19 = getelementptr inbounds bfloat, ptr %1, i64 %17, !dbg !155
  %20 = load bfloat, ptr %19, align 2, !dbg !155, !tbaa !127
  %21 = fmul bfloat %20, %20, !dbg !156
  store bfloat %21, ptr %19, align 2, !dbg !156, !tbaa !127
  %22 = add nuw nsw i64 %17, 1, !dbg !157
    #dbg_value(i64 %22, !145, !DIExpression(), !151)
  %23 = add i64 %18, 1, !dbg !154
  %24 = icmp eq i64 %23, %9, !dbg !154
  br i1 %24, label %25, label %16, !dbg !154, !llvm.loop !158

25:                                               ; preds = %13, %16, %3
  ret void, !dbg !160

26:                                               ; preds = %26, %11
  %27 = phi i64 [ 0, %11 ], [ %44, %26 ]
  %28 = phi i64 [ 0, %11 ], [ %45, %26 ]
    #dbg_value(i64 %27, !145, !DIExpression(), !151)
  %29 = getelementptr inbounds bfloat, ptr %1, i64 %27, !dbg !155
  %30 = load bfloat, ptr %29, align 2, !dbg !155, !tbaa !127
  %31 = fmul bfloat %30, %30, !dbg !156
  store bfloat %31, ptr %29, align 2, !dbg !156, !tbaa !127
  %32 = or disjoint i64 %27, 1, !dbg !157
    #dbg_value(i64 %32, !145, !DIExpression(), !151)
  %33 = getelementptr inbounds bfloat, ptr %1, i64 %32, !dbg !155
  %34 = load bfloat, ptr %33, align 2, !dbg !155, !tbaa !127
  %35 = fmul bfloat %34, %34, !dbg !156
  store bfloat %35, ptr %33, align 2, !dbg !156, !tbaa !127
  %36 = or disjoint i64 %27, 2, !dbg !157
    #dbg_value(i64 %36, !145, !DIExpression(), !151)
  %37 = getelementptr inbounds bfloat, ptr %1, i64 %36, !dbg !155
  %38 = load bfloat, ptr %37, align 2, !dbg !155, !tbaa !127
  %39 = fmul bfloat %38, %38, !dbg !156
  store bfloat %39, ptr %37, align 2, !dbg !156, !tbaa !127
  %40 = or disjoint i64 %27, 3, !dbg !157
    #dbg_value(i64 %40, !145, !DIExpression(), !151)
  %41 = getelementptr inbounds bfloat, ptr %1, i64 %40, !dbg !155
  %42 = load bfloat, ptr %41, align 2, !dbg !155, !tbaa !127
  %43 = fmul bfloat %42, %42, !dbg !156
  store bfloat %43, ptr %41, align 2, !dbg !156, !tbaa !127
  %44 = add nuw nsw i64 %27, 4, !dbg !157
    #dbg_value(i64 %44, !145, !DIExpression(), !151)
  %45 = add i64 %28, 4, !dbg !154
  %46 = icmp eq i64 %45, %12, !dbg !154
  br i1 %46, label %13, label %26, !dbg !154, !llvm.loop !161
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @in_structure(ptr nocapture noundef %0) local_unnamed_addr #6 !dbg !163 {
    #dbg_value(ptr %0, !177, !DIExpression(), !178)
  %2 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !179
  %3 = getelementptr inbounds i8, ptr %0, i64 18, !dbg !180
  %4 = load bfloat, ptr %3, align 2, !dbg !180, !tbaa !127
  %5 = load bfloat, ptr %0, align 8, !dbg !181, !tbaa !182
  %6 = fmul bfloat %4, %5, !dbg !184
  store bfloat %6, ptr %2, align 8, !dbg !185, !tbaa !127
  %7 = fpext bfloat %6 to double, !dbg !186
  %8 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !187
  %9 = load double, ptr %8, align 8, !dbg !187, !tbaa !188
  %10 = getelementptr inbounds i8, ptr %0, i64 20, !dbg !189
  %11 = load bfloat, ptr %10, align 4, !dbg !189, !tbaa !127
  %12 = fpext bfloat %11 to double, !dbg !190
  %13 = tail call double @llvm.fmuladd.f64(double %7, double %9, double %12), !dbg !191
  ret double %13, !dbg !192
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!9, !10, !11, !12, !13, !14, !15}
!llvm.ident = !{!16}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "bfloat.c", directory: ".", checksumkind: CSK_MD5, checksum: "52a2088b38b86e079e0e271197c3e71f")
!2 = !{!3, !4, !5, !6}
!3 = !DIBasicType(name: "__bf16", size: 16, encoding: DW_ATE_float)
!4 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!5 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !7, line: 18, baseType: !8)
!7 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!8 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!9 = !{i32 7, !"Dwarf Version", i32 5}
!10 = !{i32 2, !"Debug Info Version", i32 3}
!11 = !{i32 1, !"wchar_size", i32 4}
!12 = !{i32 8, !"PIC Level", i32 2}
!13 = !{i32 7, !"PIE Level", i32 2}
!14 = !{i32 7, !"uwtable", i32 2}
!15 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "product", scope: !1, file: !1, line: 4, type: !18, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !20)
!18 = !DISubroutineType(types: !19)
!19 = !{!4, !4, !4}
!20 = !{!21, !22, !23, !24}
!21 = !DILocalVariable(name: "x", arg: 1, scope: !17, file: !1, line: 4, type: !4)
!22 = !DILocalVariable(name: "y", arg: 2, scope: !17, file: !1, line: 4, type: !4)
!23 = !DILocalVariable(name: "a", scope: !17, file: !1, line: 5, type: !3)
!24 = !DILocalVariable(name: "b", scope: !17, file: !1, line: 5, type: !3)
!25 = !DILocation(line: 0, scope: !17)
!26 = !DILocation(line: 5, column: 14, scope: !17)
!27 = !DILocation(line: 5, column: 29, scope: !17)
!28 = !DILocation(line: 6, column: 33, scope: !17)
!29 = !DILocation(line: 6, column: 10, scope: !17)
!30 = !DILocation(line: 6, column: 3, scope: !17)
!31 = distinct !DISubprogram(name: "quotient", scope: !1, file: !1, line: 8, type: !18, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !32)
!32 = !{!33, !34, !35, !36}
!33 = !DILocalVariable(name: "x", arg: 1, scope: !31, file: !1, line: 8, type: !4)
!34 = !DILocalVariable(name: "y", arg: 2, scope: !31, file: !1, line: 8, type: !4)
!35 = !DILocalVariable(name: "a", scope: !31, file: !1, line: 9, type: !3)
!36 = !DILocalVariable(name: "b", scope: !31, file: !1, line: 9, type: !3)
!37 = !DILocation(line: 0, scope: !31)
!38 = !DILocation(line: 9, column: 14, scope: !31)
!39 = !DILocation(line: 9, column: 29, scope: !31)
!40 = !DILocation(line: 10, column: 35, scope: !31)
!41 = !DILocation(line: 10, column: 10, scope: !31)
!42 = !DILocation(line: 10, column: 3, scope: !31)
!43 = distinct !DISubprogram(name: "larger", scope: !1, file: !1, line: 12, type: !18, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !44)
!44 = !{!45, !46, !47, !48, !49}
!45 = !DILocalVariable(name: "x", arg: 1, scope: !43, file: !1, line: 12, type: !4)
!46 = !DILocalVariable(name: "y", arg: 2, scope: !43, file: !1, line: 12, type: !4)
!47 = !DILocalVariable(name: "a", scope: !43, file: !1, line: 13, type: !3)
!48 = !DILocalVariable(name: "b", scope: !43, file: !1, line: 13, type: !3)
!49 = !DILocalVariable(name: "m", scope: !43, file: !1, line: 13, type: !3)
!50 = !DILocation(line: 0, scope: !43)
!51 = !DILocation(line: 13, column: 14, scope: !43)
!52 = !DILocation(line: 13, column: 29, scope: !43)
!53 = !DILocation(line: 13, column: 46, scope: !43)
!54 = !DILocation(line: 13, column: 44, scope: !43)
!55 = !DILocation(line: 14, column: 29, scope: !43)
!56 = !DILocation(line: 14, column: 10, scope: !43)
!57 = !DILocation(line: 14, column: 3, scope: !43)
!58 = distinct !DISubprogram(name: "polynomial", scope: !1, file: !1, line: 17, type: !59, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !64)
!59 = !DISubroutineType(types: !60)
!60 = !{!4, !61, !63, !4}
!61 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !62, size: 64)
!62 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!63 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!64 = !{!65, !66, !67, !68, !69, !70}
!65 = !DILocalVariable(name: "c", arg: 1, scope: !58, file: !1, line: 17, type: !61)
!66 = !DILocalVariable(name: "n", arg: 2, scope: !58, file: !1, line: 17, type: !63)
!67 = !DILocalVariable(name: "t", arg: 3, scope: !58, file: !1, line: 17, type: !4)
!68 = !DILocalVariable(name: "s", scope: !58, file: !1, line: 18, type: !3)
!69 = !DILocalVariable(name: "p", scope: !58, file: !1, line: 18, type: !3)
!70 = !DILocalVariable(name: "i", scope: !71, file: !1, line: 19, type: !63)
!71 = distinct !DILexicalBlock(scope: !58, file: !1, line: 19, column: 3)
!72 = !DILocation(line: 0, scope: !58)
!73 = !DILocation(line: 0, scope: !71)
!74 = !DILocation(line: 19, column: 21, scope: !75)
!75 = distinct !DILexicalBlock(scope: !71, file: !1, line: 19, column: 3)
!76 = !DILocation(line: 19, column: 3, scope: !71)
!77 = !DILocation(line: 20, column: 11, scope: !78)
!78 = distinct !DILexicalBlock(scope: !75, file: !1, line: 19, column: 31)
!79 = !DILocation(line: 20, column: 25, scope: !78)
!80 = !{!81, !81, i64 0}
!81 = !{!"double", !82, i64 0}
!82 = !{!"omnipotent char", !83, i64 0}
!83 = !{!"Simple C/C++ TBAA"}
!84 = !DILocation(line: 20, column: 17, scope: !78)
!85 = !DILocation(line: 23, column: 10, scope: !58)
!86 = !DILocation(line: 23, column: 3, scope: !58)
!87 = !DILocation(line: 21, column: 11, scope: !78)
!88 = !DILocation(line: 19, column: 27, scope: !75)
!89 = distinct !{!89, !76, !90, !91}
!90 = !DILocation(line: 22, column: 3, scope: !71)
!91 = !{!"llvm.loop.mustprogress"}
!92 = distinct !DISubprogram(name: "halved", scope: !1, file: !1, line: 26, type: !18, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !93)
!93 = !{!94, !95, !96, !97}
!94 = !DILocalVariable(name: "x", arg: 1, scope: !92, file: !1, line: 26, type: !4)
!95 = !DILocalVariable(name: "y", arg: 2, scope: !92, file: !1, line: 26, type: !4)
!96 = !DILocalVariable(name: "s", scope: !92, file: !1, line: 27, type: !3)
!97 = !DILocalVariable(name: "k", scope: !92, file: !1, line: 27, type: !3)
!98 = !DILocation(line: 0, scope: !92)
!99 = !DILocation(line: 27, column: 14, scope: !92)
!100 = !DILocation(line: 27, column: 29, scope: !92)
!101 = !DILocation(line: 28, column: 12, scope: !92)
!102 = !DILocation(line: 28, column: 3, scope: !92)
!103 = !DILocation(line: 28, column: 33, scope: !92)
!104 = distinct !{!104, !102, !105, !91}
!105 = !DILocation(line: 28, column: 35, scope: !92)
!106 = !DILocation(line: 29, column: 29, scope: !92)
!107 = !DILocation(line: 29, column: 10, scope: !92)
!108 = !DILocation(line: 29, column: 3, scope: !92)
!109 = distinct !DISubprogram(name: "dot", scope: !1, file: !1, line: 32, type: !110, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !114)
!110 = !DISubroutineType(types: !111)
!111 = !{!5, !112, !112, !63}
!112 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !113, size: 64)
!113 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !3)
!114 = !{!115, !116, !117, !118, !119}
!115 = !DILocalVariable(name: "x", arg: 1, scope: !109, file: !1, line: 32, type: !112)
!116 = !DILocalVariable(name: "y", arg: 2, scope: !109, file: !1, line: 32, type: !112)
!117 = !DILocalVariable(name: "n", arg: 3, scope: !109, file: !1, line: 32, type: !63)
!118 = !DILocalVariable(name: "s", scope: !109, file: !1, line: 33, type: !5)
!119 = !DILocalVariable(name: "i", scope: !120, file: !1, line: 34, type: !63)
!120 = distinct !DILexicalBlock(scope: !109, file: !1, line: 34, column: 3)
!121 = !DILocation(line: 0, scope: !109)
!122 = !DILocation(line: 0, scope: !120)
!123 = !DILocation(line: 34, column: 21, scope: !124)
!124 = distinct !DILexicalBlock(scope: !120, file: !1, line: 34, column: 3)
!125 = !DILocation(line: 34, column: 3, scope: !120)
!126 = !DILocation(line: 34, column: 43, scope: !124)
!127 = !{!128, !128, i64 0}
!128 = !{!"__bf16", !82, i64 0}
!129 = !DILocation(line: 34, column: 36, scope: !124)
!130 = !DILocation(line: 34, column: 57, scope: !124)
!131 = !DILocation(line: 34, column: 50, scope: !124)
!132 = !DILocation(line: 34, column: 33, scope: !124)
!133 = !DILocation(line: 35, column: 3, scope: !109)
!134 = !DILocation(line: 34, column: 27, scope: !124)
!135 = distinct !{!135, !125, !136, !91}
!136 = !DILocation(line: 34, column: 60, scope: !120)
!137 = distinct !DISubprogram(name: "squared_copy", scope: !1, file: !1, line: 37, type: !138, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !141)
!138 = !DISubroutineType(types: !139)
!139 = !{null, !112, !140, !63}
!140 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3, size: 64)
!141 = !{!142, !143, !144, !145}
!142 = !DILocalVariable(name: "x", arg: 1, scope: !137, file: !1, line: 37, type: !112)
!143 = !DILocalVariable(name: "y", arg: 2, scope: !137, file: !1, line: 37, type: !140)
!144 = !DILocalVariable(name: "n", arg: 3, scope: !137, file: !1, line: 37, type: !63)
!145 = !DILocalVariable(name: "i", scope: !146, file: !1, line: 39, type: !63)
!146 = distinct !DILexicalBlock(scope: !137, file: !1, line: 39, column: 3)
!147 = !DILocation(line: 0, scope: !137)
!148 = !DILocation(line: 38, column: 16, scope: !137)
!149 = !DILocation(line: 38, column: 26, scope: !137)
!150 = !DILocation(line: 38, column: 3, scope: !137)
!151 = !DILocation(line: 0, scope: !146)
!152 = !DILocation(line: 39, column: 21, scope: !153)
!153 = distinct !DILexicalBlock(scope: !146, file: !1, line: 39, column: 3)
!154 = !DILocation(line: 39, column: 3, scope: !146)
!155 = !DILocation(line: 39, column: 39, scope: !153)
!156 = !DILocation(line: 39, column: 36, scope: !153)
!157 = !DILocation(line: 39, column: 27, scope: !153)
!158 = distinct !{!158, !159}
!159 = !{!"llvm.loop.unroll.disable"}
!160 = !DILocation(line: 40, column: 1, scope: !137)
!161 = distinct !{!161, !154, !162, !91}
!162 = !DILocation(line: 39, column: 42, scope: !146)
!163 = distinct !DISubprogram(name: "in_structure", scope: !1, file: !1, line: 42, type: !164, scopeLine: 42, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !176)
!164 = !DISubroutineType(types: !165)
!165 = !{!4, !166}
!166 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !167, size: 64)
!167 = !DIDerivedType(tag: DW_TAG_typedef, name: "Record", file: !1, line: 41, baseType: !168)
!168 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 41, size: 192, elements: !169)
!169 = !{!170, !171, !172}
!170 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !168, file: !1, line: 41, baseType: !3, size: 16)
!171 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !168, file: !1, line: 41, baseType: !4, size: 64, offset: 64)
!172 = !DIDerivedType(tag: DW_TAG_member, name: "v", scope: !168, file: !1, line: 41, baseType: !173, size: 48, offset: 128)
!173 = !DICompositeType(tag: DW_TAG_array_type, baseType: !3, size: 48, elements: !174)
!174 = !{!175}
!175 = !DISubrange(count: 3)
!176 = !{!177}
!177 = !DILocalVariable(name: "r", arg: 1, scope: !163, file: !1, line: 42, type: !166)
!178 = !DILocation(line: 0, scope: !163)
!179 = !DILocation(line: 43, column: 16, scope: !163)
!180 = !DILocation(line: 43, column: 13, scope: !163)
!181 = !DILocation(line: 43, column: 26, scope: !163)
!182 = !{!183, !128, i64 0}
!183 = !{!"", !128, i64 0, !81, i64 8, !82, i64 16}
!184 = !DILocation(line: 43, column: 21, scope: !163)
!185 = !DILocation(line: 43, column: 11, scope: !163)
!186 = !DILocation(line: 44, column: 10, scope: !163)
!187 = !DILocation(line: 44, column: 31, scope: !163)
!188 = !{!183, !81, i64 8}
!189 = !DILocation(line: 44, column: 43, scope: !163)
!190 = !DILocation(line: 44, column: 35, scope: !163)
!191 = !DILocation(line: 44, column: 33, scope: !163)
!192 = !DILocation(line: 44, column: 3, scope: !163)
