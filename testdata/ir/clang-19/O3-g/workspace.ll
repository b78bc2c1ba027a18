; clang-19 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/workspace.c -o ir/clang-19/O3-g/workspace.ll
; ModuleID = 'c/workspace.c'
source_filename = "c/workspace.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind memory(readwrite, argmem: none) uwtable
define dso_local double @workspace_powers(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !14 {
    #dbg_value(double %0, !20, !DIExpression(), !29)
    #dbg_value(i32 %1, !21, !DIExpression(), !29)
  %3 = sext i32 %1 to i64, !dbg !30
  %4 = shl nsw i64 %3, 3, !dbg !31
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #8, !dbg !32
    #dbg_value(ptr %5, !22, !DIExpression(), !29)
  store double 1.000000e+00, ptr %5, align 8, !dbg !33, !tbaa !34
    #dbg_value(i32 1, !24, !DIExpression(), !38)
  %6 = icmp sgt i32 %1, 1, !dbg !39
  br i1 %6, label %7, label %32, !dbg !41

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64, !dbg !39
  %9 = load double, ptr %5, align 8
  %10 = add nsw i64 %8, -1, !dbg !41
  %11 = add nsw i64 %8, -2, !dbg !41
  %12 = and i64 %10, 3, !dbg !41
  %13 = icmp ult i64 %11, 3, !dbg !41
  br i1 %13, label %19, label %14, !dbg !41

14:                                               ; preds = %7
  %15 = and i64 %10, -4, !dbg !41
  %16 = getelementptr i8, ptr %5, i64 8, !dbg !41
  %17 = getelementptr i8, ptr %5, i64 16, !dbg !41
  %18 = getelementptr i8, ptr %5, i64 24, !dbg !41
  br label %40, !dbg !41

19:                                               ; preds = %40, %7
  %20 = phi double [ %9, %7 ], [ %51, %40 ]
  %21 = phi i64 [ 1, %7 ], [ %52, %40 ]
  %22 = icmp eq i64 %12, 0, !dbg !41
  br i1 %22, label %32, label %23, !dbg !41

23:                                               ; preds = %19, %23
  %24 = phi double [ %28, %23 ], [ %20, %19 ], !dbg !42
  %25 = phi i64 [ %29, %23 ], [ %21, %19 ]
  %26 = phi i64 [ %30, %23 ], [ 0, %19 ]
    #dbg_value(i64 %25, !24, !DIExpression(), !38)
  %27 = getelementptr double, ptr %5, i64 %25, !dbg !42
  %28 = fmul double %24, %0, !dbg !44
  store double %28, ptr %27, align 8, !dbg !45, !tbaa !34
  %29 = add nuw nsw i64 %25, 1, !dbg !46
    #dbg_value(i64 %29, !24, !DIExpression(), !38)
  %30 = add i64 %26, 1, !dbg !41
  %31 = icmp eq i64 %30, %12, !dbg !41
  br i1 %31, label %32, label %23, !dbg !41, !llvm.loop !47

32:                                               ; preds = %19, %23, %2
    #dbg_value(i32 0, !27, !DIExpression(), !49)
    #dbg_value(double 0.000000e+00, !26, !DIExpression(), !29)
  %33 = icmp sgt i32 %1, 0, !dbg !50
  br i1 %33, label %34, label %73, !dbg !52

34:                                               ; preds = %32
  %35 = zext nneg i32 %1 to i64, !dbg !50
  %36 = and i64 %35, 3, !dbg !52
  %37 = icmp ult i32 %1, 4, !dbg !52
  br i1 %37, label %55, label %38, !dbg !52

38:                                               ; preds = %34
  %39 = and i64 %35, 2147483644, !dbg !52
  br label %75, !dbg !52

40:                                               ; preds = %40, %14
  %41 = phi double [ %9, %14 ], [ %51, %40 ], !dbg !42
  %42 = phi i64 [ 1, %14 ], [ %52, %40 ]
  %43 = phi i64 [ 0, %14 ], [ %53, %40 ]
    #dbg_value(i64 %42, !24, !DIExpression(), !38)
  %44 = getelementptr double, ptr %5, i64 %42, !dbg !42
  %45 = fmul double %41, %0, !dbg !44
  store double %45, ptr %44, align 8, !dbg !45, !tbaa !34
    #dbg_value(i64 %42, !24, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !38)
  %46 = getelementptr double, ptr %16, i64 %42, !dbg !42
  %47 = fmul double %45, %0, !dbg !44
  store double %47, ptr %46, align 8, !dbg !45, !tbaa !34
    #dbg_value(i64 %42, !24, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !38)
  %48 = getelementptr double, ptr %17, i64 %42, !dbg !42
  %49 = fmul double %47, %0, !dbg !44
  store double %49, ptr %48, align 8, !dbg !45, !tbaa !34
    #dbg_value(i64 %42, !24, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !38)
  %50 = getelementptr double, ptr %18, i64 %42, !dbg !42
  %51 = fmul double %49, %0, !dbg !44
  store double %51, ptr %50, align 8, !dbg !45, !tbaa !34
  %52 = add nuw nsw i64 %42, 4, !dbg !46
    #dbg_value(i64 %52, !24, !DIExpression(), !38)
  %53 = add i64 %43, 4, !dbg !41
  %54 = icmp eq i64 %53, %15, !dbg !41
  br i1 %54, label %19, label %40, !dbg !41, !llvm.loop !53

55:                                               ; preds = %75, %34
  %56 = phi double [ poison, %34 ], [ %106, %75 ]
  %57 = phi i64 [ 0, %34 ], [ %102, %75 ]
  %58 = phi double [ 0.000000e+00, %34 ], [ %106, %75 ]
  %59 = icmp eq i64 %36, 0, !dbg !52
  br i1 %59, label %73, label %60, !dbg !52

60:                                               ; preds = %55, %60
  %61 = phi i64 [ %66, %60 ], [ %57, %55 ]
  %62 = phi double [ %70, %60 ], [ %58, %55 ]
  %63 = phi i64 [ %71, %60 ], [ 0, %55 ]
    #dbg_value(i64 %61, !27, !DIExpression(), !49)
    #dbg_value(double %62, !26, !DIExpression(), !29)
  %64 = getelementptr inbounds double, ptr %5, i64 %61, !dbg !56
  %65 = load double, ptr %64, align 8, !dbg !56, !tbaa !34
  %66 = add nuw nsw i64 %61, 1, !dbg !58
  %67 = trunc nuw nsw i64 %66 to i32, !dbg !59
  %68 = uitofp nneg i32 %67 to double, !dbg !59
  %69 = fdiv double %65, %68, !dbg !60
  %70 = fadd double %62, %69, !dbg !61
    #dbg_value(i64 %66, !27, !DIExpression(), !49)
    #dbg_value(double %70, !26, !DIExpression(), !29)
  %71 = add i64 %63, 1, !dbg !52
  %72 = icmp eq i64 %71, %36, !dbg !52
  br i1 %72, label %73, label %60, !dbg !52, !llvm.loop !62

73:                                               ; preds = %55, %60, %32
  %74 = phi double [ 0.000000e+00, %32 ], [ %56, %55 ], [ %70, %60 ], !dbg !29
  tail call void @free(ptr noundef nonnull %5) #9, !dbg !63
  ret double %74, !dbg !64

75:                                               ; preds = %75, %38
  %76 = phi i64 [ 0, %38 ], [ %102, %75 ]
  %77 = phi double [ 0.000000e+00, %38 ], [ %106, %75 ]
  %78 = phi i64 [ 0, %38 ], [ %107, %75 ]
    #dbg_value(i64 %76, !27, !DIExpression(), !49)
    #dbg_value(double %77, !26, !DIExpression(), !29)
  %79 = getelementptr inbounds double, ptr %5, i64 %76, !dbg !56
  %80 = load double, ptr %79, align 8, !dbg !56, !tbaa !34
  %81 = or disjoint i64 %76, 1, !dbg !58
  %82 = trunc nuw nsw i64 %81 to i32, !dbg !59
  %83 = uitofp nneg i32 %82 to double, !dbg !59
  %84 = fdiv double %80, %83, !dbg !60
  %85 = fadd double %77, %84, !dbg !61
    #dbg_value(i64 %81, !27, !DIExpression(), !49)
    #dbg_value(double %85, !26, !DIExpression(), !29)
  %86 = getelementptr inbounds double, ptr %5, i64 %81, !dbg !56
  %87 = load double, ptr %86, align 8, !dbg !56, !tbaa !34
  %88 = or disjoint i64 %76, 2, !dbg !58
  %89 = trunc nuw nsw i64 %88 to i32, !dbg !59
  %90 = uitofp nneg i32 %89 to double, !dbg !59
  %91 = fdiv double %87, %90, !dbg !60
  %92 = fadd double %85, %91, !dbg !61
    #dbg_value(i64 %88, !27, !DIExpression(), !49)
    #dbg_value(double %92, !26, !DIExpression(), !29)
  %93 = getelementptr inbounds double, ptr %5, i64 %88, !dbg !56
  %94 = load double, ptr %93, align 8, !dbg !56, !tbaa !34
  %95 = or disjoint i64 %76, 3, !dbg !58
  %96 = trunc nuw nsw i64 %95 to i32, !dbg !59
  %97 = uitofp nneg i32 %96 to double, !dbg !59
  %98 = fdiv double %94, %97, !dbg !60
  %99 = fadd double %92, %98, !dbg !61
    #dbg_value(i64 %95, !27, !DIExpression(), !49)
    #dbg_value(double %99, !26, !DIExpression(), !29)
  %100 = getelementptr inbounds double, ptr %5, i64 %95, !dbg !56
  %101 = load double, ptr %100, align 8, !dbg !56, !tbaa !34
  %102 = add nuw nsw i64 %76, 4, !dbg !58
  %103 = trunc nuw nsw i64 %102 to i32, !dbg !59
  %104 = uitofp nneg i32 %103 to double, !dbg !59
  %105 = fdiv double %101, %104, !dbg !60
  %106 = fadd double %99, %105, !dbg !61
    #dbg_value(i64 %102, !27, !DIExpression(), !49)
    #dbg_value(double %106, !26, !DIExpression(), !29)
  %107 = add i64 %78, 4, !dbg !52
  %108 = icmp eq i64 %107, %39, !dbg !52
  br i1 %108, label %55, label %75, !dbg !52, !llvm.loop !65
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !67 noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !72 void @free(ptr allocptr nocapture noundef) local_unnamed_addr #2

; Function Attrs: nounwind memory(readwrite, argmem: read) uwtable
define dso_local double @zeroed_histogram(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #3 !dbg !75 {
    #dbg_value(ptr %0, !83, !DIExpression(), !93)
    #dbg_value(ptr %1, !84, !DIExpression(), !93)
    #dbg_value(i32 %2, !85, !DIExpression(), !93)
    #dbg_value(i32 %3, !86, !DIExpression(), !93)
  %5 = sext i32 %3 to i64, !dbg !94
  %6 = tail call noalias ptr @calloc(i64 noundef %5, i64 noundef 8) #10, !dbg !95
    #dbg_value(ptr %6, !87, !DIExpression(), !93)
    #dbg_value(i32 0, !88, !DIExpression(), !96)
  %7 = icmp sgt i32 %2, 0, !dbg !97
  br i1 %7, label %8, label %26, !dbg !99

8:                                                ; preds = %4
  %9 = zext nneg i32 %2 to i64, !dbg !97
  %10 = and i64 %9, 1, !dbg !99
  %11 = icmp eq i32 %2, 1, !dbg !99
  br i1 %11, label %14, label %12, !dbg !99

12:                                               ; preds = %8
  %13 = and i64 %9, 2147483646, !dbg !99
  br label %34, !dbg !99

14:                                               ; preds = %34, %8
  %15 = phi i64 [ 0, %8 ], [ %54, %34 ]
  %16 = icmp eq i64 %10, 0, !dbg !99
  br i1 %16, label %26, label %17, !dbg !99

17:                                               ; preds = %14
    #dbg_value(i64 %15, !88, !DIExpression(), !96)
  %18 = getelementptr inbounds double, ptr %0, i64 %15, !dbg !100
  %19 = load double, ptr %18, align 8, !dbg !100, !tbaa !34
  %20 = getelementptr inbounds i32, ptr %1, i64 %15, !dbg !102
  %21 = load i32, ptr %20, align 4, !dbg !102, !tbaa !103
  %22 = sext i32 %21 to i64, !dbg !105
  %23 = getelementptr inbounds double, ptr %6, i64 %22, !dbg !105
  %24 = load double, ptr %23, align 8, !dbg !106, !tbaa !34
  %25 = tail call double @llvm.fmuladd.f64(double %19, double %19, double %24), !dbg !106
  store double %25, ptr %23, align 8, !dbg !106, !tbaa !34
    #dbg_value(i64 %15, !88, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !96)
  br label %26, !dbg !107

26:                                               ; preds = %17, %14, %4
    #dbg_value(i32 0, !91, !DIExpression(), !109)
    #dbg_value(double 0.000000e+00, !90, !DIExpression(), !93)
  %27 = icmp sgt i32 %3, 0, !dbg !107
  br i1 %27, label %28, label %72, !dbg !110

28:                                               ; preds = %26
  %29 = zext nneg i32 %3 to i64, !dbg !107
  %30 = and i64 %29, 3, !dbg !110
  %31 = icmp ult i32 %3, 4, !dbg !110
  br i1 %31, label %57, label %32, !dbg !110

32:                                               ; preds = %28
  %33 = and i64 %29, 2147483644, !dbg !110
  br label %74, !dbg !110

34:                                               ; preds = %34, %12
  %35 = phi i64 [ 0, %12 ], [ %54, %34 ]
  %36 = phi i64 [ 0, %12 ], [ %55, %34 ]
    #dbg_value(i64 %35, !88, !DIExpression(), !96)
  %37 = getelementptr inbounds double, ptr %0, i64 %35, !dbg !100
  %38 = load double, ptr %37, align 8, !dbg !100, !tbaa !34
  %39 = getelementptr inbounds i32, ptr %1, i64 %35, !dbg !102
  %40 = load i32, ptr %39, align 4, !dbg !102, !tbaa !103
  %41 = sext i32 %40 to i64, !dbg !105
  %42 = getelementptr inbounds double, ptr %6, i64 %41, !dbg !105
  %43 = load double, ptr %42, align 8, !dbg !106, !tbaa !34
  %44 = tail call double @llvm.fmuladd.f64(double %38, double %38, double %43), !dbg !106
  store double %44, ptr %42, align 8, !dbg !106, !tbaa !34
  %45 = or disjoint i64 %35, 1, !dbg !111
    #dbg_value(i64 %45, !88, !DIExpression(), !96)
  %46 = getelementptr inbounds double, ptr %0, i64 %45, !dbg !100
  %47 = load double, ptr %46, align 8, !dbg !100, !tbaa !34
  %48 = getelementptr inbounds i32, ptr %1, i64 %45, !dbg !102
  %49 = load i32, ptr %48, align 4, !dbg !102, !tbaa !103
  %50 = sext i32 %49 to i64, !dbg !105
  %51 = getelementptr inbounds double, ptr %6, i64 %50, !dbg !105
  %52 = load double, ptr %51, align 8, !dbg !106, !tbaa !34
  %53 = tail call double @llvm.fmuladd.f64(double %47, double %47, double %52), !dbg !106
  store double %53, ptr %51, align 8, !dbg !106, !tbaa !34
  %54 = add nuw nsw i64 %35, 2, !dbg !111
    #dbg_value(i64 %54, !88, !DIExpression(), !96)
  %55 = add i64 %36, 2, !dbg !99
  %56 = icmp eq i64 %55, %13, !dbg !99
  br i1 %56, label %14, label %34, !dbg !99, !llvm.loop !112

57:                                               ; preds = %74, %28
  %58 = phi double [ poison, %28 ], [ %92, %74 ]
  %59 = phi i64 [ 0, %28 ], [ %93, %74 ]
  %60 = phi double [ 0.000000e+00, %28 ], [ %92, %74 ]
  %61 = icmp eq i64 %30, 0, !dbg !110
  br i1 %61, label %72, label %62, !dbg !110

62:                                               ; preds = %57, %62
  %63 = phi i64 [ %69, %62 ], [ %59, %57 ]
  %64 = phi double [ %68, %62 ], [ %60, %57 ]
  %65 = phi i64 [ %70, %62 ], [ 0, %57 ]
    #dbg_value(i64 %63, !91, !DIExpression(), !109)
    #dbg_value(double %64, !90, !DIExpression(), !93)
  %66 = getelementptr inbounds double, ptr %6, i64 %63, !dbg !114
  %67 = load double, ptr %66, align 8, !dbg !114, !tbaa !34
  %68 = tail call double @llvm.fmuladd.f64(double %67, double %67, double %64), !dbg !116
    #dbg_value(double %68, !90, !DIExpression(), !93)
  %69 = add nuw nsw i64 %63, 1, !dbg !117
    #dbg_value(i64 %69, !91, !DIExpression(), !109)
  %70 = add i64 %65, 1, !dbg !110
  %71 = icmp eq i64 %70, %30, !dbg !110
  br i1 %71, label %72, label %62, !dbg !110, !llvm.loop !118

72:                                               ; preds = %57, %62, %26
  %73 = phi double [ 0.000000e+00, %26 ], [ %58, %57 ], [ %68, %62 ], !dbg !93
  tail call void @free(ptr noundef %6) #9, !dbg !119
  ret double %73, !dbg !120

74:                                               ; preds = %74, %32
  %75 = phi i64 [ 0, %32 ], [ %93, %74 ]
  %76 = phi double [ 0.000000e+00, %32 ], [ %92, %74 ]
  %77 = phi i64 [ 0, %32 ], [ %94, %74 ]
    #dbg_value(i64 %75, !91, !DIExpression(), !109)
    #dbg_value(double %76, !90, !DIExpression(), !93)
  %78 = getelementptr inbounds double, ptr %6, i64 %75, !dbg !114
  %79 = load double, ptr %78, align 8, !dbg !114, !tbaa !34
  %80 = tail call double @llvm.fmuladd.f64(double %79, double %79, double %76), !dbg !116
    #dbg_value(double %80, !90, !DIExpression(), !93)
  %81 = or disjoint i64 %75, 1, !dbg !117
    #dbg_value(i64 %81, !91, !DIExpression(), !109)
  %82 = getelementptr inbounds double, ptr %6, i64 %81, !dbg !114
  %83 = load double, ptr %82, align 8, !dbg !114, !tbaa !34
  %84 = tail call double @llvm.fmuladd.f64(double %83, double %83, double %80), !dbg !116
    #dbg_value(double %84, !90, !DIExpression(), !93)
  %85 = or disjoint i64 %75, 2, !dbg !117
    #dbg_value(i64 %85, !91, !DIExpression(), !109)
  %86 = getelementptr inbounds double, ptr %6, i64 %85, !dbg !114
  %87 = load double, ptr %86, align 8, !dbg !114, !tbaa !34
  %88 = tail call double @llvm.fmuladd.f64(double %87, double %87, double %84), !dbg !116
    #dbg_value(double %88, !90, !DIExpression(), !93)
  %89 = or disjoint i64 %75, 3, !dbg !117
    #dbg_value(i64 %89, !91, !DIExpression(), !109)
  %90 = getelementptr inbounds double, ptr %6, i64 %89, !dbg !114
  %91 = load double, ptr %90, align 8, !dbg !114, !tbaa !34
  %92 = tail call double @llvm.fmuladd.f64(double %91, double %91, double %88), !dbg !116
    #dbg_value(double %92, !90, !DIExpression(), !93)
  %93 = add nuw nsw i64 %75, 4, !dbg !117
    #dbg_value(i64 %93, !91, !DIExpression(), !109)
  %94 = add i64 %77, 4, !dbg !110
  %95 = icmp eq i64 %94, %33, !dbg !110
  br i1 %95, label %57, label %74, !dbg !110, !llvm.loop !121
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare !dbg !123 noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #5

; Function Attrs: nounwind memory(readwrite, argmem: read) uwtable
define dso_local double @buffer_per_iteration(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 !dbg !126 {
    #dbg_value(ptr %0, !130, !DIExpression(), !142)
    #dbg_value(i32 %1, !131, !DIExpression(), !142)
    #dbg_value(double 0.000000e+00, !132, !DIExpression(), !142)
    #dbg_value(i32 0, !133, !DIExpression(), !143)
  %3 = icmp sgt i32 %1, 0, !dbg !144
  br i1 %3, label %4, label %6, !dbg !145

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !144
  br label %8, !dbg !145

6:                                                ; preds = %71, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %74, %71 ], !dbg !142
  ret double %7, !dbg !146

8:                                                ; preds = %4, %71
  %9 = phi i64 [ 0, %4 ], [ %12, %71 ]
  %10 = phi i64 [ 1, %4 ], [ %75, %71 ]
  %11 = phi double [ 0.000000e+00, %4 ], [ %74, %71 ]
    #dbg_value(double %11, !132, !DIExpression(), !142)
    #dbg_value(i64 %9, !133, !DIExpression(), !143)
  %12 = add nuw nsw i64 %9, 1, !dbg !147
  %13 = shl nuw nsw i64 %12, 3, !dbg !148
  %14 = tail call noalias ptr @malloc(i64 noundef %13) #8, !dbg !149
    #dbg_value(ptr %14, !135, !DIExpression(), !150)
    #dbg_value(i32 0, !138, !DIExpression(), !151)
  %15 = getelementptr inbounds double, ptr %0, i64 %9
  %16 = load double, ptr %15, align 8, !tbaa !34
  %17 = icmp ult i64 %10, 4, !dbg !152
  br i1 %17, label %18, label %20, !dbg !152

18:                                               ; preds = %36, %8
  %19 = phi i64 [ 0, %8 ], [ %21, %36 ]
  br label %49, !dbg !152

20:                                               ; preds = %8
  %21 = and i64 %10, 9223372036854775804, !dbg !152
  %22 = insertelement <2 x double> poison, double %16, i64 0, !dbg !152
  %23 = shufflevector <2 x double> %22, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !152
  br label %24, !dbg !152

24:                                               ; preds = %24, %20
  %25 = phi i64 [ 0, %20 ], [ %34, %24 ], !dbg !153
  %26 = getelementptr inbounds double, ptr %0, i64 %25, !dbg !155
  %27 = getelementptr inbounds i8, ptr %26, i64 16, !dbg !155
  %28 = load <2 x double>, ptr %26, align 8, !dbg !155, !tbaa !34
  %29 = load <2 x double>, ptr %27, align 8, !dbg !155, !tbaa !34
  %30 = fmul <2 x double> %28, %23, !dbg !157
  %31 = fmul <2 x double> %29, %23, !dbg !157
  %32 = getelementptr inbounds double, ptr %14, i64 %25, !dbg !158
  %33 = getelementptr inbounds i8, ptr %32, i64 16, !dbg !159
  store <2 x double> %30, ptr %32, align 8, !dbg !159, !tbaa !34
  store <2 x double> %31, ptr %33, align 8, !dbg !159, !tbaa !34
  %34 = add nuw i64 %25, 4, !dbg !153
  %35 = icmp eq i64 %34, %21, !dbg !153
  br i1 %35, label %36, label %24, !dbg !153, !llvm.loop !160

36:                                               ; preds = %24
  %37 = icmp eq i64 %10, %21, !dbg !152
  br i1 %37, label %38, label %18, !dbg !152

38:                                               ; preds = %49, %36
    #dbg_value(i32 1, !140, !DIExpression(), !164)
  %39 = icmp eq i64 %9, 0, !dbg !165
  br i1 %39, label %71, label %40, !dbg !167

40:                                               ; preds = %38
  %41 = load double, ptr %14, align 8
  %42 = and i64 %9, 3, !dbg !167
  %43 = icmp ult i64 %9, 4, !dbg !167
  br i1 %43, label %57, label %44, !dbg !167

44:                                               ; preds = %40
  %45 = and i64 %9, 9223372036854775804, !dbg !167
  %46 = getelementptr i8, ptr %14, i64 8, !dbg !167
  %47 = getelementptr i8, ptr %14, i64 16, !dbg !167
  %48 = getelementptr i8, ptr %14, i64 24, !dbg !167
  br label %77, !dbg !167

49:                                               ; preds = %18, %49
  %50 = phi i64 [ %55, %49 ], [ %19, %18 ]
    #dbg_value(i64 %50, !138, !DIExpression(), !151)
  %51 = getelementptr inbounds double, ptr %0, i64 %50, !dbg !155
  %52 = load double, ptr %51, align 8, !dbg !155, !tbaa !34
  %53 = fmul double %52, %16, !dbg !157
  %54 = getelementptr inbounds double, ptr %14, i64 %50, !dbg !158
  store double %53, ptr %54, align 8, !dbg !159, !tbaa !34
  %55 = add nuw nsw i64 %50, 1, !dbg !153
    #dbg_value(i64 %55, !138, !DIExpression(), !151)
  %56 = icmp eq i64 %55, %10, !dbg !168
  br i1 %56, label %38, label %49, !dbg !152, !llvm.loop !169

57:                                               ; preds = %77, %40
  %58 = phi double [ %41, %40 ], [ %92, %77 ]
  %59 = phi i64 [ 1, %40 ], [ %93, %77 ]
  %60 = icmp eq i64 %42, 0, !dbg !167
  br i1 %60, label %71, label %61, !dbg !167

61:                                               ; preds = %57, %61
  %62 = phi double [ %67, %61 ], [ %58, %57 ], !dbg !170
  %63 = phi i64 [ %68, %61 ], [ %59, %57 ]
  %64 = phi i64 [ %69, %61 ], [ 0, %57 ]
    #dbg_value(i64 %63, !140, !DIExpression(), !164)
  %65 = getelementptr double, ptr %14, i64 %63, !dbg !170
  %66 = load double, ptr %65, align 8, !dbg !172, !tbaa !34
  %67 = fmul double %62, %66, !dbg !172
  store double %67, ptr %65, align 8, !dbg !172, !tbaa !34
  %68 = add nuw nsw i64 %63, 1, !dbg !173
    #dbg_value(i64 %68, !140, !DIExpression(), !164)
  %69 = add i64 %64, 1, !dbg !167
  %70 = icmp eq i64 %69, %42, !dbg !167
  br i1 %70, label %71, label %61, !dbg !167, !llvm.loop !174

71:                                               ; preds = %57, %61, %38
  %72 = getelementptr inbounds double, ptr %14, i64 %9, !dbg !175
  %73 = load double, ptr %72, align 8, !dbg !175, !tbaa !34
  %74 = fadd double %11, %73, !dbg !176
    #dbg_value(double %74, !132, !DIExpression(), !142)
  tail call void @free(ptr noundef nonnull %14) #9, !dbg !177
    #dbg_value(i64 %12, !133, !DIExpression(), !143)
  %75 = add nuw nsw i64 %10, 1, !dbg !145
  %76 = icmp eq i64 %12, %5, !dbg !144
  br i1 %76, label %6, label %8, !dbg !145, !llvm.loop !178

77:                                               ; preds = %77, %44
  %78 = phi double [ %41, %44 ], [ %92, %77 ], !dbg !170
  %79 = phi i64 [ 1, %44 ], [ %93, %77 ]
  %80 = phi i64 [ 0, %44 ], [ %94, %77 ]
    #dbg_value(i64 %79, !140, !DIExpression(), !164)
  %81 = getelementptr double, ptr %14, i64 %79, !dbg !170
  %82 = load double, ptr %81, align 8, !dbg !172, !tbaa !34
  %83 = fmul double %78, %82, !dbg !172
  store double %83, ptr %81, align 8, !dbg !172, !tbaa !34
    #dbg_value(i64 %79, !140, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !164)
  %84 = getelementptr double, ptr %46, i64 %79, !dbg !170
  %85 = load double, ptr %84, align 8, !dbg !172, !tbaa !34
  %86 = fmul double %83, %85, !dbg !172
  store double %86, ptr %84, align 8, !dbg !172, !tbaa !34
    #dbg_value(i64 %79, !140, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !164)
  %87 = getelementptr double, ptr %47, i64 %79, !dbg !170
  %88 = load double, ptr %87, align 8, !dbg !172, !tbaa !34
  %89 = fmul double %86, %88, !dbg !172
  store double %89, ptr %87, align 8, !dbg !172, !tbaa !34
    #dbg_value(i64 %79, !140, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !164)
  %90 = getelementptr double, ptr %48, i64 %79, !dbg !170
  %91 = load double, ptr %90, align 8, !dbg !172, !tbaa !34
  %92 = fmul double %89, %91, !dbg !172
  store double %92, ptr %90, align 8, !dbg !172, !tbaa !34
  %93 = add nuw nsw i64 %79, 4, !dbg !173
    #dbg_value(i64 %93, !140, !DIExpression(), !164)
  %94 = add i64 %80, 4, !dbg !167
  %95 = icmp eq i64 %94, %45, !dbg !167
  br i1 %95, label %57, label %77, !dbg !167, !llvm.loop !180
}

; Function Attrs: nounwind uwtable
define dso_local double @callee_allocates_caller_frees(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !182 {
    #dbg_value(ptr %0, !184, !DIExpression(), !190)
    #dbg_value(i32 %1, !185, !DIExpression(), !190)
  %3 = tail call fastcc ptr @make_squares(ptr noundef %0, i32 noundef %1), !dbg !191
    #dbg_value(ptr %3, !186, !DIExpression(), !190)
    #dbg_value(double 1.000000e+00, !187, !DIExpression(), !190)
    #dbg_value(i32 0, !188, !DIExpression(), !192)
  %4 = icmp sgt i32 %1, 0, !dbg !193
  br i1 %4, label %5, label %27, !dbg !195

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64, !dbg !193
  %7 = and i64 %6, 3, !dbg !195
  %8 = icmp ult i32 %1, 4, !dbg !195
  br i1 %8, label %11, label %9, !dbg !195

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483644, !dbg !195
  br label %29, !dbg !195

11:                                               ; preds = %29, %5
  %12 = phi double [ poison, %5 ], [ %51, %29 ]
  %13 = phi i64 [ 0, %5 ], [ %52, %29 ]
  %14 = phi double [ 1.000000e+00, %5 ], [ %51, %29 ]
  %15 = icmp eq i64 %7, 0, !dbg !195
  br i1 %15, label %27, label %16, !dbg !195

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %24, %16 ], [ %13, %11 ]
  %18 = phi double [ %23, %16 ], [ %14, %11 ]
  %19 = phi i64 [ %25, %16 ], [ 0, %11 ]
    #dbg_value(i64 %17, !188, !DIExpression(), !192)
    #dbg_value(double %18, !187, !DIExpression(), !190)
  %20 = getelementptr inbounds double, ptr %3, i64 %17, !dbg !196
  %21 = load double, ptr %20, align 8, !dbg !196, !tbaa !34
  %22 = fadd double %21, 1.000000e+00, !dbg !198
  %23 = fmul double %18, %22, !dbg !199
    #dbg_value(double %23, !187, !DIExpression(), !190)
  %24 = add nuw nsw i64 %17, 1, !dbg !200
    #dbg_value(i64 %24, !188, !DIExpression(), !192)
  %25 = add i64 %19, 1, !dbg !195
  %26 = icmp eq i64 %25, %7, !dbg !195
  br i1 %26, label %27, label %16, !dbg !195, !llvm.loop !201

27:                                               ; preds = %11, %16, %2
  %28 = phi double [ 1.000000e+00, %2 ], [ %12, %11 ], [ %23, %16 ], !dbg !190
  tail call void @free(ptr noundef %3) #9, !dbg !202
  ret double %28, !dbg !203

29:                                               ; preds = %29, %9
  %30 = phi i64 [ 0, %9 ], [ %52, %29 ]
  %31 = phi double [ 1.000000e+00, %9 ], [ %51, %29 ]
  %32 = phi i64 [ 0, %9 ], [ %53, %29 ]
    #dbg_value(i64 %30, !188, !DIExpression(), !192)
    #dbg_value(double %31, !187, !DIExpression(), !190)
  %33 = getelementptr inbounds double, ptr %3, i64 %30, !dbg !196
  %34 = load double, ptr %33, align 8, !dbg !196, !tbaa !34
  %35 = fadd double %34, 1.000000e+00, !dbg !198
  %36 = fmul double %31, %35, !dbg !199
    #dbg_value(double %36, !187, !DIExpression(), !190)
  %37 = or disjoint i64 %30, 1, !dbg !200
    #dbg_value(i64 %37, !188, !DIExpression(), !192)
  %38 = getelementptr inbounds double, ptr %3, i64 %37, !dbg !196
  %39 = load double, ptr %38, align 8, !dbg !196, !tbaa !34
  %40 = fadd double %39, 1.000000e+00, !dbg !198
  %41 = fmul double %36, %40, !dbg !199
    #dbg_value(double %41, !187, !DIExpression(), !190)
  %42 = or disjoint i64 %30, 2, !dbg !200
    #dbg_value(i64 %42, !188, !DIExpression(), !192)
  %43 = getelementptr inbounds double, ptr %3, i64 %42, !dbg !196
  %44 = load double, ptr %43, align 8, !dbg !196, !tbaa !34
  %45 = fadd double %44, 1.000000e+00, !dbg !198
  %46 = fmul double %41, %45, !dbg !199
    #dbg_value(double %46, !187, !DIExpression(), !190)
  %47 = or disjoint i64 %30, 3, !dbg !200
    #dbg_value(i64 %47, !188, !DIExpression(), !192)
  %48 = getelementptr inbounds double, ptr %3, i64 %47, !dbg !196
  %49 = load double, ptr %48, align 8, !dbg !196, !tbaa !34
  %50 = fadd double %49, 1.000000e+00, !dbg !198
  %51 = fmul double %46, %50, !dbg !199
    #dbg_value(double %51, !187, !DIExpression(), !190)
  %52 = add nuw nsw i64 %30, 4, !dbg !200
    #dbg_value(i64 %52, !188, !DIExpression(), !192)
  %53 = add i64 %32, 4, !dbg !195
  %54 = icmp eq i64 %53, %10, !dbg !195
  br i1 %54, label %11, label %29, !dbg !195, !llvm.loop !204
}

; Function Attrs: nofree noinline nounwind memory(write, argmem: read, inaccessiblemem: readwrite) uwtable
define internal fastcc noalias noundef ptr @make_squares(ptr nocapture noundef readonly %0, i32 noundef %1) unnamed_addr #7 !dbg !206 {
    #dbg_value(ptr %0, !210, !DIExpression(), !215)
    #dbg_value(i32 %1, !211, !DIExpression(), !215)
  %3 = sext i32 %1 to i64, !dbg !216
  %4 = shl nsw i64 %3, 3, !dbg !217
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #8, !dbg !218
    #dbg_value(ptr %5, !212, !DIExpression(), !215)
    #dbg_value(i32 0, !213, !DIExpression(), !219)
  %6 = icmp sgt i32 %1, 0, !dbg !220
  br i1 %6, label %7, label %28, !dbg !222

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64, !dbg !220
  %9 = icmp ult i32 %1, 4, !dbg !222
  br i1 %9, label %10, label %12, !dbg !222

10:                                               ; preds = %26, %7
  %11 = phi i64 [ 0, %7 ], [ %13, %26 ]
  br label %29, !dbg !222

12:                                               ; preds = %7
  %13 = and i64 %8, 2147483644, !dbg !222
  br label %14, !dbg !222

14:                                               ; preds = %14, %12
  %15 = phi i64 [ 0, %12 ], [ %24, %14 ], !dbg !223
  %16 = getelementptr inbounds double, ptr %0, i64 %15, !dbg !224
  %17 = getelementptr inbounds i8, ptr %16, i64 16, !dbg !224
  %18 = load <2 x double>, ptr %16, align 8, !dbg !224, !tbaa !34
  %19 = load <2 x double>, ptr %17, align 8, !dbg !224, !tbaa !34
  %20 = fmul <2 x double> %18, %18, !dbg !226
  %21 = fmul <2 x double> %19, %19, !dbg !226
  %22 = getelementptr inbounds double, ptr %5, i64 %15, !dbg !227
  %23 = getelementptr inbounds i8, ptr %22, i64 16, !dbg !228
  store <2 x double> %20, ptr %22, align 8, !dbg !228, !tbaa !34
  store <2 x double> %21, ptr %23, align 8, !dbg !228, !tbaa !34
  %24 = add nuw i64 %15, 4, !dbg !223
  %25 = icmp eq i64 %24, %13, !dbg !223
  br i1 %25, label %26, label %14, !dbg !223, !llvm.loop !229

26:                                               ; preds = %14
  %27 = icmp eq i64 %13, %8, !dbg !222
  br i1 %27, label %28, label %10, !dbg !222

28:                                               ; preds = %29, %26, %2
  ret ptr %5, !dbg !231

29:                                               ; preds = %10, %29
  %30 = phi i64 [ %35, %29 ], [ %11, %10 ]
    #dbg_value(i64 %30, !213, !DIExpression(), !219)
  %31 = getelementptr inbounds double, ptr %0, i64 %30, !dbg !224
  %32 = load double, ptr %31, align 8, !dbg !224, !tbaa !34
  %33 = fmul double %32, %32, !dbg !226
  %34 = getelementptr inbounds double, ptr %5, i64 %30, !dbg !227
  store double %33, ptr %34, align 8, !dbg !228, !tbaa !34
  %35 = add nuw nsw i64 %30, 1, !dbg !223
    #dbg_value(i64 %35, !213, !DIExpression(), !219)
  %36 = icmp eq i64 %35, %8, !dbg !220
  br i1 %36, label %28, label %29, !dbg !222, !llvm.loop !232
}

attributes #0 = { nounwind memory(readwrite, argmem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind memory(readwrite, argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree noinline nounwind memory(write, argmem: read, inaccessiblemem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nounwind allocsize(0) }
attributes #9 = { nounwind }
attributes #10 = { nounwind allocsize(0,1) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!6, !7, !8, !9, !10, !11, !12}
!llvm.ident = !{!13}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/workspace.c", directory: ".", checksumkind: CSK_MD5, checksum: "d563dd51ddc2a272ea2f7c526b8e620e")
!2 = !{!3}
!3 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !4, line: 18, baseType: !5)
!4 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!5 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!6 = !{i32 7, !"Dwarf Version", i32 5}
!7 = !{i32 2, !"Debug Info Version", i32 3}
!8 = !{i32 1, !"wchar_size", i32 4}
!9 = !{i32 8, !"PIC Level", i32 2}
!10 = !{i32 7, !"PIE Level", i32 2}
!11 = !{i32 7, !"uwtable", i32 2}
!12 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!13 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!14 = distinct !DISubprogram(name: "workspace_powers", scope: !1, file: !1, line: 4, type: !15, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !19)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !17, !18}
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!19 = !{!20, !21, !22, !24, !26, !27}
!20 = !DILocalVariable(name: "x", arg: 1, scope: !14, file: !1, line: 4, type: !17)
!21 = !DILocalVariable(name: "n", arg: 2, scope: !14, file: !1, line: 4, type: !18)
!22 = !DILocalVariable(name: "w", scope: !14, file: !1, line: 5, type: !23)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!24 = !DILocalVariable(name: "i", scope: !25, file: !1, line: 7, type: !18)
!25 = distinct !DILexicalBlock(scope: !14, file: !1, line: 7, column: 3)
!26 = !DILocalVariable(name: "s", scope: !14, file: !1, line: 10, type: !17)
!27 = !DILocalVariable(name: "i", scope: !28, file: !1, line: 11, type: !18)
!28 = distinct !DILexicalBlock(scope: !14, file: !1, line: 11, column: 3)
!29 = !DILocation(line: 0, scope: !14)
!30 = !DILocation(line: 5, column: 22, scope: !14)
!31 = !DILocation(line: 5, column: 32, scope: !14)
!32 = !DILocation(line: 5, column: 15, scope: !14)
!33 = !DILocation(line: 6, column: 8, scope: !14)
!34 = !{!35, !35, i64 0}
!35 = !{!"double", !36, i64 0}
!36 = !{!"omnipotent char", !37, i64 0}
!37 = !{!"Simple C/C++ TBAA"}
!38 = !DILocation(line: 0, scope: !25)
!39 = !DILocation(line: 7, column: 21, scope: !40)
!40 = distinct !DILexicalBlock(scope: !25, file: !1, line: 7, column: 3)
!41 = !DILocation(line: 7, column: 3, scope: !25)
!42 = !DILocation(line: 8, column: 12, scope: !43)
!43 = distinct !DILexicalBlock(scope: !40, file: !1, line: 7, column: 31)
!44 = !DILocation(line: 8, column: 21, scope: !43)
!45 = !DILocation(line: 8, column: 10, scope: !43)
!46 = !DILocation(line: 7, column: 27, scope: !40)
!47 = distinct !{!47, !48}
!48 = !{!"llvm.loop.unroll.disable"}
!49 = !DILocation(line: 0, scope: !28)
!50 = !DILocation(line: 11, column: 21, scope: !51)
!51 = distinct !DILexicalBlock(scope: !28, file: !1, line: 11, column: 3)
!52 = !DILocation(line: 11, column: 3, scope: !28)
!53 = distinct !{!53, !41, !54, !55}
!54 = !DILocation(line: 9, column: 3, scope: !25)
!55 = !{!"llvm.loop.mustprogress"}
!56 = !DILocation(line: 12, column: 10, scope: !57)
!57 = distinct !DILexicalBlock(scope: !51, file: !1, line: 11, column: 31)
!58 = !DILocation(line: 12, column: 20, scope: !57)
!59 = !DILocation(line: 12, column: 17, scope: !57)
!60 = !DILocation(line: 12, column: 15, scope: !57)
!61 = !DILocation(line: 12, column: 7, scope: !57)
!62 = distinct !{!62, !48}
!63 = !DILocation(line: 14, column: 3, scope: !14)
!64 = !DILocation(line: 15, column: 3, scope: !14)
!65 = distinct !{!65, !52, !66, !55}
!66 = !DILocation(line: 13, column: 3, scope: !28)
!67 = !DISubprogram(name: "malloc", scope: !68, file: !68, line: 553, type: !69, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!68 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!69 = !DISubroutineType(types: !70)
!70 = !{!71, !3}
!71 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!72 = !DISubprogram(name: "free", scope: !68, file: !68, line: 568, type: !73, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!73 = !DISubroutineType(types: !74)
!74 = !{null, !71}
!75 = distinct !DISubprogram(name: "zeroed_histogram", scope: !1, file: !1, line: 18, type: !76, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !82)
!76 = !DISubroutineType(types: !77)
!77 = !{!17, !78, !80, !18, !18}
!78 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !79, size: 64)
!79 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!80 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !81, size: 64)
!81 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !18)
!82 = !{!83, !84, !85, !86, !87, !88, !90, !91}
!83 = !DILocalVariable(name: "x", arg: 1, scope: !75, file: !1, line: 18, type: !78)
!84 = !DILocalVariable(name: "bin", arg: 2, scope: !75, file: !1, line: 18, type: !80)
!85 = !DILocalVariable(name: "n", arg: 3, scope: !75, file: !1, line: 18, type: !18)
!86 = !DILocalVariable(name: "bins", arg: 4, scope: !75, file: !1, line: 18, type: !18)
!87 = !DILocalVariable(name: "h", scope: !75, file: !1, line: 19, type: !23)
!88 = !DILocalVariable(name: "i", scope: !89, file: !1, line: 20, type: !18)
!89 = distinct !DILexicalBlock(scope: !75, file: !1, line: 20, column: 3)
!90 = !DILocalVariable(name: "s", scope: !75, file: !1, line: 23, type: !17)
!91 = !DILocalVariable(name: "i", scope: !92, file: !1, line: 24, type: !18)
!92 = distinct !DILexicalBlock(scope: !75, file: !1, line: 24, column: 3)
!93 = !DILocation(line: 0, scope: !75)
!94 = !DILocation(line: 19, column: 22, scope: !75)
!95 = !DILocation(line: 19, column: 15, scope: !75)
!96 = !DILocation(line: 0, scope: !89)
!97 = !DILocation(line: 20, column: 21, scope: !98)
!98 = distinct !DILexicalBlock(scope: !89, file: !1, line: 20, column: 3)
!99 = !DILocation(line: 20, column: 3, scope: !89)
!100 = !DILocation(line: 21, column: 18, scope: !101)
!101 = distinct !DILexicalBlock(scope: !98, file: !1, line: 20, column: 31)
!102 = !DILocation(line: 21, column: 7, scope: !101)
!103 = !{!104, !104, i64 0}
!104 = !{!"int", !36, i64 0}
!105 = !DILocation(line: 21, column: 5, scope: !101)
!106 = !DILocation(line: 21, column: 15, scope: !101)
!107 = !DILocation(line: 24, column: 21, scope: !108)
!108 = distinct !DILexicalBlock(scope: !92, file: !1, line: 24, column: 3)
!109 = !DILocation(line: 0, scope: !92)
!110 = !DILocation(line: 24, column: 3, scope: !92)
!111 = !DILocation(line: 20, column: 27, scope: !98)
!112 = distinct !{!112, !99, !113, !55}
!113 = !DILocation(line: 22, column: 3, scope: !89)
!114 = !DILocation(line: 25, column: 10, scope: !115)
!115 = distinct !DILexicalBlock(scope: !108, file: !1, line: 24, column: 34)
!116 = !DILocation(line: 25, column: 7, scope: !115)
!117 = !DILocation(line: 24, column: 30, scope: !108)
!118 = distinct !{!118, !48}
!119 = !DILocation(line: 27, column: 3, scope: !75)
!120 = !DILocation(line: 28, column: 3, scope: !75)
!121 = distinct !{!121, !110, !122, !55}
!122 = !DILocation(line: 26, column: 3, scope: !92)
!123 = !DISubprogram(name: "calloc", scope: !68, file: !68, line: 556, type: !124, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!124 = !DISubroutineType(types: !125)
!125 = !{!71, !3, !3}
!126 = distinct !DISubprogram(name: "buffer_per_iteration", scope: !1, file: !1, line: 31, type: !127, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !129)
!127 = !DISubroutineType(types: !128)
!128 = !{!17, !78, !18}
!129 = !{!130, !131, !132, !133, !135, !138, !140}
!130 = !DILocalVariable(name: "x", arg: 1, scope: !126, file: !1, line: 31, type: !78)
!131 = !DILocalVariable(name: "n", arg: 2, scope: !126, file: !1, line: 31, type: !18)
!132 = !DILocalVariable(name: "s", scope: !126, file: !1, line: 32, type: !17)
!133 = !DILocalVariable(name: "i", scope: !134, file: !1, line: 33, type: !18)
!134 = distinct !DILexicalBlock(scope: !126, file: !1, line: 33, column: 3)
!135 = !DILocalVariable(name: "t", scope: !136, file: !1, line: 34, type: !23)
!136 = distinct !DILexicalBlock(scope: !137, file: !1, line: 33, column: 31)
!137 = distinct !DILexicalBlock(scope: !134, file: !1, line: 33, column: 3)
!138 = !DILocalVariable(name: "j", scope: !139, file: !1, line: 35, type: !18)
!139 = distinct !DILexicalBlock(scope: !136, file: !1, line: 35, column: 5)
!140 = !DILocalVariable(name: "j", scope: !141, file: !1, line: 38, type: !18)
!141 = distinct !DILexicalBlock(scope: !136, file: !1, line: 38, column: 5)
!142 = !DILocation(line: 0, scope: !126)
!143 = !DILocation(line: 0, scope: !134)
!144 = !DILocation(line: 33, column: 21, scope: !137)
!145 = !DILocation(line: 33, column: 3, scope: !134)
!146 = !DILocation(line: 44, column: 3, scope: !126)
!147 = !DILocation(line: 34, column: 35, scope: !136)
!148 = !DILocation(line: 34, column: 40, scope: !136)
!149 = !DILocation(line: 34, column: 17, scope: !136)
!150 = !DILocation(line: 0, scope: !136)
!151 = !DILocation(line: 0, scope: !139)
!152 = !DILocation(line: 35, column: 5, scope: !139)
!153 = !DILocation(line: 35, column: 30, scope: !154)
!154 = distinct !DILexicalBlock(scope: !139, file: !1, line: 35, column: 5)
!155 = !DILocation(line: 36, column: 14, scope: !156)
!156 = distinct !DILexicalBlock(scope: !154, file: !1, line: 35, column: 34)
!157 = !DILocation(line: 36, column: 19, scope: !156)
!158 = !DILocation(line: 36, column: 7, scope: !156)
!159 = !DILocation(line: 36, column: 12, scope: !156)
!160 = distinct !{!160, !152, !161, !55, !162, !163}
!161 = !DILocation(line: 37, column: 5, scope: !139)
!162 = !{!"llvm.loop.isvectorized", i32 1}
!163 = !{!"llvm.loop.unroll.runtime.disable"}
!164 = !DILocation(line: 0, scope: !141)
!165 = !DILocation(line: 38, column: 23, scope: !166)
!166 = distinct !DILexicalBlock(scope: !141, file: !1, line: 38, column: 5)
!167 = !DILocation(line: 38, column: 5, scope: !141)
!168 = !DILocation(line: 35, column: 23, scope: !154)
!169 = distinct !{!169, !152, !161, !55, !163, !162}
!170 = !DILocation(line: 39, column: 15, scope: !171)
!171 = distinct !DILexicalBlock(scope: !166, file: !1, line: 38, column: 34)
!172 = !DILocation(line: 39, column: 12, scope: !171)
!173 = !DILocation(line: 38, column: 30, scope: !166)
!174 = distinct !{!174, !48}
!175 = !DILocation(line: 41, column: 10, scope: !136)
!176 = !DILocation(line: 41, column: 7, scope: !136)
!177 = !DILocation(line: 42, column: 5, scope: !136)
!178 = distinct !{!178, !145, !179, !55}
!179 = !DILocation(line: 43, column: 3, scope: !134)
!180 = distinct !{!180, !167, !181, !55}
!181 = !DILocation(line: 40, column: 5, scope: !141)
!182 = distinct !DISubprogram(name: "callee_allocates_caller_frees", scope: !1, file: !1, line: 55, type: !127, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !183)
!183 = !{!184, !185, !186, !187, !188}
!184 = !DILocalVariable(name: "x", arg: 1, scope: !182, file: !1, line: 55, type: !78)
!185 = !DILocalVariable(name: "n", arg: 2, scope: !182, file: !1, line: 55, type: !18)
!186 = !DILocalVariable(name: "r", scope: !182, file: !1, line: 56, type: !23)
!187 = !DILocalVariable(name: "s", scope: !182, file: !1, line: 57, type: !17)
!188 = !DILocalVariable(name: "i", scope: !189, file: !1, line: 58, type: !18)
!189 = distinct !DILexicalBlock(scope: !182, file: !1, line: 58, column: 3)
!190 = !DILocation(line: 0, scope: !182)
!191 = !DILocation(line: 56, column: 15, scope: !182)
!192 = !DILocation(line: 0, scope: !189)
!193 = !DILocation(line: 58, column: 21, scope: !194)
!194 = distinct !DILexicalBlock(scope: !189, file: !1, line: 58, column: 3)
!195 = !DILocation(line: 58, column: 3, scope: !189)
!196 = !DILocation(line: 59, column: 10, scope: !197)
!197 = distinct !DILexicalBlock(scope: !194, file: !1, line: 58, column: 31)
!198 = !DILocation(line: 59, column: 15, scope: !197)
!199 = !DILocation(line: 59, column: 7, scope: !197)
!200 = !DILocation(line: 58, column: 27, scope: !194)
!201 = distinct !{!201, !48}
!202 = !DILocation(line: 61, column: 3, scope: !182)
!203 = !DILocation(line: 62, column: 3, scope: !182)
!204 = distinct !{!204, !195, !205, !55}
!205 = !DILocation(line: 60, column: 3, scope: !189)
!206 = distinct !DISubprogram(name: "make_squares", scope: !1, file: !1, line: 47, type: !207, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !209)
!207 = !DISubroutineType(types: !208)
!208 = !{!23, !78, !18}
!209 = !{!210, !211, !212, !213}
!210 = !DILocalVariable(name: "x", arg: 1, scope: !206, file: !1, line: 47, type: !78)
!211 = !DILocalVariable(name: "n", arg: 2, scope: !206, file: !1, line: 47, type: !18)
!212 = !DILocalVariable(name: "r", scope: !206, file: !1, line: 48, type: !23)
!213 = !DILocalVariable(name: "i", scope: !214, file: !1, line: 49, type: !18)
!214 = distinct !DILexicalBlock(scope: !206, file: !1, line: 49, column: 3)
!215 = !DILocation(line: 0, scope: !206)
!216 = !DILocation(line: 48, column: 22, scope: !206)
!217 = !DILocation(line: 48, column: 32, scope: !206)
!218 = !DILocation(line: 48, column: 15, scope: !206)
!219 = !DILocation(line: 0, scope: !214)
!220 = !DILocation(line: 49, column: 21, scope: !221)
!221 = distinct !DILexicalBlock(scope: !214, file: !1, line: 49, column: 3)
!222 = !DILocation(line: 49, column: 3, scope: !214)
!223 = !DILocation(line: 49, column: 27, scope: !221)
!224 = !DILocation(line: 50, column: 12, scope: !225)
!225 = distinct !DILexicalBlock(scope: !221, file: !1, line: 49, column: 31)
!226 = !DILocation(line: 50, column: 17, scope: !225)
!227 = !DILocation(line: 50, column: 5, scope: !225)
!228 = !DILocation(line: 50, column: 10, scope: !225)
!229 = distinct !{!229, !222, !230, !55, !162, !163}
!230 = !DILocation(line: 51, column: 3, scope: !214)
!231 = !DILocation(line: 52, column: 3, scope: !206)
!232 = distinct !{!232, !222, !230, !55, !163, !162}
