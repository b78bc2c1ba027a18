; clang-22 -O2 -S -emit-llvm c/attributes.c -o ir/clang-22/O2/attributes.ll
; ModuleID = 'c/attributes.c'
source_filename = "c/attributes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @dot_of_restrict(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %29

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = and i64 %6, 3
  %8 = icmp ult i32 %2, 4
  br i1 %8, label %13, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483644
  br label %31

11:                                               ; preds = %31
  %12 = icmp eq i64 %7, 0
  br i1 %12, label %29, label %13

13:                                               ; preds = %11, %5
  %14 = phi i64 [ 0, %5 ], [ %58, %11 ]
  %15 = phi double [ 0.000000e+00, %5 ], [ %57, %11 ]
  %16 = icmp ne i64 %7, 0
  tail call void @llvm.assume(i1 %16)
  br label %17

17:                                               ; preds = %17, %13
  %18 = phi i64 [ %14, %13 ], [ %26, %17 ]
  %19 = phi double [ %15, %13 ], [ %25, %17 ]
  %20 = phi i64 [ 0, %13 ], [ %27, %17 ]
  %21 = getelementptr inbounds nuw double, ptr %0, i64 %18
  %22 = load double, ptr %21, align 8, !tbaa !9
  %23 = getelementptr inbounds nuw double, ptr %1, i64 %18
  %24 = load double, ptr %23, align 8, !tbaa !9
  %25 = tail call double @llvm.fmuladd.f64(double %22, double %24, double %19)
  %26 = add nuw nsw i64 %18, 1
  %27 = add i64 %20, 1
  %28 = icmp eq i64 %27, %7
  br i1 %28, label %29, label %17, !llvm.loop !11

29:                                               ; preds = %11, %17, %3
  %30 = phi double [ 0.000000e+00, %3 ], [ %57, %11 ], [ %25, %17 ]
  ret double %30

31:                                               ; preds = %31, %9
  %32 = phi i64 [ 0, %9 ], [ %58, %31 ]
  %33 = phi double [ 0.000000e+00, %9 ], [ %57, %31 ]
  %34 = phi i64 [ 0, %9 ], [ %59, %31 ]
  %35 = getelementptr inbounds nuw double, ptr %0, i64 %32
  %36 = load double, ptr %35, align 8, !tbaa !9
  %37 = getelementptr inbounds nuw double, ptr %1, i64 %32
  %38 = load double, ptr %37, align 8, !tbaa !9
  %39 = tail call double @llvm.fmuladd.f64(double %36, double %38, double %33)
  %40 = or disjoint i64 %32, 1
  %41 = getelementptr inbounds nuw double, ptr %0, i64 %40
  %42 = load double, ptr %41, align 8, !tbaa !9
  %43 = getelementptr inbounds nuw double, ptr %1, i64 %40
  %44 = load double, ptr %43, align 8, !tbaa !9
  %45 = tail call double @llvm.fmuladd.f64(double %42, double %44, double %39)
  %46 = or disjoint i64 %32, 2
  %47 = getelementptr inbounds nuw double, ptr %0, i64 %46
  %48 = load double, ptr %47, align 8, !tbaa !9
  %49 = getelementptr inbounds nuw double, ptr %1, i64 %46
  %50 = load double, ptr %49, align 8, !tbaa !9
  %51 = tail call double @llvm.fmuladd.f64(double %48, double %50, double %45)
  %52 = or disjoint i64 %32, 3
  %53 = getelementptr inbounds nuw double, ptr %0, i64 %52
  %54 = load double, ptr %53, align 8, !tbaa !9
  %55 = getelementptr inbounds nuw double, ptr %1, i64 %52
  %56 = load double, ptr %55, align 8, !tbaa !9
  %57 = tail call double @llvm.fmuladd.f64(double %54, double %56, double %51)
  %58 = add nuw nsw i64 %32, 4
  %59 = add i64 %34, 4
  %60 = icmp eq i64 %59, %10
  br i1 %60, label %11, label %31, !llvm.loop !13
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @norm_of_static_extent(ptr noundef readonly align 8 captures(none) dereferenceable(32) %0) local_unnamed_addr #2 {
  %2 = load double, ptr %0, align 8, !tbaa !9
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !9
  %5 = fmul double %4, %4
  %6 = tail call double @llvm.fmuladd.f64(double %2, double %2, double %5)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %8 = load double, ptr %7, align 8, !tbaa !9
  %9 = tail call double @llvm.fmuladd.f64(double %8, double %8, double %6)
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %11 = load double, ptr %10, align 8, !tbaa !9
  %12 = tail call double @llvm.fmuladd.f64(double %11, double %11, double %9)
  %13 = tail call double @llvm.sqrt.f64(double %12)
  ret double %13
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @pure_callee(ptr noundef readonly captures(none) %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call fastcc double @pure_polynomial(ptr noundef %0, double noundef %1) #11
  %4 = fneg double %1
  %5 = tail call fastcc double @pure_polynomial(ptr noundef %0, double noundef %4) #11
  %6 = fmul double %3, %5
  ret double %6
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal fastcc double @pure_polynomial(ptr noundef readonly captures(none) %0, double noundef %1) unnamed_addr #3 {
  %3 = load double, ptr %0, align 8, !tbaa !9
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = load double, ptr %4, align 8, !tbaa !9
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %7 = load double, ptr %6, align 8, !tbaa !9
  %8 = tail call double @llvm.fmuladd.f64(double %1, double %7, double %5)
  %9 = tail call double @llvm.fmuladd.f64(double %1, double %8, double %3)
  ret double %9
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @const_attribute_callee(double noundef %0, double noundef %1) local_unnamed_addr #4 {
  %3 = tail call fastcc double @const_callee(double noundef %0, double noundef %1) #12
  %4 = tail call fastcc double @const_callee(double noundef %1, double noundef %0) #12
  %5 = fadd double %3, %4
  ret double %5
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc noundef double @const_callee(double noundef %0, double noundef %1) unnamed_addr #5 {
  %3 = fmul double %0, %1
  %4 = fmul double %1, %3
  ret double %4
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @returned_argument(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #6 {
  %4 = tail call fastcc nonnull ptr @fill(ptr noundef %0, ptr noundef %1, i32 noundef %2)
  %5 = icmp sgt i32 %2, 0
  br i1 %5, label %6, label %30

6:                                                ; preds = %3
  %7 = zext nneg i32 %2 to i64
  %8 = and i64 %7, 3
  %9 = icmp ult i32 %2, 4
  br i1 %9, label %14, label %10

10:                                               ; preds = %6
  %11 = and i64 %7, 2147483644
  br label %32

12:                                               ; preds = %32
  %13 = icmp eq i64 %8, 0
  br i1 %13, label %30, label %14

14:                                               ; preds = %12, %6
  %15 = phi i64 [ 0, %6 ], [ %56, %12 ]
  %16 = phi double [ 0.000000e+00, %6 ], [ %59, %12 ]
  %17 = icmp ne i64 %8, 0
  tail call void @llvm.assume(i1 %17)
  br label %18

18:                                               ; preds = %18, %14
  %19 = phi i64 [ %15, %14 ], [ %24, %18 ]
  %20 = phi double [ %16, %14 ], [ %27, %18 ]
  %21 = phi i64 [ 0, %14 ], [ %28, %18 ]
  %22 = getelementptr inbounds nuw double, ptr %0, i64 %19
  %23 = load double, ptr %22, align 8, !tbaa !9
  %24 = add nuw nsw i64 %19, 1
  %25 = trunc nuw nsw i64 %24 to i32
  %26 = uitofp nneg i32 %25 to double
  %27 = tail call double @llvm.fmuladd.f64(double %23, double %26, double %20)
  %28 = add i64 %21, 1
  %29 = icmp eq i64 %28, %8
  br i1 %29, label %30, label %18, !llvm.loop !15

30:                                               ; preds = %12, %18, %3
  %31 = phi double [ 0.000000e+00, %3 ], [ %59, %12 ], [ %27, %18 ]
  ret double %31

32:                                               ; preds = %32, %10
  %33 = phi i64 [ 0, %10 ], [ %56, %32 ]
  %34 = phi double [ 0.000000e+00, %10 ], [ %59, %32 ]
  %35 = phi i64 [ 0, %10 ], [ %60, %32 ]
  %36 = getelementptr inbounds nuw double, ptr %0, i64 %33
  %37 = load double, ptr %36, align 8, !tbaa !9
  %38 = or disjoint i64 %33, 1
  %39 = trunc nuw nsw i64 %38 to i32
  %40 = uitofp nneg i32 %39 to double
  %41 = tail call double @llvm.fmuladd.f64(double %37, double %40, double %34)
  %42 = getelementptr inbounds nuw double, ptr %0, i64 %38
  %43 = load double, ptr %42, align 8, !tbaa !9
  %44 = or disjoint i64 %33, 2
  %45 = trunc nuw nsw i64 %44 to i32
  %46 = uitofp nneg i32 %45 to double
  %47 = tail call double @llvm.fmuladd.f64(double %43, double %46, double %41)
  %48 = getelementptr inbounds nuw double, ptr %0, i64 %44
  %49 = load double, ptr %48, align 8, !tbaa !9
  %50 = or disjoint i64 %33, 3
  %51 = trunc nuw nsw i64 %50 to i32
  %52 = uitofp nneg i32 %51 to double
  %53 = tail call double @llvm.fmuladd.f64(double %49, double %52, double %47)
  %54 = getelementptr inbounds nuw double, ptr %0, i64 %50
  %55 = load double, ptr %54, align 8, !tbaa !9
  %56 = add nuw nsw i64 %33, 4
  %57 = trunc nuw nsw i64 %56 to i32
  %58 = uitofp nneg i32 %57 to double
  %59 = tail call double @llvm.fmuladd.f64(double %55, double %58, double %53)
  %60 = add i64 %35, 4
  %61 = icmp eq i64 %60, %11
  br i1 %61, label %12, label %32, !llvm.loop !16
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc nonnull ptr @fill(ptr noalias noundef returned writeonly captures(ret: address, provenance) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) unnamed_addr #7 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %26

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = icmp ult i32 %2, 4
  br i1 %7, label %24, label %8

8:                                                ; preds = %5
  %9 = and i64 %6, 2147483644
  br label %10

10:                                               ; preds = %10, %8
  %11 = phi i64 [ 0, %8 ], [ %20, %10 ]
  %12 = getelementptr inbounds nuw double, ptr %1, i64 %11
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 16
  %14 = load <2 x double>, ptr %12, align 8, !tbaa !9
  %15 = load <2 x double>, ptr %13, align 8, !tbaa !9
  %16 = fmul <2 x double> %14, %14
  %17 = fmul <2 x double> %15, %15
  %18 = getelementptr inbounds nuw double, ptr %0, i64 %11
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 16
  store <2 x double> %16, ptr %18, align 8, !tbaa !9
  store <2 x double> %17, ptr %19, align 8, !tbaa !9
  %20 = add nuw i64 %11, 4
  %21 = icmp eq i64 %20, %9
  br i1 %21, label %22, label %10, !llvm.loop !17

22:                                               ; preds = %10
  %23 = icmp eq i64 %9, %6
  br i1 %23, label %26, label %24

24:                                               ; preds = %5, %22
  %25 = phi i64 [ 0, %5 ], [ %9, %22 ]
  br label %27

26:                                               ; preds = %27, %22, %3
  ret ptr %0

27:                                               ; preds = %24, %27
  %28 = phi i64 [ %33, %27 ], [ %25, %24 ]
  %29 = getelementptr inbounds nuw double, ptr %1, i64 %28
  %30 = load double, ptr %29, align 8, !tbaa !9
  %31 = fmul double %30, %30
  %32 = getelementptr inbounds nuw double, ptr %0, i64 %28
  store double %31, ptr %32, align 8, !tbaa !9
  %33 = add nuw nsw i64 %28, 1
  %34 = icmp eq i64 %33, %6
  br i1 %34, label %26, label %27, !llvm.loop !20
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read, inaccessiblemem: write) uwtable
define dso_local double @assumed_aligned(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #8 {
  call void @llvm.assume(i1 true) [ "align"(ptr %0, i64 16) ]
  %3 = add i32 %1, -1
  %4 = icmp ult i32 %3, 64
  tail call void @llvm.assume(i1 %4)
  %5 = zext nneg i32 %1 to i64
  %6 = and i64 %5, 7
  %7 = add nsw i32 %1, -1
  %8 = icmp ult i32 %7, 7
  br i1 %8, label %13, label %9

9:                                                ; preds = %2
  %10 = and i64 %5, 120
  br label %29

11:                                               ; preds = %29
  %12 = icmp eq i64 %6, 0
  br i1 %12, label %27, label %13

13:                                               ; preds = %11, %2
  %14 = phi i64 [ 0, %2 ], [ %64, %11 ]
  %15 = phi double [ 1.000000e+00, %2 ], [ %63, %11 ]
  %16 = icmp ne i64 %6, 0
  tail call void @llvm.assume(i1 %16)
  br label %17

17:                                               ; preds = %17, %13
  %18 = phi i64 [ %14, %13 ], [ %24, %17 ]
  %19 = phi double [ %15, %13 ], [ %23, %17 ]
  %20 = phi i64 [ 0, %13 ], [ %25, %17 ]
  %21 = getelementptr inbounds nuw double, ptr %0, i64 %18
  %22 = load double, ptr %21, align 8, !tbaa !9
  %23 = fmul double %19, %22
  %24 = add nuw nsw i64 %18, 1
  %25 = add i64 %20, 1
  %26 = icmp eq i64 %25, %6
  br i1 %26, label %27, label %17, !llvm.loop !21

27:                                               ; preds = %17, %11
  %28 = phi double [ %63, %11 ], [ %23, %17 ]
  ret double %28

29:                                               ; preds = %29, %9
  %30 = phi i64 [ 0, %9 ], [ %64, %29 ]
  %31 = phi double [ 1.000000e+00, %9 ], [ %63, %29 ]
  %32 = phi i64 [ 0, %9 ], [ %65, %29 ]
  %33 = getelementptr inbounds nuw double, ptr %0, i64 %30
  %34 = load double, ptr %33, align 16, !tbaa !9
  %35 = fmul double %31, %34
  %36 = getelementptr inbounds nuw double, ptr %0, i64 %30
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 8
  %38 = load double, ptr %37, align 8, !tbaa !9
  %39 = fmul double %35, %38
  %40 = getelementptr inbounds nuw double, ptr %0, i64 %30
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 16
  %42 = load double, ptr %41, align 16, !tbaa !9
  %43 = fmul double %39, %42
  %44 = getelementptr inbounds nuw double, ptr %0, i64 %30
  %45 = getelementptr inbounds nuw i8, ptr %44, i64 24
  %46 = load double, ptr %45, align 8, !tbaa !9
  %47 = fmul double %43, %46
  %48 = getelementptr inbounds nuw double, ptr %0, i64 %30
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 32
  %50 = load double, ptr %49, align 16, !tbaa !9
  %51 = fmul double %47, %50
  %52 = getelementptr inbounds nuw double, ptr %0, i64 %30
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 40
  %54 = load double, ptr %53, align 8, !tbaa !9
  %55 = fmul double %51, %54
  %56 = getelementptr inbounds nuw double, ptr %0, i64 %30
  %57 = getelementptr inbounds nuw i8, ptr %56, i64 48
  %58 = load double, ptr %57, align 16, !tbaa !9
  %59 = fmul double %55, %58
  %60 = getelementptr inbounds nuw double, ptr %0, i64 %30
  %61 = getelementptr inbounds nuw i8, ptr %60, i64 56
  %62 = load double, ptr %61, align 8, !tbaa !9
  %63 = fmul double %59, %62
  %64 = add nuw nsw i64 %30, 8
  %65 = add i64 %32, 8
  %66 = icmp eq i64 %65, %10
  br i1 %66, label %11, label %29, !llvm.loop !22
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #9

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #10

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nofree norecurse nosync nounwind memory(argmem: read, inaccessiblemem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #10 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nounwind willreturn memory(read) }
attributes #12 = { nounwind willreturn memory(none) }

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
!12 = !{!"llvm.loop.unroll.disable"}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
!15 = distinct !{!15, !12}
!16 = distinct !{!16, !14}
!17 = distinct !{!17, !14, !18, !19}
!18 = !{!"llvm.loop.isvectorized", i32 1}
!19 = !{!"llvm.loop.unroll.runtime.disable"}
!20 = distinct !{!20, !14, !19, !18}
!21 = distinct !{!21, !12}
!22 = distinct !{!22, !14}
