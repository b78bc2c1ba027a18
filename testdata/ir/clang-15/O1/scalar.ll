; clang-15 -O1 -S -emit-llvm c/scalar.c -o ir/clang-15/O1/scalar.ll
; ModuleID = 'c/scalar.c'
source_filename = "c/scalar.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn uwtable
define dso_local double @product_and_quotient(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = fdiv double %0, %1
  %4 = tail call double @llvm.fmuladd.f64(double %0, double %1, double %3)
  %5 = tail call double @llvm.fmuladd.f64(double %0, double %0, double 1.000000e+00)
  %6 = fdiv double %4, %5
  ret double %6
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly uwtable
define dso_local double @sine_of_square(double noundef %0) local_unnamed_addr #2 {
  %2 = fmul double %0, %0
  %3 = tail call double @sin(double noundef %2) #5
  %4 = tail call double @llvm.fmuladd.f64(double %2, double -2.000000e+00, double %3)
  ret double %4
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sin(double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone willreturn uwtable
define dso_local double @scale_by_truncated_self(double noundef %0) local_unnamed_addr #4 {
  %2 = fptosi double %0 to i32
  %3 = sitofp i32 %2 to double
  %4 = fmul double %3, %0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn uwtable
define dso_local double @scale_by_integers(double noundef %0, i32 noundef %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = sitofp i32 %1 to double
  %5 = fmul double %4, %0
  %6 = sitofp i64 %2 to double
  %7 = fmul double %6, %0
  %8 = tail call double @llvm.fmuladd.f64(double %5, double %0, double %7)
  %9 = fadd double %8, -3.000000e+00
  ret double %9
}

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn uwtable
define dso_local double @unused_and_repeated_arguments(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #0 {
  %4 = fmul double %0, %2
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %4, double %4)
  %6 = fsub double %5, %2
  ret double %6
}

attributes #0 = { mustprogress nofree nosync nounwind readnone willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { mustprogress nofree nounwind willreturn writeonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind readnone willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 15.0.6"}
