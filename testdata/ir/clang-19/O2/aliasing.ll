; clang-19 -O2 -S -emit-llvm c/aliasing.c -o ir/clang-19/O2/aliasing.ll
; ModuleID = 'c/aliasing.c'
source_filename = "c/aliasing.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @square_plus_first(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %90

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = icmp ult i32 %2, 10
  br i1 %7, label %8, label %23

8:                                                ; preds = %52, %23, %5
  %9 = phi i64 [ 0, %23 ], [ 0, %5 ], [ %36, %52 ]
  %10 = and i64 %6, 1
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %19, label %12

12:                                               ; preds = %8
  %13 = getelementptr inbounds double, ptr %0, i64 %9
  %14 = load double, ptr %13, align 8, !tbaa !5
  %15 = load double, ptr %0, align 8, !tbaa !5
  %16 = tail call double @llvm.fmuladd.f64(double %14, double %14, double %15)
  %17 = getelementptr inbounds double, ptr %1, i64 %9
  store double %16, ptr %17, align 8, !tbaa !5
  %18 = or disjoint i64 %9, 1
  br label %19

19:                                               ; preds = %12, %8
  %20 = phi i64 [ %9, %8 ], [ %18, %12 ]
  %21 = add nsw i64 %6, -1
  %22 = icmp eq i64 %9, %21
  br i1 %22, label %54, label %60

23:                                               ; preds = %5
  %24 = shl nuw nsw i64 %6, 3
  %25 = getelementptr i8, ptr %1, i64 %24
  %26 = getelementptr i8, ptr %0, i64 8
  %27 = getelementptr i8, ptr %0, i64 %24
  %28 = icmp ugt ptr %26, %1
  %29 = icmp ugt ptr %25, %0
  %30 = and i1 %28, %29
  %31 = icmp ugt ptr %27, %1
  %32 = icmp ugt ptr %25, %0
  %33 = and i1 %31, %32
  %34 = or i1 %30, %33
  br i1 %34, label %8, label %35

35:                                               ; preds = %23
  %36 = and i64 %6, 2147483644
  %37 = load double, ptr %0, align 8, !tbaa !5, !alias.scope !9
  %38 = insertelement <2 x double> poison, double %37, i64 0
  %39 = shufflevector <2 x double> %38, <2 x double> poison, <2 x i32> zeroinitializer
  br label %40

40:                                               ; preds = %40, %35
  %41 = phi i64 [ 0, %35 ], [ %50, %40 ]
  %42 = getelementptr inbounds double, ptr %0, i64 %41
  %43 = getelementptr inbounds i8, ptr %42, i64 16
  %44 = load <2 x double>, ptr %42, align 8, !tbaa !5, !alias.scope !12
  %45 = load <2 x double>, ptr %43, align 8, !tbaa !5, !alias.scope !12
  %46 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %44, <2 x double> %44, <2 x double> %39)
  %47 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %45, <2 x double> %45, <2 x double> %39)
  %48 = getelementptr inbounds double, ptr %1, i64 %41
  %49 = getelementptr inbounds i8, ptr %48, i64 16
  store <2 x double> %46, ptr %48, align 8, !tbaa !5, !alias.scope !14, !noalias !16
  store <2 x double> %47, ptr %49, align 8, !tbaa !5, !alias.scope !14, !noalias !16
  %50 = add nuw i64 %41, 4
  %51 = icmp eq i64 %50, %36
  br i1 %51, label %52, label %40, !llvm.loop !17

52:                                               ; preds = %40
  %53 = icmp eq i64 %36, %6
  br i1 %53, label %54, label %8

54:                                               ; preds = %19, %60, %52
  br i1 %4, label %55, label %90

55:                                               ; preds = %54
  %56 = and i64 %6, 7
  %57 = icmp ult i32 %2, 8
  br i1 %57, label %75, label %58

58:                                               ; preds = %55
  %59 = and i64 %6, 2147483640
  br label %92

60:                                               ; preds = %19, %60
  %61 = phi i64 [ %73, %60 ], [ %20, %19 ]
  %62 = getelementptr inbounds double, ptr %0, i64 %61
  %63 = load double, ptr %62, align 8, !tbaa !5
  %64 = load double, ptr %0, align 8, !tbaa !5
  %65 = tail call double @llvm.fmuladd.f64(double %63, double %63, double %64)
  %66 = getelementptr inbounds double, ptr %1, i64 %61
  store double %65, ptr %66, align 8, !tbaa !5
  %67 = add nuw nsw i64 %61, 1
  %68 = getelementptr inbounds double, ptr %0, i64 %67
  %69 = load double, ptr %68, align 8, !tbaa !5
  %70 = load double, ptr %0, align 8, !tbaa !5
  %71 = tail call double @llvm.fmuladd.f64(double %69, double %69, double %70)
  %72 = getelementptr inbounds double, ptr %1, i64 %67
  store double %71, ptr %72, align 8, !tbaa !5
  %73 = add nuw nsw i64 %61, 2
  %74 = icmp eq i64 %73, %6
  br i1 %74, label %54, label %60, !llvm.loop !21

75:                                               ; preds = %92, %55
  %76 = phi double [ poison, %55 ], [ %126, %92 ]
  %77 = phi i64 [ 0, %55 ], [ %127, %92 ]
  %78 = phi double [ 0.000000e+00, %55 ], [ %126, %92 ]
  %79 = icmp eq i64 %56, 0
  br i1 %79, label %90, label %80

80:                                               ; preds = %75, %80
  %81 = phi i64 [ %87, %80 ], [ %77, %75 ]
  %82 = phi double [ %86, %80 ], [ %78, %75 ]
  %83 = phi i64 [ %88, %80 ], [ 0, %75 ]
  %84 = getelementptr inbounds double, ptr %1, i64 %81
  %85 = load double, ptr %84, align 8, !tbaa !5
  %86 = fadd double %82, %85
  %87 = add nuw nsw i64 %81, 1
  %88 = add i64 %83, 1
  %89 = icmp eq i64 %88, %56
  br i1 %89, label %90, label %80, !llvm.loop !22

90:                                               ; preds = %75, %80, %3, %54
  %91 = phi double [ 0.000000e+00, %54 ], [ 0.000000e+00, %3 ], [ %76, %75 ], [ %86, %80 ]
  ret double %91

92:                                               ; preds = %92, %58
  %93 = phi i64 [ 0, %58 ], [ %127, %92 ]
  %94 = phi double [ 0.000000e+00, %58 ], [ %126, %92 ]
  %95 = phi i64 [ 0, %58 ], [ %128, %92 ]
  %96 = getelementptr inbounds double, ptr %1, i64 %93
  %97 = load double, ptr %96, align 8, !tbaa !5
  %98 = fadd double %94, %97
  %99 = or disjoint i64 %93, 1
  %100 = getelementptr inbounds double, ptr %1, i64 %99
  %101 = load double, ptr %100, align 8, !tbaa !5
  %102 = fadd double %98, %101
  %103 = or disjoint i64 %93, 2
  %104 = getelementptr inbounds double, ptr %1, i64 %103
  %105 = load double, ptr %104, align 8, !tbaa !5
  %106 = fadd double %102, %105
  %107 = or disjoint i64 %93, 3
  %108 = getelementptr inbounds double, ptr %1, i64 %107
  %109 = load double, ptr %108, align 8, !tbaa !5
  %110 = fadd double %106, %109
  %111 = or disjoint i64 %93, 4
  %112 = getelementptr inbounds double, ptr %1, i64 %111
  %113 = load double, ptr %112, align 8, !tbaa !5
  %114 = fadd double %110, %113
  %115 = or disjoint i64 %93, 5
  %116 = getelementptr inbounds double, ptr %1, i64 %115
  %117 = load double, ptr %116, align 8, !tbaa !5
  %118 = fadd double %114, %117
  %119 = or disjoint i64 %93, 6
  %120 = getelementptr inbounds double, ptr %1, i64 %119
  %121 = load double, ptr %120, align 8, !tbaa !5
  %122 = fadd double %118, %121
  %123 = or disjoint i64 %93, 7
  %124 = getelementptr inbounds double, ptr %1, i64 %123
  %125 = load double, ptr %124, align 8, !tbaa !5
  %126 = fadd double %122, %125
  %127 = add nuw nsw i64 %93, 8
  %128 = add i64 %95, 8
  %129 = icmp eq i64 %128, %59
  br i1 %129, label %75, label %92, !llvm.loop !24
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @scale_and_add(double noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %54

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64
  %8 = icmp ult i32 %3, 4
  br i1 %8, label %9, label %25

9:                                                ; preds = %52, %25, %6
  %10 = phi i64 [ 0, %25 ], [ 0, %6 ], [ %33, %52 ]
  %11 = and i64 %7, 1
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %21, label %13

13:                                               ; preds = %9
  %14 = getelementptr inbounds double, ptr %1, i64 %10
  %15 = load double, ptr %14, align 8, !tbaa !5
  %16 = getelementptr inbounds double, ptr %2, i64 %10
  %17 = load double, ptr %16, align 8, !tbaa !5
  %18 = fmul double %17, %17
  %19 = tail call double @llvm.fmuladd.f64(double %0, double %15, double %18)
  store double %19, ptr %16, align 8, !tbaa !5
  %20 = or disjoint i64 %10, 1
  br label %21

21:                                               ; preds = %13, %9
  %22 = phi i64 [ %10, %9 ], [ %20, %13 ]
  %23 = add nsw i64 %7, -1
  %24 = icmp eq i64 %10, %23
  br i1 %24, label %54, label %55

25:                                               ; preds = %6
  %26 = shl nuw nsw i64 %7, 3
  %27 = getelementptr i8, ptr %2, i64 %26
  %28 = getelementptr i8, ptr %1, i64 %26
  %29 = icmp ugt ptr %28, %2
  %30 = icmp ugt ptr %27, %1
  %31 = and i1 %29, %30
  br i1 %31, label %9, label %32

32:                                               ; preds = %25
  %33 = and i64 %7, 2147483644
  %34 = insertelement <2 x double> poison, double %0, i64 0
  %35 = shufflevector <2 x double> %34, <2 x double> poison, <2 x i32> zeroinitializer
  br label %36

36:                                               ; preds = %36, %32
  %37 = phi i64 [ 0, %32 ], [ %50, %36 ]
  %38 = getelementptr inbounds double, ptr %1, i64 %37
  %39 = getelementptr inbounds i8, ptr %38, i64 16
  %40 = load <2 x double>, ptr %38, align 8, !tbaa !5, !alias.scope !25
  %41 = load <2 x double>, ptr %39, align 8, !tbaa !5, !alias.scope !25
  %42 = getelementptr inbounds double, ptr %2, i64 %37
  %43 = getelementptr inbounds i8, ptr %42, i64 16
  %44 = load <2 x double>, ptr %42, align 8, !tbaa !5, !alias.scope !28, !noalias !25
  %45 = load <2 x double>, ptr %43, align 8, !tbaa !5, !alias.scope !28, !noalias !25
  %46 = fmul <2 x double> %44, %44
  %47 = fmul <2 x double> %45, %45
  %48 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %35, <2 x double> %40, <2 x double> %46)
  %49 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %35, <2 x double> %41, <2 x double> %47)
  store <2 x double> %48, ptr %42, align 8, !tbaa !5, !alias.scope !28, !noalias !25
  store <2 x double> %49, ptr %43, align 8, !tbaa !5, !alias.scope !28, !noalias !25
  %50 = add nuw i64 %37, 4
  %51 = icmp eq i64 %50, %33
  br i1 %51, label %52, label %36, !llvm.loop !30

52:                                               ; preds = %36
  %53 = icmp eq i64 %33, %7
  br i1 %53, label %54, label %9

54:                                               ; preds = %21, %55, %52, %4
  ret void

55:                                               ; preds = %21, %55
  %56 = phi i64 [ %70, %55 ], [ %22, %21 ]
  %57 = getelementptr inbounds double, ptr %1, i64 %56
  %58 = load double, ptr %57, align 8, !tbaa !5
  %59 = getelementptr inbounds double, ptr %2, i64 %56
  %60 = load double, ptr %59, align 8, !tbaa !5
  %61 = fmul double %60, %60
  %62 = tail call double @llvm.fmuladd.f64(double %0, double %58, double %61)
  store double %62, ptr %59, align 8, !tbaa !5
  %63 = add nuw nsw i64 %56, 1
  %64 = getelementptr inbounds double, ptr %1, i64 %63
  %65 = load double, ptr %64, align 8, !tbaa !5
  %66 = getelementptr inbounds double, ptr %2, i64 %63
  %67 = load double, ptr %66, align 8, !tbaa !5
  %68 = fmul double %67, %67
  %69 = tail call double @llvm.fmuladd.f64(double %0, double %65, double %68)
  store double %69, ptr %66, align 8, !tbaa !5
  %70 = add nuw nsw i64 %56, 2
  %71 = icmp eq i64 %70, %7
  br i1 %71, label %54, label %55, !llvm.loop !31
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @store_between_two_loads(ptr nocapture noundef writeonly %0, ptr nocapture noundef readonly %1) local_unnamed_addr #2 {
  %3 = load double, ptr %1, align 8, !tbaa !5
  %4 = fmul double %3, 3.000000e+00
  %5 = fmul double %3, %4
  store double %5, ptr %0, align 8, !tbaa !5
  %6 = load double, ptr %1, align 8, !tbaa !5
  %7 = fmul double %3, %6
  ret double %7
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @running_difference(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %56

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = icmp ult i32 %2, 6
  br i1 %7, label %8, label %25

8:                                                ; preds = %54, %25, %5
  %9 = phi i64 [ 0, %25 ], [ 0, %5 ], [ %34, %54 ]
  %10 = and i64 %6, 1
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %21, label %12

12:                                               ; preds = %8
  %13 = or disjoint i64 %9, 1
  %14 = getelementptr inbounds double, ptr %0, i64 %13
  %15 = load double, ptr %14, align 8, !tbaa !5
  %16 = getelementptr inbounds double, ptr %0, i64 %9
  %17 = load double, ptr %16, align 8, !tbaa !5
  %18 = fneg double %17
  %19 = tail call double @llvm.fmuladd.f64(double %15, double %17, double %18)
  %20 = getelementptr inbounds double, ptr %1, i64 %9
  store double %19, ptr %20, align 8, !tbaa !5
  br label %21

21:                                               ; preds = %12, %8
  %22 = phi i64 [ %9, %8 ], [ %13, %12 ]
  %23 = add nsw i64 %6, -1
  %24 = icmp eq i64 %9, %23
  br i1 %24, label %56, label %57

25:                                               ; preds = %5
  %26 = shl nuw nsw i64 %6, 3
  %27 = getelementptr i8, ptr %1, i64 %26
  %28 = getelementptr i8, ptr %0, i64 %26
  %29 = getelementptr i8, ptr %28, i64 8
  %30 = icmp ugt ptr %29, %1
  %31 = icmp ugt ptr %27, %0
  %32 = and i1 %30, %31
  br i1 %32, label %8, label %33

33:                                               ; preds = %25
  %34 = and i64 %6, 2147483644
  br label %35

35:                                               ; preds = %35, %33
  %36 = phi i64 [ 0, %33 ], [ %52, %35 ]
  %37 = or disjoint i64 %36, 1
  %38 = getelementptr inbounds double, ptr %0, i64 %37
  %39 = getelementptr inbounds i8, ptr %38, i64 16
  %40 = load <2 x double>, ptr %38, align 8, !tbaa !5, !alias.scope !32
  %41 = load <2 x double>, ptr %39, align 8, !tbaa !5, !alias.scope !32
  %42 = getelementptr inbounds double, ptr %0, i64 %36
  %43 = getelementptr inbounds i8, ptr %42, i64 16
  %44 = load <2 x double>, ptr %42, align 8, !tbaa !5, !alias.scope !32
  %45 = load <2 x double>, ptr %43, align 8, !tbaa !5, !alias.scope !32
  %46 = fneg <2 x double> %44
  %47 = fneg <2 x double> %45
  %48 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %40, <2 x double> %44, <2 x double> %46)
  %49 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %41, <2 x double> %45, <2 x double> %47)
  %50 = getelementptr inbounds double, ptr %1, i64 %36
  %51 = getelementptr inbounds i8, ptr %50, i64 16
  store <2 x double> %48, ptr %50, align 8, !tbaa !5, !alias.scope !35, !noalias !32
  store <2 x double> %49, ptr %51, align 8, !tbaa !5, !alias.scope !35, !noalias !32
  %52 = add nuw i64 %36, 4
  %53 = icmp eq i64 %52, %34
  br i1 %53, label %54, label %35, !llvm.loop !37

54:                                               ; preds = %35
  %55 = icmp eq i64 %34, %6
  br i1 %55, label %56, label %8

56:                                               ; preds = %21, %57, %54, %3
  ret void

57:                                               ; preds = %21, %57
  %58 = phi i64 [ %67, %57 ], [ %22, %21 ]
  %59 = add nuw nsw i64 %58, 1
  %60 = getelementptr inbounds double, ptr %0, i64 %59
  %61 = load double, ptr %60, align 8, !tbaa !5
  %62 = getelementptr inbounds double, ptr %0, i64 %58
  %63 = load double, ptr %62, align 8, !tbaa !5
  %64 = fneg double %63
  %65 = tail call double @llvm.fmuladd.f64(double %61, double %63, double %64)
  %66 = getelementptr inbounds double, ptr %1, i64 %58
  store double %65, ptr %66, align 8, !tbaa !5
  %67 = add nuw nsw i64 %58, 2
  %68 = getelementptr inbounds double, ptr %0, i64 %67
  %69 = load double, ptr %68, align 8, !tbaa !5
  %70 = getelementptr inbounds double, ptr %0, i64 %59
  %71 = load double, ptr %70, align 8, !tbaa !5
  %72 = fneg double %71
  %73 = tail call double @llvm.fmuladd.f64(double %69, double %71, double %72)
  %74 = getelementptr inbounds double, ptr %1, i64 %59
  store double %73, ptr %74, align 8, !tbaa !5
  %75 = icmp eq i64 %67, %6
  br i1 %75, label %56, label %57, !llvm.loop !38
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #3

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

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
!9 = !{!10}
!10 = distinct !{!10, !11}
!11 = distinct !{!11, !"LVerDomain"}
!12 = !{!13}
!13 = distinct !{!13, !11}
!14 = !{!15}
!15 = distinct !{!15, !11}
!16 = !{!10, !13}
!17 = distinct !{!17, !18, !19, !20}
!18 = !{!"llvm.loop.mustprogress"}
!19 = !{!"llvm.loop.isvectorized", i32 1}
!20 = !{!"llvm.loop.unroll.runtime.disable"}
!21 = distinct !{!21, !18, !19}
!22 = distinct !{!22, !23}
!23 = !{!"llvm.loop.unroll.disable"}
!24 = distinct !{!24, !18}
!25 = !{!26}
!26 = distinct !{!26, !27}
!27 = distinct !{!27, !"LVerDomain"}
!28 = !{!29}
!29 = distinct !{!29, !27}
!30 = distinct !{!30, !18, !19, !20}
!31 = distinct !{!31, !18, !19}
!32 = !{!33}
!33 = distinct !{!33, !34}
!34 = distinct !{!34, !"LVerDomain"}
!35 = !{!36}
!36 = distinct !{!36, !34}
!37 = distinct !{!37, !18, !19, !20}
!38 = distinct !{!38, !18, !19}
