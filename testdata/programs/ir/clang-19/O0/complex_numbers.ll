; clang-19 -O0 -S -emit-llvm c/complex_numbers.c -o ir/clang-19/O0/complex_numbers.ll
; ModuleID = 'c/complex_numbers.c'
source_filename = "c/complex_numbers.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @complex_product(double noundef %0, double noundef %1, double noundef %2, double noundef %3) #0 {
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  %9 = alloca { double, double }, align 8
  store double %0, ptr %5, align 8
  store double %1, ptr %6, align 8
  store double %2, ptr %7, align 8
  store double %3, ptr %8, align 8
  %10 = load double, ptr %5, align 8
  %11 = load double, ptr %6, align 8
  %12 = fmul double %11, 0.000000e+00
  %13 = fmul double %11, 1.000000e+00
  %14 = fadd double %10, %12
  %15 = load double, ptr %7, align 8
  %16 = load double, ptr %8, align 8
  %17 = fmul double %16, 0.000000e+00
  %18 = fmul double %16, 1.000000e+00
  %19 = fadd double %15, %17
  %20 = fmul double %14, %19
  %21 = fmul double %13, %18
  %22 = fmul double %14, %18
  %23 = fmul double %13, %19
  %24 = fsub double %20, %21
  %25 = fadd double %22, %23
  %26 = fcmp uno double %24, %24
  br i1 %26, label %27, label %33, !prof !6

27:                                               ; preds = %4
  %28 = fcmp uno double %25, %25
  br i1 %28, label %29, label %33, !prof !6

29:                                               ; preds = %27
  %30 = call { double, double } @__muldc3(double noundef %14, double noundef %13, double noundef %19, double noundef %18) #2
  %31 = extractvalue { double, double } %30, 0
  %32 = extractvalue { double, double } %30, 1
  br label %33

33:                                               ; preds = %29, %27, %4
  %34 = phi double [ %24, %4 ], [ %24, %27 ], [ %31, %29 ]
  %35 = phi double [ %25, %4 ], [ %25, %27 ], [ %32, %29 ]
  %36 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 0
  %37 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 1
  store double %34, ptr %36, align 8
  store double %35, ptr %37, align 8
  %38 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 0
  %39 = load double, ptr %38, align 8
  %40 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 1
  %41 = load double, ptr %40, align 8
  %42 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 0
  %43 = load double, ptr %42, align 8
  %44 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 1
  %45 = load double, ptr %44, align 8
  %46 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 0
  %47 = load double, ptr %46, align 8
  %48 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 1
  %49 = load double, ptr %48, align 8
  %50 = fmul double 3.000000e+00, %49
  %51 = call double @llvm.fmuladd.f64(double %39, double %43, double %50)
  ret double %51
}

declare { double, double } @__muldc3(double, double, double, double)

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @complex_quotient(double noundef %0, double noundef %1, double noundef %2, double noundef %3) #0 {
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  %9 = alloca { double, double }, align 8
  store double %0, ptr %5, align 8
  store double %1, ptr %6, align 8
  store double %2, ptr %7, align 8
  store double %3, ptr %8, align 8
  %10 = load double, ptr %5, align 8
  %11 = load double, ptr %6, align 8
  %12 = fmul double %11, 0.000000e+00
  %13 = fmul double %11, 1.000000e+00
  %14 = fadd double %10, %12
  %15 = load double, ptr %7, align 8
  %16 = load double, ptr %8, align 8
  %17 = fmul double %16, 0.000000e+00
  %18 = fmul double %16, 1.000000e+00
  %19 = fadd double %15, %17
  %20 = call { double, double } @__divdc3(double noundef %14, double noundef %13, double noundef %19, double noundef %18) #2
  %21 = extractvalue { double, double } %20, 0
  %22 = extractvalue { double, double } %20, 1
  %23 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 0
  %24 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 1
  store double %21, ptr %23, align 8
  store double %22, ptr %24, align 8
  %25 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 0
  %26 = load double, ptr %25, align 8
  %27 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 1
  %28 = load double, ptr %27, align 8
  %29 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 0
  %30 = load double, ptr %29, align 8
  %31 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 1
  %32 = load double, ptr %31, align 8
  %33 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 0
  %34 = load double, ptr %33, align 8
  %35 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 1
  %36 = load double, ptr %35, align 8
  %37 = fmul double 3.000000e+00, %36
  %38 = call double @llvm.fmuladd.f64(double %26, double %30, double %37)
  ret double %38
}

declare { double, double } @__divdc3(double, double, double, double)

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @complex_polynomial(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca { double, double }, align 8
  %7 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %8 = load ptr, ptr %3, align 8
  store ptr %8, ptr %5, align 8
  %9 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %10 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double 1.000000e+00, ptr %9, align 8
  store double 0.000000e+00, ptr %10, align 8
  store i32 0, ptr %7, align 4
  br label %11

11:                                               ; preds = %55, %2
  %12 = load i32, ptr %7, align 4
  %13 = load i32, ptr %4, align 4
  %14 = icmp slt i32 %12, %13
  br i1 %14, label %15, label %58

15:                                               ; preds = %11
  %16 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %17 = load double, ptr %16, align 8
  %18 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  %19 = load double, ptr %18, align 8
  %20 = load ptr, ptr %5, align 8
  %21 = load i32, ptr %7, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds { double, double }, ptr %20, i64 %22
  %24 = getelementptr inbounds { double, double }, ptr %23, i32 0, i32 0
  %25 = load double, ptr %24, align 8
  %26 = getelementptr inbounds { double, double }, ptr %23, i32 0, i32 1
  %27 = load double, ptr %26, align 8
  %28 = fmul double %17, %25
  %29 = fmul double %19, %27
  %30 = fmul double %17, %27
  %31 = fmul double %19, %25
  %32 = fsub double %28, %29
  %33 = fadd double %30, %31
  %34 = fcmp uno double %32, %32
  br i1 %34, label %35, label %41, !prof !6

35:                                               ; preds = %15
  %36 = fcmp uno double %33, %33
  br i1 %36, label %37, label %41, !prof !6

37:                                               ; preds = %35
  %38 = call { double, double } @__muldc3(double noundef %17, double noundef %19, double noundef %25, double noundef %27) #2
  %39 = extractvalue { double, double } %38, 0
  %40 = extractvalue { double, double } %38, 1
  br label %41

41:                                               ; preds = %37, %35, %15
  %42 = phi double [ %32, %15 ], [ %32, %35 ], [ %39, %37 ]
  %43 = phi double [ %33, %15 ], [ %33, %35 ], [ %40, %37 ]
  %44 = load ptr, ptr %5, align 8
  %45 = getelementptr inbounds { double, double }, ptr %44, i64 0
  %46 = getelementptr inbounds { double, double }, ptr %45, i32 0, i32 0
  %47 = load double, ptr %46, align 8
  %48 = getelementptr inbounds { double, double }, ptr %45, i32 0, i32 1
  %49 = load double, ptr %48, align 8
  %50 = fneg double %49
  %51 = fadd double %42, %47
  %52 = fadd double %43, %50
  %53 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %54 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %51, ptr %53, align 8
  store double %52, ptr %54, align 8
  br label %55

55:                                               ; preds = %41
  %56 = load i32, ptr %7, align 4
  %57 = add nsw i32 %56, 1
  store i32 %57, ptr %7, align 4
  br label %11, !llvm.loop !7

58:                                               ; preds = %11
  %59 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %60 = load double, ptr %59, align 8
  %61 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  %62 = load double, ptr %61, align 8
  %63 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %64 = load double, ptr %63, align 8
  %65 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  %66 = load double, ptr %65, align 8
  %67 = call double @llvm.fmuladd.f64(double -2.000000e+00, double %66, double %60)
  ret double %67
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @complex_iteration(double noundef %0, double noundef %1, i32 noundef %2) #0 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca { double, double }, align 8
  %8 = alloca { double, double }, align 8
  %9 = alloca i32, align 4
  %10 = alloca { double, double }, align 8
  store double %0, ptr %4, align 8
  store double %1, ptr %5, align 8
  store i32 %2, ptr %6, align 4
  %11 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0
  %12 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1
  store double 0.000000e+00, ptr %11, align 8
  store double 0.000000e+00, ptr %12, align 8
  %13 = load double, ptr %4, align 8
  %14 = load double, ptr %5, align 8
  %15 = fmul double %14, 0.000000e+00
  %16 = fmul double %14, 1.000000e+00
  %17 = fadd double %13, %15
  %18 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 0
  %19 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 1
  store double %17, ptr %18, align 8
  store double %16, ptr %19, align 8
  store i32 0, ptr %9, align 4
  br label %20

20:                                               ; preds = %46, %3
  %21 = load i32, ptr %9, align 4
  %22 = load i32, ptr %6, align 4
  %23 = icmp slt i32 %21, %22
  br i1 %23, label %24, label %49

24:                                               ; preds = %20
  %25 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0
  %26 = load double, ptr %25, align 8
  %27 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1
  %28 = load double, ptr %27, align 8
  %29 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 0
  %30 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 1
  store double %26, ptr %29, align 8
  store double %28, ptr %30, align 8
  %31 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 0
  %32 = load double, ptr %31, align 8
  %33 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 1
  %34 = load double, ptr %33, align 8
  %35 = call { double, double } @squared(double noundef %32, double noundef %34)
  %36 = extractvalue { double, double } %35, 0
  %37 = extractvalue { double, double } %35, 1
  %38 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 0
  %39 = load double, ptr %38, align 8
  %40 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 1
  %41 = load double, ptr %40, align 8
  %42 = fadd double %36, %39
  %43 = fadd double %37, %41
  %44 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0
  %45 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1
  store double %42, ptr %44, align 8
  store double %43, ptr %45, align 8
  br label %46

46:                                               ; preds = %24
  %47 = load i32, ptr %9, align 4
  %48 = add nsw i32 %47, 1
  store i32 %48, ptr %9, align 4
  br label %20, !llvm.loop !9

49:                                               ; preds = %20
  %50 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0
  %51 = load double, ptr %50, align 8
  %52 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1
  %53 = load double, ptr %52, align 8
  %54 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0
  %55 = load double, ptr %54, align 8
  %56 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1
  %57 = load double, ptr %56, align 8
  %58 = fneg double %57
  %59 = fmul double %51, %55
  %60 = fmul double %53, %58
  %61 = fmul double %51, %58
  %62 = fmul double %53, %55
  %63 = fsub double %59, %60
  %64 = fadd double %61, %62
  %65 = fcmp uno double %63, %63
  br i1 %65, label %66, label %72, !prof !6

66:                                               ; preds = %49
  %67 = fcmp uno double %64, %64
  br i1 %67, label %68, label %72, !prof !6

68:                                               ; preds = %66
  %69 = call { double, double } @__muldc3(double noundef %51, double noundef %53, double noundef %55, double noundef %58) #2
  %70 = extractvalue { double, double } %69, 0
  %71 = extractvalue { double, double } %69, 1
  br label %72

72:                                               ; preds = %68, %66, %49
  %73 = phi double [ %63, %49 ], [ %63, %66 ], [ %70, %68 ]
  %74 = phi double [ %64, %49 ], [ %64, %66 ], [ %71, %68 ]
  ret double %73
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { double, double } @squared(double noundef %0, double noundef %1) #0 {
  %3 = alloca { double, double }, align 8
  %4 = alloca { double, double }, align 8
  %5 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  store double %0, ptr %5, align 8
  %6 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  store double %1, ptr %6, align 8
  %7 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  %8 = load double, ptr %7, align 8
  %9 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  %10 = load double, ptr %9, align 8
  %11 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  %12 = load double, ptr %11, align 8
  %13 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  %14 = load double, ptr %13, align 8
  %15 = fmul double %8, %12
  %16 = fmul double %10, %14
  %17 = fmul double %8, %14
  %18 = fmul double %10, %12
  %19 = fsub double %15, %16
  %20 = fadd double %17, %18
  %21 = fcmp uno double %19, %19
  br i1 %21, label %22, label %28, !prof !6

22:                                               ; preds = %2
  %23 = fcmp uno double %20, %20
  br i1 %23, label %24, label %28, !prof !6

24:                                               ; preds = %22
  %25 = call { double, double } @__muldc3(double noundef %8, double noundef %10, double noundef %12, double noundef %14) #2
  %26 = extractvalue { double, double } %25, 0
  %27 = extractvalue { double, double } %25, 1
  br label %28

28:                                               ; preds = %24, %22, %2
  %29 = phi double [ %19, %2 ], [ %19, %22 ], [ %26, %24 ]
  %30 = phi double [ %20, %2 ], [ %20, %22 ], [ %27, %24 ]
  %31 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 0
  %32 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 1
  store double %29, ptr %31, align 8
  store double %30, ptr %32, align 8
  %33 = load { double, double }, ptr %3, align 8
  ret { double, double } %33
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!6 = !{!"branch_weights", i32 1, i32 1048575}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.mustprogress"}
!9 = distinct !{!9, !8}
