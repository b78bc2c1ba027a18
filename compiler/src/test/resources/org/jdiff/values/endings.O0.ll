; ModuleID = 'endings.c'
source_filename = "endings.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.__jmp_buf_tag = type { [8 x i64], i32, %struct.__sigset_t }
%struct.__sigset_t = type { [16 x i64] }

@.str = private unnamed_addr constant [13 x i8] c"not a number\00", align 1
@.str.1 = private unnamed_addr constant [8 x i8] c"s < 1e9\00", align 1
@.str.2 = private unnamed_addr constant [10 x i8] c"endings.c\00", align 1
@__PRETTY_FUNCTION__.error_handlers = private unnamed_addr constant [38 x i8] c"double error_handlers(double, double)\00", align 1
@place = internal global [1 x %struct.__jmp_buf_tag] zeroinitializer, align 16
@ways = internal constant [2 x ptr] [ptr @one, ptr @two], align 16
@.str.3 = private unnamed_addr constant [10 x i8] c"too small\00", align 1
@stderr = external global ptr, align 8
@.str.4 = private unnamed_addr constant [8 x i8] c"%s: %g\0A\00", align 1

; Function Attrs: noinline nounwind uwtable
define dso_local double @tail_calls(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %5 = load double, ptr %3, align 8
  %6 = load double, ptr %4, align 8
  %7 = call double @power(double noundef %5, double noundef %6, i32 noundef 5)
  %8 = load double, ptr %3, align 8
  %9 = fmul double %7, %8
  ret double %9
}

; Function Attrs: noinline nounwind uwtable
define internal double @power(double noundef %0, double noundef %1, i32 noundef %2) #0 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca i32, align 4
  store double %0, ptr %5, align 8
  store double %1, ptr %6, align 8
  store i32 %2, ptr %7, align 4
  %8 = load i32, ptr %7, align 4
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %10, label %12

10:                                               ; preds = %3
  %11 = load double, ptr %6, align 8
  store double %11, ptr %4, align 8
  br label %21

12:                                               ; preds = %3
  %13 = load double, ptr %5, align 8
  %14 = load double, ptr %6, align 8
  %15 = load double, ptr %5, align 8
  %16 = fmul double %14, %15
  %17 = load i32, ptr %7, align 4
  %18 = sub nsw i32 %17, 1
  %19 = musttail call double @power(double noundef %13, double noundef %16, i32 noundef %18)
  ret double %19

20:                                               ; No predecessors!
  store double undef, ptr %4, align 8
  br label %21

21:                                               ; preds = %20, %10
  %22 = load double, ptr %4, align 8
  ret double %22
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @mutual_tail_calls(ptr noundef %0, double noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca double, align 8
  store ptr %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %5 = load ptr, ptr %3, align 8
  %6 = load double, ptr %4, align 8
  call void @squared(ptr noundef %5, double noundef %6, i32 noundef 4)
  %7 = load ptr, ptr %3, align 8
  %8 = getelementptr inbounds double, ptr %7, i64 0
  %9 = load double, ptr %8, align 8
  %10 = load ptr, ptr %3, align 8
  %11 = getelementptr inbounds double, ptr %10, i64 1
  %12 = load double, ptr %11, align 8
  %13 = fmul double %9, %12
  ret double %13
}

; Function Attrs: noinline nounwind uwtable
define internal void @squared(ptr noundef %0, double noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store double %1, ptr %5, align 8
  store i32 %2, ptr %6, align 4
  %7 = load i32, ptr %6, align 4
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %10

9:                                                ; preds = %3
  br label %25

10:                                               ; preds = %3
  %11 = load ptr, ptr %4, align 8
  %12 = getelementptr inbounds double, ptr %11, i64 0
  %13 = load double, ptr %12, align 8
  %14 = load double, ptr %5, align 8
  %15 = fmul double %13, %14
  %16 = load ptr, ptr %4, align 8
  %17 = getelementptr inbounds double, ptr %16, i64 0
  %18 = load double, ptr %17, align 8
  %19 = fmul double %18, %15
  store double %19, ptr %17, align 8
  %20 = load ptr, ptr %4, align 8
  %21 = load double, ptr %5, align 8
  %22 = load i32, ptr %6, align 4
  %23 = sub nsw i32 %22, 1
  musttail call void @scaled(ptr noundef %20, double noundef %21, i32 noundef %23)
  ret void

24:                                               ; No predecessors!
  br label %25

25:                                               ; preds = %24, %9
  ret void
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @indirect_tail_calls(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %5 = load double, ptr %3, align 8
  %6 = load double, ptr %3, align 8
  %7 = fcmp ogt double %6, 1.000000e+02
  %8 = zext i1 %7 to i32
  %9 = call double @chosen(double noundef %5, i32 noundef %8)
  %10 = load double, ptr %4, align 8
  %11 = load double, ptr %3, align 8
  %12 = fcmp olt double %11, 1.000000e+02
  %13 = zext i1 %12 to i32
  %14 = call double @chosen(double noundef %10, i32 noundef %13)
  %15 = fmul double %9, %14
  ret double %15
}

; Function Attrs: noinline nounwind uwtable
define internal double @chosen(double noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %5 = load i32, ptr %4, align 4
  %6 = and i32 %5, 1
  %7 = sext i32 %6 to i64
  %8 = getelementptr inbounds [2 x ptr], ptr @ways, i64 0, i64 %7
  %9 = load ptr, ptr %8, align 8
  %10 = load double, ptr %3, align 8
  %11 = load i32, ptr %4, align 4
  %12 = musttail call double %9(double noundef %10, i32 noundef %11)
  ret double %12

13:                                               ; No predecessors!
  ret double undef
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @error_handlers(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  store double 0.000000e+00, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %7

7:                                                ; preds = %29, %2
  %8 = load i32, ptr %6, align 4
  %9 = icmp slt i32 %8, 4
  br i1 %9, label %10, label %32

10:                                               ; preds = %7
  %11 = load double, ptr %3, align 8
  %12 = load i32, ptr %6, align 4
  %13 = sitofp i32 %12 to double
  %14 = fadd double %11, %13
  %15 = call double @checked(double noundef %14)
  %16 = load double, ptr %4, align 8
  %17 = load double, ptr %5, align 8
  %18 = call double @llvm.fmuladd.f64(double %15, double %16, double %17)
  store double %18, ptr %5, align 8
  %19 = load double, ptr %5, align 8
  %20 = call i1 @llvm.is.fpclass.f64(double %19, i32 3)
  br i1 %20, label %21, label %23

21:                                               ; preds = %10
  %22 = load double, ptr %5, align 8
  call void @fail(ptr noundef @.str, double noundef %22) #6
  unreachable

23:                                               ; preds = %10
  %24 = load double, ptr %5, align 8
  %25 = fcmp olt double %24, 1.000000e+09
  br i1 %25, label %26, label %27

26:                                               ; preds = %23
  br label %28

27:                                               ; preds = %23
  call void @__assert_fail(ptr noundef @.str.1, ptr noundef @.str.2, i32 noundef 75, ptr noundef @__PRETTY_FUNCTION__.error_handlers) #7
  unreachable

28:                                               ; preds = %26
  br label %29

29:                                               ; preds = %28
  %30 = load i32, ptr %6, align 4
  %31 = add nsw i32 %30, 1
  store i32 %31, ptr %6, align 4
  br label %7, !llvm.loop !6

32:                                               ; preds = %7
  %33 = load double, ptr %5, align 8
  ret double %33
}

; Function Attrs: noinline nounwind uwtable
define internal double @checked(double noundef %0) #0 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  %3 = load double, ptr %2, align 8
  %4 = fcmp olt double %3, -1.000000e+06
  br i1 %4, label %5, label %7

5:                                                ; preds = %1
  %6 = load double, ptr %2, align 8
  call void @fail(ptr noundef @.str.3, double noundef %6) #6
  unreachable

7:                                                ; preds = %1
  %8 = load double, ptr %2, align 8
  %9 = fcmp ogt double %8, 1.000000e+06
  br i1 %9, label %10, label %11

10:                                               ; preds = %7
  call void @abort() #7
  unreachable

11:                                               ; preds = %7
  %12 = load double, ptr %2, align 8
  %13 = load double, ptr %2, align 8
  %14 = fmul double %12, %13
  ret double %14
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i1 @llvm.is.fpclass.f64(double, i32 immarg) #1

; Function Attrs: noinline noreturn nounwind uwtable
define internal void @fail(ptr noundef %0, double noundef %1) #2 {
  %3 = alloca ptr, align 8
  %4 = alloca double, align 8
  store ptr %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %5 = load ptr, ptr @stderr, align 8
  %6 = load ptr, ptr %3, align 8
  %7 = load double, ptr %4, align 8
  %8 = call i32 (ptr, ptr, ...) @fprintf(ptr noundef %5, ptr noundef @.str.4, ptr noundef %6, double noundef %7) #8
  call void @exit(i32 noundef 2) #7
  unreachable
}

; Function Attrs: noreturn nounwind
declare void @__assert_fail(ptr noundef, ptr noundef, i32 noundef, ptr noundef) #3

; Function Attrs: noinline nounwind uwtable
define dso_local double @selected(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  store double %0, ptr %4, align 8
  store double %1, ptr %5, align 8
  %6 = load double, ptr %4, align 8
  %7 = fptosi double %6 to i32
  %8 = sdiv i32 %7, 1000
  switch i32 %8, label %17 [
    i32 0, label %9
    i32 1, label %13
  ]

9:                                                ; preds = %2
  %10 = load double, ptr %4, align 8
  %11 = load double, ptr %5, align 8
  %12 = fmul double %10, %11
  store double %12, ptr %3, align 8
  br label %18

13:                                               ; preds = %2
  %14 = load double, ptr %4, align 8
  %15 = load double, ptr %5, align 8
  %16 = fadd double %14, %15
  store double %16, ptr %3, align 8
  br label %18

17:                                               ; preds = %2
  unreachable

18:                                               ; preds = %13, %9
  %19 = load double, ptr %3, align 8
  ret double %19
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @jumps(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  store double %0, ptr %4, align 8
  store double %1, ptr %5, align 8
  %6 = call i32 @_setjmp(ptr noundef @place) #9
  %7 = icmp ne i32 %6, 0
  br i1 %7, label %8, label %10

8:                                                ; preds = %2
  %9 = load double, ptr %5, align 8
  store double %9, ptr %3, align 8
  br label %18

10:                                               ; preds = %2
  %11 = load double, ptr %4, align 8
  %12 = fcmp ogt double %11, 1.000000e+02
  br i1 %12, label %13, label %14

13:                                               ; preds = %10
  call void @longjmp(ptr noundef @place, i32 noundef 1) #7
  unreachable

14:                                               ; preds = %10
  %15 = load double, ptr %4, align 8
  %16 = load double, ptr %5, align 8
  %17 = fmul double %15, %16
  store double %17, ptr %3, align 8
  br label %18

18:                                               ; preds = %14, %8
  %19 = load double, ptr %3, align 8
  ret double %19
}

; Function Attrs: nounwind returns_twice
declare i32 @_setjmp(ptr noundef) #4

; Function Attrs: noreturn nounwind
declare void @longjmp(ptr noundef, i32 noundef) #3

; Function Attrs: noinline nounwind uwtable
define dso_local double @far_jumps(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %5 = load double, ptr %3, align 8
  %6 = fcmp ogt double %5, 1.000000e+02
  br i1 %6, label %7, label %8

7:                                                ; preds = %2
  call void @longjmp(ptr noundef @place, i32 noundef 1) #7
  unreachable

8:                                                ; preds = %2
  %9 = load double, ptr %3, align 8
  %10 = load double, ptr %4, align 8
  %11 = fmul double %9, %10
  ret double %11
}

; Function Attrs: noinline nounwind uwtable
define internal void @scaled(ptr noundef %0, double noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store double %1, ptr %5, align 8
  store i32 %2, ptr %6, align 4
  %7 = load i32, ptr %6, align 4
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %10

9:                                                ; preds = %3
  br label %24

10:                                               ; preds = %3
  %11 = load ptr, ptr %4, align 8
  %12 = getelementptr inbounds double, ptr %11, i64 0
  %13 = load double, ptr %12, align 8
  %14 = load double, ptr %5, align 8
  %15 = load ptr, ptr %4, align 8
  %16 = getelementptr inbounds double, ptr %15, i64 1
  %17 = load double, ptr %16, align 8
  %18 = call double @llvm.fmuladd.f64(double %13, double %14, double %17)
  store double %18, ptr %16, align 8
  %19 = load ptr, ptr %4, align 8
  %20 = load double, ptr %5, align 8
  %21 = load i32, ptr %6, align 4
  %22 = sub nsw i32 %21, 1
  musttail call void @squared(ptr noundef %19, double noundef %20, i32 noundef %22)
  ret void

23:                                               ; No predecessors!
  br label %24

24:                                               ; preds = %23, %9
  ret void
}

; Function Attrs: noinline nounwind uwtable
define internal double @one(double noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %5 = load double, ptr %3, align 8
  %6 = load double, ptr %3, align 8
  %7 = load i32, ptr %4, align 4
  %8 = sitofp i32 %7 to double
  %9 = call double @llvm.fmuladd.f64(double %5, double %6, double %8)
  ret double %9
}

; Function Attrs: noinline nounwind uwtable
define internal double @two(double noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %5 = load double, ptr %3, align 8
  %6 = call double @sin(double noundef %5) #8
  %7 = load i32, ptr %4, align 4
  %8 = sitofp i32 %7 to double
  %9 = fmul double %6, %8
  ret double %9
}

; Function Attrs: nounwind
declare double @sin(double noundef) #5

; Function Attrs: noreturn nounwind
declare void @abort() #3

; Function Attrs: nounwind
declare i32 @fprintf(ptr noundef, ptr noundef, ...) #5

; Function Attrs: noreturn nounwind
declare void @exit(i32 noundef) #3

attributes #0 = { noinline nounwind uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { noinline noreturn nounwind uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noreturn nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind returns_twice "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { noreturn }
attributes #7 = { noreturn nounwind }
attributes #8 = { nounwind }
attributes #9 = { nounwind returns_twice }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}
