; made by: clang-19 -O2 -g -ffile-compilation-dir=. -S -emit-llvm nested.c
; ModuleID = 'nested.c'
source_filename = "nested.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable
define dso_local double @straight(ptr nocapture noundef readonly %0) local_unnamed_addr #0 !dbg !10 {
    #dbg_value(ptr %0, !17, !DIExpression(), !18)
  %2 = load double, ptr %0, align 8, !dbg !19, !tbaa !20
  %3 = tail call double @sin(double noundef %2) #13, !dbg !24
  %4 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !25
  %5 = load double, ptr %4, align 8, !dbg !25, !tbaa !20
  %6 = fmul double %3, %5, !dbg !26
  %7 = load double, ptr %0, align 8, !dbg !27, !tbaa !20
  %8 = fmul double %5, %7, !dbg !28
  %9 = tail call double @exp(double noundef %8) #13, !dbg !29
  %10 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !30
  %11 = load double, ptr %10, align 8, !dbg !30, !tbaa !20
  %12 = fdiv double %9, %11, !dbg !31
  %13 = tail call double @llvm.fmuladd.f64(double %6, double %5, double %12), !dbg !32
  ret double %13, !dbg !33
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !34 double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !38 double @exp(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable
define dso_local double @counted(ptr nocapture noundef readonly %0) local_unnamed_addr #0 !dbg !39 {
    #dbg_value(ptr %0, !41, !DIExpression(), !46)
    #dbg_value(double 1.000000e-01, !42, !DIExpression(), !46)
    #dbg_value(i32 0, !43, !DIExpression(), !47)
    #dbg_value(i64 0, !43, !DIExpression(), !47)
    #dbg_value(double 1.000000e-01, !42, !DIExpression(), !46)
  %2 = load double, ptr %0, align 8, !dbg !48, !tbaa !20
  %3 = fadd double %2, 1.000000e-01, !dbg !50
  %4 = tail call double @sin(double noundef %3) #13, !dbg !51
  %5 = tail call double @llvm.fmuladd.f64(double %2, double 1.000000e-01, double %4), !dbg !52
    #dbg_value(double %5, !42, !DIExpression(), !46)
    #dbg_value(i64 1, !43, !DIExpression(), !47)
  %6 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !48
  %7 = load double, ptr %6, align 8, !dbg !48, !tbaa !20
  %8 = fadd double %5, %7, !dbg !50
  %9 = tail call double @sin(double noundef %8) #13, !dbg !51
  %10 = tail call double @llvm.fmuladd.f64(double %5, double %7, double %9), !dbg !52
    #dbg_value(double %10, !42, !DIExpression(), !46)
    #dbg_value(i64 2, !43, !DIExpression(), !47)
  %11 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !48
  %12 = load double, ptr %11, align 8, !dbg !48, !tbaa !20
  %13 = fadd double %10, %12, !dbg !50
  %14 = tail call double @sin(double noundef %13) #13, !dbg !51
  %15 = tail call double @llvm.fmuladd.f64(double %10, double %12, double %14), !dbg !52
    #dbg_value(double %15, !42, !DIExpression(), !46)
    #dbg_value(i64 3, !43, !DIExpression(), !47)
  %16 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !48
  %17 = load double, ptr %16, align 8, !dbg !48, !tbaa !20
  %18 = fadd double %15, %17, !dbg !50
  %19 = tail call double @sin(double noundef %18) #13, !dbg !51
  %20 = tail call double @llvm.fmuladd.f64(double %15, double %17, double %19), !dbg !52
    #dbg_value(double %20, !42, !DIExpression(), !46)
    #dbg_value(i64 4, !43, !DIExpression(), !47)
  %21 = getelementptr inbounds i8, ptr %0, i64 32, !dbg !48
  %22 = load double, ptr %21, align 8, !dbg !48, !tbaa !20
  %23 = fadd double %20, %22, !dbg !50
  %24 = tail call double @sin(double noundef %23) #13, !dbg !51
  %25 = tail call double @llvm.fmuladd.f64(double %20, double %22, double %24), !dbg !52
    #dbg_value(double %25, !42, !DIExpression(), !46)
    #dbg_value(i64 5, !43, !DIExpression(), !47)
  %26 = getelementptr inbounds i8, ptr %0, i64 40, !dbg !48
  %27 = load double, ptr %26, align 8, !dbg !48, !tbaa !20
  %28 = fadd double %25, %27, !dbg !50
  %29 = tail call double @sin(double noundef %28) #13, !dbg !51
  %30 = tail call double @llvm.fmuladd.f64(double %25, double %27, double %29), !dbg !52
    #dbg_value(double %30, !42, !DIExpression(), !46)
    #dbg_value(i64 6, !43, !DIExpression(), !47)
  %31 = getelementptr inbounds i8, ptr %0, i64 48, !dbg !48
  %32 = load double, ptr %31, align 8, !dbg !48, !tbaa !20
  %33 = fadd double %30, %32, !dbg !50
  %34 = tail call double @sin(double noundef %33) #13, !dbg !51
  %35 = tail call double @llvm.fmuladd.f64(double %30, double %32, double %34), !dbg !52
    #dbg_value(double %35, !42, !DIExpression(), !46)
    #dbg_value(i64 7, !43, !DIExpression(), !47)
  %36 = getelementptr inbounds i8, ptr %0, i64 56, !dbg !48
  %37 = load double, ptr %36, align 8, !dbg !48, !tbaa !20
  %38 = fadd double %35, %37, !dbg !50
  %39 = tail call double @sin(double noundef %38) #13, !dbg !51
  %40 = tail call double @llvm.fmuladd.f64(double %35, double %37, double %39), !dbg !52
    #dbg_value(double %40, !42, !DIExpression(), !46)
    #dbg_value(i64 8, !43, !DIExpression(), !47)
  ret double %40, !dbg !53
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @newton(ptr nocapture noundef readonly %0) local_unnamed_addr #3 !dbg !54 {
    #dbg_value(ptr %0, !56, !DIExpression(), !63)
  %2 = load double, ptr %0, align 8, !dbg !64, !tbaa !20
  %3 = tail call double @llvm.fmuladd.f64(double %2, double %2, double 1.000000e+00), !dbg !65
    #dbg_value(double %3, !57, !DIExpression(), !63)
  %4 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !66
  %5 = load double, ptr %4, align 8, !dbg !66, !tbaa !20
  %6 = tail call double @llvm.fmuladd.f64(double %5, double %5, double %3), !dbg !67
    #dbg_value(double %6, !58, !DIExpression(), !63)
  %7 = fneg double %6
  br label %8, !dbg !68

8:                                                ; preds = %8, %1
  %9 = phi double [ %3, %1 ], [ %15, %8 ], !dbg !69
    #dbg_value(double %9, !57, !DIExpression(), !63)
  %10 = tail call double @llvm.fmuladd.f64(double %9, double %9, double %7), !dbg !70
    #dbg_value(double %10, !59, !DIExpression(), !71)
  %11 = tail call double @llvm.fabs.f64(double %10), !dbg !72
  %12 = fcmp olt double %11, 0x3DA5FD7FE1796495, !dbg !74
  %13 = fmul double %9, 2.000000e+00, !dbg !75
  %14 = fdiv double %10, %13, !dbg !75
  %15 = fsub double %9, %14, !dbg !75
    #dbg_value(double undef, !57, !DIExpression(), !63)
  br i1 %12, label %16, label %8

16:                                               ; preds = %8
  %17 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !76
  %18 = load double, ptr %17, align 8, !dbg !76, !tbaa !20
  %19 = fmul double %9, %18, !dbg !77
  ret double %19, !dbg !78
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @recursive(ptr nocapture noundef readonly %0) local_unnamed_addr #4 !dbg !79 {
    #dbg_value(ptr %0, !81, !DIExpression(), !82)
  %2 = load double, ptr %0, align 8, !dbg !83, !tbaa !20
  %3 = tail call fastcc double @power_tower(double noundef %2, i32 noundef 5), !dbg !84
  %4 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !85
  %5 = load double, ptr %4, align 8, !dbg !85, !tbaa !20
  %6 = fmul double %3, %5, !dbg !86
  ret double %6, !dbg !87
}

; Function Attrs: nofree nounwind memory(write) uwtable
define internal fastcc double @power_tower(double noundef %0, i32 noundef %1) unnamed_addr #5 !dbg !88 {
    #dbg_value(double %0, !92, !DIExpression(), !94)
    #dbg_value(i32 %1, !93, !DIExpression(), !94)
  %3 = icmp eq i32 %1, 0, !dbg !95
  br i1 %3, label %9, label %4, !dbg !95

4:                                                ; preds = %2
  %5 = tail call double @sin(double noundef %0) #13, !dbg !96
  %6 = fadd double %5, 5.000000e-01, !dbg !97
  %7 = add nsw i32 %1, -1, !dbg !98
  %8 = tail call fastcc double @power_tower(double noundef %6, i32 noundef %7), !dbg !99
  br label %9, !dbg !95

9:                                                ; preds = %2, %4
  %10 = phi double [ %8, %4 ], [ %0, %2 ]
  %11 = fmul double %10, %0, !dbg !95
  ret double %11, !dbg !100
}

; Function Attrs: nounwind uwtable
define dso_local double @calls(ptr nocapture noundef readonly %0) local_unnamed_addr #6 !dbg !101 {
    #dbg_value(ptr %0, !103, !DIExpression(), !107)
    #dbg_value(double 0.000000e+00, !104, !DIExpression(), !107)
    #dbg_value(i32 2, !105, !DIExpression(), !108)
    #dbg_value(i64 2, !105, !DIExpression(), !108)
    #dbg_value(double 0.000000e+00, !104, !DIExpression(), !107)
  %2 = tail call fastcc double @neighbours(ptr noundef %0, i32 noundef 2), !dbg !109
  %3 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !111
  %4 = load double, ptr %3, align 8, !dbg !111, !tbaa !20
  %5 = tail call double @llvm.fmuladd.f64(double %2, double %4, double 0.000000e+00), !dbg !112
    #dbg_value(double %5, !104, !DIExpression(), !107)
    #dbg_value(i64 5, !105, !DIExpression(), !108)
  %6 = tail call fastcc double @neighbours(ptr noundef %0, i32 noundef 5), !dbg !109
  %7 = getelementptr inbounds i8, ptr %0, i64 40, !dbg !111
  %8 = load double, ptr %7, align 8, !dbg !111, !tbaa !20
  %9 = tail call double @llvm.fmuladd.f64(double %6, double %8, double %5), !dbg !112
    #dbg_value(double %9, !104, !DIExpression(), !107)
    #dbg_value(i64 8, !105, !DIExpression(), !108)
  ret double %9, !dbg !113
}

; Function Attrs: noinline nounwind memory(readwrite, argmem: read) uwtable
define internal fastcc double @neighbours(ptr nocapture noundef readonly %0, i32 noundef %1) unnamed_addr #7 !dbg !114 {
    #dbg_value(ptr %0, !118, !DIExpression(), !127)
    #dbg_value(i32 %1, !119, !DIExpression(), !127)
  %3 = sext i32 %1 to i64, !dbg !128
  %4 = shl nsw i64 %3, 3, !dbg !129
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #14, !dbg !130
    #dbg_value(ptr %5, !120, !DIExpression(), !127)
    #dbg_value(double 0.000000e+00, !122, !DIExpression(), !127)
    #dbg_value(i32 0, !123, !DIExpression(), !131)
  %6 = icmp sgt i32 %1, 0, !dbg !132
  br i1 %6, label %7, label %69, !dbg !134

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64, !dbg !132
  %9 = icmp ult i32 %1, 4, !dbg !134
  br i1 %9, label %10, label %12, !dbg !134

10:                                               ; preds = %26, %7
  %11 = phi i64 [ 0, %7 ], [ %13, %26 ]
  br label %41, !dbg !134

12:                                               ; preds = %7
  %13 = and i64 %8, 2147483644, !dbg !134
  br label %14, !dbg !134

14:                                               ; preds = %14, %12
  %15 = phi i64 [ 0, %12 ], [ %24, %14 ], !dbg !135
  %16 = getelementptr inbounds double, ptr %0, i64 %15, !dbg !136
  %17 = getelementptr inbounds i8, ptr %16, i64 16, !dbg !136
  %18 = load <2 x double>, ptr %16, align 8, !dbg !136, !tbaa !20
  %19 = load <2 x double>, ptr %17, align 8, !dbg !136, !tbaa !20
  %20 = fmul <2 x double> %18, %18, !dbg !137
  %21 = fmul <2 x double> %19, %19, !dbg !137
  %22 = getelementptr inbounds double, ptr %5, i64 %15, !dbg !138
  %23 = getelementptr inbounds i8, ptr %22, i64 16, !dbg !139
  store <2 x double> %20, ptr %22, align 8, !dbg !139, !tbaa !20
  store <2 x double> %21, ptr %23, align 8, !dbg !139, !tbaa !20
  %24 = add nuw i64 %15, 4, !dbg !135
  %25 = icmp eq i64 %24, %13, !dbg !135
  br i1 %25, label %26, label %14, !dbg !135, !llvm.loop !140

26:                                               ; preds = %14
  %27 = icmp eq i64 %13, %8, !dbg !134
  br i1 %27, label %28, label %10, !dbg !134

28:                                               ; preds = %41, %26
    #dbg_value(i32 0, !125, !DIExpression(), !145)
    #dbg_value(double 0.000000e+00, !122, !DIExpression(), !127)
  %29 = icmp eq i32 %1, 1, !dbg !146
  br i1 %29, label %69, label %30, !dbg !148

30:                                               ; preds = %28
  %31 = add nsw i32 %1, -1, !dbg !148
  %32 = zext nneg i32 %31 to i64, !dbg !146
  %33 = add nsw i64 %32, -1, !dbg !148
  %34 = and i64 %32, 3, !dbg !148
  %35 = icmp ult i64 %33, 3, !dbg !148
  br i1 %35, label %49, label %36, !dbg !148

36:                                               ; preds = %30
  %37 = and i64 %32, 2147483644, !dbg !148
  %38 = getelementptr inbounds i8, ptr %5, i64 8, !dbg !148
  %39 = getelementptr inbounds i8, ptr %5, i64 16, !dbg !148
  %40 = getelementptr inbounds i8, ptr %5, i64 24, !dbg !148
  br label %71, !dbg !148

41:                                               ; preds = %10, %41
  %42 = phi i64 [ %47, %41 ], [ %11, %10 ]
    #dbg_value(i64 %42, !123, !DIExpression(), !131)
  %43 = getelementptr inbounds double, ptr %0, i64 %42, !dbg !136
  %44 = load double, ptr %43, align 8, !dbg !136, !tbaa !20
  %45 = fmul double %44, %44, !dbg !137
  %46 = getelementptr inbounds double, ptr %5, i64 %42, !dbg !138
  store double %45, ptr %46, align 8, !dbg !139, !tbaa !20
  %47 = add nuw nsw i64 %42, 1, !dbg !135
    #dbg_value(i64 %47, !123, !DIExpression(), !131)
  %48 = icmp eq i64 %47, %8, !dbg !132
  br i1 %48, label %28, label %41, !dbg !134, !llvm.loop !149

49:                                               ; preds = %71, %30
  %50 = phi double [ poison, %30 ], [ %89, %71 ]
  %51 = phi i64 [ 0, %30 ], [ %91, %71 ]
  %52 = phi i64 [ 1, %30 ], [ %90, %71 ]
  %53 = phi double [ 0.000000e+00, %30 ], [ %89, %71 ]
  %54 = icmp eq i64 %34, 0, !dbg !148
  br i1 %54, label %69, label %55, !dbg !148

55:                                               ; preds = %49, %55
  %56 = phi i64 [ %66, %55 ], [ %51, %49 ]
  %57 = phi i64 [ %65, %55 ], [ %52, %49 ]
  %58 = phi double [ %64, %55 ], [ %53, %49 ]
  %59 = phi i64 [ %67, %55 ], [ 0, %49 ]
    #dbg_value(i64 %56, !125, !DIExpression(), !145)
    #dbg_value(double %58, !122, !DIExpression(), !127)
  %60 = getelementptr inbounds double, ptr %5, i64 %56, !dbg !150
  %61 = load double, ptr %60, align 8, !dbg !150, !tbaa !20
  %62 = getelementptr inbounds double, ptr %5, i64 %57, !dbg !151
  %63 = load double, ptr %62, align 8, !dbg !151, !tbaa !20
  %64 = tail call double @llvm.fmuladd.f64(double %61, double %63, double %58), !dbg !152
    #dbg_value(i64 %57, !125, !DIExpression(), !145)
    #dbg_value(double %64, !122, !DIExpression(), !127)
  %65 = add nuw nsw i64 %57, 1, !dbg !153
  %66 = add nuw nsw i64 %56, 1, !dbg !148
  %67 = add i64 %59, 1, !dbg !148
  %68 = icmp eq i64 %67, %34, !dbg !148
  br i1 %68, label %69, label %55, !dbg !148, !llvm.loop !154

69:                                               ; preds = %49, %55, %2, %28
  %70 = phi double [ 0.000000e+00, %28 ], [ 0.000000e+00, %2 ], [ %50, %49 ], [ %64, %55 ], !dbg !127
  tail call void @free(ptr noundef %5) #13, !dbg !156
  ret double %70, !dbg !157

71:                                               ; preds = %71, %36
  %72 = phi i64 [ 0, %36 ], [ %91, %71 ]
  %73 = phi i64 [ 1, %36 ], [ %90, %71 ]
  %74 = phi double [ 0.000000e+00, %36 ], [ %89, %71 ]
  %75 = phi i64 [ 0, %36 ], [ %92, %71 ]
    #dbg_value(i64 %72, !125, !DIExpression(), !145)
    #dbg_value(double %74, !122, !DIExpression(), !127)
  %76 = getelementptr inbounds double, ptr %5, i64 %72, !dbg !150
  %77 = load double, ptr %76, align 8, !dbg !150, !tbaa !20
  %78 = getelementptr inbounds double, ptr %5, i64 %73, !dbg !151
  %79 = load double, ptr %78, align 8, !dbg !151, !tbaa !20
  %80 = tail call double @llvm.fmuladd.f64(double %77, double %79, double %74), !dbg !152
    #dbg_value(i64 %73, !125, !DIExpression(), !145)
    #dbg_value(double %80, !122, !DIExpression(), !127)
    #dbg_value(i64 %72, !125, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !145)
  %81 = getelementptr inbounds double, ptr %38, i64 %73, !dbg !151
  %82 = load double, ptr %81, align 8, !dbg !151, !tbaa !20
  %83 = tail call double @llvm.fmuladd.f64(double %79, double %82, double %80), !dbg !152
    #dbg_value(i64 %73, !125, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !145)
    #dbg_value(double %83, !122, !DIExpression(), !127)
    #dbg_value(i64 %72, !125, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !145)
  %84 = getelementptr inbounds double, ptr %39, i64 %73, !dbg !151
  %85 = load double, ptr %84, align 8, !dbg !151, !tbaa !20
  %86 = tail call double @llvm.fmuladd.f64(double %82, double %85, double %83), !dbg !152
    #dbg_value(i64 %73, !125, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !145)
    #dbg_value(double %86, !122, !DIExpression(), !127)
    #dbg_value(i64 %72, !125, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !145)
  %87 = getelementptr inbounds double, ptr %40, i64 %73, !dbg !151
  %88 = load double, ptr %87, align 8, !dbg !151, !tbaa !20
  %89 = tail call double @llvm.fmuladd.f64(double %85, double %88, double %86), !dbg !152
    #dbg_value(i64 %73, !125, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !145)
    #dbg_value(double %89, !122, !DIExpression(), !127)
  %90 = add nuw nsw i64 %73, 4, !dbg !153
  %91 = add nuw nsw i64 %72, 4, !dbg !148
  %92 = add i64 %75, 4, !dbg !148
  %93 = icmp eq i64 %92, %37, !dbg !148
  br i1 %93, label %49, label %71, !dbg !148, !llvm.loop !158
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @moved(ptr nocapture noundef readonly %0) local_unnamed_addr #8 !dbg !160 {
    #dbg_value(ptr %0, !162, !DIExpression(), !169)
  %2 = load double, ptr %0, align 8, !dbg !170
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !170
  %4 = load double, ptr %3, align 8, !dbg !170
  %5 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !170
  %6 = load double, ptr %5, align 8, !dbg !170
  %7 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !170
  %8 = load double, ptr %7, align 8, !dbg !170
  %9 = getelementptr inbounds i8, ptr %0, i64 32, !dbg !170
  %10 = load double, ptr %9, align 8, !dbg !170
  %11 = getelementptr inbounds i8, ptr %0, i64 40, !dbg !170
  %12 = load double, ptr %11, align 8, !dbg !170
  %13 = getelementptr inbounds i8, ptr %0, i64 48, !dbg !170
  %14 = load double, ptr %13, align 8, !dbg !170
  %15 = getelementptr inbounds i8, ptr %0, i64 56, !dbg !170
  %16 = load double, ptr %15, align 8, !dbg !170
    #dbg_value(double %2, !163, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !169)
    #dbg_value(double %4, !163, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !169)
    #dbg_value(double %6, !163, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !169)
    #dbg_value(double %8, !163, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !169)
    #dbg_value(double %10, !163, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !169)
    #dbg_value(double %12, !163, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !169)
    #dbg_value(double %14, !163, !DIExpression(DW_OP_LLVM_fragment, 384, 64), !169)
    #dbg_value(double %16, !163, !DIExpression(DW_OP_LLVM_fragment, 448, 64), !169)
    #dbg_value(i32 1, !167, !DIExpression(), !171)
    #dbg_value(i64 1, !167, !DIExpression(), !171)
  %17 = tail call double @llvm.fmuladd.f64(double %2, double %4, double %4), !dbg !172
    #dbg_value(double %17, !163, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !169)
    #dbg_value(i64 2, !167, !DIExpression(), !171)
  %18 = tail call double @llvm.fmuladd.f64(double %17, double %6, double %6), !dbg !172
    #dbg_value(double %18, !163, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !169)
    #dbg_value(i64 3, !167, !DIExpression(), !171)
  %19 = tail call double @llvm.fmuladd.f64(double %18, double %8, double %8), !dbg !172
    #dbg_value(double %19, !163, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !169)
    #dbg_value(i64 4, !167, !DIExpression(), !171)
  %20 = tail call double @llvm.fmuladd.f64(double %19, double %10, double %10), !dbg !172
    #dbg_value(double %20, !163, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !169)
    #dbg_value(i64 5, !167, !DIExpression(), !171)
  %21 = tail call double @llvm.fmuladd.f64(double %20, double %12, double %12), !dbg !172
    #dbg_value(double %21, !163, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !169)
    #dbg_value(i64 6, !167, !DIExpression(), !171)
  %22 = tail call double @llvm.fmuladd.f64(double %21, double %14, double %14), !dbg !172
    #dbg_value(double %22, !163, !DIExpression(DW_OP_LLVM_fragment, 384, 64), !169)
    #dbg_value(i64 7, !167, !DIExpression(), !171)
  %23 = tail call double @llvm.fmuladd.f64(double %22, double %16, double %16), !dbg !172
    #dbg_value(double %23, !163, !DIExpression(DW_OP_LLVM_fragment, 448, 64), !169)
    #dbg_value(i64 8, !167, !DIExpression(), !171)
  ret double %23, !dbg !174
}

; Function Attrs: nounwind uwtable
define dso_local double @special(ptr nocapture noundef readonly %0) local_unnamed_addr #6 !dbg !175 {
    #dbg_value(ptr %0, !177, !DIExpression(), !178)
  %2 = load double, ptr %0, align 8, !dbg !179, !tbaa !20
  %3 = tail call double @llvm.fmuladd.f64(double %2, double %2, double 2.000000e+00), !dbg !180
  %4 = tail call double @lgamma(double noundef %3) #13, !dbg !181
  %5 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !182
  %6 = load double, ptr %5, align 8, !dbg !182, !tbaa !20
  %7 = tail call double @llvm.fmuladd.f64(double %6, double %6, double 1.500000e+00), !dbg !183
  %8 = tail call double @tgamma(double noundef %7) #13, !dbg !184
  %9 = fmul double %4, %8, !dbg !185
  ret double %9, !dbg !186
}

; Function Attrs: nounwind
declare !dbg !187 double @lgamma(double noundef) local_unnamed_addr #9

; Function Attrs: nounwind
declare !dbg !188 double @tgamma(double noundef) local_unnamed_addr #9

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @pointed(ptr nocapture noundef readonly %0) local_unnamed_addr #8 !dbg !189 {
    #dbg_value(ptr %0, !191, !DIExpression(), !202)
  %2 = load double, ptr %0, align 8, !dbg !203, !tbaa !20
    #dbg_value(double %2, !192, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !202)
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !204
  %4 = load double, ptr %3, align 8, !dbg !204, !tbaa !20
  %5 = fmul double %2, %4, !dbg !205
    #dbg_value(double %5, !192, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !202)
  %6 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !206
  %7 = load double, ptr %6, align 8, !dbg !206, !tbaa !20
    #dbg_value(double %7, !192, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !202)
  %8 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !207
  %9 = load double, ptr %8, align 8, !dbg !207, !tbaa !20
    #dbg_value(double %9, !196, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !202)
    #dbg_value(ptr undef, !196, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !202)
    #dbg_value(double %9, !201, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !202)
    #dbg_value(ptr undef, !201, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !202)
  %10 = fmul double %5, %9, !dbg !208
    #dbg_value(double %10, !192, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !202)
  %11 = fmul double %2, %10, !dbg !209
  %12 = fmul double %10, %11, !dbg !210
  %13 = fmul double %7, %12, !dbg !211
  ret double %13, !dbg !212
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local void @outputs(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1) local_unnamed_addr #10 !dbg !213 {
    #dbg_value(ptr %0, !217, !DIExpression(), !221)
    #dbg_value(ptr %1, !218, !DIExpression(), !221)
    #dbg_value(i32 0, !219, !DIExpression(), !222)
    #dbg_value(i64 0, !219, !DIExpression(), !222)
  %3 = load double, ptr %0, align 8, !dbg !223, !tbaa !20
  %4 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !225
  %5 = load double, ptr %4, align 8, !dbg !225, !tbaa !20
  %6 = fmul double %3, %5, !dbg !226
  %7 = fmul double %3, %6, !dbg !227
  store double %7, ptr %1, align 8, !dbg !228, !tbaa !20
    #dbg_value(i64 1, !219, !DIExpression(), !222)
  %8 = load double, ptr %4, align 8, !dbg !223, !tbaa !20
  %9 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !225
  %10 = load double, ptr %9, align 8, !dbg !225, !tbaa !20
  %11 = fmul double %8, %10, !dbg !226
  %12 = fmul double %8, %11, !dbg !227
  %13 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !229
  store double %12, ptr %13, align 8, !dbg !228, !tbaa !20
    #dbg_value(i64 2, !219, !DIExpression(), !222)
  %14 = load double, ptr %9, align 8, !dbg !223, !tbaa !20
  %15 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !225
  %16 = load double, ptr %15, align 8, !dbg !225, !tbaa !20
  %17 = fmul double %14, %16, !dbg !226
  %18 = fmul double %14, %17, !dbg !227
  %19 = getelementptr inbounds i8, ptr %1, i64 16, !dbg !229
  store double %18, ptr %19, align 8, !dbg !228, !tbaa !20
    #dbg_value(i64 3, !219, !DIExpression(), !222)
  %20 = load double, ptr %15, align 8, !dbg !223, !tbaa !20
  %21 = getelementptr inbounds i8, ptr %0, i64 32, !dbg !225
  %22 = load double, ptr %21, align 8, !dbg !225, !tbaa !20
  %23 = fmul double %20, %22, !dbg !226
  %24 = fmul double %20, %23, !dbg !227
  %25 = getelementptr inbounds i8, ptr %1, i64 24, !dbg !229
  store double %24, ptr %25, align 8, !dbg !228, !tbaa !20
    #dbg_value(i64 4, !219, !DIExpression(), !222)
  %26 = load double, ptr %21, align 8, !dbg !223, !tbaa !20
  %27 = getelementptr inbounds i8, ptr %0, i64 40, !dbg !225
  %28 = load double, ptr %27, align 8, !dbg !225, !tbaa !20
  %29 = fmul double %26, %28, !dbg !226
  %30 = fmul double %26, %29, !dbg !227
  %31 = getelementptr inbounds i8, ptr %1, i64 32, !dbg !229
  store double %30, ptr %31, align 8, !dbg !228, !tbaa !20
    #dbg_value(i64 5, !219, !DIExpression(), !222)
  %32 = load double, ptr %27, align 8, !dbg !223, !tbaa !20
  %33 = getelementptr inbounds i8, ptr %0, i64 48, !dbg !225
  %34 = load double, ptr %33, align 8, !dbg !225, !tbaa !20
  %35 = fmul double %32, %34, !dbg !226
  %36 = fmul double %32, %35, !dbg !227
  %37 = getelementptr inbounds i8, ptr %1, i64 40, !dbg !229
  store double %36, ptr %37, align 8, !dbg !228, !tbaa !20
    #dbg_value(i64 6, !219, !DIExpression(), !222)
  %38 = load double, ptr %33, align 8, !dbg !223, !tbaa !20
  %39 = getelementptr inbounds i8, ptr %0, i64 56, !dbg !225
  %40 = load double, ptr %39, align 8, !dbg !225, !tbaa !20
  %41 = fmul double %38, %40, !dbg !226
  %42 = fmul double %38, %41, !dbg !227
  %43 = getelementptr inbounds i8, ptr %1, i64 48, !dbg !229
  store double %42, ptr %43, align 8, !dbg !228, !tbaa !20
    #dbg_value(i64 7, !219, !DIExpression(), !222)
  %44 = load double, ptr %39, align 8, !dbg !223, !tbaa !20
  %45 = load double, ptr %0, align 8, !dbg !225, !tbaa !20
  %46 = fmul double %44, %45, !dbg !226
  %47 = fmul double %44, %46, !dbg !227
  %48 = getelementptr inbounds i8, ptr %1, i64 56, !dbg !229
  store double %47, ptr %48, align 8, !dbg !228, !tbaa !20
    #dbg_value(i64 8, !219, !DIExpression(), !222)
  ret void, !dbg !230
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !231 noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #11

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !239 void @free(ptr allocptr nocapture noundef) local_unnamed_addr #12

attributes #0 = { mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nounwind memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { noinline nounwind memory(readwrite, argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #12 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #13 = { nounwind }
attributes #14 = { nounwind allocsize(0) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "nested.c", directory: ".", checksumkind: CSK_MD5, checksum: "28c50fcdd9d21defaa2fec482fd78acb")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "straight", scope: !1, file: !1, line: 6, type: !11, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !16)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!16 = !{!17}
!17 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 6, type: !14)
!18 = !DILocation(line: 0, scope: !10)
!19 = !DILocation(line: 6, column: 47, scope: !10)
!20 = !{!21, !21, i64 0}
!21 = !{!"double", !22, i64 0}
!22 = !{!"omnipotent char", !23, i64 0}
!23 = !{!"Simple C/C++ TBAA"}
!24 = !DILocation(line: 6, column: 43, scope: !10)
!25 = !DILocation(line: 6, column: 55, scope: !10)
!26 = !DILocation(line: 6, column: 53, scope: !10)
!27 = !DILocation(line: 6, column: 73, scope: !10)
!28 = !DILocation(line: 6, column: 78, scope: !10)
!29 = !DILocation(line: 6, column: 69, scope: !10)
!30 = !DILocation(line: 6, column: 88, scope: !10)
!31 = !DILocation(line: 6, column: 86, scope: !10)
!32 = !DILocation(line: 6, column: 67, scope: !10)
!33 = !DILocation(line: 6, column: 36, scope: !10)
!34 = !DISubprogram(name: "sin", scope: !35, file: !35, line: 64, type: !36, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!35 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!36 = !DISubroutineType(types: !37)
!37 = !{!13, !13}
!38 = !DISubprogram(name: "exp", scope: !35, file: !35, line: 95, type: !36, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!39 = distinct !DISubprogram(name: "counted", scope: !1, file: !1, line: 9, type: !11, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !40)
!40 = !{!41, !42, !43}
!41 = !DILocalVariable(name: "x", arg: 1, scope: !39, file: !1, line: 9, type: !14)
!42 = !DILocalVariable(name: "s", scope: !39, file: !1, line: 10, type: !13)
!43 = !DILocalVariable(name: "i", scope: !44, file: !1, line: 11, type: !45)
!44 = distinct !DILexicalBlock(scope: !39, file: !1, line: 11, column: 3)
!45 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!46 = !DILocation(line: 0, scope: !39)
!47 = !DILocation(line: 0, scope: !44)
!48 = !DILocation(line: 11, column: 39, scope: !49)
!49 = distinct !DILexicalBlock(scope: !44, file: !1, line: 11, column: 3)
!50 = !DILocation(line: 11, column: 52, scope: !49)
!51 = !DILocation(line: 11, column: 46, scope: !49)
!52 = !DILocation(line: 11, column: 44, scope: !49)
!53 = !DILocation(line: 12, column: 3, scope: !39)
!54 = distinct !DISubprogram(name: "newton", scope: !1, file: !1, line: 16, type: !11, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !55)
!55 = !{!56, !57, !58, !59}
!56 = !DILocalVariable(name: "x", arg: 1, scope: !54, file: !1, line: 16, type: !14)
!57 = !DILocalVariable(name: "y", scope: !54, file: !1, line: 17, type: !13)
!58 = !DILocalVariable(name: "a", scope: !54, file: !1, line: 17, type: !13)
!59 = !DILocalVariable(name: "e", scope: !60, file: !1, line: 19, type: !13)
!60 = distinct !DILexicalBlock(scope: !61, file: !1, line: 18, column: 12)
!61 = distinct !DILexicalBlock(scope: !62, file: !1, line: 18, column: 3)
!62 = distinct !DILexicalBlock(scope: !54, file: !1, line: 18, column: 3)
!63 = !DILocation(line: 0, scope: !54)
!64 = !DILocation(line: 17, column: 14, scope: !54)
!65 = !DILocation(line: 17, column: 26, scope: !54)
!66 = !DILocation(line: 17, column: 39, scope: !54)
!67 = !DILocation(line: 17, column: 37, scope: !54)
!68 = !DILocation(line: 18, column: 3, scope: !54)
!69 = !DILocation(line: 17, column: 10, scope: !54)
!70 = !DILocation(line: 19, column: 22, scope: !60)
!71 = !DILocation(line: 0, scope: !60)
!72 = !DILocation(line: 20, column: 9, scope: !73)
!73 = distinct !DILexicalBlock(scope: !60, file: !1, line: 20, column: 9)
!74 = !DILocation(line: 20, column: 17, scope: !73)
!75 = !DILocation(line: 20, column: 9, scope: !60)
!76 = !DILocation(line: 23, column: 14, scope: !54)
!77 = !DILocation(line: 23, column: 12, scope: !54)
!78 = !DILocation(line: 23, column: 3, scope: !54)
!79 = distinct !DISubprogram(name: "recursive", scope: !1, file: !1, line: 27, type: !11, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !80)
!80 = !{!81}
!81 = !DILocalVariable(name: "x", arg: 1, scope: !79, file: !1, line: 27, type: !14)
!82 = !DILocation(line: 0, scope: !79)
!83 = !DILocation(line: 27, column: 56, scope: !79)
!84 = !DILocation(line: 27, column: 44, scope: !79)
!85 = !DILocation(line: 27, column: 67, scope: !79)
!86 = !DILocation(line: 27, column: 65, scope: !79)
!87 = !DILocation(line: 27, column: 37, scope: !79)
!88 = distinct !DISubprogram(name: "power_tower", scope: !1, file: !1, line: 26, type: !89, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !91)
!89 = !DISubroutineType(types: !90)
!90 = !{!13, !13, !45}
!91 = !{!92, !93}
!92 = !DILocalVariable(name: "x", arg: 1, scope: !88, file: !1, line: 26, type: !13)
!93 = !DILocalVariable(name: "n", arg: 2, scope: !88, file: !1, line: 26, type: !45)
!94 = !DILocation(line: 0, scope: !88)
!95 = !DILocation(line: 26, column: 53, scope: !88)
!96 = !DILocation(line: 26, column: 73, scope: !88)
!97 = !DILocation(line: 26, column: 80, scope: !88)
!98 = !DILocation(line: 26, column: 89, scope: !88)
!99 = !DILocation(line: 26, column: 61, scope: !88)
!100 = !DILocation(line: 26, column: 46, scope: !88)
!101 = distinct !DISubprogram(name: "calls", scope: !1, file: !1, line: 37, type: !11, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !102)
!102 = !{!103, !104, !105}
!103 = !DILocalVariable(name: "x", arg: 1, scope: !101, file: !1, line: 37, type: !14)
!104 = !DILocalVariable(name: "s", scope: !101, file: !1, line: 38, type: !13)
!105 = !DILocalVariable(name: "k", scope: !106, file: !1, line: 39, type: !45)
!106 = distinct !DILexicalBlock(scope: !101, file: !1, line: 39, column: 3)
!107 = !DILocation(line: 0, scope: !101)
!108 = !DILocation(line: 0, scope: !106)
!109 = !DILocation(line: 39, column: 39, scope: !110)
!110 = distinct !DILexicalBlock(scope: !106, file: !1, line: 39, column: 3)
!111 = !DILocation(line: 39, column: 58, scope: !110)
!112 = !DILocation(line: 39, column: 36, scope: !110)
!113 = !DILocation(line: 40, column: 3, scope: !101)
!114 = distinct !DISubprogram(name: "neighbours", scope: !1, file: !1, line: 30, type: !115, scopeLine: 30, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !117)
!115 = !DISubroutineType(types: !116)
!116 = !{!13, !14, !45}
!117 = !{!118, !119, !120, !122, !123, !125}
!118 = !DILocalVariable(name: "x", arg: 1, scope: !114, file: !1, line: 30, type: !14)
!119 = !DILocalVariable(name: "n", arg: 2, scope: !114, file: !1, line: 30, type: !45)
!120 = !DILocalVariable(name: "square", scope: !114, file: !1, line: 31, type: !121)
!121 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!122 = !DILocalVariable(name: "s", scope: !114, file: !1, line: 31, type: !13)
!123 = !DILocalVariable(name: "i", scope: !124, file: !1, line: 32, type: !45)
!124 = distinct !DILexicalBlock(scope: !114, file: !1, line: 32, column: 3)
!125 = !DILocalVariable(name: "i", scope: !126, file: !1, line: 33, type: !45)
!126 = distinct !DILexicalBlock(scope: !114, file: !1, line: 33, column: 3)
!127 = !DILocation(line: 0, scope: !114)
!128 = !DILocation(line: 31, column: 27, scope: !114)
!129 = !DILocation(line: 31, column: 29, scope: !114)
!130 = !DILocation(line: 31, column: 20, scope: !114)
!131 = !DILocation(line: 0, scope: !124)
!132 = !DILocation(line: 32, column: 21, scope: !133)
!133 = distinct !DILexicalBlock(scope: !124, file: !1, line: 32, column: 3)
!134 = !DILocation(line: 32, column: 3, scope: !124)
!135 = !DILocation(line: 32, column: 27, scope: !133)
!136 = !DILocation(line: 32, column: 43, scope: !133)
!137 = !DILocation(line: 32, column: 48, scope: !133)
!138 = !DILocation(line: 32, column: 31, scope: !133)
!139 = !DILocation(line: 32, column: 41, scope: !133)
!140 = distinct !{!140, !134, !141, !142, !143, !144}
!141 = !DILocation(line: 32, column: 53, scope: !124)
!142 = !{!"llvm.loop.mustprogress"}
!143 = !{!"llvm.loop.isvectorized", i32 1}
!144 = !{!"llvm.loop.unroll.runtime.disable"}
!145 = !DILocation(line: 0, scope: !126)
!146 = !DILocation(line: 33, column: 25, scope: !147)
!147 = distinct !DILexicalBlock(scope: !126, file: !1, line: 33, column: 3)
!148 = !DILocation(line: 33, column: 3, scope: !126)
!149 = distinct !{!149, !134, !141, !142, !144, !143}
!150 = !DILocation(line: 33, column: 40, scope: !147)
!151 = !DILocation(line: 33, column: 52, scope: !147)
!152 = !DILocation(line: 33, column: 37, scope: !147)
!153 = !DILocation(line: 33, column: 21, scope: !147)
!154 = distinct !{!154, !155}
!155 = !{!"llvm.loop.unroll.disable"}
!156 = !DILocation(line: 34, column: 3, scope: !114)
!157 = !DILocation(line: 35, column: 3, scope: !114)
!158 = distinct !{!158, !148, !159, !142}
!159 = !DILocation(line: 33, column: 64, scope: !126)
!160 = distinct !DISubprogram(name: "moved", scope: !1, file: !1, line: 44, type: !11, scopeLine: 44, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !161)
!161 = !{!162, !163, !167}
!162 = !DILocalVariable(name: "x", arg: 1, scope: !160, file: !1, line: 44, type: !14)
!163 = !DILocalVariable(name: "a", scope: !160, file: !1, line: 45, type: !164)
!164 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 512, elements: !165)
!165 = !{!166}
!166 = !DISubrange(count: 8)
!167 = !DILocalVariable(name: "i", scope: !168, file: !1, line: 47, type: !45)
!168 = distinct !DILexicalBlock(scope: !160, file: !1, line: 47, column: 3)
!169 = !DILocation(line: 0, scope: !160)
!170 = !DILocation(line: 46, column: 3, scope: !160)
!171 = !DILocation(line: 0, scope: !168)
!172 = !DILocation(line: 47, column: 54, scope: !173)
!173 = distinct !DILexicalBlock(scope: !168, file: !1, line: 47, column: 3)
!174 = !DILocation(line: 48, column: 3, scope: !160)
!175 = distinct !DISubprogram(name: "special", scope: !1, file: !1, line: 51, type: !11, scopeLine: 51, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !176)
!176 = !{!177}
!177 = !DILocalVariable(name: "x", arg: 1, scope: !175, file: !1, line: 51, type: !14)
!178 = !DILocation(line: 0, scope: !175)
!179 = !DILocation(line: 51, column: 49, scope: !175)
!180 = !DILocation(line: 51, column: 61, scope: !175)
!181 = !DILocation(line: 51, column: 42, scope: !175)
!182 = !DILocation(line: 51, column: 75, scope: !175)
!183 = !DILocation(line: 51, column: 87, scope: !175)
!184 = !DILocation(line: 51, column: 68, scope: !175)
!185 = !DILocation(line: 51, column: 66, scope: !175)
!186 = !DILocation(line: 51, column: 35, scope: !175)
!187 = !DISubprogram(name: "lgamma", scope: !35, file: !35, line: 233, type: !36, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!188 = !DISubprogram(name: "tgamma", scope: !35, file: !35, line: 238, type: !36, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!189 = distinct !DISubprogram(name: "pointed", scope: !1, file: !1, line: 55, type: !11, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !190)
!190 = !{!191, !192, !196, !201}
!191 = !DILocalVariable(name: "x", arg: 1, scope: !189, file: !1, line: 55, type: !14)
!192 = !DILocalVariable(name: "v", scope: !189, file: !1, line: 56, type: !193)
!193 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 192, elements: !194)
!194 = !{!195}
!195 = !DISubrange(count: 3)
!196 = !DILocalVariable(name: "p", scope: !189, file: !1, line: 57, type: !197)
!197 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pair", file: !1, line: 53, size: 128, elements: !198)
!198 = !{!199, !200}
!199 = !DIDerivedType(tag: DW_TAG_member, name: "weight", scope: !197, file: !1, line: 53, baseType: !13, size: 64)
!200 = !DIDerivedType(tag: DW_TAG_member, name: "values", scope: !197, file: !1, line: 53, baseType: !121, size: 64, offset: 64)
!201 = !DILocalVariable(name: "q", scope: !189, file: !1, line: 57, type: !197)
!202 = !DILocation(line: 0, scope: !189)
!203 = !DILocation(line: 56, column: 18, scope: !189)
!204 = !DILocation(line: 56, column: 24, scope: !189)
!205 = !DILocation(line: 56, column: 29, scope: !189)
!206 = !DILocation(line: 56, column: 37, scope: !189)
!207 = !DILocation(line: 57, column: 20, scope: !189)
!208 = !DILocation(line: 59, column: 15, scope: !189)
!209 = !DILocation(line: 60, column: 15, scope: !189)
!210 = !DILocation(line: 60, column: 22, scope: !189)
!211 = !DILocation(line: 60, column: 29, scope: !189)
!212 = !DILocation(line: 60, column: 3, scope: !189)
!213 = distinct !DISubprogram(name: "outputs", scope: !1, file: !1, line: 63, type: !214, scopeLine: 63, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !216)
!214 = !DISubroutineType(types: !215)
!215 = !{null, !14, !121}
!216 = !{!217, !218, !219}
!217 = !DILocalVariable(name: "x", arg: 1, scope: !213, file: !1, line: 63, type: !14)
!218 = !DILocalVariable(name: "y", arg: 2, scope: !213, file: !1, line: 63, type: !121)
!219 = !DILocalVariable(name: "i", scope: !220, file: !1, line: 64, type: !45)
!220 = distinct !DILexicalBlock(scope: !213, file: !1, line: 64, column: 3)
!221 = !DILocation(line: 0, scope: !213)
!222 = !DILocation(line: 0, scope: !220)
!223 = !DILocation(line: 64, column: 38, scope: !224)
!224 = distinct !DILexicalBlock(scope: !220, file: !1, line: 64, column: 3)
!225 = !DILocation(line: 64, column: 45, scope: !224)
!226 = !DILocation(line: 64, column: 43, scope: !224)
!227 = !DILocation(line: 64, column: 60, scope: !224)
!228 = !DILocation(line: 64, column: 36, scope: !224)
!229 = !DILocation(line: 64, column: 31, scope: !224)
!230 = !DILocation(line: 65, column: 1, scope: !213)
!231 = !DISubprogram(name: "malloc", scope: !232, file: !232, line: 553, type: !233, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!232 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!233 = !DISubroutineType(types: !234)
!234 = !{!235, !236}
!235 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!236 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !237, line: 18, baseType: !238)
!237 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!238 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!239 = !DISubprogram(name: "free", scope: !232, file: !232, line: 568, type: !240, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!240 = !DISubroutineType(types: !241)
!241 = !{null, !235}
