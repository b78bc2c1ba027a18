; clang-22 -O2 -S -emit-llvm c/passed_by_value.c -o ir/clang-22/O2/passed_by_value.ll
; ModuleID = 'c/passed_by_value.c'
source_filename = "c/passed_by_value.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Large = type { [3 x [3 x double]], i32 }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @two_floats_in_a_register(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = insertelement <2 x double> poison, double %0, i64 0
  %4 = insertelement <2 x double> %3, double %1, i64 1
  %5 = fptrunc <2 x double> %4 to <2 x float>
  %6 = tail call fastcc <2 x float> @rotate(<2 x float> %5)
  %7 = tail call fastcc <2 x float> @rotate(<2 x float> %6)
  %8 = tail call fastcc <2 x float> @rotate(<2 x float> %7)
  %9 = fpext <2 x float> %8 to <2 x double>
  %10 = shufflevector <2 x double> %9, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %11 = fmul <2 x double> %10, %9
  %12 = extractelement <2 x double> %11, i64 0
  ret double %12
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc <2 x float> @rotate(<2 x float> %0) unnamed_addr #2 {
  %2 = shufflevector <2 x float> %0, <2 x float> poison, <2 x i32> <i32 1, i32 0>
  %3 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %2, <2 x float> <float -5.000000e-01, float 5.000000e-01>, <2 x float> %0)
  ret <2 x float> %3
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @three_floats_in_registers(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #0 {
  %4 = fptrunc double %0 to float
  %5 = insertelement <2 x float> poison, float %4, i64 0
  %6 = fptrunc double %1 to float
  %7 = insertelement <2 x float> %5, float %6, i64 1
  %8 = fptrunc double %2 to float
  %9 = insertelement <2 x float> <float 1.000000e+00, float poison>, float %4, i64 1
  %10 = tail call fastcc { <2 x float>, float } @cross(<2 x float> %9, float 2.000000e+00, <2 x float> %7, float %8)
  %11 = extractvalue { <2 x float>, float } %10, 0
  %12 = extractvalue { <2 x float>, float } %10, 1
  %13 = tail call fastcc { <2 x float>, float } @cross(<2 x float> %7, float %8, <2 x float> %11, float %12)
  %14 = extractvalue { <2 x float>, float } %13, 0
  %15 = extractvalue { <2 x float>, float } %13, 1
  %16 = extractelement <2 x float> %14, i64 0
  %17 = fpext float %16 to double
  %18 = extractelement <2 x float> %14, i64 1
  %19 = fpext float %18 to double
  %20 = tail call double @llvm.fmuladd.f64(double %19, double 2.000000e+00, double %17)
  %21 = fpext float %15 to double
  %22 = tail call double @llvm.fmuladd.f64(double %21, double 3.000000e+00, double %20)
  ret double %22
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc { <2 x float>, float } @cross(<2 x float> %0, float %1, <2 x float> %2, float %3) unnamed_addr #2 {
  %5 = extractelement <2 x float> %0, i64 1
  %6 = extractelement <2 x float> %2, i64 1
  %7 = extractelement <2 x float> %2, i64 0
  %8 = extractelement <2 x float> %0, i64 0
  %9 = fneg float %3
  %10 = fneg float %6
  %11 = shufflevector <2 x float> %0, <2 x float> poison, <2 x i32> <i32 poison, i32 0>
  %12 = insertelement <2 x float> %11, float %1, i64 0
  %13 = insertelement <2 x float> poison, float %10, i64 0
  %14 = insertelement <2 x float> %13, float %9, i64 1
  %15 = fmul <2 x float> %12, %14
  %16 = shufflevector <2 x float> %0, <2 x float> %2, <2 x i32> <i32 1, i32 2>
  %17 = insertelement <2 x float> poison, float %3, i64 0
  %18 = insertelement <2 x float> %17, float %1, i64 1
  %19 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %16, <2 x float> %18, <2 x float> %15)
  %20 = fneg float %7
  %21 = fmul float %5, %20
  %22 = tail call float @llvm.fmuladd.f32(float %8, float %6, float %21)
  %23 = insertvalue { <2 x float>, float } poison, <2 x float> %19, 0
  %24 = insertvalue { <2 x float>, float } %23, float %22, 1
  ret { <2 x float>, float } %24
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @float_beside_integer(double noundef %0) local_unnamed_addr #4 {
  %2 = fptrunc double %0 to float
  %3 = bitcast float %2 to i32
  %4 = zext i32 %3 to i64
  %5 = or disjoint i64 %4, 4294967296
  %6 = tail call fastcc i64 @reweighted(i64 %5)
  %7 = tail call fastcc i64 @reweighted(i64 %6)
  %8 = trunc i64 %7 to i32
  %9 = lshr i64 %7, 32
  %10 = trunc nuw i64 %9 to i32
  %11 = bitcast i32 %8 to float
  %12 = fpext float %11 to double
  %13 = sitofp i32 %10 to double
  %14 = fmul double %12, %13
  ret double %14
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc i64 @reweighted(i64 %0) unnamed_addr #5 {
  %2 = trunc i64 %0 to i32
  %3 = bitcast i32 %2 to float
  %4 = lshr i64 %0, 32
  %5 = trunc nuw i64 %4 to i32
  %6 = fmul float %3, %3
  %7 = sitofp i32 %5 to float
  %8 = fmul float %6, %7
  %9 = bitcast float %8 to i32
  %10 = and i64 %0, -4294967296
  %11 = add i64 %10, 4294967296
  %12 = zext i32 %9 to i64
  %13 = or disjoint i64 %11, %12
  ret i64 %13
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @number_and_count_returned(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #6 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %9

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %11

6:                                                ; preds = %11
  %7 = sitofp i64 %19 to double
  %8 = fmul double %18, %7
  br label %9

9:                                                ; preds = %6, %2
  %10 = phi double [ 0.000000e+00, %2 ], [ %8, %6 ]
  ret double %10

11:                                               ; preds = %4, %11
  %12 = phi i64 [ 0, %4 ], [ %20, %11 ]
  %13 = phi i64 [ 0, %4 ], [ %19, %11 ]
  %14 = phi double [ 1.000000e+00, %4 ], [ %18, %11 ]
  %15 = getelementptr inbounds nuw double, ptr %0, i64 %12
  %16 = load double, ptr %15, align 8, !tbaa !9
  %17 = tail call fastcc { double, i64 } @step(double %14, i64 %13, double noundef %16)
  %18 = extractvalue { double, i64 } %17, 0
  %19 = extractvalue { double, i64 } %17, 1
  %20 = add nuw nsw i64 %12, 1
  %21 = icmp eq i64 %20, %5
  br i1 %21, label %6, label %11, !llvm.loop !11
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc { double, i64 } @step(double %0, i64 %1, double noundef %2) unnamed_addr #5 {
  %4 = sitofp i64 %1 to double
  %5 = tail call double @llvm.fmuladd.f64(double %0, double %2, double %4)
  %6 = add nsw i64 %1, 1
  %7 = insertvalue { double, i64 } poison, double %5, 0
  %8 = insertvalue { double, i64 } %7, i64 %6, 1
  ret { double, i64 } %8
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @large_structure_by_value(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #6 {
  %3 = alloca %struct.Large, align 8
  %4 = alloca %struct.Large, align 8
  %5 = alloca %struct.Large, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(80) %3, i8 0, i64 80, i1 false)
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 72
  store i32 %1, ptr %6, align 8, !tbaa !13
  %7 = icmp eq i32 %1, 0
  br i1 %7, label %14, label %8

8:                                                ; preds = %2
  %9 = mul i32 %1, %1
  %10 = tail call i32 @llvm.umax.i32(i32 %9, i32 1)
  %11 = zext i32 %10 to i64
  br label %22

12:                                               ; preds = %22
  %13 = load double, ptr %3, align 8, !tbaa !9
  br label %14

14:                                               ; preds = %12, %2
  %15 = phi double [ %13, %12 ], [ 0.000000e+00, %2 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #11
  call fastcc void @squared(ptr dead_on_unwind writable sret(%struct.Large) align 8 %5, ptr noundef nonnull byval(%struct.Large) align 8 %3)
  call fastcc void @squared(ptr dead_on_unwind writable sret(%struct.Large) align 8 %4, ptr noundef nonnull byval(%struct.Large) align 8 %5)
  %16 = load double, ptr %4, align 8, !tbaa !9
  %17 = sext i32 %1 to i64
  %18 = getelementptr [3 x double], ptr %4, i64 %17
  %19 = getelementptr i8, ptr %18, i64 -24
  %20 = load double, ptr %19, align 8, !tbaa !9
  %21 = tail call double @llvm.fmuladd.f64(double %16, double %15, double %20)
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #11
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #11
  ret double %21

22:                                               ; preds = %8, %22
  %23 = phi i64 [ 0, %8 ], [ %33, %22 ]
  %24 = getelementptr inbounds nuw double, ptr %0, i64 %23
  %25 = load double, ptr %24, align 8, !tbaa !9
  %26 = trunc nuw nsw i64 %23 to i32
  %27 = sdiv i32 %26, %1
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds [3 x double], ptr %3, i64 %28
  %30 = srem i32 %26, %1
  %31 = zext nneg i32 %30 to i64
  %32 = getelementptr inbounds nuw double, ptr %29, i64 %31
  store double %25, ptr %32, align 8, !tbaa !9
  %33 = add nuw nsw i64 %23, 1
  %34 = icmp eq i64 %33, %11
  br i1 %34, label %12, label %22, !llvm.loop !15
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #7

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc void @squared(ptr dead_on_unwind noalias nonnull writable sret(%struct.Large) align 8 captures(none) initializes((0, 80)) %0, ptr noundef readonly byval(%struct.Large) align 8 captures(none) %1) unnamed_addr #8 {
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(80) %0, i8 0, i64 80, i1 false)
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 72
  %5 = load i32, ptr %4, align 8, !tbaa !13
  store i32 %5, ptr %3, align 8, !tbaa !13
  %6 = icmp sgt i32 %5, 0
  br i1 %6, label %7, label %18

7:                                                ; preds = %2
  %8 = zext nneg i32 %5 to i64
  %9 = and i64 %8, 3
  %10 = icmp ult i32 %5, 4
  %11 = and i64 %8, 2147483644
  %12 = icmp eq i64 %9, 0
  %13 = icmp ne i64 %9, 0
  br label %14

14:                                               ; preds = %24, %7
  %15 = phi i64 [ 0, %7 ], [ %25, %24 ]
  %16 = getelementptr inbounds nuw [3 x double], ptr %1, i64 %15
  %17 = getelementptr inbounds nuw [3 x double], ptr %0, i64 %15
  br label %19

18:                                               ; preds = %24, %2
  ret void

19:                                               ; preds = %14, %43
  %20 = phi i64 [ 0, %14 ], [ %45, %43 ]
  %21 = getelementptr inbounds nuw double, ptr %1, i64 %20
  %22 = getelementptr inbounds nuw double, ptr %17, i64 %20
  %23 = load double, ptr %22, align 8, !tbaa !9
  br i1 %10, label %28, label %47

24:                                               ; preds = %43
  %25 = add nuw nsw i64 %15, 1
  %26 = icmp eq i64 %25, %8
  br i1 %26, label %18, label %14, !llvm.loop !16

27:                                               ; preds = %47
  br i1 %12, label %43, label %28

28:                                               ; preds = %27, %19
  %29 = phi i64 [ 0, %19 ], [ %74, %27 ]
  %30 = phi double [ %23, %19 ], [ %73, %27 ]
  tail call void @llvm.assume(i1 %13)
  br label %31

31:                                               ; preds = %31, %28
  %32 = phi i64 [ %29, %28 ], [ %40, %31 ]
  %33 = phi double [ %30, %28 ], [ %39, %31 ]
  %34 = phi i64 [ 0, %28 ], [ %41, %31 ]
  %35 = getelementptr inbounds nuw double, ptr %16, i64 %32
  %36 = load double, ptr %35, align 8, !tbaa !9
  %37 = getelementptr inbounds nuw [3 x double], ptr %21, i64 %32
  %38 = load double, ptr %37, align 8, !tbaa !9
  %39 = tail call double @llvm.fmuladd.f64(double %36, double %38, double %33)
  %40 = add nuw nsw i64 %32, 1
  %41 = add i64 %34, 1
  %42 = icmp eq i64 %41, %9
  br i1 %42, label %43, label %31, !llvm.loop !17

43:                                               ; preds = %31, %27
  %44 = phi double [ %73, %27 ], [ %39, %31 ]
  store double %44, ptr %22, align 8, !tbaa !9
  %45 = add nuw nsw i64 %20, 1
  %46 = icmp eq i64 %45, %8
  br i1 %46, label %24, label %19, !llvm.loop !19

47:                                               ; preds = %19, %47
  %48 = phi i64 [ %74, %47 ], [ 0, %19 ]
  %49 = phi double [ %73, %47 ], [ %23, %19 ]
  %50 = phi i64 [ %75, %47 ], [ 0, %19 ]
  %51 = getelementptr inbounds nuw double, ptr %16, i64 %48
  %52 = load double, ptr %51, align 8, !tbaa !9
  %53 = getelementptr inbounds nuw [3 x double], ptr %21, i64 %48
  %54 = load double, ptr %53, align 8, !tbaa !9
  %55 = tail call double @llvm.fmuladd.f64(double %52, double %54, double %49)
  %56 = or disjoint i64 %48, 1
  %57 = getelementptr inbounds nuw double, ptr %16, i64 %56
  %58 = load double, ptr %57, align 8, !tbaa !9
  %59 = getelementptr inbounds nuw [3 x double], ptr %21, i64 %56
  %60 = load double, ptr %59, align 8, !tbaa !9
  %61 = tail call double @llvm.fmuladd.f64(double %58, double %60, double %55)
  %62 = or disjoint i64 %48, 2
  %63 = getelementptr inbounds nuw double, ptr %16, i64 %62
  %64 = load double, ptr %63, align 8, !tbaa !9
  %65 = getelementptr inbounds nuw [3 x double], ptr %21, i64 %62
  %66 = load double, ptr %65, align 8, !tbaa !9
  %67 = tail call double @llvm.fmuladd.f64(double %64, double %66, double %61)
  %68 = or disjoint i64 %48, 3
  %69 = getelementptr inbounds nuw double, ptr %16, i64 %68
  %70 = load double, ptr %69, align 8, !tbaa !9
  %71 = getelementptr inbounds nuw [3 x double], ptr %21, i64 %68
  %72 = load double, ptr %71, align 8, !tbaa !9
  %73 = tail call double @llvm.fmuladd.f64(double %70, double %72, double %67)
  %74 = add nuw nsw i64 %48, 4
  %75 = add i64 %50, 4
  %76 = icmp eq i64 %75, %11
  br i1 %76, label %27, label %47, !llvm.loop !20
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #9

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x float> @llvm.fmuladd.v2f32(<2 x float>, <2 x float>, <2 x float>) #9

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #10

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #8 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #11 = { nounwind }

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
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!14, !6, i64 72}
!14 = !{!"", !7, i64 0, !6, i64 72}
!15 = distinct !{!15, !12}
!16 = distinct !{!16, !12}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
!19 = distinct !{!19, !12}
!20 = distinct !{!20, !12}
