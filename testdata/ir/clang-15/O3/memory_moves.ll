; clang-15 -O3 -S -emit-llvm c/memory_moves.c -o ir/clang-15/O3/memory_moves.ll
; ModuleID = 'c/memory_moves.c'
source_filename = "c/memory_moves.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.pair_of_rows = type { [3 x double], [2 x float] }

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local double @copy_to_local_then_square(ptr nocapture noundef readonly %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8
  %5 = getelementptr inbounds i8, ptr %0, i64 16
  %6 = load double, ptr %5, align 8
  %7 = getelementptr inbounds i8, ptr %0, i64 24
  %8 = load double, ptr %7, align 8
  %9 = fmul double %2, %2
  %10 = fmul double %4, %4
  %11 = fmul double %10, 2.000000e+00
  %12 = fmul double %6, %6
  %13 = fmul double %12, 3.000000e+00
  %14 = fmul double %8, %8
  %15 = fmul double %14, 4.000000e+00
  %16 = tail call double @llvm.fmuladd.f64(double %11, double %13, double %9)
  %17 = fsub double %16, %15
  ret double %17
}

; Function Attrs: argmemonly mustprogress nocallback nofree nounwind willreturn
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local double @shift_with_memmove(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = getelementptr inbounds double, ptr %0, i64 1
  %4 = add nsw i32 %1, -1
  %5 = sext i32 %4 to i64
  %6 = shl nsw i64 %5, 3
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %3, ptr align 8 %0, i64 %6, i1 false)
  %7 = icmp sgt i32 %1, 0
  br i1 %7, label %8, label %33

8:                                                ; preds = %2
  %9 = zext i32 %1 to i64
  %10 = add nsw i64 %9, -1
  %11 = and i64 %9, 3
  %12 = icmp ult i64 %10, 3
  br i1 %12, label %15, label %13

13:                                               ; preds = %8
  %14 = and i64 %9, 4294967292
  br label %35

15:                                               ; preds = %35, %8
  %16 = phi double [ undef, %8 ], [ %66, %35 ]
  %17 = phi i64 [ 0, %8 ], [ %60, %35 ]
  %18 = phi double [ 0.000000e+00, %8 ], [ %66, %35 ]
  %19 = icmp eq i64 %11, 0
  br i1 %19, label %33, label %20

20:                                               ; preds = %15, %20
  %21 = phi i64 [ %24, %20 ], [ %17, %15 ]
  %22 = phi double [ %30, %20 ], [ %18, %15 ]
  %23 = phi i64 [ %31, %20 ], [ 0, %15 ]
  %24 = add nuw nsw i64 %21, 1
  %25 = trunc i64 %24 to i32
  %26 = sitofp i32 %25 to double
  %27 = getelementptr inbounds double, ptr %0, i64 %21
  %28 = load double, ptr %27, align 8, !tbaa !5
  %29 = fmul double %28, %26
  %30 = tail call double @llvm.fmuladd.f64(double %29, double %28, double %22)
  %31 = add i64 %23, 1
  %32 = icmp eq i64 %31, %11
  br i1 %32, label %33, label %20, !llvm.loop !9

33:                                               ; preds = %15, %20, %2
  %34 = phi double [ 0.000000e+00, %2 ], [ %16, %15 ], [ %30, %20 ]
  ret double %34

35:                                               ; preds = %35, %13
  %36 = phi i64 [ 0, %13 ], [ %60, %35 ]
  %37 = phi double [ 0.000000e+00, %13 ], [ %66, %35 ]
  %38 = phi i64 [ 0, %13 ], [ %67, %35 ]
  %39 = or i64 %36, 1
  %40 = trunc i64 %39 to i32
  %41 = sitofp i32 %40 to double
  %42 = getelementptr inbounds double, ptr %0, i64 %36
  %43 = load double, ptr %42, align 8, !tbaa !5
  %44 = fmul double %43, %41
  %45 = tail call double @llvm.fmuladd.f64(double %44, double %43, double %37)
  %46 = or i64 %36, 2
  %47 = trunc i64 %46 to i32
  %48 = sitofp i32 %47 to double
  %49 = getelementptr inbounds double, ptr %0, i64 %39
  %50 = load double, ptr %49, align 8, !tbaa !5
  %51 = fmul double %50, %48
  %52 = tail call double @llvm.fmuladd.f64(double %51, double %50, double %45)
  %53 = or i64 %36, 3
  %54 = trunc i64 %53 to i32
  %55 = sitofp i32 %54 to double
  %56 = getelementptr inbounds double, ptr %0, i64 %46
  %57 = load double, ptr %56, align 8, !tbaa !5
  %58 = fmul double %57, %55
  %59 = tail call double @llvm.fmuladd.f64(double %58, double %57, double %52)
  %60 = add nuw nsw i64 %36, 4
  %61 = trunc i64 %60 to i32
  %62 = sitofp i32 %61 to double
  %63 = getelementptr inbounds double, ptr %0, i64 %53
  %64 = load double, ptr %63, align 8, !tbaa !5
  %65 = fmul double %64, %62
  %66 = tail call double @llvm.fmuladd.f64(double %65, double %64, double %59)
  %67 = add i64 %38, 4
  %68 = icmp eq i64 %67, %14
  br i1 %68, label %15, label %35, !llvm.loop !11
}

; Function Attrs: argmemonly mustprogress nocallback nofree nounwind willreturn
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #1

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local double @clear_then_accumulate(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = sext i32 %2 to i64
  %5 = shl nsw i64 %4, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %0, i8 0, i64 %5, i1 false)
  %6 = icmp sgt i32 %2, 0
  br i1 %6, label %7, label %80

7:                                                ; preds = %3
  %8 = zext i32 %2 to i64
  %9 = icmp ult i32 %2, 16
  br i1 %9, label %60, label %10

10:                                               ; preds = %7
  %11 = add nsw i64 %8, -1
  %12 = add i32 %2, -1
  %13 = trunc i64 %11 to i32
  %14 = sub i32 %12, %13
  %15 = icmp sgt i32 %14, %12
  %16 = icmp ugt i64 %11, 4294967295
  %17 = or i1 %15, %16
  br i1 %17, label %60, label %18

18:                                               ; preds = %10
  %19 = shl nuw nsw i64 %8, 3
  %20 = getelementptr i8, ptr %1, i64 %19
  %21 = add i32 %2, -1
  %22 = sext i32 %21 to i64
  %23 = shl nsw i64 %22, 3
  %24 = add nsw i64 %23, 8
  %25 = sub nsw i64 %24, %19
  %26 = getelementptr i8, ptr %0, i64 %25
  %27 = add nsw i64 %23, 8
  %28 = getelementptr i8, ptr %0, i64 %27
  %29 = icmp ugt ptr %28, %1
  %30 = icmp ult ptr %26, %20
  %31 = and i1 %29, %30
  br i1 %31, label %60, label %32

32:                                               ; preds = %18
  %33 = and i64 %8, 4294967292
  br label %34

34:                                               ; preds = %34, %32
  %35 = phi i64 [ 0, %32 ], [ %56, %34 ]
  %36 = trunc i64 %35 to i32
  %37 = getelementptr inbounds double, ptr %1, i64 %35
  %38 = load <2 x double>, ptr %37, align 8, !tbaa !5, !alias.scope !13, !noalias !16
  %39 = getelementptr inbounds double, ptr %37, i64 2
  %40 = load <2 x double>, ptr %39, align 8, !tbaa !5, !alias.scope !13, !noalias !16
  %41 = xor i32 %36, -1
  %42 = add i32 %41, %2
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds double, ptr %0, i64 %43
  %45 = getelementptr inbounds double, ptr %44, i64 -1
  %46 = load <2 x double>, ptr %45, align 8, !tbaa !5, !alias.scope !16
  %47 = shufflevector <2 x double> %46, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  %48 = getelementptr inbounds double, ptr %44, i64 -2
  %49 = getelementptr inbounds double, ptr %48, i64 -1
  %50 = load <2 x double>, ptr %49, align 8, !tbaa !5, !alias.scope !16
  %51 = shufflevector <2 x double> %50, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  %52 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %38, <2 x double> %38, <2 x double> %47)
  %53 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %40, <2 x double> %40, <2 x double> %51)
  %54 = shufflevector <2 x double> %52, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  store <2 x double> %54, ptr %45, align 8, !tbaa !5, !alias.scope !16
  %55 = shufflevector <2 x double> %53, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  store <2 x double> %55, ptr %49, align 8, !tbaa !5, !alias.scope !16
  %56 = add nuw i64 %35, 4
  %57 = icmp eq i64 %56, %33
  br i1 %57, label %58, label %34, !llvm.loop !18

58:                                               ; preds = %34
  %59 = icmp eq i64 %33, %8
  br i1 %59, label %80, label %60

60:                                               ; preds = %18, %10, %7, %58
  %61 = phi i64 [ 0, %18 ], [ 0, %10 ], [ 0, %7 ], [ %33, %58 ]
  %62 = xor i64 %61, -1
  %63 = and i64 %8, 1
  %64 = icmp eq i64 %63, 0
  br i1 %64, label %76, label %65

65:                                               ; preds = %60
  %66 = getelementptr inbounds double, ptr %1, i64 %61
  %67 = load double, ptr %66, align 8, !tbaa !5
  %68 = trunc i64 %61 to i32
  %69 = xor i32 %68, -1
  %70 = add i32 %69, %2
  %71 = sext i32 %70 to i64
  %72 = getelementptr inbounds double, ptr %0, i64 %71
  %73 = load double, ptr %72, align 8, !tbaa !5
  %74 = tail call double @llvm.fmuladd.f64(double %67, double %67, double %73)
  store double %74, ptr %72, align 8, !tbaa !5
  %75 = or i64 %61, 1
  br label %76

76:                                               ; preds = %65, %60
  %77 = phi i64 [ %61, %60 ], [ %75, %65 ]
  %78 = sub nsw i64 0, %8
  %79 = icmp eq i64 %62, %78
  br i1 %79, label %80, label %87

80:                                               ; preds = %76, %87, %58, %3
  %81 = load double, ptr %0, align 8, !tbaa !5
  %82 = add nsw i32 %2, -1
  %83 = sext i32 %82 to i64
  %84 = getelementptr inbounds double, ptr %0, i64 %83
  %85 = load double, ptr %84, align 8, !tbaa !5
  %86 = fmul double %81, %85
  ret double %86

87:                                               ; preds = %76, %87
  %88 = phi i64 [ %108, %87 ], [ %77, %76 ]
  %89 = getelementptr inbounds double, ptr %1, i64 %88
  %90 = load double, ptr %89, align 8, !tbaa !5
  %91 = trunc i64 %88 to i32
  %92 = xor i32 %91, -1
  %93 = add i32 %92, %2
  %94 = sext i32 %93 to i64
  %95 = getelementptr inbounds double, ptr %0, i64 %94
  %96 = load double, ptr %95, align 8, !tbaa !5
  %97 = tail call double @llvm.fmuladd.f64(double %90, double %90, double %96)
  store double %97, ptr %95, align 8, !tbaa !5
  %98 = add nuw nsw i64 %88, 1
  %99 = getelementptr inbounds double, ptr %1, i64 %98
  %100 = load double, ptr %99, align 8, !tbaa !5
  %101 = trunc i64 %98 to i32
  %102 = xor i32 %101, -1
  %103 = add i32 %102, %2
  %104 = sext i32 %103 to i64
  %105 = getelementptr inbounds double, ptr %0, i64 %104
  %106 = load double, ptr %105, align 8, !tbaa !5
  %107 = tail call double @llvm.fmuladd.f64(double %100, double %100, double %106)
  store double %107, ptr %105, align 8, !tbaa !5
  %108 = add nuw nsw i64 %88, 2
  %109 = icmp eq i64 %108, %8
  br i1 %109, label %80, label %87, !llvm.loop !20
}

; Function Attrs: argmemonly mustprogress nocallback nofree nounwind willreturn writeonly
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn uwtable
define dso_local void @copy_of_dynamic_length(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #4 {
  %4 = sext i32 %2 to i64
  %5 = shl nsw i64 %4, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %1, i64 %5, i1 false)
  %6 = load double, ptr %0, align 8, !tbaa !5
  %7 = fmul double %6, 2.000000e+00
  store double %7, ptr %0, align 8, !tbaa !5
  ret void
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn uwtable
define dso_local double @struct_assignment(ptr nocapture noundef readonly %0, ptr nocapture noundef %1) local_unnamed_addr #4 {
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false), !tbaa.struct !21
  %3 = getelementptr inbounds %struct.pair_of_rows, ptr %1, i64 0, i32 1
  %4 = load float, ptr %3, align 8, !tbaa !23
  %5 = fpext float %4 to double
  %6 = getelementptr inbounds [3 x double], ptr %1, i64 0, i64 1
  %7 = load double, ptr %6, align 8, !tbaa !5
  %8 = fmul double %7, %5
  store double %8, ptr %6, align 8, !tbaa !5
  %9 = load double, ptr %1, align 8, !tbaa.struct !21
  %10 = getelementptr inbounds i8, ptr %1, i64 16
  %11 = load double, ptr %10, align 8, !tbaa.struct !25
  %12 = getelementptr inbounds i8, ptr %1, i64 28
  %13 = load float, ptr %12, align 4, !tbaa.struct !26
  %14 = fpext float %13 to double
  %15 = fmul double %11, %14
  %16 = tail call double @llvm.fmuladd.f64(double %9, double %8, double %15)
  ret double %16
}

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #5

attributes #0 = { argmemonly nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nocallback nofree nounwind willreturn }
attributes #2 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #3 = { argmemonly mustprogress nocallback nofree nounwind willreturn writeonly }
attributes #4 = { argmemonly mustprogress nofree nosync nounwind willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nosync nounwind readnone speculatable willreturn }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 15.0.6"}
!5 = !{!6, !6, i64 0}
!6 = !{!"double", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!14}
!14 = distinct !{!14, !15}
!15 = distinct !{!15, !"LVerDomain"}
!16 = !{!17}
!17 = distinct !{!17, !15}
!18 = distinct !{!18, !12, !19}
!19 = !{!"llvm.loop.isvectorized", i32 1}
!20 = distinct !{!20, !12, !19}
!21 = !{i64 0, i64 24, !22, i64 24, i64 8, !22}
!22 = !{!7, !7, i64 0}
!23 = !{!24, !24, i64 0}
!24 = !{!"float", !7, i64 0}
!25 = !{i64 0, i64 8, !22, i64 8, i64 8, !22}
!26 = !{i64 0, i64 4, !22}
