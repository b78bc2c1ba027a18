; clang-22 -O2 -ffast-math -S -emit-llvm c/fast_math.c -o ir/clang-22/O2/fast_math.ll
; ModuleID = 'c/fast_math.c'
source_filename = "c/fast_math.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local nofpclass(nan inf) double @infinite_slope_at_zero(double noundef nofpclass(nan inf) %0, double noundef nofpclass(nan inf) %1) local_unnamed_addr #0 {
  %3 = tail call fast double @llvm.sqrt.f64(double %0)
  %4 = fmul fast double %3, %1
  ret double %4
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local nofpclass(nan inf) double @fast_guarded_root(double noundef nofpclass(nan inf) %0) local_unnamed_addr #0 {
  %2 = fcmp fast ogt double %0, 0.000000e+00
  %3 = tail call fast double @llvm.sqrt.f64(double %0)
  %4 = fmul fast double %3, %0
  %5 = select fast i1 %2, double %4, double 0.000000e+00
  ret double %5
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local nofpclass(nan inf) double @fast_reduction(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %37

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = icmp ult i32 %1, 4
  br i1 %6, label %31, label %7

7:                                                ; preds = %4
  %8 = and i64 %5, 2147483644
  br label %9

9:                                                ; preds = %9, %7
  %10 = phi i64 [ 0, %7 ], [ %25, %9 ]
  %11 = phi <2 x double> [ zeroinitializer, %7 ], [ %23, %9 ]
  %12 = phi <2 x double> [ zeroinitializer, %7 ], [ %24, %9 ]
  %13 = getelementptr inbounds nuw double, ptr %0, i64 %10
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 16
  %15 = load <2 x double>, ptr %13, align 8, !tbaa !9
  %16 = load <2 x double>, ptr %14, align 8, !tbaa !9
  %17 = fmul fast <2 x double> %15, %15
  %18 = fmul fast <2 x double> %16, %16
  %19 = fadd fast <2 x double> %15, splat (double 1.000000e+00)
  %20 = fadd fast <2 x double> %16, splat (double 1.000000e+00)
  %21 = fdiv fast <2 x double> %17, %19
  %22 = fdiv fast <2 x double> %18, %20
  %23 = fadd fast <2 x double> %21, %11
  %24 = fadd fast <2 x double> %22, %12
  %25 = add nuw i64 %10, 4
  %26 = icmp eq i64 %25, %8
  br i1 %26, label %27, label %9, !llvm.loop !11

27:                                               ; preds = %9
  %28 = fadd fast <2 x double> %24, %23
  %29 = tail call fast double @llvm.vector.reduce.fadd.v2f64(double 0.000000e+00, <2 x double> %28)
  %30 = icmp eq i64 %8, %5
  br i1 %30, label %34, label %31

31:                                               ; preds = %4, %27
  %32 = phi i64 [ 0, %4 ], [ %8, %27 ]
  %33 = phi double [ 0.000000e+00, %4 ], [ %29, %27 ]
  br label %39

34:                                               ; preds = %39, %27
  %35 = phi double [ %29, %27 ], [ %47, %39 ]
  %36 = fmul fast double %35, %35
  br label %37

37:                                               ; preds = %34, %2
  %38 = phi double [ 0.000000e+00, %2 ], [ %36, %34 ]
  ret double %38

39:                                               ; preds = %31, %39
  %40 = phi i64 [ %48, %39 ], [ %32, %31 ]
  %41 = phi double [ %47, %39 ], [ %33, %31 ]
  %42 = getelementptr inbounds nuw double, ptr %0, i64 %40
  %43 = load double, ptr %42, align 8, !tbaa !9
  %44 = fmul fast double %43, %43
  %45 = fadd fast double %43, 1.000000e+00
  %46 = fdiv fast double %44, %45
  %47 = fadd fast double %46, %41
  %48 = add nuw nsw i64 %40, 1
  %49 = icmp eq i64 %48, %5
  br i1 %49, label %34, label %39, !llvm.loop !15
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local nofpclass(nan inf) double @fast_softplus_sum(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %34

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = icmp ult i32 %1, 4
  br i1 %6, label %31, label %7

7:                                                ; preds = %4
  %8 = and i64 %5, 2147483644
  br label %9

9:                                                ; preds = %9, %7
  %10 = phi i64 [ 0, %7 ], [ %25, %9 ]
  %11 = phi <2 x double> [ zeroinitializer, %7 ], [ %23, %9 ]
  %12 = phi <2 x double> [ zeroinitializer, %7 ], [ %24, %9 ]
  %13 = getelementptr inbounds nuw double, ptr %0, i64 %10
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 16
  %15 = load <2 x double>, ptr %13, align 8, !tbaa !9
  %16 = load <2 x double>, ptr %14, align 8, !tbaa !9
  %17 = tail call fast <2 x double> @llvm.exp.v2f64(<2 x double> %15)
  %18 = tail call fast <2 x double> @llvm.exp.v2f64(<2 x double> %16)
  %19 = fadd fast <2 x double> %17, splat (double 1.000000e+00)
  %20 = fadd fast <2 x double> %18, splat (double 1.000000e+00)
  %21 = tail call fast <2 x double> @llvm.log.v2f64(<2 x double> %19)
  %22 = tail call fast <2 x double> @llvm.log.v2f64(<2 x double> %20)
  %23 = fadd fast <2 x double> %21, %11
  %24 = fadd fast <2 x double> %22, %12
  %25 = add nuw i64 %10, 4
  %26 = icmp eq i64 %25, %8
  br i1 %26, label %27, label %9, !llvm.loop !16

27:                                               ; preds = %9
  %28 = fadd fast <2 x double> %24, %23
  %29 = tail call fast double @llvm.vector.reduce.fadd.v2f64(double 0.000000e+00, <2 x double> %28)
  %30 = icmp eq i64 %8, %5
  br i1 %30, label %34, label %31

31:                                               ; preds = %4, %27
  %32 = phi i64 [ 0, %4 ], [ %8, %27 ]
  %33 = phi double [ 0.000000e+00, %4 ], [ %29, %27 ]
  br label %36

34:                                               ; preds = %36, %27, %2
  %35 = phi double [ 0.000000e+00, %2 ], [ %29, %27 ], [ %44, %36 ]
  ret double %35

36:                                               ; preds = %31, %36
  %37 = phi i64 [ %45, %36 ], [ %32, %31 ]
  %38 = phi double [ %44, %36 ], [ %33, %31 ]
  %39 = getelementptr inbounds nuw double, ptr %0, i64 %37
  %40 = load double, ptr %39, align 8, !tbaa !9
  %41 = tail call fast double @llvm.exp.f64(double %40)
  %42 = fadd fast double %41, 1.000000e+00
  %43 = tail call fast double @llvm.log.f64(double %42)
  %44 = fadd fast double %43, %38
  %45 = add nuw nsw i64 %37, 1
  %46 = icmp eq i64 %45, %5
  br i1 %46, label %34, label %36, !llvm.loop !17
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.vector.reduce.fadd.v2f64(double, <2 x double>) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.exp.v2f64(<2 x double>) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.log.v2f64(<2 x double>) #4

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

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
!11 = distinct !{!11, !12, !13, !14}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!"llvm.loop.isvectorized", i32 1}
!14 = !{!"llvm.loop.unroll.runtime.disable"}
!15 = distinct !{!15, !12, !14, !13}
!16 = distinct !{!16, !12, !13, !14}
!17 = distinct !{!17, !12, !14, !13}
