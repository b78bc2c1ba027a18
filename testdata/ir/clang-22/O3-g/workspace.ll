; clang-22 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/workspace.c -o ir/clang-22/O3-g/workspace.ll
; ModuleID = 'c/workspace.c'
source_filename = "c/workspace.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @workspace_powers(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !18 {
    #dbg_value(double %0, !24, !DIExpression(), !33)
    #dbg_value(i32 %1, !25, !DIExpression(), !33)
  %3 = sext i32 %1 to i64, !dbg !34
  %4 = shl nsw i64 %3, 3, !dbg !35
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #9, !dbg !36
    #dbg_value(ptr %5, !26, !DIExpression(), !33)
  store double 1.000000e+00, ptr %5, align 8, !dbg !37, !tbaa !38
    #dbg_value(i32 1, !28, !DIExpression(), !40)
  %6 = icmp sgt i32 %1, 1, !dbg !41
  br i1 %6, label %7, label %16, !dbg !43

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64, !dbg !44
  %9 = load double, ptr %5, align 8
  %10 = add nsw i64 %8, -1, !dbg !45
  %11 = and i64 %10, 3, !dbg !45
  %12 = add nsw i32 %1, -2, !dbg !45
  %13 = icmp ult i32 %12, 3, !dbg !45
  br i1 %13, label %20, label %14, !dbg !45

14:                                               ; preds = %7
  %15 = and i64 %10, -4, !dbg !45
  br label %40, !dbg !45

16:                                               ; preds = %2
    #dbg_value(i32 0, !31, !DIExpression(), !46)
    #dbg_value(double 0.000000e+00, !30, !DIExpression(), !33)
  %17 = icmp eq i32 %1, 1, !dbg !47
  br i1 %17, label %33, label %77, !dbg !49

18:                                               ; preds = %40
  %19 = icmp eq i64 %11, 0, !dbg !45
  br i1 %19, label %33, label %20, !dbg !45

20:                                               ; preds = %18, %7
  %21 = phi double [ %9, %7 ], [ %54, %18 ]
  %22 = phi i64 [ 1, %7 ], [ %55, %18 ]
  %23 = icmp ne i64 %11, 0, !dbg !50
  tail call void @llvm.assume(i1 %23), !dbg !50
  br label %24, !dbg !50

24:                                               ; preds = %24, %20
  %25 = phi double [ %21, %20 ], [ %29, %24 ], !dbg !51
  %26 = phi i64 [ %22, %20 ], [ %30, %24 ]
  %27 = phi i64 [ 0, %20 ], [ %31, %24 ]
    #dbg_value(i64 %26, !28, !DIExpression(), !40)
  %28 = getelementptr double, ptr %5, i64 %26, !dbg !51
  %29 = fmul double %0, %25, !dbg !53
  store double %29, ptr %28, align 8, !dbg !54, !tbaa !38
  %30 = add nuw nsw i64 %26, 1, !dbg !55
    #dbg_value(i64 %30, !28, !DIExpression(), !40)
  %31 = add i64 %27, 1, !dbg !56
  %32 = icmp eq i64 %31, %11, !dbg !56
  br i1 %32, label %33, label %24, !dbg !56, !llvm.loop !57

33:                                               ; preds = %18, %24, %16
  %34 = zext nneg i32 %1 to i64, !dbg !59
  %35 = and i64 %34, 3, !dbg !60
  %36 = add i32 %1, -1, !dbg !60
  %37 = icmp ult i32 %36, 3, !dbg !60
  br i1 %37, label %60, label %38, !dbg !60

38:                                               ; preds = %33
  %39 = and i64 %34, 2147483644, !dbg !60
  br label %79, !dbg !60

40:                                               ; preds = %40, %14
  %41 = phi double [ %9, %14 ], [ %54, %40 ], !dbg !51
  %42 = phi i64 [ 1, %14 ], [ %55, %40 ]
  %43 = phi i64 [ 0, %14 ], [ %56, %40 ]
    #dbg_value(i64 %42, !28, !DIExpression(), !40)
  %44 = getelementptr double, ptr %5, i64 %42, !dbg !51
  %45 = fmul double %0, %41, !dbg !61
  store double %45, ptr %44, align 8, !dbg !62, !tbaa !38
    #dbg_value(i64 %42, !28, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !40)
  %46 = getelementptr double, ptr %5, i64 %42, !dbg !51
  %47 = getelementptr i8, ptr %46, i64 8, !dbg !51
  %48 = fmul double %0, %45, !dbg !63
  store double %48, ptr %47, align 8, !dbg !64, !tbaa !38
    #dbg_value(i64 %42, !28, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !40)
  %49 = getelementptr double, ptr %5, i64 %42, !dbg !51
  %50 = getelementptr i8, ptr %49, i64 16, !dbg !51
  %51 = fmul double %0, %48, !dbg !65
  store double %51, ptr %50, align 8, !dbg !66, !tbaa !38
    #dbg_value(i64 %42, !28, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !40)
  %52 = getelementptr double, ptr %5, i64 %42, !dbg !51
  %53 = getelementptr i8, ptr %52, i64 24, !dbg !51
  %54 = fmul double %0, %51, !dbg !67
  store double %54, ptr %53, align 8, !dbg !68, !tbaa !38
  %55 = add nuw nsw i64 %42, 4, !dbg !69
    #dbg_value(i64 %55, !28, !DIExpression(), !40)
  %56 = add i64 %43, 4, !dbg !70
  %57 = icmp eq i64 %56, %15, !dbg !70
  br i1 %57, label %18, label %40, !dbg !70, !llvm.loop !71

58:                                               ; preds = %79
  %59 = icmp eq i64 %35, 0, !dbg !60
  br i1 %59, label %77, label %60, !dbg !60

60:                                               ; preds = %58, %33
  %61 = phi i64 [ 0, %33 ], [ %106, %58 ]
  %62 = phi double [ 0.000000e+00, %33 ], [ %110, %58 ]
  %63 = icmp ne i64 %35, 0, !dbg !74
  tail call void @llvm.assume(i1 %63), !dbg !74
  br label %64, !dbg !74

64:                                               ; preds = %64, %60
  %65 = phi i64 [ %61, %60 ], [ %70, %64 ]
  %66 = phi double [ %62, %60 ], [ %74, %64 ]
  %67 = phi i64 [ 0, %60 ], [ %75, %64 ]
    #dbg_value(i64 %65, !31, !DIExpression(), !46)
    #dbg_value(double %66, !30, !DIExpression(), !33)
  %68 = getelementptr inbounds nuw double, ptr %5, i64 %65, !dbg !75
  %69 = load double, ptr %68, align 8, !dbg !75, !tbaa !38
  %70 = add nuw nsw i64 %65, 1, !dbg !77
  %71 = trunc nuw nsw i64 %70 to i32, !dbg !78
  %72 = uitofp nneg i32 %71 to double, !dbg !78
  %73 = fdiv double %69, %72, !dbg !79
  %74 = fadd double %66, %73, !dbg !80
    #dbg_value(i64 %70, !31, !DIExpression(), !46)
    #dbg_value(double %74, !30, !DIExpression(), !33)
  %75 = add i64 %67, 1, !dbg !81
  %76 = icmp eq i64 %75, %35, !dbg !81
  br i1 %76, label %77, label %64, !dbg !81, !llvm.loop !82

77:                                               ; preds = %58, %64, %16
  %78 = phi double [ 0.000000e+00, %16 ], [ %110, %58 ], [ %74, %64 ], !dbg !33
  tail call void @free(ptr noundef nonnull %5) #10, !dbg !83
  ret double %78, !dbg !84

79:                                               ; preds = %79, %38
  %80 = phi i64 [ 0, %38 ], [ %106, %79 ]
  %81 = phi double [ 0.000000e+00, %38 ], [ %110, %79 ]
  %82 = phi i64 [ 0, %38 ], [ %111, %79 ]
    #dbg_value(i64 %80, !31, !DIExpression(), !46)
    #dbg_value(double %81, !30, !DIExpression(), !33)
  %83 = getelementptr inbounds nuw double, ptr %5, i64 %80, !dbg !75
  %84 = load double, ptr %83, align 8, !dbg !75, !tbaa !38
  %85 = or disjoint i64 %80, 1, !dbg !77
  %86 = trunc nuw nsw i64 %85 to i32, !dbg !78
  %87 = uitofp nneg i32 %86 to double, !dbg !78
  %88 = fdiv double %84, %87, !dbg !79
  %89 = fadd double %81, %88, !dbg !85
    #dbg_value(i64 %85, !31, !DIExpression(), !46)
    #dbg_value(double %89, !30, !DIExpression(), !33)
  %90 = getelementptr inbounds nuw double, ptr %5, i64 %85, !dbg !75
  %91 = load double, ptr %90, align 8, !dbg !75, !tbaa !38
  %92 = or disjoint i64 %80, 2, !dbg !77
  %93 = trunc nuw nsw i64 %92 to i32, !dbg !78
  %94 = uitofp nneg i32 %93 to double, !dbg !78
  %95 = fdiv double %91, %94, !dbg !79
  %96 = fadd double %89, %95, !dbg !86
    #dbg_value(i64 %92, !31, !DIExpression(), !46)
    #dbg_value(double %96, !30, !DIExpression(), !33)
  %97 = getelementptr inbounds nuw double, ptr %5, i64 %92, !dbg !75
  %98 = load double, ptr %97, align 8, !dbg !75, !tbaa !38
  %99 = or disjoint i64 %80, 3, !dbg !77
  %100 = trunc nuw nsw i64 %99 to i32, !dbg !78
  %101 = uitofp nneg i32 %100 to double, !dbg !78
  %102 = fdiv double %98, %101, !dbg !79
  %103 = fadd double %96, %102, !dbg !87
    #dbg_value(i64 %99, !31, !DIExpression(), !46)
    #dbg_value(double %103, !30, !DIExpression(), !33)
  %104 = getelementptr inbounds nuw double, ptr %5, i64 %99, !dbg !75
  %105 = load double, ptr %104, align 8, !dbg !75, !tbaa !38
  %106 = add nuw nsw i64 %80, 4, !dbg !77
  %107 = trunc nuw nsw i64 %106 to i32, !dbg !78
  %108 = uitofp nneg i32 %107 to double, !dbg !78
  %109 = fdiv double %105, %108, !dbg !79
  %110 = fadd double %103, %109, !dbg !88
    #dbg_value(i64 %106, !31, !DIExpression(), !46)
    #dbg_value(double %110, !30, !DIExpression(), !33)
  %111 = add i64 %82, 4, !dbg !89
  %112 = icmp eq i64 %111, %39, !dbg !89
  br i1 %112, label %58, label %79, !dbg !89, !llvm.loop !90
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !92 noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !97 void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #2

; Function Attrs: nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable
define dso_local double @zeroed_histogram(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #3 !dbg !100 {
    #dbg_value(ptr %0, !108, !DIExpression(), !118)
    #dbg_value(ptr %1, !109, !DIExpression(), !118)
    #dbg_value(i32 %2, !110, !DIExpression(), !118)
    #dbg_value(i32 %3, !111, !DIExpression(), !118)
  %5 = sext i32 %3 to i64, !dbg !119
  %6 = tail call noalias ptr @calloc(i64 noundef %5, i64 noundef 8) #11, !dbg !120
    #dbg_value(ptr %6, !112, !DIExpression(), !118)
    #dbg_value(i32 0, !113, !DIExpression(), !121)
  %7 = icmp sgt i32 %2, 0, !dbg !122
  br i1 %7, label %8, label %27, !dbg !124

8:                                                ; preds = %4
  %9 = zext nneg i32 %2 to i64, !dbg !125
  %10 = and i64 %9, 1, !dbg !126
  %11 = icmp eq i32 %2, 1, !dbg !126
  br i1 %11, label %16, label %12, !dbg !126

12:                                               ; preds = %8
  %13 = and i64 %9, 2147483646, !dbg !126
  br label %35, !dbg !126

14:                                               ; preds = %35
  %15 = icmp eq i64 %10, 0, !dbg !126
  br i1 %15, label %27, label %16, !dbg !126

16:                                               ; preds = %14, %8
  %17 = phi i64 [ 0, %8 ], [ %55, %14 ]
  %18 = icmp ne i64 %10, 0, !dbg !127
  tail call void @llvm.assume(i1 %18), !dbg !127
    #dbg_value(i64 %17, !113, !DIExpression(), !121)
  %19 = getelementptr inbounds nuw double, ptr %0, i64 %17, !dbg !128
  %20 = load double, ptr %19, align 8, !dbg !128, !tbaa !38
  %21 = getelementptr inbounds nuw i32, ptr %1, i64 %17, !dbg !130
  %22 = load i32, ptr %21, align 4, !dbg !130, !tbaa !14
  %23 = sext i32 %22 to i64, !dbg !131
  %24 = getelementptr inbounds double, ptr %6, i64 %23, !dbg !131
  %25 = load double, ptr %24, align 8, !dbg !132, !tbaa !38
  %26 = tail call double @llvm.fmuladd.f64(double %20, double %20, double %25), !dbg !133
  store double %26, ptr %24, align 8, !dbg !134, !tbaa !38
    #dbg_value(i64 %17, !113, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !121)
  br label %27, !dbg !135

27:                                               ; preds = %16, %14, %4
    #dbg_value(i32 0, !116, !DIExpression(), !137)
    #dbg_value(double 0.000000e+00, !115, !DIExpression(), !118)
  %28 = icmp sgt i32 %3, 0, !dbg !135
  br i1 %28, label %29, label %74, !dbg !138

29:                                               ; preds = %27
  %30 = zext nneg i32 %3 to i64, !dbg !139
  %31 = and i64 %30, 3, !dbg !140
  %32 = icmp ult i32 %3, 4, !dbg !140
  br i1 %32, label %60, label %33, !dbg !140

33:                                               ; preds = %29
  %34 = and i64 %30, 2147483644, !dbg !140
  br label %76, !dbg !140

35:                                               ; preds = %35, %12
  %36 = phi i64 [ 0, %12 ], [ %55, %35 ]
  %37 = phi i64 [ 0, %12 ], [ %56, %35 ]
    #dbg_value(i64 %36, !113, !DIExpression(), !121)
  %38 = getelementptr inbounds nuw double, ptr %0, i64 %36, !dbg !128
  %39 = load double, ptr %38, align 8, !dbg !128, !tbaa !38
  %40 = getelementptr inbounds nuw i32, ptr %1, i64 %36, !dbg !130
  %41 = load i32, ptr %40, align 4, !dbg !130, !tbaa !14
  %42 = sext i32 %41 to i64, !dbg !131
  %43 = getelementptr inbounds double, ptr %6, i64 %42, !dbg !131
  %44 = load double, ptr %43, align 8, !dbg !132, !tbaa !38
  %45 = tail call double @llvm.fmuladd.f64(double %39, double %39, double %44), !dbg !141
  store double %45, ptr %43, align 8, !dbg !142, !tbaa !38
  %46 = or disjoint i64 %36, 1, !dbg !143
    #dbg_value(i64 %46, !113, !DIExpression(), !121)
  %47 = getelementptr inbounds nuw double, ptr %0, i64 %46, !dbg !128
  %48 = load double, ptr %47, align 8, !dbg !128, !tbaa !38
  %49 = getelementptr inbounds nuw i32, ptr %1, i64 %46, !dbg !130
  %50 = load i32, ptr %49, align 4, !dbg !130, !tbaa !14
  %51 = sext i32 %50 to i64, !dbg !131
  %52 = getelementptr inbounds double, ptr %6, i64 %51, !dbg !131
  %53 = load double, ptr %52, align 8, !dbg !132, !tbaa !38
  %54 = tail call double @llvm.fmuladd.f64(double %48, double %48, double %53), !dbg !144
  store double %54, ptr %52, align 8, !dbg !145, !tbaa !38
  %55 = add nuw nsw i64 %36, 2, !dbg !146
    #dbg_value(i64 %55, !113, !DIExpression(), !121)
  %56 = add i64 %37, 2, !dbg !147
  %57 = icmp eq i64 %56, %13, !dbg !147
  br i1 %57, label %14, label %35, !dbg !147, !llvm.loop !148

58:                                               ; preds = %76
  %59 = icmp eq i64 %31, 0, !dbg !140
  br i1 %59, label %74, label %60, !dbg !140

60:                                               ; preds = %58, %29
  %61 = phi i64 [ 0, %29 ], [ %95, %58 ]
  %62 = phi double [ 0.000000e+00, %29 ], [ %94, %58 ]
  %63 = icmp ne i64 %31, 0, !dbg !150
  tail call void @llvm.assume(i1 %63), !dbg !150
  br label %64, !dbg !150

64:                                               ; preds = %64, %60
  %65 = phi i64 [ %61, %60 ], [ %71, %64 ]
  %66 = phi double [ %62, %60 ], [ %70, %64 ]
  %67 = phi i64 [ 0, %60 ], [ %72, %64 ]
    #dbg_value(i64 %65, !116, !DIExpression(), !137)
    #dbg_value(double %66, !115, !DIExpression(), !118)
  %68 = getelementptr inbounds nuw double, ptr %6, i64 %65, !dbg !151
  %69 = load double, ptr %68, align 8, !dbg !151, !tbaa !38
  %70 = tail call double @llvm.fmuladd.f64(double %69, double %69, double %66), !dbg !153
    #dbg_value(double %70, !115, !DIExpression(), !118)
  %71 = add nuw nsw i64 %65, 1, !dbg !154
    #dbg_value(i64 %71, !116, !DIExpression(), !137)
  %72 = add i64 %67, 1, !dbg !155
  %73 = icmp eq i64 %72, %31, !dbg !155
  br i1 %73, label %74, label %64, !dbg !155, !llvm.loop !156

74:                                               ; preds = %58, %64, %27
  %75 = phi double [ 0.000000e+00, %27 ], [ %94, %58 ], [ %70, %64 ], !dbg !118
  tail call void @free(ptr noundef %6) #10, !dbg !157
  ret double %75, !dbg !158

76:                                               ; preds = %76, %33
  %77 = phi i64 [ 0, %33 ], [ %95, %76 ]
  %78 = phi double [ 0.000000e+00, %33 ], [ %94, %76 ]
  %79 = phi i64 [ 0, %33 ], [ %96, %76 ]
    #dbg_value(i64 %77, !116, !DIExpression(), !137)
    #dbg_value(double %78, !115, !DIExpression(), !118)
  %80 = getelementptr inbounds nuw double, ptr %6, i64 %77, !dbg !151
  %81 = load double, ptr %80, align 8, !dbg !151, !tbaa !38
  %82 = tail call double @llvm.fmuladd.f64(double %81, double %81, double %78), !dbg !159
    #dbg_value(double %82, !115, !DIExpression(), !118)
    #dbg_value(i64 %77, !116, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !137)
  %83 = getelementptr inbounds nuw double, ptr %6, i64 %77, !dbg !151
  %84 = getelementptr inbounds nuw i8, ptr %83, i64 8, !dbg !151
  %85 = load double, ptr %84, align 8, !dbg !151, !tbaa !38
  %86 = tail call double @llvm.fmuladd.f64(double %85, double %85, double %82), !dbg !160
    #dbg_value(double %86, !115, !DIExpression(), !118)
    #dbg_value(i64 %77, !116, !DIExpression(DW_OP_constu, 2, DW_OP_or, DW_OP_stack_value), !137)
  %87 = getelementptr inbounds nuw double, ptr %6, i64 %77, !dbg !151
  %88 = getelementptr inbounds nuw i8, ptr %87, i64 16, !dbg !151
  %89 = load double, ptr %88, align 8, !dbg !151, !tbaa !38
  %90 = tail call double @llvm.fmuladd.f64(double %89, double %89, double %86), !dbg !161
    #dbg_value(double %90, !115, !DIExpression(), !118)
    #dbg_value(i64 %77, !116, !DIExpression(DW_OP_constu, 3, DW_OP_or, DW_OP_stack_value), !137)
  %91 = getelementptr inbounds nuw double, ptr %6, i64 %77, !dbg !151
  %92 = getelementptr inbounds nuw i8, ptr %91, i64 24, !dbg !151
  %93 = load double, ptr %92, align 8, !dbg !151, !tbaa !38
  %94 = tail call double @llvm.fmuladd.f64(double %93, double %93, double %90), !dbg !162
    #dbg_value(double %94, !115, !DIExpression(), !118)
  %95 = add nuw nsw i64 %77, 4, !dbg !163
    #dbg_value(i64 %95, !116, !DIExpression(), !137)
  %96 = add i64 %79, 4, !dbg !164
  %97 = icmp eq i64 %96, %34, !dbg !164
  br i1 %97, label %58, label %76, !dbg !164, !llvm.loop !165
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare !dbg !167 noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #5

; Function Attrs: nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable
define dso_local double @buffer_per_iteration(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #3 !dbg !170 {
    #dbg_value(ptr %0, !174, !DIExpression(), !186)
    #dbg_value(i32 %1, !175, !DIExpression(), !186)
    #dbg_value(double 0.000000e+00, !176, !DIExpression(), !186)
    #dbg_value(i32 0, !177, !DIExpression(), !187)
  %3 = icmp sgt i32 %1, 0, !dbg !188
  br i1 %3, label %4, label %6, !dbg !189

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !190
  br label %8, !dbg !191

6:                                                ; preds = %70, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %73, %70 ], !dbg !186
  ret double %7, !dbg !192

8:                                                ; preds = %4, %70
  %9 = phi i64 [ 0, %4 ], [ %12, %70 ]
  %10 = phi i64 [ 1, %4 ], [ %74, %70 ]
  %11 = phi double [ 0.000000e+00, %4 ], [ %73, %70 ]
    #dbg_value(double %11, !176, !DIExpression(), !186)
    #dbg_value(i64 %9, !177, !DIExpression(), !187)
  %12 = add nuw nsw i64 %9, 1, !dbg !193
  %13 = shl nuw nsw i64 %12, 3, !dbg !194
  %14 = tail call noalias ptr @malloc(i64 noundef %13) #9, !dbg !195
    #dbg_value(ptr %14, !179, !DIExpression(), !196)
    #dbg_value(i32 0, !182, !DIExpression(), !197)
  %15 = getelementptr inbounds nuw double, ptr %0, i64 %9
  %16 = load double, ptr %15, align 8, !tbaa !38
  %17 = icmp samesign ult i64 %10, 4, !dbg !198
  br i1 %17, label %36, label %18, !dbg !198

18:                                               ; preds = %8
  %19 = and i64 %10, 9223372036854775804
  %20 = insertelement <2 x double> poison, double %16, i64 0
  %21 = shufflevector <2 x double> %20, <2 x double> poison, <2 x i32> zeroinitializer
  br label %22, !dbg !198

22:                                               ; preds = %22, %18
  %23 = phi i64 [ 0, %18 ], [ %32, %22 ], !dbg !199
  %24 = getelementptr inbounds nuw double, ptr %0, i64 %23, !dbg !201
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 16, !dbg !201
  %26 = load <2 x double>, ptr %24, align 8, !dbg !201, !tbaa !38
  %27 = load <2 x double>, ptr %25, align 8, !dbg !201, !tbaa !38
  %28 = fmul <2 x double> %26, %21, !dbg !203
  %29 = fmul <2 x double> %27, %21, !dbg !203
  %30 = getelementptr inbounds nuw double, ptr %14, i64 %23, !dbg !204
  %31 = getelementptr inbounds nuw i8, ptr %30, i64 16, !dbg !205
  store <2 x double> %28, ptr %30, align 8, !dbg !205, !tbaa !38
  store <2 x double> %29, ptr %31, align 8, !dbg !205, !tbaa !38
  %32 = add nuw i64 %23, 4, !dbg !199
  %33 = icmp eq i64 %32, %19, !dbg !206
  br i1 %33, label %34, label %22, !dbg !206, !llvm.loop !207

34:                                               ; preds = %22
  %35 = icmp eq i64 %10, %19, !dbg !206
  br i1 %35, label %38, label %36, !dbg !206

36:                                               ; preds = %8, %34
  %37 = phi i64 [ 0, %8 ], [ %19, %34 ]
  br label %46, !dbg !206

38:                                               ; preds = %46, %34
    #dbg_value(i32 1, !184, !DIExpression(), !210)
  %39 = icmp eq i64 %9, 0, !dbg !211
  br i1 %39, label %70, label %40, !dbg !213

40:                                               ; preds = %38
  %41 = load double, ptr %14, align 8
  %42 = and i64 %9, 3, !dbg !214
  %43 = icmp samesign ult i64 %9, 4, !dbg !214
  br i1 %43, label %56, label %44, !dbg !214

44:                                               ; preds = %40
  %45 = and i64 %9, 9223372036854775804, !dbg !214
  br label %76, !dbg !214

46:                                               ; preds = %36, %46
  %47 = phi i64 [ %52, %46 ], [ %37, %36 ]
    #dbg_value(i64 %47, !182, !DIExpression(), !197)
  %48 = getelementptr inbounds nuw double, ptr %0, i64 %47, !dbg !201
  %49 = load double, ptr %48, align 8, !dbg !201, !tbaa !38
  %50 = fmul double %49, %16, !dbg !203
  %51 = getelementptr inbounds nuw double, ptr %14, i64 %47, !dbg !204
  store double %50, ptr %51, align 8, !dbg !205, !tbaa !38
  %52 = add nuw nsw i64 %47, 1, !dbg !199
    #dbg_value(i64 %52, !182, !DIExpression(), !197)
  %53 = icmp eq i64 %52, %10, !dbg !215
  br i1 %53, label %38, label %46, !dbg !206, !llvm.loop !216

54:                                               ; preds = %76
  %55 = icmp eq i64 %42, 0, !dbg !214
  br i1 %55, label %70, label %56, !dbg !214

56:                                               ; preds = %54, %40
  %57 = phi double [ %41, %40 ], [ %94, %54 ]
  %58 = phi i64 [ 1, %40 ], [ %95, %54 ]
  %59 = icmp ne i64 %42, 0, !dbg !217
  tail call void @llvm.assume(i1 %59), !dbg !217
  br label %60, !dbg !217

60:                                               ; preds = %60, %56
  %61 = phi double [ %57, %56 ], [ %66, %60 ], !dbg !218
  %62 = phi i64 [ %58, %56 ], [ %67, %60 ]
  %63 = phi i64 [ 0, %56 ], [ %68, %60 ]
    #dbg_value(i64 %62, !184, !DIExpression(), !210)
  %64 = getelementptr double, ptr %14, i64 %62, !dbg !218
  %65 = load double, ptr %64, align 8, !dbg !220, !tbaa !38
  %66 = fmul double %61, %65, !dbg !221
  store double %66, ptr %64, align 8, !dbg !222, !tbaa !38
  %67 = add nuw nsw i64 %62, 1, !dbg !223
    #dbg_value(i64 %67, !184, !DIExpression(), !210)
  %68 = add i64 %63, 1, !dbg !224
  %69 = icmp eq i64 %68, %42, !dbg !224
  br i1 %69, label %70, label %60, !dbg !224, !llvm.loop !225

70:                                               ; preds = %54, %60, %38
  %71 = getelementptr inbounds nuw double, ptr %14, i64 %9, !dbg !226
  %72 = load double, ptr %71, align 8, !dbg !226, !tbaa !38
  %73 = fadd double %11, %72, !dbg !227
    #dbg_value(double %73, !176, !DIExpression(), !186)
  tail call void @free(ptr noundef nonnull %14) #10, !dbg !228
    #dbg_value(i64 %12, !177, !DIExpression(), !187)
  %74 = add nuw nsw i64 %10, 1, !dbg !229
  %75 = icmp eq i64 %12, %5, !dbg !190
  br i1 %75, label %6, label %8, !dbg !229, !llvm.loop !230

76:                                               ; preds = %76, %44
  %77 = phi double [ %41, %44 ], [ %94, %76 ], !dbg !218
  %78 = phi i64 [ 1, %44 ], [ %95, %76 ]
  %79 = phi i64 [ 0, %44 ], [ %96, %76 ]
    #dbg_value(i64 %78, !184, !DIExpression(), !210)
  %80 = getelementptr double, ptr %14, i64 %78, !dbg !218
  %81 = load double, ptr %80, align 8, !dbg !220, !tbaa !38
  %82 = fmul double %77, %81, !dbg !232
  store double %82, ptr %80, align 8, !dbg !233, !tbaa !38
    #dbg_value(i64 %78, !184, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !210)
  %83 = getelementptr double, ptr %14, i64 %78, !dbg !218
  %84 = getelementptr i8, ptr %83, i64 8, !dbg !218
  %85 = load double, ptr %84, align 8, !dbg !220, !tbaa !38
  %86 = fmul double %82, %85, !dbg !234
  store double %86, ptr %84, align 8, !dbg !235, !tbaa !38
    #dbg_value(i64 %78, !184, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !210)
  %87 = getelementptr double, ptr %14, i64 %78, !dbg !218
  %88 = getelementptr i8, ptr %87, i64 16, !dbg !218
  %89 = load double, ptr %88, align 8, !dbg !220, !tbaa !38
  %90 = fmul double %86, %89, !dbg !236
  store double %90, ptr %88, align 8, !dbg !237, !tbaa !38
    #dbg_value(i64 %78, !184, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !210)
  %91 = getelementptr double, ptr %14, i64 %78, !dbg !218
  %92 = getelementptr i8, ptr %91, i64 24, !dbg !218
  %93 = load double, ptr %92, align 8, !dbg !220, !tbaa !38
  %94 = fmul double %90, %93, !dbg !238
  store double %94, ptr %92, align 8, !dbg !239, !tbaa !38
  %95 = add nuw nsw i64 %78, 4, !dbg !240
    #dbg_value(i64 %95, !184, !DIExpression(), !210)
  %96 = add i64 %79, 4, !dbg !241
  %97 = icmp eq i64 %96, %45, !dbg !241
  br i1 %97, label %54, label %76, !dbg !241, !llvm.loop !242
}

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define dso_local double @callee_allocates_caller_frees(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #6 !dbg !244 {
    #dbg_value(ptr %0, !246, !DIExpression(), !252)
    #dbg_value(i32 %1, !247, !DIExpression(), !252)
  %3 = tail call fastcc ptr @make_squares(ptr noundef %0, i32 noundef %1), !dbg !253
    #dbg_value(ptr %3, !248, !DIExpression(), !252)
    #dbg_value(double 1.000000e+00, !249, !DIExpression(), !252)
    #dbg_value(i32 0, !250, !DIExpression(), !254)
  %4 = icmp sgt i32 %1, 0, !dbg !255
  br i1 %4, label %5, label %28, !dbg !257

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64, !dbg !258
  %7 = and i64 %6, 3, !dbg !259
  %8 = icmp ult i32 %1, 4, !dbg !259
  br i1 %8, label %13, label %9, !dbg !259

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483644, !dbg !259
  br label %30, !dbg !259

11:                                               ; preds = %30
  %12 = icmp eq i64 %7, 0, !dbg !259
  br i1 %12, label %28, label %13, !dbg !259

13:                                               ; preds = %11, %5
  %14 = phi i64 [ 0, %5 ], [ %53, %11 ]
  %15 = phi double [ 1.000000e+00, %5 ], [ %52, %11 ]
  %16 = icmp ne i64 %7, 0, !dbg !260
  tail call void @llvm.assume(i1 %16), !dbg !260
  br label %17, !dbg !260

17:                                               ; preds = %17, %13
  %18 = phi i64 [ %14, %13 ], [ %25, %17 ]
  %19 = phi double [ %15, %13 ], [ %24, %17 ]
  %20 = phi i64 [ 0, %13 ], [ %26, %17 ]
    #dbg_value(i64 %18, !250, !DIExpression(), !254)
    #dbg_value(double %19, !249, !DIExpression(), !252)
  %21 = getelementptr inbounds nuw double, ptr %3, i64 %18, !dbg !261
  %22 = load double, ptr %21, align 8, !dbg !261, !tbaa !38
  %23 = fadd double %22, 1.000000e+00, !dbg !263
  %24 = fmul double %19, %23, !dbg !264
    #dbg_value(double %24, !249, !DIExpression(), !252)
  %25 = add nuw nsw i64 %18, 1, !dbg !265
    #dbg_value(i64 %25, !250, !DIExpression(), !254)
  %26 = add i64 %20, 1, !dbg !266
  %27 = icmp eq i64 %26, %7, !dbg !266
  br i1 %27, label %28, label %17, !dbg !266, !llvm.loop !267

28:                                               ; preds = %11, %17, %2
  %29 = phi double [ 1.000000e+00, %2 ], [ %52, %11 ], [ %24, %17 ], !dbg !252
  tail call void @free(ptr noundef %3) #10, !dbg !268
  ret double %29, !dbg !269

30:                                               ; preds = %30, %9
  %31 = phi i64 [ 0, %9 ], [ %53, %30 ]
  %32 = phi double [ 1.000000e+00, %9 ], [ %52, %30 ]
  %33 = phi i64 [ 0, %9 ], [ %54, %30 ]
    #dbg_value(i64 %31, !250, !DIExpression(), !254)
    #dbg_value(double %32, !249, !DIExpression(), !252)
  %34 = getelementptr inbounds nuw double, ptr %3, i64 %31, !dbg !261
  %35 = load double, ptr %34, align 8, !dbg !261, !tbaa !38
  %36 = fadd double %35, 1.000000e+00, !dbg !263
  %37 = fmul double %32, %36, !dbg !270
    #dbg_value(double %37, !249, !DIExpression(), !252)
    #dbg_value(i64 %31, !250, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !254)
  %38 = getelementptr inbounds nuw double, ptr %3, i64 %31, !dbg !261
  %39 = getelementptr inbounds nuw i8, ptr %38, i64 8, !dbg !261
  %40 = load double, ptr %39, align 8, !dbg !261, !tbaa !38
  %41 = fadd double %40, 1.000000e+00, !dbg !263
  %42 = fmul double %37, %41, !dbg !271
    #dbg_value(double %42, !249, !DIExpression(), !252)
    #dbg_value(i64 %31, !250, !DIExpression(DW_OP_constu, 2, DW_OP_or, DW_OP_stack_value), !254)
  %43 = getelementptr inbounds nuw double, ptr %3, i64 %31, !dbg !261
  %44 = getelementptr inbounds nuw i8, ptr %43, i64 16, !dbg !261
  %45 = load double, ptr %44, align 8, !dbg !261, !tbaa !38
  %46 = fadd double %45, 1.000000e+00, !dbg !263
  %47 = fmul double %42, %46, !dbg !272
    #dbg_value(double %47, !249, !DIExpression(), !252)
    #dbg_value(i64 %31, !250, !DIExpression(DW_OP_constu, 3, DW_OP_or, DW_OP_stack_value), !254)
  %48 = getelementptr inbounds nuw double, ptr %3, i64 %31, !dbg !261
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 24, !dbg !261
  %50 = load double, ptr %49, align 8, !dbg !261, !tbaa !38
  %51 = fadd double %50, 1.000000e+00, !dbg !263
  %52 = fmul double %47, %51, !dbg !273
    #dbg_value(double %52, !249, !DIExpression(), !252)
  %53 = add nuw nsw i64 %31, 4, !dbg !274
    #dbg_value(i64 %53, !250, !DIExpression(), !254)
  %54 = add i64 %33, 4, !dbg !275
  %55 = icmp eq i64 %54, %10, !dbg !275
  br i1 %55, label %11, label %30, !dbg !275, !llvm.loop !276
}

; Function Attrs: nofree noinline nounwind memory(write, argmem: read, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable
define internal fastcc noalias noundef ptr @make_squares(ptr noundef readonly captures(none) %0, i32 noundef %1) unnamed_addr #7 !dbg !278 {
    #dbg_value(ptr %0, !282, !DIExpression(), !287)
    #dbg_value(i32 %1, !283, !DIExpression(), !287)
  %3 = sext i32 %1 to i64, !dbg !288
  %4 = shl nsw i64 %3, 3, !dbg !289
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #9, !dbg !290
    #dbg_value(ptr %5, !284, !DIExpression(), !287)
    #dbg_value(i32 0, !285, !DIExpression(), !291)
  %6 = icmp sgt i32 %1, 0, !dbg !292
  br i1 %6, label %7, label %28, !dbg !294

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64, !dbg !295
  %9 = icmp ult i32 %1, 4, !dbg !296
  br i1 %9, label %26, label %10, !dbg !296

10:                                               ; preds = %7
  %11 = and i64 %8, 2147483644
  br label %12, !dbg !296

12:                                               ; preds = %12, %10
  %13 = phi i64 [ 0, %10 ], [ %22, %12 ], !dbg !297
  %14 = getelementptr inbounds nuw double, ptr %0, i64 %13, !dbg !298
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 16, !dbg !298
  %16 = load <2 x double>, ptr %14, align 8, !dbg !298, !tbaa !38
  %17 = load <2 x double>, ptr %15, align 8, !dbg !298, !tbaa !38
  %18 = fmul <2 x double> %16, %16, !dbg !300
  %19 = fmul <2 x double> %17, %17, !dbg !300
  %20 = getelementptr inbounds nuw double, ptr %5, i64 %13, !dbg !301
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 16, !dbg !302
  store <2 x double> %18, ptr %20, align 8, !dbg !302, !tbaa !38
  store <2 x double> %19, ptr %21, align 8, !dbg !302, !tbaa !38
  %22 = add nuw i64 %13, 4, !dbg !297
  %23 = icmp eq i64 %22, %11, !dbg !303
  br i1 %23, label %24, label %12, !dbg !303, !llvm.loop !304

24:                                               ; preds = %12
  %25 = icmp eq i64 %11, %8, !dbg !303
  br i1 %25, label %28, label %26, !dbg !303

26:                                               ; preds = %7, %24
  %27 = phi i64 [ 0, %7 ], [ %11, %24 ]
  br label %29, !dbg !303

28:                                               ; preds = %29, %24, %2
  ret ptr %5, !dbg !305

29:                                               ; preds = %26, %29
  %30 = phi i64 [ %35, %29 ], [ %27, %26 ]
    #dbg_value(i64 %30, !285, !DIExpression(), !291)
  %31 = getelementptr inbounds nuw double, ptr %0, i64 %30, !dbg !298
  %32 = load double, ptr %31, align 8, !dbg !298, !tbaa !38
  %33 = fmul double %32, %32, !dbg !300
  %34 = getelementptr inbounds nuw double, ptr %5, i64 %30, !dbg !301
  store double %33, ptr %34, align 8, !dbg !302, !tbaa !38
  %35 = add nuw nsw i64 %30, 1, !dbg !297
    #dbg_value(i64 %35, !285, !DIExpression(), !291)
  %36 = icmp eq i64 %35, %8, !dbg !295
  br i1 %36, label %28, label %29, !dbg !303, !llvm.loop !306
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #8

attributes #0 = { nounwind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree noinline nounwind memory(write, argmem: read, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #9 = { nounwind allocsize(0) }
attributes #10 = { nounwind }
attributes #11 = { nounwind allocsize(0,1) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!6, !7, !8, !9, !10, !11, !12}
!llvm.ident = !{!13}
!llvm.errno.tbaa = !{!14}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/workspace.c", directory: ".", checksumkind: CSK_MD5, checksum: "d563dd51ddc2a272ea2f7c526b8e620e")
!2 = !{!3}
!3 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !4, line: 18, baseType: !5)
!4 = !DIFile(filename: "/usr/lib/llvm-22/lib/clang/22/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!5 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!6 = !{i32 7, !"Dwarf Version", i32 5}
!7 = !{i32 2, !"Debug Info Version", i32 3}
!8 = !{i32 1, !"wchar_size", i32 4}
!9 = !{i32 8, !"PIC Level", i32 2}
!10 = !{i32 7, !"PIE Level", i32 2}
!11 = !{i32 7, !"uwtable", i32 2}
!12 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!13 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!14 = !{!15, !15, i64 0}
!15 = !{!"int", !16, i64 0}
!16 = !{!"omnipotent char", !17, i64 0}
!17 = !{!"Simple C/C++ TBAA"}
!18 = distinct !DISubprogram(name: "workspace_powers", scope: !1, file: !1, line: 4, type: !19, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !23, keyInstructions: true)
!19 = !DISubroutineType(types: !20)
!20 = !{!21, !21, !22}
!21 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!22 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!23 = !{!24, !25, !26, !28, !30, !31}
!24 = !DILocalVariable(name: "x", arg: 1, scope: !18, file: !1, line: 4, type: !21)
!25 = !DILocalVariable(name: "n", arg: 2, scope: !18, file: !1, line: 4, type: !22)
!26 = !DILocalVariable(name: "w", scope: !18, file: !1, line: 5, type: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!28 = !DILocalVariable(name: "i", scope: !29, file: !1, line: 7, type: !22)
!29 = distinct !DILexicalBlock(scope: !18, file: !1, line: 7, column: 3)
!30 = !DILocalVariable(name: "s", scope: !18, file: !1, line: 10, type: !21)
!31 = !DILocalVariable(name: "i", scope: !32, file: !1, line: 11, type: !22)
!32 = distinct !DILexicalBlock(scope: !18, file: !1, line: 11, column: 3)
!33 = !DILocation(line: 0, scope: !18)
!34 = !DILocation(line: 5, column: 22, scope: !18)
!35 = !DILocation(line: 5, column: 32, scope: !18)
!36 = !DILocation(line: 5, column: 15, scope: !18, atomGroup: 1, atomRank: 2)
!37 = !DILocation(line: 6, column: 8, scope: !18, atomGroup: 2, atomRank: 1)
!38 = !{!39, !39, i64 0}
!39 = !{!"double", !16, i64 0}
!40 = !DILocation(line: 0, scope: !29)
!41 = !DILocation(line: 7, column: 21, scope: !42, atomGroup: 23, atomRank: 1)
!42 = distinct !DILexicalBlock(scope: !29, file: !1, line: 7, column: 3)
!43 = !DILocation(line: 7, column: 3, scope: !29, atomGroup: 24, atomRank: 1)
!44 = !DILocation(line: 7, column: 21, scope: !42, atomGroup: 4, atomRank: 1)
!45 = !DILocation(line: 7, column: 3, scope: !29)
!46 = !DILocation(line: 0, scope: !32)
!47 = !DILocation(line: 11, column: 21, scope: !48, atomGroup: 25, atomRank: 1)
!48 = distinct !DILexicalBlock(scope: !32, file: !1, line: 11, column: 3)
!49 = !DILocation(line: 11, column: 3, scope: !32, atomGroup: 26, atomRank: 1)
!50 = !DILocation(line: 7, column: 3, scope: !29, atomGroup: 5, atomRank: 1)
!51 = !DILocation(line: 8, column: 12, scope: !52)
!52 = distinct !DILexicalBlock(scope: !42, file: !1, line: 7, column: 31)
!53 = !DILocation(line: 8, column: 21, scope: !52, atomGroup: 42, atomRank: 2)
!54 = !DILocation(line: 8, column: 10, scope: !52, atomGroup: 42, atomRank: 1)
!55 = !DILocation(line: 7, column: 27, scope: !42, atomGroup: 43, atomRank: 2)
!56 = !DILocation(line: 7, column: 3, scope: !29, atomGroup: 45, atomRank: 1)
!57 = distinct !{!57, !58}
!58 = !{!"llvm.loop.unroll.disable"}
!59 = !DILocation(line: 11, column: 21, scope: !48, atomGroup: 11, atomRank: 1)
!60 = !DILocation(line: 11, column: 3, scope: !32)
!61 = !DILocation(line: 8, column: 21, scope: !52, atomGroup: 6, atomRank: 2)
!62 = !DILocation(line: 8, column: 10, scope: !52, atomGroup: 6, atomRank: 1)
!63 = !DILocation(line: 8, column: 21, scope: !52, atomGroup: 46, atomRank: 2)
!64 = !DILocation(line: 8, column: 10, scope: !52, atomGroup: 46, atomRank: 1)
!65 = !DILocation(line: 8, column: 21, scope: !52, atomGroup: 50, atomRank: 2)
!66 = !DILocation(line: 8, column: 10, scope: !52, atomGroup: 50, atomRank: 1)
!67 = !DILocation(line: 8, column: 21, scope: !52, atomGroup: 54, atomRank: 2)
!68 = !DILocation(line: 8, column: 10, scope: !52, atomGroup: 54, atomRank: 1)
!69 = !DILocation(line: 7, column: 27, scope: !42, atomGroup: 55, atomRank: 2)
!70 = !DILocation(line: 7, column: 3, scope: !29, atomGroup: 57, atomRank: 1)
!71 = distinct !{!71, !45, !72, !73}
!72 = !DILocation(line: 9, column: 3, scope: !29)
!73 = !{!"llvm.loop.mustprogress"}
!74 = !DILocation(line: 11, column: 3, scope: !32, atomGroup: 12, atomRank: 1)
!75 = !DILocation(line: 12, column: 10, scope: !76)
!76 = distinct !DILexicalBlock(scope: !48, file: !1, line: 11, column: 31)
!77 = !DILocation(line: 12, column: 20, scope: !76)
!78 = !DILocation(line: 12, column: 17, scope: !76)
!79 = !DILocation(line: 12, column: 15, scope: !76)
!80 = !DILocation(line: 12, column: 7, scope: !76, atomGroup: 58, atomRank: 2)
!81 = !DILocation(line: 11, column: 3, scope: !32, atomGroup: 60, atomRank: 1)
!82 = distinct !{!82, !58}
!83 = !DILocation(line: 14, column: 3, scope: !18)
!84 = !DILocation(line: 15, column: 3, scope: !18, atomGroup: 17, atomRank: 1)
!85 = !DILocation(line: 12, column: 7, scope: !76, atomGroup: 13, atomRank: 2)
!86 = !DILocation(line: 12, column: 7, scope: !76, atomGroup: 61, atomRank: 2)
!87 = !DILocation(line: 12, column: 7, scope: !76, atomGroup: 64, atomRank: 2)
!88 = !DILocation(line: 12, column: 7, scope: !76, atomGroup: 67, atomRank: 2)
!89 = !DILocation(line: 11, column: 3, scope: !32, atomGroup: 69, atomRank: 1)
!90 = distinct !{!90, !60, !91, !73}
!91 = !DILocation(line: 13, column: 3, scope: !32)
!92 = !DISubprogram(name: "malloc", scope: !93, file: !93, line: 553, type: !94, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!93 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!94 = !DISubroutineType(types: !95)
!95 = !{!96, !3}
!96 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!97 = !DISubprogram(name: "free", scope: !93, file: !93, line: 568, type: !98, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!98 = !DISubroutineType(types: !99)
!99 = !{null, !96}
!100 = distinct !DISubprogram(name: "zeroed_histogram", scope: !1, file: !1, line: 18, type: !101, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !107, keyInstructions: true)
!101 = !DISubroutineType(types: !102)
!102 = !{!21, !103, !105, !22, !22}
!103 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !104, size: 64)
!104 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !21)
!105 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !106, size: 64)
!106 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!107 = !{!108, !109, !110, !111, !112, !113, !115, !116}
!108 = !DILocalVariable(name: "x", arg: 1, scope: !100, file: !1, line: 18, type: !103)
!109 = !DILocalVariable(name: "bin", arg: 2, scope: !100, file: !1, line: 18, type: !105)
!110 = !DILocalVariable(name: "n", arg: 3, scope: !100, file: !1, line: 18, type: !22)
!111 = !DILocalVariable(name: "bins", arg: 4, scope: !100, file: !1, line: 18, type: !22)
!112 = !DILocalVariable(name: "h", scope: !100, file: !1, line: 19, type: !27)
!113 = !DILocalVariable(name: "i", scope: !114, file: !1, line: 20, type: !22)
!114 = distinct !DILexicalBlock(scope: !100, file: !1, line: 20, column: 3)
!115 = !DILocalVariable(name: "s", scope: !100, file: !1, line: 23, type: !21)
!116 = !DILocalVariable(name: "i", scope: !117, file: !1, line: 24, type: !22)
!117 = distinct !DILexicalBlock(scope: !100, file: !1, line: 24, column: 3)
!118 = !DILocation(line: 0, scope: !100)
!119 = !DILocation(line: 19, column: 22, scope: !100)
!120 = !DILocation(line: 19, column: 15, scope: !100, atomGroup: 1, atomRank: 2)
!121 = !DILocation(line: 0, scope: !114)
!122 = !DILocation(line: 20, column: 21, scope: !123, atomGroup: 28, atomRank: 1)
!123 = distinct !DILexicalBlock(scope: !114, file: !1, line: 20, column: 3)
!124 = !DILocation(line: 20, column: 3, scope: !114, atomGroup: 29, atomRank: 1)
!125 = !DILocation(line: 20, column: 21, scope: !123, atomGroup: 3, atomRank: 1)
!126 = !DILocation(line: 20, column: 3, scope: !114)
!127 = !DILocation(line: 20, column: 3, scope: !114, atomGroup: 4, atomRank: 1)
!128 = !DILocation(line: 21, column: 18, scope: !129)
!129 = distinct !DILexicalBlock(scope: !123, file: !1, line: 20, column: 31)
!130 = !DILocation(line: 21, column: 7, scope: !129)
!131 = !DILocation(line: 21, column: 5, scope: !129)
!132 = !DILocation(line: 21, column: 15, scope: !129)
!133 = !DILocation(line: 21, column: 15, scope: !129, atomGroup: 70, atomRank: 2)
!134 = !DILocation(line: 21, column: 15, scope: !129, atomGroup: 70, atomRank: 1)
!135 = !DILocation(line: 24, column: 21, scope: !136, atomGroup: 30, atomRank: 1)
!136 = distinct !DILexicalBlock(scope: !117, file: !1, line: 24, column: 3)
!137 = !DILocation(line: 0, scope: !117)
!138 = !DILocation(line: 24, column: 3, scope: !117, atomGroup: 31, atomRank: 1)
!139 = !DILocation(line: 24, column: 21, scope: !136, atomGroup: 10, atomRank: 1)
!140 = !DILocation(line: 24, column: 3, scope: !117)
!141 = !DILocation(line: 21, column: 15, scope: !129, atomGroup: 5, atomRank: 2)
!142 = !DILocation(line: 21, column: 15, scope: !129, atomGroup: 5, atomRank: 1)
!143 = !DILocation(line: 20, column: 27, scope: !123, atomGroup: 6, atomRank: 2)
!144 = !DILocation(line: 21, column: 15, scope: !129, atomGroup: 74, atomRank: 2)
!145 = !DILocation(line: 21, column: 15, scope: !129, atomGroup: 74, atomRank: 1)
!146 = !DILocation(line: 20, column: 27, scope: !123, atomGroup: 75, atomRank: 2)
!147 = !DILocation(line: 20, column: 3, scope: !114, atomGroup: 77, atomRank: 1)
!148 = distinct !{!148, !126, !149, !73}
!149 = !DILocation(line: 22, column: 3, scope: !114)
!150 = !DILocation(line: 24, column: 3, scope: !117, atomGroup: 11, atomRank: 1)
!151 = !DILocation(line: 25, column: 10, scope: !152)
!152 = distinct !DILexicalBlock(scope: !136, file: !1, line: 24, column: 34)
!153 = !DILocation(line: 25, column: 7, scope: !152, atomGroup: 78, atomRank: 2)
!154 = !DILocation(line: 24, column: 30, scope: !136, atomGroup: 79, atomRank: 2)
!155 = !DILocation(line: 24, column: 3, scope: !117, atomGroup: 81, atomRank: 1)
!156 = distinct !{!156, !58}
!157 = !DILocation(line: 27, column: 3, scope: !100)
!158 = !DILocation(line: 28, column: 3, scope: !100, atomGroup: 16, atomRank: 1)
!159 = !DILocation(line: 25, column: 7, scope: !152, atomGroup: 12, atomRank: 2)
!160 = !DILocation(line: 25, column: 7, scope: !152, atomGroup: 82, atomRank: 2)
!161 = !DILocation(line: 25, column: 7, scope: !152, atomGroup: 86, atomRank: 2)
!162 = !DILocation(line: 25, column: 7, scope: !152, atomGroup: 90, atomRank: 2)
!163 = !DILocation(line: 24, column: 30, scope: !136, atomGroup: 91, atomRank: 2)
!164 = !DILocation(line: 24, column: 3, scope: !117, atomGroup: 93, atomRank: 1)
!165 = distinct !{!165, !140, !166, !73}
!166 = !DILocation(line: 26, column: 3, scope: !117)
!167 = !DISubprogram(name: "calloc", scope: !93, file: !93, line: 556, type: !168, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!168 = !DISubroutineType(types: !169)
!169 = !{!96, !3, !3}
!170 = distinct !DISubprogram(name: "buffer_per_iteration", scope: !1, file: !1, line: 31, type: !171, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !173, keyInstructions: true)
!171 = !DISubroutineType(types: !172)
!172 = !{!21, !103, !22}
!173 = !{!174, !175, !176, !177, !179, !182, !184}
!174 = !DILocalVariable(name: "x", arg: 1, scope: !170, file: !1, line: 31, type: !103)
!175 = !DILocalVariable(name: "n", arg: 2, scope: !170, file: !1, line: 31, type: !22)
!176 = !DILocalVariable(name: "s", scope: !170, file: !1, line: 32, type: !21)
!177 = !DILocalVariable(name: "i", scope: !178, file: !1, line: 33, type: !22)
!178 = distinct !DILexicalBlock(scope: !170, file: !1, line: 33, column: 3)
!179 = !DILocalVariable(name: "t", scope: !180, file: !1, line: 34, type: !27)
!180 = distinct !DILexicalBlock(scope: !181, file: !1, line: 33, column: 31)
!181 = distinct !DILexicalBlock(scope: !178, file: !1, line: 33, column: 3)
!182 = !DILocalVariable(name: "j", scope: !183, file: !1, line: 35, type: !22)
!183 = distinct !DILexicalBlock(scope: !180, file: !1, line: 35, column: 5)
!184 = !DILocalVariable(name: "j", scope: !185, file: !1, line: 38, type: !22)
!185 = distinct !DILexicalBlock(scope: !180, file: !1, line: 38, column: 5)
!186 = !DILocation(line: 0, scope: !170)
!187 = !DILocation(line: 0, scope: !178)
!188 = !DILocation(line: 33, column: 21, scope: !181, atomGroup: 36, atomRank: 1)
!189 = !DILocation(line: 33, column: 3, scope: !178, atomGroup: 37, atomRank: 1)
!190 = !DILocation(line: 33, column: 21, scope: !181, atomGroup: 3, atomRank: 1)
!191 = !DILocation(line: 33, column: 3, scope: !178)
!192 = !DILocation(line: 44, column: 3, scope: !170, atomGroup: 22, atomRank: 1)
!193 = !DILocation(line: 34, column: 35, scope: !180)
!194 = !DILocation(line: 34, column: 40, scope: !180)
!195 = !DILocation(line: 34, column: 17, scope: !180, atomGroup: 5, atomRank: 2)
!196 = !DILocation(line: 0, scope: !180)
!197 = !DILocation(line: 0, scope: !183)
!198 = !DILocation(line: 35, column: 5, scope: !183, atomGroup: 33, atomRank: 1)
!199 = !DILocation(line: 35, column: 30, scope: !200, atomGroup: 10, atomRank: 2)
!200 = distinct !DILexicalBlock(scope: !183, file: !1, line: 35, column: 5)
!201 = !DILocation(line: 36, column: 14, scope: !202)
!202 = distinct !DILexicalBlock(scope: !200, file: !1, line: 35, column: 34)
!203 = !DILocation(line: 36, column: 19, scope: !202, atomGroup: 9, atomRank: 2)
!204 = !DILocation(line: 36, column: 7, scope: !202)
!205 = !DILocation(line: 36, column: 12, scope: !202, atomGroup: 9, atomRank: 1)
!206 = !DILocation(line: 35, column: 5, scope: !183, atomGroup: 8, atomRank: 1)
!207 = distinct !{!207, !73, !208, !209}
!208 = !{!"llvm.loop.isvectorized", i32 1}
!209 = !{!"llvm.loop.unroll.runtime.disable"}
!210 = !DILocation(line: 0, scope: !185)
!211 = !DILocation(line: 38, column: 23, scope: !212, atomGroup: 34, atomRank: 1)
!212 = distinct !DILexicalBlock(scope: !185, file: !1, line: 38, column: 5)
!213 = !DILocation(line: 38, column: 5, scope: !185, atomGroup: 35, atomRank: 1)
!214 = !DILocation(line: 38, column: 5, scope: !185)
!215 = !DILocation(line: 35, column: 23, scope: !200, atomGroup: 7, atomRank: 1)
!216 = distinct !{!216, !73, !209, !208}
!217 = !DILocation(line: 38, column: 5, scope: !185, atomGroup: 14, atomRank: 1)
!218 = !DILocation(line: 39, column: 15, scope: !219)
!219 = distinct !DILexicalBlock(scope: !212, file: !1, line: 38, column: 34)
!220 = !DILocation(line: 39, column: 12, scope: !219)
!221 = !DILocation(line: 39, column: 12, scope: !219, atomGroup: 94, atomRank: 2)
!222 = !DILocation(line: 39, column: 12, scope: !219, atomGroup: 94, atomRank: 1)
!223 = !DILocation(line: 38, column: 30, scope: !212, atomGroup: 95, atomRank: 2)
!224 = !DILocation(line: 38, column: 5, scope: !185, atomGroup: 97, atomRank: 1)
!225 = distinct !{!225, !58}
!226 = !DILocation(line: 41, column: 10, scope: !180)
!227 = !DILocation(line: 41, column: 7, scope: !180, atomGroup: 18, atomRank: 2)
!228 = !DILocation(line: 42, column: 5, scope: !180)
!229 = !DILocation(line: 33, column: 3, scope: !178, atomGroup: 4, atomRank: 1)
!230 = distinct !{!230, !191, !231, !73}
!231 = !DILocation(line: 43, column: 3, scope: !178)
!232 = !DILocation(line: 39, column: 12, scope: !219, atomGroup: 15, atomRank: 2)
!233 = !DILocation(line: 39, column: 12, scope: !219, atomGroup: 15, atomRank: 1)
!234 = !DILocation(line: 39, column: 12, scope: !219, atomGroup: 98, atomRank: 2)
!235 = !DILocation(line: 39, column: 12, scope: !219, atomGroup: 98, atomRank: 1)
!236 = !DILocation(line: 39, column: 12, scope: !219, atomGroup: 102, atomRank: 2)
!237 = !DILocation(line: 39, column: 12, scope: !219, atomGroup: 102, atomRank: 1)
!238 = !DILocation(line: 39, column: 12, scope: !219, atomGroup: 106, atomRank: 2)
!239 = !DILocation(line: 39, column: 12, scope: !219, atomGroup: 106, atomRank: 1)
!240 = !DILocation(line: 38, column: 30, scope: !212, atomGroup: 107, atomRank: 2)
!241 = !DILocation(line: 38, column: 5, scope: !185, atomGroup: 109, atomRank: 1)
!242 = distinct !{!242, !214, !243, !73}
!243 = !DILocation(line: 40, column: 5, scope: !185)
!244 = distinct !DISubprogram(name: "callee_allocates_caller_frees", scope: !1, file: !1, line: 55, type: !171, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !245, keyInstructions: true)
!245 = !{!246, !247, !248, !249, !250}
!246 = !DILocalVariable(name: "x", arg: 1, scope: !244, file: !1, line: 55, type: !103)
!247 = !DILocalVariable(name: "n", arg: 2, scope: !244, file: !1, line: 55, type: !22)
!248 = !DILocalVariable(name: "r", scope: !244, file: !1, line: 56, type: !27)
!249 = !DILocalVariable(name: "s", scope: !244, file: !1, line: 57, type: !21)
!250 = !DILocalVariable(name: "i", scope: !251, file: !1, line: 58, type: !22)
!251 = distinct !DILexicalBlock(scope: !244, file: !1, line: 58, column: 3)
!252 = !DILocation(line: 0, scope: !244)
!253 = !DILocation(line: 56, column: 15, scope: !244, atomGroup: 1, atomRank: 2)
!254 = !DILocation(line: 0, scope: !251)
!255 = !DILocation(line: 58, column: 21, scope: !256, atomGroup: 40, atomRank: 1)
!256 = distinct !DILexicalBlock(scope: !251, file: !1, line: 58, column: 3)
!257 = !DILocation(line: 58, column: 3, scope: !251, atomGroup: 41, atomRank: 1)
!258 = !DILocation(line: 58, column: 21, scope: !256, atomGroup: 4, atomRank: 1)
!259 = !DILocation(line: 58, column: 3, scope: !251)
!260 = !DILocation(line: 58, column: 3, scope: !251, atomGroup: 5, atomRank: 1)
!261 = !DILocation(line: 59, column: 10, scope: !262)
!262 = distinct !DILexicalBlock(scope: !256, file: !1, line: 58, column: 31)
!263 = !DILocation(line: 59, column: 15, scope: !262)
!264 = !DILocation(line: 59, column: 7, scope: !262, atomGroup: 110, atomRank: 2)
!265 = !DILocation(line: 58, column: 27, scope: !256, atomGroup: 111, atomRank: 2)
!266 = !DILocation(line: 58, column: 3, scope: !251, atomGroup: 113, atomRank: 1)
!267 = distinct !{!267, !58}
!268 = !DILocation(line: 61, column: 3, scope: !244)
!269 = !DILocation(line: 62, column: 3, scope: !244, atomGroup: 10, atomRank: 1)
!270 = !DILocation(line: 59, column: 7, scope: !262, atomGroup: 6, atomRank: 2)
!271 = !DILocation(line: 59, column: 7, scope: !262, atomGroup: 114, atomRank: 2)
!272 = !DILocation(line: 59, column: 7, scope: !262, atomGroup: 118, atomRank: 2)
!273 = !DILocation(line: 59, column: 7, scope: !262, atomGroup: 122, atomRank: 2)
!274 = !DILocation(line: 58, column: 27, scope: !256, atomGroup: 123, atomRank: 2)
!275 = !DILocation(line: 58, column: 3, scope: !251, atomGroup: 125, atomRank: 1)
!276 = distinct !{!276, !259, !277, !73}
!277 = !DILocation(line: 60, column: 3, scope: !251)
!278 = distinct !DISubprogram(name: "make_squares", scope: !1, file: !1, line: 47, type: !279, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !281, keyInstructions: true)
!279 = !DISubroutineType(types: !280)
!280 = !{!27, !103, !22}
!281 = !{!282, !283, !284, !285}
!282 = !DILocalVariable(name: "x", arg: 1, scope: !278, file: !1, line: 47, type: !103)
!283 = !DILocalVariable(name: "n", arg: 2, scope: !278, file: !1, line: 47, type: !22)
!284 = !DILocalVariable(name: "r", scope: !278, file: !1, line: 48, type: !27)
!285 = !DILocalVariable(name: "i", scope: !286, file: !1, line: 49, type: !22)
!286 = distinct !DILexicalBlock(scope: !278, file: !1, line: 49, column: 3)
!287 = !DILocation(line: 0, scope: !278)
!288 = !DILocation(line: 48, column: 22, scope: !278)
!289 = !DILocation(line: 48, column: 32, scope: !278)
!290 = !DILocation(line: 48, column: 15, scope: !278, atomGroup: 1, atomRank: 2)
!291 = !DILocation(line: 0, scope: !286)
!292 = !DILocation(line: 49, column: 21, scope: !293, atomGroup: 38, atomRank: 1)
!293 = distinct !DILexicalBlock(scope: !286, file: !1, line: 49, column: 3)
!294 = !DILocation(line: 49, column: 3, scope: !286, atomGroup: 39, atomRank: 1)
!295 = !DILocation(line: 49, column: 21, scope: !293, atomGroup: 3, atomRank: 1)
!296 = !DILocation(line: 49, column: 3, scope: !286)
!297 = !DILocation(line: 49, column: 27, scope: !293, atomGroup: 6, atomRank: 2)
!298 = !DILocation(line: 50, column: 12, scope: !299)
!299 = distinct !DILexicalBlock(scope: !293, file: !1, line: 49, column: 31)
!300 = !DILocation(line: 50, column: 17, scope: !299, atomGroup: 5, atomRank: 2)
!301 = !DILocation(line: 50, column: 5, scope: !299)
!302 = !DILocation(line: 50, column: 10, scope: !299, atomGroup: 5, atomRank: 1)
!303 = !DILocation(line: 49, column: 3, scope: !286, atomGroup: 4, atomRank: 1)
!304 = distinct !{!304, !73, !208, !209}
!305 = !DILocation(line: 52, column: 3, scope: !278, atomGroup: 9, atomRank: 1)
!306 = distinct !{!306, !73, !209, !208}
