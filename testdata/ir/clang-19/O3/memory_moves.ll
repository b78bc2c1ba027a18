; clang-19 -O3 -S -emit-llvm c/memory_moves.c -o ir/clang-19/O3/memory_moves.ll
; ModuleID = 'c/memory_moves.c'
source_filename = "c/memory_moves.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
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

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @shift_with_memmove(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = add nsw i32 %1, -1
  %5 = sext i32 %4 to i64
  %6 = shl nsw i64 %5, 3
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %3, ptr align 8 %0, i64 %6, i1 false)
  %7 = icmp sgt i32 %1, 0
  br i1 %7, label %8, label %32

8:                                                ; preds = %2
  %9 = zext nneg i32 %1 to i64
  %10 = and i64 %9, 3
  %11 = icmp ult i32 %1, 4
  br i1 %11, label %14, label %12

12:                                               ; preds = %8
  %13 = and i64 %9, 2147483644
  br label %34

14:                                               ; preds = %34, %8
  %15 = phi double [ poison, %8 ], [ %65, %34 ]
  %16 = phi i64 [ 0, %8 ], [ %59, %34 ]
  %17 = phi double [ 0.000000e+00, %8 ], [ %65, %34 ]
  %18 = icmp eq i64 %10, 0
  br i1 %18, label %32, label %19

19:                                               ; preds = %14, %19
  %20 = phi i64 [ %23, %19 ], [ %16, %14 ]
  %21 = phi double [ %29, %19 ], [ %17, %14 ]
  %22 = phi i64 [ %30, %19 ], [ 0, %14 ]
  %23 = add nuw nsw i64 %20, 1
  %24 = trunc nuw nsw i64 %23 to i32
  %25 = uitofp nneg i32 %24 to double
  %26 = getelementptr inbounds double, ptr %0, i64 %20
  %27 = load double, ptr %26, align 8, !tbaa !5
  %28 = fmul double %27, %25
  %29 = tail call double @llvm.fmuladd.f64(double %28, double %27, double %21)
  %30 = add i64 %22, 1
  %31 = icmp eq i64 %30, %10
  br i1 %31, label %32, label %19, !llvm.loop !9

32:                                               ; preds = %14, %19, %2
  %33 = phi double [ 0.000000e+00, %2 ], [ %15, %14 ], [ %29, %19 ]
  ret double %33

34:                                               ; preds = %34, %12
  %35 = phi i64 [ 0, %12 ], [ %59, %34 ]
  %36 = phi double [ 0.000000e+00, %12 ], [ %65, %34 ]
  %37 = phi i64 [ 0, %12 ], [ %66, %34 ]
  %38 = or disjoint i64 %35, 1
  %39 = trunc nuw nsw i64 %38 to i32
  %40 = uitofp nneg i32 %39 to double
  %41 = getelementptr inbounds double, ptr %0, i64 %35
  %42 = load double, ptr %41, align 8, !tbaa !5
  %43 = fmul double %42, %40
  %44 = tail call double @llvm.fmuladd.f64(double %43, double %42, double %36)
  %45 = or disjoint i64 %35, 2
  %46 = trunc nuw nsw i64 %45 to i32
  %47 = uitofp nneg i32 %46 to double
  %48 = getelementptr inbounds double, ptr %0, i64 %38
  %49 = load double, ptr %48, align 8, !tbaa !5
  %50 = fmul double %49, %47
  %51 = tail call double @llvm.fmuladd.f64(double %50, double %49, double %44)
  %52 = or disjoint i64 %35, 3
  %53 = trunc nuw nsw i64 %52 to i32
  %54 = uitofp nneg i32 %53 to double
  %55 = getelementptr inbounds double, ptr %0, i64 %45
  %56 = load double, ptr %55, align 8, !tbaa !5
  %57 = fmul double %56, %54
  %58 = tail call double @llvm.fmuladd.f64(double %57, double %56, double %51)
  %59 = add nuw nsw i64 %35, 4
  %60 = trunc nuw nsw i64 %59 to i32
  %61 = uitofp nneg i32 %60 to double
  %62 = getelementptr inbounds double, ptr %0, i64 %52
  %63 = load double, ptr %62, align 8, !tbaa !5
  %64 = fmul double %63, %61
  %65 = tail call double @llvm.fmuladd.f64(double %64, double %63, double %58)
  %66 = add i64 %37, 4
  %67 = icmp eq i64 %66, %13
  br i1 %67, label %14, label %34, !llvm.loop !11
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @clear_then_accumulate(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #3 {
  %4 = sext i32 %2 to i64
  %5 = shl nsw i64 %4, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %0, i8 0, i64 %5, i1 false)
  %6 = icmp sgt i32 %2, 0
  br i1 %6, label %7, label %62

7:                                                ; preds = %3
  %8 = zext nneg i32 %2 to i64
  %9 = getelementptr double, ptr %0, i64 %4
  %10 = icmp ult i32 %2, 6
  br i1 %10, label %11, label %29

11:                                               ; preds = %60, %29, %7
  %12 = phi i64 [ 0, %29 ], [ 0, %7 ], [ %39, %60 ]
  %13 = and i64 %8, 1
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %23, label %15

15:                                               ; preds = %11
  %16 = getelementptr inbounds double, ptr %1, i64 %12
  %17 = load double, ptr %16, align 8, !tbaa !5
  %18 = xor i64 %12, -1
  %19 = getelementptr double, ptr %9, i64 %18
  %20 = load double, ptr %19, align 8, !tbaa !5
  %21 = tail call double @llvm.fmuladd.f64(double %17, double %17, double %20)
  store double %21, ptr %19, align 8, !tbaa !5
  %22 = or disjoint i64 %12, 1
  br label %23

23:                                               ; preds = %15, %11
  %24 = phi i64 [ %12, %11 ], [ %22, %15 ]
  %25 = add nsw i64 %8, -1
  %26 = icmp eq i64 %12, %25
  br i1 %26, label %62, label %27

27:                                               ; preds = %23
  %28 = getelementptr i8, ptr %1, i64 8
  br label %68

29:                                               ; preds = %7
  %30 = shl nuw nsw i64 %8, 3
  %31 = sub nsw i64 %4, %8
  %32 = shl nsw i64 %31, 3
  %33 = getelementptr i8, ptr %0, i64 %32
  %34 = getelementptr i8, ptr %1, i64 %30
  %35 = icmp ult ptr %33, %34
  %36 = icmp ugt ptr %9, %1
  %37 = and i1 %35, %36
  br i1 %37, label %11, label %38

38:                                               ; preds = %29
  %39 = and i64 %8, 2147483644
  br label %40

40:                                               ; preds = %40, %38
  %41 = phi i64 [ 0, %38 ], [ %58, %40 ]
  %42 = getelementptr inbounds double, ptr %1, i64 %41
  %43 = getelementptr inbounds i8, ptr %42, i64 16
  %44 = load <2 x double>, ptr %42, align 8, !tbaa !5, !alias.scope !13
  %45 = load <2 x double>, ptr %43, align 8, !tbaa !5, !alias.scope !13
  %46 = xor i64 %41, -1
  %47 = getelementptr double, ptr %9, i64 %46
  %48 = getelementptr i8, ptr %47, i64 -8
  %49 = getelementptr i8, ptr %47, i64 -24
  %50 = load <2 x double>, ptr %48, align 8, !tbaa !5, !alias.scope !16, !noalias !13
  %51 = shufflevector <2 x double> %50, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  %52 = load <2 x double>, ptr %49, align 8, !tbaa !5, !alias.scope !16, !noalias !13
  %53 = shufflevector <2 x double> %52, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  %54 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %44, <2 x double> %44, <2 x double> %51)
  %55 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %45, <2 x double> %45, <2 x double> %53)
  %56 = shufflevector <2 x double> %54, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  store <2 x double> %56, ptr %48, align 8, !tbaa !5, !alias.scope !16, !noalias !13
  %57 = shufflevector <2 x double> %55, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  store <2 x double> %57, ptr %49, align 8, !tbaa !5, !alias.scope !16, !noalias !13
  %58 = add nuw i64 %41, 4
  %59 = icmp eq i64 %58, %39
  br i1 %59, label %60, label %40, !llvm.loop !18

60:                                               ; preds = %40
  %61 = icmp eq i64 %39, %8
  br i1 %61, label %62, label %11

62:                                               ; preds = %23, %68, %60, %3
  %63 = load double, ptr %0, align 8, !tbaa !5
  %64 = getelementptr double, ptr %0, i64 %4
  %65 = getelementptr i8, ptr %64, i64 -8
  %66 = load double, ptr %65, align 8, !tbaa !5
  %67 = fmul double %63, %66
  ret double %67

68:                                               ; preds = %68, %27
  %69 = phi i64 [ %24, %27 ], [ %82, %68 ]
  %70 = getelementptr inbounds double, ptr %1, i64 %69
  %71 = load double, ptr %70, align 8, !tbaa !5
  %72 = xor i64 %69, -1
  %73 = getelementptr double, ptr %9, i64 %72
  %74 = load double, ptr %73, align 8, !tbaa !5
  %75 = tail call double @llvm.fmuladd.f64(double %71, double %71, double %74)
  store double %75, ptr %73, align 8, !tbaa !5
  %76 = getelementptr double, ptr %28, i64 %69
  %77 = load double, ptr %76, align 8, !tbaa !5
  %78 = sub i64 -2, %69
  %79 = getelementptr double, ptr %9, i64 %78
  %80 = load double, ptr %79, align 8, !tbaa !5
  %81 = tail call double @llvm.fmuladd.f64(double %77, double %77, double %80)
  store double %81, ptr %79, align 8, !tbaa !5
  %82 = add nuw nsw i64 %69, 2
  %83 = icmp eq i64 %82, %8
  br i1 %83, label %62, label %68, !llvm.loop !21
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local void @copy_of_dynamic_length(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #5 {
  %4 = sext i32 %2 to i64
  %5 = shl nsw i64 %4, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %1, i64 %5, i1 false)
  %6 = load double, ptr %0, align 8, !tbaa !5
  %7 = fmul double %6, 2.000000e+00
  store double %7, ptr %0, align 8, !tbaa !5
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @struct_assignment(ptr nocapture noundef readonly %0, ptr nocapture noundef %1) local_unnamed_addr #5 {
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false), !tbaa.struct !22
  %3 = getelementptr inbounds i8, ptr %1, i64 24
  %4 = load float, ptr %3, align 8, !tbaa !24
  %5 = fpext float %4 to double
  %6 = getelementptr inbounds i8, ptr %1, i64 8
  %7 = load double, ptr %6, align 8, !tbaa !5
  %8 = fmul double %7, %5
  store double %8, ptr %6, align 8, !tbaa !5
  %9 = load double, ptr %1, align 8
  %10 = getelementptr inbounds i8, ptr %1, i64 16
  %11 = load double, ptr %10, align 8, !tbaa !23
  %12 = getelementptr inbounds i8, ptr %1, i64 28
  %13 = load float, ptr %12, align 4, !tbaa !23
  %14 = fpext float %13 to double
  %15 = fmul double %11, %14
  %16 = tail call double @llvm.fmuladd.f64(double %9, double %8, double %15)
  ret double %16
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #6

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
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
!18 = distinct !{!18, !12, !19, !20}
!19 = !{!"llvm.loop.isvectorized", i32 1}
!20 = !{!"llvm.loop.unroll.runtime.disable"}
!21 = distinct !{!21, !12, !19}
!22 = !{i64 0, i64 24, !23, i64 24, i64 8, !23}
!23 = !{!7, !7, i64 0}
!24 = !{!25, !25, i64 0}
!25 = !{!"float", !7, i64 0}
