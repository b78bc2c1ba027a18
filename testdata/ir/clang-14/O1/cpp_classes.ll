; clang++-14 -O1 -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_classes.cpp -o ir/clang-14/O1/cpp_classes.ll
; ModuleID = 'cpp/cpp_classes.cpp'
source_filename = "cpp/cpp_classes.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.springs::Spring" = type { %"struct.springs::Point"*, %"struct.springs::Point"*, double, double }
%"struct.springs::Point" = type { double, double }

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local double @quadratic_map_orbit(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %10, label %5

5:                                                ; preds = %10, %3
  %6 = phi double [ 0.000000e+00, %3 ], [ %19, %10 ]
  %7 = phi double [ 0.000000e+00, %3 ], [ %20, %10 ]
  %8 = fmul double %7, %7
  %9 = call double @llvm.fmuladd.f64(double %6, double %6, double %8) #7
  ret double %9

10:                                               ; preds = %3, %10
  %11 = phi i32 [ %21, %10 ], [ 0, %3 ]
  %12 = phi double [ %20, %10 ], [ 0.000000e+00, %3 ]
  %13 = phi double [ %19, %10 ], [ 0.000000e+00, %3 ]
  %14 = fneg double %12
  %15 = fmul double %12, %14
  %16 = call double @llvm.fmuladd.f64(double %13, double %13, double %15) #7
  %17 = fmul double %13, %12
  %18 = call double @llvm.fmuladd.f64(double %13, double %12, double %17) #7
  %19 = fadd double %16, %0
  %20 = fadd double %18, %1
  %21 = add nuw nsw i32 %11, 1
  %22 = icmp eq i32 %21, %2
  br i1 %22, label %5, label %10, !llvm.loop !5
}

; Function Attrs: nounwind uwtable
define dso_local double @owned_buffer(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = call i8* @malloc(i64 noundef %4) #7
  %6 = bitcast i8* %5 to double*
  %7 = icmp sgt i32 %1, 0
  br i1 %7, label %8, label %10

8:                                                ; preds = %2
  %9 = zext i32 %1 to i64
  br label %14

10:                                               ; preds = %14, %2
  %11 = icmp sgt i32 %1, 1
  br i1 %11, label %12, label %22

12:                                               ; preds = %10
  %13 = zext i32 %1 to i64
  br label %24

14:                                               ; preds = %8, %14
  %15 = phi i64 [ 0, %8 ], [ %20, %14 ]
  %16 = getelementptr inbounds double, double* %0, i64 %15
  %17 = load double, double* %16, align 8, !tbaa !8
  %18 = call double @sin(double noundef %17) #7
  %19 = getelementptr inbounds double, double* %6, i64 %15
  store double %18, double* %19, align 8, !tbaa !8
  %20 = add nuw nsw i64 %15, 1
  %21 = icmp eq i64 %20, %9
  br i1 %21, label %10, label %14, !llvm.loop !12

22:                                               ; preds = %24, %10
  %23 = phi double [ 0.000000e+00, %10 ], [ %32, %24 ]
  call void @free(i8* noundef %5) #7
  ret double %23

24:                                               ; preds = %12, %24
  %25 = phi i64 [ 1, %12 ], [ %33, %24 ]
  %26 = phi double [ 0.000000e+00, %12 ], [ %32, %24 ]
  %27 = getelementptr inbounds double, double* %6, i64 %25
  %28 = load double, double* %27, align 8, !tbaa !8
  %29 = add nsw i64 %25, -1
  %30 = getelementptr inbounds double, double* %6, i64 %29
  %31 = load double, double* %30, align 8, !tbaa !8
  %32 = call double @llvm.fmuladd.f64(double %28, double %31, double %26)
  %33 = add nuw nsw i64 %25, 1
  %34 = icmp eq i64 %33, %13
  br i1 %34, label %22, label %24, !llvm.loop !13
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
  %12 = load %"struct.springs::Point"*, %"struct.springs::Point"** %11, align 8, !tbaa !14
  %13 = getelementptr inbounds %"struct.springs::Point", %"struct.springs::Point"* %12, i64 0, i32 0
  %14 = load double, double* %13, align 8, !tbaa !17
  %15 = getelementptr inbounds %"struct.springs::Spring", %"struct.springs::Spring"* %0, i64 %9, i32 0
  %16 = load %"struct.springs::Point"*, %"struct.springs::Point"** %15, align 8, !tbaa !19
  %17 = getelementptr inbounds %"struct.springs::Point", %"struct.springs::Point"* %16, i64 0, i32 0
  %18 = load double, double* %17, align 8, !tbaa !17
  %19 = fsub double %14, %18
  %20 = getelementptr inbounds %"struct.springs::Point", %"struct.springs::Point"* %12, i64 0, i32 1
  %21 = load double, double* %20, align 8, !tbaa !20
  %22 = getelementptr inbounds %"struct.springs::Point", %"struct.springs::Point"* %16, i64 0, i32 1
  %23 = load double, double* %22, align 8, !tbaa !20
  %24 = fsub double %21, %23
  %25 = fmul double %24, %24
  %26 = call double @llvm.fmuladd.f64(double %19, double %19, double %25) #7
  %27 = call double @sqrt(double noundef %26) #7
  %28 = getelementptr inbounds %"struct.springs::Spring", %"struct.springs::Spring"* %0, i64 %9, i32 3
  %29 = load double, double* %28, align 8, !tbaa !21
  %30 = fsub double %27, %29
  %31 = getelementptr inbounds %"struct.springs::Spring", %"struct.springs::Spring"* %0, i64 %9, i32 2
  %32 = load double, double* %31, align 8, !tbaa !22
  %33 = fmul double %32, 5.000000e-01
  %34 = fmul double %30, %33
  %35 = fmul double %30, %34
  %36 = fadd double %10, %35
  %37 = add nuw nsw i64 %9, 1
  %38 = icmp eq i64 %37, %5
  br i1 %38, label %6, label %8, !llvm.loop !23
}

; Function Attrs: inaccessiblememonly mustprogress nofree nounwind willreturn
declare noalias noundef i8* @malloc(i64 noundef) local_unnamed_addr #5

; Function Attrs: inaccessiblemem_or_argmemonly mustprogress nounwind willreturn
declare void @free(i8* nocapture noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #2

attributes #0 = { nofree nosync nounwind readnone uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #4 = { mustprogress nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { inaccessiblememonly mustprogress nofree nounwind willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { inaccessiblemem_or_argmemonly mustprogress nounwind willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!"Debian clang version 14.0.6"}
!5 = distinct !{!5, !6, !7}
!6 = !{!"llvm.loop.mustprogress"}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!9, !9, i64 0}
!9 = !{!"double", !10, i64 0}
!10 = !{!"omnipotent char", !11, i64 0}
!11 = !{!"Simple C++ TBAA"}
!12 = distinct !{!12, !6, !7}
!13 = distinct !{!13, !6, !7}
!14 = !{!15, !16, i64 8}
!15 = !{!"_ZTSN7springs6SpringE", !16, i64 0, !16, i64 8, !9, i64 16, !9, i64 24}
!16 = !{!"any pointer", !10, i64 0}
!17 = !{!18, !9, i64 0}
!18 = !{!"_ZTSN7springs5PointE", !9, i64 0, !9, i64 8}
!19 = !{!15, !16, i64 0}
!20 = !{!18, !9, i64 8}
!21 = !{!15, !9, i64 24}
!22 = !{!15, !9, i64 16}
!23 = distinct !{!23, !6, !7}
