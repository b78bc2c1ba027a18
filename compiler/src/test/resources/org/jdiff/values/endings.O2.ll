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
@ways = internal unnamed_addr constant [2 x ptr] [ptr @one, ptr @two], align 16
@.str.3 = private unnamed_addr constant [10 x i8] c"too small\00", align 1
@stderr = external local_unnamed_addr global ptr, align 8
@.str.4 = private unnamed_addr constant [8 x i8] c"%s: %g\0A\00", align 1

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @tail_calls(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call fastcc double @power(double noundef %0, double noundef %1, i32 noundef 5)
  %4 = fmul double %3, %0
  ret double %4
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(none) uwtable
define internal fastcc double @power(double noundef %0, double noundef %1, i32 noundef %2) unnamed_addr #1 {
  %4 = icmp eq i32 %2, 0
  br i1 %4, label %21, label %5

5:                                                ; preds = %3
  %6 = and i32 %2, 7
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %16, label %8

8:                                                ; preds = %5, %8
  %9 = phi i32 [ %13, %8 ], [ %2, %5 ]
  %10 = phi double [ %12, %8 ], [ %1, %5 ]
  %11 = phi i32 [ %14, %8 ], [ 0, %5 ]
  %12 = fmul double %10, %0
  %13 = add nsw i32 %9, -1
  %14 = add i32 %11, 1
  %15 = icmp eq i32 %14, %6
  br i1 %15, label %16, label %8, !llvm.loop !5

16:                                               ; preds = %8, %5
  %17 = phi double [ poison, %5 ], [ %12, %8 ]
  %18 = phi i32 [ %2, %5 ], [ %13, %8 ]
  %19 = phi double [ %1, %5 ], [ %12, %8 ]
  %20 = icmp ult i32 %2, 8
  br i1 %20, label %21, label %23

21:                                               ; preds = %16, %23, %3
  %22 = phi double [ %1, %3 ], [ %17, %16 ], [ %33, %23 ]
  ret double %22

23:                                               ; preds = %16, %23
  %24 = phi i32 [ %34, %23 ], [ %18, %16 ]
  %25 = phi double [ %33, %23 ], [ %19, %16 ]
  %26 = fmul double %25, %0
  %27 = fmul double %26, %0
  %28 = fmul double %27, %0
  %29 = fmul double %28, %0
  %30 = fmul double %29, %0
  %31 = fmul double %30, %0
  %32 = fmul double %31, %0
  %33 = fmul double %32, %0
  %34 = add nsw i32 %24, -8
  %35 = icmp eq i32 %34, 0
  br i1 %35, label %21, label %23
}

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @mutual_tail_calls(ptr nocapture noundef %0, double noundef %1) local_unnamed_addr #2 {
  tail call void @squared(ptr noundef %0, double noundef %1, i32 noundef 4)
  %3 = load double, ptr %0, align 8, !tbaa !7
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load double, ptr %4, align 8, !tbaa !7
  %6 = fmul double %3, %5
  ret double %6
}

; Function Attrs: nofree noinline nosync nounwind memory(argmem: readwrite) uwtable
define internal void @squared(ptr nocapture noundef %0, double noundef %1, i32 noundef %2) unnamed_addr #3 {
  %4 = icmp eq i32 %2, 0
  br i1 %4, label %10, label %5

5:                                                ; preds = %3
  %6 = load double, ptr %0, align 8, !tbaa !7
  %7 = fmul double %6, %1
  %8 = fmul double %6, %7
  store double %8, ptr %0, align 8, !tbaa !7
  %9 = add nsw i32 %2, -1
  musttail call void @scaled(ptr noundef nonnull %0, double noundef %1, i32 noundef %9)
  ret void

10:                                               ; preds = %3
  ret void
}

; Function Attrs: nounwind uwtable
define dso_local double @indirect_tail_calls(double noundef %0, double noundef %1) local_unnamed_addr #4 {
  %3 = fcmp ogt double %0, 1.000000e+02
  %4 = zext i1 %3 to i32
  %5 = tail call double @chosen(double noundef %0, i32 noundef %4)
  %6 = fcmp olt double %0, 1.000000e+02
  %7 = zext i1 %6 to i32
  %8 = tail call double @chosen(double noundef %1, i32 noundef %7)
  %9 = fmul double %5, %8
  ret double %9
}

; Function Attrs: noinline nounwind uwtable
define internal double @chosen(double noundef %0, i32 noundef %1) unnamed_addr #5 {
  %3 = and i32 %1, 1
  %4 = zext nneg i32 %3 to i64
  %5 = getelementptr inbounds [2 x ptr], ptr @ways, i64 0, i64 %4
  %6 = load ptr, ptr %5, align 8, !tbaa !11
  %7 = musttail call double %6(double noundef %0, i32 noundef %1) #14
  ret double %7
}

; Function Attrs: nounwind uwtable
define dso_local noundef double @error_handlers(double noundef %0, double noundef %1) local_unnamed_addr #4 {
  %3 = fadd double %0, 0.000000e+00
  %4 = tail call fastcc double @checked(double noundef %3)
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %1, double 0.000000e+00)
  %6 = fcmp uno double %5, 0.000000e+00
  br i1 %6, label %29, label %31

7:                                                ; preds = %31
  %8 = fadd double %0, 1.000000e+00
  %9 = tail call fastcc double @checked(double noundef %8)
  %10 = tail call double @llvm.fmuladd.f64(double %9, double %1, double %5)
  %11 = fcmp uno double %10, 0.000000e+00
  br i1 %11, label %29, label %12

12:                                               ; preds = %7
  %13 = fcmp olt double %10, 1.000000e+09
  br i1 %13, label %14, label %33

14:                                               ; preds = %12
  %15 = fadd double %0, 2.000000e+00
  %16 = tail call fastcc double @checked(double noundef %15)
  %17 = tail call double @llvm.fmuladd.f64(double %16, double %1, double %10)
  %18 = fcmp uno double %17, 0.000000e+00
  br i1 %18, label %29, label %19

19:                                               ; preds = %14
  %20 = fcmp olt double %17, 1.000000e+09
  br i1 %20, label %21, label %33

21:                                               ; preds = %19
  %22 = fadd double %0, 3.000000e+00
  %23 = tail call fastcc double @checked(double noundef %22)
  %24 = tail call double @llvm.fmuladd.f64(double %23, double %1, double %17)
  %25 = fcmp uno double %24, 0.000000e+00
  br i1 %25, label %29, label %26

26:                                               ; preds = %21
  %27 = fcmp olt double %24, 1.000000e+09
  br i1 %27, label %28, label %33

28:                                               ; preds = %26
  ret double %24

29:                                               ; preds = %21, %14, %7, %2
  %30 = phi double [ %5, %2 ], [ %10, %7 ], [ %17, %14 ], [ %24, %21 ]
  tail call fastcc void @fail(ptr noundef nonnull @.str, double noundef %30) #15
  unreachable

31:                                               ; preds = %2
  %32 = fcmp olt double %5, 1.000000e+09
  br i1 %32, label %7, label %33

33:                                               ; preds = %26, %19, %12, %31
  tail call void @__assert_fail(ptr noundef nonnull @.str.1, ptr noundef nonnull @.str.2, i32 noundef 75, ptr noundef nonnull @__PRETTY_FUNCTION__.error_handlers) #16
  unreachable
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc noundef double @checked(double noundef %0) unnamed_addr #5 {
  %2 = fcmp olt double %0, -1.000000e+06
  br i1 %2, label %3, label %4

3:                                                ; preds = %1
  tail call fastcc void @fail(ptr noundef nonnull @.str.3, double noundef %0) #15
  unreachable

4:                                                ; preds = %1
  %5 = fcmp ogt double %0, 1.000000e+06
  br i1 %5, label %6, label %7

6:                                                ; preds = %4
  tail call void @abort() #16
  unreachable

7:                                                ; preds = %4
  %8 = fmul double %0, %0
  ret double %8
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #6

; Function Attrs: noinline noreturn nounwind uwtable
define internal fastcc void @fail(ptr noundef %0, double noundef %1) unnamed_addr #7 {
  %3 = load ptr, ptr @stderr, align 8, !tbaa !11
  %4 = tail call i32 (ptr, ptr, ...) @fprintf(ptr noundef %3, ptr noundef nonnull @.str.4, ptr noundef %0, double noundef %1) #17
  tail call void @exit(i32 noundef 2) #16
  unreachable
}

; Function Attrs: noreturn nounwind
declare void @__assert_fail(ptr noundef, ptr noundef, i32 noundef, ptr noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @selected(double noundef %0, double noundef %1) local_unnamed_addr #9 {
  %3 = fptosi double %0 to i32
  %4 = add i32 %3, 999
  %5 = icmp ult i32 %4, 1999
  %6 = fadd double %0, %1
  %7 = fmul double %0, %1
  %8 = select i1 %5, double %7, double %6
  ret double %8
}

; Function Attrs: nounwind uwtable
define dso_local noundef double @jumps(double noundef %0, double noundef %1) local_unnamed_addr #4 {
  %3 = call i32 @_setjmp(ptr noundef nonnull @place) #18
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %5, label %10

5:                                                ; preds = %2
  %6 = fcmp ogt double %0, 1.000000e+02
  br i1 %6, label %7, label %8

7:                                                ; preds = %5
  call void @longjmp(ptr noundef nonnull @place, i32 noundef 1) #16
  unreachable

8:                                                ; preds = %5
  %9 = fmul double %0, %1
  br label %10

10:                                               ; preds = %2, %8
  %11 = phi double [ %9, %8 ], [ %1, %2 ]
  ret double %11
}

; Function Attrs: nounwind returns_twice
declare i32 @_setjmp(ptr noundef) local_unnamed_addr #10

; Function Attrs: noreturn nounwind
declare void @longjmp(ptr noundef, i32 noundef) local_unnamed_addr #8

; Function Attrs: nounwind uwtable
define dso_local noundef double @far_jumps(double noundef %0, double noundef %1) local_unnamed_addr #4 {
  %3 = fcmp ogt double %0, 1.000000e+02
  br i1 %3, label %4, label %5

4:                                                ; preds = %2
  tail call void @longjmp(ptr noundef nonnull @place, i32 noundef 1) #16
  unreachable

5:                                                ; preds = %2
  %6 = fmul double %0, %1
  ret double %6
}

; Function Attrs: nofree noinline nosync nounwind memory(argmem: readwrite) uwtable
define internal void @scaled(ptr nocapture noundef %0, double noundef %1, i32 noundef %2) unnamed_addr #3 {
  %4 = icmp eq i32 %2, 0
  br i1 %4, label %11, label %5

5:                                                ; preds = %3
  %6 = load double, ptr %0, align 8, !tbaa !7
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  %8 = load double, ptr %7, align 8, !tbaa !7
  %9 = tail call double @llvm.fmuladd.f64(double %6, double %1, double %8)
  store double %9, ptr %7, align 8, !tbaa !7
  %10 = add nsw i32 %2, -1
  musttail call void @squared(ptr noundef nonnull %0, double noundef %1, i32 noundef %10)
  ret void

11:                                               ; preds = %3
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define internal noundef double @one(double noundef %0, i32 noundef %1) #9 {
  %3 = sitofp i32 %1 to double
  %4 = tail call double @llvm.fmuladd.f64(double %0, double %0, double %3)
  ret double %4
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define internal double @two(double noundef %0, i32 noundef %1) #11 {
  %3 = tail call double @sin(double noundef %0) #14
  %4 = sitofp i32 %1 to double
  %5 = fmul double %3, %4
  ret double %5
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sin(double noundef) local_unnamed_addr #12

; Function Attrs: noreturn nounwind
declare void @abort() local_unnamed_addr #8

; Function Attrs: nofree nounwind
declare noundef i32 @fprintf(ptr nocapture noundef, ptr nocapture noundef readonly, ...) local_unnamed_addr #13

; Function Attrs: noreturn nounwind
declare void @exit(i32 noundef) local_unnamed_addr #8

attributes #0 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree noinline norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree noinline nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { noinline nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { noinline noreturn nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { noreturn nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nounwind returns_twice "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { mustprogress nofree nounwind willreturn memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #12 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #13 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #14 = { nounwind }
attributes #15 = { noreturn }
attributes #16 = { noreturn nounwind }
attributes #17 = { cold nounwind }
attributes #18 = { nounwind returns_twice }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.unroll.disable"}
!7 = !{!8, !8, i64 0}
!8 = !{!"double", !9, i64 0}
!9 = !{!"omnipotent char", !10, i64 0}
!10 = !{!"Simple C/C++ TBAA"}
!11 = !{!12, !12, i64 0}
!12 = !{!"any pointer", !9, i64 0}
