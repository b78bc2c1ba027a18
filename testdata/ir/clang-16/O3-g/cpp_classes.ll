; clang++-16 -O3 -g -fdebug-compilation-dir=. -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_classes.cpp -o ir/clang-16/O3-g/cpp_classes.ll
; ModuleID = 'cpp/cpp_classes.cpp'
source_filename = "cpp/cpp_classes.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.springs::Spring" = type { ptr, ptr, double, double }
%"struct.springs::Point" = type { double, double }

; Function Attrs: nofree nosync nounwind memory(none) uwtable
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
  call void @llvm.dbg.value(metadata i32 poison, metadata !68, metadata !DIExpression()), !dbg !71
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata ptr undef, metadata !75, metadata !DIExpression()), !dbg !80
  call void @llvm.dbg.value(metadata ptr undef, metadata !78, metadata !DIExpression()), !dbg !80
  %19 = extractelement <2 x double> %16, i64 1, !dbg !83
  %20 = fneg double %19, !dbg !83
  %21 = shufflevector <2 x double> %16, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !84
  %22 = insertelement <2 x double> poison, double %20, i64 0, !dbg !84
  %23 = shufflevector <2 x double> %22, <2 x double> %16, <2 x i32> <i32 0, i32 2>, !dbg !84
  %24 = fmul <2 x double> %21, %23, !dbg !83
  %25 = shufflevector <2 x double> %16, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !85
  %26 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %25, <2 x double> %16, <2 x double> %24), !dbg !83
  call void @llvm.dbg.value(metadata ptr undef, metadata !86, metadata !DIExpression()), !dbg !90
  call void @llvm.dbg.value(metadata ptr undef, metadata !89, metadata !DIExpression()), !dbg !90
  %27 = insertelement <2 x double> poison, double %0, i64 0, !dbg !92
  %28 = insertelement <2 x double> %27, double %1, i64 1, !dbg !92
  %29 = fadd <2 x double> %26, %28, !dbg !93
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata i32 poison, metadata !68, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !71
  br label %30, !dbg !94

30:                                               ; preds = %18, %14, %3
  %31 = phi <2 x double> [ zeroinitializer, %3 ], [ %15, %14 ], [ %29, %18 ], !dbg !70
  call void @llvm.dbg.value(metadata ptr undef, metadata !97, metadata !DIExpression()), !dbg !99
  %32 = fmul <2 x double> %31, %31, !dbg !94
  %33 = extractelement <2 x double> %32, i64 1, !dbg !94
  %34 = extractelement <2 x double> %31, i64 0, !dbg !100
  %35 = tail call double @llvm.fmuladd.f64(double %34, double %34, double %33), !dbg !100
  ret double %35, !dbg !101

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
  %41 = shufflevector <2 x double> %37, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !84
  %42 = insertelement <2 x double> poison, double %40, i64 0, !dbg !84
  %43 = shufflevector <2 x double> %42, <2 x double> %37, <2 x i32> <i32 0, i32 2>, !dbg !84
  %44 = fmul <2 x double> %41, %43, !dbg !83
  %45 = shufflevector <2 x double> %37, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !85
  %46 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %45, <2 x double> %37, <2 x double> %44), !dbg !83
  call void @llvm.dbg.value(metadata ptr undef, metadata !86, metadata !DIExpression()), !dbg !90
  call void @llvm.dbg.value(metadata ptr undef, metadata !89, metadata !DIExpression()), !dbg !90
  %47 = fadd <2 x double> %46, %11, !dbg !93
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
  %50 = shufflevector <2 x double> %47, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !84
  %51 = insertelement <2 x double> poison, double %49, i64 0, !dbg !84
  %52 = shufflevector <2 x double> %51, <2 x double> %47, <2 x i32> <i32 0, i32 2>, !dbg !84
  %53 = fmul <2 x double> %50, %52, !dbg !83
  %54 = shufflevector <2 x double> %47, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !85
  %55 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %54, <2 x double> %47, <2 x double> %53), !dbg !83
  call void @llvm.dbg.value(metadata ptr undef, metadata !86, metadata !DIExpression()), !dbg !90
  call void @llvm.dbg.value(metadata ptr undef, metadata !89, metadata !DIExpression()), !dbg !90
  %56 = fadd <2 x double> %55, %13, !dbg !93
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata i32 poison, metadata !68, metadata !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value)), !dbg !71
  %57 = add i32 %38, 2, !dbg !74
  %58 = icmp eq i32 %57, %9, !dbg !74
  br i1 %58, label %14, label %36, !dbg !74, !llvm.loop !102
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: nounwind uwtable
define dso_local double @owned_buffer(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !105 {
  call void @llvm.dbg.declare(metadata ptr undef, metadata !113, metadata !DIExpression(DW_OP_LLVM_fragment, 96, 32)), !dbg !119
  call void @llvm.dbg.value(metadata ptr %0, metadata !111, metadata !DIExpression()), !dbg !120
  call void @llvm.dbg.value(metadata i32 %1, metadata !112, metadata !DIExpression()), !dbg !120
  call void @llvm.dbg.value(metadata ptr undef, metadata !121, metadata !DIExpression()), !dbg !126
  call void @llvm.dbg.value(metadata i32 %1, metadata !124, metadata !DIExpression()), !dbg !126
  %3 = sext i32 %1 to i64, !dbg !128
  %4 = shl nsw i64 %3, 3, !dbg !129
  %5 = tail call ptr @malloc(i64 noundef %4) #8, !dbg !130
  call void @llvm.dbg.value(metadata ptr %5, metadata !113, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !120
  call void @llvm.dbg.value(metadata i32 %1, metadata !113, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 32)), !dbg !120
  call void @llvm.dbg.value(metadata i32 0, metadata !114, metadata !DIExpression()), !dbg !131
  %6 = icmp sgt i32 %1, 0, !dbg !132
  br i1 %6, label %7, label %78, !dbg !134

7:                                                ; preds = %2
  %8 = zext i32 %1 to i64, !dbg !132
  %9 = add nsw i64 %8, -1, !dbg !134
  %10 = and i64 %8, 3, !dbg !134
  %11 = icmp ult i32 %1, 4, !dbg !134
  br i1 %11, label %14, label %12, !dbg !134

12:                                               ; preds = %7
  %13 = and i64 %8, 4294967292, !dbg !134
  br label %36, !dbg !134

14:                                               ; preds = %36, %7
  %15 = phi i64 [ 0, %7 ], [ %58, %36 ]
  %16 = icmp eq i64 %10, 0, !dbg !134
  br i1 %16, label %27, label %17, !dbg !134

17:                                               ; preds = %14, %17
  %18 = phi i64 [ %24, %17 ], [ %15, %14 ]
  %19 = phi i64 [ %25, %17 ], [ 0, %14 ]
  call void @llvm.dbg.value(metadata i64 %18, metadata !114, metadata !DIExpression()), !dbg !131
  %20 = getelementptr inbounds double, ptr %0, i64 %18, !dbg !135
  %21 = load double, ptr %20, align 8, !dbg !135, !tbaa !137
  %22 = tail call double @sin(double noundef %21) #9, !dbg !141
  call void @llvm.dbg.value(metadata ptr undef, metadata !142, metadata !DIExpression()), !dbg !146
  call void @llvm.dbg.value(metadata i64 %18, metadata !145, metadata !DIExpression()), !dbg !146
  %23 = getelementptr inbounds double, ptr %5, i64 %18, !dbg !148
  store double %22, ptr %23, align 8, !dbg !149, !tbaa !137
  %24 = add nuw nsw i64 %18, 1, !dbg !150
  call void @llvm.dbg.value(metadata i64 %24, metadata !114, metadata !DIExpression()), !dbg !131
  %25 = add i64 %19, 1, !dbg !134
  %26 = icmp eq i64 %25, %10, !dbg !134
  br i1 %26, label %27, label %17, !dbg !134, !llvm.loop !151

27:                                               ; preds = %17, %14
  call void @llvm.dbg.value(metadata i32 1, metadata !117, metadata !DIExpression()), !dbg !153
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !116, metadata !DIExpression()), !dbg !120
  %28 = icmp sgt i32 %1, 1, !dbg !154
  br i1 %28, label %29, label %78, !dbg !156

29:                                               ; preds = %27
  %30 = load double, ptr %5, align 8, !dbg !157, !tbaa !137
  %31 = add nsw i64 %8, -2, !dbg !156
  %32 = and i64 %9, 3, !dbg !156
  %33 = icmp ult i64 %31, 3, !dbg !156
  br i1 %33, label %61, label %34, !dbg !156

34:                                               ; preds = %29
  %35 = and i64 %9, -4, !dbg !156
  br label %80, !dbg !156

36:                                               ; preds = %36, %12
  %37 = phi i64 [ 0, %12 ], [ %58, %36 ]
  %38 = phi i64 [ 0, %12 ], [ %59, %36 ]
  call void @llvm.dbg.value(metadata i64 %37, metadata !114, metadata !DIExpression()), !dbg !131
  %39 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !135
  %40 = load double, ptr %39, align 8, !dbg !135, !tbaa !137
  %41 = tail call double @sin(double noundef %40) #9, !dbg !141
  call void @llvm.dbg.value(metadata ptr undef, metadata !142, metadata !DIExpression()), !dbg !146
  call void @llvm.dbg.value(metadata i64 %37, metadata !145, metadata !DIExpression()), !dbg !146
  %42 = getelementptr inbounds double, ptr %5, i64 %37, !dbg !148
  store double %41, ptr %42, align 8, !dbg !149, !tbaa !137
  %43 = or i64 %37, 1, !dbg !150
  call void @llvm.dbg.value(metadata i64 %43, metadata !114, metadata !DIExpression()), !dbg !131
  call void @llvm.dbg.value(metadata i64 %43, metadata !114, metadata !DIExpression()), !dbg !131
  %44 = getelementptr inbounds double, ptr %0, i64 %43, !dbg !135
  %45 = load double, ptr %44, align 8, !dbg !135, !tbaa !137
  %46 = tail call double @sin(double noundef %45) #9, !dbg !141
  call void @llvm.dbg.value(metadata ptr undef, metadata !142, metadata !DIExpression()), !dbg !146
  call void @llvm.dbg.value(metadata i64 %43, metadata !145, metadata !DIExpression()), !dbg !146
  %47 = getelementptr inbounds double, ptr %5, i64 %43, !dbg !148
  store double %46, ptr %47, align 8, !dbg !149, !tbaa !137
  %48 = or i64 %37, 2, !dbg !150
  call void @llvm.dbg.value(metadata i64 %48, metadata !114, metadata !DIExpression()), !dbg !131
  call void @llvm.dbg.value(metadata i64 %48, metadata !114, metadata !DIExpression()), !dbg !131
  %49 = getelementptr inbounds double, ptr %0, i64 %48, !dbg !135
  %50 = load double, ptr %49, align 8, !dbg !135, !tbaa !137
  %51 = tail call double @sin(double noundef %50) #9, !dbg !141
  call void @llvm.dbg.value(metadata ptr undef, metadata !142, metadata !DIExpression()), !dbg !146
  call void @llvm.dbg.value(metadata i64 %48, metadata !145, metadata !DIExpression()), !dbg !146
  %52 = getelementptr inbounds double, ptr %5, i64 %48, !dbg !148
  store double %51, ptr %52, align 8, !dbg !149, !tbaa !137
  %53 = or i64 %37, 3, !dbg !150
  call void @llvm.dbg.value(metadata i64 %53, metadata !114, metadata !DIExpression()), !dbg !131
  call void @llvm.dbg.value(metadata i64 %53, metadata !114, metadata !DIExpression()), !dbg !131
  %54 = getelementptr inbounds double, ptr %0, i64 %53, !dbg !135
  %55 = load double, ptr %54, align 8, !dbg !135, !tbaa !137
  %56 = tail call double @sin(double noundef %55) #9, !dbg !141
  call void @llvm.dbg.value(metadata ptr undef, metadata !142, metadata !DIExpression()), !dbg !146
  call void @llvm.dbg.value(metadata i64 %53, metadata !145, metadata !DIExpression()), !dbg !146
  %57 = getelementptr inbounds double, ptr %5, i64 %53, !dbg !148
  store double %56, ptr %57, align 8, !dbg !149, !tbaa !137
  %58 = add nuw nsw i64 %37, 4, !dbg !150
  call void @llvm.dbg.value(metadata i64 %58, metadata !114, metadata !DIExpression()), !dbg !131
  %59 = add i64 %38, 4, !dbg !134
  %60 = icmp eq i64 %59, %13, !dbg !134
  br i1 %60, label %14, label %36, !dbg !134, !llvm.loop !159

61:                                               ; preds = %80, %29
  %62 = phi double [ undef, %29 ], [ %99, %80 ]
  %63 = phi double [ %30, %29 ], [ %98, %80 ]
  %64 = phi i64 [ 1, %29 ], [ %100, %80 ]
  %65 = phi double [ 0.000000e+00, %29 ], [ %99, %80 ]
  %66 = icmp eq i64 %32, 0, !dbg !156
  br i1 %66, label %78, label %67, !dbg !156

67:                                               ; preds = %61, %67
  %68 = phi double [ %73, %67 ], [ %63, %61 ], !dbg !157
  %69 = phi i64 [ %75, %67 ], [ %64, %61 ]
  %70 = phi double [ %74, %67 ], [ %65, %61 ]
  %71 = phi i64 [ %76, %67 ], [ 0, %61 ]
  call void @llvm.dbg.value(metadata i64 %69, metadata !117, metadata !DIExpression()), !dbg !153
  call void @llvm.dbg.value(metadata double %70, metadata !116, metadata !DIExpression()), !dbg !120
  call void @llvm.dbg.value(metadata ptr undef, metadata !142, metadata !DIExpression()), !dbg !161
  call void @llvm.dbg.value(metadata i64 %69, metadata !145, metadata !DIExpression()), !dbg !161
  %72 = getelementptr inbounds double, ptr %5, i64 %69, !dbg !163
  %73 = load double, ptr %72, align 8, !dbg !164, !tbaa !137
  call void @llvm.dbg.value(metadata ptr undef, metadata !142, metadata !DIExpression()), !dbg !165
  call void @llvm.dbg.value(metadata i64 %69, metadata !145, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !165
  %74 = tail call double @llvm.fmuladd.f64(double %73, double %68, double %70), !dbg !167
  call void @llvm.dbg.value(metadata double %74, metadata !116, metadata !DIExpression()), !dbg !120
  %75 = add nuw nsw i64 %69, 1, !dbg !168
  call void @llvm.dbg.value(metadata i64 %75, metadata !117, metadata !DIExpression()), !dbg !153
  %76 = add i64 %71, 1, !dbg !156
  %77 = icmp eq i64 %76, %32, !dbg !156
  br i1 %77, label %78, label %67, !dbg !156, !llvm.loop !169

78:                                               ; preds = %61, %67, %2, %27
  %79 = phi double [ 0.000000e+00, %27 ], [ 0.000000e+00, %2 ], [ %62, %61 ], [ %74, %67 ], !dbg !120
  call void @llvm.dbg.value(metadata ptr undef, metadata !170, metadata !DIExpression()), !dbg !173
  tail call void @free(ptr noundef %5), !dbg !175
  ret double %79, !dbg !177

80:                                               ; preds = %80, %34
  %81 = phi double [ %30, %34 ], [ %98, %80 ], !dbg !157
  %82 = phi i64 [ 1, %34 ], [ %100, %80 ]
  %83 = phi double [ 0.000000e+00, %34 ], [ %99, %80 ]
  %84 = phi i64 [ 0, %34 ], [ %101, %80 ]
  call void @llvm.dbg.value(metadata i64 %82, metadata !117, metadata !DIExpression()), !dbg !153
  call void @llvm.dbg.value(metadata double %83, metadata !116, metadata !DIExpression()), !dbg !120
  call void @llvm.dbg.value(metadata ptr undef, metadata !142, metadata !DIExpression()), !dbg !161
  call void @llvm.dbg.value(metadata i64 %82, metadata !145, metadata !DIExpression()), !dbg !161
  %85 = getelementptr inbounds double, ptr %5, i64 %82, !dbg !163
  %86 = load double, ptr %85, align 8, !dbg !164, !tbaa !137
  call void @llvm.dbg.value(metadata ptr undef, metadata !142, metadata !DIExpression()), !dbg !165
  call void @llvm.dbg.value(metadata i64 %82, metadata !145, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !165
  %87 = tail call double @llvm.fmuladd.f64(double %86, double %81, double %83), !dbg !167
  call void @llvm.dbg.value(metadata double %87, metadata !116, metadata !DIExpression()), !dbg !120
  %88 = add nuw nsw i64 %82, 1, !dbg !168
  call void @llvm.dbg.value(metadata i64 %88, metadata !117, metadata !DIExpression()), !dbg !153
  call void @llvm.dbg.value(metadata i64 %88, metadata !117, metadata !DIExpression()), !dbg !153
  call void @llvm.dbg.value(metadata double %87, metadata !116, metadata !DIExpression()), !dbg !120
  call void @llvm.dbg.value(metadata ptr undef, metadata !142, metadata !DIExpression()), !dbg !161
  call void @llvm.dbg.value(metadata i64 %88, metadata !145, metadata !DIExpression()), !dbg !161
  %89 = getelementptr inbounds double, ptr %5, i64 %88, !dbg !163
  %90 = load double, ptr %89, align 8, !dbg !164, !tbaa !137
  call void @llvm.dbg.value(metadata ptr undef, metadata !142, metadata !DIExpression()), !dbg !165
  call void @llvm.dbg.value(metadata i64 %88, metadata !145, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !165
  %91 = tail call double @llvm.fmuladd.f64(double %90, double %86, double %87), !dbg !167
  call void @llvm.dbg.value(metadata double %91, metadata !116, metadata !DIExpression()), !dbg !120
  %92 = add nuw nsw i64 %82, 2, !dbg !168
  call void @llvm.dbg.value(metadata i64 %92, metadata !117, metadata !DIExpression()), !dbg !153
  call void @llvm.dbg.value(metadata i64 %92, metadata !117, metadata !DIExpression()), !dbg !153
  call void @llvm.dbg.value(metadata double %91, metadata !116, metadata !DIExpression()), !dbg !120
  call void @llvm.dbg.value(metadata ptr undef, metadata !142, metadata !DIExpression()), !dbg !161
  call void @llvm.dbg.value(metadata i64 %92, metadata !145, metadata !DIExpression()), !dbg !161
  %93 = getelementptr inbounds double, ptr %5, i64 %92, !dbg !163
  %94 = load double, ptr %93, align 8, !dbg !164, !tbaa !137
  call void @llvm.dbg.value(metadata ptr undef, metadata !142, metadata !DIExpression()), !dbg !165
  call void @llvm.dbg.value(metadata i64 %92, metadata !145, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !165
  %95 = tail call double @llvm.fmuladd.f64(double %94, double %90, double %91), !dbg !167
  call void @llvm.dbg.value(metadata double %95, metadata !116, metadata !DIExpression()), !dbg !120
  %96 = add nuw nsw i64 %82, 3, !dbg !168
  call void @llvm.dbg.value(metadata i64 %96, metadata !117, metadata !DIExpression()), !dbg !153
  call void @llvm.dbg.value(metadata i64 %96, metadata !117, metadata !DIExpression()), !dbg !153
  call void @llvm.dbg.value(metadata double %95, metadata !116, metadata !DIExpression()), !dbg !120
  call void @llvm.dbg.value(metadata ptr undef, metadata !142, metadata !DIExpression()), !dbg !161
  call void @llvm.dbg.value(metadata i64 %96, metadata !145, metadata !DIExpression()), !dbg !161
  %97 = getelementptr inbounds double, ptr %5, i64 %96, !dbg !163
  %98 = load double, ptr %97, align 8, !dbg !164, !tbaa !137
  call void @llvm.dbg.value(metadata ptr undef, metadata !142, metadata !DIExpression()), !dbg !165
  call void @llvm.dbg.value(metadata i64 %96, metadata !145, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !165
  %99 = tail call double @llvm.fmuladd.f64(double %98, double %94, double %95), !dbg !167
  call void @llvm.dbg.value(metadata double %99, metadata !116, metadata !DIExpression()), !dbg !120
  %100 = add nuw nsw i64 %82, 4, !dbg !168
  call void @llvm.dbg.value(metadata i64 %100, metadata !117, metadata !DIExpression()), !dbg !153
  %101 = add i64 %84, 4, !dbg !156
  %102 = icmp eq i64 %101, %35, !dbg !156
  br i1 %102, label %61, label %80, !dbg !156, !llvm.loop !178
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !180 double @sin(double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable
define dso_local noundef double @_ZN7springs12total_energyEPKNS_6SpringEi(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 !dbg !184 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !207, metadata !DIExpression()), !dbg !212
  call void @llvm.dbg.value(metadata i32 %1, metadata !208, metadata !DIExpression()), !dbg !212
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !209, metadata !DIExpression()), !dbg !212
  call void @llvm.dbg.value(metadata i32 0, metadata !210, metadata !DIExpression()), !dbg !213
  %3 = icmp sgt i32 %1, 0, !dbg !214
  br i1 %3, label %4, label %6, !dbg !216

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !214
  br label %8, !dbg !216

6:                                                ; preds = %8, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %34, %8 ], !dbg !212
  ret double %7, !dbg !217

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %35, %8 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %34, %8 ]
  call void @llvm.dbg.value(metadata i64 %9, metadata !210, metadata !DIExpression()), !dbg !213
  call void @llvm.dbg.value(metadata double %10, metadata !209, metadata !DIExpression()), !dbg !212
  %11 = getelementptr inbounds %"struct.springs::Spring", ptr %0, i64 %9, !dbg !218
  call void @llvm.dbg.value(metadata ptr %11, metadata !220, metadata !DIExpression()), !dbg !226
  %12 = getelementptr inbounds %"struct.springs::Spring", ptr %0, i64 %9, i32 1, !dbg !228
  %13 = load ptr, ptr %12, align 8, !dbg !228, !tbaa !229
  %14 = load double, ptr %13, align 8, !dbg !232, !tbaa !233
  %15 = load ptr, ptr %11, align 8, !dbg !235, !tbaa !236
  %16 = load double, ptr %15, align 8, !dbg !237, !tbaa !233
  %17 = fsub double %14, %16, !dbg !238
  call void @llvm.dbg.value(metadata double %17, metadata !223, metadata !DIExpression()), !dbg !226
  %18 = getelementptr inbounds %"struct.springs::Point", ptr %13, i64 0, i32 1, !dbg !239
  %19 = load double, ptr %18, align 8, !dbg !239, !tbaa !240
  %20 = getelementptr inbounds %"struct.springs::Point", ptr %15, i64 0, i32 1, !dbg !241
  %21 = load double, ptr %20, align 8, !dbg !241, !tbaa !240
  %22 = fsub double %19, %21, !dbg !242
  call void @llvm.dbg.value(metadata double %22, metadata !224, metadata !DIExpression()), !dbg !226
  %23 = fmul double %22, %22, !dbg !243
  %24 = tail call double @llvm.fmuladd.f64(double %17, double %17, double %23), !dbg !244
  %25 = tail call double @llvm.sqrt.f64(double %24), !dbg !245
  %26 = getelementptr inbounds %"struct.springs::Spring", ptr %0, i64 %9, i32 3, !dbg !246
  %27 = load double, ptr %26, align 8, !dbg !246, !tbaa !247
  %28 = fsub double %25, %27, !dbg !248
  call void @llvm.dbg.value(metadata double %28, metadata !225, metadata !DIExpression()), !dbg !226
  %29 = getelementptr inbounds %"struct.springs::Spring", ptr %0, i64 %9, i32 2, !dbg !249
  %30 = load double, ptr %29, align 8, !dbg !249, !tbaa !250
  %31 = fmul double %30, 5.000000e-01, !dbg !251
  %32 = fmul double %31, %28, !dbg !252
  %33 = fmul double %28, %32, !dbg !253
  %34 = fadd double %10, %33, !dbg !254
  call void @llvm.dbg.value(metadata double %34, metadata !209, metadata !DIExpression()), !dbg !212
  %35 = add nuw nsw i64 %9, 1, !dbg !255
  call void @llvm.dbg.value(metadata i64 %35, metadata !210, metadata !DIExpression()), !dbg !213
  %36 = icmp eq i64 %35, %5, !dbg !214
  br i1 %36, label %6, label %8, !dbg !216, !llvm.loop !256
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !258 noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !265 void @free(ptr allocptr nocapture noundef) local_unnamed_addr #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.value(metadata, metadata, metadata) #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #7

attributes #0 = { nofree nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { allocsize(0) }
attributes #9 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!52, !53, !54, !55, !56, !57}
!llvm.ident = !{!58}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
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
!58 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
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
!84 = !DILocation(line: 17, column: 65, scope: !76, inlinedAt: !81)
!85 = !DILocation(line: 17, column: 59, scope: !76, inlinedAt: !81)
!86 = !DILocalVariable(name: "this", arg: 1, scope: !87, type: !79, flags: DIFlagArtificial | DIFlagObjectPointer)
!87 = distinct !DISubprogram(name: "operator+", linkageName: "_ZNK7ComplexplERKS_", scope: !5, file: !1, line: 15, type: !14, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !13, retainedNodes: !88)
!88 = !{!86, !89}
!89 = !DILocalVariable(name: "o", arg: 2, scope: !87, file: !1, line: 15, type: !18)
!90 = !DILocation(line: 0, scope: !87, inlinedAt: !91)
!91 = distinct !DILocation(line: 30, column: 15, scope: !82)
!92 = !DILocation(line: 15, column: 79, scope: !87, inlinedAt: !91)
!93 = !DILocation(line: 15, column: 66, scope: !87, inlinedAt: !91)
!94 = !DILocation(line: 19, column: 55, scope: !95, inlinedAt: !98)
!95 = distinct !DISubprogram(name: "abs_squared", linkageName: "_ZNK7Complex11abs_squaredEv", scope: !5, file: !1, line: 19, type: !21, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !20, retainedNodes: !96)
!96 = !{!97}
!97 = !DILocalVariable(name: "this", arg: 1, scope: !95, type: !79, flags: DIFlagArtificial | DIFlagObjectPointer)
!98 = distinct !DILocation(line: 32, column: 12, scope: !59)
!99 = !DILocation(line: 0, scope: !95, inlinedAt: !98)
!100 = !DILocation(line: 19, column: 49, scope: !95, inlinedAt: !98)
!101 = !DILocation(line: 32, column: 3, scope: !59)
!102 = distinct !{!102, !74, !103, !104}
!103 = !DILocation(line: 31, column: 3, scope: !69)
!104 = !{!"llvm.loop.mustprogress"}
!105 = distinct !DISubprogram(name: "owned_buffer", scope: !1, file: !1, line: 49, type: !106, scopeLine: 49, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !110)
!106 = !DISubroutineType(types: !107)
!107 = !{!4, !108, !27}
!108 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !109, size: 64)
!109 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!110 = !{!111, !112, !113, !114, !116, !117}
!111 = !DILocalVariable(name: "x", arg: 1, scope: !105, file: !1, line: 49, type: !108)
!112 = !DILocalVariable(name: "n", arg: 2, scope: !105, file: !1, line: 49, type: !27)
!113 = !DILocalVariable(name: "b", scope: !105, file: !1, line: 50, type: !23)
!114 = !DILocalVariable(name: "i", scope: !115, file: !1, line: 51, type: !27)
!115 = distinct !DILexicalBlock(scope: !105, file: !1, line: 51, column: 3)
!116 = !DILocalVariable(name: "s", scope: !105, file: !1, line: 54, type: !4)
!117 = !DILocalVariable(name: "i", scope: !118, file: !1, line: 55, type: !27)
!118 = distinct !DILexicalBlock(scope: !105, file: !1, line: 55, column: 3)
!119 = !DILocation(line: 50, column: 10, scope: !105)
!120 = !DILocation(line: 0, scope: !105)
!121 = !DILocalVariable(name: "this", arg: 1, scope: !122, type: !125, flags: DIFlagArtificial | DIFlagObjectPointer)
!122 = distinct !DISubprogram(name: "Buffer", linkageName: "_ZN6BufferC2Ei", scope: !23, file: !1, line: 37, type: !29, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !28, retainedNodes: !123)
!123 = !{!121, !124}
!124 = !DILocalVariable(name: "n", arg: 2, scope: !122, file: !1, line: 37, type: !27)
!125 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!126 = !DILocation(line: 0, scope: !122, inlinedAt: !127)
!127 = distinct !DILocation(line: 50, column: 10, scope: !105)
!128 = !DILocation(line: 37, column: 51, scope: !122, inlinedAt: !127)
!129 = !DILocation(line: 37, column: 53, scope: !122, inlinedAt: !127)
!130 = !DILocation(line: 37, column: 44, scope: !122, inlinedAt: !127)
!131 = !DILocation(line: 0, scope: !115)
!132 = !DILocation(line: 51, column: 21, scope: !133)
!133 = distinct !DILexicalBlock(scope: !115, file: !1, line: 51, column: 3)
!134 = !DILocation(line: 51, column: 3, scope: !115)
!135 = !DILocation(line: 52, column: 19, scope: !136)
!136 = distinct !DILexicalBlock(scope: !133, file: !1, line: 51, column: 38)
!137 = !{!138, !138, i64 0}
!138 = !{!"double", !139, i64 0}
!139 = !{!"omnipotent char", !140, i64 0}
!140 = !{!"Simple C++ TBAA"}
!141 = !DILocation(line: 52, column: 15, scope: !136)
!142 = !DILocalVariable(name: "this", arg: 1, scope: !143, type: !125, flags: DIFlagArtificial | DIFlagObjectPointer)
!143 = distinct !DISubprogram(name: "at", linkageName: "_ZN6Buffer2atEi", scope: !23, file: !1, line: 41, type: !45, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !44, retainedNodes: !144)
!144 = !{!142, !145}
!145 = !DILocalVariable(name: "i", arg: 2, scope: !143, file: !1, line: 41, type: !27)
!146 = !DILocation(line: 0, scope: !143, inlinedAt: !147)
!147 = distinct !DILocation(line: 52, column: 7, scope: !136)
!148 = !DILocation(line: 41, column: 30, scope: !143, inlinedAt: !147)
!149 = !DILocation(line: 52, column: 13, scope: !136)
!150 = !DILocation(line: 51, column: 34, scope: !133)
!151 = distinct !{!151, !152}
!152 = !{!"llvm.loop.unroll.disable"}
!153 = !DILocation(line: 0, scope: !118)
!154 = !DILocation(line: 55, column: 21, scope: !155)
!155 = distinct !DILexicalBlock(scope: !118, file: !1, line: 55, column: 3)
!156 = !DILocation(line: 55, column: 3, scope: !118)
!157 = !DILocation(line: 56, column: 22, scope: !158)
!158 = distinct !DILexicalBlock(scope: !155, file: !1, line: 55, column: 38)
!159 = distinct !{!159, !134, !160, !104}
!160 = !DILocation(line: 53, column: 3, scope: !115)
!161 = !DILocation(line: 0, scope: !143, inlinedAt: !162)
!162 = distinct !DILocation(line: 56, column: 12, scope: !158)
!163 = !DILocation(line: 41, column: 30, scope: !143, inlinedAt: !162)
!164 = !DILocation(line: 56, column: 12, scope: !158)
!165 = !DILocation(line: 0, scope: !143, inlinedAt: !166)
!166 = distinct !DILocation(line: 56, column: 22, scope: !158)
!167 = !DILocation(line: 56, column: 7, scope: !158)
!168 = !DILocation(line: 55, column: 34, scope: !155)
!169 = distinct !{!169, !152}
!170 = !DILocalVariable(name: "this", arg: 1, scope: !171, type: !125, flags: DIFlagArtificial | DIFlagObjectPointer)
!171 = distinct !DISubprogram(name: "~Buffer", linkageName: "_ZN6BufferD2Ev", scope: !23, file: !1, line: 38, type: !33, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !32, retainedNodes: !172)
!172 = !{!170}
!173 = !DILocation(line: 0, scope: !171, inlinedAt: !174)
!174 = distinct !DILocation(line: 59, column: 1, scope: !105)
!175 = !DILocation(line: 38, column: 15, scope: !176, inlinedAt: !174)
!176 = distinct !DILexicalBlock(scope: !171, file: !1, line: 38, column: 13)
!177 = !DILocation(line: 59, column: 1, scope: !105)
!178 = distinct !{!178, !156, !179, !104}
!179 = !DILocation(line: 57, column: 3, scope: !118)
!180 = !DISubprogram(name: "sin", scope: !1, file: !1, line: 6, type: !181, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !183)
!181 = !DISubroutineType(types: !182)
!182 = !{!4, !4}
!183 = !{}
!184 = distinct !DISubprogram(name: "total_energy", linkageName: "_ZN7springs12total_energyEPKNS_6SpringEi", scope: !185, file: !1, line: 81, type: !186, scopeLine: 81, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !206)
!185 = !DINamespace(name: "springs", scope: null)
!186 = !DISubroutineType(types: !187)
!187 = !{!4, !188, !27}
!188 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !189, size: 64)
!189 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !190)
!190 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Spring", scope: !185, file: !1, line: 67, size: 256, flags: DIFlagTypePassByValue, elements: !191, identifier: "_ZTSN7springs6SpringE")
!191 = !{!192, !199, !200, !201, !202}
!192 = !DIDerivedType(tag: DW_TAG_member, name: "from", scope: !190, file: !1, line: 68, baseType: !193, size: 64)
!193 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !194, size: 64)
!194 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !195)
!195 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Point", scope: !185, file: !1, line: 63, size: 128, flags: DIFlagTypePassByValue, elements: !196, identifier: "_ZTSN7springs5PointE")
!196 = !{!197, !198}
!197 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !195, file: !1, line: 64, baseType: !4, size: 64)
!198 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !195, file: !1, line: 64, baseType: !4, size: 64, offset: 64)
!199 = !DIDerivedType(tag: DW_TAG_member, name: "to", scope: !190, file: !1, line: 69, baseType: !193, size: 64, offset: 64)
!200 = !DIDerivedType(tag: DW_TAG_member, name: "stiffness", scope: !190, file: !1, line: 70, baseType: !4, size: 64, offset: 128)
!201 = !DIDerivedType(tag: DW_TAG_member, name: "rest", scope: !190, file: !1, line: 71, baseType: !4, size: 64, offset: 192)
!202 = !DISubprogram(name: "energy", linkageName: "_ZNK7springs6Spring6energyEv", scope: !190, file: !1, line: 73, type: !203, scopeLine: 73, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!203 = !DISubroutineType(types: !204)
!204 = !{!4, !205}
!205 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !189, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!206 = !{!207, !208, !209, !210}
!207 = !DILocalVariable(name: "s", arg: 1, scope: !184, file: !1, line: 81, type: !188)
!208 = !DILocalVariable(name: "n", arg: 2, scope: !184, file: !1, line: 81, type: !27)
!209 = !DILocalVariable(name: "e", scope: !184, file: !1, line: 82, type: !4)
!210 = !DILocalVariable(name: "i", scope: !211, file: !1, line: 83, type: !27)
!211 = distinct !DILexicalBlock(scope: !184, file: !1, line: 83, column: 3)
!212 = !DILocation(line: 0, scope: !184)
!213 = !DILocation(line: 0, scope: !211)
!214 = !DILocation(line: 83, column: 21, scope: !215)
!215 = distinct !DILexicalBlock(scope: !211, file: !1, line: 83, column: 3)
!216 = !DILocation(line: 83, column: 3, scope: !211)
!217 = !DILocation(line: 86, column: 3, scope: !184)
!218 = !DILocation(line: 84, column: 10, scope: !219)
!219 = distinct !DILexicalBlock(scope: !215, file: !1, line: 83, column: 31)
!220 = !DILocalVariable(name: "this", arg: 1, scope: !221, type: !188, flags: DIFlagArtificial | DIFlagObjectPointer)
!221 = distinct !DISubprogram(name: "energy", linkageName: "_ZNK7springs6Spring6energyEv", scope: !190, file: !1, line: 73, type: !203, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !202, retainedNodes: !222)
!222 = !{!220, !223, !224, !225}
!223 = !DILocalVariable(name: "dx", scope: !221, file: !1, line: 74, type: !4)
!224 = !DILocalVariable(name: "dy", scope: !221, file: !1, line: 75, type: !4)
!225 = !DILocalVariable(name: "stretch", scope: !221, file: !1, line: 76, type: !4)
!226 = !DILocation(line: 0, scope: !221, inlinedAt: !227)
!227 = distinct !DILocation(line: 84, column: 15, scope: !219)
!228 = !DILocation(line: 74, column: 17, scope: !221, inlinedAt: !227)
!229 = !{!230, !231, i64 8}
!230 = !{!"_ZTSN7springs6SpringE", !231, i64 0, !231, i64 8, !138, i64 16, !138, i64 24}
!231 = !{!"any pointer", !139, i64 0}
!232 = !DILocation(line: 74, column: 21, scope: !221, inlinedAt: !227)
!233 = !{!234, !138, i64 0}
!234 = !{!"_ZTSN7springs5PointE", !138, i64 0, !138, i64 8}
!235 = !DILocation(line: 74, column: 25, scope: !221, inlinedAt: !227)
!236 = !{!230, !231, i64 0}
!237 = !DILocation(line: 74, column: 31, scope: !221, inlinedAt: !227)
!238 = !DILocation(line: 74, column: 23, scope: !221, inlinedAt: !227)
!239 = !DILocation(line: 75, column: 21, scope: !221, inlinedAt: !227)
!240 = !{!234, !138, i64 8}
!241 = !DILocation(line: 75, column: 31, scope: !221, inlinedAt: !227)
!242 = !DILocation(line: 75, column: 23, scope: !221, inlinedAt: !227)
!243 = !DILocation(line: 76, column: 40, scope: !221, inlinedAt: !227)
!244 = !DILocation(line: 76, column: 35, scope: !221, inlinedAt: !227)
!245 = !DILocation(line: 76, column: 22, scope: !221, inlinedAt: !227)
!246 = !DILocation(line: 76, column: 48, scope: !221, inlinedAt: !227)
!247 = !{!230, !138, i64 24}
!248 = !DILocation(line: 76, column: 46, scope: !221, inlinedAt: !227)
!249 = !DILocation(line: 77, column: 18, scope: !221, inlinedAt: !227)
!250 = !{!230, !138, i64 16}
!251 = !DILocation(line: 77, column: 16, scope: !221, inlinedAt: !227)
!252 = !DILocation(line: 77, column: 28, scope: !221, inlinedAt: !227)
!253 = !DILocation(line: 77, column: 38, scope: !221, inlinedAt: !227)
!254 = !DILocation(line: 84, column: 7, scope: !219)
!255 = !DILocation(line: 83, column: 27, scope: !215)
!256 = distinct !{!256, !216, !257, !104}
!257 = !DILocation(line: 85, column: 3, scope: !211)
!258 = !DISubprogram(name: "malloc", scope: !1, file: !1, line: 8, type: !259, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !183)
!259 = !DISubroutineType(types: !260)
!260 = !{!261, !262}
!261 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!262 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !263, line: 46, baseType: !264)
!263 = !DIFile(filename: "/usr/lib/llvm-16/lib/clang/16/include/stddef.h", directory: "", checksumkind: CSK_MD5, checksum: "f95079da609b0e8f201cb8136304bf3b")
!264 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!265 = !DISubprogram(name: "free", scope: !1, file: !1, line: 9, type: !266, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !183)
!266 = !DISubroutineType(types: !267)
!267 = !{null, !261}
