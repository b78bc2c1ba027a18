; clang-22 -O1 -S -emit-llvm c/structs.c -o ir/clang-22/O1/structs.ll
; ModuleID = 'c/structs.c'
source_filename = "c/structs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.particle = type { %struct.vec3, %struct.vec3, double, i32 }
%struct.vec3 = type { double, double, double }
%struct.mixed = type { float, i32, double }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @particle_energy(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %3 = load i32, ptr %2, align 8, !tbaa !9
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %11, label %5

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %7 = load double, ptr %6, align 8, !tbaa !13
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %9 = load double, ptr %8, align 8, !tbaa !14
  %10 = fmul double %7, %9
  br label %29

11:                                               ; preds = %1
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %13 = load double, ptr %12, align 8, !tbaa !15
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %15 = load double, ptr %14, align 8, !tbaa !16
  %16 = fmul double %15, %15
  %17 = tail call double @llvm.fmuladd.f64(double %13, double %13, double %16)
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %19 = load double, ptr %18, align 8, !tbaa !17
  %20 = tail call double @llvm.fmuladd.f64(double %19, double %19, double %17)
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %22 = load double, ptr %21, align 8, !tbaa !13
  %23 = fmul double %22, 5.000000e-01
  %24 = fmul double %22, 9.810000e+00
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %26 = load double, ptr %25, align 8, !tbaa !14
  %27 = fmul double %24, %26
  %28 = tail call double @llvm.fmuladd.f64(double %23, double %20, double %27)
  br label %29

29:                                               ; preds = %11, %5
  %30 = phi double [ %10, %5 ], [ %28, %11 ]
  ret double %30
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @advance_particles(ptr noundef captures(none) %0, i32 noundef %1, double noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64
  br label %8

7:                                                ; preds = %33, %3
  ret void

8:                                                ; preds = %5, %33
  %9 = phi i64 [ 0, %5 ], [ %34, %33 ]
  %10 = getelementptr inbounds nuw %struct.particle, ptr %0, i64 %9
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 56
  %12 = load i32, ptr %11, align 8, !tbaa !9
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %33

14:                                               ; preds = %8
  %15 = getelementptr inbounds nuw i8, ptr %10, i64 24
  %16 = getelementptr inbounds nuw i8, ptr %10, i64 40
  %17 = load double, ptr %16, align 8, !tbaa !17
  %18 = tail call double @llvm.fmuladd.f64(double %2, double -9.810000e+00, double %17)
  store double %18, ptr %16, align 8, !tbaa !17
  %19 = load double, ptr %15, align 8, !tbaa !15
  %20 = load double, ptr %10, align 8, !tbaa !18
  %21 = tail call double @llvm.fmuladd.f64(double %2, double %19, double %20)
  store double %21, ptr %10, align 8, !tbaa !18
  %22 = getelementptr inbounds nuw i8, ptr %10, i64 32
  %23 = load double, ptr %22, align 8, !tbaa !16
  %24 = fmul double %2, %23
  %25 = getelementptr inbounds nuw i8, ptr %10, i64 48
  %26 = load double, ptr %25, align 8, !tbaa !13
  %27 = getelementptr inbounds nuw i8, ptr %10, i64 8
  %28 = load double, ptr %27, align 8, !tbaa !19
  %29 = tail call double @llvm.fmuladd.f64(double %24, double %26, double %28)
  store double %29, ptr %27, align 8, !tbaa !19
  %30 = getelementptr inbounds nuw i8, ptr %10, i64 16
  %31 = load double, ptr %30, align 8, !tbaa !14
  %32 = tail call double @llvm.fmuladd.f64(double %2, double %18, double %31)
  store double %32, ptr %30, align 8, !tbaa !14
  br label %33

33:                                               ; preds = %8, %14
  %34 = add nuw nsw i64 %9, 1
  %35 = icmp eq i64 %34, %6
  br i1 %35, label %7, label %8, !llvm.loop !20
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @sum_of_view(ptr noundef readonly captures(none) %0) local_unnamed_addr #3 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load i32, ptr %2, align 8, !tbaa !23
  %4 = icmp sgt i32 %3, 0
  br i1 %4, label %5, label %8

5:                                                ; preds = %1
  %6 = load ptr, ptr %0, align 8, !tbaa !27
  %7 = zext nneg i32 %3 to i64
  br label %13

8:                                                ; preds = %13, %1
  %9 = phi double [ 0.000000e+00, %1 ], [ %18, %13 ]
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %11 = load double, ptr %10, align 8, !tbaa !28
  %12 = fmul double %9, %11
  ret double %12

13:                                               ; preds = %5, %13
  %14 = phi i64 [ 0, %5 ], [ %19, %13 ]
  %15 = phi double [ 0.000000e+00, %5 ], [ %18, %13 ]
  %16 = getelementptr inbounds nuw double, ptr %6, i64 %14
  %17 = load double, ptr %16, align 8, !tbaa !29
  %18 = tail call double @llvm.fmuladd.f64(double %17, double %17, double %15)
  %19 = add nuw nsw i64 %14, 1
  %20 = icmp eq i64 %19, %7
  br i1 %20, label %8, label %13, !llvm.loop !30
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @copied_struct_shares_pointee(ptr noundef readonly captures(none) %0) local_unnamed_addr #4 {
  %2 = load double, ptr %0, align 8
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load ptr, ptr %3, align 8
  %5 = load double, ptr %4, align 8, !tbaa !29
  %6 = fmul double %2, %5
  store double %6, ptr %4, align 8, !tbaa !29
  ret double %6
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @linked_list_product(ptr noundef readonly captures(address_is_null) %0) local_unnamed_addr #3 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %12, label %3

3:                                                ; preds = %1, %3
  %4 = phi double [ %8, %3 ], [ 1.000000e+00, %1 ]
  %5 = phi ptr [ %10, %3 ], [ %0, %1 ]
  %6 = load double, ptr %5, align 8, !tbaa !31
  %7 = fadd double %6, 5.000000e-01
  %8 = fmul double %4, %7
  %9 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %10 = load ptr, ptr %9, align 8, !tbaa !34
  %11 = icmp eq ptr %10, null
  br i1 %11, label %12, label %3, !llvm.loop !35

12:                                               ; preds = %3, %1
  %13 = phi double [ 1.000000e+00, %1 ], [ %8, %3 ]
  ret double %13
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @mixed_fields(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #5 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %8

6:                                                ; preds = %27, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %29, %27 ]
  ret double %7

8:                                                ; preds = %4, %27
  %9 = phi i64 [ 0, %4 ], [ %30, %27 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %29, %27 ]
  %11 = getelementptr inbounds nuw %struct.mixed, ptr %0, i64 %9
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 4
  %13 = load i32, ptr %12, align 4, !tbaa !36
  %14 = icmp eq i32 %13, 1
  br i1 %14, label %15, label %21

15:                                               ; preds = %8
  %16 = load float, ptr %11, align 8, !tbaa !39
  %17 = fpext float %16 to double
  %18 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %19 = load double, ptr %18, align 8, !tbaa !40
  %20 = fmul double %19, %17
  br label %27

21:                                               ; preds = %8
  %22 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %23 = load double, ptr %22, align 8, !tbaa !40
  %24 = load float, ptr %11, align 8, !tbaa !39
  %25 = fpext float %24 to double
  %26 = tail call double @llvm.fmuladd.f64(double %23, double %23, double %25)
  br label %27

27:                                               ; preds = %21, %15
  %28 = phi double [ %20, %15 ], [ %26, %21 ]
  %29 = fadd double %10, %28
  %30 = add nuw nsw i64 %9, 1
  %31 = icmp eq i64 %30, %5
  br i1 %31, label %6, label %8, !llvm.loop !41
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @pointers_two_levels_deep(ptr noundef readonly captures(none) %0) local_unnamed_addr #3 {
  %2 = load ptr, ptr %0, align 8, !tbaa !42
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %4 = load i32, ptr %3, align 8, !tbaa !23
  %5 = icmp sgt i32 %4, 0
  br i1 %5, label %6, label %13

6:                                                ; preds = %1
  %7 = load ptr, ptr %2, align 8, !tbaa !27
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8, !tbaa !45
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %11 = load double, ptr %10, align 8, !tbaa !46
  %12 = zext nneg i32 %4 to i64
  br label %18

13:                                               ; preds = %18, %1
  %14 = phi double [ 0.000000e+00, %1 ], [ %26, %18 ]
  %15 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %16 = load double, ptr %15, align 8, !tbaa !28
  %17 = fmul double %14, %16
  ret double %17

18:                                               ; preds = %6, %18
  %19 = phi i64 [ 0, %6 ], [ %27, %18 ]
  %20 = phi double [ 0.000000e+00, %6 ], [ %26, %18 ]
  %21 = getelementptr inbounds nuw double, ptr %7, i64 %19
  %22 = load double, ptr %21, align 8, !tbaa !29
  %23 = getelementptr inbounds nuw double, ptr %9, i64 %19
  %24 = load double, ptr %23, align 8, !tbaa !29
  %25 = fmul double %22, %24
  %26 = tail call double @llvm.fmuladd.f64(double %25, double %11, double %20)
  %27 = add nuw nsw i64 %19, 1
  %28 = icmp eq i64 %27, %12
  br i1 %28, label %13, label %18, !llvm.loop !47
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @triple_product_of_vectors(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %4 = load double, ptr %3, align 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %6 = load double, ptr %5, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %8 = load double, ptr %7, align 8
  %9 = load double, ptr %2, align 8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %11 = load double, ptr %10, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %13 = load double, ptr %12, align 8
  %14 = fneg double %6
  %15 = fmul double %13, %14
  %16 = tail call double @llvm.fmuladd.f64(double %11, double %8, double %15)
  %17 = fneg double %8
  %18 = fmul double %9, %17
  %19 = tail call double @llvm.fmuladd.f64(double %13, double %4, double %18)
  %20 = fneg double %4
  %21 = fmul double %11, %20
  %22 = tail call double @llvm.fmuladd.f64(double %9, double %6, double %21)
  %23 = load double, ptr %0, align 8, !tbaa !48
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %25 = load double, ptr %24, align 8, !tbaa !49
  %26 = fmul double %19, %25
  %27 = tail call double @llvm.fmuladd.f64(double %23, double %16, double %26)
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %29 = load double, ptr %28, align 8, !tbaa !50
  %30 = tail call double @llvm.fmuladd.f64(double %29, double %22, double %27)
  ret double %30
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

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
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !6, i64 56}
!10 = !{!"particle", !11, i64 0, !11, i64 24, !12, i64 48, !6, i64 56}
!11 = !{!"vec3", !12, i64 0, !12, i64 8, !12, i64 16}
!12 = !{!"double", !7, i64 0}
!13 = !{!10, !12, i64 48}
!14 = !{!10, !12, i64 16}
!15 = !{!10, !12, i64 24}
!16 = !{!10, !12, i64 32}
!17 = !{!10, !12, i64 40}
!18 = !{!10, !12, i64 0}
!19 = !{!10, !12, i64 8}
!20 = distinct !{!20, !21, !22}
!21 = !{!"llvm.loop.mustprogress"}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = !{!24, !6, i64 8}
!24 = !{!"view", !25, i64 0, !6, i64 8, !12, i64 16}
!25 = !{!"p1 double", !26, i64 0}
!26 = !{!"any pointer", !7, i64 0}
!27 = !{!24, !25, i64 0}
!28 = !{!24, !12, i64 16}
!29 = !{!12, !12, i64 0}
!30 = distinct !{!30, !21, !22}
!31 = !{!32, !12, i64 0}
!32 = !{!"node", !12, i64 0, !33, i64 8}
!33 = !{!"p1 _ZTS4node", !26, i64 0}
!34 = !{!32, !33, i64 8}
!35 = distinct !{!35, !21, !22}
!36 = !{!37, !6, i64 4}
!37 = !{!"mixed", !38, i64 0, !6, i64 4, !12, i64 8}
!38 = !{!"float", !7, i64 0}
!39 = !{!37, !38, i64 0}
!40 = !{!37, !12, i64 8}
!41 = distinct !{!41, !21, !22}
!42 = !{!43, !44, i64 0}
!43 = !{!"matrix_pair", !44, i64 0, !24, i64 8}
!44 = !{!"p1 _ZTS4view", !26, i64 0}
!45 = !{!43, !25, i64 8}
!46 = !{!43, !12, i64 24}
!47 = distinct !{!47, !21, !22}
!48 = !{!11, !12, i64 0}
!49 = !{!11, !12, i64 8}
!50 = !{!11, !12, i64 16}
