; clang++-16 -O1 -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_classes.cpp -o ir/clang-16/O1/cpp_classes.ll
; ModuleID = 'cpp/cpp_classes.cpp'
source_filename = "cpp/cpp_classes.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.springs::Spring" = type { ptr, ptr, double, double }
%"struct.springs::Point" = type { double, double }

; Function Attrs: nofree nosync nounwind memory(none) uwtable
define dso_local double @quadratic_map_orbit(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %10, label %5

5:                                                ; preds = %10, %3
  %6 = phi double [ 0.000000e+00, %3 ], [ %19, %10 ]
  %7 = phi double [ 0.000000e+00, %3 ], [ %20, %10 ]
  %8 = fmul double %7, %7
  %9 = tail call double @llvm.fmuladd.f64(double %6, double %6, double %8)
  ret double %9

10:                                               ; preds = %3, %10
  %11 = phi i32 [ %21, %10 ], [ 0, %3 ]
  %12 = phi double [ %20, %10 ], [ 0.000000e+00, %3 ]
  %13 = phi double [ %19, %10 ], [ 0.000000e+00, %3 ]
  %14 = fneg double %12
  %15 = fmul double %12, %14
  %16 = tail call double @llvm.fmuladd.f64(double %13, double %13, double %15)
  %17 = fmul double %13, %12
  %18 = tail call double @llvm.fmuladd.f64(double %13, double %12, double %17)
  %19 = fadd double %16, %0
  %20 = fadd double %18, %1
  %21 = add nuw nsw i32 %11, 1
  %22 = icmp eq i32 %21, %2
  br i1 %22, label %5, label %10, !llvm.loop !5
}

; Function Attrs: nounwind uwtable
define dso_local double @owned_buffer(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = tail call ptr @malloc(i64 noundef %4) #7
  %6 = icmp sgt i32 %1, 0
  br i1 %6, label %7, label %9

7:                                                ; preds = %2
  %8 = zext i32 %1 to i64
  br label %13

9:                                                ; preds = %13, %2
  %10 = icmp sgt i32 %1, 1
  br i1 %10, label %11, label %21

11:                                               ; preds = %9
  %12 = zext i32 %1 to i64
  br label %23

13:                                               ; preds = %7, %13
  %14 = phi i64 [ 0, %7 ], [ %19, %13 ]
  %15 = getelementptr inbounds double, ptr %0, i64 %14
  %16 = load double, ptr %15, align 8, !tbaa !8
  %17 = tail call double @sin(double noundef %16) #8
  %18 = getelementptr inbounds double, ptr %5, i64 %14
  store double %17, ptr %18, align 8, !tbaa !8
  %19 = add nuw nsw i64 %14, 1
  %20 = icmp eq i64 %19, %8
  br i1 %20, label %9, label %13, !llvm.loop !12

21:                                               ; preds = %23, %9
  %22 = phi double [ 0.000000e+00, %9 ], [ %31, %23 ]
  tail call void @free(ptr noundef %5)
  ret double %22

23:                                               ; preds = %11, %23
  %24 = phi i64 [ 1, %11 ], [ %32, %23 ]
  %25 = phi double [ 0.000000e+00, %11 ], [ %31, %23 ]
  %26 = getelementptr inbounds double, ptr %5, i64 %24
  %27 = load double, ptr %26, align 8, !tbaa !8
  %28 = add nsw i64 %24, -1
  %29 = getelementptr inbounds double, ptr %5, i64 %28
  %30 = load double, ptr %29, align 8, !tbaa !8
  %31 = tail call double @llvm.fmuladd.f64(double %27, double %30, double %25)
  %32 = add nuw nsw i64 %24, 1
  %33 = icmp eq i64 %32, %12
  br i1 %33, label %21, label %23, !llvm.loop !13
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sin(double noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress nofree nounwind memory(readwrite, inaccessiblemem: write) uwtable
define dso_local noundef double @_ZN7springs12total_energyEPKNS_6SpringEi(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %8

6:                                                ; preds = %8, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %34, %8 ]
  ret double %7

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %35, %8 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %34, %8 ]
  %11 = getelementptr inbounds %"struct.springs::Spring", ptr %0, i64 %9
  %12 = getelementptr inbounds %"struct.springs::Spring", ptr %0, i64 %9, i32 1
  %13 = load ptr, ptr %12, align 8, !tbaa !14
  %14 = load double, ptr %13, align 8, !tbaa !17
  %15 = load ptr, ptr %11, align 8, !tbaa !19
  %16 = load double, ptr %15, align 8, !tbaa !17
  %17 = fsub double %14, %16
  %18 = getelementptr inbounds %"struct.springs::Point", ptr %13, i64 0, i32 1
  %19 = load double, ptr %18, align 8, !tbaa !20
  %20 = getelementptr inbounds %"struct.springs::Point", ptr %15, i64 0, i32 1
  %21 = load double, ptr %20, align 8, !tbaa !20
  %22 = fsub double %19, %21
  %23 = fmul double %22, %22
  %24 = tail call double @llvm.fmuladd.f64(double %17, double %17, double %23)
  %25 = tail call double @sqrt(double noundef %24) #8
  %26 = getelementptr inbounds %"struct.springs::Spring", ptr %0, i64 %9, i32 3
  %27 = load double, ptr %26, align 8, !tbaa !21
  %28 = fsub double %25, %27
  %29 = getelementptr inbounds %"struct.springs::Spring", ptr %0, i64 %9, i32 2
  %30 = load double, ptr %29, align 8, !tbaa !22
  %31 = fmul double %30, 5.000000e-01
  %32 = fmul double %28, %31
  %33 = fmul double %28, %32
  %34 = fadd double %10, %33
  %35 = add nuw nsw i64 %9, 1
  %36 = icmp eq i64 %35, %5
  br i1 %36, label %6, label %8, !llvm.loop !23
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sqrt(double noundef) local_unnamed_addr #2

attributes #0 = { nofree nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nofree nounwind memory(readwrite, inaccessiblemem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { allocsize(0) }
attributes #8 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
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
