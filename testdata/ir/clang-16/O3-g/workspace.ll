; clang-16 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/workspace.c -o ir/clang-16/O3-g/workspace.ll
; ModuleID = 'c/workspace.c'
source_filename = "c/workspace.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind memory(readwrite, argmem: none) uwtable
define dso_local double @workspace_powers(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !13 {
  call void @llvm.dbg.value(metadata double %0, metadata !19, metadata !DIExpression()), !dbg !28
  call void @llvm.dbg.value(metadata i32 %1, metadata !20, metadata !DIExpression()), !dbg !28
  %3 = sext i32 %1 to i64, !dbg !29
  %4 = shl nsw i64 %3, 3, !dbg !30
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #9, !dbg !31
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
  br i1 %29, label %30, label %72, !dbg !52

30:                                               ; preds = %28
  %31 = zext i32 %1 to i64, !dbg !50
  %32 = and i64 %31, 3, !dbg !52
  %33 = icmp ult i32 %1, 4, !dbg !52
  br i1 %33, label %54, label %34, !dbg !52

34:                                               ; preds = %30
  %35 = and i64 %31, 4294967292, !dbg !52
  br label %74, !dbg !52

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

54:                                               ; preds = %74, %30
  %55 = phi double [ undef, %30 ], [ %105, %74 ]
  %56 = phi i64 [ 0, %30 ], [ %101, %74 ]
  %57 = phi double [ 0.000000e+00, %30 ], [ %105, %74 ]
  %58 = icmp eq i64 %32, 0, !dbg !52
  br i1 %58, label %72, label %59, !dbg !52

59:                                               ; preds = %54, %59
  %60 = phi i64 [ %65, %59 ], [ %56, %54 ]
  %61 = phi double [ %69, %59 ], [ %57, %54 ]
  %62 = phi i64 [ %70, %59 ], [ 0, %54 ]
  call void @llvm.dbg.value(metadata i64 %60, metadata !26, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata double %61, metadata !25, metadata !DIExpression()), !dbg !28
  %63 = getelementptr inbounds double, ptr %5, i64 %60, !dbg !56
  %64 = load double, ptr %63, align 8, !dbg !56, !tbaa !33
  %65 = add nuw nsw i64 %60, 1, !dbg !58
  %66 = trunc i64 %65 to i32, !dbg !59
  %67 = sitofp i32 %66 to double, !dbg !59
  %68 = fdiv double %64, %67, !dbg !60
  %69 = fadd double %61, %68, !dbg !61
  call void @llvm.dbg.value(metadata i64 %65, metadata !26, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata double %69, metadata !25, metadata !DIExpression()), !dbg !28
  %70 = add i64 %62, 1, !dbg !52
  %71 = icmp eq i64 %70, %32, !dbg !52
  br i1 %71, label %72, label %59, !dbg !52, !llvm.loop !62

72:                                               ; preds = %54, %59, %28
  %73 = phi double [ 0.000000e+00, %28 ], [ %55, %54 ], [ %69, %59 ], !dbg !28
  tail call void @free(ptr noundef nonnull %5) #10, !dbg !63
  ret double %73, !dbg !64

74:                                               ; preds = %74, %34
  %75 = phi i64 [ 0, %34 ], [ %101, %74 ]
  %76 = phi double [ 0.000000e+00, %34 ], [ %105, %74 ]
  %77 = phi i64 [ 0, %34 ], [ %106, %74 ]
  call void @llvm.dbg.value(metadata i64 %75, metadata !26, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata double %76, metadata !25, metadata !DIExpression()), !dbg !28
  %78 = getelementptr inbounds double, ptr %5, i64 %75, !dbg !56
  %79 = load double, ptr %78, align 8, !dbg !56, !tbaa !33
  %80 = or i64 %75, 1, !dbg !58
  %81 = trunc i64 %80 to i32, !dbg !59
  %82 = sitofp i32 %81 to double, !dbg !59
  %83 = fdiv double %79, %82, !dbg !60
  %84 = fadd double %76, %83, !dbg !61
  call void @llvm.dbg.value(metadata i64 %80, metadata !26, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata double %84, metadata !25, metadata !DIExpression()), !dbg !28
  call void @llvm.dbg.value(metadata i64 %80, metadata !26, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata double %84, metadata !25, metadata !DIExpression()), !dbg !28
  %85 = getelementptr inbounds double, ptr %5, i64 %80, !dbg !56
  %86 = load double, ptr %85, align 8, !dbg !56, !tbaa !33
  %87 = or i64 %75, 2, !dbg !58
  %88 = trunc i64 %87 to i32, !dbg !59
  %89 = sitofp i32 %88 to double, !dbg !59
  %90 = fdiv double %86, %89, !dbg !60
  %91 = fadd double %84, %90, !dbg !61
  call void @llvm.dbg.value(metadata i64 %87, metadata !26, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata double %91, metadata !25, metadata !DIExpression()), !dbg !28
  call void @llvm.dbg.value(metadata i64 %87, metadata !26, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata double %91, metadata !25, metadata !DIExpression()), !dbg !28
  %92 = getelementptr inbounds double, ptr %5, i64 %87, !dbg !56
  %93 = load double, ptr %92, align 8, !dbg !56, !tbaa !33
  %94 = or i64 %75, 3, !dbg !58
  %95 = trunc i64 %94 to i32, !dbg !59
  %96 = sitofp i32 %95 to double, !dbg !59
  %97 = fdiv double %93, %96, !dbg !60
  %98 = fadd double %91, %97, !dbg !61
  call void @llvm.dbg.value(metadata i64 %94, metadata !26, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata double %98, metadata !25, metadata !DIExpression()), !dbg !28
  call void @llvm.dbg.value(metadata i64 %94, metadata !26, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata double %98, metadata !25, metadata !DIExpression()), !dbg !28
  %99 = getelementptr inbounds double, ptr %5, i64 %94, !dbg !56
  %100 = load double, ptr %99, align 8, !dbg !56, !tbaa !33
  %101 = add nuw nsw i64 %75, 4, !dbg !58
  %102 = trunc i64 %101 to i32, !dbg !59
  %103 = sitofp i32 %102 to double, !dbg !59
  %104 = fdiv double %100, %103, !dbg !60
  %105 = fadd double %98, %104, !dbg !61
  call void @llvm.dbg.value(metadata i64 %101, metadata !26, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata double %105, metadata !25, metadata !DIExpression()), !dbg !28
  %106 = add i64 %77, 4, !dbg !52
  %107 = icmp eq i64 %106, %35, !dbg !52
  br i1 %107, label %54, label %74, !dbg !52, !llvm.loop !65
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !67 noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !73 void @free(ptr allocptr nocapture noundef) local_unnamed_addr #2

; Function Attrs: nounwind memory(readwrite, argmem: read) uwtable
define dso_local double @zeroed_histogram(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #3 !dbg !76 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !84, metadata !DIExpression()), !dbg !94
  call void @llvm.dbg.value(metadata ptr %1, metadata !85, metadata !DIExpression()), !dbg !94
  call void @llvm.dbg.value(metadata i32 %2, metadata !86, metadata !DIExpression()), !dbg !94
  call void @llvm.dbg.value(metadata i32 %3, metadata !87, metadata !DIExpression()), !dbg !94
  %5 = sext i32 %3 to i64, !dbg !95
  %6 = tail call noalias ptr @calloc(i64 noundef %5, i64 noundef 8) #11, !dbg !96
  call void @llvm.dbg.value(metadata ptr %6, metadata !88, metadata !DIExpression()), !dbg !94
  call void @llvm.dbg.value(metadata i32 0, metadata !89, metadata !DIExpression()), !dbg !97
  %7 = icmp sgt i32 %2, 0, !dbg !98
  br i1 %7, label %8, label %26, !dbg !100

8:                                                ; preds = %4
  %9 = zext i32 %2 to i64, !dbg !98
  %10 = and i64 %9, 1, !dbg !100
  %11 = icmp eq i32 %2, 1, !dbg !100
  br i1 %11, label %14, label %12, !dbg !100

12:                                               ; preds = %8
  %13 = and i64 %9, 4294967294, !dbg !100
  br label %34, !dbg !100

14:                                               ; preds = %34, %8
  %15 = phi i64 [ 0, %8 ], [ %54, %34 ]
  %16 = icmp eq i64 %10, 0, !dbg !100
  br i1 %16, label %26, label %17, !dbg !100

17:                                               ; preds = %14
  call void @llvm.dbg.value(metadata i64 %15, metadata !89, metadata !DIExpression()), !dbg !97
  %18 = getelementptr inbounds double, ptr %0, i64 %15, !dbg !101
  %19 = load double, ptr %18, align 8, !dbg !101, !tbaa !33
  %20 = getelementptr inbounds i32, ptr %1, i64 %15, !dbg !103
  %21 = load i32, ptr %20, align 4, !dbg !103, !tbaa !104
  %22 = sext i32 %21 to i64, !dbg !106
  %23 = getelementptr inbounds double, ptr %6, i64 %22, !dbg !106
  %24 = load double, ptr %23, align 8, !dbg !107, !tbaa !33
  %25 = tail call double @llvm.fmuladd.f64(double %19, double %19, double %24), !dbg !107
  store double %25, ptr %23, align 8, !dbg !107, !tbaa !33
  call void @llvm.dbg.value(metadata i64 %15, metadata !89, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !97
  br label %26, !dbg !108

26:                                               ; preds = %17, %14, %4
  call void @llvm.dbg.value(metadata i32 0, metadata !92, metadata !DIExpression()), !dbg !110
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !91, metadata !DIExpression()), !dbg !94
  %27 = icmp sgt i32 %3, 0, !dbg !108
  br i1 %27, label %28, label %72, !dbg !111

28:                                               ; preds = %26
  %29 = zext i32 %3 to i64, !dbg !108
  %30 = and i64 %29, 3, !dbg !111
  %31 = icmp ult i32 %3, 4, !dbg !111
  br i1 %31, label %57, label %32, !dbg !111

32:                                               ; preds = %28
  %33 = and i64 %29, 4294967292, !dbg !111
  br label %74, !dbg !111

34:                                               ; preds = %34, %12
  %35 = phi i64 [ 0, %12 ], [ %54, %34 ]
  %36 = phi i64 [ 0, %12 ], [ %55, %34 ]
  call void @llvm.dbg.value(metadata i64 %35, metadata !89, metadata !DIExpression()), !dbg !97
  %37 = getelementptr inbounds double, ptr %0, i64 %35, !dbg !101
  %38 = load double, ptr %37, align 8, !dbg !101, !tbaa !33
  %39 = getelementptr inbounds i32, ptr %1, i64 %35, !dbg !103
  %40 = load i32, ptr %39, align 4, !dbg !103, !tbaa !104
  %41 = sext i32 %40 to i64, !dbg !106
  %42 = getelementptr inbounds double, ptr %6, i64 %41, !dbg !106
  %43 = load double, ptr %42, align 8, !dbg !107, !tbaa !33
  %44 = tail call double @llvm.fmuladd.f64(double %38, double %38, double %43), !dbg !107
  store double %44, ptr %42, align 8, !dbg !107, !tbaa !33
  %45 = or i64 %35, 1, !dbg !112
  call void @llvm.dbg.value(metadata i64 %45, metadata !89, metadata !DIExpression()), !dbg !97
  call void @llvm.dbg.value(metadata i64 %45, metadata !89, metadata !DIExpression()), !dbg !97
  %46 = getelementptr inbounds double, ptr %0, i64 %45, !dbg !101
  %47 = load double, ptr %46, align 8, !dbg !101, !tbaa !33
  %48 = getelementptr inbounds i32, ptr %1, i64 %45, !dbg !103
  %49 = load i32, ptr %48, align 4, !dbg !103, !tbaa !104
  %50 = sext i32 %49 to i64, !dbg !106
  %51 = getelementptr inbounds double, ptr %6, i64 %50, !dbg !106
  %52 = load double, ptr %51, align 8, !dbg !107, !tbaa !33
  %53 = tail call double @llvm.fmuladd.f64(double %47, double %47, double %52), !dbg !107
  store double %53, ptr %51, align 8, !dbg !107, !tbaa !33
  %54 = add nuw nsw i64 %35, 2, !dbg !112
  call void @llvm.dbg.value(metadata i64 %54, metadata !89, metadata !DIExpression()), !dbg !97
  %55 = add i64 %36, 2, !dbg !100
  %56 = icmp eq i64 %55, %13, !dbg !100
  br i1 %56, label %14, label %34, !dbg !100, !llvm.loop !113

57:                                               ; preds = %74, %28
  %58 = phi double [ undef, %28 ], [ %92, %74 ]
  %59 = phi i64 [ 0, %28 ], [ %93, %74 ]
  %60 = phi double [ 0.000000e+00, %28 ], [ %92, %74 ]
  %61 = icmp eq i64 %30, 0, !dbg !111
  br i1 %61, label %72, label %62, !dbg !111

62:                                               ; preds = %57, %62
  %63 = phi i64 [ %69, %62 ], [ %59, %57 ]
  %64 = phi double [ %68, %62 ], [ %60, %57 ]
  %65 = phi i64 [ %70, %62 ], [ 0, %57 ]
  call void @llvm.dbg.value(metadata i64 %63, metadata !92, metadata !DIExpression()), !dbg !110
  call void @llvm.dbg.value(metadata double %64, metadata !91, metadata !DIExpression()), !dbg !94
  %66 = getelementptr inbounds double, ptr %6, i64 %63, !dbg !115
  %67 = load double, ptr %66, align 8, !dbg !115, !tbaa !33
  %68 = tail call double @llvm.fmuladd.f64(double %67, double %67, double %64), !dbg !117
  call void @llvm.dbg.value(metadata double %68, metadata !91, metadata !DIExpression()), !dbg !94
  %69 = add nuw nsw i64 %63, 1, !dbg !118
  call void @llvm.dbg.value(metadata i64 %69, metadata !92, metadata !DIExpression()), !dbg !110
  %70 = add i64 %65, 1, !dbg !111
  %71 = icmp eq i64 %70, %30, !dbg !111
  br i1 %71, label %72, label %62, !dbg !111, !llvm.loop !119

72:                                               ; preds = %57, %62, %26
  %73 = phi double [ 0.000000e+00, %26 ], [ %58, %57 ], [ %68, %62 ], !dbg !94
  tail call void @free(ptr noundef %6) #10, !dbg !120
  ret double %73, !dbg !121

74:                                               ; preds = %74, %32
  %75 = phi i64 [ 0, %32 ], [ %93, %74 ]
  %76 = phi double [ 0.000000e+00, %32 ], [ %92, %74 ]
  %77 = phi i64 [ 0, %32 ], [ %94, %74 ]
  call void @llvm.dbg.value(metadata i64 %75, metadata !92, metadata !DIExpression()), !dbg !110
  call void @llvm.dbg.value(metadata double %76, metadata !91, metadata !DIExpression()), !dbg !94
  %78 = getelementptr inbounds double, ptr %6, i64 %75, !dbg !115
  %79 = load double, ptr %78, align 8, !dbg !115, !tbaa !33
  %80 = tail call double @llvm.fmuladd.f64(double %79, double %79, double %76), !dbg !117
  call void @llvm.dbg.value(metadata double %80, metadata !91, metadata !DIExpression()), !dbg !94
  %81 = or i64 %75, 1, !dbg !118
  call void @llvm.dbg.value(metadata i64 %81, metadata !92, metadata !DIExpression()), !dbg !110
  call void @llvm.dbg.value(metadata i64 %81, metadata !92, metadata !DIExpression()), !dbg !110
  call void @llvm.dbg.value(metadata double %80, metadata !91, metadata !DIExpression()), !dbg !94
  %82 = getelementptr inbounds double, ptr %6, i64 %81, !dbg !115
  %83 = load double, ptr %82, align 8, !dbg !115, !tbaa !33
  %84 = tail call double @llvm.fmuladd.f64(double %83, double %83, double %80), !dbg !117
  call void @llvm.dbg.value(metadata double %84, metadata !91, metadata !DIExpression()), !dbg !94
  %85 = or i64 %75, 2, !dbg !118
  call void @llvm.dbg.value(metadata i64 %85, metadata !92, metadata !DIExpression()), !dbg !110
  call void @llvm.dbg.value(metadata i64 %85, metadata !92, metadata !DIExpression()), !dbg !110
  call void @llvm.dbg.value(metadata double %84, metadata !91, metadata !DIExpression()), !dbg !94
  %86 = getelementptr inbounds double, ptr %6, i64 %85, !dbg !115
  %87 = load double, ptr %86, align 8, !dbg !115, !tbaa !33
  %88 = tail call double @llvm.fmuladd.f64(double %87, double %87, double %84), !dbg !117
  call void @llvm.dbg.value(metadata double %88, metadata !91, metadata !DIExpression()), !dbg !94
  %89 = or i64 %75, 3, !dbg !118
  call void @llvm.dbg.value(metadata i64 %89, metadata !92, metadata !DIExpression()), !dbg !110
  call void @llvm.dbg.value(metadata i64 %89, metadata !92, metadata !DIExpression()), !dbg !110
  call void @llvm.dbg.value(metadata double %88, metadata !91, metadata !DIExpression()), !dbg !94
  %90 = getelementptr inbounds double, ptr %6, i64 %89, !dbg !115
  %91 = load double, ptr %90, align 8, !dbg !115, !tbaa !33
  %92 = tail call double @llvm.fmuladd.f64(double %91, double %91, double %88), !dbg !117
  call void @llvm.dbg.value(metadata double %92, metadata !91, metadata !DIExpression()), !dbg !94
  %93 = add nuw nsw i64 %75, 4, !dbg !118
  call void @llvm.dbg.value(metadata i64 %93, metadata !92, metadata !DIExpression()), !dbg !110
  %94 = add i64 %77, 4, !dbg !111
  %95 = icmp eq i64 %94, %33, !dbg !111
  br i1 %95, label %57, label %74, !dbg !111, !llvm.loop !122
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare !dbg !124 noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #5

; Function Attrs: nounwind memory(readwrite, argmem: read) uwtable
define dso_local double @buffer_per_iteration(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 !dbg !127 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !131, metadata !DIExpression()), !dbg !143
  call void @llvm.dbg.value(metadata i32 %1, metadata !132, metadata !DIExpression()), !dbg !143
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !133, metadata !DIExpression()), !dbg !143
  call void @llvm.dbg.value(metadata i32 0, metadata !134, metadata !DIExpression()), !dbg !144
  %3 = icmp sgt i32 %1, 0, !dbg !145
  br i1 %3, label %4, label %6, !dbg !146

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !145
  br label %8, !dbg !146

6:                                                ; preds = %70, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %73, %70 ], !dbg !143
  ret double %7, !dbg !147

8:                                                ; preds = %4, %70
  %9 = phi i64 [ 0, %4 ], [ %12, %70 ]
  %10 = phi i64 [ 1, %4 ], [ %74, %70 ]
  %11 = phi double [ 0.000000e+00, %4 ], [ %73, %70 ]
  call void @llvm.dbg.value(metadata double %11, metadata !133, metadata !DIExpression()), !dbg !143
  call void @llvm.dbg.value(metadata i64 %9, metadata !134, metadata !DIExpression()), !dbg !144
  %12 = add nuw nsw i64 %9, 1, !dbg !148
  %13 = shl nuw nsw i64 %12, 3, !dbg !149
  %14 = tail call noalias ptr @malloc(i64 noundef %13) #9, !dbg !150
  call void @llvm.dbg.value(metadata ptr %14, metadata !136, metadata !DIExpression()), !dbg !151
  call void @llvm.dbg.value(metadata i32 0, metadata !139, metadata !DIExpression()), !dbg !152
  %15 = getelementptr inbounds double, ptr %0, i64 %9
  %16 = load double, ptr %15, align 8, !tbaa !33
  %17 = icmp ult i64 %10, 4, !dbg !153
  br i1 %17, label %38, label %18, !dbg !153

18:                                               ; preds = %8
  %19 = and i64 %10, 9223372036854775804, !dbg !153
  %20 = insertelement <2 x double> poison, double %16, i64 0, !dbg !153
  %21 = shufflevector <2 x double> %20, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !153
  %22 = insertelement <2 x double> poison, double %16, i64 0, !dbg !153
  %23 = shufflevector <2 x double> %22, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !153
  br label %24, !dbg !153

24:                                               ; preds = %24, %18
  %25 = phi i64 [ 0, %18 ], [ %34, %24 ], !dbg !154
  %26 = getelementptr inbounds double, ptr %0, i64 %25, !dbg !156
  %27 = load <2 x double>, ptr %26, align 8, !dbg !156, !tbaa !33
  %28 = getelementptr inbounds double, ptr %26, i64 2, !dbg !156
  %29 = load <2 x double>, ptr %28, align 8, !dbg !156, !tbaa !33
  %30 = fmul <2 x double> %27, %21, !dbg !158
  %31 = fmul <2 x double> %29, %23, !dbg !158
  %32 = getelementptr inbounds double, ptr %14, i64 %25, !dbg !159
  store <2 x double> %30, ptr %32, align 8, !dbg !160, !tbaa !33
  %33 = getelementptr inbounds double, ptr %32, i64 2, !dbg !160
  store <2 x double> %31, ptr %33, align 8, !dbg !160, !tbaa !33
  %34 = add nuw i64 %25, 4, !dbg !154
  %35 = icmp eq i64 %34, %19, !dbg !154
  br i1 %35, label %36, label %24, !dbg !154, !llvm.loop !161

36:                                               ; preds = %24
  %37 = icmp eq i64 %10, %19, !dbg !153
  br i1 %37, label %40, label %38, !dbg !153

38:                                               ; preds = %8, %36
  %39 = phi i64 [ 0, %8 ], [ %19, %36 ]
  br label %48, !dbg !153

40:                                               ; preds = %48, %36
  call void @llvm.dbg.value(metadata i32 1, metadata !141, metadata !DIExpression()), !dbg !165
  %41 = icmp eq i64 %9, 0, !dbg !166
  br i1 %41, label %70, label %42, !dbg !168

42:                                               ; preds = %40
  %43 = load double, ptr %14, align 8, !dbg !169, !tbaa !33
  %44 = and i64 %9, 3, !dbg !168
  %45 = icmp ult i64 %9, 4, !dbg !168
  br i1 %45, label %56, label %46, !dbg !168

46:                                               ; preds = %42
  %47 = and i64 %9, 9223372036854775804, !dbg !168
  br label %76, !dbg !168

48:                                               ; preds = %38, %48
  %49 = phi i64 [ %54, %48 ], [ %39, %38 ]
  call void @llvm.dbg.value(metadata i64 %49, metadata !139, metadata !DIExpression()), !dbg !152
  %50 = getelementptr inbounds double, ptr %0, i64 %49, !dbg !156
  %51 = load double, ptr %50, align 8, !dbg !156, !tbaa !33
  %52 = fmul double %51, %16, !dbg !158
  %53 = getelementptr inbounds double, ptr %14, i64 %49, !dbg !159
  store double %52, ptr %53, align 8, !dbg !160, !tbaa !33
  %54 = add nuw nsw i64 %49, 1, !dbg !154
  call void @llvm.dbg.value(metadata i64 %54, metadata !139, metadata !DIExpression()), !dbg !152
  %55 = icmp eq i64 %54, %10, !dbg !171
  br i1 %55, label %40, label %48, !dbg !153, !llvm.loop !172

56:                                               ; preds = %76, %42
  %57 = phi double [ %43, %42 ], [ %94, %76 ]
  %58 = phi i64 [ 1, %42 ], [ %95, %76 ]
  %59 = icmp eq i64 %44, 0, !dbg !168
  br i1 %59, label %70, label %60, !dbg !168

60:                                               ; preds = %56, %60
  %61 = phi double [ %66, %60 ], [ %57, %56 ], !dbg !169
  %62 = phi i64 [ %67, %60 ], [ %58, %56 ]
  %63 = phi i64 [ %68, %60 ], [ 0, %56 ]
  call void @llvm.dbg.value(metadata i64 %62, metadata !141, metadata !DIExpression()), !dbg !165
  %64 = getelementptr inbounds double, ptr %14, i64 %62, !dbg !173
  %65 = load double, ptr %64, align 8, !dbg !174, !tbaa !33
  %66 = fmul double %61, %65, !dbg !174
  store double %66, ptr %64, align 8, !dbg !174, !tbaa !33
  %67 = add nuw nsw i64 %62, 1, !dbg !175
  call void @llvm.dbg.value(metadata i64 %67, metadata !141, metadata !DIExpression()), !dbg !165
  %68 = add i64 %63, 1, !dbg !168
  %69 = icmp eq i64 %68, %44, !dbg !168
  br i1 %69, label %70, label %60, !dbg !168, !llvm.loop !176

70:                                               ; preds = %56, %60, %40
  %71 = getelementptr inbounds double, ptr %14, i64 %9, !dbg !177
  %72 = load double, ptr %71, align 8, !dbg !177, !tbaa !33
  %73 = fadd double %11, %72, !dbg !178
  call void @llvm.dbg.value(metadata double %73, metadata !133, metadata !DIExpression()), !dbg !143
  tail call void @free(ptr noundef nonnull %14) #10, !dbg !179
  call void @llvm.dbg.value(metadata i64 %12, metadata !134, metadata !DIExpression()), !dbg !144
  %74 = add nuw nsw i64 %10, 1, !dbg !146
  %75 = icmp eq i64 %12, %5, !dbg !145
  br i1 %75, label %6, label %8, !dbg !146, !llvm.loop !180

76:                                               ; preds = %76, %46
  %77 = phi double [ %43, %46 ], [ %94, %76 ], !dbg !169
  %78 = phi i64 [ 1, %46 ], [ %95, %76 ]
  %79 = phi i64 [ 0, %46 ], [ %96, %76 ]
  call void @llvm.dbg.value(metadata i64 %78, metadata !141, metadata !DIExpression()), !dbg !165
  %80 = getelementptr inbounds double, ptr %14, i64 %78, !dbg !173
  %81 = load double, ptr %80, align 8, !dbg !174, !tbaa !33
  %82 = fmul double %77, %81, !dbg !174
  store double %82, ptr %80, align 8, !dbg !174, !tbaa !33
  %83 = add nuw nsw i64 %78, 1, !dbg !175
  call void @llvm.dbg.value(metadata i64 %83, metadata !141, metadata !DIExpression()), !dbg !165
  call void @llvm.dbg.value(metadata i64 %83, metadata !141, metadata !DIExpression()), !dbg !165
  %84 = getelementptr inbounds double, ptr %14, i64 %83, !dbg !173
  %85 = load double, ptr %84, align 8, !dbg !174, !tbaa !33
  %86 = fmul double %82, %85, !dbg !174
  store double %86, ptr %84, align 8, !dbg !174, !tbaa !33
  %87 = add nuw nsw i64 %78, 2, !dbg !175
  call void @llvm.dbg.value(metadata i64 %87, metadata !141, metadata !DIExpression()), !dbg !165
  call void @llvm.dbg.value(metadata i64 %87, metadata !141, metadata !DIExpression()), !dbg !165
  %88 = getelementptr inbounds double, ptr %14, i64 %87, !dbg !173
  %89 = load double, ptr %88, align 8, !dbg !174, !tbaa !33
  %90 = fmul double %86, %89, !dbg !174
  store double %90, ptr %88, align 8, !dbg !174, !tbaa !33
  %91 = add nuw nsw i64 %78, 3, !dbg !175
  call void @llvm.dbg.value(metadata i64 %91, metadata !141, metadata !DIExpression()), !dbg !165
  call void @llvm.dbg.value(metadata i64 %91, metadata !141, metadata !DIExpression()), !dbg !165
  %92 = getelementptr inbounds double, ptr %14, i64 %91, !dbg !173
  %93 = load double, ptr %92, align 8, !dbg !174, !tbaa !33
  %94 = fmul double %90, %93, !dbg !174
  store double %94, ptr %92, align 8, !dbg !174, !tbaa !33
  %95 = add nuw nsw i64 %78, 4, !dbg !175
  call void @llvm.dbg.value(metadata i64 %95, metadata !141, metadata !DIExpression()), !dbg !165
  %96 = add i64 %79, 4, !dbg !168
  %97 = icmp eq i64 %96, %47, !dbg !168
  br i1 %97, label %56, label %76, !dbg !168, !llvm.loop !182
}

; Function Attrs: nounwind uwtable
define dso_local double @callee_allocates_caller_frees(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !184 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !186, metadata !DIExpression()), !dbg !192
  call void @llvm.dbg.value(metadata i32 %1, metadata !187, metadata !DIExpression()), !dbg !192
  %3 = tail call fastcc ptr @make_squares(ptr noundef %0, i32 noundef %1), !dbg !193
  call void @llvm.dbg.value(metadata ptr %3, metadata !188, metadata !DIExpression()), !dbg !192
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !189, metadata !DIExpression()), !dbg !192
  call void @llvm.dbg.value(metadata i32 0, metadata !190, metadata !DIExpression()), !dbg !194
  %4 = icmp sgt i32 %1, 0, !dbg !195
  br i1 %4, label %5, label %27, !dbg !197

5:                                                ; preds = %2
  %6 = zext i32 %1 to i64, !dbg !195
  %7 = and i64 %6, 3, !dbg !197
  %8 = icmp ult i32 %1, 4, !dbg !197
  br i1 %8, label %11, label %9, !dbg !197

9:                                                ; preds = %5
  %10 = and i64 %6, 4294967292, !dbg !197
  br label %29, !dbg !197

11:                                               ; preds = %29, %5
  %12 = phi double [ undef, %5 ], [ %51, %29 ]
  %13 = phi i64 [ 0, %5 ], [ %52, %29 ]
  %14 = phi double [ 1.000000e+00, %5 ], [ %51, %29 ]
  %15 = icmp eq i64 %7, 0, !dbg !197
  br i1 %15, label %27, label %16, !dbg !197

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %24, %16 ], [ %13, %11 ]
  %18 = phi double [ %23, %16 ], [ %14, %11 ]
  %19 = phi i64 [ %25, %16 ], [ 0, %11 ]
  call void @llvm.dbg.value(metadata i64 %17, metadata !190, metadata !DIExpression()), !dbg !194
  call void @llvm.dbg.value(metadata double %18, metadata !189, metadata !DIExpression()), !dbg !192
  %20 = getelementptr inbounds double, ptr %3, i64 %17, !dbg !198
  %21 = load double, ptr %20, align 8, !dbg !198, !tbaa !33
  %22 = fadd double %21, 1.000000e+00, !dbg !200
  %23 = fmul double %18, %22, !dbg !201
  call void @llvm.dbg.value(metadata double %23, metadata !189, metadata !DIExpression()), !dbg !192
  %24 = add nuw nsw i64 %17, 1, !dbg !202
  call void @llvm.dbg.value(metadata i64 %24, metadata !190, metadata !DIExpression()), !dbg !194
  %25 = add i64 %19, 1, !dbg !197
  %26 = icmp eq i64 %25, %7, !dbg !197
  br i1 %26, label %27, label %16, !dbg !197, !llvm.loop !203

27:                                               ; preds = %11, %16, %2
  %28 = phi double [ 1.000000e+00, %2 ], [ %12, %11 ], [ %23, %16 ], !dbg !192
  tail call void @free(ptr noundef %3) #10, !dbg !204
  ret double %28, !dbg !205

29:                                               ; preds = %29, %9
  %30 = phi i64 [ 0, %9 ], [ %52, %29 ]
  %31 = phi double [ 1.000000e+00, %9 ], [ %51, %29 ]
  %32 = phi i64 [ 0, %9 ], [ %53, %29 ]
  call void @llvm.dbg.value(metadata i64 %30, metadata !190, metadata !DIExpression()), !dbg !194
  call void @llvm.dbg.value(metadata double %31, metadata !189, metadata !DIExpression()), !dbg !192
  %33 = getelementptr inbounds double, ptr %3, i64 %30, !dbg !198
  %34 = load double, ptr %33, align 8, !dbg !198, !tbaa !33
  %35 = fadd double %34, 1.000000e+00, !dbg !200
  %36 = fmul double %31, %35, !dbg !201
  call void @llvm.dbg.value(metadata double %36, metadata !189, metadata !DIExpression()), !dbg !192
  %37 = or i64 %30, 1, !dbg !202
  call void @llvm.dbg.value(metadata i64 %37, metadata !190, metadata !DIExpression()), !dbg !194
  call void @llvm.dbg.value(metadata i64 %37, metadata !190, metadata !DIExpression()), !dbg !194
  call void @llvm.dbg.value(metadata double %36, metadata !189, metadata !DIExpression()), !dbg !192
  %38 = getelementptr inbounds double, ptr %3, i64 %37, !dbg !198
  %39 = load double, ptr %38, align 8, !dbg !198, !tbaa !33
  %40 = fadd double %39, 1.000000e+00, !dbg !200
  %41 = fmul double %36, %40, !dbg !201
  call void @llvm.dbg.value(metadata double %41, metadata !189, metadata !DIExpression()), !dbg !192
  %42 = or i64 %30, 2, !dbg !202
  call void @llvm.dbg.value(metadata i64 %42, metadata !190, metadata !DIExpression()), !dbg !194
  call void @llvm.dbg.value(metadata i64 %42, metadata !190, metadata !DIExpression()), !dbg !194
  call void @llvm.dbg.value(metadata double %41, metadata !189, metadata !DIExpression()), !dbg !192
  %43 = getelementptr inbounds double, ptr %3, i64 %42, !dbg !198
  %44 = load double, ptr %43, align 8, !dbg !198, !tbaa !33
  %45 = fadd double %44, 1.000000e+00, !dbg !200
  %46 = fmul double %41, %45, !dbg !201
  call void @llvm.dbg.value(metadata double %46, metadata !189, metadata !DIExpression()), !dbg !192
  %47 = or i64 %30, 3, !dbg !202
  call void @llvm.dbg.value(metadata i64 %47, metadata !190, metadata !DIExpression()), !dbg !194
  call void @llvm.dbg.value(metadata i64 %47, metadata !190, metadata !DIExpression()), !dbg !194
  call void @llvm.dbg.value(metadata double %46, metadata !189, metadata !DIExpression()), !dbg !192
  %48 = getelementptr inbounds double, ptr %3, i64 %47, !dbg !198
  %49 = load double, ptr %48, align 8, !dbg !198, !tbaa !33
  %50 = fadd double %49, 1.000000e+00, !dbg !200
  %51 = fmul double %46, %50, !dbg !201
  call void @llvm.dbg.value(metadata double %51, metadata !189, metadata !DIExpression()), !dbg !192
  %52 = add nuw nsw i64 %30, 4, !dbg !202
  call void @llvm.dbg.value(metadata i64 %52, metadata !190, metadata !DIExpression()), !dbg !194
  %53 = add i64 %32, 4, !dbg !197
  %54 = icmp eq i64 %53, %10, !dbg !197
  br i1 %54, label %11, label %29, !dbg !197, !llvm.loop !206
}

; Function Attrs: nofree noinline nounwind memory(write, argmem: read, inaccessiblemem: readwrite) uwtable
define internal fastcc noalias ptr @make_squares(ptr nocapture noundef readonly %0, i32 noundef %1) unnamed_addr #7 !dbg !208 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !212, metadata !DIExpression()), !dbg !217
  call void @llvm.dbg.value(metadata i32 %1, metadata !213, metadata !DIExpression()), !dbg !217
  %3 = sext i32 %1 to i64, !dbg !218
  %4 = shl nsw i64 %3, 3, !dbg !219
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #9, !dbg !220
  call void @llvm.dbg.value(metadata ptr %5, metadata !214, metadata !DIExpression()), !dbg !217
  call void @llvm.dbg.value(metadata i32 0, metadata !215, metadata !DIExpression()), !dbg !221
  %6 = icmp sgt i32 %1, 0, !dbg !222
  br i1 %6, label %7, label %28, !dbg !224

7:                                                ; preds = %2
  %8 = zext i32 %1 to i64, !dbg !222
  %9 = icmp ult i32 %1, 4, !dbg !224
  br i1 %9, label %26, label %10, !dbg !224

10:                                               ; preds = %7
  %11 = and i64 %8, 4294967292, !dbg !224
  br label %12, !dbg !224

12:                                               ; preds = %12, %10
  %13 = phi i64 [ 0, %10 ], [ %22, %12 ], !dbg !225
  %14 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !226
  %15 = load <2 x double>, ptr %14, align 8, !dbg !226, !tbaa !33
  %16 = getelementptr inbounds double, ptr %14, i64 2, !dbg !226
  %17 = load <2 x double>, ptr %16, align 8, !dbg !226, !tbaa !33
  %18 = fmul <2 x double> %15, %15, !dbg !228
  %19 = fmul <2 x double> %17, %17, !dbg !228
  %20 = getelementptr inbounds double, ptr %5, i64 %13, !dbg !229
  store <2 x double> %18, ptr %20, align 8, !dbg !230, !tbaa !33
  %21 = getelementptr inbounds double, ptr %20, i64 2, !dbg !230
  store <2 x double> %19, ptr %21, align 8, !dbg !230, !tbaa !33
  %22 = add nuw i64 %13, 4, !dbg !225
  %23 = icmp eq i64 %22, %11, !dbg !225
  br i1 %23, label %24, label %12, !dbg !225, !llvm.loop !231

24:                                               ; preds = %12
  %25 = icmp eq i64 %11, %8, !dbg !224
  br i1 %25, label %28, label %26, !dbg !224

26:                                               ; preds = %7, %24
  %27 = phi i64 [ 0, %7 ], [ %11, %24 ]
  br label %29, !dbg !224

28:                                               ; preds = %29, %24, %2
  ret ptr %5, !dbg !233

29:                                               ; preds = %26, %29
  %30 = phi i64 [ %35, %29 ], [ %27, %26 ]
  call void @llvm.dbg.value(metadata i64 %30, metadata !215, metadata !DIExpression()), !dbg !221
  %31 = getelementptr inbounds double, ptr %0, i64 %30, !dbg !226
  %32 = load double, ptr %31, align 8, !dbg !226, !tbaa !33
  %33 = fmul double %32, %32, !dbg !228
  %34 = getelementptr inbounds double, ptr %5, i64 %30, !dbg !229
  store double %33, ptr %34, align 8, !dbg !230, !tbaa !33
  %35 = add nuw nsw i64 %30, 1, !dbg !225
  call void @llvm.dbg.value(metadata i64 %35, metadata !215, metadata !DIExpression()), !dbg !221
  %36 = icmp eq i64 %35, %8, !dbg !222
  br i1 %36, label %28, label %29, !dbg !224, !llvm.loop !234
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.value(metadata, metadata, metadata) #8

attributes #0 = { nounwind memory(readwrite, argmem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind memory(readwrite, argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree noinline nounwind memory(write, argmem: read, inaccessiblemem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nounwind allocsize(0) }
attributes #10 = { nounwind }
attributes #11 = { nounwind allocsize(0,1) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/workspace.c", directory: ".", checksumkind: CSK_MD5, checksum: "d563dd51ddc2a272ea2f7c526b8e620e")
!2 = !{!3}
!3 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !4, line: 46, baseType: !5)
!4 = !DIFile(filename: "/usr/lib/llvm-16/lib/clang/16/include/stddef.h", directory: "", checksumkind: CSK_MD5, checksum: "f95079da609b0e8f201cb8136304bf3b")
!5 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!6 = !{i32 7, !"Dwarf Version", i32 5}
!7 = !{i32 2, !"Debug Info Version", i32 3}
!8 = !{i32 1, !"wchar_size", i32 4}
!9 = !{i32 8, !"PIC Level", i32 2}
!10 = !{i32 7, !"PIE Level", i32 2}
!11 = !{i32 7, !"uwtable", i32 2}
!12 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
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
!58 = !DILocation(line: 12, column: 20, scope: !57)
!59 = !DILocation(line: 12, column: 17, scope: !57)
!60 = !DILocation(line: 12, column: 15, scope: !57)
!61 = !DILocation(line: 12, column: 7, scope: !57)
!62 = distinct !{!62, !48}
!63 = !DILocation(line: 14, column: 3, scope: !13)
!64 = !DILocation(line: 15, column: 3, scope: !13)
!65 = distinct !{!65, !52, !66, !55}
!66 = !DILocation(line: 13, column: 3, scope: !27)
!67 = !DISubprogram(name: "malloc", scope: !68, file: !68, line: 553, type: !69, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !72)
!68 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!69 = !DISubroutineType(types: !70)
!70 = !{!71, !3}
!71 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!72 = !{}
!73 = !DISubprogram(name: "free", scope: !68, file: !68, line: 568, type: !74, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !72)
!74 = !DISubroutineType(types: !75)
!75 = !{null, !71}
!76 = distinct !DISubprogram(name: "zeroed_histogram", scope: !1, file: !1, line: 18, type: !77, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !83)
!77 = !DISubroutineType(types: !78)
!78 = !{!16, !79, !81, !17, !17}
!79 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !80, size: 64)
!80 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !16)
!81 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !82, size: 64)
!82 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!83 = !{!84, !85, !86, !87, !88, !89, !91, !92}
!84 = !DILocalVariable(name: "x", arg: 1, scope: !76, file: !1, line: 18, type: !79)
!85 = !DILocalVariable(name: "bin", arg: 2, scope: !76, file: !1, line: 18, type: !81)
!86 = !DILocalVariable(name: "n", arg: 3, scope: !76, file: !1, line: 18, type: !17)
!87 = !DILocalVariable(name: "bins", arg: 4, scope: !76, file: !1, line: 18, type: !17)
!88 = !DILocalVariable(name: "h", scope: !76, file: !1, line: 19, type: !22)
!89 = !DILocalVariable(name: "i", scope: !90, file: !1, line: 20, type: !17)
!90 = distinct !DILexicalBlock(scope: !76, file: !1, line: 20, column: 3)
!91 = !DILocalVariable(name: "s", scope: !76, file: !1, line: 23, type: !16)
!92 = !DILocalVariable(name: "i", scope: !93, file: !1, line: 24, type: !17)
!93 = distinct !DILexicalBlock(scope: !76, file: !1, line: 24, column: 3)
!94 = !DILocation(line: 0, scope: !76)
!95 = !DILocation(line: 19, column: 22, scope: !76)
!96 = !DILocation(line: 19, column: 15, scope: !76)
!97 = !DILocation(line: 0, scope: !90)
!98 = !DILocation(line: 20, column: 21, scope: !99)
!99 = distinct !DILexicalBlock(scope: !90, file: !1, line: 20, column: 3)
!100 = !DILocation(line: 20, column: 3, scope: !90)
!101 = !DILocation(line: 21, column: 18, scope: !102)
!102 = distinct !DILexicalBlock(scope: !99, file: !1, line: 20, column: 31)
!103 = !DILocation(line: 21, column: 7, scope: !102)
!104 = !{!105, !105, i64 0}
!105 = !{!"int", !35, i64 0}
!106 = !DILocation(line: 21, column: 5, scope: !102)
!107 = !DILocation(line: 21, column: 15, scope: !102)
!108 = !DILocation(line: 24, column: 21, scope: !109)
!109 = distinct !DILexicalBlock(scope: !93, file: !1, line: 24, column: 3)
!110 = !DILocation(line: 0, scope: !93)
!111 = !DILocation(line: 24, column: 3, scope: !93)
!112 = !DILocation(line: 20, column: 27, scope: !99)
!113 = distinct !{!113, !100, !114, !55}
!114 = !DILocation(line: 22, column: 3, scope: !90)
!115 = !DILocation(line: 25, column: 10, scope: !116)
!116 = distinct !DILexicalBlock(scope: !109, file: !1, line: 24, column: 34)
!117 = !DILocation(line: 25, column: 7, scope: !116)
!118 = !DILocation(line: 24, column: 30, scope: !109)
!119 = distinct !{!119, !48}
!120 = !DILocation(line: 27, column: 3, scope: !76)
!121 = !DILocation(line: 28, column: 3, scope: !76)
!122 = distinct !{!122, !111, !123, !55}
!123 = !DILocation(line: 26, column: 3, scope: !93)
!124 = !DISubprogram(name: "calloc", scope: !68, file: !68, line: 556, type: !125, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !72)
!125 = !DISubroutineType(types: !126)
!126 = !{!71, !3, !3}
!127 = distinct !DISubprogram(name: "buffer_per_iteration", scope: !1, file: !1, line: 31, type: !128, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !130)
!128 = !DISubroutineType(types: !129)
!129 = !{!16, !79, !17}
!130 = !{!131, !132, !133, !134, !136, !139, !141}
!131 = !DILocalVariable(name: "x", arg: 1, scope: !127, file: !1, line: 31, type: !79)
!132 = !DILocalVariable(name: "n", arg: 2, scope: !127, file: !1, line: 31, type: !17)
!133 = !DILocalVariable(name: "s", scope: !127, file: !1, line: 32, type: !16)
!134 = !DILocalVariable(name: "i", scope: !135, file: !1, line: 33, type: !17)
!135 = distinct !DILexicalBlock(scope: !127, file: !1, line: 33, column: 3)
!136 = !DILocalVariable(name: "t", scope: !137, file: !1, line: 34, type: !22)
!137 = distinct !DILexicalBlock(scope: !138, file: !1, line: 33, column: 31)
!138 = distinct !DILexicalBlock(scope: !135, file: !1, line: 33, column: 3)
!139 = !DILocalVariable(name: "j", scope: !140, file: !1, line: 35, type: !17)
!140 = distinct !DILexicalBlock(scope: !137, file: !1, line: 35, column: 5)
!141 = !DILocalVariable(name: "j", scope: !142, file: !1, line: 38, type: !17)
!142 = distinct !DILexicalBlock(scope: !137, file: !1, line: 38, column: 5)
!143 = !DILocation(line: 0, scope: !127)
!144 = !DILocation(line: 0, scope: !135)
!145 = !DILocation(line: 33, column: 21, scope: !138)
!146 = !DILocation(line: 33, column: 3, scope: !135)
!147 = !DILocation(line: 44, column: 3, scope: !127)
!148 = !DILocation(line: 34, column: 35, scope: !137)
!149 = !DILocation(line: 34, column: 40, scope: !137)
!150 = !DILocation(line: 34, column: 17, scope: !137)
!151 = !DILocation(line: 0, scope: !137)
!152 = !DILocation(line: 0, scope: !140)
!153 = !DILocation(line: 35, column: 5, scope: !140)
!154 = !DILocation(line: 35, column: 30, scope: !155)
!155 = distinct !DILexicalBlock(scope: !140, file: !1, line: 35, column: 5)
!156 = !DILocation(line: 36, column: 14, scope: !157)
!157 = distinct !DILexicalBlock(scope: !155, file: !1, line: 35, column: 34)
!158 = !DILocation(line: 36, column: 19, scope: !157)
!159 = !DILocation(line: 36, column: 7, scope: !157)
!160 = !DILocation(line: 36, column: 12, scope: !157)
!161 = distinct !{!161, !153, !162, !55, !163, !164}
!162 = !DILocation(line: 37, column: 5, scope: !140)
!163 = !{!"llvm.loop.isvectorized", i32 1}
!164 = !{!"llvm.loop.unroll.runtime.disable"}
!165 = !DILocation(line: 0, scope: !142)
!166 = !DILocation(line: 38, column: 23, scope: !167)
!167 = distinct !DILexicalBlock(scope: !142, file: !1, line: 38, column: 5)
!168 = !DILocation(line: 38, column: 5, scope: !142)
!169 = !DILocation(line: 39, column: 15, scope: !170)
!170 = distinct !DILexicalBlock(scope: !167, file: !1, line: 38, column: 34)
!171 = !DILocation(line: 35, column: 23, scope: !155)
!172 = distinct !{!172, !153, !162, !55, !164, !163}
!173 = !DILocation(line: 39, column: 7, scope: !170)
!174 = !DILocation(line: 39, column: 12, scope: !170)
!175 = !DILocation(line: 38, column: 30, scope: !167)
!176 = distinct !{!176, !48}
!177 = !DILocation(line: 41, column: 10, scope: !137)
!178 = !DILocation(line: 41, column: 7, scope: !137)
!179 = !DILocation(line: 42, column: 5, scope: !137)
!180 = distinct !{!180, !146, !181, !55}
!181 = !DILocation(line: 43, column: 3, scope: !135)
!182 = distinct !{!182, !168, !183, !55}
!183 = !DILocation(line: 40, column: 5, scope: !142)
!184 = distinct !DISubprogram(name: "callee_allocates_caller_frees", scope: !1, file: !1, line: 55, type: !128, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !185)
!185 = !{!186, !187, !188, !189, !190}
!186 = !DILocalVariable(name: "x", arg: 1, scope: !184, file: !1, line: 55, type: !79)
!187 = !DILocalVariable(name: "n", arg: 2, scope: !184, file: !1, line: 55, type: !17)
!188 = !DILocalVariable(name: "r", scope: !184, file: !1, line: 56, type: !22)
!189 = !DILocalVariable(name: "s", scope: !184, file: !1, line: 57, type: !16)
!190 = !DILocalVariable(name: "i", scope: !191, file: !1, line: 58, type: !17)
!191 = distinct !DILexicalBlock(scope: !184, file: !1, line: 58, column: 3)
!192 = !DILocation(line: 0, scope: !184)
!193 = !DILocation(line: 56, column: 15, scope: !184)
!194 = !DILocation(line: 0, scope: !191)
!195 = !DILocation(line: 58, column: 21, scope: !196)
!196 = distinct !DILexicalBlock(scope: !191, file: !1, line: 58, column: 3)
!197 = !DILocation(line: 58, column: 3, scope: !191)
!198 = !DILocation(line: 59, column: 10, scope: !199)
!199 = distinct !DILexicalBlock(scope: !196, file: !1, line: 58, column: 31)
!200 = !DILocation(line: 59, column: 15, scope: !199)
!201 = !DILocation(line: 59, column: 7, scope: !199)
!202 = !DILocation(line: 58, column: 27, scope: !196)
!203 = distinct !{!203, !48}
!204 = !DILocation(line: 61, column: 3, scope: !184)
!205 = !DILocation(line: 62, column: 3, scope: !184)
!206 = distinct !{!206, !197, !207, !55}
!207 = !DILocation(line: 60, column: 3, scope: !191)
!208 = distinct !DISubprogram(name: "make_squares", scope: !1, file: !1, line: 47, type: !209, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !211)
!209 = !DISubroutineType(types: !210)
!210 = !{!22, !79, !17}
!211 = !{!212, !213, !214, !215}
!212 = !DILocalVariable(name: "x", arg: 1, scope: !208, file: !1, line: 47, type: !79)
!213 = !DILocalVariable(name: "n", arg: 2, scope: !208, file: !1, line: 47, type: !17)
!214 = !DILocalVariable(name: "r", scope: !208, file: !1, line: 48, type: !22)
!215 = !DILocalVariable(name: "i", scope: !216, file: !1, line: 49, type: !17)
!216 = distinct !DILexicalBlock(scope: !208, file: !1, line: 49, column: 3)
!217 = !DILocation(line: 0, scope: !208)
!218 = !DILocation(line: 48, column: 22, scope: !208)
!219 = !DILocation(line: 48, column: 32, scope: !208)
!220 = !DILocation(line: 48, column: 15, scope: !208)
!221 = !DILocation(line: 0, scope: !216)
!222 = !DILocation(line: 49, column: 21, scope: !223)
!223 = distinct !DILexicalBlock(scope: !216, file: !1, line: 49, column: 3)
!224 = !DILocation(line: 49, column: 3, scope: !216)
!225 = !DILocation(line: 49, column: 27, scope: !223)
!226 = !DILocation(line: 50, column: 12, scope: !227)
!227 = distinct !DILexicalBlock(scope: !223, file: !1, line: 49, column: 31)
!228 = !DILocation(line: 50, column: 17, scope: !227)
!229 = !DILocation(line: 50, column: 5, scope: !227)
!230 = !DILocation(line: 50, column: 10, scope: !227)
!231 = distinct !{!231, !224, !232, !55, !163, !164}
!232 = !DILocation(line: 51, column: 3, scope: !216)
!233 = !DILocation(line: 52, column: 3, scope: !208)
!234 = distinct !{!234, !224, !232, !55, !164, !163}
