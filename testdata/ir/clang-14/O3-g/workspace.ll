; clang-14 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/workspace.c -o ir/clang-14/O3-g/workspace.ll
; ModuleID = 'c/workspace.c'
source_filename = "c/workspace.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind uwtable
define dso_local double @workspace_powers(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !13 {
  call void @llvm.dbg.value(metadata double %0, metadata !19, metadata !DIExpression()), !dbg !28
  call void @llvm.dbg.value(metadata i32 %1, metadata !20, metadata !DIExpression()), !dbg !28
  %3 = sext i32 %1 to i64, !dbg !29
  %4 = shl nsw i64 %3, 3, !dbg !30
  %5 = tail call noalias i8* @malloc(i64 noundef %4) #6, !dbg !31
  %6 = bitcast i8* %5 to double*, !dbg !31
  call void @llvm.dbg.value(metadata double* %6, metadata !21, metadata !DIExpression()), !dbg !28
  store double 1.000000e+00, double* %6, align 8, !dbg !32, !tbaa !33
  call void @llvm.dbg.value(metadata i32 1, metadata !23, metadata !DIExpression()), !dbg !37
  %7 = icmp sgt i32 %1, 1, !dbg !38
  br i1 %7, label %8, label %29, !dbg !40

8:                                                ; preds = %2
  %9 = zext i32 %1 to i64, !dbg !38
  %10 = add nsw i64 %9, -1, !dbg !40
  %11 = add nsw i64 %9, -2, !dbg !40
  %12 = and i64 %10, 3, !dbg !40
  %13 = icmp ult i64 %11, 3, !dbg !40
  br i1 %13, label %16, label %14, !dbg !40

14:                                               ; preds = %8
  %15 = and i64 %10, -4, !dbg !40
  br label %40, !dbg !40

16:                                               ; preds = %40, %8
  %17 = phi double [ 1.000000e+00, %8 ], [ %53, %40 ]
  %18 = phi i64 [ 1, %8 ], [ %55, %40 ]
  %19 = icmp eq i64 %12, 0, !dbg !40
  br i1 %19, label %29, label %20, !dbg !40

20:                                               ; preds = %16, %20
  %21 = phi double [ %24, %20 ], [ %17, %16 ], !dbg !41
  %22 = phi i64 [ %26, %20 ], [ %18, %16 ]
  %23 = phi i64 [ %27, %20 ], [ 0, %16 ]
  call void @llvm.dbg.value(metadata i64 %22, metadata !23, metadata !DIExpression()), !dbg !37
  %24 = fmul double %21, %0, !dbg !43
  %25 = getelementptr inbounds double, double* %6, i64 %22, !dbg !44
  store double %24, double* %25, align 8, !dbg !45, !tbaa !33
  %26 = add nuw nsw i64 %22, 1, !dbg !46
  call void @llvm.dbg.value(metadata i64 %26, metadata !23, metadata !DIExpression()), !dbg !37
  %27 = add i64 %23, 1, !dbg !40
  %28 = icmp eq i64 %27, %12, !dbg !40
  br i1 %28, label %29, label %20, !dbg !40, !llvm.loop !47

29:                                               ; preds = %16, %20, %2
  call void @llvm.dbg.value(metadata i32 0, metadata !26, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !25, metadata !DIExpression()), !dbg !28
  %30 = icmp sgt i32 %1, 0, !dbg !50
  br i1 %30, label %31, label %71, !dbg !52

31:                                               ; preds = %29
  call void @llvm.dbg.value(metadata i64 0, metadata !26, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !25, metadata !DIExpression()), !dbg !28
  call void @llvm.dbg.value(metadata i64 1, metadata !26, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !25, metadata !DIExpression()), !dbg !28
  %32 = icmp eq i32 %1, 1, !dbg !50
  br i1 %32, label %71, label %33, !dbg !52, !llvm.loop !53

33:                                               ; preds = %31
  %34 = zext i32 %1 to i64, !dbg !50
  %35 = add nsw i64 %34, -1, !dbg !52
  %36 = and i64 %35, 1, !dbg !52
  %37 = icmp eq i32 %1, 2, !dbg !52
  br i1 %37, label %58, label %38, !dbg !52

38:                                               ; preds = %33
  %39 = and i64 %35, -2, !dbg !52
  br label %73, !dbg !52

40:                                               ; preds = %40, %14
  %41 = phi double [ 1.000000e+00, %14 ], [ %53, %40 ], !dbg !41
  %42 = phi i64 [ 1, %14 ], [ %55, %40 ]
  %43 = phi i64 [ 0, %14 ], [ %56, %40 ]
  call void @llvm.dbg.value(metadata i64 %42, metadata !23, metadata !DIExpression()), !dbg !37
  %44 = fmul double %41, %0, !dbg !43
  %45 = getelementptr inbounds double, double* %6, i64 %42, !dbg !44
  store double %44, double* %45, align 8, !dbg !45, !tbaa !33
  %46 = add nuw nsw i64 %42, 1, !dbg !46
  call void @llvm.dbg.value(metadata i64 %46, metadata !23, metadata !DIExpression()), !dbg !37
  call void @llvm.dbg.value(metadata i64 %46, metadata !23, metadata !DIExpression()), !dbg !37
  %47 = fmul double %44, %0, !dbg !43
  %48 = getelementptr inbounds double, double* %6, i64 %46, !dbg !44
  store double %47, double* %48, align 8, !dbg !45, !tbaa !33
  %49 = add nuw nsw i64 %42, 2, !dbg !46
  call void @llvm.dbg.value(metadata i64 %49, metadata !23, metadata !DIExpression()), !dbg !37
  call void @llvm.dbg.value(metadata i64 %49, metadata !23, metadata !DIExpression()), !dbg !37
  %50 = fmul double %47, %0, !dbg !43
  %51 = getelementptr inbounds double, double* %6, i64 %49, !dbg !44
  store double %50, double* %51, align 8, !dbg !45, !tbaa !33
  %52 = add nuw nsw i64 %42, 3, !dbg !46
  call void @llvm.dbg.value(metadata i64 %52, metadata !23, metadata !DIExpression()), !dbg !37
  call void @llvm.dbg.value(metadata i64 %52, metadata !23, metadata !DIExpression()), !dbg !37
  %53 = fmul double %50, %0, !dbg !43
  %54 = getelementptr inbounds double, double* %6, i64 %52, !dbg !44
  store double %53, double* %54, align 8, !dbg !45, !tbaa !33
  %55 = add nuw nsw i64 %42, 4, !dbg !46
  call void @llvm.dbg.value(metadata i64 %55, metadata !23, metadata !DIExpression()), !dbg !37
  %56 = add i64 %43, 4, !dbg !40
  %57 = icmp eq i64 %56, %15, !dbg !40
  br i1 %57, label %16, label %40, !dbg !40, !llvm.loop !56

58:                                               ; preds = %73, %33
  %59 = phi double [ undef, %33 ], [ %90, %73 ]
  %60 = phi double [ 1.000000e+00, %33 ], [ %90, %73 ]
  %61 = phi i64 [ 1, %33 ], [ %86, %73 ]
  %62 = icmp eq i64 %36, 0, !dbg !52
  br i1 %62, label %71, label %63, !dbg !52

63:                                               ; preds = %58
  %64 = getelementptr inbounds double, double* %6, i64 %61
  %65 = load double, double* %64, align 8, !dbg !58, !tbaa !33
  call void @llvm.dbg.value(metadata i64 %61, metadata !26, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata double %60, metadata !25, metadata !DIExpression()), !dbg !28
  %66 = trunc i64 %61 to i32, !dbg !60
  %67 = add i32 %66, 1, !dbg !60
  %68 = sitofp i32 %67 to double, !dbg !60
  %69 = fdiv double %65, %68, !dbg !61
  %70 = fadd double %60, %69, !dbg !62
  call void @llvm.dbg.value(metadata i64 %61, metadata !26, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !49
  call void @llvm.dbg.value(metadata double %70, metadata !25, metadata !DIExpression()), !dbg !28
  br label %71, !dbg !63

71:                                               ; preds = %63, %58, %31, %29
  %72 = phi double [ 0.000000e+00, %29 ], [ 1.000000e+00, %31 ], [ %59, %58 ], [ %70, %63 ], !dbg !28
  tail call void @free(i8* noundef nonnull %5) #6, !dbg !63
  ret double %72, !dbg !64

73:                                               ; preds = %73, %38
  %74 = phi double [ 1.000000e+00, %38 ], [ %90, %73 ]
  %75 = phi i64 [ 1, %38 ], [ %86, %73 ]
  %76 = phi i64 [ 0, %38 ], [ %91, %73 ]
  %77 = getelementptr inbounds double, double* %6, i64 %75
  %78 = load double, double* %77, align 8, !dbg !58, !tbaa !33
  call void @llvm.dbg.value(metadata i64 %75, metadata !26, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata double %74, metadata !25, metadata !DIExpression()), !dbg !28
  %79 = add nuw nsw i64 %75, 1, !dbg !65
  %80 = trunc i64 %79 to i32, !dbg !60
  %81 = sitofp i32 %80 to double, !dbg !60
  %82 = fdiv double %78, %81, !dbg !61
  %83 = fadd double %74, %82, !dbg !62
  call void @llvm.dbg.value(metadata i64 %79, metadata !26, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata double %83, metadata !25, metadata !DIExpression()), !dbg !28
  %84 = getelementptr inbounds double, double* %6, i64 %79
  %85 = load double, double* %84, align 8, !dbg !58, !tbaa !33
  call void @llvm.dbg.value(metadata i64 %79, metadata !26, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata double %83, metadata !25, metadata !DIExpression()), !dbg !28
  %86 = add nuw nsw i64 %75, 2, !dbg !65
  %87 = trunc i64 %86 to i32, !dbg !60
  %88 = sitofp i32 %87 to double, !dbg !60
  %89 = fdiv double %85, %88, !dbg !61
  %90 = fadd double %83, %89, !dbg !62
  call void @llvm.dbg.value(metadata i64 %86, metadata !26, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata double %90, metadata !25, metadata !DIExpression()), !dbg !28
  %91 = add i64 %76, 2, !dbg !52
  %92 = icmp eq i64 %91, %39, !dbg !52
  br i1 %92, label %58, label %73, !dbg !52, !llvm.loop !53
}

; Function Attrs: inaccessiblememonly mustprogress nofree nounwind willreturn
declare noalias noundef i8* @malloc(i64 noundef) local_unnamed_addr #1

; Function Attrs: inaccessiblemem_or_argmemonly mustprogress nounwind willreturn
declare void @free(i8* nocapture noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define dso_local double @zeroed_histogram(double* nocapture noundef readonly %0, i32* nocapture noundef readonly %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 !dbg !66 {
  call void @llvm.dbg.value(metadata double* %0, metadata !74, metadata !DIExpression()), !dbg !84
  call void @llvm.dbg.value(metadata i32* %1, metadata !75, metadata !DIExpression()), !dbg !84
  call void @llvm.dbg.value(metadata i32 %2, metadata !76, metadata !DIExpression()), !dbg !84
  call void @llvm.dbg.value(metadata i32 %3, metadata !77, metadata !DIExpression()), !dbg !84
  %5 = sext i32 %3 to i64, !dbg !85
  %6 = tail call noalias i8* @calloc(i64 noundef %5, i64 noundef 8) #6, !dbg !86
  %7 = bitcast i8* %6 to double*, !dbg !86
  call void @llvm.dbg.value(metadata double* %7, metadata !78, metadata !DIExpression()), !dbg !84
  call void @llvm.dbg.value(metadata i32 0, metadata !79, metadata !DIExpression()), !dbg !87
  %8 = icmp sgt i32 %2, 0, !dbg !88
  br i1 %8, label %9, label %27, !dbg !90

9:                                                ; preds = %4
  %10 = zext i32 %2 to i64, !dbg !88
  %11 = and i64 %10, 1, !dbg !90
  %12 = icmp eq i32 %2, 1, !dbg !90
  br i1 %12, label %15, label %13, !dbg !90

13:                                               ; preds = %9
  %14 = and i64 %10, 4294967294, !dbg !90
  br label %36, !dbg !90

15:                                               ; preds = %36, %9
  %16 = phi i64 [ 0, %9 ], [ %56, %36 ]
  %17 = icmp eq i64 %11, 0, !dbg !90
  br i1 %17, label %27, label %18, !dbg !90

18:                                               ; preds = %15
  call void @llvm.dbg.value(metadata i64 %16, metadata !79, metadata !DIExpression()), !dbg !87
  %19 = getelementptr inbounds double, double* %0, i64 %16, !dbg !91
  %20 = load double, double* %19, align 8, !dbg !91, !tbaa !33
  %21 = getelementptr inbounds i32, i32* %1, i64 %16, !dbg !93
  %22 = load i32, i32* %21, align 4, !dbg !93, !tbaa !94
  %23 = sext i32 %22 to i64, !dbg !96
  %24 = getelementptr inbounds double, double* %7, i64 %23, !dbg !96
  %25 = load double, double* %24, align 8, !dbg !97, !tbaa !33
  %26 = tail call double @llvm.fmuladd.f64(double %20, double %20, double %25), !dbg !97
  store double %26, double* %24, align 8, !dbg !97, !tbaa !33
  call void @llvm.dbg.value(metadata i64 %16, metadata !79, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !87
  br label %27, !dbg !98

27:                                               ; preds = %18, %15, %4
  call void @llvm.dbg.value(metadata i32 0, metadata !82, metadata !DIExpression()), !dbg !100
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !81, metadata !DIExpression()), !dbg !84
  %28 = icmp sgt i32 %3, 0, !dbg !98
  br i1 %28, label %29, label %74, !dbg !101

29:                                               ; preds = %27
  %30 = zext i32 %3 to i64, !dbg !98
  %31 = add nsw i64 %30, -1, !dbg !101
  %32 = and i64 %30, 3, !dbg !101
  %33 = icmp ult i64 %31, 3, !dbg !101
  br i1 %33, label %59, label %34, !dbg !101

34:                                               ; preds = %29
  %35 = and i64 %30, 4294967292, !dbg !101
  br label %76, !dbg !101

36:                                               ; preds = %36, %13
  %37 = phi i64 [ 0, %13 ], [ %56, %36 ]
  %38 = phi i64 [ 0, %13 ], [ %57, %36 ]
  call void @llvm.dbg.value(metadata i64 %37, metadata !79, metadata !DIExpression()), !dbg !87
  %39 = getelementptr inbounds double, double* %0, i64 %37, !dbg !91
  %40 = load double, double* %39, align 8, !dbg !91, !tbaa !33
  %41 = getelementptr inbounds i32, i32* %1, i64 %37, !dbg !93
  %42 = load i32, i32* %41, align 4, !dbg !93, !tbaa !94
  %43 = sext i32 %42 to i64, !dbg !96
  %44 = getelementptr inbounds double, double* %7, i64 %43, !dbg !96
  %45 = load double, double* %44, align 8, !dbg !97, !tbaa !33
  %46 = tail call double @llvm.fmuladd.f64(double %40, double %40, double %45), !dbg !97
  store double %46, double* %44, align 8, !dbg !97, !tbaa !33
  %47 = or i64 %37, 1, !dbg !102
  call void @llvm.dbg.value(metadata i64 %47, metadata !79, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i64 %47, metadata !79, metadata !DIExpression()), !dbg !87
  %48 = getelementptr inbounds double, double* %0, i64 %47, !dbg !91
  %49 = load double, double* %48, align 8, !dbg !91, !tbaa !33
  %50 = getelementptr inbounds i32, i32* %1, i64 %47, !dbg !93
  %51 = load i32, i32* %50, align 4, !dbg !93, !tbaa !94
  %52 = sext i32 %51 to i64, !dbg !96
  %53 = getelementptr inbounds double, double* %7, i64 %52, !dbg !96
  %54 = load double, double* %53, align 8, !dbg !97, !tbaa !33
  %55 = tail call double @llvm.fmuladd.f64(double %49, double %49, double %54), !dbg !97
  store double %55, double* %53, align 8, !dbg !97, !tbaa !33
  %56 = add nuw nsw i64 %37, 2, !dbg !102
  call void @llvm.dbg.value(metadata i64 %56, metadata !79, metadata !DIExpression()), !dbg !87
  %57 = add i64 %38, 2, !dbg !90
  %58 = icmp eq i64 %57, %14, !dbg !90
  br i1 %58, label %15, label %36, !dbg !90, !llvm.loop !103

59:                                               ; preds = %76, %29
  %60 = phi double [ undef, %29 ], [ %94, %76 ]
  %61 = phi i64 [ 0, %29 ], [ %95, %76 ]
  %62 = phi double [ 0.000000e+00, %29 ], [ %94, %76 ]
  %63 = icmp eq i64 %32, 0, !dbg !101
  br i1 %63, label %74, label %64, !dbg !101

64:                                               ; preds = %59, %64
  %65 = phi i64 [ %71, %64 ], [ %61, %59 ]
  %66 = phi double [ %70, %64 ], [ %62, %59 ]
  %67 = phi i64 [ %72, %64 ], [ 0, %59 ]
  call void @llvm.dbg.value(metadata i64 %65, metadata !82, metadata !DIExpression()), !dbg !100
  call void @llvm.dbg.value(metadata double %66, metadata !81, metadata !DIExpression()), !dbg !84
  %68 = getelementptr inbounds double, double* %7, i64 %65, !dbg !105
  %69 = load double, double* %68, align 8, !dbg !105, !tbaa !33
  %70 = tail call double @llvm.fmuladd.f64(double %69, double %69, double %66), !dbg !107
  call void @llvm.dbg.value(metadata double %70, metadata !81, metadata !DIExpression()), !dbg !84
  %71 = add nuw nsw i64 %65, 1, !dbg !108
  call void @llvm.dbg.value(metadata i64 %71, metadata !82, metadata !DIExpression()), !dbg !100
  %72 = add i64 %67, 1, !dbg !101
  %73 = icmp eq i64 %72, %32, !dbg !101
  br i1 %73, label %74, label %64, !dbg !101, !llvm.loop !109

74:                                               ; preds = %59, %64, %27
  %75 = phi double [ 0.000000e+00, %27 ], [ %60, %59 ], [ %70, %64 ], !dbg !84
  tail call void @free(i8* noundef %6) #6, !dbg !110
  ret double %75, !dbg !111

76:                                               ; preds = %76, %34
  %77 = phi i64 [ 0, %34 ], [ %95, %76 ]
  %78 = phi double [ 0.000000e+00, %34 ], [ %94, %76 ]
  %79 = phi i64 [ 0, %34 ], [ %96, %76 ]
  call void @llvm.dbg.value(metadata i64 %77, metadata !82, metadata !DIExpression()), !dbg !100
  call void @llvm.dbg.value(metadata double %78, metadata !81, metadata !DIExpression()), !dbg !84
  %80 = getelementptr inbounds double, double* %7, i64 %77, !dbg !105
  %81 = load double, double* %80, align 8, !dbg !105, !tbaa !33
  %82 = tail call double @llvm.fmuladd.f64(double %81, double %81, double %78), !dbg !107
  call void @llvm.dbg.value(metadata double %82, metadata !81, metadata !DIExpression()), !dbg !84
  %83 = or i64 %77, 1, !dbg !108
  call void @llvm.dbg.value(metadata i64 %83, metadata !82, metadata !DIExpression()), !dbg !100
  call void @llvm.dbg.value(metadata i64 %83, metadata !82, metadata !DIExpression()), !dbg !100
  call void @llvm.dbg.value(metadata double %82, metadata !81, metadata !DIExpression()), !dbg !84
  %84 = getelementptr inbounds double, double* %7, i64 %83, !dbg !105
  %85 = load double, double* %84, align 8, !dbg !105, !tbaa !33
  %86 = tail call double @llvm.fmuladd.f64(double %85, double %85, double %82), !dbg !107
  call void @llvm.dbg.value(metadata double %86, metadata !81, metadata !DIExpression()), !dbg !84
  %87 = or i64 %77, 2, !dbg !108
  call void @llvm.dbg.value(metadata i64 %87, metadata !82, metadata !DIExpression()), !dbg !100
  call void @llvm.dbg.value(metadata i64 %87, metadata !82, metadata !DIExpression()), !dbg !100
  call void @llvm.dbg.value(metadata double %86, metadata !81, metadata !DIExpression()), !dbg !84
  %88 = getelementptr inbounds double, double* %7, i64 %87, !dbg !105
  %89 = load double, double* %88, align 8, !dbg !105, !tbaa !33
  %90 = tail call double @llvm.fmuladd.f64(double %89, double %89, double %86), !dbg !107
  call void @llvm.dbg.value(metadata double %90, metadata !81, metadata !DIExpression()), !dbg !84
  %91 = or i64 %77, 3, !dbg !108
  call void @llvm.dbg.value(metadata i64 %91, metadata !82, metadata !DIExpression()), !dbg !100
  call void @llvm.dbg.value(metadata i64 %91, metadata !82, metadata !DIExpression()), !dbg !100
  call void @llvm.dbg.value(metadata double %90, metadata !81, metadata !DIExpression()), !dbg !84
  %92 = getelementptr inbounds double, double* %7, i64 %91, !dbg !105
  %93 = load double, double* %92, align 8, !dbg !105, !tbaa !33
  %94 = tail call double @llvm.fmuladd.f64(double %93, double %93, double %90), !dbg !107
  call void @llvm.dbg.value(metadata double %94, metadata !81, metadata !DIExpression()), !dbg !84
  %95 = add nuw nsw i64 %77, 4, !dbg !108
  call void @llvm.dbg.value(metadata i64 %95, metadata !82, metadata !DIExpression()), !dbg !100
  %96 = add i64 %79, 4, !dbg !101
  %97 = icmp eq i64 %96, %35, !dbg !101
  br i1 %97, label %59, label %76, !dbg !101, !llvm.loop !112
}

; Function Attrs: inaccessiblememonly mustprogress nofree nounwind willreturn
declare noalias noundef i8* @calloc(i64 noundef, i64 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nounwind uwtable
define dso_local double @buffer_per_iteration(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !114 {
  call void @llvm.dbg.value(metadata double* %0, metadata !118, metadata !DIExpression()), !dbg !130
  call void @llvm.dbg.value(metadata i32 %1, metadata !119, metadata !DIExpression()), !dbg !130
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !120, metadata !DIExpression()), !dbg !130
  call void @llvm.dbg.value(metadata i32 0, metadata !121, metadata !DIExpression()), !dbg !131
  %3 = icmp sgt i32 %1, 0, !dbg !132
  br i1 %3, label %4, label %6, !dbg !133

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !132
  br label %8, !dbg !133

6:                                                ; preds = %115, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %118, %115 ], !dbg !130
  ret double %7, !dbg !134

8:                                                ; preds = %4, %115
  %9 = phi i64 [ 0, %4 ], [ %17, %115 ]
  %10 = phi i64 [ 1, %4 ], [ %119, %115 ]
  %11 = phi double [ 0.000000e+00, %4 ], [ %118, %115 ]
  call void @llvm.dbg.value(metadata double %11, metadata !120, metadata !DIExpression()), !dbg !130
  call void @llvm.dbg.value(metadata i64 %9, metadata !121, metadata !DIExpression()), !dbg !131
  %12 = add nsw i64 %9, -1, !dbg !135
  %13 = and i64 %10, 9223372036854775804, !dbg !135
  %14 = add nsw i64 %13, -4, !dbg !135
  %15 = lshr exact i64 %14, 2, !dbg !135
  %16 = add nuw nsw i64 %15, 1, !dbg !135
  %17 = add nuw nsw i64 %9, 1, !dbg !135
  %18 = shl nuw nsw i64 %17, 3, !dbg !136
  %19 = tail call noalias i8* @malloc(i64 noundef %18) #6, !dbg !137
  %20 = bitcast i8* %19 to double*, !dbg !137
  call void @llvm.dbg.value(metadata double* %20, metadata !123, metadata !DIExpression()), !dbg !138
  call void @llvm.dbg.value(metadata i32 0, metadata !126, metadata !DIExpression()), !dbg !139
  %21 = getelementptr inbounds double, double* %0, i64 %9
  %22 = load double, double* %21, align 8, !tbaa !33
  %23 = icmp ult i64 %10, 4, !dbg !140
  br i1 %23, label %83, label %24, !dbg !140

24:                                               ; preds = %8
  %25 = and i64 %10, 9223372036854775804, !dbg !140
  %26 = insertelement <2 x double> poison, double %22, i64 0, !dbg !140
  %27 = shufflevector <2 x double> %26, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !140
  %28 = insertelement <2 x double> poison, double %22, i64 0, !dbg !140
  %29 = shufflevector <2 x double> %28, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !140
  %30 = and i64 %16, 1, !dbg !140
  %31 = icmp eq i64 %14, 0, !dbg !140
  br i1 %31, label %65, label %32, !dbg !140

32:                                               ; preds = %24
  %33 = and i64 %16, 9223372036854775806, !dbg !140
  br label %34, !dbg !140

34:                                               ; preds = %34, %32
  %35 = phi i64 [ 0, %32 ], [ %62, %34 ], !dbg !141
  %36 = phi i64 [ 0, %32 ], [ %63, %34 ]
  %37 = getelementptr inbounds double, double* %0, i64 %35, !dbg !141
  %38 = bitcast double* %37 to <2 x double>*, !dbg !143
  %39 = load <2 x double>, <2 x double>* %38, align 8, !dbg !143, !tbaa !33
  %40 = getelementptr inbounds double, double* %37, i64 2, !dbg !143
  %41 = bitcast double* %40 to <2 x double>*, !dbg !143
  %42 = load <2 x double>, <2 x double>* %41, align 8, !dbg !143, !tbaa !33
  %43 = fmul <2 x double> %39, %27, !dbg !145
  %44 = fmul <2 x double> %42, %29, !dbg !145
  %45 = getelementptr inbounds double, double* %20, i64 %35, !dbg !141
  %46 = bitcast double* %45 to <2 x double>*, !dbg !146
  store <2 x double> %43, <2 x double>* %46, align 8, !dbg !146, !tbaa !33
  %47 = getelementptr inbounds double, double* %45, i64 2, !dbg !146
  %48 = bitcast double* %47 to <2 x double>*, !dbg !146
  store <2 x double> %44, <2 x double>* %48, align 8, !dbg !146, !tbaa !33
  %49 = or i64 %35, 4, !dbg !141
  %50 = getelementptr inbounds double, double* %0, i64 %49, !dbg !141
  %51 = bitcast double* %50 to <2 x double>*, !dbg !143
  %52 = load <2 x double>, <2 x double>* %51, align 8, !dbg !143, !tbaa !33
  %53 = getelementptr inbounds double, double* %50, i64 2, !dbg !143
  %54 = bitcast double* %53 to <2 x double>*, !dbg !143
  %55 = load <2 x double>, <2 x double>* %54, align 8, !dbg !143, !tbaa !33
  %56 = fmul <2 x double> %52, %27, !dbg !145
  %57 = fmul <2 x double> %55, %29, !dbg !145
  %58 = getelementptr inbounds double, double* %20, i64 %49, !dbg !141
  %59 = bitcast double* %58 to <2 x double>*, !dbg !146
  store <2 x double> %56, <2 x double>* %59, align 8, !dbg !146, !tbaa !33
  %60 = getelementptr inbounds double, double* %58, i64 2, !dbg !146
  %61 = bitcast double* %60 to <2 x double>*, !dbg !146
  store <2 x double> %57, <2 x double>* %61, align 8, !dbg !146, !tbaa !33
  %62 = add nuw i64 %35, 8, !dbg !141
  %63 = add i64 %36, 2, !dbg !141
  %64 = icmp eq i64 %63, %33, !dbg !141
  br i1 %64, label %65, label %34, !dbg !141, !llvm.loop !147

65:                                               ; preds = %34, %24
  %66 = phi i64 [ 0, %24 ], [ %62, %34 ]
  %67 = icmp eq i64 %30, 0, !dbg !141
  br i1 %67, label %81, label %68, !dbg !141

68:                                               ; preds = %65
  %69 = getelementptr inbounds double, double* %0, i64 %66, !dbg !141
  %70 = bitcast double* %69 to <2 x double>*, !dbg !143
  %71 = load <2 x double>, <2 x double>* %70, align 8, !dbg !143, !tbaa !33
  %72 = getelementptr inbounds double, double* %69, i64 2, !dbg !143
  %73 = bitcast double* %72 to <2 x double>*, !dbg !143
  %74 = load <2 x double>, <2 x double>* %73, align 8, !dbg !143, !tbaa !33
  %75 = fmul <2 x double> %71, %27, !dbg !145
  %76 = fmul <2 x double> %74, %29, !dbg !145
  %77 = getelementptr inbounds double, double* %20, i64 %66, !dbg !141
  %78 = bitcast double* %77 to <2 x double>*, !dbg !146
  store <2 x double> %75, <2 x double>* %78, align 8, !dbg !146, !tbaa !33
  %79 = getelementptr inbounds double, double* %77, i64 2, !dbg !146
  %80 = bitcast double* %79 to <2 x double>*, !dbg !146
  store <2 x double> %76, <2 x double>* %80, align 8, !dbg !146, !tbaa !33
  br label %81, !dbg !140

81:                                               ; preds = %65, %68
  %82 = icmp eq i64 %10, %25, !dbg !140
  br i1 %82, label %85, label %83, !dbg !140

83:                                               ; preds = %8, %81
  %84 = phi i64 [ 0, %8 ], [ %25, %81 ]
  br label %93, !dbg !140

85:                                               ; preds = %93, %81
  call void @llvm.dbg.value(metadata i32 1, metadata !128, metadata !DIExpression()), !dbg !150
  %86 = icmp eq i64 %9, 0, !dbg !151
  br i1 %86, label %115, label %87, !dbg !153

87:                                               ; preds = %85
  %88 = load double, double* %20, align 8, !dbg !154, !tbaa !33
  %89 = and i64 %9, 3, !dbg !153
  %90 = icmp ult i64 %12, 3, !dbg !153
  br i1 %90, label %101, label %91, !dbg !153

91:                                               ; preds = %87
  %92 = and i64 %9, 9223372036854775804, !dbg !153
  br label %121, !dbg !153

93:                                               ; preds = %83, %93
  %94 = phi i64 [ %99, %93 ], [ %84, %83 ]
  call void @llvm.dbg.value(metadata i64 %94, metadata !126, metadata !DIExpression()), !dbg !139
  %95 = getelementptr inbounds double, double* %0, i64 %94, !dbg !143
  %96 = load double, double* %95, align 8, !dbg !143, !tbaa !33
  %97 = fmul double %96, %22, !dbg !145
  %98 = getelementptr inbounds double, double* %20, i64 %94, !dbg !156
  store double %97, double* %98, align 8, !dbg !146, !tbaa !33
  %99 = add nuw nsw i64 %94, 1, !dbg !141
  call void @llvm.dbg.value(metadata i64 %99, metadata !126, metadata !DIExpression()), !dbg !139
  %100 = icmp eq i64 %99, %10, !dbg !157
  br i1 %100, label %85, label %93, !dbg !140, !llvm.loop !158

101:                                              ; preds = %121, %87
  %102 = phi double [ %88, %87 ], [ %139, %121 ]
  %103 = phi i64 [ 1, %87 ], [ %140, %121 ]
  %104 = icmp eq i64 %89, 0, !dbg !153
  br i1 %104, label %115, label %105, !dbg !153

105:                                              ; preds = %101, %105
  %106 = phi double [ %111, %105 ], [ %102, %101 ], !dbg !154
  %107 = phi i64 [ %112, %105 ], [ %103, %101 ]
  %108 = phi i64 [ %113, %105 ], [ 0, %101 ]
  call void @llvm.dbg.value(metadata i64 %107, metadata !128, metadata !DIExpression()), !dbg !150
  %109 = getelementptr inbounds double, double* %20, i64 %107, !dbg !160
  %110 = load double, double* %109, align 8, !dbg !161, !tbaa !33
  %111 = fmul double %106, %110, !dbg !161
  store double %111, double* %109, align 8, !dbg !161, !tbaa !33
  %112 = add nuw nsw i64 %107, 1, !dbg !162
  call void @llvm.dbg.value(metadata i64 %112, metadata !128, metadata !DIExpression()), !dbg !150
  %113 = add i64 %108, 1, !dbg !153
  %114 = icmp eq i64 %113, %89, !dbg !153
  br i1 %114, label %115, label %105, !dbg !153, !llvm.loop !163

115:                                              ; preds = %101, %105, %85
  %116 = getelementptr inbounds double, double* %20, i64 %9, !dbg !164
  %117 = load double, double* %116, align 8, !dbg !164, !tbaa !33
  %118 = fadd double %11, %117, !dbg !165
  call void @llvm.dbg.value(metadata double %118, metadata !120, metadata !DIExpression()), !dbg !130
  tail call void @free(i8* noundef nonnull %19) #6, !dbg !166
  call void @llvm.dbg.value(metadata i64 %17, metadata !121, metadata !DIExpression()), !dbg !131
  %119 = add nuw nsw i64 %10, 1, !dbg !133
  %120 = icmp eq i64 %17, %5, !dbg !132
  br i1 %120, label %6, label %8, !dbg !133, !llvm.loop !167

121:                                              ; preds = %121, %91
  %122 = phi double [ %88, %91 ], [ %139, %121 ], !dbg !154
  %123 = phi i64 [ 1, %91 ], [ %140, %121 ]
  %124 = phi i64 [ 0, %91 ], [ %141, %121 ]
  call void @llvm.dbg.value(metadata i64 %123, metadata !128, metadata !DIExpression()), !dbg !150
  %125 = getelementptr inbounds double, double* %20, i64 %123, !dbg !160
  %126 = load double, double* %125, align 8, !dbg !161, !tbaa !33
  %127 = fmul double %122, %126, !dbg !161
  store double %127, double* %125, align 8, !dbg !161, !tbaa !33
  %128 = add nuw nsw i64 %123, 1, !dbg !162
  call void @llvm.dbg.value(metadata i64 %128, metadata !128, metadata !DIExpression()), !dbg !150
  call void @llvm.dbg.value(metadata i64 %128, metadata !128, metadata !DIExpression()), !dbg !150
  %129 = getelementptr inbounds double, double* %20, i64 %128, !dbg !160
  %130 = load double, double* %129, align 8, !dbg !161, !tbaa !33
  %131 = fmul double %127, %130, !dbg !161
  store double %131, double* %129, align 8, !dbg !161, !tbaa !33
  %132 = add nuw nsw i64 %123, 2, !dbg !162
  call void @llvm.dbg.value(metadata i64 %132, metadata !128, metadata !DIExpression()), !dbg !150
  call void @llvm.dbg.value(metadata i64 %132, metadata !128, metadata !DIExpression()), !dbg !150
  %133 = getelementptr inbounds double, double* %20, i64 %132, !dbg !160
  %134 = load double, double* %133, align 8, !dbg !161, !tbaa !33
  %135 = fmul double %131, %134, !dbg !161
  store double %135, double* %133, align 8, !dbg !161, !tbaa !33
  %136 = add nuw nsw i64 %123, 3, !dbg !162
  call void @llvm.dbg.value(metadata i64 %136, metadata !128, metadata !DIExpression()), !dbg !150
  call void @llvm.dbg.value(metadata i64 %136, metadata !128, metadata !DIExpression()), !dbg !150
  %137 = getelementptr inbounds double, double* %20, i64 %136, !dbg !160
  %138 = load double, double* %137, align 8, !dbg !161, !tbaa !33
  %139 = fmul double %135, %138, !dbg !161
  store double %139, double* %137, align 8, !dbg !161, !tbaa !33
  %140 = add nuw nsw i64 %123, 4, !dbg !162
  call void @llvm.dbg.value(metadata i64 %140, metadata !128, metadata !DIExpression()), !dbg !150
  %141 = add i64 %124, 4, !dbg !153
  %142 = icmp eq i64 %141, %92, !dbg !153
  br i1 %142, label %101, label %121, !dbg !153, !llvm.loop !169
}

; Function Attrs: nounwind uwtable
define dso_local double @callee_allocates_caller_frees(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !171 {
  call void @llvm.dbg.value(metadata double* %0, metadata !173, metadata !DIExpression()), !dbg !179
  call void @llvm.dbg.value(metadata i32 %1, metadata !174, metadata !DIExpression()), !dbg !179
  %3 = tail call fastcc double* @make_squares(double* noundef %0, i32 noundef %1), !dbg !180
  call void @llvm.dbg.value(metadata double* %3, metadata !175, metadata !DIExpression()), !dbg !179
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !176, metadata !DIExpression()), !dbg !179
  call void @llvm.dbg.value(metadata i32 0, metadata !177, metadata !DIExpression()), !dbg !181
  %4 = icmp sgt i32 %1, 0, !dbg !182
  br i1 %4, label %5, label %28, !dbg !184

5:                                                ; preds = %2
  %6 = zext i32 %1 to i64, !dbg !182
  %7 = add nsw i64 %6, -1, !dbg !184
  %8 = and i64 %6, 3, !dbg !184
  %9 = icmp ult i64 %7, 3, !dbg !184
  br i1 %9, label %12, label %10, !dbg !184

10:                                               ; preds = %5
  %11 = and i64 %6, 4294967292, !dbg !184
  br label %31, !dbg !184

12:                                               ; preds = %31, %5
  %13 = phi double [ undef, %5 ], [ %53, %31 ]
  %14 = phi i64 [ 0, %5 ], [ %54, %31 ]
  %15 = phi double [ 1.000000e+00, %5 ], [ %53, %31 ]
  %16 = icmp eq i64 %8, 0, !dbg !184
  br i1 %16, label %28, label %17, !dbg !184

17:                                               ; preds = %12, %17
  %18 = phi i64 [ %25, %17 ], [ %14, %12 ]
  %19 = phi double [ %24, %17 ], [ %15, %12 ]
  %20 = phi i64 [ %26, %17 ], [ 0, %12 ]
  call void @llvm.dbg.value(metadata i64 %18, metadata !177, metadata !DIExpression()), !dbg !181
  call void @llvm.dbg.value(metadata double %19, metadata !176, metadata !DIExpression()), !dbg !179
  %21 = getelementptr inbounds double, double* %3, i64 %18, !dbg !185
  %22 = load double, double* %21, align 8, !dbg !185, !tbaa !33
  %23 = fadd double %22, 1.000000e+00, !dbg !187
  %24 = fmul double %19, %23, !dbg !188
  call void @llvm.dbg.value(metadata double %24, metadata !176, metadata !DIExpression()), !dbg !179
  %25 = add nuw nsw i64 %18, 1, !dbg !189
  call void @llvm.dbg.value(metadata i64 %25, metadata !177, metadata !DIExpression()), !dbg !181
  %26 = add i64 %20, 1, !dbg !184
  %27 = icmp eq i64 %26, %8, !dbg !184
  br i1 %27, label %28, label %17, !dbg !184, !llvm.loop !190

28:                                               ; preds = %12, %17, %2
  %29 = phi double [ 1.000000e+00, %2 ], [ %13, %12 ], [ %24, %17 ], !dbg !179
  %30 = bitcast double* %3 to i8*, !dbg !191
  tail call void @free(i8* noundef %30) #6, !dbg !192
  ret double %29, !dbg !193

31:                                               ; preds = %31, %10
  %32 = phi i64 [ 0, %10 ], [ %54, %31 ]
  %33 = phi double [ 1.000000e+00, %10 ], [ %53, %31 ]
  %34 = phi i64 [ 0, %10 ], [ %55, %31 ]
  call void @llvm.dbg.value(metadata i64 %32, metadata !177, metadata !DIExpression()), !dbg !181
  call void @llvm.dbg.value(metadata double %33, metadata !176, metadata !DIExpression()), !dbg !179
  %35 = getelementptr inbounds double, double* %3, i64 %32, !dbg !185
  %36 = load double, double* %35, align 8, !dbg !185, !tbaa !33
  %37 = fadd double %36, 1.000000e+00, !dbg !187
  %38 = fmul double %33, %37, !dbg !188
  call void @llvm.dbg.value(metadata double %38, metadata !176, metadata !DIExpression()), !dbg !179
  %39 = or i64 %32, 1, !dbg !189
  call void @llvm.dbg.value(metadata i64 %39, metadata !177, metadata !DIExpression()), !dbg !181
  call void @llvm.dbg.value(metadata i64 %39, metadata !177, metadata !DIExpression()), !dbg !181
  call void @llvm.dbg.value(metadata double %38, metadata !176, metadata !DIExpression()), !dbg !179
  %40 = getelementptr inbounds double, double* %3, i64 %39, !dbg !185
  %41 = load double, double* %40, align 8, !dbg !185, !tbaa !33
  %42 = fadd double %41, 1.000000e+00, !dbg !187
  %43 = fmul double %38, %42, !dbg !188
  call void @llvm.dbg.value(metadata double %43, metadata !176, metadata !DIExpression()), !dbg !179
  %44 = or i64 %32, 2, !dbg !189
  call void @llvm.dbg.value(metadata i64 %44, metadata !177, metadata !DIExpression()), !dbg !181
  call void @llvm.dbg.value(metadata i64 %44, metadata !177, metadata !DIExpression()), !dbg !181
  call void @llvm.dbg.value(metadata double %43, metadata !176, metadata !DIExpression()), !dbg !179
  %45 = getelementptr inbounds double, double* %3, i64 %44, !dbg !185
  %46 = load double, double* %45, align 8, !dbg !185, !tbaa !33
  %47 = fadd double %46, 1.000000e+00, !dbg !187
  %48 = fmul double %43, %47, !dbg !188
  call void @llvm.dbg.value(metadata double %48, metadata !176, metadata !DIExpression()), !dbg !179
  %49 = or i64 %32, 3, !dbg !189
  call void @llvm.dbg.value(metadata i64 %49, metadata !177, metadata !DIExpression()), !dbg !181
  call void @llvm.dbg.value(metadata i64 %49, metadata !177, metadata !DIExpression()), !dbg !181
  call void @llvm.dbg.value(metadata double %48, metadata !176, metadata !DIExpression()), !dbg !179
  %50 = getelementptr inbounds double, double* %3, i64 %49, !dbg !185
  %51 = load double, double* %50, align 8, !dbg !185, !tbaa !33
  %52 = fadd double %51, 1.000000e+00, !dbg !187
  %53 = fmul double %48, %52, !dbg !188
  call void @llvm.dbg.value(metadata double %53, metadata !176, metadata !DIExpression()), !dbg !179
  %54 = add nuw nsw i64 %32, 4, !dbg !189
  call void @llvm.dbg.value(metadata i64 %54, metadata !177, metadata !DIExpression()), !dbg !181
  %55 = add i64 %34, 4, !dbg !184
  %56 = icmp eq i64 %55, %11, !dbg !184
  br i1 %56, label %12, label %31, !dbg !184, !llvm.loop !194
}

; Function Attrs: nofree noinline nounwind uwtable
define internal fastcc noalias double* @make_squares(double* nocapture noundef readonly %0, i32 noundef %1) unnamed_addr #4 !dbg !196 {
  call void @llvm.dbg.value(metadata double* %0, metadata !200, metadata !DIExpression()), !dbg !205
  call void @llvm.dbg.value(metadata i32 %1, metadata !201, metadata !DIExpression()), !dbg !205
  %3 = sext i32 %1 to i64, !dbg !206
  %4 = shl nsw i64 %3, 3, !dbg !207
  %5 = tail call noalias i8* @malloc(i64 noundef %4) #6, !dbg !208
  %6 = bitcast i8* %5 to double*, !dbg !208
  call void @llvm.dbg.value(metadata double* %6, metadata !202, metadata !DIExpression()), !dbg !205
  call void @llvm.dbg.value(metadata i32 0, metadata !203, metadata !DIExpression()), !dbg !209
  %7 = icmp sgt i32 %1, 0, !dbg !210
  br i1 %7, label %8, label %71, !dbg !212

8:                                                ; preds = %2
  %9 = zext i32 %1 to i64, !dbg !210
  %10 = icmp ult i32 %1, 4, !dbg !212
  br i1 %10, label %69, label %11, !dbg !212

11:                                               ; preds = %8
  %12 = and i64 %9, 4294967292, !dbg !212
  %13 = add nsw i64 %12, -4, !dbg !212
  %14 = lshr exact i64 %13, 2, !dbg !212
  %15 = add nuw nsw i64 %14, 1, !dbg !212
  %16 = and i64 %15, 1, !dbg !212
  %17 = icmp eq i64 %13, 0, !dbg !212
  br i1 %17, label %51, label %18, !dbg !212

18:                                               ; preds = %11
  %19 = and i64 %15, 9223372036854775806, !dbg !212
  br label %20, !dbg !212

20:                                               ; preds = %20, %18
  %21 = phi i64 [ 0, %18 ], [ %48, %20 ], !dbg !213
  %22 = phi i64 [ 0, %18 ], [ %49, %20 ]
  %23 = getelementptr inbounds double, double* %0, i64 %21, !dbg !213
  %24 = bitcast double* %23 to <2 x double>*, !dbg !214
  %25 = load <2 x double>, <2 x double>* %24, align 8, !dbg !214, !tbaa !33
  %26 = getelementptr inbounds double, double* %23, i64 2, !dbg !214
  %27 = bitcast double* %26 to <2 x double>*, !dbg !214
  %28 = load <2 x double>, <2 x double>* %27, align 8, !dbg !214, !tbaa !33
  %29 = fmul <2 x double> %25, %25, !dbg !216
  %30 = fmul <2 x double> %28, %28, !dbg !216
  %31 = getelementptr inbounds double, double* %6, i64 %21, !dbg !213
  %32 = bitcast double* %31 to <2 x double>*, !dbg !217
  store <2 x double> %29, <2 x double>* %32, align 8, !dbg !217, !tbaa !33
  %33 = getelementptr inbounds double, double* %31, i64 2, !dbg !217
  %34 = bitcast double* %33 to <2 x double>*, !dbg !217
  store <2 x double> %30, <2 x double>* %34, align 8, !dbg !217, !tbaa !33
  %35 = or i64 %21, 4, !dbg !213
  %36 = getelementptr inbounds double, double* %0, i64 %35, !dbg !213
  %37 = bitcast double* %36 to <2 x double>*, !dbg !214
  %38 = load <2 x double>, <2 x double>* %37, align 8, !dbg !214, !tbaa !33
  %39 = getelementptr inbounds double, double* %36, i64 2, !dbg !214
  %40 = bitcast double* %39 to <2 x double>*, !dbg !214
  %41 = load <2 x double>, <2 x double>* %40, align 8, !dbg !214, !tbaa !33
  %42 = fmul <2 x double> %38, %38, !dbg !216
  %43 = fmul <2 x double> %41, %41, !dbg !216
  %44 = getelementptr inbounds double, double* %6, i64 %35, !dbg !213
  %45 = bitcast double* %44 to <2 x double>*, !dbg !217
  store <2 x double> %42, <2 x double>* %45, align 8, !dbg !217, !tbaa !33
  %46 = getelementptr inbounds double, double* %44, i64 2, !dbg !217
  %47 = bitcast double* %46 to <2 x double>*, !dbg !217
  store <2 x double> %43, <2 x double>* %47, align 8, !dbg !217, !tbaa !33
  %48 = add nuw i64 %21, 8, !dbg !213
  %49 = add i64 %22, 2, !dbg !213
  %50 = icmp eq i64 %49, %19, !dbg !213
  br i1 %50, label %51, label %20, !dbg !213, !llvm.loop !218

51:                                               ; preds = %20, %11
  %52 = phi i64 [ 0, %11 ], [ %48, %20 ]
  %53 = icmp eq i64 %16, 0, !dbg !213
  br i1 %53, label %67, label %54, !dbg !213

54:                                               ; preds = %51
  %55 = getelementptr inbounds double, double* %0, i64 %52, !dbg !213
  %56 = bitcast double* %55 to <2 x double>*, !dbg !214
  %57 = load <2 x double>, <2 x double>* %56, align 8, !dbg !214, !tbaa !33
  %58 = getelementptr inbounds double, double* %55, i64 2, !dbg !214
  %59 = bitcast double* %58 to <2 x double>*, !dbg !214
  %60 = load <2 x double>, <2 x double>* %59, align 8, !dbg !214, !tbaa !33
  %61 = fmul <2 x double> %57, %57, !dbg !216
  %62 = fmul <2 x double> %60, %60, !dbg !216
  %63 = getelementptr inbounds double, double* %6, i64 %52, !dbg !213
  %64 = bitcast double* %63 to <2 x double>*, !dbg !217
  store <2 x double> %61, <2 x double>* %64, align 8, !dbg !217, !tbaa !33
  %65 = getelementptr inbounds double, double* %63, i64 2, !dbg !217
  %66 = bitcast double* %65 to <2 x double>*, !dbg !217
  store <2 x double> %62, <2 x double>* %66, align 8, !dbg !217, !tbaa !33
  br label %67, !dbg !212

67:                                               ; preds = %51, %54
  %68 = icmp eq i64 %12, %9, !dbg !212
  br i1 %68, label %71, label %69, !dbg !212

69:                                               ; preds = %8, %67
  %70 = phi i64 [ 0, %8 ], [ %12, %67 ]
  br label %72, !dbg !212

71:                                               ; preds = %72, %67, %2
  ret double* %6, !dbg !220

72:                                               ; preds = %69, %72
  %73 = phi i64 [ %78, %72 ], [ %70, %69 ]
  call void @llvm.dbg.value(metadata i64 %73, metadata !203, metadata !DIExpression()), !dbg !209
  %74 = getelementptr inbounds double, double* %0, i64 %73, !dbg !214
  %75 = load double, double* %74, align 8, !dbg !214, !tbaa !33
  %76 = fmul double %75, %75, !dbg !216
  %77 = getelementptr inbounds double, double* %6, i64 %73, !dbg !221
  store double %76, double* %77, align 8, !dbg !217, !tbaa !33
  %78 = add nuw nsw i64 %73, 1, !dbg !213
  call void @llvm.dbg.value(metadata i64 %78, metadata !203, metadata !DIExpression()), !dbg !209
  %79 = icmp eq i64 %78, %9, !dbg !210
  br i1 %79, label %71, label %72, !dbg !212, !llvm.loop !222
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #5

attributes #0 = { nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { inaccessiblememonly mustprogress nofree nounwind willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { inaccessiblemem_or_argmemonly mustprogress nounwind willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #4 = { nofree noinline nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/workspace.c", directory: ".", checksumkind: CSK_MD5, checksum: "d563dd51ddc2a272ea2f7c526b8e620e")
!2 = !{!3}
!3 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !4, line: 46, baseType: !5)
!4 = !DIFile(filename: "/usr/lib/llvm-14/lib/clang/14.0.6/include/stddef.h", directory: "", checksumkind: CSK_MD5, checksum: "2499dd2361b915724b073282bea3a7bc")
!5 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!6 = !{i32 7, !"Dwarf Version", i32 5}
!7 = !{i32 2, !"Debug Info Version", i32 3}
!8 = !{i32 1, !"wchar_size", i32 4}
!9 = !{i32 7, !"PIC Level", i32 2}
!10 = !{i32 7, !"PIE Level", i32 2}
!11 = !{i32 7, !"uwtable", i32 1}
!12 = !{!"Debian clang version 14.0.6"}
!13 = distinct !DISubprogram(name: "workspace_powers", scope: !1, file: !1, line: 4, type: !14, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !18)
!14 = !DISubroutineType(types: !15)
!15 = !{!16, !16, !17}
!16 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!17 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!18 = !{!19, !20, !21, !23, !25, !26}
!19 = !DILocalVariable(name: "x", arg: 1, scope: !13, file: !1, line: 4, type: !16)
!20 = !DILocalVariable(name: "n", arg: 2, scope: !13, file: !1, line: 4, type: !17)
!21 = !DILocalVariable(name: "w", scope: !13, file: !1, line: 5, type: !22)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!23 = !DILocalVariable(name: "i", scope: !24, file: !1, line: 7, type: !17)
!24 = distinct !DILexicalBlock(scope: !13, file: !1, line: 7, column: 3)
!25 = !DILocalVariable(name: "s", scope: !13, file: !1, line: 10, type: !16)
!26 = !DILocalVariable(name: "i", scope: !27, file: !1, line: 11, type: !17)
!27 = distinct !DILexicalBlock(scope: !13, file: !1, line: 11, column: 3)
!28 = !DILocation(line: 0, scope: !13)
!29 = !DILocation(line: 5, column: 22, scope: !13)
!30 = !DILocation(line: 5, column: 32, scope: !13)
!31 = !DILocation(line: 5, column: 15, scope: !13)
!32 = !DILocation(line: 6, column: 8, scope: !13)
!33 = !{!34, !34, i64 0}
!34 = !{!"double", !35, i64 0}
!35 = !{!"omnipotent char", !36, i64 0}
!36 = !{!"Simple C/C++ TBAA"}
!37 = !DILocation(line: 0, scope: !24)
!38 = !DILocation(line: 7, column: 21, scope: !39)
!39 = distinct !DILexicalBlock(scope: !24, file: !1, line: 7, column: 3)
!40 = !DILocation(line: 7, column: 3, scope: !24)
!41 = !DILocation(line: 8, column: 12, scope: !42)
!42 = distinct !DILexicalBlock(scope: !39, file: !1, line: 7, column: 31)
!43 = !DILocation(line: 8, column: 21, scope: !42)
!44 = !DILocation(line: 8, column: 5, scope: !42)
!45 = !DILocation(line: 8, column: 10, scope: !42)
!46 = !DILocation(line: 7, column: 27, scope: !39)
!47 = distinct !{!47, !48}
!48 = !{!"llvm.loop.unroll.disable"}
!49 = !DILocation(line: 0, scope: !27)
!50 = !DILocation(line: 11, column: 21, scope: !51)
!51 = distinct !DILexicalBlock(scope: !27, file: !1, line: 11, column: 3)
!52 = !DILocation(line: 11, column: 3, scope: !27)
!53 = distinct !{!53, !52, !54, !55}
!54 = !DILocation(line: 13, column: 3, scope: !27)
!55 = !{!"llvm.loop.mustprogress"}
!56 = distinct !{!56, !40, !57, !55}
!57 = !DILocation(line: 9, column: 3, scope: !24)
!58 = !DILocation(line: 12, column: 10, scope: !59)
!59 = distinct !DILexicalBlock(scope: !51, file: !1, line: 11, column: 31)
!60 = !DILocation(line: 12, column: 17, scope: !59)
!61 = !DILocation(line: 12, column: 15, scope: !59)
!62 = !DILocation(line: 12, column: 7, scope: !59)
!63 = !DILocation(line: 14, column: 3, scope: !13)
!64 = !DILocation(line: 15, column: 3, scope: !13)
!65 = !DILocation(line: 12, column: 20, scope: !59)
!66 = distinct !DISubprogram(name: "zeroed_histogram", scope: !1, file: !1, line: 18, type: !67, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !73)
!67 = !DISubroutineType(types: !68)
!68 = !{!16, !69, !71, !17, !17}
!69 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !70, size: 64)
!70 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !16)
!71 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !72, size: 64)
!72 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!73 = !{!74, !75, !76, !77, !78, !79, !81, !82}
!74 = !DILocalVariable(name: "x", arg: 1, scope: !66, file: !1, line: 18, type: !69)
!75 = !DILocalVariable(name: "bin", arg: 2, scope: !66, file: !1, line: 18, type: !71)
!76 = !DILocalVariable(name: "n", arg: 3, scope: !66, file: !1, line: 18, type: !17)
!77 = !DILocalVariable(name: "bins", arg: 4, scope: !66, file: !1, line: 18, type: !17)
!78 = !DILocalVariable(name: "h", scope: !66, file: !1, line: 19, type: !22)
!79 = !DILocalVariable(name: "i", scope: !80, file: !1, line: 20, type: !17)
!80 = distinct !DILexicalBlock(scope: !66, file: !1, line: 20, column: 3)
!81 = !DILocalVariable(name: "s", scope: !66, file: !1, line: 23, type: !16)
!82 = !DILocalVariable(name: "i", scope: !83, file: !1, line: 24, type: !17)
!83 = distinct !DILexicalBlock(scope: !66, file: !1, line: 24, column: 3)
!84 = !DILocation(line: 0, scope: !66)
!85 = !DILocation(line: 19, column: 22, scope: !66)
!86 = !DILocation(line: 19, column: 15, scope: !66)
!87 = !DILocation(line: 0, scope: !80)
!88 = !DILocation(line: 20, column: 21, scope: !89)
!89 = distinct !DILexicalBlock(scope: !80, file: !1, line: 20, column: 3)
!90 = !DILocation(line: 20, column: 3, scope: !80)
!91 = !DILocation(line: 21, column: 18, scope: !92)
!92 = distinct !DILexicalBlock(scope: !89, file: !1, line: 20, column: 31)
!93 = !DILocation(line: 21, column: 7, scope: !92)
!94 = !{!95, !95, i64 0}
!95 = !{!"int", !35, i64 0}
!96 = !DILocation(line: 21, column: 5, scope: !92)
!97 = !DILocation(line: 21, column: 15, scope: !92)
!98 = !DILocation(line: 24, column: 21, scope: !99)
!99 = distinct !DILexicalBlock(scope: !83, file: !1, line: 24, column: 3)
!100 = !DILocation(line: 0, scope: !83)
!101 = !DILocation(line: 24, column: 3, scope: !83)
!102 = !DILocation(line: 20, column: 27, scope: !89)
!103 = distinct !{!103, !90, !104, !55}
!104 = !DILocation(line: 22, column: 3, scope: !80)
!105 = !DILocation(line: 25, column: 10, scope: !106)
!106 = distinct !DILexicalBlock(scope: !99, file: !1, line: 24, column: 34)
!107 = !DILocation(line: 25, column: 7, scope: !106)
!108 = !DILocation(line: 24, column: 30, scope: !99)
!109 = distinct !{!109, !48}
!110 = !DILocation(line: 27, column: 3, scope: !66)
!111 = !DILocation(line: 28, column: 3, scope: !66)
!112 = distinct !{!112, !101, !113, !55}
!113 = !DILocation(line: 26, column: 3, scope: !83)
!114 = distinct !DISubprogram(name: "buffer_per_iteration", scope: !1, file: !1, line: 31, type: !115, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !117)
!115 = !DISubroutineType(types: !116)
!116 = !{!16, !69, !17}
!117 = !{!118, !119, !120, !121, !123, !126, !128}
!118 = !DILocalVariable(name: "x", arg: 1, scope: !114, file: !1, line: 31, type: !69)
!119 = !DILocalVariable(name: "n", arg: 2, scope: !114, file: !1, line: 31, type: !17)
!120 = !DILocalVariable(name: "s", scope: !114, file: !1, line: 32, type: !16)
!121 = !DILocalVariable(name: "i", scope: !122, file: !1, line: 33, type: !17)
!122 = distinct !DILexicalBlock(scope: !114, file: !1, line: 33, column: 3)
!123 = !DILocalVariable(name: "t", scope: !124, file: !1, line: 34, type: !22)
!124 = distinct !DILexicalBlock(scope: !125, file: !1, line: 33, column: 31)
!125 = distinct !DILexicalBlock(scope: !122, file: !1, line: 33, column: 3)
!126 = !DILocalVariable(name: "j", scope: !127, file: !1, line: 35, type: !17)
!127 = distinct !DILexicalBlock(scope: !124, file: !1, line: 35, column: 5)
!128 = !DILocalVariable(name: "j", scope: !129, file: !1, line: 38, type: !17)
!129 = distinct !DILexicalBlock(scope: !124, file: !1, line: 38, column: 5)
!130 = !DILocation(line: 0, scope: !114)
!131 = !DILocation(line: 0, scope: !122)
!132 = !DILocation(line: 33, column: 21, scope: !125)
!133 = !DILocation(line: 33, column: 3, scope: !122)
!134 = !DILocation(line: 44, column: 3, scope: !114)
!135 = !DILocation(line: 34, column: 35, scope: !124)
!136 = !DILocation(line: 34, column: 40, scope: !124)
!137 = !DILocation(line: 34, column: 17, scope: !124)
!138 = !DILocation(line: 0, scope: !124)
!139 = !DILocation(line: 0, scope: !127)
!140 = !DILocation(line: 35, column: 5, scope: !127)
!141 = !DILocation(line: 35, column: 30, scope: !142)
!142 = distinct !DILexicalBlock(scope: !127, file: !1, line: 35, column: 5)
!143 = !DILocation(line: 36, column: 14, scope: !144)
!144 = distinct !DILexicalBlock(scope: !142, file: !1, line: 35, column: 34)
!145 = !DILocation(line: 36, column: 19, scope: !144)
!146 = !DILocation(line: 36, column: 12, scope: !144)
!147 = distinct !{!147, !140, !148, !55, !149}
!148 = !DILocation(line: 37, column: 5, scope: !127)
!149 = !{!"llvm.loop.isvectorized", i32 1}
!150 = !DILocation(line: 0, scope: !129)
!151 = !DILocation(line: 38, column: 23, scope: !152)
!152 = distinct !DILexicalBlock(scope: !129, file: !1, line: 38, column: 5)
!153 = !DILocation(line: 38, column: 5, scope: !129)
!154 = !DILocation(line: 39, column: 15, scope: !155)
!155 = distinct !DILexicalBlock(scope: !152, file: !1, line: 38, column: 34)
!156 = !DILocation(line: 36, column: 7, scope: !144)
!157 = !DILocation(line: 35, column: 23, scope: !142)
!158 = distinct !{!158, !140, !148, !55, !159, !149}
!159 = !{!"llvm.loop.unroll.runtime.disable"}
!160 = !DILocation(line: 39, column: 7, scope: !155)
!161 = !DILocation(line: 39, column: 12, scope: !155)
!162 = !DILocation(line: 38, column: 30, scope: !152)
!163 = distinct !{!163, !48}
!164 = !DILocation(line: 41, column: 10, scope: !124)
!165 = !DILocation(line: 41, column: 7, scope: !124)
!166 = !DILocation(line: 42, column: 5, scope: !124)
!167 = distinct !{!167, !133, !168, !55}
!168 = !DILocation(line: 43, column: 3, scope: !122)
!169 = distinct !{!169, !153, !170, !55}
!170 = !DILocation(line: 40, column: 5, scope: !129)
!171 = distinct !DISubprogram(name: "callee_allocates_caller_frees", scope: !1, file: !1, line: 55, type: !115, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !172)
!172 = !{!173, !174, !175, !176, !177}
!173 = !DILocalVariable(name: "x", arg: 1, scope: !171, file: !1, line: 55, type: !69)
!174 = !DILocalVariable(name: "n", arg: 2, scope: !171, file: !1, line: 55, type: !17)
!175 = !DILocalVariable(name: "r", scope: !171, file: !1, line: 56, type: !22)
!176 = !DILocalVariable(name: "s", scope: !171, file: !1, line: 57, type: !16)
!177 = !DILocalVariable(name: "i", scope: !178, file: !1, line: 58, type: !17)
!178 = distinct !DILexicalBlock(scope: !171, file: !1, line: 58, column: 3)
!179 = !DILocation(line: 0, scope: !171)
!180 = !DILocation(line: 56, column: 15, scope: !171)
!181 = !DILocation(line: 0, scope: !178)
!182 = !DILocation(line: 58, column: 21, scope: !183)
!183 = distinct !DILexicalBlock(scope: !178, file: !1, line: 58, column: 3)
!184 = !DILocation(line: 58, column: 3, scope: !178)
!185 = !DILocation(line: 59, column: 10, scope: !186)
!186 = distinct !DILexicalBlock(scope: !183, file: !1, line: 58, column: 31)
!187 = !DILocation(line: 59, column: 15, scope: !186)
!188 = !DILocation(line: 59, column: 7, scope: !186)
!189 = !DILocation(line: 58, column: 27, scope: !183)
!190 = distinct !{!190, !48}
!191 = !DILocation(line: 61, column: 8, scope: !171)
!192 = !DILocation(line: 61, column: 3, scope: !171)
!193 = !DILocation(line: 62, column: 3, scope: !171)
!194 = distinct !{!194, !184, !195, !55}
!195 = !DILocation(line: 60, column: 3, scope: !178)
!196 = distinct !DISubprogram(name: "make_squares", scope: !1, file: !1, line: 47, type: !197, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !199)
!197 = !DISubroutineType(types: !198)
!198 = !{!22, !69, !17}
!199 = !{!200, !201, !202, !203}
!200 = !DILocalVariable(name: "x", arg: 1, scope: !196, file: !1, line: 47, type: !69)
!201 = !DILocalVariable(name: "n", arg: 2, scope: !196, file: !1, line: 47, type: !17)
!202 = !DILocalVariable(name: "r", scope: !196, file: !1, line: 48, type: !22)
!203 = !DILocalVariable(name: "i", scope: !204, file: !1, line: 49, type: !17)
!204 = distinct !DILexicalBlock(scope: !196, file: !1, line: 49, column: 3)
!205 = !DILocation(line: 0, scope: !196)
!206 = !DILocation(line: 48, column: 22, scope: !196)
!207 = !DILocation(line: 48, column: 32, scope: !196)
!208 = !DILocation(line: 48, column: 15, scope: !196)
!209 = !DILocation(line: 0, scope: !204)
!210 = !DILocation(line: 49, column: 21, scope: !211)
!211 = distinct !DILexicalBlock(scope: !204, file: !1, line: 49, column: 3)
!212 = !DILocation(line: 49, column: 3, scope: !204)
!213 = !DILocation(line: 49, column: 27, scope: !211)
!214 = !DILocation(line: 50, column: 12, scope: !215)
!215 = distinct !DILexicalBlock(scope: !211, file: !1, line: 49, column: 31)
!216 = !DILocation(line: 50, column: 17, scope: !215)
!217 = !DILocation(line: 50, column: 10, scope: !215)
!218 = distinct !{!218, !212, !219, !55, !149}
!219 = !DILocation(line: 51, column: 3, scope: !204)
!220 = !DILocation(line: 52, column: 3, scope: !196)
!221 = !DILocation(line: 50, column: 5, scope: !215)
!222 = distinct !{!222, !212, !219, !55, !159, !149}
