; clang-14 -O1 -S -emit-llvm c/recursion.c -o ir/clang-14/O1/recursion.ll
; ModuleID = 'c/recursion.c'
source_filename = "c/recursion.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nounwind uwtable writeonly
define dso_local double @recursive_sine_product(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp eq i32 %1, 0
  br i1 %3, label %9, label %4

4:                                                ; preds = %2
  %5 = call double @sin(double noundef %0) #6
  %6 = add nsw i32 %1, -1
  %7 = call double @recursive_sine_product(double noundef %5, i32 noundef %6)
  %8 = fmul double %7, %0
  br label %9

9:                                                ; preds = %2, %4
  %10 = phi double [ %8, %4 ], [ %0, %2 ]
  ret double %10
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local double @two_branch_recursion(double noundef %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = icmp slt i32 %1, 2
  br i1 %3, label %4, label %7

4:                                                ; preds = %2
  %5 = sitofp i32 %1 to double
  %6 = fadd double %5, %0
  br label %14

7:                                                ; preds = %2
  %8 = add nsw i32 %1, -1
  %9 = call double @two_branch_recursion(double noundef %0, i32 noundef %8)
  %10 = fmul double %0, 5.000000e-01
  %11 = add nsw i32 %1, -2
  %12 = call double @two_branch_recursion(double noundef %10, i32 noundef %11)
  %13 = call double @llvm.fmuladd.f64(double %9, double %0, double %12)
  br label %14

14:                                               ; preds = %7, %4
  %15 = phi double [ %6, %4 ], [ %13, %7 ]
  ret double %15
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nofree nounwind uwtable writeonly
define dso_local double @mutual_recursion(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = call fastcc double @even_step(double noundef %0, i32 noundef %1)
  ret double %3
}

; Function Attrs: nofree nounwind uwtable writeonly
define internal fastcc double @even_step(double noundef %0, i32 noundef %1) unnamed_addr #0 {
  %3 = icmp eq i32 %1, 0
  br i1 %3, label %14, label %4

4:                                                ; preds = %2
  %5 = fadd double %0, 2.500000e-01
  %6 = icmp eq i32 %1, 1
  br i1 %6, label %7, label %9

7:                                                ; preds = %4
  %8 = call double @sin(double noundef %5) #6
  br label %14

9:                                                ; preds = %4
  %10 = fmul double %5, 1.500000e+00
  %11 = add nsw i32 %1, -2
  %12 = call fastcc double @even_step(double noundef %10, i32 noundef %11) #6
  %13 = fadd double %5, %12
  br label %14

14:                                               ; preds = %9, %7, %2
  %15 = phi double [ %0, %2 ], [ %8, %7 ], [ %13, %9 ]
  %16 = fmul double %15, %0
  ret double %16
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @divide_and_conquer_norm(double* noundef %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = icmp eq i32 %1, 1
  br i1 %3, label %4, label %7

4:                                                ; preds = %2
  %5 = load double, double* %0, align 8, !tbaa !5
  %6 = fmul double %5, %5
  br label %17

7:                                                ; preds = %2
  %8 = sdiv i32 %1, 2
  %9 = call double @divide_and_conquer_norm(double* noundef %0, i32 noundef %8)
  %10 = sext i32 %8 to i64
  %11 = getelementptr inbounds double, double* %0, i64 %10
  %12 = sub nsw i32 %1, %8
  %13 = call double @divide_and_conquer_norm(double* noundef %11, i32 noundef %12)
  %14 = fadd double %9, %13
  %15 = fmul double %9, 1.000000e-01
  %16 = call double @llvm.fmuladd.f64(double %15, double %13, double %14)
  br label %17

17:                                               ; preds = %7, %4
  %18 = phi double [ %6, %4 ], [ %16, %7 ]
  ret double %18
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @recursion_in_place(double* nocapture noundef %0, i32 noundef %1) local_unnamed_addr #5 {
  %3 = icmp slt i32 %1, 2
  br i1 %3, label %17, label %4

4:                                                ; preds = %2
  %5 = add nsw i32 %1, -1
  %6 = zext i32 %5 to i64
  %7 = getelementptr inbounds double, double* %0, i64 %6
  %8 = load double, double* %7, align 8, !tbaa !5
  %9 = add nsw i32 %1, -2
  %10 = zext i32 %9 to i64
  %11 = getelementptr inbounds double, double* %0, i64 %10
  %12 = load double, double* %11, align 8, !tbaa !5
  %13 = fmul double %8, %12
  store double %13, double* %11, align 8, !tbaa !5
  call void @recursion_in_place(double* noundef %0, i32 noundef %5)
  %14 = load double, double* %0, align 8, !tbaa !5
  %15 = load double, double* %7, align 8, !tbaa !5
  %16 = fadd double %14, %15
  store double %16, double* %7, align 8, !tbaa !5
  br label %17

17:                                               ; preds = %2, %4
  ret void
}

attributes #0 = { nofree nounwind uwtable writeonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nosync nounwind readnone uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #4 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!"Debian clang version 14.0.6"}
!5 = !{!6, !6, i64 0}
!6 = !{!"double", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
