; made by: clang --target=nvptx64-nvidia-cuda -DACCELERATOR -O2 -S -emit-llvm -ffreestanding -fno-builtin -fno-vectorize -fno-slp-vectorize -fno-unroll-loops -fno-ident -fPIC -mllvm -sink-common-insts=0 special.c; target, processor and no-builtin marks removed (scripts/regen-runtime)
; ModuleID = 'special.c'

@bernoulli = internal unnamed_addr constant [10 x double] [double 0x3FC5555555555555, double 0xBFA1111111111111, double 0x3F98618618618618, double 0xBFA1111111111111, double 0x3FB364D9364D9365, double 0xBFD0330330330330, double 0x3FF2AAAAAAAAAAAB, double 0xC01C5E5E5E5E5E5E, double 0x404B7C4F8F13E3C5, double 0xC08088FE72CFE72D], align 8

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
  br i1 %41, label %35, label %42, !llvm.loop !3

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
  %54 = phi i32 [ 1, %42 ], [ %66, %53 ]
  %55 = phi double [ 0.000000e+00, %42 ], [ %64, %53 ]
  %56 = phi double [ %46, %42 ], [ %65, %53 ]
  %57 = add nsw i32 %54, -1
  %58 = sext i32 %57 to i64
  %59 = getelementptr inbounds [10 x double], ptr @bernoulli, i64 0, i64 %58
  %60 = load double, ptr %59, align 8, !tbaa !6
  %61 = shl nuw nsw i32 %54, 1
  %62 = uitofp nneg i32 %61 to double
  %63 = fdiv double %60, %62
  %64 = tail call double @llvm.fmuladd.f64(double %63, double %56, double %55)
  %65 = fmul double %46, %56
  %66 = add nuw nsw i32 %54, 1
  %67 = icmp eq i32 %66, 11
  br i1 %67, label %47, label %53, !llvm.loop !10
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
  %3 = alloca [22 x double], align 8
  %4 = alloca [22 x double], align 8
  %5 = icmp eq i32 %0, 0
  br i1 %5, label %6, label %8

6:                                                ; preds = %2
  %7 = tail call double @jdiff_digamma(double noundef %1) #7
  br label %179

8:                                                ; preds = %2
  %9 = icmp slt i32 %0, 0
  %10 = fcmp uno double %1, 0.000000e+00
  %11 = or i1 %9, %10
  br i1 %11, label %179, label %12

12:                                               ; preds = %8
  %13 = fcmp ugt double %1, 0.000000e+00
  br i1 %13, label %17, label %14

14:                                               ; preds = %12
  %15 = tail call double @floor(double noundef %1) #6
  %16 = fcmp oeq double %15, %1
  br label %17

17:                                               ; preds = %12, %14
  %18 = phi i1 [ false, %12 ], [ %16, %14 ]
  %19 = fcmp oeq double %1, 0xFFF0000000000000
  %20 = or i1 %19, %18
  br i1 %20, label %179, label %21

21:                                               ; preds = %17
  %22 = fcmp oeq double %1, 0x7FF0000000000000
  br i1 %22, label %179, label %23

23:                                               ; preds = %21
  %24 = fcmp olt double %1, -1.000000e+03
  br i1 %24, label %25, label %95

25:                                               ; preds = %23
  %26 = icmp ugt i32 %0, 20
  br i1 %26, label %179, label %27

27:                                               ; preds = %25
  %28 = fsub double 1.000000e+00, %1
  %29 = tail call double @jdiff_polygamma(i32 noundef %0, double noundef %28) #7
  %30 = and i32 %0, 1
  %31 = fneg double %29
  %32 = tail call double @floor(double noundef %1) #6
  %33 = fsub double %1, %32
  %34 = fcmp ogt double %33, 5.000000e-01
  %35 = fadd double %32, 1.000000e+00
  %36 = fsub double %1, %35
  %37 = select i1 %34, double %36, double %33
  %38 = fmul double %37, 0x400921FB54442D18
  %39 = tail call double @cos(double noundef %38) #6
  %40 = tail call double @sin(double noundef %38) #6
  call void @llvm.lifetime.start.p0(i64 176, ptr nonnull %3) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(176) %3, i8 0, i64 176, i1 false)
  %41 = getelementptr inbounds i8, ptr %3, i64 8
  store double 1.000000e+00, ptr %41, align 8
  %42 = add nuw nsw i32 %0, 2
  br label %47

43:                                               ; preds = %69
  %44 = icmp eq i32 %30, 0
  %45 = fdiv double %39, %40
  %46 = add nuw nsw i32 %0, 1
  br label %82

47:                                               ; preds = %69, %27
  %48 = phi i32 [ 3, %27 ], [ %72, %69 ]
  %49 = phi i32 [ 2, %27 ], [ %71, %69 ]
  %50 = phi double [ 0x400921FB54442D18, %27 ], [ %70, %69 ]
  call void @llvm.lifetime.start.p0(i64 176, ptr nonnull %4) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(176) %4, i8 0, i64 176, i1 false)
  br label %51

51:                                               ; preds = %51, %47
  %52 = phi i32 [ 1, %47 ], [ %63, %51 ]
  %53 = uitofp nneg i32 %52 to double
  %54 = zext nneg i32 %52 to i64
  %55 = getelementptr inbounds [22 x double], ptr %3, i64 0, i64 %54
  %56 = load double, ptr %55, align 8, !tbaa !6
  %57 = add nsw i32 %52, -1
  %58 = sext i32 %57 to i64
  %59 = getelementptr inbounds [22 x double], ptr %4, i64 0, i64 %58
  %60 = load double, ptr %59, align 8, !tbaa !6
  %61 = fneg double %53
  %62 = tail call double @llvm.fmuladd.f64(double %61, double %56, double %60)
  store double %62, ptr %59, align 8, !tbaa !6
  %63 = add nuw nsw i32 %52, 1
  %64 = zext nneg i32 %63 to i64
  %65 = getelementptr inbounds [22 x double], ptr %4, i64 0, i64 %64
  %66 = load double, ptr %65, align 8, !tbaa !6
  %67 = tail call double @llvm.fmuladd.f64(double %61, double %56, double %66)
  store double %67, ptr %65, align 8, !tbaa !6
  %68 = icmp eq i32 %63, %49
  br i1 %68, label %74, label %51, !llvm.loop !11

69:                                               ; preds = %74
  %70 = fmul double %50, 0x400921FB54442D18
  call void @llvm.lifetime.end.p0(i64 176, ptr nonnull %4) #8
  %71 = add nuw i32 %49, 1
  %72 = add nuw i32 %48, 1
  %73 = icmp eq i32 %48, %42
  br i1 %73, label %43, label %47, !llvm.loop !12

74:                                               ; preds = %51, %74
  %75 = phi i32 [ %80, %74 ], [ 0, %51 ]
  %76 = zext nneg i32 %75 to i64
  %77 = getelementptr inbounds [22 x double], ptr %4, i64 0, i64 %76
  %78 = load double, ptr %77, align 8, !tbaa !6
  %79 = getelementptr inbounds [22 x double], ptr %3, i64 0, i64 %76
  store double %78, ptr %79, align 8, !tbaa !6
  %80 = add nuw i32 %75, 1
  %81 = icmp eq i32 %80, %48
  br i1 %81, label %69, label %74, !llvm.loop !13

82:                                               ; preds = %82, %43
  %83 = phi i32 [ %89, %82 ], [ %46, %43 ]
  %84 = phi double [ %88, %82 ], [ 0.000000e+00, %43 ]
  %85 = zext nneg i32 %83 to i64
  %86 = getelementptr inbounds [22 x double], ptr %3, i64 0, i64 %85
  %87 = load double, ptr %86, align 8, !tbaa !6
  %88 = tail call double @llvm.fmuladd.f64(double %84, double %45, double %87)
  %89 = add nsw i32 %83, -1
  %90 = icmp eq i32 %83, 0
  br i1 %90, label %91, label %82, !llvm.loop !14

91:                                               ; preds = %82
  %92 = select i1 %44, double %29, double %31
  %93 = fmul double %70, %88
  call void @llvm.lifetime.end.p0(i64 176, ptr nonnull %3) #8
  %94 = fsub double %92, %93
  br label %179

95:                                               ; preds = %23
  %96 = and i32 %0, 1
  %97 = icmp eq i32 %96, 0
  %98 = select i1 %97, i32 -1, i32 1
  %99 = sitofp i32 %98 to double
  %100 = icmp ugt i32 %0, 2
  br i1 %100, label %109, label %101

101:                                              ; preds = %109, %95
  %102 = phi double [ 1.000000e+00, %95 ], [ %113, %109 ]
  %103 = uitofp nneg i32 %0 to double
  %104 = add nuw i32 %0, 20
  %105 = uitofp i32 %104 to double
  %106 = fcmp ogt double %105, %1
  br i1 %106, label %107, label %119

107:                                              ; preds = %101
  %108 = fmul double %102, %103
  br label %116

109:                                              ; preds = %95, %109
  %110 = phi i32 [ %114, %109 ], [ 2, %95 ]
  %111 = phi double [ %113, %109 ], [ 1.000000e+00, %95 ]
  %112 = uitofp nneg i32 %110 to double
  %113 = fmul double %111, %112
  %114 = add nuw nsw i32 %110, 1
  %115 = icmp eq i32 %114, %0
  br i1 %115, label %101, label %109, !llvm.loop !15

116:                                              ; preds = %107, %129
  %117 = phi double [ 0.000000e+00, %107 ], [ %130, %129 ]
  %118 = phi double [ %1, %107 ], [ %131, %129 ]
  br label %123

119:                                              ; preds = %129, %101
  %120 = phi double [ %1, %101 ], [ %131, %129 ]
  %121 = phi double [ 0.000000e+00, %101 ], [ %130, %129 ]
  %122 = tail call i32 @llvm.smax.i32(i32 %0, i32 1)
  br label %144

123:                                              ; preds = %123, %116
  %124 = phi double [ %126, %123 ], [ 1.000000e+00, %116 ]
  %125 = phi i32 [ %127, %123 ], [ 0, %116 ]
  %126 = fdiv double %124, %118
  %127 = add nuw i32 %125, 1
  %128 = icmp eq i32 %125, %0
  br i1 %128, label %129, label %123, !llvm.loop !16

129:                                              ; preds = %123
  %130 = tail call double @llvm.fmuladd.f64(double %108, double %126, double %117)
  %131 = fadd double %118, 1.000000e+00
  %132 = fcmp olt double %131, %105
  br i1 %132, label %116, label %119, !llvm.loop !17

133:                                              ; preds = %144
  %134 = fmul double %102, %103
  %135 = fmul double %134, %147
  %136 = fmul double %120, 2.000000e+00
  %137 = fdiv double %135, %136
  %138 = tail call double @llvm.fmuladd.f64(double %102, double %147, double %137)
  %139 = add nuw nsw i32 %0, 1
  %140 = uitofp nneg i32 %139 to double
  %141 = fmul double %134, %140
  %142 = fmul double %141, 5.000000e-01
  %143 = fmul double %120, %120
  br label %153

144:                                              ; preds = %119, %144
  %145 = phi i32 [ %148, %144 ], [ 0, %119 ]
  %146 = phi double [ %147, %144 ], [ 1.000000e+00, %119 ]
  %147 = fdiv double %146, %120
  %148 = add nuw nsw i32 %145, 1
  %149 = icmp eq i32 %148, %122
  br i1 %149, label %133, label %144, !llvm.loop !18

150:                                              ; preds = %153
  %151 = fadd double %121, %164
  %152 = fmul double %151, %99
  br label %179

153:                                              ; preds = %133, %153
  %154 = phi i32 [ 1, %133 ], [ %177, %153 ]
  %155 = phi double [ %142, %133 ], [ %176, %153 ]
  %156 = phi double [ %138, %133 ], [ %164, %153 ]
  %157 = phi double [ %147, %133 ], [ %158, %153 ]
  %158 = fdiv double %157, %143
  %159 = add nsw i32 %154, -1
  %160 = sext i32 %159 to i64
  %161 = getelementptr inbounds [10 x double], ptr @bernoulli, i64 0, i64 %160
  %162 = load double, ptr %161, align 8, !tbaa !6
  %163 = fmul double %155, %162
  %164 = tail call double @llvm.fmuladd.f64(double %163, double %158, double %156)
  %165 = shl nuw nsw i32 %154, 1
  %166 = add nuw nsw i32 %165, %0
  %167 = sitofp i32 %166 to double
  %168 = add nuw nsw i32 %166, 1
  %169 = sitofp i32 %168 to double
  %170 = fmul double %167, %169
  %171 = or disjoint i32 %165, 1
  %172 = add nuw nsw i32 %165, 2
  %173 = mul nuw nsw i32 %171, %172
  %174 = uitofp nneg i32 %173 to double
  %175 = fdiv double %170, %174
  %176 = fmul double %155, %175
  %177 = add nuw nsw i32 %154, 1
  %178 = icmp eq i32 %177, 11
  br i1 %178, label %150, label %153, !llvm.loop !19

179:                                              ; preds = %25, %8, %17, %21, %150, %91, %6
  %180 = phi double [ %7, %6 ], [ %94, %91 ], [ %152, %150 ], [ 0.000000e+00, %21 ], [ 0x7FF8000000000000, %17 ], [ 0x7FF8000000000000, %8 ], [ 0x7FF8000000000000, %25 ]
  ret double %180
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

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind }
attributes #7 = { nounwind }
attributes #8 = { nounwind }


!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"frame-pointer", i32 2}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.mustprogress"}
!5 = !{!"llvm.loop.unroll.disable"}
!6 = !{!7, !7, i64 0}
!7 = !{!"double", !8, i64 0}
!8 = !{!"omnipotent char", !9, i64 0}
!9 = !{!"Simple C/C++ TBAA"}
!10 = distinct !{!10, !4, !5}
!11 = distinct !{!11, !4, !5}
!12 = distinct !{!12, !4, !5}
!13 = distinct !{!13, !4, !5}
!14 = distinct !{!14, !4, !5}
!15 = distinct !{!15, !4, !5}
!16 = distinct !{!16, !4, !5}
!17 = distinct !{!17, !4, !5}
!18 = distinct !{!18, !4, !5}
!19 = distinct !{!19, !4, !5}
