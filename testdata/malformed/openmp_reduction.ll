; expect: JD0401 text=parallel regions are not supported
; request: fn=openmp_sum args=dup,const
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.ident_t = type { i32, i32, i32, i32, ptr }

@0 = private unnamed_addr constant [23 x i8] c";unknown;unknown;0;0;;\00", align 1
@1 = private unnamed_addr constant %struct.ident_t { i32 0, i32 514, i32 0, i32 22, ptr @0 }, align 8
@.gomp_critical_user_.reduction.var = common global [8 x i32] zeroinitializer, align 8
@2 = private unnamed_addr constant %struct.ident_t { i32 0, i32 18, i32 0, i32 22, ptr @0 }, align 8
@3 = private unnamed_addr constant %struct.ident_t { i32 0, i32 2, i32 0, i32 22, ptr @0 }, align 8

; Function Attrs: nounwind uwtable
define dso_local double @openmp_sum(ptr noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  store ptr %0, ptr %3, align 8, !tbaa !6
  store i32 %1, ptr %4, align 4, !tbaa !10
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #3
  store double 0.000000e+00, ptr %5, align 8, !tbaa !12
  call void (ptr, i32, ptr, ...) @__kmpc_fork_call(ptr nonnull @3, i32 3, ptr nonnull @openmp_sum.omp_outlined, ptr nonnull %4, ptr nonnull %5, ptr nonnull %3)
  %6 = load double, ptr %5, align 8, !tbaa !12
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #3
  ret double %6
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: alwaysinline norecurse nounwind uwtable
define internal void @openmp_sum.omp_outlined(ptr noalias nocapture noundef readonly %0, ptr noalias nocapture readnone %1, ptr nocapture noundef nonnull readonly align 4 dereferenceable(4) %2, ptr nocapture noundef nonnull align 8 dereferenceable(8) %3, ptr nocapture noundef nonnull readonly align 8 dereferenceable(8) %4) #2 {
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca double, align 8
  %11 = alloca [1 x ptr], align 8
  %12 = load i32, ptr %2, align 4, !tbaa !10
  %13 = icmp sgt i32 %12, 0
  br i1 %13, label %14, label %76

14:                                               ; preds = %5
  %15 = add nsw i32 %12, -1
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %6) #3
  store i32 0, ptr %6, align 4, !tbaa !10
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7) #3
  store i32 %15, ptr %7, align 4, !tbaa !10
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %8) #3
  store i32 1, ptr %8, align 4, !tbaa !10
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %9) #3
  store i32 0, ptr %9, align 4, !tbaa !10
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %10) #3
  store double 0.000000e+00, ptr %10, align 8, !tbaa !12
  %16 = load i32, ptr %0, align 4, !tbaa !10
  call void @__kmpc_for_static_init_4(ptr nonnull @1, i32 %16, i32 34, ptr nonnull %9, ptr nonnull %6, ptr nonnull %7, ptr nonnull %8, i32 1, i32 1)
  %17 = load i32, ptr %7, align 4
  %18 = call i32 @llvm.smin.i32(i32 %17, i32 %15)
  store i32 %18, ptr %7, align 4, !tbaa !10
  %19 = load i32, ptr %6, align 4, !tbaa !10
  %20 = icmp sgt i32 %19, %18
  br i1 %20, label %66, label %21

21:                                               ; preds = %14
  %22 = load ptr, ptr %4, align 8, !tbaa !6
  %23 = sext i32 %19 to i64
  %24 = add nsw i32 %18, 1
  %25 = add i32 %18, 1
  %26 = sub i32 %25, %19
  %27 = sub i32 %18, %19
  %28 = and i32 %26, 3
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %40, label %30

30:                                               ; preds = %21, %30
  %31 = phi i64 [ %37, %30 ], [ %23, %21 ]
  %32 = phi double [ %36, %30 ], [ 0.000000e+00, %21 ]
  %33 = phi i32 [ %38, %30 ], [ 0, %21 ]
  %34 = getelementptr inbounds double, ptr %22, i64 %31
  %35 = load double, ptr %34, align 8, !tbaa !12
  %36 = call double @llvm.fmuladd.f64(double %35, double %35, double %32)
  store double %36, ptr %10, align 8, !tbaa !12
  %37 = add nsw i64 %31, 1
  %38 = add i32 %33, 1
  %39 = icmp eq i32 %38, %28
  br i1 %39, label %40, label %30, !llvm.loop !14

40:                                               ; preds = %30, %21
  %41 = phi i64 [ %23, %21 ], [ %37, %30 ]
  %42 = phi double [ 0.000000e+00, %21 ], [ %36, %30 ]
  %43 = icmp ult i32 %27, 3
  br i1 %43, label %66, label %44

44:                                               ; preds = %40
  %45 = getelementptr i8, ptr %22, i64 8
  %46 = getelementptr i8, ptr %22, i64 16
  %47 = getelementptr i8, ptr %22, i64 24
  br label %48

48:                                               ; preds = %48, %44
  %49 = phi i64 [ %41, %44 ], [ %63, %48 ]
  %50 = phi double [ %42, %44 ], [ %62, %48 ]
  %51 = getelementptr inbounds double, ptr %22, i64 %49
  %52 = load double, ptr %51, align 8, !tbaa !12
  %53 = call double @llvm.fmuladd.f64(double %52, double %52, double %50)
  store double %53, ptr %10, align 8, !tbaa !12
  %54 = getelementptr double, ptr %45, i64 %49
  %55 = load double, ptr %54, align 8, !tbaa !12
  %56 = call double @llvm.fmuladd.f64(double %55, double %55, double %53)
  store double %56, ptr %10, align 8, !tbaa !12
  %57 = getelementptr double, ptr %46, i64 %49
  %58 = load double, ptr %57, align 8, !tbaa !12
  %59 = call double @llvm.fmuladd.f64(double %58, double %58, double %56)
  store double %59, ptr %10, align 8, !tbaa !12
  %60 = getelementptr double, ptr %47, i64 %49
  %61 = load double, ptr %60, align 8, !tbaa !12
  %62 = call double @llvm.fmuladd.f64(double %61, double %61, double %59)
  store double %62, ptr %10, align 8, !tbaa !12
  %63 = add nsw i64 %49, 4
  %64 = trunc i64 %63 to i32
  %65 = icmp eq i32 %24, %64
  br i1 %65, label %66, label %48

66:                                               ; preds = %40, %48, %14
  call void @__kmpc_for_static_fini(ptr nonnull @1, i32 %16)
  store ptr %10, ptr %11, align 8
  %67 = call i32 @__kmpc_reduce_nowait(ptr nonnull @2, i32 %16, i32 1, i64 8, ptr nonnull %11, ptr nonnull @openmp_sum.omp_outlined.omp.reduction.reduction_func, ptr nonnull @.gomp_critical_user_.reduction.var)
  switch i32 %67, label %75 [
    i32 1, label %68
    i32 2, label %72
  ]

68:                                               ; preds = %66
  %69 = load double, ptr %3, align 8, !tbaa !12
  %70 = load double, ptr %10, align 8, !tbaa !12
  %71 = fadd double %69, %70
  store double %71, ptr %3, align 8, !tbaa !12
  call void @__kmpc_end_reduce_nowait(ptr nonnull @2, i32 %16, ptr nonnull @.gomp_critical_user_.reduction.var)
  br label %75

72:                                               ; preds = %66
  %73 = load double, ptr %10, align 8, !tbaa !12
  %74 = atomicrmw fadd ptr %3, double %73 monotonic, align 8
  br label %75

75:                                               ; preds = %72, %68, %66
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10) #3
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %9) #3
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %8) #3
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) #3
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6) #3
  br label %76

76:                                               ; preds = %75, %5
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind
declare void @__kmpc_for_static_init_4(ptr, i32, i32, ptr, ptr, ptr, ptr, i32, i32) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #4

; Function Attrs: nounwind
declare void @__kmpc_for_static_fini(ptr, i32) local_unnamed_addr #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable
define internal void @openmp_sum.omp_outlined.omp.reduction.reduction_func(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #5 {
  %3 = load ptr, ptr %1, align 8
  %4 = load ptr, ptr %0, align 8
  %5 = load double, ptr %4, align 8, !tbaa !12
  %6 = load double, ptr %3, align 8, !tbaa !12
  %7 = fadd double %5, %6
  store double %7, ptr %4, align 8, !tbaa !12
  ret void
}

; Function Attrs: convergent nounwind
declare i32 @__kmpc_reduce_nowait(ptr, i32, i32, i64, ptr, ptr, ptr) local_unnamed_addr #6

; Function Attrs: convergent nounwind
declare void @__kmpc_end_reduce_nowait(ptr, i32, ptr) local_unnamed_addr #6

; Function Attrs: nounwind
declare !callback !16 void @__kmpc_fork_call(ptr, i32, ptr, ...) local_unnamed_addr #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #7

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { alwaysinline norecurse nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }
attributes #4 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { convergent nounwind }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"openmp", i32 51}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{i32 7, !"PIE Level", i32 2}
!4 = !{i32 7, !"uwtable", i32 2}
!5 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!6 = !{!7, !7, i64 0}
!7 = !{!"any pointer", !8, i64 0}
!8 = !{!"omnipotent char", !9, i64 0}
!9 = !{!"Simple C/C++ TBAA"}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !8, i64 0}
!12 = !{!13, !13, i64 0}
!13 = !{!"double", !8, i64 0}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.unroll.disable"}
!16 = !{!17}
!17 = !{i64 2, i64 -1, i64 -1, i1 true}
