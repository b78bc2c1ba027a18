; clang-22 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/aliasing.c -o ir/clang-22/O3-g/aliasing.ll
; ModuleID = 'c/aliasing.c'
source_filename = "c/aliasing.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @square_plus_first(ptr noundef readonly captures(none) %0, ptr noundef captures(none) %1, i32 noundef %2) local_unnamed_addr #0 !dbg !14 {
    #dbg_value(ptr %0, !21, !DIExpression(), !29)
    #dbg_value(ptr %1, !22, !DIExpression(), !29)
    #dbg_value(i32 %2, !23, !DIExpression(), !29)
    #dbg_value(double 0.000000e+00, !24, !DIExpression(), !29)
    #dbg_value(i32 0, !25, !DIExpression(), !30)
  %4 = icmp sgt i32 %2, 0, !dbg !31
  br i1 %4, label %5, label %90, !dbg !33

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !34
  %7 = icmp ult i32 %2, 10, !dbg !35
  br i1 %7, label %39, label %8, !dbg !35

8:                                                ; preds = %5
  %9 = shl nuw nsw i64 %6, 3, !dbg !35
  %10 = getelementptr i8, ptr %1, i64 %9, !dbg !35
  %11 = getelementptr i8, ptr %0, i64 8, !dbg !35
  %12 = getelementptr i8, ptr %0, i64 %9, !dbg !35
  %13 = icmp ult ptr %1, %11, !dbg !35
  %14 = icmp ult ptr %0, %10, !dbg !35
  %15 = and i1 %13, %14, !dbg !35
  %16 = icmp ult ptr %1, %12, !dbg !35
  %17 = icmp ult ptr %0, %10, !dbg !35
  %18 = and i1 %16, %17, !dbg !35
  %19 = or i1 %15, %18, !dbg !35
  br i1 %19, label %39, label %20, !dbg !36

20:                                               ; preds = %8
  %21 = and i64 %6, 2147483644
  %22 = load double, ptr %0, align 8, !dbg !37, !tbaa !39, !alias.scope !41
  %23 = insertelement <2 x double> poison, double %22, i64 0, !dbg !36
  %24 = shufflevector <2 x double> %23, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !36
  br label %25, !dbg !36

25:                                               ; preds = %25, %20
  %26 = phi i64 [ 0, %20 ], [ %35, %25 ], !dbg !36
  %27 = getelementptr inbounds nuw double, ptr %0, i64 %26, !dbg !44
  %28 = getelementptr inbounds nuw i8, ptr %27, i64 16, !dbg !44
  %29 = load <2 x double>, ptr %27, align 8, !dbg !44, !tbaa !39, !alias.scope !45
  %30 = load <2 x double>, ptr %28, align 8, !dbg !44, !tbaa !39, !alias.scope !45
  %31 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %29, <2 x double> %29, <2 x double> %24), !dbg !37
  %32 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %30, <2 x double> %30, <2 x double> %24), !dbg !47
  %33 = getelementptr inbounds nuw double, ptr %1, i64 %26, !dbg !48
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 16, !dbg !49
  store <2 x double> %31, ptr %33, align 8, !dbg !49, !tbaa !39, !alias.scope !50, !noalias !52
  store <2 x double> %32, ptr %34, align 8, !dbg !49, !tbaa !39, !alias.scope !50, !noalias !52
  %35 = add nuw i64 %26, 4, !dbg !36
  %36 = icmp eq i64 %35, %21, !dbg !53
  br i1 %36, label %37, label %25, !dbg !53, !llvm.loop !54

37:                                               ; preds = %25
  %38 = icmp eq i64 %21, %6, !dbg !53
  br i1 %38, label %54, label %39, !dbg !53

39:                                               ; preds = %8, %5, %37
  %40 = phi i64 [ 0, %8 ], [ 0, %5 ], [ %21, %37 ]
  %41 = and i64 %6, 1, !dbg !35
  %42 = icmp eq i64 %41, 0, !dbg !35
  br i1 %42, label %50, label %43, !dbg !35

43:                                               ; preds = %39
    #dbg_value(i64 poison, !25, !DIExpression(), !30)
  %44 = getelementptr inbounds nuw double, ptr %0, i64 %40, !dbg !44
  %45 = load double, ptr %44, align 8, !dbg !44, !tbaa !39
  %46 = load double, ptr %0, align 8, !dbg !37, !tbaa !39
  %47 = tail call double @llvm.fmuladd.f64(double %45, double %45, double %46), !dbg !58
  %48 = getelementptr inbounds nuw double, ptr %1, i64 %40, !dbg !48
  store double %47, ptr %48, align 8, !dbg !59, !tbaa !39
  %49 = or disjoint i64 %40, 1, !dbg !60
    #dbg_value(i64 %49, !25, !DIExpression(), !30)
  br label %50, !dbg !35

50:                                               ; preds = %43, %39
  %51 = phi i64 [ %40, %39 ], [ %49, %43 ]
  %52 = add nsw i64 %6, -1, !dbg !35
  %53 = icmp eq i64 %40, %52, !dbg !35
  br i1 %53, label %54, label %59, !dbg !35

54:                                               ; preds = %50, %59, %37
    #dbg_value(i32 0, !27, !DIExpression(), !61)
    #dbg_value(double 0.000000e+00, !24, !DIExpression(), !29)
  %55 = and i64 %6, 7, !dbg !62
  %56 = icmp ult i32 %2, 8, !dbg !62
  br i1 %56, label %76, label %57, !dbg !62

57:                                               ; preds = %54
  %58 = and i64 %6, 2147483640, !dbg !62
  br label %92, !dbg !62

59:                                               ; preds = %50, %59
  %60 = phi i64 [ %72, %59 ], [ %51, %50 ]
    #dbg_value(i64 %60, !25, !DIExpression(), !30)
  %61 = getelementptr inbounds nuw double, ptr %0, i64 %60, !dbg !44
  %62 = load double, ptr %61, align 8, !dbg !44, !tbaa !39
  %63 = load double, ptr %0, align 8, !dbg !37, !tbaa !39
  %64 = tail call double @llvm.fmuladd.f64(double %62, double %62, double %63), !dbg !47
  %65 = getelementptr inbounds nuw double, ptr %1, i64 %60, !dbg !48
  store double %64, ptr %65, align 8, !dbg !49, !tbaa !39
  %66 = add nuw nsw i64 %60, 1, !dbg !36
    #dbg_value(i64 %66, !25, !DIExpression(), !30)
  %67 = getelementptr inbounds nuw double, ptr %0, i64 %66, !dbg !44
  %68 = load double, ptr %67, align 8, !dbg !44, !tbaa !39
  %69 = load double, ptr %0, align 8, !dbg !37, !tbaa !39
  %70 = tail call double @llvm.fmuladd.f64(double %68, double %68, double %69), !dbg !63
  %71 = getelementptr inbounds nuw double, ptr %1, i64 %66, !dbg !48
  store double %70, ptr %71, align 8, !dbg !64, !tbaa !39
  %72 = add nuw nsw i64 %60, 2, !dbg !65
    #dbg_value(i64 %72, !25, !DIExpression(), !30)
  %73 = icmp eq i64 %72, %6, !dbg !66
  br i1 %73, label %54, label %59, !dbg !67, !llvm.loop !68

74:                                               ; preds = %92
  %75 = icmp eq i64 %55, 0, !dbg !62
  br i1 %75, label %90, label %76, !dbg !62

76:                                               ; preds = %74, %54
  %77 = phi i64 [ 0, %54 ], [ %127, %74 ]
  %78 = phi double [ 0.000000e+00, %54 ], [ %126, %74 ]
  %79 = icmp ne i64 %55, 0, !dbg !70
  tail call void @llvm.assume(i1 %79), !dbg !70
  br label %80, !dbg !70

80:                                               ; preds = %80, %76
  %81 = phi i64 [ %77, %76 ], [ %87, %80 ]
  %82 = phi double [ %78, %76 ], [ %86, %80 ]
  %83 = phi i64 [ 0, %76 ], [ %88, %80 ]
    #dbg_value(i64 %81, !27, !DIExpression(), !61)
    #dbg_value(double %82, !24, !DIExpression(), !29)
  %84 = getelementptr inbounds nuw double, ptr %1, i64 %81, !dbg !71
  %85 = load double, ptr %84, align 8, !dbg !71, !tbaa !39
  %86 = fadd double %82, %85, !dbg !74
    #dbg_value(double %86, !24, !DIExpression(), !29)
  %87 = add nuw nsw i64 %81, 1, !dbg !75
    #dbg_value(i64 %87, !27, !DIExpression(), !61)
  %88 = add i64 %83, 1, !dbg !76
  %89 = icmp eq i64 %88, %55, !dbg !76
  br i1 %89, label %90, label %80, !dbg !76, !llvm.loop !77

90:                                               ; preds = %74, %80, %3
  %91 = phi double [ 0.000000e+00, %3 ], [ %126, %74 ], [ %86, %80 ], !dbg !29
  ret double %91, !dbg !79

92:                                               ; preds = %92, %57
  %93 = phi i64 [ 0, %57 ], [ %127, %92 ]
  %94 = phi double [ 0.000000e+00, %57 ], [ %126, %92 ]
  %95 = phi i64 [ 0, %57 ], [ %128, %92 ]
    #dbg_value(i64 %93, !27, !DIExpression(), !61)
    #dbg_value(double %94, !24, !DIExpression(), !29)
  %96 = getelementptr inbounds nuw double, ptr %1, i64 %93, !dbg !71
  %97 = load double, ptr %96, align 8, !dbg !71, !tbaa !39
  %98 = fadd double %94, %97, !dbg !80
    #dbg_value(double %98, !24, !DIExpression(), !29)
    #dbg_value(i64 %93, !27, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !61)
  %99 = getelementptr inbounds nuw double, ptr %1, i64 %93, !dbg !71
  %100 = getelementptr inbounds nuw i8, ptr %99, i64 8, !dbg !71
  %101 = load double, ptr %100, align 8, !dbg !71, !tbaa !39
  %102 = fadd double %98, %101, !dbg !81
    #dbg_value(double %102, !24, !DIExpression(), !29)
    #dbg_value(i64 %93, !27, !DIExpression(DW_OP_constu, 2, DW_OP_or, DW_OP_stack_value), !61)
  %103 = getelementptr inbounds nuw double, ptr %1, i64 %93, !dbg !71
  %104 = getelementptr inbounds nuw i8, ptr %103, i64 16, !dbg !71
  %105 = load double, ptr %104, align 8, !dbg !71, !tbaa !39
  %106 = fadd double %102, %105, !dbg !82
    #dbg_value(double %106, !24, !DIExpression(), !29)
    #dbg_value(i64 %93, !27, !DIExpression(DW_OP_constu, 3, DW_OP_or, DW_OP_stack_value), !61)
  %107 = getelementptr inbounds nuw double, ptr %1, i64 %93, !dbg !71
  %108 = getelementptr inbounds nuw i8, ptr %107, i64 24, !dbg !71
  %109 = load double, ptr %108, align 8, !dbg !71, !tbaa !39
  %110 = fadd double %106, %109, !dbg !83
    #dbg_value(double %110, !24, !DIExpression(), !29)
    #dbg_value(i64 %93, !27, !DIExpression(DW_OP_constu, 4, DW_OP_or, DW_OP_stack_value), !61)
  %111 = getelementptr inbounds nuw double, ptr %1, i64 %93, !dbg !71
  %112 = getelementptr inbounds nuw i8, ptr %111, i64 32, !dbg !71
  %113 = load double, ptr %112, align 8, !dbg !71, !tbaa !39
  %114 = fadd double %110, %113, !dbg !84
    #dbg_value(double %114, !24, !DIExpression(), !29)
    #dbg_value(i64 %93, !27, !DIExpression(DW_OP_constu, 5, DW_OP_or, DW_OP_stack_value), !61)
  %115 = getelementptr inbounds nuw double, ptr %1, i64 %93, !dbg !71
  %116 = getelementptr inbounds nuw i8, ptr %115, i64 40, !dbg !71
  %117 = load double, ptr %116, align 8, !dbg !71, !tbaa !39
  %118 = fadd double %114, %117, !dbg !85
    #dbg_value(double %118, !24, !DIExpression(), !29)
    #dbg_value(i64 %93, !27, !DIExpression(DW_OP_constu, 6, DW_OP_or, DW_OP_stack_value), !61)
  %119 = getelementptr inbounds nuw double, ptr %1, i64 %93, !dbg !71
  %120 = getelementptr inbounds nuw i8, ptr %119, i64 48, !dbg !71
  %121 = load double, ptr %120, align 8, !dbg !71, !tbaa !39
  %122 = fadd double %118, %121, !dbg !86
    #dbg_value(double %122, !24, !DIExpression(), !29)
    #dbg_value(i64 %93, !27, !DIExpression(DW_OP_constu, 7, DW_OP_or, DW_OP_stack_value), !61)
  %123 = getelementptr inbounds nuw double, ptr %1, i64 %93, !dbg !71
  %124 = getelementptr inbounds nuw i8, ptr %123, i64 56, !dbg !71
  %125 = load double, ptr %124, align 8, !dbg !71, !tbaa !39
  %126 = fadd double %122, %125, !dbg !87
    #dbg_value(double %126, !24, !DIExpression(), !29)
  %127 = add nuw nsw i64 %93, 8, !dbg !88
    #dbg_value(i64 %127, !27, !DIExpression(), !61)
  %128 = add i64 %95, 8, !dbg !89
  %129 = icmp eq i64 %128, %58, !dbg !89
  br i1 %129, label %74, label %92, !dbg !89, !llvm.loop !90
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @scale_and_add(double noundef %0, ptr noundef readonly captures(none) %1, ptr noundef captures(none) %2, i32 noundef %3) local_unnamed_addr #0 !dbg !92 {
    #dbg_value(double %0, !98, !DIExpression(), !104)
    #dbg_value(ptr %1, !99, !DIExpression(), !104)
    #dbg_value(ptr %2, !100, !DIExpression(), !104)
    #dbg_value(i32 %3, !101, !DIExpression(), !104)
    #dbg_value(i32 0, !102, !DIExpression(), !105)
  %5 = icmp sgt i32 %3, 0, !dbg !106
  br i1 %5, label %6, label %54, !dbg !108

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64, !dbg !109
  %8 = icmp ult i32 %3, 4, !dbg !110
  br i1 %8, label %38, label %9, !dbg !110

9:                                                ; preds = %6
  %10 = shl nuw nsw i64 %7, 3, !dbg !110
  %11 = getelementptr i8, ptr %2, i64 %10, !dbg !110
  %12 = getelementptr i8, ptr %1, i64 %10, !dbg !110
  %13 = icmp ult ptr %2, %12, !dbg !110
  %14 = icmp ult ptr %1, %11, !dbg !110
  %15 = and i1 %13, %14, !dbg !110
  br i1 %15, label %38, label %16, !dbg !111

16:                                               ; preds = %9
  %17 = and i64 %7, 2147483644
  %18 = insertelement <2 x double> poison, double %0, i64 0
  %19 = shufflevector <2 x double> %18, <2 x double> poison, <2 x i32> zeroinitializer
  br label %20, !dbg !111

20:                                               ; preds = %20, %16
  %21 = phi i64 [ 0, %16 ], [ %34, %20 ], !dbg !111
  %22 = getelementptr inbounds nuw double, ptr %1, i64 %21, !dbg !112
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 16, !dbg !112
  %24 = load <2 x double>, ptr %22, align 8, !dbg !112, !tbaa !39, !alias.scope !114
  %25 = load <2 x double>, ptr %23, align 8, !dbg !112, !tbaa !39, !alias.scope !114
  %26 = getelementptr inbounds nuw double, ptr %2, i64 %21, !dbg !117
  %27 = getelementptr inbounds nuw i8, ptr %26, i64 16, !dbg !117
  %28 = load <2 x double>, ptr %26, align 8, !dbg !117, !tbaa !39, !alias.scope !118, !noalias !114
  %29 = load <2 x double>, ptr %27, align 8, !dbg !117, !tbaa !39, !alias.scope !118, !noalias !114
  %30 = fmul <2 x double> %28, %28, !dbg !120
  %31 = fmul <2 x double> %29, %29, !dbg !120
  %32 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %19, <2 x double> %24, <2 x double> %30), !dbg !121
  %33 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %19, <2 x double> %25, <2 x double> %31), !dbg !121
  store <2 x double> %32, ptr %26, align 8, !dbg !122, !tbaa !39, !alias.scope !118, !noalias !114
  store <2 x double> %33, ptr %27, align 8, !dbg !122, !tbaa !39, !alias.scope !118, !noalias !114
  %34 = add nuw i64 %21, 4, !dbg !111
  %35 = icmp eq i64 %34, %17, !dbg !123
  br i1 %35, label %36, label %20, !dbg !123, !llvm.loop !124

36:                                               ; preds = %20
  %37 = icmp eq i64 %17, %7, !dbg !123
  br i1 %37, label %54, label %38, !dbg !123

38:                                               ; preds = %9, %6, %36
  %39 = phi i64 [ 0, %9 ], [ 0, %6 ], [ %17, %36 ]
  %40 = and i64 %7, 1, !dbg !110
  %41 = icmp eq i64 %40, 0, !dbg !110
  br i1 %41, label %50, label %42, !dbg !110

42:                                               ; preds = %38
    #dbg_value(i64 poison, !102, !DIExpression(), !105)
  %43 = getelementptr inbounds nuw double, ptr %1, i64 %39, !dbg !112
  %44 = load double, ptr %43, align 8, !dbg !112, !tbaa !39
  %45 = getelementptr inbounds nuw double, ptr %2, i64 %39, !dbg !117
  %46 = load double, ptr %45, align 8, !dbg !117, !tbaa !39
  %47 = fmul double %46, %46, !dbg !120
  %48 = tail call double @llvm.fmuladd.f64(double %0, double %44, double %47), !dbg !125
  store double %48, ptr %45, align 8, !dbg !126, !tbaa !39
  %49 = or disjoint i64 %39, 1, !dbg !127
    #dbg_value(i64 %49, !102, !DIExpression(), !105)
  br label %50, !dbg !110

50:                                               ; preds = %42, %38
  %51 = phi i64 [ %39, %38 ], [ %49, %42 ]
  %52 = add nsw i64 %7, -1, !dbg !110
  %53 = icmp eq i64 %39, %52, !dbg !110
  br i1 %53, label %54, label %55, !dbg !110

54:                                               ; preds = %50, %55, %36, %4
  ret void, !dbg !128

55:                                               ; preds = %50, %55
  %56 = phi i64 [ %70, %55 ], [ %51, %50 ]
    #dbg_value(i64 %56, !102, !DIExpression(), !105)
  %57 = getelementptr inbounds nuw double, ptr %1, i64 %56, !dbg !112
  %58 = load double, ptr %57, align 8, !dbg !112, !tbaa !39
  %59 = getelementptr inbounds nuw double, ptr %2, i64 %56, !dbg !117
  %60 = load double, ptr %59, align 8, !dbg !117, !tbaa !39
  %61 = fmul double %60, %60, !dbg !120
  %62 = tail call double @llvm.fmuladd.f64(double %0, double %58, double %61), !dbg !121
  store double %62, ptr %59, align 8, !dbg !122, !tbaa !39
  %63 = add nuw nsw i64 %56, 1, !dbg !111
    #dbg_value(i64 %63, !102, !DIExpression(), !105)
  %64 = getelementptr inbounds nuw double, ptr %1, i64 %63, !dbg !112
  %65 = load double, ptr %64, align 8, !dbg !112, !tbaa !39
  %66 = getelementptr inbounds nuw double, ptr %2, i64 %63, !dbg !117
  %67 = load double, ptr %66, align 8, !dbg !117, !tbaa !39
  %68 = fmul double %67, %67, !dbg !120
  %69 = tail call double @llvm.fmuladd.f64(double %0, double %65, double %68), !dbg !129
  store double %69, ptr %66, align 8, !dbg !130, !tbaa !39
  %70 = add nuw nsw i64 %56, 2, !dbg !131
    #dbg_value(i64 %70, !102, !DIExpression(), !105)
  %71 = icmp eq i64 %70, %7, !dbg !132
  br i1 %71, label %54, label %55, !dbg !133, !llvm.loop !134
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @store_between_two_loads(ptr noundef writeonly captures(none) initializes((0, 8)) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #2 !dbg !136 {
    #dbg_value(ptr %0, !140, !DIExpression(), !143)
    #dbg_value(ptr %1, !141, !DIExpression(), !143)
  %3 = load double, ptr %1, align 8, !dbg !144, !tbaa !39
    #dbg_value(double %3, !142, !DIExpression(), !143)
  %4 = fmul double %3, 3.000000e+00, !dbg !145
  %5 = fmul double %3, %4, !dbg !146
  store double %5, ptr %0, align 8, !dbg !147, !tbaa !39
  %6 = load double, ptr %1, align 8, !dbg !148, !tbaa !39
  %7 = fmul double %3, %6, !dbg !149
  ret double %7, !dbg !150
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @running_difference(ptr noundef readonly captures(none) %0, ptr noundef writeonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 !dbg !151 {
    #dbg_value(ptr %0, !155, !DIExpression(), !160)
    #dbg_value(ptr %1, !156, !DIExpression(), !160)
    #dbg_value(i32 %2, !157, !DIExpression(), !160)
    #dbg_value(i32 0, !158, !DIExpression(), !161)
  %4 = icmp sgt i32 %2, 0, !dbg !162
  br i1 %4, label %5, label %56, !dbg !164

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !165
  %7 = icmp ult i32 %2, 6, !dbg !166
  br i1 %7, label %39, label %8, !dbg !166

8:                                                ; preds = %5
  %9 = shl nuw nsw i64 %6, 3, !dbg !166
  %10 = getelementptr i8, ptr %1, i64 %9, !dbg !166
  %11 = getelementptr i8, ptr %0, i64 %9, !dbg !166
  %12 = getelementptr i8, ptr %11, i64 8, !dbg !166
  %13 = icmp ult ptr %1, %12, !dbg !166
  %14 = icmp ult ptr %0, %10, !dbg !166
  %15 = and i1 %13, %14, !dbg !166
  br i1 %15, label %39, label %16, !dbg !167

16:                                               ; preds = %8
  %17 = and i64 %6, 2147483644
  br label %18, !dbg !167

18:                                               ; preds = %18, %16
  %19 = phi i64 [ 0, %16 ], [ %35, %18 ], !dbg !167
  %20 = getelementptr inbounds nuw double, ptr %0, i64 %19, !dbg !169
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 8, !dbg !169
  %22 = getelementptr inbounds nuw i8, ptr %20, i64 24, !dbg !169
  %23 = load <2 x double>, ptr %21, align 8, !dbg !169, !tbaa !39, !alias.scope !170
  %24 = load <2 x double>, ptr %22, align 8, !dbg !169, !tbaa !39, !alias.scope !170
  %25 = getelementptr inbounds nuw double, ptr %0, i64 %19, !dbg !173
  %26 = getelementptr inbounds nuw i8, ptr %25, i64 16, !dbg !173
  %27 = load <2 x double>, ptr %25, align 8, !dbg !173, !tbaa !39, !alias.scope !170
  %28 = load <2 x double>, ptr %26, align 8, !dbg !173, !tbaa !39, !alias.scope !170
  %29 = fneg <2 x double> %27, !dbg !174
  %30 = fneg <2 x double> %28, !dbg !174
  %31 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %23, <2 x double> %27, <2 x double> %29), !dbg !175
  %32 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %24, <2 x double> %28, <2 x double> %30), !dbg !175
  %33 = getelementptr inbounds nuw double, ptr %1, i64 %19, !dbg !176
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 16, !dbg !177
  store <2 x double> %31, ptr %33, align 8, !dbg !177, !tbaa !39, !alias.scope !178, !noalias !170
  store <2 x double> %32, ptr %34, align 8, !dbg !177, !tbaa !39, !alias.scope !178, !noalias !170
  %35 = add nuw i64 %19, 4, !dbg !167
  %36 = icmp eq i64 %35, %17, !dbg !180
  br i1 %36, label %37, label %18, !dbg !180, !llvm.loop !181

37:                                               ; preds = %18
  %38 = icmp eq i64 %17, %6, !dbg !180
  br i1 %38, label %56, label %39, !dbg !180

39:                                               ; preds = %8, %5, %37
  %40 = phi i64 [ 0, %8 ], [ 0, %5 ], [ %17, %37 ]
  %41 = and i64 %6, 1, !dbg !166
  %42 = icmp eq i64 %41, 0, !dbg !166
  br i1 %42, label %52, label %43, !dbg !166

43:                                               ; preds = %39
    #dbg_value(i64 poison, !158, !DIExpression(), !161)
  %44 = or disjoint i64 %40, 1, !dbg !167
  %45 = getelementptr inbounds nuw double, ptr %0, i64 %44, !dbg !169
  %46 = load double, ptr %45, align 8, !dbg !169, !tbaa !39
  %47 = getelementptr inbounds nuw double, ptr %0, i64 %40, !dbg !173
  %48 = load double, ptr %47, align 8, !dbg !173, !tbaa !39
  %49 = fneg double %48, !dbg !174
  %50 = tail call double @llvm.fmuladd.f64(double %46, double %48, double %49), !dbg !182
  %51 = getelementptr inbounds nuw double, ptr %1, i64 %40, !dbg !176
  store double %50, ptr %51, align 8, !dbg !183, !tbaa !39
    #dbg_value(i64 %44, !158, !DIExpression(), !161)
  br label %52, !dbg !166

52:                                               ; preds = %43, %39
  %53 = phi i64 [ %40, %39 ], [ %44, %43 ]
  %54 = add nsw i64 %6, -1, !dbg !166
  %55 = icmp eq i64 %40, %54, !dbg !166
  br i1 %55, label %56, label %57, !dbg !166

56:                                               ; preds = %52, %57, %37, %3
  ret void, !dbg !184

57:                                               ; preds = %52, %57
  %58 = phi i64 [ %67, %57 ], [ %53, %52 ]
    #dbg_value(i64 %58, !158, !DIExpression(), !161)
  %59 = add nuw nsw i64 %58, 1, !dbg !167
  %60 = getelementptr inbounds nuw double, ptr %0, i64 %59, !dbg !169
  %61 = load double, ptr %60, align 8, !dbg !169, !tbaa !39
  %62 = getelementptr inbounds nuw double, ptr %0, i64 %58, !dbg !173
  %63 = load double, ptr %62, align 8, !dbg !173, !tbaa !39
  %64 = fneg double %63, !dbg !174
  %65 = tail call double @llvm.fmuladd.f64(double %61, double %63, double %64), !dbg !175
  %66 = getelementptr inbounds nuw double, ptr %1, i64 %58, !dbg !176
  store double %65, ptr %66, align 8, !dbg !177, !tbaa !39
    #dbg_value(i64 %59, !158, !DIExpression(), !161)
  %67 = add nuw nsw i64 %58, 2, !dbg !167
  %68 = getelementptr inbounds nuw double, ptr %0, i64 %67, !dbg !169
  %69 = load double, ptr %68, align 8, !dbg !169, !tbaa !39
  %70 = getelementptr inbounds nuw double, ptr %0, i64 %59, !dbg !173
  %71 = load double, ptr %70, align 8, !dbg !173, !tbaa !39
  %72 = fneg double %71, !dbg !174
  %73 = tail call double @llvm.fmuladd.f64(double %69, double %71, double %72), !dbg !185
  %74 = getelementptr inbounds nuw double, ptr %1, i64 %59, !dbg !176
  store double %73, ptr %74, align 8, !dbg !186, !tbaa !39
    #dbg_value(i64 %67, !158, !DIExpression(), !161)
  %75 = icmp eq i64 %67, %6, !dbg !187
  br i1 %75, label %56, label %57, !dbg !188, !llvm.loop !189
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #4

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}
!llvm.errno.tbaa = !{!10}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/aliasing.c", directory: ".", checksumkind: CSK_MD5, checksum: "20d0eea90a907ff157cbab5908b52a51")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !12, i64 0}
!12 = !{!"omnipotent char", !13, i64 0}
!13 = !{!"Simple C/C++ TBAA"}
!14 = distinct !DISubprogram(name: "square_plus_first", scope: !1, file: !1, line: 3, type: !15, scopeLine: 3, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !20, keyInstructions: true)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !18, !18, !19}
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!19 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!20 = !{!21, !22, !23, !24, !25, !27}
!21 = !DILocalVariable(name: "x", arg: 1, scope: !14, file: !1, line: 3, type: !18)
!22 = !DILocalVariable(name: "y", arg: 2, scope: !14, file: !1, line: 3, type: !18)
!23 = !DILocalVariable(name: "n", arg: 3, scope: !14, file: !1, line: 3, type: !19)
!24 = !DILocalVariable(name: "s", scope: !14, file: !1, line: 4, type: !17)
!25 = !DILocalVariable(name: "i", scope: !26, file: !1, line: 5, type: !19)
!26 = distinct !DILexicalBlock(scope: !14, file: !1, line: 5, column: 3)
!27 = !DILocalVariable(name: "i", scope: !28, file: !1, line: 8, type: !19)
!28 = distinct !DILexicalBlock(scope: !14, file: !1, line: 8, column: 3)
!29 = !DILocation(line: 0, scope: !14)
!30 = !DILocation(line: 0, scope: !26)
!31 = !DILocation(line: 5, column: 21, scope: !32, atomGroup: 16, atomRank: 1)
!32 = distinct !DILexicalBlock(scope: !26, file: !1, line: 5, column: 3)
!33 = !DILocation(line: 5, column: 3, scope: !26, atomGroup: 17, atomRank: 1)
!34 = !DILocation(line: 5, column: 21, scope: !32, atomGroup: 3, atomRank: 1)
!35 = !DILocation(line: 5, column: 3, scope: !26)
!36 = !DILocation(line: 5, column: 27, scope: !32, atomGroup: 6, atomRank: 2)
!37 = !DILocation(line: 6, column: 26, scope: !38)
!38 = distinct !DILexicalBlock(scope: !32, file: !1, line: 5, column: 31)
!39 = !{!40, !40, i64 0}
!40 = !{!"double", !12, i64 0}
!41 = !{!42}
!42 = distinct !{!42, !43}
!43 = distinct !{!43, !"LVerDomain"}
!44 = !DILocation(line: 6, column: 12, scope: !38)
!45 = !{!46}
!46 = distinct !{!46, !43}
!47 = !DILocation(line: 6, column: 24, scope: !38, atomGroup: 5, atomRank: 2)
!48 = !DILocation(line: 6, column: 5, scope: !38)
!49 = !DILocation(line: 6, column: 10, scope: !38, atomGroup: 5, atomRank: 1)
!50 = !{!51}
!51 = distinct !{!51, !43}
!52 = !{!42, !46}
!53 = !DILocation(line: 5, column: 3, scope: !26, atomGroup: 4, atomRank: 1)
!54 = distinct !{!54, !55, !56, !57}
!55 = !{!"llvm.loop.mustprogress"}
!56 = !{!"llvm.loop.isvectorized", i32 1}
!57 = !{!"llvm.loop.unroll.runtime.disable"}
!58 = !DILocation(line: 6, column: 24, scope: !38, atomGroup: 24, atomRank: 2)
!59 = !DILocation(line: 6, column: 10, scope: !38, atomGroup: 24, atomRank: 1)
!60 = !DILocation(line: 5, column: 27, scope: !32, atomGroup: 25, atomRank: 2)
!61 = !DILocation(line: 0, scope: !28)
!62 = !DILocation(line: 8, column: 3, scope: !28)
!63 = !DILocation(line: 6, column: 24, scope: !38, atomGroup: 28, atomRank: 2)
!64 = !DILocation(line: 6, column: 10, scope: !38, atomGroup: 28, atomRank: 1)
!65 = !DILocation(line: 5, column: 27, scope: !32, atomGroup: 29, atomRank: 2)
!66 = !DILocation(line: 5, column: 21, scope: !32, atomGroup: 30, atomRank: 1)
!67 = !DILocation(line: 5, column: 3, scope: !26, atomGroup: 31, atomRank: 1)
!68 = distinct !{!68, !35, !69, !55, !56}
!69 = !DILocation(line: 7, column: 3, scope: !26)
!70 = !DILocation(line: 8, column: 3, scope: !28, atomGroup: 10, atomRank: 1)
!71 = !DILocation(line: 9, column: 10, scope: !72)
!72 = distinct !DILexicalBlock(scope: !73, file: !1, line: 8, column: 31)
!73 = distinct !DILexicalBlock(scope: !28, file: !1, line: 8, column: 3)
!74 = !DILocation(line: 9, column: 7, scope: !72, atomGroup: 32, atomRank: 2)
!75 = !DILocation(line: 8, column: 27, scope: !73, atomGroup: 33, atomRank: 2)
!76 = !DILocation(line: 8, column: 3, scope: !28, atomGroup: 35, atomRank: 1)
!77 = distinct !{!77, !78}
!78 = !{!"llvm.loop.unroll.disable"}
!79 = !DILocation(line: 11, column: 3, scope: !14, atomGroup: 15, atomRank: 1)
!80 = !DILocation(line: 9, column: 7, scope: !72, atomGroup: 11, atomRank: 2)
!81 = !DILocation(line: 9, column: 7, scope: !72, atomGroup: 36, atomRank: 2)
!82 = !DILocation(line: 9, column: 7, scope: !72, atomGroup: 40, atomRank: 2)
!83 = !DILocation(line: 9, column: 7, scope: !72, atomGroup: 44, atomRank: 2)
!84 = !DILocation(line: 9, column: 7, scope: !72, atomGroup: 48, atomRank: 2)
!85 = !DILocation(line: 9, column: 7, scope: !72, atomGroup: 52, atomRank: 2)
!86 = !DILocation(line: 9, column: 7, scope: !72, atomGroup: 56, atomRank: 2)
!87 = !DILocation(line: 9, column: 7, scope: !72, atomGroup: 60, atomRank: 2)
!88 = !DILocation(line: 8, column: 27, scope: !73, atomGroup: 61, atomRank: 2)
!89 = !DILocation(line: 8, column: 3, scope: !28, atomGroup: 63, atomRank: 1)
!90 = distinct !{!90, !62, !91, !55}
!91 = !DILocation(line: 10, column: 3, scope: !28)
!92 = distinct !DISubprogram(name: "scale_and_add", scope: !1, file: !1, line: 14, type: !93, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !97, keyInstructions: true)
!93 = !DISubroutineType(types: !94)
!94 = !{null, !17, !95, !18, !19}
!95 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !96, size: 64)
!96 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!97 = !{!98, !99, !100, !101, !102}
!98 = !DILocalVariable(name: "a", arg: 1, scope: !92, file: !1, line: 14, type: !17)
!99 = !DILocalVariable(name: "x", arg: 2, scope: !92, file: !1, line: 14, type: !95)
!100 = !DILocalVariable(name: "y", arg: 3, scope: !92, file: !1, line: 14, type: !18)
!101 = !DILocalVariable(name: "n", arg: 4, scope: !92, file: !1, line: 14, type: !19)
!102 = !DILocalVariable(name: "i", scope: !103, file: !1, line: 15, type: !19)
!103 = distinct !DILexicalBlock(scope: !92, file: !1, line: 15, column: 3)
!104 = !DILocation(line: 0, scope: !92)
!105 = !DILocation(line: 0, scope: !103)
!106 = !DILocation(line: 15, column: 21, scope: !107, atomGroup: 20, atomRank: 1)
!107 = distinct !DILexicalBlock(scope: !103, file: !1, line: 15, column: 3)
!108 = !DILocation(line: 15, column: 3, scope: !103, atomGroup: 21, atomRank: 1)
!109 = !DILocation(line: 15, column: 21, scope: !107, atomGroup: 2, atomRank: 1)
!110 = !DILocation(line: 15, column: 3, scope: !103)
!111 = !DILocation(line: 15, column: 27, scope: !107, atomGroup: 5, atomRank: 2)
!112 = !DILocation(line: 16, column: 16, scope: !113)
!113 = distinct !DILexicalBlock(scope: !107, file: !1, line: 15, column: 31)
!114 = !{!115}
!115 = distinct !{!115, !116}
!116 = distinct !{!116, !"LVerDomain"}
!117 = !DILocation(line: 16, column: 23, scope: !113)
!118 = !{!119}
!119 = distinct !{!119, !116}
!120 = !DILocation(line: 16, column: 28, scope: !113)
!121 = !DILocation(line: 16, column: 21, scope: !113, atomGroup: 4, atomRank: 2)
!122 = !DILocation(line: 16, column: 10, scope: !113, atomGroup: 4, atomRank: 1)
!123 = !DILocation(line: 15, column: 3, scope: !103, atomGroup: 3, atomRank: 1)
!124 = distinct !{!124, !55, !56, !57}
!125 = !DILocation(line: 16, column: 21, scope: !113, atomGroup: 64, atomRank: 2)
!126 = !DILocation(line: 16, column: 10, scope: !113, atomGroup: 64, atomRank: 1)
!127 = !DILocation(line: 15, column: 27, scope: !107, atomGroup: 65, atomRank: 2)
!128 = !DILocation(line: 18, column: 1, scope: !92, atomGroup: 7, atomRank: 1)
!129 = !DILocation(line: 16, column: 21, scope: !113, atomGroup: 68, atomRank: 2)
!130 = !DILocation(line: 16, column: 10, scope: !113, atomGroup: 68, atomRank: 1)
!131 = !DILocation(line: 15, column: 27, scope: !107, atomGroup: 69, atomRank: 2)
!132 = !DILocation(line: 15, column: 21, scope: !107, atomGroup: 70, atomRank: 1)
!133 = !DILocation(line: 15, column: 3, scope: !103, atomGroup: 71, atomRank: 1)
!134 = distinct !{!134, !110, !135, !55, !56}
!135 = !DILocation(line: 17, column: 3, scope: !103)
!136 = distinct !DISubprogram(name: "store_between_two_loads", scope: !1, file: !1, line: 21, type: !137, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !139, keyInstructions: true)
!137 = !DISubroutineType(types: !138)
!138 = !{!17, !18, !95}
!139 = !{!140, !141, !142}
!140 = !DILocalVariable(name: "p", arg: 1, scope: !136, file: !1, line: 21, type: !18)
!141 = !DILocalVariable(name: "q", arg: 2, scope: !136, file: !1, line: 21, type: !95)
!142 = !DILocalVariable(name: "first", scope: !136, file: !1, line: 22, type: !17)
!143 = !DILocation(line: 0, scope: !136)
!144 = !DILocation(line: 22, column: 18, scope: !136, atomGroup: 1, atomRank: 2)
!145 = !DILocation(line: 23, column: 12, scope: !136)
!146 = !DILocation(line: 23, column: 20, scope: !136, atomGroup: 2, atomRank: 2)
!147 = !DILocation(line: 23, column: 6, scope: !136, atomGroup: 2, atomRank: 1)
!148 = !DILocation(line: 24, column: 18, scope: !136)
!149 = !DILocation(line: 24, column: 16, scope: !136, atomGroup: 4, atomRank: 2)
!150 = !DILocation(line: 24, column: 3, scope: !136, atomGroup: 4, atomRank: 1)
!151 = distinct !DISubprogram(name: "running_difference", scope: !1, file: !1, line: 27, type: !152, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !154, keyInstructions: true)
!152 = !DISubroutineType(types: !153)
!153 = !{null, !95, !18, !19}
!154 = !{!155, !156, !157, !158}
!155 = !DILocalVariable(name: "x", arg: 1, scope: !151, file: !1, line: 27, type: !95)
!156 = !DILocalVariable(name: "y", arg: 2, scope: !151, file: !1, line: 27, type: !18)
!157 = !DILocalVariable(name: "n", arg: 3, scope: !151, file: !1, line: 27, type: !19)
!158 = !DILocalVariable(name: "i", scope: !159, file: !1, line: 28, type: !19)
!159 = distinct !DILexicalBlock(scope: !151, file: !1, line: 28, column: 3)
!160 = !DILocation(line: 0, scope: !151)
!161 = !DILocation(line: 0, scope: !159)
!162 = !DILocation(line: 28, column: 21, scope: !163, atomGroup: 22, atomRank: 1)
!163 = distinct !DILexicalBlock(scope: !159, file: !1, line: 28, column: 3)
!164 = !DILocation(line: 28, column: 3, scope: !159, atomGroup: 23, atomRank: 1)
!165 = !DILocation(line: 28, column: 21, scope: !163, atomGroup: 2, atomRank: 1)
!166 = !DILocation(line: 28, column: 3, scope: !159)
!167 = !DILocation(line: 29, column: 16, scope: !168)
!168 = distinct !DILexicalBlock(scope: !163, file: !1, line: 28, column: 31)
!169 = !DILocation(line: 29, column: 12, scope: !168)
!170 = !{!171}
!171 = distinct !{!171, !172}
!172 = distinct !{!172, !"LVerDomain"}
!173 = !DILocation(line: 29, column: 23, scope: !168)
!174 = !DILocation(line: 29, column: 28, scope: !168)
!175 = !DILocation(line: 29, column: 28, scope: !168, atomGroup: 4, atomRank: 2)
!176 = !DILocation(line: 29, column: 5, scope: !168)
!177 = !DILocation(line: 29, column: 10, scope: !168, atomGroup: 4, atomRank: 1)
!178 = !{!179}
!179 = distinct !{!179, !172}
!180 = !DILocation(line: 28, column: 3, scope: !159, atomGroup: 3, atomRank: 1)
!181 = distinct !{!181, !55, !56, !57}
!182 = !DILocation(line: 29, column: 28, scope: !168, atomGroup: 72, atomRank: 2)
!183 = !DILocation(line: 29, column: 10, scope: !168, atomGroup: 72, atomRank: 1)
!184 = !DILocation(line: 31, column: 1, scope: !151, atomGroup: 7, atomRank: 1)
!185 = !DILocation(line: 29, column: 28, scope: !168, atomGroup: 75, atomRank: 2)
!186 = !DILocation(line: 29, column: 10, scope: !168, atomGroup: 75, atomRank: 1)
!187 = !DILocation(line: 28, column: 21, scope: !163, atomGroup: 76, atomRank: 1)
!188 = !DILocation(line: 28, column: 3, scope: !159, atomGroup: 77, atomRank: 1)
!189 = distinct !{!189, !166, !190, !55, !56}
!190 = !DILocation(line: 30, column: 3, scope: !159)
