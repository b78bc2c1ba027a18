; clang-15 -O2 -S -emit-llvm c/recursion.c -o ir/clang-15/O2/recursion.ll
; ModuleID = 'c/recursion.c'
source_filename = "c/recursion.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nounwind writeonly uwtable
define dso_local double @recursive_sine_product(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp eq i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2, %6
  %5 = phi double [ %10, %6 ], [ %0, %2 ]
  ret double %5

6:                                                ; preds = %2
  %7 = tail call double @sin(double noundef %0) #6
  %8 = add nsw i32 %1, -1
  %9 = tail call double @recursive_sine_product(double noundef %7, i32 noundef %8)
  %10 = fmul double %9, %0
  br label %4
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local double @two_branch_recursion(double noundef %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = icmp slt i32 %1, 2
  br i1 %3, label %4, label %9

4:                                                ; preds = %2
  %5 = sitofp i32 %1 to double
  %6 = fadd double %5, %0
  br label %7

7:                                                ; preds = %9, %4
  %8 = phi double [ %6, %4 ], [ %15, %9 ]
  ret double %8

9:                                                ; preds = %2
  %10 = add nsw i32 %1, -1
  %11 = tail call double @two_branch_recursion(double noundef %0, i32 noundef %10)
  %12 = fmul double %0, 5.000000e-01
  %13 = add nsw i32 %1, -2
  %14 = tail call double @two_branch_recursion(double noundef %12, i32 noundef %13)
  %15 = tail call double @llvm.fmuladd.f64(double %11, double %0, double %14)
  br label %7
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nofree nounwind writeonly uwtable
define dso_local double @mutual_recursion(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = tail call fastcc double @even_step(double noundef %0, i32 noundef %1)
  ret double %3
}

; Function Attrs: nofree nounwind writeonly uwtable
define internal fastcc double @even_step(double noundef %0, i32 noundef %1) unnamed_addr #0 {
  %3 = icmp eq i32 %1, 0
  br i1 %3, label %14, label %4

4:                                                ; preds = %2
  %5 = fadd double %0, 2.500000e-01
  %6 = icmp eq i32 %1, 1
  br i1 %6, label %7, label %9

7:                                                ; preds = %4
  %8 = tail call double @sin(double noundef %5) #6
  br label %14

9:                                                ; preds = %4
  %10 = fmul double %5, 1.500000e+00
  %11 = add nsw i32 %1, -2
  %12 = tail call fastcc double @even_step(double noundef %10, i32 noundef %11)
  %13 = fadd double %5, %12
  br label %14

14:                                               ; preds = %9, %7, %2
  %15 = phi double [ %0, %2 ], [ %8, %7 ], [ %13, %9 ]
  %16 = fmul double %15, %0
  ret double %16
}

; Function Attrs: argmemonly nofree nosync nounwind readonly uwtable
define dso_local double @divide_and_conquer_norm(ptr noundef %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = icmp eq i32 %1, 1
  br i1 %3, label %4, label %9

4:                                                ; preds = %2
  %5 = load double, ptr %0, align 8, !tbaa !5
  %6 = fmul double %5, %5
  br label %7

7:                                                ; preds = %9, %4
  %8 = phi double [ %6, %4 ], [ %18, %9 ]
  ret double %8

9:                                                ; preds = %2
  %10 = sdiv i32 %1, 2
  %11 = tail call double @divide_and_conquer_norm(ptr noundef %0, i32 noundef %10)
  %12 = sext i32 %10 to i64
  %13 = getelementptr inbounds double, ptr %0, i64 %12
  %14 = sub nsw i32 %1, %10
  %15 = tail call double @divide_and_conquer_norm(ptr noundef %13, i32 noundef %14)
  %16 = fadd double %11, %15
  %17 = fmul double %11, 1.000000e-01
  %18 = tail call double @llvm.fmuladd.f64(double %17, double %15, double %16)
  br label %7
}

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local void @recursion_in_place(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #5 {
  %3 = icmp slt i32 %1, 2
  br i1 %3, label %4, label %5

4:                                                ; preds = %2, %5
  ret void

5:                                                ; preds = %2
  %6 = add nsw i32 %1, -1
  %7 = zext i32 %6 to i64
  %8 = getelementptr inbounds double, ptr %0, i64 %7
  %9 = load double, ptr %8, align 8, !tbaa !5
  %10 = add nsw i32 %1, -2
  %11 = zext i32 %10 to i64
  %12 = getelementptr inbounds double, ptr %0, i64 %11
  %13 = load double, ptr %12, align 8, !tbaa !5
  %14 = fmul double %9, %13
  store double %14, ptr %12, align 8, !tbaa !5
  tail call void @recursion_in_place(ptr noundef %0, i32 noundef %6)
  %15 = load double, ptr %0, align 8, !tbaa !5
  %16 = load double, ptr %8, align 8, !tbaa !5
  %17 = fadd double %15, %16
  store double %17, ptr %8, align 8, !tbaa !5
  br label %4
}

attributes #0 = { nofree nounwind writeonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nosync nounwind readnone uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #4 = { argmemonly nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { argmemonly nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 15.0.6"}
!5 = !{!6, !6, i64 0}
!6 = !{!"double", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
