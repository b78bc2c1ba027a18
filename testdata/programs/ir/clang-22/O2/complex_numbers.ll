; clang-22 -O2 -S -emit-llvm c/complex_numbers.c -o ir/clang-22/O2/complex_numbers.ll
; ModuleID = 'c/complex_numbers.c'
source_filename = "c/complex_numbers.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind uwtable
define dso_local double @complex_product(double noundef %0, double noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #0 {
  %5 = insertelement <2 x double> poison, double %1, i64 0
  %6 = insertelement <2 x double> %5, double %3, i64 1
  %7 = fmul <2 x double> %6, zeroinitializer
  %8 = insertelement <2 x double> poison, double %0, i64 0
  %9 = insertelement <2 x double> %8, double %2, i64 1
  %10 = fadd <2 x double> %9, %7
  %11 = extractelement <2 x double> %10, i64 0
  %12 = extractelement <2 x double> %10, i64 1
  %13 = fmul double %11, %12
  %14 = fmul double %1, %3
  %15 = fmul double %11, %3
  %16 = fmul double %1, %12
  %17 = fsub double %13, %14
  %18 = fadd double %15, %16
  %19 = fcmp uno double %17, 0.000000e+00
  br i1 %19, label %20, label %26, !prof !9

20:                                               ; preds = %4
  %21 = fcmp uno double %18, 0.000000e+00
  br i1 %21, label %22, label %26, !prof !9

22:                                               ; preds = %20
  %23 = tail call { double, double } @__muldc3(double noundef %11, double noundef %1, double noundef %12, double noundef %3) #3
  %24 = extractvalue { double, double } %23, 0
  %25 = extractvalue { double, double } %23, 1
  br label %26

26:                                               ; preds = %22, %20, %4
  %27 = phi double [ %17, %4 ], [ %17, %20 ], [ %24, %22 ]
  %28 = phi double [ %18, %4 ], [ %18, %20 ], [ %25, %22 ]
  %29 = fmul double %28, 3.000000e+00
  %30 = tail call double @llvm.fmuladd.f64(double %27, double %27, double %29)
  ret double %30
}

declare { double, double } @__muldc3(double, double, double, double) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nounwind uwtable
define dso_local double @complex_quotient(double noundef %0, double noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #0 {
  %5 = fmul double %1, 0.000000e+00
  %6 = fadd double %0, %5
  %7 = fmul double %3, 0.000000e+00
  %8 = fadd double %2, %7
  %9 = tail call { double, double } @__divdc3(double noundef %6, double noundef %1, double noundef %8, double noundef %3) #3
  %10 = extractvalue { double, double } %9, 0
  %11 = extractvalue { double, double } %9, 1
  %12 = fmul double %11, 3.000000e+00
  %13 = tail call double @llvm.fmuladd.f64(double %10, double %10, double %12)
  ret double %13
}

declare { double, double } @__divdc3(double, double, double, double) local_unnamed_addr

; Function Attrs: nounwind uwtable
define dso_local double @complex_polynomial(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %9

4:                                                ; preds = %2
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %6 = zext nneg i32 %1 to i64
  br label %11

7:                                                ; preds = %32
  %8 = tail call double @llvm.fmuladd.f64(double %38, double -2.000000e+00, double %37)
  br label %9

9:                                                ; preds = %7, %2
  %10 = phi double [ 1.000000e+00, %2 ], [ %8, %7 ]
  ret double %10

11:                                               ; preds = %4, %32
  %12 = phi i64 [ 0, %4 ], [ %39, %32 ]
  %13 = phi double [ 1.000000e+00, %4 ], [ %37, %32 ]
  %14 = phi double [ 0.000000e+00, %4 ], [ %38, %32 ]
  %15 = getelementptr inbounds nuw { double, double }, ptr %0, i64 %12
  %16 = load double, ptr %15, align 8
  %17 = getelementptr inbounds nuw i8, ptr %15, i64 8
  %18 = load double, ptr %17, align 8
  %19 = fmul double %13, %16
  %20 = fmul double %14, %18
  %21 = fmul double %13, %18
  %22 = fmul double %14, %16
  %23 = fsub double %19, %20
  %24 = fadd double %22, %21
  %25 = fcmp uno double %23, 0.000000e+00
  br i1 %25, label %26, label %32, !prof !9

26:                                               ; preds = %11
  %27 = fcmp uno double %24, 0.000000e+00
  br i1 %27, label %28, label %32, !prof !9

28:                                               ; preds = %26
  %29 = tail call { double, double } @__muldc3(double noundef %13, double noundef %14, double noundef %16, double noundef %18) #3
  %30 = extractvalue { double, double } %29, 0
  %31 = extractvalue { double, double } %29, 1
  br label %32

32:                                               ; preds = %28, %26, %11
  %33 = phi double [ %23, %11 ], [ %23, %26 ], [ %30, %28 ]
  %34 = phi double [ %24, %11 ], [ %24, %26 ], [ %31, %28 ]
  %35 = load double, ptr %0, align 8
  %36 = load double, ptr %5, align 8
  %37 = fadd double %33, %35
  %38 = fsub double %34, %36
  %39 = add nuw nsw i64 %12, 1
  %40 = icmp eq i64 %39, %6
  br i1 %40, label %7, label %11, !llvm.loop !10
}

; Function Attrs: nounwind uwtable
define dso_local double @complex_iteration(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = fmul double %1, 0.000000e+00
  %5 = fadd double %0, %4
  %6 = icmp sgt i32 %2, 0
  br i1 %6, label %15, label %7

7:                                                ; preds = %15, %3
  %8 = phi double [ 0.000000e+00, %3 ], [ %22, %15 ]
  %9 = phi double [ 0.000000e+00, %3 ], [ %23, %15 ]
  %10 = fneg double %9
  %11 = fmul double %8, %8
  %12 = fmul double %9, %9
  %13 = fadd double %11, %12
  %14 = fcmp uno double %13, 0.000000e+00
  br i1 %14, label %26, label %33, !prof !9

15:                                               ; preds = %3, %15
  %16 = phi double [ %23, %15 ], [ 0.000000e+00, %3 ]
  %17 = phi double [ %22, %15 ], [ 0.000000e+00, %3 ]
  %18 = phi i32 [ %24, %15 ], [ 0, %3 ]
  %19 = tail call fastcc { double, double } @squared(double noundef %17, double noundef %16)
  %20 = extractvalue { double, double } %19, 0
  %21 = extractvalue { double, double } %19, 1
  %22 = fadd double %5, %20
  %23 = fadd double %1, %21
  %24 = add nuw nsw i32 %18, 1
  %25 = icmp eq i32 %24, %2
  br i1 %25, label %7, label %15, !llvm.loop !12

26:                                               ; preds = %7
  %27 = fmul double %8, %9
  %28 = fsub double %27, %27
  %29 = fcmp uno double %28, 0.000000e+00
  br i1 %29, label %30, label %33, !prof !9

30:                                               ; preds = %26
  %31 = tail call { double, double } @__muldc3(double noundef %8, double noundef %9, double noundef %8, double noundef %10) #3
  %32 = extractvalue { double, double } %31, 0
  br label %33

33:                                               ; preds = %30, %26, %7
  %34 = phi double [ %13, %7 ], [ %13, %26 ], [ %32, %30 ]
  ret double %34
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc { double, double } @squared(double noundef %0, double noundef %1) unnamed_addr #2 {
  %3 = fmul double %0, %0
  %4 = fmul double %1, %1
  %5 = fmul double %0, %1
  %6 = fsub double %3, %4
  %7 = fadd double %5, %5
  %8 = fcmp uno double %6, 0.000000e+00
  br i1 %8, label %9, label %15, !prof !9

9:                                                ; preds = %2
  %10 = fcmp uno double %7, 0.000000e+00
  br i1 %10, label %11, label %15, !prof !9

11:                                               ; preds = %9
  %12 = tail call { double, double } @__muldc3(double noundef %0, double noundef %1, double noundef %0, double noundef %1) #3
  %13 = extractvalue { double, double } %12, 0
  %14 = extractvalue { double, double } %12, 1
  br label %15

15:                                               ; preds = %11, %9, %2
  %16 = phi double [ %6, %2 ], [ %6, %9 ], [ %13, %11 ]
  %17 = phi double [ %7, %2 ], [ %7, %9 ], [ %14, %11 ]
  %18 = insertvalue { double, double } poison, double %16, 0
  %19 = insertvalue { double, double } %18, double %17, 1
  ret { double, double } %19
}

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { noinline nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.errno.tbaa = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!"branch_weights", i32 1, i32 1048575}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.mustprogress"}
!12 = distinct !{!12, !11}
