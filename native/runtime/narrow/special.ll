; made by: clang --target=wasm32-unknown-unknown -O2 -S -emit-llvm -ffreestanding -fno-builtin -fno-vectorize -fno-slp-vectorize -fno-unroll-loops -fno-ident -fPIC -mllvm -sink-common-insts=0 special.c; target, processor and no-builtin marks removed (scripts/regen-runtime)
; ModuleID = 'special.c'

@bernoulli = internal unnamed_addr constant [10 x double] [double 0x3FC5555555555555, double 0xBFA1111111111111, double 0x3F98618618618618, double 0xBFA1111111111111, double 0x3FB364D9364D9365, double 0xBFD0330330330330, double 0x3FF2AAAAAAAAAAAB, double 0xC01C5E5E5E5E5E5E, double 0x404B7C4F8F13E3C5, double 0xC08088FE72CFE72D], align 16

; Function Attrs: nounwind
define hidden double @jdiff_digamma(double noundef %0) local_unnamed_addr #0 {
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
  %51 = fsub double %50, %63
  %52 = fadd double %44, %51
  br label %18

53:                                               ; preds = %42, %53
  %54 = phi i32 [ 1, %42 ], [ %65, %53 ]
  %55 = phi double [ 0.000000e+00, %42 ], [ %63, %53 ]
  %56 = phi double [ %46, %42 ], [ %64, %53 ]
  %57 = add nsw i32 %54, -1
  %58 = getelementptr inbounds [10 x double], ptr @bernoulli, i32 0, i32 %57
  %59 = load double, ptr %58, align 8, !tbaa !5
  %60 = shl nuw nsw i32 %54, 1
  %61 = uitofp nneg i32 %60 to double
  %62 = fdiv double %59, %61
  %63 = tail call double @llvm.fmuladd.f64(double %62, double %56, double %55)
  %64 = fmul double %46, %56
  %65 = add nuw nsw i32 %54, 1
  %66 = icmp eq i32 %65, 11
  br i1 %66, label %47, label %53, !llvm.loop !9
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
define hidden double @jdiff_polygamma(i32 noundef %0, double noundef %1) local_unnamed_addr #0 {
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

25:                                               ; preds = %23, %6, %15, %19, %91, %4, %27
  %26 = phi double [ %35, %27 ], [ %5, %4 ], [ %93, %91 ], [ 0.000000e+00, %19 ], [ 0x7FF8000000000000, %15 ], [ 0x7FF8000000000000, %6 ], [ 0x7FF8000000000000, %23 ]
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
  br label %85

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

74:                                               ; preds = %85
  %75 = fmul double %43, %44
  %76 = fmul double %75, %88
  %77 = fmul double %61, 2.000000e+00
  %78 = fdiv double %76, %77
  %79 = tail call double @llvm.fmuladd.f64(double %43, double %88, double %78)
  %80 = add nuw nsw i32 %0, 1
  %81 = uitofp nneg i32 %80 to double
  %82 = fmul double %75, %81
  %83 = fmul double %82, 5.000000e-01
  %84 = fmul double %61, %61
  br label %94

85:                                               ; preds = %60, %85
  %86 = phi i32 [ %89, %85 ], [ 0, %60 ]
  %87 = phi double [ %88, %85 ], [ 1.000000e+00, %60 ]
  %88 = fdiv double %87, %61
  %89 = add nuw nsw i32 %86, 1
  %90 = icmp eq i32 %89, %63
  br i1 %90, label %74, label %85, !llvm.loop !13

91:                                               ; preds = %94
  %92 = fadd double %62, %104
  %93 = fmul double %92, %40
  br label %25

94:                                               ; preds = %74, %94
  %95 = phi i32 [ 1, %74 ], [ %117, %94 ]
  %96 = phi double [ %83, %74 ], [ %116, %94 ]
  %97 = phi double [ %79, %74 ], [ %104, %94 ]
  %98 = phi double [ %88, %74 ], [ %99, %94 ]
  %99 = fdiv double %98, %84
  %100 = add nsw i32 %95, -1
  %101 = getelementptr inbounds [10 x double], ptr @bernoulli, i32 0, i32 %100
  %102 = load double, ptr %101, align 8, !tbaa !5
  %103 = fmul double %96, %102
  %104 = tail call double @llvm.fmuladd.f64(double %103, double %99, double %97)
  %105 = shl nuw nsw i32 %95, 1
  %106 = add nuw nsw i32 %105, %0
  %107 = sitofp i32 %106 to double
  %108 = add nuw nsw i32 %106, 1
  %109 = sitofp i32 %108 to double
  %110 = fmul double %107, %109
  %111 = or disjoint i32 %105, 1
  %112 = add nuw nsw i32 %105, 2
  %113 = mul nuw nsw i32 %111, %112
  %114 = uitofp nneg i32 %113 to double
  %115 = fdiv double %110, %114
  %116 = fmul double %96, %115
  %117 = add nuw nsw i32 %95, 1
  %118 = icmp eq i32 %117, 11
  br i1 %118, label %91, label %94, !llvm.loop !14
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
  call void @llvm.memset.p0.i32(ptr noundef nonnull align 16 dereferenceable(176) %3, i8 0, i32 176, i1 false)
  %15 = getelementptr inbounds i8, ptr %3, i32 8
  store double 1.000000e+00, ptr %15, align 8
  %16 = icmp sgt i32 %0, 0
  br i1 %16, label %17, label %19

17:                                               ; preds = %2
  %18 = add nuw i32 %0, 2
  br label %24

19:                                               ; preds = %43, %2
  %20 = phi double [ 0x400921FB54442D18, %2 ], [ %44, %43 ]
  %21 = icmp sgt i32 %0, -2
  br i1 %21, label %22, label %55

22:                                               ; preds = %19
  %23 = add nuw nsw i32 %0, 1
  br label %58

24:                                               ; preds = %17, %43
  %25 = phi i32 [ 3, %17 ], [ %46, %43 ]
  %26 = phi i32 [ 2, %17 ], [ %45, %43 ]
  %27 = phi double [ 0x400921FB54442D18, %17 ], [ %44, %43 ]
  call void @llvm.lifetime.start.p0(i64 176, ptr nonnull %4) #8
  call void @llvm.memset.p0.i32(ptr noundef nonnull align 16 dereferenceable(176) %4, i8 0, i32 176, i1 false)
  br label %28

28:                                               ; preds = %24, %28
  %29 = phi i32 [ 1, %24 ], [ %38, %28 ]
  %30 = uitofp nneg i32 %29 to double
  %31 = getelementptr inbounds [22 x double], ptr %3, i32 0, i32 %29
  %32 = load double, ptr %31, align 8, !tbaa !5
  %33 = add nsw i32 %29, -1
  %34 = getelementptr inbounds [22 x double], ptr %4, i32 0, i32 %33
  %35 = load double, ptr %34, align 8, !tbaa !5
  %36 = fneg double %30
  %37 = tail call double @llvm.fmuladd.f64(double %36, double %32, double %35)
  store double %37, ptr %34, align 8, !tbaa !5
  %38 = add nuw nsw i32 %29, 1
  %39 = getelementptr inbounds [22 x double], ptr %4, i32 0, i32 %38
  %40 = load double, ptr %39, align 8, !tbaa !5
  %41 = tail call double @llvm.fmuladd.f64(double %36, double %32, double %40)
  store double %41, ptr %39, align 8, !tbaa !5
  %42 = icmp eq i32 %38, %26
  br i1 %42, label %48, label %28, !llvm.loop !15

43:                                               ; preds = %48
  %44 = fmul double %27, 0x400921FB54442D18
  call void @llvm.lifetime.end.p0(i64 176, ptr nonnull %4) #8
  %45 = add nuw i32 %26, 1
  %46 = add nuw i32 %25, 1
  %47 = icmp eq i32 %25, %18
  br i1 %47, label %19, label %24, !llvm.loop !16

48:                                               ; preds = %28, %48
  %49 = phi i32 [ %53, %48 ], [ 0, %28 ]
  %50 = getelementptr inbounds [22 x double], ptr %4, i32 0, i32 %49
  %51 = load double, ptr %50, align 8, !tbaa !5
  %52 = getelementptr inbounds [22 x double], ptr %3, i32 0, i32 %49
  store double %51, ptr %52, align 8, !tbaa !5
  %53 = add nuw i32 %49, 1
  %54 = icmp eq i32 %53, %25
  br i1 %54, label %43, label %48, !llvm.loop !17

55:                                               ; preds = %58, %19
  %56 = phi double [ 0.000000e+00, %19 ], [ %63, %58 ]
  %57 = fmul double %20, %56
  call void @llvm.lifetime.end.p0(i64 176, ptr nonnull %3) #8
  ret double %57

58:                                               ; preds = %22, %58
  %59 = phi i32 [ %64, %58 ], [ %23, %22 ]
  %60 = phi double [ %63, %58 ], [ 0.000000e+00, %22 ]
  %61 = getelementptr inbounds [22 x double], ptr %3, i32 0, i32 %59
  %62 = load double, ptr %61, align 8, !tbaa !5
  %63 = tail call double @llvm.fmuladd.f64(double %60, double %14, double %62)
  %64 = add nsw i32 %59, -1
  %65 = icmp eq i32 %59, 0
  br i1 %65, label %55, label %58, !llvm.loop !18
}

; Function Attrs: nounwind
define hidden double @jdiff_trigamma(double noundef %0) local_unnamed_addr #0 {
  %2 = tail call double @jdiff_polygamma(i32 noundef 1, double noundef %0) #7
  ret double %2
}

; Function Attrs: nounwind
define hidden float @jdiff_digammaf(float noundef %0) local_unnamed_addr #0 {
  %2 = fpext float %0 to double
  %3 = tail call double @jdiff_digamma(double noundef %2) #7
  %4 = fptrunc double %3 to float
  ret float %4
}

; Function Attrs: nounwind
define hidden float @jdiff_trigammaf(float noundef %0) local_unnamed_addr #0 {
  %2 = fpext float %0 to double
  %3 = tail call double @jdiff_polygamma(i32 noundef 1, double noundef %2) #7
  %4 = fptrunc double %3 to float
  ret float %4
}

; Function Attrs: nounwind
define hidden float @jdiff_polygammaf(i32 noundef %0, float noundef %1) local_unnamed_addr #0 {
  %3 = fpext float %1 to double
  %4 = tail call double @jdiff_polygamma(i32 noundef %0, double noundef %3) #7
  %5 = fptrunc double %4 to float
  ret float %5
}

declare double @floor(double noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr nocapture writeonly, i8, i32, i1 immarg) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #5

attributes #0 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind }
attributes #7 = { nounwind }
attributes #8 = { nounwind }


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
