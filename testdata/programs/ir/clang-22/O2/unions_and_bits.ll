; clang-22 -O2 -S -emit-llvm c/unions_and_bits.c -o ir/clang-22/O2/unions_and_bits.ll
; ModuleID = 'c/unions_and_bits.c'
source_filename = "c/unions_and_bits.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Shape = type { i32, %union.anon }
%union.anon = type { %struct.anon.0 }
%struct.anon.0 = type { double, double }

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @tagged_union_areas(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca [8 x %struct.Shape], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #8
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %35

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64
  br label %9

7:                                                ; preds = %32
  %8 = zext nneg i32 %1 to i64
  br label %37

9:                                                ; preds = %5, %32
  %10 = phi i64 [ 0, %5 ], [ %33, %32 ]
  %11 = trunc nuw nsw i64 %10 to i32
  %12 = and i32 %11, 3
  %13 = getelementptr inbounds nuw %struct.Shape, ptr %3, i64 %10
  store i32 %12, ptr %13, align 8, !tbaa !9
  switch i32 %12, label %26 [
    i32 0, label %14
    i32 1, label %18
    i32 2, label %24
    i32 3, label %27
  ]

14:                                               ; preds = %9
  %15 = getelementptr inbounds nuw double, ptr %0, i64 %10
  %16 = load double, ptr %15, align 8, !tbaa !11
  %17 = getelementptr inbounds nuw i8, ptr %13, i64 8
  store double %16, ptr %17, align 8, !tbaa !13
  br label %32

18:                                               ; preds = %9
  %19 = getelementptr inbounds nuw double, ptr %0, i64 %10
  %20 = load double, ptr %19, align 8, !tbaa !11
  %21 = getelementptr inbounds nuw i8, ptr %13, i64 8
  store double %20, ptr %21, align 8, !tbaa !13
  %22 = load double, ptr %0, align 8, !tbaa !11
  %23 = getelementptr inbounds nuw i8, ptr %13, i64 16
  store double %22, ptr %23, align 8, !tbaa !13
  br label %32

24:                                               ; preds = %9
  %25 = getelementptr inbounds nuw i8, ptr %13, i64 8
  store i64 %10, ptr %25, align 8, !tbaa !13
  br label %32

26:                                               ; preds = %9
  unreachable

27:                                               ; preds = %9
  %28 = getelementptr inbounds nuw double, ptr %0, i64 %10
  %29 = load double, ptr %28, align 8, !tbaa !11
  %30 = fptrunc double %29 to float
  %31 = getelementptr inbounds nuw i8, ptr %13, i64 8
  store float %30, ptr %31, align 8, !tbaa !13
  br label %32

32:                                               ; preds = %14, %18, %24, %27
  %33 = add nuw nsw i64 %10, 1
  %34 = icmp eq i64 %33, %6
  br i1 %34, label %7, label %9, !llvm.loop !14

35:                                               ; preds = %59, %2
  %36 = phi double [ 1.000000e+00, %2 ], [ %61, %59 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #8
  ret double %36

37:                                               ; preds = %7, %59
  %38 = phi i64 [ 0, %7 ], [ %62, %59 ]
  %39 = phi double [ 1.000000e+00, %7 ], [ %61, %59 ]
  %40 = getelementptr inbounds nuw %struct.Shape, ptr %3, i64 %38
  %41 = load i32, ptr %40, align 8, !tbaa !5
  %42 = getelementptr inbounds nuw i8, ptr %40, i64 8
  %43 = load double, ptr %42, align 8
  %44 = bitcast double %43 to i64
  switch i32 %41, label %54 [
    i32 0, label %45
    i32 1, label %48
    i32 2, label %52
  ]

45:                                               ; preds = %37
  %46 = fmul double %43, 3.000000e+00
  %47 = fmul double %43, %46
  br label %59

48:                                               ; preds = %37
  %49 = getelementptr inbounds nuw i8, ptr %40, i64 16
  %50 = load double, ptr %49, align 8, !tbaa !13
  %51 = fmul double %43, %50
  br label %59

52:                                               ; preds = %37
  %53 = sitofp i64 %44 to double
  br label %59

54:                                               ; preds = %37
  %55 = trunc i64 %44 to i32
  %56 = bitcast i32 %55 to float
  %57 = fpext float %56 to double
  %58 = fmul double %57, 2.000000e+00
  br label %59

59:                                               ; preds = %45, %48, %52, %54
  %60 = phi double [ %58, %54 ], [ %47, %45 ], [ %51, %48 ], [ %53, %52 ]
  %61 = fmul double %39, %60
  %62 = add nuw nsw i64 %38, 1
  %63 = icmp eq i64 %62, %8
  br i1 %63, label %35, label %37, !llvm.loop !16
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @sign_flipped_by_bits(double noundef %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = bitcast double %0 to i64
  %4 = zext i32 %1 to i64
  %5 = shl i64 %4, 63
  %6 = xor i64 %5, %3
  %7 = bitcast i64 %6 to double
  %8 = fmul double %0, %7
  %9 = fmul double %0, %8
  ret double %9
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local double @negated_by_bits(double noundef %0) local_unnamed_addr #4 {
  %2 = fneg double %0
  %3 = tail call double @exp(double noundef %2) #8, !tbaa !5
  %4 = fmul double %3, %2
  ret double %4
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @exp(double noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @magnitude_by_bits(double noundef %0) local_unnamed_addr #3 {
  %2 = fmul double %0, %0
  %3 = fmul double %0, %2
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
define dso_local void @signs_flipped_in_array(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #6 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %23

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = icmp ult i32 %1, 4
  br i1 %6, label %21, label %7

7:                                                ; preds = %4
  %8 = and i64 %5, 2147483644
  br label %9

9:                                                ; preds = %9, %7
  %10 = phi i64 [ 0, %7 ], [ %17, %9 ]
  %11 = getelementptr inbounds nuw double, ptr %0, i64 %10
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 16
  %13 = load <2 x i64>, ptr %11, align 8
  %14 = load <2 x i64>, ptr %12, align 8
  %15 = xor <2 x i64> %13, splat (i64 -9223372036854775808)
  %16 = xor <2 x i64> %14, splat (i64 -9223372036854775808)
  store <2 x i64> %15, ptr %11, align 8
  store <2 x i64> %16, ptr %12, align 8
  %17 = add nuw i64 %10, 4
  %18 = icmp eq i64 %17, %8
  br i1 %18, label %19, label %9, !llvm.loop !17

19:                                               ; preds = %9
  %20 = icmp eq i64 %8, %5
  br i1 %20, label %23, label %21

21:                                               ; preds = %4, %19
  %22 = phi i64 [ 0, %4 ], [ %8, %19 ]
  br label %24

23:                                               ; preds = %24, %19, %2
  ret void

24:                                               ; preds = %21, %24
  %25 = phi i64 [ %29, %24 ], [ %22, %21 ]
  %26 = getelementptr inbounds nuw double, ptr %0, i64 %25
  %27 = load i64, ptr %26, align 8
  %28 = xor i64 %27, -9223372036854775808
  store i64 %28, ptr %26, align 8
  %29 = add nuw nsw i64 %25, 1
  %30 = icmp eq i64 %29, %5
  br i1 %30, label %23, label %24, !llvm.loop !20
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @bytes_moved_by_hand(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #6 {
  %3 = alloca [8 x double], align 16
  %4 = icmp eq i32 %1, 0
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #8
  br i1 %4, label %31, label %5

5:                                                ; preds = %2
  %6 = sext i32 %1 to i64
  %7 = shl nsw i64 %6, 3
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %3, ptr align 1 %0, i64 %7, i1 false)
  %8 = icmp sgt i32 %1, 0
  br i1 %8, label %9, label %31

9:                                                ; preds = %5
  %10 = zext nneg i32 %1 to i64
  %11 = and i64 %10, 7
  %12 = icmp ult i32 %1, 8
  br i1 %12, label %17, label %13

13:                                               ; preds = %9
  %14 = and i64 %10, 2147483640
  br label %33

15:                                               ; preds = %33
  %16 = icmp eq i64 %11, 0
  br i1 %16, label %31, label %17

17:                                               ; preds = %15, %9
  %18 = phi i64 [ 0, %9 ], [ %68, %15 ]
  %19 = phi double [ 1.000000e+00, %9 ], [ %67, %15 ]
  %20 = icmp ne i64 %11, 0
  tail call void @llvm.assume(i1 %20)
  br label %21

21:                                               ; preds = %21, %17
  %22 = phi i64 [ %18, %17 ], [ %28, %21 ]
  %23 = phi double [ %19, %17 ], [ %27, %21 ]
  %24 = phi i64 [ 0, %17 ], [ %29, %21 ]
  %25 = getelementptr inbounds nuw double, ptr %3, i64 %22
  %26 = load double, ptr %25, align 8, !tbaa !11
  %27 = fmul double %23, %26
  %28 = add nuw nsw i64 %22, 1
  %29 = add i64 %24, 1
  %30 = icmp eq i64 %29, %11
  br i1 %30, label %31, label %21, !llvm.loop !21

31:                                               ; preds = %15, %21, %2, %5
  %32 = phi double [ 1.000000e+00, %5 ], [ 1.000000e+00, %2 ], [ %67, %15 ], [ %27, %21 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #8
  ret double %32

33:                                               ; preds = %33, %13
  %34 = phi i64 [ 0, %13 ], [ %68, %33 ]
  %35 = phi double [ 1.000000e+00, %13 ], [ %67, %33 ]
  %36 = phi i64 [ 0, %13 ], [ %69, %33 ]
  %37 = getelementptr inbounds nuw double, ptr %3, i64 %34
  %38 = load double, ptr %37, align 16, !tbaa !11
  %39 = fmul double %35, %38
  %40 = getelementptr inbounds nuw double, ptr %3, i64 %34
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 8
  %42 = load double, ptr %41, align 8, !tbaa !11
  %43 = fmul double %39, %42
  %44 = getelementptr inbounds nuw double, ptr %3, i64 %34
  %45 = getelementptr inbounds nuw i8, ptr %44, i64 16
  %46 = load double, ptr %45, align 16, !tbaa !11
  %47 = fmul double %43, %46
  %48 = getelementptr inbounds nuw double, ptr %3, i64 %34
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 24
  %50 = load double, ptr %49, align 8, !tbaa !11
  %51 = fmul double %47, %50
  %52 = getelementptr inbounds nuw double, ptr %3, i64 %34
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 32
  %54 = load double, ptr %53, align 16, !tbaa !11
  %55 = fmul double %51, %54
  %56 = getelementptr inbounds nuw double, ptr %3, i64 %34
  %57 = getelementptr inbounds nuw i8, ptr %56, i64 40
  %58 = load double, ptr %57, align 8, !tbaa !11
  %59 = fmul double %55, %58
  %60 = getelementptr inbounds nuw double, ptr %3, i64 %34
  %61 = getelementptr inbounds nuw i8, ptr %60, i64 48
  %62 = load double, ptr %61, align 16, !tbaa !11
  %63 = fmul double %59, %62
  %64 = getelementptr inbounds nuw double, ptr %3, i64 %34
  %65 = getelementptr inbounds nuw i8, ptr %64, i64 56
  %66 = load double, ptr %65, align 8, !tbaa !11
  %67 = fmul double %63, %66
  %68 = add nuw nsw i64 %34, 8
  %69 = add i64 %36, 8
  %70 = icmp eq i64 %69, %14
  br i1 %70, label %15, label %33, !llvm.loop !23
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @words_swapped(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #6 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %6, label %4

4:                                                ; preds = %2
  %5 = sext i32 %1 to i64
  br label %25

6:                                                ; preds = %2
  %7 = lshr i32 %1, 1
  %8 = zext nneg i32 %1 to i64
  %9 = zext nneg i32 %7 to i64
  %10 = getelementptr i64, ptr %0, i64 %8
  %11 = and i64 %9, 1
  %12 = icmp eq i32 %7, 1
  br i1 %12, label %17, label %13

13:                                               ; preds = %6
  %14 = and i64 %9, 1073741822
  br label %33

15:                                               ; preds = %33
  %16 = icmp eq i64 %11, 0
  br i1 %16, label %25, label %17

17:                                               ; preds = %15, %6
  %18 = phi i64 [ 0, %6 ], [ %47, %15 ]
  %19 = icmp ne i64 %11, 0
  tail call void @llvm.assume(i1 %19)
  %20 = getelementptr inbounds nuw i64, ptr %0, i64 %18
  %21 = load i64, ptr %20, align 8, !tbaa !24
  %22 = xor i64 %18, -1
  %23 = getelementptr i64, ptr %10, i64 %22
  %24 = load i64, ptr %23, align 8, !tbaa !24
  store i64 %24, ptr %20, align 8, !tbaa !24
  store i64 %21, ptr %23, align 8, !tbaa !24
  br label %25

25:                                               ; preds = %17, %15, %4
  %26 = phi i64 [ %5, %4 ], [ %8, %15 ], [ %8, %17 ]
  %27 = load double, ptr %0, align 8, !tbaa !11
  %28 = fmul double %27, %27
  %29 = getelementptr double, ptr %0, i64 %26
  %30 = getelementptr i8, ptr %29, i64 -8
  %31 = load double, ptr %30, align 8, !tbaa !11
  %32 = fmul double %28, %31
  ret double %32

33:                                               ; preds = %33, %13
  %34 = phi i64 [ 0, %13 ], [ %47, %33 ]
  %35 = phi i64 [ 0, %13 ], [ %48, %33 ]
  %36 = getelementptr inbounds nuw i64, ptr %0, i64 %34
  %37 = load i64, ptr %36, align 8, !tbaa !24
  %38 = xor i64 %34, -1
  %39 = getelementptr i64, ptr %10, i64 %38
  %40 = load i64, ptr %39, align 8, !tbaa !24
  store i64 %40, ptr %36, align 8, !tbaa !24
  store i64 %37, ptr %39, align 8, !tbaa !24
  %41 = getelementptr inbounds nuw i64, ptr %0, i64 %34
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 8
  %43 = load i64, ptr %42, align 8, !tbaa !24
  %44 = xor i64 %34, -2
  %45 = getelementptr i64, ptr %10, i64 %44
  %46 = load i64, ptr %45, align 8, !tbaa !24
  store i64 %46, ptr %42, align 8, !tbaa !24
  store i64 %43, ptr %45, align 8, !tbaa !24
  %47 = add nuw nsw i64 %34, 2
  %48 = add i64 %35, 2
  %49 = icmp eq i64 %48, %14
  br i1 %49, label %15, label %33, !llvm.loop !26
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #7

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #8 = { nounwind }

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
!9 = !{!10, !6, i64 0}
!10 = !{!"", !6, i64 0, !7, i64 8}
!11 = !{!12, !12, i64 0}
!12 = !{!"double", !7, i64 0}
!13 = !{!7, !7, i64 0}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.mustprogress"}
!16 = distinct !{!16, !15}
!17 = distinct !{!17, !15, !18, !19}
!18 = !{!"llvm.loop.isvectorized", i32 1}
!19 = !{!"llvm.loop.unroll.runtime.disable"}
!20 = distinct !{!20, !15, !19, !18}
!21 = distinct !{!21, !22}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = distinct !{!23, !15}
!24 = !{!25, !25, i64 0}
!25 = !{!"long", !7, i64 0}
!26 = distinct !{!26, !15}
