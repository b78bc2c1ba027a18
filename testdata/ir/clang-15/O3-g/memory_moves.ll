; clang-15 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/memory_moves.c -o ir/clang-15/O3-g/memory_moves.ll
; ModuleID = 'c/memory_moves.c'
source_filename = "c/memory_moves.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.pair_of_rows = type { [3 x double], [2 x float] }

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local double @copy_to_local_then_square(ptr nocapture noundef readonly %0) local_unnamed_addr #0 !dbg !13 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !20, metadata !DIExpression()), !dbg !28
  %2 = load double, ptr %0, align 8, !dbg !29
  call void @llvm.dbg.value(metadata double %2, metadata !21, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !28
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !29
  %4 = load double, ptr %3, align 8, !dbg !29
  call void @llvm.dbg.value(metadata double %4, metadata !21, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !28
  %5 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !29
  %6 = load double, ptr %5, align 8, !dbg !29
  call void @llvm.dbg.value(metadata double %6, metadata !21, metadata !DIExpression(DW_OP_LLVM_fragment, 128, 64)), !dbg !28
  %7 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !29
  %8 = load double, ptr %7, align 8, !dbg !29
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

; Function Attrs: argmemonly mustprogress nocallback nofree nounwind willreturn
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local double @shift_with_memmove(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !38 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !43, metadata !DIExpression()), !dbg !48
  call void @llvm.dbg.value(metadata i32 %1, metadata !44, metadata !DIExpression()), !dbg !48
  %3 = getelementptr inbounds double, ptr %0, i64 1, !dbg !49
  %4 = add nsw i32 %1, -1, !dbg !50
  %5 = sext i32 %4 to i64, !dbg !51
  %6 = shl nsw i64 %5, 3, !dbg !52
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %3, ptr align 8 %0, i64 %6, i1 false), !dbg !53
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !45, metadata !DIExpression()), !dbg !48
  call void @llvm.dbg.value(metadata i32 0, metadata !46, metadata !DIExpression()), !dbg !54
  %7 = icmp sgt i32 %1, 0, !dbg !55
  br i1 %7, label %8, label %33, !dbg !57

8:                                                ; preds = %2
  %9 = zext i32 %1 to i64, !dbg !55
  %10 = add nsw i64 %9, -1, !dbg !57
  %11 = and i64 %9, 3, !dbg !57
  %12 = icmp ult i64 %10, 3, !dbg !57
  br i1 %12, label %15, label %13, !dbg !57

13:                                               ; preds = %8
  %14 = and i64 %9, 4294967292, !dbg !57
  br label %35, !dbg !57

15:                                               ; preds = %35, %8
  %16 = phi double [ undef, %8 ], [ %66, %35 ]
  %17 = phi i64 [ 0, %8 ], [ %60, %35 ]
  %18 = phi double [ 0.000000e+00, %8 ], [ %66, %35 ]
  %19 = icmp eq i64 %11, 0, !dbg !57
  br i1 %19, label %33, label %20, !dbg !57

20:                                               ; preds = %15, %20
  %21 = phi i64 [ %24, %20 ], [ %17, %15 ]
  %22 = phi double [ %30, %20 ], [ %18, %15 ]
  %23 = phi i64 [ %31, %20 ], [ 0, %15 ]
  call void @llvm.dbg.value(metadata i64 %21, metadata !46, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata double %22, metadata !45, metadata !DIExpression()), !dbg !48
  %24 = add nuw nsw i64 %21, 1, !dbg !58
  %25 = trunc i64 %24 to i32, !dbg !60
  %26 = sitofp i32 %25 to double, !dbg !60
  %27 = getelementptr inbounds double, ptr %0, i64 %21, !dbg !61
  %28 = load double, ptr %27, align 8, !dbg !61, !tbaa !62
  %29 = fmul double %28, %26, !dbg !66
  %30 = tail call double @llvm.fmuladd.f64(double %29, double %28, double %22), !dbg !67
  call void @llvm.dbg.value(metadata i64 %24, metadata !46, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata double %30, metadata !45, metadata !DIExpression()), !dbg !48
  %31 = add i64 %23, 1, !dbg !57
  %32 = icmp eq i64 %31, %11, !dbg !57
  br i1 %32, label %33, label %20, !dbg !57, !llvm.loop !68

33:                                               ; preds = %15, %20, %2
  %34 = phi double [ 0.000000e+00, %2 ], [ %16, %15 ], [ %30, %20 ], !dbg !48
  ret double %34, !dbg !70

35:                                               ; preds = %35, %13
  %36 = phi i64 [ 0, %13 ], [ %60, %35 ]
  %37 = phi double [ 0.000000e+00, %13 ], [ %66, %35 ]
  %38 = phi i64 [ 0, %13 ], [ %67, %35 ]
  call void @llvm.dbg.value(metadata i64 %36, metadata !46, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata double %37, metadata !45, metadata !DIExpression()), !dbg !48
  %39 = or i64 %36, 1, !dbg !58
  %40 = trunc i64 %39 to i32, !dbg !60
  %41 = sitofp i32 %40 to double, !dbg !60
  %42 = getelementptr inbounds double, ptr %0, i64 %36, !dbg !61
  %43 = load double, ptr %42, align 8, !dbg !61, !tbaa !62
  %44 = fmul double %43, %41, !dbg !66
  %45 = tail call double @llvm.fmuladd.f64(double %44, double %43, double %37), !dbg !67
  call void @llvm.dbg.value(metadata i64 %39, metadata !46, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata double %45, metadata !45, metadata !DIExpression()), !dbg !48
  call void @llvm.dbg.value(metadata i64 %39, metadata !46, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata double %45, metadata !45, metadata !DIExpression()), !dbg !48
  %46 = or i64 %36, 2, !dbg !58
  %47 = trunc i64 %46 to i32, !dbg !60
  %48 = sitofp i32 %47 to double, !dbg !60
  %49 = getelementptr inbounds double, ptr %0, i64 %39, !dbg !61
  %50 = load double, ptr %49, align 8, !dbg !61, !tbaa !62
  %51 = fmul double %50, %48, !dbg !66
  %52 = tail call double @llvm.fmuladd.f64(double %51, double %50, double %45), !dbg !67
  call void @llvm.dbg.value(metadata i64 %46, metadata !46, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata double %52, metadata !45, metadata !DIExpression()), !dbg !48
  call void @llvm.dbg.value(metadata i64 %46, metadata !46, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata double %52, metadata !45, metadata !DIExpression()), !dbg !48
  %53 = or i64 %36, 3, !dbg !58
  %54 = trunc i64 %53 to i32, !dbg !60
  %55 = sitofp i32 %54 to double, !dbg !60
  %56 = getelementptr inbounds double, ptr %0, i64 %46, !dbg !61
  %57 = load double, ptr %56, align 8, !dbg !61, !tbaa !62
  %58 = fmul double %57, %55, !dbg !66
  %59 = tail call double @llvm.fmuladd.f64(double %58, double %57, double %52), !dbg !67
  call void @llvm.dbg.value(metadata i64 %53, metadata !46, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata double %59, metadata !45, metadata !DIExpression()), !dbg !48
  call void @llvm.dbg.value(metadata i64 %53, metadata !46, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata double %59, metadata !45, metadata !DIExpression()), !dbg !48
  %60 = add nuw nsw i64 %36, 4, !dbg !58
  %61 = trunc i64 %60 to i32, !dbg !60
  %62 = sitofp i32 %61 to double, !dbg !60
  %63 = getelementptr inbounds double, ptr %0, i64 %53, !dbg !61
  %64 = load double, ptr %63, align 8, !dbg !61, !tbaa !62
  %65 = fmul double %64, %62, !dbg !66
  %66 = tail call double @llvm.fmuladd.f64(double %65, double %64, double %59), !dbg !67
  call void @llvm.dbg.value(metadata i64 %60, metadata !46, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata double %66, metadata !45, metadata !DIExpression()), !dbg !48
  %67 = add i64 %38, 4, !dbg !57
  %68 = icmp eq i64 %67, %14, !dbg !57
  br i1 %68, label %15, label %35, !dbg !57, !llvm.loop !71
}

; Function Attrs: argmemonly mustprogress nocallback nofree nounwind willreturn
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #1

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local double @clear_then_accumulate(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 !dbg !74 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !78, metadata !DIExpression()), !dbg !83
  call void @llvm.dbg.value(metadata ptr %1, metadata !79, metadata !DIExpression()), !dbg !83
  call void @llvm.dbg.value(metadata i32 %2, metadata !80, metadata !DIExpression()), !dbg !83
  %4 = sext i32 %2 to i64, !dbg !84
  %5 = shl nsw i64 %4, 3, !dbg !85
  tail call void @llvm.memset.p0.i64(ptr align 8 %0, i8 0, i64 %5, i1 false), !dbg !86
  call void @llvm.dbg.value(metadata i32 0, metadata !81, metadata !DIExpression()), !dbg !87
  %6 = icmp sgt i32 %2, 0, !dbg !88
  br i1 %6, label %7, label %80, !dbg !90

7:                                                ; preds = %3
  %8 = zext i32 %2 to i64, !dbg !88
  %9 = icmp ult i32 %2, 16, !dbg !90
  br i1 %9, label %60, label %10, !dbg !90

10:                                               ; preds = %7
  %11 = add nsw i64 %8, -1, !dbg !90
  %12 = add i32 %2, -1, !dbg !90
  %13 = trunc i64 %11 to i32, !dbg !90
  %14 = sub i32 %12, %13, !dbg !90
  %15 = icmp sgt i32 %14, %12, !dbg !90
  %16 = icmp ugt i64 %11, 4294967295, !dbg !90
  %17 = or i1 %15, %16, !dbg !90
  br i1 %17, label %60, label %18

18:                                               ; preds = %10
  %19 = shl nuw nsw i64 %8, 3, !dbg !90
  %20 = getelementptr i8, ptr %1, i64 %19, !dbg !90
  %21 = add i32 %2, -1, !dbg !90
  %22 = sext i32 %21 to i64, !dbg !90
  %23 = shl nsw i64 %22, 3, !dbg !90
  %24 = add nsw i64 %23, 8, !dbg !90
  %25 = sub nsw i64 %24, %19, !dbg !90
  %26 = getelementptr i8, ptr %0, i64 %25, !dbg !90
  %27 = add nsw i64 %23, 8, !dbg !90
  %28 = getelementptr i8, ptr %0, i64 %27, !dbg !90
  %29 = icmp ugt ptr %28, %1, !dbg !90
  %30 = icmp ult ptr %26, %20, !dbg !90
  %31 = and i1 %29, %30, !dbg !90
  br i1 %31, label %60, label %32

32:                                               ; preds = %18
  %33 = and i64 %8, 4294967292, !dbg !90
  br label %34, !dbg !90

34:                                               ; preds = %34, %32
  %35 = phi i64 [ 0, %32 ], [ %56, %34 ], !dbg !91
  %36 = trunc i64 %35 to i32, !dbg !90
  %37 = getelementptr inbounds double, ptr %1, i64 %35, !dbg !92
  %38 = load <2 x double>, ptr %37, align 8, !dbg !92, !tbaa !62, !alias.scope !94, !noalias !97
  %39 = getelementptr inbounds double, ptr %37, i64 2, !dbg !92
  %40 = load <2 x double>, ptr %39, align 8, !dbg !92, !tbaa !62, !alias.scope !94, !noalias !97
  %41 = xor i32 %36, -1, !dbg !99
  %42 = add i32 %41, %2, !dbg !99
  %43 = sext i32 %42 to i64, !dbg !100
  %44 = getelementptr inbounds double, ptr %0, i64 %43, !dbg !100
  %45 = getelementptr inbounds double, ptr %44, i64 -1, !dbg !101
  %46 = load <2 x double>, ptr %45, align 8, !dbg !101, !tbaa !62, !alias.scope !97
  %47 = shufflevector <2 x double> %46, <2 x double> poison, <2 x i32> <i32 1, i32 0>, !dbg !101
  %48 = getelementptr inbounds double, ptr %44, i64 -2, !dbg !101
  %49 = getelementptr inbounds double, ptr %48, i64 -1, !dbg !101
  %50 = load <2 x double>, ptr %49, align 8, !dbg !101, !tbaa !62, !alias.scope !97
  %51 = shufflevector <2 x double> %50, <2 x double> poison, <2 x i32> <i32 1, i32 0>, !dbg !101
  %52 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %38, <2 x double> %38, <2 x double> %47), !dbg !101
  %53 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %40, <2 x double> %40, <2 x double> %51), !dbg !101
  %54 = shufflevector <2 x double> %52, <2 x double> poison, <2 x i32> <i32 1, i32 0>, !dbg !101
  store <2 x double> %54, ptr %45, align 8, !dbg !101, !tbaa !62, !alias.scope !97
  %55 = shufflevector <2 x double> %53, <2 x double> poison, <2 x i32> <i32 1, i32 0>, !dbg !101
  store <2 x double> %55, ptr %49, align 8, !dbg !101, !tbaa !62, !alias.scope !97
  %56 = add nuw i64 %35, 4, !dbg !91
  %57 = icmp eq i64 %56, %33, !dbg !91
  br i1 %57, label %58, label %34, !dbg !91, !llvm.loop !102

58:                                               ; preds = %34
  %59 = icmp eq i64 %33, %8, !dbg !90
  br i1 %59, label %80, label %60, !dbg !90

60:                                               ; preds = %18, %10, %7, %58
  %61 = phi i64 [ 0, %18 ], [ 0, %10 ], [ 0, %7 ], [ %33, %58 ]
  %62 = xor i64 %61, -1, !dbg !90
  %63 = and i64 %8, 1, !dbg !90
  %64 = icmp eq i64 %63, 0, !dbg !90
  br i1 %64, label %76, label %65, !dbg !90

65:                                               ; preds = %60
  call void @llvm.dbg.value(metadata i64 undef, metadata !81, metadata !DIExpression()), !dbg !87
  %66 = getelementptr inbounds double, ptr %1, i64 %61, !dbg !92
  %67 = load double, ptr %66, align 8, !dbg !92, !tbaa !62
  %68 = trunc i64 %61 to i32, !dbg !99
  %69 = xor i32 %68, -1, !dbg !99
  %70 = add i32 %69, %2, !dbg !99
  %71 = sext i32 %70 to i64, !dbg !100
  %72 = getelementptr inbounds double, ptr %0, i64 %71, !dbg !100
  %73 = load double, ptr %72, align 8, !dbg !101, !tbaa !62
  %74 = tail call double @llvm.fmuladd.f64(double %67, double %67, double %73), !dbg !101
  store double %74, ptr %72, align 8, !dbg !101, !tbaa !62
  %75 = or i64 %61, 1, !dbg !91
  call void @llvm.dbg.value(metadata i64 %75, metadata !81, metadata !DIExpression()), !dbg !87
  br label %76, !dbg !90

76:                                               ; preds = %65, %60
  %77 = phi i64 [ %61, %60 ], [ %75, %65 ]
  %78 = sub nsw i64 0, %8, !dbg !90
  %79 = icmp eq i64 %62, %78, !dbg !90
  br i1 %79, label %80, label %87, !dbg !90

80:                                               ; preds = %76, %87, %58, %3
  %81 = load double, ptr %0, align 8, !dbg !105, !tbaa !62
  %82 = add nsw i32 %2, -1, !dbg !106
  %83 = sext i32 %82 to i64, !dbg !107
  %84 = getelementptr inbounds double, ptr %0, i64 %83, !dbg !107
  %85 = load double, ptr %84, align 8, !dbg !107, !tbaa !62
  %86 = fmul double %81, %85, !dbg !108
  ret double %86, !dbg !109

87:                                               ; preds = %76, %87
  %88 = phi i64 [ %108, %87 ], [ %77, %76 ]
  call void @llvm.dbg.value(metadata i64 %88, metadata !81, metadata !DIExpression()), !dbg !87
  %89 = getelementptr inbounds double, ptr %1, i64 %88, !dbg !92
  %90 = load double, ptr %89, align 8, !dbg !92, !tbaa !62
  %91 = trunc i64 %88 to i32, !dbg !99
  %92 = xor i32 %91, -1, !dbg !99
  %93 = add i32 %92, %2, !dbg !99
  %94 = sext i32 %93 to i64, !dbg !100
  %95 = getelementptr inbounds double, ptr %0, i64 %94, !dbg !100
  %96 = load double, ptr %95, align 8, !dbg !101, !tbaa !62
  %97 = tail call double @llvm.fmuladd.f64(double %90, double %90, double %96), !dbg !101
  store double %97, ptr %95, align 8, !dbg !101, !tbaa !62
  %98 = add nuw nsw i64 %88, 1, !dbg !91
  call void @llvm.dbg.value(metadata i64 %98, metadata !81, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i64 %98, metadata !81, metadata !DIExpression()), !dbg !87
  %99 = getelementptr inbounds double, ptr %1, i64 %98, !dbg !92
  %100 = load double, ptr %99, align 8, !dbg !92, !tbaa !62
  %101 = trunc i64 %98 to i32, !dbg !99
  %102 = xor i32 %101, -1, !dbg !99
  %103 = add i32 %102, %2, !dbg !99
  %104 = sext i32 %103 to i64, !dbg !100
  %105 = getelementptr inbounds double, ptr %0, i64 %104, !dbg !100
  %106 = load double, ptr %105, align 8, !dbg !101, !tbaa !62
  %107 = tail call double @llvm.fmuladd.f64(double %100, double %100, double %106), !dbg !101
  store double %107, ptr %105, align 8, !dbg !101, !tbaa !62
  %108 = add nuw nsw i64 %88, 2, !dbg !91
  call void @llvm.dbg.value(metadata i64 %108, metadata !81, metadata !DIExpression()), !dbg !87
  %109 = icmp eq i64 %108, %8, !dbg !88
  br i1 %109, label %80, label %87, !dbg !90, !llvm.loop !110
}

; Function Attrs: argmemonly mustprogress nocallback nofree nounwind willreturn writeonly
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn uwtable
define dso_local void @copy_of_dynamic_length(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #4 !dbg !111 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !115, metadata !DIExpression()), !dbg !118
  call void @llvm.dbg.value(metadata ptr %1, metadata !116, metadata !DIExpression()), !dbg !118
  call void @llvm.dbg.value(metadata i32 %2, metadata !117, metadata !DIExpression()), !dbg !118
  %4 = sext i32 %2 to i64, !dbg !119
  %5 = shl nsw i64 %4, 3, !dbg !120
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %1, i64 %5, i1 false), !dbg !121
  %6 = load double, ptr %0, align 8, !dbg !122, !tbaa !62
  %7 = fmul double %6, 2.000000e+00, !dbg !122
  store double %7, ptr %0, align 8, !dbg !122, !tbaa !62
  ret void, !dbg !123
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn uwtable
define dso_local double @struct_assignment(ptr nocapture noundef readonly %0, ptr nocapture noundef %1) local_unnamed_addr #4 !dbg !124 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !142, metadata !DIExpression()), !dbg !145
  call void @llvm.dbg.value(metadata ptr %1, metadata !143, metadata !DIExpression()), !dbg !145
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false), !dbg !146, !tbaa.struct !147
  %3 = getelementptr inbounds %struct.pair_of_rows, ptr %1, i64 0, i32 1, !dbg !149
  %4 = load float, ptr %3, align 8, !dbg !150, !tbaa !151
  %5 = fpext float %4 to double, !dbg !150
  %6 = getelementptr inbounds [3 x double], ptr %1, i64 0, i64 1, !dbg !153
  %7 = load double, ptr %6, align 8, !dbg !154, !tbaa !62
  %8 = fmul double %7, %5, !dbg !154
  store double %8, ptr %6, align 8, !dbg !154, !tbaa !62
  %9 = load double, ptr %1, align 8, !dbg !155, !tbaa.struct !147
  call void @llvm.dbg.value(metadata double %9, metadata !144, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !145
  call void @llvm.dbg.value(metadata double %8, metadata !144, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !145
  %10 = getelementptr inbounds i8, ptr %1, i64 16, !dbg !155
  %11 = load double, ptr %10, align 8, !dbg !155, !tbaa.struct !156
  call void @llvm.dbg.value(metadata double %11, metadata !144, metadata !DIExpression(DW_OP_LLVM_fragment, 128, 64)), !dbg !145
  call void @llvm.dbg.value(metadata float undef, metadata !144, metadata !DIExpression(DW_OP_LLVM_fragment, 192, 32)), !dbg !145
  %12 = getelementptr inbounds i8, ptr %1, i64 28, !dbg !155
  %13 = load float, ptr %12, align 4, !dbg !155, !tbaa.struct !157
  call void @llvm.dbg.value(metadata float %13, metadata !144, metadata !DIExpression(DW_OP_LLVM_fragment, 224, 32)), !dbg !145
  %14 = fpext float %13 to double, !dbg !158
  %15 = fmul double %11, %14, !dbg !159
  %16 = tail call double @llvm.fmuladd.f64(double %9, double %8, double %15), !dbg !160
  ret double %16, !dbg !161
}

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #5

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #5

attributes #0 = { argmemonly nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nocallback nofree nounwind willreturn }
attributes #2 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #3 = { argmemonly mustprogress nocallback nofree nounwind willreturn writeonly }
attributes #4 = { argmemonly mustprogress nofree nosync nounwind willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nosync nounwind readnone speculatable willreturn }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 15.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/memory_moves.c", directory: ".", checksumkind: CSK_MD5, checksum: "dd570f4b0b104ea726a69fd6902c5bab")
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
!50 = !DILocation(line: 14, column: 32, scope: !38)
!51 = !DILocation(line: 14, column: 21, scope: !38)
!52 = !DILocation(line: 14, column: 37, scope: !38)
!53 = !DILocation(line: 14, column: 3, scope: !38)
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
!84 = !DILocation(line: 24, column: 18, scope: !74)
!85 = !DILocation(line: 24, column: 28, scope: !74)
!86 = !DILocation(line: 24, column: 3, scope: !74)
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
!99 = !DILocation(line: 26, column: 15, scope: !93)
!100 = !DILocation(line: 26, column: 5, scope: !93)
!101 = !DILocation(line: 26, column: 20, scope: !93)
!102 = distinct !{!102, !90, !103, !73, !104}
!103 = !DILocation(line: 27, column: 3, scope: !82)
!104 = !{!"llvm.loop.isvectorized", i32 1}
!105 = !DILocation(line: 28, column: 10, scope: !74)
!106 = !DILocation(line: 28, column: 25, scope: !74)
!107 = !DILocation(line: 28, column: 19, scope: !74)
!108 = !DILocation(line: 28, column: 17, scope: !74)
!109 = !DILocation(line: 28, column: 3, scope: !74)
!110 = distinct !{!110, !90, !103, !73, !104}
!111 = distinct !DISubprogram(name: "copy_of_dynamic_length", scope: !1, file: !1, line: 31, type: !112, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !114)
!112 = !DISubroutineType(types: !113)
!113 = !{null, !41, !17, !27}
!114 = !{!115, !116, !117}
!115 = !DILocalVariable(name: "dst", arg: 1, scope: !111, file: !1, line: 31, type: !41)
!116 = !DILocalVariable(name: "src", arg: 2, scope: !111, file: !1, line: 31, type: !17)
!117 = !DILocalVariable(name: "n", arg: 3, scope: !111, file: !1, line: 31, type: !27)
!118 = !DILocation(line: 0, scope: !111)
!119 = !DILocation(line: 32, column: 20, scope: !111)
!120 = !DILocation(line: 32, column: 30, scope: !111)
!121 = !DILocation(line: 32, column: 3, scope: !111)
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
!149 = !DILocation(line: 43, column: 19, scope: !124)
!150 = !DILocation(line: 43, column: 16, scope: !124)
!151 = !{!152, !152, i64 0}
!152 = !{!"float", !64, i64 0}
!153 = !DILocation(line: 43, column: 3, scope: !124)
!154 = !DILocation(line: 43, column: 13, scope: !124)
!155 = !DILocation(line: 44, column: 27, scope: !124)
!156 = !{i64 0, i64 8, !148, i64 8, i64 8, !148}
!157 = !{i64 0, i64 4, !148}
!158 = !DILocation(line: 45, column: 43, scope: !124)
!159 = !DILocation(line: 45, column: 41, scope: !124)
!160 = !DILocation(line: 45, column: 30, scope: !124)
!161 = !DILocation(line: 45, column: 3, scope: !124)
