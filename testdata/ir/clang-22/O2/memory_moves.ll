; clang-22 -O2 -S -emit-llvm c/memory_moves.c -o ir/clang-22/O2/memory_moves.ll
; ModuleID = 'c/memory_moves.c'
source_filename = "c/memory_moves.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @copy_to_local_then_square(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %6 = load double, ptr %5, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24
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
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @shift_with_memmove(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = add nsw i32 %1, -1
  %5 = sext i32 %4 to i64
  %6 = shl nsw i64 %5, 3
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %3, ptr align 8 %0, i64 %6, i1 false)
  %7 = icmp sgt i32 %1, 0
  br i1 %7, label %8, label %33

8:                                                ; preds = %2
  %9 = zext nneg i32 %1 to i64
  %10 = and i64 %9, 3
  %11 = icmp ult i32 %1, 4
  br i1 %11, label %16, label %12

12:                                               ; preds = %8
  %13 = and i64 %9, 2147483644
  br label %35

14:                                               ; preds = %35
  %15 = icmp eq i64 %10, 0
  br i1 %15, label %33, label %16

16:                                               ; preds = %14, %8
  %17 = phi i64 [ 0, %8 ], [ %60, %14 ]
  %18 = phi double [ 0.000000e+00, %8 ], [ %66, %14 ]
  %19 = icmp ne i64 %10, 0
  tail call void @llvm.assume(i1 %19)
  br label %20

20:                                               ; preds = %20, %16
  %21 = phi i64 [ %17, %16 ], [ %24, %20 ]
  %22 = phi double [ %18, %16 ], [ %30, %20 ]
  %23 = phi i64 [ 0, %16 ], [ %31, %20 ]
  %24 = add nuw nsw i64 %21, 1
  %25 = trunc nuw nsw i64 %24 to i32
  %26 = uitofp nneg i32 %25 to double
  %27 = getelementptr inbounds nuw double, ptr %0, i64 %21
  %28 = load double, ptr %27, align 8, !tbaa !9
  %29 = fmul double %28, %26
  %30 = tail call double @llvm.fmuladd.f64(double %29, double %28, double %22)
  %31 = add i64 %23, 1
  %32 = icmp eq i64 %31, %10
  br i1 %32, label %33, label %20, !llvm.loop !11

33:                                               ; preds = %14, %20, %2
  %34 = phi double [ 0.000000e+00, %2 ], [ %66, %14 ], [ %30, %20 ]
  ret double %34

35:                                               ; preds = %35, %12
  %36 = phi i64 [ 0, %12 ], [ %60, %35 ]
  %37 = phi double [ 0.000000e+00, %12 ], [ %66, %35 ]
  %38 = phi i64 [ 0, %12 ], [ %67, %35 ]
  %39 = or disjoint i64 %36, 1
  %40 = trunc nuw nsw i64 %39 to i32
  %41 = uitofp nneg i32 %40 to double
  %42 = getelementptr inbounds nuw double, ptr %0, i64 %36
  %43 = load double, ptr %42, align 8, !tbaa !9
  %44 = fmul double %43, %41
  %45 = tail call double @llvm.fmuladd.f64(double %44, double %43, double %37)
  %46 = or disjoint i64 %36, 2
  %47 = trunc nuw nsw i64 %46 to i32
  %48 = uitofp nneg i32 %47 to double
  %49 = getelementptr inbounds nuw double, ptr %0, i64 %39
  %50 = load double, ptr %49, align 8, !tbaa !9
  %51 = fmul double %50, %48
  %52 = tail call double @llvm.fmuladd.f64(double %51, double %50, double %45)
  %53 = or disjoint i64 %36, 3
  %54 = trunc nuw nsw i64 %53 to i32
  %55 = uitofp nneg i32 %54 to double
  %56 = getelementptr inbounds nuw double, ptr %0, i64 %46
  %57 = load double, ptr %56, align 8, !tbaa !9
  %58 = fmul double %57, %55
  %59 = tail call double @llvm.fmuladd.f64(double %58, double %57, double %52)
  %60 = add nuw nsw i64 %36, 4
  %61 = trunc nuw nsw i64 %60 to i32
  %62 = uitofp nneg i32 %61 to double
  %63 = getelementptr inbounds nuw double, ptr %0, i64 %53
  %64 = load double, ptr %63, align 8, !tbaa !9
  %65 = fmul double %64, %62
  %66 = tail call double @llvm.fmuladd.f64(double %65, double %64, double %59)
  %67 = add i64 %38, 4
  %68 = icmp eq i64 %67, %13
  br i1 %68, label %14, label %35, !llvm.loop !13
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @clear_then_accumulate(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #3 {
  %4 = sext i32 %2 to i64
  %5 = shl nsw i64 %4, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %0, i8 0, i64 %5, i1 false)
  %6 = icmp sgt i32 %2, 0
  br i1 %6, label %7, label %60

7:                                                ; preds = %3
  %8 = zext nneg i32 %2 to i64
  %9 = getelementptr double, ptr %0, i64 %4
  %10 = icmp ult i32 %2, 6
  br i1 %10, label %44, label %11

11:                                               ; preds = %7
  %12 = shl nuw nsw i64 %8, 3
  %13 = sub nsw i64 %4, %8
  %14 = shl nsw i64 %13, 3
  %15 = getelementptr i8, ptr %0, i64 %14
  %16 = getelementptr i8, ptr %1, i64 %12
  %17 = icmp ult ptr %15, %16
  %18 = icmp ult ptr %1, %9
  %19 = and i1 %17, %18
  br i1 %19, label %44, label %20

20:                                               ; preds = %11
  %21 = and i64 %8, 2147483644
  br label %22

22:                                               ; preds = %22, %20
  %23 = phi i64 [ 0, %20 ], [ %40, %22 ]
  %24 = getelementptr inbounds nuw double, ptr %1, i64 %23
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %26 = load <2 x double>, ptr %24, align 8, !tbaa !9, !alias.scope !15
  %27 = load <2 x double>, ptr %25, align 8, !tbaa !9, !alias.scope !15
  %28 = xor i64 %23, -1
  %29 = getelementptr double, ptr %9, i64 %28
  %30 = getelementptr i8, ptr %29, i64 -8
  %31 = getelementptr i8, ptr %29, i64 -24
  %32 = load <2 x double>, ptr %30, align 8, !tbaa !9, !alias.scope !18, !noalias !15
  %33 = load <2 x double>, ptr %31, align 8, !tbaa !9, !alias.scope !18, !noalias !15
  %34 = shufflevector <2 x double> %32, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  %35 = shufflevector <2 x double> %33, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  %36 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %26, <2 x double> %26, <2 x double> %34)
  %37 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %27, <2 x double> %27, <2 x double> %35)
  %38 = shufflevector <2 x double> %36, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  %39 = shufflevector <2 x double> %37, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  store <2 x double> %38, ptr %30, align 8, !tbaa !9, !alias.scope !18, !noalias !15
  store <2 x double> %39, ptr %31, align 8, !tbaa !9, !alias.scope !18, !noalias !15
  %40 = add nuw i64 %23, 4
  %41 = icmp eq i64 %40, %21
  br i1 %41, label %42, label %22, !llvm.loop !20

42:                                               ; preds = %22
  %43 = icmp eq i64 %21, %8
  br i1 %43, label %60, label %44

44:                                               ; preds = %11, %7, %42
  %45 = phi i64 [ 0, %11 ], [ 0, %7 ], [ %21, %42 ]
  %46 = and i64 %8, 1
  %47 = icmp eq i64 %46, 0
  br i1 %47, label %56, label %48

48:                                               ; preds = %44
  %49 = getelementptr inbounds nuw double, ptr %1, i64 %45
  %50 = load double, ptr %49, align 8, !tbaa !9
  %51 = xor i64 %45, -1
  %52 = getelementptr double, ptr %9, i64 %51
  %53 = load double, ptr %52, align 8, !tbaa !9
  %54 = tail call double @llvm.fmuladd.f64(double %50, double %50, double %53)
  store double %54, ptr %52, align 8, !tbaa !9
  %55 = or disjoint i64 %45, 1
  br label %56

56:                                               ; preds = %48, %44
  %57 = phi i64 [ %45, %44 ], [ %55, %48 ]
  %58 = add nsw i64 %8, -1
  %59 = icmp eq i64 %45, %58
  br i1 %59, label %60, label %66

60:                                               ; preds = %56, %66, %42, %3
  %61 = load double, ptr %0, align 8, !tbaa !9
  %62 = getelementptr double, ptr %0, i64 %4
  %63 = getelementptr i8, ptr %62, i64 -8
  %64 = load double, ptr %63, align 8, !tbaa !9
  %65 = fmul double %61, %64
  ret double %65

66:                                               ; preds = %56, %66
  %67 = phi i64 [ %81, %66 ], [ %57, %56 ]
  %68 = getelementptr inbounds nuw double, ptr %1, i64 %67
  %69 = load double, ptr %68, align 8, !tbaa !9
  %70 = xor i64 %67, -1
  %71 = getelementptr double, ptr %9, i64 %70
  %72 = load double, ptr %71, align 8, !tbaa !9
  %73 = tail call double @llvm.fmuladd.f64(double %69, double %69, double %72)
  store double %73, ptr %71, align 8, !tbaa !9
  %74 = getelementptr inbounds nuw double, ptr %1, i64 %67
  %75 = getelementptr inbounds nuw i8, ptr %74, i64 8
  %76 = load double, ptr %75, align 8, !tbaa !9
  %77 = sub i64 -2, %67
  %78 = getelementptr double, ptr %9, i64 %77
  %79 = load double, ptr %78, align 8, !tbaa !9
  %80 = tail call double @llvm.fmuladd.f64(double %76, double %76, double %79)
  store double %80, ptr %78, align 8, !tbaa !9
  %81 = add nuw nsw i64 %67, 2
  %82 = icmp eq i64 %81, %8
  br i1 %82, label %60, label %66, !llvm.loop !23
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #4

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local void @copy_of_dynamic_length(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #5 {
  %4 = sext i32 %2 to i64
  %5 = shl nsw i64 %4, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %1, i64 %5, i1 false)
  %6 = load double, ptr %0, align 8, !tbaa !9
  %7 = fmul double %6, 2.000000e+00
  store double %7, ptr %0, align 8, !tbaa !9
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @struct_assignment(ptr noundef readonly captures(none) %0, ptr noundef captures(none) initializes((0, 32)) %1) local_unnamed_addr #5 {
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false), !tbaa.struct !24
  %3 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %4 = load float, ptr %3, align 8, !tbaa !26
  %5 = fpext float %4 to double
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %7 = load double, ptr %6, align 8, !tbaa !9
  %8 = fmul double %7, %5
  store double %8, ptr %6, align 8, !tbaa !9
  %9 = load double, ptr %1, align 8
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %11 = load double, ptr %10, align 8, !tbaa !25
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 28
  %13 = load float, ptr %12, align 4, !tbaa !25
  %14 = fpext float %13 to double
  %15 = fmul double %11, %14
  %16 = tail call double @llvm.fmuladd.f64(double %9, double %8, double %15)
  ret double %16
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #7

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #7 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

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
!9 = !{!10, !10, i64 0}
!10 = !{!"double", !7, i64 0}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{!16}
!16 = distinct !{!16, !17}
!17 = distinct !{!17, !"LVerDomain"}
!18 = !{!19}
!19 = distinct !{!19, !17}
!20 = distinct !{!20, !14, !21, !22}
!21 = !{!"llvm.loop.isvectorized", i32 1}
!22 = !{!"llvm.loop.unroll.runtime.disable"}
!23 = distinct !{!23, !14, !21}
!24 = !{i64 0, i64 24, !25, i64 24, i64 8, !25}
!25 = !{!7, !7, i64 0}
!26 = !{!27, !27, i64 0}
!27 = !{!"float", !7, i64 0}
