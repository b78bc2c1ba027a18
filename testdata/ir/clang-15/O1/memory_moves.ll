; clang-15 -O1 -S -emit-llvm c/memory_moves.c -o ir/clang-15/O1/memory_moves.ll
; ModuleID = 'c/memory_moves.c'
source_filename = "c/memory_moves.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.pair_of_rows = type { [3 x double], [2 x float] }

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local double @copy_to_local_then_square(ptr nocapture noundef readonly %0) local_unnamed_addr #0 {
  %2 = alloca [4 x double], align 16
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %2) #6
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %2, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  br label %13

3:                                                ; preds = %13
  %4 = load double, ptr %2, align 16, !tbaa !5
  %5 = getelementptr inbounds [4 x double], ptr %2, i64 0, i64 1
  %6 = load double, ptr %5, align 8, !tbaa !5
  %7 = getelementptr inbounds [4 x double], ptr %2, i64 0, i64 2
  %8 = load double, ptr %7, align 16, !tbaa !5
  %9 = tail call double @llvm.fmuladd.f64(double %6, double %8, double %4)
  %10 = getelementptr inbounds [4 x double], ptr %2, i64 0, i64 3
  %11 = load double, ptr %10, align 8, !tbaa !5
  %12 = fsub double %9, %11
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %2) #6
  ret double %12

13:                                               ; preds = %1, %13
  %14 = phi i64 [ 0, %1 ], [ %18, %13 ]
  %15 = getelementptr inbounds [4 x double], ptr %2, i64 0, i64 %14
  %16 = load double, ptr %15, align 8, !tbaa !5
  %17 = fmul double %16, %16
  %18 = add nuw nsw i64 %14, 1
  %19 = trunc i64 %18 to i32
  %20 = sitofp i32 %19 to double
  %21 = fmul double %17, %20
  store double %21, ptr %15, align 8, !tbaa !5
  %22 = icmp eq i64 %18, 4
  br i1 %22, label %3, label %13, !llvm.loop !9
}

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: argmemonly mustprogress nocallback nofree nounwind willreturn
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local double @shift_with_memmove(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = getelementptr inbounds double, ptr %0, i64 1
  %4 = add nsw i32 %1, -1
  %5 = sext i32 %4 to i64
  %6 = shl nsw i64 %5, 3
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %3, ptr align 8 %0, i64 %6, i1 false)
  %7 = icmp sgt i32 %1, 0
  br i1 %7, label %8, label %10

8:                                                ; preds = %2
  %9 = zext i32 %1 to i64
  br label %12

10:                                               ; preds = %12, %2
  %11 = phi double [ 0.000000e+00, %2 ], [ %21, %12 ]
  ret double %11

12:                                               ; preds = %8, %12
  %13 = phi i64 [ 0, %8 ], [ %15, %12 ]
  %14 = phi double [ 0.000000e+00, %8 ], [ %21, %12 ]
  %15 = add nuw nsw i64 %13, 1
  %16 = trunc i64 %15 to i32
  %17 = sitofp i32 %16 to double
  %18 = getelementptr inbounds double, ptr %0, i64 %13
  %19 = load double, ptr %18, align 8, !tbaa !5
  %20 = fmul double %19, %17
  %21 = tail call double @llvm.fmuladd.f64(double %20, double %19, double %14)
  %22 = icmp eq i64 %15, %9
  br i1 %22, label %10, label %12, !llvm.loop !12
}

; Function Attrs: argmemonly mustprogress nocallback nofree nounwind willreturn
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #2

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local double @clear_then_accumulate(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = sext i32 %2 to i64
  %5 = shl nsw i64 %4, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %0, i8 0, i64 %5, i1 false)
  %6 = icmp sgt i32 %2, 0
  br i1 %6, label %7, label %9

7:                                                ; preds = %3
  %8 = zext i32 %2 to i64
  br label %16

9:                                                ; preds = %16, %3
  %10 = load double, ptr %0, align 8, !tbaa !5
  %11 = add nsw i32 %2, -1
  %12 = sext i32 %11 to i64
  %13 = getelementptr inbounds double, ptr %0, i64 %12
  %14 = load double, ptr %13, align 8, !tbaa !5
  %15 = fmul double %10, %14
  ret double %15

16:                                               ; preds = %7, %16
  %17 = phi i64 [ 0, %7 ], [ %27, %16 ]
  %18 = getelementptr inbounds double, ptr %1, i64 %17
  %19 = load double, ptr %18, align 8, !tbaa !5
  %20 = trunc i64 %17 to i32
  %21 = xor i32 %20, -1
  %22 = add i32 %21, %2
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds double, ptr %0, i64 %23
  %25 = load double, ptr %24, align 8, !tbaa !5
  %26 = tail call double @llvm.fmuladd.f64(double %19, double %19, double %25)
  store double %26, ptr %24, align 8, !tbaa !5
  %27 = add nuw nsw i64 %17, 1
  %28 = icmp eq i64 %27, %8
  br i1 %28, label %9, label %16, !llvm.loop !13
}

; Function Attrs: argmemonly mustprogress nocallback nofree nounwind willreturn writeonly
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn uwtable
define dso_local void @copy_of_dynamic_length(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #5 {
  %4 = sext i32 %2 to i64
  %5 = shl nsw i64 %4, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %1, i64 %5, i1 false)
  %6 = load double, ptr %0, align 8, !tbaa !5
  %7 = fmul double %6, 2.000000e+00
  store double %7, ptr %0, align 8, !tbaa !5
  ret void
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn uwtable
define dso_local double @struct_assignment(ptr nocapture noundef readonly %0, ptr nocapture noundef %1) local_unnamed_addr #5 {
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false), !tbaa.struct !14
  %3 = getelementptr inbounds %struct.pair_of_rows, ptr %1, i64 0, i32 1
  %4 = load float, ptr %3, align 8, !tbaa !16
  %5 = fpext float %4 to double
  %6 = getelementptr inbounds [3 x double], ptr %1, i64 0, i64 1
  %7 = load double, ptr %6, align 8, !tbaa !5
  %8 = fmul double %7, %5
  store double %8, ptr %6, align 8, !tbaa !5
  %9 = load double, ptr %1, align 8, !tbaa.struct !14
  %10 = getelementptr inbounds i8, ptr %1, i64 8
  %11 = load double, ptr %10, align 8, !tbaa.struct !18
  %12 = getelementptr inbounds i8, ptr %1, i64 16
  %13 = load double, ptr %12, align 8, !tbaa.struct !19
  %14 = getelementptr inbounds i8, ptr %1, i64 28
  %15 = load float, ptr %14, align 4, !tbaa.struct !20
  %16 = fpext float %15 to double
  %17 = fmul double %13, %16
  %18 = tail call double @llvm.fmuladd.f64(double %9, double %11, double %17)
  ret double %18
}

attributes #0 = { argmemonly nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nocallback nofree nosync nounwind willreturn }
attributes #2 = { argmemonly mustprogress nocallback nofree nounwind willreturn }
attributes #3 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #4 = { argmemonly mustprogress nocallback nofree nounwind willreturn writeonly }
attributes #5 = { argmemonly mustprogress nofree nosync nounwind willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

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
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = distinct !{!12, !10, !11}
!13 = distinct !{!13, !10, !11}
!14 = !{i64 0, i64 24, !15, i64 24, i64 8, !15}
!15 = !{!7, !7, i64 0}
!16 = !{!17, !17, i64 0}
!17 = !{!"float", !7, i64 0}
!18 = !{i64 0, i64 16, !15, i64 16, i64 8, !15}
!19 = !{i64 0, i64 8, !15, i64 8, i64 8, !15}
!20 = !{i64 0, i64 4, !15}
