; made by: clang-19 -O0 -g -fopenmp -ffile-compilation-dir=. -S -emit-llvm parallel_loops.c
; ModuleID = 'parallel_loops.c'
source_filename = "parallel_loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.ident_t = type { i32, i32, i32, i32, ptr }

@0 = private unnamed_addr constant [39 x i8] c";parallel_loops.c;sum_of_squares;4;1;;\00", align 1
@1 = private unnamed_addr constant %struct.ident_t { i32 0, i32 514, i32 0, i32 38, ptr @0 }, align 8
@2 = private unnamed_addr constant [40 x i8] c";parallel_loops.c;sum_of_squares;4;42;;\00", align 1
@3 = private unnamed_addr constant %struct.ident_t { i32 0, i32 514, i32 0, i32 39, ptr @2 }, align 8
@.gomp_critical_user_.reduction.var = common global [8 x i32] zeroinitializer, align 8
@4 = private unnamed_addr constant %struct.ident_t { i32 0, i32 18, i32 0, i32 39, ptr @2 }, align 8
@5 = private unnamed_addr constant %struct.ident_t { i32 0, i32 2, i32 0, i32 38, ptr @0 }, align 8
@6 = private unnamed_addr constant [33 x i8] c";parallel_loops.c;largest;10;1;;\00", align 1
@7 = private unnamed_addr constant %struct.ident_t { i32 0, i32 514, i32 0, i32 32, ptr @6 }, align 8
@8 = private unnamed_addr constant [34 x i8] c";parallel_loops.c;largest;10;44;;\00", align 1
@9 = private unnamed_addr constant %struct.ident_t { i32 0, i32 514, i32 0, i32 33, ptr @8 }, align 8
@10 = private unnamed_addr constant %struct.ident_t { i32 0, i32 18, i32 0, i32 33, ptr @8 }, align 8
@11 = private unnamed_addr constant %struct.ident_t { i32 0, i32 2, i32 0, i32 32, ptr @6 }, align 8

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @sum_of_squares(ptr noundef %0, i32 noundef %1) #0 !dbg !11 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !19, !DIExpression(), !20)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !21, !DIExpression(), !22)
    #dbg_declare(ptr %5, !23, !DIExpression(), !24)
  store double 0.000000e+00, ptr %5, align 8, !dbg !24
  call void (ptr, i32, ptr, ...) @__kmpc_fork_call(ptr @5, i32 3, ptr @sum_of_squares.omp_outlined, ptr %4, ptr %5, ptr %3), !dbg !25
  %6 = load double, ptr %5, align 8, !dbg !26
  ret double %6, !dbg !27
}

; Function Attrs: noinline norecurse nounwind optnone uwtable
define internal void @sum_of_squares.omp_outlined_debug__(ptr noalias noundef %0, ptr noalias noundef %1, ptr noundef nonnull align 4 dereferenceable(4) %2, ptr noundef nonnull align 8 dereferenceable(8) %3, ptr noundef nonnull align 8 dereferenceable(8) %4) #1 !dbg !28 {
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca ptr, align 8
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca i32, align 4
  %19 = alloca i32, align 4
  %20 = alloca double, align 8
  %21 = alloca i32, align 4
  %22 = alloca [1 x ptr], align 8
  store ptr %0, ptr %6, align 8
    #dbg_declare(ptr %6, !38, !DIExpression(), !39)
  store ptr %1, ptr %7, align 8
    #dbg_declare(ptr %7, !40, !DIExpression(), !39)
  store ptr %2, ptr %8, align 8
    #dbg_declare(ptr %8, !41, !DIExpression(), !42)
  store ptr %3, ptr %9, align 8
    #dbg_declare(ptr %9, !43, !DIExpression(), !44)
  store ptr %4, ptr %10, align 8
    #dbg_declare(ptr %10, !45, !DIExpression(), !46)
  %23 = load ptr, ptr %8, align 8, !dbg !47
  %24 = load ptr, ptr %9, align 8, !dbg !47
  %25 = load ptr, ptr %10, align 8, !dbg !47
    #dbg_declare(ptr %11, !48, !DIExpression(), !39)
    #dbg_declare(ptr %13, !49, !DIExpression(), !39)
  %26 = load i32, ptr %23, align 4, !dbg !50
  store i32 %26, ptr %13, align 4, !dbg !50
    #dbg_declare(ptr %14, !49, !DIExpression(), !39)
  %27 = load i32, ptr %13, align 4, !dbg !50
  %28 = sub nsw i32 %27, 0, !dbg !47
  %29 = sdiv i32 %28, 1, !dbg !47
  %30 = sub nsw i32 %29, 1, !dbg !47
  store i32 %30, ptr %14, align 4, !dbg !47
    #dbg_declare(ptr %15, !51, !DIExpression(), !39)
  store i32 0, ptr %15, align 4, !dbg !52
  %31 = load i32, ptr %13, align 4, !dbg !50
  %32 = icmp slt i32 0, %31, !dbg !47
  br i1 %32, label %33, label %87, !dbg !47

33:                                               ; preds = %5
    #dbg_declare(ptr %16, !53, !DIExpression(), !39)
  store i32 0, ptr %16, align 4, !dbg !54
    #dbg_declare(ptr %17, !55, !DIExpression(), !39)
  %34 = load i32, ptr %14, align 4, !dbg !47
  store i32 %34, ptr %17, align 4, !dbg !54
    #dbg_declare(ptr %18, !56, !DIExpression(), !39)
  store i32 1, ptr %18, align 4, !dbg !54
    #dbg_declare(ptr %19, !57, !DIExpression(), !39)
  store i32 0, ptr %19, align 4, !dbg !54
    #dbg_declare(ptr %20, !58, !DIExpression(), !39)
  store double 0.000000e+00, ptr %20, align 8, !dbg !59
    #dbg_declare(ptr %21, !51, !DIExpression(), !39)
  %35 = load ptr, ptr %6, align 8, !dbg !47
  %36 = load i32, ptr %35, align 4, !dbg !47
  call void @__kmpc_for_static_init_4(ptr @1, i32 %36, i32 34, ptr %19, ptr %16, ptr %17, ptr %18, i32 1, i32 1), !dbg !60
  %37 = load i32, ptr %17, align 4, !dbg !54
  %38 = load i32, ptr %14, align 4, !dbg !47
  %39 = icmp sgt i32 %37, %38, !dbg !54
  br i1 %39, label %40, label %42, !dbg !54

40:                                               ; preds = %33
  %41 = load i32, ptr %14, align 4, !dbg !47
  br label %44, !dbg !54

42:                                               ; preds = %33
  %43 = load i32, ptr %17, align 4, !dbg !54
  br label %44, !dbg !54

44:                                               ; preds = %42, %40
  %45 = phi i32 [ %41, %40 ], [ %43, %42 ], !dbg !54
  store i32 %45, ptr %17, align 4, !dbg !54
  %46 = load i32, ptr %16, align 4, !dbg !54
  store i32 %46, ptr %11, align 4, !dbg !54
  br label %47, !dbg !47

47:                                               ; preds = %68, %44
  %48 = load i32, ptr %11, align 4, !dbg !54
  %49 = load i32, ptr %17, align 4, !dbg !54
  %50 = icmp sle i32 %48, %49, !dbg !47
  br i1 %50, label %51, label %71, !dbg !47

51:                                               ; preds = %47
  %52 = load i32, ptr %11, align 4, !dbg !54
  %53 = mul nsw i32 %52, 1, !dbg !52
  %54 = add nsw i32 0, %53, !dbg !52
  store i32 %54, ptr %21, align 4, !dbg !52
  %55 = load ptr, ptr %25, align 8, !dbg !61
  %56 = load i32, ptr %21, align 4, !dbg !62
  %57 = sext i32 %56 to i64, !dbg !61
  %58 = getelementptr inbounds double, ptr %55, i64 %57, !dbg !61
  %59 = load double, ptr %58, align 8, !dbg !61
  %60 = load ptr, ptr %25, align 8, !dbg !63
  %61 = load i32, ptr %21, align 4, !dbg !64
  %62 = sext i32 %61 to i64, !dbg !63
  %63 = getelementptr inbounds double, ptr %60, i64 %62, !dbg !63
  %64 = load double, ptr %63, align 8, !dbg !63
  %65 = load double, ptr %20, align 8, !dbg !65
  %66 = call double @llvm.fmuladd.f64(double %59, double %64, double %65), !dbg !65
  store double %66, ptr %20, align 8, !dbg !65
  br label %67, !dbg !66

67:                                               ; preds = %51
  br label %68, !dbg !60

68:                                               ; preds = %67
  %69 = load i32, ptr %11, align 4, !dbg !54
  %70 = add nsw i32 %69, 1, !dbg !47
  store i32 %70, ptr %11, align 4, !dbg !47
  br label %47, !dbg !60, !llvm.loop !67

71:                                               ; preds = %47
  br label %72, !dbg !60

72:                                               ; preds = %71
  %73 = load ptr, ptr %6, align 8, !dbg !60
  %74 = load i32, ptr %73, align 4, !dbg !60
  call void @__kmpc_for_static_fini(ptr @3, i32 %74), !dbg !68
  %75 = getelementptr inbounds [1 x ptr], ptr %22, i64 0, i64 0, !dbg !60
  store ptr %20, ptr %75, align 8, !dbg !60
  %76 = load ptr, ptr %6, align 8, !dbg !60
  %77 = load i32, ptr %76, align 4, !dbg !60
  %78 = call i32 @__kmpc_reduce_nowait(ptr @4, i32 %77, i32 1, i64 8, ptr %22, ptr @sum_of_squares.omp_outlined_debug__.omp.reduction.reduction_func, ptr @.gomp_critical_user_.reduction.var), !dbg !60
  switch i32 %78, label %86 [
    i32 1, label %79
    i32 2, label %83
  ], !dbg !60

79:                                               ; preds = %72
  %80 = load double, ptr %24, align 8, !dbg !59
  %81 = load double, ptr %20, align 8, !dbg !59
  %82 = fadd double %80, %81, !dbg !69
  store double %82, ptr %24, align 8, !dbg !69
  call void @__kmpc_end_reduce_nowait(ptr @4, i32 %77, ptr @.gomp_critical_user_.reduction.var), !dbg !60
  br label %86, !dbg !60

83:                                               ; preds = %72
  %84 = load double, ptr %20, align 8, !dbg !59
  %85 = atomicrmw fadd ptr %24, double %84 monotonic, align 8, !dbg !60
  br label %86, !dbg !60

86:                                               ; preds = %83, %79, %72
  br label %87, !dbg !60

87:                                               ; preds = %86, %5
  ret void, !dbg !70
}

; Function Attrs: nounwind
declare void @__kmpc_for_static_init_4(ptr, i32, i32, ptr, ptr, ptr, ptr, i32, i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nounwind
declare void @__kmpc_for_static_fini(ptr, i32) #2

; Function Attrs: noinline norecurse nounwind uwtable
define internal void @sum_of_squares.omp_outlined_debug__.omp.reduction.reduction_func(ptr noundef %0, ptr noundef %1) #4 !dbg !71 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !73, !DIExpression(), !75)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !76, !DIExpression(), !75)
  %5 = load ptr, ptr %3, align 8, !dbg !77
  %6 = load ptr, ptr %4, align 8, !dbg !77
  %7 = getelementptr inbounds [1 x ptr], ptr %6, i64 0, i64 0, !dbg !77
  %8 = load ptr, ptr %7, align 8, !dbg !77
  %9 = getelementptr inbounds [1 x ptr], ptr %5, i64 0, i64 0, !dbg !77
  %10 = load ptr, ptr %9, align 8, !dbg !77
  %11 = load double, ptr %10, align 8, !dbg !78
  %12 = load double, ptr %8, align 8, !dbg !78
  %13 = fadd double %11, %12, !dbg !79
  store double %13, ptr %10, align 8, !dbg !79
  ret void, !dbg !78
}

; Function Attrs: convergent nounwind
declare i32 @__kmpc_reduce_nowait(ptr, i32, i32, i64, ptr, ptr, ptr) #5

; Function Attrs: convergent nounwind
declare void @__kmpc_end_reduce_nowait(ptr, i32, ptr) #5

; Function Attrs: noinline norecurse nounwind optnone uwtable
define internal void @sum_of_squares.omp_outlined(ptr noalias noundef %0, ptr noalias noundef %1, ptr noundef nonnull align 4 dereferenceable(4) %2, ptr noundef nonnull align 8 dereferenceable(8) %3, ptr noundef nonnull align 8 dereferenceable(8) %4) #1 !dbg !80 {
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca ptr, align 8
  store ptr %0, ptr %6, align 8
    #dbg_declare(ptr %6, !81, !DIExpression(), !82)
  store ptr %1, ptr %7, align 8
    #dbg_declare(ptr %7, !83, !DIExpression(), !82)
  store ptr %2, ptr %8, align 8
    #dbg_declare(ptr %8, !84, !DIExpression(), !82)
  store ptr %3, ptr %9, align 8
    #dbg_declare(ptr %9, !85, !DIExpression(), !82)
  store ptr %4, ptr %10, align 8
    #dbg_declare(ptr %10, !86, !DIExpression(), !82)
  %11 = load ptr, ptr %8, align 8, !dbg !87
  %12 = load ptr, ptr %9, align 8, !dbg !87
  %13 = load ptr, ptr %10, align 8, !dbg !87
  %14 = load ptr, ptr %6, align 8, !dbg !87
  %15 = load ptr, ptr %7, align 8, !dbg !87
  %16 = load ptr, ptr %8, align 8, !dbg !87
  %17 = load ptr, ptr %9, align 8, !dbg !87
  %18 = load ptr, ptr %10, align 8, !dbg !87
  call void @sum_of_squares.omp_outlined_debug__(ptr %14, ptr %15, ptr %16, ptr %17, ptr %18) #2, !dbg !87
  ret void, !dbg !87
}

; Function Attrs: nounwind
declare !callback !88 void @__kmpc_fork_call(ptr, i32, ptr, ...) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @largest(ptr noundef %0, i32 noundef %1) #0 !dbg !90 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !91, !DIExpression(), !92)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !93, !DIExpression(), !94)
    #dbg_declare(ptr %5, !95, !DIExpression(), !96)
  %6 = load ptr, ptr %3, align 8, !dbg !97
  %7 = getelementptr inbounds double, ptr %6, i64 0, !dbg !97
  %8 = load double, ptr %7, align 8, !dbg !97
  store double %8, ptr %5, align 8, !dbg !96
  call void (ptr, i32, ptr, ...) @__kmpc_fork_call(ptr @11, i32 3, ptr @largest.omp_outlined, ptr %4, ptr %5, ptr %3), !dbg !98
  %9 = load double, ptr %5, align 8, !dbg !99
  ret double %9, !dbg !100
}

; Function Attrs: noinline norecurse nounwind optnone uwtable
define internal void @largest.omp_outlined_debug__(ptr noalias noundef %0, ptr noalias noundef %1, ptr noundef nonnull align 4 dereferenceable(4) %2, ptr noundef nonnull align 8 dereferenceable(8) %3, ptr noundef nonnull align 8 dereferenceable(8) %4) #1 !dbg !101 {
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca ptr, align 8
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca i32, align 4
  %19 = alloca i32, align 4
  %20 = alloca double, align 8
  %21 = alloca i32, align 4
  %22 = alloca [1 x ptr], align 8
  %23 = alloca double, align 8
  %24 = alloca double, align 8
  store ptr %0, ptr %6, align 8
    #dbg_declare(ptr %6, !102, !DIExpression(), !103)
  store ptr %1, ptr %7, align 8
    #dbg_declare(ptr %7, !104, !DIExpression(), !103)
  store ptr %2, ptr %8, align 8
    #dbg_declare(ptr %8, !105, !DIExpression(), !106)
  store ptr %3, ptr %9, align 8
    #dbg_declare(ptr %9, !107, !DIExpression(), !108)
  store ptr %4, ptr %10, align 8
    #dbg_declare(ptr %10, !109, !DIExpression(), !110)
  %25 = load ptr, ptr %8, align 8, !dbg !111
  %26 = load ptr, ptr %9, align 8, !dbg !111
  %27 = load ptr, ptr %10, align 8, !dbg !111
    #dbg_declare(ptr %11, !112, !DIExpression(), !103)
    #dbg_declare(ptr %13, !113, !DIExpression(), !103)
  %28 = load i32, ptr %25, align 4, !dbg !114
  store i32 %28, ptr %13, align 4, !dbg !114
    #dbg_declare(ptr %14, !113, !DIExpression(), !103)
  %29 = load i32, ptr %13, align 4, !dbg !114
  %30 = sub nsw i32 %29, 1, !dbg !111
  %31 = sdiv i32 %30, 1, !dbg !111
  %32 = sub nsw i32 %31, 1, !dbg !111
  store i32 %32, ptr %14, align 4, !dbg !111
    #dbg_declare(ptr %15, !115, !DIExpression(), !103)
  store i32 1, ptr %15, align 4, !dbg !116
  %33 = load i32, ptr %13, align 4, !dbg !114
  %34 = icmp slt i32 1, %33, !dbg !111
  br i1 %34, label %35, label %117, !dbg !111

35:                                               ; preds = %5
    #dbg_declare(ptr %16, !117, !DIExpression(), !103)
  store i32 0, ptr %16, align 4, !dbg !118
    #dbg_declare(ptr %17, !119, !DIExpression(), !103)
  %36 = load i32, ptr %14, align 4, !dbg !111
  store i32 %36, ptr %17, align 4, !dbg !118
    #dbg_declare(ptr %18, !120, !DIExpression(), !103)
  store i32 1, ptr %18, align 4, !dbg !118
    #dbg_declare(ptr %19, !121, !DIExpression(), !103)
  store i32 0, ptr %19, align 4, !dbg !118
    #dbg_declare(ptr %20, !122, !DIExpression(), !103)
  store double 0xFFEFFFFFFFFFFFFF, ptr %20, align 8, !dbg !123
    #dbg_declare(ptr %21, !115, !DIExpression(), !103)
  %37 = load ptr, ptr %6, align 8, !dbg !111
  %38 = load i32, ptr %37, align 4, !dbg !111
  call void @__kmpc_for_static_init_4(ptr @7, i32 %38, i32 34, ptr %19, ptr %16, ptr %17, ptr %18, i32 1, i32 1), !dbg !124
  %39 = load i32, ptr %17, align 4, !dbg !118
  %40 = load i32, ptr %14, align 4, !dbg !111
  %41 = icmp sgt i32 %39, %40, !dbg !118
  br i1 %41, label %42, label %44, !dbg !118

42:                                               ; preds = %35
  %43 = load i32, ptr %14, align 4, !dbg !111
  br label %46, !dbg !118

44:                                               ; preds = %35
  %45 = load i32, ptr %17, align 4, !dbg !118
  br label %46, !dbg !118

46:                                               ; preds = %44, %42
  %47 = phi i32 [ %43, %42 ], [ %45, %44 ], !dbg !118
  store i32 %47, ptr %17, align 4, !dbg !118
  %48 = load i32, ptr %16, align 4, !dbg !118
  store i32 %48, ptr %11, align 4, !dbg !118
  br label %49, !dbg !111

49:                                               ; preds = %75, %46
  %50 = load i32, ptr %11, align 4, !dbg !118
  %51 = load i32, ptr %17, align 4, !dbg !118
  %52 = icmp sle i32 %50, %51, !dbg !111
  br i1 %52, label %53, label %78, !dbg !111

53:                                               ; preds = %49
  %54 = load i32, ptr %11, align 4, !dbg !118
  %55 = mul nsw i32 %54, 1, !dbg !116
  %56 = add nsw i32 1, %55, !dbg !116
  store i32 %56, ptr %21, align 4, !dbg !116
  %57 = load ptr, ptr %27, align 8, !dbg !125
  %58 = load i32, ptr %21, align 4, !dbg !126
  %59 = sext i32 %58 to i64, !dbg !125
  %60 = getelementptr inbounds double, ptr %57, i64 %59, !dbg !125
  %61 = load double, ptr %60, align 8, !dbg !125
  %62 = load double, ptr %20, align 8, !dbg !127
  %63 = fcmp ogt double %61, %62, !dbg !128
  br i1 %63, label %64, label %70, !dbg !125

64:                                               ; preds = %53
  %65 = load ptr, ptr %27, align 8, !dbg !129
  %66 = load i32, ptr %21, align 4, !dbg !130
  %67 = sext i32 %66 to i64, !dbg !129
  %68 = getelementptr inbounds double, ptr %65, i64 %67, !dbg !129
  %69 = load double, ptr %68, align 8, !dbg !129
  br label %72, !dbg !125

70:                                               ; preds = %53
  %71 = load double, ptr %20, align 8, !dbg !131
  br label %72, !dbg !125

72:                                               ; preds = %70, %64
  %73 = phi double [ %69, %64 ], [ %71, %70 ], !dbg !125
  store double %73, ptr %20, align 8, !dbg !132
  br label %74, !dbg !133

74:                                               ; preds = %72
  br label %75, !dbg !124

75:                                               ; preds = %74
  %76 = load i32, ptr %11, align 4, !dbg !118
  %77 = add nsw i32 %76, 1, !dbg !111
  store i32 %77, ptr %11, align 4, !dbg !111
  br label %49, !dbg !124, !llvm.loop !134

78:                                               ; preds = %49
  br label %79, !dbg !124

79:                                               ; preds = %78
  %80 = load ptr, ptr %6, align 8, !dbg !124
  %81 = load i32, ptr %80, align 4, !dbg !124
  call void @__kmpc_for_static_fini(ptr @9, i32 %81), !dbg !135
  %82 = getelementptr inbounds [1 x ptr], ptr %22, i64 0, i64 0, !dbg !124
  store ptr %20, ptr %82, align 8, !dbg !124
  %83 = load ptr, ptr %6, align 8, !dbg !124
  %84 = load i32, ptr %83, align 4, !dbg !124
  %85 = call i32 @__kmpc_reduce_nowait(ptr @10, i32 %84, i32 1, i64 8, ptr %22, ptr @largest.omp_outlined_debug__.omp.reduction.reduction_func, ptr @.gomp_critical_user_.reduction.var), !dbg !124
  switch i32 %85, label %116 [
    i32 1, label %86
    i32 2, label %96
  ], !dbg !124

86:                                               ; preds = %79
  %87 = load double, ptr %26, align 8, !dbg !123
  %88 = load double, ptr %20, align 8, !dbg !123
  %89 = fcmp ogt double %87, %88, !dbg !136
  br i1 %89, label %90, label %92, !dbg !123

90:                                               ; preds = %86
  %91 = load double, ptr %26, align 8, !dbg !123
  br label %94, !dbg !123

92:                                               ; preds = %86
  %93 = load double, ptr %20, align 8, !dbg !123
  br label %94, !dbg !123

94:                                               ; preds = %92, %90
  %95 = phi double [ %91, %90 ], [ %93, %92 ], !dbg !123
  store double %95, ptr %26, align 8, !dbg !136
  call void @__kmpc_end_reduce_nowait(ptr @10, i32 %84, ptr @.gomp_critical_user_.reduction.var), !dbg !124
  br label %116, !dbg !124

96:                                               ; preds = %79
  %97 = load double, ptr %20, align 8, !dbg !123
  %98 = load atomic i64, ptr %26 monotonic, align 8, !dbg !124
  br label %99, !dbg !124

99:                                               ; preds = %109, %96
  %100 = phi i64 [ %98, %96 ], [ %113, %109 ], !dbg !124
  %101 = bitcast i64 %100 to double, !dbg !124
  store double %101, ptr %24, align 8, !dbg !124
  %102 = load double, ptr %24, align 8, !dbg !123
  %103 = load double, ptr %20, align 8, !dbg !123
  %104 = fcmp ogt double %102, %103, !dbg !136
  br i1 %104, label %105, label %107, !dbg !123

105:                                              ; preds = %99
  %106 = load double, ptr %24, align 8, !dbg !123
  br label %109, !dbg !123

107:                                              ; preds = %99
  %108 = load double, ptr %20, align 8, !dbg !123
  br label %109, !dbg !123

109:                                              ; preds = %107, %105
  %110 = phi double [ %106, %105 ], [ %108, %107 ], !dbg !123
  store double %110, ptr %23, align 8, !dbg !124
  %111 = load i64, ptr %23, align 8, !dbg !124
  %112 = cmpxchg ptr %26, i64 %100, i64 %111 monotonic monotonic, align 8, !dbg !124
  %113 = extractvalue { i64, i1 } %112, 0, !dbg !124
  %114 = extractvalue { i64, i1 } %112, 1, !dbg !124
  br i1 %114, label %115, label %99, !dbg !124

115:                                              ; preds = %109
  br label %116, !dbg !124

116:                                              ; preds = %115, %94, %79
  br label %117, !dbg !124

117:                                              ; preds = %116, %5
  ret void, !dbg !131
}

; Function Attrs: noinline norecurse nounwind uwtable
define internal void @largest.omp_outlined_debug__.omp.reduction.reduction_func(ptr noundef %0, ptr noundef %1) #4 !dbg !137 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !138, !DIExpression(), !139)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !140, !DIExpression(), !139)
  %5 = load ptr, ptr %3, align 8, !dbg !141
  %6 = load ptr, ptr %4, align 8, !dbg !141
  %7 = getelementptr inbounds [1 x ptr], ptr %6, i64 0, i64 0, !dbg !141
  %8 = load ptr, ptr %7, align 8, !dbg !141
  %9 = getelementptr inbounds [1 x ptr], ptr %5, i64 0, i64 0, !dbg !141
  %10 = load ptr, ptr %9, align 8, !dbg !141
  %11 = load double, ptr %10, align 8, !dbg !142
  %12 = load double, ptr %8, align 8, !dbg !142
  %13 = fcmp ogt double %11, %12, !dbg !143
  br i1 %13, label %14, label %16, !dbg !142

14:                                               ; preds = %2
  %15 = load double, ptr %10, align 8, !dbg !142
  br label %18, !dbg !142

16:                                               ; preds = %2
  %17 = load double, ptr %8, align 8, !dbg !142
  br label %18, !dbg !142

18:                                               ; preds = %16, %14
  %19 = phi double [ %15, %14 ], [ %17, %16 ], !dbg !142
  store double %19, ptr %10, align 8, !dbg !143
  ret void, !dbg !142
}

; Function Attrs: noinline norecurse nounwind optnone uwtable
define internal void @largest.omp_outlined(ptr noalias noundef %0, ptr noalias noundef %1, ptr noundef nonnull align 4 dereferenceable(4) %2, ptr noundef nonnull align 8 dereferenceable(8) %3, ptr noundef nonnull align 8 dereferenceable(8) %4) #1 !dbg !144 {
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca ptr, align 8
  store ptr %0, ptr %6, align 8
    #dbg_declare(ptr %6, !145, !DIExpression(), !146)
  store ptr %1, ptr %7, align 8
    #dbg_declare(ptr %7, !147, !DIExpression(), !146)
  store ptr %2, ptr %8, align 8
    #dbg_declare(ptr %8, !148, !DIExpression(), !146)
  store ptr %3, ptr %9, align 8
    #dbg_declare(ptr %9, !149, !DIExpression(), !146)
  store ptr %4, ptr %10, align 8
    #dbg_declare(ptr %10, !150, !DIExpression(), !146)
  %11 = load ptr, ptr %8, align 8, !dbg !151
  %12 = load ptr, ptr %9, align 8, !dbg !151
  %13 = load ptr, ptr %10, align 8, !dbg !151
  %14 = load ptr, ptr %6, align 8, !dbg !151
  %15 = load ptr, ptr %7, align 8, !dbg !151
  %16 = load ptr, ptr %8, align 8, !dbg !151
  %17 = load ptr, ptr %9, align 8, !dbg !151
  %18 = load ptr, ptr %10, align 8, !dbg !151
  call void @largest.omp_outlined_debug__(ptr %14, ptr %15, ptr %16, ptr %17, ptr %18) #2, !dbg !151
  ret void, !dbg !151
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { noinline norecurse nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { noinline norecurse nounwind uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { convergent nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8, !9}
!llvm.ident = !{!10}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "parallel_loops.c", directory: ".", checksumkind: CSK_MD5, checksum: "cde76287dd167dee62be34d2acf291d5")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"openmp", i32 51}
!6 = !{i32 8, !"PIC Level", i32 2}
!7 = !{i32 7, !"PIE Level", i32 2}
!8 = !{i32 7, !"uwtable", i32 2}
!9 = !{i32 7, !"frame-pointer", i32 2}
!10 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!11 = distinct !DISubprogram(name: "sum_of_squares", scope: !1, file: !1, line: 2, type: !12, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !18)
!12 = !DISubroutineType(types: !13)
!13 = !{!14, !15, !17}
!14 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!16 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !14)
!17 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!18 = !{}
!19 = !DILocalVariable(name: "x", arg: 1, scope: !11, file: !1, line: 2, type: !15)
!20 = !DILocation(line: 2, column: 37, scope: !11)
!21 = !DILocalVariable(name: "n", arg: 2, scope: !11, file: !1, line: 2, type: !17)
!22 = !DILocation(line: 2, column: 44, scope: !11)
!23 = !DILocalVariable(name: "s", scope: !11, file: !1, line: 3, type: !14)
!24 = !DILocation(line: 3, column: 10, scope: !11)
!25 = !DILocation(line: 4, column: 1, scope: !11)
!26 = !DILocation(line: 6, column: 10, scope: !11)
!27 = !DILocation(line: 6, column: 3, scope: !11)
!28 = distinct !DISubprogram(name: "sum_of_squares.omp_outlined_debug__", scope: !1, file: !1, line: 5, type: !29, scopeLine: 5, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !18)
!29 = !DISubroutineType(types: !30)
!30 = !{null, !31, !31, !35, !36, !37}
!31 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !32)
!32 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !33)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!35 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !17, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !14, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !15, size: 64)
!38 = !DILocalVariable(name: ".global_tid.", arg: 1, scope: !28, type: !31, flags: DIFlagArtificial)
!39 = !DILocation(line: 0, scope: !28)
!40 = !DILocalVariable(name: ".bound_tid.", arg: 2, scope: !28, type: !31, flags: DIFlagArtificial)
!41 = !DILocalVariable(name: "n", arg: 3, scope: !28, file: !1, line: 2, type: !35)
!42 = !DILocation(line: 2, column: 44, scope: !28)
!43 = !DILocalVariable(name: "s", arg: 4, scope: !28, file: !1, line: 3, type: !36)
!44 = !DILocation(line: 3, column: 10, scope: !28)
!45 = !DILocalVariable(name: "x", arg: 5, scope: !28, file: !1, line: 2, type: !37)
!46 = !DILocation(line: 2, column: 37, scope: !28)
!47 = !DILocation(line: 5, column: 3, scope: !28)
!48 = !DILocalVariable(name: ".omp.iv", scope: !28, type: !17, flags: DIFlagArtificial)
!49 = !DILocalVariable(name: ".capture_expr.", scope: !28, type: !17, flags: DIFlagArtificial)
!50 = !DILocation(line: 5, column: 23, scope: !28)
!51 = !DILocalVariable(name: "i", scope: !28, type: !17, flags: DIFlagArtificial)
!52 = !DILocation(line: 5, column: 26, scope: !28)
!53 = !DILocalVariable(name: ".omp.lb", scope: !28, type: !17, flags: DIFlagArtificial)
!54 = !DILocation(line: 5, column: 8, scope: !28)
!55 = !DILocalVariable(name: ".omp.ub", scope: !28, type: !17, flags: DIFlagArtificial)
!56 = !DILocalVariable(name: ".omp.stride", scope: !28, type: !17, flags: DIFlagArtificial)
!57 = !DILocalVariable(name: ".omp.is_last", scope: !28, type: !17, flags: DIFlagArtificial)
!58 = !DILocalVariable(name: "s", scope: !28, type: !14, flags: DIFlagArtificial)
!59 = !DILocation(line: 4, column: 40, scope: !28)
!60 = !DILocation(line: 4, column: 1, scope: !28)
!61 = !DILocation(line: 5, column: 36, scope: !28)
!62 = !DILocation(line: 5, column: 38, scope: !28)
!63 = !DILocation(line: 5, column: 43, scope: !28)
!64 = !DILocation(line: 5, column: 45, scope: !28)
!65 = !DILocation(line: 5, column: 33, scope: !28)
!66 = !DILocation(line: 5, column: 31, scope: !28)
!67 = distinct !{!67, !60, !68}
!68 = !DILocation(line: 4, column: 42, scope: !28)
!69 = !DILocation(line: 4, column: 36, scope: !28)
!70 = !DILocation(line: 5, column: 46, scope: !28)
!71 = distinct !DISubprogram(linkageName: "sum_of_squares.omp_outlined_debug__.omp.reduction.reduction_func", scope: !1, file: !1, line: 4, type: !72, scopeLine: 4, flags: DIFlagArtificial, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !18)
!72 = !DISubroutineType(types: !18)
!73 = !DILocalVariable(arg: 1, scope: !71, type: !74, flags: DIFlagArtificial)
!74 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!75 = !DILocation(line: 0, scope: !71)
!76 = !DILocalVariable(arg: 2, scope: !71, type: !74, flags: DIFlagArtificial)
!77 = !DILocation(line: 4, column: 42, scope: !71)
!78 = !DILocation(line: 4, column: 40, scope: !71)
!79 = !DILocation(line: 4, column: 36, scope: !71)
!80 = distinct !DISubprogram(name: "sum_of_squares.omp_outlined", scope: !1, file: !1, line: 4, type: !29, scopeLine: 4, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !18)
!81 = !DILocalVariable(name: ".global_tid.", arg: 1, scope: !80, type: !31, flags: DIFlagArtificial)
!82 = !DILocation(line: 0, scope: !80)
!83 = !DILocalVariable(name: ".bound_tid.", arg: 2, scope: !80, type: !31, flags: DIFlagArtificial)
!84 = !DILocalVariable(name: "n", arg: 3, scope: !80, type: !35, flags: DIFlagArtificial)
!85 = !DILocalVariable(name: "s", arg: 4, scope: !80, type: !36, flags: DIFlagArtificial)
!86 = !DILocalVariable(name: "x", arg: 5, scope: !80, type: !37, flags: DIFlagArtificial)
!87 = !DILocation(line: 4, column: 1, scope: !80)
!88 = !{!89}
!89 = !{i64 2, i64 -1, i64 -1, i1 true}
!90 = distinct !DISubprogram(name: "largest", scope: !1, file: !1, line: 8, type: !12, scopeLine: 8, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !18)
!91 = !DILocalVariable(name: "x", arg: 1, scope: !90, file: !1, line: 8, type: !15)
!92 = !DILocation(line: 8, column: 30, scope: !90)
!93 = !DILocalVariable(name: "n", arg: 2, scope: !90, file: !1, line: 8, type: !17)
!94 = !DILocation(line: 8, column: 37, scope: !90)
!95 = !DILocalVariable(name: "m", scope: !90, file: !1, line: 9, type: !14)
!96 = !DILocation(line: 9, column: 10, scope: !90)
!97 = !DILocation(line: 9, column: 14, scope: !90)
!98 = !DILocation(line: 10, column: 1, scope: !90)
!99 = !DILocation(line: 12, column: 10, scope: !90)
!100 = !DILocation(line: 12, column: 3, scope: !90)
!101 = distinct !DISubprogram(name: "largest.omp_outlined_debug__", scope: !1, file: !1, line: 11, type: !29, scopeLine: 11, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !18)
!102 = !DILocalVariable(name: ".global_tid.", arg: 1, scope: !101, type: !31, flags: DIFlagArtificial)
!103 = !DILocation(line: 0, scope: !101)
!104 = !DILocalVariable(name: ".bound_tid.", arg: 2, scope: !101, type: !31, flags: DIFlagArtificial)
!105 = !DILocalVariable(name: "n", arg: 3, scope: !101, file: !1, line: 8, type: !35)
!106 = !DILocation(line: 8, column: 37, scope: !101)
!107 = !DILocalVariable(name: "m", arg: 4, scope: !101, file: !1, line: 9, type: !36)
!108 = !DILocation(line: 9, column: 10, scope: !101)
!109 = !DILocalVariable(name: "x", arg: 5, scope: !101, file: !1, line: 8, type: !37)
!110 = !DILocation(line: 8, column: 30, scope: !101)
!111 = !DILocation(line: 11, column: 3, scope: !101)
!112 = !DILocalVariable(name: ".omp.iv", scope: !101, type: !17, flags: DIFlagArtificial)
!113 = !DILocalVariable(name: ".capture_expr.", scope: !101, type: !17, flags: DIFlagArtificial)
!114 = !DILocation(line: 11, column: 23, scope: !101)
!115 = !DILocalVariable(name: "i", scope: !101, type: !17, flags: DIFlagArtificial)
!116 = !DILocation(line: 11, column: 26, scope: !101)
!117 = !DILocalVariable(name: ".omp.lb", scope: !101, type: !17, flags: DIFlagArtificial)
!118 = !DILocation(line: 11, column: 8, scope: !101)
!119 = !DILocalVariable(name: ".omp.ub", scope: !101, type: !17, flags: DIFlagArtificial)
!120 = !DILocalVariable(name: ".omp.stride", scope: !101, type: !17, flags: DIFlagArtificial)
!121 = !DILocalVariable(name: ".omp.is_last", scope: !101, type: !17, flags: DIFlagArtificial)
!122 = !DILocalVariable(name: "m", scope: !101, type: !14, flags: DIFlagArtificial)
!123 = !DILocation(line: 10, column: 42, scope: !101)
!124 = !DILocation(line: 10, column: 1, scope: !101)
!125 = !DILocation(line: 11, column: 35, scope: !101)
!126 = !DILocation(line: 11, column: 37, scope: !101)
!127 = !DILocation(line: 11, column: 42, scope: !101)
!128 = !DILocation(line: 11, column: 40, scope: !101)
!129 = !DILocation(line: 11, column: 46, scope: !101)
!130 = !DILocation(line: 11, column: 48, scope: !101)
!131 = !DILocation(line: 11, column: 53, scope: !101)
!132 = !DILocation(line: 11, column: 33, scope: !101)
!133 = !DILocation(line: 11, column: 31, scope: !101)
!134 = distinct !{!134, !124, !135}
!135 = !DILocation(line: 10, column: 44, scope: !101)
!136 = !DILocation(line: 10, column: 36, scope: !101)
!137 = distinct !DISubprogram(linkageName: "largest.omp_outlined_debug__.omp.reduction.reduction_func", scope: !1, file: !1, line: 10, type: !72, scopeLine: 10, flags: DIFlagArtificial, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !18)
!138 = !DILocalVariable(arg: 1, scope: !137, type: !74, flags: DIFlagArtificial)
!139 = !DILocation(line: 0, scope: !137)
!140 = !DILocalVariable(arg: 2, scope: !137, type: !74, flags: DIFlagArtificial)
!141 = !DILocation(line: 10, column: 44, scope: !137)
!142 = !DILocation(line: 10, column: 42, scope: !137)
!143 = !DILocation(line: 10, column: 36, scope: !137)
!144 = distinct !DISubprogram(name: "largest.omp_outlined", scope: !1, file: !1, line: 10, type: !29, scopeLine: 10, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !18)
!145 = !DILocalVariable(name: ".global_tid.", arg: 1, scope: !144, type: !31, flags: DIFlagArtificial)
!146 = !DILocation(line: 0, scope: !144)
!147 = !DILocalVariable(name: ".bound_tid.", arg: 2, scope: !144, type: !31, flags: DIFlagArtificial)
!148 = !DILocalVariable(name: "n", arg: 3, scope: !144, type: !35, flags: DIFlagArtificial)
!149 = !DILocalVariable(name: "m", arg: 4, scope: !144, type: !36, flags: DIFlagArtificial)
!150 = !DILocalVariable(name: "x", arg: 5, scope: !144, type: !37, flags: DIFlagArtificial)
!151 = !DILocation(line: 10, column: 1, scope: !144)
