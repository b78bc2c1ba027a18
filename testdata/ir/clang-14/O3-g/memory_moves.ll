; clang-14 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/memory_moves.c -o ir/clang-14/O3-g/memory_moves.ll
; ModuleID = 'c/memory_moves.c'
source_filename = "c/memory_moves.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.pair_of_rows = type { [3 x double], [2 x float] }

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @copy_to_local_then_square(double* nocapture noundef readonly %0) local_unnamed_addr #0 !dbg !13 {
  call void @llvm.dbg.value(metadata double* %0, metadata !20, metadata !DIExpression()), !dbg !28
  %2 = load double, double* %0, align 8, !dbg !29
  call void @llvm.dbg.value(metadata double %2, metadata !21, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !28
  %3 = getelementptr inbounds double, double* %0, i64 1, !dbg !29
  %4 = load double, double* %3, align 8, !dbg !29
  call void @llvm.dbg.value(metadata double %4, metadata !21, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !28
  %5 = getelementptr inbounds double, double* %0, i64 2, !dbg !29
  %6 = load double, double* %5, align 8, !dbg !29
  call void @llvm.dbg.value(metadata double %6, metadata !21, metadata !DIExpression(DW_OP_LLVM_fragment, 128, 64)), !dbg !28
  %7 = getelementptr inbounds double, double* %0, i64 3, !dbg !29
  %8 = load double, double* %7, align 8, !dbg !29
  call void @llvm.dbg.value(metadata double %8, metadata !21, metadata !DIExpression(DW_OP_LLVM_fragment, 192, 64)), !dbg !28
  call void @llvm.dbg.value(metadata i32 0, metadata !25, metadata !DIExpression()), !dbg !30
  call void @llvm.dbg.value(metadata i64 0, metadata !25, metadata !DIExpression()), !dbg !30
  %9 = fmul double %2, %2, !dbg !31
  call void @llvm.dbg.value(metadata double %9, metadata !21, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !28
  call void @llvm.dbg.value(metadata i64 1, metadata !25, metadata !DIExpression()), !dbg !30
  call void @llvm.dbg.value(metadata i64 1, metadata !25, metadata !DIExpression()), !dbg !30
  %10 = fmul double %4, %4, !dbg !31
  %11 = fmul double %10, 2.000000e+00, !dbg !34
  call void @llvm.dbg.value(metadata double %11, metadata !21, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !28
  call void @llvm.dbg.value(metadata i64 2, metadata !25, metadata !DIExpression()), !dbg !30
  call void @llvm.dbg.value(metadata i64 2, metadata !25, metadata !DIExpression()), !dbg !30
  %12 = fmul double %6, %6, !dbg !31
  %13 = fmul double %12, 3.000000e+00, !dbg !34
  call void @llvm.dbg.value(metadata double %13, metadata !21, metadata !DIExpression(DW_OP_LLVM_fragment, 128, 64)), !dbg !28
  call void @llvm.dbg.value(metadata i64 3, metadata !25, metadata !DIExpression()), !dbg !30
  call void @llvm.dbg.value(metadata i64 3, metadata !25, metadata !DIExpression()), !dbg !30
  %14 = fmul double %8, %8, !dbg !31
  %15 = fmul double %14, 4.000000e+00, !dbg !34
  call void @llvm.dbg.value(metadata double %15, metadata !21, metadata !DIExpression(DW_OP_LLVM_fragment, 192, 64)), !dbg !28
  call void @llvm.dbg.value(metadata i64 4, metadata !25, metadata !DIExpression()), !dbg !30
  %16 = tail call double @llvm.fmuladd.f64(double %11, double %13, double %9), !dbg !35
  %17 = fsub double %16, %15, !dbg !36
  ret double %17, !dbg !37
}

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i64, i1 immarg) #1

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @shift_with_memmove(double* nocapture noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !38 {
  call void @llvm.dbg.value(metadata double* %0, metadata !43, metadata !DIExpression()), !dbg !48
  call void @llvm.dbg.value(metadata i32 %1, metadata !44, metadata !DIExpression()), !dbg !48
  %3 = getelementptr inbounds double, double* %0, i64 1, !dbg !49
  %4 = bitcast double* %3 to i8*, !dbg !50
  %5 = bitcast double* %0 to i8*, !dbg !50
  %6 = add nsw i32 %1, -1, !dbg !51
  %7 = sext i32 %6 to i64, !dbg !52
  %8 = shl nsw i64 %7, 3, !dbg !53
  tail call void @llvm.memmove.p0i8.p0i8.i64(i8* nonnull align 8 %4, i8* align 8 %5, i64 %8, i1 false), !dbg !50
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !45, metadata !DIExpression()), !dbg !48
  call void @llvm.dbg.value(metadata i32 0, metadata !46, metadata !DIExpression()), !dbg !54
  %9 = icmp sgt i32 %1, 0, !dbg !55
  br i1 %9, label %10, label %35, !dbg !57

10:                                               ; preds = %2
  %11 = zext i32 %1 to i64, !dbg !55
  %12 = add nsw i64 %11, -1, !dbg !57
  %13 = and i64 %11, 3, !dbg !57
  %14 = icmp ult i64 %12, 3, !dbg !57
  br i1 %14, label %17, label %15, !dbg !57

15:                                               ; preds = %10
  %16 = and i64 %11, 4294967292, !dbg !57
  br label %37, !dbg !57

17:                                               ; preds = %37, %10
  %18 = phi double [ undef, %10 ], [ %68, %37 ]
  %19 = phi i64 [ 0, %10 ], [ %62, %37 ]
  %20 = phi double [ 0.000000e+00, %10 ], [ %68, %37 ]
  %21 = icmp eq i64 %13, 0, !dbg !57
  br i1 %21, label %35, label %22, !dbg !57

22:                                               ; preds = %17, %22
  %23 = phi i64 [ %26, %22 ], [ %19, %17 ]
  %24 = phi double [ %32, %22 ], [ %20, %17 ]
  %25 = phi i64 [ %33, %22 ], [ 0, %17 ]
  call void @llvm.dbg.value(metadata i64 %23, metadata !46, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata double %24, metadata !45, metadata !DIExpression()), !dbg !48
  %26 = add nuw nsw i64 %23, 1, !dbg !58
  %27 = trunc i64 %26 to i32, !dbg !60
  %28 = sitofp i32 %27 to double, !dbg !60
  %29 = getelementptr inbounds double, double* %0, i64 %23, !dbg !61
  %30 = load double, double* %29, align 8, !dbg !61, !tbaa !62
  %31 = fmul double %30, %28, !dbg !66
  %32 = tail call double @llvm.fmuladd.f64(double %31, double %30, double %24), !dbg !67
  call void @llvm.dbg.value(metadata i64 %26, metadata !46, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata double %32, metadata !45, metadata !DIExpression()), !dbg !48
  %33 = add i64 %25, 1, !dbg !57
  %34 = icmp eq i64 %33, %13, !dbg !57
  br i1 %34, label %35, label %22, !dbg !57, !llvm.loop !68

35:                                               ; preds = %17, %22, %2
  %36 = phi double [ 0.000000e+00, %2 ], [ %18, %17 ], [ %32, %22 ], !dbg !48
  ret double %36, !dbg !70

37:                                               ; preds = %37, %15
  %38 = phi i64 [ 0, %15 ], [ %62, %37 ]
  %39 = phi double [ 0.000000e+00, %15 ], [ %68, %37 ]
  %40 = phi i64 [ 0, %15 ], [ %69, %37 ]
  call void @llvm.dbg.value(metadata i64 %38, metadata !46, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata double %39, metadata !45, metadata !DIExpression()), !dbg !48
  %41 = or i64 %38, 1, !dbg !58
  %42 = trunc i64 %41 to i32, !dbg !60
  %43 = sitofp i32 %42 to double, !dbg !60
  %44 = getelementptr inbounds double, double* %0, i64 %38, !dbg !61
  %45 = load double, double* %44, align 8, !dbg !61, !tbaa !62
  %46 = fmul double %45, %43, !dbg !66
  %47 = tail call double @llvm.fmuladd.f64(double %46, double %45, double %39), !dbg !67
  call void @llvm.dbg.value(metadata i64 %41, metadata !46, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata double %47, metadata !45, metadata !DIExpression()), !dbg !48
  call void @llvm.dbg.value(metadata i64 %41, metadata !46, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata double %47, metadata !45, metadata !DIExpression()), !dbg !48
  %48 = or i64 %38, 2, !dbg !58
  %49 = trunc i64 %48 to i32, !dbg !60
  %50 = sitofp i32 %49 to double, !dbg !60
  %51 = getelementptr inbounds double, double* %0, i64 %41, !dbg !61
  %52 = load double, double* %51, align 8, !dbg !61, !tbaa !62
  %53 = fmul double %52, %50, !dbg !66
  %54 = tail call double @llvm.fmuladd.f64(double %53, double %52, double %47), !dbg !67
  call void @llvm.dbg.value(metadata i64 %48, metadata !46, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata double %54, metadata !45, metadata !DIExpression()), !dbg !48
  call void @llvm.dbg.value(metadata i64 %48, metadata !46, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata double %54, metadata !45, metadata !DIExpression()), !dbg !48
  %55 = or i64 %38, 3, !dbg !58
  %56 = trunc i64 %55 to i32, !dbg !60
  %57 = sitofp i32 %56 to double, !dbg !60
  %58 = getelementptr inbounds double, double* %0, i64 %48, !dbg !61
  %59 = load double, double* %58, align 8, !dbg !61, !tbaa !62
  %60 = fmul double %59, %57, !dbg !66
  %61 = tail call double @llvm.fmuladd.f64(double %60, double %59, double %54), !dbg !67
  call void @llvm.dbg.value(metadata i64 %55, metadata !46, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata double %61, metadata !45, metadata !DIExpression()), !dbg !48
  call void @llvm.dbg.value(metadata i64 %55, metadata !46, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata double %61, metadata !45, metadata !DIExpression()), !dbg !48
  %62 = add nuw nsw i64 %38, 4, !dbg !58
  %63 = trunc i64 %62 to i32, !dbg !60
  %64 = sitofp i32 %63 to double, !dbg !60
  %65 = getelementptr inbounds double, double* %0, i64 %55, !dbg !61
  %66 = load double, double* %65, align 8, !dbg !61, !tbaa !62
  %67 = fmul double %66, %64, !dbg !66
  %68 = tail call double @llvm.fmuladd.f64(double %67, double %66, double %61), !dbg !67
  call void @llvm.dbg.value(metadata i64 %62, metadata !46, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata double %68, metadata !45, metadata !DIExpression()), !dbg !48
  %69 = add i64 %40, 4, !dbg !57
  %70 = icmp eq i64 %69, %16, !dbg !57
  br i1 %70, label %17, label %37, !dbg !57, !llvm.loop !71
}

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn
declare void @llvm.memmove.p0i8.p0i8.i64(i8* nocapture writeonly, i8* nocapture readonly, i64, i1 immarg) #1

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @clear_then_accumulate(double* nocapture noundef %0, double* nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 !dbg !74 {
  call void @llvm.dbg.value(metadata double* %0, metadata !78, metadata !DIExpression()), !dbg !83
  call void @llvm.dbg.value(metadata double* %1, metadata !79, metadata !DIExpression()), !dbg !83
  call void @llvm.dbg.value(metadata i32 %2, metadata !80, metadata !DIExpression()), !dbg !83
  %4 = bitcast double* %0 to i8*, !dbg !84
  %5 = sext i32 %2 to i64, !dbg !85
  %6 = shl nsw i64 %5, 3, !dbg !86
  tail call void @llvm.memset.p0i8.i64(i8* align 8 %4, i8 0, i64 %6, i1 false), !dbg !84
  call void @llvm.dbg.value(metadata i32 0, metadata !81, metadata !DIExpression()), !dbg !87
  %7 = icmp sgt i32 %2, 0, !dbg !88
  br i1 %7, label %8, label %85, !dbg !90

8:                                                ; preds = %3
  %9 = zext i32 %2 to i64, !dbg !88
  %10 = icmp ult i32 %2, 4, !dbg !90
  br i1 %10, label %65, label %11, !dbg !90

11:                                               ; preds = %8
  %12 = add nsw i64 %9, -1, !dbg !90
  %13 = add i32 %2, -1, !dbg !90
  %14 = trunc i64 %12 to i32, !dbg !90
  %15 = sub i32 %13, %14, !dbg !90
  %16 = icmp sgt i32 %15, %13, !dbg !90
  %17 = icmp ugt i64 %12, 4294967295, !dbg !90
  %18 = or i1 %16, %17, !dbg !90
  br i1 %18, label %65, label %19

19:                                               ; preds = %11
  %20 = getelementptr double, double* %1, i64 %9, !dbg !90
  %21 = add i32 %2, -1, !dbg !90
  %22 = sext i32 %21 to i64, !dbg !90
  %23 = add nsw i64 %22, 1, !dbg !90
  %24 = sub nsw i64 %23, %9, !dbg !90
  %25 = getelementptr double, double* %0, i64 %24, !dbg !90
  %26 = add nsw i64 %22, 1, !dbg !90
  %27 = getelementptr double, double* %0, i64 %26, !dbg !90
  %28 = icmp ugt double* %27, %1, !dbg !90
  %29 = icmp ult double* %25, %20, !dbg !90
  %30 = and i1 %28, %29, !dbg !90
  br i1 %30, label %65, label %31

31:                                               ; preds = %19
  %32 = and i64 %9, 4294967292, !dbg !90
  br label %33, !dbg !90

33:                                               ; preds = %33, %31
  %34 = phi i64 [ 0, %31 ], [ %61, %33 ], !dbg !91
  %35 = trunc i64 %34 to i32, !dbg !91
  %36 = getelementptr inbounds double, double* %1, i64 %34, !dbg !91
  %37 = bitcast double* %36 to <2 x double>*, !dbg !92
  %38 = load <2 x double>, <2 x double>* %37, align 8, !dbg !92, !tbaa !62, !alias.scope !94, !noalias !97
  %39 = getelementptr inbounds double, double* %36, i64 2, !dbg !92
  %40 = bitcast double* %39 to <2 x double>*, !dbg !92
  %41 = load <2 x double>, <2 x double>* %40, align 8, !dbg !92, !tbaa !62, !alias.scope !94, !noalias !97
  %42 = xor i32 %35, -1, !dbg !91
  %43 = add i32 %42, %2, !dbg !91
  %44 = sext i32 %43 to i64, !dbg !91
  %45 = getelementptr inbounds double, double* %0, i64 %44, !dbg !91
  %46 = getelementptr inbounds double, double* %45, i64 -1, !dbg !99
  %47 = bitcast double* %46 to <2 x double>*, !dbg !99
  %48 = load <2 x double>, <2 x double>* %47, align 8, !dbg !99, !tbaa !62, !alias.scope !97
  %49 = shufflevector <2 x double> %48, <2 x double> poison, <2 x i32> <i32 1, i32 0>, !dbg !99
  %50 = getelementptr inbounds double, double* %45, i64 -2, !dbg !99
  %51 = getelementptr inbounds double, double* %50, i64 -1, !dbg !99
  %52 = bitcast double* %51 to <2 x double>*, !dbg !99
  %53 = load <2 x double>, <2 x double>* %52, align 8, !dbg !99, !tbaa !62, !alias.scope !97
  %54 = shufflevector <2 x double> %53, <2 x double> poison, <2 x i32> <i32 1, i32 0>, !dbg !99
  %55 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %38, <2 x double> %38, <2 x double> %49), !dbg !99
  %56 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %41, <2 x double> %41, <2 x double> %54), !dbg !99
  %57 = shufflevector <2 x double> %55, <2 x double> poison, <2 x i32> <i32 1, i32 0>, !dbg !99
  %58 = bitcast double* %46 to <2 x double>*, !dbg !99
  store <2 x double> %57, <2 x double>* %58, align 8, !dbg !99, !tbaa !62, !alias.scope !97
  %59 = shufflevector <2 x double> %56, <2 x double> poison, <2 x i32> <i32 1, i32 0>, !dbg !99
  %60 = bitcast double* %51 to <2 x double>*, !dbg !99
  store <2 x double> %59, <2 x double>* %60, align 8, !dbg !99, !tbaa !62, !alias.scope !97
  %61 = add nuw i64 %34, 4, !dbg !91
  %62 = icmp eq i64 %61, %32, !dbg !91
  br i1 %62, label %63, label %33, !dbg !91, !llvm.loop !100

63:                                               ; preds = %33
  %64 = icmp eq i64 %32, %9, !dbg !90
  br i1 %64, label %85, label %65, !dbg !90

65:                                               ; preds = %19, %11, %8, %63
  %66 = phi i64 [ 0, %19 ], [ 0, %11 ], [ 0, %8 ], [ %32, %63 ]
  %67 = xor i64 %66, -1, !dbg !90
  %68 = and i64 %9, 1, !dbg !90
  %69 = icmp eq i64 %68, 0, !dbg !90
  br i1 %69, label %81, label %70, !dbg !90

70:                                               ; preds = %65
  call void @llvm.dbg.value(metadata i64 undef, metadata !81, metadata !DIExpression()), !dbg !87
  %71 = getelementptr inbounds double, double* %1, i64 %66, !dbg !92
  %72 = load double, double* %71, align 8, !dbg !92, !tbaa !62
  %73 = trunc i64 %66 to i32, !dbg !103
  %74 = xor i32 %73, -1, !dbg !103
  %75 = add i32 %74, %2, !dbg !103
  %76 = sext i32 %75 to i64, !dbg !104
  %77 = getelementptr inbounds double, double* %0, i64 %76, !dbg !104
  %78 = load double, double* %77, align 8, !dbg !99, !tbaa !62
  %79 = tail call double @llvm.fmuladd.f64(double %72, double %72, double %78), !dbg !99
  store double %79, double* %77, align 8, !dbg !99, !tbaa !62
  %80 = or i64 %66, 1, !dbg !91
  call void @llvm.dbg.value(metadata i64 %80, metadata !81, metadata !DIExpression()), !dbg !87
  br label %81, !dbg !90

81:                                               ; preds = %70, %65
  %82 = phi i64 [ %66, %65 ], [ %80, %70 ]
  %83 = sub nsw i64 0, %9, !dbg !90
  %84 = icmp eq i64 %67, %83, !dbg !90
  br i1 %84, label %85, label %92, !dbg !90

85:                                               ; preds = %81, %92, %63, %3
  %86 = load double, double* %0, align 8, !dbg !105, !tbaa !62
  %87 = add nsw i32 %2, -1, !dbg !106
  %88 = sext i32 %87 to i64, !dbg !107
  %89 = getelementptr inbounds double, double* %0, i64 %88, !dbg !107
  %90 = load double, double* %89, align 8, !dbg !107, !tbaa !62
  %91 = fmul double %86, %90, !dbg !108
  ret double %91, !dbg !109

92:                                               ; preds = %81, %92
  %93 = phi i64 [ %113, %92 ], [ %82, %81 ]
  call void @llvm.dbg.value(metadata i64 %93, metadata !81, metadata !DIExpression()), !dbg !87
  %94 = getelementptr inbounds double, double* %1, i64 %93, !dbg !92
  %95 = load double, double* %94, align 8, !dbg !92, !tbaa !62
  %96 = trunc i64 %93 to i32, !dbg !103
  %97 = xor i32 %96, -1, !dbg !103
  %98 = add i32 %97, %2, !dbg !103
  %99 = sext i32 %98 to i64, !dbg !104
  %100 = getelementptr inbounds double, double* %0, i64 %99, !dbg !104
  %101 = load double, double* %100, align 8, !dbg !99, !tbaa !62
  %102 = tail call double @llvm.fmuladd.f64(double %95, double %95, double %101), !dbg !99
  store double %102, double* %100, align 8, !dbg !99, !tbaa !62
  %103 = add nuw nsw i64 %93, 1, !dbg !91
  call void @llvm.dbg.value(metadata i64 %103, metadata !81, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i64 %103, metadata !81, metadata !DIExpression()), !dbg !87
  %104 = getelementptr inbounds double, double* %1, i64 %103, !dbg !92
  %105 = load double, double* %104, align 8, !dbg !92, !tbaa !62
  %106 = trunc i64 %103 to i32, !dbg !103
  %107 = xor i32 %106, -1, !dbg !103
  %108 = add i32 %107, %2, !dbg !103
  %109 = sext i32 %108 to i64, !dbg !104
  %110 = getelementptr inbounds double, double* %0, i64 %109, !dbg !104
  %111 = load double, double* %110, align 8, !dbg !99, !tbaa !62
  %112 = tail call double @llvm.fmuladd.f64(double %105, double %105, double %111), !dbg !99
  store double %112, double* %110, align 8, !dbg !99, !tbaa !62
  %113 = add nuw nsw i64 %93, 2, !dbg !91
  call void @llvm.dbg.value(metadata i64 %113, metadata !81, metadata !DIExpression()), !dbg !87
  %114 = icmp eq i64 %113, %9, !dbg !88
  br i1 %114, label %85, label %92, !dbg !90, !llvm.loop !110
}

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i64(i8* nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: mustprogress nofree nosync nounwind uwtable willreturn
define dso_local void @copy_of_dynamic_length(double* nocapture noundef %0, double* nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #4 !dbg !111 {
  call void @llvm.dbg.value(metadata double* %0, metadata !115, metadata !DIExpression()), !dbg !118
  call void @llvm.dbg.value(metadata double* %1, metadata !116, metadata !DIExpression()), !dbg !118
  call void @llvm.dbg.value(metadata i32 %2, metadata !117, metadata !DIExpression()), !dbg !118
  %4 = bitcast double* %0 to i8*, !dbg !119
  %5 = bitcast double* %1 to i8*, !dbg !119
  %6 = sext i32 %2 to i64, !dbg !120
  %7 = shl nsw i64 %6, 3, !dbg !121
  tail call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 8 %4, i8* align 8 %5, i64 %7, i1 false), !dbg !119
  %8 = load double, double* %0, align 8, !dbg !122, !tbaa !62
  %9 = fmul double %8, 2.000000e+00, !dbg !122
  store double %9, double* %0, align 8, !dbg !122, !tbaa !62
  ret void, !dbg !123
}

; Function Attrs: mustprogress nofree nosync nounwind uwtable willreturn
define dso_local double @struct_assignment(%struct.pair_of_rows* nocapture noundef readonly %0, %struct.pair_of_rows* nocapture noundef %1) local_unnamed_addr #4 !dbg !124 {
  call void @llvm.dbg.value(metadata %struct.pair_of_rows* %0, metadata !142, metadata !DIExpression()), !dbg !145
  call void @llvm.dbg.value(metadata %struct.pair_of_rows* %1, metadata !143, metadata !DIExpression()), !dbg !145
  %3 = bitcast %struct.pair_of_rows* %1 to i8*, !dbg !146
  %4 = bitcast %struct.pair_of_rows* %0 to i8*, !dbg !146
  tail call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(32) %3, i8* noundef nonnull align 8 dereferenceable(32) %4, i64 32, i1 false), !dbg !146, !tbaa.struct !147
  %5 = getelementptr inbounds %struct.pair_of_rows, %struct.pair_of_rows* %1, i64 0, i32 1, i64 0, !dbg !149
  %6 = load float, float* %5, align 8, !dbg !149, !tbaa !150
  %7 = fpext float %6 to double, !dbg !149
  %8 = getelementptr inbounds %struct.pair_of_rows, %struct.pair_of_rows* %1, i64 0, i32 0, i64 1, !dbg !152
  %9 = load double, double* %8, align 8, !dbg !153, !tbaa !62
  %10 = fmul double %9, %7, !dbg !153
  store double %10, double* %8, align 8, !dbg !153, !tbaa !62
  %11 = getelementptr inbounds %struct.pair_of_rows, %struct.pair_of_rows* %1, i64 0, i32 0, i64 0, !dbg !154
  %12 = load double, double* %11, align 8, !dbg !154, !tbaa.struct !147
  call void @llvm.dbg.value(metadata double %12, metadata !144, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !145
  call void @llvm.dbg.value(metadata double %10, metadata !144, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !145
  %13 = getelementptr inbounds %struct.pair_of_rows, %struct.pair_of_rows* %1, i64 0, i32 0, i64 2, !dbg !154
  %14 = load double, double* %13, align 8, !dbg !154, !tbaa.struct !155
  call void @llvm.dbg.value(metadata double %14, metadata !144, metadata !DIExpression(DW_OP_LLVM_fragment, 128, 64)), !dbg !145
  call void @llvm.dbg.value(metadata float undef, metadata !144, metadata !DIExpression(DW_OP_LLVM_fragment, 192, 32)), !dbg !145
  %15 = getelementptr inbounds %struct.pair_of_rows, %struct.pair_of_rows* %1, i64 0, i32 1, i64 1, !dbg !154
  %16 = load float, float* %15, align 4, !dbg !154, !tbaa.struct !156
  call void @llvm.dbg.value(metadata float %16, metadata !144, metadata !DIExpression(DW_OP_LLVM_fragment, 224, 32)), !dbg !145
  %17 = fpext float %16 to double, !dbg !157
  %18 = fmul double %14, %17, !dbg !158
  %19 = tail call double @llvm.fmuladd.f64(double %12, double %10, double %18), !dbg !159
  ret double %19, !dbg !160
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #5

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #5

attributes #0 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nounwind willreturn }
attributes #2 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #3 = { argmemonly mustprogress nofree nounwind willreturn writeonly }
attributes #4 = { mustprogress nofree nosync nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nosync nounwind readnone speculatable willreturn }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/memory_moves.c", directory: ".", checksumkind: CSK_MD5, checksum: "dd570f4b0b104ea726a69fd6902c5bab")
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
!13 = distinct !DISubprogram(name: "copy_to_local_then_square", scope: !1, file: !1, line: 4, type: !14, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !19)
!14 = !DISubroutineType(types: !15)
!15 = !{!16, !17}
!16 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!18 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !16)
!19 = !{!20, !21, !25}
!20 = !DILocalVariable(name: "x", arg: 1, scope: !13, file: !1, line: 4, type: !17)
!21 = !DILocalVariable(name: "t", scope: !13, file: !1, line: 5, type: !22)
!22 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 256, elements: !23)
!23 = !{!24}
!24 = !DISubrange(count: 4)
!25 = !DILocalVariable(name: "i", scope: !26, file: !1, line: 7, type: !27)
!26 = distinct !DILexicalBlock(scope: !13, file: !1, line: 7, column: 3)
!27 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!28 = !DILocation(line: 0, scope: !13)
!29 = !DILocation(line: 6, column: 3, scope: !13)
!30 = !DILocation(line: 0, scope: !26)
!31 = !DILocation(line: 8, column: 17, scope: !32)
!32 = distinct !DILexicalBlock(scope: !33, file: !1, line: 7, column: 31)
!33 = distinct !DILexicalBlock(scope: !26, file: !1, line: 7, column: 3)
!34 = !DILocation(line: 8, column: 24, scope: !32)
!35 = !DILocation(line: 10, column: 15, scope: !13)
!36 = !DILocation(line: 10, column: 29, scope: !13)
!37 = !DILocation(line: 10, column: 3, scope: !13)
!38 = distinct !DISubprogram(name: "shift_with_memmove", scope: !1, file: !1, line: 13, type: !39, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !42)
!39 = !DISubroutineType(types: !40)
!40 = !{!16, !41, !27}
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!42 = !{!43, !44, !45, !46}
!43 = !DILocalVariable(name: "x", arg: 1, scope: !38, file: !1, line: 13, type: !41)
!44 = !DILocalVariable(name: "n", arg: 2, scope: !38, file: !1, line: 13, type: !27)
!45 = !DILocalVariable(name: "s", scope: !38, file: !1, line: 15, type: !16)
!46 = !DILocalVariable(name: "i", scope: !47, file: !1, line: 16, type: !27)
!47 = distinct !DILexicalBlock(scope: !38, file: !1, line: 16, column: 3)
!48 = !DILocation(line: 0, scope: !38)
!49 = !DILocation(line: 14, column: 13, scope: !38)
!50 = !DILocation(line: 14, column: 3, scope: !38)
!51 = !DILocation(line: 14, column: 32, scope: !38)
!52 = !DILocation(line: 14, column: 21, scope: !38)
!53 = !DILocation(line: 14, column: 37, scope: !38)
!54 = !DILocation(line: 0, scope: !47)
!55 = !DILocation(line: 16, column: 21, scope: !56)
!56 = distinct !DILexicalBlock(scope: !47, file: !1, line: 16, column: 3)
!57 = !DILocation(line: 16, column: 3, scope: !47)
!58 = !DILocation(line: 17, column: 13, scope: !59)
!59 = distinct !DILexicalBlock(scope: !56, file: !1, line: 16, column: 31)
!60 = !DILocation(line: 17, column: 10, scope: !59)
!61 = !DILocation(line: 17, column: 20, scope: !59)
!62 = !{!63, !63, i64 0}
!63 = !{!"double", !64, i64 0}
!64 = !{!"omnipotent char", !65, i64 0}
!65 = !{!"Simple C/C++ TBAA"}
!66 = !DILocation(line: 17, column: 18, scope: !59)
!67 = !DILocation(line: 17, column: 7, scope: !59)
!68 = distinct !{!68, !69}
!69 = !{!"llvm.loop.unroll.disable"}
!70 = !DILocation(line: 19, column: 3, scope: !38)
!71 = distinct !{!71, !57, !72, !73}
!72 = !DILocation(line: 18, column: 3, scope: !47)
!73 = !{!"llvm.loop.mustprogress"}
!74 = distinct !DISubprogram(name: "clear_then_accumulate", scope: !1, file: !1, line: 23, type: !75, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !77)
!75 = !DISubroutineType(types: !76)
!76 = !{!16, !41, !17, !27}
!77 = !{!78, !79, !80, !81}
!78 = !DILocalVariable(name: "out", arg: 1, scope: !74, file: !1, line: 23, type: !41)
!79 = !DILocalVariable(name: "x", arg: 2, scope: !74, file: !1, line: 23, type: !17)
!80 = !DILocalVariable(name: "n", arg: 3, scope: !74, file: !1, line: 23, type: !27)
!81 = !DILocalVariable(name: "i", scope: !82, file: !1, line: 25, type: !27)
!82 = distinct !DILexicalBlock(scope: !74, file: !1, line: 25, column: 3)
!83 = !DILocation(line: 0, scope: !74)
!84 = !DILocation(line: 24, column: 3, scope: !74)
!85 = !DILocation(line: 24, column: 18, scope: !74)
!86 = !DILocation(line: 24, column: 28, scope: !74)
!87 = !DILocation(line: 0, scope: !82)
!88 = !DILocation(line: 25, column: 21, scope: !89)
!89 = distinct !DILexicalBlock(scope: !82, file: !1, line: 25, column: 3)
!90 = !DILocation(line: 25, column: 3, scope: !82)
!91 = !DILocation(line: 25, column: 27, scope: !89)
!92 = !DILocation(line: 26, column: 23, scope: !93)
!93 = distinct !DILexicalBlock(scope: !89, file: !1, line: 25, column: 31)
!94 = !{!95}
!95 = distinct !{!95, !96}
!96 = distinct !{!96, !"LVerDomain"}
!97 = !{!98}
!98 = distinct !{!98, !96}
!99 = !DILocation(line: 26, column: 20, scope: !93)
!100 = distinct !{!100, !90, !101, !73, !102}
!101 = !DILocation(line: 27, column: 3, scope: !82)
!102 = !{!"llvm.loop.isvectorized", i32 1}
!103 = !DILocation(line: 26, column: 15, scope: !93)
!104 = !DILocation(line: 26, column: 5, scope: !93)
!105 = !DILocation(line: 28, column: 10, scope: !74)
!106 = !DILocation(line: 28, column: 25, scope: !74)
!107 = !DILocation(line: 28, column: 19, scope: !74)
!108 = !DILocation(line: 28, column: 17, scope: !74)
!109 = !DILocation(line: 28, column: 3, scope: !74)
!110 = distinct !{!110, !90, !101, !73, !102}
!111 = distinct !DISubprogram(name: "copy_of_dynamic_length", scope: !1, file: !1, line: 31, type: !112, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !114)
!112 = !DISubroutineType(types: !113)
!113 = !{null, !41, !17, !27}
!114 = !{!115, !116, !117}
!115 = !DILocalVariable(name: "dst", arg: 1, scope: !111, file: !1, line: 31, type: !41)
!116 = !DILocalVariable(name: "src", arg: 2, scope: !111, file: !1, line: 31, type: !17)
!117 = !DILocalVariable(name: "n", arg: 3, scope: !111, file: !1, line: 31, type: !27)
!118 = !DILocation(line: 0, scope: !111)
!119 = !DILocation(line: 32, column: 3, scope: !111)
!120 = !DILocation(line: 32, column: 20, scope: !111)
!121 = !DILocation(line: 32, column: 30, scope: !111)
!122 = !DILocation(line: 33, column: 10, scope: !111)
!123 = !DILocation(line: 34, column: 1, scope: !111)
!124 = distinct !DISubprogram(name: "struct_assignment", scope: !1, file: !1, line: 41, type: !125, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !141)
!125 = !DISubroutineType(types: !126)
!126 = !{!16, !127, !140}
!127 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !128, size: 64)
!128 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !129)
!129 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pair_of_rows", file: !1, line: 36, size: 256, elements: !130)
!130 = !{!131, !135}
!131 = !DIDerivedType(tag: DW_TAG_member, name: "row", scope: !129, file: !1, line: 37, baseType: !132, size: 192)
!132 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 192, elements: !133)
!133 = !{!134}
!134 = !DISubrange(count: 3)
!135 = !DIDerivedType(tag: DW_TAG_member, name: "small", scope: !129, file: !1, line: 38, baseType: !136, size: 64, offset: 192)
!136 = !DICompositeType(tag: DW_TAG_array_type, baseType: !137, size: 64, elements: !138)
!137 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!138 = !{!139}
!139 = !DISubrange(count: 2)
!140 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !129, size: 64)
!141 = !{!142, !143, !144}
!142 = !DILocalVariable(name: "a", arg: 1, scope: !124, file: !1, line: 41, type: !127)
!143 = !DILocalVariable(name: "b", arg: 2, scope: !124, file: !1, line: 41, type: !140)
!144 = !DILocalVariable(name: "c", scope: !124, file: !1, line: 44, type: !129)
!145 = !DILocation(line: 0, scope: !124)
!146 = !DILocation(line: 42, column: 8, scope: !124)
!147 = !{i64 0, i64 24, !148, i64 24, i64 8, !148}
!148 = !{!64, !64, i64 0}
!149 = !DILocation(line: 43, column: 16, scope: !124)
!150 = !{!151, !151, i64 0}
!151 = !{!"float", !64, i64 0}
!152 = !DILocation(line: 43, column: 3, scope: !124)
!153 = !DILocation(line: 43, column: 13, scope: !124)
!154 = !DILocation(line: 44, column: 27, scope: !124)
!155 = !{i64 0, i64 8, !148, i64 8, i64 8, !148}
!156 = !{i64 0, i64 4, !148}
!157 = !DILocation(line: 45, column: 43, scope: !124)
!158 = !DILocation(line: 45, column: 41, scope: !124)
!159 = !DILocation(line: 45, column: 30, scope: !124)
!160 = !DILocation(line: 45, column: 3, scope: !124)
