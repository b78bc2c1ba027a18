; clang-22 -O3 -S -emit-llvm c/globals.c -o ir/clang-22/O3/globals.ll
; ModuleID = 'c/globals.c'
source_filename = "c/globals.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@filter_weights = dso_local local_unnamed_addr constant [4 x double] [double 5.000000e-01, double -1.250000e+00, double 2.000000e+00, double 7.500000e-01], align 16
@scratch = internal unnamed_addr global [8 x double] zeroinitializer, align 16
@settings.0 = internal unnamed_addr global double 0.000000e+00, align 8
@settings.1 = internal unnamed_addr global i32 0, align 8
@leaky_accumulator.acc = internal unnamed_addr global double 0.000000e+00, align 8

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @convolve_with_constant_table(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp slt i32 %1, 4
  br i1 %3, label %29, label %4

4:                                                ; preds = %2
  %5 = add nuw i32 %1, 1
  %6 = tail call i32 @llvm.smax.i32(i32 %5, i32 5)
  %7 = add nsw i32 %6, -4
  %8 = zext nneg i32 %7 to i64
  %9 = load double, ptr %0, align 8, !tbaa !9
  br label %10

10:                                               ; preds = %4, %10
  %11 = phi double [ %9, %4 ], [ %17, %10 ]
  %12 = phi i64 [ 0, %4 ], [ %15, %10 ]
  %13 = phi double [ 0.000000e+00, %4 ], [ %27, %10 ]
  %14 = tail call double @llvm.fmuladd.f64(double %11, double 5.000000e-01, double 0.000000e+00)
  %15 = add nuw nsw i64 %12, 1
  %16 = getelementptr inbounds nuw double, ptr %0, i64 %15
  %17 = load double, ptr %16, align 8, !tbaa !9
  %18 = tail call double @llvm.fmuladd.f64(double %17, double -1.250000e+00, double %14)
  %19 = getelementptr inbounds nuw double, ptr %0, i64 %12
  %20 = getelementptr inbounds nuw i8, ptr %19, i64 16
  %21 = load double, ptr %20, align 8, !tbaa !9
  %22 = tail call double @llvm.fmuladd.f64(double %21, double 2.000000e+00, double %18)
  %23 = getelementptr inbounds nuw double, ptr %0, i64 %12
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 24
  %25 = load double, ptr %24, align 8, !tbaa !9
  %26 = tail call double @llvm.fmuladd.f64(double %25, double 7.500000e-01, double %22)
  %27 = tail call double @llvm.fmuladd.f64(double %26, double %26, double %13)
  %28 = icmp eq i64 %15, %8
  br i1 %28, label %29, label %10, !llvm.loop !11

29:                                               ; preds = %10, %2
  %30 = phi double [ 0.000000e+00, %2 ], [ %27, %10 ]
  ret double %30
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @global_scratch_space(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %60

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = icmp ult i32 %1, 4
  br i1 %6, label %23, label %7

7:                                                ; preds = %4
  %8 = and i64 %5, 2147483644
  br label %9

9:                                                ; preds = %9, %7
  %10 = phi i64 [ 0, %7 ], [ %19, %9 ]
  %11 = getelementptr inbounds nuw double, ptr %0, i64 %10
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 16
  %13 = load <2 x double>, ptr %11, align 8, !tbaa !9
  %14 = load <2 x double>, ptr %12, align 8, !tbaa !9
  %15 = fmul <2 x double> %13, %13
  %16 = fmul <2 x double> %14, %14
  %17 = getelementptr inbounds nuw double, ptr @scratch, i64 %10
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 16
  store <2 x double> %15, ptr %17, align 16, !tbaa !9
  store <2 x double> %16, ptr %18, align 16, !tbaa !9
  %19 = add nuw i64 %10, 4
  %20 = icmp eq i64 %19, %8
  br i1 %20, label %21, label %9, !llvm.loop !13

21:                                               ; preds = %9
  %22 = icmp eq i64 %8, %5
  br i1 %22, label %25, label %23

23:                                               ; preds = %4, %21
  %24 = phi i64 [ 0, %4 ], [ %8, %21 ]
  br label %34

25:                                               ; preds = %34, %21
  %26 = icmp eq i32 %1, 1
  br i1 %26, label %60, label %27

27:                                               ; preds = %25
  %28 = add nsw i64 %5, -1
  %29 = and i64 %28, 3
  %30 = add nsw i32 %1, -2
  %31 = icmp ult i32 %30, 3
  br i1 %31, label %44, label %32

32:                                               ; preds = %27
  %33 = and i64 %28, -4
  br label %62

34:                                               ; preds = %23, %34
  %35 = phi i64 [ %40, %34 ], [ %24, %23 ]
  %36 = getelementptr inbounds nuw double, ptr %0, i64 %35
  %37 = load double, ptr %36, align 8, !tbaa !9
  %38 = fmul double %37, %37
  %39 = getelementptr inbounds nuw double, ptr @scratch, i64 %35
  store double %38, ptr %39, align 8, !tbaa !9
  %40 = add nuw nsw i64 %35, 1
  %41 = icmp eq i64 %40, %5
  br i1 %41, label %25, label %34, !llvm.loop !16

42:                                               ; preds = %62
  %43 = icmp eq i64 %29, 0
  br i1 %43, label %60, label %44

44:                                               ; preds = %42, %27
  %45 = phi i64 [ 1, %27 ], [ %83, %42 ]
  %46 = phi double [ 0.000000e+00, %27 ], [ %82, %42 ]
  %47 = icmp ne i64 %29, 0
  tail call void @llvm.assume(i1 %47)
  br label %48

48:                                               ; preds = %48, %44
  %49 = phi i64 [ %45, %44 ], [ %57, %48 ]
  %50 = phi double [ %46, %44 ], [ %56, %48 ]
  %51 = phi i64 [ 0, %44 ], [ %58, %48 ]
  %52 = getelementptr inbounds nuw double, ptr @scratch, i64 %49
  %53 = load double, ptr %52, align 8, !tbaa !9
  %54 = getelementptr i8, ptr %52, i64 -8
  %55 = load double, ptr %54, align 8, !tbaa !9
  %56 = tail call double @llvm.fmuladd.f64(double %53, double %55, double %50)
  %57 = add nuw nsw i64 %49, 1
  %58 = add i64 %51, 1
  %59 = icmp eq i64 %58, %29
  br i1 %59, label %60, label %48, !llvm.loop !17

60:                                               ; preds = %42, %48, %2, %25
  %61 = phi double [ 0.000000e+00, %25 ], [ 0.000000e+00, %2 ], [ %82, %42 ], [ %56, %48 ]
  ret double %61

62:                                               ; preds = %62, %32
  %63 = phi i64 [ 1, %32 ], [ %83, %62 ]
  %64 = phi double [ 0.000000e+00, %32 ], [ %82, %62 ]
  %65 = phi i64 [ 0, %32 ], [ %84, %62 ]
  %66 = getelementptr inbounds nuw double, ptr @scratch, i64 %63
  %67 = load double, ptr %66, align 8, !tbaa !9
  %68 = getelementptr i8, ptr %66, i64 -8
  %69 = load double, ptr %68, align 8, !tbaa !9
  %70 = tail call double @llvm.fmuladd.f64(double %67, double %69, double %64)
  %71 = getelementptr inbounds nuw double, ptr @scratch, i64 %63
  %72 = getelementptr inbounds nuw i8, ptr %71, i64 8
  %73 = load double, ptr %72, align 8, !tbaa !9
  %74 = tail call double @llvm.fmuladd.f64(double %73, double %67, double %70)
  %75 = getelementptr inbounds nuw double, ptr @scratch, i64 %63
  %76 = getelementptr inbounds nuw i8, ptr %75, i64 16
  %77 = load double, ptr %76, align 8, !tbaa !9
  %78 = tail call double @llvm.fmuladd.f64(double %77, double %73, double %74)
  %79 = getelementptr inbounds nuw double, ptr @scratch, i64 %63
  %80 = getelementptr inbounds nuw i8, ptr %79, i64 24
  %81 = load double, ptr %80, align 8, !tbaa !9
  %82 = tail call double @llvm.fmuladd.f64(double %81, double %77, double %78)
  %83 = add nuw nsw i64 %63, 4
  %84 = add i64 %65, 4
  %85 = icmp eq i64 %84, %33
  br i1 %85, label %42, label %62, !llvm.loop !19
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @static_state_between_calls(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %8

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %10

6:                                                ; preds = %10
  %7 = fmul double %16, %16
  br label %8

8:                                                ; preds = %6, %2
  %9 = phi double [ 0.000000e+00, %2 ], [ %7, %6 ]
  ret double %9

10:                                               ; preds = %4, %10
  %11 = phi i64 [ 0, %4 ], [ %17, %10 ]
  %12 = getelementptr inbounds nuw double, ptr %0, i64 %11
  %13 = load double, ptr %12, align 8, !tbaa !9
  %14 = icmp eq i64 %11, 0
  %15 = zext i1 %14 to i32
  %16 = tail call fastcc double @leaky_accumulator(double noundef %13, i32 noundef %15)
  %17 = add nuw nsw i64 %11, 1
  %18 = icmp eq i64 %17, %5
  br i1 %18, label %6, label %10, !llvm.loop !20
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc double @leaky_accumulator(double noundef %0, i32 noundef range(i32 0, 2) %1) unnamed_addr #4 {
  %3 = icmp eq i32 %1, 0
  %4 = load double, ptr @leaky_accumulator.acc, align 8
  %5 = select i1 %3, double %4, double 0.000000e+00
  %6 = tail call double @llvm.fmuladd.f64(double %5, double 5.000000e-01, double %0)
  store double %6, ptr @leaky_accumulator.acc, align 8, !tbaa !9
  ret double %6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @global_struct_gain(double noundef %0, double noundef %1) local_unnamed_addr #5 {
  store double %1, ptr @settings.0, align 8, !tbaa !21
  store i32 0, ptr @settings.1, align 8, !tbaa !23
  %3 = tail call fastcc double @apply_gain(double noundef %0)
  %4 = tail call fastcc double @apply_gain(double noundef %3)
  %5 = fmul double %3, %4
  %6 = load i32, ptr @settings.1, align 8, !tbaa !23
  %7 = sitofp i32 %6 to double
  %8 = fmul double %5, %7
  ret double %8
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc double @apply_gain(double noundef %0) unnamed_addr #4 {
  %2 = load i32, ptr @settings.1, align 8, !tbaa !23
  %3 = add nsw i32 %2, 1
  store i32 %3, ptr @settings.1, align 8, !tbaa !23
  %4 = load double, ptr @settings.0, align 8, !tbaa !21
  %5 = fmul double %0, %4
  store double %5, ptr @settings.0, align 8, !tbaa !21
  %6 = fadd double %0, %5
  ret double %6
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #7

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

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
!13 = distinct !{!13, !12, !14, !15}
!14 = !{!"llvm.loop.isvectorized", i32 1}
!15 = !{!"llvm.loop.unroll.runtime.disable"}
!16 = distinct !{!16, !12, !15, !14}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
!19 = distinct !{!19, !12}
!20 = distinct !{!20, !12}
!21 = !{!22, !10, i64 0}
!22 = !{!"", !10, i64 0, !6, i64 8}
!23 = !{!22, !6, i64 8}
