; clang++-16 -O3 -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_classes.cpp -o ir/clang-16/O3/cpp_classes.ll
; ModuleID = 'cpp/cpp_classes.cpp'
source_filename = "cpp/cpp_classes.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.springs::Spring" = type { ptr, ptr, double, double }
%"struct.springs::Point" = type { double, double }

; Function Attrs: nofree nosync nounwind memory(none) uwtable
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
  %21 = shufflevector <2 x double> %16, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %22 = insertelement <2 x double> poison, double %20, i64 0
  %23 = shufflevector <2 x double> %22, <2 x double> %16, <2 x i32> <i32 0, i32 2>
  %24 = fmul <2 x double> %21, %23
  %25 = shufflevector <2 x double> %16, <2 x double> poison, <2 x i32> zeroinitializer
  %26 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %25, <2 x double> %16, <2 x double> %24)
  %27 = insertelement <2 x double> poison, double %0, i64 0
  %28 = insertelement <2 x double> %27, double %1, i64 1
  %29 = fadd <2 x double> %26, %28
  br label %30

30:                                               ; preds = %18, %14, %3
  %31 = phi <2 x double> [ zeroinitializer, %3 ], [ %15, %14 ], [ %29, %18 ]
  %32 = fmul <2 x double> %31, %31
  %33 = extractelement <2 x double> %32, i64 1
  %34 = extractelement <2 x double> %31, i64 0
  %35 = tail call double @llvm.fmuladd.f64(double %34, double %34, double %33)
  ret double %35

36:                                               ; preds = %36, %8
  %37 = phi <2 x double> [ zeroinitializer, %8 ], [ %56, %36 ]
  %38 = phi i32 [ 0, %8 ], [ %57, %36 ]
  %39 = extractelement <2 x double> %37, i64 1
  %40 = fneg double %39
  %41 = shufflevector <2 x double> %37, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %42 = insertelement <2 x double> poison, double %40, i64 0
  %43 = shufflevector <2 x double> %42, <2 x double> %37, <2 x i32> <i32 0, i32 2>
  %44 = fmul <2 x double> %41, %43
  %45 = shufflevector <2 x double> %37, <2 x double> poison, <2 x i32> zeroinitializer
  %46 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %45, <2 x double> %37, <2 x double> %44)
  %47 = fadd <2 x double> %46, %11
  %48 = extractelement <2 x double> %47, i64 1
  %49 = fneg double %48
  %50 = shufflevector <2 x double> %47, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %51 = insertelement <2 x double> poison, double %49, i64 0
  %52 = shufflevector <2 x double> %51, <2 x double> %47, <2 x i32> <i32 0, i32 2>
  %53 = fmul <2 x double> %50, %52
  %54 = shufflevector <2 x double> %47, <2 x double> poison, <2 x i32> zeroinitializer
  %55 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %54, <2 x double> %47, <2 x double> %53)
  %56 = fadd <2 x double> %55, %13
  %57 = add i32 %38, 2
  %58 = icmp eq i32 %57, %9
  br i1 %58, label %14, label %36, !llvm.loop !5
}

; Function Attrs: nounwind uwtable
define dso_local double @owned_buffer(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = tail call ptr @malloc(i64 noundef %4) #8
  %6 = icmp sgt i32 %1, 0
  br i1 %6, label %7, label %78

7:                                                ; preds = %2
  %8 = zext i32 %1 to i64
  %9 = add nsw i64 %8, -1
  %10 = and i64 %8, 3
  %11 = icmp ult i32 %1, 4
  br i1 %11, label %14, label %12

12:                                               ; preds = %7
  %13 = and i64 %8, 4294967292
  br label %36

14:                                               ; preds = %36, %7
  %15 = phi i64 [ 0, %7 ], [ %58, %36 ]
  %16 = icmp eq i64 %10, 0
  br i1 %16, label %27, label %17

17:                                               ; preds = %14, %17
  %18 = phi i64 [ %24, %17 ], [ %15, %14 ]
  %19 = phi i64 [ %25, %17 ], [ 0, %14 ]
  %20 = getelementptr inbounds double, ptr %0, i64 %18
  %21 = load double, ptr %20, align 8, !tbaa !7
  %22 = tail call double @sin(double noundef %21) #9
  %23 = getelementptr inbounds double, ptr %5, i64 %18
  store double %22, ptr %23, align 8, !tbaa !7
  %24 = add nuw nsw i64 %18, 1
  %25 = add i64 %19, 1
  %26 = icmp eq i64 %25, %10
  br i1 %26, label %27, label %17, !llvm.loop !11

27:                                               ; preds = %17, %14
  %28 = icmp sgt i32 %1, 1
  br i1 %28, label %29, label %78

29:                                               ; preds = %27
  %30 = load double, ptr %5, align 8, !tbaa !7
  %31 = add nsw i64 %8, -2
  %32 = and i64 %9, 3
  %33 = icmp ult i64 %31, 3
  br i1 %33, label %61, label %34

34:                                               ; preds = %29
  %35 = and i64 %9, -4
  br label %80

36:                                               ; preds = %36, %12
  %37 = phi i64 [ 0, %12 ], [ %58, %36 ]
  %38 = phi i64 [ 0, %12 ], [ %59, %36 ]
  %39 = getelementptr inbounds double, ptr %0, i64 %37
  %40 = load double, ptr %39, align 8, !tbaa !7
  %41 = tail call double @sin(double noundef %40) #9
  %42 = getelementptr inbounds double, ptr %5, i64 %37
  store double %41, ptr %42, align 8, !tbaa !7
  %43 = or i64 %37, 1
  %44 = getelementptr inbounds double, ptr %0, i64 %43
  %45 = load double, ptr %44, align 8, !tbaa !7
  %46 = tail call double @sin(double noundef %45) #9
  %47 = getelementptr inbounds double, ptr %5, i64 %43
  store double %46, ptr %47, align 8, !tbaa !7
  %48 = or i64 %37, 2
  %49 = getelementptr inbounds double, ptr %0, i64 %48
  %50 = load double, ptr %49, align 8, !tbaa !7
  %51 = tail call double @sin(double noundef %50) #9
  %52 = getelementptr inbounds double, ptr %5, i64 %48
  store double %51, ptr %52, align 8, !tbaa !7
  %53 = or i64 %37, 3
  %54 = getelementptr inbounds double, ptr %0, i64 %53
  %55 = load double, ptr %54, align 8, !tbaa !7
  %56 = tail call double @sin(double noundef %55) #9
  %57 = getelementptr inbounds double, ptr %5, i64 %53
  store double %56, ptr %57, align 8, !tbaa !7
  %58 = add nuw nsw i64 %37, 4
  %59 = add i64 %38, 4
  %60 = icmp eq i64 %59, %13
  br i1 %60, label %14, label %36, !llvm.loop !13

61:                                               ; preds = %80, %29
  %62 = phi double [ undef, %29 ], [ %99, %80 ]
  %63 = phi double [ %30, %29 ], [ %98, %80 ]
  %64 = phi i64 [ 1, %29 ], [ %100, %80 ]
  %65 = phi double [ 0.000000e+00, %29 ], [ %99, %80 ]
  %66 = icmp eq i64 %32, 0
  br i1 %66, label %78, label %67

67:                                               ; preds = %61, %67
  %68 = phi double [ %73, %67 ], [ %63, %61 ]
  %69 = phi i64 [ %75, %67 ], [ %64, %61 ]
  %70 = phi double [ %74, %67 ], [ %65, %61 ]
  %71 = phi i64 [ %76, %67 ], [ 0, %61 ]
  %72 = getelementptr inbounds double, ptr %5, i64 %69
  %73 = load double, ptr %72, align 8, !tbaa !7
  %74 = tail call double @llvm.fmuladd.f64(double %73, double %68, double %70)
  %75 = add nuw nsw i64 %69, 1
  %76 = add i64 %71, 1
  %77 = icmp eq i64 %76, %32
  br i1 %77, label %78, label %67, !llvm.loop !14

78:                                               ; preds = %61, %67, %2, %27
  %79 = phi double [ 0.000000e+00, %27 ], [ 0.000000e+00, %2 ], [ %62, %61 ], [ %74, %67 ]
  tail call void @free(ptr noundef %5)
  ret double %79

80:                                               ; preds = %80, %34
  %81 = phi double [ %30, %34 ], [ %98, %80 ]
  %82 = phi i64 [ 1, %34 ], [ %100, %80 ]
  %83 = phi double [ 0.000000e+00, %34 ], [ %99, %80 ]
  %84 = phi i64 [ 0, %34 ], [ %101, %80 ]
  %85 = getelementptr inbounds double, ptr %5, i64 %82
  %86 = load double, ptr %85, align 8, !tbaa !7
  %87 = tail call double @llvm.fmuladd.f64(double %86, double %81, double %83)
  %88 = add nuw nsw i64 %82, 1
  %89 = getelementptr inbounds double, ptr %5, i64 %88
  %90 = load double, ptr %89, align 8, !tbaa !7
  %91 = tail call double @llvm.fmuladd.f64(double %90, double %86, double %87)
  %92 = add nuw nsw i64 %82, 2
  %93 = getelementptr inbounds double, ptr %5, i64 %92
  %94 = load double, ptr %93, align 8, !tbaa !7
  %95 = tail call double @llvm.fmuladd.f64(double %94, double %90, double %91)
  %96 = add nuw nsw i64 %82, 3
  %97 = getelementptr inbounds double, ptr %5, i64 %96
  %98 = load double, ptr %97, align 8, !tbaa !7
  %99 = tail call double @llvm.fmuladd.f64(double %98, double %94, double %95)
  %100 = add nuw nsw i64 %82, 4
  %101 = add i64 %84, 4
  %102 = icmp eq i64 %101, %35
  br i1 %102, label %61, label %80, !llvm.loop !15
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sin(double noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable
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
  %13 = load ptr, ptr %12, align 8, !tbaa !16
  %14 = load double, ptr %13, align 8, !tbaa !19
  %15 = load ptr, ptr %11, align 8, !tbaa !21
  %16 = load double, ptr %15, align 8, !tbaa !19
  %17 = fsub double %14, %16
  %18 = getelementptr inbounds %"struct.springs::Point", ptr %13, i64 0, i32 1
  %19 = load double, ptr %18, align 8, !tbaa !22
  %20 = getelementptr inbounds %"struct.springs::Point", ptr %15, i64 0, i32 1
  %21 = load double, ptr %20, align 8, !tbaa !22
  %22 = fsub double %19, %21
  %23 = fmul double %22, %22
  %24 = tail call double @llvm.fmuladd.f64(double %17, double %17, double %23)
  %25 = tail call double @llvm.sqrt.f64(double %24)
  %26 = getelementptr inbounds %"struct.springs::Spring", ptr %0, i64 %9, i32 3
  %27 = load double, ptr %26, align 8, !tbaa !23
  %28 = fsub double %25, %27
  %29 = getelementptr inbounds %"struct.springs::Spring", ptr %0, i64 %9, i32 2
  %30 = load double, ptr %29, align 8, !tbaa !24
  %31 = fmul double %30, 5.000000e-01
  %32 = fmul double %31, %28
  %33 = fmul double %28, %32
  %34 = fadd double %10, %33
  %35 = add nuw nsw i64 %9, 1
  %36 = icmp eq i64 %35, %5
  br i1 %36, label %6, label %8, !llvm.loop !25
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #7

attributes #0 = { nofree nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nofree nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { allocsize(0) }
attributes #9 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
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
