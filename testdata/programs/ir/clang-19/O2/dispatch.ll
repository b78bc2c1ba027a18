; clang-19 -O2 -S -emit-llvm c/dispatch.c -o ir/clang-19/O2/dispatch.ll
; ModuleID = 'c/dispatch.c'
source_filename = "c/dispatch.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Context = type { double, ptr, i32 }

@steps = internal unnamed_addr constant [4 x ptr] [ptr @square, ptr @halved_sine, ptr @reciprocal, ptr @exp], align 16

; Function Attrs: nounwind uwtable
define dso_local double @table_of_functions(double noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  br label %9

7:                                                ; preds = %9, %3
  %8 = phi double [ %0, %3 ], [ %18, %9 ]
  ret double %8

9:                                                ; preds = %5, %9
  %10 = phi i64 [ 0, %5 ], [ %19, %9 ]
  %11 = phi double [ %0, %5 ], [ %18, %9 ]
  %12 = getelementptr inbounds i32, ptr %1, i64 %10
  %13 = load i32, ptr %12, align 4, !tbaa !5
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds [4 x ptr], ptr @steps, i64 0, i64 %14
  %16 = load ptr, ptr %15, align 8, !tbaa !9
  %17 = tail call double %16(double noundef %11) #11
  %18 = fadd double %17, 2.500000e-01
  %19 = add nuw nsw i64 %10, 1
  %20 = icmp eq i64 %19, %6
  br i1 %20, label %7, label %9, !llvm.loop !11
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind uwtable
define dso_local double @function_from_branch(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp eq i32 %1, 0
  %4 = icmp eq i32 %1, 1
  %5 = select i1 %4, ptr @halved_sine, ptr @sqrt
  %6 = select i1 %3, ptr @square, ptr %5
  %7 = tail call double %6(double noundef %0) #11, !callees !13
  %8 = fmul double %0, 2.000000e+00
  %9 = tail call double %6(double noundef %8) #11, !callees !13
  %10 = fmul double %7, %9
  ret double %10
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define internal noundef double @square(double noundef %0) #2 {
  %2 = fmul double %0, %0
  ret double %2
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define internal double @halved_sine(double noundef %0) #3 {
  %2 = tail call double @sin(double noundef %0) #11
  %3 = fmul double %2, 5.000000e-01
  ret double %3
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sqrt(double noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: write, inaccessiblemem: none) uwtable
define dso_local double @callback_with_context(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #5 {
  %4 = alloca [32 x double], align 16
  %5 = alloca %struct.Context, align 8
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %4) #11
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %5) #11
  store double %0, ptr %5, align 8, !tbaa !14
  %6 = getelementptr inbounds i8, ptr %5, i64 8
  store ptr %4, ptr %6, align 8, !tbaa !17
  %7 = getelementptr inbounds i8, ptr %5, i64 16
  store i32 0, ptr %7, align 8, !tbaa !18
  %8 = call fastcc double @integrate(ptr noundef nonnull %5, double noundef %1, i32 noundef %2)
  %9 = load i32, ptr %7, align 8, !tbaa !18
  %10 = sdiv i32 %9, 2
  %11 = sext i32 %10 to i64
  %12 = getelementptr inbounds [32 x double], ptr %4, i64 0, i64 %11
  %13 = load double, ptr %12, align 8, !tbaa !19
  %14 = call double @llvm.fmuladd.f64(double %13, double %8, double %8)
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %5) #11
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %4) #11
  ret double %14
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none) uwtable
define internal fastcc double @integrate(ptr nocapture noundef %0, double noundef %1, i32 noundef %2) unnamed_addr #6 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %13

5:                                                ; preds = %3
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  %7 = load ptr, ptr %6, align 8, !tbaa !17
  %8 = getelementptr inbounds i8, ptr %0, i64 16
  %9 = load i32, ptr %8, align 8, !tbaa !18
  %10 = sext i32 %9 to i64
  br label %15

11:                                               ; preds = %15
  %12 = trunc nsw i64 %27 to i32
  store i32 %12, ptr %8, align 8, !tbaa !18
  br label %13

13:                                               ; preds = %11, %3
  %14 = phi double [ %32, %11 ], [ %1, %3 ]
  ret double %14

15:                                               ; preds = %5, %15
  %16 = phi i64 [ %10, %5 ], [ %27, %15 ]
  %17 = phi double [ %1, %5 ], [ %32, %15 ]
  %18 = phi i32 [ 0, %5 ], [ %33, %15 ]
  %19 = uitofp nneg i32 %18 to double
  %20 = fmul double %19, 1.250000e-01
  %21 = getelementptr double, ptr %7, i64 %16
  store double %17, ptr %21, align 8, !tbaa !19
  %22 = load double, ptr %0, align 8, !tbaa !14
  %23 = fneg double %22
  %24 = tail call double @llvm.fmuladd.f64(double %23, double %17, double %20)
  %25 = fadd double %20, 6.250000e-02
  %26 = tail call double @llvm.fmuladd.f64(double %24, double 6.250000e-02, double %17)
  %27 = add nsw i64 %16, 2
  %28 = getelementptr i8, ptr %21, i64 8
  store double %26, ptr %28, align 8, !tbaa !19
  %29 = load double, ptr %0, align 8, !tbaa !14
  %30 = fneg double %29
  %31 = tail call double @llvm.fmuladd.f64(double %30, double %26, double %25)
  %32 = tail call double @llvm.fmuladd.f64(double %31, double 1.250000e-01, double %17)
  %33 = add nuw nsw i32 %18, 1
  %34 = icmp eq i32 %33, %2
  br i1 %34, label %11, label %15, !llvm.loop !20
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #7

; Function Attrs: mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable
define dso_local double @pipeline_of_stages(ptr nocapture noundef readonly %0, double noundef %1) local_unnamed_addr #8 {
  %3 = load double, ptr %0, align 8, !tbaa !19
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load double, ptr %4, align 8, !tbaa !19
  %6 = getelementptr inbounds i8, ptr %0, i64 16
  %7 = load double, ptr %6, align 8, !tbaa !19
  %8 = fmul double %1, %1
  %9 = fmul double %8, %3
  %10 = tail call double @llvm.fmuladd.f64(double %9, double %9, double 1.000000e+00)
  %11 = fdiv double 1.000000e+00, %10
  %12 = fmul double %5, %11
  %13 = tail call double @sin(double noundef %12) #11
  %14 = fmul double %13, 5.000000e-01
  %15 = fmul double %7, %14
  ret double %15
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define internal noundef double @reciprocal(double noundef %0) #2 {
  %2 = tail call double @llvm.fmuladd.f64(double %0, double %0, double 1.000000e+00)
  %3 = fdiv double 1.000000e+00, %2
  ret double %3
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local double @visitor_changes_elements(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #9 {
  %3 = alloca double, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #11
  store double 0.000000e+00, ptr %3, align 8, !tbaa !19
  call fastcc void @for_each(ptr noundef %0, i32 noundef %1, ptr noundef nonnull %3)
  %4 = load double, ptr %3, align 8, !tbaa !19
  %5 = sext i32 %1 to i64
  %6 = getelementptr double, ptr %0, i64 %5
  %7 = getelementptr i8, ptr %6, i64 -8
  %8 = load double, ptr %7, align 8, !tbaa !19
  %9 = fadd double %4, %8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #11
  ret double %9
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc void @for_each(ptr nocapture noundef %0, i32 noundef %1, ptr nocapture noundef %2) unnamed_addr #10 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %21

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64
  %7 = and i64 %6, 1
  %8 = icmp eq i32 %1, 1
  br i1 %8, label %11, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483646
  br label %22

11:                                               ; preds = %22, %5
  %12 = phi i64 [ 0, %5 ], [ %38, %22 ]
  %13 = icmp eq i64 %7, 0
  br i1 %13, label %21, label %14

14:                                               ; preds = %11
  %15 = getelementptr inbounds double, ptr %0, i64 %12
  %16 = load double, ptr %15, align 8, !tbaa !19
  %17 = load double, ptr %2, align 8, !tbaa !19
  %18 = tail call double @llvm.fmuladd.f64(double %16, double %16, double %17)
  store double %18, ptr %2, align 8, !tbaa !19
  %19 = load double, ptr %15, align 8, !tbaa !19
  %20 = fmul double %18, %19
  store double %20, ptr %15, align 8, !tbaa !19
  br label %21

21:                                               ; preds = %14, %11, %3
  ret void

22:                                               ; preds = %22, %9
  %23 = phi i64 [ 0, %9 ], [ %38, %22 ]
  %24 = phi i64 [ 0, %9 ], [ %39, %22 ]
  %25 = getelementptr inbounds double, ptr %0, i64 %23
  %26 = load double, ptr %25, align 8, !tbaa !19
  %27 = load double, ptr %2, align 8, !tbaa !19
  %28 = tail call double @llvm.fmuladd.f64(double %26, double %26, double %27)
  store double %28, ptr %2, align 8, !tbaa !19
  %29 = load double, ptr %25, align 8, !tbaa !19
  %30 = fmul double %28, %29
  store double %30, ptr %25, align 8, !tbaa !19
  %31 = or disjoint i64 %23, 1
  %32 = getelementptr inbounds double, ptr %0, i64 %31
  %33 = load double, ptr %32, align 8, !tbaa !19
  %34 = load double, ptr %2, align 8, !tbaa !19
  %35 = tail call double @llvm.fmuladd.f64(double %33, double %33, double %34)
  store double %35, ptr %2, align 8, !tbaa !19
  %36 = load double, ptr %32, align 8, !tbaa !19
  %37 = fmul double %35, %36
  store double %37, ptr %32, align 8, !tbaa !19
  %38 = add nuw nsw i64 %23, 2
  %39 = add i64 %24, 2
  %40 = icmp eq i64 %39, %10
  br i1 %40, label %11, label %22, !llvm.loop !21
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @exp(double noundef) #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sin(double noundef) local_unnamed_addr #4

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind memory(readwrite, argmem: write, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree noinline norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !7, i64 0}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{ptr @halved_sine, ptr @sqrt, ptr @square}
!14 = !{!15, !16, i64 0}
!15 = !{!"", !16, i64 0, !10, i64 8, !6, i64 16}
!16 = !{!"double", !7, i64 0}
!17 = !{!15, !10, i64 8}
!18 = !{!15, !6, i64 16}
!19 = !{!16, !16, i64 0}
!20 = distinct !{!20, !12}
!21 = distinct !{!21, !12}
