; clang-15 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/workspace.c -o ir/clang-15/O3-g/workspace.ll
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
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #7, !dbg !31
  call void @llvm.dbg.value(metadata ptr %5, metadata !21, metadata !DIExpression()), !dbg !28
  store double 1.000000e+00, ptr %5, align 8, !dbg !32, !tbaa !33
  call void @llvm.dbg.value(metadata i32 1, metadata !23, metadata !DIExpression()), !dbg !37
  %6 = icmp sgt i32 %1, 1, !dbg !38
  br i1 %6, label %7, label %28, !dbg !40

7:                                                ; preds = %2
  %8 = zext i32 %1 to i64, !dbg !38
  %9 = add nsw i64 %8, -1, !dbg !40
  %10 = add nsw i64 %8, -2, !dbg !40
  %11 = and i64 %9, 3, !dbg !40
  %12 = icmp ult i64 %10, 3, !dbg !40
  br i1 %12, label %15, label %13, !dbg !40

13:                                               ; preds = %7
  %14 = and i64 %9, -4, !dbg !40
  br label %36, !dbg !40

15:                                               ; preds = %36, %7
  %16 = phi double [ 1.000000e+00, %7 ], [ %49, %36 ]
  %17 = phi i64 [ 1, %7 ], [ %51, %36 ]
  %18 = icmp eq i64 %11, 0, !dbg !40
  br i1 %18, label %28, label %19, !dbg !40

19:                                               ; preds = %15, %19
  %20 = phi double [ %23, %19 ], [ %16, %15 ], !dbg !41
  %21 = phi i64 [ %25, %19 ], [ %17, %15 ]
  %22 = phi i64 [ %26, %19 ], [ 0, %15 ]
  call void @llvm.dbg.value(metadata i64 %21, metadata !23, metadata !DIExpression()), !dbg !37
  %23 = fmul double %20, %0, !dbg !43
  %24 = getelementptr inbounds double, ptr %5, i64 %21, !dbg !44
  store double %23, ptr %24, align 8, !dbg !45, !tbaa !33
  %25 = add nuw nsw i64 %21, 1, !dbg !46
  call void @llvm.dbg.value(metadata i64 %25, metadata !23, metadata !DIExpression()), !dbg !37
  %26 = add i64 %22, 1, !dbg !40
  %27 = icmp eq i64 %26, %11, !dbg !40
  br i1 %27, label %28, label %19, !dbg !40, !llvm.loop !47

28:                                               ; preds = %15, %19, %2
  call void @llvm.dbg.value(metadata i32 0, metadata !26, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !25, metadata !DIExpression()), !dbg !28
  %29 = icmp sgt i32 %1, 0, !dbg !50
  br i1 %29, label %30, label %67, !dbg !52

30:                                               ; preds = %28
  %31 = zext i32 %1 to i64, !dbg !50
  %32 = and i64 %31, 1, !dbg !52
  %33 = icmp eq i32 %1, 1, !dbg !52
  br i1 %33, label %54, label %34, !dbg !52

34:                                               ; preds = %30
  %35 = and i64 %31, 4294967294, !dbg !52
  br label %69, !dbg !52

36:                                               ; preds = %36, %13
  %37 = phi double [ 1.000000e+00, %13 ], [ %49, %36 ], !dbg !41
  %38 = phi i64 [ 1, %13 ], [ %51, %36 ]
  %39 = phi i64 [ 0, %13 ], [ %52, %36 ]
  call void @llvm.dbg.value(metadata i64 %38, metadata !23, metadata !DIExpression()), !dbg !37
  %40 = fmul double %37, %0, !dbg !43
  %41 = getelementptr inbounds double, ptr %5, i64 %38, !dbg !44
  store double %40, ptr %41, align 8, !dbg !45, !tbaa !33
  %42 = add nuw nsw i64 %38, 1, !dbg !46
  call void @llvm.dbg.value(metadata i64 %42, metadata !23, metadata !DIExpression()), !dbg !37
  call void @llvm.dbg.value(metadata i64 %42, metadata !23, metadata !DIExpression()), !dbg !37
  %43 = fmul double %40, %0, !dbg !43
  %44 = getelementptr inbounds double, ptr %5, i64 %42, !dbg !44
  store double %43, ptr %44, align 8, !dbg !45, !tbaa !33
  %45 = add nuw nsw i64 %38, 2, !dbg !46
  call void @llvm.dbg.value(metadata i64 %45, metadata !23, metadata !DIExpression()), !dbg !37
  call void @llvm.dbg.value(metadata i64 %45, metadata !23, metadata !DIExpression()), !dbg !37
  %46 = fmul double %43, %0, !dbg !43
  %47 = getelementptr inbounds double, ptr %5, i64 %45, !dbg !44
  store double %46, ptr %47, align 8, !dbg !45, !tbaa !33
  %48 = add nuw nsw i64 %38, 3, !dbg !46
  call void @llvm.dbg.value(metadata i64 %48, metadata !23, metadata !DIExpression()), !dbg !37
  call void @llvm.dbg.value(metadata i64 %48, metadata !23, metadata !DIExpression()), !dbg !37
  %49 = fmul double %46, %0, !dbg !43
  %50 = getelementptr inbounds double, ptr %5, i64 %48, !dbg !44
  store double %49, ptr %50, align 8, !dbg !45, !tbaa !33
  %51 = add nuw nsw i64 %38, 4, !dbg !46
  call void @llvm.dbg.value(metadata i64 %51, metadata !23, metadata !DIExpression()), !dbg !37
  %52 = add i64 %39, 4, !dbg !40
  %53 = icmp eq i64 %52, %14, !dbg !40
  br i1 %53, label %15, label %36, !dbg !40, !llvm.loop !53

54:                                               ; preds = %69, %30
  %55 = phi double [ undef, %30 ], [ %86, %69 ]
  %56 = phi i64 [ 0, %30 ], [ %82, %69 ]
  %57 = phi double [ 0.000000e+00, %30 ], [ %86, %69 ]
  %58 = icmp eq i64 %32, 0, !dbg !52
  br i1 %58, label %67, label %59, !dbg !52

59:                                               ; preds = %54
  call void @llvm.dbg.value(metadata i64 %56, metadata !26, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata double %57, metadata !25, metadata !DIExpression()), !dbg !28
  %60 = getelementptr inbounds double, ptr %5, i64 %56, !dbg !56
  %61 = load double, ptr %60, align 8, !dbg !56, !tbaa !33
  %62 = trunc i64 %56 to i32, !dbg !58
  %63 = add i32 %62, 1, !dbg !58
  %64 = sitofp i32 %63 to double, !dbg !58
  %65 = fdiv double %61, %64, !dbg !59
  %66 = fadd double %57, %65, !dbg !60
  call void @llvm.dbg.value(metadata i64 %56, metadata !26, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !49
  call void @llvm.dbg.value(metadata double %66, metadata !25, metadata !DIExpression()), !dbg !28
  br label %67, !dbg !61

67:                                               ; preds = %59, %54, %28
  %68 = phi double [ 0.000000e+00, %28 ], [ %55, %54 ], [ %66, %59 ], !dbg !28
  tail call void @free(ptr noundef nonnull %5) #8, !dbg !61
  ret double %68, !dbg !62

69:                                               ; preds = %69, %34
  %70 = phi i64 [ 0, %34 ], [ %82, %69 ]
  %71 = phi double [ 0.000000e+00, %34 ], [ %86, %69 ]
  %72 = phi i64 [ 0, %34 ], [ %87, %69 ]
  call void @llvm.dbg.value(metadata i64 %70, metadata !26, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata double %71, metadata !25, metadata !DIExpression()), !dbg !28
  %73 = getelementptr inbounds double, ptr %5, i64 %70, !dbg !56
  %74 = load double, ptr %73, align 8, !dbg !56, !tbaa !33
  %75 = or i64 %70, 1, !dbg !63
  %76 = trunc i64 %75 to i32, !dbg !58
  %77 = sitofp i32 %76 to double, !dbg !58
  %78 = fdiv double %74, %77, !dbg !59
  %79 = fadd double %71, %78, !dbg !60
  call void @llvm.dbg.value(metadata i64 %75, metadata !26, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata double %79, metadata !25, metadata !DIExpression()), !dbg !28
  call void @llvm.dbg.value(metadata i64 %75, metadata !26, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata double %79, metadata !25, metadata !DIExpression()), !dbg !28
  %80 = getelementptr inbounds double, ptr %5, i64 %75, !dbg !56
  %81 = load double, ptr %80, align 8, !dbg !56, !tbaa !33
  %82 = add nuw nsw i64 %70, 2, !dbg !63
  %83 = trunc i64 %82 to i32, !dbg !58
  %84 = sitofp i32 %83 to double, !dbg !58
  %85 = fdiv double %81, %84, !dbg !59
  %86 = fadd double %79, %85, !dbg !60
  call void @llvm.dbg.value(metadata i64 %82, metadata !26, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata double %86, metadata !25, metadata !DIExpression()), !dbg !28
  %87 = add i64 %72, 2, !dbg !52
  %88 = icmp eq i64 %87, %35, !dbg !52
  br i1 %88, label %54, label %69, !dbg !52, !llvm.loop !64
}

; Function Attrs: inaccessiblememonly mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #1

; Function Attrs: inaccessiblemem_or_argmemonly mustprogress nounwind willreturn allockind("free")
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define dso_local double @zeroed_histogram(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 !dbg !66 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !74, metadata !DIExpression()), !dbg !84
  call void @llvm.dbg.value(metadata ptr %1, metadata !75, metadata !DIExpression()), !dbg !84
  call void @llvm.dbg.value(metadata i32 %2, metadata !76, metadata !DIExpression()), !dbg !84
  call void @llvm.dbg.value(metadata i32 %3, metadata !77, metadata !DIExpression()), !dbg !84
  %5 = sext i32 %3 to i64, !dbg !85
  %6 = tail call noalias ptr @calloc(i64 noundef %5, i64 noundef 8) #9, !dbg !86
  call void @llvm.dbg.value(metadata ptr %6, metadata !78, metadata !DIExpression()), !dbg !84
  call void @llvm.dbg.value(metadata i32 0, metadata !79, metadata !DIExpression()), !dbg !87
  %7 = icmp sgt i32 %2, 0, !dbg !88
  br i1 %7, label %8, label %26, !dbg !90

8:                                                ; preds = %4
  %9 = zext i32 %2 to i64, !dbg !88
  %10 = and i64 %9, 1, !dbg !90
  %11 = icmp eq i32 %2, 1, !dbg !90
  br i1 %11, label %14, label %12, !dbg !90

12:                                               ; preds = %8
  %13 = and i64 %9, 4294967294, !dbg !90
  br label %35, !dbg !90

14:                                               ; preds = %35, %8
  %15 = phi i64 [ 0, %8 ], [ %55, %35 ]
  %16 = icmp eq i64 %10, 0, !dbg !90
  br i1 %16, label %26, label %17, !dbg !90

17:                                               ; preds = %14
  call void @llvm.dbg.value(metadata i64 %15, metadata !79, metadata !DIExpression()), !dbg !87
  %18 = getelementptr inbounds double, ptr %0, i64 %15, !dbg !91
  %19 = load double, ptr %18, align 8, !dbg !91, !tbaa !33
  %20 = getelementptr inbounds i32, ptr %1, i64 %15, !dbg !93
  %21 = load i32, ptr %20, align 4, !dbg !93, !tbaa !94
  %22 = sext i32 %21 to i64, !dbg !96
  %23 = getelementptr inbounds double, ptr %6, i64 %22, !dbg !96
  %24 = load double, ptr %23, align 8, !dbg !97, !tbaa !33
  %25 = tail call double @llvm.fmuladd.f64(double %19, double %19, double %24), !dbg !97
  store double %25, ptr %23, align 8, !dbg !97, !tbaa !33
  call void @llvm.dbg.value(metadata i64 %15, metadata !79, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !87
  br label %26, !dbg !98

26:                                               ; preds = %17, %14, %4
  call void @llvm.dbg.value(metadata i32 0, metadata !82, metadata !DIExpression()), !dbg !100
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !81, metadata !DIExpression()), !dbg !84
  %27 = icmp sgt i32 %3, 0, !dbg !98
  br i1 %27, label %28, label %73, !dbg !101

28:                                               ; preds = %26
  %29 = zext i32 %3 to i64, !dbg !98
  %30 = add nsw i64 %29, -1, !dbg !101
  %31 = and i64 %29, 3, !dbg !101
  %32 = icmp ult i64 %30, 3, !dbg !101
  br i1 %32, label %58, label %33, !dbg !101

33:                                               ; preds = %28
  %34 = and i64 %29, 4294967292, !dbg !101
  br label %75, !dbg !101

35:                                               ; preds = %35, %12
  %36 = phi i64 [ 0, %12 ], [ %55, %35 ]
  %37 = phi i64 [ 0, %12 ], [ %56, %35 ]
  call void @llvm.dbg.value(metadata i64 %36, metadata !79, metadata !DIExpression()), !dbg !87
  %38 = getelementptr inbounds double, ptr %0, i64 %36, !dbg !91
  %39 = load double, ptr %38, align 8, !dbg !91, !tbaa !33
  %40 = getelementptr inbounds i32, ptr %1, i64 %36, !dbg !93
  %41 = load i32, ptr %40, align 4, !dbg !93, !tbaa !94
  %42 = sext i32 %41 to i64, !dbg !96
  %43 = getelementptr inbounds double, ptr %6, i64 %42, !dbg !96
  %44 = load double, ptr %43, align 8, !dbg !97, !tbaa !33
  %45 = tail call double @llvm.fmuladd.f64(double %39, double %39, double %44), !dbg !97
  store double %45, ptr %43, align 8, !dbg !97, !tbaa !33
  %46 = or i64 %36, 1, !dbg !102
  call void @llvm.dbg.value(metadata i64 %46, metadata !79, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i64 %46, metadata !79, metadata !DIExpression()), !dbg !87
  %47 = getelementptr inbounds double, ptr %0, i64 %46, !dbg !91
  %48 = load double, ptr %47, align 8, !dbg !91, !tbaa !33
  %49 = getelementptr inbounds i32, ptr %1, i64 %46, !dbg !93
  %50 = load i32, ptr %49, align 4, !dbg !93, !tbaa !94
  %51 = sext i32 %50 to i64, !dbg !96
  %52 = getelementptr inbounds double, ptr %6, i64 %51, !dbg !96
  %53 = load double, ptr %52, align 8, !dbg !97, !tbaa !33
  %54 = tail call double @llvm.fmuladd.f64(double %48, double %48, double %53), !dbg !97
  store double %54, ptr %52, align 8, !dbg !97, !tbaa !33
  %55 = add nuw nsw i64 %36, 2, !dbg !102
  call void @llvm.dbg.value(metadata i64 %55, metadata !79, metadata !DIExpression()), !dbg !87
  %56 = add i64 %37, 2, !dbg !90
  %57 = icmp eq i64 %56, %13, !dbg !90
  br i1 %57, label %14, label %35, !dbg !90, !llvm.loop !103

58:                                               ; preds = %75, %28
  %59 = phi double [ undef, %28 ], [ %93, %75 ]
  %60 = phi i64 [ 0, %28 ], [ %94, %75 ]
  %61 = phi double [ 0.000000e+00, %28 ], [ %93, %75 ]
  %62 = icmp eq i64 %31, 0, !dbg !101
  br i1 %62, label %73, label %63, !dbg !101

63:                                               ; preds = %58, %63
  %64 = phi i64 [ %70, %63 ], [ %60, %58 ]
  %65 = phi double [ %69, %63 ], [ %61, %58 ]
  %66 = phi i64 [ %71, %63 ], [ 0, %58 ]
  call void @llvm.dbg.value(metadata i64 %64, metadata !82, metadata !DIExpression()), !dbg !100
  call void @llvm.dbg.value(metadata double %65, metadata !81, metadata !DIExpression()), !dbg !84
  %67 = getelementptr inbounds double, ptr %6, i64 %64, !dbg !105
  %68 = load double, ptr %67, align 8, !dbg !105, !tbaa !33
  %69 = tail call double @llvm.fmuladd.f64(double %68, double %68, double %65), !dbg !107
  call void @llvm.dbg.value(metadata double %69, metadata !81, metadata !DIExpression()), !dbg !84
  %70 = add nuw nsw i64 %64, 1, !dbg !108
  call void @llvm.dbg.value(metadata i64 %70, metadata !82, metadata !DIExpression()), !dbg !100
  %71 = add i64 %66, 1, !dbg !101
  %72 = icmp eq i64 %71, %31, !dbg !101
  br i1 %72, label %73, label %63, !dbg !101, !llvm.loop !109

73:                                               ; preds = %58, %63, %26
  %74 = phi double [ 0.000000e+00, %26 ], [ %59, %58 ], [ %69, %63 ], !dbg !84
  tail call void @free(ptr noundef %6) #8, !dbg !110
  ret double %74, !dbg !111

75:                                               ; preds = %75, %33
  %76 = phi i64 [ 0, %33 ], [ %94, %75 ]
  %77 = phi double [ 0.000000e+00, %33 ], [ %93, %75 ]
  %78 = phi i64 [ 0, %33 ], [ %95, %75 ]
  call void @llvm.dbg.value(metadata i64 %76, metadata !82, metadata !DIExpression()), !dbg !100
  call void @llvm.dbg.value(metadata double %77, metadata !81, metadata !DIExpression()), !dbg !84
  %79 = getelementptr inbounds double, ptr %6, i64 %76, !dbg !105
  %80 = load double, ptr %79, align 8, !dbg !105, !tbaa !33
  %81 = tail call double @llvm.fmuladd.f64(double %80, double %80, double %77), !dbg !107
  call void @llvm.dbg.value(metadata double %81, metadata !81, metadata !DIExpression()), !dbg !84
  %82 = or i64 %76, 1, !dbg !108
  call void @llvm.dbg.value(metadata i64 %82, metadata !82, metadata !DIExpression()), !dbg !100
  call void @llvm.dbg.value(metadata i64 %82, metadata !82, metadata !DIExpression()), !dbg !100
  call void @llvm.dbg.value(metadata double %81, metadata !81, metadata !DIExpression()), !dbg !84
  %83 = getelementptr inbounds double, ptr %6, i64 %82, !dbg !105
  %84 = load double, ptr %83, align 8, !dbg !105, !tbaa !33
  %85 = tail call double @llvm.fmuladd.f64(double %84, double %84, double %81), !dbg !107
  call void @llvm.dbg.value(metadata double %85, metadata !81, metadata !DIExpression()), !dbg !84
  %86 = or i64 %76, 2, !dbg !108
  call void @llvm.dbg.value(metadata i64 %86, metadata !82, metadata !DIExpression()), !dbg !100
  call void @llvm.dbg.value(metadata i64 %86, metadata !82, metadata !DIExpression()), !dbg !100
  call void @llvm.dbg.value(metadata double %85, metadata !81, metadata !DIExpression()), !dbg !84
  %87 = getelementptr inbounds double, ptr %6, i64 %86, !dbg !105
  %88 = load double, ptr %87, align 8, !dbg !105, !tbaa !33
  %89 = tail call double @llvm.fmuladd.f64(double %88, double %88, double %85), !dbg !107
  call void @llvm.dbg.value(metadata double %89, metadata !81, metadata !DIExpression()), !dbg !84
  %90 = or i64 %76, 3, !dbg !108
  call void @llvm.dbg.value(metadata i64 %90, metadata !82, metadata !DIExpression()), !dbg !100
  call void @llvm.dbg.value(metadata i64 %90, metadata !82, metadata !DIExpression()), !dbg !100
  call void @llvm.dbg.value(metadata double %89, metadata !81, metadata !DIExpression()), !dbg !84
  %91 = getelementptr inbounds double, ptr %6, i64 %90, !dbg !105
  %92 = load double, ptr %91, align 8, !dbg !105, !tbaa !33
  %93 = tail call double @llvm.fmuladd.f64(double %92, double %92, double %89), !dbg !107
  call void @llvm.dbg.value(metadata double %93, metadata !81, metadata !DIExpression()), !dbg !84
  %94 = add nuw nsw i64 %76, 4, !dbg !108
  call void @llvm.dbg.value(metadata i64 %94, metadata !82, metadata !DIExpression()), !dbg !100
  %95 = add i64 %78, 4, !dbg !101
  %96 = icmp eq i64 %95, %34, !dbg !101
  br i1 %96, label %58, label %75, !dbg !101, !llvm.loop !112
}

; Function Attrs: inaccessiblememonly mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #4

; Function Attrs: nounwind uwtable
define dso_local double @buffer_per_iteration(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !114 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !118, metadata !DIExpression()), !dbg !130
  call void @llvm.dbg.value(metadata i32 %1, metadata !119, metadata !DIExpression()), !dbg !130
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !120, metadata !DIExpression()), !dbg !130
  call void @llvm.dbg.value(metadata i32 0, metadata !121, metadata !DIExpression()), !dbg !131
  %3 = icmp sgt i32 %1, 0, !dbg !132
  br i1 %3, label %4, label %6, !dbg !133

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !132
  br label %8, !dbg !133

6:                                                ; preds = %102, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %105, %102 ], !dbg !130
  ret double %7, !dbg !134

8:                                                ; preds = %4, %102
  %9 = phi i64 [ 0, %4 ], [ %17, %102 ]
  %10 = phi i64 [ 1, %4 ], [ %106, %102 ]
  %11 = phi double [ 0.000000e+00, %4 ], [ %105, %102 ]
  call void @llvm.dbg.value(metadata double %11, metadata !120, metadata !DIExpression()), !dbg !130
  call void @llvm.dbg.value(metadata i64 %9, metadata !121, metadata !DIExpression()), !dbg !131
  %12 = add nsw i64 %9, -1, !dbg !135
  %13 = and i64 %10, 9223372036854775804, !dbg !135
  %14 = add nsw i64 %13, -4, !dbg !135
  %15 = lshr exact i64 %14, 2, !dbg !135
  %16 = add nuw nsw i64 %15, 1, !dbg !135
  %17 = add nuw nsw i64 %9, 1, !dbg !135
  %18 = shl nuw nsw i64 %17, 3, !dbg !136
  %19 = tail call noalias ptr @malloc(i64 noundef %18) #7, !dbg !137
  call void @llvm.dbg.value(metadata ptr %19, metadata !123, metadata !DIExpression()), !dbg !138
  call void @llvm.dbg.value(metadata i32 0, metadata !126, metadata !DIExpression()), !dbg !139
  %20 = getelementptr inbounds double, ptr %0, i64 %9
  %21 = load double, ptr %20, align 8, !tbaa !33
  %22 = icmp ult i64 %10, 4, !dbg !140
  br i1 %22, label %70, label %23, !dbg !140

23:                                               ; preds = %8
  %24 = and i64 %10, 9223372036854775804, !dbg !140
  %25 = insertelement <2 x double> poison, double %21, i64 0, !dbg !140
  %26 = shufflevector <2 x double> %25, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !140
  %27 = insertelement <2 x double> poison, double %21, i64 0, !dbg !140
  %28 = shufflevector <2 x double> %27, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !140
  %29 = and i64 %16, 1, !dbg !140
  %30 = icmp eq i64 %14, 0, !dbg !140
  br i1 %30, label %56, label %31, !dbg !140

31:                                               ; preds = %23
  %32 = and i64 %16, 9223372036854775806, !dbg !140
  br label %33, !dbg !140

33:                                               ; preds = %33, %31
  %34 = phi i64 [ 0, %31 ], [ %53, %33 ], !dbg !141
  %35 = phi i64 [ 0, %31 ], [ %54, %33 ]
  %36 = getelementptr inbounds double, ptr %0, i64 %34, !dbg !143
  %37 = load <2 x double>, ptr %36, align 8, !dbg !143, !tbaa !33
  %38 = getelementptr inbounds double, ptr %36, i64 2, !dbg !143
  %39 = load <2 x double>, ptr %38, align 8, !dbg !143, !tbaa !33
  %40 = fmul <2 x double> %37, %26, !dbg !145
  %41 = fmul <2 x double> %39, %28, !dbg !145
  %42 = getelementptr inbounds double, ptr %19, i64 %34, !dbg !146
  store <2 x double> %40, ptr %42, align 8, !dbg !147, !tbaa !33
  %43 = getelementptr inbounds double, ptr %42, i64 2, !dbg !147
  store <2 x double> %41, ptr %43, align 8, !dbg !147, !tbaa !33
  %44 = or i64 %34, 4, !dbg !141
  %45 = getelementptr inbounds double, ptr %0, i64 %44, !dbg !143
  %46 = load <2 x double>, ptr %45, align 8, !dbg !143, !tbaa !33
  %47 = getelementptr inbounds double, ptr %45, i64 2, !dbg !143
  %48 = load <2 x double>, ptr %47, align 8, !dbg !143, !tbaa !33
  %49 = fmul <2 x double> %46, %26, !dbg !145
  %50 = fmul <2 x double> %48, %28, !dbg !145
  %51 = getelementptr inbounds double, ptr %19, i64 %44, !dbg !146
  store <2 x double> %49, ptr %51, align 8, !dbg !147, !tbaa !33
  %52 = getelementptr inbounds double, ptr %51, i64 2, !dbg !147
  store <2 x double> %50, ptr %52, align 8, !dbg !147, !tbaa !33
  %53 = add nuw i64 %34, 8, !dbg !141
  %54 = add i64 %35, 2, !dbg !141
  %55 = icmp eq i64 %54, %32, !dbg !141
  br i1 %55, label %56, label %33, !dbg !141, !llvm.loop !148

56:                                               ; preds = %33, %23
  %57 = phi i64 [ 0, %23 ], [ %53, %33 ]
  %58 = icmp eq i64 %29, 0, !dbg !141
  br i1 %58, label %68, label %59, !dbg !141

59:                                               ; preds = %56
  %60 = getelementptr inbounds double, ptr %0, i64 %57, !dbg !143
  %61 = load <2 x double>, ptr %60, align 8, !dbg !143, !tbaa !33
  %62 = getelementptr inbounds double, ptr %60, i64 2, !dbg !143
  %63 = load <2 x double>, ptr %62, align 8, !dbg !143, !tbaa !33
  %64 = fmul <2 x double> %61, %26, !dbg !145
  %65 = fmul <2 x double> %63, %28, !dbg !145
  %66 = getelementptr inbounds double, ptr %19, i64 %57, !dbg !146
  store <2 x double> %64, ptr %66, align 8, !dbg !147, !tbaa !33
  %67 = getelementptr inbounds double, ptr %66, i64 2, !dbg !147
  store <2 x double> %65, ptr %67, align 8, !dbg !147, !tbaa !33
  br label %68, !dbg !140

68:                                               ; preds = %56, %59
  %69 = icmp eq i64 %10, %24, !dbg !140
  br i1 %69, label %72, label %70, !dbg !140

70:                                               ; preds = %8, %68
  %71 = phi i64 [ 0, %8 ], [ %24, %68 ]
  br label %80, !dbg !140

72:                                               ; preds = %80, %68
  call void @llvm.dbg.value(metadata i32 1, metadata !128, metadata !DIExpression()), !dbg !151
  %73 = icmp eq i64 %9, 0, !dbg !152
  br i1 %73, label %102, label %74, !dbg !154

74:                                               ; preds = %72
  %75 = load double, ptr %19, align 8, !dbg !155, !tbaa !33
  %76 = and i64 %9, 3, !dbg !154
  %77 = icmp ult i64 %12, 3, !dbg !154
  br i1 %77, label %88, label %78, !dbg !154

78:                                               ; preds = %74
  %79 = and i64 %9, 9223372036854775804, !dbg !154
  br label %108, !dbg !154

80:                                               ; preds = %70, %80
  %81 = phi i64 [ %86, %80 ], [ %71, %70 ]
  call void @llvm.dbg.value(metadata i64 %81, metadata !126, metadata !DIExpression()), !dbg !139
  %82 = getelementptr inbounds double, ptr %0, i64 %81, !dbg !143
  %83 = load double, ptr %82, align 8, !dbg !143, !tbaa !33
  %84 = fmul double %83, %21, !dbg !145
  %85 = getelementptr inbounds double, ptr %19, i64 %81, !dbg !146
  store double %84, ptr %85, align 8, !dbg !147, !tbaa !33
  %86 = add nuw nsw i64 %81, 1, !dbg !141
  call void @llvm.dbg.value(metadata i64 %86, metadata !126, metadata !DIExpression()), !dbg !139
  %87 = icmp eq i64 %86, %10, !dbg !157
  br i1 %87, label %72, label %80, !dbg !140, !llvm.loop !158

88:                                               ; preds = %108, %74
  %89 = phi double [ %75, %74 ], [ %126, %108 ]
  %90 = phi i64 [ 1, %74 ], [ %127, %108 ]
  %91 = icmp eq i64 %76, 0, !dbg !154
  br i1 %91, label %102, label %92, !dbg !154

92:                                               ; preds = %88, %92
  %93 = phi double [ %98, %92 ], [ %89, %88 ], !dbg !155
  %94 = phi i64 [ %99, %92 ], [ %90, %88 ]
  %95 = phi i64 [ %100, %92 ], [ 0, %88 ]
  call void @llvm.dbg.value(metadata i64 %94, metadata !128, metadata !DIExpression()), !dbg !151
  %96 = getelementptr inbounds double, ptr %19, i64 %94, !dbg !160
  %97 = load double, ptr %96, align 8, !dbg !161, !tbaa !33
  %98 = fmul double %93, %97, !dbg !161
  store double %98, ptr %96, align 8, !dbg !161, !tbaa !33
  %99 = add nuw nsw i64 %94, 1, !dbg !162
  call void @llvm.dbg.value(metadata i64 %99, metadata !128, metadata !DIExpression()), !dbg !151
  %100 = add i64 %95, 1, !dbg !154
  %101 = icmp eq i64 %100, %76, !dbg !154
  br i1 %101, label %102, label %92, !dbg !154, !llvm.loop !163

102:                                              ; preds = %88, %92, %72
  %103 = getelementptr inbounds double, ptr %19, i64 %9, !dbg !164
  %104 = load double, ptr %103, align 8, !dbg !164, !tbaa !33
  %105 = fadd double %11, %104, !dbg !165
  call void @llvm.dbg.value(metadata double %105, metadata !120, metadata !DIExpression()), !dbg !130
  tail call void @free(ptr noundef nonnull %19) #8, !dbg !166
  call void @llvm.dbg.value(metadata i64 %17, metadata !121, metadata !DIExpression()), !dbg !131
  %106 = add nuw nsw i64 %10, 1, !dbg !133
  %107 = icmp eq i64 %17, %5, !dbg !132
  br i1 %107, label %6, label %8, !dbg !133, !llvm.loop !167

108:                                              ; preds = %108, %78
  %109 = phi double [ %75, %78 ], [ %126, %108 ], !dbg !155
  %110 = phi i64 [ 1, %78 ], [ %127, %108 ]
  %111 = phi i64 [ 0, %78 ], [ %128, %108 ]
  call void @llvm.dbg.value(metadata i64 %110, metadata !128, metadata !DIExpression()), !dbg !151
  %112 = getelementptr inbounds double, ptr %19, i64 %110, !dbg !160
  %113 = load double, ptr %112, align 8, !dbg !161, !tbaa !33
  %114 = fmul double %109, %113, !dbg !161
  store double %114, ptr %112, align 8, !dbg !161, !tbaa !33
  %115 = add nuw nsw i64 %110, 1, !dbg !162
  call void @llvm.dbg.value(metadata i64 %115, metadata !128, metadata !DIExpression()), !dbg !151
  call void @llvm.dbg.value(metadata i64 %115, metadata !128, metadata !DIExpression()), !dbg !151
  %116 = getelementptr inbounds double, ptr %19, i64 %115, !dbg !160
  %117 = load double, ptr %116, align 8, !dbg !161, !tbaa !33
  %118 = fmul double %114, %117, !dbg !161
  store double %118, ptr %116, align 8, !dbg !161, !tbaa !33
  %119 = add nuw nsw i64 %110, 2, !dbg !162
  call void @llvm.dbg.value(metadata i64 %119, metadata !128, metadata !DIExpression()), !dbg !151
  call void @llvm.dbg.value(metadata i64 %119, metadata !128, metadata !DIExpression()), !dbg !151
  %120 = getelementptr inbounds double, ptr %19, i64 %119, !dbg !160
  %121 = load double, ptr %120, align 8, !dbg !161, !tbaa !33
  %122 = fmul double %118, %121, !dbg !161
  store double %122, ptr %120, align 8, !dbg !161, !tbaa !33
  %123 = add nuw nsw i64 %110, 3, !dbg !162
  call void @llvm.dbg.value(metadata i64 %123, metadata !128, metadata !DIExpression()), !dbg !151
  call void @llvm.dbg.value(metadata i64 %123, metadata !128, metadata !DIExpression()), !dbg !151
  %124 = getelementptr inbounds double, ptr %19, i64 %123, !dbg !160
  %125 = load double, ptr %124, align 8, !dbg !161, !tbaa !33
  %126 = fmul double %122, %125, !dbg !161
  store double %126, ptr %124, align 8, !dbg !161, !tbaa !33
  %127 = add nuw nsw i64 %110, 4, !dbg !162
  call void @llvm.dbg.value(metadata i64 %127, metadata !128, metadata !DIExpression()), !dbg !151
  %128 = add i64 %111, 4, !dbg !154
  %129 = icmp eq i64 %128, %79, !dbg !154
  br i1 %129, label %88, label %108, !dbg !154, !llvm.loop !169
}

; Function Attrs: nounwind uwtable
define dso_local double @callee_allocates_caller_frees(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !171 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !173, metadata !DIExpression()), !dbg !179
  call void @llvm.dbg.value(metadata i32 %1, metadata !174, metadata !DIExpression()), !dbg !179
  %3 = tail call fastcc ptr @make_squares(ptr noundef %0, i32 noundef %1), !dbg !180
  call void @llvm.dbg.value(metadata ptr %3, metadata !175, metadata !DIExpression()), !dbg !179
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
  br label %30, !dbg !184

12:                                               ; preds = %30, %5
  %13 = phi double [ undef, %5 ], [ %52, %30 ]
  %14 = phi i64 [ 0, %5 ], [ %53, %30 ]
  %15 = phi double [ 1.000000e+00, %5 ], [ %52, %30 ]
  %16 = icmp eq i64 %8, 0, !dbg !184
  br i1 %16, label %28, label %17, !dbg !184

17:                                               ; preds = %12, %17
  %18 = phi i64 [ %25, %17 ], [ %14, %12 ]
  %19 = phi double [ %24, %17 ], [ %15, %12 ]
  %20 = phi i64 [ %26, %17 ], [ 0, %12 ]
  call void @llvm.dbg.value(metadata i64 %18, metadata !177, metadata !DIExpression()), !dbg !181
  call void @llvm.dbg.value(metadata double %19, metadata !176, metadata !DIExpression()), !dbg !179
  %21 = getelementptr inbounds double, ptr %3, i64 %18, !dbg !185
  %22 = load double, ptr %21, align 8, !dbg !185, !tbaa !33
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
  tail call void @free(ptr noundef %3) #8, !dbg !191
  ret double %29, !dbg !192

30:                                               ; preds = %30, %10
  %31 = phi i64 [ 0, %10 ], [ %53, %30 ]
  %32 = phi double [ 1.000000e+00, %10 ], [ %52, %30 ]
  %33 = phi i64 [ 0, %10 ], [ %54, %30 ]
  call void @llvm.dbg.value(metadata i64 %31, metadata !177, metadata !DIExpression()), !dbg !181
  call void @llvm.dbg.value(metadata double %32, metadata !176, metadata !DIExpression()), !dbg !179
  %34 = getelementptr inbounds double, ptr %3, i64 %31, !dbg !185
  %35 = load double, ptr %34, align 8, !dbg !185, !tbaa !33
  %36 = fadd double %35, 1.000000e+00, !dbg !187
  %37 = fmul double %32, %36, !dbg !188
  call void @llvm.dbg.value(metadata double %37, metadata !176, metadata !DIExpression()), !dbg !179
  %38 = or i64 %31, 1, !dbg !189
  call void @llvm.dbg.value(metadata i64 %38, metadata !177, metadata !DIExpression()), !dbg !181
  call void @llvm.dbg.value(metadata i64 %38, metadata !177, metadata !DIExpression()), !dbg !181
  call void @llvm.dbg.value(metadata double %37, metadata !176, metadata !DIExpression()), !dbg !179
  %39 = getelementptr inbounds double, ptr %3, i64 %38, !dbg !185
  %40 = load double, ptr %39, align 8, !dbg !185, !tbaa !33
  %41 = fadd double %40, 1.000000e+00, !dbg !187
  %42 = fmul double %37, %41, !dbg !188
  call void @llvm.dbg.value(metadata double %42, metadata !176, metadata !DIExpression()), !dbg !179
  %43 = or i64 %31, 2, !dbg !189
  call void @llvm.dbg.value(metadata i64 %43, metadata !177, metadata !DIExpression()), !dbg !181
  call void @llvm.dbg.value(metadata i64 %43, metadata !177, metadata !DIExpression()), !dbg !181
  call void @llvm.dbg.value(metadata double %42, metadata !176, metadata !DIExpression()), !dbg !179
  %44 = getelementptr inbounds double, ptr %3, i64 %43, !dbg !185
  %45 = load double, ptr %44, align 8, !dbg !185, !tbaa !33
  %46 = fadd double %45, 1.000000e+00, !dbg !187
  %47 = fmul double %42, %46, !dbg !188
  call void @llvm.dbg.value(metadata double %47, metadata !176, metadata !DIExpression()), !dbg !179
  %48 = or i64 %31, 3, !dbg !189
  call void @llvm.dbg.value(metadata i64 %48, metadata !177, metadata !DIExpression()), !dbg !181
  call void @llvm.dbg.value(metadata i64 %48, metadata !177, metadata !DIExpression()), !dbg !181
  call void @llvm.dbg.value(metadata double %47, metadata !176, metadata !DIExpression()), !dbg !179
  %49 = getelementptr inbounds double, ptr %3, i64 %48, !dbg !185
  %50 = load double, ptr %49, align 8, !dbg !185, !tbaa !33
  %51 = fadd double %50, 1.000000e+00, !dbg !187
  %52 = fmul double %47, %51, !dbg !188
  call void @llvm.dbg.value(metadata double %52, metadata !176, metadata !DIExpression()), !dbg !179
  %53 = add nuw nsw i64 %31, 4, !dbg !189
  call void @llvm.dbg.value(metadata i64 %53, metadata !177, metadata !DIExpression()), !dbg !181
  %54 = add i64 %33, 4, !dbg !184
  %55 = icmp eq i64 %54, %11, !dbg !184
  br i1 %55, label %12, label %30, !dbg !184, !llvm.loop !193
}

; Function Attrs: nofree noinline nounwind uwtable
define internal fastcc noalias ptr @make_squares(ptr nocapture noundef readonly %0, i32 noundef %1) unnamed_addr #5 !dbg !195 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !199, metadata !DIExpression()), !dbg !204
  call void @llvm.dbg.value(metadata i32 %1, metadata !200, metadata !DIExpression()), !dbg !204
  %3 = sext i32 %1 to i64, !dbg !205
  %4 = shl nsw i64 %3, 3, !dbg !206
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #7, !dbg !207
  call void @llvm.dbg.value(metadata ptr %5, metadata !201, metadata !DIExpression()), !dbg !204
  call void @llvm.dbg.value(metadata i32 0, metadata !202, metadata !DIExpression()), !dbg !208
  %6 = icmp sgt i32 %1, 0, !dbg !209
  br i1 %6, label %7, label %58, !dbg !211

7:                                                ; preds = %2
  %8 = zext i32 %1 to i64, !dbg !209
  %9 = icmp ult i32 %1, 4, !dbg !211
  br i1 %9, label %56, label %10, !dbg !211

10:                                               ; preds = %7
  %11 = and i64 %8, 4294967292, !dbg !211
  %12 = add nsw i64 %11, -4, !dbg !211
  %13 = lshr exact i64 %12, 2, !dbg !211
  %14 = add nuw nsw i64 %13, 1, !dbg !211
  %15 = and i64 %14, 1, !dbg !211
  %16 = icmp eq i64 %12, 0, !dbg !211
  br i1 %16, label %42, label %17, !dbg !211

17:                                               ; preds = %10
  %18 = and i64 %14, 9223372036854775806, !dbg !211
  br label %19, !dbg !211

19:                                               ; preds = %19, %17
  %20 = phi i64 [ 0, %17 ], [ %39, %19 ], !dbg !212
  %21 = phi i64 [ 0, %17 ], [ %40, %19 ]
  %22 = getelementptr inbounds double, ptr %0, i64 %20, !dbg !213
  %23 = load <2 x double>, ptr %22, align 8, !dbg !213, !tbaa !33
  %24 = getelementptr inbounds double, ptr %22, i64 2, !dbg !213
  %25 = load <2 x double>, ptr %24, align 8, !dbg !213, !tbaa !33
  %26 = fmul <2 x double> %23, %23, !dbg !215
  %27 = fmul <2 x double> %25, %25, !dbg !215
  %28 = getelementptr inbounds double, ptr %5, i64 %20, !dbg !216
  store <2 x double> %26, ptr %28, align 8, !dbg !217, !tbaa !33
  %29 = getelementptr inbounds double, ptr %28, i64 2, !dbg !217
  store <2 x double> %27, ptr %29, align 8, !dbg !217, !tbaa !33
  %30 = or i64 %20, 4, !dbg !212
  %31 = getelementptr inbounds double, ptr %0, i64 %30, !dbg !213
  %32 = load <2 x double>, ptr %31, align 8, !dbg !213, !tbaa !33
  %33 = getelementptr inbounds double, ptr %31, i64 2, !dbg !213
  %34 = load <2 x double>, ptr %33, align 8, !dbg !213, !tbaa !33
  %35 = fmul <2 x double> %32, %32, !dbg !215
  %36 = fmul <2 x double> %34, %34, !dbg !215
  %37 = getelementptr inbounds double, ptr %5, i64 %30, !dbg !216
  store <2 x double> %35, ptr %37, align 8, !dbg !217, !tbaa !33
  %38 = getelementptr inbounds double, ptr %37, i64 2, !dbg !217
  store <2 x double> %36, ptr %38, align 8, !dbg !217, !tbaa !33
  %39 = add nuw i64 %20, 8, !dbg !212
  %40 = add i64 %21, 2, !dbg !212
  %41 = icmp eq i64 %40, %18, !dbg !212
  br i1 %41, label %42, label %19, !dbg !212, !llvm.loop !218

42:                                               ; preds = %19, %10
  %43 = phi i64 [ 0, %10 ], [ %39, %19 ]
  %44 = icmp eq i64 %15, 0, !dbg !212
  br i1 %44, label %54, label %45, !dbg !212

45:                                               ; preds = %42
  %46 = getelementptr inbounds double, ptr %0, i64 %43, !dbg !213
  %47 = load <2 x double>, ptr %46, align 8, !dbg !213, !tbaa !33
  %48 = getelementptr inbounds double, ptr %46, i64 2, !dbg !213
  %49 = load <2 x double>, ptr %48, align 8, !dbg !213, !tbaa !33
  %50 = fmul <2 x double> %47, %47, !dbg !215
  %51 = fmul <2 x double> %49, %49, !dbg !215
  %52 = getelementptr inbounds double, ptr %5, i64 %43, !dbg !216
  store <2 x double> %50, ptr %52, align 8, !dbg !217, !tbaa !33
  %53 = getelementptr inbounds double, ptr %52, i64 2, !dbg !217
  store <2 x double> %51, ptr %53, align 8, !dbg !217, !tbaa !33
  br label %54, !dbg !211

54:                                               ; preds = %42, %45
  %55 = icmp eq i64 %11, %8, !dbg !211
  br i1 %55, label %58, label %56, !dbg !211

56:                                               ; preds = %7, %54
  %57 = phi i64 [ 0, %7 ], [ %11, %54 ]
  br label %59, !dbg !211

58:                                               ; preds = %59, %54, %2
  ret ptr %5, !dbg !220

59:                                               ; preds = %56, %59
  %60 = phi i64 [ %65, %59 ], [ %57, %56 ]
  call void @llvm.dbg.value(metadata i64 %60, metadata !202, metadata !DIExpression()), !dbg !208
  %61 = getelementptr inbounds double, ptr %0, i64 %60, !dbg !213
  %62 = load double, ptr %61, align 8, !dbg !213, !tbaa !33
  %63 = fmul double %62, %62, !dbg !215
  %64 = getelementptr inbounds double, ptr %5, i64 %60, !dbg !216
  store double %63, ptr %64, align 8, !dbg !217, !tbaa !33
  %65 = add nuw nsw i64 %60, 1, !dbg !212
  call void @llvm.dbg.value(metadata i64 %65, metadata !202, metadata !DIExpression()), !dbg !208
  %66 = icmp eq i64 %65, %8, !dbg !209
  br i1 %66, label %58, label %59, !dbg !211, !llvm.loop !221
}

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #6

attributes #0 = { nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { inaccessiblememonly mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) "alloc-family"="malloc" "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { inaccessiblemem_or_argmemonly mustprogress nounwind willreturn allockind("free") "alloc-family"="malloc" "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inaccessiblememonly mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) "alloc-family"="malloc" "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #5 = { nofree noinline nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #7 = { nounwind allocsize(0) }
attributes #8 = { nounwind }
attributes #9 = { nounwind allocsize(0,1) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 15.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/workspace.c", directory: ".", checksumkind: CSK_MD5, checksum: "d563dd51ddc2a272ea2f7c526b8e620e")
!2 = !{!3}
!3 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !4, line: 46, baseType: !5)
!4 = !DIFile(filename: "/usr/lib/llvm-15/lib/clang/15.0.6/include/stddef.h", directory: "", checksumkind: CSK_MD5, checksum: "b76978376d35d5cd171876ac58ac1256")
!5 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!6 = !{i32 7, !"Dwarf Version", i32 5}
!7 = !{i32 2, !"Debug Info Version", i32 3}
!8 = !{i32 1, !"wchar_size", i32 4}
!9 = !{i32 7, !"PIC Level", i32 2}
!10 = !{i32 7, !"PIE Level", i32 2}
!11 = !{i32 7, !"uwtable", i32 2}
!12 = !{!"Debian clang version 15.0.6"}
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
!53 = distinct !{!53, !40, !54, !55}
!54 = !DILocation(line: 9, column: 3, scope: !24)
!55 = !{!"llvm.loop.mustprogress"}
!56 = !DILocation(line: 12, column: 10, scope: !57)
!57 = distinct !DILexicalBlock(scope: !51, file: !1, line: 11, column: 31)
!58 = !DILocation(line: 12, column: 17, scope: !57)
!59 = !DILocation(line: 12, column: 15, scope: !57)
!60 = !DILocation(line: 12, column: 7, scope: !57)
!61 = !DILocation(line: 14, column: 3, scope: !13)
!62 = !DILocation(line: 15, column: 3, scope: !13)
!63 = !DILocation(line: 12, column: 20, scope: !57)
!64 = distinct !{!64, !52, !65, !55}
!65 = !DILocation(line: 13, column: 3, scope: !27)
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
!146 = !DILocation(line: 36, column: 7, scope: !144)
!147 = !DILocation(line: 36, column: 12, scope: !144)
!148 = distinct !{!148, !140, !149, !55, !150}
!149 = !DILocation(line: 37, column: 5, scope: !127)
!150 = !{!"llvm.loop.isvectorized", i32 1}
!151 = !DILocation(line: 0, scope: !129)
!152 = !DILocation(line: 38, column: 23, scope: !153)
!153 = distinct !DILexicalBlock(scope: !129, file: !1, line: 38, column: 5)
!154 = !DILocation(line: 38, column: 5, scope: !129)
!155 = !DILocation(line: 39, column: 15, scope: !156)
!156 = distinct !DILexicalBlock(scope: !153, file: !1, line: 38, column: 34)
!157 = !DILocation(line: 35, column: 23, scope: !142)
!158 = distinct !{!158, !140, !149, !55, !159, !150}
!159 = !{!"llvm.loop.unroll.runtime.disable"}
!160 = !DILocation(line: 39, column: 7, scope: !156)
!161 = !DILocation(line: 39, column: 12, scope: !156)
!162 = !DILocation(line: 38, column: 30, scope: !153)
!163 = distinct !{!163, !48}
!164 = !DILocation(line: 41, column: 10, scope: !124)
!165 = !DILocation(line: 41, column: 7, scope: !124)
!166 = !DILocation(line: 42, column: 5, scope: !124)
!167 = distinct !{!167, !133, !168, !55}
!168 = !DILocation(line: 43, column: 3, scope: !122)
!169 = distinct !{!169, !154, !170, !55}
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
!191 = !DILocation(line: 61, column: 3, scope: !171)
!192 = !DILocation(line: 62, column: 3, scope: !171)
!193 = distinct !{!193, !184, !194, !55}
!194 = !DILocation(line: 60, column: 3, scope: !178)
!195 = distinct !DISubprogram(name: "make_squares", scope: !1, file: !1, line: 47, type: !196, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !198)
!196 = !DISubroutineType(types: !197)
!197 = !{!22, !69, !17}
!198 = !{!199, !200, !201, !202}
!199 = !DILocalVariable(name: "x", arg: 1, scope: !195, file: !1, line: 47, type: !69)
!200 = !DILocalVariable(name: "n", arg: 2, scope: !195, file: !1, line: 47, type: !17)
!201 = !DILocalVariable(name: "r", scope: !195, file: !1, line: 48, type: !22)
!202 = !DILocalVariable(name: "i", scope: !203, file: !1, line: 49, type: !17)
!203 = distinct !DILexicalBlock(scope: !195, file: !1, line: 49, column: 3)
!204 = !DILocation(line: 0, scope: !195)
!205 = !DILocation(line: 48, column: 22, scope: !195)
!206 = !DILocation(line: 48, column: 32, scope: !195)
!207 = !DILocation(line: 48, column: 15, scope: !195)
!208 = !DILocation(line: 0, scope: !203)
!209 = !DILocation(line: 49, column: 21, scope: !210)
!210 = distinct !DILexicalBlock(scope: !203, file: !1, line: 49, column: 3)
!211 = !DILocation(line: 49, column: 3, scope: !203)
!212 = !DILocation(line: 49, column: 27, scope: !210)
!213 = !DILocation(line: 50, column: 12, scope: !214)
!214 = distinct !DILexicalBlock(scope: !210, file: !1, line: 49, column: 31)
!215 = !DILocation(line: 50, column: 17, scope: !214)
!216 = !DILocation(line: 50, column: 5, scope: !214)
!217 = !DILocation(line: 50, column: 10, scope: !214)
!218 = distinct !{!218, !211, !219, !55, !150}
!219 = !DILocation(line: 51, column: 3, scope: !203)
!220 = !DILocation(line: 52, column: 3, scope: !195)
!221 = distinct !{!221, !211, !219, !55, !159, !150}
