; clang++-22 -O0 -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_classes.cpp -o ir/clang-22/O0/cpp_classes.ll
; ModuleID = 'cpp/cpp_classes.cpp'
source_filename = "cpp/cpp_classes.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%class.Complex = type { double, double }
%class.Buffer = type <{ ptr, i32, [4 x i8] }>
%"struct.springs::Spring" = type { ptr, ptr, double, double }
%"struct.springs::Point" = type { double, double }

$_ZN7ComplexC2Edd = comdat any

$_ZNK7ComplexmlERKS_ = comdat any

$_ZNK7ComplexplERKS_ = comdat any

$_ZNK7Complex11abs_squaredEv = comdat any

$_ZN6BufferC2Ei = comdat any

$_ZNK6Buffer4sizeEv = comdat any

$_ZN6Buffer2atEi = comdat any

$_ZN6BufferD2Ev = comdat any

$_ZNK7springs6Spring6energyEv = comdat any

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local double @quadratic_map_orbit(double noundef %0, double noundef %1, i32 noundef %2) #0 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca %class.Complex, align 8
  %8 = alloca %class.Complex, align 8
  %9 = alloca i32, align 4
  %10 = alloca %class.Complex, align 8
  %11 = alloca %class.Complex, align 8
  store double %0, ptr %4, align 8
  store double %1, ptr %5, align 8
  store i32 %2, ptr %6, align 4
  %12 = load double, ptr %4, align 8
  %13 = load double, ptr %5, align 8
  call void @_ZN7ComplexC2Edd(ptr noundef nonnull align 8 dereferenceable(16) %7, double noundef %12, double noundef %13)
  call void @_ZN7ComplexC2Edd(ptr noundef nonnull align 8 dereferenceable(16) %8, double noundef 0.000000e+00, double noundef 0.000000e+00)
  store i32 0, ptr %9, align 4
  br label %14

14:                                               ; preds = %29, %3
  %15 = load i32, ptr %9, align 4
  %16 = load i32, ptr %6, align 4
  %17 = icmp slt i32 %15, %16
  br i1 %17, label %18, label %32

18:                                               ; preds = %14
  %19 = call { double, double } @_ZNK7ComplexmlERKS_(ptr noundef nonnull align 8 dereferenceable(16) %8, ptr noundef nonnull align 8 dereferenceable(16) %8)
  %20 = getelementptr inbounds nuw { double, double }, ptr %11, i32 0, i32 0
  %21 = extractvalue { double, double } %19, 0
  store double %21, ptr %20, align 8
  %22 = getelementptr inbounds nuw { double, double }, ptr %11, i32 0, i32 1
  %23 = extractvalue { double, double } %19, 1
  store double %23, ptr %22, align 8
  %24 = call { double, double } @_ZNK7ComplexplERKS_(ptr noundef nonnull align 8 dereferenceable(16) %11, ptr noundef nonnull align 8 dereferenceable(16) %7)
  %25 = getelementptr inbounds nuw { double, double }, ptr %10, i32 0, i32 0
  %26 = extractvalue { double, double } %24, 0
  store double %26, ptr %25, align 8
  %27 = getelementptr inbounds nuw { double, double }, ptr %10, i32 0, i32 1
  %28 = extractvalue { double, double } %24, 1
  store double %28, ptr %27, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %8, ptr align 8 %10, i64 16, i1 false)
  br label %29

29:                                               ; preds = %18
  %30 = load i32, ptr %9, align 4
  %31 = add nsw i32 %30, 1
  store i32 %31, ptr %9, align 4
  br label %14, !llvm.loop !6

32:                                               ; preds = %14
  %33 = call noundef double @_ZNK7Complex11abs_squaredEv(ptr noundef nonnull align 8 dereferenceable(16) %8)
  ret double %33
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN7ComplexC2Edd(ptr noundef nonnull align 8 dereferenceable(16) %0, double noundef %1, double noundef %2) unnamed_addr #0 comdat align 2 {
  %4 = alloca ptr, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  store ptr %0, ptr %4, align 8
  store double %1, ptr %5, align 8
  store double %2, ptr %6, align 8
  %7 = load ptr, ptr %4, align 8
  %8 = getelementptr inbounds nuw %class.Complex, ptr %7, i32 0, i32 0
  %9 = load double, ptr %5, align 8
  store double %9, ptr %8, align 8
  %10 = getelementptr inbounds nuw %class.Complex, ptr %7, i32 0, i32 1
  %11 = load double, ptr %6, align 8
  store double %11, ptr %10, align 8
  ret void
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local { double, double } @_ZNK7ComplexmlERKS_(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(16) %1) #0 comdat align 2 {
  %3 = alloca %class.Complex, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  %6 = load ptr, ptr %4, align 8
  %7 = getelementptr inbounds nuw %class.Complex, ptr %6, i32 0, i32 0
  %8 = load double, ptr %7, align 8
  %9 = load ptr, ptr %5, align 8, !nonnull !8, !align !9
  %10 = getelementptr inbounds nuw %class.Complex, ptr %9, i32 0, i32 0
  %11 = load double, ptr %10, align 8
  %12 = getelementptr inbounds nuw %class.Complex, ptr %6, i32 0, i32 1
  %13 = load double, ptr %12, align 8
  %14 = load ptr, ptr %5, align 8, !nonnull !8, !align !9
  %15 = getelementptr inbounds nuw %class.Complex, ptr %14, i32 0, i32 1
  %16 = load double, ptr %15, align 8
  %17 = fmul double %13, %16
  %18 = fneg double %17
  %19 = call double @llvm.fmuladd.f64(double %8, double %11, double %18)
  %20 = getelementptr inbounds nuw %class.Complex, ptr %6, i32 0, i32 0
  %21 = load double, ptr %20, align 8
  %22 = load ptr, ptr %5, align 8, !nonnull !8, !align !9
  %23 = getelementptr inbounds nuw %class.Complex, ptr %22, i32 0, i32 1
  %24 = load double, ptr %23, align 8
  %25 = getelementptr inbounds nuw %class.Complex, ptr %6, i32 0, i32 1
  %26 = load double, ptr %25, align 8
  %27 = load ptr, ptr %5, align 8, !nonnull !8, !align !9
  %28 = getelementptr inbounds nuw %class.Complex, ptr %27, i32 0, i32 0
  %29 = load double, ptr %28, align 8
  %30 = fmul double %26, %29
  %31 = call double @llvm.fmuladd.f64(double %21, double %24, double %30)
  call void @_ZN7ComplexC2Edd(ptr noundef nonnull align 8 dereferenceable(16) %3, double noundef %19, double noundef %31)
  %32 = load { double, double }, ptr %3, align 8
  ret { double, double } %32
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local { double, double } @_ZNK7ComplexplERKS_(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(16) %1) #0 comdat align 2 {
  %3 = alloca %class.Complex, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  %6 = load ptr, ptr %4, align 8
  %7 = getelementptr inbounds nuw %class.Complex, ptr %6, i32 0, i32 0
  %8 = load double, ptr %7, align 8
  %9 = load ptr, ptr %5, align 8, !nonnull !8, !align !9
  %10 = getelementptr inbounds nuw %class.Complex, ptr %9, i32 0, i32 0
  %11 = load double, ptr %10, align 8
  %12 = fadd double %8, %11
  %13 = getelementptr inbounds nuw %class.Complex, ptr %6, i32 0, i32 1
  %14 = load double, ptr %13, align 8
  %15 = load ptr, ptr %5, align 8, !nonnull !8, !align !9
  %16 = getelementptr inbounds nuw %class.Complex, ptr %15, i32 0, i32 1
  %17 = load double, ptr %16, align 8
  %18 = fadd double %14, %17
  call void @_ZN7ComplexC2Edd(ptr noundef nonnull align 8 dereferenceable(16) %3, double noundef %12, double noundef %18)
  %19 = load { double, double }, ptr %3, align 8
  ret { double, double } %19
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZNK7Complex11abs_squaredEv(ptr noundef nonnull align 8 dereferenceable(16) %0) #0 comdat align 2 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds nuw %class.Complex, ptr %3, i32 0, i32 0
  %5 = load double, ptr %4, align 8
  %6 = getelementptr inbounds nuw %class.Complex, ptr %3, i32 0, i32 0
  %7 = load double, ptr %6, align 8
  %8 = getelementptr inbounds nuw %class.Complex, ptr %3, i32 0, i32 1
  %9 = load double, ptr %8, align 8
  %10 = getelementptr inbounds nuw %class.Complex, ptr %3, i32 0, i32 1
  %11 = load double, ptr %10, align 8
  %12 = fmul double %9, %11
  %13 = call double @llvm.fmuladd.f64(double %5, double %7, double %12)
  ret double %13
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local double @owned_buffer(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca %class.Buffer, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %9 = load i32, ptr %4, align 4
  call void @_ZN6BufferC2Ei(ptr noundef nonnull align 8 dereferenceable(12) %5, i32 noundef %9)
  store i32 0, ptr %6, align 4
  br label %10

10:                                               ; preds = %23, %2
  %11 = load i32, ptr %6, align 4
  %12 = call noundef i32 @_ZNK6Buffer4sizeEv(ptr noundef nonnull align 8 dereferenceable(12) %5)
  %13 = icmp slt i32 %11, %12
  br i1 %13, label %14, label %26

14:                                               ; preds = %10
  %15 = load ptr, ptr %3, align 8
  %16 = load i32, ptr %6, align 4
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds double, ptr %15, i64 %17
  %19 = load double, ptr %18, align 8
  %20 = call double @sin(double noundef %19) #6
  %21 = load i32, ptr %6, align 4
  %22 = call noundef nonnull align 8 dereferenceable(8) ptr @_ZN6Buffer2atEi(ptr noundef nonnull align 8 dereferenceable(12) %5, i32 noundef %21)
  store double %20, ptr %22, align 8
  br label %23

23:                                               ; preds = %14
  %24 = load i32, ptr %6, align 4
  %25 = add nsw i32 %24, 1
  store i32 %25, ptr %6, align 4
  br label %10, !llvm.loop !10

26:                                               ; preds = %10
  store double 0.000000e+00, ptr %7, align 8
  store i32 1, ptr %8, align 4
  br label %27

27:                                               ; preds = %41, %26
  %28 = load i32, ptr %8, align 4
  %29 = call noundef i32 @_ZNK6Buffer4sizeEv(ptr noundef nonnull align 8 dereferenceable(12) %5)
  %30 = icmp slt i32 %28, %29
  br i1 %30, label %31, label %44

31:                                               ; preds = %27
  %32 = load i32, ptr %8, align 4
  %33 = call noundef nonnull align 8 dereferenceable(8) ptr @_ZN6Buffer2atEi(ptr noundef nonnull align 8 dereferenceable(12) %5, i32 noundef %32)
  %34 = load double, ptr %33, align 8
  %35 = load i32, ptr %8, align 4
  %36 = sub nsw i32 %35, 1
  %37 = call noundef nonnull align 8 dereferenceable(8) ptr @_ZN6Buffer2atEi(ptr noundef nonnull align 8 dereferenceable(12) %5, i32 noundef %36)
  %38 = load double, ptr %37, align 8
  %39 = load double, ptr %7, align 8
  %40 = call double @llvm.fmuladd.f64(double %34, double %38, double %39)
  store double %40, ptr %7, align 8
  br label %41

41:                                               ; preds = %31
  %42 = load i32, ptr %8, align 4
  %43 = add nsw i32 %42, 1
  store i32 %43, ptr %8, align 4
  br label %27, !llvm.loop !11

44:                                               ; preds = %27
  %45 = load double, ptr %7, align 8
  call void @_ZN6BufferD2Ev(ptr noundef nonnull align 8 dereferenceable(12) %5) #6
  ret double %45
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN6BufferC2Ei(ptr noundef nonnull align 8 dereferenceable(12) %0, i32 noundef %1) unnamed_addr #0 comdat align 2 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds nuw %class.Buffer, ptr %5, i32 0, i32 0
  %7 = load i32, ptr %4, align 4
  %8 = sext i32 %7 to i64
  %9 = mul i64 %8, 8
  %10 = call ptr @malloc(i64 noundef %9) #7
  store ptr %10, ptr %6, align 8
  %11 = getelementptr inbounds nuw %class.Buffer, ptr %5, i32 0, i32 1
  %12 = load i32, ptr %4, align 4
  store i32 %12, ptr %11, align 8
  ret void
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef i32 @_ZNK6Buffer4sizeEv(ptr noundef nonnull align 8 dereferenceable(12) %0) #0 comdat align 2 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds nuw %class.Buffer, ptr %3, i32 0, i32 1
  %5 = load i32, ptr %4, align 8
  ret i32 %5
}

; Function Attrs: nounwind
declare double @sin(double noundef) #2

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef nonnull align 8 dereferenceable(8) ptr @_ZN6Buffer2atEi(ptr noundef nonnull align 8 dereferenceable(12) %0, i32 noundef %1) #0 comdat align 2 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds nuw %class.Buffer, ptr %5, i32 0, i32 0
  %7 = load ptr, ptr %6, align 8
  %8 = load i32, ptr %4, align 4
  %9 = sext i32 %8 to i64
  %10 = getelementptr inbounds double, ptr %7, i64 %9
  ret ptr %10
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN6BufferD2Ev(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #0 comdat align 2 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds nuw %class.Buffer, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8
  call void @free(ptr noundef %5)
  ret void
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local noundef double @_ZN7springs12total_energyEPKNS_6SpringEi(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store double 0.000000e+00, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %7

7:                                                ; preds = %19, %2
  %8 = load i32, ptr %6, align 4
  %9 = load i32, ptr %4, align 4
  %10 = icmp slt i32 %8, %9
  br i1 %10, label %11, label %22

11:                                               ; preds = %7
  %12 = load ptr, ptr %3, align 8
  %13 = load i32, ptr %6, align 4
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds %"struct.springs::Spring", ptr %12, i64 %14
  %16 = call noundef double @_ZNK7springs6Spring6energyEv(ptr noundef nonnull align 8 dereferenceable(32) %15)
  %17 = load double, ptr %5, align 8
  %18 = fadd double %17, %16
  store double %18, ptr %5, align 8
  br label %19

19:                                               ; preds = %11
  %20 = load i32, ptr %6, align 4
  %21 = add nsw i32 %20, 1
  store i32 %21, ptr %6, align 4
  br label %7, !llvm.loop !12

22:                                               ; preds = %7
  %23 = load double, ptr %5, align 8
  ret double %23
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZNK7springs6Spring6energyEv(ptr noundef nonnull align 8 dereferenceable(32) %0) #0 comdat align 2 {
  %2 = alloca ptr, align 8
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  store ptr %0, ptr %2, align 8
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds nuw %"struct.springs::Spring", ptr %6, i32 0, i32 1
  %8 = load ptr, ptr %7, align 8
  %9 = getelementptr inbounds nuw %"struct.springs::Point", ptr %8, i32 0, i32 0
  %10 = load double, ptr %9, align 8
  %11 = getelementptr inbounds nuw %"struct.springs::Spring", ptr %6, i32 0, i32 0
  %12 = load ptr, ptr %11, align 8
  %13 = getelementptr inbounds nuw %"struct.springs::Point", ptr %12, i32 0, i32 0
  %14 = load double, ptr %13, align 8
  %15 = fsub double %10, %14
  store double %15, ptr %3, align 8
  %16 = getelementptr inbounds nuw %"struct.springs::Spring", ptr %6, i32 0, i32 1
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds nuw %"struct.springs::Point", ptr %17, i32 0, i32 1
  %19 = load double, ptr %18, align 8
  %20 = getelementptr inbounds nuw %"struct.springs::Spring", ptr %6, i32 0, i32 0
  %21 = load ptr, ptr %20, align 8
  %22 = getelementptr inbounds nuw %"struct.springs::Point", ptr %21, i32 0, i32 1
  %23 = load double, ptr %22, align 8
  %24 = fsub double %19, %23
  store double %24, ptr %4, align 8
  %25 = load double, ptr %3, align 8
  %26 = load double, ptr %3, align 8
  %27 = load double, ptr %4, align 8
  %28 = load double, ptr %4, align 8
  %29 = fmul double %27, %28
  %30 = call double @llvm.fmuladd.f64(double %25, double %26, double %29)
  %31 = call double @sqrt(double noundef %30) #6
  %32 = getelementptr inbounds nuw %"struct.springs::Spring", ptr %6, i32 0, i32 3
  %33 = load double, ptr %32, align 8
  %34 = fsub double %31, %33
  store double %34, ptr %5, align 8
  %35 = getelementptr inbounds nuw %"struct.springs::Spring", ptr %6, i32 0, i32 2
  %36 = load double, ptr %35, align 8
  %37 = fmul double 5.000000e-01, %36
  %38 = load double, ptr %5, align 8
  %39 = fmul double %37, %38
  %40 = load double, ptr %5, align 8
  %41 = fmul double %39, %40
  ret double %41
}

; Function Attrs: allocsize(0)
declare ptr @malloc(i64 noundef) #4

declare void @free(ptr noundef) #5

; Function Attrs: nounwind
declare double @sqrt(double noundef) #2

attributes #0 = { mustprogress noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { allocsize(0) }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}
!8 = !{}
!9 = !{i64 8}
!10 = distinct !{!10, !7}
!11 = distinct !{!11, !7}
!12 = distinct !{!12, !7}
