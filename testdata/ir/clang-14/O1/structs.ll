; clang-14 -O1 -S -emit-llvm c/structs.c -o ir/clang-14/O1/structs.ll
; ModuleID = 'c/structs.c'
source_filename = "c/structs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.particle = type { %struct.vec3, %struct.vec3, double, i32 }
%struct.vec3 = type { double, double, double }
%struct.view = type { double*, i32, double }
%struct.weighted = type { double, double* }
%struct.node = type { double, %struct.node* }
%struct.mixed = type { float, i32, double }
%struct.matrix_pair = type { %struct.view*, %struct.view }

; Function Attrs: mustprogress nofree nosync nounwind readonly uwtable willreturn
define dso_local double @particle_energy(%struct.particle* nocapture noundef readonly %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 0, i32 3
  %3 = load i32, i32* %2, align 8, !tbaa !5
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %11, label %5

5:                                                ; preds = %1
  %6 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 0, i32 2
  %7 = load double, double* %6, align 8, !tbaa !12
  %8 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 0, i32 0, i32 2
  %9 = load double, double* %8, align 8, !tbaa !13
  %10 = fmul double %7, %9
  br label %29

11:                                               ; preds = %1
  %12 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 0, i32 1, i32 0
  %13 = load double, double* %12, align 8, !tbaa !14
  %14 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 0, i32 1, i32 1
  %15 = load double, double* %14, align 8, !tbaa !15
  %16 = fmul double %15, %15
  %17 = call double @llvm.fmuladd.f64(double %13, double %13, double %16)
  %18 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 0, i32 1, i32 2
  %19 = load double, double* %18, align 8, !tbaa !16
  %20 = call double @llvm.fmuladd.f64(double %19, double %19, double %17)
  %21 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 0, i32 2
  %22 = load double, double* %21, align 8, !tbaa !12
  %23 = fmul double %22, 5.000000e-01
  %24 = fmul double %22, 9.810000e+00
  %25 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 0, i32 0, i32 2
  %26 = load double, double* %25, align 8, !tbaa !13
  %27 = fmul double %24, %26
  %28 = call double @llvm.fmuladd.f64(double %23, double %20, double %27)
  br label %29

29:                                               ; preds = %11, %5
  %30 = phi double [ %10, %5 ], [ %28, %11 ]
  ret double %30
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @advance_particles(%struct.particle* nocapture noundef %0, i32 noundef %1, double noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64
  br label %8

7:                                                ; preds = %33, %3
  ret void

8:                                                ; preds = %5, %33
  %9 = phi i64 [ 0, %5 ], [ %34, %33 ]
  %10 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %9, i32 3
  %11 = load i32, i32* %10, align 8, !tbaa !5
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %33

13:                                               ; preds = %8
  %14 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %9, i32 1, i32 2
  %15 = load double, double* %14, align 8, !tbaa !16
  %16 = call double @llvm.fmuladd.f64(double %2, double -9.810000e+00, double %15)
  store double %16, double* %14, align 8, !tbaa !16
  %17 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %9, i32 1, i32 0
  %18 = load double, double* %17, align 8, !tbaa !14
  %19 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %9, i32 0, i32 0
  %20 = load double, double* %19, align 8, !tbaa !17
  %21 = call double @llvm.fmuladd.f64(double %2, double %18, double %20)
  store double %21, double* %19, align 8, !tbaa !17
  %22 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %9, i32 1, i32 1
  %23 = load double, double* %22, align 8, !tbaa !15
  %24 = fmul double %23, %2
  %25 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %9, i32 2
  %26 = load double, double* %25, align 8, !tbaa !12
  %27 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %9, i32 0, i32 1
  %28 = load double, double* %27, align 8, !tbaa !18
  %29 = call double @llvm.fmuladd.f64(double %24, double %26, double %28)
  store double %29, double* %27, align 8, !tbaa !18
  %30 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %9, i32 0, i32 2
  %31 = load double, double* %30, align 8, !tbaa !13
  %32 = call double @llvm.fmuladd.f64(double %2, double %16, double %31)
  store double %32, double* %30, align 8, !tbaa !13
  br label %33

33:                                               ; preds = %8, %13
  %34 = add nuw nsw i64 %9, 1
  %35 = icmp eq i64 %34, %6
  br i1 %35, label %7, label %8, !llvm.loop !19
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @sum_of_view(%struct.view* nocapture noundef readonly %0) local_unnamed_addr #3 {
  %2 = getelementptr inbounds %struct.view, %struct.view* %0, i64 0, i32 1
  %3 = load i32, i32* %2, align 8, !tbaa !22
  %4 = icmp sgt i32 %3, 0
  br i1 %4, label %5, label %9

5:                                                ; preds = %1
  %6 = getelementptr inbounds %struct.view, %struct.view* %0, i64 0, i32 0
  %7 = load double*, double** %6, align 8, !tbaa !25
  %8 = zext i32 %3 to i64
  br label %14

9:                                                ; preds = %14, %1
  %10 = phi double [ 0.000000e+00, %1 ], [ %19, %14 ]
  %11 = getelementptr inbounds %struct.view, %struct.view* %0, i64 0, i32 2
  %12 = load double, double* %11, align 8, !tbaa !26
  %13 = fmul double %10, %12
  ret double %13

14:                                               ; preds = %5, %14
  %15 = phi i64 [ 0, %5 ], [ %20, %14 ]
  %16 = phi double [ 0.000000e+00, %5 ], [ %19, %14 ]
  %17 = getelementptr inbounds double, double* %7, i64 %15
  %18 = load double, double* %17, align 8, !tbaa !27
  %19 = call double @llvm.fmuladd.f64(double %18, double %18, double %16)
  %20 = add nuw nsw i64 %15, 1
  %21 = icmp eq i64 %20, %8
  br i1 %21, label %9, label %14, !llvm.loop !28
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind uwtable willreturn
define dso_local double @copied_struct_shares_pointee(%struct.weighted* nocapture noundef readonly %0) local_unnamed_addr #4 {
  %2 = getelementptr inbounds %struct.weighted, %struct.weighted* %0, i64 0, i32 0
  %3 = load double, double* %2, align 8
  %4 = getelementptr inbounds %struct.weighted, %struct.weighted* %0, i64 0, i32 1
  %5 = load double*, double** %4, align 8
  %6 = load double, double* %5, align 8, !tbaa !27
  %7 = fmul double %3, %6
  store double %7, double* %5, align 8, !tbaa !27
  ret double %7
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local double @linked_list_product(%struct.node* noundef readonly %0) local_unnamed_addr #5 {
  %2 = icmp eq %struct.node* %0, null
  br i1 %2, label %13, label %3

3:                                                ; preds = %1, %3
  %4 = phi double [ %9, %3 ], [ 1.000000e+00, %1 ]
  %5 = phi %struct.node* [ %11, %3 ], [ %0, %1 ]
  %6 = getelementptr inbounds %struct.node, %struct.node* %5, i64 0, i32 0
  %7 = load double, double* %6, align 8, !tbaa !29
  %8 = fadd double %7, 5.000000e-01
  %9 = fmul double %4, %8
  %10 = getelementptr inbounds %struct.node, %struct.node* %5, i64 0, i32 1
  %11 = load %struct.node*, %struct.node** %10, align 8, !tbaa !31
  %12 = icmp eq %struct.node* %11, null
  br i1 %12, label %13, label %3, !llvm.loop !32

13:                                               ; preds = %3, %1
  %14 = phi double [ 1.000000e+00, %1 ], [ %9, %3 ]
  ret double %14
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @mixed_fields(%struct.mixed* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %8

6:                                                ; preds = %29, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %31, %29 ]
  ret double %7

8:                                                ; preds = %4, %29
  %9 = phi i64 [ 0, %4 ], [ %32, %29 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %31, %29 ]
  %11 = getelementptr inbounds %struct.mixed, %struct.mixed* %0, i64 %9
  %12 = getelementptr inbounds %struct.mixed, %struct.mixed* %0, i64 %9, i32 1
  %13 = load i32, i32* %12, align 4, !tbaa !33
  %14 = icmp eq i32 %13, 1
  br i1 %14, label %15, label %22

15:                                               ; preds = %8
  %16 = getelementptr inbounds %struct.mixed, %struct.mixed* %11, i64 0, i32 0
  %17 = load float, float* %16, align 8, !tbaa !36
  %18 = fpext float %17 to double
  %19 = getelementptr inbounds %struct.mixed, %struct.mixed* %0, i64 %9, i32 2
  %20 = load double, double* %19, align 8, !tbaa !37
  %21 = fmul double %20, %18
  br label %29

22:                                               ; preds = %8
  %23 = getelementptr inbounds %struct.mixed, %struct.mixed* %0, i64 %9, i32 2
  %24 = load double, double* %23, align 8, !tbaa !37
  %25 = getelementptr inbounds %struct.mixed, %struct.mixed* %11, i64 0, i32 0
  %26 = load float, float* %25, align 8, !tbaa !36
  %27 = fpext float %26 to double
  %28 = call double @llvm.fmuladd.f64(double %24, double %24, double %27)
  br label %29

29:                                               ; preds = %22, %15
  %30 = phi double [ %21, %15 ], [ %28, %22 ]
  %31 = fadd double %10, %30
  %32 = add nuw nsw i64 %9, 1
  %33 = icmp eq i64 %32, %5
  br i1 %33, label %6, label %8, !llvm.loop !38
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @pointers_two_levels_deep(%struct.matrix_pair* nocapture noundef readonly %0) local_unnamed_addr #3 {
  %2 = getelementptr inbounds %struct.matrix_pair, %struct.matrix_pair* %0, i64 0, i32 0
  %3 = load %struct.view*, %struct.view** %2, align 8, !tbaa !39
  %4 = getelementptr inbounds %struct.view, %struct.view* %3, i64 0, i32 1
  %5 = load i32, i32* %4, align 8, !tbaa !22
  %6 = icmp sgt i32 %5, 0
  br i1 %6, label %7, label %15

7:                                                ; preds = %1
  %8 = getelementptr inbounds %struct.view, %struct.view* %3, i64 0, i32 0
  %9 = load double*, double** %8, align 8, !tbaa !25
  %10 = getelementptr inbounds %struct.matrix_pair, %struct.matrix_pair* %0, i64 0, i32 1, i32 0
  %11 = load double*, double** %10, align 8, !tbaa !41
  %12 = getelementptr inbounds %struct.matrix_pair, %struct.matrix_pair* %0, i64 0, i32 1, i32 2
  %13 = load double, double* %12, align 8, !tbaa !42
  %14 = zext i32 %5 to i64
  br label %20

15:                                               ; preds = %20, %1
  %16 = phi double [ 0.000000e+00, %1 ], [ %28, %20 ]
  %17 = getelementptr inbounds %struct.view, %struct.view* %3, i64 0, i32 2
  %18 = load double, double* %17, align 8, !tbaa !26
  %19 = fmul double %16, %18
  ret double %19

20:                                               ; preds = %7, %20
  %21 = phi i64 [ 0, %7 ], [ %29, %20 ]
  %22 = phi double [ 0.000000e+00, %7 ], [ %28, %20 ]
  %23 = getelementptr inbounds double, double* %9, i64 %21
  %24 = load double, double* %23, align 8, !tbaa !27
  %25 = getelementptr inbounds double, double* %11, i64 %21
  %26 = load double, double* %25, align 8, !tbaa !27
  %27 = fmul double %24, %26
  %28 = call double @llvm.fmuladd.f64(double %27, double %13, double %22)
  %29 = add nuw nsw i64 %21, 1
  %30 = icmp eq i64 %29, %14
  br i1 %30, label %15, label %20, !llvm.loop !43
}

; Function Attrs: mustprogress nofree nosync nounwind uwtable willreturn
define dso_local double @triple_product_of_vectors(%struct.vec3* nocapture noundef readonly %0) local_unnamed_addr #6 {
  %2 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 2, i32 0
  %3 = load double, double* %2, align 1
  %4 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 2, i32 1
  %5 = load double, double* %4, align 1
  %6 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 2, i32 2
  %7 = load double, double* %6, align 1
  %8 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 1, i32 0
  %9 = load double, double* %8, align 1
  %10 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 1, i32 1
  %11 = load double, double* %10, align 1
  %12 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 1, i32 2
  %13 = load double, double* %12, align 1
  %14 = fneg double %13
  %15 = fmul double %5, %14
  %16 = call double @llvm.fmuladd.f64(double %11, double %7, double %15) #7
  %17 = fneg double %9
  %18 = fmul double %7, %17
  %19 = call double @llvm.fmuladd.f64(double %13, double %3, double %18) #7
  %20 = fneg double %11
  %21 = fmul double %3, %20
  %22 = call double @llvm.fmuladd.f64(double %9, double %5, double %21) #7
  %23 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 0, i32 0
  %24 = load double, double* %23, align 8, !tbaa !44
  %25 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 0, i32 1
  %26 = load double, double* %25, align 8, !tbaa !45
  %27 = fmul double %19, %26
  %28 = call double @llvm.fmuladd.f64(double %24, double %16, double %27)
  %29 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 0, i32 2
  %30 = load double, double* %29, align 8, !tbaa !46
  %31 = call double @llvm.fmuladd.f64(double %30, double %22, double %28)
  ret double %31
}

attributes #0 = { mustprogress nofree nosync nounwind readonly uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nosync nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!"Debian clang version 14.0.6"}
!5 = !{!6, !11, i64 56}
!6 = !{!"particle", !7, i64 0, !7, i64 24, !8, i64 48, !11, i64 56}
!7 = !{!"vec3", !8, i64 0, !8, i64 8, !8, i64 16}
!8 = !{!"double", !9, i64 0}
!9 = !{!"omnipotent char", !10, i64 0}
!10 = !{!"Simple C/C++ TBAA"}
!11 = !{!"int", !9, i64 0}
!12 = !{!6, !8, i64 48}
!13 = !{!6, !8, i64 16}
!14 = !{!6, !8, i64 24}
!15 = !{!6, !8, i64 32}
!16 = !{!6, !8, i64 40}
!17 = !{!6, !8, i64 0}
!18 = !{!6, !8, i64 8}
!19 = distinct !{!19, !20, !21}
!20 = !{!"llvm.loop.mustprogress"}
!21 = !{!"llvm.loop.unroll.disable"}
!22 = !{!23, !11, i64 8}
!23 = !{!"view", !24, i64 0, !11, i64 8, !8, i64 16}
!24 = !{!"any pointer", !9, i64 0}
!25 = !{!23, !24, i64 0}
!26 = !{!23, !8, i64 16}
!27 = !{!8, !8, i64 0}
!28 = distinct !{!28, !20, !21}
!29 = !{!30, !8, i64 0}
!30 = !{!"node", !8, i64 0, !24, i64 8}
!31 = !{!30, !24, i64 8}
!32 = distinct !{!32, !20, !21}
!33 = !{!34, !11, i64 4}
!34 = !{!"mixed", !35, i64 0, !11, i64 4, !8, i64 8}
!35 = !{!"float", !9, i64 0}
!36 = !{!34, !35, i64 0}
!37 = !{!34, !8, i64 8}
!38 = distinct !{!38, !20, !21}
!39 = !{!40, !24, i64 0}
!40 = !{!"matrix_pair", !24, i64 0, !23, i64 8}
!41 = !{!40, !24, i64 8}
!42 = !{!40, !8, i64 24}
!43 = distinct !{!43, !20, !21}
!44 = !{!7, !8, i64 0}
!45 = !{!7, !8, i64 8}
!46 = !{!7, !8, i64 16}
