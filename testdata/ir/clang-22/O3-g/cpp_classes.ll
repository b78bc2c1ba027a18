; clang++-22 -O3 -g -fdebug-compilation-dir=. -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_classes.cpp -o ir/clang-22/O3-g/cpp_classes.ll
; ModuleID = 'cpp/cpp_classes.cpp'
source_filename = "cpp/cpp_classes.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.springs::Spring" = type { ptr, ptr, double, double }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @quadratic_map_orbit(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #0 !dbg !64 {
    #dbg_value(ptr poison, !75, !DIExpression(), !80)
    #dbg_value(ptr poison, !84, !DIExpression(), !88)
    #dbg_value(ptr poison, !87, !DIExpression(), !88)
    #dbg_value(ptr poison, !90, !DIExpression(), !93)
    #dbg_value(ptr poison, !78, !DIExpression(), !80)
    #dbg_value(double %0, !68, !DIExpression(), !95)
    #dbg_value(double %1, !69, !DIExpression(), !95)
    #dbg_value(i32 %2, !70, !DIExpression(), !95)
    #dbg_value(double %0, !71, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !95)
    #dbg_value(double %1, !71, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !95)
    #dbg_value(double 0.000000e+00, !72, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !95)
    #dbg_value(double 0.000000e+00, !72, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !95)
    #dbg_value(i32 0, !73, !DIExpression(), !96)
  %4 = icmp sgt i32 %2, 0, !dbg !97
  br i1 %4, label %5, label %34, !dbg !98

5:                                                ; preds = %3
  %6 = and i32 %2, 1, !dbg !99
  %7 = icmp eq i32 %2, 1, !dbg !99
  br i1 %7, label %16, label %8, !dbg !99

8:                                                ; preds = %5
  %9 = and i32 %2, 2147483646, !dbg !99
  %10 = insertelement <2 x double> poison, double %1, i64 0
  %11 = insertelement <2 x double> %10, double %0, i64 1
  %12 = insertelement <2 x double> poison, double %1, i64 0
  %13 = insertelement <2 x double> %12, double %0, i64 1
  br label %36, !dbg !99

14:                                               ; preds = %36
  %15 = icmp eq i32 %6, 0, !dbg !99
  br i1 %15, label %28, label %16, !dbg !99

16:                                               ; preds = %14, %5
  %17 = phi <2 x double> [ zeroinitializer, %5 ], [ %52, %14 ]
  %18 = icmp ne i32 %6, 0, !dbg !100
  tail call void @llvm.assume(i1 %18), !dbg !100
    #dbg_value(i32 poison, !73, !DIExpression(), !96)
    #dbg_value(double poison, !72, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !95)
    #dbg_value(double poison, !72, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !95)
    #dbg_value(ptr undef, !87, !DIExpression(), !88)
    #dbg_value(ptr undef, !84, !DIExpression(), !88)
  %19 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !101
  %20 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !101
  %21 = fneg <2 x double> %17, !dbg !101
  %22 = shufflevector <2 x double> %17, <2 x double> %21, <2 x i32> <i32 1, i32 2>, !dbg !101
  %23 = fmul <2 x double> %19, %22, !dbg !101
  %24 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %20, <2 x double> %17, <2 x double> %23), !dbg !102
    #dbg_value(ptr undef, !78, !DIExpression(), !80)
    #dbg_value(ptr undef, !75, !DIExpression(), !80)
  %25 = insertelement <2 x double> poison, double %1, i64 0, !dbg !103
  %26 = insertelement <2 x double> %25, double %0, i64 1, !dbg !103
  %27 = fadd <2 x double> %26, %24, !dbg !103
    #dbg_value(double poison, !72, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !95)
    #dbg_value(double poison, !72, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !95)
    #dbg_value(double poison, !72, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !95)
    #dbg_value(i32 poison, !73, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !96)
  br label %28, !dbg !104

28:                                               ; preds = %14, %16
  %29 = phi <2 x double> [ %52, %14 ], [ %27, %16 ], !dbg !103
  %30 = fmul <2 x double> %29, %29, !dbg !104
  %31 = extractelement <2 x double> %30, i64 0, !dbg !104
  %32 = extractelement <2 x double> %29, i64 1, !dbg !105
  %33 = tail call double @llvm.fmuladd.f64(double %32, double %32, double %31), !dbg !105
  br label %34, !dbg !104

34:                                               ; preds = %28, %3
  %35 = phi double [ 0.000000e+00, %3 ], [ %33, %28 ], !dbg !95
    #dbg_value(ptr undef, !90, !DIExpression(), !93)
  ret double %35, !dbg !106

36:                                               ; preds = %36, %8
  %37 = phi <2 x double> [ zeroinitializer, %8 ], [ %52, %36 ]
  %38 = phi i32 [ 0, %8 ], [ %53, %36 ]
    #dbg_value(i32 poison, !73, !DIExpression(), !96)
    #dbg_value(double poison, !72, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !95)
    #dbg_value(double poison, !72, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !95)
    #dbg_value(ptr undef, !87, !DIExpression(), !88)
    #dbg_value(ptr undef, !84, !DIExpression(), !88)
  %39 = shufflevector <2 x double> %37, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !101
  %40 = shufflevector <2 x double> %37, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !101
  %41 = fneg <2 x double> %37, !dbg !101
  %42 = shufflevector <2 x double> %37, <2 x double> %41, <2 x i32> <i32 1, i32 2>, !dbg !101
  %43 = fmul <2 x double> %39, %42, !dbg !101
  %44 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %40, <2 x double> %37, <2 x double> %43), !dbg !102
    #dbg_value(ptr undef, !78, !DIExpression(), !80)
    #dbg_value(ptr undef, !75, !DIExpression(), !80)
  %45 = fadd <2 x double> %11, %44, !dbg !103
    #dbg_value(double poison, !72, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !95)
    #dbg_value(double poison, !72, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !95)
    #dbg_value(i32 poison, !73, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !96)
    #dbg_value(double poison, !72, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !95)
    #dbg_value(double poison, !72, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !95)
  %46 = shufflevector <2 x double> %45, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !101
  %47 = shufflevector <2 x double> %45, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !101
  %48 = fneg <2 x double> %45, !dbg !101
  %49 = shufflevector <2 x double> %45, <2 x double> %48, <2 x i32> <i32 1, i32 2>, !dbg !101
  %50 = fmul <2 x double> %46, %49, !dbg !101
  %51 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %47, <2 x double> %45, <2 x double> %50), !dbg !102
  %52 = fadd <2 x double> %13, %51, !dbg !103
    #dbg_value(double poison, !72, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !95)
    #dbg_value(double poison, !72, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !95)
    #dbg_value(i32 poison, !73, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !96)
  %53 = add i32 %38, 2, !dbg !107
  %54 = icmp eq i32 %53, %9, !dbg !107
  br i1 %54, label %14, label %36, !dbg !107, !llvm.loop !108
}

; Function Attrs: mustprogress nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable
define dso_local double @owned_buffer(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #1 !dbg !111 {
    #dbg_value(ptr poison, !125, !DIExpression(), !130)
    #dbg_value(ptr poison, !125, !DIExpression(), !134)
    #dbg_value(ptr poison, !136, !DIExpression(), !139)
    #dbg_value(ptr poison, !125, !DIExpression(), !141)
    #dbg_value(ptr %0, !117, !DIExpression(), !145)
    #dbg_value(i32 %1, !118, !DIExpression(), !145)
    #dbg_value(ptr undef, !146, !DIExpression(), !150)
    #dbg_value(i32 %1, !149, !DIExpression(), !150)
  %3 = sext i32 %1 to i64, !dbg !152
  %4 = shl nsw i64 %3, 3, !dbg !153
  %5 = tail call ptr @malloc(i64 noundef %4) #9, !dbg !154
    #dbg_value(ptr %5, !119, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !145)
    #dbg_value(i32 %1, !119, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !145)
    #dbg_value(i32 0, !120, !DIExpression(), !155)
  %6 = icmp sgt i32 %1, 0, !dbg !156
  br i1 %6, label %7, label %80, !dbg !157

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64, !dbg !158
  %9 = add nsw i64 %8, -1, !dbg !159
  %10 = and i64 %8, 3, !dbg !159
  %11 = icmp ult i32 %1, 4, !dbg !159
  br i1 %11, label %16, label %12, !dbg !159

12:                                               ; preds = %7
  %13 = and i64 %8, 2147483644, !dbg !159
  br label %37, !dbg !159

14:                                               ; preds = %37
  %15 = icmp eq i64 %10, 0, !dbg !159
  br i1 %15, label %29, label %16, !dbg !159

16:                                               ; preds = %14, %7
  %17 = phi i64 [ 0, %7 ], [ %59, %14 ]
  %18 = icmp ne i64 %10, 0, !dbg !160
  tail call void @llvm.assume(i1 %18), !dbg !160
  br label %19, !dbg !160

19:                                               ; preds = %19, %16
  %20 = phi i64 [ %17, %16 ], [ %26, %19 ]
  %21 = phi i64 [ 0, %16 ], [ %27, %19 ]
    #dbg_value(i64 %20, !120, !DIExpression(), !155)
  %22 = getelementptr inbounds nuw double, ptr %0, i64 %20, !dbg !161
  %23 = load double, ptr %22, align 8, !dbg !161, !tbaa !162
  %24 = tail call double @sin(double noundef %23) #10, !dbg !164, !tbaa !60
    #dbg_value(ptr undef, !125, !DIExpression(), !141)
    #dbg_value(i64 %20, !128, !DIExpression(), !141)
  %25 = getelementptr inbounds nuw double, ptr %5, i64 %20, !dbg !165
  store double %24, ptr %25, align 8, !dbg !166, !tbaa !162
  %26 = add nuw nsw i64 %20, 1, !dbg !167
    #dbg_value(i64 %26, !120, !DIExpression(), !155)
  %27 = add i64 %21, 1, !dbg !168
  %28 = icmp eq i64 %27, %10, !dbg !168
  br i1 %28, label %29, label %19, !dbg !168, !llvm.loop !169

29:                                               ; preds = %19, %14
    #dbg_value(i32 1, !123, !DIExpression(), !171)
    #dbg_value(double 0.000000e+00, !122, !DIExpression(), !145)
  %30 = icmp eq i32 %1, 1, !dbg !172
  br i1 %30, label %80, label %31, !dbg !173

31:                                               ; preds = %29
  %32 = and i64 %9, 3, !dbg !174
  %33 = add nsw i32 %1, -2, !dbg !174
  %34 = icmp ult i32 %33, 3, !dbg !174
  br i1 %34, label %64, label %35, !dbg !174

35:                                               ; preds = %31
  %36 = and i64 %9, -4, !dbg !174
  br label %82, !dbg !174

37:                                               ; preds = %37, %12
  %38 = phi i64 [ 0, %12 ], [ %59, %37 ]
  %39 = phi i64 [ 0, %12 ], [ %60, %37 ]
    #dbg_value(i64 %38, !120, !DIExpression(), !155)
  %40 = getelementptr inbounds nuw double, ptr %0, i64 %38, !dbg !161
  %41 = load double, ptr %40, align 8, !dbg !161, !tbaa !162
  %42 = tail call double @sin(double noundef %41) #10, !dbg !175, !tbaa !60
    #dbg_value(ptr undef, !125, !DIExpression(), !141)
    #dbg_value(i64 %38, !128, !DIExpression(), !141)
  %43 = getelementptr inbounds nuw double, ptr %5, i64 %38, !dbg !176
  store double %42, ptr %43, align 8, !dbg !177, !tbaa !162
  %44 = or disjoint i64 %38, 1, !dbg !178
    #dbg_value(i64 %44, !120, !DIExpression(), !155)
  %45 = getelementptr inbounds nuw double, ptr %0, i64 %44, !dbg !161
  %46 = load double, ptr %45, align 8, !dbg !161, !tbaa !162
  %47 = tail call double @sin(double noundef %46) #10, !dbg !179, !tbaa !60
    #dbg_value(i64 %44, !128, !DIExpression(), !141)
  %48 = getelementptr inbounds nuw double, ptr %5, i64 %44, !dbg !180
  store double %47, ptr %48, align 8, !dbg !181, !tbaa !162
  %49 = or disjoint i64 %38, 2, !dbg !182
    #dbg_value(i64 %49, !120, !DIExpression(), !155)
  %50 = getelementptr inbounds nuw double, ptr %0, i64 %49, !dbg !161
  %51 = load double, ptr %50, align 8, !dbg !161, !tbaa !162
  %52 = tail call double @sin(double noundef %51) #10, !dbg !183, !tbaa !60
    #dbg_value(i64 %49, !128, !DIExpression(), !141)
  %53 = getelementptr inbounds nuw double, ptr %5, i64 %49, !dbg !184
  store double %52, ptr %53, align 8, !dbg !185, !tbaa !162
  %54 = or disjoint i64 %38, 3, !dbg !186
    #dbg_value(i64 %54, !120, !DIExpression(), !155)
  %55 = getelementptr inbounds nuw double, ptr %0, i64 %54, !dbg !161
  %56 = load double, ptr %55, align 8, !dbg !161, !tbaa !162
  %57 = tail call double @sin(double noundef %56) #10, !dbg !187, !tbaa !60
    #dbg_value(i64 %54, !128, !DIExpression(), !141)
  %58 = getelementptr inbounds nuw double, ptr %5, i64 %54, !dbg !188
  store double %57, ptr %58, align 8, !dbg !189, !tbaa !162
  %59 = add nuw nsw i64 %38, 4, !dbg !190
    #dbg_value(i64 %59, !120, !DIExpression(), !155)
  %60 = add i64 %39, 4, !dbg !191
  %61 = icmp eq i64 %60, %13, !dbg !191
  br i1 %61, label %14, label %37, !dbg !191, !llvm.loop !192

62:                                               ; preds = %82
  %63 = icmp eq i64 %32, 0, !dbg !174
  br i1 %63, label %80, label %64, !dbg !174

64:                                               ; preds = %62, %31
  %65 = phi i64 [ 1, %31 ], [ %103, %62 ]
  %66 = phi double [ 0.000000e+00, %31 ], [ %102, %62 ]
  %67 = icmp ne i64 %32, 0, !dbg !194
  tail call void @llvm.assume(i1 %67), !dbg !194
  br label %68, !dbg !194

68:                                               ; preds = %68, %64
  %69 = phi i64 [ %65, %64 ], [ %77, %68 ]
  %70 = phi double [ %66, %64 ], [ %76, %68 ]
  %71 = phi i64 [ 0, %64 ], [ %78, %68 ]
    #dbg_value(i64 %69, !123, !DIExpression(), !171)
    #dbg_value(double %70, !122, !DIExpression(), !145)
    #dbg_value(ptr undef, !125, !DIExpression(), !134)
    #dbg_value(i64 %69, !128, !DIExpression(), !134)
  %72 = getelementptr double, ptr %5, i64 %69, !dbg !195
  %73 = load double, ptr %72, align 8, !dbg !196, !tbaa !162
    #dbg_value(ptr undef, !125, !DIExpression(), !130)
    #dbg_value(i64 %69, !128, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !130)
  %74 = getelementptr i8, ptr %72, i64 -8, !dbg !197
  %75 = load double, ptr %74, align 8, !dbg !198, !tbaa !162
  %76 = tail call double @llvm.fmuladd.f64(double %73, double %75, double %70), !dbg !199
    #dbg_value(double %76, !122, !DIExpression(), !145)
  %77 = add nuw nsw i64 %69, 1, !dbg !200
    #dbg_value(i64 %77, !123, !DIExpression(), !171)
  %78 = add i64 %71, 1, !dbg !201
  %79 = icmp eq i64 %78, %32, !dbg !201
  br i1 %79, label %80, label %68, !dbg !201, !llvm.loop !202

80:                                               ; preds = %62, %68, %2, %29
  %81 = phi double [ 0.000000e+00, %29 ], [ 0.000000e+00, %2 ], [ %102, %62 ], [ %76, %68 ], !dbg !145
    #dbg_value(ptr undef, !136, !DIExpression(), !139)
  tail call void @free(ptr noundef %5), !dbg !203
  ret double %81, !dbg !205

82:                                               ; preds = %82, %35
  %83 = phi i64 [ 1, %35 ], [ %103, %82 ]
  %84 = phi double [ 0.000000e+00, %35 ], [ %102, %82 ]
  %85 = phi i64 [ 0, %35 ], [ %104, %82 ]
    #dbg_value(i64 %83, !123, !DIExpression(), !171)
    #dbg_value(double %84, !122, !DIExpression(), !145)
    #dbg_value(ptr undef, !125, !DIExpression(), !134)
    #dbg_value(i64 %83, !128, !DIExpression(), !134)
  %86 = getelementptr double, ptr %5, i64 %83, !dbg !206
  %87 = load double, ptr %86, align 8, !dbg !196, !tbaa !162
    #dbg_value(ptr undef, !125, !DIExpression(), !130)
    #dbg_value(i64 %83, !128, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !130)
  %88 = getelementptr i8, ptr %86, i64 -8, !dbg !207
  %89 = load double, ptr %88, align 8, !dbg !198, !tbaa !162
  %90 = tail call double @llvm.fmuladd.f64(double %87, double %89, double %84), !dbg !208
    #dbg_value(double %90, !122, !DIExpression(), !145)
    #dbg_value(i64 %83, !123, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !171)
    #dbg_value(i64 %83, !128, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !134)
  %91 = getelementptr double, ptr %5, i64 %83, !dbg !209
  %92 = getelementptr i8, ptr %91, i64 8, !dbg !209
  %93 = load double, ptr %92, align 8, !dbg !196, !tbaa !162
    #dbg_value(i64 %83, !128, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !130)
  %94 = tail call double @llvm.fmuladd.f64(double %93, double %87, double %90), !dbg !210
    #dbg_value(double %94, !122, !DIExpression(), !145)
    #dbg_value(i64 %83, !123, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !171)
    #dbg_value(i64 %83, !128, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !134)
  %95 = getelementptr double, ptr %5, i64 %83, !dbg !211
  %96 = getelementptr i8, ptr %95, i64 16, !dbg !211
  %97 = load double, ptr %96, align 8, !dbg !196, !tbaa !162
    #dbg_value(i64 %83, !128, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !130)
  %98 = tail call double @llvm.fmuladd.f64(double %97, double %93, double %94), !dbg !212
    #dbg_value(double %98, !122, !DIExpression(), !145)
    #dbg_value(i64 %83, !123, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !171)
    #dbg_value(i64 %83, !128, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !134)
  %99 = getelementptr double, ptr %5, i64 %83, !dbg !213
  %100 = getelementptr i8, ptr %99, i64 24, !dbg !213
  %101 = load double, ptr %100, align 8, !dbg !196, !tbaa !162
    #dbg_value(i64 %83, !128, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !130)
  %102 = tail call double @llvm.fmuladd.f64(double %101, double %97, double %98), !dbg !214
    #dbg_value(double %102, !122, !DIExpression(), !145)
  %103 = add nuw nsw i64 %83, 4, !dbg !215
    #dbg_value(i64 %103, !123, !DIExpression(), !171)
  %104 = add i64 %85, 4, !dbg !216
  %105 = icmp eq i64 %104, %36, !dbg !216
  br i1 %105, label %62, label %82, !dbg !216, !llvm.loop !217
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !219 double @sin(double noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local noundef double @_ZN7springs12total_energyEPKNS_6SpringEi(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #4 !dbg !222 {
    #dbg_value(ptr %0, !245, !DIExpression(), !250)
    #dbg_value(i32 %1, !246, !DIExpression(), !250)
    #dbg_value(double 0.000000e+00, !247, !DIExpression(), !250)
    #dbg_value(i32 0, !248, !DIExpression(), !251)
  %3 = icmp sgt i32 %1, 0, !dbg !252
  br i1 %3, label %4, label %6, !dbg !254

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !255
  br label %8, !dbg !256

6:                                                ; preds = %8, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %34, %8 ], !dbg !250
  ret double %7, !dbg !257

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %35, %8 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %34, %8 ]
    #dbg_value(i64 %9, !248, !DIExpression(), !251)
    #dbg_value(double %10, !247, !DIExpression(), !250)
  %11 = getelementptr inbounds nuw %"struct.springs::Spring", ptr %0, i64 %9, !dbg !258
    #dbg_value(ptr %11, !260, !DIExpression(), !266)
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 8, !dbg !268
  %13 = load ptr, ptr %12, align 8, !dbg !268, !tbaa !269
  %14 = load double, ptr %13, align 8, !dbg !273, !tbaa !274
  %15 = load ptr, ptr %11, align 8, !dbg !276, !tbaa !277
  %16 = load double, ptr %15, align 8, !dbg !278, !tbaa !274
  %17 = fsub double %14, %16, !dbg !279
    #dbg_value(double %17, !263, !DIExpression(), !266)
  %18 = getelementptr inbounds nuw i8, ptr %13, i64 8, !dbg !280
  %19 = load double, ptr %18, align 8, !dbg !280, !tbaa !281
  %20 = getelementptr inbounds nuw i8, ptr %15, i64 8, !dbg !282
  %21 = load double, ptr %20, align 8, !dbg !282, !tbaa !281
  %22 = fsub double %19, %21, !dbg !283
    #dbg_value(double %22, !264, !DIExpression(), !266)
  %23 = fmul double %22, %22, !dbg !284
  %24 = tail call double @llvm.fmuladd.f64(double %17, double %17, double %23), !dbg !285
  %25 = tail call double @llvm.sqrt.f64(double %24), !dbg !286
  %26 = getelementptr inbounds nuw i8, ptr %11, i64 24, !dbg !287
  %27 = load double, ptr %26, align 8, !dbg !287, !tbaa !288
  %28 = fsub double %25, %27, !dbg !289
    #dbg_value(double %28, !265, !DIExpression(), !266)
  %29 = getelementptr inbounds nuw i8, ptr %11, i64 16, !dbg !290
  %30 = load double, ptr %29, align 8, !dbg !290, !tbaa !291
  %31 = fmul double %30, 5.000000e-01, !dbg !292
  %32 = fmul double %31, %28, !dbg !293
  %33 = fmul double %28, %32, !dbg !294
  %34 = fadd double %10, %33, !dbg !295
    #dbg_value(double %34, !247, !DIExpression(), !250)
  %35 = add nuw nsw i64 %9, 1, !dbg !296
    #dbg_value(i64 %35, !248, !DIExpression(), !251)
  %36 = icmp eq i64 %35, %5, !dbg !255
  br i1 %36, label %6, label %8, !dbg !297, !llvm.loop !298
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !300 noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !307 void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #7

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #7

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #8

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #9 = { allocsize(0) }
attributes #10 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!52, !53, !54, !55, !56, !57, !58}
!llvm.ident = !{!59}
!llvm.errno.tbaa = !{!60}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "cpp/cpp_classes.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "d3d25179627201209aa09fcd607d7db8")
!2 = !{!3, !5, !23}
!3 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!4 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!5 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "Complex", file: !1, line: 12, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !6, identifier: "_ZTS7Complex")
!6 = !{!7, !8, !9, !13, !19, !20}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "re_", scope: !5, file: !1, line: 22, baseType: !4, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_member, name: "im_", scope: !5, file: !1, line: 23, baseType: !4, size: 64, offset: 64)
!9 = !DISubprogram(name: "Complex", linkageName: "_ZN7ComplexC4Edd", scope: !5, file: !1, line: 14, type: !10, scopeLine: 14, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
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
!28 = !DISubprogram(name: "Buffer", linkageName: "_ZN6BufferC4Ei", scope: !23, file: !1, line: 37, type: !29, scopeLine: 37, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!29 = !DISubroutineType(types: !30)
!30 = !{null, !31, !27}
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!32 = !DISubprogram(name: "~Buffer", linkageName: "_ZN6BufferD4Ev", scope: !23, file: !1, line: 38, type: !33, scopeLine: 38, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!33 = !DISubroutineType(types: !34)
!34 = !{null, !31}
!35 = !DISubprogram(name: "Buffer", linkageName: "_ZN6BufferC4ERKS_", scope: !23, file: !1, line: 39, type: !36, scopeLine: 39, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
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
!59 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!60 = !{!61, !61, i64 0}
!61 = !{!"int", !62, i64 0}
!62 = !{!"omnipotent char", !63, i64 0}
!63 = !{!"Simple C++ TBAA"}
!64 = distinct !DISubprogram(name: "quadratic_map_orbit", scope: !1, file: !1, line: 26, type: !65, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !67, keyInstructions: true)
!65 = !DISubroutineType(types: !66)
!66 = !{!4, !4, !4, !27}
!67 = !{!68, !69, !70, !71, !72, !73}
!68 = !DILocalVariable(name: "re", arg: 1, scope: !64, file: !1, line: 26, type: !4)
!69 = !DILocalVariable(name: "im", arg: 2, scope: !64, file: !1, line: 26, type: !4)
!70 = !DILocalVariable(name: "n", arg: 3, scope: !64, file: !1, line: 26, type: !27)
!71 = !DILocalVariable(name: "c", scope: !64, file: !1, line: 27, type: !5)
!72 = !DILocalVariable(name: "z", scope: !64, file: !1, line: 28, type: !5)
!73 = !DILocalVariable(name: "i", scope: !74, file: !1, line: 29, type: !27)
!74 = distinct !DILexicalBlock(scope: !64, file: !1, line: 29, column: 3)
!75 = !DILocalVariable(name: "o", arg: 2, scope: !76, file: !1, line: 15, type: !18)
!76 = distinct !DISubprogram(name: "operator+", linkageName: "_ZNK7ComplexplERKS_", scope: !5, file: !1, line: 15, type: !14, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !13, retainedNodes: !77, keyInstructions: true)
!77 = !{!78, !75}
!78 = !DILocalVariable(name: "this", arg: 1, scope: !76, type: !79, flags: DIFlagArtificial | DIFlagObjectPointer)
!79 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!80 = !DILocation(line: 0, scope: !76, inlinedAt: !81)
!81 = distinct !DILocation(line: 30, column: 15, scope: !82)
!82 = distinct !DILexicalBlock(scope: !83, file: !1, line: 29, column: 31)
!83 = distinct !DILexicalBlock(scope: !74, file: !1, line: 29, column: 3)
!84 = !DILocalVariable(name: "o", arg: 2, scope: !85, file: !1, line: 16, type: !18)
!85 = distinct !DISubprogram(name: "operator*", linkageName: "_ZNK7ComplexmlERKS_", scope: !5, file: !1, line: 16, type: !14, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !19, retainedNodes: !86, keyInstructions: true)
!86 = !{!87, !84}
!87 = !DILocalVariable(name: "this", arg: 1, scope: !85, type: !79, flags: DIFlagArtificial | DIFlagObjectPointer)
!88 = !DILocation(line: 0, scope: !85, inlinedAt: !89)
!89 = distinct !DILocation(line: 30, column: 11, scope: !82)
!90 = !DILocalVariable(name: "this", arg: 1, scope: !91, type: !79, flags: DIFlagArtificial | DIFlagObjectPointer)
!91 = distinct !DISubprogram(name: "abs_squared", linkageName: "_ZNK7Complex11abs_squaredEv", scope: !5, file: !1, line: 19, type: !21, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !20, retainedNodes: !92, keyInstructions: true)
!92 = !{!90}
!93 = !DILocation(line: 0, scope: !91, inlinedAt: !94)
!94 = distinct !DILocation(line: 32, column: 12, scope: !64)
!95 = !DILocation(line: 0, scope: !64)
!96 = !DILocation(line: 0, scope: !74)
!97 = !DILocation(line: 29, column: 21, scope: !83, atomGroup: 16, atomRank: 1)
!98 = !DILocation(line: 29, column: 3, scope: !74, atomGroup: 17, atomRank: 1)
!99 = !DILocation(line: 29, column: 3, scope: !74)
!100 = !DILocation(line: 29, column: 3, scope: !74, atomGroup: 3, atomRank: 1)
!101 = !DILocation(line: 17, column: 65, scope: !85, inlinedAt: !89)
!102 = !DILocation(line: 17, column: 59, scope: !85, inlinedAt: !89)
!103 = !DILocation(line: 15, column: 79, scope: !76, inlinedAt: !81)
!104 = !DILocation(line: 19, column: 55, scope: !91, inlinedAt: !94)
!105 = !DILocation(line: 19, column: 49, scope: !91, inlinedAt: !94, atomGroup: 1, atomRank: 2)
!106 = !DILocation(line: 32, column: 3, scope: !64, atomGroup: 8, atomRank: 1)
!107 = !DILocation(line: 29, column: 3, scope: !74, atomGroup: 30, atomRank: 1)
!108 = distinct !{!108, !99, !109, !110}
!109 = !DILocation(line: 31, column: 3, scope: !74)
!110 = !{!"llvm.loop.mustprogress"}
!111 = distinct !DISubprogram(name: "owned_buffer", scope: !1, file: !1, line: 49, type: !112, scopeLine: 49, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !116, keyInstructions: true)
!112 = !DISubroutineType(types: !113)
!113 = !{!4, !114, !27}
!114 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !115, size: 64)
!115 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!116 = !{!117, !118, !119, !120, !122, !123}
!117 = !DILocalVariable(name: "x", arg: 1, scope: !111, file: !1, line: 49, type: !114)
!118 = !DILocalVariable(name: "n", arg: 2, scope: !111, file: !1, line: 49, type: !27)
!119 = !DILocalVariable(name: "b", scope: !111, file: !1, line: 50, type: !23)
!120 = !DILocalVariable(name: "i", scope: !121, file: !1, line: 51, type: !27)
!121 = distinct !DILexicalBlock(scope: !111, file: !1, line: 51, column: 3)
!122 = !DILocalVariable(name: "s", scope: !111, file: !1, line: 54, type: !4)
!123 = !DILocalVariable(name: "i", scope: !124, file: !1, line: 55, type: !27)
!124 = distinct !DILexicalBlock(scope: !111, file: !1, line: 55, column: 3)
!125 = !DILocalVariable(name: "this", arg: 1, scope: !126, type: !129, flags: DIFlagArtificial | DIFlagObjectPointer)
!126 = distinct !DISubprogram(name: "at", linkageName: "_ZN6Buffer2atEi", scope: !23, file: !1, line: 41, type: !45, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !44, retainedNodes: !127, keyInstructions: true)
!127 = !{!125, !128}
!128 = !DILocalVariable(name: "i", arg: 2, scope: !126, file: !1, line: 41, type: !27)
!129 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!130 = !DILocation(line: 0, scope: !126, inlinedAt: !131)
!131 = distinct !DILocation(line: 56, column: 22, scope: !132)
!132 = distinct !DILexicalBlock(scope: !133, file: !1, line: 55, column: 38)
!133 = distinct !DILexicalBlock(scope: !124, file: !1, line: 55, column: 3)
!134 = !DILocation(line: 0, scope: !126, inlinedAt: !135)
!135 = distinct !DILocation(line: 56, column: 12, scope: !132)
!136 = !DILocalVariable(name: "this", arg: 1, scope: !137, type: !129, flags: DIFlagArtificial | DIFlagObjectPointer)
!137 = distinct !DISubprogram(name: "~Buffer", linkageName: "_ZN6BufferD2Ev", scope: !23, file: !1, line: 38, type: !33, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !32, retainedNodes: !138, keyInstructions: true)
!138 = !{!136}
!139 = !DILocation(line: 0, scope: !137, inlinedAt: !140)
!140 = distinct !DILocation(line: 59, column: 1, scope: !111)
!141 = !DILocation(line: 0, scope: !126, inlinedAt: !142)
!142 = distinct !DILocation(line: 52, column: 7, scope: !143)
!143 = distinct !DILexicalBlock(scope: !144, file: !1, line: 51, column: 38)
!144 = distinct !DILexicalBlock(scope: !121, file: !1, line: 51, column: 3)
!145 = !DILocation(line: 0, scope: !111)
!146 = !DILocalVariable(name: "this", arg: 1, scope: !147, type: !129, flags: DIFlagArtificial | DIFlagObjectPointer)
!147 = distinct !DISubprogram(name: "Buffer", linkageName: "_ZN6BufferC2Ei", scope: !23, file: !1, line: 37, type: !29, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !28, retainedNodes: !148, keyInstructions: true)
!148 = !{!146, !149}
!149 = !DILocalVariable(name: "n", arg: 2, scope: !147, file: !1, line: 37, type: !27)
!150 = !DILocation(line: 0, scope: !147, inlinedAt: !151)
!151 = distinct !DILocation(line: 50, column: 10, scope: !111)
!152 = !DILocation(line: 37, column: 51, scope: !147, inlinedAt: !151)
!153 = !DILocation(line: 37, column: 53, scope: !147, inlinedAt: !151)
!154 = !DILocation(line: 37, column: 44, scope: !147, inlinedAt: !151, atomGroup: 1, atomRank: 2)
!155 = !DILocation(line: 0, scope: !121)
!156 = !DILocation(line: 51, column: 21, scope: !144, atomGroup: 18, atomRank: 1)
!157 = !DILocation(line: 51, column: 3, scope: !121, atomGroup: 19, atomRank: 1)
!158 = !DILocation(line: 51, column: 21, scope: !144, atomGroup: 2, atomRank: 1)
!159 = !DILocation(line: 51, column: 3, scope: !121)
!160 = !DILocation(line: 51, column: 3, scope: !121, atomGroup: 3, atomRank: 1)
!161 = !DILocation(line: 52, column: 19, scope: !143)
!162 = !{!163, !163, i64 0}
!163 = !{!"double", !62, i64 0}
!164 = !DILocation(line: 52, column: 15, scope: !143, atomGroup: 31, atomRank: 2)
!165 = !DILocation(line: 41, column: 30, scope: !126, inlinedAt: !142, atomGroup: 32, atomRank: 2)
!166 = !DILocation(line: 52, column: 13, scope: !143, atomGroup: 31, atomRank: 1)
!167 = !DILocation(line: 51, column: 34, scope: !144, atomGroup: 33, atomRank: 2)
!168 = !DILocation(line: 51, column: 3, scope: !121, atomGroup: 35, atomRank: 1)
!169 = distinct !{!169, !170}
!170 = !{!"llvm.loop.unroll.disable"}
!171 = !DILocation(line: 0, scope: !124)
!172 = !DILocation(line: 55, column: 21, scope: !133, atomGroup: 20, atomRank: 1)
!173 = !DILocation(line: 55, column: 3, scope: !124, atomGroup: 21, atomRank: 1)
!174 = !DILocation(line: 55, column: 3, scope: !124)
!175 = !DILocation(line: 52, column: 15, scope: !143, atomGroup: 4, atomRank: 2)
!176 = !DILocation(line: 41, column: 30, scope: !126, inlinedAt: !142, atomGroup: 1, atomRank: 2)
!177 = !DILocation(line: 52, column: 13, scope: !143, atomGroup: 4, atomRank: 1)
!178 = !DILocation(line: 51, column: 34, scope: !144, atomGroup: 5, atomRank: 2)
!179 = !DILocation(line: 52, column: 15, scope: !143, atomGroup: 36, atomRank: 2)
!180 = !DILocation(line: 41, column: 30, scope: !126, inlinedAt: !142, atomGroup: 37, atomRank: 2)
!181 = !DILocation(line: 52, column: 13, scope: !143, atomGroup: 36, atomRank: 1)
!182 = !DILocation(line: 51, column: 34, scope: !144, atomGroup: 38, atomRank: 2)
!183 = !DILocation(line: 52, column: 15, scope: !143, atomGroup: 41, atomRank: 2)
!184 = !DILocation(line: 41, column: 30, scope: !126, inlinedAt: !142, atomGroup: 42, atomRank: 2)
!185 = !DILocation(line: 52, column: 13, scope: !143, atomGroup: 41, atomRank: 1)
!186 = !DILocation(line: 51, column: 34, scope: !144, atomGroup: 43, atomRank: 2)
!187 = !DILocation(line: 52, column: 15, scope: !143, atomGroup: 46, atomRank: 2)
!188 = !DILocation(line: 41, column: 30, scope: !126, inlinedAt: !142, atomGroup: 47, atomRank: 2)
!189 = !DILocation(line: 52, column: 13, scope: !143, atomGroup: 46, atomRank: 1)
!190 = !DILocation(line: 51, column: 34, scope: !144, atomGroup: 48, atomRank: 2)
!191 = !DILocation(line: 51, column: 3, scope: !121, atomGroup: 50, atomRank: 1)
!192 = distinct !{!192, !159, !193, !110}
!193 = !DILocation(line: 53, column: 3, scope: !121)
!194 = !DILocation(line: 55, column: 3, scope: !124, atomGroup: 10, atomRank: 1)
!195 = !DILocation(line: 41, column: 30, scope: !126, inlinedAt: !135, atomGroup: 51, atomRank: 2)
!196 = !DILocation(line: 56, column: 12, scope: !132)
!197 = !DILocation(line: 41, column: 30, scope: !126, inlinedAt: !131, atomGroup: 52, atomRank: 2)
!198 = !DILocation(line: 56, column: 22, scope: !132)
!199 = !DILocation(line: 56, column: 7, scope: !132, atomGroup: 53, atomRank: 2)
!200 = !DILocation(line: 55, column: 34, scope: !133, atomGroup: 54, atomRank: 2)
!201 = !DILocation(line: 55, column: 3, scope: !124, atomGroup: 56, atomRank: 1)
!202 = distinct !{!202, !170}
!203 = !DILocation(line: 38, column: 15, scope: !204, inlinedAt: !140)
!204 = distinct !DILexicalBlock(scope: !137, file: !1, line: 38, column: 13)
!205 = !DILocation(line: 59, column: 1, scope: !111, atomGroup: 15, atomRank: 1)
!206 = !DILocation(line: 41, column: 30, scope: !126, inlinedAt: !135, atomGroup: 1, atomRank: 2)
!207 = !DILocation(line: 41, column: 30, scope: !126, inlinedAt: !131, atomGroup: 1, atomRank: 2)
!208 = !DILocation(line: 56, column: 7, scope: !132, atomGroup: 11, atomRank: 2)
!209 = !DILocation(line: 41, column: 30, scope: !126, inlinedAt: !135, atomGroup: 57, atomRank: 2)
!210 = !DILocation(line: 56, column: 7, scope: !132, atomGroup: 59, atomRank: 2)
!211 = !DILocation(line: 41, column: 30, scope: !126, inlinedAt: !135, atomGroup: 63, atomRank: 2)
!212 = !DILocation(line: 56, column: 7, scope: !132, atomGroup: 65, atomRank: 2)
!213 = !DILocation(line: 41, column: 30, scope: !126, inlinedAt: !135, atomGroup: 69, atomRank: 2)
!214 = !DILocation(line: 56, column: 7, scope: !132, atomGroup: 71, atomRank: 2)
!215 = !DILocation(line: 55, column: 34, scope: !133, atomGroup: 72, atomRank: 2)
!216 = !DILocation(line: 55, column: 3, scope: !124, atomGroup: 74, atomRank: 1)
!217 = distinct !{!217, !174, !218, !110}
!218 = !DILocation(line: 57, column: 3, scope: !124)
!219 = !DISubprogram(name: "sin", scope: !1, file: !1, line: 6, type: !220, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!220 = !DISubroutineType(types: !221)
!221 = !{!4, !4}
!222 = distinct !DISubprogram(name: "total_energy", linkageName: "_ZN7springs12total_energyEPKNS_6SpringEi", scope: !223, file: !1, line: 81, type: !224, scopeLine: 81, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !244, keyInstructions: true)
!223 = !DINamespace(name: "springs", scope: null)
!224 = !DISubroutineType(types: !225)
!225 = !{!4, !226, !27}
!226 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !227, size: 64)
!227 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !228)
!228 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Spring", scope: !223, file: !1, line: 67, size: 256, flags: DIFlagTypePassByValue, elements: !229, identifier: "_ZTSN7springs6SpringE")
!229 = !{!230, !237, !238, !239, !240}
!230 = !DIDerivedType(tag: DW_TAG_member, name: "from", scope: !228, file: !1, line: 68, baseType: !231, size: 64)
!231 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !232, size: 64)
!232 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !233)
!233 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Point", scope: !223, file: !1, line: 63, size: 128, flags: DIFlagTypePassByValue, elements: !234, identifier: "_ZTSN7springs5PointE")
!234 = !{!235, !236}
!235 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !233, file: !1, line: 64, baseType: !4, size: 64)
!236 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !233, file: !1, line: 64, baseType: !4, size: 64, offset: 64)
!237 = !DIDerivedType(tag: DW_TAG_member, name: "to", scope: !228, file: !1, line: 69, baseType: !231, size: 64, offset: 64)
!238 = !DIDerivedType(tag: DW_TAG_member, name: "stiffness", scope: !228, file: !1, line: 70, baseType: !4, size: 64, offset: 128)
!239 = !DIDerivedType(tag: DW_TAG_member, name: "rest", scope: !228, file: !1, line: 71, baseType: !4, size: 64, offset: 192)
!240 = !DISubprogram(name: "energy", linkageName: "_ZNK7springs6Spring6energyEv", scope: !228, file: !1, line: 73, type: !241, scopeLine: 73, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!241 = !DISubroutineType(types: !242)
!242 = !{!4, !243}
!243 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !227, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!244 = !{!245, !246, !247, !248}
!245 = !DILocalVariable(name: "s", arg: 1, scope: !222, file: !1, line: 81, type: !226)
!246 = !DILocalVariable(name: "n", arg: 2, scope: !222, file: !1, line: 81, type: !27)
!247 = !DILocalVariable(name: "e", scope: !222, file: !1, line: 82, type: !4)
!248 = !DILocalVariable(name: "i", scope: !249, file: !1, line: 83, type: !27)
!249 = distinct !DILexicalBlock(scope: !222, file: !1, line: 83, column: 3)
!250 = !DILocation(line: 0, scope: !222)
!251 = !DILocation(line: 0, scope: !249)
!252 = !DILocation(line: 83, column: 21, scope: !253, atomGroup: 23, atomRank: 1)
!253 = distinct !DILexicalBlock(scope: !249, file: !1, line: 83, column: 3)
!254 = !DILocation(line: 83, column: 3, scope: !249, atomGroup: 24, atomRank: 1)
!255 = !DILocation(line: 83, column: 21, scope: !253, atomGroup: 3, atomRank: 1)
!256 = !DILocation(line: 83, column: 3, scope: !249)
!257 = !DILocation(line: 86, column: 3, scope: !222, atomGroup: 9, atomRank: 1)
!258 = !DILocation(line: 84, column: 10, scope: !259)
!259 = distinct !DILexicalBlock(scope: !253, file: !1, line: 83, column: 31)
!260 = !DILocalVariable(name: "this", arg: 1, scope: !261, type: !226, flags: DIFlagArtificial | DIFlagObjectPointer)
!261 = distinct !DISubprogram(name: "energy", linkageName: "_ZNK7springs6Spring6energyEv", scope: !228, file: !1, line: 73, type: !241, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !240, retainedNodes: !262, keyInstructions: true)
!262 = !{!260, !263, !264, !265}
!263 = !DILocalVariable(name: "dx", scope: !261, file: !1, line: 74, type: !4)
!264 = !DILocalVariable(name: "dy", scope: !261, file: !1, line: 75, type: !4)
!265 = !DILocalVariable(name: "stretch", scope: !261, file: !1, line: 76, type: !4)
!266 = !DILocation(line: 0, scope: !261, inlinedAt: !267)
!267 = distinct !DILocation(line: 84, column: 15, scope: !259)
!268 = !DILocation(line: 74, column: 17, scope: !261, inlinedAt: !267)
!269 = !{!270, !271, i64 8}
!270 = !{!"_ZTSN7springs6SpringE", !271, i64 0, !271, i64 8, !163, i64 16, !163, i64 24}
!271 = !{!"p1 _ZTSN7springs5PointE", !272, i64 0}
!272 = !{!"any pointer", !62, i64 0}
!273 = !DILocation(line: 74, column: 21, scope: !261, inlinedAt: !267)
!274 = !{!275, !163, i64 0}
!275 = !{!"_ZTSN7springs5PointE", !163, i64 0, !163, i64 8}
!276 = !DILocation(line: 74, column: 25, scope: !261, inlinedAt: !267)
!277 = !{!270, !271, i64 0}
!278 = !DILocation(line: 74, column: 31, scope: !261, inlinedAt: !267)
!279 = !DILocation(line: 74, column: 23, scope: !261, inlinedAt: !267, atomGroup: 1, atomRank: 2)
!280 = !DILocation(line: 75, column: 21, scope: !261, inlinedAt: !267)
!281 = !{!275, !163, i64 8}
!282 = !DILocation(line: 75, column: 31, scope: !261, inlinedAt: !267)
!283 = !DILocation(line: 75, column: 23, scope: !261, inlinedAt: !267, atomGroup: 2, atomRank: 2)
!284 = !DILocation(line: 76, column: 40, scope: !261, inlinedAt: !267)
!285 = !DILocation(line: 76, column: 35, scope: !261, inlinedAt: !267)
!286 = !DILocation(line: 76, column: 22, scope: !261, inlinedAt: !267)
!287 = !DILocation(line: 76, column: 48, scope: !261, inlinedAt: !267)
!288 = !{!270, !163, i64 24}
!289 = !DILocation(line: 76, column: 46, scope: !261, inlinedAt: !267, atomGroup: 3, atomRank: 2)
!290 = !DILocation(line: 77, column: 18, scope: !261, inlinedAt: !267)
!291 = !{!270, !163, i64 16}
!292 = !DILocation(line: 77, column: 16, scope: !261, inlinedAt: !267)
!293 = !DILocation(line: 77, column: 28, scope: !261, inlinedAt: !267)
!294 = !DILocation(line: 77, column: 38, scope: !261, inlinedAt: !267, atomGroup: 5, atomRank: 2)
!295 = !DILocation(line: 84, column: 7, scope: !259, atomGroup: 5, atomRank: 2)
!296 = !DILocation(line: 83, column: 27, scope: !253, atomGroup: 6, atomRank: 2)
!297 = !DILocation(line: 83, column: 3, scope: !249, atomGroup: 4, atomRank: 1)
!298 = distinct !{!298, !256, !299, !110}
!299 = !DILocation(line: 85, column: 3, scope: !249)
!300 = !DISubprogram(name: "malloc", scope: !1, file: !1, line: 8, type: !301, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!301 = !DISubroutineType(types: !302)
!302 = !{!303, !304}
!303 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!304 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !305, line: 18, baseType: !306)
!305 = !DIFile(filename: "/usr/lib/llvm-22/lib/clang/22/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!306 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!307 = !DISubprogram(name: "free", scope: !1, file: !1, line: 9, type: !308, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!308 = !DISubroutineType(types: !309)
!309 = !{null, !303}
