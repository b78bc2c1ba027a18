; clang++-19 -O2 -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_classes.cpp -o ir/clang-19/O2/cpp_classes.ll
; ModuleID = 'cpp/cpp_classes.cpp'
source_filename = "cpp/cpp_classes.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.springs::Spring" = type { ptr, ptr, double, double }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @quadratic_map_orbit(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %29

5:                                                ; preds = %3
  %6 = and i32 %2, 1
  %7 = icmp eq i32 %2, 1
  br i1 %7, label %14, label %8

8:                                                ; preds = %5
  %9 = and i32 %2, 2147483646
  %10 = insertelement <2 x double> poison, double %0, i64 0
  %11 = insertelement <2 x double> %10, double %1, i64 1
  %12 = insertelement <2 x double> poison, double %0, i64 0
  %13 = insertelement <2 x double> %12, double %1, i64 1
  br label %35

14:                                               ; preds = %35, %5
  %15 = phi <2 x double> [ poison, %5 ], [ %53, %35 ]
  %16 = phi <2 x double> [ zeroinitializer, %5 ], [ %53, %35 ]
  %17 = icmp eq i32 %6, 0
  br i1 %17, label %29, label %18

18:                                               ; preds = %14
  %19 = extractelement <2 x double> %16, i64 1
  %20 = fneg double %19
  %21 = shufflevector <2 x double> %16, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %22 = shufflevector <2 x double> %16, <2 x double> poison, <2 x i32> zeroinitializer
  %23 = insertelement <2 x double> %22, double %20, i64 0
  %24 = fmul <2 x double> %21, %23
  %25 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %22, <2 x double> %16, <2 x double> %24)
  %26 = insertelement <2 x double> poison, double %0, i64 0
  %27 = insertelement <2 x double> %26, double %1, i64 1
  %28 = fadd <2 x double> %25, %27
  br label %29

29:                                               ; preds = %18, %14, %3
  %30 = phi <2 x double> [ zeroinitializer, %3 ], [ %15, %14 ], [ %28, %18 ]
  %31 = fmul <2 x double> %30, %30
  %32 = extractelement <2 x double> %31, i64 1
  %33 = extractelement <2 x double> %30, i64 0
  %34 = tail call noundef double @llvm.fmuladd.f64(double %33, double %33, double %32)
  ret double %34

35:                                               ; preds = %35, %8
  %36 = phi <2 x double> [ zeroinitializer, %8 ], [ %53, %35 ]
  %37 = phi i32 [ 0, %8 ], [ %54, %35 ]
  %38 = extractelement <2 x double> %36, i64 1
  %39 = fneg double %38
  %40 = shufflevector <2 x double> %36, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %41 = shufflevector <2 x double> %36, <2 x double> poison, <2 x i32> zeroinitializer
  %42 = insertelement <2 x double> %41, double %39, i64 0
  %43 = fmul <2 x double> %40, %42
  %44 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %41, <2 x double> %36, <2 x double> %43)
  %45 = fadd <2 x double> %44, %11
  %46 = extractelement <2 x double> %45, i64 1
  %47 = fneg double %46
  %48 = shufflevector <2 x double> %45, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %49 = shufflevector <2 x double> %45, <2 x double> poison, <2 x i32> zeroinitializer
  %50 = insertelement <2 x double> %49, double %47, i64 0
  %51 = fmul <2 x double> %48, %50
  %52 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %49, <2 x double> %45, <2 x double> %51)
  %53 = fadd <2 x double> %52, %13
  %54 = add i32 %37, 2
  %55 = icmp eq i32 %54, %9
  br i1 %55, label %14, label %35, !llvm.loop !5
}

; Function Attrs: mustprogress nounwind uwtable
define dso_local double @owned_buffer(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = tail call ptr @malloc(i64 noundef %4) #8
  %6 = icmp sgt i32 %1, 0
  br i1 %6, label %7, label %81

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64
  %9 = add nsw i64 %8, -1
  %10 = and i64 %8, 3
  %11 = icmp ult i32 %1, 4
  br i1 %11, label %14, label %12

12:                                               ; preds = %7
  %13 = and i64 %8, 2147483644
  br label %39

14:                                               ; preds = %39, %7
  %15 = phi i64 [ 0, %7 ], [ %61, %39 ]
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
  %28 = getelementptr i8, ptr %5, i64 -8
  %29 = icmp eq i32 %1, 1
  br i1 %29, label %81, label %30

30:                                               ; preds = %27
  %31 = add nsw i64 %8, -2
  %32 = and i64 %9, 3
  %33 = icmp ult i64 %31, 3
  br i1 %33, label %64, label %34

34:                                               ; preds = %30
  %35 = and i64 %9, -4
  %36 = getelementptr inbounds i8, ptr %5, i64 8
  %37 = getelementptr inbounds i8, ptr %5, i64 16
  %38 = getelementptr inbounds i8, ptr %5, i64 24
  br label %83

39:                                               ; preds = %39, %12
  %40 = phi i64 [ 0, %12 ], [ %61, %39 ]
  %41 = phi i64 [ 0, %12 ], [ %62, %39 ]
  %42 = getelementptr inbounds double, ptr %0, i64 %40
  %43 = load double, ptr %42, align 8, !tbaa !7
  %44 = tail call double @sin(double noundef %43) #9
  %45 = getelementptr inbounds double, ptr %5, i64 %40
  store double %44, ptr %45, align 8, !tbaa !7
  %46 = or disjoint i64 %40, 1
  %47 = getelementptr inbounds double, ptr %0, i64 %46
  %48 = load double, ptr %47, align 8, !tbaa !7
  %49 = tail call double @sin(double noundef %48) #9
  %50 = getelementptr inbounds double, ptr %5, i64 %46
  store double %49, ptr %50, align 8, !tbaa !7
  %51 = or disjoint i64 %40, 2
  %52 = getelementptr inbounds double, ptr %0, i64 %51
  %53 = load double, ptr %52, align 8, !tbaa !7
  %54 = tail call double @sin(double noundef %53) #9
  %55 = getelementptr inbounds double, ptr %5, i64 %51
  store double %54, ptr %55, align 8, !tbaa !7
  %56 = or disjoint i64 %40, 3
  %57 = getelementptr inbounds double, ptr %0, i64 %56
  %58 = load double, ptr %57, align 8, !tbaa !7
  %59 = tail call double @sin(double noundef %58) #9
  %60 = getelementptr inbounds double, ptr %5, i64 %56
  store double %59, ptr %60, align 8, !tbaa !7
  %61 = add nuw nsw i64 %40, 4
  %62 = add i64 %41, 4
  %63 = icmp eq i64 %62, %13
  br i1 %63, label %14, label %39, !llvm.loop !13

64:                                               ; preds = %83, %30
  %65 = phi double [ poison, %30 ], [ %100, %83 ]
  %66 = phi i64 [ 1, %30 ], [ %101, %83 ]
  %67 = phi double [ 0.000000e+00, %30 ], [ %100, %83 ]
  %68 = icmp eq i64 %32, 0
  br i1 %68, label %81, label %69

69:                                               ; preds = %64, %69
  %70 = phi i64 [ %78, %69 ], [ %66, %64 ]
  %71 = phi double [ %77, %69 ], [ %67, %64 ]
  %72 = phi i64 [ %79, %69 ], [ 0, %64 ]
  %73 = getelementptr inbounds double, ptr %5, i64 %70
  %74 = load double, ptr %73, align 8, !tbaa !7
  %75 = getelementptr double, ptr %28, i64 %70
  %76 = load double, ptr %75, align 8, !tbaa !7
  %77 = tail call double @llvm.fmuladd.f64(double %74, double %76, double %71)
  %78 = add nuw nsw i64 %70, 1
  %79 = add i64 %72, 1
  %80 = icmp eq i64 %79, %32
  br i1 %80, label %81, label %69, !llvm.loop !14

81:                                               ; preds = %64, %69, %2, %27
  %82 = phi double [ 0.000000e+00, %27 ], [ 0.000000e+00, %2 ], [ %65, %64 ], [ %77, %69 ]
  tail call void @free(ptr noundef %5)
  ret double %82

83:                                               ; preds = %83, %34
  %84 = phi i64 [ 1, %34 ], [ %101, %83 ]
  %85 = phi double [ 0.000000e+00, %34 ], [ %100, %83 ]
  %86 = phi i64 [ 0, %34 ], [ %102, %83 ]
  %87 = getelementptr inbounds double, ptr %5, i64 %84
  %88 = load double, ptr %87, align 8, !tbaa !7
  %89 = getelementptr double, ptr %28, i64 %84
  %90 = load double, ptr %89, align 8, !tbaa !7
  %91 = tail call double @llvm.fmuladd.f64(double %88, double %90, double %85)
  %92 = getelementptr inbounds double, ptr %36, i64 %84
  %93 = load double, ptr %92, align 8, !tbaa !7
  %94 = tail call double @llvm.fmuladd.f64(double %93, double %88, double %91)
  %95 = getelementptr inbounds double, ptr %37, i64 %84
  %96 = load double, ptr %95, align 8, !tbaa !7
  %97 = tail call double @llvm.fmuladd.f64(double %96, double %93, double %94)
  %98 = getelementptr inbounds double, ptr %38, i64 %84
  %99 = load double, ptr %98, align 8, !tbaa !7
  %100 = tail call double @llvm.fmuladd.f64(double %99, double %96, double %97)
  %101 = add nuw nsw i64 %84, 4
  %102 = add i64 %86, 4
  %103 = icmp eq i64 %102, %35
  br i1 %103, label %64, label %83, !llvm.loop !15
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sin(double noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable
define dso_local noundef double @_ZN7springs12total_energyEPKNS_6SpringEi(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %8

6:                                                ; preds = %8, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %34, %8 ]
  ret double %7

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %35, %8 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %34, %8 ]
  %11 = getelementptr inbounds %"struct.springs::Spring", ptr %0, i64 %9
  %12 = getelementptr inbounds i8, ptr %11, i64 8
  %13 = load ptr, ptr %12, align 8, !tbaa !16
  %14 = load double, ptr %13, align 8, !tbaa !19
  %15 = load ptr, ptr %11, align 8, !tbaa !21
  %16 = load double, ptr %15, align 8, !tbaa !19
  %17 = fsub double %14, %16
  %18 = getelementptr inbounds i8, ptr %13, i64 8
  %19 = load double, ptr %18, align 8, !tbaa !22
  %20 = getelementptr inbounds i8, ptr %15, i64 8
  %21 = load double, ptr %20, align 8, !tbaa !22
  %22 = fsub double %19, %21
  %23 = fmul double %22, %22
  %24 = tail call double @llvm.fmuladd.f64(double %17, double %17, double %23)
  %25 = tail call double @llvm.sqrt.f64(double %24)
  %26 = getelementptr inbounds i8, ptr %11, i64 24
  %27 = load double, ptr %26, align 8, !tbaa !23
  %28 = fsub double %25, %27
  %29 = getelementptr inbounds i8, ptr %11, i64 16
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

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { allocsize(0) }
attributes #9 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
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
