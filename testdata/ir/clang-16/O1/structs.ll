; clang-16 -O1 -S -emit-llvm c/structs.c -o ir/clang-16/O1/structs.ll
; ModuleID = 'c/structs.c'
source_filename = "c/structs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.particle = type { %struct.vec3, %struct.vec3, double, i32 }
%struct.vec3 = type { double, double, double }
%struct.view = type { ptr, i32, double }
%struct.weighted = type { double, ptr }
%struct.node = type { double, ptr }
%struct.mixed = type { float, i32, double }
%struct.matrix_pair = type { ptr, %struct.view }

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @particle_energy(ptr nocapture noundef readonly %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds %struct.particle, ptr %0, i64 0, i32 3
  %3 = load i32, ptr %2, align 8, !tbaa !5
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %11, label %5

5:                                                ; preds = %1
  %6 = getelementptr inbounds %struct.particle, ptr %0, i64 0, i32 2
  %7 = load double, ptr %6, align 8, !tbaa !12
  %8 = getelementptr inbounds %struct.vec3, ptr %0, i64 0, i32 2
  %9 = load double, ptr %8, align 8, !tbaa !13
  %10 = fmul double %7, %9
  br label %29

11:                                               ; preds = %1
  %12 = getelementptr inbounds %struct.particle, ptr %0, i64 0, i32 1
  %13 = load double, ptr %12, align 8, !tbaa !14
  %14 = getelementptr inbounds %struct.particle, ptr %0, i64 0, i32 1, i32 1
  %15 = load double, ptr %14, align 8, !tbaa !15
  %16 = fmul double %15, %15
  %17 = tail call double @llvm.fmuladd.f64(double %13, double %13, double %16)
  %18 = getelementptr inbounds %struct.particle, ptr %0, i64 0, i32 1, i32 2
  %19 = load double, ptr %18, align 8, !tbaa !16
  %20 = tail call double @llvm.fmuladd.f64(double %19, double %19, double %17)
  %21 = getelementptr inbounds %struct.particle, ptr %0, i64 0, i32 2
  %22 = load double, ptr %21, align 8, !tbaa !12
  %23 = fmul double %22, 5.000000e-01
  %24 = fmul double %22, 9.810000e+00
  %25 = getelementptr inbounds %struct.vec3, ptr %0, i64 0, i32 2
  %26 = load double, ptr %25, align 8, !tbaa !13
  %27 = fmul double %24, %26
  %28 = tail call double @llvm.fmuladd.f64(double %23, double %20, double %27)
  br label %29

29:                                               ; preds = %11, %5
  %30 = phi double [ %10, %5 ], [ %28, %11 ]
  ret double %30
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @advance_particles(ptr nocapture noundef %0, i32 noundef %1, double noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64
  br label %8

7:                                                ; preds = %33, %3
  ret void

8:                                                ; preds = %5, %33
  %9 = phi i64 [ 0, %5 ], [ %34, %33 ]
  %10 = getelementptr inbounds %struct.particle, ptr %0, i64 %9, i32 3
  %11 = load i32, ptr %10, align 8, !tbaa !5
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %33

13:                                               ; preds = %8
  %14 = getelementptr inbounds %struct.particle, ptr %0, i64 %9
  %15 = getelementptr inbounds %struct.particle, ptr %0, i64 %9, i32 1
  %16 = getelementptr inbounds %struct.particle, ptr %0, i64 %9, i32 1, i32 2
  %17 = load double, ptr %16, align 8, !tbaa !16
  %18 = tail call double @llvm.fmuladd.f64(double %2, double -9.810000e+00, double %17)
  store double %18, ptr %16, align 8, !tbaa !16
  %19 = load double, ptr %15, align 8, !tbaa !14
  %20 = load double, ptr %14, align 8, !tbaa !17
  %21 = tail call double @llvm.fmuladd.f64(double %2, double %19, double %20)
  store double %21, ptr %14, align 8, !tbaa !17
  %22 = getelementptr inbounds %struct.particle, ptr %0, i64 %9, i32 1, i32 1
  %23 = load double, ptr %22, align 8, !tbaa !15
  %24 = fmul double %23, %2
  %25 = getelementptr inbounds %struct.particle, ptr %0, i64 %9, i32 2
  %26 = load double, ptr %25, align 8, !tbaa !12
  %27 = getelementptr inbounds %struct.vec3, ptr %14, i64 0, i32 1
  %28 = load double, ptr %27, align 8, !tbaa !18
  %29 = tail call double @llvm.fmuladd.f64(double %24, double %26, double %28)
  store double %29, ptr %27, align 8, !tbaa !18
  %30 = getelementptr inbounds %struct.vec3, ptr %14, i64 0, i32 2
  %31 = load double, ptr %30, align 8, !tbaa !13
  %32 = tail call double @llvm.fmuladd.f64(double %2, double %18, double %31)
  store double %32, ptr %30, align 8, !tbaa !13
  br label %33

33:                                               ; preds = %8, %13
  %34 = add nuw nsw i64 %9, 1
  %35 = icmp eq i64 %34, %6
  br i1 %35, label %7, label %8, !llvm.loop !19
}

; Function Attrs: nofree nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @sum_of_view(ptr nocapture noundef readonly %0) local_unnamed_addr #3 {
  %2 = getelementptr inbounds %struct.view, ptr %0, i64 0, i32 1
  %3 = load i32, ptr %2, align 8, !tbaa !22
  %4 = icmp sgt i32 %3, 0
  br i1 %4, label %5, label %8

5:                                                ; preds = %1
  %6 = load ptr, ptr %0, align 8, !tbaa !25
  %7 = zext i32 %3 to i64
  br label %13

8:                                                ; preds = %13, %1
  %9 = phi double [ 0.000000e+00, %1 ], [ %18, %13 ]
  %10 = getelementptr inbounds %struct.view, ptr %0, i64 0, i32 2
  %11 = load double, ptr %10, align 8, !tbaa !26
  %12 = fmul double %9, %11
  ret double %12

13:                                               ; preds = %5, %13
  %14 = phi i64 [ 0, %5 ], [ %19, %13 ]
  %15 = phi double [ 0.000000e+00, %5 ], [ %18, %13 ]
  %16 = getelementptr inbounds double, ptr %6, i64 %14
  %17 = load double, ptr %16, align 8, !tbaa !27
  %18 = tail call double @llvm.fmuladd.f64(double %17, double %17, double %15)
  %19 = add nuw nsw i64 %14, 1
  %20 = icmp eq i64 %19, %7
  br i1 %20, label %8, label %13, !llvm.loop !28
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable
define dso_local double @copied_struct_shares_pointee(ptr nocapture noundef readonly %0) local_unnamed_addr #4 {
  %2 = load double, ptr %0, align 8
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load ptr, ptr %3, align 8
  %5 = load double, ptr %4, align 8, !tbaa !27
  %6 = fmul double %2, %5
  store double %6, ptr %4, align 8, !tbaa !27
  %7 = getelementptr inbounds %struct.weighted, ptr %0, i64 0, i32 1
  %8 = load ptr, ptr %7, align 8, !tbaa !29
  %9 = load double, ptr %8, align 8, !tbaa !27
  ret double %9
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @linked_list_product(ptr noundef readonly %0) local_unnamed_addr #5 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %12, label %3

3:                                                ; preds = %1, %3
  %4 = phi double [ %8, %3 ], [ 1.000000e+00, %1 ]
  %5 = phi ptr [ %10, %3 ], [ %0, %1 ]
  %6 = load double, ptr %5, align 8, !tbaa !31
  %7 = fadd double %6, 5.000000e-01
  %8 = fmul double %4, %7
  %9 = getelementptr inbounds %struct.node, ptr %5, i64 0, i32 1
  %10 = load ptr, ptr %9, align 8, !tbaa !33
  %11 = icmp eq ptr %10, null
  br i1 %11, label %12, label %3, !llvm.loop !34

12:                                               ; preds = %3, %1
  %13 = phi double [ 1.000000e+00, %1 ], [ %8, %3 ]
  ret double %13
}

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @mixed_fields(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %8

6:                                                ; preds = %27, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %29, %27 ]
  ret double %7

8:                                                ; preds = %4, %27
  %9 = phi i64 [ 0, %4 ], [ %30, %27 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %29, %27 ]
  %11 = getelementptr inbounds %struct.mixed, ptr %0, i64 %9
  %12 = getelementptr inbounds %struct.mixed, ptr %0, i64 %9, i32 1
  %13 = load i32, ptr %12, align 4, !tbaa !35
  %14 = icmp eq i32 %13, 1
  br i1 %14, label %15, label %21

15:                                               ; preds = %8
  %16 = load float, ptr %11, align 8, !tbaa !38
  %17 = fpext float %16 to double
  %18 = getelementptr inbounds %struct.mixed, ptr %0, i64 %9, i32 2
  %19 = load double, ptr %18, align 8, !tbaa !39
  %20 = fmul double %19, %17
  br label %27

21:                                               ; preds = %8
  %22 = getelementptr inbounds %struct.mixed, ptr %0, i64 %9, i32 2
  %23 = load double, ptr %22, align 8, !tbaa !39
  %24 = load float, ptr %11, align 8, !tbaa !38
  %25 = fpext float %24 to double
  %26 = tail call double @llvm.fmuladd.f64(double %23, double %23, double %25)
  br label %27

27:                                               ; preds = %21, %15
  %28 = phi double [ %20, %15 ], [ %26, %21 ]
  %29 = fadd double %10, %28
  %30 = add nuw nsw i64 %9, 1
  %31 = icmp eq i64 %30, %5
  br i1 %31, label %6, label %8, !llvm.loop !40
}

; Function Attrs: nofree nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @pointers_two_levels_deep(ptr nocapture noundef readonly %0) local_unnamed_addr #3 {
  %2 = load ptr, ptr %0, align 8, !tbaa !41
  %3 = getelementptr inbounds %struct.view, ptr %2, i64 0, i32 1
  %4 = load i32, ptr %3, align 8, !tbaa !22
  %5 = icmp sgt i32 %4, 0
  br i1 %5, label %6, label %13

6:                                                ; preds = %1
  %7 = load ptr, ptr %2, align 8, !tbaa !25
  %8 = getelementptr inbounds %struct.matrix_pair, ptr %0, i64 0, i32 1
  %9 = load ptr, ptr %8, align 8, !tbaa !43
  %10 = getelementptr inbounds %struct.matrix_pair, ptr %0, i64 0, i32 1, i32 2
  %11 = load double, ptr %10, align 8, !tbaa !44
  %12 = zext i32 %4 to i64
  br label %18

13:                                               ; preds = %18, %1
  %14 = phi double [ 0.000000e+00, %1 ], [ %26, %18 ]
  %15 = getelementptr inbounds %struct.view, ptr %2, i64 0, i32 2
  %16 = load double, ptr %15, align 8, !tbaa !26
  %17 = fmul double %14, %16
  ret double %17

18:                                               ; preds = %6, %18
  %19 = phi i64 [ 0, %6 ], [ %27, %18 ]
  %20 = phi double [ 0.000000e+00, %6 ], [ %26, %18 ]
  %21 = getelementptr inbounds double, ptr %7, i64 %19
  %22 = load double, ptr %21, align 8, !tbaa !27
  %23 = getelementptr inbounds double, ptr %9, i64 %19
  %24 = load double, ptr %23, align 8, !tbaa !27
  %25 = fmul double %22, %24
  %26 = tail call double @llvm.fmuladd.f64(double %25, double %11, double %20)
  %27 = add nuw nsw i64 %19, 1
  %28 = icmp eq i64 %27, %12
  br i1 %28, label %13, label %18, !llvm.loop !45
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) uwtable
define dso_local double @triple_product_of_vectors(ptr nocapture noundef readonly %0) local_unnamed_addr #7 {
  %2 = getelementptr inbounds %struct.vec3, ptr %0, i64 1
  %3 = getelementptr inbounds %struct.vec3, ptr %0, i64 2
  %4 = load double, ptr %3, align 1
  %5 = getelementptr inbounds %struct.vec3, ptr %0, i64 2, i32 1
  %6 = load double, ptr %5, align 1
  %7 = getelementptr inbounds %struct.vec3, ptr %0, i64 2, i32 2
  %8 = load double, ptr %7, align 1
  %9 = load double, ptr %2, align 1
  %10 = getelementptr inbounds %struct.vec3, ptr %0, i64 1, i32 1
  %11 = load double, ptr %10, align 1
  %12 = getelementptr inbounds %struct.vec3, ptr %0, i64 1, i32 2
  %13 = load double, ptr %12, align 1
  %14 = fneg double %13
  %15 = fmul double %6, %14
  %16 = tail call double @llvm.fmuladd.f64(double %11, double %8, double %15)
  %17 = fneg double %9
  %18 = fmul double %8, %17
  %19 = tail call double @llvm.fmuladd.f64(double %13, double %4, double %18)
  %20 = fneg double %11
  %21 = fmul double %4, %20
  %22 = tail call double @llvm.fmuladd.f64(double %9, double %6, double %21)
  %23 = load double, ptr %0, align 8, !tbaa !46
  %24 = getelementptr inbounds %struct.vec3, ptr %0, i64 0, i32 1
  %25 = load double, ptr %24, align 8, !tbaa !47
  %26 = fmul double %19, %25
  %27 = tail call double @llvm.fmuladd.f64(double %23, double %16, double %26)
  %28 = getelementptr inbounds %struct.vec3, ptr %0, i64 0, i32 2
  %29 = load double, ptr %28, align 8, !tbaa !48
  %30 = tail call double @llvm.fmuladd.f64(double %29, double %22, double %27)
  ret double %30
}

attributes #0 = { mustprogress nofree nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nosync nounwind memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
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
!29 = !{!30, !24, i64 8}
!30 = !{!"weighted", !8, i64 0, !24, i64 8}
!31 = !{!32, !8, i64 0}
!32 = !{!"node", !8, i64 0, !24, i64 8}
!33 = !{!32, !24, i64 8}
!34 = distinct !{!34, !20, !21}
!35 = !{!36, !11, i64 4}
!36 = !{!"mixed", !37, i64 0, !11, i64 4, !8, i64 8}
!37 = !{!"float", !9, i64 0}
!38 = !{!36, !37, i64 0}
!39 = !{!36, !8, i64 8}
!40 = distinct !{!40, !20, !21}
!41 = !{!42, !24, i64 0}
!42 = !{!"matrix_pair", !24, i64 0, !23, i64 8}
!43 = !{!42, !24, i64 8}
!44 = !{!42, !8, i64 24}
!45 = distinct !{!45, !20, !21}
!46 = !{!7, !8, i64 0}
!47 = !{!7, !8, i64 8}
!48 = !{!7, !8, i64 16}
