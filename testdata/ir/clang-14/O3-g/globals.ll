; clang-14 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/globals.c -o ir/clang-14/O3-g/globals.ll
; ModuleID = 'c/globals.c'
source_filename = "c/globals.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@filter_weights = dso_local local_unnamed_addr constant [4 x double] [double 5.000000e-01, double -1.250000e+00, double 2.000000e+00, double 7.500000e-01], align 16, !dbg !0
@scratch = internal unnamed_addr global [8 x double] zeroinitializer, align 16, !dbg !5
@settings.0 = internal unnamed_addr global double 0.000000e+00, align 8, !dbg !30
@settings.1 = internal unnamed_addr global i32 0, align 8, !dbg !31
@leaky_accumulator.acc = internal unnamed_addr global double 0.000000e+00, align 8, !dbg !18

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @convolve_with_constant_table(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !39 {
  call void @llvm.dbg.value(metadata double* %0, metadata !44, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata i32 %1, metadata !45, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !46, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata i32 0, metadata !47, metadata !DIExpression()), !dbg !55
  %3 = icmp slt i32 %1, 4, !dbg !56
  br i1 %3, label %27, label %4, !dbg !57

4:                                                ; preds = %2
  %5 = add nsw i32 %1, -3, !dbg !57
  %6 = zext i32 %5 to i64, !dbg !56
  %7 = load double, double* %0, align 8, !dbg !58, !tbaa !61
  br label %8, !dbg !57

8:                                                ; preds = %4, %8
  %9 = phi double [ %7, %4 ], [ %15, %8 ], !dbg !58
  %10 = phi i64 [ 0, %4 ], [ %13, %8 ]
  %11 = phi double [ 0.000000e+00, %4 ], [ %25, %8 ]
  call void @llvm.dbg.value(metadata i64 %10, metadata !47, metadata !DIExpression()), !dbg !55
  call void @llvm.dbg.value(metadata double %11, metadata !46, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata i32 0, metadata !52, metadata !DIExpression()), !dbg !65
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !49, metadata !DIExpression()), !dbg !66
  call void @llvm.dbg.value(metadata i64 0, metadata !52, metadata !DIExpression()), !dbg !65
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !49, metadata !DIExpression()), !dbg !66
  %12 = tail call double @llvm.fmuladd.f64(double %9, double 5.000000e-01, double 0.000000e+00), !dbg !67
  call void @llvm.dbg.value(metadata double %12, metadata !49, metadata !DIExpression()), !dbg !66
  call void @llvm.dbg.value(metadata i64 1, metadata !52, metadata !DIExpression()), !dbg !65
  call void @llvm.dbg.value(metadata i64 1, metadata !52, metadata !DIExpression()), !dbg !65
  call void @llvm.dbg.value(metadata double %12, metadata !49, metadata !DIExpression()), !dbg !66
  %13 = add nuw nsw i64 %10, 1, !dbg !68
  %14 = getelementptr inbounds double, double* %0, i64 %13, !dbg !58
  %15 = load double, double* %14, align 8, !dbg !58, !tbaa !61
  %16 = tail call double @llvm.fmuladd.f64(double %15, double -1.250000e+00, double %12), !dbg !67
  call void @llvm.dbg.value(metadata double %16, metadata !49, metadata !DIExpression()), !dbg !66
  call void @llvm.dbg.value(metadata i64 2, metadata !52, metadata !DIExpression()), !dbg !65
  call void @llvm.dbg.value(metadata i64 2, metadata !52, metadata !DIExpression()), !dbg !65
  call void @llvm.dbg.value(metadata double %16, metadata !49, metadata !DIExpression()), !dbg !66
  %17 = add nuw nsw i64 %10, 2, !dbg !68
  %18 = getelementptr inbounds double, double* %0, i64 %17, !dbg !58
  %19 = load double, double* %18, align 8, !dbg !58, !tbaa !61
  %20 = tail call double @llvm.fmuladd.f64(double %19, double 2.000000e+00, double %16), !dbg !67
  call void @llvm.dbg.value(metadata double %20, metadata !49, metadata !DIExpression()), !dbg !66
  call void @llvm.dbg.value(metadata i64 3, metadata !52, metadata !DIExpression()), !dbg !65
  call void @llvm.dbg.value(metadata i64 3, metadata !52, metadata !DIExpression()), !dbg !65
  call void @llvm.dbg.value(metadata double %20, metadata !49, metadata !DIExpression()), !dbg !66
  %21 = add nuw nsw i64 %10, 3, !dbg !68
  %22 = getelementptr inbounds double, double* %0, i64 %21, !dbg !58
  %23 = load double, double* %22, align 8, !dbg !58, !tbaa !61
  %24 = tail call double @llvm.fmuladd.f64(double %23, double 7.500000e-01, double %20), !dbg !67
  call void @llvm.dbg.value(metadata double %24, metadata !49, metadata !DIExpression()), !dbg !66
  call void @llvm.dbg.value(metadata i64 4, metadata !52, metadata !DIExpression()), !dbg !65
  %25 = tail call double @llvm.fmuladd.f64(double %24, double %24, double %11), !dbg !69
  call void @llvm.dbg.value(metadata double %25, metadata !46, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata i64 %13, metadata !47, metadata !DIExpression()), !dbg !55
  %26 = icmp eq i64 %13, %6, !dbg !56
  br i1 %26, label %27, label %8, !dbg !57, !llvm.loop !70

27:                                               ; preds = %8, %2
  %28 = phi double [ 0.000000e+00, %2 ], [ %25, %8 ], !dbg !54
  ret double %28, !dbg !73
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @global_scratch_space(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !74 {
  call void @llvm.dbg.value(metadata double* %0, metadata !76, metadata !DIExpression()), !dbg !83
  call void @llvm.dbg.value(metadata i32 %1, metadata !77, metadata !DIExpression()), !dbg !83
  call void @llvm.dbg.value(metadata i32 0, metadata !78, metadata !DIExpression()), !dbg !84
  %3 = icmp sgt i32 %1, 0, !dbg !85
  br i1 %3, label %4, label %102, !dbg !87

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !85
  %6 = icmp ult i32 %1, 4, !dbg !87
  br i1 %6, label %65, label %7, !dbg !87

7:                                                ; preds = %4
  %8 = and i64 %5, 4294967292, !dbg !87
  %9 = add nsw i64 %8, -4, !dbg !87
  %10 = lshr exact i64 %9, 2, !dbg !87
  %11 = add nuw nsw i64 %10, 1, !dbg !87
  %12 = and i64 %11, 1, !dbg !87
  %13 = icmp eq i64 %9, 0, !dbg !87
  br i1 %13, label %47, label %14, !dbg !87

14:                                               ; preds = %7
  %15 = and i64 %11, 9223372036854775806, !dbg !87
  br label %16, !dbg !87

16:                                               ; preds = %16, %14
  %17 = phi i64 [ 0, %14 ], [ %44, %16 ], !dbg !88
  %18 = phi i64 [ 0, %14 ], [ %45, %16 ]
  %19 = getelementptr inbounds double, double* %0, i64 %17, !dbg !88
  %20 = bitcast double* %19 to <2 x double>*, !dbg !89
  %21 = load <2 x double>, <2 x double>* %20, align 8, !dbg !89, !tbaa !61
  %22 = getelementptr inbounds double, double* %19, i64 2, !dbg !89
  %23 = bitcast double* %22 to <2 x double>*, !dbg !89
  %24 = load <2 x double>, <2 x double>* %23, align 8, !dbg !89, !tbaa !61
  %25 = fmul <2 x double> %21, %21, !dbg !91
  %26 = fmul <2 x double> %24, %24, !dbg !91
  %27 = getelementptr inbounds [8 x double], [8 x double]* @scratch, i64 0, i64 %17, !dbg !88
  %28 = bitcast double* %27 to <2 x double>*, !dbg !92
  store <2 x double> %25, <2 x double>* %28, align 16, !dbg !92, !tbaa !61
  %29 = getelementptr inbounds double, double* %27, i64 2, !dbg !92
  %30 = bitcast double* %29 to <2 x double>*, !dbg !92
  store <2 x double> %26, <2 x double>* %30, align 16, !dbg !92, !tbaa !61
  %31 = or i64 %17, 4, !dbg !88
  %32 = getelementptr inbounds double, double* %0, i64 %31, !dbg !88
  %33 = bitcast double* %32 to <2 x double>*, !dbg !89
  %34 = load <2 x double>, <2 x double>* %33, align 8, !dbg !89, !tbaa !61
  %35 = getelementptr inbounds double, double* %32, i64 2, !dbg !89
  %36 = bitcast double* %35 to <2 x double>*, !dbg !89
  %37 = load <2 x double>, <2 x double>* %36, align 8, !dbg !89, !tbaa !61
  %38 = fmul <2 x double> %34, %34, !dbg !91
  %39 = fmul <2 x double> %37, %37, !dbg !91
  %40 = getelementptr inbounds [8 x double], [8 x double]* @scratch, i64 0, i64 %31, !dbg !88
  %41 = bitcast double* %40 to <2 x double>*, !dbg !92
  store <2 x double> %38, <2 x double>* %41, align 16, !dbg !92, !tbaa !61
  %42 = getelementptr inbounds double, double* %40, i64 2, !dbg !92
  %43 = bitcast double* %42 to <2 x double>*, !dbg !92
  store <2 x double> %39, <2 x double>* %43, align 16, !dbg !92, !tbaa !61
  %44 = add nuw i64 %17, 8, !dbg !88
  %45 = add i64 %18, 2, !dbg !88
  %46 = icmp eq i64 %45, %15, !dbg !88
  br i1 %46, label %47, label %16, !dbg !88, !llvm.loop !93

47:                                               ; preds = %16, %7
  %48 = phi i64 [ 0, %7 ], [ %44, %16 ]
  %49 = icmp eq i64 %12, 0, !dbg !88
  br i1 %49, label %63, label %50, !dbg !88

50:                                               ; preds = %47
  %51 = getelementptr inbounds double, double* %0, i64 %48, !dbg !88
  %52 = bitcast double* %51 to <2 x double>*, !dbg !89
  %53 = load <2 x double>, <2 x double>* %52, align 8, !dbg !89, !tbaa !61
  %54 = getelementptr inbounds double, double* %51, i64 2, !dbg !89
  %55 = bitcast double* %54 to <2 x double>*, !dbg !89
  %56 = load <2 x double>, <2 x double>* %55, align 8, !dbg !89, !tbaa !61
  %57 = fmul <2 x double> %53, %53, !dbg !91
  %58 = fmul <2 x double> %56, %56, !dbg !91
  %59 = getelementptr inbounds [8 x double], [8 x double]* @scratch, i64 0, i64 %48, !dbg !88
  %60 = bitcast double* %59 to <2 x double>*, !dbg !92
  store <2 x double> %57, <2 x double>* %60, align 16, !dbg !92, !tbaa !61
  %61 = getelementptr inbounds double, double* %59, i64 2, !dbg !92
  %62 = bitcast double* %61 to <2 x double>*, !dbg !92
  store <2 x double> %58, <2 x double>* %62, align 16, !dbg !92, !tbaa !61
  br label %63, !dbg !87

63:                                               ; preds = %47, %50
  %64 = icmp eq i64 %8, %5, !dbg !87
  br i1 %64, label %67, label %65, !dbg !87

65:                                               ; preds = %4, %63
  %66 = phi i64 [ 0, %4 ], [ %8, %63 ]
  br label %77, !dbg !87

67:                                               ; preds = %77, %63
  call void @llvm.dbg.value(metadata i32 1, metadata !81, metadata !DIExpression()), !dbg !96
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !80, metadata !DIExpression()), !dbg !83
  %68 = icmp sgt i32 %1, 1, !dbg !97
  br i1 %68, label %69, label %102, !dbg !99

69:                                               ; preds = %67
  %70 = load double, double* getelementptr inbounds ([8 x double], [8 x double]* @scratch, i64 0, i64 0), align 16, !dbg !100, !tbaa !61
  %71 = add nsw i64 %5, -1, !dbg !99
  %72 = add nsw i64 %5, -2, !dbg !99
  %73 = and i64 %71, 3, !dbg !99
  %74 = icmp ult i64 %72, 3, !dbg !99
  br i1 %74, label %85, label %75, !dbg !99

75:                                               ; preds = %69
  %76 = and i64 %71, -4, !dbg !99
  br label %104, !dbg !99

77:                                               ; preds = %65, %77
  %78 = phi i64 [ %83, %77 ], [ %66, %65 ]
  call void @llvm.dbg.value(metadata i64 %78, metadata !78, metadata !DIExpression()), !dbg !84
  %79 = getelementptr inbounds double, double* %0, i64 %78, !dbg !89
  %80 = load double, double* %79, align 8, !dbg !89, !tbaa !61
  %81 = fmul double %80, %80, !dbg !91
  %82 = getelementptr inbounds [8 x double], [8 x double]* @scratch, i64 0, i64 %78, !dbg !102
  store double %81, double* %82, align 8, !dbg !92, !tbaa !61
  %83 = add nuw nsw i64 %78, 1, !dbg !88
  call void @llvm.dbg.value(metadata i64 %83, metadata !78, metadata !DIExpression()), !dbg !84
  %84 = icmp eq i64 %83, %5, !dbg !85
  br i1 %84, label %67, label %77, !dbg !87, !llvm.loop !103

85:                                               ; preds = %104, %69
  %86 = phi double [ undef, %69 ], [ %123, %104 ]
  %87 = phi double [ %70, %69 ], [ %122, %104 ]
  %88 = phi i64 [ 1, %69 ], [ %124, %104 ]
  %89 = phi double [ 0.000000e+00, %69 ], [ %123, %104 ]
  %90 = icmp eq i64 %73, 0, !dbg !99
  br i1 %90, label %102, label %91, !dbg !99

91:                                               ; preds = %85, %91
  %92 = phi double [ %97, %91 ], [ %87, %85 ], !dbg !100
  %93 = phi i64 [ %99, %91 ], [ %88, %85 ]
  %94 = phi double [ %98, %91 ], [ %89, %85 ]
  %95 = phi i64 [ %100, %91 ], [ 0, %85 ]
  call void @llvm.dbg.value(metadata i64 %93, metadata !81, metadata !DIExpression()), !dbg !96
  call void @llvm.dbg.value(metadata double %94, metadata !80, metadata !DIExpression()), !dbg !83
  %96 = getelementptr inbounds [8 x double], [8 x double]* @scratch, i64 0, i64 %93, !dbg !105
  %97 = load double, double* %96, align 8, !dbg !105, !tbaa !61
  %98 = tail call double @llvm.fmuladd.f64(double %97, double %92, double %94), !dbg !106
  call void @llvm.dbg.value(metadata double %98, metadata !80, metadata !DIExpression()), !dbg !83
  %99 = add nuw nsw i64 %93, 1, !dbg !107
  call void @llvm.dbg.value(metadata i64 %99, metadata !81, metadata !DIExpression()), !dbg !96
  %100 = add i64 %95, 1, !dbg !99
  %101 = icmp eq i64 %100, %73, !dbg !99
  br i1 %101, label %102, label %91, !dbg !99, !llvm.loop !108

102:                                              ; preds = %85, %91, %2, %67
  %103 = phi double [ 0.000000e+00, %67 ], [ 0.000000e+00, %2 ], [ %86, %85 ], [ %98, %91 ], !dbg !83
  ret double %103, !dbg !110

104:                                              ; preds = %104, %75
  %105 = phi double [ %70, %75 ], [ %122, %104 ], !dbg !100
  %106 = phi i64 [ 1, %75 ], [ %124, %104 ]
  %107 = phi double [ 0.000000e+00, %75 ], [ %123, %104 ]
  %108 = phi i64 [ 0, %75 ], [ %125, %104 ]
  call void @llvm.dbg.value(metadata i64 %106, metadata !81, metadata !DIExpression()), !dbg !96
  call void @llvm.dbg.value(metadata double %107, metadata !80, metadata !DIExpression()), !dbg !83
  %109 = getelementptr inbounds [8 x double], [8 x double]* @scratch, i64 0, i64 %106, !dbg !105
  %110 = load double, double* %109, align 8, !dbg !105, !tbaa !61
  %111 = tail call double @llvm.fmuladd.f64(double %110, double %105, double %107), !dbg !106
  call void @llvm.dbg.value(metadata double %111, metadata !80, metadata !DIExpression()), !dbg !83
  %112 = add nuw nsw i64 %106, 1, !dbg !107
  call void @llvm.dbg.value(metadata i64 %112, metadata !81, metadata !DIExpression()), !dbg !96
  call void @llvm.dbg.value(metadata i64 %112, metadata !81, metadata !DIExpression()), !dbg !96
  call void @llvm.dbg.value(metadata double %111, metadata !80, metadata !DIExpression()), !dbg !83
  %113 = getelementptr inbounds [8 x double], [8 x double]* @scratch, i64 0, i64 %112, !dbg !105
  %114 = load double, double* %113, align 8, !dbg !105, !tbaa !61
  %115 = tail call double @llvm.fmuladd.f64(double %114, double %110, double %111), !dbg !106
  call void @llvm.dbg.value(metadata double %115, metadata !80, metadata !DIExpression()), !dbg !83
  %116 = add nuw nsw i64 %106, 2, !dbg !107
  call void @llvm.dbg.value(metadata i64 %116, metadata !81, metadata !DIExpression()), !dbg !96
  call void @llvm.dbg.value(metadata i64 %116, metadata !81, metadata !DIExpression()), !dbg !96
  call void @llvm.dbg.value(metadata double %115, metadata !80, metadata !DIExpression()), !dbg !83
  %117 = getelementptr inbounds [8 x double], [8 x double]* @scratch, i64 0, i64 %116, !dbg !105
  %118 = load double, double* %117, align 8, !dbg !105, !tbaa !61
  %119 = tail call double @llvm.fmuladd.f64(double %118, double %114, double %115), !dbg !106
  call void @llvm.dbg.value(metadata double %119, metadata !80, metadata !DIExpression()), !dbg !83
  %120 = add nuw nsw i64 %106, 3, !dbg !107
  call void @llvm.dbg.value(metadata i64 %120, metadata !81, metadata !DIExpression()), !dbg !96
  call void @llvm.dbg.value(metadata i64 %120, metadata !81, metadata !DIExpression()), !dbg !96
  call void @llvm.dbg.value(metadata double %119, metadata !80, metadata !DIExpression()), !dbg !83
  %121 = getelementptr inbounds [8 x double], [8 x double]* @scratch, i64 0, i64 %120, !dbg !105
  %122 = load double, double* %121, align 8, !dbg !105, !tbaa !61
  %123 = tail call double @llvm.fmuladd.f64(double %122, double %118, double %119), !dbg !106
  call void @llvm.dbg.value(metadata double %123, metadata !80, metadata !DIExpression()), !dbg !83
  %124 = add nuw nsw i64 %106, 4, !dbg !107
  call void @llvm.dbg.value(metadata i64 %124, metadata !81, metadata !DIExpression()), !dbg !96
  %125 = add i64 %108, 4, !dbg !99
  %126 = icmp eq i64 %125, %76, !dbg !99
  br i1 %126, label %85, label %104, !dbg !99, !llvm.loop !111
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @static_state_between_calls(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !113 {
  call void @llvm.dbg.value(metadata double* %0, metadata !115, metadata !DIExpression()), !dbg !120
  call void @llvm.dbg.value(metadata i32 %1, metadata !116, metadata !DIExpression()), !dbg !120
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !117, metadata !DIExpression()), !dbg !120
  call void @llvm.dbg.value(metadata i32 0, metadata !118, metadata !DIExpression()), !dbg !121
  %3 = icmp sgt i32 %1, 0, !dbg !122
  br i1 %3, label %4, label %6, !dbg !124

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !122
  br label %9, !dbg !124

6:                                                ; preds = %9, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %15, %9 ], !dbg !120
  %8 = fmul double %7, %7, !dbg !125
  ret double %8, !dbg !126

9:                                                ; preds = %4, %9
  %10 = phi i64 [ 0, %4 ], [ %16, %9 ]
  call void @llvm.dbg.value(metadata i64 %10, metadata !118, metadata !DIExpression()), !dbg !121
  %11 = getelementptr inbounds double, double* %0, i64 %10, !dbg !127
  %12 = load double, double* %11, align 8, !dbg !127, !tbaa !61
  %13 = icmp eq i64 %10, 0, !dbg !129
  %14 = zext i1 %13 to i32, !dbg !129
  %15 = tail call fastcc double @leaky_accumulator(double noundef %12, i32 noundef %14), !dbg !130
  call void @llvm.dbg.value(metadata double %15, metadata !117, metadata !DIExpression()), !dbg !120
  %16 = add nuw nsw i64 %10, 1, !dbg !131
  call void @llvm.dbg.value(metadata i64 %16, metadata !118, metadata !DIExpression()), !dbg !121
  %17 = icmp eq i64 %16, %5, !dbg !122
  br i1 %17, label %6, label %9, !dbg !124, !llvm.loop !132
}

; Function Attrs: mustprogress nofree noinline nosync nounwind uwtable willreturn
define internal fastcc double @leaky_accumulator(double noundef %0, i32 noundef %1) unnamed_addr #3 !dbg !20 {
  call void @llvm.dbg.value(metadata double %0, metadata !24, metadata !DIExpression()), !dbg !134
  call void @llvm.dbg.value(metadata i32 %1, metadata !25, metadata !DIExpression()), !dbg !134
  %3 = icmp eq i32 %1, 0, !dbg !135
  %4 = load double, double* @leaky_accumulator.acc, align 8, !dbg !137
  %5 = select i1 %3, double %4, double 0.000000e+00, !dbg !137
  %6 = tail call double @llvm.fmuladd.f64(double %5, double 5.000000e-01, double %0), !dbg !138
  store double %6, double* @leaky_accumulator.acc, align 8, !dbg !139, !tbaa !61
  ret double %6, !dbg !140
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind uwtable willreturn
define dso_local double @global_struct_gain(double noundef %0, double noundef %1) local_unnamed_addr #4 !dbg !141 {
  call void @llvm.dbg.value(metadata double %0, metadata !145, metadata !DIExpression()), !dbg !148
  call void @llvm.dbg.value(metadata double %1, metadata !146, metadata !DIExpression()), !dbg !148
  store double %1, double* @settings.0, align 8, !dbg !149, !tbaa !150
  store i32 0, i32* @settings.1, align 8, !dbg !153, !tbaa !154
  %3 = tail call fastcc double @apply_gain(double noundef %0), !dbg !155
  call void @llvm.dbg.value(metadata double %3, metadata !147, metadata !DIExpression()), !dbg !148
  %4 = tail call fastcc double @apply_gain(double noundef %3), !dbg !156
  %5 = fmul double %3, %4, !dbg !157
  call void @llvm.dbg.value(metadata double %5, metadata !147, metadata !DIExpression()), !dbg !148
  %6 = load i32, i32* @settings.1, align 8, !dbg !158, !tbaa !154
  %7 = sitofp i32 %6 to double, !dbg !159
  %8 = fmul double %5, %7, !dbg !160
  ret double %8, !dbg !161
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind uwtable willreturn
define internal fastcc double @apply_gain(double noundef %0) unnamed_addr #5 !dbg !162 {
  call void @llvm.dbg.value(metadata double %0, metadata !166, metadata !DIExpression()), !dbg !167
  %2 = load i32, i32* @settings.1, align 8, !dbg !168, !tbaa !154
  %3 = add nsw i32 %2, 1, !dbg !168
  store i32 %3, i32* @settings.1, align 8, !dbg !168, !tbaa !154
  %4 = load double, double* @settings.0, align 8, !dbg !169, !tbaa !150
  %5 = fmul double %4, %0, !dbg !169
  store double %5, double* @settings.0, align 8, !dbg !169, !tbaa !150
  %6 = fadd double %5, %0, !dbg !170
  ret double %6, !dbg !171
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #6

attributes #0 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree noinline nosync nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree noinline norecurse nosync nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nosync nounwind readnone speculatable willreturn }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!32, !33, !34, !35, !36, !37}
!llvm.ident = !{!38}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "filter_weights", scope: !2, file: !3, line: 3, type: !26, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C99, file: !3, producer: "Debian clang version 14.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "c/globals.c", directory: ".", checksumkind: CSK_MD5, checksum: "552c59aa30b6e1c1a167ba96d74ac206")
!4 = !{!0, !5, !11, !18}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "scratch", scope: !2, file: !3, line: 4, type: !7, isLocal: true, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 512, elements: !9)
!8 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!9 = !{!10}
!10 = !DISubrange(count: 8)
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "settings", scope: !2, file: !3, line: 8, type: !13, isLocal: true, isDefinition: true)
!13 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 5, size: 128, elements: !14)
!14 = !{!15, !16}
!15 = !DIDerivedType(tag: DW_TAG_member, name: "gain", scope: !13, file: !3, line: 6, baseType: !8, size: 64)
!16 = !DIDerivedType(tag: DW_TAG_member, name: "calls", scope: !13, file: !3, line: 7, baseType: !17, size: 32, offset: 64)
!17 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(name: "acc", scope: !20, file: !3, line: 34, type: !8, isLocal: true, isDefinition: true)
!20 = distinct !DISubprogram(name: "leaky_accumulator", scope: !3, file: !3, line: 33, type: !21, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!21 = !DISubroutineType(types: !22)
!22 = !{!8, !8, !17}
!23 = !{!24, !25}
!24 = !DILocalVariable(name: "x", arg: 1, scope: !20, file: !3, line: 33, type: !8)
!25 = !DILocalVariable(name: "restart", arg: 2, scope: !20, file: !3, line: 33, type: !17)
!26 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, size: 256, elements: !28)
!27 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !8)
!28 = !{!29}
!29 = !DISubrange(count: 4)
!30 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression(DW_OP_LLVM_fragment, 0, 64))
!31 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression(DW_OP_LLVM_fragment, 64, 32))
!32 = !{i32 7, !"Dwarf Version", i32 5}
!33 = !{i32 2, !"Debug Info Version", i32 3}
!34 = !{i32 1, !"wchar_size", i32 4}
!35 = !{i32 7, !"PIC Level", i32 2}
!36 = !{i32 7, !"PIE Level", i32 2}
!37 = !{i32 7, !"uwtable", i32 1}
!38 = !{!"Debian clang version 14.0.6"}
!39 = distinct !DISubprogram(name: "convolve_with_constant_table", scope: !3, file: !3, line: 10, type: !40, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !43)
!40 = !DISubroutineType(types: !41)
!41 = !{!8, !42, !17}
!42 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!43 = !{!44, !45, !46, !47, !49, !52}
!44 = !DILocalVariable(name: "x", arg: 1, scope: !39, file: !3, line: 10, type: !42)
!45 = !DILocalVariable(name: "n", arg: 2, scope: !39, file: !3, line: 10, type: !17)
!46 = !DILocalVariable(name: "s", scope: !39, file: !3, line: 11, type: !8)
!47 = !DILocalVariable(name: "i", scope: !48, file: !3, line: 12, type: !17)
!48 = distinct !DILexicalBlock(scope: !39, file: !3, line: 12, column: 3)
!49 = !DILocalVariable(name: "t", scope: !50, file: !3, line: 13, type: !8)
!50 = distinct !DILexicalBlock(scope: !51, file: !3, line: 12, column: 36)
!51 = distinct !DILexicalBlock(scope: !48, file: !3, line: 12, column: 3)
!52 = !DILocalVariable(name: "j", scope: !53, file: !3, line: 14, type: !17)
!53 = distinct !DILexicalBlock(scope: !50, file: !3, line: 14, column: 5)
!54 = !DILocation(line: 0, scope: !39)
!55 = !DILocation(line: 0, scope: !48)
!56 = !DILocation(line: 12, column: 25, scope: !51)
!57 = !DILocation(line: 12, column: 3, scope: !48)
!58 = !DILocation(line: 15, column: 32, scope: !59)
!59 = distinct !DILexicalBlock(scope: !60, file: !3, line: 14, column: 33)
!60 = distinct !DILexicalBlock(scope: !53, file: !3, line: 14, column: 5)
!61 = !{!62, !62, i64 0}
!62 = !{!"double", !63, i64 0}
!63 = !{!"omnipotent char", !64, i64 0}
!64 = !{!"Simple C/C++ TBAA"}
!65 = !DILocation(line: 0, scope: !53)
!66 = !DILocation(line: 0, scope: !50)
!67 = !DILocation(line: 15, column: 9, scope: !59)
!68 = !DILocation(line: 15, column: 36, scope: !59)
!69 = !DILocation(line: 17, column: 7, scope: !50)
!70 = distinct !{!70, !57, !71, !72}
!71 = !DILocation(line: 18, column: 3, scope: !48)
!72 = !{!"llvm.loop.mustprogress"}
!73 = !DILocation(line: 19, column: 3, scope: !39)
!74 = distinct !DISubprogram(name: "global_scratch_space", scope: !3, file: !3, line: 22, type: !40, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !75)
!75 = !{!76, !77, !78, !80, !81}
!76 = !DILocalVariable(name: "x", arg: 1, scope: !74, file: !3, line: 22, type: !42)
!77 = !DILocalVariable(name: "n", arg: 2, scope: !74, file: !3, line: 22, type: !17)
!78 = !DILocalVariable(name: "i", scope: !79, file: !3, line: 23, type: !17)
!79 = distinct !DILexicalBlock(scope: !74, file: !3, line: 23, column: 3)
!80 = !DILocalVariable(name: "s", scope: !74, file: !3, line: 26, type: !8)
!81 = !DILocalVariable(name: "i", scope: !82, file: !3, line: 27, type: !17)
!82 = distinct !DILexicalBlock(scope: !74, file: !3, line: 27, column: 3)
!83 = !DILocation(line: 0, scope: !74)
!84 = !DILocation(line: 0, scope: !79)
!85 = !DILocation(line: 23, column: 21, scope: !86)
!86 = distinct !DILexicalBlock(scope: !79, file: !3, line: 23, column: 3)
!87 = !DILocation(line: 23, column: 3, scope: !79)
!88 = !DILocation(line: 23, column: 27, scope: !86)
!89 = !DILocation(line: 24, column: 18, scope: !90)
!90 = distinct !DILexicalBlock(scope: !86, file: !3, line: 23, column: 31)
!91 = !DILocation(line: 24, column: 23, scope: !90)
!92 = !DILocation(line: 24, column: 16, scope: !90)
!93 = distinct !{!93, !87, !94, !72, !95}
!94 = !DILocation(line: 25, column: 3, scope: !79)
!95 = !{!"llvm.loop.isvectorized", i32 1}
!96 = !DILocation(line: 0, scope: !82)
!97 = !DILocation(line: 27, column: 21, scope: !98)
!98 = distinct !DILexicalBlock(scope: !82, file: !3, line: 27, column: 3)
!99 = !DILocation(line: 27, column: 3, scope: !82)
!100 = !DILocation(line: 28, column: 23, scope: !101)
!101 = distinct !DILexicalBlock(scope: !98, file: !3, line: 27, column: 31)
!102 = !DILocation(line: 24, column: 5, scope: !90)
!103 = distinct !{!103, !87, !94, !72, !104, !95}
!104 = !{!"llvm.loop.unroll.runtime.disable"}
!105 = !DILocation(line: 28, column: 10, scope: !101)
!106 = !DILocation(line: 28, column: 7, scope: !101)
!107 = !DILocation(line: 27, column: 27, scope: !98)
!108 = distinct !{!108, !109}
!109 = !{!"llvm.loop.unroll.disable"}
!110 = !DILocation(line: 30, column: 3, scope: !74)
!111 = distinct !{!111, !99, !112, !72}
!112 = !DILocation(line: 29, column: 3, scope: !82)
!113 = distinct !DISubprogram(name: "static_state_between_calls", scope: !3, file: !3, line: 42, type: !40, scopeLine: 42, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !114)
!114 = !{!115, !116, !117, !118}
!115 = !DILocalVariable(name: "x", arg: 1, scope: !113, file: !3, line: 42, type: !42)
!116 = !DILocalVariable(name: "n", arg: 2, scope: !113, file: !3, line: 42, type: !17)
!117 = !DILocalVariable(name: "last", scope: !113, file: !3, line: 43, type: !8)
!118 = !DILocalVariable(name: "i", scope: !119, file: !3, line: 44, type: !17)
!119 = distinct !DILexicalBlock(scope: !113, file: !3, line: 44, column: 3)
!120 = !DILocation(line: 0, scope: !113)
!121 = !DILocation(line: 0, scope: !119)
!122 = !DILocation(line: 44, column: 21, scope: !123)
!123 = distinct !DILexicalBlock(scope: !119, file: !3, line: 44, column: 3)
!124 = !DILocation(line: 44, column: 3, scope: !119)
!125 = !DILocation(line: 47, column: 15, scope: !113)
!126 = !DILocation(line: 47, column: 3, scope: !113)
!127 = !DILocation(line: 45, column: 30, scope: !128)
!128 = distinct !DILexicalBlock(scope: !123, file: !3, line: 44, column: 31)
!129 = !DILocation(line: 45, column: 38, scope: !128)
!130 = !DILocation(line: 45, column: 12, scope: !128)
!131 = !DILocation(line: 44, column: 27, scope: !123)
!132 = distinct !{!132, !124, !133, !72}
!133 = !DILocation(line: 46, column: 3, scope: !119)
!134 = !DILocation(line: 0, scope: !20)
!135 = !DILocation(line: 35, column: 7, scope: !136)
!136 = distinct !DILexicalBlock(scope: !20, file: !3, line: 35, column: 7)
!137 = !DILocation(line: 35, column: 7, scope: !20)
!138 = !DILocation(line: 38, column: 19, scope: !20)
!139 = !DILocation(line: 38, column: 7, scope: !20)
!140 = !DILocation(line: 39, column: 3, scope: !20)
!141 = distinct !DISubprogram(name: "global_struct_gain", scope: !3, file: !3, line: 56, type: !142, scopeLine: 56, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !144)
!142 = !DISubroutineType(types: !143)
!143 = !{!8, !8, !8}
!144 = !{!145, !146, !147}
!145 = !DILocalVariable(name: "x", arg: 1, scope: !141, file: !3, line: 56, type: !8)
!146 = !DILocalVariable(name: "start", arg: 2, scope: !141, file: !3, line: 56, type: !8)
!147 = !DILocalVariable(name: "r", scope: !141, file: !3, line: 59, type: !8)
!148 = !DILocation(line: 0, scope: !141)
!149 = !DILocation(line: 57, column: 17, scope: !141)
!150 = !{!151, !62, i64 0}
!151 = !{!"", !62, i64 0, !152, i64 8}
!152 = !{!"int", !63, i64 0}
!153 = !DILocation(line: 58, column: 18, scope: !141)
!154 = !{!151, !152, i64 8}
!155 = !DILocation(line: 59, column: 14, scope: !141)
!156 = !DILocation(line: 60, column: 8, scope: !141)
!157 = !DILocation(line: 60, column: 5, scope: !141)
!158 = !DILocation(line: 61, column: 23, scope: !141)
!159 = !DILocation(line: 61, column: 14, scope: !141)
!160 = !DILocation(line: 61, column: 12, scope: !141)
!161 = !DILocation(line: 61, column: 3, scope: !141)
!162 = distinct !DISubprogram(name: "apply_gain", scope: !3, file: !3, line: 50, type: !163, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !165)
!163 = !DISubroutineType(types: !164)
!164 = !{!8, !8}
!165 = !{!166}
!166 = !DILocalVariable(name: "x", arg: 1, scope: !162, file: !3, line: 50, type: !8)
!167 = !DILocation(line: 0, scope: !162)
!168 = !DILocation(line: 51, column: 17, scope: !162)
!169 = !DILocation(line: 52, column: 17, scope: !162)
!170 = !DILocation(line: 53, column: 24, scope: !162)
!171 = !DILocation(line: 53, column: 3, scope: !162)
