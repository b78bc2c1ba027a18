; clang++-22 -O2 -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_classes.cpp -o ir/clang-22/O2/cpp_classes.ll
; ModuleID = 'cpp/cpp_classes.cpp'
source_filename = "cpp/cpp_classes.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.springs::Spring" = type { ptr, ptr, double, double }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @quadratic_map_orbit(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %34

5:                                                ; preds = %3
  %6 = and i32 %2, 1
  %7 = icmp eq i32 %2, 1
  br i1 %7, label %16, label %8

8:                                                ; preds = %5
  %9 = and i32 %2, 2147483646
  %10 = insertelement <2 x double> poison, double %1, i64 0
  %11 = insertelement <2 x double> %10, double %0, i64 1
  %12 = insertelement <2 x double> poison, double %1, i64 0
  %13 = insertelement <2 x double> %12, double %0, i64 1
  br label %36

14:                                               ; preds = %36
  %15 = icmp eq i32 %6, 0
  br i1 %15, label %28, label %16

16:                                               ; preds = %14, %5
  %17 = phi <2 x double> [ zeroinitializer, %5 ], [ %52, %14 ]
  %18 = icmp ne i32 %6, 0
  tail call void @llvm.assume(i1 %18)
  %19 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> zeroinitializer
  %20 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %21 = fneg <2 x double> %17
  %22 = shufflevector <2 x double> %17, <2 x double> %21, <2 x i32> <i32 1, i32 2>
  %23 = fmul <2 x double> %19, %22
  %24 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %20, <2 x double> %17, <2 x double> %23)
  %25 = insertelement <2 x double> poison, double %1, i64 0
  %26 = insertelement <2 x double> %25, double %0, i64 1
  %27 = fadd <2 x double> %26, %24
  br label %28

28:                                               ; preds = %14, %16
  %29 = phi <2 x double> [ %52, %14 ], [ %27, %16 ]
  %30 = fmul <2 x double> %29, %29
  %31 = extractelement <2 x double> %30, i64 0
  %32 = extractelement <2 x double> %29, i64 1
  %33 = tail call double @llvm.fmuladd.f64(double %32, double %32, double %31)
  br label %34

34:                                               ; preds = %28, %3
  %35 = phi double [ 0.000000e+00, %3 ], [ %33, %28 ]
  ret double %35

36:                                               ; preds = %36, %8
  %37 = phi <2 x double> [ zeroinitializer, %8 ], [ %52, %36 ]
  %38 = phi i32 [ 0, %8 ], [ %53, %36 ]
  %39 = shufflevector <2 x double> %37, <2 x double> poison, <2 x i32> zeroinitializer
  %40 = shufflevector <2 x double> %37, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %41 = fneg <2 x double> %37
  %42 = shufflevector <2 x double> %37, <2 x double> %41, <2 x i32> <i32 1, i32 2>
  %43 = fmul <2 x double> %39, %42
  %44 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %40, <2 x double> %37, <2 x double> %43)
  %45 = fadd <2 x double> %11, %44
  %46 = shufflevector <2 x double> %45, <2 x double> poison, <2 x i32> zeroinitializer
  %47 = shufflevector <2 x double> %45, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %48 = fneg <2 x double> %45
  %49 = shufflevector <2 x double> %45, <2 x double> %48, <2 x i32> <i32 1, i32 2>
  %50 = fmul <2 x double> %46, %49
  %51 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %47, <2 x double> %45, <2 x double> %50)
  %52 = fadd <2 x double> %13, %51
  %53 = add i32 %38, 2
  %54 = icmp eq i32 %53, %9
  br i1 %54, label %14, label %36, !llvm.loop !9
}

; Function Attrs: mustprogress nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable
define dso_local double @owned_buffer(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = tail call ptr @malloc(i64 noundef %4) #9
  %6 = icmp sgt i32 %1, 0
  br i1 %6, label %7, label %80

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64
  %9 = add nsw i64 %8, -1
  %10 = and i64 %8, 3
  %11 = icmp ult i32 %1, 4
  br i1 %11, label %16, label %12

12:                                               ; preds = %7
  %13 = and i64 %8, 2147483644
  br label %37

14:                                               ; preds = %37
  %15 = icmp eq i64 %10, 0
  br i1 %15, label %29, label %16

16:                                               ; preds = %14, %7
  %17 = phi i64 [ 0, %7 ], [ %59, %14 ]
  %18 = icmp ne i64 %10, 0
  tail call void @llvm.assume(i1 %18)
  br label %19

19:                                               ; preds = %19, %16
  %20 = phi i64 [ %17, %16 ], [ %26, %19 ]
  %21 = phi i64 [ 0, %16 ], [ %27, %19 ]
  %22 = getelementptr inbounds nuw double, ptr %0, i64 %20
  %23 = load double, ptr %22, align 8, !tbaa !11
  %24 = tail call double @sin(double noundef %23) #10, !tbaa !5
  %25 = getelementptr inbounds nuw double, ptr %5, i64 %20
  store double %24, ptr %25, align 8, !tbaa !11
  %26 = add nuw nsw i64 %20, 1
  %27 = add i64 %21, 1
  %28 = icmp eq i64 %27, %10
  br i1 %28, label %29, label %19, !llvm.loop !13

29:                                               ; preds = %19, %14
  %30 = icmp eq i32 %1, 1
  br i1 %30, label %80, label %31

31:                                               ; preds = %29
  %32 = and i64 %9, 3
  %33 = add nsw i32 %1, -2
  %34 = icmp ult i32 %33, 3
  br i1 %34, label %64, label %35

35:                                               ; preds = %31
  %36 = and i64 %9, -4
  br label %82

37:                                               ; preds = %37, %12
  %38 = phi i64 [ 0, %12 ], [ %59, %37 ]
  %39 = phi i64 [ 0, %12 ], [ %60, %37 ]
  %40 = getelementptr inbounds nuw double, ptr %0, i64 %38
  %41 = load double, ptr %40, align 8, !tbaa !11
  %42 = tail call double @sin(double noundef %41) #10, !tbaa !5
  %43 = getelementptr inbounds nuw double, ptr %5, i64 %38
  store double %42, ptr %43, align 8, !tbaa !11
  %44 = or disjoint i64 %38, 1
  %45 = getelementptr inbounds nuw double, ptr %0, i64 %44
  %46 = load double, ptr %45, align 8, !tbaa !11
  %47 = tail call double @sin(double noundef %46) #10, !tbaa !5
  %48 = getelementptr inbounds nuw double, ptr %5, i64 %44
  store double %47, ptr %48, align 8, !tbaa !11
  %49 = or disjoint i64 %38, 2
  %50 = getelementptr inbounds nuw double, ptr %0, i64 %49
  %51 = load double, ptr %50, align 8, !tbaa !11
  %52 = tail call double @sin(double noundef %51) #10, !tbaa !5
  %53 = getelementptr inbounds nuw double, ptr %5, i64 %49
  store double %52, ptr %53, align 8, !tbaa !11
  %54 = or disjoint i64 %38, 3
  %55 = getelementptr inbounds nuw double, ptr %0, i64 %54
  %56 = load double, ptr %55, align 8, !tbaa !11
  %57 = tail call double @sin(double noundef %56) #10, !tbaa !5
  %58 = getelementptr inbounds nuw double, ptr %5, i64 %54
  store double %57, ptr %58, align 8, !tbaa !11
  %59 = add nuw nsw i64 %38, 4
  %60 = add i64 %39, 4
  %61 = icmp eq i64 %60, %13
  br i1 %61, label %14, label %37, !llvm.loop !15

62:                                               ; preds = %82
  %63 = icmp eq i64 %32, 0
  br i1 %63, label %80, label %64

64:                                               ; preds = %62, %31
  %65 = phi i64 [ 1, %31 ], [ %103, %62 ]
  %66 = phi double [ 0.000000e+00, %31 ], [ %102, %62 ]
  %67 = icmp ne i64 %32, 0
  tail call void @llvm.assume(i1 %67)
  br label %68

68:                                               ; preds = %68, %64
  %69 = phi i64 [ %65, %64 ], [ %77, %68 ]
  %70 = phi double [ %66, %64 ], [ %76, %68 ]
  %71 = phi i64 [ 0, %64 ], [ %78, %68 ]
  %72 = getelementptr double, ptr %5, i64 %69
  %73 = load double, ptr %72, align 8, !tbaa !11
  %74 = getelementptr i8, ptr %72, i64 -8
  %75 = load double, ptr %74, align 8, !tbaa !11
  %76 = tail call double @llvm.fmuladd.f64(double %73, double %75, double %70)
  %77 = add nuw nsw i64 %69, 1
  %78 = add i64 %71, 1
  %79 = icmp eq i64 %78, %32
  br i1 %79, label %80, label %68, !llvm.loop !16

80:                                               ; preds = %62, %68, %2, %29
  %81 = phi double [ 0.000000e+00, %29 ], [ 0.000000e+00, %2 ], [ %102, %62 ], [ %76, %68 ]
  tail call void @free(ptr noundef %5)
  ret double %81

82:                                               ; preds = %82, %35
  %83 = phi i64 [ 1, %35 ], [ %103, %82 ]
  %84 = phi double [ 0.000000e+00, %35 ], [ %102, %82 ]
  %85 = phi i64 [ 0, %35 ], [ %104, %82 ]
  %86 = getelementptr double, ptr %5, i64 %83
  %87 = load double, ptr %86, align 8, !tbaa !11
  %88 = getelementptr i8, ptr %86, i64 -8
  %89 = load double, ptr %88, align 8, !tbaa !11
  %90 = tail call double @llvm.fmuladd.f64(double %87, double %89, double %84)
  %91 = getelementptr double, ptr %5, i64 %83
  %92 = getelementptr i8, ptr %91, i64 8
  %93 = load double, ptr %92, align 8, !tbaa !11
  %94 = tail call double @llvm.fmuladd.f64(double %93, double %87, double %90)
  %95 = getelementptr double, ptr %5, i64 %83
  %96 = getelementptr i8, ptr %95, i64 16
  %97 = load double, ptr %96, align 8, !tbaa !11
  %98 = tail call double @llvm.fmuladd.f64(double %97, double %93, double %94)
  %99 = getelementptr double, ptr %5, i64 %83
  %100 = getelementptr i8, ptr %99, i64 24
  %101 = load double, ptr %100, align 8, !tbaa !11
  %102 = tail call double @llvm.fmuladd.f64(double %101, double %97, double %98)
  %103 = add nuw nsw i64 %83, 4
  %104 = add i64 %85, 4
  %105 = icmp eq i64 %104, %36
  br i1 %105, label %62, label %82, !llvm.loop !17
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @sin(double noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local noundef double @_ZN7springs12total_energyEPKNS_6SpringEi(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #4 {
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
  %11 = getelementptr inbounds nuw %"struct.springs::Spring", ptr %0, i64 %9
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %13 = load ptr, ptr %12, align 8, !tbaa !18
  %14 = load double, ptr %13, align 8, !tbaa !22
  %15 = load ptr, ptr %11, align 8, !tbaa !24
  %16 = load double, ptr %15, align 8, !tbaa !22
  %17 = fsub double %14, %16
  %18 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %19 = load double, ptr %18, align 8, !tbaa !25
  %20 = getelementptr inbounds nuw i8, ptr %15, i64 8
  %21 = load double, ptr %20, align 8, !tbaa !25
  %22 = fsub double %19, %21
  %23 = fmul double %22, %22
  %24 = tail call double @llvm.fmuladd.f64(double %17, double %17, double %23)
  %25 = tail call double @llvm.sqrt.f64(double %24)
  %26 = getelementptr inbounds nuw i8, ptr %11, i64 24
  %27 = load double, ptr %26, align 8, !tbaa !26
  %28 = fsub double %25, %27
  %29 = getelementptr inbounds nuw i8, ptr %11, i64 16
  %30 = load double, ptr %29, align 8, !tbaa !27
  %31 = fmul double %30, 5.000000e-01
  %32 = fmul double %31, %28
  %33 = fmul double %28, %32
  %34 = fadd double %10, %33
  %35 = add nuw nsw i64 %9, 1
  %36 = icmp eq i64 %35, %5
  br i1 %36, label %6, label %8, !llvm.loop !28
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #7

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #7

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #8

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #9 = { allocsize(0) }
attributes #10 = { nounwind }

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
!8 = !{!"Simple C++ TBAA"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!12, !12, i64 0}
!12 = !{!"double", !7, i64 0}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.unroll.disable"}
!15 = distinct !{!15, !10}
!16 = distinct !{!16, !14}
!17 = distinct !{!17, !10}
!18 = !{!19, !20, i64 8}
!19 = !{!"_ZTSN7springs6SpringE", !20, i64 0, !20, i64 8, !12, i64 16, !12, i64 24}
!20 = !{!"p1 _ZTSN7springs5PointE", !21, i64 0}
!21 = !{!"any pointer", !7, i64 0}
!22 = !{!23, !12, i64 0}
!23 = !{!"_ZTSN7springs5PointE", !12, i64 0, !12, i64 8}
!24 = !{!19, !20, i64 0}
!25 = !{!23, !12, i64 8}
!26 = !{!19, !12, i64 24}
!27 = !{!19, !12, i64 16}
!28 = distinct !{!28, !10}
