; clang-16 -O3 -S -emit-llvm c/aliasing.c -o ir/clang-16/O3/aliasing.ll
; ModuleID = 'c/aliasing.c'
source_filename = "c/aliasing.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @square_plus_first(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %91

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64
  %7 = icmp ult i32 %2, 10
  br i1 %7, label %39, label %8

8:                                                ; preds = %5
  %9 = shl nuw nsw i64 %6, 3
  %10 = getelementptr i8, ptr %1, i64 %9
  %11 = getelementptr i8, ptr %0, i64 8
  %12 = getelementptr i8, ptr %0, i64 %9
  %13 = icmp ugt ptr %11, %1
  %14 = icmp ugt ptr %10, %0
  %15 = and i1 %13, %14
  %16 = icmp ugt ptr %12, %1
  %17 = icmp ugt ptr %10, %0
  %18 = and i1 %16, %17
  %19 = or i1 %15, %18
  br i1 %19, label %39, label %20

20:                                               ; preds = %8
  %21 = and i64 %6, 4294967292
  %22 = load double, ptr %0, align 8, !tbaa !5, !alias.scope !9
  %23 = insertelement <2 x double> poison, double %22, i64 0
  %24 = shufflevector <2 x double> %23, <2 x double> poison, <2 x i32> zeroinitializer
  br label %25

25:                                               ; preds = %25, %20
  %26 = phi i64 [ 0, %20 ], [ %35, %25 ]
  %27 = getelementptr inbounds double, ptr %0, i64 %26
  %28 = load <2 x double>, ptr %27, align 8, !tbaa !5, !alias.scope !12
  %29 = getelementptr inbounds double, ptr %27, i64 2
  %30 = load <2 x double>, ptr %29, align 8, !tbaa !5, !alias.scope !12
  %31 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %28, <2 x double> %28, <2 x double> %24)
  %32 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %30, <2 x double> %30, <2 x double> %24)
  %33 = getelementptr inbounds double, ptr %1, i64 %26
  store <2 x double> %31, ptr %33, align 8, !tbaa !5, !alias.scope !14, !noalias !16
  %34 = getelementptr inbounds double, ptr %33, i64 2
  store <2 x double> %32, ptr %34, align 8, !tbaa !5, !alias.scope !14, !noalias !16
  %35 = add nuw i64 %26, 4
  %36 = icmp eq i64 %35, %21
  br i1 %36, label %37, label %25, !llvm.loop !17

37:                                               ; preds = %25
  %38 = icmp eq i64 %21, %6
  br i1 %38, label %55, label %39

39:                                               ; preds = %8, %5, %37
  %40 = phi i64 [ 0, %8 ], [ 0, %5 ], [ %21, %37 ]
  %41 = xor i64 %40, -1
  %42 = and i64 %6, 1
  %43 = icmp eq i64 %42, 0
  br i1 %43, label %51, label %44

44:                                               ; preds = %39
  %45 = getelementptr inbounds double, ptr %0, i64 %40
  %46 = load double, ptr %45, align 8, !tbaa !5
  %47 = load double, ptr %0, align 8, !tbaa !5
  %48 = tail call double @llvm.fmuladd.f64(double %46, double %46, double %47)
  %49 = getelementptr inbounds double, ptr %1, i64 %40
  store double %48, ptr %49, align 8, !tbaa !5
  %50 = or i64 %40, 1
  br label %51

51:                                               ; preds = %44, %39
  %52 = phi i64 [ %40, %39 ], [ %50, %44 ]
  %53 = sub nsw i64 0, %6
  %54 = icmp eq i64 %41, %53
  br i1 %54, label %55, label %61

55:                                               ; preds = %51, %61, %37
  br i1 %4, label %56, label %91

56:                                               ; preds = %55
  %57 = and i64 %6, 7
  %58 = icmp ult i32 %2, 8
  br i1 %58, label %76, label %59

59:                                               ; preds = %56
  %60 = and i64 %6, 4294967288
  br label %93

61:                                               ; preds = %51, %61
  %62 = phi i64 [ %74, %61 ], [ %52, %51 ]
  %63 = getelementptr inbounds double, ptr %0, i64 %62
  %64 = load double, ptr %63, align 8, !tbaa !5
  %65 = load double, ptr %0, align 8, !tbaa !5
  %66 = tail call double @llvm.fmuladd.f64(double %64, double %64, double %65)
  %67 = getelementptr inbounds double, ptr %1, i64 %62
  store double %66, ptr %67, align 8, !tbaa !5
  %68 = add nuw nsw i64 %62, 1
  %69 = getelementptr inbounds double, ptr %0, i64 %68
  %70 = load double, ptr %69, align 8, !tbaa !5
  %71 = load double, ptr %0, align 8, !tbaa !5
  %72 = tail call double @llvm.fmuladd.f64(double %70, double %70, double %71)
  %73 = getelementptr inbounds double, ptr %1, i64 %68
  store double %72, ptr %73, align 8, !tbaa !5
  %74 = add nuw nsw i64 %62, 2
  %75 = icmp eq i64 %74, %6
  br i1 %75, label %55, label %61, !llvm.loop !21

76:                                               ; preds = %93, %56
  %77 = phi double [ undef, %56 ], [ %127, %93 ]
  %78 = phi i64 [ 0, %56 ], [ %128, %93 ]
  %79 = phi double [ 0.000000e+00, %56 ], [ %127, %93 ]
  %80 = icmp eq i64 %57, 0
  br i1 %80, label %91, label %81

81:                                               ; preds = %76, %81
  %82 = phi i64 [ %88, %81 ], [ %78, %76 ]
  %83 = phi double [ %87, %81 ], [ %79, %76 ]
  %84 = phi i64 [ %89, %81 ], [ 0, %76 ]
  %85 = getelementptr inbounds double, ptr %1, i64 %82
  %86 = load double, ptr %85, align 8, !tbaa !5
  %87 = fadd double %83, %86
  %88 = add nuw nsw i64 %82, 1
  %89 = add i64 %84, 1
  %90 = icmp eq i64 %89, %57
  br i1 %90, label %91, label %81, !llvm.loop !22

91:                                               ; preds = %76, %81, %3, %55
  %92 = phi double [ 0.000000e+00, %55 ], [ 0.000000e+00, %3 ], [ %77, %76 ], [ %87, %81 ]
  ret double %92

93:                                               ; preds = %93, %59
  %94 = phi i64 [ 0, %59 ], [ %128, %93 ]
  %95 = phi double [ 0.000000e+00, %59 ], [ %127, %93 ]
  %96 = phi i64 [ 0, %59 ], [ %129, %93 ]
  %97 = getelementptr inbounds double, ptr %1, i64 %94
  %98 = load double, ptr %97, align 8, !tbaa !5
  %99 = fadd double %95, %98
  %100 = or i64 %94, 1
  %101 = getelementptr inbounds double, ptr %1, i64 %100
  %102 = load double, ptr %101, align 8, !tbaa !5
  %103 = fadd double %99, %102
  %104 = or i64 %94, 2
  %105 = getelementptr inbounds double, ptr %1, i64 %104
  %106 = load double, ptr %105, align 8, !tbaa !5
  %107 = fadd double %103, %106
  %108 = or i64 %94, 3
  %109 = getelementptr inbounds double, ptr %1, i64 %108
  %110 = load double, ptr %109, align 8, !tbaa !5
  %111 = fadd double %107, %110
  %112 = or i64 %94, 4
  %113 = getelementptr inbounds double, ptr %1, i64 %112
  %114 = load double, ptr %113, align 8, !tbaa !5
  %115 = fadd double %111, %114
  %116 = or i64 %94, 5
  %117 = getelementptr inbounds double, ptr %1, i64 %116
  %118 = load double, ptr %117, align 8, !tbaa !5
  %119 = fadd double %115, %118
  %120 = or i64 %94, 6
  %121 = getelementptr inbounds double, ptr %1, i64 %120
  %122 = load double, ptr %121, align 8, !tbaa !5
  %123 = fadd double %119, %122
  %124 = or i64 %94, 7
  %125 = getelementptr inbounds double, ptr %1, i64 %124
  %126 = load double, ptr %125, align 8, !tbaa !5
  %127 = fadd double %123, %126
  %128 = add nuw nsw i64 %94, 8
  %129 = add i64 %96, 8
  %130 = icmp eq i64 %129, %60
  br i1 %130, label %76, label %93, !llvm.loop !24
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @scale_and_add(double noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %57

6:                                                ; preds = %4
  %7 = zext i32 %3 to i64
  %8 = icmp ult i32 %3, 4
  br i1 %8, label %40, label %9

9:                                                ; preds = %6
  %10 = shl nuw nsw i64 %7, 3
  %11 = getelementptr i8, ptr %2, i64 %10
  %12 = getelementptr i8, ptr %1, i64 %10
  %13 = icmp ugt ptr %12, %2
  %14 = icmp ugt ptr %11, %1
  %15 = and i1 %13, %14
  br i1 %15, label %40, label %16

16:                                               ; preds = %9
  %17 = and i64 %7, 4294967292
  %18 = insertelement <2 x double> poison, double %0, i64 0
  %19 = shufflevector <2 x double> %18, <2 x double> poison, <2 x i32> zeroinitializer
  %20 = insertelement <2 x double> poison, double %0, i64 0
  %21 = shufflevector <2 x double> %20, <2 x double> poison, <2 x i32> zeroinitializer
  br label %22

22:                                               ; preds = %22, %16
  %23 = phi i64 [ 0, %16 ], [ %36, %22 ]
  %24 = getelementptr inbounds double, ptr %1, i64 %23
  %25 = load <2 x double>, ptr %24, align 8, !tbaa !5, !alias.scope !25
  %26 = getelementptr inbounds double, ptr %24, i64 2
  %27 = load <2 x double>, ptr %26, align 8, !tbaa !5, !alias.scope !25
  %28 = getelementptr inbounds double, ptr %2, i64 %23
  %29 = load <2 x double>, ptr %28, align 8, !tbaa !5, !alias.scope !28, !noalias !25
  %30 = getelementptr inbounds double, ptr %28, i64 2
  %31 = load <2 x double>, ptr %30, align 8, !tbaa !5, !alias.scope !28, !noalias !25
  %32 = fmul <2 x double> %29, %29
  %33 = fmul <2 x double> %31, %31
  %34 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %19, <2 x double> %25, <2 x double> %32)
  %35 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %21, <2 x double> %27, <2 x double> %33)
  store <2 x double> %34, ptr %28, align 8, !tbaa !5, !alias.scope !28, !noalias !25
  store <2 x double> %35, ptr %30, align 8, !tbaa !5, !alias.scope !28, !noalias !25
  %36 = add nuw i64 %23, 4
  %37 = icmp eq i64 %36, %17
  br i1 %37, label %38, label %22, !llvm.loop !30

38:                                               ; preds = %22
  %39 = icmp eq i64 %17, %7
  br i1 %39, label %57, label %40

40:                                               ; preds = %9, %6, %38
  %41 = phi i64 [ 0, %9 ], [ 0, %6 ], [ %17, %38 ]
  %42 = xor i64 %41, -1
  %43 = and i64 %7, 1
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %53, label %45

45:                                               ; preds = %40
  %46 = getelementptr inbounds double, ptr %1, i64 %41
  %47 = load double, ptr %46, align 8, !tbaa !5
  %48 = getelementptr inbounds double, ptr %2, i64 %41
  %49 = load double, ptr %48, align 8, !tbaa !5
  %50 = fmul double %49, %49
  %51 = tail call double @llvm.fmuladd.f64(double %0, double %47, double %50)
  store double %51, ptr %48, align 8, !tbaa !5
  %52 = or i64 %41, 1
  br label %53

53:                                               ; preds = %45, %40
  %54 = phi i64 [ %41, %40 ], [ %52, %45 ]
  %55 = sub nsw i64 0, %7
  %56 = icmp eq i64 %42, %55
  br i1 %56, label %57, label %58

57:                                               ; preds = %53, %58, %38, %4
  ret void

58:                                               ; preds = %53, %58
  %59 = phi i64 [ %73, %58 ], [ %54, %53 ]
  %60 = getelementptr inbounds double, ptr %1, i64 %59
  %61 = load double, ptr %60, align 8, !tbaa !5
  %62 = getelementptr inbounds double, ptr %2, i64 %59
  %63 = load double, ptr %62, align 8, !tbaa !5
  %64 = fmul double %63, %63
  %65 = tail call double @llvm.fmuladd.f64(double %0, double %61, double %64)
  store double %65, ptr %62, align 8, !tbaa !5
  %66 = add nuw nsw i64 %59, 1
  %67 = getelementptr inbounds double, ptr %1, i64 %66
  %68 = load double, ptr %67, align 8, !tbaa !5
  %69 = getelementptr inbounds double, ptr %2, i64 %66
  %70 = load double, ptr %69, align 8, !tbaa !5
  %71 = fmul double %70, %70
  %72 = tail call double @llvm.fmuladd.f64(double %0, double %68, double %71)
  store double %72, ptr %69, align 8, !tbaa !5
  %73 = add nuw nsw i64 %59, 2
  %74 = icmp eq i64 %73, %7
  br i1 %74, label %57, label %58, !llvm.loop !31
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

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @running_difference(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %57

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64
  %7 = icmp ult i32 %2, 6
  br i1 %7, label %39, label %8

8:                                                ; preds = %5
  %9 = shl nuw nsw i64 %6, 3
  %10 = getelementptr i8, ptr %1, i64 %9
  %11 = add nuw nsw i64 %9, 8
  %12 = getelementptr i8, ptr %0, i64 %11
  %13 = icmp ugt ptr %12, %1
  %14 = icmp ugt ptr %10, %0
  %15 = and i1 %13, %14
  br i1 %15, label %39, label %16

16:                                               ; preds = %8
  %17 = and i64 %6, 4294967292
  br label %18

18:                                               ; preds = %18, %16
  %19 = phi i64 [ 0, %16 ], [ %35, %18 ]
  %20 = or i64 %19, 1
  %21 = getelementptr inbounds double, ptr %0, i64 %20
  %22 = load <2 x double>, ptr %21, align 8, !tbaa !5, !alias.scope !32
  %23 = getelementptr inbounds double, ptr %21, i64 2
  %24 = load <2 x double>, ptr %23, align 8, !tbaa !5, !alias.scope !32
  %25 = getelementptr inbounds double, ptr %0, i64 %19
  %26 = load <2 x double>, ptr %25, align 8, !tbaa !5, !alias.scope !32
  %27 = getelementptr inbounds double, ptr %25, i64 2
  %28 = load <2 x double>, ptr %27, align 8, !tbaa !5, !alias.scope !32
  %29 = fneg <2 x double> %26
  %30 = fneg <2 x double> %28
  %31 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %22, <2 x double> %26, <2 x double> %29)
  %32 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %24, <2 x double> %28, <2 x double> %30)
  %33 = getelementptr inbounds double, ptr %1, i64 %19
  store <2 x double> %31, ptr %33, align 8, !tbaa !5, !alias.scope !35, !noalias !32
  %34 = getelementptr inbounds double, ptr %33, i64 2
  store <2 x double> %32, ptr %34, align 8, !tbaa !5, !alias.scope !35, !noalias !32
  %35 = add nuw i64 %19, 4
  %36 = icmp eq i64 %35, %17
  br i1 %36, label %37, label %18, !llvm.loop !37

37:                                               ; preds = %18
  %38 = icmp eq i64 %17, %6
  br i1 %38, label %57, label %39

39:                                               ; preds = %8, %5, %37
  %40 = phi i64 [ 0, %8 ], [ 0, %5 ], [ %17, %37 ]
  %41 = xor i64 %40, -1
  %42 = and i64 %6, 1
  %43 = icmp eq i64 %42, 0
  br i1 %43, label %53, label %44

44:                                               ; preds = %39
  %45 = or i64 %40, 1
  %46 = getelementptr inbounds double, ptr %0, i64 %45
  %47 = load double, ptr %46, align 8, !tbaa !5
  %48 = getelementptr inbounds double, ptr %0, i64 %40
  %49 = load double, ptr %48, align 8, !tbaa !5
  %50 = fneg double %49
  %51 = tail call double @llvm.fmuladd.f64(double %47, double %49, double %50)
  %52 = getelementptr inbounds double, ptr %1, i64 %40
  store double %51, ptr %52, align 8, !tbaa !5
  br label %53

53:                                               ; preds = %44, %39
  %54 = phi i64 [ %40, %39 ], [ %45, %44 ]
  %55 = sub nsw i64 0, %6
  %56 = icmp eq i64 %41, %55
  br i1 %56, label %57, label %58

57:                                               ; preds = %53, %58, %37, %3
  ret void

58:                                               ; preds = %53, %58
  %59 = phi i64 [ %68, %58 ], [ %54, %53 ]
  %60 = add nuw nsw i64 %59, 1
  %61 = getelementptr inbounds double, ptr %0, i64 %60
  %62 = load double, ptr %61, align 8, !tbaa !5
  %63 = getelementptr inbounds double, ptr %0, i64 %59
  %64 = load double, ptr %63, align 8, !tbaa !5
  %65 = fneg double %64
  %66 = tail call double @llvm.fmuladd.f64(double %62, double %64, double %65)
  %67 = getelementptr inbounds double, ptr %1, i64 %59
  store double %66, ptr %67, align 8, !tbaa !5
  %68 = add nuw nsw i64 %59, 2
  %69 = getelementptr inbounds double, ptr %0, i64 %68
  %70 = load double, ptr %69, align 8, !tbaa !5
  %71 = getelementptr inbounds double, ptr %0, i64 %60
  %72 = load double, ptr %71, align 8, !tbaa !5
  %73 = fneg double %72
  %74 = tail call double @llvm.fmuladd.f64(double %70, double %72, double %73)
  %75 = getelementptr inbounds double, ptr %1, i64 %60
  store double %74, ptr %75, align 8, !tbaa !5
  %76 = icmp eq i64 %68, %6
  br i1 %76, label %57, label %58, !llvm.loop !38
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #3

attributes #0 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
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
