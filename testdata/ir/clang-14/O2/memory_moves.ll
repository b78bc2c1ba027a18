; clang-14 -O2 -S -emit-llvm c/memory_moves.c -o ir/clang-14/O2/memory_moves.ll
; ModuleID = 'c/memory_moves.c'
source_filename = "c/memory_moves.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.pair_of_rows = type { [3 x double], [2 x float] }

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @copy_to_local_then_square(double* nocapture noundef readonly %0) local_unnamed_addr #0 {
  %2 = load double, double* %0, align 8
  %3 = getelementptr inbounds double, double* %0, i64 1
  %4 = load double, double* %3, align 8
  %5 = getelementptr inbounds double, double* %0, i64 2
  %6 = load double, double* %5, align 8
  %7 = getelementptr inbounds double, double* %0, i64 3
  %8 = load double, double* %7, align 8
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

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i64, i1 immarg) #1

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @shift_with_memmove(double* nocapture noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = getelementptr inbounds double, double* %0, i64 1
  %4 = bitcast double* %3 to i8*
  %5 = bitcast double* %0 to i8*
  %6 = add nsw i32 %1, -1
  %7 = sext i32 %6 to i64
  %8 = shl nsw i64 %7, 3
  tail call void @llvm.memmove.p0i8.p0i8.i64(i8* nonnull align 8 %4, i8* align 8 %5, i64 %8, i1 false)
  %9 = icmp sgt i32 %1, 0
  br i1 %9, label %10, label %35

10:                                               ; preds = %2
  %11 = zext i32 %1 to i64
  %12 = add nsw i64 %11, -1
  %13 = and i64 %11, 3
  %14 = icmp ult i64 %12, 3
  br i1 %14, label %17, label %15

15:                                               ; preds = %10
  %16 = and i64 %11, 4294967292
  br label %37

17:                                               ; preds = %37, %10
  %18 = phi double [ undef, %10 ], [ %68, %37 ]
  %19 = phi i64 [ 0, %10 ], [ %62, %37 ]
  %20 = phi double [ 0.000000e+00, %10 ], [ %68, %37 ]
  %21 = icmp eq i64 %13, 0
  br i1 %21, label %35, label %22

22:                                               ; preds = %17, %22
  %23 = phi i64 [ %26, %22 ], [ %19, %17 ]
  %24 = phi double [ %32, %22 ], [ %20, %17 ]
  %25 = phi i64 [ %33, %22 ], [ 0, %17 ]
  %26 = add nuw nsw i64 %23, 1
  %27 = trunc i64 %26 to i32
  %28 = sitofp i32 %27 to double
  %29 = getelementptr inbounds double, double* %0, i64 %23
  %30 = load double, double* %29, align 8, !tbaa !5
  %31 = fmul double %30, %28
  %32 = tail call double @llvm.fmuladd.f64(double %31, double %30, double %24)
  %33 = add i64 %25, 1
  %34 = icmp eq i64 %33, %13
  br i1 %34, label %35, label %22, !llvm.loop !9

35:                                               ; preds = %17, %22, %2
  %36 = phi double [ 0.000000e+00, %2 ], [ %18, %17 ], [ %32, %22 ]
  ret double %36

37:                                               ; preds = %37, %15
  %38 = phi i64 [ 0, %15 ], [ %62, %37 ]
  %39 = phi double [ 0.000000e+00, %15 ], [ %68, %37 ]
  %40 = phi i64 [ 0, %15 ], [ %69, %37 ]
  %41 = or i64 %38, 1
  %42 = trunc i64 %41 to i32
  %43 = sitofp i32 %42 to double
  %44 = getelementptr inbounds double, double* %0, i64 %38
  %45 = load double, double* %44, align 8, !tbaa !5
  %46 = fmul double %45, %43
  %47 = tail call double @llvm.fmuladd.f64(double %46, double %45, double %39)
  %48 = or i64 %38, 2
  %49 = trunc i64 %48 to i32
  %50 = sitofp i32 %49 to double
  %51 = getelementptr inbounds double, double* %0, i64 %41
  %52 = load double, double* %51, align 8, !tbaa !5
  %53 = fmul double %52, %50
  %54 = tail call double @llvm.fmuladd.f64(double %53, double %52, double %47)
  %55 = or i64 %38, 3
  %56 = trunc i64 %55 to i32
  %57 = sitofp i32 %56 to double
  %58 = getelementptr inbounds double, double* %0, i64 %48
  %59 = load double, double* %58, align 8, !tbaa !5
  %60 = fmul double %59, %57
  %61 = tail call double @llvm.fmuladd.f64(double %60, double %59, double %54)
  %62 = add nuw nsw i64 %38, 4
  %63 = trunc i64 %62 to i32
  %64 = sitofp i32 %63 to double
  %65 = getelementptr inbounds double, double* %0, i64 %55
  %66 = load double, double* %65, align 8, !tbaa !5
  %67 = fmul double %66, %64
  %68 = tail call double @llvm.fmuladd.f64(double %67, double %66, double %61)
  %69 = add i64 %40, 4
  %70 = icmp eq i64 %69, %16
  br i1 %70, label %17, label %37, !llvm.loop !11
}

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn
declare void @llvm.memmove.p0i8.p0i8.i64(i8* nocapture writeonly, i8* nocapture readonly, i64, i1 immarg) #1

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @clear_then_accumulate(double* nocapture noundef %0, double* nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = bitcast double* %0 to i8*
  %5 = sext i32 %2 to i64
  %6 = shl nsw i64 %5, 3
  tail call void @llvm.memset.p0i8.i64(i8* align 8 %4, i8 0, i64 %6, i1 false)
  %7 = icmp sgt i32 %2, 0
  br i1 %7, label %8, label %85

8:                                                ; preds = %3
  %9 = zext i32 %2 to i64
  %10 = icmp ult i32 %2, 4
  br i1 %10, label %65, label %11

11:                                               ; preds = %8
  %12 = add nsw i64 %9, -1
  %13 = add i32 %2, -1
  %14 = trunc i64 %12 to i32
  %15 = sub i32 %13, %14
  %16 = icmp sgt i32 %15, %13
  %17 = icmp ugt i64 %12, 4294967295
  %18 = or i1 %16, %17
  br i1 %18, label %65, label %19

19:                                               ; preds = %11
  %20 = getelementptr double, double* %1, i64 %9
  %21 = add i32 %2, -1
  %22 = sext i32 %21 to i64
  %23 = add nsw i64 %22, 1
  %24 = sub nsw i64 %23, %9
  %25 = getelementptr double, double* %0, i64 %24
  %26 = add nsw i64 %22, 1
  %27 = getelementptr double, double* %0, i64 %26
  %28 = icmp ugt double* %27, %1
  %29 = icmp ult double* %25, %20
  %30 = and i1 %28, %29
  br i1 %30, label %65, label %31

31:                                               ; preds = %19
  %32 = and i64 %9, 4294967292
  br label %33

33:                                               ; preds = %33, %31
  %34 = phi i64 [ 0, %31 ], [ %61, %33 ]
  %35 = trunc i64 %34 to i32
  %36 = getelementptr inbounds double, double* %1, i64 %34
  %37 = bitcast double* %36 to <2 x double>*
  %38 = load <2 x double>, <2 x double>* %37, align 8, !tbaa !5, !alias.scope !13, !noalias !16
  %39 = getelementptr inbounds double, double* %36, i64 2
  %40 = bitcast double* %39 to <2 x double>*
  %41 = load <2 x double>, <2 x double>* %40, align 8, !tbaa !5, !alias.scope !13, !noalias !16
  %42 = xor i32 %35, -1
  %43 = add i32 %42, %2
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds double, double* %0, i64 %44
  %46 = getelementptr inbounds double, double* %45, i64 -1
  %47 = bitcast double* %46 to <2 x double>*
  %48 = load <2 x double>, <2 x double>* %47, align 8, !tbaa !5, !alias.scope !16
  %49 = shufflevector <2 x double> %48, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  %50 = getelementptr inbounds double, double* %45, i64 -2
  %51 = getelementptr inbounds double, double* %50, i64 -1
  %52 = bitcast double* %51 to <2 x double>*
  %53 = load <2 x double>, <2 x double>* %52, align 8, !tbaa !5, !alias.scope !16
  %54 = shufflevector <2 x double> %53, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  %55 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %38, <2 x double> %38, <2 x double> %49)
  %56 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %41, <2 x double> %41, <2 x double> %54)
  %57 = shufflevector <2 x double> %55, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  %58 = bitcast double* %46 to <2 x double>*
  store <2 x double> %57, <2 x double>* %58, align 8, !tbaa !5, !alias.scope !16
  %59 = shufflevector <2 x double> %56, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  %60 = bitcast double* %51 to <2 x double>*
  store <2 x double> %59, <2 x double>* %60, align 8, !tbaa !5, !alias.scope !16
  %61 = add nuw i64 %34, 4
  %62 = icmp eq i64 %61, %32
  br i1 %62, label %63, label %33, !llvm.loop !18

63:                                               ; preds = %33
  %64 = icmp eq i64 %32, %9
  br i1 %64, label %85, label %65

65:                                               ; preds = %19, %11, %8, %63
  %66 = phi i64 [ 0, %19 ], [ 0, %11 ], [ 0, %8 ], [ %32, %63 ]
  %67 = xor i64 %66, -1
  %68 = and i64 %9, 1
  %69 = icmp eq i64 %68, 0
  br i1 %69, label %81, label %70

70:                                               ; preds = %65
  %71 = getelementptr inbounds double, double* %1, i64 %66
  %72 = load double, double* %71, align 8, !tbaa !5
  %73 = trunc i64 %66 to i32
  %74 = xor i32 %73, -1
  %75 = add i32 %74, %2
  %76 = sext i32 %75 to i64
  %77 = getelementptr inbounds double, double* %0, i64 %76
  %78 = load double, double* %77, align 8, !tbaa !5
  %79 = tail call double @llvm.fmuladd.f64(double %72, double %72, double %78)
  store double %79, double* %77, align 8, !tbaa !5
  %80 = or i64 %66, 1
  br label %81

81:                                               ; preds = %70, %65
  %82 = phi i64 [ %66, %65 ], [ %80, %70 ]
  %83 = sub nsw i64 0, %9
  %84 = icmp eq i64 %67, %83
  br i1 %84, label %85, label %92

85:                                               ; preds = %81, %92, %63, %3
  %86 = load double, double* %0, align 8, !tbaa !5
  %87 = add nsw i32 %2, -1
  %88 = sext i32 %87 to i64
  %89 = getelementptr inbounds double, double* %0, i64 %88
  %90 = load double, double* %89, align 8, !tbaa !5
  %91 = fmul double %86, %90
  ret double %91

92:                                               ; preds = %81, %92
  %93 = phi i64 [ %113, %92 ], [ %82, %81 ]
  %94 = getelementptr inbounds double, double* %1, i64 %93
  %95 = load double, double* %94, align 8, !tbaa !5
  %96 = trunc i64 %93 to i32
  %97 = xor i32 %96, -1
  %98 = add i32 %97, %2
  %99 = sext i32 %98 to i64
  %100 = getelementptr inbounds double, double* %0, i64 %99
  %101 = load double, double* %100, align 8, !tbaa !5
  %102 = tail call double @llvm.fmuladd.f64(double %95, double %95, double %101)
  store double %102, double* %100, align 8, !tbaa !5
  %103 = add nuw nsw i64 %93, 1
  %104 = getelementptr inbounds double, double* %1, i64 %103
  %105 = load double, double* %104, align 8, !tbaa !5
  %106 = trunc i64 %103 to i32
  %107 = xor i32 %106, -1
  %108 = add i32 %107, %2
  %109 = sext i32 %108 to i64
  %110 = getelementptr inbounds double, double* %0, i64 %109
  %111 = load double, double* %110, align 8, !tbaa !5
  %112 = tail call double @llvm.fmuladd.f64(double %105, double %105, double %111)
  store double %112, double* %110, align 8, !tbaa !5
  %113 = add nuw nsw i64 %93, 2
  %114 = icmp eq i64 %113, %9
  br i1 %114, label %85, label %92, !llvm.loop !20
}

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i64(i8* nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: mustprogress nofree nosync nounwind uwtable willreturn
define dso_local void @copy_of_dynamic_length(double* nocapture noundef %0, double* nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #4 {
  %4 = bitcast double* %0 to i8*
  %5 = bitcast double* %1 to i8*
  %6 = sext i32 %2 to i64
  %7 = shl nsw i64 %6, 3
  tail call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 8 %4, i8* align 8 %5, i64 %7, i1 false)
  %8 = load double, double* %0, align 8, !tbaa !5
  %9 = fmul double %8, 2.000000e+00
  store double %9, double* %0, align 8, !tbaa !5
  ret void
}

; Function Attrs: mustprogress nofree nosync nounwind uwtable willreturn
define dso_local double @struct_assignment(%struct.pair_of_rows* nocapture noundef readonly %0, %struct.pair_of_rows* nocapture noundef %1) local_unnamed_addr #4 {
  %3 = bitcast %struct.pair_of_rows* %1 to i8*
  %4 = bitcast %struct.pair_of_rows* %0 to i8*
  tail call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(32) %3, i8* noundef nonnull align 8 dereferenceable(32) %4, i64 32, i1 false), !tbaa.struct !21
  %5 = getelementptr inbounds %struct.pair_of_rows, %struct.pair_of_rows* %1, i64 0, i32 1, i64 0
  %6 = load float, float* %5, align 8, !tbaa !23
  %7 = fpext float %6 to double
  %8 = getelementptr inbounds %struct.pair_of_rows, %struct.pair_of_rows* %1, i64 0, i32 0, i64 1
  %9 = load double, double* %8, align 8, !tbaa !5
  %10 = fmul double %9, %7
  store double %10, double* %8, align 8, !tbaa !5
  %11 = getelementptr inbounds %struct.pair_of_rows, %struct.pair_of_rows* %1, i64 0, i32 0, i64 0
  %12 = load double, double* %11, align 8, !tbaa.struct !21
  %13 = getelementptr inbounds %struct.pair_of_rows, %struct.pair_of_rows* %1, i64 0, i32 0, i64 2
  %14 = load double, double* %13, align 8, !tbaa.struct !25
  %15 = getelementptr inbounds %struct.pair_of_rows, %struct.pair_of_rows* %1, i64 0, i32 1, i64 1
  %16 = load float, float* %15, align 4, !tbaa.struct !26
  %17 = fpext float %16 to double
  %18 = fmul double %14, %17
  %19 = tail call double @llvm.fmuladd.f64(double %12, double %10, double %18)
  ret double %19
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #5

attributes #0 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nounwind willreturn }
attributes #2 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #3 = { argmemonly mustprogress nofree nounwind willreturn writeonly }
attributes #4 = { mustprogress nofree nosync nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nosync nounwind readnone speculatable willreturn }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!"Debian clang version 14.0.6"}
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
