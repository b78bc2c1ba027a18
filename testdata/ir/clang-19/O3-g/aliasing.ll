; clang-19 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/aliasing.c -o ir/clang-19/O3-g/aliasing.ll
; ModuleID = 'c/aliasing.c'
source_filename = "c/aliasing.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @square_plus_first(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i32 noundef %2) local_unnamed_addr #0 !dbg !10 {
    #dbg_value(ptr %0, !17, !DIExpression(), !25)
    #dbg_value(ptr %1, !18, !DIExpression(), !25)
    #dbg_value(i32 %2, !19, !DIExpression(), !25)
    #dbg_value(double 0.000000e+00, !20, !DIExpression(), !25)
    #dbg_value(i32 0, !21, !DIExpression(), !26)
  %4 = icmp sgt i32 %2, 0, !dbg !27
  br i1 %4, label %5, label %90, !dbg !29

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !27
  %7 = icmp ult i32 %2, 10, !dbg !29
  br i1 %7, label %8, label %23, !dbg !29

8:                                                ; preds = %52, %23, %5
  %9 = phi i64 [ 0, %23 ], [ 0, %5 ], [ %36, %52 ]
  %10 = and i64 %6, 1, !dbg !29
  %11 = icmp eq i64 %10, 0, !dbg !29
  br i1 %11, label %19, label %12, !dbg !29

12:                                               ; preds = %8
    #dbg_value(i64 poison, !21, !DIExpression(), !26)
  %13 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !30
  %14 = load double, ptr %13, align 8, !dbg !30, !tbaa !32
  %15 = load double, ptr %0, align 8, !dbg !36, !tbaa !32
  %16 = tail call double @llvm.fmuladd.f64(double %14, double %14, double %15), !dbg !37
  %17 = getelementptr inbounds double, ptr %1, i64 %9, !dbg !38
  store double %16, ptr %17, align 8, !dbg !39, !tbaa !32
  %18 = or disjoint i64 %9, 1, !dbg !40
    #dbg_value(i64 %18, !21, !DIExpression(), !26)
  br label %19, !dbg !29

19:                                               ; preds = %12, %8
  %20 = phi i64 [ %9, %8 ], [ %18, %12 ]
  %21 = add nsw i64 %6, -1, !dbg !29
  %22 = icmp eq i64 %9, %21, !dbg !29
  br i1 %22, label %54, label %60, !dbg !29

23:                                               ; preds = %5
  %24 = shl nuw nsw i64 %6, 3, !dbg !29
  %25 = getelementptr i8, ptr %1, i64 %24, !dbg !29
  %26 = getelementptr i8, ptr %0, i64 8, !dbg !29
  %27 = getelementptr i8, ptr %0, i64 %24, !dbg !29
  %28 = icmp ugt ptr %26, %1, !dbg !29
  %29 = icmp ugt ptr %25, %0, !dbg !29
  %30 = and i1 %28, %29, !dbg !29
  %31 = icmp ugt ptr %27, %1, !dbg !29
  %32 = icmp ugt ptr %25, %0, !dbg !29
  %33 = and i1 %31, %32, !dbg !29
  %34 = or i1 %30, %33, !dbg !29
  br i1 %34, label %8, label %35, !dbg !29

35:                                               ; preds = %23
  %36 = and i64 %6, 2147483644, !dbg !29
  %37 = load double, ptr %0, align 8, !tbaa !32, !alias.scope !41
  %38 = insertelement <2 x double> poison, double %37, i64 0
  %39 = shufflevector <2 x double> %38, <2 x double> poison, <2 x i32> zeroinitializer
  br label %40, !dbg !29

40:                                               ; preds = %40, %35
  %41 = phi i64 [ 0, %35 ], [ %50, %40 ], !dbg !40
  %42 = getelementptr inbounds double, ptr %0, i64 %41, !dbg !30
  %43 = getelementptr inbounds i8, ptr %42, i64 16, !dbg !30
  %44 = load <2 x double>, ptr %42, align 8, !dbg !30, !tbaa !32, !alias.scope !44
  %45 = load <2 x double>, ptr %43, align 8, !dbg !30, !tbaa !32, !alias.scope !44
  %46 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %44, <2 x double> %44, <2 x double> %39), !dbg !29
  %47 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %45, <2 x double> %45, <2 x double> %39), !dbg !29
  %48 = getelementptr inbounds double, ptr %1, i64 %41, !dbg !38
  %49 = getelementptr inbounds i8, ptr %48, i64 16, !dbg !39
  store <2 x double> %46, ptr %48, align 8, !dbg !39, !tbaa !32, !alias.scope !46, !noalias !48
  store <2 x double> %47, ptr %49, align 8, !dbg !39, !tbaa !32, !alias.scope !46, !noalias !48
  %50 = add nuw i64 %41, 4, !dbg !40
  %51 = icmp eq i64 %50, %36, !dbg !40
  br i1 %51, label %52, label %40, !dbg !40, !llvm.loop !49

52:                                               ; preds = %40
  %53 = icmp eq i64 %36, %6, !dbg !29
  br i1 %53, label %54, label %8, !dbg !29

54:                                               ; preds = %19, %60, %52
    #dbg_value(i32 0, !23, !DIExpression(), !54)
    #dbg_value(double 0.000000e+00, !20, !DIExpression(), !25)
  br i1 %4, label %55, label %90, !dbg !55

55:                                               ; preds = %54
  %56 = and i64 %6, 7, !dbg !55
  %57 = icmp ult i32 %2, 8, !dbg !55
  br i1 %57, label %75, label %58, !dbg !55

58:                                               ; preds = %55
  %59 = and i64 %6, 2147483640, !dbg !55
  br label %92, !dbg !55

60:                                               ; preds = %19, %60
  %61 = phi i64 [ %73, %60 ], [ %20, %19 ]
    #dbg_value(i64 %61, !21, !DIExpression(), !26)
  %62 = getelementptr inbounds double, ptr %0, i64 %61, !dbg !30
  %63 = load double, ptr %62, align 8, !dbg !30, !tbaa !32
  %64 = load double, ptr %0, align 8, !dbg !36, !tbaa !32
  %65 = tail call double @llvm.fmuladd.f64(double %63, double %63, double %64), !dbg !37
  %66 = getelementptr inbounds double, ptr %1, i64 %61, !dbg !38
  store double %65, ptr %66, align 8, !dbg !39, !tbaa !32
  %67 = add nuw nsw i64 %61, 1, !dbg !40
    #dbg_value(i64 %67, !21, !DIExpression(), !26)
  %68 = getelementptr inbounds double, ptr %0, i64 %67, !dbg !30
  %69 = load double, ptr %68, align 8, !dbg !30, !tbaa !32
  %70 = load double, ptr %0, align 8, !dbg !36, !tbaa !32
  %71 = tail call double @llvm.fmuladd.f64(double %69, double %69, double %70), !dbg !37
  %72 = getelementptr inbounds double, ptr %1, i64 %67, !dbg !38
  store double %71, ptr %72, align 8, !dbg !39, !tbaa !32
  %73 = add nuw nsw i64 %61, 2, !dbg !40
    #dbg_value(i64 %73, !21, !DIExpression(), !26)
  %74 = icmp eq i64 %73, %6, !dbg !27
  br i1 %74, label %54, label %60, !dbg !29, !llvm.loop !56

75:                                               ; preds = %92, %55
  %76 = phi double [ poison, %55 ], [ %126, %92 ]
  %77 = phi i64 [ 0, %55 ], [ %127, %92 ]
  %78 = phi double [ 0.000000e+00, %55 ], [ %126, %92 ]
  %79 = icmp eq i64 %56, 0, !dbg !55
  br i1 %79, label %90, label %80, !dbg !55

80:                                               ; preds = %75, %80
  %81 = phi i64 [ %87, %80 ], [ %77, %75 ]
  %82 = phi double [ %86, %80 ], [ %78, %75 ]
  %83 = phi i64 [ %88, %80 ], [ 0, %75 ]
    #dbg_value(i64 %81, !23, !DIExpression(), !54)
    #dbg_value(double %82, !20, !DIExpression(), !25)
  %84 = getelementptr inbounds double, ptr %1, i64 %81, !dbg !57
  %85 = load double, ptr %84, align 8, !dbg !57, !tbaa !32
  %86 = fadd double %82, %85, !dbg !60
    #dbg_value(double %86, !20, !DIExpression(), !25)
  %87 = add nuw nsw i64 %81, 1, !dbg !61
    #dbg_value(i64 %87, !23, !DIExpression(), !54)
  %88 = add i64 %83, 1, !dbg !55
  %89 = icmp eq i64 %88, %56, !dbg !55
  br i1 %89, label %90, label %80, !dbg !55, !llvm.loop !62

90:                                               ; preds = %75, %80, %3, %54
  %91 = phi double [ 0.000000e+00, %54 ], [ 0.000000e+00, %3 ], [ %76, %75 ], [ %86, %80 ], !dbg !25
  ret double %91, !dbg !64

92:                                               ; preds = %92, %58
  %93 = phi i64 [ 0, %58 ], [ %127, %92 ]
  %94 = phi double [ 0.000000e+00, %58 ], [ %126, %92 ]
  %95 = phi i64 [ 0, %58 ], [ %128, %92 ]
    #dbg_value(i64 %93, !23, !DIExpression(), !54)
    #dbg_value(double %94, !20, !DIExpression(), !25)
  %96 = getelementptr inbounds double, ptr %1, i64 %93, !dbg !57
  %97 = load double, ptr %96, align 8, !dbg !57, !tbaa !32
  %98 = fadd double %94, %97, !dbg !60
    #dbg_value(double %98, !20, !DIExpression(), !25)
  %99 = or disjoint i64 %93, 1, !dbg !61
    #dbg_value(i64 %99, !23, !DIExpression(), !54)
  %100 = getelementptr inbounds double, ptr %1, i64 %99, !dbg !57
  %101 = load double, ptr %100, align 8, !dbg !57, !tbaa !32
  %102 = fadd double %98, %101, !dbg !60
    #dbg_value(double %102, !20, !DIExpression(), !25)
  %103 = or disjoint i64 %93, 2, !dbg !61
    #dbg_value(i64 %103, !23, !DIExpression(), !54)
  %104 = getelementptr inbounds double, ptr %1, i64 %103, !dbg !57
  %105 = load double, ptr %104, align 8, !dbg !57, !tbaa !32
  %106 = fadd double %102, %105, !dbg !60
    #dbg_value(double %106, !20, !DIExpression(), !25)
  %107 = or disjoint i64 %93, 3, !dbg !61
    #dbg_value(i64 %107, !23, !DIExpression(), !54)
  %108 = getelementptr inbounds double, ptr %1, i64 %107, !dbg !57
  %109 = load double, ptr %108, align 8, !dbg !57, !tbaa !32
  %110 = fadd double %106, %109, !dbg !60
    #dbg_value(double %110, !20, !DIExpression(), !25)
  %111 = or disjoint i64 %93, 4, !dbg !61
    #dbg_value(i64 %111, !23, !DIExpression(), !54)
  %112 = getelementptr inbounds double, ptr %1, i64 %111, !dbg !57
  %113 = load double, ptr %112, align 8, !dbg !57, !tbaa !32
  %114 = fadd double %110, %113, !dbg !60
    #dbg_value(double %114, !20, !DIExpression(), !25)
  %115 = or disjoint i64 %93, 5, !dbg !61
    #dbg_value(i64 %115, !23, !DIExpression(), !54)
  %116 = getelementptr inbounds double, ptr %1, i64 %115, !dbg !57
  %117 = load double, ptr %116, align 8, !dbg !57, !tbaa !32
  %118 = fadd double %114, %117, !dbg !60
    #dbg_value(double %118, !20, !DIExpression(), !25)
  %119 = or disjoint i64 %93, 6, !dbg !61
    #dbg_value(i64 %119, !23, !DIExpression(), !54)
  %120 = getelementptr inbounds double, ptr %1, i64 %119, !dbg !57
  %121 = load double, ptr %120, align 8, !dbg !57, !tbaa !32
  %122 = fadd double %118, %121, !dbg !60
    #dbg_value(double %122, !20, !DIExpression(), !25)
  %123 = or disjoint i64 %93, 7, !dbg !61
    #dbg_value(i64 %123, !23, !DIExpression(), !54)
  %124 = getelementptr inbounds double, ptr %1, i64 %123, !dbg !57
  %125 = load double, ptr %124, align 8, !dbg !57, !tbaa !32
  %126 = fadd double %122, %125, !dbg !60
    #dbg_value(double %126, !20, !DIExpression(), !25)
  %127 = add nuw nsw i64 %93, 8, !dbg !61
    #dbg_value(i64 %127, !23, !DIExpression(), !54)
  %128 = add i64 %95, 8, !dbg !55
  %129 = icmp eq i64 %128, %59, !dbg !55
  br i1 %129, label %75, label %92, !dbg !55, !llvm.loop !65
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @scale_and_add(double noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i32 noundef %3) local_unnamed_addr #0 !dbg !67 {
    #dbg_value(double %0, !73, !DIExpression(), !79)
    #dbg_value(ptr %1, !74, !DIExpression(), !79)
    #dbg_value(ptr %2, !75, !DIExpression(), !79)
    #dbg_value(i32 %3, !76, !DIExpression(), !79)
    #dbg_value(i32 0, !77, !DIExpression(), !80)
  %5 = icmp sgt i32 %3, 0, !dbg !81
  br i1 %5, label %6, label %54, !dbg !83

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64, !dbg !81
  %8 = icmp ult i32 %3, 4, !dbg !83
  br i1 %8, label %9, label %25, !dbg !83

9:                                                ; preds = %52, %25, %6
  %10 = phi i64 [ 0, %25 ], [ 0, %6 ], [ %33, %52 ]
  %11 = and i64 %7, 1, !dbg !83
  %12 = icmp eq i64 %11, 0, !dbg !83
  br i1 %12, label %21, label %13, !dbg !83

13:                                               ; preds = %9
    #dbg_value(i64 poison, !77, !DIExpression(), !80)
  %14 = getelementptr inbounds double, ptr %1, i64 %10, !dbg !84
  %15 = load double, ptr %14, align 8, !dbg !84, !tbaa !32
  %16 = getelementptr inbounds double, ptr %2, i64 %10, !dbg !86
  %17 = load double, ptr %16, align 8, !dbg !86, !tbaa !32
  %18 = fmul double %17, %17, !dbg !87
  %19 = tail call double @llvm.fmuladd.f64(double %0, double %15, double %18), !dbg !88
  store double %19, ptr %16, align 8, !dbg !89, !tbaa !32
  %20 = or disjoint i64 %10, 1, !dbg !90
    #dbg_value(i64 %20, !77, !DIExpression(), !80)
  br label %21, !dbg !83

21:                                               ; preds = %13, %9
  %22 = phi i64 [ %10, %9 ], [ %20, %13 ]
  %23 = add nsw i64 %7, -1, !dbg !83
  %24 = icmp eq i64 %10, %23, !dbg !83
  br i1 %24, label %54, label %55, !dbg !83

25:                                               ; preds = %6
  %26 = shl nuw nsw i64 %7, 3, !dbg !83
  %27 = getelementptr i8, ptr %2, i64 %26, !dbg !83
  %28 = getelementptr i8, ptr %1, i64 %26, !dbg !83
  %29 = icmp ugt ptr %28, %2, !dbg !83
  %30 = icmp ugt ptr %27, %1, !dbg !83
  %31 = and i1 %29, %30, !dbg !83
  br i1 %31, label %9, label %32, !dbg !83

32:                                               ; preds = %25
  %33 = and i64 %7, 2147483644, !dbg !83
  %34 = insertelement <2 x double> poison, double %0, i64 0, !dbg !83
  %35 = shufflevector <2 x double> %34, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !83
  br label %36, !dbg !83

36:                                               ; preds = %36, %32
  %37 = phi i64 [ 0, %32 ], [ %50, %36 ], !dbg !90
  %38 = getelementptr inbounds double, ptr %1, i64 %37, !dbg !84
  %39 = getelementptr inbounds i8, ptr %38, i64 16, !dbg !84
  %40 = load <2 x double>, ptr %38, align 8, !dbg !84, !tbaa !32, !alias.scope !91
  %41 = load <2 x double>, ptr %39, align 8, !dbg !84, !tbaa !32, !alias.scope !91
  %42 = getelementptr inbounds double, ptr %2, i64 %37, !dbg !86
  %43 = getelementptr inbounds i8, ptr %42, i64 16, !dbg !86
  %44 = load <2 x double>, ptr %42, align 8, !dbg !86, !tbaa !32, !alias.scope !94, !noalias !91
  %45 = load <2 x double>, ptr %43, align 8, !dbg !86, !tbaa !32, !alias.scope !94, !noalias !91
  %46 = fmul <2 x double> %44, %44, !dbg !87
  %47 = fmul <2 x double> %45, %45, !dbg !87
  %48 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %35, <2 x double> %40, <2 x double> %46), !dbg !88
  %49 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %35, <2 x double> %41, <2 x double> %47), !dbg !88
  store <2 x double> %48, ptr %42, align 8, !dbg !89, !tbaa !32, !alias.scope !94, !noalias !91
  store <2 x double> %49, ptr %43, align 8, !dbg !89, !tbaa !32, !alias.scope !94, !noalias !91
  %50 = add nuw i64 %37, 4, !dbg !90
  %51 = icmp eq i64 %50, %33, !dbg !90
  br i1 %51, label %52, label %36, !dbg !90, !llvm.loop !96

52:                                               ; preds = %36
  %53 = icmp eq i64 %33, %7, !dbg !83
  br i1 %53, label %54, label %9, !dbg !83

54:                                               ; preds = %21, %55, %52, %4
  ret void, !dbg !98

55:                                               ; preds = %21, %55
  %56 = phi i64 [ %70, %55 ], [ %22, %21 ]
    #dbg_value(i64 %56, !77, !DIExpression(), !80)
  %57 = getelementptr inbounds double, ptr %1, i64 %56, !dbg !84
  %58 = load double, ptr %57, align 8, !dbg !84, !tbaa !32
  %59 = getelementptr inbounds double, ptr %2, i64 %56, !dbg !86
  %60 = load double, ptr %59, align 8, !dbg !86, !tbaa !32
  %61 = fmul double %60, %60, !dbg !87
  %62 = tail call double @llvm.fmuladd.f64(double %0, double %58, double %61), !dbg !88
  store double %62, ptr %59, align 8, !dbg !89, !tbaa !32
  %63 = add nuw nsw i64 %56, 1, !dbg !90
    #dbg_value(i64 %63, !77, !DIExpression(), !80)
  %64 = getelementptr inbounds double, ptr %1, i64 %63, !dbg !84
  %65 = load double, ptr %64, align 8, !dbg !84, !tbaa !32
  %66 = getelementptr inbounds double, ptr %2, i64 %63, !dbg !86
  %67 = load double, ptr %66, align 8, !dbg !86, !tbaa !32
  %68 = fmul double %67, %67, !dbg !87
  %69 = tail call double @llvm.fmuladd.f64(double %0, double %65, double %68), !dbg !88
  store double %69, ptr %66, align 8, !dbg !89, !tbaa !32
  %70 = add nuw nsw i64 %56, 2, !dbg !90
    #dbg_value(i64 %70, !77, !DIExpression(), !80)
  %71 = icmp eq i64 %70, %7, !dbg !81
  br i1 %71, label %54, label %55, !dbg !83, !llvm.loop !99
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @store_between_two_loads(ptr nocapture noundef writeonly %0, ptr nocapture noundef readonly %1) local_unnamed_addr #2 !dbg !100 {
    #dbg_value(ptr %0, !104, !DIExpression(), !107)
    #dbg_value(ptr %1, !105, !DIExpression(), !107)
  %3 = load double, ptr %1, align 8, !dbg !108, !tbaa !32
    #dbg_value(double %3, !106, !DIExpression(), !107)
  %4 = fmul double %3, 3.000000e+00, !dbg !109
  %5 = fmul double %3, %4, !dbg !110
  store double %5, ptr %0, align 8, !dbg !111, !tbaa !32
  %6 = load double, ptr %1, align 8, !dbg !112, !tbaa !32
  %7 = fmul double %3, %6, !dbg !113
  ret double %7, !dbg !114
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @running_difference(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i32 noundef %2) local_unnamed_addr #0 !dbg !115 {
    #dbg_value(ptr %0, !119, !DIExpression(), !124)
    #dbg_value(ptr %1, !120, !DIExpression(), !124)
    #dbg_value(i32 %2, !121, !DIExpression(), !124)
    #dbg_value(i32 0, !122, !DIExpression(), !125)
  %4 = icmp sgt i32 %2, 0, !dbg !126
  br i1 %4, label %5, label %56, !dbg !128

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !126
  %7 = icmp ult i32 %2, 6, !dbg !128
  br i1 %7, label %8, label %25, !dbg !128

8:                                                ; preds = %54, %25, %5
  %9 = phi i64 [ 0, %25 ], [ 0, %5 ], [ %34, %54 ]
  %10 = and i64 %6, 1, !dbg !128
  %11 = icmp eq i64 %10, 0, !dbg !128
  br i1 %11, label %21, label %12, !dbg !128

12:                                               ; preds = %8
    #dbg_value(i64 poison, !122, !DIExpression(), !125)
  %13 = or disjoint i64 %9, 1, !dbg !129
  %14 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !131
  %15 = load double, ptr %14, align 8, !dbg !131, !tbaa !32
  %16 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !132
  %17 = load double, ptr %16, align 8, !dbg !132, !tbaa !32
  %18 = fneg double %17, !dbg !133
  %19 = tail call double @llvm.fmuladd.f64(double %15, double %17, double %18), !dbg !133
  %20 = getelementptr inbounds double, ptr %1, i64 %9, !dbg !134
  store double %19, ptr %20, align 8, !dbg !135, !tbaa !32
    #dbg_value(i64 %13, !122, !DIExpression(), !125)
  br label %21, !dbg !128

21:                                               ; preds = %12, %8
  %22 = phi i64 [ %9, %8 ], [ %13, %12 ]
  %23 = add nsw i64 %6, -1, !dbg !128
  %24 = icmp eq i64 %9, %23, !dbg !128
  br i1 %24, label %56, label %57, !dbg !128

25:                                               ; preds = %5
  %26 = shl nuw nsw i64 %6, 3, !dbg !128
  %27 = getelementptr i8, ptr %1, i64 %26, !dbg !128
  %28 = getelementptr i8, ptr %0, i64 %26, !dbg !128
  %29 = getelementptr i8, ptr %28, i64 8, !dbg !128
  %30 = icmp ugt ptr %29, %1, !dbg !128
  %31 = icmp ugt ptr %27, %0, !dbg !128
  %32 = and i1 %30, %31, !dbg !128
  br i1 %32, label %8, label %33, !dbg !128

33:                                               ; preds = %25
  %34 = and i64 %6, 2147483644, !dbg !128
  br label %35, !dbg !128

35:                                               ; preds = %35, %33
  %36 = phi i64 [ 0, %33 ], [ %52, %35 ], !dbg !129
  %37 = or disjoint i64 %36, 1, !dbg !129
  %38 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !131
  %39 = getelementptr inbounds i8, ptr %38, i64 16, !dbg !131
  %40 = load <2 x double>, ptr %38, align 8, !dbg !131, !tbaa !32, !alias.scope !136
  %41 = load <2 x double>, ptr %39, align 8, !dbg !131, !tbaa !32, !alias.scope !136
  %42 = getelementptr inbounds double, ptr %0, i64 %36, !dbg !132
  %43 = getelementptr inbounds i8, ptr %42, i64 16, !dbg !132
  %44 = load <2 x double>, ptr %42, align 8, !dbg !132, !tbaa !32, !alias.scope !136
  %45 = load <2 x double>, ptr %43, align 8, !dbg !132, !tbaa !32, !alias.scope !136
  %46 = fneg <2 x double> %44, !dbg !133
  %47 = fneg <2 x double> %45, !dbg !133
  %48 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %40, <2 x double> %44, <2 x double> %46), !dbg !133
  %49 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %41, <2 x double> %45, <2 x double> %47), !dbg !133
  %50 = getelementptr inbounds double, ptr %1, i64 %36, !dbg !134
  %51 = getelementptr inbounds i8, ptr %50, i64 16, !dbg !135
  store <2 x double> %48, ptr %50, align 8, !dbg !135, !tbaa !32, !alias.scope !139, !noalias !136
  store <2 x double> %49, ptr %51, align 8, !dbg !135, !tbaa !32, !alias.scope !139, !noalias !136
  %52 = add nuw i64 %36, 4, !dbg !129
  %53 = icmp eq i64 %52, %34, !dbg !129
  br i1 %53, label %54, label %35, !dbg !129, !llvm.loop !141

54:                                               ; preds = %35
  %55 = icmp eq i64 %34, %6, !dbg !128
  br i1 %55, label %56, label %8, !dbg !128

56:                                               ; preds = %21, %57, %54, %3
  ret void, !dbg !143

57:                                               ; preds = %21, %57
  %58 = phi i64 [ %67, %57 ], [ %22, %21 ]
    #dbg_value(i64 %58, !122, !DIExpression(), !125)
  %59 = add nuw nsw i64 %58, 1, !dbg !129
  %60 = getelementptr inbounds double, ptr %0, i64 %59, !dbg !131
  %61 = load double, ptr %60, align 8, !dbg !131, !tbaa !32
  %62 = getelementptr inbounds double, ptr %0, i64 %58, !dbg !132
  %63 = load double, ptr %62, align 8, !dbg !132, !tbaa !32
  %64 = fneg double %63, !dbg !133
  %65 = tail call double @llvm.fmuladd.f64(double %61, double %63, double %64), !dbg !133
  %66 = getelementptr inbounds double, ptr %1, i64 %58, !dbg !134
  store double %65, ptr %66, align 8, !dbg !135, !tbaa !32
    #dbg_value(i64 %59, !122, !DIExpression(), !125)
  %67 = add nuw nsw i64 %58, 2, !dbg !129
  %68 = getelementptr inbounds double, ptr %0, i64 %67, !dbg !131
  %69 = load double, ptr %68, align 8, !dbg !131, !tbaa !32
  %70 = getelementptr inbounds double, ptr %0, i64 %59, !dbg !132
  %71 = load double, ptr %70, align 8, !dbg !132, !tbaa !32
  %72 = fneg double %71, !dbg !133
  %73 = tail call double @llvm.fmuladd.f64(double %69, double %71, double %72), !dbg !133
  %74 = getelementptr inbounds double, ptr %1, i64 %59, !dbg !134
  store double %73, ptr %74, align 8, !dbg !135, !tbaa !32
    #dbg_value(i64 %67, !122, !DIExpression(), !125)
  %75 = icmp eq i64 %67, %6, !dbg !126
  br i1 %75, label %56, label %57, !dbg !128, !llvm.loop !144
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #3

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/aliasing.c", directory: ".", checksumkind: CSK_MD5, checksum: "20d0eea90a907ff157cbab5908b52a51")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "square_plus_first", scope: !1, file: !1, line: 3, type: !11, scopeLine: 3, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !16)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14, !14, !15}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!15 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!16 = !{!17, !18, !19, !20, !21, !23}
!17 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 3, type: !14)
!18 = !DILocalVariable(name: "y", arg: 2, scope: !10, file: !1, line: 3, type: !14)
!19 = !DILocalVariable(name: "n", arg: 3, scope: !10, file: !1, line: 3, type: !15)
!20 = !DILocalVariable(name: "s", scope: !10, file: !1, line: 4, type: !13)
!21 = !DILocalVariable(name: "i", scope: !22, file: !1, line: 5, type: !15)
!22 = distinct !DILexicalBlock(scope: !10, file: !1, line: 5, column: 3)
!23 = !DILocalVariable(name: "i", scope: !24, file: !1, line: 8, type: !15)
!24 = distinct !DILexicalBlock(scope: !10, file: !1, line: 8, column: 3)
!25 = !DILocation(line: 0, scope: !10)
!26 = !DILocation(line: 0, scope: !22)
!27 = !DILocation(line: 5, column: 21, scope: !28)
!28 = distinct !DILexicalBlock(scope: !22, file: !1, line: 5, column: 3)
!29 = !DILocation(line: 5, column: 3, scope: !22)
!30 = !DILocation(line: 6, column: 12, scope: !31)
!31 = distinct !DILexicalBlock(scope: !28, file: !1, line: 5, column: 31)
!32 = !{!33, !33, i64 0}
!33 = !{!"double", !34, i64 0}
!34 = !{!"omnipotent char", !35, i64 0}
!35 = !{!"Simple C/C++ TBAA"}
!36 = !DILocation(line: 6, column: 26, scope: !31)
!37 = !DILocation(line: 6, column: 24, scope: !31)
!38 = !DILocation(line: 6, column: 5, scope: !31)
!39 = !DILocation(line: 6, column: 10, scope: !31)
!40 = !DILocation(line: 5, column: 27, scope: !28)
!41 = !{!42}
!42 = distinct !{!42, !43}
!43 = distinct !{!43, !"LVerDomain"}
!44 = !{!45}
!45 = distinct !{!45, !43}
!46 = !{!47}
!47 = distinct !{!47, !43}
!48 = !{!42, !45}
!49 = distinct !{!49, !29, !50, !51, !52, !53}
!50 = !DILocation(line: 7, column: 3, scope: !22)
!51 = !{!"llvm.loop.mustprogress"}
!52 = !{!"llvm.loop.isvectorized", i32 1}
!53 = !{!"llvm.loop.unroll.runtime.disable"}
!54 = !DILocation(line: 0, scope: !24)
!55 = !DILocation(line: 8, column: 3, scope: !24)
!56 = distinct !{!56, !29, !50, !51, !52}
!57 = !DILocation(line: 9, column: 10, scope: !58)
!58 = distinct !DILexicalBlock(scope: !59, file: !1, line: 8, column: 31)
!59 = distinct !DILexicalBlock(scope: !24, file: !1, line: 8, column: 3)
!60 = !DILocation(line: 9, column: 7, scope: !58)
!61 = !DILocation(line: 8, column: 27, scope: !59)
!62 = distinct !{!62, !63}
!63 = !{!"llvm.loop.unroll.disable"}
!64 = !DILocation(line: 11, column: 3, scope: !10)
!65 = distinct !{!65, !55, !66, !51}
!66 = !DILocation(line: 10, column: 3, scope: !24)
!67 = distinct !DISubprogram(name: "scale_and_add", scope: !1, file: !1, line: 14, type: !68, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !72)
!68 = !DISubroutineType(types: !69)
!69 = !{null, !13, !70, !14, !15}
!70 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !71, size: 64)
!71 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!72 = !{!73, !74, !75, !76, !77}
!73 = !DILocalVariable(name: "a", arg: 1, scope: !67, file: !1, line: 14, type: !13)
!74 = !DILocalVariable(name: "x", arg: 2, scope: !67, file: !1, line: 14, type: !70)
!75 = !DILocalVariable(name: "y", arg: 3, scope: !67, file: !1, line: 14, type: !14)
!76 = !DILocalVariable(name: "n", arg: 4, scope: !67, file: !1, line: 14, type: !15)
!77 = !DILocalVariable(name: "i", scope: !78, file: !1, line: 15, type: !15)
!78 = distinct !DILexicalBlock(scope: !67, file: !1, line: 15, column: 3)
!79 = !DILocation(line: 0, scope: !67)
!80 = !DILocation(line: 0, scope: !78)
!81 = !DILocation(line: 15, column: 21, scope: !82)
!82 = distinct !DILexicalBlock(scope: !78, file: !1, line: 15, column: 3)
!83 = !DILocation(line: 15, column: 3, scope: !78)
!84 = !DILocation(line: 16, column: 16, scope: !85)
!85 = distinct !DILexicalBlock(scope: !82, file: !1, line: 15, column: 31)
!86 = !DILocation(line: 16, column: 23, scope: !85)
!87 = !DILocation(line: 16, column: 28, scope: !85)
!88 = !DILocation(line: 16, column: 21, scope: !85)
!89 = !DILocation(line: 16, column: 10, scope: !85)
!90 = !DILocation(line: 15, column: 27, scope: !82)
!91 = !{!92}
!92 = distinct !{!92, !93}
!93 = distinct !{!93, !"LVerDomain"}
!94 = !{!95}
!95 = distinct !{!95, !93}
!96 = distinct !{!96, !83, !97, !51, !52, !53}
!97 = !DILocation(line: 17, column: 3, scope: !78)
!98 = !DILocation(line: 18, column: 1, scope: !67)
!99 = distinct !{!99, !83, !97, !51, !52}
!100 = distinct !DISubprogram(name: "store_between_two_loads", scope: !1, file: !1, line: 21, type: !101, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !103)
!101 = !DISubroutineType(types: !102)
!102 = !{!13, !14, !70}
!103 = !{!104, !105, !106}
!104 = !DILocalVariable(name: "p", arg: 1, scope: !100, file: !1, line: 21, type: !14)
!105 = !DILocalVariable(name: "q", arg: 2, scope: !100, file: !1, line: 21, type: !70)
!106 = !DILocalVariable(name: "first", scope: !100, file: !1, line: 22, type: !13)
!107 = !DILocation(line: 0, scope: !100)
!108 = !DILocation(line: 22, column: 18, scope: !100)
!109 = !DILocation(line: 23, column: 12, scope: !100)
!110 = !DILocation(line: 23, column: 20, scope: !100)
!111 = !DILocation(line: 23, column: 6, scope: !100)
!112 = !DILocation(line: 24, column: 18, scope: !100)
!113 = !DILocation(line: 24, column: 16, scope: !100)
!114 = !DILocation(line: 24, column: 3, scope: !100)
!115 = distinct !DISubprogram(name: "running_difference", scope: !1, file: !1, line: 27, type: !116, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !118)
!116 = !DISubroutineType(types: !117)
!117 = !{null, !70, !14, !15}
!118 = !{!119, !120, !121, !122}
!119 = !DILocalVariable(name: "x", arg: 1, scope: !115, file: !1, line: 27, type: !70)
!120 = !DILocalVariable(name: "y", arg: 2, scope: !115, file: !1, line: 27, type: !14)
!121 = !DILocalVariable(name: "n", arg: 3, scope: !115, file: !1, line: 27, type: !15)
!122 = !DILocalVariable(name: "i", scope: !123, file: !1, line: 28, type: !15)
!123 = distinct !DILexicalBlock(scope: !115, file: !1, line: 28, column: 3)
!124 = !DILocation(line: 0, scope: !115)
!125 = !DILocation(line: 0, scope: !123)
!126 = !DILocation(line: 28, column: 21, scope: !127)
!127 = distinct !DILexicalBlock(scope: !123, file: !1, line: 28, column: 3)
!128 = !DILocation(line: 28, column: 3, scope: !123)
!129 = !DILocation(line: 29, column: 16, scope: !130)
!130 = distinct !DILexicalBlock(scope: !127, file: !1, line: 28, column: 31)
!131 = !DILocation(line: 29, column: 12, scope: !130)
!132 = !DILocation(line: 29, column: 23, scope: !130)
!133 = !DILocation(line: 29, column: 28, scope: !130)
!134 = !DILocation(line: 29, column: 5, scope: !130)
!135 = !DILocation(line: 29, column: 10, scope: !130)
!136 = !{!137}
!137 = distinct !{!137, !138}
!138 = distinct !{!138, !"LVerDomain"}
!139 = !{!140}
!140 = distinct !{!140, !138}
!141 = distinct !{!141, !128, !142, !51, !52, !53}
!142 = !DILocation(line: 30, column: 3, scope: !123)
!143 = !DILocation(line: 31, column: 1, scope: !115)
!144 = distinct !{!144, !128, !142, !51, !52}
