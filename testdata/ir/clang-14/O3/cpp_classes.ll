; clang++-14 -O3 -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_classes.cpp -o ir/clang-14/O3/cpp_classes.ll
; ModuleID = 'cpp/cpp_classes.cpp'
source_filename = "cpp/cpp_classes.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.springs::Spring" = type { %"struct.springs::Point"*, %"struct.springs::Point"*, double, double }
%"struct.springs::Point" = type { double, double }

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local double @quadratic_map_orbit(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %30

5:                                                ; preds = %3
  %6 = and i32 %2, 1
  %7 = icmp eq i32 %2, 1
  br i1 %7, label %14, label %8

8:                                                ; preds = %5
  %9 = and i32 %2, -2
  %10 = insertelement <2 x double> poison, double %0, i64 0
  %11 = insertelement <2 x double> %10, double %1, i64 1
  %12 = insertelement <2 x double> poison, double %0, i64 0
  %13 = insertelement <2 x double> %12, double %1, i64 1
  br label %36

14:                                               ; preds = %36, %5
  %15 = phi <2 x double> [ undef, %5 ], [ %56, %36 ]
  %16 = phi <2 x double> [ zeroinitializer, %5 ], [ %56, %36 ]
  %17 = icmp eq i32 %6, 0
  br i1 %17, label %30, label %18

18:                                               ; preds = %14
  %19 = extractelement <2 x double> %16, i64 1
  %20 = fneg double %19
  %21 = shufflevector <2 x double> %16, <2 x double> undef, <2 x i32> <i32 1, i32 1>
  %22 = insertelement <2 x double> poison, double %20, i64 0
  %23 = shufflevector <2 x double> %22, <2 x double> %16, <2 x i32> <i32 0, i32 2>
  %24 = fmul <2 x double> %21, %23
  %25 = shufflevector <2 x double> %16, <2 x double> undef, <2 x i32> zeroinitializer
  %26 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %25, <2 x double> %16, <2 x double> %24)
  %27 = insertelement <2 x double> poison, double %0, i64 0
  %28 = insertelement <2 x double> %27, double %1, i64 1
  %29 = fadd <2 x double> %26, %28
  br label %30

30:                                               ; preds = %18, %14, %3
  %31 = phi <2 x double> [ zeroinitializer, %3 ], [ %15, %14 ], [ %29, %18 ]
  %32 = fmul <2 x double> %31, %31
  %33 = extractelement <2 x double> %32, i64 1
  %34 = extractelement <2 x double> %31, i64 0
  %35 = tail call double @llvm.fmuladd.f64(double %34, double %34, double %33) #8
  ret double %35

36:                                               ; preds = %36, %8
  %37 = phi <2 x double> [ zeroinitializer, %8 ], [ %56, %36 ]
  %38 = phi i32 [ 0, %8 ], [ %57, %36 ]
  %39 = extractelement <2 x double> %37, i64 1
  %40 = fneg double %39
  %41 = shufflevector <2 x double> %37, <2 x double> undef, <2 x i32> <i32 1, i32 1>
  %42 = insertelement <2 x double> poison, double %40, i64 0
  %43 = shufflevector <2 x double> %42, <2 x double> %37, <2 x i32> <i32 0, i32 2>
  %44 = fmul <2 x double> %41, %43
  %45 = shufflevector <2 x double> %37, <2 x double> undef, <2 x i32> zeroinitializer
  %46 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %45, <2 x double> %37, <2 x double> %44)
  %47 = fadd <2 x double> %46, %11
  %48 = extractelement <2 x double> %47, i64 1
  %49 = fneg double %48
  %50 = shufflevector <2 x double> %47, <2 x double> undef, <2 x i32> <i32 1, i32 1>
  %51 = insertelement <2 x double> poison, double %49, i64 0
  %52 = shufflevector <2 x double> %51, <2 x double> %47, <2 x i32> <i32 0, i32 2>
  %53 = fmul <2 x double> %50, %52
  %54 = shufflevector <2 x double> %47, <2 x double> undef, <2 x i32> zeroinitializer
  %55 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %54, <2 x double> %47, <2 x double> %53)
  %56 = fadd <2 x double> %55, %13
  %57 = add i32 %38, 2
  %58 = icmp eq i32 %57, %9
  br i1 %58, label %14, label %36, !llvm.loop !5
}

; Function Attrs: nounwind uwtable
define dso_local double @owned_buffer(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = tail call i8* @malloc(i64 noundef %4) #8
  %6 = bitcast i8* %5 to double*
  %7 = icmp sgt i32 %1, 0
  br i1 %7, label %8, label %79

8:                                                ; preds = %2
  %9 = zext i32 %1 to i64
  %10 = add nsw i64 %9, -1
  %11 = and i64 %9, 3
  %12 = icmp ult i64 %10, 3
  br i1 %12, label %15, label %13

13:                                               ; preds = %8
  %14 = and i64 %9, 4294967292
  br label %37

15:                                               ; preds = %37, %8
  %16 = phi i64 [ 0, %8 ], [ %59, %37 ]
  %17 = icmp eq i64 %11, 0
  br i1 %17, label %28, label %18

18:                                               ; preds = %15, %18
  %19 = phi i64 [ %25, %18 ], [ %16, %15 ]
  %20 = phi i64 [ %26, %18 ], [ 0, %15 ]
  %21 = getelementptr inbounds double, double* %0, i64 %19
  %22 = load double, double* %21, align 8, !tbaa !7
  %23 = tail call double @sin(double noundef %22) #8
  %24 = getelementptr inbounds double, double* %6, i64 %19
  store double %23, double* %24, align 8, !tbaa !7
  %25 = add nuw nsw i64 %19, 1
  %26 = add i64 %20, 1
  %27 = icmp eq i64 %26, %11
  br i1 %27, label %28, label %18, !llvm.loop !11

28:                                               ; preds = %18, %15
  %29 = icmp sgt i32 %1, 1
  br i1 %29, label %30, label %79

30:                                               ; preds = %28
  %31 = load double, double* %6, align 8, !tbaa !7
  %32 = add nsw i64 %9, -2
  %33 = and i64 %10, 3
  %34 = icmp ult i64 %32, 3
  br i1 %34, label %62, label %35

35:                                               ; preds = %30
  %36 = and i64 %10, -4
  br label %81

37:                                               ; preds = %37, %13
  %38 = phi i64 [ 0, %13 ], [ %59, %37 ]
  %39 = phi i64 [ 0, %13 ], [ %60, %37 ]
  %40 = getelementptr inbounds double, double* %0, i64 %38
  %41 = load double, double* %40, align 8, !tbaa !7
  %42 = tail call double @sin(double noundef %41) #8
  %43 = getelementptr inbounds double, double* %6, i64 %38
  store double %42, double* %43, align 8, !tbaa !7
  %44 = or i64 %38, 1
  %45 = getelementptr inbounds double, double* %0, i64 %44
  %46 = load double, double* %45, align 8, !tbaa !7
  %47 = tail call double @sin(double noundef %46) #8
  %48 = getelementptr inbounds double, double* %6, i64 %44
  store double %47, double* %48, align 8, !tbaa !7
  %49 = or i64 %38, 2
  %50 = getelementptr inbounds double, double* %0, i64 %49
  %51 = load double, double* %50, align 8, !tbaa !7
  %52 = tail call double @sin(double noundef %51) #8
  %53 = getelementptr inbounds double, double* %6, i64 %49
  store double %52, double* %53, align 8, !tbaa !7
  %54 = or i64 %38, 3
  %55 = getelementptr inbounds double, double* %0, i64 %54
  %56 = load double, double* %55, align 8, !tbaa !7
  %57 = tail call double @sin(double noundef %56) #8
  %58 = getelementptr inbounds double, double* %6, i64 %54
  store double %57, double* %58, align 8, !tbaa !7
  %59 = add nuw nsw i64 %38, 4
  %60 = add i64 %39, 4
  %61 = icmp eq i64 %60, %14
  br i1 %61, label %15, label %37, !llvm.loop !13

62:                                               ; preds = %81, %30
  %63 = phi double [ undef, %30 ], [ %100, %81 ]
  %64 = phi double [ %31, %30 ], [ %99, %81 ]
  %65 = phi i64 [ 1, %30 ], [ %101, %81 ]
  %66 = phi double [ 0.000000e+00, %30 ], [ %100, %81 ]
  %67 = icmp eq i64 %33, 0
  br i1 %67, label %79, label %68

68:                                               ; preds = %62, %68
  %69 = phi double [ %74, %68 ], [ %64, %62 ]
  %70 = phi i64 [ %76, %68 ], [ %65, %62 ]
  %71 = phi double [ %75, %68 ], [ %66, %62 ]
  %72 = phi i64 [ %77, %68 ], [ 0, %62 ]
  %73 = getelementptr inbounds double, double* %6, i64 %70
  %74 = load double, double* %73, align 8, !tbaa !7
  %75 = tail call double @llvm.fmuladd.f64(double %74, double %69, double %71)
  %76 = add nuw nsw i64 %70, 1
  %77 = add i64 %72, 1
  %78 = icmp eq i64 %77, %33
  br i1 %78, label %79, label %68, !llvm.loop !14

79:                                               ; preds = %62, %68, %2, %28
  %80 = phi double [ 0.000000e+00, %28 ], [ 0.000000e+00, %2 ], [ %63, %62 ], [ %75, %68 ]
  tail call void @free(i8* noundef %5) #8
  ret double %80

81:                                               ; preds = %81, %35
  %82 = phi double [ %31, %35 ], [ %99, %81 ]
  %83 = phi i64 [ 1, %35 ], [ %101, %81 ]
  %84 = phi double [ 0.000000e+00, %35 ], [ %100, %81 ]
  %85 = phi i64 [ 0, %35 ], [ %102, %81 ]
  %86 = getelementptr inbounds double, double* %6, i64 %83
  %87 = load double, double* %86, align 8, !tbaa !7
  %88 = tail call double @llvm.fmuladd.f64(double %87, double %82, double %84)
  %89 = add nuw nsw i64 %83, 1
  %90 = getelementptr inbounds double, double* %6, i64 %89
  %91 = load double, double* %90, align 8, !tbaa !7
  %92 = tail call double @llvm.fmuladd.f64(double %91, double %87, double %88)
  %93 = add nuw nsw i64 %83, 2
  %94 = getelementptr inbounds double, double* %6, i64 %93
  %95 = load double, double* %94, align 8, !tbaa !7
  %96 = tail call double @llvm.fmuladd.f64(double %95, double %91, double %92)
  %97 = add nuw nsw i64 %83, 3
  %98 = getelementptr inbounds double, double* %6, i64 %97
  %99 = load double, double* %98, align 8, !tbaa !7
  %100 = tail call double @llvm.fmuladd.f64(double %99, double %95, double %96)
  %101 = add nuw nsw i64 %83, 4
  %102 = add i64 %85, 4
  %103 = icmp eq i64 %102, %36
  br i1 %103, label %62, label %81, !llvm.loop !15
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sin(double noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress nofree nounwind uwtable
define dso_local noundef double @_ZN7springs12total_energyEPKNS_6SpringEi(%"struct.springs::Spring"* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %8

6:                                                ; preds = %8, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %36, %8 ]
  ret double %7

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %37, %8 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %36, %8 ]
  %11 = getelementptr inbounds %"struct.springs::Spring", %"struct.springs::Spring"* %0, i64 %9, i32 1
  %12 = load %"struct.springs::Point"*, %"struct.springs::Point"** %11, align 8, !tbaa !16
  %13 = getelementptr inbounds %"struct.springs::Point", %"struct.springs::Point"* %12, i64 0, i32 0
  %14 = load double, double* %13, align 8, !tbaa !19
  %15 = getelementptr inbounds %"struct.springs::Spring", %"struct.springs::Spring"* %0, i64 %9, i32 0
  %16 = load %"struct.springs::Point"*, %"struct.springs::Point"** %15, align 8, !tbaa !21
  %17 = getelementptr inbounds %"struct.springs::Point", %"struct.springs::Point"* %16, i64 0, i32 0
  %18 = load double, double* %17, align 8, !tbaa !19
  %19 = fsub double %14, %18
  %20 = getelementptr inbounds %"struct.springs::Point", %"struct.springs::Point"* %12, i64 0, i32 1
  %21 = load double, double* %20, align 8, !tbaa !22
  %22 = getelementptr inbounds %"struct.springs::Point", %"struct.springs::Point"* %16, i64 0, i32 1
  %23 = load double, double* %22, align 8, !tbaa !22
  %24 = fsub double %21, %23
  %25 = fmul double %24, %24
  %26 = tail call double @llvm.fmuladd.f64(double %19, double %19, double %25) #8
  %27 = tail call double @sqrt(double noundef %26) #8
  %28 = getelementptr inbounds %"struct.springs::Spring", %"struct.springs::Spring"* %0, i64 %9, i32 3
  %29 = load double, double* %28, align 8, !tbaa !23
  %30 = fsub double %27, %29
  %31 = getelementptr inbounds %"struct.springs::Spring", %"struct.springs::Spring"* %0, i64 %9, i32 2
  %32 = load double, double* %31, align 8, !tbaa !24
  %33 = fmul double %32, 5.000000e-01
  %34 = fmul double %30, %33
  %35 = fmul double %30, %34
  %36 = fadd double %10, %35
  %37 = add nuw nsw i64 %9, 1
  %38 = icmp eq i64 %37, %5
  br i1 %38, label %6, label %8, !llvm.loop !25
}

; Function Attrs: inaccessiblememonly mustprogress nofree nounwind willreturn
declare noalias noundef i8* @malloc(i64 noundef) local_unnamed_addr #5

; Function Attrs: inaccessiblemem_or_argmemonly mustprogress nounwind willreturn
declare void @free(i8* nocapture noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #2

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #7

attributes #0 = { nofree nosync nounwind readnone uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #4 = { mustprogress nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { inaccessiblememonly mustprogress nofree nounwind willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { inaccessiblemem_or_argmemonly mustprogress nounwind willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #8 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!"Debian clang version 14.0.6"}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = !{!8, !8, i64 0}
!8 = !{!"double", !9, i64 0}
!9 = !{!"omnipotent char", !10, i64 0}
!10 = !{!"Simple C++ TBAA"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
!13 = distinct !{!13, !6}
!14 = distinct !{!14, !12}
!15 = distinct !{!15, !6}
!16 = !{!17, !18, i64 8}
!17 = !{!"_ZTSN7springs6SpringE", !18, i64 0, !18, i64 8, !8, i64 16, !8, i64 24}
!18 = !{!"any pointer", !9, i64 0}
!19 = !{!20, !8, i64 0}
!20 = !{!"_ZTSN7springs5PointE", !8, i64 0, !8, i64 8}
!21 = !{!17, !18, i64 0}
!22 = !{!20, !8, i64 8}
!23 = !{!17, !8, i64 24}
!24 = !{!17, !8, i64 16}
!25 = distinct !{!25, !6}
