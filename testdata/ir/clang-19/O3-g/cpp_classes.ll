; clang++-19 -O3 -g -fdebug-compilation-dir=. -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_classes.cpp -o ir/clang-19/O3-g/cpp_classes.ll
; ModuleID = 'cpp/cpp_classes.cpp'
source_filename = "cpp/cpp_classes.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.springs::Spring" = type { ptr, ptr, double, double }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @quadratic_map_orbit(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #0 !dbg !60 {
    #dbg_value(double %0, !64, !DIExpression(), !71)
    #dbg_value(double %1, !65, !DIExpression(), !71)
    #dbg_value(i32 %2, !66, !DIExpression(), !71)
    #dbg_value(double %0, !67, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !71)
    #dbg_value(double %1, !67, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !71)
    #dbg_value(double 0.000000e+00, !68, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !71)
    #dbg_value(double 0.000000e+00, !68, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !71)
    #dbg_value(i32 0, !69, !DIExpression(), !72)
  %4 = icmp sgt i32 %2, 0, !dbg !73
  br i1 %4, label %5, label %29, !dbg !75

5:                                                ; preds = %3
  %6 = and i32 %2, 1, !dbg !75
  %7 = icmp eq i32 %2, 1, !dbg !75
  br i1 %7, label %14, label %8, !dbg !75

8:                                                ; preds = %5
  %9 = and i32 %2, 2147483646, !dbg !75
  %10 = insertelement <2 x double> poison, double %0, i64 0
  %11 = insertelement <2 x double> %10, double %1, i64 1
  %12 = insertelement <2 x double> poison, double %0, i64 0
  %13 = insertelement <2 x double> %12, double %1, i64 1
  br label %35, !dbg !75

14:                                               ; preds = %35, %5
  %15 = phi <2 x double> [ poison, %5 ], [ %53, %35 ]
  %16 = phi <2 x double> [ zeroinitializer, %5 ], [ %53, %35 ]
  %17 = icmp eq i32 %6, 0, !dbg !75
  br i1 %17, label %29, label %18, !dbg !75

18:                                               ; preds = %14
    #dbg_value(i32 poison, !69, !DIExpression(), !72)
    #dbg_value(double poison, !68, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !71)
    #dbg_value(double poison, !68, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !71)
    #dbg_value(ptr undef, !76, !DIExpression(), !81)
    #dbg_value(ptr undef, !79, !DIExpression(), !81)
  %19 = extractelement <2 x double> %16, i64 1, !dbg !84
  %20 = fneg double %19, !dbg !84
  %21 = shufflevector <2 x double> %16, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !84
  %22 = shufflevector <2 x double> %16, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !84
  %23 = insertelement <2 x double> %22, double %20, i64 0, !dbg !84
  %24 = fmul <2 x double> %21, %23, !dbg !84
  %25 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %22, <2 x double> %16, <2 x double> %24), !dbg !84
    #dbg_value(ptr undef, !85, !DIExpression(), !89)
    #dbg_value(ptr undef, !88, !DIExpression(), !89)
  %26 = insertelement <2 x double> poison, double %0, i64 0, !dbg !91
  %27 = insertelement <2 x double> %26, double %1, i64 1, !dbg !91
  %28 = fadd <2 x double> %25, %27, !dbg !91
    #dbg_value(double poison, !68, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !71)
    #dbg_value(double poison, !68, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !71)
    #dbg_value(double poison, !68, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !71)
    #dbg_value(i32 poison, !69, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !72)
  br label %29, !dbg !92

29:                                               ; preds = %18, %14, %3
  %30 = phi <2 x double> [ zeroinitializer, %3 ], [ %15, %14 ], [ %28, %18 ], !dbg !71
    #dbg_value(ptr undef, !95, !DIExpression(), !97)
  %31 = fmul <2 x double> %30, %30, !dbg !92
  %32 = extractelement <2 x double> %31, i64 1, !dbg !92
  %33 = extractelement <2 x double> %30, i64 0, !dbg !98
  %34 = tail call noundef double @llvm.fmuladd.f64(double %33, double %33, double %32), !dbg !98
  ret double %34, !dbg !99

35:                                               ; preds = %35, %8
  %36 = phi <2 x double> [ zeroinitializer, %8 ], [ %53, %35 ]
  %37 = phi i32 [ 0, %8 ], [ %54, %35 ]
    #dbg_value(i32 poison, !69, !DIExpression(), !72)
    #dbg_value(double poison, !68, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !71)
    #dbg_value(double poison, !68, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !71)
    #dbg_value(ptr undef, !76, !DIExpression(), !81)
    #dbg_value(ptr undef, !79, !DIExpression(), !81)
  %38 = extractelement <2 x double> %36, i64 1, !dbg !84
  %39 = fneg double %38, !dbg !84
  %40 = shufflevector <2 x double> %36, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !84
  %41 = shufflevector <2 x double> %36, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !84
  %42 = insertelement <2 x double> %41, double %39, i64 0, !dbg !84
  %43 = fmul <2 x double> %40, %42, !dbg !84
  %44 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %41, <2 x double> %36, <2 x double> %43), !dbg !84
    #dbg_value(ptr undef, !85, !DIExpression(), !89)
    #dbg_value(ptr undef, !88, !DIExpression(), !89)
  %45 = fadd <2 x double> %44, %11, !dbg !91
    #dbg_value(double poison, !68, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !71)
    #dbg_value(double poison, !68, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !71)
    #dbg_value(i32 poison, !69, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !72)
    #dbg_value(double poison, !68, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !71)
    #dbg_value(double poison, !68, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !71)
  %46 = extractelement <2 x double> %45, i64 1, !dbg !84
  %47 = fneg double %46, !dbg !84
  %48 = shufflevector <2 x double> %45, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !84
  %49 = shufflevector <2 x double> %45, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !84
  %50 = insertelement <2 x double> %49, double %47, i64 0, !dbg !84
  %51 = fmul <2 x double> %48, %50, !dbg !84
  %52 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %49, <2 x double> %45, <2 x double> %51), !dbg !84
  %53 = fadd <2 x double> %52, %13, !dbg !91
    #dbg_value(double poison, !68, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !71)
    #dbg_value(double poison, !68, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !71)
    #dbg_value(i32 poison, !69, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !72)
  %54 = add i32 %37, 2, !dbg !75
  %55 = icmp eq i32 %54, %9, !dbg !75
  br i1 %55, label %14, label %35, !dbg !75, !llvm.loop !100
}

; Function Attrs: mustprogress nounwind uwtable
define dso_local double @owned_buffer(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #1 !dbg !103 {
    #dbg_value(ptr %0, !109, !DIExpression(), !117)
    #dbg_value(i32 %1, !110, !DIExpression(), !117)
    #dbg_value(ptr undef, !118, !DIExpression(), !123)
    #dbg_value(i32 %1, !121, !DIExpression(), !123)
  %3 = sext i32 %1 to i64, !dbg !125
  %4 = shl nsw i64 %3, 3, !dbg !126
  %5 = tail call ptr @malloc(i64 noundef %4) #8, !dbg !127
    #dbg_value(ptr %5, !111, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !117)
    #dbg_value(i32 %1, !111, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !117)
    #dbg_value(i32 0, !112, !DIExpression(), !128)
  %6 = icmp sgt i32 %1, 0, !dbg !129
  br i1 %6, label %7, label %81, !dbg !131

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64, !dbg !129
  %9 = add nsw i64 %8, -1, !dbg !131
  %10 = and i64 %8, 3, !dbg !131
  %11 = icmp ult i32 %1, 4, !dbg !131
  br i1 %11, label %14, label %12, !dbg !131

12:                                               ; preds = %7
  %13 = and i64 %8, 2147483644, !dbg !131
  br label %39, !dbg !131

14:                                               ; preds = %39, %7
  %15 = phi i64 [ 0, %7 ], [ %61, %39 ]
  %16 = icmp eq i64 %10, 0, !dbg !131
  br i1 %16, label %27, label %17, !dbg !131

17:                                               ; preds = %14, %17
  %18 = phi i64 [ %24, %17 ], [ %15, %14 ]
  %19 = phi i64 [ %25, %17 ], [ 0, %14 ]
    #dbg_value(i64 %18, !112, !DIExpression(), !128)
  %20 = getelementptr inbounds double, ptr %0, i64 %18, !dbg !132
  %21 = load double, ptr %20, align 8, !dbg !132, !tbaa !134
  %22 = tail call double @sin(double noundef %21) #9, !dbg !138
    #dbg_value(ptr undef, !139, !DIExpression(), !143)
    #dbg_value(i64 %18, !142, !DIExpression(), !143)
  %23 = getelementptr inbounds double, ptr %5, i64 %18, !dbg !145
  store double %22, ptr %23, align 8, !dbg !146, !tbaa !134
  %24 = add nuw nsw i64 %18, 1, !dbg !147
    #dbg_value(i64 %24, !112, !DIExpression(), !128)
  %25 = add i64 %19, 1, !dbg !131
  %26 = icmp eq i64 %25, %10, !dbg !131
  br i1 %26, label %27, label %17, !dbg !131, !llvm.loop !148

27:                                               ; preds = %17, %14
  %28 = getelementptr i8, ptr %5, i64 -8, !dbg !150
    #dbg_value(i32 1, !115, !DIExpression(), !151)
    #dbg_value(double 0.000000e+00, !114, !DIExpression(), !117)
  %29 = icmp eq i32 %1, 1, !dbg !152
  br i1 %29, label %81, label %30, !dbg !150

30:                                               ; preds = %27
  %31 = add nsw i64 %8, -2, !dbg !150
  %32 = and i64 %9, 3, !dbg !150
  %33 = icmp ult i64 %31, 3, !dbg !150
  br i1 %33, label %64, label %34, !dbg !150

34:                                               ; preds = %30
  %35 = and i64 %9, -4, !dbg !150
  %36 = getelementptr inbounds i8, ptr %5, i64 8, !dbg !150
  %37 = getelementptr inbounds i8, ptr %5, i64 16, !dbg !150
  %38 = getelementptr inbounds i8, ptr %5, i64 24, !dbg !150
  br label %83, !dbg !150

39:                                               ; preds = %39, %12
  %40 = phi i64 [ 0, %12 ], [ %61, %39 ]
  %41 = phi i64 [ 0, %12 ], [ %62, %39 ]
    #dbg_value(i64 %40, !112, !DIExpression(), !128)
  %42 = getelementptr inbounds double, ptr %0, i64 %40, !dbg !132
  %43 = load double, ptr %42, align 8, !dbg !132, !tbaa !134
  %44 = tail call double @sin(double noundef %43) #9, !dbg !138
    #dbg_value(ptr undef, !139, !DIExpression(), !143)
    #dbg_value(i64 %40, !142, !DIExpression(), !143)
  %45 = getelementptr inbounds double, ptr %5, i64 %40, !dbg !145
  store double %44, ptr %45, align 8, !dbg !146, !tbaa !134
  %46 = or disjoint i64 %40, 1, !dbg !147
    #dbg_value(i64 %46, !112, !DIExpression(), !128)
  %47 = getelementptr inbounds double, ptr %0, i64 %46, !dbg !132
  %48 = load double, ptr %47, align 8, !dbg !132, !tbaa !134
  %49 = tail call double @sin(double noundef %48) #9, !dbg !138
    #dbg_value(i64 %46, !142, !DIExpression(), !143)
  %50 = getelementptr inbounds double, ptr %5, i64 %46, !dbg !145
  store double %49, ptr %50, align 8, !dbg !146, !tbaa !134
  %51 = or disjoint i64 %40, 2, !dbg !147
    #dbg_value(i64 %51, !112, !DIExpression(), !128)
  %52 = getelementptr inbounds double, ptr %0, i64 %51, !dbg !132
  %53 = load double, ptr %52, align 8, !dbg !132, !tbaa !134
  %54 = tail call double @sin(double noundef %53) #9, !dbg !138
    #dbg_value(i64 %51, !142, !DIExpression(), !143)
  %55 = getelementptr inbounds double, ptr %5, i64 %51, !dbg !145
  store double %54, ptr %55, align 8, !dbg !146, !tbaa !134
  %56 = or disjoint i64 %40, 3, !dbg !147
    #dbg_value(i64 %56, !112, !DIExpression(), !128)
  %57 = getelementptr inbounds double, ptr %0, i64 %56, !dbg !132
  %58 = load double, ptr %57, align 8, !dbg !132, !tbaa !134
  %59 = tail call double @sin(double noundef %58) #9, !dbg !138
    #dbg_value(i64 %56, !142, !DIExpression(), !143)
  %60 = getelementptr inbounds double, ptr %5, i64 %56, !dbg !145
  store double %59, ptr %60, align 8, !dbg !146, !tbaa !134
  %61 = add nuw nsw i64 %40, 4, !dbg !147
    #dbg_value(i64 %61, !112, !DIExpression(), !128)
  %62 = add i64 %41, 4, !dbg !131
  %63 = icmp eq i64 %62, %13, !dbg !131
  br i1 %63, label %14, label %39, !dbg !131, !llvm.loop !154

64:                                               ; preds = %83, %30
  %65 = phi double [ poison, %30 ], [ %100, %83 ]
  %66 = phi i64 [ 1, %30 ], [ %101, %83 ]
  %67 = phi double [ 0.000000e+00, %30 ], [ %100, %83 ]
  %68 = icmp eq i64 %32, 0, !dbg !150
  br i1 %68, label %81, label %69, !dbg !150

69:                                               ; preds = %64, %69
  %70 = phi i64 [ %78, %69 ], [ %66, %64 ]
  %71 = phi double [ %77, %69 ], [ %67, %64 ]
  %72 = phi i64 [ %79, %69 ], [ 0, %64 ]
    #dbg_value(i64 %70, !115, !DIExpression(), !151)
    #dbg_value(double %71, !114, !DIExpression(), !117)
    #dbg_value(ptr undef, !139, !DIExpression(), !156)
    #dbg_value(i64 %70, !142, !DIExpression(), !156)
  %73 = getelementptr inbounds double, ptr %5, i64 %70, !dbg !159
  %74 = load double, ptr %73, align 8, !dbg !160, !tbaa !134
    #dbg_value(ptr undef, !139, !DIExpression(), !161)
    #dbg_value(i64 %70, !142, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !161)
  %75 = getelementptr double, ptr %28, i64 %70, !dbg !163
  %76 = load double, ptr %75, align 8, !dbg !164, !tbaa !134
  %77 = tail call double @llvm.fmuladd.f64(double %74, double %76, double %71), !dbg !165
    #dbg_value(double %77, !114, !DIExpression(), !117)
  %78 = add nuw nsw i64 %70, 1, !dbg !166
    #dbg_value(i64 %78, !115, !DIExpression(), !151)
  %79 = add i64 %72, 1, !dbg !150
  %80 = icmp eq i64 %79, %32, !dbg !150
  br i1 %80, label %81, label %69, !dbg !150, !llvm.loop !167

81:                                               ; preds = %64, %69, %2, %27
  %82 = phi double [ 0.000000e+00, %27 ], [ 0.000000e+00, %2 ], [ %65, %64 ], [ %77, %69 ], !dbg !117
    #dbg_value(ptr undef, !168, !DIExpression(), !171)
  tail call void @free(ptr noundef %5), !dbg !173
  ret double %82, !dbg !175

83:                                               ; preds = %83, %34
  %84 = phi i64 [ 1, %34 ], [ %101, %83 ]
  %85 = phi double [ 0.000000e+00, %34 ], [ %100, %83 ]
  %86 = phi i64 [ 0, %34 ], [ %102, %83 ]
    #dbg_value(i64 %84, !115, !DIExpression(), !151)
    #dbg_value(double %85, !114, !DIExpression(), !117)
    #dbg_value(ptr undef, !139, !DIExpression(), !156)
    #dbg_value(i64 %84, !142, !DIExpression(), !156)
  %87 = getelementptr inbounds double, ptr %5, i64 %84, !dbg !159
  %88 = load double, ptr %87, align 8, !dbg !160, !tbaa !134
    #dbg_value(ptr undef, !139, !DIExpression(), !161)
    #dbg_value(i64 %84, !142, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !161)
  %89 = getelementptr double, ptr %28, i64 %84, !dbg !163
  %90 = load double, ptr %89, align 8, !dbg !164, !tbaa !134
  %91 = tail call double @llvm.fmuladd.f64(double %88, double %90, double %85), !dbg !165
    #dbg_value(double %91, !114, !DIExpression(), !117)
    #dbg_value(i64 %84, !115, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !151)
    #dbg_value(i64 %84, !142, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !156)
  %92 = getelementptr inbounds double, ptr %36, i64 %84, !dbg !159
  %93 = load double, ptr %92, align 8, !dbg !160, !tbaa !134
    #dbg_value(i64 %84, !142, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !161)
  %94 = tail call double @llvm.fmuladd.f64(double %93, double %88, double %91), !dbg !165
    #dbg_value(double %94, !114, !DIExpression(), !117)
    #dbg_value(i64 %84, !115, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !151)
    #dbg_value(i64 %84, !142, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !156)
  %95 = getelementptr inbounds double, ptr %37, i64 %84, !dbg !159
  %96 = load double, ptr %95, align 8, !dbg !160, !tbaa !134
    #dbg_value(i64 %84, !142, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !161)
  %97 = tail call double @llvm.fmuladd.f64(double %96, double %93, double %94), !dbg !165
    #dbg_value(double %97, !114, !DIExpression(), !117)
    #dbg_value(i64 %84, !115, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !151)
    #dbg_value(i64 %84, !142, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !156)
  %98 = getelementptr inbounds double, ptr %38, i64 %84, !dbg !159
  %99 = load double, ptr %98, align 8, !dbg !160, !tbaa !134
    #dbg_value(i64 %84, !142, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !161)
  %100 = tail call double @llvm.fmuladd.f64(double %99, double %96, double %97), !dbg !165
    #dbg_value(double %100, !114, !DIExpression(), !117)
  %101 = add nuw nsw i64 %84, 4, !dbg !166
    #dbg_value(i64 %101, !115, !DIExpression(), !151)
  %102 = add i64 %86, 4, !dbg !150
  %103 = icmp eq i64 %102, %35, !dbg !150
  br i1 %103, label %64, label %83, !dbg !150, !llvm.loop !176
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !178 double @sin(double noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable
define dso_local noundef double @_ZN7springs12total_energyEPKNS_6SpringEi(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 !dbg !181 {
    #dbg_value(ptr %0, !204, !DIExpression(), !209)
    #dbg_value(i32 %1, !205, !DIExpression(), !209)
    #dbg_value(double 0.000000e+00, !206, !DIExpression(), !209)
    #dbg_value(i32 0, !207, !DIExpression(), !210)
  %3 = icmp sgt i32 %1, 0, !dbg !211
  br i1 %3, label %4, label %6, !dbg !213

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !211
  br label %8, !dbg !213

6:                                                ; preds = %8, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %34, %8 ], !dbg !209
  ret double %7, !dbg !214

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %35, %8 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %34, %8 ]
    #dbg_value(i64 %9, !207, !DIExpression(), !210)
    #dbg_value(double %10, !206, !DIExpression(), !209)
  %11 = getelementptr inbounds %"struct.springs::Spring", ptr %0, i64 %9, !dbg !215
    #dbg_value(ptr %11, !217, !DIExpression(), !223)
  %12 = getelementptr inbounds i8, ptr %11, i64 8, !dbg !225
  %13 = load ptr, ptr %12, align 8, !dbg !225, !tbaa !226
  %14 = load double, ptr %13, align 8, !dbg !229, !tbaa !230
  %15 = load ptr, ptr %11, align 8, !dbg !232, !tbaa !233
  %16 = load double, ptr %15, align 8, !dbg !234, !tbaa !230
  %17 = fsub double %14, %16, !dbg !235
    #dbg_value(double %17, !220, !DIExpression(), !223)
  %18 = getelementptr inbounds i8, ptr %13, i64 8, !dbg !236
  %19 = load double, ptr %18, align 8, !dbg !236, !tbaa !237
  %20 = getelementptr inbounds i8, ptr %15, i64 8, !dbg !238
  %21 = load double, ptr %20, align 8, !dbg !238, !tbaa !237
  %22 = fsub double %19, %21, !dbg !239
    #dbg_value(double %22, !221, !DIExpression(), !223)
  %23 = fmul double %22, %22, !dbg !240
  %24 = tail call double @llvm.fmuladd.f64(double %17, double %17, double %23), !dbg !241
  %25 = tail call double @llvm.sqrt.f64(double %24), !dbg !242
  %26 = getelementptr inbounds i8, ptr %11, i64 24, !dbg !243
  %27 = load double, ptr %26, align 8, !dbg !243, !tbaa !244
  %28 = fsub double %25, %27, !dbg !245
    #dbg_value(double %28, !222, !DIExpression(), !223)
  %29 = getelementptr inbounds i8, ptr %11, i64 16, !dbg !246
  %30 = load double, ptr %29, align 8, !dbg !246, !tbaa !247
  %31 = fmul double %30, 5.000000e-01, !dbg !248
  %32 = fmul double %31, %28, !dbg !249
  %33 = fmul double %28, %32, !dbg !250
  %34 = fadd double %10, %33, !dbg !251
    #dbg_value(double %34, !206, !DIExpression(), !209)
  %35 = add nuw nsw i64 %9, 1, !dbg !252
    #dbg_value(i64 %35, !207, !DIExpression(), !210)
  %36 = icmp eq i64 %35, %5, !dbg !211
  br i1 %36, label %6, label %8, !dbg !213, !llvm.loop !253
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !255 noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !262 void @free(ptr allocptr nocapture noundef) local_unnamed_addr #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #7

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { allocsize(0) }
attributes #9 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!52, !53, !54, !55, !56, !57, !58}
!llvm.ident = !{!59}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "cpp/cpp_classes.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "d3d25179627201209aa09fcd607d7db8")
!2 = !{!3, !5, !23}
!3 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!4 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!5 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "Complex", file: !1, line: 12, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !6, identifier: "_ZTS7Complex")
!6 = !{!7, !8, !9, !13, !19, !20}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "re_", scope: !5, file: !1, line: 22, baseType: !4, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_member, name: "im_", scope: !5, file: !1, line: 23, baseType: !4, size: 64, offset: 64)
!9 = !DISubprogram(name: "Complex", scope: !5, file: !1, line: 14, type: !10, scopeLine: 14, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!10 = !DISubroutineType(types: !11)
!11 = !{null, !12, !4, !4}
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!13 = !DISubprogram(name: "operator+", linkageName: "_ZNK7ComplexplERKS_", scope: !5, file: !1, line: 15, type: !14, scopeLine: 15, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!14 = !DISubroutineType(types: !15)
!15 = !{!5, !16, !18}
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!17 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!18 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !17, size: 64)
!19 = !DISubprogram(name: "operator*", linkageName: "_ZNK7ComplexmlERKS_", scope: !5, file: !1, line: 16, type: !14, scopeLine: 16, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!20 = !DISubprogram(name: "abs_squared", linkageName: "_ZNK7Complex11abs_squaredEv", scope: !5, file: !1, line: 19, type: !21, scopeLine: 19, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!21 = !DISubroutineType(types: !22)
!22 = !{!4, !16}
!23 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "Buffer", file: !1, line: 35, size: 128, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !24, identifier: "_ZTS6Buffer")
!24 = !{!25, !26, !28, !32, !35, !40, !44, !48}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "data_", scope: !23, file: !1, line: 45, baseType: !3, size: 64)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "size_", scope: !23, file: !1, line: 46, baseType: !27, size: 32, offset: 64)
!27 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!28 = !DISubprogram(name: "Buffer", scope: !23, file: !1, line: 37, type: !29, scopeLine: 37, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!29 = !DISubroutineType(types: !30)
!30 = !{null, !31, !27}
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!32 = !DISubprogram(name: "~Buffer", scope: !23, file: !1, line: 38, type: !33, scopeLine: 38, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!33 = !DISubroutineType(types: !34)
!34 = !{null, !31}
!35 = !DISubprogram(name: "Buffer", scope: !23, file: !1, line: 39, type: !36, scopeLine: 39, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!36 = !DISubroutineType(types: !37)
!37 = !{null, !31, !38}
!38 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !39, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !23)
!40 = !DISubprogram(name: "operator=", linkageName: "_ZN6BufferaSERKS_", scope: !23, file: !1, line: 40, type: !41, scopeLine: 40, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!41 = !DISubroutineType(types: !42)
!42 = !{!43, !31, !38}
!43 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !23, size: 64)
!44 = !DISubprogram(name: "at", linkageName: "_ZN6Buffer2atEi", scope: !23, file: !1, line: 41, type: !45, scopeLine: 41, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!45 = !DISubroutineType(types: !46)
!46 = !{!47, !31, !27}
!47 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !4, size: 64)
!48 = !DISubprogram(name: "size", linkageName: "_ZNK6Buffer4sizeEv", scope: !23, file: !1, line: 42, type: !49, scopeLine: 42, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!49 = !DISubroutineType(types: !50)
!50 = !{!27, !51}
!51 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!52 = !{i32 7, !"Dwarf Version", i32 5}
!53 = !{i32 2, !"Debug Info Version", i32 3}
!54 = !{i32 1, !"wchar_size", i32 4}
!55 = !{i32 8, !"PIC Level", i32 2}
!56 = !{i32 7, !"PIE Level", i32 2}
!57 = !{i32 7, !"uwtable", i32 2}
!58 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!59 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!60 = distinct !DISubprogram(name: "quadratic_map_orbit", scope: !1, file: !1, line: 26, type: !61, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !63)
!61 = !DISubroutineType(types: !62)
!62 = !{!4, !4, !4, !27}
!63 = !{!64, !65, !66, !67, !68, !69}
!64 = !DILocalVariable(name: "re", arg: 1, scope: !60, file: !1, line: 26, type: !4)
!65 = !DILocalVariable(name: "im", arg: 2, scope: !60, file: !1, line: 26, type: !4)
!66 = !DILocalVariable(name: "n", arg: 3, scope: !60, file: !1, line: 26, type: !27)
!67 = !DILocalVariable(name: "c", scope: !60, file: !1, line: 27, type: !5)
!68 = !DILocalVariable(name: "z", scope: !60, file: !1, line: 28, type: !5)
!69 = !DILocalVariable(name: "i", scope: !70, file: !1, line: 29, type: !27)
!70 = distinct !DILexicalBlock(scope: !60, file: !1, line: 29, column: 3)
!71 = !DILocation(line: 0, scope: !60)
!72 = !DILocation(line: 0, scope: !70)
!73 = !DILocation(line: 29, column: 21, scope: !74)
!74 = distinct !DILexicalBlock(scope: !70, file: !1, line: 29, column: 3)
!75 = !DILocation(line: 29, column: 3, scope: !70)
!76 = !DILocalVariable(name: "this", arg: 1, scope: !77, type: !80, flags: DIFlagArtificial | DIFlagObjectPointer)
!77 = distinct !DISubprogram(name: "operator*", linkageName: "_ZNK7ComplexmlERKS_", scope: !5, file: !1, line: 16, type: !14, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !19, retainedNodes: !78)
!78 = !{!76, !79}
!79 = !DILocalVariable(name: "o", arg: 2, scope: !77, file: !1, line: 16, type: !18)
!80 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!81 = !DILocation(line: 0, scope: !77, inlinedAt: !82)
!82 = distinct !DILocation(line: 30, column: 11, scope: !83)
!83 = distinct !DILexicalBlock(scope: !74, file: !1, line: 29, column: 31)
!84 = !DILocation(line: 17, column: 32, scope: !77, inlinedAt: !82)
!85 = !DILocalVariable(name: "this", arg: 1, scope: !86, type: !80, flags: DIFlagArtificial | DIFlagObjectPointer)
!86 = distinct !DISubprogram(name: "operator+", linkageName: "_ZNK7ComplexplERKS_", scope: !5, file: !1, line: 15, type: !14, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !13, retainedNodes: !87)
!87 = !{!85, !88}
!88 = !DILocalVariable(name: "o", arg: 2, scope: !86, file: !1, line: 15, type: !18)
!89 = !DILocation(line: 0, scope: !86, inlinedAt: !90)
!90 = distinct !DILocation(line: 30, column: 15, scope: !83)
!91 = !DILocation(line: 15, column: 66, scope: !86, inlinedAt: !90)
!92 = !DILocation(line: 19, column: 55, scope: !93, inlinedAt: !96)
!93 = distinct !DISubprogram(name: "abs_squared", linkageName: "_ZNK7Complex11abs_squaredEv", scope: !5, file: !1, line: 19, type: !21, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !20, retainedNodes: !94)
!94 = !{!95}
!95 = !DILocalVariable(name: "this", arg: 1, scope: !93, type: !80, flags: DIFlagArtificial | DIFlagObjectPointer)
!96 = distinct !DILocation(line: 32, column: 12, scope: !60)
!97 = !DILocation(line: 0, scope: !93, inlinedAt: !96)
!98 = !DILocation(line: 19, column: 49, scope: !93, inlinedAt: !96)
!99 = !DILocation(line: 32, column: 3, scope: !60)
!100 = distinct !{!100, !75, !101, !102}
!101 = !DILocation(line: 31, column: 3, scope: !70)
!102 = !{!"llvm.loop.mustprogress"}
!103 = distinct !DISubprogram(name: "owned_buffer", scope: !1, file: !1, line: 49, type: !104, scopeLine: 49, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !108)
!104 = !DISubroutineType(types: !105)
!105 = !{!4, !106, !27}
!106 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !107, size: 64)
!107 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!108 = !{!109, !110, !111, !112, !114, !115}
!109 = !DILocalVariable(name: "x", arg: 1, scope: !103, file: !1, line: 49, type: !106)
!110 = !DILocalVariable(name: "n", arg: 2, scope: !103, file: !1, line: 49, type: !27)
!111 = !DILocalVariable(name: "b", scope: !103, file: !1, line: 50, type: !23)
!112 = !DILocalVariable(name: "i", scope: !113, file: !1, line: 51, type: !27)
!113 = distinct !DILexicalBlock(scope: !103, file: !1, line: 51, column: 3)
!114 = !DILocalVariable(name: "s", scope: !103, file: !1, line: 54, type: !4)
!115 = !DILocalVariable(name: "i", scope: !116, file: !1, line: 55, type: !27)
!116 = distinct !DILexicalBlock(scope: !103, file: !1, line: 55, column: 3)
!117 = !DILocation(line: 0, scope: !103)
!118 = !DILocalVariable(name: "this", arg: 1, scope: !119, type: !122, flags: DIFlagArtificial | DIFlagObjectPointer)
!119 = distinct !DISubprogram(name: "Buffer", linkageName: "_ZN6BufferC2Ei", scope: !23, file: !1, line: 37, type: !29, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !28, retainedNodes: !120)
!120 = !{!118, !121}
!121 = !DILocalVariable(name: "n", arg: 2, scope: !119, file: !1, line: 37, type: !27)
!122 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!123 = !DILocation(line: 0, scope: !119, inlinedAt: !124)
!124 = distinct !DILocation(line: 50, column: 10, scope: !103)
!125 = !DILocation(line: 37, column: 51, scope: !119, inlinedAt: !124)
!126 = !DILocation(line: 37, column: 53, scope: !119, inlinedAt: !124)
!127 = !DILocation(line: 37, column: 44, scope: !119, inlinedAt: !124)
!128 = !DILocation(line: 0, scope: !113)
!129 = !DILocation(line: 51, column: 21, scope: !130)
!130 = distinct !DILexicalBlock(scope: !113, file: !1, line: 51, column: 3)
!131 = !DILocation(line: 51, column: 3, scope: !113)
!132 = !DILocation(line: 52, column: 19, scope: !133)
!133 = distinct !DILexicalBlock(scope: !130, file: !1, line: 51, column: 38)
!134 = !{!135, !135, i64 0}
!135 = !{!"double", !136, i64 0}
!136 = !{!"omnipotent char", !137, i64 0}
!137 = !{!"Simple C++ TBAA"}
!138 = !DILocation(line: 52, column: 15, scope: !133)
!139 = !DILocalVariable(name: "this", arg: 1, scope: !140, type: !122, flags: DIFlagArtificial | DIFlagObjectPointer)
!140 = distinct !DISubprogram(name: "at", linkageName: "_ZN6Buffer2atEi", scope: !23, file: !1, line: 41, type: !45, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !44, retainedNodes: !141)
!141 = !{!139, !142}
!142 = !DILocalVariable(name: "i", arg: 2, scope: !140, file: !1, line: 41, type: !27)
!143 = !DILocation(line: 0, scope: !140, inlinedAt: !144)
!144 = distinct !DILocation(line: 52, column: 7, scope: !133)
!145 = !DILocation(line: 41, column: 30, scope: !140, inlinedAt: !144)
!146 = !DILocation(line: 52, column: 13, scope: !133)
!147 = !DILocation(line: 51, column: 34, scope: !130)
!148 = distinct !{!148, !149}
!149 = !{!"llvm.loop.unroll.disable"}
!150 = !DILocation(line: 55, column: 3, scope: !116)
!151 = !DILocation(line: 0, scope: !116)
!152 = !DILocation(line: 55, column: 21, scope: !153)
!153 = distinct !DILexicalBlock(scope: !116, file: !1, line: 55, column: 3)
!154 = distinct !{!154, !131, !155, !102}
!155 = !DILocation(line: 53, column: 3, scope: !113)
!156 = !DILocation(line: 0, scope: !140, inlinedAt: !157)
!157 = distinct !DILocation(line: 56, column: 12, scope: !158)
!158 = distinct !DILexicalBlock(scope: !153, file: !1, line: 55, column: 38)
!159 = !DILocation(line: 41, column: 30, scope: !140, inlinedAt: !157)
!160 = !DILocation(line: 56, column: 12, scope: !158)
!161 = !DILocation(line: 0, scope: !140, inlinedAt: !162)
!162 = distinct !DILocation(line: 56, column: 22, scope: !158)
!163 = !DILocation(line: 41, column: 30, scope: !140, inlinedAt: !162)
!164 = !DILocation(line: 56, column: 22, scope: !158)
!165 = !DILocation(line: 56, column: 7, scope: !158)
!166 = !DILocation(line: 55, column: 34, scope: !153)
!167 = distinct !{!167, !149}
!168 = !DILocalVariable(name: "this", arg: 1, scope: !169, type: !122, flags: DIFlagArtificial | DIFlagObjectPointer)
!169 = distinct !DISubprogram(name: "~Buffer", linkageName: "_ZN6BufferD2Ev", scope: !23, file: !1, line: 38, type: !33, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !32, retainedNodes: !170)
!170 = !{!168}
!171 = !DILocation(line: 0, scope: !169, inlinedAt: !172)
!172 = distinct !DILocation(line: 59, column: 1, scope: !103)
!173 = !DILocation(line: 38, column: 15, scope: !174, inlinedAt: !172)
!174 = distinct !DILexicalBlock(scope: !169, file: !1, line: 38, column: 13)
!175 = !DILocation(line: 59, column: 1, scope: !103)
!176 = distinct !{!176, !150, !177, !102}
!177 = !DILocation(line: 57, column: 3, scope: !116)
!178 = !DISubprogram(name: "sin", scope: !1, file: !1, line: 6, type: !179, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!179 = !DISubroutineType(types: !180)
!180 = !{!4, !4}
!181 = distinct !DISubprogram(name: "total_energy", linkageName: "_ZN7springs12total_energyEPKNS_6SpringEi", scope: !182, file: !1, line: 81, type: !183, scopeLine: 81, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !203)
!182 = !DINamespace(name: "springs", scope: null)
!183 = !DISubroutineType(types: !184)
!184 = !{!4, !185, !27}
!185 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !186, size: 64)
!186 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !187)
!187 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Spring", scope: !182, file: !1, line: 67, size: 256, flags: DIFlagTypePassByValue, elements: !188, identifier: "_ZTSN7springs6SpringE")
!188 = !{!189, !196, !197, !198, !199}
!189 = !DIDerivedType(tag: DW_TAG_member, name: "from", scope: !187, file: !1, line: 68, baseType: !190, size: 64)
!190 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !191, size: 64)
!191 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !192)
!192 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Point", scope: !182, file: !1, line: 63, size: 128, flags: DIFlagTypePassByValue, elements: !193, identifier: "_ZTSN7springs5PointE")
!193 = !{!194, !195}
!194 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !192, file: !1, line: 64, baseType: !4, size: 64)
!195 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !192, file: !1, line: 64, baseType: !4, size: 64, offset: 64)
!196 = !DIDerivedType(tag: DW_TAG_member, name: "to", scope: !187, file: !1, line: 69, baseType: !190, size: 64, offset: 64)
!197 = !DIDerivedType(tag: DW_TAG_member, name: "stiffness", scope: !187, file: !1, line: 70, baseType: !4, size: 64, offset: 128)
!198 = !DIDerivedType(tag: DW_TAG_member, name: "rest", scope: !187, file: !1, line: 71, baseType: !4, size: 64, offset: 192)
!199 = !DISubprogram(name: "energy", linkageName: "_ZNK7springs6Spring6energyEv", scope: !187, file: !1, line: 73, type: !200, scopeLine: 73, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!200 = !DISubroutineType(types: !201)
!201 = !{!4, !202}
!202 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !186, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!203 = !{!204, !205, !206, !207}
!204 = !DILocalVariable(name: "s", arg: 1, scope: !181, file: !1, line: 81, type: !185)
!205 = !DILocalVariable(name: "n", arg: 2, scope: !181, file: !1, line: 81, type: !27)
!206 = !DILocalVariable(name: "e", scope: !181, file: !1, line: 82, type: !4)
!207 = !DILocalVariable(name: "i", scope: !208, file: !1, line: 83, type: !27)
!208 = distinct !DILexicalBlock(scope: !181, file: !1, line: 83, column: 3)
!209 = !DILocation(line: 0, scope: !181)
!210 = !DILocation(line: 0, scope: !208)
!211 = !DILocation(line: 83, column: 21, scope: !212)
!212 = distinct !DILexicalBlock(scope: !208, file: !1, line: 83, column: 3)
!213 = !DILocation(line: 83, column: 3, scope: !208)
!214 = !DILocation(line: 86, column: 3, scope: !181)
!215 = !DILocation(line: 84, column: 10, scope: !216)
!216 = distinct !DILexicalBlock(scope: !212, file: !1, line: 83, column: 31)
!217 = !DILocalVariable(name: "this", arg: 1, scope: !218, type: !185, flags: DIFlagArtificial | DIFlagObjectPointer)
!218 = distinct !DISubprogram(name: "energy", linkageName: "_ZNK7springs6Spring6energyEv", scope: !187, file: !1, line: 73, type: !200, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !199, retainedNodes: !219)
!219 = !{!217, !220, !221, !222}
!220 = !DILocalVariable(name: "dx", scope: !218, file: !1, line: 74, type: !4)
!221 = !DILocalVariable(name: "dy", scope: !218, file: !1, line: 75, type: !4)
!222 = !DILocalVariable(name: "stretch", scope: !218, file: !1, line: 76, type: !4)
!223 = !DILocation(line: 0, scope: !218, inlinedAt: !224)
!224 = distinct !DILocation(line: 84, column: 15, scope: !216)
!225 = !DILocation(line: 74, column: 17, scope: !218, inlinedAt: !224)
!226 = !{!227, !228, i64 8}
!227 = !{!"_ZTSN7springs6SpringE", !228, i64 0, !228, i64 8, !135, i64 16, !135, i64 24}
!228 = !{!"any pointer", !136, i64 0}
!229 = !DILocation(line: 74, column: 21, scope: !218, inlinedAt: !224)
!230 = !{!231, !135, i64 0}
!231 = !{!"_ZTSN7springs5PointE", !135, i64 0, !135, i64 8}
!232 = !DILocation(line: 74, column: 25, scope: !218, inlinedAt: !224)
!233 = !{!227, !228, i64 0}
!234 = !DILocation(line: 74, column: 31, scope: !218, inlinedAt: !224)
!235 = !DILocation(line: 74, column: 23, scope: !218, inlinedAt: !224)
!236 = !DILocation(line: 75, column: 21, scope: !218, inlinedAt: !224)
!237 = !{!231, !135, i64 8}
!238 = !DILocation(line: 75, column: 31, scope: !218, inlinedAt: !224)
!239 = !DILocation(line: 75, column: 23, scope: !218, inlinedAt: !224)
!240 = !DILocation(line: 76, column: 40, scope: !218, inlinedAt: !224)
!241 = !DILocation(line: 76, column: 35, scope: !218, inlinedAt: !224)
!242 = !DILocation(line: 76, column: 22, scope: !218, inlinedAt: !224)
!243 = !DILocation(line: 76, column: 48, scope: !218, inlinedAt: !224)
!244 = !{!227, !135, i64 24}
!245 = !DILocation(line: 76, column: 46, scope: !218, inlinedAt: !224)
!246 = !DILocation(line: 77, column: 18, scope: !218, inlinedAt: !224)
!247 = !{!227, !135, i64 16}
!248 = !DILocation(line: 77, column: 16, scope: !218, inlinedAt: !224)
!249 = !DILocation(line: 77, column: 28, scope: !218, inlinedAt: !224)
!250 = !DILocation(line: 77, column: 38, scope: !218, inlinedAt: !224)
!251 = !DILocation(line: 84, column: 7, scope: !216)
!252 = !DILocation(line: 83, column: 27, scope: !212)
!253 = distinct !{!253, !213, !254, !102}
!254 = !DILocation(line: 85, column: 3, scope: !208)
!255 = !DISubprogram(name: "malloc", scope: !1, file: !1, line: 8, type: !256, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!256 = !DISubroutineType(types: !257)
!257 = !{!258, !259}
!258 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!259 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !260, line: 18, baseType: !261)
!260 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!261 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!262 = !DISubprogram(name: "free", scope: !1, file: !1, line: 9, type: !263, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!263 = !DISubroutineType(types: !264)
!264 = !{null, !258}
