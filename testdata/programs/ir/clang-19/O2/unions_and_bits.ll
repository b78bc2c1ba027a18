; clang-19 -O2 -S -emit-llvm c/unions_and_bits.c -o ir/clang-19/O2/unions_and_bits.ll
; ModuleID = 'c/unions_and_bits.c'
source_filename = "c/unions_and_bits.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Shape = type { i32, %union.anon }
%union.anon = type { %struct.anon.0 }
%struct.anon.0 = type { double, double }

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @tagged_union_areas(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca [8 x %struct.Shape], align 16
  call void @llvm.lifetime.start.p0(i64 192, ptr nonnull %3) #8
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %36

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64
  br label %10

7:                                                ; preds = %33
  br i1 %4, label %8, label %36

8:                                                ; preds = %7
  %9 = zext nneg i32 %1 to i64
  br label %38

10:                                               ; preds = %5, %33
  %11 = phi i64 [ 0, %5 ], [ %34, %33 ]
  %12 = trunc nuw nsw i64 %11 to i32
  %13 = and i32 %12, 3
  %14 = getelementptr inbounds [8 x %struct.Shape], ptr %3, i64 0, i64 %11
  store i32 %13, ptr %14, align 8, !tbaa !5
  switch i32 %13, label %27 [
    i32 0, label %15
    i32 1, label %19
    i32 2, label %25
    i32 3, label %28
  ]

15:                                               ; preds = %10
  %16 = getelementptr inbounds double, ptr %0, i64 %11
  %17 = load double, ptr %16, align 8, !tbaa !10
  %18 = getelementptr inbounds i8, ptr %14, i64 8
  store double %17, ptr %18, align 8, !tbaa !12
  br label %33

19:                                               ; preds = %10
  %20 = getelementptr inbounds double, ptr %0, i64 %11
  %21 = load double, ptr %20, align 8, !tbaa !10
  %22 = getelementptr inbounds i8, ptr %14, i64 8
  store double %21, ptr %22, align 8, !tbaa !12
  %23 = load double, ptr %0, align 8, !tbaa !10
  %24 = getelementptr inbounds i8, ptr %14, i64 16
  store double %23, ptr %24, align 8, !tbaa !12
  br label %33

25:                                               ; preds = %10
  %26 = getelementptr inbounds i8, ptr %14, i64 8
  store i64 %11, ptr %26, align 8, !tbaa !12
  br label %33

27:                                               ; preds = %10
  unreachable

28:                                               ; preds = %10
  %29 = getelementptr inbounds double, ptr %0, i64 %11
  %30 = load double, ptr %29, align 8, !tbaa !10
  %31 = fptrunc double %30 to float
  %32 = getelementptr inbounds i8, ptr %14, i64 8
  store float %31, ptr %32, align 8, !tbaa !12
  br label %33

33:                                               ; preds = %15, %19, %25, %28
  %34 = add nuw nsw i64 %11, 1
  %35 = icmp eq i64 %34, %6
  br i1 %35, label %7, label %10, !llvm.loop !13

36:                                               ; preds = %60, %2, %7
  %37 = phi double [ 1.000000e+00, %7 ], [ 1.000000e+00, %2 ], [ %62, %60 ]
  call void @llvm.lifetime.end.p0(i64 192, ptr nonnull %3) #8
  ret double %37

38:                                               ; preds = %8, %60
  %39 = phi i64 [ 0, %8 ], [ %63, %60 ]
  %40 = phi double [ 1.000000e+00, %8 ], [ %62, %60 ]
  %41 = getelementptr inbounds [8 x %struct.Shape], ptr %3, i64 0, i64 %39
  %42 = load i32, ptr %41, align 8, !tbaa !15
  %43 = getelementptr inbounds i8, ptr %41, i64 8
  %44 = load double, ptr %43, align 8
  %45 = bitcast double %44 to i64
  switch i32 %42, label %55 [
    i32 0, label %46
    i32 1, label %49
    i32 2, label %53
  ]

46:                                               ; preds = %38
  %47 = fmul double %44, 3.000000e+00
  %48 = fmul double %44, %47
  br label %60

49:                                               ; preds = %38
  %50 = getelementptr inbounds i8, ptr %41, i64 16
  %51 = load double, ptr %50, align 8, !tbaa !12
  %52 = fmul double %44, %51
  br label %60

53:                                               ; preds = %38
  %54 = sitofp i64 %45 to double
  br label %60

55:                                               ; preds = %38
  %56 = trunc i64 %45 to i32
  %57 = bitcast i32 %56 to float
  %58 = fpext float %57 to double
  %59 = fmul double %58, 2.000000e+00
  br label %60

60:                                               ; preds = %46, %49, %53, %55
  %61 = phi double [ %59, %55 ], [ %54, %53 ], [ %52, %49 ], [ %48, %46 ]
  %62 = fmul double %40, %61
  %63 = add nuw nsw i64 %39, 1
  %64 = icmp eq i64 %63, %9
  br i1 %64, label %36, label %38, !llvm.loop !16
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @sign_flipped_by_bits(double noundef %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = bitcast double %0 to i64
  %4 = zext i32 %1 to i64
  %5 = shl i64 %4, 63
  %6 = xor i64 %5, %3
  %7 = bitcast i64 %6 to double
  %8 = fmul double %7, %0
  %9 = fmul double %8, %0
  ret double %9
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local double @negated_by_bits(double noundef %0) local_unnamed_addr #4 {
  %2 = fneg double %0
  %3 = tail call double @exp(double noundef %2) #8
  %4 = fmul double %3, %2
  ret double %4
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @exp(double noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @magnitude_by_bits(double noundef %0) local_unnamed_addr #3 {
  %2 = fmul double %0, %0
  %3 = fmul double %2, %0
  ret double %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @mantissa_by_masks(double noundef %0) local_unnamed_addr #3 {
  %2 = bitcast double %0 to i64
  %3 = and i64 %2, -9218868437227405313
  %4 = or disjoint i64 %3, 4602678819172646912
  %5 = bitcast i64 %4 to double
  %6 = fmul double %5, %5
  ret double %6
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @signs_flipped_in_array(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #6 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %23

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = icmp ult i32 %1, 4
  br i1 %6, label %7, label %9

7:                                                ; preds = %21, %4
  %8 = phi i64 [ 0, %4 ], [ %10, %21 ]
  br label %24

9:                                                ; preds = %4
  %10 = and i64 %5, 2147483644
  br label %11

11:                                               ; preds = %11, %9
  %12 = phi i64 [ 0, %9 ], [ %19, %11 ]
  %13 = getelementptr inbounds double, ptr %0, i64 %12
  %14 = getelementptr inbounds i8, ptr %13, i64 16
  %15 = load <2 x i64>, ptr %13, align 8
  %16 = load <2 x i64>, ptr %14, align 8
  %17 = xor <2 x i64> %15, <i64 -9223372036854775808, i64 -9223372036854775808>
  %18 = xor <2 x i64> %16, <i64 -9223372036854775808, i64 -9223372036854775808>
  store <2 x i64> %17, ptr %13, align 8
  store <2 x i64> %18, ptr %14, align 8
  %19 = add nuw i64 %12, 4
  %20 = icmp eq i64 %19, %10
  br i1 %20, label %21, label %11, !llvm.loop !17

21:                                               ; preds = %11
  %22 = icmp eq i64 %10, %5
  br i1 %22, label %23, label %7

23:                                               ; preds = %24, %21, %2
  ret void

24:                                               ; preds = %7, %24
  %25 = phi i64 [ %29, %24 ], [ %8, %7 ]
  %26 = getelementptr inbounds double, ptr %0, i64 %25
  %27 = load i64, ptr %26, align 8
  %28 = xor i64 %27, -9223372036854775808
  store i64 %28, ptr %26, align 8
  %29 = add nuw nsw i64 %25, 1
  %30 = icmp eq i64 %29, %5
  br i1 %30, label %23, label %24, !llvm.loop !20
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @bytes_moved_by_hand(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 {
  %3 = alloca [64 x i8], align 16
  %4 = alloca [8 x double], align 16
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %3)
  %5 = icmp eq i32 %1, 0
  br i1 %5, label %6, label %7

6:                                                ; preds = %2
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %4) #8
  br label %33

7:                                                ; preds = %2
  %8 = sext i32 %1 to i64
  %9 = shl nsw i64 %8, 3
  %10 = tail call i64 @llvm.umax.i64(i64 %9, i64 1)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(1) %3, ptr noundef nonnull align 1 dereferenceable(1) %0, i64 %10, i1 false), !tbaa !12
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %4) #8
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %4, ptr nonnull align 16 %3, i64 %9, i1 false)
  %11 = icmp sgt i32 %1, 0
  br i1 %11, label %12, label %33

12:                                               ; preds = %7
  %13 = zext nneg i32 %1 to i64
  %14 = and i64 %13, 7
  %15 = icmp ult i32 %1, 8
  br i1 %15, label %18, label %16

16:                                               ; preds = %12
  %17 = and i64 %13, 2147483640
  br label %35

18:                                               ; preds = %35, %12
  %19 = phi double [ poison, %12 ], [ %69, %35 ]
  %20 = phi i64 [ 0, %12 ], [ %70, %35 ]
  %21 = phi double [ 1.000000e+00, %12 ], [ %69, %35 ]
  %22 = icmp eq i64 %14, 0
  br i1 %22, label %33, label %23

23:                                               ; preds = %18, %23
  %24 = phi i64 [ %30, %23 ], [ %20, %18 ]
  %25 = phi double [ %29, %23 ], [ %21, %18 ]
  %26 = phi i64 [ %31, %23 ], [ 0, %18 ]
  %27 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %24
  %28 = load double, ptr %27, align 8, !tbaa !10
  %29 = fmul double %25, %28
  %30 = add nuw nsw i64 %24, 1
  %31 = add i64 %26, 1
  %32 = icmp eq i64 %31, %14
  br i1 %32, label %33, label %23, !llvm.loop !21

33:                                               ; preds = %18, %23, %6, %7
  %34 = phi double [ 1.000000e+00, %7 ], [ 1.000000e+00, %6 ], [ %19, %18 ], [ %29, %23 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %4) #8
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %3)
  ret double %34

35:                                               ; preds = %35, %16
  %36 = phi i64 [ 0, %16 ], [ %70, %35 ]
  %37 = phi double [ 1.000000e+00, %16 ], [ %69, %35 ]
  %38 = phi i64 [ 0, %16 ], [ %71, %35 ]
  %39 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %36
  %40 = load double, ptr %39, align 16, !tbaa !10
  %41 = fmul double %37, %40
  %42 = or disjoint i64 %36, 1
  %43 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %42
  %44 = load double, ptr %43, align 8, !tbaa !10
  %45 = fmul double %41, %44
  %46 = or disjoint i64 %36, 2
  %47 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %46
  %48 = load double, ptr %47, align 16, !tbaa !10
  %49 = fmul double %45, %48
  %50 = or disjoint i64 %36, 3
  %51 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %50
  %52 = load double, ptr %51, align 8, !tbaa !10
  %53 = fmul double %49, %52
  %54 = or disjoint i64 %36, 4
  %55 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %54
  %56 = load double, ptr %55, align 16, !tbaa !10
  %57 = fmul double %53, %56
  %58 = or disjoint i64 %36, 5
  %59 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %58
  %60 = load double, ptr %59, align 8, !tbaa !10
  %61 = fmul double %57, %60
  %62 = or disjoint i64 %36, 6
  %63 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %62
  %64 = load double, ptr %63, align 16, !tbaa !10
  %65 = fmul double %61, %64
  %66 = or disjoint i64 %36, 7
  %67 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %66
  %68 = load double, ptr %67, align 8, !tbaa !10
  %69 = fmul double %65, %68
  %70 = add nuw nsw i64 %36, 8
  %71 = add i64 %38, 8
  %72 = icmp eq i64 %71, %17
  br i1 %72, label %18, label %35, !llvm.loop !23
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @words_swapped(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #6 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %6, label %4

4:                                                ; preds = %2
  %5 = sext i32 %1 to i64
  br label %24

6:                                                ; preds = %2
  %7 = lshr i32 %1, 1
  %8 = zext nneg i32 %1 to i64
  %9 = zext nneg i32 %7 to i64
  %10 = getelementptr i64, ptr %0, i64 %8
  %11 = and i64 %9, 1
  %12 = icmp eq i32 %7, 1
  br i1 %12, label %15, label %13

13:                                               ; preds = %6
  %14 = and i64 %9, 1073741822
  br label %32

15:                                               ; preds = %32, %6
  %16 = phi i64 [ 0, %6 ], [ %46, %32 ]
  %17 = icmp eq i64 %11, 0
  br i1 %17, label %24, label %18

18:                                               ; preds = %15
  %19 = getelementptr inbounds i64, ptr %0, i64 %16
  %20 = load i64, ptr %19, align 8, !tbaa !24
  %21 = xor i64 %16, -1
  %22 = getelementptr i64, ptr %10, i64 %21
  %23 = load i64, ptr %22, align 8, !tbaa !24
  store i64 %23, ptr %19, align 8, !tbaa !24
  store i64 %20, ptr %22, align 8, !tbaa !24
  br label %24

24:                                               ; preds = %18, %15, %4
  %25 = phi i64 [ %5, %4 ], [ %8, %15 ], [ %8, %18 ]
  %26 = load double, ptr %0, align 8, !tbaa !10
  %27 = fmul double %26, %26
  %28 = getelementptr double, ptr %0, i64 %25
  %29 = getelementptr i8, ptr %28, i64 -8
  %30 = load double, ptr %29, align 8, !tbaa !10
  %31 = fmul double %27, %30
  ret double %31

32:                                               ; preds = %32, %13
  %33 = phi i64 [ 0, %13 ], [ %46, %32 ]
  %34 = phi i64 [ 0, %13 ], [ %47, %32 ]
  %35 = getelementptr inbounds i64, ptr %0, i64 %33
  %36 = load i64, ptr %35, align 8, !tbaa !24
  %37 = xor i64 %33, -1
  %38 = getelementptr i64, ptr %10, i64 %37
  %39 = load i64, ptr %38, align 8, !tbaa !24
  store i64 %39, ptr %35, align 8, !tbaa !24
  store i64 %36, ptr %38, align 8, !tbaa !24
  %40 = or disjoint i64 %33, 1
  %41 = getelementptr inbounds i64, ptr %0, i64 %40
  %42 = load i64, ptr %41, align 8, !tbaa !24
  %43 = xor i64 %33, -2
  %44 = getelementptr i64, ptr %10, i64 %43
  %45 = load i64, ptr %44, align 8, !tbaa !24
  store i64 %45, ptr %41, align 8, !tbaa !24
  store i64 %42, ptr %44, align 8, !tbaa !24
  %46 = add nuw nsw i64 %33, 2
  %47 = add i64 %34, 2
  %48 = icmp eq i64 %47, %14
  br i1 %48, label %15, label %32, !llvm.loop !26
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #7

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !7, i64 0}
!6 = !{!"", !7, i64 0, !8, i64 8}
!7 = !{!"int", !8, i64 0}
!8 = !{!"omnipotent char", !9, i64 0}
!9 = !{!"Simple C/C++ TBAA"}
!10 = !{!11, !11, i64 0}
!11 = !{!"double", !8, i64 0}
!12 = !{!8, !8, i64 0}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{!7, !7, i64 0}
!16 = distinct !{!16, !14}
!17 = distinct !{!17, !14, !18, !19}
!18 = !{!"llvm.loop.isvectorized", i32 1}
!19 = !{!"llvm.loop.unroll.runtime.disable"}
!20 = distinct !{!20, !14, !19, !18}
!21 = distinct !{!21, !22}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = distinct !{!23, !14}
!24 = !{!25, !25, i64 0}
!25 = !{!"long", !8, i64 0}
!26 = distinct !{!26, !14}
