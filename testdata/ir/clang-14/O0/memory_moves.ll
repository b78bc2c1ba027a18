; clang-14 -O0 -S -emit-llvm c/memory_moves.c -o ir/clang-14/O0/memory_moves.ll
; ModuleID = 'c/memory_moves.c'
source_filename = "c/memory_moves.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.pair_of_rows = type { [3 x double], [2 x float] }

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @copy_to_local_then_square(double* noundef %0) #0 {
  %2 = alloca double*, align 8
  %3 = alloca [4 x double], align 16
  %4 = alloca i32, align 4
  store double* %0, double** %2, align 8
  %5 = getelementptr inbounds [4 x double], [4 x double]* %3, i64 0, i64 0
  %6 = bitcast double* %5 to i8*
  %7 = load double*, double** %2, align 8
  %8 = bitcast double* %7 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 16 %6, i8* align 8 %8, i64 32, i1 false)
  store i32 0, i32* %4, align 4
  br label %9

9:                                                ; preds = %29, %1
  %10 = load i32, i32* %4, align 4
  %11 = icmp slt i32 %10, 4
  br i1 %11, label %12, label %32

12:                                               ; preds = %9
  %13 = load i32, i32* %4, align 4
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds [4 x double], [4 x double]* %3, i64 0, i64 %14
  %16 = load double, double* %15, align 8
  %17 = load i32, i32* %4, align 4
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds [4 x double], [4 x double]* %3, i64 0, i64 %18
  %20 = load double, double* %19, align 8
  %21 = fmul double %16, %20
  %22 = load i32, i32* %4, align 4
  %23 = add nsw i32 %22, 1
  %24 = sitofp i32 %23 to double
  %25 = fmul double %21, %24
  %26 = load i32, i32* %4, align 4
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds [4 x double], [4 x double]* %3, i64 0, i64 %27
  store double %25, double* %28, align 8
  br label %29

29:                                               ; preds = %12
  %30 = load i32, i32* %4, align 4
  %31 = add nsw i32 %30, 1
  store i32 %31, i32* %4, align 4
  br label %9, !llvm.loop !6

32:                                               ; preds = %9
  %33 = getelementptr inbounds [4 x double], [4 x double]* %3, i64 0, i64 0
  %34 = load double, double* %33, align 16
  %35 = getelementptr inbounds [4 x double], [4 x double]* %3, i64 0, i64 1
  %36 = load double, double* %35, align 8
  %37 = getelementptr inbounds [4 x double], [4 x double]* %3, i64 0, i64 2
  %38 = load double, double* %37, align 16
  %39 = call double @llvm.fmuladd.f64(double %36, double %38, double %34)
  %40 = getelementptr inbounds [4 x double], [4 x double]* %3, i64 0, i64 3
  %41 = load double, double* %40, align 8
  %42 = fsub double %39, %41
  ret double %42
}

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i64, i1 immarg) #1

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @shift_with_memmove(double* noundef %0, i32 noundef %1) #0 {
  %3 = alloca double*, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store double* %0, double** %3, align 8
  store i32 %1, i32* %4, align 4
  %7 = load double*, double** %3, align 8
  %8 = getelementptr inbounds double, double* %7, i64 1
  %9 = bitcast double* %8 to i8*
  %10 = load double*, double** %3, align 8
  %11 = bitcast double* %10 to i8*
  %12 = load i32, i32* %4, align 4
  %13 = sub nsw i32 %12, 1
  %14 = sext i32 %13 to i64
  %15 = mul i64 %14, 8
  call void @llvm.memmove.p0i8.p0i8.i64(i8* align 8 %9, i8* align 8 %11, i64 %15, i1 false)
  store double 0.000000e+00, double* %5, align 8
  store i32 0, i32* %6, align 4
  br label %16

16:                                               ; preds = %37, %2
  %17 = load i32, i32* %6, align 4
  %18 = load i32, i32* %4, align 4
  %19 = icmp slt i32 %17, %18
  br i1 %19, label %20, label %40

20:                                               ; preds = %16
  %21 = load i32, i32* %6, align 4
  %22 = add nsw i32 %21, 1
  %23 = sitofp i32 %22 to double
  %24 = load double*, double** %3, align 8
  %25 = load i32, i32* %6, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds double, double* %24, i64 %26
  %28 = load double, double* %27, align 8
  %29 = fmul double %23, %28
  %30 = load double*, double** %3, align 8
  %31 = load i32, i32* %6, align 4
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds double, double* %30, i64 %32
  %34 = load double, double* %33, align 8
  %35 = load double, double* %5, align 8
  %36 = call double @llvm.fmuladd.f64(double %29, double %34, double %35)
  store double %36, double* %5, align 8
  br label %37

37:                                               ; preds = %20
  %38 = load i32, i32* %6, align 4
  %39 = add nsw i32 %38, 1
  store i32 %39, i32* %6, align 4
  br label %16, !llvm.loop !8

40:                                               ; preds = %16
  %41 = load double, double* %5, align 8
  ret double %41
}

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memmove.p0i8.p0i8.i64(i8* nocapture writeonly, i8* nocapture readonly, i64, i1 immarg) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @clear_then_accumulate(double* noundef %0, double* noundef %1, i32 noundef %2) #0 {
  %4 = alloca double*, align 8
  %5 = alloca double*, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store double* %0, double** %4, align 8
  store double* %1, double** %5, align 8
  store i32 %2, i32* %6, align 4
  %8 = load double*, double** %4, align 8
  %9 = bitcast double* %8 to i8*
  %10 = load i32, i32* %6, align 4
  %11 = sext i32 %10 to i64
  %12 = mul i64 %11, 8
  call void @llvm.memset.p0i8.i64(i8* align 8 %9, i8 0, i64 %12, i1 false)
  store i32 0, i32* %7, align 4
  br label %13

13:                                               ; preds = %37, %3
  %14 = load i32, i32* %7, align 4
  %15 = load i32, i32* %6, align 4
  %16 = icmp slt i32 %14, %15
  br i1 %16, label %17, label %40

17:                                               ; preds = %13
  %18 = load double*, double** %5, align 8
  %19 = load i32, i32* %7, align 4
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds double, double* %18, i64 %20
  %22 = load double, double* %21, align 8
  %23 = load double*, double** %5, align 8
  %24 = load i32, i32* %7, align 4
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds double, double* %23, i64 %25
  %27 = load double, double* %26, align 8
  %28 = load double*, double** %4, align 8
  %29 = load i32, i32* %6, align 4
  %30 = sub nsw i32 %29, 1
  %31 = load i32, i32* %7, align 4
  %32 = sub nsw i32 %30, %31
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds double, double* %28, i64 %33
  %35 = load double, double* %34, align 8
  %36 = call double @llvm.fmuladd.f64(double %22, double %27, double %35)
  store double %36, double* %34, align 8
  br label %37

37:                                               ; preds = %17
  %38 = load i32, i32* %7, align 4
  %39 = add nsw i32 %38, 1
  store i32 %39, i32* %7, align 4
  br label %13, !llvm.loop !9

40:                                               ; preds = %13
  %41 = load double*, double** %4, align 8
  %42 = getelementptr inbounds double, double* %41, i64 0
  %43 = load double, double* %42, align 8
  %44 = load double*, double** %4, align 8
  %45 = load i32, i32* %6, align 4
  %46 = sub nsw i32 %45, 1
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds double, double* %44, i64 %47
  %49 = load double, double* %48, align 8
  %50 = fmul double %43, %49
  ret double %50
}

; Function Attrs: argmemonly nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i64(i8* nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @copy_of_dynamic_length(double* noundef %0, double* noundef %1, i32 noundef %2) #0 {
  %4 = alloca double*, align 8
  %5 = alloca double*, align 8
  %6 = alloca i32, align 4
  store double* %0, double** %4, align 8
  store double* %1, double** %5, align 8
  store i32 %2, i32* %6, align 4
  %7 = load double*, double** %4, align 8
  %8 = bitcast double* %7 to i8*
  %9 = load double*, double** %5, align 8
  %10 = bitcast double* %9 to i8*
  %11 = load i32, i32* %6, align 4
  %12 = sext i32 %11 to i64
  %13 = mul i64 %12, 8
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 8 %8, i8* align 8 %10, i64 %13, i1 false)
  %14 = load double*, double** %4, align 8
  %15 = getelementptr inbounds double, double* %14, i64 0
  %16 = load double, double* %15, align 8
  %17 = fmul double %16, 2.000000e+00
  store double %17, double* %15, align 8
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @struct_assignment(%struct.pair_of_rows* noundef %0, %struct.pair_of_rows* noundef %1) #0 {
  %3 = alloca %struct.pair_of_rows*, align 8
  %4 = alloca %struct.pair_of_rows*, align 8
  %5 = alloca %struct.pair_of_rows, align 8
  store %struct.pair_of_rows* %0, %struct.pair_of_rows** %3, align 8
  store %struct.pair_of_rows* %1, %struct.pair_of_rows** %4, align 8
  %6 = load %struct.pair_of_rows*, %struct.pair_of_rows** %4, align 8
  %7 = load %struct.pair_of_rows*, %struct.pair_of_rows** %3, align 8
  %8 = bitcast %struct.pair_of_rows* %6 to i8*
  %9 = bitcast %struct.pair_of_rows* %7 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 8 %8, i8* align 8 %9, i64 32, i1 false)
  %10 = load %struct.pair_of_rows*, %struct.pair_of_rows** %4, align 8
  %11 = getelementptr inbounds %struct.pair_of_rows, %struct.pair_of_rows* %10, i32 0, i32 1
  %12 = getelementptr inbounds [2 x float], [2 x float]* %11, i64 0, i64 0
  %13 = load float, float* %12, align 8
  %14 = fpext float %13 to double
  %15 = load %struct.pair_of_rows*, %struct.pair_of_rows** %4, align 8
  %16 = getelementptr inbounds %struct.pair_of_rows, %struct.pair_of_rows* %15, i32 0, i32 0
  %17 = getelementptr inbounds [3 x double], [3 x double]* %16, i64 0, i64 1
  %18 = load double, double* %17, align 8
  %19 = fmul double %18, %14
  store double %19, double* %17, align 8
  %20 = load %struct.pair_of_rows*, %struct.pair_of_rows** %4, align 8
  %21 = bitcast %struct.pair_of_rows* %5 to i8*
  %22 = bitcast %struct.pair_of_rows* %20 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 8 %21, i8* align 8 %22, i64 32, i1 false)
  %23 = getelementptr inbounds %struct.pair_of_rows, %struct.pair_of_rows* %5, i32 0, i32 0
  %24 = getelementptr inbounds [3 x double], [3 x double]* %23, i64 0, i64 0
  %25 = load double, double* %24, align 8
  %26 = getelementptr inbounds %struct.pair_of_rows, %struct.pair_of_rows* %5, i32 0, i32 0
  %27 = getelementptr inbounds [3 x double], [3 x double]* %26, i64 0, i64 1
  %28 = load double, double* %27, align 8
  %29 = getelementptr inbounds %struct.pair_of_rows, %struct.pair_of_rows* %5, i32 0, i32 0
  %30 = getelementptr inbounds [3 x double], [3 x double]* %29, i64 0, i64 2
  %31 = load double, double* %30, align 8
  %32 = getelementptr inbounds %struct.pair_of_rows, %struct.pair_of_rows* %5, i32 0, i32 1
  %33 = getelementptr inbounds [2 x float], [2 x float]* %32, i64 0, i64 1
  %34 = load float, float* %33, align 4
  %35 = fpext float %34 to double
  %36 = fmul double %31, %35
  %37 = call double @llvm.fmuladd.f64(double %25, double %28, double %36)
  ret double %37
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { argmemonly nofree nounwind willreturn }
attributes #2 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #3 = { argmemonly nofree nounwind willreturn writeonly }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 14.0.6"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}
!8 = distinct !{!8, !7}
!9 = distinct !{!9, !7}
