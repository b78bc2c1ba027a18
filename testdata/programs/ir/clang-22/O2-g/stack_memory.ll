; clang-22 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm c/stack_memory.c -o ir/clang-22/O2-g/stack_memory.ll
; ModuleID = 'c/stack_memory.c'
source_filename = "c/stack_memory.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local double @array_of_variable_length(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 !dbg !18 {
    #dbg_value(ptr %0, !26, !DIExpression(), !43)
    #dbg_value(i32 %1, !27, !DIExpression(), !43)
    #dbg_value(double 0.000000e+00, !28, !DIExpression(), !43)
    #dbg_value(i32 1, !29, !DIExpression(), !44)
  %3 = icmp slt i32 %1, 1, !dbg !45
  br i1 %3, label %7, label %4, !dbg !46

4:                                                ; preds = %2
  %5 = add nuw i32 %1, 1, !dbg !47
  %6 = zext i32 %5 to i64, !dbg !48
  br label %9, !dbg !47

7:                                                ; preds = %68, %2
  %8 = phi double [ 0.000000e+00, %2 ], [ %70, %68 ], !dbg !43
  ret double %8, !dbg !49

9:                                                ; preds = %4, %68
  %10 = phi i64 [ 0, %4 ], [ %73, %68 ]
  %11 = phi i64 [ 1, %4 ], [ %71, %68 ]
  %12 = phi double [ 0.000000e+00, %4 ], [ %70, %68 ]
    #dbg_value(double %12, !28, !DIExpression(), !43)
    #dbg_value(i64 %11, !29, !DIExpression(), !44)
  %13 = tail call ptr @llvm.stacksave.p0(), !dbg !50
  %14 = alloca double, i64 %11, align 16, !dbg !50
    #dbg_value(i64 %11, !31, !DIExpression(), !51)
    #dbg_declare(ptr %14, !34, !DIExpression(), !52)
    #dbg_value(i32 0, !38, !DIExpression(), !53)
  %15 = getelementptr double, ptr %0, i64 %11
  %16 = getelementptr i8, ptr %15, i64 -8
  %17 = load double, ptr %16, align 8, !tbaa !54
  %18 = icmp samesign ult i64 %11, 4, !dbg !56
  br i1 %18, label %37, label %19, !dbg !56

19:                                               ; preds = %9
  %20 = and i64 %11, 9223372036854775804
  %21 = insertelement <2 x double> poison, double %17, i64 0
  %22 = shufflevector <2 x double> %21, <2 x double> poison, <2 x i32> zeroinitializer
  br label %23, !dbg !56

23:                                               ; preds = %23, %19
  %24 = phi i64 [ 0, %19 ], [ %33, %23 ], !dbg !57
  %25 = getelementptr inbounds nuw double, ptr %0, i64 %24, !dbg !59
  %26 = getelementptr inbounds nuw i8, ptr %25, i64 16, !dbg !59
  %27 = load <2 x double>, ptr %25, align 8, !dbg !59, !tbaa !54
  %28 = load <2 x double>, ptr %26, align 8, !dbg !59, !tbaa !54
  %29 = fmul <2 x double> %27, %22, !dbg !61
  %30 = fmul <2 x double> %28, %22, !dbg !61
  %31 = getelementptr inbounds nuw double, ptr %14, i64 %24, !dbg !62
  %32 = getelementptr inbounds nuw i8, ptr %31, i64 16, !dbg !63
  store <2 x double> %29, ptr %31, align 16, !dbg !63, !tbaa !54
  store <2 x double> %30, ptr %32, align 16, !dbg !63, !tbaa !54
  %33 = add nuw i64 %24, 4, !dbg !57
  %34 = icmp eq i64 %33, %20, !dbg !64
  br i1 %34, label %35, label %23, !dbg !64, !llvm.loop !65

35:                                               ; preds = %23
  %36 = icmp eq i64 %11, %20, !dbg !64
  br i1 %36, label %39, label %37, !dbg !64

37:                                               ; preds = %9, %35
  %38 = phi i64 [ 0, %9 ], [ %20, %35 ]
  br label %44, !dbg !64

39:                                               ; preds = %44, %35
  %40 = and i64 %11, 7, !dbg !69
  %41 = icmp ult i64 %10, 7, !dbg !69
  br i1 %41, label %54, label %42, !dbg !69

42:                                               ; preds = %39
  %43 = and i64 %11, 9223372036854775800, !dbg !69
  br label %74, !dbg !69

44:                                               ; preds = %37, %44
  %45 = phi i64 [ %50, %44 ], [ %38, %37 ]
    #dbg_value(i64 %45, !38, !DIExpression(), !53)
  %46 = getelementptr inbounds nuw double, ptr %0, i64 %45, !dbg !59
  %47 = load double, ptr %46, align 8, !dbg !59, !tbaa !54
  %48 = fmul double %47, %17, !dbg !61
  %49 = getelementptr inbounds nuw double, ptr %14, i64 %45, !dbg !62
  store double %48, ptr %49, align 8, !dbg !63, !tbaa !54
  %50 = add nuw nsw i64 %45, 1, !dbg !57
    #dbg_value(i64 %50, !38, !DIExpression(), !53)
  %51 = icmp eq i64 %50, %11, !dbg !70
  br i1 %51, label %39, label %44, !dbg !64, !llvm.loop !71

52:                                               ; preds = %74
  %53 = icmp eq i64 %40, 0, !dbg !69
  br i1 %53, label %68, label %54, !dbg !69

54:                                               ; preds = %52, %39
  %55 = phi i64 [ 0, %39 ], [ %109, %52 ]
  %56 = phi double [ 1.000000e+00, %39 ], [ %108, %52 ]
  %57 = icmp ne i64 %40, 0, !dbg !72
  tail call void @llvm.assume(i1 %57), !dbg !72
  br label %58, !dbg !72

58:                                               ; preds = %58, %54
  %59 = phi i64 [ %65, %58 ], [ %55, %54 ]
  %60 = phi double [ %64, %58 ], [ %56, %54 ]
  %61 = phi i64 [ %66, %58 ], [ 0, %54 ]
    #dbg_value(i64 %59, !41, !DIExpression(), !73)
    #dbg_value(double %60, !40, !DIExpression(), !51)
  %62 = getelementptr inbounds nuw double, ptr %14, i64 %59, !dbg !74
  %63 = load double, ptr %62, align 8, !dbg !74, !tbaa !54
  %64 = fmul double %60, %63, !dbg !77
    #dbg_value(double %64, !40, !DIExpression(), !51)
  %65 = add nuw nsw i64 %59, 1, !dbg !78
    #dbg_value(i64 %65, !41, !DIExpression(), !73)
  %66 = add i64 %61, 1, !dbg !79
  %67 = icmp eq i64 %66, %40, !dbg !79
  br i1 %67, label %68, label %58, !dbg !79, !llvm.loop !80

68:                                               ; preds = %58, %52
  %69 = phi double [ %108, %52 ], [ %64, %58 ], !dbg !82
  %70 = fadd double %12, %69, !dbg !83
    #dbg_value(double %70, !28, !DIExpression(), !43)
  call void @llvm.stackrestore.p0(ptr %13), !dbg !84
  %71 = add nuw nsw i64 %11, 1, !dbg !85
    #dbg_value(i64 %71, !29, !DIExpression(), !44)
  %72 = icmp eq i64 %71, %6, !dbg !48
  %73 = add i64 %10, 1, !dbg !86
  br i1 %72, label %7, label %9, !dbg !86, !llvm.loop !87

74:                                               ; preds = %74, %42
  %75 = phi i64 [ 0, %42 ], [ %109, %74 ]
  %76 = phi double [ 1.000000e+00, %42 ], [ %108, %74 ]
  %77 = phi i64 [ 0, %42 ], [ %110, %74 ]
    #dbg_value(i64 %75, !41, !DIExpression(), !73)
    #dbg_value(double %76, !40, !DIExpression(), !51)
  %78 = getelementptr inbounds nuw double, ptr %14, i64 %75, !dbg !74
  %79 = load double, ptr %78, align 16, !dbg !74, !tbaa !54
  %80 = fmul double %76, %79, !dbg !82
    #dbg_value(double %80, !40, !DIExpression(), !51)
    #dbg_value(i64 %75, !41, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !73)
  %81 = getelementptr inbounds nuw double, ptr %14, i64 %75, !dbg !74
  %82 = getelementptr inbounds nuw i8, ptr %81, i64 8, !dbg !74
  %83 = load double, ptr %82, align 8, !dbg !74, !tbaa !54
  %84 = fmul double %80, %83, !dbg !89
    #dbg_value(double %84, !40, !DIExpression(), !51)
    #dbg_value(i64 %75, !41, !DIExpression(DW_OP_constu, 2, DW_OP_or, DW_OP_stack_value), !73)
  %85 = getelementptr inbounds nuw double, ptr %14, i64 %75, !dbg !74
  %86 = getelementptr inbounds nuw i8, ptr %85, i64 16, !dbg !74
  %87 = load double, ptr %86, align 16, !dbg !74, !tbaa !54
  %88 = fmul double %84, %87, !dbg !90
    #dbg_value(double %88, !40, !DIExpression(), !51)
    #dbg_value(i64 %75, !41, !DIExpression(DW_OP_constu, 3, DW_OP_or, DW_OP_stack_value), !73)
  %89 = getelementptr inbounds nuw double, ptr %14, i64 %75, !dbg !74
  %90 = getelementptr inbounds nuw i8, ptr %89, i64 24, !dbg !74
  %91 = load double, ptr %90, align 8, !dbg !74, !tbaa !54
  %92 = fmul double %88, %91, !dbg !91
    #dbg_value(double %92, !40, !DIExpression(), !51)
    #dbg_value(i64 %75, !41, !DIExpression(DW_OP_constu, 4, DW_OP_or, DW_OP_stack_value), !73)
  %93 = getelementptr inbounds nuw double, ptr %14, i64 %75, !dbg !74
  %94 = getelementptr inbounds nuw i8, ptr %93, i64 32, !dbg !74
  %95 = load double, ptr %94, align 16, !dbg !74, !tbaa !54
  %96 = fmul double %92, %95, !dbg !92
    #dbg_value(double %96, !40, !DIExpression(), !51)
    #dbg_value(i64 %75, !41, !DIExpression(DW_OP_constu, 5, DW_OP_or, DW_OP_stack_value), !73)
  %97 = getelementptr inbounds nuw double, ptr %14, i64 %75, !dbg !74
  %98 = getelementptr inbounds nuw i8, ptr %97, i64 40, !dbg !74
  %99 = load double, ptr %98, align 8, !dbg !74, !tbaa !54
  %100 = fmul double %96, %99, !dbg !93
    #dbg_value(double %100, !40, !DIExpression(), !51)
    #dbg_value(i64 %75, !41, !DIExpression(DW_OP_constu, 6, DW_OP_or, DW_OP_stack_value), !73)
  %101 = getelementptr inbounds nuw double, ptr %14, i64 %75, !dbg !74
  %102 = getelementptr inbounds nuw i8, ptr %101, i64 48, !dbg !74
  %103 = load double, ptr %102, align 16, !dbg !74, !tbaa !54
  %104 = fmul double %100, %103, !dbg !94
    #dbg_value(double %104, !40, !DIExpression(), !51)
    #dbg_value(i64 %75, !41, !DIExpression(DW_OP_constu, 7, DW_OP_or, DW_OP_stack_value), !73)
  %105 = getelementptr inbounds nuw double, ptr %14, i64 %75, !dbg !74
  %106 = getelementptr inbounds nuw i8, ptr %105, i64 56, !dbg !74
  %107 = load double, ptr %106, align 8, !dbg !74, !tbaa !54
  %108 = fmul double %104, %107, !dbg !95
    #dbg_value(double %108, !40, !DIExpression(), !51)
  %109 = add nuw nsw i64 %75, 8, !dbg !96
    #dbg_value(i64 %109, !41, !DIExpression(), !73)
  %110 = add i64 %77, 8, !dbg !97
  %111 = icmp eq i64 %110, %43, !dbg !97
  br i1 %111, label %52, label %74, !dbg !97, !llvm.loop !98
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #1

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: write, target_mem0: none, target_mem1: none) uwtable
define dso_local double @alloca_in_loop(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #2 !dbg !100 {
    #dbg_value(ptr %0, !102, !DIExpression(), !112)
    #dbg_value(i32 %1, !103, !DIExpression(), !112)
    #dbg_value(ptr null, !104, !DIExpression(), !112)
    #dbg_value(double 0.000000e+00, !106, !DIExpression(), !112)
    #dbg_value(i32 0, !107, !DIExpression(), !113)
  %3 = icmp sgt i32 %1, 0, !dbg !114
  tail call void @llvm.assume(i1 %3), !dbg !115
  %4 = zext nneg i32 %1 to i64, !dbg !116
  %5 = and i64 %4, 1, !dbg !117
  %6 = icmp eq i32 %1, 1, !dbg !117
  br i1 %6, label %11, label %7, !dbg !117

7:                                                ; preds = %2
  %8 = and i64 %4, 2147483646, !dbg !115
  br label %30, !dbg !115

9:                                                ; preds = %43
  %10 = icmp eq i64 %5, 0, !dbg !118
  br i1 %10, label %26, label %11, !dbg !118

11:                                               ; preds = %9, %2
  %12 = phi i64 [ 0, %2 ], [ %56, %9 ]
  %13 = phi ptr [ null, %2 ], [ %47, %9 ]
  %14 = phi double [ 0.000000e+00, %2 ], [ %55, %9 ]
  %15 = icmp ne i64 %5, 0, !dbg !119
  call void @llvm.assume(i1 %15), !dbg !119
    #dbg_value(ptr %13, !104, !DIExpression(), !112)
    #dbg_value(i64 %12, !107, !DIExpression(), !113)
    #dbg_value(double %14, !106, !DIExpression(), !112)
    #dbg_value(ptr poison, !109, !DIExpression(), !120)
  %16 = getelementptr inbounds nuw double, ptr %0, i64 %12, !dbg !121
  %17 = load double, ptr %16, align 8, !dbg !121, !tbaa !54
  %18 = fmul double %17, %17, !dbg !122
  %19 = icmp eq ptr %13, null, !dbg !123
  br i1 %19, label %23, label %20, !dbg !124

20:                                               ; preds = %11
  %21 = load double, ptr %13, align 16, !dbg !125, !tbaa !54
  %22 = fmul double %17, %21, !dbg !126
  br label %23, !dbg !118

23:                                               ; preds = %20, %11
  %24 = phi double [ %22, %20 ], [ 1.000000e+00, %11 ], !dbg !127
  %25 = fadd double %14, %24, !dbg !128
    #dbg_value(double %25, !106, !DIExpression(), !112)
    #dbg_value(ptr poison, !104, !DIExpression(), !112)
    #dbg_value(i64 %12, !107, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !113)
  br label %26, !dbg !129

26:                                               ; preds = %9, %23
  %27 = phi double [ %55, %9 ], [ %25, %23 ], !dbg !130
  %28 = phi double [ %51, %9 ], [ %18, %23 ], !dbg !131
  %29 = fmul double %27, %28, !dbg !129
  ret double %29, !dbg !132

30:                                               ; preds = %43, %7
  %31 = phi i64 [ 0, %7 ], [ %56, %43 ]
  %32 = phi ptr [ null, %7 ], [ %47, %43 ]
  %33 = phi double [ 0.000000e+00, %7 ], [ %55, %43 ]
  %34 = phi i64 [ 0, %7 ], [ %57, %43 ]
    #dbg_value(ptr %32, !104, !DIExpression(), !112)
    #dbg_value(i64 %31, !107, !DIExpression(), !113)
    #dbg_value(double %33, !106, !DIExpression(), !112)
  %35 = alloca [16 x i8], align 16, !dbg !133
    #dbg_value(ptr %35, !109, !DIExpression(), !120)
  %36 = getelementptr inbounds nuw double, ptr %0, i64 %31, !dbg !121
  %37 = load double, ptr %36, align 8, !dbg !121, !tbaa !54
  %38 = fmul double %37, %37, !dbg !131
  store double %38, ptr %35, align 16, !dbg !134, !tbaa !54
  %39 = icmp eq ptr %32, null, !dbg !135
  br i1 %39, label %43, label %40, !dbg !119

40:                                               ; preds = %30
  %41 = load double, ptr %32, align 16, !dbg !125, !tbaa !54
  %42 = fmul double %37, %41, !dbg !126
  br label %43, !dbg !118

43:                                               ; preds = %30, %40
  %44 = phi double [ %42, %40 ], [ 1.000000e+00, %30 ], !dbg !136
  %45 = getelementptr inbounds nuw i8, ptr %35, i64 8, !dbg !137
  store double %44, ptr %45, align 8, !dbg !138, !tbaa !54
  %46 = fadd double %33, %44, !dbg !130
    #dbg_value(double %46, !106, !DIExpression(), !112)
    #dbg_value(ptr %35, !104, !DIExpression(), !112)
    #dbg_value(i64 %31, !107, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !113)
  %47 = alloca [16 x i8], align 16, !dbg !139
    #dbg_value(ptr %47, !109, !DIExpression(), !120)
  %48 = getelementptr inbounds nuw double, ptr %0, i64 %31, !dbg !121
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 8, !dbg !121
  %50 = load double, ptr %49, align 8, !dbg !121, !tbaa !54
  %51 = fmul double %50, %50, !dbg !140
  store double %51, ptr %47, align 16, !dbg !141, !tbaa !54
  %52 = load double, ptr %35, align 16, !dbg !125, !tbaa !54
  %53 = fmul double %50, %52, !dbg !126
  %54 = getelementptr inbounds nuw i8, ptr %47, i64 8, !dbg !137
  store double %53, ptr %54, align 8, !dbg !142, !tbaa !54
  %55 = fadd double %46, %53, !dbg !143
    #dbg_value(double %55, !106, !DIExpression(), !112)
    #dbg_value(ptr %47, !104, !DIExpression(), !112)
  %56 = add nuw nsw i64 %31, 2, !dbg !144
    #dbg_value(i64 %56, !107, !DIExpression(), !113)
  %57 = add i64 %34, 2, !dbg !145
  %58 = icmp eq i64 %57, %8, !dbg !145
  br i1 %58, label %9, label %30, !dbg !145, !llvm.loop !146
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @two_dimensional_array(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #3 !dbg !148 {
    #dbg_value(ptr %0, !150, !DIExpression(), !172)
    #dbg_value(i32 %1, !151, !DIExpression(), !172)
  %3 = zext i32 %1 to i64, !dbg !173
  %4 = mul nuw i64 %3, %3, !dbg !173
  %5 = alloca double, i64 %4, align 16, !dbg !173
    #dbg_value(i64 %3, !152, !DIExpression(), !172)
    #dbg_value(i64 %3, !153, !DIExpression(), !172)
    #dbg_declare(ptr %5, !154, !DIExpression(), !174)
    #dbg_value(i32 0, !159, !DIExpression(), !175)
  %6 = icmp sgt i32 %1, 0, !dbg !176
  br i1 %6, label %7, label %66, !dbg !177

7:                                                ; preds = %2
  %8 = and i64 %3, 1
  %9 = icmp eq i32 %1, 1
  %10 = and i64 %3, 2147483646
  %11 = icmp eq i64 %8, 0
  %12 = icmp ne i64 %8, 0
  br label %13, !dbg !178

13:                                               ; preds = %7, %28
  %14 = phi i64 [ %29, %28 ], [ 0, %7 ]
    #dbg_value(i64 %14, !159, !DIExpression(), !175)
    #dbg_value(i32 0, !161, !DIExpression(), !179)
  %15 = getelementptr inbounds nuw double, ptr %0, i64 %14
  %16 = load double, ptr %15, align 8, !tbaa !54
  %17 = mul nuw nsw i64 %14, %3
  %18 = getelementptr inbounds nuw double, ptr %5, i64 %17
  br i1 %9, label %20, label %37, !dbg !180

19:                                               ; preds = %37
  br i1 %11, label %28, label %20, !dbg !180

20:                                               ; preds = %19, %13
  %21 = phi i64 [ 0, %13 ], [ %53, %19 ]
  tail call void @llvm.assume(i1 %12), !dbg !181
    #dbg_value(i64 %21, !161, !DIExpression(), !179)
  %22 = getelementptr inbounds nuw double, ptr %0, i64 %21, !dbg !182
  %23 = load double, ptr %22, align 8, !dbg !182, !tbaa !54
  %24 = icmp eq i64 %14, %21, !dbg !185
  %25 = uitofp i1 %24 to double, !dbg !186
  %26 = tail call double @llvm.fmuladd.f64(double %16, double %23, double %25), !dbg !187
  %27 = getelementptr inbounds nuw double, ptr %18, i64 %21, !dbg !188
  store double %26, ptr %27, align 8, !dbg !189, !tbaa !54
    #dbg_value(i64 %21, !161, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !179)
  br label %28, !dbg !190

28:                                               ; preds = %19, %20
  %29 = add nuw nsw i64 %14, 1, !dbg !190
    #dbg_value(i64 %29, !159, !DIExpression(), !175)
  %30 = icmp eq i64 %29, %3, !dbg !191
  br i1 %30, label %31, label %13, !dbg !192, !llvm.loop !193

31:                                               ; preds = %28
  %32 = and i64 %3, 3
  %33 = icmp ult i32 %1, 4
  %34 = and i64 %3, 2147483644
  %35 = icmp eq i64 %32, 0
  %36 = icmp ne i64 %32, 0
  br label %56, !dbg !195

37:                                               ; preds = %13, %37
  %38 = phi i64 [ %53, %37 ], [ 0, %13 ]
  %39 = phi i64 [ %54, %37 ], [ 0, %13 ]
    #dbg_value(i64 %38, !161, !DIExpression(), !179)
  %40 = getelementptr inbounds nuw double, ptr %0, i64 %38, !dbg !182
  %41 = load double, ptr %40, align 8, !dbg !182, !tbaa !54
  %42 = icmp eq i64 %14, %38, !dbg !185
  %43 = uitofp i1 %42 to double, !dbg !186
  %44 = tail call double @llvm.fmuladd.f64(double %16, double %41, double %43), !dbg !196
  %45 = getelementptr inbounds nuw double, ptr %18, i64 %38, !dbg !188
  store double %44, ptr %45, align 8, !dbg !197, !tbaa !54
  %46 = or disjoint i64 %38, 1, !dbg !198
    #dbg_value(i64 %46, !161, !DIExpression(), !179)
  %47 = getelementptr inbounds nuw double, ptr %0, i64 %46, !dbg !182
  %48 = load double, ptr %47, align 8, !dbg !182, !tbaa !54
  %49 = icmp eq i64 %14, %46, !dbg !185
  %50 = uitofp i1 %49 to double, !dbg !186
  %51 = tail call double @llvm.fmuladd.f64(double %16, double %48, double %50), !dbg !199
  %52 = getelementptr inbounds nuw double, ptr %18, i64 %46, !dbg !188
  store double %51, ptr %52, align 8, !dbg !200, !tbaa !54
  %53 = add nuw nsw i64 %38, 2, !dbg !201
    #dbg_value(i64 %53, !161, !DIExpression(), !179)
  %54 = add i64 %39, 2, !dbg !202
  %55 = icmp eq i64 %54, %10, !dbg !202
  br i1 %55, label %19, label %37, !dbg !202, !llvm.loop !203

56:                                               ; preds = %31, %85
  %57 = phi i64 [ %61, %85 ], [ 0, %31 ]
  %58 = phi double [ %86, %85 ], [ 0.000000e+00, %31 ]
    #dbg_value(i64 %57, !166, !DIExpression(), !205)
    #dbg_value(i32 0, !168, !DIExpression(), !206)
    #dbg_value(double %58, !165, !DIExpression(), !172)
  %59 = mul nuw nsw i64 %57, %3
  %60 = getelementptr inbounds nuw double, ptr %5, i64 %59
  %61 = add nuw nsw i64 %57, 1
  %62 = icmp eq i64 %61, %3
  %63 = and i64 %61, 4294967295
  %64 = select i1 %62, i64 0, i64 %63
  %65 = getelementptr inbounds nuw double, ptr %5, i64 %64, !dbg !207
  br i1 %33, label %69, label %88, !dbg !208

66:                                               ; preds = %85, %2
  %67 = phi double [ 0.000000e+00, %2 ], [ %86, %85 ], !dbg !209
  ret double %67, !dbg !210

68:                                               ; preds = %88
  br i1 %35, label %85, label %69, !dbg !208

69:                                               ; preds = %68, %56
  %70 = phi i64 [ 0, %56 ], [ %119, %68 ]
  %71 = phi double [ %58, %56 ], [ %118, %68 ]
  tail call void @llvm.assume(i1 %36), !dbg !211
  br label %72, !dbg !211

72:                                               ; preds = %72, %69
  %73 = phi i64 [ %70, %69 ], [ %82, %72 ]
  %74 = phi double [ %71, %69 ], [ %81, %72 ]
  %75 = phi i64 [ 0, %69 ], [ %83, %72 ]
    #dbg_value(i64 %73, !168, !DIExpression(), !206)
    #dbg_value(double %74, !165, !DIExpression(), !172)
  %76 = getelementptr inbounds nuw double, ptr %60, i64 %73, !dbg !212
  %77 = load double, ptr %76, align 8, !dbg !212, !tbaa !54
  %78 = mul nuw nsw i64 %73, %3, !dbg !215
  %79 = getelementptr inbounds nuw double, ptr %65, i64 %78, !dbg !215
  %80 = load double, ptr %79, align 8, !dbg !215, !tbaa !54
  %81 = tail call double @llvm.fmuladd.f64(double %77, double %80, double %74), !dbg !216
    #dbg_value(double %81, !165, !DIExpression(), !172)
  %82 = add nuw nsw i64 %73, 1, !dbg !217
    #dbg_value(i64 %82, !168, !DIExpression(), !206)
  %83 = add i64 %75, 1, !dbg !218
  %84 = icmp eq i64 %83, %32, !dbg !218
  br i1 %84, label %85, label %72, !dbg !218, !llvm.loop !219

85:                                               ; preds = %72, %68
  %86 = phi double [ %118, %68 ], [ %81, %72 ], !dbg !220
    #dbg_value(i64 %61, !166, !DIExpression(), !205)
    #dbg_value(double %86, !165, !DIExpression(), !172)
  %87 = icmp eq i64 %61, %3, !dbg !221
  br i1 %87, label %66, label %56, !dbg !222, !llvm.loop !223

88:                                               ; preds = %56, %88
  %89 = phi i64 [ %119, %88 ], [ 0, %56 ]
  %90 = phi double [ %118, %88 ], [ %58, %56 ]
  %91 = phi i64 [ %120, %88 ], [ 0, %56 ]
    #dbg_value(i64 %89, !168, !DIExpression(), !206)
    #dbg_value(double %90, !165, !DIExpression(), !172)
  %92 = getelementptr inbounds nuw double, ptr %60, i64 %89, !dbg !212
  %93 = load double, ptr %92, align 8, !dbg !212, !tbaa !54
  %94 = mul nuw nsw i64 %89, %3, !dbg !215
  %95 = getelementptr inbounds nuw double, ptr %65, i64 %94, !dbg !215
  %96 = load double, ptr %95, align 8, !dbg !215, !tbaa !54
  %97 = tail call double @llvm.fmuladd.f64(double %93, double %96, double %90), !dbg !220
    #dbg_value(double %97, !165, !DIExpression(), !172)
  %98 = or disjoint i64 %89, 1, !dbg !225
    #dbg_value(i64 %98, !168, !DIExpression(), !206)
  %99 = getelementptr inbounds nuw double, ptr %60, i64 %98, !dbg !212
  %100 = load double, ptr %99, align 8, !dbg !212, !tbaa !54
  %101 = mul nuw nsw i64 %98, %3, !dbg !215
  %102 = getelementptr inbounds nuw double, ptr %65, i64 %101, !dbg !215
  %103 = load double, ptr %102, align 8, !dbg !215, !tbaa !54
  %104 = tail call double @llvm.fmuladd.f64(double %100, double %103, double %97), !dbg !226
    #dbg_value(double %104, !165, !DIExpression(), !172)
  %105 = or disjoint i64 %89, 2, !dbg !227
    #dbg_value(i64 %105, !168, !DIExpression(), !206)
  %106 = getelementptr inbounds nuw double, ptr %60, i64 %105, !dbg !212
  %107 = load double, ptr %106, align 8, !dbg !212, !tbaa !54
  %108 = mul nuw nsw i64 %105, %3, !dbg !215
  %109 = getelementptr inbounds nuw double, ptr %65, i64 %108, !dbg !215
  %110 = load double, ptr %109, align 8, !dbg !215, !tbaa !54
  %111 = tail call double @llvm.fmuladd.f64(double %107, double %110, double %104), !dbg !228
    #dbg_value(double %111, !165, !DIExpression(), !172)
  %112 = or disjoint i64 %89, 3, !dbg !229
    #dbg_value(i64 %112, !168, !DIExpression(), !206)
  %113 = getelementptr inbounds nuw double, ptr %60, i64 %112, !dbg !212
  %114 = load double, ptr %113, align 8, !dbg !212, !tbaa !54
  %115 = mul nuw nsw i64 %112, %3, !dbg !215
  %116 = getelementptr inbounds nuw double, ptr %65, i64 %115, !dbg !215
  %117 = load double, ptr %116, align 8, !dbg !215, !tbaa !54
  %118 = tail call double @llvm.fmuladd.f64(double %114, double %117, double %111), !dbg !230
    #dbg_value(double %118, !165, !DIExpression(), !172)
  %119 = add nuw nsw i64 %89, 4, !dbg !231
    #dbg_value(i64 %119, !168, !DIExpression(), !206)
  %120 = add i64 %91, 4, !dbg !232
  %121 = icmp eq i64 %120, %34, !dbg !232
  br i1 %121, label %68, label %88, !dbg !232, !llvm.loop !233
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #4

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define dso_local double @dynamic_loop_calls_dynamic_loop(double noundef %0, double noundef %1) local_unnamed_addr #5 !dbg !235 {
    #dbg_value(double %0, !239, !DIExpression(), !246)
    #dbg_value(double %1, !240, !DIExpression(), !246)
    #dbg_value(double %0, !241, !DIExpression(), !246)
    #dbg_value(double 0.000000e+00, !242, !DIExpression(), !246)
    #dbg_value(i32 1, !243, !DIExpression(), !246)
  %3 = fcmp ogt double %1, 0.000000e+00, !dbg !247
  br i1 %3, label %4, label %14, !dbg !248

4:                                                ; preds = %2, %4
  %5 = phi double [ %11, %4 ], [ %0, %2 ]
  %6 = phi i32 [ %12, %4 ], [ 1, %2 ]
  %7 = phi double [ %9, %4 ], [ 0.000000e+00, %2 ]
    #dbg_value(double %5, !241, !DIExpression(), !246)
    #dbg_value(i32 %6, !243, !DIExpression(), !246)
    #dbg_value(double %7, !242, !DIExpression(), !246)
  %8 = tail call fastcc double @settle(double noundef %5, i32 noundef %6), !dbg !249
    #dbg_value(double %8, !244, !DIExpression(), !250)
  %9 = tail call double @llvm.fmuladd.f64(double %8, double %8, double %7), !dbg !251
    #dbg_value(double %9, !242, !DIExpression(), !246)
  %10 = fmul double %8, 1.000000e-01, !dbg !252
  %11 = tail call double @llvm.fmuladd.f64(double %5, double 9.000000e-01, double %10), !dbg !253
    #dbg_value(double %11, !241, !DIExpression(), !246)
  %12 = add nuw nsw i32 %6, 1, !dbg !254
    #dbg_value(i32 %12, !243, !DIExpression(), !246)
  %13 = fcmp olt double %9, %1, !dbg !255
  br i1 %13, label %4, label %14, !dbg !256, !llvm.loop !257

14:                                               ; preds = %4, %2
  %15 = phi double [ 0.000000e+00, %2 ], [ %9, %4 ], !dbg !246
  %16 = phi double [ %0, %2 ], [ %11, %4 ], !dbg !246
  %17 = fadd double %15, %16, !dbg !260
  ret double %17, !dbg !261
}

; Function Attrs: noinline nounwind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc double @settle(double noundef %0, i32 noundef %1) unnamed_addr #6 !dbg !262 {
    #dbg_value(double %0, !266, !DIExpression(), !271)
    #dbg_value(i32 %1, !267, !DIExpression(), !271)
  %3 = add nsw i32 %1, 1, !dbg !272
  %4 = sext i32 %3 to i64, !dbg !273
  %5 = shl nsw i64 %4, 3, !dbg !274
  %6 = tail call noalias ptr @malloc(i64 noundef %5) #12, !dbg !275
    #dbg_value(ptr %6, !268, !DIExpression(), !271)
  store double %0, ptr %6, align 8, !dbg !276, !tbaa !54
    #dbg_value(i32 0, !269, !DIExpression(), !271)
  %7 = icmp sgt i32 %1, 0, !dbg !277
  br i1 %7, label %8, label %30, !dbg !278

8:                                                ; preds = %2
  %9 = zext nneg i32 %1 to i64, !dbg !279
  br label %10, !dbg !280

10:                                               ; preds = %8, %17
  %11 = phi double [ %0, %8 ], [ %19, %17 ], !dbg !281
  %12 = phi i64 [ 0, %8 ], [ %20, %17 ]
    #dbg_value(i64 %12, !269, !DIExpression(), !271)
  %13 = fcmp ogt double %11, 5.000000e-01, !dbg !282
  br i1 %13, label %17, label %14, !dbg !283

14:                                               ; preds = %10
  %15 = trunc nuw nsw i64 %12 to i32, !dbg !283
  %16 = and i64 %12, 4294967295
  br label %23, !dbg !283

17:                                               ; preds = %10
  %18 = fmul double %11, %11, !dbg !284
  %19 = fmul double %18, 5.000000e-01, !dbg !286
  %20 = add nuw nsw i64 %12, 1, !dbg !287
  %21 = getelementptr inbounds nuw double, ptr %6, i64 %20, !dbg !288
  store double %19, ptr %21, align 8, !dbg !289, !tbaa !54
    #dbg_value(i64 %20, !269, !DIExpression(), !271)
  %22 = icmp eq i64 %20, %9, !dbg !279
  br i1 %22, label %23, label %10, !dbg !290, !llvm.loop !291

23:                                               ; preds = %17, %14
  %24 = phi i64 [ %16, %14 ], [ %9, %17 ]
  %25 = phi i32 [ %15, %14 ], [ %1, %17 ]
  %26 = getelementptr inbounds nuw double, ptr %6, i64 %24
  %27 = load double, ptr %26, align 8, !dbg !293, !tbaa !54
  %28 = lshr i32 %25, 1, !dbg !294
  %29 = zext nneg i32 %28 to i64, !dbg !295
  br label %30, !dbg !293

30:                                               ; preds = %2, %23
  %31 = phi double [ %27, %23 ], [ %0, %2 ], !dbg !293
  %32 = phi i64 [ %29, %23 ], [ 0, %2 ], !dbg !271
  %33 = getelementptr inbounds nuw double, ptr %6, i64 %32, !dbg !295
  %34 = load double, ptr %33, align 8, !dbg !295, !tbaa !54
  %35 = fadd double %31, %34, !dbg !296
    #dbg_value(double %35, !270, !DIExpression(), !271)
  tail call void @free(ptr noundef nonnull %6) #13, !dbg !297
  ret double %35, !dbg !298
}

; Function Attrs: nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable
define dso_local double @freed_before_return(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #7 !dbg !299 {
    #dbg_value(ptr %0, !301, !DIExpression(), !315)
    #dbg_value(i32 %1, !302, !DIExpression(), !315)
  %3 = sext i32 %1 to i64, !dbg !316
  %4 = shl nsw i64 %3, 3, !dbg !317
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #12, !dbg !318
    #dbg_value(ptr %5, !303, !DIExpression(), !315)
    #dbg_value(i32 0, !304, !DIExpression(), !319)
  %6 = icmp sgt i32 %1, 0, !dbg !320
  br i1 %6, label %7, label %40, !dbg !322

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64, !dbg !323
  br label %15, !dbg !324

9:                                                ; preds = %15
    #dbg_value(i32 0, !307, !DIExpression(), !325)
    #dbg_value(double 1.000000e+00, !306, !DIExpression(), !315)
  %10 = load double, ptr %0, align 8, !tbaa !54
  %11 = and i64 %8, 3, !dbg !326
  %12 = icmp ult i32 %1, 4, !dbg !326
  br i1 %12, label %25, label %13, !dbg !326

13:                                               ; preds = %9
  %14 = and i64 %8, 2147483644, !dbg !327
  br label %66, !dbg !327

15:                                               ; preds = %7, %15
  %16 = phi i64 [ 0, %7 ], [ %21, %15 ]
    #dbg_value(i64 %16, !304, !DIExpression(), !319)
  %17 = getelementptr inbounds nuw double, ptr %0, i64 %16, !dbg !328
  %18 = load double, ptr %17, align 8, !dbg !328, !tbaa !54
  %19 = tail call double @exp(double noundef %18) #13, !dbg !330, !tbaa !14
  %20 = getelementptr inbounds nuw double, ptr %5, i64 %16, !dbg !331
  store double %19, ptr %20, align 8, !dbg !332, !tbaa !54
  %21 = add nuw nsw i64 %16, 1, !dbg !333
    #dbg_value(i64 %21, !304, !DIExpression(), !319)
  %22 = icmp eq i64 %21, %8, !dbg !323
  br i1 %22, label %9, label %15, !dbg !334, !llvm.loop !335

23:                                               ; preds = %66
  %24 = icmp eq i64 %11, 0, !dbg !326
  br i1 %24, label %40, label %25, !dbg !326

25:                                               ; preds = %23, %9
  %26 = phi i64 [ 0, %9 ], [ %89, %23 ]
  %27 = phi double [ 1.000000e+00, %9 ], [ %88, %23 ]
  %28 = icmp ne i64 %11, 0, !dbg !337
  tail call void @llvm.assume(i1 %28), !dbg !337
  br label %29, !dbg !337

29:                                               ; preds = %29, %25
  %30 = phi i64 [ %26, %25 ], [ %37, %29 ]
  %31 = phi double [ %27, %25 ], [ %36, %29 ]
  %32 = phi i64 [ 0, %25 ], [ %38, %29 ]
    #dbg_value(i64 %30, !307, !DIExpression(), !325)
    #dbg_value(double %31, !306, !DIExpression(), !315)
  %33 = getelementptr inbounds nuw double, ptr %5, i64 %30, !dbg !338
  %34 = load double, ptr %33, align 8, !dbg !338, !tbaa !54
  %35 = fadd double %34, %10, !dbg !341
  %36 = fmul double %31, %35, !dbg !342
    #dbg_value(double %36, !306, !DIExpression(), !315)
  %37 = add nuw nsw i64 %30, 1, !dbg !343
    #dbg_value(i64 %37, !307, !DIExpression(), !325)
  %38 = add i64 %32, 1, !dbg !344
  %39 = icmp eq i64 %38, %11, !dbg !344
  br i1 %39, label %40, label %29, !dbg !344, !llvm.loop !345

40:                                               ; preds = %23, %29, %2
  %41 = phi double [ 1.000000e+00, %2 ], [ %88, %23 ], [ %36, %29 ], !dbg !315
  tail call void @free(ptr noundef %5) #13, !dbg !346
  %42 = tail call noalias ptr @malloc(i64 noundef %4) #12, !dbg !347
    #dbg_value(ptr %42, !309, !DIExpression(), !315)
    #dbg_value(i32 0, !310, !DIExpression(), !348)
  br i1 %6, label %43, label %121, !dbg !349

43:                                               ; preds = %40
  %44 = zext nneg i32 %1 to i64, !dbg !350
  %45 = icmp ult i32 %1, 4, !dbg !352
  br i1 %45, label %64, label %46, !dbg !352

46:                                               ; preds = %43
  %47 = and i64 %44, 2147483644
  %48 = insertelement <2 x double> poison, double %41, i64 0
  %49 = shufflevector <2 x double> %48, <2 x double> poison, <2 x i32> zeroinitializer
  br label %50, !dbg !352

50:                                               ; preds = %50, %46
  %51 = phi i64 [ 0, %46 ], [ %60, %50 ], !dbg !353
  %52 = getelementptr inbounds nuw double, ptr %0, i64 %51, !dbg !354
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 16, !dbg !354
  %54 = load <2 x double>, ptr %52, align 8, !dbg !354, !tbaa !54
  %55 = load <2 x double>, ptr %53, align 8, !dbg !354, !tbaa !54
  %56 = fmul <2 x double> %49, %54, !dbg !356
  %57 = fmul <2 x double> %49, %55, !dbg !356
  %58 = getelementptr inbounds nuw double, ptr %42, i64 %51, !dbg !357
  %59 = getelementptr inbounds nuw i8, ptr %58, i64 16, !dbg !358
  store <2 x double> %56, ptr %58, align 8, !dbg !358, !tbaa !54
  store <2 x double> %57, ptr %59, align 8, !dbg !358, !tbaa !54
  %60 = add nuw i64 %51, 4, !dbg !353
  %61 = icmp eq i64 %60, %47, !dbg !359
  br i1 %61, label %62, label %50, !dbg !359, !llvm.loop !360

62:                                               ; preds = %50
  %63 = icmp eq i64 %47, %44, !dbg !359
  br i1 %63, label %92, label %64, !dbg !359

64:                                               ; preds = %43, %62
  %65 = phi i64 [ 0, %43 ], [ %47, %62 ]
  br label %97, !dbg !359

66:                                               ; preds = %66, %13
  %67 = phi i64 [ 0, %13 ], [ %89, %66 ]
  %68 = phi double [ 1.000000e+00, %13 ], [ %88, %66 ]
  %69 = phi i64 [ 0, %13 ], [ %90, %66 ]
    #dbg_value(i64 %67, !307, !DIExpression(), !325)
    #dbg_value(double %68, !306, !DIExpression(), !315)
  %70 = getelementptr inbounds nuw double, ptr %5, i64 %67, !dbg !338
  %71 = load double, ptr %70, align 8, !dbg !338, !tbaa !54
  %72 = fadd double %71, %10, !dbg !341
  %73 = fmul double %68, %72, !dbg !361
    #dbg_value(double %73, !306, !DIExpression(), !315)
    #dbg_value(i64 %67, !307, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !325)
  %74 = getelementptr inbounds nuw double, ptr %5, i64 %67, !dbg !338
  %75 = getelementptr inbounds nuw i8, ptr %74, i64 8, !dbg !338
  %76 = load double, ptr %75, align 8, !dbg !338, !tbaa !54
  %77 = fadd double %76, %10, !dbg !341
  %78 = fmul double %73, %77, !dbg !362
    #dbg_value(double %78, !306, !DIExpression(), !315)
    #dbg_value(i64 %67, !307, !DIExpression(DW_OP_constu, 2, DW_OP_or, DW_OP_stack_value), !325)
  %79 = getelementptr inbounds nuw double, ptr %5, i64 %67, !dbg !338
  %80 = getelementptr inbounds nuw i8, ptr %79, i64 16, !dbg !338
  %81 = load double, ptr %80, align 8, !dbg !338, !tbaa !54
  %82 = fadd double %81, %10, !dbg !341
  %83 = fmul double %78, %82, !dbg !363
    #dbg_value(double %83, !306, !DIExpression(), !315)
    #dbg_value(i64 %67, !307, !DIExpression(DW_OP_constu, 3, DW_OP_or, DW_OP_stack_value), !325)
  %84 = getelementptr inbounds nuw double, ptr %5, i64 %67, !dbg !338
  %85 = getelementptr inbounds nuw i8, ptr %84, i64 24, !dbg !338
  %86 = load double, ptr %85, align 8, !dbg !338, !tbaa !54
  %87 = fadd double %86, %10, !dbg !341
  %88 = fmul double %83, %87, !dbg !364
    #dbg_value(double %88, !306, !DIExpression(), !315)
  %89 = add nuw nsw i64 %67, 4, !dbg !365
    #dbg_value(i64 %89, !307, !DIExpression(), !325)
  %90 = add i64 %69, 4, !dbg !366
  %91 = icmp eq i64 %90, %14, !dbg !366
  br i1 %91, label %23, label %66, !dbg !366, !llvm.loop !367

92:                                               ; preds = %97, %62
    #dbg_value(i32 0, !313, !DIExpression(), !369)
    #dbg_value(double 0.000000e+00, !312, !DIExpression(), !315)
  %93 = and i64 %44, 3, !dbg !370
  %94 = icmp ult i32 %1, 4, !dbg !370
  br i1 %94, label %107, label %95, !dbg !370

95:                                               ; preds = %92
  %96 = and i64 %44, 2147483644, !dbg !370
  br label %123, !dbg !370

97:                                               ; preds = %64, %97
  %98 = phi i64 [ %103, %97 ], [ %65, %64 ]
    #dbg_value(i64 %98, !310, !DIExpression(), !348)
  %99 = getelementptr inbounds nuw double, ptr %0, i64 %98, !dbg !354
  %100 = load double, ptr %99, align 8, !dbg !354, !tbaa !54
  %101 = fmul double %41, %100, !dbg !356
  %102 = getelementptr inbounds nuw double, ptr %42, i64 %98, !dbg !357
  store double %101, ptr %102, align 8, !dbg !358, !tbaa !54
  %103 = add nuw nsw i64 %98, 1, !dbg !353
    #dbg_value(i64 %103, !310, !DIExpression(), !348)
  %104 = icmp eq i64 %103, %44, !dbg !350
  br i1 %104, label %92, label %97, !dbg !359, !llvm.loop !371

105:                                              ; preds = %123
  %106 = icmp eq i64 %93, 0, !dbg !370
  br i1 %106, label %121, label %107, !dbg !370

107:                                              ; preds = %105, %92
  %108 = phi i64 [ 0, %92 ], [ %142, %105 ]
  %109 = phi double [ 0.000000e+00, %92 ], [ %141, %105 ]
  %110 = icmp ne i64 %93, 0, !dbg !372
  tail call void @llvm.assume(i1 %110), !dbg !372
  br label %111, !dbg !372

111:                                              ; preds = %111, %107
  %112 = phi i64 [ %108, %107 ], [ %118, %111 ]
  %113 = phi double [ %109, %107 ], [ %117, %111 ]
  %114 = phi i64 [ 0, %107 ], [ %119, %111 ]
    #dbg_value(i64 %112, !313, !DIExpression(), !369)
    #dbg_value(double %113, !312, !DIExpression(), !315)
  %115 = getelementptr inbounds nuw double, ptr %42, i64 %112, !dbg !373
  %116 = load double, ptr %115, align 8, !dbg !373, !tbaa !54
  %117 = tail call double @llvm.fmuladd.f64(double %116, double %116, double %113), !dbg !376
    #dbg_value(double %117, !312, !DIExpression(), !315)
  %118 = add nuw nsw i64 %112, 1, !dbg !377
    #dbg_value(i64 %118, !313, !DIExpression(), !369)
  %119 = add i64 %114, 1, !dbg !378
  %120 = icmp eq i64 %119, %93, !dbg !378
  br i1 %120, label %121, label %111, !dbg !378, !llvm.loop !379

121:                                              ; preds = %105, %111, %40
  %122 = phi double [ 0.000000e+00, %40 ], [ %141, %105 ], [ %117, %111 ], !dbg !315
  tail call void @free(ptr noundef %42) #13, !dbg !380
  ret double %122, !dbg !381

123:                                              ; preds = %123, %95
  %124 = phi i64 [ 0, %95 ], [ %142, %123 ]
  %125 = phi double [ 0.000000e+00, %95 ], [ %141, %123 ]
  %126 = phi i64 [ 0, %95 ], [ %143, %123 ]
    #dbg_value(i64 %124, !313, !DIExpression(), !369)
    #dbg_value(double %125, !312, !DIExpression(), !315)
  %127 = getelementptr inbounds nuw double, ptr %42, i64 %124, !dbg !373
  %128 = load double, ptr %127, align 8, !dbg !373, !tbaa !54
  %129 = tail call double @llvm.fmuladd.f64(double %128, double %128, double %125), !dbg !382
    #dbg_value(double %129, !312, !DIExpression(), !315)
    #dbg_value(i64 %124, !313, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !369)
  %130 = getelementptr inbounds nuw double, ptr %42, i64 %124, !dbg !373
  %131 = getelementptr inbounds nuw i8, ptr %130, i64 8, !dbg !373
  %132 = load double, ptr %131, align 8, !dbg !373, !tbaa !54
  %133 = tail call double @llvm.fmuladd.f64(double %132, double %132, double %129), !dbg !383
    #dbg_value(double %133, !312, !DIExpression(), !315)
    #dbg_value(i64 %124, !313, !DIExpression(DW_OP_constu, 2, DW_OP_or, DW_OP_stack_value), !369)
  %134 = getelementptr inbounds nuw double, ptr %42, i64 %124, !dbg !373
  %135 = getelementptr inbounds nuw i8, ptr %134, i64 16, !dbg !373
  %136 = load double, ptr %135, align 8, !dbg !373, !tbaa !54
  %137 = tail call double @llvm.fmuladd.f64(double %136, double %136, double %133), !dbg !384
    #dbg_value(double %137, !312, !DIExpression(), !315)
    #dbg_value(i64 %124, !313, !DIExpression(DW_OP_constu, 3, DW_OP_or, DW_OP_stack_value), !369)
  %138 = getelementptr inbounds nuw double, ptr %42, i64 %124, !dbg !373
  %139 = getelementptr inbounds nuw i8, ptr %138, i64 24, !dbg !373
  %140 = load double, ptr %139, align 8, !dbg !373, !tbaa !54
  %141 = tail call double @llvm.fmuladd.f64(double %140, double %140, double %137), !dbg !385
    #dbg_value(double %141, !312, !DIExpression(), !315)
  %142 = add nuw nsw i64 %124, 4, !dbg !386
    #dbg_value(i64 %142, !313, !DIExpression(), !369)
  %143 = add i64 %126, 4, !dbg !387
  %144 = icmp eq i64 %143, %96, !dbg !387
  br i1 %144, label %105, label %123, !dbg !387, !llvm.loop !388
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !390 noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !395 double @exp(double noundef) local_unnamed_addr #9

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !399 void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #10

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define dso_local double @recursion_with_allocation(ptr noundef %0, i32 noundef %1) local_unnamed_addr #5 !dbg !402 {
    #dbg_value(ptr %0, !404, !DIExpression(), !410)
    #dbg_value(i32 %1, !405, !DIExpression(), !410)
  %3 = tail call fastcc ptr @merge_halves(ptr noundef %0, i32 noundef %1), !dbg !411
    #dbg_value(ptr %3, !406, !DIExpression(), !410)
    #dbg_value(double 0.000000e+00, !407, !DIExpression(), !410)
    #dbg_value(i32 0, !408, !DIExpression(), !412)
  %4 = icmp sgt i32 %1, 0, !dbg !413
  br i1 %4, label %5, label %29, !dbg !415

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64, !dbg !416
  %7 = and i64 %6, 3, !dbg !417
  %8 = icmp ult i32 %1, 4, !dbg !417
  br i1 %8, label %13, label %9, !dbg !417

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483644, !dbg !417
  br label %31, !dbg !417

11:                                               ; preds = %31
  %12 = icmp eq i64 %7, 0, !dbg !417
  br i1 %12, label %29, label %13, !dbg !417

13:                                               ; preds = %11, %5
  %14 = phi i64 [ 0, %5 ], [ %55, %11 ]
  %15 = phi double [ 0.000000e+00, %5 ], [ %58, %11 ]
  %16 = icmp ne i64 %7, 0, !dbg !418
  tail call void @llvm.assume(i1 %16), !dbg !418
  br label %17, !dbg !418

17:                                               ; preds = %17, %13
  %18 = phi i64 [ %14, %13 ], [ %23, %17 ]
  %19 = phi double [ %15, %13 ], [ %26, %17 ]
  %20 = phi i64 [ 0, %13 ], [ %27, %17 ]
    #dbg_value(i64 %18, !408, !DIExpression(), !412)
    #dbg_value(double %19, !407, !DIExpression(), !410)
  %21 = getelementptr inbounds nuw double, ptr %3, i64 %18, !dbg !419
  %22 = load double, ptr %21, align 8, !dbg !419, !tbaa !54
  %23 = add nuw nsw i64 %18, 1, !dbg !421
  %24 = trunc nuw nsw i64 %23 to i32, !dbg !422
  %25 = uitofp nneg i32 %24 to double, !dbg !422
  %26 = tail call double @llvm.fmuladd.f64(double %22, double %25, double %19), !dbg !423
    #dbg_value(i64 %23, !408, !DIExpression(), !412)
    #dbg_value(double %26, !407, !DIExpression(), !410)
  %27 = add i64 %20, 1, !dbg !424
  %28 = icmp eq i64 %27, %7, !dbg !424
  br i1 %28, label %29, label %17, !dbg !424, !llvm.loop !425

29:                                               ; preds = %11, %17, %2
  %30 = phi double [ 0.000000e+00, %2 ], [ %58, %11 ], [ %26, %17 ], !dbg !410
  tail call void @free(ptr noundef %3) #13, !dbg !426
  ret double %30, !dbg !427

31:                                               ; preds = %31, %9
  %32 = phi i64 [ 0, %9 ], [ %55, %31 ]
  %33 = phi double [ 0.000000e+00, %9 ], [ %58, %31 ]
  %34 = phi i64 [ 0, %9 ], [ %59, %31 ]
    #dbg_value(i64 %32, !408, !DIExpression(), !412)
    #dbg_value(double %33, !407, !DIExpression(), !410)
  %35 = getelementptr inbounds nuw double, ptr %3, i64 %32, !dbg !419
  %36 = load double, ptr %35, align 8, !dbg !419, !tbaa !54
  %37 = or disjoint i64 %32, 1, !dbg !421
  %38 = trunc nuw nsw i64 %37 to i32, !dbg !422
  %39 = uitofp nneg i32 %38 to double, !dbg !422
  %40 = tail call double @llvm.fmuladd.f64(double %36, double %39, double %33), !dbg !428
    #dbg_value(i64 %37, !408, !DIExpression(), !412)
    #dbg_value(double %40, !407, !DIExpression(), !410)
  %41 = getelementptr inbounds nuw double, ptr %3, i64 %37, !dbg !419
  %42 = load double, ptr %41, align 8, !dbg !419, !tbaa !54
  %43 = or disjoint i64 %32, 2, !dbg !421
  %44 = trunc nuw nsw i64 %43 to i32, !dbg !422
  %45 = uitofp nneg i32 %44 to double, !dbg !422
  %46 = tail call double @llvm.fmuladd.f64(double %42, double %45, double %40), !dbg !429
    #dbg_value(i64 %43, !408, !DIExpression(), !412)
    #dbg_value(double %46, !407, !DIExpression(), !410)
  %47 = getelementptr inbounds nuw double, ptr %3, i64 %43, !dbg !419
  %48 = load double, ptr %47, align 8, !dbg !419, !tbaa !54
  %49 = or disjoint i64 %32, 3, !dbg !421
  %50 = trunc nuw nsw i64 %49 to i32, !dbg !422
  %51 = uitofp nneg i32 %50 to double, !dbg !422
  %52 = tail call double @llvm.fmuladd.f64(double %48, double %51, double %46), !dbg !430
    #dbg_value(i64 %49, !408, !DIExpression(), !412)
    #dbg_value(double %52, !407, !DIExpression(), !410)
  %53 = getelementptr inbounds nuw double, ptr %3, i64 %49, !dbg !419
  %54 = load double, ptr %53, align 8, !dbg !419, !tbaa !54
  %55 = add nuw nsw i64 %32, 4, !dbg !421
  %56 = trunc nuw nsw i64 %55 to i32, !dbg !422
  %57 = uitofp nneg i32 %56 to double, !dbg !422
  %58 = tail call double @llvm.fmuladd.f64(double %54, double %57, double %52), !dbg !431
    #dbg_value(i64 %55, !408, !DIExpression(), !412)
    #dbg_value(double %58, !407, !DIExpression(), !410)
  %59 = add i64 %34, 4, !dbg !432
  %60 = icmp eq i64 %59, %10, !dbg !432
  br i1 %60, label %11, label %31, !dbg !432, !llvm.loop !433
}

; Function Attrs: nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable
define internal fastcc noalias noundef ptr @merge_halves(ptr noundef %0, i32 noundef %1) unnamed_addr #7 !dbg !435 {
    #dbg_value(ptr %0, !439, !DIExpression(), !446)
    #dbg_value(i32 %1, !440, !DIExpression(), !446)
  %3 = sext i32 %1 to i64, !dbg !447
  %4 = shl nsw i64 %3, 3, !dbg !448
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #12, !dbg !449
    #dbg_value(ptr %5, !441, !DIExpression(), !446)
  %6 = icmp eq i32 %1, 1, !dbg !450
  br i1 %6, label %7, label %10, !dbg !452

7:                                                ; preds = %2
  %8 = load double, ptr %0, align 8, !dbg !453, !tbaa !54
  %9 = fmul double %8, %8, !dbg !455
  store double %9, ptr %5, align 8, !dbg !456, !tbaa !54
  br label %59, !dbg !457

10:                                               ; preds = %2
  %11 = sdiv i32 %1, 2, !dbg !458
  %12 = tail call fastcc ptr @merge_halves(ptr noundef %0, i32 noundef %11), !dbg !459
    #dbg_value(ptr %12, !442, !DIExpression(), !446)
  %13 = sext i32 %11 to i64, !dbg !460
  %14 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !460
  %15 = sub nsw i32 %1, %11, !dbg !461
  %16 = tail call fastcc ptr @merge_halves(ptr noundef %14, i32 noundef %15), !dbg !462
    #dbg_value(ptr %16, !443, !DIExpression(), !446)
    #dbg_value(i32 0, !444, !DIExpression(), !463)
  %17 = icmp sgt i32 %1, 0, !dbg !464
  br i1 %17, label %18, label %35, !dbg !466

18:                                               ; preds = %10
  %19 = load double, ptr %12, align 8, !tbaa !54
  %20 = zext nneg i32 %1 to i64, !dbg !467
  %21 = and i64 %20, 1, !dbg !468
  %22 = and i64 %20, 2147483646, !dbg !466
  br label %36, !dbg !466

23:                                               ; preds = %36
  %24 = icmp eq i64 %21, 0, !dbg !468
  br i1 %24, label %35, label %25, !dbg !468

25:                                               ; preds = %23
  %26 = icmp ne i64 %21, 0, !dbg !469
  tail call void @llvm.assume(i1 %26), !dbg !469
    #dbg_value(i64 %56, !444, !DIExpression(), !463)
  %27 = icmp slt i64 %56, %13, !dbg !470
  %28 = getelementptr inbounds nuw double, ptr %12, i64 %56, !dbg !472
  %29 = sub nsw i64 %56, %13, !dbg !472
  %30 = getelementptr inbounds nuw double, ptr %16, i64 %29, !dbg !472
  %31 = select i1 %27, ptr %28, ptr %30, !dbg !472
  %32 = load double, ptr %31, align 8, !dbg !473, !tbaa !54
  %33 = fmul double %32, %19, !dbg !474
  %34 = getelementptr inbounds nuw double, ptr %5, i64 %56, !dbg !475
  store double %33, ptr %34, align 8, !dbg !476, !tbaa !54
    #dbg_value(i64 %56, !444, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !463)
  br label %35, !dbg !477

35:                                               ; preds = %25, %23, %10
  tail call void @free(ptr noundef %12) #13, !dbg !477
  tail call void @free(ptr noundef %16) #13, !dbg !478
  br label %59

36:                                               ; preds = %36, %18
  %37 = phi i64 [ 0, %18 ], [ %56, %36 ]
  %38 = phi i64 [ 0, %18 ], [ %57, %36 ]
    #dbg_value(i64 %37, !444, !DIExpression(), !463)
  %39 = icmp slt i64 %37, %13, !dbg !479
  %40 = getelementptr inbounds nuw double, ptr %12, i64 %37, !dbg !480
  %41 = sub nsw i64 %37, %13, !dbg !480
  %42 = getelementptr inbounds nuw double, ptr %16, i64 %41, !dbg !480
  %43 = select i1 %39, ptr %40, ptr %42, !dbg !480
  %44 = load double, ptr %43, align 8, !dbg !473, !tbaa !54
  %45 = fmul double %44, %19, !dbg !481
  %46 = getelementptr inbounds nuw double, ptr %5, i64 %37, !dbg !475
  store double %45, ptr %46, align 8, !dbg !482, !tbaa !54
  %47 = or disjoint i64 %37, 1, !dbg !483
    #dbg_value(i64 %47, !444, !DIExpression(), !463)
  %48 = icmp slt i64 %47, %13, !dbg !484
  %49 = getelementptr inbounds nuw double, ptr %12, i64 %47, !dbg !485
  %50 = sub nsw i64 %47, %13, !dbg !485
  %51 = getelementptr inbounds nuw double, ptr %16, i64 %50, !dbg !485
  %52 = select i1 %48, ptr %49, ptr %51, !dbg !485
  %53 = load double, ptr %52, align 8, !dbg !473, !tbaa !54
  %54 = fmul double %53, %19, !dbg !486
  %55 = getelementptr inbounds nuw double, ptr %5, i64 %47, !dbg !475
  store double %54, ptr %55, align 8, !dbg !487, !tbaa !54
  %56 = add nuw nsw i64 %37, 2, !dbg !488
    #dbg_value(i64 %56, !444, !DIExpression(), !463)
  %57 = add i64 %38, 2, !dbg !489
  %58 = icmp eq i64 %57, %22, !dbg !489
  br i1 %58, label %23, label %36, !dbg !489, !llvm.loop !490

59:                                               ; preds = %35, %7
  ret ptr %5, !dbg !492
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #11

attributes #0 = { nofree norecurse nosync nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #2 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: write, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { noinline nounwind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #12 = { nounwind allocsize(0) }
attributes #13 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!6, !7, !8, !9, !10, !11, !12}
!llvm.ident = !{!13}
!llvm.errno.tbaa = !{!14}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/stack_memory.c", directory: ".", checksumkind: CSK_MD5, checksum: "2b9c3d24b647affc8a5bf8df05e9b261")
!2 = !{!3}
!3 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !4, line: 18, baseType: !5)
!4 = !DIFile(filename: "/usr/lib/llvm-22/lib/clang/22/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!5 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!6 = !{i32 7, !"Dwarf Version", i32 5}
!7 = !{i32 2, !"Debug Info Version", i32 3}
!8 = !{i32 1, !"wchar_size", i32 4}
!9 = !{i32 8, !"PIC Level", i32 2}
!10 = !{i32 7, !"PIE Level", i32 2}
!11 = !{i32 7, !"uwtable", i32 2}
!12 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!13 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!14 = !{!15, !15, i64 0}
!15 = !{!"int", !16, i64 0}
!16 = !{!"omnipotent char", !17, i64 0}
!17 = !{!"Simple C/C++ TBAA"}
!18 = distinct !DISubprogram(name: "array_of_variable_length", scope: !1, file: !1, line: 6, type: !19, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !25, keyInstructions: true)
!19 = !DISubroutineType(types: !20)
!20 = !{!21, !22, !24}
!21 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !21)
!24 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!25 = !{!26, !27, !28, !29, !31, !34, !38, !40, !41}
!26 = !DILocalVariable(name: "x", arg: 1, scope: !18, file: !1, line: 6, type: !22)
!27 = !DILocalVariable(name: "n", arg: 2, scope: !18, file: !1, line: 6, type: !24)
!28 = !DILocalVariable(name: "s", scope: !18, file: !1, line: 7, type: !21)
!29 = !DILocalVariable(name: "i", scope: !30, file: !1, line: 8, type: !24)
!30 = distinct !DILexicalBlock(scope: !18, file: !1, line: 8, column: 3)
!31 = !DILocalVariable(name: "__vla_expr0", scope: !32, type: !5, flags: DIFlagArtificial)
!32 = distinct !DILexicalBlock(scope: !33, file: !1, line: 8, column: 32)
!33 = distinct !DILexicalBlock(scope: !30, file: !1, line: 8, column: 3)
!34 = !DILocalVariable(name: "t", scope: !32, file: !1, line: 9, type: !35)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, elements: !36)
!36 = !{!37}
!37 = !DISubrange(count: !31)
!38 = !DILocalVariable(name: "j", scope: !39, file: !1, line: 10, type: !24)
!39 = distinct !DILexicalBlock(scope: !32, file: !1, line: 10, column: 5)
!40 = !DILocalVariable(name: "p", scope: !32, file: !1, line: 13, type: !21)
!41 = !DILocalVariable(name: "j", scope: !42, file: !1, line: 14, type: !24)
!42 = distinct !DILexicalBlock(scope: !32, file: !1, line: 14, column: 5)
!43 = !DILocation(line: 0, scope: !18)
!44 = !DILocation(line: 0, scope: !30)
!45 = !DILocation(line: 8, column: 21, scope: !33, atomGroup: 35, atomRank: 1)
!46 = !DILocation(line: 8, column: 3, scope: !30, atomGroup: 36, atomRank: 1)
!47 = !DILocation(line: 8, column: 3, scope: !30)
!48 = !DILocation(line: 8, column: 21, scope: !33, atomGroup: 3, atomRank: 1)
!49 = !DILocation(line: 19, column: 3, scope: !18, atomGroup: 22, atomRank: 1)
!50 = !DILocation(line: 9, column: 5, scope: !32)
!51 = !DILocation(line: 0, scope: !32)
!52 = !DILocation(line: 9, column: 12, scope: !32)
!53 = !DILocation(line: 0, scope: !39)
!54 = !{!55, !55, i64 0}
!55 = !{!"double", !16, i64 0}
!56 = !DILocation(line: 10, column: 5, scope: !39, atomGroup: 32, atomRank: 1)
!57 = !DILocation(line: 10, column: 29, scope: !58, atomGroup: 9, atomRank: 2)
!58 = distinct !DILexicalBlock(scope: !39, file: !1, line: 10, column: 5)
!59 = !DILocation(line: 11, column: 14, scope: !60)
!60 = distinct !DILexicalBlock(scope: !58, file: !1, line: 10, column: 33)
!61 = !DILocation(line: 11, column: 19, scope: !60, atomGroup: 8, atomRank: 2)
!62 = !DILocation(line: 11, column: 7, scope: !60)
!63 = !DILocation(line: 11, column: 12, scope: !60, atomGroup: 8, atomRank: 1)
!64 = !DILocation(line: 10, column: 5, scope: !39, atomGroup: 7, atomRank: 1)
!65 = distinct !{!65, !66, !67, !68}
!66 = !{!"llvm.loop.mustprogress"}
!67 = !{!"llvm.loop.isvectorized", i32 1}
!68 = !{!"llvm.loop.unroll.runtime.disable"}
!69 = !DILocation(line: 14, column: 5, scope: !42)
!70 = !DILocation(line: 10, column: 23, scope: !58, atomGroup: 6, atomRank: 1)
!71 = distinct !{!71, !66, !68, !67}
!72 = !DILocation(line: 14, column: 5, scope: !42, atomGroup: 14, atomRank: 1)
!73 = !DILocation(line: 0, scope: !42)
!74 = !DILocation(line: 15, column: 12, scope: !75)
!75 = distinct !DILexicalBlock(scope: !76, file: !1, line: 14, column: 33)
!76 = distinct !DILexicalBlock(scope: !42, file: !1, line: 14, column: 5)
!77 = !DILocation(line: 15, column: 9, scope: !75, atomGroup: 62, atomRank: 2)
!78 = !DILocation(line: 14, column: 29, scope: !76, atomGroup: 63, atomRank: 2)
!79 = !DILocation(line: 14, column: 5, scope: !42, atomGroup: 65, atomRank: 1)
!80 = distinct !{!80, !81}
!81 = !{!"llvm.loop.unroll.disable"}
!82 = !DILocation(line: 15, column: 9, scope: !75, atomGroup: 15, atomRank: 2)
!83 = !DILocation(line: 17, column: 7, scope: !32, atomGroup: 18, atomRank: 2)
!84 = !DILocation(line: 18, column: 3, scope: !33)
!85 = !DILocation(line: 8, column: 28, scope: !33, atomGroup: 19, atomRank: 2)
!86 = !DILocation(line: 8, column: 3, scope: !30, atomGroup: 4, atomRank: 1)
!87 = distinct !{!87, !47, !88, !66}
!88 = !DILocation(line: 18, column: 3, scope: !30)
!89 = !DILocation(line: 15, column: 9, scope: !75, atomGroup: 66, atomRank: 2)
!90 = !DILocation(line: 15, column: 9, scope: !75, atomGroup: 70, atomRank: 2)
!91 = !DILocation(line: 15, column: 9, scope: !75, atomGroup: 74, atomRank: 2)
!92 = !DILocation(line: 15, column: 9, scope: !75, atomGroup: 78, atomRank: 2)
!93 = !DILocation(line: 15, column: 9, scope: !75, atomGroup: 82, atomRank: 2)
!94 = !DILocation(line: 15, column: 9, scope: !75, atomGroup: 86, atomRank: 2)
!95 = !DILocation(line: 15, column: 9, scope: !75, atomGroup: 90, atomRank: 2)
!96 = !DILocation(line: 14, column: 29, scope: !76, atomGroup: 91, atomRank: 2)
!97 = !DILocation(line: 14, column: 5, scope: !42, atomGroup: 93, atomRank: 1)
!98 = distinct !{!98, !69, !99, !66}
!99 = !DILocation(line: 16, column: 5, scope: !42)
!100 = distinct !DISubprogram(name: "alloca_in_loop", scope: !1, file: !1, line: 22, type: !19, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !101, keyInstructions: true)
!101 = !{!102, !103, !104, !106, !107, !109}
!102 = !DILocalVariable(name: "x", arg: 1, scope: !100, file: !1, line: 22, type: !22)
!103 = !DILocalVariable(name: "n", arg: 2, scope: !100, file: !1, line: 22, type: !24)
!104 = !DILocalVariable(name: "previous", scope: !100, file: !1, line: 23, type: !105)
!105 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!106 = !DILocalVariable(name: "s", scope: !100, file: !1, line: 24, type: !21)
!107 = !DILocalVariable(name: "i", scope: !108, file: !1, line: 25, type: !24)
!108 = distinct !DILexicalBlock(scope: !100, file: !1, line: 25, column: 3)
!109 = !DILocalVariable(name: "t", scope: !110, file: !1, line: 26, type: !105)
!110 = distinct !DILexicalBlock(scope: !111, file: !1, line: 25, column: 31)
!111 = distinct !DILexicalBlock(scope: !108, file: !1, line: 25, column: 3)
!112 = !DILocation(line: 0, scope: !100)
!113 = !DILocation(line: 0, scope: !108)
!114 = !DILocation(line: 25, column: 21, scope: !111, atomGroup: 37, atomRank: 1)
!115 = !DILocation(line: 25, column: 3, scope: !108, atomGroup: 38, atomRank: 1)
!116 = !DILocation(line: 25, column: 21, scope: !111, atomGroup: 4, atomRank: 1)
!117 = !DILocation(line: 25, column: 3, scope: !108)
!118 = !DILocation(line: 28, column: 12, scope: !110)
!119 = !DILocation(line: 28, column: 12, scope: !110, atomGroup: 9, atomRank: 1)
!120 = !DILocation(line: 0, scope: !110)
!121 = !DILocation(line: 27, column: 12, scope: !110)
!122 = !DILocation(line: 27, column: 17, scope: !110, atomGroup: 95, atomRank: 2)
!123 = !DILocation(line: 28, column: 12, scope: !110, atomGroup: 96, atomRank: 2)
!124 = !DILocation(line: 28, column: 12, scope: !110, atomGroup: 96, atomRank: 1)
!125 = !DILocation(line: 28, column: 23, scope: !110)
!126 = !DILocation(line: 28, column: 35, scope: !110)
!127 = !DILocation(line: 28, column: 12, scope: !110, atomGroup: 97, atomRank: 2)
!128 = !DILocation(line: 29, column: 7, scope: !110, atomGroup: 98, atomRank: 2)
!129 = !DILocation(line: 32, column: 12, scope: !100, atomGroup: 15, atomRank: 2)
!130 = !DILocation(line: 29, column: 7, scope: !110, atomGroup: 10, atomRank: 2)
!131 = !DILocation(line: 27, column: 17, scope: !110, atomGroup: 7, atomRank: 2)
!132 = !DILocation(line: 32, column: 3, scope: !100, atomGroup: 15, atomRank: 1)
!133 = !DILocation(line: 26, column: 17, scope: !110, atomGroup: 6, atomRank: 2)
!134 = !DILocation(line: 27, column: 10, scope: !110, atomGroup: 7, atomRank: 1)
!135 = !DILocation(line: 28, column: 12, scope: !110, atomGroup: 9, atomRank: 2)
!136 = !DILocation(line: 28, column: 12, scope: !110, atomGroup: 8, atomRank: 2)
!137 = !DILocation(line: 28, column: 5, scope: !110)
!138 = !DILocation(line: 28, column: 10, scope: !110, atomGroup: 8, atomRank: 1)
!139 = !DILocation(line: 26, column: 17, scope: !110, atomGroup: 102, atomRank: 2)
!140 = !DILocation(line: 27, column: 17, scope: !110, atomGroup: 103, atomRank: 2)
!141 = !DILocation(line: 27, column: 10, scope: !110, atomGroup: 103, atomRank: 1)
!142 = !DILocation(line: 28, column: 10, scope: !110, atomGroup: 105, atomRank: 1)
!143 = !DILocation(line: 29, column: 7, scope: !110, atomGroup: 106, atomRank: 2)
!144 = !DILocation(line: 25, column: 27, scope: !111, atomGroup: 107, atomRank: 2)
!145 = !DILocation(line: 25, column: 3, scope: !108, atomGroup: 109, atomRank: 1)
!146 = distinct !{!146, !117, !147, !66}
!147 = !DILocation(line: 31, column: 3, scope: !108)
!148 = distinct !DISubprogram(name: "two_dimensional_array", scope: !1, file: !1, line: 35, type: !19, scopeLine: 35, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !149, keyInstructions: true)
!149 = !{!150, !151, !152, !153, !154, !159, !161, !165, !166, !168}
!150 = !DILocalVariable(name: "x", arg: 1, scope: !148, file: !1, line: 35, type: !22)
!151 = !DILocalVariable(name: "n", arg: 2, scope: !148, file: !1, line: 35, type: !24)
!152 = !DILocalVariable(name: "__vla_expr0", scope: !148, type: !5, flags: DIFlagArtificial)
!153 = !DILocalVariable(name: "__vla_expr1", scope: !148, type: !5, flags: DIFlagArtificial)
!154 = !DILocalVariable(name: "a", scope: !148, file: !1, line: 36, type: !155)
!155 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, elements: !156)
!156 = !{!157, !158}
!157 = !DISubrange(count: !152)
!158 = !DISubrange(count: !153)
!159 = !DILocalVariable(name: "i", scope: !160, file: !1, line: 37, type: !24)
!160 = distinct !DILexicalBlock(scope: !148, file: !1, line: 37, column: 3)
!161 = !DILocalVariable(name: "j", scope: !162, file: !1, line: 38, type: !24)
!162 = distinct !DILexicalBlock(scope: !163, file: !1, line: 38, column: 5)
!163 = distinct !DILexicalBlock(scope: !164, file: !1, line: 37, column: 31)
!164 = distinct !DILexicalBlock(scope: !160, file: !1, line: 37, column: 3)
!165 = !DILocalVariable(name: "s", scope: !148, file: !1, line: 42, type: !21)
!166 = !DILocalVariable(name: "i", scope: !167, file: !1, line: 43, type: !24)
!167 = distinct !DILexicalBlock(scope: !148, file: !1, line: 43, column: 3)
!168 = !DILocalVariable(name: "j", scope: !169, file: !1, line: 44, type: !24)
!169 = distinct !DILexicalBlock(scope: !170, file: !1, line: 44, column: 5)
!170 = distinct !DILexicalBlock(scope: !171, file: !1, line: 43, column: 31)
!171 = distinct !DILexicalBlock(scope: !167, file: !1, line: 43, column: 3)
!172 = !DILocation(line: 0, scope: !148)
!173 = !DILocation(line: 36, column: 3, scope: !148)
!174 = !DILocation(line: 36, column: 10, scope: !148)
!175 = !DILocation(line: 0, scope: !160)
!176 = !DILocation(line: 37, column: 21, scope: !164, atomGroup: 41, atomRank: 1)
!177 = !DILocation(line: 37, column: 3, scope: !160, atomGroup: 42, atomRank: 1)
!178 = !DILocation(line: 37, column: 3, scope: !160)
!179 = !DILocation(line: 0, scope: !162)
!180 = !DILocation(line: 38, column: 5, scope: !162)
!181 = !DILocation(line: 38, column: 5, scope: !162, atomGroup: 6, atomRank: 1)
!182 = !DILocation(line: 39, column: 24, scope: !183)
!183 = distinct !DILexicalBlock(scope: !184, file: !1, line: 38, column: 33)
!184 = distinct !DILexicalBlock(scope: !162, file: !1, line: 38, column: 5)
!185 = !DILocation(line: 39, column: 34, scope: !183)
!186 = !DILocation(line: 39, column: 31, scope: !183)
!187 = !DILocation(line: 39, column: 29, scope: !183, atomGroup: 110, atomRank: 2)
!188 = !DILocation(line: 39, column: 7, scope: !183)
!189 = !DILocation(line: 39, column: 15, scope: !183, atomGroup: 110, atomRank: 1)
!190 = !DILocation(line: 37, column: 27, scope: !164, atomGroup: 10, atomRank: 2)
!191 = !DILocation(line: 37, column: 21, scope: !164, atomGroup: 2, atomRank: 1)
!192 = !DILocation(line: 37, column: 3, scope: !160, atomGroup: 3, atomRank: 1)
!193 = distinct !{!193, !178, !194, !66}
!194 = !DILocation(line: 41, column: 3, scope: !160)
!195 = !DILocation(line: 43, column: 3, scope: !167)
!196 = !DILocation(line: 39, column: 29, scope: !183, atomGroup: 7, atomRank: 2)
!197 = !DILocation(line: 39, column: 15, scope: !183, atomGroup: 7, atomRank: 1)
!198 = !DILocation(line: 38, column: 29, scope: !184, atomGroup: 8, atomRank: 2)
!199 = !DILocation(line: 39, column: 29, scope: !183, atomGroup: 114, atomRank: 2)
!200 = !DILocation(line: 39, column: 15, scope: !183, atomGroup: 114, atomRank: 1)
!201 = !DILocation(line: 38, column: 29, scope: !184, atomGroup: 115, atomRank: 2)
!202 = !DILocation(line: 38, column: 5, scope: !162, atomGroup: 117, atomRank: 1)
!203 = distinct !{!203, !180, !204, !66}
!204 = !DILocation(line: 40, column: 5, scope: !162)
!205 = !DILocation(line: 0, scope: !167)
!206 = !DILocation(line: 0, scope: !169)
!207 = !DILocation(line: 44, column: 5, scope: !169, atomGroup: 44, atomRank: 1)
!208 = !DILocation(line: 44, column: 5, scope: !169)
!209 = !DILocation(line: 42, column: 10, scope: !148, atomGroup: 12, atomRank: 1)
!210 = !DILocation(line: 49, column: 1, scope: !148, atomGroup: 25, atomRank: 1)
!211 = !DILocation(line: 44, column: 5, scope: !169, atomGroup: 18, atomRank: 1)
!212 = !DILocation(line: 45, column: 12, scope: !213)
!213 = distinct !DILexicalBlock(scope: !214, file: !1, line: 44, column: 33)
!214 = distinct !DILexicalBlock(scope: !169, file: !1, line: 44, column: 5)
!215 = !DILocation(line: 45, column: 22, scope: !213)
!216 = !DILocation(line: 45, column: 9, scope: !213, atomGroup: 118, atomRank: 2)
!217 = !DILocation(line: 44, column: 29, scope: !214, atomGroup: 119, atomRank: 2)
!218 = !DILocation(line: 44, column: 5, scope: !169, atomGroup: 121, atomRank: 1)
!219 = distinct !{!219, !81}
!220 = !DILocation(line: 45, column: 9, scope: !213, atomGroup: 19, atomRank: 2)
!221 = !DILocation(line: 43, column: 21, scope: !171, atomGroup: 14, atomRank: 1)
!222 = !DILocation(line: 43, column: 3, scope: !167, atomGroup: 15, atomRank: 1)
!223 = distinct !{!223, !195, !224, !66}
!224 = !DILocation(line: 47, column: 3, scope: !167)
!225 = !DILocation(line: 44, column: 29, scope: !214, atomGroup: 20, atomRank: 2)
!226 = !DILocation(line: 45, column: 9, scope: !213, atomGroup: 122, atomRank: 2)
!227 = !DILocation(line: 44, column: 29, scope: !214, atomGroup: 123, atomRank: 2)
!228 = !DILocation(line: 45, column: 9, scope: !213, atomGroup: 126, atomRank: 2)
!229 = !DILocation(line: 44, column: 29, scope: !214, atomGroup: 127, atomRank: 2)
!230 = !DILocation(line: 45, column: 9, scope: !213, atomGroup: 130, atomRank: 2)
!231 = !DILocation(line: 44, column: 29, scope: !214, atomGroup: 131, atomRank: 2)
!232 = !DILocation(line: 44, column: 5, scope: !169, atomGroup: 133, atomRank: 1)
!233 = distinct !{!233, !208, !234, !66}
!234 = !DILocation(line: 46, column: 5, scope: !169)
!235 = distinct !DISubprogram(name: "dynamic_loop_calls_dynamic_loop", scope: !1, file: !1, line: 64, type: !236, scopeLine: 64, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !238, keyInstructions: true)
!236 = !DISubroutineType(types: !237)
!237 = !{!21, !21, !21}
!238 = !{!239, !240, !241, !242, !243, !244}
!239 = !DILocalVariable(name: "x", arg: 1, scope: !235, file: !1, line: 64, type: !21)
!240 = !DILocalVariable(name: "limit", arg: 2, scope: !235, file: !1, line: 64, type: !21)
!241 = !DILocalVariable(name: "s", scope: !235, file: !1, line: 65, type: !21)
!242 = !DILocalVariable(name: "total", scope: !235, file: !1, line: 65, type: !21)
!243 = !DILocalVariable(name: "n", scope: !235, file: !1, line: 66, type: !24)
!244 = !DILocalVariable(name: "r", scope: !245, file: !1, line: 68, type: !21)
!245 = distinct !DILexicalBlock(scope: !235, file: !1, line: 67, column: 25)
!246 = !DILocation(line: 0, scope: !235)
!247 = !DILocation(line: 67, column: 16, scope: !235, atomGroup: 48, atomRank: 1)
!248 = !DILocation(line: 67, column: 3, scope: !235, atomGroup: 49, atomRank: 1)
!249 = !DILocation(line: 68, column: 16, scope: !245, atomGroup: 6, atomRank: 2)
!250 = !DILocation(line: 0, scope: !245)
!251 = !DILocation(line: 69, column: 11, scope: !245, atomGroup: 7, atomRank: 2)
!252 = !DILocation(line: 70, column: 23, scope: !245)
!253 = !DILocation(line: 70, column: 17, scope: !245, atomGroup: 8, atomRank: 2)
!254 = !DILocation(line: 71, column: 6, scope: !245, atomGroup: 9, atomRank: 2)
!255 = !DILocation(line: 67, column: 16, scope: !235, atomGroup: 4, atomRank: 1)
!256 = !DILocation(line: 67, column: 3, scope: !235, atomGroup: 5, atomRank: 1)
!257 = distinct !{!257, !258, !259, !66}
!258 = !DILocation(line: 67, column: 3, scope: !235)
!259 = !DILocation(line: 72, column: 3, scope: !235)
!260 = !DILocation(line: 73, column: 16, scope: !235, atomGroup: 11, atomRank: 2)
!261 = !DILocation(line: 73, column: 3, scope: !235, atomGroup: 11, atomRank: 1)
!262 = distinct !DISubprogram(name: "settle", scope: !1, file: !1, line: 51, type: !263, scopeLine: 51, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !265, keyInstructions: true)
!263 = !DISubroutineType(types: !264)
!264 = !{!21, !21, !24}
!265 = !{!266, !267, !268, !269, !270}
!266 = !DILocalVariable(name: "x", arg: 1, scope: !262, file: !1, line: 51, type: !21)
!267 = !DILocalVariable(name: "n", arg: 2, scope: !262, file: !1, line: 51, type: !24)
!268 = !DILocalVariable(name: "trace", scope: !262, file: !1, line: 52, type: !105)
!269 = !DILocalVariable(name: "k", scope: !262, file: !1, line: 54, type: !24)
!270 = !DILocalVariable(name: "r", scope: !262, file: !1, line: 59, type: !21)
!271 = !DILocation(line: 0, scope: !262)
!272 = !DILocation(line: 52, column: 37, scope: !262)
!273 = !DILocation(line: 52, column: 26, scope: !262)
!274 = !DILocation(line: 52, column: 42, scope: !262)
!275 = !DILocation(line: 52, column: 19, scope: !262, atomGroup: 1, atomRank: 2)
!276 = !DILocation(line: 53, column: 12, scope: !262, atomGroup: 2, atomRank: 1)
!277 = !DILocation(line: 55, column: 12, scope: !262, atomGroup: 47, atomRank: 2)
!278 = !DILocation(line: 55, column: 16, scope: !262, atomGroup: 47, atomRank: 1)
!279 = !DILocation(line: 55, column: 12, scope: !262, atomGroup: 4, atomRank: 2)
!280 = !DILocation(line: 55, column: 3, scope: !262)
!281 = !DILocation(line: 55, column: 19, scope: !262)
!282 = !DILocation(line: 55, column: 28, scope: !262)
!283 = !DILocation(line: 55, column: 3, scope: !262, atomGroup: 5, atomRank: 1)
!284 = !DILocation(line: 56, column: 29, scope: !285)
!285 = distinct !DILexicalBlock(scope: !262, file: !1, line: 55, column: 35)
!286 = !DILocation(line: 56, column: 40, scope: !285, atomGroup: 6, atomRank: 2)
!287 = !DILocation(line: 56, column: 13, scope: !285)
!288 = !DILocation(line: 56, column: 5, scope: !285)
!289 = !DILocation(line: 56, column: 18, scope: !285, atomGroup: 6, atomRank: 1)
!290 = !DILocation(line: 55, column: 16, scope: !262, atomGroup: 4, atomRank: 1)
!291 = distinct !{!291, !280, !292, !66}
!292 = !DILocation(line: 58, column: 3, scope: !262)
!293 = !DILocation(line: 59, column: 14, scope: !262)
!294 = !DILocation(line: 59, column: 33, scope: !262)
!295 = !DILocation(line: 59, column: 25, scope: !262)
!296 = !DILocation(line: 59, column: 23, scope: !262, atomGroup: 8, atomRank: 2)
!297 = !DILocation(line: 60, column: 3, scope: !262)
!298 = !DILocation(line: 61, column: 3, scope: !262, atomGroup: 10, atomRank: 1)
!299 = distinct !DISubprogram(name: "freed_before_return", scope: !1, file: !1, line: 76, type: !19, scopeLine: 76, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !300, keyInstructions: true)
!300 = !{!301, !302, !303, !304, !306, !307, !309, !310, !312, !313}
!301 = !DILocalVariable(name: "x", arg: 1, scope: !299, file: !1, line: 76, type: !22)
!302 = !DILocalVariable(name: "n", arg: 2, scope: !299, file: !1, line: 76, type: !24)
!303 = !DILocalVariable(name: "a", scope: !299, file: !1, line: 77, type: !105)
!304 = !DILocalVariable(name: "i", scope: !305, file: !1, line: 78, type: !24)
!305 = distinct !DILexicalBlock(scope: !299, file: !1, line: 78, column: 3)
!306 = !DILocalVariable(name: "p", scope: !299, file: !1, line: 81, type: !21)
!307 = !DILocalVariable(name: "i", scope: !308, file: !1, line: 82, type: !24)
!308 = distinct !DILexicalBlock(scope: !299, file: !1, line: 82, column: 3)
!309 = !DILocalVariable(name: "b", scope: !299, file: !1, line: 86, type: !105)
!310 = !DILocalVariable(name: "i", scope: !311, file: !1, line: 87, type: !24)
!311 = distinct !DILexicalBlock(scope: !299, file: !1, line: 87, column: 3)
!312 = !DILocalVariable(name: "s", scope: !299, file: !1, line: 90, type: !21)
!313 = !DILocalVariable(name: "i", scope: !314, file: !1, line: 91, type: !24)
!314 = distinct !DILexicalBlock(scope: !299, file: !1, line: 91, column: 3)
!315 = !DILocation(line: 0, scope: !299)
!316 = !DILocation(line: 77, column: 22, scope: !299)
!317 = !DILocation(line: 77, column: 32, scope: !299)
!318 = !DILocation(line: 77, column: 15, scope: !299, atomGroup: 1, atomRank: 2)
!319 = !DILocation(line: 0, scope: !305)
!320 = !DILocation(line: 78, column: 21, scope: !321, atomGroup: 50, atomRank: 1)
!321 = distinct !DILexicalBlock(scope: !305, file: !1, line: 78, column: 3)
!322 = !DILocation(line: 78, column: 3, scope: !305, atomGroup: 51, atomRank: 1)
!323 = !DILocation(line: 78, column: 21, scope: !321, atomGroup: 3, atomRank: 1)
!324 = !DILocation(line: 78, column: 3, scope: !305)
!325 = !DILocation(line: 0, scope: !308)
!326 = !DILocation(line: 82, column: 3, scope: !308)
!327 = !DILocation(line: 82, column: 3, scope: !308, atomGroup: 53, atomRank: 1)
!328 = !DILocation(line: 79, column: 16, scope: !329)
!329 = distinct !DILexicalBlock(scope: !321, file: !1, line: 78, column: 31)
!330 = !DILocation(line: 79, column: 12, scope: !329, atomGroup: 5, atomRank: 2)
!331 = !DILocation(line: 79, column: 5, scope: !329)
!332 = !DILocation(line: 79, column: 10, scope: !329, atomGroup: 5, atomRank: 1)
!333 = !DILocation(line: 78, column: 27, scope: !321, atomGroup: 6, atomRank: 2)
!334 = !DILocation(line: 78, column: 3, scope: !305, atomGroup: 4, atomRank: 1)
!335 = distinct !{!335, !324, !336, !66}
!336 = !DILocation(line: 80, column: 3, scope: !305)
!337 = !DILocation(line: 82, column: 3, scope: !308, atomGroup: 11, atomRank: 1)
!338 = !DILocation(line: 83, column: 10, scope: !339)
!339 = distinct !DILexicalBlock(scope: !340, file: !1, line: 82, column: 31)
!340 = distinct !DILexicalBlock(scope: !308, file: !1, line: 82, column: 3)
!341 = !DILocation(line: 83, column: 15, scope: !339)
!342 = !DILocation(line: 83, column: 7, scope: !339, atomGroup: 134, atomRank: 2)
!343 = !DILocation(line: 82, column: 27, scope: !340, atomGroup: 135, atomRank: 2)
!344 = !DILocation(line: 82, column: 3, scope: !308, atomGroup: 137, atomRank: 1)
!345 = distinct !{!345, !81}
!346 = !DILocation(line: 85, column: 3, scope: !299)
!347 = !DILocation(line: 86, column: 15, scope: !299, atomGroup: 15, atomRank: 2)
!348 = !DILocation(line: 0, scope: !311)
!349 = !DILocation(line: 87, column: 3, scope: !311, atomGroup: 55, atomRank: 1)
!350 = !DILocation(line: 87, column: 21, scope: !351, atomGroup: 17, atomRank: 1)
!351 = distinct !DILexicalBlock(scope: !311, file: !1, line: 87, column: 3)
!352 = !DILocation(line: 87, column: 3, scope: !311)
!353 = !DILocation(line: 87, column: 27, scope: !351, atomGroup: 20, atomRank: 2)
!354 = !DILocation(line: 88, column: 16, scope: !355)
!355 = distinct !DILexicalBlock(scope: !351, file: !1, line: 87, column: 31)
!356 = !DILocation(line: 88, column: 14, scope: !355, atomGroup: 19, atomRank: 2)
!357 = !DILocation(line: 88, column: 5, scope: !355)
!358 = !DILocation(line: 88, column: 10, scope: !355, atomGroup: 19, atomRank: 1)
!359 = !DILocation(line: 87, column: 3, scope: !311, atomGroup: 18, atomRank: 1)
!360 = distinct !{!360, !66, !67, !68}
!361 = !DILocation(line: 83, column: 7, scope: !339, atomGroup: 12, atomRank: 2)
!362 = !DILocation(line: 83, column: 7, scope: !339, atomGroup: 138, atomRank: 2)
!363 = !DILocation(line: 83, column: 7, scope: !339, atomGroup: 142, atomRank: 2)
!364 = !DILocation(line: 83, column: 7, scope: !339, atomGroup: 146, atomRank: 2)
!365 = !DILocation(line: 82, column: 27, scope: !340, atomGroup: 147, atomRank: 2)
!366 = !DILocation(line: 82, column: 3, scope: !308, atomGroup: 149, atomRank: 1)
!367 = distinct !{!367, !326, !368, !66}
!368 = !DILocation(line: 84, column: 3, scope: !308)
!369 = !DILocation(line: 0, scope: !314)
!370 = !DILocation(line: 91, column: 3, scope: !314)
!371 = distinct !{!371, !66, !68, !67}
!372 = !DILocation(line: 91, column: 3, scope: !314, atomGroup: 25, atomRank: 1)
!373 = !DILocation(line: 92, column: 10, scope: !374)
!374 = distinct !DILexicalBlock(scope: !375, file: !1, line: 91, column: 31)
!375 = distinct !DILexicalBlock(scope: !314, file: !1, line: 91, column: 3)
!376 = !DILocation(line: 92, column: 7, scope: !374, atomGroup: 150, atomRank: 2)
!377 = !DILocation(line: 91, column: 27, scope: !375, atomGroup: 151, atomRank: 2)
!378 = !DILocation(line: 91, column: 3, scope: !314, atomGroup: 153, atomRank: 1)
!379 = distinct !{!379, !81}
!380 = !DILocation(line: 94, column: 3, scope: !299)
!381 = !DILocation(line: 95, column: 3, scope: !299, atomGroup: 30, atomRank: 1)
!382 = !DILocation(line: 92, column: 7, scope: !374, atomGroup: 26, atomRank: 2)
!383 = !DILocation(line: 92, column: 7, scope: !374, atomGroup: 154, atomRank: 2)
!384 = !DILocation(line: 92, column: 7, scope: !374, atomGroup: 158, atomRank: 2)
!385 = !DILocation(line: 92, column: 7, scope: !374, atomGroup: 162, atomRank: 2)
!386 = !DILocation(line: 91, column: 27, scope: !375, atomGroup: 163, atomRank: 2)
!387 = !DILocation(line: 91, column: 3, scope: !314, atomGroup: 165, atomRank: 1)
!388 = distinct !{!388, !370, !389, !66}
!389 = !DILocation(line: 93, column: 3, scope: !314)
!390 = !DISubprogram(name: "malloc", scope: !391, file: !391, line: 553, type: !392, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!391 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!392 = !DISubroutineType(types: !393)
!393 = !{!394, !3}
!394 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!395 = !DISubprogram(name: "exp", scope: !396, file: !396, line: 95, type: !397, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!396 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!397 = !DISubroutineType(types: !398)
!398 = !{!21, !21}
!399 = !DISubprogram(name: "free", scope: !391, file: !391, line: 568, type: !400, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!400 = !DISubroutineType(types: !401)
!401 = !{null, !394}
!402 = distinct !DISubprogram(name: "recursion_with_allocation", scope: !1, file: !1, line: 113, type: !19, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !403, keyInstructions: true)
!403 = !{!404, !405, !406, !407, !408}
!404 = !DILocalVariable(name: "x", arg: 1, scope: !402, file: !1, line: 113, type: !22)
!405 = !DILocalVariable(name: "n", arg: 2, scope: !402, file: !1, line: 113, type: !24)
!406 = !DILocalVariable(name: "r", scope: !402, file: !1, line: 114, type: !105)
!407 = !DILocalVariable(name: "s", scope: !402, file: !1, line: 115, type: !21)
!408 = !DILocalVariable(name: "i", scope: !409, file: !1, line: 116, type: !24)
!409 = distinct !DILexicalBlock(scope: !402, file: !1, line: 116, column: 3)
!410 = !DILocation(line: 0, scope: !402)
!411 = !DILocation(line: 114, column: 15, scope: !402, atomGroup: 1, atomRank: 2)
!412 = !DILocation(line: 0, scope: !409)
!413 = !DILocation(line: 116, column: 21, scope: !414, atomGroup: 60, atomRank: 1)
!414 = distinct !DILexicalBlock(scope: !409, file: !1, line: 116, column: 3)
!415 = !DILocation(line: 116, column: 3, scope: !409, atomGroup: 61, atomRank: 1)
!416 = !DILocation(line: 116, column: 21, scope: !414, atomGroup: 4, atomRank: 1)
!417 = !DILocation(line: 116, column: 3, scope: !409)
!418 = !DILocation(line: 116, column: 3, scope: !409, atomGroup: 5, atomRank: 1)
!419 = !DILocation(line: 117, column: 10, scope: !420)
!420 = distinct !DILexicalBlock(scope: !414, file: !1, line: 116, column: 31)
!421 = !DILocation(line: 117, column: 20, scope: !420)
!422 = !DILocation(line: 117, column: 17, scope: !420)
!423 = !DILocation(line: 117, column: 7, scope: !420, atomGroup: 166, atomRank: 2)
!424 = !DILocation(line: 116, column: 3, scope: !409, atomGroup: 168, atomRank: 1)
!425 = distinct !{!425, !81}
!426 = !DILocation(line: 119, column: 3, scope: !402)
!427 = !DILocation(line: 120, column: 3, scope: !402, atomGroup: 10, atomRank: 1)
!428 = !DILocation(line: 117, column: 7, scope: !420, atomGroup: 6, atomRank: 2)
!429 = !DILocation(line: 117, column: 7, scope: !420, atomGroup: 169, atomRank: 2)
!430 = !DILocation(line: 117, column: 7, scope: !420, atomGroup: 172, atomRank: 2)
!431 = !DILocation(line: 117, column: 7, scope: !420, atomGroup: 175, atomRank: 2)
!432 = !DILocation(line: 116, column: 3, scope: !409, atomGroup: 177, atomRank: 1)
!433 = distinct !{!433, !417, !434, !66}
!434 = !DILocation(line: 118, column: 3, scope: !409)
!435 = distinct !DISubprogram(name: "merge_halves", scope: !1, file: !1, line: 98, type: !436, scopeLine: 98, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !438, keyInstructions: true)
!436 = !DISubroutineType(types: !437)
!437 = !{!105, !22, !24}
!438 = !{!439, !440, !441, !442, !443, !444}
!439 = !DILocalVariable(name: "x", arg: 1, scope: !435, file: !1, line: 98, type: !22)
!440 = !DILocalVariable(name: "n", arg: 2, scope: !435, file: !1, line: 98, type: !24)
!441 = !DILocalVariable(name: "r", scope: !435, file: !1, line: 99, type: !105)
!442 = !DILocalVariable(name: "left", scope: !435, file: !1, line: 104, type: !105)
!443 = !DILocalVariable(name: "right", scope: !435, file: !1, line: 104, type: !105)
!444 = !DILocalVariable(name: "i", scope: !445, file: !1, line: 105, type: !24)
!445 = distinct !DILexicalBlock(scope: !435, file: !1, line: 105, column: 3)
!446 = !DILocation(line: 0, scope: !435)
!447 = !DILocation(line: 99, column: 22, scope: !435)
!448 = !DILocation(line: 99, column: 32, scope: !435)
!449 = !DILocation(line: 99, column: 15, scope: !435, atomGroup: 1, atomRank: 2)
!450 = !DILocation(line: 100, column: 9, scope: !451, atomGroup: 2, atomRank: 2)
!451 = distinct !DILexicalBlock(scope: !435, file: !1, line: 100, column: 7)
!452 = !DILocation(line: 100, column: 9, scope: !451, atomGroup: 2, atomRank: 1)
!453 = !DILocation(line: 101, column: 12, scope: !454)
!454 = distinct !DILexicalBlock(scope: !451, file: !1, line: 100, column: 15)
!455 = !DILocation(line: 101, column: 17, scope: !454, atomGroup: 3, atomRank: 2)
!456 = !DILocation(line: 101, column: 10, scope: !454, atomGroup: 3, atomRank: 1)
!457 = !DILocation(line: 102, column: 5, scope: !454, atomGroup: 4, atomRank: 1)
!458 = !DILocation(line: 104, column: 36, scope: !435)
!459 = !DILocation(line: 104, column: 18, scope: !435, atomGroup: 5, atomRank: 2)
!460 = !DILocation(line: 104, column: 66, scope: !435)
!461 = !DILocation(line: 104, column: 77, scope: !435)
!462 = !DILocation(line: 104, column: 51, scope: !435, atomGroup: 6, atomRank: 2)
!463 = !DILocation(line: 0, scope: !445)
!464 = !DILocation(line: 105, column: 21, scope: !465, atomGroup: 58, atomRank: 1)
!465 = distinct !DILexicalBlock(scope: !445, file: !1, line: 105, column: 3)
!466 = !DILocation(line: 105, column: 3, scope: !445, atomGroup: 59, atomRank: 1)
!467 = !DILocation(line: 105, column: 21, scope: !465, atomGroup: 8, atomRank: 1)
!468 = !DILocation(line: 105, column: 3, scope: !445)
!469 = !DILocation(line: 105, column: 3, scope: !445, atomGroup: 9, atomRank: 1)
!470 = !DILocation(line: 106, column: 15, scope: !471, atomGroup: 178, atomRank: 2)
!471 = distinct !DILexicalBlock(scope: !465, file: !1, line: 105, column: 31)
!472 = !DILocation(line: 106, column: 13, scope: !471, atomGroup: 178, atomRank: 1)
!473 = !DILocation(line: 106, scope: !471)
!474 = !DILocation(line: 106, column: 53, scope: !471, atomGroup: 179, atomRank: 2)
!475 = !DILocation(line: 106, column: 5, scope: !471)
!476 = !DILocation(line: 106, column: 10, scope: !471, atomGroup: 179, atomRank: 1)
!477 = !DILocation(line: 108, column: 3, scope: !435)
!478 = !DILocation(line: 109, column: 3, scope: !435)
!479 = !DILocation(line: 106, column: 15, scope: !471, atomGroup: 11, atomRank: 2)
!480 = !DILocation(line: 106, column: 13, scope: !471, atomGroup: 11, atomRank: 1)
!481 = !DILocation(line: 106, column: 53, scope: !471, atomGroup: 10, atomRank: 2)
!482 = !DILocation(line: 106, column: 10, scope: !471, atomGroup: 10, atomRank: 1)
!483 = !DILocation(line: 105, column: 27, scope: !465, atomGroup: 12, atomRank: 2)
!484 = !DILocation(line: 106, column: 15, scope: !471, atomGroup: 183, atomRank: 2)
!485 = !DILocation(line: 106, column: 13, scope: !471, atomGroup: 183, atomRank: 1)
!486 = !DILocation(line: 106, column: 53, scope: !471, atomGroup: 184, atomRank: 2)
!487 = !DILocation(line: 106, column: 10, scope: !471, atomGroup: 184, atomRank: 1)
!488 = !DILocation(line: 105, column: 27, scope: !465, atomGroup: 185, atomRank: 2)
!489 = !DILocation(line: 105, column: 3, scope: !445, atomGroup: 187, atomRank: 1)
!490 = distinct !{!490, !468, !491, !66}
!491 = !DILocation(line: 107, column: 3, scope: !445)
!492 = !DILocation(line: 111, column: 1, scope: !435, atomGroup: 15, atomRank: 1)
