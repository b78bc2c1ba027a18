; clang++-15 -O3 -g -fdebug-compilation-dir=. -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_classes.cpp -o ir/clang-15/O3-g/cpp_classes.ll
; ModuleID = 'cpp/cpp_classes.cpp'
source_filename = "cpp/cpp_classes.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.springs::Spring" = type { ptr, ptr, double, double }
%"struct.springs::Point" = type { double, double }

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local double @quadratic_map_orbit(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #0 !dbg !59 {
  call void @llvm.dbg.value(metadata double %0, metadata !63, metadata !DIExpression()), !dbg !70
  call void @llvm.dbg.value(metadata double %1, metadata !64, metadata !DIExpression()), !dbg !70
  call void @llvm.dbg.value(metadata i32 %2, metadata !65, metadata !DIExpression()), !dbg !70
  call void @llvm.dbg.value(metadata double %0, metadata !66, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double %1, metadata !66, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !70
  call void @llvm.dbg.value(metadata i32 0, metadata !68, metadata !DIExpression()), !dbg !71
  %4 = icmp sgt i32 %2, 0, !dbg !72
  br i1 %4, label %5, label %30, !dbg !74

5:                                                ; preds = %3
  %6 = and i32 %2, 1, !dbg !74
  %7 = icmp eq i32 %2, 1, !dbg !74
  br i1 %7, label %14, label %8, !dbg !74

8:                                                ; preds = %5
  %9 = and i32 %2, -2, !dbg !74
  %10 = insertelement <2 x double> poison, double %0, i64 0
  %11 = insertelement <2 x double> %10, double %1, i64 1
  %12 = insertelement <2 x double> poison, double %0, i64 0
  %13 = insertelement <2 x double> %12, double %1, i64 1
  br label %36, !dbg !74

14:                                               ; preds = %36, %5
  %15 = phi <2 x double> [ undef, %5 ], [ %56, %36 ]
  %16 = phi <2 x double> [ zeroinitializer, %5 ], [ %56, %36 ]
  %17 = icmp eq i32 %6, 0, !dbg !74
  br i1 %17, label %30, label %18, !dbg !74

18:                                               ; preds = %14
  call void @llvm.dbg.value(metadata i32 undef, metadata !68, metadata !DIExpression()), !dbg !71
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata ptr undef, metadata !75, metadata !DIExpression()), !dbg !80
  call void @llvm.dbg.value(metadata ptr undef, metadata !78, metadata !DIExpression()), !dbg !80
  %19 = extractelement <2 x double> %16, i64 1, !dbg !83
  %20 = fneg double %19, !dbg !83
  %21 = shufflevector <2 x double> %16, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !83
  %22 = insertelement <2 x double> poison, double %20, i64 0, !dbg !83
  %23 = shufflevector <2 x double> %22, <2 x double> %16, <2 x i32> <i32 0, i32 2>, !dbg !83
  %24 = fmul <2 x double> %21, %23, !dbg !83
  %25 = shufflevector <2 x double> %16, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !83
  %26 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %25, <2 x double> %16, <2 x double> %24), !dbg !83
  call void @llvm.dbg.value(metadata ptr undef, metadata !84, metadata !DIExpression()), !dbg !88
  call void @llvm.dbg.value(metadata ptr undef, metadata !87, metadata !DIExpression()), !dbg !88
  %27 = insertelement <2 x double> poison, double %0, i64 0, !dbg !90
  %28 = insertelement <2 x double> %27, double %1, i64 1, !dbg !90
  %29 = fadd <2 x double> %26, %28, !dbg !90
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata i32 undef, metadata !68, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !71
  br label %30, !dbg !91

30:                                               ; preds = %18, %14, %3
  %31 = phi <2 x double> [ zeroinitializer, %3 ], [ %15, %14 ], [ %29, %18 ], !dbg !70
  call void @llvm.dbg.value(metadata ptr undef, metadata !94, metadata !DIExpression()), !dbg !96
  %32 = fmul <2 x double> %31, %31, !dbg !91
  %33 = extractelement <2 x double> %32, i64 1, !dbg !91
  %34 = extractelement <2 x double> %31, i64 0, !dbg !97
  %35 = tail call double @llvm.fmuladd.f64(double %34, double %34, double %33), !dbg !97
  ret double %35, !dbg !98

36:                                               ; preds = %36, %8
  %37 = phi <2 x double> [ zeroinitializer, %8 ], [ %56, %36 ]
  %38 = phi i32 [ 0, %8 ], [ %57, %36 ]
  call void @llvm.dbg.value(metadata i32 poison, metadata !68, metadata !DIExpression()), !dbg !71
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata ptr undef, metadata !75, metadata !DIExpression()), !dbg !80
  call void @llvm.dbg.value(metadata ptr undef, metadata !78, metadata !DIExpression()), !dbg !80
  %39 = extractelement <2 x double> %37, i64 1, !dbg !83
  %40 = fneg double %39, !dbg !83
  %41 = shufflevector <2 x double> %37, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !83
  %42 = insertelement <2 x double> poison, double %40, i64 0, !dbg !83
  %43 = shufflevector <2 x double> %42, <2 x double> %37, <2 x i32> <i32 0, i32 2>, !dbg !83
  %44 = fmul <2 x double> %41, %43, !dbg !83
  %45 = shufflevector <2 x double> %37, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !83
  %46 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %45, <2 x double> %37, <2 x double> %44), !dbg !83
  call void @llvm.dbg.value(metadata ptr undef, metadata !84, metadata !DIExpression()), !dbg !88
  call void @llvm.dbg.value(metadata ptr undef, metadata !87, metadata !DIExpression()), !dbg !88
  %47 = fadd <2 x double> %46, %11, !dbg !90
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata i32 poison, metadata !68, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !71
  call void @llvm.dbg.value(metadata i32 poison, metadata !68, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !71
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata ptr undef, metadata !75, metadata !DIExpression()), !dbg !80
  call void @llvm.dbg.value(metadata ptr undef, metadata !78, metadata !DIExpression()), !dbg !80
  %48 = extractelement <2 x double> %47, i64 1, !dbg !83
  %49 = fneg double %48, !dbg !83
  %50 = shufflevector <2 x double> %47, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !83
  %51 = insertelement <2 x double> poison, double %49, i64 0, !dbg !83
  %52 = shufflevector <2 x double> %51, <2 x double> %47, <2 x i32> <i32 0, i32 2>, !dbg !83
  %53 = fmul <2 x double> %50, %52, !dbg !83
  %54 = shufflevector <2 x double> %47, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !83
  %55 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %54, <2 x double> %47, <2 x double> %53), !dbg !83
  call void @llvm.dbg.value(metadata ptr undef, metadata !84, metadata !DIExpression()), !dbg !88
  call void @llvm.dbg.value(metadata ptr undef, metadata !87, metadata !DIExpression()), !dbg !88
  %56 = fadd <2 x double> %55, %13, !dbg !90
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata i32 poison, metadata !68, metadata !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value)), !dbg !71
  %57 = add i32 %38, 2, !dbg !74
  %58 = icmp eq i32 %57, %9, !dbg !74
  br i1 %58, label %14, label %36, !dbg !74, !llvm.loop !99
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: nounwind uwtable
define dso_local double @owned_buffer(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !102 {
  call void @llvm.dbg.declare(metadata ptr undef, metadata !110, metadata !DIExpression(DW_OP_LLVM_fragment, 96, 32)), !dbg !116
  call void @llvm.dbg.value(metadata ptr %0, metadata !108, metadata !DIExpression()), !dbg !117
  call void @llvm.dbg.value(metadata i32 %1, metadata !109, metadata !DIExpression()), !dbg !117
  call void @llvm.dbg.value(metadata ptr undef, metadata !118, metadata !DIExpression()), !dbg !123
  call void @llvm.dbg.value(metadata i32 %1, metadata !121, metadata !DIExpression()), !dbg !123
  %3 = sext i32 %1 to i64, !dbg !125
  %4 = shl nsw i64 %3, 3, !dbg !126
  %5 = tail call ptr @malloc(i64 noundef %4) #8, !dbg !127
  call void @llvm.dbg.value(metadata ptr %5, metadata !110, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !117
  call void @llvm.dbg.value(metadata i32 %1, metadata !110, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 32)), !dbg !117
  call void @llvm.dbg.value(metadata i32 0, metadata !111, metadata !DIExpression()), !dbg !128
  %6 = icmp sgt i32 %1, 0, !dbg !129
  br i1 %6, label %7, label %78, !dbg !131

7:                                                ; preds = %2
  %8 = zext i32 %1 to i64, !dbg !129
  %9 = add nsw i64 %8, -1, !dbg !131
  %10 = and i64 %8, 3, !dbg !131
  %11 = icmp ult i64 %9, 3, !dbg !131
  br i1 %11, label %14, label %12, !dbg !131

12:                                               ; preds = %7
  %13 = and i64 %8, 4294967292, !dbg !131
  br label %36, !dbg !131

14:                                               ; preds = %36, %7
  %15 = phi i64 [ 0, %7 ], [ %58, %36 ]
  %16 = icmp eq i64 %10, 0, !dbg !131
  br i1 %16, label %27, label %17, !dbg !131

17:                                               ; preds = %14, %17
  %18 = phi i64 [ %24, %17 ], [ %15, %14 ]
  %19 = phi i64 [ %25, %17 ], [ 0, %14 ]
  call void @llvm.dbg.value(metadata i64 %18, metadata !111, metadata !DIExpression()), !dbg !128
  %20 = getelementptr inbounds double, ptr %0, i64 %18, !dbg !132
  %21 = load double, ptr %20, align 8, !dbg !132, !tbaa !134
  %22 = tail call double @sin(double noundef %21) #9, !dbg !138
  call void @llvm.dbg.value(metadata ptr undef, metadata !139, metadata !DIExpression()), !dbg !143
  call void @llvm.dbg.value(metadata i64 %18, metadata !142, metadata !DIExpression()), !dbg !143
  %23 = getelementptr inbounds double, ptr %5, i64 %18, !dbg !145
  store double %22, ptr %23, align 8, !dbg !146, !tbaa !134
  %24 = add nuw nsw i64 %18, 1, !dbg !147
  call void @llvm.dbg.value(metadata i64 %24, metadata !111, metadata !DIExpression()), !dbg !128
  %25 = add i64 %19, 1, !dbg !131
  %26 = icmp eq i64 %25, %10, !dbg !131
  br i1 %26, label %27, label %17, !dbg !131, !llvm.loop !148

27:                                               ; preds = %17, %14
  call void @llvm.dbg.value(metadata i32 1, metadata !114, metadata !DIExpression()), !dbg !150
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !113, metadata !DIExpression()), !dbg !117
  %28 = icmp sgt i32 %1, 1, !dbg !151
  br i1 %28, label %29, label %78, !dbg !153

29:                                               ; preds = %27
  %30 = load double, ptr %5, align 8, !dbg !154, !tbaa !134
  %31 = add nsw i64 %8, -2, !dbg !153
  %32 = and i64 %9, 3, !dbg !153
  %33 = icmp ult i64 %31, 3, !dbg !153
  br i1 %33, label %61, label %34, !dbg !153

34:                                               ; preds = %29
  %35 = and i64 %9, -4, !dbg !153
  br label %80, !dbg !153

36:                                               ; preds = %36, %12
  %37 = phi i64 [ 0, %12 ], [ %58, %36 ]
  %38 = phi i64 [ 0, %12 ], [ %59, %36 ]
  call void @llvm.dbg.value(metadata i64 %37, metadata !111, metadata !DIExpression()), !dbg !128
  %39 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !132
  %40 = load double, ptr %39, align 8, !dbg !132, !tbaa !134
  %41 = tail call double @sin(double noundef %40) #9, !dbg !138
  call void @llvm.dbg.value(metadata ptr undef, metadata !139, metadata !DIExpression()), !dbg !143
  call void @llvm.dbg.value(metadata i64 %37, metadata !142, metadata !DIExpression()), !dbg !143
  %42 = getelementptr inbounds double, ptr %5, i64 %37, !dbg !145
  store double %41, ptr %42, align 8, !dbg !146, !tbaa !134
  %43 = or i64 %37, 1, !dbg !147
  call void @llvm.dbg.value(metadata i64 %43, metadata !111, metadata !DIExpression()), !dbg !128
  call void @llvm.dbg.value(metadata i64 %43, metadata !111, metadata !DIExpression()), !dbg !128
  %44 = getelementptr inbounds double, ptr %0, i64 %43, !dbg !132
  %45 = load double, ptr %44, align 8, !dbg !132, !tbaa !134
  %46 = tail call double @sin(double noundef %45) #9, !dbg !138
  call void @llvm.dbg.value(metadata ptr undef, metadata !139, metadata !DIExpression()), !dbg !143
  call void @llvm.dbg.value(metadata i64 %43, metadata !142, metadata !DIExpression()), !dbg !143
  %47 = getelementptr inbounds double, ptr %5, i64 %43, !dbg !145
  store double %46, ptr %47, align 8, !dbg !146, !tbaa !134
  %48 = or i64 %37, 2, !dbg !147
  call void @llvm.dbg.value(metadata i64 %48, metadata !111, metadata !DIExpression()), !dbg !128
  call void @llvm.dbg.value(metadata i64 %48, metadata !111, metadata !DIExpression()), !dbg !128
  %49 = getelementptr inbounds double, ptr %0, i64 %48, !dbg !132
  %50 = load double, ptr %49, align 8, !dbg !132, !tbaa !134
  %51 = tail call double @sin(double noundef %50) #9, !dbg !138
  call void @llvm.dbg.value(metadata ptr undef, metadata !139, metadata !DIExpression()), !dbg !143
  call void @llvm.dbg.value(metadata i64 %48, metadata !142, metadata !DIExpression()), !dbg !143
  %52 = getelementptr inbounds double, ptr %5, i64 %48, !dbg !145
  store double %51, ptr %52, align 8, !dbg !146, !tbaa !134
  %53 = or i64 %37, 3, !dbg !147
  call void @llvm.dbg.value(metadata i64 %53, metadata !111, metadata !DIExpression()), !dbg !128
  call void @llvm.dbg.value(metadata i64 %53, metadata !111, metadata !DIExpression()), !dbg !128
  %54 = getelementptr inbounds double, ptr %0, i64 %53, !dbg !132
  %55 = load double, ptr %54, align 8, !dbg !132, !tbaa !134
  %56 = tail call double @sin(double noundef %55) #9, !dbg !138
  call void @llvm.dbg.value(metadata ptr undef, metadata !139, metadata !DIExpression()), !dbg !143
  call void @llvm.dbg.value(metadata i64 %53, metadata !142, metadata !DIExpression()), !dbg !143
  %57 = getelementptr inbounds double, ptr %5, i64 %53, !dbg !145
  store double %56, ptr %57, align 8, !dbg !146, !tbaa !134
  %58 = add nuw nsw i64 %37, 4, !dbg !147
  call void @llvm.dbg.value(metadata i64 %58, metadata !111, metadata !DIExpression()), !dbg !128
  %59 = add i64 %38, 4, !dbg !131
  %60 = icmp eq i64 %59, %13, !dbg !131
  br i1 %60, label %14, label %36, !dbg !131, !llvm.loop !156

61:                                               ; preds = %80, %29
  %62 = phi double [ undef, %29 ], [ %99, %80 ]
  %63 = phi double [ %30, %29 ], [ %98, %80 ]
  %64 = phi i64 [ 1, %29 ], [ %100, %80 ]
  %65 = phi double [ 0.000000e+00, %29 ], [ %99, %80 ]
  %66 = icmp eq i64 %32, 0, !dbg !153
  br i1 %66, label %78, label %67, !dbg !153

67:                                               ; preds = %61, %67
  %68 = phi double [ %73, %67 ], [ %63, %61 ], !dbg !154
  %69 = phi i64 [ %75, %67 ], [ %64, %61 ]
  %70 = phi double [ %74, %67 ], [ %65, %61 ]
  %71 = phi i64 [ %76, %67 ], [ 0, %61 ]
  call void @llvm.dbg.value(metadata i64 %69, metadata !114, metadata !DIExpression()), !dbg !150
  call void @llvm.dbg.value(metadata double %70, metadata !113, metadata !DIExpression()), !dbg !117
  call void @llvm.dbg.value(metadata ptr undef, metadata !139, metadata !DIExpression()), !dbg !158
  call void @llvm.dbg.value(metadata i64 %69, metadata !142, metadata !DIExpression()), !dbg !158
  %72 = getelementptr inbounds double, ptr %5, i64 %69, !dbg !160
  %73 = load double, ptr %72, align 8, !dbg !161, !tbaa !134
  call void @llvm.dbg.value(metadata ptr undef, metadata !139, metadata !DIExpression()), !dbg !162
  call void @llvm.dbg.value(metadata i64 %69, metadata !142, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !162
  %74 = tail call double @llvm.fmuladd.f64(double %73, double %68, double %70), !dbg !164
  call void @llvm.dbg.value(metadata double %74, metadata !113, metadata !DIExpression()), !dbg !117
  %75 = add nuw nsw i64 %69, 1, !dbg !165
  call void @llvm.dbg.value(metadata i64 %75, metadata !114, metadata !DIExpression()), !dbg !150
  %76 = add i64 %71, 1, !dbg !153
  %77 = icmp eq i64 %76, %32, !dbg !153
  br i1 %77, label %78, label %67, !dbg !153, !llvm.loop !166

78:                                               ; preds = %61, %67, %2, %27
  %79 = phi double [ 0.000000e+00, %27 ], [ 0.000000e+00, %2 ], [ %62, %61 ], [ %74, %67 ], !dbg !117
  call void @llvm.dbg.value(metadata ptr undef, metadata !167, metadata !DIExpression()), !dbg !170
  tail call void @free(ptr noundef %5), !dbg !172
  ret double %79, !dbg !174

80:                                               ; preds = %80, %34
  %81 = phi double [ %30, %34 ], [ %98, %80 ], !dbg !154
  %82 = phi i64 [ 1, %34 ], [ %100, %80 ]
  %83 = phi double [ 0.000000e+00, %34 ], [ %99, %80 ]
  %84 = phi i64 [ 0, %34 ], [ %101, %80 ]
  call void @llvm.dbg.value(metadata i64 %82, metadata !114, metadata !DIExpression()), !dbg !150
  call void @llvm.dbg.value(metadata double %83, metadata !113, metadata !DIExpression()), !dbg !117
  call void @llvm.dbg.value(metadata ptr undef, metadata !139, metadata !DIExpression()), !dbg !158
  call void @llvm.dbg.value(metadata i64 %82, metadata !142, metadata !DIExpression()), !dbg !158
  %85 = getelementptr inbounds double, ptr %5, i64 %82, !dbg !160
  %86 = load double, ptr %85, align 8, !dbg !161, !tbaa !134
  call void @llvm.dbg.value(metadata ptr undef, metadata !139, metadata !DIExpression()), !dbg !162
  call void @llvm.dbg.value(metadata i64 %82, metadata !142, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !162
  %87 = tail call double @llvm.fmuladd.f64(double %86, double %81, double %83), !dbg !164
  call void @llvm.dbg.value(metadata double %87, metadata !113, metadata !DIExpression()), !dbg !117
  %88 = add nuw nsw i64 %82, 1, !dbg !165
  call void @llvm.dbg.value(metadata i64 %88, metadata !114, metadata !DIExpression()), !dbg !150
  call void @llvm.dbg.value(metadata i64 %88, metadata !114, metadata !DIExpression()), !dbg !150
  call void @llvm.dbg.value(metadata double %87, metadata !113, metadata !DIExpression()), !dbg !117
  call void @llvm.dbg.value(metadata ptr undef, metadata !139, metadata !DIExpression()), !dbg !158
  call void @llvm.dbg.value(metadata i64 %88, metadata !142, metadata !DIExpression()), !dbg !158
  %89 = getelementptr inbounds double, ptr %5, i64 %88, !dbg !160
  %90 = load double, ptr %89, align 8, !dbg !161, !tbaa !134
  call void @llvm.dbg.value(metadata ptr undef, metadata !139, metadata !DIExpression()), !dbg !162
  call void @llvm.dbg.value(metadata i64 %88, metadata !142, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !162
  %91 = tail call double @llvm.fmuladd.f64(double %90, double %86, double %87), !dbg !164
  call void @llvm.dbg.value(metadata double %91, metadata !113, metadata !DIExpression()), !dbg !117
  %92 = add nuw nsw i64 %82, 2, !dbg !165
  call void @llvm.dbg.value(metadata i64 %92, metadata !114, metadata !DIExpression()), !dbg !150
  call void @llvm.dbg.value(metadata i64 %92, metadata !114, metadata !DIExpression()), !dbg !150
  call void @llvm.dbg.value(metadata double %91, metadata !113, metadata !DIExpression()), !dbg !117
  call void @llvm.dbg.value(metadata ptr undef, metadata !139, metadata !DIExpression()), !dbg !158
  call void @llvm.dbg.value(metadata i64 %92, metadata !142, metadata !DIExpression()), !dbg !158
  %93 = getelementptr inbounds double, ptr %5, i64 %92, !dbg !160
  %94 = load double, ptr %93, align 8, !dbg !161, !tbaa !134
  call void @llvm.dbg.value(metadata ptr undef, metadata !139, metadata !DIExpression()), !dbg !162
  call void @llvm.dbg.value(metadata i64 %92, metadata !142, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !162
  %95 = tail call double @llvm.fmuladd.f64(double %94, double %90, double %91), !dbg !164
  call void @llvm.dbg.value(metadata double %95, metadata !113, metadata !DIExpression()), !dbg !117
  %96 = add nuw nsw i64 %82, 3, !dbg !165
  call void @llvm.dbg.value(metadata i64 %96, metadata !114, metadata !DIExpression()), !dbg !150
  call void @llvm.dbg.value(metadata i64 %96, metadata !114, metadata !DIExpression()), !dbg !150
  call void @llvm.dbg.value(metadata double %95, metadata !113, metadata !DIExpression()), !dbg !117
  call void @llvm.dbg.value(metadata ptr undef, metadata !139, metadata !DIExpression()), !dbg !158
  call void @llvm.dbg.value(metadata i64 %96, metadata !142, metadata !DIExpression()), !dbg !158
  %97 = getelementptr inbounds double, ptr %5, i64 %96, !dbg !160
  %98 = load double, ptr %97, align 8, !dbg !161, !tbaa !134
  call void @llvm.dbg.value(metadata ptr undef, metadata !139, metadata !DIExpression()), !dbg !162
  call void @llvm.dbg.value(metadata i64 %96, metadata !142, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !162
  %99 = tail call double @llvm.fmuladd.f64(double %98, double %94, double %95), !dbg !164
  call void @llvm.dbg.value(metadata double %99, metadata !113, metadata !DIExpression()), !dbg !117
  %100 = add nuw nsw i64 %82, 4, !dbg !165
  call void @llvm.dbg.value(metadata i64 %100, metadata !114, metadata !DIExpression()), !dbg !150
  %101 = add i64 %84, 4, !dbg !153
  %102 = icmp eq i64 %101, %35, !dbg !153
  br i1 %102, label %61, label %80, !dbg !153, !llvm.loop !175
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sin(double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree nounwind uwtable
define dso_local noundef double @_ZN7springs12total_energyEPKNS_6SpringEi(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 !dbg !177 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !200, metadata !DIExpression()), !dbg !205
  call void @llvm.dbg.value(metadata i32 %1, metadata !201, metadata !DIExpression()), !dbg !205
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !202, metadata !DIExpression()), !dbg !205
  call void @llvm.dbg.value(metadata i32 0, metadata !203, metadata !DIExpression()), !dbg !206
  %3 = icmp sgt i32 %1, 0, !dbg !207
  br i1 %3, label %4, label %6, !dbg !209

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !207
  br label %8, !dbg !209

6:                                                ; preds = %8, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %34, %8 ], !dbg !205
  ret double %7, !dbg !210

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %35, %8 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %34, %8 ]
  call void @llvm.dbg.value(metadata i64 %9, metadata !203, metadata !DIExpression()), !dbg !206
  call void @llvm.dbg.value(metadata double %10, metadata !202, metadata !DIExpression()), !dbg !205
  %11 = getelementptr inbounds %"struct.springs::Spring", ptr %0, i64 %9, !dbg !211
  call void @llvm.dbg.value(metadata ptr %11, metadata !213, metadata !DIExpression()), !dbg !219
  %12 = getelementptr inbounds %"struct.springs::Spring", ptr %0, i64 %9, i32 1, !dbg !221
  %13 = load ptr, ptr %12, align 8, !dbg !221, !tbaa !222
  %14 = load double, ptr %13, align 8, !dbg !225, !tbaa !226
  %15 = load ptr, ptr %11, align 8, !dbg !228, !tbaa !229
  %16 = load double, ptr %15, align 8, !dbg !230, !tbaa !226
  %17 = fsub double %14, %16, !dbg !231
  call void @llvm.dbg.value(metadata double %17, metadata !216, metadata !DIExpression()), !dbg !219
  %18 = getelementptr inbounds %"struct.springs::Point", ptr %13, i64 0, i32 1, !dbg !232
  %19 = load double, ptr %18, align 8, !dbg !232, !tbaa !233
  %20 = getelementptr inbounds %"struct.springs::Point", ptr %15, i64 0, i32 1, !dbg !234
  %21 = load double, ptr %20, align 8, !dbg !234, !tbaa !233
  %22 = fsub double %19, %21, !dbg !235
  call void @llvm.dbg.value(metadata double %22, metadata !217, metadata !DIExpression()), !dbg !219
  %23 = fmul double %22, %22, !dbg !236
  %24 = tail call double @llvm.fmuladd.f64(double %17, double %17, double %23), !dbg !237
  %25 = tail call double @sqrt(double noundef %24) #9, !dbg !238
  %26 = getelementptr inbounds %"struct.springs::Spring", ptr %0, i64 %9, i32 3, !dbg !239
  %27 = load double, ptr %26, align 8, !dbg !239, !tbaa !240
  %28 = fsub double %25, %27, !dbg !241
  call void @llvm.dbg.value(metadata double %28, metadata !218, metadata !DIExpression()), !dbg !219
  %29 = getelementptr inbounds %"struct.springs::Spring", ptr %0, i64 %9, i32 2, !dbg !242
  %30 = load double, ptr %29, align 8, !dbg !242, !tbaa !243
  %31 = fmul double %30, 5.000000e-01, !dbg !244
  %32 = fmul double %28, %31, !dbg !245
  %33 = fmul double %28, %32, !dbg !246
  %34 = fadd double %10, %33, !dbg !247
  call void @llvm.dbg.value(metadata double %34, metadata !202, metadata !DIExpression()), !dbg !205
  %35 = add nuw nsw i64 %9, 1, !dbg !248
  call void @llvm.dbg.value(metadata i64 %35, metadata !203, metadata !DIExpression()), !dbg !206
  %36 = icmp eq i64 %35, %5, !dbg !207
  br i1 %36, label %6, label %8, !dbg !209, !llvm.loop !249
}

; Function Attrs: inaccessiblememonly mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #5

; Function Attrs: inaccessiblemem_or_argmemonly mustprogress nounwind willreturn allockind("free")
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #3

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #7

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #7

attributes #0 = { nofree nosync nounwind readnone uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { inaccessiblememonly mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) "alloc-family"="malloc" "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { inaccessiblemem_or_argmemonly mustprogress nounwind willreturn allockind("free") "alloc-family"="malloc" "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #8 = { allocsize(0) }
attributes #9 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!52, !53, !54, !55, !56, !57}
!llvm.ident = !{!58}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 15.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
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
!55 = !{i32 7, !"PIC Level", i32 2}
!56 = !{i32 7, !"PIE Level", i32 2}
!57 = !{i32 7, !"uwtable", i32 2}
!58 = !{!"Debian clang version 15.0.6"}
!59 = distinct !DISubprogram(name: "quadratic_map_orbit", scope: !1, file: !1, line: 26, type: !60, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !62)
!60 = !DISubroutineType(types: !61)
!61 = !{!4, !4, !4, !27}
!62 = !{!63, !64, !65, !66, !67, !68}
!63 = !DILocalVariable(name: "re", arg: 1, scope: !59, file: !1, line: 26, type: !4)
!64 = !DILocalVariable(name: "im", arg: 2, scope: !59, file: !1, line: 26, type: !4)
!65 = !DILocalVariable(name: "n", arg: 3, scope: !59, file: !1, line: 26, type: !27)
!66 = !DILocalVariable(name: "c", scope: !59, file: !1, line: 27, type: !5)
!67 = !DILocalVariable(name: "z", scope: !59, file: !1, line: 28, type: !5)
!68 = !DILocalVariable(name: "i", scope: !69, file: !1, line: 29, type: !27)
!69 = distinct !DILexicalBlock(scope: !59, file: !1, line: 29, column: 3)
!70 = !DILocation(line: 0, scope: !59)
!71 = !DILocation(line: 0, scope: !69)
!72 = !DILocation(line: 29, column: 21, scope: !73)
!73 = distinct !DILexicalBlock(scope: !69, file: !1, line: 29, column: 3)
!74 = !DILocation(line: 29, column: 3, scope: !69)
!75 = !DILocalVariable(name: "this", arg: 1, scope: !76, type: !79, flags: DIFlagArtificial | DIFlagObjectPointer)
!76 = distinct !DISubprogram(name: "operator*", linkageName: "_ZNK7ComplexmlERKS_", scope: !5, file: !1, line: 16, type: !14, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !19, retainedNodes: !77)
!77 = !{!75, !78}
!78 = !DILocalVariable(name: "o", arg: 2, scope: !76, file: !1, line: 16, type: !18)
!79 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!80 = !DILocation(line: 0, scope: !76, inlinedAt: !81)
!81 = distinct !DILocation(line: 30, column: 11, scope: !82)
!82 = distinct !DILexicalBlock(scope: !73, file: !1, line: 29, column: 31)
!83 = !DILocation(line: 17, column: 32, scope: !76, inlinedAt: !81)
!84 = !DILocalVariable(name: "this", arg: 1, scope: !85, type: !79, flags: DIFlagArtificial | DIFlagObjectPointer)
!85 = distinct !DISubprogram(name: "operator+", linkageName: "_ZNK7ComplexplERKS_", scope: !5, file: !1, line: 15, type: !14, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !13, retainedNodes: !86)
!86 = !{!84, !87}
!87 = !DILocalVariable(name: "o", arg: 2, scope: !85, file: !1, line: 15, type: !18)
!88 = !DILocation(line: 0, scope: !85, inlinedAt: !89)
!89 = distinct !DILocation(line: 30, column: 15, scope: !82)
!90 = !DILocation(line: 15, column: 66, scope: !85, inlinedAt: !89)
!91 = !DILocation(line: 19, column: 55, scope: !92, inlinedAt: !95)
!92 = distinct !DISubprogram(name: "abs_squared", linkageName: "_ZNK7Complex11abs_squaredEv", scope: !5, file: !1, line: 19, type: !21, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !20, retainedNodes: !93)
!93 = !{!94}
!94 = !DILocalVariable(name: "this", arg: 1, scope: !92, type: !79, flags: DIFlagArtificial | DIFlagObjectPointer)
!95 = distinct !DILocation(line: 32, column: 12, scope: !59)
!96 = !DILocation(line: 0, scope: !92, inlinedAt: !95)
!97 = !DILocation(line: 19, column: 49, scope: !92, inlinedAt: !95)
!98 = !DILocation(line: 32, column: 3, scope: !59)
!99 = distinct !{!99, !74, !100, !101}
!100 = !DILocation(line: 31, column: 3, scope: !69)
!101 = !{!"llvm.loop.mustprogress"}
!102 = distinct !DISubprogram(name: "owned_buffer", scope: !1, file: !1, line: 49, type: !103, scopeLine: 49, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !107)
!103 = !DISubroutineType(types: !104)
!104 = !{!4, !105, !27}
!105 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !106, size: 64)
!106 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!107 = !{!108, !109, !110, !111, !113, !114}
!108 = !DILocalVariable(name: "x", arg: 1, scope: !102, file: !1, line: 49, type: !105)
!109 = !DILocalVariable(name: "n", arg: 2, scope: !102, file: !1, line: 49, type: !27)
!110 = !DILocalVariable(name: "b", scope: !102, file: !1, line: 50, type: !23)
!111 = !DILocalVariable(name: "i", scope: !112, file: !1, line: 51, type: !27)
!112 = distinct !DILexicalBlock(scope: !102, file: !1, line: 51, column: 3)
!113 = !DILocalVariable(name: "s", scope: !102, file: !1, line: 54, type: !4)
!114 = !DILocalVariable(name: "i", scope: !115, file: !1, line: 55, type: !27)
!115 = distinct !DILexicalBlock(scope: !102, file: !1, line: 55, column: 3)
!116 = !DILocation(line: 50, column: 10, scope: !102)
!117 = !DILocation(line: 0, scope: !102)
!118 = !DILocalVariable(name: "this", arg: 1, scope: !119, type: !122, flags: DIFlagArtificial | DIFlagObjectPointer)
!119 = distinct !DISubprogram(name: "Buffer", linkageName: "_ZN6BufferC2Ei", scope: !23, file: !1, line: 37, type: !29, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !28, retainedNodes: !120)
!120 = !{!118, !121}
!121 = !DILocalVariable(name: "n", arg: 2, scope: !119, file: !1, line: 37, type: !27)
!122 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!123 = !DILocation(line: 0, scope: !119, inlinedAt: !124)
!124 = distinct !DILocation(line: 50, column: 10, scope: !102)
!125 = !DILocation(line: 37, column: 51, scope: !119, inlinedAt: !124)
!126 = !DILocation(line: 37, column: 53, scope: !119, inlinedAt: !124)
!127 = !DILocation(line: 37, column: 44, scope: !119, inlinedAt: !124)
!128 = !DILocation(line: 0, scope: !112)
!129 = !DILocation(line: 51, column: 21, scope: !130)
!130 = distinct !DILexicalBlock(scope: !112, file: !1, line: 51, column: 3)
!131 = !DILocation(line: 51, column: 3, scope: !112)
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
!150 = !DILocation(line: 0, scope: !115)
!151 = !DILocation(line: 55, column: 21, scope: !152)
!152 = distinct !DILexicalBlock(scope: !115, file: !1, line: 55, column: 3)
!153 = !DILocation(line: 55, column: 3, scope: !115)
!154 = !DILocation(line: 56, column: 22, scope: !155)
!155 = distinct !DILexicalBlock(scope: !152, file: !1, line: 55, column: 38)
!156 = distinct !{!156, !131, !157, !101}
!157 = !DILocation(line: 53, column: 3, scope: !112)
!158 = !DILocation(line: 0, scope: !140, inlinedAt: !159)
!159 = distinct !DILocation(line: 56, column: 12, scope: !155)
!160 = !DILocation(line: 41, column: 30, scope: !140, inlinedAt: !159)
!161 = !DILocation(line: 56, column: 12, scope: !155)
!162 = !DILocation(line: 0, scope: !140, inlinedAt: !163)
!163 = distinct !DILocation(line: 56, column: 22, scope: !155)
!164 = !DILocation(line: 56, column: 7, scope: !155)
!165 = !DILocation(line: 55, column: 34, scope: !152)
!166 = distinct !{!166, !149}
!167 = !DILocalVariable(name: "this", arg: 1, scope: !168, type: !122, flags: DIFlagArtificial | DIFlagObjectPointer)
!168 = distinct !DISubprogram(name: "~Buffer", linkageName: "_ZN6BufferD2Ev", scope: !23, file: !1, line: 38, type: !33, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !32, retainedNodes: !169)
!169 = !{!167}
!170 = !DILocation(line: 0, scope: !168, inlinedAt: !171)
!171 = distinct !DILocation(line: 59, column: 1, scope: !102)
!172 = !DILocation(line: 38, column: 15, scope: !173, inlinedAt: !171)
!173 = distinct !DILexicalBlock(scope: !168, file: !1, line: 38, column: 13)
!174 = !DILocation(line: 59, column: 1, scope: !102)
!175 = distinct !{!175, !153, !176, !101}
!176 = !DILocation(line: 57, column: 3, scope: !115)
!177 = distinct !DISubprogram(name: "total_energy", linkageName: "_ZN7springs12total_energyEPKNS_6SpringEi", scope: !178, file: !1, line: 81, type: !179, scopeLine: 81, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !199)
!178 = !DINamespace(name: "springs", scope: null)
!179 = !DISubroutineType(types: !180)
!180 = !{!4, !181, !27}
!181 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !182, size: 64)
!182 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !183)
!183 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Spring", scope: !178, file: !1, line: 67, size: 256, flags: DIFlagTypePassByValue, elements: !184, identifier: "_ZTSN7springs6SpringE")
!184 = !{!185, !192, !193, !194, !195}
!185 = !DIDerivedType(tag: DW_TAG_member, name: "from", scope: !183, file: !1, line: 68, baseType: !186, size: 64)
!186 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !187, size: 64)
!187 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !188)
!188 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Point", scope: !178, file: !1, line: 63, size: 128, flags: DIFlagTypePassByValue, elements: !189, identifier: "_ZTSN7springs5PointE")
!189 = !{!190, !191}
!190 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !188, file: !1, line: 64, baseType: !4, size: 64)
!191 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !188, file: !1, line: 64, baseType: !4, size: 64, offset: 64)
!192 = !DIDerivedType(tag: DW_TAG_member, name: "to", scope: !183, file: !1, line: 69, baseType: !186, size: 64, offset: 64)
!193 = !DIDerivedType(tag: DW_TAG_member, name: "stiffness", scope: !183, file: !1, line: 70, baseType: !4, size: 64, offset: 128)
!194 = !DIDerivedType(tag: DW_TAG_member, name: "rest", scope: !183, file: !1, line: 71, baseType: !4, size: 64, offset: 192)
!195 = !DISubprogram(name: "energy", linkageName: "_ZNK7springs6Spring6energyEv", scope: !183, file: !1, line: 73, type: !196, scopeLine: 73, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!196 = !DISubroutineType(types: !197)
!197 = !{!4, !198}
!198 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !182, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!199 = !{!200, !201, !202, !203}
!200 = !DILocalVariable(name: "s", arg: 1, scope: !177, file: !1, line: 81, type: !181)
!201 = !DILocalVariable(name: "n", arg: 2, scope: !177, file: !1, line: 81, type: !27)
!202 = !DILocalVariable(name: "e", scope: !177, file: !1, line: 82, type: !4)
!203 = !DILocalVariable(name: "i", scope: !204, file: !1, line: 83, type: !27)
!204 = distinct !DILexicalBlock(scope: !177, file: !1, line: 83, column: 3)
!205 = !DILocation(line: 0, scope: !177)
!206 = !DILocation(line: 0, scope: !204)
!207 = !DILocation(line: 83, column: 21, scope: !208)
!208 = distinct !DILexicalBlock(scope: !204, file: !1, line: 83, column: 3)
!209 = !DILocation(line: 83, column: 3, scope: !204)
!210 = !DILocation(line: 86, column: 3, scope: !177)
!211 = !DILocation(line: 84, column: 10, scope: !212)
!212 = distinct !DILexicalBlock(scope: !208, file: !1, line: 83, column: 31)
!213 = !DILocalVariable(name: "this", arg: 1, scope: !214, type: !181, flags: DIFlagArtificial | DIFlagObjectPointer)
!214 = distinct !DISubprogram(name: "energy", linkageName: "_ZNK7springs6Spring6energyEv", scope: !183, file: !1, line: 73, type: !196, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !195, retainedNodes: !215)
!215 = !{!213, !216, !217, !218}
!216 = !DILocalVariable(name: "dx", scope: !214, file: !1, line: 74, type: !4)
!217 = !DILocalVariable(name: "dy", scope: !214, file: !1, line: 75, type: !4)
!218 = !DILocalVariable(name: "stretch", scope: !214, file: !1, line: 76, type: !4)
!219 = !DILocation(line: 0, scope: !214, inlinedAt: !220)
!220 = distinct !DILocation(line: 84, column: 15, scope: !212)
!221 = !DILocation(line: 74, column: 17, scope: !214, inlinedAt: !220)
!222 = !{!223, !224, i64 8}
!223 = !{!"_ZTSN7springs6SpringE", !224, i64 0, !224, i64 8, !135, i64 16, !135, i64 24}
!224 = !{!"any pointer", !136, i64 0}
!225 = !DILocation(line: 74, column: 21, scope: !214, inlinedAt: !220)
!226 = !{!227, !135, i64 0}
!227 = !{!"_ZTSN7springs5PointE", !135, i64 0, !135, i64 8}
!228 = !DILocation(line: 74, column: 25, scope: !214, inlinedAt: !220)
!229 = !{!223, !224, i64 0}
!230 = !DILocation(line: 74, column: 31, scope: !214, inlinedAt: !220)
!231 = !DILocation(line: 74, column: 23, scope: !214, inlinedAt: !220)
!232 = !DILocation(line: 75, column: 21, scope: !214, inlinedAt: !220)
!233 = !{!227, !135, i64 8}
!234 = !DILocation(line: 75, column: 31, scope: !214, inlinedAt: !220)
!235 = !DILocation(line: 75, column: 23, scope: !214, inlinedAt: !220)
!236 = !DILocation(line: 76, column: 40, scope: !214, inlinedAt: !220)
!237 = !DILocation(line: 76, column: 35, scope: !214, inlinedAt: !220)
!238 = !DILocation(line: 76, column: 22, scope: !214, inlinedAt: !220)
!239 = !DILocation(line: 76, column: 48, scope: !214, inlinedAt: !220)
!240 = !{!223, !135, i64 24}
!241 = !DILocation(line: 76, column: 46, scope: !214, inlinedAt: !220)
!242 = !DILocation(line: 77, column: 18, scope: !214, inlinedAt: !220)
!243 = !{!223, !135, i64 16}
!244 = !DILocation(line: 77, column: 16, scope: !214, inlinedAt: !220)
!245 = !DILocation(line: 77, column: 28, scope: !214, inlinedAt: !220)
!246 = !DILocation(line: 77, column: 38, scope: !214, inlinedAt: !220)
!247 = !DILocation(line: 84, column: 7, scope: !212)
!248 = !DILocation(line: 83, column: 27, scope: !208)
!249 = distinct !{!249, !209, !250, !101}
!250 = !DILocation(line: 85, column: 3, scope: !204)
