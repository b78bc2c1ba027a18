; made by: clang -O2 -S -emit-llvm -ffreestanding -fno-builtin -fno-vectorize -fno-slp-vectorize -fno-unroll-loops -fno-ident -fPIC -mllvm -sink-common-insts=0 special.c; target, processor and no-builtin marks removed (scripts/regen-runtime)
; ModuleID = 'special.c'

@bernoulli = internal unnamed_addr constant [10 x double] [double 0x3FC5555555555555, double 0xBFA1111111111111, double 0x3F98618618618618, double 0xBFA1111111111111, double 0x3FB364D9364D9365, double 0xBFD0330330330330, double 0x3FF2AAAAAAAAAAAB, double 0xC01C5E5E5E5E5E5E, double 0x404B7C4F8F13E3C5, double 0xC08088FE72CFE72D], align 16

; Function Attrs: nounwind
define double @jdiff_digamma(double noundef %0) local_unnamed_addr #0 {
  %2 = fcmp uno double %0, 0.000000e+00
  br i1 %2, label %18, label %3

3:                                                ; preds = %1
  %4 = fcmp ugt double %0, 0.000000e+00
  br i1 %4, label %8, label %5

5:                                                ; preds = %3
  %6 = tail call double @floor(double noundef %0) #6
  %7 = fcmp oeq double %6, %0
  br label %8

8:                                                ; preds = %3, %5
  %9 = phi i1 [ false, %3 ], [ %7, %5 ]
  %10 = fcmp oeq double %0, 0xFFF0000000000000
  %11 = or i1 %10, %9
  br i1 %11, label %18, label %12

12:                                               ; preds = %8
  %13 = fcmp oeq double %0, 0x7FF0000000000000
  br i1 %13, label %18, label %14

14:                                               ; preds = %12
  %15 = fcmp olt double %0, 0.000000e+00
  br i1 %15, label %20, label %16

16:                                               ; preds = %14
  %17 = fcmp olt double %0, 2.000000e+01
  br i1 %17, label %35, label %42

18:                                               ; preds = %1, %8, %12, %47, %20
  %19 = phi double [ %34, %20 ], [ %52, %47 ], [ 0x7FF0000000000000, %12 ], [ 0x7FF8000000000000, %8 ], [ 0x7FF8000000000000, %1 ]
  ret double %19

20:                                               ; preds = %14
  %21 = tail call double @floor(double noundef %0) #6
  %22 = fsub double %0, %21
  %23 = fcmp ogt double %22, 5.000000e-01
  %24 = fadd double %21, 1.000000e+00
  %25 = fsub double %0, %24
  %26 = select i1 %23, double %25, double %22
  %27 = fmul double %26, 0x400921FB54442D18
  %28 = fsub double 1.000000e+00, %0
  %29 = tail call double @jdiff_digamma(double noundef %28) #7
  %30 = tail call double @cos(double noundef %27) #6
  %31 = fmul double %30, 0x400921FB54442D18
  %32 = tail call double @sin(double noundef %27) #6
  %33 = fdiv double %31, %32
  %34 = fsub double %29, %33
  br label %18

35:                                               ; preds = %16, %35
  %36 = phi double [ %39, %35 ], [ 0.000000e+00, %16 ]
  %37 = phi double [ %40, %35 ], [ %0, %16 ]
  %38 = fdiv double 1.000000e+00, %37
  %39 = fsub double %36, %38
  %40 = fadd double %37, 1.000000e+00
  %41 = fcmp olt double %40, 2.000000e+01
  br i1 %41, label %35, label %42, !llvm.loop !2

42:                                               ; preds = %35, %16
  %43 = phi double [ %0, %16 ], [ %40, %35 ]
  %44 = phi double [ 0.000000e+00, %16 ], [ %39, %35 ]
  %45 = fmul double %43, %43
  %46 = fdiv double 1.000000e+00, %45
  br label %53

47:                                               ; preds = %53
  %48 = tail call double @log(double noundef %43) #6
  %49 = fdiv double 5.000000e-01, %43
  %50 = fsub double %48, %49
  %51 = fsub double %50, %64
  %52 = fadd double %44, %51
  br label %18

53:                                               ; preds = %42, %53
  %54 = phi i64 [ 1, %42 ], [ %66, %53 ]
  %55 = phi double [ 0.000000e+00, %42 ], [ %64, %53 ]
  %56 = phi double [ %46, %42 ], [ %65, %53 ]
  %57 = add nsw i64 %54, -1
  %58 = getelementptr inbounds [10 x double], ptr @bernoulli, i64 0, i64 %57
  %59 = load double, ptr %58, align 8, !tbaa !5
  %60 = trunc i64 %54 to i32
  %61 = shl i32 %60, 1
  %62 = uitofp nneg i32 %61 to double
  %63 = fdiv double %59, %62
  %64 = tail call double @llvm.fmuladd.f64(double %63, double %56, double %55)
  %65 = fmul double %46, %56
  %66 = add nuw nsw i64 %54, 1
  %67 = icmp eq i64 %66, 11
  br i1 %67, label %47, label %53, !llvm.loop !9
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

declare double @cos(double noundef) local_unnamed_addr #2

declare double @sin(double noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

declare double @log(double noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define double @jdiff_polygamma(i32 noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = icmp eq i32 %0, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = tail call double @jdiff_digamma(double noundef %1) #7
  br label %25

6:                                                ; preds = %2
  %7 = icmp slt i32 %0, 0
  %8 = fcmp uno double %1, 0.000000e+00
  %9 = or i1 %7, %8
  br i1 %9, label %25, label %10

10:                                               ; preds = %6
  %11 = fcmp ugt double %1, 0.000000e+00
  br i1 %11, label %15, label %12

12:                                               ; preds = %10
  %13 = tail call double @floor(double noundef %1) #6
  %14 = fcmp oeq double %13, %1
  br label %15

15:                                               ; preds = %10, %12
  %16 = phi i1 [ false, %10 ], [ %14, %12 ]
  %17 = fcmp oeq double %1, 0xFFF0000000000000
  %18 = or i1 %17, %16
  br i1 %18, label %25, label %19

19:                                               ; preds = %15
  %20 = fcmp oeq double %1, 0x7FF0000000000000
  br i1 %20, label %25, label %21

21:                                               ; preds = %19
  %22 = fcmp olt double %1, -1.000000e+03
  br i1 %22, label %23, label %36

23:                                               ; preds = %21
  %24 = icmp ugt i32 %0, 20
  br i1 %24, label %25, label %27

25:                                               ; preds = %23, %6, %15, %19, %92, %4, %27
  %26 = phi double [ %35, %27 ], [ %5, %4 ], [ %94, %92 ], [ 0.000000e+00, %19 ], [ 0x7FF8000000000000, %15 ], [ 0x7FF8000000000000, %6 ], [ 0x7FF8000000000000, %23 ]
  ret double %26

27:                                               ; preds = %23
  %28 = fsub double 1.000000e+00, %1
  %29 = tail call double @jdiff_polygamma(i32 noundef %0, double noundef %28) #7
  %30 = and i32 %0, 1
  %31 = icmp eq i32 %30, 0
  %32 = fneg double %29
  %33 = select i1 %31, double %29, double %32
  %34 = tail call fastcc double @cotangent_derivative(i32 noundef %0, double noundef %1) #7
  %35 = fsub double %33, %34
  br label %25

36:                                               ; preds = %21
  %37 = and i32 %0, 1
  %38 = icmp eq i32 %37, 0
  %39 = select i1 %38, i32 -1, i32 1
  %40 = sitofp i32 %39 to double
  %41 = icmp ugt i32 %0, 2
  br i1 %41, label %50, label %42

42:                                               ; preds = %50, %36
  %43 = phi double [ 1.000000e+00, %36 ], [ %54, %50 ]
  %44 = uitofp nneg i32 %0 to double
  %45 = add nuw i32 %0, 20
  %46 = uitofp i32 %45 to double
  %47 = fcmp ogt double %46, %1
  br i1 %47, label %48, label %60

48:                                               ; preds = %42
  %49 = fmul double %43, %44
  br label %57

50:                                               ; preds = %36, %50
  %51 = phi i32 [ %55, %50 ], [ 2, %36 ]
  %52 = phi double [ %54, %50 ], [ 1.000000e+00, %36 ]
  %53 = uitofp nneg i32 %51 to double
  %54 = fmul double %52, %53
  %55 = add nuw nsw i32 %51, 1
  %56 = icmp eq i32 %55, %0
  br i1 %56, label %42, label %50, !llvm.loop !10

57:                                               ; preds = %48, %70
  %58 = phi double [ 0.000000e+00, %48 ], [ %71, %70 ]
  %59 = phi double [ %1, %48 ], [ %72, %70 ]
  br label %64

60:                                               ; preds = %70, %42
  %61 = phi double [ %1, %42 ], [ %72, %70 ]
  %62 = phi double [ 0.000000e+00, %42 ], [ %71, %70 ]
  %63 = tail call i32 @llvm.smax.i32(i32 %0, i32 1)
  br label %86

64:                                               ; preds = %64, %57
  %65 = phi double [ %67, %64 ], [ 1.000000e+00, %57 ]
  %66 = phi i32 [ %68, %64 ], [ 0, %57 ]
  %67 = fdiv double %65, %59
  %68 = add nuw i32 %66, 1
  %69 = icmp eq i32 %66, %0
  br i1 %69, label %70, label %64, !llvm.loop !11

70:                                               ; preds = %64
  %71 = tail call double @llvm.fmuladd.f64(double %49, double %67, double %58)
  %72 = fadd double %59, 1.000000e+00
  %73 = fcmp olt double %72, %46
  br i1 %73, label %57, label %60, !llvm.loop !12

74:                                               ; preds = %86
  %75 = fmul double %43, %44
  %76 = fmul double %75, %89
  %77 = fmul double %61, 2.000000e+00
  %78 = fdiv double %76, %77
  %79 = tail call double @llvm.fmuladd.f64(double %43, double %89, double %78)
  %80 = add nuw nsw i32 %0, 1
  %81 = uitofp nneg i32 %80 to double
  %82 = fmul double %75, %81
  %83 = fmul double %82, 5.000000e-01
  %84 = fmul double %61, %61
  %85 = zext nneg i32 %0 to i64
  br label %95

86:                                               ; preds = %60, %86
  %87 = phi i32 [ %90, %86 ], [ 0, %60 ]
  %88 = phi double [ %89, %86 ], [ 1.000000e+00, %60 ]
  %89 = fdiv double %88, %61
  %90 = add nuw nsw i32 %87, 1
  %91 = icmp eq i32 %90, %63
  br i1 %91, label %74, label %86, !llvm.loop !13

92:                                               ; preds = %95
  %93 = fadd double %62, %105
  %94 = fmul double %93, %40
  br label %25

95:                                               ; preds = %74, %95
  %96 = phi i64 [ 1, %74 ], [ %121, %95 ]
  %97 = phi double [ %83, %74 ], [ %120, %95 ]
  %98 = phi double [ %79, %74 ], [ %105, %95 ]
  %99 = phi double [ %89, %74 ], [ %100, %95 ]
  %100 = fdiv double %99, %84
  %101 = add nsw i64 %96, -1
  %102 = getelementptr inbounds [10 x double], ptr @bernoulli, i64 0, i64 %101
  %103 = load double, ptr %102, align 8, !tbaa !5
  %104 = fmul double %97, %103
  %105 = tail call double @llvm.fmuladd.f64(double %104, double %100, double %98)
  %106 = shl nuw nsw i64 %96, 1
  %107 = add nuw i64 %106, %85
  %108 = trunc i64 %107 to i32
  %109 = sitofp i32 %108 to double
  %110 = trunc i64 %107 to i32
  %111 = add i32 %110, 1
  %112 = sitofp i32 %111 to double
  %113 = fmul double %109, %112
  %114 = or disjoint i64 %106, 1
  %115 = add nuw nsw i64 %106, 2
  %116 = mul nuw nsw i64 %114, %115
  %117 = trunc nsw i64 %116 to i32
  %118 = uitofp nneg i32 %117 to double
  %119 = fdiv double %113, %118
  %120 = fmul double %97, %119
  %121 = add nuw nsw i64 %96, 1
  %122 = icmp eq i64 %121, 11
  br i1 %122, label %92, label %95, !llvm.loop !14
}

; Function Attrs: nounwind
define internal fastcc double @cotangent_derivative(i32 noundef %0, double noundef %1) unnamed_addr #0 {
  %3 = alloca [22 x double], align 16
  %4 = alloca [22 x double], align 16
  %5 = tail call double @floor(double noundef %1) #6
  %6 = fsub double %1, %5
  %7 = fcmp ogt double %6, 5.000000e-01
  %8 = fadd double %5, 1.000000e+00
  %9 = fsub double %1, %8
  %10 = select i1 %7, double %9, double %6
  %11 = fmul double %10, 0x400921FB54442D18
  %12 = tail call double @cos(double noundef %11) #6
  %13 = tail call double @sin(double noundef %11) #6
  %14 = fdiv double %12, %13
  call void @llvm.lifetime.start.p0(i64 176, ptr nonnull %3) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(176) %3, i8 0, i64 176, i1 false)
  %15 = getelementptr inbounds i8, ptr %3, i64 8
  store double 1.000000e+00, ptr %15, align 8
  %16 = icmp sgt i32 %0, 0
  br i1 %16, label %17, label %20

17:                                               ; preds = %2
  %18 = add nuw i32 %0, 2
  %19 = zext i32 %18 to i64
  br label %26

20:                                               ; preds = %46, %2
  %21 = phi double [ 0x400921FB54442D18, %2 ], [ %47, %46 ]
  %22 = icmp sgt i32 %0, -2
  br i1 %22, label %23, label %58

23:                                               ; preds = %20
  %24 = add i32 %0, 1
  %25 = zext i32 %24 to i64
  br label %61

26:                                               ; preds = %17, %46
  %27 = phi i64 [ 2, %17 ], [ %48, %46 ]
  %28 = phi i64 [ 3, %17 ], [ %49, %46 ]
  %29 = phi double [ 0x400921FB54442D18, %17 ], [ %47, %46 ]
  call void @llvm.lifetime.start.p0(i64 176, ptr nonnull %4) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(176) %4, i8 0, i64 176, i1 false)
  br label %30

30:                                               ; preds = %26, %30
  %31 = phi i64 [ 1, %26 ], [ %41, %30 ]
  %32 = trunc nuw nsw i64 %31 to i32
  %33 = uitofp nneg i32 %32 to double
  %34 = getelementptr inbounds [22 x double], ptr %3, i64 0, i64 %31
  %35 = load double, ptr %34, align 8, !tbaa !5
  %36 = add nsw i64 %31, -1
  %37 = getelementptr inbounds [22 x double], ptr %4, i64 0, i64 %36
  %38 = load double, ptr %37, align 8, !tbaa !5
  %39 = fneg double %33
  %40 = tail call double @llvm.fmuladd.f64(double %39, double %35, double %38)
  store double %40, ptr %37, align 8, !tbaa !5
  %41 = add nuw nsw i64 %31, 1
  %42 = getelementptr inbounds [22 x double], ptr %4, i64 0, i64 %41
  %43 = load double, ptr %42, align 8, !tbaa !5
  %44 = tail call double @llvm.fmuladd.f64(double %39, double %35, double %43)
  store double %44, ptr %42, align 8, !tbaa !5
  %45 = icmp eq i64 %41, %27
  br i1 %45, label %51, label %30, !llvm.loop !15

46:                                               ; preds = %51
  %47 = fmul double %29, 0x400921FB54442D18
  call void @llvm.lifetime.end.p0(i64 176, ptr nonnull %4) #8
  %48 = add nuw nsw i64 %27, 1
  %49 = add nuw nsw i64 %28, 1
  %50 = icmp eq i64 %48, %19
  br i1 %50, label %20, label %26, !llvm.loop !16

51:                                               ; preds = %30, %51
  %52 = phi i64 [ %56, %51 ], [ 0, %30 ]
  %53 = getelementptr inbounds [22 x double], ptr %4, i64 0, i64 %52
  %54 = load double, ptr %53, align 8, !tbaa !5
  %55 = getelementptr inbounds [22 x double], ptr %3, i64 0, i64 %52
  store double %54, ptr %55, align 8, !tbaa !5
  %56 = add nuw nsw i64 %52, 1
  %57 = icmp eq i64 %56, %28
  br i1 %57, label %46, label %51, !llvm.loop !17

58:                                               ; preds = %61, %20
  %59 = phi double [ 0.000000e+00, %20 ], [ %66, %61 ]
  %60 = fmul double %21, %59
  call void @llvm.lifetime.end.p0(i64 176, ptr nonnull %3) #8
  ret double %60

61:                                               ; preds = %23, %61
  %62 = phi i64 [ %25, %23 ], [ %67, %61 ]
  %63 = phi double [ 0.000000e+00, %23 ], [ %66, %61 ]
  %64 = getelementptr inbounds [22 x double], ptr %3, i64 0, i64 %62
  %65 = load double, ptr %64, align 8, !tbaa !5
  %66 = tail call double @llvm.fmuladd.f64(double %63, double %14, double %65)
  %67 = add nsw i64 %62, -1
  %68 = trunc nuw i64 %62 to i32
  %69 = icmp sgt i32 %68, 0
  br i1 %69, label %61, label %58, !llvm.loop !18
}

; Function Attrs: nounwind
define double @jdiff_trigamma(double noundef %0) local_unnamed_addr #0 {
  %2 = tail call double @jdiff_polygamma(i32 noundef 1, double noundef %0) #7
  ret double %2
}

; Function Attrs: nounwind
define float @jdiff_digammaf(float noundef %0) local_unnamed_addr #0 {
  %2 = fpext float %0 to double
  %3 = tail call double @jdiff_digamma(double noundef %2) #7
  %4 = fptrunc double %3 to float
  ret float %4
}

; Function Attrs: nounwind
define float @jdiff_trigammaf(float noundef %0) local_unnamed_addr #0 {
  %2 = fpext float %0 to double
  %3 = tail call double @jdiff_polygamma(i32 noundef 1, double noundef %2) #7
  %4 = fptrunc double %3 to float
  ret float %4
}

; Function Attrs: nounwind
define float @jdiff_polygammaf(i32 noundef %0, float noundef %1) local_unnamed_addr #0 {
  %3 = fpext float %1 to double
  %4 = tail call double @jdiff_polygamma(i32 noundef %0, double noundef %3) #7
  %5 = fptrunc double %4 to float
  ret float %5
}

declare double @floor(double noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #5

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind }
attributes #7 = { nounwind }
attributes #8 = { nounwind }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = distinct !{!2, !3, !4}
!3 = !{!"llvm.loop.mustprogress"}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!6, !6, i64 0}
!6 = !{!"double", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = distinct !{!9, !3, !4}
!10 = distinct !{!10, !3, !4}
!11 = distinct !{!11, !3, !4}
!12 = distinct !{!12, !3, !4}
!13 = distinct !{!13, !3, !4}
!14 = distinct !{!14, !3, !4}
!15 = distinct !{!15, !3, !4}
!16 = distinct !{!16, !3, !4}
!17 = distinct !{!17, !3, !4}
!18 = distinct !{!18, !3, !4}
