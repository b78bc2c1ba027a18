; clang-22 -O2 -S -emit-llvm c/branches.c -o ir/clang-22/O2/branches.ll
; ModuleID = 'c/branches.c'
source_filename = "c/branches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable
define dso_local double @sine_or_square_sum(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %26

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = and i64 %5, 1
  %7 = icmp eq i32 %1, 1
  br i1 %7, label %12, label %8

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483646
  br label %28

10:                                               ; preds = %50
  %11 = icmp eq i64 %6, 0
  br i1 %11, label %26, label %12

12:                                               ; preds = %10, %4
  %13 = phi i64 [ 0, %4 ], [ %53, %10 ]
  %14 = phi double [ 0.000000e+00, %4 ], [ %52, %10 ]
  %15 = icmp ne i64 %6, 0
  tail call void @llvm.assume(i1 %15)
  %16 = getelementptr inbounds nuw double, ptr %0, i64 %13
  %17 = load double, ptr %16, align 8, !tbaa !9
  %18 = fcmp ogt double %17, 1.000000e+00
  br i1 %18, label %21, label %19

19:                                               ; preds = %12
  %20 = fmul double %17, %17
  br label %23

21:                                               ; preds = %12
  %22 = tail call double @sin(double noundef %17) #6, !tbaa !5
  br label %23

23:                                               ; preds = %21, %19
  %24 = phi double [ %22, %21 ], [ %20, %19 ]
  %25 = tail call double @llvm.fmuladd.f64(double %24, double %24, double %14)
  br label %26

26:                                               ; preds = %23, %10, %2
  %27 = phi double [ 0.000000e+00, %2 ], [ %52, %10 ], [ %25, %23 ]
  ret double %27

28:                                               ; preds = %50, %8
  %29 = phi i64 [ 0, %8 ], [ %53, %50 ]
  %30 = phi double [ 0.000000e+00, %8 ], [ %52, %50 ]
  %31 = phi i64 [ 0, %8 ], [ %54, %50 ]
  %32 = getelementptr inbounds nuw double, ptr %0, i64 %29
  %33 = load double, ptr %32, align 8, !tbaa !9
  %34 = fcmp ogt double %33, 1.000000e+00
  br i1 %34, label %35, label %37

35:                                               ; preds = %28
  %36 = tail call double @sin(double noundef %33) #6, !tbaa !5
  br label %39

37:                                               ; preds = %28
  %38 = fmul double %33, %33
  br label %39

39:                                               ; preds = %37, %35
  %40 = phi double [ %36, %35 ], [ %38, %37 ]
  %41 = tail call double @llvm.fmuladd.f64(double %40, double %40, double %30)
  %42 = getelementptr inbounds nuw double, ptr %0, i64 %29
  %43 = getelementptr inbounds nuw i8, ptr %42, i64 8
  %44 = load double, ptr %43, align 8, !tbaa !9
  %45 = fcmp ogt double %44, 1.000000e+00
  br i1 %45, label %48, label %46

46:                                               ; preds = %39
  %47 = fmul double %44, %44
  br label %50

48:                                               ; preds = %39
  %49 = tail call double @sin(double noundef %44) #6, !tbaa !5
  br label %50

50:                                               ; preds = %48, %46
  %51 = phi double [ %49, %48 ], [ %47, %46 ]
  %52 = tail call double @llvm.fmuladd.f64(double %51, double %51, double %41)
  %53 = add nuw nsw i64 %29, 2
  %54 = add i64 %31, 2
  %55 = icmp eq i64 %54, %9
  br i1 %55, label %10, label %28, !llvm.loop !11
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local double @guarded_square_root(double noundef %0) local_unnamed_addr #3 {
  %2 = fcmp ogt double %0, 0.000000e+00
  br i1 %2, label %3, label %5

3:                                                ; preds = %1
  %4 = tail call double @sqrt(double noundef %0) #6, !tbaa !5
  br label %5

5:                                                ; preds = %1, %3
  %6 = phi double [ %4, %3 ], [ 0.000000e+00, %1 ]
  ret double %6
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @sqrt(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @clamp_and_scale(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #4 {
  %4 = fcmp olt double %0, %1
  %5 = fcmp ogt double %0, %2
  %6 = select i1 %5, double %2, double %0
  %7 = select i1 %4, double %1, double %6
  %8 = fmul double %7, 3.000000e+00
  %9 = fmul double %0, %8
  ret double %9
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @nested_branches(double noundef %0, double noundef %1) local_unnamed_addr #4 {
  %3 = fcmp ogt double %0, 0.000000e+00
  br i1 %3, label %4, label %16

4:                                                ; preds = %2
  %5 = fcmp ogt double %1, %0
  br i1 %5, label %6, label %8

6:                                                ; preds = %4
  %7 = fmul double %0, %1
  br label %13

8:                                                ; preds = %4
  %9 = fcmp olt double %1, 0.000000e+00
  br i1 %9, label %10, label %13

10:                                               ; preds = %8
  %11 = fneg double %1
  %12 = tail call double @llvm.fmuladd.f64(double %11, double %1, double %0)
  br label %13

13:                                               ; preds = %8, %10, %6
  %14 = phi double [ %7, %6 ], [ %12, %10 ], [ %0, %8 ]
  %15 = fmul double %14, 2.000000e+00
  br label %19

16:                                               ; preds = %2
  %17 = fsub double 1.000000e+00, %0
  %18 = fdiv double %1, %17
  br label %19

19:                                               ; preds = %16, %13
  %20 = phi double [ %15, %13 ], [ %18, %16 ]
  %21 = fadd double %1, %20
  ret double %21
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local double @short_circuit_condition(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #3 {
  %4 = fcmp ogt double %0, 1.000000e+00
  %5 = fcmp olt double %1, 2.000000e+00
  %6 = and i1 %4, %5
  %7 = icmp eq i32 %2, 7
  %8 = or i1 %6, %7
  br i1 %8, label %9, label %12

9:                                                ; preds = %3
  %10 = fmul double %0, %0
  %11 = fmul double %10, %1
  br label %19

12:                                               ; preds = %3
  %13 = and i32 %2, 1
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %17, label %15

15:                                               ; preds = %12
  %16 = tail call double @cos(double noundef %0) #6, !tbaa !5
  br label %19

17:                                               ; preds = %12
  %18 = tail call double @llvm.fmuladd.f64(double %1, double %1, double %0)
  br label %19

19:                                               ; preds = %15, %17, %9
  %20 = phi double [ %11, %9 ], [ %16, %15 ], [ %18, %17 ]
  ret double %20
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @cos(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @largest_of_three(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #4 {
  %4 = fcmp ogt double %1, %0
  %5 = select i1 %4, double %1, double %0
  %6 = fcmp ogt double %2, %5
  %7 = select i1 %6, double %2, double %5
  %8 = tail call double @llvm.fmuladd.f64(double %7, double %7, double %0)
  ret double %8
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #5

attributes #0 = { nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #6 = { nounwind }

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
!9 = !{!10, !10, i64 0}
!10 = !{!"double", !7, i64 0}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
