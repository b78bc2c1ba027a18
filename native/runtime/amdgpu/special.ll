; made by: clang --target=amdgcn-amd-amdhsa -nogpulib -fvisibility=default -DACCELERATOR -O2 -S -emit-llvm -ffreestanding -fno-builtin -fno-vectorize -fno-slp-vectorize -fno-unroll-loops -fno-ident -fPIC -mllvm -sink-common-insts=0 special.c; target, processor and no-builtin marks removed (scripts/regen-runtime)
; ModuleID = 'special.c'

@bernoulli = internal unnamed_addr addrspace(4) constant [10 x double] [double 0x3FC5555555555555, double 0xBFA1111111111111, double 0x3F98618618618618, double 0xBFA1111111111111, double 0x3FB364D9364D9365, double 0xBFD0330330330330, double 0x3FF2AAAAAAAAAAAB, double 0xC01C5E5E5E5E5E5E, double 0x404B7C4F8F13E3C5, double 0xC08088FE72CFE72D], align 8
@__oclc_ABI_version = weak_odr hidden local_unnamed_addr addrspace(4) constant i32 500

; Function Attrs: nounwind
define double @jdiff_digamma(double noundef %0) local_unnamed_addr #0 {
  %2 = fcmp uno double %0, 0.000000e+00
  br i1 %2, label %25, label %3

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
  br i1 %11, label %25, label %12

12:                                               ; preds = %8
  %13 = fcmp oeq double %0, 0x7FF0000000000000
  br i1 %13, label %25, label %14

14:                                               ; preds = %12
  %15 = fcmp olt double %0, 0.000000e+00
  br i1 %15, label %18, label %16

16:                                               ; preds = %14
  %17 = fcmp olt double %0, 2.000000e+01
  br i1 %17, label %37, label %44

18:                                               ; preds = %14
  %19 = tail call double @floor(double noundef %0) #6
  %20 = fsub double %0, %19
  %21 = fcmp ogt double %20, 5.000000e-01
  br i1 %21, label %22, label %27

22:                                               ; preds = %18
  %23 = fadd double %19, 1.000000e+00
  %24 = fsub double %0, %23
  br label %27

25:                                               ; preds = %1, %8, %12, %49, %27
  %26 = phi double [ %36, %27 ], [ %54, %49 ], [ 0x7FF0000000000000, %12 ], [ 0x7FF8000000000000, %8 ], [ 0x7FF8000000000000, %1 ]
  ret double %26

27:                                               ; preds = %18, %22
  %28 = phi double [ %24, %22 ], [ %20, %18 ]
  %29 = fmul double %28, 0x400921FB54442D18
  %30 = fsub double 1.000000e+00, %0
  %31 = tail call double @jdiff_digamma(double noundef %30) #7
  %32 = tail call double @cos(double noundef %29) #6
  %33 = fmul double %32, 0x400921FB54442D18
  %34 = tail call double @sin(double noundef %29) #6
  %35 = fdiv double %33, %34
  %36 = fsub double %31, %35
  br label %25

37:                                               ; preds = %16, %37
  %38 = phi double [ %41, %37 ], [ 0.000000e+00, %16 ]
  %39 = phi double [ %42, %37 ], [ %0, %16 ]
  %40 = fdiv double 1.000000e+00, %39
  %41 = fsub double %38, %40
  %42 = fadd double %39, 1.000000e+00
  %43 = fcmp olt double %42, 2.000000e+01
  br i1 %43, label %37, label %44, !llvm.loop !3

44:                                               ; preds = %37, %16
  %45 = phi double [ %0, %16 ], [ %42, %37 ]
  %46 = phi double [ 0.000000e+00, %16 ], [ %41, %37 ]
  %47 = fmul double %45, %45
  %48 = fdiv double 1.000000e+00, %47
  br label %55

49:                                               ; preds = %55
  %50 = tail call double @log(double noundef %45) #6
  %51 = fdiv double 5.000000e-01, %45
  %52 = fsub double %50, %51
  %53 = fsub double %52, %66
  %54 = fadd double %46, %53
  br label %25

55:                                               ; preds = %44, %55
  %56 = phi i32 [ 1, %44 ], [ %68, %55 ]
  %57 = phi double [ 0.000000e+00, %44 ], [ %66, %55 ]
  %58 = phi double [ %48, %44 ], [ %67, %55 ]
  %59 = add nsw i32 %56, -1
  %60 = sext i32 %59 to i64
  %61 = getelementptr inbounds [10 x double], ptr addrspace(4) @bernoulli, i64 0, i64 %60
  %62 = load double, ptr addrspace(4) %61, align 8, !tbaa !6
  %63 = shl nuw nsw i32 %56, 1
  %64 = uitofp nneg i32 %63 to double
  %65 = fdiv double %62, %64
  %66 = tail call double @llvm.fmuladd.f64(double %65, double %58, double %57)
  %67 = fmul double %48, %58
  %68 = add nuw nsw i32 %56, 1
  %69 = icmp eq i32 %68, 11
  br i1 %69, label %49, label %55, !llvm.loop !10
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p5(i64 immarg, ptr addrspace(5) nocapture) #1

declare double @cos(double noundef) local_unnamed_addr #2

declare double @sin(double noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p5(i64 immarg, ptr addrspace(5) nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

declare double @log(double noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define double @jdiff_polygamma(i32 noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = alloca [22 x double], align 8, addrspace(5)
  %4 = alloca [22 x double], align 8, addrspace(5)
  %5 = icmp eq i32 %0, 0
  br i1 %5, label %6, label %8

6:                                                ; preds = %2
  %7 = tail call double @jdiff_digamma(double noundef %1) #7
  br label %176

8:                                                ; preds = %2
  %9 = icmp slt i32 %0, 0
  %10 = fcmp uno double %1, 0.000000e+00
  %11 = or i1 %9, %10
  br i1 %11, label %176, label %12

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
  br i1 %20, label %176, label %21

21:                                               ; preds = %17
  %22 = fcmp oeq double %1, 0x7FF0000000000000
  br i1 %22, label %176, label %23

23:                                               ; preds = %21
  %24 = fcmp olt double %1, -1.000000e+03
  br i1 %24, label %25, label %92

25:                                               ; preds = %23
  %26 = icmp ugt i32 %0, 20
  br i1 %26, label %176, label %27

27:                                               ; preds = %25
  %28 = fsub double 1.000000e+00, %1
  %29 = tail call double @jdiff_polygamma(i32 noundef %0, double noundef %28) #7
  %30 = and i32 %0, 1
  %31 = icmp eq i32 %30, 0
  %32 = fneg double %29
  %33 = select i1 %31, double %29, double %32
  %34 = tail call double @floor(double noundef %1) #6
  %35 = fsub double %1, %34
  %36 = fcmp ogt double %35, 5.000000e-01
  br i1 %36, label %37, label %40

37:                                               ; preds = %27
  %38 = fadd double %34, 1.000000e+00
  %39 = fsub double %1, %38
  br label %40

40:                                               ; preds = %37, %27
  %41 = phi double [ %39, %37 ], [ %35, %27 ]
  %42 = fmul double %41, 0x400921FB54442D18
  %43 = tail call double @cos(double noundef %42) #6
  %44 = tail call double @sin(double noundef %42) #6
  call void @llvm.lifetime.start.p5(i64 176, ptr addrspace(5) %3) #8
  call void @llvm.memset.p5.i64(ptr addrspace(5) noundef align 8 dereferenceable(176) %3, i8 0, i64 176, i1 false)
  %45 = getelementptr inbounds i8, ptr addrspace(5) %3, i32 8
  store double 1.000000e+00, ptr addrspace(5) %45, align 8
  %46 = add nuw nsw i32 %0, 2
  br label %50

47:                                               ; preds = %69
  %48 = fdiv double %43, %44
  %49 = add nuw nsw i32 %0, 1
  br label %81

50:                                               ; preds = %69, %40
  %51 = phi i32 [ 3, %40 ], [ %72, %69 ]
  %52 = phi i32 [ 2, %40 ], [ %71, %69 ]
  %53 = phi double [ 0x400921FB54442D18, %40 ], [ %70, %69 ]
  call void @llvm.lifetime.start.p5(i64 176, ptr addrspace(5) %4) #8
  call void @llvm.memset.p5.i64(ptr addrspace(5) noundef align 8 dereferenceable(176) %4, i8 0, i64 176, i1 false)
  br label %54

54:                                               ; preds = %54, %50
  %55 = phi i32 [ 1, %50 ], [ %64, %54 ]
  %56 = uitofp nneg i32 %55 to double
  %57 = getelementptr inbounds [22 x double], ptr addrspace(5) %3, i32 0, i32 %55
  %58 = load double, ptr addrspace(5) %57, align 8, !tbaa !6
  %59 = add nsw i32 %55, -1
  %60 = getelementptr inbounds [22 x double], ptr addrspace(5) %4, i32 0, i32 %59
  %61 = load double, ptr addrspace(5) %60, align 8, !tbaa !6
  %62 = fneg double %56
  %63 = tail call double @llvm.fmuladd.f64(double %62, double %58, double %61)
  store double %63, ptr addrspace(5) %60, align 8, !tbaa !6
  %64 = add nuw nsw i32 %55, 1
  %65 = getelementptr inbounds [22 x double], ptr addrspace(5) %4, i32 0, i32 %64
  %66 = load double, ptr addrspace(5) %65, align 8, !tbaa !6
  %67 = tail call double @llvm.fmuladd.f64(double %62, double %58, double %66)
  store double %67, ptr addrspace(5) %65, align 8, !tbaa !6
  %68 = icmp eq i32 %64, %52
  br i1 %68, label %74, label %54, !llvm.loop !11

69:                                               ; preds = %74
  %70 = fmul double %53, 0x400921FB54442D18
  call void @llvm.lifetime.end.p5(i64 176, ptr addrspace(5) %4) #8
  %71 = add nuw i32 %52, 1
  %72 = add nuw i32 %51, 1
  %73 = icmp eq i32 %51, %46
  br i1 %73, label %47, label %50, !llvm.loop !12

74:                                               ; preds = %54, %74
  %75 = phi i32 [ %79, %74 ], [ 0, %54 ]
  %76 = getelementptr inbounds [22 x double], ptr addrspace(5) %4, i32 0, i32 %75
  %77 = load double, ptr addrspace(5) %76, align 8, !tbaa !6
  %78 = getelementptr inbounds [22 x double], ptr addrspace(5) %3, i32 0, i32 %75
  store double %77, ptr addrspace(5) %78, align 8, !tbaa !6
  %79 = add nuw i32 %75, 1
  %80 = icmp eq i32 %79, %51
  br i1 %80, label %69, label %74, !llvm.loop !13

81:                                               ; preds = %81, %47
  %82 = phi i32 [ %87, %81 ], [ %49, %47 ]
  %83 = phi double [ %86, %81 ], [ 0.000000e+00, %47 ]
  %84 = getelementptr inbounds [22 x double], ptr addrspace(5) %3, i32 0, i32 %82
  %85 = load double, ptr addrspace(5) %84, align 8, !tbaa !6
  %86 = tail call double @llvm.fmuladd.f64(double %83, double %48, double %85)
  %87 = add nsw i32 %82, -1
  %88 = icmp eq i32 %82, 0
  br i1 %88, label %89, label %81, !llvm.loop !14

89:                                               ; preds = %81
  %90 = fmul double %70, %86
  call void @llvm.lifetime.end.p5(i64 176, ptr addrspace(5) %3) #8
  %91 = fsub double %33, %90
  br label %176

92:                                               ; preds = %23
  %93 = and i32 %0, 1
  %94 = icmp eq i32 %93, 0
  %95 = select i1 %94, i32 -1, i32 1
  %96 = sitofp i32 %95 to double
  %97 = icmp ugt i32 %0, 2
  br i1 %97, label %106, label %98

98:                                               ; preds = %106, %92
  %99 = phi double [ 1.000000e+00, %92 ], [ %110, %106 ]
  %100 = uitofp nneg i32 %0 to double
  %101 = add nuw i32 %0, 20
  %102 = uitofp i32 %101 to double
  %103 = fcmp ogt double %102, %1
  br i1 %103, label %104, label %116

104:                                              ; preds = %98
  %105 = fmul double %99, %100
  br label %113

106:                                              ; preds = %92, %106
  %107 = phi i32 [ %111, %106 ], [ 2, %92 ]
  %108 = phi double [ %110, %106 ], [ 1.000000e+00, %92 ]
  %109 = uitofp nneg i32 %107 to double
  %110 = fmul double %108, %109
  %111 = add nuw nsw i32 %107, 1
  %112 = icmp eq i32 %111, %0
  br i1 %112, label %98, label %106, !llvm.loop !15

113:                                              ; preds = %104, %126
  %114 = phi double [ 0.000000e+00, %104 ], [ %127, %126 ]
  %115 = phi double [ %1, %104 ], [ %128, %126 ]
  br label %120

116:                                              ; preds = %126, %98
  %117 = phi double [ %1, %98 ], [ %128, %126 ]
  %118 = phi double [ 0.000000e+00, %98 ], [ %127, %126 ]
  %119 = tail call i32 @llvm.smax.i32(i32 %0, i32 1)
  br label %141

120:                                              ; preds = %120, %113
  %121 = phi double [ %123, %120 ], [ 1.000000e+00, %113 ]
  %122 = phi i32 [ %124, %120 ], [ 0, %113 ]
  %123 = fdiv double %121, %115
  %124 = add nuw i32 %122, 1
  %125 = icmp eq i32 %122, %0
  br i1 %125, label %126, label %120, !llvm.loop !16

126:                                              ; preds = %120
  %127 = tail call double @llvm.fmuladd.f64(double %105, double %123, double %114)
  %128 = fadd double %115, 1.000000e+00
  %129 = fcmp olt double %128, %102
  br i1 %129, label %113, label %116, !llvm.loop !17

130:                                              ; preds = %141
  %131 = fmul double %99, %100
  %132 = fmul double %131, %144
  %133 = fmul double %117, 2.000000e+00
  %134 = fdiv double %132, %133
  %135 = tail call double @llvm.fmuladd.f64(double %99, double %144, double %134)
  %136 = add nuw nsw i32 %0, 1
  %137 = uitofp nneg i32 %136 to double
  %138 = fmul double %131, %137
  %139 = fmul double %138, 5.000000e-01
  %140 = fmul double %117, %117
  br label %150

141:                                              ; preds = %116, %141
  %142 = phi i32 [ %145, %141 ], [ 0, %116 ]
  %143 = phi double [ %144, %141 ], [ 1.000000e+00, %116 ]
  %144 = fdiv double %143, %117
  %145 = add nuw nsw i32 %142, 1
  %146 = icmp eq i32 %145, %119
  br i1 %146, label %130, label %141, !llvm.loop !18

147:                                              ; preds = %150
  %148 = fadd double %118, %161
  %149 = fmul double %148, %96
  br label %176

150:                                              ; preds = %130, %150
  %151 = phi i32 [ 1, %130 ], [ %174, %150 ]
  %152 = phi double [ %139, %130 ], [ %173, %150 ]
  %153 = phi double [ %135, %130 ], [ %161, %150 ]
  %154 = phi double [ %144, %130 ], [ %155, %150 ]
  %155 = fdiv double %154, %140
  %156 = add nsw i32 %151, -1
  %157 = sext i32 %156 to i64
  %158 = getelementptr inbounds [10 x double], ptr addrspace(4) @bernoulli, i64 0, i64 %157
  %159 = load double, ptr addrspace(4) %158, align 8, !tbaa !6
  %160 = fmul double %152, %159
  %161 = tail call double @llvm.fmuladd.f64(double %160, double %155, double %153)
  %162 = shl nuw nsw i32 %151, 1
  %163 = add nuw nsw i32 %162, %0
  %164 = sitofp i32 %163 to double
  %165 = add nuw nsw i32 %163, 1
  %166 = sitofp i32 %165 to double
  %167 = fmul double %164, %166
  %168 = or disjoint i32 %162, 1
  %169 = add nuw nsw i32 %162, 2
  %170 = mul nuw nsw i32 %168, %169
  %171 = uitofp nneg i32 %170 to double
  %172 = fdiv double %167, %171
  %173 = fmul double %152, %172
  %174 = add nuw nsw i32 %151, 1
  %175 = icmp eq i32 %174, 11
  br i1 %175, label %147, label %150, !llvm.loop !19

176:                                              ; preds = %25, %8, %17, %21, %147, %89, %6
  %177 = phi double [ %7, %6 ], [ %91, %89 ], [ %149, %147 ], [ 0.000000e+00, %21 ], [ 0x7FF8000000000000, %17 ], [ 0x7FF8000000000000, %8 ], [ 0x7FF8000000000000, %25 ]
  ret double %177
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

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p5.i64(ptr addrspace(5) nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #5

attributes #0 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind }
attributes #7 = { nounwind }
attributes #8 = { nounwind }


!0 = !{i32 1, !"amdhsa_code_object_version", i32 500}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
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
