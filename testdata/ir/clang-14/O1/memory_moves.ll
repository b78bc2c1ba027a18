; clang-14 -O1 -S -emit-llvm c/memory_moves.c -o ir/clang-14/O1/memory_moves.ll
; ModuleID = 'c/memory_moves.c'
source_filename = "c/memory_moves.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.pair_of_rows = type { [3 x double], [2 x float] }

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @copy_to_local_then_square(double* nocapture noundef readonly %0) local_unnamed_addr #0 {
  %2 = alloca [4 x double], align 16
  %3 = bitcast [4 x double]* %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 32, i8* nonnull %3) #6
  %4 = bitcast double* %0 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 16 dereferenceable(32) %3, i8* noundef nonnull align 8 dereferenceable(32) %4, i64 32, i1 false)
  br label %16

5:                                                ; preds = %16
  %6 = getelementptr inbounds [4 x double], [4 x double]* %2, i64 0, i64 0
  %7 = load double, double* %6, align 16, !tbaa !5
  %8 = getelementptr inbounds [4 x double], [4 x double]* %2, i64 0, i64 1
  %9 = load double, double* %8, align 8, !tbaa !5
  %10 = getelementptr inbounds [4 x double], [4 x double]* %2, i64 0, i64 2
  %11 = load double, double* %10, align 16, !tbaa !5
  %12 = call double @llvm.fmuladd.f64(double %9, double %11, double %7)
  %13 = getelementptr inbounds [4 x double], [4 x double]* %2, i64 0, i64 3
  %14 = load double, double* %13, align 8, !tbaa !5
  %15 = fsub double %12, %14
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %3) #6
  ret double %15

16:                                               ; preds = %1, %16
  %17 = phi i64 [ 0, %1 ], [ %21, %16 ]
  %18 = getelementptr inbounds [4 x double], [4 x double]* %2, i64 0, i64 %17
  %19 = load double, double* %18, align 8, !tbaa !5
  %20 = fmul double %19, %19
  %21 = add nuw nsw i64 %17, 1
  %22 = trunc i64 %21 to i32
  %23 = sitofp i32 %22 to double
  %24 = fmul double %20, %23
  store double %24, double* %18, align 8, !tbaa !5
  %25 = icmp eq i64 %21, 4
  br i1 %25, label %5, label %16, !llvm.loop !9
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @shift_with_memmove(double* nocapture noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = getelementptr inbounds double, double* %0, i64 1
  %4 = bitcast double* %3 to i8*
  %5 = bitcast double* %0 to i8*
  %6 = add nsw i32 %1, -1
  %7 = sext i32 %6 to i64
  %8 = shl nsw i64 %7, 3
  call void @llvm.memmove.p0i8.p0i8.i64(i8* nonnull align 8 %4, i8* align 8 %5, i64 %8, i1 false)
  %9 = icmp sgt i32 %1, 0
  br i1 %9, label %10, label %12

10:                                               ; preds = %2
  %11 = zext i32 %1 to i64
  br label %14

12:                                               ; preds = %14, %2
  %13 = phi double [ 0.000000e+00, %2 ], [ %23, %14 ]
  ret double %13

14:                                               ; preds = %10, %14
  %15 = phi i64 [ 0, %10 ], [ %17, %14 ]
  %16 = phi double [ 0.000000e+00, %10 ], [ %23, %14 ]
  %17 = add nuw nsw i64 %15, 1
  %18 = trunc i64 %17 to i32
  %19 = sitofp i32 %18 to double
  %20 = getelementptr inbounds double, double* %0, i64 %15
  %21 = load double, double* %20, align 8, !tbaa !5
  %22 = fmul double %21, %19
  %23 = call double @llvm.fmuladd.f64(double %22, double %21, double %16)
  %24 = icmp eq i64 %17, %11
  br i1 %24, label %12, label %14, !llvm.loop !12
}

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn
declare void @llvm.memmove.p0i8.p0i8.i64(i8* nocapture writeonly, i8* nocapture readonly, i64, i1 immarg) #2

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @clear_then_accumulate(double* nocapture noundef %0, double* nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = bitcast double* %0 to i8*
  %5 = sext i32 %2 to i64
  %6 = shl nsw i64 %5, 3
  call void @llvm.memset.p0i8.i64(i8* align 8 %4, i8 0, i64 %6, i1 false)
  %7 = icmp sgt i32 %2, 0
  br i1 %7, label %8, label %10

8:                                                ; preds = %3
  %9 = zext i32 %2 to i64
  br label %17

10:                                               ; preds = %17, %3
  %11 = load double, double* %0, align 8, !tbaa !5
  %12 = add nsw i32 %2, -1
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds double, double* %0, i64 %13
  %15 = load double, double* %14, align 8, !tbaa !5
  %16 = fmul double %11, %15
  ret double %16

17:                                               ; preds = %8, %17
  %18 = phi i64 [ 0, %8 ], [ %28, %17 ]
  %19 = getelementptr inbounds double, double* %1, i64 %18
  %20 = load double, double* %19, align 8, !tbaa !5
  %21 = trunc i64 %18 to i32
  %22 = xor i32 %21, -1
  %23 = add i32 %22, %2
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds double, double* %0, i64 %24
  %26 = load double, double* %25, align 8, !tbaa !5
  %27 = call double @llvm.fmuladd.f64(double %20, double %20, double %26)
  store double %27, double* %25, align 8, !tbaa !5
  %28 = add nuw nsw i64 %18, 1
  %29 = icmp eq i64 %28, %9
  br i1 %29, label %10, label %17, !llvm.loop !13
}

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i64(i8* nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: mustprogress nofree nosync nounwind uwtable willreturn
define dso_local void @copy_of_dynamic_length(double* nocapture noundef %0, double* nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #5 {
  %4 = bitcast double* %0 to i8*
  %5 = bitcast double* %1 to i8*
  %6 = sext i32 %2 to i64
  %7 = shl nsw i64 %6, 3
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 8 %4, i8* align 8 %5, i64 %7, i1 false)
  %8 = load double, double* %0, align 8, !tbaa !5
  %9 = fmul double %8, 2.000000e+00
  store double %9, double* %0, align 8, !tbaa !5
  ret void
}

; Function Attrs: mustprogress nofree nosync nounwind uwtable willreturn
define dso_local double @struct_assignment(%struct.pair_of_rows* nocapture noundef readonly %0, %struct.pair_of_rows* nocapture noundef %1) local_unnamed_addr #5 {
  %3 = bitcast %struct.pair_of_rows* %1 to i8*
  %4 = bitcast %struct.pair_of_rows* %0 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(32) %3, i8* noundef nonnull align 8 dereferenceable(32) %4, i64 32, i1 false), !tbaa.struct !14
  %5 = getelementptr inbounds %struct.pair_of_rows, %struct.pair_of_rows* %1, i64 0, i32 1, i64 0
  %6 = load float, float* %5, align 8, !tbaa !16
  %7 = fpext float %6 to double
  %8 = getelementptr inbounds %struct.pair_of_rows, %struct.pair_of_rows* %1, i64 0, i32 0, i64 1
  %9 = load double, double* %8, align 8, !tbaa !5
  %10 = fmul double %9, %7
  store double %10, double* %8, align 8, !tbaa !5
  %11 = getelementptr inbounds %struct.pair_of_rows, %struct.pair_of_rows* %1, i64 0, i32 0, i64 0
  %12 = load double, double* %11, align 8, !tbaa.struct !14
  %13 = getelementptr inbounds %struct.pair_of_rows, %struct.pair_of_rows* %1, i64 0, i32 0, i64 2
  %14 = load double, double* %13, align 8, !tbaa.struct !18
  %15 = getelementptr inbounds %struct.pair_of_rows, %struct.pair_of_rows* %1, i64 0, i32 1, i64 1
  %16 = load float, float* %15, align 4, !tbaa.struct !19
  %17 = fpext float %16 to double
  %18 = fmul double %14, %17
  %19 = call double @llvm.fmuladd.f64(double %12, double %10, double %18)
  ret double %19
}

attributes #0 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { argmemonly mustprogress nofree nounwind willreturn }
attributes #3 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #4 = { argmemonly mustprogress nofree nounwind willreturn writeonly }
attributes #5 = { mustprogress nofree nosync nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

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
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = distinct !{!12, !10, !11}
!13 = distinct !{!13, !10, !11}
!14 = !{i64 0, i64 24, !15, i64 24, i64 8, !15}
!15 = !{!7, !7, i64 0}
!16 = !{!17, !17, i64 0}
!17 = !{!"float", !7, i64 0}
!18 = !{i64 0, i64 8, !15, i64 8, i64 8, !15}
!19 = !{i64 0, i64 4, !15}
