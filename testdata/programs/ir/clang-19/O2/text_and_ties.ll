; clang-19 -O2 -S -emit-llvm c/text_and_ties.c -o ir/clang-19/O2/text_and_ties.ll
; ModuleID = 'c/text_and_ties.c'
source_filename = "c/text_and_ties.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@parsed_program.programs = internal unnamed_addr constant [3 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2], align 16
@.str = private unnamed_addr constant [7 x i8] c"a2m3s1\00", align 1
@.str.1 = private unnamed_addr constant [7 x i8] c"m0a1m2\00", align 1
@.str.2 = private unnamed_addr constant [3 x i8] c"s0\00", align 1
@.str.3 = private unnamed_addr constant [17 x i8] c"step %d: %.3f %s\00", align 1
@.str.4 = private unnamed_addr constant [5 x i8] c"done\00", align 1
@.str.5 = private unnamed_addr constant [11 x i8] c"2.5e0 rest\00", align 1

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @parsed_program(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = load double, ptr %0, align 8, !tbaa !5
  %4 = sext i32 %1 to i64
  %5 = getelementptr inbounds [3 x ptr], ptr @parsed_program.programs, i64 0, i64 %4
  %6 = load ptr, ptr %5, align 8, !tbaa !9
  %7 = load i8, ptr %6, align 1, !tbaa !11
  %8 = icmp eq i8 %7, 0
  br i1 %8, label %11, label %9

9:                                                ; preds = %2
  %10 = getelementptr i8, ptr %0, i64 -384
  br label %13

11:                                               ; preds = %29, %2
  %12 = phi double [ %3, %2 ], [ %30, %29 ]
  ret double %12

13:                                               ; preds = %9, %29
  %14 = phi i8 [ %32, %29 ], [ %7, %9 ]
  %15 = phi double [ %30, %29 ], [ %3, %9 ]
  %16 = phi ptr [ %31, %29 ], [ %6, %9 ]
  %17 = getelementptr inbounds i8, ptr %16, i64 1
  %18 = load i8, ptr %17, align 1, !tbaa !11
  %19 = sext i8 %18 to i64
  %20 = getelementptr double, ptr %10, i64 %19
  %21 = load double, ptr %20, align 8, !tbaa !5
  switch i8 %14, label %26 [
    i8 97, label %22
    i8 109, label %24
  ]

22:                                               ; preds = %13
  %23 = fadd double %15, %21
  br label %29

24:                                               ; preds = %13
  %25 = fmul double %15, %21
  br label %29

26:                                               ; preds = %13
  %27 = fneg double %21
  %28 = tail call double @llvm.fmuladd.f64(double %27, double %21, double %15)
  br label %29

29:                                               ; preds = %26, %24, %22
  %30 = phi double [ %28, %26 ], [ %25, %24 ], [ %23, %22 ]
  %31 = getelementptr inbounds i8, ptr %16, i64 2
  %32 = load i8, ptr %31, align 1, !tbaa !11
  %33 = icmp eq i8 %32, 0
  br i1 %33, label %11, label %13, !llvm.loop !12
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind uwtable
define dso_local double @report_into_text(double noundef %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = alloca [64 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %3) #8
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %12, label %8

5:                                                ; preds = %12
  %6 = icmp ne i64 %20, 0
  %7 = uitofp i1 %6 to double
  br label %8

8:                                                ; preds = %5, %2
  %9 = phi double [ %0, %2 ], [ %17, %5 ]
  %10 = phi double [ 0.000000e+00, %2 ], [ %7, %5 ]
  %11 = fmul double %9, %10
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %3) #8
  ret double %11

12:                                               ; preds = %2, %12
  %13 = phi i32 [ %21, %12 ], [ 0, %2 ]
  %14 = phi i64 [ %20, %12 ], [ 0, %2 ]
  %15 = phi double [ %17, %12 ], [ %0, %2 ]
  %16 = uitofp nneg i32 %13 to double
  %17 = tail call double @llvm.fmuladd.f64(double %15, double %0, double %16)
  %18 = call i32 (ptr, i64, ptr, ...) @snprintf(ptr noundef nonnull dereferenceable(1) %3, i64 noundef 64, ptr noundef nonnull @.str.3, i32 noundef %13, double noundef %17, ptr noundef nonnull @.str.4) #8
  %19 = sext i32 %18 to i64
  %20 = add i64 %14, %19
  %21 = add nuw nsw i32 %13, 1
  %22 = icmp eq i32 %21, %1
  br i1 %22, label %5, label %12, !llvm.loop !14
}

; Function Attrs: nofree nounwind
declare noundef i32 @snprintf(ptr noalias nocapture noundef writeonly, i64 noundef, ptr nocapture noundef readonly, ...) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn uwtable
define dso_local double @number_from_text(double noundef %0) local_unnamed_addr #5 {
  %2 = tail call double @strtod(ptr nocapture noundef nonnull @.str.5, ptr noundef null) #8
  %3 = fmul double %2, %0
  %4 = fmul double %2, %3
  %5 = fmul double %2, %4
  %6 = fmul double %5, %5
  ret double %6
}

; Function Attrs: mustprogress nofree nounwind willreturn
declare double @strtod(ptr noundef readonly, ptr nocapture noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @maximum_of_equals(double noundef %0, double noundef %1) local_unnamed_addr #7 {
  %3 = fcmp ogt double %0, %1
  %4 = select i1 %3, double %0, double %1
  %5 = fmul double %4, 3.000000e+00
  ret double %5
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @maximum_ignores_nan(double noundef %0, i32 noundef %1) local_unnamed_addr #7 {
  %3 = icmp sgt i32 %1, 100
  %4 = select i1 %3, double 1.000000e+00, double 0x7FF8000000000000
  %5 = tail call double @llvm.maxnum.f64(double %4, double %0)
  %6 = fmul double %5, %0
  ret double %6
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @absolute_values(double noundef %0, double noundef %1) local_unnamed_addr #7 {
  %3 = tail call double @llvm.fabs.f64(double %0)
  %4 = tail call double @llvm.fabs.f64(double %1)
  %5 = tail call double @llvm.fmuladd.f64(double %3, double %1, double %4)
  ret double %5
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @library_maximum(double noundef %0, double noundef %1) local_unnamed_addr #7 {
  %3 = tail call double @llvm.maxnum.f64(double %0, double %1)
  %4 = fmul double %3, 3.000000e+00
  ret double %4
}

attributes #0 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nounwind willreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"double", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !7, i64 0}
!11 = !{!7, !7, i64 0}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = distinct !{!14, !13}
