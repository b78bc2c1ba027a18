; made by: clang-19 -O1 -S -emit-llvm narrowing.c
; ModuleID = 'narrowing.c'
source_filename = "narrowing.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local bfloat @__truncsfbf2(float noundef %0) local_unnamed_addr #0 {
  %2 = bitcast float %0 to i32
  %3 = add i32 %2, 32767
  %4 = lshr i32 %2, 16
  %5 = and i32 %4, 1
  %6 = add i32 %3, %5
  %7 = lshr i32 %6, 16
  %8 = trunc nuw i32 %7 to i16
  %9 = bitcast i16 %8 to bfloat
  ret bfloat %9
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local bfloat @__truncdfbf2(double noundef %0) local_unnamed_addr #0 {
  %2 = fptrunc double %0 to float
  %3 = bitcast float %2 to i32
  %4 = add i32 %3, 32767
  %5 = lshr i32 %3, 16
  %6 = and i32 %5, 1
  %7 = add i32 %4, %6
  %8 = lshr i32 %7, 16
  %9 = trunc nuw i32 %8 to i16
  %10 = bitcast i16 %9 to bfloat
  ret bfloat %10
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
