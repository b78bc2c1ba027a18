; made by: clang-19 -O2 -g -fopenmp -ffile-compilation-dir=. -S -emit-llvm parallel_loops.c
; ModuleID = 'parallel_loops.c'
source_filename = "parallel_loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.ident_t = type { i32, i32, i32, i32, ptr }

@0 = private unnamed_addr constant [39 x i8] c";parallel_loops.c;sum_of_squares;4;1;;\00", align 1
@1 = private unnamed_addr constant %struct.ident_t { i32 0, i32 514, i32 0, i32 38, ptr @0 }, align 8
@2 = private unnamed_addr constant [40 x i8] c";parallel_loops.c;sum_of_squares;4;42;;\00", align 1
@3 = private unnamed_addr constant %struct.ident_t { i32 0, i32 514, i32 0, i32 39, ptr @2 }, align 8
@.gomp_critical_user_.reduction.var = common global [8 x i32] zeroinitializer, align 8
@4 = private unnamed_addr constant %struct.ident_t { i32 0, i32 18, i32 0, i32 39, ptr @2 }, align 8
@5 = private unnamed_addr constant %struct.ident_t { i32 0, i32 2, i32 0, i32 38, ptr @0 }, align 8
@6 = private unnamed_addr constant [33 x i8] c";parallel_loops.c;largest;10;1;;\00", align 1
@7 = private unnamed_addr constant %struct.ident_t { i32 0, i32 514, i32 0, i32 32, ptr @6 }, align 8
@8 = private unnamed_addr constant [34 x i8] c";parallel_loops.c;largest;10;44;;\00", align 1
@9 = private unnamed_addr constant %struct.ident_t { i32 0, i32 514, i32 0, i32 33, ptr @8 }, align 8
@10 = private unnamed_addr constant %struct.ident_t { i32 0, i32 18, i32 0, i32 33, ptr @8 }, align 8
@11 = private unnamed_addr constant %struct.ident_t { i32 0, i32 2, i32 0, i32 32, ptr @6 }, align 8

; Function Attrs: nounwind uwtable
define dso_local double @sum_of_squares(ptr noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !11 {
  %3 = alloca ptr, align 8, !DIAssignID !22
    #dbg_assign(i1 undef, !19, !DIExpression(), !22, ptr %3, !DIExpression(), !23)
  %4 = alloca i32, align 4, !DIAssignID !24
    #dbg_assign(i1 undef, !20, !DIExpression(), !24, ptr %4, !DIExpression(), !23)
  %5 = alloca double, align 8, !DIAssignID !25
    #dbg_assign(i1 undef, !21, !DIExpression(), !25, ptr %5, !DIExpression(), !23)
  store ptr %0, ptr %3, align 8, !tbaa !26, !DIAssignID !30
    #dbg_assign(ptr %0, !19, !DIExpression(), !30, ptr %3, !DIExpression(), !23)
  store i32 %1, ptr %4, align 4, !tbaa !31, !DIAssignID !33
    #dbg_assign(i32 %1, !20, !DIExpression(), !33, ptr %4, !DIExpression(), !23)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #2, !dbg !34
  store double 0.000000e+00, ptr %5, align 8, !dbg !35, !tbaa !36, !DIAssignID !38
    #dbg_assign(double 0.000000e+00, !21, !DIExpression(), !38, ptr %5, !DIExpression(), !23)
  call void (ptr, i32, ptr, ...) @__kmpc_fork_call(ptr nonnull @5, i32 3, ptr nonnull @sum_of_squares.omp_outlined, ptr nonnull %4, ptr nonnull %5, ptr nonnull %3), !dbg !39
  %6 = load double, ptr %5, align 8, !dbg !40, !tbaa !36
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #2, !dbg !41
  ret double %6, !dbg !42
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind
declare void @__kmpc_for_static_init_4(ptr, i32, i32, ptr, ptr, ptr, ptr, i32, i32) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nounwind
declare void @__kmpc_for_static_fini(ptr, i32) local_unnamed_addr #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable
define internal void @sum_of_squares.omp_outlined_debug__.omp.reduction.reduction_func(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #4 !dbg !43 {
    #dbg_value(ptr %0, !47, !DIExpression(), !50)
    #dbg_value(ptr %1, !49, !DIExpression(), !50)
  %3 = load ptr, ptr %1, align 8, !dbg !51
  %4 = load ptr, ptr %0, align 8, !dbg !51
  %5 = load double, ptr %4, align 8, !dbg !52, !tbaa !36
  %6 = load double, ptr %3, align 8, !dbg !52, !tbaa !36
  %7 = fadd double %5, %6, !dbg !53
  store double %7, ptr %4, align 8, !dbg !53, !tbaa !36
  ret void, !dbg !52
}

; Function Attrs: convergent nounwind
declare i32 @__kmpc_reduce_nowait(ptr, i32, i32, i64, ptr, ptr, ptr) local_unnamed_addr #5

; Function Attrs: convergent nounwind
declare void @__kmpc_end_reduce_nowait(ptr, i32, ptr) local_unnamed_addr #5

; Function Attrs: alwaysinline norecurse nounwind uwtable
define internal void @sum_of_squares.omp_outlined(ptr noalias nocapture noundef readonly %0, ptr noalias nocapture readnone %1, ptr nocapture noundef nonnull readonly align 4 dereferenceable(4) %2, ptr nocapture noundef nonnull align 8 dereferenceable(8) %3, ptr nocapture noundef nonnull readonly align 8 dereferenceable(8) %4) #6 !dbg !54 {
  %6 = alloca i32, align 4, !DIAssignID !70
    #dbg_assign(i1 undef, !71, !DIExpression(), !70, ptr %6, !DIExpression(), !86)
  %7 = alloca i32, align 4, !DIAssignID !88
    #dbg_assign(i1 undef, !82, !DIExpression(), !88, ptr %7, !DIExpression(), !86)
  %8 = alloca i32, align 4, !DIAssignID !89
    #dbg_assign(i1 undef, !83, !DIExpression(), !89, ptr %8, !DIExpression(), !86)
  %9 = alloca i32, align 4, !DIAssignID !90
    #dbg_assign(i1 undef, !84, !DIExpression(), !90, ptr %9, !DIExpression(), !86)
  %10 = alloca double, align 8, !DIAssignID !91
    #dbg_assign(i1 undef, !85, !DIExpression(), !91, ptr %10, !DIExpression(), !86)
  %11 = alloca [1 x ptr], align 8
    #dbg_value(ptr %0, !65, !DIExpression(), !92)
    #dbg_value(ptr poison, !66, !DIExpression(), !92)
    #dbg_value(ptr %2, !67, !DIExpression(), !92)
    #dbg_value(ptr %3, !68, !DIExpression(), !92)
    #dbg_value(ptr %4, !69, !DIExpression(), !92)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !93), !dbg !96
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %11), !dbg !97
    #dbg_value(ptr %0, !74, !DIExpression(), !86)
    #dbg_value(ptr poison, !75, !DIExpression(), !86)
    #dbg_value(ptr %2, !76, !DIExpression(), !86)
    #dbg_value(ptr %3, !77, !DIExpression(), !86)
    #dbg_value(ptr %4, !78, !DIExpression(), !86)
  %12 = load i32, ptr %2, align 4, !dbg !97, !tbaa !31, !noalias !93
    #dbg_value(i32 %12, !80, !DIExpression(), !86)
    #dbg_value(i32 %12, !80, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !86)
    #dbg_value(i32 0, !81, !DIExpression(), !86)
  %13 = icmp sgt i32 %12, 0, !dbg !98
  br i1 %13, label %14, label %76, !dbg !98

14:                                               ; preds = %5
  %15 = add nsw i32 %12, -1, !dbg !98
    #dbg_value(i32 %15, !80, !DIExpression(), !86)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %6) #2, !dbg !98, !noalias !93
  store i32 0, ptr %6, align 4, !dbg !99, !tbaa !31, !noalias !93, !DIAssignID !100
    #dbg_assign(i32 0, !71, !DIExpression(), !100, ptr %6, !DIExpression(), !86)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7) #2, !dbg !98, !noalias !93
  store i32 %15, ptr %7, align 4, !dbg !99, !tbaa !31, !noalias !93, !DIAssignID !101
    #dbg_assign(i32 %15, !82, !DIExpression(), !101, ptr %7, !DIExpression(), !86)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %8) #2, !dbg !98, !noalias !93
  store i32 1, ptr %8, align 4, !dbg !99, !tbaa !31, !noalias !93, !DIAssignID !102
    #dbg_assign(i32 1, !83, !DIExpression(), !102, ptr %8, !DIExpression(), !86)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %9) #2, !dbg !98, !noalias !93
  store i32 0, ptr %9, align 4, !dbg !99, !tbaa !31, !noalias !93, !DIAssignID !103
    #dbg_assign(i32 0, !84, !DIExpression(), !103, ptr %9, !DIExpression(), !86)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %10) #2, !dbg !98, !noalias !93
  store double 0.000000e+00, ptr %10, align 8, !dbg !104, !tbaa !36, !noalias !93, !DIAssignID !105
    #dbg_assign(double 0.000000e+00, !85, !DIExpression(), !105, ptr %10, !DIExpression(), !86)
  %16 = load i32, ptr %0, align 4, !dbg !98, !tbaa !31, !alias.scope !93
  call void @__kmpc_for_static_init_4(ptr nonnull @1, i32 %16, i32 34, ptr nonnull %9, ptr nonnull %6, ptr nonnull %7, ptr nonnull %8, i32 1, i32 1), !dbg !106, !noalias !93
  %17 = load i32, ptr %7, align 4, !dbg !99, !noalias !93
  %18 = call i32 @llvm.smin.i32(i32 %17, i32 %15), !dbg !99
  store i32 %18, ptr %7, align 4, !dbg !99, !tbaa !31, !noalias !93, !DIAssignID !107
    #dbg_assign(i32 %18, !82, !DIExpression(), !107, ptr %7, !DIExpression(), !86)
  %19 = load i32, ptr %6, align 4, !dbg !99, !tbaa !31, !noalias !93
    #dbg_value(i32 %19, !79, !DIExpression(), !86)
    #dbg_value(i32 %19, !79, !DIExpression(), !86)
  %20 = icmp sgt i32 %19, %18, !dbg !98
  br i1 %20, label %66, label %21, !dbg !98

21:                                               ; preds = %14
  %22 = load ptr, ptr %4, align 8, !tbaa !26, !noalias !93
  %23 = sext i32 %19 to i64, !dbg !98
  %24 = add nsw i32 %18, 1, !dbg !98
  %25 = add i32 %18, 1, !dbg !98
  %26 = sub i32 %25, %19, !dbg !98
  %27 = sub i32 %18, %19, !dbg !98
  %28 = and i32 %26, 3, !dbg !98
  %29 = icmp eq i32 %28, 0, !dbg !98
  br i1 %29, label %40, label %30, !dbg !98

30:                                               ; preds = %21, %30
  %31 = phi i64 [ %37, %30 ], [ %23, %21 ]
  %32 = phi double [ %36, %30 ], [ 0.000000e+00, %21 ]
  %33 = phi i32 [ %38, %30 ], [ 0, %21 ]
    #dbg_value(i64 %31, !79, !DIExpression(), !86)
    #dbg_value(i64 %31, !81, !DIExpression(), !86)
  %34 = getelementptr inbounds double, ptr %22, i64 %31, !dbg !108
  %35 = load double, ptr %34, align 8, !dbg !108, !tbaa !36, !noalias !93
  %36 = call double @llvm.fmuladd.f64(double %35, double %35, double %32), !dbg !109
  store double %36, ptr %10, align 8, !dbg !109, !tbaa !36, !noalias !93, !DIAssignID !110
    #dbg_assign(double %36, !85, !DIExpression(), !110, ptr %10, !DIExpression(), !86)
  %37 = add nsw i64 %31, 1, !dbg !98
    #dbg_value(i64 %37, !79, !DIExpression(), !86)
  %38 = add i32 %33, 1, !dbg !98
  %39 = icmp eq i32 %38, %28, !dbg !98
  br i1 %39, label %40, label %30, !dbg !98, !llvm.loop !111

40:                                               ; preds = %30, %21
  %41 = phi i64 [ %23, %21 ], [ %37, %30 ]
  %42 = phi double [ 0.000000e+00, %21 ], [ %36, %30 ]
  %43 = icmp ult i32 %27, 3, !dbg !98
  br i1 %43, label %66, label %44, !dbg !98

44:                                               ; preds = %40
  %45 = getelementptr i8, ptr %22, i64 8, !dbg !98
  %46 = getelementptr i8, ptr %22, i64 16, !dbg !98
  %47 = getelementptr i8, ptr %22, i64 24, !dbg !98
  br label %48, !dbg !98

48:                                               ; preds = %48, %44
  %49 = phi i64 [ %41, %44 ], [ %63, %48 ]
  %50 = phi double [ %42, %44 ], [ %62, %48 ]
    #dbg_value(i64 %49, !79, !DIExpression(), !86)
    #dbg_value(i64 %49, !81, !DIExpression(), !86)
  %51 = getelementptr inbounds double, ptr %22, i64 %49, !dbg !108
  %52 = load double, ptr %51, align 8, !dbg !108, !tbaa !36, !noalias !93
  %53 = call double @llvm.fmuladd.f64(double %52, double %52, double %50), !dbg !109
  store double %53, ptr %10, align 8, !dbg !109, !tbaa !36, !noalias !93, !DIAssignID !110
    #dbg_assign(double %53, !85, !DIExpression(), !110, ptr %10, !DIExpression(), !86)
    #dbg_value(i64 %49, !79, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !86)
    #dbg_value(i64 %49, !81, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !86)
  %54 = getelementptr double, ptr %45, i64 %49, !dbg !108
  %55 = load double, ptr %54, align 8, !dbg !108, !tbaa !36, !noalias !93
  %56 = call double @llvm.fmuladd.f64(double %55, double %55, double %53), !dbg !109
  store double %56, ptr %10, align 8, !dbg !109, !tbaa !36, !noalias !93, !DIAssignID !110
    #dbg_assign(double %56, !85, !DIExpression(), !110, ptr %10, !DIExpression(), !86)
    #dbg_value(i64 %49, !79, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !86)
    #dbg_value(i64 %49, !81, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !86)
  %57 = getelementptr double, ptr %46, i64 %49, !dbg !108
  %58 = load double, ptr %57, align 8, !dbg !108, !tbaa !36, !noalias !93
  %59 = call double @llvm.fmuladd.f64(double %58, double %58, double %56), !dbg !109
  store double %59, ptr %10, align 8, !dbg !109, !tbaa !36, !noalias !93, !DIAssignID !110
    #dbg_assign(double %59, !85, !DIExpression(), !110, ptr %10, !DIExpression(), !86)
    #dbg_value(i64 %49, !79, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !86)
    #dbg_value(i64 %49, !81, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !86)
  %60 = getelementptr double, ptr %47, i64 %49, !dbg !108
  %61 = load double, ptr %60, align 8, !dbg !108, !tbaa !36, !noalias !93
  %62 = call double @llvm.fmuladd.f64(double %61, double %61, double %59), !dbg !109
  store double %62, ptr %10, align 8, !dbg !109, !tbaa !36, !noalias !93, !DIAssignID !110
    #dbg_assign(double %62, !85, !DIExpression(), !110, ptr %10, !DIExpression(), !86)
  %63 = add nsw i64 %49, 4, !dbg !98
    #dbg_value(i64 %63, !79, !DIExpression(), !86)
  %64 = trunc i64 %63 to i32, !dbg !98
  %65 = icmp eq i32 %24, %64, !dbg !98
  br i1 %65, label %66, label %48, !dbg !98, !llvm.loop !113

66:                                               ; preds = %40, %48, %14
  call void @__kmpc_for_static_fini(ptr nonnull @3, i32 %16), !dbg !114, !noalias !93
  store ptr %10, ptr %11, align 8, !dbg !106, !noalias !93
  %67 = call i32 @__kmpc_reduce_nowait(ptr nonnull @4, i32 %16, i32 1, i64 8, ptr nonnull %11, ptr nonnull @sum_of_squares.omp_outlined_debug__.omp.reduction.reduction_func, ptr nonnull @.gomp_critical_user_.reduction.var), !dbg !106, !noalias !93
  switch i32 %67, label %75 [
    i32 1, label %68
    i32 2, label %72
  ], !dbg !106

68:                                               ; preds = %66
  %69 = load double, ptr %3, align 8, !dbg !104, !tbaa !36, !noalias !93
  %70 = load double, ptr %10, align 8, !dbg !104, !tbaa !36, !noalias !93
  %71 = fadd double %69, %70, !dbg !115
  store double %71, ptr %3, align 8, !dbg !115, !tbaa !36, !noalias !93
  call void @__kmpc_end_reduce_nowait(ptr nonnull @4, i32 %16, ptr nonnull @.gomp_critical_user_.reduction.var), !dbg !106, !noalias !93
  br label %75, !dbg !106

72:                                               ; preds = %66
  %73 = load double, ptr %10, align 8, !dbg !104, !tbaa !36, !noalias !93
  %74 = atomicrmw fadd ptr %3, double %73 monotonic, align 8, !dbg !106, !noalias !93
  br label %75, !dbg !106

75:                                               ; preds = %72, %68, %66
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10) #2, !dbg !106, !noalias !93
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %9) #2, !dbg !106, !noalias !93
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %8) #2, !dbg !106, !noalias !93
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) #2, !dbg !106, !noalias !93
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6) #2, !dbg !106, !noalias !93
  br label %76, !dbg !106

76:                                               ; preds = %5, %75
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %11), !dbg !116
  ret void, !dbg !96
}

; Function Attrs: nounwind
declare !callback !117 void @__kmpc_fork_call(ptr, i32, ptr, ...) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define dso_local double @largest(ptr noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !119 {
  %3 = alloca ptr, align 8, !DIAssignID !124
    #dbg_assign(i1 undef, !121, !DIExpression(), !124, ptr %3, !DIExpression(), !125)
  %4 = alloca i32, align 4, !DIAssignID !126
    #dbg_assign(i1 undef, !122, !DIExpression(), !126, ptr %4, !DIExpression(), !125)
  %5 = alloca double, align 8, !DIAssignID !127
    #dbg_assign(i1 undef, !123, !DIExpression(), !127, ptr %5, !DIExpression(), !125)
  store ptr %0, ptr %3, align 8, !tbaa !26, !DIAssignID !128
    #dbg_assign(ptr %0, !121, !DIExpression(), !128, ptr %3, !DIExpression(), !125)
  store i32 %1, ptr %4, align 4, !tbaa !31, !DIAssignID !129
    #dbg_assign(i32 %1, !122, !DIExpression(), !129, ptr %4, !DIExpression(), !125)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #2, !dbg !130
  %6 = load double, ptr %0, align 8, !dbg !131, !tbaa !36
  store double %6, ptr %5, align 8, !dbg !132, !tbaa !36, !DIAssignID !133
    #dbg_assign(double %6, !123, !DIExpression(), !133, ptr %5, !DIExpression(), !125)
  call void (ptr, i32, ptr, ...) @__kmpc_fork_call(ptr nonnull @11, i32 3, ptr nonnull @largest.omp_outlined, ptr nonnull %4, ptr nonnull %5, ptr nonnull %3), !dbg !134
  %7 = load double, ptr %5, align 8, !dbg !135, !tbaa !36
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #2, !dbg !136
  ret double %7, !dbg !137
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable
define internal void @largest.omp_outlined_debug__.omp.reduction.reduction_func(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #4 !dbg !138 {
    #dbg_value(ptr %0, !140, !DIExpression(), !142)
    #dbg_value(ptr %1, !141, !DIExpression(), !142)
  %3 = load ptr, ptr %1, align 8, !dbg !143
  %4 = load ptr, ptr %0, align 8, !dbg !143
  %5 = load double, ptr %4, align 8, !dbg !144, !tbaa !36
  %6 = load double, ptr %3, align 8, !dbg !144, !tbaa !36
  %7 = fcmp ogt double %5, %6, !dbg !145
  %8 = select i1 %7, double %5, double %6, !dbg !144
  store double %8, ptr %4, align 8, !dbg !145, !tbaa !36
  ret void, !dbg !144
}

; Function Attrs: alwaysinline norecurse nounwind uwtable
define internal void @largest.omp_outlined(ptr noalias nocapture noundef readonly %0, ptr noalias nocapture readnone %1, ptr nocapture noundef nonnull readonly align 4 dereferenceable(4) %2, ptr nocapture noundef nonnull align 8 dereferenceable(8) %3, ptr nocapture noundef nonnull readonly align 8 dereferenceable(8) %4) #6 !dbg !146 {
  %6 = alloca i32, align 4, !DIAssignID !153
    #dbg_assign(i1 undef, !154, !DIExpression(), !153, ptr %6, !DIExpression(), !169)
  %7 = alloca i32, align 4, !DIAssignID !171
    #dbg_assign(i1 undef, !165, !DIExpression(), !171, ptr %7, !DIExpression(), !169)
  %8 = alloca i32, align 4, !DIAssignID !172
    #dbg_assign(i1 undef, !166, !DIExpression(), !172, ptr %8, !DIExpression(), !169)
  %9 = alloca i32, align 4, !DIAssignID !173
    #dbg_assign(i1 undef, !167, !DIExpression(), !173, ptr %9, !DIExpression(), !169)
  %10 = alloca double, align 8, !DIAssignID !174
    #dbg_assign(i1 undef, !168, !DIExpression(), !174, ptr %10, !DIExpression(), !169)
  %11 = alloca [1 x ptr], align 8
    #dbg_value(ptr %0, !148, !DIExpression(), !175)
    #dbg_value(ptr poison, !149, !DIExpression(), !175)
    #dbg_value(ptr %2, !150, !DIExpression(), !175)
    #dbg_value(ptr %3, !151, !DIExpression(), !175)
    #dbg_value(ptr %4, !152, !DIExpression(), !175)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !176), !dbg !179
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %11), !dbg !180
    #dbg_value(ptr %0, !157, !DIExpression(), !169)
    #dbg_value(ptr poison, !158, !DIExpression(), !169)
    #dbg_value(ptr %2, !159, !DIExpression(), !169)
    #dbg_value(ptr %3, !160, !DIExpression(), !169)
    #dbg_value(ptr %4, !161, !DIExpression(), !169)
  %12 = load i32, ptr %2, align 4, !dbg !180, !tbaa !31, !noalias !176
    #dbg_value(i32 %12, !163, !DIExpression(), !169)
    #dbg_value(i32 %12, !163, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !169)
    #dbg_value(i32 1, !164, !DIExpression(), !169)
  %13 = icmp sgt i32 %12, 1, !dbg !181
  br i1 %13, label %14, label %74, !dbg !181

14:                                               ; preds = %5
  %15 = add nsw i32 %12, -2, !dbg !181
    #dbg_value(i32 %15, !163, !DIExpression(), !169)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %6) #2, !dbg !181, !noalias !176
  store i32 0, ptr %6, align 4, !dbg !182, !tbaa !31, !noalias !176, !DIAssignID !183
    #dbg_assign(i32 0, !154, !DIExpression(), !183, ptr %6, !DIExpression(), !169)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7) #2, !dbg !181, !noalias !176
  store i32 %15, ptr %7, align 4, !dbg !182, !tbaa !31, !noalias !176, !DIAssignID !184
    #dbg_assign(i32 %15, !165, !DIExpression(), !184, ptr %7, !DIExpression(), !169)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %8) #2, !dbg !181, !noalias !176
  store i32 1, ptr %8, align 4, !dbg !182, !tbaa !31, !noalias !176, !DIAssignID !185
    #dbg_assign(i32 1, !166, !DIExpression(), !185, ptr %8, !DIExpression(), !169)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %9) #2, !dbg !181, !noalias !176
  store i32 0, ptr %9, align 4, !dbg !182, !tbaa !31, !noalias !176, !DIAssignID !186
    #dbg_assign(i32 0, !167, !DIExpression(), !186, ptr %9, !DIExpression(), !169)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %10) #2, !dbg !181, !noalias !176
  store double 0xFFEFFFFFFFFFFFFF, ptr %10, align 8, !dbg !187, !tbaa !36, !noalias !176, !DIAssignID !188
    #dbg_assign(double 0xFFEFFFFFFFFFFFFF, !168, !DIExpression(), !188, ptr %10, !DIExpression(), !169)
  %16 = load i32, ptr %0, align 4, !dbg !181, !tbaa !31, !alias.scope !176
  call void @__kmpc_for_static_init_4(ptr nonnull @7, i32 %16, i32 34, ptr nonnull %9, ptr nonnull %6, ptr nonnull %7, ptr nonnull %8, i32 1, i32 1), !dbg !189, !noalias !176
  %17 = load i32, ptr %7, align 4, !dbg !182, !noalias !176
  %18 = call i32 @llvm.smin.i32(i32 %17, i32 %15), !dbg !182
  store i32 %18, ptr %7, align 4, !dbg !182, !tbaa !31, !noalias !176, !DIAssignID !190
    #dbg_assign(i32 %18, !165, !DIExpression(), !190, ptr %7, !DIExpression(), !169)
  %19 = load i32, ptr %6, align 4, !dbg !182, !tbaa !31, !noalias !176
    #dbg_value(i32 %19, !162, !DIExpression(), !169)
    #dbg_value(i32 %19, !162, !DIExpression(), !169)
  %20 = icmp sgt i32 %19, %18, !dbg !181
  br i1 %20, label %54, label %21, !dbg !181

21:                                               ; preds = %14
  %22 = load ptr, ptr %4, align 8, !tbaa !26, !noalias !176
  %23 = sext i32 %19 to i64, !dbg !181
  %24 = add nsw i32 %18, 1, !dbg !181
  %25 = add i32 %18, %19, !dbg !181
  %26 = and i32 %25, 1, !dbg !181
  %27 = icmp eq i32 %26, 0, !dbg !181
  br i1 %27, label %28, label %34, !dbg !181

28:                                               ; preds = %21
    #dbg_value(i64 %23, !162, !DIExpression(), !169)
  %29 = add nsw i64 %23, 1, !dbg !191
    #dbg_value(i64 %29, !164, !DIExpression(), !169)
  %30 = getelementptr inbounds double, ptr %22, i64 %29, !dbg !192
  %31 = load double, ptr %30, align 8, !dbg !192, !tbaa !36, !noalias !176
  %32 = fcmp ogt double %31, 0xFFEFFFFFFFFFFFFF, !dbg !193
  %33 = select i1 %32, double %31, double 0xFFEFFFFFFFFFFFFF, !dbg !192
  store double %33, ptr %10, align 8, !dbg !194, !tbaa !36, !noalias !176, !DIAssignID !195
    #dbg_assign(double %33, !168, !DIExpression(), !195, ptr %10, !DIExpression(), !169)
    #dbg_value(i64 %29, !162, !DIExpression(), !169)
  br label %34, !dbg !181

34:                                               ; preds = %28, %21
  %35 = phi i64 [ %23, %21 ], [ %29, %28 ]
  %36 = phi double [ 0xFFEFFFFFFFFFFFFF, %21 ], [ %33, %28 ]
  %37 = icmp eq i32 %18, %19, !dbg !181
  br i1 %37, label %54, label %38, !dbg !181

38:                                               ; preds = %34
  %39 = getelementptr i8, ptr %22, i64 8, !dbg !181
  br label %40, !dbg !181

40:                                               ; preds = %40, %38
  %41 = phi i64 [ %35, %38 ], [ %47, %40 ]
  %42 = phi double [ %36, %38 ], [ %51, %40 ]
    #dbg_value(i64 %41, !162, !DIExpression(), !169)
    #dbg_value(i64 %41, !164, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !169)
  %43 = getelementptr double, ptr %39, i64 %41, !dbg !192
  %44 = load double, ptr %43, align 8, !dbg !192, !tbaa !36, !noalias !176
  %45 = fcmp ogt double %44, %42, !dbg !193
  %46 = select i1 %45, double %44, double %42, !dbg !192
  store double %46, ptr %10, align 8, !dbg !194, !tbaa !36, !noalias !176, !DIAssignID !195
    #dbg_assign(double %46, !168, !DIExpression(), !195, ptr %10, !DIExpression(), !169)
    #dbg_value(i64 %41, !162, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !169)
  %47 = add nsw i64 %41, 2, !dbg !191
    #dbg_value(i64 %47, !164, !DIExpression(), !169)
  %48 = getelementptr inbounds double, ptr %22, i64 %47, !dbg !192
  %49 = load double, ptr %48, align 8, !dbg !192, !tbaa !36, !noalias !176
  %50 = fcmp ogt double %49, %46, !dbg !193
  %51 = select i1 %50, double %49, double %46, !dbg !192
  store double %51, ptr %10, align 8, !dbg !194, !tbaa !36, !noalias !176, !DIAssignID !195
    #dbg_assign(double %51, !168, !DIExpression(), !195, ptr %10, !DIExpression(), !169)
    #dbg_value(i64 %47, !162, !DIExpression(), !169)
  %52 = trunc i64 %47 to i32, !dbg !181
  %53 = icmp eq i32 %24, %52, !dbg !181
  br i1 %53, label %54, label %40, !dbg !181, !llvm.loop !196

54:                                               ; preds = %34, %40, %14
  call void @__kmpc_for_static_fini(ptr nonnull @9, i32 %16), !dbg !197, !noalias !176
  store ptr %10, ptr %11, align 8, !dbg !189, !noalias !176
  %55 = call i32 @__kmpc_reduce_nowait(ptr nonnull @10, i32 %16, i32 1, i64 8, ptr nonnull %11, ptr nonnull @largest.omp_outlined_debug__.omp.reduction.reduction_func, ptr nonnull @.gomp_critical_user_.reduction.var), !dbg !189, !noalias !176
  switch i32 %55, label %73 [
    i32 1, label %56
    i32 2, label %61
  ], !dbg !189

56:                                               ; preds = %54
  %57 = load double, ptr %3, align 8, !dbg !187, !tbaa !36, !noalias !176
  %58 = load double, ptr %10, align 8, !dbg !187, !tbaa !36, !noalias !176
  %59 = fcmp ogt double %57, %58, !dbg !198
  %60 = select i1 %59, double %57, double %58, !dbg !187
  store double %60, ptr %3, align 8, !dbg !198, !tbaa !36, !noalias !176
  call void @__kmpc_end_reduce_nowait(ptr nonnull @10, i32 %16, ptr nonnull @.gomp_critical_user_.reduction.var), !dbg !189, !noalias !176
  br label %73, !dbg !189

61:                                               ; preds = %54
  %62 = load atomic i64, ptr %3 monotonic, align 8, !dbg !189, !tbaa !36, !noalias !176
  %63 = load double, ptr %10, align 8, !noalias !176
  br label %64, !dbg !189

64:                                               ; preds = %64, %61
  %65 = phi i64 [ %62, %61 ], [ %71, %64 ], !dbg !189
  %66 = bitcast i64 %65 to double, !dbg !189
  %67 = fcmp olt double %63, %66, !dbg !198
  %68 = select i1 %67, double %66, double %63, !dbg !187
  %69 = bitcast double %68 to i64, !dbg !189
  %70 = cmpxchg ptr %3, i64 %65, i64 %69 monotonic monotonic, align 8, !dbg !189, !noalias !176
  %71 = extractvalue { i64, i1 } %70, 0, !dbg !189
  %72 = extractvalue { i64, i1 } %70, 1, !dbg !189
  br i1 %72, label %73, label %64, !dbg !189

73:                                               ; preds = %64, %56, %54
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10) #2, !dbg !189, !noalias !176
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %9) #2, !dbg !189, !noalias !176
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %8) #2, !dbg !189, !noalias !176
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) #2, !dbg !189, !noalias !176
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6) #2, !dbg !189, !noalias !176
  br label %74, !dbg !189

74:                                               ; preds = %5, %73
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %11), !dbg !199
  ret void, !dbg !179
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #7

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #8

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { convergent nounwind }
attributes #6 = { alwaysinline norecurse nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8, !9}
!llvm.ident = !{!10}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "parallel_loops.c", directory: ".", checksumkind: CSK_MD5, checksum: "cde76287dd167dee62be34d2acf291d5")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"openmp", i32 51}
!6 = !{i32 8, !"PIC Level", i32 2}
!7 = !{i32 7, !"PIE Level", i32 2}
!8 = !{i32 7, !"uwtable", i32 2}
!9 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!10 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!11 = distinct !DISubprogram(name: "sum_of_squares", scope: !1, file: !1, line: 2, type: !12, scopeLine: 2, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !18)
!12 = !DISubroutineType(types: !13)
!13 = !{!14, !15, !17}
!14 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!16 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !14)
!17 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!18 = !{!19, !20, !21}
!19 = !DILocalVariable(name: "x", arg: 1, scope: !11, file: !1, line: 2, type: !15)
!20 = !DILocalVariable(name: "n", arg: 2, scope: !11, file: !1, line: 2, type: !17)
!21 = !DILocalVariable(name: "s", scope: !11, file: !1, line: 3, type: !14)
!22 = distinct !DIAssignID()
!23 = !DILocation(line: 0, scope: !11)
!24 = distinct !DIAssignID()
!25 = distinct !DIAssignID()
!26 = !{!27, !27, i64 0}
!27 = !{!"any pointer", !28, i64 0}
!28 = !{!"omnipotent char", !29, i64 0}
!29 = !{!"Simple C/C++ TBAA"}
!30 = distinct !DIAssignID()
!31 = !{!32, !32, i64 0}
!32 = !{!"int", !28, i64 0}
!33 = distinct !DIAssignID()
!34 = !DILocation(line: 3, column: 3, scope: !11)
!35 = !DILocation(line: 3, column: 10, scope: !11)
!36 = !{!37, !37, i64 0}
!37 = !{!"double", !28, i64 0}
!38 = distinct !DIAssignID()
!39 = !DILocation(line: 4, column: 1, scope: !11)
!40 = !DILocation(line: 6, column: 10, scope: !11)
!41 = !DILocation(line: 7, column: 1, scope: !11)
!42 = !DILocation(line: 6, column: 3, scope: !11)
!43 = distinct !DISubprogram(linkageName: "sum_of_squares.omp_outlined_debug__.omp.reduction.reduction_func", scope: !1, file: !1, line: 4, type: !44, scopeLine: 4, flags: DIFlagArtificial | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !46)
!44 = !DISubroutineType(types: !45)
!45 = !{}
!46 = !{!47, !49}
!47 = !DILocalVariable(arg: 1, scope: !43, type: !48, flags: DIFlagArtificial)
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!49 = !DILocalVariable(arg: 2, scope: !43, type: !48, flags: DIFlagArtificial)
!50 = !DILocation(line: 0, scope: !43)
!51 = !DILocation(line: 4, column: 42, scope: !43)
!52 = !DILocation(line: 4, column: 40, scope: !43)
!53 = !DILocation(line: 4, column: 36, scope: !43)
!54 = distinct !DISubprogram(name: "sum_of_squares.omp_outlined", scope: !1, file: !1, line: 4, type: !55, scopeLine: 4, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !64)
!55 = !DISubroutineType(types: !56)
!56 = !{null, !57, !57, !61, !62, !63}
!57 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !58)
!58 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !59)
!59 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !60, size: 64)
!60 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!61 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !17, size: 64)
!62 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !14, size: 64)
!63 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !15, size: 64)
!64 = !{!65, !66, !67, !68, !69}
!65 = !DILocalVariable(name: ".global_tid.", arg: 1, scope: !54, type: !57, flags: DIFlagArtificial)
!66 = !DILocalVariable(name: ".bound_tid.", arg: 2, scope: !54, type: !57, flags: DIFlagArtificial)
!67 = !DILocalVariable(name: "n", arg: 3, scope: !54, type: !61, flags: DIFlagArtificial)
!68 = !DILocalVariable(name: "s", arg: 4, scope: !54, type: !62, flags: DIFlagArtificial)
!69 = !DILocalVariable(name: "x", arg: 5, scope: !54, type: !63, flags: DIFlagArtificial)
!70 = distinct !DIAssignID()
!71 = !DILocalVariable(name: ".omp.lb", scope: !72, type: !17, flags: DIFlagArtificial)
!72 = distinct !DISubprogram(name: "sum_of_squares.omp_outlined_debug__", scope: !1, file: !1, line: 5, type: !55, scopeLine: 5, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !73)
!73 = !{!74, !75, !76, !77, !78, !79, !80, !80, !81, !71, !82, !83, !84, !85, !81}
!74 = !DILocalVariable(name: ".global_tid.", arg: 1, scope: !72, type: !57, flags: DIFlagArtificial)
!75 = !DILocalVariable(name: ".bound_tid.", arg: 2, scope: !72, type: !57, flags: DIFlagArtificial)
!76 = !DILocalVariable(name: "n", arg: 3, scope: !72, file: !1, line: 2, type: !61)
!77 = !DILocalVariable(name: "s", arg: 4, scope: !72, file: !1, line: 3, type: !62)
!78 = !DILocalVariable(name: "x", arg: 5, scope: !72, file: !1, line: 2, type: !63)
!79 = !DILocalVariable(name: ".omp.iv", scope: !72, type: !17, flags: DIFlagArtificial)
!80 = !DILocalVariable(name: ".capture_expr.", scope: !72, type: !17, flags: DIFlagArtificial)
!81 = !DILocalVariable(name: "i", scope: !72, type: !17, flags: DIFlagArtificial)
!82 = !DILocalVariable(name: ".omp.ub", scope: !72, type: !17, flags: DIFlagArtificial)
!83 = !DILocalVariable(name: ".omp.stride", scope: !72, type: !17, flags: DIFlagArtificial)
!84 = !DILocalVariable(name: ".omp.is_last", scope: !72, type: !17, flags: DIFlagArtificial)
!85 = !DILocalVariable(name: "s", scope: !72, type: !14, flags: DIFlagArtificial)
!86 = !DILocation(line: 0, scope: !72, inlinedAt: !87)
!87 = distinct !DILocation(line: 4, column: 1, scope: !54)
!88 = distinct !DIAssignID()
!89 = distinct !DIAssignID()
!90 = distinct !DIAssignID()
!91 = distinct !DIAssignID()
!92 = !DILocation(line: 0, scope: !54)
!93 = !{!94}
!94 = distinct !{!94, !95, !"sum_of_squares.omp_outlined_debug__: argument 0"}
!95 = distinct !{!95, !"sum_of_squares.omp_outlined_debug__"}
!96 = !DILocation(line: 4, column: 1, scope: !54)
!97 = !DILocation(line: 5, column: 23, scope: !72, inlinedAt: !87)
!98 = !DILocation(line: 5, column: 3, scope: !72, inlinedAt: !87)
!99 = !DILocation(line: 5, column: 8, scope: !72, inlinedAt: !87)
!100 = distinct !DIAssignID()
!101 = distinct !DIAssignID()
!102 = distinct !DIAssignID()
!103 = distinct !DIAssignID()
!104 = !DILocation(line: 4, column: 40, scope: !72, inlinedAt: !87)
!105 = distinct !DIAssignID()
!106 = !DILocation(line: 4, column: 1, scope: !72, inlinedAt: !87)
!107 = distinct !DIAssignID()
!108 = !DILocation(line: 5, column: 36, scope: !72, inlinedAt: !87)
!109 = !DILocation(line: 5, column: 33, scope: !72, inlinedAt: !87)
!110 = distinct !DIAssignID()
!111 = distinct !{!111, !112}
!112 = !{!"llvm.loop.unroll.disable"}
!113 = distinct !{!113, !106, !114}
!114 = !DILocation(line: 4, column: 42, scope: !72, inlinedAt: !87)
!115 = !DILocation(line: 4, column: 36, scope: !72, inlinedAt: !87)
!116 = !DILocation(line: 5, column: 46, scope: !72, inlinedAt: !87)
!117 = !{!118}
!118 = !{i64 2, i64 -1, i64 -1, i1 true}
!119 = distinct !DISubprogram(name: "largest", scope: !1, file: !1, line: 8, type: !12, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !120)
!120 = !{!121, !122, !123}
!121 = !DILocalVariable(name: "x", arg: 1, scope: !119, file: !1, line: 8, type: !15)
!122 = !DILocalVariable(name: "n", arg: 2, scope: !119, file: !1, line: 8, type: !17)
!123 = !DILocalVariable(name: "m", scope: !119, file: !1, line: 9, type: !14)
!124 = distinct !DIAssignID()
!125 = !DILocation(line: 0, scope: !119)
!126 = distinct !DIAssignID()
!127 = distinct !DIAssignID()
!128 = distinct !DIAssignID()
!129 = distinct !DIAssignID()
!130 = !DILocation(line: 9, column: 3, scope: !119)
!131 = !DILocation(line: 9, column: 14, scope: !119)
!132 = !DILocation(line: 9, column: 10, scope: !119)
!133 = distinct !DIAssignID()
!134 = !DILocation(line: 10, column: 1, scope: !119)
!135 = !DILocation(line: 12, column: 10, scope: !119)
!136 = !DILocation(line: 13, column: 1, scope: !119)
!137 = !DILocation(line: 12, column: 3, scope: !119)
!138 = distinct !DISubprogram(linkageName: "largest.omp_outlined_debug__.omp.reduction.reduction_func", scope: !1, file: !1, line: 10, type: !44, scopeLine: 10, flags: DIFlagArtificial | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !139)
!139 = !{!140, !141}
!140 = !DILocalVariable(arg: 1, scope: !138, type: !48, flags: DIFlagArtificial)
!141 = !DILocalVariable(arg: 2, scope: !138, type: !48, flags: DIFlagArtificial)
!142 = !DILocation(line: 0, scope: !138)
!143 = !DILocation(line: 10, column: 44, scope: !138)
!144 = !DILocation(line: 10, column: 42, scope: !138)
!145 = !DILocation(line: 10, column: 36, scope: !138)
!146 = distinct !DISubprogram(name: "largest.omp_outlined", scope: !1, file: !1, line: 10, type: !55, scopeLine: 10, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !147)
!147 = !{!148, !149, !150, !151, !152}
!148 = !DILocalVariable(name: ".global_tid.", arg: 1, scope: !146, type: !57, flags: DIFlagArtificial)
!149 = !DILocalVariable(name: ".bound_tid.", arg: 2, scope: !146, type: !57, flags: DIFlagArtificial)
!150 = !DILocalVariable(name: "n", arg: 3, scope: !146, type: !61, flags: DIFlagArtificial)
!151 = !DILocalVariable(name: "m", arg: 4, scope: !146, type: !62, flags: DIFlagArtificial)
!152 = !DILocalVariable(name: "x", arg: 5, scope: !146, type: !63, flags: DIFlagArtificial)
!153 = distinct !DIAssignID()
!154 = !DILocalVariable(name: ".omp.lb", scope: !155, type: !17, flags: DIFlagArtificial)
!155 = distinct !DISubprogram(name: "largest.omp_outlined_debug__", scope: !1, file: !1, line: 11, type: !55, scopeLine: 11, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !156)
!156 = !{!157, !158, !159, !160, !161, !162, !163, !163, !164, !154, !165, !166, !167, !168, !164}
!157 = !DILocalVariable(name: ".global_tid.", arg: 1, scope: !155, type: !57, flags: DIFlagArtificial)
!158 = !DILocalVariable(name: ".bound_tid.", arg: 2, scope: !155, type: !57, flags: DIFlagArtificial)
!159 = !DILocalVariable(name: "n", arg: 3, scope: !155, file: !1, line: 8, type: !61)
!160 = !DILocalVariable(name: "m", arg: 4, scope: !155, file: !1, line: 9, type: !62)
!161 = !DILocalVariable(name: "x", arg: 5, scope: !155, file: !1, line: 8, type: !63)
!162 = !DILocalVariable(name: ".omp.iv", scope: !155, type: !17, flags: DIFlagArtificial)
!163 = !DILocalVariable(name: ".capture_expr.", scope: !155, type: !17, flags: DIFlagArtificial)
!164 = !DILocalVariable(name: "i", scope: !155, type: !17, flags: DIFlagArtificial)
!165 = !DILocalVariable(name: ".omp.ub", scope: !155, type: !17, flags: DIFlagArtificial)
!166 = !DILocalVariable(name: ".omp.stride", scope: !155, type: !17, flags: DIFlagArtificial)
!167 = !DILocalVariable(name: ".omp.is_last", scope: !155, type: !17, flags: DIFlagArtificial)
!168 = !DILocalVariable(name: "m", scope: !155, type: !14, flags: DIFlagArtificial)
!169 = !DILocation(line: 0, scope: !155, inlinedAt: !170)
!170 = distinct !DILocation(line: 10, column: 1, scope: !146)
!171 = distinct !DIAssignID()
!172 = distinct !DIAssignID()
!173 = distinct !DIAssignID()
!174 = distinct !DIAssignID()
!175 = !DILocation(line: 0, scope: !146)
!176 = !{!177}
!177 = distinct !{!177, !178, !"largest.omp_outlined_debug__: argument 0"}
!178 = distinct !{!178, !"largest.omp_outlined_debug__"}
!179 = !DILocation(line: 10, column: 1, scope: !146)
!180 = !DILocation(line: 11, column: 23, scope: !155, inlinedAt: !170)
!181 = !DILocation(line: 11, column: 3, scope: !155, inlinedAt: !170)
!182 = !DILocation(line: 11, column: 8, scope: !155, inlinedAt: !170)
!183 = distinct !DIAssignID()
!184 = distinct !DIAssignID()
!185 = distinct !DIAssignID()
!186 = distinct !DIAssignID()
!187 = !DILocation(line: 10, column: 42, scope: !155, inlinedAt: !170)
!188 = distinct !DIAssignID()
!189 = !DILocation(line: 10, column: 1, scope: !155, inlinedAt: !170)
!190 = distinct !DIAssignID()
!191 = !DILocation(line: 11, column: 26, scope: !155, inlinedAt: !170)
!192 = !DILocation(line: 11, column: 35, scope: !155, inlinedAt: !170)
!193 = !DILocation(line: 11, column: 40, scope: !155, inlinedAt: !170)
!194 = !DILocation(line: 11, column: 33, scope: !155, inlinedAt: !170)
!195 = distinct !DIAssignID()
!196 = distinct !{!196, !189, !197}
!197 = !DILocation(line: 10, column: 44, scope: !155, inlinedAt: !170)
!198 = !DILocation(line: 10, column: 36, scope: !155, inlinedAt: !170)
!199 = !DILocation(line: 11, column: 53, scope: !155, inlinedAt: !170)
