; made by: clang -O2 -S -emit-llvm -ffreestanding -fno-builtin -fno-vectorize -fno-slp-vectorize -fno-unroll-loops -fno-ident -fPIC special.c; target, processor and no-builtin marks removed (scripts/regen-runtime)
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
  %6 = tail call double @floor(double noundef %0) #4
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
  br i1 %17, label %31, label %38

18:                                               ; preds = %1, %8, %12, %43, %20
  %19 = phi double [ %30, %20 ], [ %48, %43 ], [ 0x7FF0000000000000, %12 ], [ 0x7FF8000000000000, %8 ], [ 0x7FF8000000000000, %1 ]
  ret double %19

20:                                               ; preds = %14
  %21 = tail call double @floor(double noundef %0) #4
  %22 = fsub double %0, %21
  %23 = fmul double %22, 0x400921FB54442D18
  %24 = fsub double 1.000000e+00, %0
  %25 = tail call double @jdiff_digamma(double noundef %24) #5
  %26 = tail call double @cos(double noundef %23) #4
  %27 = fmul double %26, 0x400921FB54442D18
  %28 = tail call double @sin(double noundef %23) #4
  %29 = fdiv double %27, %28
  %30 = fsub double %25, %29
  br label %18

31:                                               ; preds = %16, %31
  %32 = phi double [ %35, %31 ], [ 0.000000e+00, %16 ]
  %33 = phi double [ %36, %31 ], [ %0, %16 ]
  %34 = fdiv double 1.000000e+00, %33
  %35 = fsub double %32, %34
  %36 = fadd double %33, 1.000000e+00
  %37 = fcmp olt double %36, 2.000000e+01
  br i1 %37, label %31, label %38, !llvm.loop !2

38:                                               ; preds = %31, %16
  %39 = phi double [ %0, %16 ], [ %36, %31 ]
  %40 = phi double [ 0.000000e+00, %16 ], [ %35, %31 ]
  %41 = fmul double %39, %39
  %42 = fdiv double 1.000000e+00, %41
  br label %49

43:                                               ; preds = %49
  %44 = tail call double @log(double noundef %39) #4
  %45 = fdiv double 5.000000e-01, %39
  %46 = fsub double %44, %45
  %47 = fsub double %46, %60
  %48 = fadd double %40, %47
  br label %18

49:                                               ; preds = %38, %49
  %50 = phi i64 [ 1, %38 ], [ %62, %49 ]
  %51 = phi double [ 0.000000e+00, %38 ], [ %60, %49 ]
  %52 = phi double [ %42, %38 ], [ %61, %49 ]
  %53 = add nsw i64 %50, -1
  %54 = getelementptr inbounds [10 x double], ptr @bernoulli, i64 0, i64 %53
  %55 = load double, ptr %54, align 8, !tbaa !5
  %56 = trunc i64 %50 to i32
  %57 = shl i32 %56, 1
  %58 = uitofp nneg i32 %57 to double
  %59 = fdiv double %55, %58
  %60 = tail call double @llvm.fmuladd.f64(double %59, double %52, double %51)
  %61 = fmul double %42, %52
  %62 = add nuw nsw i64 %50, 1
  %63 = icmp eq i64 %62, 11
  br i1 %63, label %43, label %49, !llvm.loop !9
}

declare double @cos(double noundef) local_unnamed_addr #1

declare double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

declare double @log(double noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define double @jdiff_polygamma(i32 noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = icmp eq i32 %0, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = tail call double @jdiff_digamma(double noundef %1) #5
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
  %13 = tail call double @floor(double noundef %1) #4
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
  br i1 %22, label %23, label %37

23:                                               ; preds = %21
  %24 = icmp eq i32 %0, 1
  br i1 %24, label %27, label %25

25:                                               ; preds = %23, %6, %15, %19, %93, %4, %27
  %26 = phi double [ %36, %27 ], [ %5, %4 ], [ %95, %93 ], [ 0.000000e+00, %19 ], [ 0x7FF8000000000000, %15 ], [ 0x7FF8000000000000, %6 ], [ 0x7FF8000000000000, %23 ]
  ret double %26

27:                                               ; preds = %23
  %28 = tail call double @floor(double noundef %1) #4
  %29 = fsub double %1, %28
  %30 = fmul double %29, 0x400921FB54442D18
  %31 = tail call double @sin(double noundef %30) #4
  %32 = fmul double %31, %31
  %33 = fdiv double 0x4023BD3CC9BE45DE, %32
  %34 = fsub double 1.000000e+00, %1
  %35 = tail call double @jdiff_polygamma(i32 noundef 1, double noundef %34) #5
  %36 = fsub double %33, %35
  br label %25

37:                                               ; preds = %21
  %38 = and i32 %0, 1
  %39 = icmp eq i32 %38, 0
  %40 = select i1 %39, i32 -1, i32 1
  %41 = sitofp i32 %40 to double
  %42 = icmp ugt i32 %0, 2
  br i1 %42, label %51, label %43

43:                                               ; preds = %51, %37
  %44 = phi double [ 1.000000e+00, %37 ], [ %55, %51 ]
  %45 = uitofp nneg i32 %0 to double
  %46 = add nuw i32 %0, 20
  %47 = uitofp i32 %46 to double
  %48 = fcmp ogt double %47, %1
  br i1 %48, label %49, label %61

49:                                               ; preds = %43
  %50 = fmul double %44, %45
  br label %58

51:                                               ; preds = %37, %51
  %52 = phi i32 [ %56, %51 ], [ 2, %37 ]
  %53 = phi double [ %55, %51 ], [ 1.000000e+00, %37 ]
  %54 = uitofp nneg i32 %52 to double
  %55 = fmul double %53, %54
  %56 = add nuw nsw i32 %52, 1
  %57 = icmp eq i32 %56, %0
  br i1 %57, label %43, label %51, !llvm.loop !10

58:                                               ; preds = %49, %71
  %59 = phi double [ 0.000000e+00, %49 ], [ %72, %71 ]
  %60 = phi double [ %1, %49 ], [ %73, %71 ]
  br label %65

61:                                               ; preds = %71, %43
  %62 = phi double [ %1, %43 ], [ %73, %71 ]
  %63 = phi double [ 0.000000e+00, %43 ], [ %72, %71 ]
  %64 = tail call i32 @llvm.smax.i32(i32 %0, i32 1)
  br label %87

65:                                               ; preds = %65, %58
  %66 = phi double [ %68, %65 ], [ 1.000000e+00, %58 ]
  %67 = phi i32 [ %69, %65 ], [ 0, %58 ]
  %68 = fdiv double %66, %60
  %69 = add nuw i32 %67, 1
  %70 = icmp eq i32 %67, %0
  br i1 %70, label %71, label %65, !llvm.loop !11

71:                                               ; preds = %65
  %72 = tail call double @llvm.fmuladd.f64(double %50, double %68, double %59)
  %73 = fadd double %60, 1.000000e+00
  %74 = fcmp olt double %73, %47
  br i1 %74, label %58, label %61, !llvm.loop !12

75:                                               ; preds = %87
  %76 = fmul double %44, %45
  %77 = fmul double %76, %90
  %78 = fmul double %62, 2.000000e+00
  %79 = fdiv double %77, %78
  %80 = tail call double @llvm.fmuladd.f64(double %44, double %90, double %79)
  %81 = add nuw nsw i32 %0, 1
  %82 = uitofp nneg i32 %81 to double
  %83 = fmul double %76, %82
  %84 = fmul double %83, 5.000000e-01
  %85 = fmul double %62, %62
  %86 = zext nneg i32 %0 to i64
  br label %96

87:                                               ; preds = %61, %87
  %88 = phi i32 [ %91, %87 ], [ 0, %61 ]
  %89 = phi double [ %90, %87 ], [ 1.000000e+00, %61 ]
  %90 = fdiv double %89, %62
  %91 = add nuw nsw i32 %88, 1
  %92 = icmp eq i32 %91, %64
  br i1 %92, label %75, label %87, !llvm.loop !13

93:                                               ; preds = %96
  %94 = fadd double %63, %106
  %95 = fmul double %94, %41
  br label %25

96:                                               ; preds = %75, %96
  %97 = phi i64 [ 1, %75 ], [ %122, %96 ]
  %98 = phi double [ %84, %75 ], [ %121, %96 ]
  %99 = phi double [ %80, %75 ], [ %106, %96 ]
  %100 = phi double [ %90, %75 ], [ %101, %96 ]
  %101 = fdiv double %100, %85
  %102 = add nsw i64 %97, -1
  %103 = getelementptr inbounds [10 x double], ptr @bernoulli, i64 0, i64 %102
  %104 = load double, ptr %103, align 8, !tbaa !5
  %105 = fmul double %98, %104
  %106 = tail call double @llvm.fmuladd.f64(double %105, double %101, double %99)
  %107 = shl nuw nsw i64 %97, 1
  %108 = add nuw i64 %107, %86
  %109 = trunc i64 %108 to i32
  %110 = sitofp i32 %109 to double
  %111 = trunc i64 %108 to i32
  %112 = add i32 %111, 1
  %113 = sitofp i32 %112 to double
  %114 = fmul double %110, %113
  %115 = or disjoint i64 %107, 1
  %116 = add nuw nsw i64 %107, 2
  %117 = mul nuw nsw i64 %115, %116
  %118 = trunc nsw i64 %117 to i32
  %119 = uitofp nneg i32 %118 to double
  %120 = fdiv double %114, %119
  %121 = fmul double %98, %120
  %122 = add nuw nsw i64 %97, 1
  %123 = icmp eq i64 %122, 11
  br i1 %123, label %93, label %96, !llvm.loop !14
}

; Function Attrs: nounwind
define double @jdiff_trigamma(double noundef %0) local_unnamed_addr #0 {
  %2 = tail call double @jdiff_polygamma(i32 noundef 1, double noundef %0) #5
  ret double %2
}

; Function Attrs: nounwind
define float @jdiff_digammaf(float noundef %0) local_unnamed_addr #0 {
  %2 = fpext float %0 to double
  %3 = tail call double @jdiff_digamma(double noundef %2) #5
  %4 = fptrunc double %3 to float
  ret float %4
}

; Function Attrs: nounwind
define float @jdiff_trigammaf(float noundef %0) local_unnamed_addr #0 {
  %2 = fpext float %0 to double
  %3 = tail call double @jdiff_polygamma(i32 noundef 1, double noundef %2) #5
  %4 = fptrunc double %3 to float
  ret float %4
}

; Function Attrs: nounwind
define float @jdiff_polygammaf(i32 noundef %0, float noundef %1) local_unnamed_addr #0 {
  %3 = fpext float %1 to double
  %4 = tail call double @jdiff_polygamma(i32 noundef %0, double noundef %3) #5
  %5 = fptrunc double %4 to float
  ret float %5
}

declare double @floor(double noundef) local_unnamed_addr #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #3

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nounwind }
attributes #5 = { nounwind }

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
