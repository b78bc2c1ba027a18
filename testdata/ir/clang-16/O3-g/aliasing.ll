; clang-16 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/aliasing.c -o ir/clang-16/O3-g/aliasing.ll
; ModuleID = 'c/aliasing.c'
source_filename = "c/aliasing.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @square_plus_first(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i32 noundef %2) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !16, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata ptr %1, metadata !17, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata i32 %2, metadata !18, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !19, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata i32 0, metadata !20, metadata !DIExpression()), !dbg !25
  %4 = icmp sgt i32 %2, 0, !dbg !26
  br i1 %4, label %5, label %91, !dbg !28

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64, !dbg !26
  %7 = icmp ult i32 %2, 10, !dbg !28
  br i1 %7, label %39, label %8, !dbg !28

8:                                                ; preds = %5
  %9 = shl nuw nsw i64 %6, 3, !dbg !28
  %10 = getelementptr i8, ptr %1, i64 %9, !dbg !28
  %11 = getelementptr i8, ptr %0, i64 8, !dbg !28
  %12 = getelementptr i8, ptr %0, i64 %9, !dbg !28
  %13 = icmp ugt ptr %11, %1, !dbg !28
  %14 = icmp ugt ptr %10, %0, !dbg !28
  %15 = and i1 %13, %14, !dbg !28
  %16 = icmp ugt ptr %12, %1, !dbg !28
  %17 = icmp ugt ptr %10, %0, !dbg !28
  %18 = and i1 %16, %17, !dbg !28
  %19 = or i1 %15, %18, !dbg !28
  br i1 %19, label %39, label %20, !dbg !28

20:                                               ; preds = %8
  %21 = and i64 %6, 4294967292, !dbg !28
  %22 = load double, ptr %0, align 8, !tbaa !29, !alias.scope !33
  %23 = insertelement <2 x double> poison, double %22, i64 0
  %24 = shufflevector <2 x double> %23, <2 x double> poison, <2 x i32> zeroinitializer
  br label %25, !dbg !28

25:                                               ; preds = %25, %20
  %26 = phi i64 [ 0, %20 ], [ %35, %25 ], !dbg !36
  %27 = getelementptr inbounds double, ptr %0, i64 %26, !dbg !37
  %28 = load <2 x double>, ptr %27, align 8, !dbg !37, !tbaa !29, !alias.scope !39
  %29 = getelementptr inbounds double, ptr %27, i64 2, !dbg !37
  %30 = load <2 x double>, ptr %29, align 8, !dbg !37, !tbaa !29, !alias.scope !39
  %31 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %28, <2 x double> %28, <2 x double> %24), !dbg !28
  %32 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %30, <2 x double> %30, <2 x double> %24), !dbg !28
  %33 = getelementptr inbounds double, ptr %1, i64 %26, !dbg !41
  store <2 x double> %31, ptr %33, align 8, !dbg !42, !tbaa !29, !alias.scope !43, !noalias !45
  %34 = getelementptr inbounds double, ptr %33, i64 2, !dbg !42
  store <2 x double> %32, ptr %34, align 8, !dbg !42, !tbaa !29, !alias.scope !43, !noalias !45
  %35 = add nuw i64 %26, 4, !dbg !36
  %36 = icmp eq i64 %35, %21, !dbg !36
  br i1 %36, label %37, label %25, !dbg !36, !llvm.loop !46

37:                                               ; preds = %25
  %38 = icmp eq i64 %21, %6, !dbg !28
  br i1 %38, label %55, label %39, !dbg !28

39:                                               ; preds = %8, %5, %37
  %40 = phi i64 [ 0, %8 ], [ 0, %5 ], [ %21, %37 ]
  %41 = xor i64 %40, -1, !dbg !28
  %42 = and i64 %6, 1, !dbg !28
  %43 = icmp eq i64 %42, 0, !dbg !28
  br i1 %43, label %51, label %44, !dbg !28

44:                                               ; preds = %39
  call void @llvm.dbg.value(metadata i64 poison, metadata !20, metadata !DIExpression()), !dbg !25
  %45 = getelementptr inbounds double, ptr %0, i64 %40, !dbg !37
  %46 = load double, ptr %45, align 8, !dbg !37, !tbaa !29
  %47 = load double, ptr %0, align 8, !dbg !51, !tbaa !29
  %48 = tail call double @llvm.fmuladd.f64(double %46, double %46, double %47), !dbg !52
  %49 = getelementptr inbounds double, ptr %1, i64 %40, !dbg !41
  store double %48, ptr %49, align 8, !dbg !42, !tbaa !29
  %50 = or i64 %40, 1, !dbg !36
  call void @llvm.dbg.value(metadata i64 %50, metadata !20, metadata !DIExpression()), !dbg !25
  br label %51, !dbg !28

51:                                               ; preds = %44, %39
  %52 = phi i64 [ %40, %39 ], [ %50, %44 ]
  %53 = sub nsw i64 0, %6, !dbg !28
  %54 = icmp eq i64 %41, %53, !dbg !28
  br i1 %54, label %55, label %61, !dbg !28

55:                                               ; preds = %51, %61, %37
  call void @llvm.dbg.value(metadata i32 0, metadata !22, metadata !DIExpression()), !dbg !53
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !19, metadata !DIExpression()), !dbg !24
  br i1 %4, label %56, label %91, !dbg !54

56:                                               ; preds = %55
  %57 = and i64 %6, 7, !dbg !54
  %58 = icmp ult i32 %2, 8, !dbg !54
  br i1 %58, label %76, label %59, !dbg !54

59:                                               ; preds = %56
  %60 = and i64 %6, 4294967288, !dbg !54
  br label %93, !dbg !54

61:                                               ; preds = %51, %61
  %62 = phi i64 [ %74, %61 ], [ %52, %51 ]
  call void @llvm.dbg.value(metadata i64 %62, metadata !20, metadata !DIExpression()), !dbg !25
  %63 = getelementptr inbounds double, ptr %0, i64 %62, !dbg !37
  %64 = load double, ptr %63, align 8, !dbg !37, !tbaa !29
  %65 = load double, ptr %0, align 8, !dbg !51, !tbaa !29
  %66 = tail call double @llvm.fmuladd.f64(double %64, double %64, double %65), !dbg !52
  %67 = getelementptr inbounds double, ptr %1, i64 %62, !dbg !41
  store double %66, ptr %67, align 8, !dbg !42, !tbaa !29
  %68 = add nuw nsw i64 %62, 1, !dbg !36
  call void @llvm.dbg.value(metadata i64 %68, metadata !20, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata i64 %68, metadata !20, metadata !DIExpression()), !dbg !25
  %69 = getelementptr inbounds double, ptr %0, i64 %68, !dbg !37
  %70 = load double, ptr %69, align 8, !dbg !37, !tbaa !29
  %71 = load double, ptr %0, align 8, !dbg !51, !tbaa !29
  %72 = tail call double @llvm.fmuladd.f64(double %70, double %70, double %71), !dbg !52
  %73 = getelementptr inbounds double, ptr %1, i64 %68, !dbg !41
  store double %72, ptr %73, align 8, !dbg !42, !tbaa !29
  %74 = add nuw nsw i64 %62, 2, !dbg !36
  call void @llvm.dbg.value(metadata i64 %74, metadata !20, metadata !DIExpression()), !dbg !25
  %75 = icmp eq i64 %74, %6, !dbg !26
  br i1 %75, label %55, label %61, !dbg !28, !llvm.loop !55

76:                                               ; preds = %93, %56
  %77 = phi double [ undef, %56 ], [ %127, %93 ]
  %78 = phi i64 [ 0, %56 ], [ %128, %93 ]
  %79 = phi double [ 0.000000e+00, %56 ], [ %127, %93 ]
  %80 = icmp eq i64 %57, 0, !dbg !54
  br i1 %80, label %91, label %81, !dbg !54

81:                                               ; preds = %76, %81
  %82 = phi i64 [ %88, %81 ], [ %78, %76 ]
  %83 = phi double [ %87, %81 ], [ %79, %76 ]
  %84 = phi i64 [ %89, %81 ], [ 0, %76 ]
  call void @llvm.dbg.value(metadata i64 %82, metadata !22, metadata !DIExpression()), !dbg !53
  call void @llvm.dbg.value(metadata double %83, metadata !19, metadata !DIExpression()), !dbg !24
  %85 = getelementptr inbounds double, ptr %1, i64 %82, !dbg !56
  %86 = load double, ptr %85, align 8, !dbg !56, !tbaa !29
  %87 = fadd double %83, %86, !dbg !59
  call void @llvm.dbg.value(metadata double %87, metadata !19, metadata !DIExpression()), !dbg !24
  %88 = add nuw nsw i64 %82, 1, !dbg !60
  call void @llvm.dbg.value(metadata i64 %88, metadata !22, metadata !DIExpression()), !dbg !53
  %89 = add i64 %84, 1, !dbg !54
  %90 = icmp eq i64 %89, %57, !dbg !54
  br i1 %90, label %91, label %81, !dbg !54, !llvm.loop !61

91:                                               ; preds = %76, %81, %3, %55
  %92 = phi double [ 0.000000e+00, %55 ], [ 0.000000e+00, %3 ], [ %77, %76 ], [ %87, %81 ], !dbg !24
  ret double %92, !dbg !63

93:                                               ; preds = %93, %59
  %94 = phi i64 [ 0, %59 ], [ %128, %93 ]
  %95 = phi double [ 0.000000e+00, %59 ], [ %127, %93 ]
  %96 = phi i64 [ 0, %59 ], [ %129, %93 ]
  call void @llvm.dbg.value(metadata i64 %94, metadata !22, metadata !DIExpression()), !dbg !53
  call void @llvm.dbg.value(metadata double %95, metadata !19, metadata !DIExpression()), !dbg !24
  %97 = getelementptr inbounds double, ptr %1, i64 %94, !dbg !56
  %98 = load double, ptr %97, align 8, !dbg !56, !tbaa !29
  %99 = fadd double %95, %98, !dbg !59
  call void @llvm.dbg.value(metadata double %99, metadata !19, metadata !DIExpression()), !dbg !24
  %100 = or i64 %94, 1, !dbg !60
  call void @llvm.dbg.value(metadata i64 %100, metadata !22, metadata !DIExpression()), !dbg !53
  call void @llvm.dbg.value(metadata i64 %100, metadata !22, metadata !DIExpression()), !dbg !53
  call void @llvm.dbg.value(metadata double %99, metadata !19, metadata !DIExpression()), !dbg !24
  %101 = getelementptr inbounds double, ptr %1, i64 %100, !dbg !56
  %102 = load double, ptr %101, align 8, !dbg !56, !tbaa !29
  %103 = fadd double %99, %102, !dbg !59
  call void @llvm.dbg.value(metadata double %103, metadata !19, metadata !DIExpression()), !dbg !24
  %104 = or i64 %94, 2, !dbg !60
  call void @llvm.dbg.value(metadata i64 %104, metadata !22, metadata !DIExpression()), !dbg !53
  call void @llvm.dbg.value(metadata i64 %104, metadata !22, metadata !DIExpression()), !dbg !53
  call void @llvm.dbg.value(metadata double %103, metadata !19, metadata !DIExpression()), !dbg !24
  %105 = getelementptr inbounds double, ptr %1, i64 %104, !dbg !56
  %106 = load double, ptr %105, align 8, !dbg !56, !tbaa !29
  %107 = fadd double %103, %106, !dbg !59
  call void @llvm.dbg.value(metadata double %107, metadata !19, metadata !DIExpression()), !dbg !24
  %108 = or i64 %94, 3, !dbg !60
  call void @llvm.dbg.value(metadata i64 %108, metadata !22, metadata !DIExpression()), !dbg !53
  call void @llvm.dbg.value(metadata i64 %108, metadata !22, metadata !DIExpression()), !dbg !53
  call void @llvm.dbg.value(metadata double %107, metadata !19, metadata !DIExpression()), !dbg !24
  %109 = getelementptr inbounds double, ptr %1, i64 %108, !dbg !56
  %110 = load double, ptr %109, align 8, !dbg !56, !tbaa !29
  %111 = fadd double %107, %110, !dbg !59
  call void @llvm.dbg.value(metadata double %111, metadata !19, metadata !DIExpression()), !dbg !24
  %112 = or i64 %94, 4, !dbg !60
  call void @llvm.dbg.value(metadata i64 %112, metadata !22, metadata !DIExpression()), !dbg !53
  call void @llvm.dbg.value(metadata i64 %112, metadata !22, metadata !DIExpression()), !dbg !53
  call void @llvm.dbg.value(metadata double %111, metadata !19, metadata !DIExpression()), !dbg !24
  %113 = getelementptr inbounds double, ptr %1, i64 %112, !dbg !56
  %114 = load double, ptr %113, align 8, !dbg !56, !tbaa !29
  %115 = fadd double %111, %114, !dbg !59
  call void @llvm.dbg.value(metadata double %115, metadata !19, metadata !DIExpression()), !dbg !24
  %116 = or i64 %94, 5, !dbg !60
  call void @llvm.dbg.value(metadata i64 %116, metadata !22, metadata !DIExpression()), !dbg !53
  call void @llvm.dbg.value(metadata i64 %116, metadata !22, metadata !DIExpression()), !dbg !53
  call void @llvm.dbg.value(metadata double %115, metadata !19, metadata !DIExpression()), !dbg !24
  %117 = getelementptr inbounds double, ptr %1, i64 %116, !dbg !56
  %118 = load double, ptr %117, align 8, !dbg !56, !tbaa !29
  %119 = fadd double %115, %118, !dbg !59
  call void @llvm.dbg.value(metadata double %119, metadata !19, metadata !DIExpression()), !dbg !24
  %120 = or i64 %94, 6, !dbg !60
  call void @llvm.dbg.value(metadata i64 %120, metadata !22, metadata !DIExpression()), !dbg !53
  call void @llvm.dbg.value(metadata i64 %120, metadata !22, metadata !DIExpression()), !dbg !53
  call void @llvm.dbg.value(metadata double %119, metadata !19, metadata !DIExpression()), !dbg !24
  %121 = getelementptr inbounds double, ptr %1, i64 %120, !dbg !56
  %122 = load double, ptr %121, align 8, !dbg !56, !tbaa !29
  %123 = fadd double %119, %122, !dbg !59
  call void @llvm.dbg.value(metadata double %123, metadata !19, metadata !DIExpression()), !dbg !24
  %124 = or i64 %94, 7, !dbg !60
  call void @llvm.dbg.value(metadata i64 %124, metadata !22, metadata !DIExpression()), !dbg !53
  call void @llvm.dbg.value(metadata i64 %124, metadata !22, metadata !DIExpression()), !dbg !53
  call void @llvm.dbg.value(metadata double %123, metadata !19, metadata !DIExpression()), !dbg !24
  %125 = getelementptr inbounds double, ptr %1, i64 %124, !dbg !56
  %126 = load double, ptr %125, align 8, !dbg !56, !tbaa !29
  %127 = fadd double %123, %126, !dbg !59
  call void @llvm.dbg.value(metadata double %127, metadata !19, metadata !DIExpression()), !dbg !24
  %128 = add nuw nsw i64 %94, 8, !dbg !60
  call void @llvm.dbg.value(metadata i64 %128, metadata !22, metadata !DIExpression()), !dbg !53
  %129 = add i64 %96, 8, !dbg !54
  %130 = icmp eq i64 %129, %60, !dbg !54
  br i1 %130, label %76, label %93, !dbg !54, !llvm.loop !64
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @scale_and_add(double noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i32 noundef %3) local_unnamed_addr #0 !dbg !66 {
  call void @llvm.dbg.value(metadata double %0, metadata !72, metadata !DIExpression()), !dbg !78
  call void @llvm.dbg.value(metadata ptr %1, metadata !73, metadata !DIExpression()), !dbg !78
  call void @llvm.dbg.value(metadata ptr %2, metadata !74, metadata !DIExpression()), !dbg !78
  call void @llvm.dbg.value(metadata i32 %3, metadata !75, metadata !DIExpression()), !dbg !78
  call void @llvm.dbg.value(metadata i32 0, metadata !76, metadata !DIExpression()), !dbg !79
  %5 = icmp sgt i32 %3, 0, !dbg !80
  br i1 %5, label %6, label %57, !dbg !82

6:                                                ; preds = %4
  %7 = zext i32 %3 to i64, !dbg !80
  %8 = icmp ult i32 %3, 4, !dbg !82
  br i1 %8, label %40, label %9, !dbg !82

9:                                                ; preds = %6
  %10 = shl nuw nsw i64 %7, 3, !dbg !82
  %11 = getelementptr i8, ptr %2, i64 %10, !dbg !82
  %12 = getelementptr i8, ptr %1, i64 %10, !dbg !82
  %13 = icmp ugt ptr %12, %2, !dbg !82
  %14 = icmp ugt ptr %11, %1, !dbg !82
  %15 = and i1 %13, %14, !dbg !82
  br i1 %15, label %40, label %16, !dbg !82

16:                                               ; preds = %9
  %17 = and i64 %7, 4294967292, !dbg !82
  %18 = insertelement <2 x double> poison, double %0, i64 0, !dbg !82
  %19 = shufflevector <2 x double> %18, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !82
  %20 = insertelement <2 x double> poison, double %0, i64 0, !dbg !82
  %21 = shufflevector <2 x double> %20, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !82
  br label %22, !dbg !82

22:                                               ; preds = %22, %16
  %23 = phi i64 [ 0, %16 ], [ %36, %22 ], !dbg !83
  %24 = getelementptr inbounds double, ptr %1, i64 %23, !dbg !84
  %25 = load <2 x double>, ptr %24, align 8, !dbg !84, !tbaa !29, !alias.scope !86
  %26 = getelementptr inbounds double, ptr %24, i64 2, !dbg !84
  %27 = load <2 x double>, ptr %26, align 8, !dbg !84, !tbaa !29, !alias.scope !86
  %28 = getelementptr inbounds double, ptr %2, i64 %23, !dbg !89
  %29 = load <2 x double>, ptr %28, align 8, !dbg !89, !tbaa !29, !alias.scope !90, !noalias !86
  %30 = getelementptr inbounds double, ptr %28, i64 2, !dbg !89
  %31 = load <2 x double>, ptr %30, align 8, !dbg !89, !tbaa !29, !alias.scope !90, !noalias !86
  %32 = fmul <2 x double> %29, %29, !dbg !92
  %33 = fmul <2 x double> %31, %31, !dbg !92
  %34 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %19, <2 x double> %25, <2 x double> %32), !dbg !93
  %35 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %21, <2 x double> %27, <2 x double> %33), !dbg !93
  store <2 x double> %34, ptr %28, align 8, !dbg !94, !tbaa !29, !alias.scope !90, !noalias !86
  store <2 x double> %35, ptr %30, align 8, !dbg !94, !tbaa !29, !alias.scope !90, !noalias !86
  %36 = add nuw i64 %23, 4, !dbg !83
  %37 = icmp eq i64 %36, %17, !dbg !83
  br i1 %37, label %38, label %22, !dbg !83, !llvm.loop !95

38:                                               ; preds = %22
  %39 = icmp eq i64 %17, %7, !dbg !82
  br i1 %39, label %57, label %40, !dbg !82

40:                                               ; preds = %9, %6, %38
  %41 = phi i64 [ 0, %9 ], [ 0, %6 ], [ %17, %38 ]
  %42 = xor i64 %41, -1, !dbg !82
  %43 = and i64 %7, 1, !dbg !82
  %44 = icmp eq i64 %43, 0, !dbg !82
  br i1 %44, label %53, label %45, !dbg !82

45:                                               ; preds = %40
  call void @llvm.dbg.value(metadata i64 poison, metadata !76, metadata !DIExpression()), !dbg !79
  %46 = getelementptr inbounds double, ptr %1, i64 %41, !dbg !84
  %47 = load double, ptr %46, align 8, !dbg !84, !tbaa !29
  %48 = getelementptr inbounds double, ptr %2, i64 %41, !dbg !89
  %49 = load double, ptr %48, align 8, !dbg !89, !tbaa !29
  %50 = fmul double %49, %49, !dbg !92
  %51 = tail call double @llvm.fmuladd.f64(double %0, double %47, double %50), !dbg !93
  store double %51, ptr %48, align 8, !dbg !94, !tbaa !29
  %52 = or i64 %41, 1, !dbg !83
  call void @llvm.dbg.value(metadata i64 %52, metadata !76, metadata !DIExpression()), !dbg !79
  br label %53, !dbg !82

53:                                               ; preds = %45, %40
  %54 = phi i64 [ %41, %40 ], [ %52, %45 ]
  %55 = sub nsw i64 0, %7, !dbg !82
  %56 = icmp eq i64 %42, %55, !dbg !82
  br i1 %56, label %57, label %58, !dbg !82

57:                                               ; preds = %53, %58, %38, %4
  ret void, !dbg !97

58:                                               ; preds = %53, %58
  %59 = phi i64 [ %73, %58 ], [ %54, %53 ]
  call void @llvm.dbg.value(metadata i64 %59, metadata !76, metadata !DIExpression()), !dbg !79
  %60 = getelementptr inbounds double, ptr %1, i64 %59, !dbg !84
  %61 = load double, ptr %60, align 8, !dbg !84, !tbaa !29
  %62 = getelementptr inbounds double, ptr %2, i64 %59, !dbg !89
  %63 = load double, ptr %62, align 8, !dbg !89, !tbaa !29
  %64 = fmul double %63, %63, !dbg !92
  %65 = tail call double @llvm.fmuladd.f64(double %0, double %61, double %64), !dbg !93
  store double %65, ptr %62, align 8, !dbg !94, !tbaa !29
  %66 = add nuw nsw i64 %59, 1, !dbg !83
  call void @llvm.dbg.value(metadata i64 %66, metadata !76, metadata !DIExpression()), !dbg !79
  call void @llvm.dbg.value(metadata i64 %66, metadata !76, metadata !DIExpression()), !dbg !79
  %67 = getelementptr inbounds double, ptr %1, i64 %66, !dbg !84
  %68 = load double, ptr %67, align 8, !dbg !84, !tbaa !29
  %69 = getelementptr inbounds double, ptr %2, i64 %66, !dbg !89
  %70 = load double, ptr %69, align 8, !dbg !89, !tbaa !29
  %71 = fmul double %70, %70, !dbg !92
  %72 = tail call double @llvm.fmuladd.f64(double %0, double %68, double %71), !dbg !93
  store double %72, ptr %69, align 8, !dbg !94, !tbaa !29
  %73 = add nuw nsw i64 %59, 2, !dbg !83
  call void @llvm.dbg.value(metadata i64 %73, metadata !76, metadata !DIExpression()), !dbg !79
  %74 = icmp eq i64 %73, %7, !dbg !80
  br i1 %74, label %57, label %58, !dbg !82, !llvm.loop !98
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @store_between_two_loads(ptr nocapture noundef writeonly %0, ptr nocapture noundef readonly %1) local_unnamed_addr #2 !dbg !99 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !103, metadata !DIExpression()), !dbg !106
  call void @llvm.dbg.value(metadata ptr %1, metadata !104, metadata !DIExpression()), !dbg !106
  %3 = load double, ptr %1, align 8, !dbg !107, !tbaa !29
  call void @llvm.dbg.value(metadata double %3, metadata !105, metadata !DIExpression()), !dbg !106
  %4 = fmul double %3, 3.000000e+00, !dbg !108
  %5 = fmul double %3, %4, !dbg !109
  store double %5, ptr %0, align 8, !dbg !110, !tbaa !29
  %6 = load double, ptr %1, align 8, !dbg !111, !tbaa !29
  %7 = fmul double %3, %6, !dbg !112
  ret double %7, !dbg !113
}

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @running_difference(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i32 noundef %2) local_unnamed_addr #0 !dbg !114 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !118, metadata !DIExpression()), !dbg !123
  call void @llvm.dbg.value(metadata ptr %1, metadata !119, metadata !DIExpression()), !dbg !123
  call void @llvm.dbg.value(metadata i32 %2, metadata !120, metadata !DIExpression()), !dbg !123
  call void @llvm.dbg.value(metadata i32 0, metadata !121, metadata !DIExpression()), !dbg !124
  %4 = icmp sgt i32 %2, 0, !dbg !125
  br i1 %4, label %5, label %57, !dbg !127

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64, !dbg !125
  %7 = icmp ult i32 %2, 6, !dbg !127
  br i1 %7, label %39, label %8, !dbg !127

8:                                                ; preds = %5
  %9 = shl nuw nsw i64 %6, 3, !dbg !127
  %10 = getelementptr i8, ptr %1, i64 %9, !dbg !127
  %11 = add nuw nsw i64 %9, 8, !dbg !127
  %12 = getelementptr i8, ptr %0, i64 %11, !dbg !127
  %13 = icmp ugt ptr %12, %1, !dbg !127
  %14 = icmp ugt ptr %10, %0, !dbg !127
  %15 = and i1 %13, %14, !dbg !127
  br i1 %15, label %39, label %16, !dbg !127

16:                                               ; preds = %8
  %17 = and i64 %6, 4294967292, !dbg !127
  br label %18, !dbg !127

18:                                               ; preds = %18, %16
  %19 = phi i64 [ 0, %16 ], [ %35, %18 ], !dbg !128
  %20 = or i64 %19, 1, !dbg !128
  %21 = getelementptr inbounds double, ptr %0, i64 %20, !dbg !130
  %22 = load <2 x double>, ptr %21, align 8, !dbg !130, !tbaa !29, !alias.scope !131
  %23 = getelementptr inbounds double, ptr %21, i64 2, !dbg !130
  %24 = load <2 x double>, ptr %23, align 8, !dbg !130, !tbaa !29, !alias.scope !131
  %25 = getelementptr inbounds double, ptr %0, i64 %19, !dbg !134
  %26 = load <2 x double>, ptr %25, align 8, !dbg !134, !tbaa !29, !alias.scope !131
  %27 = getelementptr inbounds double, ptr %25, i64 2, !dbg !134
  %28 = load <2 x double>, ptr %27, align 8, !dbg !134, !tbaa !29, !alias.scope !131
  %29 = fneg <2 x double> %26, !dbg !135
  %30 = fneg <2 x double> %28, !dbg !135
  %31 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %22, <2 x double> %26, <2 x double> %29), !dbg !135
  %32 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %24, <2 x double> %28, <2 x double> %30), !dbg !135
  %33 = getelementptr inbounds double, ptr %1, i64 %19, !dbg !136
  store <2 x double> %31, ptr %33, align 8, !dbg !137, !tbaa !29, !alias.scope !138, !noalias !131
  %34 = getelementptr inbounds double, ptr %33, i64 2, !dbg !137
  store <2 x double> %32, ptr %34, align 8, !dbg !137, !tbaa !29, !alias.scope !138, !noalias !131
  %35 = add nuw i64 %19, 4, !dbg !128
  %36 = icmp eq i64 %35, %17, !dbg !128
  br i1 %36, label %37, label %18, !dbg !128, !llvm.loop !140

37:                                               ; preds = %18
  %38 = icmp eq i64 %17, %6, !dbg !127
  br i1 %38, label %57, label %39, !dbg !127

39:                                               ; preds = %8, %5, %37
  %40 = phi i64 [ 0, %8 ], [ 0, %5 ], [ %17, %37 ]
  %41 = xor i64 %40, -1, !dbg !127
  %42 = and i64 %6, 1, !dbg !127
  %43 = icmp eq i64 %42, 0, !dbg !127
  br i1 %43, label %53, label %44, !dbg !127

44:                                               ; preds = %39
  call void @llvm.dbg.value(metadata i64 poison, metadata !121, metadata !DIExpression()), !dbg !124
  %45 = or i64 %40, 1, !dbg !128
  %46 = getelementptr inbounds double, ptr %0, i64 %45, !dbg !130
  %47 = load double, ptr %46, align 8, !dbg !130, !tbaa !29
  %48 = getelementptr inbounds double, ptr %0, i64 %40, !dbg !134
  %49 = load double, ptr %48, align 8, !dbg !134, !tbaa !29
  %50 = fneg double %49, !dbg !135
  %51 = tail call double @llvm.fmuladd.f64(double %47, double %49, double %50), !dbg !135
  %52 = getelementptr inbounds double, ptr %1, i64 %40, !dbg !136
  store double %51, ptr %52, align 8, !dbg !137, !tbaa !29
  call void @llvm.dbg.value(metadata i64 %45, metadata !121, metadata !DIExpression()), !dbg !124
  br label %53, !dbg !127

53:                                               ; preds = %44, %39
  %54 = phi i64 [ %40, %39 ], [ %45, %44 ]
  %55 = sub nsw i64 0, %6, !dbg !127
  %56 = icmp eq i64 %41, %55, !dbg !127
  br i1 %56, label %57, label %58, !dbg !127

57:                                               ; preds = %53, %58, %37, %3
  ret void, !dbg !142

58:                                               ; preds = %53, %58
  %59 = phi i64 [ %68, %58 ], [ %54, %53 ]
  call void @llvm.dbg.value(metadata i64 %59, metadata !121, metadata !DIExpression()), !dbg !124
  %60 = add nuw nsw i64 %59, 1, !dbg !128
  %61 = getelementptr inbounds double, ptr %0, i64 %60, !dbg !130
  %62 = load double, ptr %61, align 8, !dbg !130, !tbaa !29
  %63 = getelementptr inbounds double, ptr %0, i64 %59, !dbg !134
  %64 = load double, ptr %63, align 8, !dbg !134, !tbaa !29
  %65 = fneg double %64, !dbg !135
  %66 = tail call double @llvm.fmuladd.f64(double %62, double %64, double %65), !dbg !135
  %67 = getelementptr inbounds double, ptr %1, i64 %59, !dbg !136
  store double %66, ptr %67, align 8, !dbg !137, !tbaa !29
  call void @llvm.dbg.value(metadata i64 %60, metadata !121, metadata !DIExpression()), !dbg !124
  call void @llvm.dbg.value(metadata i64 %60, metadata !121, metadata !DIExpression()), !dbg !124
  %68 = add nuw nsw i64 %59, 2, !dbg !128
  %69 = getelementptr inbounds double, ptr %0, i64 %68, !dbg !130
  %70 = load double, ptr %69, align 8, !dbg !130, !tbaa !29
  %71 = getelementptr inbounds double, ptr %0, i64 %60, !dbg !134
  %72 = load double, ptr %71, align 8, !dbg !134, !tbaa !29
  %73 = fneg double %72, !dbg !135
  %74 = tail call double @llvm.fmuladd.f64(double %70, double %72, double %73), !dbg !135
  %75 = getelementptr inbounds double, ptr %1, i64 %60, !dbg !136
  store double %74, ptr %75, align 8, !dbg !137, !tbaa !29
  call void @llvm.dbg.value(metadata i64 %68, metadata !121, metadata !DIExpression()), !dbg !124
  %76 = icmp eq i64 %68, %6, !dbg !125
  br i1 %76, label %57, label %58, !dbg !127, !llvm.loop !143
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.value(metadata, metadata, metadata) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #3

attributes #0 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/aliasing.c", directory: ".", checksumkind: CSK_MD5, checksum: "20d0eea90a907ff157cbab5908b52a51")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!9 = distinct !DISubprogram(name: "square_plus_first", scope: !1, file: !1, line: 3, type: !10, scopeLine: 3, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !15)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !13, !13, !14}
!12 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!14 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!15 = !{!16, !17, !18, !19, !20, !22}
!16 = !DILocalVariable(name: "x", arg: 1, scope: !9, file: !1, line: 3, type: !13)
!17 = !DILocalVariable(name: "y", arg: 2, scope: !9, file: !1, line: 3, type: !13)
!18 = !DILocalVariable(name: "n", arg: 3, scope: !9, file: !1, line: 3, type: !14)
!19 = !DILocalVariable(name: "s", scope: !9, file: !1, line: 4, type: !12)
!20 = !DILocalVariable(name: "i", scope: !21, file: !1, line: 5, type: !14)
!21 = distinct !DILexicalBlock(scope: !9, file: !1, line: 5, column: 3)
!22 = !DILocalVariable(name: "i", scope: !23, file: !1, line: 8, type: !14)
!23 = distinct !DILexicalBlock(scope: !9, file: !1, line: 8, column: 3)
!24 = !DILocation(line: 0, scope: !9)
!25 = !DILocation(line: 0, scope: !21)
!26 = !DILocation(line: 5, column: 21, scope: !27)
!27 = distinct !DILexicalBlock(scope: !21, file: !1, line: 5, column: 3)
!28 = !DILocation(line: 5, column: 3, scope: !21)
!29 = !{!30, !30, i64 0}
!30 = !{!"double", !31, i64 0}
!31 = !{!"omnipotent char", !32, i64 0}
!32 = !{!"Simple C/C++ TBAA"}
!33 = !{!34}
!34 = distinct !{!34, !35}
!35 = distinct !{!35, !"LVerDomain"}
!36 = !DILocation(line: 5, column: 27, scope: !27)
!37 = !DILocation(line: 6, column: 12, scope: !38)
!38 = distinct !DILexicalBlock(scope: !27, file: !1, line: 5, column: 31)
!39 = !{!40}
!40 = distinct !{!40, !35}
!41 = !DILocation(line: 6, column: 5, scope: !38)
!42 = !DILocation(line: 6, column: 10, scope: !38)
!43 = !{!44}
!44 = distinct !{!44, !35}
!45 = !{!34, !40}
!46 = distinct !{!46, !28, !47, !48, !49, !50}
!47 = !DILocation(line: 7, column: 3, scope: !21)
!48 = !{!"llvm.loop.mustprogress"}
!49 = !{!"llvm.loop.isvectorized", i32 1}
!50 = !{!"llvm.loop.unroll.runtime.disable"}
!51 = !DILocation(line: 6, column: 26, scope: !38)
!52 = !DILocation(line: 6, column: 24, scope: !38)
!53 = !DILocation(line: 0, scope: !23)
!54 = !DILocation(line: 8, column: 3, scope: !23)
!55 = distinct !{!55, !28, !47, !48, !49}
!56 = !DILocation(line: 9, column: 10, scope: !57)
!57 = distinct !DILexicalBlock(scope: !58, file: !1, line: 8, column: 31)
!58 = distinct !DILexicalBlock(scope: !23, file: !1, line: 8, column: 3)
!59 = !DILocation(line: 9, column: 7, scope: !57)
!60 = !DILocation(line: 8, column: 27, scope: !58)
!61 = distinct !{!61, !62}
!62 = !{!"llvm.loop.unroll.disable"}
!63 = !DILocation(line: 11, column: 3, scope: !9)
!64 = distinct !{!64, !54, !65, !48}
!65 = !DILocation(line: 10, column: 3, scope: !23)
!66 = distinct !DISubprogram(name: "scale_and_add", scope: !1, file: !1, line: 14, type: !67, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !71)
!67 = !DISubroutineType(types: !68)
!68 = !{null, !12, !69, !13, !14}
!69 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !70, size: 64)
!70 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!71 = !{!72, !73, !74, !75, !76}
!72 = !DILocalVariable(name: "a", arg: 1, scope: !66, file: !1, line: 14, type: !12)
!73 = !DILocalVariable(name: "x", arg: 2, scope: !66, file: !1, line: 14, type: !69)
!74 = !DILocalVariable(name: "y", arg: 3, scope: !66, file: !1, line: 14, type: !13)
!75 = !DILocalVariable(name: "n", arg: 4, scope: !66, file: !1, line: 14, type: !14)
!76 = !DILocalVariable(name: "i", scope: !77, file: !1, line: 15, type: !14)
!77 = distinct !DILexicalBlock(scope: !66, file: !1, line: 15, column: 3)
!78 = !DILocation(line: 0, scope: !66)
!79 = !DILocation(line: 0, scope: !77)
!80 = !DILocation(line: 15, column: 21, scope: !81)
!81 = distinct !DILexicalBlock(scope: !77, file: !1, line: 15, column: 3)
!82 = !DILocation(line: 15, column: 3, scope: !77)
!83 = !DILocation(line: 15, column: 27, scope: !81)
!84 = !DILocation(line: 16, column: 16, scope: !85)
!85 = distinct !DILexicalBlock(scope: !81, file: !1, line: 15, column: 31)
!86 = !{!87}
!87 = distinct !{!87, !88}
!88 = distinct !{!88, !"LVerDomain"}
!89 = !DILocation(line: 16, column: 23, scope: !85)
!90 = !{!91}
!91 = distinct !{!91, !88}
!92 = !DILocation(line: 16, column: 28, scope: !85)
!93 = !DILocation(line: 16, column: 21, scope: !85)
!94 = !DILocation(line: 16, column: 10, scope: !85)
!95 = distinct !{!95, !82, !96, !48, !49, !50}
!96 = !DILocation(line: 17, column: 3, scope: !77)
!97 = !DILocation(line: 18, column: 1, scope: !66)
!98 = distinct !{!98, !82, !96, !48, !49}
!99 = distinct !DISubprogram(name: "store_between_two_loads", scope: !1, file: !1, line: 21, type: !100, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !102)
!100 = !DISubroutineType(types: !101)
!101 = !{!12, !13, !69}
!102 = !{!103, !104, !105}
!103 = !DILocalVariable(name: "p", arg: 1, scope: !99, file: !1, line: 21, type: !13)
!104 = !DILocalVariable(name: "q", arg: 2, scope: !99, file: !1, line: 21, type: !69)
!105 = !DILocalVariable(name: "first", scope: !99, file: !1, line: 22, type: !12)
!106 = !DILocation(line: 0, scope: !99)
!107 = !DILocation(line: 22, column: 18, scope: !99)
!108 = !DILocation(line: 23, column: 12, scope: !99)
!109 = !DILocation(line: 23, column: 20, scope: !99)
!110 = !DILocation(line: 23, column: 6, scope: !99)
!111 = !DILocation(line: 24, column: 18, scope: !99)
!112 = !DILocation(line: 24, column: 16, scope: !99)
!113 = !DILocation(line: 24, column: 3, scope: !99)
!114 = distinct !DISubprogram(name: "running_difference", scope: !1, file: !1, line: 27, type: !115, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !117)
!115 = !DISubroutineType(types: !116)
!116 = !{null, !69, !13, !14}
!117 = !{!118, !119, !120, !121}
!118 = !DILocalVariable(name: "x", arg: 1, scope: !114, file: !1, line: 27, type: !69)
!119 = !DILocalVariable(name: "y", arg: 2, scope: !114, file: !1, line: 27, type: !13)
!120 = !DILocalVariable(name: "n", arg: 3, scope: !114, file: !1, line: 27, type: !14)
!121 = !DILocalVariable(name: "i", scope: !122, file: !1, line: 28, type: !14)
!122 = distinct !DILexicalBlock(scope: !114, file: !1, line: 28, column: 3)
!123 = !DILocation(line: 0, scope: !114)
!124 = !DILocation(line: 0, scope: !122)
!125 = !DILocation(line: 28, column: 21, scope: !126)
!126 = distinct !DILexicalBlock(scope: !122, file: !1, line: 28, column: 3)
!127 = !DILocation(line: 28, column: 3, scope: !122)
!128 = !DILocation(line: 29, column: 16, scope: !129)
!129 = distinct !DILexicalBlock(scope: !126, file: !1, line: 28, column: 31)
!130 = !DILocation(line: 29, column: 12, scope: !129)
!131 = !{!132}
!132 = distinct !{!132, !133}
!133 = distinct !{!133, !"LVerDomain"}
!134 = !DILocation(line: 29, column: 23, scope: !129)
!135 = !DILocation(line: 29, column: 28, scope: !129)
!136 = !DILocation(line: 29, column: 5, scope: !129)
!137 = !DILocation(line: 29, column: 10, scope: !129)
!138 = !{!139}
!139 = distinct !{!139, !133}
!140 = distinct !{!140, !127, !141, !48, !49, !50}
!141 = !DILocation(line: 30, column: 3, scope: !122)
!142 = !DILocation(line: 31, column: 1, scope: !114)
!143 = distinct !{!143, !127, !141, !48, !49}
