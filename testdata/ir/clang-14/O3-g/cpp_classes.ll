; clang++-14 -O3 -g -fdebug-compilation-dir=. -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_classes.cpp -o ir/clang-14/O3-g/cpp_classes.ll
; ModuleID = 'cpp/cpp_classes.cpp'
source_filename = "cpp/cpp_classes.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%class.Complex = type { double, double }
%class.Buffer = type <{ double*, i32, [4 x i8] }>
%"struct.springs::Spring" = type { %"struct.springs::Point"*, %"struct.springs::Point"*, double, double }
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
  call void @llvm.dbg.value(metadata %class.Complex* undef, metadata !75, metadata !DIExpression()) #8, !dbg !80
  call void @llvm.dbg.value(metadata %class.Complex* undef, metadata !78, metadata !DIExpression()) #8, !dbg !80
  %19 = extractelement <2 x double> %16, i64 1, !dbg !83
  %20 = fneg double %19, !dbg !83
  %21 = shufflevector <2 x double> %16, <2 x double> undef, <2 x i32> <i32 1, i32 1>, !dbg !83
  %22 = insertelement <2 x double> poison, double %20, i64 0, !dbg !83
  %23 = shufflevector <2 x double> %22, <2 x double> %16, <2 x i32> <i32 0, i32 2>, !dbg !83
  %24 = fmul <2 x double> %21, %23, !dbg !83
  %25 = shufflevector <2 x double> %16, <2 x double> undef, <2 x i32> zeroinitializer, !dbg !83
  %26 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %25, <2 x double> %16, <2 x double> %24), !dbg !83
  call void @llvm.dbg.value(metadata %class.Complex* undef, metadata !84, metadata !DIExpression()), !dbg !88
  call void @llvm.dbg.value(metadata %class.Complex* undef, metadata !87, metadata !DIExpression()), !dbg !88
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
  call void @llvm.dbg.value(metadata %class.Complex* undef, metadata !94, metadata !DIExpression()) #8, !dbg !96
  %32 = fmul <2 x double> %31, %31, !dbg !91
  %33 = extractelement <2 x double> %32, i64 1, !dbg !91
  %34 = extractelement <2 x double> %31, i64 0, !dbg !97
  %35 = tail call double @llvm.fmuladd.f64(double %34, double %34, double %33) #8, !dbg !97
  ret double %35, !dbg !98

36:                                               ; preds = %36, %8
  %37 = phi <2 x double> [ zeroinitializer, %8 ], [ %56, %36 ]
  %38 = phi i32 [ 0, %8 ], [ %57, %36 ]
  call void @llvm.dbg.value(metadata i32 poison, metadata !68, metadata !DIExpression()), !dbg !71
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata %class.Complex* undef, metadata !75, metadata !DIExpression()) #8, !dbg !80
  call void @llvm.dbg.value(metadata %class.Complex* undef, metadata !78, metadata !DIExpression()) #8, !dbg !80
  %39 = extractelement <2 x double> %37, i64 1, !dbg !83
  %40 = fneg double %39, !dbg !83
  %41 = shufflevector <2 x double> %37, <2 x double> undef, <2 x i32> <i32 1, i32 1>, !dbg !83
  %42 = insertelement <2 x double> poison, double %40, i64 0, !dbg !83
  %43 = shufflevector <2 x double> %42, <2 x double> %37, <2 x i32> <i32 0, i32 2>, !dbg !83
  %44 = fmul <2 x double> %41, %43, !dbg !83
  %45 = shufflevector <2 x double> %37, <2 x double> undef, <2 x i32> zeroinitializer, !dbg !83
  %46 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %45, <2 x double> %37, <2 x double> %44), !dbg !83
  call void @llvm.dbg.value(metadata %class.Complex* undef, metadata !84, metadata !DIExpression()), !dbg !88
  call void @llvm.dbg.value(metadata %class.Complex* undef, metadata !87, metadata !DIExpression()), !dbg !88
  %47 = fadd <2 x double> %46, %11, !dbg !90
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata i32 poison, metadata !68, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !71
  call void @llvm.dbg.value(metadata i32 poison, metadata !68, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !71
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata %class.Complex* undef, metadata !75, metadata !DIExpression()) #8, !dbg !80
  call void @llvm.dbg.value(metadata %class.Complex* undef, metadata !78, metadata !DIExpression()) #8, !dbg !80
  %48 = extractelement <2 x double> %47, i64 1, !dbg !83
  %49 = fneg double %48, !dbg !83
  %50 = shufflevector <2 x double> %47, <2 x double> undef, <2 x i32> <i32 1, i32 1>, !dbg !83
  %51 = insertelement <2 x double> poison, double %49, i64 0, !dbg !83
  %52 = shufflevector <2 x double> %51, <2 x double> %47, <2 x i32> <i32 0, i32 2>, !dbg !83
  %53 = fmul <2 x double> %50, %52, !dbg !83
  %54 = shufflevector <2 x double> %47, <2 x double> undef, <2 x i32> zeroinitializer, !dbg !83
  %55 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %54, <2 x double> %47, <2 x double> %53), !dbg !83
  call void @llvm.dbg.value(metadata %class.Complex* undef, metadata !84, metadata !DIExpression()), !dbg !88
  call void @llvm.dbg.value(metadata %class.Complex* undef, metadata !87, metadata !DIExpression()), !dbg !88
  %56 = fadd <2 x double> %55, %13, !dbg !90
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !70
  call void @llvm.dbg.value(metadata double undef, metadata !67, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !70
  call void @llvm.dbg.value(metadata i32 poison, metadata !68, metadata !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value)), !dbg !71
  %57 = add i32 %38, 2, !dbg !74
  %58 = icmp eq i32 %57, %9, !dbg !74
  br i1 %58, label %14, label %36, !dbg !74, !llvm.loop !99
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: nounwind uwtable
define dso_local double @owned_buffer(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !102 {
  call void @llvm.dbg.declare(metadata i32* undef, metadata !110, metadata !DIExpression(DW_OP_LLVM_fragment, 96, 32)), !dbg !116
  call void @llvm.dbg.value(metadata double* %0, metadata !108, metadata !DIExpression()), !dbg !117
  call void @llvm.dbg.value(metadata i32 %1, metadata !109, metadata !DIExpression()), !dbg !117
  call void @llvm.dbg.value(metadata %class.Buffer* undef, metadata !118, metadata !DIExpression()) #8, !dbg !123
  call void @llvm.dbg.value(metadata i32 %1, metadata !121, metadata !DIExpression()) #8, !dbg !123
  %3 = sext i32 %1 to i64, !dbg !125
  %4 = shl nsw i64 %3, 3, !dbg !126
  %5 = tail call i8* @malloc(i64 noundef %4) #8, !dbg !127
  %6 = bitcast i8* %5 to double*, !dbg !128
  call void @llvm.dbg.value(metadata double* %6, metadata !110, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !117
  call void @llvm.dbg.value(metadata i32 %1, metadata !110, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 32)), !dbg !117
  call void @llvm.dbg.value(metadata i32 0, metadata !111, metadata !DIExpression()), !dbg !129
  %7 = icmp sgt i32 %1, 0, !dbg !130
  br i1 %7, label %8, label %79, !dbg !132

8:                                                ; preds = %2
  %9 = zext i32 %1 to i64, !dbg !130
  %10 = add nsw i64 %9, -1, !dbg !132
  %11 = and i64 %9, 3, !dbg !132
  %12 = icmp ult i64 %10, 3, !dbg !132
  br i1 %12, label %15, label %13, !dbg !132

13:                                               ; preds = %8
  %14 = and i64 %9, 4294967292, !dbg !132
  br label %37, !dbg !132

15:                                               ; preds = %37, %8
  %16 = phi i64 [ 0, %8 ], [ %59, %37 ]
  %17 = icmp eq i64 %11, 0, !dbg !132
  br i1 %17, label %28, label %18, !dbg !132

18:                                               ; preds = %15, %18
  %19 = phi i64 [ %25, %18 ], [ %16, %15 ]
  %20 = phi i64 [ %26, %18 ], [ 0, %15 ]
  call void @llvm.dbg.value(metadata i64 %19, metadata !111, metadata !DIExpression()), !dbg !129
  %21 = getelementptr inbounds double, double* %0, i64 %19, !dbg !133
  %22 = load double, double* %21, align 8, !dbg !133, !tbaa !135
  %23 = tail call double @sin(double noundef %22) #8, !dbg !139
  call void @llvm.dbg.value(metadata %class.Buffer* undef, metadata !140, metadata !DIExpression()), !dbg !144
  call void @llvm.dbg.value(metadata i64 %19, metadata !143, metadata !DIExpression()), !dbg !144
  %24 = getelementptr inbounds double, double* %6, i64 %19, !dbg !146
  store double %23, double* %24, align 8, !dbg !147, !tbaa !135
  %25 = add nuw nsw i64 %19, 1, !dbg !148
  call void @llvm.dbg.value(metadata i64 %25, metadata !111, metadata !DIExpression()), !dbg !129
  %26 = add i64 %20, 1, !dbg !132
  %27 = icmp eq i64 %26, %11, !dbg !132
  br i1 %27, label %28, label %18, !dbg !132, !llvm.loop !149

28:                                               ; preds = %18, %15
  call void @llvm.dbg.value(metadata i32 1, metadata !114, metadata !DIExpression()), !dbg !151
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !113, metadata !DIExpression()), !dbg !117
  %29 = icmp sgt i32 %1, 1, !dbg !152
  br i1 %29, label %30, label %79, !dbg !154

30:                                               ; preds = %28
  %31 = load double, double* %6, align 8, !dbg !155, !tbaa !135
  %32 = add nsw i64 %9, -2, !dbg !154
  %33 = and i64 %10, 3, !dbg !154
  %34 = icmp ult i64 %32, 3, !dbg !154
  br i1 %34, label %62, label %35, !dbg !154

35:                                               ; preds = %30
  %36 = and i64 %10, -4, !dbg !154
  br label %81, !dbg !154

37:                                               ; preds = %37, %13
  %38 = phi i64 [ 0, %13 ], [ %59, %37 ]
  %39 = phi i64 [ 0, %13 ], [ %60, %37 ]
  call void @llvm.dbg.value(metadata i64 %38, metadata !111, metadata !DIExpression()), !dbg !129
  %40 = getelementptr inbounds double, double* %0, i64 %38, !dbg !133
  %41 = load double, double* %40, align 8, !dbg !133, !tbaa !135
  %42 = tail call double @sin(double noundef %41) #8, !dbg !139
  call void @llvm.dbg.value(metadata %class.Buffer* undef, metadata !140, metadata !DIExpression()), !dbg !144
  call void @llvm.dbg.value(metadata i64 %38, metadata !143, metadata !DIExpression()), !dbg !144
  %43 = getelementptr inbounds double, double* %6, i64 %38, !dbg !146
  store double %42, double* %43, align 8, !dbg !147, !tbaa !135
  %44 = or i64 %38, 1, !dbg !148
  call void @llvm.dbg.value(metadata i64 %44, metadata !111, metadata !DIExpression()), !dbg !129
  call void @llvm.dbg.value(metadata i64 %44, metadata !111, metadata !DIExpression()), !dbg !129
  %45 = getelementptr inbounds double, double* %0, i64 %44, !dbg !133
  %46 = load double, double* %45, align 8, !dbg !133, !tbaa !135
  %47 = tail call double @sin(double noundef %46) #8, !dbg !139
  call void @llvm.dbg.value(metadata %class.Buffer* undef, metadata !140, metadata !DIExpression()), !dbg !144
  call void @llvm.dbg.value(metadata i64 %44, metadata !143, metadata !DIExpression()), !dbg !144
  %48 = getelementptr inbounds double, double* %6, i64 %44, !dbg !146
  store double %47, double* %48, align 8, !dbg !147, !tbaa !135
  %49 = or i64 %38, 2, !dbg !148
  call void @llvm.dbg.value(metadata i64 %49, metadata !111, metadata !DIExpression()), !dbg !129
  call void @llvm.dbg.value(metadata i64 %49, metadata !111, metadata !DIExpression()), !dbg !129
  %50 = getelementptr inbounds double, double* %0, i64 %49, !dbg !133
  %51 = load double, double* %50, align 8, !dbg !133, !tbaa !135
  %52 = tail call double @sin(double noundef %51) #8, !dbg !139
  call void @llvm.dbg.value(metadata %class.Buffer* undef, metadata !140, metadata !DIExpression()), !dbg !144
  call void @llvm.dbg.value(metadata i64 %49, metadata !143, metadata !DIExpression()), !dbg !144
  %53 = getelementptr inbounds double, double* %6, i64 %49, !dbg !146
  store double %52, double* %53, align 8, !dbg !147, !tbaa !135
  %54 = or i64 %38, 3, !dbg !148
  call void @llvm.dbg.value(metadata i64 %54, metadata !111, metadata !DIExpression()), !dbg !129
  call void @llvm.dbg.value(metadata i64 %54, metadata !111, metadata !DIExpression()), !dbg !129
  %55 = getelementptr inbounds double, double* %0, i64 %54, !dbg !133
  %56 = load double, double* %55, align 8, !dbg !133, !tbaa !135
  %57 = tail call double @sin(double noundef %56) #8, !dbg !139
  call void @llvm.dbg.value(metadata %class.Buffer* undef, metadata !140, metadata !DIExpression()), !dbg !144
  call void @llvm.dbg.value(metadata i64 %54, metadata !143, metadata !DIExpression()), !dbg !144
  %58 = getelementptr inbounds double, double* %6, i64 %54, !dbg !146
  store double %57, double* %58, align 8, !dbg !147, !tbaa !135
  %59 = add nuw nsw i64 %38, 4, !dbg !148
  call void @llvm.dbg.value(metadata i64 %59, metadata !111, metadata !DIExpression()), !dbg !129
  %60 = add i64 %39, 4, !dbg !132
  %61 = icmp eq i64 %60, %14, !dbg !132
  br i1 %61, label %15, label %37, !dbg !132, !llvm.loop !157

62:                                               ; preds = %81, %30
  %63 = phi double [ undef, %30 ], [ %100, %81 ]
  %64 = phi double [ %31, %30 ], [ %99, %81 ]
  %65 = phi i64 [ 1, %30 ], [ %101, %81 ]
  %66 = phi double [ 0.000000e+00, %30 ], [ %100, %81 ]
  %67 = icmp eq i64 %33, 0, !dbg !154
  br i1 %67, label %79, label %68, !dbg !154

68:                                               ; preds = %62, %68
  %69 = phi double [ %74, %68 ], [ %64, %62 ], !dbg !155
  %70 = phi i64 [ %76, %68 ], [ %65, %62 ]
  %71 = phi double [ %75, %68 ], [ %66, %62 ]
  %72 = phi i64 [ %77, %68 ], [ 0, %62 ]
  call void @llvm.dbg.value(metadata i64 %70, metadata !114, metadata !DIExpression()), !dbg !151
  call void @llvm.dbg.value(metadata double %71, metadata !113, metadata !DIExpression()), !dbg !117
  call void @llvm.dbg.value(metadata %class.Buffer* undef, metadata !140, metadata !DIExpression()), !dbg !159
  call void @llvm.dbg.value(metadata i64 %70, metadata !143, metadata !DIExpression()), !dbg !159
  %73 = getelementptr inbounds double, double* %6, i64 %70, !dbg !161
  %74 = load double, double* %73, align 8, !dbg !162, !tbaa !135
  call void @llvm.dbg.value(metadata %class.Buffer* undef, metadata !140, metadata !DIExpression()), !dbg !163
  call void @llvm.dbg.value(metadata i64 %70, metadata !143, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !163
  %75 = tail call double @llvm.fmuladd.f64(double %74, double %69, double %71), !dbg !165
  call void @llvm.dbg.value(metadata double %75, metadata !113, metadata !DIExpression()), !dbg !117
  %76 = add nuw nsw i64 %70, 1, !dbg !166
  call void @llvm.dbg.value(metadata i64 %76, metadata !114, metadata !DIExpression()), !dbg !151
  %77 = add i64 %72, 1, !dbg !154
  %78 = icmp eq i64 %77, %33, !dbg !154
  br i1 %78, label %79, label %68, !dbg !154, !llvm.loop !167

79:                                               ; preds = %62, %68, %2, %28
  %80 = phi double [ 0.000000e+00, %28 ], [ 0.000000e+00, %2 ], [ %63, %62 ], [ %75, %68 ], !dbg !117
  call void @llvm.dbg.value(metadata %class.Buffer* undef, metadata !168, metadata !DIExpression()) #8, !dbg !171
  tail call void @free(i8* noundef %5) #8, !dbg !173
  ret double %80, !dbg !175

81:                                               ; preds = %81, %35
  %82 = phi double [ %31, %35 ], [ %99, %81 ], !dbg !155
  %83 = phi i64 [ 1, %35 ], [ %101, %81 ]
  %84 = phi double [ 0.000000e+00, %35 ], [ %100, %81 ]
  %85 = phi i64 [ 0, %35 ], [ %102, %81 ]
  call void @llvm.dbg.value(metadata i64 %83, metadata !114, metadata !DIExpression()), !dbg !151
  call void @llvm.dbg.value(metadata double %84, metadata !113, metadata !DIExpression()), !dbg !117
  call void @llvm.dbg.value(metadata %class.Buffer* undef, metadata !140, metadata !DIExpression()), !dbg !159
  call void @llvm.dbg.value(metadata i64 %83, metadata !143, metadata !DIExpression()), !dbg !159
  %86 = getelementptr inbounds double, double* %6, i64 %83, !dbg !161
  %87 = load double, double* %86, align 8, !dbg !162, !tbaa !135
  call void @llvm.dbg.value(metadata %class.Buffer* undef, metadata !140, metadata !DIExpression()), !dbg !163
  call void @llvm.dbg.value(metadata i64 %83, metadata !143, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !163
  %88 = tail call double @llvm.fmuladd.f64(double %87, double %82, double %84), !dbg !165
  call void @llvm.dbg.value(metadata double %88, metadata !113, metadata !DIExpression()), !dbg !117
  %89 = add nuw nsw i64 %83, 1, !dbg !166
  call void @llvm.dbg.value(metadata i64 %89, metadata !114, metadata !DIExpression()), !dbg !151
  call void @llvm.dbg.value(metadata i64 %89, metadata !114, metadata !DIExpression()), !dbg !151
  call void @llvm.dbg.value(metadata double %88, metadata !113, metadata !DIExpression()), !dbg !117
  call void @llvm.dbg.value(metadata %class.Buffer* undef, metadata !140, metadata !DIExpression()), !dbg !159
  call void @llvm.dbg.value(metadata i64 %89, metadata !143, metadata !DIExpression()), !dbg !159
  %90 = getelementptr inbounds double, double* %6, i64 %89, !dbg !161
  %91 = load double, double* %90, align 8, !dbg !162, !tbaa !135
  call void @llvm.dbg.value(metadata %class.Buffer* undef, metadata !140, metadata !DIExpression()), !dbg !163
  call void @llvm.dbg.value(metadata i64 %89, metadata !143, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !163
  %92 = tail call double @llvm.fmuladd.f64(double %91, double %87, double %88), !dbg !165
  call void @llvm.dbg.value(metadata double %92, metadata !113, metadata !DIExpression()), !dbg !117
  %93 = add nuw nsw i64 %83, 2, !dbg !166
  call void @llvm.dbg.value(metadata i64 %93, metadata !114, metadata !DIExpression()), !dbg !151
  call void @llvm.dbg.value(metadata i64 %93, metadata !114, metadata !DIExpression()), !dbg !151
  call void @llvm.dbg.value(metadata double %92, metadata !113, metadata !DIExpression()), !dbg !117
  call void @llvm.dbg.value(metadata %class.Buffer* undef, metadata !140, metadata !DIExpression()), !dbg !159
  call void @llvm.dbg.value(metadata i64 %93, metadata !143, metadata !DIExpression()), !dbg !159
  %94 = getelementptr inbounds double, double* %6, i64 %93, !dbg !161
  %95 = load double, double* %94, align 8, !dbg !162, !tbaa !135
  call void @llvm.dbg.value(metadata %class.Buffer* undef, metadata !140, metadata !DIExpression()), !dbg !163
  call void @llvm.dbg.value(metadata i64 %93, metadata !143, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !163
  %96 = tail call double @llvm.fmuladd.f64(double %95, double %91, double %92), !dbg !165
  call void @llvm.dbg.value(metadata double %96, metadata !113, metadata !DIExpression()), !dbg !117
  %97 = add nuw nsw i64 %83, 3, !dbg !166
  call void @llvm.dbg.value(metadata i64 %97, metadata !114, metadata !DIExpression()), !dbg !151
  call void @llvm.dbg.value(metadata i64 %97, metadata !114, metadata !DIExpression()), !dbg !151
  call void @llvm.dbg.value(metadata double %96, metadata !113, metadata !DIExpression()), !dbg !117
  call void @llvm.dbg.value(metadata %class.Buffer* undef, metadata !140, metadata !DIExpression()), !dbg !159
  call void @llvm.dbg.value(metadata i64 %97, metadata !143, metadata !DIExpression()), !dbg !159
  %98 = getelementptr inbounds double, double* %6, i64 %97, !dbg !161
  %99 = load double, double* %98, align 8, !dbg !162, !tbaa !135
  call void @llvm.dbg.value(metadata %class.Buffer* undef, metadata !140, metadata !DIExpression()), !dbg !163
  call void @llvm.dbg.value(metadata i64 %97, metadata !143, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !163
  %100 = tail call double @llvm.fmuladd.f64(double %99, double %95, double %96), !dbg !165
  call void @llvm.dbg.value(metadata double %100, metadata !113, metadata !DIExpression()), !dbg !117
  %101 = add nuw nsw i64 %83, 4, !dbg !166
  call void @llvm.dbg.value(metadata i64 %101, metadata !114, metadata !DIExpression()), !dbg !151
  %102 = add i64 %85, 4, !dbg !154
  %103 = icmp eq i64 %102, %36, !dbg !154
  br i1 %103, label %62, label %81, !dbg !154, !llvm.loop !176
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sin(double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree nounwind uwtable
define dso_local noundef double @_ZN7springs12total_energyEPKNS_6SpringEi(%"struct.springs::Spring"* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 !dbg !178 {
  call void @llvm.dbg.value(metadata %"struct.springs::Spring"* %0, metadata !201, metadata !DIExpression()), !dbg !206
  call void @llvm.dbg.value(metadata i32 %1, metadata !202, metadata !DIExpression()), !dbg !206
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !203, metadata !DIExpression()), !dbg !206
  call void @llvm.dbg.value(metadata i32 0, metadata !204, metadata !DIExpression()), !dbg !207
  %3 = icmp sgt i32 %1, 0, !dbg !208
  br i1 %3, label %4, label %6, !dbg !210

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !208
  br label %8, !dbg !210

6:                                                ; preds = %8, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %36, %8 ], !dbg !206
  ret double %7, !dbg !211

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %37, %8 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %36, %8 ]
  call void @llvm.dbg.value(metadata i64 %9, metadata !204, metadata !DIExpression()), !dbg !207
  call void @llvm.dbg.value(metadata double %10, metadata !203, metadata !DIExpression()), !dbg !206
  call void @llvm.dbg.value(metadata !DIArgList(%"struct.springs::Spring"* %0, i64 %9), metadata !212, metadata !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 32, DW_OP_mul, DW_OP_plus, DW_OP_stack_value)) #8, !dbg !218
  %11 = getelementptr inbounds %"struct.springs::Spring", %"struct.springs::Spring"* %0, i64 %9, i32 1, !dbg !221
  %12 = load %"struct.springs::Point"*, %"struct.springs::Point"** %11, align 8, !dbg !221, !tbaa !222
  %13 = getelementptr inbounds %"struct.springs::Point", %"struct.springs::Point"* %12, i64 0, i32 0, !dbg !225
  %14 = load double, double* %13, align 8, !dbg !225, !tbaa !226
  %15 = getelementptr inbounds %"struct.springs::Spring", %"struct.springs::Spring"* %0, i64 %9, i32 0, !dbg !228
  %16 = load %"struct.springs::Point"*, %"struct.springs::Point"** %15, align 8, !dbg !228, !tbaa !229
  %17 = getelementptr inbounds %"struct.springs::Point", %"struct.springs::Point"* %16, i64 0, i32 0, !dbg !230
  %18 = load double, double* %17, align 8, !dbg !230, !tbaa !226
  %19 = fsub double %14, %18, !dbg !231
  call void @llvm.dbg.value(metadata double %19, metadata !215, metadata !DIExpression()) #8, !dbg !218
  %20 = getelementptr inbounds %"struct.springs::Point", %"struct.springs::Point"* %12, i64 0, i32 1, !dbg !232
  %21 = load double, double* %20, align 8, !dbg !232, !tbaa !233
  %22 = getelementptr inbounds %"struct.springs::Point", %"struct.springs::Point"* %16, i64 0, i32 1, !dbg !234
  %23 = load double, double* %22, align 8, !dbg !234, !tbaa !233
  %24 = fsub double %21, %23, !dbg !235
  call void @llvm.dbg.value(metadata double %24, metadata !216, metadata !DIExpression()) #8, !dbg !218
  %25 = fmul double %24, %24, !dbg !236
  %26 = tail call double @llvm.fmuladd.f64(double %19, double %19, double %25) #8, !dbg !237
  %27 = tail call double @sqrt(double noundef %26) #8, !dbg !238
  %28 = getelementptr inbounds %"struct.springs::Spring", %"struct.springs::Spring"* %0, i64 %9, i32 3, !dbg !239
  %29 = load double, double* %28, align 8, !dbg !239, !tbaa !240
  %30 = fsub double %27, %29, !dbg !241
  call void @llvm.dbg.value(metadata double %30, metadata !217, metadata !DIExpression()) #8, !dbg !218
  %31 = getelementptr inbounds %"struct.springs::Spring", %"struct.springs::Spring"* %0, i64 %9, i32 2, !dbg !242
  %32 = load double, double* %31, align 8, !dbg !242, !tbaa !243
  %33 = fmul double %32, 5.000000e-01, !dbg !244
  %34 = fmul double %30, %33, !dbg !245
  %35 = fmul double %30, %34, !dbg !246
  %36 = fadd double %10, %35, !dbg !247
  call void @llvm.dbg.value(metadata double %36, metadata !203, metadata !DIExpression()), !dbg !206
  %37 = add nuw nsw i64 %9, 1, !dbg !248
  call void @llvm.dbg.value(metadata i64 %37, metadata !204, metadata !DIExpression()), !dbg !207
  %38 = icmp eq i64 %37, %5, !dbg !208
  br i1 %38, label %6, label %8, !dbg !210, !llvm.loop !249
}

; Function Attrs: inaccessiblememonly mustprogress nofree nounwind willreturn
declare noalias noundef i8* @malloc(i64 noundef) local_unnamed_addr #5

; Function Attrs: inaccessiblemem_or_argmemonly mustprogress nounwind willreturn
declare void @free(i8* nocapture noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #3

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #7

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #7

attributes #0 = { nofree nosync nounwind readnone uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { inaccessiblememonly mustprogress nofree nounwind willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { inaccessiblemem_or_argmemonly mustprogress nounwind willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #8 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!52, !53, !54, !55, !56, !57}
!llvm.ident = !{!58}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 14.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
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
!57 = !{i32 7, !"uwtable", i32 1}
!58 = !{!"Debian clang version 14.0.6"}
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
!128 = !DILocation(line: 37, column: 28, scope: !119, inlinedAt: !124)
!129 = !DILocation(line: 0, scope: !112)
!130 = !DILocation(line: 51, column: 21, scope: !131)
!131 = distinct !DILexicalBlock(scope: !112, file: !1, line: 51, column: 3)
!132 = !DILocation(line: 51, column: 3, scope: !112)
!133 = !DILocation(line: 52, column: 19, scope: !134)
!134 = distinct !DILexicalBlock(scope: !131, file: !1, line: 51, column: 38)
!135 = !{!136, !136, i64 0}
!136 = !{!"double", !137, i64 0}
!137 = !{!"omnipotent char", !138, i64 0}
!138 = !{!"Simple C++ TBAA"}
!139 = !DILocation(line: 52, column: 15, scope: !134)
!140 = !DILocalVariable(name: "this", arg: 1, scope: !141, type: !122, flags: DIFlagArtificial | DIFlagObjectPointer)
!141 = distinct !DISubprogram(name: "at", linkageName: "_ZN6Buffer2atEi", scope: !23, file: !1, line: 41, type: !45, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !44, retainedNodes: !142)
!142 = !{!140, !143}
!143 = !DILocalVariable(name: "i", arg: 2, scope: !141, file: !1, line: 41, type: !27)
!144 = !DILocation(line: 0, scope: !141, inlinedAt: !145)
!145 = distinct !DILocation(line: 52, column: 7, scope: !134)
!146 = !DILocation(line: 41, column: 30, scope: !141, inlinedAt: !145)
!147 = !DILocation(line: 52, column: 13, scope: !134)
!148 = !DILocation(line: 51, column: 34, scope: !131)
!149 = distinct !{!149, !150}
!150 = !{!"llvm.loop.unroll.disable"}
!151 = !DILocation(line: 0, scope: !115)
!152 = !DILocation(line: 55, column: 21, scope: !153)
!153 = distinct !DILexicalBlock(scope: !115, file: !1, line: 55, column: 3)
!154 = !DILocation(line: 55, column: 3, scope: !115)
!155 = !DILocation(line: 56, column: 22, scope: !156)
!156 = distinct !DILexicalBlock(scope: !153, file: !1, line: 55, column: 38)
!157 = distinct !{!157, !132, !158, !101}
!158 = !DILocation(line: 53, column: 3, scope: !112)
!159 = !DILocation(line: 0, scope: !141, inlinedAt: !160)
!160 = distinct !DILocation(line: 56, column: 12, scope: !156)
!161 = !DILocation(line: 41, column: 30, scope: !141, inlinedAt: !160)
!162 = !DILocation(line: 56, column: 12, scope: !156)
!163 = !DILocation(line: 0, scope: !141, inlinedAt: !164)
!164 = distinct !DILocation(line: 56, column: 22, scope: !156)
!165 = !DILocation(line: 56, column: 7, scope: !156)
!166 = !DILocation(line: 55, column: 34, scope: !153)
!167 = distinct !{!167, !150}
!168 = !DILocalVariable(name: "this", arg: 1, scope: !169, type: !122, flags: DIFlagArtificial | DIFlagObjectPointer)
!169 = distinct !DISubprogram(name: "~Buffer", linkageName: "_ZN6BufferD2Ev", scope: !23, file: !1, line: 38, type: !33, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !32, retainedNodes: !170)
!170 = !{!168}
!171 = !DILocation(line: 0, scope: !169, inlinedAt: !172)
!172 = distinct !DILocation(line: 59, column: 1, scope: !102)
!173 = !DILocation(line: 38, column: 15, scope: !174, inlinedAt: !172)
!174 = distinct !DILexicalBlock(scope: !169, file: !1, line: 38, column: 13)
!175 = !DILocation(line: 59, column: 1, scope: !102)
!176 = distinct !{!176, !154, !177, !101}
!177 = !DILocation(line: 57, column: 3, scope: !115)
!178 = distinct !DISubprogram(name: "total_energy", linkageName: "_ZN7springs12total_energyEPKNS_6SpringEi", scope: !179, file: !1, line: 81, type: !180, scopeLine: 81, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !200)
!179 = !DINamespace(name: "springs", scope: null)
!180 = !DISubroutineType(types: !181)
!181 = !{!4, !182, !27}
!182 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !183, size: 64)
!183 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !184)
!184 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Spring", scope: !179, file: !1, line: 67, size: 256, flags: DIFlagTypePassByValue, elements: !185, identifier: "_ZTSN7springs6SpringE")
!185 = !{!186, !193, !194, !195, !196}
!186 = !DIDerivedType(tag: DW_TAG_member, name: "from", scope: !184, file: !1, line: 68, baseType: !187, size: 64)
!187 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !188, size: 64)
!188 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !189)
!189 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Point", scope: !179, file: !1, line: 63, size: 128, flags: DIFlagTypePassByValue, elements: !190, identifier: "_ZTSN7springs5PointE")
!190 = !{!191, !192}
!191 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !189, file: !1, line: 64, baseType: !4, size: 64)
!192 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !189, file: !1, line: 64, baseType: !4, size: 64, offset: 64)
!193 = !DIDerivedType(tag: DW_TAG_member, name: "to", scope: !184, file: !1, line: 69, baseType: !187, size: 64, offset: 64)
!194 = !DIDerivedType(tag: DW_TAG_member, name: "stiffness", scope: !184, file: !1, line: 70, baseType: !4, size: 64, offset: 128)
!195 = !DIDerivedType(tag: DW_TAG_member, name: "rest", scope: !184, file: !1, line: 71, baseType: !4, size: 64, offset: 192)
!196 = !DISubprogram(name: "energy", linkageName: "_ZNK7springs6Spring6energyEv", scope: !184, file: !1, line: 73, type: !197, scopeLine: 73, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!197 = !DISubroutineType(types: !198)
!198 = !{!4, !199}
!199 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !183, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!200 = !{!201, !202, !203, !204}
!201 = !DILocalVariable(name: "s", arg: 1, scope: !178, file: !1, line: 81, type: !182)
!202 = !DILocalVariable(name: "n", arg: 2, scope: !178, file: !1, line: 81, type: !27)
!203 = !DILocalVariable(name: "e", scope: !178, file: !1, line: 82, type: !4)
!204 = !DILocalVariable(name: "i", scope: !205, file: !1, line: 83, type: !27)
!205 = distinct !DILexicalBlock(scope: !178, file: !1, line: 83, column: 3)
!206 = !DILocation(line: 0, scope: !178)
!207 = !DILocation(line: 0, scope: !205)
!208 = !DILocation(line: 83, column: 21, scope: !209)
!209 = distinct !DILexicalBlock(scope: !205, file: !1, line: 83, column: 3)
!210 = !DILocation(line: 83, column: 3, scope: !205)
!211 = !DILocation(line: 86, column: 3, scope: !178)
!212 = !DILocalVariable(name: "this", arg: 1, scope: !213, type: !182, flags: DIFlagArtificial | DIFlagObjectPointer)
!213 = distinct !DISubprogram(name: "energy", linkageName: "_ZNK7springs6Spring6energyEv", scope: !184, file: !1, line: 73, type: !197, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !196, retainedNodes: !214)
!214 = !{!212, !215, !216, !217}
!215 = !DILocalVariable(name: "dx", scope: !213, file: !1, line: 74, type: !4)
!216 = !DILocalVariable(name: "dy", scope: !213, file: !1, line: 75, type: !4)
!217 = !DILocalVariable(name: "stretch", scope: !213, file: !1, line: 76, type: !4)
!218 = !DILocation(line: 0, scope: !213, inlinedAt: !219)
!219 = distinct !DILocation(line: 84, column: 15, scope: !220)
!220 = distinct !DILexicalBlock(scope: !209, file: !1, line: 83, column: 31)
!221 = !DILocation(line: 74, column: 17, scope: !213, inlinedAt: !219)
!222 = !{!223, !224, i64 8}
!223 = !{!"_ZTSN7springs6SpringE", !224, i64 0, !224, i64 8, !136, i64 16, !136, i64 24}
!224 = !{!"any pointer", !137, i64 0}
!225 = !DILocation(line: 74, column: 21, scope: !213, inlinedAt: !219)
!226 = !{!227, !136, i64 0}
!227 = !{!"_ZTSN7springs5PointE", !136, i64 0, !136, i64 8}
!228 = !DILocation(line: 74, column: 25, scope: !213, inlinedAt: !219)
!229 = !{!223, !224, i64 0}
!230 = !DILocation(line: 74, column: 31, scope: !213, inlinedAt: !219)
!231 = !DILocation(line: 74, column: 23, scope: !213, inlinedAt: !219)
!232 = !DILocation(line: 75, column: 21, scope: !213, inlinedAt: !219)
!233 = !{!227, !136, i64 8}
!234 = !DILocation(line: 75, column: 31, scope: !213, inlinedAt: !219)
!235 = !DILocation(line: 75, column: 23, scope: !213, inlinedAt: !219)
!236 = !DILocation(line: 76, column: 40, scope: !213, inlinedAt: !219)
!237 = !DILocation(line: 76, column: 35, scope: !213, inlinedAt: !219)
!238 = !DILocation(line: 76, column: 22, scope: !213, inlinedAt: !219)
!239 = !DILocation(line: 76, column: 48, scope: !213, inlinedAt: !219)
!240 = !{!223, !136, i64 24}
!241 = !DILocation(line: 76, column: 46, scope: !213, inlinedAt: !219)
!242 = !DILocation(line: 77, column: 18, scope: !213, inlinedAt: !219)
!243 = !{!223, !136, i64 16}
!244 = !DILocation(line: 77, column: 16, scope: !213, inlinedAt: !219)
!245 = !DILocation(line: 77, column: 28, scope: !213, inlinedAt: !219)
!246 = !DILocation(line: 77, column: 38, scope: !213, inlinedAt: !219)
!247 = !DILocation(line: 84, column: 7, scope: !220)
!248 = !DILocation(line: 83, column: 27, scope: !209)
!249 = distinct !{!249, !210, !250, !101}
!250 = !DILocation(line: 85, column: 3, scope: !205)
